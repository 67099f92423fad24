/**
 * Why a repository path is refused, or undefined. Relative, forward slashes,
 * no empty, `.` or `..` segment, no control character, no drive letter, no segment that Windows would rename. Members of
 * an archive are held to more (src/evidence/path.ts): a repository may have a file called `aux.py`.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'The path is empty.';
  if (path.includes('\\')) return `\`${shown(path)}\` has a backslash: write /.`;
  if (hasControlCharacter(path)) return `\`${shown(path)}\` has a control character.`;
  if (path.startsWith('/')) return `\`${shown(path)}\` is absolute: write it relative to the repository.`;
  if (/^[A-Za-z]:/.test(path))
    return `\`${shown(path)}\` names a drive: write it relative to the repository.`;
  for (const segment of path.split('/')) {
    if (segment === '') return `\`${shown(path)}\` has an empty part between slashes.`;
    if (segment === '.' || segment === '..') return `\`${shown(path)}\` has a \`${segment}\` part.`;
    if (segment.endsWith('.') || segment.endsWith(' ')) {
      return `\`${shown(path)}\` has a part that ends in a dot or a space.`;
    }
  }
  return undefined;
}

/**
 * Two paths with one key are one file on some file system: Unicode NFC, then case folding. Lowered first, because the
 * capital ẞ has no other capital, and would stay apart from ß, which is SS.
 */
export function collisionKey(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

function hasControlCharacter(path: string): boolean {
  for (const char of path) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200)).slice(1, -1);
}
