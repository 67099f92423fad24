import type { Problem } from '../text/problem.ts';

const LONGEST_PATH_BYTES = 4096;
const LONGEST_NAME_BYTES = 255;
/** Names that mean a device on Windows, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * Why a path may not be used as a relative path inside a repository or an archive; null when it may.
 * Refused: empty, absolute, `..` and `.` parts, backslash, control characters, a drive letter, parts that end in a dot or
 * a space, device names, `.git`, too long, not valid Unicode.
 */
export function pathFault(path: string): string | null {
  if (path === '') return 'the name is empty';
  if (/\p{Surrogate}|\uFFFD/u.test(path)) return 'the name is not valid Unicode';
  if (hasControlCharacter(path)) return 'the name holds a control character';
  if (path.includes('\\')) return 'the name holds a backslash';
  if (path.startsWith('/')) return 'the path is absolute';
  if (/^[A-Za-z]:/.test(path)) return 'the path starts with a drive letter';
  if (Buffer.byteLength(path) > LONGEST_PATH_BYTES)
    return `the path is longer than ${LONGEST_PATH_BYTES} bytes`;
  for (const part of path.split('/')) {
    const fault = partFault(part);
    if (fault !== null) return fault;
  }
  return null;
}

function partFault(part: string): string | null {
  if (part === '') return 'the path has an empty part';
  if (part === '..') return 'the path climbs out of its folder (`..`)';
  if (part === '.') return 'the path has a `.` part';
  if (/[. ]$/.test(part)) return 'a part of the path ends in a dot or a space';
  if (DEVICE_NAME.test(part)) return 'a part of the path is a device name';
  if (folded(part) === '.git') return 'the path enters `.git`';
  if (Buffer.byteLength(part) > LONGEST_NAME_BYTES)
    return `a name is longer than ${LONGEST_NAME_BYTES} bytes`;
  return null;
}

function hasControlCharacter(path: string): boolean {
  for (let index = 0; index < path.length; index += 1) {
    const code = path.charCodeAt(index);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}

/** The form in which two names are one file on a system that ignores case and Unicode composition. */
export function folded(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * The first fault among the paths of one tree: a path that may not be used, two that differ only by case or Unicode
 * composition, one listed twice, or one that is both a file and a folder. Null when there is none.
 */
export function firstPathFault(
  paths: readonly string[],
): { readonly path: string; readonly reason: string } | null {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const reason = pathFault(path);
    if (reason !== null) return { path, reason };
    const key = folded(path);
    const twin = files.get(key);
    if (twin === path) return { path, reason: 'the name appears twice' };
    if (twin !== undefined)
      return { path, reason: `the name differs from \`${twin}\` only by case or accents` };
    files.set(key, path);
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      folders.set(key.slice(0, end), path);
    }
  }
  for (const [key, path] of files) {
    if (folders.has(key)) return { path, reason: 'the name is both a file and a folder' };
  }
  return null;
}

/** The fault of a path as a problem of the file that lists it. */
export function pathProblem(
  file: string,
  fault: { readonly path: string; readonly reason: string },
): Problem {
  return {
    code: 'unsafe_path',
    message: `The path ${JSON.stringify(fault.path)} is refused: ${fault.reason}.`,
    file,
  };
}
