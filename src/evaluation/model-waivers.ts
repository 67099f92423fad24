import type { CheckResult } from '../checks/check.ts';
import { unusedWaivers } from '../decision/waiver.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import { type JudgedWaivers, waiversInForce } from '../policy/waivers-in-force.ts';
import type { Problem } from '../text/problem.ts';
import type { ModelReading } from './model-evaluation.ts';

/** A name that the change gives the model is nobody's agreement: a waiver stays with the model that had it. */
export function waiversOf(
  reading: Pick<ModelReading, 'waivers' | 'headManifest' | 'baseManifest' | 'now'>,
  policies: readonly LoadedPolicy[],
): JudgedWaivers {
  const { waivers: context, headManifest, baseManifest, now } = reading;
  const { name, version } = headManifest;
  if (context === null || (baseManifest !== undefined && baseManifest.name !== name))
    return { waivers: [], problems: [] };
  const { standing, source, isSettled, isMerged } = context;
  const model = { name, version, baseVersion: baseManifest?.version ?? null };
  return waiversInForce({ model, now, policies, waivers: standing, source, isSettled, isMerged });
}

/** Waivers in force that nothing needs. */
export function unusedOf(
  { waivers: context }: Pick<ModelReading, 'waivers'>,
  { waivers }: JudgedWaivers,
  found: readonly CheckResult[],
): readonly Problem[] {
  if (context === null || context.isSettled) return [];
  return unusedWaivers(
    waivers,
    found,
    context.standing.map(({ base }) => base),
  );
}
