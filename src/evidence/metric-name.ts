/**
 * Canonical metric names follow scikit-learn and Fairlearn. Aliases match whole keys only: `auc` is never taken from
 * `pr_auc`, `auc_std`, `auc_threshold` or `baseline_auc`.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  roc_auc: ['auc', 'auc_roc', 'auroc', 'roc_auc_score', 'auc_score', 'rocauc'],
  average_precision: ['pr_auc', 'prauc', 'auc_pr', 'auprc', 'average_precision_score'],
  f1: ['f1_score', 'f1score'],
  f1_macro: ['macro_f1', 'f1_score_macro'],
  f1_micro: ['micro_f1', 'f1_score_micro'],
  f1_weighted: ['weighted_f1', 'f1_score_weighted'],
  accuracy: ['acc', 'accuracy_score'],
  balanced_accuracy: ['balanced_accuracy_score', 'balanced_acc'],
  precision: ['precision_score'],
  precision_macro: ['macro_precision'],
  precision_micro: ['micro_precision'],
  precision_weighted: ['weighted_precision'],
  recall: ['recall_score', 'sensitivity'],
  recall_macro: ['macro_recall'],
  recall_micro: ['micro_recall'],
  recall_weighted: ['weighted_recall'],
  specificity: [],
  log_loss: ['logloss', 'neg_log_likelihood'],
  brier_score: ['brier', 'brier_score_loss', 'brier_loss'],
  matthews_corrcoef: ['mcc', 'matthews_correlation_coefficient'],
  cohen_kappa: ['cohen_kappa_score', 'kappa'],
  expected_calibration_error: ['ece'],
  gini: ['gini_coefficient'],
  zero_one_loss: [],
  rmse: ['root_mean_squared_error'],
  mse: ['mean_squared_error'],
  mae: ['mean_absolute_error', 'mean_abs_error'],
  mape: ['mean_absolute_percentage_error', 'mean_abs_perc_error'],
  r2: ['r2_score', 'r_squared', 'rsquared'],
  median_absolute_error: [],
  max_error: [],
  explained_variance: ['explained_variance_score'],
  ndcg: ['ndcg_score'],
  selection_rate: [],
  review_rate: ['manual_review_rate'],
  true_positive_rate: ['tpr'],
  true_negative_rate: ['tnr'],
  false_positive_rate: ['fpr'],
  false_negative_rate: ['fnr'],
  demographic_parity_difference: ['demographic_parity_diff'],
  demographic_parity_ratio: [],
  equalized_odds_difference: ['equalized_odds_diff', 'equalised_odds_difference'],
  equalized_odds_ratio: ['equalised_odds_ratio'],
  equal_opportunity_difference: ['equal_opportunity_diff'],
  equal_opportunity_ratio: [],
  false_positive_rate_difference: ['fpr_difference', 'fpr_diff'],
  statistical_parity_difference: [],
  average_odds_difference: [],
  selection_rate_difference: [],
  accuracy_difference: [],
  impact_ratio: ['disparate_impact', 'disparate_impact_ratio'],
};

const CANONICAL = new Map<string, string>(
  Object.entries(ALIASES).flatMap(([name, aliases]) => [name, ...aliases].map((alias) => [alias, name])),
);

/** Numbers taken across the groups of one protected attribute. */
const ACROSS_GROUPS = /(?:_difference|_ratio)$/;
const UNBOUNDED = new Set(['log_loss', 'rmse', 'mse', 'mae', 'mape', 'median_absolute_error', 'max_error']);
const MAY_BE_NEGATIVE = new Set([
  'matthews_corrcoef',
  'cohen_kappa',
  'gini',
  'statistical_parity_difference',
  'average_odds_difference',
]);
const NO_LOWER_BOUND = new Set(['r2', 'explained_variance']);

/** `F1-Score` → `f1_score`. */
export function normalizedKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The canonical name of a whole key, or null. */
export function canonicalMetric(key: string): string | null {
  return CANONICAL.get(normalizedKey(key)) ?? null;
}

export function isAcrossGroups(metric: string): boolean {
  return ACROSS_GROUPS.test(metric) || metric === 'impact_ratio';
}

/** Why a value cannot be this metric (a percentage, a negative rate), or null. Bounds are the metric's definition. */
export function rangeFault(metric: string, value: number): string | null {
  if (NO_LOWER_BOUND.has(metric)) return value <= 1 ? null : 'is above 1';
  if (MAY_BE_NEGATIVE.has(metric)) return Math.abs(value) <= 1 ? null : 'is outside -1 to 1';
  if (!CANONICAL.has(metric)) return null;
  if (value < 0) return 'is below 0';
  // A ratio of selection rates with a fixed reference group can exceed 1.
  const hasNoUpperBound = UNBOUNDED.has(metric) || metric === 'impact_ratio';
  return hasNoUpperBound || value <= 1 ? null : 'is above 1';
}

const DATASETS: Readonly<Record<string, string>> = {
  train: 'train',
  training: 'train',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  test: 'test',
  testing: 'test',
  production: 'production',
  prod: 'production',
};

/** The canonical data set that a whole key names, or null. */
export function canonicalDataset(key: string): string | null {
  const name = normalizedKey(key).replace(/_(?:set|data|split|metrics|results|scores)$/, '');
  return Object.hasOwn(DATASETS, name) ? (DATASETS[name] as string) : null;
}

/** What a key says: `test_AgeGroup_demographic_parity_difference` is a metric, on test, across the groups of AgeGroup. */
export interface NamedNumber {
  readonly metric: string;
  readonly dataset: string | null;
  readonly attribute: string | null;
}

/** A prefix that makes the number something else than the metric itself. */
const NOT_THE_METRIC =
  /(?:^|_)(?:baseline|base|threshold|min|max|minimum|maximum|best|worst|avg|mean|median|std|target|limit|delta|drop|change|reference|ref|previous|old|champion|majority|random|dummy)(?:_|$)/i;

/** Reads a whole key: a metric, with a data set before it and, for group metrics, an attribute before it. */
export function readMetricKey(key: string): NamedNumber | null {
  const whole = canonicalMetric(key);
  if (whole !== null) return { metric: whole, dataset: null, attribute: null };
  const [first = '', ...others] = key.trim().split(/[_\s-]/);
  const dataset = Object.hasOwn(DATASETS, first.toLowerCase())
    ? (DATASETS[first.toLowerCase()] as string)
    : null;
  const rest = dataset === null ? key.trim() : others.join('_');
  const metric = canonicalMetric(rest);
  if (metric !== null) return { metric, dataset, attribute: null };
  return readAttributeKey(rest, dataset);
}

function readAttributeKey(key: string, dataset: string | null): NamedNumber | null {
  const words = key.split('_');
  for (let count = 1; count < words.length; count += 1) {
    const metric = canonicalMetric(words.slice(count).join('_'));
    const attribute = words.slice(0, count).join('_');
    if (metric === null || !isAcrossGroups(metric) || attribute === '') continue;
    return NOT_THE_METRIC.test(attribute) ? null : { metric, dataset, attribute };
  }
  return null;
}
