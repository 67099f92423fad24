import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { Rule } from './policy.ts';
import { applicability } from './predicates.ts';
import type { SignoffSnapshot } from './snapshot.ts';

/** One place to fill. */
export interface Seat {
  readonly role: string;
  /** The stage that asks for it; null outside stages. */
  readonly stage: string | null;
  /** Asked for besides the policy: by what governs, a check, or an unattributed commit. Such seats come after the policy's. */
  readonly isAdded: boolean;
}

export type NotApplicable = SignoffResult['not_applicable'][number];

/** What a rule comes to for one pull request. */
export interface Composition {
  /** The ways to complete it, in policy order, each a list of seats; null when no rule applies. */
  readonly alternatives: readonly (readonly Seat[])[] | null;
  readonly notApplicable: readonly NotApplicable[];
  readonly errors: readonly Note[];
}

/** More combinations of `any_of` than these are refused: nobody could read them. */
export const MAX_ALTERNATIVES = 256;
export const MAX_SEATS = 64;

/**
 * Resolves conditions and composition (rule 10) to alternatives of seats. `all_of` joins the seats of its branches: all
 * draw on one pool of people, and a role asked for by two branches is asked for twice (closed reading of rule 6).
 */
export function compose(rule: Rule, snapshot: SignoffSnapshot): Composition {
  const applies = applicability(rule.when, snapshot);
  const pointer = rule.pointer;
  if (applies.kind === 'error')
    return failed(note('condition_unknown', `Whether ${pointer} applies cannot be known: ${applies.reason}`));
  if (applies.kind === 'not_applicable') {
    return { alternatives: null, notApplicable: [{ rule: pointer, reason: applies.reason }], errors: [] };
  }
  if (rule.kind === 'none') return { alternatives: [[]], notApplicable: [], errors: [] };
  if (rule.kind === 'seats') {
    const seats = rule.seats.flatMap(({ role, count }) =>
      Array.from({ length: count }, (): Seat => ({ role, stage: rule.stage, isAdded: false })),
    );
    if (seats.length === 0) return failed(note('nothing_required', `${pointer} requires nobody.`));
    return seats.length > MAX_SEATS
      ? failed(tooMany(pointer))
      : { alternatives: [seats], notApplicable: [], errors: [] };
  }
  return joined(
    rule,
    rule.branches.map((branch) => compose(branch, snapshot)),
  );
}

function joined(rule: Rule & { kind: 'all_of' | 'any_of' }, parts: readonly Composition[]): Composition {
  const notApplicable = parts.flatMap((part) => part.notApplicable);
  const errors = parts.flatMap((part) => part.errors);
  const shown = parts.flatMap(({ alternatives }) => (alternatives === null ? [] : [alternatives]));
  if (errors.length > 0 || shown.length === 0) return { alternatives: null, notApplicable, errors };
  const count = shown.reduce(
    (sum, { length }) => (rule.kind === 'all_of' ? sum * length : sum + length),
    rule.kind === 'all_of' ? 1 : 0,
  );
  if (count > MAX_ALTERNATIVES) return failed(tooMany(rule.pointer));
  const alternatives =
    rule.kind === 'any_of'
      ? shown.flat()
      : shown.reduce((all, next) => all.flatMap((left) => next.map((right) => [...left, ...right])));
  if (alternatives.some(({ length }) => length > MAX_SEATS)) return failed(tooMany(rule.pointer));
  return { alternatives, notApplicable, errors };
}

function failed(error: Note): Composition {
  return { alternatives: null, notApplicable: [], errors: [error] };
}

function tooMany(pointer: string): Note {
  return note(
    'too_many_seats',
    `${pointer} comes to more than ${MAX_ALTERNATIVES} alternatives or ${MAX_SEATS} seats.`,
  );
}
