import { UserError } from '../errors.ts';

/** GitHub did not answer as needed. Nothing can be decided; the message says what to do. */
export class GitHubFailure extends UserError {
  readonly status: number | undefined;

  constructor(what: string, status: number | undefined, options?: ErrorOptions) {
    const message = `GitHub could not ${what} (${status ?? 'no usable answer'}).`;
    const problem = { code: 'github_failed', message, file: '' };
    super(`GitHub could not ${what}: ${advice(status, options?.cause)}`, [problem], options);
    this.name = 'GitHubFailure';
    this.status = status;
  }
}

/** An answer that is not what GitHub describes: cut off, of another shape, without a field that decides. */
export class MalformedAnswer extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = 'MalformedAnswer';
  }
}

/** Wraps one call and the reading of its answer: any failure becomes a `GitHubFailure` that names what was being done. */
export async function calling<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof GitHubFailure) throw error;
    throw new GitHubFailure(what, statusOf(error), { cause: error });
  }
}

/** The HTTP status of a refusal. Octokit calls a connection that failed a 500 too, but there is no response then. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = (error ?? {}) as { status?: unknown; response?: unknown };
  if (status === 500 && response === undefined) return undefined;
  return typeof status === 'number' ? status : undefined;
}

function advice(status: number | undefined, cause: unknown): string {
  const detail = cause instanceof Error ? cause.message.split('\n', 1)[0]?.slice(0, 200) : '';
  if (cause instanceof MalformedAnswer || cause instanceof TypeError)
    return `its answer is not what it describes (${detail}). Run the workflow again later.`;
  switch (status) {
    case 401:
      return 'the token is not valid (401). Check the `github-token` input.';
    case 403:
      return `the token lacks a permission, or the rate limit is reached (403: ${detail}). Check \`permissions:\` of the workflow.`;
    case 404:
      return 'it does not exist, or the token cannot see it (404). Check `permissions:` of the workflow.';
    case 429:
      return 'too many requests (429), also after waiting. Run the workflow again later.';
    case 422:
      return `it refused the request (422: ${detail}).`;
    case undefined:
      return `it could not be reached (${detail}). Run the workflow again.`;
    default:
      return status >= 500
        ? `it answered ${status}, also after three more tries. Run the workflow again later.`
        : `it answered ${status} (${detail}).`;
  }
}

/** What does not exist is null. */
export async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
