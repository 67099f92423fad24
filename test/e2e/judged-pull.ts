import type { Files, Pull } from '../github/world.ts';
import type { Scenario } from './scenario.ts';
import { COMMITTED_CANDIDATE } from './small.ts';

interface Candidate {
  readonly branch?: string;
  readonly files?: Files;
  readonly fork?: boolean;
}

/** A candidate of the small repository that the gate has judged once: with a ledger no earlier approval counts. */
export async function judgedPull(scenario: Scenario, candidate: Candidate = {}): Promise<Pull> {
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
    ...candidate,
  });
  await scenario.pullEvent(pull, 'opened');
  return pull;
}

/** The same, then approved by everybody who must; the gate has seen it. */
export async function approvedPull(scenario: Scenario, candidate: Candidate = {}): Promise<Pull> {
  const pull = await judgedPull(scenario, candidate);
  const { decision } = await scenario.approved(pull, 'dana', 'mia');
  if (decision?.status !== 'approved') throw new Error(`The candidate is ${decision?.reason}`);
  return pull;
}

/** A candidate that everybody who must has approved before the gate ever ran; without a ledger that counts. */
export async function signedPull(scenario: Scenario): Promise<Pull> {
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
  });
  for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
  return pull;
}
