import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { DAILY_EVALUATION_SCHEMA } from '../evidence/readers/daily-evaluation.ts';
import { visible } from '../report/escape.ts';
import type { DailyEvaluation } from '../schemas/daily-evaluation.ts';
import type { ColumnComparison, DriftStatistic } from '../statistics/drift-comparison.ts';
import { DRIFT_STATISTIC_NAMES, P_VALUES } from '../statistics/drift-comparison.ts';
import type { DriftReport } from '../statistics/drift-report.ts';
import type { Bounded } from '../statistics/sample-distance.ts';
import { suggest } from '../text/suggestion.ts';
import type { CommandIo } from './command.ts';
import { compareFiles, digestOf } from './stats-drift.ts';

const DEFAULT_MIN_ROWS = 300;

const USAGE = `Usage: arbiter evidence record REFERENCE CURRENT --model NAME --into FOLDER --flag SEVERITY:STATISTIC=N…

Compares the data of today with a reference and writes FOLDER/YYYY-MM-DD.json, the record of today (UTC) in the evaluation
store. A record that is there is never overwritten. Where a column cannot be judged nothing is written: a day without a
record is not taken for a good one.

  --model NAME            the model, as its manifest calls it
  --into FOLDER           folder of the store, in the folder of the model
  --flag high:ks.d=0.3    a column beyond N (below it for a p-value) is flagged; several may be given
  --column COLUMN         a column to compare (default: all of the reference)
  --categorical COLUMN    its numbers are codes of categories
  --min-rows N            fewer rows with a value cannot be judged (default ${DEFAULT_MIN_ROWS})

Exit 0: written. 2: not written.
`;

type Severity = DailyEvaluation['flags'][number]['severity'];

interface Rule {
  readonly severity: Severity;
  readonly statistic: DriftStatistic;
  readonly threshold: number;
}

/** `arbiter evidence record`: writes the record of today. @throws UserError where it cannot be told or is there already. */
export async function record(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readArguments(args);
  if (options === null) {
    io.stdout(USAGE);
    return 0;
  }
  const { reference, current, model, into, rules, minRows, columns } = options;
  const report = await compareFiles(reference, current, columns, io);
  const created = io.now();
  const day = created.slice(0, 10);
  const daily: DailyEvaluation = {
    schema: DAILY_EVALUATION_SCHEMA,
    model,
    day,
    created_at: created,
    data: { reference: await digestOf(reference, io.cwd), current: await digestOf(current, io.cwd) },
    ...measuredOf(report, rules, minRows),
  };
  const file = join(into, `${day}.json`);
  await mkdir(resolve(io.cwd, into), { recursive: true });
  await writeNew(resolve(io.cwd, file), `${JSON.stringify(daily, null, 2)}\n`, file);
  const raised = daily.flags.map(
    ({ severity, feature, statistic }) => `${severity} ${statistic} of ${feature}`,
  );
  const flags = raised.length === 0 ? 'no flag' : visible(raised.join(', '));
  io.stdout(`${visible(file)}: ${daily.measured.length} numbers, ${flags}\n`);
  return 0;
}

/** `wx` creates the file or fails: it follows no link and replaces nothing. */
async function writeNew(path: string, text: string, shown: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EEXIST') throw error;
    throw new UserError(
      `${shown} is there already. The store is only added to: a record is never overwritten.`,
    );
  }
}

/** Every number that a rule looks at, and the highest flag that it raises. */
function measuredOf(
  report: DriftReport,
  rules: readonly Rule[],
  minRows: number,
): Pick<DailyEvaluation, 'measured' | 'flags'> {
  const measured: DailyEvaluation['measured'] = [];
  const flags: DailyEvaluation['flags'] = [];
  for (const column of report.columns) {
    const { statistics } = column;
    if (statistics === null) throw untold(column, column.problem?.message ?? 'it cannot be compared.');
    const names = [...new Set(rules.map(({ statistic }) => statistic))].filter(
      (name) => statistics[name] !== undefined,
    );
    if (names.length === 0) throw untold(column, `no --flag is for a ${column.type} column.`);
    const rows = Math.min(column.n.reference, column.n.current);
    if (rows < minRows) throw untold(column, `it has ${rows} rows with a value; ${minRows} are needed.`);
    for (const statistic of names) {
      const found = statistics[statistic] as Bounded;
      const { value } = found;
      measured.push({ feature: column.column, statistic, value, rows });
      const [flag] = rules
        .filter((rule) => rule.statistic === statistic && isBeyond(column, found, rule))
        .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
      if (flag !== undefined) {
        const { severity, threshold } = flag;
        flags.push({ feature: column.column, severity, statistic, value, threshold });
      }
    }
  }
  const unused = rules.find(({ statistic }) => !measured.some((one) => one.statistic === statistic));
  if (unused !== undefined) throw new UserError(`No column has the statistic ${unused.statistic}.`);
  return { measured, flags };
}

function isBeyond(
  column: ColumnComparison,
  { lower, upper }: Bounded,
  { statistic, threshold }: Rule,
): boolean {
  const beyond = (value: number) => (P_VALUES.has(statistic) ? value < threshold : value > threshold);
  if (beyond(lower) === beyond(upper)) return beyond(lower);
  throw untold(
    column,
    `${statistic} lies between ${lower} and ${upper}, ${threshold} between them. Use a profile with more bins, or data.`,
  );
}

function untold({ column }: ColumnComparison, why: string): UserError {
  return new UserError(
    `The column ${JSON.stringify(column)} cannot be judged, so nothing is written: ${why}`,
  );
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high'];

interface Options {
  readonly reference: string;
  readonly current: string;
  readonly model: string;
  readonly into: string;
  readonly rules: readonly Rule[];
  readonly minRows: number;
  readonly columns: Parameters<typeof compareFiles>[2];
}

/** Null: help is asked for. */
function readArguments(args: readonly string[]): Options | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const [reference, current, ...more] = positionals;
  if (reference === undefined || current === undefined || more.length > 0) {
    throw new UserError(`Expected two files, the reference and the data of today.\n\n${USAGE}`);
  }
  const { model, into, flag = [], column, categorical } = values;
  if (model === undefined || model === '' || into === undefined || into === '' || flag.length === 0) {
    throw new UserError(`\`--model\`, \`--into\` and at least one \`--flag\` are needed.\n\n${USAGE}`);
  }
  const rows = values['min-rows'] ?? String(DEFAULT_MIN_ROWS);
  if (!/^[1-9]\d{0,8}$/.test(rows))
    throw new UserError(`--min-rows: expected a whole number, found ${rows}.`);
  return {
    reference,
    current,
    model,
    into,
    rules: flag.map(ruleOf),
    minRows: Number(rows),
    columns: { ...(column !== undefined && { column }), ...(categorical !== undefined && { categorical }) },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        model: { type: 'string' },
        into: { type: 'string' },
        flag: { type: 'string', multiple: true },
        column: { type: 'string', multiple: true },
        categorical: { type: 'string', multiple: true },
        'min-rows': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function ruleOf(text: string): Rule {
  const [, word = '', name = '', number = ''] = /^([a-z]+):([^=]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const severity = SEVERITIES.find((known) => known === word);
  const statistic = DRIFT_STATISTIC_NAMES.find((known) => known === name);
  if (severity !== undefined && statistic !== undefined)
    return { severity, statistic, threshold: Number(number) };
  const near = severity === undefined ? suggest(word, SEVERITIES) : suggest(name, DRIFT_STATISTIC_NAMES);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  throw new UserError(
    `--flag: expected SEVERITY:STATISTIC=N such as high:ks.d=0.3, found ${JSON.stringify(text)}.${hint}`,
  );
}
