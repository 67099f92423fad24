import { UserError } from '../errors.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { NewCommit } from './branch.ts';
import { CHECKPOINT_EVERY, type Checkpoint, checkpointDraft, treeHead } from './checkpoint.ts';
import { type Expunction, expunctions } from './contents.ts';
import type { Draft } from './draft.ts';
import { entryBytes } from './entry.ts';
import { problemsOf, quoted } from './finding.ts';
import { blobPath, byPath, entryPath, LEDGER_MODE } from './layout.ts';
import { detailOf } from './query.ts';
import { type VerifiedLedger, verifyLedger } from './verification.ts';

/** A draft whose id is recorded already, with something else. */
export interface Conflict {
  readonly draft: Draft;
  readonly recorded: LedgerEntry;
}

/** Which checkpoints are added between the drafts, and after them. */
export interface CheckpointPlan {
  /** An entry whose number divides by this is a checkpoint. */
  readonly every?: number;
  /** Signs a checkpoint; without it checkpoints have no note. */
  readonly note?: (checkpoint: Checkpoint) => string | null;
  /** Adds one at the end, unless the newest entry is one; dated and written so. */
  readonly last?: Pick<LedgerEntry, 'at' | 'run'>;
}

/** A verified ledger with more entries on top, not yet written. */
export interface Extension {
  readonly commits: readonly NewCommit[];
  /** As they are read back. */
  readonly appended: readonly LedgerEntry[];
  /** Entries that drafts were dropped for: they say the same. */
  readonly existing: readonly LedgerEntry[];
  readonly conflicts: readonly Conflict[];
  /** The ledger as it is once the commits are made, at the tip that they then have. */
  at(tip: string): VerifiedLedger;
}

/**
 * Puts drafts on top of a ledger, one commit each; those whose id is recorded are dropped. What comes out was verified by the
 * rules that every reader applies, so that nothing is written which nobody could read again.
 */
export function extendLedger(
  ledger: VerifiedLedger,
  drafts: readonly Draft[],
  checkpoints: CheckpointPlan = {},
): Extension {
  const builder = new Builder(ledger, checkpoints);
  const recorded = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  const existing: LedgerEntry[] = [];
  const conflicts: Conflict[] = [];
  for (const draft of drafts) {
    const same = recorded.get(draft.entry.id);
    if (same === undefined) recorded.set(draft.entry.id, builder.add(draft));
    else if (statement(same) === statement(draft.entry)) existing.push(same);
    else conflicts.push({ draft, recorded: same });
  }
  if (checkpoints.last !== undefined) builder.close(checkpoints.last);
  return { ...builder.build(), existing, conflicts };
}

/** What an entry says, apart from when and by which run it was recorded, and from names that can change while ids stay. */
function statement(entry: Draft['entry'] | LedgerEntry): string {
  const {
    type,
    id,
    actor,
    repository,
    pull_request,
    policy,
    subject,
    subjects,
    evidence,
    decision,
    attestation,
  } = entry;
  const person = (account: LedgerEntry['actor'] | undefined): number | null => account?.id ?? null;
  return canonicalJson({
    type,
    id,
    actor: person(actor),
    repository: repository.id ?? repository.name,
    pull_request: pull_request === null ? null : { ...pull_request, author: person(pull_request.author) },
    policy,
    subject,
    subjects,
    evidence,
    decision,
    attestation,
  });
}

class Builder {
  readonly #ledger: VerifiedLedger;
  readonly #plan: CheckpointPlan;
  readonly #contents: Map<string, Uint8Array>;
  readonly #modes: Map<string, string>;
  readonly #commits: NewCommit[] = [];
  readonly #entries: LedgerEntry[];
  #expunged: ReadonlyMap<string, Expunction>;
  #prev: string;

  constructor(ledger: VerifiedLedger, plan: CheckpointPlan) {
    this.#ledger = ledger;
    this.#plan = plan;
    this.#contents = new Map(ledger.contents);
    this.#modes = new Map(ledger.files.map(({ path, mode }) => [path, mode]));
    this.#entries = [...ledger.entries];
    this.#expunged = expunctions(ledger.entries);
    this.#prev = ledger.head.sha256;
  }

  /** Adds an entry, and before it the checkpoint that is due. */
  add(draft: Draft): LedgerEntry {
    const next = this.#entries.length + 1;
    if (next % (this.#plan.every ?? CHECKPOINT_EVERY) === 0) this.#checkpoint(draft.entry);
    return this.#append(draft);
  }

  /** Ends with a checkpoint. */
  close(made: Pick<LedgerEntry, 'at' | 'run'>): void {
    const newest = this.#entries.at(-1) as LedgerEntry;
    if (newest.type !== 'checkpoint') this.#checkpoint({ ...made, repository: newest.repository });
  }

  build(): Pick<Extension, 'commits' | 'appended' | 'at'> {
    const first = this.#ledger.entries.length;
    const files = [...this.#modes].map(([path, mode]) => ({ path, mode })).sort(byPath);
    const names = this.#commits.map((_, index) => `new commit ${index + 1}`);
    const commits = this.#commits.map(({ add, remove }, index) => ({
      sha: names[index] as string,
      parents: [names[index - 1] ?? this.#ledger.tip],
      changes: [
        ...add.map(({ path }) => ({ path, kind: 'added' as const, mode: LEDGER_MODE })),
        ...remove.map((path) => ({ path, kind: 'removed' as const, mode: LEDGER_MODE })),
      ],
    }));
    const contents = this.#contents;
    const tip = names.at(-1) ?? this.#ledger.tip;
    const result = verifyLedger({ tip, commits, files, entries: contents }, { known: this.#ledger });
    const { findings, entries, digests, head } = result;
    const [wrong] = findings;
    if (wrong !== undefined || head === null) {
      const message = `This cannot be recorded in the ledger: ${wrong?.message} [${wrong?.code}]`;
      throw new UserError(message, problemsOf(findings));
    }
    return {
      commits: this.#commits,
      appended: entries.slice(first),
      at: (newTip) => ({ tip: newTip, entries, head, digests, files, contents }),
    };
  }

  #checkpoint(made: Pick<LedgerEntry, 'at' | 'repository' | 'run'>): void {
    const covered = this.#entries.map(({ seq }) => this.#contents.get(entryPath(seq)) as Uint8Array);
    const head = treeHead(covered);
    const { origin } = detailOf(this.#entries[0] as LedgerEntry, 'genesis') as { origin: string };
    this.#append(checkpointDraft(head, made, this.#plan.note?.({ origin, ...head }) ?? null));
  }

  #append(draft: Draft): LedgerEntry {
    const seq = this.#entries.length + 1;
    const entry: LedgerEntry = { v: 1, seq, prev: this.#prev, ...draft.entry };
    const bytes = entryBytes(entry);
    this.#commits.push({
      message: commitMessage(entry),
      add: [{ path: entryPath(seq), bytes }, ...this.#newContents(draft)],
      remove: this.#removed(entry),
    });
    this.#contents.set(entryPath(seq), bytes);
    this.#modes.set(entryPath(seq), LEDGER_MODE);
    this.#entries.push(entry);
    if (entry.type === 'expunged') this.#expunged = expunctions(this.#entries);
    this.#prev = sha256Hex(bytes);
    return entry;
  }

  /** Contents that the branch does not have yet. What was expunged on request stays away. */
  #newContents({ entry, blobs }: Draft): NewCommit['add'] {
    const added: { path: string; bytes: Uint8Array }[] = [];
    for (const [sha256, bytes] of blobs) {
      if (sha256Hex(bytes) !== sha256) {
        throw new Error(`Entry ${quoted(entry.id)} brings a content that is not ${sha256}.`);
      }
      const path = blobPath(sha256);
      if (this.#modes.has(path) || this.#expunged.get(sha256)?.isForever === true) continue;
      this.#modes.set(path, LEDGER_MODE);
      added.push({ path, bytes });
    }
    return added;
  }

  #removed(entry: LedgerEntry): readonly string[] {
    const named = detailOf(entry, 'expunged')?.blobs ?? [];
    return [...new Set(named)].map(blobPath).filter((path) => this.#modes.delete(path));
  }
}

/** Holds nothing that anybody could choose: it is read in logs and on pages. */
export function commitMessage({ seq, type, pull_request }: LedgerEntry): string {
  const about = pull_request === null ? '' : ` of pull request ${pull_request.number}`;
  return `Entry ${seq}: ${type}${about}`;
}
