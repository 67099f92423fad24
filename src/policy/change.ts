import { type Comparison, type Direction, shown, unknown } from './direction.ts';

type Values = Readonly<Record<string, unknown>>;

/** Takes one change found at a pointer; without a direction there is none. */
export type AddChange = (pointer: string, direction: Direction | undefined, message: string) => void;

/** Compares two sets of keys, each by its rule; a key without a rule counts as looser when it changes. */
export function compareKeys(
  before: object | undefined,
  after: object | undefined,
  rules: Readonly<Record<string, Comparison>>,
  pointer: string,
  name: string,
  add: AddChange,
): void {
  const from = (before ?? {}) as Values;
  const to = (after ?? {}) as Values;
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const rule = rules[key] ?? unknown;
    const words = `${name}: ${key.replaceAll('_', ' ')} ${fromTo(from[key], to[key])}.`;
    add(`${pointer}/${key}`, rule(from[key], to[key]), words);
  }
}

export function fromTo(before: unknown, after: unknown): string {
  if (before === undefined) return `is now ${shown(after)}`;
  if (after === undefined) return `is no longer ${shown(before)}`;
  return `changes from ${shown(before)} to ${shown(after)}`;
}
