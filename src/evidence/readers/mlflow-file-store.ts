import type { TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { parseYaml } from '../../text/yaml.ts';
import { decodeText } from '../content.ts';
import type { EvidenceFile, EvidenceRecord, Reading, RecordedHash } from '../evidence.ts';
import { objectOf } from './json-shape.ts';
import { type MetricPoint, metricRecord, runStateProblem, tagFacts } from './mlflow-value.ts';

export const MLFLOW_FILE_STORE = 'mlflow-filestore';

/** MLflow's integers (`RunStatus`), as words. */
const STATUS: Readonly<Record<number, string>> = {
  1: 'RUNNING',
  2: 'SCHEDULED',
  3: 'FINISHED',
  4: 'FAILED',
  5: 'KILLED',
};

/**
 * Reads one run of a file store.
 * @param folder the run's folder, without a final slash.
 * @param files every file below that folder; `datasets` those of its experiment, by which inputs are named.
 */
export function readTree(
  folder: string,
  files: readonly EvidenceFile[],
  datasets: readonly EvidenceFile[] = [],
): Reading {
  const prefix = folder === '' ? '' : `${folder}/`;
  const metaFile = `${prefix}meta.yaml`;
  const meta = yamlOf(files.find(({ path }) => path === metaFile));
  const problems: Problem[] = meta === null ? [missingMeta(metaFile)] : [...meta.problems];
  const info = objectOf(meta?.value);
  const place = { file: metaFile, pointer: '' };
  // An integer, as MLflow writes it: `"3"` or a word was written by something else.
  const status = typeof info.status === 'number' ? (STATUS[info.status] ?? 'unknown') : 'unknown';
  const stage = String(info.lifecycle_stage);
  const state = runStateProblem(status, stage, place);
  if (state !== null) problems.push(state);

  const tags = textsOf(`${prefix}tags/`, files);
  const measuredHere = readMetrics(`${prefix}metrics/`, files);
  problems.push(...measuredHere.problems);
  if (measuredHere.records.length === 0 && measuredHere.problems.length === 0) {
    problems.push({ code: 'no_metrics', message: 'The run logged no metric.', file: metaFile, pointer: '' });
  }
  const runId = info.run_id ?? info.run_uuid;
  const facts = tagFacts(tags);
  const data = inputsOf(prefix, files, datasets);
  return {
    format: MLFLOW_FILE_STORE,
    toolVersion: null,
    // A run that failed or was deleted has numbers, but none that may be judged.
    records: state === null && meta?.problems.length === 0 ? measuredHere.records : [],
    facts: {
      lineage: {
        ...(typeof runId === 'string' && { run_id: runId }),
        ...(typeof info.experiment_id === 'string' && { experiment_id: info.experiment_id }),
        status,
        lifecycle_stage: stage,
        ...facts,
        parameters: textsOf(`${prefix}params/`, files),
        ...(data.length > 0 && { data }),
      },
      ...(typeof info.run_name === 'string' && { identity: { name: info.run_name } }),
    },
    problems,
  };
}

function missingMeta(file: string): Problem {
  return { code: 'missing_meta', message: 'The run has no meta.yaml.', file, pointer: '' };
}

function readMetrics(
  prefix: string,
  files: readonly EvidenceFile[],
): { readonly records: EvidenceRecord[]; readonly problems: Problem[] } {
  const records: EvidenceRecord[] = [];
  const problems: Problem[] = [];
  for (const file of filesUnder(prefix, files)) {
    const pointer = `metrics/${file.path.slice(prefix.length)}`;
    const parsed = readMetricFile(file, pointer);
    if ('problem' in parsed) problems.push(parsed.problem);
    const points = 'points' in parsed ? parsed.points : [];
    const key = file.path.slice(prefix.length);
    const { record, problem } = metricRecord(key, points, { file: file.path, pointer });
    records.push(record);
    if (problem !== null && !('problem' in parsed)) problems.push(problem);
  }
  return { records, problems };
}

const NUMBER = /^-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^-?(?:nan|inf|infinity)$/i;

/** Lines of `timestamp value [step [run_id]]`; MLflow 3 added the fourth field. */
function readMetricFile(
  file: EvidenceFile,
  pointer: string,
): { readonly points: MetricPoint[] } | { readonly problem: Problem } {
  const text = decodeText(file.bytes);
  const lines = text?.split('\n').map((line) => line.trim()) ?? [];
  const points: MetricPoint[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const point = readPoint(line);
    if (point === null) {
      const message = `Expected \`timestamp value step\`, found ${JSON.stringify(line.slice(0, 60))}.`;
      return { problem: { code: 'invalid_metric_line', message, file: file.path, pointer, line: index + 1 } };
    }
    points.push(point);
  }
  if (points.length > 0) return { points };
  return {
    problem: { code: 'empty', message: 'The metric file holds no value.', file: file.path, pointer, line: 1 },
  };
}

function readPoint(line: string): MetricPoint | null {
  const fields = line.split(/\s+/);
  const [timestamp = '', value = '', step = '0'] = fields;
  if (fields.length < 2 || fields.length > 4 || !/^-?[0-9]{1,15}$/.test(timestamp)) return null;
  if (!/^-?[0-9]{1,15}$/.test(step) || !(NUMBER.test(value) || NOT_FINITE.test(value))) return null;
  const number = Number(value);
  return {
    step: Number(step),
    timestamp: Number(timestamp),
    value: Number.isFinite(number) ? number : null,
  };
}

/** One text per file below a folder: parameters and tags. */
function textsOf(prefix: string, files: readonly EvidenceFile[]): Record<string, string> {
  return Object.fromEntries(
    filesUnder(prefix, files).map((file) => [
      file.path.slice(prefix.length),
      decodeText(file.bytes)?.trim() ?? '',
    ]),
  );
}

/** Data sets the run read: `inputs/<id>/meta.yaml` names a folder of the experiment's `datasets`. */
function inputsOf(
  prefix: string,
  files: readonly EvidenceFile[],
  datasets: readonly EvidenceFile[],
): RecordedHash[] {
  return filesUnder(`${prefix}inputs/`, files).flatMap((file): RecordedHash[] => {
    const source = objectOf(yamlOf(file)?.value).source_id;
    const meta = datasets.find(({ path }) => path.endsWith(`/datasets/${String(source)}/meta.yaml`));
    const { name, digest } = objectOf(yamlOf(meta)?.value);
    if (typeof name !== 'string' || typeof digest !== 'string') return [];
    return [{ path: name, algorithm: 'mlflow', digest, role: 'dep' }];
  });
}

function filesUnder(prefix: string, files: readonly EvidenceFile[]): EvidenceFile[] {
  return files.filter(({ path }) => path.startsWith(prefix)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function yamlOf(file: EvidenceFile | undefined): TextDocument | null {
  const text = file === undefined ? null : decodeText(file.bytes);
  return file === undefined || text === null ? null : parseYaml(text, file.path);
}
