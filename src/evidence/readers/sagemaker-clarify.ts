import { type JsonValue, pointerToken, type TextDocument } from '../../text/document.ts';
import { acrossGroups, measured, type Reading } from '../evidence.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const SAGEMAKER_CLARIFY = 'sagemaker-clarify';

const PARTS = ['pre_training_bias_metrics', 'post_training_bias_metrics'] as const;

/** `analysis.json` of SageMaker Clarify. */
export function isSagemakerClarify(root: JsonObject): boolean {
  return 'version' in root && [...PARTS, 'explanations'].some((key) => isObject(root[key]));
}

/**
 * Reads bias metrics and global SHAP values. Clarify's differences have a sign and compare one facet with all others, so
 * only its disparate impact has a common name, and only where one facet value was measured: then it is that of the attribute.
 * A metric that Clarify could not compute (`value: null` with `error`) is a problem with its reason.
 */
export function readSagemakerClarify(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  for (const part of PARTS) readPart(draft, part, objectOf(root[part]));
  const explanation = explanationOf(draft, objectOf(root.explanations));
  const version = root.version;
  return draft.reading(
    SAGEMAKER_CLARIFY,
    typeof version === 'number' ? String(version) : (textOf(version) ?? null),
    explanation === null ? {} : { explanation },
  );
}

function readPart(draft: ReadingDraft, part: (typeof PARTS)[number], metrics: JsonObject): void {
  for (const [facet, values] of Object.entries(objectOf(metrics.facets))) {
    const list = listOf(values);
    for (const [index, value] of list.entries()) {
      const { value_or_threshold: group, metrics: measuredHere } = objectOf(value);
      const pointer = `/${part}/facets/${pointerToken(facet)}/${index}/metrics`;
      const slice =
        list.length === 1
          ? acrossGroups(facet)
          : { [facet]: typeof group === 'string' ? group : '(unnamed)' };
      for (const [at, metric] of listOf(measuredHere).entries())
        readMetric(draft, part, objectOf(metric), {
          name: `${part}.${facet}=${textOf(group) ?? '?'}`,
          pointer: `${pointer}/${at}`,
          slice,
          column: facet,
        });
    }
  }
}

function readMetric(
  draft: ReadingDraft,
  part: (typeof PARTS)[number],
  metric: JsonObject,
  place: { name: string; pointer: string; slice: Record<string, string>; column: string },
): void {
  const name = textOf(metric.name) ?? '?';
  const known = {
    raw_metric: `${place.name}.${name}`,
    pointer: `${place.pointer}/value`,
    slice: place.slice,
    column: place.column,
  };
  const error = textOf(metric.error);
  if (metric.value === null && error !== undefined) {
    draft.records.push(measured({ ...known, value: null }));
    draft.problem(
      'not_computed',
      `${known.raw_metric} was not computed: ${error.slice(0, 200)}`,
      known.pointer,
    );
    return;
  }
  const isImpact =
    part === 'post_training_bias_metrics' && name === 'DI' && place.slice[place.column] === '*';
  draft.number(metric.value, isImpact ? 'impact_ratio' : null, known);
}

/** The method and how many features have a global value; each value is a record of its feature. */
function explanationOf(
  draft: ReadingDraft,
  explanations: JsonObject,
): NonNullable<Reading['facts']['explanation']> | null {
  const methods = Object.entries(explanations).filter((entry): entry is [string, JsonObject] =>
    isObject(entry[1]),
  );
  const [first] = methods;
  if (first === undefined) return null;
  const perLabel = methods.flatMap(([method, labels]) =>
    Object.entries(labels)
      .filter(([, values]) => isObject(values))
      .map(([label, values]) =>
        readGlobal(draft, `explanations.${method}.${label}`, objectOf(values), [
          'explanations',
          method,
          label,
        ]),
      ),
  );
  const features = new Set(perLabel.flat());
  // Explained is what every label of every method has: no gap of one is filled by another.
  const names = [...features].filter((feature) => perLabel.every((own) => own.includes(feature)));
  return { method: first[0], features: features.size, names };
}

function readGlobal(
  draft: ReadingDraft,
  name: string,
  values: JsonObject,
  path: readonly string[],
): readonly string[] {
  const pointer = path.map((part) => `/${pointerToken(part)}`).join('');
  const weights = Object.entries(objectOf(values.global_shap_values));
  for (const [feature, value] of weights) {
    draft.number(value as JsonValue, null, {
      raw_metric: `${name}.global_shap_values.${feature}`,
      pointer: `${pointer}/global_shap_values/${pointerToken(feature)}`,
      column: feature,
    });
  }
  return weights.map(([feature]) => feature);
}
