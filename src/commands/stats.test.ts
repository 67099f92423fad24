import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { run } from './stats.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/statistics');

async function stats(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await run(args, {
    stdout: (text) => {
      written.out += text;
    },
    stderr: (text) => {
      written.err += text;
    },
    cwd: fixtures,
    env: {},
    now: () => '2026-01-01T00:00:00Z',
  });
  return { code, ...written };
}

function problemsBySchema(name: string, value: unknown): unknown {
  const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ strict: false });
  ajv.validate(schema, value);
  return ajv.errors;
}

describe('arbiter stats performance', () => {
  test('prints what its schema says, from Parquet as from CSV', async () => {
    const columns = ['--label', 'label', '--score', 'score', '--group', 'sex', '--group', 'race', '--json'];
    const csv = await stats('performance', 'predictions.csv', ...columns);
    const parquet = await stats('performance', 'predictions-snappy.parquet', ...columns);
    expect([csv.code, csv.err]).toEqual([0, '']);
    const output = JSON.parse(csv.out) as { groups: unknown[] };
    expect(problemsBySchema('stats-performance', output)).toBeNull();
    expect(output).toMatchObject({
      schema: 'arbiter/stats-performance/v1',
      rows: 1_000,
      roc_auc: { method: 'delong' },
    });
    expect(output.groups).toHaveLength(2 + 3 + 6);
    expect(JSON.parse(parquet.out)).toEqual({
      ...output,
      file: 'predictions-snappy.parquet',
      format: 'parquet',
    });
  });

  test('prints a table with the interval and the reason for what is missing', async () => {
    const { out } = await stats(
      'performance',
      'asah.csv',
      '--label',
      'outcome',
      '--score',
      's100b',
      '--positive',
      'Poor',
    );
    expect(out).toContain(
      'roc_auc    0.7314  95 % interval 0.6301 to 0.8326, one-sided lower 0.6464 (DeLong)',
    );
    expect(out).toMatch(/log_loss\s+- \(a score is outside 0…1/);
  });
});

describe('arbiter stats fairness', () => {
  test('prints what its schema says, with intersections', async () => {
    const { code, out } = await stats(
      'fairness',
      'predictions.csv',
      '--label',
      'label',
      '--prediction',
      'yhat',
      '--group',
      'sex',
      '--group',
      'race',
      '--favorable',
      '0',
      '--json',
    );
    expect(code).toBe(0);
    const output = JSON.parse(out) as { partitions: { attributes: string[] }[] };
    expect(problemsBySchema('stats-fairness', output)).toBeNull();
    expect(output.partitions.map(({ attributes }) => attributes)).toEqual([
      ['sex'],
      ['race'],
      ['sex', 'race'],
    ]);
  });

  test('prints a table that calls the four-fifths rule a screen', async () => {
    const { out } = await stats(
      'fairness',
      'predictions.csv',
      '--label',
      'label',
      '--score',
      'score',
      '--group',
      'sex',
      '--favorable',
      '0',
    );
    expect(out).toMatch(/impact_ratio .* at least 0\.8: (pass|fail|inconclusive)/);
    expect(out).toContain('a screen, not a legal finding');
  });
});

describe('arbiter stats compare', () => {
  const asah = [
    'asah.csv',
    '--label',
    'outcome',
    '--positive',
    'Poor',
    '--baseline',
    'ndka',
    '--candidate',
    's100b',
  ];

  test('prints what its schema says, with the paired difference of the AUC first', async () => {
    const { code, out, err } = await stats('compare', ...asah, '--margin', '0.02', '--json');
    expect([code, err]).toEqual([0, '']);
    const output = JSON.parse(out) as { difference: number; verdict: unknown };
    expect(problemsBySchema('stats-compare', output)).toBeNull();
    expect(output).toMatchObject({ schema: 'arbiter/stats-compare/v1', pairing: 'paired' });
    expect(output.difference.toFixed(6)).toBe('0.119411');
    expect(output.verdict).toEqual({
      metric: 'roc_auc',
      margin: 0.02,
      decide: 'prove_safe',
      verdict: 'inconclusive',
      rows_needed: 116,
    });
  });

  test('prints a table that says what was compared and whether the margin holds', async () => {
    const { out } = await stats('compare', ...asah, '--margin', '0.02');
    expect(out).toMatchInlineSnapshot(`
      "baseline   asah.csv, ndka: 113 rows, 41 positive, 72 negative
      candidate  asah.csv, s100b: 113 rows, 41 positive, 72 negative
      Paired: the same rows.
      Differences are candidate - baseline, with 95 % intervals. Decisions at score >= 0.5.

        roc_auc                    0.612 -> 0.7314  +0.1194  [-0.0489, +0.2877], p 0.1643 (delong)
        accuracy                   0.3628 -> 0.7257  +0.3628  [+0.203, +0.5226], p < 0.0001 (delta)
        precision                  0.3628 -> 0.8571  +0.4943  [+0.3115, +0.6771], p < 0.0001 (delta)
        recall                     1 -> 0.2927  -0.7073  [-0.8472, -0.5674], p < 0.0001 (delta)
        f1                         0.5325 -> 0.4364  -0.0961  [-0.2835, +0.0913], p 0.3149 (delta)
        log_loss                   - (a score is outside 0…1: these scores rank, and are not probabilities)
        brier_score                - (a score is outside 0…1: these scores rank, and are not probabilities)
        average_precision          0.4862 -> 0.6856  +0.1994  (no interval of this difference is computed)
        ks_statistic               0.2212 -> 0.4397  +0.2185  (no interval of this difference is computed)
        expected_calibration_error - (a score is outside 0…1: these scores rank, and are not probabilities)

      Not worse in roc_auc by more than 0.02, judged by prove_safe: cannot be told [inconclusive].
      About 116 rows would decide, were the difference to stay.
      "
    `);
  });

  test('says that two files without the names of rows are not paired', async () => {
    const two = ['predictions.csv', 'predictions-plain.parquet', '--label', 'label', '--score', 'score'];
    expect((await stats('compare', ...two)).out).toContain('Not paired: without --key COLUMN');
    expect((await stats('compare', ...two, '--key', 'id')).out).toContain('the same score on every row');
  });
});

describe('arbiter stats performance --task', () => {
  const numbers = [
    'predictions.csv',
    '--task',
    'regression',
    '--label',
    'score',
    '--prediction',
    'id',
    '--group',
    'sex',
  ];
  const classes = ['predictions.csv', '--task', 'multiclass', '--label', 'label', '--prediction', 'yhat'];

  test.each([
    ['stats-regression', numbers],
    ['stats-multiclass', classes],
  ])('%s: prints what its schema says', async (schema, args) => {
    const { code, out, err } = await stats('performance', ...args, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(problemsBySchema(schema, JSON.parse(out))).toBeNull();
  });

  test('prints tables', async () => {
    expect((await stats('performance', ...numbers)).out).toMatch(/rmse .*\n {2}mae /);
    expect((await stats('performance', ...classes)).out).toContain('2 classes');
  });
});

describe('wrong usage and wrong input exit 2 and say what to do', () => {
  test.each([
    [
      ['performance', 'asah.csv', '--task', 'ranking', '--label', 'y'],
      'expected binary, multiclass, regression',
    ],
    [['performance', 'asah.csv', '--task', 'regression', '--label', 'y'], 'needs --prediction COLUMN'],
    [
      [
        'performance',
        'asah.csv',
        '--task',
        'regression',
        '--label',
        'y',
        '--prediction',
        'p',
        '--threshold',
        '1',
      ],
      '--threshold does not belong to --task regression',
    ],
    [
      [
        'performance',
        'asah.csv',
        '--task',
        'multiclass',
        '--label',
        'y',
        '--prediction',
        'p',
        '--class-score',
        'a',
      ],
      'expected CLASS=COLUMN',
    ],
    [['compare', '--label', 'y'], 'expected one file with two score columns, or two files'],
    [
      ['compare', 'asah.csv', '--label', 'outcome', '--baseline', 's100b'],
      '--baseline COLUMN and --candidate COLUMN',
    ],
    [['compare', 'asah.csv', 'asah.csv', '--label', 'outcome'], 'the score column of both files'],
    [['compare', 'asah.csv', '--baseline', 's100b', '--candidate', 'ndka'], '--label COLUMN'],
    [['compare', 'asah.csv', '--decide', 'point'], 'belong to --margin'],
    [['compare', 'asah.csv', '--margin=-1'], 'expected 0 or more'],
    [['compare', 'asah.csv', '--margin', '1', '--metric', 'auc'], 'expected one of roc_auc'],
    [['performance', 'absent.csv', '--label', 'y', '--score', 'p'], 'there is no such file'],
    [['performance', '.', '--label', 'y', '--score', 'p'], 'not a regular file'],
    [['performance', 'asah.csv', '--label', 'outcom', '--score', 's100b'], 'Did you mean `outcome`?'],
    [['performance', 'asah.csv', '--label', 'outcome', '--score', 's100b'], 'say which one is positive'],
    [['performance', 'asah.csv', '--lable', 'outcome'], 'Did you mean `--label`?'],
    [['performance', 'asah.csv', '--score', 's100b'], '--label COLUMN'],
    [
      ['performance', 'asah.csv', '--label', 'outcome', '--score', 's100b', '--threshold', ''],
      'expected a number',
    ],
    [
      ['performance', 'asah.csv', '--label', 'outcome', '--score', 's100b', '--missing', 'skip'],
      'expected error, drop',
    ],
    [['performance'], 'expected one file'],
    [
      ['fairness', 'predictions.csv', '--label', 'label', '--score', 'score', '--group', 'sex'],
      '--favorable',
    ],
    [
      [
        'fairness',
        'predictions.csv',
        '--label',
        'label',
        '--score',
        'score',
        '--group',
        'sex',
        '--favorable',
        '2',
      ],
      'neither label',
    ],
    [
      ['fairness', 'predictions.csv', '--label', 'label', '--group', 'sex', '--favorable', '1'],
      'either --score',
    ],
    [['speed', 'predictions.csv'], 'expected performance, fairness, compare, drift or profile'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await stats(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('text of others in a terminal', () => {
  test('control characters of columns and values are shown, not obeyed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arbiter-stats-'));
    try {
      const rows = Array.from(
        { length: 80 },
        (_, i) => `${i % 2},0.${i + 10},${i % 4 < 2 ? '\u001b[2Ja' : 'b\u202e'}`,
      );
      const file = join(folder, 'p.csv');
      writeFileSync(file, `y,p,g\u0007\n${rows.join('\n')}\n`);
      const columns = [file, '--label', 'y', '--score', 'p', '--group', 'g\u0007'];
      const shown = [
        await stats('performance', ...columns),
        await stats('fairness', ...columns, '--favorable', '1'),
        await stats('fairness', ...columns.slice(0, -1), 'x\u001b]0;', '--favorable', '1'),
      ];
      expect(shown.map(({ code }) => code)).toEqual([0, 0, 2]);
      for (const { out, err } of shown) expect(out + err).not.toMatch(/[^\n\P{C}]/u);
      expect(shown[0]?.out).toContain('⟨U+001B⟩[2Ja');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
