import type { AttestedApproval } from '../attestation/approval-predicate.ts';
import { waiverEnds } from '../decision/waiver.ts';
import { detailOf } from '../ledger/query.ts';
import type { BundleApproval } from '../release/bundle-source.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { earliest } from '../signoff/instant.ts';
import { BundleDenial } from './bundle-denial.ts';
import { GOVERNING_SUBJECT } from './governing-subject.ts';

type Signoff = Pick<SignoffResult, 'counted' | 'valid_until'>;

/** Where signatures are looked for: in one pull request, for one model. */
export interface SignatureFacts {
  readonly entries: readonly LedgerEntry[];
  readonly decision: Decision;
  readonly folder: string;
  readonly pull: number;
}

/** The sign-offs that a decision rests on: the model's, and that of a change to what governs. */
function signoffsOf({ decision, folder }: SignatureFacts): readonly (readonly [string, Signoff])[] {
  const model = decision.models.find(({ path }) => path === folder)?.signoff;
  return [
    [folder, model],
    [GOVERNING_SUBJECT, decision.governance],
  ].filter((pair): pair is [string, Signoff] => {
    const signoff = pair[1] as object | null | undefined;
    return signoff != null && 'counted' in signoff;
  });
}

/** Every seat that a review fills, as the ledger recorded it. @throws BundleDenial for one that it did not */
export function bundleApprovals(facts: SignatureFacts): readonly BundleApproval[] {
  return signoffsOf(facts).flatMap(([model, { counted }]) =>
    counted.map(({ review, role, user }) => {
      const found = facts.entries.findLast((entry) => {
        const detail = detailOf(entry, 'approval');
        const isSeat = detail?.review === review && detail.role === role && detail.model === model;
        return isSeat && entry.pull_request?.number === facts.pull;
      });
      const detail = found === undefined ? undefined : detailOf(found, 'approval');
      if (found?.actor == null || detail === undefined) {
        throw new BundleDenial(
          'approval_not_recorded',
          `The decision counts review ${review} of @${user} as ${role}, and the ledger has no entry of that approval. Run the gate on the pull request again.`,
        );
      }
      return {
        user: { id: found.actor.id, login: found.actor.login },
        role,
        member_by: detail.member_by,
        review,
        commit: observed(facts, review)?.commit ?? found.pull_request?.head ?? null,
        submitted_at: detail.submitted_at,
        conditions: detail.conditions.map(({ until, text }) => ({ until, text })),
      };
    }),
  );
}

/** Reviews of the pull request that somebody dismissed, as far as the ledger saw them before. */
export function dismissedReviews(facts: SignatureFacts): readonly AttestedApproval[] {
  const reviews = facts.entries.flatMap((entry) => {
    const detail = detailOf(entry, 'dismissal');
    return detail === undefined || entry.pull_request?.number !== facts.pull ? [] : [detail.review];
  });
  return [...new Set(reviews)]
    .sort((a, b) => a - b)
    .flatMap((review) => {
      const entry = observation(facts, review);
      const seen = entry === undefined ? undefined : detailOf(entry, 'observation');
      if (entry?.actor == null || seen?.commit == null || seen.submitted_at === null) return [];
      const { id: userId, login } = entry.actor;
      const { commit: reviewCommit, submitted_at: submittedAt } = seen;
      return [{ userId, login, reviewId: review, reviewCommit, submittedAt, roles: [] }];
    });
}

function observation({ entries, pull }: SignatureFacts, review: number): LedgerEntry | undefined {
  return entries.findLast(
    (entry) => detailOf(entry, 'observation')?.review === review && entry.pull_request?.number === pull,
  );
}

function observed(facts: SignatureFacts, review: number) {
  const entry = observation(facts, review);
  return entry === undefined ? undefined : detailOf(entry, 'observation');
}

/** Until when the approval holds: the earliest end of what it rests on, waivers among it; null: it has none. */
export function validUntil(facts: SignatureFacts): string | null {
  const ends = signoffsOf(facts).flatMap(([, { valid_until: until }]) => (until === null ? [] : [until]));
  const model = facts.decision.models.find(({ path }) => path === facts.folder);
  return earliest([...ends, ...(model === undefined ? [] : waiverEnds(model))]);
}
