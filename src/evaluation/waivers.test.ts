import { describe, expect, test } from 'vitest';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  smallRepository,
} from '../../test/e2e/small.ts';
import type { Files } from '../../test/github/world.ts';
import { changedPaths, MemoryTree } from '../../test/replay/memory-tree.ts';
import { sha256Of, waiverText } from '../../test/waivers/sample.ts';
import type { WaiverSource } from '../policy/waivers-in-force.ts';
import { NO_ARTIFACTS } from './artifact-set.ts';
import { type EvaluationInput, evaluate } from './evaluation.ts';

const FILE = '.arbiter/waivers/auc.yml';
const TEXT = waiverText({ model: 'demo', versions: '{ from: "1.1.0", to: "1.1.9" }' });
const BASE: Files = {
  ...smallRepository({ artifacts: false }),
  [POLICY_FILE]: `${policy('0.90')}waivers: { max_days: 30, approved_by: [model-risk] }\n`,
  '.arbiter/roles.yml': `roles:
  data-steward: { users: [dana] }
  ml-engineer: { users: [mia] }
  governance: { users: [grace] }
  model-risk: { users: [zoe] }
`,
};
const WEAK: Files = {
  ...COMMITTED_CANDIDATE,
  [METRICS_FILE]: metrics(0.8),
  'models/demo/evaluation/test.csv': predictions(0.8),
};
const APPROVED: WaiverSource = {
  kind: 'ledger',
  approvals: [
    {
      entry: 5,
      pull_request: 3,
      file: FILE,
      sha256: sha256Of(TEXT),
      check: 'auc',
      model: 'demo',
      merged_at: '2026-03-01T09:00:00Z',
      approved_by: [{ login: 'zoe', id: 4, role: 'model-risk' }],
    },
  ],
};

interface Given {
  readonly base?: Files;
  readonly head?: Files;
  readonly fork?: Files;
  readonly waivers?: WaiverSource | null;
  readonly now?: string;
  readonly more?: Partial<EvaluationInput>;
}

async function judged({ base = {}, head = WEAK, fork, waivers = APPROVED, now, more }: Given = {}) {
  const files = { ...BASE, [FILE]: TEXT, ...base };
  const forked = fork === undefined ? files : { ...BASE, ...fork };
  const without = (all: Files): Files =>
    Object.fromEntries(Object.entries(all).filter(([, content]) => content !== null));
  const [baseTree, forkTree, headTree] = [files, forked, { ...forked, ...head }].map(
    (all) => new MemoryTree(without(all)),
  ) as [MemoryTree, MemoryTree, MemoryTree];
  const { decision, subjects } = await evaluate({
    now: now ?? '2026-03-11T09:00:00Z',
    baseSha: 'b'.repeat(40),
    headSha: 'a'.repeat(40),
    base: baseTree,
    head: headTree,
    source: 'commit',
    changed: changedPaths(forkTree, headTree),
    changedOnBase: changedPaths(forkTree, baseTree),
    artifacts: async () => NO_ARTIFACTS,
    signoff: null,
    isDraft: false,
    auditTrail: null,
    ...(waivers !== null && { waivers: async () => waivers }),
    ...more,
  });
  const [model] = decision.models;
  const told = [model?.status, model?.checks[0]?.outcome, ...(model?.waivers ?? []).map(({ code }) => code)];
  return { decision, model, told, subject: subjects.find(({ name }) => name === 'models/demo')?.sha256 };
}

describe('a waiver on base', () => {
  test.each<[string, Given, unknown[]]>([
    ['approved, as the ledger says', {}, ['in_review', 'waived', null]],
    ['on a branch from before it came', { fork: {} }, ['in_review', 'waived', null]],
    ['not on record', { waivers: { kind: 'ledger', approvals: [] } }, ['pending', 'fail', 'not_approved']],
    ['without a ledger', { waivers: { kind: 'no_ledger' } }, ['pending', 'fail', 'no_ledger']],
    ['off GitHub', { waivers: { kind: 'offline' } }, ['pending', 'fail', 'offline']],
    ['for a verdict of an earlier version', { waivers: null }, ['pending', 'fail']],
    ['with one more byte', { base: { [FILE]: `${TEXT}# x\n` } }, ['pending', 'fail', 'not_approved']],
    [
      'under another name',
      { base: { [FILE]: null, '.arbiter/waivers/b.yml': TEXT } },
      ['pending', 'fail', 'not_approved'],
    ],
    ['that the change removes', { head: { ...WEAK, [FILE]: null } }, ['pending', 'fail', 'removed_here']],
    ['after its last day', { now: '2026-03-21T00:00:00Z' }, ['error', 'fail', 'expired']],
    [
      'after its last day, removed by the change',
      { now: '2026-03-21T00:00:00Z', head: { ...WEAK, [FILE]: null } },
      ['pending', 'fail', 'removed_here'],
    ],
    ['whose check holds', { head: COMMITTED_CANDIDATE }, ['error', 'pass', null]],
    [
      'whose check holds, judged again after the merge',
      { head: COMMITTED_CANDIDATE, more: { isMerged: true } },
      ['in_review', 'pass', null],
    ],
    [
      'for a model whose evidence is gone',
      { head: { ...WEAK, [METRICS_FILE]: null, 'models/demo/evaluation/test.csv': null } },
      ['error', 'error', null],
    ],
  ])('%s', async (_, given, expected) => expect((await judged(given)).told).toEqual(expected));

  test('is part of the subject while it is in force, and of what was approved once that is merged', async () => {
    const [own, without, bare] = [
      await judged(),
      await judged({ waivers: { kind: 'no_ledger' } }),
      await judged({ base: { [FILE]: null } }),
    ];
    expect(own.subject).toMatch(/^[0-9a-f]{64}$/u);
    expect(without.subject).not.toBe(own.subject);
    expect(without.subject).toBe(bare.subject);
    const over = { now: '2026-03-21T00:00:00Z', more: { isMerged: true } };
    const after = await judged(over);
    expect([after.subject, ...after.told]).toEqual([own.subject, 'pending', 'fail', 'expired']);
  });

  test('stays with the model that had it: a name that the change gives takes none along', async () => {
    const manifest = String(BASE['models/demo/model.yml']).replace('name: demo', 'name: renamed');
    const base = { [FILE]: TEXT.replace('model: demo', 'model: renamed') };
    const { model } = await judged({ base, head: { ...WEAK, 'models/demo/model.yml': manifest } });
    expect(model?.waivers).toBeUndefined();
    expect(model?.checks[0]?.outcome).toBe('fail');
  });
});

describe('a change that brings a waiver alone', () => {
  const bring = { base: { [FILE]: null }, head: { [FILE]: TEXT } };

  test('touches no model, and is told in words', async () => {
    const { decision } = await judged(bring);
    expect(decision.models).toEqual([]);
    expect(decision.governing.map(({ direction, message }) => [direction, message])).toEqual([
      ['looser', expect.stringContaining('would be waived until 2026-03-20')],
    ]);
  });

  test('is judged as it was for a verdict of an earlier version', async () => {
    const { decision } = await judged({ ...bring, waivers: null });
    expect(decision.models.map(({ name }) => name)).toEqual(['demo']);
    expect(decision.governing).toMatchObject([
      { message: 'The waiver .arbiter/waivers/auc.yml changes; it counts only once merged.' },
    ]);
  });

  test.each<[string, string, string]>([
    ['a model that is not there', TEXT.replace('model: demo', 'model: dmeo'), 'unknown_model'],
    ['a check that is not there', TEXT.replace('check: auc', 'check: auk'), 'unknown_check'],
    ['a day that is over', TEXT.replace('2026-03-20', '2026-03-10'), 'waiver_expired'],
    ['a day beyond the longest', TEXT.replace('2026-03-20', '2026-04-11'), 'waiver_too_long'],
    ['no sense at all', '{', 'yaml_syntax'],
  ])('%s is refused', async (_, text, code) => {
    const { decision } = await judged({ ...bring, head: { [FILE]: text } });
    expect(decision.status).toBe('error');
    expect(decision.problems.map(({ file }) => file)).toContain(FILE);
    if (code !== 'yaml_syntax') expect(decision.problems.map((problem) => problem.code)).toContain(code);
  });

  test('the longest that is allowed is not', async () => {
    const { decision } = await judged({
      ...bring,
      head: { [FILE]: TEXT.replace('2026-03-20', '2026-04-10') },
    });
    expect(decision.problems).toEqual([]);
  });

  test('a policy that allows it only in the same change does not', async () => {
    const head = { [FILE]: TEXT, [POLICY_FILE]: String(BASE[POLICY_FILE]) };
    const { decision } = await judged({ base: { [FILE]: null, [POLICY_FILE]: policy('0.90') }, head });
    expect(decision.problems.map(({ code }) => code)).toContain('waivers_not_allowed');
  });
});
