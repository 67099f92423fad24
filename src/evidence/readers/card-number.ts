import { type EvidenceRecord, measured } from '../evidence.ts';
import { canonicalDataset, canonicalMetric, rangeFault } from '../metric-name.ts';
import type { CardLine } from './model-card.ts';

/** How people write metric names in prose; longer names first, so that `PR-AUC` is never read as `AUC`. */
const WORDS: readonly (readonly [string, string])[] = [
  ['(?:pr[- ]?auc|auc[- ]?pr|auprc|average precision)', 'average_precision'],
  ['(?:roc[- ]?auc|auc[- ]?roc|auroc|area under the (?:roc )?curve|auc)', 'roc_auc'],
  ['balanced accuracy', 'balanced_accuracy'],
  ['(?:macro[- ]f1|f1[- ]macro)(?:[- ]score)?', 'f1_macro'],
  ['(?:micro[- ]f1|f1[- ]micro)(?:[- ]score)?', 'f1_micro'],
  ['(?:weighted[- ]f1|f1[- ]weighted)(?:[- ]score)?', 'f1_weighted'],
  ['f1(?:[- ]score)?', 'f1'],
  ['accuracy', 'accuracy'],
  ['precision', 'precision'],
  ['(?:recall|sensitivity)', 'recall'],
  ['specificity', 'specificity'],
  ['log[- ]?loss', 'log_loss'],
  ['brier(?:[- ]score)?', 'brier_score'],
  ['rmse', 'rmse'],
  ['mae', 'mae'],
  ['demographic parity difference', 'demographic_parity_difference'],
  ['equali[sz]ed odds difference', 'equalized_odds_difference'],
  ['(?:disparate impact(?: ratio)?|impact ratio)', 'impact_ratio'],
];

const PHRASES = WORDS.map(([words, metric]) => ({ metric, pattern: new RegExp(`^${words}$`, 'i') }));
const ANY_METRIC = WORDS.map(([words]) => words).join('|');
/** A metric word, a few words without digits, and a number. */
const CLAIM = new RegExp(
  `(?<![\\w-])(${ANY_METRIC})(?![\\w-])([^0-9.|;,]{0,40}?)(?<![\\w.,-])(-?[0-9]+(?:\\.[0-9]+)?)(?![\\w-]|[.,][0-9])(\\s?%)?`,
  'gi',
);
const CLAIM_BEFORE = new RegExp(
  `(?<![\\w.,-]|[<>≤≥±] ?|(?:than|least|most|over|above|below|under|by) )(-?[0-9]+(?:\\.[0-9]+)?)(\\s?%)? (${ANY_METRIC})(?![\\w-])`,
  'gi',
);
/** Between word and number: then the number is a limit or a change, not the metric. */
const NOT_A_VALUE =
  /[<>≤≥±]|\b(?:by|above|below|over|under|than|least|most|drops?|falls?|threshold|target|minimum|maximum|required|limit|improve\w*|points?|at|between|from)\b/i;
const NOT_A_CLAIM =
  /\b(?:threshold|target|required?|requires|requirement|must|minimum|maximum|goal|limit|baseline|improve\w*|if)\b/i;

interface Place {
  readonly line: number;
  readonly section: string;
  readonly dataset: string | null;
}

/** Numbers that a card's text and tables put next to a metric's name, as claims with their line. */
export function cardNumbers(body: readonly CardLine[]): EvidenceRecord[] {
  const records: EvidenceRecord[] = [];
  let section = '';
  let table: readonly string[] | null = null;
  for (const { text, number, isCode } of body) {
    if (isCode) continue;
    const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(text)?.[1];
    if (heading !== undefined) section = heading.trim();
    const place = { line: number, section, dataset: datasetIn(section) };
    if (/^\s*\|/.test(text)) {
      const cells = cellsOf(text);
      if (cells.every((cell) => /^:?-*:?$/.test(cell))) continue;
      if (table === null) table = cells;
      else records.push(...rowNumbers(table, cells, place));
      continue;
    }
    table = null;
    if (heading === undefined) records.push(...proseNumbers(text, place));
  }
  return records;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(plain);
}

function plain(text: string): string {
  return text
    .replace(/[*`~]+/g, '')
    .replace(/(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)/g, '')
    .trim();
}

/** A row named after a metric, or columns named after metrics. */
function rowNumbers(header: readonly string[], cells: readonly string[], place: Place): EvidenceRecord[] {
  const [name = '', ...values] = cells;
  const rowMetric = metricOf(name);
  return values.flatMap((cell, index) => {
    const title = header[index + 1] ?? '';
    const metric = rowMetric ?? metricOf(title);
    const number = /^(-?[0-9]+(?:\.[0-9]+)?)(\s?%)?$/.exec(cell);
    if (metric === null || number === null || NOT_A_CLAIM.test(title) || NOT_A_CLAIM.test(name)) return [];
    const other = rowMetric === null ? name : title;
    const dataset = datasetIn(other) ?? place.dataset;
    const isPlain = datasetIn(other) !== null || /^(?:value|score|result|metric)?s?$/i.test(other);
    const slice = isPlain ? null : { [rowMetric === null ? 'row' : 'column']: other };
    return claim(
      metric,
      name === '' ? title : `${name}.${title}`,
      number[1] as string,
      number[2],
      { ...place, dataset },
      slice,
    );
  });
}

/** `AUC: 0.91` and `AUC of 0.91 on the test set`; where no number follows the word, `0.91 AUC`. */
function proseNumbers(text: string, place: Place): EvidenceRecord[] {
  const line = plain(text);
  if (NOT_A_CLAIM.test(line)) return [];
  const taken: (readonly [number, number])[] = [];
  const records = [...line.matchAll(CLAIM)].flatMap((match) => {
    const [whole = '', word = '', between = '', number = '', percent] = match;
    taken.push([match.index, match.index + whole.length]);
    const metric = metricOf(word);
    if (metric === null || NOT_A_VALUE.test(between)) return [];
    const dataset = datasetIn(between) ?? datasetOf(line, match.index + whole.length, place);
    return claim(metric, word, number, percent, { ...place, dataset }, null);
  });
  const before = [...line.matchAll(CLAIM_BEFORE)].flatMap((match) => {
    const [whole = '', number = '', percent, word = ''] = match;
    const end = match.index + whole.length;
    const metric = metricOf(word);
    if (metric === null || taken.some(([from, to]) => match.index < to && from < end)) return [];
    return claim(metric, word, number, percent, { ...place, dataset: datasetOf(line, end, place) }, null);
  });
  return [...records, ...before];
}

function datasetOf(line: string, end: number, place: Place): string | null {
  return datasetIn(after(line, end)) ?? datasetIn(line) ?? place.dataset;
}

/** The words that follow a number, up to the next one or the end of the sentence. */
function after(line: string, index: number): string {
  return /^[^0-9.;|]{0,60}/.exec(line.slice(index))?.[0] ?? '';
}

function claim(
  metric: string,
  raw: string,
  number: string,
  percent: string | undefined,
  place: Place,
  slice: Record<string, string> | null,
): EvidenceRecord[] {
  const value = percent === undefined ? Number(number) : Number((Number(number) / 100).toPrecision(15));
  if (!Number.isFinite(value) || rangeFault(metric, value) !== null) return [];
  return [
    measured({
      metric,
      raw_metric: place.section === '' ? raw : `${place.section}.${raw}`,
      value,
      pointer: `line ${place.line}`,
      dataset: place.dataset,
      slice,
      trust: 'claimed',
    }),
  ];
}

function metricOf(phrase: string): string | null {
  const text = phrase.trim();
  return PHRASES.find(({ pattern }) => pattern.test(text))?.metric ?? canonicalMetric(text);
}

/** The one data set a phrase names (`held-out` is the test set); null when it names none or several. */
function datasetIn(phrase: string): string | null {
  const words =
    phrase
      .toLowerCase()
      .replace(/held[- ]out/g, 'test')
      .match(/[a-z]+/g) ?? [];
  const named = new Set(words.map(canonicalDataset).filter((name) => name !== null));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}
