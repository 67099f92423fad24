import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type WorkflowFile, workflowTriggered } from '../runner/workflow.ts';
import { ArtifactStore } from './artifact-store.ts';
import { workflow } from './example.ts';
import { LEDGER, recorded, verified } from './ledger.ts';
import {
  mergedVersion,
  newSigningKey,
  published,
  releasingScenario,
  versionFiles,
} from './released-model.ts';
import type { Scenario, WorkflowRun } from './scenario.ts';

/** From the merge to the release, through the jobs of the workflows that users copy or call. */

const TEMPLATE = 'arbiter-release.yml';
const REUSABLE = join(import.meta.dirname, '..', '..', '.github', 'workflows', 'release.yml');
const PUSH = 'refs/heads/main';

let scenario: Scenario;
let store: ArtifactStore;
beforeAll(async () => {
  const pem = newSigningKey();
  scenario = await releasingScenario(pem);
  store = new ArtifactStore(scenario);
  // Nowhere else than in the environment of the job that signs.
  delete scenario.outside.secrets.ARBITER_SIGNING_KEY;
  scenario.outside.environments['arbiter-release'] = { ARBITER_SIGNING_KEY: pem };
});
afterAll(async () => {
  store.remove();
  await scenario.stop();
});

const merged = async (version: string, auc: number): Promise<string> =>
  (await mergedVersion(scenario, version, versionFiles(version, auc))).commit;

const pushOf = (commit: string) => scenario.repo.event('push', { ref: PUSH, after: commit });
const tagAt = async (tag: string) => (await scenario.repo.git.refs()).get(`refs/tags/${tag}`);
const publishedAs = (tag: string) => published(scenario).filter((release) => release.tag === tag);

const exits = ({ jobs }: WorkflowRun) =>
  Object.fromEntries(Object.entries(jobs).map(([id, job]) => [id, job.skipped ? 'skipped' : job.exitCode]));

describe('the workflow that users copy', () => {
  it.each<[string, boolean, { ref: string; changedFiles: string[] }]>([
    ['a merge that changes a manifest', true, { ref: PUSH, changedFiles: ['models/demo/model.yml'] }],
    ['a push that changes none', false, { ref: PUSH, changedFiles: ['README.md'] }],
    ['another branch', false, { ref: 'refs/heads/side', changedFiles: ['models/demo/model.yml'] }],
    // A tag runs the copy of the file that it leads to.
    [
      'a tag',
      false,
      { ref: 'refs/tags/demo-v1.1.0-approved-2026-11-21', changedFiles: ['models/demo/model.yml'] },
    ],
  ])('on %s: %j', (_, starts, how) => {
    const file = parse(workflow(TEMPLATE)) as WorkflowFile;
    expect(workflowTriggered(file, { name: 'push', payload: {}, ...how })).toBe(starts);
  });

  it('releases the merge, makes its tag, and finds the release when it runs again', async () => {
    const commit = await merged('1.1.0', 0.94);
    const runs = [
      await scenario.runWorkflow(TEMPLATE, 'push', pushOf(commit), { sha: commit }),
      await scenario.runWorkflow(TEMPLATE, 'workflow_dispatch', scenario.repo.event('workflow_dispatch'), {
        inputs: { commit, model: 'demo' },
      }),
    ];
    for (const run of runs) expect(exits(run), run.jobs.release?.log).toEqual({ bundle: 0, release: 0 });
    const { tag = '', sha256 } = runs[0]?.jobs.bundle?.outputs ?? {};
    expect(runs[1]?.jobs.bundle?.outputs).toEqual({ tag, sha256, commit });
    expect([await tagAt(tag), publishedAs(tag).length]).toEqual([commit, 1]);
    expect(await recorded(scenario, 'release')).toMatchObject([{ tag, sha256, commit, refusal: null }]);
  });

  it('releases nothing where nothing was bundled', async () => {
    const commit = await scenario.repo.commit({
      author: 'grace',
      branch: 'main',
      files: versionFiles('1.1.1', 0.92),
    });
    const run = await scenario.runWorkflow(TEMPLATE, 'push', pushOf(commit), { sha: commit });
    expect(exits(run)).toEqual({ bundle: 1, release: 'skipped' });
  });
});

describe('the reusable workflow', () => {
  let commit: string;
  beforeAll(async () => {
    commit = await merged('1.2.0', 0.98);
  });

  const call = (before?: (job: string) => unknown) =>
    scenario.runWorkflow(REUSABLE, 'push', pushOf(commit), {
      sha: commit,
      inputs: { model: 'demo' },
      ...(before !== undefined && { before }),
    });

  it('bundles nothing with a token that a ruleset keeps from the ledger, and says what to do', async () => {
    const before = await verified(scenario.repo);
    const ruleset = {
      name: 'Ledger, written',
      include: [`refs/heads/${LEDGER}`],
      rules: [{ type: 'update' }],
    };
    scenario.repo.ruleset(ruleset);
    for (const writer of ['git', 'api']) {
      const run = await scenario.runWorkflow(REUSABLE, 'push', pushOf(commit), {
        sha: commit,
        inputs: { model: 'demo', 'ledger-writer': writer },
      });
      expect(exits(run)).toEqual({ bundle: 2, release: 'skipped' });
      expect(run.jobs.bundle?.log).toContain(
        'Where only a GitHub App may write the ledger, make its token in this job',
      );
      expect(run.jobs.bundle?.log).toContain('docs/how-to/app-mode.md');
    }
    scenario.repo.rules.rulesets.length = 0;
    expect((await verified(scenario.repo)).head).toEqual(before.head);
  });

  it('releases nothing that another job put in place of the artifact (attack 53)', async () => {
    const tag = 'demo-v1.2.0-approved-2026-11-21';
    const run = await call((job) => {
      const path = store.path(tag, `${tag}.attestations`, 'approval.sigstore.json');
      if (job === 'release')
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"payload": ?"..../, '$&AAAA'));
    });
    expect(exits(run)).toEqual({ bundle: 0, release: 1 });
    expect(run.outputs).toMatchObject({ tag, status: 'refused', code: 'signature_invalid', url: '' });
    expect([await tagAt(tag), publishedAs(tag)]).toEqual([undefined, []]);
  });

  it('hands tag, digest and address of the release to its caller', async () => {
    const run = await call();
    expect(exits(run), run.jobs.release?.log).toEqual({ bundle: 0, release: 0 });
    const { tag = '', sha256, ...rest } = run.outputs;
    const [release] = publishedAs(tag);
    expect(rest).toEqual({ commit, status: 'released', code: '', url: expect.stringContaining(tag) });
    expect(release?.assets.find(({ name }) => name === `${tag}.tar`)?.bytes.length).toBeGreaterThan(0);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await tagAt(tag)).toBe(commit);
    // Readers can download what went between the jobs: the bundle is not among it.
    const handed = readdirSync(store.path(tag), { recursive: true }).map(String).sort();
    expect(handed.filter((name) => !name.endsWith('.sigstore.json'))).toEqual([
      `${tag}.attestations`,
      `${tag}.sha256`,
    ]);
  });

  it('signs nothing outside the environment that holds the key', async () => {
    const run = await scenario.runWorkflow(REUSABLE, 'push', pushOf(commit), {
      sha: commit,
      inputs: { environment: 'elsewhere' },
    });
    expect(run.jobs.bundle?.steps.find(({ id }) => id === 'bundle')?.outputs.attestations).toBe('');
    expect(run.outputs).toMatchObject({ status: 'refused', code: 'attestation_missing' });
  });
});
