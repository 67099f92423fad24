import { governingKind } from '../model/governing-path.ts';
import { namesOf } from '../model/tree.ts';
import type { LoadedWaiver } from '../model/waivers.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import { policiesOf, type WaivableModel, waiverBar, waiverTargetProblems } from '../policy/waivable.ts';
import {
  hasEnded,
  isShortEnough,
  type StandingWaiver,
  type WaiverSource,
} from '../policy/waivers-in-force.ts';
import type { Waiver } from '../schemas/waiver.ts';
import { formatInstant, parseInstant } from '../signoff/instant.ts';
import type { Problem } from '../text/problem.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import type { GoverningSet } from './governing-set.ts';
import type { ModelManifest } from './manifests.ts';

/** What one decision knows of waivers. */
export interface WaiverContext {
  /** Those on base, with what the change makes of them. */
  readonly standing: readonly StandingWaiver[];
  readonly source: WaiverSource;
  readonly isSettled: boolean;
  readonly isMerged: boolean;
  /** What is wrong with the waivers as the change leaves them. */
  readonly problems: readonly Problem[];
  /** For each list of roles one seat, for what the change brings. */
  readonly seats: readonly (readonly string[])[];
  readonly requesters: readonly Waiver['requested_by'][];
}

interface Sides {
  readonly base: GoverningSet;
  readonly head: GoverningSet;
  readonly manifests: { readonly base: readonly ModelManifest[]; readonly head: readonly ModelManifest[] };
}

/** Null where there is no waiver file, or where a verdict of an earlier version is computed again. */
export async function waiverContext(input: EvaluationInput, sides: Sides): Promise<WaiverContext | null> {
  const names = new Set((input.changed ?? []).flatMap(namesOf));
  const paths = [input.base, input.head].flatMap(({ entries }) => entries.map(({ path }) => path));
  // A file that is gone on both sides still has its part in what the change is told to touch.
  const isAny = [...names, ...paths].some((path) => governingKind(path) === 'waiver');
  if (input.waivers === undefined || !isAny) return null;
  const { base, head, manifests } = sides;
  const brought = head.waivers.waivers.filter(({ file }) => names.has(file));
  const models = manifests.head.map(waivable);
  return {
    standing: base.waivers.waivers.map((waiver) => standing(waiver, names, head)),
    source: await input.waivers(base.waivers.waivers),
    isSettled: input.isMerged === true && input.isGovernanceSettled !== true,
    isMerged: input.isMerged === true,
    problems: unique([
      ...head.waivers.problems,
      ...waiverTargetProblems(head.waivers.waivers, models, head.policies),
      ...waiverTargetProblems(brought, models, base.policies),
      ...(input.isMerged === true
        ? []
        : brought.flatMap((one) => dayProblems(one, input.now, models, base.policies))),
    ]),
    seats: seatsOf(brought, models, base.policies),
    requesters: brought.map(({ waiver }) => waiver.requested_by),
  };
}

/** Only what the change itself does to a file counts: a branch from before the waiver does not take it away. */
function standing(base: LoadedWaiver, names: ReadonlySet<string>, head: GoverningSet): StandingWaiver {
  if (!names.has(base.file)) return { base, head: base.waiver };
  return { base, head: head.waivers.waivers.find(({ file }) => file === base.file)?.waiver ?? null };
}

function waivable({ folder, name, manifest }: ModelManifest): WaivableModel {
  return { folder, name: name ?? null, tier: manifest?.tier ?? null, kind: manifest?.kind ?? null };
}

/** One that is over, or longer than allowed, would be an error once merged. */
function dayProblems(
  { file, waiver, document }: LoadedWaiver,
  now: string,
  models: readonly WaivableModel[],
  policies: readonly LoadedPolicy[],
): Problem[] {
  if (hasEnded(waiver, now)) {
    const message = `The waiver ended on ${waiver.expires}, at the end of the day UTC. Set a later day, or leave ${file} out.`;
    return [document.problem('waiver_expired', message, '/expires')];
  }
  const allowing = allowingPolicies(waiver, models, policies);
  const today = formatInstant(Math.floor((parseInstant(now) ?? 0) / 1000) * 1000);
  const days = allowing.map(({ policy }) => policy.waivers?.max_days ?? 0);
  if (days.length === 0 || days.some((most) => isShortEnough(waiver, today, most))) return [];
  const message = `The policy allows a waiver ${Math.max(...days)} days, counted from the day it is merged; \`expires\` is later.`;
  return [document.problem('waiver_too_long', message, '/expires')];
}

function allowingPolicies(
  { model, check }: Waiver,
  models: readonly WaivableModel[],
  policies: readonly LoadedPolicy[],
): readonly LoadedPolicy[] {
  return policiesOf(model, models, policies).filter((policy) => waiverBar(policy, check) === null);
}

/** Each policy that allows the waiver says who approves it; policies that name the same roles share a seat. */
function seatsOf(
  brought: readonly LoadedWaiver[],
  models: readonly WaivableModel[],
  policies: readonly LoadedPolicy[],
): string[][] {
  const lists = brought.flatMap(({ waiver }) =>
    allowingPolicies(waiver, models, policies).map(({ policy }) =>
      [...new Set(policy.waivers?.approved_by ?? [])].sort(),
    ),
  );
  return [...new Map(lists.map((roles) => [roles.join('\n'), roles])).values()];
}

function unique(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, file, pointer, message }: Problem): string =>
    JSON.stringify([code, file, pointer, message]);
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
