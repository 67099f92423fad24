import type { CheckResult } from '../checks/check.ts';
import type { CheckOverrides, RefusedOverride } from '../signoff/check-override.ts';
import type { JudgedCheck, OverrideBar } from '../signoff/snapshot.ts';
import type { AppliedPolicy, Model } from './model.ts';

/** Every check of a model, with whether and by whom it may be overridden in review (policy rule 4). */
export function judgedChecks(
  results: readonly CheckResult[],
  policies: readonly AppliedPolicy[],
): JudgedCheck[] {
  const levelled = results.map((result) => ({ result, config: configOf(result, policies) }));
  const mandatory = new Set(
    levelled.filter(({ config }) => levelOf(config) === 'mandatory').map(({ result }) => result.id),
  );
  return levelled.map(({ result, config }) => {
    const { policy, id, outcome } = result;
    const bar = barOf(result, levelOf(config), mandatory);
    return {
      policy,
      check: id,
      roles: levelOf(config) === 'overridable' ? [...(config?.override_by ?? [])] : [],
      bar,
      ...(bar === null && (outcome === 'fail' || outcome === 'inconclusive') && { outcome }),
    };
  });
}

/** Closed: an outcome that is neither a failure nor doubt is never overridden, nor one whose evidence is awaited. */
function barOf(
  { id, outcome, awaiting }: CheckResult,
  level: Model['checks'][number]['level'],
  mandatory: ReadonlySet<string>,
): OverrideBar | null {
  if (level === 'advisory' || level === 'shadow') return 'not_blocking';
  if (level === 'mandatory') return 'mandatory';
  if (mandatory.has(id)) return 'mandatory_elsewhere';
  if (outcome === 'error') return 'error';
  if (awaiting) return 'awaited';
  return outcome === 'fail' || outcome === 'inconclusive' ? null : 'not_needed';
}

function configOf(
  { policy, id }: CheckResult,
  policies: readonly AppliedPolicy[],
): AppliedPolicy['checks'][number] | undefined {
  return policies.find((applied) => applied.id === policy)?.checks.find((check) => check.id === id);
}

/** A result that no policy asked for counts as mandatory. */
function levelOf(config: AppliedPolicy['checks'][number] | undefined): CheckResult['level'] {
  return config === undefined ? 'mandatory' : (config.level ?? 'mandatory');
}

/** The results with what is overridden, by whom and why; of the others that may be, who may override them. */
export function overriddenResults(
  results: readonly CheckResult[],
  checks: readonly JudgedCheck[],
  { granted }: CheckOverrides,
): CheckResult[] {
  return results.map((result) => {
    const isOwn = ({ policy, check }: { readonly policy: string; readonly check: string }): boolean =>
      policy === result.policy && check === result.id;
    const judged = checks.find(isOwn);
    const { outcome } = result;
    if (judged?.bar !== null || (outcome !== 'fail' && outcome !== 'inconclusive')) return result;
    const override = granted.find(isOwn);
    if (override === undefined) return { ...result, override_by: [...judged.roles] };
    const { login: by, role, review, at, reason } = override;
    return { ...result, outcome: 'overridden', override: { by, role, review, at, reason, outcome } };
  });
}

/** Lines that override nothing, as a decision lists them. */
export function refusedOverrides(
  refused: readonly RefusedOverride[],
): NonNullable<Model['refused_overrides']> {
  return refused.map(({ review, login: by, check, policy, reason, roles }) => ({
    review,
    by,
    check,
    policy,
    reason,
    roles: [...roles],
  }));
}

/**
 * A review names checks and not models: what one model of a pull request does not know or does not need, and another
 * knows or needs, was meant for that one.
 */
export function withoutOthersOverrides(models: readonly Model[]): Model[] {
  return models.map((model) => {
    if (model.refused_overrides === undefined) return model;
    const { refused_overrides: all, ...rest } = model;
    const own = all.filter(
      (refused) =>
        !models.some(
          (other) => other !== model && meaningOf(other, refused) > (MEANING[refused.reason] ?? 2),
        ),
    );
    return own.length === 0 ? rest : { ...rest, refused_overrides: own };
  });
}

/** How much a line has to do with a model: nothing, little, or it is about it. */
const MEANING: Readonly<Record<string, number>> = { unknown_check: 0, not_needed: 1 };

function meaningOf(
  model: Model,
  { review, check }: { readonly review: number; readonly check: string },
): number {
  if (model.checks.some(({ id, override }) => id === check && override?.review === review)) return 2;
  const refused = (model.refused_overrides ?? []).filter(
    (one) => one.review === review && one.check === check,
  );
  return Math.max(0, ...refused.map(({ reason }) => MEANING[reason] ?? 2));
}
