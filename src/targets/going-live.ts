import { appliedDifference } from '../release/serving.ts';
import {
  type Activation,
  type DeploymentTarget,
  type Health,
  RegistryDiffers,
  UndeclaredTransition,
} from './target.ts';

export interface HealthPlan {
  /** How often health is asked before a bundle is taken for dead. */
  readonly attempts: number;
  readonly intervalMs: number;
}

export interface GoingLiveOptions {
  readonly health: HealthPlan;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds that only go forward. */
  readonly clock: () => number;
}

/** Why a bundle that was let through is not live; a closed list (docs/reference/deployment.md). */
export const GOING_LIVE_CODES = [
  'preparation_failed',
  'transition_undeclared',
  'registry_differs',
  'activation_failed',
  'health_failed',
  'running_differs',
  'applied_differs',
  'overtaken',
  'recording_failed',
  'restoration_failed',
] as const;
export type GoingLiveCode = (typeof GOING_LIVE_CODES)[number];

/** As the ledger records it: `rolled_back` means that what ran before runs again. */
export interface GoingLiveResult {
  readonly outcome: 'live' | 'rolled_back' | 'failed';
  readonly code: GoingLiveCode | null;
  readonly message: string;
  /** From the first order to the healthy answer; null where nothing was switched. */
  readonly switchMs: number | null;
}

/**
 * Activates a bundle, and calls it live only when it answers and the target says that it is what runs. Whatever goes wrong
 * after the order brings `previous` back, which must answer too; where even that cannot be seen, it failed.
 */
export async function goLive(
  target: DeploymentTarget,
  activation: Activation,
  previous: Activation | null,
  options: GoingLiveOptions,
): Promise<GoingLiveResult> {
  const start = options.clock();
  const unprepared = await preparationProblem(target, activation, options);
  if (unprepared !== null) {
    // Nothing was switched, so what ran still runs.
    return { outcome: 'rolled_back', ...unprepared, switchMs: null };
  }
  const problem = await switchTo(target, activation, options);
  const switchMs = Math.ceil(options.clock() - start);
  if (problem === null) return { outcome: 'live', code: null, message: '', switchMs };
  const check = await bringBack(target, previous, activation, options);
  if (check === null) return { outcome: 'rolled_back', ...problem, switchMs };
  const message = `${problem.message} What ran before could not be brought back: ${check}`;
  return { outcome: 'failed', code: 'restoration_failed', message, switchMs };
}

/** Brings back what ran before `failed`, and sees that it answers. Null: it does; otherwise why it cannot be seen. */
export async function bringBack(
  target: DeploymentTarget,
  previous: Activation | null,
  failed: Activation,
  options: GoingLiveOptions,
): Promise<string | null> {
  const restored = await attempt(() => target.restore(previous, failed));
  return restored === null ? restoredProblem(target, previous, failed, options) : restored.message;
}

/** Null: it is ready, and where the target brings it up beside what runs, it answers there. */
async function preparationProblem(
  target: DeploymentTarget,
  activation: Activation,
  options: GoingLiveOptions,
): Promise<Problem | null> {
  const failed = await attempt(async () => target.prepare?.(activation));
  if (failed !== null) {
    return { code: failed.code ?? 'preparation_failed', message: failed.message };
  }
  if (target.prepared === undefined) return null;
  const message = await answerProblem(async () => target.prepared?.(activation) ?? NO_ANSWER, options);
  return message === null ? null : { code: 'preparation_failed', message };
}

const NO_ANSWER: Health = { isHealthy: false, detail: 'the target cannot say' };

type Problem = Pick<GoingLiveResult, 'code' | 'message'>;

async function switchTo(
  target: DeploymentTarget,
  activation: Activation,
  options: GoingLiveOptions,
): Promise<Problem | null> {
  const activated = await attempt(() => target.activate(activation));
  if (activated !== null) {
    return { code: activated.code ?? 'activation_failed', message: activated.message };
  }
  const health = await healthProblem(target, activation, options);
  if (health !== null) return { code: 'health_failed', message: health };
  return runningProblem(target, activation, activation.sha256);
}

async function restoredProblem(
  target: DeploymentTarget,
  previous: Activation | null,
  failed: Activation,
  options: GoingLiveOptions,
): Promise<string | null> {
  const problem = (found: Problem | null): string | null => found?.message ?? null;
  if (previous === null) return problem(await runningProblem(target, failed, null));
  return (
    (await healthProblem(target, previous, options)) ??
    problem(await runningProblem(target, previous, previous.sha256))
  );
}

function healthProblem(
  target: DeploymentTarget,
  activation: Activation,
  options: GoingLiveOptions,
): Promise<string | null> {
  return answerProblem(() => target.health(activation), options);
}

/** Null: it answered. Asked a bounded number of times, because services need a while to start. */
async function answerProblem(
  ask: () => Promise<Health>,
  { health: { attempts, intervalMs }, wait }: GoingLiveOptions,
): Promise<string | null> {
  let last = 'health was not asked';
  for (let count = 1; count <= attempts; count += 1) {
    if (count > 1) await wait(intervalMs);
    const answer: Health = await ask().catch((error: unknown) => ({
      isHealthy: false,
      detail: messageOf(error),
    }));
    if (answer.isHealthy === true) return null;
    last = answer.detail;
  }
  return `It did not become healthy in ${attempts} ${attempts === 1 ? 'look' : 'looks'}: ${last}`;
}

/** A target that cannot say what runs, or what it applied, is believed by its health only. */
async function runningProblem(
  target: DeploymentTarget,
  { environment, model, serving }: Activation,
  expected: string | null,
): Promise<Problem | null> {
  const found = await target
    .running(environment, model)
    .catch((error: unknown) => ({ state: 'unreadable' as const, reason: messageOf(error) }));
  const differs = (message: string): Problem => ({ code: 'running_differs', message });
  if (found.state === 'untold') return null;
  if (found.state === 'unreadable') return differs(`What runs could not be read: ${found.reason}`);
  const now = found.state === 'nothing' ? null : found.sha256;
  if (now !== expected)
    return differs(`${target.name} says that ${now ?? 'nothing'} runs; expected ${expected ?? 'nothing'}.`);
  const [other] = (found.state === 'bundle' ? (found.applied ?? []) : [])
    .map((applied) => appliedDifference(serving, applied))
    .filter((difference) => difference !== null);
  if (other === undefined) return null;
  const message = `${target.name} applied something else than the bundle declares: ${other}.`;
  return { code: 'applied_differs', message };
}

/** Null: it worked. */
async function attempt(act: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return { code: codeOf(error), message: messageOf(error) };
  }
}

/** Reasons of their own; null: which order failed is the reason. */
function codeOf(error: unknown): GoingLiveCode | null {
  if (error instanceof UndeclaredTransition) return 'transition_undeclared';
  return error instanceof RegistryDiffers ? 'registry_differs' : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
