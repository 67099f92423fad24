import { describe, expect, it } from 'vitest';
import { append } from '../../test/ledger/append.ts';
import { begun, draft, GENESIS, observation } from '../../test/ledger/drafts.ts';
import { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { UserError } from '../errors.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { Draft } from './draft.ts';
import { openGenesis } from './genesis.ts';

describe('a ledger that cannot be extended', () => {
  it('is missing: it is not begun by itself', async () => {
    const branch = new MemoryBranch();
    await expect(append(branch, [draft('a')])).rejects.toMatchObject({
      name: 'UserError',
      problems: [{ code: 'ledger_missing', file: 'ledger' }],
    });
    await expect(append(branch, [openGenesis(GENESIS)])).rejects.toThrow('[ledger_missing]');
    expect(await branch.tip()).toBeNull();
  });

  it('has a finding, which is named', async () => {
    const { branch } = await begun();
    branch.commit({ files: { 'README.md': 'x' } });
    const before = branch.current;
    await expect(append(branch, [draft('a')])).rejects.toThrow(
      `The ledger cannot be trusted: Commit ${before}: "README.md" is neither under entries/ nor under blobs/. [stray_path] (and 1 more).`,
    );
    expect(branch.current).toBe(before);
  });

  it('does not agree with an earlier sight', async () => {
    const { branch, ledger } = await begun();
    const { ledger: later } = await append(branch, [draft('a')]);
    branch.reset(ledger.tip);
    await expect(append(branch, [draft('b')], { verification: { anchors: [later.head] } })).rejects.toThrow(
      '[rolled_back]',
    );
  });

  it('is refused by the caller’s own look at it', async () => {
    const { branch, ledger } = await begun();
    const seen: unknown[] = [];
    const check = (of: unknown): void => {
      seen.push(of);
      throw new UserError('Not now.');
    };
    await expect(append(branch, [draft('a')], { check })).rejects.toThrow(new UserError('Not now.'));
    expect(seen).toEqual([ledger]);
    expect(branch.current).toBe(ledger.tip);
  });

  it.each<[string, Draft, string]>([
    [
      'another repository',
      draft('a', { repository: { id: 1, name: 'x/y' } }),
      'Entry 2 is of the repository "x/y" (id 1); the ledger is of "acme/credit" (id 4711). [repository_differs]',
    ],
    [
      'a time long before',
      draft('a', { at: '2026-03-01T08:49:59Z' }),
      'Entry 2 is dated 2026-03-01T08:49:59Z, more than 10 minutes before entry 1 (2026-03-01T09:00:00Z). [time_implausible]',
    ],
    [
      'a promise that is not kept',
      { ...observation('a', 's'), blobs: new Map() },
      `Entry 2 names the content ${sha256Hex('s')}, which is not there and was not expunged. [blob_missing]`,
    ],
    [
      'a shape that is not known',
      draft('a', { decision: {} }),
      "Entry 2 does not have the shape of an entry: /decision must have required property 'of'. [entry_schema]",
    ],
    [
      'a checkpoint that is not true',
      draft('a', { type: 'checkpoint', decision: { size: 1, root: 'x', note: null } }),
      'Checkpoint entry 2 names another root than the entries before it have (RAz3GEWDC7KR9VaIz3j7LdShcJ76CW42hxwfQjZcmdI=). [checkpoint_mismatch]',
    ],
    [
      'a second genesis',
      { ...openGenesis(GENESIS), entry: { ...openGenesis(GENESIS).entry, id: 'g' } },
      'Entry 2 is a genesis, which only the first entry is. [genesis_repeated]',
    ],
  ])('by %s', async (_, wrong, message) => {
    const { branch, ledger } = await begun();
    const failure = await append(branch, [wrong]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as Error).message.replace(/\([A-Za-z0-9+/]{43}=\)/u, '(ROOT)')).toBe(
      `This cannot be recorded in the ledger: ${message.replace(/\([A-Za-z0-9+/]{43}=\)/u, '(ROOT)')}`,
    );
    const code = /\[(\w+)\]$/.exec(message)?.[1];
    expect((failure as UserError).problems[0]?.code).toBe(code);
    expect(branch.current).toBe(ledger.tip);
  });
});
