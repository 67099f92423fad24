import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dailyEvaluationSchema } from '../schemas/daily-evaluation.ts';
import { run } from './evidence.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-record-'));
  const rows = (from: number) =>
    Array.from({ length: 400 }, (_, i) => `${i + from},${i % 2 === 0 ? 'a' : 'b'}`);
  const write = (name: string, from: number) =>
    writeFileSync(join(folder, name), `x,kind\n${rows(from).join('\n')}\n`);
  write('reference.csv', 0);
  write('same.csv', 0);
  write('moved.csv', 80);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function record(...args: string[]): Promise<{ exit: number; out: string }> {
  let out = '';
  const io = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: () => {},
    cwd: folder,
    env: {},
    now: () => '2026-01-31T12:00:00.000Z',
  };
  return { exit: await run(['record', ...args], io), out };
}

const STORE = ['--model', 'fraud', '--into', 'models/fraud/evaluations'];
const FLAGS = ['--flag', 'low:ks.d=0.1', '--flag', 'high:ks.d=0.3', '--flag', 'high:psi@categories=0.2'];
const written = () =>
  JSON.parse(readFileSync(join(folder, 'models/fraud/evaluations/2026-01-31.json'), 'utf8'));

test('writes the record of today, which the schema and the reader take', async () => {
  const { exit, out } = await record('reference.csv', 'moved.csv', ...STORE, ...FLAGS);
  expect([exit, out]).toEqual([0, 'models/fraud/evaluations/2026-01-31.json: 2 numbers, low ks.d of x\n']);
  expect(new Ajv({ strict: false }).validate(dailyEvaluationSchema, written())).toBe(true);
  expect(written()).toMatchObject({
    model: 'fraud',
    day: '2026-01-31',
    measured: [
      { feature: 'x', statistic: 'ks.d', value: 0.2, rows: 400 },
      { feature: 'kind', statistic: 'psi@categories', value: 0 },
    ],
    flags: [{ feature: 'x', severity: 'low', statistic: 'ks.d', value: 0.2, threshold: 0.1 }],
  });
  let out2 = '';
  const io = {
    stdout: (text: string) => (out2 += text),
    stderr: () => {},
    cwd: folder,
    env: {},
    now: () => '',
  };
  expect(await run(['models/fraud/evaluations/2026-01-31.json', '--json'], io as never)).toBe(0);
  expect(JSON.parse(out2).files).toMatchObject([
    { format: 'arbiter-drift-flags', problems: [], facts: { drift: { day: '2026-01-31', severity: 'low' } } },
  ]);
});

test('the highest flag of a number is written, once', async () => {
  await record('reference.csv', 'moved.csv', ...STORE, ...FLAGS, '--flag', 'medium:ks.d=0.15');
  expect(written().flags).toMatchObject([{ severity: 'medium', threshold: 0.15 }]);
});

test('never overwrites a record, nor follows a link in its place', async () => {
  await record('reference.csv', 'moved.csv', ...STORE, ...FLAGS);
  const before = written();
  await expect(record('reference.csv', 'same.csv', ...STORE, ...FLAGS)).rejects.toThrow('never overwritten');
  expect(written()).toEqual(before);
  mkdirSync(join(folder, 'linked'));
  symlinkSync(join(folder, 'elsewhere.json'), join(folder, 'linked/2026-01-31.json'));
  const linked = ['--model', 'fraud', '--into', 'linked', ...FLAGS];
  await expect(record('reference.csv', 'same.csv', ...linked)).rejects.toThrow('never overwritten');
  expect(existsSync(join(folder, 'elsewhere.json'))).toBe(false);
});

test.each<[string, readonly string[], string]>([
  ['a column that no rule is for', ['--flag', 'high:ks.d=0.3'], 'no --flag is for a categorical column'],
  ['a rule that is for no column', [...FLAGS, '--column', 'x'], 'No column has the statistic psi@categories'],
  ['too few rows', [...FLAGS, '--min-rows', '401'], '400 rows with a value; 401 are needed'],
  ['a severity that is none', ['--flag', 'hihg:ks.d=0.3'], 'Did you mean `high`?'],
  ['a statistic that is none', ['--flag', 'high:psi=0.3'], 'expected SEVERITY:STATISTIC=N'],
  ['no rule', [], 'at least one `--flag`'],
])('%s: nothing is written', async (_, args, message) => {
  await expect(record('reference.csv', 'same.csv', ...STORE, ...args)).rejects.toThrow(message);
  expect(readdirSync(folder)).not.toContain('models');
});

test('says how it is used', async () => {
  expect((await record('--help')).out).toContain('never overwritten');
  await expect(record('reference.csv')).rejects.toThrow('Expected two files');
});
