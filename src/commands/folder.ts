import { open, readdir, stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { LARGEST_EVIDENCE_FILE_BYTES } from '../evidence/content.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';

/** Caps on a folder given on the command line. */
export interface FolderLimits {
  readonly maxFiles: number;
  readonly maxTotalBytes: number;
}

export const FOLDER_LIMITS: FolderLimits = { maxFiles: 100_000, maxTotalBytes: 1024 * 1024 * 1024 };

/** What was read below some paths; paths are as the user wrote them, with `/`. */
export interface FolderContent {
  readonly files: readonly EvidenceFile[];
  /** Links, devices and files too large to be evidence. */
  readonly skipped: readonly string[];
  /** The paths that name a file themselves. */
  readonly explicit: readonly string[];
}

/**
 * Reads files and whole folders. Links are not followed, `.git` is not entered.
 * @throws UserError for a path that is not there and beyond the caps.
 */
export async function readPaths(
  paths: readonly string[],
  cwd: string,
  limits: FolderLimits = FOLDER_LIMITS,
): Promise<FolderContent> {
  const walk = new Walk(cwd, limits);
  for (const path of paths) await walk.start(path);
  return walk.read();
}

class Walk {
  readonly #cwd: string;
  readonly #limits: FolderLimits;
  readonly #found: { absolute: string; shown: string; isExplicit: boolean }[] = [];
  readonly #files = new Map<string, EvidenceFile>();
  readonly #skipped = new Set<string>();
  readonly #explicit = new Set<string>();
  #seen = 0;
  #totalBytes = 0;

  constructor(cwd: string, limits: FolderLimits) {
    this.#cwd = cwd;
    this.#limits = limits;
  }

  /** Reads what was found: only once it is known that it is not too much. */
  async read(): Promise<FolderContent> {
    for (const { absolute, shown, isExplicit } of this.#found) await this.#file(absolute, shown, isExplicit);
    return { files: [...this.#files.values()], skipped: [...this.#skipped], explicit: [...this.#explicit] };
  }

  async start(given: string): Promise<void> {
    const absolute = resolve(this.#cwd, given);
    const shown = shownPath(given, absolute, this.#cwd);
    const found = await stat(absolute).catch(() => null);
    if (found === null) throw new UserError(`${given} is not there: expected a file or a folder.`);
    if (found.isDirectory()) return this.#folder(absolute, shown);
    if (!found.isFile()) throw new UserError(`${given} is neither a file nor a folder.`);
    this.#explicit.add(shown);
    this.#found.push({ absolute, shown, isExplicit: true });
  }

  async #folder(absolute: string, shown: string): Promise<void> {
    const entries = await readdir(absolute, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name === '.git') continue;
      const inside = resolve(absolute, entry.name);
      const path = shown === '' ? entry.name : posix.join(shown, entry.name);
      if (entry.isDirectory()) await this.#folder(inside, path);
      else {
        this.#count();
        if (entry.isFile()) this.#found.push({ absolute: inside, shown: path, isExplicit: false });
        else this.#skipped.add(path);
      }
    }
  }

  #count(): void {
    this.#seen += 1;
    if (this.#seen <= this.#limits.maxFiles) return;
    throw new UserError(
      `There are more than ${this.#limits.maxFiles} files here: name the folder that holds the evidence.`,
    );
  }

  /** A file asked for by name is read one byte beyond the limit, so that it is answered with its size. */
  async #file(absolute: string, shown: string, isExplicit: boolean): Promise<void> {
    const handle = await open(absolute, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_EVIDENCE_FILE_BYTES && !isExplicit) {
        this.#skipped.add(shown);
        return;
      }
      const buffer = Buffer.alloc(Math.min(size, LARGEST_EVIDENCE_FILE_BYTES + 1));
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      this.#totalBytes += length;
      if (this.#totalBytes > this.#limits.maxTotalBytes) {
        throw new UserError(
          `The files here hold more than ${this.#limits.maxTotalBytes} bytes: name the folder that holds the evidence.`,
        );
      }
      this.#files.set(shown, { path: shown, bytes: buffer.subarray(0, length) });
    } finally {
      await handle.close();
    }
  }
}

/** Relative to the working folder where the path lies inside it; else as given. */
function shownPath(given: string, absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute).split(sep).join('/');
  return inside.startsWith('..') || inside.startsWith('/') || /^[A-Za-z]:/.test(inside)
    ? given
        .split(sep)
        .join('/')
        .replace(/(?<=.)\/+$/, '')
    : inside;
}
