import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommitTree } from './commit-tree.ts';
import { GitRepository } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'arbiter-git-'));
const origin = join(folder, 'origin');
const commits: Record<string, string> = {};

function git(...args: string[]): string {
  return execFileSync('git', ['-C', origin, ...args], {
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
    encoding: 'utf8',
  }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(origin, path)), { recursive: true });
  writeFileSync(join(origin, path), text);
}

function commit(name: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', name);
  commits[name] = git('rev-parse', 'HEAD');
}

async function fetched(): Promise<GitRepository> {
  const gitDir = mkdtempSync(join(folder, 'bare-'));
  const repository = await GitRepository.create({ gitDir, env: process.env }, `file://${origin}`);
  await repository.fetch('refs/heads/main', 'refs/heads/change');
  return repository;
}

beforeAll(() => {
  mkdirSync(origin);
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  write('models/a/model.yml', 'name: a\n');
  write('models/a/ä "quoted"\tname.txt', 'odd\n');
  write('README.md', 'hi\n');
  commit('first');
  git('checkout', '-q', '-b', 'change');
  renameSync(join(origin, 'models/a/model.yml'), join(origin, 'models/a/renamed.yml'));
  write('models/a/rewritten.json', '{"id": "$Id$"}\n');
  write('models/a/hidden.json', '{}\n');
  write('models/a/.gitattributes', 'rewritten.json eol=crlf ident\nhidden.json export-ignore\n');
  symlinkSync('/etc/passwd', join(origin, 'models/a/link'));
  commit('second');
  git('checkout', '-q', 'main');
  write('README.md', 'hello\n');
  commit('third');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a repository read through plumbing', () => {
  it('brings file contents only when they are asked for, in one request', async () => {
    const tree = await CommitTree.of(await fetched(), commits.first as string);
    const files = await tree.read(['models/a/model.yml', 'README.md', 'models/a/ä "quoted"\tname.txt']);
    expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['models/a/model.yml', 'name: a\n'],
      ['README.md', 'hi\n'],
      ['models/a/ä "quoted"\tname.txt', 'odd\n'],
    ]);
  });

  it('attack 31: gives the bytes that were committed, whatever .gitattributes says', async () => {
    const tree = await CommitTree.of(await fetched(), commits.second as string);
    const [, bytes] = [...(await tree.read(['models/a/rewritten.json']))][0] as [string, Uint8Array];
    expect(Buffer.from(bytes).toString()).toBe('{"id": "$Id$"}\n');
    expect(tree.entries.map((entry) => entry.path)).toContain('models/a/hidden.json');
  });

  it('attack 30: refuses to read a link', async () => {
    const tree = await CommitTree.of(await fetched(), commits.second as string);
    expect(tree.entries.find((entry) => entry.path === 'models/a/link')?.mode).toBe('120000');
    await expect(tree.read(['models/a/link'])).rejects.toThrow(/link/);
  });

  it('knows what lies between two commits', async () => {
    const repository = await fetched();
    const { first, second, third } = commits as { first: string; second: string; third: string };
    expect(await repository.mergeBase(second, third)).toBe(first);
    expect(await repository.isAncestor(first, third)).toBe(true);
    expect(await repository.isAncestor(second, third)).toBe(false);
    expect((await repository.commitsBetween(third, second, 10)).map((one) => one.sha)).toEqual([second]);
    expect(await repository.changedPaths(first, second)).toEqual([
      { path: 'models/a/.gitattributes', previousPath: null, status: 'added' },
      { path: 'models/a/hidden.json', previousPath: null, status: 'added' },
      { path: 'models/a/link', previousPath: null, status: 'added' },
      { path: 'models/a/model.yml', previousPath: null, status: 'removed' },
      { path: 'models/a/renamed.yml', previousPath: null, status: 'added' },
      { path: 'models/a/rewritten.json', previousPath: null, status: 'added' },
    ]);
    expect(await repository.lastChange(third, ['README.md'])).toBe(third);
    expect(await repository.lastChange(third, ['models/a/model.yml'])).toBe(first);
  });

  it('refuses to tell what changed where head and base have crossed', async () => {
    git('checkout', '-q', '-B', 'one', commits.second as string);
    git('merge', '-q', '--no-edit', commits.third as string);
    const one = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-B', 'two', commits.third as string);
    git('merge', '-q', '--no-edit', commits.second as string);
    const two = git('rev-parse', 'HEAD');
    git('checkout', '-q', 'main');
    const repository = await fetched();
    await repository.fetch('refs/heads/one', 'refs/heads/two');
    await expect(repository.mergeBase(one, two)).rejects.toThrow(/several common ancestors/);
  });

  it('refuses names that are not UTF-8', async () => {
    const blob = git('hash-object', '-w', 'README.md');
    const tree = execFileSync('git', ['-C', origin, 'mktree', '-z'], {
      input: Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), Buffer.from([0xff, 0x2e, 0x62, 0])]),
      encoding: 'utf8',
    }).trim();
    const commit = git('commit-tree', tree, '-m', 'odd');
    git('branch', '-f', 'odd', commit);
    const repository = await fetched();
    await repository.fetch('refs/heads/odd');
    await expect(repository.tree(commit)).rejects.toThrow(/not UTF-8/);
  });

  it('lists remote refs without fetching', async () => {
    const refs = await (await fetched()).listRemote('refs/heads/*');
    expect(refs.get('refs/heads/main')).toBe(commits.third);
  });

  it.each(['--upload-pack=touch /tmp/x', 'nothing', ''])('refuses %j as a commit', async (revision) => {
    await expect((await fetched()).commit(revision)).rejects.toThrow(/commit/i);
  });

  it('refuses more than it may read', async () => {
    const gitDir = mkdtempSync(join(folder, 'bare-'));
    const limits = { maxFiles: 2, maxBlobBytes: 3, maxTotalBytes: 3 };
    const repository = await GitRepository.create({ gitDir, env: process.env }, `file://${origin}`, limits);
    await repository.fetch('refs/heads/main');
    await expect(repository.tree(commits.first as string)).rejects.toThrow(/more than 2 files/);
    const entries = await (await fetched()).tree(commits.first as string);
    await expect(repository.blobs(entries.map((entry) => entry.oid))).rejects.toThrow(/larger/);
  });
});
