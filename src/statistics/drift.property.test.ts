import fc from 'fast-check';
import { standardDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { csv, ofFiles, ofProfile, profiled, value, x } from '../../test/statistics/drift.ts';
import { ColumnIntake } from './column-intake.ts';
import { compareColumn } from './drift-comparison.ts';
import { type ReferenceColumn, referenceOf } from './drift-profile.ts';
import { StatisticsProblem } from './problem.ts';

describe('properties', () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    {
      minLength: 1,
      maxLength: 120,
    },
  );

  test('a sample does not drift from itself', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (sample) => {
        const { statistics } = await x(sample, sample);
        for (const [name, { value: found }] of Object.entries(statistics ?? {})) {
          expect([name, found]).toEqual([name, name.endsWith('.p') ? 1 : 0]);
        }
        // Through its profile too: distances by the bins are 0, and the bounds hold the truth.
        const column = (await ofProfile(csv(sample), csv(sample), 10)).get('x');
        expect(value(column, 'ks.d')).toBe(0);
        expect(value(column, 'psi@deciles')).toBe(0);
        expect(column?.statistics?.['wasserstein.normed']?.lower).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('KS, Jensen-Shannon of categories and chi-squared are symmetric', async () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, words, words, async (a, b, s, t) => {
        const [there, back] = [await x(a, b), await x(b, a)];
        expect(value(there, 'ks.d')).toBeCloseTo(value(back, 'ks.d') as number, 12);
        expect(value(there, 'ks.p')).toBeCloseTo(value(back, 'ks.p') as number, 9);
        const [left, right] = [await x(['a', ...s], ['a', ...t]), await x(['a', ...t], ['a', ...s])];
        for (const name of ['js@2', 'chi2.p'] as const) {
          expect(value(left, name)).toBeCloseTo(value(right, name) as number, 10);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an increasing transform leaves KS as it is; a linear one also the normalised Wasserstein distance', async () => {
    const small = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(small, small, async (a, b) => {
        const plain = await x(a, b);
        const bent = await x(a.map(bend), b.map(bend));
        expect(value(bent, 'ks.d')).toBe(value(plain, 'ks.d'));
        expect(value(bent, 'ks.p')).toBe(value(plain, 'ks.p'));
        fc.pre(new Set(a).size > 1);
        const scaled = await x(
          a.map((one) => 4 * one + 8),
          b.map((one) => 4 * one + 8),
        );
        expect(value(scaled, 'wasserstein.normed')).toBeCloseTo(
          value(plain, 'wasserstein.normed') as number,
          10,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('the order of rows changes nothing, to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, numbers, fc.nat(), async (a, b, turn) => {
        const turned = <T>(list: readonly T[]) => {
          const at = turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        expect(await x(turned(a), turned(b))).toEqual(await x(a, b));
        expect((await profiled(csv(turned(a)), 10)).columns).toEqual((await profiled(csv(a), 10)).columns);
      }),
      { numRuns: 40 },
    );
  });

  test('bounds from a profile hold the exact value; PSI, Jensen-Shannon and missing shares are the same', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (a, b) => {
        const exact = await x(a, b);
        const coarse = (await ofProfile(csv(a), csv(b), 10)).get('x');
        for (const [name, { lower, upper, value: shown }] of Object.entries(coarse?.statistics ?? {})) {
          const truth = value(exact, name as 'ks.d') as number;
          const slack = 1e-9 * Math.max(1, Math.abs(truth));
          expect([name, lower - slack <= truth, truth <= upper + slack]).toEqual([name, true, true]);
          if (!name.startsWith('ks') && !name.startsWith('wasserstein')) expect(shown).toBe(truth);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more distinct numbers than are kept: bounds hold what an exact count gives', async () => {
    const many = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
      minLength: 200,
      maxLength: 400,
    });
    let inexact = 0;
    await fc.assert(
      fc.asyncProperty(many, many, async (a, b) => {
        const coarse = compareColumn(referenceOf(counted(a)) as ReferenceColumn, counted(b));
        const exact = await x(a, b);
        for (const name of ['ks.d', 'ks.p', 'wasserstein.normed'] as const) {
          const { lower = 1, upper = 0 } = coarse.statistics?.[name] ?? {};
          const truth = value(exact, name) as number;
          expect([name, lower - 1e-9 <= truth, truth <= upper + 1e-9]).toEqual([name, true, true]);
          if (lower < upper) inexact++;
        }
        const [d, w] = distances(a, b);
        expect(value(exact, 'ks.d')).toBeCloseTo(d, 9);
        expect((value(exact, 'wasserstein.normed') as number) * standardDeviation(a)).toBeCloseTo(w, 6);
      }),
      { numRuns: 25 },
    );
    expect(inexact).toBeGreaterThan(0);
  });
});

/** As many numbers as memory for 64 distinct ones tells apart. */
function counted(values: readonly number[]) {
  const intake = new ColumnIntake({ name: 'x', type: 'numeric', budget: 64 });
  for (const one of values) intake.number(one, () => ({}));
  return intake.finish();
}

function bend(one: number): number {
  return one ** 3 + one;
}

/** KS and Wasserstein distances by sorting everything. */
function distances(a: readonly number[], b: readonly number[]): readonly [number, number] {
  const all = [
    ...a.map((at) => ({ at, f: 1 / a.length, g: 0 })),
    ...b.map((at) => ({ at, f: 0, g: 1 / b.length })),
  ].sort((one, other) => one.at - other.at);
  let [f, g, d, w] = [0, 0, 0, 0];
  all.forEach((step, i) => {
    f += step.f;
    g += step.g;
    const next = all[i + 1]?.at ?? step.at;
    if (next > step.at) {
      d = Math.max(d, Math.abs(f - g));
      w += Math.abs(f - g) * (next - step.at);
    }
  });
  return [d, w];
}

test('any text is read as its rows, or refused with a code', async () => {
  const field = fc.oneof(
    fc.constantFrom('1', '-2.5', '', 'NaN', 'inf', 'a', '"q,\n""', '"', '1e400', '\u0000', '\r'),
    fc.string({ maxLength: 6 }),
  );
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const text = new TextEncoder().encode(`x,y\n${cells.map((row) => row.join(',')).join('\n')}`);
      try {
        for (const column of (await ofFiles(text, text)).values()) {
          const values = Object.values(column.statistics ?? {}).flatMap((one) => Object.values(one));
          expect(values.every((one) => Number.isFinite(one))).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(StatisticsProblem);
      }
    }),
    { numRuns: 300 },
  );
});
