import type { AsyncBuffer, FileMetaData, RowGroup, SchemaTree } from 'hyparquet';
import { parquetMetadataAsync, parquetSchema } from 'hyparquet/src/metadata.js';
import type { BatchSink, RowBatch } from './batch.ts';
import { createBatch } from './batch.ts';
import type { PredictionsColumns } from './columns.ts';
import {
  ColumnTexts,
  columnRoles,
  LABEL_MISSING,
  missingValue,
  ROLE_KEY,
  ROLE_LABEL,
  ROLE_PREDICTION,
  ROLE_SCORE,
  ROLE_SECOND,
  ROLE_SKIP,
} from './columns.ts';
import { PageMemory } from './parquet-chunk.ts';
import type { ColumnPart } from './parquet-column.ts';
import { fillCodes, fillKeys, fillScores, fillSecondScores } from './parquet-column.ts';
import type { PageValues } from './parquet-pages.ts';
import { ColumnPages } from './parquet-pages.ts';
import { StatisticsProblem } from './problem.ts';

export type { AsyncBuffer };

/** Rows read at a time, of every column. */
const BATCH_ROWS = 8_192;

/** What reading found besides the batches. */
export interface ReadResult {
  readonly texts: ColumnTexts;
  readonly dropped: number;
}

interface WantedColumn {
  readonly name: string;
  readonly role: number;
  readonly schemaPath: SchemaTree[];
  readonly memory: PageMemory;
}

/**
 * Reads the named columns of a Parquet file side by side, page by page: memory grows neither with the file nor with its
 * row groups. Columns must be flat; labels, predictions and groups may be text, whole numbers, booleans or dates
 * (compared as their text); a score must be a number: text is not converted.
 */
export async function readParquet(
  file: AsyncBuffer,
  columns: PredictionsColumns,
  sink: BatchSink,
): Promise<ReadResult> {
  const { metadata, wanted } = await unwrap(open(file, columns));
  const texts = new ColumnTexts(columns);
  const batch = createBatch(BATCH_ROWS, columns.groups?.length ?? 0);
  const missing = new Uint8Array(BATCH_ROWS);
  const fills = wanted.map(({ role }) => fillOf(role, texts, batch));
  let before = 0;
  let dropped = 0;
  for (const rowGroup of metadata.row_groups) {
    const rows = rowsOf(rowGroup);
    const pages = await unwrap(openColumns(file, rowGroup, wanted, rows));
    for (const end = before + rows; before < end; ) {
      const now = Math.min(BATCH_ROWS, end - before);
      missing.fill(0);
      for (const [i, { name }] of wanted.entries()) {
        const fill = fills[i] as (part: ColumnPart) => void;
        const take = (page: PageValues, start: number) =>
          fill({ page, start, batch, missing, name, rowsBefore: before });
        await unwrap(readRows(pages[i] as ColumnPages, now, take));
      }
      batch.rows = keepComplete(batch, missing, now, wanted, columns, before);
      dropped += now - batch.rows;
      if (batch.rows > 0) sink(batch);
      before += now;
    }
  }
  if (before === 0) throw new StatisticsProblem('no_rows', 'the file has columns and no rows.');
  if (BigInt(before) !== metadata.num_rows) {
    throw unreadable(`it says ${metadata.num_rows} rows, its row groups hold ${before}`);
  }
  return { texts, dropped };
}

function fillOf(role: number, texts: ColumnTexts, batch: RowBatch): (part: ColumnPart) => void {
  if (role === ROLE_SCORE) return fillScores;
  if (role === ROLE_SECOND) return fillSecondScores;
  return role === ROLE_KEY ? fillKeys : fillCodes(texts, batch, role);
}

async function open(
  file: AsyncBuffer,
  columns: PredictionsColumns,
): Promise<{ metadata: FileMetaData; wanted: WantedColumn[] }> {
  const metadata = await parquetMetadataAsync(file);
  const tree = parquetSchema(metadata);
  const roles = columnRoles(
    tree.children.map(({ element }) => element.name),
    columns,
  );
  const wanted = tree.children.flatMap((leaf, i): WantedColumn[] => {
    const role = roles[i] as number;
    const { name } = leaf.element;
    return role === ROLE_SKIP ? [] : [{ name, role, schemaPath: [tree, leaf], memory: new PageMemory() }];
  });
  for (const { name, schemaPath } of wanted) checkFlat(name, schemaPath[1] as SchemaTree);
  return { metadata, wanted };
}

export function checkFlat(name: string, leaf: SchemaTree): void {
  if (leaf.children.length === 0 && leaf.element.repetition_type !== 'REPEATED') return;
  throw new StatisticsProblem('column_type', 'nested values; expected one plain value a row.', {
    column: name,
  });
}

export function rowsOf({ num_rows: rows }: RowGroup): number {
  if (rows >= 0n && rows <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(rows);
  throw unreadable(`a row group has ${rows} rows`);
}

async function openColumns(
  file: AsyncBuffer,
  rowGroup: RowGroup,
  wanted: readonly WantedColumn[],
  rows: number,
): Promise<ColumnPages[]> {
  return wanted.map(({ name, schemaPath, memory }) => {
    const meta = rowGroup.columns.find(
      ({ meta_data: found }) => found?.path_in_schema[0] === name,
    )?.meta_data;
    if (meta === undefined) throw new Error(`a row group lacks column \`${name}\``);
    if (meta.num_values !== BigInt(rows))
      throw new Error(`column \`${name}\` has ${meta.num_values} values for ${rows} rows`);
    return new ColumnPages(file, meta, schemaPath, rows, memory, BATCH_ROWS);
  });
}

async function readRows(
  pages: ColumnPages,
  rows: number,
  take: (page: PageValues, start: number) => void,
): Promise<void> {
  for (let start = 0; start < rows; ) {
    const page = await pages.next(rows - start);
    take(page, start);
    start += page.rows;
  }
}

/** Removes rows with something missing, in place; throws where they are not to be left out. Returns how many remain. */
function keepComplete(
  batch: RowBatch,
  missing: Uint8Array,
  rows: number,
  wanted: readonly { readonly name: string; readonly role: number }[],
  columns: PredictionsColumns,
  before: number,
): number {
  const first = missing.indexOf(1);
  if (first < 0 || first >= rows) return rows;
  if (columns.missing !== 'drop')
    throw missingValue({ row: before + first + 1, column: missingColumnName(batch, first, wanted) });
  let kept = 0;
  for (let row = 0; row < rows; row++) {
    if (missing[row] === 1) continue;
    batch.truth[kept] = batch.truth[row] as number;
    batch.score[kept] = batch.score[row] as number;
    batch.second[kept] = batch.second[row] as number;
    if (columns.key !== undefined) batch.keys[kept] = batch.keys[row] as string;
    batch.predicted[kept] = batch.predicted[row] as number;
    for (const codes of batch.groups) codes[kept] = codes[row] as number;
    kept++;
  }
  return kept;
}

/** Which of the wanted columns lacks the value: the label or prediction where its truth says so, else the score. */
function missingColumnName(
  batch: RowBatch,
  row: number,
  wanted: readonly { readonly name: string; readonly role: number }[],
): string {
  const truths: [number, Uint16Array][] = [
    [ROLE_LABEL, batch.truth],
    [ROLE_PREDICTION, batch.predicted],
  ];
  const lacks = truths.find(
    ([role, truth]) => truth[row] === LABEL_MISSING && wanted.some((column) => column.role === role),
  );
  const others = [
    ...(batch.keys[row] === '' ? [ROLE_KEY] : []),
    ...(Number.isNaN(batch.second[row]) ? [ROLE_SECOND] : []),
  ];
  const other = others.find((code) => wanted.some((column) => column.role === code));
  const role = lacks?.[0] ?? other ?? ROLE_SCORE;
  return wanted.find((column) => column.role === role)?.name ?? '';
}

export function unreadable(reason: string): StatisticsProblem {
  return new StatisticsProblem('parquet_unreadable', `cannot read the Parquet file: ${reason}.`);
}

export async function unwrap<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StatisticsProblem) throw error;
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
}
