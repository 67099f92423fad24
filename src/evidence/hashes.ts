import { createHash } from 'node:crypto';
import type { Problem } from '../text/problem.ts';
import type { EvidenceFile, RecordedHash } from './evidence.ts';

/** How a committed file relates to the md5 a tool recorded. */
export type HashMatch = 'as_stored' | 'with_crlf' | 'mismatch';

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Compares bytes with a lowercase hex md5, as stored or after LF → CRLF: Git stores the text files of Windows machines
 * with LF, while DVC hashed them with CRLF.
 */
export function matchMd5(bytes: Uint8Array, md5: string): HashMatch {
  if (md5Hex(bytes) === md5) return 'as_stored';
  return md5Hex(withCrlf(bytes)) === md5 ? 'with_crlf' : 'mismatch';
}

function md5Hex(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Every LF that no CR precedes becomes CR LF. */
function withCrlf(bytes: Uint8Array): Uint8Array {
  let bare = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === 0x0a && bytes[index - 1] !== 0x0d) bare += 1;
  }
  if (bare === 0) return bytes;
  const result = new Uint8Array(bytes.length + bare);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === 0x0a && bytes[index - 1] !== 0x0d) result[length++] = 0x0d;
    result[length++] = bytes[index] as number;
  }
  return result;
}

/** The state of one recorded hash against the committed files; `absent` when the file is not committed. */
export interface HashCheck {
  readonly recorded: RecordedHash;
  readonly path: string;
  readonly state: HashMatch | 'absent' | 'not_comparable';
}

/** Where in the repository that lies which a file in `folder` calls `path`. What lies elsewhere stays as it is written. */
export function recordedPath(folder: string, path: string): string {
  if (path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return path;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/**
 * Checks the hashes of a `dvc.lock` (or `.dvc` file) against committed files.
 * @param folder the folder of that file, `''` for the root: recorded paths are relative to it.
 */
export function checkRecordedHashes(
  recorded: readonly RecordedHash[],
  folder: string,
  files: readonly EvidenceFile[],
): HashCheck[] {
  const bytesByPath = new Map(files.map((file) => [file.path, file.bytes]));
  return recorded.map((entry) => {
    const path = recordedPath(folder, entry.path);
    const bytes = bytesByPath.get(path);
    if (bytes === undefined) return { recorded: entry, path, state: 'absent' };
    if (entry.algorithm !== 'md5' || entry.digest.endsWith('.dir')) {
      return { recorded: entry, path, state: 'not_comparable' };
    }
    return { recorded: entry, path, state: matchMd5(bytes, entry.digest) };
  });
}

/** The mismatches as problems: evidence older or newer than the run that made it. */
export function staleProblems(lockFile: string, checks: readonly HashCheck[]): Problem[] {
  return checks
    .filter(({ state }) => state === 'mismatch')
    .map(({ path, recorded }) => ({
      code: 'stale_evidence',
      message: `${path} is not the file that ${lockFile} recorded (md5 ${recorded.digest}): run the pipeline again and commit both.`,
      file: path,
    }));
}
