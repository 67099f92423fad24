import { readFile } from '../evidence/detection.ts';
import type { RecordedHash } from '../evidence/evidence.ts';
import { DVC_LOCK, DVC_POINTER } from '../evidence/readers/dvc.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadFile } from './content.ts';

/** An output as a `.dvc` file or a `dvc.lock` records it. */
export interface DvcOutput {
  /** In the repository; null where it lies outside. */
  readonly path: string | null;
  readonly recorded: RecordedHash;
}

export interface DvcList {
  readonly file: string;
  readonly outputs: readonly DvcOutput[];
  readonly problems: readonly Problem[];
}

/** Whether DVC reads a file of this name as a record of outputs. */
export function isDvcFile(path: string): boolean {
  return /(?:^|\/)(?:dvc\.lock|[^/]+\.dvc)$/.test(path);
}

/** The outputs that one file of DVC records. What it records of an output and cannot be read is a problem. */
export function readDvcList(file: ReadFile): DvcList {
  const { reading, content } = readFile(file);
  if (reading.format !== DVC_LOCK && reading.format !== DVC_POINTER) {
    const message = `\`${file.path}\` has the name of a DVC file, and its outputs cannot be read. Write it again with DVC 2 or newer.`;
    return {
      file: file.path,
      outputs: [],
      problems: [{ code: 'dvc_file_invalid', message, file: file.path }],
    };
  }
  const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
  const root = 'document' in content ? content.document.value : undefined;
  const outputs = (reading.facts.lineage?.data ?? [])
    .filter(({ role }) => role !== 'dep')
    .map((recorded) => ({ recorded, path: joined(folder, workingFolder(root), recorded.path) }));
  const problems = reading.problems
    .filter(({ pointer }) => pointer === undefined || !/\/deps\//.test(pointer))
    .map((problem) => ({ ...problem, code: 'dvc_file_invalid' }));
  return { file: file.path, outputs, problems };
}

/** `wdir` of a `.dvc` file: its paths are relative to that folder. */
function workingFolder(root: unknown): string {
  if (typeof root !== 'object' || root === null || !('wdir' in root)) return '.';
  return typeof root.wdir === 'string' ? root.wdir : '.';
}

/** Null for what lies outside the repository: a URL, an absolute path, too many `..`. */
function joined(...parts: readonly string[]): string | null {
  if (parts.some((part) => part.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(part))) return null;
  const names: string[] = [];
  for (const name of parts.flatMap((part) => part.split('/'))) {
    if (name === '..') {
      if (names.pop() === undefined) return null;
    } else if (name !== '' && name !== '.') names.push(name);
  }
  return names.length === 0 ? null : names.join('/');
}
