/**
 * A model of 2 GB behind pointers of Git LFS, and one behind DVC's, with the objects on disk: followed as the gate follows
 * them, brought to where a bundle is made, written into it, and verified as anybody verifies it. Each pass against `sha256sum`
 * of the same objects, which hashes every byte once. What is left out is the network: a clone's own store answers.
 * The passes run in processes of their own, so that their peaks of memory are known.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { readBundleFile, writeBundleFile } from '../src/commands/bundle-file.ts';
import { SpooledObjects } from '../src/commands/bundle-objects.ts';
import { readFiles } from '../src/evaluation/content.ts';
import { followFiles } from '../src/evaluation/followed-files.ts';
import { WatchedLargeFiles } from '../src/evaluation/watched-large-files.ts';
import { CommitTree } from '../src/git/commit-tree.ts';
import { LocalLargeFiles } from '../src/git/local-large-files.ts';
import { GitRepository } from '../src/git/repository.ts';
import type { HashedEntry } from '../src/model/subject.ts';
import type { SourceFile } from '../src/release/bundle-source.ts';
import { sampleSource } from '../test/release/bundle-sample.ts';
import {
  FOLDER,
  OBJECT_SIZE,
  type PointedRepository,
  type PointerTool,
  pointedRepository,
} from './pointed-repository.ts';
import type { BenchRow } from './row.ts';

const MEBIBYTE = 1024 * 1024;
const TARGET = '≥ 70 %, ≤ 150 MB';
const NAMES = { lfs: 'Git LFS', dvc: 'DVC' } as const;

type Pass = 'followed' | 'brought' | 'written' | 'verified';
const PASSES: readonly Pass[] = ['followed', 'brought', 'written', 'verified'];

/** What one process did. */
interface Measured {
  readonly seconds: Partial<Record<Pass, number>>;
  /** Peak, in bytes. */
  readonly memory: number;
}

/** @param megabytes of objects, in pieces of 64; `times` that each part is run */
export function benchBundle(megabytes: number, times: number): BenchRow[] {
  return (['lfs', 'dvc'] as const).flatMap((tool) => benchTool(tool, Math.ceil(megabytes / 64), times));
}

function benchTool(tool: PointerTool, count: number, times: number): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'arbiter-bench-bundle-'));
  try {
    const repository = pointedRepository(join(folder, 'repository'), tool, count);
    const runs: Measured[][] = [];
    const peer: number[] = [];
    for (let run = 0; run < times; run += 1) {
      runs.push((['make', 'verify'] as const).map((part) => measured(part, folder, repository)));
      peer.push(timed(() => summed(repository)));
    }
    const size = `${((count * OBJECT_SIZE) / MEBIBYTE / 1024).toFixed(count < 16 ? 2 : 1)} GiB of ${NAMES[tool]} objects`;
    return PASSES.map((pass) => row(`${size} ${pass}`, pass, runs, peer));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(part: string, folder: string, { root, commit, objects }: PointedRepository): Measured {
  const facts = JSON.stringify({ root, commit, objects: objects.length });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, part, folder, facts],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`bundle ${part}: ${stderr}`);
  return JSON.parse(stdout);
}

function summed({ objects }: PointedRepository): void {
  const { status } = spawnSync('sha256sum', objects, { encoding: 'utf8' });
  if (status !== 0) throw new Error('sha256sum failed.');
}

function timed(act: () => void): number {
  const from = performance.now();
  act();
  return (performance.now() - from) / 1000;
}

function row(
  what: string,
  pass: Pass,
  runs: readonly (readonly Measured[])[],
  peer: readonly number[],
): BenchRow {
  const did = runs.flat().filter(({ seconds }) => seconds[pass] !== undefined);
  const seconds = median(did.map((one) => one.seconds[pass] ?? Number.NaN));
  const theirs = median([...peer]);
  const memory = Math.max(...did.map((one) => one.memory)) / MEBIBYTE;
  return {
    what,
    ours: `${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB`,
    peer: 'sha256sum',
    theirs: `${theirs.toFixed(2)} s`,
    ratio: `${((theirs / seconds) * 100).toFixed(0)} % of its speed`,
    target: TARGET,
  };
}

interface PartFacts {
  readonly root: string;
  readonly commit: string;
  readonly objects: number;
}

/** One process: what is timed are the passes alone, not the start. */
async function runPart(part: string, folder: string, facts: PartFacts): Promise<void> {
  const bundle = join(folder, 'bundle.tar');
  const seconds: Partial<Record<Pass, number>> = {};
  const pass = async <T>(name: Pass, act: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await act();
    seconds[name] = (performance.now() - from) / 1000;
    return result;
  };
  if (part === 'verify') await pass('verified', () => readBundleFile(bundle));
  else await make(bundle, folder, facts, pass);
  process.stdout.write(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1024 }));
}

/** As `arbiter bundle`: pointers out of the commit, objects followed, brought once, written. */
async function make(
  bundle: string,
  folder: string,
  { root, commit, objects: expected }: PartFacts,
  pass: <T>(name: Pass, act: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const gitDir = join(root, '.git');
  const tree = await CommitTree.of(new GitRepository({ gitDir, env: process.env }), commit);
  const entries = tree.entries.filter(({ path }) => path.startsWith(`${FOLDER}/`));
  const files = await readFiles(tree, entries, 'commit');
  const store = new LocalLargeFiles({ gitDir, root });
  const seen = new WatchedLargeFiles(store);
  const { content, problems } = await pass('followed', () =>
    followFiles(entries, files, FOLDER, {
      base: tree,
      config: { models: ['models/**'] },
      store: seen,
      isOwn: () => true,
      artifacts: [],
    }),
  );
  const pointed = content.flatMap((entry) => entry.objects ?? []);
  if (problems.length > 0 || pointed.length !== expected)
    throw new Error(`${pointed.length} of ${expected} objects were followed: ${JSON.stringify(problems)}`);
  const objects = await SpooledObjects.create(folder, store, seen, 'https://github.com/acme/models');
  try {
    const moreObjects = await pass('brought', async () => {
      const brought: SourceFile[] = [];
      for (const object of pointed)
        brought.push({ ...object, mode: '100644', ...(await objects.fileOf(object)) });
      return brought;
    });
    const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const more = content.map((entry) => committed(entry, texts.get(entry.path) ?? new Uint8Array()));
    await pass('written', () => writeBundleFile(bundle, sampleSource({ more, moreObjects })));
  } finally {
    await objects.end();
  }
}

function committed(
  { path, sha256, objects = [] }: HashedEntry,
  bytes: Uint8Array,
): SourceFile & Pick<HashedEntry, 'objects'> {
  return {
    path,
    mode: '100644',
    size: bytes.length,
    sha256: sha256 ?? '',
    contents: () => [bytes],
    ...(objects.length > 0 && { objects }),
  };
}

const [, program, part, folder, facts] = process.argv;
if (program === import.meta.filename && part !== undefined && folder !== undefined)
  await runPart(part, folder, JSON.parse(facts ?? '{}'));
