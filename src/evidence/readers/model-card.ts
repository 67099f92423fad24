import { type JsonValue, TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { parseYaml } from '../../text/yaml.ts';
import { type CardSection, type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { canonicalDataset, canonicalMetric, rangeFault } from '../metric-name.ts';
import { cardNumbers } from './card-number.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { describe } from './numbers.ts';

export const HF_MODEL_CARD = 'hf-model-card';
export const FREEFORM_MODEL_CARD = 'model-card-freeform';

/** Front-matter keys of which the Hugging Face hub's cards have at least one. */
const CARD_KEYS = [
  'model-index',
  'pipeline_tag',
  'library_name',
  'license',
  'datasets',
  'metrics',
  'base_model',
];

/** A line of the text, with its 1-based number; `isCode` inside a fence. */
export interface CardLine {
  readonly text: string;
  readonly number: number;
  readonly isCode: boolean;
}

/**
 * Reads a Markdown model card: its sections, its front matter where it has one, the numbers of `model-index` and those
 * its text claims. Every number is `claimed`: a card says what was measured elsewhere.
 */
export function readModelCard(text: string, file: string): Reading {
  const excess = excessOf(text, file);
  if (excess !== null) {
    return { format: FREEFORM_MODEL_CARD, toolVersion: null, records: [], facts: {}, problems: [excess] };
  }
  const { front, body } = split(text);
  const document =
    front === null ? new TextDocument(file, text, {}, [], new Map()) : frontMatter(front, file);
  const metadata = objectOf(document.value);
  const isHub = front !== null && CARD_KEYS.some((key) => key in metadata);
  const index = new ModelIndex(document);
  index.read(metadata['model-index']);
  return {
    format: isHub ? HF_MODEL_CARD : FREEFORM_MODEL_CARD,
    toolVersion: null,
    records: [...index.records, ...cardNumbers(body)],
    facts: { card: { sections: sectionsOf(body), front_matter: front !== null, metadata } },
    problems: [...document.problems, ...index.problems],
  };
}

/** A card is prose; looking for numbers in more of it, or in endless lines, is work that only a hostile file asks for. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_LINE = 4000;

function excessOf(text: string, file: string): Problem | null {
  if (text.length > MOST_CHARACTERS) {
    const message = `The text has ${text.length} characters; at most ${MOST_CHARACTERS} are read as a model card.`;
    return { code: 'too_large', message, file };
  }
  const line = text.split('\n').findIndex((each) => each.length > LONGEST_LINE);
  if (line === -1) return null;
  const message = `A line has more than ${LONGEST_LINE} characters: break it.`;
  return { code: 'line_too_long', message, file, line: line + 1 };
}

/** Text without HTML comments, in one pass; one that is never closed reaches to the end. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  for (let at = 0; ; ) {
    const open = text.indexOf('<!--', at);
    if (open === -1) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, open));
    const close = text.indexOf('-->', open);
    if (close === -1) return parts.join('');
    at = close + 3;
  }
}

/** The front matter (its lines at their own numbers) and the lines after it. */
function split(text: string): { readonly front: string | null; readonly body: CardLine[] } {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';
  const end = isFence(lines[first]?.trimStart())
    ? lines.findIndex((line, index) => index > first && isFence(line))
    : -1;
  if (end === -1) return { front: null, body: numbered(lines, 0) };
  const front = `${'\n'.repeat(first + 1)}${lines.slice(first + 1, end).join('\n')}`;
  return { front, body: numbered(lines, end + 1) };
}

function numbered(lines: readonly string[], start: number): CardLine[] {
  let fence: string | null = null;
  return lines.slice(start).map((text, index) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? null;
    const isCode = fence !== null || mark !== null;
    if (fence === null) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
    return { text, number: start + index + 1, isCode };
  });
}

function frontMatter(front: string, file: string): TextDocument {
  return front.trim() === '' ? new TextDocument(file, front, {}, [], new Map()) : parseYaml(front, file);
}

/** Words that authors leave where text is still missing. */
const UNFILLED =
  /\b(?:TBD|TODO|FIXME|XXX|TBA)\b|\[\s*(?:more information needed|insert|fill|your|add|describe|placeholder)[^\]]*\]|\blorem ipsum\b|\{\{[^}]*\}\}|<\s*(?:your|insert|fill|add|describe|placeholder)[^>]*>|\bto be (?:determined|defined|completed|filled|written|added)\b|\bplaceholder\b/i;

function sectionsOf(body: readonly CardLine[]): CardSection[] {
  const headings = body.flatMap((line, at) => {
    const match = line.isCode ? null : /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line.text);
    return match === null
      ? []
      : [{ level: match[1]?.length ?? 1, title: match[2] ?? '', line: line.number, at }];
  });
  return headings.map(({ level, title, line, at }, index) => {
    const next = headings[index + 1];
    const text = withoutComments(
      body
        .slice(at + 1, next?.at)
        .map((each) => each.text)
        .join('\n'),
    );
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    // A heading directly above a deeper one is a title; with nothing below at all it was never written.
    const isEmpty = words === 0 && !(next !== undefined && next.level > level);
    return {
      title,
      level,
      line,
      words,
      text_has_unfilled_part: isEmpty || UNFILLED.test(text) || UNFILLED.test(title),
    };
  });
}

/** `model-index[].results[].metrics[]` of the front matter. */
class ModelIndex {
  readonly records: EvidenceRecord[] = [];
  readonly problems: Problem[] = [];
  readonly #document: TextDocument;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  read(index: JsonValue | undefined): void {
    if (index === undefined) return;
    const results = listOf(index).flatMap((model, at) =>
      listOf(objectOf(model).results).map((result, order) => ({
        result: objectOf(result),
        pointer: `/model-index/${at}/results/${order}`,
      })),
    );
    if (results.length === 0) this.#problem('no_results', 'model-index holds no result.', '/model-index');
    const datasets = new Set(results.map(({ result }) => JSON.stringify(result.dataset ?? null)));
    for (const { result, pointer } of results) this.#result(result, pointer, datasets.size > 1);
  }

  #result(result: JsonObject, pointer: string, isOneOfMany: boolean): void {
    const { dataset } = result;
    if (!isObject(dataset)) {
      const message =
        'This result names no dataset: add `dataset` with type, name and split (the hub drops such results).';
      this.#problem('missing_dataset', message, pointer);
    }
    const split = textOf(objectOf(dataset).split);
    const name = textOf(objectOf(dataset).name) ?? textOf(objectOf(dataset).type);
    const known = {
      dataset: split === undefined ? null : canonicalDataset(split),
      slice: isOneOfMany && name !== undefined && split === undefined ? { dataset: name } : null,
    };
    const metrics = listOf(result.metrics);
    if (metrics.length === 0)
      this.#problem('no_results', 'This result holds no metric.', `${pointer}/metrics`);
    for (const [index, metric] of metrics.entries()) {
      this.#metric(objectOf(metric), `${pointer}/metrics/${index}`, known);
    }
  }

  #metric(entry: JsonObject, pointer: string, known: Pick<EvidenceRecord, 'dataset' | 'slice'>): void {
    const type = textOf(entry.type) ?? textOf(entry.name) ?? 'metric';
    const { value = null } = entry;
    const metric = canonicalMetric(type);
    const place = `${pointer}/value`;
    const base = {
      metric,
      raw_metric: `model-index.${type}`,
      pointer: place,
      trust: 'claimed',
      ...known,
    } as const;
    const fault = typeof value !== 'number' || metric === null ? null : rangeFault(metric, value);
    if (typeof value === 'number' && fault === null) {
      this.records.push(measured({ ...base, value }));
      return;
    }
    this.records.push(measured({ ...base, value: null }));
    if (fault !== null)
      this.#problem('out_of_range', `${metric} is ${String(value)}, which ${fault}.`, place);
    else {
      const { code, found } = describe(value);
      this.#problem(code, `Expected a number for ${type}, found ${found}.`, place);
    }
  }

  #problem(code: string, message: string, pointer: string): void {
    if (this.#document.problems.some((problem) => problem.pointer === pointer)) return;
    this.problems.push(this.#document.problem(code, message, pointer));
  }
}
