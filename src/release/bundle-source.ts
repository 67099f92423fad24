import { UserError } from '../errors.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import { collisionKey } from '../model/path.ts';
import type { ContentEntry } from '../model/subject.ts';
import {
  type BundleSubject,
  bundleSubject,
  EVIDENCE,
  MODEL,
  objectModes,
  placeOf,
} from './bundle-content.ts';
import { policyPath, requireDocuments } from './bundle-documents.ts';
import {
  type BundledFile,
  type BundleManifest,
  compareCodeUnits,
  type LargeFile,
  MANIFEST,
  type ModelSignature,
  manifestBytes,
  readManifest,
} from './bundle-manifest.ts';
import { requirePath } from './bundle-path.ts';
import { LARGE_FILE_BYTES } from './bundle-reader.ts';
import { BundleRefusal, shownPath } from './bundle-refusal.ts';
import type { Serving } from './serving.ts';
import { encodeHeader, type FileMode } from './tar-header.ts';

/** A file whose bytes can be read more than once: a bundle is built twice and compared. */
export interface SourceFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly mode: FileMode;
  /** Where it stays when it is over 100 MB; no credentials. */
  readonly location?: string;
  readonly contents: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A counted approval, as approvals.json lists it. */
export interface BundleApproval {
  readonly user: { readonly id: number; readonly login: string };
  readonly role: string;
  readonly member_by: string;
  readonly review: number;
  readonly commit: string | null;
  readonly submitted_at: string;
  readonly conditions: readonly { readonly until: string; readonly text: string }[];
}

/** Every fact of a bundle, and where its bytes come from. The order in which things were found does not matter. */
export interface BundleSource {
  readonly tag: string;
  readonly approvedOn: string;
  readonly validUntil: string | null;
  readonly repository: { readonly id: number; readonly name: string };
  /** The merged commit. */
  readonly commit: string;
  readonly pullRequest: { readonly number: number; readonly head: string };
  /** `subjectDigests().preimage`: the canonical JSON whose digest is the subject. */
  readonly subject: string;
  /** The decision as serialised, whose digest the ledger's evaluation names. */
  readonly decision: Uint8Array;
  readonly approvals: readonly BundleApproval[];
  /** Canonical JSON of each resolved policy. */
  readonly policies: readonly { readonly id: string; readonly text: string }[];
  readonly environments: readonly string[];
  /** Lowercase hex or null, from `codeEnvironment`. */
  readonly codeEnvironment: string | null;
  readonly signature: ModelSignature | null;
  /** Path in the repository. */
  readonly modelCard: string | null;
  readonly rollback: { readonly tag: string; readonly sha256: string } | null;
  /** From `declaredServing`; null or absent: the manifest declares nothing, and the bundle says nothing. */
  readonly serving?: Serving | null;
  readonly bom: unknown;
  readonly ledger: {
    readonly branch: string;
    readonly origin: string;
    readonly entry: { readonly seq: number; readonly sha256: string };
    readonly checkpoint: string;
    /** Texts of entries, the evaluation among them. */
    readonly entries: readonly string[];
  };
  /** Governed files as the commit holds them, pointers among them. */
  readonly content: readonly SourceFile[];
  /** What pointers stand for, by the path it has in a work tree. */
  readonly objects: readonly SourceFile[];
  /** Evidence that was read; what the commit itself holds need not be given again. */
  readonly evidence: readonly SourceFile[];
}

export interface BundleFiles {
  readonly manifest: BundleManifest;
  /** In the order of the archive, the manifest among them. */
  readonly files: readonly (BundledFile & Pick<SourceFile, 'contents'>)[];
}

/**
 * The files of a bundle, in their order, with its manifest.
 * @throws BundleRefusal where the bundle would not verify, with the reason that verification would give
 */
export function bundleFiles(source: BundleSource): BundleFiles {
  const subjectBytes = Buffer.from(source.subject);
  const subject = bundleSubject(subjectBytes);
  const documents = documentsOf(source);
  const named = new Map<string, SourceFile>();
  for (const file of [...documents, ...contentFiles(source, subject)]) addFile(named, file);
  for (const file of evidenceFiles(source, named)) addFile(named, file);
  const all = [...named.values()].sort((a, b) => compareCodeUnits(a.path, b.path));
  const small = all.filter(({ size }) => size <= LARGE_FILE_BYTES);
  const large = all.filter(({ size }) => size > LARGE_FILE_BYTES);
  const manifest = manifestOf(source, subject, small.map(listed), large.map(largeFile));
  for (const file of manifest.files) encodeHeader(file);
  const bytes = manifestBytes(manifest);
  requireDocuments(readManifest(bytes), heldBytes(documents));
  const own = textFile(MANIFEST, bytes);
  return { manifest, files: [...small, own].sort((a, b) => compareCodeUnits(a.path, b.path)) };
}

function manifestOf(
  source: BundleSource,
  subject: BundleSubject,
  files: readonly BundledFile[],
  large: readonly LargeFile[],
): BundleManifest {
  const { ledger, modelCard } = source;
  return {
    schema: 'arbiter/bundle/v1',
    name: subject.model.name,
    version: subject.model.version,
    tag: source.tag,
    approved_on: source.approvedOn,
    valid_until: source.validUntil,
    repository: { id: source.repository.id, name: source.repository.name },
    commit: source.commit,
    pull_request: { number: source.pullRequest.number, head: source.pullRequest.head },
    subject: sha256Hex(source.subject),
    content: sha256Hex(canonicalJson(subject.content.map(({ objects: _, ...own }) => own))),
    decision: sha256Hex(source.decision),
    policies: source.policies
      .map(({ id, text }) => ({ id, sha256: sha256Hex(text) }))
      .sort((a, b) => compareCodeUnits(a.sha256, b.sha256)),
    environments: [...source.environments],
    code_environment: source.codeEnvironment,
    signature: source.signature,
    model_card: modelCard === null ? null : `${MODEL}${modelCard}`,
    rollback: source.rollback === null ? null : { tag: source.rollback.tag, sha256: source.rollback.sha256 },
    ...(source.serving != null && { serving: source.serving }),
    ledger: {
      branch: ledger.branch,
      origin: ledger.origin,
      entry: { seq: ledger.entry.seq, sha256: ledger.entry.sha256 },
      checkpoint: ledger.checkpoint,
    },
    files: [...files],
    large: [...large],
  };
}

function documentsOf(source: BundleSource): SourceFile[] {
  const { branch, origin, checkpoint, entries } = source.ledger;
  const approvals = [...source.approvals].sort(
    (a, b) =>
      compareCodeUnits(a.submitted_at, b.submitted_at) ||
      a.review - b.review ||
      compareCodeUnits(a.role, b.role),
  );
  const recorded = entries
    .map((text) => JSON.parse(text) as { readonly seq: number })
    .sort((a, b) => a.seq - b.seq);
  return [
    jsonFile('approvals.json', approvals),
    jsonFile('bom.cdx.json', source.bom),
    textFile('decision.json', source.decision),
    jsonFile('ledger.json', { branch, origin, checkpoint, entries: recorded }),
    textFile('subject.json', Buffer.from(source.subject)),
    ...source.policies.map(({ text }) => textFile(policyPath(sha256Hex(text)), Buffer.from(text))),
  ];
}

function contentFiles(source: BundleSource, subject: BundleSubject): SourceFile[] {
  const entries = new Map(subject.content.map((entry) => [entry.path, entry]));
  const committed = source.content.map((file) => {
    const entry: Pick<ContentEntry, 'path' | 'objects'> = entries.get(file.path) ?? file;
    return { ...file, path: placeOf(entry) };
  });
  const modes = objectModes(subject);
  const objects = source.objects.map((file) => {
    const mode = modes.get(file.path) ?? file.mode;
    return { ...file, path: `${MODEL}${file.path}`, mode };
  });
  return [...committed, ...objects];
}

/** Evidence that the bundle does not hold already. A name that a bundle cannot have, or has, becomes the digest. */
function evidenceFiles({ evidence }: BundleSource, named: ReadonlyMap<string, SourceFile>): SourceFile[] {
  const present = new Set([...named.values()].map(({ sha256 }) => sha256));
  const taken = new Set<string>();
  const sorted = [...evidence].sort(
    (a, b) => compareCodeUnits(a.path, b.path) || compareCodeUnits(a.sha256, b.sha256),
  );
  return sorted.flatMap((file) => {
    if (present.has(file.sha256)) return [];
    present.add(file.sha256);
    const isFree = canBeNamed(`${EVIDENCE}${file.path}`) && !collides(collisionKey(file.path), taken);
    const path = isFree ? file.path : `sha256/${file.sha256}`;
    taken.add(collisionKey(path));
    return [{ ...file, path: `${EVIDENCE}${path}`, mode: '100644' }];
  });
}

/** One name on some system, or a file where another has a folder. */
function collides(key: string, taken: ReadonlySet<string>): boolean {
  return [...taken].some(
    (other) => key === other || key.startsWith(`${other}/`) || other.startsWith(`${key}/`),
  );
}

function canBeNamed(path: string): boolean {
  try {
    requirePath(path);
    encodeHeader({ path, size: 0, mode: '100644' });
    return true;
  } catch (error) {
    if (error instanceof BundleRefusal) return false;
    throw error;
  }
}

/** Two pointers may stand for one object; two contents never have one path. */
function addFile(named: Map<string, SourceFile>, file: SourceFile): void {
  const known = named.get(file.path);
  if (known !== undefined && known.sha256 !== file.sha256) {
    const message = `${shownPath(file.path)} would stand in the bundle with two contents: ${known.sha256} and ${file.sha256}.`;
    throw new BundleRefusal('duplicate', message);
  }
  if (known === undefined) named.set(file.path, file);
}

function listed({ path, size, sha256, mode }: SourceFile): BundledFile {
  return { path, size, sha256, mode };
}

function largeFile({ path, size, sha256, mode, location }: SourceFile): LargeFile {
  if (location === undefined) {
    throw new UserError(
      `${path} has ${size} bytes: over 100 MB a file is kept by digest, and where it lies must be known (Git LFS or DVC).`,
    );
  }
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(location)) {
    throw new UserError(`The location of ${path} holds a user name or a password; give it without.`);
  }
  return { path, size, sha256, mode, location };
}

function jsonFile(path: string, value: unknown): SourceFile {
  return textFile(path, Buffer.from(canonicalJson(value)));
}

function textFile(path: string, bytes: Uint8Array): SourceFile {
  return { path, size: bytes.length, sha256: sha256Hex(bytes), mode: '100644', contents: () => [bytes] };
}

function heldBytes(documents: readonly SourceFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    documents.map(({ path, contents }) => [
      path,
      [...(contents() as Iterable<Uint8Array>)][0] ?? new Uint8Array(0),
    ]),
  );
}
