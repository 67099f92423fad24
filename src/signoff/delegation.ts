import { parseDayEnd } from './instant.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { Delegation, Role, UserId } from './snapshot.ts';

/** Who acts for whom (rule 12). */
export interface Delegations {
  /** In force now: from a member of the role itself, to somebody else. */
  readonly active: readonly Delegation[];
  readonly expired: readonly Delegation[];
  readonly notes: readonly Note[];
}

/**
 * Which delegations hold at `now` (epoch milliseconds; their dates were checked before). One holds to the end of its last day, UTC.
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
  const judge = ({ from, to, role, until }: Delegation): 'active' | 'expired' | 'foreign' | 'maker' => {
    if (now > (parseDayEnd(until) as number)) return 'expired';
    const isMember = roles.get(role)?.members.some(({ id }) => id === from) ?? false;
    if (!isMember || from === to) return 'foreign';
    return from !== author && (allowsContributors || !contributors.has(from)) ? 'active' : 'maker';
  };
  return {
    active: all.filter((item) => judge(item) === 'active'),
    expired: all.filter((item) => judge(item) === 'expired'),
    notes: [
      ...all
        .filter((item) => judge(item) === 'foreign')
        .map(({ role }) =>
          note(
            'delegation_void',
            `A delegation of \`${role}\` is void: it must come from a member of the role, to somebody else.`,
          ),
        ),
      ...all
        .filter((item) => judge(item) === 'maker')
        .map(({ role }) =>
          note(
            'delegation_void',
            `A delegation of \`${role}\` is void for this change: it comes from somebody who made the change.`,
          ),
        ),
    ],
  };
}
