import { UserError } from '../errors.ts';
import { appendEntries } from '../ledger/appending.ts';
import type { Draft } from '../ledger/draft.ts';
import { entryText } from '../ledger/entry-text.ts';
import { detailOf } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import { logText } from '../report/escape.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { PLACE_OPTIONS, parseWords, REMOTE_PLACE_HELP, wholeNumber } from './audit-arguments.ts';
import { type SoundLedger, soundLedger } from './audit-ledger.ts';
import { actorOf, appendOptions, type RemoteLedger, runOf, withRemoteLedger } from './audit-writing.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit correct SEQ --reason TEXT [options]

Says that entry SEQ is wrong, with an entry of type correction. The entry itself stays as it is, for ever. For the gate a
verdict that is corrected counts no more, and what a corrected observation said of a review is unknown: its approval must be
given again. Nothing takes this back.

  --reason TEXT         what is wrong with it, for whoever reads the ledger; name nobody in it, it stays
  --remote NAME         where the ledger is (default: origin); you need the right to push there
${REMOTE_PLACE_HELP} (arbiter/audit-correct/v1)

Exit codes: 0 recorded, 1 refused (the same was said before, or the ledger is not whole), 2 cannot tell.
`;

/** Entries are small: at most this many characters of 64 KiB. */
const LONGEST_REASON = 4000;

export interface CorrectionRequest {
  readonly seq: number;
  readonly reason: string;
}

/** Names of the two words, as whoever gives them knows them. */
interface WordNames {
  readonly entry: string;
  readonly reason: string;
}

/** `arbiter audit correct` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseWords(
    args,
    { ...PLACE_OPTIONS, reason: { type: 'string' }, remote: { type: 'string' } },
    HELP,
    { atMost: 1 },
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (positionals[0] === undefined) throw new UserError(`Say which entry: its number.\n\n${HELP}`);
  const asked = correctionRequest(positionals[0], values.reason, { entry: 'SEQ', reason: '--reason' });
  return withRemoteLedger(values, io, (access) => carryOut(asked, access, values.json === true, io));
}

/** @throws UserError for what names no entry, or gives no reason that can be recorded. */
export function correctionRequest(
  number: string,
  given: string | undefined,
  names: WordNames,
): CorrectionRequest {
  const reason = given?.trim() ?? '';
  if (reason === '') throw new UserError(`Say what is wrong with the entry: ${names.reason} TEXT.`);
  if (reason.length > LONGEST_REASON)
    throw new UserError(
      `\`${names.reason}\` takes at most ${LONGEST_REASON} characters, found ${reason.length}.`,
    );
  return { seq: wholeNumber(names.entry, number), reason };
}

async function carryOut(
  asked: CorrectionRequest,
  access: RemoteLedger,
  isJson: boolean,
  io: CommandIo,
): Promise<number> {
  const done = await correctEntry(asked, access, io);
  if (done === null) return 1;
  if (isJson) {
    const output = {
      schema: 'arbiter/audit-correct/v1',
      of: asked.seq,
      reason: asked.reason,
      entry: done.entry,
    };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
  } else io.stdout(done.text);
  return 0;
}

export interface Corrected {
  /** Number of the new entry. */
  readonly entry: number;
  /** What was done, for a log. */
  readonly text: string;
}

/** Records a correction; null where it was refused, and said why. */
export async function correctEntry(
  asked: CorrectionRequest,
  access: RemoteLedger,
  io: CommandIo,
): Promise<Corrected | null> {
  const sound = await soundLedger(access, io);
  if (sound === null) return null;
  const corrected = entryOf(asked, sound);
  const same = correctionBefore(asked, sound.entries);
  const recorded = same === undefined ? await record(asked, corrected, access, io) : null;
  if (recorded === null) {
    const number = same === undefined ? '' : `, by entry ${same.seq}`;
    io.stderr(`Entry ${asked.seq} was corrected for this reason already${number}: nothing was written.\n`);
    return null;
  }
  const what = `Entry ${asked.seq} (${corrected.type}: ${entryText(corrected)})`;
  return { entry: recorded, text: logText(`${what} is corrected by entry ${recorded}.\n`) };
}

function entryOf({ seq }: CorrectionRequest, { entries }: SoundLedger): LedgerEntry {
  const entry = entries[seq - 1];
  if (entry === undefined)
    throw new UserError(`The ledger has no entry ${seq}: it has entries 1 to ${entries.length}.`);
  return entry;
}

function correctionBefore(
  { seq, reason }: CorrectionRequest,
  entries: readonly LedgerEntry[],
): LedgerEntry | undefined {
  return entries.find((entry) => {
    const correction = detailOf(entry, 'correction');
    return correction?.of === seq && correction.reason.trim() === reason;
  });
}

/** Number of the new entry; null where somebody else was faster in saying the same. */
async function record(
  { seq, reason }: CorrectionRequest,
  corrected: LedgerEntry,
  access: RemoteLedger,
  io: CommandIo,
): Promise<number | null> {
  const draft: Draft = {
    entry: {
      id: `correction/${seq}/${sha256Hex(reason)}`,
      type: 'correction',
      at: io.now(),
      repository: corrected.repository,
      actor: actorOf(io.env),
      run: runOf(io.env),
      // Found with what it corrects.
      pull_request: corrected.pull_request,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { of: seq, reason },
      attestation: null,
    },
    blobs: new Map(),
  };
  const { appended } = await appendEntries(access, [draft], appendOptions());
  return appended.find(({ id }) => id === draft.entry.id)?.seq ?? null;
}
