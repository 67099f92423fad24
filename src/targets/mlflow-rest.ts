import { answerOf, type HttpLimits, objectOf } from './http-request.ts';
import { type Fields, fieldsOf, isVersion, type ModelVersion, modelVersionOf } from './mlflow-version.ts';
import { TargetFailure } from './target.ts';

const MOST_PAGES = 50;
const PER_PAGE = 200;

export interface MlflowRestOptions extends HttpLimits {
  readonly url: string;
  /** Null: the server asks for none. */
  readonly token: string | null;
  /** Name of the registered model. */
  readonly model: string;
  readonly alias: string;
}

/** One registered model over MLflow's REST API 2.0 (https://mlflow.org/docs/latest/rest-api.html); answers are held to it. */
export class MlflowRest {
  readonly #options: MlflowRestOptions;
  readonly #host: string;

  constructor(options: MlflowRestOptions) {
    this.#options = options;
    this.#host = new URL(options.url).host;
  }

  async versions(): Promise<ModelVersion[]> {
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
      versions.push(...found.map((raw) => this.version(raw)));
      if (next === '') return versions;
      page = next;
    }
    throw new TargetFailure(
      `MLflow has more than ${MOST_PAGES * PER_PAGE} versions of ${this.#options.model}.`,
    );
  }

  async byNumber(version: string): Promise<ModelVersion> {
    const query = new URLSearchParams({ name: this.#options.model, version });
    const answer = await this.#get('model-versions/get', query);
    const found = this.version(answer.model_version);
    if (found.version !== version) throw this.#malformed(`version ${version}`);
    return found;
  }

  /** The version that the alias names. The list of aliases tells "none" from "not found", which the alias itself does not. */
  async aliased(): Promise<string | null> {
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

  version(raw: unknown): ModelVersion {
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

  post(path: string, body: object): Promise<Fields> {
    return this.#ask('POST', path, JSON.stringify(body));
  }

  delete(path: string, body: object): Promise<Fields> {
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
