import { UserError } from '../errors.ts';
import { cycleTime } from '../ledger/cycle-time.ts';
import { PLACE_HELP, PLACE_OPTIONS, parseWords } from './audit-arguments.ts';
import { openLedger } from './audit-clone.ts';
import { soundLedger } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit cycle-time [options]

How long changes took from proposal to approval and to release, for which roles they waited, and which checks denied
or were reworked for: from the ledger alone, once it was verified.

  --from, --to DATE     changes proposed in these days (UTC), both included
  --csv                 print what each check denied, and how often it was reworked for or overridden, as CSV
${PLACE_HELP} (arbiter/cycle-time/v1)

Exit codes: 0 computed, 1 the ledger is not whole, 2 cannot tell.
`;

/** `arbiter audit cycle-time` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    { ...PLACE_OPTIONS, from: { type: 'string' }, to: { type: 'string' }, csv: { type: 'boolean' } },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (values.json === true && values.csv === true)
    throw new UserError('`--json` and `--csv` were both given; one of them was expected.');
  const sound = await soundLedger(await openLedger(values, io), io);
  if (sound === null) return 1;
  const found = cycleTime(sound.entries, { from: values.from ?? null, to: values.to ?? null });
  if (values.json === true) io.stdout(`${JSON.stringify(found, null, 2)}\n`);
  else if (values.csv === true)
    io.stdout((await import('../report/cycle-time-csv.ts')).renderCheckRatesCsv(found));
  else io.stdout((await import('../report/cycle-time.ts')).renderCycleTimeText(found));
  return 0;
}
