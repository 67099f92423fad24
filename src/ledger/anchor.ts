import { sha256Hex } from '../model/canonical.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type Finding, finding, quoted } from './finding.ts';
import { entryPath } from './layout.ts';
import { merkleRoot } from './merkle.ts';

/** An entry as it was once seen. Whoever remembers one can tell a ledger that was shortened or written anew. */
export interface Anchor {
  readonly seq: number;
  /** SHA-256 of the entry's bytes in lowercase hex. */
  readonly sha256: string;
}

/** What an earlier sight of one entry proves against the entries of today (bytes by path). */
export function anchorFindings(entries: ReadonlyMap<string, Uint8Array>, anchor: Anchor): readonly Finding[] {
  const { seq, sha256 } = anchor;
  const path = entryPath(seq);
  const bytes = entries.get(path);
  if (bytes === undefined) {
    const message = `Entry ${seq} (${sha256}) was there before; the ledger no longer has it.`;
    return [finding('rolled_back', message, { entry: seq, path })];
  }
  const found = sha256Hex(bytes);
  if (found === sha256) return [];
  return [finding('forked', `Entry ${seq} was ${sha256} before, and is ${found} now.`, { entry: seq, path })];
}

/** What an earlier checkpoint proves: the ledger must still begin with exactly the entries that it covers. */
export function checkpointFindings(
  entries: ReadonlyMap<string, Uint8Array>,
  checkpoint: Checkpoint,
  origin: string,
): readonly Finding[] {
  const { size, root } = checkpoint;
  if (origin !== checkpoint.origin) {
    const message = `The checkpoint is of ${quoted(checkpoint.origin)}, the ledger of ${quoted(origin)}.`;
    return [finding('checkpoint_origin', message, { entry: 1, path: entryPath(1) })];
  }
  if (size > entries.size) {
    const message = `The checkpoint covers ${size} entries; the ledger has only ${entries.size}.`;
    return [finding('rolled_back', message, { entry: size, path: entryPath(size) })];
  }
  const covered: Uint8Array[] = [];
  for (let seq = 1; seq <= size; seq += 1) {
    const bytes = entries.get(entryPath(seq));
    if (bytes === undefined) {
      const message = `The checkpoint covers entry ${seq}; the ledger no longer has it.`;
      return [finding('rolled_back', message, { entry: seq, path: entryPath(seq) })];
    }
    covered.push(bytes);
  }
  const found = merkleRoot(covered);
  if (found === root) return [];
  const message = `The first ${size} entries had the root ${root} before, and have ${found} now.`;
  return [finding('forked', message, { entry: size === 0 ? null : size })];
}
