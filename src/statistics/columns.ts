import { MAX_GROUP_VALUES } from './batch.ts';
import { Category } from './category.ts';
import type { StatisticsPlace } from './problem.ts';
import { missingColumn, StatisticsProblem, shown } from './problem.ts';

/** Which columns of a predictions file mean what. */
export interface PredictionsColumns {
  /** The truth. Its texts are compared as text; exactly two distinct values are allowed. Left out where no two classes are told apart. */
  readonly label?: string;
  /** Finite number; higher means more likely positive. */
  readonly score?: string;
  /** Score of a second model on the same rows. */
  readonly second?: string;
  /** Names each row, so that rows of two files can be matched. */
  readonly key?: string;
  /** The decision, as one of the two label texts. */
  readonly prediction?: string;
  readonly groups?: readonly string[];
  /** Text of the positive label. Default: whichever label is `1` or `true`. */
  readonly positive?: string;
  /** A row without label or score: an error (default), or left out and counted. */
  readonly missing?: 'error' | 'drop';
}

export const ROLE_SKIP = 0;
export const ROLE_LABEL = 1;
export const ROLE_SCORE = 2;
export const ROLE_PREDICTION = 3;
/** Role of the first group column; the others follow. */
export const ROLE_GROUP = 4;
/** Above every group column: there are at most five. */
export const ROLE_SECOND = 254;
export const ROLE_KEY = 255;

/** What a group column without a value is called: a group of its own, so that no row escapes comparison. */
export const MISSING_GROUP = '(missing)';

/** Texts that mean "no value" in a label, score or prediction. `NaN` and infinities are not here: they are errors. */
const MISSING_TEXTS = new Set(['', 'NA', 'N/A', '<NA>', 'null', 'NULL', 'None']);
const MISSING_LABEL_TEXTS = new Set([...MISSING_TEXTS, 'NaN', 'nan', 'NAN']);

export function isMissing(text: string): boolean {
  return MISSING_TEXTS.has(text);
}

/** The same where `NaN` is how a tool writes that there is no value: labels and columns that are compared for drift. */
export function isMissingOrNan(text: string): boolean {
  return MISSING_LABEL_TEXTS.has(text);
}

/** The role of each of the file's columns, in file order. Errors: missing, duplicate or doubly used columns. */
export function columnRoles(header: readonly string[], columns: PredictionsColumns): Uint8Array {
  const wanted: [string, string, number][] = [
    ...(columns.label === undefined
      ? []
      : ([['label', columns.label, ROLE_LABEL]] as [string, string, number][])),
    ...(columns.score === undefined
      ? []
      : ([['score', columns.score, ROLE_SCORE]] as [string, string, number][])),
    ...(columns.prediction === undefined
      ? []
      : ([['prediction', columns.prediction, ROLE_PREDICTION]] as [string, string, number][])),
    ...(columns.second === undefined
      ? []
      : ([['score', columns.second, ROLE_SECOND]] as [string, string, number][])),
    ...(columns.key === undefined ? [] : ([['key', columns.key, ROLE_KEY]] as [string, string, number][])),
    ...(columns.groups ?? []).map((name, i): [string, string, number] => ['group', name, ROLE_GROUP + i]),
  ];
  const roles = new Uint8Array(header.length);
  for (const [role, name, code] of wanted) {
    const index = header.indexOf(name);
    if (index < 0) throw missingColumn(role, name, header);
    if (header.indexOf(name, index + 1) >= 0) {
      throw new StatisticsProblem('duplicate_column', 'the header has this column twice.', { column: name });
    }
    if (roles[index] !== ROLE_SKIP) {
      throw new StatisticsProblem('column_used_twice', 'one column cannot be used in two ways.', {
        column: name,
      });
    }
    roles[index] = code;
  }
  return roles;
}

/** Label of a row, before it is known to be one. */
export const LABEL_MISSING = 2;

/** Where a reader is, without the column. */
export type PlaceOfRow = () => StatisticsPlace;

/**
 * The texts of label, prediction and group columns: bytes in, 0/1 or a code out. Holds the label rules, once for
 * every format.
 */
export class ColumnTexts {
  readonly groups: readonly Category[];
  private readonly labels = new Category();
  private readonly predictions = new Category();
  private readonly columns: PredictionsColumns;
  /** Per label code: 0, 1 or `LABEL_MISSING`. */
  private readonly truthOfLabel: number[] = [];
  private readonly truthOfPrediction: number[] = [];
  /** Distinct label texts, missing ones aside. */
  private readonly seen: string[] = [];

  constructor(columns: PredictionsColumns) {
    this.columns = columns;
    this.groups = (columns.groups ?? []).map(() => new Category());
  }

  /** 0, 1 or `LABEL_MISSING` for a label. Throws on a third distinct one. */
  truth(bytes: Uint8Array, start: number, end: number, place: PlaceOfRow): number {
    const code = this.labels.codeOfBytes(bytes, start, end);
    return this.truthOfLabel[code] ?? this.learnLabel(code, place);
  }

  truthOfText(text: string, place: PlaceOfRow): number {
    const code = this.labels.codeOfText(text);
    return this.truthOfLabel[code] ?? this.learnLabel(code, place);
  }

  /** The same for a prediction, which must be written as a label is. */
  predicted(bytes: Uint8Array, start: number, end: number, place: PlaceOfRow): number {
    const code = this.predictions.codeOfBytes(bytes, start, end);
    return this.truthOfPrediction[code] ?? this.learnPrediction(code, place);
  }

  predictedOfText(text: string, place: PlaceOfRow): number {
    const code = this.predictions.codeOfText(text);
    return this.truthOfPrediction[code] ?? this.learnPrediction(code, place);
  }

  /** Code of a group's text. Throws where the column has too many of them to be a group. */
  groupCode(
    group: number,
    bytes: Uint8Array,
    start: number,
    end: number,

    place: PlaceOfRow,
  ): number {
    const code = (this.groups[group] as Category).codeOfBytes(bytes, start, end);
    if (code >= MAX_GROUP_VALUES) throw this.tooManyGroups(group, place);
    return code;
  }

  groupCodeOfText(group: number, text: string, place: PlaceOfRow): number {
    const code = (this.groups[group] as Category).codeOfText(text);
    if (code >= MAX_GROUP_VALUES) throw this.tooManyGroups(group, place);
    return code;
  }

  groupText(index: number, code: number): string {
    const text = this.groups[index]?.texts[code] ?? '';
    return text === '' ? MISSING_GROUP : text;
  }

  /** The two label texts, once every row was read. Throws unless both classes were seen and one is known positive. */
  labelTexts(kept: { positives: number; negatives: number }): { positive: string; negative: string } {
    const [first, second] = this.seen;
    if (first === undefined || second === undefined || kept.positives === 0 || kept.negatives === 0) {
      this.refuseUnknownPositive();
      const only =
        kept.positives === 0 ? this.seen.find((text) => !this.isPositive(text)) : this.positiveSeen();
      throw new StatisticsProblem(
        'single_class',
        `every label is ${shown(only ?? first ?? '')}; both classes are needed to measure anything.`,
        { column: this.columns.label ?? '' },
      );
    }
    this.refuseUnknownPositive();
    const positive = this.positiveSeen() as string;
    return { positive, negative: positive === first ? second : first };
  }

  private positiveSeen(): string | undefined {
    return this.seen.find((text) => this.isPositive(text));
  }

  private isPositive(text: string): boolean {
    const { positive } = this.columns;
    return positive === undefined ? text === '1' || text.toLowerCase() === 'true' : text === positive;
  }

  private refuseUnknownPositive(): void {
    if (this.seen.length < 2 || this.positiveSeen() !== undefined) return;
    const texts = this.seen.map(shown).join(' and ');
    const { positive, label } = this.columns;
    throw positive === undefined
      ? new StatisticsProblem('positive_unknown', `the labels are ${texts}; say which one is positive.`, {
          column: label ?? '',
        })
      : new StatisticsProblem(
          'positive_absent',
          `the positive label ${shown(positive)} does not occur; the labels are ${texts} (compared as text).`,
          { column: label ?? '' },
        );
  }

  private tooManyGroups(group: number, place: PlaceOfRow): StatisticsProblem {
    return new StatisticsProblem(
      'too_many_groups',
      `more than ${MAX_GROUP_VALUES} distinct values; is this column really a group? Bin it first.`,
      { ...place(), column: this.columns.groups?.[group] ?? '' },
    );
  }

  private learnLabel(code: number, place: PlaceOfRow): number {
    const text = this.labels.texts[code] as string;
    const truth = MISSING_LABEL_TEXTS.has(text) ? LABEL_MISSING : this.isPositive(text) ? 1 : 0;
    if (truth !== LABEL_MISSING) {
      const third =
        this.seen.length === 2 || this.seen.some((other) => this.isPositive(other) && truth === 1);
      if (third) {
        const others = this.seen.map(shown).join(' and ');
        throw new StatisticsProblem(
          'third_label',
          `found ${shown(text)} besides ${others}; a label has exactly two values (compared as text).`,
          { ...place(), column: this.columns.label ?? '' },
        );
      }
      this.seen.push(text);
    }
    this.truthOfLabel[code] = truth;
    return truth;
  }

  private learnPrediction(code: number, place: PlaceOfRow): number {
    const text = this.predictions.texts[code] as string;
    if (MISSING_LABEL_TEXTS.has(text)) {
      this.truthOfPrediction[code] = LABEL_MISSING;
      return LABEL_MISSING;
    }
    const truth = this.isPositive(text) ? 1 : 0;
    const sameSide = this.predictions.texts.some(
      (other, i) => i !== code && this.truthOfPrediction[i] === truth && other !== text,
    );
    if (sameSide) {
      throw new StatisticsProblem(
        'third_label',
        `found a third prediction ${shown(text)}; expected one of the two labels.`,
        { ...place(), column: this.columns.prediction ?? '' },
      );
    }
    this.truthOfPrediction[code] = truth;
    return truth;
  }

  /** Refuses predictions written in other words than the labels. */
  checkPredictions(labels: { positive: string; negative: string }): void {
    const foreign = this.predictions.texts.find(
      (text) => !MISSING_LABEL_TEXTS.has(text) && text !== labels.positive && text !== labels.negative,
    );
    if (foreign === undefined) return;
    throw new StatisticsProblem(
      'unknown_prediction',
      `found ${shown(foreign)}; a prediction must be written as a label is: ${shown(labels.positive)} or ${shown(labels.negative)}.`,
      this.columns.prediction === undefined ? {} : { column: this.columns.prediction },
    );
  }
}

/** The error for a row without label, score or prediction. */
export function missingValue(place: StatisticsPlace): StatisticsProblem {
  return new StatisticsProblem(
    'missing_value',
    'no value. Give one, or leave such rows out with `--missing drop`.',
    place,
  );
}

/** The error for a score that is no number, or none that can be compared. */
export function badScore(text: string, place: StatisticsPlace): StatisticsProblem {
  return /^[+-]?(nan|inf|infinity)$/i.test(text) || Math.abs(Number(text)) === Number.POSITIVE_INFINITY
    ? new StatisticsProblem(
        'not_finite',
        `${shown(text)} is not finite; a score must be a finite number.`,
        place,
      )
    : new StatisticsProblem('not_a_number', `${shown(text)} is not a number.`, place);
}
