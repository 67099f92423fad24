import type { ColumnCounts } from './column-intake.ts';
import { ColumnIntake } from './column-intake.ts';
import { CsvColumns } from './csv-columns.ts';
import type { ReferenceColumn } from './drift-profile.ts';
import type { Binning } from './number-bins.ts';
import type { IntakesOf } from './parquet-columns.ts';
import { readParquetColumns } from './parquet-columns.ts';
import { missingColumn, StatisticsProblem } from './problem.ts';
import type { PredictionsFormat, PredictionsSource } from './source.ts';
import { openSource } from './source.ts';

export const MOST_COLUMNS = 1_000;
/** Distinct numbers kept of all columns together, and of one. */
const TOTAL_BUDGET = 2 ** 20;
const MOST_BUDGET = 2 ** 18;
const LEAST_BUDGET = 2 ** 10;

/** The columns of a file, counted in one pass. */
export interface ColumnReading {
  readonly format: PredictionsFormat;
  readonly rows: number;
  readonly header: readonly string[];
  readonly columns: readonly ColumnCounts[];
}

export interface ReferenceOptions {
  /** Which columns; undefined: all. */
  readonly columns?: readonly string[] | undefined;
  /** Columns whose numbers are codes of categories. */
  readonly categorical?: readonly string[] | undefined;
}

/** Counts the reference; each column is what its values are. Errors: `StatisticsProblem`, also for a column not there. */
export async function readReference(
  source: PredictionsSource,
  { columns, categorical = [] }: ReferenceOptions,
): Promise<ColumnReading> {
  const stray = columns === undefined ? undefined : categorical.find((name) => !columns.includes(name));
  if (stray !== undefined) {
    throw new StatisticsProblem('bad_option', 'this categorical column is not among those named.', {
      column: stray,
    });
  }
  return read(source, (header) => {
    for (const name of [...(columns ?? []), ...categorical]) {
      if (!header.includes(name)) throw missingColumn('data', name, header);
    }
    return header
      .filter((name) => columns === undefined || columns.includes(name))
      .map((name) => ({ name, type: categorical.includes(name) ? ('categorical' as const) : null }));
  });
}

/** Counts the same columns in the current data, as what they are in the reference. A column not there is left out. */
export async function readCurrent(
  source: PredictionsSource,
  references: readonly ReferenceColumn[],
): Promise<ColumnReading> {
  return read(source, (header) =>
    references
      .filter(({ name }) => header.includes(name))
      .map((reference) => ({
        name: reference.name,
        type: reference.type,
        ...(reference.type === 'numeric' && { binnings: [reference.deciles, reference.sturges] }),
      })),
  );
}

interface Wanted {
  readonly name: string;
  readonly type: 'numeric' | 'categorical' | null;
  readonly binnings?: readonly Binning[];
}

async function read(
  source: PredictionsSource,
  wantedOf: (header: readonly string[]) => readonly Wanted[],
): Promise<ColumnReading> {
  let header: readonly string[] = [];
  let intakes: readonly ColumnIntake[] = [];
  const intakesOf: IntakesOf = (names) => {
    header = names;
    const wanted = wantedOf(names);
    checkColumns(names, wanted);
    const budget = Math.max(
      LEAST_BUDGET,
      Math.min(MOST_BUDGET, Math.floor(TOTAL_BUDGET / Math.max(1, wanted.length))),
    );
    intakes = wanted.map((column) => new ColumnIntake({ ...column, budget }));
    return names.map((name) => intakes[wanted.findIndex((column) => column.name === name)] ?? null);
  };
  const opened = await openSource(source);
  const rows =
    opened.format === 'parquet'
      ? await readParquetColumns(opened.file, intakesOf)
      : await readText(opened.text, intakesOf);
  return { format: opened.format, rows, header, columns: intakes.map((intake) => intake.finish()) };
}

async function readText(text: AsyncIterable<Uint8Array>, intakesOf: IntakesOf): Promise<number> {
  const reader = new CsvColumns(intakesOf);
  for await (const piece of text) reader.feed(piece);
  return reader.end();
}

function checkColumns(header: readonly string[], wanted: readonly Wanted[]): void {
  if (wanted.length > MOST_COLUMNS) {
    throw new StatisticsProblem(
      'too_many_columns',
      `${wanted.length} columns; at most ${MOST_COLUMNS} are compared at once. Name those that matter.`,
    );
  }
  const twice = wanted.find(({ name }) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice === undefined) return;
  throw new StatisticsProblem('duplicate_column', 'the header has this column twice.', {
    column: twice.name,
  });
}
