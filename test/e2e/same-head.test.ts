import { afterEach, describe, expect, it } from 'vitest';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { entryText } from '../../src/ledger/entry-text.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import type { Files, Pull } from '../github/world.ts';
import { judgedPull, signedPull } from './judged-pull.ts';
import { ledgerOf, verified } from './ledger.ts';
import { gateComment, gateStatus, Scenario, successes } from './scenario.ts';
import { SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function start(files: Files = smallRepository({ artifacts: false })): Promise<void> {
  scenario = await Scenario.start(files, SMALL_PEOPLE);
}

/** The newest verdict on a pull request, as the ledger has it. */
async function lastEntry(pull: Pull): Promise<LedgerEntry> {
  const { entries } = await verified(scenario.repo);
  const last = entries.findLast(
    ({ type, pull_request: of }) => type === 'evaluation' && of?.number === pull.number,
  );
  if (last === undefined) throw new Error(`The ledger has no verdict on #${pull.number}.`);
  return last;
}

/** Whether the verdict of an entry is what its record gives. */
async function replayed({ decision }: LedgerEntry): Promise<string> {
  const { verdict, record } = decision as unknown as { verdict: string; record: string };
  const { tip } = await verified(scenario.repo);
  const blobs = (digests: readonly string[]) => ledgerOf(scenario.repo).reader.blobs(tip, digests);
  const kept = await blobs([verdict, record]);
  const { kind } = await replayEntry(
    kept.get(verdict) as Uint8Array,
    kept.get(record) as Uint8Array,
    (wanted) => blobs(wanted.map(({ sha256 }) => sha256)),
  );
  return kind;
}

describe('two pull requests with one head', () => {
  it('a success is not lent by the complete one to the other (vector 49)', async () => {
    await start();
    const complete = await signedPull(scenario);
    await scenario.repo.branch('same', { from: complete.headSha, by: 'mia' } as never);
    const other = await scenario.repo.openPull({ author: 'zoe', branch: 'same' });
    expect(other.headSha).toBe(complete.headSha);
    await scenario.pullEvent(complete, 'synchronize');
    expect(successes(scenario.repo, complete.headSha)).toEqual([]);
    expect(gateStatus(complete)?.state).toBe('pending');
    expect(gateComment(complete)).toContain('1 of 1 model approved');
    expect(gateComment(complete)).toContain(
      `${other.number} has the same head commit: demo: The checks hold`,
    );
    other.close('zoe');
    await scenario.pullEvent(complete, 'synchronize');
    expect(gateStatus(complete)?.state).toBe('success');
  });

  it('nor with a ledger', async () => {
    await start(smallRepository({ artifacts: false, ledger: true }));
    const complete = await judgedPull(scenario);
    await scenario.repo.branch('same', { from: complete.headSha, by: 'zoe' });
    const other = await scenario.repo.openPull({ author: 'zoe', branch: 'same' });
    expect(other.headSha).toBe(complete.headSha);
    await scenario.pullEvent(other, 'opened');
    await scenario.approved(complete, 'dana', 'mia');
    expect(successes(scenario.repo, complete.headSha)).toEqual([]);
    expect(gateStatus(complete)?.state).toBe('pending');
    await scenario.approved(other, 'dana', 'mia');
    expect(gateStatus(complete)?.state).toBe('success');
  });

  it('the ledger says what was posted and why; the verdict is computed again to the same bytes', async () => {
    await start(smallRepository({ artifacts: false, ledger: true }));
    const complete = await judgedPull(scenario);
    await scenario.repo.branch('same', { from: complete.headSha, by: 'zoe' });
    const other = await scenario.repo.openPull({ author: 'zoe', branch: 'same' });
    await scenario.approved(complete, 'dana', 'mia');
    const entry = await lastEntry(complete);
    const because = { pull_request: other.number, reason: 'demo: The checks hold; seats are open.' };
    expect(entry.decision).toMatchObject({
      status: 'approved',
      posted: { status: 'in_review', state: 'pending', because },
    });
    expect(entryText(entry)).toContain(
      `(posted as pending: #${other.number} has the same head commit and is in_review)`,
    );
    expect(await replayed(entry)).toBe('same');

    other.close('zoe');
    await scenario.pullEvent(complete, 'synchronize');
    const last = await lastEntry(complete);
    expect(last.seq).toBeGreaterThan(entry.seq);
    expect(last.decision).toMatchObject({ status: 'approved' });
    expect(last.decision).not.toHaveProperty('posted');
  });
});
