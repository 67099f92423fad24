import type { AuditTrail } from '../checks/facts.ts';
import { CommitTree } from '../git/commit-tree.ts';
import type { GitRepository } from '../git/repository.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { isGoverningPath } from '../model/governing-path.ts';
import { type ContentEntry, ownEntry } from '../model/subject.ts';
import type { LedgerDetail } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { contentOf } from './content.ts';
import type { BaseModel } from './evaluation.ts';
import type { PullLedger } from './pull-ledger.ts';
import { type ModelApproval, modelApprovals } from './standing-approvals.ts';

/** Approvals of one model that are compared with what stands on base, newest first. */
const MOST_COMPARED = 200;
/** Branches of other names whose rules are read. */
const MOST_RULES_READ = 20;

/** The pull request that is judged: what its own verdicts say of it counts for nothing here. */
export interface JudgedPull {
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
}

/** Where a content is known from, or why it is not, in sentences. */
type Origin = { readonly known: string } | { readonly why: readonly string[] };

/**
 * Whether what stands on base was approved: its content must be that of a subject that a standing approval covered, or what
 * was found there when the ledger began. Anything else was changed around the gate, and is repaired here: by a pull request
 * that restores such a content, or by one that the governance role signs as well. Nothing else would ever end it, since
 * base is judged before the pull request that changes it.
 */
export async function auditTrailOf(
  model: BaseModel,
  pull: JudgedPull,
  ledger: PullLedger | null,
  repository: GitRepository,
): Promise<AuditTrail> {
  if (ledger === null) return { branch: null, entries: 0, origin: '', gaps: [] };
  const { branch, entries } = ledger;
  const trail = (origin: string) => ({ branch, entries: entries.length, origin, gaps: [] });
  if (model.content === null) return trail('The model is new; its trail begins with this pull request.');
  const approvals = modelApprovals(entries, model.folder, pull.number);
  const source = { model, pull, ledger, repository, approvals };
  const onBase = await originOf(model.content, source);
  if ('known' in onBase) return trail(`What is on the base branch ${onBase.known}.`);
  const head = await model.headContent();
  const atHead = head === null ? onBase : await originOf(head, source);
  if ('known' in atHead)
    return trail(
      `What is on the base branch under ${model.folder} was changed around the gate. This pull request restores what ${atHead.known}.`,
    );
  return {
    branch,
    entries: entries.length,
    origin: '',
    gaps: [
      `No recorded approval covers what is on the base branch under ${model.folder}: it was changed around the gate.`,
      ...onBase.why,
    ],
    isJudgedHere: true,
  };
}

interface Source {
  readonly model: BaseModel;
  readonly pull: JudgedPull;
  readonly ledger: PullLedger;
  readonly repository: GitRepository;
  readonly approvals: readonly ModelApproval[];
}

async function originOf(content: readonly ContentEntry[], source: Source): Promise<Origin> {
  const { model, ledger, repository } = source;
  const covering = await approvalsOf(content, source);
  const why: string[] = [];
  const isSameRules = rulesComparison(source);
  for (const approval of covering) {
    const { entry } = approval;
    const fault =
      approval.fault ?? signatureGap(approval, model.folder, ledger.entries) ?? (await isSameRules(entry));
    if (fault === null)
      return { known: `was approved in pull request #${entry.pull_request?.number} (entry ${entry.seq})` };
    why.push(fault);
  }
  if (await isAsFound(model, content, ledger, repository))
    return { known: 'stood there when the ledger began' };
  return { why: why.slice(0, 1) };
}

/**
 * The approved verdicts on just this content, newest first: told by its digest, which needs no kept content; else, since
 * code paths may have been widened after it, by each file that it covered.
 */
async function approvalsOf(
  content: readonly ContentEntry[],
  { model: { folder }, ledger, approvals }: Source,
): Promise<readonly ModelApproval[]> {
  const digest = sha256Hex(canonicalJson(content));
  const same = approvals.filter(({ verdict }) => verdict.content === digest);
  const standing = approvals.filter(({ fault, verdict }) => fault === null && verdict.content !== digest);
  if (same.some(({ fault }) => fault === null)) return same;
  const compared = standing.slice(0, MOST_COMPARED);
  const preimages = await ledger.blobs(compared.flatMap(({ entry }) => subjectIn(entry, folder) ?? []));
  const covering = compared.filter(({ entry }) => {
    const bytes = preimages.get(subjectIn(entry, folder) ?? '');
    return bytes !== undefined && covers(contentIn(bytes), content, folder);
  });
  return [...covering, ...same];
}

/**
 * Approvals on a branch of another name (the default branch was renamed, or changes are promoted from branch to branch)
 * count where the very same rules stood: what governs, in `.arbiter/` and `.github/`, byte for byte. Null: they count.
 */
function rulesComparison({ pull, repository }: Source): (entry: LedgerEntry) => Promise<string | null> {
  const read = new Map<string, string | null>();
  const rulesAt = async (commit: string): Promise<string | null> => {
    const known = read.get(commit);
    if (known !== undefined) return known;
    // A commit that cannot be had any more (its branch is gone) approves nothing; it must not stop every decision.
    const rules = await rulesOf(commit, repository).catch(() => null);
    read.set(commit, rules);
    return rules;
  };
  return async ({ seq, pull_request: of }) => {
    if (of === null || of.base_ref === pull.baseRef) return null;
    const other = `Entry ${seq} approved it on the branch ${of.base_ref}, where other rules stood.`;
    if (read.size > MOST_RULES_READ) return other;
    const present = await rulesAt(pull.baseSha);
    return present !== null && (await rulesAt(of.base)) === present ? null : other;
  };
}

async function rulesOf(commit: string, repository: GitRepository): Promise<string> {
  await repository.fetch(commit);
  const { entries } = await CommitTree.of(repository, commit);
  const governing = entries.filter(({ path }) => isGoverningPath(path));
  return canonicalJson(governing.map(({ path, mode, oid }) => [path, mode, oid]));
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
function signatureGap(
  { entry: approved, verdict }: ModelApproval,
  folder: string,
  entries: readonly LedgerEntry[],
): string | null {
  const isSigned = verdict.signoff === 'complete' && !verdict.override;
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
