import type { PlaceOfRow } from './columns.ts';
import { StatisticsProblem, shown } from './problem.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

const MAX_COLUMNS = 10_000;

/** A quoted field that was read: its bytes without quotes, where it ends, and the line ends inside it. */
export interface QuotedField {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly lines: number;
}

/**
 * The quoted field that starts at `start` (on its quote). Undefined where it is not complete before `end`.
 * Errors: anything but a comma or a line end after the closing quote.
 */
export function quotedField(
  buffer: Uint8Array,
  start: number,
  end: number,
  place: PlaceOfRow,
): QuotedField | undefined {
  const bytes: number[] = [];
  let lines = 0;
  for (let at = start + 1; at < end; at++) {
    const byte = buffer[at] as number;
    if (byte !== QUOTE) {
      if (byte === LF) lines++;
      bytes.push(byte);
      continue;
    }
    if (at + 1 >= end) return undefined;
    const next = buffer[at + 1] as number;
    if (next === QUOTE) {
      bytes.push(QUOTE);
      at++;
      continue;
    }
    if (next === CR && at + 2 >= end) return undefined;
    if (next !== COMMA && next !== LF && !(next === CR && buffer[at + 2] === LF)) {
      throw new StatisticsProblem(
        'bad_quote',
        'text follows a closing quote; double the quotes inside a quoted field.',
        place(),
      );
    }
    return { bytes: Uint8Array.from(bytes), end: at + 1, lines };
  }
  return undefined;
}

export interface Header {
  readonly names: string[];
  /** Where the first row begins. */
  readonly end: number;
  /** Line ends up to there. */
  readonly lines: number;
}

/** The header row in `buffer[start, end)`; undefined where it is not complete yet. */
export function parseHeader(buffer: Uint8Array, start: number, end: number): Header | undefined {
  const names: string[] = [];
  const place = () => ({ line: 1 });
  let lines = 1;
  let at = start;
  for (;;) {
    let bytes: Uint8Array;
    if (buffer[at] === QUOTE && at < end) {
      const field = quotedField(buffer, at, end, place);
      if (field === undefined) return undefined;
      lines += field.lines;
      bytes = field.bytes;
      at = field.end;
    } else {
      const from = at;
      while (at < end && buffer[at] !== COMMA && buffer[at] !== LF) at++;
      if (at >= end) return undefined;
      const stop = buffer[at] === LF && at > from && buffer[at - 1] === CR ? at - 1 : at;
      bytes = buffer.subarray(from, stop);
    }
    names.push(columnName(bytes));
    if (names.length > MAX_COLUMNS) {
      throw new StatisticsProblem(
        'no_header',
        `the first line has more than ${MAX_COLUMNS} fields; is it a header?`,
      );
    }
    if (buffer[at] === CR) at++;
    if (buffer[at++] === LF) break;
  }
  if (names.every((name) => name === ''))
    throw new StatisticsProblem('no_header', 'the first line is blank; expected a header.');
  return { names, end: at, lines };
}

function columnName(bytes: Uint8Array): string {
  if (bytes.includes(0)) {
    throw new StatisticsProblem(
      'not_text',
      'the file is not CSV text (it holds zero bytes); expected UTF-8 CSV, gzip of it, or Parquet.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const seen = new TextDecoder('latin1').decode(bytes);
    throw new StatisticsProblem('not_text', `the header is not UTF-8 text: ${shown(seen)}.`);
  }
}

/** How many bytes of a UTF-8 byte order mark begin the text: 3 or 0. */
export function skipByteOrderMark(buffer: Uint8Array, length: number): number {
  return length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
}
