import { randomUUID } from 'node:crypto';
import { account, instant, text, whole } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, MalformedAnswer, statusOf } from './failure.ts';
import { everyItem } from './pages.ts';

/** https://docs.github.com/en/rest/deployments/statuses */
export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/** What one of our deployments is of; it stands in GitHub's `payload`. */
export interface DeploymentSubject {
  readonly model: string;
  readonly version: string;
  readonly tag: string;
  readonly sha256: string;
}

export interface NewDeployment extends DeploymentSubject {
  readonly environment: string;
  /** The released commit. */
  readonly commit: string;
  /** The run that deploys: its re-run finds the deployment that it made. */
  readonly runId: string;
  readonly isProduction: boolean;
  /** What others who take the payload are to apply; absent: the bundle declares nothing. */
  readonly endpoint?: string;
  readonly scaling?: Readonly<Record<string, number>>;
}

export interface GitHubDeployment extends DeploymentSubject {
  readonly id: number;
  readonly environment: string;
  readonly commit: string;
  readonly runId: string;
  /** Tells the request that made it from others of the same run; null where it does not say. */
  readonly request: string | null;
  readonly createdAt: string;
  readonly creator: string | null;
}

/** The deployment of a run. `isReused`: an earlier attempt made it, and so its number is older than what it is to do. */
export interface OwnDeployment extends GitHubDeployment {
  readonly isReused: boolean;
}

export interface NewStatus {
  readonly state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  /** Address of the run. */
  readonly logUrl: string | null;
  /** Where what was deployed can be reached. */
  readonly environmentUrl: string | null;
}

/** Kept apart from deployments of other tools to the same environment. */
const TASK = 'arbiter:deploy';
const SCHEMA = 'arbiter/deployment/v1';
const LONGEST_DESCRIPTION = 140;
const MOST_TRIES = 4;
const UNDER_WAY: ReadonlySet<string> = new Set(['pending', 'queued', 'in_progress', 'waiting']);

/**
 * Deployments over GitHub's REST API (https://docs.github.com/en/rest/deployments/deployments). They show people what runs
 * where and keep two deployments apart. Whoever may write deployments can make one, so no verdict rests on what they say.
 */
export class GitHubDeployments {
  readonly #client: GitHubClient;
  readonly #where: { readonly owner: string; readonly repo: string };

  constructor(client: GitHubClient, repository: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#where = { owner, repo };
  }

  /** Makes the deployment, or finds the one that this run made of this bundle before, where it may go on with that. */
  async create(
    wanted: NewDeployment,
    mayGoOn: (made: GitHubDeployment) => boolean = () => true,
  ): Promise<OwnDeployment> {
    const { environment, commit, runId, model, sha256 } = wanted;
    const known = await this.list(environment, model);
    const same = known.find(
      (one) => one.runId === runId && one.sha256 === sha256 && one.commit === commit && mayGoOn(one),
    );
    if (same !== undefined) return { ...same, isReused: true };
    const request = randomUUID();
    return calling(`make a deployment to ${environment}`, async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          return { ...(await this.#made(wanted, request)), isReused: false };
        } catch (error) {
          if (!isUnclear(error)) throw error;
          // Made all the same, it would stand in the way of every later one.
          const made = (await this.list(environment, model)).find((one) => one.request === request);
          if (made !== undefined) return { ...made, isReused: false };
          if (tries === MOST_TRIES) throw error;
        }
      }
    });
  }

  async #made(wanted: NewDeployment, request: string): Promise<GitHubDeployment> {
    const { environment, commit, runId, isProduction, endpoint, scaling, ...subject } = wanted;
    const { model, version, tag, sha256 } = subject;
    const { data, status } = await this.#client.rest.repos.createDeployment({
      ...this.#where,
      ref: commit,
      task: TASK,
      environment,
      auto_merge: false,
      // The colour of checks is no proof and refuses nothing here: the gate has decided by what it verified.
      required_contexts: [],
      payload: {
        ...{ schema: SCHEMA, run: runId, request, model, version, tag, sha256 },
        ...(endpoint !== undefined && { endpoint }),
        ...(scaling !== undefined && { scaling }),
      },
      description: described(`${tag} (${sha256.slice(0, 12)})`),
      production_environment: isProduction,
      transient_environment: false,
      // Sent again unseen, a request whose answer was lost would make a second one.
      request: { retries: 0 },
    });
    // 202 is a merge that we did not ask for.
    if (status !== 201) throw new MalformedAnswer(`status ${status} instead of 201`);
    const made = deploymentOf(data);
    if (made?.sha256 !== sha256 || made.environment !== environment || made.commit !== commit)
      throw new MalformedAnswer('the new deployment is another one');
    return made;
  }

  async setStatus(id: number, status: NewStatus): Promise<void> {
    const { state, description, environment, logUrl, environmentUrl } = status;
    await calling(`set the status of deployment ${id}`, async () => {
      const { data } = await this.#client.rest.repos.createDeploymentStatus({
        ...this.#where,
        deployment_id: id,
        state,
        description: described(description),
        environment,
        // Other models are deployed to the same environment: GitHub would take theirs for replaced.
        auto_inactive: false,
        ...(logUrl !== null && { log_url: logUrl }),
        ...(environmentUrl !== null && { environment_url: environmentUrl }),
      });
      if (text(data.state, 'state') !== state) throw new MalformedAnswer(`the status is ${data.state}`);
    });
  }

  /** Sets what a successful deployment replaces to `inactive`: every earlier one of the model that still stands as a success. */
  async replace(environment: string, model: string, current: number): Promise<void> {
    for (const { id } of await this.list(environment, model)) {
      if (id >= current || (await this.state(id)) !== 'success') continue;
      const description = `Replaced by deployment ${current}`;
      await this.setStatus(id, {
        state: 'inactive',
        description,
        environment,
        logUrl: null,
        environmentUrl: null,
      });
    }
  }

  /** Our deployments of a model to an environment, newest first. */
  async list(environment: string, model: string): Promise<GitHubDeployment[]> {
    return calling(`list the deployments to ${environment}`, async () => {
      const { listDeployments } = this.#client.rest.repos;
      const found = await everyItem(this.#client, listDeployments, {
        ...this.#where,
        environment,
        task: TASK,
      });
      return found
        .map((raw) => deploymentOf(raw as RawDeployment))
        .filter((one) => one !== null)
        .filter((one) => one.environment === environment && one.model === model)
        .sort((a, b) => b.id - a.id);
    });
  }

  /** Those that have no final status. `settled`: ids whose end the ledger has, which need no look. */
  async underWay(
    environment: string,
    model: string,
    settled: ReadonlySet<number>,
  ): Promise<GitHubDeployment[]> {
    const open: GitHubDeployment[] = [];
    for (const deployment of await this.list(environment, model)) {
      if (settled.has(deployment.id)) continue;
      if (UNDER_WAY.has(await this.state(deployment.id))) open.push(deployment);
    }
    return open;
  }

  /** The newest status; one without any is pending. */
  async state(id: number): Promise<string> {
    return calling(`read the statuses of deployment ${id}`, async () => {
      const { listDeploymentStatuses } = this.#client.rest.repos;
      const found = await everyItem(this.#client, listDeploymentStatuses, {
        ...this.#where,
        deployment_id: id,
      });
      const statuses = found.map((raw) => ({ id: whole(raw.id, 'id'), state: text(raw.state, 'state') }));
      return statuses.sort((a, b) => b.id - a.id)[0]?.state ?? 'pending';
    });
  }
}

/** Whether it was done is not known. */
function isUnclear(error: unknown): boolean {
  const status = statusOf(error);
  return !(error instanceof MalformedAnswer) && (status === undefined || status >= 500);
}

interface RawDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly created_at: string;
  readonly creator: unknown;
  readonly payload: unknown;
}

/** Null: not one of ours. GitHub gives the payload back as it was sent, or as its JSON text. */
function deploymentOf(raw: RawDeployment): GitHubDeployment | null {
  const deployment = {
    id: whole(raw.id, 'id'),
    environment: text(raw.environment, 'environment'),
    commit: text(raw.sha, 'sha'),
    createdAt: instant(raw.created_at, 'created_at'),
    creator: account(raw.creator)?.login ?? null,
  };
  const { schema, run, request, model, version, tag, sha256 } = payloadOf(raw.payload);
  const isOurs =
    schema === SCHEMA && [run, model, version, tag, sha256].every((part) => typeof part === 'string');
  if (!isOurs) return null;
  const made = { runId: run, request: typeof request === 'string' ? request : null };
  return { ...deployment, ...made, model, version, tag, sha256 } as GitHubDeployment;
}

function payloadOf(payload: unknown): Readonly<Record<string, unknown>> {
  let value = payload;
  if (typeof payload === 'string') {
    try {
      value = JSON.parse(payload);
    } catch {
      value = null;
    }
  }
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** GitHub refuses a longer one. Counted in UTF-16 units, the strictest way there is; no character is cut in two. */
function described(description: string): string {
  if (description.length <= LONGEST_DESCRIPTION) return description;
  return `${description.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
