import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, botClient, clientOf, personClient, refusal } from './client.ts';
import type { Repository } from './repository.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;
let octokit: Octokit;

beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', {
    people: [
      { login: 'mia', permission: 'maintain' },
      { login: 'zoe', permission: 'read' },
    ],
  });
  octokit = botClient(world);
});

afterEach(() => world.stop());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const BYTES = Buffer.from([0, 255, 128, 10, 13]);

async function draft(tag = 'v1') {
  const { data } = await octokit.repos.createRelease({ ...at(repo), tag_name: tag, draft: true });
  return data;
}

const upload = (release_id: number, name: string, bytes: Buffer = BYTES, client = octokit) =>
  client.repos.uploadReleaseAsset({
    ...at(repo),
    release_id,
    baseUrl: `${world.serverUrl}/api/uploads`,
    name,
    data: bytes as unknown as string,
    headers: { 'content-length': bytes.length, 'content-type': 'application/octet-stream' },
  });

const download = async (asset_id: number, client = octokit): Promise<Buffer> => {
  const place = { ...at(repo), asset_id, headers: { accept: 'application/octet-stream' } };
  return Buffer.from((await client.repos.getReleaseAsset(place)).data as unknown as ArrayBuffer);
};

describe('files of a release', () => {
  test('are uploaded as bytes, listed with their digest and downloaded from another origin without the token', async () => {
    const release = await draft();
    expect(release.upload_url).toBe(
      `${world.serverUrl}/api/uploads/repos/acme/models/releases/${release.id}/assets{?name,label}`,
    );
    const { data: asset } = await upload(release.id, 'bundle.tar');
    expect(asset).toMatchObject({
      name: 'bundle.tar',
      size: BYTES.length,
      state: 'uploaded',
      digest: `sha256:${sha256(BYTES)}`,
      uploader: { login: 'github-actions[bot]' },
    });
    const { data: list } = await octokit.repos.listReleaseAssets({ ...at(repo), release_id: release.id });
    expect(list.map(({ id }) => id)).toEqual([asset.id]);
    expect(await download(asset.id)).toEqual(BYTES);
    const raw = await fetch(asset.url, {
      headers: {
        accept: 'application/octet-stream',
        authorization: `Bearer ${world.token({ actor: 'mia' })}`,
      },
      redirect: 'manual',
    });
    expect(new URL(raw.headers.get('location') ?? '').origin).toBe(world.storageUrl);
    expect(
      (await fetch(raw.headers.get('location') ?? '', { headers: { authorization: 'Bearer x' } })).status,
    ).toBe(403);
  });

  test('have names of their own, without special characters', async () => {
    const { id } = await draft();
    expect((await upload(id, ' a (1) bundle.tar')).data.name).toBe('a.1.bundle.tar');
    expect(await refusal(upload(id, ' a (1) bundle.tar'))).toMatchObject({ status: 422 });
  });

  test('need a length, and the address for uploads', async () => {
    const { id } = await draft();
    const place = `/repos/acme/models/releases/${id}/assets?name=x`;
    const send = (root: string) =>
      fetch(`${world.serverUrl}${root}${place}`, {
        method: 'POST',
        duplex: 'half',
        headers: {
          authorization: `Bearer ${world.token({ actor: 'mia' })}`,
          'content-type': 'application/x-tar',
        },
        body: new ReadableStream({
          start(controller) {
            controller.enqueue(BYTES);
            controller.close();
          },
        }),
      } as RequestInit);
    expect((await send('/api/uploads')).status).toBe(400);
    expect((await send('/api/v3')).status).toBe(501);
    world.expectViolation(/is no operation/);
  });

  test('can be deleted', async () => {
    const { id } = await draft();
    const { data } = await upload(id, 'x');
    await octokit.repos.deleteReleaseAsset({ ...at(repo), asset_id: data.id });
    expect((await refusal(download(data.id))).status).toBe(404);
  });

  test('can be spoilt on their way', async () => {
    const { id } = await draft();
    const { data } = await upload(id, 'x');
    world.fault({ route: 'GET /_assets/{asset_id}', rewrite: () => Buffer.from('other') });
    expect((await download(data.id)).toString()).toBe('other');
    world.fault({ route: 'GET /_assets/{asset_id}', drop: true });
    // Octokit takes a connection that broke for an empty answer.
    expect((await download(data.id)).length).toBe(0);
    world.fault({ route: 'GET /_assets/{asset_id}', drop: true });
    const address = `${world.storageUrl}/_assets/${data.id}?sig=${data.id * 7919}`;
    await expect(fetch(address).then((answer) => answer.arrayBuffer())).rejects.toThrow();
  });
});

describe('drafts', () => {
  test('are seen only by who may push', async () => {
    const { id } = await draft();
    const place = { ...at(repo), release_id: id };
    const reader = clientOf(world, world.token({ permissions: { contents: 'read' } }));
    for (const blind of [reader, personClient(world, 'zoe')]) {
      expect((await blind.repos.listReleases(at(repo))).data).toEqual([]);
      expect((await refusal(blind.repos.getRelease(place))).status).toBe(404);
    }
    expect((await personClient(world, 'mia').repos.getRelease(place)).data.draft).toBe(true);
    expect((await refusal(reader.repos.createRelease({ ...at(repo), tag_name: 'v2' }))).status).toBe(403);
    expect((await refusal(upload(id, 'x', BYTES, reader))).status).toBe(403);
  });

  test('are listed in pages, newest first', async () => {
    for (const tag of ['v1', 'v2', 'v3']) await draft(tag);
    const { data, headers } = await octokit.repos.listReleases({ ...at(repo), per_page: 2 });
    expect(data.map(({ tag_name }) => tag_name)).toEqual(['v3', 'v2']);
    expect(headers.link).toContain('rel="next"');
  });

  test('of one tag: only one of them can be published', async () => {
    const [one, two] = [await draft(), await draft()];
    const publish = (release_id: number) =>
      octokit.repos.updateRelease({ ...at(repo), release_id, draft: false });
    await publish(one.id);
    expect(await refusal(publish(two.id))).toMatchObject({
      status: 422,
      message: expect.stringContaining('already_exists'),
    });
  });
});

describe('an immutable release', () => {
  const locked = async () => {
    repo.immutableReleases = true;
    const release = await draft();
    const { data: asset } = await upload(release.id, 'bundle.tar');
    const { data } = await octokit.repos.updateRelease({ ...at(repo), release_id: release.id, draft: false });
    expect(data.immutable).toBe(true);
    return { release, asset };
  };

  test('keeps its files and its tag, also from a push, while its notes may change', async () => {
    const { release, asset } = await locked();
    const ref = { ...at(repo), ref: 'tags/v1' };
    const other = await repo.commit({ author: 'mia', files: { a: 'b' } });
    const attempts = [
      () => upload(release.id, 'second'),
      () => octokit.repos.deleteReleaseAsset({ ...at(repo), asset_id: asset.id }),
      () => octokit.repos.updateRelease({ ...at(repo), release_id: release.id, tag_name: 'v9' }),
      () => octokit.git.deleteRef(ref),
      () => octokit.git.updateRef({ ...ref, sha: other, force: true }),
    ];
    for (const attempt of attempts) expect((await refusal(attempt())).status).toBe(422);
    const token = world.token({ actor: 'mia' });
    const pushed = await repo.git.attempt(['push', '--force', repo.cloneUrl(token), `${other}:refs/tags/v1`]);
    expect([pushed.code, pushed.stderr]).toEqual([1, expect.stringContaining('GH013')]);
    await octokit.repos.updateRelease({ ...at(repo), release_id: release.id, body: 'Notes.' });
    expect(await repo.git.resolve('refs/tags/v1')).not.toBe(other);
  });

  test('can be deleted, and its tag never be used again', async () => {
    const { release } = await locked();
    await octokit.repos.deleteRelease({ ...at(repo), release_id: release.id });
    expect(await refusal(octokit.repos.createRelease({ ...at(repo), tag_name: 'v1' }))).toMatchObject({
      message: expect.stringContaining('tag_name was used by an immutable release'),
    });
  });

  test('whether it would be one is told to administrators', async () => {
    const app = clientOf(
      world,
      world.token({ actor: 'app[bot]', permissions: { administration: 'read', contents: 'read' } }),
    );
    expect((await refusal(app.repos.checkImmutableReleases(at(repo)))).status).toBe(404);
    repo.immutableReleases = true;
    expect((await app.repos.checkImmutableReleases(at(repo))).data.enabled).toBe(true);
    expect((await refusal(octokit.repos.checkImmutableReleases(at(repo)))).status).toBe(403);
  });
});

describe('tags', () => {
  test('with a message are objects of their own, which a ref must name', async () => {
    const object = await repo.head();
    const tag = { ...at(repo), tag: 'v1', message: 'One', object, type: 'commit' as const };
    const { data } = await octokit.git.createTag(tag);
    expect(data).toMatchObject({ tag: 'v1', message: 'One', object: { sha: object, type: 'commit' } });
    expect((await octokit.git.listMatchingRefs({ ...at(repo), ref: 'tags/v' })).data).toEqual([]);
    await octokit.git.createRef({ ...at(repo), ref: 'refs/tags/v1', sha: data.sha });
    const ref = await octokit.git.getRef({ ...at(repo), ref: 'tags/v1' });
    expect(ref.data.object).toMatchObject({ sha: data.sha, type: 'tag' });
    expect((await octokit.git.getTag({ ...at(repo), tag_sha: data.sha })).data.object.sha).toBe(object);
    await octokit.git.deleteRef({ ...at(repo), ref: 'tags/v1' });
    expect((await refusal(octokit.git.getRef({ ...at(repo), ref: 'tags/v1' }))).status).toBe(404);
  });

  test('are pushed: the event names what the ref holds, and the commit', async () => {
    const commit = await repo.head();
    await repo.tag('plain', commit);
    expect(await repo.tagPush('plain', { by: 'mia' })).toMatchObject({
      ref: 'refs/tags/plain',
      after: commit,
      head_commit: { id: commit },
      sender: { login: 'mia' },
    });
    const object = await repo.annotatedTag('signed', commit, { by: 'mia' });
    expect(await repo.tagPush('signed', { by: 'mia' })).toMatchObject({
      after: object,
      head_commit: { id: commit },
    });
    expect(object).not.toBe(commit);
  });
});

describe('attestations', () => {
  const bundle = (subject: string, predicateType: string) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: {
      payload: Buffer.from(
        JSON.stringify({ subject: [{ digest: { sha256: subject } }], predicateType }),
      ).toString('base64'),
    },
  });

  test('are found by the digest of what they are about, by kind, and verified by nobody', async () => {
    const writer = clientOf(world, world.token({ permissions: { attestations: 'write', contents: 'read' } }));
    const subject = sha256(BYTES);
    for (const predicate of ['https://slsa.dev/verification_summary/v1', 'https://slsa.dev/provenance/v1']) {
      await writer.repos.createAttestation({ ...at(repo), bundle: bundle(subject, predicate) });
    }
    const list = async (further: object = {}, digest = subject) => {
      const place = { ...at(repo), subject_digest: `sha256:${digest}`, ...further };
      return (await writer.repos.listAttestations(place)).data.attestations?.length;
    };
    expect(await list()).toBe(2);
    expect(await list({ predicate_type: 'provenance' })).toBe(1);
    expect(await list({}, '0'.repeat(64))).toBe(0);
    const refused = writer.repos.createAttestation({
      ...at(repo),
      bundle: { dsseEnvelope: { payload: '' } },
    });
    expect((await refusal(refused)).status).toBe(422);
    const blind = octokit.repos.createAttestation({ ...at(repo), bundle: bundle(subject, 'x') });
    expect((await refusal(blind)).status).toBe(403);
  });
});
