import type { Exclusion } from './eligibility.ts';
import type { Explanation, ReasonContext } from './explanation.ts';
import type { Staleness } from './freshness.ts';
import type { OverrideBar } from './snapshot.ts';

/** Why a line `/override …` overrides nothing. */
export type OverrideRefusal =
  | 'no_check'
  | 'unknown_check'
  | OverrideBar
  | 'hidden'
  | 'no_reason'
  | 'dismissed'
  | 'asks_for_changes'
  | 'superseded'
  | 'no_ledger'
  | 'edited'
  | 'outcome_unseen'
  | 'role_unread'
  | Exclusion
  | Staleness
  | 'already_overridden';

/** A check as its policy writes it, whatever a reviewer wrote. */
type Context = Omit<ReasonContext, 'minPermission'> & { readonly check: string };

/** Explains a refused override in plain text (no Markdown; the caller escapes): why, and what would make it count. */
export function explainRefusal(reason: OverrideRefusal, context: Context): Explanation {
  const user = context.user ?? 'somebody whose account is gone';
  const roles = (context.roles ?? []).length === 0 ? 'its roles' : (context.roles ?? []).join(' or ');
  const [why, remedy] = sentences(user, roles, context.check)[reason];
  return { why, remedy };
}

function sentences(
  user: string,
  roles: string,
  check: string,
): Record<OverrideRefusal, readonly [string, string]> {
  const said = `The override of ${check} by ${user}`;
  const line = `/override ${check} REASON`;
  const another = `Somebody else of ${roles} must override it in a review, with the line "${line}".`;
  const again = `${user} must look at the present change and submit a new review with the line "${line}".`;
  const repair = 'The check must hold.';
  return {
    no_check: [
      `${user} names no check to override.`,
      'The line of the review must read "/override CHECK-ID REASON".',
    ],
    unknown_check: [
      `${said} overrides nothing: no policy of this model has a check with that id.`,
      'Use the id of the check as the policy writes it.',
    ],
    not_needed: [`${said} is not used: the check needs none.`, 'Nothing to do.'],
    awaited: [
      `${said} does not count yet: the evidence of the check is still being made.`,
      `When the check was judged and does not hold, ${user} must submit a new review with the line "${line}".`,
    ],
    error: [
      `${said} does not count: the check could not be judged, and what is not known is not overridden.`,
      'What keeps the check from being judged must be repaired.',
    ],
    mandatory: [`${said} does not count: the check is mandatory, so nobody may override it.`, repair],
    mandatory_elsewhere: [
      `${said} does not count: another policy of this model has the check as mandatory.`,
      repair,
    ],
    not_blocking: [`${said} is not used: the check only reports and blocks nothing.`, 'Nothing to do.'],
    hidden: [
      `${said} does not count: the line stands in an HTML comment or tag, where nobody who reads the review sees it.`,
      `${user} must submit a new review with the line "${line}" and an empty line above it.`,
    ],
    no_reason: [
      `${said} does not count: it gives no reason.`,
      `${user} must submit a review with the line "${line}".`,
    ],
    dismissed: [`${said} does not count: the review was dismissed.`, again],
    asks_for_changes: [
      `${said} does not count: ${user} asks for changes.`,
      `${user} must approve, and override the check in that review or a later one.`,
    ],
    superseded: [
      `${said} does not count: a later review by ${user} replaces the one that has it, or asked for changes, or a review of theirs was dismissed since.`,
      again,
    ],
    no_ledger: [
      `${said} does not count: an override is recorded, and there is no ledger to record it in.`,
      'The maintainers must name a ledger in .arbiter/config.yml on the base branch.',
    ],
    edited: [
      `${said} does not count: the review was edited, or was not seen as it was submitted, so who wrote the line is not known.`,
      `${user} must submit a new review with the line "${line}", and leave it as it is.`,
    ],
    outcome_unseen: [
      `${said} does not count: it was not given on what the check says now. When it was first seen, the check held, was not judged yet, or said something else.`,
      again,
    ],
    role_unread: [
      `${said} does not count: the members of ${roles} could not be read, so whether ${user} is one is not known.`,
      'Run the gate again; if it stays so, give the token access to the teams, or list people in the roles file.',
    ],
    unknown_user: [`${said} does not count: nobody can say who it was.`, another],
    bot: [`${said} does not count: ${user} is not a person.`, another],
    no_role: [`${said} does not count: ${user} does not hold ${roles}.`, another],
    delegation_expired: [
      `${said} does not count: the delegation to ${user} has ended.`,
      `The delegation must be renewed on the base branch. Or: ${another}`,
    ],
    permission: [
      `${said} does not count: ${user} has less permission on the repository than the policy asks.`,
      another,
    ],
    author: [`${said} does not count: ${user} opened this pull request.`, another],
    contributor: [
      `${said} does not count: ${user} wrote, committed or pushed a part of this change.`,
      another,
    ],
    stale_commit: [`${said} was given on another commit than the present head.`, again],
    stale_subject: [`${said} was given on other content than the present one.`, again],
    stale_time: [`${said} was not given after the present change was pushed.`, again],
    already_overridden: [`${said} is not used: somebody overrode the check before.`, 'Nothing to do.'],
  };
}
