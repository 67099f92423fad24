import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntries } from '../../src/ledger/appending.ts';
import type { LedgerSnapshot } from '../../src/ledger/branch.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { entryPath } from '../../src/ledger/entry.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { verifyContents } from '../../src/ledger/reading.ts';
import { type VerifiedLedger, verifiedLedger, verifyLedger } from '../../src/ledger/verification.ts';
import { AT_ONCE, begun, draft, observation } from './drafts.ts';
import type { MemoryBranch } from './memory-branch.ts';

/** Drafts of any kind; contents and ids come again now and then. */
const drafts = (prefix: string): fc.Arbitrary<Draft[]> =>
  fc
    .array(
      fc.record({
        preimage: fc.constantFrom('a', 'b', 'c', 'd'),
        isPlain: fc.boolean(),
        text: fc.string({ unit: 'grapheme' }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) =>
      parts.map(({ preimage, isPlain, text }, index) =>
        isPlain
          ? draft(`${prefix}${index}`, { decision: { of: 1, reason: `${text}.` } }, [preimage])
          : observation(`${prefix}${index}`, preimage, index),
      ),
    );

async function ledgerOf(
  all: readonly Draft[],
  every: number,
): Promise<{ branch: MemoryBranch; ledger: VerifiedLedger }> {
  const { branch } = await begun();
  const access = { reader: branch, writer: branch };
  const { ledger } = await appendEntries(access, all, { ...AT_ONCE, checkpoints: { every } });
  return { branch, ledger };
}

/** Everything that whoever kept the last head finds wrong. */
function codes(snapshot: LedgerSnapshot, ledger: VerifiedLedger): string[] {
  return verifyLedger(snapshot, { anchors: [ledger.head] }).findings.map(({ code }) => code);
}

/** A ledger, and a number from which something in it is chosen. */
const ledgers = fc.tuple(drafts('d'), fc.integer({ min: 2, max: 5 }), fc.nat());

describe('any ledger', () => {
  it('is whole as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async ([all, every]) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const snapshot = branch.snapshot();
        expect(verifyLedger(snapshot, { anchors: [ledger.head] })).toMatchObject({
          findings: [],
          notes: expect.any(Array),
        });
        expect(verifiedLedger(snapshot)).toEqual(ledger);
        expect(await verifyContents(branch, ledger.tip, verifyLedger(snapshot).blobs)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows one changed byte of any entry, even where nobody made a commit of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        ledgers,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async ([all, every, pick], place, by) => {
          const { branch, ledger } = await ledgerOf(all, every);
          const path = entryPath((pick % ledger.entries.length) + 1);
          const bytes = Uint8Array.from(ledger.contents.get(path) ?? []);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ by;
          const snapshot = branch.snapshot();
          const entries = new Map(snapshot.entries).set(path, bytes);
          expect(codes({ ...snapshot, entries }, ledger).length).toBeGreaterThan(0);
          branch.commit({ files: { [path]: bytes } });
          expect(codes(branch.snapshot(), ledger)).toContain('entry_modified');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows one byte more or less at the end of any entry', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(255), async ([all, every, pick], byte) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const path = entryPath((pick % ledger.entries.length) + 1);
        const bytes = ledger.contents.get(path) ?? new Uint8Array();
        const snapshot = branch.snapshot();
        for (const other of [bytes.slice(0, -1), Uint8Array.of(...bytes, byte)]) {
          const entries = new Map(snapshot.entries).set(path, other);
          expect(codes({ ...snapshot, entries }, ledger).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows one changed byte of any content', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.integer({ min: 1, max: 255 }), async ([all, every, pick], by) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const { blobs } = verifyLedger(branch.snapshot());
        const sha256 = blobs[pick % blobs.length] ?? '';
        const bytes = Uint8Array.from((await branch.blobs(ledger.tip, [sha256])).get(sha256) ?? []);
        bytes[0] = (bytes[0] ?? 0) ^ by;
        branch.commit({ files: { [blobPath(sha256)]: bytes } });
        expect(codes(branch.snapshot(), ledger)).toContain('blob_modified');
        const found = await verifyContents(branch, branch.current, blobs);
        expect(found.map(({ code }) => code)).toEqual(['blob_mismatch']);
      }),
      { numRuns: 60 },
    );
  });

  it('shows that any file was removed, in a commit or without one', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async ([all, every, pick]) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const snapshot = branch.snapshot();
        const { path } = snapshot.files[pick % snapshot.files.length] as { path: string };
        const files = snapshot.files.filter((file) => file.path !== path);
        const entries = new Map(snapshot.entries);
        entries.delete(path);
        expect(codes({ ...snapshot, files, entries }, ledger).length).toBeGreaterThan(0);
        branch.commit({ files: { [path]: null } });
        expect(codes(branch.snapshot(), ledger)[0]).toMatch(/^(?:entry|blob)_removed$/);
      }),
      { numRuns: 100 },
    );
  });

  it('shows that any commit was removed, exchanged or given another parent', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async ([all, every, pick]) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const snapshot = branch.snapshot();
        const { commits } = snapshot;
        const index = pick % commits.length;
        const removed = commits.filter((_, at) => at !== index);
        expect(codes({ ...snapshot, commits: removed }, ledger).length).toBeGreaterThan(0);
        const [one, two] = [commits[index], commits[(index + 1) % commits.length]];
        const exchanged = commits.map((commit) => (commit === one ? two : commit === two ? one : commit));
        expect(codes({ ...snapshot, commits: exchanged as typeof commits }, ledger).length).toBeGreaterThan(
          0,
        );
        const moved = commits.map((commit, at) =>
          at === index ? { ...commit, parents: ['elsewhere'] } : commit,
        );
        expect(codes({ ...snapshot, commits: moved }, ledger).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('shows that it was rewound to any earlier commit', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async ([all, every, pick]) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const { commits } = branch.snapshot();
        branch.reset(commits[pick % (commits.length - 1)]?.sha ?? '');
        expect(codes(branch.snapshot(), ledger)).toEqual(['rolled_back']);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whether it was verified at once or step by step', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, drafts('e'), async ([all, every], more) => {
        const { branch, ledger } = await ledgerOf(all, every);
        const access = { reader: branch, writer: branch };
        const { ledger: later } = await appendEntries(access, more, {
          ...AT_ONCE,
          known: ledger,
          checkpoints: { every },
        });
        const since = verifiedLedger(branch.snapshot(undefined, ledger.tip), { known: ledger });
        expect(since).toEqual(verifiedLedger(branch.snapshot()));
        expect(since).toEqual(later);
      }),
      { numRuns: 60 },
    );
  });
});

describe('writers at the same time', () => {
  it('lose nothing and double nothing, however they take turns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(drafts('x'), fc.boolean()), { minLength: 2, maxLength: 5 }),
        async (scheduler, writers) => {
          const { branch, ledger } = await begun();
          branch.pause = (operation) => scheduler.schedule(Promise.resolve(), operation);
          // Half of the ids are everybody's: the same event, seen by several runs.
          const mine = writers.map(([own, isShared], writer) =>
            own.map((one) =>
              isShared ? one : { ...one, entry: { ...one.entry, id: `${writer}/${one.entry.id}` } },
            ),
          );
          const all = mine.map((own) =>
            appendEntries({ reader: branch, writer: branch }, own, {
              ...AT_ONCE,
              attempts: 100,
              known: ledger,
              checkpoints: { every: 4 },
            }),
          );
          const results = await scheduler.waitFor(Promise.all(all));
          branch.pause = async () => {};
          const { entries } = verifiedLedger(branch.snapshot());
          const recorded = entries.flatMap(({ id, type }) => (type === 'checkpoint' ? [] : [id])).sort();
          const wanted = new Set(['genesis', ...mine.flat().map(({ entry }) => entry.id)]);
          expect(recorded).toEqual([...wanted].sort());
          const appended = results.flatMap((result) => result.appended.map(({ seq }) => seq));
          expect(appended.sort((a, b) => a - b)).toEqual(entries.slice(1).map(({ seq }) => seq));
          for (const [writer, { existing, conflicts, appended: own }] of results.entries()) {
            const written = own.filter(({ type }) => type !== 'checkpoint').length;
            expect(written + existing.length + conflicts.length).toBe(mine[writer]?.length);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are fifty, with ten entries each', async () => {
    const { branch } = await begun();
    let state = 1;
    const random = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    // Time in which every operation takes a while, and waiting is waiting: no other clock is needed.
    const sleepers: { at: number; wake: () => void }[] = [];
    let now = 0;
    const sleep = (ms: number): Promise<void> => new Promise((wake) => sleepers.push({ at: now + ms, wake }));
    branch.pause = () => sleep(20 + 20 * random());
    const writers = Array.from({ length: 50 }, async (_, writer) => {
      let known: VerifiedLedger | undefined;
      for (let index = 0; index < 10; index += 1) {
        const own = [draft(`${writer}/${index}`)];
        const access = { reader: branch, writer: branch };
        ({ ledger: known } = await appendEntries(access, own, { wait: sleep, random, known }));
      }
    });
    let isRunning = true;
    const all = Promise.all(writers).finally(() => {
      isRunning = false;
    });
    while (isRunning) {
      sleepers.sort((a, b) => b.at - a.at);
      const next = sleepers.pop();
      if (next !== undefined) {
        now = next.at;
        next.wake();
      }
      await new Promise(setImmediate);
    }
    await all;
    branch.pause = async () => {};
    const { entries } = verifiedLedger(branch.snapshot());
    expect(entries).toHaveLength(501);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(501);
  });
});
