import { type JsonValue, pointerToken, type TextDocument } from '../../text/document.ts';
import { acrossGroups, type Reading } from '../evidence.ts';
import { canonicalMetric, rangeFault } from '../metric-name.ts';
import { isObject, type JsonObject, objectOf, textOf } from './json-shape.ts';
import { isCount } from './number-key.ts';
import { ReadingDraft } from './reading-draft.ts';

export const FAIRLEARN = 'fairlearn-metricframe-json';

/** A dumped MetricFrame, or one per sensitive feature. */
export function isFairlearnDump(root: JsonObject): boolean {
  if (isFrame(root)) return true;
  const frames = Object.values(root);
  return frames.length > 0 && frames.every((frame) => isObject(frame) && isFrame(frame));
}

function isFrame(value: JsonObject): boolean {
  return isObject(value.overall) && isObject(value.by_group);
}

/**
 * Reads dumps of Fairlearn's MetricFrame. Only metrics whose difference and ratio mean something are named; `count`
 * gives the group sizes (`rows`) and is no metric.
 */
export function readFairlearn(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const draft = new ReadingDraft(document);
  const reader = new FrameReader(draft);
  if (isFrame(root)) reader.frame(root, attributeOf(root), '', '');
  else {
    for (const [attribute, frame] of Object.entries(root)) {
      reader.frame(objectOf(frame), attribute, attribute, `/${pointerToken(attribute)}`);
    }
  }
  return draft.reading(FAIRLEARN, null, {});
}

function attributeOf(frame: JsonObject): string {
  const names = ['sensitive_feature', 'sensitive_features', 'attribute', 'protected_attribute'].map(
    (key) => frame[key],
  );
  const single = names
    .map((name) => (Array.isArray(name) && name.length === 1 ? name[0] : name))
    .find((name) => textOf(name));
  return textOf(single) ?? 'group';
}

/** Fairlearn's name for the difference or ratio of a per-group metric. */
const NAMED_AGGREGATE: Readonly<Record<string, string>> = {
  selection_rate: 'demographic_parity',
  true_positive_rate: 'equal_opportunity',
  recall: 'equal_opportunity',
};

/** Metrics whose spread over groups is a fairness number. */
const WHITELIST = new Set([
  ...[
    'selection_rate',
    'true_positive_rate',
    'recall',
    'false_positive_rate',
    'false_negative_rate',
    'precision',
  ],
  ...['true_negative_rate', 'accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'mae', 'mse', 'rmse'],
]);

/** The dump's keys for `MetricFrame.difference()` and `.ratio()`; the second part of a nested dump is its method. */
const AGGREGATES: Readonly<Record<string, 'difference' | 'ratio'>> = {
  difference: 'difference',
  difference_overall: 'difference',
  difference_between_groups: 'difference',
  ratio: 'ratio',
  ratio_overall: 'ratio',
  ratio_between_groups: 'ratio',
};

class FrameReader {
  readonly #draft: ReadingDraft;

  constructor(draft: ReadingDraft) {
    this.#draft = draft;
  }

  frame(frame: JsonObject, attribute: string, path: string, pointer: string): void {
    const dot = path === '' ? '' : `${path}.`;
    const overall = objectOf(frame.overall);
    const rows = isCount(overall.count) ? overall.count : null;
    for (const [name, value] of Object.entries(overall)) {
      if (isCountName(name)) continue;
      const place = {
        raw_metric: `${dot}overall.${name}`,
        pointer: `${pointer}/overall/${pointerToken(name)}`,
      };
      this.#number(value, measuredName(name), { ...place, rows });
    }
    this.#groups(objectOf(frame.by_group), attribute, `${dot}by_group`, `${pointer}/by_group`);
    for (const [key, kind] of Object.entries(AGGREGATES)) {
      const spread = frame[key];
      if (isObject(spread)) this.#aggregate(spread, kind, attribute, `${dot}${key}`, `${pointer}/${key}`);
    }
  }

  #number(value: JsonValue, metric: string | null, known: Parameters<ReadingDraft['number']>[2]): void {
    this.#draft.number(value, metric, known, aggregateFault);
  }

  /** `by_group.<metric>.<group>`, or `by_group.<group>.<metric>` when the outer keys are no metrics. */
  #groups(table: JsonObject, attribute: string, path: string, pointer: string): void {
    const isMetricFirst = Object.keys(table).some((key) => canonicalMetric(key) !== null || isCountName(key));
    const sizes = isMetricFirst ? objectOf(table.count) : {};
    for (const [outer, inner] of Object.entries(table)) {
      if (isMetricFirst && isCountName(outer)) continue;
      for (const [key, value] of Object.entries(objectOf(inner))) {
        const [name, group] = isMetricFirst ? [outer, key] : [key, outer];
        if (isCountName(name)) continue;
        const size = isMetricFirst ? sizes[group] : objectOf(inner).count;
        this.#number(value, measuredName(name), {
          raw_metric: `${path}.${outer}.${key}`,
          pointer: `${pointer}/${pointerToken(outer)}/${pointerToken(key)}`,
          slice: { [attribute]: group },
          rows: isCount(size) ? size : null,
        });
      }
      if (!isObject(inner))
        this.#number(inner, measuredName(outer), {
          raw_metric: `${path}.${outer}`,
          pointer: `${pointer}/${pointerToken(outer)}`,
          slice: acrossGroups(attribute),
        });
    }
  }

  #aggregate(
    spread: JsonObject,
    kind: 'difference' | 'ratio',
    attribute: string,
    path: string,
    pointer: string,
  ): void {
    for (const [name, value] of Object.entries(spread)) {
      if (isCountName(name) || name === 'to_overall') continue;
      const below = `${pointer}/${pointerToken(name)}`;
      if (name === 'between_groups' && isObject(value)) {
        this.#aggregate(value, kind, attribute, `${path}.${name}`, below);
        continue;
      }
      this.#number(value, aggregateName(name, kind), {
        raw_metric: `${path}.${name}`,
        pointer: below,
        slice: acrossGroups(attribute),
        column: attribute,
      });
    }
  }
}

function isCountName(name: string): boolean {
  return name === 'count' || name === 'counts';
}

function measuredName(name: string): string | null {
  const metric = canonicalMetric(name);
  return metric !== null && WHITELIST.has(metric) ? metric : null;
}

function aggregateName(name: string, kind: 'difference' | 'ratio'): string | null {
  const metric = measuredName(name);
  return metric === null ? null : `${NAMED_AGGREGATE[metric] ?? metric}_${kind}`;
}

/** `MetricFrame.difference` and `.ratio` are never negative, and a ratio never exceeds 1. */
function aggregateFault(metric: string, value: number): string | null {
  if (metric.endsWith('_ratio') || metric.endsWith('_difference')) {
    if (value < 0) return 'is below 0';
    return metric.endsWith('_ratio') && value > 1 ? 'is above 1' : rangeFault(metric, value);
  }
  return rangeFault(metric, value);
}
