/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
export function scalarOffset(
  source: string,
  start: number,
  value: string,
  index: number,
): number | undefined {
  if (index >= value.length && value !== '') {
    const last = scalarOffset(source, start, value, value.length - 1);
    return last === undefined ? undefined : last + 1;
  }
  const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
  let at = start + (opening?.[0].length ?? 0);
  for (let read = 0; read < index; ) {
    const gap = lineBreak(source, at);
    const blanks = gap === 0 ? 0 : blanksAt(value, read);
    if (blanks > 0) {
      // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
      if (read + blanks > index) return at;
      read += blanks;
      at += gap;
      continue;
    }
    const width = widthOf(source, at, value[read], source[start] === "'");
    if (width === 0) return undefined;
    read += 1;
    at += width;
  }
  return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}

/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;

/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source: string, at: number): number {
  let end = at;
  while (' \t\r\n'.includes(source[end] ?? '.')) end += 1;
  return source.slice(at, end).includes('\n') ? end - at : 0;
}

function blanksAt(value: string, at: number): number {
  let end = at;
  while (' \n'.includes(value[end] ?? '.')) end += 1;
  return end - at;
}

/** How a character is written after a backslash. */
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '\n': 'n',
  '\t': 't',
};

/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source: string, at: number, char: string | undefined, isSingleQuoted: boolean): number {
  if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? '']) return 2;
  if (source[at] !== char) return 0;
  return isSingleQuoted && char === "'" ? 2 : 1;
}
