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

describe('wrong usage and wrong input exit 2 and say what to do', () => {
  test.each([
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
    [['speed', 'predictions.csv'], 'expected performance, fairness, drift or profile'],
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
