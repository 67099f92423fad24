import { corrections, detailOf, madeBundle } from '../ledger/query.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** A bundle: its digest decides, its tag is what people call it. */
export interface BundleReference {
  readonly tag: string;
  readonly sha256: string;
}

/** An approved bundle as the ledger has it. */
export interface RecordedBundle extends BundleReference {
  readonly seq: number;
  readonly model: string;
  readonly version: string;
  readonly subject: string;
  readonly content: string;
  /** The pull request whose approvals it rests on. */
  readonly pullRequest: number | null;
  /** The entry that calls its record, or the approval that it rests on, wrong; null: none does. */
  readonly correctedBy: number | null;
}

/** What the ledger says runs in an environment. `unsettled`: a switch ended without the ledger knowing what runs. */
export type RecordedState =
  | { readonly state: 'nothing' }
  | { readonly state: 'live'; readonly seq: number; readonly at: string; readonly bundle: BundleReference }
  | { readonly state: 'unsettled'; readonly seq: number; readonly bundle: BundleReference };

/** A rehearsed return, as the ledger has it; one that was refused has no bundle. */
export interface RecordedDrill {
  readonly seq: number;
  readonly to: BundleReference;
  readonly outcome: string;
  readonly testedAt: string;
}

/** What was let through to an environment, in the order of the ledger. */
interface Change {
  readonly seq: number;
  readonly at: string;
  readonly kind: 'deployment' | 'rollback';
  readonly environment: string;
  readonly outcome: string;
  /** Why it is not live; null: it is, or its entry does not say. */
  readonly code: string | null;
  /** Null: as the bundle's own entry says. */
  readonly model: string | null;
  readonly bundle: BundleReference;
  /** What was left, or replaced. */
  readonly previous: BundleReference | null;
  /** What was brought back after `rolled_back`; undefined: the entry does not say. */
  readonly restored: BundleReference | null | undefined;
  /** A later entry calls this one wrong: what ran is then not known. */
  readonly isCorrected: boolean;
}

/** Ends that a bundle is not to blame for: it was not switched to, or came up and was taken back for something else. */
const NO_FAULTS: ReadonlySet<string> = new Set([
  'preparation_failed',
  'transition_undeclared',
  'registry_differs',
  'recording_failed',
  'overtaken',
]);

/** What the entries of a verified ledger tell of bundles and of where they ran. */
export class DeploymentHistory {
  readonly entries: readonly LedgerEntry[];
  /** Approved bundles, oldest first, each once: one that is signed anew is not another bundle. */
  readonly bundles: readonly RecordedBundle[];
  readonly drills: readonly RecordedDrill[];
  readonly #changes: readonly Change[];
  /** By bundle: SHA-256 of the encrypted file of its newest release; null: it was released as it is. */
  readonly #released: ReadonlyMap<string, string | null>;

  constructor(entries: readonly LedgerEntry[]) {
    this.entries = entries;
    const corrected = corrections(entries);
    const standing = entries.filter(({ seq }) => !corrected.has(seq));
    const bundles = new Map<string, RecordedBundle>();
    const approving = entries.filter((entry) => detailOf(entry, 'evaluation')?.status === 'approved');
    for (const bundle of entries.flatMap((entry) => bundleOf(entry, approving, corrected))) {
      const known = bundles.get(bundle.sha256);
      // One that was recorded wrongly may have been recorded anew.
      if (known === undefined || (known.correctedBy !== null && bundle.correctedBy === null))
        bundles.set(bundle.sha256, bundle);
    }
    this.bundles = [...bundles.values()];
    this.drills = standing.flatMap(drillOf);
    this.#changes = entries.flatMap((entry) => changeOf(entry, corrected.has(entry.seq)));
    this.#released = new Map(standing.flatMap(publishedDigest));
  }

  bundle(sha256: string): RecordedBundle | undefined {
    return this.bundles.find((bundle) => bundle.sha256 === sha256);
  }

  /** Whether a release of a bundle was published; a refused one publishes nothing. */
  released(sha256: string): boolean {
    return this.#released.has(sha256);
  }

  /** SHA-256 of the encrypted file that the newest release of a bundle has; null: it has the bundle as it is, or there is none. */
  encrypted(sha256: string): string | null {
    return this.#released.get(sha256) ?? null;
  }

  /** What runs in an environment of one model. */
  recorded(environment: string, model: string): RecordedState {
    let state: RecordedState = { state: 'nothing' };
    for (const change of this.#changesIn(environment, model)) state = after(state, change);
    return state;
  }

  /** Whether a bundle was ever live in an environment, and how its last way there ended that says something of the bundle. */
  past(environment: string, sha256: string): { readonly wasLive: boolean; readonly last: string | null } {
    const own = this.#changes.filter(
      (change) => change.environment === environment && change.bundle.sha256 === sha256,
    );
    return {
      wasLive: own.some(({ outcome, isCorrected }) => outcome === 'live' && !isCorrected),
      last: own.filter(({ code }) => code === null || !NO_FAULTS.has(code)).at(-1)?.outcome ?? null,
    };
  }

  /** Whether an environment was rolled back from a bundle, and did not take it again by a deployment. */
  wasLeft(environment: string, sha256: string): boolean {
    let isLeft = false;
    for (const change of this.#changes) {
      if (change.environment !== environment || change.outcome !== 'live') continue;
      if (change.kind === 'rollback' && change.previous?.sha256 === sha256) isLeft = true;
      const isTaken = change.kind === 'deployment' && !change.isCorrected;
      if (isTaken && change.bundle.sha256 === sha256) isLeft = false;
    }
    return isLeft;
  }

  /** Number of the newest entry that changed what runs in an environment; 0: none did. */
  newestChange(environment: string, model: string): number {
    return this.#changesIn(environment, model).at(-1)?.seq ?? 0;
  }

  #changesIn(environment: string, model: string): readonly Change[] {
    return this.#changes.filter((change) => {
      const owner = this.#ownerOf(change);
      // A change of what nobody recorded may concern any model.
      return change.environment === environment && (owner === undefined || owner === model);
    });
  }

  #ownerOf({ model, bundle, previous }: Change): string | undefined {
    const before = previous === null ? undefined : this.bundle(previous.sha256);
    return model ?? this.bundle(bundle.sha256)?.model ?? before?.model;
  }
}

/** After `rolled_back` the ledger's own earlier word counts: what only a target said was there never went through the gate. */
function after(
  earlier: RecordedState,
  { seq, at, outcome, bundle, restored, isCorrected }: Change,
): RecordedState {
  if (isCorrected) return { state: 'unsettled', seq, bundle };
  if (outcome === 'live') return { state: 'live', seq, at, bundle };
  if (outcome !== 'rolled_back') return { state: 'unsettled', seq, bundle };
  const known = earlier.state === 'nothing' ? null : earlier.bundle.sha256;
  const isAsBefore = restored !== undefined && known === (restored?.sha256 ?? null);
  return isAsBefore ? earlier : { state: 'unsettled', seq, bundle: restored ?? bundle };
}

function bundleOf(
  entry: LedgerEntry,
  approving: readonly LedgerEntry[],
  corrected: ReadonlyMap<number, number>,
): RecordedBundle[] {
  const detail = madeBundle(entry);
  if (detail === undefined) return [];
  const { tag, sha256, model, version, subject, content } = detail;
  const pullRequest = entry.pull_request?.number ?? null;
  const correctedBy = corrected.get(entry.seq) ?? withdrawnBy(entry, subject, approving, corrected);
  return [{ seq: entry.seq, tag, sha256, model, version, subject, content, pullRequest, correctedBy }];
}

/** Where every verdict before a bundle that approved its subject was called wrong: by which entry the last one. */
function withdrawnBy(
  { seq, pull_request: pull }: LedgerEntry,
  subject: string,
  approving: readonly LedgerEntry[],
  corrected: ReadonlyMap<number, number>,
): number | null {
  const own = approving.filter(
    (entry) =>
      entry.seq < seq &&
      entry.pull_request?.number === pull?.number &&
      (entry.subject === subject || entry.subjects.some(({ sha256 }) => sha256 === subject)),
  );
  const last = own.at(-1);
  const stands = last === undefined || own.some((entry) => !corrected.has(entry.seq));
  return stands ? null : (corrected.get(last.seq) ?? null);
}

function publishedDigest(entry: LedgerEntry): [sha256: string, encrypted: string | null][] {
  const detail = detailOf(entry, 'release');
  if (detail === undefined || detail.refusal !== null || detail.sha256 === null) return [];
  return [[detail.sha256, detail.encrypted?.sha256 ?? null]];
}

function drillOf(entry: LedgerEntry): RecordedDrill[] {
  const detail = detailOf(entry, 'drill');
  if (detail === undefined || detail.to === null) return [];
  return [{ seq: entry.seq, to: detail.to, outcome: detail.outcome, testedAt: detail.tested_at }];
}

/** What the gate refused changed nothing, and a drill happens elsewhere. */
function changeOf(entry: LedgerEntry, isCorrected: boolean): Change[] {
  const { seq, at } = entry;
  const deployment = detailOf(entry, 'deployment');
  if (deployment !== undefined) {
    const { environment, outcome, code, model, tag, sha256, previous } = deployment;
    if (outcome === 'refused' || tag === null || sha256 === null) return [];
    const switched = { previous, bundle: { tag, sha256 }, restored: previous };
    return [{ seq, at, kind: 'deployment', environment, outcome, code, model, ...switched, isCorrected }];
  }
  const rollback = detailOf(entry, 'rollback');
  if (rollback === undefined || rollback.drill || rollback.outcome === 'refused' || rollback.to === null)
    return [];
  const { environment, outcome, code = null, to, from, restored } = rollback;
  const switched = { previous: from, bundle: to, restored };
  return [{ seq, at, kind: 'rollback', environment, outcome, code, model: null, ...switched, isCorrected }];
}
