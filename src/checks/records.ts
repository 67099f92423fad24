import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Problem } from '../text/problem.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { awaitedOf, TRUST_LEVELS } from './facts.ts';
import type { Outcome, Place } from './result.ts';
import { placeOf } from './result.ts';

/** A record that can be judged: its value is a finite number. */
export interface FoundRecord {
  readonly record: EvidenceRecord & { readonly value: number };
  readonly item: EvidenceItem;
}

export interface NotFound {
  readonly outcome: Extract<Outcome, 'error' | 'inconclusive'>;
  readonly reason: string;
  readonly awaiting: boolean;
  readonly places: readonly Place[];
}

export type Lookup =
  | { readonly found: FoundRecord; readonly missing?: undefined }
  | { readonly found?: undefined; readonly missing: NotFound };

/** Formats in which people repeat numbers for readers: compared with the evidence, never evidence themselves. */
export const CARD_FORMATS: ReadonlySet<string> = new Set(['hf-model-card', 'model-card-freeform']);

interface Candidate {
  readonly record: EvidenceRecord;
  readonly item: EvidenceItem;
}

/** All records that fit, in the order of the evidence. Numbers of prose and of records of approval satisfy nothing. */
export function matchingRecords(
  facts: ModelFacts,
  fits: (record: EvidenceRecord) => boolean,
): readonly Candidate[] {
  return facts.evidence
    .filter((item) => !CARD_FORMATS.has(item.format))
    .flatMap((item) =>
      item.records
        .filter((record) => record.trust !== 'claimed' && fits(record))
        .map((record) => ({ record, item })),
    );
}

/**
 * The one record for a metric, data set and slice. None is missing evidence (or awaited), two that differ conflict, one
 * that stands at a problem is an error with its place. Equal ones: the richest, then the most trusted.
 */
export function findRecord(
  facts: ModelFacts,
  what: string,
  fits: (record: EvidenceRecord) => boolean,
): Lookup {
  const candidates = matchingRecords(facts, fits);
  if (candidates.length === 0) return { missing: missingEvidence(facts, what) };
  const usable: FoundRecord[] = [];
  for (const candidate of candidates) {
    const defect = defectOf(candidate);
    if (defect !== undefined) return { missing: defect };
    usable.push(candidate as FoundRecord);
  }
  usable.sort(byRichness);
  const [first, ...others] = usable as [FoundRecord, ...FoundRecord[]];
  const other = others.find((candidate) => conflicts(first, candidate));
  if (other !== undefined) return { missing: conflict(what, first, other) };
  return { found: first };
}

/** `dataset: null` never matches a named data set; without a name the policy takes the only record there is. */
export function fitsDataset(record: EvidenceRecord, dataset: string | undefined): boolean {
  return dataset === undefined || record.dataset === dataset;
}

export function fitsSlice(
  record: EvidenceRecord,
  slice: Readonly<Record<string, string | undefined>> | undefined,
): boolean {
  return sliceKey(record.slice ?? {}) === sliceKey(slice ?? {});
}

export function sliceKey(slice: Readonly<Record<string, string | undefined>>): string {
  return JSON.stringify(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** `sex=F, race=black`. */
export function sliceText(slice: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(slice)
    .map(([attribute, group]) => `${attribute}=${group}`)
    .join(', ');
}

/** Nothing there: awaited while a workflow of this head is still making evidence, otherwise an error. */
export function missingEvidence(facts: Pick<ModelFacts, 'evidence' | 'awaiting'>, what: string): NotFound {
  const places = facts.evidence
    .flatMap((item) => item.problems.map((problem) => ({ item, problem })))
    .filter(({ problem }) => coversFile(problem));
  const awaited = awaitedOf(facts)
    .map(({ workflow, artifact, state }) => `${artifact} of ${workflow} (${state})`)
    .join(', ');
  if (awaited !== '') {
    return {
      outcome: 'inconclusive',
      reason: `Waiting for evidence: ${what} is not there yet; awaited: ${awaited}.`,
      awaiting: true,
      places: [],
    };
  }
  const first = places[0];
  const unread =
    first === undefined
      ? ''
      : ` ${first.item.file} could not be read: ${first.problem.message}${places.length > 1 ? ` (and ${places.length - 1} more)` : ''}`;
  return {
    outcome: 'error',
    reason: `Missing evidence: expected ${what}, found none in ${facts.evidence.length} evidence files.${unread}`,
    awaiting: false,
    places: places.map(({ item, problem }) => placeOf(item, problem.pointer ?? problem.line)),
  };
}

/** A problem that says nothing about one place says something about the whole file. */
export function coversFile(problem: Problem): boolean {
  return problem.pointer === undefined || problem.pointer === '';
}

function defectOf({ record, item }: Candidate): NotFound | undefined {
  const problem = item.problems.find((candidate) => concerns(candidate, record.pointer));
  const place = placeOf(item, record.pointer);
  if (problem !== undefined) {
    return failed(
      `${item.file} at ${record.pointer} cannot be used: ${problem.message} [${problem.code}]`,
      place,
    );
  }
  if (typeof record.value === 'number' && Number.isFinite(record.value)) return undefined;
  return failed(
    `Expected a finite number for ${record.raw_metric}, found ${JSON.stringify(record.value)} in ${item.file} at ${record.pointer}.`,
    place,
  );
}

/** A problem at the record, above it or below it. */
function concerns(problem: Problem, pointer: string): boolean {
  if (coversFile(problem)) return true;
  const place = problem.pointer as string;
  return place === pointer || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`);
}

function failed(reason: string, place: Place): NotFound {
  return { outcome: 'error', reason, awaiting: false, places: [place] };
}

function conflicts(a: FoundRecord, b: FoundRecord): boolean {
  const differs = (x: number | null, y: number | null) => x !== null && y !== null && x !== y;
  return (
    a.record.value !== b.record.value ||
    differs(a.record.rows, b.record.rows) ||
    differs(a.record.positives, b.record.positives)
  );
}

function conflict(what: string, a: FoundRecord, b: FoundRecord): NotFound {
  const said = ({ record, item }: FoundRecord) => {
    const counts =
      record.rows === null
        ? ''
        : ` over ${record.rows} rows${record.positives === null ? '' : `, ${record.positives} positive`}`;
    return `${record.value}${counts} in ${item.file} at ${record.pointer}`;
  };
  return {
    outcome: 'error',
    reason: `Conflicting evidence for ${what}: ${said(a)}, ${said(b)}. One number was expected: remove or correct one of them.`,
    awaiting: false,
    places: [placeOf(a.item, a.record.pointer), placeOf(b.item, b.record.pointer)],
  };
}

function byRichness(a: FoundRecord, b: FoundRecord): number {
  const known = ({ record }: FoundRecord) => Number(record.rows !== null) + Number(record.positives !== null);
  const trust = ({ item }: FoundRecord) => TRUST_LEVELS.indexOf(item.trust);
  if (known(a) !== known(b)) return known(b) - known(a);
  if (trust(a) !== trust(b)) return trust(b) - trust(a);
  return a.item.file < b.item.file ? -1 : a.item.file > b.item.file ? 1 : 0;
}
