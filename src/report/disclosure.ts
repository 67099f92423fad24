import type { Check, Decision, Model } from '../schemas/decision.ts';
import type { ReportContext } from './context.ts';
import { formatNumber } from './number.ts';

const DEFAULT_SUPPRESS_BELOW = 10;
const HIDDEN = 'numbers of a small group are not shown in a public repository';

type Group = Check['groups'][number];

/**
 * The decision as it may be published. In a public repository a group of fewer than `suppressBelow` rows is shown as a range,
 * without its counts, rate or ratio; so is the result it decides, and the row totals it could be computed from.
 */
export function disclosed(
  decision: Decision,
  context: Pick<ReportContext, 'isPublic' | 'suppressBelow'>,
): Decision {
  if (!context.isPublic) return decision;
  const limit = context.suppressBelow ?? DEFAULT_SUPPRESS_BELOW;
  return { ...decision, models: decision.models.map((model) => disclosedModel(model, limit)) };
}

function disclosedModel(model: Model, limit: number): Model {
  const isSmall = (group: Group): boolean => group.n !== null && group.n < limit;
  if (!model.checks.some(({ groups }) => groups.some(isSmall))) return model;
  return { ...model, checks: model.checks.map((check) => disclosedCheck(check, isSmall, limit)) };
}

function disclosedCheck(check: Check, isSmall: (group: Group) => boolean, limit: number): Check {
  const groups = check.groups.map((group) => (isSmall(group) ? ranged(group, limit) : group));
  const observed = check.observed && { ...check.observed, rows: null, positives: null };
  const plain: Check = { ...check, groups, observed };
  if (!check.groups.some(isSmall)) return plain;
  const silent: Check = {
    ...plain,
    reason: `${outcomeSentence(check)} (${HIDDEN}).`,
    fix:
      check.fix === null ? null : 'See the full numbers where the evidence is kept; they are not shown here.',
    findings: [],
  };
  if (!check.groups.some((group) => isSmall(group) && isDeciding(group, check))) return silent;
  return {
    ...silent,
    observed: { value: null, text: `${sideOfLimit(check)} (${HIDDEN})`, rows: null, positives: null },
    claimed: null,
    margin: null,
    interval: null,
    rows_needed: null,
  };
}

function ranged(group: Group, limit: number): Group {
  return {
    ...group,
    n: null,
    selected: null,
    rate: null,
    value: null,
    interval: null,
    p_value: null,
    rows_needed: null,
    note: limit <= 2 ? '1 row' : `1–${limit - 1} rows`,
  };
}

function isDeciding(group: Group, check: Check): boolean {
  const isUnmet = group.outcome !== 'pass' && group.outcome !== 'not_applicable';
  return isUnmet || (group.value !== null && group.value === check.observed?.value);
}

/** A range instead of a number: on which side of the limit it is. */
function sideOfLimit({ observed, required }: Check): string {
  const value = observed?.value ?? null;
  if (value === null || required.threshold === null) return 'Not shown';
  const limit = formatNumber(required.threshold);
  if (value === required.threshold) return `exactly ${limit}`;
  return value < required.threshold ? `below ${limit}` : `above ${limit}`;
}

function outcomeSentence(check: Check): string {
  const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
  if (outcome === 'pass') return 'It holds';
  return outcome === 'inconclusive' ? 'The data cannot tell' : 'It does not hold';
}
