import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { runGit } from '../git/git.ts';
import { GitRepository } from '../git/repository.ts';
import type { CommandIo } from './command.ts';

export const CONFIG_FILE = '.arbiter/config.yml';

export interface CloneWords {
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
}

/** A clone on this machine; `gitDir` absolute. */
export interface Clone {
  readonly gitDir: string;
  readonly repository: GitRepository;
}

/** From where Git is started. */
export interface GitPlace extends Pick<CommandIo, 'cwd' | 'env'> {
  /** Ends Git where its answers are not wanted any more. */
  readonly signal?: AbortSignal | undefined;
}

export async function openClone(words: CloneWords, place: GitPlace): Promise<Clone> {
  const shown = words.repository ?? '.';
  const located = await revParse(words, place, []).catch(() => {
    throw new UserError(`${shown} is not in a Git repository. Say which clone: --repository DIR.`);
  });
  return cloneAt(located, place);
}

/** A clone and the commit at its HEAD, by one process where there is one. */
export async function openHead(
  words: CloneWords,
  place: GitPlace,
): Promise<{ readonly clone: Clone; readonly sha: string }> {
  const both = await revParse(words, place, ['HEAD^{commit}']).catch(() => '');
  const [, gitDir, sha] = /^(.+)\n([0-9a-f]{40})$/s.exec(both) ?? [];
  if (gitDir !== undefined && sha !== undefined) return { clone: cloneAt(gitDir, place), sha };
  // One after the other says which of the two is missing.
  const clone = await openClone(words, place);
  return { clone, sha: await clone.repository.commitSha('HEAD') };
}

async function revParse(
  { repository = '.' }: CloneWords,
  { cwd, env, signal }: GitPlace,
  more: readonly string[],
): Promise<string> {
  const args = ['-C', resolve(cwd, repository), 'rev-parse', '--absolute-git-dir', ...more];
  return (await runGit(args, { gitDir: undefined, env, signal })).toString('utf8').trim();
}

function cloneAt(gitDir: string, { env, signal }: GitPlace): Clone {
  return { gitDir, repository: new GitRepository({ gitDir, env, signal }) };
}

/** Text of a file of a commit, null where there is none. */
export async function textAt(
  repository: GitRepository,
  commit: string,
  path: string,
): Promise<string | null> {
  const entry = (await repository.tree(commit)).find((file) => file.path === path);
  if (entry === undefined) return null;
  return new TextDecoder().decode((await repository.blobs([entry.oid])).get(entry.oid));
}
