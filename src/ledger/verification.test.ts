import { describe, expect, it } from 'vitest';
import { expunging, minute } from '../../test/ledger/drafts.ts';
import { MemoryBranch } from '../../test/ledger/memory-branch.ts';
import { OLD, POLICY, told, VERDICT } from '../../test/ledger/sample.ts';
import { blob, CONTENTS, E8, tampering, text } from '../../test/ledger/tampering.ts';
import { sha256Hex } from '../model/canonical.ts';
import type { LedgerSnapshot } from './branch.ts';
import { contentFindings } from './contents.ts';
import { entryBytes, entryPath } from './entry.ts';
import { blobPath } from './layout.ts';
import { readContents, readLedger, verifyContents } from './reading.ts';
import { MOST_ENTRIES, verifiedLedger, verifyLedger } from './verification.ts';

const { branch, ledger, found, next, add, bytes, entry } = tampering();

const told1 = (snapshot: LedgerSnapshot): string[] =>
  told(verifyLedger(snapshot).findings, ledger(), branch());

describe('nothing to verify', () => {
  it('is a failure when there is no branch', () => {
    expect(verifyLedger(null)).toEqual({
      entries: [],
      head: null,
      findings: [
        {
          code: 'ledger_missing',
          message: 'There is no ledger: its branch does not exist.',
          entry: null,
          commit: null,
          path: null,
        },
      ],
      notes: [],
      digests: [],
      blobs: [],
    });
    expect(() => verifiedLedger(null)).toThrow(
      'The ledger cannot be trusted: There is no ledger: its branch does not exist. [ledger_missing].',
    );
  });

  it('is a failure when there are no files and no commits', () => {
    const snapshot: LedgerSnapshot = { tip: 't', commits: [], files: [], entries: new Map() };
    expect(verifyLedger(snapshot).findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'snapshot_inconsistent The history ends at nothing, not at the tip t.',
      'ledger_empty The ledger has no entry: there is nothing to verify.',
    ]);
    expect(verifyLedger(snapshot, { history: false }).findings.map(({ code }) => code)).toEqual([
      'ledger_empty',
    ]);
    expect(() => verifiedLedger(snapshot, { history: false })).toThrow('[ledger_empty]');
  });
});

describe('a reading that does not agree with itself', () => {
  const snapshot = (): LedgerSnapshot => branch().snapshot();

  it('ends before the tip', () => {
    expect(told1({ ...snapshot(), commits: snapshot().commits.slice(0, -1) })).toEqual([
      'snapshot_inconsistent [- commit#7 -] The history ends at commit#6, not at the tip commit#7.',
      'snapshot_inconsistent [- commit#7 blobs/OLD] "blobs/OLD" is missing at the tip commit#7.',
      'snapshot_inconsistent [- commit#7 entries/0000000007.json] "entries/0000000007.json" is in no commit, but at the tip commit#7.',
    ]);
  });

  it('lacks a commit', () => {
    const commits = snapshot().commits.filter((_, index) => index !== 3);
    expect(told1({ ...snapshot(), commits })).toEqual([
      'snapshot_inconsistent [- commit#5 -] Commit commit#5 follows commit#4, not commit#3.',
      'not_single_add [5 commit#5 entries/0000000005.json] Commit commit#5 adds entry 5; it must add exactly entry 4.',
      'snapshot_inconsistent [- commit#7 entries/0000000004.json] "entries/0000000004.json" is in no commit, but at the tip commit#7.',
    ]);
  });

  it('does not begin at the root', () => {
    expect(told1({ ...snapshot(), commits: snapshot().commits.slice(1) }).slice(0, 2)).toEqual([
      'snapshot_inconsistent [- commit#2 -] Commit commit#2 follows commit#1, not nothing.',
      'not_single_add [2 commit#2 entries/0000000002.json] Commit commit#2 adds entry 2; it must add exactly entry 1.',
    ]);
  });

  it('has a second root that nothing merges', () => {
    const { commits } = snapshot();
    const second = commits.map((commit, index) => (index === 3 ? { ...commit, parents: [] } : commit));
    expect(told1({ ...snapshot(), commits: second })).toEqual([
      'several_roots [- commit#4 -] Commit commit#4 begins a second history.',
      'branch_from_elsewhere [- commit#4 entries/0000000004.json] Commit commit#4 begins the history with "entries/0000000004.json", not with entry 1 and its contents only.',
    ]);
  });

  it('has an entry that was not read', () => {
    const entries = new Map(snapshot().entries);
    entries.delete(entryPath(3));
    expect(told1({ ...snapshot(), entries }).slice(0, 1)).toEqual([
      'snapshot_inconsistent [3 - entries/0000000003.json] "entries/0000000003.json" is a file of the branch, but was not read.',
    ]);
    // What comes after it is not blamed for it.
    expect(told1({ ...snapshot(), entries }).join()).not.toContain('prev_mismatch');
    expect(told1({ ...snapshot(), entries }).join()).not.toContain('seq_gap');
  });

  it('still sees the gap before an entry that was not read', () => {
    const files = snapshot().files.filter(({ path }) => path !== entryPath(2));
    const entries = new Map(snapshot().entries);
    entries.delete(entryPath(2));
    entries.delete(entryPath(3));
    const chain = verifyLedger({ ...snapshot(), files, entries }, { history: false }).findings;
    expect(chain.filter(({ code }) => code === 'seq_gap').map(({ message }) => message)).toEqual([
      'Entry 2 is missing: entries/0000000001.json is followed by entries/0000000003.json.',
    ]);
  });

  it('read an entry that is no file', () => {
    const files = snapshot().files.filter(({ path }) => path !== entryPath(7));
    expect(told1({ ...snapshot(), files }).slice(0, 3)).toEqual([
      'blob_removed [- commit#7 blobs/OLD] Commit commit#7 removes the content OLD, but adds no entry that expunges it.',
      'snapshot_inconsistent [- commit#7 entries/0000000007.json] "entries/0000000007.json" is missing at the tip commit#7.',
      'snapshot_inconsistent [- - entries/0000000007.json] "entries/0000000007.json" was read, but is no file of the branch.',
    ]);
  });
});

describe('without a history', () => {
  it('the files are held to all other rules', () => {
    const archive = { ...branch().snapshot(), commits: [] };
    expect(verifyLedger(archive, { history: false }).findings).toEqual([]);
    add({ [E8]: text(next({ prev: null })), x: 'x', 'blobs/x': 'x' });
    const broken = { ...branch().snapshot(), commits: [] };
    expect(told(verifyLedger(broken, { history: false }).findings, ledger(), branch())).toEqual([
      'stray_path [- - x] "x" is neither under entries/ nor under blobs/.',
      'blob_name [- - blobs/x] "blobs/x" is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.',
      'prev_mismatch [8 - entries/0000000008.json] Entry 8 names no entry as the entry before it, but entry 7 is entry#7.',
    ]);
  });
});

describe('what was verified before', () => {
  const later = (known = ledger()): string[] =>
    told(verifyLedger(branch().snapshot(undefined, known.tip), { known }).findings, known, branch());

  it('is not verified again, and what is new is', () => {
    expect(later()).toEqual([]);
    add({ [E8]: text(next()) });
    expect(later()).toEqual([]);
    const verified = verifiedLedger(branch().snapshot(undefined, ledger().tip), { known: ledger() });
    expect(verified).toEqual(verifiedLedger(branch().snapshot()));
    expect(verified).toMatchObject({ tip: branch().current, head: { seq: 8 } });
    expect(verified.entries[2]).toBe(ledger().entries[2]);
    add({ [entryPath(9)]: text(next({ seq: 9, id: 'nine', prev: verified.head.sha256 })), x: 'x' });
    expect(later(verified)).toEqual([
      'stray_path [- commit#9 x] Commit commit#9: "x" is neither under entries/ nor under blobs/.',
    ]);
  });

  it('finds an old entry changed since', () => {
    add({
      [E8]: text(next()),
      [entryPath(2)]: entryBytes({ ...entry(2), at: minute(0) }),
    });
    expect(later().map((line) => line.split(' ')[0])).toEqual(['entry_modified', 'prev_mismatch']);
  });

  it('finds the newest entry changed since', () => {
    add({ [entryPath(7)]: entryBytes({ ...entry(7), at: minute(0) }) });
    expect(later().map((line) => line.split(' ')[0])).toEqual(['entry_modified', 'not_single_add', 'forked']);
  });

  it('finds the newest entry removed since', () => {
    add({ [entryPath(7)]: null });
    expect(later().map((line) => line.split(' ')[0])).toEqual([
      'entry_removed',
      'not_single_add',
      'blob_missing',
      'rolled_back',
    ]);
  });

  it('finds a second root since', () => {
    const root = add({ [entryPath(1)]: bytes(1) }, []);
    add({ [E8]: text(next()) }, [ledger().tip, root]);
    expect(later()[0]).toBe('several_roots [- commit#8 -] Commit commit#8 begins a second history.');
  });

  it('finds commits that do not begin where it ended', () => {
    add({ [E8]: text(next()) });
    const snapshot = branch().snapshot(undefined, ledger().tip);
    const known = { ...ledger(), tip: 'elsewhere' };
    expect(told(verifyLedger(snapshot, { known }).findings, ledger(), branch())).toEqual([
      'snapshot_inconsistent [- commit#8 -] Commit commit#8 follows commit#7, not elsewhere.',
    ]);
  });

  it('lets contents be expunged that were there before', () => {
    add({ [E8]: text(next(expunging('x', [sha256Hex(POLICY)], 'request').entry)), [blob(POLICY)]: null });
    expect(later()).toEqual([]);
  });

  it('holds checkpoints to it that are new', () => {
    add({ [E8]: text(next({ type: 'checkpoint', decision: { size: 7, root: 'A', note: null } })) });
    expect(later().map((line) => line.split(' ')[0])).toEqual(['checkpoint_mismatch']);
  });
});

describe('caps', () => {
  it('reads no more entries than it may', () => {
    expect(MOST_ENTRIES).toBe(1_000_000);
    const { head, entries, findings, blobs } = verifyLedger(branch().snapshot(), { mostEntries: 6 });
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'too_many_entries There are 7 entries; at most 6 are read.',
    ]);
    expect({ head, entries }).toEqual({ head: null, entries: [] });
    expect(blobs).toHaveLength(5);
    expect(verifyLedger(branch().snapshot(), { mostEntries: 7 }).findings).toEqual([]);
  });
});

describe('reading a ledger', () => {
  it('verifies what is at the tip', async () => {
    const verified = await readLedger(branch());
    expect(verified).toEqual(ledger());
    branch().log.length = 0;
    expect(await readLedger(branch(), { known: verified })).toEqual(ledger());
    expect(branch().log).toEqual(['tip']);
    add({ [E8]: text(next()) });
    expect((await readLedger(branch(), { known: verified })).head.seq).toBe(8);
  });

  it('refuses one that is missing, broken, rewound or forked', async () => {
    await expect(readLedger(new MemoryBranch())).rejects.toThrow('[ledger_missing]');
    const anchors = [ledger().head];
    branch().reset(branch().snapshot().commits[5]?.sha ?? '');
    expect(found()).toEqual([]);
    await expect(readLedger(branch(), { anchors })).rejects.toThrow('[rolled_back]');
    await expect(readLedger(branch(), { known: ledger() })).rejects.toThrow('is no ancestor');
    add({ x: 'x' });
    await expect(readLedger(branch())).rejects.toThrow(
      /^The ledger cannot be trusted: Commit .* \[stray_path\] \(and 1 more\)/,
    );
  });

  it('still compares what is known with other sights at the same tip', async () => {
    const anchors = [{ seq: 8, sha256: '0'.repeat(64) }];
    await expect(readLedger(branch(), { known: ledger(), anchors })).rejects.toThrow('[rolled_back]');
  });
});

describe('contents', () => {
  it('are what their digests say', async () => {
    const digests = CONTENTS.map(sha256Hex);
    const read = await readContents(branch(), ledger().tip, [...digests, sha256Hex(OLD)]);
    expect([...read.keys()]).toEqual(digests);
    expect(new TextDecoder().decode(read.get(sha256Hex(VERDICT)))).toBe(VERDICT);
    expect(await verifyContents(branch(), ledger().tip, digests)).toEqual([]);
  });

  it('are refused when they are others', async () => {
    const wrong = '1'.repeat(64);
    add({ [E8]: text(next()), [blobPath(wrong)]: 'x' });
    expect(found()).toEqual([]);
    const finding = {
      code: 'blob_mismatch',
      message: `The content "${wrong}" is ${sha256Hex('x')}.`,
      entry: null,
      commit: null,
      path: blobPath(wrong),
    };
    expect(await verifyContents(branch(), branch().current, [wrong])).toEqual([finding]);
    await expect(readContents(branch(), branch().current, [wrong])).rejects.toThrow('[blob_mismatch]');
  });

  it('are missed when they cannot be read', () => {
    const digest = sha256Hex('x');
    expect(contentFindings([digest], new Map())).toEqual([
      {
        code: 'blob_missing',
        message: `The content "${digest}" could not be read.`,
        entry: null,
        commit: null,
        path: blobPath(digest),
      },
    ]);
  });

  it('are read a hundred at a time', async () => {
    const asked: number[] = [];
    const reader = {
      ...branch(),
      blobs: async (_: string, digests: readonly string[]) => {
        asked.push(digests.length);
        return new Map();
      },
    };
    const digests = Array.from({ length: 201 }, (_, index) => sha256Hex(`${index}`));
    expect(await verifyContents(reader as never, 't', digests)).toHaveLength(201);
    expect(asked).toEqual([100, 100, 1]);
    expect(await verifyContents(reader as never, 't', [])).toEqual([]);
  });
});
