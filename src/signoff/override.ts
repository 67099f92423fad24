import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Electorate } from './eligibility.ts';
import { exclusion } from './eligibility.ts';
import type { HeadLine } from './head-line.ts';
import { formatInstant, instant, parseDuration } from './instant.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { SignoffSnapshot } from './snapshot.ts';

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
 * must have given the reason, in a comment that starts with `/override`, within the longest time. It never outweighs an
 * error or a veto and never stands in for a seat that was added to the policy's (governance, a check's, the waiver's).
 */
export function breakGlass(
  snapshot: SignoffSnapshot,
  line: HeadLine,
  electorate: Electorate,
  login: (id: number | null) => string,
): OverrideOutcome {
  const rule = electorate.policy.override;
  const label =
    rule === null ? undefined : snapshot.pullRequest.labels.find(({ name }) => name === rule.label);
  if (rule === null || label === undefined) return NONE;
  if (label.by === null || label.at === null)
    return refused('who applied the label, and when, could not be read');
  const { by } = label;
  const excluded = exclusion(electorate, by, rule.roles);
  if (excluded !== undefined) return refused(`${login(by)} may not use it (${excluded})`);
  const now = instant(snapshot.now);
  const at = instant(label.at);
  const longest = parseDuration(rule.max) ?? 0;
  if (at <= established(line, electorate))
    return refused('the label was there before the present content; apply it again');
  if (now > at + longest) return refused(`it ended at ${formatInstant(at + longest)}`);
  const spoken = snapshot.comments
    .filter(
      (comment) => comment.user === by && now - instant(comment.at) <= longest && COMMAND.test(comment.body),
    )
    .sort((a, b) => instant(a.at) - instant(b.at) || (a.body < b.body ? -1 : 1))
    .at(-1);
  const reason = spoken === undefined ? undefined : COMMAND.exec(spoken.body)?.[1]?.trim();
  if (reason === undefined)
    return refused(
      `${login(by)} gave no reason; a comment that starts with "/override" and says why is needed`,
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

/** Epoch milliseconds since when what is approved is there: the head, under `content` its subject. */
function established(line: HeadLine, { policy }: Electorate): number {
  const head = line.anchors[0]?.establishedAt ?? Number.POSITIVE_INFINITY;
  return policy.binding === 'commit' ? head : (line.subjectSince ?? head);
}

function refused(why: string): OverrideOutcome {
  return { override: null, notes: [note('override_refused', `Break-glass is not in force: ${why}.`)] };
}
