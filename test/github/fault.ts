export interface FaultRequest {
  /** `'GET /repos/{owner}/{repo}/pulls/{pull_number}'`, or `'*'` for every route. */
  readonly route: string;
  /** What is answered instead; nothing when only the rest is meant. */
  readonly status?: number;
  readonly body?: unknown;
  /** Without a `status` they are added to the true answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes the body of the true answer: what GitHub might say and this world has no words for. */
  readonly rewrite?: (body: unknown) => unknown;
  /** How many requests it hits; 1 when left out, `Infinity` for all. */
  readonly times?: number;
  /** Requests let through before the first hit. */
  readonly after?: number;
  /** Only this page of a list. */
  readonly page?: number;
  /** The request is done, and the answer is lost on the way back: 502. */
  readonly lost?: boolean;
  /** Cuts the connection without an answer. */
  readonly drop?: boolean;
  /** Runs before the request is answered: the world moves while somebody reads. */
  readonly before?: () => Promise<unknown> | unknown;
}

interface Armed {
  readonly fault: FaultRequest;
  skip: number;
  left: number;
}

/** Faults waiting for their request. */
export class Faults {
  readonly #armed: Armed[] = [];

  arm(fault: FaultRequest): void {
    this.#armed.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
  }

  /** The fault that hits this request, used up by it. */
  take(route: string, page: number): FaultRequest | undefined {
    for (const armed of this.#armed) {
      const { fault } = armed;
      const fits = (fault.route === '*' || fault.route === route) && (fault.page ?? page) === page;
      if (!fits || armed.left <= 0) {
        continue;
      }
      if (armed.skip > 0) {
        armed.skip -= 1;
        continue;
      }
      armed.left -= 1;
      return fault;
    }
    return undefined;
  }

  clear(): void {
    this.#armed.length = 0;
  }
}
