/** Part of a text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applied(text: string, { start, end, text: put }: Edit): string {
  return `${text.slice(0, start)}${put}${text.slice(end)}`;
}

/** The offset of a 1-based line and column. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Words that YAML reads as a text without quotes, and as nothing else. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_.@/-]*$/;
const NOT_TEXT: ReadonlySet<string> = new Set(['true', 'false', 'null', 'y', 'n', 'yes', 'no', 'on']);

/** A word in place of the one that stands at an offset, in the quotes that it has; undefined where another text stands there. */
export function wordEdit(text: string, offset: number, word: string, meant: string): Edit | undefined {
  if (!PLAIN.test(meant) || NOT_TEXT.has(meant.toLowerCase())) return undefined;
  const mark = text[offset];
  const isQuoted = mark === '"' || mark === "'";
  const start = isQuoted ? offset + 1 : offset;
  const end = start + word.length;
  if (word === '' || text.slice(start, end) !== word) return undefined;
  const next = text[end] ?? '\n';
  const isWhole = isQuoted ? next === mark : /[\s,:\]}]/.test(next);
  return isWhole ? { start, end, text: meant } : undefined;
}

/** What stands at an offset as a number, true or false, in quotes. */
export function quotingEdit(text: string, offset: number): Edit | undefined {
  const source = /^(?:[-+]?[0-9][0-9A-Za-z.+-]*|true|false)(?=[\s,\]}]|$)/.exec(
    text.slice(offset, offset + 400),
  )?.[0];
  if (source === undefined) return undefined;
  return { start: offset, end: offset + source.length, text: `"${source}"` };
}

/** A key at the top of a YAML text that is a block mapping, after those that are named; undefined where its form is another. */
export function headEdit(
  text: string,
  key: string,
  value: string,
  after: readonly string[],
): Edit | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const put = `${key}: ${value}${lineEnd}`;
  const lines = text.split('\n');
  const isKey = (line: string) => /^[A-Za-z_"'][^#]*:(?:\s|$)/.test(line);
  const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line) && !/^---\s*$/.test(line));
  const last = lines.findLastIndex((line) => after.some((name) => line.startsWith(`${name}:`)));
  const at = last === -1 ? first : last + 1;
  if (first === -1 || !isKey(lines[first] ?? '') || at >= lines.length) return undefined;
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return { start, end: start, text: put };
}
