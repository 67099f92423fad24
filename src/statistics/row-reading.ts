import { CsvColumns, type FieldIntake } from './csv-columns.ts';
import { readParquetRows } from './parquet-rows.ts';
import { StatisticsProblem } from './problem.ts';
import type { PredictionsFormat, PredictionsSource } from './source.ts';
import { openSource } from './source.ts';

/** Columns of which the values of one row are looked at together. */
export const MOST_ROW_COLUMNS = 256;

/** Takes the value that one column has in the row that is read. */
export interface CellSink {
  /** A field of a text file; no bytes: no value. */
  bytes(bytes: Uint8Array, start: number, end: number): void;
  /** The same as text; empty: no value. */
  text(text: string): void;
}

/** Takes a file row by row. */
export interface RowSink {
  /** Per column of the file, in its order; null: nobody looks at it. */
  readonly cells: readonly (CellSink | null)[];
  /** After the cells of each row; `row` counts from 1, the header aside. */
  endRow(row: number): void;
}

/** Asked once, with the columns of the file. */
export type RowSinkOf = (header: readonly string[]) => RowSink;

/** Reads a file in one pass, row by row, whatever its format. Errors: `StatisticsProblem`. */
export async function readRows(
  source: PredictionsSource,
  sinkOf: RowSinkOf,
): Promise<{ readonly format: PredictionsFormat; readonly rows: number }> {
  const opened = await openSource(source);
  const checked: RowSinkOf = (header) => {
    const sink = sinkOf(header);
    checkWidth(sink.cells.filter((cell) => cell !== null).length);
    return sink;
  };
  if (opened.format === 'parquet') {
    return { format: opened.format, rows: await readParquetRows(opened.file, checked) };
  }
  const reader = new CsvColumns((header) => fieldsOf(checked(header)));
  for await (const piece of opened.text) reader.feed(piece);
  return { format: opened.format, rows: reader.end() };
}

/** The index of a column that is there once. */
export function columnIndex(header: readonly string[], name: string): number {
  const index = header.indexOf(name);
  if (header.indexOf(name, index + 1) > index && index >= 0) {
    throw new StatisticsProblem('duplicate_column', 'the header has this column twice.', { column: name });
  }
  return index;
}

function checkWidth(columns: number): void {
  if (columns <= MOST_ROW_COLUMNS) return;
  throw new StatisticsProblem(
    'too_many_columns',
    `${columns} columns; at most ${MOST_ROW_COLUMNS} are read together. Name those that matter under \`features\`.`,
  );
}

function fieldsOf(sink: RowSink): readonly (FieldIntake | null)[] {
  const last = sink.cells.length - 1;
  let row = 0;
  return sink.cells.map((cell, index) => {
    if (index !== last) return cell === null ? null : new Field(cell, null);
    return new Field(cell, () => sink.endRow(++row));
  });
}

const NO_NUMBERS = new Float64Array(0);

/** A column of a text file, and the end of the row where it is the last one. */
class Field implements FieldIntake {
  readonly takesNumbers = false;
  readonly waiting = NO_NUMBERS;
  readonly count = 0;
  private readonly cell: CellSink | null;
  private readonly ended: (() => void) | null;

  constructor(cell: CellSink | null, ended: (() => void) | null) {
    this.cell = cell;
    this.ended = ended;
  }

  /** Never asked: it takes no numbers. */
  took(): void {}

  field(bytes: Uint8Array, start: number, end: number): void {
    this.cell?.bytes(bytes, start, end);
    this.ended?.();
  }
}
