import type { JsonValue, TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import {
  acrossGroups,
  type EvidenceFacts,
  type EvidenceRecord,
  measured,
  type Reading,
} from '../evidence.ts';
import {
  canonicalDataset,
  isAcrossGroups,
  type NamedNumber,
  rangeFault,
  readMetricKey,
} from '../metric-name.ts';
import { driftFacts } from './homemade-drift.ts';
import { isObject, type JsonObject } from './json-shape.ts';
import { type Context, child, leaf, ROOT } from './number-context.ts';
import { isCount, siblingCounts, statedOutcome } from './number-key.ts';

/**
 * Reads a file of free shape: every finite number is a record, with a canonical metric only where a whole key says so
 * and no key above says otherwise. What stands where a metric's number belongs but is none is a problem at its place
 * and a record with value null.
 */
export function readNumbers(document: TextDocument, format: string): Reading {
  const reader = new NumberReader(document);
  const { value } = document;
  if (value !== undefined) reader.visit(value, ROOT);
  const problems = [...document.problems, ...reader.problems];
  return { format, toolVersion: null, records: reader.records, facts: factsOf(document, reader), problems };
}

const MOST_PROBLEMS = 100;

class NumberReader {
  readonly records: EvidenceRecord[] = [];
  readonly problems: Problem[] = [];
  readonly tests: { name: string; outcome: string }[] = [];
  readonly #document: TextDocument;
  readonly #suspect: ReadonlySet<string>;

  constructor(document: TextDocument) {
    this.#document = document;
    this.#suspect = new Set(document.problems.map(({ pointer }) => pointer ?? ''));
  }

  visit(value: JsonValue, context: Context): void {
    if (Array.isArray(value)) this.#list(value, context);
    else if (value !== null && typeof value === 'object') this.#object(value, context);
  }

  #object(object: JsonObject, context: Context): void {
    const counts = siblingCounts(object);
    for (const [key, value] of Object.entries(object)) {
      const below = child(context, key);
      const outcome = statedOutcome(key, value);
      if (outcome !== null) this.tests.push({ name: below.path, outcome });
      const named = this.#nameOf(key, context);
      if (typeof value === 'number')
        this.#number(value, named, below, context, counts, this.#stated(object, key));
      else if (value !== null && typeof value === 'object')
        this.#inner(key, value, named, below, context, object);
      else if (named !== null && outcome === null) this.#noNumber(value, named, below, context);
    }
  }

  /** `value` and `current` stand for the metric that the object above is named after. */
  #nameOf(key: string, context: Context): NamedNumber | null {
    if (!context.isMeasured) return null;
    if (context.named === null) return readMetricKey(key);
    if (key === 'value' || key === 'current') return context.named;
    const dataset = canonicalDataset(key);
    return dataset === null ? null : { ...context.named, dataset };
  }

  #inner(
    key: string,
    value: JsonValue[] | JsonObject,
    named: NamedNumber | null,
    below: Context,
    context: Context,
    siblings: JsonObject,
  ): void {
    const byGroup = /^(.+)_by_group$/.exec(key);
    const groupMetric = byGroup === null || !below.isMeasured ? null : readMetricKey(byGroup[1] as string);
    if (groupMetric !== null && !Array.isArray(value)) {
      this.#groups(value, groupMetric, { ...below, parent: context.parent }, siblings);
      return;
    }
    const folds = /^(.+)_folds$/.exec(key);
    const foldMetric = folds === null || !below.isMeasured ? null : readMetricKey(folds[1] as string);
    if (foldMetric !== null && Array.isArray(value)) {
      this.#folds(value, foldMetric, { ...below, parent: context.parent, slice: context.slice });
      return;
    }
    if (named === null) {
      this.visit(value, below);
      return;
    }
    if (Array.isArray(value) || Object.keys(value).length === 0) this.#noNumber(value, named, below, context);
    this.visit(value, { ...below, named: Array.isArray(value) ? null : named });
  }

  #groups(groups: JsonObject, named: NamedNumber, context: Context, siblings: JsonObject): void {
    const counts = siblings.group_counts;
    for (const [group, value] of Object.entries(groups)) {
      const below = { ...child(context, group), slice: { [context.parent ?? 'group']: group } };
      const count = isObject(counts) ? counts[group] : undefined;
      const rows = isCount(count) ? count : null;
      if (typeof value === 'number') this.#add(value, named, below, { rows, positives: null });
      else this.#noNumber(value, named, below, below);
    }
  }

  #folds(values: JsonValue[], named: NamedNumber, context: Context): void {
    for (const [fold, value] of values.entries()) {
      const below = { ...context, pointer: `${context.pointer}/${fold}`, path: `${context.path}[${fold}]` };
      if (typeof value === 'number')
        this.#add(value, named, below, { rows: null, positives: null }, { fold });
      else this.#noNumber(value, named, below, below);
    }
  }

  #list(values: JsonValue[], context: Context): void {
    for (const [index, value] of values.entries()) {
      const place = { ...context, pointer: `${context.pointer}/${index}`, path: `${context.path}[${index}]` };
      if (typeof value === 'number')
        this.records.push(measured({ raw_metric: place.path, value, pointer: place.pointer }));
      else {
        const key = lastKey(context.path) || 'item';
        this.visit(value, { ...place, named: null, slice: { ...context.slice, [key]: String(index) } });
      }
    }
  }

  #number(
    value: number,
    named: NamedNumber | null,
    below: Context,
    context: Context,
    counts: { rows: number | null; positives: number | null },
    statistic: string | null,
  ): void {
    this.#add(value, named, leaf(below, context), counts, { statistic });
  }

  /** Where the object names the Kolmogorov–Smirnov test, its score and p value have types. */
  #stated(object: JsonObject, key: string): string | null {
    if (object.stattest_name !== 'ks' || typeof object.p_value !== 'number') return null;
    return key === 'drift_score' ? 'ks.d' : key === 'p_value' ? 'ks.p' : null;
  }

  #add(
    value: number,
    named: NamedNumber | null,
    place: Context,
    counts: { rows: number | null; positives: number | null },
    more: Partial<EvidenceRecord> = {},
  ): void {
    if (this.#suspect.has(place.pointer)) {
      this.#push(null, named, place, more);
      return;
    }
    const fault = named === null ? null : rangeFault(named.metric, value);
    if (fault !== null && named !== null) {
      const message = `${named.metric} is ${value}, which ${fault}: no such value exists.`;
      this.#tell('out_of_range', message, place.pointer);
      this.#push(null, named, place, more);
      return;
    }
    this.#push(value, named, place, { ...counts, ...more });
  }

  #noNumber(value: JsonValue, named: NamedNumber, below: Context, context: Context): void {
    if (!this.#suspect.has(below.pointer)) {
      const { code, found } = describe(value);
      const message = `Expected a number for ${named.metric}, found ${found}.`;
      this.#tell(code, message, below.pointer);
    }
    this.#push(null, named, leaf(below, context), {});
  }

  /** Each problem finds its line, so a file made of nothing else is not told value by value. */
  #tell(code: string, message: string, pointer: string): void {
    if (this.problems.length > MOST_PROBLEMS) return;
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push(this.#document.problem(code, message, pointer));
    else {
      const text = `More than ${MOST_PROBLEMS} values are no numbers; the rest is not listed.`;
      this.problems.push(this.#document.problem('too_many_problems', text, ''));
    }
  }

  #push(
    value: number | null,
    named: NamedNumber | null,
    place: Context,
    more: Partial<EvidenceRecord>,
  ): void {
    const attribute = named === null ? null : this.#attribute(named, place);
    this.records.push(
      measured({
        metric: named?.metric ?? null,
        raw_metric: place.path,
        value,
        pointer: place.pointer,
        dataset: named?.dataset ?? place.dataset,
        slice:
          attribute === null ? place.slice : { ...outerSlice(place, attribute), ...acrossGroups(attribute) },
        column: attribute ?? place.column,
        ...more,
      }),
    );
  }

  #attribute(named: NamedNumber, place: Context): string | null {
    if (named.attribute !== null) return named.attribute;
    return isAcrossGroups(named.metric) ? place.parent : null;
  }
}

/** The slice above an attribute: keys that lie between it and the top still tell its numbers apart. */
function outerSlice(place: Context, attribute: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(place.slice ?? {}).flatMap(([key, value]) => {
      if (value === attribute) return [];
      const isBelow = key === 'within' && value.endsWith(`.${attribute}`);
      return [[key, isBelow ? value.slice(0, -attribute.length - 1) : value]];
    }),
  );
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).replace(/\[\d+\]/g, '');
}

/** What stands where a number was expected, as a code and in words. */
export function describe(value: JsonValue): { code: string; found: string } {
  if (value === null) return { code: 'null_value', found: 'null' };
  if (typeof value === 'string') {
    const isNumeric = value.trim() !== '' && !Number.isNaN(Number(value.replace(',', '.').replace(/%$/, '')));
    if (isNumeric || /^[-+]?(?:nan|inf(?:inity)?)$/i.test(value.trim())) {
      return {
        code: 'number_as_text',
        found: `the text ${JSON.stringify(value.slice(0, 40))}: write it without quotes`,
      };
    }
    return { code: 'not_a_number', found: 'text' };
  }
  if (Array.isArray(value)) return { code: 'not_a_number', found: 'a list' };
  return { code: 'not_a_number', found: typeof value === 'boolean' ? String(value) : 'an object' };
}

function factsOf(document: TextDocument, reader: NumberReader): EvidenceFacts {
  const root = isObject(document.value) ? document.value : {};
  const runId = root.run_id;
  const digest = root.dataset_version ?? root.data_sha256;
  const data =
    typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest)
      ? [{ path: 'dataset_version', algorithm: 'sha256', digest }]
      : [];
  const hasLineage = typeof runId === 'string' || data.length > 0;
  const drift = driftFacts(root);
  return {
    ...(hasLineage && {
      lineage: { ...(typeof runId === 'string' && { run_id: runId }), ...(data.length > 0 && { data }) },
    }),
    ...(drift !== null && { drift }),
    ...(reader.tests.length > 0 && { tests: reader.tests }),
  };
}
