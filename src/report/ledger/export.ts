import { type LedgerFilter, selectEntries } from '../../ledger/query.ts';
import { canonicalJson, sha256Hex } from '../../model/canonical.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { approvalsCsv, entriesCsv, verdictsCsv } from './export-csv.ts';
import { deploymentsCsv, releasesCsv } from './export-csv-releases.ts';
import { auditReport } from './export-html.ts';
import { assessmentResults } from './export-oscal.ts';
import { archiveReadme } from './export-readme.ts';
import type { ViewSource } from './view-source.ts';

export const ARCHIVE_MANIFEST = 'arbiter-ledger.json';
export const ARCHIVE_CHECKPOINT = 'checkpoint.txt';
/** For an officer to read: one page of HTML. */
export const ARCHIVE_REPORT = 'views/report.html';
/** For tools of governance, risk and compliance: OSCAL assessment results. */
export const ARCHIVE_OSCAL = 'views/oscal-assessment-results.json';

/** What an archive says of itself; canonical JSON and a newline. */
export interface ArchiveManifest {
  readonly schema: 'arbiter/ledger-archive/v1';
  /** Version of Arbiter that wrote it. */
  readonly arbiter: string;
  readonly origin: string;
  /** Commit at the tip of the branch. */
  readonly tip: string;
  /** Number of entries. */
  readonly size: number;
  /** SHA-256 of the last entry's bytes. */
  readonly head: string;
  /** RFC 6962 root over the entries, base64. */
  readonly root: string;
  /** What the views and the contents were limited to; the entries are always all there. */
  readonly filter: LedgerFilter;
  /** Digests of the contents that are in the archive. */
  readonly blobs: readonly string[];
  /** Digests of contents that the branch holds and the filter left out. */
  readonly left_out: readonly string[];
}

export interface LedgerEntryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly entry: LedgerEntry;
}

/** All that the files of an archive beside entries and contents are made from: the same gives the same bytes. */
export interface ArchiveSource {
  readonly arbiter: string;
  readonly origin: string;
  readonly tip: string;
  readonly root: string;
  /** C2SP checkpoint: its body, and its signature lines where it is signed. */
  readonly checkpoint: string;
  /** All of them, oldest first. */
  readonly entries: readonly LedgerEntryFile[];
  readonly filter: LedgerFilter;
  readonly blobs: readonly string[];
  readonly leftOut: readonly string[];
  /** Texts of verdicts that the archive holds, by digest: those that `wantedTexts` names. */
  readonly verdicts: ReadonlyMap<string, string>;
}

/** Paths and texts of everything that is derived. */
export function archiveDocuments(source: ArchiveSource): ReadonlyMap<string, string> {
  const view = viewSource(source);
  const { manifest, selected } = view;
  return new Map([
    ['README.md', archiveReadme(manifest, selected)],
    [ARCHIVE_MANIFEST, `${canonicalJson(manifest)}\n`],
    [ARCHIVE_CHECKPOINT, source.checkpoint],
    ['views/approvals.csv', approvalsCsv(selected)],
    ['views/deployments.csv', deploymentsCsv(selected)],
    ['views/entries.csv', entriesCsv(selected)],
    ['views/entries.json', entriesJson(selected)],
    [ARCHIVE_OSCAL, assessmentResults(view)],
    [ARCHIVE_REPORT, auditReport(view)],
    ['views/releases.csv', releasesCsv(selected)],
    ['views/verdicts.csv', verdictsCsv(selected)],
  ]);
}

/** What the views that tell more than the entries' own words are made from. */
export function viewSource(source: ArchiveSource): ViewSource {
  const { checkpoint, verdicts } = source;
  const entries = source.entries.map(({ entry }) => entry);
  return {
    manifest: archiveManifest(source),
    checkpoint,
    entries,
    digests: source.entries.map(({ bytes }) => sha256Hex(bytes)),
    selected: selectEntries(entries, source.filter),
    held: new Set(source.blobs),
    verdicts,
  };
}

/** The entries as one JSON array, a line each, every one in its canonical form. */
export function entriesJson(entries: readonly LedgerEntry[]): string {
  if (entries.length === 0) return '[]\n';
  return `[\n${entries.map((entry) => canonicalJson(entry)).join(',\n')}\n]\n`;
}

function definedParts(filter: LedgerFilter): LedgerFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

const SHA256 = /^[0-9a-f]{64}$/;
const FILTER_KINDS: Readonly<Record<keyof LedgerFilter, 'string' | 'number'>> = {
  model: 'string',
  person: 'string',
  pull: 'number',
  type: 'string',
  environment: 'string',
  from: 'string',
  to: 'string',
};

/** Reads what an archive says of itself; undefined where it is not written as an export writes it. */
export function parseManifest(text: string | undefined): ArchiveManifest | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as ArchiveManifest;
    return isManifest(value) && `${canonicalJson(value)}\n` === text ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: ArchiveManifest): boolean {
  const texts = [value.arbiter, value.origin, value.tip, value.head, value.root];
  const digests = [value.blobs, value.left_out];
  return (
    value.schema === 'arbiter/ledger-archive/v1' &&
    texts.every((text) => typeof text === 'string') &&
    Number.isSafeInteger(value.size) &&
    digests.every((list) => Array.isArray(list) && list.every((sha256) => SHA256.test(sha256))) &&
    Object.entries(value.filter).every(
      ([name, part]) =>
        Object.hasOwn(FILTER_KINDS, name) && typeof part === FILTER_KINDS[name as keyof LedgerFilter],
    )
  );
}

function archiveManifest(source: ArchiveSource): ArchiveManifest {
  const last = source.entries.at(-1);
  if (last === undefined) throw new Error('An archive of no entries is never made.');
  return {
    schema: 'arbiter/ledger-archive/v1',
    arbiter: source.arbiter,
    origin: source.origin,
    tip: source.tip,
    size: source.entries.length,
    head: sha256Hex(last.bytes),
    root: source.root,
    filter: definedParts(source.filter),
    blobs: [...source.blobs].sort(),
    left_out: [...source.leftOut].sort(),
  };
}
