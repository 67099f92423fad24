import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from './command.ts';
import type { Value } from './expression.ts';

/** What the run is about; the `github` context and the `GITHUB_*` variables are made from it. */
export interface GitHubFacts {
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly graphqlUrl?: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor?: string;
  readonly actorId?: number;
  readonly triggeringActor?: string;
  readonly runId?: number;
  readonly runNumber?: number;
  readonly runAttempt?: number;
  readonly workflow?: string;
  readonly workflowRef?: string;
  readonly workflowSha?: string;
  readonly job?: string;
  readonly repositoryId?: number;
}

export interface RunRequest {
  readonly github: GitHubFacts;
  readonly event: Readonly<Record<string, unknown>>;
  readonly eventName: string;
  /** The job's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Made and removed when left out. */
  readonly workspace?: string;
  readonly tempDir?: string;
  /** First on PATH. */
  readonly nodeDir?: string;
  /** PATH behind it; this process's when left out. */
  readonly path?: string;
}

export interface StepResult {
  readonly id: string;
  readonly name: string;
  /** What the step did. */
  readonly outcome: 'success' | 'failure' | 'skipped';
  /** After `continue-on-error`. */
  readonly conclusion: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number | undefined;
  readonly log: string;
}

/** Shown for each type in one step of a job; all steps of a composite share them. */
const MOST_ANNOTATIONS = 10;

/** The state of one job while it runs. */
export class RunContext {
  readonly request: RunRequest;
  readonly workspace: string;
  readonly tempDir: string;
  readonly env: Record<string, string>;
  readonly masks: string[];
  readonly summaries: string[] = [];
  readonly shown: Annotation[] = [];
  dropped = 0;
  path: string[];
  #own: string | undefined;
  #files = 0;

  constructor(request: RunRequest) {
    this.request = request;
    if (request.workspace === undefined || request.tempDir === undefined) {
      this.#own = mkdtempSync(join(tmpdir(), 'runner-'));
    }
    this.workspace = request.workspace ?? join(this.#own ?? '', 'workspace');
    this.tempDir = request.tempDir ?? join(this.#own ?? '', 'temp');
    mkdirSync(this.workspace, { recursive: true });
    mkdirSync(this.tempDir, { recursive: true });
    writeFileSync(this.eventPath, JSON.stringify(request.event));
    this.env = { ...request.env };
    this.masks = request.github.token === '' ? [] : [request.github.token];
    this.path = [
      ...(request.nodeDir === undefined ? [] : [request.nodeDir]),
      request.path ?? process.env.PATH ?? '',
    ];
  }

  get eventPath(): string {
    return join(this.tempDir, 'event.json');
  }

  /** A file nobody else uses. */
  newFile(kind: string): string {
    this.#files += 1;
    const path = join(this.tempDir, `${kind}_${this.#files}`);
    writeFileSync(path, '');
    return path;
  }

  /** Takes annotations of one outer step, up to ten of a type. */
  annotate(found: readonly Annotation[], counts: Map<string, number>): void {
    for (const one of found) {
      const count = (counts.get(one.level) ?? 0) + 1;
      counts.set(one.level, count);
      if (count > MOST_ANNOTATIONS) {
        this.dropped += 1;
      } else {
        this.shown.push(one);
      }
    }
  }

  masked(text: string): string {
    return this.masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
  }

  dispose(): void {
    if (this.#own !== undefined) {
      rmSync(this.#own, { recursive: true, force: true });
    }
  }

  /** The `github` context. */
  github(actionPath: string | undefined): { readonly [key: string]: Value } {
    const { github, event, eventName } = this.request;
    return {
      ...this.#facts(),
      token: github.token,
      event: event as Value,
      event_name: eventName,
      event_path: this.eventPath,
      workspace: this.workspace,
      ...(actionPath === undefined ? {} : { action_path: actionPath }),
    };
  }

  #facts(): Record<string, string> {
    const { github } = this.request;
    const ref = github.ref ?? 'refs/heads/main';
    return {
      repository: github.repository,
      repository_owner: github.repository.split('/')[0] ?? '',
      repository_id: String(github.repositoryId ?? 1),
      api_url: github.apiUrl,
      server_url: github.serverUrl,
      graphql_url: github.graphqlUrl ?? `${github.apiUrl.replace(/\/v3$/, '')}/graphql`,
      ref,
      ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      sha: github.sha ?? '0'.repeat(40),
      base_ref: github.baseRef ?? '',
      head_ref: github.headRef ?? '',
      actor: github.actor ?? 'github-actions[bot]',
      ...(github.actorId !== undefined && { actor_id: String(github.actorId) }),
      triggering_actor: github.triggeringActor ?? github.actor ?? 'github-actions[bot]',
      run_id: String(github.runId ?? 1),
      run_number: String(github.runNumber ?? 1),
      run_attempt: String(github.runAttempt ?? 1),
      workflow: github.workflow ?? 'test',
      workflow_ref: github.workflowRef ?? `${github.repository}/.github/workflows/test.yml@${ref}`,
      workflow_sha: github.workflowSha ?? github.sha ?? '0'.repeat(40),
      job: github.job ?? 'test',
    };
  }

  runner(): { readonly [key: string]: Value } {
    const os = process.platform === 'darwin' ? 'macOS' : 'Linux';
    return {
      os,
      arch: arch().toUpperCase(),
      temp: this.tempDir,
      tool_cache: this.tempDir,
      name: 'loopback',
      debug: '',
    };
  }

  /**
   * The variables every step has. `GITHUB_*` and `RUNNER_*` come last because nothing a workflow sets may replace them.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
   */
  variables(step: Readonly<Record<string, string>>, actionPath: string | undefined): Record<string, string> {
    const facts = Object.entries(this.#facts()).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value]);
    const runner = Object.entries(this.runner()).map(([key, value]) => [
      `RUNNER_${key.toUpperCase()}`,
      String(value),
    ]);
    return {
      HOME: process.env.HOME ?? this.tempDir,
      LANG: 'C.UTF-8',
      CI: 'true',
      ...this.env,
      ...step,
      PATH: this.path.join(':'),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: this.request.eventName,
      GITHUB_EVENT_PATH: this.eventPath,
      GITHUB_WORKSPACE: this.workspace,
      ...(actionPath === undefined ? {} : { GITHUB_ACTION_PATH: actionPath }),
      ...Object.fromEntries([...facts, ...runner]),
    };
  }
}
