import type { Account } from './port.ts';

/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
export const GITHUB_ACTIONS_ID = 41898282;
export const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';

/**
 * Whether an account is the one the gate acts as: `github-actions[bot]` by its id, a GitHub App by its login
 * `SLUG[bot]`, a name that no person can register. Logins compare without case. The suffix decides: a person called as
 * the App is somebody else.
 */
export function isOwnAccount(account: Account | null, ownLogin: string): boolean {
  if (account === null) return false;
  const own = ownLogin.toLowerCase();
  return own === GITHUB_ACTIONS_LOGIN
    ? account.id === GITHUB_ACTIONS_ID
    : account.login.toLowerCase() === own;
}
