import type { Config } from '../schemas/config.ts';
import { type JsonValue, pointerToken, type TextDocument, valueAt } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import type { Content } from './content.ts';
import { type CsvTable, cellNumber } from './csv-table.ts';
import { acrossGroups, type EvidenceRecord, measured } from './evidence.ts';
import { rangeFault } from './metric-name.ts';
import { isCount } from './readers/number-key.ts';
import { describe } from './readers/numbers.ts';

/** One number that the configuration takes from a home-made file (`evidence[].map[]` of schemas/config.schema.json). */
export type MapEntry = NonNullable<Config['evidence']>[number]['map'][number];

/** The records that a mapping takes from a file, with what kept others from being taken. */
export interface Mapped {
  readonly records: readonly EvidenceRecord[];
  readonly problems: readonly Problem[];
}

/** Takes the mapped numbers from a file's content; anything but a table or a structured text maps to nothing, said so. */
export function applyMapping(content: Content, file: string, map: readonly MapEntry[]): Mapped {
  if (content.kind === 'json' || content.kind === 'yaml') return mapDocument(content.document, map);
  if (content.kind === 'csv') return mapTable(content.table, file, map);
  const message = 'A mapping names this file, but it is neither JSON nor YAML nor a CSV table.';
  return { records: [], problems: [{ code: 'not_mappable', message, file }] };
}

/**
 * Takes numbers by JSON pointer. A pointer that leads nowhere, or to anything but a finite number, is a problem at its
 * place and a record without value.
 */
export function mapDocument(document: TextDocument, map: readonly MapEntry[]): Mapped {
  const records: EvidenceRecord[] = [];
  const problems: Problem[] = [];
  for (const entry of map) {
    if (entry.pointer === undefined) {
      const message = `${entry.metric} is mapped to a CSV column, but this file is no table: give a JSON pointer.`;
      problems.push(document.problem('not_mappable', message, ''));
      continue;
    }
    const found = numberAt(document, entry.pointer, entry.metric);
    const fault = found.value === null ? null : rangeFault(entry.metric, found.value);
    if (found.problem !== null) problems.push(found.problem);
    if (fault !== null) {
      problems.push(
        document.problem('out_of_range', `${entry.metric} is ${found.value}, which ${fault}.`, entry.pointer),
      );
    }
    const counts = countsOf(document, entry);
    problems.push(...counts.problems);
    records.push({
      ...recordOf(entry, dotted(entry.pointer), fault === null ? found.value : null, entry.pointer),
      rows: counts.rows,
      positives: counts.positives,
    });
  }
  return { records, problems };
}

function numberAt(
  document: TextDocument,
  pointer: string,
  name: string,
): { value: number | null; problem: Problem | null } {
  const value = valueAt(document.value, pointer);
  const told = document.problems.find((problem) => problem.pointer === pointer);
  if (told !== undefined) return { value: null, problem: null };
  if (value === undefined) {
    const message = `${name} is mapped to \`${pointer}\`, which this file does not have.`;
    return { value: null, problem: document.problem('missing_pointer', message, pointer) };
  }
  if (typeof value === 'number') return { value, problem: null };
  const { code, found } = describe(value);
  return {
    value: null,
    problem: document.problem(code, `Expected a number for ${name}, found ${found}.`, pointer),
  };
}

interface Counts {
  readonly rows: number | null;
  readonly positives: number | null;
  readonly problems: readonly Problem[];
}

/** Rows and positives, each a number or a pointer; `prevalence` gives the positives of known rows. */
function countsOf(document: TextDocument, entry: MapEntry): Counts {
  const problems: Problem[] = [];
  const count = (given: string | number | undefined, name: string): number | null => {
    if (given === undefined) return null;
    if (typeof given === 'number') return isCount(given) ? given : null;
    const { value, problem } = numberAt(document, given, name);
    if (problem !== null) problems.push(problem);
    if (value === null || isCount(value)) return value;
    problems.push(
      document.problem('not_a_count', `Expected a whole number of ${name}, found ${value}.`, given),
    );
    return null;
  };
  const rows = count(entry.rows, 'rows');
  const stated = count(entry.positives, 'positives');
  const positives =
    stated ?? (rows === null || entry.prevalence === undefined ? null : Math.round(rows * entry.prevalence));
  if (rows !== null && positives !== null && positives > rows) {
    problems.push(
      document.problem(
        'out_of_range',
        `${positives} positives of ${rows} rows are impossible.`,
        entry.pointer ?? '',
      ),
    );
    return { rows: null, positives: null, problems };
  }
  return { rows, positives, problems };
}

/** Takes numbers by column; a table of several rows needs a pointer that names the row, `/0` the first. */
export function mapTable(table: CsvTable, file: string, map: readonly MapEntry[]): Mapped {
  const records: EvidenceRecord[] = [];
  const problems: Problem[] = [];
  for (const entry of map) {
    const problem = (code: string, message: string, line = 1): void => {
      problems.push({ code, message, file, pointer: `line ${line}`, line });
    };
    const column = table.header.indexOf(entry.column ?? '');
    const row = /^\/(0|[1-9][0-9]{0,8})$/.exec(entry.pointer ?? '')?.[1];
    const index = row === undefined ? 0 : Number(row);
    const line = table.lines[index] ?? 1;
    let value: number | null = null;
    if (entry.column === undefined)
      problem('not_mappable', `${entry.metric} needs the name of a column of this table.`);
    else if (column === -1)
      problem(
        'missing_column',
        `${entry.metric} is mapped to the column ${entry.column}, which this table does not have.`,
      );
    else if (row === undefined && table.rows.length > 1) {
      problem(
        'many_rows',
        `The table has ${table.rows.length} rows: say which with \`pointer: /0\` (the first).`,
      );
    } else if (index >= table.rows.length)
      problem('missing_pointer', `The table has no row ${entry.pointer}.`);
    else {
      const cell = table.rows[index]?.[column] ?? '';
      value = cellNumber(cell);
      const fault = value === null ? null : rangeFault(entry.metric, value);
      if (value === null)
        problem(
          'not_a_number',
          `Expected a number for ${entry.metric}, found ${JSON.stringify(cell.slice(0, 40))}.`,
          line,
        );
      if (fault !== null) problem('out_of_range', `${entry.metric} is ${value}, which ${fault}.`, line);
      if (fault !== null) value = null;
    }
    const counts = {
      rows: typeof entry.rows === 'number' ? entry.rows : null,
      positives: typeof entry.positives === 'number' ? entry.positives : null,
    };
    records.push({ ...recordOf(entry, entry.column ?? '(column)', value, `line ${line}`), ...counts });
  }
  return { records, problems };
}

function recordOf(entry: MapEntry, raw: string, value: number | null, pointer: string): EvidenceRecord {
  const across = entry.attribute === undefined ? null : acrossGroups(entry.attribute);
  return measured({
    metric: entry.metric,
    raw_metric: raw,
    value,
    pointer,
    dataset: entry.dataset ?? null,
    slice: (entry.slice as Record<string, string> | undefined) ?? across,
    column: entry.feature ?? entry.attribute ?? null,
    statistic: entry.statistic ?? null,
  });
}

function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** A mapping that takes the numbers a file is seen to hold, for its author to complete (`evidence` entry of config.yml). */
export interface SuggestedMapping {
  readonly file: string;
  readonly map: readonly MapEntry[];
}

/**
 * Proposes a mapping from the records that were read: named metrics first; where no name is known, the file's own key.
 * The data set is left out where the file does not say it: only its author knows.
 */
export function suggestMapping(file: string, records: readonly EvidenceRecord[]): SuggestedMapping {
  const ordered = [...records].sort((a, b) => Number(a.metric === null) - Number(b.metric === null));
  const map = ordered
    .filter(({ pointer, value }) => pointer.startsWith('/') && value !== null)
    .map((record): MapEntry => {
      const attribute =
        record.slice === null
          ? undefined
          : Object.keys(record.slice).find((key) => record.slice?.[key] === '*');
      const isGroup = record.slice !== null && attribute === undefined;
      return {
        pointer: record.pointer,
        metric: record.metric ?? (record.raw_metric.split('.').at(-1) as string),
        ...(record.dataset !== null && { dataset: record.dataset }),
        ...(isGroup && { slice: record.slice as Record<string, string> }),
        ...(attribute !== undefined && { attribute }),
        ...(attribute === undefined && record.column !== null && { feature: record.column }),
        ...(record.rows !== null && record.rows > 0 && { rows: record.rows }),
      };
    });
  return { file, map };
}

/** Every finite number of a structured text, for files of which nothing is recognised. */
export function allNumbers(value: JsonValue | undefined, pointer = '', path = ''): EvidenceRecord[] {
  if (typeof value === 'number') return [measured({ raw_metric: path, value, pointer })];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, below]) =>
    allNumbers(below, `${pointer}/${pointerToken(key)}`, path === '' ? key : `${path}.${key}`),
  );
}
