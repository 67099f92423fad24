import type { AppendOptions } from '../../src/ledger/appending.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { createLedger, type Genesis } from '../../src/ledger/genesis.ts';
import type { VerifiedLedger } from '../../src/ledger/verification.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { MemoryBranch } from './memory-branch.ts';

export const REPOSITORY = { id: 4711, name: 'acme/credit' };
export const ORIGIN = 'github.com/acme/credit/arbiter-ledger';

/** The key of the published example of Go's package sumdb/note, as PKCS#8. It signs nothing but tests. */
export const KEY = `-----BEGIN PRIVATE KEY-----
${Buffer.concat([
  Buffer.from('302e020100300506032b657004220420', 'hex'),
  Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1),
]).toString('base64')}
-----END PRIVATE KEY-----
`;

export const GENESIS: Genesis = {
  origin: ORIGIN,
  reason: 'The board adopts the ledger.',
  at: '2026-03-01T09:00:00Z',
  repository: REPOSITORY,
  actor: { id: 1, login: 'ada', type: 'User' },
  run: null,
};

/** Appending without waiting. */
export const AT_ONCE: Pick<AppendOptions, 'wait' | 'random'> = { wait: async () => {}, random: () => 0 };

/** A time of the morning on which the ledgers of these tests are written. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 1, 9, minutes)).toISOString().replace('.000Z', 'Z');
}

/** A draft of a type that needs nothing; parts of it can be given. */
export function draft(id: string, entry: Partial<Draft['entry']> = {}, blobs: readonly string[] = []): Draft {
  return {
    entry: {
      id,
      type: 'correction',
      at: minute(1),
      repository: REPOSITORY,
      actor: null,
      run: {
        id: '900',
        attempt: '1',
        workflow_ref: 'acme/credit/.github/workflows/gate.yml',
        workflow_sha: 'c0ffee',
      },
      pull_request: null,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { of: 1, reason: `Said in ${id}.` },
      attestation: null,
      ...entry,
    },
    blobs: contents(blobs),
  };
}

/** An observation of a review on a subject whose preimage comes with it. */
export function observation(id: string, preimage: string, review = 1): Draft {
  const sha256 = sha256Hex(preimage);
  return draft(
    id,
    {
      type: 'observation',
      actor: { id: 7, login: 'dan', type: 'User' },
      pull_request: {
        number: 5,
        head: 'h1',
        base: 'b0',
        base_ref: 'main',
        author: { id: 9, login: 'author', type: 'User' },
        opened_at: minute(0),
      },
      subject: sha256,
      subjects: [{ name: 'models/credit', sha256 }],
      decision: {
        review,
        state: 'APPROVED',
        user: 7,
        commit: 'h1',
        submitted_at: minute(0),
        body_sha256: sha256Hex(''),
      },
    },
    [preimage],
  );
}

/** What removes contents. */
export function expunging(id: string, blobs: readonly string[], basis: 'retention' | 'request'): Draft {
  return draft(id, { type: 'expunged', decision: { blobs: [...blobs], reason: 'Asked for.', basis } });
}

export function contents(texts: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(texts.map((text) => [sha256Hex(text), new TextEncoder().encode(text)]));
}

/** A branch with a genesis. */
export async function begun(): Promise<{ branch: MemoryBranch; ledger: VerifiedLedger }> {
  const branch = new MemoryBranch();
  const ledger = await createLedger({ reader: branch, writer: branch }, GENESIS);
  return { branch, ledger };
}
