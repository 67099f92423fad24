import { entryText } from '../ledger/entry-text.ts';
import { type LedgerFilter, modelsOf, selectEntries } from '../ledger/query.ts';
import { type EntryRow, entryTable } from '../report/audit.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import {
  FILTER_HELP,
  FILTER_OPTIONS,
  filterOf,
  PLACE_HELP,
  PLACE_OPTIONS,
  parseWords,
} from './audit-arguments.ts';
import { openLedger } from './audit-clone.ts';
import { soundLedger } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit query [options]

Lists the entries of the ledger, once it was verified. Several conditions must hold together.

${FILTER_HELP}
${PLACE_HELP} (arbiter/audit-query/v1)

Exit codes: 0 listed (also when nothing was selected), 1 the ledger is not whole, 2 cannot tell.
`;

/** `arbiter audit query` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(args, { ...PLACE_OPTIONS, ...FILTER_OPTIONS }, HELP);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const filter = filterOf(values);
  const sound = await soundLedger(await openLedger(values, io), io);
  if (sound === null) return 1;
  const selected = selectEntries(sound.entries, filter);
  if (values.json === true) io.stdout(queryJson(filter, sound.entries, selected));
  else io.stdout(queryText(sound.entries, selected));
  return 0;
}

/** What was selected of all entries, for a program. */
export function queryJson(
  filter: LedgerFilter,
  all: readonly LedgerEntry[],
  selected: readonly LedgerEntry[],
): string {
  const output = { schema: 'arbiter/audit-query/v1', filter, total: all.length, entries: selected };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** The same for a terminal. */
export function queryText(all: readonly LedgerEntry[], selected: readonly LedgerEntry[]): string {
  const table = selected.length === 0 ? '' : entryTable(selected.map(rowOf));
  return `${table}${selected.length} of ${all.length} entries\n`;
}

/** One entry in a line. */
export function rowOf(entry: LedgerEntry): EntryRow {
  const models = modelsOf(entry).join(' ');
  const says = entryText(entry);
  return {
    seq: entry.seq,
    at: entry.at,
    type: entry.type,
    pull: entry.pull_request?.number ?? null,
    who: entry.actor?.login ?? '',
    says: models === '' || says.includes(models) ? says : `${models}: ${says}`,
  };
}
