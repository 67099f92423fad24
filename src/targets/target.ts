import { UserError } from '../errors.ts';
import type { Running } from '../release/deploy-facts.ts';
import type { ModelFiles } from '../release/model-files.ts';
import type { Applied, Serving } from '../release/serving.ts';

export type { ModelFiles, Running };

/** A verified bundle on its way to an environment. */
export interface Activation {
  readonly environment: string;
  readonly repository: string;
  readonly model: string;
  readonly version: string;
  readonly tag: string;
  /** SHA-256 of the bundle's bytes: what is deployed. */
  readonly sha256: string;
  /** SHA-256 of the content manifest. */
  readonly content: string;
  /** Where the verified bytes lie on this machine; null where a target needs only the digest. */
  readonly file: string | null;
  /** Folder with the files that the bundle keeps by digest, each by its SHA-256; only for targets that take files. */
  readonly largeFiles?: string;
  /** The files of the model as the bundle binds them; absent where nothing but its digest is known. */
  readonly modelFiles?: ModelFiles;
  /** Where others can fetch them; they compare the digest themselves. */
  readonly url: string | null;
  /** What is to be applied with it; null: the bundle declares nothing. */
  readonly serving: Serving | null;
  /** GitHub's id of the deployment. */
  readonly deploymentId: number | null;
}

export interface Health {
  readonly isHealthy: boolean;
  /** What was seen, in one line. */
  readonly detail: string;
}

/** A step of a registry's lifecycle that was made: a version changed its stage, or an alias names another version. */
export interface LifecycleTransition {
  /** Name of the target. */
  readonly target: string;
  readonly kind: 'stage' | 'alias';
  /** Number of the version, or the alias. */
  readonly of: string;
  /** Stages, or numbers of versions; null: none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where bundles are brought to. Whatever cannot be told or done throws; nothing is taken for done by default. */
export interface DeploymentTarget {
  /** What the ledger writes under `target`. */
  readonly name: string;
  /** It reads the bundle's file itself, so what the bundle keeps by digest is handed over beside it. */
  readonly takesFiles?: boolean;
  /** What can fail without changing what runs. */
  prepare?(activation: Activation): Promise<void>;
  /** Whether what was prepared beside what runs answers; asked until it does, before anything is switched. */
  prepared?(activation: Activation): Promise<Health>;
  /** Makes the bundle the one that runs. Called again for the same bundle it changes nothing. */
  activate(activation: Activation): Promise<void>;
  health(activation: Activation): Promise<Health>;
  /** Takes `failed` away: `previous` runs again, or where there is none, nothing does. */
  restore(previous: Activation | null, failed: Activation): Promise<void>;
  running(environment: string, model: string): Promise<Running>;
  /** Its name where it makes something serve whose bytes it does not hold against the bundle; null: it does. */
  uncompared?(modelFiles: ModelFiles): string | null;
  /** Every step that was made here so far, in order, those that took something back among them. */
  transitions?(): readonly LifecycleTransition[];
}

/** The steps that a target made in a registry, as entries and artifacts hold them; empty where it made none. */
export function transitionsOf(target: DeploymentTarget | undefined): LifecycleTransition[] {
  return [...(target?.transitions?.() ?? [])];
}

/** A target did not do or say what it was asked. The message says what to do. */
export class TargetFailure extends UserError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, [], options);
    this.name = 'TargetFailure';
  }
}

/** A step of the lifecycle that the configuration does not declare; it was not made. */
export class UndeclaredTransition extends TargetFailure {
  constructor(message: string) {
    super(message);
    this.name = 'UndeclaredTransition';
  }
}

/** What a registry gives out under the version that would serve is not what the bundle binds; nothing was changed. */
export class RegistryDiffers extends TargetFailure {
  constructor(message: string) {
    super(message);
    this.name = 'RegistryDiffers';
  }
}

/** What a target says that runs; one that cannot be asked is not taken for an empty one. */
export async function readRunning(
  target: DeploymentTarget,
  environment: string,
  model: string,
): Promise<Running> {
  try {
    return await target.running(environment, model);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: 'unreadable', reason: error.message };
  }
}

/** That a bundle runs, and what is told of how it is served; telling nothing is not telling that nothing is applied. */
export function runningBundle(sha256: string, applied: Applied): Running {
  const told = Object.keys(applied).length === 0 ? {} : { applied: [applied] };
  return { state: 'bundle', sha256, ...told };
}

const DIGEST = /^[0-9a-f]{64}$/;

export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && DIGEST.test(value);
}
