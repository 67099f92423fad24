import { describe, expect, it } from 'vitest';
import { append, ids } from '../../test/ledger/append.ts';
import { begun, draft } from '../../test/ledger/drafts.ts';
import type { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { UserError } from '../errors.ts';
import { DEFAULT_ATTEMPTS, FIRST_WAIT_MS, LONGEST_WAIT_MS, waitBefore } from './appending.ts';
import { verifiedLedger } from './verification.ts';

describe('when others write too', () => {
  /** Lets somebody else write before each of the first so many writes. */
  function disturbed(branch: MemoryBranch, times: number): void {
    let left = times;
    branch.pause = async (operation) => {
      if (operation !== 'append' || left === 0) return;
      left -= 1;
      const pause = branch.pause;
      branch.pause = async () => {};
      await append(branch, [draft(`other/${left}`)]);
      branch.pause = pause;
    };
  }

  it('waits and begins again at the new tip', async () => {
    const { branch } = await begun();
    disturbed(branch, 3);
    const waits: number[] = [];
    const result = await append(branch, [draft('mine')], {
      wait: async (ms) => {
        waits.push(ms);
      },
      random: () => 0.5,
    });
    expect(waits).toEqual([100, 200, 400]);
    expect(result.appended.map(({ seq }) => seq)).toEqual([5]);
    expect(ids(verifiedLedger(branch.snapshot()).entries)).toEqual([
      'genesis',
      'other/2',
      'other/1',
      'other/0',
      'mine',
    ]);
  });

  it('finds out that another recorded the same meanwhile', async () => {
    const { branch } = await begun();
    disturbed(branch, 1);
    const result = await append(branch, [draft('other/0')]);
    expect([ids(result.appended), ids(result.existing)]).toEqual([[], ['other/0']]);
  });

  it('reads only what is new each time', async () => {
    const { branch, ledger } = await begun();
    disturbed(branch, 1);
    const since: unknown[] = [];
    const read = branch.read.bind(branch);
    branch.read = async (tip, from) => {
      since.push(from);
      return read(tip, from);
    };
    await append(branch, [draft('mine')], { known: ledger });
    // The other one reads everything; this one nothing at first, then what follows the state it knew.
    expect(since).toEqual([undefined, ledger.tip]);
  });

  it('gives up after 50 attempts, with an error', async () => {
    const { branch } = await begun();
    branch.append = async () => null;
    let waits = 0;
    const wait = async (): Promise<void> => {
      waits += 1;
    };
    const message = 'The ledger is busy: others wrote to it at each of 50 attempts. Run this again.';
    await expect(append(branch, [draft('a')], { wait })).rejects.toMatchObject({
      name: 'UserError',
      message,
      problems: [{ code: 'ledger_busy', message, file: 'ledger' }],
    });
    expect([waits, DEFAULT_ATTEMPTS]).toEqual([49, 50]);
    waits = 0;
    await expect(append(branch, [draft('a')], { wait, attempts: 3 })).rejects.toThrow(
      'at each of 3 attempts',
    );
    expect(waits).toBe(2);
  });

  it('passes on what else goes wrong', async () => {
    const { branch } = await begun();
    branch.append = async () => {
      throw new UserError('The token may not write.');
    };
    await expect(append(branch, [draft('a')])).rejects.toThrow(new UserError('The token may not write.'));
  });

  it.each([
    [2, 0, 0],
    [2, 1, 200],
    [3, 1, 400],
    [3, 0.25, 100],
    [9, 1, 25_600],
    [10, 1, 30_000],
    [50, 0.5, 15_000],
  ])('before attempt %i with %d at random it waits %i ms', (attempt, random, ms) => {
    expect(waitBefore(attempt, random)).toBe(ms);
    expect([FIRST_WAIT_MS, LONGEST_WAIT_MS]).toEqual([200, 30_000]);
  });
});
