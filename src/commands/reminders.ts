import { UserError } from '../errors.ts';
import type { PullDecision } from '../evaluation/pull-decision.ts';
import { dueReminders } from '../evaluation/reminder.ts';
import { findStickyComment } from '../github/sticky-comment.ts';
import { renderReminder } from '../report/reminder-comment.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { Gate } from './gate.ts';

/** A reminder as the ledger records it (entries of type `alert`). */
export type SentReminder = NonNullable<LedgerDetail['alert']>;

/**
 * Reminds of one decided pull request, for the scheduled sweep. `decision` is what was published; `waitingSince` is when
 * it came into review as the ledger knows it, null without one: then the time of the head counts. What GitHub refuses is
 * said in the log and changes no verdict.
 */
export async function remind(
  gate: Gate,
  decided: PullDecision,
  decision: Decision,
  waitingSince: string | null,
): Promise<readonly SentReminder[]> {
  const { facts, governing, ledger, subjects, requestedLogins, isStageOpen } = decided;
  const { comments } = facts.timeline;
  const due = dueReminders({
    now: facts.now,
    config: governing.config?.reminders,
    roles: governing.roles,
    decision,
    isDraft: facts.pull.isDraft,
    isStageOpen,
    comments,
    ownLogin: gate.inputs.commentAuthor,
    waitingSince: waitingSince ?? facts.head.at,
    requested: requestedLogins,
    subjects: ledger === null ? null : subjects,
    reviewedAt: new Map(
      facts.reviews.flatMap(({ id, submittedAt }) => (submittedAt === null ? [] : [[id, submittedAt]])),
    ),
  });
  const sticky = findStickyComment(comments, gate.inputs.commentAuthor);
  const page = `${gate.runner.serverUrl}/${gate.runner.repository}/pull/${facts.pull.number}`;
  const where = sticky === undefined ? page : `${page}#issuecomment-${sticky.id}`;
  const sent: SentReminder[] = [];
  for (const reminder of due) {
    try {
      await gate.github.createComment(facts.pull.number, renderReminder(reminder, where));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      gate.io.stderr(`#${facts.pull.number}: nobody was reminded. ${error.message}\n`);
      continue;
    }
    const { level: kind, people, roles, waitingSince: waiting_since } = reminder;
    sent.push({ kind, people: [...people], roles: [...roles], waiting_since });
  }
  return sent;
}
