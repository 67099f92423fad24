import { corrections, detailOf } from '../ledger/query.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import { parseDayEnd, parseInstant } from '../signoff/instant.ts';
import type {
  ConditionIssue,
  DeployRefusal,
  StandingFacts,
  StandingReview,
  VerifiedApproval,
} from './deploy-facts.ts';
import type { DeploymentHistory } from './deployment-history.ts';

/** That the approvals are of this bundle, stand as they stood, and are not over. */
export function approvalRefusals(facts: StandingFacts): DeployRefusal[] {
  const found = approvalOf(facts);
  return [
    ...('refusal' in found ? [found.refusal] : reviewRefusals(facts, found.approval)),
    ...expiryRefusals(facts),
    ...conditionRefusals(facts),
  ];
}

type Found = { readonly approval: VerifiedApproval } | { readonly refusal: DeployRefusal };

/** The attestation of the approvals that is for this content, in this repository, on this pull request; the nearest miss is named. */
function approvalOf(facts: StandingFacts): Found {
  const { approvals, bundle, repository } = facts;
  const { manifest } = bundle;
  const refuse = (code: DeployRefusal['code'], message: string): Found => ({ refusal: { code, message } });
  if (approvals.length === 0) {
    return refuse('approval_missing', 'No verified attestation says who approved this bundle.');
  }
  const ofContent = approvals.filter(({ subjects }) => subjects.includes(manifest.content));
  if (ofContent.length === 0) {
    return refuse(
      'approval_subject_differs',
      `The approvals are for another content than ${manifest.content}.`,
    );
  }
  const here = ofContent.filter(({ repositoryId }) => repositoryId === repository.id);
  if (here.length === 0) {
    const where = ofContent.map(({ repositoryId }) => repositoryId).join(', ');
    const message = `The approvals were given in the repository with the id ${where}; this is ${repository.id}.`;
    return refuse('approval_repository_differs', message);
  }
  const ofPull = here.filter(({ pullRequest }) => pullRequest === manifest.pull_request.number);
  if (ofPull.length === 0) {
    const where = here.map(({ pullRequest }) => `#${pullRequest}`).join(', ');
    const message = `The approvals were given on ${where}; the bundle is of pull request #${manifest.pull_request.number}.`;
    return refuse('approval_pull_request_differs', message);
  }
  const approval = ofPull.find(({ targetRef }) => targetRef === repository.defaultRef);
  if (approval === undefined) {
    const where = ofPull.map(({ targetRef }) => targetRef).join(', ');
    const message = `The approvals were given for ${where}; only ${repository.defaultRef} is deployed.`;
    return refuse('approval_ref_differs', message);
  }
  return approval.reviews.length === 0 ? unreviewed(facts, approval) : { approval };
}

/**
 * Approvals that name no review carry a model that needed none, by the decision in its bundle. Shown there is the sign-off
 * of one policy: what the ledger has of another's approvals of the same subject must stand too.
 */
function unreviewed({ unreviewed: by, history, bundle }: StandingFacts, approval: VerifiedApproval): Found {
  const refuse = (message: string): Found => ({ refusal: { code: 'approval_missing', message } });
  const { entries } = history;
  const own = entries.filter(
    ({ subject, pull_request: pull }) =>
      subject === bundle.manifest.subject && pull?.number === bundle.manifest.pull_request.number,
  );
  let since = 0;
  if (by?.by === 'break_glass') {
    const corrected = corrections(entries);
    const glass = own.find(
      (entry) => !corrected.has(entry.seq) && isBreakGlass(detailOf(entry, 'override'), by.until),
    );
    if (glass === undefined)
      return refuse('It was approved by break-glass, and the ledger has no entry of that which stands.');
    since = glass.seq;
  } else if (by?.by !== 'policy') {
    return refuse(
      'The attestation of the approvals names no review, and the decision does not say that none was needed.',
    );
  }
  const before = entries.filter(({ seq }) => seq < since);
  const gone = dismissedReviews({ entries: before }, bundle.manifest.pull_request.number);
  const reviews = own.flatMap((entry) => {
    const { review } = detailOf(entry, 'approval') ?? {};
    if (review === undefined || gone.has(review)) return [];
    const { id: user, login } = entry.actor ?? { id: 0, login: 'ghost' };
    return [{ review, user, login }];
  });
  return { approval: { ...approval, reviews } };
}

/** A check that was overridden in review has no label and no end. */
function isBreakGlass(detail: LedgerDetail['override'], until: string): boolean {
  return (
    detail !== undefined && 'label' in detail && detail.until === until && parseInstant(until) !== undefined
  );
}

/** The reviews are read again: one that was dismissed since, or a later change request, takes the approval back. */
function reviewRefusals(facts: StandingFacts, approval: VerifiedApproval): DeployRefusal[] {
  const { reviews, history, bundle } = facts;
  const refusals: DeployRefusal[] = [];
  const dismissed = dismissedReviews(history, bundle.manifest.pull_request.number);
  if (!reviews.known) {
    const message = `The reviews could not be read to the last page: ${reviews.reason}`;
    refusals.push({ code: 'reviews_unknown', message });
  }
  const now = reviews.known ? reviews.value : [];
  for (const { review, login, user } of approval.reviews) {
    const found = now.find((one) => one.review === review);
    const state = found?.state;
    if (found !== undefined && found.user !== null && found.user !== user) {
      const message = `Review ${review} was signed for as by @${login} (${user}), and is by the account ${found.user}.`;
      refusals.push({ code: 'reviews_unknown', message });
    }
    if (dismissed.has(review) || (reviews.known && state !== 'APPROVED')) {
      const was = state === undefined ? 'is no longer there' : 'was dismissed';
      const message = `The approval of @${login} (review ${review}) ${was} after it counted.`;
      refusals.push({ code: 'approval_dismissed', message });
    } else if (latestDecisive(now, user)?.state === 'CHANGES_REQUESTED') {
      const message = `@${login} approved and asked for changes later.`;
      refusals.push({ code: 'changes_requested', message });
    }
  }
  for (const review of reviews.known
    ? lostChangeRequests(history, bundle.manifest.pull_request.number, now)
    : []) {
    const message = `The ledger saw review ${review} ask for changes, and it is not among the reviews that were read: nobody knows that it was taken back.`;
    refusals.push({ code: 'reviews_unknown', message });
  }
  const counted = new Set(approval.reviews.map(({ user }) => user));
  for (const { review, user } of now.filter(({ vetoes }) => vetoes)) {
    if (user !== null && counted.has(user)) continue;
    // Accounts that are gone are not one person: each review of theirs stands for itself.
    const latest = user === null ? now.find((one) => one.review === review) : latestDecisive(now, user);
    if (latest?.review !== review || latest.state !== 'CHANGES_REQUESTED') continue;
    const message = `A change request whose author has a veto stands (review ${review}).`;
    refusals.push({ code: 'changes_requested', message });
  }
  return refusals;
}

/** Change requests that the ledger saw and a reading does not have, but for those of people who said something else later. */
function lostChangeRequests(
  { entries }: Pick<DeploymentHistory, 'entries'>,
  pullRequest: number,
  now: readonly StandingReview[],
): readonly number[] {
  const seen = new Map<number, { readonly state: string; readonly user: number | null }>();
  for (const entry of entries) {
    const observed = entry.pull_request?.number === pullRequest ? detailOf(entry, 'observation') : undefined;
    if (observed !== undefined) seen.set(observed.review, observed);
  }
  const isLater = (review: number, user: number | null): boolean =>
    now.some((one) => one.user === user && one.review > review && DECISIVE.has(one.state));
  return [...seen].flatMap(([review, { state, user }]) => {
    const isLost = state === 'CHANGES_REQUESTED' && !now.some((one) => one.review === review);
    return isLost && !isLater(review, user) ? [review] : [];
  });
}

/** Reviews of a pull request that the ledger saw dismissed. */
export function dismissedReviews(
  { entries }: Pick<DeploymentHistory, 'entries'>,
  pullRequest: number,
): ReadonlySet<number> {
  return new Set(
    entries
      .filter((entry) => entry.pull_request?.number === pullRequest)
      .flatMap((entry) => detailOf(entry, 'dismissal')?.review ?? []),
  );
}

const DECISIVE = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/** Sign-off rule 1: in the order of submission, ties by the review's number; what has no time comes last, where it counts. */
function latestDecisive(reviews: readonly StandingReview[], user: number | null): StandingReview | undefined {
  const time = ({ submittedAt }: StandingReview): number =>
    (submittedAt === null ? undefined : parseInstant(submittedAt)) ?? Number.POSITIVE_INFINITY;
  return reviews
    .filter((review) => review.user === user && DECISIVE.has(review.state))
    .sort((a, b) => (time(a) === time(b) ? a.review - b.review : time(a) - time(b)))
    .at(-1);
}

function expiryRefusals({ bundle, unreviewed: by, now }: StandingFacts): DeployRefusal[] {
  const ends = [bundle.manifest.valid_until, ...(by?.by === 'break_glass' ? [by.until] : [])];
  const [end] = ends.filter((one) => isOver(one, now)).map(String);
  if (end === undefined) return [];
  return [
    { code: 'approval_expired', message: `The approval was valid until ${end}. Have it reviewed again.` },
  ];
}

/** Whether a day or an instant lies before `now`; one that cannot be read is over. */
export function isOver(end: string | null, now: string): boolean {
  if (end === null) return false;
  const [last, time] = [parseInstant(end) ?? parseDayEnd(end), parseInstant(now)];
  return last === undefined || time === undefined || time > last;
}

/** Conditions come from the ledger, so that none is lost with its issue. */
function conditionRefusals({ history, bundle, conditions, now }: StandingFacts): DeployRefusal[] {
  const pull = bundle.manifest.pull_request.number;
  const given = history.entries
    .filter((entry) => entry.pull_request?.number === pull)
    .flatMap((entry) => {
      const approval = detailOf(entry, 'approval');
      const { review = 0, conditions: found = [] } = approval ?? {};
      return found.map(({ until, text }) => ({ review, until, text }));
    });
  const due = distinct(given).filter(({ until }) => isOver(until, now));
  if (due.length === 0) return [];
  if (!conditions.known) {
    const message = `Conditions of the approval are due, and their issues could not be read: ${conditions.reason}`;
    return [{ code: 'conditions_unknown', message }];
  }
  return due.flatMap((condition) => overdue(condition, conditions.value));
}

type Condition = Pick<ConditionIssue, 'review' | 'until' | 'text'>;

function overdue(condition: Condition, issues: readonly ConditionIssue[]): DeployRefusal[] {
  const issue = issues.find((one) => isSame(one, condition))?.issue ?? null;
  if (isMet(issue)) return [];
  const how =
    issue === null
      ? 'it has no issue'
      : `issue #${issue.number} is ${issue.state}${issue.reason === null ? '' : ` (${issue.reason})`}`;
  const message = `A condition of the approval was due by ${condition.until}, and ${how}: ${condition.text}. Meet it and close its issue as completed.`;
  return [{ code: 'condition_overdue', message }];
}

/** Closed as completed; a GitHub that gives no reason for closing means just that. */
export function isMet(issue: ConditionIssue['issue']): boolean {
  return issue !== null && issue.state === 'closed' && (issue.reason ?? 'completed') === 'completed';
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return conditions.filter((one, index) => conditions.findIndex((other) => isSame(one, other)) === index);
}

function isSame(a: Condition, b: Condition): boolean {
  return a.review === b.review && a.until === b.until && a.text === b.text;
}
