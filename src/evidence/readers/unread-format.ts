import type { JsonValue } from '../../text/document.ts';
import { DAILY_EVALUATION_SCHEMA } from './daily-evaluation.ts';
import { EVALUATION_RECORD_SCHEMA } from './drift-flags.ts';
import { EXPLANATION_SCHEMA } from './explanation.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';

/** A format that is recognised so that it is never taken for something else, and whose content is not read. */
export interface UnreadFormat {
  readonly format: string;
  /** Why it is no evidence at all; absent for results that this version does not read. */
  readonly notAResult?: string;
  readonly matches: (root: JsonObject) => boolean;
}

const hasAll = (root: JsonObject, ...keys: readonly string[]): boolean => keys.every((key) => key in root);
const hasAny = (root: JsonObject, ...keys: readonly string[]): boolean => keys.some((key) => key in root);

/** Signatures by content; each names a tool's own keys. */
export const UNREAD_FORMATS: readonly UnreadFormat[] = [
  {
    format: 'ge-suite',
    notAResult: 'a Great Expectations suite says what will be tested, not what came out',
    matches: (root) => Array.isArray(root.expectations) && !('statistics' in root),
  },
  {
    format: 'evidently-lookalike',
    notAResult: 'it imitates an Evidently report, but its metrics have no id, and no column was tested',
    matches: isEvidentlyLookalike,
  },
  {
    format: 'evidently-0.7-snapshot',
    matches: (root) => hasAll(root, 'metric_results', 'top_level_metrics'),
  },
  { format: 'evidently-profile', matches: isEvidentlyProfile },
  {
    format: 'arbiter-unread',
    notAResult: "it is a record of Arbiter's in a version that is not known here",
    matches: ({ schema }) => typeof schema === 'string' && OWN.test(schema) && !READ.has(schema),
  },
];

/** Passed over, one that raises a flag would be as good as none. */
const OWN = /^arbiter\/(?:evaluation-record|explanation)\//;
const READ: ReadonlySet<unknown> = new Set([
  EVALUATION_RECORD_SCHEMA,
  DAILY_EVALUATION_SCHEMA,
  EXPLANATION_SCHEMA,
]);

/** `report.metrics[]` or `metrics[]` that hold results but name no metric. */
function isEvidentlyLookalike(root: JsonObject): boolean {
  return [root.metrics, objectOf(root.report).metrics].some((metrics) => {
    const entries = listOf(metrics);
    return (
      entries.length > 0 &&
      entries.every((entry) => isObject(entry) && 'result' in entry && textOf(entry.metric) === undefined)
    );
  });
}

function isEvidentlyProfile(root: JsonObject): boolean {
  const parts: (JsonValue | undefined)[] = [
    'data_drift',
    'cat_target_drift',
    'num_target_drift',
    'data_quality',
  ].map((key) => root[key]);
  return parts.some((part) => hasAll(objectOf(part), 'name', 'datetime', 'data'));
}

/** One of Arbiter's own files: a manifest, a catalog, a policy, a configuration, a pointer to a registry. They set and describe; they measure nothing. */
export function isGoverningFile(root: JsonObject): boolean {
  const everyEntryHas = (key: string, ...names: readonly string[]): boolean => {
    const entries = listOf(root[key]);
    return entries.length > 0 && entries.every((entry) => hasAll(objectOf(entry), ...names));
  };
  const isManifest = hasAll(root, 'name', 'version', 'tier', 'owner');
  return (
    isManifest ||
    everyEntryHas('datasets', 'name', 'columns') ||
    everyEntryHas('checks', 'id', 'kind') ||
    root.schema === 'arbiter/registry-pointer/v1' ||
    isConfig(root)
  );
}

function isConfig(root: JsonObject): boolean {
  const patterns = listOf(root.models);
  const isPatterns = patterns.length > 0 && patterns.every((pattern) => typeof pattern === 'string');
  return (
    isPatterns &&
    hasAny(root, 'evidence', 'predictions', 'artifacts', 'environments', 'governance_role', 'ledger')
  );
}
