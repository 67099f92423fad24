import type { JsonValue, TextDocument } from '../../text/document.ts';
import { pointerToken } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import type { EvidenceRecord, Reading, RecordedHash } from '../evidence.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf, textsOf } from './json-shape.ts';
import { type MetricPoint, metricRecord, runStateProblem, tagFacts } from './mlflow-value.ts';
import { describe } from './numbers.ts';

export const MLFLOW_RUN_JSON = 'mlflow-run-json';

/** Where the parts of a run stand in the two shapes: REST (`runs/get`) and mlflow-export-import. */
interface RunShape {
  readonly info: JsonObject;
  readonly infoPointer: string;
  readonly data: JsonObject;
  readonly dataPointer: string;
  readonly inputs: JsonObject;
}

/** True for a run in either shape. */
export function isMlflowRun(root: JsonObject): boolean {
  return runShape(root) !== null;
}

function runShape(root: JsonObject): RunShape | null {
  const exported = root.mlflow;
  if (isObject(exported) && isObject(exported.info) && 'run_id' in exported.info) {
    return {
      info: exported.info,
      infoPointer: '/mlflow/info',
      data: exported,
      dataPointer: '/mlflow',
      inputs: {},
    };
  }
  const prefix = isObject(root.run) ? '/run' : '';
  const run = isObject(root.run) ? root.run : root;
  const { info, data } = run;
  if (!isObject(info) || !isObject(data) || !('run_id' in info || 'run_uuid' in info)) return null;
  return {
    info,
    infoPointer: `${prefix}/info`,
    data,
    dataPointer: `${prefix}/data`,
    inputs: objectOf(run.inputs),
  };
}

/** Reads a run of the REST API or of mlflow-export-import. */
export function readMlflowRun(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const shape = runShape(root) ?? { info: {}, infoPointer: '', data: {}, dataPointer: '', inputs: {} };
  const { info } = shape;
  const status = textOf(info.status) ?? 'unknown';
  const stage = textOf(info.lifecycle_stage) ?? 'unknown';
  // The whole run is concerned; the line shows where its state is written.
  const { line } = document.at(`${shape.infoPointer}/status`) ?? {};
  const place = { file: document.file, pointer: '', ...(line !== undefined && { line }) };
  const state = runStateProblem(status, stage, place);
  const metrics = new RunMetrics(document);
  metrics.read(shape.data.metrics, `${shape.dataPointer}/metrics`);
  const { records, problems } = metrics;
  if (state !== null) problems.push(state);
  if (records.length === 0 && problems.length === 0) {
    problems.push(
      document.problem('no_metrics', 'The run logged no metric.', `${shape.dataPointer}/metrics`),
    );
  }
  return {
    format: MLFLOW_RUN_JSON,
    toolVersion: textOf(objectOf(root.system).mlflow_version) ?? null,
    records: state === null ? records : [],
    facts: factsOf(shape, status, stage),
    problems: [...document.problems, ...problems],
  };
}

function factsOf(shape: RunShape, status: string, stage: string): Reading['facts'] {
  const { info, data } = shape;
  const runId = textOf(info.run_id) ?? textOf(info.run_uuid);
  const experiment = textOf(info.experiment_id);
  const name = textOf(info.run_name);
  const inputs = datasetsOf(shape.inputs);
  return {
    lineage: {
      ...(runId !== undefined && { run_id: runId }),
      ...(experiment !== undefined && { experiment_id: experiment }),
      status,
      lifecycle_stage: stage,
      ...tagFacts(pairs(data.tags)),
      parameters: pairs(data.params),
      ...(inputs.length > 0 && { data: inputs }),
    },
    ...(name !== undefined && { identity: { name } }),
  };
}

/** REST gives lists of `{key, value}`, the export an object. */
function pairs(value: JsonValue | undefined): Record<string, string> {
  if (!Array.isArray(value)) return textsOf(value);
  const entries = value
    .map(objectOf)
    .flatMap(({ key, value: text }): [string, string][] =>
      typeof key === 'string' && typeof text === 'string' ? [[key, text]] : [],
    );
  return Object.fromEntries(entries);
}

function datasetsOf(inputs: JsonObject): RecordedHash[] {
  return listOf(inputs.dataset_inputs).flatMap((input): RecordedHash[] => {
    const { name, digest } = objectOf(objectOf(input).dataset);
    if (typeof name !== 'string' || typeof digest !== 'string') return [];
    return [{ path: name, algorithm: 'mlflow', digest, role: 'dep' }];
  });
}

class RunMetrics {
  readonly records: EvidenceRecord[] = [];
  readonly problems: Problem[] = [];
  readonly #document: TextDocument;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  read(metrics: JsonValue | undefined, pointer: string): void {
    if (Array.isArray(metrics)) {
      this.#readList(metrics, pointer);
      return;
    }
    if (metrics !== undefined && !isObject(metrics)) {
      this.problems.push(this.#document.problem('not_a_number', 'Expected the metrics of the run.', pointer));
    }
    for (const [key, history] of Object.entries(objectOf(metrics))) {
      const place = `${pointer}/${pointerToken(key)}`;
      if (!Array.isArray(history) || history.length === 0) {
        this.#addNothing(key, place, describe(history));
        continue;
      }
      this.#add(
        key,
        history.map((point, index) => ({ point, at: `${place}/${index}` })),
      );
    }
  }

  /** The REST list holds one entry per metric, and may hold several points of one. */
  #readList(entries: readonly JsonValue[], pointer: string): void {
    const histories = new Map<string, { point: JsonValue; at: string }[]>();
    for (const [index, point] of entries.entries()) {
      const at = `${pointer}/${index}`;
      const key = textOf(objectOf(point).key);
      if (key === undefined || key === '') {
        this.problems.push(this.#document.problem('missing_key', 'This metric has no name.', at));
        continue;
      }
      histories.set(key, [...(histories.get(key) ?? []), { point, at }]);
    }
    for (const [key, history] of histories) this.#add(key, history);
  }

  #add(key: string, history: readonly { point: JsonValue; at: string }[]): void {
    const points: MetricPoint[] = [];
    for (const { point, at } of history) {
      const { value = null, timestamp, step = 0 } = objectOf(point);
      if (!Number.isSafeInteger(timestamp) || !Number.isSafeInteger(step)) {
        this.#addNothing(key, at, { code: 'not_a_number', found: 'a point without time and step' });
        return;
      }
      if (typeof value !== 'number') {
        this.#addNothing(key, `${at}/value`, describe(value));
        return;
      }
      points.push({ step: step as number, timestamp: timestamp as number, value });
    }
    const pointer = `${history.at(-1)?.at ?? ''}/value`;
    const { record, problem } = metricRecord(key, points, { file: this.#document.file, pointer });
    this.records.push(record);
    if (problem !== null) this.problems.push(this.#document.problem(problem.code, problem.message, pointer));
  }

  #addNothing(key: string, pointer: string, { code, found }: { code: string; found: string }): void {
    const { record } = metricRecord(key, [], { file: this.#document.file, pointer });
    this.records.push(record);
    const isTold = this.#document.problems.some((problem) => problem.pointer === pointer);
    if (isTold) return;
    this.problems.push(
      this.#document.problem(code, `Expected a number for ${key}, found ${found}.`, pointer),
    );
  }
}
