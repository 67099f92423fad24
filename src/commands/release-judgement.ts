import { UserError } from '../errors.ts';
import type { PullLedger } from '../evaluation/pull-ledger.ts';
import type { ReleaseReading } from '../evaluation/release-reading.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { HeldAttestation } from '../release/bundle-link.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import type { ReleaseVerdict } from '../release/release-gate.ts';

/** What was judged: the reading, the two links that bundle and attestations hold, and the verdict. */
export interface Judged {
  readonly facts: ReleaseFacts;
  readonly verdict: ReleaseVerdict;
  readonly reading: ReleaseReading;
  readonly held: readonly HeldAttestation[];
}

/** A release that is refused after it was allowed once: something changed meanwhile. */
export class RefusedMeanwhile extends Error {
  readonly verdict: ReleaseVerdict;

  constructor(verdict: ReleaseVerdict) {
    super(verdict.refusal?.message ?? 'The release is refused.');
    this.name = 'RefusedMeanwhile';
    this.verdict = verdict;
  }
}

/** Where the tag is to be made; null: it is there. */
export function plannedCommit({ facts: { tag } }: Judged): string | null {
  return tag?.isPlanned === true ? tag.commit : null;
}

export function recipientsOf({ reading: { governing } }: Judged): readonly string[] | undefined {
  return governing?.config?.bundles?.recipients;
}

/** What was encrypted is for those of the first look: others would be shut out, or let in. */
export function refuseOtherRecipients(first: Judged, newest: Judged): void {
  if (canonicalJson(recipientsOf(first) ?? null) === canonicalJson(recipientsOf(newest) ?? null)) return;
  throw new UserError(
    '`bundles.recipients` of .arbiter/config.yml changed while the bundle was released; nothing was published. Run the workflow again.',
  );
}

export function ledgerOf({ reading: { ledger } }: Judged): PullLedger {
  if (ledger === null) throw new Error('A release without a ledger was allowed.');
  return ledger;
}
