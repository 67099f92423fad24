import { GitHubError, notFound } from './error.ts';
import { pageOf } from './page.ts';
import type { Pull } from './pull.ts';
import type { Repository } from './repository.ts';
import type { Token } from './token.ts';
import type { World } from './world.ts';

/** One request that passed description and access. */
export interface Call {
  readonly world: World;
  readonly token: Token | undefined;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[]>>;
  /** The body as it was sent. */
  readonly bytes: Buffer;
}

/** `body` is JSON, or bytes with `type`. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Promise<Answer> | Answer;
export type Handlers = Readonly<Record<string, Handler>>;

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** A page of a plain list. */
export function listed<Item>(call: Call, items: readonly Item[], shape: (item: Item) => unknown): Answer {
  const page = pageOf(call, items);
  return { status: 200, body: page.items.map(shape), headers: page.headers };
}

/** A page of a list that GitHub wraps in an object with its total. */
export function counted<Item>(
  call: Call,
  name: string,
  items: readonly Item[],
  shape: (item: Item) => unknown,
): Answer {
  const page = pageOf(call, items);
  return {
    status: 200,
    body: { total_count: items.length, [name]: page.items.map(shape) },
    headers: page.headers,
  };
}

export function repositoryOf(call: Call): Repository {
  const repository = call.world.find(`${call.params.owner}/${call.params.repo}`);
  if (repository === undefined) {
    throw notFound();
  }
  return repository;
}

export function pullOf(call: Call): Pull {
  return repositoryOf(call).pull(Number(call.params.pull_number ?? call.params.issue_number));
}

/** The account that acts; operations that write always have one. */
export function actorOf(call: Call) {
  if (call.token === undefined) {
    throw new GitHubError(401, 'Requires authentication');
  }
  return call.token.actor;
}

export function textOf(call: Call, name: string): string | undefined {
  const value = call.body[name];
  return typeof value === 'string' ? value : undefined;
}

/** The list under `name`, empty when there is none. */
export function textsOf(call: Call, name: string): string[] {
  const value = call.body[name];
  return Array.isArray(value) ? value.map(String) : [];
}
