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
/** So many digits a double holds exactly; of more, two numbers that differ could look the same. */
const MOST_DIGITS = 15;

/** One text for each value, however a tool writes it: `1.0`, `1` and `01` are one number. */
export function canonical(text: string): string {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed) || trimmed.replace(/[eE].*$/, '').replace(/\D/g, '').length > MOST_DIGITS)
    return trimmed;
  const number = Number(trimmed);
  return Number.isFinite(number) ? String(number + 0) : trimmed;
}
