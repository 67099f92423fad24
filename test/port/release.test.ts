import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { RestReleases } from '../../src/github/release.ts';
import { type Publication, publishRelease } from '../../src/release/publication.ts';
import type { Release, ReleaseFile } from '../../src/release/release-port.ts';
import { addAsset } from '../github/release.ts';
import type { Repository } from '../github/repository.ts';
import { World } from '../github/world.ts';

const TAG = 'demo-v1.1.0-approved-2026-11-21';
const UPLOAD = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';
const PUBLISH = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
const STORAGE = 'GET /_assets/{asset_id}';

let world: World;
let repo: Repository;
let port: RestReleases;
let commit: string;

beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', { people: [{ login: 'mia', permission: 'maintain' }] });
  commit = await repo.head();
  port = releases({ contents: 'write' });
});

afterEach(() => world.stop());

function releases(permissions: Record<string, 'read' | 'write'>): RestReleases {
  const client = createClient({ token: world.token({ permissions }), apiUrl: world.apiUrl, retryBaseMs: 1 });
  return new RestReleases(client, 'acme/models', { apiUrl: world.apiUrl, retryBaseMs: 1 });
}

function file(text = 'the bundle', name = 'bundle.tar'): ReleaseFile {
  const bytes = Buffer.from(text);
  return {
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    // In pieces, as a file comes.
    async *open() {
      for (let at = 0; at < bytes.length; at += 4) yield bytes.subarray(at, at + 4);
    },
  };
}

const publication = (files: readonly ReleaseFile[] = [file()]): Publication => ({
  tag: TAG,
  commit,
  title: 'demo 1.1.0',
  notes: 'Approved.',
  files,
});

const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'published',
    (error: { code?: string; name: string }) => error.code ?? error.name,
  );

const drafts = () => repo.releases.filter(({ draft }) => draft).length;
const published = () => repo.releases.filter(({ draft }) => !draft).map(({ assets }) => assets.length);

describe('a release', () => {
  it('is drafted, filled, read back and published; publishing makes the tag on the commit', async () => {
    const files = [file(), file('{}', 'bundle.vsa.json')];
    const release = await publishRelease(port, publication(files));
    expect(release).toMatchObject({ tag: TAG, isDraft: false, isImmutable: false });
    expect(release.assets.map(({ name, sha256 }) => [name, sha256])).toEqual(
      files.map(({ name, sha256 }) => [name, sha256]),
    );
    expect(await port.tagState(TAG)).toEqual({ name: TAG, object: commit, commit, isBranchToo: false });
    const asked = world.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
    expect(asked).toEqual(['POST', 'POST', 'POST', 'PATCH']);
  });

  it('is made once: a run that is repeated finds it, byte by byte', async () => {
    const first = await publishRelease(port, publication());
    expect((await publishRelease(port, publication())).id).toBe(first.id);
    expect(published()).toEqual([1]);
  });

  it('is not taken for another one under its tag', async () => {
    await publishRelease(port, publication());
    expect(await code(publishRelease(port, publication([file('another')])))).toBe('release_exists');
    expect(await code(publishRelease(port, publication([file(), file('x', 'more')])))).toBe('release_exists');
  });

  it('whose stored bytes changed since is not taken for the same', async () => {
    await publishRelease(port, publication());
    world.fault({ route: STORAGE, rewrite: () => Buffer.from('the bundlE') });
    expect(await code(publishRelease(port, publication()))).toBe('asset_differs');
    expect(published()).toEqual([1]);
  });

  it('is locked where releases are immutable', async () => {
    repo.immutableReleases = true;
    const release = await publishRelease(port, publication());
    expect(release.isImmutable).toBe(true);
    expect(await code(port.upload(release, file('x', 'late')))).toBe('release_immutable');
  });

  it('under a tag that an immutable release had is refused for good', async () => {
    repo.immutableReleases = true;
    const { id } = await publishRelease(port, publication());
    repo.releases.splice(
      repo.releases.findIndex((one) => one.id === id),
      1,
    );
    expect(await code(publishRelease(port, publication()))).toBe('tag_used');
  });

  it('removes the drafts that earlier runs of ours left, and no other', async () => {
    const marked = await port.createDraft({
      tag: TAG,
      commit,
      title: 'x',
      body: '<!-- arbiter:release -->\n',
    });
    await repo.release({ tag: TAG, draft: true, body: 'Written by hand.', by: 'mia' });
    await publishRelease(port, publication());
    expect(repo.releases.map(({ draft, body }) => [draft, body === 'Written by hand.'])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(repo.releases.some(({ id }) => id === marked.id)).toBe(false);
  });
});

describe('a release that is published already', () => {
  const asPublished = (files?: readonly ReleaseFile[]) =>
    code(publishRelease(port, { ...publication(files), isPublished: true }));

  it('is found, and never made', async () => {
    expect([await asPublished(), repo.releases]).toEqual(['release_gone', []]);
    const { id } = await publishRelease(port, publication());
    expect([await asPublished(), await asPublished([file('other')])]).toEqual([
      'published',
      'release_exists',
    ]);
    expect(repo.releases.map((release) => release.id)).toEqual([id]);
  });

  it('is read by its number, and so it is once it is a draft again or deleted', async () => {
    const release = await publishRelease(port, publication());
    const read = () => port.releaseOf(release.id);
    expect(await read()).toMatchObject({ id: release.id, tag: TAG, isDraft: false });
    await port.unpublish(release);
    expect([await read(), await port.findRelease(TAG)]).toMatchObject([{ isDraft: true }, null]);
    await port.removeDraft(release);
    expect(await read()).toBeNull();
  });

  it('is not made a draft again where it is immutable', async () => {
    repo.immutableReleases = true;
    const release = await publishRelease(port, publication());
    await expect(port.unpublish(release)).rejects.toThrow(/422/);
  });
});

describe('two runs', () => {
  it('race for one tag: one publishes, the other says so and leaves nothing', async () => {
    const results = await Promise.all([
      code(publishRelease(port, publication())),
      code(publishRelease(releases({ contents: 'write' }), publication([file('another')]))),
    ]);
    expect(results.sort()).toEqual(['published', 'release_exists']);
    expect(published()).toEqual([1]);
    expect(drafts()).toBe(0);
  });

  it('with the same files end in the same release', async () => {
    const [one, two] = await Promise.all([
      publishRelease(port, publication()),
      publishRelease(releases({ contents: 'write' }), publication()),
    ]);
    expect(one.id).toBe(two.id);
    expect([published(), drafts()]).toEqual([[1], 0]);
  });

  it('the loser is told at the moment of publishing', async () => {
    world.fault({
      route: PUBLISH,
      before: () => repo.release({ tag: TAG, by: 'mia' }),
    });
    expect(await code(publishRelease(port, publication()))).toBe('release_exists');
    expect(drafts()).toBe(0);
  });
});

describe('a draft that somebody with write access edits just before it is published', () => {
  const READ = 'GET /repos/{owner}/{repo}/releases/{release_id}';
  const evil = { tag: 'other-v9', target: 'side', name: 'other 9', body: 'See https://evil.example' };

  it('is published with the tag, the commit, the title and the notes that were judged', async () => {
    await repo.commit({ author: 'mia', files: { x: 'y' }, branch: 'side' });
    world.fault({
      route: PUBLISH,
      before: () => void Object.assign(repo.releases[0] as object, evil),
    });
    await publishRelease(port, publication());
    expect(repo.releases).toMatchObject([
      {
        draft: false,
        tag: TAG,
        target: commit,
        name: 'demo 1.1.0',
        body: expect.stringMatching(/^Approved\./),
      },
    ]);
    expect([(await port.tagState(TAG)).commit, (await port.tagState(evil.tag)).commit]).toEqual([
      commit,
      null,
    ]);
  });

  it.each(['tag', 'name', 'body'] as const)(
    'is taken back where its %s is another afterwards',
    async (field) => {
      world.fault({
        route: READ,
        before: () => void Object.assign(repo.releases[0] as object, { [field]: evil[field] }),
      });
      expect(await code(publishRelease(port, publication()))).toBe('release_changed');
      expect([published(), drafts()]).toEqual([[], 1]);
    },
  );

  it('is the same where only the ends of its lines are others', async () => {
    world.fault({
      route: READ,
      rewrite: (answer) => {
        const { body } = answer as { body: string };
        return { ...(answer as object), body: body.trim().replaceAll('\n', '\r\n') };
      },
    });
    expect(await code(publishRelease(port, publication()))).toBe('published');
  });
});

describe('where GitHub tells no digest of a file', () => {
  beforeEach(() =>
    world.fault({
      route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
      rewrite: (answer) => {
        const { assets } = answer as { assets: object[] };
        return { ...(answer as object), assets: assets.map((asset) => ({ ...asset, digest: null })) };
      },
    }),
  );

  it('its bytes do, once it is published', async () => {
    expect(await code(publishRelease(port, publication()))).toBe('published');
    expect(world.requests.filter(({ route }) => route.endsWith('/releases/assets/{asset_id}'))).toHaveLength(
      2,
    );
  });

  it('other bytes of the same size take it back', async () => {
    world.fault({
      route: PUBLISH,
      before: () => {
        for (const release of repo.releases) release.assets.length = 0;
        leave({ bytes: Buffer.from('The bundle') });
      },
    });
    expect(await code(publishRelease(port, publication()))).toBe('release_changed');
    expect([published(), drafts()]).toEqual([[], 1]);
  });
});

describe('a fault', () => {
  const twice = { status: 502, times: 2 };
  const always = { times: Number.POSITIVE_INFINITY };

  it.each<[string, () => void]>([
    ['GitHub answers 502 twice while a file is sent', () => world.fault({ route: UPLOAD, ...twice })],
    ['the connection breaks while a file is sent', () => world.fault({ route: UPLOAD, drop: true })],
    [
      'a limit says when to come back',
      () => world.fault({ route: UPLOAD, status: 403, headers: { 'retry-after': '1' } }),
    ],
    ['there were too many requests', () => world.fault({ route: UPLOAD, status: 429 })],
    [
      'GitHub answers 500 to the draft',
      () => world.fault({ route: 'POST /repos/{owner}/{repo}/releases', status: 500 }),
    ],
    [
      'what earlier runs left cannot be listed',
      () => world.fault({ route: 'GET /repos/{owner}/{repo}/releases', status: 500, times: 9 }),
    ],
    ['GitHub answers 503 to publishing', () => world.fault({ route: PUBLISH, status: 503 })],
    [
      'an upload broke off and left an empty file',
      () =>
        world.fault({
          route: UPLOAD,
          status: 502,
          before: () => leave({ state: 'open', bytes: Buffer.alloc(0) }),
        }),
    ],
    [
      'an upload arrived although the answer was lost',
      () =>
        world.fault({ route: UPLOAD, drop: true, before: () => leave({ bytes: Buffer.from('the bundle') }) }),
    ],
    [
      'a file of that name with other bytes is there',
      () => world.fault({ route: UPLOAD, before: () => leave({ bytes: Buffer.from('other') }) }),
    ],
  ])('is survived: %s', async (_, arm) => {
    arm();
    const release = await publishRelease(port, publication());
    expect(release.assets.map(({ sha256 }) => sha256)).toEqual([file().sha256]);
  });

  it.each<[string, string, () => void]>([
    [
      'GitHub keeps answering 502',
      'upload_failed',
      () => world.fault({ route: UPLOAD, ...always, status: 502 }),
    ],
    [
      'the connection keeps breaking',
      'upload_failed',
      () => world.fault({ route: UPLOAD, ...always, drop: true }),
    ],
    [
      'the same name is taken again and again',
      'asset_exists',
      () =>
        world.fault({
          route: UPLOAD,
          ...always,
          before: () => {
            for (const release of repo.releases) release.assets.length = 0;
            leave({ bytes: Buffer.from('other') });
          },
        }),
    ],
    ['an upload is refused', 'upload_refused', () => world.fault({ route: UPLOAD, status: 403 })],
    [
      'GitHub received fewer bytes',
      'asset_differs',
      () => world.fault({ route: UPLOAD, rewrite: (body) => ({ ...(body as object), size: 3 }) }),
    ],
    [
      'GitHub received other bytes',
      'asset_differs',
      () =>
        world.fault({
          route: UPLOAD,
          rewrite: (body) => ({ ...(body as object), digest: `sha256:${'0'.repeat(64)}` }),
        }),
    ],
    [
      'GitHub stored it under another name',
      'asset_renamed',
      () =>
        world.fault({ route: UPLOAD, rewrite: (body) => ({ ...(body as object), name: 'bundle.1.tar' }) }),
    ],
    ['the download breaks', 'download_failed', () => world.fault({ route: STORAGE, drop: true })],
    [
      'the download is short',
      'download_truncated',
      () => world.fault({ route: STORAGE, rewrite: (bytes) => (bytes as Buffer).subarray(1) }),
    ],
    [
      'the stored bytes were swapped (attack 53)',
      'asset_differs',
      () => world.fault({ route: STORAGE, rewrite: () => Buffer.from('The bundle') }),
    ],
    [
      'the draft is deleted before publishing',
      'draft_gone',
      () => world.fault({ route: PUBLISH, before: () => void repo.releases.splice(0) }),
    ],
    [
      'the draft is deleted before a file is sent',
      'draft_gone',
      () => world.fault({ route: UPLOAD, before: () => void repo.releases.splice(0) }),
    ],
    [
      'the tag is made on another commit meanwhile',
      'tag_moved',
      () => world.fault({ route: UPLOAD, before: otherTag }),
    ],
  ])('is told: %s (%s)', async (_, expected, arm) => {
    arm();
    expect(await code(publishRelease(port, publication()))).toBe(expected);
    expect([published(), drafts()]).toEqual([[], 0]);
  });

  it.each<[string, string, () => void]>([
    [
      'its files were changed between comparing and publishing',
      'release_changed',
      () => world.fault({ route: PUBLISH, before: () => leave({ name: 'extra', bytes: Buffer.from('x') }) }),
    ],
    [
      'the tag moved while it was published',
      'tag_moved',
      () => world.fault({ route: PUBLISH, before: otherTag }),
    ],
  ])('found after publishing takes the release back: %s (%s)', async (_, expected, arm) => {
    arm();
    expect(await code(publishRelease(port, publication()))).toBe(expected);
    expect([published(), drafts()]).toEqual([[], 1]);
  });

  it('of the token: drafts need contents: write', async () => {
    const work = publishRelease(releases({ contents: 'read' }), publication());
    await expect(work).rejects.toThrow(/lacks a permission.*403/);
  });

  it('of the address: no file and no token goes to another host', async () => {
    world.fault({
      route: 'POST /repos/{owner}/{repo}/releases',
      rewrite: (body) => ({ ...(body as object), upload_url: 'http://evil.example/assets{?name,label}' }),
    });
    await expect(publishRelease(port, publication())).rejects.toThrow(/could not be sent|evil\.example/);
    expect(world.requests.some(({ route }) => route.endsWith('/assets'))).toBe(false);
  });

  it.each<[string, string]>([
    ['shorter', 'the bund'],
    ['longer', 'the bundle and more'],
  ])('of the file: it is %s than it was', async (_, text) => {
    const changed = { ...file(), open: file(text).open };
    expect(await code(publishRelease(port, publication([changed])))).toBe('file_changed');
    expect(drafts()).toBe(0);
  });

  it('of the file: it is too large for a release', async () => {
    expect(await code(publishRelease(port, publication([{ ...file(), size: 2 ** 31 }])))).toBe(
      'asset_too_large',
    );
  });
});

describe('a tag', () => {
  const other = () => repo.commit({ author: 'mia', files: { x: 'y' }, branch: 'side' });

  it('is read by its full name, whatever branches are called', async () => {
    const elsewhere = await other();
    await repo.tag(TAG, commit);
    await repo.branch(TAG, { from: 'side', by: 'mia' });
    await repo.branch(`refs/tags/${TAG}`, { from: 'side', by: 'mia' });
    expect(elsewhere).not.toBe(commit);
    expect(await port.tagState(TAG)).toEqual({ name: TAG, object: commit, commit, isBranchToo: true });
  });

  it('is peeled, through tags of tags', async () => {
    const inner = await repo.annotatedTag('inner', commit, { by: 'mia' });
    const outer = await repo.annotatedTag(TAG, inner, { by: 'mia' });
    expect(await port.tagState(TAG)).toMatchObject({ object: outer, commit });
  });

  it.each(['tree', 'blob'])('of a %s leads to no commit', async (kind) => {
    const object = await repo.git.text([
      'rev-parse',
      kind === 'tree' ? `${commit}^{tree}` : `${commit}:README.md`,
    ]);
    await repo.annotatedTag(TAG, object, { by: 'mia' });
    expect(await port.tagState(TAG)).toMatchObject({ object: expect.any(String), commit: null });
  });

  it.each<[string, object, boolean]>([
    ['its answer was lost', { lost: true }, true],
    ['GitHub failed twice', { status: 502, times: 2 }, true],
    ['the connection broke', { drop: true }, true],
    ['GitHub failed, and somebody made it elsewhere', { status: 502, before: otherTag }, false],
  ])('that was to be made where %s', async (_, fault, isOurs) => {
    world.fault({ route: 'POST /repos/{owner}/{repo}/git/refs', ...fault });
    expect(await port.createTag(TAG, commit)).toBe(isOurs);
    expect((await port.tagState(TAG)).object === commit).toBe(isOurs);
  });

  it('that cannot be made is none', async () => {
    world.fault({ route: 'POST /repos/{owner}/{repo}/git/refs', status: 502, times: 9 });
    await expect(port.createTag(TAG, commit)).rejects.toThrow(/could not make the tag/);
    expect((await port.tagState(TAG)).object).toBeNull();
  });

  it.each(['', `${TAG}.2`])('that is missing is missing, also when %j begins like it', async (similar) => {
    if (similar !== '') await repo.tag(similar, commit);
    await repo.branch('side', { by: 'mia' });
    expect(await port.tagState(TAG)).toEqual({ name: TAG, object: null, commit: null, isBranchToo: false });
  });
});

/** Somebody, or an earlier attempt, leaves a file in the draft. */
function leave(asset: { name?: string; state?: 'open' | 'uploaded'; bytes: Buffer }): void {
  const draft = repo.releases[0] as NonNullable<(typeof repo.releases)[0]>;
  addAsset(repo, draft, { name: 'bundle.tar', by: 'mia', ...asset });
}

async function otherTag(): Promise<void> {
  await repo.tag(TAG, await repo.commit({ author: 'mia', files: { moved: 'yes' }, branch: 'side' }));
}

it('reads an answer that is none as a failure, never as a release', async () => {
  for (const body of [null, {}, { id: 1, tag_name: TAG, draft: 'no', assets: [] }]) {
    world.fault({ route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}', status: 200, body });
    await expect(port.findRelease(TAG) as Promise<Release | null>).rejects.toThrow(/not what it describes/);
  }
});
