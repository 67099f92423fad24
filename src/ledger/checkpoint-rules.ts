import type { ChainLink } from './chain.ts';
import { type Checkpoint, noteProblem } from './checkpoint.ts';
import type { FindingList } from './finding.ts';
import { MerkleTree } from './merkle.ts';
import type { VerifierKey } from './note.ts';
import { detailOf } from './query.ts';

/**
 * Computes the roots that checkpoint entries name anew: each covers all entries before it.
 * @param after entries up to this number were verified before
 */
export function checkpointRules(
  links: readonly ChainLink[],
  keys: readonly VerifierKey[],
  findings: FindingList,
  after = 0,
): void {
  const isOpen = ({ seq, entry }: ChainLink): boolean => seq > after && entry?.type === 'checkpoint';
  const end = links.findLastIndex(isOpen);
  const origin = originOf(links);
  const tree = new MerkleTree();
  for (const link of links.slice(0, end + 1)) {
    if (isOpen(link)) {
      checkpointRule(link, { origin, size: tree.size, root: tree.rootText() }, keys, findings);
    }
    tree.append(link.bytes);
  }
}

/** Name of the log as its genesis gives it; empty where there is none to be read. */
export function originOf(links: readonly ChainLink[]): string {
  const first = links[0]?.entry ?? null;
  return (first === null ? undefined : detailOf(first, 'genesis')?.origin) ?? '';
}

function checkpointRule(
  { seq, path, entry }: ChainLink,
  expected: Checkpoint,
  keys: readonly VerifierKey[],
  findings: FindingList,
): void {
  const said = entry === null ? undefined : detailOf(entry, 'checkpoint');
  if (said === undefined) return;
  const place = { entry: seq, path };
  if (said.size !== seq - 1) {
    const message = `Checkpoint entry ${seq} covers ${said.size} entries, not the ${seq - 1} before it.`;
    findings.add('checkpoint_mismatch', message, place);
    return;
  }
  if (said.root !== expected.root) {
    const message = `Checkpoint entry ${seq} names another root than the entries before it have (${expected.root}).`;
    findings.add('checkpoint_mismatch', message, place);
    return;
  }
  const problem = said.note === null ? null : noteProblem(said.note, expected, keys);
  if (problem === 'mismatch') {
    const message = `The note of checkpoint entry ${seq} is not one of its size and root and this ledger's origin.`;
    findings.add('checkpoint_mismatch', message, place);
  }
  if (problem === 'signature') {
    const message = `The note of checkpoint entry ${seq} is not signed by a key that is trusted here.`;
    findings.add('checkpoint_signature', message, place);
  }
}
