import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { Artifact, WorkflowRun } from '../github/port.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { ArtifactMemory } from './artifact-memory.ts';
import { type ArtifactSource, artifactsOfModel, collectArtifacts } from './artifact-set.ts';

const HEAD = { sha: 'a'.repeat(40), repositoryId: 7 };
const SOURCE: ArtifactSource = { workflow: 'train.yml', name: 'evaluation', into: 'models/demo/evaluation/' };
const RUN: WorkflowRun = {
  id: 1,
  attempt: 1,
  path: '.github/workflows/train.yml',
  headSha: HEAD.sha,
  headRepositoryId: 7,
  repositoryId: 7,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'success',
  startedAt: '2026-11-21T07:00:00Z',
};
const ARTIFACT: Artifact = {
  id: 11,
  name: 'evaluation',
  sizeBytes: 1,
  isExpired: false,
  digest: null,
  createdAt: null,
};

async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const zip = await zipOf({ 'metrics.json': '{}' });
const other = await zipOf({ 'metrics.json': '{ }' });

function collect(
  runs: readonly WorkflowRun[],
  artifacts: readonly Artifact[] = [ARTIFACT],
  head: typeof HEAD | { sha: string; repositoryId: null } = HEAD,
) {
  return collectArtifacts([SOURCE], head, {
    workflowRuns: async () => runs,
    artifacts: async (id) => (id === RUN.id ? artifacts : []),
    downloadArtifact: async () => zip,
  });
}

describe('an artifact counts for the head its run was on', () => {
  it('and its files appear where the configuration puts them, with their source', async () => {
    expect((await collect([RUN])).files).toMatchObject([
      {
        path: 'models/demo/evaluation/metrics.json',
        source: 'artifact evaluation of workflow run 1 (attempt 1)',
      },
    ]);
  });

  it.each<[string, Partial<WorkflowRun>]>([
    ['another commit', { headSha: 'b'.repeat(40) }],
    ['another repository', { headRepositoryId: 8 }],
    ['a repository that was deleted', { headRepositoryId: null }],
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['a workflow of the same name in a folder', { path: '.github/workflows/x/train.yml' }],
  ])('not for a run on %s: it is awaited', async (_, change) => {
    const set = await collect([{ ...RUN, ...change }]);
    expect(set).toMatchObject({
      files: [],
      problems: [],
      awaiting: [{ state: 'not started', into: 'models/demo/evaluation' }],
    });
  });

  it('not for a head whose repository was deleted', async () => {
    expect(
      (await collect([{ ...RUN, headRepositoryId: null }], [ARTIFACT], { sha: HEAD.sha, repositoryId: null }))
        .files,
    ).toEqual([]);
  });

  it('and the newest run decides, even when it has not ended', async () => {
    const newer = { ...RUN, id: 2, status: 'in_progress', conclusion: null };
    expect((await collect([RUN, newer])).awaiting).toMatchObject([{ state: 'in progress' }]);
  });
});

describe('of a run that was started again', () => {
  const again = (attempt: number): WorkflowRun => ({ ...RUN, attempt, startedAt: '2026-11-21T08:00:00Z' });
  const made = (id: number, createdAt: string | null): Artifact => ({ ...ARTIFACT, id, createdAt });
  const first = made(11, '2026-11-21T07:05:00Z');
  const second = made(12, '2026-11-21T08:05:00Z');
  const label = (which: string) => `artifact evaluation of workflow run 1 (${which})`;

  it.each<[string, number, readonly Artifact[], string, number]>([
    ['the artifact of the latest attempt counts', 2, [first, second], 'attempt 2', 12],
    ['in whatever order they are listed', 2, [second, first], 'attempt 2', 12],
    ['that of the first, where the second made none', 2, [first], 'attempt 1', 11],
    ['the newest of the earlier ones', 3, [made(9, '2026-11-21T07:01:00Z'), first], 'before attempt 3', 11],
  ])('%s', async (_, attempt, artifacts, which, id) => {
    const asked: number[] = [];
    const set = await collectArtifacts([SOURCE], HEAD, {
      workflowRuns: async () => [again(attempt)],
      artifacts: async () => artifacts,
      downloadArtifact: async (artifact) => {
        asked.push(artifact);
        return zip;
      },
    });
    expect(set.files.map(({ source }) => source)).toEqual([label(which)]);
    expect(asked).toEqual([id]);
  });

  it.each<[string, readonly Artifact[]]>([
    ['two of the latest attempt', [first, second, made(13, '2026-11-21T08:06:00Z')]],
    ['two of one earlier instant', [first, { ...first, id: 13 }]],
    ['two whose times are not known', [first, made(13, null)]],
  ])('%s are refused: nobody can say which counts', async (_, artifacts) => {
    expect(await collect([again(2)], artifacts)).toMatchObject({
      files: [],
      problems: [{ code: 'artifact_missing' }],
    });
  });
});

describe('an artifact that the ledger remembers', () => {
  const remembering = async (attempt: number) => {
    const { observed } = await collect([RUN]);
    const artifacts = observed.map(({ isEarlier, ...one }) => ({ ...one, is_earlier: isEarlier }));
    const entry = { type: 'evaluation', decision: { artifacts } } as unknown as LedgerEntry;
    return collectArtifacts(
      [SOURCE],
      HEAD,
      {
        workflowRuns: async () => [{ ...RUN, attempt }],
        artifacts: async () => [ARTIFACT],
        downloadArtifact: async () => other,
      },
      new ArtifactMemory([entry]),
    );
  };

  it('does not enter with other files under the same run and attempt', async () => {
    const set = await remembering(1);
    expect(set).toMatchObject({
      files: [],
      observed: [],
      problems: [{ code: 'artifact_replaced', file: 'models/demo/evaluation' }],
    });
    expect(set.problems[0]?.message).toMatch(
      /^The artifact evaluation of workflow run 1 \(attempt 1\) has other files \(sha256:[0-9a-f]{12}\) than the ledger first saw under this run and attempt \(sha256:[0-9a-f]{12}\)\..* run train\.yml again\. A new attempt is new evidence\.$/u,
    );
  });

  it('enters as new evidence from a new attempt', async () => {
    expect(await remembering(2)).toMatchObject({
      problems: [],
      files: [{ source: 'artifact evaluation of workflow run 1 (attempt 2)' }],
      observed: [{ run: 1, attempt: 2, isEarlier: false, name: 'evaluation' }],
    });
  });
});

describe('an artifact that cannot be had is a problem, never absent evidence', () => {
  it.each<[string, Partial<WorkflowRun>, readonly Artifact[], string]>([
    ['the workflow failed', { conclusion: 'failure' }, [ARTIFACT], 'workflow_failed'],
    ['the workflow has no conclusion', { conclusion: null }, [ARTIFACT], 'workflow_failed'],
    ['there is none', {}, [], 'artifact_missing'],
    ['it has another name', {}, [{ ...ARTIFACT, name: 'Evaluation' }], 'artifact_missing'],
    ['there are two', {}, [ARTIFACT, { ...ARTIFACT, id: 12 }], 'artifact_missing'],
    ['it has expired', {}, [{ ...ARTIFACT, isExpired: true }], 'artifact_expired'],
    [
      'its bytes are not those of its digest',
      {},
      [{ ...ARTIFACT, digest: `sha256:${'0'.repeat(64)}` }],
      'artifact_differs',
    ],
  ])('%s', async (_, run, artifacts, code) => {
    expect(await collect([{ ...RUN, ...run }], artifacts)).toMatchObject({
      files: [],
      awaiting: [],
      problems: [{ code }],
    });
  });

  it('its bytes are those of its digest', async () => {
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    expect((await collect([RUN], [{ ...ARTIFACT, digest }])).files).toHaveLength(1);
  });
});

describe('a model waits for its own artifacts only', () => {
  const of = async (folder: string) => {
    const set = await collect([]);
    return artifactsOfModel(set, folder, (path) => path.startsWith(`${folder}/`)).awaiting.length;
  };
  it.each([
    ['models/demo', 1],
    ['models/demo/evaluation', 1],
    ['models/other', 0],
    ['models/dem', 0],
  ])('%s', async (folder, count) => expect(await of(folder)).toBe(count));
});
