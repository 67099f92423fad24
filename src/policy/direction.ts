import type { GoverningChange } from '../schemas/decision.ts';

export type { GoverningChange };
export type Direction = GoverningChange['direction'];

/**
 * Compares two values of one field by how strictly they judge; undefined where they are the same. What cannot be told
 * counts as looser: a change is only called harmless when that is known.
 */
export type Comparison = (before: unknown, after: unknown) => Direction | undefined;

export function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, child]) => [key, sorted(child)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Any difference counts as looser: its direction cannot be told. */
export const unknown: Comparison = (before, after) => (isSame(before, after) ? undefined : 'looser');

/** An allowance whose changes cannot be told apart, except that dropping it is stricter. */
export const unlessRemoved: Comparison = (before, after) =>
  after === undefined && before !== undefined ? 'stricter' : unknown(before, after);

/** A demand whose changes cannot be told apart, except that making it is stricter. */
export const unlessAdded: Comparison = (before, after) =>
  before === undefined && after !== undefined ? 'stricter' : unknown(before, after);

/** Words for people: no difference decides anything. */
export const wording: Comparison = (before, after) => (isSame(before, after) ? undefined : 'neutral');

/** Words in order, the strictest last; `absent` is what a missing word means. */
export function ranked(words: readonly string[], absent: string): Comparison {
  const rank = (value: unknown) => words.indexOf(typeof value === 'string' ? value : absent);
  return (before, after) => {
    if (isSame(before, after)) return undefined;
    const [from, to] = [rank(before), rank(after)];
    if (from === -1 || to === -1) return 'looser';
    if (from === to) return 'neutral';
    return to > from ? 'stricter' : 'looser';
  };
}

/** Numbers; `absent` is the number that a missing one amounts to, where that is known. */
export function amount(stricter: 'more' | 'less', absent?: number): Comparison {
  return (before, after) => {
    if (isSame(before, after)) return undefined;
    const from = typeof before === 'number' ? before : absent;
    const to = typeof after === 'number' ? after : absent;
    if (from === undefined || to === undefined) return 'looser';
    if (from === to) return 'neutral';
    return to > from === (stricter === 'more') ? 'stricter' : 'looser';
  };
}

/** `true` demands something. */
export const demand: Comparison = (before, after) => {
  if ((before === true) === (after === true)) return isSame(before, after) ? undefined : 'neutral';
  return after === true ? 'stricter' : 'looser';
};

/** `true` allows something. */
export const allowance: Comparison = (before, after) => opposite(demand(before, after));

/** Lists where order does not matter; a list that both gains and loses entries counts as looser. */
export function members(stricter: 'more' | 'fewer', absent: 'everything' | 'nothing'): Comparison {
  return (before, after) => {
    const { gains, loses } = difference(before, after, absent);
    if (!gains && !loses) return isSame(before, after) ? undefined : 'neutral';
    const isLooser = stricter === 'more' ? loses : gains;
    return isLooser ? 'looser' : 'stricter';
  };
}

function difference(
  before: unknown,
  after: unknown,
  absent: 'everything' | 'nothing',
): { gains: boolean; loses: boolean } {
  const from = Array.isArray(before) ? before.map((item) => JSON.stringify(item)) : undefined;
  const to = Array.isArray(after) ? after.map((item) => JSON.stringify(item)) : undefined;
  if (from !== undefined && to !== undefined) {
    return { gains: to.some((item) => !from.includes(item)), loses: from.some((item) => !to.includes(item)) };
  }
  if (from === to) return { gains: false, loses: false };
  const grows = (from === undefined) === (absent === 'nothing');
  return { gains: grows, loses: !grows };
}

function opposite(of: Direction | undefined): Direction | undefined {
  if (of === 'stricter') return 'looser';
  return of === 'looser' ? 'stricter' : of;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

/** A duration (`30d`) in hours; undefined when it is none. */
export function hoursOf(duration: unknown): number | undefined {
  const match = typeof duration === 'string' ? /^(\d+)([hdw])$/.exec(duration) : null;
  return match === null ? undefined : Number(match[1]) * (HOURS[match[2] as string] as number);
}

/** Times within which something must have happened: shorter is stricter, none at all is the loosest. */
export const withinTime: Comparison = (before, after) =>
  amount('less', Number.POSITIVE_INFINITY)(hoursOf(before), hoursOf(after)) ?? wording(before, after);

/** A value in a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 80)}…` : value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.join(', ') || 'nothing';
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
