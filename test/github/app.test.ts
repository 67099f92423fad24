import { execFile } from 'node:child_process';
import { sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from './app.ts';
import { at, clientOf, refusal } from './client.ts';
import { GIT_ENVIRONMENT } from './git.ts';
import type { Repository } from './repository.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;
let app: App;
let folder: string;
const LEDGER = 'arbiter-ledger';

beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', { people: [{ login: 'root', permission: 'admin' }] });
  app = world.app({ slug: 'gate', permissions: { contents: 'write', members: 'read' } });
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

/** What an App signs with its key to be known by. */
function jwt(issuer: number, key = app.privateKey, seconds = 600): string {
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded({ iss: issuer, iat: 1, exp: 1 + seconds })}`;
  return `${head}.${sign('RSA-SHA256', Buffer.from(head), key).toString('base64url')}`;
}

const asked = (token: string, more: object = {}) =>
  clientOf(world, token).rest.apps.createInstallationAccessToken({
    installation_id: app.installation,
    ...more,
  });

describe('an App', () => {
  it('gets a token for its installation by its key, with what it asks for and no more', async () => {
    const client = clientOf(world, jwt(app.id));
    const { data: installation } = await client.rest.apps.getRepoInstallation(at(repo));
    expect([installation.id, installation.app_slug, installation.app_id]).toEqual([
      app.installation,
      'gate',
      app.id,
    ]);
    const { data: made } = await asked(jwt(app.id), { permissions: { contents: 'read' } });
    const bot = clientOf(world, made.token);
    expect((await bot.rest.git.getRef({ ...at(repo), ref: 'heads/main' })).status).toBe(200);
    const sha = await repo.head();
    const written = bot.rest.git.createRef({ ...at(repo), ref: 'refs/heads/x', sha });
    expect((await refusal(written)).status).toBe(403);
    expect(world.requests.at(-1)?.actor).toBe('gate[bot]');
  });

  it('gets all it was given where it asks for nothing', async () => {
    const { data } = await asked(jwt(app.id));
    const made = clientOf(world, data.token).rest.git.createRef({
      ...at(repo),
      ref: 'refs/heads/x',
      sha: await repo.head(),
    });
    expect((await made).status).toBe(201);
  });

  it.each<[string, () => Promise<unknown>, number]>([
    [
      'the key of another',
      () => asked(jwt(app.id, world.app({ slug: 'b', permissions: {} }).privateKey)),
      401,
    ],
    ['the id of another', () => asked(jwt(4711)), 401],
    ['a web token that lasts for a day', () => asked(jwt(app.id, app.privateKey, 86_400)), 401],
    ['an installation token', () => asked(world.token({ actor: 'gate[bot]', permissions: {} })), 401],
    [
      'more than it was given',
      () => asked(jwt(app.id), { permissions: { contents: 'write', issues: 'read' } }),
      422,
    ],
    ['a higher level', () => asked(jwt(app.id), { permissions: { members: 'write' } }), 422],
    ['a repository it is not installed on', () => asked(jwt(app.id), { repositories: ['other'] }), 422],
  ])('gets nothing with %s', async (_, work, status) => {
    expect((await refusal(work())).status).toBe(status);
  });

  it('can do nothing else with its web token', async () => {
    const read = clientOf(world, jwt(app.id)).rest.repos.get(at(repo));
    expect((await refusal(read)).status).toBe(401);
  });
});

describe('a branch that only an App may move', () => {
  const own = () => world.token({ actor: app.login, appId: app.id, permissions: { contents: 'write' } });
  const workflow = () => world.token({ permissions: { contents: 'write' } });

  function git(...args: string[]): Promise<{ ok: boolean; text: string }> {
    const who = ['-c', 'user.name=root', '-c', 'user.email=root@example.com'];
    return new Promise((resolve) => {
      execFile('git', [...who, ...args], { cwd: folder, env: { ...GIT_ENVIRONMENT } }, (error, out, said) => {
        resolve({ ok: error === null, text: `${out}${said}` });
      });
    });
  }

  beforeEach(async () => {
    await repo.branch(LEDGER, { by: 'root' });
    const include = [`refs/heads/${LEDGER}`, 'refs/heads/new'];
    repo.ruleset({
      name: 'Written',
      include,
      rules: [{ type: 'update' }, { type: 'creation' }],
      bypassActors: [{ actor_id: app.id, actor_type: 'Integration', bypass_mode: 'always' }],
    });
    repo.ruleset({
      name: 'Kept',
      include,
      rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
    });
    await git('clone', '--quiet', '--branch', LEDGER, repo.cloneUrl(own()), '.');
    await git('commit', '--quiet', '--allow-empty', '--message', 'An entry');
  });

  const push = (token: string, ...args: string[]) => git('push', '--quiet', repo.cloneUrl(token), ...args);

  it('takes the pushes of the App, and of nobody else', async () => {
    const before = await repo.head(LEDGER);
    for (const token of [workflow(), world.token({ actor: 'root' })]) {
      const { ok, text } = await push(token, `HEAD:${LEDGER}`);
      expect(ok).toBe(false);
      expect(text).toContain(`GH013: Repository rule violations found for refs/heads/${LEDGER}.`);
      expect(text).toContain('(push declined due to repository rule violations)');
    }
    expect(await repo.head(LEDGER)).toBe(before);
    expect((await push(own(), `HEAD:${LEDGER}`)).ok).toBe(true);
    expect((await push(workflow(), 'HEAD:side')).ok).toBe(true);
  });

  it('is rewound and deleted by nobody, the App among them', async () => {
    const tip = await repo.head(LEDGER);
    await git('commit', '--quiet', '--allow-empty', '--amend', '--message', 'Another');
    expect((await push(own(), `HEAD:${LEDGER}`)).ok).toBe(true);
    const there = await repo.head(LEDGER);
    expect((await push(own(), '--force', `${tip}:${LEDGER}`)).ok).toBe(false);
    expect((await push(own(), `:${LEDGER}`)).text).toContain('Cannot delete this protected ref.');
    expect(await repo.head(LEDGER)).toBe(there);
  });

  it('is kept from the API in the same way', async () => {
    const parent = await repo.head(LEDGER);
    const sha = await repo.commit({ author: 'root', branch: 'side', parents: [parent], files: { a: 'a' } });
    const ref = `heads/${LEDGER}`;
    const moved = (token: string, more: object = {}) =>
      clientOf(world, token).rest.git.updateRef({ ...at(repo), ref, sha, ...more });
    const refused = await refusal(moved(workflow()));
    expect([refused.status, refused.message]).toEqual([
      422,
      expect.stringContaining('rule violations found'),
    ]);
    expect((await moved(own())).status).toBe(200);
    const back = await refusal(moved(own(), { sha: parent, force: true }));
    expect(back.message).toContain('Cannot force-push to this branch.');
    const made = (token: string) =>
      clientOf(world, token).rest.git.createRef({ ...at(repo), ref: 'refs/heads/new', sha });
    expect((await refusal(made(workflow()))).status).toBe(422);
    expect((await made(own())).status).toBe(201);
    const gone = clientOf(world, own()).rest.git.deleteRef({ ...at(repo), ref });
    expect((await refusal(gone)).message).toContain('Cannot delete this protected ref.');
  });
});
