import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { ChainRules } from './chain-rules.ts';
import { type EntryReading, readEntry } from './entry.ts';
import { type FindingList, quoted } from './finding.ts';

/** The newest entry: what a later reader must find again. */
export interface LedgerHead {
  readonly seq: number;
  /** SHA-256 of the entry's bytes in lowercase hex. */
  readonly sha256: string;
}

/** One file that is named as an entry, and what its bytes are. */
export interface ChainLink {
  readonly seq: number;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Null where the bytes are not those of an entry. */
  readonly entry: LedgerEntry | null;
}

/** Entries that were read before: those with the same bytes at the same place need not be parsed again. */
export interface KnownEntries {
  readonly entries: readonly LedgerEntry[];
  /** SHA-256 of each, in the same order. */
  readonly digests: readonly string[];
}

/** What entries were found to be, by their bytes: they can be read before it is known what became of them. */
export class EntryReadings {
  readonly #found = new Map<Uint8Array, { readonly path: string; readonly reading: EntryReading }>();

  /** Reads entries ahead. */
  add(contents: ReadonlyMap<string, Uint8Array>): void {
    for (const [path, bytes] of contents) this.of(path, bytes);
  }

  of(path: string, bytes: Uint8Array): EntryReading {
    const found = this.#found.get(bytes);
    if (found?.path === path) return found.reading;
    const reading = readEntry(path, bytes);
    this.#found.set(bytes, { path, reading });
    return reading;
  }
}

/**
 * Reads the entries in the order of their numbers and holds them to the rules of the chain: none is missing, each names the
 * bytes of the one before, genesis is the first and the only one, no id is there twice, all are of one repository, and time
 * does not run back.
 */
export function readChain(
  files: readonly { readonly seq: number; readonly path: string }[],
  contents: ReadonlyMap<string, Uint8Array>,
  findings: FindingList,
  known: KnownEntries = { entries: [], digests: [] },
  readings: EntryReadings = new EntryReadings(),
): readonly ChainLink[] {
  const links: ChainLink[] = [];
  const rules = new ChainRules(findings);
  for (const { seq, path } of files) {
    const bytes = contents.get(path);
    if (bytes === undefined) {
      const message = `${quoted(path)} is a file of the branch, but was not read.`;
      findings.add('snapshot_inconsistent', message, { entry: seq, path });
      rules.skip(seq, path);
      continue;
    }
    const sha256 = sha256Hex(bytes);
    const entry =
      known.digests[seq - 1] === sha256
        ? known.entries[seq - 1]
        : entryOf(readings.of(path, bytes), findings);
    rules.follow({ seq, path, sha256, entry: entry ?? null });
    links.push({ seq, path, bytes, sha256, entry: entry ?? null });
  }
  return links;
}

function entryOf(reading: EntryReading, findings: FindingList): LedgerEntry | undefined {
  if (reading.finding !== undefined) findings.push(reading.finding);
  return reading.entry;
}
