import { UserError } from '../errors.ts';
import { GitLedgerReader } from '../git/ledger-branch.ts';
import type { GitRepository } from '../git/repository.ts';
import { type Config, loadConfig } from '../model/config.ts';
import type { LedgerAccess } from './audit-ledger.ts';
import type { CommandIo } from './command.ts';
import { type Clone, type CloneWords, CONFIG_FILE, type GitPlace, openClone, textAt } from './open-clone.ts';

export { type Clone, type CloneWords, openClone, textAt } from './open-clone.ts';

const BRANCH = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** Name of the branch that the documentation uses, and that a ledger gets where nothing says another. */
export const USUAL_BRANCH = 'arbiter-ledger';

/** The ledger of a clone: offline, without a token. */
export async function openLedger(words: CloneWords, io: CommandIo): Promise<LedgerAccess & Clone> {
  const clone = await openClone(words, io);
  return ledgerOf(clone, await configOf(clone.repository), words, io);
}

/** The ledger of a clone that is open, whose HEAD has this configuration. */
export function ledgerOf(
  clone: Clone,
  config: Config | null,
  words: CloneWords,
  { env, signal }: Pick<GitPlace, 'env' | 'signal'>,
): LedgerAccess & Clone {
  const branch = branchOf(words.branch, config, 'HEAD');
  return {
    ...clone,
    config,
    branch,
    isRemote: false,
    reader: new GitLedgerReader({ gitDir: clone.gitDir, env, signal }, branch),
  };
}

/**
 * `where` the configuration was read, in words. Only a ledger that is begun has a usual name: any other must be named, because
 * a branch that nobody chose proves nothing.
 * @throws UserError when nothing says which branch, or it could be no branch.
 */
export function branchOf(
  given: string | undefined,
  config: Config | null,
  where: string,
  usual?: string,
): string {
  const branch = given ?? config?.ledger ?? usual;
  if (branch === undefined)
    throw new UserError(
      `Nothing says which branch holds the ledger: ${CONFIG_FILE} of ${where} has no \`ledger:\`. Name it: --branch NAME.`,
    );
  if (!BRANCH.test(branch)) throw new UserError(`\`${branch}\` cannot be the name of a ledger's branch.`);
  return branch;
}

/** The configuration in HEAD, null where there is none. One that is wrong is an error: it may name a legal hold. */
export async function configOf(repository: GitRepository, revision = 'HEAD'): Promise<Config | null> {
  const head = await repository.commitSha(revision).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  return head === null ? null : configAt(repository, head);
}

/** The configuration in a commit, null where there is none. */
export async function configAt(repository: GitRepository, commit: string): Promise<Config | null> {
  const text = await textAt(repository, commit, CONFIG_FILE);
  if (text === null) return null;
  const { value, problems } = loadConfig(text, CONFIG_FILE);
  if (problems.length > 0 || value === undefined) throw UserError.from(problems);
  return value;
}
