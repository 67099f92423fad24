import { pointerToken, type TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import type { Reading } from '../evidence.ts';
import { UTC_INSTANT } from './drift-flags.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json-shape.ts';

export const EXPLANATION = 'arbiter-explanation';
export const EXPLANATION_SCHEMA = 'arbiter/explanation/v1';

const KEYS: ReadonlySet<string> = new Set([
  'schema',
  'model',
  'version',
  'run_id',
  'created_at',
  'method',
  'global',
  'decisions',
]);
const DECISION_KEYS: ReadonlySet<string> = new Set(['id', 'features']);
/** Decisions that are read; a sample is asked for, not every decision there is. */
const MOST_DECISIONS = 10_000;

export function isExplanation(root: JsonObject): boolean {
  return root.schema === EXPLANATION_SCHEMA;
}

/**
 * Reads an explanation record (schemas/explanation.schema.json): what each feature weighs in the model as a whole, and in
 * single decisions. It is a fact only when all of it is sound. Values say nothing good or bad and are no metrics.
 */
export function readExplanation(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const problems: Problem[] = [];
  const problem: Tell = (code, message, pointer) => {
    problems.push(document.problem(code, message, pointer));
  };
  for (const key of Object.keys(root))
    if (!KEYS.has(key))
      problem('unknown_key', `The key \`${key}\` is not known here.`, `/${pointerToken(key)}`);
  const text = (key: string): string => {
    const value = textOf(root[key]);
    if (value !== undefined && value.trim() !== '') return value;
    problem('missing_key', `Expected a text for ${key}; put versions in quotes.`, `/${key}`);
    return '';
  };
  const model = text('model');
  const version = text('version');
  const method = text('method');
  const created = text('created_at');
  if (created !== '' && !UTC_INSTANT.test(created))
    problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
  const runId = root.run_id === undefined ? undefined : text('run_id');
  const global = root.global === undefined ? null : featuresOf(root.global, '/global', problem);
  const decisions = root.decisions === undefined ? null : decisionsOf(root.decisions, problem);
  if (global === null && decisions === null)
    problem('missing_key', 'Expected `global`, `decisions` or both: nothing is explained.', '');
  const isSound = problems.length === 0 && document.problems.length === 0;
  return {
    format: EXPLANATION,
    toolVersion: null,
    records: [],
    facts: isSound
      ? {
          explanation: {
            method,
            features: global?.length ?? 0,
            ...(global !== null && { names: global }),
            ...(decisions !== null && { decisions }),
          },
          identity: { model, version, created },
          ...(runId !== undefined && { lineage: { run_id: runId } }),
        }
      : {},
    problems: [...document.problems, ...problems],
  };
}

type Tell = (code: string, message: string, pointer: string) => void;

/** The names of an object of finite numbers. */
function featuresOf(value: unknown, pointer: string, problem: Tell): readonly string[] {
  const features = isObject(value as never) ? Object.entries(value as JsonObject) : [];
  if (features.length === 0)
    problem('missing_key', 'Expected features, each with the number that it weighs.', pointer);
  for (const [name, weight] of features)
    if (typeof weight !== 'number' || !Number.isFinite(weight))
      problem('not_a_number', `Expected a finite number for ${name}.`, `${pointer}/${pointerToken(name)}`);
  return features.map(([name]) => name);
}

/** How many decisions are explained, and the features that every one of them names. */
function decisionsOf(
  value: unknown,
  problem: Tell,
): { readonly count: number; readonly names: readonly string[] } {
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) problem('missing_key', 'Expected a list of decisions.', '/decisions');
  if (list.length > MOST_DECISIONS)
    problem('too_many_values', `At most ${MOST_DECISIONS} decisions are read: write a sample.`, '/decisions');
  const seen = new Set<string>();
  let names: readonly string[] | null = null;
  for (const [index, item] of list.slice(0, MOST_DECISIONS).entries()) {
    const pointer = `/decisions/${index}`;
    const decision = objectOf(item);
    for (const key of Object.keys(decision))
      if (!DECISION_KEYS.has(key))
        problem('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${pointerToken(key)}`);
    const id = textOf(decision.id);
    if (id === undefined || id === '')
      problem('missing_key', 'Expected a text that names the decision.', `${pointer}/id`);
    else if (seen.has(id)) problem('duplicate', `The decision ${id} appears twice.`, `${pointer}/id`);
    else seen.add(id);
    const own = new Set(featuresOf(decision.features, `${pointer}/features`, problem));
    names = names === null ? [...own] : names.filter((name) => own.has(name));
  }
  return { count: seen.size, names: names ?? [] };
}
