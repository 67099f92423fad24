import type { JsonValue, TextDocument } from '../../text/document.ts';
import { pointerToken } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { type EvidenceFacts, type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { canonicalMetric, rangeFault } from '../metric-name.ts';
import { driftMethod, isDrifted } from './evidently-method.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { isCount } from './number-key.ts';
import { describe } from './numbers.ts';

export const EVIDENTLY_LEGACY_REPORT = 'evidently-legacy-report';

/** Evidently 0.2–0.6: `metrics[]` whose every entry names its metric and has a result. */
export function isEvidentlyLegacyReport(root: JsonObject): boolean {
  const metrics = root.metrics;
  if (!Array.isArray(metrics) || metrics.length === 0) return false;
  return metrics.every(
    (entry) => isObject(entry) && typeof entry.metric === 'string' && isObject(entry.result),
  );
}

type Drift = NonNullable<EvidenceFacts['drift']>;

/**
 * Reads a report of Evidently 0.2–0.6. `drift_share` is the configured threshold, `share_of_drifted_columns` what was
 * observed; the flag is recomputed (share ≥ threshold) and a file whose own flag says otherwise is a problem.
 */
export function readEvidentlyLegacyReport(document: TextDocument): Reading {
  const reader = new LegacyReader(document);
  const root = objectOf(document.value);
  for (const [index, entry] of listOf(root.metrics).entries()) {
    const { metric, result } = objectOf(entry);
    reader.metric(textOf(metric) ?? '', objectOf(result), `/metrics/${index}/result`);
  }
  const created = textOf(root.timestamp);
  const version = textOf(root.version) ?? null;
  return {
    format: EVIDENTLY_LEGACY_REPORT,
    toolVersion: version,
    records: reader.finish(),
    facts: {
      ...(reader.drift() !== null && { drift: reader.drift() as Drift }),
      ...(created !== undefined && { identity: { created } }),
    },
    problems: [...document.problems, ...reader.problems],
  };
}

class LegacyReader {
  readonly problems: Problem[] = [];
  readonly #records: EvidenceRecord[] = [];
  readonly #document: TextDocument;
  readonly #columns = new Map<string, boolean | null>();
  #dataset: { share: number | null; threshold: number | null; flag: boolean | null } | null = null;
  #rows: number | null = null;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  finish(): EvidenceRecord[] {
    return this.#records.map((record) =>
      record.metric === 'drift_score' ? { ...record, rows: this.#rows } : record,
    );
  }

  drift(): Drift | null {
    if (this.#dataset === null && this.#columns.size === 0) return null;
    const { share = null, threshold = null } = this.#dataset ?? {};
    const named = (state: boolean | null): string[] =>
      [...this.#columns].filter(([, drifted]) => drifted === state).map(([column]) => column);
    return {
      dataset_drift: share === null || threshold === null ? null : share >= threshold,
      share_of_drifted_columns: share,
      drift_share_threshold: threshold,
      drifted_columns: named(true),
      undecidable_columns: named(null),
    };
  }

  metric(name: string, result: JsonObject, pointer: string): void {
    if (name === 'DatasetDriftMetric') this.#datasetDrift(result, pointer);
    else if (name === 'DataDriftTable') this.#table(result, pointer);
    else if (name === 'ColumnDriftMetric')
      this.#column(textOf(result.column_name) ?? '(unnamed)', result, pointer);
    else if (name === 'DatasetSummaryMetric') {
      const rows = objectOf(result.current).number_of_rows;
      if (isCount(rows)) this.#rows = rows;
    } else if (name.endsWith('QualityMetric'))
      this.#quality(name, objectOf(result.current), `${pointer}/current`);
  }

  #datasetDrift(result: JsonObject, pointer: string): void {
    const share = this.#number(result.share_of_drifted_columns, 'share_of_drifted_columns', pointer, [0, 1]);
    const count = this.#number(result.number_of_drifted_columns, 'number_of_drifted_columns', pointer, [
      0,
      Infinity,
    ]);
    const threshold = typeof result.drift_share === 'number' ? result.drift_share : null;
    const flag = typeof result.dataset_drift === 'boolean' ? result.dataset_drift : null;
    this.#dataset = { share, threshold, flag };
    const computed = share === null || threshold === null ? null : share >= threshold;
    if (computed !== null && flag !== null && computed !== flag) {
      const message = `dataset_drift is ${flag}, but a share of ${share} against the threshold ${threshold} is ${computed}.`;
      this.problems.push(this.#document.problem('contradiction', message, `${pointer}/dataset_drift`));
    }
    const verdict = computed === null ? null : computed ? 'fail' : 'pass';
    const known = {
      raw_metric: 'DatasetDriftMetric.share_of_drifted_columns',
      value: share,
      verdict,
      threshold,
    } as const;
    this.#records.push(
      measured({
        metric: 'share_of_drifted_columns',
        pointer: `${pointer}/share_of_drifted_columns`,
        ...known,
      }),
      measured({
        metric: 'number_of_drifted_columns',
        raw_metric: 'DatasetDriftMetric.number_of_drifted_columns',
        value: count,
        pointer: `${pointer}/number_of_drifted_columns`,
      }),
    );
  }

  #table(result: JsonObject, pointer: string): void {
    for (const [column, entry] of Object.entries(objectOf(result.drift_by_columns))) {
      this.#column(column, objectOf(entry), `${pointer}/drift_by_columns/${pointerToken(column)}`);
    }
  }

  /** A column may stand both in the table and in a metric of its own; the same number is told once. */
  #column(column: string, result: JsonObject, pointer: string): void {
    const method = driftMethod(textOf(result.stattest_name) ?? '');
    const threshold = typeof result.stattest_threshold === 'number' ? result.stattest_threshold : null;
    const score = this.#number(result.drift_score, 'drift_score', pointer, [-Infinity, Infinity]);
    const flag = typeof result.drift_detected === 'boolean' && score !== null ? result.drift_detected : null;
    const computed =
      score === null || threshold === null || method === null ? null : isDrifted(score, threshold, method);
    if (computed !== null && flag !== null && computed !== flag) {
      const message = `drift_detected is ${flag}, but the score ${score} against the threshold ${threshold} is ${computed}.`;
      this.problems.push(this.#document.problem('contradiction', message, `${pointer}/drift_detected`));
    }
    const record = measured({
      metric: 'drift_score',
      raw_metric: `drift_by_columns.${column}.drift_score`,
      value: score,
      pointer: `${pointer}/drift_score`,
      column,
      statistic: method?.statistic ?? null,
      verdict: flag === null ? null : flag ? 'fail' : 'pass',
      threshold,
    });
    const earlier = this.#records.some(
      ({ metric, column: other, value, statistic }) =>
        metric === 'drift_score' && other === column && value === score && statistic === record.statistic,
    );
    if (earlier) return;
    this.#columns.set(column, flag);
    this.#records.push(record);
  }

  #quality(name: string, current: JsonObject, pointer: string): void {
    for (const [key, value] of Object.entries(current)) {
      const metric = canonicalMetric(key);
      const raw_metric = `${name}.current.${key}`;
      const place = `${pointer}/${pointerToken(key)}`;
      if (typeof value === 'number' && (metric === null || rangeFault(metric, value) === null)) {
        this.#records.push(measured({ metric, raw_metric, value, pointer: place }));
      } else if (metric !== null) {
        this.#records.push(measured({ metric, raw_metric, value: null, pointer: place }));
        this.#refuse(value, key, place);
      }
    }
  }

  #number(
    value: JsonValue | undefined,
    key: string,
    pointer: string,
    [low, high]: [number, number],
  ): number | null {
    if (typeof value === 'number' && value >= low && value <= high) return value;
    this.#refuse(value, key, `${pointer}/${key}`);
    return null;
  }

  #refuse(value: JsonValue | undefined, key: string, pointer: string): void {
    if (this.#document.problems.some((problem) => problem.pointer === pointer)) return;
    const isNumber = typeof value === 'number';
    const { code, found } = isNumber
      ? { code: 'out_of_range', found: String(value) }
      : describe(value ?? null);
    this.problems.push(
      this.#document.problem(code, `Expected a number for ${key}, found ${found}.`, pointer),
    );
  }
}
