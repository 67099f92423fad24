import { createHash } from 'node:crypto';
import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkAccess } from './access.ts';
import type { Answer, Call } from './call.ts';
import { Description, foldedPath, type Match } from './description.ts';
import { GitHubError, notFound } from './error.ts';
import type { FaultRequest } from './fault.ts';
import { HANDLERS } from './handlers.ts';
import { isLargeFiles, serveLargeFiles } from './large-files.ts';
import { pageNumber } from './page.ts';
import { storedAsset } from './routes/release.ts';
import { storedArtifact } from './routes/run.ts';
import type { Token } from './token.ts';
import { isTransport, serveTransport } from './transport.ts';
import type { World } from './world.ts';

const API = '/api/v3';
/** Where GitHub Enterprise Server takes files of releases. https://docs.github.com/en/enterprise-server@latest/rest/releases/assets */
const UPLOADS = '/api/uploads';

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The HTTP front of a world: the API, Git's transport, Git LFS, and the storage artifacts are downloaded from. */
export class Server {
  readonly #world: World;
  readonly #http: HttpServer;
  #description: Description | undefined;
  /** Writes happen one after another, as in a database. */
  #writes: Promise<unknown> = Promise.resolve();

  constructor(world: World) {
    this.#world = world;
    this.#http = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => this.#crashed(request, response, error));
    });
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  async listen(): Promise<void> {
    this.#description = await Description.load();
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #crashed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#world.violations.push(`${request.method} ${request.url} crashed the fake: ${stack}`);
    if (!response.headersSent) {
      response.writeHead(500, { 'content-type': 'application/json' });
    }
    response.end('{"message":"The loopback GitHub crashed"}');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const token = this.#world.tokens.of(request.headers.authorization);
    const body = await bytesOf(request).catch(() => undefined);
    // Whoever asked broke off.
    if (body === undefined) return;
    if (isTransport(url)) {
      this.#world.gitRequests += 1;
      return this.#inOrder(() => serveTransport(this.#world, request, response, body, token));
    }
    if (isLargeFiles(url)) {
      return serveLargeFiles(this.#world, request, response, body, token);
    }
    if (url.startsWith('/_storage/')) {
      return storedArtifact(this.#world, url, response);
    }
    if (url.startsWith('/_assets/')) {
      return storedAsset(this.#world, url, request.headers.authorization, response);
    }
    await this.#serveApi(request, response, body, token);
  }

  #inOrder<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#writes.then(work);
    this.#writes = done.catch(() => undefined);
    return done;
  }

  async #serveApi(
    request: IncomingMessage,
    response: ServerResponse,
    bytes: Buffer,
    token: Token | undefined,
  ): Promise<void> {
    const method = request.method ?? 'GET';
    const [rawPath = '', query = ''] = (request.url ?? '').split('?', 2);
    const isUpload = rawPath.startsWith(`${UPLOADS}/`);
    const root = isUpload ? UPLOADS : API;
    const path = foldedPath(rawPath.startsWith(root) ? rawPath.slice(root.length) : rawPath);
    const matched = this.#description?.match(method, path);
    // Files are taken at the address for uploads, and nothing else is.
    const found = isUpload === (matched?.match.operationId === UPLOAD) ? matched : undefined;
    const route = found?.match.route ?? `${method} ${path}`;
    const searched = new URLSearchParams(query);
    const fault = this.#world.faults.take(route, pageNumber(searched));
    await fault?.before?.();
    let answer: Answer | undefined = faultAnswer(fault);
    if (answer === undefined && fault?.drop !== true) {
      const incoming = { method, path, query, bytes, headers: request.headers as Record<string, string> };
      const claimsToken = request.headers.authorization !== undefined;
      answer = altered(await this.#answer(incoming, found, token, claimsToken), fault);
    }
    const actor = token?.actor.login;
    const path_ = found === undefined ? route : route.slice(method.length + 1);
    this.#world.requests.push({ method, route: path_, path, status: answer?.status ?? 0, actor });
    if (answer === undefined) {
      request.socket.destroy();
      return;
    }
    send(
      response,
      conditional(answer, method, request.headers['if-none-match']),
      limitHeaders(this.#world, token),
    );
  }

  async #answer(
    incoming: { method: string; path: string; query: string; bytes: Buffer; headers: Record<string, string> },
    found: { match: Match; params: Record<string, string> } | undefined,
    token: Token | undefined,
    claimsToken: boolean,
  ): Promise<Answer> {
    if (found === undefined) {
      this.#world.violations.push(`${incoming.method} ${incoming.path} is no operation of this GitHub`);
      return { status: 501, body: { message: `${incoming.method} ${incoming.path} is not modelled` } };
    }
    const { match, params } = found;
    const answer = await this.#handled(incoming, match, params, token, claimsToken);
    const body =
      answer.status === 204 ? undefined : this.#description?.complete(answer.body, match, answer.status);
    const problems = this.#description?.responseProblems(body ?? null, match, answer.status) ?? [];
    for (const problem of problems) {
      this.#world.violations.push(`The answer to ${match.route} does not fit: ${problem}`);
    }
    return { ...answer, body };
  }

  async #handled(
    incoming: { method: string; path: string; query: string; bytes: Buffer; headers: Record<string, string> },
    match: Match,
    params: Record<string, string>,
    token: Token | undefined,
    claimsToken: boolean,
  ): Promise<Answer> {
    try {
      const isApp = match.operationId.startsWith('apps/');
      if (claimsToken && token === undefined && !isApp) {
        throw new GitHubError(401, 'Bad credentials');
      }
      spend(token, match.operationId);
      const body = match.operationId === UPLOAD ? undefined : parsed(incoming.bytes);
      this.#judge({ ...incoming, body }, match);
      const named = params.owner === undefined ? undefined : `${params.owner}/${params.repo}`;
      const repository = named === undefined ? undefined : this.#world.find(named);
      if (named !== undefined && repository === undefined) {
        throw notFound();
      }
      if (!isApp) checkAccess(token, match.operationId, repository);
      const handler = HANDLERS[match.operationId];
      if (handler === undefined) {
        throw new Error(`No handler for ${match.operationId}`);
      }
      const call: Call = {
        world: this.#world,
        token,
        path: incoming.path,
        params,
        query: new URLSearchParams(incoming.query),
        body: (body ?? {}) as Record<string, unknown>,
        headers: incoming.headers,
        bytes: incoming.bytes,
      };
      const work = async () => handler(call);
      return await (incoming.method === 'GET' ? work() : this.#inOrder(work));
    } catch (error) {
      if (error instanceof GitHubError) {
        return { status: error.status, body: error.body, headers: error.headers };
      }
      throw error;
    }
  }

  #judge(request: Parameters<Description['requestProblems']>[0], match: Match): void {
    const problems = this.#description?.requestProblems(request, match) ?? [];
    if (problems.length > 0) {
      for (const problem of problems) {
        this.#world.violations.push(`${match.route} was asked wrongly: ${problem}`);
      }
      throw new GitHubError(422, 'Invalid request.', { errors: problems });
    }
  }
}

/** The only operation whose body is a file. */
const UPLOAD = 'repos/upload-release-asset';

function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) {
    return undefined;
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new GitHubError(400, 'Problems parsing JSON');
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function spend(token: Token | undefined, operationId: string): void {
  if (token === undefined || operationId === 'rate-limit/get') {
    return;
  }
  if (token.used >= token.limit) {
    throw new GitHubError(403, `API rate limit exceeded for ${token.actor.login}.`);
  }
  token.used += 1;
}

function limitHeaders(world: World, token: Token | undefined): Record<string, string> {
  const limit = token?.limit ?? 60;
  const used = token?.used ?? 0;
  return {
    date: new Date(world.clock.now()).toUTCString(),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String((Math.floor(world.clock.epochSeconds() / 3600) + 1) * 3600),
    'x-ratelimit-resource': 'core',
    'x-github-request-id': `LOOP:${world.requests.length}`,
  };
}

function faultAnswer(fault: FaultRequest | undefined): Answer | undefined {
  if (fault?.status === undefined) {
    return undefined;
  }
  const body = fault.body ?? {
    message: `Injected ${fault.status}`,
    documentation_url: 'https://docs.github.com/rest',
  };
  return { status: fault.status, body, ...(fault.headers === undefined ? {} : { headers: fault.headers }) };
}

/** The true answer as a fault without a status changes it. */
function altered(answer: Answer, fault: FaultRequest | undefined): Answer {
  if (fault?.lost === true) return { status: 502, body: { message: 'Bad Gateway' } };
  if (fault?.rewrite === undefined && fault?.headers === undefined) {
    return answer;
  }
  const body = fault.rewrite === undefined ? answer.body : fault.rewrite(answer.body);
  return { ...answer, body, headers: { ...answer.headers, ...fault.headers } };
}

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate */
function conditional(answer: Answer, method: string, known: string | undefined): Answer {
  if (method !== 'GET' || answer.status !== 200) {
    return answer;
  }
  const digest = createHash('sha256')
    .update(JSON.stringify(answer.body) ?? '')
    .digest('hex');
  const etag = `W/"${digest}"`;
  const headers = { ...answer.headers, etag };
  return known === etag ? { status: 304, headers } : { ...answer, headers };
}

function send(response: ServerResponse, answer: Answer, headers: Record<string, string>): void {
  const { body } = answer;
  const raw = body instanceof Uint8Array || typeof body === 'string';
  const type = raw ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.writeHead(answer.status, {
    ...(body === undefined ? {} : { 'content-type': type }),
    ...headers,
    ...answer.headers,
  });
  response.end(body === undefined ? undefined : raw ? body : JSON.stringify(body));
}
