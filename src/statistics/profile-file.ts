import type { DriftProfile } from '../schemas/drift-profile.ts';
import { driftProfileSchema } from '../schemas/drift-profile.ts';
import { driftProfile as isDriftProfile } from '../schemas/validators/drift-profile.js';
import { parseJson } from '../text/json.ts';
import { validateDocument } from '../text/schema.ts';
import type { ColumnReading } from './column-reading.ts';
import { DEFAULT_PROFILE_BINS, type ProfileColumn, profileColumn, referenceOf } from './drift-profile.ts';
import { StatisticsProblem, shown } from './problem.ts';
import { columnDefect } from './profile-defect.ts';

export const PROFILE_SCHEMA = 'arbiter/drift-profile/v1';
/** The same as for any JSON text, counted in bytes. */
export const MOST_PROFILE_BYTES = 16 * 1024 * 1024;
const MOST_PROFILE_BINS = 2_048;
const BRACE = 0x7b;

export interface Profiled {
  readonly profile: DriftProfile;
  /** Columns that hold neither numbers nor categories, with the reason: they are not in the profile. */
  readonly left_out: readonly { readonly column: string; readonly problem: StatisticsProblem }[];
}

/** The profile of a reference. Errors: no column of it can be profiled. */
export function profileOf(
  { format, rows, columns }: ColumnReading,
  sha256: string,
  bins: number = DEFAULT_PROFILE_BINS,
): Profiled {
  if (!(Number.isInteger(bins) && bins >= 10 && bins <= MOST_PROFILE_BINS)) {
    throw new StatisticsProblem('bad_option', `a profile has 10 to ${MOST_PROFILE_BINS} bins, not ${bins}.`);
  }
  const profiled: ProfileColumn[] = [];
  const leftOut: { column: string; problem: StatisticsProblem }[] = [];
  for (const counts of columns) {
    const reference = referenceOf(counts);
    if (reference !== undefined) profiled.push(profileColumn(reference, bins));
    else if (counts.type === null) leftOut.push({ column: counts.name, problem: counts.problem });
  }
  if (profiled.length === 0) throw leftOut[0]?.problem ?? new StatisticsProblem('no_rows', 'no column.');
  const profile: DriftProfile = {
    schema: PROFILE_SCHEMA,
    source: { format, sha256 },
    rows,
    columns: profiled,
  };
  return { profile, left_out: leftOut };
}

/** The bytes to commit: one line for each column, so that a change shows which column it is in. */
export function profileText({ schema, source, rows, columns }: DriftProfile): string {
  const lines = columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n');
  return `{
  "schema": ${JSON.stringify(schema)},
  "source": ${JSON.stringify(source)},
  "rows": ${rows},
  "columns": [
${lines}
  ]
}
`;
}

/** Whether a file is a profile rather than data, by its first character. */
export function isProfile(head: Uint8Array): boolean {
  const first = head.find((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
  return first === BRACE;
}

/**
 * Reads a profile strictly: besides its schema, counts must add up, bins must ascend, and the binnings, mean and deviation
 * must agree with the distribution. Errors: `profile_unreadable`, with the place.
 */
export function parseProfile(text: string, file: string): DriftProfile {
  const document = parseJson(text, file);
  const { value, problems } = validateDocument<DriftProfile>(document, {
    schema: driftProfileSchema,
    validate: isDriftProfile,
  });
  const [first] = problems;
  if (value === undefined || first !== undefined) {
    const place = first?.line === undefined ? '' : ` at line ${first.line}`;
    throw unreadable(`${file}${place}: ${first?.message ?? 'nothing can be read.'}`);
  }
  const names = value.columns.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw unreadable(`${file}: column ${shown(twice)} is there twice.`);
  for (const column of value.columns) {
    const defect =
      column.rows === value.rows
        ? columnDefect(column)
        : `it has ${column.rows} rows, the profile ${value.rows}`;
    if (defect !== null) throw unreadable(`${file}: column ${shown(column.name)}: ${defect}.`);
  }
  return value;
}

function unreadable(message: string): StatisticsProblem {
  return new StatisticsProblem(
    'profile_unreadable',
    `not a profile that can be used: ${message} Write it again with \`arbiter stats profile\`.`,
  );
}
