import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitRepository } from '../git/repository.ts';
import { runCommitOf } from './run-commit.ts';

const folder = mkdtempSync(join(tmpdir(), 'arbiter-lineage-'));
const origin = join(folder, 'origin');
const commits = { start: '', run: '', card: '', code: '', elsewhere: '', unfetched: '', blob: '' };

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

function commit(path: string, text: string): string {
  mkdirSync(dirname(join(origin, path)), { recursive: true });
  writeFileSync(join(origin, path), text);
  git('add', '-A');
  git('commit', '-q', '-m', path);
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  mkdirSync(origin);
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commits.start = commit('sub/src/train.py', 'one\n');
  commits.run = commit('src/train.py', 'one\n');
  commits.card = commit('models/a/MODEL_CARD.md', 'card\n');
  commits.code = commit('src/train.py', 'two\n');
  commits.blob = git('rev-parse', 'HEAD:src/train.py');
  git('checkout', '-q', '-b', 'other', commits.start);
  commits.elsewhere = commit('x.txt', 'x\n');
  git('checkout', '-q', '-b', 'unfetched', commits.start);
  commits.unfetched = commit('y.txt', 'y\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function fetched(): Promise<GitRepository> {
  const gitDir = mkdtempSync(join(folder, 'bare-'));
  const repository = await GitRepository.create({ gitDir, env: process.env }, `file://${origin}`);
  await repository.fetch('refs/heads/main', 'refs/heads/other');
  return repository;
}

const isCode = (path: string) => path.endsWith('.py');
const asked = (commit: string) => ({ folder: 'models/a', commit, isCode });

describe('the commit of a run, against the head', () => {
  it.each([
    ['the head itself', 'card', 'card', 'head', []],
    ['an ancestor, with the same code', 'run', 'card', 'ancestor', []],
    ['an ancestor, after which code changed', 'run', 'code', 'ancestor', ['src/train.py']],
    ['an ancestor before the code was there', 'start', 'code', 'ancestor', ['src/train.py']],
    ['a commit after the head', 'code', 'card', 'elsewhere', []],
    ['another branch', 'elsewhere', 'code', 'elsewhere', []],
    ['a commit that only the server has: it is not fetched', 'unfetched', 'code', 'unknown', []],
    ['a file in the place of a commit', 'blob', 'code', 'unknown', []],
  ] as const)('%s', async (_, of, head, state, changed) => {
    const repository = await fetched();
    const found = await runCommitOf(repository, commits[head], asked(commits[of]));
    expect(found).toEqual({ commit: commits[of], state, changed, changedCount: changed.length });
  });

  it('of a name that is no commit of this repository nothing is known', async () => {
    const repository = await fetched();
    for (const name of ['0'.repeat(40), 'f'.repeat(64)])
      expect((await runCommitOf(repository, commits.code, asked(name))).state).toBe('unknown');
  });

  it('paths are those of the judged folder', async () => {
    const repository = await fetched();
    const { changed } = await runCommitOf(repository, commits.code, asked(commits.run), 'src/');
    expect(changed).toEqual(['train.py']);
  });

  it('a shallow clone does not say that a commit is unknown', async () => {
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'main', `file://${origin}`, shallow]);
    const repository = new GitRepository({ gitDir: join(shallow, '.git'), env: process.env });
    expect((await runCommitOf(repository, commits.code, asked(commits.run))).state).toBe('incomplete');
    expect((await runCommitOf(repository, commits.code, asked(commits.code))).state).toBe('head');
  });
});
