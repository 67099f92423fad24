import type { GitHubDeployments } from '../github/deployment.ts';
import {
  type Activation,
  type DeploymentTarget,
  type Health,
  type Running,
  TargetFailure,
} from './target.ts';

/**
 * GitHub Deployments as the target itself: others (a workflow on `deployment_status`, a pull-based deployer) take the digest
 * from the payload. Its statuses are set by whoever deploys, so it cannot say by itself that anything runs.
 */
export class GitHubTarget implements DeploymentTarget {
  readonly name = 'github deployments';
  readonly #deployments: Pick<GitHubDeployments, 'list'>;

  constructor(deployments: Pick<GitHubDeployments, 'list'>) {
    this.#deployments = deployments;
  }

  /** The deployment itself was made before the gate asked; here it only has to be there. */
  async activate(activation: Activation): Promise<void> {
    const { isHealthy, detail } = await this.health(activation);
    if (!isHealthy) throw new TargetFailure(detail);
  }

  async health({ environment, model, deploymentId, sha256 }: Activation): Promise<Health> {
    const found = (await this.#deployments.list(environment, model)).find(({ id }) => id === deploymentId);
    return found?.sha256 === sha256
      ? { isHealthy: true, detail: `Deployment ${found.id} is of ${sha256}.` }
      : {
          isHealthy: false,
          detail: `GitHub has no deployment ${deploymentId} of ${sha256} to ${environment}.`,
        };
  }

  /** What became of a deployment is said by its status, which whoever deploys sets. */
  async restore(): Promise<void> {}

  async running(): Promise<Running> {
    return { state: 'untold' };
  }
}
