import { UserError } from '../errors.ts';
import { type GitOptions, runGit } from './git.ts';

export interface GitObject {
  readonly oid: string;
  readonly bytes: Buffer;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Objects of a ledger by their ids, in their order, read by one process. @throws UserError when one is of another type. */
export async function readObjects(
  options: GitOptions,
  oids: readonly string[],
  wanted: 'commit' | 'tree',
): Promise<readonly GitObject[]> {
  if (oids.length === 0) return [];
  const input = `${oids.join('\n')}\n`;
  const output = await runGit(['cat-file', '--batch', '--buffer'], {
    ...options,
    input,
    maxOutputBytes: MOST_BYTES,
  });
  const objects: GitObject[] = [];
  for (let offset = 0; offset < output.length; ) {
    const start = output.indexOf(0x0a, offset) + 1;
    const [oid = '', type = '', size = ''] = output.toString('latin1', offset, start - 1).split(' ');
    if (type !== wanted) throw new UserError(`The object ${oid} of the ledger is ${type}, not a ${wanted}.`);
    const end = start + Number(size);
    objects.push({ oid, bytes: output.subarray(start, end) });
    offset = end + 1;
  }
  return objects;
}
