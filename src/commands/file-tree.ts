import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../text/decode.ts';
import type { Problem } from '../text/problem.ts';

const MAX_FILES = 200_000;
/** Folders that hold no governed file and are often huge. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv', '__pycache__']);

export interface FileTree {
  /** Paths relative to the root, with forward slashes, sorted. Regular files only. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files below a folder. Links are never followed: one inside what governs is a problem. */
export function listFiles(root: string): FileTree {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) folders.push(path);
      } else if (entry.isFile()) {
        paths.push(path);
      } else if (path.startsWith('.arbiter/') || path.endsWith('/model.yml')) {
        problems.push(notAFile(path, entry));
      }
      if (paths.length > MAX_FILES) {
        const message = `The folder has more than ${MAX_FILES} files.`;
        return { paths, problems: [...problems, { code: 'too_many_files', message, file: path }] };
      }
    }
  }
  return { paths: paths.sort(), problems };
}

function notAFile(path: string, entry: Dirent): Problem {
  const noun = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
  return { code: 'symbolic_link', message: `\`${path}\` is ${noun}: commit the file itself.`, file: path };
}

export interface ReadText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

const MAX_BYTES = 4 * 1024 * 1024;

/** One small text file; what cannot be read is a problem of `file`, the name to show. */
export function readText(path: string, file: string): ReadText {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      const message = `The file has ${size} bytes; at most ${MAX_BYTES} are read.`;
      return { text: undefined, problems: [{ code: 'too_large', message, file }] };
    }
    return decodeText(readFileSync(path), file);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such file.' : String(error);
    return { text: undefined, problems: [{ code: 'unreadable', message: reason, file }] };
  }
}
