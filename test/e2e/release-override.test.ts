import { afterEach, describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/commands/bundle-file.ts';
import type { Files, Pull } from '../github/world.ts';
import { madeBundles } from './ledger.ts';
import {
  bundledCommit,
  bundleRun,
  type MergeMethod,
  mergedPull,
  newSigningKey,
  releasedCommit,
  releaseRun,
  releasingScenario,
  said,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';
import { POLICY_FILE, policy } from './small.ts';

const PEM = newSigningKey();
const GLASS = policy('0.90').replace(
  'signoff:\n',
  'signoff:\n  override: { label: break-glass, roles: [governance], max: 72h }\n',
);
const OVERRIDABLE = policy('0.90').replace(
  'level: mandatory',
  'level: overridable\n    override_by: [governance]',
);
const REASON = '/override The old model is down, and this one was tested by hand.';
const LINE = '/override auc The board accepts 0.80 for one quarter.';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function opened(text: string, files: Files): Promise<Pull> {
  scenario = await releasingScenario(PEM, { [POLICY_FILE]: text });
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files });
  await scenario.pullEvent(pull, 'opened');
  return pull;
}

async function governed(text: string): Promise<void> {
  await scenario.repo.commit({ author: 'grace', branch: 'main', files: { [POLICY_FILE]: text } });
}

describe('break-glass', () => {
  const broken = async (pull: Pull): Promise<void> => {
    scenario.world.clock.advance({ days: 1 });
    pull.label('break-glass', 'grace');
    await pull.comment('grace', REASON);
    const { decision } = await scenario.pullEvent(pull, 'labeled');
    expect(decision?.status, decision?.reason).toBe('approved');
  };

  it.each<[string, readonly string[]]>([
    ['a later day than the last review', ['dana']],
    ['a day without any review', []],
  ])('given on %s names the bundle and its tag by that day', async (_, reviewers) => {
    const pull = await opened(GLASS, versionFiles('1.1.0', 0.94));
    for (const login of reviewers) await scenario.approved(pull, login);
    await broken(pull);
    scenario.world.clock.advance({ days: 1 });
    const commit = await mergedPull(scenario, pull);
    const made = await bundledCommit(scenario, commit);
    expect(made.tag).toBe('demo-v1.1.0-approved-2026-11-22');
    const { manifest, documents } = await readBundleFile(made.bundle);
    expect(manifest.approved_on).toBe('2026-11-22');
    const approvals = JSON.parse(Buffer.from(documents.get('approvals.json') ?? []).toString()) as unknown[];
    expect(approvals).toHaveLength(reviewers.length);
    const run = await releasedCommit(scenario, made, commit);
    expect(said(run), run.log).toEqual(['released', 0]);
  });

  it('that is over carries no release', async () => {
    const pull = await opened(GLASS, versionFiles('1.1.0', 0.94));
    await broken(pull);
    const commit = await mergedPull(scenario, pull);
    const made = await bundledCommit(scenario, commit);
    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    scenario.world.clock.advance({ days: 4 });
    const run = await releaseRun(scenario, made, commit);
    expect(said(run), run.log).toEqual(['approval_withdrawn', 1]);
    expect(run.outputs.status).toBe('refused');
  });
});

describe('a model with a check that was overridden in review', () => {
  const overridden = async (method: MergeMethod = 'squash'): Promise<string> => {
    const pull = await opened(OVERRIDABLE, versionFiles('1.1.0', 0.8));
    await scenario.review(pull, 'grace', 'COMMENTED', LINE);
    const { decision } = await scenario.approved(pull, 'dana', 'mia');
    expect(decision?.status, decision?.reason).toBe('approved');
    return mergedPull(scenario, pull, method);
  };

  it.each<MergeMethod>(['merge', 'squash', 'rebase'])(
    'is bundled and released after a %s, and its test result says so',
    async (method) => {
      const commit = await overridden(method);
      const made = await bundledCommit(scenario, commit);
      const run = await releasedCommit(scenario, made, commit);
      expect(said(run), run.log).toEqual(['released', 0]);
      const asset = scenario.repo.releases[0]?.assets.find(({ name }) => name.includes('test-result'));
      const { payload } = JSON.parse(String(asset?.bytes)).dsseEnvelope as { payload: string };
      expect(JSON.parse(Buffer.from(payload, 'base64').toString()).predicate).toMatchObject({
        result: 'WARNED',
        warnedTests: ['board/auc'],
        failedTests: [],
      });
    },
  );

  it.each<[string, string]>([
    ['the policy has another id', OVERRIDABLE.replace('id: board', 'id: council')],
    ['the check has another id', OVERRIDABLE.replace('- id: auc', '- id: roc')],
    ['the check is mandatory', policy('0.90')],
    ['another role overrides it', OVERRIDABLE.replace('[governance]', '[data-steward]')],
  ])('leaves no longer once %s', async (_, text) => {
    const commit = await overridden();
    await governed(text);
    const run = await bundleRun(scenario, commit);
    expect(said(run), run.log).toEqual(['policy_denies', 1]);
    expect(await madeBundles(scenario)).toEqual([]);
  });

  it('is refused when the policy gets another id between bundle and release', async () => {
    const commit = await overridden();
    const made = await bundledCommit(scenario, commit);
    await scenario.repo.annotatedTag(made.tag, commit, { by: 'grace' });
    await governed(OVERRIDABLE.replace('id: board', 'id: council'));
    const run = await releaseRun(scenario, made, commit);
    expect(said(run), run.log).toEqual(['policy_denies', 1]);
  });
});
