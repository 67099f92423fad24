import { type JsonValue, pointerToken, type TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { canonicalDataset, canonicalMetric, readMetricKey } from '../metric-name.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const SAGEMAKER_EVALUATION = 'sagemaker-evaluation';
export const SAGEMAKER_MODEL_CARD = 'sagemaker-model-card';
export const SAGEMAKER_CARD_METRICS = 'sagemaker-modelcard-metrics';

const GROUPS = [
  'regression_metrics',
  'binary_classification_metrics',
  'multiclass_classification_metrics',
  'classification_metrics',
] as const;
/** What a classifier that always says the same would reach: a baseline, and no result of the model. */
const BASELINE = /_best_constant_classifier$/;

/** Model quality of SageMaker's monitor, or the `evaluation.json` of a pipeline: at the root or one level down. */
export function isSagemakerEvaluation(root: JsonObject): boolean {
  return holdersOf(root).length > 0;
}

function holdersOf(root: JsonObject): { readonly holder: JsonObject; readonly path: readonly string[] }[] {
  // A group of bare numbers is a file of somebody's own, and its numbers are read as such.
  const isLeaf = (leaf: JsonValue): boolean => isObject(leaf) && 'value' in leaf;
  const isHolder = (value: JsonObject): boolean =>
    GROUPS.some((group) => Object.values(objectOf(value[group])).some(isLeaf));
  if (isHolder(root)) return [{ holder: root, path: [] }];
  return Object.entries(root).flatMap(([key, value]) =>
    isObject(value) && isHolder(value) ? [{ holder: value, path: [key] }] : [],
  );
}

/** Reads leaves `{ value, standard_deviation }`. The deviation may be the text "NaN" and is no result; curves and matrices are left out. */
export function readSagemakerEvaluation(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  for (const { holder, path } of holdersOf(objectOf(document.value)))
    for (const group of GROUPS)
      for (const [name, leaf] of Object.entries(objectOf(holder[group]))) {
        if (!isObject(leaf) || !('value' in leaf)) continue;
        const parts = [...path, group, name];
        const named = nameOf(name);
        draft.number(leaf.value, named.metric, {
          raw_metric: parts.join('.'),
          pointer: `/${parts.map(pointerToken).join('/')}/value`,
          dataset: named.dataset,
        });
      }
  return draft.reading(SAGEMAKER_EVALUATION, null, {});
}

/** `validation:auc`, as XGBoost reports it, or one name. */
function nameOf(name: string): { readonly metric: string | null; readonly dataset: string | null } {
  if (BASELINE.test(name)) return { metric: null, dataset: null };
  const [before = '', after] = name.split(':', 2);
  if (after !== undefined) {
    const dataset = canonicalDataset(before);
    return { metric: dataset === null ? null : canonicalMetric(after), dataset };
  }
  const key = readMetricKey(name);
  return { metric: key?.metric ?? null, dataset: key?.dataset ?? null };
}

export function isSagemakerModelCard(root: JsonObject): boolean {
  return 'model_overview' in root && ('evaluation_details' in root || 'intended_uses' in root);
}

/** The metric groups that a SageMaker model card takes in, as a file of their own. */
export function isSagemakerCardMetrics(root: JsonObject): boolean {
  const groups = listOf(root.metric_groups);
  return groups.length > 0 && groups.every((group) => Array.isArray(objectOf(group).metric_data));
}

export function readSagemakerCardMetrics(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  readGroups(draft, objectOf(document.value).metric_groups, '/metric_groups', null, null);
  return draft.reading(SAGEMAKER_CARD_METRICS, null, {});
}

/** A card repeats what was measured elsewhere: its numbers are claims. */
export function readSagemakerModelCard(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  for (const [index, detail] of listOf(root.evaluation_details).entries()) {
    const { metric_groups: groups, name } = objectOf(detail);
    const dataset = canonicalDataset(textOf(name) ?? '');
    readGroups(draft, groups, `/evaluation_details/${index}/metric_groups`, dataset, 'claimed');
  }
  const overview = objectOf(root.model_overview);
  const [model, version] = [textOf(overview.model_name), overview.model_version];
  return draft.reading(SAGEMAKER_MODEL_CARD, null, {
    identity: {
      ...(model !== undefined && { model }),
      ...((typeof version === 'string' || typeof version === 'number') && { version: String(version) }),
    },
  });
}

function readGroups(
  draft: ReadingDraft,
  groups: JsonValue | undefined,
  pointer: string,
  dataset: string | null,
  trust: 'claimed' | null,
): void {
  for (const [at, group] of listOf(groups).entries()) {
    const { name: groupName, metric_data: data } = objectOf(group);
    for (const [index, item] of listOf(data).entries()) {
      const { name, type, value } = objectOf(item);
      // Charts and matrices hold many numbers, none of which is the metric.
      if (type !== 'number') continue;
      const raw = `${textOf(groupName) ?? `metric_groups[${at}]`}.${textOf(name) ?? index}`;
      draft.number(value, canonicalMetric(textOf(name) ?? ''), {
        raw_metric: raw,
        pointer: `${pointer}/${at}/metric_data/${index}/value`,
        dataset,
        trust,
        slice: textOf(groupName) === undefined ? null : { within: textOf(groupName) as string },
      });
    }
  }
}
