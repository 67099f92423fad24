import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { type Anchor, anchorFindings, checkpointFindings } from './anchor.ts';
import type { LedgerSnapshot } from './branch.ts';
import { type ChainLink, type EntryReadings, type LedgerHead, readChain } from './chain.ts';
import type { Checkpoint } from './checkpoint.ts';
import { checkpointRules, originOf } from './checkpoint-rules.ts';
import { contentRules } from './contents.ts';
import { fileRules, sortFiles } from './files.ts';
import { type Finding, FindingList, ledgerError } from './finding.ts';
import { type HistoryStart, historyRules } from './history.ts';
import { byPath } from './layout.ts';
import type { VerifierKey } from './note.ts';

export type { LedgerHead } from './chain.ts';

/** Entries of one ledger; at one a minute it lasts two years, and a new one can follow it. */
export const MOST_ENTRIES = 1_000_000;

export interface VerificationOptions {
  /** What was verified before; the snapshot's commits are those after its tip. */
  readonly known?: VerifiedLedger | undefined;
  readonly anchors?: readonly Anchor[];
  readonly checkpoints?: readonly Checkpoint[];
  /** Keys of which one must have signed each checkpoint entry that has a note. */
  readonly keys?: readonly VerifierKey[];
  /** False: the snapshot has no commits (an exported archive), and nothing is said of the history. */
  readonly history?: boolean;
  readonly mostEntries?: number;
  /** Entries that were read ahead. */
  readonly readings?: EntryReadings;
}

export interface Verification {
  /** Those that could be read, in order. Worth nothing when there is a finding. */
  readonly entries: readonly LedgerEntry[];
  /** Null when there is no entry. */
  readonly head: LedgerHead | null;
  /** Every broken rule, up to 1,000. Empty: the ledger is whole. */
  readonly findings: readonly Finding[];
  /** Remarks that break no rule. */
  readonly notes: readonly Finding[];
  /** SHA-256 of each file named as an entry, in order. */
  readonly digests: readonly string[];
  /** Digests of the contents that the branch has, sorted. */
  readonly blobs: readonly string[];
}

/** A ledger without any finding, at one tip. Later readings begin from it. */
export interface VerifiedLedger {
  readonly tip: string;
  readonly entries: readonly LedgerEntry[];
  readonly head: LedgerHead;
  readonly digests: readonly string[];
  /** Sorted by path. */
  readonly files: LedgerSnapshot['files'];
  /** Bytes of each entry by path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Holds a ledger to all rules. Null: there is no branch. Nothing to verify is a failure. */
export function verifyLedger(
  snapshot: LedgerSnapshot | null,
  options: VerificationOptions = {},
): Verification {
  const findings = new FindingList();
  const notes = new FindingList();
  if (snapshot === null) {
    findings.add('ledger_missing', 'There is no ledger: its branch does not exist.');
    return verification([], new Set(), findings, notes);
  }
  const files = sortFiles(snapshot.files);
  const { mostEntries = MOST_ENTRIES } = options;
  if (files.entries.length > mostEntries) {
    findings.add(
      'too_many_entries',
      `There are ${files.entries.length} entries; at most ${mostEntries} are read.`,
    );
    return verification([], files.blobs, findings, notes);
  }
  const chainFindings = new FindingList();
  const links = readChain(files.entries, snapshot.entries, chainFindings, options.known, options.readings);
  const entries = entriesOf(links);
  // The commit that broke something explains more than the chain that no longer fits, so it comes first.
  if (options.history !== false) historyRules(snapshot, links, findings, historyStart(options.known));
  fileRules(snapshot, findings);
  if (files.entries.length === 0) {
    findings.add('ledger_empty', 'The ledger has no entry: there is nothing to verify.');
  }
  findings.push(...chainFindings.all);
  checkpointRules(links, options.keys ?? [], findings, options.known?.head.seq);
  contentRules(entries, files.blobs, findings, notes);
  earlierSights(snapshot, links, options, findings);
  return verification(links, files.blobs, findings, notes);
}

/** The same for who relies on the ledger: any finding is an error. */
export function verifiedLedger(
  snapshot: LedgerSnapshot | null,
  options: VerificationOptions = {},
): VerifiedLedger {
  const { entries, head, findings, digests } = verifyLedger(snapshot, options);
  if (findings.length > 0 || snapshot === null || head === null) throw ledgerError(findings);
  const files = snapshot.files.toSorted(byPath);
  return { tip: snapshot.tip, entries, head, digests, files, contents: snapshot.entries };
}

function earlierSights(
  { entries }: LedgerSnapshot,
  links: readonly ChainLink[],
  { known, anchors = [], checkpoints = [] }: VerificationOptions,
  findings: FindingList,
): void {
  const sights = known === undefined ? anchors : [known.head, ...anchors];
  for (const anchor of sights) findings.push(...anchorFindings(entries, anchor));
  const origin = originOf(links);
  for (const checkpoint of checkpoints) findings.push(...checkpointFindings(entries, checkpoint, origin));
}

function historyStart(known: VerifiedLedger | undefined): HistoryStart | undefined {
  if (known === undefined) return undefined;
  return { tip: known.tip, seq: known.head.seq, paths: new Set(known.files.map(({ path }) => path)) };
}

function verification(
  links: readonly ChainLink[],
  blobs: ReadonlySet<string>,
  findings: FindingList,
  notes: FindingList,
): Verification {
  const last = links.at(-1);
  return {
    entries: entriesOf(links),
    head: last === undefined ? null : { seq: last.seq, sha256: last.sha256 },
    findings: findings.all,
    notes: notes.all,
    digests: links.map(({ sha256 }) => sha256),
    blobs: [...blobs].sort(),
  };
}

function entriesOf(links: readonly ChainLink[]): readonly LedgerEntry[] {
  return links.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}
