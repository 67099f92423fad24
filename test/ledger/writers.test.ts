import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { createClient } from '../../src/github/client.ts';
import { RestLedgerWriter } from '../../src/github/ledger-branch.ts';
import type { LedgerReader, LedgerWriter } from '../../src/ledger/branch.ts';
import { blobPath, entryPath } from '../../src/ledger/layout.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { Permission } from '../github/token.ts';
import { type Repository, World } from '../github/world.ts';
import { BRANCH, entryCommit, GitOrigin, REF, textsOf } from './git-origin.ts';

/** One way to write, and the same branch to look at. */
interface Way {
  readonly writer: LedgerWriter;
  readonly reader: LedgerReader;
  readonly move: (sha: string | null) => Promise<void>;
  readonly end: () => Promise<void> | void;
}

async function byGit(place: (origin: GitOrigin) => Promise<LedgerWriter>): Promise<Way> {
  const origin = new GitOrigin();
  return {
    writer: await place(origin),
    reader: new GitLedgerReader(origin.local, BRANCH),
    move: (sha) => origin.git.updateRef(REF, sha ?? undefined),
    end: () => origin.remove(),
  };
}

async function byApi(): Promise<Way> {
  const world = await World.start();
  const repo = await world.repository('acme/models');
  const token = world.token({ permissions: { contents: 'write' } });
  const client = createClient({ token, apiUrl: world.apiUrl, retryBaseMs: 1 });
  return {
    writer: new RestLedgerWriter(client, 'acme/models', BRANCH),
    reader: new GitLedgerReader({ gitDir: repo.gitDir, env: process.env }, BRANCH),
    move: (sha) => repo.moveBranch(BRANCH, sha, { by: 'github-actions[bot]' }),
    end: () => world.stop(),
  };
}

const WAYS: readonly [string, () => Promise<Way>][] = [
  [
    'a push from a partial clone',
    () => byGit(async (origin) => new GitLedgerWriter(await origin.partial(), BRANCH, origin.url)),
  ],
  [
    'a push from a clone to its origin',
    () =>
      byGit(async (origin) => {
        await origin.commit({ 'seed.txt': 'so that there is something to clone' });
        const { options } = await origin.clone();
        await origin.git.updateRef(REF, undefined);
        return new GitLedgerWriter(options, BRANCH, 'origin');
      }),
  ],
  ['Git in the repository itself', () => byGit(async (origin) => new GitLedgerWriter(origin.local, BRANCH))],
  ['the REST API', byApi],
];

describe.each(WAYS)('a ledger written by %s', (_, make) => {
  let way: Way;
  beforeEach(async () => {
    way = await make();
  });
  afterEach(() => way.end());

  const begun = async (): Promise<string> => (await way.writer.append(null, [entryCommit(1)])) as string;
  const texts = async () => textsOf((await way.reader.read((await way.reader.tip()) as string)).entries);

  it('begins on a branch of its own, which has no history before it', async () => {
    const tip = await begun();
    expect(await way.reader.tip()).toBe(tip);
    const { commits, files } = await way.reader.read(tip);
    expect(commits).toEqual([
      { sha: tip, parents: [], changes: [{ path: entryPath(1), kind: 'added', mode: '100644' }] },
    ]);
    expect(files).toEqual([{ path: entryPath(1), mode: '100644' }]);
  });

  it('is begun once', async () => {
    const tip = await begun();
    expect(await way.writer.append(null, [entryCommit(1, 'another\n')])).toBeNull();
    expect(await way.reader.tip()).toBe(tip);
  });

  it('gets all commits of an append at once, each on the one before', async () => {
    const tip = await begun();
    const next = (await way.writer.append(tip, [entryCommit(2), entryCommit(3), entryCommit(4)])) as string;
    const { commits } = await way.reader.read(next, tip);
    expect(commits.map(({ changes }) => changes.map(({ path }) => path))).toEqual([
      [entryPath(2)],
      [entryPath(3)],
      [entryPath(4)],
    ]);
    expect(commits.map(({ parents }) => parents)).toEqual([[tip], [commits[0]?.sha], [commits[1]?.sha]]);
    expect(await way.reader.tip()).toBe(next);
  });

  it('is left alone when somebody else was faster', async () => {
    const tip = await begun();
    const theirs = await way.writer.append(tip, [entryCommit(2, 'theirs\n')]);
    expect(await way.writer.append(tip, [entryCommit(2, 'ours\n'), entryCommit(3)])).toBeNull();
    expect(await way.reader.tip()).toBe(theirs);
    expect((await texts())[entryPath(2)]).toBe('theirs\n');
  });

  it('is left alone when it was deleted meanwhile', async () => {
    const tip = await begun();
    await way.move(null);
    expect(await way.writer.append(tip, [entryCommit(2)])).toBeNull();
    expect(await way.reader.tip()).toBeNull();
  });

  it('is left alone when it was moved elsewhere meanwhile', async () => {
    const tip = await begun();
    const next = (await way.writer.append(tip, [entryCommit(2)])) as string;
    await way.move(null);
    const fork = (await way.writer.append(null, [entryCommit(1, 'a new beginning\n')])) as string;
    expect(await way.writer.append(next, [entryCommit(3)])).toBeNull();
    expect(await way.reader.tip()).toBe(fork);
  });

  it.each([
    ['text', 'ä \u{1f600} "quoted" \\ \r\n\ttab'],
    ['a byte order mark', '\ufeff{}'],
    ['a NUL', 'a\0b'],
    ['nothing', ''],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['half a megabyte', 'x'.repeat(512 * 1024)],
  ])('keeps %s byte for byte', async (__, content) => {
    const tip = await way.writer.append(null, [entryCommit(1, '{}\n', [content])]);
    const sha256 = sha256Hex(content);
    const found = (await way.reader.blobs(tip as string, [sha256])).get(sha256) as Uint8Array;
    expect(sha256Hex(found)).toBe(sha256);
  });

  it('removes contents in the commit that says so', async () => {
    const gone = blobPath(sha256Hex('gone'));
    const tip = (await way.writer.append(null, [entryCommit(1, '1\n', ['gone', 'kept'])])) as string;
    const next = (await way.writer.append(tip, [entryCommit(2, '2\n', [], [gone])])) as string;
    const { commits, files } = await way.reader.read(next, tip);
    expect(commits[0]?.changes.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      `added ${entryPath(2)}`,
      `removed ${gone}`,
    ]);
    expect(files.map(({ path }) => path)).not.toContain(gone);
  });

  it.each([
    ['changes an entry', entryCommit(1, 'changed\n')],
    ['adds an entry that is there', entryCommit(1)],
    ['removes what is not there', entryCommit(2, '2\n', [], [blobPath('a'.repeat(64))])],
  ])('refuses a commit that %s', async (__, commit) => {
    const tip = await begun();
    await expect(way.writer.append(tip, [commit])).rejects.toThrow();
    expect(await way.reader.tip()).toBe(tip);
  });

  it('refuses an append of nothing', async () => {
    await expect(way.writer.append(null, [])).rejects.toThrow(/nothing to append/);
  });
});

describe('a push', () => {
  let origin: GitOrigin;
  beforeEach(() => {
    origin = new GitOrigin();
  });
  afterEach(() => origin.remove());

  const pushing = async () => new GitLedgerWriter(await origin.partial(), BRANCH, origin.url);

  function hook(script: string): void {
    mkdirSync(join(origin.git.dir, 'hooks'), { recursive: true });
    writeFileSync(join(origin.git.dir, 'hooks/update'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  it('is signed as the caller says', async () => {
    const signature = { name: 'Gate', email: 'gate@example.com', now: () => '2026-03-01T09:00:00Z' };
    const writer = new GitLedgerWriter(await origin.partial(), BRANCH, origin.url, signature);
    const tip = (await writer.append(null, [entryCommit(1)])) as string;
    const shown = await origin.git.text(['log', '-1', '--format=%an <%ae> %aI, %cn <%ce> %cI: %s', tip]);
    const who = 'Gate <gate@example.com> 2026-03-01T09:00:00+00:00';
    expect(shown).toBe(`${who}, ${who}: Entry 1`);
  });

  it('leaves no ref of its own behind', async () => {
    await new GitLedgerWriter(origin.local, BRANCH).append(null, [entryCommit(1)]);
    expect([...(await origin.git.refs()).keys()]).toEqual([REF]);
  });

  it.each([
    [
      'a rule of GitHub',
      'echo "GH013: Repository rule violations found for refs/heads/x." >&2; exit 1',
      /bypass the ruleset/,
    ],
    ['a hook', 'exit 1', /hook declined.*bypass the ruleset/],
  ])('that %s refuses is an error that says what to do', async (_, script, message) => {
    hook(script);
    const writer = await pushing();
    await expect(writer.append(null, [entryCommit(1)])).rejects.toThrow(UserError);
    await expect(writer.append(null, [entryCommit(1)])).rejects.toThrow(message);
    expect(await origin.tip()).toBeNull();
  });

  it('counts as overtaken when the branch moves while it is under way', async () => {
    const tip = (await (await pushing()).append(null, [entryCommit(1)])) as string;
    const theirs = await origin.commit({ [entryPath(2)]: 'theirs' });
    await origin.git.updateRef(REF, tip);
    hook(`git update-ref ${REF} ${theirs} ${tip}; exit 0`);
    expect(await (await pushing()).append(tip, [entryCommit(2, 'ours\n')])).toBeNull();
    expect(await origin.tip()).toBe(theirs);
  });

  it('counts as overtaken while another process holds the lock of the branch', async () => {
    const tip = (await (await pushing()).append(null, [entryCommit(1)])) as string;
    writeFileSync(join(origin.git.dir, `${REF}.lock`), '');
    expect(await (await pushing()).append(tip, [entryCommit(2)])).toBeNull();
    expect(await origin.tip()).toBe(tip);
  });

  it('to nowhere is an error, and shows no credentials', async () => {
    const remote = 'http://somebody:secret@127.0.0.1:9/acme/models.git';
    const writer = new GitLedgerWriter(await origin.partial(), BRANCH, remote);
    const failure: unknown = await writer.append(null, [entryCommit(1)]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(/could not be pushed/);
    expect((failure as UserError).message).not.toContain('secret');
  });

  it.each([
    '../evil',
    'entries/1.json',
    'entries/0000000001.json\nD blobs',
    '.github/workflows/x.yml',
    'README.md',
  ])('never holds %j', async (path) => {
    const commit = { message: 'Entry', add: [{ path, bytes: Buffer.from('x') }], remove: [] };
    await expect((await pushing()).append(null, [commit])).rejects.toThrow(/no place in a ledger/);
  });
});

describe('on GitHub', () => {
  let world: World;
  let repo: Repository;
  beforeEach(async () => {
    world = await World.start();
    repo = await world.repository('acme/models', { people: [{ login: 'ada', permission: 'admin' }] });
  });
  afterEach(() => world.stop());

  type Permissions = Readonly<Record<string, Permission>>;
  const rest = (permissions: Permissions = { contents: 'write' }) => {
    const client = createClient({
      token: world.token({ permissions }),
      apiUrl: world.apiUrl,
      retryBaseMs: 1,
    });
    return new RestLedgerWriter(client, 'acme/models', BRANCH);
  };
  const git = async (permissions: Permissions) => {
    const origin = new GitOrigin();
    const authorization = `basic ${Buffer.from(`x-access-token:${world.token({ permissions })}`).toString('base64')}`;
    const remote = `${world.serverUrl}/acme/models.git`;
    return {
      origin,
      writer: new GitLedgerWriter({ ...(await origin.partial()), authorization }, BRANCH, remote),
    };
  };

  it('Git writes with a token over its own transport', async () => {
    const { origin, writer } = await git({ contents: 'write' });
    const tip = (await writer.append(null, [entryCommit(1)])) as string;
    const next = await writer.append(tip, [entryCommit(2)]);
    expect(await repo.head(BRANCH)).toBe(next);
    expect(await writer.append(tip, [entryCommit(2, 'late\n')])).toBeNull();
    origin.remove();
  });

  it('a token that may only read is told which permission is missing, by Git and by the API', async () => {
    const { origin, writer } = await git({ contents: 'read' });
    for (const one of [writer, rest({ contents: 'read' }), rest({ statuses: 'write' })]) {
      await expect(one.append(null, [entryCommit(1)])).rejects.toThrow(UserError);
      await expect(one.append(null, [entryCommit(1)])).rejects.toThrow(/contents: write/);
    }
    origin.remove();
  });

  it.each([
    'Repository rule violations found\n\nChanges must be made through a pull request.',
    'Protected branch update failed for refs/heads/arbiter-ledger.',
    'Something new',
  ])('the API’s refusal by a rule is an error: %j', async (message) => {
    const tip = await rest().append(null, [entryCommit(1)]);
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    world.fault({ route, status: 422, times: 2, body: { message } });
    await expect(rest().append(tip, [entryCommit(2)])).rejects.toThrow(UserError);
    await expect(rest().append(tip, [entryCommit(2)])).rejects.toThrow(/bypass the ruleset/);
    expect(await repo.head(BRANCH)).toBe(tip);
  });

  it('a branch that moves while the API is at work counts as overtaken', async () => {
    const tip = (await rest().append(null, [entryCommit(1)])) as string;
    let theirs: string | null = null;
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    world.fault({
      route,
      before: async () => {
        theirs = await repo.commit({ author: 'ada', branch: BRANCH, files: { [entryPath(2)]: 'theirs' } });
      },
    });
    expect(await rest().append(tip, [entryCommit(2, 'ours\n')])).toBeNull();
    expect(await repo.head(BRANCH)).toBe(theirs);
  });

  it('a conflict counts as overtaken', async () => {
    const tip = await rest().append(null, [entryCommit(1)]);
    world.fault({ route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', status: 409 });
    expect(await rest().append(tip, [entryCommit(2)])).toBeNull();
  });

  it.each([
    'POST /repos/{owner}/{repo}/git/trees',
    'POST /repos/{owner}/{repo}/git/commits',
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    'GET /repos/{owner}/{repo}/commits/{ref}',
  ])('a server that fails at %s fails the append, and nothing moves', async (route) => {
    const tip = await rest().append(null, [entryCommit(1)]);
    world.fault({ route, status: 500, times: Number.POSITIVE_INFINITY });
    await expect(rest().append(tip, [entryCommit(2)])).rejects.toThrow(UserError);
    expect(await repo.head(BRANCH)).toBe(tip);
  });

  it('contents that were stored otherwise are seen before the branch moves', async () => {
    const tip = await rest().append(null, [entryCommit(1)]);
    const other = await repo.git.text(['hash-object', '-w', '--stdin'], 'other');
    const body = { sha: other, url: `${world.apiUrl}/repos/acme/models/git/blobs/${other}` };
    world.fault({ route: 'POST /repos/{owner}/{repo}/git/blobs', status: 201, body });
    const commit = entryCommit(2, '2\n', [new Uint8Array([0xff])]);
    await expect(rest().append(tip, [commit])).rejects.toThrow(/did not store the commit/);
    expect(await repo.head(BRANCH)).toBe(tip);
  });

  it('the API is asked four times for an entry, and once for the tip', async () => {
    const tip = await rest().append(null, [entryCommit(1)]);
    world.resetRequests();
    await rest().append(tip, [entryCommit(2, '2\n', ['content'])]);
    expect(
      world.requests.map(({ method, route }) => `${method} ${route.split('/').slice(4).join('/')}`),
    ).toEqual([
      'GET git/commits/{commit_sha}',
      'POST git/trees',
      'POST git/commits',
      'GET commits/{ref}',
      'PATCH git/refs/{ref}',
    ]);
  });
});
