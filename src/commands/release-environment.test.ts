import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import { run } from './release.ts';

const IMAGE = 'b'.repeat(64);
const PINNED = `FROM docker.io/library/python:3.12@sha256:${IMAGE}\n`;
const LOCK = 'numpy==2.4.0\n';
const MODEL = [
  'name: credit',
  'version: "1.0"',
  'kind: model',
  'tier: low',
  'stage: development',
  'owner: mia',
  'purpose: Scores applications.',
  'intended_use: Advice.',
  'out_of_scope: Anything else.',
  '',
].join('\n');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arbiter-environment-'));
  git('init', '--quiet');
  write('models/credit/model.yml', MODEL);
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]): void {
  const as = ['-c', 'user.name=Mia', '-c', 'user.email=mia@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', root, ...as, ...args]);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
}

async function environment(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const io = {
    stdout: (text: string) => {
      said.out += text;
    },
    stderr: (text: string) => {
      said.err += text;
    },
    cwd: root,
    env: process.env,
    now: () => '2026-01-31T12:00:00Z',
  };
  return { exit: await run(['environment', ...args], io), ...said };
}

describe('the digest of a code environment', () => {
  test('is that of the preimage in docs/reference/bundle.md, of what is committed', async () => {
    write('models/credit/Dockerfile', PINNED);
    write('models/credit/requirements.txt', LOCK);
    write('models/credit/serve/uv.lock', 'version = 1\n');
    write('models/other/uv.lock', 'version = 2\n');
    commit();
    write('models/credit/poetry.lock', 'not committed');
    const preimage = `{"images":["${IMAGE}"],"locks":[{"path":"requirements.txt","sha256":"${sha256Hex(LOCK)}"},{"path":"serve/uv.lock","sha256":"${sha256Hex('version = 1\n')}"}]}`;
    const told = await environment('models/credit');
    expect(told).toEqual({ exit: 0, out: `${sha256Hex(preimage)}\n`, err: '' });
    commit();
    expect((await environment('models/credit')).out).not.toBe(told.out);
    expect(await environment('models/credit', '--commit', 'HEAD~1')).toEqual(told);
    expect(JSON.parse((await environment('models/credit', '--json')).out)).toMatchObject({
      locks: [{ path: 'poetry.lock' }, { path: 'requirements.txt' }, { path: 'serve/uv.lock' }],
      problems: [],
    });
  });

  test.each([
    ['an image that is not pinned', { Dockerfile: 'FROM python:3.12\n' }, /python:3\.12/u],
    ['neither an image nor a lock file', {}, /neither a Dockerfile nor a lock file/u],
  ])('%s has none, and the reason is said', async (_, files, reason) => {
    for (const [name, text] of Object.entries(files)) write(`models/credit/${name}`, text);
    commit();
    const { exit, out, err } = await environment('models/credit');
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(reason);
  });

  test('a folder without a manifest, the root and no folder are mistakes', async () => {
    write('docs/a.md', 'a');
    commit();
    await expect(environment('docs')).rejects.toThrow(/docs\/model\.yml is not in the commit/u);
    await expect(environment('.')).rejects.toThrow(/root of the repository/u);
    await expect(environment()).rejects.toThrow(/folder of a model is missing/u);
  });
});
