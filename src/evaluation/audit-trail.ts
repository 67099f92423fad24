import type { AuditTrail } from '../checks/facts.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { type ContentEntry, ownEntry } from '../model/subject.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { contentOf } from './content.ts';
import type { BaseModel } from './evaluation.ts';
import { correctedEntries } from './pull-history.ts';
import type { PullLedger } from './pull-ledger.ts';

/** Approvals of one model that are compared with what stands on base, newest first. */
const MOST_COMPARED = 200;

type EvaluationDetail = NonNullable<LedgerDetail['evaluation']>;

/**
 * Whether what stands on base was approved: its content must be that of a subject that a recorded approval for this base
 * covered, or what was found there when the ledger began. Anything else was changed around the gate.
 */
export async function auditTrailOf(
  model: BaseModel,
  baseRef: string,
  ledger: PullLedger | null,
  repository: GitRepository,
): Promise<AuditTrail> {
  if (ledger === null) return { branch: null, entries: 0, origin: '', gaps: [] };
  const trail = (origin: string, gaps: readonly string[] = []): AuditTrail => ({
    branch: ledger.branch,
    entries: ledger.entries.length,
    origin,
    gaps,
  });
  if (model.content === null) return trail('The model is new; its trail begins with this pull request.');
  const approved = await approvalOf(model.folder, model.content, baseRef, ledger);
  if (approved !== undefined) {
    const gap = signatureGap(approved, model.folder, ledger.entries);
    return trail(
      `What is on the base branch was approved in pull request #${approved.pull_request?.number} (entry ${approved.seq}).`,
      gap === null ? [] : [gap],
    );
  }
  if (await isAsFound(model, model.content, ledger, repository)) {
    return trail('What is on the base branch stood there when the ledger began and has not changed since.');
  }
  return trail('', [
    `No recorded approval covers what is on the base branch under ${model.folder}: it was changed around the gate. Revert that change, and bring it again in a pull request of its own.`,
  ]);
}

/**
 * The newest approved verdict whose content stands on base: told by its digest, which needs no kept content; else, since
 * code paths may have been widened after it, by each file that it covered.
 */
async function approvalOf(
  folder: string,
  content: readonly ContentEntry[],
  baseRef: string,
  ledger: PullLedger,
): Promise<LedgerEntry | undefined> {
  const corrected = correctedEntries(ledger.entries);
  const verdicts = ledger.entries
    .filter(
      (entry) =>
        entry.type === 'evaluation' && !corrected.has(entry.seq) && isApproved(entry, folder, baseRef),
    )
    .reverse();
  const digest = sha256Hex(canonicalJson(content));
  const same = verdicts.find((entry) => verdictOn(entry, folder)?.content === digest);
  if (same !== undefined) return same;
  const compared = verdicts.slice(0, MOST_COMPARED);
  const preimages = await ledger.blobs(compared.flatMap((entry) => subjectIn(entry, folder) ?? []));
  return compared.find((entry) => {
    const bytes = preimages.get(subjectIn(entry, folder) ?? '');
    return bytes !== undefined && covers(contentIn(bytes), content, folder);
  });
}

/**
 * Every file that was approved stands as it was, and nothing was added to the model's folder. A pointer stands as it was
 * when its own text does: its objects are not read again for this.
 */
function covers(
  approved: readonly ContentEntry[] | undefined,
  content: readonly ContentEntry[],
  folder: string,
): boolean {
  if (approved === undefined || approved.length === 0) return false;
  const present = new Map(content.map((entry) => [entry.path, canonicalJson(entry)]));
  const known = new Set(approved.map(({ path }) => path));
  return (
    approved.every((entry) => present.get(entry.path) === canonicalJson(ownEntry(entry))) &&
    content.every(({ path }) => known.has(path) || !path.startsWith(`${folder}/`))
  );
}

function isApproved(entry: LedgerEntry, folder: string, baseRef: string): boolean {
  const { status } = entry.decision as unknown as EvaluationDetail;
  return (
    status === 'approved' &&
    entry.pull_request?.base_ref === baseRef &&
    verdictOn(entry, folder)?.status === 'approved'
  );
}

function verdictOn(entry: LedgerEntry, folder: string): EvaluationDetail['models'][number] | undefined {
  const { models } = entry.decision as unknown as EvaluationDetail;
  return models.find(({ path }) => path === folder);
}

function subjectIn(entry: LedgerEntry, folder: string): string | undefined {
  return entry.subjects.find(({ name }) => name === folder)?.sha256;
}

/** The bytes were checked against their digest; who may write the ledger may have put anything there all the same. */
function contentIn(preimage: Uint8Array): readonly ContentEntry[] | undefined {
  try {
    const { content } = JSON.parse(Buffer.from(preimage).toString('utf8')) as { content?: unknown };
    return Array.isArray(content) ? (content as ContentEntry[]) : undefined;
  } catch {
    return undefined;
  }
}

/** An approval with a complete sign-off must have its signatures on record. */
function signatureGap(approved: LedgerEntry, folder: string, entries: readonly LedgerEntry[]): string | null {
  const verdict = verdictOn(approved, folder);
  const isSigned = verdict?.signoff === 'complete' && !verdict.override;
  const subject = subjectIn(approved, folder);
  const hasApproval = entries.some(
    (entry) => entry.type === 'approval' && entry.subject === subject && entry.subjects[0]?.name === folder,
  );
  return isSigned && !hasApproval
    ? `Entry ${approved.seq} says that the model was signed, and no signature is on record for it.`
    : null;
}

async function isAsFound(
  model: BaseModel,
  content: readonly ContentEntry[],
  ledger: PullLedger,
  repository: GitRepository,
): Promise<boolean> {
  const genesis = ledger.entries[0]?.decision as LedgerDetail['genesis'];
  const commit = genesis?.commit;
  if (commit === undefined || commit === null || !/^[0-9a-f]{40}$/.test(commit)) return false;
  await repository.fetch(commit);
  const found = await contentOf(await CommitTree.of(repository, commit), model.ownPaths, model.folder);
  return canonicalJson(found.entries) === canonicalJson(content);
}
