import type { Draft, EntryType } from '../../src/ledger/draft.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { LedgerDetail } from '../../src/schemas/ledger-detail.ts';
import type { Actor, LedgerEntry } from '../../src/schemas/ledger-entry.ts';

export const REPOSITORY = { id: 7, name: 'acme/models' };
export const ALICE: Actor = { id: 1, login: 'alice', type: 'User' };
export const DANA: Actor = { id: 2, login: 'dana', type: 'User' };
export const GRACE: Actor = { id: 3, login: 'grace', type: 'User' };
export const FRAUD = 'models/fraud';
export const CREDIT = 'models/credit';

type Parts = Partial<Omit<LedgerEntry, 'v' | 'seq' | 'prev' | 'type' | 'decision'>> & {
  readonly blobs?: readonly Uint8Array[];
};

/** A draft of one entry; its id is its type and time unless said. */
export function draft<T extends EntryType>(
  type: T,
  decision: T extends keyof LedgerDetail ? NonNullable<LedgerDetail[T]> : object,
  { blobs = [], ...parts }: Parts = {},
): Draft {
  const at = parts.at ?? '2026-03-01T12:00:00Z';
  return {
    entry: {
      id: `${type}/${at}/${sha256Hex(JSON.stringify([decision, parts])).slice(0, 12)}`,
      type,
      at,
      repository: REPOSITORY,
      actor: null,
      run: null,
      pull_request: null,
      policy: null,
      subject: null,
      subjects: [],
      evidence: [],
      decision: { ...decision },
      attestation: null,
      ...parts,
    },
    blobs: new Map(blobs.map((bytes) => [sha256Hex(bytes), bytes])),
  };
}

/** Entries numbered from 1, without a chain: for what looks at verified entries only. */
export function numbered(...drafts: readonly Draft[]): LedgerEntry[] {
  return drafts.map(({ entry }, index) => ({ v: 1, seq: index + 1, prev: null, ...entry }));
}

export function pull(number: number, author: Actor = ALICE): LedgerEntry['pull_request'] {
  return {
    number,
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    base_ref: 'main',
    author,
    opened_at: '2026-03-01T09:00:00Z',
  };
}

type ModelVerdict = NonNullable<LedgerDetail['evaluation']>['models'][number];

export function modelVerdict(path: string, name: string, more: Partial<ModelVerdict> = {}): ModelVerdict {
  return {
    name,
    path,
    version: '1.0.0',
    status: 'approved',
    signoff: 'complete',
    missing: [],
    valid_until: null,
    override: false,
    checks: [],
    ...more,
  };
}

export function evaluation(
  models: readonly ModelVerdict[],
  more: Partial<NonNullable<LedgerDetail['evaluation']>> = {},
): NonNullable<LedgerDetail['evaluation']> {
  return {
    status: 'approved',
    reason: 'Everything holds.',
    verdict: null,
    record: null,
    head_at: null,
    pusher: null,
    is_draft: false,
    governance: null,
    models: [...models],
    ...more,
  };
}

export function approval(review: number, model: string, role = 'arb'): NonNullable<LedgerDetail['approval']> {
  return {
    review,
    model,
    role,
    member_by: 'roles.yml',
    submitted_at: '2026-03-01T11:00:00Z',
    conditions: [],
  };
}
