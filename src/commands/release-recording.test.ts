import { describe, expect, it } from 'vitest';
import { ALICE, FRAUD, REPOSITORY } from '../../test/audit/entries.ts';
import { deployment, digest, release, rollback } from '../../test/ledger/release-acts.ts';
import type { Draft } from '../ledger/draft.ts';
import type { VerifiedLedger } from '../ledger/verification.ts';
import {
  deploymentDraft,
  type ReleaseActFacts,
  releaseDraft,
  rollbackDraft,
} from '../release/ledger-drafts.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { GateLedgers } from './gate-ledger.ts';
import { ReleaseRecording } from './release-recording.ts';

const RUN = { id: '900', attempt: '1', workflow_ref: 'w@main', workflow_sha: 'e'.repeat(40) };
const FACTS: ReleaseActFacts = {
  at: '2026-03-05T12:00:00Z',
  repository: REPOSITORY,
  run: RUN,
  actor: ALICE,
  subject: { name: FRAUD, sha256: digest('1') },
};
const ONE = { tag: 'fraud-1', sha256: digest('1') };
const TWO = { tag: 'fraud-2', sha256: digest('2') };

/** Another content of every part that an entry states. */
const OTHERWISE: readonly [string, (entry: Draft['entry']) => Draft['entry']][] = [
  ['another decision', (entry) => ({ ...entry, decision: { ...entry.decision, tag: 'fraud-9' } })],
  ['another type', (entry) => ({ ...entry, type: 'drill' })],
  ['other subjects', (entry) => ({ ...entry, subjects: [{ name: FRAUD, sha256: digest('9') }] })],
  ['another subject', (entry) => ({ ...entry, subject: digest('9') })],
  ['another repository', (entry) => ({ ...entry, repository: { id: 9, name: 'other/models' } })],
];

const DRAFTS: readonly [string, Draft][] = [
  ['release', releaseDraft(FACTS, release(ONE))],
  ['deployment', deploymentDraft(FACTS, deployment(ONE))],
  ['rollback', rollbackDraft(FACTS, rollback(TWO, ONE))],
];

/** What the newest ledger holds when the entry is to be put on top. */
function recording(newest: readonly LedgerEntry[], extended: Draft[] = []): ReleaseRecording {
  const ledgers: Pick<GateLedgers, 'record'> = {
    record: async (_, drafts, check) => {
      check?.(newest);
      const [draft] = drafts as [Draft];
      const isNew = !newest.some(({ id }) => id === draft.entry.id);
      if (isNew) extended.push(draft);
      const entry = { ...draft.entry, v: 1 as const, seq: newest.length + 1, prev: null };
      return { head: { seq: 0, sha256: '' } as VerifiedLedger['head'], appended: isNew ? [entry] : [] };
    },
  };
  return new ReleaseRecording(ledgers as GateLedgers, {} as never, {});
}

const recordedBefore = (entry: Draft['entry']): LedgerEntry => ({ ...entry, v: 1, seq: 7, prev: null });
const OTHERS = [recordedBefore({ ...(DRAFTS[0] as [string, Draft])[1].entry, id: 'other' })].map((entry) => ({
  ...entry,
  seq: 1,
}));

describe.each(DRAFTS)('a %s', (type, draft) => {
  it('is recorded on top', async () => {
    const seen: LedgerEntry[][] = [];
    const seq = await recording(OTHERS).record({} as never, draft, (entries) => void seen.push([...entries]));
    expect([seq, seen]).toEqual([OTHERS.length + 1, [OTHERS]]);
  });

  it('that was recorded with the same content, by whatever run, is not recorded again', async () => {
    const known = recordedBefore({ ...draft.entry, at: '2026-03-05T11:00:00Z', actor: null, run: null });
    expect(await recording([...OTHERS, known]).record({} as never, draft)).toBe(7);
  });

  it('that was recorded before is held against the other entries all the same', async () => {
    const refused = recording([...OTHERS, recordedBefore(draft.entry)]).record(
      {} as never,
      draft,
      (entries) => {
        expect(entries).toEqual(OTHERS);
        throw new Error('Overtaken.');
      },
    );
    await expect(refused).rejects.toThrow('Overtaken.');
  });

  it.each(OTHERWISE)('whose id somebody used for %s is not recorded', async (_, changed) => {
    const extended: Draft[] = [];
    const foreign = recordedBefore(changed(draft.entry));
    await expect(recording([...OTHERS, foreign], extended).record({} as never, draft)).rejects.toThrow(
      `Entry 7 of the ledger has the id of this ${type} and says something else.`,
    );
    expect(extended).toEqual([]);
  });
});
