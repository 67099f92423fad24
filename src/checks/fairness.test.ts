import { describe, expect, test } from 'vitest';
import {
  CONTEXT,
  cell,
  item,
  MANIFEST,
  modelFacts,
  predictions,
  problem,
  record,
} from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Config = CheckConfigOf<'fairness'>;

function judge(facts: Partial<ModelFacts>, require: Config['require'] = {}, parts: Partial<Config> = {}) {
  const check: Config = {
    id: 'disparate-impact',
    kind: 'fairness',
    title: 'Four-fifths rule',
    metric: { name: 'impact_ratio', dataset: 'test' },
    protected: ['sex'],
    favorable_outcome: 1,
    require: { at_least: 0.8, min_group_size: 30, ...require },
    ...parts,
  };
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

/** `selected` of `n` in a group receive the favourable decision (label 1). */
const group = (slice: Record<string, string>, selected: number, n: number) =>
  cell(slice, selected, 0, n - selected, 0);
const bySex = (f: [number, number], m: [number, number]) => ({
  predictions: [predictions([group({ sex: 'F' }, ...f), group({ sex: 'M' }, ...m)])],
});

describe('the reference values of the statistics specification', () => {
  test.each([
    ['point', [38, 100], [50, 100], 'fail'],
    ['prove_harm', [38, 100], [50, 100], 'inconclusive'],
    ['prove_safe', [38, 100], [50, 100], 'inconclusive'],
    ['prove_harm', [380, 1000], [500, 1000], 'fail'],
    ['prove_safe', [380, 1000], [500, 1000], 'fail'],
    ['prove_harm', [390, 1000], [450, 1000], 'pass'],
    ['prove_safe', [390, 1000], [450, 1000], 'inconclusive'],
    ['prove_safe', [4500, 10000], [4500, 10000], 'pass'],
  ] as const)('%s, %j against %j: %s', (decide, f, m, outcome) => {
    expect(judge(bySex([...f], [...m]), { decide }).outcome).toBe(outcome);
  });

  test('the favourable outcome decides: flags 2 % and 4 % are .50 on flagged, .98 on not flagged', () => {
    const facts = bySex([200, 10_000], [400, 10_000]);
    expect(judge(facts, {}, { favorable_outcome: 1 }).observed?.value).toBeCloseTo(0.5, 10);
    expect(judge(facts, {}, { favorable_outcome: 0 })).toMatchObject({ outcome: 'pass' });
    expect(judge(facts, {}, { favorable_outcome: 0 }).observed?.value).toBeCloseTo(0.96 / 0.98, 10);
  });
});

test('the reason names the group that decides, its counts, and what would close it', () => {
  const result = judge(bySex([2001, 4880], [2765, 5120]), { decide: 'prove_harm' });
  expect(result).toMatchObject({ outcome: 'fail', scope: 'sex · F', trust: 'recomputed' });
  expect(result.reason).toContain('sex=F 2001 of 4880 (0.41), sex=M 2765 of 5120 (0.54)');
  expect(result.fix).toMatch(/^2[23] more favourable decisions per 1,000 sex=F would close it\.$/);
  expect(result.margin).toBeLessThan(0);
  expect(result.groups).toHaveLength(2);
  expect(result.groups[0]).toMatchObject({
    slice: { sex: 'F' },
    n: 4880,
    selected: 2001,
    outcome: 'fail',
    reference: false,
  });
  expect(result.groups[1]).toMatchObject({ slice: { sex: 'M' }, n: 5120, selected: 2765, reference: true });
  expect(result.interval).toMatchObject({ confidence: 0.95, method: 'katz_log' });
});

describe('groups that are too small', () => {
  const facts = {
    predictions: [
      predictions([group({ sex: 'F' }, 50, 100), group({ sex: 'M' }, 50, 100), group({ sex: 'X' }, 0, 5)]),
    ],
  };
  test('block the verdict by default', () => {
    expect(judge(facts).outcome).toBe('inconclusive');
    expect(judge(facts).reason).toContain('Fewer than 30 rows: sex=X (5)');
  });
  test('are shown and not judged under report, and never count as 0 or 1', () => {
    const result = judge(facts, { small_groups: 'report' });
    expect(result.outcome).toBe('pass');
    expect(result.groups.find(({ slice }) => slice.sex === 'X')).toMatchObject({
      outcome: 'inconclusive',
      value: null,
    });
  });
  test('when every group is too small the check is inconclusive either way', () => {
    const small = bySex([5, 10], [5, 10]);
    expect(judge(small, { small_groups: 'report' }).outcome).toBe('inconclusive');
    expect(judge(small, { small_groups: 'block' }).outcome).toBe('inconclusive');
  });
});

test('a zero cell in a large group is a ratio of 0, and Fisher decides', () => {
  const result = judge(bySex([0, 200], [100, 200]), { decide: 'prove_harm' });
  expect(result).toMatchObject({ outcome: 'fail', observed: { value: 0 } });
});

describe('intersections', () => {
  const cells = [
    group({ sex: 'F', race: 'a' }, 300, 1000),
    group({ sex: 'F', race: 'b' }, 700, 1000),
    group({ sex: 'M', race: 'a' }, 700, 1000),
    group({ sex: 'M', race: 'b' }, 300, 1000),
  ];
  const both = { protected: ['sex', 'race'] };
  const facts = { predictions: [predictions(cells)] };
  test('are shown without deciding under report, decide under block, and are left out under off', () => {
    const shown = judge(facts, {}, { ...both, intersections: 'report' });
    expect(shown.outcome).toBe('pass');
    expect(
      shown.groups.some(
        ({ slice, note }) => 'race' in slice && 'sex' in slice && note?.includes('does not decide'),
      ),
    ).toBe(true);
    expect(judge(facts, {}, { ...both, intersections: 'block' }).outcome).toBe('fail');
    const off = judge(facts, {}, { ...both, intersections: 'off' });
    expect(off.groups.every(({ slice }) => Object.keys(slice).length === 1)).toBe(true);
  });
});

describe('attack 20: what is left out is never fair', () => {
  test('a protected attribute without a column is an error', () => {
    const result = judge(bySex([50, 100], [50, 100]), {}, { protected: ['sex', 'race'] });
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('no column for the protected attribute race');
  });
  test('so is one that only the manifest declares', () => {
    const manifest = { ...MANIFEST, protected_attributes: ['age_group'] };
    expect(judge({ ...bySex([50, 100], [50, 100]), manifest }).outcome).toBe('error');
  });
  test('an attribute with one group left has nothing to compare: inconclusive', () => {
    const result = judge({ predictions: [predictions([group({ sex: 'M' }, 50, 100)])] });
    expect(result.outcome).toBe('inconclusive');
    expect(result.reason).toContain('no two groups are large enough');
  });
  test('a claim about one attribute does not stand for another', () => {
    const evidence = [
      item({ records: [record({ metric: 'impact_ratio', value: 0.9, slice: { sex: '*' } })] }),
    ];
    expect(judge({ evidence }, {}, { protected: ['sex', 'race'] }).outcome).toBe('error');
  });
});

describe('claims', () => {
  const claim = (value: number | null) => [
    item({ records: [record({ metric: 'impact_ratio', value, slice: { sex: '*' }, pointer: '/di' })] }),
  ];
  test.each([
    ['point', 0.76, 'fail'],
    ['point', 0.8, 'pass'],
    ['prove_harm', 0.76, 'fail'],
    ['prove_harm', 0.9, 'pass'],
    ['prove_safe', 0.76, 'fail'],
    ['prove_safe', 0.99, 'inconclusive'],
  ] as const)('without counts, %s at %d: %s, and says that there are no counts', (decide, value, outcome) => {
    const result = judge({ evidence: claim(value) }, { decide });
    expect(result.outcome).toBe(outcome);
    expect(result.reason).toContain('without the counts');
  });
  test('a claim that is not a number, or outside its range, is an error', () => {
    expect(judge({ evidence: claim(null) }).outcome).toBe('error');
    expect(judge({ evidence: claim(-0.5) }).outcome).toBe('error');
  });
  test('a claim that the predictions do not give is denied, even when the recomputed value passes', () => {
    const result = judge({ ...bySex([450, 1000], [500, 1000]), evidence: claim(0.99) });
    expect(result).toMatchObject({ outcome: 'fail', claimed: { value: 0.99, agrees: false } });
  });
  test.each([
    ['block', ['sex', 'race'], 0.95, 'inconclusive'],
    ['block', ['sex', 'race'], 0.7, 'fail'],
    ['report', ['sex', 'race'], 0.95, 'pass'],
    ['block', ['sex'], 0.95, 'pass'],
  ] as const)(
    'where combinations %s for %j, claims of %d give: %s',
    (intersections, attributes, value, outcome) => {
      const records = attributes.map((attribute) =>
        record({ metric: 'impact_ratio', value, slice: { [attribute]: '*' }, pointer: `/${attribute}` }),
      );
      const result = judge(
        { evidence: [item({ records })] },
        {},
        { protected: [...attributes], intersections },
      );
      expect(result).toMatchObject({ outcome, awaiting: false });
      expect(result.reason.includes('combinations of sex and race')).toBe(outcome === 'inconclusive');
      expect(result.findings).toHaveLength({ inconclusive: 1, fail: 2, pass: 0 }[outcome]);
    },
  );
  test('too little trust fails', () => {
    expect(judge({ evidence: claim(0.95) }, { trust: { at_least: 'recomputed' } }).outcome).toBe('fail');
  });
});

test('nothing at all is missing evidence; unreadable predictions are an error; awaited evidence is awaited', () => {
  expect(judge({}).outcome).toBe('error');
  const unread = predictions([group({ sex: 'F' }, 1, 2)], undefined, { summary: null, problem: problem() });
  expect(judge({ predictions: [unread] }).outcome).toBe('error');
  const awaiting = [{ workflow: 'train.yml', artifact: 'predictions', state: 'queued' }];
  expect(judge({ awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
});

test('a favourable outcome that is no label, or not the one of the manifest, is an error', () => {
  expect(judge(bySex([50, 100], [50, 100]), {}, { favorable_outcome: 'yes' }).outcome).toBe('error');
  const manifest = { ...MANIFEST, favorable_outcome: '0' };
  expect(judge({ ...bySex([50, 100], [50, 100]), manifest }).reason).toContain('must agree');
});
