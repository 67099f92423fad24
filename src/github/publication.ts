import { GitHubFailure } from './failure.ts';
import type { CommitStatus, GitHubPort } from './port.ts';
import type { PullFacts } from './pull-facts.ts';
import { findStickyComment } from './sticky-comment.ts';

type PublishingPort = Pick<GitHubPort, 'createComment' | 'updateComment' | 'requestReviewers' | 'setStatus'>;

/** What is to be said in the pull request. */
export interface Publication {
  readonly comment: string;
  /** Null where there is none: what is not a success was posted before. */
  readonly success: CommitStatus | null;
  /** Whom to ask, as `whomToAsk` has it. */
  readonly reviewers: readonly string[];
}

/**
 * Comment and review requests first, a success last: if anything before it fails there is none. The comment
 * is not touched when it already says the same.
 */
export async function publish(
  github: PublishingPort,
  facts: PullFacts,
  publication: Publication,
  commentAuthor: string,
): Promise<void> {
  const sticky = findStickyComment(facts.timeline.comments, commentAuthor);
  if (sticky === undefined) await github.createComment(facts.pull.number, publication.comment);
  else if (sticky.body !== publication.comment) await github.updateComment(sticky.id, publication.comment);
  await requestReviews(github, facts.pull.number, publication.reviewers);
  if (publication.success !== null) await github.setStatus(facts.headSha, publication.success);
}

/** GitHub takes no more people for one pull request, on its pages or by its API; a longer list is refused as a whole. */
const MOST_REQUESTED = 15;

/** Who is asked for a review, and how many more could sign for whom GitHub takes no request. */
export interface Asking {
  readonly people: readonly string[];
  readonly notAsked: number;
}

/**
 * Those who were not asked yet (sign-off rule 20); `byRole` are the logins that can fill an open seat, for each role. A
 * remark on the present head is an answer too: GitHub takes who wrote one off the list, and asking again at every event
 * would only be noise. Where not all can be asked, the role with the fewest who are comes first.
 */
export function whomToAsk(
  { pull, reviews, headSha }: Pick<PullFacts, 'pull' | 'reviews' | 'headSha'>,
  byRole: readonly (readonly string[])[],
): Asking {
  const remarks = reviews.filter(({ state, commit }) => state === 'COMMENTED' && commit === headSha);
  const known = new Set(
    [...pull.requestedReviewers, ...remarks.flatMap(({ user }) => user ?? [])].map(({ login }) =>
      login.toLowerCase(),
    ),
  );
  const isKnown = (login: string): boolean => known.has(login.toLowerCase());
  const all = new Set(
    byRole
      .flat()
      .filter((login) => !isKnown(login))
      .map((login) => login.toLowerCase()),
  );
  const room = Math.min(all.size, Math.max(0, MOST_REQUESTED - pull.requestedReviewers.length));
  const people: string[] = [];
  while (people.length < room) {
    const next = byRole
      .map((logins) => ({
        asked: logins.filter(isKnown).length,
        login: logins.find((login) => !isKnown(login)),
      }))
      .filter(({ login }) => login !== undefined)
      .sort((one, other) => one.asked - other.asked)[0]?.login as string;
    people.push(next);
    known.add(next.toLowerCase());
  }
  return { people: people.sort(), notAsked: all.size - people.length };
}

/** Who cannot be asked, because GitHub does not count them among the collaborators, takes nobody else off and changes no verdict. */
async function requestReviews(
  github: PublishingPort,
  number: number,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0 || (await isAccepted(github, number, people)) || people.length === 1) return;
  for (const login of people) await isAccepted(github, number, [login]);
}

async function isAccepted(
  github: PublishingPort,
  number: number,
  logins: readonly string[],
): Promise<boolean> {
  try {
    await github.requestReviewers(number, logins);
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return false;
    throw error;
  }
}

/** What must be the same after a success was posted as it was before (sign-off rule 19); the texts of reviews count too. */
export function reviewsFingerprint(reviews: PullFacts['reviews']): string {
  return JSON.stringify(
    reviews.map(({ id, user, state, commit, submittedAt, body }) => [
      id,
      user?.id,
      state,
      commit,
      submittedAt,
      body,
    ]),
  );
}
