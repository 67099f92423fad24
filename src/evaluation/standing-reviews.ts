import { UserError } from '../errors.ts';
import type { OwnIssue, OwnIssuePort } from '../github/own-issues.ts';
import type { IssueComment } from '../github/port.ts';
import { type PullFacts, readMergedPullFacts } from '../github/pull-facts.ts';
import { detailOf } from '../ledger/query.ts';
import { isMet } from '../release/deploy-approval.ts';
import type { ConditionIssue, Read, StandingReview } from '../release/deploy-facts.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { conditionMarker } from './condition-issue.ts';
import { judgeMergedPull, type PullContext } from './pull-decision.ts';

/** A pull request that was merged, and for which model it is asked. */
export interface ApprovedPull {
  readonly number: number;
  readonly model: string;
  /** Tip of the default branch. */
  readonly tip: string;
}

/** What people say of a pull request now. */
export interface Standing {
  /** GitHub's clock; null where the pull request could not be read. */
  readonly now: string | null;
  readonly reviews: Read<readonly StandingReview[]>;
  readonly comments: readonly IssueComment[];
  readonly mergedAt: string | null;
}

/** The reviews to the last page. Whose change request is a veto, the sign-off rules say; where they cannot, everybody's is. */
export async function readStanding(context: PullContext, pull: ApprovedPull): Promise<Standing> {
  try {
    const facts = await readMergedPullFacts(context.github, pull.number, context.now, pull.tip);
    const vetoes = await vetoesOf(context, pull, facts);
    const reviews = facts.reviews.map(({ id, user, state, submittedAt }): StandingReview => {
      const isVeto = vetoes === 'all' ? state === 'CHANGES_REQUESTED' : vetoes.has(id);
      // One that was dismissed by somebody who may not do that stands as it was.
      const standing = isVeto ? 'CHANGES_REQUESTED' : state;
      return { review: id, user: user?.id ?? null, state: standing, submittedAt, vetoes: isVeto };
    });
    const { timeline } = facts;
    return {
      now: facts.now,
      reviews: { known: true, value: reviews },
      comments: timeline.comments,
      mergedAt: facts.pull.mergedAt,
    };
  } catch (error) {
    const reviews = { known: false, reason: reasonOf(error) } as const;
    return { now: null, reviews, comments: [], mergedAt: null };
  }
}

/** A change request, or what one was before it was dismissed, is asked about; without any there is nothing to judge. */
async function vetoesOf(
  context: PullContext,
  { number, model, tip }: ApprovedPull,
  { pull, reviews, timeline }: PullFacts,
): Promise<ReadonlySet<number> | 'all'> {
  const approvals = new Set(
    timeline.dismissals.filter(({ was }) => was === 'APPROVED').map(({ reviewId }) => reviewId),
  );
  const isDoubtful = reviews.some(
    ({ id, state }) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && !approvals.has(id)),
  );
  if (!isDoubtful) return new Set();
  try {
    await context.repository.fetch(tip, `refs/pull/${number}/head`);
    const { before, now } = await judgeMergedPull(context, pull, tip, model);
    const signoffs = [before, now].map((decision) => signoffOf(decision, model));
    const isDecided = (signoff: SignoffResult | null): signoff is SignoffResult =>
      signoff !== null && signoff.state !== 'error';
    return signoffs.every(isDecided)
      ? new Set(signoffs.flatMap(({ vetoes }) => vetoes.map(({ review }) => review)))
      : 'all';
  } catch (error) {
    reasonOf(error);
    return 'all';
  }
}

function signoffOf({ models }: Decision, name: string): SignoffResult | null {
  return (models.find((model) => model.name === name)?.signoff ?? null) as SignoffResult | null;
}

/** The issue of each condition that the ledger has of a pull request, found again by author and marker. */
export async function readConditionIssues(
  entries: readonly LedgerEntry[],
  pullRequest: number,
  since: string | null,
  issues: Pick<OwnIssuePort, 'issuesSince'>,
): Promise<Read<readonly ConditionIssue[]>> {
  const given = entries
    .filter((entry) => entry.pull_request?.number === pullRequest)
    .flatMap((entry) => {
      const { review = 0, conditions = [] } = detailOf(entry, 'approval') ?? {};
      return conditions.map(({ until, text }) => ({ review, until, text }));
    });
  if (given.length === 0) return { known: true, value: [] };
  if (since === null) return { known: false, reason: 'When the pull request was merged is not known.' };
  try {
    const known = await issues.issuesSince(since);
    return {
      known: true,
      value: given.map((condition) => ({
        ...condition,
        issue: issueOf(known, conditionMarker(pullRequest, condition)),
      })),
    };
  } catch (error) {
    return { known: false, reason: reasonOf(error) };
  }
}

/** Of several with one marker, one that is not met. */
function issueOf(known: readonly OwnIssue[], marker: string): ConditionIssue['issue'] {
  const found = known
    .filter(({ body }) => body.startsWith(marker))
    .map(({ number, state, reason }) => ({ number, state, reason }));
  return found.find((issue) => !isMet(issue)) ?? found[0] ?? null;
}

/** What could not be read has a reason; anything else is an error. */
function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
