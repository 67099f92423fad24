import { type Answer, actorOf, type Call, type Handlers, listed, ok, repositoryOf, textOf } from '../call.ts';
import { checkDescription, type Deployment, type DeploymentState, deactivateOthers } from '../deployment.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import { deploymentShape, deploymentStatusShape } from '../shape/deployment.ts';

function deploymentOf(call: Call): Deployment {
  const { deployments } = repositoryOf(call);
  const deployment = deployments.find((one) => one.id === Number(call.params.deployment_id));
  if (deployment === undefined) {
    throw notFound();
  }
  return deployment;
}

/** https://docs.github.com/en/rest/deployments/deployments#create-a-deployment */
async function create(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const ref = textOf(call, 'ref') ?? '';
  const sha = await repository.git.resolve(ref);
  if (sha === undefined) {
    throw unprocessable(`No ref found for: ${ref}`, []);
  }
  const contexts = call.body.required_contexts;
  const statuses = repository.statuses.latest(sha);
  const required = Array.isArray(contexts) ? contexts.map(String) : statuses.map(({ context }) => context);
  const isRed = required.some(
    (name) => statuses.find(({ context }) => context === name)?.state !== 'success',
  );
  if (isRed) {
    throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`);
  }
  const description = textOf(call, 'description') ?? null;
  checkDescription('Deployment', description);
  const environment = textOf(call, 'environment') ?? 'production';
  const deployment: Deployment = {
    id: call.world.ids.next(),
    sha,
    ref,
    task: textOf(call, 'task') ?? 'deploy',
    environment,
    description,
    payload: call.body.payload ?? '',
    isTransient: call.body.transient_environment === true,
    isProduction:
      typeof call.body.production_environment === 'boolean'
        ? call.body.production_environment
        : environment === 'production',
    creator: actorOf(call),
    createdAt: call.world.clock.tick(),
    statuses: [],
  };
  repository.deployments.unshift(deployment);
  return ok(deploymentShape(repository, deployment), 201);
}

function list(call: Call): Answer {
  const repository = repositoryOf(call);
  const isWanted = (deployment: Deployment): boolean =>
    (['sha', 'ref', 'task', 'environment'] as const).every((key) => {
      const wanted = call.query.get(key);
      return wanted === null || wanted === 'none' || deployment[key] === wanted;
    });
  return listed(call, repository.deployments.filter(isWanted), (one) => deploymentShape(repository, one));
}

/** https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status */
function createStatus(call: Call): Answer {
  const repository = repositoryOf(call);
  const deployment = deploymentOf(call);
  const description = textOf(call, 'description') ?? '';
  checkDescription('DeploymentStatus', description);
  const status = {
    id: call.world.ids.next(),
    state: textOf(call, 'state') as DeploymentState,
    description,
    environment: textOf(call, 'environment') ?? deployment.environment,
    logUrl: textOf(call, 'log_url') ?? textOf(call, 'target_url') ?? '',
    environmentUrl: textOf(call, 'environment_url') ?? '',
    creator: actorOf(call),
    createdAt: call.world.clock.tick(),
  };
  deployment.statuses.unshift(status);
  if (status.state === 'success' && call.body.auto_inactive !== false) {
    deactivateOthers(repository.deployments, deployment, status);
  }
  return ok(deploymentStatusShape(repository, deployment, status), 201);
}

export const DEPLOYMENT: Handlers = {
  'repos/create-deployment': create,
  'repos/list-deployments': list,
  'repos/create-deployment-status': createStatus,
  'repos/list-deployment-statuses': (call) => {
    const repository = repositoryOf(call);
    const deployment = deploymentOf(call);
    return listed(call, deployment.statuses, (one) => deploymentStatusShape(repository, deployment, one));
  },
};
