import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';
import { type FindingCode, type FindingList, quoted } from './finding.ts';
import { entryPath } from './layout.ts';

/** How far an entry may be dated before the one that it follows, in milliseconds: the clocks of two runners differ. */
export const CLOCK_SKEW_MS = 10 * 60_000;

interface Link {
  readonly seq: number;
  readonly path: string;
  readonly sha256: string;
  readonly entry: LedgerEntry | null;
}

/** What one entry after the other must hold to, and what is remembered for that. */
export class ChainRules {
  readonly #findings: FindingList;
  readonly #ids = new Map<string, number>();
  readonly #repository = new RepositoryIdentity();
  #seq = 0;
  /** Digest of the entry just before; null where that is not known, and nothing can be said of `prev`. */
  #sha256: string | null = null;
  #time: { readonly seq: number; readonly at: string; readonly instant: number } | null = null;

  constructor(findings: FindingList) {
    this.#findings = findings;
  }

  /** An entry whose bytes are not known. */
  skip(seq: number, path: string): void {
    this.#sequence(seq, path);
    this.#seq = seq;
    this.#sha256 = null;
  }

  follow(link: Link): void {
    const { seq, path, sha256, entry } = link;
    const isNext = this.#sequence(seq, path);
    if (entry !== null) {
      const add = (code: FindingCode, message: string): void =>
        this.#findings.add(code, `Entry ${seq} ${message}.`, { entry: seq, path });
      if (isNext) this.#previous(entry, add);
      this.#genesis(entry, add);
      this.#id(entry, add);
      this.#owner(entry, add);
      this.#order(entry, add);
    }
    this.#seq = seq;
    this.#sha256 = sha256;
  }

  /** Whether the entry is the one that comes next; the place of the finding is the first entry that is missing. */
  #sequence(seq: number, path: string): boolean {
    const expected = this.#seq + 1;
    if (seq === expected) return true;
    const missing =
      seq - 1 === expected ? `Entry ${expected} is missing` : `Entries ${expected} to ${seq - 1} are missing`;
    const found = this.#seq === 0 ? 'the first is' : `${entryPath(this.#seq)} is followed by`;
    this.#findings.add('seq_gap', `${missing}: ${found} ${path}.`, {
      entry: expected,
      path: entryPath(expected),
    });
    return false;
  }

  #previous({ seq, prev }: LedgerEntry, add: (code: FindingCode, message: string) => void): void {
    if (seq === 1) {
      if (prev !== null) add('prev_mismatch', `names ${prev} as the entry before it, but it is the first`);
    } else if (this.#sha256 !== null && prev !== this.#sha256) {
      const named = prev === null ? 'no entry' : prev;
      add('prev_mismatch', `names ${named} as the entry before it, but entry ${seq - 1} is ${this.#sha256}`);
    }
  }

  #genesis({ seq, type }: LedgerEntry, add: (code: FindingCode, message: string) => void): void {
    if (seq === 1 && type !== 'genesis') add('genesis_missing', `is of type ${type}, not genesis`);
    if (seq > 1 && type === 'genesis') add('genesis_repeated', 'is a genesis, which only the first entry is');
  }

  #id({ seq, id }: LedgerEntry, add: (code: FindingCode, message: string) => void): void {
    const first = this.#ids.get(id);
    if (first === undefined) this.#ids.set(id, seq);
    else add('id_repeated', `has the id ${quoted(id)} of entry ${first}`);
  }

  #owner({ repository }: LedgerEntry, add: (code: FindingCode, message: string) => void): void {
    if (this.#repository.admits(repository)) return;
    const found = `${quoted(repository.name)} (id ${repository.id ?? 'unknown'})`;
    add('repository_differs', `is of the repository ${found}; the ledger is of ${this.#repository.shown}`);
  }

  #order({ seq, at }: LedgerEntry, add: (code: FindingCode, message: string) => void): void {
    const instant = parseInstant(at);
    if (instant === undefined) {
      add('time_implausible', `is dated ${quoted(at)}, which is no time`);
      return;
    }
    const before = this.#time;
    if (before !== null && instant < before.instant - CLOCK_SKEW_MS) {
      const late = `more than ${CLOCK_SKEW_MS / 60_000} minutes before entry ${before.seq} (${before.at})`;
      add('time_implausible', `is dated ${at}, ${late}`);
    }
    this.#time = { seq, at, instant };
  }
}

/**
 * Which repository a ledger is of: by its id, which a rename keeps; by name as long as an id is unknown on either side, and
 * then only by a name that it is known to have had.
 */
class RepositoryIdentity {
  #id: number | null = null;
  readonly #names = new Set<string>();

  admits({ id, name }: LedgerEntry['repository']): boolean {
    const isFirst = this.#names.size === 0;
    const isSame = id !== null && this.#id !== null ? id === this.#id : isFirst || this.#hasName(name);
    if (!isSame) return false;
    this.#id ??= id;
    this.#names.add(name);
    return true;
  }

  /** GitHub takes names in any case, so a remote may be spelt otherwise than the runner spells it. */
  #hasName(name: string): boolean {
    return [...this.#names].some((known) => known.toLowerCase() === name.toLowerCase());
  }

  get shown(): string {
    const names = [...this.#names].map(quoted).join(', ');
    return `${names} (id ${this.#id ?? 'unknown'})`;
  }
}
