import { approvalRefusals } from './deploy-approval.ts';
import { environmentRefusals } from './deploy-environment.ts';
import type { DeployFacts, DeployNote, DeployRefusal, DeployVerdict } from './deploy-facts.ts';
import { identityRefusals } from './deploy-identity.ts';
import type { BundleReference } from './deployment-history.ts';

/**
 * Whether a verified bundle may go to an environment. Every rule is asked, so that one run names all that is missing; what
 * is not known refuses like what is wrong, and no rule reads the colour of a check or the name of a tag.
 */
export function judgeDeployment(facts: DeployFacts): DeployVerdict {
  const notes: DeployNote[] = [];
  const refusals: readonly DeployRefusal[] = [
    ...identityRefusals(facts),
    ...approvalRefusals(facts),
    ...environmentRefusals(facts, notes),
  ];
  const outcome = refusals.length === 0 ? 'allowed' : 'refused';
  return { outcome, refusals, notes, previous: replaced(facts) };
}

function replaced({ history, environment, bundle }: DeployFacts): BundleReference | null {
  const state = history.recorded(environment, bundle.manifest.name);
  return state.state === 'live' ? state.bundle : null;
}

/**
 * Whether another deployment changed the environment between the verdict and its being recorded: asked with the ledger as
 * it is when the entry is to be written. `seen` is `newestChange` of the verdict.
 */
export function isOvertaken(
  history: Pick<DeployFacts['history'], 'newestChange'>,
  environment: string,
  model: string,
  seen: number,
): boolean {
  return history.newestChange(environment, model) !== seen;
}
