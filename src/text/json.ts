import { type AnyNode, type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import {
  DEFAULT_LIMITS,
  FORBIDDEN_KEYS,
  type JsonValue,
  pointerToken,
  TextDocument,
  type TextLimits,
} from './document.ts';
import { LineMap } from './position.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';

/**
 * Strict JSON (RFC 8259) with positions. Duplicate keys, prototype keys, numbers that are not finite or not exact
 * integers beyond 2^53, depth, size and count are problems; the function never throws.
 *
 * Python writes bare `NaN` and `Infinity`: each becomes a `not_finite` problem at its pointer and the value null,
 * so that the rest of the file can still be shown.
 */
export function parseJson(text: string, file: string, limits: TextLimits = DEFAULT_LIMITS): TextDocument {
  const fail = (code: string, message: string, offset = 0): TextDocument =>
    new TextDocument(file, text, undefined, [problemAt(text, file, code, message, offset)], new Map());
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (source.length > limits.maxLength) {
    return fail(
      'too_large',
      `The file has ${source.length} characters; at most ${limits.maxLength} are read.`,
    );
  }
  if (source.trim() === '') return fail('empty', 'The file is empty; JSON was expected.');
  const scan = scanTokens(source, limits.maxDepth);
  if (scan.tooDeep !== undefined) {
    return fail('too_deep', `Nested deeper than ${limits.maxDepth} levels.`, scan.tooDeep);
  }
  let tree: DocumentNode;
  try {
    tree = parse(scan.text, { mode: 'json', ranges: true });
  } catch (error) {
    const { line, column, offset } = error as { line?: number; column?: number; offset?: number };
    // A text that ends too early is wrong at its end; the parser gives that no place.
    const at = offset ?? (line === undefined ? source.trimEnd().length : offsetOf(source, line, column ?? 1));
    return fail('invalid_json', `Not valid JSON: ${plainReason(error)}`, at);
  }
  return new Reader(file, source, scan.nonFinite, limits).read(tree.body);
}

interface Scan {
  readonly text: string;
  readonly nonFinite: ReadonlyMap<number, string>;
  readonly tooDeep: number | undefined;
}

const NON_FINITE = /-?(?:Infinity|NaN)/y;

/** One pass over the characters outside strings: depth, and bare non-finite words replaced by `0` of equal length. */
function scanTokens(text: string, maxDepth: number): Scan {
  const nonFinite = new Map<number, string>();
  const parts: string[] = [];
  let copied = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (char === 0x22) {
      index = endOfString(text, index);
    } else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > maxDepth) return { text, nonFinite, tooDeep: index };
    } else if (char === 0x5d || char === 0x7d) {
      depth -= 1;
    } else if (char === 0x4e || char === 0x49 || char === 0x2d) {
      NON_FINITE.lastIndex = index;
      const word = NON_FINITE.exec(text)?.[0];
      if (word === undefined) continue;
      nonFinite.set(index, word);
      parts.push(text.slice(copied, index), '0'.padEnd(word.length));
      index += word.length - 1;
      copied = index + 1;
    }
  }
  return { text: parts.join('') + text.slice(copied), nonFinite, tooDeep: undefined };
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (char === 0x5c) index += 1;
    else if (char === 0x22) return index;
  }
  return text.length;
}

class Reader {
  readonly #problems: Problem[] = [];
  readonly #offsets = new Map<string, number>();
  readonly #lines: LineMap;
  readonly #file: string;
  readonly #text: string;
  readonly #nonFinite: ReadonlyMap<number, string>;
  readonly #limits: TextLimits;
  #nodes = 0;

  constructor(file: string, text: string, nonFinite: ReadonlyMap<number, string>, limits: TextLimits) {
    this.#file = file;
    this.#text = text;
    this.#nonFinite = nonFinite;
    this.#limits = limits;
    this.#lines = new LineMap(text);
  }

  read(body: ValueNode): TextDocument {
    const value = this.#value(body, '');
    if (this.#nodes > this.#limits.maxNodes) {
      const message = `More than ${this.#limits.maxNodes} values.`;
      return new TextDocument(
        this.#file,
        this.#text,
        undefined,
        [problemAt(this.#text, this.#file, 'too_many_values', message, 0)],
        new Map(),
      );
    }
    return new TextDocument(this.#file, this.#text, value, this.#problems, this.#offsets);
  }

  #value(node: ValueNode, pointer: string): JsonValue {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.maxNodes) return null;
    const offset = startOf(node);
    this.#offsets.set(pointer, offset);
    switch (node.type) {
      case 'Object':
        return this.#object(node, pointer);
      case 'Array':
        return node.elements.map((element, index) => this.#value(element.value, `${pointer}/${index}`));
      case 'String':
        return node.value;
      case 'Boolean':
        return node.value;
      case 'Null':
        return null;
      case 'Number':
        return this.#number(node.value, offset, pointer);
      default:
        return this.#add('invalid_json', `Not valid JSON: unexpected ${node.type}.`, offset, pointer);
    }
  }

  #number(value: number, offset: number, pointer: string): JsonValue {
    const word = this.#nonFinite.get(offset);
    if (word !== undefined || !Number.isFinite(value)) {
      const shown = word ?? 'a number too large';
      return this.#add('not_finite', `Expected a finite number, found ${shown}.`, offset, pointer);
    }
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(this.#literal(offset))) {
      return this.#add(
        'inexact_integer',
        'This whole number is too large to be read exactly.',
        offset,
        pointer,
      );
    }
    return value;
  }

  #literal(offset: number): string {
    return /^[-+0-9.eE]*/.exec(this.#text.slice(offset, offset + 400))?.[0] ?? '';
  }

  #object(node: Extract<ValueNode, { type: 'Object' }>, pointer: string): JsonValue {
    const result: Record<string, JsonValue> = Object.create(null);
    for (const member of node.members) {
      const key = member.name.type === 'String' ? member.name.value : member.name.name;
      const child = `${pointer}/${pointerToken(key)}`;
      if (FORBIDDEN_KEYS.has(key)) {
        this.#add('forbidden_key', `The key \`${key}\` is refused.`, startOf(member), child);
      } else if (key in result) {
        this.#add('duplicate_key', `The key \`${key}\` appears twice.`, startOf(member), child);
        result[key] = null;
      } else {
        result[key] = this.#value(member.value, child);
      }
    }
    return result;
  }

  #add(code: string, message: string, offset: number, pointer: string): null {
    if (this.#problems.length >= MOST_PROBLEMS) return null;
    const { line, column } = this.#lines.position(offset);
    const excerpt = this.#lines.line(line);
    this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
    return null;
  }
}

function startOf(node: AnyNode): number {
  return node.range?.[0] ?? node.loc.start.offset;
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

function plainReason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/ ?\(\d+:\d+\)$/, '') : String(error);
}

function problemAt(text: string, file: string, code: string, message: string, offset: number): Problem {
  const lines = new LineMap(text);
  const { line, column } = lines.position(Math.min(offset, text.length));
  return { code, message, file, line, column, pointer: '', excerpt: lines.line(line) };
}
