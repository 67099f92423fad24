import { setTimeout as wait } from 'node:timers/promises';
import { isLoopback } from './loopback.ts';
import { TargetFailure } from './target.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpLimits {
  /** Length of a second between attempts; tests shorten it. */
  readonly retryBaseMs: number;
  readonly timeoutMs?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;
const MOST_BYTES = 1024 * 1024;

/** Worth another attempt. */
class Passing extends Error {}

/** Why an address is not asked; undefined: it may be. A secret or a token goes with every request. */
export function addressProblem(address: string): string | undefined {
  if (!URL.canParse(address)) return `${JSON.stringify(address)} is no address`;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'the address holds a name or a password';
  if (url.hash !== '') return 'the address has a part after #';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return undefined;
  return `${url.origin} is not reached by https`;
}

/**
 * One request, at most three times, later each time, and again only after what passes (5xx, 429, no connection). Redirects
 * are not followed: what was signed is for this address.
 */
export async function answerOf(request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> {
  const problem = addressProblem(request.url);
  if (problem !== undefined) throw new TargetFailure(`This target is not asked: ${problem}.`);
  const host = new URL(request.url).host;
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await wait(limits.retryBaseMs * 2 ** (attempt - 2));
    try {
      return await once(request, host, limits.timeoutMs ?? TIMEOUT_MS);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      reason = error.message;
    }
  }
  throw new TargetFailure(
    `${host} did not answer in ${ATTEMPTS} attempts (${reason}). Look at the target, then run again.`,
  );
}

async function once(request: HttpRequest, host: string, timeoutMs: number): Promise<HttpAnswer> {
  const { method, url, headers, body } = request;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const init = {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    } as const;
    const answer = await fetch(url, init);
    if (answer.status >= 500 || answer.status === 429) {
      await answer.body?.cancel();
      throw new Passing(`status ${answer.status}`);
    }
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel();
      throw new TargetFailure(
        `${host} answers with a redirect (${answer.status}); write its final address into the configuration.`,
      );
    }
    return { status: answer.status, text: await textOf(answer, host) };
  } catch (error) {
    if (error instanceof TargetFailure || error instanceof Passing) throw error;
    throw new Passing(signal.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error), {
      cause: error,
    });
  }
}

async function textOf(answer: Response, host: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    size += piece.length;
    if (size > MOST_BYTES) throw new TargetFailure(`${host} answers with more than ${MOST_BYTES} bytes.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Node puts the reason of a connection that failed into `cause`. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as {
    readonly cause?: { readonly code?: unknown };
    readonly message?: string;
  };
  return typeof cause?.code === 'string' ? cause.code : (message ?? 'no connection');
}

/** A JSON object of an answer; anything else is no answer. */
export function objectOf(text: string, host: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new TargetFailure(`${host} did not answer with a JSON object.`);
}
