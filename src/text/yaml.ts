import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, type Scalar } from 'yaml';
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
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
export function parseYaml(text: string, file: string, limits: TextLimits = DEFAULT_LIMITS): TextDocument {
  if (text.length > limits.maxLength) {
    const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
    return failed(text, file, 'too_large', message);
  }
  const flow = deepestFlow(text);
  if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
    return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
  }
  try {
    return new Reader(text, file, limits).read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
  }
}

class Reader {
  readonly #problems: Problem[] = [];
  readonly #offsets = new Map<string, number>();
  readonly #keyOffsets = new Map<string, number>();
  readonly #lines: LineMap;
  readonly #text: string;
  readonly #file: string;
  readonly #limits: TextLimits;
  #nodes = 0;

  constructor(text: string, file: string, limits: TextLimits) {
    this.#text = text;
    this.#file = file;
    this.#limits = limits;
    this.#lines = new LineMap(text);
  }

  read(): TextDocument {
    const documents = parseAllDocuments(this.#text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      strict: true,
      keepSourceTokens: false,
      prettyErrors: false,
      lineCounter: new LineCounter(),
      logLevel: 'silent',
    });
    if (!Array.isArray(documents) || documents.length === 0) {
      return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
    }
    const document = documents[0];
    if (document === undefined || documents.length > 1) {
      return failed(
        this.#text,
        this.#file,
        'many_documents',
        'One YAML document was expected, found several.',
      );
    }
    for (const issue of [...document.errors, ...document.warnings]) {
      this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
    }
    if (this.#problems.length > 0) return this.#finish(undefined);
    if (document.contents === null) {
      return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
    }
    const value = this.#value(document.contents, '', 0);
    if (this.#nodes > this.#limits.maxNodes) {
      return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
    }
    return this.#finish(value);
  }

  #finish(value: JsonValue | undefined): TextDocument {
    return new TextDocument(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
  }

  #value(node: unknown, pointer: string, depth: number, fallbackOffset = 0): JsonValue {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.maxNodes) return null;
    const offset = (node as { range?: [number, number, number] } | null)?.range?.[0] ?? fallbackOffset;
    this.#offsets.set(pointer, offset);
    if (depth > this.#limits.maxDepth) {
      return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
    }
    if (node === null || node === undefined) return null;
    if (isAlias(node))
      return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor !== undefined)
      this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
    if (tag !== undefined)
      this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
    if (isMap(node)) return this.#map(node.items, pointer, depth, offset);
    if (isSeq(node)) {
      return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
    }
    if (isScalar(node)) return this.#scalar(node, offset, pointer);
    return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
  }

  #map(items: readonly unknown[], pointer: string, depth: number, fallbackOffset: number): JsonValue {
    const result: Record<string, JsonValue> = Object.create(null);
    for (const item of items) {
      if (!isPair(item) || !isScalar(item.key)) {
        const key = (item as { key?: { range?: readonly number[] } }).key;
        const at = key?.range?.[0] ?? fallbackOffset;
        this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
        continue;
      }
      const offset = item.key.range?.[0] ?? fallbackOffset;
      const key =
        typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
      const child = `${pointer}/${pointerToken(key)}`;
      if (key === '<<') {
        this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
      } else if (FORBIDDEN_KEYS.has(key)) {
        this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
      } else if (key in result) {
        this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
      } else {
        this.#keyOffsets.set(child, offset);
        result[key] = this.#value(item.value, child, depth + 1, offset);
      }
    }
    return result;
  }

  #scalar(node: Scalar, offset: number, pointer: string): JsonValue {
    const { value } = node;
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
      return this.#add(
        'not_finite',
        `Expected a finite number, found ${node.source ?? value}.`,
        offset,
        pointer,
      );
    }
    if (typeof value === 'number') return this.#number(value, node.source ?? '', offset, pointer);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
  }

  /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
  #number(value: number, source: string, offset: number, pointer: string): JsonValue {
    const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
    if (
      looksLikeDigest ||
      (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))
    ) {
      const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
      return this.#add('ambiguous_number', message, offset, pointer);
    }
    return value;
  }

  #add(code: string, message: string, offset: number, pointer: string): null {
    if (this.#problems.length >= MOST_PROBLEMS) return null;
    const { line, column } = this.#lines.position(offset);
    const excerpt = this.#lines.line(line);
    this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
    return null;
  }
}

function failed(text: string, file: string, code: string, message: string): TextDocument {
  const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
  return new TextDocument(
    file,
    text,
    undefined,
    [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }],
    new Map(),
  );
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (char === 0x5b || char === 0x7b) deepest = Math.max(deepest, ++depth);
    else if ((char === 0x5d || char === 0x7d) && depth > 0) depth -= 1;
    else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16) depth = 0;
  }
  return deepest;
}

/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text: string): number {
  let deepest = 0;
  const stack: number[] = [];
  for (const line of text.split('\n')) {
    const content = line.search(/[^ ]/);
    if (content === -1 || line[content] === '#') continue;
    while (stack.length > 0 && (stack.at(-1) as number) >= content) stack.pop();
    stack.push(content);
    const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
    deepest = Math.max(deepest, stack.length + dashes / 2);
  }
  return deepest;
}
