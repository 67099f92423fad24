import type { TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { type EvidenceFacts, type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json-shape.ts';
import { describe } from './numbers.ts';

export const DRIFT_FLAGS = 'arbiter-drift-flags';
export const EVALUATION_RECORD_SCHEMA = 'arbiter/evaluation-record/v1';

const SEVERITIES = ['low', 'medium', 'high'] as const;
type Severity = (typeof SEVERITIES)[number];
const FLAG_KEYS = new Set(['feature', 'severity', 'statistic', 'value', 'threshold']);
const RECORD_KEYS = new Set(['schema', 'model', 'created_at', 'flags']);
/** RFC 3339 in UTC, as schemas/evaluation-record.schema.json has it. */
export const UTC_INSTANT =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/;

export function isDriftFlags(root: JsonObject): boolean {
  return root.schema === EVALUATION_RECORD_SCHEMA;
}

/**
 * Reads a record of the evaluation store (schemas/evaluation-record.schema.json). Its drift facts are given only when
 * the whole record is sound: a flag that cannot be read might have been the high one.
 */
export function readDriftFlags(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const problems: Problem[] = [];
  const problem = (code: string, message: string, pointer: string): void => {
    problems.push(document.problem(code, message, pointer));
  };
  const model = textOf(root.model);
  const created = textOf(root.created_at);
  if (model === undefined || model === '')
    problem('missing_key', 'Expected the name of the model.', '/model');
  if (created === undefined || !UTC_INSTANT.test(created)) {
    problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
  }
  for (const key of Object.keys(root)) {
    if (!RECORD_KEYS.has(key)) problem('unknown_key', `The key \`${key}\` is not known here.`, `/${key}`);
  }
  const { flags } = root;
  if (!Array.isArray(flags))
    problem('missing_key', 'Expected the list of flags; an empty list means none was raised.', '/flags');
  const read = (Array.isArray(flags) ? flags : []).map((flag, index) =>
    readFlag(flag, `/flags/${index}`, problem),
  );
  const isSound = problems.length === 0 && document.problems.length === 0;
  return {
    format: DRIFT_FLAGS,
    toolVersion: null,
    records: read.map(({ record }) => record),
    facts: {
      ...(isSound && { drift: driftOf(read, created ?? null) }),
      identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
    },
    problems: [...document.problems, ...problems],
  };
}

/** One flag as read; null where its severity cannot be told. */
export interface Flag {
  readonly record: EvidenceRecord;
  readonly severity: Severity | null;
}

/** Reads one flag; whatever is wrong with it is told to `problem`. */
export function readFlag(
  value: unknown,
  pointer: string,
  problem: (code: string, message: string, at: string) => void,
): Flag {
  const flag = isObject(value as never) ? (value as JsonObject) : {};
  for (const key of Object.keys(flag)) {
    if (!FLAG_KEYS.has(key))
      problem('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${key}`);
  }
  const severity = SEVERITIES.find((name) => name === flag.severity) ?? null;
  if (severity === null)
    problem('invalid_severity', 'Expected the severity low, medium or high.', `${pointer}/severity`);
  const statistic = textOf(flag.statistic) ?? null;
  if (statistic === null)
    problem('missing_key', 'Expected the name of the statistic.', `${pointer}/statistic`);
  const feature = textOf(flag.feature) ?? null;
  if (flag.feature !== undefined && feature === null)
    problem('not_text', 'Expected the name of a feature.', `${pointer}/feature`);
  const number = (key: string): number | null => {
    const given = flag[key] ?? null;
    if (typeof given === 'number') return given;
    const { code, found } = describe(given);
    problem(code, `Expected a number for ${key}, found ${found}.`, `${pointer}/${key}`);
    return null;
  };
  const measuredValue = number('value');
  return {
    severity,
    record: measured({
      metric: 'drift_score',
      raw_metric: `flags.${feature ?? 'dataset'}.${statistic ?? 'value'}`,
      value: measuredValue,
      pointer: `${pointer}/value`,
      column: feature,
      statistic,
      verdict: severity === 'high' ? 'fail' : 'warn',
      threshold: number('threshold'),
    }),
  };
}

/** What the flags of a sound record say. */
export function driftOf(
  flags: readonly Flag[],
  createdAt: string | null,
): NonNullable<EvidenceFacts['drift']> {
  const highest = Math.max(-1, ...flags.map(({ severity }) => SEVERITIES.indexOf(severity as Severity)));
  const columns = flags.map(({ record }) => record.column).filter((column) => column !== null);
  return {
    dataset_drift: null,
    share_of_drifted_columns: null,
    drift_share_threshold: null,
    drifted_columns: [...new Set(columns)],
    undecidable_columns: [],
    severity: SEVERITIES[highest] ?? null,
    created_at: createdAt,
  };
}
