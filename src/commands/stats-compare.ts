import { UserError } from '../errors.ts';
import { type Comparison, compareColumns, compareFiles, judgeMargin } from '../statistics/comparison.ts';
import type { Decide } from '../statistics/decision.ts';
import type { ComparedMetric } from '../statistics/metric-difference.ts';
import type { CommandIo } from './command.ts';
import { openPredictions } from './predictions-file.ts';
import { comparisonTable } from './stats-compare-table.ts';

/** The options of `stats compare`, as they were typed; numbers already read. */
export interface CompareValues {
  readonly label: string | undefined;
  readonly score: string | undefined;
  readonly baseline: string | undefined;
  readonly candidate: string | undefined;
  readonly key: string | undefined;
  readonly positive: string | undefined;
  readonly missing: 'error' | 'drop' | undefined;
  readonly threshold: number | undefined;
  readonly confidence: number | undefined;
  readonly metric: string | undefined;
  readonly margin: number | undefined;
  readonly decide: Decide | undefined;
  readonly json: boolean;
}

const METRICS: readonly ComparedMetric[] = [
  'roc_auc',
  'accuracy',
  'precision',
  'recall',
  'f1',
  'log_loss',
  'brier_score',
  'average_precision',
  'ks_statistic',
  'expected_calibration_error',
];

/** Two models on one file of two score columns, or on a file each. Returns what is printed. */
export async function compare(
  paths: readonly string[],
  values: CompareValues,
  io: CommandIo,
): Promise<string> {
  const { margin, decide } = values;
  if (margin === undefined && (decide !== undefined || values.metric !== undefined))
    throw new UserError(
      '--decide and --metric belong to --margin NUMBER: how much worse the candidate may be.',
    );
  if (margin !== undefined && margin < 0)
    throw new UserError('--margin: expected 0 or more: how much worse the candidate may be.');
  const metric = METRICS.find((one) => one === (values.metric ?? 'roc_auc'));
  if (metric === undefined)
    throw new UserError(
      `--metric: expected one of ${METRICS.join(', ')}; found ${JSON.stringify(values.metric)}.`,
    );
  const comparison = await read(paths, values, io);
  const verdict =
    margin === undefined ? null : judgeMargin(comparison, metric, margin, decide ?? 'prove_safe');
  if (!values.json) return comparisonTable(paths, comparison, verdict);
  const { baseline, candidate, metrics, ...rest } = comparison;
  const auc = metrics.find((one) => one.metric === 'roc_auc');
  const output = {
    schema: 'arbiter/stats-compare/v1',
    baseline: { file: paths[0], ...baseline },
    candidate: { file: paths[1] ?? paths[0], ...candidate },
    ...rest,
    difference: auc?.difference ?? null,
    standard_error: auc?.standard_error ?? null,
    z: auc?.z ?? null,
    p: auc?.p ?? null,
    metrics,
    verdict,
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

async function read(paths: readonly string[], values: CompareValues, io: CommandIo): Promise<Comparison> {
  const { label, key, positive, missing, threshold, confidence } = values;
  if (label === undefined) throw new UserError('name the column of the true label: --label COLUMN.');
  const [first, second, ...more] = paths;
  if (first === undefined || more.length > 0) {
    throw new UserError(
      `expected one file with two score columns, or two files (baseline, candidate); found ${paths.length}.`,
    );
  }
  const baseline = values.baseline ?? (second === undefined ? undefined : values.score);
  const candidate = values.candidate ?? (second === undefined ? undefined : values.score);
  if (baseline === undefined || candidate === undefined) {
    throw new UserError(
      second === undefined
        ? 'compare needs --baseline COLUMN and --candidate COLUMN: the scores of both models.'
        : 'compare needs the score column of both files: --score COLUMN, or --baseline COLUMN and --candidate COLUMN.',
    );
  }
  const options = {
    label,
    baseline,
    candidate,
    ...(key !== undefined && { key }),
    ...(positive !== undefined && { positive }),
    ...(missing !== undefined && { missing }),
    ...(threshold !== undefined && { threshold }),
    ...(confidence !== undefined && { confidence }),
  };
  const opened = await openPredictions(first, io.cwd);
  try {
    if (second === undefined) return await compareColumns(opened.source, options);
    const other = await openPredictions(second, io.cwd);
    try {
      return await compareFiles(opened.source, other.source, options);
    } finally {
      await other.close();
    }
  } finally {
    await opened.close();
  }
}
