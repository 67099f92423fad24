import type { ColumnComparison } from '../statistics/drift-comparison.ts';
import type { CheckConfigOf } from './check.ts';
import { type Claims, compareClaims } from './claim.ts';
import type { JudgedDrift } from './drift.ts';
import type { DriftItem, ModelFacts } from './facts.ts';
import { driftFiles } from './facts.ts';
import type { Limit } from './limit.ts';
import { limitText, meets, readable } from './limit.ts';
import { fitsDataset, missingEvidence, type NotFound } from './records.ts';
import type { Place } from './result.ts';
import { placeOf, worst } from './result.ts';

type Config = CheckConfigOf<'drift'>;
type Statistics = NonNullable<ColumnComparison['statistics']>;

/** With fewer rows no statistic says anything, whatever a policy asks (spec: statistics, section 3). */
const FEWEST_ROWS = 10;
/** How far a claim may be from what is computed here, beyond what the bounds leave open. */
const TOLERANCE = 0.005;

/** The declarations that answer a check: those of its data set, or all where it names none. */
export function declaredDrift(facts: ModelFacts, { dataset }: Config): readonly DriftItem[] {
  return (facts.drift ?? []).filter((item) => dataset === undefined || item.dataset === dataset);
}

/** Judges a check on what was compared here. A declaration that cannot be used is an error: no claim stands in for it. */
export function judgeDeclared(
  facts: ModelFacts,
  check: Config,
  limits: readonly Limit[],
  minRows: number | null,
  declared: readonly DriftItem[],
): readonly JudgedDrift[] {
  const usable = usableItem(facts, check, declared);
  if (usable.missing !== undefined) {
    const { outcome, reason, awaiting, places } = usable.missing;
    const rowsNeeded = outcome === 'inconclusive' ? minRows : null;
    return [{ feature: null, outcome, message: reason, awaiting, rowsNeeded, measured: null, places }];
  }
  const { item, columns } = usable;
  const least = Math.max(minRows ?? 0, FEWEST_ROWS);
  return columns.map((column) => judgeColumn(facts, check, limits, least, item, column));
}

type Usable =
  | { readonly item: DriftItem; readonly columns: readonly string[]; readonly missing?: undefined }
  | { readonly missing: NotFound };

function usableItem(facts: ModelFacts, check: Config, declared: readonly DriftItem[]): Usable {
  const what = `${check.statistic}${check.dataset === undefined ? '' : ` on ${check.dataset}`}`;
  const failed = (reason: string, items: readonly DriftItem[]): Usable => ({
    missing: { outcome: 'error', reason, awaiting: false, places: items.flatMap(placesOf) },
  });
  const unread = declared.find(({ report, problem }) => report === null || problem !== null);
  if (unread !== undefined) {
    const awaited = missingEvidence(facts, `the data ${unread.file}`);
    if (unread.isAwaited === true && awaited.awaiting) return { missing: awaited };
    const reason = `${what} cannot be computed: ${unread.file}: ${unread.problem?.message ?? 'nothing came of it.'}`;
    return failed(reason, [unread]);
  }
  const [item, second] = declared;
  if (item === undefined || item.report === null) return { missing: missingEvidence(facts, what) };
  if (second !== undefined) {
    return failed(
      `Drift of two files is declared for ${what}: ${item.file} and ${second.file}. Name the data set in the check, or keep one.`,
      declared,
    );
  }
  const columns = columnsOf(check, item);
  if (typeof columns === 'string') return failed(columns, [item]);
  return { item, columns };
}

/** The columns to judge, or why none can be. */
function columnsOf(check: Config, { file, prediction, report }: DriftItem): readonly string[] | string {
  if (check.of === 'prediction') {
    return prediction === null
      ? `The configuration does not say which column of ${file} is the prediction: add \`prediction\` under \`drift\`.`
      : [prediction];
  }
  if (check.features !== undefined) return check.features;
  // One that could not be compared is judged as well: it would have had the statistic for all we know.
  const columns = (report?.columns ?? []).filter(
    ({ statistics }) => statistics === null || statistics[check.statistic as keyof Statistics] !== undefined,
  );
  if (columns.length > 0) return columns.map(({ column }) => column);
  return `No column of the reference of ${file} has the statistic ${check.statistic}.`;
}

function judgeColumn(
  facts: ModelFacts,
  check: Config,
  limits: readonly Limit[],
  least: number,
  item: DriftItem,
  feature: string,
): JudgedDrift {
  const { statistic } = check;
  const what = `${statistic} of ${feature}${check.dataset === undefined ? '' : ` on ${check.dataset}`}`;
  const places = placesOf(item);
  const judged = (
    outcome: JudgedDrift['outcome'],
    message: string,
    parts: Partial<JudgedDrift> = {},
  ): JudgedDrift => ({
    feature,
    outcome,
    message,
    awaiting: false,
    rowsNeeded: null,
    measured: null,
    places,
    ...parts,
  });
  const column = item.report?.columns.find((one) => one.column === feature);
  if (column === undefined) {
    return judged(
      'error',
      `${what} cannot be computed: the reference of ${item.file} has no column of that name.`,
    );
  }
  if (column.statistics === null) {
    return judged(
      'error',
      `${what} cannot be computed from ${item.file}: ${column.problem?.message ?? 'unknown.'}`,
    );
  }
  const found = column.statistics[statistic as keyof Statistics];
  if (found === undefined) {
    const known = Object.keys(column.statistics).join(', ');
    return judged('error', `${what} does not exist: the column is ${column.type}. It has ${known}.`);
  }
  const rows = Math.min(column.n.reference, column.n.current);
  const claims = claimsOf(facts, check, feature, what, found);
  const measured = { value: found.value, rows, trust: 'recomputed' as const, claimed: claims.claimed };
  const all = { measured, places: [...places, ...claims.places] };
  if (claims.defect !== null) return judged('error', claims.defect, all);
  const shown = `${what} is ${readable(found.value, limits)} (recomputed, ${rows} rows${missingText(column)})`;
  const contradicted = (outcome: JudgedDrift['outcome'], message: string, rowsNeeded: number | null) =>
    claims.disagreement === null
      ? judged(outcome, message, { ...all, rowsNeeded })
      : judged('fail', `${claims.disagreement} ${message}`, all);
  if (rows < least) {
    const message = `${shown}, but at least ${least} rows with a value are needed in the reference and in the current data.`;
    return contradicted('inconclusive', message, least);
  }
  const outcome = worst(limits.map((limit) => decided(limit, found)));
  if (outcome !== 'inconclusive') {
    return contradicted(outcome, `${shown}; required ${limitText(limits)}.`, null);
  }
  const message = `${shown}, somewhere from ${readable(found.lower, limits)} to ${readable(found.upper, limits)}: that does not decide ${limitText(limits)}. Write the profile with more \`--bins\`, or take data as the reference.`;
  return contradicted('inconclusive', message, null);
}

/** Distances compare rows with a value only: how many are left out is said. */
function missingText({ missing_share: { reference, current } }: ColumnComparison): string {
  if (current === 0) return '';
  const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;
  return `; ${percent(current)} of the current rows have no value, ${percent(reference)} in the reference`;
}

/** Both bounds on one side of the limit decide; the exact value lies between them. */
function decided(limit: Limit, { lower, upper }: { readonly lower: number; readonly upper: number }) {
  const [low, high] = [meets(lower, limit), meets(upper, limit)];
  if (low !== high) return 'inconclusive';
  return low ? 'pass' : 'fail';
}

/** What tools say of the same number (spec: evidence, rule 7). */
function claimsOf(
  facts: ModelFacts,
  check: Config,
  feature: string,
  what: string,
  { value, lower, upper }: { readonly value: number; readonly lower: number; readonly upper: number },
): Claims {
  const tolerance = TOLERANCE + Math.max(upper - value, value - lower);
  return compareClaims(
    facts,
    what,
    (record) =>
      record.statistic === check.statistic && record.column === feature && fitsDataset(record, check.dataset),
    value,
    tolerance,
  );
}

function placesOf(item: DriftItem): readonly Place[] {
  return driftFiles(item).map((file) => placeOf(file));
}
