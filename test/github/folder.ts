import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileChange, Files } from './git.ts';

function entry(path: string): FileChange {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) {
    return { mode: '120000', content: readlinkSync(path) };
  }
  const content = readFileSync(path);
  return (stat.mode & 0o100) === 0 ? content : { mode: '100755', content };
}

/** Every file of a folder, as a repository's `files`; `.git` and `node_modules` are left out. */
export function filesFrom(folder: string): Files {
  const files: Record<string, FileChange> = {};
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name);
    const parts = relative(folder, path).split(sep);
    if (!found.isDirectory() && !parts.includes('.git') && !parts.includes('node_modules')) {
      files[parts.join('/')] = entry(path);
    }
  }
  return files;
}
