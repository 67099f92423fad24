import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { changesOfLedger } from '../../src/git/ledger-changes.ts';
import { LedgerGrowth } from '../../src/git/ledger-growth.ts';
import { readHeaders } from '../../src/git/ledger-history.ts';
import { GitRepository } from '../../src/git/repository.ts';
import { EMPTY_TREE, readChanges, type TreeChange } from '../../src/git/tree-changes.ts';
import { blobPath, entryPath } from '../../src/ledger/layout.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { TreeEntry } from '../../src/model/tree.ts';
import type { Files } from '../github/git.ts';
import { BRANCH, entryCommit, GitOrigin } from './git-origin.ts';

let origin: GitOrigin;
beforeEach(() => {
  origin = new GitOrigin();
});
afterEach(() => origin.remove());

/** Forty entries, the first twenty with a content each: more than are held against the tip at once. */
async function fortyEntries(): Promise<string> {
  const commits = Array.from({ length: 40 }, (_, index) =>
    entryCommit(index + 1, undefined, index < 20 ? [`content ${index}`] : []),
  );
  return (await new GitLedgerWriter(origin.local, BRANCH).append(null, commits)) as string;
}

async function stepsTo(tip: string) {
  const repository = new GitRepository(origin.local);
  const shas = (await origin.git.bytes(['rev-list', '--reverse', tip])).toString('utf8').trim().split('\n');
  const trees = (await readHeaders(origin.local, shas)).map(({ tree }) => tree);
  const pairs = trees.map((tree, index) => [trees[index - 1] ?? EMPTY_TREE, tree] as const);
  return { pairs, files: await repository.tree(tip) };
}

/** The same whether the ids of the whole history were begun ahead, or are looked for when they are wanted. */
async function ledgerChanges(
  pairs: readonly (readonly [string, string])[],
  files: readonly TreeEntry[],
  most = 1000,
): Promise<readonly (readonly TreeChange[])[]> {
  const ahead = await changesOfLedger(origin.local, pairs, most, LedgerGrowth.ahead(files));
  expect(await changesOfLedger(origin.local, pairs, most, LedgerGrowth.of(files))).toEqual(ahead);
  return ahead;
}

/** The ways in which a branch can be other than one that only grew. */
const DEEDS: readonly (readonly [string, Files])[] = [
  ['an entry is changed', { [entryPath(7)]: 'x' }],
  ['an entry is removed', { [entryPath(7)]: null }],
  ['the last entry is removed', { [entryPath(40)]: null }],
  ['two entries are added', { [entryPath(41)]: 'x', [entryPath(42)]: 'y' }],
  ['an entry is left out', { [entryPath(42)]: 'x' }],
  ['a content is changed', { [blobPath(sha256Hex('content 3'))]: 'x' }],
  ['a content is removed', { [blobPath(sha256Hex('content 3'))]: null }],
  ['a file is put beside', { 'README.md': 'x' }],
  ['a file is put among the entries', { 'entries/README': 'x' }],
  ['a folder is put among the entries', { 'entries/0000000041.json/x': 'x' }],
  ['nothing but a content is added', { [blobPath(sha256Hex('x'))]: 'x' }],
];

describe('what the commits of a ledger change', () => {
  it('is what Git finds, though the folder of entries is not read for each', async () => {
    const { pairs, files } = await stepsTo(await fortyEntries());
    expect(await ledgerChanges(pairs, files)).toEqual(await readChanges(origin.local, pairs, 1000));
  });

  it.each(DEEDS)('is what Git finds where %s, there and later', async (_, files) => {
    await fortyEntries();
    await origin.commit(files);
    const tip = await origin.commit({ [entryPath(99)]: '99' });
    const steps = await stepsTo(tip);
    expect(await ledgerChanges(steps.pairs, steps.files)).toEqual(
      await readChanges(origin.local, steps.pairs, 1000),
    );
  });

  it('is refused beyond the cap', async () => {
    const { pairs, files } = await stepsTo(await fortyEntries());
    await expect(ledgerChanges(pairs, files, 19)).rejects.toThrow('more than 19 paths');
  });
});

/** The id of a tree with these bytes, whatever Git would say of them. */
async function literalTree(bytes: Buffer): Promise<string> {
  const args = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  return (await origin.git.bytes(args, bytes)).toString('utf8').trim();
}

function folder(name: string, oid: string, mode = '40000'): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
}

describe('a commit between, whose tree no Git writes', () => {
  const ODD: readonly (readonly [string, (entries: string, blobs: string, other: string) => Buffer])[] = [
    [
      'two folders of entries',
      (e, b, o) => Buffer.concat([folder('blobs', b), folder('entries', o), folder('entries', e)]),
    ],
    [
      'the same one twice',
      (e, b) => Buffer.concat([folder('blobs', b), folder('entries', e), folder('entries', e)]),
    ],
    ['another order', (e, b) => Buffer.concat([folder('entries', e), folder('blobs', b)])],
    [
      'another way to write the mode',
      (e, b) => Buffer.concat([folder('blobs', b, '040000'), folder('entries', e)]),
    ],
    [
      'a record that is cut off',
      (e, b) => Buffer.concat([folder('blobs', b), folder('entries', e).subarray(0, -1)]),
    ],
    [
      'bytes without an end',
      (e, b) => Buffer.concat([folder('blobs', b), folder('entries', e), Buffer.from('40000 x')]),
    ],
    [
      'a folder that is a file',
      (e, b) => Buffer.concat([folder('blobs', b), folder('entries', e, '100644')]),
    ],
  ];

  it.each(ODD)('has %s: told as Git tells it, or refused as Git refuses it', async (_, bytesOf) => {
    const { pairs, files } = await stepsTo(await fortyEntries());
    const idOf = async (path: string) =>
      (await origin.git.bytes(['rev-parse', path])).toString('utf8').trim();
    const tree = pairs[30]?.[1] ?? '';
    const other = await literalTree(
      folder('0000000003.json', await idOf(`${tree}:entries/0000000002.json`), '100644'),
    );
    const odd = await literalTree(bytesOf(await idOf(`${tree}:entries`), await idOf(`${tree}:blobs`), other));
    const steps = pairs.map(([before, after]): [string, string] => [
      before === tree ? odd : before,
      after === tree ? odd : after,
    ]);
    const told = (work: Promise<unknown>) => work.catch(() => 'refused');
    expect(await told(ledgerChanges(steps, files))).toEqual(
      await told(readChanges(origin.local, steps, 1000)),
    );
  });
});

describe('the growth of the entries', () => {
  const oid = 'a'.repeat(40);
  const file = (path: string, mode = '100644') => ({ path, mode, oid });

  it.each([
    ['a gap', [file(entryPath(1)), file(entryPath(3))]],
    ['a name that is no entry', [file(entryPath(1)), file('entries/x')]],
    ['another mode', [file(entryPath(1), '100755')]],
    ['a link', [file(entryPath(1), '120000')]],
  ])('cannot be told with %s at the tip', (_, files) => {
    expect(LedgerGrowth.of(files)).toBeUndefined();
  });

  it('says nothing of a commit whose folders are not those of an honest history', async () => {
    const folders = { entries: oid, blobs: undefined };
    const growth = LedgerGrowth.of([file(entryPath(1)), file(entryPath(2))]) as LedgerGrowth;
    const steps = [
      { before: folders, after: folders },
      { before: undefined, after: undefined },
    ];
    expect(await growth.additions(steps)).toEqual([undefined, undefined]);
    expect(await growth.additions([...steps, ...steps])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
