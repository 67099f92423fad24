import { spawn } from 'node:child_process';
import { type Applied, readApplied } from '../release/serving.ts';
import { visible } from '../report/escape.ts';
import { secretValues, withoutSecrets } from './secret-text.ts';
import {
  type Activation,
  type DeploymentTarget,
  type Health,
  isDigest,
  type Running,
  runningBundle,
  TargetFailure,
} from './target.ts';

export interface CommandOptions {
  /** Program and arguments of each order; no shell reads them. */
  readonly activate: readonly string[];
  readonly health: readonly string[];
  /** Prints the SHA-256 of the bundle that runs, or nothing; without it the target cannot say. */
  readonly running?: readonly string[];
  readonly deactivate: readonly string[];
  /** Names of variables that are handed on. */
  readonly variables: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly timeoutMs: number;
}

/** Without these most programs do not start. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
const MOST_OUTPUT_BYTES = 64 * 1024;
const SHOWN = 400;

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Programs of the repository's own; the exit code says whether it worked. Their environment has what the configuration hands
 * on. That is order, not a wall: a program of the same user can read what the process that started it has.
 */
export class CommandTarget implements DeploymentTarget {
  readonly name: string;
  readonly #options: CommandOptions;

  constructor(options: CommandOptions) {
    this.#options = options;
    this.name = `command ${options.activate[0] ?? ''}`;
  }

  async activate(activation: Activation): Promise<void> {
    await this.#ordered('activate', this.#options.activate, factsOf(activation));
  }

  async health(activation: Activation): Promise<Health> {
    const ended = await this.#run(this.#options.health, { ...factsOf(activation), ARBITER_ORDER: 'health' });
    return {
      isHealthy: ended.code === 0,
      detail: `${this.#options.health[0]} exited with ${ended.code}: ${this.#lineOf(ended)}`,
    };
  }

  async restore(previous: Activation | null, failed: Activation): Promise<void> {
    const { activate, deactivate } = this.#options;
    if (previous === null) await this.#ordered('deactivate', deactivate, factsOf(failed));
    else await this.#ordered('activate', activate, factsOf(previous));
  }

  async running(environment: string, model: string): Promise<Running> {
    const { running } = this.#options;
    if (running === undefined) return { state: 'untold' };
    try {
      const facts = { ARBITER_ENVIRONMENT: environment, ARBITER_MODEL: model };
      const { output } = await this.#ordered('running', running, facts);
      const [sha256 = '', ...told] = output.trim().split(/\r?\n/u);
      if (sha256 === '') return { state: 'nothing' };
      const applied = appliedLines(told);
      if (isDigest(sha256) && applied !== undefined) return runningBundle(sha256, applied);
      if (isDigest(sha256))
        return {
          state: 'unreadable',
          reason: `${running[0]} printed more than a SHA-256, and not as NAME=VALUE with a name of ${APPLIED_NAMES.join(', ')}, each once.`,
        };
      return {
        state: 'unreadable',
        reason: `${running[0]} printed no SHA-256: ${visible(this.#kept(sha256)).slice(0, SHOWN)}`,
      };
    } catch (error) {
      if (error instanceof TargetFailure) return { state: 'unreadable', reason: error.message };
      throw error;
    }
  }

  /** What may be written down for ever. */
  #kept(text: string): string {
    const { environment, variables } = this.#options;
    return withoutSecrets(text, secretValues(environment, variables));
  }

  /** One line without control characters: a program's words could otherwise be commands of the workflow. */
  #lineOf({ output, errors }: Ended): string {
    const text = errors.trim() === '' ? output.trim() : errors.trim();
    return visible(this.#kept(text)).slice(-SHOWN);
  }

  async #ordered(
    order: string,
    command: readonly string[],
    facts: Readonly<Record<string, string>>,
  ): Promise<Ended> {
    const ended = await this.#run(command, { ...facts, ARBITER_ORDER: order });
    if (ended.code === 0) return ended;
    throw new TargetFailure(`${command[0]} (${order}) exited with ${ended.code}: ${this.#lineOf(ended)}`);
  }

  #run(command: readonly string[], facts: Readonly<Record<string, string>>): Promise<Ended> {
    const { environment, variables, folder, timeoutMs } = this.#options;
    const [program = '', ...parameters] = command;
    const handed = [...ALWAYS, ...variables].flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const env = { ...Object.fromEntries(handed), ...facts };
    return new Promise((resolve, reject) => {
      // A process group of its own, so that what it started ends with it.
      const child = spawn(program, parameters, {
        cwd: folder,
        env,
        shell: false,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [output, errors] = [new Capped(), new Capped()];
      child.stdout.on('data', (piece: Buffer) => output.add(piece));
      child.stderr.on('data', (piece: Buffer) => errors.add(piece));
      const end = (): void => endGroup(child.pid);
      const timer = setTimeout(() => {
        end();
        reject(new TargetFailure(`${program} did not end within ${timeoutMs / 1000} s and was stopped.`));
      }, timeoutMs);
      child.once('error', (error) => {
        clearTimeout(timer);
        reject(new TargetFailure(`${program} could not be started: ${error.message}`, { cause: error }));
      });
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve({ code, output: output.text, errors: errors.text });
      });
    });
  }
}

const APPLIED_NAMES = ['endpoint', 'min_replicas', 'max_replicas', 'max_requests_per_second'];

/** What is applied, one `NAME=VALUE` a line after the SHA-256. Undefined: something else is written there. */
function appliedLines(lines: readonly string[]): Applied | undefined {
  const told = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([a-z_]+)=(.*)$/u.exec(line.trim()) ?? [];
    if (!APPLIED_NAMES.includes(name) || told.has(name)) return undefined;
    told.set(name, value);
  }
  const { endpoint, ...numbers } = Object.fromEntries(told);
  const scaling = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, /^\d{1,10}$/u.test(value) ? Number(value) : value]),
  );
  return readApplied({
    ...(endpoint !== undefined && { endpoint: endpoint === '' ? null : endpoint }),
    ...(Object.keys(scaling).length > 0 && { scaling }),
  });
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** The beginning of what a program writes; the rest is read and dropped, so that the program does not wait for it. */
class Capped {
  readonly #pieces: Buffer[] = [];
  #size = 0;

  add(piece: Buffer): void {
    const kept = piece.subarray(0, Math.max(0, MOST_OUTPUT_BYTES - this.#size));
    this.#size += kept.length;
    if (kept.length > 0) this.#pieces.push(kept);
  }

  get text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }
}

function factsOf(activation: Activation): Record<string, string> {
  const { endpoint, scaling } = activation.serving ?? {};
  return {
    ARBITER_ENVIRONMENT: activation.environment,
    ARBITER_REPOSITORY: activation.repository,
    ARBITER_MODEL: activation.model,
    ARBITER_VERSION: activation.version,
    ARBITER_TAG: activation.tag,
    ARBITER_BUNDLE_SHA256: activation.sha256,
    ARBITER_BUNDLE_FILE: activation.file ?? '',
    ARBITER_BUNDLE_URL: activation.url ?? '',
    ARBITER_ENDPOINT: endpoint ?? '',
    ARBITER_MIN_REPLICAS: String(scaling?.min_replicas ?? ''),
    ARBITER_MAX_REPLICAS: String(scaling?.max_replicas ?? ''),
    ARBITER_MAX_REQUESTS_PER_SECOND: String(scaling?.max_requests_per_second ?? ''),
  };
}
