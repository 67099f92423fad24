import { UserError } from '../errors.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { isDay, parseBundleTag } from '../release/bundle-name.ts';
import { approvalDay } from '../release/release-approval.ts';
import { decisionEntry } from '../release/release-decision.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { judgeRelease, type ReleaseVerdict } from '../release/release-gate.ts';
import type { TagState } from '../release/release-port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { loadGoverningSet, requireUsable, type UsableSet } from './governing-set.ts';
import { readManifests } from './manifests.ts';
import type { PullContext } from './pull-decision.ts';
import type { PullLedger } from './pull-ledger.ts';
import { readRelease } from './release-reading.ts';

/** What is to be bundled, and in which run. */
export interface BundleRequest {
  readonly commit: string;
  /** Undefined: the only model of the commit. */
  readonly model: string | undefined;
  readonly repositoryId: number | null;
  readonly attempt: number;
  readonly workflowSha: string | null;
}

/** A model of a commit as its own manifest has it. */
export interface NamedModel {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly tree: CommitTree;
  /** What governs at the commit. */
  readonly governing: UsableSet;
}

/** A model of a merged commit whose approval stands. */
export interface ApprovedModel extends NamedModel {
  readonly commit: string;
  readonly pull: { readonly number: number; readonly head: string };
  /** Digests, lowercase hex. */
  readonly subject: string;
  readonly content: string;
  /** UTC day of the last approval that counts. */
  readonly approvedOn: string;
  /** The ledger's entry that approves. */
  readonly decision: LedgerEntry;
  readonly ledger: PullLedger;
  /** By the platform's clock. */
  readonly now: string;
}

export interface BundleApprovalReading {
  readonly verdict: ReleaseVerdict;
  /** The model as the commit has it, also where the verdict refuses. */
  readonly model: NamedModel;
  /** Where a refusal is recorded; null where the chain ended before it was opened. */
  readonly ledger: PullLedger | null;
  /** By the platform's clock. */
  readonly now: string;
  /** Null where the verdict refuses. */
  readonly approved: ApprovedModel | null;
}

/**
 * Whether a model of a commit may be bundled: the chain of the release gate, from the commit to the approval in the ledger.
 * There is no tag yet and no bundle, so what the gate asks of those is left to the release.
 */
export async function readBundleApproval(
  context: PullContext,
  request: BundleRequest,
): Promise<BundleApprovalReading> {
  const { commit, repositoryId, attempt, workflowSha } = request;
  await context.repository.fetch(commit);
  const model = await namedModel(context, commit, request.model);
  const { name, version } = model.manifest;
  const tagOn = (day: string): string => `${name}-v${version}-approved-${day}`;
  const today = context.now.slice(0, 'YYYY-MM-DD'.length);
  if (!isDay(today) || parseBundleTag(tagOn(today)) === undefined) {
    throw new UserError(
      `${JSON.stringify(name)} ${JSON.stringify(version)} cannot name a bundle: expected lowercase letters and digits, with single - _ or . between them, and a version of two or three numbers. Change model.yml.`,
    );
  }
  const stateOf = (tag: string): TagState => ({ name: tag, object: commit, commit, isBranchToo: false });
  const { facts, ledger } = await readRelease(
    context,
    { tagState: async (tag) => stateOf(tag) },
    {
      ref: `refs/tags/${tagOn(today)}`,
      startedFor: null,
      newTagAt: null,
      attempt,
      workflowSha,
      repositoryId,
    },
  );
  const told = { holds: true, message: 'There is no bundle yet.' } as const;
  const withoutDay: ReleaseFacts = { ...facts, bundle: told, signature: told };
  const day = approvalDay(withoutDay);
  const tag = tagOn(day ?? today);
  const whole: ReleaseFacts = { ...withoutDay, ref: `refs/tags/${tag}`, tag: stateOf(tag) };
  const verdict = judgeRelease(whole);
  const { pullRequest: pull, subject, content } = verdict.released;
  const decision = decisionEntry(whole);
  const { now } = facts;
  const reading = { verdict, model, ledger, now };
  if (verdict.outcome !== 'allowed') return { ...reading, approved: null };
  if (pull === null || subject === null || content === null || day === null || !decision || !ledger)
    throw new Error('The release gate allowed what it does not know.');
  const approved = { ...model, commit, pull, subject, content, approvedOn: day, decision, ledger, now };
  return { ...reading, approved };
}

async function namedModel(
  { repository }: PullContext,
  commit: string,
  wanted: string | undefined,
): Promise<NamedModel> {
  const tree = await CommitTree.of(repository, commit);
  const governing = requireUsable(await loadGoverningSet(tree), `The commit ${commit}`);
  const all = await readManifests(tree, governing.config);
  const models = all.filter(({ name }) => wanted === undefined || name === wanted);
  const [model, another] = models;
  if (another !== undefined) {
    const names = models.map(({ name, folder }) => name ?? folder).join(', ');
    throw new UserError(
      `The commit ${commit} has several models (${names}); one bundle is of one. Say which: input \`model\`.`,
    );
  }
  if (model === undefined) {
    const which = wanted === undefined ? '' : ` ${JSON.stringify(wanted)}`;
    throw new UserError(`The commit ${commit} has no governed model${which}.`);
  }
  if (model.manifest === undefined) throw UserError.from(model.problems);
  return { folder: model.folder, manifest: model.manifest, tree, governing };
}
