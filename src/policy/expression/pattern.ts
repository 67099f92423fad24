/** The only file that knows the library of regular expressions, whose matching takes time linear in the text. */
import { RE2JS } from '@bufbuild/re2';

export interface Pattern {
  /** Whether a part of the text fits. */
  readonly test: (text: string) => boolean;
}

/** Repetitions are written out before anything is matched: what a few characters come to takes as long as if all were written. */
const MOST_WRITTEN_OUT = 2000;

/** A pattern, or why it is none (RE2's syntax: no look-around, no back references). */
export function compilePattern(source: string): Pattern | { readonly mistake: string } {
  // Their tables take longer to build than any text takes to be matched.
  if (/\\[pP]/.test(source)) return { mistake: 'classes of Unicode (`\\p`) are not known here' };
  const size = writtenOut(source);
  if (size > MOST_WRITTEN_OUT)
    return {
      mistake: `with its repetitions written out it has ${size} parts; at most ${MOST_WRITTEN_OUT} are allowed`,
    };
  try {
    const compiled = RE2JS.compile(source);
    return { test: (text) => compiled.test(text) };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

const TOKEN = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d+)(?:,(\d*))?\}|./gsu;

/** How many characters and classes a pattern has where `{3}` stands for three times what is before it; rather too many. */
function writtenOut(source: string): number {
  const open = [0];
  let last = 0;
  const add = (size: number) => {
    open.push((open.pop() ?? 0) + size);
  };
  for (const [token, least, most] of source.matchAll(TOKEN)) {
    if (token === '(') {
      open.push(0);
    } else if (token === ')' && open.length > 1) {
      last = Math.max(open.pop() ?? 0, 1);
      add(last);
    } else if (least !== undefined) {
      const more = last * (Math.max(Number(least), Number(most ?? 0), 1) - 1);
      last += more;
      add(more);
    } else {
      last = 1;
      add(1);
    }
  }
  return open.reduce((sum, size) => sum + size, 0);
}
