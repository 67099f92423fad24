/** A repository whose model is 64 MiB objects behind pointers, with the objects where Git LFS and DVC keep them in a clone. */
import { spawnSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dvcPlaces } from '../src/git/dvc-remote.ts';

const MEBIBYTE = 1024 * 1024;
export const OBJECT_SIZE = 64 * MEBIBYTE;
export const FOLDER = 'models/credit';

export type PointerTool = 'lfs' | 'dvc';

export interface PointedRepository {
  readonly root: string;
  readonly commit: string;
  /** Where the objects are. */
  readonly objects: readonly string[];
}

export function pointedRepository(root: string, tool: PointerTool, count: number): PointedRepository {
  mkdirSync(join(root, FOLDER), { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  const objects = Array.from({ length: count }, (_, index) => madeObject(root, tool, index));
  writeFileSync(join(root, '.gitignore'), '/.dvc/cache\n');
  git(root, 'add', '--all');
  git(
    root,
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.com',
    'commit',
    '--quiet',
    '-m',
    'Model',
  );
  // What was just written goes to the disk now, not while a pass is timed.
  spawnSync('sync');
  return { root, commit: git(root, 'rev-parse', 'HEAD').trim(), objects };
}

function madeObject(root: string, tool: PointerTool, index: number): string {
  const part = join(root, 'part');
  const { sha256, md5 } = filled(part);
  const name = `part-${String(index).padStart(3, '0')}.bin`;
  const place =
    tool === 'lfs'
      ? join('.git', 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
      : join('.dvc', 'cache', dvcPlaces(md5)[0] ?? '');
  mkdirSync(dirname(join(root, place)), { recursive: true });
  renameSync(part, join(root, place));
  if (tool === 'lfs')
    writeFileSync(
      join(root, FOLDER, name),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${OBJECT_SIZE}\n`,
    );
  else
    writeFileSync(
      join(root, FOLDER, `${name}.dvc`),
      `outs:\n- md5: ${md5}\n  size: ${OBJECT_SIZE}\n  hash: md5\n  path: ${name}\n`,
    );
  return join(root, place);
}

function filled(path: string): { readonly sha256: string; readonly md5: string } {
  const target = openSync(path, 'w');
  const [sha256, md5] = [createHash('sha256'), createHash('md5')];
  const block = Buffer.alloc(MEBIBYTE);
  for (let written = 0; written < OBJECT_SIZE; written += block.length) {
    randomFillSync(block);
    sha256.update(block);
    md5.update(block);
    writeSync(target, block);
  }
  closeSync(target);
  return { sha256: sha256.digest('hex'), md5: md5.digest('hex') };
}

function git(root: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
