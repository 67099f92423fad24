import { getInput, setSecret } from '@actions/core';
import { Decrypter } from 'age-encryption';
import { UserError } from '../errors.ts';
import type { CommandIo } from './command.ts';

/** One for each key that is or was in use; a file of keys with more is something else. */
const MOST_IDENTITIES = 16;
const LONGEST_FILE = 64 * 1024;

/** The private keys of a deployer. What they are is in this object only, and in no message. */
export class BundleIdentity {
  readonly #decrypter: Decrypter;

  private constructor(decrypter: Decrypter) {
    this.#decrypter = decrypter;
  }

  /**
   * As age-keygen writes them, one a line, with or without its remarks.
   * @param where what is named in messages: never the text
   * @throws UserError
   */
  static parse(text: string, where: string): BundleIdentity {
    const decrypter = new Decrypter();
    const lines = linesOf(text);
    if (lines.length === 0 || lines.length > MOST_IDENTITIES || text.length > LONGEST_FILE)
      throw noIdentity(where, `found ${lines.length} lines that are no remark`);
    lines.forEach((line, index) => {
      try {
        if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(line)) throw new Error('another form');
        decrypter.addIdentity(line);
      } catch {
        // The library's own message may repeat the key.
        throw noIdentity(where, `key ${index + 1} of ${lines.length} is something else, or was cut off`);
      }
    });
    return new BundleIdentity(decrypter);
  }

  decrypt(bytes: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
    return this.#decrypter.decrypt(bytes);
  }
}

/** From the input `bundle-identity`, or the variable of the same meaning; masked in logs. Undefined: there is none. */
export function readBundleIdentity(env: CommandIo['env']): BundleIdentity | undefined {
  const [given, where] = [getInput('bundle-identity'), 'The input `bundle-identity`'];
  const [text, named] =
    given === '' ? [env.ARBITER_BUNDLE_IDENTITY ?? '', 'ARBITER_BUNDLE_IDENTITY'] : [given, where];
  if (text.trim() === '') return undefined;
  // A log shows lines.
  for (const line of linesOf(text)) setSecret(line);
  return BundleIdentity.parse(text, named);
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function noIdentity(where: string, found: string): UserError {
  return new UserError(
    `${where} is no identity of age: expected 1 to ${MOST_IDENTITIES} lines AGE-SECRET-KEY-1…, as age-keygen prints them; ${found}. Keys of SSH and of plugins are not taken.`,
  );
}
