import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { visible } from '../report/escape.ts';
import { readReference } from '../statistics/column-reading.ts';
import { DRIFT_STATISTIC_NAMES } from '../statistics/drift-comparison.ts';
import { DEFAULT_PROFILE_BINS } from '../statistics/drift-profile.ts';
import { compareDrift, type DriftReport } from '../statistics/drift-report.ts';
import { DEFAULT_DRIFT_LIMITS, type DriftLimits } from '../statistics/drift-verdict.ts';
import {
  isProfile,
  MOST_PROFILE_BYTES,
  parseProfile,
  profileOf,
  profileText,
} from '../statistics/profile-file.ts';
import { suggest } from '../text/suggestion.ts';
import type { CommandIo } from './command.ts';
import { openPredictions } from './predictions-file.ts';
import { driftOutput, driftTable } from './stats-drift-output.ts';

/** Named here, and part of the usage of `arbiter stats`. */
export const DRIFT_USAGE = `  arbiter stats profile FILE [--column COLUMN]... [--categorical COLUMN]... [--bins N] > PROFILE
  arbiter stats drift REFERENCE CURRENT [--column COLUMN]... [--categorical COLUMN]... [--profile]
`;

export const DRIFT_OPTIONS_USAGE = `
Drift and profile only:
  --column COLUMN         a column to compare or to profile (default: all)
  --categorical COLUMN    its numbers are codes of categories
  --bins N                bins of a profile's distributions (default ${DEFAULT_PROFILE_BINS}); more make distances more exact
  --profile               REFERENCE must be a profile (which it is, is seen from its content)
  --limit STATISTIC=N     a column is drifted beyond N, or below it for a p-value
                          (default: ks.d=0.15 for numbers, psi@categories=0.2 for categories)
  --min-rows N            fewer rows with a value are inconclusive (default ${DEFAULT_DRIFT_LIMITS.minRows})
`;

const OPTIONS = {
  column: { type: 'string', multiple: true },
  categorical: { type: 'string', multiple: true },
  bins: { type: 'string' },
  profile: { type: 'boolean' },
  limit: { type: 'string', multiple: true },
  'min-rows': { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** `arbiter stats profile`: prints the profile to commit. Columns that hold neither numbers nor categories are named. */
export async function runProfile(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UserError(`expected one file after \`stats profile\`, found ${positionals.length}.`);
  }
  refuseOthers(values, ['limit', 'min-rows', 'profile'], 'profile');
  const sha256 = await digestOf(path, io.cwd);
  const file = await openPredictions(path, io.cwd);
  try {
    const reading = await readReference(file.source, namedColumns(values));
    const { profile, left_out } = profileOf(reading, sha256, wholeNumber(values.bins, '--bins'));
    for (const { column, problem } of left_out) {
      if (values.column?.includes(column) === true) throw problem;
      io.stderr(
        `arbiter stats: left out ${visible(column)}: ${visible(problem.message)} [${problem.code}]\n`,
      );
    }
    io.stdout(profileText(profile));
    return 0;
  } finally {
    await file.close();
  }
}

/** `arbiter stats drift`: exit 0 when the columns could be compared, whatever the verdicts. */
export async function runDrift(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  const [reference, current, ...more] = positionals;
  if (reference === undefined || current === undefined || more.length > 0) {
    throw new UserError(
      `expected two files after \`stats drift\`, the reference and the current data; found ${positionals.length}.`,
    );
  }
  refuseOthers(values, ['bins'], 'drift');
  const limits = limitsOf(values);
  const report = await compareFiles(reference, current, values, io);
  const failed = report.columns.find(
    ({ column, problem }) => problem !== null && values.column?.includes(column) === true,
  );
  const first =
    failed ?? (report.columns.every(({ problem }) => problem !== null) ? report.columns[0] : undefined);
  if (first !== undefined) throw new UserError(`${first.problem?.message} [${first.problem?.code}]`);
  const files = { reference, current };
  io.stdout(
    values.json === true
      ? `${JSON.stringify(driftOutput(files, report, limits), null, 2)}\n`
      : driftTable(files, report, limits),
  );
  return 0;
}

/** Compares the columns that are named, or all of the reference. */
export async function compareFiles(
  reference: string,
  current: string,
  values: Pick<Values, 'column' | 'categorical' | 'profile'>,
  io: CommandIo,
): Promise<DriftReport> {
  const data = await openPredictions(current, io.cwd);
  try {
    const text = await profileTextOf(reference, io.cwd);
    if (text !== null) {
      if (values.categorical !== undefined) {
        throw new UserError('--categorical belongs to data: a profile says itself what its columns are.');
      }
      const profile = parseProfile(text, reference);
      return await compareDrift({ kind: 'profile', profile }, data.source, { columns: values.column });
    }
    if (values.profile === true) throw new UserError(`${reference} is not a profile, but data.`);
    const file = await openPredictions(reference, io.cwd);
    try {
      return await compareDrift({ kind: 'data', source: file.source }, data.source, namedColumns(values));
    } finally {
      await file.close();
    }
  } finally {
    await data.close();
  }
}

/** The text of a profile; null where the file is data. */
async function profileTextOf(path: string, cwd: string): Promise<string | null> {
  const file = await openPredictions(path, cwd);
  await file.close();
  const handle = await open(resolve(cwd, path));
  try {
    const head = new Uint8Array(64);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    if (!isProfile(head.subarray(0, bytesRead))) return null;
    const { size } = await handle.stat();
    if (size > MOST_PROFILE_BYTES) {
      throw new UserError(`${path} has ${size} bytes; a profile has at most ${MOST_PROFILE_BYTES}.`);
    }
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file of any size. */
export async function digestOf(path: string, cwd: string): Promise<string> {
  const file = await openPredictions(path, cwd);
  await file.close();
  const handle = await open(resolve(cwd, path));
  const hash = createHash('sha256');
  try {
    for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece as Uint8Array);
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

function namedColumns({ column, categorical }: Pick<Values, 'column' | 'categorical'>) {
  return { columns: column, categorical };
}

function limitsOf(values: Values): DriftLimits {
  let { numeric, categorical } = DEFAULT_DRIFT_LIMITS;
  for (const text of values.limit ?? []) {
    const [name = '', number = ''] = text.split('=');
    const statistic = DRIFT_STATISTIC_NAMES.find((known) => known === name);
    if (statistic === undefined) {
      const near = suggest(name, DRIFT_STATISTIC_NAMES);
      const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
      throw new UserError(
        `--limit: expected STATISTIC=NUMBER with one of ${DRIFT_STATISTIC_NAMES.join(', ')}; found ${JSON.stringify(text)}.${hint}`,
      );
    }
    const threshold = Number(number);
    if (number.trim() === '' || !Number.isFinite(threshold)) {
      throw new UserError(`--limit: expected a number after \`${name}=\`, found ${JSON.stringify(number)}.`);
    }
    const limit = { statistic, threshold };
    if (!CATEGORICAL_ONLY.has(name)) numeric = limit;
    if (!NUMERIC_ONLY.has(name)) categorical = limit;
  }
  const minRows = wholeNumber(values['min-rows'], '--min-rows') ?? DEFAULT_DRIFT_LIMITS.minRows;
  return { numeric, categorical, minRows };
}

const NUMERIC_ONLY: ReadonlySet<string> = new Set([
  'ks.d',
  'ks.p',
  'wasserstein.normed',
  'psi@deciles',
  'psi@sturges',
]);
const CATEGORICAL_ONLY: ReadonlySet<string> = new Set(['psi@categories', 'chi2.p']);

function wholeNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value > 0) return value;
  throw new UserError(`${name}: expected a whole number above 0, found ${JSON.stringify(text)}.`);
}

function refuseOthers(values: Values, names: readonly (keyof Values)[], verb: string): void {
  const found = names.find((name) => values[name] !== undefined);
  if (found !== undefined) throw new UserError(`--${found} does not belong to \`stats ${verb}\`.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /Unknown option '--([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
    if (unknown === undefined) throw new UserError(error instanceof Error ? error.message : String(error));
    const near = suggest(unknown, Object.keys(OPTIONS));
    throw new UserError(
      `unknown option \`--${unknown}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`,
    );
  }
}
