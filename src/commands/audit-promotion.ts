import { promotionOf } from '../ledger/promotion.ts';
import { renderPromotion } from '../report/promotion.ts';
import { PLACE_HELP, PLACE_OPTIONS, parseWords } from './audit-arguments.ts';
import { openLedger } from './audit-clone.ts';
import { soundLedger } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit promotion [options]

What the checks in shadow would have blocked, had they been mandatory: how often, for which models and pull requests, and
since when. From the verdicts that the ledger recorded, once it was verified; offline. It decides nothing.

  --from, --to DATE     verdicts recorded in these days (UTC), both included
${PLACE_HELP} (arbiter/promotion/v1)

Exit codes: 0 told, 1 no check was judged in shadow, or the ledger is not whole, 2 cannot tell.
`;

/** `arbiter audit promotion` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const options = { ...PLACE_OPTIONS, from: { type: 'string' }, to: { type: 'string' } } as const;
  const { values } = parseWords(args, options, HELP);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const sound = await soundLedger(await openLedger(values, io), io);
  if (sound === null) return 1;
  const promotion = promotionOf(sound.entries, { from: values.from ?? null, to: values.to ?? null });
  io.stdout(values.json === true ? `${JSON.stringify(promotion, null, 2)}\n` : renderPromotion(promotion));
  return promotion.checks.length === 0 ? 1 : 0;
}
