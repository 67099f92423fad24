import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { createClient } from '../../src/github/client.ts';
import { RestLedgerWriter } from '../../src/github/ledger-branch.ts';
import { appendEntries, type LedgerAccess } from '../../src/ledger/appending.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { createLedger } from '../../src/ledger/genesis.ts';
import { readLedger, verifyContents } from '../../src/ledger/reading.ts';
import { type VerifiedLedger, verifyLedger } from '../../src/ledger/verification.ts';
import { World } from '../github/world.ts';
import { draft, GENESIS } from './drafts.ts';
import { BRANCH, GitOrigin } from './git-origin.ts';

interface Crowd {
  readonly writers: number;
  /** Of each writer. */
  readonly entries: number;
  /** Appends that a writer makes of them, one after the other. */
  readonly appends: number;
}

/** The drafts of one writer: each brings a content of its own, and one that everybody brings. */
function draftsOf(writer: number, { entries }: Crowd): Draft[] {
  return Array.from({ length: entries }, (_, index) => {
    const id = `writer-${writer}/${index}`;
    return draft(id, {}, [`content of ${id}`, 'content of everybody']);
  });
}

/** Lets all writers loose at once, each with the means that `open` gives it, with the product's own attempts; waits are real. */
async function write(crowd: Crowd, open: (writer: number) => Promise<LedgerAccess>): Promise<number> {
  let retries = 0;
  const one = async (writer: number): Promise<void> => {
    const access = await open(writer);
    const drafts = draftsOf(writer, crowd);
    const size = crowd.entries / crowd.appends;
    let known: VerifiedLedger | undefined;
    for (let start = 0; start < drafts.length; start += size) {
      const pause = (ms: number): Promise<void> => {
        retries += 1;
        return wait(ms);
      };
      const { ledger, appended } = await appendEntries(access, drafts.slice(start, start + size), {
        random: Math.random,
        wait: pause,
        known,
      });
      expect(appended).toHaveLength(size);
      known = ledger;
    }
  };
  await Promise.all(Array.from({ length: crowd.writers }, (_, writer) => one(writer)));
  return retries;
}

/** Reads the ledger anew: whole, and every entry of every writer in it exactly once, in the order in which he wrote them. */
async function expectAll(access: LedgerAccess, crowd: Crowd): Promise<void> {
  const ledger = await readLedger(access.reader);
  const ids = ledger.entries.map(({ id }) => id).filter((id) => id !== 'genesis');
  const expected = Array.from({ length: crowd.writers }, (_, writer) =>
    draftsOf(writer, crowd).map(({ entry }) => entry.id),
  );
  expect(ids).toHaveLength(crowd.writers * crowd.entries);
  expect([...ids].sort()).toEqual(expected.flat().sort());
  for (const [writer, own] of expected.entries()) {
    expect(ids.filter((id) => id.startsWith(`writer-${writer}/`))).toEqual(own);
  }
  const { blobs } = verifyLedger(await access.reader.read(ledger.tip));
  expect(blobs).toHaveLength(crowd.writers * crowd.entries + 1);
  expect(await verifyContents(access.reader, ledger.tip, blobs)).toEqual([]);
}

it('50 writers × 10 entries over Git, one append for each entry, each from a clone of his own: none lost, none doubled', async () => {
  const origin = new GitOrigin();
  const crowd = { writers: 50, entries: 10, appends: 10 };
  const open = async () => {
    const options = await origin.partial();
    return {
      reader: new GitLedgerReader(options, BRANCH, origin.url),
      writer: new GitLedgerWriter(options, BRANCH, origin.url),
    };
  };
  await createLedger(await open(), GENESIS);
  const retries = await write(crowd, open);
  expect(retries).toBeGreaterThan(0);
  await expectAll(await open(), crowd);
  origin.remove();
}, 3_600_000);

it('8 writers × 5 entries over the REST API: none lost, none doubled', async () => {
  const world = await World.start();
  const origin = new GitOrigin();
  await world.repository('acme/models');
  const crowd = { writers: 8, entries: 5, appends: 1 };
  const open = async () => {
    const token = world.token({ permissions: { contents: 'write' } });
    const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const remote = `${world.serverUrl}/acme/models.git`;
    const options = { ...(await origin.partial()), authorization };
    const client = createClient({ token, apiUrl: world.apiUrl, retryBaseMs: 1 });
    return {
      reader: new GitLedgerReader(options, BRANCH, remote),
      writer: new RestLedgerWriter(client, 'acme/models', BRANCH),
    };
  };
  await createLedger(await open(), GENESIS);
  const retries = await write(crowd, open);
  expect(retries).toBeGreaterThan(0);
  await expectAll(await open(), crowd);
  origin.remove();
  await world.stop();
}, 600_000);
