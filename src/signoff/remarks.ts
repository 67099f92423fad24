import type { Electorate } from './eligibility.ts';
import { holds } from './eligibility.ts';
import { instant, parseDayEnd } from './instant.ts';
import type { Note } from './note.ts';
import { compareText, note } from './note.ts';
import type { Rule } from './policy.ts';
import type { CommentFacts, ReviewFacts } from './snapshot.ts';
import type { Standings } from './standing.ts';

/** A condition of an approval (rule 18), to be opened as an issue on merge. */
export interface ApprovalCondition {
  readonly review: number;
  readonly user: string;
  /** Last day, `2026-06-30`. */
  readonly until: string;
  readonly text: string;
}

const CONDITION = /^Condition \(until (\d{4}-\d{2}-\d{2})\): (.*\S)/;
const RETURN_TO = /^\/return-to\s+(\S+)\s*$/;
const MINOR = '/feedback minor';

/** A condition as a line of a review states it. */
type StatedCondition = Pick<ApprovalCondition, 'until' | 'text'>;

/**
 * The conditions in the bodies of counted reviews, by review id, in the order they stand. Whoever may write to the
 * repository may edit a review: what the ledger saw in it first stands, with what stands in it now.
 */
export function conditions(
  counted: readonly ReviewFacts[],
  login: (id: number | null) => string,
): ApprovalCondition[] {
  return counted.flatMap(({ id, user, body, firstConditions: first = [] }) => {
    const added = conditionsIn(body).filter(
      ({ until, text }) => !first.some((one) => one.until === until && one.text === text),
    );
    return [...first, ...added].map(({ until, text }) => ({ review: id, user: login(user), until, text }));
  });
}

/** The conditions that a text states, in the order they stand. */
export function conditionsIn(body: string): StatedCondition[] {
  return linesOf(body).flatMap(conditionOf);
}

/** Counted approvals whose text is not the one that the ledger saw first. */
export function editedNotes(counted: readonly ReviewFacts[], login: (id: number | null) => string): Note[] {
  return counted
    .filter(({ isEdited }) => isEdited === true)
    .map(({ id, user, firstConditions: first = [] }) =>
      note(
        'review_edited',
        `The approval of ${login(user)} (review ${id}) was edited, or not seen as it was submitted; others may edit it.${first.length === 0 ? '' : ' The conditions that it had when it was first seen stand.'}`,
      ),
    );
}

/** Notes on conditions: each one, with whether it is overdue, and lines that were meant as one but cannot be read. */
export function conditionNotes(
  counted: readonly ReviewFacts[],
  login: (id: number | null) => string,
  now: number,
): Note[] {
  const readable = conditions(counted, login).map(({ review, user, until, text }) => {
    const overdue = now > (parseDayEnd(until) as number) ? ' (overdue: it blocks the next deployment)' : '';
    return note(
      'condition',
      `${user} approves on the condition, until ${until}${overdue}: ${text} (review ${review})`,
    );
  });
  const unreadable = counted.flatMap((review) =>
    linesOf(review.body)
      .filter((line) => /^condition\b/i.test(line) && conditionOf(line).length === 0)
      .map((line) =>
        note(
          'condition_unreadable',
          `Review ${review.id} has a condition that cannot be tracked: "${line}". Write "Condition (until 2026-06-30): …".`,
        ),
      ),
  );
  return [...readable, ...unreadable];
}

/** The condition a line states, or none. */
function conditionOf(line: string): StatedCondition[] {
  const parts = CONDITION.exec(line);
  if (parts === null) return [];
  const [, until, text] = parts as unknown as [string, string, string];
  return parseDayEnd(until) === undefined ? [] : [{ until, text }];
}

/** What the lines of a text ask to return to, whether or not there is such a stage. */
export function returnsTo(body: string): string[] {
  return linesOf(body).flatMap((line) => RETURN_TO.exec(line)?.[1] ?? []);
}

/** Which stage a standing change request wants to return to (rule 17). */
export function returnNotes(
  requests: readonly ReviewFacts[],
  rule: Rule,
  login: (id: number | null) => string,
): Note[] {
  const branches = rule.kind === 'all_of' ? rule.branches : [];
  const stages = branches.map((branch) => (branch.kind === 'seats' ? branch.stage : null));
  return requests.flatMap((review) =>
    returnsTo(review.body).flatMap((stage) => {
      if (stages.includes(stage))
        return [
          note('return_to', `${login(review.user)} asks to return to stage ${stage} (review ${review.id}).`),
        ];
      return [
        note(
          'return_to_unknown',
          `Review ${review.id} asks to return to "${stage}", which is no stage of this policy.`,
        ),
      ];
    }),
  );
}

/**
 * What advisory roles say (rule 11): the latest of each person's approval, change request (major), and review or comment
 * whose first line is `/feedback minor`. Never an approval.
 */
export function feedbackNotes(
  standings: Standings,
  reviews: readonly ReviewFacts[],
  comments: readonly CommentFacts[],
  electorate: Electorate,
  login: (id: number | null) => string,
): Note[] {
  const said: { user: number | null; at: number; what: string }[] = [];
  for (const [user, { state, at }] of standings.latest) {
    if (state === 'APPROVED') said.push({ user, at: instant(at), what: 'approves' });
    if (state === 'CHANGES_REQUESTED') said.push({ user, at: instant(at), what: 'asks for changes (major)' });
  }
  for (const { user, body, at } of [...reviews, ...comments]) {
    const [first] = linesOf(body) as [string, ...string[]];
    if (at !== null && first.trim() === MINOR)
      said.push({ user, at: instant(at), what: 'has minor remarks' });
  }
  const last = new Map<number | null, string>();
  for (const { user, what } of said.sort((a, b) => a.at - b.at || compareText(a.what, b.what)))
    last.set(user, what);
  return electorate.policy.feedback.flatMap(({ role }) =>
    [...last]
      .filter(([user]) => holds(electorate, user, role))
      .map(([user, what]) => note('feedback', `${login(user)} (${role}, advisory) ${what}.`)),
  );
}

function linesOf(body: string): string[] {
  return body.split(/\r\n|\r|\n/);
}
