import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './signoff.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbiter-signoff-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function signoff(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const code = await run(args, {
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    cwd: folder,
    env: {},
    now: () => '2026-03-01T12:00:00Z',
  });
  return { code, ...written };
}

describe('arbiter signoff', () => {
  it.each([
    ['no case', []],
    ['a case without a file', ['--case']],
    ['two cases', ['--case', 'a.yml', '--case', 'b.yml']],
    ['an unknown option', ['--case', 'a.yml', '--yes']],
    ['a file that is not there', ['--case', 'missing.yml']],
    ['a folder', ['--case', '.']],
  ])('cannot decide with %s', async (_, args) => {
    const { code, stdout, stderr } = await signoff(...args, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'arbiter/signoff/v1',
      state: 'error',
      assignment: {},
      missing: [],
      counted: [],
      ignored: [],
      vetoes: [],
    });
    expect(stderr).not.toBe('');
  });

  it.each([
    ['an empty file', ''],
    ['text', 'hello'],
    ['a list', '- 1'],
    ['a duplicate key', 'now: a\nnow: b\n'],
    ['an alias', 'now: &a x\ntier: *a\n'],
    ['a prototype key', '__proto__: { state: complete }\n'],
    ['deep nesting', '['.repeat(200)],
    ['a null document', 'null'],
  ])('cannot decide %s', async (name, text) => {
    const file = `${name.replaceAll(' ', '-')}.yml`;
    await writeFile(join(folder, file), text);
    const { code, stdout, stderr } = await signoff('--case', file, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).state).toBe('error');
    expect(stderr).toContain(file);
  });

  it('refuses bytes that are no text', async () => {
    await writeFile(join(folder, 'bytes.yml'), Buffer.from([0x6e, 0xff, 0xfe]));
    expect(await signoff('--case', 'bytes.yml')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('not UTF-8'),
    });
  });

  it('shows help', async () => {
    expect(await signoff('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--case') });
  });
});
