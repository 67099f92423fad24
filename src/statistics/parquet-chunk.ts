import type { AsyncBuffer, ColumnMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import type { PageHeader } from 'hyparquet/src/types.js';
import type { Decompress } from './compression.ts';
import { checkSnappy, decompressorOf } from './compression.ts';
import { crc32 } from './crc32.ts';
import { release } from './release.ts';

/** Largest page, compressed or not. Writers make pages of about 1 MB. */
export const MAX_PAGE_BYTES = 2 ** 24;
/** Most bytes of a page's header, which may hold the smallest and greatest value. */
const MAX_HEADER_BYTES = 2 ** 16;
const PIECE_BYTES = 2 ** 18;

/** A page as in the file: its header and its bytes, valid until the next page is read. */
export interface RawPage {
  readonly header: PageHeader;
  readonly bytes: Uint8Array;
}

/** Memory that the chunks of one column share, one after the other. */
export class PageMemory {
  private file = new Uint8Array(0);
  private page = new Uint8Array(0);

  /** Bytes of the file: at least `size`, with what was there before. */
  ofFile(size: number): Uint8Array<ArrayBuffer> {
    this.file = grown(this.file, size);
    return this.file;
  }

  /** A decompressed page of this size. */
  ofPage(size: number): Uint8Array {
    this.page = grown(this.page, size);
    return this.page.subarray(0, size);
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  if (bytes.length >= size) return bytes;
  const larger = new Uint8Array(Math.max(size, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}

/** Reads the pages of one column of one row group, one after the other, through a window of the file. */
export class ChunkReader {
  private readonly file: AsyncBuffer;
  private readonly memory: PageMemory;
  private readonly decompressor: Decompress | null;
  /** Place in the file up to which was read, and where the chunk ends. */
  private position: number;
  private readonly end: number;
  private from = 0;
  private to = 0;

  constructor(file: AsyncBuffer, meta: ColumnMetaData, memory: PageMemory) {
    this.file = file;
    this.memory = memory;
    this.decompressor = decompressorOf(meta.codec);
    this.position = Number(meta.dictionary_page_offset || meta.data_page_offset);
    this.end = this.position + Number(meta.total_compressed_size);
    if (!(this.position >= 0 && this.position <= this.end && this.end <= file.byteLength)) {
      throw new Error('a column lies outside the file');
    }
  }

  /** The next page; undefined after the last. Errors: plain ones on malformed bytes or a wrong checksum. */
  async next(): Promise<RawPage | undefined> {
    const window = await this.fill(MAX_HEADER_BYTES);
    if (this.from === this.to) return undefined;
    const reader = { view: new DataView(window.buffer, this.from, this.to - this.from), offset: 0 };
    const header = parquetHeader(reader);
    const { compressed_page_size: size, uncompressed_page_size: plain, crc } = header;
    this.from += reader.offset;
    if (!(size >= 0 && plain >= 0)) throw new Error('a page without a size');
    if (size > MAX_PAGE_BYTES || plain > MAX_PAGE_BYTES) {
      throw new Error(
        `a page is larger than ${MAX_PAGE_BYTES} bytes; write it with smaller pages, for example \`data_page_size=1_000_000\``,
      );
    }
    const filled = await this.fill(size);
    if (this.to - this.from < size) throw new Error('a page is cut off');
    const bytes = filled.subarray(this.from, this.from + size);
    this.from += size;
    if (crc !== undefined && crc32(bytes) !== (crc | 0)) throw new Error('the checksum of a page is wrong');
    return { header, bytes };
  }

  /** Decompresses a page or a part of one; `keep` where the result must outlive the next page. */
  decompress(bytes: Uint8Array, size: number, keep = false): Uint8Array {
    if (!(size >= 0 && size <= MAX_PAGE_BYTES)) throw new Error('a page without a size');
    const page = keep ? new Uint8Array(size) : this.memory.ofPage(size);
    if (bytes.length === 0 && size === 0) return page;
    if (this.decompressor === null) {
      checkSnappy(bytes);
      snappyUncompress(bytes, page);
      return page;
    }
    const plain = this.decompressor(bytes, size);
    if (plain.length !== size) throw new Error(`a page of ${plain.length} bytes instead of ${size}`);
    page.set(plain);
    if (plain !== bytes) release(plain);
    return page;
  }

  /** Makes the window hold `size` bytes from `from` on, or all that are left. */
  private async fill(size: number): Promise<Uint8Array<ArrayBuffer>> {
    const wanted = Math.min(size, this.to - this.from + this.end - this.position);
    if (this.to - this.from >= wanted) return this.memory.ofFile(0);
    this.memory.ofFile(0).copyWithin(0, this.from, this.to);
    this.to -= this.from;
    this.from = 0;
    while (this.to < wanted) {
      const end = Math.min(this.position + PIECE_BYTES, this.end);
      const piece = new Uint8Array(await this.file.slice(this.position, end));
      if (piece.length !== end - this.position) throw new Error('the file ends too early');
      this.memory.ofFile(this.to + piece.length).set(piece, this.to);
      this.to += piece.length;
      release(piece);
      this.position = end;
    }
    return this.memory.ofFile(0);
  }
}
