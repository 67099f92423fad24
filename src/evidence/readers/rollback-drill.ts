import type { TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import type { Reading, RollbackDrill } from '../evidence.ts';
import { UTC_INSTANT } from './drift-flags.ts';
import { type JsonObject, objectOf, textOf } from './json-shape.ts';
import { describe } from './numbers.ts';

export const ROLLBACK_DRILL = 'arbiter-rollback-drill';

const KEYS = new Set([
  'kind',
  'model',
  'previous_version',
  'bundle_digest',
  'tested_at',
  'duration_seconds',
  'by',
]);
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/;

export function isRollbackDrill(root: JsonObject): boolean {
  return root.kind === 'rollback-drill';
}

/** Reads the record of a rollback drill (schemas/rollback-drill.schema.json); the drill is a fact only when all of it is sound. */
export function readRollbackDrill(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const problems: Problem[] = [];
  const problem = (code: string, message: string, key: string): void => {
    problems.push(document.problem(code, message, `/${key}`));
  };
  for (const key of Object.keys(root))
    if (!KEYS.has(key)) problem('unknown_key', `The key \`${key}\` is not known here.`, key);
  const text = (key: string): string => {
    const value = textOf(root[key]);
    if (value !== undefined && value.trim() !== '') return value;
    problem('missing_key', `Expected a text for ${key}; put versions and digests in quotes.`, key);
    return '';
  };
  const digest = SHA256.exec(text('bundle_digest'))?.[1];
  if (digest === undefined && textOf(root.bundle_digest)) {
    problem('invalid_digest', 'Expected 64 lowercase hex digits of a sha256.', 'bundle_digest');
  }
  const testedAt = text('tested_at');
  if (testedAt !== '' && !UTC_INSTANT.test(testedAt)) {
    problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', 'tested_at');
  }
  const duration = root.duration_seconds ?? null;
  if (typeof duration !== 'number' || duration < 0) {
    const { code, found } =
      typeof duration === 'number' ? { code: 'out_of_range', found: String(duration) } : describe(duration);
    problem(code, `Expected the seconds the rollback took, found ${found}.`, 'duration_seconds');
  }
  const drill: RollbackDrill = {
    previous_version: text('previous_version'),
    bundle_digest: digest ?? '',
    tested_at: testedAt,
    duration_seconds: typeof duration === 'number' ? duration : 0,
    by: text('by'),
  };
  const isSound = problems.length === 0 && document.problems.length === 0;
  const model = textOf(root.model);
  return {
    format: ROLLBACK_DRILL,
    toolVersion: null,
    records: [],
    facts: isSound ? { drill, identity: { ...(model !== undefined && { model }), created: testedAt } } : {},
    problems: [...document.problems, ...problems],
  };
}
