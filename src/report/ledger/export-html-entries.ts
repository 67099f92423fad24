import type { LedgerDetail } from '../../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { type Cell, type Html, html, recordTable } from '../html-template.ts';
import { MOST_ROWS } from './export-html-model.ts';
import { newest, timeText } from './export-html-parts.ts';

/** A table of the entries of one type, newest at the end. */
export function typeTable<T extends keyof LedgerDetail>(
  selected: readonly LedgerEntry[],
  type: T,
  caption: string,
  columns: readonly string[],
  cells: (detail: NonNullable<LedgerDetail[T]>, entry: LedgerEntry) => readonly Cell[],
): Html {
  const entries = selected.filter((entry) => entry.type === type);
  const [shown, more] = newest(entries, MOST_ROWS, 'views/entries.json');
  const rows = shown.map((entry) => [
    entry.seq,
    timeText(entry.at),
    ...cells(entry.decision as NonNullable<LedgerDetail[T]>, entry),
  ]);
  return html`${recordTable(caption, ['Entry', 'When', ...columns], rows)}${more}`;
}
