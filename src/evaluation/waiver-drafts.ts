import { createHash } from 'node:crypto';
import type { PullRequest } from '../github/port.ts';
import type { Draft } from '../ledger/draft.ts';
import { corrections, detailOf } from '../ledger/query.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { governingKind } from '../model/governing-path.ts';
import { personOf } from '../model/person.ts';
import type { FileTree } from '../model/tree.ts';
import { type LoadedWaiver, loadWaivers } from '../model/waivers.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { parseInstant } from '../signoff/instant.ts';
import { decodeText } from '../text/decode.ts';
import { GOVERNING_SUBJECT } from './governing-subject.ts';
import type { LedgerWriterFacts } from './ledger-drafts.ts';
import { closedFrame } from './pull-drafts.ts';
import type { PullLedger } from './pull-ledger.ts';

type WaiverDetail = NonNullable<LedgerDetail['waiver']>;
type Approver = WaiverDetail['approved_by'][number];

/**
 * Entries for the waivers that a pull request brought onto its base: one for each file that stands there with the very
 * bytes that were approved. None unless its last verdict before the merge approved just the head that was merged: a merge
 * around the gate approves no waiver.
 */
export async function waiverDrafts(
  pull: PullRequest,
  merged: FileTree,
  now: string,
  ledger: PullLedger,
  writer: LedgerWriterFacts,
): Promise<readonly Draft[]> {
  const { mergeCommitSha: commit, mergedAt } = pull;
  const verdict = verdictBeforeMerge(pull, ledger.entries);
  if (verdict === null || commit === null || mergedAt === null) return [];
  const { entry, digest, subject } = verdict;
  const blobs = await ledger.blobs([digest, subject]);
  const approved = approvedFiles(blobs.get(subject));
  if (approved.size === 0) return [];
  const approvers = approversIn(blobs.get(digest), entry, subject, ledger.entries);
  const waivers = await waiversOf(merged, approved);
  return waivers.map(({ file, sha256, waiver }) => {
    const detail: WaiverDetail = {
      file,
      sha256,
      check: waiver.check,
      model: waiver.model,
      versions: { from: waiver.versions.from, to: waiver.versions.to },
      reason: waiver.reason,
      ticket: waiver.ticket,
      expires: waiver.expires,
      requested_by: personOf(waiver.requested_by).login,
      approved_by: [...approvers],
      verdict: entry.seq,
      commit,
      merged_at: mergedAt,
    };
    const id = `waiver/${pull.number}/${sha256Hex(canonicalJson(detail))}`;
    const subjects = [{ name: GOVERNING_SUBJECT, sha256: subject }];
    return {
      entry: {
        ...closedFrame(pull, now, writer),
        id,
        type: 'waiver',
        subject,
        subjects,
        decision: { ...detail },
      },
      blobs: new Map(),
    };
  });
}

/** The last verdict before the merge, where it approved what was merged; a corrected one approves nothing. */
function verdictBeforeMerge(
  { number, headSha, baseRef, mergedAt }: PullRequest,
  entries: readonly LedgerEntry[],
): { readonly entry: LedgerEntry; readonly digest: string; readonly subject: string } | null {
  const merge = parseInstant(mergedAt ?? '') ?? Number.NEGATIVE_INFINITY;
  const entry = entries.findLast(
    ({ type, at, pull_request: of }) =>
      type === 'evaluation' &&
      of?.number === number &&
      (parseInstant(at) ?? Number.POSITIVE_INFINITY) <= merge,
  );
  if (entry === undefined || corrections(entries).has(entry.seq)) return null;
  const detail = detailOf(entry, 'evaluation');
  const { pull_request: of, subjects } = entry;
  const subject = subjects.find(({ name }) => name === GOVERNING_SUBJECT)?.sha256;
  const isApproved = detail?.status === 'approved' && detail.governance === 'complete';
  if (!isApproved || detail.verdict === null || subject === undefined) return null;
  return of?.head === headSha && of.base_ref === baseRef ? { entry, digest: detail.verdict, subject } : null;
}

/** By path: SHA-256 of the waiver files as the approval covered them. Contents of the ledger are checked, and still read as hostile. */
function approvedFiles(preimage: Uint8Array | undefined): ReadonlyMap<string, string> {
  const files = (jsonOf(preimage) as { files?: unknown } | null)?.files;
  const found = new Map<string, string>();
  for (const item of Array.isArray(files) ? (files as unknown[]) : []) {
    const { path, after } = (item ?? {}) as { path?: unknown; after?: unknown };
    if (typeof path !== 'string' || typeof after !== 'string' || governingKind(path) !== 'waiver') continue;
    const sha256 = /^100(?:644|755) sha256:([0-9a-f]{64})$/.exec(after)?.[1];
    if (sha256 !== undefined) found.set(path, sha256);
  }
  return found;
}

/** Whose reviews filled a seat of that change in that verdict, each as the ledger recorded the signature. */
function approversIn(
  verdict: Uint8Array | undefined,
  { pull_request: pull }: LedgerEntry,
  subject: string,
  entries: readonly LedgerEntry[],
): readonly Approver[] {
  const counted = (jsonOf(verdict) as { governance?: { counted?: unknown } | null } | null)?.governance
    ?.counted;
  return (Array.isArray(counted) ? (counted as unknown[]) : []).flatMap((item): Approver[] => {
    const { review, role } = (item ?? {}) as { review?: unknown; role?: unknown };
    const signed = entries.find((entry) => {
      const detail = detailOf(entry, 'approval');
      return (
        detail?.review === review &&
        detail?.role === role &&
        detail?.model === GOVERNING_SUBJECT &&
        entry.subject === subject &&
        entry.pull_request?.number === pull?.number
      );
    });
    const actor = signed?.actor;
    if (actor == null || actor.id === null || typeof review !== 'number' || typeof role !== 'string')
      return [];
    return [{ login: actor.login, id: actor.id, role, review }];
  });
}

/** Read from the merged commit; what has other bytes than those that were approved was not approved. */
async function waiversOf(
  merged: FileTree,
  approved: ReadonlyMap<string, string>,
): Promise<readonly LoadedWaiver[]> {
  const regular = merged.entries.filter(
    ({ path, mode }) => approved.has(path) && (mode === '100644' || mode === '100755'),
  );
  const contents = await merged.read(regular.map(({ path }) => path));
  const files = [...contents].flatMap(([file, bytes]) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { text } = decodeText(bytes, file);
    return text === undefined || sha256 !== approved.get(file) ? [] : [{ file, text, sha256 }];
  });
  return loadWaivers(files).waivers;
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown);
  } catch {
    return null;
  }
}
