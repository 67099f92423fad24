import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import type { LedgerReader, LedgerWriter } from '../../src/ledger/branch.ts';
import type { DetailOf, EntryType } from '../../src/ledger/draft.ts';
import { createLedger } from '../../src/ledger/genesis.ts';
import { detailOf, madeBundle } from '../../src/ledger/query.ts';
import { readLedger } from '../../src/ledger/reading.ts';
import type { VerifiedLedger } from '../../src/ledger/verification.ts';
import type { Bundle, LedgerDetail } from '../../src/schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import type { Repository } from '../github/world.ts';

export const LEDGER = 'arbiter-ledger';

/** The ledger of a repository, written as `arbiter audit init` does and read as an auditor does. */
export function ledgerOf(repo: Repository): { reader: LedgerReader; writer: LedgerWriter } {
  const options = { gitDir: repo.gitDir, env: process.env };
  return {
    reader: new GitLedgerReader(options, LEDGER),
    writer: new GitLedgerWriter(options, LEDGER, repo.gitDir),
  };
}

export async function beginLedger(repo: Repository, at: string): Promise<void> {
  await createLedger(ledgerOf(repo), {
    origin: `github.example/${repo.fullName}/${LEDGER}`,
    reason: 'The repository adopts Arbiter.',
    commit: await repo.head('main'),
    at,
    repository: { id: repo.id, name: repo.fullName },
    actor: null,
    run: null,
  });
}

/** Verified; rejects when anything is wrong. */
export function verified(repo: Repository): Promise<VerifiedLedger> {
  return readLedger(ledgerOf(repo).reader);
}

/** What every entry of one type says, oldest first. */
export async function recorded<T extends keyof LedgerDetail & EntryType>(
  { repo }: { readonly repo: Repository },
  type: T,
): Promise<DetailOf<T>[]> {
  const { entries } = await verified(repo);
  return entries.flatMap((entry) => detailOf(entry, type) ?? []);
}

/** Every bundle that was made, oldest first; refusals are none. */
export async function madeBundles({ repo }: { readonly repo: Repository }): Promise<Bundle[]> {
  const { entries } = await verified(repo);
  return entries.flatMap((entry) => madeBundle(entry) ?? []);
}

/** Types of the entries about one pull request, in order, with the status or what else tells them apart. */
export async function trail(repo: Repository, number: number): Promise<string[]> {
  const { entries } = await verified(repo);
  return entries.filter((entry) => entry.pull_request?.number === number).map(told);
}

function told({ type, decision, actor }: LedgerEntry): string {
  const { status, state, role } = decision as { status?: string; state?: string; role?: string };
  return [type, status ?? state ?? role, actor?.login].filter((word) => word !== undefined).join(' ');
}
