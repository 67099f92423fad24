import type { Seat } from './composition.ts';
import type { Electorate } from './eligibility.ts';
import type { SignoffFacts } from './facts.ts';
import { isGoverning } from './governing.ts';
import type { Note } from './note.ts';
import { compareText, note } from './note.ts';
import type { Role, RoleLookupError } from './snapshot.ts';

/** The seats of each alternative with those that the change itself makes necessary. */
export interface Requirement {
  readonly alternatives: readonly (readonly Seat[])[];
  readonly notes: readonly Note[];
  readonly errors: readonly Note[];
}

/**
 * Adds the governance seat, the seats that checks ask for (each only where the policy does not ask for the role anyway)
 * and the waiver seat for unattributed commits. The waiver seat is always one more seat: a role that must sign anyway
 * would otherwise answer for nothing. An explicit `none` has no approval to protect, so it needs no waiver.
 */
export function requirement(alternatives: readonly (readonly Seat[])[], facts: SignoffFacts): Requirement {
  const { snapshot, policy, contributors, electorate } = facts;
  const notes: Note[] = [];
  const added: Seat[] = [];
  if (isGoverning(snapshot)) {
    const { governanceRole } = electorate;
    added.push(addedSeat(governanceRole));
    notes.push(
      note(
        'governing',
        `The change touches what governs: role \`${governanceRole}\` must sign as well, and the base policy decides.`,
      ),
    );
  }
  for (const { role, reason } of [...snapshot.addedSeats].sort((a, b) => compareText(a.role, b.role))) {
    if (!added.some((seat) => seat.role === role)) added.push(addedSeat(role));
    notes.push(note('added_seat', `Role \`${role}\` must sign as well: ${reason}`));
  }
  for (const id of [...(snapshot.requesters ?? [])].sort((a, b) => a - b)) {
    const login = snapshot.people.find((person) => person.id === id)?.login ?? `#${id}`;
    notes.push(
      note('requester', `${login} asks for a waiver that this change brings, and cannot approve it.`),
    );
  }
  const full = alternatives.map((seats) => {
    const joined = [...seats, ...added.filter(({ role }) => !seats.some((seat) => seat.role === role))];
    return needsWaiver(facts) && joined.length > 0
      ? [...joined, addedSeat(policy.unattributedWaiver as string)]
      : joined;
  });
  notes.push(...contributors.unattributed);
  if (contributors.unattributed.length > 0 && full.some((seats) => seats.length > 0))
    notes.push(waiverNote(policy.unattributedWaiver));
  return {
    alternatives: full,
    notes,
    errors: added.flatMap(({ role }) => definitionErrors(role, electorate)),
  };
}

function needsWaiver({ policy, contributors }: SignoffFacts): boolean {
  return policy.unattributedWaiver !== null && contributors.unattributed.length > 0;
}

function addedSeat(role: string): Seat {
  return { role, stage: null, isAdded: true };
}

function waiverNote(role: string | null): Note {
  const message =
    role === null
      ? 'The sign-off cannot become complete with unattributed commits: make them again with a linked account, or name an `unattributed_waiver` role in the policy.'
      : `Role \`${role}\` must answer for the unattributed commits, with a seat of its own.`;
  return note('unattributed_waiver', message);
}

function definitionErrors(role: string, { roles }: Electorate): Note[] {
  const definition = roles.get(role);
  if (definition === undefined)
    return [note('undefined_role', `Role \`${role}\` must sign, but the roles file does not define it.`)];
  if (definition.members.length > 0 || definition.errors.length > 0) return [];
  return [note('empty_role', `Role \`${role}\` must sign, but it has no members.`)];
}

/** One note for each source of a defined role that could not be read; says which permission the token lacks. */
export function lookupNotes(code: string, roles: Iterable<string>, electorate: Electorate): Note[] {
  return [...new Set(roles)].flatMap((role) =>
    (electorate.roles.get(role) as Role).errors.map(({ source, reason, detail }) =>
      note(
        code,
        `Role \`${role}\`: ${source} could not be read (${reason}). ${detail ?? lookupRemedy(reason)}`,
      ),
    ),
  );
}

function lookupRemedy(reason: RoleLookupError['reason']): string {
  if (reason === '404' || reason === '403') {
    return 'The token lacks the organization permission "Members: read" (a GitHub App token has it, GITHUB_TOKEN never does), or the team does not exist.';
  }
  return 'Run again; if it stays so, see that the token has the organization permission "Members: read", or list people in the roles file.';
}
