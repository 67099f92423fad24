import { describe, expect, it } from 'vitest';
import type { TreeEntry } from '../model/tree.ts';
import { contentEquals, queuedContentDifference } from './content-equality.ts';

type Commit = Readonly<Record<string, string>>;

/** Commits by name; a value is Git's object id, with a mode before it where it is not a plain file. */
function repository(commits: Readonly<Record<string, Commit>>) {
  return {
    tree: async (name: string): Promise<readonly TreeEntry[]> =>
      Object.entries(commits[name] ?? {}).map(([path, value]) => {
        const [oid = '', mode = '100644'] = value.split(' ').reverse();
        return { path, mode, oid };
      }),
  };
}

const isGoverned = (path: string) => path.startsWith('models/');

describe('two commits have the same governed content', () => {
  const approved: Commit = { 'models/a/model.yml': '1', 'models/a/x': '2', 'README.md': '3' };
  it.each<[string, Commit, string | null]>([
    ['nothing changed', approved, null],
    ['something else changed', { ...approved, 'README.md': '9' }, null],
    ['a byte changed', { ...approved, 'models/a/x': '9' }, 'models/a/x is not what was approved.'],
    ['a mode changed', { ...approved, 'models/a/x': '100755 2' }, 'models/a/x is not what was approved.'],
    [
      'a file became a link',
      { ...approved, 'models/a/x': '120000 2' },
      'models/a/x is not what was approved.',
    ],
    ['a file came', { ...approved, 'models/a/y': '4' }, 'models/a/y was never approved.'],
    ['a file went', { 'models/a/model.yml': '1' }, 'models/a/x was approved and is missing.'],
  ])('%s', async (_, other, difference) => {
    expect(await contentEquals(repository({ approved, other }), 'approved', 'other', isGoverned)).toBe(
      difference,
    );
  });
});

describe('a merge queue’s commit', () => {
  const queueBase: Commit = {
    'models/a/x': '1',
    'models/b/x': '2',
    '.arbiter/roles.yml': '3',
    'README.md': '4',
  };
  const head: Commit = { ...queueBase, 'models/a/x': '5' };
  const isJudged = (path: string) => path.startsWith('models/a/');
  const isGovernedHere = (path: string) => isGoverned(path) || path.startsWith('.arbiter/');
  const difference = (group: Commit, base: Commit = queueBase) =>
    queuedContentDifference(repository({ head, queueBase: base, group }), {
      head: 'head',
      queueBase: 'queueBase',
      group: 'group',
      changedPaths: new Set(['models/a/x']),
      isJudged,
      isGoverned: isGovernedHere,
    });

  it.each<[string, Commit, string | null]>([
    ['holds exactly the approved change', head, null],
    ['holds other words elsewhere', { ...head, 'README.md': '9' }, null],
    [
      'holds another content of the judged model',
      { ...head, 'models/a/x': '6' },
      'models/a/x is not what was approved.',
    ],
    [
      'holds one more file of the judged model',
      { ...head, 'models/a/y': '6' },
      'models/a/y was never approved.',
    ],
    [
      'changes a model that was not judged',
      { ...head, 'models/b/x': '6' },
      'models/b/x is not what was approved.',
    ],
    [
      'changes what governs',
      { ...head, '.arbiter/roles.yml': '6' },
      '.arbiter/roles.yml is not what was approved.',
    ],
  ])('%s', async (_, group, expected) => expect(await difference(group)).toBe(expected));

  it('may carry what earlier entries of the queue changed elsewhere', async () => {
    const earlier = { ...queueBase, 'models/b/x': '7' };
    expect(await difference({ ...head, 'models/b/x': '7' }, earlier)).toBeNull();
  });
});
