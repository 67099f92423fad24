import { describe, expect, it } from 'vitest';
import { append, ids } from '../../test/ledger/append.ts';
import { begun, draft } from '../../test/ledger/drafts.ts';
import type { AppendOptions } from './appending.ts';

/** What is asked of the branch to record these drafts on top of the state that is known. */
async function asked(
  drafts: readonly ReturnType<typeof draft>[],
  options: Partial<AppendOptions> = {},
): Promise<readonly string[]> {
  const { branch } = await begun();
  const { ledger } = await append(branch, [draft('a')]);
  branch.log.length = 0;
  await append(branch, drafts, { known: ledger, ...options });
  return branch.log;
}

describe('on top of a state that is known', () => {
  it('is written without asking where the branch is', async () => {
    expect(await asked([draft('b')])).toEqual(['append']);
    expect(await asked([draft('a'), draft('b')])).toEqual(['append']);
  });

  it('nothing to write is not taken from memory: the branch may have moved', async () => {
    expect(await asked([draft('a')])).toEqual(['tip']);
    expect(await asked([])).toEqual(['tip']);
  });

  it('a conflict is not taken from memory, even if something else is to be written', async () => {
    const other = draft('a', { decision: { of: 1, reason: 'Other.' } });
    expect(await asked([other])).toEqual(['tip']);
    expect(await asked([other, draft('b')])).toEqual(['tip', 'append']);
  });

  it('the branch is read where something more is held against it', async () => {
    expect(await asked([draft('b')], { verification: {} })).toEqual(['tip', 'append']);
    expect(await asked([draft('b')], { check: () => {} })).toEqual(['tip', 'append']);
  });

  it('is begun again from the branch when somebody else was faster', async () => {
    const { branch, ledger } = await begun();
    await append(branch, [draft('theirs')], { known: ledger });
    branch.log.length = 0;
    const { appended, ledger: now } = await append(branch, [draft('ours')], { known: ledger });
    expect(branch.log).toEqual(['append', 'tip', 'read', 'append']);
    expect(ids(appended)).toEqual(['ours']);
    expect(now.entries.map(({ id }) => id).slice(1)).toEqual(['theirs', 'ours']);
  });

  it('an entry that somebody else recorded meanwhile is found, not written twice', async () => {
    const { branch, ledger } = await begun();
    const theirs = await append(branch, [draft('a')], { known: ledger });
    const ours = await append(branch, [draft('a')], { known: ledger });
    expect([ours.appended, ours.existing]).toEqual([[], theirs.appended]);
  });
});
