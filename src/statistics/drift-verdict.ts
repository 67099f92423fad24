import type { ColumnComparison, DriftStatistic } from './drift-comparison.ts';
import { P_VALUES } from './drift-comparison.ts';
import type { Bounded } from './sample-distance.ts';

/** By what a column of each type is called drifted: beyond a distance, or below a p-value. */
export interface DriftLimits {
  readonly numeric: DriftLimit;
  readonly categorical: DriftLimit;
  /** Fewer rows with a value, in either sample, decide nothing. */
  readonly minRows: number;
}

export interface DriftLimit {
  readonly statistic: DriftStatistic;
  readonly threshold: number;
}

/** Arbiter's own choice for the command; a policy states its own. At 300 rows chance alone passes .15 in .17 % of cases. */
export const DEFAULT_DRIFT_LIMITS: DriftLimits = {
  numeric: { statistic: 'ks.d', threshold: 0.15 },
  categorical: { statistic: 'psi@categories', threshold: 0.2 },
  minRows: 300,
};

export interface DriftVerdict {
  readonly verdict: 'drifted' | 'not_drifted' | 'inconclusive' | 'not_compared';
  readonly by: DriftLimit | null;
  /** Rows that each sample needs at least, where one has fewer. */
  readonly rows_needed: number | null;
  readonly reason: string | null;
}

export function driftVerdict(column: ColumnComparison, limits: DriftLimits): DriftVerdict {
  const { type, statistics, problem } = column;
  if (type === null || statistics === null) {
    return { verdict: 'not_compared', by: null, rows_needed: null, reason: problem?.message ?? null };
  }
  const by = limits[type];
  const found = statistics[by.statistic];
  if (found === undefined) {
    const reason = `${by.statistic} is not a statistic of a ${type} column.`;
    return { verdict: 'not_compared', by, rows_needed: null, reason };
  }
  const rows = Math.min(column.n.reference, column.n.current);
  if (rows < limits.minRows) {
    const reason = `only ${rows} rows with a value; at least ${limits.minRows} are needed.`;
    return { verdict: 'inconclusive', by, rows_needed: limits.minRows, reason };
  }
  const isDrifted = drifted(found, by);
  if (isDrifted !== null) {
    return { verdict: isDrifted ? 'drifted' : 'not_drifted', by, rows_needed: null, reason: null };
  }
  const reason = `${by.statistic} lies between ${found.lower} and ${found.upper}; ${by.threshold} is between them. Use more bins, or the data in place of its profile.`;
  return { verdict: 'inconclusive', by, rows_needed: null, reason };
}

/** Null where the bounds lie on both sides of the threshold. */
function drifted({ lower, upper }: Bounded, { statistic, threshold }: DriftLimit): boolean | null {
  const isBeyond = (value: number) => (P_VALUES.has(statistic) ? value < threshold : value > threshold);
  return isBeyond(lower) === isBeyond(upper) ? isBeyond(lower) : null;
}

export interface DriftSummary {
  readonly columns: number;
  readonly drifted: number;
  readonly inconclusive: number;
  readonly not_compared: number;
  /** Null where a column could not be judged: what is not known does not count as not drifted. */
  readonly share_of_drifted_columns: number | null;
}

export function driftSummary(verdicts: readonly DriftVerdict[]): DriftSummary {
  const count = (wanted: DriftVerdict['verdict']) =>
    verdicts.filter(({ verdict }) => verdict === wanted).length;
  const [drifted, inconclusive, notCompared] = [
    count('drifted'),
    count('inconclusive'),
    count('not_compared'),
  ];
  return {
    columns: verdicts.length,
    drifted,
    inconclusive,
    not_compared: notCompared,
    share_of_drifted_columns:
      verdicts.length === 0 || inconclusive + notCompared > 0 ? null : drifted / verdicts.length,
  };
}
