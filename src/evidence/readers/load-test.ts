import type { JsonValue, TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { type CsvTable, cellNumber } from '../csv-table.ts';
import { type EvidenceFacts, type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { isObject, type JsonObject, objectOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const K6_SUMMARY = 'k6-summary';
export const LOCUST_STATS = 'locust-stats-csv';

/** What k6 calls the statistics of a trend (`summaryTrendStats`). */
const TREND = /^(?:avg|min|med|max|count|p\(\d+(?:\.\d+)?\))$/;

type Load = NonNullable<EvidenceFacts['load']>;

/** The end-of-test summary of k6: `--summary-export` (flat), or `handleSummary` (under `values`). */
export function isK6Summary(root: JsonObject): boolean {
  const duration = objectOf(objectOf(root.metrics).http_req_duration);
  return Object.keys({ ...duration, ...objectOf(duration.values) }).some((key) => TREND.test(key));
}

/** Latencies in milliseconds as k6 gives them, requests per second, and the share of requests that failed. */
export function readK6Summary(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const metrics = objectOf(objectOf(document.value).metrics);
  const add = (name: string, key: string): number | null => {
    const holder = objectOf(metrics[name]);
    const isNested = isObject(holder.values);
    const values = isNested ? objectOf(holder.values) : holder;
    const value: JsonValue | undefined = values[key];
    if (value === undefined) return null;
    const pointer = `/metrics/${name}/${isNested ? 'values/' : ''}${key}`;
    draft.number(value, null, { raw_metric: `${name}.${key}`, pointer });
    return draft.records.at(-1)?.value ?? null;
  };
  const failed = add('http_req_failed', 'rate') ?? add('http_req_failed', 'value');
  const load: Load = {
    p95_ms: add('http_req_duration', 'p(95)'),
    p99_ms: add('http_req_duration', 'p(99)'),
    throughput_per_second: add('http_reqs', 'rate'),
    requests: add('http_reqs', 'count'),
    error_rate: failed,
  };
  return draft.reading(K6_SUMMARY, null, { load });
}

/** `PREFIX_stats.csv` of Locust. */
export function isLocustStats(table: CsvTable): boolean {
  return ['Request Count', 'Failure Count', '95%'].every((name) => table.header.includes(name));
}

/** Reads the row `Aggregated`: all requests together. */
export function readLocustStats(table: CsvTable, file: string): Reading {
  const name = table.header.indexOf('Name');
  const at = table.rows.findIndex((row) => row[name]?.trim() === 'Aggregated');
  const row = table.rows[at];
  if (row === undefined) {
    const message = 'Expected the row `Aggregated`, which Locust writes last: the test did not end.';
    return {
      format: LOCUST_STATS,
      toolVersion: null,
      records: [],
      facts: {},
      problems: [{ code: 'truncated', message, file }],
    };
  }
  const line = table.lines[at] ?? 0;
  const records: EvidenceRecord[] = [];
  const problems: Problem[] = [];
  const number = (column: string): number | null => {
    const text = row[table.header.indexOf(column)];
    if (text === undefined) return null;
    const value = cellNumber(text);
    records.push(measured({ raw_metric: `Aggregated.${column}`, value, pointer: `line ${line}` }));
    if (value === null)
      problems.push({
        code: 'not_a_number',
        message: `Expected a number for ${column}, found ${JSON.stringify(text.slice(0, 40))}.`,
        file,
        pointer: `line ${line}`,
        line,
      });
    return value;
  };
  const [requests, failures] = [number('Request Count'), number('Failure Count')];
  const load: Load = {
    p95_ms: number('95%'),
    p99_ms: number('99%'),
    throughput_per_second: number('Requests/s'),
    requests,
    error_rate: requests === null || failures === null || requests === 0 ? null : failures / requests,
  };
  return { format: LOCUST_STATS, toolVersion: null, records, facts: { load }, problems };
}
