import { account, instant, text } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, GitHubFailure, MalformedAnswer } from './failure.ts';
import { everyItem } from './pages.ts';
import type { Account } from './port.ts';

/** A movement of the branch that can take entries away, as GitHub recorded it. */
export interface LedgerBreak {
  readonly kind: 'force_push' | 'branch_deletion' | 'branch_creation';
  /** RFC 3339. */
  readonly at: string;
  /** Null for an account that is gone. */
  readonly actor: Account | null;
}

const KINDS = ['force_push', 'branch_deletion', 'branch_creation'] as const;

/**
 * Forced pushes and deletions of a ledger's branch that GitHub recorded, and every creation but the first (a branch that
 * was renamed away and made anew need not count as deleted), newest first
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities). Nobody can take one of them back, so a ledger
 * that was rewritten as a whole is seen here. `since`: those before it are known and left out; one of that very second is
 * not. Null where the token may not read the activity.
 */
export async function breaksOfLedger(
  client: GitHubClient,
  repository: string,
  branch: string,
  since: string | null,
): Promise<readonly LedgerBreak[] | null> {
  const [owner = '', repo = ''] = repository.split('/');
  const ref = `refs/heads/${branch}`;
  try {
    return await calling(`read the activity of ${repository}`, async () => {
      const breaks: LedgerBreak[] = [];
      for (const kind of KINDS) {
        const listing = client.rest.repos.listActivities;
        const items = await everyItem(client, listing, { owner, repo, ref, activity_type: kind });
        const found = items.map((item) => breakOf(item, kind, ref)).sort(byTime);
        // A ledger begins once.
        breaks.push(...(kind === 'branch_creation' ? found.slice(1) : found));
      }
      const first = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
      return breaks.filter(({ at }) => !(Date.parse(at) < first)).sort((one, other) => byTime(other, one));
    });
  } catch (error) {
    if (error instanceof GitHubFailure && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}

function byTime(one: LedgerBreak, other: LedgerBreak): number {
  return Date.parse(one.at) - Date.parse(other.at);
}

function breakOf(raw: unknown, kind: LedgerBreak['kind'], ref: string): LedgerBreak {
  const found = (raw ?? {}) as Readonly<Record<string, unknown>>;
  if (text(found.activity_type, 'activity_type') !== kind || text(found.ref, 'ref') !== ref) {
    throw new MalformedAnswer(`the list holds another activity than ${kind} of ${ref}`);
  }
  return { kind, at: instant(found.timestamp, 'timestamp'), actor: account(found.actor) };
}
