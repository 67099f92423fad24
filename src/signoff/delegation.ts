import { parseDayEnd } from './instant.ts';
import type { Note } from './note.ts';
import { compareText, note } from './note.ts';
import type { Delegation, Role, UserId } from './snapshot.ts';

/** Who acts for whom (rule 12). */
export interface Delegations {
  /** In force now: from a member of the role itself, to somebody else. */
  readonly active: readonly Delegation[];
  readonly expired: readonly Delegation[];
  readonly notes: readonly Note[];
}

/**
 * Sorts delegations by whether they hold at `now` (epoch milliseconds). One holds to the end of its last day, UTC.
 * No chains: `from` must be a member of the role in its own right. Closed reading: what `from` may not sign, because they
 * made the change, their delegate may not sign for them either, so such a delegation is void for this change.
 */
export function delegations(
  all: readonly Delegation[],
  roles: ReadonlyMap<string, Role>,
  contributors: ReadonlySet<UserId>,
  allowsContributors: boolean,
  author: UserId | null,
  now: number,
): Delegations {
  const active: Delegation[] = [];
  const expired: Delegation[] = [];
  const notes: Note[] = [];
  const ordered = [...all].sort(
    (a, b) =>
      a.from - b.from ||
      a.to - b.to ||
      compareText(a.role, b.role) ||
      compareText(b.until, a.until) ||
      compareText(a.reason, b.reason),
  );
  for (const delegation of ordered) {
    const { from, to, role, until } = delegation;
    const isMember = roles.get(role)?.members.some(({ id }) => id === from) ?? false;
    const mayActSelf = from !== author && (allowsContributors || !contributors.has(from));
    if (now > (parseDayEnd(until) ?? Number.NEGATIVE_INFINITY)) expired.push(delegation);
    else if (!isMember || from === to)
      notes.push(
        note(
          'delegation_void',
          `A delegation of \`${role}\` is void: it must come from a member of the role, to somebody else.`,
        ),
      );
    else if (!mayActSelf)
      notes.push(
        note(
          'delegation_void',
          `A delegation of \`${role}\` is void for this change: it comes from somebody who made the change.`,
        ),
      );
    else active.push(delegation);
  }
  return { active, expired, notes };
}
