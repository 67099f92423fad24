import type { JsonValue, TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { type EvidenceFacts, type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { canonicalMetric, rangeFault } from '../metric-name.ts';
import { driftMethod, isDrifted } from './evidently-method.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { isCount } from './number-key.ts';
import { describe } from './numbers.ts';

export const EVIDENTLY_REPORT = 'evidently-0.7-report';

/** `metrics[]` of `id`, `value` and a name, with `tests[]` and without the `version` of older reports. */
export function isEvidentlyReport(root: JsonObject): boolean {
  const metrics = root.metrics;
  if (!Array.isArray(metrics) || metrics.length === 0 || 'version' in root) return false;
  return metrics.every(
    (entry) =>
      isObject(entry) &&
      'id' in entry &&
      'value' in entry &&
      ('metric_name' in entry || 'metric_id' in entry),
  );
}

/**
 * Reads a report of Evidently 0.7. It carries no flag: data-set drift is share ≥ threshold, column drift follows the
 * method's direction, and a column whose method or threshold the file omits (0.7.0–0.7.15) cannot be decided.
 */
export function readEvidentlyReport(document: TextDocument): Reading {
  const reader = new ReportReader(document);
  const root = objectOf(document.value);
  for (const [index, entry] of listOf(root.metrics).entries())
    reader.metric(objectOf(entry), `/metrics/${index}`);
  const tests = listOf(root.tests)
    .map(objectOf)
    .map((test) => ({
      name: textOf(test.name) ?? textOf(test.id) ?? 'test',
      outcome: (textOf(test.status) ?? 'unknown').toLowerCase(),
    }));
  return {
    format: EVIDENTLY_REPORT,
    toolVersion: null,
    records: reader.finish(),
    facts: { ...(reader.drift !== null && { drift: reader.drift }), tests },
    problems: [...document.problems, ...reader.problems],
  };
}

/** Evidently's metric classes whose value is a plain number with a canonical name. */
const QUALITY: Readonly<Record<string, string>> = {
  Accuracy: 'accuracy',
  Precision: 'precision',
  Recall: 'recall',
  F1Score: 'f1',
  RocAuc: 'roc_auc',
  LogLoss: 'log_loss',
  RMSE: 'rmse',
  MAPE: 'mape',
  R2Score: 'r2',
};

type Drift = NonNullable<EvidenceFacts['drift']>;

class ReportReader {
  readonly problems: Problem[] = [];
  readonly #records: EvidenceRecord[] = [];
  readonly #document: TextDocument;
  readonly #drifted: string[] = [];
  readonly #undecidable: string[] = [];
  #rows: number | null = null;
  #share: { readonly observed: number; readonly threshold: number | null } | null = null;
  #hasDrift = false;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  get drift(): Drift | null {
    if (!this.#hasDrift) return null;
    const { observed = null, threshold = null } = this.#share ?? {};
    return {
      dataset_drift: observed === null || threshold === null ? null : observed >= threshold,
      share_of_drifted_columns: observed,
      drift_share_threshold: threshold,
      drifted_columns: this.#drifted,
      undecidable_columns: this.#undecidable,
    };
  }

  /** The records; drift of columns is measured on the rows that the report counts. */
  finish(): EvidenceRecord[] {
    return this.#records.map((record) =>
      record.metric === 'drift_score' ? { ...record, rows: this.#rows } : record,
    );
  }

  metric(entry: JsonObject, pointer: string): void {
    const name = textOf(entry.metric_name) ?? textOf(entry.metric_id) ?? '';
    const kind = /^\w+/.exec(name)?.[0] ?? '';
    const options = optionsOf(name, objectOf(entry.config));
    const { value = null } = entry;
    const place = `${pointer}/value`;
    if (kind === 'DriftedColumnsCount') {
      this.#datasetShare(value, options, place);
      return;
    }
    if (kind === 'ValueDrift') {
      this.#column(value, options, place);
      return;
    }
    if (kind === 'RowCount' && isCount(value)) this.#rows = value;
    this.#plain(kind, value, options, place);
  }

  #datasetShare(value: JsonValue, options: Options, pointer: string): void {
    this.#hasDrift = true;
    const { share = null, count = null } = objectOf(value);
    if (typeof share !== 'number' || share < 0 || share > 1) {
      this.#refuse('share_of_drifted_columns', 'DriftedColumnsCount.share', share, `${pointer}/share`, {});
      return;
    }
    const threshold = options.driftShare;
    this.#share = { observed: share, threshold };
    const verdict = threshold === null ? null : share >= threshold ? 'fail' : 'pass';
    const known = { verdict, threshold } as const;
    this.#records.push(
      measured({
        metric: 'share_of_drifted_columns',
        raw_metric: 'DriftedColumnsCount.share',
        value: share,
        pointer: `${pointer}/share`,
        ...known,
      }),
    );
    if (typeof count !== 'number' || count < 0) {
      this.#refuse('number_of_drifted_columns', 'DriftedColumnsCount.count', count, `${pointer}/count`, {});
      return;
    }
    this.#records.push(
      measured({
        metric: 'number_of_drifted_columns',
        raw_metric: 'DriftedColumnsCount.count',
        value: count,
        pointer: `${pointer}/count`,
      }),
    );
  }

  #column(value: JsonValue, options: Options, pointer: string): void {
    this.#hasDrift = true;
    const column = options.column ?? '(unnamed)';
    const method = options.method === null ? null : driftMethod(options.method);
    const known = { column, statistic: method?.statistic ?? null, threshold: options.threshold };
    if (typeof value !== 'number') {
      this.#undecidable.push(column);
      this.#refuse('drift_score', `ValueDrift.${column}`, value, pointer, known);
      return;
    }
    const isDecidable = method !== null && options.threshold !== null;
    const drifted = isDecidable ? isDrifted(value, options.threshold as number, method) : null;
    if (drifted === null) this.#undecidable.push(column);
    else if (drifted) this.#drifted.push(column);
    const verdict = drifted === null ? null : drifted ? 'fail' : 'pass';
    this.#records.push(
      measured({
        metric: 'drift_score',
        raw_metric: `ValueDrift.${column}`,
        value,
        pointer,
        verdict,
        ...known,
      }),
    );
  }

  #plain(kind: string, value: JsonValue, options: Options, pointer: string): void {
    const metric = QUALITY[kind] ?? null;
    const raw = options.column === null ? kind : `${kind}.${options.column}`;
    const known = { column: options.column };
    if (typeof value === 'number') {
      const fault = metric === null ? null : rangeFault(canonicalMetric(metric) ?? metric, value);
      if (fault === null) this.#records.push(measured({ metric, raw_metric: raw, value, pointer, ...known }));
      else
        this.#refuse(
          metric,
          raw,
          value,
          pointer,
          known,
          `${metric} is ${value}, which ${fault}: no such value exists.`,
        );
      return;
    }
    if (metric !== null) {
      this.#refuse(metric, raw, value, pointer, known);
      return;
    }
    for (const [part, number] of Object.entries(objectOf(value))) {
      if (typeof number !== 'number') continue;
      this.#records.push(
        measured({ raw_metric: `${raw}.${part}`, value: number, pointer: `${pointer}/${part}`, ...known }),
      );
    }
  }

  /** The number is missing: a record without value, and a problem unless the text's own already stands there. */
  #refuse(
    metric: string | null,
    raw: string,
    value: JsonValue,
    pointer: string,
    known: Partial<EvidenceRecord>,
    reason?: string,
  ): void {
    this.#records.push(measured({ metric, raw_metric: raw, value: null, pointer, ...known }));
    if (this.#document.problems.some((problem) => problem.pointer === pointer)) return;
    const { code, found } =
      typeof value === 'number' ? { code: 'out_of_range', found: String(value) } : describe(value);
    const message = reason ?? `Expected a number for ${raw}, found ${found}.`;
    this.problems.push(this.#document.problem(code, message, pointer));
  }
}

interface Options {
  readonly column: string | null;
  readonly method: string | null;
  readonly threshold: number | null;
  readonly driftShare: number | null;
}

/** The metric's settings: from `config` (0.7.16 on), else from inside its name, `ValueDrift(column=a,method=psi)`. */
function optionsOf(name: string, config: JsonObject): Options {
  const inside = /\((.*)\)$/s.exec(name)?.[1] ?? '';
  const option = (key: string): string | null =>
    new RegExp(`(?:^|,)${key}=(.*?)(?=,[a-z_]+=|$)`, 's').exec(inside)?.[1] ?? null;
  const number = (key: string): number | null => {
    const value = config[key];
    if (typeof value === 'number') return value;
    const text = option(key);
    return text !== null && /^[0-9]+(?:\.[0-9]+)?(?:e-?[0-9]+)?$/.test(text) ? Number(text) : null;
  };
  return {
    column: textOf(config.column) ?? option('column'),
    method: textOf(config.method) ?? option('method'),
    threshold: number('threshold'),
    driftShare: number('drift_share'),
  };
}
