import { collisionKey, pathProblem } from '../model/path.ts';
import { type BundleCode, BundleRefusal, shownPath } from './bundle-refusal.ts';

/** Refuses a path that could mean another file, or a file elsewhere, on any system that unpacks a bundle. */
export function requirePath(path: string): void {
  const code = pathCode(path);
  if (code !== undefined) {
    const reason = pathProblem(path) ?? 'A part of the path is `.git`, or the path is no valid Unicode.';
    throw new BundleRefusal(code, `The bundle names ${shownPath(path)}. ${reason}`);
  }
}

function pathCode(path: string): BundleCode | undefined {
  if (path.includes('\0')) return 'path_nul';
  if (path.includes('\\')) return 'path_backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'path_absolute';
  const parts = path.split('/');
  if (parts.includes('..')) return 'path_traversal';
  return pathProblem(path) !== undefined || parts.some(entersGit) || /\p{Surrogate}/u.test(path)
    ? 'path_refused'
    : undefined;
}

/** What HFS+ leaves out of a name, as Git's own check of `.git` has it. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** `.git` by any name that some file system takes for it: with signs nobody sees, its short name, one of its streams. */
function entersGit(part: string): boolean {
  return /^(?:\.git|git~1)(?::|$)/.test(collisionKey(part.replace(IGNORED_BY_HFS, '')));
}

/** Far above any repository: a name that is nothing but folders costs memory for each of them. */
const MOST_FOLDERS = 50_000;

/** The paths of one bundle, in the order they come: sorted, each once, no two that some file system takes for one. */
export class PathOrder {
  #last: string | undefined;
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  get size(): number {
    return this.#files.size;
  }

  add(path: string): void {
    requirePath(path);
    const key = collisionKey(path);
    const twin = this.#files.get(key);
    if (twin === path) throw new BundleRefusal('duplicate', `The bundle holds ${shownPath(path)} twice.`);
    if (twin !== undefined) {
      const both = `${shownPath(twin)} and ${shownPath(path)}`;
      throw new BundleRefusal(
        'path_twin',
        `The bundle holds ${both}: they are one name where case or accents do not count.`,
      );
    }
    if (this.#last !== undefined && path < this.#last) {
      const where = `${shownPath(path)} after ${shownPath(this.#last)}`;
      throw new BundleRefusal('wrong_order', `The bundle holds ${where}; files are sorted by path.`);
    }
    this.#last = path;
    this.#files.set(key, path);
    this.#addFolders(path, key);
  }

  #addFolders(path: string, key: string): void {
    const taken = this.#folders.get(key);
    if (taken !== undefined) throw conflict(path, taken);
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      const folder = key.slice(0, end);
      // Known folders were looked at with what is above them.
      if (this.#folders.has(folder)) return;
      const file = this.#files.get(folder);
      if (file !== undefined) throw conflict(file, path);
      this.#folders.set(folder, path);
      if (this.#folders.size > MOST_FOLDERS)
        throw new BundleRefusal('too_many_files', `The bundle holds more than ${MOST_FOLDERS} folders.`);
    }
  }
}

function conflict(file: string, below: string): BundleRefusal {
  const message = `The bundle holds the file ${shownPath(file)} and ${shownPath(below)} below it: one name is a file and a folder.`;
  return new BundleRefusal('path_conflict', message);
}
