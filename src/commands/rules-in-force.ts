import { platformRules } from '../evaluation/platform-rules.ts';
import { RestSettings } from '../github/settings.ts';
import type { PlatformRules } from '../schemas/ledger-detail.ts';
import type { GitHubAccess } from './github-access.ts';

/** The rules of a branch as they are now, to be recorded. Never rejects: that they could not be read is recorded instead. */
export async function rulesInForce(
  { client, fullName }: Pick<GitHubAccess, 'client' | 'fullName'>,
  branch: string,
): Promise<PlatformRules> {
  const answer = await new RestSettings(client, fullName).branchRules(branch).catch((error: unknown) => ({
    isKnown: false as const,
    reason: error instanceof Error ? error.message : String(error),
  }));
  return platformRules(branch, answer);
}
