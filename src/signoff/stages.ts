import type { SignoffResult } from '../schemas/signoff-result.ts';
import { checkOverrides } from './check-override.ts';
import type { SignoffFacts } from './facts.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { Assignment } from './outcome.ts';
import type { Rule } from './policy.ts';
import { returnsTo } from './remarks.ts';
import type { ReviewFacts } from './snapshot.ts';

/** How far one stage is, as a result prints it. */
export type StageProgress = NonNullable<SignoffResult['stages']>[number];

/** A stage that applies, with the checks that must hold before a later one opens. */
interface Stage {
  readonly id: string;
  readonly checks: readonly string[];
}

/** Checks that a sentence names before it says how many more there are. */
const MOST_NAMED = 3;

/** Whether a stage of the policy names checks: only then do stages go by more than by seats. */
export function hasStageChecks(signoff: SignoffFacts['snapshot']['signoff']): boolean {
  return signoff?.stages?.some(({ checks }) => checks !== undefined) ?? false;
}

/**
 * How far each stage that applies is, in order (rule 17): a stage is complete when its seats are filled, its checks hold
 * and the stages before it are complete. Null where no stage names checks. It says whom to ask and what is waited for,
 * never that anything is approved: for that every seat is filled and every check holds, whatever stage it is in.
 */
export function stageProgress(
  assignment: Assignment,
  facts: SignoffFacts,
  vetoes: readonly ReviewFacts[],
): readonly StageProgress[] | null {
  if (!hasStageChecks(facts.snapshot.signoff)) return null;
  const stages = stagesThatApply(facts.policy.rule, assignment, facts.snapshot.stageChecks);
  const holds = holdingOf(facts);
  const parts = stages.map(({ id, checks }) => ({
    id,
    checks: checks.map((check) => ({ check, holds: holds(check) })),
    missing: openSeatsOf(id, assignment),
  }));
  const returned = returnedStage(stages, vetoes);
  const open = parts.findIndex(
    ({ checks, missing }, index) =>
      index === returned || missing.length > 0 || checks.some((check) => check.holds === false),
  );
  return parts.map(({ id, checks, missing }, index) => ({
    id,
    state: stateOf(index, open, returned),
    checks,
    missing,
  }));
}

function stateOf(index: number, open: number, returned: number): StageProgress['state'] {
  if (open === -1 || index < open) return 'complete';
  if (index > open) return 'waiting';
  return index === returned ? 'returned' : 'open';
}

/** The stage that is neither complete nor waiting; undefined when all are complete. */
export function presentStage(stages: readonly StageProgress[]): StageProgress | undefined {
  return stages.find(({ state }) => state === 'open' || state === 'returned');
}

/** Checks of stages that are not open yet: they do not keep the present one from being asked. */
export function checksAhead(stages: readonly StageProgress[] | null): readonly string[] {
  return (stages ?? [])
    .filter(({ state }) => state === 'waiting')
    .flatMap(({ checks }) => checks.map(({ check }) => check));
}

/**
 * Stages with a seat for this change. A check that none of them names belongs to the first, so that it is asked for
 * before anybody signs: also one whose own stage does not apply here.
 */
function stagesThatApply(
  rule: Rule,
  { seats }: Assignment,
  known: SignoffFacts['snapshot']['stageChecks'] = [],
): readonly Stage[] {
  const named = (rule.kind === 'all_of' ? rule.branches : []).flatMap((branch) => {
    if (branch.kind !== 'seats' || !seats.some(({ stage }) => stage !== null && stage === branch.stage))
      return [];
    return [{ id: branch.stage as string, checks: branch.checks }];
  });
  const placed = new Set(named.flatMap(({ checks }) => checks));
  const others = known.map(({ check }) => check).filter((check) => !placed.has(check));
  return named.map(({ id, checks }, index) => ({
    id,
    checks: index === 0 ? [...checks, ...others] : checks,
  }));
}

/** Whether a check holds, also where a review overrides it; null where checks were not judged. Closed: unknown ones do not hold. */
function holdingOf(facts: SignoffFacts): (check: string) => boolean | null {
  const known = facts.snapshot.stageChecks;
  if (known === undefined) return () => null;
  const holding = new Set([
    ...known.filter(({ holds }) => holds).map(({ check }) => check),
    ...checkOverrides(facts).granted.map(({ check }) => check),
  ]);
  return (check) => holding.has(check);
}

function openSeatsOf(id: string, { seats, seating }: Assignment): StageProgress['missing'] {
  const open = new Map<string, number>();
  seats.forEach(({ role, stage }, index) => {
    if (stage === id && seating[index] == null) open.set(role, (open.get(role) ?? 0) + 1);
  });
  return [...open].map(([role, count]) => ({ role, count }));
}

/** The earliest stage that a veto sends the work back to; -1 for none. */
function returnedStage(stages: readonly Stage[], vetoes: readonly ReviewFacts[]): number {
  const wanted = new Set(vetoes.flatMap(({ body }) => returnsTo(body)));
  return stages.findIndex(({ id }) => wanted.has(id));
}

/** What the present stage waits for, and what comes after it. */
export function stageNotes(stages: readonly StageProgress[]): Note[] {
  const present = presentStage(stages);
  const isUnjudged = stages.some(({ checks }) => checks.some(({ holds }) => holds === null));
  const unjudged = note(
    'stage_checks',
    'Checks of stages are not judged in a case: the stages go by their seats.',
  );
  return [
    ...(present === undefined ? [] : [note('stage', stageSentence(present, stages))]),
    ...(isUnjudged ? [unjudged] : []),
  ];
}

function stageSentence(present: StageProgress, stages: readonly StageProgress[]): string {
  const again = present.state === 'returned' ? ' again: a change request returned the work to it' : '';
  const waits = waitsFor(present);
  const later = stages.filter(({ state }) => state === 'waiting');
  const next = later.map((stage) => {
    const what = waitsFor(stage);
    return what.length === 0 ? stage.id : `${stage.id} (${what.join('; ')})`;
  });
  return [
    `Stage ${present.id} is open${again}.`,
    ...(waits.length === 0 ? [] : [` It waits for ${waits.join(' and for ')}.`]),
    ...(next.length === 0 ? [] : [` Next, when it is complete: ${next.join(', then ')}.`]),
  ].join('');
}

/** Checks that do not hold, and roles with open seats. */
export function waitsFor({ checks, missing }: StageProgress): string[] {
  const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => check);
  const more = failing.length > MOST_NAMED ? ` and ${failing.length - MOST_NAMED} more` : '';
  const what = failing.length === 1 ? 'check' : 'checks';
  const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
  return [
    ...(failing.length === 0 ? [] : [`the ${what} ${failing.slice(0, MOST_NAMED).join(', ')}${more}`]),
    ...(roles.length === 0 ? [] : [roles.join(', ')]),
  ];
}
