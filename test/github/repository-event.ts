import type { Repository } from './repository.ts';
import { repositoryShape, userShape } from './shape/account.ts';
import { releaseShape, runShape } from './shape/result.ts';
import type { Run } from './workflow-run.ts';

/** The `workflow_run` payload. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run */
export function runEvent(repository: Repository, run: Run, action: string): Record<string, unknown> {
  const shape = runShape(repository, run);
  return {
    action,
    workflow_run: shape,
    workflow: { id: run.workflow.id, name: run.workflow.name, path: run.workflow.path },
    repository: repositoryShape(repository),
    sender: shape.actor,
  };
}

/**
 * The `push` payload of a tag. `after` is what the ref holds: of an annotated tag the tag object, not the commit.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
 */
export async function tagPushEvent(
  repository: Repository,
  tag: string,
  by: string,
): Promise<Record<string, unknown>> {
  const { people, apiUrl } = repository.world;
  const ref = `refs/tags/${tag}`;
  const after = (await repository.git.refs()).get(ref);
  if (after === undefined) throw new Error(`${repository.fullName} has no tag ${tag}.`);
  const commit = await repository.git.resolve(ref);
  const person = people.get(by);
  return {
    ref,
    before: '0'.repeat(40),
    after,
    created: true,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [],
    head_commit: commit === undefined ? null : { id: commit },
    pusher: { name: person.login },
    repository: repositoryShape(repository),
    sender: userShape(person, apiUrl),
  };
}

/** Payloads that carry little beside the repository: push, release, schedule, workflow_dispatch, … */
export function eventOf(
  repository: Repository,
  name: string,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const { people, firstPerson, apiUrl } = repository.world;
  const { actor, tag, ...rest } = fields;
  const sender = userShape(people.get(typeof actor === 'string' ? actor : firstPerson), apiUrl);
  const common = { repository: repositoryShape(repository), sender };
  if (name === 'release') {
    const release = repository.releases.find((one) => one.tag === tag);
    if (release === undefined) {
      throw new Error(`${repository.fullName} has no release ${String(tag)}.`);
    }
    return { action: 'published', release: releaseShape(repository, release), ...common, ...rest };
  }
  return { ...common, ...rest };
}
