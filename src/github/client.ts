import { setTimeout as wait } from 'node:timers/promises';
import { getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';

const RetryingOctokit = Octokit.plugin(retry);
export type GitHubClient = InstanceType<typeof RetryingOctokit>;

const MAX_RETRIES = 3;
/** With all tries an unanswered call ends well before the job does (15 minutes), so that it can still post an error. */
const ANSWER_MS = 60_000;
/** Files may take so many times as long. */
const TRANSFER_FACTOR = 10;
/** A limit that lasts longer is not waited for: the next event, or the sweep, decides. */
const MAX_RETRY_AFTER_SECONDS = 60;

/**
 * The one client instance. Options (proxy, user agent) come from @actions/github, the methods from @octokit/rest.
 * Answers 5xx and 429 are asked again three times, later each time, and so is 403 where it says when to come back
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit); other 4xx
 * never. A server that does not answer is given up, and counts as one that cannot be reached.
 */
export function createClient(options: {
  readonly token: string;
  readonly apiUrl: string;
  /** Length of a second; tests shorten it. */
  readonly retryBaseMs: number;
  /** How long one answer may take; whole files have ten times as long. */
  readonly answerMs?: number;
}): GitHubClient {
  const client = new RetryingOctokit({
    ...getOctokitOptions(options.token, { baseUrl: options.apiUrl }),
    userAgent: 'arbiter',
    request: { fetch: impatientFetch(options.answerMs ?? ANSWER_MS) },
    retry: {
      retries: MAX_RETRIES,
      retryAfterBaseValue: options.retryBaseMs,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
    },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  }) as GitHubClient;
  client.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(parameters);
      } catch (error) {
        const seconds = secondsOfLimit(error);
        if (seconds === null || attempt > MAX_RETRIES) throw error;
        await wait(seconds * options.retryBaseMs);
      }
    }
  });
  return client;
}

/** Each try has its own time, the reading of the answer included. */
function impatientFetch(answerMs: number): typeof fetch {
  return (address, init) => {
    const isTransfer = /\/artifacts\/\d+\/zip$|\/assets\b/u.test(String(address));
    const signal = AbortSignal.timeout(isTransfer ? answerMs * TRANSFER_FACTOR : answerMs);
    return fetch(address, { ...init, signal });
  };
}

/** How long a secondary limit asks to wait, or null where the answer is none, or asks for too long. */
export function secondsOfLimit(error: unknown): number | null {
  const { status, response } = (error ?? {}) as {
    readonly status?: unknown;
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
  };
  const header = response?.headers?.['retry-after'];
  if (status !== 403 || header === undefined) return null;
  const seconds = Number(header);
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_RETRY_AFTER_SECONDS ? seconds : null;
}
