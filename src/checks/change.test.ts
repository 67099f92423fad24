import { describe, expect, test } from 'vitest';
import { CONTEXT, cell, item, modelFacts, predictions, problem, record } from '../../test/checks/facts.ts';
import { compareFiles } from '../statistics/comparison.ts';
import { decimalDifference } from './change-rule.ts';
import type { CheckConfigOf } from './check.ts';
import { type Champion, type ChampionModel, type ModelFacts, OFF_GITHUB } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Require = CheckConfigOf<'change'>['require'];

const REGRESSION: Require = { max_regression: { absolute: 0.01 } };

function judge(
  facts: Partial<ModelFacts>,
  require: Require = REGRESSION,
  parts: Partial<CheckConfigOf<'change'>> = {},
) {
  const check = {
    id: 'no-regression',
    kind: 'change',
    title: 'Not worse than the champion',
    metric: { name: 'roc_auc', dataset: 'test' },
    require,
    ...parts,
  } as const;
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

const claim = (value: number | null, sha256 = 'a'.repeat(64), parts = {}) =>
  item({ sha256, records: [record({ value, ...parts })] });

function champion(parts: Partial<ChampionModel> = {}): ChampionModel {
  return { kind: 'model', version: '1.1.0', evidence: [], predictions: [], comparisons: [], ...parts };
}

/** Claims of both, in different files. */
const both = (candidate: number | null, baseline: number | null, parts = {}): Partial<ModelFacts> => ({
  evidence: [claim(candidate, 'c'.repeat(64), parts)],
  champion: champion({ evidence: [claim(baseline, 'b'.repeat(64), parts)] }),
});

describe('claims against the champion', () => {
  test.each<[number, number, Require, string]>([
    [0.9, 0.91, { max_regression: { absolute: 0.01 } }, 'pass'],
    [0.8999, 0.91, { max_regression: { absolute: 0.01 } }, 'fail'],
    [0.95, 0.91, { max_regression: { absolute: 0 } }, 'pass'],
    [0.91, 0.91, { max_regression: { absolute: 0 } }, 'pass'],
    [0.9099, 0.91, { max_regression: { absolute: 0 } }, 'fail'],
    [0.76, 0.8, { max_regression: { relative: 0.05 } }, 'pass'],
    [0.759, 0.8, { max_regression: { relative: 0.05 } }, 'fail'],
    [0.92, 0.91, { min_improvement: { absolute: 0.01 } }, 'pass'],
    [0.919, 0.91, { min_improvement: { absolute: 0.01 } }, 'fail'],
    [0.99, 0.89, { max_improvement: { absolute: 0.1 } }, 'pass'],
    [0.991, 0.89, { max_improvement: { absolute: 0.1 } }, 'fail'],
    [0.991, 0.89, { max_regression: { absolute: 0.01 }, max_improvement: { absolute: 0.1 } }, 'fail'],
  ])('%d against %d with %j: %s', (candidate, baseline, require, outcome) => {
    expect(judge(both(candidate, baseline), require).outcome).toBe(outcome);
  });

  test('a lower loss is better', () => {
    const facts = both(0.31, 0.3, { metric: 'log_loss' });
    const metric = { name: 'log_loss', dataset: 'test' };
    expect(judge(facts, { max_regression: { absolute: 0.005 } }, { metric }).outcome).toBe('fail');
    expect(judge(facts, { max_regression: { relative: 0.05 } }, { metric })).toMatchObject({
      outcome: 'pass',
      required: { operator: 'at_most', threshold: 0.015 },
    });
    expect(judge(facts, { min_improvement: { absolute: 0 } }, { metric }).outcome).toBe('fail');
  });

  test('both numbers, both digests, the difference and the trust are shown', () => {
    const result = judge(both(0.89, 0.91));
    expect(result).toMatchObject({
      outcome: 'fail',
      observed: { value: -0.02, text: '0.89 against 0.91 (-0.02)' },
      required: { text: 'than the champion: worse by at most 0.01', operator: 'at_least', threshold: -0.01 },
      margin: -0.01,
      trust: 'committed',
      interval: null,
    });
    expect(result.reason).toMatchInlineSnapshot(
      `"roc_auc on test is 0.89 (committed, sha256 cccccccccccc…); that of the champion (version 1.1.0, on the base branch) is 0.91 (committed, sha256 bbbbbbbbbbbb…): worse by 0.02, two reported numbers, without predictions of both to compare. Required: worse by at most 0.01."`,
    );
  });

  test('what is suspiciously good says so', () => {
    const { reason } = judge(both(0.999, 0.8), { max_improvement: { absolute: 0.1 } });
    expect(reason).toContain('look for a leak');
  });

  test('a share of nothing is an error', () => {
    const metric = { name: 'r2', dataset: 'test' };
    const facts = both(0.1, 0, { metric: 'r2' });
    expect(judge(facts, { max_regression: { relative: 0.05 } }, { metric })).toMatchObject({
      outcome: 'error',
    });
    // Also where the trust is too low: an error is nothing that anybody may override.
    const trusted: Require = { max_regression: { relative: 0.05 }, trust: { at_least: 'workflow' } };
    expect(judge(facts, trusted, { metric }).outcome).toBe('error');
    expect(judge(facts, { max_regression: { absolute: 0.05 } }, { metric })).toMatchObject({
      outcome: 'pass',
    });
  });

  test('the trust of the weaker one counts', () => {
    const facts = {
      evidence: [{ ...claim(0.92, 'c'.repeat(64)), trust: 'workflow' as const }],
      champion: champion({ evidence: [claim(0.91, 'b'.repeat(64))] }),
    };
    expect(judge(facts, { ...REGRESSION, trust: { at_least: 'workflow' } })).toMatchObject({
      outcome: 'fail',
      trust: 'committed',
    });
  });

  test.each<[Require['decide'], number, string]>([
    ['prove_safe', 0.92, 'inconclusive'],
    ['prove_harm', 0.92, 'pass'],
    ['prove_harm', 0.8, 'fail'],
  ])('without an interval %s of %d against 0.91 is %s', (decide, value, outcome) => {
    expect(judge(both(value, 0.91), { ...REGRESSION, ...(decide !== undefined && { decide }) }).outcome).toBe(
      outcome,
    );
  });

  test('an AUC with its rows and positives has an interval, and says how many rows would decide', () => {
    const facts = both(0.9, 0.91, { rows: 1000, positives: 100 });
    const result = judge(facts, { max_regression: { absolute: 0.02 }, decide: 'prove_safe' });
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      interval: { method: 'hanley-mcneil, unpaired' },
    });
    expect(result.rows_needed).toBeGreaterThan(1000);
    const more = both(0.9, 0.91, { rows: result.rows_needed, positives: (result.rows_needed ?? 0) / 10 });
    expect(judge(more, { max_regression: { absolute: 0.02 }, decide: 'prove_safe' }).outcome).toBe('pass');
  });
});

describe('what cannot be compared is never a pass', () => {
  const none: Champion = { kind: 'none' };
  const first = { first_release: { approved_by: 'arb' } };

  test.each<[string, Partial<ModelFacts>]>([
    ['no evidence of the candidate', { champion: champion({ evidence: [claim(0.9)] }) }],
    ['no evidence of the champion', { evidence: [claim(0.9)], champion: champion() }],
    ['a champion’s number that is none', both(0.9, null)],
    ['a candidate’s number that is none', both(null, 0.9)],
    ['a champion’s number outside its range', both(0.9, 91)],
    [
      'two numbers of the champion',
      { evidence: [claim(0.9)], champion: champion({ evidence: [claim(0.9), claim(0.8, 'd'.repeat(64))] }) },
    ],
    [
      'the champion’s predictions declared and not there',
      {
        ...both(0.9, 0.9),
        champion: champion({
          evidence: [claim(0.9)],
          predictions: [
            predictions([cell({}, 1, 1, 1, 1)], undefined, { summary: null, sha256: '', problem: problem() }),
          ],
        }),
      },
    ],
    [
      'a champion that cannot be read',
      { evidence: [claim(0.9)], champion: { kind: 'unreadable', reason: 'No.' } },
    ],
    ['no champion', { evidence: [claim(0.9)], champion: none }],
  ])('%s is an error', (_, facts) => {
    expect(judge(facts).outcome).toBe('error');
  });

  test('evidence of the candidate that is still being made is awaited; of the champion it is not', () => {
    const awaiting = [{ workflow: 'train.yml', artifact: 'metrics', state: 'in progress' }];
    const champions = champion({ evidence: [claim(0.9)] });
    expect(judge({ awaiting, champion: champions })).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
    expect(judge({ awaiting, evidence: [claim(0.9)], champion: champion() })).toMatchObject({
      outcome: 'error',
      awaiting: false,
    });
  });

  test('a first release needs the role that the policy names', () => {
    expect(judge({ champion: none }, REGRESSION, first)).toMatchObject({
      outcome: 'not_applicable',
      signoff_roles: ['arb'],
    });
  });

  test('a model that was released and taken off base is no first release', () => {
    const releases = [{ entry: 3, version: '1.0.0', tag: 'v1', bundle: 'b'.repeat(64), validUntil: null }];
    expect(judge({ champion: none, releases }, REGRESSION, first)).toMatchObject({
      outcome: 'error',
      signoff_roles: [],
    });
  });

  test('without a base there is nothing to compare with, unless it is left to the gate', () => {
    const noBase: Champion = { kind: 'no_base' };
    const left = { off_github: 'left_to_gate' } as const;
    expect(judge({ champion: noBase, auditTrail: OFF_GITHUB }).outcome).toBe('inconclusive');
    expect(judge({ champion: noBase, auditTrail: OFF_GITHUB }, REGRESSION, left).outcome).toBe(
      'not_applicable',
    );
    expect(judge({ champion: noBase }, REGRESSION, left).outcome).toBe('inconclusive');
    expect(judge({}, REGRESSION, left).outcome).toBe('inconclusive');
  });
});

describe('recomputed on the predictions of both', () => {
  const CELLS = [cell({}, 40, 10, 40, 10)];
  const text = (shift: number) =>
    new TextEncoder().encode(
      `id,y,p\n${Array.from({ length: 400 }, (_, i) => `${i},${i % 2},${(((Math.floor(i / 2) * 37) % 101) / 200 + (i % 2) / 4 + ((Math.floor(i / 2) * 7) % 10) * shift).toFixed(4)}`).join('\n')}\n`,
    );

  async function facts(key: boolean, parts: Partial<ModelFacts> = {}): Promise<Partial<ModelFacts>> {
    const options = { label: 'y', baseline: 'p', candidate: 'p', ...(key && { key: 'id' }) };
    const comparison = await compareFiles(text(0), text(0.001), options);
    const auc = comparison.metrics.find(({ metric }) => metric === 'roc_auc');
    const of = (value: number | null | undefined, sha256: string) =>
      predictions(CELLS, { value: value ?? 0, standardError: 0.02 }, { sha256 });
    return {
      predictions: [of(auc?.candidate, 'c'.repeat(64))],
      champion: champion({
        predictions: [of(auc?.baseline, 'b'.repeat(64))],
        comparisons: [{ dataset: 'test', comparison, problem: null }],
      }),
      ...parts,
    };
  }

  test('rows that are matched prove what rows that are not matched cannot', async () => {
    const require: Require = { max_regression: { absolute: 0.02 }, decide: 'prove_safe' };
    const paired = judge(await facts(true), require);
    const unpaired = judge(await facts(false), require);
    expect(paired).toMatchObject({
      outcome: 'pass',
      trust: 'recomputed',
      interval: { method: 'delong, paired' },
    });
    expect(unpaired).toMatchObject({ outcome: 'inconclusive', interval: { method: 'delong, unpaired' } });
    expect(paired.reason).toContain('on the same rows');
    expect(unpaired.reason).toContain('names no key');
  });

  test('a claim that the recomputation does not bear out fails', async () => {
    const result = judge(await facts(true, { evidence: [claim(0.99)] }));
    expect(result).toMatchObject({ outcome: 'fail', claimed: { agrees: false } });
  });

  test('the same file proves that nothing changed', () => {
    const same = predictions(CELLS);
    const result = judge(
      { predictions: [same], champion: champion({ predictions: [same] }) },
      { max_regression: { absolute: 0 }, decide: 'prove_safe' },
    );
    expect(result).toMatchObject({ outcome: 'pass', observed: { value: 0 } });
    expect(result.reason).toContain('byte for byte');
  });

  test('a label that contradicts the one of the champion is an error, however the change is judged', async () => {
    const given = await facts(true);
    const problem = "row 3 of the baseline has another label in the candidate's file; one of them is wrong.";
    const parts = given.champion as ChampionModel;
    const comparisons = [{ dataset: 'test', comparison: null, problem, isContradiction: true }];
    const judged = judge(
      { ...given, champion: { ...parts, comparisons } },
      { max_regression: { absolute: 0.5 } },
    );
    expect(judged.outcome).toBe('error');
    expect(judged.reason).toContain(problem);
  });

  test('files that could not be compared row by row have no interval', async () => {
    const given = await facts(true);
    const parts = given.champion as ChampionModel;
    const broken = {
      ...parts,
      comparisons: [{ dataset: 'test', comparison: null, problem: 'two rows are called r1.' }],
    };
    const proven = judge(
      { ...given, champion: broken },
      { max_regression: { absolute: 0.5 }, decide: 'prove_safe' },
    );
    expect(proven.outcome).toBe('inconclusive');
    expect(proven.reason).toContain('two rows are called r1');
  });
});

test.each([
  [0.9, 0.91, -0.01],
  [0.1 + 0.2, 0.3, 0],
  [1e9 + 0.25, 1e9, 0.25],
  [0, 0, 0],
  [3e-7, 1e-7, 2e-7],
])('%d - %d is %d', (a, b, difference) => {
  expect(decimalDifference(a, b)).toBe(difference);
});
