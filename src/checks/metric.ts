import { decideBound } from '../statistics/decision.ts';
import type { CheckConfigOf, CheckContext, CheckKind, CheckResult } from './check.ts';
import { claimsOf } from './claim.ts';
import type { ModelFacts } from './facts.ts';
import type { Limit } from './limit.ts';
import { limitPointer, limitsOf, limitText, margin, policyNumber, rangeDefect, readable } from './limit.ts';
import type { Measurement } from './measurement.ts';
import { measure, rowsToDecide } from './measurement.ts';
import { sliceText } from './records.ts';
import { checkResult, isTrusted, plural, worst } from './result.ts';
import { judgeWorstSlice } from './worst-slice.ts';

const DEFAULT_TOLERANCE = 0.005;
const DEFAULT_CONFIDENCE = 0.95;

/** The limits in force, and where they come from. */
interface Required {
  readonly limits: readonly [Limit, ...Limit[]];
  readonly source: string;
  /** Said beside the reason: a business threshold that does not count yet. */
  readonly note: string;
}

/** One metric on one data set against its limits; recomputed from predictions wherever they are declared. */
export const metric: CheckKind<'metric'> = {
  kind: 'metric',
  evaluate(facts, check, context) {
    const required = requiredOf(facts, check);
    const confidence = confidenceOf(check.require.confidence);
    const base = {
      required: {
        text: limitText(required.limits),
        operator: required.limits[0].operator,
        threshold: required.limits[0].threshold,
        source: required.source,
      },
      scope: scopeOf(check),
      policyPointer: limitPointer(check.require),
    };
    const attributes = check.metric.worst_slice;
    if (attributes !== undefined)
      return judgeWorstSlice(facts, check, context, attributes, required.limits, confidence, base);
    const { measured, missing } = measure(facts, check.metric, confidence);
    if (missing !== undefined) {
      const { outcome, reason, awaiting, places } = missing;
      return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    return judge(facts, check, context, required, measured, base);
  },
};

function judge(
  facts: ModelFacts,
  check: CheckConfigOf<'metric'>,
  context: CheckContext,
  { limits, note }: Required,
  measured: Measurement,
  base: Pick<Parameters<typeof checkResult>[2], 'required' | 'scope' | 'policyPointer'>,
): CheckResult {
  const { value } = measured;
  const tolerance = policyNumber(check.require.tolerance ?? DEFAULT_TOLERANCE);
  const claims = claimsOf(facts, check.metric, measured, tolerance);
  const verdict = {
    ...base,
    observed: { value, text: String(value), rows: measured.rows, positives: measured.positives },
    claimed: claims.claimed,
    margin: Math.min(...limits.map((limit) => margin(limit, value))),
    interval: measured.interval,
    trust: measured.trust,
    evidence_at: [...measured.places, ...claims.places],
  };
  const outside = rangeDefect(check.metric.name, value);
  if (outside !== null) {
    return checkResult(check, context, {
      ...verdict,
      outcome: 'error',
      reason: `${check.metric.name} ${outside}`,
    });
  }
  if (claims.defect !== null) {
    return checkResult(check, context, { ...verdict, outcome: 'error', reason: claims.defect });
  }
  const decide = check.require.decide ?? 'point';
  const estimate = {
    value,
    lowerOneSided: measured.interval?.lower_one_sided ?? null,
    upperOneSided: measured.interval?.upper_one_sided ?? null,
    undecidable: measured.undecidable,
  };
  const outcome = worst(limits.map((limit) => decideBound(estimate, limit, decide)));
  const disagreement = claims.disagreement;
  const least = check.require.trust?.at_least;
  const distrust = isTrusted(measured.trust, least)
    ? null
    : `Trust is ${measured.trust}; at least ${least} is required.`;
  const needed = outcome === 'inconclusive' ? neededRows(check, limits, measured) : null;
  const parts = [disagreement, distrust, reasonOf(check, limits, measured, outcome, needed), note];
  return checkResult(check, context, {
    ...verdict,
    outcome: disagreement === null && distrust === null ? outcome : 'fail',
    reason: parts.filter((part) => part !== null && part !== '').join(' '),
    rows_needed: needed,
    ...(disagreement !== null && {
      fix: 'Correct the claim, or find out why the predictions do not give it.',
    }),
  });
}

/** The policy's limits, or the business threshold that was agreed for this model in the place of the single one. */
function requiredOf(facts: ModelFacts, check: CheckConfigOf<'metric'>): Required {
  const limits = limitsOf(check.require);
  const own = facts.manifest.business?.thresholds?.[check.metric.name];
  if (check.require.or_business_threshold !== true || own === undefined) {
    return { limits, source: 'policy', note: '' };
  }
  if (limits.length > 1)
    throw new Error('A business threshold can replace one limit; the policy states several.');
  const threshold = policyNumber(own);
  if (!facts.businessThresholdsCount) {
    const note = `The manifest's business threshold ${threshold} does not count until the governance role has signed it.`;
    return { limits, source: 'policy', note };
  }
  const outside = rangeDefect(check.metric.name, threshold);
  if (outside !== null) throw new Error(`The business threshold of ${check.metric.name} ${outside}`);
  const source = `business threshold in ${facts.manifestDocument.file} (policy: ${limitText(limits)})`;
  return { limits: [{ operator: limits[0].operator, threshold }], source, note: '' };
}

export function confidenceOf(value: number | string | undefined): number {
  const confidence = policyNumber(value ?? DEFAULT_CONFIDENCE);
  if (confidence > 0 && confidence < 1) return confidence;
  throw new Error(`The confidence is ${confidence}; a number between 0 and 1 was expected.`);
}

function scopeOf(check: CheckConfigOf<'metric'>): string | null {
  const { dataset, slice } = check.metric;
  const parts = [dataset ?? '', slice === undefined ? '' : sliceText(slice)].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}

function neededRows(
  check: CheckConfigOf<'metric'>,
  limits: readonly Limit[],
  measured: Measurement,
): number | null {
  const [limit] = limits;
  if (check.metric.name !== 'roc_auc' || limits.length > 1 || limit === undefined) return null;
  return rowsToDecide(limit, measured, confidenceOf(check.require.confidence));
}

function reasonOf(
  check: CheckConfigOf<'metric'>,
  limits: readonly Limit[],
  measured: Measurement,
  outcome: CheckResult['outcome'],
  needed: number | null,
): string {
  const { name } = check.metric;
  const over = measured.rows === null ? '' : `, ${plural(measured.rows, 'row')}`;
  const found = `${name} is ${readable(measured.value, limits)} (${measured.trust}${over}); required ${limitText(limits)}.`;
  if (outcome !== 'inconclusive') return found;
  if (measured.undecidable !== null) return `${found} It cannot be decided: ${measured.undecidable}.`;
  if (measured.interval === null) {
    return `${found} Without the numbers of rows and positives (or predictions) there is no interval, so it cannot be proved.`;
  }
  const { lower_one_sided, upper_one_sided, confidence, method } = measured.interval;
  const [lower, upper] = [lower_one_sided, upper_one_sided].map((bound) =>
    readable(bound ?? Number.NaN, limits),
  );
  const bounds = `The one-sided ${confidence * 100} % bounds are ${lower} and ${upper} (${method})`;
  const more = needed === null ? '' : ` About ${needed} rows would decide.`;
  return `${found} ${bounds}: they do not decide it.${more}`;
}
