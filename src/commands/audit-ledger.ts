import type { GitRepository } from '../git/repository.ts';
import type { LedgerReader, LedgerSnapshot } from '../ledger/branch.ts';
import { EntryReadings } from '../ledger/chain.ts';
import { type Verification, type VerificationOptions, verifyLedger } from '../ledger/verification.ts';
import type { Config } from '../model/config.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { CommandIo } from './command.ts';

export { textOf } from './small-file.ts';

/** A ledger that can be read, and what the repository says of it. */
export interface LedgerAccess {
  readonly branch: string;
  readonly reader: LedgerReader;
  /** Whether the branch is read where the repository is kept, and not in a clone, which may lack it. */
  readonly isRemote: boolean;
  /** `.arbiter/config.yml` of HEAD, or of the remote's default branch; null where there is none. */
  readonly config: Config | null;
  /** Objects of the governed repository. */
  readonly repository: GitRepository;
}

export interface ReadLedger {
  /** Null: there is no branch. */
  readonly snapshot: LedgerSnapshot | null;
  readonly verification: Verification;
}

export async function readLedger(
  { reader }: Pick<LedgerAccess, 'reader'>,
  options: VerificationOptions = {},
): Promise<ReadLedger> {
  const tip = await reader.tip();
  const readings = new EntryReadings();
  const snapshot =
    tip === null ? null : await reader.read(tip, undefined, (entries) => readings.add(entries));
  return { snapshot, verification: verifyLedger(snapshot, { ...options, readings }) };
}

export interface SoundLedger {
  readonly snapshot: LedgerSnapshot;
  readonly entries: readonly LedgerEntry[];
  readonly verification: Verification;
}

/** A ledger without any finding, or null once it was said what is wrong: nothing is told from a ledger that is not whole. */
export async function soundLedger(access: LedgerAccess, io: CommandIo): Promise<SoundLedger | null> {
  const { snapshot, verification } = await readLedger(access);
  const { findings, entries } = verification;
  if (snapshot !== null && findings.length === 0) return { snapshot, entries, verification };
  if (snapshot === null) {
    io.stderr(`ledger_missing: There is no ledger to read: ${missingBranch(access)}\n`);
    return null;
  }
  const [first] = findings;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  io.stderr(
    `The ledger \`${access.branch}\` cannot be trusted, so nothing is told from it: ${first?.code}: ${first?.message}${more} Run \`arbiter audit verify\`.\n`,
  );
  return null;
}

/** Why there is no ledger under the name, and what to do. */
export function missingBranch({ branch, isRemote }: Pick<LedgerAccess, 'branch' | 'isRemote'>): string {
  return isRemote
    ? `the remote has no branch ${branch}. \`arbiter audit init\` begins a ledger; one that was there before is restored instead.`
    : `this clone has no branch ${branch}. Fetch it: \`git fetch origin ${branch}\`; \`arbiter audit init\` begins one where the remote has none either.`;
}

const MOST_AT_ONCE = 4096;
const BYTES_AT_ONCE = 64 * 1024 * 1024;

interface Contents {
  readonly wanted: readonly string[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Contents by digest, a few at a time, so that their whole size does not matter. One that could not be read is absent. */
export async function* contentsOf(
  reader: LedgerReader,
  tip: string,
  digests: readonly string[],
): AsyncGenerator<Contents> {
  let start = 0;
  const next = async (count: number): Promise<Contents> => {
    const wanted = digests.slice(start, start + count);
    start += wanted.length;
    return { wanted, contents: wanted.length === 0 ? new Map() : await reader.blobs(tip, wanted) };
  };
  for (let reading = next(64); ; ) {
    const found = await reading;
    const count = found.wanted.length;
    if (count === 0) return;
    const bytes = [...found.contents.values()].reduce((sum, content) => sum + content.length, 1);
    // The next ones are read while these are looked at.
    reading = next(Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * count) / bytes))));
    reading.catch(() => undefined);
    yield found;
  }
}
