import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Anchor } from './head-line.ts';
import { formatInstant } from './instant.ts';
import type { Judgement } from './judgement.ts';
import type { Note } from './note.ts';
import { note, sortedNotes } from './note.ts';
import type { Assignment } from './outcome.ts';
import {
  assignmentByRole,
  countedReviews,
  currentStage,
  delegateNotes,
  expiryNote,
  missingSeats,
  validUntil,
} from './outcome.ts';
import type { OverrideOutcome } from './override.ts';
import { breakGlass } from './override.ts';
import { conditionNotes, editedNotes, feedbackNotes, returnNotes } from './remarks.ts';
import { openSeats } from './seating.ts';
import type { ReviewFacts } from './snapshot.ts';
import { stageNotes } from './stages.ts';

export type { SignoffResult } from '../schemas/signoff-result.ts';
export type SignoffState = SignoffResult['state'];

/** The result of a judgement, keys in the order they are printed. `counted`: the approvals that fill a seat. */
export function resultOf(judgement: Judgement, counted: readonly ReviewFacts[]): SignoffResult {
  const { facts, composition, required, assignment, ballot: votes, vetoes: requests } = judgement;
  const until = openSeats(assignment.seating) === 0 ? validUntil(counted, facts) : null;
  const isExpired = until !== null && facts.now > until;
  const isUnwaived =
    facts.contributors.unattributed.length > 0 &&
    facts.policy.unattributedWaiver === null &&
    assignment.seats.length > 0;
  const isSigned = openSeats(assignment.seating) === 0 && !isExpired && !isUnwaived;
  const glass: OverrideOutcome = isSigned
    ? { override: null, notes: [] }
    : breakGlass(facts.snapshot, facts.line, facts.electorate, facts.login);
  const isBroken = glass.override !== null && !isUnwaived && addedSeatsFilled(assignment);
  const isComplete = isSigned || isBroken;
  const state =
    requests.vetoes.length > 0
      ? 'vetoed'
      : isComplete
        ? 'complete'
        : counted.length > 0
          ? 'partial'
          : 'unsigned';
  const override = state === 'complete' && !isSigned ? glass.override : null;
  return {
    schema: 'arbiter/signoff/v1',
    state,
    assignment: assignmentByRole(assignment, facts),
    missing: missingSeats(assignment, facts),
    counted: countedReviews(assignment, votes, facts),
    ignored: ignoredReviews(judgement, counted),
    vetoes: [...requests.vetoes]
      .sort((a, b) => a.id - b.id)
      .map(({ id, user }) => ({ review: id, user: user === null ? null : facts.login(user) })),
    notes: sortedNotes([
      ...judgement.notes,
      ...required.notes,
      ...glass.notes,
      ...(isExpired ? [expiryNote(until)] : []),
      ...remarks(judgement, counted),
      ...overrideNotes(glass, override),
    ]),
    not_applicable: [...composition.notApplicable],
    override,
    valid_until: override?.until ?? (until === null ? null : formatInstant(until)),
    ...(judgement.stages !== null && { stages: [...judgement.stages] }),
  };
}

function ignoredReviews(
  { ballot: votes, facts }: Judgement,
  counted: readonly ReviewFacts[],
): SignoffResult['ignored'] {
  const unseated = [...votes.approvals.values()]
    .filter((review) => !counted.includes(review))
    .map((review) => ({ review, reason: 'seat_filled' as const }));
  return [...votes.ignored, ...unseated]
    .sort((a, b) => a.review.id - b.review.id)
    .map(({ review, reason }) => ({
      review: review.id,
      user: review.user === null ? null : facts.login(review.user),
      reason,
    }));
}

function remarks(
  { facts, assignment, vetoes: requests, stages }: Judgement,
  counted: readonly ReviewFacts[],
): Note[] {
  const { snapshot, policy, electorate, standings, login, now, line } = facts;
  const stage = currentStage(assignment);
  return [
    ...electorate.delegations.notes,
    ...delegateNotes(assignment, facts),
    ...conditionNotes(counted, login, now),
    ...editedNotes(counted, login),
    ...returnNotes([...requests.vetoes, ...requests.powerless], policy.rule, login),
    ...feedbackNotes(standings, snapshot.reviews, snapshot.comments, electorate, login),
    ...requests.powerless
      .filter(({ state }) => state === 'CHANGES_REQUESTED')
      .map(({ id, user }) =>
        note(
          'veto_not_counted',
          `The change request of ${login(user)} (review ${id}) is not a veto under this policy.`,
        ),
      ),
    ...(policy.rule.kind === 'none'
      ? [note('none', `Nobody is required to sign: ${policy.rule.reason}`)]
      : []),
    ...(stages !== null
      ? stageNotes(stages)
      : stage === null
        ? []
        : [note('stage', `Stage ${stage} is open.${laterStages(stage, assignment)}`)]),
    ...(!line.latest.isActivityRead
      ? [
          note(
            'activity_unread',
            `When ${line.sha} was pushed could not be read; our first sighting (${line.latest.at}) counts.`,
          ),
        ]
      : []),
    ...(policy.binding === 'commit' && policy.ignoresUpdateMerges && line.anchors.length > 1
      ? [
          note(
            'update_merge',
            `Clean merges of base since ${(line.anchors.at(-1) as Anchor).sha} keep its approvals.`,
          ),
        ]
      : []),
  ];
}

/** Open seats that nobody is asked to fill before the present stage is complete (rule 17). */
function laterStages(current: string, { seats, seating }: Assignment): string {
  const later = new Map<string, Set<string>>();
  seats.forEach(({ role, stage }, index) => {
    if (stage === null || stage === current || seating[index] != null) return;
    later.set(stage, (later.get(stage) ?? new Set<string>()).add(role));
  });
  const stages = [...later].map(([id, roles]) => `${id} (${[...roles].join(', ')})`);
  return stages.length === 0 ? '' : ` Asked when it is complete: ${stages.join(', then ')}.`;
}

function overrideNotes({ override: granted }: OverrideOutcome, override: SignoffResult['override']): Note[] {
  if (override !== null)
    return [note('override', `Break-glass by ${override.user} until ${override.until}: ${override.reason}`)];
  return granted === null
    ? []
    : [
        note(
          'override_refused',
          'Break-glass does not outweigh a veto, nor stand in for a seat that the change itself makes necessary.',
        ),
      ];
}

function addedSeatsFilled({ seats, seating }: Assignment): boolean {
  return seats.every(({ isAdded }, index) => !isAdded || seating[index] != null);
}
