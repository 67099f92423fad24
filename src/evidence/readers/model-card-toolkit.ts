import { type JsonValue, pointerToken, type TextDocument } from '../../text/document.ts';
import { cellNumber } from '../csv-table.ts';
import type { CardSection, Reading } from '../evidence.ts';
import { canonicalMetric } from '../metric-name.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const MODEL_CARD_TOOLKIT = 'model-card-toolkit';

const SECTIONS = ['model_details', 'model_parameters', 'quantitative_analysis', 'considerations'] as const;

/** A model card of Google's Model Card Toolkit. */
export function isModelCardToolkit(root: JsonObject): boolean {
  return 'schema_version' in root && ('model_details' in root || 'quantitative_analysis' in root);
}

/** Reads a card. Values are numbers in schema 0.0.1 and texts in 0.0.2; all of them are claims, as in every card. */
export function readModelCardToolkit(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const metrics = listOf(objectOf(root.quantitative_analysis).performance_metrics);
  for (const [index, item] of metrics.entries())
    readPerformanceMetric(
      draft,
      objectOf(item),
      `/quantitative_analysis/performance_metrics/${index}`,
      root.schema_version !== '0.0.1',
    );
  const details = objectOf(root.model_details);
  const [model, version] = [textOf(details.name), textOf(objectOf(details.version).name)];
  return draft.reading(MODEL_CARD_TOOLKIT, textOf(root.schema_version) ?? null, {
    identity: { ...(model !== undefined && { model }), ...(version !== undefined && { version }) },
    card: {
      front_matter: false,
      metadata: { sensitive_data: sensitiveData(objectOf(root.model_parameters)) },
      sections: SECTIONS.filter((key) => isObject(root[key])).map((key) => sectionOf(document, root, key)),
    },
  });
}

/** A number as a card writes it. Where its schema has a text, that is exactly what JSON would take for a number. */
export function readPerformanceMetric(
  draft: ReadingDraft,
  item: JsonObject,
  pointer: string,
  isText: boolean,
): void {
  const type = textOf(item.type) ?? '?';
  const slice = textOf(item.slice) ?? '';
  const isOverall = slice === '' || slice.toLowerCase() === 'overall';
  const text = isText ? textOf(item.value) : undefined;
  const value: JsonValue | undefined = text === undefined ? item.value : (cellNumber(text) ?? text);
  draft.number(value, canonicalMetric(type), {
    raw_metric: isOverall ? `performance_metrics.${type}` : `performance_metrics.${type}.${slice}`,
    pointer: `${pointer}/value`,
    slice: isOverall ? null : { slice },
    trust: 'claimed',
  });
}

function sensitiveData(parameters: JsonObject): string[] {
  const data = Array.isArray(parameters.data) ? parameters.data : Object.values(objectOf(parameters.data));
  return data.flatMap((set) =>
    listOf(objectOf(objectOf(set).sensitive).sensitive_data).filter((name) => typeof name === 'string'),
  );
}

function sectionOf(document: TextDocument, root: JsonObject, key: string): CardSection {
  const words = wordsOf(root[key]);
  return {
    title: key.replace('_', ' '),
    level: 1,
    line: document.keyAt(`/${pointerToken(key)}`)?.line ?? 1,
    words,
    text_has_unfilled_part: words === 0,
  };
}

/** Words in all texts below a value; images are no text. */
function wordsOf(value: JsonValue | undefined): number {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '').length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + wordsOf(item), 0);
  return Object.entries(objectOf(value)).reduce(
    (sum, [key, item]) => (key === 'graphics' ? sum : sum + wordsOf(item)),
    0,
  );
}
