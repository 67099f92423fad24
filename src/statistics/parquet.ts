import * as zlib from 'node:zlib';
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
  ROLE_LABEL,
  ROLE_PREDICTION,
  ROLE_SCORE,
  ROLE_SKIP,
} from './columns.ts';
import type { ColumnPart } from './parquet-column.ts';
import { fillCodes, fillScores } from './parquet-column.ts';
import type { PageValues } from './parquet-pages.ts';
import { readPages } from './parquet-pages.ts';
import { StatisticsProblem } from './problem.ts';

export type { AsyncBuffer };

/** Largest column of one row group, decompressed: a row group is held in memory as a whole. */
const MAX_COLUMN_BYTES = 2 ** 29;
const MAX_GROUP_ROWS = 2 ** 27;

type Decompress = (input: Uint8Array, outputLength: number) => Uint8Array;

/**
 * Codecs beyond hyparquet's own (none, Snappy) that Node itself can read, so no package is needed for them.
 * Zstandard needs Node 22.15 or later; LZ4 is not supported.
 */
const COMPRESSORS: Record<string, Decompress> = {
  GZIP: (input, maxOutputLength) => zlib.gunzipSync(input, { maxOutputLength }),
  BROTLI: (input, maxOutputLength) => zlib.brotliDecompressSync(input, { maxOutputLength }),
  ...(typeof zlib.zstdDecompressSync === 'function'
    ? {
        ZSTD: (input: Uint8Array, maxOutputLength: number) =>
          zlib.zstdDecompressSync(input, { maxOutputLength }),
      }
    : {}),
};

/** What reading found besides the batches. */
export interface ReadResult {
  readonly texts: ColumnTexts;
  readonly dropped: number;
}

/**
 * Reads the named columns of a Parquet file, row group by row group. Memory grows with the largest row group
 * (about 30 bytes a row), not with the file. Columns must be flat; labels, predictions and groups may be text, whole
 * numbers, booleans or dates (compared as their text); a score must be a number: text is not converted.
 */
export async function readParquet(
  file: AsyncBuffer,
  columns: PredictionsColumns,
  sink: BatchSink,
): Promise<ReadResult> {
  const metadata = await unwrap(parquetMetadataAsync(file));
  const tree = parquetSchema(metadata);
  const leaves = tree.children;
  const names = leaves.map(({ element }) => element.name);
  const roles = columnRoles(names, columns);
  const used = names.map((name, i) => ({ name, role: roles[i] as number, leaf: leaves[i] as SchemaTree }));
  const wanted = used.filter(({ role }) => role !== ROLE_SKIP);
  for (const { name, leaf } of wanted) checkFlat(name, leaf);
  checkSizes(metadata, new Set(wanted.map(({ name }) => name)));

  const texts = new ColumnTexts(columns);
  const largest = Math.max(1, ...metadata.row_groups.map((group) => Number(group.num_rows)));
  const batch = createBatch(largest, columns.groups?.length ?? 0);
  const missing = new Uint8Array(largest);
  const fills = wanted.map(({ role }) => (role === ROLE_SCORE ? fillScores : fillCodes(texts, batch, role)));
  let before = 0;
  let dropped = 0;
  for (const rowGroup of metadata.row_groups) {
    const rows = Number(rowGroup.num_rows);
    missing.fill(0);
    for (const [i, { name, leaf }] of wanted.entries()) {
      const fill = fills[i] as (part: ColumnPart) => void;
      const take = (page: PageValues, start: number) =>
        fill({ page, start, batch, missing, name, rowsBefore: before });
      await unwrap(readColumn(file, rowGroup, [tree, leaf], rows, take));
    }
    const kept = keepComplete(batch, missing, rows, wanted, columns, before);
    batch.rows = kept;
    dropped += rows - kept;
    if (kept > 0) sink(batch);
    before += rows;
  }
  if (before === 0) throw new StatisticsProblem('no_rows', 'the file has columns and no rows.');
  if (BigInt(before) !== metadata.num_rows) {
    throw unreadable(`it says ${metadata.num_rows} rows, its row groups hold ${before}`);
  }
  return { texts, dropped };
}

function checkFlat(name: string, leaf: SchemaTree): void {
  if (leaf.children.length === 0 && leaf.element.repetition_type !== 'REPEATED') return;
  throw new StatisticsProblem('column_type', 'nested values; expected one plain value a row.', {
    column: name,
  });
}

function checkSizes(metadata: FileMetaData, wanted: ReadonlySet<string>): void {
  for (const group of metadata.row_groups) {
    const sizes = group.columns.flatMap(({ meta_data: meta }) =>
      meta !== undefined && wanted.has(meta.path_in_schema[0] ?? '')
        ? [Number(meta.total_uncompressed_size)]
        : [],
    );
    if (Number(group.num_rows) <= MAX_GROUP_ROWS && sizes.every((size) => size <= MAX_COLUMN_BYTES)) continue;
    throw unreadable(
      `a row group is too large (over ${MAX_COLUMN_BYTES} bytes a column); write it with smaller row groups, for example \`row_group_size=1_000_000\``,
    );
  }
}

/** Hands over every value of a column, and refuses a column with fewer or more values than the row group has rows. */
async function readColumn(
  file: AsyncBuffer,
  rowGroup: RowGroup,
  schemaPath: SchemaTree[],
  rows: number,
  take: (page: PageValues, start: number) => void,
): Promise<void> {
  const name = schemaPath[1]?.element.name ?? '';
  const meta = rowGroup.columns.find(({ meta_data: found }) => found?.path_in_schema[0] === name)?.meta_data;
  if (meta === undefined) throw unreadable(`a row group lacks column \`${name}\``);
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const bytes = await file.slice(start, start + Number(meta.total_compressed_size));
  const chunk = { bytes, meta, schemaPath, compressors: COMPRESSORS, rows, maxPageBytes: MAX_COLUMN_BYTES };
  const found = readPages(chunk, take);
  if (found !== rows) throw unreadable(`column \`${name}\` has ${found} values for ${rows} rows`);
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
  const role = lacks?.[0] ?? ROLE_SCORE;
  return wanted.find((column) => column.role === role)?.name ?? '';
}

function unreadable(reason: string): StatisticsProblem {
  return new StatisticsProblem('parquet_unreadable', `cannot read the Parquet file: ${reason}.`);
}

async function unwrap<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StatisticsProblem) throw error;
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
}
