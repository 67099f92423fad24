import { account, instant, text } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure } from './failure.ts';
import { pagesOf } from './pages.ts';
import type { HeadHistory, HeadPush } from './port.ts';

/** A pull request of more than a thousand pushes is not read to its beginning, and not decided. */
const MOST_PAGES = 10;
const DELETION = 'branch_deletion';
const CREATION = 'branch_creation';

/**
 * The pushes of a branch, from the one that was its tip at `since` on
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities; newest first, timestamps in whole seconds, none
 * of them the committer's to write). The tip at `since` is the newest push before it; one of the very same second may have
 * come before or after, so reading goes on to one that is strictly older. Null where the token may not read the activity.
 */
export async function readHeadHistory(
  client: GitHubClient,
  repository: string,
  ref: string,
  since: string,
): Promise<HeadHistory | null> {
  const [owner = '', repo = ''] = repository.split('/');
  try {
    return await calling(`read the activity of ${repository}`, async () => {
      const pages = pagesOf(client, client.rest.repos.listActivities, {
        owner,
        repo,
        ref: `refs/heads/${ref}`,
        direction: 'desc',
      });
      return collect(pages, ref, Date.parse(since));
    });
  } catch (error) {
    if (error instanceof GitHubFailure && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}

async function collect(
  pages: AsyncIterable<readonly unknown[]>,
  ref: string,
  since: number,
): Promise<HeadHistory> {
  const newestFirst: HeadPush[] = [];
  let count = 0;
  for await (const page of pages) {
    for (const movement of page.map(movementOf).filter((one) => one.ref === `refs/heads/${ref}`)) {
      if (movement.kind === DELETION) continue;
      newestFirst.push(pushOf(movement));
      if (Date.parse(movement.at) < since) return { pushes: newestFirst.reverse(), isWhole: true };
    }
    count += 1;
    if (count === MOST_PAGES) break;
  }
  const isWhole = newestFirst.at(-1)?.kind === CREATION;
  const isCut = !isWhole && count === MOST_PAGES;
  return { pushes: newestFirst.reverse(), isWhole, ...(isCut && { isCut }) };
}

interface Movement extends HeadPush {
  readonly ref: string;
}

function movementOf(raw: unknown): Movement {
  const found = (raw ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ref: text(found.ref, 'ref'),
    sha: text(found.after, 'after'),
    at: instant(found.timestamp, 'timestamp'),
    kind: text(found.activity_type, 'activity_type'),
    pusher: account(found.actor),
  };
}

function pushOf({ sha, at, pusher, kind }: Movement): HeadPush {
  return { sha, at, pusher, kind };
}
