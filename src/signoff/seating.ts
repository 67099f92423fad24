import type { Seat } from './composition.ts';
import type { Electorate } from './eligibility.ts';
import { isMember } from './eligibility.ts';
import { smallestMaximumMatching } from './matching.ts';
import type { Delegation, UserId } from './snapshot.ts';

/** Who sits where: the person of each seat, or null for an open one. */
export type Seating = readonly (UserId | null)[];

/** More ways for delegates to stand in than these are not tried: undecidable. */
export const MAX_DELEGATE_CHOICES = 4096;

/**
 * Seats the people with a valid approval. `distinct`: one person, one seat; without it a person may sit once for each
 * role, never twice for one. `from` and `to` of a delegation share one seat: each choice of who acts for whom is tried,
 * and the best seating kept. Null when there are too many such choices.
 */
export function seat(
  seats: readonly Seat[],
  approvers: ReadonlySet<UserId>,
  electorate: Electorate,
): Seating | null {
  if (electorate.policy.isDistinct) return seatPool(seats, approvers, electorate);
  const parts = new Map<string, (UserId | null)[]>();
  for (const role of new Set(seats.map((item) => item.role))) {
    const pool = seatPool(
      seats.filter((item) => item.role === role),
      approvers,
      electorate,
    );
    if (pool === null) return null;
    parts.set(role, [...pool]);
  }
  return seats.map(({ role }) => (parts.get(role) as (UserId | null)[]).shift() as UserId | null);
}

function seatPool(
  seats: readonly Seat[],
  approvers: ReadonlySet<UserId>,
  electorate: Electorate,
): Seating | null {
  const usable = electorate.delegations.active.filter(
    ({ to, role }) => approvers.has(to) && seats.some((item) => item.role === role),
  );
  const choices = delegateChoices(usable);
  if (choices === null) return null;
  return choices
    .map((acting) => seatActing(seats, approvers, electorate, acting))
    .reduce((best, next) => (isBetter(next, best) ? next : best));
}

/** Seats people while the given delegations act: their givers do not sit themselves. */
function seatActing(
  seats: readonly Seat[],
  approvers: ReadonlySet<UserId>,
  electorate: Electorate,
  acting: readonly Delegation[],
): Seating {
  const absent = new Set(acting.map(({ from }) => from));
  const present = [...approvers].filter((id) => !absent.has(id));
  return smallestMaximumMatching(
    seats.map(({ role }) =>
      present.filter(
        (id) => isMember(electorate, id, role) || acting.some((item) => item.to === id && item.role === role),
      ),
    ),
  );
}

/** Every way to let at most one delegation of each giver act. Null when there are too many. */
function delegateChoices(usable: readonly Delegation[]): (readonly Delegation[])[] | null {
  const givers = [...new Set(usable.map(({ from }) => from))];
  let choices: (readonly Delegation[])[] = [[]];
  for (const giver of givers) {
    const own = usable.filter(({ from }) => from === giver);
    choices = choices.flatMap((choice) => [choice, ...own.map((item) => [...choice, item])]);
    if (choices.length > MAX_DELEGATE_CHOICES) return null;
  }
  return choices;
}

/** More seats filled, then the smaller sequence of ids, an open seat after every id. */
function isBetter(left: Seating, right: Seating): boolean {
  const difference = openSeats(left) - openSeats(right);
  if (difference !== 0) return difference < 0;
  const place = left.findIndex((id, index) => id !== right[index]);
  return (
    place !== -1 && (left[place] ?? Number.POSITIVE_INFINITY) < (right[place] ?? Number.POSITIVE_INFINITY)
  );
}

export function openSeats(seating: Seating): number {
  return seating.filter((id) => id === null).length;
}
