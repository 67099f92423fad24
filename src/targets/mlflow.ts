import { addressProblem } from './http-request.ts';
import { requireSameFiles } from './mlflow-files.ts';
import { MlflowRest, type MlflowRestOptions } from './mlflow-rest.ts';
import { appliedBy, type ModelVersion, servingTags } from './mlflow-version.ts';
import {
  type Activation,
  type DeploymentTarget,
  type Health,
  isDigest,
  type LifecycleTransition,
  type ModelFiles,
  type Running,
  runningBundle,
  TargetFailure,
  UndeclaredTransition,
} from './target.ts';

export interface StageTransition {
  /** Stages that a version may come from. */
  readonly from: readonly string[];
  readonly to: string;
  /** What versions in `to` become when another one comes; null: they stay. */
  readonly previous: string | null;
}

export interface MlflowOptions extends MlflowRestOptions {
  /** Tag of a model version that names the version in our manifest. */
  readonly versionTag: string;
  readonly transition: StageTransition | null;
  /** Whether the registry's files are held against the bundle's. Undefined: where the bundle pins files of a registry. */
  readonly comparesFiles?: boolean;
}

/** Tags that are written to a model version. */
const BUNDLE_TAG = 'arbiter.bundle';
const CONTENT_TAG = 'arbiter.content';
const NAME_TAG = 'arbiter.tag';
/** Versions that leave a stage at once; more than a few are no lifecycle. */
const MOST_LEAVING = 20;

/**
 * The model registry of MLflow over its REST API 2.0 (https://mlflow.org/docs/latest/rest-api.html): an alias names the version
 * that serves, tags say which bundle it is. What the registry stores under that version is held against the bundle where that is
 * declared, or where the bundle pins files of a registry.
 */
export class MlflowTarget implements DeploymentTarget {
  readonly name: string;
  readonly #options: MlflowOptions;
  readonly #rest: MlflowRest;
  /** The version that the alias named before it was first moved here. */
  #replaced: string | null | undefined;
  readonly #made: LifecycleTransition[] = [];
  /** The version whose files were held against a bundle, by the bundle's digest. */
  readonly #compared = new Map<string, string>();

  constructor(options: MlflowOptions) {
    const problem = addressProblem(options.url);
    if (problem !== undefined) throw new TargetFailure(`The MLflow registry cannot be used: ${problem}.`);
    if (/['"`\\]/u.test(options.model))
      throw new TargetFailure(`A registered model is not named ${options.model}.`);
    this.#options = options;
    this.#rest = new MlflowRest(options);
    this.name = `mlflow ${options.model}@${options.alias}`;
  }

  /**
   * The version must be there, ready, and of no other bundle, and every step declared, also back; what it holds must be what the
   * bundle binds. Nothing is changed yet.
   */
  async prepare(activation: Activation): Promise<void> {
    const versions = await this.#rest.versions();
    const version = this.#versionFor(activation, versions);
    this.#admit(version, activation);
    this.#leaving(version, versions);
    const serving = await this.#serving();
    if (serving !== null && serving.version !== version.version) this.#requireWayBack(serving);
    if (!this.#compares(activation)) return;
    await requireSameFiles(this.#options, version.version, activation);
    this.#compared.set(activation.sha256, version.version);
  }

  uncompared(modelFiles: ModelFiles): string | null {
    return this.#compares({ modelFiles }) ? null : this.name;
  }

  transitions(): readonly LifecycleTransition[] {
    return [...this.#made];
  }

  async activate(activation: Activation): Promise<void> {
    const { model, transition } = this.#options;
    const versions = await this.#rest.versions();
    const version = this.#versionFor(activation, versions);
    this.#admit(version, activation);
    this.#requireCompared(version, activation);
    const leaving = this.#leaving(version, versions);
    const aliased = await this.#rest.aliased();
    if (this.#replaced === undefined) this.#replaced = aliased;
    const tags = [
      [BUNDLE_TAG, activation.sha256],
      [CONTENT_TAG, activation.content],
      [NAME_TAG, activation.tag],
      ...servingTags(activation),
    ] as const;
    for (const [key, value] of tags)
      await this.#rest.post('model-versions/set-tag', { name: model, version: version.version, key, value });
    if (transition !== null) await this.#move(version, transition);
    for (const other of leaving) await this.#transition(other, String(transition?.previous));
    if (aliased !== version.version) await this.#name(version.version, aliased);
  }

  async health(activation: Activation): Promise<Health> {
    const { alias } = this.#options;
    const version = await this.#serving();
    if (version === null) return { isHealthy: false, detail: `The alias ${alias} names no version.` };
    const [bundle, { status, stage }] = [version.tags.get(BUNDLE_TAG), version];
    const wanted = this.#options.transition?.to ?? stage;
    return {
      isHealthy: bundle === activation.sha256 && status === 'READY' && stage === wanted,
      detail: `The alias ${alias} names version ${version.version} (${status}, stage ${stage}) of bundle ${bundle ?? 'unknown'}.`,
    };
  }

  async restore(previous: Activation | null, failed: Activation): Promise<void> {
    const { model, alias, transition } = this.#options;
    if (previous !== null) {
      await this.activate(previous);
      return;
    }
    const version = this.#versionFor(failed, await this.#rest.versions());
    const aliased = await this.#rest.aliased();
    const before = this.#replaced ?? null;
    // What served before the first bundle came is nobody's bundle, and still what served.
    const serves = before === null || before === version.version ? null : await this.#rest.byNumber(before);
    if (serves !== null) {
      if (transition !== null && this.#left(serves)) await this.#move(serves, transition);
      if (aliased !== serves.version) await this.#name(serves.version, aliased);
    } else if (aliased !== null) {
      await this.#rest.delete('registered-models/alias', { name: model, alias });
      this.#note('alias', alias, aliased, null);
    }
    if (transition === null || transition.previous === null) return;
    const now = await this.#rest.byNumber(version.version);
    if (now.stage === transition.to) await this.#transition(now, transition.previous);
  }

  /** A version that Arbiter did not tag is none that it knows: then the ledger's word counts. */
  async running(): Promise<Running> {
    try {
      const version = await this.#serving();
      if (version === null) return { state: 'nothing' };
      const sha256 = version.tags.get(BUNDLE_TAG);
      if (sha256 === undefined) return { state: 'untold' };
      if (isDigest(sha256)) return runningBundle(sha256, appliedBy(version));
      return { state: 'unreadable', reason: `${BUNDLE_TAG} of version ${version.version} is no SHA-256.` };
    } catch (error) {
      if (error instanceof TargetFailure) return { state: 'unreadable', reason: error.message };
      throw error;
    }
  }

  #compares({ modelFiles }: Pick<Activation, 'modelFiles'>): boolean {
    return this.#options.comparesFiles ?? (modelFiles?.pinned.length ?? 0) > 0;
  }

  /** Tags may have moved since the files were read. */
  #requireCompared({ version }: ModelVersion, { sha256, tag }: Activation): void {
    const compared = this.#compared.get(sha256);
    if (compared === undefined || compared === version) return;
    throw new TargetFailure(
      `Version ${version} of ${this.#options.model} in MLflow was not held against ${tag}: version ${compared} was, and the tags were moved since.`,
    );
  }

  #admit(version: ModelVersion, activation: Activation): void {
    const { transition, model } = this.#options;
    const refuse = (what: string): never => {
      throw new TargetFailure(`Version ${version.version} of ${model} in MLflow ${what}.`);
    };
    if (version.status !== 'READY') refuse(`is ${version.status}, not READY`);
    const expected = [
      [BUNDLE_TAG, activation.sha256],
      [CONTENT_TAG, activation.content],
    ] as const;
    for (const [key, value] of expected) {
      const found = version.tags.get(key);
      if (found !== undefined && found !== value)
        refuse(`bears the tag ${key}=${found}; this bundle’s is ${value}`);
    }
    if (transition !== null) this.#requireDeclared(version, transition);
  }

  #requireDeclared({ version, stage }: ModelVersion, { from, to }: StageTransition): void {
    if (stage === to || from.includes(stage)) return;
    throw new UndeclaredTransition(
      `Version ${version} of ${this.#options.model} in MLflow is in the stage ${stage}; the configuration declares ${from.join(', ')} → ${to} only.`,
    );
  }

  /** What serves could not come back if this step were made: then it is not made. */
  #requireWayBack({ version, stage, tags }: ModelVersion): void {
    const { transition, model } = this.#options;
    if (transition === null) return;
    const { from, to, previous } = transition;
    // Of what is no bundle of ours only what is changed here is changed back.
    const after = stage === to ? (previous ?? to) : tags.has(BUNDLE_TAG) ? stage : to;
    if (after === to || from.includes(after)) return;
    throw new UndeclaredTransition(
      `Version ${version} of ${model} serves now and could not come back: it would be in the stage ${after}, and the configuration declares ${from.join(', ')} → ${to} only. Add ${after} to \`from\`.`,
    );
  }

  /** Versions that leave the stage when this one comes. */
  #leaving({ version }: ModelVersion, versions: readonly ModelVersion[]): readonly ModelVersion[] {
    const { transition, model } = this.#options;
    if (transition === null || transition.previous === null || transition.previous === transition.to)
      return [];
    const others = versions.filter((one) => one.stage === transition.to && one.version !== version);
    if (others.length <= MOST_LEAVING) return others;
    throw new TargetFailure(
      `MLflow has ${others.length} versions of ${model} in the stage ${transition.to}; at most ${MOST_LEAVING} are moved at once.`,
    );
  }

  /** Whether it was moved out of the stage here. */
  #left({ version }: ModelVersion): boolean {
    const to = this.#options.transition?.to;
    return this.#made.some((one) => one.kind === 'stage' && one.of === version && one.from === to);
  }

  async #move(version: ModelVersion, transition: StageTransition): Promise<void> {
    this.#requireDeclared(version, transition);
    if (version.stage !== transition.to) await this.#transition(version, transition.to);
  }

  /** One version alone: what else changes is a step of its own. */
  async #transition({ version, stage: from }: ModelVersion, stage: string): Promise<void> {
    const answer = await this.#rest.post('model-versions/transition-stage', {
      name: this.#options.model,
      version,
      stage,
      archive_existing_versions: false,
    });
    const now = this.#rest.version(answer.model_version);
    if (now.stage !== stage || now.version !== version)
      throw new TargetFailure(`MLflow left version ${version} in the stage ${now.stage}; expected ${stage}.`);
    this.#note('stage', version, from, stage);
  }

  async #name(version: string, from: string | null): Promise<void> {
    const { model, alias } = this.#options;
    await this.#rest.post('registered-models/alias', { name: model, alias, version });
    this.#note('alias', alias, from, version);
  }

  #note(kind: LifecycleTransition['kind'], of: string, from: string | null, to: string | null): void {
    this.#made.push({ target: this.name, kind, of, from, to });
  }

  /** The one version of a bundle: by the bundle's own tag, else by the version in the manifest. */
  #versionFor(activation: Activation, versions: readonly ModelVersion[]): ModelVersion {
    const { model, versionTag } = this.#options;
    const own = versions.filter(({ tags }) => tags.get(BUNDLE_TAG) === activation.sha256);
    const found =
      own.length > 0 ? own : versions.filter(({ tags }) => tags.get(versionTag) === activation.version);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    throw new TargetFailure(
      `MLflow has ${found.length} versions of ${model} with the tag ${versionTag}=${activation.version}; expected one. Set the tag on the version that was approved.`,
    );
  }

  async #serving(): Promise<ModelVersion | null> {
    const version = await this.#rest.aliased();
    return version === null ? null : this.#rest.byNumber(version);
  }
}
