import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';

/** A link among the parents would lead the writing out of the repository. */
export function refuseLinks(root: string, folder: string): void {
  const segments = relative(root, folder).split(sep);
  for (let depth = 1; depth <= segments.length; depth++) {
    const path = segments.slice(0, depth).join(sep);
    const found = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) {
      throw new UserError(`\`${path}\` is not a folder (a link or a file): nothing is written through it.`);
    }
  }
}

/** Writes a file of the repository, or one in place of it; never through a link, which may lead anywhere. */
export function writeInside(root: string, file: string, content: string | Uint8Array): void {
  const target = join(root, file);
  refuseLinks(root, dirname(target));
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile()) {
    throw new UserError(`\`${file}\` is a link, or no regular file: nothing is written through it.`);
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
