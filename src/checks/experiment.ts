import { metricNamed } from '../policy/metrics.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import { findDocument } from './documents.ts';
import { gaveNothing } from './evidence-selection.ts';
import type { EvidenceItem, ModelFacts } from './facts.ts';
import { policyNumber, readable } from './limit.ts';
import { listed, RUN_FORMATS, runIdOf } from './lineage-run.ts';
import { nameOf } from './measurement.ts';
import { combined, missingPart, type Part } from './part.ts';
import { coversFile, fitsDataset, fitsSlice, missingEvidence } from './records.ts';
import { checkResult, describe, isTrusted, lowestTrust, placeOf, plural, requirement } from './result.ts';

type Check = CheckConfigOf<'experiment'>;

const AT_LEAST = '/require/at_least';
const CHOSEN = '/require/chosen';
/** Where the reason for another choice than the best stands, as the kind `documents` finds it. */
const RATIONALE = 'selection_rationale';

/** A finished run with one finite value of the metric. */
interface Candidate {
  readonly id: string;
  readonly value: number;
  readonly items: readonly EvidenceItem[];
}

/** Enough runs were compared, the chosen one is among them, and it is the best, or the reason for choosing it is written. */
export const experiment: CheckKind<'experiment'> = {
  kind: 'experiment',
  evaluate(facts, check, context) {
    const direction = metricNamed(check.metric.name)?.direction;
    if (direction === undefined || direction === 'target')
      throw new Error(`Nobody can tell which ${check.metric.name} is better.`);
    const required = requirement(requiredText(check, direction));
    const end = (parts: readonly Part[], observed?: string) => {
      const result = combined(parts, required);
      return checkResult(check, context, {
        ...result,
        ...(observed !== undefined && { observed: describe(observed) }),
      });
    };
    const runs = facts.evidence.filter(({ format }) => RUN_FORMATS.has(format));
    const unread = facts.evidence.find(gaveNothing);
    if (unread !== undefined) return end([unreadPart(unread)]);
    const chosen = facts.manifest.run?.id;
    if (chosen === undefined) return end([unnamedPart()]);
    const own = runs.filter((item) => runIdOf(item) === chosen);
    if (own.length === 0)
      return end([missingPart(missingEvidence(facts, `the record of the chosen run ${chosen}`), CHOSEN)]);
    const damaged = runs.find((item) => isDamaged(item, own, check));
    if (damaged !== undefined) return end([unreadPart(damaged)]);
    const compared = candidates(runs, own, check);
    if ('outcome' in compared) return end([compared]);
    const { all, left } = compared;
    const isAwaiting = missingEvidence(facts, '').awaiting;
    return end(
      [
        countPart(all, left, check, isAwaiting),
        chosenPart(facts, chosen, all, check, direction),
        ...trustParts(all, check),
      ],
      `${plural(all.length, 'run')} compared`,
    );
  },
};

function requiredText({ metric, require }: Check, direction: 'higher' | 'lower'): string {
  const best = `${direction === 'higher' ? 'highest' : 'lowest'} ${nameOf(metric)}`;
  const otherwise = require.chosen === 'best' ? '' : ', or the reason for choosing it is written';
  return `at least ${policyNumber(require.at_least)} runs compared; the chosen run has the ${best}${otherwise}`;
}

/** What a run itself says of why it has no number to compare. */
const NO_RESULT: ReadonlySet<string> = new Set([
  'run_not_finished',
  'run_not_active',
  'no_metrics',
  'not_finite',
  'out_of_range',
]);

/** A run of this experiment, or of none that can be told, whose record cannot be read may be the best one. */
function isDamaged(item: EvidenceItem, own: readonly EvidenceItem[], { metric }: Check): boolean {
  const { run_id: id, experiment_id: experiment, status } = item.facts.lineage ?? {};
  if (experiment !== undefined && experiment !== own[0]?.facts.lineage?.experiment_id) return false;
  // The record of an experiment names no run, and has no status.
  if (status === 'unknown' || (id === undefined && status !== undefined)) return true;
  const broken = item.problems.filter(({ code }) => !NO_RESULT.has(code));
  if (broken.some(coversFile)) return true;
  const pointers = item.records.filter((record) => isCompared(record, metric)).map(({ pointer }) => pointer);
  return broken.some(({ pointer = '' }) =>
    pointers.some((one) => one === pointer || pointer.startsWith(`${one}/`)),
  );
}

function isCompared(
  record: EvidenceItem['records'][number],
  { name, dataset, slice }: Check['metric'],
): boolean {
  return (
    record.metric === name &&
    record.statistic === null &&
    record.fold === null &&
    fitsDataset(record, dataset) &&
    fitsSlice(record, slice)
  );
}

function unreadPart(item: EvidenceItem): Part {
  const why = (item.problems.find(coversFile) ?? item.problems[0])?.message ?? 'it holds nothing.';
  const text = `Which run is best cannot be told: ${item.file} may hold one and could not be read: ${why}`;
  return { outcome: 'error', text, pointer: CHOSEN, places: [placeOf(item)] };
}

function unnamedPart(): Part {
  const text = 'The manifest names no run: write the one that made this model under run.id.';
  return { outcome: 'error', text, pointer: CHOSEN };
}

/** Every run of the chosen run's experiment that has the metric; how many others have not. A run that says two things is an error. */
function candidates(
  runs: readonly EvidenceItem[],
  own: readonly EvidenceItem[],
  { metric }: Check,
): { readonly all: readonly Candidate[]; readonly left: number } | Part {
  const experimentId = own[0]?.facts.lineage?.experiment_id;
  const ids = new Map<string, EvidenceItem[]>();
  for (const item of runs) {
    const id = runIdOf(item);
    if (id === undefined || item.facts.lineage?.experiment_id !== experimentId) continue;
    ids.set(id, [...(ids.get(id) ?? []), item]);
  }
  const all: Candidate[] = [];
  for (const [id, items] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const values = new Set(items.flatMap((item) => valuesOf(item, metric)));
    const [value, other] = values;
    if (other !== undefined) {
      const text = `The run ${id} has several values of ${nameOf(metric)} (${[...values].sort((a, b) => a - b).join(', ')}): name the data set, or remove one.`;
      return { outcome: 'error', text, pointer: CHOSEN, places: items.map((item) => placeOf(item)) };
    }
    if (value !== undefined) all.push({ id, value, items });
  }
  return { all, left: ids.size - all.length };
}

function valuesOf(item: EvidenceItem, metric: Check['metric']): number[] {
  if (item.problems.some(coversFile)) return [];
  return item.records
    .filter((record) => isCompared(record, metric))
    .flatMap(({ value }) => (typeof value === 'number' && Number.isFinite(value) ? [value] : []));
}

function countPart(
  all: readonly Candidate[],
  left: number,
  { require, metric }: Check,
  isAwaiting: boolean,
): Part {
  const least = policyNumber(require.at_least);
  const without =
    left === 0
      ? ''
      : ` ${plural(left, 'more run')} did not finish, or ${left === 1 ? 'has' : 'have'} no ${nameOf(metric)}.`;
  const base = {
    pointer: AT_LEAST,
    places: all.flatMap(({ items }) => items.map((item) => placeOf(item))),
    trust: trustOf(all),
  };
  if (all.length >= least)
    return { ...base, outcome: 'pass', text: `${plural(all.length, 'run')} compared.${without}` };
  return {
    ...base,
    outcome: isAwaiting ? 'inconclusive' : 'fail',
    awaiting: isAwaiting,
    text: `${plural(all.length, 'run')} compared; at least ${least} are required.${without}`,
  };
}

function chosenPart(
  facts: ModelFacts,
  chosen: string,
  all: readonly Candidate[],
  { metric, require }: Check,
  direction: 'higher' | 'lower',
): Part {
  const own = all.find(({ id }) => id === chosen);
  if (own === undefined) {
    const text = `The chosen run ${chosen} did not finish, or has no ${nameOf(metric)}, so it was not compared.`;
    return { outcome: 'error', text, pointer: CHOSEN };
  }
  const values = all.map(({ value }) => value);
  const best = direction === 'higher' ? Math.max(...values) : Math.min(...values);
  const limits = [{ operator: 'at_least' as const, threshold: best }];
  const shown = `The chosen run ${chosen} has ${nameOf(metric)} ${readable(own.value, limits)}`;
  if (own.value === best) return { outcome: 'pass', text: `${shown}, the best of them.`, pointer: CHOSEN };
  const better = all.filter(({ value }) => value === best).map(({ id }) => id);
  const said = `${shown}; the best is ${best} (run ${listed(better)}).`;
  const written = findDocument(facts, RATIONALE);
  const sound = written.filter(({ defect }) => defect === null);
  const isExplained = sound.length > 0 && sound.length === written.length;
  if (require.chosen === 'best_or_explained' && isExplained)
    return {
      outcome: 'pass',
      text: `${said} Why it was chosen is written in ${sound[0]?.place.file}.`,
      pointer: CHOSEN,
      places: sound.map(({ place }) => place),
      trust: sound.map(({ trust }) => trust),
    };
  const advice =
    require.chosen === 'best'
      ? ''
      : ` Write why it was chosen under a heading “Selection rationale” of ${facts.folder}/ARB_PACKET.md, or as ${facts.folder}/${RATIONALE}.md.`;
  return {
    outcome: 'fail',
    text: `${said}${advice}`,
    pointer: CHOSEN,
    places: own.items.map((item) => placeOf(item)),
  };
}

function trustOf(all: readonly Candidate[]): readonly EvidenceItem['trust'][] {
  return all.flatMap(({ items }) => items.map(({ trust }) => trust));
}

function trustParts(all: readonly Candidate[], { require }: Check): Part[] {
  const lowest = lowestTrust(trustOf(all));
  const least = require.trust?.at_least;
  if (lowest === null || isTrusted(lowest, least)) return [];
  const items = all.flatMap(({ items: own }) => own).filter(({ trust }) => !isTrusted(trust, least));
  const text = `Trust is ${lowest}; at least ${least} is required (${listed(items.map(({ file }) => file))}).`;
  return [{ outcome: 'fail', text, pointer: '/require/trust', places: items.map((item) => placeOf(item)) }];
}
