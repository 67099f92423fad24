/** The only file that knows the library of regular expressions, whose matching takes time linear in the text. */
import { RE2JS } from '@bufbuild/re2';

export interface Pattern {
  /** Whether a part of the text fits. */
  readonly test: (text: string) => boolean;
}

/** A pattern, or why it is none (RE2's syntax: no look-around, no back references). */
export function compilePattern(source: string): Pattern | { readonly mistake: string } {
  // Their tables take longer to build than any text takes to be matched.
  if (/\\[pP]/.test(source)) return { mistake: 'classes of Unicode (`\\p`) are not known here' };
  try {
    const compiled = RE2JS.compile(source);
    return { test: (text) => compiled.test(text) };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
