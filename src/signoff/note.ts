import type { SignoffResult } from '../schemas/signoff-result.ts';

/** Something else to know about a decision: a closed word and a sentence. */
export type Note = SignoffResult['notes'][number];

export function note(code: string, message: string): Note {
  return { code, message };
}

/** Order by code unit, the same on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Notes in one order, each once, whatever order they were found in. */
export function sortedNotes(notes: readonly Note[]): Note[] {
  const byText = new Map(notes.map((item) => [`${item.code}\u0000${item.message}`, item]));
  return [...byText.keys()].sort().map((key) => byText.get(key) as Note);
}
