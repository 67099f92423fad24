import { UserError } from '../errors.ts';
import { type EntryReplay, replayEntry, type WantedContent } from '../evaluation/replay.ts';
import { summaryDifference } from '../evaluation/verdict-summary.ts';
import { runGit } from '../git/git.ts';
import { expunctions } from '../ledger/contents.ts';
import { detailOf } from '../ledger/query.ts';
import { sha256Hex } from '../model/canonical.ts';
import { logText } from '../report/escape.ts';
import type { Evaluation } from '../schemas/ledger-detail.ts';
import { PLACE_HELP, PLACE_OPTIONS, parseWords, wholeNumber } from './audit-arguments.ts';
import { type Clone, openLedger } from './audit-clone.ts';
import { type LedgerAccess, type SoundLedger, soundLedger } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';
import { ownVersion } from './distribution.ts';

const HELP = `arbiter audit replay ENTRY [options]

Computes the verdict of an evaluation again, from the evidence and the policies that the ledger keeps, and compares it byte
by byte with the one that was recorded. What the ledger does not keep is taken from the clone's own Git objects, by digest.

${PLACE_HELP} (arbiter/audit-replay/v1)

Exit codes: 0 the same bytes, 1 they differ, or the ledger is not whole, 2 it cannot be computed.
`;

/** `arbiter audit replay`: exit 0 same, 1 differs, 2 cannot be computed. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseWords(args, PLACE_OPTIONS, HELP, { atMost: 1 });
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const [word] = positionals;
  if (word === undefined) throw new UserError(`Say which entry: arbiter audit replay ENTRY\n\n${HELP}`);
  const seq = wholeNumber('ENTRY', word);
  const access = await openLedger(values, io);
  const sound = await soundLedger(access, io);
  if (sound === null) return 1;
  const outcome = await replayOf(seq, access, sound, objectsHere(access, io));
  if (values.json === true) io.stdout(replayJson(seq, outcome));
  else io.stdout(logText(replayText(seq, outcome)));
  return replayCode(outcome);
}

/** 0 the same bytes, 1 they differ, 2 it cannot be computed. */
export function replayCode({ kind }: ReplayOutcome): number {
  return kind === 'same' ? 0 : kind === 'differs' ? 1 : 2;
}

/** Bytes of one of these Git objects, which the ledger names beside a digest; undefined where nobody has it. */
export type ObjectSource = (
  oids: readonly string[],
) => Promise<(oid: string) => Promise<Uint8Array | undefined>>;

/** What is gone of the entry itself, before anything can be computed. */
interface Gone {
  readonly kind: 'gone';
  readonly reason: string;
}

export type ReplayOutcome = EntryReplay | Gone;

/** Computes the verdict of an entry again. @throws UserError where it has none to compute */
export async function replayOf(
  seq: number,
  access: LedgerAccess,
  sound: SoundLedger,
  objects: ObjectSource,
): Promise<ReplayOutcome> {
  const entry = sound.entries[seq - 1];
  if (entry === undefined)
    throw new UserError(`There is no entry ${seq}: the ledger has ${sound.entries.length}.`);
  const evaluation = detailOf(entry, 'evaluation');
  if (evaluation === undefined)
    throw new UserError(
      `Entry ${seq} is of type ${entry.type}; only an evaluation has a verdict to compute.`,
    );
  const kept = await keptOf(evaluation, access, sound);
  if ('kind' in kept) return kept;
  const source = (wanted: readonly WantedContent[]) => contentsFor(wanted, access, sound, objects);
  const replayed = await replayEntry(kept.verdict, kept.record, source);
  if (replayed.kind !== 'same') return replayed;
  const difference = summaryDifference(entry, replayed.decision);
  return difference === null ? replayed : { ...replayed, kind: 'differs', ...difference };
}

async function keptOf(
  { verdict, record }: Evaluation,
  access: LedgerAccess,
  sound: SoundLedger,
): Promise<{ readonly verdict: Uint8Array; readonly record: Uint8Array } | Gone> {
  if (verdict === null)
    return { kind: 'gone', reason: 'Nothing was decided there: the entry has no verdict.' };
  if (record === null) return { kind: 'gone', reason: 'The inputs of this verdict were not recorded.' };
  const contents = await access.reader.blobs(sound.snapshot.tip, [verdict, record]);
  const removed = expunctions(sound.entries);
  const parts: Record<'verdict' | 'record', Uint8Array | undefined> = {
    verdict: contents.get(verdict),
    record: contents.get(record),
  };
  for (const [name, sha256] of [
    ['verdict', verdict],
    ['record', record],
  ] as const) {
    const bytes = parts[name];
    if (bytes === undefined) {
      const by = removed.get(sha256);
      const why = by === undefined ? 'is not in the ledger' : `was removed by entry ${by.seq}`;
      return { kind: 'gone', reason: `The ${name} ${sha256} ${why}.` };
    }
    if (sha256Hex(bytes) !== sha256)
      throw new UserError(
        `The ${name} ${sha256} was changed: its bytes are ${sha256Hex(bytes)}. Run \`arbiter audit verify\`.`,
      );
  }
  return { verdict: parts.verdict as Uint8Array, record: parts.record as Uint8Array };
}

/** Contents from the ledger, the others from Git's objects where they are still what they were. */
async function contentsFor(
  wanted: readonly WantedContent[],
  access: LedgerAccess,
  sound: SoundLedger,
  objects: ObjectSource,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const present = new Set(sound.verification.blobs);
  const kept = wanted.map(({ sha256 }) => sha256).filter((sha256) => present.has(sha256));
  const found = new Map(await access.reader.blobs(sound.snapshot.tip, kept));
  const others = wanted.filter(({ sha256 }) => !found.has(sha256));
  const asked = new Set(others.flatMap(({ oids }) => oids).filter((oid) => /^[0-9a-f]{40}$/.test(oid)));
  if (asked.size === 0) return found;
  const bytesOf = await objects([...asked]);
  for (const { sha256, oids } of others) {
    for (const oid of oids.filter((one) => asked.has(one))) {
      const bytes = await bytesOf(oid);
      // Git's own ids are SHA-1: only the digest of the record says that this is the content.
      if (bytes !== undefined && sha256Hex(bytes) === sha256) found.set(sha256, bytes);
    }
  }
  return found;
}

/** The objects that the clone has; nothing is fetched. */
function objectsHere({ gitDir, repository }: Clone, io: CommandIo): ObjectSource {
  return async (oids) => {
    const output = await runGit(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
      gitDir,
      env: io.env,
      input: `${oids.join('\n')}\n`,
    });
    const lines = output.toString('utf8').split('\n');
    const here = new Set(lines.filter((line) => line.endsWith(' blob')).map((line) => line.slice(0, 40)));
    return async (oid) => (here.has(oid) ? (await repository.blobs([oid])).get(oid) : undefined);
  };
}

/** The outcome for a program. */
export function replayJson(seq: number, outcome: ReplayOutcome): string {
  return `${JSON.stringify(jsonOf(seq, outcome), null, 2)}\n`;
}

function jsonOf(seq: number, outcome: ReplayOutcome): object {
  const base = { schema: 'arbiter/audit-replay/v1', entry: seq, arbiter: ownVersion() };
  switch (outcome.kind) {
    case 'gone':
      return { ...base, outcome: 'missing', recorded_by: null, reason: outcome.reason };
    case 'same':
      return { ...base, outcome: 'same', recorded_by: outcome.arbiter, status: outcome.decision.status };
    case 'differs': {
      const { pointer, recorded, replayed, arbiter } = outcome;
      return { ...base, outcome: 'differs', recorded_by: arbiter, pointer, recorded, replayed };
    }
    case 'missing':
      return { ...base, outcome: 'missing', recorded_by: outcome.arbiter, missing: outcome.missing };
    case 'not_replayable':
    case 'diverged':
      return { ...base, outcome: outcome.kind, recorded_by: outcome.arbiter, reason: outcome.reason };
  }
}

/** The same for people; what was recorded stands in it, and is not escaped. */
export function replayText(seq: number, outcome: ReplayOutcome): string {
  const lines = [...linesOf(seq, outcome)];
  if (outcome.kind !== 'gone' && outcome.kind !== 'same' && outcome.arbiter !== ownVersion())
    lines.push(
      `It was computed by Arbiter ${outcome.arbiter}; this is ${ownVersion()}. Replay it with that version.`,
    );
  return `${lines.join('\n')}\n`;
}

const LONGEST_VALUE = 300;

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function linesOf(seq: number, outcome: ReplayOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'gone':
      return [`Entry ${seq} cannot be computed again. ${outcome.reason}`];
    case 'same':
      return [`Entry ${seq}: the same verdict, byte for byte (${outcome.decision.status}).`];
    case 'differs':
      return [
        `Entry ${seq}: another verdict than the one recorded, first at ${outcome.pointer === '' ? 'the whole' : outcome.pointer}:`,
        `  recorded  ${shown(outcome.recorded)}`,
        `  replayed  ${shown(outcome.replayed)}`,
      ];
    case 'missing':
      return [
        `Entry ${seq} cannot be computed again: ${outcome.missing.length} content(s) are neither in the ledger nor in this clone.`,
        ...outcome.missing.map(
          ({ sha256, paths, isKept }) =>
            `  ${sha256}  ${paths.join(', ')}${isKept ? '' : ' (too large to be kept; fetch the judged commit)'}`,
        ),
      ];
    case 'not_replayable':
    case 'diverged':
      return [`Entry ${seq} cannot be computed again. ${outcome.reason}`];
  }
}
