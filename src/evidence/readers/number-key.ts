import { normalizedKey } from '../metric-name.ts';

/** What an object's key means for the numbers below it, in files that people invented themselves. */
export type KeyRole = 'transparent' | 'collection' | 'groups' | 'not_measured' | 'name';

const TRANSPARENT = new Set([
  ...[
    'metrics',
    'metric',
    'results',
    'result',
    'evaluation',
    'eval',
    'performance',
    'scores',
    'overall',
    'summary',
  ],
  ...[
    'values',
    'classification',
    'regression',
    'fairness',
    'fairness_metrics',
    'drift',
    'report',
    'current',
    'dataset',
  ],
  ...['model_metrics', 'performance_metrics', 'bias', 'aggregate', 'quality', 'data_drift'],
]);

const COLLECTIONS = new Set([
  ...[
    'models',
    'segments',
    'slices',
    'classes',
    'per_class',
    'folds',
    'features',
    'columns',
    'labels',
    'per_label',
  ],
  ...[
    'by_feature',
    'by_class',
    'per_query',
    'runs',
    'stages',
    'candidates',
    'attributes',
    'threshold_metrics',
  ],
]);

const GROUPS = new Set(['by_group', 'groups', 'per_group', 'group_metrics']);

/** Numbers below these were set or belong to something else: never a measurement of this model. */
const NOT_MEASURED =
  /(?:^|_)(?:thresholds?|limits?|targets?|requirements?|config|configuration|params|parameters|hyperparameters|hyperparams|settings|baselines?|references?|previous|champion_metrics|meta|metadata|options|budget|plan)(?:_used)?$/;

export function keyRole(key: string): KeyRole {
  const name = normalizedKey(key);
  if (TRANSPARENT.has(name)) return 'transparent';
  if (COLLECTIONS.has(name)) return 'collection';
  if (GROUPS.has(name)) return 'groups';
  return NOT_MEASURED.test(name) ? 'not_measured' : 'name';
}

/** Collections whose members are columns of the data. */
export function isColumnCollection(key: string): boolean {
  return ['features', 'columns', 'by_feature'].includes(normalizedKey(key));
}

const ROWS = new Set([
  'n',
  'rows',
  'n_rows',
  'num_rows',
  'n_samples',
  'num_samples',
  'support',
  'sample_size',
  'n_test_rows',
]);
const POSITIVES = new Set(['positives', 'n_positives', 'num_positives']);

/** Counts standing beside the numbers of one object; null where the object gives none. */
export function siblingCounts(object: Readonly<Record<string, unknown>>): {
  rows: number | null;
  positives: number | null;
} {
  return { rows: countIn(object, ROWS), positives: countIn(object, POSITIVES) };
}

function countIn(object: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): number | null {
  const found = Object.entries(object).filter(
    ([key, value]) => names.has(normalizedKey(key)) && isCount(value),
  );
  return found.length === 1 ? (found[0]?.[1] as number) : null;
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const BAD_WHEN_TRUE =
  /(?:^|_)(?:drift|drifted|drift_detected|drift_flagged|any_flagged|flagged|bias_flag|bias_detected)$/;
const GOOD_WHEN_TRUE = /^(?:passed|all_passed|success|criteria_met)$/;

/** The tool's own word on something, from a boolean or a status word; null for other keys. */
export function statedOutcome(key: string, value: unknown): string | null {
  const name = normalizedKey(key);
  if (typeof value === 'boolean') {
    if (BAD_WHEN_TRUE.test(name)) return value ? 'fail' : 'pass';
    return GOOD_WHEN_TRUE.test(name) ? (value ? 'pass' : 'fail') : null;
  }
  return typeof value === 'string' && (name === 'status' || name === 'verdict') ? value : null;
}
