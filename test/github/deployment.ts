import { unprocessable } from './error.ts';
import type { Person } from './person.ts';

/** `waiting` and `pending` are set by GitHub only. https://docs.github.com/en/rest/deployments/statuses */
export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'in_progress'
  | 'pending'
  | 'queued'
  | 'success';

export interface DeploymentStatus {
  readonly id: number;
  state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: Person;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly isTransient: boolean;
  readonly isProduction: boolean;
  readonly creator: Person;
  readonly createdAt: string;
  /** Newest first. */
  readonly statuses: DeploymentStatus[];
}

/** "Short description of the deployment": the API refuses more than 140 characters. */
const LONGEST_DESCRIPTION = 140;

export function checkDescription(resource: string, description: string | null): void {
  if ((description ?? '').length <= LONGEST_DESCRIPTION) return;
  const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
  throw unprocessable('Validation Failed', [{ resource, code: 'custom', message }]);
}

/**
 * A success makes earlier deployments to the same environment inactive, unless it is transient or production.
 * https://docs.github.com/en/rest/deployments/deployments#inactive-deployments
 */
export function deactivateOthers(
  all: readonly Deployment[],
  current: Deployment,
  made: DeploymentStatus,
): void {
  for (const deployment of all) {
    const [latest] = deployment.statuses;
    const isEarlier = deployment.id < current.id && deployment.environment === made.environment;
    if (!isEarlier || deployment.isTransient || latest?.state !== 'success') continue;
    deployment.statuses.unshift({ ...made, id: made.id, state: 'inactive', description: '' });
  }
}
