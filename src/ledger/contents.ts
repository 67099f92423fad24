import { sha256Hex } from '../model/canonical.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { type Finding, type FindingList, finding, MOST_FINDINGS, quoted } from './finding.ts';
import { blobPath } from './layout.ts';
import { detailOf, madeBundle } from './query.ts';

/** What became of a content that an entry of type `expunged` names. */
export interface Expunction {
  /** The last entry that removed it. */
  readonly seq: number;
  /** Removed on request, so it must never come back; removed for its age, it may, with a later entry that names it. */
  readonly isForever: boolean;
}

/** Digests whose contents an entry promises: preimages of subjects, the verdict and its record, resolved policies, platform events. */
export function promisedContents(entry: LedgerEntry): readonly string[] {
  const evaluation = detailOf(entry, 'evaluation');
  return [
    ...entry.subjects.map(({ sha256 }) => sha256),
    ...[evaluation?.verdict, evaluation?.record].filter((sha256) => typeof sha256 === 'string'),
    ...(detailOf(entry, 'policy')?.policies ?? []).map(({ sha256 }) => sha256),
    ...[detailOf(entry, 'platform_log')?.event].filter((sha256) => sha256 !== undefined),
  ];
}

/** Every digest that an entry names, promised or not. */
function namedContents(entry: LedgerEntry): readonly string[] {
  const compliance = (detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback'))?.compliance;
  const single = [entry.subject, entry.policy?.sha256, entry.attestation, compliance];
  return [
    ...promisedContents(entry),
    ...entry.evidence.map(({ sha256 }) => sha256),
    ...(madeBundle(entry)?.attestations ?? []),
    ...single.filter((sha256) => typeof sha256 === 'string'),
  ];
}

/** Contents that entries removed, by digest. */
export function expunctions(entries: readonly LedgerEntry[]): ReadonlyMap<string, Expunction> {
  const expunged = new Map<string, Expunction>();
  for (const entry of entries) {
    const detail = detailOf(entry, 'expunged');
    if (detail === undefined) continue;
    for (const sha256 of detail.blobs) {
      const isForever = detail.basis === 'request' || expunged.get(sha256)?.isForever === true;
      expunged.set(sha256, { seq: entry.seq, isForever });
    }
  }
  return expunged;
}

/** Holds the contents that are there against those that the entries name. Notes are no findings: they break no rule. */
export function contentRules(
  entries: readonly LedgerEntry[],
  blobs: ReadonlySet<string>,
  findings: FindingList,
  notes: FindingList,
): void {
  const expunged = expunctions(entries);
  const lastNamed = new Map<string, number>();
  const missing = new Set<string>();
  for (const entry of entries) {
    for (const sha256 of namedContents(entry)) lastNamed.set(sha256, entry.seq);
    for (const sha256 of promisedContents(entry)) {
      if (blobs.has(sha256) || expunged.has(sha256) || missing.has(sha256)) continue;
      missing.add(sha256);
      const message = `Entry ${entry.seq} names the content ${sha256}, which is not there and was not expunged.`;
      findings.add('blob_missing', message, { entry: entry.seq, path: blobPath(sha256) });
    }
  }
  for (const [sha256, { seq, isForever }] of expunged) {
    if (!blobs.has(sha256) || (!isForever && (lastNamed.get(sha256) ?? 0) > seq)) continue;
    const message = `Entry ${seq} says that the content ${sha256} was expunged, but it is there.`;
    findings.add('expunged_present', message, { entry: seq, path: blobPath(sha256) });
  }
  notes.push(...looseContents(entries, blobs, new Set()));
}

/**
 * Notes on contents that nothing is known to need: no entry names them, nor does a record that was read (`named`), which
 * names everything that its verdict was made from.
 */
export function looseContents(
  entries: readonly LedgerEntry[],
  blobs: Iterable<string>,
  named: ReadonlySet<string>,
): readonly Finding[] {
  const known = new Set([...entries.flatMap(namedContents), ...expunctions(entries).keys()]);
  const loose = [...blobs].filter((sha256) => !known.has(sha256) && !named.has(sha256));
  const word = named.size > 0 ? 'No entry and no record' : 'No entry';
  return loose
    .slice(0, MOST_FINDINGS)
    .map((sha256) =>
      finding('blob_unreferenced', `${word} names the content ${sha256} itself.`, { path: blobPath(sha256) }),
    );
}

/** Digests of the records from which verdicts are computed again; what they name is needed as they are. */
export function recordDigests(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => detailOf(entry, 'evaluation')?.record ?? []));
}

/** Holds contents that were read against their digests. `wanted`: those that the branch has. */
export function contentFindings(
  wanted: readonly string[],
  contents: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  return wanted.flatMap((sha256) => {
    const bytes = contents.get(sha256);
    const path = blobPath(sha256);
    if (bytes === undefined) {
      return [finding('blob_missing', `The content ${quoted(sha256)} could not be read.`, { path })];
    }
    const found = sha256Hex(bytes);
    if (found === sha256) return [];
    return [finding('blob_mismatch', `The content ${quoted(sha256)} is ${found}.`, { path })];
  });
}
