import { detailOf } from '../ledger/query.ts';
import type { Decision } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { parseInstant } from '../signoff/instant.ts';
import { decisionEntry } from './release-decision.ts';
import { broken, holds, type LinkState, type ReleaseFacts, unchecked } from './release-facts.ts';
import { bundleOfRef } from './release-origin.ts';

type Signoff = Pick<
  SignoffResult,
  'state' | 'valid_until' | 'missing' | 'vetoes' | 'counted' | 'override' | 'notes'
>;

/** The sign-offs that a decision rests on: the model's, and that of a change to what governs. */
function signoffsOf(decision: Decision, path: string): readonly Signoff[] {
  const model = decision.models.find((one) => one.path === path);
  return [model?.signoff, decision.governance].filter(
    (signoff): signoff is Signoff => signoff != null && 'state' in signoff,
  );
}

function judgedSignoffs({ judgement, model }: ReleaseFacts): readonly Signoff[] | null {
  if (judgement === null || model?.found !== 'one') return null;
  const { path } = model;
  const isJudged = [judgement.before, judgement.now].every((one) =>
    one.models.some((other) => other.path === path),
  );
  return isJudged ? [...signoffsOf(judgement.before, path), ...signoffsOf(judgement.now, path)] : null;
}

/** The reviews as they are now, held against the rules before the merge and those of today. */
export function reviewsLink(facts: ReleaseFacts): LinkState {
  const signoffs = judgedSignoffs(facts);
  if (signoffs === null) return unchecked('The reviews were not read again.');
  const undecided = undecidedReason(facts);
  if (undecided !== null) return unchecked(`The sign-off was not decided again: ${undecided}`);
  for (const signoff of signoffs) {
    const { state, vetoes, missing } = signoff;
    if (state === 'error') return broken('approval_unreadable', undecidable(signoff));
    if (state === 'vetoed') {
      const people = vetoes
        .map(({ user }) => (user === null ? 'somebody who is gone' : `@${user}`))
        .join(', ');
      return broken('changes_requested', `A change request stands now: ${people}.`);
    }
    if (state !== 'complete' && !isOnlyExpired(signoff, facts.now)) {
      const roles = [...new Set(missing.map(({ role }) => role))].join(', ') || 'an approval';
      return broken(
        'approval_withdrawn',
        `The approval no longer stands: ${roles} is missing when reviews are read again.`,
      );
    }
  }
  return holds('The approvals stand when reviews are read again.');
}

/** With the first thing that kept it from being decided, which says what to do. */
function undecidable({ notes }: Signoff): string {
  return [
    'The sign-off cannot be decided any more.',
    ...notes.slice(0, 1).map(({ message }) => message),
  ].join(' ');
}

/** A model that is not approved and has no sign-off: nobody read who signed. One that asks for nobody is approved without. */
function undecidedReason({ judgement, model }: ReleaseFacts): string | null {
  if (judgement === null || model?.found !== 'one') return null;
  const judged = [judgement.before, judgement.now].flatMap(({ models }) =>
    models.filter(({ path }) => path === model.path),
  );
  return judged.find(({ signoff, status }) => signoff === null && status !== 'approved')?.reason ?? null;
}

/** Every seat is filled, and the time is over: that is for the next link to say. */
function isOnlyExpired({ missing, valid_until: until }: Signoff, now: string): boolean {
  return missing.length === 0 && isPast(until, now);
}

/** A time that cannot be read is over. */
function isPast(until: string | null, now: string): boolean {
  if (until === null) return false;
  return !(
    (parseInstant(now) ?? Number.POSITIVE_INFINITY) <= (parseInstant(until) ?? Number.NEGATIVE_INFINITY)
  );
}

/** Sign-off rule 13: as the sign-off says now, and as it was recorded when it was approved. */
export function validityLink(facts: ReleaseFacts): LinkState {
  const signoffs = judgedSignoffs(facts);
  const decision = decisionEntry(facts);
  if (signoffs === null || decision === undefined)
    return unchecked('Until when the approval holds is not known.');
  const recorded = detailOf(decision, 'evaluation')?.models ?? [];
  const path = facts.model?.found === 'one' ? facts.model.path : '';
  const ends = [
    ...signoffs.map(({ valid_until: until }) => until),
    ...recorded.filter((model) => model.path === path).map(({ valid_until: until }) => until),
  ].filter((until) => until !== null);
  const past = ends.find((until) => isPast(until, facts.now));
  if (past !== undefined) {
    return broken(
      'approval_expired',
      `The approval was valid until ${past}; now it is ${facts.now}. Have it reviewed again.`,
    );
  }
  const first = [...ends].sort()[0];
  return holds(first === undefined ? 'The approval has no end.' : `The approval is valid until ${first}.`);
}

const OF_CHECKS = new Set(['error', 'pending']);

/** The checks again, by the policies before the merge and those in force now. */
export function policiesLink(facts: ReleaseFacts): LinkState {
  const { judgement, model } = facts;
  if (judgement === null || model?.found !== 'one') return unchecked('The policies were not applied again.');
  const isSignoffsFault = [reviewsLink(facts), validityLink(facts)].some(({ state }) => state === 'broken');
  for (const [decision, which] of [
    [judgement.before, 'that governed before the merge'],
    [judgement.now, 'in force now'],
  ] as const) {
    const judged = decision.models.find(({ path }) => path === model.path);
    if (judged === undefined)
      return broken('not_judged', `By the policies ${which} the model is not judged: ${decision.reason}`);
    const worst = judged.status === 'approved' ? decision : judged;
    if (worst.status === 'approved' || (isSignoffsFault && !OF_CHECKS.has(worst.status))) continue;
    return broken('policy_denies', `By the policies ${which}: ${worst.reason}`);
  }
  return holds('The policies in force now are met.');
}

/**
 * The day that the tag must say: the UTC day of the last approval that counted; of break-glass, when it was given; where
 * nobody had to approve, when it was decided. Null where no day is known.
 */
export function approvalDay(facts: ReleaseFacts): string | null {
  const { judgement, model } = facts;
  if (judgement === null || model?.found !== 'one') return null;
  // Who signs a change to what governs signs another subject.
  const signoffs = signoffsOf({ ...judgement.before, governance: null }, model.path);
  const counted = new Set(signoffs.flatMap((signoff) => signoff.counted.map(({ review }) => review)));
  const times = judgement.reviews
    .filter(({ id }) => counted.has(id))
    .map(({ submittedAt }) => parseInstant(submittedAt ?? ''));
  if (times.length < counted.size || times.includes(undefined)) return null;
  const glass = signoffs.flatMap(({ override }) => (override === null ? [] : [parseInstant(override.at)]));
  const decided = times.length + glass.length > 0 ? [] : [parseInstant(decisionEntry(facts)?.at ?? '')];
  const latest = Math.max(...[...times, ...glass, ...decided].map((time) => time ?? Number.NaN));
  return Number.isNaN(latest) ? null : new Date(latest).toISOString().slice(0, 10);
}

export function dayLink(facts: ReleaseFacts): LinkState {
  const named = bundleOfRef(facts.ref);
  const day = approvalDay(facts);
  if (named === undefined || day === null) return unchecked('The day of the last approval is not known.');
  return named.day === day
    ? holds(`The last approval that counts was given on ${day} (UTC).`)
    : broken(
        'day_differs',
        `The tag says ${named.day}; the last approval that counts was given on ${day} (UTC).`,
      );
}
