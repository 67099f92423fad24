import { UserError } from '../errors.ts';
import type { ChangedPath, TreeEntry } from '../model/tree.ts';

/** `git ls-tree -r -z`: `mode type oid\tpath\0`, repeated. Null: there are more than `atMost`. */
export function parseTree(output: Buffer, atMost: number): readonly TreeEntry[] | null {
  const entries: TreeEntry[] = [];
  for (const record of pathText(output).split('\0')) {
    if (record === '') continue;
    const tab = record.indexOf('\t');
    const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
    entries.push({ path: record.slice(tab + 1), mode, oid });
    if (entries.length > atMost) return null;
  }
  return entries;
}

/** `git diff-tree --raw -z`: `:mode mode oid oid status\0path\0`, repeated. */
export function parseRawDiff(output: Buffer): readonly ChangedPath[] {
  const fields = pathText(output).split('\0');
  const changes: ChangedPath[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const status = (fields[index] as string).split(' ')[4]?.[0] ?? '';
    const word = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
    changes.push({ path: fields[index + 1] as string, previousPath: null, status: word });
  }
  return changes;
}

/** Two names that are not UTF-8 would become one when decoded, and one of the files would never be looked at. */
function pathText(output: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
  } catch {
    throw new UserError(
      'A file name of the commit is not UTF-8, so the files cannot be told apart. Rename it.',
    );
  }
}
