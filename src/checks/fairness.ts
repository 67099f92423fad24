import type { FairnessOptions } from '../statistics/fairness.ts';
import { DEFAULT_MIN_GROUP_SIZE, fairnessOf } from '../statistics/fairness.ts';
import { attributeSets } from '../statistics/slices.ts';
import type { CheckConfigOf, CheckContext, CheckKind, CheckResult } from './check.ts';
import { compareClaims } from './claim.ts';
import type { ModelFacts, PredictionsItem } from './facts.ts';
import { judgeClaims } from './fairness-claims.ts';
import type { Judged } from './fairness-groups.ts';
import { judgePartitions } from './fairness-groups.ts';
import type { Limit } from './limit.ts';
import { limitsOf, limitText, margin, policyNumber } from './limit.ts';
import { usablePredictions } from './measurement.ts';
import { confidenceOf } from './metric.ts';
import { fitsSlice } from './records.ts';
import type { Finding, Verdict } from './result.ts';
import { checkResult, isTrusted, placeOf, worst } from './result.ts';

type Config = CheckConfigOf<'fairness'>;

const DEFAULT_TOLERANCE = 0.01;

/** A fairness metric for every group of every protected attribute, from predictions wherever they are declared. */
export const fairness: CheckKind<'fairness'> = {
  kind: 'fairness',
  evaluate(facts, check, context) {
    const limit = limitOf(check);
    const attributes = attributesOf(facts, check);
    assertSameOutcome(facts, check);
    const dataset = check.metric.dataset ?? 'test';
    const declared = facts.predictions.filter((item) => item.dataset === dataset);
    const what = `${check.metric.name} on ${dataset}`;
    const base = {
      required: {
        text: `${limitText([limit])} for every group`,
        operator: limit.operator,
        threshold: limit.threshold,
        source: 'policy',
      },
      policyPointer: `/require/${limit.operator}`,
    };
    if (declared.length === 0) {
      return judgeClaims(facts, check, context, { limit, attributes, dataset, base });
    }
    const usable = usablePredictions(facts, what, declared);
    if (usable.missing !== undefined) {
      const { outcome, reason, awaiting, places } = usable.missing;
      return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    const { item, summary } = usable;
    const absent = attributes.filter((attribute) => !summary.group_columns.includes(attribute));
    if (absent.length > 0) {
      const reason = `${item.file} has no column for the protected attribute ${absent.join(', ')}: its groups cannot be compared.`;
      return checkResult(check, context, { ...base, outcome: 'error', reason, evidence_at: [placeOf(item)] });
    }
    const judged = judge(check, limit, attributes, summary);
    return report(facts, check, context, { ...base, limit, attributes, dataset, item, judged });
  },
};

function limitOf(check: Config): Limit {
  const [limit, ...others] = limitsOf(check.require);
  if (others.length > 0) throw new Error('A fairness check takes one limit; the policy states several.');
  return limit;
}

/** The policy's attributes and those that the manifest declares beside them. */
function attributesOf(facts: ModelFacts, check: Config): string[] {
  const attributes = [...new Set([...check.protected, ...(facts.manifest.protected_attributes ?? [])])];
  if (attributes.length === 0) throw new Error('The policy names no protected attribute.');
  return attributes;
}

/** Which decision is the good one turns the verdict round, so policy and manifest must say the same. */
function assertSameOutcome(facts: ModelFacts, check: Config): void {
  const own = facts.manifest.favorable_outcome;
  if (check.favorable_outcome === undefined || String(check.favorable_outcome) === '') {
    throw new Error('The policy does not say which outcome is favourable.');
  }
  if (own !== undefined && String(own) !== String(check.favorable_outcome)) {
    throw new Error(
      `The favourable outcome is ${check.favorable_outcome} in the policy and ${own} in the manifest: they must agree.`,
    );
  }
}

function judge(
  check: Config,
  limit: Limit,
  attributes: readonly string[],
  summary: NonNullable<PredictionsItem['summary']>,
): Judged {
  const { require, metric } = check;
  const sets = attributeSets(attributes);
  const mode = check.intersections ?? 'report';
  const deciding = sets.filter((set) => set.length === 1 || mode === 'block');
  const shown = mode === 'report' ? sets.filter((set) => set.length > 1) : [];
  const options: FairnessOptions = {
    favorable: String(check.favorable_outcome),
    limits: { [metric.name]: limit },
    decide: require.decide ?? 'point',
    confidence: confidenceOf(require.confidence),
    minGroupSize: policyNumber(require.min_group_size ?? DEFAULT_MIN_GROUP_SIZE),
    smallGroups: require.small_groups ?? 'block',
    ...(check.reference !== undefined && { reference: check.reference }),
  };
  // Shown intersections are measured apart: in one family they would weaken Holm's verdict on what decides.
  const decided = fairnessOf(summary, { ...options, partitions: deciding });
  const beside = shown.length === 0 ? null : fairnessOf(summary, { ...options, partitions: shown });
  return judgePartitions(metric.name, limit, decided, beside);
}

interface Reported extends Pick<Verdict, 'required' | 'policyPointer'> {
  readonly limit: Limit;
  readonly attributes: readonly string[];
  readonly dataset: string;
  readonly item: PredictionsItem;
  readonly judged: Judged;
}

function report(facts: ModelFacts, check: Config, context: CheckContext, reported: Reported): CheckResult {
  const { limit, dataset, item, judged, required } = reported;
  const claims = claimsOf(facts, check, reported);
  const disagreement = claims.find((claim) => claim.disagreement !== null);
  const defect = claims.find((claim) => claim.defect !== null)?.defect ?? null;
  const least = check.require.trust?.at_least;
  const distrust = isTrusted('recomputed', least)
    ? null
    : `Trust is recomputed; at least ${least} is required.`;
  const outcome = worst([
    judged.outcome,
    ...(disagreement === undefined && distrust === null ? [] : (['fail'] as const)),
    ...(defect === null ? [] : (['error'] as const)),
  ]);
  const parts = [defect, disagreement?.disagreement, distrust, judged.reason];
  const findings: Finding[] = judged.findings.map((message) => ({ message, at: placeOf(item) }));
  return checkResult(check, context, {
    required,
    ...(reported.policyPointer !== undefined && { policyPointer: reported.policyPointer }),
    outcome,
    reason: parts.filter((part) => part !== null && part !== undefined && part !== '').join(' '),
    observed: {
      value: judged.value,
      text: judged.value === null ? 'not known' : String(judged.value),
      rows: item.summary?.rows ?? null,
      positives: item.summary?.positives ?? null,
    },
    claimed: (disagreement ?? claims.find(({ claimed }) => claimed !== null))?.claimed ?? null,
    margin: judged.value === null ? null : margin(limit, judged.value),
    interval: judged.interval,
    groups: judged.groups,
    rows_needed: judged.rowsNeeded,
    trust: 'recomputed',
    evidence_at: [placeOf(item), ...claims.flatMap(({ places }) => places)],
    scope: judged.scope ?? dataset,
    findings,
    ...(judged.fix !== null && { fix: judged.fix }),
  });
}

/** Claims about an attribute as a whole, each against what the predictions give for it. */
function claimsOf(
  facts: ModelFacts,
  check: Config,
  { attributes, dataset, judged }: Reported,
): ReturnType<typeof compareClaims>[] {
  const tolerance = policyNumber(check.require.tolerance ?? DEFAULT_TOLERANCE);
  return attributes.flatMap((attribute) => {
    const value = judged.byAttribute.get(attribute) ?? null;
    if (value === null) return [];
    const what = `${check.metric.name} of ${attribute} on ${dataset}`;
    const isClaim = (record: Parameters<Parameters<typeof compareClaims>[2]>[0]) =>
      record.metric === check.metric.name &&
      record.dataset === dataset &&
      fitsSlice(record, { [attribute]: '*' });
    return [compareClaims(facts, what, isClaim, value, tolerance)];
  });
}
