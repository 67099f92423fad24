import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { signNote, verifierKeyText } from '../ledger/note.ts';
import type { CommandIo } from './command.ts';
import { smallFile } from './small-file.ts';

/** Signs checkpoints; a key without a name of its own bears the origin's. */
export interface NoteSigner {
  sign(text: string, origin: string): string;
  /** `NAME+ID+KEY`, by which others believe what was signed. */
  verifierKey(origin: string): string;
}

interface SignerWords {
  readonly 'key-file'?: string | undefined;
  readonly name?: string | undefined;
}

/** Null without a key. @throws UserError for a name without a key, and a file that is none. */
export async function signerOf(words: SignerWords, io: CommandIo): Promise<NoteSigner | null> {
  const file = words['key-file'];
  if (file === undefined) {
    if (words.name !== undefined) throw new UserError('`--name` names a key: give `--key-file` too.');
    return null;
  }
  return signerWith(await smallFile(resolve(io.cwd, file), file), words.name);
}

/** Refuses a key that is none at once, before anything is written. */
export function signerWith(pem: string, name: string | undefined): NoteSigner {
  verifierKeyText(name ?? 'key', pem);
  return {
    sign: (text, origin) => signNote(text, name ?? origin, pem),
    verifierKey: (origin) => verifierKeyText(name ?? origin, pem),
  };
}
