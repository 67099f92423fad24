import { boundsBy } from '../statistics/auc-interval.ts';
import { rowsForDistance } from '../statistics/comparison.ts';
import { decideBound } from '../statistics/decision.ts';
import { type Uncertainty, uncertaintyOf } from './change-measure.ts';
import { type ChangeRule, decimalDifference, gainOf, limitOnDifference, rulesOf } from './change-rule.ts';
import type { CheckConfigOf, CheckContext, CheckKind, CheckResult } from './check.ts';
import { claimsOf } from './claim.ts';
import { type ChampionModel, type ModelFacts, OFF_GITHUB } from './facts.ts';
import { rangeDefect } from './limit.ts';
import { type Measurement, measure, nameOf } from './measurement.ts';
import { confidenceOf } from './metric.ts';
import { sliceText } from './records.ts';
import { checkResult, isTrusted, lowestTrust, requirement, worst } from './result.ts';

type Config = CheckConfigOf<'change'>;
type Base = Pick<Parameters<typeof checkResult>[2], 'required' | 'scope'>;

const CLAIM_TOLERANCE = 0.005;
const NO_BASELINE = 1e-12;

/** The candidate against the model on the base branch: not worse, better, or suspiciously better. */
export const change: CheckKind<'change'> = {
  kind: 'change',
  evaluate(facts, check, context) {
    const rules = rulesOf(check.require);
    const base = {
      required: requirement(`than the champion: ${rules.map(({ text }) => text).join('; ')}`),
      scope: scopeOf(check),
    };
    const champion = facts.champion;
    if (champion?.kind === 'model') return compared(facts, check, context, champion, rules, base);
    return checkResult(check, context, { ...base, ...withoutChampion(facts, check) });
  },
};

function withoutChampion(
  facts: ModelFacts,
  check: Config,
): Pick<Parameters<typeof checkResult>[2], 'outcome' | 'reason' | 'signoff_roles' | 'policyPointer' | 'fix'> {
  const { champion, manifest, releases } = facts;
  if (champion === undefined || champion.kind === 'no_base') {
    if (champion !== undefined && facts.auditTrail === OFF_GITHUB && check.off_github === 'left_to_gate') {
      return {
        outcome: 'not_applicable',
        reason: 'Judged by the gate, which knows the base branch. Here there is no base to compare with.',
        policyPointer: '/off_github',
      };
    }
    return {
      outcome: 'inconclusive',
      reason: 'There is no base to compare with.',
      fix: 'Name one: `arbiter check PATH --commit SHA --base REF`. In the gate it is the base branch.',
    };
  }
  if (champion.kind === 'unreadable')
    return { outcome: 'error', reason: `The champion cannot be read: ${champion.reason}` };
  const last = Array.isArray(releases) ? releases.at(-1) : undefined;
  if (last !== undefined) {
    return {
      outcome: 'error',
      reason: `The base branch has no ${manifest.name}, but the ledger has its release ${last.version.slice(0, 40)}: this is not a first release, and there is nothing to compare it with.`,
      fix: 'Bring the released version back on the base branch first.',
    };
  }
  if (check.first_release !== undefined) {
    const role = check.first_release.approved_by;
    return {
      outcome: 'not_applicable',
      reason: `First release: the base branch has no ${manifest.name} to compare with. ${role} must sign instead.`,
      signoff_roles: [role],
      policyPointer: '/first_release',
    };
  }
  return {
    outcome: 'error',
    reason: `The base branch has no ${manifest.name}, so there is nothing to compare with.`,
    fix: 'For first versions write `first_release: { approved_by: ROLE }` into the policy.',
  };
}

function compared(
  facts: ModelFacts,
  check: Config,
  context: CheckContext,
  champion: ChampionModel,
  rules: readonly ChangeRule[],
  base: Base,
): CheckResult {
  const confidence = confidenceOf(check.require.confidence);
  const candidate = measure(facts, check.metric, confidence);
  if (candidate.missing !== undefined) {
    const { outcome, reason, awaiting, places } = candidate.missing;
    return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
  }
  const { evidence, predictions } = champion;
  const baseline = measure({ ...facts, evidence, predictions, awaiting: [] }, check.metric, confidence);
  if (baseline.missing !== undefined) {
    return checkResult(check, context, {
      ...base,
      // What the champion lacks is not awaited: nobody is making it.
      outcome: 'error',
      reason: `Champion (version ${champion.version}, on the base branch): ${baseline.missing.reason}`,
      fix: 'The base branch must hold the evidence of its own model: merge that first, with this check waived.',
      evidence_at: candidate.measured.places,
    });
  }
  const pair = { candidate: candidate.measured, baseline: baseline.measured };
  const uncertainty = uncertaintyOf(facts, champion, check.metric, pair.candidate, pair.baseline);
  return judged(facts, check, context, champion, rules, { ...pair, uncertainty, confidence }, base);
}

interface Compared {
  readonly candidate: Measurement;
  readonly baseline: Measurement;
  readonly uncertainty: Uncertainty;
  readonly confidence: number;
}

function judged(
  facts: ModelFacts,
  check: Config,
  context: CheckContext,
  champion: ChampionModel,
  rules: readonly ChangeRule[],
  pair: Compared,
  base: Base,
): CheckResult {
  const { candidate, baseline, uncertainty } = pair;
  const outside =
    rangeDefect(check.metric.name, candidate.value) ?? rangeDefect(check.metric.name, baseline.value);
  const claims = claimsOf(facts, check.metric, candidate, CLAIM_TOLERANCE);
  const trust = lowestTrust([candidate.trust, baseline.trust]) ?? 'claimed';
  const difference = decimalDifference(candidate.value, baseline.value);
  const [firstRule] = rules;
  const limit =
    firstRule === undefined ? null : limitOnDifference(firstRule, check.metric.name, baseline.value);
  const shown = {
    ...base,
    required: { ...base.required, ...limit },
    observed: {
      value: difference,
      text: `${candidate.value} against ${baseline.value} (${signed(difference)})`,
      rows: candidate.rows,
      positives: candidate.positives,
    },
    claimed: claims.claimed,
    interval: intervalOf(difference, pair),
    trust,
    evidence_at: [...candidate.places, ...claims.places],
  };
  const defect =
    outside === null ? (claims.defect ?? uncertainty.defect ?? null) : `${check.metric.name} ${outside}`;
  if (defect !== null) return checkResult(check, context, { ...shown, outcome: 'error', reason: defect });
  const gain = gainOf(check.metric.name, candidate.value, baseline.value);
  const parts = rules.map((rule) => judgeRule(rule, gain, pair, check.require.decide ?? 'point'));
  const outcome = worst(parts.map((part) => part.outcome));
  const least = check.require.trust?.at_least;
  const distrust = isTrusted(trust, least)
    ? null
    : `Trust is ${trust} (the weaker of both models' evidence); at least ${least} is required.`;
  const wrong = parts.filter((part) => part.outcome !== 'pass');
  const reasons = [
    claims.disagreement,
    distrust,
    `${nameOf(check.metric)} is ${said(candidate)}; that of the champion (version ${champion.version}, on the base branch) is ${said(baseline)}: ${gainWords(gain)}, ${uncertainty.basis}.`,
    ...(wrong.length === 0 ? [] : wrong.map(({ text }) => text)),
  ];
  return checkResult(check, context, {
    ...shown,
    outcome: claims.disagreement === null && distrust === null ? outcome : worst([outcome, 'fail']),
    reason: reasons.filter((part) => part !== null).join(' '),
    margin: Math.min(...parts.map((part) => part.margin)),
    ...(outcome === 'fail' && { fix: 'Improve the candidate, or keep the champion.' }),
    rows_needed: wrong.find((part) => part.rowsNeeded !== null)?.rowsNeeded ?? null,
    policyPointer: `/require/${(wrong[0] ?? parts[0])?.rule.key}`,
  });
}

interface JudgedRule {
  readonly rule: ChangeRule;
  readonly outcome: CheckResult['outcome'];
  readonly margin: number;
  readonly text: string;
  readonly rowsNeeded: number | null;
}

/** What is suspiciously good is judged by the point: a suspicion needs no proof. */
function judgeRule(
  rule: ChangeRule,
  gain: number,
  pair: Compared,
  asked: 'point' | 'prove_safe' | 'prove_harm',
): JudgedRule {
  const { baseline, uncertainty, confidence } = pair;
  const against = Math.abs(baseline.value);
  if (rule.isRelative && against < NO_BASELINE) {
    const text = `The baseline is ${baseline.value}: a share of nothing cannot be judged. Write an absolute limit.`;
    return { rule, outcome: 'error', margin: 0, text, rowsNeeded: null };
  }
  const decide = rule.key === 'max_improvement' ? 'point' : asked;
  const scale = rule.isRelative ? against : 1;
  const value = rule.isRelative ? Number((gain / against).toPrecision(13)) : gain;
  const error = uncertainty.standardError === null ? null : uncertainty.standardError / scale;
  const bounds = error === null ? null : boundsBy(confidence, (z) => value + z * error);
  const estimate = {
    value,
    lowerOneSided: bounds?.lower_one_sided ?? null,
    upperOneSided: bounds?.upper_one_sided ?? null,
    undecidable: uncertainty.undecidable,
  };
  const outcome = decideBound(estimate, rule, decide);
  const distance = value - rule.threshold;
  const isOpen = outcome === 'inconclusive' && uncertainty.undecidable === null;
  const rowsNeeded =
    isOpen && error !== null && uncertainty.rows !== null
      ? rowsForDistance(uncertainty.rows, distance, error, confidence)
      : null;
  return {
    rule,
    outcome,
    margin: rule.operator === 'at_least' ? distance : -distance,
    text: ruleWords(rule, outcome, uncertainty, decide, rowsNeeded),
    rowsNeeded,
  };
}

function ruleWords(
  { key, text }: ChangeRule,
  outcome: CheckResult['outcome'],
  { undecidable, standardError }: Uncertainty,
  decide: string,
  rowsNeeded: number | null,
): string {
  if (outcome === 'fail' && key === 'max_improvement')
    return `Required: ${text}. So much better at once is suspicious: look for a leak, or for easier data.`;
  if (outcome !== 'inconclusive') return `Required: ${text}.`;
  if (undecidable !== null) return `Required: ${text}. It cannot be decided: ${undecidable}.`;
  if (standardError === null)
    return `Required: ${text}. Without an interval of the difference it cannot be proved (${decide}).`;
  const more =
    rowsNeeded === null ? '' : ` About ${rowsNeeded} rows would decide, were the difference to stay.`;
  return `Required: ${text}. The bounds of the difference do not decide it (${decide}).${more}`;
}

function intervalOf(difference: number, { uncertainty, confidence }: Compared): CheckResult['interval'] {
  const { standardError, method } = uncertainty;
  if (standardError === null) return null;
  return { ...boundsBy(confidence, (z) => difference + z * standardError), confidence, method };
}

function said({ value, rows, trust, places }: Measurement): string {
  const over = rows === null ? '' : `, ${rows} rows`;
  const [place] = places;
  const digest = place === undefined || place.sha256 === null ? '' : `, sha256 ${place.sha256.slice(0, 12)}…`;
  return `${Number(value.toFixed(6))} (${trust}${over}${digest})`;
}

function gainWords(gain: number): string {
  if (gain === 0) return 'no change';
  return `${gain > 0 ? 'better' : 'worse'} by ${Number(Math.abs(gain).toPrecision(6))}`;
}

function signed(value: number): string {
  const text = String(Number(value.toPrecision(6)));
  return value > 0 ? `+${text}` : text;
}

function scopeOf({ metric: { dataset, slice } }: Config): string | null {
  const parts = [dataset ?? '', slice === undefined ? '' : sliceText(slice)].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}
