import type { RowBatch } from './batch.ts';
import type { ColumnTexts } from './columns.ts';
import { badScore, isMissing, LABEL_MISSING, ROLE_GROUP, ROLE_LABEL } from './columns.ts';
import type { PageValues } from './parquet-pages.ts';
import { StatisticsProblem } from './problem.ts';

/** A page of one column, and where it goes: its row i is row `start + i` of the batch, and file row `rowsBefore + start + i + 1`. */
export interface ColumnPart {
  readonly page: PageValues;
  readonly start: number;
  readonly batch: RowBatch;
  /** Set to 1 where label, score or prediction has no value. */
  readonly missing: Uint8Array;
  readonly name: string;
  readonly rowsBefore: number;
}

/** Copies scores. Errors: NaN, an infinity, anything that is not a number. */
export function fillScores(part: ColumnPart): void {
  copyScores(part, part.batch.score);
}

/** The same for a second model's. One without a value is NaN until its row is left out. */
export function fillSecondScores(part: ColumnPart): void {
  part.batch.second.fill(Number.NaN, part.start, part.start + part.page.rows);
  copyScores(part, part.batch.second);
}

/** Copies the texts that name rows; none is the empty text. */
export function fillKeys({ page, start, batch, missing, name }: ColumnPart): void {
  const { values, indices, defined, rows } = page;
  for (let row = 0, next = 0; row < rows; row++) {
    let text = '';
    if (defined === null || defined[row] !== 0) {
      const at = indices === null ? next : (indices[next] as number);
      next++;
      if (!(at >= 0 && at < values.length)) throw new Error('a value refers past its dictionary');
      text = textOf(values[at], name);
    }
    if (isMissing(text)) missing[start + row] = 1;
    batch.keys[start + row] = isMissing(text) ? '' : text;
  }
}

function copyScores({ page, start, missing, name, rowsBefore }: ColumnPart, score: Float64Array): void {
  const { values, indices, defined, rows } = page;
  const isFloat = values instanceof Float64Array || values instanceof Float32Array;
  for (let row = 0, next = 0; row < rows; row++) {
    if (defined !== null && defined[row] === 0) {
      missing[start + row] = 1;
      continue;
    }
    const at = indices === null ? next : (indices[next] as number);
    next++;
    const value = values[at];
    if (value === undefined) throw new Error('a value refers past its dictionary');
    const number = isFloat ? (value as number) : numberOf(value, name);
    if (!Number.isFinite(number))
      throw badScore(String(value), { row: rowsBefore + start + row + 1, column: name });
    score[start + row] = number + 0;
  }
}

/** Copies label truths, prediction truths or group codes, whichever the role says. One function for all row groups. */
export function fillCodes(texts: ColumnTexts, batch: RowBatch, role: number): (part: ColumnPart) => void {
  const target = targetOf(batch, role);
  const known = new Map<unknown, number>();
  let dictionary: ArrayLike<unknown> | null = null;
  let codes = new Int32Array(0);
  return ({ page, start, missing, name, rowsBefore }) => {
    const { values, indices, defined, rows } = page;
    let row = 0;
    const place = () => ({ row: rowsBefore + start + row + 1, column: name });
    const codeOf = (value: unknown): number => {
      const found = known.get(value);
      if (found !== undefined) return found;
      const code = codeOfText(texts, role, textOf(value, name), place);
      known.set(value, code);
      return code;
    };
    if (indices !== null && values !== dictionary) {
      dictionary = values;
      codes = new Int32Array(values.length).fill(-1);
    }
    // Reading a 64-bit integer makes an object; most fit 32 bits, and are read as such.
    const words =
      values instanceof BigInt64Array
        ? new Int32Array(values.buffer, values.byteOffset, values.length * 2)
        : null;
    let last: unknown = page;
    let lastCode = 0;
    for (let next = 0; row < rows; row++) {
      if (defined !== null && defined[row] === 0) {
        lastCode = codeOf(null);
        last = null;
      } else if (indices !== null) {
        const at = indices[next++] as number;
        lastCode = codes[at] as number;
        if (!(lastCode >= 0)) {
          if (!(at >= 0 && at < values.length)) throw new Error('a value refers past its dictionary');
          lastCode = codeOf(values[at]);
          codes[at] = lastCode;
        }
      } else {
        const low = words === null ? 0 : (words[2 * next] as number);
        const value = words !== null && words[2 * next + 1] === low >> 31 ? low : values[next];
        next++;
        if (value !== last) lastCode = codeOf(value);
        last = value;
      }
      target[start + row] = lastCode;
      if (role < ROLE_GROUP && lastCode === LABEL_MISSING) missing[start + row] = 1;
    }
  };
}

function targetOf(batch: RowBatch, role: number): Uint16Array {
  if (role >= ROLE_GROUP) return batch.groups[role - ROLE_GROUP] as Uint16Array;
  return role === ROLE_LABEL ? batch.truth : batch.predicted;
}

function codeOfText(
  texts: ColumnTexts,
  role: number,
  text: string,
  place: () => { row: number; column: string },
): number {
  if (role >= ROLE_GROUP) return texts.groupCodeOfText(role - ROLE_GROUP, text, place);
  return role === ROLE_LABEL ? texts.truthOfText(text, place) : texts.predictedOfText(text, place);
}

function numberOf(value: unknown, column: string): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'bigint') {
    throw new StatisticsProblem('column_type', `holds ${kindOf(value)}; a score must be a number.`, {
      column,
    });
  }
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new StatisticsProblem('column_type', `${value} is too large to be read exactly.`, { column });
}

export function textOf(value: unknown, column: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new StatisticsProblem(
    'column_type',
    `holds ${kindOf(value)}; expected text, whole numbers, booleans or dates.`,
    { column },
  );
}

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'dates';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true and false';
  return 'structured values';
}
