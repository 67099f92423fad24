import type {
  FairnessMetric,
  FairnessMetricResult,
  FairnessPartition,
  FairnessReport,
} from '../statistics/fairness.ts';
import type { Comparison } from '../statistics/fairness-comparison.ts';
import type { GroupRates } from '../statistics/fairness-groups.ts';
import { sliceKey, sliceText } from '../statistics/slices.ts';
import type { Slice } from '../statistics/summary.ts';
import type { CheckResult } from './check.ts';
import type { Limit } from './limit.ts';
import { isFloor, limitText, readable } from './limit.ts';
import type { Group, Outcome } from './result.ts';
import { worst } from './result.ts';

/** A fairness metric over all groups, in the words and shapes of a decision. */
export interface Judged {
  readonly outcome: Outcome;
  readonly reason: string;
  /** One sentence per group that does not hold. */
  readonly findings: readonly string[];
  readonly value: number | null;
  readonly interval: CheckResult['interval'];
  readonly groups: readonly Group[];
  readonly rowsNeeded: number | null;
  /** Attribute and group that decide, for example `sex · F`. */
  readonly scope: string | null;
  readonly fix: string | null;
  /** The worst value per single attribute, for comparison with claims. */
  readonly byAttribute: ReadonlyMap<string, number | null>;
}

interface Part {
  readonly partition: FairnessPartition;
  readonly result: FairnessMetricResult;
}

/** `decided` makes the verdict; `beside` is shown and does not. */
export function judgePartitions(
  metric: FairnessMetric,
  limit: Limit,
  decided: FairnessReport,
  beside: FairnessReport | null,
): Judged {
  const parts = decided.partitions.map((partition) => partOf(partition, metric));
  const verdicts = parts.map(({ result }) => result.verdict ?? 'inconclusive');
  const outcome = verdicts.length === 0 ? 'error' : worst(verdicts);
  const deciding = mostExtreme(
    parts.filter((_, index) => verdicts[index] === outcome),
    limit,
  );
  const comparison = deciding === null ? null : decisiveOf(deciding.result, outcome);
  const unheld = parts.flatMap((part) =>
    part.result.comparisons
      .filter((candidate) => candidate.outcome !== 'pass' && candidate.reason !== 'small_group')
      .map((candidate) => describe(metric, limit, candidate)),
  );
  const small = parts.flatMap(({ result }) =>
    result.comparisons.filter(({ reason }) => reason === 'small_group'),
  );
  const smallText = small.length === 0 ? '' : smallGroupsText(small, decided);
  const alone = parts.filter(({ result }) => result.comparisons.every(({ reference }) => reference === null));
  const aloneText = alone.map(
    ({ partition }) => `${partition.attributes.join(' and ')}: no two groups are large enough to compare.`,
  );
  const held = deciding === null || comparison === null ? '' : describe(metric, limit, comparison);
  const reason =
    outcome === 'pass' ? [`Every group holds. ${held}`, smallText] : [...unheld, ...aloneText, smallText];
  return {
    outcome,
    reason: reason
      .filter((part) => part !== '')
      .join(' ')
      .trim(),
    findings: [...unheld, ...aloneText],
    value: deciding?.result.value ?? null,
    interval: deciding?.result.interval ?? null,
    groups: [
      ...parts.flatMap((part) => groupsOf(part, null)),
      ...(beside?.partitions ?? []).flatMap((partition) =>
        groupsOf(partOf(partition, metric), 'shown, does not decide'),
      ),
    ],
    rowsNeeded: outcome === 'inconclusive' ? (comparison?.rows_needed?.group ?? null) : null,
    scope: comparison === null ? null : scopeOf(comparison.slice),
    fix: comparison === null || outcome === 'pass' ? null : changeText(comparison),
    byAttribute: new Map(
      parts.flatMap(({ partition, result }) =>
        partition.attributes.length === 1 ? [[partition.attributes[0] as string, result.value] as const] : [],
      ),
    ),
  };
}

function partOf(partition: FairnessPartition, metric: FairnessMetric): Part {
  const result = partition.metrics.find((candidate) => candidate.metric === metric);
  if (result === undefined) throw new Error(`The metric ${metric} was not measured.`);
  return { partition, result };
}

function mostExtreme(parts: readonly Part[], limit: Limit): Part | null {
  const sign = isFloor(limit) ? 1 : -1;
  const known = parts.filter(({ result }) => result.value !== null);
  return (
    [...known].sort((a, b) => sign * ((a.result.value as number) - (b.result.value as number)))[0] ??
    parts[0] ??
    null
  );
}

/** The comparison that stands for the verdict: the worst group where it has that outcome, else the first that has. */
function decisiveOf(result: FairnessMetricResult, outcome: Outcome): Comparison | null {
  const compared = result.comparisons.filter(({ reference }) => reference !== null);
  const worstSlice = result.worst === null ? null : sliceKey(result.worst);
  const isWorst = (comparison: Comparison) =>
    sliceKey(comparison.slice) === worstSlice && comparison.value === result.value;
  const same = compared.filter((comparison) => comparison.outcome === outcome);
  return same.find(isWorst) ?? same[0] ?? compared.find(isWorst) ?? null;
}

const RATE_NAMES: Readonly<Record<Comparison['rate'], string>> = {
  selection_rate: '',
  tpr: ' of the truly favourable',
  fpr: ' of the truly unfavourable',
};

/** `sex=F 2001 of 4880 (0.41), sex=M 2765 of 5120 (0.54): impact_ratio 0.76, required >= 0.8.` with what would close it. */
function describe(metric: FairnessMetric, limit: Limit, comparison: Comparison): string {
  const { slice, count, total, reference, value, outcome, reason, flip } = comparison;
  const counted = (name: Slice, of: { count: number; total: number }) =>
    `${sliceText(name)} ${of.count} of ${of.total}${of.total === 0 ? '' : ` (${rounded(of.count / of.total)})`}`;
  const other = reference === null ? '' : `, ${counted(reference.slice, reference)}`;
  const head = `${counted(slice, { count, total })}${other}${RATE_NAMES[comparison.rate]}: ${metric} ${value === null ? 'not defined' : readable(value, [limit])}, required ${limitText([limit])}.`;
  const why =
    outcome === 'inconclusive' ? ` ${WHY[reason ?? 'interval_crosses_limit']}${neededText(comparison)}` : '';
  const change = outcome === 'fail' || outcome === 'inconclusive' ? changeText(comparison) : null;
  const turned =
    flip?.changes === true ? ' One decision more or less would change the verdict by the point.' : '';
  return `${head}${why}${change === null ? '' : ` ${change}`}${turned}`;
}

const WHY: Readonly<Record<NonNullable<Comparison['reason']>, string>> = {
  small_group: 'The group is too small.',
  zero_cell: 'A count is zero, and chance could explain it.',
  zero_variance: 'The rates have no variance, so there is no interval.',
  no_favorable_decision: 'The reference group has no favourable decision, so the ratio is not defined.',
  not_significant: 'Chance could explain the difference.',
  interval_crosses_limit: 'The interval crosses the limit.',
};

function neededText({ rows_needed }: Comparison): string {
  return rows_needed === null ? '' : ` About ${rows_needed.group} rows of the group would decide.`;
}

function changeText({ smallest_change, slice }: Comparison): string | null {
  if (smallest_change === null) return null;
  return `${smallest_change.per_thousand} more favourable decisions per 1,000 ${sliceText(slice)} would close it.`;
}

function smallGroupsText(
  small: readonly Comparison[],
  { min_group_size, small_groups }: FairnessReport,
): string {
  const names = [...new Set(small.map(({ slice, total }) => `${sliceText(slice)} (${total})`))].join(', ');
  const effect =
    small_groups === 'block'
      ? 'they cannot be judged, and the policy does not leave them out'
      : 'shown, not judged';
  return `Fewer than ${min_group_size} rows: ${names}: ${effect}.`;
}

function scopeOf(slice: Slice): string {
  return `${Object.keys(slice).join(' × ')} · ${Object.values(slice).join(' × ')}`;
}

/** Every group once per rate, the reference groups among them. */
function groupsOf({ partition, result }: Part, note: string | null): Group[] {
  const rates = new Map(partition.groups.map((group) => [sliceKey(group.slice), group]));
  const compared = result.comparisons.map((comparison) =>
    groupOf(comparison, rates.get(sliceKey(comparison.slice)), note),
  );
  const references = new Map(
    result.comparisons.flatMap(({ reference }) =>
      reference === null ? [] : [[sliceKey(reference.slice), reference] as const],
    ),
  );
  const shown = [...references].map(([key, reference]): Group => {
    const group = rates.get(key);
    return {
      slice: { ...reference.slice },
      n: group?.n ?? reference.total,
      selected: group?.selected ?? reference.count,
      rate: reference.total === 0 ? null : reference.count / reference.total,
      value: null,
      interval: null,
      p_value: null,
      outcome: 'pass',
      reference: true,
      rows_needed: null,
      note,
    };
  });
  return [...compared, ...shown];
}

function groupOf(comparison: Comparison, group: GroupRates | undefined, note: string | null): Group {
  const { slice, count, total, value, interval, fisher_p, p_adjusted, outcome, reason, rows_needed } =
    comparison;
  const rate = comparison.rate === 'selection_rate' ? null : comparison.rate;
  const notes = [rate, reason?.replaceAll('_', ' ') ?? null, note].filter((part) => part !== null);
  return {
    slice: { ...slice },
    n: group?.n ?? total,
    selected: group?.selected ?? count,
    rate: total === 0 ? null : count / total,
    value,
    interval: interval === null ? null : { ...interval },
    p_value: p_adjusted ?? fisher_p,
    outcome: outcome ?? 'inconclusive',
    reference: false,
    rows_needed: rows_needed?.group ?? null,
    note: notes.length === 0 ? null : notes.join('; '),
  };
}

/** For reading beside the counts, which are exact. */
function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
