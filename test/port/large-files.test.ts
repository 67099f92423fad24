import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitAuthorization } from '../../src/commands/github-access.ts';
import { UserError } from '../../src/errors.ts';
import { RemoteLargeFiles } from '../../src/git/remote-large-files.ts';
import type { WantedObject } from '../../src/model/large-file.ts';
import { readLfsPointer } from '../../src/model/lfs-pointer.ts';
import { type Repository, World } from '../github/world.ts';

const BATCH = 'POST /{owner}/{repo}.git/info/lfs/objects/batch';
const OBJECT = 'GET /_lfs/{owner}/{repo}/{oid}';
const digest = (algorithm: 'md5' | 'sha256', text: string) =>
  createHash(algorithm).update(text).digest('hex');

function lfs(pointer: string, changes: Partial<WantedObject> = {}): WantedObject {
  const reading = readLfsPointer(Buffer.from(pointer));
  if (reading.kind !== 'pointer') throw new Error(`No pointer: ${pointer}`);
  const { oid, size } = reading;
  return { tool: 'lfs', digest: oid, size, project: null, remote: null, keepUpTo: 0, ...changes };
}

describe('objects of Git LFS', () => {
  let world: World;
  let repo: Repository;

  beforeEach(async () => {
    world = await World.start();
    repo = await world.repository('acme/models', { people: [{ login: 'alice', permission: 'write' }] });
  });
  afterEach(() => world.stop());

  function store(
    token = world.token({ permissions: { contents: 'read' } }),
    limits = { maxTotalBytes: 1e6 },
  ): RemoteLargeFiles {
    const remote = `${world.serverUrl}/acme/models.git`;
    return new RemoteLargeFiles(
      { remote, authorization: gitAuthorization(token), retryBaseMs: 1, idleMs: 2000 },
      limits,
    );
  }

  it('are read from another origin, which is given no token, and are held only where they are wanted', async () => {
    const weights = 'weights '.repeat(100_000);
    const [large, small] = [repo.largeFiles.put(weights), repo.largeFiles.put('{"auc": 0.9}')];
    const answers = await store().read([lfs(large), lfs(small, { keepUpTo: 1000 })]);
    expect(answers).toEqual([
      {
        state: 'read',
        sha256: digest('sha256', weights),
        md5: digest('md5', weights),
        size: weights.length,
        bytes: null,
        examined: { format: 'text', imports: [], code: [], unread: [] },
      },
      expect.objectContaining({ state: 'read', size: 12, bytes: Buffer.from('{"auc": 0.9}') }),
    ]);
  });

  it('are read again for an MD5 that was not taken before', async () => {
    const pointer = repo.largeFiles.put('weights');
    const files = store();
    const md5 = async (more: Partial<WantedObject>): Promise<string | undefined> => {
      const [answer] = await files.read([lfs(pointer, more)]);
      return answer?.state === 'read' ? answer.md5 : undefined;
    };
    expect(await md5({ onlySha256: true })).toBe('');
    expect(await md5({})).toBe(digest('md5', 'weights'));
  });

  it('are asked for once, however often they are wanted', async () => {
    const pointer = repo.largeFiles.put('weights');
    const files = store();
    await files.read([lfs(pointer), lfs(pointer)]);
    await files.read([lfs(pointer)]);
    expect(world.largeFileRequests).toEqual(['batch', 'object']);
  });

  it('are asked for in batches', async () => {
    const pointers = Array.from({ length: 120 }, (_, index) => repo.largeFiles.put(`part ${index}`));
    const answers = await store().read(pointers.map((pointer) => lfs(pointer)));
    expect(answers.every(({ state }) => state === 'read')).toBe(true);
    expect(world.largeFileRequests.filter((kind) => kind === 'batch')).toHaveLength(3);
  });

  it('that are not there are missing', async () => {
    const [lost, gone] = [repo.largeFiles.put('lost'), repo.largeFiles.put('gone')];
    repo.largeFiles.spoil(lost, null);
    world.fault({ route: OBJECT, status: 404 });
    await expect(store().read([lfs(lost), lfs(gone)])).resolves.toEqual([
      { state: 'missing' },
      { state: 'missing' },
    ]);
  });

  it('with other bytes are told by their own digest', async () => {
    const pointer = repo.largeFiles.put('weights');
    repo.largeFiles.spoil(pointer, 'poisons');
    await expect(store().read([lfs(pointer)])).resolves.toMatchObject([
      { sha256: digest('sha256', 'poisons'), size: 7 },
    ]);
  });

  it('with more bytes than the pointer says are read no further', async () => {
    const pointer = repo.largeFiles.put('weights');
    repo.largeFiles.spoil(pointer, 'x'.repeat(500_000));
    await expect(store().read([lfs(pointer)])).resolves.toEqual([{ state: 'longer' }]);
  });

  it.each([
    ['a batch that fails once', { route: BATCH, status: 502 }],
    ['an object that fails twice', { route: OBJECT, status: 503, times: 2 }],
    ['a limit that passes', { route: BATCH, status: 429 }],
    ['a connection that breaks', { route: OBJECT, drop: true }],
  ])('are asked for again after %s', async (_, fault) => {
    const pointer = repo.largeFiles.put('weights');
    world.fault(fault);
    await expect(store().read([lfs(pointer)])).resolves.toMatchObject([{ state: 'read' }]);
  });

  it.each([
    ['the batch is refused', { route: BATCH, status: 403 }],
    ['the repository is not found', { route: BATCH, status: 404 }],
    ['the object is refused', { route: OBJECT, status: 403 }],
    ['the server keeps failing', { route: BATCH, status: 500, times: Number.POSITIVE_INFINITY }],
    ['the storage keeps failing', { route: OBJECT, drop: true, times: Number.POSITIVE_INFINITY }],
    ['the answer is no JSON', { route: BATCH, status: 200, body: '<html>' }],
    ['the answer leaves the object out', { route: BATCH, status: 200, body: { objects: [] } }],
    [
      'the answer is for another transfer',
      { route: BATCH, status: 200, body: { transfer: 'tus', objects: [] } },
    ],
    ['a redirect of the batch', { route: BATCH, status: 307, headers: { location: 'http://127.0.0.1:1/' } }],
    [
      'a redirect to what is not encrypted',
      { route: OBJECT, status: 302, headers: { location: 'http://storage.example/a' } },
    ],
    ['a redirect to a file', { route: OBJECT, status: 302, headers: { location: 'file:///etc/passwd' } }],
  ])('are not known when %s', async (_, fault) => {
    const pointer = repo.largeFiles.put('weights');
    world.fault(fault);
    await expect(store().read([lfs(pointer)])).rejects.toThrow(UserError);
  });

  it('are not known to a token that may not read', async () => {
    const pointer = repo.largeFiles.put('weights');
    const token = world.token({ permissions: { statuses: 'write' } });
    await expect(store(token).read([lfs(pointer)])).rejects.toThrow(/contents: read/);
  });

  it('beyond what one decision may read are not followed, and nothing of them is downloaded', async () => {
    const pointer = repo.largeFiles.put('x'.repeat(2000));
    const files = store(undefined, { maxTotalBytes: 1000 });
    await expect(files.read([lfs(pointer)])).resolves.toMatchObject([{ state: 'not_followed' }]);
    expect(world.largeFileRequests).toEqual([]);
  });
});

describe('addresses that a server gives', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  type Answer = (request: IncomingMessage, response: ServerResponse) => void;
  async function listening(answer: Answer): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const CONTENT = 'weights';
  const wanted: WantedObject = {
    tool: 'lfs',
    digest: digest('sha256', CONTENT),
    size: CONTENT.length,
    project: null,
    remote: null,
    keepUpTo: 0,
  };
  const batchOf = (href: string, header = {}) =>
    JSON.stringify({ objects: [{ oid: wanted.digest, size: 7, actions: { download: { href, header } } }] });
  const storeAt = (remote: string) =>
    new RemoteLargeFiles({
      remote: `${remote}/acme/models`,
      authorization: 'basic secret',
      retryBaseMs: 1,
      idleMs: 300,
    });

  it('get the token on the same origin, and elsewhere only the headers given for them', async () => {
    const seen: Record<string, string | undefined> = {};
    const away = await listening((request, response) => {
      seen.away = request.headers.authorization;
      response.end(CONTENT);
    });
    const storage = await listening((request, response) => {
      seen.storage = request.headers.authorization;
      response.writeHead(302, { location: `${away}/object` }).end();
    });
    let target = '';
    const home = await listening((request, response) => {
      if (request.method === 'POST') {
        seen.batch = request.headers.authorization;
        response.end(batchOf(target, target.startsWith(storage) ? { Authorization: 'for storage' } : {}));
      } else {
        seen.home = request.headers.authorization;
        response.end(CONTENT);
      }
    });
    target = `${home}/object`;
    await expect(storeAt(home).read([wanted])).resolves.toMatchObject([{ state: 'read' }]);
    target = `${storage}/object`;
    await expect(storeAt(home).read([wanted])).resolves.toMatchObject([{ state: 'read' }]);
    expect(seen).toEqual({
      batch: 'basic secret',
      home: 'basic secret',
      storage: 'for storage',
      away: undefined,
    });
  });

  it.each([
    ['what is not encrypted', 'http://storage.example/object'],
    ['a file', 'file:///etc/passwd'],
    ['no address', 'storage'],
    ['an address with credentials', 'https://user:secret@storage.example/object'],
  ])('are not followed to %s', async (_, href) => {
    const home = await listening((_request, response) => response.end(batchOf(href)));
    await expect(storeAt(home).read([wanted])).rejects.toThrow(/is not read/);
  });

  it('are followed over a few redirects only', async () => {
    const home = await listening((request, response) => {
      if (request.method === 'POST') response.end(batchOf(`http://${request.headers.host}/a`));
      else response.writeHead(302, { location: '/a' }).end();
    });
    await expect(storeAt(home).read([wanted])).rejects.toThrow(/redirects/);
  });

  it('that send nothing for a while are given up', async () => {
    const home = await listening((request, response) => {
      if (request.method === 'POST') response.end(batchOf(`http://${request.headers.host}/a`));
      else response.writeHead(200).write('wei');
    });
    await expect(storeAt(home).read([wanted])).rejects.toThrow(/took too long/);
  });

  it('never show in a message what signs them', async () => {
    const home = await listening((request, response) => {
      if (request.method === 'POST') response.end(batchOf(`http://${request.headers.host}/a?sig=secret`));
      else response.writeHead(500).end();
    });
    await expect(storeAt(home).read([wanted])).rejects.not.toThrow(/secret/);
  });

  describe('of DVC', () => {
    const MD5 = digest('md5', CONTENT);
    const dvc = (remote: string | null): WantedObject => ({
      tool: 'dvc',
      digest: MD5,
      size: null,
      project: '',
      remote,
      keepUpTo: 0,
    });
    const GITHUB = 'http://127.0.0.1:1';

    it.each([
      ['DVC 3', `/store/files/md5/${MD5.slice(0, 2)}/${MD5.slice(2)}`],
      ['the versions before it', `/store/${MD5.slice(0, 2)}/${MD5.slice(2)}`],
    ])('are read where %s keeps them, without the token', async (_, place) => {
      const tokens: unknown[] = [];
      const remote = await listening((request, response) => {
        tokens.push(request.headers.authorization);
        if (request.url === place) response.end(CONTENT);
        else response.writeHead(404).end();
      });
      await expect(storeAt(GITHUB).read([dvc(`${remote}/store/`)])).resolves.toMatchObject([
        { state: 'read', md5: MD5, sha256: wanted.digest },
      ]);
      expect(tokens.every((token) => token === undefined)).toBe(true);
    });

    it('are missing where the remote has neither', async () => {
      const remote = await listening((_request, response) => response.writeHead(404).end());
      await expect(storeAt(GITHUB).read([dvc(remote)])).resolves.toEqual([{ state: 'missing' }]);
    });

    it('are not followed where the remote asks who is there', async () => {
      const remote = await listening((_request, response) => response.writeHead(401).end());
      await expect(storeAt(GITHUB).read([dvc(remote)])).resolves.toMatchObject([{ state: 'not_followed' }]);
    });

    it.each([
      ['no remote', null],
      ['S3', 's3://acme/dvc'],
      ['SSH', 'ssh://host/dvc'],
      ['a folder', '../storage'],
      ['what is not encrypted', 'http://data.example/dvc'],
      ['an address with credentials', 'https://me:secret@data.example/dvc'],
    ])('are not followed to %s', async (_, remote) => {
      const [answer] = await storeAt('https://github.example').read([dvc(remote)]);
      expect(answer).toMatchObject({ state: 'not_followed' });
      expect(JSON.stringify(answer)).not.toContain('secret');
    });

    it('are not known when the remote keeps failing', async () => {
      const remote = await listening((_request, response) => response.writeHead(500).end());
      await expect(storeAt(GITHUB).read([dvc(remote)])).rejects.toThrow(UserError);
    });

    it('without a size are read up to what one decision may read', async () => {
      const remote = await listening((_request, response) => response.end('x'.repeat(10_000)));
      const files = new RemoteLargeFiles(
        { remote: `${GITHUB}/acme/models`, authorization: undefined, retryBaseMs: 1 },
        { maxTotalBytes: 1000 },
      );
      await expect(files.read([dvc(remote)])).rejects.toThrow(/More than 2000 bytes/);
    });
  });
});
