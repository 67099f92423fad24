import { UserError } from '../errors.ts';
import { runGit } from '../git/git.ts';
import type { Pin } from '../scaffold/shipped.ts';

/**
 * The commit of the checkout of Arbiter at `root`, and the repository its remote `origin` names.
 * @throws UserError when `root` is not the top of a checkout with a remote: a copy inside another repository is not one.
 */
export async function ownPin(root: string, env: Readonly<Record<string, string | undefined>>): Promise<Pin> {
  const git = async (...args: string[]): Promise<string> =>
    (await runGit(['-C', root, ...args], { gitDir: undefined, env })).toString('utf8').trim();
  try {
    if ((await git('rev-parse', '--show-cdup')) === '') {
      const commit = await git('rev-parse', '--verify', 'HEAD^{commit}');
      const remote = await git('config', '--get', 'remote.origin.url');
      const [, repository] = /[/:]([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
      if (repository !== undefined && /^[0-9a-f]{40}$/.test(commit)) return { repository, commit };
    }
  } catch {
    // Not a checkout, or no Git: the message below says what to do.
  }
  throw new UserError(
    'Say where the workflows take Arbiter from: --action OWNER/REPO@SHA, with the full commit SHA. (It is known by itself only when Arbiter runs from a Git checkout with a remote.)',
  );
}
