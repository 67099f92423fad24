import { isLabelled, matchesBranch, touches } from '../model/change-match.ts';
import type { Condition } from './policy.ts';
import type { ChangedFile, SignoffSnapshot } from './snapshot.ts';

/** Whether a condition holds, with the reason when it does not; `error` when it cannot be known. */
export type Applicability =
  | { readonly kind: 'applies' }
  | { readonly kind: 'not_applicable'; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string };

const APPLIES: Applicability = { kind: 'applies' };

/** Evaluates `when`: every key must hold; within a key one entry suffices. What is unknown is an error, never "no". */
export function applicability(condition: Condition | undefined, snapshot: SignoffSnapshot): Applicability {
  if (condition === undefined) return APPLIES;
  const results = [
    tierApplies(condition.tiers, snapshot.tier),
    pathsApply(condition.paths, snapshot.pullRequest.files),
    labelsApply(
      condition.labels,
      snapshot.pullRequest.labels.map(({ name }) => name),
    ),
    baseApplies(condition.base, snapshot.pullRequest.base),
  ];
  return (
    results.find(({ kind }) => kind === 'error') ??
    results.find(({ kind }) => kind === 'not_applicable') ??
    APPLIES
  );
}

function tierApplies(tiers: readonly string[] | undefined, tier: string | null): Applicability {
  if (tiers === undefined) return APPLIES;
  if (tier === null) return { kind: 'error', reason: 'The risk tier of the model is unknown.' };
  return tiers.includes(tier) ? APPLIES : no(`the risk tier is ${tier}, not ${tiers.join(' or ')}`);
}

function pathsApply(
  globs: readonly string[] | undefined,
  files: readonly ChangedFile[] | null,
): Applicability {
  if (globs === undefined) return APPLIES;
  if (files === null) return { kind: 'error', reason: 'The changed files were not read.' };
  return touches(files, globs) ? APPLIES : no(`no changed path matches ${globs.join(' or ')}`);
}

function labelsApply(wanted: readonly string[] | undefined, labels: readonly string[]): Applicability {
  if (wanted === undefined || isLabelled(labels, wanted)) return APPLIES;
  return no(`the pull request is not labelled ${wanted.join(' or ')}`);
}

function baseApplies(globs: readonly string[] | undefined, base: string): Applicability {
  if (globs === undefined || matchesBranch(base, globs)) return APPLIES;
  return no(`the base branch is ${base}, not ${globs.join(' or ')}`);
}

function no(reason: string): Applicability {
  return { kind: 'not_applicable', reason };
}
