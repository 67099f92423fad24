import { Category } from './category.ts';
import { isMissingOrNan } from './columns.ts';
import { parseDecimal } from './decimal.ts';
import type { Binning } from './number-bins.ts';
import { binOf } from './number-bins.ts';
import type { StatisticsPlace } from './problem.ts';
import { StatisticsProblem, shown } from './problem.ts';
import { ScoreCounts } from './score-counts.ts';

/** Distinct texts of one column that are counted; more are no category any more. */
export const MOST_CATEGORIES = 1_000;
/** Longest text of a category, in bytes. */
const MOST_CATEGORY_BYTES = 256;
/** Beyond it the sum of the squares of all rows is no longer finite, and an infinite deviation would hide any drift. */
const MOST_MAGNITUDE = 1e140;
const WAITING_ROWS = 4_096;
const ONE_CLASS = new Uint16Array(WAITING_ROWS);

export type ColumnType = 'numeric' | 'categorical';

/** What one column is counted as. */
export interface IntakeOptions {
  readonly name: string;
  /** Null: numbers where every value is one, otherwise categories. */
  readonly type: ColumnType | null;
  /** Most distinct numbers counted exactly. */
  readonly budget: number;
  /** Bins of the reference that numbers are counted in as well. */
  readonly binnings?: readonly Binning[];
}

/** The rows of one column, counted. */
export type ColumnCounts = {
  readonly name: string;
  readonly rows: number;
  readonly missing: number;
} & (
  | { readonly type: 'numeric'; readonly numbers: ScoreCounts; readonly bins: readonly (readonly number[])[] }
  | { readonly type: 'categorical'; readonly categories: ReadonlyMap<string, number> }
  | { readonly type: null; readonly problem: StatisticsProblem }
);

/**
 * Takes the values of one column in any order, in memory that does not grow with the rows. It never throws for a value:
 * a column that cannot be counted says so at the end, so that it does not take the others with it.
 */
export class ColumnIntake {
  /** Numbers that wait to be counted; a reader may write the next one to `waiting[count]` and call `took`. */
  readonly waiting = new Float64Array(WAITING_ROWS);
  count = 0;
  private readonly options: IntakeOptions;
  private numbers: ScoreCounts | null;
  private texts: TextCounts | null;
  private readonly bins: number[][];
  private rows = 0;
  private missing = 0;
  private notNumber: StatisticsPlace | null = null;
  private infinite: StatisticsProblem | null = null;
  private problem: StatisticsProblem | null = null;

  constructor(options: IntakeOptions) {
    this.options = options;
    this.numbers = options.type === 'categorical' ? null : new ScoreCounts(options.budget);
    this.texts = options.type === 'numeric' ? null : new TextCounts();
    this.bins = (options.binnings ?? []).map(({ counts }) => new Array<number>(counts.length).fill(0));
  }

  /** Whether numbers are still counted: then a reader may parse them itself. */
  get takesNumbers(): boolean {
    return this.numbers !== null;
  }

  /** The number at `waiting[count]` is a row, written in `bytes[start, end)`. */
  took(bytes: Uint8Array, start: number, end: number, place: () => StatisticsPlace): void {
    this.rows++;
    if (this.texts !== null) this.countText(this.texts.codeOfBytes(bytes, start, end), place);
    if (++this.count === WAITING_ROWS) this.flush();
  }

  /** A field of a text file. */
  field(bytes: Uint8Array, start: number, end: number, place: () => StatisticsPlace): void {
    if (start === end) {
      this.nothing();
      return;
    }
    if (this.numbers !== null) {
      const value = parseDecimal(bytes, start, end) + 0;
      if (Math.abs(value) <= MOST_MAGNITUDE) {
        this.waiting[this.count] = value;
        this.took(bytes, start, end, place);
        return;
      }
    }
    if (this.numbers === null && this.texts !== null) {
      const code = this.texts.codeOfBytes(bytes, start, end);
      if (code >= 0 && this.texts.isMissing(code)) {
        this.nothing();
        return;
      }
      this.rows++;
      this.countText(code, place);
      return;
    }
    this.text(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end)), place);
  }

  /** A number that a file holds as one; NaN is no value. */
  number(value: number, place: () => StatisticsPlace): void {
    if (Number.isNaN(value) || Math.abs(value) > MOST_MAGNITUDE) {
      this.text(String(value), place);
      return;
    }
    this.rows++;
    if (this.texts !== null) this.countText(this.texts.codeOfText(String(value + 0)), place);
    if (this.numbers === null) return;
    this.waiting[this.count] = value + 0;
    if (++this.count === WAITING_ROWS) this.flush();
  }

  /** A text that is no number. */
  text(text: string, place: () => StatisticsPlace): void {
    if (isMissingOrNan(text)) {
      this.nothing();
      return;
    }
    this.rows++;
    if (this.numbers !== null) {
      if (isInfinite(text)) {
        this.infinite ??= new StatisticsProblem(
          'not_finite',
          `${shown(text)} is not finite, or too large to be compared.`,
          this.at(place),
        );
      } else if (this.options.type === 'numeric') {
        this.problem ??= new StatisticsProblem(
          'not_a_number',
          `${shown(text)} is not a number; the column is numeric in the reference.`,
          this.at(place),
        );
      } else {
        this.notNumber ??= place();
        this.drop('numbers');
        if (this.texts === null) this.refuseMixed(this.notNumber, text);
      }
    }
    if (this.texts !== null) this.countText(this.texts.codeOfText(text), place);
  }

  /** A row without a value. */
  nothing(): void {
    this.rows++;
    this.missing++;
  }

  finish(): ColumnCounts {
    this.flush();
    const { rows, missing, numbers, texts } = this;
    const base = { name: this.options.name, rows, missing };
    const problem = this.problem ?? (numbers === null ? null : this.infinite);
    if (problem !== null) return { ...base, type: null, problem };
    if (numbers !== null && (missing < rows || this.options.type === 'numeric')) {
      return { ...base, type: 'numeric', numbers, bins: this.bins };
    }
    return { ...base, type: 'categorical', categories: texts?.counts() ?? new Map() };
  }

  private flush(): void {
    const { numbers, count, waiting } = this;
    this.count = 0;
    if (numbers === null || count === 0) return;
    (this.options.binnings ?? []).forEach((binning, i) => {
      const counts = this.bins[i] as number[];
      for (let row = 0; row < count; row++) {
        const bin = binOf(binning, waiting[row] as number);
        counts[bin] = (counts[bin] as number) + 1;
      }
    });
    numbers.add(waiting, ONE_CLASS, count);
  }

  private countText(code: number, place: () => StatisticsPlace): void {
    if (code >= 0 && code < MOST_CATEGORIES) {
      this.texts?.count(code);
      return;
    }
    // Too many distinct numbers are still numbers; too many distinct texts are neither numbers nor categories.
    this.drop('texts');
    if (this.numbers !== null || this.problem !== null) return;
    this.problem =
      code < 0
        ? new StatisticsProblem(
            'value_too_long',
            `a text is longer than ${MOST_CATEGORY_BYTES} bytes; this column holds no categories.`,
            this.at(place),
          )
        : new StatisticsProblem(
            'too_many_categories',
            `more than ${MOST_CATEGORIES} distinct texts; bin them first, or leave the column out.`,
            this.at(place),
          );
  }

  private refuseMixed(at: StatisticsPlace, text: string): void {
    this.problem ??= new StatisticsProblem(
      'mixed_column',
      `${shown(text)} stands among more than ${MOST_CATEGORIES} distinct values; a column is all numbers, or at most ${MOST_CATEGORIES} categories.`,
      { ...at, column: this.options.name },
    );
  }

  private drop(what: 'numbers' | 'texts'): void {
    this[what] = null;
    if (what === 'numbers') this.count = 0;
  }

  private at(place: () => StatisticsPlace): StatisticsPlace {
    return { ...place(), column: this.options.name };
  }
}

function isInfinite(text: string): boolean {
  return /^[+-]?inf(?:inity)?$/i.test(text) || Math.abs(Number(text)) > MOST_MAGNITUDE;
}

/** Rows of each distinct text. Codes from `MOST_CATEGORIES` on are not kept. */
class TextCounts {
  private readonly category = new Category();
  private readonly rows: number[] = [];
  private readonly missing: boolean[] = [];

  /** -1 for a text too long to be a category. */
  codeOfBytes(bytes: Uint8Array, start: number, end: number): number {
    return end - start > MOST_CATEGORY_BYTES
      ? -1
      : this.learned(this.category.codeOfBytes(bytes, start, end));
  }

  codeOfText(text: string): number {
    if (text.length > MOST_CATEGORY_BYTES || Buffer.byteLength(text) > MOST_CATEGORY_BYTES) return -1;
    return this.learned(this.category.codeOfText(text));
  }

  isMissing(code: number): boolean {
    return this.missing[code] as boolean;
  }

  count(code: number): void {
    this.rows[code] = (this.rows[code] as number) + 1;
  }

  counts(): ReadonlyMap<string, number> {
    return new Map(
      this.category.texts
        .map((text, code): [string, number] => [text, this.rows[code] as number])
        .filter(([, rows]) => rows > 0),
    );
  }

  private learned(code: number): number {
    if (code === this.rows.length) {
      this.rows.push(0);
      this.missing.push(isMissingOrNan(this.category.texts[code] as string));
    }
    return code;
  }
}
