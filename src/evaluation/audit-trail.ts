import type { AuditTrail } from '../checks/facts.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { ContentEntry } from '../model/subject.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { contentOf } from './content.ts';
import type { BaseModel } from './evaluation.ts';
import type { PullLedger } from './pull-ledger.ts';

/** Approvals of one model that are compared with what stands on base, newest first. */
const MOST_COMPARED = 200;

type EvaluationDetail = NonNullable<LedgerDetail['evaluation']>;

/**
 * Whether what stands on base was approved: its content must be that of a subject a recorded approval covered, or what
 * was found there when the ledger began. Anything else was changed around the gate.
 */
export async function auditTrailOf(
  model: BaseModel,
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
  const approved = await approvalOf(model.folder, model.content, ledger);
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
    `No recorded approval covers what is on the base branch under ${model.folder}: it was changed around the gate. Revert that change, or have it judged in a pull request of its own.`,
  ]);
}

/** The newest approved verdict whose subject had exactly this content. */
async function approvalOf(
  folder: string,
  content: readonly ContentEntry[],
  ledger: PullLedger,
): Promise<LedgerEntry | undefined> {
  const verdicts = ledger.entries
    .filter((entry) => entry.type === 'evaluation' && isApproved(entry, folder))
    .slice(-MOST_COMPARED)
    .reverse();
  const preimages = await ledger.blobs(verdicts.flatMap((entry) => subjectIn(entry, folder) ?? []));
  const wanted = canonicalJson(content);
  return verdicts.find((entry) => {
    const bytes = preimages.get(subjectIn(entry, folder) ?? '');
    return bytes !== undefined && contentIn(bytes) === wanted;
  });
}

function isApproved(entry: LedgerEntry, folder: string): boolean {
  const { models } = entry.decision as unknown as EvaluationDetail;
  return models.some(({ path, status }) => path === folder && status === 'approved');
}

function subjectIn(entry: LedgerEntry, folder: string): string | undefined {
  return entry.subjects.find(({ name }) => name === folder)?.sha256;
}

/** The bytes were checked against their digest, so they are what a gate once wrote. */
function contentIn(preimage: Uint8Array): string | undefined {
  const parsed: unknown = JSON.parse(Buffer.from(preimage).toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null || !('content' in parsed)) return undefined;
  return canonicalJson(parsed.content);
}

/** An approval with a complete sign-off must have its signatures on record. */
function signatureGap(approved: LedgerEntry, folder: string, entries: readonly LedgerEntry[]): string | null {
  const { models } = approved.decision as unknown as EvaluationDetail;
  const verdict = models.find(({ path }) => path === folder);
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
