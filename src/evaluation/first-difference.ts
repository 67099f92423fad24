import { pointerToken } from '../text/document.ts';

/** Where two JSON values first differ; what is not there is undefined. */
export interface Difference {
  /** JSON pointer. */
  readonly pointer: string;
  readonly recorded: unknown;
  readonly replayed: unknown;
}

/** The first difference in the order of the replayed value, or null for equal values. The order of members is none. */
export function firstDifference(recorded: unknown, replayed: unknown, pointer = ''): Difference | null {
  if (!isObject(recorded) || !isObject(replayed) || Array.isArray(recorded) !== Array.isArray(replayed))
    return Object.is(recorded, replayed) ? null : { pointer, recorded, replayed };
  const keys = new Set([...Object.keys(replayed), ...Object.keys(recorded)]);
  for (const key of keys) {
    const found = firstDifference(own(recorded, key), own(replayed, key), `${pointer}/${pointerToken(key)}`);
    if (found !== null) return found;
  }
  return null;
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
