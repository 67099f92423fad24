import { hanleyMcNeil } from '../statistics/auc-interval.ts';
import type { MetricDifference } from '../statistics/metric-difference.ts';
import type { CheckConfigOf } from './check.ts';
import type { ChampionModel, ModelFacts } from './facts.ts';
import type { Measurement } from './measurement.ts';

type Metric = CheckConfigOf<'change'>['metric'];

/** How far the difference can be believed. */
export interface Uncertainty {
  /** Null: no interval of this difference is known. 0: nothing is estimated. */
  readonly standardError: number | null;
  readonly undecidable: string | null;
  readonly rows: number | null;
  readonly method: string;
  /** In words, for the reason. */
  readonly basis: string;
  /** Why neither number can be believed. */
  readonly defect?: string | undefined;
}

/** What is known of the difference beyond its value: from the rows of both, or from their numbers alone. */
export function uncertaintyOf(
  facts: ModelFacts,
  champion: ChampionModel,
  metric: Metric,
  candidate: Measurement,
  baseline: Measurement,
): Uncertainty {
  if (isSameFile(candidate, baseline)) {
    return {
      standardError: 0,
      undecidable: null,
      rows: candidate.rows,
      method: 'identical',
      basis: 'the evidence is that of the champion, byte for byte',
    };
  }
  const isRecomputed = candidate.trust === 'recomputed' && baseline.trust === 'recomputed';
  return isRecomputed
    ? fromRows(champion, metric, candidate, baseline, facts)
    : fromNumbers(metric, candidate, baseline);
}

function isSameFile(a: Measurement, b: Measurement): boolean {
  const [one, ...more] = a.places;
  const [other, ...others] = b.places;
  const isSingle = more.length + others.length === 0;
  const digest = one?.sha256 ?? '';
  return isSingle && a.value === b.value && digest !== '' && digest === other?.sha256;
}

function fromRows(
  champion: ChampionModel,
  metric: Metric,
  candidate: Measurement,
  baseline: Measurement,
  facts: ModelFacts,
): Uncertainty {
  const [item] = facts.predictions.filter(({ file }) =>
    candidate.places.some((place) => place.file === file),
  );
  const found = champion.comparisons.find(({ dataset }) => dataset === item?.dataset);
  const rows = Math.max(candidate.rows ?? 0, baseline.rows ?? 0);
  const none = { standardError: null, undecidable: null, rows, method: 'none' };
  if (metric.slice !== undefined)
    return { ...none, basis: 'no interval of the difference of a group is computed' };
  if (found === undefined) return { ...none, basis: 'the predictions of both were not compared row by row' };
  if (found.comparison === null)
    return {
      ...none,
      basis: `the predictions cannot be compared row by row: ${found.problem}`,
      defect:
        found.isContradiction === true
          ? `The predictions contradict those of the champion: ${found.problem}`
          : undefined,
    };
  const { pairing, unpaired_because: because, identical, metrics } = found.comparison;
  const basis = pairing === 'paired' ? 'on the same rows' : UNPAIRED[because ?? 'no_key'];
  if (identical)
    return { ...none, standardError: 0, method: 'identical', basis: 'every row has the same score' };
  const difference = metrics.find((one) => one.metric === metric.name);
  if (difference === undefined || difference.standard_error === null)
    return { ...none, basis: `${basis}; no interval of this difference is computed` };
  return {
    standardError: difference.standard_error,
    undecidable: UNDECIDABLE[difference.undecidable ?? ''] ?? null,
    rows,
    method: `${difference.method}, ${pairing}`,
    basis,
  };
}

const UNPAIRED = {
  no_key: 'the rows are not matched, since the configuration names no key of these predictions',
  other_rows: 'the rows are not the same',
} as const;

const UNDECIDABLE: Readonly<Record<string, string>> = {
  zero_variance: 'the difference has no variance',
  few_rows_of_a_class: 'a class has fewer than 10 rows',
} satisfies Record<NonNullable<MetricDifference['undecidable']>, string>;

/** An AUC with its rows and positives has a standard error by Hanley and McNeil; nothing is known of their overlap. */
function fromNumbers(metric: Metric, candidate: Measurement, baseline: Measurement): Uncertainty {
  const errors = [candidate, baseline].map(({ value, rows, positives, interval }) =>
    metric.name !== 'roc_auc' || interval === null || rows === null || positives === null
      ? null
      : hanleyMcNeil(value, positives, rows - positives),
  );
  const [a = null, b = null] = errors;
  const rows = Math.max(candidate.rows ?? 0, baseline.rows ?? 0);
  if (a === null || b === null) {
    return {
      standardError: null,
      undecidable: null,
      rows: null,
      method: 'none',
      basis: 'two reported numbers, without predictions of both to compare',
    };
  }
  return {
    standardError: Math.hypot(a, b),
    undecidable: candidate.undecidable ?? baseline.undecidable,
    rows,
    method: 'hanley-mcneil, unpaired',
    basis: 'reported numbers of two models, not matched row by row',
  };
}
