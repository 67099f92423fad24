import { decideBound } from '../statistics/decision.ts';
import { gather } from '../statistics/slices.ts';
import type { Slice } from '../statistics/summary.ts';
import type { CheckConfigOf, CheckContext, CheckResult } from './check.ts';
import { type Claims, compareClaims } from './claim.ts';
import type { ModelFacts, PredictionsItem } from './facts.ts';
import { type Limit, limitText, margin, policyNumber, readable } from './limit.ts';
import { nameOf, usablePredictions } from './measurement.ts';
import { isRecomputable, type Recomputed, recompute } from './recomputed.ts';
import { fitsDataset, fitsSlice, missingEvidence, sliceText } from './records.ts';
import { checkResult, type Finding, type Group, type Outcome, placeOf, plural, worst } from './result.ts';

type Config = CheckConfigOf<'metric'>;
type Summary = NonNullable<PredictionsItem['summary']>;
type Base = Pick<Parameters<typeof checkResult>[2], 'required' | 'scope' | 'policyPointer'>;

const DEFAULT_GROUP_SIZE = 30;
const DEFAULT_TOLERANCE = 0.005;

interface JudgedGroup {
  readonly slice: Slice;
  readonly measured: Recomputed;
  readonly outcome: Outcome;
  readonly margin: number | null;
  readonly isSmall: boolean;
  readonly text: string;
}

/**
 * Every group of every named attribute against the limits, recomputed: a report can leave out the group that is worst. The
 * worst outcome is the check's; a group that is too small decides nothing, and blocks unless the policy only reports it.
 */
export function judgeWorstSlice(
  facts: ModelFacts,
  check: Config,
  context: CheckContext,
  attributes: readonly string[],
  limits: readonly [Limit, ...Limit[]],
  confidence: number,
  base: Base,
): CheckResult {
  const what = `${nameOf(check.metric)} of the worst group by ${attributes.join(', ')}`;
  const { name, dataset } = check.metric;
  if (!isRecomputable(name))
    return failed(
      check,
      context,
      base,
      `${name} cannot be recomputed from predictions, so its worst group is not known.`,
    );
  const declared = facts.predictions.filter((item) => dataset === undefined || item.dataset === dataset);
  if (declared.length === 0) {
    const { outcome, reason, awaiting, places } = missingEvidence(facts, `predictions for ${what}`);
    return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
  }
  const usable = usablePredictions(facts, what, declared);
  if (usable.missing !== undefined) {
    const { outcome, reason, awaiting, places } = usable.missing;
    return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
  }
  const { item, summary } = usable;
  const lacking = attributes.filter((attribute) => !summary.group_columns.includes(attribute));
  if (lacking.length > 0) {
    const known = summary.group_columns.length === 0 ? 'none' : summary.group_columns.join(', ');
    const reason = `The predictions ${item.file} declare no group column ${lacking.join(', ')} (declared: ${known}). Name it under \`groups\` in .arbiter/config.yml.`;
    return failed(check, context, base, reason);
  }
  const least = policyNumber(check.require.min_group_size ?? DEFAULT_GROUP_SIZE);
  const groups = attributes.flatMap((attribute) =>
    gather(summary.cells, [attribute]).map(({ slice }) =>
      judgeGroup(summary, check, slice, limits, confidence, least),
    ),
  );
  const tolerance = policyNumber(check.require.tolerance ?? DEFAULT_TOLERANCE);
  const claims = groups.flatMap(({ slice, measured }) =>
    measured.value === null
      ? []
      : [claimsOfGroup(facts, { name, dataset, slice }, measured.value, tolerance)],
  );
  const defect = claims.find((claim) => claim.defect !== null)?.defect ?? null;
  const places = [placeOf(item), ...claims.flatMap((claim) => claim.places)];
  if (defect !== null)
    return checkResult(check, context, { ...base, outcome: 'error', reason: defect, evidence_at: places });
  const disagreement = claims.find((claim) => claim.disagreement !== null) ?? null;
  return result(check, context, { ...base, evidence_at: places }, groups, { what, least, disagreement });
}

function failed(check: Config, context: CheckContext, base: Base, reason: string): CheckResult {
  return checkResult(check, context, { ...base, outcome: 'error', reason });
}

function judgeGroup(
  summary: Summary,
  check: Config,
  slice: Slice,
  limits: readonly Limit[],
  confidence: number,
  least: number,
): JudgedGroup {
  const measured = recompute(summary, check.metric.name, slice, confidence);
  const { value, rows, interval, undecidable, reason } = measured;
  const group = { slice, measured, isSmall: rows < least };
  const who = `${sliceText(slice)} (${rows} rows)`;
  if (value === null) {
    const text = `${who}: ${check.metric.name} cannot be measured: ${reason}.`;
    return { ...group, outcome: 'inconclusive', margin: null, text };
  }
  const estimate = {
    value,
    lowerOneSided: interval?.lower_one_sided ?? null,
    upperOneSided: interval?.upper_one_sided ?? null,
    undecidable,
  };
  const decide = check.require.decide ?? 'point';
  const outcome = worst(limits.map((limit) => decideBound(estimate, limit, decide)));
  const distance = Math.min(...limits.map((limit) => margin(limit, value)));
  const words = `${who}: ${check.metric.name} is ${readable(value, limits)}, required ${limitText(limits)}.`;
  if (group.isSmall) return { ...group, outcome: 'inconclusive', margin: distance, text: words };
  const why =
    outcome !== 'inconclusive'
      ? ''
      : undecidable === null
        ? ` The data do not decide it (${decide}).`
        : ` It cannot be decided: ${undecidable}.`;
  return { ...group, outcome, margin: distance, text: `${words}${why}` };
}

/** What is claimed of one group, held against what was recomputed. */
function claimsOfGroup(
  facts: ModelFacts,
  { name, dataset, slice }: { name: string; dataset: string | undefined; slice: Slice },
  value: number,
  tolerance: number,
): Claims {
  const isClaim: Parameters<typeof compareClaims>[2] = (record) =>
    record.metric === name &&
    record.statistic === null &&
    record.fold === null &&
    fitsDataset(record, dataset) &&
    fitsSlice(record, slice);
  return compareClaims(facts, `${name} of ${sliceText(slice)}`, isClaim, value, tolerance);
}

interface Words {
  readonly what: string;
  readonly least: number;
  readonly disagreement: Claims | null;
}

function result(
  check: Config,
  context: CheckContext,
  base: Base & Pick<Parameters<typeof checkResult>[2], 'evidence_at'>,
  groups: readonly JudgedGroup[],
  { what, least, disagreement }: Words,
): CheckResult {
  const isReported = check.require.small_groups === 'report';
  const large = groups.filter(({ isSmall }) => !isSmall);
  const small = groups.filter(({ isSmall }) => isSmall);
  const deciding = isReported ? large : groups;
  // Where every group is too small nothing was shown, whatever the policy does with one of them.
  const { min_count: leastCount = 1 } = check.require;
  const isFew = large.length < leastCount;
  const outcome =
    large.length === 0
      ? 'inconclusive'
      : worst([...deciding.map((group) => group.outcome), ...(isFew ? (['inconclusive'] as const) : [])]);
  const fewText =
    isFew && leastCount > 1
      ? [`Large enough: ${plural(large.length, 'group')}; at least ${leastCount} are needed.`]
      : [];
  const [lowest] = [...large].sort((a, b) => distanceOf(a) - distanceOf(b));
  const unheld = large.filter((group) => group.outcome !== 'pass').map(({ text }) => text);
  const shown =
    outcome === 'pass' && lowest !== undefined ? [`Every group holds; the worst is ${lowest.text}`] : unheld;
  const smallText =
    small.length === 0
      ? []
      : [
          `Fewer than ${least} rows: ${small.map(({ slice, measured }) => `${sliceText(slice)} (${measured.rows})`).join(', ')}: ${isReported ? 'shown, not judged' : 'they cannot be judged, and the policy does not leave them out'}.`,
        ];
  const said = disagreement?.disagreement == null ? [] : [disagreement.disagreement];
  const findings: Finding[] = [...said, ...unheld].map((message) => ({ message, at: null }));
  return checkResult(check, context, {
    ...base,
    outcome: disagreement === null ? outcome : 'fail',
    reason: [...said, ...fewText, ...shown, ...smallText].join(' ') || `No group of ${what} has rows.`,
    observed:
      lowest === undefined || lowest.measured.value === null
        ? null
        : {
            value: lowest.measured.value,
            text: `${lowest.measured.value} (${sliceText(lowest.slice)})`,
            rows: lowest.measured.rows,
            positives: lowest.measured.positives,
          },
    interval: lowest?.measured.interval ?? null,
    margin: lowest?.margin ?? null,
    claimed: disagreement?.claimed ?? null,
    groups: groups.map(groupOf),
    trust: 'recomputed',
    findings,
    scope: lowest === undefined ? (base.scope ?? null) : scopeOf(base.scope ?? null, lowest.slice),
  });
}

/** One without a value is not the worst: nothing is known of it. */
function distanceOf(group: JudgedGroup): number {
  return group.margin ?? Number.MAX_VALUE;
}

function scopeOf(scope: string | null, slice: Slice): string {
  return scope === null ? sliceText(slice) : `${scope} · ${sliceText(slice)}`;
}

function groupOf({ slice, measured, outcome, isSmall }: JudgedGroup): Group {
  return {
    slice: { ...slice },
    n: measured.rows,
    selected: null,
    rate: null,
    value: measured.value,
    interval: measured.interval,
    p_value: null,
    outcome,
    reference: false,
    rows_needed: null,
    note: isSmall ? 'small group' : null,
  };
}
