import type { ColumnMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { Compressors, DecodedArray, PageHeader, SchemaTree } from 'hyparquet/src/types.js';

/**
 * Pages of one flat column. hyparquet decodes the pages; this walks them, because its own assembly of nullable columns
 * makes an object a row: three times slower, and three times the memory. The internal modules are those of the
 * version pinned in package.json; the tests read every encoding and codec that pyarrow writes.
 */

/** Values of some consecutive rows, as the file has them. */
export interface PageValues {
  /** The defined values in order, or the dictionary where there are `indices`. */
  readonly values: ArrayLike<unknown>;
  /** For each defined value, its place in the dictionary. */
  readonly indices: ArrayLike<number> | null;
  /** 1 for each row with a value, 0 for null; null where every row has one. */
  readonly defined: Uint8Array | null;
  readonly rows: number;
}

export interface ColumnChunk {
  readonly bytes: ArrayBuffer;
  readonly meta: ColumnMetaData;
  readonly schemaPath: SchemaTree[];
  readonly compressors: Compressors;
  /** Rows of the row group. */
  readonly rows: number;
  readonly maxPageBytes: number;
}

type Decoder = Parameters<typeof readDataPage>[2];

/** Hands over the values page by page. Returns how many rows there were. Throws plain errors on malformed bytes. */
export function readPages(chunk: ColumnChunk, take: (page: PageValues, firstRow: number) => void): number {
  const { bytes, meta, schemaPath, compressors, rows } = chunk;
  const leaf = schemaPath[schemaPath.length - 1] as SchemaTree;
  const decoder: Decoder = {
    pathInSchema: meta.path_in_schema,
    type: meta.type,
    element: leaf.element,
    schemaPath,
    codec: meta.codec,
    parsers: DEFAULT_PARSERS,
    compressors,
  };
  const nullable = leaf.element.repetition_type !== 'REQUIRED';
  const reader = { view: new DataView(bytes), offset: 0 };
  let dictionary: DecodedArray | null = null;
  let done = 0;
  while (done < rows && reader.offset < bytes.byteLength) {
    const header = parquetHeader(reader);
    const compressed = new Uint8Array(bytes, reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (!(header.uncompressed_page_size <= chunk.maxPageBytes)) throw new Error('a page is too large');
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = readDictionary(compressed, header, decoder);
      continue;
    }
    const page = readPage(compressed, header, decoder, dictionary, nullable);
    if (page.rows > rows - done) throw new Error('the pages hold more values than the row group has rows');
    take(page, done);
    done += page.rows;
  }
  return done;
}

function readDictionary(compressed: Uint8Array, header: PageHeader, decoder: Decoder): DecodedArray {
  const count = header.dictionary_page_header?.num_values;
  if (count === undefined) throw new Error('a dictionary page without its header');
  const page = decompressPage(compressed, header.uncompressed_page_size, decoder.codec, decoder.compressors);
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
  return convert(readPlain(reader, decoder.type, count, decoder.element.type_length), decoder);
}

function readPage(
  compressed: Uint8Array,
  header: PageHeader,
  decoder: Decoder,
  dictionary: DecodedArray | null,
  nullable: boolean,
): PageValues {
  if (header.type === 'DATA_PAGE_V2') {
    const v2 = header.data_page_header_v2;
    if (v2 === undefined) throw new Error('a data page without its header');
    const { definitionLevels, dataPage } = readDataPageV2(compressed, header, decoder);
    const defined = v2.num_nulls === 0 ? null : definedRows(definitionLevels ?? [], v2.num_values);
    return pageOf(dataPage, v2.encoding, dictionary, decoder, defined, v2.num_values);
  }
  const v1 = header.data_page_header;
  if (header.type !== 'DATA_PAGE' || v1 === undefined) throw new Error(`an unexpected page: ${header.type}`);
  const page = decompressPage(compressed, header.uncompressed_page_size, decoder.codec, decoder.compressors);
  const rows = v1.num_values;
  const isDictionary = v1.encoding === 'RLE_DICTIONARY' || v1.encoding === 'PLAIN_DICTIONARY';
  if (!isDictionary && v1.encoding !== 'PLAIN') {
    const { definitionLevels, dataPage } = readDataPage(page, v1, decoder);
    const defined =
      definitionLevels === undefined || definitionLevels.length === 0
        ? null
        : definedRows(definitionLevels, rows);
    return pageOf(dataPage, v1.encoding, dictionary, decoder, defined, rows);
  }
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
  const defined = nullable ? readDefined(reader, rows) : null;
  const count = defined === null ? rows : defined.reduce((sum, bit) => sum + bit, 0);
  if (!isDictionary) {
    const values = convert(readPlain(reader, decoder.type, count, decoder.element.type_length), decoder);
    return { values, indices: null, defined, rows };
  }
  const indices = new Int32Array(count);
  const bitWidth = reader.view.getUint8(reader.offset++);
  if (bitWidth > 0) readRleBitPackedHybrid(reader, bitWidth, indices, reader.view.byteLength - reader.offset);
  return withDictionary(dictionary, indices, defined, rows);
}

function pageOf(
  data: DecodedArray,
  encoding: string,
  dictionary: DecodedArray | null,
  decoder: Decoder,
  defined: Uint8Array | null,
  rows: number,
): PageValues {
  if (encoding.endsWith('_DICTIONARY'))
    return withDictionary(dictionary, data as ArrayLike<number>, defined, rows);
  return { values: convert(data, decoder), indices: null, defined, rows };
}

function withDictionary(
  dictionary: DecodedArray | null,
  indices: ArrayLike<number>,
  defined: Uint8Array | null,
  rows: number,
): PageValues {
  if (dictionary === null) throw new Error('a page refers to a dictionary that is not there');
  return { values: dictionary, indices, defined, rows };
}

function definedRows(levels: ArrayLike<number>, rows: number): Uint8Array {
  if (levels.length !== rows) throw new Error('a page has fewer levels than values');
  return Uint8Array.from(levels);
}

/** Definition levels (one bit) of a flat nullable column; null where all are 1. */
function readDefined(reader: { view: DataView; offset: number }, rows: number): Uint8Array | null {
  const levels = new Uint8Array(rows);
  readRleBitPackedHybrid(reader, 1, levels);
  return levels.includes(0) ? levels : null;
}
