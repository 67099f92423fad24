/** Stages, and the checks that they name, can only make an approval later, never earlier. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history } from '../../test/fixtures/signoff/history.ts';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { decideSignoff, evaluateSignoff } from './signoff.ts';
import type { SignoffSnapshot } from './snapshot.ts';

type Stage = NonNullable<SignoffBlock['stages']>[number];

const RANK = { error: 0, vetoed: 0, unsigned: 1, partial: 1, complete: 2 };
const CHECKS = ['a', 'b', 'c', 'd'];

const seats = fc.uniqueArray(
  fc.record({ role: fc.constantFrom('a', 'b', 'c'), count: fc.integer({ min: 1, max: 2 }) }),
  {
    minLength: 1,
    maxLength: 2,
    selector: ({ role }) => role,
  },
);
const lists = fc.array(seats, { minLength: 1, maxLength: 3 });
/** For each check the stage that names it; one past the end: none does. */
const places = fc.array(fc.nat(3), { minLength: CHECKS.length, maxLength: CHECKS.length });
const holding = fc.array(fc.boolean(), { minLength: CHECKS.length, maxLength: CHECKS.length });

function staged(whole: SignoffSnapshot, stages: readonly Stage[]): SignoffSnapshot {
  const {
    require: _,
    all_of: __,
    any_of: ___,
    none: ____,
    reason: _____,
    ...rest
  } = whole.signoff as SignoffBlock;
  return { ...whole, signoff: { ...rest, stages: [...stages] } };
}

const plainStages = (requires: readonly Stage['require'][]): Stage[] =>
  requires.map((require, index) => ({ id: `s${index}`, require }));

function withChecks(stages: readonly Stage[], at: readonly number[]): Stage[] {
  return stages.map((stage, index) => {
    const checks = CHECKS.filter((_, check) => at[check] === index);
    return checks.length === 0 ? stage : { ...stage, checks };
  });
}

describe('stages', () => {
  it('decide what they decided without checks, whatever those say, and ask nobody else', () => {
    fc.assert(
      fc.property(history, lists, places, holding, (whole, requires, at, holds) => {
        const stages = plainStages(requires);
        const plain = evaluateSignoff(staged(whole, stages));
        const carrying = evaluateSignoff({
          ...staged(whole, withChecks(stages, at)),
          stageChecks: CHECKS.map((check, index) => ({ check, holds: holds[index] as boolean })),
        });
        const { stages: progress, notes: _, ...result } = carrying.result;
        const { notes: __, ...before } = plain.result;
        expect(result).toEqual(before);
        const asked = new Set(plain.requests.flatMap(({ people }) => people.map(({ id }) => id)));
        for (const { people } of carrying.requests)
          for (const { id } of people) expect(asked.has(id)).toBe(true);
        const states = (progress ?? []).map(({ state }) => state).join(' ');
        expect(states).toMatch(/^(?:complete ?)*(?:open|returned)?(?: waiting)*$/u);
        for (const { state, checks, missing } of progress ?? [])
          if (state === 'complete') {
            expect(missing).toEqual([]);
            expect(checks.every((check) => check.holds)).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('never improve the state by one stage more', () => {
    fc.assert(
      fc.property(history, lists, seats, fc.nat(3), (whole, requires, more, position) => {
        const before = RANK[decideSignoff(staged(whole, plainStages(requires))).state];
        const after =
          RANK[decideSignoff(staged(whole, plainStages(requires.toSpliced(position, 0, more)))).state];
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 400 },
    );
  });
});
