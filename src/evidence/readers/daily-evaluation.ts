import type { TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import type { Reading } from '../evidence.ts';
import { DRIFT_FLAGS, driftOf, readFlag, UTC_INSTANT } from './drift-flags.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json-shape.ts';

export const DAILY_EVALUATION_SCHEMA = 'arbiter/evaluation-record/v2';

const RECORD_KEYS = new Set(['schema', 'model', 'day', 'created_at', 'data', 'measured', 'flags']);
const MEASURED_KEYS = new Set(['feature', 'statistic', 'value', 'rows']);
const DATA_KEYS = ['reference', 'current'] as const;

type Tell = (code: string, message: string, pointer: string) => void;

export function isDailyEvaluation(root: JsonObject): boolean {
  return root.schema === DAILY_EVALUATION_SCHEMA;
}

/**
 * Reads one day of the evaluation store (schemas/daily-evaluation.schema.json). Only a record that is sound as a whole
 * says anything. Its numbers are history: they are not handed on as measurements of what is judged.
 */
export function readDailyEvaluation(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const problems: Problem[] = [];
  const tell: Tell = (code, message, pointer) => problems.push(document.problem(code, message, pointer));
  const [model, created, day] = [textOf(root.model), textOf(root.created_at), textOf(root.day)];
  for (const key of Object.keys(root)) {
    if (!RECORD_KEYS.has(key)) tell('unknown_key', `The key \`${key}\` is not known here.`, `/${key}`);
  }
  if (model === undefined || model === '') tell('missing_key', 'Expected the name of the model.', '/model');
  const isDated = created !== undefined && UTC_INSTANT.test(created);
  if (!isDated) tell('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
  if (day === undefined || !isRealDay(day))
    tell('invalid_time', 'Expected a day such as 2026-01-31.', '/day');
  else if (isDated && created.slice(0, 10) < day)
    tell('invalid_time', 'The record is older than the day it is of.', '/day');
  dataProblems(root.data ?? null, tell);
  const measured = measuredOf(root.measured ?? null, tell);
  const { flags } = root;
  if (!Array.isArray(flags))
    tell('missing_key', 'Expected the list of flags; an empty list means none was raised.', '/flags');
  const read = (Array.isArray(flags) ? flags : []).map((flag, index) => {
    const pointer = `/flags/${index}`;
    const found = readFlag(flag, pointer, tell);
    const { column, statistic, value } = found.record;
    if (measured.get(JSON.stringify([column, statistic])) !== value)
      tell('not_measured', 'A flag must be of a number under `measured`, with the same value.', pointer);
    return found;
  });
  const isSound = problems.length === 0 && document.problems.length === 0 && day !== undefined;
  return {
    format: DRIFT_FLAGS,
    toolVersion: null,
    records: [],
    facts: {
      ...(isSound && { drift: { ...driftOf(read, created ?? null), day } }),
      identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
    },
    problems: [...document.problems, ...problems],
  };
}

function dataProblems(value: unknown, tell: Tell): void {
  const data = isObject(value as never) ? (value as JsonObject) : {};
  for (const key of DATA_KEYS) {
    if (/^[0-9a-f]{64}$/.test(textOf(data[key]) ?? '')) continue;
    tell('missing_key', `Expected the SHA-256 of the ${key} data.`, `/data/${key}`);
  }
  for (const key of Object.keys(data)) {
    if (!DATA_KEYS.some((known) => known === key))
      tell('unknown_key', `The key \`${key}\` is not known here.`, `/data/${key}`);
  }
}

/** The numbers by feature and statistic. A day on which nothing was measured says nothing. */
function measuredOf(value: unknown, tell: Tell): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  if (!Array.isArray(value) || value.length === 0) {
    tell('missing_key', 'Expected what was measured: without anything the day says nothing.', '/measured');
    return known;
  }
  value.forEach((entry: unknown, index) => {
    const pointer = `/measured/${index}`;
    const measured = isObject(entry as never) ? (entry as JsonObject) : {};
    const [feature, statistic, number, rows] = [
      textOf(measured.feature),
      textOf(measured.statistic),
      measured.value,
      measured.rows,
    ];
    for (const key of Object.keys(measured)) {
      if (!MEASURED_KEYS.has(key))
        tell('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${key}`);
    }
    const isNamed = feature !== undefined && feature !== '' && statistic !== undefined && statistic !== '';
    if (!isNamed) tell('missing_key', 'Expected a feature and a statistic.', pointer);
    if (typeof number !== 'number' || !Number.isFinite(number))
      tell('not_a_number', 'Expected a finite number.', `${pointer}/value`);
    if (typeof rows !== 'number' || !Number.isInteger(rows) || rows < 1)
      tell('not_a_number', 'Expected the number of rows, 1 or more.', `${pointer}/rows`);
    const name = JSON.stringify([feature ?? null, statistic ?? null]);
    if (known.has(name)) tell('measured_twice', 'This number stands here twice.', pointer);
    if (typeof number === 'number') known.set(name, number);
  });
  return known;
}

/** 2026-02-30 is no day. */
function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
