import type { PullRequest, Review } from '../github/port.ts';
import { foldLogin } from '../signoff/validation.ts';
import type { KnownAccount } from './known-accounts.ts';

const WRITERS: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

/**
 * Why GitHub would not take a review or a comment; null where it would.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
export function reviewRefusal(
  kind: 'approve' | 'request-changes' | 'comment',
  { account, permission }: KnownAccount,
  pull: PullRequest,
): string | null {
  const { login, type, id } = account;
  if (type !== 'User' && type !== 'Bot')
    return `${login} is an account of type ${type}, which cannot review.`;
  if (kind === 'approve' && id === pull.author?.id)
    return 'Authors cannot approve their own pull request (422).';
  if (kind === 'request-changes' && id === pull.author?.id)
    return 'Authors cannot request changes on their own pull request (422).';
  // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
  if (kind === 'approve' && foldLogin(login) === 'github-actions[bot]')
    return 'GitHub Actions may not approve pull requests (422), unless a setting of the repository allows it.';
  // An App's access is its installation's, which no list of people shows.
  if (type === 'User' && permission === 'none' && !pull.isPublic)
    return `${login} has no read access to the repository, so cannot see the pull request (404).`;
  return null;
}

/**
 * Why GitHub would not dismiss a review; null where it would. An actor that is not named is not asked for.
 * https://docs.github.com/en/rest/pulls/reviews#dismiss-a-review-for-a-pull-request
 */
export function dismissalRefusal(review: Review, actor: KnownAccount | null): string | null {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
    return `Review ${review.id} is ${STATE_WORDS[review.state] ?? review.state}: only an approval or a change request can be dismissed (422).`;
  if (actor !== null && actor.account.type === 'User' && !WRITERS.has(actor.permission))
    return `${actor.account.login} may not dismiss a review: that takes write permission, and they have ${actor.permission} (403).`;
  return null;
}

const STATE_WORDS: Readonly<Record<string, string>> = {
  COMMENTED: 'a comment',
  DISMISSED: 'dismissed already',
  PENDING: 'not submitted yet',
};

/** Why GitHub would not take a push to the head branch, and what of that cannot be known. */
export function pushRefusal(
  { account, permission }: KnownAccount,
  pull: PullRequest,
  repository: string,
): { readonly refused: string | null; readonly remark: string | null } {
  const { headRepository, headRef } = pull;
  const { login, type } = account;
  if (headRepository === null)
    return { refused: 'The repository of the head was deleted: nobody can push to it.', remark: null };
  const isFork = headRepository.fullName.toLowerCase() !== repository.toLowerCase();
  if (isFork && account.id !== pull.author?.id)
    return {
      refused: null,
      remark: `Whether ${login} may push to the fork ${headRepository.fullName} is not known here.`,
    };
  if (!isFork && type === 'User' && !WRITERS.has(permission))
    return {
      refused: `${login} may not push to ${headRef}: that takes write permission, and they have ${permission} (403).`,
      remark: null,
    };
  return { refused: null, remark: null };
}
