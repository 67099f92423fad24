import { type JsonValue, type TextDocument, valueAt } from './document.ts';
import { applied, type Edit, headEdit, offsetOf, quotingEdit, wordEdit } from './edit.ts';
import { without, wordAt } from './place.ts';
import type { Problem } from './problem.ts';
import { isSameWord, wordDistance } from './suggestion.ts';
import { parseYaml } from './yaml.ts';

/** How a kind of file is judged while it is repaired. */
export interface Repairable {
  /** What is wrong with a text of this file. */
  readonly problems: (text: string) => readonly Problem[];
  /** How many things are wrong with a value. */
  readonly faults: (value: JsonValue) => number;
  /** Whether `after` decides less strictly than `before`; both are sound. True where it cannot be told. */
  readonly isLooser: (before: JsonValue, after: JsonValue) => boolean;
  /** Every word that such a file may have as a key or a value, to see whether another one was as likely meant. */
  readonly words: readonly string[];
  /** The name that a word is an alias of: a metric under another library's name. */
  readonly canonical?: (word: string) => string | undefined;
  /** Keys that every such file begins with, and their values. */
  readonly head: Readonly<Record<string, string>>;
}

/** One repair that was made, or was not and why. */
export interface Repair {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Repaired {
  readonly text: string;
  readonly made: readonly Repair[];
  readonly left: readonly Repair[];
}

interface Step {
  readonly text: string;
  readonly count: number;
  readonly made: readonly Made[];
}

interface Made extends Repair {
  /** What decides by the repair; null for what every file begins with. */
  readonly pointer: string | null;
  readonly key: string;
}

const MOST_REPAIRS = 200;
/** A word that is further away than this was not misspelt. */
const FURTHEST = 2;

/**
 * Repairs what needs no judgement, by positions, so that comments, order and form stay: a misspelt word that only one word
 * can have been, a number or a digest that must stand in quotes, what every file of its kind begins with. Limits are never
 * touched, nothing is made that decides less strictly than the text without it, and a text is changed only if fewer
 * problems are left. What is repaired once is not repaired again. Never throws for a bad text.
 */
export function repair(text: string, file: string, how: Repairable): Repaired {
  const left = new Map<string, Repair>();
  const refused = new Set<string>();
  for (let round = 0; round <= MOST_REPAIRS; round += 1) {
    const best = bestOf(text, file, how, refused, left);
    const loose = loosening(best, file, how);
    if (loose.length === 0) return { text: best.text, made: best.made, left: [...left.values()] };
    for (const made of loose) {
      refused.add(made.key);
      left.set(made.key, {
        ...made,
        message: `${made.message}: left, since a rule may decide less strictly by it`,
      });
    }
  }
  return { text, made: [], left: [...left.values()] };
}

/** Of the texts that one repair after another gives, the one with the fewest problems; the text itself where none has fewer. */
function bestOf(
  text: string,
  file: string,
  how: Repairable,
  refused: ReadonlySet<string>,
  left: Map<string, Repair>,
): Step {
  const start: Step = { text, count: how.problems(text).length, made: [] };
  let [best, step]: [Step, Step | undefined] = [start, start];
  while (step !== undefined && step.count > 0 && step.made.length < MOST_REPAIRS) {
    step = next(step, file, how, refused, left);
    if (step !== undefined && (step.count < best.count || (best !== start && step.count === best.count)))
      best = step;
  }
  return best;
}

function next(
  step: Step,
  file: string,
  how: Repairable,
  refused: ReadonlySet<string>,
  left: Map<string, Repair>,
): Step | undefined {
  const problems = how.problems(step.text);
  const document = parseYaml(step.text, file);
  if (document.value === undefined) return undefined;
  for (const problem of problems) {
    const key = keyOf(problem);
    if (problem.file !== file || refused.has(key)) continue;
    const found = proposalOf(problem, step.text, document, how);
    if (found === undefined) continue;
    if (isAmbiguous(found, problem, step.text, document, how)) {
      left.set(key, {
        ...placeOf(problem),
        message: `\`${found.word}\`: left, since more than one word fits here`,
      });
      continue;
    }
    const text = applied(step.text, found.edit);
    if (!isGone(problem, text, document, file, how)) continue;
    left.delete(key);
    const made = { ...placeOf(problem), message: found.message, pointer: found.pointer, key };
    return { text, count: how.problems(text).length, made: [...moved(step.made, found), made] };
  }
  return undefined;
}

/** What one problem is called from one text to the next: repairs move lines at most at the head. */
function keyOf({ code, pointer, message }: Problem): string {
  return JSON.stringify([code, pointer ?? '', message]);
}

function placeOf({ line = 1, column = 1 }: Problem): Pick<Repair, 'line' | 'column'> {
  return { line, column };
}

interface Proposal {
  readonly edit: Edit;
  readonly message: string;
  /** Where the repaired word stands when it is repaired. */
  readonly pointer: string | null;
  readonly from?: string;
  readonly word: string;
  readonly meant?: string;
}

/** A key that is renamed takes along what was repaired below it. */
function moved(made: readonly Made[], { from, pointer: to }: Proposal): readonly Made[] {
  if (from === undefined || to === null) return made;
  return made.map((one) =>
    one.pointer?.startsWith(`${from}/`) === true
      ? { ...one, pointer: `${to}${one.pointer.slice(from.length)}` }
      : one,
  );
}

const OF_A_KEY: ReadonlySet<string> = new Set(['unknown_key']);
const OF_A_VALUE: ReadonlySet<string> = new Set(['unknown_kind', 'not_one_of', 'unknown_metric']);

function proposalOf(
  problem: Problem,
  text: string,
  document: TextDocument,
  how: Repairable,
): Proposal | undefined {
  const { code, message, line, column, suggestion } = problem;
  if (line === undefined || column === undefined) return undefined;
  if (code === 'missing_key') return headProposal(problem, text, document, how);
  const word = wordAt(document, line, column);
  if (word === undefined) return undefined;
  const offset = offsetOf(text, line, column);
  if (code === 'ambiguous_number' || (code === 'wrong_type' && message.endsWith('Put it in quotes.'))) {
    const edit = word.isKey ? undefined : quotingEdit(text, offset);
    if (edit === undefined) return undefined;
    const shown = edit.text.slice(1, -1);
    return { edit, message: `\`${shown}\` in quotes`, pointer: word.pointer, word: shown };
  }
  const isKnown = word.isKey ? OF_A_KEY.has(code) : OF_A_VALUE.has(code);
  // Another version of the format is another language: nobody wrote that by mistake.
  if (!isKnown || suggestion === undefined || word.pointer === '/apiVersion') return undefined;
  return wordProposal(word, suggestion, text, offset, document, how);
}

function wordProposal(
  { pointer, isKey }: NonNullable<ReturnType<typeof wordAt>>,
  meant: string,
  text: string,
  offset: number,
  document: TextDocument,
  how: Repairable,
): Proposal | undefined {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const token = pointer
    .slice(parent.length + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const word = isKey ? token : valueAt(document.value, pointer);
  if (typeof word !== 'string' || !isNear(word, meant, how)) return undefined;
  const edit = wordEdit(text, offset, word, meant);
  if (edit === undefined) return undefined;
  const to = isKey ? `${parent}/${meant.replaceAll('~', '~0').replaceAll('/', '~1')}` : pointer;
  return { edit, message: `\`${word}\` is \`${meant}\``, pointer: to, from: pointer, word, meant };
}

function isNear(word: string, meant: string, how: Repairable): boolean {
  return isSame(word, meant, how) || reachOf(word, meant, how) <= FURTHEST;
}

function isSame(word: string, meant: string, { canonical }: Repairable): boolean {
  return isSameWord(word, meant) || canonical?.(word) === meant;
}

/** How far a word is from another one, or from one of its other names. */
function reachOf(word: string, meant: string, { canonical, words }: Repairable): number {
  const names = canonical === undefined ? [] : words.filter((other) => canonical(other) === meant);
  return Math.min(...[meant, ...names].map((name) => wordDistance(word, name)));
}

function headProposal(
  { pointer, message }: Problem,
  text: string,
  document: TextDocument,
  { head }: Repairable,
): Proposal | undefined {
  if (pointer !== '') return undefined;
  const keys = Object.keys(head);
  const key = keys.find((one) => message.startsWith(`The key \`${one}\` is missing`));
  if (key === undefined) return undefined;
  const before = keys
    .slice(0, keys.indexOf(key))
    .filter((one) => valueAt(document.value, `/${one}`) !== undefined);
  const edit = headEdit(text, key, head[key] ?? '', before);
  return edit && { edit, message: `\`${key}: ${head[key]}\` is added`, pointer: null, word: key };
}

/** Whether another word that is as near would have been accepted as well. */
function isAmbiguous(
  { edit, word, meant }: Proposal,
  problem: Problem,
  text: string,
  document: TextDocument,
  how: Repairable,
): boolean {
  if (meant === undefined || isSame(word, meant, how)) return false;
  const reach = reachOf(word, meant, how);
  return how.words.some((other) => {
    if (other === meant || (how.canonical?.(other) ?? other) === meant) return false;
    if (wordDistance(word, other) > reach) return false;
    return isGone(problem, applied(text, { ...edit, text: other }), document, problem.file, how);
  });
}

/** Whether a text has no such problem, can still be read, and brought no mistake of its form. */
function isGone(
  problem: Problem,
  text: string,
  before: TextDocument,
  file: string,
  how: Repairable,
): boolean {
  const document = parseYaml(text, file);
  if (document.value === undefined || document.problems.length > before.problems.length) return false;
  const isOfWord = OF_A_KEY.has(problem.code) || OF_A_VALUE.has(problem.code);
  const isSamePlace = (one: Problem) =>
    isOfWord && one.code === problem.code && one.line === problem.line && one.column === problem.column;
  return !how.problems(text).some((one) => keyOf(one) === keyOf(problem) || isSamePlace(one));
}

/** Repairs that a sound text could do without and that make it decide less strictly, or of which that cannot be told. */
function loosening({ text, count, made }: Step, file: string, how: Repairable): readonly Made[] {
  const value = parseYaml(text, file).value;
  if (value === undefined) return made;
  return made.filter(({ pointer }) => {
    if (pointer === null) return false;
    const bare = without(value, pointer);
    const faults = how.faults(bare);
    if (faults > count) return false;
    return count > 0 || faults > 0 || how.isLooser(bare, value);
  });
}
