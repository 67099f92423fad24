import { UserError } from '../errors.ts';
import { suggest } from '../text/suggestion.ts';

/** What can be wrong with a predictions file; a closed list, part of the contract. */
export type StatisticsProblemCode =
  | 'empty_file'
  | 'no_header'
  | 'no_rows'
  | 'not_text'
  | 'duplicate_column'
  | 'duplicate_key'
  | 'other_rows'
  | 'missing_column'
  | 'column_used_twice'
  | 'column_type'
  | 'ragged_row'
  | 'row_too_long'
  | 'bad_quote'
  | 'missing_value'
  | 'not_a_number'
  | 'not_finite'
  | 'third_label'
  | 'single_class'
  | 'positive_unknown'
  | 'positive_absent'
  | 'unknown_prediction'
  | 'unknown_favorable'
  | 'too_many_groups'
  | 'too_many_rows'
  | 'too_many_categories'
  | 'too_many_columns'
  | 'mixed_column'
  | 'value_too_long'
  | 'profile_unreadable'
  | 'gzip_unreadable'
  | 'parquet_unreadable'
  | 'parquet_needs_file'
  | 'bad_option';

export interface StatisticsPlace {
  /** 1-based data row: the header is not counted. */
  readonly row?: number;
  /** 1-based line of the file (CSV only; a quoted field may span lines). */
  readonly line?: number;
  /** Name of the column concerned. */
  readonly column?: string;
}

/** Predictions that cannot be measured, with the row and column at fault. The user's mistake: exit 2. */
export class StatisticsProblem extends UserError {
  readonly code: StatisticsProblemCode;
  readonly row: number | undefined;
  readonly line: number | undefined;
  readonly column: string | undefined;

  constructor(code: StatisticsProblemCode, message: string, place: StatisticsPlace = {}) {
    super(`${formatPlace(place)}${message}`);
    this.name = 'StatisticsProblem';
    this.code = code;
    this.row = place.row;
    this.line = place.line;
    this.column = place.column;
  }
}

function formatPlace({ row, line, column }: StatisticsPlace): string {
  const rowText = row === undefined ? [] : [line === undefined ? `row ${row}` : `row ${row} (line ${line})`];
  const columnText = column === undefined ? [] : [`column \`${column}\``];
  const place = [...rowText, ...columnText].join(', ');
  return place === '' ? '' : `${place}: `;
}

const SHOWN_CHARACTERS = 40;

/** A value of the file as shown in a message: escaped, and cut when long. */
export function shown(value: string): string {
  const cut = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  return JSON.stringify(cut);
}

/** The error for a column that the file does not have. */
export function missingColumn(role: string, name: string, columns: readonly string[]): StatisticsProblem {
  const near = suggest(name, columns);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  const only = columns[0] ?? '';
  const separator = columns.length === 1 && /[;\t|]/.test(only) ? ' The separator must be a comma.' : '';
  const listed = columns.slice(0, 20).map(shown).join(', ');
  return new StatisticsProblem(
    'missing_column',
    `the file has no ${role} column \`${name}\`.${hint}${separator} Its columns: ${listed}${columns.length > 20 ? ', …' : ''}.`,
    { column: name },
  );
}
