import { type Answer, actorOf, type Call, type Handlers, ok, repositoryOf, textOf } from '../call.ts';
import { notFound } from '../error.ts';
import type { Release } from '../release.ts';
import { releaseShape } from '../shape/result.ts';

function releaseOf(call: Call): Release {
  const release = repositoryOf(call).releases.find((one) => one.id === Number(call.params.release_id));
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

async function update(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const release = releaseOf(call);
  release.tag = textOf(call, 'tag_name') ?? release.tag;
  release.target = textOf(call, 'target_commitish') ?? release.target;
  release.name = textOf(call, 'name') ?? release.name;
  release.body = textOf(call, 'body') ?? release.body;
  if (typeof call.body.prerelease === 'boolean') {
    release.prerelease = call.body.prerelease;
  }
  if (call.body.draft === false && release.draft) {
    await repository.publish(release);
  } else if (call.body.draft === true) {
    release.draft = true;
  }
  return ok(releaseShape(repository, release));
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
  'repos/create-release': create,
  'repos/update-release': update,
  'repos/delete-release': (call) => {
    const { releases } = repositoryOf(call);
    releases.splice(releases.indexOf(releaseOf(call)), 1);
    return { status: 204 };
  },
};
