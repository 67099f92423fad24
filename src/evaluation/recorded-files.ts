import type { EvidenceItem, RecordedFile } from '../checks/facts.ts';
import { checkRecordedHashes } from '../evidence/hashes.ts';
import type { ReadFile } from './content.ts';

const FORMATS: ReadonlySet<string> = new Set(['dvc-lock', 'dvc-pointer']);

/** Files of the model that DVC recorded, as outputs or as what stages read. What is not there cannot be compared. */
export function recordedFiles(
  evidence: readonly EvidenceItem[],
  files: readonly ReadFile[],
): readonly RecordedFile[] {
  return evidence
    .filter(({ format }) => FORMATS.has(format))
    .flatMap(({ file, facts }) => {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
      return checkRecordedHashes(facts.lineage?.data ?? [], folder, files)
        .filter(({ state }) => state !== 'absent' && state !== 'not_comparable')
        .map(({ path, recorded, state }) => ({
          recordedIn: file,
          path,
          digest: recorded.digest,
          isSame: state !== 'mismatch',
        }));
    });
}
