import type { SignoffResult } from '../../src/schemas/signoff-result.ts';
import type { Pull, Repository } from '../github/world.ts';
import type { GateRun } from './scenario.ts';

/** The sign-off of the first model of a decision. */
export function signoffOf({ decision }: GateRun): SignoffResult | null {
  return (decision?.models[0]?.signoff ?? null) as SignoffResult | null;
}

/** State and description of the gate's own status on a head. */
export function gateStatus(pull: Pull, base = 'main'): { state: string; description: string } | undefined {
  const status = pull.status(`arbiter/gate (${base})`);
  return status === undefined ? undefined : { state: status.state, description: status.description ?? '' };
}

/** The gate's one comment; throws when it left more than one. */
export function gateComment(pull: Pull): string {
  const ours = pull.comments().filter(({ user }) => user.login === 'github-actions[bot]');
  if (ours.length !== 1) throw new Error(`The gate left ${ours.length} comments.`);
  return ours[0]?.body ?? '';
}

/** Every success that was ever posted on a commit, newest first. */
export function successes(repo: Repository, sha: string): readonly string[] {
  return repo.statuses
    .list(sha)
    .filter(({ state }) => state === 'success')
    .map(({ context }) => context);
}
