import type { AttestedApproval } from '../attestation/approval-predicate.ts';
import { checkpointText, ledgerCheckpoint } from '../ledger/checkpoint.ts';
import { entryBytes, entryDigest } from '../ledger/entry.ts';
import { entryPath } from '../ledger/layout.ts';
import { corrections, detailOf, madeBundle } from '../ledger/query.ts';
import { type BundleSubject, bundleSubject } from '../release/bundle-content.ts';
import type { BundleSource, SourceFile } from '../release/bundle-source.ts';
import { codeEnvironment } from '../release/code-environment.ts';
import { mlBom } from '../release/ml-bom.ts';
import { declaredServing } from '../release/serving.ts';
import type { Decision } from '../schemas/decision.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ApprovedModel } from './bundle-approval.ts';
import { BundleDenial } from './bundle-denial.ts';
import { GovernedFiles, heldFile, LARGEST_TEXT_BYTES, type ObjectFiles } from './bundle-files.ts';
import { listedRun } from './bundle-runs.ts';
import { bundleApprovals, dismissedReviews, validUntil } from './bundle-signatures.ts';
import { bundledSignature } from './bundled-signature.ts';

/** What a bundle needs besides the approved model. */
export interface BundleSurroundings {
  readonly repository: { readonly id: number; readonly name: string; readonly url: string };
  readonly tag: string;
  /** The ledger as it was when the bundle was first made: its entries name the rollback target. */
  readonly known: readonly LedgerEntry[];
  readonly objects: ObjectFiles;
  /** Version of Arbiter. */
  readonly arbiter: string;
}

/** The facts of a bundle, and what its statements need besides. */
export interface GatheredBundle {
  readonly source: BundleSource;
  readonly decision: Decision;
  readonly dismissed: readonly AttestedApproval[];
}

/** Gathers everything that a bundle holds. @throws BundleDenial for what is not there any more */
export async function gatherBundle(
  approved: ApprovedModel,
  around: BundleSurroundings,
): Promise<GatheredBundle> {
  const held = await ledgerContents(approved);
  const { subject, decision } = held;
  const { folder, manifest, governing, pull } = approved;
  const governed = new GovernedFiles(approved.tree, subject.content);
  const texts = await governed.texts(folder, LARGEST_TEXT_BYTES);
  const environment = codeEnvironment({ folder, manifest: withoutUndefined(manifest), texts });
  const facts = { entries: approved.ledger.entries, decision, folder, pull: pull.number };
  const approvals = bundleApprovals(facts);
  const objects = await objectFiles(subject, around.objects);
  const own = subject.content.filter(({ objects: pointed = [] }) => pointed.length === 0);
  const signature = await bundledSignature({ folder, content: own, texts, objects });
  const card = `${folder}/${manifest.card ?? 'MODEL_CARD.md'}`;
  const source: BundleSource = {
    tag: around.tag,
    approvedOn: approved.approvedOn,
    validUntil: validUntil(facts),
    repository: { id: around.repository.id, name: around.repository.name },
    commit: approved.commit,
    pullRequest: pull,
    subject: held.subjectText,
    decision: held.verdict,
    approvals,
    policies: held.policies,
    environments: governing.config.environments ?? [],
    codeEnvironment: environment.digest,
    signature,
    modelCard: subject.content.some(({ path }) => path === card) ? card : null,
    rollback: rollbackTarget(approved, around.known),
    serving: declaredServing(manifest),
    bom: mlBom({
      manifest,
      subject: approved.subject,
      content: approved.content,
      repository: { id: around.repository.id, name: around.repository.name },
      repositoryUrl: around.repository.url,
      commit: approved.commit,
      approvedAt:
        approvals
          .map(({ submitted_at: at }) => at)
          .sort()
          .at(-1) ?? approved.decision.at,
      checks: decision.models.find(({ path }) => path === folder)?.checks ?? [],
      datasets: governing.datasets
        .map(({ entry }) => entry)
        .filter(({ name }) => (manifest.data ?? []).some(({ dataset }) => dataset === name)),
      files: [...own, ...objects].map(({ path, sha256 }) => ({ path, sha256 })),
      images: environment.images,
      packages: environment.packages,
      signature,
      arbiter: around.arbiter,
    }),
    ledger: ledgerPart(approved),
    content: governed.files(),
    objects,
    evidence: held.evidence,
  };
  return { source, decision, dismissed: dismissedReviews(facts) };
}

function withoutUndefined({ dockerfile, requirements }: ApprovedModel['manifest']) {
  return {
    ...(dockerfile !== undefined && { dockerfile }),
    ...(requirements !== undefined && { requirements }),
  };
}

interface LedgerContents {
  readonly subject: BundleSubject;
  readonly subjectText: string;
  readonly verdict: Uint8Array;
  readonly decision: Decision;
  readonly policies: BundleSource['policies'];
  readonly evidence: readonly SourceFile[];
}

/** What the ledger keeps of the decision: the subject, the verdict, the policies, and evidence that the commit does not hold. */
async function ledgerContents(approved: ApprovedModel): Promise<LedgerContents> {
  const { ledger, decision: entry, folder } = approved;
  const verdictDigest = detailOf(entry, 'evaluation')?.verdict ?? '';
  const first = await ledger.blobs([approved.subject, verdictDigest].filter((sha256) => sha256 !== ''));
  const subjectBytes = kept(first, approved.subject, 'the subject that was approved', entry.seq);
  const verdict = kept(first, verdictDigest, 'the decision', entry.seq);
  const subject = bundleSubject(subjectBytes);
  const decision = JSON.parse(Buffer.from(verdict).toString('utf8')) as Decision;
  const model = decision.models.find(({ path }) => path === folder);
  const policyIds = new Map((model?.policies ?? []).map(({ id, digest }) => [digest, id]));
  const policyDigests = [...subject.policies].map((digest) => digest.replace('sha256:', ''));
  const texts = await ledger.blobs(policyDigests);
  const policies = policyDigests.map((sha256) => ({
    id: policyIds.get(`sha256:${sha256}`) ?? sha256,
    text: Buffer.from(kept(texts, sha256, 'a policy that applied', entry.seq)).toString('utf8'),
  }));
  const names = new Map((model?.evidence ?? []).map(({ sha256, file }) => [sha256, file]));
  const evidence = await evidenceFiles(approved, subject, names);
  const subjectText = Buffer.from(subjectBytes).toString('utf8');
  return { subject, subjectText, verdict, decision, policies, evidence };
}

function kept(
  contents: ReadonlyMap<string, Uint8Array>,
  sha256: string,
  what: string,
  seq: number,
): Uint8Array {
  const bytes = contents.get(sha256);
  if (bytes !== undefined) return bytes;
  throw new BundleDenial(
    'content_expunged',
    `The ledger no longer holds ${what} (${sha256}, entry ${seq}): it was expunged. Have the model approved anew.`,
  );
}

/** Evidence that is not among the model's own files: from the ledger, else from the commit. */
async function evidenceFiles(
  { ledger, tree, commit }: ApprovedModel,
  subject: BundleSubject,
  names: ReadonlyMap<string, string>,
): Promise<readonly SourceFile[]> {
  const own = new Set(
    subject.content.flatMap(({ sha256, objects = [] }) => [sha256, ...objects.map((one) => one.sha256)]),
  );
  const wanted = [...subject.evidence].filter((sha256) => !own.has(sha256));
  const contents = await ledger.blobs(wanted);
  const files: SourceFile[] = [];
  for (const sha256 of wanted) {
    const name = names.get(sha256) ?? `sha256/${sha256}`;
    const bytes = contents.get(sha256) ?? (await committed(tree, name, own));
    const file = bytes === undefined ? undefined : heldFile(name, bytes);
    if (file?.sha256 !== sha256) {
      throw new BundleDenial(
        'evidence_missing',
        `The evidence ${JSON.stringify(name.slice(0, 200))} (sha256 ${sha256}) is neither in the ledger nor in the commit ${commit}. Keep larger evidence (\`retention.max_file_mb\` in .arbiter/config.yml) and have the model judged anew.`,
      );
    }
    files.push(file);
  }
  return files;
}

/** A file, or the listing of a run whose files are the model's own. */
async function committed(
  tree: ApprovedModel['tree'],
  path: string,
  own: ReadonlySet<string>,
): Promise<Uint8Array | undefined> {
  const entry = tree.entries.find((one) => one.path === path);
  if (entry === undefined) return listedRun(tree, path, own);
  if (entry.mode !== '100644' && entry.mode !== '100755') return undefined;
  return (await tree.read([path])).get(path);
}

async function objectFiles({ content }: BundleSubject, objects: ObjectFiles): Promise<SourceFile[]> {
  const pointed = content.flatMap((entry) => entry.objects ?? []);
  const once = [...new Map(pointed.map((object) => [object.path, object])).values()];
  const files: SourceFile[] = [];
  for (const object of once) {
    const { path, size, sha256 } = object;
    files.push({ path, size, sha256, mode: '100644', ...(await objects.fileOf(object)) });
  }
  return files;
}

/** The last bundle of this model with another content, unless an entry says that it was wrong. */
function rollbackTarget(
  { manifest, content }: ApprovedModel,
  known: readonly LedgerEntry[],
): BundleSource['rollback'] {
  const corrected = corrections(known);
  const last = known.findLast((entry) => {
    const bundle = madeBundle(entry);
    return bundle?.model === manifest.name && bundle.content !== content && !corrected.has(entry.seq);
  });
  const bundle = last === undefined ? undefined : madeBundle(last);
  return bundle === undefined ? null : { tag: bundle.tag, sha256: bundle.sha256 };
}

/** The entry that approves, and the head of the ledger up to it: the same whenever the bundle is made. */
function ledgerPart({ ledger, decision }: ApprovedModel): BundleSource['ledger'] {
  const covered = ledger.entries.filter(({ seq }) => seq <= decision.seq);
  const contents = new Map(covered.map((entry) => [entryPath(entry.seq), entryBytes(entry)]));
  const checkpoint = ledgerCheckpoint({ entries: covered, contents });
  return {
    branch: ledger.branch,
    origin: checkpoint.origin,
    entry: { seq: decision.seq, sha256: entryDigest(decision) },
    checkpoint: checkpointText(checkpoint),
    entries: [Buffer.from(entryBytes(decision)).toString('utf8')],
  };
}
