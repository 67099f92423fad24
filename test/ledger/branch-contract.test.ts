import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { createClient } from '../../src/github/client.ts';
import { RestLedgerWriter } from '../../src/github/ledger-branch.ts';
import { appendEntries, type LedgerAccess } from '../../src/ledger/appending.ts';
import type { LedgerSnapshot } from '../../src/ledger/branch.ts';
import { createLedger } from '../../src/ledger/genesis.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { readLedger, verifyContents } from '../../src/ledger/reading.ts';
import { verifyLedger } from '../../src/ledger/verification.ts';
import { World } from '../github/world.ts';
import { AT_ONCE, draft, GENESIS } from './drafts.ts';
import { BRANCH, GitOrigin } from './git-origin.ts';
import { MemoryBranch, type RawCommit } from './memory-branch.ts';
import { SAMPLE, sampleLedger } from './sample.ts';

let origin: GitOrigin;
let world: World;

beforeEach(async () => {
  origin = new GitOrigin();
  world = await World.start();
});
afterEach(async () => {
  origin.remove();
  await world.stop();
});

/** Pushed from a partial clone and read there; written through the API and read over Git's transport with the same token. */
const ADAPTERS: readonly [string, () => Promise<LedgerAccess>][] = [
  [
    'Git',
    async () => {
      const options = await origin.partial();
      return {
        reader: new GitLedgerReader(options, BRANCH, origin.url),
        writer: new GitLedgerWriter(options, BRANCH, origin.url),
      };
    },
  ],
  [
    'the REST API',
    async () => {
      await world.repository('acme/models');
      const token = world.token({ permissions: { contents: 'write' } });
      const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
      const remote = `${world.serverUrl}/acme/models.git`;
      const client = createClient({ token, apiUrl: world.apiUrl, retryBaseMs: 1 });
      return {
        reader: new GitLedgerReader({ ...(await origin.partial()), authorization }, BRANCH, remote),
        writer: new RestLedgerWriter(client, 'acme/models', BRANCH),
      };
    },
  ],
];

describe.each(ADAPTERS)('a ledger over %s', (_, open) => {
  it('is begun, extended, read anew and verified, and is the same as in memory', async () => {
    const access = await open();
    const known = await createLedger(access, GENESIS);
    const { ledger } = await appendEntries(access, SAMPLE, { ...AT_ONCE, known, checkpoints: { every: 6 } });
    const inMemory = (await sampleLedger()).ledger;
    expect(ledger.entries).toEqual(inMemory.entries);
    const read = await readLedger(access.reader, { anchors: [ledger.head] });
    expect(read.digests).toEqual(inMemory.digests);
    const { blobs } = verifyLedger(await access.reader.read(read.tip));
    expect(await verifyContents(access.reader, read.tip, blobs)).toEqual([]);
  });

  it('takes an append that was overtaken again, and writes nothing twice', async () => {
    const access = await open();
    const known = await createLedger(access, GENESIS);
    await appendEntries(access, [draft('a')], { ...AT_ONCE, known });
    const late = await appendEntries(access, [draft('b'), draft('a')], { ...AT_ONCE, known });
    expect(late.appended.map(({ id, seq }) => `${seq} ${id}`)).toEqual(['3 b']);
    expect(late.existing.map(({ id }) => id)).toEqual(['a']);
    expect((await readLedger(access.reader)).entries.map(({ id }) => id)).toEqual(['genesis', 'a', 'b']);
  });
});

const PATHS = [
  'entries/0000000001.json',
  'entries/0000000002.json',
  blobPath('a'.repeat(64)),
  'README.md',
  'x/y',
];
const MODES = ['100644', '100755', '120000'] as const;

/** What somebody does to a branch: files changed or removed, on the tip, on earlier commits, or on nothing. */
const deeds = fc.array(
  fc.record({
    parents: fc.array(fc.nat(), { maxLength: 3 }),
    isOnTip: fc.boolean(),
    files: fc.dictionary(fc.constantFrom(...PATHS), fc.option(fc.constantFrom(...MODES)), { maxKeys: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

it('whatever is done to a branch, Git’s reader tells the same of it as the branch in memory', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.nat(), async (all, from) => {
      const place = new GitOrigin();
      const branch = new MemoryBranch();
      const twins = new Map<string, string>();
      const made: string[] = [];
      for (const [number, { parents, isOnTip, files }] of all.entries()) {
        const on = isOnTip ? made.slice(-1) : parents.map((parent) => made[parent % made.length]);
        const unique = [...new Set(on.filter((sha) => sha !== undefined))];
        const before =
          unique[0] === undefined ? [] : branch.snapshot(unique[0]).files.map(({ path }) => path);
        const changes: Record<string, null | { mode: (typeof MODES)[number]; bytes: Uint8Array }> = {};
        for (const [path, mode] of Object.entries(files)) {
          if (mode === null && !before.includes(path)) continue;
          changes[path] = mode === null ? null : { mode, bytes: Buffer.from(`${number} ${path}`) };
        }
        const commit: RawCommit = { parents: unique, files: changes };
        const sha = branch.commit(commit);
        const twin = await place.commit(
          Object.fromEntries(
            Object.entries(changes).map(([path, file]) => [
              path,
              file === null ? null : { mode: file.mode, content: file.bytes },
            ]),
          ),
          unique.map((parent) => twins.get(parent) as string),
        );
        twins.set(sha, twin);
        made.push(sha);
      }
      const inMemory = branch.snapshot();
      const reader = new GitLedgerReader(place.local, BRANCH);
      const tip = twins.get(branch.current) as string;
      expect(comparable(await reader.read(tip))).toEqual(comparable(inMemory, twins));
      const line = inMemory.commits.every(
        ({ parents }, index) => parents[0] === inMemory.commits[index - 1]?.sha,
      );
      if (line) {
        const since = inMemory.commits[from % inMemory.commits.length]?.sha as string;
        const later = comparable(branch.snapshot(branch.current, since), twins);
        expect(comparable(await reader.read(tip, twins.get(since)))).toEqual(later);
      }
      place.remove();
    }),
    { numRuns: 25 },
  );
});

/** Without the order of what has none. */
function comparable(
  { tip, commits, files, entries }: LedgerSnapshot,
  names?: ReadonlyMap<string, string>,
): unknown {
  const named = (sha: string) => names?.get(sha) ?? sha;
  return {
    tip: named(tip),
    commits: Object.fromEntries(
      commits.map(({ sha, parents, changes }) => [
        named(sha),
        { parents: parents.map(named), changes: [...changes].sort((a, b) => (a.path < b.path ? -1 : 1)) },
      ]),
    ),
    files: Object.fromEntries(files.map(({ path, mode }) => [path, mode])),
    entries: Object.fromEntries(
      [...entries].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
    ),
  };
}
