import type { ObjectAnswer, RegistryPlace, WantedObject } from '../model/large-file.ts';
import { parseJson } from '../text/json.ts';
import { type Fields, fieldsOf } from './json-fields.ts';
import { hostOf, type ObjectDownload } from './object-download.ts';
import { inParallel, readObject } from './object-reading.ts';

const PARALLEL = 4;
const ANSWER_LIMITS = { maxLength: 1024 * 1024, maxDepth: 16, maxNodes: 50_000 };

/** Where the files of one version are, as parts of a path below the artifact server; or why that is not known. */
export type VersionFolder = { readonly state: 'found'; readonly parts: readonly string[] } | NotFound;
type Answered = { readonly state: 'answered'; readonly fields: Fields } | NotFound;
export type NotFound = Extract<ObjectAnswer, { readonly state: 'missing' | 'not_followed' }>;

/**
 * Files of model registries of MLflow, over its REST API 2.0: the registry names the place of a version, and the server's
 * own artifact service (`--serve-artifacts`, the default) gives out its files. What a server says of a place leads nowhere
 * but below that service, and what it gives is held against the pointer by whoever asked.
 */
export class MlflowRegistries {
  readonly #download: ObjectDownload;
  readonly #variables: Readonly<Record<string, string | undefined>>;
  readonly #folders = new Map<string, Promise<VersionFolder>>();

  constructor(download: ObjectDownload, variables: Readonly<Record<string, string | undefined>>) {
    this.#download = download;
    this.#variables = variables;
  }

  async read(wanted: readonly WantedObject[]): Promise<ObjectAnswer[]> {
    return inParallel(wanted, PARALLEL, (object) => this.#one(object));
  }

  async #one(wanted: WantedObject): Promise<ObjectAnswer> {
    const { remote, registry } = wanted;
    if (remote === null || registry === undefined) return notFollowed('no registry is named for it');
    const refused = this.#download.refusal(remote);
    if (refused !== undefined) return notFollowed(refused.replaceAll('its remote', 'its registry'));
    const token = registry.token === null ? null : this.#variables[registry.token];
    if (token === undefined || token === '')
      return notFollowed(
        `the variable ${registry.token} is empty; hand the secret to the step, as \`env: { ${registry.token}: \${{ secrets.${registry.token} }} }\``,
      );
    const server = new MlflowServer(remote, token, this.#download);
    const folder = await this.#folderOf(server, registry);
    return folder.state === 'found'
      ? server.file([...folder.parts, ...registry.path.split('/')], wanted)
      : folder;
  }

  #folderOf(server: MlflowServer, { model, version, token }: RegistryPlace): Promise<VersionFolder> {
    const key = JSON.stringify([server.address, model, version, token]);
    const known = this.#folders.get(key) ?? server.folderOf(model, version);
    this.#folders.set(key, known);
    return known;
  }
}

/** One tracking server. */
export class MlflowServer {
  readonly address: string;
  readonly #token: string | null;
  readonly #download: ObjectDownload;

  constructor(address: string, token: string | null, download: ObjectDownload) {
    this.address = address.replace(/\/+$/, '');
    this.#token = token;
    this.#download = download;
  }

  /** Where the files of a version are. */
  async folderOf(model: string, version: string): Promise<VersionFolder> {
    const query = new URLSearchParams({ name: model, version });
    const answer = await this.#ask(`mlflow/model-versions/get-download-uri?${query}`);
    return answer.state === 'answered' ? this.#resolved(answer.fields.artifact_uri) : answer;
  }

  /** A file of the artifact service. */
  async file(
    parts: readonly string[],
    wanted: Pick<WantedObject, 'size' | 'keepUpTo' | 'into' | 'onlySha256'>,
  ): Promise<ObjectAnswer> {
    const path = parts.map(encodeURIComponent).join('/');
    return this.#get(`mlflow-artifacts/artifacts/${path}`, (body) => readObject(body, wanted));
  }

  /** What a folder of the artifact service holds; names are parts of a path, and not checked yet. */
  async list(
    parts: readonly string[],
  ): Promise<NotFound | { readonly state: 'listed'; readonly files: readonly unknown[] }> {
    const answer = await this.#ask(
      `mlflow-artifacts/artifacts?${new URLSearchParams({ path: parts.join('/') })}`,
    );
    if (answer.state !== 'answered') return answer;
    const { files = [] } = answer.fields;
    return Array.isArray(files) ? { state: 'listed', files } : this.#malformed();
  }

  /** MLflow 3 names a logged model (`models:/m-…`) or its place; a version that was made by hand may name a run. */
  async #resolved(uri: unknown): Promise<VersionFolder> {
    if (typeof uri !== 'string') return this.#malformed();
    const logged = /^models:\/(m-[A-Za-z0-9]{1,64})$/.exec(uri)?.[1];
    if (logged !== undefined) {
      const answer = await this.#ask(`mlflow/logged-models/${logged}`);
      return answer.state === 'answered' ? this.#served(placeOf(answer.fields.model), '') : answer;
    }
    const [, run, below = ''] = /^runs:\/([A-Za-z0-9]{1,64})(?:\/(.*))?$/.exec(uri) ?? [];
    if (run === undefined) return this.#served(uri, '');
    const answer = await this.#ask(`mlflow/runs/get?${new URLSearchParams({ run_id: run })}`);
    return answer.state === 'answered' ? this.#served(placeOf(answer.fields.run), below) : answer;
  }

  #served(uri: unknown, below: string): VersionFolder {
    if (typeof uri !== 'string') return this.#malformed();
    const [, host, path = ''] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.*)$/s.exec(uri) ?? [];
    if (!uri.startsWith('mlflow-artifacts:')) {
      const scheme = /^([a-z][a-z0-9+.-]{0,20}):/i.exec(uri)?.[1] ?? 'a folder of its own';
      return notFollowed(
        `${hostOf(this.address)} keeps it elsewhere (${scheme}), and only what its own artifact service gives out is read (\`mlflow server --serve-artifacts\`)`,
      );
    }
    if (host !== undefined && host !== '' && host !== hostOf(this.address))
      return notFollowed(`${hostOf(this.address)} keeps it on another server, and no other is asked`);
    const parts = [...path.split('/'), ...below.split('/')].filter((part) => part !== '');
    const isSound = parts.every((part) => part !== '.' && part !== '..' && !/[\\%\p{Cc}]/u.test(part));
    return isSound && parts.length > 0 ? { state: 'found', parts } : this.#malformed();
  }

  async #ask(path: string): Promise<Answered> {
    const limit = ANSWER_LIMITS.maxLength;
    const answer = await this.#get(path, (body) => readObject(body, { size: limit, keepUpTo: limit }));
    if (answer.state === 'missing' || answer.state === 'not_followed') return answer;
    if (answer.state !== 'read' || answer.bytes === null) return this.#malformed();
    const text = Buffer.from(answer.bytes).toString('utf8');
    const { value, problems } = parseJson(text, 'answer', ANSWER_LIMITS);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return problems.length === 0 && isObject ? { state: 'answered', fields: value } : this.#malformed();
  }

  async #get(
    path: string,
    use: (body: AsyncIterable<Uint8Array>) => Promise<ObjectAnswer>,
  ): Promise<ObjectAnswer> {
    const headers = this.#token === null ? {} : { authorization: `Bearer ${this.#token}` };
    const url = `${this.address}/api/2.0/${path}`;
    return this.#download.request({ method: 'GET', url, headers }, async ({ status }, body) => {
      if (status === 200) return use(body);
      if (status === 404 || status === 410) return { state: 'missing' };
      return notFollowed(
        status === 401 || status === 403
          ? `${hostOf(url)} does not let the gate read it (status ${status}); name the variable with a token that may under \`token_env\``
          : `${hostOf(url)} answers ${status}`,
      );
    });
  }

  #malformed(): NotFound {
    return notFollowed(`the answer of ${hostOf(this.address)} is not what MLflow describes`);
  }
}

/** The place of a run or of a logged model. */
function placeOf(value: unknown): unknown {
  return fieldsOf(fieldsOf(value).info).artifact_uri;
}

function notFollowed(reason: string): NotFound {
  return { state: 'not_followed', reason };
}
