import type { IssueComment } from './port.ts';
import { GITHUB_ACTIONS_ID } from './pull-facts.ts';

/** Begins the marker that every comment of the gate carries. */
export const COMMENT_MARKER = '<!-- arbiter:gate';

/**
 * The gate's own comment: by author and by marker, the oldest that has both. A marker that somebody else pasted into a
 * comment is nothing (attack 35).
 */
export function findStickyComment(
  comments: readonly IssueComment[],
  authorLogin: string,
): IssueComment | undefined {
  const isOurs = ({ user }: IssueComment): boolean =>
    authorLogin === 'github-actions[bot]'
      ? user?.id === GITHUB_ACTIONS_ID
      : user?.login.toLowerCase() === authorLogin.toLowerCase();
  return comments
    .filter((comment) => isOurs(comment) && comment.body.includes(COMMENT_MARKER))
    .sort((a, b) => a.id - b.id)[0];
}
