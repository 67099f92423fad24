import { isMissingOrNan } from './columns.ts';
import { missingColumn } from './problem.ts';
import { type CellSink, columnIndex, type RowSink } from './row-reading.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Gives the texts of the named columns of each row, in that order; one array for all rows. A value that is none is empty. */
export function textRows(
  header: readonly string[],
  columns: readonly string[],
  take: (texts: readonly string[], row: number) => void,
): RowSink {
  const texts = columns.map(() => '');
  const cells = new Array<CellSink | null>(header.length).fill(null);
  const slots = new Map<number, number[]>();
  columns.forEach((name, slot) => {
    const index = columnIndex(header, name);
    if (index < 0) throw missingColumn('declared', name, header);
    slots.set(index, [...(slots.get(index) ?? []), slot]);
  });
  for (const [index, own] of slots) {
    const put = (text: string) => {
      const value = isMissingOrNan(text) ? '' : text;
      for (const slot of own) texts[slot] = value;
    };
    cells[index] = {
      bytes: (bytes, start, end) => put(start === end ? '' : decoder.decode(bytes.subarray(start, end))),
      text: put,
    };
  }
  return { cells, endRow: (row) => take(texts, row) };
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const INTEGER = /^[+-]?\d+$/;
/** So many digits a double holds exactly; of longer whole numbers two that differ could look the same. */
const MOST_DIGITS = 15;
const BOOLEAN = /^(?:true|false)$/i;
const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * One text for each value, however a tool writes it: `1.0`, `1` and `01` are one number, `True` is `true`, and a day is its
 * first instant. CSV and Parquet write the same row in different ways.
 */
export function canonical(text: string): string {
  const trimmed = text.trim();
  if (DECIMAL.test(trimmed)) return canonicalNumber(trimmed);
  if (BOOLEAN.test(trimmed)) return trimmed.toLowerCase();
  return canonicalTime(trimmed) ?? trimmed;
}

/** A fraction is a double wherever it is read: more digits than that say nothing. A long whole number may be a key. */
function canonicalNumber(text: string): string {
  if (INTEGER.test(text) && text.replace(/\D/g, '').length > MOST_DIGITS) return text;
  const number = Number(text);
  return Number.isFinite(number) ? String(number + 0) : text;
}

/** Without a time zone it is taken for UTC, so that two files that leave it out differently are compared. */
function canonicalTime(text: string): string | null {
  const [, day, minutes, seconds = ':00', fraction = '', zone = 'Z'] = TIME.exec(text) ?? [];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T${minutes ?? '00:00'}${seconds}${zone}`);
  const digits = fraction.replace(/0+$/, '');
  return Number.isFinite(time) ? `${new Date(time).toISOString().slice(0, 19)}.${digits}Z` : null;
}
