import type { PullFacts } from '../github/pull-facts.ts';
import { parseInstant } from '../signoff/instant.ts';
import { isOverridingComment } from '../signoff/override-line.ts';
import type { HeadFacts, Observation, ReviewFacts } from '../signoff/snapshot.ts';
import type { PullHistory, RecordedVerdict } from './pull-history.ts';

/** What is being approved: the model's folder or `.arbiter`, and its digest in lowercase hex; null: it has none now. */
export interface CurrentSubject {
  readonly name: string;
  readonly sha256: string | null;
}

type HeadSource = Pick<
  PullFacts,
  'now' | 'headSha' | 'head' | 'isActivityRead' | 'pushes' | 'isHistoryWhole'
> & {
  /** When the newest evidence of a workflow was there; null without any. */
  readonly evidenceAt: string | null;
};

/**
 * Every head of the pull request with the subject it had for one model, in time. A recorded verdict says what a head's
 * subject was and since when that is known; a push that nothing judged has none. The present head is last: established
 * when it was pushed and its present subject first recorded, the later of the two (sign-off rule 4); now, when it never was.
 */
export function subjectHeads(facts: HeadSource, history: PullHistory, subject: CurrentSubject): HeadFacts[] {
  const { headSha } = facts;
  // Without the activity nobody knows of a push between two verdicts; the verdicts alone are in order.
  const pushedAt = facts.isActivityRead ? time(facts.head.at) : Number.NEGATIVE_INFINITY;
  const run: HeadFacts[] = [];
  const before: HeadFacts[] = [];
  for (const verdict of firstSights(history, subject.name)) {
    const given = verdict.subjects.get(subject.name) ?? null;
    const at = later(verdict.at, verdict.headAt);
    const head = {
      sha: verdict.head,
      at,
      pusher: verdict.pusher,
      subject: given,
      isActivityRead: verdict.headAt !== null,
    };
    const isPresent =
      verdict.head === headSha && given === subject.sha256 && given !== null && time(verdict.at) >= pushedAt;
    if (isPresent) run.push(head);
    else before.push(...run.splice(0), head);
  }
  const known = new Set(decidedVerdicts(history).map(({ head }) => head));
  const unseen = facts.pushes
    .filter(({ sha }) => sha !== headSha && !known.has(sha))
    .map(({ sha, at, pusher }) => ({
      sha,
      at,
      pusher: pusher?.id ?? null,
      subject: null,
      isActivityRead: true,
    }));
  const present: HeadFacts = {
    sha: headSha,
    at: run[0]?.at ?? later(facts.now, facts.evidenceAt),
    pusher: facts.head.pusher?.id ?? run[0]?.pusher ?? null,
    subject: subject.sha256,
    isActivityRead: facts.isActivityRead,
  };
  return [...before, ...unseen, present];
}

/** Without those that say again, of the same push and the same subject, what the one before said. */
function firstSights(history: PullHistory, name: string): readonly RecordedVerdict[] {
  return decidedVerdicts(history).filter((verdict, index, all) => {
    const before = all[index - 1];
    return (
      before === undefined ||
      before.head !== verdict.head ||
      before.headAt !== verdict.headAt ||
      before.subjects.get(name) !== verdict.subjects.get(name)
    );
  });
}

/** What reviews were given on, for one model: as the ledger observed it, else as it can be told now. */
export function subjectObservations(
  reviews: readonly (Pick<ReviewFacts, 'id' | 'commit' | 'at' | 'body'> & { readonly state: string })[],
  facts: HeadSource,
  history: PullHistory,
  subject: CurrentSubject,
): Observation[] {
  const listed = new Set(reviews.map(({ id }) => id));
  // A review that was seen and is no longer there is named, so that the engine finds it lost: it may have been a veto. A
  // comment cannot have been one, and goes with the last remark in it.
  const lost = [...history.observations]
    .filter(([id]) => !listed.has(id) && history.texts.get(id)?.state !== 'COMMENTED')
    .map(([id, subjects]) => ({ review: id, subject: subjects.get(subject.name) ?? null }));
  const seen = reviews.flatMap((review) => {
    const recorded = history.observations.get(review.id);
    if (review.state === 'COMMENTED' && !isOverridingComment(review)) return [];
    if (recorded !== undefined) return [{ review: review.id, subject: recorded.get(subject.name) ?? null }];
    if (!bearsOnVerdict(review)) return [];
    return [{ review: review.id, subject: subjectGivenOn(review, facts, history, subject) }];
  });
  return [...seen, ...lost];
}

/** What a review was given on matters when it may fill a seat or override a check. */
function bearsOnVerdict(review: { readonly state: string; readonly body: string }): boolean {
  const { state } = review;
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || isOverridingComment(review);
}

/** Whether the first sight of a review is recorded: a comment's too, since others may write an override into it later. */
export function isObserved({ state }: { readonly state: string }): boolean {
  return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'COMMENTED';
}

/**
 * The subject a review that is seen for the first time was given on; null where it cannot be known, so that it never
 * counts. GitHub moves the commit of a review to the new head after a forced push that leaves the difference as it was:
 * a commit that was pushed at or after the review may not be what was reviewed; the head there was at that time then
 * counts as a possibility too, and all must agree. Where pushes cannot be read, only a verdict before the review tells.
 */
function subjectGivenOn(
  { commit, at: submittedAt }: Pick<ReviewFacts, 'commit' | 'at'>,
  facts: HeadSource,
  history: PullHistory,
  subject: CurrentSubject,
): string | null {
  if (commit === null || submittedAt === null) return null;
  const at = time(submittedAt);
  if (!facts.isHistoryWhole) {
    const last = decidedVerdicts(history)
      .filter(({ at: judgedAt }) => time(judgedAt) < at)
      .at(-1);
    return last?.head === commit ? (last.subjects.get(subject.name) ?? null) : null;
  }
  const pushes = facts.pushes.filter(({ sha }) => sha === commit);
  // A commit in the middle of a push was never the head, so nobody said what its content is.
  if (pushes.length === 0) return null;
  const isMoved = !pushes.some((push) => time(push.at) < at) || pushes.some((push) => time(push.at) >= at);
  const tip = facts.pushes.filter((push) => time(push.at) < at).at(-1)?.sha;
  const reviewed = new Set([
    ...(pushes.some((push) => time(push.at) < at) ? [commit] : []),
    ...(isMoved && tip !== undefined ? [tip] : []),
  ]);
  const subjects = new Set([...reviewed].map((sha) => subjectThen(sha, at, facts, history, subject)));
  const [only = null] = subjects;
  return subjects.size === 1 ? only : null;
}

function subjectThen(
  sha: string,
  at: number,
  facts: HeadSource,
  history: PullHistory,
  subject: CurrentSubject,
): string | null {
  // Nothing had judged that head when it was reviewed: what it was judged to be right after is what it was.
  const verdict = judgedBefore(sha, at, history) ?? decidedVerdicts(history).find(({ head }) => head === sha);
  if (verdict !== undefined) return verdict.subjects.get(subject.name) ?? null;
  return sha === facts.headSha ? subject.sha256 : null;
}

function judgedBefore(sha: string, at: number, history: PullHistory): RecordedVerdict | undefined {
  return decidedVerdicts(history)
    .filter(({ head, at: judgedAt }) => head === sha && time(judgedAt) < at)
    .at(-1);
}

function decidedVerdicts({ verdicts }: PullHistory): readonly RecordedVerdict[] {
  return verdicts.filter(({ isDecided }) => isDecided);
}

function later(one: string, other: string | null): string {
  return other !== null && time(other) > time(one) ? other : one;
}

/** An instant that cannot be read is the end of time: nothing lies after it, so nothing is fresh by it. */
function time(instant: string): number {
  return parseInstant(instant) ?? Number.POSITIVE_INFINITY;
}
