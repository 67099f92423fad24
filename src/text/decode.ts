import type { Problem } from './problem.ts';

export interface DecodedText {
  /** The text, or undefined when the bytes are not UTF-8. A byte order mark is kept out. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Bytes as UTF-8 text. Bytes that are not UTF-8 are a problem: replacing them would change what is judged. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const message = 'The file is not UTF-8 text: save it as UTF-8.';
    return { text: undefined, problems: [{ code: 'not_utf8', message, file, line: 1, column: 1 }] };
  }
}
