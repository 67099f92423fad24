/** A pattern over whole names, matched in time that grows with the name and never with what was tried before. */
export interface NamePattern {
  /** Null where the name matches, otherwise the number of its characters that could still have led to a match. */
  readonly mismatch: (name: string) => number | null;
}

export type PatternReading =
  | { readonly pattern: NamePattern; readonly problem?: undefined }
  | { readonly pattern?: undefined; readonly problem: string };

/** Longest name that is looked at; a longer one matches nothing. */
export const MOST_NAME_CHARACTERS = 256;
const MOST_PATTERN_CHARACTERS = 256;
/** Steps of a compiled pattern; repetitions are written out. */
const MOST_STEPS = 500;
const MOST_DEPTH = 20;
const MOST_REPEATS = 256;

type Range = readonly [number, number];
type Node =
  | { readonly kind: 'set'; readonly ranges: readonly Range[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number };

const DIGITS: Range = [48, 57];
/** Characters that mean something: to stand for themselves they need a backslash before them. */
const SPECIAL = /[\\[\](){}|?*+.^$]/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

class BadPattern extends Error {}

/**
 * Reads a pattern: characters, classes (`[a-z0-9-]`, `\d`), groups, `|`, and `?`, `*`, `+`, `{2,5}` behind them, as regular
 * expressions have them. It is held against the whole name. A subset on purpose: everything in it is matched without
 * trying twice, and a dot is never mistaken for "any character".
 */
export function readNamePattern(text: string): PatternReading {
  try {
    const program = compile(new Parser(text).read());
    return { pattern: { mismatch: (name) => mismatchOf(program, name) } };
  } catch (error) {
    if (!(error instanceof BadPattern)) throw error;
    return { problem: error.message };
  }
}

class Parser {
  readonly #characters: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#characters = [...text];
  }

  read(): Node {
    if (this.#characters.length > MOST_PATTERN_CHARACTERS)
      throw new BadPattern(`The pattern is longer than ${MOST_PATTERN_CHARACTERS} characters.`);
    const node = this.#choice();
    if (this.#at < this.#characters.length)
      this.#refuse('closes what was not opened: write \\) for the character');
    return node;
  }

  #choice(): Node {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'choice', parts };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#peek() !== undefined && this.#peek() !== '|' && this.#peek() !== ')')
      parts.push(this.#repeated(this.#atom()));
    if (parts.length === 0)
      throw new BadPattern('The pattern has an empty part: write ? behind what may be absent.');
    return { kind: 'sequence', parts };
  }

  #atom(): Node {
    const character = this.#peek() as string;
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return { kind: 'set', ranges: [this.#escaped()] };
    if (character === '.')
      this.#refuse('would stand for any character: write \\. for a dot, or a class for what is allowed');
    if (character === '^' || character === '$')
      this.#refuse('is not needed: the pattern is held against the whole name');
    if (SPECIAL.test(character))
      this.#refuse(`has nothing before it to repeat: write \\${character} for the character`);
    this.#at += 1;
    return { kind: 'set', ranges: [single(character)] };
  }

  #group(): Node {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) this.#refuse(`nests deeper than ${MOST_DEPTH} groups`);
    this.#at += 1;
    const node = this.#choice();
    if (!this.#take(')')) throw new BadPattern('A group is not closed: ) is missing.');
    this.#depth -= 1;
    return node;
  }

  #class(): Node {
    this.#at += 1;
    if (this.#peek() === '^') this.#refuse('would say what is not allowed: a class names what is');
    const ranges: Range[] = [];
    while (this.#peek() !== ']') {
      if (this.#peek() === undefined) throw new BadPattern('A class is not closed: ] is missing.');
      ranges.push(this.#range());
    }
    this.#at += 1;
    if (ranges.length === 0) throw new BadPattern('A class is empty: nothing could match it.');
    return { kind: 'set', ranges };
  }

  #range(): Range {
    const low = this.#classCharacter();
    const isRange = this.#peek() === '-' && this.#characters[this.#at + 1] !== ']';
    if (!isRange) return low;
    this.#at += 1;
    if (this.#peek() === undefined) throw new BadPattern('A class is not closed: ] is missing.');
    const high = this.#classCharacter();
    if (low[0] !== low[1] || high[0] !== high[1] || low[0] > high[0])
      throw new BadPattern(
        `A range in a class leads from a lower to a higher character, before character ${this.#at + 1}.`,
      );
    return [low[0], high[0]];
  }

  #classCharacter(): Range {
    const character = this.#peek() as string;
    if (character === '\\') return this.#escaped();
    if (character === '[') this.#refuse('in a class needs a backslash before it');
    this.#at += 1;
    return single(character);
  }

  #escaped(): Range {
    const character = this.#characters[this.#at + 1];
    if (character === undefined) this.#refuse('stands at the end, with nothing behind it');
    if (character !== 'd' && !ESCAPABLE.test(character))
      this.#refuse(`${character} is not known: write a class, such as [A-Za-z0-9_]`);
    this.#at += 2;
    return character === 'd' ? DIGITS : single(character);
  }

  #repeated(part: Node): Node {
    const [least, most] = this.#quantifier() ?? [1, 1];
    if (least === 1 && most === 1) return part;
    const next = this.#peek();
    if (next === '?' || next === '*' || next === '+' || next === '{')
      this.#refuse('repeats a repetition: put it in a group');
    return { kind: 'repeat', part, least, most };
  }

  #quantifier(): Range | undefined {
    if (this.#take('?')) return [0, 1];
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#peek() !== '{') return undefined;
    const end = this.#characters.indexOf('}', this.#at);
    const inner = this.#characters.slice(this.#at + 1, Math.max(end, 0)).join('');
    const found = /^(\d{1,3})(,(\d{0,3}))?$/.exec(inner);
    if (end < 0 || found === null) this.#refuse('is no count: write {3} or {2,5}, or \\{ for the character');
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] ? Number(found[3]) : Number.POSITIVE_INFINITY;
    if (most < least || most === 0 || least > MOST_REPEATS || (Number.isFinite(most) && most > MOST_REPEATS))
      this.#refuse(`is no count from 1 to ${MOST_REPEATS}, the lower number first`);
    this.#at = end + 1;
    return [least, most];
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  #refuse(why: string): never {
    throw new BadPattern(`${this.#peek()} at character ${this.#at + 1} of the pattern ${why}.`);
  }
}

function single(character: string): Range {
  const code = character.codePointAt(0) as number;
  return [code, code];
}

/** A step takes one character, goes on in two ways without taking any, or ends. */
type Step =
  | { readonly kind: 'set'; readonly ranges: readonly Range[] }
  | { readonly kind: 'fork'; first: number; second: number }
  | { readonly kind: 'end' };

function compile(node: Node): readonly Step[] {
  const steps: Step[] = [];
  const push = <S extends Step>(step: S): S => {
    if (steps.length >= MOST_STEPS)
      throw new BadPattern(`The pattern has more than ${MOST_STEPS} steps, its repetitions written out.`);
    steps.push(step);
    return step;
  };
  const fork = () => push({ kind: 'fork' as const, first: steps.length + 1, second: steps.length + 1 });
  const write = (part: Node): void => {
    if (part.kind === 'set') push(part);
    else if (part.kind === 'sequence') part.parts.forEach(write);
    else if (part.kind === 'choice') writeChoice(part.parts);
    else writeRepeat(part.part, part.least, part.most);
  };
  const writeChoice = (parts: readonly Node[]): void => {
    const ends: { first: number; second: number }[] = [];
    parts.forEach((part, index) => {
      const isLast = index === parts.length - 1;
      const start = isLast ? undefined : fork();
      write(part);
      if (!isLast) ends.push(fork());
      if (start !== undefined) start.second = steps.length;
    });
    for (const end of ends) end.first = end.second = steps.length;
  };
  const writeRepeat = (part: Node, least: number, most: number): void => {
    for (let count = 0; count < least; count += 1) write(part);
    if (most === Number.POSITIVE_INFINITY) {
      const start = steps.length;
      const loop = fork();
      write(part);
      fork().first = start;
      (steps.at(-1) as { second: number }).second = start;
      loop.second = steps.length;
      return;
    }
    const exits: { second: number }[] = [];
    for (let count = least; count < most; count += 1) {
      exits.push(fork());
      write(part);
    }
    for (const exit of exits) exit.second = steps.length;
  };
  write(node);
  push({ kind: 'end' });
  return steps;
}

/** Every step that is possible, at once, character by character. */
function mismatchOf(steps: readonly Step[], name: string): number | null {
  const characters = [...name];
  let possible = reached(steps, [0]);
  for (const [index, character] of characters.entries()) {
    if (index >= MOST_NAME_CHARACTERS) return index;
    const code = character.codePointAt(0) as number;
    const next = [...possible].filter((at) => takes(steps[at] as Step, code)).map((at) => at + 1);
    if (next.length === 0) return index;
    possible = reached(steps, next);
  }
  return [...possible].some((at) => steps[at]?.kind === 'end') ? null : characters.length;
}

function takes(step: Step, code: number): boolean {
  return step.kind === 'set' && step.ranges.some(([low, high]) => code >= low && code <= high);
}

function reached(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const found = new Set(from);
  // A set is walked in the order of what is added to it, also while it grows.
  for (const at of found) {
    const step = steps[at];
    if (step?.kind === 'fork') found.add(step.first).add(step.second);
  }
  return found;
}
