import type { TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { readPerformanceMetric } from './model-card-toolkit.ts';
import { ReadingDraft } from './reading-draft.ts';

export const CYCLONEDX = 'cyclonedx';
export const CYCLONEDX_ML = 'cyclonedx-ml';

const ML_MODEL = 'machine-learning-model';
const MOST_NESTED = 16;

interface Component {
  readonly component: JsonObject;
  readonly pointer: string;
}

export function isCyclonedx(root: JsonObject): boolean {
  return root.bomFormat === 'CycloneDX';
}

/** A bill of materials: what it lists, and of models the metrics of their cards, which are claims and are written as texts. */
export function readCyclonedx(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const components = componentsOf(root, '', 0);
  const models = components.filter(({ component }) => component.type === ML_MODEL);
  for (const { component, pointer } of models) {
    const analysis = objectOf(objectOf(component.modelCard).quantitativeAnalysis);
    for (const [index, metric] of listOf(analysis.performanceMetrics).entries())
      readPerformanceMetric(
        draft,
        objectOf(metric),
        `${pointer}/modelCard/quantitativeAnalysis/performanceMetrics/${index}`,
        true,
      );
  }
  const names = (list: readonly Component[]) => list.map(({ component }) => textOf(component.name) ?? '?');
  const data = components.filter(({ component }) => component.type === 'data');
  return draft.reading(models.length > 0 ? CYCLONEDX_ML : CYCLONEDX, null, {
    bom: {
      spec_version: textOf(root.specVersion) ?? null,
      components: components.length,
      with_hashes: components.filter(({ component }) => listOf(component.hashes).length > 0).length,
      models: names(models),
      data: names(data),
    },
  });
}

/** Components and those within them, to a depth that no tool writes. */
function componentsOf(holder: JsonObject, pointer: string, depth: number): Component[] {
  if (depth > MOST_NESTED) return [];
  return listOf(holder.components).flatMap((item, index) => {
    const below = `${pointer}/components/${index}`;
    const component = objectOf(item);
    return [{ component, pointer: below }, ...componentsOf(component, below, depth + 1)];
  });
}
