import type { Ballot } from './ballot.ts';
import { ballot } from './ballot.ts';
import type { Composition, Seat } from './composition.ts';
import { compose } from './composition.ts';
import { isUnreadable } from './eligibility.ts';
import type { SignoffFacts } from './facts.ts';
import { signoffFacts } from './facts.ts';
import { integrityErrors } from './integrity.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { Assignment } from './outcome.ts';
import { readSignoffPolicy } from './policy.ts';
import type { Requirement } from './requirement.ts';
import { lookupNotes, requirement } from './requirement.ts';
import { openSeats, seat } from './seating.ts';
import type { ReviewFacts, SignoffSnapshot } from './snapshot.ts';
import { type StageProgress, stageProgress } from './stages.ts';
import { foldLogin, validateSignoff } from './validation.ts';
import type { Vetoes } from './veto.ts';
import { vetoes } from './veto.ts';

/** What was found on the way to a result. */
export interface Judgement {
  readonly facts: SignoffFacts;
  readonly composition: Composition;
  readonly required: Requirement;
  readonly assignment: Assignment;
  readonly ballot: Ballot;
  readonly vetoes: Vetoes;
  readonly notes: readonly Note[];
  /** Null where no stage names checks. */
  readonly stages: readonly StageProgress[] | null;
}

/** Judges a snapshot; gives the reasons instead when it cannot be decided. */
export function judge(snapshot: SignoffSnapshot): Judgement | Note[] {
  const block = snapshot.signoff;
  if (block === null)
    return [
      note(
        'nothing_required',
        'There is no sign-off policy: nothing says who must sign. `none: true` with a reason requires nobody.',
      ),
    ];
  const unsound = [...integrityErrors(snapshot), ...policyErrors(snapshot)];
  if (unsound.length > 0) return unsound;
  const facts = signoffFacts(snapshot, readSignoffPolicy(block, snapshot.hasLedger));
  const composition = compose(facts.policy.rule, snapshot);
  if (facts.contributors.errors.length > 0 || composition.errors.length > 0)
    return [...facts.contributors.errors, ...composition.errors];
  if (composition.alternatives === null) return nothingApplies(composition);
  const unknown = bindingErrors(facts);
  const required = requirement(composition.alternatives, facts);
  if (unknown.length > 0 || required.errors.length > 0) return [...unknown, ...required.errors];
  return vote(facts, composition, required);
}

function vote(facts: SignoffFacts, composition: Composition, required: Requirement): Judgement | Note[] {
  const roles = [...new Set(required.alternatives.flat().map(({ role }) => role))];
  const blocking = facts.policy.feedback
    .filter(({ isMajorBlocking }) => isMajorBlocking)
    .map(({ role }) => role);
  const requests = vetoes(
    facts.standings,
    facts.electorate,
    facts.policy.vetoFrom === 'nobody' ? blocking : [...new Set([...roles, ...blocking])],
  );
  if (requests.undecidable.length > 0) {
    return [
      note(
        'veto_undecidable',
        'A change request stands, and whether it is a veto depends on a role that could not be read.',
      ),
      ...lookupNotes('lookup_failed', [...roles, ...blocking], facts.electorate),
    ];
  }
  const votes = ballot(facts, roles, requests.vetoes);
  const chosen = bestAssignment(required.alternatives, votes, facts);
  if (!('assignment' in chosen)) return chosen;
  return {
    facts,
    composition,
    required,
    assignment: chosen.assignment,
    ballot: votes,
    vetoes: requests,
    notes: chosen.notes,
    stages: stageProgress(chosen.assignment, facts, requests.vetoes),
  };
}

/** The first complete alternative, else the one with the fewest open seats; an error where one was needed that cannot be read. */
function bestAssignment(
  alternatives: readonly (readonly Seat[])[],
  votes: Ballot,
  facts: SignoffFacts,
): { assignment: Assignment; notes: Note[] } | Note[] {
  const approvers = new Set(votes.approvals.keys());
  const isHidden = ({ role }: Seat): boolean => isUnreadable(facts.electorate, role);
  const unreadable = alternatives.flatMap((seats) => seats.filter(isHidden).map(({ role }) => role));
  let best: Assignment | undefined;
  for (const seats of alternatives.filter((items) => !items.some(isHidden))) {
    const seating = seat(seats, approvers, facts.electorate);
    if (seating === null)
      return [
        note(
          'too_many_delegations',
          'So many delegations are in force at once that the seats cannot be matched.',
        ),
      ];
    if (best === undefined || openSeats(seating) < openSeats(best.seating)) best = { seats, seating };
  }
  if (best !== undefined && (unreadable.length === 0 || openSeats(best.seating) === 0)) {
    return { assignment: best, notes: lookupNotes('lookup_not_needed', unreadable, facts.electorate) };
  }
  return lookupNotes('lookup_failed', unreadable, facts.electorate);
}

function policyErrors(snapshot: SignoffSnapshot): Note[] {
  const outlines = snapshot.roles.map(({ name, members, errors }) => ({
    name,
    logins: [...new Set(members.map(({ login }) => foldLogin(login)))],
    hasTeam: errors.length > 0,
  }));
  return validateSignoff(snapshot.signoff ?? {}, outlines).map(({ code, message, pointer, suggestion }) =>
    note(
      code,
      `${message}${suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`} (at ${pointer === '' ? 'the sign-off block' : pointer})`,
    ),
  );
}

function bindingErrors({ policy, line }: SignoffFacts): Note[] {
  if (policy.binding === 'commit' || policy.rule.kind === 'none' || line.subject !== null) return [];
  return [
    note(
      'subject_unknown',
      `The subject digest of the head ${line.sha} is unknown, or told in two ways: no approval can be bound to content.`,
    ),
  ];
}

function nothingApplies({ notApplicable }: Composition): Note[] {
  const rules = notApplicable.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ');
  return [
    note(
      'nothing_applies',
      `No rule of the sign-off policy applies, so nothing says who must sign (${rules}).`,
    ),
  ];
}

/** The approvals that fill a seat. */
export function seatedReviews({ assignment, ballot: votes }: Judgement): ReviewFacts[] {
  return [...votes.approvals].filter(([id]) => assignment.seating.includes(id)).map(([, review]) => review);
}
