import type { Policy } from '../../schemas/policy.ts';
import { type JsonValue, pointerToken } from '../../text/document.ts';
import { hoursOf } from '../direction.ts';
import { expressionMutants } from './expression-mutants.ts';
import { allowedWords, isDefault } from './schema-words.ts';

type JsonObject = { [key: string]: JsonValue };

/** One small change of a policy that its tests should notice. */
export interface Mutant {
  readonly check: string;
  /** Index of the check. */
  readonly index: number;
  /** Pointer of what changes, below the policy. */
  readonly pointer: string;
  readonly change: string;
  /** The changed check; null where it is removed. */
  readonly mutated: JsonObject | null;
}

/** Keys of a check that decide nothing: they are words for people, or say who and what it is. */
const NOT_DECIDING: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'title',
  'why',
  'fix',
  'goal',
  'owner',
  'message',
  'controls',
  'override_by',
]);

/** An operator, and what it is mistaken for: the other side of its limit, and the other direction. */
const OPERATOR_SWAPS: Readonly<Record<string, readonly string[]>> = {
  above: ['at_least', 'below'],
  at_least: ['above', 'at_most'],
  below: ['at_most', 'above'],
  at_most: ['below', 'at_least'],
  equals: ['at_least', 'at_most'],
};

/** A level, and one that stands otherwise in the way. */
const LEVEL_SWAPS: Readonly<Record<string, string>> = {
  mandatory: 'advisory',
  overridable: 'advisory',
  advisory: 'mandatory',
  shadow: 'mandatory',
};

/** Every mutant of a policy, in the order of the file. Nothing here knows a kind of check: the schema says what a place may hold. */
export function mutantsOf(policy: Policy): readonly Mutant[] {
  return policy.checks.flatMap((check, index) => {
    const whole = check as unknown as JsonObject;
    const pointer = `/checks/${index}`;
    const level = check.level ?? 'mandatory';
    const to = LEVEL_SWAPS[level] as string;
    const of = { check: check.id, index };
    return [
      { ...of, pointer, change: 'the check is removed', mutated: null },
      {
        ...of,
        pointer: `${pointer}/level`,
        change: `level ${level} becomes ${to}`,
        mutated: { ...whole, level: to },
      },
      ...Object.keys(whole)
        .filter((key) => !NOT_DECIDING.has(key) && key !== 'level')
        .flatMap((key) => changesAt(whole, [key], check.kind))
        .map(({ path, change, mutated }) => ({
          ...of,
          pointer: `${pointer}${path.map((token) => `/${pointerToken(token)}`).join('')}`,
          change,
          mutated,
        })),
    ];
  });
}

interface Change {
  readonly path: readonly string[];
  readonly change: string;
  readonly mutated: JsonObject;
}

function changesAt(check: JsonObject, path: readonly string[], kind: string): readonly Change[] {
  const key = path.at(-1) as string;
  const value = valueAtPath(check, path);
  const name = path.filter((token) => !/^\d+$/.test(token)).join('.');
  const changes: Change[] = [];
  const set = (change: string, to: JsonValue) =>
    changes.push({ path, change, mutated: replaced(check, path, () => to) });
  if (OPERATOR_SWAPS[key] !== undefined && typeof value === 'number')
    for (const other of OPERATOR_SWAPS[key])
      changes.push({
        path,
        change: `${name} becomes ${other}`,
        mutated: renamed(check, path, other, value),
      });
  if (typeof value === 'number') {
    for (const nudged of nudges(value)) set(`${name} ${value} becomes ${nudged}`, nudged);
  }
  if (kind === 'expression' && name === 'expr' && typeof value === 'string')
    for (const mutant of expressionMutants(value, nudges)) set(mutant.change, mutant.text);
  if (typeof value === 'string')
    for (const other of otherWords(value, kind, path)) set(`${name} ${value} becomes ${other}`, other);
  // What is said and would hold unsaid decides nothing.
  if (!isDefault(kind, path, value))
    changes.push({ path, change: `${name} is dropped`, mutated: without(check, path) });
  return [...changes, ...changesBelow(check, path, kind, value)];
}

function changesBelow(
  check: JsonObject,
  path: readonly string[],
  kind: string,
  value: JsonValue | undefined,
): readonly Change[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [
      ...(value.length > 1
        ? [
            {
              path: [...path, String(index)],
              change: `${path.join('.')} loses ${typeof item === 'object' ? `entry ${index + 1}` : String(item)}`,
              mutated: replaced(check, path, (list) => (list as JsonValue[]).toSpliced(index, 1)),
            },
          ]
        : []),
      ...(typeof item === 'number'
        ? nudges(item).map((nudged) => ({
            path: [...path, String(index)],
            change: `${path.join('.')} ${item} becomes ${nudged}`,
            mutated: replaced(check, [...path, String(index)], () => nudged),
          }))
        : []),
      ...(typeof item === 'object' && item !== null
        ? Object.keys(item).flatMap((key) => changesAt(check, [...path, String(index), key], kind))
        : []),
    ]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => changesAt(check, [...path, key], kind));
}

/** One unit to either side: one of what is counted, one hundredth of a share, one more or less of the second digit of what is smaller. */
export function nudges(value: number): readonly number[] {
  const isCount = Number.isInteger(value) && Math.abs(value) >= 1;
  const digits = isCount || value === 0 ? 2 : Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
  const step = isCount ? 1 : 10 ** -digits;
  return [value - step, value + step].map((nudged) => Number(nudged.toFixed(isCount ? 0 : digits)));
}

/** Of a long list of words the two ends: what is between may be no word that this kind of evidence ever has. */
const FEW_WORDS = 3;

/** The other words of the schema, or a duration one unit shorter and longer. */
function otherWords(word: string, kind: string, path: readonly string[]): readonly string[] {
  if (hoursOf(word) !== undefined) {
    const count = Number.parseInt(word, 10);
    return [count - 1, count + 1].filter((other) => other > 0).map((other) => `${other}${word.at(-1)}`);
  }
  const words = allowedWords(kind, path);
  if (!words.includes(word)) return [];
  const others = words.length <= FEW_WORDS ? words : [words[0] as string, words.at(-1) as string];
  return others.filter((other) => other !== word);
}

function valueAtPath(value: JsonValue, path: readonly string[]): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const key of path)
    current =
      typeof current === 'object' && current !== null
        ? (current as Record<string, JsonValue>)[key]
        : undefined;
  return current;
}

function replaced(
  value: JsonObject,
  path: readonly string[],
  to: (old: JsonValue | undefined) => JsonValue,
): JsonObject {
  const copy = structuredClone({ ...value });
  const holder = valueAtPath(copy, path.slice(0, -1)) as JsonObject;
  const key = path.at(-1) as string;
  holder[key] = to(holder[key]);
  return copy;
}

function without(value: JsonObject, path: readonly string[]): JsonObject {
  const copy = structuredClone({ ...value });
  delete (valueAtPath(copy, path.slice(0, -1)) as JsonObject)[path.at(-1) as string];
  return copy;
}

function renamed(value: JsonObject, path: readonly string[], key: string, to: JsonValue): JsonObject {
  const copy = without(value, path);
  (valueAtPath(copy, path.slice(0, -1)) as JsonObject)[key] = to;
  return copy;
}
