import type { Decide, Limit, Outcome } from './decision.ts';
import type { Comparison, Interval } from './fairness-comparison.ts';
import type { GroupRates, RateName } from './fairness-groups.ts';
import type { Slice } from './summary.ts';

export const FAIRNESS_METRICS = [
  'impact_ratio',
  'demographic_parity_ratio',
  'demographic_parity_difference',
  'equalized_odds_ratio',
  'equalized_odds_difference',
  'equal_opportunity_difference',
  'false_positive_rate_difference',
] as const;
export type FairnessMetric = (typeof FAIRNESS_METRICS)[number];

export const DEFAULT_MIN_GROUP_SIZE = 30;

export interface FairnessOptions {
  /** Text of the label that is good for the person concerned. */
  readonly favorable: string;
  /** Limits to judge by; a metric without one is measured and not judged. */
  readonly limits?: Partial<Readonly<Record<FairnessMetric, Limit>>>;
  /** Default `prove_harm`. */
  readonly decide?: Decide;
  /** Default 0.95. */
  readonly confidence?: number;
  /** Fewer rows behind a rate are inconclusive. Default 30. */
  readonly minGroupSize?: number;
  /** Whether a group that is too small makes the metric inconclusive (`block`, default) or is only shown. */
  readonly smallGroups?: 'block' | 'report';
  /** For `impact_ratio`: `highest` (default), or the value that names the reference group of a single attribute. */
  readonly reference?: string;
  /** Which attributes, and which of them together. Default: each alone and every combination. Holm's family is all of them. */
  readonly partitions?: readonly (readonly string[])[];
  /** Values that must be present, per attribute; an absent one makes that attribute inconclusive. */
  readonly expected?: Readonly<Record<string, readonly string[]>>;
}

export interface FairnessMetricResult {
  readonly metric: FairnessMetric;
  /** The worst comparison's value among groups that are large enough; null where nothing could be compared. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly limit: Limit | null;
  /** Null without a limit. */
  readonly verdict: Outcome | null;
  readonly worst: Slice | null;
  readonly worst_counts: { readonly rate: RateName; readonly count: number; readonly total: number } | null;
  readonly comparisons: readonly Comparison[];
}

export interface FairnessPartition {
  readonly attributes: readonly string[];
  readonly groups: readonly GroupRates[];
  /** Expected values without a row. */
  readonly absent: readonly Slice[];
  readonly metrics: readonly FairnessMetricResult[];
}

export interface FairnessReport {
  readonly favorable: string;
  readonly decide: Decide;
  readonly confidence: number;
  readonly min_group_size: number;
  readonly small_groups: 'block' | 'report';
  readonly reference: string;
  readonly partitions: readonly FairnessPartition[];
}
