import type { LedgerFile, LedgerSnapshot } from './branch.ts';
import { type FindingList, quoted } from './finding.ts';
import { LEDGER_MODE, misplaced, placeOf } from './layout.ts';

/** The files of a tip that are in their place. */
export interface LedgerFiles {
  /** Those named as entries, by number. */
  readonly entries: readonly { readonly seq: number; readonly path: string }[];
  /** Digests of the contents that are there. */
  readonly blobs: ReadonlySet<string>;
}

export function sortFiles(files: readonly LedgerFile[]): LedgerFiles {
  const entries: { seq: number; path: string }[] = [];
  const blobs = new Set<string>();
  for (const { path } of files) {
    const place = placeOf(path);
    if (place.kind === 'entry') entries.push({ seq: place.seq, path });
    if (place.kind === 'blob') blobs.add(place.sha256);
  }
  return { entries: entries.sort((a, b) => a.seq - b.seq), blobs };
}

/** Every file has its place and is a regular one, and nothing was read that is no file. */
export function fileRules(snapshot: LedgerSnapshot, findings: FindingList): void {
  const paths = new Set<string>();
  for (const file of snapshot.files) {
    paths.add(file.path);
    fileRule(file, findings);
  }
  for (const path of snapshot.entries.keys()) {
    if (paths.has(path)) continue;
    findings.add('snapshot_inconsistent', `${quoted(path)} was read, but is no file of the branch.`, {
      path,
    });
  }
}

function fileRule({ path, mode }: LedgerFile, findings: FindingList): void {
  const place = placeOf(path);
  if (place.kind === 'entry' || place.kind === 'blob') {
    if (mode === LEDGER_MODE) return;
    const message = `${path} has the mode ${quoted(mode)}, not ${LEDGER_MODE}: it must be a regular file.`;
    if (place.kind === 'blob') findings.add('blob_mode', message, { path });
    else findings.add('entry_mode', message, { entry: place.seq, path });
  } else if (!findings.has(place.kind, path)) {
    // The history names it with its commit, where there is one.
    findings.add(place.kind, misplaced(path), { path });
  }
}
