import type { Files } from '../github/world.ts';
import { LoopbackServer } from '../targets/loopback-server.ts';
import { ACTION } from './example.ts';
import { recorded } from './ledger.ts';
import { newSigningKey, releasingScenario } from './released-model.ts';
import type { GateRun, Scenario } from './scenario.ts';

/** The small model on its way into environments: a service that takes orders, and runs of actions/deploy. */

export const DEPLOY_FILE = 'arbiter-deploy.yml';
export const DEPLOY_PERMISSIONS =
  'permissions: { contents: write, deployments: write, actions: read, issues: read, pull-requests: read }';

const DEPLOY_WORKFLOW = `name: Deploy
on: workflow_dispatch
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    ${DEPLOY_PERMISSIONS}
    env:
      DEPLOY_SECRET: \${{ secrets.DEPLOY_SECRET }}
    steps:
      - id: deploy
        uses: ${ACTION.repository}/actions/deploy@${ACTION.commit}
        with:
          environment: \${{ vars.ENVIRONMENT }}
          bundle-sha256: \${{ vars.SHA256 }}
          mode: \${{ vars.MODE }}
          bundle: \${{ vars.BUNDLE }}
          attestations: \${{ vars.ATTESTATIONS }}
          code-environment: \${{ vars.CODE_ENVIRONMENT }}
          folder: \${{ vars.FOLDER }}
          bundle-identity: \${{ secrets.BUNDLE_IDENTITY }}
`;

export interface Order {
  readonly event: string;
  readonly environment: string;
  readonly sha256?: string;
  readonly tag?: string;
  readonly endpoint?: string;
  readonly scaling?: Readonly<Record<string, number>>;
}

/** A service that runs what it was last ordered to, in each environment. */
export class ServingHost {
  /** What runs, by environment. */
  readonly running = new Map<string, string>();
  /** Bundles that never answer. */
  readonly dead = new Set<string>();
  /** What the running bundle asked for, by environment; told in answer to `status` where this is set. */
  readonly applied = new Map<string, Pick<Order, 'endpoint' | 'scaling'>>();
  tellsApplied = false;
  /** The most replicas that the host has; more it does not give. */
  mostReplicas = Number.POSITIVE_INFINITY;
  /** Orders that changed something, in their order. */
  readonly orders: Order[] = [];
  /** The world moves while an order is carried out; once. */
  onActivate: (() => Promise<unknown>) | undefined;
  readonly #server: LoopbackServer;

  private constructor(server: LoopbackServer) {
    this.#server = server;
  }

  static async start(): Promise<ServingHost> {
    const server = await LoopbackServer.start(({ body }) => host.#answer(JSON.parse(body) as Order));
    const host: ServingHost = new ServingHost(server);
    return host;
  }

  get url(): string {
    return this.#server.url;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** What a run ordered: `activate`, `deactivate` and the digest. */
  takeOrders(): string[] {
    return this.orders.splice(0).map(({ event, environment, sha256 }) => `${event} ${environment} ${sha256}`);
  }

  async #answer(order: Order): Promise<{ status: number; body?: string }> {
    const { event, environment, sha256 = '' } = order;
    const running = this.running.get(environment) ?? null;
    if (event === 'status') {
      const healthy = running !== null && !this.dead.has(running);
      return { status: 200, body: JSON.stringify({ sha256: running, healthy, ...this.#told(environment) }) };
    }
    this.orders.push(order);
    const happened = this.onActivate;
    this.onActivate = undefined;
    await happened?.();
    if (event === 'activate') this.running.set(environment, sha256);
    else this.running.delete(environment);
    this.#apply(order);
    return { status: 202 };
  }

  #told(environment: string): Pick<Order, 'endpoint' | 'scaling'> {
    return this.tellsApplied ? (this.applied.get(environment) ?? {}) : {};
  }

  #apply({ environment, endpoint, scaling }: Order): void {
    const { max_replicas: most = this.mostReplicas } = scaling ?? {};
    const given = { ...scaling, max_replicas: Math.min(most, this.mostReplicas) };
    this.applied.set(environment, {
      ...(endpoint !== undefined && { endpoint }),
      ...(scaling !== undefined && { scaling: given }),
    });
  }
}

export const HOST_SECRET = 'a-secret-of-the-host-0123456789abcdef';

/** Two environments in order, both served by one host. */
export function hostedConfig(url: string, further = ''): string {
  const place = (name: string, more = '') =>
    `  ${name}: { to: [{ webhook: { url: "${url}/${name}", secret: DEPLOY_SECRET } }], health_attempts: 2, health_interval_seconds: 0${more} }\n`;
  return `environments: [test, production]\ntargets:\n${place('test')}${place('production', ', url: "https://models.example/demo"')}${further}`;
}

/** A place for drills on the same host: it belongs to `targets`, so it goes at the end of `hostedConfig`. */
export const shadowConfig = (url: string): string =>
  `  shadow: { drill: true, to: [{ webhook: { url: "${url}/shadow", secret: DEPLOY_SECRET } }], health_attempts: 2, health_interval_seconds: 0 }\n`;

/** A GitHub with the small repository, its host, and the workflows for bundles, releases and deployments. */
export async function deployingScenario(
  config: string,
  more: Files = {},
  pem: string = newSigningKey(),
): Promise<Scenario> {
  const scenario = await releasingScenario(
    pem,
    { [`.github/workflows/${DEPLOY_FILE}`]: DEPLOY_WORKFLOW, ...more },
    config,
  );
  scenario.outside.secrets.DEPLOY_SECRET = HOST_SECRET;
  return scenario;
}

export interface DeployRun extends GateRun {
  readonly outputs: Readonly<Record<string, string>>;
  /** Status and code as the outputs have them, and the exit code. */
  readonly said: readonly [string, string, number];
}

/** The words of one run; what is left out is empty, as an unset variable is. */
export interface DeployWords {
  readonly environment: string;
  readonly sha256: string;
  readonly bundle?: string;
  readonly attestations?: string;
  readonly codeEnvironment?: string;
  readonly folder?: string;
  readonly mode?: string;
}

export async function deployRun(
  scenario: Scenario,
  {
    environment,
    sha256,
    bundle = '',
    attestations = '',
    codeEnvironment = '',
    folder = '',
    mode = '',
  }: DeployWords,
  options: Parameters<Scenario['runJob']>[4] = {},
): Promise<DeployRun> {
  Object.assign(scenario.outside.vars, {
    ENVIRONMENT: environment,
    SHA256: sha256,
    BUNDLE: bundle,
    ATTESTATIONS: attestations,
    CODE_ENVIRONMENT: codeEnvironment,
    FOLDER: folder,
    MODE: mode,
  });
  const event = scenario.repo.event('workflow_dispatch');
  const run = await scenario.runJob(DEPLOY_FILE, 'deploy', 'workflow_dispatch', event, options);
  const outputs = run.steps.find(({ id }) => id === 'deploy')?.outputs ?? {};
  return { ...run, outputs, said: [outputs.status ?? '', outputs.code ?? '', run.exitCode] };
}

/** Deployments of the ledger, oldest first. */
export const recordedDeployments = (scenario: Scenario) => recorded(scenario, 'deployment');

/** Every deployment on GitHub with its statuses, oldest first. */
export function deploymentStates(scenario: Scenario): string[] {
  return scenario.repo.deployments
    .toReversed()
    .map(({ environment, statuses }) =>
      [environment, ...statuses.toReversed().map(({ state }) => state)].join(' '),
    );
}
