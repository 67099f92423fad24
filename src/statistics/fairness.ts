import type { Limit } from './decision.ts';
import { isFloor, worstOutcome } from './decision.ts';
import type { Comparison, Interval, Judgement, Scale } from './fairness-comparison.ts';
import {
  contrast,
  fisherP,
  flipTest,
  intervalOf,
  judge,
  ratioP,
  rowsNeededToDecide,
  smallestChange,
} from './fairness-comparison.ts';
import type { FairnessInput, GroupRates, RateName } from './fairness-groups.ts';
import { groupRates, proportionOf } from './fairness-groups.ts';
import type {
  FairnessMetric,
  FairnessMetricResult,
  FairnessOptions,
  FairnessReport,
} from './fairness-report.ts';
import { DEFAULT_MIN_GROUP_SIZE, FAIRNESS_METRICS } from './fairness-report.ts';
import { holm } from './proportion.ts';
import { attributeSets } from './slices.ts';
import type { Slice } from './summary.ts';

export type {
  FairnessMetric,
  FairnessMetricResult,
  FairnessOptions,
  FairnessPartition,
  FairnessReport,
} from './fairness-report.ts';
export { DEFAULT_MIN_GROUP_SIZE, FAIRNESS_METRICS } from './fairness-report.ts';

const RATES: Readonly<Record<FairnessMetric, { scale: Scale; rates: readonly RateName[] }>> = {
  impact_ratio: { scale: 'ratio', rates: ['selection_rate'] },
  demographic_parity_ratio: { scale: 'ratio', rates: ['selection_rate'] },
  demographic_parity_difference: { scale: 'difference', rates: ['selection_rate'] },
  equalized_odds_ratio: { scale: 'ratio', rates: ['tpr', 'fpr'] },
  equalized_odds_difference: { scale: 'difference', rates: ['tpr', 'fpr'] },
  equal_opportunity_difference: { scale: 'difference', rates: ['tpr'] },
  false_positive_rate_difference: { scale: 'difference', rates: ['fpr'] },
};

/** A group against a reference that are both large enough, before any verdict. */
interface Pairing {
  readonly group: GroupRates;
  readonly reference: GroupRates;
  readonly rate: RateName;
}

interface Paired {
  readonly attributes: readonly string[];
  readonly groups: readonly GroupRates[];
  readonly absent: readonly Slice[];
  readonly byMetric: ReadonlyMap<
    FairnessMetric,
    { pairings: readonly Pairing[]; small: readonly Comparison[]; unjudged: boolean }
  >;
}

/**
 * Fairness of decisions from counts alone, every group against a reference. Ratios have Katz's log interval and
 * differences Newcombe's; both compare the extremes and are not adjusted for that. Verdicts follow
 * `decideRatio` and `decideBound`; under `prove_harm` the p-values of ratios are adjusted by Holm over all partitions.
 */
export function fairnessOf(input: FairnessInput, options: FairnessOptions): FairnessReport {
  const settings = {
    favorable: options.favorable,
    decide: options.decide ?? 'prove_harm',
    confidence: options.confidence ?? 0.95,
    min_group_size: options.minGroupSize ?? DEFAULT_MIN_GROUP_SIZE,
    small_groups: options.smallGroups ?? 'block',
    reference: options.reference ?? 'highest',
  } as const;
  const partitions = options.partitions ?? attributeSets(input.group_columns);
  const paired = partitions.map((attributes) => pair(input, attributes, options, settings));
  const adjusted = new Map(FAIRNESS_METRICS.map((metric) => [metric, adjust(metric, paired, settings)]));
  return {
    ...settings,
    partitions: paired.map(({ attributes, groups, absent, byMetric }) => ({
      attributes,
      groups,
      absent,
      metrics: FAIRNESS_METRICS.map((metric) => {
        const found = byMetric.get(metric) as Paired['byMetric'] extends ReadonlyMap<string, infer V>
          ? V
          : never;
        const judgement: Judgement = {
          limit: options.limits?.[metric] ?? null,
          decide: settings.decide,
          confidence: settings.confidence,
          zeroNeedsProof: metric === 'equalized_odds_ratio',
        };
        const compared = found.pairings.map((pairing) =>
          compare(metric, pairing, judgement, adjusted.get(metric)),
        );
        const blocked =
          absent.length > 0 ||
          found.unjudged ||
          (found.small.length > 0 && settings.small_groups === 'block');
        return result(metric, judgement.limit, compared, found.small, blocked);
      }),
    })),
  };
}

type Settings = Omit<FairnessReport, 'partitions'>;

function pair(
  input: FairnessInput,
  attributes: readonly string[],
  options: FairnessOptions,
  settings: Settings,
): Paired {
  const groups = groupRates(input, attributes, settings.favorable);
  const [only, ...others] = attributes;
  const expected = only === undefined || others.length > 0 ? [] : (options.expected?.[only] ?? []);
  const absent = expected
    .filter((value) => !groups.some(({ slice }) => slice[only ?? ''] === value))
    .map((value): Slice => ({ [only ?? '']: value }));
  const byMetric = new Map(
    FAIRNESS_METRICS.map((metric) => {
      const parts = RATES[metric].rates.map((rate) => {
        const large = groups.filter((group) => isLarge(group, rate, settings));
        const named =
          metric === 'impact_ratio' && settings.reference !== 'highest' && attributes.length === 1;
        const reference = named
          ? large.find(({ slice }) => slice[only ?? ''] === settings.reference)
          : highest(large, rate);
        return {
          pairings:
            reference === undefined
              ? []
              : large.filter((group) => group !== reference).map((group) => ({ group, reference, rate })),
          small: groups
            .filter((group) => !isLarge(group, rate, settings))
            .map((group) => smallGroup(group, rate, settings)),
        };
      });
      return [
        metric,
        {
          pairings: parts.flatMap(({ pairings }) => pairings),
          small: parts.flatMap(({ small }) => small),
          unjudged: parts.some(({ pairings }) => pairings.length === 0),
        },
      ];
    }),
  );
  return { attributes, groups, absent, byMetric };
}

function isLarge(group: GroupRates, rate: RateName, settings: Settings): boolean {
  return proportionOf(group, rate).total >= Math.max(1, settings.min_group_size);
}

function highest(groups: readonly GroupRates[], name: RateName): GroupRates | undefined {
  return groups.reduce<GroupRates | undefined>(
    (best, group) => (best === undefined || (group[name] ?? 0) > (best[name] ?? 0) ? group : best),
    undefined,
  );
}

function smallGroup(group: GroupRates, name: RateName, settings: Settings): Comparison {
  return {
    slice: group.slice,
    rate: name,
    ...proportionOf(group, name),
    reference: null,
    value: null,
    interval: null,
    fisher_p: null,
    p_adjusted: null,
    outcome: 'inconclusive',
    reason: 'small_group',
    flip: null,
    rows_needed: { group: settings.min_group_size, reference: settings.min_group_size },
    smallest_change: null,
  };
}

/** The deciding p of every pairing of a ratio metric, adjusted over all partitions under `prove_harm`. */
function adjust(
  metric: FairnessMetric,
  paired: readonly Paired[],
  settings: Settings,
): Map<Pairing, { p: number; adjusted: number }> {
  if (RATES[metric].scale !== 'ratio') return new Map();
  const pairings = paired.flatMap(({ byMetric }) => byMetric.get(metric)?.pairings ?? []);
  const ps = pairings.map(({ group, reference, rate }) =>
    ratioP(proportionOf(group, rate), proportionOf(reference, rate), settings.confidence),
  );
  const adjusted = settings.decide === 'prove_harm' ? holm(ps) : ps;
  return new Map(
    pairings.map((pairing, i) => [pairing, { p: ps[i] as number, adjusted: adjusted[i] as number }]),
  );
}

function compare(
  metric: FairnessMetric,
  pairing: Pairing,
  judgement: Judgement,
  adjusted: ReadonlyMap<Pairing, { p: number; adjusted: number }> | undefined,
): Comparison {
  const { scale } = RATES[metric];
  const group = proportionOf(pairing.group, pairing.rate);
  const reference = proportionOf(pairing.reference, pairing.rate);
  const bounds = intervalOf(scale, group, reference, judgement.confidence);
  const p = adjusted?.get(pairing);
  const { limit } = judgement;
  const limited = limit === null ? null : { ...judgement, limit };
  const verdict = limited === null ? null : judge(scale, group, reference, limited, p?.adjusted ?? null);
  const factor = p === undefined || p.p === 0 ? 1 : p.adjusted / p.p;
  return {
    slice: pairing.group.slice,
    rate: pairing.rate,
    ...group,
    reference: { slice: pairing.reference.slice, ...reference },
    value: contrast(scale, group, reference),
    interval: bounds === null ? null : withoutP(bounds),
    fisher_p: fisherP(group, reference),
    p_adjusted: p?.adjusted ?? null,
    outcome: verdict?.outcome ?? null,
    reason: verdict?.reason ?? null,
    flip: limit === null ? null : flipTest(scale, group, reference, limit),
    rows_needed:
      limited === null || verdict?.outcome !== 'inconclusive'
        ? null
        : rowsNeededToDecide(scale, group, reference, limited, factor),
    smallest_change:
      limit === null || pairing.rate === 'fpr' ? null : smallestChange(scale, group, reference, limit),
  };
}

function withoutP({ p: _, ...interval }: Interval & { readonly p: number | null }): Interval {
  return interval;
}

function result(
  metric: FairnessMetric,
  limit: Limit | null,
  compared: readonly Comparison[],
  small: readonly Comparison[],
  blocked: boolean,
): FairnessMetricResult {
  const lowIsWorse = limit === null ? RATES[metric].scale === 'ratio' : isFloor(limit);
  const worst = compared.reduce<Comparison | null>((found, comparison) => {
    if (comparison.value === null) return found;
    if (found === null || found.value === null) return comparison;
    return lowIsWorse === comparison.value < found.value && comparison.value !== found.value
      ? comparison
      : found;
  }, null);
  const outcomes = compared.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  return {
    metric,
    value: worst?.value ?? null,
    interval: worst?.interval ?? null,
    limit,
    verdict: limit === null ? null : worstOutcome(blocked ? [...outcomes, 'inconclusive'] : outcomes),
    worst: worst?.slice ?? null,
    worst_counts: worst === null ? null : { rate: worst.rate, count: worst.count, total: worst.total },
    comparisons: [...compared, ...small],
  };
}
