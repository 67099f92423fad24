import { createHash } from 'node:crypto';
import type { AwaitedArtifact } from '../checks/facts.ts';
import { unpackArchive } from '../evidence/archive.ts';
import type { Artifact, GitHubPort, WorkflowRun } from '../github/port.ts';
import type { Config } from '../schemas/config.ts';
import { parseInstant } from '../signoff/instant.ts';
import type { Problem } from '../text/problem.ts';
import {
  type ArtifactMemory,
  artifactDigest,
  NO_ARTIFACT_MEMORY,
  type ObservedArtifact,
} from './artifact-memory.ts';
import { type ArtifactOrigin, originLabel } from './artifact-origin.ts';

type ArtifactPort = Pick<GitHubPort, 'workflowRuns' | 'artifacts' | 'downloadArtifact'>;

const MAX_ARTIFACT_BYTES = 512 * 1024 * 1024;

/** One file of a workflow artifact, under the folder the configuration gives it. */
export interface ArtifactFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly source: string;
  /** `workflow` only where the API says which run made it. */
  readonly trust: 'workflow' | 'claimed';
  readonly madeAt: string | null;
}

/** An artifact that is not there yet, and the folder that waits for it. */
export interface AwaitedFolder extends AwaitedArtifact {
  readonly into: string;
}

/** What the workflows of a head have made so far. `file` of a problem is the folder it was meant for. */
export interface ArtifactSet {
  readonly files: readonly ArtifactFile[];
  readonly awaiting: readonly AwaitedFolder[];
  readonly problems: readonly Problem[];
  /** When the newest artifact was there, RFC 3339; null without any. */
  readonly newestAt: string | null;
}

/** The same with the identity of each artifact that was taken, for the ledger to remember. */
export interface CollectedArtifacts extends ArtifactSet {
  readonly observed: readonly ObservedArtifact[];
}

export const NO_ARTIFACTS: CollectedArtifacts = {
  files: [],
  awaiting: [],
  problems: [],
  newestAt: null,
  observed: [],
};

/** The part of a set that concerns one model: what is for a folder of its own, or for one that holds it. */
export function artifactsOfModel(
  set: ArtifactSet,
  folder: string,
  isOwn: (path: string) => boolean,
): ArtifactSet {
  const concerns = (into: string): boolean =>
    isOwn(`${into}/file`) || into === folder || folder.startsWith(`${into}/`);
  return {
    files: set.files.filter(({ path }) => isOwn(path)),
    awaiting: set.awaiting.filter(({ into }) => concerns(into)),
    problems: set.problems.filter(({ file }) => concerns(file)),
    newestAt: set.newestAt,
  };
}

export interface HeadIdentity {
  readonly sha: string;
  /** Repository the head branch is in; null when it was deleted. */
  readonly repositoryId: number | null;
}

export type ArtifactSource = NonNullable<Config['artifacts']>[number];

/**
 * Artifacts of workflow runs on exactly this head, matched by what the API says of the run: workflow file, head SHA and
 * head repository. What the artifact says of itself counts for nothing. One that was seen before under the same attempt
 * with other files does not enter.
 */
export async function collectArtifacts(
  sources: readonly ArtifactSource[],
  head: HeadIdentity,
  github: ArtifactPort,
  memory: ArtifactMemory = NO_ARTIFACT_MEMORY,
): Promise<CollectedArtifacts> {
  if (sources.length === 0) return NO_ARTIFACTS;
  const runs = await github.workflowRuns(head.sha);
  const parts: CollectedArtifacts[] = [];
  for (const source of sources) parts.push(await collectOne(source, runs, head, github, memory));
  return {
    files: parts.flatMap((part) => part.files),
    awaiting: parts.flatMap((part) => part.awaiting),
    problems: parts.flatMap((part) => part.problems),
    newestAt:
      parts
        .flatMap(({ newestAt }) => newestAt ?? [])
        .sort()
        .at(-1) ?? null,
    observed: parts.flatMap((part) => part.observed),
  };
}

async function collectOne(
  source: ArtifactSource,
  runs: readonly WorkflowRun[],
  head: HeadIdentity,
  github: ArtifactPort,
  memory: ArtifactMemory,
): Promise<CollectedArtifacts> {
  const run = latestRun(source.workflow, runs, head);
  const awaited = (state: string): CollectedArtifacts => ({
    ...NO_ARTIFACTS,
    awaiting: [{ workflow: source.workflow, artifact: source.name, state, into: folderOf(source) }],
  });
  if (run === undefined) return awaited('not started');
  if (run.status !== 'completed') return awaited(run.status.replaceAll('_', ' '));
  if (run.conclusion !== 'success') {
    return refused(
      source,
      'workflow_failed',
      `The workflow ${source.workflow} (run ${run.id}) ended with ${run.conclusion ?? 'no conclusion'}, so it made no evidence.`,
    );
  }
  const named = (await github.artifacts(run.id)).filter((artifact) => artifact.name === source.name);
  const { found, isEarlier } = ofLatestAttempt(named, run);
  const [artifact] = found;
  if (artifact === undefined || found.length > 1) {
    const count = found.length === 0 ? 'no artifact' : `${found.length} artifacts`;
    return refused(
      source,
      'artifact_missing',
      `Run ${run.id} of ${source.workflow} has ${count} named \`${source.name}\`; exactly one was expected.`,
    );
  }
  if (artifact.isExpired) {
    return refused(
      source,
      'artifact_expired',
      `The artifact \`${source.name}\` of run ${run.id} has expired. Run ${source.workflow} again.`,
    );
  }
  if (artifact.sizeBytes > MAX_ARTIFACT_BYTES) {
    return refused(
      source,
      'artifact_too_large',
      `The artifact \`${source.name}\` has ${artifact.sizeBytes} bytes; at most ${MAX_ARTIFACT_BYTES} are read.`,
    );
  }
  const zip = await github.downloadArtifact(artifact.id, MAX_ARTIFACT_BYTES);
  const origin = originOf(run, isEarlier);
  const label = originLabel(source.name, origin);
  if (artifact.digest !== null && artifact.digest !== `sha256:${digestOf(zip)}`) {
    return refused(
      source,
      'artifact_differs',
      `The ${label} does not have the digest that GitHub gives for it.`,
    );
  }
  const unpacked = await unpackArchive(zip, label);
  if (unpacked.problem !== null)
    return { ...NO_ARTIFACTS, problems: [{ ...unpacked.problem, file: folderOf(source) }] };
  const sha256 = artifactDigest(unpacked.files.map(({ path, bytes }) => ({ path, sha256: digestOf(bytes) })));
  const observed: ObservedArtifact = { ...origin, name: source.name, sha256 };
  const first = memory.contradiction(observed);
  if (first !== undefined) return replaced(source, label, { first, now: sha256 });
  const files = unpacked.files.map((file) => ({
    path: `${folderOf(source)}/${file.path}`,
    bytes: file.bytes,
    source: label,
    trust: 'workflow' as const,
    madeAt: isEarlier ? artifact.createdAt : run.startedAt,
  }));
  return { ...NO_ARTIFACTS, files, newestAt: artifact.createdAt, observed: [observed] };
}

const DIGITS_SHOWN = 12;

/** An attempt that has ended makes nothing more: whoever changed what it made did so around its workflow. */
function replaced(
  source: ArtifactSource,
  label: string,
  { first, now }: { readonly first: string; readonly now: string },
): CollectedArtifacts {
  const shown = (digest: string): string => `sha256:${digest.slice(0, DIGITS_SHOWN)}`;
  return refused(
    source,
    'artifact_replaced',
    `The ${label} has other files (${shown(now)}) than the ledger first saw under this run and attempt (${shown(first)}). ` +
      `An attempt that has ended makes nothing more, so somebody replaced it: see who did, and run ${source.workflow} again. A new attempt is new evidence.`,
  );
}

/**
 * The platform lists the artifacts of all attempts of a run. Those of the latest count; where it made none (only failed
 * jobs were run again), the newest of the attempts before. Where times are not known, all are taken to be of one attempt.
 */
function ofLatestAttempt(
  named: readonly Artifact[],
  { attempt, startedAt }: WorkflowRun,
): { readonly found: readonly Artifact[]; readonly isEarlier: boolean } {
  const start = startedAt === null ? undefined : parseInstant(startedAt);
  const timed = named.map((artifact) => ({
    artifact,
    at: artifact.createdAt === null ? undefined : parseInstant(artifact.createdAt),
  }));
  const times = timed.flatMap(({ at }) => at ?? []);
  if (attempt <= 1 || start === undefined || times.length < named.length)
    return { found: named, isEarlier: false };
  const latest = timed.filter(({ at }) => at !== undefined && at >= start);
  if (latest.length > 0 || named.length === 0)
    return { found: latest.map(({ artifact }) => artifact), isEarlier: false };
  const newest = Math.max(...times);
  return {
    found: timed.filter(({ at }) => at === newest).map(({ artifact }) => artifact),
    isEarlier: true,
  };
}

/** Before the second attempt there is only the first. */
function originOf({ id, attempt }: WorkflowRun, isEarlier: boolean): ArtifactOrigin {
  return isEarlier && attempt === 2
    ? { run: id, attempt: 1, isEarlier: false }
    : { run: id, attempt, isEarlier };
}

/** The newest run of the workflow on this head of this repository; runs of other repositories with the same SHA are not ours. */
function latestRun(
  workflow: string,
  runs: readonly WorkflowRun[],
  head: HeadIdentity,
): WorkflowRun | undefined {
  return runs
    .filter((run) => run.path === `.github/workflows/${workflow}` && run.headSha === head.sha)
    .filter((run) => head.repositoryId !== null && run.headRepositoryId === head.repositoryId)
    .sort((a, b) => b.id - a.id)[0];
}

function refused(source: ArtifactSource, code: string, message: string): CollectedArtifacts {
  return { ...NO_ARTIFACTS, problems: [{ code, message, file: folderOf(source) }] };
}

function folderOf(source: ArtifactSource): string {
  return source.into.replace(/\/+$/, '');
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
