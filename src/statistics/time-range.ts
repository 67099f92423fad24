import { StatisticsProblem, shown } from './problem.ts';
import { textRows } from './row-cells.ts';
import { readRows } from './row-reading.ts';

/** How the instants of a column are written: with a time zone, without one, as days, or as numbers. */
export type TimeKind = 'instant' | 'local time' | 'day' | 'number';

/** The first and the last instant of a file, as written. */
export interface TimeRange {
  readonly kind: TimeKind;
  readonly first: string;
  readonly last: string;
  readonly first_value: number;
  readonly last_value: number;
}

/** Reads the instants of a column in one pass. A row without one, and one that is written otherwise, are errors. */
export async function timeRangeOf(source: Uint8Array, column: string): Promise<TimeRange> {
  let range: TimeRange | null = null;
  await readRows(source, (header) =>
    textRows(header, [column], ([text = ''], row) => {
      const time = timeOf(text.trim());
      if (time === null) {
        const message =
          text === ''
            ? 'no instant. Every row needs one where the order in time is judged.'
            : `${shown(text)} is no instant: expected RFC 3339, a day, or a number.`;
        throw new StatisticsProblem(text === '' ? 'missing_value' : 'not_a_number', message, { row, column });
      }
      range = widened(range, time.kind, time.value, text.trim(), { row, column });
    }),
  );
  if (range === null) throw new StatisticsProblem('no_rows', 'the file has no rows.');
  return range;
}

function widened(
  range: TimeRange | null,
  kind: TimeKind,
  value: number,
  text: string,
  place: { readonly row: number; readonly column: string },
): TimeRange {
  if (range === null) return { kind, first: text, last: text, first_value: value, last_value: value };
  if (kind !== range.kind) {
    const message = `${shown(text)} is a ${kind}, the rows before have a ${range.kind} each: they cannot be ordered.`;
    throw new StatisticsProblem('mixed_column', message, place);
  }
  if (value < range.first_value) return { ...range, first: text, first_value: value };
  if (value > range.last_value) return { ...range, last: text, last_value: value };
  return range;
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?)?$/;
const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,9})?$/;

function timeOf(text: string): { readonly kind: TimeKind; readonly value: number } | null {
  if (NUMBER.test(text)) return { kind: 'number', value: Number(text) };
  const [, day, minutes, seconds = ':00', fraction = '', zone] = TIME.exec(text) ?? [];
  if (day === undefined || !isRealDay(day)) return null;
  const value = Date.parse(`${day}T${minutes ?? '00:00'}${seconds}${fraction.slice(0, 4)}${zone ?? 'Z'}`);
  if (!Number.isFinite(value)) return null;
  const kind = minutes === undefined ? 'day' : zone === undefined ? 'local time' : 'instant';
  return { kind, value };
}

/** 2026-02-30 would silently become March. */
function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(day);
}
