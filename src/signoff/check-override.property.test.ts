/** Invariants of overrides over the simulated pull requests of the sign-off's own property test. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history } from '../../test/fixtures/signoff/history.ts';
import { losses } from '../../test/fixtures/signoff/losses.ts';
import { evaluateSignoff } from './signoff.ts';
import type { JudgedCheck, OverrideBar, SignoffSnapshot } from './snapshot.ts';

const BARS: readonly (OverrideBar | null)[] = [
  null,
  null,
  null,
  'not_needed',
  'awaited',
  'error',
  'mandatory',
  'mandatory_elsewhere',
  'not_blocking',
];

const check = (id: string): fc.Arbitrary<JudgedCheck> =>
  fc.record({
    policy: fc.constantFrom('p', 'q'),
    check: fc.constant(id),
    roles: fc.constantFrom(['a'], ['b'], ['a', 'c']),
    bar: fc.constantFrom(...BARS),
  });

const body = fc.constantFrom(
  '',
  '/override x because',
  '/override y because\n/override x too',
  '/override x',
);

const overriding: fc.Arbitrary<SignoffSnapshot> = fc
  .tuple(history, fc.array(body, { minLength: 10, maxLength: 10 }), check('x'), check('y'), fc.boolean())
  .map(([whole, bodies, x, y, hasLedger]) => ({
    ...whole,
    hasLedger,
    checks: [x, y],
    reviews: whole.reviews.map((review, index) => ({ ...review, body: bodies[index] ?? '' })),
  }));

function grantedIn(snapshot: SignoffSnapshot): string[] {
  return evaluateSignoff(snapshot).overrides.granted.map((one) => `${one.policy}/${one.check}`);
}

describe('overrides in review', () => {
  it('are met granted and refused in these histories', () => {
    const told = fc
      .sample(overriding, { numRuns: 3000, seed: 7 })
      .map((snapshot) => evaluateSignoff(snapshot).overrides);
    expect(told.filter(({ granted }) => granted.length > 0).length).toBeGreaterThan(100);
    const reasons = new Set(told.flatMap(({ refused }) => refused.map(({ reason }) => reason)));
    expect([...reasons].sort()).toEqual(
      expect.arrayContaining(['already_overridden', 'asks_for_changes', 'author', 'no_role', 'superseded']),
    );
  });

  it('never lift what is barred: an error, a mandatory check', () => {
    fc.assert(
      fc.property(overriding, (snapshot) => {
        const barred = (snapshot.checks ?? []).filter(({ bar }) => bar !== null);
        for (const { policy, check: id } of barred)
          expect(grantedIn(snapshot)).not.toContain(`${policy}/${id}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('count only as they were first seen: the text, what it stood beside, and not taken back since', () => {
    const outcome = fc.constantFrom('fail' as const, 'inconclusive' as const);
    const seen = fc.record(
      {
        isEdited: fc.constant(true),
        firstOutcomes: fc.array(
          fc.record({ policy: fc.constantFrom('p', 'q'), check: fc.constantFrom('x', 'y'), outcome }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    );
    const sights = fc.array(seen, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(
        overriding,
        sights,
        fc.array(outcome, { minLength: 2, maxLength: 2 }),
        (whole, known, said) => {
          const checks = (whole.checks ?? []).map((one, index) => ({
            ...one,
            outcome: said[index] ?? 'fail',
          }));
          const reviews = whole.reviews.map((review, index) => ({ ...review, ...known[index] }));
          const { granted } = evaluateSignoff({ ...whole, checks, reviews }).overrides;
          for (const { review: id, policy, check: name } of granted) {
            const review = reviews.find((one) => one.id === id);
            const now = checks.find((one) => one.policy === policy && one.check === name);
            expect(review?.isEdited).toBeUndefined();
            if (review?.firstOutcomes !== undefined)
              expect(review.firstOutcomes).toContainEqual({ policy, check: name, outcome: now?.outcome });
            const since = reviews.filter(
              ({ user, at, state }) =>
                user === review?.user && state === 'CHANGES_REQUESTED' && (at ?? '') > (review?.at ?? ''),
            );
            expect(since).toEqual([]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never become more by what is lost or unreadable, the override itself included', () => {
    fc.assert(
      fc.property(overriding, (whole) => {
        const before = grantedIn(whole);
        for (const [what, part] of losses(whole, { isRepeatKept: true }))
          for (const granted of grantedIn(part)) expect(before, `without ${what}`).toContain(granted);
        const silent = { ...whole, reviews: whole.reviews.map((review) => ({ ...review, body: '' })) };
        expect(grantedIn(silent)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('change nothing of who has signed, and every line is either granted or refused with a reason', () => {
    fc.assert(
      fc.property(overriding, (snapshot) => {
        const { checks: _, ...without } = snapshot;
        const { result, overrides } = evaluateSignoff(snapshot);
        expect(result).toEqual(evaluateSignoff(without).result);
        if (result.state === 'error') return;
        const lines = snapshot.reviews.flatMap((review) =>
          review.body.split('\n').filter((line) => line.startsWith('/override')),
        );
        expect(overrides.granted.length + overrides.refused.length).toBe(lines.length);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in whatever order the reviews are', () => {
    fc.assert(
      fc.property(overriding, (snapshot) => {
        const turned = { ...snapshot, reviews: [...snapshot.reviews].reverse() };
        expect(evaluateSignoff(turned).overrides).toEqual(evaluateSignoff(snapshot).overrides);
      }),
      { numRuns: 300 },
    );
  });
});
