import { waldBounds } from './auc-interval.ts';
import type { Confusion } from './cell-counts.ts';
import { aucDeLong, averagePrecision, classSeparation } from './ranking.ts';
import type { ScoreAccumulator } from './score-accumulator.ts';
import type { Measures, RocAuc, Undecidable } from './summary.ts';

/** Fewer rows of a class than this decide nothing by interval. */
export const FEWEST_ROWS_OF_A_CLASS = 10;

const ONE_CLASS = 'only one class has rows';
const NO_SCORES = 'there is no score column';
const NOT_PROBABILITIES = 'a score is outside 0…1: these scores rank, and are not probabilities';

/** All measures of some rows, from their confusion counts and (where there is a score) their scores. */
export function measuresOf(
  confusion: Confusion,
  scores: ScoreAccumulator | null,
  confidence: number,
): Measures {
  const { tp, fp, tn, fn } = confusion;
  const rows = tp + fp + tn + fn;
  const positives = tp + fn;
  const negatives = tn + fp;
  const reasons: Record<string, string> = {};
  const without = (reason: string, ...names: string[]) => {
    for (const name of names) reasons[name] = reason;
  };
  if (tp + fp === 0) without('no row was predicted positive', 'precision');
  if (positives === 0) without('no row is positive', 'recall');
  if (2 * tp + fp + fn === 0) without('no row is positive or predicted positive', 'f1');
  const decided = {
    accuracy: (tp + tn) / rows,
    precision: tp + fp === 0 ? null : tp / (tp + fp),
    recall: positives === 0 ? null : tp / positives,
    f1: 2 * tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn),
  };
  const ranked = rankingOf(scores, positives, negatives, confidence);
  if (ranked.roc_auc === null) without(scores === null ? NO_SCORES : ONE_CLASS, 'roc_auc', 'pr_auc', 'ks.d');
  const probabilities = scores?.probabilitySums().measures() ?? null;
  if (probabilities === null) {
    without(scores === null ? NO_SCORES : NOT_PROBABILITIES, 'log_loss', 'brier', 'calibration');
  }
  return {
    rows,
    positives,
    negatives,
    exact: ranked.exact,
    error_bound: ranked.error_bound,
    roc_auc: ranked.roc_auc,
    pr_auc: ranked.pr_auc,
    pr_auc_error_bound: ranked.pr_auc_error_bound,
    log_loss: probabilities?.log_loss ?? null,
    brier: probabilities?.brier ?? null,
    ...decided,
    'ks.d': ranked['ks.d'],
    'ks.d_error_bound': ranked['ks.d_error_bound'],
    calibration: probabilities?.calibration ?? null,
    reasons,
  };
}

type Ranking = Pick<
  Measures,
  'exact' | 'error_bound' | 'roc_auc' | 'pr_auc' | 'pr_auc_error_bound' | 'ks.d' | 'ks.d_error_bound'
>;

const NOTHING_RANKED: Ranking = {
  exact: true,
  error_bound: 0,
  roc_auc: null,
  pr_auc: null,
  pr_auc_error_bound: 0,
  'ks.d': null,
  'ks.d_error_bound': 0,
};

function rankingOf(
  scores: ScoreAccumulator | null,
  positives: number,
  negatives: number,
  confidence: number,
): Ranking {
  if (scores === null || positives === 0 || negatives === 0) return NOTHING_RANKED;
  const counts = scores.counts.ordered();
  const auc = aucDeLong(counts);
  const precision = averagePrecision(counts);
  const separation = classSeparation(counts);
  return {
    exact: counts.exact,
    error_bound: auc.errorBound,
    roc_auc: rocAuc(auc.value, auc.variance, auc.errorBound, Math.min(positives, negatives), confidence),
    pr_auc: precision.value,
    pr_auc_error_bound: precision.errorBound,
    'ks.d': separation.value,
    'ks.d_error_bound': separation.errorBound,
  };
}

function rocAuc(
  value: number,
  variance: number | null,
  errorBound: number,
  rowsOfSmallerClass: number,
  confidence: number,
): RocAuc {
  const standardError = Math.sqrt(variance ?? 0);
  const bounds = waldBounds(value, standardError, confidence);
  return {
    value,
    standard_error: standardError,
    lower: Math.max(0, bounds.lower - errorBound),
    upper: Math.min(1, bounds.upper + errorBound),
    lower_one_sided: Math.max(0, bounds.lower_one_sided - errorBound),
    upper_one_sided: Math.min(1, bounds.upper_one_sided + errorBound),
    confidence,
    method: 'delong',
    undecidable: undecidable(standardError, rowsOfSmallerClass),
  };
}

function undecidable(standardError: number, rowsOfSmallerClass: number): Undecidable | null {
  if (rowsOfSmallerClass < FEWEST_ROWS_OF_A_CLASS) return 'few_rows_of_a_class';
  return standardError > 0 ? null : 'zero_variance';
}
