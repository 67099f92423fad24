import { getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';

const RetryingOctokit = Octokit.plugin(retry);
export type GitHubClient = InstanceType<typeof RetryingOctokit>;

/**
 * The one client instance. Options (proxy, user agent) come from @actions/github, the methods from @octokit/rest.
 * Answers 5xx and 429 are asked again three times, later each time; 4xx never.
 */
export function createClient(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly retryBaseMs: number;
}): GitHubClient {
  return new RetryingOctokit({
    ...getOctokitOptions(options.token, { baseUrl: options.apiUrl }),
    userAgent: 'arbiter',
    retry: {
      retries: 3,
      retryAfterBaseValue: options.retryBaseMs,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
    },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  }) as GitHubClient;
}
