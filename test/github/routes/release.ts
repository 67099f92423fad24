import type { ServerResponse } from 'node:http';
import { type Answer, actorOf, type Call, type Handlers, listed, ok, repositoryOf, textOf } from '../call.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import type { FaultRequest } from '../fault.ts';
import { holds } from '../person.ts';
import { type Asset, addAsset, type Release } from '../release.ts';
import type { Repository } from '../repository.ts';
import { assetShape, releaseShape } from '../shape/result.ts';
import type { World } from '../world.ts';

/** "Only users with push access will receive listings for draft releases."
 * https://docs.github.com/en/rest/releases/releases#list-releases */
function seesDrafts({ token }: Call, repository: Repository): boolean {
  if (token === undefined) return false;
  if (token.permissions !== undefined && token.permissions.get('contents') !== 'write') return false;
  return token.app !== undefined || holds(repository.roleOf(token.actor), 'write');
}

function visible(call: Call): readonly Release[] {
  const repository = repositoryOf(call);
  const drafts = seesDrafts(call, repository);
  return repository.releases.filter((release) => drafts || !release.draft);
}

function releaseOf(call: Call): Release {
  const release = visible(call).find((one) => one.id === Number(call.params.release_id));
  if (release === undefined) {
    throw notFound();
  }
  return release;
}

async function create(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const optional = (name: string, key: string) => {
    const value = textOf(call, name);
    return value === undefined ? {} : { [key]: value };
  };
  const release = await repository.addRelease(
    {
      tag: textOf(call, 'tag_name') ?? '',
      ...optional('target_commitish', 'target'),
      ...optional('name', 'name'),
      ...optional('body', 'body'),
      draft: call.body.draft === true,
      prerelease: call.body.prerelease === true,
    },
    actorOf(call),
  );
  return ok(releaseShape(repository, release), 201);
}

/** Of an immutable release only the title and the notes can be edited. */
async function update(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const release = releaseOf(call);
  const [tag, target] = [
    textOf(call, 'tag_name') ?? release.tag,
    textOf(call, 'target_commitish') ?? release.target,
  ];
  if (release.immutable && (tag !== release.tag || target !== release.target || call.body.draft === true)) {
    throw unprocessable('Validation Failed', [
      { resource: 'Release', code: 'custom', field: 'tag_name', message: 'release is immutable' },
    ]);
  }
  Object.assign(release, { tag, target });
  release.name = textOf(call, 'name') ?? release.name;
  release.body = textOf(call, 'body') ?? release.body;
  if (typeof call.body.prerelease === 'boolean') {
    release.prerelease = call.body.prerelease;
  }
  if (call.body.draft === false && release.draft) {
    await repository.publish(release, actorOf(call));
  } else if (call.body.draft === true) {
    release.draft = true;
  }
  return ok(releaseShape(repository, release));
}

function upload(call: Call): Answer {
  const repository = repositoryOf(call);
  const release = releaseOf(call);
  const { 'content-type': type, 'content-length': length } = call.headers;
  if (length === undefined) throw new GitHubError(400, 'Bad Content-Length: ');
  if (type === undefined) throw new GitHubError(400, 'Bad Content-Type');
  const asset = addAsset(repository, release, {
    name: call.query.get('name') ?? '',
    label: call.query.get('label'),
    contentType: String(type),
    bytes: call.bytes,
    by: actorOf(call).login,
  });
  return ok(assetShape(repository, release, asset), 201);
}

function assetOf(call: Call): { release: Release; asset: Asset } {
  for (const release of visible(call)) {
    const asset = release.assets.find(({ id }) => id === Number(call.params.asset_id));
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

/** "The API will either redirect the client to the location, or stream it directly": here it redirects, to another origin. */
function getAsset(call: Call): Answer {
  const { release, asset } = assetOf(call);
  if (!String(call.headers.accept).includes('application/octet-stream')) {
    return ok(assetShape(repositoryOf(call), release, asset));
  }
  const location = `${call.world.storageUrl}/_assets/${asset.id}?sig=${asset.id * 7919}`;
  return { status: 302, headers: { location } };
}

function deleteAsset(call: Call): Answer {
  const { release, asset } = assetOf(call);
  if (release.immutable) throw unprocessable('Cannot delete asset from an immutable release.');
  release.assets.splice(release.assets.indexOf(asset), 1);
  return { status: 204 };
}

/** The storage behind the redirect: no token may come here. Its faults are those of `GET /_assets/{asset_id}`. */
export async function storedAsset(
  world: World,
  url: string,
  authorization: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const fault = world.faults.take('GET /_assets/{asset_id}', 1);
  await fault?.before?.();
  const [, id = '', signature = ''] = /^\/_assets\/(\d+)\?sig=(\d+)$/.exec(url) ?? [];
  const asset = world
    .repositories()
    .flatMap(({ releases }) => releases)
    .flatMap(({ assets }) => assets)
    .find((one) => one.id === Number(id) && Number(signature) === one.id * 7919);
  if (asset === undefined || authorization !== undefined) {
    response.writeHead(403).end();
    return;
  }
  if (fault?.status !== undefined) {
    response.writeHead(fault.status, { ...fault.headers }).end('storage');
    return;
  }
  send(response, asset, fault);
}

function send(response: ServerResponse, asset: Asset, fault: FaultRequest | undefined): void {
  const bytes = (fault?.rewrite?.(asset.bytes) ?? asset.bytes) as Buffer;
  const isBroken = fault?.drop === true;
  response.writeHead(200, {
    'content-type': asset.contentType,
    // A connection that breaks is told from an answer that is short by its length.
    'content-length': isBroken ? asset.bytes.length + 1 : bytes.length,
  });
  if (!isBroken) {
    response.end(bytes);
    return;
  }
  response.write(bytes, () => response.destroy());
}

export const RELEASE: Handlers = {
  // Drafts have no tag yet and are not found by it.
  'repos/get-release-by-tag': (call) => {
    const repository = repositoryOf(call);
    const release = repository.releases.find((one) => one.tag === call.params.tag && !one.draft);
    if (release === undefined) {
      throw notFound();
    }
    return ok(releaseShape(repository, release));
  },
  'repos/get-release': (call) => ok(releaseShape(repositoryOf(call), releaseOf(call))),
  'repos/list-releases': (call) =>
    listed(call, visible(call), (release) => releaseShape(repositoryOf(call), release)),
  'repos/create-release': create,
  'repos/update-release': update,
  'repos/delete-release': (call) => {
    const { releases } = repositoryOf(call);
    releases.splice(releases.indexOf(releaseOf(call)), 1);
    return { status: 204 };
  },
  'repos/upload-release-asset': upload,
  'repos/list-release-assets': (call) => {
    const release = releaseOf(call);
    return listed(call, release.assets, (asset) => assetShape(repositoryOf(call), release, asset));
  },
  'repos/get-release-asset': getAsset,
  'repos/delete-release-asset': deleteAsset,
  // "Shows whether immutable releases are enabled", 404 where they are not.
  // https://docs.github.com/en/rest/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository
  'repos/check-immutable-releases': (call) => {
    if (!repositoryOf(call).immutableReleases) throw notFound();
    return ok({ enabled: true, enforced_by_owner: false });
  },
};
