import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { runGit } from '../git/git.ts';
import { GitLedgerReader, GitLedgerWriter } from '../git/ledger-branch.ts';
import { GitRepository } from '../git/repository.ts';
import type { AppendOptions } from '../ledger/appending.ts';
import type { LedgerWriter } from '../ledger/branch.ts';
import type { Config } from '../model/config.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { branchOf, configOf, openClone } from './audit-clone.ts';
import type { LedgerAccess } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';
import { gitAuthorization } from './github-access.ts';

/** Where a command that writes reads the configuration, in words. */
export const REMOTE_DEFAULT = 'the remote’s default branch';

/** A ledger on a remote, which can be extended. */
export interface WritableLedger {
  readonly writer: LedgerWriter;
}

/** The ledger on a remote of a clone, read and written there; `remote` is its address. */
export interface RemoteLedger extends LedgerAccess, WritableLedger {
  readonly remote: string;
  /** Tip of the remote's default branch, null where there is none. */
  readonly head: string | null;
}

interface WritableWords {
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  readonly remote?: string | undefined;
}

/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind. `usual` is
 * the branch where nothing names one.
 */
export async function withRemoteLedger<T>(
  words: WritableWords,
  io: CommandIo,
  work: (ledger: RemoteLedger) => Promise<T>,
  usual?: string,
): Promise<T> {
  const clone = await openClone(words, io);
  const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
  const gitDir = await mkdtemp(join(tmpdir(), 'arbiter-ledger-'));
  try {
    const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
    const repository = await GitRepository.create(options, remote);
    const { config, head } = await remoteState(repository);
    const branch = branchOf(words.branch, config, REMOTE_DEFAULT, usual);
    const reader = new GitLedgerReader(options, branch, remote);
    const writer = new GitLedgerWriter(options, branch, remote);
    return await work({ branch, config, head, repository, reader, writer, remote, isRemote: true });
  } finally {
    await rm(gitDir, { recursive: true, force: true });
  }
}

/** Tip of the default branch of a remote, and the configuration there; null where there is none. */
export async function remoteState(
  repository: GitRepository,
): Promise<{ readonly head: string | null; readonly config: Config | null }> {
  const head = (await repository.listRemote('HEAD')).get('HEAD') ?? null;
  if (head === null) return { head, config: null };
  await repository.fetch(head);
  return { head, config: await configOf(repository, head) };
}

async function addressOf(gitDir: string, remote: string, io: CommandIo): Promise<string> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(remote))
    throw new UserError(`\`--remote\` takes the name of a remote, such as origin; found \`${remote}\`.`);
  const output = await runGit(['remote', 'get-url', '--push', remote], { gitDir, env: io.env }).catch(() => {
    throw new UserError(`The clone has no remote \`${remote}\`. Say which: --remote NAME.`);
  });
  return output.toString('utf8').trim();
}

/** A token goes to the host that it belongs to, and nowhere else. */
function authorizationFor(remote: string, env: CommandIo['env']): string | undefined {
  const token = env.GITHUB_TOKEN;
  const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  return token !== undefined && token !== '' && remote.startsWith(`${server}/`)
    ? gitAuthorization(token)
    : undefined;
}

/** How the ledger is extended outside of tests. */
export function appendOptions(): Pick<AppendOptions, 'wait' | 'random'> {
  return { wait: (ms) => sleep(ms), random: () => Math.random() };
}

/** The run of GitHub Actions that this is, null elsewhere. */
export function runOf(env: CommandIo['env']): LedgerEntry['run'] {
  const id = env.GITHUB_RUN_ID;
  if (env.GITHUB_ACTIONS !== 'true' || id === undefined || id === '') return null;
  return {
    id,
    attempt: env.GITHUB_RUN_ATTEMPT ?? '',
    workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
    workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
  };
}

/** Who started the run; null elsewhere, because a clone's user name is whatever somebody wrote there. */
export function actorOf(env: CommandIo['env']): LedgerEntry['actor'] {
  const id = Number(env.GITHUB_ACTOR_ID);
  const login = env.GITHUB_ACTOR;
  if (env.GITHUB_ACTIONS !== 'true' || login === undefined || !Number.isSafeInteger(id) || id < 1)
    return null;
  return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

const PLACE = /^[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/** `HOST/OWNER/NAME` of the governed repository, and how entries name it. */
export interface RepositoryPlace {
  readonly place: string;
  readonly repository: LedgerEntry['repository'];
}

/**
 * Which repository a new ledger is of: as said, else as GitHub Actions says, else as the remote's address says
 * (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`).
 */
export function originOf(given: string | undefined, remote: string, env: CommandIo['env']): RepositoryPlace {
  const fromRun =
    env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY !== undefined
      ? `${hostOf(env.GITHUB_SERVER_URL ?? 'https://github.com')}/${env.GITHUB_REPOSITORY}`
      : undefined;
  const place = given ?? fromRun ?? placeOfAddress(remote);
  if (place === undefined || !PLACE.test(place))
    throw new UserError(
      `Which repository this is cannot be told from the remote \`${remote.replace(/\/\/[^/@]*@/, '//')}\`. Say it: --origin HOST/OWNER/NAME.`,
    );
  const id = Number(env.GITHUB_REPOSITORY_ID);
  const isKnown = fromRun === place && Number.isSafeInteger(id) && id > 0;
  return { place, repository: { id: isKnown ? id : null, name: place.split('/').slice(1).join('/') } };
}

function placeOfAddress(address: string): string | undefined {
  const [, host, path] =
    /^(?:https?|ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/.exec(address) ??
    /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address) ??
    [];
  return host === undefined ? undefined : `${host}/${path?.replace(/\.git$/, '').replace(/\/+$/, '')}`;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}
