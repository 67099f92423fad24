import type { CheckResult } from '../checks/check.ts';
import { personOf } from '../model/person.ts';
import type { LoadedWaiver } from '../model/waivers.ts';
import type { JudgedWaiver } from '../policy/waivers-in-force.ts';
import type { Problem } from '../text/problem.ts';
import type { AppliedPolicy, Model } from './model.ts';

export type ModelWaiver = NonNullable<Model['waivers']>[number];

/**
 * The results with those that a waiver in force sets aside. Only a failure or a doubt is: an error means that nothing was
 * judged, and evidence that is awaited may still come. What the check found stays as it is beside the waiver.
 */
export function waivedResults(
  results: readonly CheckResult[],
  waivers: readonly JudgedWaiver[],
  policies: readonly AppliedPolicy[],
): CheckResult[] {
  return results.map((result) => {
    const { outcome } = result;
    if ((outcome !== 'fail' && outcome !== 'inconclusive') || result.awaiting) return result;
    const waiver = waiverOf(result, waivers);
    return waiver === undefined || !isBinding(result, policies)
      ? result
      : { ...result, outcome: 'waived', waiver: { ...printed(waiver), outcome } };
  });
}

function waiverOf({ id, policy }: CheckResult, waivers: readonly JudgedWaiver[]): JudgedWaiver | undefined {
  return waivers.find(
    ({ code, waiver, policies }) => code === null && waiver.check === id && policies.includes(policy),
  );
}

function isBinding({ id, policy }: CheckResult, policies: readonly AppliedPolicy[]): boolean {
  const level = policies
    .find((applied) => applied.id === policy)
    ?.checks.find((check) => check.id === id)?.level;
  return level === undefined || level === 'mandatory' || level === 'overridable';
}

/** A waiver in force whose check holds without it. One whose check cannot be judged yet is not unused. */
export function unusedWaivers(
  waivers: readonly JudgedWaiver[],
  results: readonly CheckResult[],
  loaded: readonly LoadedWaiver[],
): Problem[] {
  return waivers.flatMap((judged) => {
    const own = results.filter(
      ({ id, policy }) => id === judged.waiver.check && judged.policies.includes(policy),
    );
    const isNeeded = own.some(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable');
    const source = loaded.find(({ file }) => file === judged.file);
    if (judged.code !== null || isNeeded || source === undefined) return [];
    const message = `The check \`${judged.waiver.check}\` holds without its waiver. Remove ${judged.file}: this pull request may do it, and it counts at once.`;
    return [source.document.problem('waiver_unused', message, '/check')];
  });
}

/** What an approval covers of a waiver: all that it says, and who approved it. A comment in the file covers nothing. */
export function coveredWaivers(waivers: readonly JudgedWaiver[]): object[] {
  return waivers.flatMap(({ waiver, covered }) =>
    covered === null
      ? []
      : [
          {
            ...waiver,
            policies: [...covered.policies].sort(),
            approved_by: [...new Set(covered.approvers.map(({ id, role }) => `${role} ${id}`))].sort(),
          },
        ],
  );
}

/** Every waiver of the model as a decision lists it, in force or not. */
export function listedWaivers(waivers: readonly JudgedWaiver[]): ModelWaiver[] {
  return waivers.map((judged) => ({
    ...printed(judged),
    check: judged.waiver.check,
    versions: { from: judged.waiver.versions.from, to: judged.waiver.versions.to },
    in_force: judged.code === null,
    policies: [...judged.policies],
    code: judged.code,
    message: judged.message,
    ends_within_days: judged.endsWithinDays,
  }));
}

/** When the waivers end that checks of a model rest on: the last second of their last days. */
export function waiverEnds({ checks }: Pick<Model, 'checks'>): string[] {
  return checks.flatMap(({ waiver }) => (waiver === undefined ? [] : [`${waiver.expires}T23:59:59Z`]));
}

function printed({ file, waiver, approval, approvers, renewals }: JudgedWaiver) {
  const { reason, ticket, expires, compensating_controls: controls, requested_by: requester } = waiver;
  return {
    file,
    ticket,
    reason,
    compensating_controls: [...controls],
    expires,
    requested_by: personOf(requester).login,
    approved_by: approvers.map(({ login, role }) => ({ login, role })),
    pull_request: approval?.pull_request ?? null,
    merged_at: approval?.merged_at ?? null,
    renewals,
  };
}
