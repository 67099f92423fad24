import type { Deployment, DeploymentStatus } from '../deployment.ts';
import type { Repository } from '../repository.ts';
import { type Shape, userShape } from './account.ts';

export function deploymentShape(repository: Repository, deployment: Deployment): Shape {
  const { apiUrl } = repository.world;
  const url = `${apiUrl}/repos/${repository.fullName}/deployments/${deployment.id}`;
  return {
    id: deployment.id,
    node_id: `DE_${deployment.id}`,
    url,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userShape(deployment.creator, apiUrl),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses[0]?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: `${apiUrl}/repos/${repository.fullName}`,
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: null,
  };
}

export function deploymentStatusShape(
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Shape {
  const { apiUrl } = repository.world;
  const url = `${apiUrl}/repos/${repository.fullName}/deployments/${deployment.id}`;
  return {
    id: status.id,
    node_id: `DES_${status.id}`,
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    creator: userShape(status.creator, apiUrl),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: `${apiUrl}/repos/${repository.fullName}`,
    performed_via_github_app: null,
  };
}
