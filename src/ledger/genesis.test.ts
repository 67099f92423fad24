import { describe, expect, it } from 'vitest';
import { access, spied } from '../../test/ledger/append.ts';
import { begun, GENESIS, ORIGIN } from '../../test/ledger/drafts.ts';
import { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { UserError } from '../errors.ts';
import { createLedger, openGenesis } from './genesis.ts';
import { verifiedLedger, verifyLedger } from './verification.ts';

describe('beginning a ledger', () => {
  it('makes the branch with its first entry', async () => {
    const branch = new MemoryBranch();
    const written = spied(branch);
    const ledger = await createLedger(access(branch), GENESIS);
    expect(verifyLedger(branch.snapshot()).findings).toEqual([]);
    expect(ledger).toEqual(verifiedLedger({ ...branch.snapshot() }));
    expect(ledger.entries).toEqual([
      {
        v: 1,
        seq: 1,
        prev: null,
        id: 'genesis',
        type: 'genesis',
        at: '2026-03-01T09:00:00Z',
        repository: { id: 4711, name: 'acme/credit' },
        actor: { id: 1, login: 'ada', type: 'User' },
        run: null,
        pull_request: null,
        policy: null,
        subject: null,
        subjects: [],
        evidence: [],
        decision: { origin: ORIGIN, reason: 'The board adopts the ledger.' },
        attestation: null,
      },
    ]);
    expect(written.map(({ message, remove }) => [message, remove])).toEqual([['Entry 1: genesis', []]]);
  });

  it('refuses when there is a branch, whatever is on it', async () => {
    const { branch } = await begun();
    const exists =
      'There is a ledger already: its branch exists. A ledger is begun once; `arbiter audit verify` checks it.';
    await expect(createLedger(access(branch), GENESIS)).rejects.toMatchObject({
      name: 'UserError',
      message: exists,
      problems: [{ code: 'ledger_exists', message: exists, file: 'ledger' }],
    });
    branch.log.length = 0;
    await createLedger(access(branch), GENESIS).catch(() => {});
    expect(branch.log).toEqual(['tip']);
    const foreign = new MemoryBranch();
    foreign.commit({ files: { 'README.md': 'x' } });
    await expect(createLedger(access(foreign), GENESIS)).rejects.toThrow(exists);
  });

  it('refuses when somebody begins it at the same time', async () => {
    const branch = new MemoryBranch();
    branch.pause = async (operation) => {
      branch.pause = async () => {};
      if (operation === 'tip') await createLedger(access(branch), { ...GENESIS, reason: 'First.' });
    };
    const late = { reader: { ...access(branch).reader, tip: async () => null } as never, writer: branch };
    await createLedger(access(branch), GENESIS).catch(() => {});
    await expect(createLedger(late, GENESIS)).rejects.toThrow('There is a ledger already');
    expect(branch.snapshot().commits).toHaveLength(1);
  });

  it('writes nothing that could not be read', async () => {
    const branch = new MemoryBranch();
    await expect(createLedger(access(branch), { ...GENESIS, at: '2026-02-30T00:00:00Z' })).rejects.toThrow(
      '[time_implausible]',
    );
    await expect(createLedger(access(branch), { ...GENESIS, origin: 'a\nb' })).rejects.toThrow(
      new UserError('"a\\nb" cannot be the origin of a ledger\'s checkpoints.'),
    );
    expect(await branch.tip()).toBeNull();
  });

  it('has a draft', () => {
    for (const commit of ['c0ffee', null]) {
      expect(openGenesis({ ...GENESIS, commit }).entry.decision).toMatchObject({ commit });
    }
    expect(openGenesis(GENESIS).blobs).toEqual(new Map());
    expect(openGenesis(GENESIS).entry.decision).toEqual({ origin: ORIGIN, reason: GENESIS.reason });
  });
});
