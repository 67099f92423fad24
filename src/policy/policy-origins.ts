import { type JsonValue, pointerToken } from '../text/document.ts';
import type { LoadedPolicy } from './policy.ts';

/** A value that decides, with the place that says it. */
export interface ValueOrigin {
  /** Below the check, for example `require.above`. */
  readonly key: string;
  readonly value: JsonValue;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The parameter that stands for it. */
  readonly param: string | null;
}

export interface CheckOrigin {
  readonly id: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** What it requires and how a failure counts, value by value. */
  readonly values: readonly ValueOrigin[];
}

/** Keys of a check that say nothing about how it judges. */
const WORDS = new Set(['id', 'kind', 'title', 'why', 'goal', 'owner', 'fix', 'controls']);

/** The file and line of every check and of every value it judges by: of the parameter, where one stands for the number. */
export function policyOrigins(loaded: LoadedPolicy): CheckOrigin[] {
  return loaded.policy.checks.map((check, index) => {
    const written = loaded.written.checks[index];
    const values = Object.entries(check)
      .filter(([key]) => !WORDS.has(key))
      .flatMap(([key, value]) => leaves(value as JsonValue, [key]))
      .map(({ path, value }) => valueOrigin(loaded, index, written as unknown as JsonValue, path, value));
    return { id: check.id, ...placeOf(loaded, `/checks/${index}`), values };
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/** Lists count as one value: their order and length decide together. */
function leaves(value: JsonValue, path: readonly string[]): Leaf[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

function valueOrigin(
  loaded: LoadedPolicy,
  index: number,
  written: JsonValue | undefined,
  path: readonly string[],
  value: JsonValue,
): ValueOrigin {
  let current: JsonValue | undefined = written;
  for (const key of path) current = (current as Record<string, JsonValue> | undefined)?.[key];
  const param = typeof current === 'string' && current.startsWith('$params.') ? current.slice(8) : null;
  const pointer =
    param === null
      ? `/checks/${index}/${path.map(pointerToken).join('/')}`
      : `/params/${pointerToken(param)}/value`;
  return { key: path.join('.'), value, ...placeOf(loaded, pointer), param };
}

function placeOf({ document }: LoadedPolicy, pointer: string) {
  const { line, column } = document.at(pointer) ?? { line: null, column: null };
  return { file: document.source(pointer).document.file, line, column };
}
