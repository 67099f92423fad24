import type { DeploymentHistory } from './deployment-history.ts';
import { type Retention, retainedBundles, rollbackCandidates } from './rollback-choice.ts';

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
