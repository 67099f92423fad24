import type { EvidenceFacts } from '../evidence.ts';
import { isObject, type JsonObject } from './json-shape.ts';

/**
 * Drift facts of a home-made report, only where it lists columns with their own flag. The share is taken from the file
 * only when it equals drifted / all: many reports write the configured threshold under the same name.
 */
export function driftFacts(root: JsonObject): NonNullable<EvidenceFacts['drift']> | null {
  const columns = flaggedColumns(root);
  if (columns.length === 0) return null;
  const drifted = columns.filter(([, isDrifted]) => isDrifted).map(([name]) => name);
  return {
    dataset_drift: null,
    share_of_drifted_columns:
      statedShares(root).find((share) => Math.abs(share - drifted.length / columns.length) < 1e-9) ?? null,
    drift_share_threshold: null,
    drifted_columns: drifted,
    undecidable_columns: [],
  };
}

function flaggedColumns(root: JsonObject): [string, boolean][] {
  const table = ['features', 'columns', 'by_feature', 'labels', 'per_label', 'drift_by_columns']
    .map((key) => root[key])
    .find(isObject);
  return Object.entries(table ?? root).flatMap(([name, entry]): [string, boolean][] => {
    if (!isObject(entry)) return [];
    const flag = entry.drift_detected ?? entry.drifted;
    return typeof flag === 'boolean' ? [[name, flag]] : [];
  });
}

function statedShares(root: JsonObject): number[] {
  const summary = root.summary;
  const places = isObject(summary) ? [root, summary] : [root];
  return places.map((place) => place.drift_share).filter((share) => typeof share === 'number');
}
