import { MAX_ROW_BYTES } from './csv.ts';
import { parseHeader, quotedField, skipByteOrderMark } from './csv-field.ts';
import { scanDecimal } from './decimal.ts';
import type { StatisticsPlace } from './problem.ts';
import { StatisticsProblem } from './problem.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

/** What takes the fields of one column. */
export interface FieldIntake {
  /** Whether numbers are taken as such: then the reader may write the next one to `waiting[count]` and call `took`. */
  readonly takesNumbers: boolean;
  readonly waiting: Float64Array;
  readonly count: number;
  took(bytes: Uint8Array, start: number, end: number, place: () => StatisticsPlace): void;
  field(bytes: Uint8Array, start: number, end: number, place: () => StatisticsPlace): void;
}

/** Where each column of a file goes; null: nowhere. Asked once, with the header. */
export type FieldIntakesOf = (header: readonly string[]) => readonly (FieldIntake | null)[];

/**
 * Push parser of CSV (RFC 4180) that gives each field to the intake of its column. `feed` any pieces of the file, then `end`.
 * Every row must have as many fields as the header; blank lines are skipped. Memory does not grow with the file.
 */
export class CsvColumns {
  private readonly intakesOf: FieldIntakesOf;
  private intakes: readonly (FieldIntake | null)[] = [];
  private hasHeader = false;
  private hasBegun = false;
  private buffer = new Uint8Array(1 << 17);
  private length = 0;
  private rows = 0;
  /** Line ends beyond one a row. */
  private extraLines = 0;
  private readonly place = (): StatisticsPlace => ({
    row: this.rows + 1,
    line: this.rows + 1 + this.extraLines,
  });

  constructor(intakesOf: FieldIntakesOf) {
    this.intakesOf = intakesOf;
  }

  /** Takes the next bytes; they are copied. */
  feed(chunk: Uint8Array): void {
    const needed = this.length + chunk.length + 2; // a final line feed and the sentinel
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.length);
    this.length += chunk.length;
    this.run(false);
    if (this.length > MAX_ROW_BYTES) {
      throw new StatisticsProblem(
        'row_too_long',
        `a row is longer than ${MAX_ROW_BYTES} bytes; is a quote left open?`,
        this.place(),
      );
    }
  }

  /** Says that the file is complete; returns how many rows it had. */
  end(): number {
    this.run(true);
    if (!this.hasHeader) {
      throw new StatisticsProblem('empty_file', 'the file is empty; expected CSV with a header.');
    }
    if (this.rows === 0) throw new StatisticsProblem('no_rows', 'the file has a header and no rows.');
    return this.rows;
  }

  private run(final: boolean): void {
    let start = 0;
    if (!this.hasBegun && (final || this.length >= 3)) {
      this.hasBegun = true;
      start = skipByteOrderMark(this.buffer, this.length);
    }
    if (!this.hasBegun) return;
    if (final && this.length > start && this.buffer[this.length - 1] !== LF) this.buffer[this.length++] = LF;
    if (!this.hasHeader) {
      const read = parseHeader(this.buffer, start, this.length);
      if (read === undefined) {
        this.discard(start);
        return;
      }
      this.hasHeader = true;
      this.extraLines += read.lines;
      this.intakes = this.intakesOf(read.names);
      start = read.end;
    }
    try {
      this.discard(this.readRows(start));
    } catch (error) {
      if (!isNotText(error)) throw error;
      throw new StatisticsProblem('not_text', 'a value is not UTF-8 text.', this.place());
    }
  }

  private discard(upTo: number): void {
    this.buffer.copyWithin(0, upTo, this.length);
    this.length -= upTo;
  }

  /** Reads every complete row from `start`; returns where the first incomplete one begins. */
  private readRows(start: number): number {
    const { buffer, length: end } = this;
    buffer[end] = LF; // a sentinel: the inner loops need no bounds
    let at = start;
    for (;;) {
      const rowEnd = lineEnd(buffer, at, end);
      if (rowEnd < 0) return at;
      const isBlank = rowEnd === at || (rowEnd === at + 1 && buffer[at] === CR);
      if (isBlank) this.extraLines++;
      else {
        const lines = this.readRow(at);
        this.rows++;
        this.extraLines += lines;
      }
      at = rowEnd + 1;
    }
  }

  /** Reads the complete row at `start`; returns the line ends inside its quotes. */
  private readRow(start: number): number {
    const { buffer, intakes, place } = this;
    const width = intakes.length;
    let at = start;
    let lines = 0;
    for (let column = 0; ; column++) {
      if (column === width) throw this.ragged(`more than ${width} fields`);
      const intake = intakes[column] as FieldIntake | null;
      const from = at;
      const fast = intake?.takesNumbers === true ? scanDecimal(buffer, at, intake.waiting, intake.count) : -1;
      if (fast >= 0) {
        at = fast;
        intake?.took(buffer, from, at, place);
      } else if (buffer[at] === QUOTE) {
        const field = quotedField(buffer, at, this.length, place);
        if (field === undefined) throw new StatisticsProblem('bad_quote', 'a quote is left open.', place());
        at = field.end;
        lines += field.lines;
        intake?.field(field.bytes, 0, field.bytes.length, place);
      } else {
        at = fieldEnd(buffer, at);
        intake?.field(buffer, from, at, place);
      }
      if (buffer[at] === COMMA) {
        at++;
        continue;
      }
      if (column + 1 !== width) throw this.ragged(`${column + 1} of ${width} fields`);
      return lines;
    }
  }

  private ragged(found: string): StatisticsProblem {
    return new StatisticsProblem(
      'ragged_row',
      `found ${found}; every row must have as many as the header.`,
      this.place(),
    );
  }
}

/** Where the row at `start` ends: its line feed, those inside quotes aside. -1 where it is not complete. */
function lineEnd(buffer: Uint8Array, start: number, end: number): number {
  let isQuoted = false;
  let isFieldStart = true;
  for (let at = start; at < end; at++) {
    const byte = buffer[at] as number;
    if (byte === QUOTE && (isQuoted || isFieldStart)) isQuoted = !isQuoted;
    else if (byte === LF && !isQuoted) return at;
    // A quote that follows a closing one is a doubled one: it opens the text again.
    isFieldStart = byte === COMMA || (byte === QUOTE && !isQuoted);
  }
  return -1;
}

function fieldEnd(buffer: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = buffer[at] as number;
    if (byte <= COMMA && (byte === COMMA || byte === LF || (byte === CR && buffer[at + 1] === LF))) return at;
    at++;
  }
}

function isNotText(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
