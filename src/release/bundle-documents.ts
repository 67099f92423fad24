import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { ledgerEntry as isEntry } from '../schemas/validators/ledger-entry.js';
import { type ApprovalDocuments, requireApprovals } from './bundle-approvals.ts';
import {
  type BundleSubject,
  bundleSubject,
  EVIDENCE,
  MODEL,
  POINTERS,
  requireContent,
} from './bundle-content.ts';
import { type BundleManifest, bundleJson, DOCUMENTS } from './bundle-manifest.ts';
import { type BundleCode, BundleRefusal, shownPath } from './bundle-refusal.ts';
import { listOf, recordOf, wordOf } from './bundle-shape.ts';

/**
 * Holds the documents of a bundle against each other: what was approved, by which decision, under which policies, recorded
 * where. So a document of another bundle, pull request or repository is refused although its digest is listed.
 *
 * @param held documents by path, with the digests that the manifest lists
 */
export function requireDocuments(manifest: BundleManifest, held: ReadonlyMap<string, Uint8Array>): void {
  const bytesOf = (path: string): Uint8Array => {
    const bytes = held.get(path);
    if (bytes === undefined) throw new BundleRefusal('missing_file', `The bundle holds no ${path}.`);
    return bytes;
  };
  for (const path of DOCUMENTS) bytesOf(path);
  requireKnownPlaces(manifest);
  const subject = bundleSubject(bytesOf('subject.json'));
  requireContent(manifest, subject, bytesOf('subject.json'));
  requirePolicies(manifest, subject, held);
  const decided = requireDecision(manifest, bytesOf('decision.json'));
  const decidedAt = requireLedger(manifest, bytesOf('ledger.json'));
  const approvals = listOf(
    bundleJson(bytesOf('approvals.json'), 'approvals.json', 'document_malformed'),
    'approvals.json',
  );
  requireApprovals(manifest, { ...decided, approvals, decidedAt });
  requireBom(manifest, bytesOf('bom.cdx.json'));
}

const FOLDERS = [MODEL, POINTERS, EVIDENCE, 'policies/'];

/** Only what the commit holds may be a program. */
function requireKnownPlaces({ files, large }: BundleManifest): void {
  for (const { path, mode } of [...files, ...large]) {
    const isDocument = (DOCUMENTS as readonly string[]).includes(path);
    const isKnown = isDocument || FOLDERS.some((folder) => path.startsWith(folder));
    require(isKnown, 'unknown_file', `A bundle has no place for ${shownPath(path)}.`);
    const mayRun = path.startsWith(MODEL) || path.startsWith(POINTERS);
    require(mayRun ||
      mode === '100644', 'mode_differs', `${shownPath(path)} has the mode ${mode}; expected 100644.`);
  }
}

function requirePolicies(
  manifest: BundleManifest,
  subject: BundleSubject,
  held: ReadonlyMap<string, Uint8Array>,
): void {
  const listed = new Set(manifest.policies.map(({ sha256 }) => sha256));
  const paths = new Set([...listed].map(policyPath));
  for (const sha256 of listed) {
    const bytes = held.get(policyPath(sha256));
    if (bytes === undefined)
      throw new BundleRefusal('missing_file', `The bundle holds no ${policyPath(sha256)}.`);
    require(sha256Hex(bytes) ===
      sha256, 'policy_differs', `${policyPath(sha256)} is another policy than its name says.`);
  }
  for (const path of held.keys()) {
    const isKnown = !path.startsWith('policies/') || paths.has(path);
    require(isKnown, 'unknown_file', `${shownPath(path)} is no policy that applied.`);
  }
  const approved = [...subject.policies].sort().join(' ');
  const found = [...listed]
    .map((sha256) => `sha256:${sha256}`)
    .sort()
    .join(' ');
  require(approved === found, 'policy_differs', 'The policies are not those under which it was approved.');
}

export function policyPath(sha256: string): string {
  return `policies/${sha256}.json`;
}

function requireDecision(
  manifest: BundleManifest,
  bytes: Uint8Array,
): Pick<ApprovalDocuments, 'decision' | 'model'> {
  const file = 'decision.json';
  require(sha256Hex(bytes) ===
    manifest.decision, 'decision_differs', `${file} is not the decision that the manifest names.`);
  const decision = recordOf(bundleJson(bytes, file, 'document_malformed'), file);
  const models = listOf(decision.models, `${file}: models`).map((model) =>
    recordOf(model, `${file}: models`),
  );
  const own = models.filter(({ name }) => name === manifest.name);
  const model = own[0];
  if (model === undefined || own.length !== 1 || model.version !== manifest.version) {
    throw new BundleRefusal(
      'model_differs',
      `${file} decides nothing on ${manifest.name} ${manifest.version}.`,
    );
  }
  const digests = recordOf(model.subject, `${file}: subject`);
  require(digests.subject ===
    `sha256:${manifest.subject}`, 'subject_differs', `${file} decides on another subject.`);
  require(digests.content ===
    `sha256:${manifest.content}`, 'content_differs', `${file} decides on other content.`);
  require(decision.status === 'approved' &&
    model.status ===
      'approved', 'not_approved', `${file}: the status is ${shownPath(String(decision.status))}, that of the model ${shownPath(String(model.status))}; only what is approved leaves.`);
  require(decision.head ===
    manifest.pull_request
      .head, 'pull_request_differs', `${file} decides on another head than that of pull request #${manifest.pull_request.number}.`);
  return { decision, model };
}

/** When the entry was recorded that approves. */
function requireLedger(manifest: BundleManifest, bytes: Uint8Array): string {
  const file = 'ledger.json';
  const { branch, origin, checkpoint, entries } = recordOf(
    bundleJson(bytes, file, 'document_malformed'),
    file,
  );
  const { ledger } = manifest;
  require(branch === ledger.branch &&
    origin === ledger.origin &&
    checkpoint ===
      ledger.checkpoint, 'ledger_entry_differs', `${file} is of another ledger or another moment than the manifest names.`);
  const read = listOf(entries, `${file}: entries`).map((entry) => recordOf(entry, `${file}: entries`));
  const entry = read.find(({ seq }) => seq === ledger.entry.seq);
  if (entry === undefined || sha256Hex(`${canonicalJson(entry)}\n`) !== ledger.entry.sha256) {
    throw new BundleRefusal(
      'ledger_entry_differs',
      `${file} does not hold entry ${ledger.entry.seq} as the manifest names it.`,
    );
  }
  if (!isEntry(entry))
    throw new BundleRefusal('document_malformed', `${file}: entry ${ledger.entry.seq} is malformed.`);
  requireEvaluation(manifest, entry);
  return wordOf(entry.at, `${file}: at`);
}

/** The entry says that this decision, on this subject, in this pull request of this repository, was: approved. */
function requireEvaluation(manifest: BundleManifest, entry: Readonly<Record<string, unknown>>): void {
  const where = `Entry ${manifest.ledger.entry.seq} of the ledger`;
  const decision = recordOf(entry.decision, where);
  require(entry.type === 'evaluation' &&
    decision.verdict ===
      manifest.decision, 'ledger_entry_differs', `${where} does not record the decision of this bundle.`);
  // What was posted instead was worse: then the pull request was told that it is not approved.
  require(decision.status === 'approved' &&
    decision.posted === undefined, 'not_approved', `${where} records no approval.`);
  const subjects = listOf(entry.subjects, where).map((item) => recordOf(item, where).sha256);
  require(entry.subject === manifest.subject ||
    subjects.includes(manifest.subject), 'subject_differs', `${where} is about another subject.`);
  const repository = recordOf(entry.repository, where);
  require(repository.id ===
    manifest.repository
      .id, 'repository_differs', `${where} is of the repository ${shownPath(String(repository.name))}; the bundle is of ${shownPath(manifest.repository.name)}.`);
  const pull = recordOf(entry.pull_request, where);
  const { number, head } = manifest.pull_request;
  require(pull.number === number &&
    pull.head ===
      head, 'pull_request_differs', `${where} is about pull request #${shownPath(String(pull.number))}, the bundle about #${number}, or about another head.`);
}

function requireBom(manifest: BundleManifest, bytes: Uint8Array): void {
  const file = 'bom.cdx.json';
  const bom = recordOf(bundleJson(bytes, file, 'document_malformed'), file);
  const component = recordOf(recordOf(bom.metadata, file).component, file);
  require(component.name === manifest.name &&
    component.version === manifest.version, 'model_differs', `${file} describes another model.`);
}

function require(holds: boolean, code: BundleCode, message: string): void {
  if (!holds) throw new BundleRefusal(code, message);
}
