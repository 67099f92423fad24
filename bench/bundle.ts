/**
 * A bundle of 2 GB of files: written, and verified as anybody verifies it. Against `sha256sum` of the same files,
 * which hashes every byte once: a bundle's are hashed as part of their file and as part of the bundle.
 * Each part runs in a process of its own, so that its peak of memory is known.
 */
import { spawnSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { fileChunks, readBundleFile, writeBundleFile } from '../src/commands/bundle-file.ts';
import type { SourceFile } from '../src/release/bundle-source.ts';
import { sampleSource } from '../test/release/bundle-sample.ts';
import type { BenchRow } from './row.ts';

const MEBIBYTE = 1024 * 1024;
const FILE_SIZE = 64 * MEBIBYTE;
const RUNS = 3;
const TARGET = '≥ 70 %, ≤ 150 MB';

interface Measured {
  readonly seconds: number;
  /** Peak, in bytes. */
  readonly memory: number;
}

/** @param files of 64 MiB each; 32 are 2 GiB */
export function benchBundle(files = 32): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-bundle-'));
  try {
    const contents = Array.from({ length: files }, (_, index) => madeFile(folder, index));
    const parts = { write: [] as Measured[], verify: [] as Measured[] };
    const peer: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      for (const part of ['write', 'verify'] as const) parts[part].push(measured(part, folder, contents));
      peer.push(timed(() => summed(folder, contents)));
    }
    const size = `${((files * FILE_SIZE) / MEBIBYTE / 1024).toFixed(1)} GiB`;
    return [
      row(`bundle written, ${size}`, parts.write, peer),
      row(`bundle verified, ${size}`, parts.verify, peer),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface MadeFile {
  readonly name: string;
  readonly sha256: string;
}

function madeFile(folder: string, index: number): MadeFile {
  const name = `part-${String(index).padStart(3, '0')}.bin`;
  const target = openSync(join(folder, name), 'w');
  const hash = createHash('sha256');
  const block = Buffer.alloc(MEBIBYTE);
  for (let written = 0; written < FILE_SIZE; written += block.length) {
    randomFillSync(block);
    hash.update(block);
    writeSync(target, block);
  }
  closeSync(target);
  return { name, sha256: hash.digest('hex') };
}

function measured(part: string, folder: string, files: readonly MadeFile[]): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, part, folder, JSON.stringify(files)],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`bundle ${part}: ${stderr}`);
  return JSON.parse(stdout);
}

function summed(folder: string, files: readonly MadeFile[]): void {
  const { status, stdout } = spawnSync(
    'sha256sum',
    files.map(({ name }) => join(folder, name)),
    { encoding: 'utf8' },
  );
  if (status !== 0 || !stdout.includes(files[0]?.sha256 ?? '')) throw new Error('sha256sum failed.');
}

function timed(act: () => void): number {
  const from = performance.now();
  act();
  return (performance.now() - from) / 1000;
}

function row(what: string, ours: readonly Measured[], peer: readonly number[]): BenchRow {
  const seconds = median(ours.map((one) => one.seconds));
  const theirs = median([...peer]);
  const memory = Math.max(...ours.map((one) => one.memory)) / MEBIBYTE;
  return {
    what,
    ours: `${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB`,
    peer: 'sha256sum',
    theirs: `${theirs.toFixed(2)} s`,
    ratio: `${((theirs / seconds) * 100).toFixed(0)} % of its speed`,
    target: TARGET,
  };
}

/** The part of one process: what is timed is the reading and writing alone, not the start. */
async function runPart(part: string, folder: string, files: readonly MadeFile[]): Promise<void> {
  const bundle = join(folder, 'bundle.tar');
  const from = performance.now();
  if (part === 'write') await writeBundleFile(bundle, sampleSource({ more: sourceFiles(folder, files) }));
  else await readBundleFile(bundle);
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1024 }));
}

function sourceFiles(folder: string, files: readonly MadeFile[]): SourceFile[] {
  return files.map(({ name, sha256 }) => ({
    path: `models/credit/${name}`,
    size: FILE_SIZE,
    sha256,
    mode: '100644',
    contents: () => fileChunks(join(folder, name)),
  }));
}

const [, program, part, folder, files] = process.argv;
if (program === import.meta.filename && part !== undefined && folder !== undefined) {
  await runPart(part, folder, JSON.parse(files ?? '[]'));
}
