import type { ColumnMetaData } from 'hyparquet';
import { convert, DEFAULT_PARSERS, parseDecimal } from 'hyparquet/src/convert.js';
import { readDataPage } from 'hyparquet/src/datapage.js';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import type { DecodedArray, Encoding, PageHeader, SchemaTree } from 'hyparquet/src/types.js';
import { POWERS_OF_TEN } from './decimal.ts';
import { MAX_PAGE_BYTES } from './parquet-chunk.ts';
import { RunLengthReader } from './run-length.ts';

/** Most values of a dictionary, or of a page that can only be decoded as a whole. */
const MAX_VALUES_AT_ONCE = 2 ** 20;
/** The same for texts: each becomes an object. */
const MAX_TEXTS_AT_ONCE = 2 ** 17;
const FIXED_WIDTHS = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 } as const;
const MOST_DELTA_BLOCK = 2 ** 16;

const text = new TextDecoder('utf-8', { fatal: true });
/** As hyparquet's, but bytes that are no text are an error: two groups must not become one. */
const PARSERS = { ...DEFAULT_PARSERS, stringFromBytes: (bytes: Uint8Array) => text.decode(bytes) };

type Decoder = Parameters<typeof readDataPage>[2];
type PlainReader = Parameters<typeof readPlain>[0];

/** Gives the next `count` values of a page, converted, or their places in the dictionary. */
export interface Values {
  read(count: number): { readonly values: ArrayLike<unknown>; readonly indices: ArrayLike<number> | null };
}

/** Makes the values of a column what its logical type says, and holds the memory for them. */
export class Converter {
  readonly decoder: Decoder;
  readonly indices: Int32Array;
  /** Memory for fixed-width values: those of a page need not lie where an array may begin. */
  readonly aligned: Uint8Array;

  constructor(meta: ColumnMetaData, schemaPath: SchemaTree[], most: number) {
    const { element } = schemaPath[schemaPath.length - 1] as SchemaTree;
    const { path_in_schema: pathInSchema, type, codec } = meta;
    if (type !== element.type) throw new Error('a column has another type than the schema says');
    this.decoder = { pathInSchema, type, element, schemaPath, codec, parsers: PARSERS };
    this.indices = new Int32Array(most);
    this.aligned = new Uint8Array(8 * most);
  }

  convert(data: DecodedArray): ArrayLike<unknown> {
    const { element } = this.decoder;
    if (element.converted_type !== 'DECIMAL') return convert(data, this.decoder);
    // hyparquet multiplies by a rounded power of ten; dividing by an exact one rounds once.
    const divisor = POWERS_OF_TEN[element.scale ?? 0];
    if (divisor === undefined) throw new Error(`decimals of ${element.scale} digits`);
    return Array.from(data as ArrayLike<unknown>, (value) => {
      const unscaled = value instanceof Uint8Array ? parseDecimal(value) : Number(value);
      if (!Number.isSafeInteger(unscaled))
        throw new Error('a decimal has too many digits to be read exactly');
      return unscaled / divisor;
    });
  }

  get mostAtOnce(): number {
    return this.decoder.type.endsWith('BYTE_ARRAY') ? MAX_TEXTS_AT_ONCE : MAX_VALUES_AT_ONCE;
  }
}

export function dictionaryOf(page: Uint8Array, header: PageHeader, converter: Converter): DecodedArray {
  const { decoder } = converter;
  const count = header.dictionary_page_header?.num_values;
  if (count === undefined || !(count >= 0)) throw new Error('a dictionary page without its header');
  if (count > converter.mostAtOnce)
    throw new Error(`a dictionary has more than ${converter.mostAtOnce} values`);
  const reader = readerOf(page);
  const values = readPlain(reader, decoder.type, count, decoder.element.type_length);
  if (reader.offset > page.length) throw new Error('a dictionary is cut off');
  return converter.convert(values) as DecodedArray;
}

/** The values of a page; `count` says how many there are. */
export function valuesOf(
  page: Uint8Array,
  encoding: Encoding,
  count: () => number,
  dictionary: DecodedArray | null,
  converter: Converter,
): Values {
  const { type } = converter.decoder;
  if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
    if (dictionary === null) throw new Error('a page refers to a dictionary that is not there');
    return dictionaryValues(page, dictionary, converter);
  }
  if (type === 'BOOLEAN') return booleanValues(page, encoding, converter);
  if (encoding === 'PLAIN') return plainValues(page, converter);
  if (!encoding.startsWith('DELTA_') && encoding !== 'BYTE_STREAM_SPLIT') {
    throw new Error(`encoding ${encoding} of ${type} values`);
  }
  return wholeValues(page, encoding, count, converter);
}

function dictionaryValues(page: Uint8Array, dictionary: DecodedArray, { indices }: Converter): Values {
  // A page of nulls only may be empty.
  const runs = new RunLengthReader(page.subarray(1), page[0] ?? 0);
  return {
    read(count) {
      runs.read(indices, count);
      return { values: dictionary, indices: indices.subarray(0, count) };
    },
  };
}

function booleanValues(page: Uint8Array, encoding: Encoding, { indices }: Converter): Values {
  if (encoding !== 'PLAIN' && encoding !== 'RLE') throw new Error(`encoding ${encoding} of booleans`);
  const runs = encoding === 'RLE' ? new RunLengthReader(page.subarray(4), 1) : null;
  let bit = 0;
  return {
    read(count) {
      if (runs !== null) runs.read(indices, count);
      else {
        if (bit + count > page.length * 8) throw new Error('a page has fewer values than it says');
        for (let i = 0; i < count; i++, bit++) indices[i] = ((page[bit >> 3] as number) >> (bit & 7)) & 1;
      }
      return { values: [false, true], indices: indices.subarray(0, count) };
    },
  };
}

function plainValues(page: Uint8Array, converter: Converter): Values {
  const { decoder, aligned } = converter;
  const { type, element } = decoder;
  const width = type in FIXED_WIDTHS ? FIXED_WIDTHS[type as keyof typeof FIXED_WIDTHS] : 0;
  const reader = readerOf(page);
  return {
    read(count) {
      if (width > 0) {
        const bytes = page.subarray(reader.offset, reader.offset + count * width);
        if (bytes.length < count * width) throw new Error('a page has fewer values than it says');
        aligned.set(bytes);
        reader.offset += bytes.length;
        return {
          values: converter.convert(readPlain(readerOf(aligned), type, count, undefined)),
          indices: null,
        };
      }
      const data = readPlain(reader, type, count, element.type_length);
      if (reader.offset > page.length) throw new Error('a page has fewer values than it says');
      return { values: converter.convert(data), indices: null };
    },
  };
}

/** Encodings that hyparquet decodes a page at a time. */
function wholeValues(
  page: Uint8Array,
  encoding: Encoding,
  count: () => number,
  converter: Converter,
): Values {
  let data: DecodedArray | null = null;
  let next = 0;
  return {
    read(wanted) {
      data ??= wholePage(page, encoding, count(), converter);
      const values = data.slice(next, next + wanted) as DecodedArray;
      next += wanted;
      if (values.length < wanted) throw new Error('a page has fewer values than it says');
      return { values: converter.convert(values), indices: null };
    },
  };
}

function wholePage(page: Uint8Array, encoding: Encoding, count: number, converter: Converter): DecodedArray {
  if (count > converter.mostAtOnce) {
    throw new Error(
      `a page of encoding ${encoding} has more than ${converter.mostAtOnce} values; write it with smaller pages, or plain`,
    );
  }
  if (encoding.startsWith('DELTA')) checkDelta(page, encoding, count);
  const { decoder } = converter;
  // The levels were read: what is left is a page of a column without nulls.
  const required = decoder.schemaPath.map((node) => ({
    ...node,
    element: { ...node.element, repetition_type: 'REQUIRED' as const },
  }));
  const header = {
    num_values: count,
    encoding,
    definition_level_encoding: 'RLE',
    repetition_level_encoding: 'RLE',
  } as const;
  return readDataPage(page, header, { ...decoder, schemaPath: required }).dataPage;
}

/** Refuses what would make hyparquet's delta decoder go backwards or fill the memory. */
function checkDelta(page: Uint8Array, encoding: Encoding, count: number): void {
  const reader = readerOf(page);
  checkBlock(reader);
  if (encoding === 'DELTA_BINARY_PACKED' || count === 0) return;
  reader.offset = 0;
  const first = new Int32Array(count);
  deltaBinaryUnpack(reader, count, first);
  let total = 0;
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
    for (const length of first) total += length < 0 ? Number.NaN : length;
  } else {
    const suffix = new Int32Array(count);
    const { offset } = reader;
    checkBlock(reader);
    reader.offset = offset;
    deltaBinaryUnpack(reader, count, suffix);
    let last = 0;
    for (let i = 0; i < count; i++) {
      const [prefix, rest] = [first[i] as number, suffix[i] as number];
      total += prefix < 0 || prefix > last || rest < 0 ? Number.NaN : prefix + rest;
      last = prefix + rest;
    }
  }
  if (!(total <= MAX_PAGE_BYTES)) throw new Error('texts of a page have malformed lengths');
}

function checkBlock(reader: PlainReader): void {
  const size = readVarInt(reader);
  const parts = readVarInt(reader);
  const sound =
    size > 0 && size <= MOST_DELTA_BLOCK && parts > 0 && parts <= size && (size / parts) % 8 === 0;
  if (!sound) throw new Error('a delta page has a malformed header');
}

function readerOf(bytes: Uint8Array): PlainReader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}
