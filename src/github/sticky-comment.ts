import { isOwnAccount } from './own-account.ts';
import type { IssueComment } from './port.ts';

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
  return comments
    .filter((comment) => isOwnAccount(comment.user, authorLogin) && comment.body.includes(COMMENT_MARKER))
    .sort((a, b) => a.id - b.id)[0];
}
