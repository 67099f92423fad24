import { UserError } from '../errors.ts';
import { appendEntries } from '../ledger/appending.ts';
import { expunctions } from '../ledger/contents.ts';
import type { Draft } from '../ledger/draft.ts';
import { contentUse, digestsIn, expiredContents, holdsOn } from '../ledger/retention.ts';
import { sha256Hex } from '../model/canonical.ts';
import { logText } from '../report/escape.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { PLACE_OPTIONS, parseWords, REMOTE_PLACE_HELP } from './audit-arguments.ts';
import { contentsOf, type LedgerAccess, type SoundLedger, soundLedger } from './audit-ledger.ts';
import {
  actorOf,
  appendOptions,
  type RemoteLedger,
  runOf,
  type WritableLedger,
  withRemoteLedger,
} from './audit-writing.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit expunge (--blob SHA256 … --reason TEXT | --retention) [options]

Removes contents from the ledger's branch, with an entry that says which and why. The chain holds without them, and their
digests stay. Without --yes it only says what it would do. Git's history keeps the bytes until the platform purges them:
docs/how-to/audit.md says how.

  --blob SHA256         a content (repeatable), for a reason
  --reason TEXT         why
  --retention           every content that only entries older than \`retention.days\` need
  --yes                 do it
  --remote NAME         where the ledger is (default: origin)
${REMOTE_PLACE_HELP} (arbiter/audit-expunge/v1)

Legal holds (\`retention.legal_hold\`) are read from the default branch of the remote. Exit codes: 0 done, or nothing to do,
1 refused, 2 cannot tell.
`;

/** `arbiter audit expunge` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    {
      ...PLACE_OPTIONS,
      blob: { type: 'string', multiple: true },
      reason: { type: 'string' },
      retention: { type: 'boolean' },
      yes: { type: 'boolean' },
      remote: { type: 'string' },
    },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const asked = askedFor(values);
  const flags = { isWanted: values.yes === true, isJson: values.json === true };
  return withRemoteLedger(values, io, (access) => carryOut(asked, access, flags, io));
}

async function carryOut(
  asked: Asked,
  access: RemoteLedger,
  flags: { readonly isWanted: boolean; readonly isJson: boolean },
  io: CommandIo,
): Promise<number> {
  const sound = await soundLedger(access, io);
  if (sound === null) return 1;
  const plan = await planOf(asked, access, sound, io);
  const outcome = await carriedOut(plan, access, sound, flags.isWanted, io);
  io.stdout(flags.isJson ? expungeJson(plan, outcome) : logText(expungeText(plan, outcome)));
  return outcome.isRefused ? 1 : 0;
}

/** What became of a plan; nothing is removed unless it is wanted. */
export async function carriedOut(
  plan: Plan,
  access: LedgerAccess & WritableLedger,
  sound: SoundLedger,
  isWanted: boolean,
  io: CommandIo,
): Promise<Outcome> {
  const isRefused = plan.basis === 'request' && plan.held.length > 0;
  const isDone = isWanted && !isRefused && plan.blobs.length > 0;
  return { isRefused, isDone, entries: isDone ? await expunge(access, sound, plan, io) : [] };
}

/** The plan and its outcome, for a program. */
export function expungeJson(plan: Plan, { isRefused, isDone, entries }: Outcome): string {
  const output = { schema: 'arbiter/audit-expunge/v1', ...plan, refused: isRefused, done: isDone, entries };
  return `${JSON.stringify(output, null, 2)}\n`;
}

type Asked =
  | { readonly basis: 'request'; readonly blobs: readonly string[]; readonly reason: string }
  | { readonly basis: 'retention'; readonly reason: string | undefined };

function askedFor(values: {
  readonly blob?: string[] | undefined;
  readonly reason?: string | undefined;
  readonly retention?: boolean | undefined;
}): Asked {
  const { blob = [], reason, retention = false } = values;
  if (retention === blob.length > 0)
    throw new UserError(`Say which contents: --blob SHA256, or --retention.\n\n${HELP}`);
  if (retention) return { basis: 'retention', reason };
  const wrong = blob.find((text) => !/^[0-9a-f]{64}$/.test(text));
  if (wrong !== undefined)
    throw new UserError(`\`--blob\` takes a SHA-256 of 64 lowercase hexadecimal digits, found \`${wrong}\`.`);
  if (reason === undefined || reason.trim() === '')
    throw new UserError('Say why: --reason TEXT. It is recorded for ever, so name nobody in it.');
  return { basis: 'request', blobs: [...new Set(blob)].sort(), reason };
}

/** What is to be removed, and what is kept in spite of it. */
export interface Plan {
  readonly basis: 'request' | 'retention';
  readonly reason: string;
  readonly blobs: readonly string[];
  /** Contents that a legal hold keeps, and the words of the configuration that hold them. */
  readonly held: readonly { readonly sha256: string; readonly by: readonly string[] }[];
}

/** @throws UserError where nothing says what is held, or how long contents are kept */
export async function planOf(
  asked: Asked,
  access: LedgerAccess,
  sound: SoundLedger,
  io: CommandIo,
): Promise<Plan> {
  const { config } = access;
  // Without it nobody can say what is held.
  if (config === null)
    throw new UserError(
      'The default branch of the remote has no .arbiter/config.yml, so legal holds cannot be told and nothing is removed.',
    );
  const present = new Set(sound.verification.blobs);
  const legalHold = config.retention?.legal_hold ?? [];
  if (asked.basis === 'request') refuseAbsent(asked.blobs, present, sound.entries);
  // Of each content only what it names is kept: all of them together may be large.
  const named = new Map<string, string>();
  for await (const { contents } of contentsOf(access.reader, sound.snapshot.tip, sound.verification.blobs))
    for (const [sha256, bytes] of contents)
      named.set(sha256, digestsIn(Buffer.from(bytes).toString('latin1'), present).join(' '));
  const use = contentUse(sound.entries, present, (sha256) => named.get(sha256) ?? '');
  if (asked.basis === 'request') {
    const held = asked.blobs
      .map((sha256) => ({ sha256, by: holdsOn(use, sha256, legalHold) }))
      .filter(({ by }) => by.length > 0);
    return { ...asked, held };
  }
  const days = config.retention?.days;
  if (days === undefined)
    throw new UserError('`retention.days` is not set in .arbiter/config.yml: contents are kept without end.');
  const { expired, held } = expiredContents(use, { days, legalHold }, io.now());
  return { basis: 'retention', reason: asked.reason ?? `Older than ${days} days.`, blobs: expired, held };
}

function refuseAbsent(
  blobs: readonly string[],
  present: ReadonlySet<string>,
  entries: readonly LedgerEntry[],
): void {
  const absent = blobs.find((sha256) => !present.has(sha256));
  if (absent === undefined) return;
  const gone = expunctions(entries).get(absent);
  throw new UserError(
    gone === undefined
      ? `The ledger has no content ${absent}.`
      : `The content ${absent} was removed already, by entry ${gone.seq}.`,
  );
}

/** Entries are small: more contents than this are removed by several. */
const MOST_PER_ENTRY = 500;

async function expunge(
  access: LedgerAccess & WritableLedger,
  sound: SoundLedger,
  plan: Plan,
  io: CommandIo,
): Promise<number[]> {
  const seen = sound.verification.head?.seq;
  const drafts: Draft[] = [];
  for (let start = 0; start < plan.blobs.length; start += MOST_PER_ENTRY)
    drafts.push(expungedDraft(plan.blobs.slice(start, start + MOST_PER_ENTRY), plan, sound, io));
  const { appended } = await appendEntries(access, drafts, {
    ...appendOptions(),
    check: ({ head }) => {
      // A new entry may need what was about to go.
      if (head.seq !== seen)
        throw new UserError('The ledger grew in the meantime: nothing was removed. Run this again.');
    },
  });
  return appended.map(({ seq }) => seq);
}

function expungedDraft(blobs: readonly string[], plan: Plan, { entries }: SoundLedger, io: CommandIo): Draft {
  const newest = entries.at(-1) as LedgerEntry;
  return {
    entry: {
      id: `expunged/${plan.basis}/${sha256Hex(blobs.join('\n'))}/after-${newest.seq}`,
      type: 'expunged',
      at: io.now(),
      repository: newest.repository,
      actor: actorOf(io.env),
      run: runOf(io.env),
      pull_request: null,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { blobs: [...blobs], reason: plan.reason, basis: plan.basis },
      attestation: null,
    },
    blobs: new Map(),
  };
}

export interface Outcome {
  readonly isRefused: boolean;
  readonly isDone: boolean;
  readonly entries: readonly number[];
}

/** The plan and its outcome, for people; `how` it is done where it was only looked at. */
export function expungeText(
  { blobs, held, basis }: Plan,
  { isRefused, isDone, entries }: Outcome,
  how = 'say --yes to do it',
): string {
  const lines = held.map(({ sha256, by }) => `held       ${sha256}  legal hold on ${by.join(', ')}`);
  const verb = isDone ? 'removed' : isRefused ? 'kept' : 'would remove';
  const heldOnes = new Set(held.map(({ sha256 }) => sha256));
  lines.push(
    ...blobs.filter((sha256) => !heldOnes.has(sha256)).map((sha256) => `${verb.padEnd(10)} ${sha256}`),
  );
  if (isRefused) lines.push('Refused: a legal hold covers what is asked for, and nothing was removed.');
  else if (blobs.length === 0)
    lines.push(basis === 'retention' ? 'Nothing is old enough to be removed.' : 'Nothing to remove.');
  else if (isDone) lines.push(`Recorded as ${entries.map((seq) => `entry ${seq}`).join(', ')}.`);
  else lines.push(`Nothing was removed: ${how}.`);
  return `${lines.join('\n')}\n`;
}
