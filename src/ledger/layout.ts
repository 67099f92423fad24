import { quoted } from './finding.ts';

/** What a path of the branch is by the ledger's layout; everything that is neither an entry nor a blob has no place in it. */
export type LedgerPlace =
  | { readonly kind: 'entry'; readonly seq: number }
  | { readonly kind: 'blob'; readonly sha256: string }
  /** Under `entries/` or `blobs/`, but not named as one. */
  | { readonly kind: 'entry_name' }
  | { readonly kind: 'blob_name' }
  | { readonly kind: 'stray_path' };

/** Git's mode of every file of a ledger. */
export const LEDGER_MODE = '100644';

const ENTRY = /^entries\/(\d{10})\.json$/;
const BLOB = /^blobs\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;

export function entryPath(seq: number): string {
  return `entries/${String(seq).padStart(10, '0')}.json`;
}

/** In 256 folders: Git compares whole folders, and one with every content would be read for each entry. */
export function blobPath(sha256: string): string {
  return `blobs/${sha256.slice(0, 2)}/${sha256}`;
}

export function placeOf(path: string): LedgerPlace {
  const seq = Number(ENTRY.exec(path)?.[1] ?? 0);
  if (seq > 0) return { kind: 'entry', seq };
  const sha256 = BLOB.exec(path)?.[2];
  if (sha256 !== undefined) return { kind: 'blob', sha256 };
  if (path.startsWith('entries/')) return { kind: 'entry_name' };
  return { kind: path.startsWith('blobs/') ? 'blob_name' : 'stray_path' };
}

/** Why a path that is neither an entry nor a blob is refused. */
export function misplaced(path: string): string {
  const place = placeOf(path).kind;
  const shown = quoted(path);
  if (place === 'entry_name')
    return `${shown} is not entries/ and ten digits of a number from 1, then .json.`;
  if (place === 'blob_name')
    return `${shown} is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.`;
  return `${shown} is neither under entries/ nor under blobs/.`;
}

/** Files in one order, whatever order they were read in. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
