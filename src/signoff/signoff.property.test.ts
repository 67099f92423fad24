/**
 * Invariants of the engine over simulated pull requests (test/fixtures/signoff/history.ts), under both bindings.
 *
 * What "never improves" means here. Rank: error and vetoed, then unsigned and partial, then complete. Any review, commit
 * datum, observation, head, delegation, account, role or page may be lost, or one of its fields unreadable, unless it is
 * itself a veto or as good as one: `takesBack` and `speaksAgainst` in losses.ts say which those are and why. Such a
 * review or head is lost only with a page; a lost page is named in `truncated`, and a lost review is found by the
 * ledger's observations, which is tested on its own.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history } from '../../test/fixtures/signoff/history.ts';
import { changed, losses, without } from '../../test/fixtures/signoff/losses.ts';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { decideSignoff } from './signoff.ts';
import type { SignoffSnapshot } from './snapshot.ts';

const RANK = { error: 0, vetoed: 0, unsigned: 1, partial: 1, complete: 2 };

describe('decideSignoff', () => {
  it('meets every state in these histories, which lack nothing: no error', () => {
    const states = new Set(
      fc.sample(history, { numRuns: 2000, seed: 7 }).map((snapshot) => decideSignoff(snapshot).state),
    );
    expect([...states].sort()).toEqual(['complete', 'partial', 'unsigned', 'vetoed']);
  });

  it('never improves by what is lost or unreadable', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const before = RANK[decideSignoff(whole).state];
        for (const [what, part] of losses(whole)) {
          expect(RANK[decideSignoff(part).state], `without ${what}`).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses approvals that count in the place of an earlier one, among all these', () => {
    const isLost = (whole: SignoffSnapshot): boolean => {
      const counted = new Set(decideSignoff(whole).counted.map(({ review }) => review));
      const again = whole.reviews.filter(
        (review) =>
          counted.has(review.id) &&
          whole.reviews.some(
            ({ id, user, state }) => user === review.user && id < review.id && state === 'APPROVED',
          ),
      );
      const names = new Set(losses(whole).map(([what]) => what));
      return again.some(({ id }) => names.has(`review ${id}`));
    };
    expect(fc.sample(history, { numRuns: 500, seed: 7 }).some(isLost)).toBe(true);
  });

  it('is an error when a review that the ledger has seen is gone, a veto too', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const observations = whole.reviews.map(({ id, commit: on }) => ({
          review: id,
          subject: on as string,
        }));
        whole.reviews.forEach((_, index) => {
          expect(
            decideSignoff({ ...whole, observations, reviews: without(whole.reviews, index) }).state,
          ).toBe('error');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes in whatever order the lists are', () => {
    const order = fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 }));
    fc.assert(
      fc.property(history, order, (whole, keys) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other: SignoffSnapshot = {
          ...whole,
          roles: shuffled(whole.roles).map((role) => ({ ...role, members: shuffled(role.members) })),
          people: shuffled(whole.people),
          commits: shuffled(whole.commits),
          delegations: shuffled(whole.delegations),
          comments: shuffled(whole.comments),
          heads: shuffled(whole.heads),
          observations: shuffled(whole.observations),
          reviews: shuffled(whole.reviews),
        };
        expect(JSON.stringify(decideSignoff(other))).toBe(JSON.stringify(decideSignoff(whole)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same bytes for the same snapshot, and leaves it as it was', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const before = JSON.stringify(whole);
        const first = JSON.stringify(decideSignoff(whole));
        expect(JSON.stringify(decideSignoff(structuredClone(whole)))).toBe(first);
        expect(JSON.stringify(whole)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('never completes on a time that is none', () => {
    const junk = fc.constantFrom(
      '',
      'now',
      '2026-03-01',
      '2026-02-30T10:00:00Z',
      '2026-03-01T10:00:00',
      '2026-03-01T10:00:00+01:00',
      '1772359200',
      'Infinity',
    );
    fc.assert(
      fc.property(history, junk, fc.nat(), (whole, time, pick) => {
        const places: SignoffSnapshot[] = [
          { ...whole, now: time },
          ...whole.heads.map((_, index) => ({ ...whole, heads: changed(whole.heads, index, { at: time }) })),
          ...whole.reviews.map((_, index) => ({
            ...whole,
            reviews: changed(whole.reviews, index, { at: time }),
          })),
          { ...whole, comments: [{ user: 1, body: 'hello', at: time }] },
          {
            ...whole,
            delegations: [
              { from: 1, to: 2, role: 'a', until: time === '2026-03-01' ? '2026-02-30' : time, reason: 'x' },
            ],
          },
        ];
        expect(decideSignoff(places[pick % places.length] as SignoffSnapshot).state).toBe('error');
      }),
      { numRuns: 500 },
    );
  });

  it('counts nobody twice, and nobody who made the change', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const { counted, assignment } = decideSignoff({
          ...whole,
          signoff: { ...(whole.signoff as SignoffBlock), distinct: true, allow_contributors: false },
        });
        const people = counted.map(({ user }) => user);
        expect(new Set(people).size).toBe(people.length);
        expect(Object.values(assignment).flat().sort()).toEqual([...people].sort());
        const makers = new Set([
          ...whole.commits
            .filter(({ cleanMergeTree }) => cleanMergeTree === null)
            .map(({ author }) => `p${author}`),
          'p6',
        ]);
        expect(people.filter((login) => makers.has(login))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
