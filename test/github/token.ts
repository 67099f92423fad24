import { randomBytes } from 'node:crypto';
import type { Level } from './operations.ts';
import { ACTIONS_BOT, type People, type Person } from './person.ts';

export type Permission = Level | 'none';

export interface TokenRequest {
  /** Scopes spelt as in workflows (`pull-requests`) or in the API (`pull_requests`). Left out for a person's own token. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** A login; `github-actions[bot]` when left out. */
  readonly actor?: string;
  /** Full names; every repository of the world when left out. */
  readonly repositories?: readonly string[];
  /** The App that writes; 15368 is GitHub Actions. */
  readonly appId?: number;
}

export interface Token {
  readonly value: string;
  readonly actor: Person;
  /** Undefined for a person's own token: the role in the repository decides. */
  readonly permissions: ReadonlyMap<string, Level> | undefined;
  readonly repositories: readonly string[] | undefined;
  readonly app: { readonly id: number; readonly slug: string; readonly name: string } | undefined;
  /** Requests an hour. */
  readonly limit: number;
  used: number;
}

const ACTIONS_APP_ID = 15368;

/** Scopes `GITHUB_TOKEN` can hold; nothing about organisations is among them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const ACTIONS_SCOPES = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'packages',
  'pages',
  'pull_requests',
  'security_events',
  'statuses',
]);

export const ALL_READ: Readonly<Record<string, Permission>> = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  statuses: 'read',
};

function levels(permissions: Readonly<Record<string, Permission>>, isActions: boolean): Map<string, Level> {
  const given = new Map<string, Level>();
  for (const [key, level] of Object.entries(permissions)) {
    const scope = key.replaceAll('-', '_');
    if (isActions && !ACTIONS_SCOPES.has(scope)) {
      throw new Error(`GITHUB_TOKEN cannot hold ${key}. Use an App: token({ actor: 'some-app[bot]', … }).`);
    }
    if (level !== 'none') {
      given.set(scope, level);
    }
  }
  return given;
}

/** All tokens handed out. */
export class Tokens {
  readonly #people: People;
  readonly #tokens = new Map<string, Token>();
  readonly #limit: number | undefined;

  constructor(people: People, limit: number | undefined) {
    this.#people = people;
    this.#limit = limit;
  }

  issue(request: TokenRequest): string {
    const login = request.actor ?? ACTIONS_BOT;
    const actor = this.#people.register({ login });
    const isActions = login === ACTIONS_BOT;
    const isBot = actor.type === 'Bot';
    if (isBot && request.permissions === undefined) {
      throw new Error(`Say what ${login} may do: token({ permissions: { … } }).`);
    }
    const slug = login.replace('[bot]', '');
    const appId = request.appId ?? (isActions ? ACTIONS_APP_ID : actor.id);
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
    const limit = this.#limit ?? (isActions ? 1000 : 5000);
    const value = `${isBot ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`;
    this.#tokens.set(value, {
      value,
      actor,
      permissions: request.permissions === undefined ? undefined : levels(request.permissions, isActions),
      repositories: request.repositories,
      app: isBot ? { id: appId, slug, name: isActions ? 'GitHub Actions' : slug } : undefined,
      limit,
      used: 0,
    });
    return value;
  }

  /** The token of an `Authorization` header: `token x`, `Bearer x`, or Basic with the token as password, as Git sends it. */
  of(header: string | undefined): Token | undefined {
    const [scheme = '', credentials = ''] = (header ?? '').split(/\s+/, 2);
    if (scheme.toLowerCase() !== 'basic') {
      return this.#tokens.get(credentials);
    }
    const [, password = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':', 2);
    return this.#tokens.get(password);
  }
}
