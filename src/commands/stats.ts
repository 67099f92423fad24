import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { visibleLines } from '../report/escape.ts';
import type { Decide } from '../statistics/decision.ts';
import type { FairnessMetric } from '../statistics/fairness.ts';
import { FAIRNESS_METRICS, fairnessOf } from '../statistics/fairness.ts';
import type { FairnessReport } from '../statistics/fairness-report.ts';
import { summarizePredictions } from '../statistics/predictions.ts';
import { StatisticsProblem } from '../statistics/problem.ts';
import { suggest } from '../text/suggestion.ts';
import type { CommandIo } from './command.ts';
import { openPredictions } from './predictions-file.ts';
import { type CompareValues, compare } from './stats-compare.ts';
import { DRIFT_OPTIONS_USAGE, DRIFT_USAGE, runDrift, runProfile } from './stats-drift.ts';
import { fairnessTable, performanceTable } from './stats-table.ts';
import { performanceOf } from './stats-task.ts';

const USAGE = `Usage:
  arbiter stats performance FILE --label COLUMN --score COLUMN [--group COLUMN]...
  arbiter stats performance FILE --task regression --label COLUMN --prediction COLUMN [--group COLUMN]...
  arbiter stats performance FILE --task multiclass --label COLUMN --prediction COLUMN [--class-score CLASS=COLUMN]...
  arbiter stats fairness FILE --label COLUMN (--score COLUMN | --prediction COLUMN) --group COLUMN [--group COLUMN]... --favorable LABEL
  arbiter stats compare FILE --label COLUMN --baseline COLUMN --candidate COLUMN
  arbiter stats compare BASELINE CANDIDATE --label COLUMN --score COLUMN [--key COLUMN]
${DRIFT_USAGE}
FILE is CSV with a header (gzip too) or Parquet; which one is seen from its content.

  --positive LABEL        the positive label (default: 1 or true)
  --threshold NUMBER      predicted positive iff score >= NUMBER (default 0.5)
  --missing error|drop    rows without label or score: an error (default), or left out and counted
  --confidence NUMBER     of every interval (default 0.95)
  --json                  print JSON

Fairness only:
  --decide point|prove_safe|prove_harm   how uncertainty is treated (default prove_harm)
  --min-ratio NUMBER      judge ratios by this floor (default 0.8, the four-fifths screen)
  --max-difference NUMBER judge differences by this ceiling (default 0.1)
  --min-group-size N      smaller groups are inconclusive (default 30)
  --small-groups block|report
  --reference VALUE       reference group for the impact ratio (default: the highest rate)

Compare only:
  --baseline COLUMN, --candidate COLUMN   score of each model
  --key COLUMN            names each row, so that two files are compared row by row
  --margin NUMBER         judge whether the candidate is worse by at most NUMBER (--decide: default prove_safe)
  --metric NAME           what --margin judges (default roc_auc)
${DRIFT_OPTIONS_USAGE}`;

const OPTIONS = {
  label: { type: 'string' },
  score: { type: 'string' },
  prediction: { type: 'string' },
  positive: { type: 'string' },
  group: { type: 'string', multiple: true },
  threshold: { type: 'string' },
  missing: { type: 'string' },
  confidence: { type: 'string' },
  favorable: { type: 'string' },
  decide: { type: 'string' },
  'min-ratio': { type: 'string' },
  'max-difference': { type: 'string' },
  'min-group-size': { type: 'string' },
  'small-groups': { type: 'string' },
  reference: { type: 'string' },
  baseline: { type: 'string' },
  candidate: { type: 'string' },
  key: { type: 'string' },
  task: { type: 'string' },
  'class-score': { type: 'string', multiple: true },
  margin: { type: 'string' },
  metric: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/**
 * `arbiter stats performance|fairness|compare|profile FILE …`, `arbiter stats drift REFERENCE CURRENT`. Exit 0 when the numbers could be computed (whatever the verdicts),
 * 2 when the input or the usage is wrong.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || rest.includes('--help')) {
      io.stdout(USAGE);
      return verb === undefined ? 2 : 0;
    }
    if (verb === 'drift') return await runDrift(rest, io);
    if (verb === 'profile') return await runProfile(rest, io);
    const { values, positionals } = parse(rest);
    if (verb === 'compare') {
      io.stdout(await compare(positionals, compareValues(values), io));
      return 0;
    }
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      throw new UserError(`expected one file after \`stats ${verb}\`, found ${positionals.length}.`);
    const task = oneOf(values, 'task', ['binary', 'multiclass', 'regression'] as const) ?? 'binary';
    if (verb === 'performance' && task !== 'binary') io.stdout(await taskPerformance(task, path, values, io));
    else if (verb === 'performance') io.stdout(await performance(path, values, io));
    else if (verb === 'fairness') io.stdout(await fairness(path, values, io));
    else
      throw new UserError(
        `unknown statistics \`${verb}\`; expected performance, fairness, compare, drift or profile.`,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const code = error instanceof StatisticsProblem ? ` [${error.code}]` : '';
    io.stderr(`arbiter stats: ${visibleLines(error.message)}${code}\n`);
    return 2;
  }
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

async function performance(path: string, values: Values, io: CommandIo): Promise<string> {
  if (values.score === undefined) throw new UserError('performance needs --score COLUMN.');
  const summary = await summarize(path, values, io, true);
  const output = { schema: 'arbiter/stats-performance/v1', file: path, ...summary };
  return values.json === true ? `${JSON.stringify(output, null, 2)}\n` : performanceTable(path, summary);
}

async function fairness(path: string, values: Values, io: CommandIo): Promise<string> {
  if (values.group === undefined) throw new UserError('fairness needs --group COLUMN, once or more.');
  if (values.favorable === undefined) {
    throw new UserError('fairness needs --favorable LABEL: the label that is good for the person concerned.');
  }
  if ((values.score === undefined) === (values.prediction === undefined)) {
    throw new UserError('fairness needs either --score COLUMN or --prediction COLUMN.');
  }
  const minRatio = number(values, 'min-ratio') ?? 0.8;
  const maxDifference = number(values, 'max-difference') ?? 0.1;
  const minGroupSize = number(values, 'min-group-size');
  const options = {
    favorable: values.favorable,
    ...optional('decide', oneOf<Decide>(values, 'decide', ['point', 'prove_safe', 'prove_harm'])),
    ...optional('confidence', number(values, 'confidence')),
    ...optional('minGroupSize', minGroupSize),
    ...optional('smallGroups', oneOf(values, 'small-groups', ['block', 'report'] as const)),
    ...optional('reference', values.reference),
    limits: Object.fromEntries(
      FAIRNESS_METRICS.map((metric: FairnessMetric) => [
        metric,
        metric.endsWith('ratio')
          ? ({ operator: 'at_least', threshold: minRatio } as const)
          : ({ operator: 'at_most', threshold: maxDifference } as const),
      ]),
    ),
  };
  const summary = await summarize(path, values, io, false);
  const report = fairnessOf(summary, options);
  const { rows, dropped, format, positive_label, negative_label, threshold } = summary;
  const { partitions, ...settings } = report;
  const output = {
    schema: 'arbiter/stats-fairness/v1',
    file: path,
    format,
    rows,
    dropped,
    positive_label,
    negative_label,
    threshold,
    ...settings,
    groups: partitions.flatMap(({ groups }) => groups),
    ...headlines(partitions),
    partitions,
  };
  return values.json === true ? `${JSON.stringify(output, null, 2)}\n` : fairnessTable(path, rows, report);
}

async function summarize(path: string, values: Values, io: CommandIo, measureGroups: boolean) {
  if (values.label === undefined) throw new UserError('name the column of the true label: --label COLUMN.');
  const missing = oneOf(values, 'missing', ['error', 'drop'] as const);
  const source = await openPredictions(path, io.cwd);
  try {
    return await summarizePredictions(source.source, {
      label: values.label,
      ...optional('score', values.score),
      ...optional('prediction', values.prediction),
      ...optional('positive', values.positive),
      ...optional('threshold', number(values, 'threshold')),
      ...optional('confidence', number(values, 'confidence')),
      ...optional('missing', missing),
      groups: values.group ?? [],
      measureGroups: measureGroups && values.group !== undefined,
    });
  } finally {
    await source.close();
  }
}

function taskPerformance(task: 'multiclass' | 'regression', path: string, values: Values, io: CommandIo) {
  const { label, score, prediction, group, threshold, positive } = values;
  return performanceOf(task, path, io, {
    label,
    prediction,
    groups: group ?? [],
    classScores: values['class-score'] ?? [],
    missing: oneOf(values, 'missing', ['error', 'drop'] as const),
    confidence: number(values, 'confidence'),
    refused: Object.entries({ score, threshold, positive }).flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    ),
    json: values.json === true,
  });
}

function compareValues(values: Values): CompareValues {
  const { label, score, baseline, candidate, key, positive, metric } = values;
  return {
    label,
    score,
    baseline,
    candidate,
    key,
    positive,
    metric,
    missing: oneOf(values, 'missing', ['error', 'drop'] as const),
    threshold: number(values, 'threshold'),
    confidence: number(values, 'confidence'),
    margin: number(values, 'margin'),
    decide: oneOf<Decide>(values, 'decide', ['point', 'prove_safe', 'prove_harm']),
    json: values.json === true,
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [name in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [name in K]?: V };
}

function number(
  values: Values,
  name: 'threshold' | 'confidence' | 'margin' | 'min-ratio' | 'max-difference' | 'min-group-size',
) {
  const text = values[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new UserError(`--${name}: expected a number, found ${JSON.stringify(text)}.`);
  return value;
}

function oneOf<T extends string>(
  values: Values,
  name: 'decide' | 'small-groups' | 'missing' | 'task',
  allowed: readonly T[],
): T | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const found = allowed.find((word) => word === text);
  if (found === undefined)
    throw new UserError(`--${name}: expected ${allowed.join(', ')}; found ${JSON.stringify(text)}.`);
  return found;
}

const VERDICTS = ['fail', 'inconclusive', 'pass'];

/** One entry for each metric: the worst verdict over the attributes, with the group that decides and its counts. */
function headlines(partitions: FairnessReport['partitions']): Record<string, unknown> {
  const entries = partitions.flatMap(({ attributes, metrics }) =>
    metrics.map(({ metric, value, interval, verdict, worst, worst_counts }) => ({
      metric,
      entry: { attributes, value, interval, verdict, worst, worst_counts },
    })),
  );
  const rank = (verdict: string | null): number =>
    verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict);
  const sorted = entries.sort((a, b) => rank(b.entry.verdict) - rank(a.entry.verdict));
  return Object.fromEntries(sorted.map(({ metric, entry }) => [metric, entry]));
}
