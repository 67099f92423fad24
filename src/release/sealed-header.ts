import { Buffer } from 'node:buffer';

/** Far more than the recipients of a configuration need; a file that is longer here is none of ours. */
export const LONGEST_HEADER = 16 * 1024;
/** As many recipients as a configuration may have. */
const MOST_RECIPIENTS = 20;
const VERSION = 'age-encryption.org/v1';

/** Whether bytes begin as a file of age does: a tar never does, it begins with the name of a file of the bundle. */
export function looksSealed(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, VERSION.length)).toString('latin1') === VERSION;
}

/**
 * Why the beginning of a file is not that of a bundle encrypted for X25519 recipients; null: it is. It is asked before the
 * library reads it, which would take headers of any length, and passphrases (scrypt), whose cost the file itself sets.
 */
export function headerProblem(start: Uint8Array): string | null {
  if (!looksSealed(start)) return 'it does not begin as a file of age does.';
  const text = Buffer.from(start.subarray(0, LONGEST_HEADER)).toString('latin1');
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.startsWith('---'));
  // The last piece is no whole line.
  if (end === -1 || end === lines.length - 1)
    return `its header does not end within ${LONGEST_HEADER / 1024} KiB.`;
  const header = lines.slice(0, end);
  if (header[0] !== VERSION) return 'it is of another version of age.';
  const kinds = header.filter((line) => line.startsWith('-> ')).map((line) => line.split(' ')[1] ?? '');
  if (kinds.includes('scrypt')) return 'it is encrypted with a passphrase, and not for recipients.';
  const other = kinds.find((kind) => kind !== 'X25519');
  if (other !== undefined)
    return `it has a recipient of the kind ${JSON.stringify(other.slice(0, 60))}; known is X25519 only.`;
  if (kinds.length === 0) return 'it is encrypted for nobody.';
  return kinds.length > MOST_RECIPIENTS
    ? `it is encrypted for ${kinds.length} recipients; there are at most ${MOST_RECIPIENTS}.`
    : null;
}
