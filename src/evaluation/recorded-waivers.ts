import { corrections, detailOf } from '../ledger/query.ts';
import type { LoadedWaiver } from '../model/waivers.ts';
import type { WaiverApproval } from '../policy/waivers-in-force.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { GOVERNING_SUBJECT } from './governing-subject.ts';

type WaiverDetail = NonNullable<LedgerDetail['waiver']>;

/**
 * What the ledger says of the approvals of these waivers, and of earlier ones of the same checks, oldest first. An entry
 * alone approves nothing: the verdict, the merge and each signature that it speaks of must be on record too, for the same
 * branch. What a correction calls wrong counts no more.
 */
export function recordedWaivers(
  entries: readonly LedgerEntry[],
  waivers: readonly LoadedWaiver[],
  baseRef: string,
): readonly WaiverApproval[] {
  const corrected = corrections(entries);
  const sound = entries.filter(({ seq }) => !corrected.has(seq));
  return sound.flatMap((entry): WaiverApproval[] => {
    const detail = detailOf(entry, 'waiver');
    if (detail === undefined || entry.pull_request?.base_ref !== baseRef) return [];
    const isAsked = waivers.some(
      ({ waiver }) => waiver.check === detail.check && waiver.model === detail.model,
    );
    if (!isAsked || !isMergedWith(entry, detail, sound)) return [];
    const { file, sha256, check, model, merged_at } = detail;
    return [
      {
        entry: entry.seq,
        pull_request: entry.pull_request.number,
        file,
        sha256,
        check,
        model,
        merged_at,
        approved_by: detail.approved_by
          .filter((approver) => isSigned(approver, entry, sound))
          .map(({ login, id, role }) => ({ login, id, role })),
      },
    ];
  });
}

/** The verdict it names approved the change to what governs, and the pull request was merged. */
function isMergedWith(
  { pull_request: pull, subject }: LedgerEntry,
  { verdict, commit }: WaiverDetail,
  sound: readonly LedgerEntry[],
): boolean {
  const own = sound.filter((other) => other.pull_request?.number === pull?.number);
  const isApproved = own.some((other) => {
    const told = other.seq === verdict ? detailOf(other, 'evaluation') : undefined;
    const isSubject = other.subjects.some(
      ({ name, sha256 }) => name === GOVERNING_SUBJECT && sha256 === subject,
    );
    return told?.status === 'approved' && told.governance === 'complete' && isSubject;
  });
  const isMerged = own.some((other) => {
    const told = detailOf(other, 'status');
    return told?.event === 'merged' && told.commit === commit;
  });
  return isApproved && isMerged;
}

/** The signature itself is on record, of this person, for this change, in this role. */
function isSigned(
  { id, review, role }: WaiverDetail['approved_by'][number],
  { pull_request: pull, subject }: LedgerEntry,
  sound: readonly LedgerEntry[],
): boolean {
  return sound.some((other) => {
    const told = detailOf(other, 'approval');
    return (
      told?.review === review &&
      told.role === role &&
      told.model === GOVERNING_SUBJECT &&
      other.actor?.id === id &&
      other.subject === subject &&
      other.pull_request?.number === pull?.number
    );
  });
}
