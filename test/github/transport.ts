import type { IncomingMessage, ServerResponse } from 'node:http';
import { sees } from './access.ts';
import { Git } from './git.ts';
import { holds } from './person.ts';
import { pushedRefs, pushRefusal, pushRefused, ruleRefusal } from './ref-rules.ts';
import type { Repository } from './repository.ts';
import type { Token } from './token.ts';
import type { World } from './world.ts';

const TRANSPORT = /^\/([^/]+\/[^/?]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)(?:\?(.*))?$/;

export function isTransport(url: string): boolean {
  return !url.startsWith('/api/') && TRANSPORT.test(url);
}

/** What the token may do over Git: nothing, fetch, or push. */
export function transportRefusal(
  token: Token | undefined,
  repository: Repository,
  pushes: boolean,
): number | undefined {
  // A private repository and a missing one look the same without credentials: 401, then 404 with the wrong ones.
  if (!sees(token, repository)) {
    return token === undefined ? 401 : 404;
  }
  const contents = token?.permissions?.get('contents');
  const limited = token?.permissions !== undefined;
  const reads = repository.visibility === 'public' || !limited || contents !== undefined;
  const role = token === undefined ? 'none' : repository.roleOf(token.actor);
  const writes =
    token?.app !== undefined
      ? contents === 'write'
      : holds(role, 'write') && (!limited || contents === 'write');
  if (pushes) {
    return writes ? undefined : token === undefined ? 401 : 403;
  }
  return reads ? undefined : 403;
}

/** Git's smart HTTP, spoken by Git itself. https://git-scm.com/docs/git-http-backend */
export async function serveTransport(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  token: Token | undefined,
): Promise<void> {
  const [, name = '', service = '', query = ''] = TRANSPORT.exec(request.url ?? '') ?? [];
  const repository = world.find(name);
  const pushes = service === 'git-receive-pack' || query.includes('git-receive-pack');
  const refused =
    repository === undefined
      ? token === undefined
        ? 401
        : 404
      : transportRefusal(token, repository, pushes);
  if (repository === undefined || refused !== undefined) {
    const headers = refused === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
    response.writeHead(refused ?? 404, { 'content-type': 'text/plain', ...headers });
    response.end(refused === 403 ? 'Write access to repository not granted.\n' : 'Repository not found.\n');
    return;
  }
  const failed = await world.gitFault?.(service, body);
  if (failed !== undefined) {
    response.writeHead(failed, { 'content-type': 'text/plain' });
    response.end();
    return;
  }
  const commands =
    service === 'git-receive-pack' ? pushedRefs(body, String(request.headers['content-encoding'] ?? '')) : [];
  const declined = pushRefusal(repository, commands, token);
  if (declined !== undefined) {
    response.writeHead(200, { 'content-type': 'application/x-git-receive-pack-result' });
    response.end(pushRefused(declined, commands));
    return;
  }
  const isKept = commands.some(
    ({ ref }) => ruleRefusal(repository, ref, 'non_fast_forward', token) !== undefined,
  );
  const asked = { service, query, body, user: token?.actor.login ?? '', isKept };
  const output = await (isCapabilities(request, service, query)
    ? repository.git.remember('capabilities of upload-pack', () => runBackend(repository, request, asked))
    : runBackend(repository, request, asked));
  if (service === 'git-receive-pack' && token !== undefined) {
    world.clock.tick();
    await repository.sync(token.actor);
  }
  reply(response, output);
}

/** The greeting of protocol version 2 tells what Git can do, and no refs: it is the same each time. */
function isCapabilities(request: IncomingMessage, service: string, query: string): boolean {
  const isSecond = request.headers['git-protocol'] === 'version=2';
  return isSecond && service === 'info/refs' && query === 'service=git-upload-pack';
}

/** Only Git knows whether a push is forced: the objects come with it. */
const NO_FORCE = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'receive.denyNonFastForwards',
  GIT_CONFIG_VALUE_0: 'true',
};

async function runBackend(
  repository: Repository,
  request: IncomingMessage,
  asked: { service: string; query: string; body: Buffer; user: string; isKept: boolean },
): Promise<Buffer> {
  const header = (name: string) => String(request.headers[name] ?? '');
  const backend = Git.backend({
    GIT_PROJECT_ROOT: repository.gitDir,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${asked.service}`,
    QUERY_STRING: asked.query,
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: header('content-type'),
    CONTENT_LENGTH: String(asked.body.length),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    GIT_PROTOCOL: header('git-protocol'),
    REMOTE_USER: asked.user,
    REMOTE_ADDR: '127.0.0.1',
    ...(asked.isKept && NO_FORCE),
  });
  const chunks: Buffer[] = [];
  backend.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.stdin?.on('error', () => undefined);
  backend.stdin?.end(asked.body);
  await new Promise((resolve) => backend.on('close', resolve));
  return Buffer.concat(chunks);
}

/** A CGI answer: header lines, an empty line, the body. */
function reply(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const pairs = lines.map((line) => line.split(/:\s*/, 2) as [string, string]);
  const headers = Object.fromEntries(pairs.filter(([name]) => name !== '' && name !== 'Status'));
  const status = Number(pairs.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? (end < 0 ? 500 : 200));
  response.writeHead(status, headers);
  response.end(end < 0 ? undefined : output.subarray(end + 4));
}
