/** A small table of text cells; `lines` gives the 1-based line each row starts on. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * Reads RFC 4180 text with a header of at least two different names and at least one row, every row as long as the
 * header; null for anything else (a half-quoted cell, uneven rows).
 */
export function parseCsvTable(text: string): CsvTable | null {
  const rows: string[][] = [];
  const lines: number[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  let row: string[] = [];
  let line = 1;
  let start = 1;
  while (cell.lastIndex < text.length || row.length > 0) {
    const match = cell.exec(text);
    if (match === null) return null;
    const [, raw = '', end = ''] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    line += raw.split('\n').length - 1;
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') {
      rows.push(row);
      lines.push(start);
    }
    row = [];
    if (end === '') break;
    line += 1;
    start = line;
  }
  const [header, ...body] = rows;
  if (
    header === undefined ||
    header.length < 2 ||
    new Set(header).size !== header.length ||
    body.length === 0
  )
    return null;
  if (header.includes('') || body.some((cells) => cells.length !== header.length)) return null;
  return { header: header.map((name) => name.trim()), rows: body, lines: lines.slice(1) };
}

/** The finite number a cell holds, or null. JSON's grammar, so that `0,9`, `1_000`, `010` and words are no numbers. */
export function cellNumber(cell: string): number | null {
  const trimmed = cell.trim();
  if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(trimmed)) return null;
  const value = Number(trimmed);
  const isExact = Number.isSafeInteger(value) || !/^-?[0-9]+$/.test(trimmed);
  return Number.isFinite(value) && isExact ? value : null;
}
