import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { baselineDigest } from './baselines.ts';
import { loadPolicy } from './policy.ts';
import { gitReference, loadPolicyLock, type PolicyLock } from './policy-lock.ts';
import { policyOrigins } from './policy-origins.ts';

const BASELINE = '.arbiter/baselines/acme.yml';
const FILE = '.arbiter/policies/team.yml';

const AUC = {
  id: 'auc',
  kind: 'metric',
  title: 'AUC is high enough',
  metric: { name: 'roc_auc', dataset: 'test' },
  require: { above: '$params.min_auc' },
};
const CARD = { id: 'card', kind: 'model_card', title: 'Card', require: { sections: 'complete' } };
const PARAM = { value: 0.9, unit: 'ratio', why: 'agreed' };
const base = (over: object = {}) => ({
  apiVersion: 'arbiter/v1',
  kind: 'Policy',
  metadata: { id: 'acme', title: 'Acme', version: '5.0.0', owner: '@acme/risk' },
  params: { min_auc: PARAM },
  checks: [AUC, CARD],
  signoff: { require: [{ role: 'arb', count: 1 }] },
  ...over,
});
const overlay = (over: object = {}) => ({
  apiVersion: 'arbiter/v1',
  kind: 'Policy',
  metadata: { id: 'team', title: 'Team', version: '1.0.0', owner: '@acme/team' },
  extends: [{ ref: BASELINE }],
  ...over,
});

/** The policy of FILE, with baselines by their file, each pinned as it is unless `pins` says otherwise. */
function load(policy: object, baselines: Readonly<Record<string, object>>, pins: Partial<PolicyLock> = {}) {
  const texts = new Map(Object.entries(baselines).map(([file, value]) => [file, stringify(value)]));
  const lock: PolicyLock = {
    apiVersion: 'arbiter/v1',
    kind: 'PolicyLock',
    baselines: [...texts].map(([file, text]) => ({ ref: file, file, digest: baselineDigest(text) })),
    ...pins,
  };
  return loadPolicy(stringify(policy), FILE, { baselines: { lock, text: (file) => texts.get(file) } });
}

const codes = (policy: object, baselines: Readonly<Record<string, object>>, pins?: Partial<PolicyLock>) =>
  load(policy, baselines, pins).problems.map(({ code, file }) => `${code} in ${file}`);

describe('a policy that extends another', () => {
  test('takes from it what it leaves out', () => {
    const { policy, problems } = load(overlay(), { [BASELINE]: base() });
    expect(problems).toEqual([]);
    expect(policy?.policy).toMatchObject({
      metadata: { id: 'team' },
      checks: [{ id: 'auc', require: { above: 0.9 } }, { id: 'card' }],
      signoff: { require: [{ role: 'arb', count: 1 }] },
    });
    expect(policy?.policy).not.toHaveProperty('extends');
  });

  test('is the same policy, byte for byte, as one that says it all itself', () => {
    const { policy } = load(overlay({ params: { min_auc: { ...PARAM, value: 0.92 } } }), {
      [BASELINE]: base(),
    });
    const { extends: _extends, ...alone } = overlay();
    const whole = { ...base(), ...alone, params: { min_auc: { ...PARAM, value: 0.92 } } };
    expect(policy?.digest).toBe(loadPolicy(stringify(whole), FILE).policy?.digest);
  });

  test('adds checks after the inherited ones, and replaces one of the same id in its place', () => {
    const stricter = { ...AUC, require: { above: 0.95 } };
    const own = { ...CARD, id: 'own-card' };
    const { policy, problems } = load(overlay({ checks: [own, stricter] }), { [BASELINE]: base() });
    expect(problems).toEqual([]);
    expect(policy?.policy.checks.map(({ id }) => id)).toEqual(['auc', 'card', 'own-card']);
    expect(policy?.policy.checks[0]).toMatchObject({ require: { above: 0.95 } });
  });

  test('names the file and line that say each value', () => {
    const { policy } = load(overlay({ params: { min_auc: { ...PARAM, value: 0.92 } } }), {
      [BASELINE]: base(),
    });
    if (policy === undefined) throw new Error('no policy');
    expect(policyOrigins(policy)).toMatchObject([
      {
        id: 'auc',
        file: BASELINE,
        values: [
          { key: 'metric.name', value: 'roc_auc', file: BASELINE, param: null },
          { key: 'metric.dataset', file: BASELINE },
          { key: 'require.above', value: 0.92, file: FILE, line: 12, param: 'min_auc' },
        ],
      },
      { id: 'card', file: BASELINE, values: [{ key: 'require.sections', file: BASELINE }] },
    ]);
    expect([policy.fileAt(0), policy.at(0, '')]).toEqual([BASELINE, { line: 14, column: 5 }]);
  });

  test('takes from a baseline of a baseline', () => {
    const middle = '.arbiter/baselines/division.yml';
    const { policy, problems } = load(overlay({ extends: [{ ref: middle }] }), {
      [middle]: overlay({
        metadata: { ...base().metadata, id: 'division' },
        checks: [{ ...CARD, id: 'second' }],
      }),
      [BASELINE]: base(),
    });
    expect(problems).toEqual([]);
    expect(policy?.policy.checks.map(({ id }, index) => [id, policy.fileAt(index)])).toEqual([
      ['auc', BASELINE],
      ['card', BASELINE],
      ['second', middle],
    ]);
  });

  test('takes from two', () => {
    const other = '.arbiter/baselines/privacy.yml';
    const { policy, problems } = load(overlay({ extends: [{ ref: BASELINE }, { ref: other }] }), {
      [BASELINE]: base(),
      [other]: base({ checks: [{ ...CARD, id: 'privacy-card' }], params: {} }),
    });
    expect(problems).toEqual([]);
    expect(policy?.policy.checks.map(({ id }) => id)).toEqual(['auc', 'card', 'privacy-card']);
  });
});

describe('what a policy may not do to what it extends', () => {
  test.each<[string, object, string]>([
    ['lower a parameter', { params: { min_auc: { ...PARAM, value: 0.8 } } }, FILE],
    ['lower a limit', { checks: [{ ...AUC, require: { above: 0.85 } }] }, FILE],
    ['include the limit itself', { checks: [{ ...AUC, require: { at_least: 0.9 } }] }, FILE],
    ['make a check advisory', { checks: [{ ...CARD, level: 'advisory' }] }, FILE],
    ['make a check conditional', { checks: [{ ...CARD, when: { tiers: ['high'] } }] }, FILE],
    [
      'let a business threshold in',
      { checks: [{ ...AUC, require: { above: 0.9, or_business_threshold: true } }] },
      FILE,
    ],
    ['turn a check into another kind', { checks: [{ ...CARD, id: 'auc' }] }, FILE],
    ['measure other data', { checks: [{ ...AUC, metric: { name: 'roc_auc', dataset: 'train' } }] }, FILE],
    ['allow waivers', { waivers: { max_days: 3, approved_by: ['arb'] } }, FILE],
    ['apply to less', { applies_to: { tiers: ['high'] } }, FILE],
    ['trust a new model more', { default_tier: 'low' }, FILE],
    ['ask another role', { signoff: { require: [{ role: 'peer', count: 1 }] } }, FILE],
    ['ask nobody', { signoff: { none: true, reason: 'we are quick' } }, FILE],
  ])('%s', (_, change, file) => {
    const found = codes(overlay(change), { [BASELINE]: base() });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([`loosens_baseline in ${file}`]));
  });

  test.each<[string, object]>([
    ['raise a parameter', { params: { min_auc: { ...PARAM, value: 0.95 } } }],
    ['ask for more seats', { signoff: { require: [{ role: 'arb', count: 2 }] } }],
    [
      'ask for another role too',
      {
        signoff: {
          require: [
            { role: 'arb', count: 1 },
            { role: 'peer', count: 1 },
          ],
        },
      },
    ],
    ['write another title', { checks: [{ ...CARD, title: 'The card is complete' }] }],
  ])('but it may %s', (_, change) => {
    expect(codes(overlay(change), { [BASELINE]: base() })).toEqual([]);
  });

  test('it cannot change an expression, not even one that looks stricter', () => {
    const guard = (expr: string, parts: object = {}) => ({
      id: 'guard',
      kind: 'expression',
      title: 'Guard',
      dataset: 'test',
      expr,
      message: 'Not covered.',
      ...parts,
    });
    const extended = { [BASELINE]: base({ checks: [AUC, guard('metrics.recall >= 0.6')] }) };
    for (const expr of ['metrics.recall >= 0.7', 'metrics.recall >= 0.5', 'metrics.recall  >= 0.6'])
      expect(codes(overlay({ checks: [guard(expr)] }), extended)).toEqual([`loosens_baseline in ${FILE}`]);
    const train = guard('metrics.recall >= 0.6', { dataset: 'train' });
    expect(codes(overlay({ checks: [train] }), extended)).toEqual([`loosens_baseline in ${FILE}`]);
    const stricter = guard('metrics.recall >= 0.6', { message: 'Said otherwise.', why: 'Agreed.' });
    expect(codes(overlay({ checks: [stricter] }), extended)).toEqual([]);
  });

  test('of two baselines the weaker check does not win', () => {
    const other = '.arbiter/baselines/strict.yml';
    const strict = base({ params: { min_auc: { ...PARAM, value: 0.97 } } });
    const both = overlay({ extends: [{ ref: BASELINE }, { ref: other }] });
    expect(codes(both, { [BASELINE]: base(), [other]: strict })).toEqual([`loosens_baseline in ${BASELINE}`]);
    const agreed = { ...both, params: { min_auc: { ...PARAM, value: 0.97 } } };
    expect(codes(agreed, { [BASELINE]: base(), [other]: strict })).toEqual([]);
  });

  test.each<[string, object]>([
    ['drop the role', {}],
    ['ask another role', { feedback: [{ role: 'peer', major_blocks: true }] }],
    ['take its veto away', { feedback: [{ role: 'owner' }] }],
  ])('of feedback whose major concern blocks: %s', (_, change) => {
    const require = [{ role: 'arb', count: 1 }];
    const vetoing = base({ signoff: { require, feedback: [{ role: 'owner', major_blocks: true }] } });
    expect(codes(overlay({ signoff: { require, ...change } }), { [BASELINE]: vetoing })).toEqual([
      `loosens_baseline in ${FILE}`,
    ]);
  });

  test('nor may a baseline loosen its own baseline', () => {
    const middle = '.arbiter/baselines/division.yml';
    const division = overlay({
      metadata: { ...base().metadata, id: 'division' },
      params: { min_auc: { ...PARAM, value: 0.5001 } },
    });
    expect(
      codes(overlay({ extends: [{ ref: middle }] }), { [middle]: division, [BASELINE]: base() }),
    ).toEqual([`loosens_baseline in ${middle}`]);
  });
});

describe('a baseline counts only with the bytes that are pinned', () => {
  const remote = { extends: [{ ref: 'acme/policies/baseline.yml@v5.0.0' }] };
  const copy = '.arbiter/baselines/acme/policies/baseline.yml';
  const pinned = (digest: string) => ({
    baselines: [{ ref: remote.extends[0]?.ref ?? '', file: copy, digest }],
  });
  const right = baselineDigest(stringify(base()));

  test('of another repository, from the copy', () => {
    expect(codes(overlay(remote), { [copy]: base() }, pinned(right))).toEqual([]);
  });

  test.each<[string, object, Readonly<Record<string, object>>, Partial<PolicyLock> | undefined, string]>([
    ['without a pin', overlay(), { [BASELINE]: base() }, { baselines: [] }, 'unlocked_baseline'],
    [
      'with another digest',
      overlay(remote),
      { [copy]: base() },
      pinned(`sha256:${'0'.repeat(64)}`),
      'baseline_differs',
    ],
    ['where the file is gone', overlay(remote), {}, pinned(right), 'missing_baseline'],
    [
      'where the policy itself wants others',
      overlay({ extends: [{ ref: BASELINE, digest: `sha256:${'0'.repeat(64)}` }] }),
      { [BASELINE]: base() },
      undefined,
      'baseline_differs',
    ],
    [
      'not under the name of another file',
      overlay(),
      { [BASELINE]: base(), [copy]: base() },
      { baselines: [{ ref: BASELINE, file: copy, digest: right }] },
      'bad_reference',
    ],
    [
      'not from outside its folder',
      overlay({ extends: [{ ref: '.arbiter/policies/a.yml' }] }),
      {},
      undefined,
      'bad_reference',
    ],
    [
      'not by climbing',
      overlay({ extends: [{ ref: '.arbiter/baselines/../a.yml' }] }),
      {},
      undefined,
      'bad_reference',
    ],
    [
      'not without a reference',
      overlay({ extends: [{ ref: 'acme/policies/a.yml' }] }),
      {},
      undefined,
      'bad_reference',
    ],
    [
      'not twice',
      overlay({ extends: [{ ref: BASELINE }, { ref: BASELINE }] }),
      { [BASELINE]: base() },
      undefined,
      'duplicate_baseline',
    ],
  ])('%s', (_, policy, baselines, pins, code) => {
    expect(codes(policy, baselines, pins)).toEqual([`${code} in ${FILE}`]);
  });

  test('without a lock file', () => {
    const { problems } = loadPolicy(stringify(overlay()), FILE);
    expect(problems).toMatchObject([{ code: 'unlocked_baseline', pointer: '/extends/0/ref' }]);
  });

  test('that does not lead back to itself', () => {
    const [a, b] = ['.arbiter/baselines/a.yml', '.arbiter/baselines/b.yml'];
    const found = codes(overlay({ extends: [{ ref: a }] }), {
      [a]: overlay({ extends: [{ ref: b }] }),
      [b]: overlay({ extends: [{ ref: a }] }),
    });
    expect(found).toEqual([`extends_loop in ${b}`]);
  });

  test('over five generations at most', () => {
    const name = (index: number) => `.arbiter/baselines/${index}.yml`;
    const files = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((index) => [name(index), overlay({ extends: [{ ref: name(index + 1) }] })]),
    );
    expect(codes(overlay({ extends: [{ ref: name(1) }] }), files)).toEqual([
      `extends_too_deep in ${name(4)}`,
    ]);
  });

  test('64 in all, however often they extend each other', () => {
    const name = (level: number, index: number) => `.arbiter/baselines/${level}-${index}.yml`;
    const all = (level: number) => Array.from({ length: 5 }, (_, index) => ({ ref: name(level, index) }));
    const files = Object.fromEntries(
      [1, 2, 3].flatMap((level) =>
        all(level).map(({ ref }) => [ref, level === 3 ? base() : overlay({ extends: all(level + 1) })]),
      ),
    );
    const found = codes(overlay({ extends: all(1) }), files);
    expect(found).toEqual([expect.stringContaining('extends_too_deep in ')]);
  });

  test('that is sound by itself, in its own place', () => {
    const wrong = base({ checks: [{ ...AUC, require: { above: 91 } }], params: {} });
    expect(codes(overlay(), { [BASELINE]: wrong })).toEqual([`out_of_range in ${BASELINE}`]);
  });
});

describe('the lock file', () => {
  const entry = { ref: BASELINE, file: BASELINE, digest: `sha256:${'0'.repeat(64)}` };
  const lock = (baselines: readonly object[]) =>
    loadPolicyLock(stringify({ apiVersion: 'arbiter/v1', kind: 'PolicyLock', baselines })).problems.map(
      ({ code }) => code,
    );

  test.each<[string, readonly object[], string[]]>([
    ['may be empty', [], []],
    [
      'names each reference once',
      [entry, { ...entry, file: '.arbiter/baselines/b.yml' }],
      ['duplicate_baseline'],
    ],
    ['names each file once', [entry, { ...entry, ref: 'b' }], ['duplicate_baseline']],
    ['names no file that climbs', [{ ...entry, file: '.arbiter/baselines/../x.yml' }], ['bad_path']],
  ])('%s', (_, baselines, expected) => {
    expect(lock(baselines)).toEqual(expected);
  });
});

describe('a reference to another repository', () => {
  test.each<[string, object]>([
    ['acme/policies/baseline.yml@v5.0.0', { path: 'baseline.yml', ref: 'v5.0.0' }],
    ['acme/policies/org/ml/base.yml@release/2026', { path: 'org/ml/base.yml', ref: 'release/2026' }],
  ])('%s', (text, expected) => {
    expect(gitReference(text)).toMatchObject({ owner: 'acme', repository: 'policies', ...expected });
  });

  test.each([
    'acme/policies/baseline.yml',
    'acme/baseline.yml@v1',
    'acme/policies/../x.yml@v1',
    'acme/policies/a.yml@--upload-pack=x',
    'acme/policies/a.yml@-v1',
    'acme/policies/a.yml@a/../b',
    'acme/policies/a.yml@',
    '-acme/policies/a.yml@v1',
    'acme/policies/a.sh@v1',
    'https://x/acme/policies/a.yml@v1',
    'acme/policies/a b.yml@v1',
  ])('%s is none', (text) => {
    expect(gitReference(text)).toBeUndefined();
  });
});
