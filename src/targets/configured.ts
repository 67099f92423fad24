import { randomUUID } from 'node:crypto';
import type { GitHubDeployments } from '../github/deployment.ts';
import type { Config } from '../schemas/config.ts';
import { CommandTarget } from './command.ts';
import { GitHubTarget } from './github.ts';
import type { HealthPlan } from './going-live.ts';
import { MlflowTarget } from './mlflow.ts';
import { type DeploymentTarget, TargetFailure } from './target.ts';
import { TargetGroup } from './target-group.ts';
import { UnaskedTarget } from './unasked.ts';
import { WebhookTarget } from './webhook.ts';

export interface TargetContext {
  /** Variables of the process; secrets and tokens are among them. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where programs run: the checked-out repository. */
  readonly folder: string;
  readonly deployments: Pick<GitHubDeployments, 'list'>;
  readonly now: () => string;
  /** Length of a second between attempts; tests shorten it. */
  readonly retryBaseMs: number;
}

export interface ConfiguredTarget {
  readonly target: DeploymentTarget;
  readonly health: HealthPlan;
  readonly url: string | null;
  readonly drillWithin: string | null;
  /** A model without a signature is not deployed there. */
  readonly isSchemaRequired: boolean;
  readonly isDrill: boolean;
}

type Environments = NonNullable<Config['targets']>;
type Environment = NonNullable<Environments[string]>;
type Declared = Environment['to'][number];

const HEALTH_ATTEMPTS = 10;
const HEALTH_INTERVAL_SECONDS = 6;
const COMMAND_SECONDS = 600;
const VERSION_TAG = 'arbiter.version';
const ARCHIVED = 'Archived';

/** What the configuration declares for one environment and model. */
export function configuredTarget(
  config: Pick<Config, 'targets'>,
  environment: string,
  model: string,
  context: TargetContext,
): ConfiguredTarget {
  const declared = declaredFor(config, environment);
  const targets = declared.to.map((one) => targetOf(one, model, context));
  const [only] = targets;
  return placeOf(declared, targets.length === 1 && only !== undefined ? only : new TargetGroup(targets));
}

/** The same, for a job that only judges: it needs no secret, runs no program, and can order nothing. */
export function unaskedTarget(config: Pick<Config, 'targets'>, environment: string): ConfiguredTarget {
  const declared = declaredFor(config, environment);
  return placeOf(declared, new UnaskedTarget(declared.to.flatMap((one) => Object.keys(one)).join(' and ')));
}

function declaredFor({ targets }: Pick<Config, 'targets'>, environment: string): Environment {
  const declared = Object.hasOwn(targets ?? {}, environment) ? targets?.[environment] : undefined;
  if (declared !== undefined) return declared;
  throw new TargetFailure(
    `.arbiter/config.yml declares no target for ${environment}: add it under \`targets\`.`,
  );
}

function placeOf(declared: Environment, target: DeploymentTarget): ConfiguredTarget {
  return {
    target,
    health: {
      attempts: declared.health_attempts ?? HEALTH_ATTEMPTS,
      intervalMs: (declared.health_interval_seconds ?? HEALTH_INTERVAL_SECONDS) * 1000,
    },
    url: declared.url ?? null,
    drillWithin: declared.drill_within ?? null,
    isSchemaRequired: declared.schema === 'required',
    isDrill: declared.drill === true,
  };
}

function targetOf(declared: Declared, model: string, context: TargetContext): DeploymentTarget {
  const { command, webhook, mlflow } = declared;
  const { variables, folder, now, retryBaseMs } = context;
  if (command !== undefined) {
    const {
      activate,
      prepare,
      health,
      deactivate,
      running,
      variables: handed = [],
      timeout_seconds,
    } = command;
    const timeoutMs = (timeout_seconds ?? COMMAND_SECONDS) * 1000;
    const orders = {
      activate,
      health,
      deactivate,
      ...(prepare !== undefined && { prepare }),
      ...(running !== undefined && { running }),
    };
    return new CommandTarget({ ...orders, variables: handed, environment: variables, folder, timeoutMs });
  }
  if (webhook !== undefined) {
    const secret = variableOf(variables, webhook.secret);
    const { url, prepare: isPrepared = false } = webhook;
    return new WebhookTarget({ url, secret, isPrepared, now, newId: randomUUID, retryBaseMs });
  }
  return mlflow === undefined ? new GitHubTarget(context.deployments) : mlflowOf(mlflow, model, context);
}

function mlflowOf(
  declared: NonNullable<Declared['mlflow']>,
  model: string,
  { variables, retryBaseMs }: TargetContext,
): MlflowTarget {
  const { url, token, models, alias, version_tag, transition, compare_files: comparesFiles } = declared;
  const registered = Object.hasOwn(models, model) ? models[model] : undefined;
  if (registered === undefined)
    throw new TargetFailure(
      `The target mlflow names no registered model for ${model}: add it under \`models\`.`,
    );
  return new MlflowTarget({
    url,
    token: token === undefined ? null : variableOf(variables, token),
    model: registered,
    alias,
    versionTag: version_tag ?? VERSION_TAG,
    ...(comparesFiles !== undefined && { comparesFiles }),
    transition:
      transition === undefined
        ? null
        : {
            from: transition.from,
            to: transition.to,
            previous: transition.previous ?? (transition.archive_existing === true ? ARCHIVED : null),
          },
    retryBaseMs,
  });
}

function variableOf(variables: TargetContext['variables'], name: string): string {
  const value = variables[name];
  if (value !== undefined && value !== '') return value;
  throw new TargetFailure(
    `The variable ${name} is empty: hand the secret to the step, as \`env: { ${name}: \${{ secrets.${name} }} }\`.`,
  );
}
