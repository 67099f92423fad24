/** What GitHub answers instead of doing something: a status and the body it sends with it. */
export class GitHubError extends Error {
  readonly status: number;
  readonly errors: readonly (string | Record<string, string>)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: {
      errors?: readonly (string | Record<string, string>)[] | undefined;
      headers?: Record<string, string>;
    } = {},
  ) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }

  /** The body: `errors` only where GitHub sends them. */
  get body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

/** 404, which GitHub also gives for what the token may not see. */
export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

/** 422 with the list of reasons GitHub gives. */
export function unprocessable(
  message: string,
  errors?: readonly (string | Record<string, string>)[],
): GitHubError {
  return new GitHubError(422, message, { errors });
}
