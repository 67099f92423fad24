import { describe, expect, it } from 'vitest';
import { appendEntries } from '../../src/ledger/appending.ts';
import type { VerifiedLedger } from '../../src/ledger/verification.ts';
import { verifiedLedger } from '../../src/ledger/verification.ts';
import { access, ids } from './append.ts';
import { begun, draft } from './drafts.ts';

/** Time that passes only while everybody waits: whoever waits shortest goes on first. */
class VirtualTime {
  now = 0;
  readonly #waiting: { readonly at: number; readonly resume: () => void }[] = [];

  wait = (ms: number): Promise<void> =>
    new Promise((resume) => {
      this.#waiting.push({ at: this.now + ms, resume });
    });

  async run(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    const end = () => {
      isDone = true;
    };
    work.then(end, end);
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#waiting.sort((a, b) => a.at - b.at);
      const next = this.#waiting.shift();
      if (next === undefined) continue;
      this.now = next.at;
      next.resume();
    }
    await work;
  }
}

/** The same numbers from 0 up to 1 each time (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WRITERS = 50;
const ENTRIES = 10;

describe('50 writers × 10 entries, one append for each, with the attempts and waits of the product', () => {
  it.each([
    ['a server that answers at once', 20, 1],
    ['a server as GitHub is', 300, 2],
    ['a slow server', 1000, 3],
  ])('none lost, none doubled, nobody gives up: %s', async (_, ms, seed) => {
    const { branch } = await begun();
    const time = new VirtualTime();
    const random = numbers(seed);
    branch.pause = () => time.wait(ms * (0.5 + random()));
    let retries = 0;
    const wait = (length: number): Promise<void> => {
      retries += 1;
      return time.wait(length);
    };
    const one = async (writer: number): Promise<void> => {
      let known: VerifiedLedger | undefined;
      for (let index = 0; index < ENTRIES; index += 1) {
        const drafts = [draft(`writer-${writer}/${index}`)];
        known = (await appendEntries(access(branch), drafts, { wait, random, known })).ledger;
      }
    };
    await time.run(Promise.all(Array.from({ length: WRITERS }, (__, writer) => one(writer))));
    branch.pause = async () => {};
    const written = ids(verifiedLedger(branch.snapshot()).entries).filter((id) => id.startsWith('writer-'));
    expect(written).toHaveLength(WRITERS * ENTRIES);
    expect(new Set(written).size).toBe(WRITERS * ENTRIES);
    for (let writer = 0; writer < WRITERS; writer += 1) {
      const own = Array.from({ length: ENTRIES }, (__, index) => `writer-${writer}/${index}`);
      expect(written.filter((id) => id.startsWith(`writer-${writer}/`))).toEqual(own);
    }
    expect(retries).toBeGreaterThan(WRITERS);
  });
});
