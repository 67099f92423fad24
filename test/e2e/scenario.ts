import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import type { Decision } from '../../src/schemas/decision.ts';
import type { ArtifactContent, Run } from '../github/workflow-run.ts';
import { type Files, type Pull, type Repository, World } from '../github/world.ts';
import type { GitHubFacts } from '../runner/run-context.ts';
import { readWorkflow } from '../runner/trigger.ts';
import { type JobRequest, type JobResult, runWorkflowJob, workflowTriggered } from '../runner/workflow.ts';
import { callOutputs, environmentOf, inputsOf, jobOrder, needsOf } from '../runner/workflow-call.ts';
import {
  ACTION,
  difference,
  type ExampleCandidate,
  evaluationArtifact,
  exampleState,
  PEOPLE,
  text,
} from './example.ts';

import { beginLedger } from './ledger.ts';

export { gateComment, gateStatus, signoffOf, successes } from './observation.ts';

const root = join(import.meta.dirname, '..', '..');
const TRUSTED = 'arbiter-gate.yml';
const SIGNAL = 'arbiter-signal.yml';
const CHECK = 'arbiter-check.yml';
const GUARD = 'guard.yml';
/** The pin of the workflows that others call. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';

export interface GateRun extends JobResult {
  /** The decision as the step wrote it, undefined when it wrote none. */
  readonly decision: Decision | undefined;
  /** Of the step that failed; 0 when none did. */
  readonly exitCode: number;
}

/** Every job of a run, and what the caller of a reusable workflow gets. */
export interface WorkflowRun {
  readonly jobs: Readonly<Record<string, GateRun>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** How the training workflow ended; a success on the pull request's head unless said. */
export interface Training {
  readonly headSha?: string;
  readonly headRepository?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly expired?: boolean;
}

/**
 * A governed repository on a GitHub of its own. Events run the repository's own workflow files, from its default branch,
 * through the real action.yml files and the built bundle.
 */
export class Scenario {
  readonly world: World;
  readonly repo: Repository;
  readonly base: Files;
  /** What the steps of every run printed, one after the other. */
  readonly logs: string[] = [];
  /** What the workflows find outside: folders of further actions (`owner/repo@ref`), secrets, variables, and the environment of each job. */
  readonly outside = {
    uses: {} as Record<string, string>,
    secrets: {} as Record<string, string>,
    vars: {} as Record<string, string>,
    env: {} as Record<string, string>,
    /** Secrets of GitHub's environments: only their jobs see them. */
    environments: {} as Record<string, Record<string, string>>,
  };
  readonly #temporary = mkdtempSync(join(tmpdir(), 'arbiter-scenario-'));
  #runs = 0;

  private constructor(world: World, repo: Repository, base: Files) {
    this.world = world;
    this.repo = repo;
    this.base = base;
  }

  static async start(
    files: Files = exampleState('base'),
    people: readonly { login: string; permission: string }[] = PEOPLE,
    visibility: 'private' | 'public' = 'private',
  ): Promise<Scenario> {
    const world = await World.start({ now: '2026-11-21T08:00:00Z' });
    const config = '.arbiter/config.yml';
    const hasLedger = config in files && /^ledger: /m.test(text(files, config));
    const repo = await world.repository('acme/models', {
      files,
      people: people as never,
      visibility,
    });
    if (hasLedger) await beginLedger(repo, world.clock.now());
    return new Scenario(world, repo, files);
  }

  /** Ends the world; throws when anything was asked of GitHub that GitHub does not offer. */
  async stop(): Promise<void> {
    rmSync(this.#temporary, { recursive: true, force: true });
    await this.world.stop();
  }

  /** A pull request of the example: from base to one of its other states. */
  openPull(
    state: ExampleCandidate,
    options: { author?: string; branch?: string; draft?: boolean; fork?: boolean; further?: Files } = {},
  ): Promise<Pull> {
    const { further, ...rest } = options;
    return this.repo.openPull({
      author: 'alice',
      branch: 'retrain',
      title: 'Fraud detection 1.2.0',
      files: { ...difference(this.base, exampleState(state)), ...further },
      ...rest,
    });
  }

  /** A run of the training workflow, with its artifact unless `content` is null; the gate is not told. */
  async training(
    pull: Pull,
    content: ExampleCandidate | ArtifactContent | null,
    training: Training = {},
  ): Promise<Run> {
    const { expired = false, ...details } = training;
    const run = this.repo.run({
      workflow: '.github/workflows/train.yml',
      name: 'Train',
      headSha: pull.headSha,
      event: 'pull_request',
      headRepository: pull.headRepository.fullName,
      ...details,
    });
    const files = typeof content === 'string' ? evaluationArtifact(content) : content;
    if (files !== null) await run.artifact('evaluation', files, { expired });
    return run;
  }

  /** The training workflow has run and has made its artifact; the gate hears of it. */
  async trained(
    pull: Pull,
    content: ExampleCandidate | ArtifactContent | null,
    training: Training = {},
  ): Promise<GateRun> {
    const run = await this.training(pull, content, training);
    return this.only(await this.happened('workflow_run', await run.event()));
  }

  /** An event on a pull request that runs the gate directly. */
  async pullEvent(pull: Pull, action: string, options: { token?: string } = {}): Promise<GateRun> {
    return this.only(
      await this.happened('pull_request_target', await pull.event('pull_request_target', action), options),
    );
  }

  /** A review, its signal, and the gate that the signal wakes. */
  async review(
    pull: Pull,
    login: string,
    state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED',
    body = '',
  ): Promise<GateRun> {
    await pull.review(login, state, { body });
    return this.signalled(pull, 'submitted');
  }

  /** Several approvals, and one gate after the last. */
  async approved(pull: Pull, ...logins: string[]): Promise<GateRun> {
    for (const login of logins) await pull.review(login, 'APPROVED');
    return this.signalled(pull, 'submitted');
  }

  /** The signal workflow ends and wakes the gate. */
  async signalled(pull: Pull, action: 'submitted' | 'dismissed' | 'edited'): Promise<GateRun> {
    const payload = await pull.event('pull_request_review', action);
    if (!workflowTriggered(await this.#workflow(SIGNAL), { name: 'pull_request_review', payload })) {
      throw new Error(`The signal workflow does not hear pull_request_review ${action}.`);
    }
    return this.#signal({
      headSha: pull.headSha,
      event: 'pull_request_review',
      headRepository: pull.headRepository.fullName,
    });
  }

  /** The merge queue made a group; its signal wakes the gate. */
  async queued(group: {
    readonly sha: string;
    readonly ref: string;
    event(): Record<string, unknown>;
  }): Promise<GateRun> {
    if (!workflowTriggered(await this.#workflow(SIGNAL), { name: 'merge_group', payload: group.event() })) {
      throw new Error('The signal workflow does not hear merge_group.');
    }
    return this.#signal({
      headSha: group.sha,
      headBranch: group.ref.replace('refs/heads/', ''),
      event: 'merge_group',
    });
  }

  /** The scheduled sweep. */
  async sweep(): Promise<GateRun> {
    return this.only(await this.happened('schedule', this.repo.event('schedule')));
  }

  /** Runs the trusted workflow if the event starts it. */
  async happened(
    name: string,
    payload: Record<string, unknown>,
    options: { token?: string } = {},
  ): Promise<GateRun[]> {
    if (!workflowTriggered(await this.#workflow(TRUSTED), { name, payload })) return [];
    return [await this.runJob(TRUSTED, 'gate', name, payload, options)];
  }

  /** The workflow that a pull request from a fork runs, on the files of its head, with a token that reads. */
  async checked(pull: Pull): Promise<GateRun> {
    const payload = await pull.event('pull_request', 'synchronize');
    return this.runJob(CHECK, 'check', 'pull_request', payload, {
      token: this.world.forkToken(),
      sha: pull.headSha,
      ref: `refs/pull/${pull.number}/merge`,
      checkout: pull.headSha,
    });
  }

  /** The release guard on a tag of a commit, or by hand without one. */
  async released(commit: string, tag?: string): Promise<GateRun> {
    if (tag === undefined)
      return this.runJob(GUARD, 'guard', 'workflow_dispatch', this.repo.event('workflow_dispatch'), {
        sha: commit,
      });
    const ref = `refs/tags/${tag}`;
    return this.runJob(GUARD, 'guard', 'push', this.repo.event('push', { ref, after: commit }), {
      sha: commit,
      ref,
    });
  }

  /**
   * Every job of a workflow file, in the order of their needs: of the default branch, or of Arbiter's own repository where the
   * path is absolute, as a workflow that is called from here.
   */
  async runWorkflow(
    file: string,
    eventName: string,
    event: Record<string, unknown>,
    options: {
      sha?: string;
      ref?: string;
      inputs?: Record<string, string>;
      facts?: Partial<GitHubFacts>;
      /** What happens in the world before a job starts. */
      before?: (job: string) => unknown;
      /** What the jobs that need it are told a job said; what it said unless this is set. */
      handed?: (job: string, outputs: Readonly<Record<string, string>>) => Record<string, string>;
    } = {},
  ): Promise<WorkflowRun> {
    const { before, handed, inputs: given = {}, ...rest } = options;
    this.#runs += 1;
    const runId = 100 + this.#runs;
    const workflow = readWorkflow(await this.#workflow(file));
    const inputs = inputsOf(workflow, isAbsolute(file) ? 'workflow_call' : eventName, given);
    const jobs: Record<string, GateRun> = {};
    for (const job of jobOrder(workflow)) {
      await before?.(job);
      const needed = needsOf(workflow.jobs[job]?.needs).map((id) => {
        const said = jobs[id]?.outputs ?? {};
        return [
          id,
          {
            result: jobs[id]?.conclusion ?? 'skipped',
            outputs: handed === undefined ? said : handed(id, said),
          },
        ];
      });
      const needs = Object.fromEntries(needed) as NonNullable<JobRequest['needs']>;
      jobs[job] = await this.runJob(file, job, eventName, event, { runId, ...rest, inputs, needs });
    }
    return { jobs, outputs: callOutputs(workflow, jobs) };
  }

  /** One job of a workflow file of the default branch, with a token that can do what the job's `permissions` say. */
  async runJob(
    file: string,
    job: string,
    eventName: string,
    event: Record<string, unknown>,
    options: {
      token?: string;
      sha?: string;
      ref?: string;
      checkout?: string;
      uses?: Record<string, string>;
      /** A re-run: the run that is run again, and which attempt this is. */
      runId?: number;
      attempt?: number;
      inputs?: Record<string, string>;
      needs?: NonNullable<JobRequest['needs']>;
      /** What else the runner says of the run: its attempt, the commit of its workflow. */
      facts?: Partial<GitHubFacts>;
    } = {},
  ): Promise<GateRun> {
    const workflow = await this.#workflow(file);
    const { inputs = {}, needs = {} } = options;
    const environment = environmentOf(readWorkflow(workflow).jobs[job]?.environment, inputs);
    this.#runs += 1;
    const runId = options.runId ?? 100 + this.#runs;
    const workspace = mkdtempSync(join(this.#temporary, 'workspace-'));
    if (options.checkout !== undefined) await this.#checkout(workspace, options.checkout);
    const result = await runWorkflowJob({
      workflow,
      job,
      uses: {
        [`${ACTION.repository}@${ACTION.commit}`]: root,
        [`actions/checkout@${ACTION.checkout}`]: this.#emptyAction(),
        [CHECKOUT]: this.#emptyAction(),
        ...this.outside.uses,
      },
      // What `$/` means in a workflow that is called.
      root,
      inputs,
      needs,
      secrets: { ...this.outside.secrets, ...this.outside.environments[environment] },
      vars: this.outside.vars,
      event,
      eventName,
      workspace,
      tempDir: mkdtempSync(join(this.#temporary, 'runner-')),
      // Compiling the bundle takes a good part of a run: once for all runs of a checkout.
      env: {
        ARBITER_RETRY_BASE_MS: '1',
        NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'arbiter'),
        ...this.outside.env,
      },
      github: {
        repository: this.repo.fullName,
        repositoryId: this.repo.id,
        apiUrl: this.world.apiUrl,
        serverUrl: this.world.serverUrl,
        token: options.token ?? this.world.token({ permissions: permissionsOf(workflow, job) as never }),
        ref: options.ref ?? 'refs/heads/main',
        sha: options.sha ?? (await this.repo.head('main')),
        actor: 'alice',
        actorId: this.world.people.get('alice').id,
        runId,
        runAttempt: options.attempt ?? 1,
        ...options.facts,
      },
    });
    this.logs.push(result.log);
    return { ...result, decision: decisionOf(result), exitCode: exitCodeOf(result) };
  }

  only(runs: readonly GateRun[]): GateRun {
    const [run] = runs;
    if (run === undefined || runs.length > 1) throw new Error(`The gate ran ${runs.length} times.`);
    return run;
  }

  async #signal(details: {
    headSha: string;
    event: string;
    headRepository?: string;
    headBranch?: string;
  }): Promise<GateRun> {
    const run = this.repo.run({
      workflow: `.github/workflows/${SIGNAL}`,
      name: 'Arbiter signal',
      ...details,
    });
    return this.only(await this.happened('workflow_run', await run.event()));
  }

  async #workflow(name: string): Promise<string> {
    if (isAbsolute(name)) return name;
    const content = await this.repo.read('main', `.github/workflows/${name}`);
    if (content === undefined) throw new Error(`The default branch has no workflow ${name}.`);
    const path = join(this.#temporary, name);
    writeFileSync(path, content);
    return path;
  }

  /** What actions/checkout does: the files of the commit, and the history it came with. */
  async #checkout(workspace: string, commit: string): Promise<void> {
    const { execFileSync } = await import('node:child_process');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' });
    git('init', '--quiet');
    git('fetch', '--quiet', this.repo.gitDir, commit, 'refs/heads/*:refs/remotes/origin/*');
    git('checkout', '--quiet', commit);
  }

  /** Stands for an action whose work the scenario has done itself. */
  #emptyAction(): string {
    const folder = join(this.#temporary, 'checkout');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'action.yml'), CHECKOUT_ACTION);
    return folder;
  }
}

const CHECKOUT_ACTION = `name: checkout
description: The workspace already holds the files.
inputs: { ref: { default: '' }, fetch-depth: { default: '1' }, persist-credentials: { default: 'true' } }
runs: { using: composite, steps: [{ shell: bash, run: 'true' }] }
`;

function permissionsOf(workflow: string, job: string): Record<string, string> {
  const file = parse(readFileSync(workflow, 'utf8')) as {
    jobs: Record<string, { permissions?: Record<string, string> }>;
  };
  return file.jobs[job]?.permissions ?? {};
}

function exitCodeOf({ conclusion, annotations }: JobResult): number {
  const said = annotations.map(
    ({ message }) => /^Process completed with exit code (\d+)\.$/.exec(message)?.[1],
  );
  return conclusion === 'success' ? 0 : Number(said.find((code) => code !== undefined));
}

function decisionOf(result: JobResult): Decision | undefined {
  const path = result.steps
    .map((step) => step.outputs.decision)
    .find((value) => value !== undefined && value !== '');
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as Decision);
}
