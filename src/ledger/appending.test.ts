import { describe, expect, it } from 'vitest';
import { access, append, ids, spied } from '../../test/ledger/append.ts';
import { begun, draft, expunging, GENESIS, minute, observation } from '../../test/ledger/drafts.ts';
import { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { Draft } from './draft.ts';
import { entryPath } from './entry.ts';
import { createLedger } from './genesis.ts';
import { blobPath } from './layout.ts';
import { verifiedLedger, verifyLedger } from './verification.ts';

describe('appending', () => {
  it('chains entries, a commit each, with the contents they bring', async () => {
    const { branch, ledger } = await begun();
    const written = spied(branch);
    const result = await append(branch, [
      observation('a', 'same'),
      observation('b', 'same', 2),
      draft('c', {}, ['x']),
    ]);
    expect(ids(result.appended)).toEqual(['a', 'b', 'c']);
    expect(result.appended.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(result.appended[0]?.prev).toBe(ledger.head.sha256);
    expect(result.existing).toEqual([]);
    expect(result.conflicts).toEqual([]);
    expect(result.tip).toBe(branch.current);
    expect(result.ledger).toEqual(verifiedLedger(branch.snapshot()));
    expect(result.head).toEqual(result.ledger.head);
    expect(written.map(({ message, add, remove }) => [message, add.map(({ path }) => path), remove])).toEqual(
      [
        ['Entry 2: observation of pull request 5', [entryPath(2), blobPath(sha256Hex('same'))], []],
        ['Entry 3: observation of pull request 5', [entryPath(3)], []],
        ['Entry 4: correction', [entryPath(4), blobPath(sha256Hex('x'))], []],
      ],
    );
    expect(branch.snapshot().commits).toHaveLength(4);
  });

  it('does not add a content again', async () => {
    const { branch } = await begun();
    await append(branch, [observation('a', 'same')]);
    const written = spied(branch);
    await append(branch, [observation('b', 'same', 2)]);
    expect(written[0]?.add).toHaveLength(1);
  });

  it('refuses a content that is not its digest, as a bug', async () => {
    const { branch } = await begun();
    const wrong: Draft = { ...draft('a'), blobs: new Map([[sha256Hex('x'), new Uint8Array()]]) };
    await expect(append(branch, [wrong])).rejects.toThrow(
      new Error(`Entry "a" brings a content that is not ${sha256Hex('x')}.`),
    );
  });

  it('removes what an entry expunges, in its commit', async () => {
    const { branch } = await begun();
    await append(branch, [draft('a', {}, ['x', 'y'])]);
    const written = spied(branch);
    const [x, never] = [sha256Hex('x'), sha256Hex('never')];
    await append(branch, [expunging('e', [x, x, never], 'request')]);
    expect(written.map(({ remove }) => remove)).toEqual([[blobPath(x)]]);
    expect(verifyLedger(branch.snapshot()).findings).toEqual([]);
  });

  it('brings a content back after its age let it go, never after a request', async () => {
    const { branch } = await begun();
    const named = (id: string, content: string): Draft => observation(id, content);
    await append(branch, [named('a', 'aged'), named('b', 'asked')]);
    await append(branch, [
      expunging('c', [sha256Hex('aged')], 'retention'),
      expunging('d', [sha256Hex('asked')], 'request'),
      named('e', 'aged'),
      named('f', 'asked'),
    ]);
    const files = branch.snapshot().files.map(({ path }) => path);
    expect(files).toContain(blobPath(sha256Hex('aged')));
    expect(files).not.toContain(blobPath(sha256Hex('asked')));
    expect(verifyLedger(branch.snapshot()).findings).toEqual([]);
  });

  it('does not bring back what was expunged on request just before', async () => {
    const { branch } = await begun();
    await append(branch, [draft('a', {}, ['x'])]);
    await append(branch, [expunging('b', [sha256Hex('x')], 'request'), observation('c', 'x')]);
    expect(branch.snapshot().files.map(({ path }) => path)).not.toContain(blobPath(sha256Hex('x')));
  });

  it('drops what is recorded, and writes nothing when nothing is new', async () => {
    const { branch } = await begun();
    const first = await append(branch, [draft('a'), draft('b')]);
    branch.log.length = 0;
    const again = await append(branch, [draft('a'), draft('b')]);
    expect(again).toEqual({ ...first, appended: [], existing: first.appended });
    expect(branch.log).toEqual(['tip', 'read']);
    const some = await append(branch, [draft('b'), draft('c')]);
    expect([ids(some.appended), ids(some.existing)]).toEqual([['c'], ['b']]);
  });

  it('drops the second of two drafts that are the same', async () => {
    const { branch } = await begun();
    const result = await append(branch, [
      draft('a'),
      draft('a'),
      draft('a', { decision: { of: 1, reason: 'Other.' } }),
    ]);
    expect([ids(result.appended), ids(result.existing), result.conflicts.length]).toEqual([['a'], ['a'], 1]);
  });

  it.each<[string, Partial<Draft['entry']>, boolean]>([
    ['its time', { at: minute(2) }, false],
    ['its run', { run: null }, false],
    ['a login', { actor: { id: 7, login: 'dan-renamed', type: 'User' } }, false],
    ['the name of the repository', { repository: { id: 4711, name: 'acme/renamed' } }, false],
    ['the actor', { actor: { id: 8, login: 'dan', type: 'User' } }, true],
    ['no actor', { actor: null }, true],
    ['the type', { type: 'waiver' }, true],
    ['the pull request', { pull_request: null }, true],
    ['the policy', { policy: { sha256: '1'.repeat(64), commit: 'c' } }, true],
    ['the subject', { subject: null }, true],
    ['the subjects', { subjects: [] }, true],
    ['the evidence', { evidence: [{ name: 'e', sha256: '1'.repeat(64), size: 1, trust: 't' }] }, true],
    ['what is said', { decision: { ...observation('a', 's').entry.decision, state: 'DISMISSED' } }, true],
    ['the attestation', { attestation: '1'.repeat(64) }, true],
  ])('a draft that differs from what is recorded in %s', async (_, parts, isConflict) => {
    const { branch } = await begun();
    const original = observation('a', 's');
    const { appended } = await append(branch, [original]);
    const other: Draft = { ...original, entry: { ...original.entry, ...parts } };
    const result = await append(branch, [other]);
    expect(result.appended).toEqual([]);
    expect(result.conflicts).toEqual(isConflict ? [{ draft: other, recorded: appended[0] }] : []);
    expect(result.existing).toEqual(isConflict ? [] : appended);
  });

  it('can stop at a conflict before anything is written', async () => {
    const { branch } = await begun();
    const { ledger, appended } = await append(branch, [draft('a')]);
    const other = draft('a', { decision: { of: 1, reason: 'Other.' } });
    const seen: unknown[] = [];
    const stopOn = (conflict: unknown): boolean => {
      seen.push(conflict);
      return true;
    };
    const conflicts = [{ draft: other, recorded: appended[0] }];
    expect(await append(branch, [other, draft('b')], { stopOn })).toEqual({
      tip: ledger.tip,
      head: ledger.head,
      appended: [],
      existing: [],
      conflicts,
      ledger,
    });
    expect(seen).toEqual(conflicts);
    expect(branch.current).toBe(ledger.tip);
    const result = await append(branch, [other, draft('b')], { stopOn: () => false });
    expect([ids(result.appended), result.conflicts.length]).toEqual([['b'], 1]);
  });

  it('compares people of a pull request by id, and repositories without an id by name', async () => {
    const branch = new MemoryBranch();
    await createLedger(access(branch), { ...GENESIS, repository: { id: null, name: 'a/b' } });
    const nameless = (name: string, author: number): Draft => {
      const { entry, blobs } = observation('a', 's');
      const pull = {
        ...(entry.pull_request as never as object),
        author: { id: author, login: `x${author}${name}`, type: 'User' },
      };
      return { entry: { ...entry, repository: { id: null, name }, pull_request: pull as never }, blobs };
    };
    await append(branch, [nameless('a/b', 9)]);
    expect((await append(branch, [nameless('a/b', 9)])).conflicts).toHaveLength(0);
    expect((await append(branch, [nameless('c/d', 9)])).conflicts).toHaveLength(1);
    expect((await append(branch, [nameless('a/b', 8)])).conflicts).toHaveLength(1);
  });
});
