import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type GitOptions, runGit } from '../../src/git/git.ts';
import { DEFAULT_LEDGER_LIMITS, GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { blobPath, entryPath } from '../../src/ledger/layout.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { BRANCH, entryCommit, GitOrigin, REF, textsOf } from './git-origin.ts';

let origin: GitOrigin;

beforeEach(() => {
  origin = new GitOrigin();
});
afterEach(() => origin.remove());

const writer = () => new GitLedgerWriter(origin.local, BRANCH);

const PLACES: readonly [string, () => Promise<readonly [GitOptions, string?]>][] = [
  ['a remote', async () => [await origin.partial(), origin.url]],
  ['a repository', async () => [origin.local]],
  ['a clone', async () => [(await origin.clone()).options]],
];

describe.each(PLACES)('the ledger of %s', (_, place) => {
  const reader = async (limits = DEFAULT_LEDGER_LIMITS) => {
    const [options, remote] = await place();
    return new GitLedgerReader(options, BRANCH, remote, limits);
  };

  it('is nothing where the branch is missing', async () => {
    await origin.git.commit({
      ref: 'refs/heads/main',
      parents: [],
      files: { a: 'a' },
      author: { name: 'a', email: 'a@example.com' },
      committer: { name: 'a', email: 'a@example.com' },
      message: 'First',
      epochSeconds: 1_772_000_000,
    });
    expect(await (await reader()).tip()).toBeNull();
  });

  it('is read with its commits, oldest first, its files and the bytes of its entries', async () => {
    const old = blobPath(sha256Hex('old'));
    const first = await writer().append(null, [entryCommit(1, 'one\n', ['old', 'kept'])]);
    const tip = (await writer().append(first, [
      entryCommit(2, 'two\n'),
      entryCommit(3, 'three\n', [], [old]),
    ])) as string;
    const one = await reader();
    expect(await one.tip()).toBe(tip);
    const snapshot = await one.read(tip);
    expect(snapshot.tip).toBe(tip);
    expect(
      snapshot.commits.map(({ changes }) => changes.map(({ kind, path }) => `${kind} ${path}`).sort()),
    ).toEqual([
      [`added ${old}`, `added ${blobPath(sha256Hex('kept'))}`, `added ${entryPath(1)}`].sort(),
      [`added ${entryPath(2)}`],
      [`added ${entryPath(3)}`, `removed ${old}`].sort(),
    ]);
    expect(snapshot.commits.map(({ parents }) => parents.length)).toEqual([0, 1, 1]);
    expect(snapshot.commits[0]?.sha).toBe(first);
    expect(snapshot.commits[2]?.sha).toBe(tip);
    expect(snapshot.commits.flatMap(({ changes }) => changes.map(({ mode }) => mode))).toEqual(
      Array(6).fill('100644'),
    );
    expect(snapshot.files).toEqual(
      [blobPath(sha256Hex('kept')), entryPath(1), entryPath(2), entryPath(3)].map((path) => ({
        path,
        mode: '100644',
      })),
    );
    expect(textsOf(snapshot.entries)).toEqual({
      [entryPath(1)]: 'one\n',
      [entryPath(2)]: 'two\n',
      [entryPath(3)]: 'three\n',
    });
  });

  it('is read from a commit on that was verified before', async () => {
    const first = (await writer().append(null, [entryCommit(1)])) as string;
    const tip = (await writer().append(first, [entryCommit(2)])) as string;
    const one = await reader();
    const { commits, entries } = await one.read(tip, first);
    expect(commits).toEqual([
      { sha: tip, parents: [first], changes: [{ path: entryPath(2), kind: 'added', mode: '100644' }] },
    ]);
    expect([...entries.keys()]).toEqual([entryPath(1), entryPath(2)]);
    expect((await one.read(tip, tip)).commits).toEqual([]);
  });

  it('is refused when it was rewound behind what was verified', async () => {
    const first = (await writer().append(null, [entryCommit(1)])) as string;
    const tip = (await writer().append(first, [entryCommit(2)])) as string;
    const one = await reader();
    await expect(one.read(first, tip)).rejects.toThrow(/rewound or replaced: commit/);
    await expect(one.read(tip, 'c'.repeat(40))).rejects.toThrow(/rewound or replaced: commit/);
  });

  it('shows merges, second roots, edits and restorations as what they are', async () => {
    const root = await origin.commit({ [entryPath(1)]: '1' });
    const side = await origin.commit({ 'side.txt': 's' }, []);
    const edited = await origin.commit({ [entryPath(1)]: 'x' }, [root]);
    const restored = await origin.commit({ [entryPath(1)]: '1' }, [edited]);
    const merge = await origin.commit({ 'merged.txt': 'm' }, [restored, side]);
    const empty = await origin.commit({}, [merge]);
    const { commits } = await (await reader()).read(empty);
    const seen = new Map(commits.map((commit) => [commit.sha, commit]));
    expect([...seen.keys()]).toHaveLength(6);
    expect(commits.findIndex(({ sha }) => sha === root)).toBeLessThan(
      commits.findIndex(({ sha }) => sha === edited),
    );
    const modified = [{ path: entryPath(1), kind: 'modified', mode: '100644' }];
    expect(seen.get(side)).toMatchObject({ parents: [], changes: [{ path: 'side.txt', kind: 'added' }] });
    expect(seen.get(edited)?.changes).toEqual(modified);
    expect(seen.get(restored)?.changes).toEqual(modified);
    expect(seen.get(merge)).toMatchObject({ parents: [restored, side], changes: [{ path: 'merged.txt' }] });
    expect(seen.get(empty)?.changes).toEqual([]);
  });

  it('gives contents by digest, as they are, and leaves out those that are not there', async () => {
    const bytes = new Uint8Array([0xff, 0, 10, 13]);
    const sha256 = sha256Hex(bytes);
    const wrong = sha256Hex('not this');
    await writer().append(null, [entryCommit(1, '1\n', [bytes])]);
    const tip = await origin.commit({ [blobPath(wrong)]: 'but that' });
    const one = await reader();
    const contents = await one.blobs(tip, [sha256, wrong, sha256Hex('absent')]);
    expect([...contents.keys()].sort()).toEqual([sha256, wrong].sort());
    expect(Buffer.from(contents.get(sha256) as Uint8Array)).toEqual(Buffer.from(bytes));
    expect(textsOf(contents)[wrong]).toBe('but that');
    expect((await one.blobs(tip, [])).size).toBe(0);
  });

  it('reports links, submodules, executables and odd names as data', async () => {
    const commit = '1'.repeat(40);
    const tip = await origin.commit({
      [entryPath(1)]: { mode: '100755', content: 'run' },
      [entryPath(2)]: { mode: '120000', content: '/etc/passwd' },
      [entryPath(3)]: { mode: '160000', content: commit },
      [blobPath('a'.repeat(64))]: { mode: '160000', content: commit },
      'entries/deep/er/ä "quoted"\t.json': 'deep',
      ':(top)README': 'odd',
    });
    const one = await reader();
    const { files, entries, commits } = await one.read(tip);
    const modes = Object.fromEntries(files.map(({ path, mode }) => [path, mode]));
    expect(modes).toEqual({
      [entryPath(1)]: '100755',
      [entryPath(2)]: '120000',
      [entryPath(3)]: '160000',
      [blobPath('a'.repeat(64))]: '160000',
      'entries/deep/er/ä "quoted"\t.json': '100644',
      ':(top)README': '100644',
    });
    expect(Object.fromEntries(commits[0]?.changes.map(({ path, mode }) => [path, mode]) ?? [])).toEqual(
      modes,
    );
    expect(textsOf(entries)).toEqual({
      [entryPath(1)]: 'run',
      [entryPath(2)]: '/etc/passwd',
      'entries/deep/er/ä "quoted"\t.json': 'deep',
    });
    expect((await one.blobs(tip, ['a'.repeat(64)])).size).toBe(0);
  });

  it.each(['entries', 'other'])('refuses a name in %s that is not UTF-8', async (folder) => {
    const first = await origin.commit({ [entryPath(1)]: '1' });
    const blob = await origin.git.text(['hash-object', '-w', '--stdin'], 'x');
    const name = Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), Buffer.from([0xff, 0x2e, 0x62, 0])]);
    const inner = await origin.git.text(['mktree', '-z'], name);
    const tree = await origin.git.text(['mktree'], `040000 tree ${inner}\t${folder}\n`);
    const who = {
      author: { name: 'a', email: 'a@b' },
      committer: { name: 'a', email: 'a@b' },
      epochSeconds: 1_772_000_000,
    };
    const odd = await origin.git.commitTree(tree, [first], 'Odd', who);
    await origin.git.updateRef(REF, odd);
    await expect((await reader()).read(odd)).rejects.toThrow(UserError);
    await expect((await reader()).read(odd)).rejects.toThrow(/not UTF-8/);
    const clean = await origin.git.commitTree(`${first}^{tree}`, [odd], 'Clean again', who);
    await origin.git.updateRef(REF, clean);
    await expect((await reader()).read(clean)).rejects.toThrow(/not UTF-8/);
  });

  it.each([
    ['commits', { maxCommits: 1 }, /more than 1 commits/],
    ['changes', { maxChanges: 2 }, /more than 2 paths/],
    ['files', { entries: { ...DEFAULT_LEDGER_LIMITS.entries, maxFiles: 2 } }, /more than 2 files/],
    ['bytes', { entries: { ...DEFAULT_LEDGER_LIMITS.entries, maxTotalBytes: 12 } }, /larger than/],
    ['bytes of an entry', { entries: { ...DEFAULT_LEDGER_LIMITS.entries, maxBlobBytes: 3 } }, /larger than/],
  ])('refuses more %s than it may read', async (__, limits, message) => {
    await origin.commit({ [entryPath(1)]: 'one entry' });
    const tip = await origin.commit({ [entryPath(2)]: 'another', 'third.txt': '3' });
    const one = await reader({ ...DEFAULT_LEDGER_LIMITS, ...limits });
    await expect(one.read(tip)).rejects.toThrow(UserError);
    await expect(one.read(tip)).rejects.toThrow(message);
  });

  it('refuses contents that are too large', async () => {
    const tip = (await writer().append(null, [entryCommit(1, '1\n', ['four'])])) as string;
    const contents = { ...DEFAULT_LEDGER_LIMITS.contents, maxBlobBytes: 3 };
    const one = await reader({ ...DEFAULT_LEDGER_LIMITS, contents });
    await expect(one.blobs(tip, [sha256Hex('four')])).rejects.toThrow(/larger than/);
  });

  it('is never confused with a tag, or with a branch or ref whose name ends alike', async () => {
    const tip = await origin.commit({ [entryPath(1)]: '1' });
    const other = await origin.git.commitTree(await origin.git.text(['mktree'], ''), [], 'Other', {
      author: { name: 'a', email: 'a@b' },
      committer: { name: 'a', email: 'a@b' },
      epochSeconds: 1_772_000_000,
    });
    const others = [
      `refs/tags/${BRANCH}`,
      `refs/heads/x/${BRANCH}`,
      `refs/notes/${REF}`,
      `refs/heads/${BRANCH}2`,
    ];
    for (const ref of [...others, `refs/${REF}`]) await origin.git.updateRef(ref, other);
    expect(await (await reader()).tip()).toBe(tip);
    await origin.git.updateRef(REF, undefined);
    expect(await (await reader()).tip()).toBeNull();
  });

  it('is refused when the world is broken', async () => {
    const [options] = await place();
    const gone = new GitLedgerReader(options, BRANCH, `file://${origin.folder}/nowhere`);
    await expect(gone.tip()).rejects.toThrow(UserError);
    await expect(gone.tip()).rejects.toThrow(/could not be read/);
    await expect((await reader()).read('d'.repeat(40))).rejects.toThrow(UserError);
  });
});

describe('the ledger of a clone', () => {
  const read = (options: GitOptions) => new GitLedgerReader(options, BRANCH);

  it('is refused when the clone is shallow: what is cut off cannot be verified', async () => {
    await origin.commit({ [entryPath(1)]: '1' });
    const tip = await origin.commit({ [entryPath(2)]: '2' });
    const { options } = await origin.clone('--depth=1');
    await expect(read(options).read(tip)).rejects.toThrow(/cut off: .*git fetch --unshallow/);
  });

  it('is not shortened by grafts, and not changed by replaced objects', async () => {
    const first = await origin.commit({ [entryPath(1)]: '1' });
    const second = await origin.commit({ [entryPath(1)]: 'edited', [entryPath(2)]: '2' });
    const tip = await origin.commit({ [entryPath(3)]: '3' });
    const { options, git } = await origin.clone();
    await git.bytes(['replace', second, first]);
    expect((await read(options).read(tip)).commits).toHaveLength(3);
    writeFileSync(join(git.dir, 'info/grafts'), `${tip} ${first}\n`);
    await expect(read(options).read(tip)).rejects.toThrow(/cut off/);
  });

  it('is what the clone last saw of its origin when its own branch is behind', async () => {
    const first = await origin.commit({ [entryPath(1)]: '1' });
    const tip = await origin.commit({ [entryPath(2)]: '2' });
    const { options, git } = await origin.clone();
    await git.updateRef(REF, first);
    expect(await read(options).tip()).toBe(tip);
    await git.updateRef(REF, tip);
    expect(await read(options).tip()).toBe(tip);
  });

  it('is refused when its own branch is ahead or elsewhere: one of the two was rewritten', async () => {
    const first = await origin.commit({ [entryPath(1)]: '1' });
    const tip = await origin.commit({ [entryPath(2)]: '2' });
    const { options, git } = await origin.clone();
    await git.updateRef(REF, tip);
    await git.updateRef(`refs/remotes/origin/${BRANCH}`, first);
    await expect(read(options).tip()).rejects.toThrow(/one of them was rewritten/);
    const fork = await origin.commit({ [entryPath(2)]: 'fork' }, [first]);
    await git.bytes(['fetch', '--quiet', 'origin', `+${fork}:refs/remotes/origin/${BRANCH}`]);
    await expect(read(options).tip()).rejects.toThrow(/one of them was rewritten/);
  });

  it.each(['', '-x', 'a b', 'a..b', 'x.lock', 'refs/*', '--upload-pack=touch'])(
    'cannot be called %j',
    (name) => {
      expect(() => new GitLedgerReader(origin.local, name)).toThrow(/cannot be the name/);
    },
  );
});

describe('the ledger of a remote, read again', () => {
  it('brings what is new, and no large contents', async () => {
    const first = (await writer().append(null, [entryCommit(1)])) as string;
    const options = await origin.partial();
    const reader = new GitLedgerReader(options, BRANCH, origin.url);
    await reader.read(first);
    const large = 'x'.repeat(100_000);
    const tip = (await writer().append(first, [entryCommit(2, '2\n', [large])])) as string;
    const { entries, commits } = await reader.read(tip, first);
    expect([entries.size, commits.length]).toEqual([2, 1]);
    const here = await runGit(['cat-file', '--batch-all-objects', '--batch-check=%(objectsize)'], options);
    expect(Math.max(...here.toString('utf8').trim().split('\n').map(Number))).toBeLessThan(1000);
    expect((await reader.blobs(tip, [sha256Hex(large)])).size).toBe(1);
  });
});
