import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { EvidenceFile } from '../src/evidence/evidence.ts';

/** Real evidence files with their origin (see README.md there). */
export const CORPUS = join(import.meta.dirname, 'fixtures', 'evidence');

/** One line of the corpus's INDEX.tsv. */
export interface CorpusRow {
  readonly file: string;
  readonly format: string;
  readonly mustExtract: string;
}

export function corpusRows(): CorpusRow[] {
  const [, ...lines] = readFileSync(join(CORPUS, 'INDEX.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [file = '', format = '', , , , mustExtract = ''] = line.split('\t');
    return { file, format, mustExtract };
  });
}

export function corpusFile(path: string): EvidenceFile {
  return { path, bytes: readFileSync(join(CORPUS, path)) };
}

/** All files below a folder of the corpus. */
export function corpusFolder(folder: string): EvidenceFile[] {
  return readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => corpusFile(relative(CORPUS, join(entry.parentPath, entry.name)).split(sep).join('/')));
}

export function fileOf(text: string, path = 'file'): EvidenceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
