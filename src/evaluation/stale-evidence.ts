import type { EvidenceItem } from '../checks/facts.ts';
import { checkRecordedHashes, staleProblems } from '../evidence/hashes.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadFile } from './content.ts';

/**
 * Files that DVC recorded as outputs and that are not what it recorded: evidence edited by hand, or not made again
 * (evidence rule 6). What is not committed cannot be compared and is no problem here.
 */
export function staleEvidence(
  items: readonly EvidenceItem[],
  files: readonly ReadFile[],
): readonly Problem[] {
  return items
    .filter((item) => item.format === 'dvc-lock' || item.format === 'dvc-pointer')
    .flatMap((item) => {
      const outputs = (item.facts.lineage?.data ?? []).filter((entry) => entry.role !== 'dep');
      const folder = item.file.slice(0, Math.max(0, item.file.lastIndexOf('/')));
      return staleProblems(item.file, checkRecordedHashes(outputs, folder, files));
    });
}
