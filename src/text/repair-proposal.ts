import { type JsonValue, type TextDocument, valueAt } from './document.ts';
import { type Edit, headEdit, offsetOf, quotingEdit, wordEdit } from './edit.ts';
import { wordAt } from './place.ts';
import type { Problem } from './problem.ts';
import { isSameWord, wordDistance } from './suggestion.ts';

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

/** What would repair one problem. */
export interface Proposal {
  readonly edit: Edit;
  readonly message: string;
  /** Where the repaired word stands when it is repaired. */
  readonly pointer: string | null;
  readonly from?: string;
  readonly word: string;
  readonly meant?: string;
}

/** A word that is further away than this was not misspelt. */
const FURTHEST = 2;

const OF_A_KEY: ReadonlySet<string> = new Set(['unknown_key']);
const OF_A_VALUE: ReadonlySet<string> = new Set(['unknown_kind', 'not_one_of', 'unknown_metric']);

/** The repair of one problem, where it is mechanical. */
export function proposalOf(
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

export function isSame(word: string, meant: string, { canonical }: Repairable): boolean {
  return isSameWord(word, meant) || canonical?.(word) === meant;
}

/** How far a word is from another one, or from one of its other names. */
export function reachOf(word: string, meant: string, { canonical, words }: Repairable): number {
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

/** Whether a problem is of one word, so that another problem of its kind at its place is the same one. */
export function isOfWord({ code }: Problem): boolean {
  return OF_A_KEY.has(code) || OF_A_VALUE.has(code);
}
