import { statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { CommandIo } from './command.ts';

/** Editors write a file in several steps: what follows within this time is one change. */
const SETTLE_MILLISECONDS = 50;

/**
 * Runs again after every change below the folders of some paths, one run at a time. Ends when the signal says so; without
 * one, never.
 */
export async function watchFiles(
  paths: readonly string[],
  { cwd }: Pick<CommandIo, 'cwd'>,
  run: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const folders = [...new Set(paths.map((path) => folderOf(resolve(cwd, path))))];
  let isChanged = false;
  let wake: () => void = () => {};
  const watchers = folders.map((folder) =>
    // Folders are watched, not files: an editor that replaces a file leaves a watcher of the old one behind.
    watch(folder, { recursive: true }, () => {
      isChanged = true;
      wake();
    }),
  );
  const end = () => wake();
  const isOver = () => signal?.aborted === true;
  signal?.addEventListener('abort', end);
  try {
    while (!isOver()) {
      if (!isChanged) await new Promise<void>((done) => (wake = done));
      if (isOver()) return;
      await new Promise((done) => setTimeout(done, SETTLE_MILLISECONDS));
      isChanged = false;
      await run();
    }
  } finally {
    for (const watcher of watchers) watcher.close();
    signal?.removeEventListener('abort', end);
  }
}

/** The folder of a path; one that is not there (yet) cannot be watched. */
function folderOf(path: string): string {
  const folder = isFolder(path) ? path : dirname(path);
  if (!isFolder(folder)) throw new UserError(`There is no folder ${folder} to watch.`);
  return folder;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
