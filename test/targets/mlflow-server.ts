import { type GivenAnswer, LoopbackServer, type ReceivedRequest } from './loopback-server.ts';

interface Version {
  readonly version: string;
  current_stage: string;
  status: string;
  tags: { key: string; value: string }[];
}

const STAGES = new Set(['None', 'Staging', 'Production', 'Archived']);
const PER_PAGE = 2;

/**
 * The parts of MLflow's registry that a deployment uses, with its answers and refusals
 * (https://mlflow.org/docs/latest/rest-api.html). The interoperability suite asks a real server the same.
 */
export class MlflowServer {
  readonly versions: Version[] = [];
  readonly aliases = new Map<string, string>();
  /** Changes the answer to one path, such as `registered-models/get`. */
  readonly faults = new Map<string, (answer: GivenAnswer) => GivenAnswer>();
  token: string | null = null;
  /** What the artifact service gives out, by version and path. */
  readonly files = new Map<string, Readonly<Record<string, string>>>();
  #server: LoopbackServer | undefined;

  static async start(): Promise<MlflowServer> {
    const mlflow = new MlflowServer();
    mlflow.#server = await LoopbackServer.start((request) => mlflow.#answer(request));
    return mlflow;
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  /** Requests that change something, as `POST path`. */
  get writes(): string[] {
    return (this.#server?.requests ?? [])
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace('/api/2.0/mlflow/', '')}`);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  add(tags: Readonly<Record<string, string>>, parts: Partial<Version> = {}): Version {
    const version: Version = {
      version: String(this.versions.length + 1),
      current_stage: 'None',
      status: 'READY',
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      ...parts,
    };
    this.versions.push(version);
    return version;
  }

  tagOf(version: string, key: string): string | undefined {
    return this.versions.find((one) => one.version === version)?.tags.find((tag) => tag.key === key)?.value;
  }

  #answer(request: ReceivedRequest): GivenAnswer {
    const url = new URL(request.path, this.url);
    const path = url.pathname.replace('/api/2.0/mlflow/', '');
    if (this.token !== null && request.headers.authorization !== `Bearer ${this.token}`)
      return { status: 401 };
    const artifacts = this.#artifacts(url);
    if (artifacts !== null) return artifacts;
    const body = request.body === '' ? {} : (JSON.parse(request.body) as Record<string, string>);
    const fields = { ...Object.fromEntries(url.searchParams), ...body } as Record<string, string>;
    const answer = this.#handle(`${request.method} ${path}`, fields);
    return this.faults.get(path)?.(answer) ?? answer;
  }

  /** The artifact service, with one folder for each version; null: another part of the server is asked. */
  #artifacts(url: URL): GivenAnswer | null {
    const [, place] = /^\/api\/2\.0\/mlflow-artifacts\/artifacts(?:\/(.*))?$/.exec(url.pathname) ?? [];
    if (place === undefined && !url.pathname.endsWith('/artifacts')) return null;
    const [version = '', ...parts] = decodeURIComponent(place ?? url.searchParams.get('path') ?? '').split(
      '/',
    );
    const files = this.files.get(version) ?? {};
    const below = parts.length === 0 ? '' : `${parts.join('/')}${place === undefined ? '/' : ''}`;
    if (place !== undefined) {
      const content = files[below];
      return content === undefined ? missing(`No such artifact: ${below}`) : { status: 200, body: content };
    }
    const names = Object.keys(files).filter((path) => path.startsWith(below));
    const rows = new Map(
      names.map((path) => {
        const [name = '', ...more] = path.slice(below.length).split('/');
        return [name, { path: name, is_dir: more.length > 0 }];
      }),
    );
    return given(rows.size === 0 ? {} : { files: [...rows.values()] });
  }

  #handle(operation: string, fields: Record<string, string>): GivenAnswer {
    const { name = '', version: number, alias = '' } = fields;
    const version = this.versions.find((one) => one.version === number);
    switch (operation) {
      case 'GET registered-models/get':
        if (name !== 'credit') return missing(`Registered Model with name=${name} not found`);
        return given({
          registered_model: {
            name,
            ...(this.aliases.size > 0 && {
              aliases: [...this.aliases].map(([key, value]) => ({ alias: key, version: value })),
            }),
          },
        });
      case 'GET model-versions/get':
        return version === undefined ? missing('no such version') : given({ model_version: shape(version) });
      case 'GET model-versions/get-download-uri':
        return this.files.has(number ?? '')
          ? given({ artifact_uri: `mlflow-artifacts:/${number}` })
          : given({ artifact_uri: `s3://models/${number}` });
      case 'GET model-versions/search':
        return this.#search(fields);
      case 'POST model-versions/set-tag':
        if (version === undefined) return missing('no such version');
        version.tags = version.tags.filter(({ key }) => key !== fields.key);
        version.tags.push({ key: fields.key ?? '', value: fields.value ?? '' });
        return given({});
      case 'POST registered-models/alias':
        if (version === undefined) return missing('no such version');
        this.aliases.set(alias, version.version);
        return given({});
      case 'DELETE registered-models/alias':
        this.aliases.delete(alias);
        return given({});
      case 'POST model-versions/transition-stage':
        return this.#transition(version, fields as Record<string, string | boolean>);
      default:
        return { status: 404, body: 'Not Found' };
    }
  }

  #search({ filter, page_token: page = '0' }: Record<string, string>): GivenAnswer {
    if (filter !== "name='credit'")
      return { status: 400, body: JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE' }) };
    const start = Number(page);
    const found = this.versions.slice(start, start + PER_PAGE);
    const next = start + PER_PAGE < this.versions.length ? { next_page_token: String(start + PER_PAGE) } : {};
    // The real server leaves empty lists out.
    return given({ ...(found.length > 0 && { model_versions: found.map(shape) }), ...next });
  }

  #transition(version: Version | undefined, fields: Record<string, string | boolean>): GivenAnswer {
    if (version === undefined) return missing('no such version');
    const stage = String(fields.stage);
    if (!STAGES.has(stage))
      return { status: 400, body: JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE' }) };
    if (fields.archive_existing_versions === true) {
      for (const other of this.versions) if (other.current_stage === stage) other.current_stage = 'Archived';
    }
    version.current_stage = stage;
    return given({ model_version: shape(version) });
  }
}

function shape(version: Version): object {
  const { tags, ...rest } = version;
  return { name: 'credit', ...rest, creation_timestamp: 1, ...(tags.length > 0 && { tags }) };
}

function given(value: object): GivenAnswer {
  return { status: 200, body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

function missing(message: string): GivenAnswer {
  return { status: 404, body: JSON.stringify({ error_code: 'RESOURCE_DOES_NOT_EXIST', message }) };
}
