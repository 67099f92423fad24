import { entryText } from '../ledger/entry-text.ts';
import { modelsOf, selectEntries } from '../ledger/query.ts';
import { entryTable } from '../report/audit.ts';
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
  if (values.json === true) {
    const output = {
      schema: 'arbiter/audit-query/v1',
      filter,
      total: sound.entries.length,
      entries: selected,
    };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    if (selected.length > 0) io.stdout(entryTable(selected.map(rowOf)));
    io.stdout(`${selected.length} of ${sound.entries.length} entries\n`);
  }
  return 0;
}

function rowOf(entry: LedgerEntry) {
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
