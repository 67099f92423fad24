import type { RowGroup, SchemaTree } from 'hyparquet';
import { parquetMetadataAsync, parquetSchema } from 'hyparquet/src/metadata.js';
import type { AsyncBuffer } from './parquet.ts';
import { checkFlat, rowsOf, unreadable, unwrap } from './parquet.ts';
import { PageMemory } from './parquet-chunk.ts';
import { textOf } from './parquet-column.ts';
import type { PageValues } from './parquet-pages.ts';
import { ColumnPages } from './parquet-pages.ts';
import { StatisticsProblem } from './problem.ts';
import type { CellSink, RowSinkOf } from './row-reading.ts';

const ROWS_AT_ONCE = 1_024;

interface WantedColumn {
  readonly name: string;
  readonly cell: CellSink;
  readonly schemaPath: SchemaTree[];
  readonly memory: PageMemory;
}

/** Gives the rows of a Parquet file to a sink, one after the other; returns how many. One page of each column is held. */
export async function readParquetRows(file: AsyncBuffer, sinkOf: RowSinkOf): Promise<number> {
  const metadata = await unwrap(parquetMetadataAsync(file));
  const tree = await unwrap(Promise.resolve().then(() => parquetSchema(metadata)));
  const sink = sinkOf(tree.children.map(({ element }) => element.name));
  const wanted = tree.children.flatMap((leaf, i): WantedColumn[] => {
    const cell = sink.cells[i] ?? null;
    const { name } = leaf.element;
    return cell === null ? [] : [{ name, cell, schemaPath: [tree, leaf], memory: new PageMemory() }];
  });
  for (const { name, schemaPath } of wanted) checkFlat(name, schemaPath[1] as SchemaTree);
  let row = 0;
  for (const rowGroup of metadata.row_groups) {
    const rows = rowsOf(rowGroup);
    const cursors = await unwrap(
      Promise.resolve().then(() => wanted.map((column) => new ColumnCursor(file, rowGroup, column, rows))),
    );
    for (let start = 0; start < rows; ) {
      const count = Math.min(ROWS_AT_ONCE, rows - start);
      for (const cursor of cursors) await unwrap(cursor.fill(count));
      for (let at = 0; at < count; at++) {
        for (const cursor of cursors) cursor.give(at);
        sink.endRow(++row);
      }
      start += count;
    }
  }
  if (row === 0) throw new StatisticsProblem('no_rows', 'the file has columns and no rows.');
  if (BigInt(row) !== metadata.num_rows) {
    throw unreadable(`it says ${metadata.num_rows} rows, its row groups hold ${row}`);
  }
  return row;
}

/** One column of a row group, some rows at a time. */
class ColumnCursor {
  private readonly pages: ColumnPages;
  private readonly column: WantedColumn;
  private readonly texts: string[] = [];

  constructor(file: AsyncBuffer, rowGroup: RowGroup, column: WantedColumn, rows: number) {
    const { name, schemaPath, memory } = column;
    const meta = rowGroup.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
    if (meta === undefined) throw new Error(`a row group lacks column \`${name}\``);
    if (meta.num_values !== BigInt(rows)) {
      throw new Error(`column \`${name}\` has ${meta.num_values} values for ${rows} rows`);
    }
    this.column = column;
    this.pages = new ColumnPages(file, meta, schemaPath, rows, memory, ROWS_AT_ONCE);
  }

  async fill(count: number): Promise<void> {
    for (let filled = 0; filled < count; ) {
      const page = await this.pages.next(count - filled);
      this.take(page, filled);
      filled += page.rows;
    }
  }

  give(at: number): void {
    this.column.cell.text(this.texts[at] as string);
  }

  private take({ values, indices, defined, rows }: PageValues, start: number): void {
    for (let row = 0, next = 0; row < rows; row++) {
      if (defined !== null && defined[row] === 0) {
        this.texts[start + row] = '';
        continue;
      }
      const at = indices === null ? next : (indices[next] as number);
      next++;
      if (!(at >= 0 && at < values.length)) throw new Error('a value refers past its dictionary');
      this.texts[start + row] = textOf(values[at], this.column.name);
    }
  }
}
