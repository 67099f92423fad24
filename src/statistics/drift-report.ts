import type { ColumnReading } from './column-reading.ts';
import { readCurrent, readReference } from './column-reading.ts';
import type { ColumnComparison } from './drift-comparison.ts';
import { compareColumn } from './drift-comparison.ts';
import type { DriftProfile, ReferenceColumn } from './drift-profile.ts';
import { referenceOf, referencesOf } from './drift-profile.ts';
import { missingColumn } from './problem.ts';
import type { PredictionsSource } from './source.ts';

export interface DriftOptions {
  /** Which columns; undefined: all of the reference. */
  readonly columns?: readonly string[] | undefined;
  /** Columns whose numbers are codes of categories; a profile has decided that already. */
  readonly categorical?: readonly string[] | undefined;
}

/** Reference and current data held against each other, column by column. */
export interface DriftReport {
  readonly reference: { readonly kind: 'data' | 'profile'; readonly rows: number };
  readonly current: { readonly format: ColumnReading['format']; readonly rows: number };
  readonly columns: readonly ColumnComparison[];
  /** Columns of the current data that the reference does not have; none is judged. */
  readonly only_in_current: readonly string[];
}

type Reference =
  | { readonly kind: 'profile'; readonly profile: DriftProfile }
  | { readonly kind: 'data'; readonly source: PredictionsSource };

/**
 * Compares current data with a reference in one pass over each, in memory that does not grow with them. A column that was
 * named and cannot be compared is said in its comparison; a column that does not exist in the reference is an error.
 */
export async function compareDrift(
  reference: Reference,
  current: PredictionsSource,
  options: DriftOptions = {},
): Promise<DriftReport> {
  const { rows, references, refused, header } = await readReferences(reference, options);
  const reading = await readCurrent(current, references);
  const counts = new Map(reading.columns.map((column) => [column.name, column]));
  const compared = new Map(
    references.map((column) => [column.name, compareColumn(column, counts.get(column.name))]),
  );
  for (const column of refused) compared.set(column.column, column);
  return {
    reference: { kind: reference.kind, rows },
    current: { format: reading.format, rows: reading.rows },
    columns: header.flatMap((name) => compared.get(name) ?? []),
    only_in_current:
      options.columns === undefined ? reading.header.filter((name) => !header.includes(name)) : [],
  };
}

interface References {
  readonly rows: number;
  readonly references: readonly ReferenceColumn[];
  readonly refused: readonly ColumnComparison[];
  readonly header: readonly string[];
}

async function readReferences(reference: Reference, options: DriftOptions): Promise<References> {
  if (reference.kind === 'profile') {
    const all = referencesOf(reference.profile);
    const header = all.map(({ name }) => name);
    for (const name of options.columns ?? []) {
      if (!header.includes(name)) throw missingColumn('profiled', name, header);
    }
    const references = all.filter(({ name }) => options.columns?.includes(name) !== false);
    return { rows: reference.profile.rows, references, refused: [], header };
  }
  const reading = await readReference(reference.source, options);
  const references = reading.columns.flatMap((column) => referenceOf(column) ?? []);
  const refused = reading.columns.flatMap((column): ColumnComparison[] => {
    if (column.type !== null) return [];
    const { name, rows, missing, problem } = column;
    return [
      {
        column: name,
        type: null,
        n: { reference: rows - missing, current: 0 },
        missing_share: { reference: missing / rows, current: 0 },
        statistics: null,
        new_categories: null,
        problem: { code: problem.code, message: `in the reference: ${problem.message}` },
      },
    ];
  });
  return { rows: reading.rows, references, refused, header: reading.header };
}
