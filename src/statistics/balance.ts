import { MAX_GROUP_VALUES } from './batch.ts';
import { Category } from './category.ts';
import { ColumnTexts, isMissingOrNan, LABEL_MISSING } from './columns.ts';
import { missingColumn, StatisticsProblem } from './problem.ts';
import { type CellSink, columnIndex, type RowSink, readRows } from './row-reading.ts';
import type { PredictionsFormat, PredictionsSource } from './source.ts';

/** Longest name of a group, in bytes. */
const MOST_GROUP_BYTES = 256;
/** Longest text that may mean that there is no value, blanks around it aside. */
const MOST_MISSING_BYTES = 8;
/** What tools write where there is no value, beside what means it everywhere: pandas reads all but the last as missing. */
const NO_VALUE: ReadonlySet<string> = new Set([
  '#N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  'n/a',
  '.',
]);

export interface BalanceOptions {
  /** Column of the label, with two values; left out, labels are not counted. */
  readonly label?: string | undefined;
  readonly positive?: string | undefined;
  /** Columns of the protected attributes. */
  readonly groups: readonly string[];
  /** Columns whose missing values are counted; left out: all but label, groups and `others`. */
  readonly features?: readonly string[] | undefined;
  /** Columns that are no features: a key, a time. */
  readonly others?: readonly string[];
}

/** The rows of one group of one attribute. */
export interface BalanceGroup {
  readonly group: string;
  readonly rows: number;
  /** Rows with the positive label; null where there is no label. */
  readonly positives: number | null;
  /** Rows without a value, for each column that has such a row in this group, in the order of the features. */
  readonly missing: readonly { readonly column: string; readonly rows: number }[];
}

export interface BalanceAttribute {
  readonly attribute: string;
  /** By name. */
  readonly groups: readonly BalanceGroup[];
  /** Rows that do not say their group, and the first of them. */
  readonly without: number;
  readonly first_without: number | null;
}

/** Data by group, as counted in one pass. Plain data, and the same for any order of rows but for `first_without`. */
export interface BalanceReport {
  readonly format: PredictionsFormat;
  readonly rows: number;
  /** The columns whose missing values were counted. */
  readonly features: readonly string[];
  readonly attributes: readonly BalanceAttribute[];
}

/** Counts rows, labels and missing values by group, in one pass and in memory that does not grow with the rows. */
export async function summarizeBalance(
  source: PredictionsSource,
  options: BalanceOptions,
): Promise<BalanceReport> {
  const counts = new BalanceCounts(options);
  const { format, rows } = await readRows(source, (header) => counts.open(header));
  return counts.finish(format, rows);
}

class BalanceCounts {
  private readonly options: BalanceOptions;
  private readonly texts: ColumnTexts;
  private features: readonly string[] = [];
  private readonly attributes: AttributeCounts[];
  private truth = LABEL_MISSING;
  private positives = 0;
  private negatives = 0;
  /** Features without a value in the row that is read. */
  private readonly missing: number[] = [];
  private row = 0;

  constructor(options: BalanceOptions) {
    const { label, positive } = options;
    this.options = options;
    this.texts = new ColumnTexts({
      ...(label !== undefined && { label }),
      ...(positive !== undefined && { positive }),
    });
    this.attributes = options.groups.map((attribute) => new AttributeCounts(attribute));
  }

  open(header: readonly string[]): RowSink {
    const { label, groups, features, others = [] } = this.options;
    const apart = new Set([...groups, ...others, ...(label === undefined ? [] : [label])]);
    this.features = features ?? header.filter((name) => !apart.has(name));
    const cells = new Array<CellSink | null>(header.length).fill(null);
    const put = (role: string, name: string, cell: CellSink) => {
      const index = columnIndex(header, name);
      if (index < 0) throw missingColumn(role, name, header);
      const other = cells[index] ?? null;
      // A protected attribute may be a feature as well.
      cells[index] = other === null ? cell : both(other, cell);
    };
    if (label !== undefined) put('label', label, this.labelCell());
    for (const attribute of this.attributes) put('group', attribute.name, attribute);
    this.features.forEach((name, index) => {
      put('feature', name, this.featureCell(index));
    });
    return { cells, endRow: (row) => this.endRow(row) };
  }

  finish(format: PredictionsFormat, rows: number): BalanceReport {
    const hasLabel = this.options.label !== undefined;
    if (hasLabel) this.texts.labelTexts({ positives: this.positives, negatives: this.negatives });
    const attributes = this.attributes.map((counts) => counts.finish(this.features, hasLabel));
    return { format, rows, features: [...this.features], attributes };
  }

  private endRow(row: number): void {
    if (this.options.label !== undefined) {
      if (this.truth === LABEL_MISSING) {
        const message = 'no label. Every row of the training data needs one.';
        throw new StatisticsProblem('missing_value', message, { row, column: this.options.label });
      }
      if (this.truth === 1) this.positives++;
      else this.negatives++;
    }
    for (const attribute of this.attributes) attribute.endRow(row, this.truth === 1, this.missing);
    this.missing.length = 0;
    this.truth = LABEL_MISSING;
    this.row = row;
  }

  private labelCell(): CellSink {
    const place = () => ({ row: this.row + 1 });
    return {
      bytes: (bytes, start, end) => {
        this.truth = this.texts.truth(bytes, start, end, place);
      },
      text: (text) => {
        this.truth = this.texts.truthOfText(text, place);
      },
    };
  }

  private featureCell(index: number): CellSink {
    return {
      bytes: (bytes, start, end) => {
        if (isMissingField(bytes, start, end)) this.missing.push(index);
      },
      text: (text) => {
        if (isMissingText(text)) this.missing.push(index);
      },
    };
  }
}

/** The rows of one attribute, by the code of their group. */
class AttributeCounts implements CellSink {
  readonly name: string;
  private readonly category = new Category();
  private code = -1;
  private row = 0;
  private readonly rows: number[] = [];
  private readonly positives: number[] = [];
  private readonly missing: Map<number, number>[] = [];
  private without = 0;
  private firstWithout: number | null = null;

  constructor(name: string) {
    this.name = name;
  }

  bytes(bytes: Uint8Array, start: number, end: number): void {
    if (isMissingField(bytes, start, end)) {
      this.code = -1;
      return;
    }
    if (end - start > MOST_GROUP_BYTES) throw this.tooLong();
    this.take(this.category.codeOfBytes(bytes, start, end));
  }

  text(text: string): void {
    if (isMissingText(text)) {
      this.code = -1;
      return;
    }
    if (text.length > MOST_GROUP_BYTES) throw this.tooLong();
    this.take(this.category.codeOfText(text));
  }

  endRow(row: number, isPositive: boolean, missing: readonly number[]): void {
    this.row = row;
    const { code } = this;
    this.code = -1;
    if (code < 0) {
      this.without++;
      this.firstWithout ??= row;
      return;
    }
    this.rows[code] = (this.rows[code] ?? 0) + 1;
    if (isPositive) this.positives[code] = (this.positives[code] ?? 0) + 1;
    if (missing.length === 0) return;
    this.missing[code] ??= new Map();
    const counts = this.missing[code];
    for (const feature of missing) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }

  finish(features: readonly string[], hasLabel: boolean): BalanceAttribute {
    const groups = this.category.texts.map(
      (group, code): BalanceGroup => ({
        group,
        rows: this.rows[code] ?? 0,
        positives: hasLabel ? (this.positives[code] ?? 0) : null,
        missing: [...(this.missing[code] ?? [])]
          .sort(([a], [b]) => a - b)
          .map(([feature, count]) => ({ column: features[feature] as string, rows: count })),
      }),
    );
    return {
      attribute: this.name,
      groups: groups.sort((a, b) => (a.group < b.group ? -1 : 1)),
      without: this.without,
      first_without: this.firstWithout,
    };
  }

  private take(code: number): void {
    if (code >= MAX_GROUP_VALUES) {
      const message = `more than ${MAX_GROUP_VALUES} distinct values; is this column really a group? Bin it first.`;
      throw new StatisticsProblem('too_many_groups', message, { row: this.row + 1, column: this.name });
    }
    this.code = code;
  }

  private tooLong(): StatisticsProblem {
    const message = `a value longer than ${MOST_GROUP_BYTES} bytes is no name of a group.`;
    return new StatisticsProblem('value_too_long', message, { row: this.row + 1, column: this.name });
  }
}

function both(first: CellSink, second: CellSink): CellSink {
  return {
    bytes: (bytes, start, end) => {
      first.bytes(bytes, start, end);
      second.bytes(bytes, start, end);
    },
    text: (text) => {
      first.text(text);
      second.text(text);
    },
  };
}

/** Blanks alone are no value either. */
function isMissingText(text: string): boolean {
  const trimmed = text.trim();
  return isMissingOrNan(trimmed) || NO_VALUE.has(trimmed);
}

const SPACE = 32;

/** Without a text for each field: most are longer than any that means nothing. */
function isMissingField(bytes: Uint8Array, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (from < to && (bytes[from] as number) <= SPACE) from++;
  while (from < to && (bytes[to - 1] as number) <= SPACE) to--;
  if (to - from > MOST_MISSING_BYTES) return false;
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] as number);
  return isMissingText(text);
}
