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
import type { CheckConfigOf, CheckContext } from './check.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { evaluateCheck, reachableOutcomes } from './registry.ts';

const GUARD = 'metrics.recall >= 0.6 || metrics.review_rate <= 0.05';

function check(expr: string, parts: Partial<CheckConfigOf<'expression'>> = {}): CheckConfigOf<'expression'> {
  const dataset = expr.includes('metrics.') ? { dataset: 'test' } : {};
  const message = 'Recall is below 0.6 and manual review does not cover it.';
  return { id: 'guard', kind: 'expression', title: 'Guard', expr, message, ...dataset, ...parts };
}

function evidence(
  values: Readonly<Record<string, number | null>>,
  parts: Partial<EvidenceItem> = {},
): readonly EvidenceItem[] {
  const records = Object.entries(values).map(([metric, value]) =>
    record({ metric, raw_metric: metric, value, pointer: `/${metric}` }),
  );
  return [item({ records, ...parts })];
}

function judge(
  facts: Partial<ModelFacts>,
  expr = GUARD,
  parts: Partial<CheckConfigOf<'expression'>> = {},
  context: CheckContext = CONTEXT,
) {
  return evaluateCheck(modelFacts(facts), check(expr, parts), context);
}

describe('an expression over metrics', () => {
  test.each([
    [0.6, 0.5, 'pass'],
    [0.59, 0.05, 'pass'],
    [0.59, 0.06, 'fail'],
  ])('recall %d with %d reviewed: %s', (recall, review_rate, outcome) => {
    const result = judge({ evidence: evidence({ recall, review_rate }) });
    expect(result.outcome).toBe(outcome);
    expect(result.evidence_at.map(({ pointer }) => pointer)).toEqual(['/recall', '/review_rate']);
    expect(result.trust).toBe('committed');
  });

  test('a failure says the message, and what was found', () => {
    const result = judge({ evidence: evidence({ recall: 0.5, review_rate: 0.2 }) });
    expect(result).toMatchObject({
      reason:
        'Recall is below 0.6 and manual review does not cover it. Found recall 0.5 (committed), review_rate 0.2 (committed).',
      required: { text: GUARD },
      observed: { text: 'recall 0.5 (committed), review_rate 0.2 (committed)' },
      scope: 'test',
    });
  });

  test('a missing metric is an error that names it, though the other part would be enough', () => {
    const result = judge({ evidence: evidence({ recall: 0.9 }) });
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('review_rate on test');
  });

  test.each<[string, Partial<ModelFacts>, string]>([
    [
      'of another data set',
      { evidence: [item({ records: [record({ metric: 'recall', value: 0.9, dataset: 'train' })] })] },
      'error',
    ],
    ['that is no number', { evidence: evidence({ recall: null }) }, 'error'],
    ['that is not finite', { evidence: evidence({ recall: Number.POSITIVE_INFINITY }) }, 'error'],
    ['outside its range', { evidence: evidence({ recall: 90 }) }, 'error'],
    [
      'at which there is a problem',
      { evidence: evidence({ recall: 0.9 }, { problems: [problem()] }) },
      'error',
    ],
    [
      'said twice, differently',
      {
        evidence: [
          ...evidence({ recall: 0.9 }),
          ...evidence({ recall: 0.8 }, { file: 'models/fraud/b.json' }),
        ],
      },
      'error',
    ],
    [
      'that is still being made',
      { awaiting: [{ workflow: 'train.yml', artifact: 'metrics', state: 'in progress' }] },
      'inconclusive',
    ],
    [
      'whose run failed',
      { awaiting: [{ workflow: 'train.yml', artifact: 'metrics', state: 'failure' }] },
      'error',
    ],
  ])('a metric %s', (_what, facts, outcome) => {
    expect(judge(facts, 'metrics.recall >= 0.1').outcome).toBe(outcome);
  });

  test('one that is missing for good goes before one that is awaited', () => {
    const awaiting = [{ workflow: 'train.yml', artifact: 'metrics', state: 'queued' }];
    const result = judge({ awaiting, evidence: evidence({ recall: null }) });
    expect(result.outcome).toBe('error');
  });

  test('what is trusted less than required fails', () => {
    const facts = { evidence: evidence({ recall: 0.9 }) };
    const require = { trust: { at_least: 'workflow' } } as const;
    const result = judge(facts, 'metrics.recall >= 0.6', { require });
    expect([result.outcome, result.reason]).toEqual([
      'fail',
      'Trust is committed; at least workflow is required. It holds: recall 0.9 (committed).',
    ]);
  });

  describe('with predictions', () => {
    // 60 of 80 positives found: a recall of 0.75; 70 of 1,000 rows reviewed.
    const counted = { predictions: [predictions([cell({}, 60, 10, 910, 20)])] };

    test('is judged on what is recomputed, and needs no claim', () => {
      expect(judge(counted)).toMatchObject({
        outcome: 'pass',
        trust: 'recomputed',
        observed: { text: 'recall 0.75 (recomputed), review_rate 0.07 (recomputed)' },
      });
      expect(judge(counted, 'metrics.recall > 0.75').outcome).toBe('fail');
    });

    test('a claim that differs fails, whatever the expression says', () => {
      const claimed = { ...counted, evidence: evidence({ recall: 0.9 }) };
      const result = judge(claimed);
      expect([result.outcome, result.reason]).toEqual([
        'fail',
        expect.stringContaining('claims 0.9 for recall on test'),
      ]);
      expect(judge(claimed, GUARD, { require: { tolerance: 0.2 } }).outcome).toBe('pass');
      expect(judge(claimed, 'metrics.recall >= 0.8', { require: { tolerance: 0.2 } }).outcome).toBe('fail');
    });

    test('a number of your own beside them is trusted less, and the least one counts', () => {
      const both = { ...counted, evidence: evidence({ 'custom.lift': 2 }) };
      const require = { trust: { at_least: 'workflow' } } as const;
      const expr = 'metrics.recall > 0.5 && metrics.custom.lift > 1.0';
      expect(judge(both, expr)).toMatchObject({ outcome: 'pass', trust: 'committed' });
      expect(judge(both, expr, { require }).outcome).toBe('fail');
      expect(judge(both, 'metrics.recall > 0.5', { require }).outcome).toBe('pass');
    });

    test('that cannot be read are an error, and a claim does not stand in for them', () => {
      const broken = predictions([cell({}, 60, 10, 910, 20)], undefined, {
        summary: null,
        problem: problem(),
      });
      const facts = { predictions: [broken], evidence: evidence({ recall: 0.9, review_rate: 0.01 }) };
      expect(judge(facts).outcome).toBe('error');
    });
  });

  test('a division by nothing is an error, also beside what holds', () => {
    const facts = { evidence: evidence({ recall: 0.9, review_rate: 0 }) };
    for (const expr of [
      'metrics.recall / metrics.review_rate > 1.0',
      'metrics.recall / metrics.review_rate > 1.0 || metrics.recall > 0.5',
      'metrics.review_rate / metrics.review_rate > 1.0 || metrics.recall > 0.5',
    ])
      expect(judge(facts, expr)).toMatchObject({
        outcome: 'error',
        reason: expect.stringContaining('a number on the way is'),
      });
    expect(
      judge(facts, 'metrics.review_rate > 0.0 && metrics.recall / metrics.review_rate > 1.0').outcome,
    ).toBe('fail');
  });

  test('a number of your own, also one that is named like a part of the language', () => {
    const facts = {
      evidence: evidence({ 'custom.lift': 2, 'custom.constructor': 0.5, 'custom.__proto__': 3 }),
    };
    expect(judge(facts, 'metrics.custom.lift > 1.5').outcome).toBe('pass');
    expect(judge(facts, 'metrics.custom.lift > 2.5').outcome).toBe('fail');
    expect(judge(facts, 'metrics.custom.constructor > 1.0').outcome).toBe('fail');
    expect(judge(facts, 'metrics.custom.tostring > 1.0').outcome).toBe('error');
  });
});

describe('an expression over the model', () => {
  test.each([
    ['model.tier == "high"', 'pass'],
    ['model.tier != "high"', 'fail'],
    ['model.deployment_mode in ["batch", "hybrid"]', 'fail'],
    ['model.features.all(f, !f.matches("^(?:ssn|email)$"))', 'pass'],
    ['model.features.exists(f, f == "visits")', 'pass'],
    ['size(model.protected_attributes) >= 2', 'fail'],
    ['now < timestamp("2026-03-01T12:00:01Z")', 'pass'],
    ['now < timestamp("2026-03-01T12:00:00Z")', 'fail'],
    // The manifest lists none: of nothing everything would hold.
    ['model.regulations.all(r, r != "HIPAA")', 'error'],
    ['!model.regulations.exists(r, r == "HIPAA")', 'error'],
  ])('%s: %s', (expr, outcome) => {
    expect(judge({}, expr).outcome).toBe(outcome);
  });

  test('what the manifest does not say is an error', () => {
    const { deployment: _, ...manifest } = MANIFEST;
    expect(judge({ manifest }, 'model.deployment_mode == "batch"')).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('`deployment_mode`'),
    });
  });

  test.each([
    ['a list too long', Array.from({ length: 501 }, (_, index) => `f${index}`)],
    ['an entry too long', ['a'.repeat(129)]],
  ])('%s is an error, never cut', (_what, features) => {
    const result = judge({ manifest: { ...MANIFEST, features } }, 'model.features.all(f, f != "ssn")');
    expect(result.outcome).toBe('error');
  });
});

describe('the clock outside', () => {
  const long = 'model.features.all(f, !f.matches("^(?:ssn|email)$"))';
  const manifest = { ...MANIFEST, features: Array.from({ length: 100 }, (_, index) => `f${index}`) };

  test('what takes too long is an error', () => {
    const limited = (): never => {
      throw new Error('It took longer than 250 ms.');
    };
    expect(judge({ manifest }, long, {}, { ...CONTEXT, limited })).toMatchObject({
      outcome: 'error',
      reason: 'This check could not be judged: It took longer than 250 ms.',
    });
    expect(judge({ manifest }, long).outcome).toBe('pass');
  });

  test('is held where many steps may be taken, and changes no answer', () => {
    let watched = 0;
    const limited = <T>(run: () => T): T => {
      watched += 1;
      return run();
    };
    expect(judge({ manifest }, long, {}, { ...CONTEXT, limited }).outcome).toBe('pass');
    // Two features are looked through before a clock could be looked at.
    expect(judge({}, long, {}, { ...CONTEXT, limited }).outcome).toBe('pass');
    expect(judge({}, 'model.tier == "high"', {}, { ...CONTEXT, limited }).outcome).toBe('pass');
    expect(watched).toBe(1);
  });
});

describe('whatever was not refused when the policy was read', () => {
  test.each(['metrics.recall >=', 'true', 'metrics.recal > 0.5', ''])('%j is an error', (expr) => {
    expect(judge({ evidence: evidence({ recall: 0.9 }) }, expr, { dataset: 'test' }).outcome).toBe('error');
  });
});

test('only of metrics something may still be coming', () => {
  expect(reachableOutcomes(check(GUARD))).toContain('inconclusive');
  expect(reachableOutcomes(check('model.tier == "high"'))).toEqual(['pass', 'fail', 'error']);
});
