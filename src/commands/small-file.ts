import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';

const MOST_BYTES = 1024 * 1024;

/** A small text file that the user names. */
export async function smallFile(path: string, shown: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${shown} cannot be read: ${error.code ?? error.message}.`);
  });
  const text = bytes.length > MOST_BYTES ? undefined : textOf(bytes);
  if (text === undefined) throw new UserError(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
  return text;
}

/** The text of a content, or undefined where it is none. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
