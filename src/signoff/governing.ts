import { touches } from '../model/change-match.ts';
import type { SignoffSnapshot } from './snapshot.ts';

/** Governing files as such (policy rule 17); governing fields of manifests and catalogs are for the caller to find. */
export const GOVERNING_PATHS: readonly string[] = [
  '.github/**',
  '.arbiter/policies/**',
  '.arbiter/waivers/**',
  '.arbiter/config.yml',
  '.arbiter/roles.yml',
  '.arbiter/delegations.yml',
  '.arbiter/signers.yml',
  '.arbiter/trusted-root.json',
  '**/arbiter.lock',
];

/** True when the governance role must sign as well (rule 16): the caller found it so, or a changed path says so. */
export function isGoverning({ isGoverning: isFound, pullRequest }: SignoffSnapshot): boolean {
  return isFound || (pullRequest.files !== null && touches(pullRequest.files, GOVERNING_PATHS));
}
