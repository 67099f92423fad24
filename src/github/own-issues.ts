import { account, text } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling, MalformedAnswer } from './failure.ts';
import { isOwnAccount } from './own-account.ts';
import { everyItem } from './pages.ts';

export interface OwnIssue {
  readonly number: number;
  readonly body: string;
  /** `open` or `closed`. */
  readonly state: string;
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; null where GitHub does not say, or it was opened again. */
  readonly reason: string | null;
}

/** Issues that the gate itself opens. */
export interface OwnIssuePort {
  /** Open and closed ones by the gate's own account, touched since an instant (RFC 3339). */
  issuesSince(since: string): Promise<readonly OwnIssue[]>;
  /** The number of the new issue. */
  openIssue(title: string, body: string): Promise<number>;
}

/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). `ownLogin` is the account the gate posts as. */
export function ownIssues(client: GitHubClient, repository: string, ownLogin: string): OwnIssuePort {
  const [owner = '', repo = ''] = repository.split('/');
  return {
    issuesSince: (since) =>
      calling('list the issues of the gate', async () => {
        const found = await everyItem(client, client.rest.issues.listForRepo, {
          owner,
          repo,
          state: 'all',
          creator: ownLogin,
          since,
        });
        return found
          .filter((issue) => issue.pull_request === undefined)
          .filter((issue) => isOwnAccount(account(issue.user as never), ownLogin))
          .map(({ number, body, state, state_reason: reason }) => ({
            number,
            body: body ?? '',
            state: text(state, 'state'),
            reason: reason ?? null,
          }));
      }),
    openIssue: (title, body) =>
      calling('open an issue for a condition', async () => {
        const { data } = await client.rest.issues.create({ owner, repo, title, body });
        if (!Number.isSafeInteger(data.number)) throw new MalformedAnswer('the new issue has no number');
        return data.number;
      }),
  };
}
