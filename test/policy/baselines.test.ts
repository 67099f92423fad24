import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isReadGoverningFile, loadGoverningSet } from '../../src/evaluation/governing-set.ts';
import { governingChanges } from '../../src/model/governing.ts';
import { validateRepository } from '../../src/model/repository.ts';
import { baselineDigest } from '../../src/policy/baselines.ts';
import { MemoryTree } from '../replay/memory-tree.ts';

const BASELINE = '.arbiter/baselines/acme/policies/base.yml';
const POLICY = '.arbiter/policies/team.yml';
const LOCK = '.arbiter/arbiter.lock';
const REF = 'acme/policies/base.yml@v5';

const baseline = (limit: number) =>
  stringify({
    apiVersion: 'arbiter/v1',
    kind: 'Policy',
    metadata: { id: 'acme', title: 'Acme', version: '5.0.0', owner: '@acme/risk' },
    checks: [
      {
        id: 'auc',
        kind: 'metric',
        title: 'AUC',
        metric: { name: 'roc_auc', dataset: 'test' },
        require: { above: limit },
      },
    ],
    signoff: { require: [{ role: 'arb', count: 1 }] },
  });
const lockOf = (text: string) =>
  stringify({
    apiVersion: 'arbiter/v1',
    kind: 'PolicyLock',
    baselines: [{ ref: REF, file: BASELINE, digest: baselineDigest(text) }],
  });

/** A governed repository whose only policy extends a baseline with this limit; `over` replaces files. */
function files(limit: number, over: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '.arbiter/config.yml': stringify({ models: ['models/**'] }),
    '.arbiter/roles.yml': stringify({
      roles: { arb: { users: ['ann', 'bob'] }, governance: { users: ['gail'] } },
    }),
    [POLICY]: stringify({
      apiVersion: 'arbiter/v1',
      kind: 'Policy',
      metadata: { id: 'team', title: 'Team', version: '1.0.0', owner: '@acme/team' },
      extends: [{ ref: REF }],
    }),
    [BASELINE]: baseline(limit),
    [LOCK]: lockOf(baseline(limit)),
    ...over,
  };
}

const governed = (of: Record<string, string>) => loadGoverningSet(new MemoryTree(of));

/** What a change of these paths does to what governs, from one repository to another. */
async function changes(before: Record<string, string>, after: Record<string, string>, paths: string[]) {
  const [base, head] = [await governed(before), await governed(after)];
  const changed = paths.map((path) => ({ path, previousPath: null, status: 'modified' as const }));
  return governingChanges({ changed, base, head, models: [] }).map(
    ({ direction, message }) => `${direction}: ${message}`,
  );
}

describe('a repository whose policy extends a baseline', () => {
  test('is governed by it', async () => {
    const { policies, problems } = await governed(files(0.9));
    expect(problems).toEqual([]);
    expect(policies.map(({ policy, fileAt }) => [policy.checks[0]?.id, fileAt(0)])).toEqual([
      ['auc', BASELINE],
    ]);
  });

  test.each([
    ['its baseline is another one', { [BASELINE]: baseline(0.5) }, 'baseline_differs'],
    ['the lock file is gone', { [LOCK]: '' }, 'unlocked_baseline'],
    ['the lock file pins other bytes', { [LOCK]: lockOf(baseline(0.5)) }, 'baseline_differs'],
  ])('has no policy where %s', async (_, over, code) => {
    const { policies, problems } = await governed(files(0.9, over));
    expect(policies).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('is validated with it', () => {
    const all = files(0.9);
    const read = (path: string) => ({ text: all[path], problems: [] });
    const { policies, problems, files: judged } = validateRepository(Object.keys(all), read);
    expect(problems.map(({ code }) => code)).toEqual(['no_model']);
    expect(policies).toHaveLength(1);
    expect(judged).toEqual(expect.arrayContaining([LOCK, BASELINE]));
  });

  test('reads lock file and baselines of the commit that decides', () => {
    expect([LOCK, BASELINE].map(isReadGoverningFile)).toEqual([true, true]);
  });
});

describe('a change of a pinned baseline', () => {
  test('is told as what it does to the policies that extend it', async () => {
    expect(await changes(files(0.9), files(0.8), [LOCK, BASELINE])).toEqual([
      'neutral: The lock file changes.',
      'looser: Check auc: its limit changes from above 0.9 to above 0.8.',
      `neutral: The baseline ${BASELINE} changes; ${LOCK} says which bytes count.`,
    ]);
    expect(await changes(files(0.9), files(0.95), [LOCK, BASELINE])).toContain(
      'stricter: Check auc: its limit changes from above 0.9 to above 0.95.',
    );
  });

  test('that leaves a policy unreadable is a loosening', async () => {
    const broken = files(0.9, { [BASELINE]: baseline(0.5) });
    expect(await changes(files(0.9), broken, [BASELINE])).toContain(
      'looser: The policy team cannot be read at head any more, or is gone.',
    );
  });
});
