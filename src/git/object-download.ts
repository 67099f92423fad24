import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';

export interface DownloadOptions {
  /** Git's own remote. Its credentials go to no other origin. */
  readonly remote: string;
  /** HTTP header by which the remote takes the token; undefined reads without. */
  readonly authorization: string | undefined;
  /** Length of a second between attempts; tests shorten it. */
  readonly retryBaseMs: number;
  /** An answer, or the next piece of it, must come within this time. */
  readonly idleMs?: number;
  /** A whole object must come within this time. */
  readonly wholeMs?: number;
  /** Bytes of all answers together, those of failed attempts as well. */
  readonly maxTotalBytes: number;
  /** A redirect to another server is refused. */
  readonly isOneServer?: boolean;
}

export interface DownloadRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const ATTEMPTS = 3;
const MOST_REDIRECTS = 5;
const IDLE_MS = 60_000;
const WHOLE_MS = 60 * 60_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Worth another attempt. */
class Interrupted extends Error {}

/**
 * HTTP for objects outside Git: encrypted, except on the loopback of a server that is there itself; without cookies;
 * redirects are followed by hand, so that neither the token nor the headers that a server gave for itself reach another.
 */
export class ObjectDownload {
  readonly #options: DownloadOptions;
  readonly #remote: URL;
  #total = 0;

  constructor(options: DownloadOptions) {
    this.#options = options;
    this.#remote = new URL(options.remote);
  }

  /** Why an address is not asked; undefined: it may be. */
  refusal(address: string): string | undefined {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined) return 'the address of its remote cannot be read';
    const isLocal = url.protocol === 'http:' && isLoopback(url) && isLoopback(this.#remote);
    if (url.protocol !== 'https:' && !isLocal)
      return `its remote is reached by ${url.protocol.slice(0, -1)}, and only https is followed`;
    return url.username === '' && url.password === ''
      ? undefined
      : 'the address of its remote holds a name or a password';
  }

  /**
   * Gives an answer that is neither a redirect nor a passing failure to `use`; reading its body counts as part of the
   * attempt. Rejects with a `UserError` when the server cannot be reached.
   */
  async request<Result>(
    request: DownloadRequest,
    use: (answer: Response, body: AsyncIterable<Uint8Array>) => Promise<Result>,
  ): Promise<Result> {
    let reason = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (attempt > 1) await wait(this.#options.retryBaseMs * attempt);
      try {
        return await this.#attempt(request, use);
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        reason = error.message;
      }
    }
    throw new UserError(
      `${hostOf(request.url)} could not be read after ${ATTEMPTS} attempts (${reason}), so the files that pointers stand for are not known. Ask again later.`,
    );
  }

  async #attempt<Result>(
    request: DownloadRequest,
    use: (answer: Response, body: AsyncIterable<Uint8Array>) => Promise<Result>,
  ): Promise<Result> {
    const watch = new Watch(this.#options.idleMs ?? IDLE_MS, this.#options.wholeMs ?? WHOLE_MS);
    try {
      const answer = await this.#answer(request, watch);
      if (answer.status >= 500 || answer.status === 429) throw new Interrupted(`status ${answer.status}`);
      return await use(answer, this.#watched(answer, watch));
    } finally {
      watch.end();
    }
  }

  async #answer(request: DownloadRequest, watch: Watch): Promise<Response> {
    let { url, headers } = request;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const refused = this.refusal(url);
      if (refused !== undefined) throw new UserError(`${hostOf(url)} is not read: ${refused}.`);
      const answer = await fetch(url, {
        method: request.method,
        headers: this.#headersFor(url, headers),
        redirect: 'manual',
        signal: watch.signal,
        ...(request.body !== undefined && { body: request.body }),
      }).catch((error: unknown) => {
        throw new Interrupted(reasonOf(error, watch));
      });
      watch.touch();
      if (!REDIRECTS.has(answer.status)) return answer;
      await answer.body?.cancel();
      const target = answer.headers.get('location');
      if (target === null || !URL.canParse(target, url) || request.method !== 'GET')
        throw new UserError(`${hostOf(url)} answers with a redirect that cannot be followed.`);
      const next = new URL(target, url);
      if (next.origin !== new URL(url).origin) {
        if (this.#options.isOneServer === true)
          throw new UserError(
            `${hostOf(url)} sends on to ${next.host}, and no other server is asked for it.`,
          );
        headers = {};
      }
      url = next.href;
    }
    throw new UserError(
      `${hostOf(request.url)} answers with more than ${MOST_REDIRECTS} redirects, one after the other.`,
    );
  }

  async *#watched(answer: Response, watch: Watch): AsyncIterable<Uint8Array> {
    if (answer.body === null) return;
    const reader = answer.body.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read().catch((error: unknown) => {
          throw new Interrupted(reasonOf(error, watch));
        });
        if (done) return;
        watch.touch();
        this.#count(value.length);
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  #count(bytes: number): void {
    this.#total += bytes;
    const { maxTotalBytes } = this.#options;
    if (this.#total > maxTotalBytes)
      throw new UserError(
        `More than ${maxTotalBytes} bytes were read of the files that pointers stand for; no more are read for one decision.`,
      );
  }

  #headersFor(url: string, given: Readonly<Record<string, string>>): Record<string, string> {
    const { authorization } = this.#options;
    const headers = new Headers({ 'user-agent': 'arbiter', 'accept-encoding': 'identity', ...given });
    if (
      authorization !== undefined &&
      new URL(url).origin === this.#remote.origin &&
      !headers.has('authorization')
    )
      headers.set('authorization', authorization);
    return Object.fromEntries(headers);
  }
}

/** The server's name alone: the rest of a signed address is a secret. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'An address without a host';
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function reasonOf(error: unknown, watch: Watch): string {
  if (watch.signal.aborted) return 'it took too long';
  const cause = (error as { readonly cause?: { readonly code?: unknown } }).cause;
  return typeof cause?.code === 'string' ? cause.code : 'the connection broke';
}

/** Aborts what makes no progress, and what never ends. */
class Watch {
  readonly #controller = new AbortController();
  readonly #idleMs: number;
  readonly #whole: NodeJS.Timeout;
  #idle: NodeJS.Timeout;

  constructor(idleMs: number, wholeMs: number) {
    this.#idleMs = idleMs;
    this.#whole = setTimeout(() => this.#controller.abort(), wholeMs);
    this.#idle = setTimeout(() => this.#controller.abort(), idleMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  touch(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#controller.abort(), this.#idleMs);
  }

  end(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#whole);
  }
}
