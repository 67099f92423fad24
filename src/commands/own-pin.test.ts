import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownPin } from './own-pin.ts';

let root = '';
const env = { PATH: process.env.PATH };
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arbiter-pin-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function checkout(remote?: string): void {
  git('init', '--quiet');
  git(
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.com',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'First',
  );
  if (remote !== undefined) git('remote', 'add', 'origin', remote);
}

it.each([
  'https://github.com/acme/arbiter.git',
  'https://github.com/acme/arbiter',
  'git@github.com:acme/arbiter.git',
])('takes commit and repository from a checkout of %s', async (remote) => {
  checkout(remote);
  expect(await ownPin(root, env)).toEqual({ repository: 'acme/arbiter', commit: git('rev-parse', 'HEAD') });
});

it('asks for --action outside a checkout', async () => {
  await expect(ownPin(root, env)).rejects.toThrow('--action OWNER/REPO@SHA');
});

it('asks for --action in a checkout without a remote', async () => {
  checkout();
  await expect(ownPin(root, env)).rejects.toThrow('--action OWNER/REPO@SHA');
});

it('does not take the commit of another repository that Arbiter was copied into', async () => {
  checkout('https://github.com/acme/models.git');
  mkdirSync(join(root, 'vendor'));
  await expect(ownPin(join(root, 'vendor'), env)).rejects.toThrow('--action OWNER/REPO@SHA');
});
