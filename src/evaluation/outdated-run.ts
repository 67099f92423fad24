import type { GitRepository } from '../git/repository.ts';
import { isGoverningPath } from '../model/governing-path.ts';
import { namesOf } from '../model/tree.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';

/** Which attempt of a run this is, and the commit whose workflow file runs; null where that is not known. */
export interface RunAttempt {
  readonly attempt: number;
  readonly workflowSha: string | null;
}

/** Outside GitHub Actions nothing is run again; what the runner does not say is no attempt, and refused as that. */
export function runAttemptOf(run: LedgerEntry['run']): RunAttempt {
  return { attempt: Number(run?.attempt ?? '1'), workflowSha: run?.workflow_sha || null };
}

/** Governing files that are others on the default branch now than those a further attempt runs by; null: not known, or a first one. */
export async function outdatedFiles(
  repository: GitRepository,
  { attempt, workflowSha }: RunAttempt,
  tip: string,
): Promise<readonly string[] | null> {
  if (attempt === 1 || workflowSha === null) return null;
  await repository.fetch(workflowSha);
  const changed = await repository.changedPaths(workflowSha, tip);
  return [...new Set(changed.flatMap(namesOf))].filter(isGoverningPath).sort();
}
