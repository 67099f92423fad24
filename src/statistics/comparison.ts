import { type Decide, decideBound, type Outcome } from './decision.ts';
import { measuresOf } from './measures.ts';
import {
  type ComparedMetric,
  isIdentical,
  type MeasuredModel,
  type MetricDifference,
  type ModelPair,
  metricDifferences,
} from './metric-difference.ts';
import { type ModelScores, readScores } from './model-scores.ts';
import { normalQuantile } from './normal.ts';
import { DEFAULT_CONFIDENCE, DEFAULT_THRESHOLD } from './predictions.ts';
import { StatisticsProblem } from './problem.ts';
import { ScoreAccumulator } from './score-accumulator.ts';
import type { PredictionsFormat, PredictionsSource } from './source.ts';

export interface ComparisonOptions {
  readonly label: string;
  /** Score column of each model. */
  readonly baseline: string;
  readonly candidate: string;
  /** Names each row; without it two files cannot be matched row by row. */
  readonly key?: string;
  readonly positive?: string;
  readonly missing?: 'error' | 'drop';
  /** Predicted positive iff score >= threshold. Default 0.5. */
  readonly threshold?: number;
  readonly confidence?: number;
}

export interface ComparedModel {
  readonly format: PredictionsFormat;
  readonly column: string;
  readonly rows: number;
  readonly positives: number;
  readonly negatives: number;
  readonly dropped: number;
}

/** Two models on the same rows, or each on its own. Differences are candidate − baseline. */
export interface Comparison {
  readonly baseline: ComparedModel;
  readonly candidate: ComparedModel;
  readonly pairing: 'paired' | 'unpaired';
  /** Why rows were not paired; null where they were. */
  readonly unpaired_because: 'no_key' | 'other_rows' | null;
  /** Both models give the same score on every row. */
  readonly identical: boolean;
  readonly positive_label: string;
  readonly negative_label: string;
  readonly threshold: number;
  readonly confidence: number;
  readonly metrics: readonly MetricDifference[];
}

/** Two score columns of one file: the same rows. Errors: `StatisticsProblem`. */
export async function compareColumns(
  source: PredictionsSource,
  options: ComparisonOptions,
): Promise<Comparison> {
  checkOptions(options);
  const { label, baseline, candidate, positive, missing } = options;
  const read = await readScores(source, {
    label,
    score: baseline,
    second: candidate,
    ...(positive !== undefined && { positive }),
    ...(missing !== undefined && { missing }),
  });
  return comparisonOf(read, { ...read, score: read.second }, null, options);
}

/** Two files, one model each. Rows are paired by their names where both files have the same ones. */
export async function compareFiles(
  baseline: PredictionsSource,
  candidate: PredictionsSource,
  options: ComparisonOptions,
): Promise<Comparison> {
  checkOptions(options);
  const { label, key, positive, missing } = options;
  const columns = {
    label,
    ...(key !== undefined && { key }),
    ...(positive !== undefined && { positive }),
    ...(missing !== undefined && { missing }),
  };
  const first = await readScores(baseline, { ...columns, score: options.baseline });
  const second = await readScores(candidate, { ...columns, score: options.candidate });
  checkLabels(first, second);
  const aligned = alignedTo(first, second);
  if (aligned === null)
    return comparisonOf(first, second, key === undefined ? 'no_key' : 'other_rows', options);
  return comparisonOf(first, aligned, null, options);
}

function checkOptions({
  baseline,
  candidate,
  threshold = 0,
  confidence = DEFAULT_CONFIDENCE,
}: ComparisonOptions) {
  const refuse = (message: string) => new StatisticsProblem('bad_option', message);
  if (!Number.isFinite(threshold)) throw refuse('the threshold must be a finite number.');
  if (!(confidence > 0.5 && confidence < 1))
    throw refuse('the confidence must be above 0.5 and below 1, for example 0.95.');
  if (baseline === '' || candidate === '') throw refuse('name the score column of both models.');
}

function checkLabels(first: ModelScores, second: ModelScores): void {
  const words = ({ labels }: ModelScores) => `${labels.positive} and ${labels.negative}`;
  if (words(first) === words(second)) return;
  throw new StatisticsProblem(
    'other_rows',
    `the labels of the baseline are ${words(first)}, those of the candidate ${words(second)}; expected the same.`,
  );
}

/**
 * The second file's rows in the order of the first; null where they cannot be matched one by one. A row of both files has
 * one label, whatever other rows there are: a row more must not hide another truth.
 */
function alignedTo(first: ModelScores, second: ModelScores): ModelScores | null {
  if (first.keys === null || second.keys === null) return null;
  const truth = new Uint8Array(first.rows);
  const score = new Float64Array(first.rows);
  let matched = 0;
  for (const [key, row] of first.keys) {
    const other = second.keys.get(key);
    if (other === undefined) continue;
    matched++;
    truth[row] = second.truth[other] as number;
    score[row] = second.score[other] as number;
    if (truth[row] !== first.truth[row]) {
      throw new StatisticsProblem(
        'other_rows',
        `row ${row + 1} of the baseline has another label in the candidate's file; one of them is wrong.`,
      );
    }
  }
  return matched === first.rows && matched === second.rows ? { ...second, truth, score } : null;
}

function comparisonOf(
  baseline: ModelScores,
  candidate: ModelScores,
  unpairedBecause: Comparison['unpaired_because'],
  options: ComparisonOptions,
): Comparison {
  const { threshold = DEFAULT_THRESHOLD, confidence = DEFAULT_CONFIDENCE } = options;
  const pair: ModelPair = {
    baseline: measured(baseline, threshold, confidence),
    candidate: measured(candidate, threshold, confidence),
    isPaired: unpairedBecause === null,
    confidence,
  };
  const described = (model: ModelScores, column: string, { measures }: MeasuredModel): ComparedModel => ({
    format: model.format,
    column,
    rows: model.rows,
    positives: measures.positives,
    negatives: measures.negatives,
    dropped: model.dropped,
  });
  return {
    baseline: described(baseline, options.baseline, pair.baseline),
    candidate: described(candidate, options.candidate, pair.candidate),
    pairing: pair.isPaired ? 'paired' : 'unpaired',
    unpaired_because: unpairedBecause,
    identical: isIdentical(pair),
    positive_label: baseline.labels.positive,
    negative_label: baseline.labels.negative,
    threshold,
    confidence,
    metrics: metricDifferences(pair),
  };
}

function measured({ truth, score }: ModelScores, threshold: number, confidence: number): MeasuredModel {
  const scores = new ScoreAccumulator();
  scores.add(score, Uint16Array.from(truth), score.length);
  const confusion = { tp: 0, fp: 0, tn: 0, fn: 0 };
  for (let row = 0; row < score.length; row++) {
    const isPredicted = (score[row] as number) >= threshold;
    if (truth[row] === 1) confusion[isPredicted ? 'tp' : 'fn']++;
    else confusion[isPredicted ? 'fp' : 'tn']++;
  }
  return { measures: measuresOf(confusion, scores, confidence), confusion, truth, score, threshold };
}

export interface MarginVerdict {
  readonly metric: ComparedMetric;
  /** How much worse the candidate may be. */
  readonly margin: number;
  readonly decide: Decide;
  readonly verdict: Outcome;
  /** Rows in all at which the bound would decide, were the difference to stay; null where none would, or nothing is open. */
  readonly rows_needed: number | null;
}

/** Whether the candidate is at most `margin` worse (non-inferiority); at a margin of 0 whether it is no worse. */
export function judgeMargin(
  comparison: Comparison,
  metric: ComparedMetric,
  margin: number,
  decide: Decide,
): MarginVerdict {
  const found = comparison.metrics.find((one) => one.metric === metric);
  if (found === undefined || found.difference === null)
    return { metric, margin, decide, verdict: 'inconclusive', rows_needed: null };
  const gain = found.better === 'higher' ? found.difference : -found.difference;
  const { interval, undecidable } = found;
  const estimate = {
    value: gain,
    lowerOneSided:
      interval === null
        ? null
        : found.better === 'higher'
          ? interval.lower_one_sided
          : -interval.upper_one_sided,
    upperOneSided:
      interval === null
        ? null
        : found.better === 'higher'
          ? interval.upper_one_sided
          : -interval.lower_one_sided,
    undecidable,
  };
  const verdict = decideBound(estimate, { operator: 'at_least', threshold: -margin }, decide);
  const isOpen = verdict === 'inconclusive' && undecidable === null && found.standard_error !== null;
  const rows = Math.max(comparison.baseline.rows, comparison.candidate.rows);
  return {
    metric,
    margin,
    decide,
    verdict,
    rows_needed: isOpen
      ? rowsForDistance(rows, gain + margin, found.standard_error ?? 0, comparison.confidence)
      : null,
  };
}

/** The standard error shrinks with the root of the rows. */
export function rowsForDistance(
  rows: number,
  distance: number,
  standardError: number,
  confidence: number,
): number | null {
  if (distance === 0) return null;
  const needed = Math.floor(rows * ((normalQuantile(confidence) * standardError) / distance) ** 2) + 1;
  return Number.isSafeInteger(needed) ? needed : null;
}
