import { UserError } from '../errors.ts';
import { runGit } from '../git/git.ts';
import type { CommandIo } from './command.ts';

/** Where a repository is, and how its API and its Git transport are reached. */
export interface Place {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;
const GITHUB = 'https://github.com';
const GITHUB_API = 'https://api.github.com';

/**
 * The repository that was named, else GITHUB_REPOSITORY, else the remote `origin` of the current folder. A remote names a
 * repository only, never a server: a token goes nowhere but where GITHUB_SERVER_URL and GITHUB_API_URL say.
 */
export async function placeOf(named: string | undefined, io: CommandIo): Promise<Place> {
  const servers = serversOf(io.env);
  const repository = named ?? (io.env.GITHUB_REPOSITORY || (await originOf(io, servers.serverUrl)));
  if (!REPOSITORY.test(repository))
    throw new UserError(
      `\`${repository}\` is not OWNER/NAME. Say which repository: --repository OWNER/NAME.`,
    );
  return { repository, ...servers };
}

/** One of the two addresses tells the other, on github.com and on GitHub Enterprise Server. */
function serversOf(env: CommandIo['env']): Pick<Place, 'apiUrl' | 'serverUrl'> {
  const server = (env.GITHUB_SERVER_URL || undefined)?.replace(/\/+$/, '');
  const api = (env.GITHUB_API_URL || undefined)?.replace(/\/+$/, '');
  if (server === undefined && api === undefined) return { apiUrl: GITHUB_API, serverUrl: GITHUB };
  if (server !== undefined && api !== undefined) return { apiUrl: api, serverUrl: server };
  if (server !== undefined)
    return { apiUrl: server === GITHUB ? GITHUB_API : `${server}/api/v3`, serverUrl: server };
  if (api === GITHUB_API) return { apiUrl: api, serverUrl: GITHUB };
  const own = /^(https?:\/\/[^/]+)\/api\/v3$/.exec(api ?? '')?.[1];
  if (own === undefined)
    throw new UserError(
      `GITHUB_API_URL is ${api}; set GITHUB_SERVER_URL as well, the address of its web pages.`,
    );
  return { apiUrl: api as string, serverUrl: own };
}

async function originOf(io: CommandIo, serverUrl: string): Promise<string> {
  const options = { gitDir: undefined, env: io.env };
  const url = await runGit(['-C', io.cwd, 'config', '--get', 'remote.origin.url'], options).then(
    (output) => output.toString('utf8').trim(),
    () => '',
  );
  const found = repositoryOfUrl(url, new URL(serverUrl).host);
  if (found !== null) return found;
  const why =
    url === ''
      ? 'the current folder has no remote `origin`'
      : `the remote \`origin\` is no repository of ${serverUrl}`;
  throw new UserError(`Say which repository: --repository OWNER/NAME (${why}).`);
}

/** `OWNER/NAME` of a clone address of this host: over HTTP(S), ssh:// or `git@host:`. Credentials in it are not looked at. */
export function repositoryOfUrl(url: string, host: string): string | null {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[^@/:]+@)?([^/:]+):([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url);
  const [, at = '', repository = ''] = match ?? [];
  const isHost =
    at.toLowerCase() === host.toLowerCase() || at.replace(/:\d+$/, '').toLowerCase() === host.toLowerCase();
  return isHost && REPOSITORY.test(repository) ? repository : null;
}
