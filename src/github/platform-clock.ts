import { instantOf } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling } from './failure.ts';

/** GitHub's clock, RFC 3339 in UTC; null where it does not tell the time. */
function platformTime(client: GitHubClient, repository: string): Promise<string | null> {
  const [owner = '', repo = ''] = repository.split('/');
  return calling("read GitHub's clock", async () => {
    const { headers } = await client.rest.repos.get({ owner, repo });
    return instantOf(headers.date);
  });
}

/** Milliseconds that GitHub's clock is ahead of this machine's, which says `now`; 0 where GitHub does not tell the time. */
export async function clockAhead(
  client: GitHubClient,
  repository: string,
  now: () => string,
): Promise<number> {
  const time = await platformTime(client, repository);
  return time === null ? 0 : Date.parse(time) - Date.parse(now());
}
