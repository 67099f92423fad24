import type { Position } from './position.ts';
import { LineMap } from './position.ts';
import type { Problem } from './problem.ts';
import { scalarOffset } from './scalar-offset.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** Caps on a hostile text. Sizes in UTF-16 code units. */
export interface TextLimits {
  readonly maxLength: number;
  readonly maxDepth: number;
  readonly maxNodes: number;
}

export const DEFAULT_LIMITS: TextLimits = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };

/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
export const GOVERNING_LIMITS: TextLimits = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };

/** Keys that would reach an object's prototype. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
export class TextDocument {
  readonly file: string;
  readonly value: JsonValue | undefined;
  readonly problems: readonly Problem[];
  readonly #text: string;
  readonly #offsets: ReadonlyMap<string, number>;
  readonly #keyOffsets: ReadonlyMap<string, number>;
  #lines: LineMap | undefined;

  constructor(
    file: string,
    text: string,
    value: JsonValue | undefined,
    problems: readonly Problem[],
    offsets: ReadonlyMap<string, number>,
    keyOffsets: ReadonlyMap<string, number> = new Map(),
  ) {
    this.file = file;
    this.value = value;
    this.problems = problems;
    this.#text = text;
    this.#offsets = offsets;
    this.#keyOffsets = keyOffsets;
  }

  /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
  at(pointer: string): Position | undefined {
    for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
      const offset = this.#offsets.get(path);
      if (offset !== undefined) return this.#lineMap().position(offset);
      if (path === '') return undefined;
    }
  }

  /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
  keyAt(pointer: string): Position | undefined {
    const offset = this.#keyOffsets.get(pointer);
    return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
  }

  /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
  source(pointer: string): { readonly document: TextDocument; readonly pointer: string } {
    return { document: this, pointer };
  }

  /** The text of a 1-based line, without its end. */
  excerpt(line: number): string {
    return this.#lineMap().line(line);
  }

  /** A problem at the place of a pointer in this text. */
  problem(code: string, message: string, pointer: string, suggestion?: string): Problem {
    return this.#problem(code, message, pointer, this.at(pointer), suggestion);
  }

  /** A problem at a character of a text value; at its start where an escape hides the place. */
  problemWithin(code: string, message: string, pointer: string, index: number, suggestion?: string): Problem {
    const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
    const offset =
      start === undefined || typeof value !== 'string'
        ? undefined
        : scalarOffset(this.#text, start, value, index);
    const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    return this.#problem(code, message, pointer, position, suggestion);
  }

  /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
  keyProblem(code: string, message: string, pointer: string, suggestion?: string): Problem {
    return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
  }

  #problem(
    code: string,
    message: string,
    pointer: string,
    position: Position | undefined,
    suggestion: string | undefined,
  ): Problem {
    return {
      code,
      message,
      file: this.file,
      pointer,
      ...(position && { ...position, excerpt: this.excerpt(position.line) }),
      ...(suggestion !== undefined && { suggestion }),
    };
  }

  #lineMap(): LineMap {
    this.#lines ??= new LineMap(this.#text);
    return this.#lines;
  }
}

/** One reference token of a JSON pointer (RFC 6901), escaped. */
export function pointerToken(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value at a JSON pointer, or undefined. Own properties only. */
export function valueAt(value: JsonValue | undefined, pointer: string): JsonValue | undefined {
  let current = value;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, JsonValue>)[key];
  }
  return current;
}
