import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { GitOptions } from '../git/git.ts';
import { RemoteLargeFiles } from '../git/remote-large-files.ts';
import { GitRepository } from '../git/repository.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import type { GitHubPort } from '../github/port.ts';
import { RestGitHub } from '../github/rest.ts';
import type { RunnerContext } from '../inputs.ts';
import type { LargeFileStore } from '../model/large-file.ts';
import type { CommandIo } from './command.ts';

/** The API and Git's own transport of one repository, with one token. */
export interface GitHubAccess {
  readonly github: GitHubPort;
  readonly repository: GitRepository;
  /** The client behind `github`. */
  readonly client: GitHubClient;
  /** `owner/name`. */
  readonly fullName: string;
  /** The local repository, and how Git reaches the remote with the token. */
  readonly gitOptions: GitOptions & { readonly gitDir: string };
  readonly remote: string;
  /** Length of a second between attempts. */
  readonly retryBaseMs: number;
}

/** `ownLogin` is the account the gate posts as. */
export async function openGitHub(
  token: string,
  runner: Pick<RunnerContext, 'apiUrl' | 'serverUrl' | 'repository' | 'temporaryFolder' | 'retryBaseMs'>,
  io: CommandIo,
  ownLogin: string,
): Promise<GitHubAccess> {
  const client = createClient({ token, apiUrl: runner.apiUrl, retryBaseMs: runner.retryBaseMs });
  const gitDir = mkdtempSync(join(runner.temporaryFolder, 'arbiter-git-'));
  const authorization = gitAuthorization(token);
  const remote = `${runner.serverUrl}/${runner.repository}.git`;
  const gitOptions = { gitDir, env: io.env, authorization };
  return {
    github: new RestGitHub(client, runner.repository, ownLogin),
    repository: await GitRepository.create(gitOptions, remote),
    client,
    fullName: runner.repository,
    gitOptions,
    remote,
    retryBaseMs: runner.retryBaseMs,
  };
}

/** The objects behind pointers, as one decision reads them: each at most once. */
export function largeFilesOf({
  remote,
  gitOptions,
  retryBaseMs,
}: Pick<GitHubAccess, 'remote' | 'gitOptions' | 'retryBaseMs'>): LargeFileStore {
  return new RemoteLargeFiles({
    remote,
    authorization: gitOptions.authorization,
    retryBaseMs,
    variables: gitOptions.env,
  });
}

/** The header by which Git's transport takes a token. */
export function gitAuthorization(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
