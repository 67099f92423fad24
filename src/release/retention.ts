import type { BundleReference, DeploymentHistory } from './deployment-history.ts';
import { newestFirst, rollbackCandidates } from './rollback-choice.ts';

/** Approved bundles of a model that are kept, whatever else is removed. */
export const KEPT_BUNDLES = 3;

export type KeepReason = 'one_of_the_last' | 'runs' | 'returned_to' | 'not_released';

export interface KeptBundle extends BundleReference {
  readonly why: readonly KeepReason[];
  /** Environments in which it runs, by the ledger. */
  readonly runsIn: readonly string[];
}

export interface Retention {
  readonly kept: readonly KeptBundle[];
  /** May be removed from storage; the ledger keeps what it says of them. */
  readonly prunable: readonly BundleReference[];
}

/**
 * Which bundles of a model must stay: the last three that were released, what runs anywhere, and what a running one
 * would be rolled back to. One that was not released yet is not old, and stays.
 */
export function retainedBundles(
  history: DeploymentHistory,
  model: string,
  environments: readonly string[],
  rollbackTargets: readonly string[],
): Retention {
  const bundles = newestFirst(history, model);
  const released = bundles.filter(({ sha256 }) => history.released(sha256));
  const last = new Set(released.slice(0, KEPT_BUNDLES).map(({ sha256 }) => sha256));
  const runsIn = (sha256: string): readonly string[] =>
    environments.filter((environment) => {
      const state = history.recorded(environment, model);
      return state.state !== 'nothing' && state.bundle.sha256 === sha256;
    });
  const targets = new Set(rollbackTargets);
  const judged = bundles.map(({ tag, sha256 }) => ({
    tag,
    sha256,
    runsIn: runsIn(sha256),
    why: (
      [
        ['one_of_the_last', last.has(sha256)],
        ['runs', runsIn(sha256).length > 0],
        ['returned_to', targets.has(sha256)],
        ['not_released', !history.released(sha256)],
      ] as const
    ).flatMap(([why, holds]) => (holds ? [why] : [])),
  }));
  return {
    kept: judged.filter(({ why }) => why.length > 0),
    prunable: judged.filter(({ why }) => why.length === 0).map(({ tag, sha256 }) => ({ tag, sha256 })),
  };
}

/** Which bundles of a model stay, by what the ledger says runs, and what each environment would be rolled back to. */
export function retentionOf(
  history: DeploymentHistory,
  model: string,
  environments: readonly string[],
  now: string,
): Retention {
  const targets = environments.flatMap((environment) => {
    const state = history.recorded(environment, model);
    if (state.state === 'nothing') return [];
    const facts = { now, environment, model, running: state.bundle.sha256, history };
    const [target] = rollbackCandidates({ ...facts, isDrill: false, isRetired: false });
    return target === undefined ? [] : [target.sha256];
  });
  return retainedBundles(history, model, environments, targets);
}
