import { boundsFromSummary, rowsNeeded } from '../statistics/auc-interval.ts';
import type { CheckConfigOf, CheckResult } from './check.ts';
import type { ModelFacts, PredictionsItem, Trust } from './facts.ts';
import type { Limit } from './limit.ts';
import { isFloor } from './limit.ts';
import { isRecomputable, recompute } from './recomputed.ts';
import type { FoundRecord, NotFound } from './records.ts';
import { findRecord, fitsDataset, fitsSlice, missingEvidence, sliceText } from './records.ts';
import type { Place } from './result.ts';
import { placeOf } from './result.ts';

type Metric = CheckConfigOf<'metric'>['metric'];

/** The number that is judged, recomputed or claimed. */
export interface Measurement {
  readonly value: number;
  readonly rows: number | null;
  readonly positives: number | null;
  readonly interval: CheckResult['interval'];
  readonly undecidable: string | null;
  readonly trust: Trust;
  readonly places: readonly Place[];
}

export type Measured =
  | { readonly measured: Measurement; readonly missing?: undefined }
  | { readonly measured?: undefined; readonly missing: NotFound };

/** Fewer rows of a class than this decide nothing by interval (spec: statistics, section 3). */
const FEWEST_ROWS_OF_A_CLASS = 10;

/**
 * Recomputed beats reported. Predictions that are declared for this data set and cannot be used are an error: the
 * claim never stands in for them.
 */
export function measure(facts: ModelFacts, metric: Metric, confidence: number): Measured {
  const declared = facts.predictions.filter(
    ({ dataset }) => metric.dataset === undefined || dataset === metric.dataset,
  );
  if (declared.length > 0 && isRecomputable(metric.name))
    return fromPredictions(facts, metric, confidence, declared);
  const lookup = findRecord(facts, nameOf(metric), (record) => {
    const isMetric = record.metric === metric.name && record.statistic === null && record.fold === null;
    return isMetric && fitsDataset(record, metric.dataset) && fitsSlice(record, metric.slice);
  });
  if (lookup.missing !== undefined) return lookup;
  return { measured: fromRecord(metric.name, lookup.found, confidence) };
}

export function nameOf({ name, dataset, slice }: Metric): string {
  return `${name}${dataset === undefined ? '' : ` on ${dataset}`}${slice === undefined ? '' : ` of ${sliceText(slice)}`}`;
}

/** Predictions of a data set that can be used: exactly one file, read without a problem. */
export function usablePredictions(
  facts: ModelFacts,
  what: string,
  declared: readonly PredictionsItem[],
):
  | {
      readonly item: PredictionsItem;
      readonly summary: NonNullable<PredictionsItem['summary']>;
      readonly missing?: undefined;
    }
  | { readonly missing: NotFound } {
  if (declared.some(({ isAwaited }) => isAwaited === true)) return { missing: missingEvidence(facts, what) };
  const unread = declared.find(({ summary, problem }) => summary === null || problem !== null);
  if (unread !== undefined) {
    const awaited = missingEvidence(facts, `predictions ${unread.file}`);
    if (awaited.awaiting && unread.sha256 === '') return { missing: awaited };
    const reason = `${what} cannot be recomputed: ${unread.file}: ${unread.problem?.message ?? 'the file gave nothing.'}`;
    return {
      missing: { outcome: 'error', reason, awaiting: false, places: [placeOf(unread, unread.problem?.line)] },
    };
  }
  const [item, second] = declared;
  if (item === undefined || item.summary === null) return { missing: missingEvidence(facts, what) };
  if (second !== undefined) {
    const reason = `Two predictions files are declared for ${what}: ${item.file} and ${second.file}. Keep one.`;
    return {
      missing: { outcome: 'error', reason, awaiting: false, places: [placeOf(item), placeOf(second)] },
    };
  }
  return { item, summary: item.summary };
}

function fromPredictions(
  facts: ModelFacts,
  metric: Metric,
  confidence: number,
  declared: readonly PredictionsItem[],
): Measured {
  const what = nameOf(metric);
  const usable = usablePredictions(facts, what, declared);
  if (usable.missing !== undefined) return { missing: usable.missing };
  const { item, summary } = usable;
  const { value, reason, ...rest } = recompute(summary, metric.name, metric.slice, confidence);
  if (value === null) {
    const why = `${what} cannot be recomputed from ${item.file}: ${reason}.`;
    return { missing: { outcome: 'error', reason: why, awaiting: false, places: [placeOf(item)] } };
  }
  return { measured: { value, ...rest, trust: 'recomputed', places: [placeOf(item)] } };
}

/** Only the summary is known: an AUC still has an interval by Hanley and McNeil where rows and positives are given. */
function fromRecord(name: string, { record, item }: FoundRecord, confidence: number): Measurement {
  const { value, rows, positives } = record;
  const base = { value, rows, positives, trust: item.trust, places: [placeOf(item, record.pointer)] };
  const isKnown = name === 'roc_auc' && rows !== null && positives !== null && value >= 0 && value <= 1;
  if (!isKnown || !(positives > 0 && positives < rows)) return { ...base, interval: null, undecidable: null };
  const smaller = Math.min(positives, rows - positives);
  const bounds = boundsFromSummary(value, rows, positives / rows, confidence);
  const isFlat = bounds.lower === bounds.upper;
  return {
    ...base,
    interval: { ...bounds, confidence, method: 'hanley-mcneil' },
    undecidable:
      smaller < FEWEST_ROWS_OF_A_CLASS
        ? `a class has fewer than ${FEWEST_ROWS_OF_A_CLASS} rows`
        : isFlat
          ? 'the variance is zero'
          : null,
  };
}

/** Rows at which the bound of an AUC would clear its floor; null for a ceiling, or where no number of rows would. */
export function rowsToDecide(limit: Limit, measured: Measurement, confidence: number): number | null {
  const { rows, positives, value } = measured;
  if (!isFloor(limit) || rows === null || positives === null || rows === 0) return null;
  return rowsNeeded(value, positives / rows, limit.threshold, confidence);
}
