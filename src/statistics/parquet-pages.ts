import type { AsyncBuffer, ColumnMetaData } from 'hyparquet';
import type { DecodedArray, PageHeader, SchemaTree } from 'hyparquet/src/types.js';
import type { PageMemory } from './parquet-chunk.ts';
import { ChunkReader } from './parquet-chunk.ts';
import type { Values } from './parquet-values.ts';
import { Converter, dictionaryOf, valuesOf } from './parquet-values.ts';
import { RunLengthReader } from './run-length.ts';

/**
 * Values of one flat column, a few rows at a time. hyparquet decodes values; this walks the pages, because hyparquet holds
 * a whole row group and makes an object of each row. The internal modules are those of the version pinned in
 * package.json; the tests read every encoding and codec that pyarrow writes.
 */

/** Values of some consecutive rows, as the file has them; valid until the next are read. */
export interface PageValues {
  /** The defined values in order, or the dictionary where there are `indices`. */
  readonly values: ArrayLike<unknown>;
  /** For each defined value, its place in the dictionary. */
  readonly indices: ArrayLike<number> | null;
  /** 1 for each row with a value, 0 for null; null where every row has one. */
  readonly defined: ArrayLike<number> | null;
  readonly rows: number;
}

/** What is left of a data page. */
interface OpenPage {
  readonly values: Values;
  readonly levels: RunLengthReader | null;
  rowsLeft: number;
  /** Values not read yet, where the header says how many there are. */
  valuesLeft: number | null;
}

/** Reads one column of one row group. Errors: plain ones on malformed bytes. */
export class ColumnPages {
  private readonly chunk: ChunkReader;
  private readonly converter: Converter;
  private readonly nullable: boolean;
  private dictionary: DecodedArray | null = null;
  private page: OpenPage | null = null;
  private rowsLeft: number;
  private readonly levels: Int32Array;

  /** `rows` of the row group; at most `most` are asked for at a time. */
  constructor(
    file: AsyncBuffer,
    meta: ColumnMetaData,
    schemaPath: SchemaTree[],
    rows: number,
    memory: PageMemory,
    most: number,
  ) {
    this.chunk = new ChunkReader(file, meta, memory);
    this.converter = new Converter(meta, schemaPath, most);
    this.nullable = schemaPath[schemaPath.length - 1]?.element.repetition_type !== 'REQUIRED';
    this.rowsLeft = rows;
    this.levels = new Int32Array(most);
  }

  /** The next rows: at least one, and at most `most`. Throws where the column has no more. */
  async next(most: number): Promise<PageValues> {
    const page = this.page ?? (await this.open());
    const rows = Math.min(most, page.rowsLeft);
    const defined = page.levels === null ? null : this.readLevels(page.levels, rows);
    const count = defined === null ? rows : sum(defined);
    if (page.valuesLeft !== null) page.valuesLeft -= count;
    const { values, indices } = page.values.read(count);
    page.rowsLeft -= rows;
    this.rowsLeft -= rows;
    if (page.rowsLeft === 0) {
      if (page.valuesLeft !== null && page.valuesLeft !== 0)
        throw new Error('a page has other nulls than it says');
      this.page = null;
    }
    return { values, indices, defined: count === rows ? null : defined, rows };
  }

  private readLevels(levels: RunLengthReader, rows: number): Int32Array {
    levels.read(this.levels, rows);
    return this.levels.subarray(0, rows);
  }

  private async open(): Promise<OpenPage> {
    for (;;) {
      const raw = await this.chunk.next();
      if (raw === undefined)
        throw new Error(`a column has ${this.rowsLeft} values fewer than its row group has rows`);
      const { header, bytes } = raw;
      if (header.type === 'DICTIONARY_PAGE') {
        const plain = this.chunk.decompress(bytes, header.uncompressed_page_size, true);
        this.dictionary = dictionaryOf(plain, header, this.converter);
      } else if (header.type === 'DATA_PAGE') this.page = this.openFirst(header, bytes);
      else if (header.type === 'DATA_PAGE_V2') this.page = this.openSecond(header, bytes);
      else if (header.type !== 'INDEX_PAGE') throw new Error(`an unknown page: ${header.type}`);
      if (this.page !== null && this.page.rowsLeft > 0) return this.page;
      this.page = null;
    }
  }

  /** Data page version 1: levels and values are compressed together. */
  private openFirst(header: PageHeader, bytes: Uint8Array): OpenPage {
    const info = header.data_page_header;
    if (info === undefined) throw new Error('a data page without its header');
    const rows = this.checkRows(info.num_values);
    let page = this.chunk.decompress(bytes, header.uncompressed_page_size);
    let levels: RunLengthReader | null = null;
    let count = () => rows;
    if (this.nullable) {
      if (info.definition_level_encoding !== 'RLE') throw new Error('levels of an old encoding');
      const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
      if (length > page.length - 4) throw new Error('levels are cut off');
      const bits = page.subarray(4, 4 + length);
      levels = new RunLengthReader(bits, 1);
      count = () => this.countDefined(new RunLengthReader(bits, 1), rows);
      page = page.subarray(4 + length);
    }
    const values = valuesOf(page, info.encoding, count, this.dictionary, this.converter);
    return { values, levels, rowsLeft: rows, valuesLeft: null };
  }

  /** Data page version 2: the levels come first and are not compressed. */
  private openSecond(header: PageHeader, bytes: Uint8Array): OpenPage {
    const info = header.data_page_header_v2;
    if (info === undefined) throw new Error('a data page without its header');
    const rows = this.checkRows(info.num_values);
    const { definition_levels_byte_length: length, repetition_levels_byte_length: repetition } = info;
    const count = rows - info.num_nulls;
    if (repetition !== 0 || !(length >= 0 && length <= bytes.length) || !(count >= 0 && count <= rows)) {
      throw new Error('a data page with a malformed header');
    }
    const compressed = bytes.subarray(length);
    const page =
      info.is_compressed === false
        ? compressed
        : this.chunk.decompress(compressed, header.uncompressed_page_size - length);
    return {
      values: valuesOf(page, info.encoding, () => count, this.dictionary, this.converter),
      levels: this.nullable && count < rows ? new RunLengthReader(bytes.subarray(0, length), 1) : null,
      rowsLeft: rows,
      valuesLeft: count,
    };
  }

  private countDefined(levels: RunLengthReader, rows: number): number {
    let count = 0;
    for (let left = rows; left > 0; left -= this.levels.length) {
      count += sum(this.readLevels(levels, Math.min(left, this.levels.length)));
    }
    return count;
  }

  private checkRows(values: number): number {
    if (values >= 0 && values <= this.rowsLeft) return values;
    throw new Error('the pages hold more values than the row group has rows');
  }
}

function sum(values: Int32Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
