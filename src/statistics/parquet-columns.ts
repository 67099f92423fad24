import type { RowGroup, SchemaTree } from 'hyparquet';
import { parquetMetadataAsync, parquetSchema } from 'hyparquet/src/metadata.js';
import type { ColumnIntake } from './column-intake.ts';
import type { AsyncBuffer } from './parquet.ts';
import { checkFlat, rowsOf, unreadable, unwrap } from './parquet.ts';
import { PageMemory } from './parquet-chunk.ts';
import { textOf } from './parquet-column.ts';
import type { PageValues } from './parquet-pages.ts';
import { ColumnPages } from './parquet-pages.ts';
import type { StatisticsPlace } from './problem.ts';
import { StatisticsProblem } from './problem.ts';

const ROWS_AT_ONCE = 8_192;

/** Where each column of a file goes; null: nowhere. Asked once, with the header. */
export type IntakesOf = (header: readonly string[]) => readonly (ColumnIntake | null)[];

/** A column that somebody wants. */
interface WantedColumn {
  readonly name: string;
  readonly intake: ColumnIntake;
  readonly schemaPath: SchemaTree[];
  readonly memory: PageMemory;
}

/** Gives the values of a Parquet file to the intakes, column by column within a row group; returns its rows. */
export async function readParquetColumns(file: AsyncBuffer, intakesOf: IntakesOf): Promise<number> {
  const metadata = await unwrap(parquetMetadataAsync(file));
  const tree = await unwrap(Promise.resolve().then(() => parquetSchema(metadata)));
  const intakes = intakesOf(tree.children.map(({ element }) => element.name));
  const wanted = tree.children.flatMap((leaf, i): WantedColumn[] => {
    const intake = intakes[i] ?? null;
    const { name } = leaf.element;
    return intake === null ? [] : [{ name, intake, schemaPath: [tree, leaf], memory: new PageMemory() }];
  });
  for (const { name, schemaPath } of wanted) checkFlat(name, schemaPath[1] as SchemaTree);
  let before = 0;
  for (const rowGroup of metadata.row_groups) {
    const rows = rowsOf(rowGroup);
    for (const column of wanted) await unwrap(readChunk(file, rowGroup, column, rows, before));
    before += rows;
  }
  if (before === 0) throw new StatisticsProblem('no_rows', 'the file has columns and no rows.');
  if (BigInt(before) !== metadata.num_rows) {
    throw unreadable(`it says ${metadata.num_rows} rows, its row groups hold ${before}`);
  }
  return before;
}

async function readChunk(
  file: AsyncBuffer,
  rowGroup: RowGroup,
  { name, intake, schemaPath, memory }: WantedColumn,
  rows: number,
  before: number,
): Promise<void> {
  const meta = rowGroup.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
  if (meta === undefined) throw new Error(`a row group lacks column \`${name}\``);
  if (meta.num_values !== BigInt(rows)) {
    throw new Error(`column \`${name}\` has ${meta.num_values} values for ${rows} rows`);
  }
  const pages = new ColumnPages(file, meta, schemaPath, rows, memory, ROWS_AT_ONCE);
  for (let start = 0; start < rows; ) {
    const page = await pages.next(Math.min(ROWS_AT_ONCE, rows - start));
    takePage(page, name, intake, before + start);
    start += page.rows;
  }
}

function takePage(page: PageValues, name: string, intake: ColumnIntake, before: number): void {
  const { values, indices, defined, rows } = page;
  let row = 0;
  const place = (): StatisticsPlace => ({ row: before + row + 1 });
  for (let next = 0; row < rows; row++) {
    if (defined !== null && defined[row] === 0) {
      intake.nothing();
      continue;
    }
    const at = indices === null ? next : (indices[next] as number);
    next++;
    if (!(at >= 0 && at < values.length)) throw new Error('a value refers past its dictionary');
    takeValue(values[at], name, intake, place);
  }
}

function takeValue(value: unknown, name: string, intake: ColumnIntake, place: () => StatisticsPlace): void {
  if (typeof value === 'number') intake.number(value, place);
  else if (typeof value === 'bigint') intake.number(numberOf(value, name), place);
  else intake.text(textOf(value, name), place);
}

function numberOf(value: bigint, column: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new StatisticsProblem('column_type', `${value} is too large to be read exactly.`, { column });
}
