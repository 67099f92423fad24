import { expect, it } from 'vitest';
import { UserError } from '../errors.ts';
import type { FileTree } from '../model/tree.ts';
import { loadGoverningSet, requireUsable } from './governing-set.ts';

function treeOf(files: Readonly<Record<string, string>>): FileTree {
  return {
    entries: Object.keys(files).map((path) => ({ path, mode: '100644' })) as unknown as FileTree['entries'],
    read: async (paths) => new Map(paths.map((path) => [path, Buffer.from(files[path] ?? '')])),
  } as FileTree;
}

it.each([
  ['there is no configuration', {}, /^The commit c has no configuration that can be used: /],
  ['it cannot be read', { '.arbiter/config.yml': 'models: {' }, /that can be used: /],
  [
    'another governing file cannot be read',
    { '.arbiter/config.yml': 'models: ["models/**"]\n', '.arbiter/roles.yml': '[' },
    /that can be used: /,
  ],
])('nothing is decided by what governs where %s', async (_, files, message) => {
  const set = await loadGoverningSet(treeOf(files));
  expect(() => requireUsable(set, 'The commit c')).toThrow(UserError);
  expect(() => requireUsable(set, 'The commit c')).toThrow(message);
  expect(() => requireUsable(set, 'x')).toThrow(expect.objectContaining({ problems: set.problems }));
});
