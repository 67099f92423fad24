import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './stats.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/statistics');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-drift-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

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

const FILES = ['drift-reference.csv', 'drift-current.csv'] as const;

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function profile(...args: string[]): Promise<string> {
  const { out } = await stats('profile', FILES[0], ...args);
  return file(`profile-${args.join('-').replaceAll('/', '-')}.json`, out);
}

function schemaProblems(name: string, text: string): unknown {
  const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ strict: false });
  ajv.validate(schema, JSON.parse(text));
  return ajv.errors;
}

describe('arbiter stats drift', () => {
  test('prints what its schema says, from data and from a profile of it', async () => {
    const data = await stats('drift', ...FILES, '--json');
    expect([data.code, data.err, schemaProblems('stats-drift', data.out)]).toEqual([0, '', null]);
    const byProfile = await stats('drift', await profile(), FILES[1], '--profile', '--json');
    expect([byProfile.code, schemaProblems('stats-drift', byProfile.out)]).toEqual([0, null]);
    type Output = { dataset: unknown; columns: Record<string, unknown>[] };
    const [exact, coarse] = [JSON.parse(data.out) as Output, JSON.parse(byProfile.out) as Output];
    expect(coarse.dataset).toEqual(exact.dataset);
    expect(exact.dataset).toMatchObject({ columns: 6, drifted: 2, share_of_drifted_columns: 2 / 6 });
    for (const [i, column] of coarse.columns.entries()) {
      const same = ['psi@deciles', 'psi@sturges', 'js@2', 'chi2.p', 'missing.difference', 'verdict', 'n'];
      for (const key of same) expect([key, column[key]]).toEqual([key, exact.columns[i]?.[key]]);
    }
  });

  test('prints a table', async () => {
    const { out } = await stats('drift', ...FILES, '--column', 'visits', '--column', 'country');
    await expect(out).toMatchFileSnapshot(join(fixtures, 'drift-table.txt'));
  });

  test('prints the bounds of what a profile does not know exactly', async () => {
    const { out } = await stats('drift', await profile('--bins', '10'), FILES[1], '--column', 'steady');
    expect(out).toMatch(/ks\.d [\d.]+ \[[\d.]+, [\d.]+\]/);
  });

  test('limits and rows are those that are asked for', async () => {
    const args = ['--limit', 'ks.p=0.05', '--limit', 'chi2.p=0.0001', '--min-rows', '10', '--json'];
    const { out } = await stats('drift', ...FILES, ...args);
    const { columns } = JSON.parse(out) as { columns: { column: string; verdict: string }[] };
    expect(columns.map(({ column, verdict }) => `${column} ${verdict}`)).toEqual([
      'amount not_drifted',
      'visits drifted',
      'score drifted',
      'steady not_drifted',
      'constant not_drifted',
      'country not_drifted',
    ]);
    const few = await stats('drift', ...FILES, '--min-rows', '600');
    expect(few.out).toContain('only 520 rows with a value; at least 600 are needed');
  });

  test('a column that cannot be compared does not take the others with it, unless it was named', async () => {
    const now = file('inf.csv', `amount,visits\n${'1,2\n'.repeat(400)}inf,3\n`);
    const all = await stats('drift', FILES[0], now, '--json');
    expect(all.code).toBe(0);
    expect(JSON.parse(all.out)).toMatchObject({
      dataset: { not_compared: 5, share_of_drifted_columns: null },
    });
    const named = await stats('drift', FILES[0], now, '--column', 'amount');
    expect([named.code, named.out]).toEqual([2, '']);
    expect(named.err).toBe(
      'arbiter stats: row 401 (line 402), column `amount`: "inf" is not finite, or too large to be compared. [not_finite]\n',
    );
  });

  test('nothing of the terminal is obeyed that a file says', async () => {
    const text = `"a\u001b[31m"\n${'x\n'.repeat(10)}`;
    const { out } = await stats('drift', file('a.csv', text), file('b.csv', text));
    expect(out).not.toContain('\u001b');
  });

  test.each([
    [['drift', FILES[0]], /expected two files .* found 1/],
    [['drift', ...FILES, 'third.csv'], /found 3/],
    [['drift', ...FILES, '--profile'], /not a profile, but data/],
    [['drift', ...FILES, '--column', 'amuont'], /Did you mean `amount`/],
    [['drift', ...FILES, '--limit', 'ks.q=1'], /Did you mean `ks\.d`|--limit: expected STATISTIC=NUMBER/],
    [['drift', ...FILES, '--limit', 'ks.d='], /expected a number/],
    [['drift', ...FILES, '--min-rows', '0'], /whole number above 0/],
    [['drift', ...FILES, '--bins', '10'], /does not belong to `stats drift`/],
    [['drift', ...FILES, '--colum', 'amount'], /Did you mean `--column`/],
    [['drift', 'none.csv', FILES[1]], /there is no such file/],
    [['drift', FILES[0], 'none.csv'], /there is no such file/],
    [['drift', 'drift-expected.json', FILES[1]], /profile_unreadable/],
    [['profile'], /expected one file/],
    [['profile', FILES[0], '--bins', '5'], /10 to 2048 bins/],
    [['profile', FILES[0], '--limit', 'ks.d=1'], /does not belong to `stats profile`/],
    [['profile', FILES[0], '--categorical', 'visits', '--column', 'amount'], /not among those named/],
  ] as const)('%j ends with 2', async (args, message) => {
    const { code, out, err } = await stats(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('codes of categories belong to data, not to a profile', async () => {
    const { code, err } = await stats('drift', await profile(), FILES[1], '--categorical', 'visits');
    expect([code, err]).toEqual([2, expect.stringContaining('a profile says itself')]);
  });
});

describe('arbiter stats profile', () => {
  test('prints what its schema says, the same bytes each time', async () => {
    const { code, out, err } = await stats('profile', FILES[0]);
    expect([code, err, schemaProblems('drift-profile', out)]).toEqual([0, '', null]);
    expect((await stats('profile', FILES[0])).out).toBe(out);
  });

  test('a small one, as it is committed', async () => {
    const data = file('small.csv', 'amount,country\n1,DE\n2,FR\n2,DE\n,\n10,DE\n');
    const { out } = await stats('profile', data);
    await expect(out).toMatchFileSnapshot(join(fixtures, 'drift-profile.json'));
  });

  test('names what it leaves out, and refuses what was named and cannot be in it', async () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => `id-${i},${i}`).join('\n');
    const data = file('ids.csv', `id,amount\n${rows}\n`);
    const { code, out, err } = await stats('profile', data);
    expect([code, (JSON.parse(out) as { columns: unknown[] }).columns.length]).toEqual([0, 1]);
    expect(err).toContain('left out id:');
    const named = await stats('profile', data, '--column', 'id');
    expect([named.code, named.out, named.err]).toEqual([
      2,
      '',
      expect.stringContaining('too_many_categories'),
    ]);
  });

  test('of a file without a column to compare is an error', async () => {
    const data = file(
      'only-ids.csv',
      `id\n${Array.from({ length: 1_500 }, (_, i) => `id-${i}`).join('\n')}\n`,
    );
    expect(await stats('profile', data)).toMatchObject({ code: 2, out: '' });
  });
});
