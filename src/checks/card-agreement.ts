import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { recomputedValue } from './recomputed.ts';
import { CARD_FORMATS, fitsSlice, matchingRecords, sliceText } from './records.ts';
import type { Finding } from './result.ts';
import { placeOf } from './result.ts';

/** Where a card contradicts manifest, run or evidence, or states what nothing backs. */
export function agreementDefects(facts: ModelFacts, card: EvidenceItem): Finding[] {
  return [...identityDefects(facts, card), ...numberDefects(facts, card)];
}

/** One identity that card and manifest both state. */
interface Identity {
  readonly name: string;
  /** Keys of the front matter that state it. */
  readonly keys: readonly string[];
  /** How a table row, a list item or a title of the card states it; the first group is the value. */
  readonly written: RegExp;
}

const VERSION: Identity = {
  name: 'version',
  keys: ['version', 'model_version'],
  written: /^[\s|*_#-]*(?:model )?version\b[\s|*_:]*["'`]?v?(\d{1,6}(?:\.\d{1,6}){1,2})(?![\w.])/i,
};
const TITLE_VERSION = /^#\s.*(?<![\w.])v?(\d{1,6}(?:\.\d{1,6}){1,2})(?![\w.])/;
const RUN: Identity = {
  name: 'run id',
  keys: ['run_id', 'mlflow_run_id', 'training_run', 'run'],
  written: /^[\s|*_#-]*(?:mlflow |training )?run(?:[ _-]?id)?\b[\s|*_:]*["'`]?([A-Za-z0-9][\w-]{5,63})/i,
};

/** Version and training run, as front matter or as the first place of the text that states them. */
function identityDefects(facts: ModelFacts, card: EvidenceItem): Finding[] {
  const { version, run } = facts.manifest;
  const runs = facts.evidence.flatMap((item) => {
    const id = item.facts.lineage?.run_id;
    return id === undefined ? [] : [{ id, item }];
  });
  const expectedRun = run?.id ?? runs[0]?.id;
  const findings = identity(facts, card, VERSION, version);
  if (expectedRun === undefined) {
    const message = `Neither manifest nor evidence names a training run, so the run of ${card.file} cannot be compared.`;
    findings.push({ message, at: placeOf(card, 1) });
  } else findings.push(...identity(facts, card, RUN, expectedRun));
  const [first] = runs;
  if (run !== undefined && first !== undefined && !runs.some(({ id }) => id === run.id)) {
    const message = `The manifest names run ${run.id}; the evidence is of run ${first.id} (${first.item.file}).`;
    findings.push({ message, at: placeOf(first.item) });
  }
  return findings;
}

function identity(facts: ModelFacts, card: EvidenceItem, what: Identity, expected: string): Finding[] {
  const stated = statedIn(facts, card, what);
  if (stated.length === 0) {
    return [{ message: `${card.file} gives no ${what.name}; expected ${expected}.`, at: placeOf(card, 1) }];
  }
  return stated.flatMap(({ value, line }) => {
    if (value === expected) return [];
    const shown = typeof value === 'string' ? value : `${JSON.stringify(value)} (not text: put it in quotes)`;
    return [
      {
        message: `${card.file}:${line}: ${what.name} is ${shown}; expected ${expected}.`,
        at: placeOf(card, line),
      },
    ];
  });
}

/** What a card says of the version and of the run, in its front matter and in its text. */
export function cardStatements(
  facts: ModelFacts,
  card: EvidenceItem,
): { readonly version: readonly Statement[]; readonly run: readonly Statement[] } {
  return { version: statedIn(facts, card, VERSION), run: statedIn(facts, card, RUN) };
}

export interface Statement {
  readonly value: unknown;
  readonly line: number;
}

function statedIn(facts: ModelFacts, card: EvidenceItem, { keys, name, written }: Identity): Statement[] {
  const metadata = card.facts.card?.metadata ?? {};
  const inFrontMatter = keys
    .filter((key) => Object.hasOwn(metadata, key))
    .map((key) => ({ value: metadata[key], line: 1 }));
  const lines = facts.texts.get(card.file)?.text.split('\n') ?? [];
  const patterns = name === VERSION.name ? [written, TITLE_VERSION] : [written];
  const details = lines.slice(
    0,
    lines.findIndex((line) => /^#{1,6}\s.*\b(?:data|dependencies)\b/i.test(line)) >>> 0,
  );
  const inText = patterns.flatMap((pattern) => {
    const index = details.findIndex((line) => pattern.test(line));
    const value = index === -1 ? undefined : pattern.exec(details[index] as string)?.[1];
    return value === undefined ? [] : [{ value, line: index + 1 }];
  });
  return [...inFrontMatter, ...inText];
}

function numberDefects(facts: ModelFacts, card: EvidenceItem): Finding[] {
  const stated = card.records.filter(({ metric }) => metric !== null);
  if (stated.length === 0) {
    return [
      {
        message: `${card.file} states no measured number that can be compared: add model-index results to its front matter.`,
        at: placeOf(card, 1),
      },
    ];
  }
  return stated.flatMap((record) => {
    const message = contradiction(facts, record);
    return message === null
      ? []
      : [{ message: `${card.file}: ${message}`, at: placeOf(card, record.pointer) }];
  });
}

interface Measured {
  readonly value: number;
  readonly source: string;
  readonly dataset: string | null;
}

function contradiction(facts: ModelFacts, record: EvidenceRecord): string | null {
  const name = `${record.metric}${record.dataset === null ? '' : ` on ${record.dataset}`}${record.slice === null ? '' : ` of ${sliceText(record.slice)}`}`;
  if (record.value === null) return `${name} is not a finite number.`;
  const measured = measurements(facts, record);
  if (measured.length === 0)
    return `${name} is ${record.value}, and no evidence backs it: add the evidence or remove the number.`;
  const agrees = ({ value }: Measured) => agreesAsShown(record.value as number, value);
  const isNamed = measured.every(({ dataset }) => dataset === record.dataset);
  if (isNamed ? measured.every(agrees) : measured.some(agrees)) return null;
  const other = measured.find((candidate) => !agrees(candidate)) as Measured;
  return `${name} is ${record.value}; ${other.source} gives ${other.value}.`;
}

/** Recomputed where predictions are there (they beat every claim), otherwise every record of that name. */
function measurements(facts: ModelFacts, stated: EvidenceRecord): Measured[] {
  const known = [
    ...facts.predictions,
    ...facts.evidence.filter(({ format }) => !CARD_FORMATS.has(format)).flatMap(({ records }) => records),
  ];
  const isNamed = stated.dataset !== null && known.some(({ dataset }) => dataset === stated.dataset);
  const isDataset = (dataset: string | null) => !isNamed || dataset === stated.dataset;
  const recomputed = facts.predictions
    .filter(({ dataset }) => isDataset(dataset) && stated.slice === null)
    .flatMap(({ summary, file, dataset }) => {
      const value = summary === null ? null : recomputedValue(summary, stated.metric ?? '');
      return value === null ? [] : [{ value, source: `recomputation from ${file}`, dataset }];
    });
  if (recomputed.length > 0) return recomputed;
  return matchingRecords(
    facts,
    (record) =>
      record.metric === stated.metric &&
      isDataset(record.dataset) &&
      fitsSlice(record, stated.slice ?? undefined) &&
      record.value !== null,
  ).map(({ record, item }) => ({
    value: record.value as number,
    source: item.file,
    dataset: record.dataset,
  }));
}

/** Two programs that add the same numbers in another order may differ in the last digits. */
const FLOATING_POINT_NOISE = 1e-9;

/** Equal within half a unit of the last digit shown: 0.91 stands for everything from 0.905 to 0.915. */
export function agreesAsShown(shown: number, measured: number): boolean {
  if (shown === measured) return true;
  const digits = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(shown));
  if (digits === null) return false;
  const decimals = (digits[1]?.length ?? 0) - Number(digits[2] ?? 0);
  return Math.abs(shown - measured) <= Math.max(0.5 * 10 ** -decimals * (1 + 1e-9), FLOATING_POINT_NOISE);
}
