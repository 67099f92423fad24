import { pointerToken } from '../../text/document.ts';
import { canonicalDataset, type NamedNumber, readMetricKey } from '../metric-name.ts';
import { isColumnCollection, keyRole } from './number-key.ts';

/** What the keys above a number have said about it. */
export interface Context {
  readonly pointer: string;
  readonly path: string;
  readonly dataset: string | null;
  readonly slice: Readonly<Record<string, string>> | null;
  readonly column: string | null;
  /** False below thresholds, baselines, configuration: numbers there are shown and never named. */
  readonly isMeasured: boolean;
  /** The metric an object stands for: `{ "f1": { "current": 0.8, "reference": 0.7 } }`. */
  readonly named: NamedNumber | null;
  /** Key of the collection whose members come next, if any. */
  readonly collection: string | null;
  /** The nearest key that names something: perhaps the protected attribute of a group metric. */
  readonly parent: string | null;
}

export const ROOT: Context = {
  pointer: '',
  path: '',
  dataset: null,
  slice: null,
  column: null,
  isMeasured: true,
  named: null,
  collection: null,
  parent: null,
};

/** A leaf stands where its object stands: its own key names the number, not a group. */
export function leaf(below: Context, context: Context): Context {
  return { ...context, pointer: below.pointer, path: below.path };
}

/** The context below a key. */
export function child(context: Context, key: string): Context {
  const pointer = `${context.pointer}/${pointerToken(key)}`;
  const path = context.path === '' ? key : `${context.path}.${key}`;
  const below = { ...context, pointer, path };
  if (context.collection !== null) return member(below, context.collection, key);
  const dataset = canonicalDataset(key);
  if (dataset !== null && context.dataset === null) return { ...below, dataset };
  if (readMetricKey(key) !== null) return below;
  switch (keyRole(key)) {
    case 'transparent':
      return below;
    case 'collection':
      return { ...below, collection: key };
    case 'groups':
      return { ...below, collection: context.parent ?? 'group' };
    case 'not_measured':
      return { ...below, isMeasured: false };
    default: {
      const within = context.slice?.within;
      return {
        ...below,
        parent: key,
        slice: { ...context.slice, within: within === undefined ? key : `${within}.${key}` },
      };
    }
  }
}

function member(below: Context, collection: string, key: string): Context {
  const isColumn = isColumnCollection(collection);
  return {
    ...below,
    collection: null,
    parent: key,
    column: isColumn ? key : below.column,
    slice: isColumn ? below.slice : { ...below.slice, [collection]: key },
  };
}
