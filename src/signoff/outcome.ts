import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Ballot } from './ballot.ts';
import type { Seat } from './composition.ts';
import { isAskable, isMember } from './eligibility.ts';
import type { SignoffFacts } from './facts.ts';
import { staleness } from './freshness.ts';
import { formatInstant, instant, parseDuration } from './instant.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import { openSeats, type Seating } from './seating.ts';
import type { ReviewFacts, Role, UserId } from './snapshot.ts';
import { presentStage, type StageProgress } from './stages.ts';

/** People to ask for a review of one role. */
export interface ReviewRequest {
  readonly role: string;
  readonly count: number;
  readonly people: readonly { readonly id: UserId; readonly login: string }[];
}

/** Seats with the people who fill them. */
export interface Assignment {
  readonly seats: readonly Seat[];
  readonly seating: Seating;
}

/** Role to logins, roles and people in the order of the seats; a role nobody signs for yet has an empty list. */
export function assignmentByRole(
  { seats, seating }: Assignment,
  facts: SignoffFacts,
): Record<string, string[]> {
  const roles = [...new Set(seats.map(({ role }) => role))];
  return Object.fromEntries(
    roles.map((role) => [
      role,
      seats.flatMap((seat, index) =>
        seat.role === role && seating[index] != null ? [facts.login(seating[index])] : [],
      ),
    ]),
  );
}

/** Open seats by role, with who could fill them. */
export function missingSeats(assignment: Assignment, facts: SignoffFacts): SignoffResult['missing'] {
  return openRoles(assignment, () => true).map(({ role, count }) => ({
    role,
    count,
    eligible: candidates(role, assignment, facts).map(facts.login),
  }));
}

/**
 * Whom to ask now (rule 20): for the open seats of the first stage that is not complete, people who can fill one and have
 * not answered what is being approved now. The caller asks only when the checks hold and the pull request is no draft.
 */
export function reviewRequests(
  assignment: Assignment,
  facts: SignoffFacts,
  stages: readonly StageProgress[] | null,
): ReviewRequest[] {
  const current = stages === null ? currentStage(assignment) : (presentStage(stages)?.id ?? null);
  const { standings, snapshot, line, policy } = facts;
  const hasAnswered = (id: UserId): boolean => {
    const latest = standings.latest.get(id);
    return (
      latest !== undefined &&
      latest.state !== 'DISMISSED' &&
      staleness(latest, snapshot, line, policy) === undefined
    );
  };
  return openRoles(assignment, ({ stage }) => current === null || stage === null || stage === current).map(
    ({ role, count }) => ({
      role,
      count,
      people: candidates(role, assignment, facts)
        .filter((id) => !hasAnswered(id))
        .map((id) => ({ id, login: facts.login(id) })),
    }),
  );
}

/**
 * Whom to ask once the sign-off is over (rule 13): no seat is open, and those who fill them must sign again. Empty while it
 * lasts, and while a seat is open: then it has not begun.
 */
export function renewalRequests(
  { seats, seating }: Assignment,
  counted: readonly ReviewFacts[],
  facts: SignoffFacts,
): ReviewRequest[] {
  const until = validUntil(counted, facts);
  if (until === null || facts.now <= until || openSeats(seating) > 0) return [];
  return [...new Set(seats.map(({ role }) => role))].map((role) => {
    const people = seats
      .flatMap((seat, index) => (seat.role === role ? [seating[index] as UserId] : []))
      .map((id) => ({ id, login: facts.login(id) }));
    return { role, count: people.length, people };
  });
}

/** The first stage with an open seat; null without stages, or when all are complete (seats outside stages come last). */
export function currentStage({ seats, seating }: Assignment): string | null {
  return seats.find((_, index) => seating[index] == null)?.stage ?? null;
}

/** One entry for each seat a review fills, by review id, then in the order of the seats. */
export function countedReviews(
  { seats, seating }: Assignment,
  { approvals }: Ballot,
  facts: SignoffFacts,
): SignoffResult['counted'] {
  return seats
    .flatMap(({ role }, index) => {
      const review = approvals.get(seating[index] as UserId);
      return review === undefined ? [] : [{ review: review.id, user: facts.login(review.user), role }];
    })
    .sort((a, b) => a.review - b.review);
}

/** The end of the sign-off (rule 13): the last counted approval plus `valid_for`; null without a limit or an approval. */
export function validUntil(counted: readonly ReviewFacts[], facts: SignoffFacts): number | null {
  const { validFor } = facts.policy;
  if (validFor === null || counted.length === 0) return null;
  return Math.max(...counted.map(({ at }) => instant(at))) + (parseDuration(validFor) as number);
}

/** Notes on people who sign for somebody else; of several who delegated to them, the first by text. */
export function delegateNotes({ seats, seating }: Assignment, { electorate, login }: SignoffFacts): Note[] {
  return seats.flatMap(({ role }, index) => {
    const id = seating[index] ?? null;
    if (id === null || isMember(electorate, id, role)) return [];
    return electorate.delegations.active
      .filter((item) => item.to === id && item.role === role)
      .map(
        ({ from, until, reason }) =>
          `${login(id)} signs as ${role} for ${login(from)}, until ${until}: ${reason}`,
      )
      .sort()
      .slice(0, 1)
      .map((message) => note('delegation', message));
  });
}

export function expiryNote(until: number): Note {
  return note('expired', `The approvals held until ${formatInstant(until)}: they must be given again.`);
}

function openRoles(
  { seats, seating }: Assignment,
  isWanted: (seat: Seat) => boolean,
): { role: string; count: number }[] {
  const open = seats
    .filter((seat, index) => seating[index] == null && isWanted(seat))
    .map(({ role }) => role);
  return [...new Set(open)].map((role) => ({ role, count: open.filter((name) => name === role).length }));
}

/** Who could fill an open seat of the role, by id: nobody who already sits, nor who shares a seat with somebody who does. */
function candidates(role: string, { seats, seating }: Assignment, { electorate }: SignoffFacts): UserId[] {
  const seated = new Set(seating);
  const spoken = electorate.delegations.active
    .filter((item) =>
      seats.some(
        (place, index) =>
          seating[index] === item.to && place.role === item.role && !isMember(electorate, item.to, item.role),
      ),
    )
    .map(({ from }) => from);
  const isFree = (id: UserId): boolean => !seated.has(id) && !spoken.includes(id);
  const members = (electorate.roles.get(role) as Role).members.map(({ id }) => id);
  const delegates = electorate.delegations.active
    .filter((item) => item.role === role && isFree(item.from))
    .map(({ to }) => to);
  return [...new Set([...members, ...delegates])]
    .filter((id) => isFree(id) && isAskable(electorate, id))
    .sort((a, b) => a - b);
}
