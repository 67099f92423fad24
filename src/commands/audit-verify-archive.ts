import type { LedgerSnapshot } from '../ledger/branch.ts';
import { type Checkpoint, readCheckpoint } from '../ledger/checkpoint.ts';
import { recordDigests } from '../ledger/contents.ts';
import { type Finding, finding } from '../ledger/finding.ts';
import { blobPath, entryPath, LEDGER_MODE } from '../ledger/layout.ts';
import { parseNote } from '../ledger/note.ts';
import { selectEntries } from '../ledger/query.ts';
import { digestsIn } from '../ledger/retention.ts';
import { type Verification, verifyLedger } from '../ledger/verification.ts';
import type { AuditRemark, AuditVerdict } from '../report/audit.ts';
import {
  ARCHIVE_CHECKPOINT,
  ARCHIVE_MANIFEST,
  ARCHIVE_OSCAL,
  ARCHIVE_REPORT,
  type ArchiveManifest,
  archiveDocuments,
  parseManifest,
} from '../report/ledger/export.ts';
import { wantedTexts } from '../report/ledger/view-source.ts';
import { archiveTexts, type ReadArchive, readArchive, visitTexts } from './audit-archive.ts';
import { textOf } from './audit-ledger.ts';
import { type HeldAgainst, notesOf, verdictFrom, wantedVerdicts } from './audit-verify.ts';

const DOCUMENTS = [
  'README.md',
  ARCHIVE_MANIFEST,
  ARCHIVE_CHECKPOINT,
  'views/approvals.csv',
  'views/deployments.csv',
  'views/entries.csv',
  'views/entries.json',
  ARCHIVE_OSCAL,
  ARCHIVE_REPORT,
  'views/releases.csv',
  'views/verdicts.csv',
];

/**
 * Verifies an exported archive without Git: the chain, the contents, its checkpoint, and that everything else in it says
 * what the entries say. How the branch was written it cannot show.
 */
export async function verifyArchive(path: string, shown: string, held: HeldAgainst): Promise<AuditVerdict> {
  const archive = await readArchive(path);
  const manifest = parseManifest(textOf(archive.files.get(ARCHIVE_MANIFEST)));
  const snapshot = snapshotOf(archive, manifest);
  const own = ownCheckpoint(archive, held);
  const verification = verifyLedger(snapshot, {
    ...held,
    checkpoints: [...held.checkpoints, ...(own.checkpoint === undefined ? [] : [own.checkpoint])],
    history: false,
  });
  const broken: AuditRemark[] = [
    ...archive.faults.map((fault) => remark('archive_unreadable', fault)),
    ...verification.findings,
    ...contentRemarks(archive, manifest),
    ...own.findings,
  ];
  const toldTexts = wantedTexts(selectEntries(verification.entries, manifest?.filter ?? {}));
  const wanted = new Set([...wantedVerdicts(verification.entries), ...toldTexts]);
  const texts = broken.length === 0 ? await archiveTexts(path, wanted) : new Map<string, string>();
  const findings = [
    ...broken,
    ...documentRemarks(archive, manifest, verification, {
      checkpoint: own.checkpoint,
      // What cannot be relied on is nothing to make views from.
      verdicts:
        broken.length === 0 ? new Map([...texts].filter(([sha256]) => toldTexts.has(sha256))) : undefined,
    }),
  ];
  const bytes = [...snapshot.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content);
  const source = {
    place: `archive ${shown}`,
    tip: manifest?.tip ?? null,
    entries: verification.entries,
    bytes,
    head: verification.head?.sha256 ?? null,
    blobs: verification.blobs,
    leftOut: manifest?.left_out.length ?? 0,
  };
  const notes = broken.length === 0 ? await archiveNotes(path, verification, manifest) : verification.notes;
  return verdictFrom(source, held, { findings, notes, verdicts: texts });
}

/** Of contents that a filter left out nothing can be said: what names them may have been left out as well. */
async function archiveNotes(
  path: string,
  verification: Verification,
  manifest: ArchiveManifest | undefined,
): Promise<readonly Finding[]> {
  const leftOut = new Set(manifest?.left_out ?? []);
  const blobs = verification.blobs.filter((sha256) => !leftOut.has(sha256));
  const present = new Set(blobs);
  const named = new Set<string>();
  await visitTexts(path, recordDigests(verification.entries), (_, text) => {
    for (const digest of digestsIn(text, present)) named.add(digest);
  });
  return notesOf({ ...verification, blobs }, named);
}

function remark(code: string, message: string, path: string | null = null): AuditRemark {
  return { code, message, entry: null, commit: null, path };
}

/** The archive as a branch without a history; contents that a filter left out count as there, and are told apart. */
function snapshotOf({ files, blobs }: ReadArchive, manifest: ArchiveManifest | undefined): LedgerSnapshot {
  const entries = new Map([...files].filter(([path]) => path.startsWith('entries/')));
  const paths = [
    ...[...files.keys()].filter((path) => !DOCUMENTS.includes(path)),
    ...new Set([...[...blobs.keys()], ...(manifest?.left_out ?? [])].map(blobPath)),
  ];
  return {
    tip: manifest?.tip ?? '',
    commits: [],
    files: paths.map((path) => ({ path, mode: LEDGER_MODE })),
    entries,
  };
}

function contentRemarks({ blobs }: ReadArchive, manifest: ArchiveManifest | undefined): AuditRemark[] {
  const wrong = [...blobs]
    .filter(([name, digest]) => /^[0-9a-f]{64}$/.test(name) && name !== digest)
    .map(([name, digest]) =>
      finding('blob_mismatch', `The content ${name} is ${digest}.`, { path: blobPath(name) }),
    );
  if (manifest === undefined) return wrong;
  const listed = new Set(manifest.blobs);
  const lost = manifest.blobs
    .filter((sha256) => !blobs.has(sha256))
    .map((sha256) =>
      finding('blob_missing', `The archive lists the content ${sha256}, and does not have it.`, {
        path: blobPath(sha256),
      }),
    );
  const strange = [...blobs.keys()]
    .filter((name) => !listed.has(name) || manifest.left_out.includes(name))
    .map((name) =>
      remark('archive_differs', 'The archive has a content that it does not list.', blobPath(name)),
    );
  return [...wrong, ...lost, ...strange];
}

/** The archive's own checkpoint; with keys, one that is signed must be signed by one of them. */
function ownCheckpoint(
  { files }: ReadArchive,
  { keys }: HeldAgainst,
): { readonly checkpoint?: Checkpoint; readonly findings: readonly AuditRemark[] } {
  const text = textOf(files.get(ARCHIVE_CHECKPOINT));
  if (text === undefined) return { findings: [] };
  try {
    return { checkpoint: readCheckpoint(text, parseNote(text) === undefined ? [] : keys), findings: [] };
  } catch (error) {
    return {
      findings: [remark('checkpoint_signature', (error as Error).message, ARCHIVE_CHECKPOINT)],
    };
  }
}

/** Everything but entries and contents is made from them: made again, it must be the same. */
function documentRemarks(
  { files }: ReadArchive,
  manifest: ArchiveManifest | undefined,
  verification: Verification,
  known: {
    readonly checkpoint: Checkpoint | undefined;
    readonly verdicts: ReadonlyMap<string, string> | undefined;
  },
): AuditRemark[] {
  const { checkpoint, verdicts } = known;
  const absent = DOCUMENTS.filter((path) => !files.has(path));
  if (absent.length > 0)
    return absent.map((path) => remark('archive_incomplete', `The archive has no ${path}.`, path));
  if (manifest === undefined)
    return [remark('archive_differs', 'What the archive says of itself cannot be read.', ARCHIVE_MANIFEST)];
  const { entries } = verification;
  // Views of a chain that does not hold are nothing to compare with.
  if (verification.findings.length > 0 || checkpoint === undefined || verdicts === undefined) return [];
  const expected = archiveDocuments({
    arbiter: manifest.arbiter,
    origin: checkpoint.origin,
    tip: manifest.tip,
    root: checkpoint.root,
    checkpoint: textOf(files.get(ARCHIVE_CHECKPOINT)) ?? '',
    entries: entries.map((entry) => ({
      entry,
      path: entryPath(entry.seq),
      bytes: files.get(entryPath(entry.seq)) as Uint8Array,
    })),
    filter: manifest.filter,
    blobs: manifest.blobs,
    leftOut: manifest.left_out,
    verdicts,
  });
  const size =
    checkpoint.size === entries.length
      ? []
      : [
          remark(
            'archive_differs',
            `The checkpoint covers ${checkpoint.size} of ${entries.length} entries.`,
            ARCHIVE_CHECKPOINT,
          ),
        ];
  const differing = [...expected]
    .filter(([path, text]) => !Buffer.from(text, 'utf8').equals(files.get(path) as Uint8Array))
    .map(([path]) => remark('archive_differs', `${path} is not what the entries say.`, path));
  return [...size, ...differing];
}
