import type { BatchSink, RowBatch } from './batch.ts';
import { createBatch } from './batch.ts';
import type { PredictionsColumns } from './columns.ts';
import {
  badScore,
  ColumnTexts,
  columnRoles,
  isMissing,
  LABEL_MISSING,
  missingValue,
  ROLE_GROUP,
  ROLE_KEY,
  ROLE_LABEL,
  ROLE_PREDICTION,
  ROLE_SCORE,
  ROLE_SECOND,
  ROLE_SKIP,
} from './columns.ts';
import { parseHeader, quotedField, skipByteOrderMark } from './csv-field.ts';
import { parseDecimal, scanDecimal } from './decimal.ts';
import type { StatisticsPlace } from './problem.ts';
import { StatisticsProblem } from './problem.ts';

const BATCH_ROWS = 8_192;
/** Longest row accepted: an unclosed quote must not swallow the file into memory. */
export const MAX_ROW_BYTES = 1_048_576;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

const decoder = new TextDecoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Push parser of CSV predictions (RFC 4180: quotes, CRLF; a UTF-8 byte order mark is skipped, blank lines too).
 * `feed` any pieces of the file, then `end`. Rows come out in batches; only the columns named are looked at,
 * but every row must have as many fields as the header. Memory does not grow with the file.
 */
export class CsvReader {
  readonly texts: ColumnTexts;
  /** Rows left out because label, score or prediction was missing. */
  dropped = 0;
  private readonly columns: PredictionsColumns;
  private readonly sink: BatchSink;
  private readonly batch: RowBatch;
  private header: string[] | undefined;
  private roles: Uint8Array = new Uint8Array(0);
  /** Per column and byte, the code of that one-byte field; -1 where not seen yet. */
  private direct = new Int16Array(0);
  /** Per column, where its codes go; undefined for scores and for columns not read. */
  private codes: (Uint16Array | undefined)[] = [];
  private buffer = new Uint8Array(1 << 17);
  private length = 0;
  private flushedRows = 0;
  /** Line ends beyond one a row: of the header, blank lines, and those inside quotes. */
  private extraLines = 0;
  private begun = false;
  private readonly place = (): StatisticsPlace => {
    const row = this.rowsRead() + 1;
    return { row, line: row + this.extraLines };
  };

  constructor(columns: PredictionsColumns, sink: BatchSink) {
    this.columns = columns;
    this.sink = sink;
    this.texts = new ColumnTexts(columns);
    this.batch = createBatch(BATCH_ROWS, columns.groups?.length ?? 0);
  }

  /** Takes the next bytes; they are copied, so the caller may reuse its buffer. */
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

  /** Says that the file is complete. Throws where it held no header or no row. */
  end(): void {
    this.run(true);
    if (this.header === undefined)
      throw new StatisticsProblem('empty_file', 'the file is empty; expected CSV with a header.');
    if (this.rowsRead() === 0) throw new StatisticsProblem('no_rows', 'the file has a header and no rows.');
    this.flush();
  }

  private run(final: boolean): void {
    let start = 0;
    if (!this.begun && (final || this.length >= 3)) {
      this.begun = true;
      start = skipByteOrderMark(this.buffer, this.length);
    }
    if (!this.begun) return;
    if (final && this.length > start && this.buffer[this.length - 1] !== LF) this.buffer[this.length++] = LF;
    if (this.header === undefined) {
      const read = parseHeader(this.buffer, start, this.length);
      if (read === undefined) {
        this.discard(start);
        return;
      }
      this.header = read.names;
      this.extraLines += read.lines;
      this.roles = columnRoles(read.names, this.columns);
      this.direct = new Int16Array(read.names.length * 256).fill(-1);
      this.codes = Array.from(this.roles, (role) => codesOf(this.batch, role));
      start = read.end;
    }
    try {
      this.discard(this.rows(start));
    } catch (error) {
      if (
        !(error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      )
        throw error;
      throw new StatisticsProblem('not_text', 'a value is not UTF-8 text.', this.place());
    }
  }

  private discard(upTo: number): void {
    this.buffer.copyWithin(0, upTo, this.length);
    this.length -= upTo;
  }

  /** Data rows finished, whether kept or dropped. */
  private rowsRead(): number {
    return this.flushedRows + this.batch.rows + this.dropped;
  }

  private flush(): void {
    if (this.batch.rows > 0) this.sink(this.batch);
    this.flushedRows += this.batch.rows;
    this.batch.rows = 0;
  }

  /** Parses every complete row from `start`; returns where the first incomplete one begins. */
  private rows(start: number): number {
    const { buffer, roles, batch, direct, codes } = this;
    const { score } = batch;
    const end = this.length;
    const width = roles.length;
    buffer[end] = LF; // a sentinel: the inner loops need no bounds
    let at = start;
    for (;;) {
      const rowStart = at;
      if (at >= end || (buffer[at] === CR && at + 1 >= end)) return rowStart;
      if (buffer[at] === LF || (buffer[at] === CR && buffer[at + 1] === LF)) {
        at += buffer[at] === LF ? 1 : 2;
        this.extraLines++;
        continue;
      }
      let missing = -1;
      let linesInside = 0;
      for (let column = 0; ; column++) {
        const role = roles[column] as number;
        const fieldStart = at;
        const first = buffer[at] as number;
        const next = buffer[at + 1] as number;
        const known = direct[(column << 8) | first] as number;
        const fast = role === ROLE_SCORE ? scanDecimal(buffer, at, score, batch.rows) : -1;
        if (fast >= 0) at = fast;
        else if (known >= 0 && (next === COMMA || next === LF)) {
          (codes[column] as Uint16Array)[batch.rows] = known;
          at++;
        } else if (first === QUOTE) {
          const field = quotedField(buffer, at, end, this.place);
          if (field === undefined) return rowStart;
          at = field.end;
          linesInside += field.lines;
          if (role !== ROLE_SKIP && this.value(role, field.bytes, 0, field.bytes.length)) missing = column;
        } else {
          at = fieldEnd(buffer, at);
          // An incomplete field is not looked at: its value is not known yet.
          if (at >= end || (buffer[at] === CR && at + 1 >= end)) return rowStart;
          if (role !== ROLE_SKIP) {
            if (this.value(role, buffer, fieldStart, at)) missing = column;
            else if (at - fieldStart === 1) direct[(column << 8) | first] = codes[column]?.[batch.rows] ?? -1;
          }
        }
        const byte = buffer[at];
        if (at >= end || (byte === CR && at + 1 >= end)) return rowStart;
        at += byte === CR ? 2 : 1;
        if (byte !== COMMA) {
          if (column + 1 !== width) throw this.ragged(`${column + 1} of ${width} fields`);
          break;
        }
        if (column + 1 === width) throw this.ragged(`more than ${width} fields`);
      }
      if (missing >= 0) this.leaveOut(missing);
      else if (++batch.rows === BATCH_ROWS) this.flush();
      if (linesInside > 0) this.extraLines += linesInside;
    }
  }

  /** Any field, the slow way. True where it is a missing label, score or prediction. */
  private value(role: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { batch, texts, place } = this;
    const row = batch.rows;
    if (role === ROLE_SCORE || role === ROLE_SECOND) {
      const isFirst = role === ROLE_SCORE;
      const value = parseDecimal(bytes, start, end) + 0;
      if (Number.isFinite(value)) {
        (isFirst ? batch.score : batch.second)[row] = value;
        return false;
      }
      const text = decoder.decode(bytes.subarray(start, end));
      if (isMissing(text)) return true;
      const column = (isFirst ? this.columns.score : this.columns.second) ?? '';
      throw badScore(text, { ...place(), column });
    }
    if (role === ROLE_KEY) {
      const text = strictDecoder.decode(bytes.subarray(start, end));
      batch.keys[row] = text;
      return isMissing(text);
    }
    if (role >= ROLE_GROUP) {
      const group = role - ROLE_GROUP;
      (batch.groups[group] as Uint16Array)[row] = texts.groupCode(group, bytes, start, end, place);
      return false;
    }
    const known =
      role === ROLE_LABEL ? texts.truth(bytes, start, end, place) : texts.predicted(bytes, start, end, place);
    if (known === LABEL_MISSING) return true;
    (role === ROLE_LABEL ? batch.truth : batch.predicted)[row] = known;
    return false;
  }

  private leaveOut(column: number): void {
    if (this.columns.missing !== 'drop') {
      throw missingValue({ ...this.place(), column: this.header?.[column] ?? '' });
    }
    this.dropped++;
  }

  private ragged(found: string): StatisticsProblem {
    return new StatisticsProblem(
      'ragged_row',
      `found ${found}; every row must have as many as the header.`,
      this.place(),
    );
  }
}

function codesOf(batch: RowBatch, role: number): Uint16Array | undefined {
  if (role === ROLE_LABEL) return batch.truth;
  if (role === ROLE_PREDICTION) return batch.predicted;
  return role >= ROLE_GROUP && role < ROLE_SECOND ? batch.groups[role - ROLE_GROUP] : undefined;
}

/** Where the unquoted field at `at` ends: its comma, line feed, or the carriage return before one. Needs a sentinel. */
function fieldEnd(buffer: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = buffer[at] as number;
    if (byte <= COMMA && (byte === COMMA || byte === LF || (byte === CR && buffer[at + 1] === LF))) return at;
    at++;
  }
}
