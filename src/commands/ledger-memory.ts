import type { IssueComment } from '../github/port.ts';
import { findStickyComment } from '../github/sticky-comment.ts';
import { type LedgerAnchor, parseVerdict } from '../report/verdict.ts';

/** Where the ledger stood when the gate last spoke in this pull request: a ledger without that entry was rewound. */
export function rememberedLedger(comments: readonly IssueComment[], author: string): LedgerAnchor | null {
  const sticky = findStickyComment(comments, author);
  return sticky === undefined ? null : (parseVerdict(sticky.body)?.ledger ?? null);
}
