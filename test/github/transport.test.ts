import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GIT_ENVIRONMENT } from './git.ts';
import type { Repository } from './repository.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;
let folder: string;

beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    files: { 'README.md': 'hi\n', 'large.bin': 'x'.repeat(100_000) },
    people: [
      { login: 'alice', permission: 'write' },
      { login: 'ruth', permission: 'read' },
    ],
  });
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

/** Runs the real git in `folder`; its output, or what it complained of. */
function git(...args: string[]): Promise<{ ok: boolean; text: string }> {
  const who = ['-c', 'user.name=alice', '-c', 'user.email=alice@example.com'];
  return new Promise((resolve) => {
    execFile(
      'git',
      [...who, ...args],
      { cwd: folder, env: { ...GIT_ENVIRONMENT } },
      (error, stdout, stderr) => {
        resolve({ ok: error === null, text: `${stdout}${stderr}`.trim() });
      },
    );
  });
}

const reader = () => repo.cloneUrl(world.token({ permissions: { contents: 'read' } }));

test('a push moves the pull request, its refs, and leaves an activity', async () => {
  const pull = await repo.openPull({ author: 'alice', branch: 'change' });
  const url = repo.cloneUrl(world.token({ actor: 'alice' }));
  expect((await git('clone', '--quiet', '--branch', 'change', url, '.')).ok).toBe(true);
  writeFileSync(join(folder, 'new.txt'), 'new\n');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'More');
  expect((await git('push', '--quiet', 'origin', 'HEAD:change')).ok).toBe(true);
  expect(pull.headSha).toBe((await git('rev-parse', 'HEAD')).text);
  expect(await repo.git.resolve('refs/pull/1/head')).toBe(pull.headSha);
  expect(repo.activities[0]).toMatchObject({
    type: 'push',
    ref: 'refs/heads/change',
    actor: { login: 'alice' },
  });
  await git('commit', '--quiet', '--amend', '--message', 'Again');
  expect((await git('push', '--quiet', 'origin', 'HEAD:change')).ok).toBe(false);
  expect((await git('push', '--quiet', '--force', 'origin', 'HEAD:change')).ok).toBe(true);
  expect(repo.activities[0]).toMatchObject({ type: 'force_push' });
  expect(pull.timeline().at(-1)?.event).toBe('head_ref_force_pushed');
});

test('pull request refs are listed and can be fetched, any commit by its id', async () => {
  const pull = await repo.openPull({ author: 'mallory', fork: true });
  const old = pull.headSha;
  await pull.push({ author: 'mallory', files: { 'x.txt': 'x' }, force: true });
  const { text } = await git('ls-remote', reader());
  expect(text).toContain(`${pull.headSha}\trefs/pull/1/head`);
  expect(text).toContain(`${pull.testMergeSha}\trefs/pull/1/merge`);
  await git('init', '--quiet', '--bare', '.');
  expect((await git('fetch', '--quiet', '--depth=1', reader(), pull.headSha)).ok).toBe(true);
  expect((await git('fetch', '--quiet', reader(), old)).ok).toBe(true);
});

test('a fetch may leave blobs out and ask for them later', async () => {
  await git('init', '--quiet', '--bare', '.');
  await git('remote', 'add', 'origin', reader());
  expect((await git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main')).text).toBe('');
  const missing = await git('rev-list', '--objects', '--missing=print', 'FETCH_HEAD');
  expect(missing.text.split('\n').filter((line) => line.startsWith('?'))).toHaveLength(2);
  expect((await git('cat-file', 'blob', 'FETCH_HEAD:README.md')).text).toBe('hi');
  expect(world.gitRequests).toBeGreaterThan(2);
});

describe('without the right', () => {
  test.each([
    ['no token', () => `${world.serverUrl}/acme/models.git`, 'could not read Username'],
    ['a forged token', () => repo.cloneUrl('ghs_forged'), 'Authentication failed'],
    [
      'a token that sees another repository',
      () => repo.cloneUrl(world.token({ permissions: { contents: 'read' }, repositories: ['acme/other'] })),
      'not found',
    ],
    [
      'a token without contents',
      () => repo.cloneUrl(world.token({ permissions: { statuses: 'write' } })),
      '403',
    ],
  ])('%s cannot fetch', async (_, url, message) => {
    const { ok, text } = await git('ls-remote', url());
    expect(ok).toBe(false);
    expect(text).toContain(message);
  });

  test.each([
    ['a reading token', () => world.token({ permissions: { contents: 'read' } })],
    ['a reader', () => world.token({ actor: 'ruth' })],
  ])('%s cannot push', async (_, token) => {
    const before = await repo.head();
    await git('clone', '--quiet', repo.cloneUrl(token()), '.');
    await git('commit', '--quiet', '--allow-empty', '--message', 'x');
    expect((await git('push', '--quiet', 'origin', 'HEAD:main')).text).toContain('403');
    expect(await repo.head()).toBe(before);
  });

  test('nobody pushes to refs/pull', async () => {
    await git('clone', '--quiet', repo.cloneUrl(world.token({ actor: 'alice' })), '.');
    const { ok, text } = await git('push', '--quiet', 'origin', 'HEAD:refs/pull/9/head');
    expect(ok).toBe(false);
    expect(text).toContain('hidden ref');
  });
});
