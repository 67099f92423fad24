import { auditTrail } from './audit_trail.ts';
import { change } from './change.ts';
import {
  type CheckConfig,
  type CheckConfigOf,
  type CheckContext,
  type CheckKind,
  type CheckResult,
  JUDGED_OUTCOMES,
  type JudgedOutcome,
} from './check.ts';
import { dataBalance } from './data_balance.ts';
import { dataQuality } from './data_quality.ts';
import { documents } from './documents.ts';
import { drift } from './drift.ts';
import { driftFlag } from './drift_flag.ts';
import { environment } from './environment.ts';
import { experiment } from './experiment.ts';
import { explainability } from './explainability.ts';
import { expression } from './expression.ts';
import type { ModelFacts } from './facts.ts';
import { fairness } from './fairness.ts';
import { kpi } from './kpi.ts';
import { leakage } from './leakage.ts';
import { lineage } from './lineage.ts';
import { metric } from './metric.ts';
import { modelCard } from './model_card.ts';
import { naming } from './naming.ts';
import { checkResult, requirement } from './result.ts';
import { rollback } from './rollback.ts';
import { security } from './security.ts';
import { sensitivity } from './sensitivity.ts';
import { serviceLevel } from './service_level.ts';
import { stability } from './stability.ts';
import { tests } from './tests.ts';
import { conditionOf } from './when.ts';

type Kinds = { readonly [K in CheckConfig['kind']]: CheckKind<K> };

/** Every kind of check there is. */
export const CHECK_KINDS: Kinds = {
  metric,
  change,
  stability,
  fairness,
  data_balance: dataBalance,
  drift_flag: driftFlag,
  drift,
  leakage,
  sensitivity,
  environment,
  security,
  rollback,
  model_card: modelCard,
  documents,
  naming,
  audit_trail: auditTrail,
  tests,
  data_quality: dataQuality,
  service_level: serviceLevel,
  experiment,
  explainability,
  kpi,
  lineage,
  expression,
};

/**
 * Evaluates one check of a policy. Never throws: a condition that cannot be told, a kind that does not exist and
 * whatever a kind throws become the outcome `error` with a plain reason, and an inapplicable check says why.
 */
export function evaluateCheck(facts: ModelFacts, check: CheckConfig, context: CheckContext): CheckResult {
  try {
    const condition = conditionOf(check.when, facts);
    if (!condition.applies) {
      return checkResult(check, context, {
        outcome: 'not_applicable',
        reason: `Does not apply: ${condition.reason}.`,
        required: requirement(check.title),
        policyPointer: '/when',
      });
    }
    const result = withoutUnconditionalEscape(check, context, dispatch(facts, check, context));
    return withUnknown(result, condition.unknown);
  } catch (error) {
    return errorResult(check, context, error instanceof Error ? error.message : String(error));
  }
}

/** Whether the policy itself made this check conditional: only then may it end as `not_applicable`. */
export function isConditional(check: CheckConfig): boolean {
  return (
    check.when !== undefined ||
    ('first_release' in check && check.first_release !== undefined) ||
    ('off_github' in check && check.off_github !== undefined)
  );
}

/** Every outcome that a check of a policy can come to by itself; waivers and overrides are people's. */
export function reachableOutcomes(check: CheckConfig): readonly (JudgedOutcome | 'not_applicable')[] {
  const judged = outcomesOf(check);
  return isConditional(check) ? [...judged, 'not_applicable'] : judged;
}

function outcomesOf<K extends CheckConfig['kind']>(
  check: CheckConfigOf<K> & { kind: K },
): readonly JudgedOutcome[] {
  const { outcomes }: CheckKind<K> = CHECK_KINDS[check.kind];
  return (typeof outcomes === 'function' ? outcomes(check) : outcomes) ?? JUDGED_OUTCOMES;
}

function dispatch<K extends CheckConfig['kind']>(
  facts: ModelFacts,
  check: CheckConfigOf<K> & { kind: K },
  context: CheckContext,
): CheckResult {
  if (!Object.hasOwn(CHECK_KINDS, check.kind))
    throw new Error(`There is no kind of check called ${check.kind}.`);
  const kind: CheckKind<K> = CHECK_KINDS[check.kind];
  return kind.evaluate(facts, check, context);
}

function withoutUnconditionalEscape(
  check: CheckConfig,
  context: CheckContext,
  result: CheckResult,
): CheckResult {
  if (result.outcome !== 'not_applicable' || isConditional(check)) return result;
  return errorResult(check, context, `Not applicable without a condition in the policy: ${result.reason}`);
}

/** A condition that cannot be told counts as holding; whoever reads the result is told so. */
function withUnknown(result: CheckResult, unknown: readonly string[]): CheckResult {
  if (unknown.length === 0) return result;
  return {
    ...result,
    reason: `${result.reason} It is judged because ${unknown.join(' and ')} cannot be told here.`,
  };
}

function errorResult(check: CheckConfig, context: CheckContext, reason: string): CheckResult {
  return checkResult(check, context, {
    outcome: 'error',
    reason: `This check could not be judged: ${reason}`,
    required: requirement(check.title),
  });
}
