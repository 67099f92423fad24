import { account } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { calling } from './failure.ts';
import { isOwnAccount } from './own-account.ts';
import { everyItem } from './pages.ts';
import type { Account } from './port.ts';

/** Begins the body of the one issue that carries what the audit found. */
export const AUDIT_MARKER = '<!-- arbiter:audit -->';

export interface OpenIssue {
  readonly number: number;
  readonly body: string;
  readonly author: Account | null;
}

/** What the audit asks of the issues of a repository. */
export interface IssuePort {
  /** Open ones, without pull requests. */
  openIssues(): Promise<readonly OpenIssue[]>;
  open(title: string, body: string): Promise<number>;
  rewrite(number: number, body: string): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  close(number: number): Promise<void>;
}

export interface AuditNews {
  /** Null: nothing was found. */
  readonly findings: { readonly title: string; readonly body: string } | null;
  /** Said when the issue is closed. */
  readonly allClear: string;
}

export type IssueOutcome = 'none' | 'opened' | 'updated' | 'unchanged' | 'closed';

/**
 * Keeps one issue: opened for findings, rewritten when they change, closed with a comment when there are none. It is found
 * by author and marker, the oldest that has both; a marker that somebody else wrote is nothing.
 */
export async function keepAuditIssue(
  issues: IssuePort,
  news: AuditNews,
  ownLogin: string,
): Promise<IssueOutcome> {
  const own = (await issues.openIssues())
    .filter(({ author, body }) => isOwnAccount(author, ownLogin) && body.startsWith(AUDIT_MARKER))
    .sort((a, b) => a.number - b.number);
  if (news.findings === null) {
    for (const { number } of own) {
      await issues.comment(number, news.allClear);
      await issues.close(number);
    }
    return own.length === 0 ? 'none' : 'closed';
  }
  const body = `${AUDIT_MARKER}\n${news.findings.body}`;
  const [standing] = own;
  if (standing === undefined) {
    await issues.open(news.findings.title, body);
    return 'opened';
  }
  // GitHub gives line ends back as they were sent, or as CRLF when somebody edited on its page.
  if (standing.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return 'unchanged';
  await issues.rewrite(standing.number, body);
  await issues.comment(standing.number, 'What the audit finds has changed; see above.');
  return 'updated';
}

/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). */
export class RestIssues implements IssuePort {
  readonly #client: GitHubClient;
  readonly #where: { readonly owner: string; readonly repo: string };

  constructor(client: GitHubClient, repository: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#where = { owner, repo };
  }

  async openIssues(): Promise<readonly OpenIssue[]> {
    const found = await calling('list the open issues', () =>
      everyItem(this.#client, this.#client.rest.issues.listForRepo, { ...this.#where, state: 'open' }),
    );
    return found
      .filter((issue) => issue.pull_request === undefined)
      .map(({ number, body, user }) => ({ number, body: body ?? '', author: account(user as never) }));
  }

  async open(title: string, body: string): Promise<number> {
    const { data } = await calling('open an issue', () =>
      this.#client.rest.issues.create({ ...this.#where, title, body }),
    );
    return data.number;
  }

  async rewrite(number: number, body: string): Promise<void> {
    await calling(`change issue #${number}`, () =>
      this.#client.rest.issues.update({ ...this.#where, issue_number: number, body }),
    );
  }

  async comment(number: number, body: string): Promise<void> {
    await calling(`comment on issue #${number}`, () =>
      this.#client.rest.issues.createComment({ ...this.#where, issue_number: number, body }),
    );
  }

  async close(number: number): Promise<void> {
    await calling(`close issue #${number}`, () =>
      this.#client.rest.issues.update({
        ...this.#where,
        issue_number: number,
        state: 'closed',
        state_reason: 'completed',
      }),
    );
  }
}
