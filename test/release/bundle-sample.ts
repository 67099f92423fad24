import { canonicalJson, sha256Hex } from '../../src/model/canonical.ts';
import { contentManifest, type HashedEntry, subjectDigests } from '../../src/model/subject.ts';
import {
  type ReadBundle,
  type ReadOptions,
  readBundle,
  writeBundle,
} from '../../src/release/bundle-archive.ts';
import { manifestBytes } from '../../src/release/bundle-manifest.ts';
import { type BundleSource, bundleFiles, type SourceFile } from '../../src/release/bundle-source.ts';
import { encodeHeader, type FileMode } from '../../src/release/tar-header.ts';

/** What a sample is made of; everything else follows, as it does in a repository. */
export interface SampleFacts {
  readonly name: string;
  readonly version: string;
  readonly repository: number;
  readonly pullRequest: number;
  readonly status: string;
  /** By path under `models/credit`, as committed. */
  readonly files: Readonly<Record<string, string>>;
  readonly executable: readonly string[];
  /** Objects by the path of their pointer. */
  readonly objects: Readonly<Record<string, { readonly path: string; readonly content: string }>>;
  /** Evidence of workflows by name. */
  readonly artifacts: Readonly<Record<string, string>>;
  /** Committed files that are not given as text, with what they point to. */
  readonly more: readonly (SourceFile & Pick<HashedEntry, 'objects'>)[];
  /** What those point to. */
  readonly moreObjects: readonly SourceFile[];
  /** Of the model, and of a change to what governs. */
  readonly signoff: SampleSignoff | null;
  readonly governance: SampleSignoff | null;
  /** Of the checklist: policy, id, level and outcome. */
  readonly checks: readonly Readonly<Record<string, string>>[];
  /** When each review was given, by its number. */
  readonly reviews: Readonly<Record<number, string>>;
  readonly decidedAt: string;
  readonly approvedOn: string;
}

/** A complete sign-off, as far as a bundle looks at it. */
export interface SampleSignoff {
  readonly counted: readonly { readonly review: number; readonly role: string }[];
  readonly override: { readonly at: string } | null;
}

const HEAD = 'a'.repeat(40);
const POLICY = canonicalJson({ id: 'arb', checks: [{ id: 'auc', min: 0.9 }] });

export const FACTS: SampleFacts = {
  name: 'credit',
  version: '1.4',
  repository: 42,
  pullRequest: 7,
  status: 'approved',
  files: {
    'model.yml': 'name: credit\n',
    'card.md': '# Credit\n',
    'run.sh': '#!/bin/sh\n',
    'metrics.json': '{"auc":0.91}',
    'model.onnx': 'version https://git-lfs.github.com/spec/v1\n',
    'train.csv.dvc': 'outs: []\n',
  },
  executable: ['run.sh'],
  objects: {
    'model.onnx': { path: 'model.onnx', content: 'the weights' },
    'train.csv.dvc': { path: 'train.csv', content: 'a,b\n1,2\n' },
  },
  artifacts: { 'evaluation/report.json': '{"drift":0.01}' },
  more: [],
  moreObjects: [],
  signoff: {
    counted: [
      { review: 1, role: 'arb' },
      { review: 2, role: 'arb' },
    ],
    override: null,
  },
  governance: null,
  checks: [{ policy: 'arb', id: 'auc', level: 'mandatory', outcome: 'pass' }],
  reviews: { 1: '2026-11-19T10:00:00Z', 2: '2026-11-20T23:59:59Z' },
  decidedAt: '2026-11-20T23:59:59Z',
  approvedOn: '2026-11-20',
};

const FOLDER = 'models/credit';

export function file(path: string, content: string, mode: FileMode = '100644'): SourceFile {
  const bytes = Buffer.from(content);
  return { path, size: bytes.length, sha256: sha256Hex(bytes), mode, contents: () => [bytes] };
}

/** The facts of a bundle that verifies, or would if it were approved. */
export function sampleSource(changes: Partial<SampleFacts> = {}): BundleSource {
  const facts = { ...FACTS, ...changes };
  const written = Object.entries(facts.files).map(([path, text]) =>
    file(`${FOLDER}/${path}`, text, facts.executable.includes(path) ? '100755' : '100644'),
  );
  const content = [...written, ...facts.more];
  const objects = [
    ...Object.values(facts.objects).map(({ path, content: text }) => file(`${FOLDER}/${path}`, text)),
    ...facts.moreObjects,
  ];
  const artifacts = Object.entries(facts.artifacts).map(([name, text]) => file(name, text));
  const metrics = content.filter(({ path }) => path.endsWith('metrics.json'));
  const subject = subjectOf(facts, content, [...metrics, ...artifacts]);
  const decision = decisionOf(facts, subject);
  const entry = `${canonicalJson(evaluationEntry(facts, sha256Hex(subject), sha256Hex(decision)))}\n`;
  return {
    tag: `${facts.name}-v${facts.version}-approved-${facts.approvedOn}`,
    approvedOn: facts.approvedOn,
    validUntil: '2027-11-20T00:00:00Z',
    repository: { id: facts.repository, name: 'acme/models' },
    commit: 'b'.repeat(40),
    pullRequest: { number: facts.pullRequest, head: HEAD },
    subject,
    decision: Buffer.from(decision),
    approvals: [facts.signoff, facts.governance].flatMap((one) =>
      (one?.counted ?? []).map(({ review, role }) => approval(review, role, facts.reviews[review] ?? '')),
    ),
    policies: [{ id: 'arb', text: POLICY }],
    environments: ['test', 'production'],
    codeEnvironment: 'c'.repeat(64),
    signature: null,
    modelCard: facts.files['card.md'] === undefined ? null : `${FOLDER}/card.md`,
    rollback: { tag: 'credit-v1.3-approved-2026-10-01', sha256: 'd'.repeat(64) },
    bom: { metadata: { component: { name: facts.name, version: facts.version } } },
    ledger: {
      branch: 'arbiter-ledger',
      origin: 'github.com/acme/models/arbiter-ledger',
      entry: { seq: 12, sha256: sha256Hex(entry) },
      checkpoint: 'github.com/acme/models/arbiter-ledger\n12\nAAAA\n',
      entries: [entry],
    },
    content,
    objects,
    evidence: [...metrics, ...artifacts],
  };
}

function subjectOf(
  facts: SampleFacts,
  content: readonly (SourceFile & Pick<HashedEntry, 'objects'>)[],
  evidence: readonly SourceFile[],
): string {
  const tree = content.map(({ path, mode, size, sha256, objects }): HashedEntry => {
    const object = facts.objects[path.slice(FOLDER.length + 1)];
    if (object === undefined)
      return { path, mode, sizeBytes: size, sha256, ...(objects !== undefined && { objects }) };
    const { size: bytes, sha256: digest } = file('', object.content);
    return {
      path,
      mode,
      sizeBytes: size,
      sha256,
      objects: [{ path: `${FOLDER}/${object.path}`, size: bytes, sha256: digest }],
    };
  });
  const { preimage, problems } = subjectDigests({
    model: { name: facts.name, version: facts.version },
    content: contentManifest(tree, FOLDER),
    evidence: evidence.map(({ path, sha256 }) => ({ file: path, sha256 })),
    catalog: [],
    policies: [`sha256:${sha256Hex(POLICY)}`],
    waivers: [],
  });
  if (preimage === null) throw new Error(JSON.stringify(problems));
  return preimage;
}

function decisionOf(facts: SampleFacts, subject: string): string {
  const { content } = JSON.parse(subject) as { content: { objects?: unknown }[] };
  const own = content.map(({ objects: _, ...entry }) => entry);
  const digests = {
    subject: `sha256:${sha256Hex(subject)}`,
    content: `sha256:${sha256Hex(canonicalJson(own))}`,
  };
  const { status } = facts;
  const { signoff, governance, checks } = facts;
  const model = { name: facts.name, version: facts.version, status, subject: digests, signoff, checks };
  return `${JSON.stringify({ status, head: HEAD, models: [model], governance })}\n`;
}

function approval(review: number, role: string, at: string): BundleSource['approvals'][number] {
  const user = { id: 100 + review, login: `reviewer-${review}` };
  return {
    user,
    role,
    member_by: 'roles.yml',
    review,
    commit: HEAD,
    submitted_at: at,
    conditions: [],
  };
}

/** The ledger's record of the decision. */
function evaluationEntry(facts: SampleFacts, subject: string, decision: string): Record<string, unknown> {
  return {
    v: 1,
    seq: 12,
    prev: 'e'.repeat(64),
    id: 'evaluation/7',
    type: 'evaluation',
    at: facts.decidedAt,
    repository: { id: facts.repository, name: 'acme/models' },
    actor: null,
    run: null,
    pull_request: {
      number: facts.pullRequest,
      head: HEAD,
      base: 'f'.repeat(40),
      base_ref: 'main',
      author: null,
      opened_at: null,
    },
    policy: null,
    subject: null,
    subjects: [{ name: FOLDER, sha256: subject }],
    evidence: [],
    decision: { status: facts.status, verdict: decision },
    attestation: null,
  };
}

export interface TarEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode?: FileMode;
  /** In place of the header that a bundle would have. */
  readonly header?: Buffer;
}

/** The bytes of a bundle. */
export async function bundleBytes(source: BundleSource = sampleSource()): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  await writeBundle(source, (bytes) => {
    chunks.push(Uint8Array.from(bytes));
  });
  return Buffer.concat(chunks);
}

/** The entries of a bundle in order, to be tampered with. */
export function sampleEntries(source: BundleSource = sampleSource()): TarEntry[] {
  return bundleFiles(source).files.map(({ path, mode, contents }) => ({
    path,
    mode,
    bytes: Buffer.concat([...(contents() as Iterable<Uint8Array>)]),
  }));
}

/** A tar of whatever entries, with its two blocks of zeros. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ path, bytes, mode = '100644', header }) => [
    header ?? encodeHeader({ path, size: bytes.length, mode }),
    bytes,
    Buffer.alloc((512 - (bytes.length % 512)) % 512),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A header with some bytes written over, its checksum right again. */
export function patched(header: Buffer, offset: number, bytes: string | Uint8Array): Buffer {
  const block = Buffer.from(header);
  block.set(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, offset);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** A manifest with other values, listing whatever is given. */
export function manifestWith(
  entries: readonly TarEntry[],
  changes: Readonly<Record<string, unknown>>,
): TarEntry[] {
  return entries.map((entry) => {
    if (entry.path !== 'manifest.json') return entry;
    const manifest = JSON.parse(Buffer.from(entry.bytes).toString());
    return { ...entry, bytes: manifestBytes({ ...manifest, ...changes }) };
  });
}

/** The same bundle with one file's bytes changed and the manifest listing them: what somebody makes who can write both. */
export function relisted(
  entries: readonly TarEntry[],
  path: string,
  bytes: Uint8Array,
  more: Readonly<Record<string, unknown>> = {},
): TarEntry[] {
  const changed = entries.map((entry) => (entry.path === path ? { ...entry, bytes } : entry));
  const files = changed
    .filter((entry) => entry.path !== 'manifest.json')
    .map((entry) => ({
      path: entry.path,
      size: entry.bytes.length,
      sha256: sha256Hex(entry.bytes),
      mode: entry.mode ?? '100644',
    }));
  return manifestWith(changed, { files, ...more });
}

export function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadBundle> {
  return readBundle([bytes], options);
}

/** The code by which a bundle is refused; `accepted` where it is not. Anything else than a refusal is thrown on. */
export async function codeOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<string> {
  try {
    await read(bytes, options);
    return 'accepted';
  } catch (error) {
    if (error instanceof Error && error.name === 'BundleRefusal')
      return (error as Error & { code: string }).code;
    throw error;
  }
}
