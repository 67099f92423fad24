import { describe, expect, test } from 'vitest';
import { COLUMNS, CONTEXT, dataset, item, MANIFEST, modelFacts } from '../../test/checks/facts.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { evaluateCheck, reachableOutcomes } from './registry.ts';

type Naming = CheckConfigOf<'naming'>;

const check = (of: Naming['of'], require: Naming['require']): Naming => ({
  id: 'names',
  kind: 'naming',
  title: 'Names follow the standard',
  of,
  require,
});

function judged(of: Naming['of'], require: Naming['require'], parts: Partial<ModelFacts> = {}) {
  const config = check(of, require);
  const result = evaluateCheck(modelFacts(parts), config, CONTEXT);
  expect(reachableOutcomes(config)).toContain(result.outcome);
  return result;
}

const evidence = ['metrics.json', 'drift/report_2.json'].map((name) =>
  item({ file: `models/fraud/${name}` }),
);
const AWAITING = [{ workflow: 'train.yml', artifact: 'evaluation', state: 'in progress' }];

describe('names', () => {
  test.each<[Naming['of'], string, 'pass' | 'fail']>([
    ['model', '[a-z]+', 'pass'],
    ['model', '[a-z]+-[a-z]+', 'fail'],
    ['version', '\\d+\\.\\d+\\.\\d+', 'pass'],
    ['version', '0\\.\\d+\\.\\d+', 'fail'],
    ['folder', '[a-z-]+', 'pass'],
    ['folder', 'models/[a-z]+', 'fail'],
    ['dataset', '[a-z]+', 'pass'],
    ['dataset', '[a-z]+_[a-z]+', 'fail'],
    ['column', '[a-z]+', 'pass'],
    ['column', 'a[a-z]+', 'fail'],
    ['feature', '[a-z]+', 'pass'],
    ['feature', 'v[a-z]+', 'fail'],
    ['evidence', '[a-z0-9_]+\\.json', 'pass'],
    ['evidence', '[a-z]+\\.json', 'fail'],
  ])('of %s against %s: %s', (of, pattern, outcome) => {
    expect(judged(of, { pattern }, { evidence }).outcome).toBe(outcome);
  });

  test.each<[string, Naming['require'], string]>([
    ['one of the allowed', { one_of: ['amount', 'visits', 'age'] }, 'pass'],
    ['none of the allowed', { one_of: ['amount', 'age'] }, 'fail'],
    ['short enough', { max_length: 6 }, 'pass'],
    ['too long', { max_length: 5 }, 'fail'],
    ['two rules, of which one is broken', { pattern: '[a-z]+', one_of: ['amount'] }, 'fail'],
    ['any', { pattern: 'a[a-z]+', names: 'any' }, 'pass'],
    ['any two', { pattern: 'a[a-z]+', names: 'any', min_count: 2 }, 'fail'],
    ['none', { pattern: 'tmp_[a-z]+', names: 'none' }, 'pass'],
    ['none, and one is', { pattern: 'a[a-z]+', names: 'none' }, 'fail'],
    ['every one of enough', { pattern: '[a-z]+', min_count: 2 }, 'pass'],
    ['every one of too few', { pattern: '[a-z]+', min_count: 3 }, 'fail'],
    ['none of too few', { pattern: 'tmp', names: 'none', min_count: 3 }, 'fail'],
  ])('of features, %s', (_, require, outcome) => {
    expect(judged('feature', require).outcome).toBe(outcome);
  });

  test.each<[Naming['of'], Partial<ModelFacts>]>([
    ['feature', { manifest: { ...MANIFEST, features: [] } }],
    ['dataset', { manifest: { ...MANIFEST, data: [] } }],
    ['column', { manifest: { ...MANIFEST, data: [] } }],
    ['evidence', {}],
  ])('no %s at all is an error, under each quantifier', (of, parts) => {
    for (const names of ['every', 'any', 'none'] as const) {
      const result = judged(of, { pattern: 'x', names }, parts);
      expect(result.outcome).toBe('error');
      expect(result.reason).toMatch(/^There is no .+, so nothing could be judged\.$/);
    }
  });

  test('columns of a data set that the catalog does not have are not known', () => {
    const result = judged('column', { pattern: '[a-z]+' }, { datasets: [dataset(COLUMNS, 'other')] });
    expect(result).toMatchObject({ outcome: 'error' });
    expect(result.reason).toContain('`claims` is not in the catalog');
  });

  test.each<['every' | 'any' | 'none', string, string]>([
    ['every', '[a-z0-9_]+\\.json', 'inconclusive'],
    ['every', '[a-z]+\\.json', 'fail'],
    ['any', '[a-z]+\\.json', 'pass'],
    ['any', 'x', 'inconclusive'],
    ['none', 'x', 'inconclusive'],
    ['none', '[a-z]+\\.json', 'fail'],
  ])('while evidence is still made, %s of %s: %s', (names, pattern, outcome) => {
    const result = judged('evidence', { pattern, names }, { evidence, awaiting: AWAITING });
    expect([result.outcome, result.awaiting]).toEqual([outcome, outcome === 'inconclusive']);
    const nothingYet = judged('evidence', { pattern, names }, { awaiting: AWAITING });
    expect([nothingYet.outcome, nothingYet.awaiting]).toEqual(['inconclusive', true]);
  });

  test('what the manifest names waits for no evidence', () => {
    expect(judged('model', { pattern: 'fraud' }, { awaiting: AWAITING }).outcome).toBe('pass');
  });

  test('says which name breaks which rule, and from where on', () => {
    const manifest = { ...MANIFEST, features: ['amount', 'Visits', 'a'.repeat(12), 'x\u202Ey', 'amount'] };
    const result = judged('feature', { pattern: '[a-z]+', max_length: 10 }, { manifest });
    expect(result).toMatchObject({
      outcome: 'fail',
      observed: { text: '1 of 4 names' },
      required: { text: 'the name of every feature matches `[a-z]+` and has at most 10 characters' },
    });
    expect(result.findings.map(({ message }) => message)).toEqual([
      '`Visits` does not match `[a-z]+`: from character 1 on it does not fit.',
      '`aaaaaaaaaaaa` has 12 characters; at most 10 are allowed.',
      '`x\ufffdy` does not match `[a-z]+`: from character 2 on it does not fit.',
    ]);
  });

  test('the reasons', () => {
    const reason = (of: Naming['of'], require: Naming['require']) => judged(of, require).reason;
    expect([
      reason('model', { pattern: 'fraud' }),
      reason('model', { pattern: 'fraud-[a-z]+' }),
      reason('model', { pattern: '[a-z]+-test', names: 'none' }),
      reason('feature', { pattern: '[a-z]+' }),
      reason('feature', { pattern: 'a[a-z]+', names: 'any' }),
      reason('feature', { pattern: 'a[a-z]+', names: 'any', min_count: 2 }),
      reason('feature', { pattern: '[a-z]+', min_count: 3 }),
      reason('feature', { pattern: 'tmp', names: 'none' }),
      reason('feature', { pattern: 'a[a-z]+', names: 'none' }),
    ]).toMatchInlineSnapshot(`
      [
        "The name of the model keeps the rules.",
        "\`fraud\` does not match \`fraud-[a-z]+\`: it ends too early.",
        "The name of the model is none that is ruled out.",
        "The names of 2 features keep the rules.",
        "1 of 2 features keep the rules.",
        "Only 1 of 2 features keep the rules; at least 2 are needed. \`visits\` does not match \`a[a-z]+\`: from character 1 on it does not fit.",
        "There are only 2 features; at least 3 are needed.",
        "None of the names of 2 features is ruled out.",
        "\`amount\` matches \`a[a-z]+\`. No name may.",
      ]
    `);
  });

  test('a name that is too long for a pattern keeps no rule, and slips past none', () => {
    const manifest = { ...MANIFEST, features: [`tmp_${'a'.repeat(300)}`] };
    for (const names of ['every', 'any', 'none'] as const) {
      const result = judged('feature', { pattern: 'tmp_[a-z]+', names }, { manifest });
      expect(result.outcome).toBe('fail');
      expect(result.reason).toContain('has 304 characters; more than 256 are held against no pattern');
    }
    expect(judged('feature', { one_of: ['tmp'], names: 'none' }, { manifest }).outcome).toBe('pass');
  });

  test('of very many names the first are told, and of too many none is judged', () => {
    const many = (count: number) => ({
      ...MANIFEST,
      features: Array.from({ length: count }, (_, n) => `F${n}`),
    });
    const result = judged('feature', { pattern: '[a-z]+' }, { manifest: many(50) });
    expect(result.findings).toHaveLength(20);
    expect(result.reason).toContain('And 47 more.');
    expect(judged('feature', { pattern: 'F\\d+' }, { manifest: many(10_001) })).toMatchObject({
      outcome: 'error',
    });
  });
});
