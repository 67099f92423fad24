import { type Answer, actorOf, type Call, type Handlers, listed, ok, repositoryOf, textOf } from '../call.ts';
import { notFound, unprocessable } from '../error.ts';
import { refuseByRule } from '../ref-rules.ts';
import type { Repository } from '../repository.ts';
import type { Shape } from '../shape/account.ts';
import { refShape } from './object.ts';

interface TagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly object: string;
  readonly type: string;
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string };
}

async function readTag({ git }: Repository, sha: string): Promise<TagObject | undefined> {
  const read = await git.attempt(['cat-file', 'tag', sha]);
  const [head = '', ...message] = read.stdout.toString('utf8').split('\n\n');
  if (read.code !== 0) return undefined;
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] =
    /^(.*) <(.*)> (\d+) /.exec(field('tagger')) ?? ([] as string[]);
  return {
    sha,
    tag: field('tag'),
    message: message.join('\n\n').trimEnd(),
    object: field('object'),
    type: field('type'),
    tagger: {
      name,
      email,
      date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z'),
    },
  };
}

function tagShape(repository: Repository, tag: TagObject): Shape {
  const base = `${repository.world.apiUrl}/repos/${repository.fullName}/git`;
  return {
    node_id: `TAG_${tag.sha}`,
    sha: tag.sha,
    url: `${base}/tags/${tag.sha}`,
    tag: tag.tag,
    message: tag.message,
    tagger: tag.tagger,
    object: { sha: tag.object, type: tag.type, url: `${base}/${tag.type}s/${tag.object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

/** "creating a tag object does not create the reference that makes a tag in Git".
 * https://docs.github.com/en/rest/git/tags#create-a-tag-object */
async function create(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const { world, git } = repository;
  const [object, type] = [textOf(call, 'object') ?? '', textOf(call, 'type') ?? ''];
  if ((await git.attempt(['cat-file', type, object])).code !== 0) {
    throw unprocessable('Object does not exist');
  }
  world.clock.tick();
  const tagger = (call.body.tagger ?? world.people.signature(actorOf(call).login)) as {
    name: string;
    email: string;
  };
  const sha = await git.text(
    ['mktag'],
    `object ${object}\ntype ${type}\ntag ${textOf(call, 'tag')}\ntagger ${tagger.name} <${tagger.email}> ${world.clock.epochSeconds()} +0000\n\n${textOf(call, 'message')}\n`,
  );
  const tag = await readTag(repository, sha);
  return ok(tag === undefined ? {} : tagShape(repository, tag), 201);
}

async function get(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const tag = await readTag(repository, call.params.tag_sha ?? '');
  if (tag === undefined) throw notFound();
  return ok(tagShape(repository, tag));
}

/** Refs that start with the name, an empty list when there is none. */
async function matching(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const found = [...(await repository.git.refs())].filter(([ref]) =>
    ref.startsWith(`refs/${call.params.ref}`),
  );
  const types = await Promise.all(found.map(([, sha]) => repository.git.text(['cat-file', '-t', sha])));
  return listed(
    call,
    found.map(([ref, sha], index) => ({ ref, sha, type: types[index] ?? '' })),
    ({ ref, sha, type }) => refShape(repository, ref, sha, type),
  );
}

async function remove(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const ref = `refs/${call.params.ref}`;
  if (!(await repository.git.refs()).has(ref)) throw unprocessable('Reference does not exist');
  if (ref === `refs/heads/${repository.defaultBranch}`) {
    throw unprocessable('Cannot delete the default branch');
  }
  repository.lockedTags.refuse(ref);
  refuseByRule(repository, ref, ['deletion'], call.token);
  await repository.git.updateRef(ref, undefined);
  call.world.clock.tick();
  await repository.sync(actorOf(call));
  return { status: 204 };
}

export const TAG: Handlers = {
  'git/create-tag': create,
  'git/get-tag': get,
  'git/list-matching-refs': matching,
  'git/delete-ref': remove,
};
