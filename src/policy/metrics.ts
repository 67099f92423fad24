import { suggest } from '../text/suggestion.ts';

/** Which way is better: a larger value, a smaller one, or (`target`) the nearer to `ideal`. */
export type MetricDirection = 'higher' | 'lower' | 'target';
export type MetricFamily =
  | 'classification'
  | 'regression'
  | 'ranking'
  | 'forecast'
  | 'clustering'
  | 'fairness'
  | 'drift'
  | 'text'
  | 'operation';

/** What is known of a metric. Bounds are inclusive; names follow scikit-learn and Fairlearn. */
export interface Metric {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly direction: MetricDirection;
  readonly ideal?: number;
  readonly unit:
    | 'ratio'
    | 'score'
    | 'loss'
    | 'milliseconds'
    | 'per second'
    | 'share'
    | 'target units'
    | 'probability';
  readonly family: MetricFamily;
  readonly aliases: readonly string[];
}

const UNBOUNDED = Number.POSITIVE_INFINITY;

function ratio(family: MetricFamily, name: string, ...aliases: string[]): Metric {
  return { name, low: 0, high: 1, direction: 'higher', unit: 'ratio', family, aliases };
}

function share(family: MetricFamily, name: string, ...aliases: string[]): Metric {
  return { name, low: 0, high: 1, direction: 'lower', unit: 'share', family, aliases };
}

function score(family: MetricFamily, low: number, high: number, name: string, ...aliases: string[]): Metric {
  return { name, low, high, direction: 'higher', unit: 'score', family, aliases };
}

function loss(family: MetricFamily, name: string, ...aliases: string[]): Metric {
  return { name, low: 0, high: UNBOUNDED, direction: 'lower', unit: 'loss', family, aliases };
}

/** Every metric that a policy may name. `custom.NAME` is for a team's own number: no range and no direction is known. */
export const METRICS: readonly Metric[] = [
  ratio('classification', 'roc_auc', 'auc', 'auroc', 'roc_auc_score', 'area_under_roc', 'auc_roc'),
  ratio('classification', 'average_precision', 'pr_auc', 'auprc', 'ap', 'average_precision_score'),
  ratio('classification', 'accuracy', 'accuracy_score', 'acc'),
  ratio('classification', 'balanced_accuracy', 'balanced_accuracy_score'),
  ratio('classification', 'precision', 'precision_score', 'ppv', 'positive_predictive_value'),
  ratio(
    'classification',
    'recall',
    'recall_score',
    'sensitivity',
    'tpr',
    'true_positive_rate',
    'detection_rate',
  ),
  ratio('classification', 'specificity', 'tnr', 'true_negative_rate'),
  ratio('classification', 'negative_predictive_value', 'npv'),
  ratio('classification', 'f1', 'f1_score', 'f_score', 'f_measure'),
  ratio('classification', 'f2', 'f2_score'),
  ratio('classification', 'jaccard', 'jaccard_score', 'iou'),
  ratio('classification', 'top_k_accuracy', 'top_k_accuracy_score', 'top5_accuracy'),
  ratio('classification', 'ks_statistic', 'ks_score'),
  score('classification', -1, 1, 'matthews_corrcoef', 'mcc', 'matthews_correlation'),
  score('classification', -1, 1, 'cohen_kappa', 'kappa', 'cohen_kappa_score'),
  score('classification', -1, 1, 'gini', 'gini_coefficient'),
  share('classification', 'false_positive_rate', 'fpr', 'fall_out'),
  share('classification', 'false_negative_rate', 'fnr', 'miss_rate'),
  share('classification', 'error_rate', 'misclassification_rate'),
  share('classification', 'review_rate', 'manual_review_rate'),
  share('classification', 'brier_score', 'brier', 'brier_score_loss'),
  share('classification', 'expected_calibration_error', 'ece'),
  share('classification', 'hamming_loss'),
  loss('classification', 'log_loss', 'cross_entropy', 'logloss', 'binary_logloss'),
  { ...ratio('classification', 'selection_rate', 'positive_rate'), direction: 'target' },
  { ...ratio('classification', 'prevalence', 'base_rate'), direction: 'target' },
  score('regression', -UNBOUNDED, 1, 'r2', 'r2_score', 'r_squared'),
  score('regression', -UNBOUNDED, 1, 'explained_variance', 'explained_variance_score'),
  loss('regression', 'mae', 'mean_absolute_error'),
  loss('regression', 'mse', 'mean_squared_error'),
  loss('regression', 'rmse', 'root_mean_squared_error'),
  loss('regression', 'rmsle', 'root_mean_squared_log_error'),
  loss('regression', 'mape', 'mean_absolute_percentage_error'),
  loss('regression', 'median_absolute_error', 'medae'),
  loss('regression', 'max_error'),
  { ...loss('regression', 'mean_error', 'bias_error'), low: -UNBOUNDED, direction: 'target', ideal: 0 },
  loss('forecast', 'smape'),
  loss('forecast', 'mase'),
  loss('forecast', 'wape'),
  loss('forecast', 'pinball_loss', 'quantile_loss'),
  { ...ratio('forecast', 'coverage', 'interval_coverage'), direction: 'higher' },
  ratio('ranking', 'ndcg', 'ndcg_score', 'ndcg_at_k'),
  ratio('ranking', 'map', 'mean_average_precision'),
  ratio('ranking', 'mrr', 'mean_reciprocal_rank'),
  ratio('ranking', 'hit_rate', 'hit_ratio'),
  ratio('ranking', 'precision_at_k'),
  ratio('ranking', 'recall_at_k'),
  score('clustering', -1, 1, 'silhouette', 'silhouette_score'),
  score('clustering', -0.5, 1, 'adjusted_rand', 'adjusted_rand_score', 'ari'),
  loss('clustering', 'davies_bouldin', 'davies_bouldin_score'),
  ratio('text', 'exact_match', 'em'),
  ratio('text', 'rouge_l', 'rougel', 'rouge'),
  { ...score('text', 0, 100, 'bleu', 'sacrebleu') },
  loss('text', 'perplexity', 'ppl'),
  loss('text', 'word_error_rate', 'wer'),
  share('text', 'toxicity'),
  share('text', 'hallucination_rate'),
  {
    ...ratio('fairness', 'impact_ratio', 'disparate_impact', 'disparate_impact_ratio', 'air'),
    high: UNBOUNDED,
    ideal: 1,
  },
  ratio('fairness', 'demographic_parity_ratio'),
  ratio('fairness', 'equalized_odds_ratio'),
  share('fairness', 'demographic_parity_difference', 'statistical_parity_difference', 'dpd'),
  share('fairness', 'equalized_odds_difference', 'eod'),
  share('fairness', 'equal_opportunity_difference', 'true_positive_rate_difference'),
  share('fairness', 'false_positive_rate_difference', 'fpr_difference'),
  { ...loss('operation', 'p50_ms', 'latency_p50'), unit: 'milliseconds' },
  { ...loss('operation', 'p95_ms', 'latency_p95'), unit: 'milliseconds' },
  { ...loss('operation', 'p99_ms', 'latency_p99'), unit: 'milliseconds' },
  { ...score('operation', 0, UNBOUNDED, 'throughput', 'requests_per_second'), unit: 'per second' },
  ratio('operation', 'uptime', 'availability'),
  share('drift', 'share_of_drifted_columns', 'drift_share', 'dataset_drift'),
];

/**
 * Typed drift statistics. Distances grow with drift; a p value falls with it. The Jensen-Shannon distance is at most 1
 * with base 2 and the square root of ln 2 with base e.
 */
export const DRIFT_STATISTICS: readonly Metric[] = [
  share('drift', 'ks.d'),
  { ...ratio('drift', 'ks.p'), unit: 'probability' },
  loss('drift', 'psi@deciles'),
  loss('drift', 'psi@sturges'),
  loss('drift', 'psi@categories'),
  loss('drift', 'wasserstein.normed'),
  share('drift', 'js@2'),
  { ...share('drift', 'js@e'), high: Math.sqrt(Math.LN2) },
  { ...ratio('drift', 'chi2.p'), unit: 'probability' },
  { ...share('drift', 'missing.difference'), low: -1 },
];

const BY_NAME: ReadonlyMap<string, Metric> = new Map(
  [...METRICS, ...DRIFT_STATISTICS].map((metric) => [metric.name, metric]),
);
const BY_ALIAS: ReadonlyMap<string, string> = new Map(
  METRICS.flatMap((metric) => metric.aliases.map((alias) => [alias, metric.name] as const)),
);

/** A metric by its canonical name. */
export function metricNamed(name: string): Metric | undefined {
  return BY_NAME.get(name);
}

/** A team's own number, `custom.NAME`: accepted, with nothing known about it. */
export function isCustomMetric(name: string): boolean {
  return /^custom\.[a-z0-9_]+$/.test(name);
}

/** The canonical name of a metric that is written under another one of its names. */
export function metricOfAlias(alias: string): string | undefined {
  return BY_ALIAS.get(alias);
}

/** Every name that a metric has here or elsewhere. */
export function metricNames(): readonly string[] {
  return [...BY_NAME.keys(), ...BY_ALIAS.keys()];
}

/** The canonical name of what somebody probably meant. */
export function suggestMetric(name: string): string | undefined {
  const word = name.toLowerCase().replaceAll(/[\s-]+/g, '_');
  const known = BY_ALIAS.get(word) ?? (BY_NAME.has(word) ? word : undefined);
  if (known !== undefined) return known;
  const near = suggest(word, [...METRICS.map((metric) => metric.name), ...BY_ALIAS.keys()]);
  return near === undefined ? undefined : (BY_ALIAS.get(near) ?? near);
}
