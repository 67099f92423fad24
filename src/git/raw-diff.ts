import { UserError } from '../errors.ts';
import type { ChangedPath } from '../model/tree.ts';

/** `git diff-tree --raw -z`: `:mode mode oid oid status\0path\0`, repeated. */
export function parseRawDiff(text: string): ChangedPath[] {
  const fields = text.split('\0');
  const changes: ChangedPath[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const status = (fields[index] as string).split(' ')[4]?.[0] ?? '';
    const word = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
    changes.push({ path: fields[index + 1] as string, previousPath: null, status: word });
  }
  return changes;
}

/** Two names that are not UTF-8 would become one when decoded, and one of the files would never be looked at. */
export function pathText(output: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
  } catch {
    throw new UserError(
      'A file name of the commit is not UTF-8, so the files cannot be told apart. Rename it.',
    );
  }
}
