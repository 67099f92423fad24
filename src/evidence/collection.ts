import { createHash } from 'node:crypto';
import type { Problem } from '../text/problem.ts';
import { readFile } from './detection.ts';
import type { EvidenceFile, EvidenceRecord, Reading } from './evidence.ts';
import { sha256Hex } from './hashes.ts';
import { applyMapping, type MapEntry } from './mapper.ts';
import { groupTrees, type Tree } from './tree.ts';

/** A file or a run as read. `sha256` is of the bytes parsed; for a run, of the sorted lines `sha256  path-in-the-run`. */
export interface CollectedEvidence {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Paths of all files that were read for it: one for a file, several for a run. */
  readonly files: readonly string[];
  readonly reading: Reading;
}

export interface Collection {
  readonly items: readonly CollectedEvidence[];
  /** Files that hold nothing known, in order. */
  readonly skipped: readonly string[];
  /** What is wrong between files: two numbers for one metric, data set and slice. */
  readonly problems: readonly Problem[];
  /** The same problems, each with the item it contradicts. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly problem: Problem;
  /** Path of the earlier item. */
  readonly earlier: string;
}

/** Mappings by the path of the file they apply to; who calls matches the configuration's globs. */
export type Mappings = ReadonlyMap<string, readonly MapEntry[]>;

/**
 * Reads all evidence among files: runs of an MLflow store as one item each, every other file by its own content. A
 * mapped number replaces what was read at the same place.
 */
export function readEvidence(files: readonly EvidenceFile[], mappings: Mappings = new Map()): Collection {
  const { trees, rest, skipped } = groupTrees(files);
  const items: CollectedEvidence[] = trees.map(collectTree);
  const left: string[] = [...skipped];
  for (const file of rest) {
    const item = collectFile(file, mappings.get(file.path));
    if (item === null) left.push(file.path);
    else items.push(item);
  }
  items.sort((a, b) => (a.path < b.path ? -1 : 1));
  const told = items.map(withOwnDuplicates);
  const conflicts = conflictsBetween(told);
  return { items: told, skipped: left.sort(), problems: conflicts.map(({ problem }) => problem), conflicts };
}

function collectTree(tree: Tree): CollectedEvidence {
  return {
    path: tree.path,
    sha256: createHash('sha256').update(runListing(tree).join('')).digest('hex'),
    sizeBytes: tree.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    files: tree.files.map(({ path }) => path).sort(),
    reading: tree.reading,
  };
}

/** The lines whose digest is that of a run. */
export function runListing({ path: folder, files }: Tree): readonly string[] {
  return files.map(({ path, bytes }) => `${sha256Hex(bytes)}  ${path.slice(folder.length + 1)}\n`).sort();
}

function collectFile(file: EvidenceFile, map: readonly MapEntry[] | undefined): CollectedEvidence | null {
  const { reading, isEvidence, content } = readFile(file);
  if (!isEvidence && map === undefined) return null;
  const item = {
    path: file.path,
    sha256: sha256Hex(file.bytes),
    sizeBytes: file.bytes.length,
    files: [file.path],
  };
  if (map === undefined) return { ...item, reading };
  const mapped = applyMapping(content, file.path, map);
  const places = new Set(mapped.records.map(({ pointer }) => pointer));
  const isKnown = reading.format !== 'unknown';
  return {
    ...item,
    reading: {
      ...reading,
      format: isKnown ? reading.format : `mapped-${content.kind}`,
      records: [...mapped.records, ...reading.records.filter(({ pointer }) => !places.has(pointer))],
      problems: unique([
        ...reading.problems.filter(({ code }) => code !== 'unknown_format'),
        ...mapped.problems,
      ]),
    },
  };
}

/** One problem per place and code: reader and mapping see the same wrong value. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, pointer, line, message }) => {
    const key = JSON.stringify([code, pointer ?? message, line]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What makes two records answers to the same question. Claims answer none. */
export function recordKey(record: EvidenceRecord): string | null {
  if (record.metric === null || record.trust === 'claimed') return null;
  const slice = Object.entries(record.slice ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([record.metric, record.dataset, slice, record.column, record.fold, record.statistic]);
}

function withOwnDuplicates(item: CollectedEvidence): CollectedEvidence {
  const first = new Map<string, EvidenceRecord>();
  const problems: Problem[] = [];
  for (const record of item.reading.records) {
    const key = recordKey(record);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, record);
    else if (earlier.value !== record.value)
      problems.push(duplicate(item.path, record, earlier, earlier.pointer));
  }
  if (problems.length === 0) return item;
  return { ...item, reading: { ...item.reading, problems: [...item.reading.problems, ...problems] } };
}

function conflictsBetween(items: readonly CollectedEvidence[]): Conflict[] {
  const first = new Map<string, { readonly path: string; readonly record: EvidenceRecord }>();
  const conflicts: Conflict[] = [];
  for (const { path, reading } of items) {
    for (const record of reading.records) {
      const key = recordKey(record);
      if (key === null) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { path, record });
      else if (earlier.path !== path && earlier.record.value !== record.value) {
        const problem = duplicate(
          path,
          record,
          earlier.record,
          `${earlier.path} ${earlier.record.pointer}`.trim(),
        );
        conflicts.push({ problem, earlier: earlier.path });
      }
    }
  }
  return conflicts;
}

function duplicate(file: string, record: EvidenceRecord, earlier: EvidenceRecord, where: string): Problem {
  const on = record.dataset === null ? '' : ` on ${record.dataset}`;
  const of = record.slice === null ? '' : ` for ${JSON.stringify(record.slice)}`;
  const message = `${record.metric}${on}${of} is ${record.value} here and ${earlier.value} at ${where}: only one can be judged.`;
  const line = /^line (\d+)$/.exec(record.pointer)?.[1];
  return {
    code: 'duplicate_record',
    message,
    file,
    pointer: record.pointer,
    ...(line !== undefined && { line: Number(line) }),
  };
}
