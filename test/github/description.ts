import { readFileSync } from 'node:fs';
import { type Document, OpenAPIBackend, type Operation } from 'openapi-backend';
import { completed, NULL, type Schema } from './completion.ts';

/** What GitHub's description says about one request. */
export interface Match {
  readonly operationId: string;
  readonly route: string;
  readonly path: string;
  readonly operation: Operation;
}

export interface IncomingRequest {
  readonly method: string;
  /** Raw, still encoded, without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: unknown;
}

type Node = Record<string, unknown>;

/**
 * Habits of GitHub's description that a validator cannot follow: `nullable` beside an `enum` that lacks null, and
 * `nullable` beside a `$ref` or alternatives, without a type. And `workflow_id` is an integer or else text, which what
 * stands in an address always both is.
 */
function repaired(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(repaired);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const node = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, repaired(child)]));
  const { oneOf } = (node.schema ?? {}) as Schema;
  if (node.in === 'path' && oneOf !== undefined) {
    node.schema = { anyOf: oneOf };
  }
  if (node.nullable !== true) {
    return node;
  }
  if (Array.isArray(node.enum) && !node.enum.includes(null)) {
    node.enum.push(null);
  }
  const { nullable, ...rest } = node;
  return node.type === undefined && nullable ? { anyOf: [rest, NULL] } : node;
}

// The last placeholder of these may hold slashes: GitHub takes them plain, Octokit encodes them.
// https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
const OPEN_ENDED =
  /^(\/repos\/[^/]+\/[^/]+\/(?:contents|git\/ref|git\/refs|git\/matching-refs|releases\/tags|compare|rules\/branches))\/(.+)$/;
const COMMIT_REF = /^(\/repos\/[^/]+\/[^/]+\/commits)\/(.+?)(\/(?:status|statuses|check-runs|pulls))?$/;
const PROTECTED = /^(\/repos\/[^/]+\/[^/]+\/branches)\/(.+)(\/protection)$/;

/** One segment for every placeholder; the root of `contents` is a path as well. */
export function foldedPath(path: string): string {
  if (/^\/repos\/[^/]+\/[^/]+\/contents\/?$/.test(path)) {
    return `${path.replace(/\/$/, '')}/%2F`;
  }
  const open = OPEN_ENDED.exec(path) ?? COMMIT_REF.exec(path) ?? PROTECTED.exec(path);
  if (open === null) {
    return path;
  }
  const [, prefix = '', value = '', suffix = ''] = open;
  return `${prefix}/${value.replaceAll('/', '%2F')}${suffix}`;
}

/** GitHub's OpenAPI description, as judge of requests and answers. */
export class Description {
  static #shared: Promise<Description> | undefined;
  readonly #api: OpenAPIBackend;
  readonly #operations: { pattern: RegExp; names: string[]; match: Match; literals: number }[] = [];

  private constructor(api: OpenAPIBackend) {
    this.#api = api;
    for (const operation of api.router.getOperations()) {
      const { path, operationId = '' } = operation;
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`);
      const route = `${operation.method.toUpperCase()} ${path}`;
      const literals = path.replace(/\{\w+\}/g, '').length;
      this.#operations.push({ pattern, names, literals, match: { operationId, route, path, operation } });
    }
    this.#operations.sort((a, b) => b.literals - a.literals);
  }

  /** Read once for all worlds of a process: validators are made on first use and kept. */
  static load(): Promise<Description> {
    Description.#shared ??= Description.#read();
    return Description.#shared;
  }

  static async #read(): Promise<Description> {
    const text = readFileSync(new URL('./openapi.json', import.meta.url), 'utf8');
    const definition = repaired(JSON.parse(text)) as Document;
    // Optimizing the code of a validator takes longer than all that it ever validates here, and so does holding every part
    // of GitHub's own schemas against the schema of schemas: a part that is none fails to compile.
    const ajvOpts = {
      strict: false,
      validateFormats: false,
      validateSchema: false,
      code: { optimize: false },
    } as const;
    const api = new OpenAPIBackend({ definition, quick: true, coerceTypes: true, ajvOpts });
    api.register('validationFail', () => undefined);
    await api.init();
    return new Description(api);
  }

  /** The operation of a request and its placeholders, decoded. */
  match(method: string, path: string): { match: Match; params: Record<string, string> } | undefined {
    const wanted = method.toLowerCase();
    for (const { pattern, names, match } of this.#operations) {
      const found = match.operation.method === wanted ? pattern.exec(path) : null;
      if (found !== null) {
        const values = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]);
        return { match, params: Object.fromEntries(values) as Record<string, string> };
      }
    }
    return undefined;
  }

  /** What is wrong with a request; empty when it fits. */
  requestProblems(request: IncomingRequest, { operation }: Match): string[] {
    const hasBody = operation.requestBody !== undefined;
    const query = Object.fromEntries(new URLSearchParams(request.query));
    const { method, path, headers } = request;
    const checked = hasBody ? { body: request.body ?? {}, headers } : { headers: {} };
    const { errors } = this.#api.validator.validateRequest(
      { method, path, query: query as Record<string, string>, ...checked },
      operation,
    );
    return (errors ?? []).map(
      (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
    );
  }

  /** What is wrong with an answer; empty when it fits. Errors GitHub does not describe need only a message. */
  responseProblems(body: unknown, { operation }: Match, status: number): string[] {
    const described = Object.keys(operation.responses ?? {}).includes(String(status));
    if (!described) {
      return status >= 400 ? [] : [`answers ${status}, which GitHub does not describe`];
    }
    const { errors } = this.#api.validator.validateResponse(body, operation, status);
    return (errors ?? []).map(
      (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
    );
  }

  /** `body` with the required fields nobody set, see `completion.ts`. */
  complete(body: unknown, { operation }: Match, status: number): unknown {
    const response = (operation.responses as Record<string, Node> | undefined)?.[String(status)];
    const content = response?.content as Record<string, { schema?: Schema }> | undefined;
    const schema = content?.['application/json']?.schema;
    return schema === undefined ? body : completed(body, schema);
  }
}
