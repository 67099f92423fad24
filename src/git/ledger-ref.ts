import { UserError } from '../errors.ts';
import type { GitError } from './git.ts';

/** As the configuration's schema has it; nothing here can be an option or a pattern. */
const BRANCH = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const SHOWN_CHARACTERS = 500;

/** The full name of a ledger's branch. */
export function branchRef(branch: string): string {
  if (!BRANCH.test(branch) || branch.includes('..') || branch.endsWith('.lock')) {
    throw new UserError(`\`${branch}\` cannot be the name of a ledger's branch.`);
  }
  return `refs/heads/${branch}`;
}

/** What Git said, in one line, without the credentials that an address may hold. */
export function shownFailure(error: GitError): string {
  const said = error.stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .join('; ')
    .replace(/\/\/[^/@\s]*@/g, '//');
  return (said === '' ? `git ended with ${error.exitCode}` : said).slice(0, SHOWN_CHARACTERS);
}

/** What to do where a rule of the repository keeps a token from the ledger's branch. */
export const LEDGER_RULE_ADVICE =
  'Where only a GitHub App may write the ledger, make its token in this job and hand it over as `github-token` or `ledger-token` (docs/how-to/app-mode.md). Otherwise let the account that writes it bypass the ruleset of its branch, or take the rule off.';
