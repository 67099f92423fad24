import type { Overlap } from '../statistics/overlap.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import type { ModelFacts, SplitItem, Trust } from './facts.ts';
import { type Limit, limitsOf, limitText, margin, meets, rangeDefect, readable } from './limit.ts';
import { measure } from './measurement.ts';
import { missingEvidence, type NotFound } from './records.ts';
import {
  checkResult,
  describe,
  lowestTrust,
  type Outcome,
  type Place,
  placeOf,
  plural,
  requirement,
  worst,
} from './result.ts';

type Config = CheckConfigOf<'leakage'>;
type Compared = SplitItem & { readonly report: NonNullable<SplitItem['report']> };

interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  readonly key: keyof Config['require'];
  readonly margin?: number;
  readonly awaiting?: boolean;
  readonly trust: Trust | null;
  readonly places?: readonly Place[];
}

const CONFIDENCE = 0.95;

/** Test data that training has not seen: other rows, later ones, and nothing in them that gives the label away. */
export const leakage: CheckKind<'leakage'> = {
  kind: 'leakage',
  evaluate(facts, check, context) {
    const required = requirement(requiredText(check));
    const usable = comparedItem(facts, check);
    if (usable.missing !== undefined) {
      const { outcome, reason, awaiting, places } = usable.missing;
      return checkResult(check, context, { outcome, reason, awaiting, evidence_at: places, required });
    }
    const { item } = usable;
    const parts = partsOf(facts, check, item);
    if (parts.length === 0) throw new Error('The policy asks for nothing of the data.');
    const outcome = worst(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const decisive = parts.find((part) => part.outcome === outcome);
    const margins = parts.flatMap((part) => part.margin ?? []);
    const places = item.files.map((file) => placeOf(file));
    return checkResult(check, context, {
      outcome,
      required,
      reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
      observed: describe(
        `${plural(item.report.rows.rows, 'row')} against ${plural(item.report.rows.training_rows, 'training row')} (recomputed)`,
      ),
      margin: margins.length === 0 ? null : Math.min(...margins),
      trust: lowestTrust(parts.flatMap(({ trust }) => trust ?? [])),
      evidence_at: [...places, ...parts.flatMap((part) => part.places ?? [])],
      scope: item.dataset,
      findings: wrong.map(({ text, places: [at = places[0]] = [] }) => ({ message: text, at: at ?? null })),
      awaiting: outcome === 'inconclusive' && wrong.some(({ awaiting }) => awaiting === true),
      policyPointer: decisive === undefined ? '/require' : `/require/${decisive.key}`,
    });
  },
};

type Usable =
  | { readonly item: Compared; readonly missing?: undefined }
  | { readonly missing: NotFound; readonly item?: undefined };

/** The one comparison of the data set. What cannot be used is an error: no claim stands in for it. */
function comparedItem(facts: ModelFacts, { dataset = 'test' }: Config): Usable {
  const declared = (facts.splits ?? []).filter((item) => item.dataset === dataset);
  const failed = (reason: string): Usable => ({
    missing: {
      outcome: 'error',
      reason,
      awaiting: false,
      places: declared.flatMap(({ files }) => files.map((file) => placeOf(file))),
    },
  });
  const [item, second] = declared;
  if (item === undefined) {
    return failed(
      `The configuration does not say what the data set ${dataset} is kept apart from: declare it under \`data\`, with \`held_out_from\`.`,
    );
  }
  if (second !== undefined) return failed(`The data set ${dataset} is declared twice under \`data\`.`);
  const { report, problem } = item;
  if (report === null || problem !== null) {
    const awaited = missingEvidence(facts, `the data ${item.file}`);
    if (item.isAwaited === true && awaited.awaiting) return { missing: awaited };
    return failed(
      `${item.file} cannot be compared with the data set ${item.training}: ${problem?.message ?? 'nothing came of it.'}`,
    );
  }
  return { item: { ...item, report } };
}

function partsOf(facts: ModelFacts, check: Config, item: Compared): readonly Part[] {
  const { overlap, temporal_order, suspicious_auc } = check.require;
  return [
    ...(overlap === undefined ? [] : overlapParts(item, overlap)),
    ...(temporal_order === true ? [orderPart(item)] : []),
    ...(suspicious_auc === undefined ? [] : aucParts(facts, item, limitsOf(suspicious_auc))),
  ];
}

function overlapParts(
  { report, file, training }: Compared,
  overlap: 'none' | 'none_by_key',
): readonly Part[] {
  const part = ({ shared, rows, first }: Overlap, by: string): Part => ({
    outcome: shared === 0 ? 'pass' : 'fail',
    text:
      shared === 0
        ? `No row of ${file} is in the data set ${training} by ${by}.`
        : `${shared} of ${rows} rows of ${file} are in the data set ${training} as well, by ${by}; the first is row ${first}.`,
    key: 'overlap',
    trust: 'recomputed',
  });
  const byRows = overlap === 'none' ? [part(report.rows, report.rows.columns.join(', '))] : [];
  if (report.keys !== null)
    return [...byRows, part(report.keys, `the key ${report.keys.columns.join(', ')}`)];
  if (overlap === 'none') return byRows;
  return [undeclared('overlap', 'key', file)];
}

function orderPart({ report, file, training }: Compared): Part {
  if (report.time === null) return undeclared('temporal_order', 'time', file);
  const { training: before, held_out: after } = report.time;
  const part = (outcome: Outcome, text: string): Part => ({
    outcome,
    text,
    key: 'temporal_order',
    trust: 'recomputed',
  });
  if (before.kind !== after.kind) {
    const text = `The data set ${training} has a ${before.kind} in each row, ${file} a ${after.kind}: they cannot be ordered.`;
    return part('error', text);
  }
  const said = `the last row of ${training} is of ${shown(before.last)}, the first of ${file} of ${shown(after.first)}`;
  return before.last_value < after.first_value
    ? part('pass', `Training ends before: ${said}.`)
    : part('fail', `Training does not end before: ${said}.`);
}

/** The model, and each feature alone. Too good is a failure, until somebody explains it. */
function aucParts(facts: ModelFacts, item: Compared, limits: readonly [Limit, ...Limit[]]): readonly Part[] {
  return [modelPart(facts, item.dataset, limits), featuresPart(item, limits), ...unmeasuredPart(facts, item)];
}

function modelPart(facts: ModelFacts, dataset: string, limits: readonly [Limit, ...Limit[]]): Part {
  const key = 'suspicious_auc';
  const { measured, missing } = measure(facts, { name: 'roc_auc', dataset }, CONFIDENCE);
  if (missing !== undefined) {
    const { outcome, reason: text, awaiting, places } = missing;
    return { outcome, text, key, awaiting, places, trust: null };
  }
  const { value, trust, places } = measured;
  const outside = rangeDefect('roc_auc', value);
  if (outside !== null) return { outcome: 'error', text: `roc_auc ${outside}`, key, trust, places };
  const holds = limits.every((limit) => meets(value, limit));
  const text = `The model's AUC on ${dataset} is ${readable(value, limits)}${holds ? '' : ', too good to be believed unexplained'}; required ${limitText(limits)}.`;
  return { outcome: holds ? 'pass' : 'fail', text, key, margin: marginOf(limits, value), trust, places };
}

const MOST_NAMED = 5;

function featuresPart({ report, file }: Compared, limits: readonly [Limit, ...Limit[]]): Part {
  const key = 'suspicious_auc';
  if (report.features === null) return undeclared(key, 'label', file);
  const sorted = [...report.features].sort((a, b) => (b.auc ?? 0) - (a.auc ?? 0));
  const judged = sorted.map((one) => ({ ...one, outcome: featureOutcome(one, limits) }));
  const outcome = worst(judged.map((one) => one.outcome));
  const wrong = judged.filter((one) => one.outcome === outcome).slice(0, outcome === 'pass' ? 1 : MOST_NAMED);
  const named = wrong.map(({ feature, auc, error_bound }) =>
    auc === null
      ? `${feature} has too many different texts to be told`
      : `${feature} alone has an AUC of ${readable(auc, limits)}${error_bound === 0 ? '' : ` ± ${error_bound}`}`,
  );
  const explain = outcome === 'fail' ? ' Explain it, or take the column out of the features.' : '';
  const text = `${file}: ${named.join(', ')}; required ${limitText(limits)}.${explain}`;
  const best = sorted[0]?.auc ?? null;
  return {
    outcome,
    text,
    key,
    trust: 'recomputed',
    ...(best !== null && { margin: marginOf(limits, best) }),
  };
}

/** A feature of the model that the configuration does not name may be the one that gives the label away. */
function unmeasuredPart({ manifest }: ModelFacts, { report, file }: Compared): readonly Part[] {
  const measured = new Set(report.features?.map(({ feature }) => feature));
  const left = (manifest.features ?? []).filter((feature) => !measured.has(feature));
  if (report.features === null || left.length === 0) return [];
  const more = left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : '';
  const text = `The manifest names ${left.slice(0, MOST_NAMED).join(', ')}${more} as a feature; the configuration does not, so nobody looked at it in ${file}: add it to \`features\` under \`data\`.`;
  return [{ outcome: 'error', text, key: 'suspicious_auc', trust: null }];
}

/** Both ends of what the AUC may be on one side of the limit decide. */
function featureOutcome(
  { auc, error_bound }: { readonly auc: number | null; readonly error_bound: number },
  limits: readonly Limit[],
): Outcome {
  if (auc === null) return 'inconclusive';
  const [low, high] = [auc - error_bound, auc + error_bound].map((value) =>
    limits.every((limit) => meets(value, limit)),
  );
  if (low !== high) return 'inconclusive';
  return high === true ? 'pass' : 'fail';
}

function undeclared(key: keyof Config['require'], column: 'key' | 'time' | 'label', file: string): Part {
  const text = `The configuration does not say which column of ${file} is the ${column}: add \`${column}\` under \`data\`.`;
  return { outcome: 'error', text, key, trust: null };
}

function marginOf(limits: readonly Limit[], value: number): number {
  return Math.min(...limits.map((limit) => margin(limit, value)));
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function requiredText({ require }: Config): string {
  const { overlap, temporal_order, suspicious_auc } = require;
  return [
    ...(overlap === undefined ? [] : [overlap === 'none' ? 'no overlap' : 'no overlap of keys']),
    ...(temporal_order === undefined ? [] : ['training ends before']),
    ...(suspicious_auc === undefined
      ? []
      : [`AUC of the model and of each feature ${limitText(limitsOf(suspicious_auc))}`]),
  ].join('; ');
}
