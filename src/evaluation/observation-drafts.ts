import type { Review } from '../github/port.ts';
import type { Draft } from '../ledger/draft.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { overrideLines } from '../signoff/override-line.ts';
import { conditionsIn, returnsTo } from '../signoff/remarks.ts';
import { isObserved, subjectObservations } from './head-history.ts';
import type { Drafting } from './ledger-drafts.ts';
import type { PullDecision } from './pull-decision.ts';
import { type PullHistory, pullHistory } from './pull-history.ts';
import type { PullLedger } from './pull-ledger.ts';
import { isChangedSinceSubmission } from './review-edit.ts';

type Seen = NonNullable<LedgerDetail['observation']>;

/** Bytes of conditions, and of outcomes, that are kept of one review: anybody may write a long one, and an entry has an end. */
const MOST_BYTES = 16 * 1024;

/**
 * Reviews that are seen for the first time, with what each was given on as far as it could be told, and what of its text
 * must outlive an edit: others may write into a review later, and GitHub does not tell.
 */
export function observationDrafts(
  decided: PullDecision,
  ledger: PullLedger,
  drafting: Drafting,
): readonly Draft[] {
  const { facts } = decided;
  const history = pullHistory(ledger.entries, facts.pull.number, facts.pull.baseRef);
  const given = givenSubjects(decided, history);
  return facts.reviews
    .filter((review) => isObserved(review) && !history.observations.has(review.id))
    .map((review) => {
      const { id, state, user, commit, submittedAt, body } = review;
      const detail: Seen = {
        review: id,
        state,
        user: user?.id ?? null,
        commit,
        submitted_at: submittedAt,
        body_sha256: sha256Hex(body),
        ...(isChangedSinceSubmission(review, facts.timeline) && { changed: true }),
        ...conditionsOf(review),
        ...outcomesOf(review, decided),
        ...returnOf(review, decided),
      };
      const actor = user === null ? null : { id: user.id, login: user.login, type: user.type };
      return drafting.draft('observation', `observation/${id}`, detail, {
        actor,
        subjects: given.get(id) ?? [],
      });
    });
}

/** The conditions of an approval. */
function conditionsOf({ state, body }: Review): Pick<Seen, 'conditions'> {
  const conditions = state === 'APPROVED' ? conditionsIn(body) : [];
  return conditions.length === 0 ? {} : { conditions: withinBytes(conditions) };
}

/** What the checks say that the review names and that may be overridden as they stand. */
function outcomesOf({ body }: Review, { signoffs }: PullDecision): Pick<Seen, 'outcomes'> {
  const named = new Set(overrideLines(body).map(({ check }) => check));
  if (named.size === 0) return {};
  const outcomes = signoffs.flatMap(({ request: { subject, checks = [] } }) =>
    checks.flatMap(({ policy, check, outcome }) =>
      named.has(check) && outcome !== undefined ? [{ model: subject.name, policy, check, outcome }] : [],
    ),
  );
  return { outcomes: withinBytes(outcomes) };
}

/** The stages to which a change request asks to return, of those that a policy has (sign-off rule 17). */
function returnOf({ state, body }: Review, { signoffs }: PullDecision): Pick<Seen, 'return_to'> {
  if (state !== 'CHANGES_REQUESTED') return {};
  const wanted = new Set(returnsTo(body));
  if (wanted.size === 0) return {};
  const known = signoffs.flatMap(({ request }) => (request.signoff?.stages ?? []).map(({ id }) => id));
  const stages = [...new Set(known)].filter((id) => wanted.has(id));
  return stages.length === 0 ? {} : { return_to: stages };
}

/** The first of a list, as many as there is room for. */
function withinBytes<T extends object>(items: readonly T[]): T[] {
  let bytes = 0;
  return items.filter((item) => {
    bytes += Buffer.byteLength(canonicalJson(item), 'utf8') + 1;
    return bytes <= MOST_BYTES;
  });
}

/** By review: the subjects it was given on, of every model that is or was part of the pull request. */
function givenSubjects(
  { facts, subjects, evidenceAt }: PullDecision,
  history: PullHistory,
): ReadonlyMap<number, LedgerEntry['subjects']> {
  const present = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
  const names = new Set([
    ...present.keys(),
    ...history.verdicts.flatMap((verdict) => [...verdict.subjects.keys()]),
  ]);
  const reviews = facts.reviews.map(({ id, state, body, commit, submittedAt }) => ({
    id,
    state,
    body,
    commit,
    at: submittedAt,
  }));
  const given = new Map<number, LedgerEntry['subjects']>();
  for (const name of [...names].sort()) {
    const current = { name, sha256: present.get(name) ?? null };
    for (const { review, subject } of subjectObservations(
      reviews,
      { ...facts, evidenceAt },
      history,
      current,
    )) {
      if (subject !== null) given.set(review, [...(given.get(review) ?? []), { name, sha256: subject }]);
    }
  }
  return given;
}
