import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const REST = '/api/2.0/mlflow/';
const ARTIFACTS = '/api/2.0/mlflow-artifacts/artifacts';

export interface AskedOf {
  readonly path: string;
  readonly authorization: string | undefined;
}

/**
 * The parts of an MLflow 3 server that give out the files of a registered model: where a version is, and the artifact
 * service with its lists and refusals. The interoperability suite asks a real server the same.
 */
export class MlflowArtifacts {
  readonly asked: AskedOf[] = [];
  /** What `get-download-uri` says, by `model/version`. */
  readonly versions = new Map<string, string>();
  /** Places of logged models and of runs, by their id. */
  readonly places = new Map<string, string>();
  /** Files of the artifact service, by path. */
  readonly files = new Map<string, string | Buffer>();
  /** Answers instead, by the beginning of a path. */
  readonly faults = new Map<string, (response: ServerResponse) => void>();
  token: string | null = null;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(): Promise<MlflowArtifacts> {
    const mlflow = new MlflowArtifacts();
    await new Promise<void>((resolve) => mlflow.#server.listen(0, '127.0.0.1', resolve));
    return mlflow;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Registers a version as MLflow 3 does: its files belong to a logged model. */
  register(model: string, version: string, files: Readonly<Record<string, string | Buffer>>): void {
    const folder = `0/models/m-${model}${version}/artifacts`;
    this.versions.set(`${model}/${version}`, `mlflow-artifacts:/${folder}`);
    for (const [path, content] of Object.entries(files)) this.files.set(`${folder}/${path}`, content);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://server');
    this.asked.push({ path: url.pathname + url.search, authorization: request.headers.authorization });
    const fault = [...this.faults].find(([start]) => url.pathname.startsWith(start))?.[1];
    if (fault !== undefined) fault(response);
    else if (this.token !== null && request.headers.authorization !== `Bearer ${this.token}`)
      response.writeHead(401).end('You are not authenticated.');
    else if (url.pathname === ARTIFACTS) this.#list(response, url.searchParams.get('path') ?? '');
    else if (url.pathname.startsWith(`${ARTIFACTS}/`))
      this.#file(response, url.pathname.slice(ARTIFACTS.length + 1));
    else if (url.pathname.startsWith(REST)) this.#rest(response, url.pathname.slice(REST.length), url);
    else response.writeHead(404).end();
  }

  #rest(response: ServerResponse, route: string, { searchParams }: URL): void {
    const [, logged] = /^logged-models\/([^/]+)$/.exec(route) ?? [];
    if (route === 'model-versions/get-download-uri') {
      const version = `${searchParams.get('name')}/${searchParams.get('version')}`;
      const uri = this.versions.get(version);
      if (uri === undefined) refuse(response, 404, `Model Version (${version}) not found`);
      else json(response, { artifact_uri: uri });
      return;
    }
    const id = logged ?? (route === 'runs/get' ? (searchParams.get('run_id') ?? '') : '');
    const place = this.places.get(id);
    if (place === undefined) refuse(response, 404, `${id} not found`);
    else json(response, { [logged === undefined ? 'run' : 'model']: { info: { artifact_uri: place } } });
  }

  /** Names alone, as the artifact service gives them; a folder that is not there has no files. */
  #list(response: ServerResponse, folder: string): void {
    const below = [...this.files].filter(([path]) => path.startsWith(`${folder}/`));
    const rows = new Map<string, object>();
    for (const [path, content] of below) {
      const [name = '', ...more] = path.slice(folder.length + 1).split('/');
      const isFolder = more.length > 0;
      rows.set(name, {
        path: name,
        is_dir: isFolder,
        ...(!isFolder && { file_size: Buffer.byteLength(content) }),
      });
    }
    json(response, rows.size === 0 ? {} : { files: [...rows.values()] });
  }

  #file(response: ServerResponse, escaped: string): void {
    const path = decodeURIComponent(escaped);
    if (/[%#?\\]|(?:^|\/)\.\.(?:\/|$)/.test(path)) {
      refuse(response, 400, 'Invalid path');
      return;
    }
    const content = this.files.get(path);
    if (content !== undefined) response.writeHead(200).end(content);
    else refuse(response, 404, `No such artifact: '${path}'`);
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value, null, 2));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const code = status === 404 ? 'RESOURCE_DOES_NOT_EXIST' : 'INVALID_PARAMETER_VALUE';
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error_code: code, message }));
}
