import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CORPUS } from '../../test/evidence-corpus.ts';
import { UserError } from '../errors.ts';
import { configSchema } from '../schemas/config.ts';
import { type EvidenceOutput, evidenceSchema } from '../schemas/evidence.ts';
import { run } from './evidence.ts';
import { readPaths } from './folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-evidence-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function evidence(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      err += text;
    },
    cwd: folder,
    env: {},
    now: () => '2026-01-31T12:00:00Z',
  };
  const exit = await run(args, io);
  return { exit, out, err };
}

async function output(...args: string[]): Promise<EvidenceOutput & { exit: number }> {
  const { exit, out } = await evidence(...args, '--json');
  return { ...(JSON.parse(out) as EvidenceOutput), exit };
}

test('a folder gives one entry per file or run, and names what it skipped', async () => {
  write('metrics.json', '{"test_auc": 0.9}');
  write('src/train.py', 'print(1)\n');
  write('mlruns/1/abc/meta.yaml', 'run_id: abc\nlifecycle_stage: active\nstatus: 3\n');
  write('mlruns/1/abc/metrics/test_auc', '1 0.9 0\n');
  write('.git/config', '{"auc": 0.1}');
  const { exit, files, skipped } = await output('.');
  expect(exit).toBe(0);
  expect(files.map(({ path, format }) => [path, format])).toEqual([
    ['metrics.json', 'metrics-json'],
    ['mlruns/1/abc', 'mlflow-filestore'],
  ]);
  expect(skipped).toEqual(['src/train.py']);
});

test('the whole corpus obeys the schema of the output', async () => {
  const { exit, out } = await evidence(CORPUS, '--json');
  expect(exit).toBe(1);
  const isValid = new Ajv({ strict: false, allowUnionTypes: true }).compile(evidenceSchema);
  expect([isValid(JSON.parse(out)), isValid.errors]).toEqual([true, null]);
});

test.each([
  ['a record and no problem', '{"auc": 0.9}', 0],
  ['a fact and no problem', 'outs:\n- md5: 45beff5b68f2f952d0703066db197107\n  path: a.csv\n', 0],
  ['a problem beside a record', '{"auc": null, "f1": 0.8}', 1],
  ['nothing readable', '{"auc": 0.9', 2],
  ['an unknown format', '{"name": "x"}', 2],
  ['an empty file', '', 2],
  ['a suite instead of a result', '{"expectations": [{"type": "x"}]}', 2],
])('%s: exit code', async (_, text, code) => {
  write('file', text);
  expect((await output('file')).exit).toBe(code);
});

test('a file asked for by name is always answered for', async () => {
  write('notes.txt', 'words');
  const { files, skipped } = await output('notes.txt');
  expect(files).toMatchObject([
    { path: 'notes.txt', format: 'unknown', records: [], problems: [{ code: 'unknown_format' }] },
  ]);
  expect(skipped).toEqual([]);
});

test('problems carry their pointer and line', async () => {
  write('metrics.json', '{\n  "roc_auc": "0.91"\n}\n');
  const { files } = await output('metrics.json');
  expect(files[0]?.problems).toMatchObject([{ code: 'number_as_text', pointer: '/roc_auc', line: 2 }]);
  expect(files[0]?.problems[0]?.message).toContain('without quotes');
});

test('two files of a folder that contradict each other are a problem of the second', async () => {
  write('a.json', '{"test_auc": 0.9}');
  write('b.json', '{"test_auc": 0.8}');
  write('other/c.json', '{"test_auc": 0.7}');
  const { exit, files } = await output('.');
  expect(exit).toBe(1);
  expect(files.map(({ path, problems }) => [path, problems.map(({ code }) => code)])).toEqual([
    ['a.json', []],
    ['b.json', ['duplicate_record']],
    ['other/c.json', []],
  ]);
});

test('attack 30: links are not followed, not even to evidence', async () => {
  write('real/metrics.json', '{"auc": 0.9}');
  mkdirSync(join(folder, 'watched'));
  symlinkSync(join(folder, 'real', 'metrics.json'), join(folder, 'watched', 'metrics.json'));
  symlinkSync(join(folder, 'real'), join(folder, 'watched', 'folder'));
  const { files, skipped } = await output('watched');
  expect(files).toEqual([]);
  expect(skipped).toEqual(['watched/folder', 'watched/metrics.json']);
});

test('attack 29: a folder of too many files, or of too many bytes, is a clear error', async () => {
  for (let index = 0; index < 5; index += 1) write(`many/${index}.json`, '{"auc": 0.9}');
  const tooMany = readPaths(['many'], folder, { maxFiles: 4, maxTotalBytes: 1000 });
  await expect(tooMany).rejects.toThrow(UserError);
  await expect(tooMany).rejects.toThrow('more than 4 files');
  await expect(readPaths(['many'], folder, { maxFiles: 5, maxTotalBytes: 59 })).rejects.toThrow(
    'more than 59 bytes',
  );
});

test('attack 29: a file too large to be evidence is answered for by name, and skipped in a folder', async () => {
  write('big/metrics.json', `{"auc": 0.9}${' '.repeat(16 * 1024 * 1024)}`);
  expect((await output('big/metrics.json')).files).toMatchObject([
    { records: [], problems: [{ code: 'too_large' }] },
  ]);
  expect(await output('big')).toMatchObject({ exit: 2, files: [], skipped: ['big/metrics.json'] });
});

test.each([
  [['gone.json'], 'is not there'],
  [[], 'Expected the path'],
  [['--jsn'], 'Unknown option'],
  [['--suggest', '.'], 'takes one file'],
])('wrong usage %j is the user’s error', async (args, message) => {
  await expect(evidence(...args)).rejects.toThrow(UserError);
  await expect(evidence(...args)).rejects.toThrow(message);
});

test('--suggest prints a mapping that the configuration accepts', async () => {
  write('own.json', '{"quality": {"area": 0.91}, "fraud_test_auc": 0.9, "rows": 100}');
  const { exit, out } = await evidence('--suggest', 'own.json');
  expect(exit).toBe(0);
  const suggested = parse(out) as { evidence: [{ file: string; map: { pointer: string }[] }] };
  expect(suggested.evidence[0].file).toBe('own.json');
  expect(suggested.evidence[0].map.map(({ pointer }) => pointer)).toContain('/quality/area');
  const isConfig = new Ajv({ strict: false }).compile(configSchema);
  expect([isConfig({ models: ['models/**'], ...suggested }), isConfig.errors]).toEqual([true, null]);
});

test('--suggest without a number says so', async () => {
  write('own.json', '{"a": "b"}');
  expect(await evidence('--suggest', 'own.json')).toMatchObject({
    exit: 2,
    out: '',
    err: 'own.json: no number was found that a mapping could take.\n',
  });
});

test('the table shows numbers, what is wrong, and no control character of the file', async () => {
  write('metrics.json', '{"test_auc": 0.91, "f1": null, "\\u001b[31mred\\n::error::x": 1}');
  const { out, exit } = await evidence('metrics.json');
  expect(exit).toBe(1);
  expect(out).toContain('metrics.json  (metrics-json)\n');
  expect(out).toMatch(/ {2}roc_auc {2,}0\.91 +test\n/);
  expect(out).toMatch(/ {2}f1 {2,}not a number/);
  expect(out).toMatch(/problem at line 1: Expected a number for f1, found null\. \[null_value\]\n/);
  expect(out).not.toContain('\u001b');
  expect(out).not.toMatch(/^::/m);
});

test('attack 38: the table repeats no line of an approval record', async () => {
  write('approval.json', '{"approved": true, "approver": "someone@example.com"}');
  expect((await evidence('approval.json')).out).not.toContain('someone@example.com');
});
