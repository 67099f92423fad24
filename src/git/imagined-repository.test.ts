import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CommitTree } from './commit-tree.ts';
import { ImaginedRepository } from './imagined-repository.ts';
import { GitRepository } from './repository.ts';

const root = mkdtempSync(join(tmpdir(), 'arbiter-imagined-'));
const remote = join(root, 'remote');
const env = { PATH: process.env.PATH };
let tip = '';
let repository: ImaginedRepository;

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd: remote,
    encoding: 'utf8',
  }).trim();
}

beforeAll(async () => {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', remote]);
  writeFileSync(join(remote, 'README.md'), 'hi\n');
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  git('update-ref', 'refs/pull/1/head', 'HEAD');
  git('update-ref', 'refs/pull/2/head', 'HEAD');
  tip = git('rev-parse', 'HEAD');
  const options = { gitDir: join(root, 'local'), env };
  await GitRepository.create(options, `file://${remote}`);
  repository = new ImaginedRepository(options, `file://${remote}`);
  await repository.fetch(tip);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NAMES = ['models/a b/what "if".txt', 'models/back\\slash.txt', 'new\nline.txt', 'ünicode.txt'];

it('makes a commit here, on top of one from the remote, and none there', async () => {
  const made = await repository.imagineCommit({
    parent: tip,
    files: NAMES.map((path) => ({ path, text: `Content of ${path}\n` })),
    by: 'ai[bot]',
    at: Date.UTC(2026, 2, 1, 12),
  });
  expect(made.parents).toEqual([tip]);
  const tree = await CommitTree.of(repository, made.sha);
  expect(tree.entries.map(({ path }) => path).sort()).toEqual(['README.md', ...NAMES].sort());
  const contents = await tree.read(NAMES);
  for (const name of NAMES)
    expect(Buffer.from(contents.get(name) ?? []).toString('utf8')).toBe(`Content of ${name}\n`);
  expect((await repository.changedPaths(tip, made.sha)).map(({ path }) => path).sort()).toEqual(
    [...NAMES].sort(),
  );
  expect(() => git('cat-file', '-e', made.sha)).toThrow();
});

it('makes the same commit of the same imagination', async () => {
  const commit = { parent: tip, files: [{ path: 'a.txt', text: 'a\n' }], by: 'dana', at: 0 };
  const first = await repository.imagineCommit(commit);
  expect(await repository.imagineCommit(commit)).toEqual(first);
  const empty = await repository.imagineCommit({ ...commit, files: [] });
  expect(empty.tree).toBe((await repository.commit(tip)).tree);
});

it('shows the imagined head instead of the real one, which it reads once', async () => {
  const { sha } = await repository.imagineCommit({ parent: tip, files: [], by: 'dana', at: 1000 });
  const heads = () => repository.listRemote('refs/pull/*/head');
  expect((await heads()).get('refs/pull/1/head')).toBe(tip);
  repository.imagineHead(1, sha);
  git('update-ref', '-d', 'refs/pull/2/head');
  expect([...(await heads())]).toEqual([
    ['refs/pull/1/head', sha],
    ['refs/pull/2/head', tip],
  ]);
  await repository.fetch(sha, tip);
  repository.readAgain();
  expect([...(await heads())]).toEqual([['refs/pull/1/head', tip]]);
});

it('takes nothing for a login that is none', async () => {
  await expect(
    repository.imagineCommit({ parent: tip, files: [], by: 'dana> 0\nfrom x', at: 0 }),
  ).rejects.toThrow('Not a login');
});
