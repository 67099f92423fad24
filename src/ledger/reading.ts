import type { LedgerReader, LedgerSnapshot } from './branch.ts';
import { contentFindings } from './contents.ts';
import { type Finding, ledgerError } from './finding.ts';
import { type VerificationOptions, type VerifiedLedger, verifiedLedger } from './verification.ts';

/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;

/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
export async function readLedger(
  reader: LedgerReader,
  options: VerificationOptions = {},
): Promise<VerifiedLedger> {
  const tip = await reader.tip();
  return verifiedLedger(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
}

/** What is known at the same tip is not read again. */
async function snapshotAt(
  reader: LedgerReader,
  tip: string,
  known: VerifiedLedger | undefined,
): Promise<LedgerSnapshot> {
  if (known?.tip !== tip) return reader.read(tip, known?.tip);
  return { tip, commits: [], files: known.files, entries: known.contents };
}

/** Contents by digest, held against it; one that was expunged is absent. */
export async function readContents(
  reader: LedgerReader,
  tip: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = await reader.blobs(tip, digests);
  const findings = contentFindings([...contents.keys()], contents);
  if (findings.length > 0) throw ledgerError(findings);
  return contents;
}

/** Reads contents that a branch has, some at a time, and says which are not what their names say. */
export async function verifyContents(
  reader: LedgerReader,
  tip: string,
  digests: readonly string[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let start = 0; start < digests.length; start += CONTENTS_AT_ONCE) {
    const wanted = digests.slice(start, start + CONTENTS_AT_ONCE);
    findings.push(...contentFindings(wanted, await reader.blobs(tip, wanted)));
  }
  return findings;
}
