import type { Problem } from '../../text/problem.ts';
import { acrossGroups, type EvidenceRecord, measured } from '../evidence.ts';
import { canonicalDataset, rangeFault, readMetricKey } from '../metric-name.ts';

/** One logged point; `value` null where the tool wrote NaN or an infinity. */
export interface MetricPoint {
  readonly step: number;
  readonly timestamp: number;
  readonly value: number | null;
}

/**
 * MLflow's current value: the largest by (step, timestamp, value), neither the last written nor the best.
 * Null when a point that is not a number shares that last step and time, or when there is no point.
 */
export function currentPoint(points: readonly MetricPoint[]): MetricPoint | null {
  let best: MetricPoint | null = null;
  for (const point of points) if (best === null || isLater(point, best)) best = point;
  if (best === null) return null;
  const { step, timestamp } = best;
  const last = points.filter((point) => point.step === step && point.timestamp === timestamp);
  return last.some(({ value }) => value === null) ? { ...best, value: null } : best;
}

function isLater(a: MetricPoint, b: MetricPoint): boolean {
  if (a.step !== b.step) return a.step > b.step;
  if (a.timestamp !== b.timestamp) return a.timestamp > b.timestamp;
  return (a.value ?? Number.NEGATIVE_INFINITY) > (b.value ?? Number.NEGATIVE_INFINITY);
}

/** A run's metric as a record, with the problem that kept its value from being one. */
export function metricRecord(
  key: string,
  points: readonly MetricPoint[],
  place: { readonly file: string; readonly pointer: string },
): { readonly record: EvidenceRecord; readonly problem: Problem | null } {
  const value = currentPoint(points)?.value ?? null;
  const named = readRunKey(key);
  const known = {
    metric: named?.metric ?? null,
    raw_metric: key,
    pointer: place.pointer,
    dataset: named?.dataset ?? null,
    slice: named?.attribute == null ? null : acrossGroups(named.attribute),
    column: named?.attribute ?? null,
  };
  const problem = (code: string, message: string): Problem => ({ code, message, ...place });
  if (value === null) {
    const message = `The current value of the metric ${key} is not a finite number.`;
    return { record: measured({ ...known, value: null }), problem: problem('not_finite', message) };
  }
  const fault = named === null ? null : rangeFault(named.metric, value);
  if (fault === null) return { record: measured({ ...known, value }), problem: null };
  const message = `${named?.metric} is ${value}, which ${fault}: no such value exists.`;
  return { record: measured({ ...known, value: null }), problem: problem('out_of_range', message) };
}

/** `test/auc` and `test_auc` say the same. */
function readRunKey(key: string): ReturnType<typeof readMetricKey> {
  const parts = key.split('/');
  const named = readMetricKey(parts.at(-1) as string);
  if (named === null || parts.length === 1) return named;
  const dataset = parts.length === 2 ? canonicalDataset(parts[0] as string) : null;
  return dataset === null || named.dataset !== null ? null : { ...named, dataset };
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const LONGEST_TAG = 2000;

/** Facts that every shape of a run gives from its tags. Tags longer than 2,000 characters are left out. */
export function tagFacts(tags: Readonly<Record<string, string>>): {
  readonly commit: string | null;
  readonly parent_run_id?: string;
  readonly tags: Record<string, string>;
} {
  const commit = tags['mlflow.source.git.commit'];
  const parent = tags['mlflow.parentRunId'];
  return {
    commit: commit !== undefined && COMMIT.test(commit) ? commit : null,
    ...(parent !== undefined && { parent_run_id: parent }),
    tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value.length <= LONGEST_TAG)),
  };
}

/** Only a finished run that nobody deleted counts. */
export function runStateProblem(
  status: string,
  stage: string,
  place: { file: string; pointer: string; line?: number },
): Problem | null {
  if (status !== 'FINISHED') {
    const message = `The run's status is ${status}; only a FINISHED run counts.`;
    return { code: 'run_not_finished', message, ...place };
  }
  if (stage === 'active') return null;
  const message = `The run's lifecycle stage is ${stage}; only an active run counts.`;
  return { code: 'run_not_active', message, ...place };
}
