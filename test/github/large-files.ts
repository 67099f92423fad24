import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultRequest } from './fault.ts';
import type { Repository } from './repository.ts';
import type { Token } from './token.ts';
import { transportRefusal } from './transport.ts';
import type { World } from './world.ts';

const BATCH_ROUTE = 'POST /{owner}/{repo}.git/info/lfs/objects/batch';
const OBJECT_ROUTE = 'GET /_lfs/{owner}/{repo}/{oid}';
const BATCH = /^\/([^/]+\/[^/?]+?)(?:\.git)?\/info\/lfs\/objects\/batch$/;
const OBJECT = /^\/_lfs\/([^/]+\/[^/?]+)\/([0-9a-f]{64})\?sig=(\d+)$/;
const MEDIA_TYPE = 'application/vnd.git-lfs+json';
/** GitHub's storage asks for nothing but its own address; other servers give headers of their own. */
const STORAGE_KEY = 'storage-key';

/** The objects of one repository in Git LFS. */
export class LargeFiles {
  readonly #objects = new Map<string, Buffer>();

  /** Uploads an object; gives the pointer file that stands for it. */
  put(content: string | Uint8Array): string {
    const bytes = Buffer.from(content as string);
    const oid = createHash('sha256').update(bytes).digest('hex');
    this.#objects.set(oid, bytes);
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;
  }

  /** Storage that lost an object (null) or has other bytes under its name. `pointer` is what `put` gave. */
  spoil(pointer: string, content: string | Uint8Array | null): void {
    const oid = /sha256:([0-9a-f]{64})/.exec(pointer)?.[1] ?? '';
    if (content === null) this.#objects.delete(oid);
    else this.#objects.set(oid, Buffer.from(content as string));
  }

  get(oid: string): Buffer | undefined {
    return this.#objects.get(oid);
  }
}

export function isLargeFiles(url: string): boolean {
  return BATCH.test(url) || url.startsWith('/_lfs/');
}

/**
 * The batch API (https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md) beside Git's transport, and the storage
 * its answers point to: another origin (`localhost`, not 127.0.0.1), which takes its own signature and refuses the token.
 */
export async function serveLargeFiles(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  token: Token | undefined,
): Promise<void> {
  const isBatch = request.method === 'POST';
  const fault = world.faults.take(isBatch ? BATCH_ROUTE : OBJECT_ROUTE, 1);
  await fault?.before?.();
  world.largeFileRequests.push(isBatch ? 'batch' : 'object');
  if (fault?.drop === true) {
    request.socket.destroy();
  } else if (fault?.status !== undefined) {
    answerFault(response, fault);
  } else if (isBatch) {
    answerBatch(world, request, response, body, token);
  } else {
    answerObject(world, request, response);
  }
}

function answerFault(response: ServerResponse, fault: FaultRequest): void {
  response.writeHead(fault.status ?? 500, { ...fault.headers });
  const { body = { message: `Injected ${fault.status}` } } = fault;
  response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
}

function answerBatch(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  token: Token | undefined,
): void {
  const repository = world.find(BATCH.exec(request.url ?? '')?.[1] ?? '');
  const refused = repository === undefined ? 404 : transportRefusal(token, repository, false);
  if (repository === undefined || refused !== undefined) {
    json(response, refused ?? 404, { message: 'Not found.' });
    return;
  }
  const asked = JSON.parse(body.toString('utf8')) as BatchRequest;
  const problem = problemOf(request, asked);
  if (problem !== undefined) {
    world.violations.push(`Git LFS was asked wrongly: ${problem}`);
    json(response, 422, { message: problem });
    return;
  }
  const objects = asked.objects.map(({ oid, size }) => placeOf(world, repository, oid, size));
  json(response, 200, { transfer: 'basic', hash_algo: 'sha256', objects });
}

interface BatchRequest {
  readonly operation?: string;
  readonly transfers?: readonly string[];
  readonly hash_algo?: string;
  readonly objects: readonly { readonly oid: string; readonly size: number }[];
}

function problemOf(request: IncomingMessage, asked: BatchRequest): string | undefined {
  const { accept, 'content-type': type } = request.headers;
  if (accept !== MEDIA_TYPE || type !== MEDIA_TYPE) return `accept ${accept}, content-type ${type}`;
  if (asked.operation !== 'download') return `operation ${asked.operation}`;
  if (asked.transfers?.includes('basic') !== true || asked.hash_algo !== 'sha256')
    return 'transfers, hash_algo';
  return asked.objects.length > 100 ? `${asked.objects.length} objects` : undefined;
}

function placeOf(world: World, { fullName, largeFiles }: Repository, oid: string, size: number) {
  const object = largeFiles.get(oid);
  if (object === undefined) {
    return { oid, size, error: { code: 404, message: 'Object does not exist' } };
  }
  const href = `${world.storageUrl}/_lfs/${fullName}/${oid}?sig=${object.length}`;
  const download = { href, header: { 'x-storage-key': STORAGE_KEY }, expires_in: 3600 };
  return { oid, size, authenticated: true, actions: { download } };
}

function answerObject(world: World, request: IncomingMessage, response: ServerResponse): void {
  const [, name = '', oid = ''] = OBJECT.exec(request.url ?? '') ?? [];
  if (request.headers.authorization !== undefined) {
    world.violations.push('The storage of Git LFS was given a token that is not for it.');
    json(response, 400, { message: 'Only one auth mechanism allowed' });
    return;
  }
  const object = world.find(name)?.largeFiles.get(oid);
  if (object === undefined || request.headers['x-storage-key'] !== STORAGE_KEY) {
    json(response, object === undefined ? 404 : 403, { message: 'Refused.' });
    return;
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(object);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': MEDIA_TYPE });
  response.end(JSON.stringify(value));
}
