import type { Person } from '../person.ts';
import type { Pull } from '../pull.ts';
import type { Repository } from '../repository.ts';
import type { TimelineEntry } from '../timeline.ts';
import { type Shape, userShape } from './account.ts';
import { commitShape, reviewShape } from './pull.ts';
import { commentShape } from './result.ts';

function accounts(fields: Readonly<Record<string, unknown>>, api: string): Shape {
  const shown = Object.entries(fields).map(([key, value]) =>
    key === 'requested_reviewer' || key === 'review_requester'
      ? [key, userShape(value as Person, api)]
      : [key, value],
  );
  return Object.fromEntries(shown) as Shape;
}

/** One entry as `GET /issues/{n}/timeline` shows it. A review is in lower case here, in upper case elsewhere, and only here it has
 * `updated_at`.
 * https://docs.github.com/en/rest/issues/timeline */
export function timelineShape(repository: Repository, pull: Pull | undefined, entry: TimelineEntry): Shape {
  const { apiUrl } = repository.world;
  const { event, at, id } = entry;
  if (entry.commit !== undefined) {
    const { commit, ...rest } = commitShape(repository, entry.commit);
    return {
      ...(commit as Shape),
      event,
      sha: rest.sha,
      node_id: rest.node_id,
      parents: rest.parents,
    };
  }
  const actor = entry.actor === undefined ? null : userShape(entry.actor, apiUrl);
  if (entry.review !== undefined && pull !== undefined) {
    const { review } = entry;
    const updated = { updated_at: review.updatedAt ?? review.submittedAt };
    return { ...reviewShape(pull, review), ...updated, state: review.state.toLowerCase(), event };
  }
  if (entry.comment !== undefined) {
    return { ...commentShape(repository, entry.comment), event, actor };
  }
  const common = { id, node_id: `E_${id}`, event, actor, created_at: at, commit_id: null, commit_url: null };
  return { ...common, performed_via_github_app: null, ...accounts(entry.fields ?? {}, apiUrl) };
}
