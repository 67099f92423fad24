import { UserError } from '../errors.ts';
import type { Problem } from '../text/problem.ts';

/** Everything that can be wrong with a ledger. Closed: each has one meaning, and documentation by this name. */
export type FindingCode =
  | 'ledger_missing'
  | 'ledger_empty'
  | 'too_many_entries'
  | 'snapshot_inconsistent'
  | 'entry_name'
  | 'entry_mode'
  | 'entry_too_large'
  | 'entry_unreadable'
  | 'entry_not_canonical'
  | 'entry_schema'
  | 'seq_gap'
  | 'prev_mismatch'
  | 'genesis_missing'
  | 'genesis_repeated'
  | 'id_repeated'
  | 'repository_differs'
  | 'time_implausible'
  | 'checkpoint_mismatch'
  | 'checkpoint_signature'
  | 'checkpoint_origin'
  | 'stray_path'
  | 'blob_name'
  | 'blob_mode'
  | 'blob_missing'
  | 'blob_mismatch'
  | 'blob_unreferenced'
  | 'expunged_present'
  | 'several_roots'
  | 'merge_commit'
  | 'branch_from_elsewhere'
  | 'not_single_add'
  | 'entry_modified'
  | 'entry_removed'
  | 'blob_modified'
  | 'blob_removed'
  | 'rolled_back'
  | 'forked';

/** Where a finding is, each null where it has no such place. */
export interface FindingPlace {
  readonly entry: number | null;
  readonly commit: string | null;
  /** As Git has it, so anybody's text: escape it before it is shown. The message is safe to show. */
  readonly path: string | null;
}

/** One broken rule. */
export interface Finding extends FindingPlace {
  readonly code: FindingCode;
  /** Printable ASCII; what was expected, and what was found. */
  readonly message: string;
}

/** Findings kept of one ledger; a hostile one could have one for each of its files. */
export const MOST_FINDINGS = 1000;

export function finding(code: FindingCode, message: string, place: Partial<FindingPlace> = {}): Finding {
  const { entry = null, commit = null, path = null } = place;
  return { code, message, entry, commit, path };
}

/** Collects findings up to the cap, and knows which path was already named for which rule. */
export class FindingList {
  readonly #all: Finding[] = [];
  readonly #named = new Set<string>();

  add(code: FindingCode, message: string, place: Partial<FindingPlace> = {}): void {
    this.push(finding(code, message, place));
  }

  push(...found: readonly Finding[]): void {
    for (const one of found) {
      if (this.#all.length >= MOST_FINDINGS) return;
      this.#all.push(one);
      this.#named.add(`${one.code} ${one.path}`);
    }
  }

  has(code: FindingCode, path: string): boolean {
    return this.#named.has(`${code} ${path}`);
  }

  get all(): readonly Finding[] {
    return this.#all;
  }
}

const SHOWN_CHARACTERS = 100;

/** Text of unknown origin as a message may hold it: quoted, printable ASCII, cut when long. */
export function quoted(text: string): string {
  const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}...` : text;
  return JSON.stringify(cut).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The error that refuses a ledger: the first finding is the headline, all of them are its problems. */
export function ledgerError(findings: readonly Finding[]): UserError {
  const first = findings[0];
  if (first === undefined) throw new Error('There is no finding to refuse the ledger for.');
  const others = findings.length - 1;
  const more = others === 0 ? '' : ` (and ${others} more)`;
  return new UserError(
    `The ledger cannot be trusted: ${first.message} [${first.code}]${more}. Run \`arbiter audit verify\` for all of it.`,
    problemsOf(findings),
  );
}

/** Findings as the problems of an error, each with its code. */
export function problemsOf(findings: readonly Finding[]): Problem[] {
  return findings.map(({ code, message, path }) => ({
    code,
    message,
    file: path === null ? 'ledger' : quoted(path).slice(1, -1),
  }));
}
