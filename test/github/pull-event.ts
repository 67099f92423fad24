import type { Pull } from './pull.ts';
import type { Review } from './review.ts';
import { repositoryShape, userShape } from './shape/account.ts';
import { pullShape, reviewShape } from './shape/pull.ts';

export interface EventDetails {
  /** Who caused it; the author when left out. */
  readonly actor?: string;
  readonly review?: Review;
  /** Of `edited`: `{ base: { ref: { from: 'main' } } }`. */
  readonly changes?: Record<string, unknown>;
  readonly label?: string;
  /** Of `synchronize`. */
  readonly before?: string;
}

/** The payload of `pull_request`, `pull_request_target` and `pull_request_review`.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export async function pullEvent(
  pull: Pull,
  name: string,
  action: string,
  details: EventDetails,
): Promise<Record<string, unknown>> {
  if (!['pull_request', 'pull_request_target', 'pull_request_review'].includes(name)) {
    throw new Error(`${name} is not an event of a pull request.`);
  }
  const { repository } = pull;
  const { people, apiUrl } = repository.world;
  const sender = details.review?.user ?? people.get(details.actor ?? pull.author.login);
  return {
    action,
    number: pull.number,
    pull_request: await pullShape(pull, 'unknown'),
    repository: repositoryShape(repository),
    organization: { login: repository.owner },
    sender: userShape(sender, apiUrl),
    ...(details.review === undefined ? {} : { review: webhookReview(pull, details.review) }),
    ...(details.changes === undefined ? {} : { changes: details.changes }),
    ...(details.label === undefined ? {} : { label: { name: details.label } }),
    ...(action === 'synchronize' ? { before: details.before ?? '0'.repeat(40), after: pull.headSha } : {}),
  };
}

/** Webhooks write review states in lower case, the API in upper case. */
function webhookReview(pull: Pull, review: Review): Record<string, unknown> {
  return { ...reviewShape(pull, review), state: review.state.toLowerCase() };
}
