import { describe, expect, test } from 'vitest';
import { CONTEXT, item, modelFacts, record } from '../../test/checks/facts.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { CheckConfigOf } from './check.ts';
import type { ModelFacts } from './facts.ts';
import { evaluateCheck } from './registry.ts';

type Config = CheckConfigOf<'drift'>;

function judge(facts: Partial<ModelFacts>, parts: Partial<Config> = {}) {
  const check: Config = {
    id: 'feature-drift',
    kind: 'drift',
    title: 'Inputs look like the training data',
    features: ['amount', 'visits'],
    statistic: 'ks.d',
    require: { at_most: 0.15, min_rows: 300 },
    ...parts,
  };
  return evaluateCheck(modelFacts(facts), check, CONTEXT);
}

const drifted = (
  column: string | null,
  value: number | null,
  parts: Partial<EvidenceRecord> = {},
): EvidenceRecord =>
  record({
    metric: null,
    statistic: 'ks.d',
    column,
    value,
    rows: 5000,
    dataset: 'production',
    pointer: `/${column}`,
    ...parts,
  });
const evidence = (...records: EvidenceRecord[]) => ({ evidence: [item({ records })] });

describe('typed drift statistics', () => {
  test.each([
    ['every feature within the limit', [0.04, 0.15], 'pass'],
    ['one feature beyond it', [0.04, 0.16], 'fail'],
    ['a value outside 0..1', [0.04, 1.5], 'error'],
    ['a value that is not a number', [0.04, null], 'error'],
  ] as const)('%s', (_, [amount, visits], outcome) => {
    expect(judge(evidence(drifted('amount', amount), drifted('visits', visits))).outcome).toBe(outcome);
  });

  test.each<[Config['require'], readonly number[], string]>([
    [{ at_most: 0.15, columns: 'any', min_count: 2 }, [0.04, 0.05], 'pass'],
    [{ at_most: 0.15, columns: 'any', min_count: 2 }, [0.04, 0.16], 'fail'],
    [{ at_most: 0.15, columns: 'any', min_count: 1 }, [0.04, 0.16], 'pass'],
    [{ at_most: 0.15, min_count: 2 }, [0.04, 0.05], 'pass'],
    [{ at_most: 0.15, min_count: 3 }, [0.04, 0.05], 'fail'],
    [{ at_most: 0.15, min_count: 3, columns: { share_at_most: 0.5 } }, [0.04, 0.05], 'fail'],
    [{ at_most: 0.15, min_count: 2, columns: { share_at_most: 0.5 } }, [0.04, 0.16], 'pass'],
  ])('%j of %j: %s', (require, [amount = 0, visits = 0], outcome) => {
    const facts = evidence(drifted('amount', amount), drifted('visits', visits));
    const result = judge(facts, { require: { ...require, min_rows: 300 } });
    expect(result.outcome).toBe(outcome);
    const few = outcome === 'fail' ? `at least ${require.min_count} are needed` : '';
    expect(result.reason).toContain(few);
  });

  test('where nothing is measured yet there is nothing to count', () => {
    const awaiting = [{ workflow: 'train.yml', artifact: 'drift', state: 'queued' }];
    const require = { at_most: 0.15, min_rows: 300, min_count: 5 } as const;
    const config: Config = { id: 'd', kind: 'drift', title: 'D', statistic: 'ks.d', require };
    expect(evaluateCheck(modelFacts({ awaiting }), config, CONTEXT)).toMatchObject({
      outcome: 'inconclusive',
      awaiting: true,
    });
    expect(evaluateCheck(modelFacts({}), config, CONTEXT).outcome).toBe('error');
  });

  test('a feature without a record is an error that names it', () => {
    const result = judge(evidence(drifted('amount', 0.04)));
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('ks.d of visits');
  });

  test('another statistic, or an untyped number, is not this one', () => {
    const both = [drifted('amount', 0.04), drifted('visits', 0.04, { statistic: 'psi@deciles' })];
    expect(judge(evidence(...both)).outcome).toBe('error');
  });

  test('too few rows, or rows not known, cannot be judged', () => {
    const few = judge(evidence(drifted('amount', 0.04), drifted('visits', 0.04, { rows: 100 })));
    expect(few).toMatchObject({ outcome: 'inconclusive', rows_needed: 300 });
    const unknown = judge(evidence(drifted('amount', 0.04), drifted('visits', 0.04, { rows: null })));
    expect(unknown.reason).toContain('does not say over how many rows');
  });

  test('a limit on ks.d without min_rows is an error of the policy', () => {
    expect(judge(evidence(drifted('amount', 0.01)), { require: { at_most: 0.15 } }).outcome).toBe('error');
  });

  test('columns: any needs one that holds, a share counts what does not', () => {
    const facts = evidence(drifted('amount', 0.04), drifted('visits', 0.5));
    const require = { at_most: 0.15, min_rows: 300 };
    expect(judge(facts, { require: { ...require, columns: 'any' } }).outcome).toBe('pass');
    expect(judge(facts, { require: { ...require, columns: { share_at_most: 0.5 } } }).outcome).toBe('pass');
    expect(judge(facts, { require: { ...require, columns: { share_at_most: 0.4 } } }).outcome).toBe('fail');
  });

  test('the worst feature is shown', () => {
    const result = judge(evidence(drifted('amount', 0.2), drifted('visits', 0.5)));
    expect(result).toMatchObject({ observed: { value: 0.5 }, margin: 0.15 - 0.5, scope: 'amount' });
    expect(result.findings).toHaveLength(2);
  });

  test('awaited evidence is awaited; too little trust fails', () => {
    const awaiting = [{ workflow: 'drift.yml', artifact: 'drift', state: 'queued' }];
    expect(judge({ awaiting })).toMatchObject({ outcome: 'inconclusive', awaiting: true });
    const require = { at_most: 0.15, min_rows: 300, trust: { at_least: 'workflow' } } as const;
    expect(judge(evidence(drifted('amount', 0.04), drifted('visits', 0.04)), { require }).outcome).toBe(
      'fail',
    );
  });
});
