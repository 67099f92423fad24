import { createHash } from 'node:crypto';
import { parseJson } from '../text/json.ts';
import { pathProblem } from './path.ts';

/** One file of a folder that DVC tracks as a whole. */
export interface DvcFolderFile {
  /** Below the folder. */
  readonly path: string;
  readonly md5: string;
}

const LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 4, maxNodes: 1_000_000 };

/** Bytes of the longest list that is read. */
export const LARGEST_FOLDER_LIST_BYTES = LIMITS.maxLength;

/** Reads the list (`….dir`) of a folder; undefined for anything else, two files of one path among them. */
export function readDvcFolder(bytes: Uint8Array): readonly DvcFolderFile[] | undefined {
  const document = parseJson(Buffer.from(bytes).toString('utf8'), 'folder', LIMITS);
  if (document.problems.length > 0 || !Array.isArray(document.value)) return undefined;
  const files: DvcFolderFile[] = [];
  for (const item of document.value as readonly unknown[]) {
    if (typeof item !== 'object' || item === null) return undefined;
    const { md5, relpath } = item as { readonly md5?: unknown; readonly relpath?: unknown };
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) return undefined;
    if (typeof relpath !== 'string' || pathProblem(relpath) !== undefined) return undefined;
    files.push({ path: relpath, md5 });
  }
  return new Set(files.map(({ path }) => path)).size === files.length ? files : undefined;
}

/** The MD5 that DVC gives a folder of these files: of their list, as Python's `json.dumps` writes it. */
export function dvcFolderMd5(files: readonly DvcFolderFile[]): string {
  const items = [...files]
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${asciiJson(path)}}`);
  return createHash('md5')
    .update(`[${items.join(', ')}]`)
    .digest('hex');
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
