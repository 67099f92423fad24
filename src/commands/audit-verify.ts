import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Anchor } from '../ledger/anchor.ts';
import { type Checkpoint, readCheckpoint } from '../ledger/checkpoint.ts';
import { contentFindings, expunctions, looseContents, recordDigests } from '../ledger/contents.ts';
import { type Finding, finding } from '../ledger/finding.ts';
import { ledgerGaps } from '../ledger/gaps.ts';
import { merkleRoot } from '../ledger/merkle.ts';
import { parseVerifierKey, type VerifierKey } from '../ledger/note.ts';
import { detailOf } from '../ledger/query.ts';
import { digestsIn } from '../ledger/retention.ts';
import type { Verification } from '../ledger/verification.ts';
import { type AuditVerdict, auditText, openGaps } from '../report/audit.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { PLACE_HELP, PLACE_OPTIONS, parseWords } from './audit-arguments.ts';
import { configOf, ledgerOf, openClone } from './audit-clone.ts';
import {
  contentsOf,
  type LedgerAccess,
  missingBranch,
  readLedger,
  type SoundLedger,
  textOf,
} from './audit-ledger.ts';
import type { CommandIo } from './command.ts';
import { smallFile } from './small-file.ts';

const HELP = `arbiter audit verify [options]

Checks every entry, every commit and every content of the ledger: offline, without a token. Says which entry and which
rule. A ledger that was rewritten as a whole is found only by something that was kept elsewhere: a checkpoint or an anchor.

${PLACE_HELP}
  --archive FILE.tar    an exported archive instead of a clone
  --checkpoint FILE     a checkpoint that you kept (repeatable): the ledger must still begin with what it covers
  --key VERIFIER        key NAME+ID+KEY that must have signed the checkpoints (repeatable)
  --anchor SEQ:SHA256   an entry that you saw (repeatable): the ledger must still have it
  --gaps-fail           exit code 1 also for gaps that no correction explains

Exit codes: 0 whole, 1 findings (also when there is nothing to verify), 2 cannot tell.
`;

/** What a ledger is held against besides its own rules. */
export interface HeldAgainst {
  readonly checkpoints: readonly Checkpoint[];
  readonly keys: readonly VerifierKey[];
  readonly anchors: readonly Anchor[];
}

/** `arbiter audit verify`: exit 0 whole, 1 findings, 2 cannot tell. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    {
      ...PLACE_OPTIONS,
      archive: { type: 'string' },
      checkpoint: { type: 'string', multiple: true },
      key: { type: 'string', multiple: true },
      anchor: { type: 'string', multiple: true },
      'gaps-fail': { type: 'boolean' },
    },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const held = await heldAgainst(values, io);
  const verdict = await verdictOf(values, held, io);
  if (values.json === true) io.stdout(`${JSON.stringify(verdictJson(verdict), null, 2)}\n`);
  else io.stdout(auditText(verdict));
  return isFailure(verdict, values['gaps-fail'] === true) ? 1 : 0;
}

export function isFailure(verdict: AuditVerdict, doGapsFail: boolean): boolean {
  return verdict.findings.length > 0 || (doGapsFail && openGaps(verdict).length > 0);
}

interface Words {
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  readonly archive?: string | undefined;
}

async function verdictOf(words: Words, held: HeldAgainst, io: CommandIo): Promise<AuditVerdict> {
  if (words.archive !== undefined) {
    if (words.repository !== undefined || words.branch !== undefined)
      throw new UserError('`--archive` is verified by itself: leave `--repository` and `--branch` out.');
    const { verifyArchive } = await import('./audit-verify-archive.ts');
    return verifyArchive(resolve(io.cwd, words.archive), words.archive, held);
  }
  const clone = await openClone(words, io);
  const config = await configOf(clone.repository);
  // Nothing to verify is a failure, and no error of whoever asks.
  if (words.branch === undefined && config?.ledger === undefined) return nothingThere('HEAD');
  return (await verifyAccess(ledgerOf(clone, config, words, io), held)).verdict;
}

/** What is said where nothing names a ledger; `where` the configuration was read, in words. */
export function nothingThere(where: string): AuditVerdict {
  const message = `There is no ledger: .arbiter/config.yml of ${where} has no \`ledger:\`, and no branch is given.`;
  return verdictFrom(
    { place: `${where} names no branch`, tip: null, entries: [], bytes: [], blobs: [], leftOut: 0 },
    NOTHING_HELD,
    {
      findings: [finding('ledger_missing', message)],
      notes: [],
      verdicts: new Map(),
    },
  );
}

export const NOTHING_HELD: HeldAgainst = { checkpoints: [], keys: [], anchors: [] };

/** A branch as it was verified, its contents included. */
export interface VerifiedAccess {
  readonly verdict: AuditVerdict;
  /** Null where there is any finding. */
  readonly sound: SoundLedger | null;
}

export async function verifyAccess(access: LedgerAccess, held: HeldAgainst): Promise<VerifiedAccess> {
  const { snapshot, verification } = await readLedger(access, held);
  const findings =
    snapshot === null
      ? [finding('ledger_missing', `There is no ledger: ${missingBranch(access)}`)]
      : [...verification.findings];
  const verdicts = new Map<string, string>();
  const named = new Set<string>();
  if (snapshot !== null) {
    const wanted = wantedVerdicts(verification.entries);
    const records = recordDigests(verification.entries);
    const present = new Set(verification.blobs);
    for await (const { wanted: asked, contents } of contentsOf(
      access.reader,
      snapshot.tip,
      verification.blobs,
    )) {
      findings.push(...contentFindings(asked, contents));
      for (const sha256 of asked) {
        if (!wanted.has(sha256) && !records.has(sha256)) continue;
        const text = textOf(contents.get(sha256));
        if (text === undefined) continue;
        if (wanted.has(sha256)) verdicts.set(sha256, text);
        if (records.has(sha256)) for (const digest of digestsIn(text, present)) named.add(digest);
      }
    }
  }
  const tip = snapshot?.tip ?? null;
  const source = {
    place: tip === null ? `no branch ${access.branch}` : `branch ${access.branch} at commit ${tip}`,
    tip,
    entries: verification.entries,
    bytes: [...(snapshot?.entries ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes),
    head: verification.head?.sha256 ?? null,
    blobs: verification.blobs,
    leftOut: 0,
  };
  const notes = notesOf(verification, named);
  const verdict = verdictFrom(source, held, { findings, notes, verdicts });
  const isSound = snapshot !== null && findings.length === 0;
  return { verdict, sound: isSound ? { snapshot, verification, entries: verification.entries } : null };
}

/** What breaks no rule, once it is known which contents the kept records name. */
export function notesOf(
  { notes, entries, blobs }: Pick<Verification, 'notes' | 'entries' | 'blobs'>,
  named: ReadonlySet<string>,
): readonly Finding[] {
  const others = notes.filter(({ code }) => code !== 'blob_unreferenced');
  return others.length === notes.length ? notes : [...others, ...looseContents(entries, blobs, named)];
}

/** Digests of the verdicts that approved something: what the gaps are told from. */
export function wantedVerdicts(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => {
      const evaluation = detailOf(entry, 'evaluation');
      const isApproved = evaluation?.status === 'approved' && evaluation.verdict !== null;
      return isApproved ? [evaluation.verdict as string] : [];
    }),
  );
}

export interface VerifiedSource {
  readonly place: string;
  readonly tip: string | null;
  readonly entries: readonly LedgerEntry[];
  /** Of every entry, in order. */
  readonly bytes: readonly Uint8Array[];
  readonly head?: string | null;
  readonly blobs: readonly string[];
  readonly leftOut: number;
}

export function verdictFrom(
  source: VerifiedSource,
  held: HeldAgainst,
  found: {
    readonly findings: readonly AuditVerdict['findings'][number][];
    readonly notes: readonly Finding[];
    readonly verdicts: ReadonlyMap<string, string>;
  },
): AuditVerdict {
  const { entries, blobs } = source;
  const present = new Set(blobs);
  const first = entries[0];
  return {
    place: source.place,
    origin: first === undefined ? null : (detailOf(first, 'genesis')?.origin ?? null),
    tip: source.tip,
    size: source.bytes.length,
    head: source.head ?? null,
    root: merkleRoot(source.bytes),
    from: first?.at ?? null,
    to: entries.at(-1)?.at ?? null,
    types: countTypes(entries),
    contents: {
      present: blobs.length - source.leftOut,
      expunged: [...expunctions(entries).keys()].filter((sha256) => !present.has(sha256)).length,
      leftOut: source.leftOut,
    },
    heldAgainst: heldWords(held),
    findings: found.findings,
    notes: found.notes,
    // Gaps of a ledger that is not whole could be anybody's work.
    gaps: found.findings.length > 0 ? [] : ledgerGaps(entries, (sha256) => found.verdicts.get(sha256)),
  };
}

function countTypes(entries: readonly LedgerEntry[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of entries) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function heldWords({ checkpoints, keys, anchors }: HeldAgainst): string[] {
  const signed = keys.length === 0 ? '' : `, signed by ${keys.map(({ name }) => name).join(' or ')}`;
  return [
    ...checkpoints.map(({ size }) => `a checkpoint of ${size} entries${signed}`),
    ...anchors.map(({ seq, sha256 }) => `entry ${seq} as sha256 ${sha256.slice(0, 16)}…`),
  ];
}

export function verdictJson(verdict: AuditVerdict): object {
  const { findings, notes, gaps, ...facts } = verdict;
  return {
    schema: 'arbiter/audit-verify/v1',
    whole: findings.length === 0,
    ...facts,
    findings,
    gaps,
    notes,
  };
}

interface HeldWords {
  readonly checkpoint?: readonly string[] | undefined;
  readonly key?: readonly string[] | undefined;
  readonly anchor?: readonly string[] | undefined;
}

export async function heldAgainst(words: HeldWords, io: Pick<CommandIo, 'cwd'>): Promise<HeldAgainst> {
  const keys = (words.key ?? []).map(parseVerifierKey);
  const files = words.checkpoint ?? [];
  const checkpoints: Checkpoint[] = [];
  for (const file of files)
    checkpoints.push(readCheckpoint(await smallFile(resolve(io.cwd, file), file), keys));
  return { keys, checkpoints, anchors: (words.anchor ?? []).map(anchorOf) };
}

function anchorOf(text: string): Anchor {
  const [, seq, sha256] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || sha256 === undefined)
    throw new UserError(
      `\`--anchor\` takes the number of an entry and the SHA-256 of its bytes, NUMBER:HEX; found \`${text}\`.`,
    );
  return { seq: Number(seq), sha256 };
}
