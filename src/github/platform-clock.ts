import { instantOf } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling } from './failure.ts';

/** GitHub's clock, RFC 3339 in UTC; null where it does not tell the time. */
export function platformTime(client: GitHubClient, repository: string): Promise<string | null> {
  const [owner = '', repo = ''] = repository.split('/');
  return calling("read GitHub's clock", async () => {
    const { headers } = await client.rest.repos.get({ owner, repo });
    return instantOf(headers.date);
  });
}
