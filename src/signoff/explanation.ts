import type { SignoffResult } from '../schemas/signoff-result.ts';

export type IgnoredReason = SignoffResult['ignored'][number]['reason'];

/** What a sentence may name; everything but the user is optional. */
export interface ReasonContext {
  /** Login; null for an account that is gone. */
  readonly user: string | null;
  /** Roles that are required, to say whose approval would count. */
  readonly roles?: readonly string[];
  readonly minPermission?: string;
}

/** Plain sentences: why a review does not count, and what would make it (or another) count. */
export interface Explanation {
  readonly why: string;
  readonly remedy: string;
}

/** Explains an ignored review in plain text (no Markdown; the caller escapes). */
export function explainReason(reason: IgnoredReason, context: ReasonContext): Explanation {
  const user = context.user ?? 'somebody whose account is gone';
  const roles =
    context.roles === undefined || context.roles.length === 0
      ? 'a required role'
      : context.roles.join(' or ');
  const [why, remedy] = sentences(user, roles, context.minPermission)[reason];
  return { why, remedy };
}

function sentences(
  user: string,
  roles: string,
  permission: string | undefined,
): Record<IgnoredReason, readonly [string, string]> {
  const another = `Somebody else of ${roles} must approve.`;
  const again = `${user} must look at the present change and approve again.`;
  return {
    unknown_user: [`The review by ${user} does not count: nobody can say who it was.`, another],
    not_decisive: [
      `The review by ${user} neither approves nor blocks.`,
      `${user} must submit a review that approves, if they mean to.`,
    ],
    superseded: [
      `A later review by ${user} replaces this one.`,
      'Nothing to do: the later review is the one that is judged.',
    ],
    dismissed: [`The review by ${user} was dismissed; an earlier one does not come back.`, again],
    bot: [
      `The approval by ${user} does not count: it is not a person.`,
      `A person of ${roles} must approve, or the policy must allow bots.`,
    ],
    no_role: [
      `The review by ${user} does not count: they hold no role that is asked for here.`,
      `Somebody of ${roles} must approve.`,
    ],
    delegation_expired: [
      `The approval by ${user} does not count: the delegation to them has ended.`,
      `The delegation must be renewed on the base branch, or somebody of ${roles} must approve.`,
    ],
    permission: [
      permission === undefined
        ? `The review by ${user} does not count: they have less permission on the repository than the policy asks.`
        : `The review by ${user} does not count: they have less than ${permission} permission on the repository.`,
      permission === undefined
        ? `${user} must be given it (write, unless the policy says otherwise), or somebody else of ${roles} must approve.`
        : `${user} must be given ${permission} permission, or somebody else of ${roles} must approve.`,
    ],
    author: [`The approval by ${user} does not count: they opened this pull request.`, another],
    contributor: [
      `The approval by ${user} does not count: they wrote, committed or pushed a part of this change.`,
      another,
    ],
    stale_commit: [`The approval by ${user} was given on another commit than the present head.`, again],
    stale_subject: [`The approval by ${user} was given on other content than the present one.`, again],
    stale_time: [`The approval by ${user} was not given after the present change was pushed.`, again],
    seat_filled: [
      `The approval by ${user} is valid, but every seat they could fill is filled.`,
      'Nothing to do.',
    ],
  };
}
