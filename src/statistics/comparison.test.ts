import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareColumns, compareFiles, judgeMargin } from './comparison.ts';
import type { Decide } from './decision.ts';
import type { ComparedMetric } from './metric-difference.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures/statistics');
const asah = readFileSync(join(fixtures, 'asah.csv'));

interface Variances {
  readonly difference: number;
  readonly paired: number;
  readonly unpaired: number;
}

interface Case {
  readonly name: string;
  readonly label: number[];
  readonly baseline: number[];
  readonly candidate: number[];
  readonly expected: Record<string, Variances>;
}

const { cases } = JSON.parse(readFileSync(join(fixtures, 'comparison.json'), 'utf8')) as {
  cases: Case[];
};

const columns = { label: 'y', baseline: 'a', candidate: 'b' };

function csv(header: string, rows: readonly (readonly (number | string)[])[]): Uint8Array {
  return new TextEncoder().encode(`${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`);
}

function metricOf(comparison: Comparison, name: ComparedMetric) {
  const found = comparison.metrics.find(({ metric }) => metric === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe('reference values of the specification', () => {
  test('pROC aSAH, paired s100b - ndka', async () => {
    const options = { label: 'outcome', baseline: 'ndka', candidate: 's100b', positive: 'Poor' };
    const auc = metricOf(await compareColumns(asah, options), 'roc_auc');
    expect(auc.difference?.toFixed(6)).toBe('0.119411');
    expect(auc.standard_error?.toFixed(6)).toBe('0.085859');
    expect(auc.z?.toFixed(5)).toBe('1.39077');
    expect(auc.p?.toFixed(4)).toBe('0.1643');
  });
});

describe('agreement with definitions computed in another way (comparison.json, its script beside it)', () => {
  test.each(cases)('$name', async ({ label, baseline, candidate, expected }) => {
    const rows = label.map((y, i) => [y, baseline[i] as number, candidate[i] as number]);
    const paired = await compareColumns(csv('y,a,b', rows), columns);
    const unpaired = await compareFiles(
      csv(
        'y,a',
        rows.map(([y, a]) => [y as number, a as number]),
      ),
      csv(
        'y,b',
        rows.map(([y, , b]) => [y as number, b as number]),
      ),
      columns,
    );
    expect([paired.pairing, unpaired.pairing, unpaired.unpaired_because]).toEqual([
      'paired',
      'unpaired',
      'no_key',
    ]);
    for (const [name, values] of Object.entries(expected)) {
      const one = metricOf(paired, name as ComparedMetric);
      const other = metricOf(unpaired, name as ComparedMetric);
      expect(Math.abs((one.difference ?? Number.NaN) - values.difference)).toBeLessThan(1e-12);
      expect(Math.abs((one.standard_error ?? Number.NaN) ** 2 - values.paired)).toBeLessThan(1e-12);
      expect(Math.abs((other.standard_error ?? Number.NaN) ** 2 - values.unpaired)).toBeLessThan(1e-12);
    }
  });
});

describe('rows of two files', () => {
  const first = csv(
    'id,y,p',
    Array.from({ length: 40 }, (_, i) => [`r${i}`, i % 2, (i % 7) / 10]),
  );
  const rows = Array.from({ length: 40 }, (_, i) => [`r${i}`, i % 2, ((i * 3) % 10) / 10]);
  const options = { label: 'y', baseline: 'p', candidate: 'p', key: 'id' };

  test('are matched by name, whatever their order', async () => {
    const straight = await compareFiles(first, csv('id,y,p', rows), options);
    const turned = await compareFiles(first, csv('id,y,p', rows.toReversed()), options);
    expect(straight.pairing).toBe('paired');
    expect(turned).toEqual(straight);
  });

  test('that are not the same are not paired', async () => {
    const others = rows.map(([id, y, p]) => [id === 'r3' ? 'new' : (id as string), y as number, p as number]);
    const renamed = await compareFiles(first, csv('id,y,p', others), options);
    const fewer = await compareFiles(first, csv('id,y,p', rows.slice(1)), options);
    for (const { pairing, unpaired_because: because } of [renamed, fewer])
      expect([pairing, because]).toEqual(['unpaired', 'other_rows']);
  });

  test.each([
    ['a name that occurs twice', [...rows, ['r1', 1, 0.5]], 'duplicate_key'],
    ['a row without a name', [...rows, ['', 1, 0.5]], 'missing_value'],
    ['a row with another label', rows.map(([id, y, p]) => [id, id === 'r5' ? 0 : y, p]), 'other_rows'],
    [
      'a row with another label, and one more row',
      [...rows.map(([id, y, p]) => [id, id === 'r5' ? 0 : y, p]), ['new', 1, 0.5]],
      'other_rows',
    ],
    ['other labels', rows.map(([id, y, p]) => [id, y === 1 ? 'true' : 'false', p]), 'other_rows'],
  ])('%s is an error', async (_, changed, code) => {
    const file = csv('id,y,p', changed as (string | number)[][]);
    await expect(compareFiles(first, file, options)).rejects.toMatchObject({ code });
  });
});

describe('a row without one of the scores', () => {
  const file = csv('y,a,b', [
    ...Array.from({ length: 24 }, (_, i) => [i % 2, i / 24, (i % 5) / 5]),
    [1, 0.5, ''],
  ]);

  test('is an error that names the column', async () => {
    await expect(compareColumns(file, columns)).rejects.toMatchObject({ code: 'missing_value', column: 'b' });
  });

  test('is left out for both models and counted, where that is asked for', async () => {
    const comparison = await compareColumns(file, { ...columns, missing: 'drop' });
    expect([comparison.baseline.rows, comparison.baseline.dropped]).toEqual([24, 1]);
  });

  test.each(['predictions-plain.parquet', 'predictions-snappy.parquet'])(
    '%s reads as the CSV does',
    async (name) => {
      const options = { label: 'label', baseline: 'score', candidate: 'id' };
      const [parquet, text] = await Promise.all(
        [name, 'predictions.csv'].map(async (path) =>
          compareColumns(readFileSync(join(fixtures, path)), options),
        ),
      );
      expect(parquet?.metrics).toEqual(text?.metrics);
    },
  );
});

describe('what decides nothing', () => {
  test('the same scores are no estimate: the difference is none, and every verdict is a pass', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i % 2, (i % 7) / 10, (i % 7) / 10]);
    const comparison = await compareColumns(csv('y,a,b', rows), columns);
    expect(comparison.identical).toBe(true);
    expect(metricOf(comparison, 'roc_auc')).toMatchObject({
      difference: 0,
      standard_error: 0,
      z: null,
      p: null,
    });
    for (const decide of ['point', 'prove_safe', 'prove_harm'] as const)
      expect(judgeMargin(comparison, 'roc_auc', 0, decide).verdict).toBe('pass');
  });

  test('fewer than ten rows of a class', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i < 9 ? 1 : 0, (i % 7) / 10, (i % 3) / 10]);
    const comparison = await compareColumns(csv('y,a,b', rows), columns);
    expect(metricOf(comparison, 'roc_auc').undecidable).toBe('few_rows_of_a_class');
    expect(judgeMargin(comparison, 'roc_auc', 1, 'prove_safe')).toMatchObject({
      verdict: 'inconclusive',
      rows_needed: null,
    });
  });

  test('a metric whose difference has no interval, unless by the point', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i % 2, (i % 7) / 10, ((i * 3) % 10) / 10]);
    const comparison = await compareColumns(csv('y,a,b', rows), columns);
    expect(judgeMargin(comparison, 'ks_statistic', 1, 'prove_safe').verdict).toBe('inconclusive');
    expect(judgeMargin(comparison, 'ks_statistic', 1, 'point').verdict).toBe('pass');
  });
});

describe('not worse by more than a margin', () => {
  // The difference .1194 (SE .0859) has the one-sided bounds -.0218 and .2606.
  test.each<[string, string, number, Decide, string]>([
    ['ndka', 's100b', 0, 'point', 'pass'],
    ['ndka', 's100b', 0.03, 'prove_safe', 'pass'],
    ['ndka', 's100b', 0.02, 'prove_safe', 'inconclusive'],
    ['s100b', 'ndka', 0.05, 'point', 'fail'],
    ['s100b', 'ndka', 0.05, 'prove_harm', 'inconclusive'],
    ['s100b', 'ndka', 0.3, 'prove_safe', 'pass'],
  ])('%s -> %s by %s under %s: %s', async (baseline, candidate, margin, decide, verdict) => {
    const options = { label: 'outcome', baseline, candidate, positive: 'Poor' };
    const judged = judgeMargin(await compareColumns(asah, options), 'roc_auc', margin, decide);
    expect(judged.verdict).toBe(verdict);
    expect(judged.rows_needed === null).toBe(verdict !== 'inconclusive');
  });

  test('as many rows as it says would decide: 116 rows at the same difference', async () => {
    const options = { label: 'outcome', baseline: 'ndka', candidate: 's100b', positive: 'Poor' };
    const { rows_needed: rows } = judgeMargin(
      await compareColumns(asah, options),
      'roc_auc',
      0.02,
      'prove_safe',
    );
    // 113 × (1.64485 × .085859 / .139411)²
    expect(rows).toBe(116);
  });

  test('a lower loss is better', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [i % 2, 0.5, i % 2 === 1 ? 0.8 : 0.3]);
    const better = await compareColumns(csv('y,a,b', rows), columns);
    const worse = await compareColumns(csv('y,b,a', rows), columns);
    expect(judgeMargin(better, 'log_loss', 0, 'prove_safe').verdict).toBe('pass');
    expect(judgeMargin(worse, 'log_loss', 0.01, 'prove_safe').verdict).toBe('fail');
  });
});

test('exchanging the models turns every difference and interval around', async () => {
  const row = fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
  const both = [
    [0, 1, 2],
    [1, 2, 1],
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 40 }), async (random) => {
      const rows = [...both, ...random].map(([y = 0, a = 0, b = 0]) => [y, a / 5, b / 5]);
      const there = await compareColumns(csv('y,a,b', rows), columns);
      const back = await compareColumns(csv('y,a,b', rows), { ...columns, baseline: 'b', candidate: 'a' });
      for (const [i, one] of there.metrics.entries()) {
        const other = back.metrics[i];
        if (one.difference !== null) expect(other?.difference).toBeCloseTo(-one.difference, 12);
        if (one.interval !== null) expect(other?.interval?.lower).toBeCloseTo(-one.interval.upper, 12);
      }
    }),
    { numRuns: 60 },
  );
});
