import { UserError } from '../errors.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { LedgerReader, LedgerWriter } from './branch.ts';
import type { Draft } from './draft.ts';
import { type CheckpointPlan, type Conflict, type Extension, extendLedger } from './extension.ts';
import { readLedger } from './reading.ts';
import type { VerificationOptions, VerifiedLedger } from './verification.ts';

export interface LedgerAccess {
  readonly reader: LedgerReader;
  readonly writer: LedgerWriter;
}

export interface AppendOptions {
  /** How often the branch is tried before giving up. */
  readonly attempts?: number;
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  /** A state that was verified before: only what came after it is verified again. */
  readonly known?: VerifiedLedger | undefined;
  /** Earlier sights and keys that the ledger must agree with before it is extended. */
  readonly verification?: Pick<VerificationOptions, 'anchors' | 'checkpoints' | 'keys'>;
  /** Looks at the ledger that is about to be extended; throws to refuse. */
  readonly check?: (ledger: VerifiedLedger) => void;
  readonly checkpoints?: CheckpointPlan;
  /** Conflicts on which nothing at all is written, because the other drafts were decided on the same grounds. */
  readonly stopOn?: (conflict: Conflict) => boolean;
}

export interface Appended {
  readonly tip: string;
  readonly head: VerifiedLedger['head'];
  /** The entries written, with the checkpoints that were due between them. */
  readonly appended: readonly LedgerEntry[];
  /** Recorded before with the same content; nothing was written for them. */
  readonly existing: readonly LedgerEntry[];
  /** Recorded before with another content; nothing was written for them, and the caller decides anew. */
  readonly conflicts: readonly Conflict[];
  /** The ledger as it is now: `known` of the next call. */
  readonly ledger: VerifiedLedger;
}

/**
 * Fifty writers that append ten times each need up to 24 attempts where a server takes a third of a second for an answer, 44
 * where it takes a second (test/ledger/contention.test.ts). All of them take eleven minutes on average: a job of the gate has 15.
 */
export const DEFAULT_ATTEMPTS = 50;
/** The longest first wait; each further one may be twice as long, up to the last. Milliseconds. */
export const FIRST_WAIT_MS = 200;
export const LONGEST_WAIT_MS = 30_000;

/**
 * Records drafts by compare-and-swap: read the tip unless a state is known, verify, put the entries on top, move the branch if
 * it is still there; when somebody else was faster, wait a random while and begin again. A ledger that is missing or has a
 * finding is never extended, and giving up is an error: what could not be recorded did not happen.
 */
export async function appendEntries(
  ledger: LedgerAccess,
  drafts: readonly Draft[],
  options: AppendOptions,
): Promise<Appended> {
  const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
  let known = options.known;
  const readState = async (before: VerifiedLedger | undefined): Promise<Extended> => {
    const state = await readLedger(ledger.reader, { ...options.verification, known: before });
    options.check?.(state);
    return { state, extension: extendLedger(state, drafts, options.checkpoints) };
  };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await options.wait(waitBefore(attempt, options.random()));
    const { state, extension } =
      (attempt === 1 ? extensionOf(drafts, options) : undefined) ?? (await readState(known));
    known = state;
    const { commits, appended, existing, conflicts, at } = extension;
    if (conflicts.some((conflict) => options.stopOn?.(conflict) === true)) {
      return { tip: state.tip, head: state.head, appended: [], existing, conflicts, ledger: state };
    }
    const tip = commits.length === 0 ? state.tip : await ledger.writer.append(state.tip, commits);
    if (tip === null) continue;
    const extended = at(tip);
    return { tip, head: extended.head, appended, existing, conflicts, ledger: extended };
  }
  const message = `The ledger is busy: others wrote to it at each of ${attempts} attempts. Run this again.`;
  throw new UserError(message, [{ code: 'ledger_busy', message, file: 'ledger' }]);
}

interface Extended {
  readonly state: VerifiedLedger;
  readonly extension: Extension;
}

/**
 * On top of the state that is known, without asking where the branch is: the compare-and-swap finds out when it moved.
 * Undefined where there is nothing to write, which would leave the state untested, or where more is to be held against it.
 */
function extensionOf(drafts: readonly Draft[], options: AppendOptions): Extended | undefined {
  const { known: state, verification, check } = options;
  if (state === undefined || verification !== undefined || check !== undefined) return undefined;
  const extension = extendLedger(state, drafts, options.checkpoints);
  return extension.commits.length === 0 || extension.conflicts.length > 0 ? undefined : { state, extension };
}

/** Milliseconds to wait before an attempt (the second is the first to wait): any time up to a bound that doubles. */
export function waitBefore(attempt: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 2)));
}
