import { addressProblem, answerOf, type HttpLimits, objectOf } from './http-request.ts';
import {
  appliedBy,
  type Fields,
  fieldsOf,
  isVersion,
  type ModelVersion,
  modelVersionOf,
  servingTags,
} from './mlflow-version.ts';
import {
  type Activation,
  type DeploymentTarget,
  type Health,
  isDigest,
  type Running,
  runningBundle,
  TargetFailure,
} from './target.ts';

export interface StageTransition {
  /** Stages that a version may come from. */
  readonly from: readonly string[];
  readonly to: string;
  readonly archiveExisting: boolean;
}

export interface MlflowOptions extends HttpLimits {
  readonly url: string;
  /** Null: the server asks for none. */
  readonly token: string | null;
  /** Name of the registered model. */
  readonly model: string;
  readonly alias: string;
  /** Tag of a model version that names the version in our manifest. */
  readonly versionTag: string;
  readonly transition: StageTransition | null;
}

/** Tags that are written to a model version. */
const BUNDLE_TAG = 'arbiter.bundle';
const CONTENT_TAG = 'arbiter.content';
const NAME_TAG = 'arbiter.tag';
const ARCHIVED = 'Archived';
const MOST_PAGES = 50;
const PER_PAGE = 200;

/**
 * The model registry of MLflow over its REST API 2.0 (https://mlflow.org/docs/latest/rest-api.html): an alias names the version
 * that serves, tags say which bundle it is. What the registry stores under that version is not compared with the bundle.
 */
export class MlflowTarget implements DeploymentTarget {
  readonly name: string;
  readonly #options: MlflowOptions;
  readonly #host: string;
  /** The version that the alias named before it was first moved here. */
  #replaced: string | null | undefined;

  constructor(options: MlflowOptions) {
    const problem = addressProblem(options.url);
    if (problem !== undefined) throw new TargetFailure(`The MLflow registry cannot be used: ${problem}.`);
    if (/['"`\\]/u.test(options.model))
      throw new TargetFailure(`A registered model is not named ${options.model}.`);
    this.#options = options;
    this.#host = new URL(options.url).host;
    this.name = `mlflow ${options.model}@${options.alias}`;
  }

  /** The version must be there, ready, and of no other bundle; nothing is changed yet. */
  async prepare(activation: Activation): Promise<void> {
    this.#admit(await this.#versionFor(activation), activation);
  }

  async activate(activation: Activation): Promise<void> {
    const { model, alias, transition } = this.#options;
    const version = await this.#versionFor(activation);
    this.#admit(version, activation);
    if (this.#replaced === undefined) this.#replaced = await this.#aliased();
    const tags = [
      [BUNDLE_TAG, activation.sha256],
      [CONTENT_TAG, activation.content],
      [NAME_TAG, activation.tag],
      ...servingTags(activation),
    ] as const;
    for (const [key, value] of tags)
      await this.#post('model-versions/set-tag', { name: model, version: version.version, key, value });
    if (transition !== null) await this.#move(version, transition);
    await this.#post('registered-models/alias', { name: model, alias, version: version.version });
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
    const version = await this.#versionFor(failed);
    const before = this.#replaced ?? null;
    // What served before the first bundle came is nobody's bundle, and still what served.
    const serves = before === null || before === version.version ? null : await this.#byNumber(before);
    if (serves !== null) {
      if (transition !== null) await this.#move(serves, transition);
      await this.#post('registered-models/alias', { name: model, alias, version: serves.version });
    } else if ((await this.#aliased()) !== null) {
      await this.#delete('registered-models/alias', { name: model, alias });
    }
    if (transition === null) return;
    const now = await this.#byNumber(version.version);
    if (now.stage === transition.to) await this.#transition(now, ARCHIVED, false);
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
    if (transition === null || version.stage === transition.to || transition.from.includes(version.stage))
      return;
    refuse(
      `is in the stage ${version.stage}; the configuration declares ${transition.from.join(', ')} → ${transition.to} only`,
    );
  }

  async #move(version: ModelVersion, { to, archiveExisting }: StageTransition): Promise<void> {
    if (version.stage !== to) await this.#transition(version, to, archiveExisting);
  }

  async #transition({ version }: ModelVersion, stage: string, archive: boolean): Promise<void> {
    const answer = await this.#post('model-versions/transition-stage', {
      name: this.#options.model,
      version,
      stage,
      archive_existing_versions: archive,
    });
    const now = this.#version(answer.model_version);
    if (now.stage !== stage || now.version !== version)
      throw new TargetFailure(`MLflow left version ${version} in the stage ${now.stage}; expected ${stage}.`);
  }

  /** The one version of a bundle: by the bundle's own tag, else by the version in the manifest. */
  async #versionFor(activation: Activation): Promise<ModelVersion> {
    const { model, versionTag } = this.#options;
    const versions = await this.#versions();
    const own = versions.filter(({ tags }) => tags.get(BUNDLE_TAG) === activation.sha256);
    const found =
      own.length > 0 ? own : versions.filter(({ tags }) => tags.get(versionTag) === activation.version);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    throw new TargetFailure(
      `MLflow has ${found.length} versions of ${model} with the tag ${versionTag}=${activation.version}; expected one. Set the tag on the version that was approved.`,
    );
  }

  async #versions(): Promise<ModelVersion[]> {
    const versions: ModelVersion[] = [];
    let page = '';
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const query = new URLSearchParams({
        filter: `name='${this.#options.model}'`,
        max_results: String(PER_PAGE),
      });
      if (page !== '') query.set('page_token', page);
      const answer = await this.#get('model-versions/search', query);
      const { model_versions: found = [], next_page_token: next = '' } = answer;
      if (!Array.isArray(found) || typeof next !== 'string') throw this.#malformed('model versions');
      versions.push(...found.map((raw) => this.#version(raw)));
      if (next === '') return versions;
      page = next;
    }
    throw new TargetFailure(
      `MLflow has more than ${MOST_PAGES * PER_PAGE} versions of ${this.#options.model}.`,
    );
  }

  async #serving(): Promise<ModelVersion | null> {
    const version = await this.#aliased();
    return version === null ? null : this.#byNumber(version);
  }

  async #byNumber(version: string): Promise<ModelVersion> {
    const query = new URLSearchParams({ name: this.#options.model, version });
    const answer = await this.#get('model-versions/get', query);
    const found = this.#version(answer.model_version);
    if (found.version !== version) throw this.#malformed(`version ${version}`);
    return found;
  }

  /** The version that the alias names. The list of aliases tells "none" from "not found", which the alias itself does not. */
  async #aliased(): Promise<string | null> {
    const { model, alias } = this.#options;
    const answer = await this.#get('registered-models/get', new URLSearchParams({ name: model }));
    const { name, aliases = [] } = fieldsOf(answer.registered_model) ?? {};
    if (name !== model || !Array.isArray(aliases)) throw this.#malformed(`the model ${model}`);
    const own = aliases.map((raw) => fieldsOf(raw)).filter((one) => one?.alias === alias);
    if (own.length === 0) return null;
    const version = own[0]?.version;
    if (own.length > 1 || !isVersion(version)) throw this.#malformed(`the alias ${alias}`);
    return String(version);
  }

  #version(raw: unknown): ModelVersion {
    const version = modelVersionOf(raw, this.#options.model);
    if (version === null) throw this.#malformed('a model version');
    return version;
  }

  #malformed(what: string): TargetFailure {
    return new TargetFailure(`The answer of ${this.#host} about ${what} is not what MLflow describes.`);
  }

  #get(path: string, query: URLSearchParams): Promise<Fields> {
    return this.#ask('GET', `${path}?${query}`);
  }

  #post(path: string, body: object): Promise<Fields> {
    return this.#ask('POST', path, JSON.stringify(body));
  }

  #delete(path: string, body: object): Promise<Fields> {
    return this.#ask('DELETE', path, JSON.stringify(body));
  }

  async #ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: string): Promise<Fields> {
    const { url, token } = this.#options;
    const headers = {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
    const address = `${url.replace(/\/+$/u, '')}/api/2.0/mlflow/${path}`;
    const answer = await answerOf(
      { method, url: address, headers, ...(body !== undefined && { body }) },
      this.#options,
    );
    if (answer.status === 200) return objectOf(answer.text, this.#host);
    const what = path.split('?', 1)[0];
    const code =
      answer.status === 401 || answer.status === 403 ? 'the token may not' : errorCode(answer.text);
    throw new TargetFailure(`MLflow refused ${what} with the status ${answer.status}: ${code}.`);
  }
}

function errorCode(text: string): string {
  const code = /"error_code"\s*:\s*"([A-Z_]{1,60})"/u.exec(text)?.[1];
  return code ?? 'no reason that MLflow describes';
}
