import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Electorate } from './eligibility.ts';
import { exclusion } from './eligibility.ts';
import type { HeadLine } from './head-line.ts';
import { formatInstant, instant, parseDuration } from './instant.ts';
import type { Note } from './note.ts';
import { compareText, note } from './note.ts';
import type { CommentFacts, SignoffSnapshot } from './snapshot.ts';

export type Override = NonNullable<SignoffResult['override']>;

/** Break-glass as asked for: granted, or refused with the reason; neither when the label is not there. */
export interface OverrideOutcome {
  readonly override: Override | null;
  readonly notes: readonly Note[];
}

const COMMAND = /^\/override[ \t]+(\S[^\r\n]*)/;
const NONE: OverrideOutcome = { override: null, notes: [] };

/**
 * Break-glass (rule 15). Closed readings: whoever applied the label must be eligible for one of its roles (no author, no
 * contributor, no bot), must have applied it strictly after the head (under `content`: the subject) was established, and
 * must have given the reason after that too, in a comment that starts with `/override`, within the longest time. Others
 * may edit a comment: the last such comment must be as it was written. It never outweighs an error or a veto and never
 * stands in for a seat that was added to the policy's (governance, a check's, the waiver's).
 */
export function breakGlass(
  snapshot: SignoffSnapshot,
  line: HeadLine,
  electorate: Electorate,
  login: (id: number | null) => string,
): OverrideOutcome {
  const rule = electorate.policy.override;
  if (rule === null) return NONE;
  const label = snapshot.pullRequest.labels.find(({ name }) => name === rule.label);
  if (label === undefined) return NONE;
  if (label.by === null || label.at === null)
    return refused('who applied the label, and when, could not be read');
  const { by } = label;
  const excluded = exclusion(electorate, by, rule.roles);
  if (excluded !== undefined) return refused(`${login(by)} may not use it (${excluded})`);
  const now = instant(snapshot.now);
  const at = instant(label.at);
  const longest = parseDuration(rule.max) as number;
  const since = established(line, electorate);
  if (at <= since) return refused('the label was there before the present content; apply it again');
  if (now > at + longest) return refused(`it ended at ${formatInstant(at + longest)}`);
  const given = snapshot.comments.filter(
    (comment) => comment.user === by && now - instant(comment.at) <= longest,
  );
  const said = lastReason(given.filter((comment) => instant(comment.at) > since));
  if (said === undefined) {
    const why =
      lastReason(given) === undefined
        ? 'gave no reason'
        : 'gave the reason before the present content was there';
    return refused(`${login(by)} ${why}; a comment that starts with "/override" and says why is needed`);
  }
  const { reason, isEdited } = said;
  if (isEdited)
    return refused(
      `the comment with the reason was edited, which others than ${login(by)} may do; a new comment that starts with "/override" and says why is needed`,
    );
  return {
    override: {
      label: rule.label,
      user: login(by),
      at: formatInstant(at),
      until: formatInstant(at + longest),
      reason,
    },
    notes: [],
  };
}

/** What the last comment that is the command says; of two at one instant, the last by text. */
function lastReason(
  comments: readonly CommentFacts[],
): { readonly reason: string; readonly isEdited: boolean } | undefined {
  return [...comments]
    .sort((a, b) => instant(a.at) - instant(b.at) || compareText(a.body, b.body))
    .flatMap(({ body, isEdited = false }) => {
      const reason = COMMAND.exec(body)?.[1];
      return reason === undefined ? [] : [{ reason: reason.trim(), isEdited }];
    })
    .at(-1);
}

/** Whether a comment is the command that gives the reason of break-glass. */
export function isReasonComment(body: string): boolean {
  return COMMAND.test(body);
}

/** Epoch milliseconds since when what is approved is there: the head, under `content` its subject. */
function established(line: HeadLine, { policy }: Electorate): number {
  const head = instant(line.latest.at);
  return policy.binding === 'commit' ? head : (line.subjectSince ?? head);
}

function refused(why: string): OverrideOutcome {
  return { override: null, notes: [note('override_refused', `Break-glass is not in force: ${why}.`)] };
}
