import { UserError } from '../errors.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { LedgerAccess } from './appending.ts';
import type { LedgerSnapshot } from './branch.ts';
import { isOrigin } from './checkpoint.ts';
import type { Draft } from './draft.ts';
import { entryBytes } from './entry.ts';
import { commitMessage } from './extension.ts';
import { quoted } from './finding.ts';
import { entryPath, LEDGER_MODE } from './layout.ts';
import { type VerifiedLedger, verifiedLedger } from './verification.ts';

/** What the first entry says. */
export interface Genesis extends Pick<LedgerEntry, 'at' | 'repository' | 'actor' | 'run'> {
  /** Name of the log in its checkpoints: HOST/OWNER/NAME/BRANCH. */
  readonly origin: string;
  readonly reason: string;
  /** Tip of the default branch: what stands there is taken as found. Null where there is none yet. */
  readonly commit?: string | null;
}

/** The draft of the first entry. */
export function openGenesis(genesis: Genesis): Draft {
  const { origin, reason, commit, at, repository, actor, run } = genesis;
  if (!isOrigin(origin))
    throw new UserError(`${quoted(origin)} cannot be the origin of a ledger's checkpoints.`);
  return {
    entry: {
      id: 'genesis',
      type: 'genesis',
      at,
      repository,
      actor,
      run,
      pull_request: null,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { origin, reason, ...(commit !== undefined && { commit }) },
      attestation: null,
    },
    blobs: new Map(),
  };
}

/**
 * Begins a ledger with its first entry. The branch must not exist: what is there, even if it is broken, is for people to look
 * at, and never begun anew.
 */
export async function createLedger(ledger: LedgerAccess, genesis: Genesis): Promise<VerifiedLedger> {
  if ((await ledger.reader.tip()) !== null) throw ledgerExists();
  const entry: LedgerEntry = { v: 1, seq: 1, prev: null, ...openGenesis(genesis).entry };
  const path = entryPath(1);
  const bytes = entryBytes(entry);
  const snapshotAt = (tip: string): LedgerSnapshot => ({
    tip,
    commits: [{ sha: tip, parents: [], changes: [{ path, kind: 'added', mode: LEDGER_MODE }] }],
    files: [{ path, mode: LEDGER_MODE }],
    entries: new Map([[path, bytes]]),
  });
  verifiedLedger(snapshotAt('new commit'));
  const commit = { message: commitMessage(entry), add: [{ path, bytes }], remove: [] };
  const tip = await ledger.writer.append(null, [commit]);
  if (tip === null) throw ledgerExists();
  return verifiedLedger(snapshotAt(tip));
}

function ledgerExists(): UserError {
  const message =
    'There is a ledger already: its branch exists. A ledger is begun once; `arbiter audit verify` checks it.';
  return new UserError(message, [{ code: 'ledger_exists', message, file: 'ledger' }]);
}
