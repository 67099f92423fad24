import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../git/repository.ts';
import { createClient } from '../github/client.ts';
import type { GitHubPort } from '../github/port.ts';
import { RestGitHub } from '../github/rest.ts';
import type { RunnerContext } from '../inputs.ts';
import type { CommandIo } from './command.ts';

/** The API and Git's own transport of one repository, with one token. */
export interface GitHubAccess {
  readonly github: GitHubPort;
  readonly repository: GitRepository;
}

export async function openGitHub(token: string, runner: RunnerContext, io: CommandIo): Promise<GitHubAccess> {
  const client = createClient({ token, apiUrl: runner.apiUrl, retryBaseMs: runner.retryBaseMs });
  const gitDir = mkdtempSync(join(runner.temporaryFolder, 'arbiter-git-'));
  const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const remote = `${runner.serverUrl}/${runner.repository}.git`;
  const repository = await GitRepository.create({ gitDir, env: io.env, authorization }, remote);
  return { github: new RestGitHub(client, runner.repository), repository };
}
