import type { Moment } from './change-course.ts';

/** Levels at which a check denies. */
export const BLOCKING: ReadonlySet<string> = new Set(['mandatory', 'overridable']);
/** What it denies with. */
export const DENIALS = ['fail', 'inconclusive', 'error'] as const;
const DECIMALS_OF_A_RATE = 10_000;

/** How often the author had to come again with something else. */
export interface Rework {
  readonly policy: string;
  readonly check: string;
  /** Whether the check passed in a later round than one that it denied. */
  readonly isReworked: boolean;
  /** Rounds that it denied before the first that it passed, where it was reworked. */
  readonly rounds: number;
}

/**
 * The round of each moment of a course, from 1; 0 where nothing was judged yet. A round begins with a verdict on a content
 * and a head that were both not judged before: evidence that arrives at the same head makes another content, and a rebase
 * another head, but neither is work done again.
 */
export function roundsOf(course: readonly Moment[]): number[] {
  const contents = new Set<string>();
  const heads = new Set<string>();
  let round = 0;
  return course.map(({ model, content, head }) => {
    if (model === null) return round;
    if (!contents.has(content) && !heads.has(head)) round += 1;
    contents.add(content);
    heads.add(head);
    return round;
  });
}

/**
 * Every check that was judged at a level that blocks, with whether the change was reworked for it. What a check says of a
 * round is the last that it said in it, so that waiting for evidence is no rework.
 */
export function reworkOf(course: readonly Moment[]): Rework[] {
  const rounds = roundsOf(course);
  const byCheck = new Map<string, { policy: string; check: string; last: Map<number, string> }>();
  course.forEach(({ model }, index) => {
    for (const { id, policy, level, outcome } of model?.checks ?? []) {
      if (!BLOCKING.has(level) || outcome === 'not_applicable') continue;
      const key = `${policy}\0${id}`;
      const found = byCheck.get(key) ?? { policy, check: id, last: new Map<number, string>() };
      found.last.set(rounds[index] as number, outcome);
      byCheck.set(key, found);
    }
  });
  return [...byCheck.values()].map(({ policy, check, last }) => {
    const outcomes = [...last].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
    const denied = outcomes.findIndex(isDenial);
    const passed = outcomes.findIndex(
      (outcome, round) => outcome === 'pass' && denied !== -1 && round > denied,
    );
    const before = outcomes.slice(0, Math.max(0, passed)).filter(isDenial);
    return { policy, check, isReworked: passed !== -1, rounds: before.length };
  });
}

function isDenial(outcome: string): boolean {
  return DENIALS.some((denial) => denial === outcome);
}

/** How often the verdict became `rejected`: a change request that counts sent the change back. Errors in between decide nothing. */
export function timesSentBack(course: readonly Moment[]): number {
  const statuses = course.flatMap(({ model }) =>
    model === null || model.status === 'error' ? [] : [model.status],
  );
  return statuses.filter((status, index) => status === 'rejected' && statuses[index - 1] !== 'rejected')
    .length;
}

/** A share, to four decimals; null of nothing. */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * DECIMALS_OF_A_RATE) / whole) / DECIMALS_OF_A_RATE;
}
