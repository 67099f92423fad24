import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openHead } from './open-clone.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arbiter-open-clone-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

const open = (signal?: AbortSignal) =>
  openHead({ repository: folder }, { cwd: '/', env: process.env, signal });

it('gives the repository and the commit at HEAD, also from a folder in it', async () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'first');
  // A file of the name that Git is asked for changes nothing.
  writeFileSync(join(folder, 'HEAD^{commit}'), '');
  const { clone, sha } = await open();
  expect([clone.gitDir, sha]).toEqual([join(folder, '.git'), git('rev-parse', 'HEAD')]);
  mkdirSync(join(folder, 'sub'));
  const inside = await openHead({ repository: 'sub' }, { cwd: folder, env: process.env });
  expect([inside.clone.gitDir, inside.sha]).toEqual([clone.gitDir, sha]);
});

it('says that there is no repository, or no commit', async () => {
  await expect(open()).rejects.toThrow(`${folder} is not in a Git repository.`);
  git('init', '--quiet');
  writeFileSync(join(folder, 'HEAD^{commit}'), '');
  await expect(open()).rejects.toThrow('There is no commit `HEAD` in this repository.');
});

it('ends when its answer is not wanted any more', async () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '-m', 'first');
  await expect(open(AbortSignal.abort())).rejects.toThrow();
});
