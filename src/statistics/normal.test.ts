import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile, twoSidedP } from './normal.ts';

/** p and z with Φ(z) = p: SciPy 1.17.1, `scipy.stats.norm.ppf`. */
const QUANTILES: readonly [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-10, -6.361340902404056],
  [1e-5, -4.264890793922825],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.05, -1.6448536269514729],
  [0.075, -1.4395314709384563],
  [0.1, -1.2815515655446004],
  [0.2, -0.8416212335729142],
  [0.3, -0.5244005127080409],
  [0.4, -0.2533471031357997],
  [0.425, -0.18911842627279252],
  [0.5, 0.0],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.8, 0.8416212335729143],
  [0.9, 1.2815515655446004],
  [0.925, 1.4395314709384563],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.99, 2.3263478740408408],
  [0.995, 2.5758293035489004],
  [0.999, 3.090232306167813],
  [0.9999999, 5.199337582290661],
];

/** z and Φ(z): SciPy 1.17.1, `scipy.stats.norm.cdf`. */
const PROBABILITIES: readonly [number, number][] = [
  [-37, 5.7255712225239266e-300],
  [-20, 2.7536241186061556e-89],
  [-10, 7.61985302416047e-24],
  [-5, 2.866515718791933e-7],
  [-3, 0.0013498980316300933],
  [-1.96, 0.024997895148220435],
  [-1.5, 0.06680720126885807],
  [-1, 0.15865525393145707],
  [-0.5, 0.3085375387259869],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.1, 0.539827837277029],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [1.5, 0.9331927987311419],
  [1.96, 0.9750021048517795],
  [3, 0.9986501019683699],
  [5, 0.9999997133484281],
  [8, 0.9999999999999993],
];

/** Of a value. Beyond 10 standard deviations e^(−z²/2) alone turns the rounding of z² into more. */
const RELATIVE = 2e-14;
const RELATIVE_FAR = 5e-13;

describe('standard normal distribution', () => {
  test.each(QUANTILES)('the quantile of %d is %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(RELATIVE * Math.abs(z));
  });

  test.each(PROBABILITIES)('below %d lies %d', (z, p) => {
    const relative = Math.abs(z) > 10 ? RELATIVE_FAR : RELATIVE;
    expect(Math.abs(normalCdf(z) - p)).toBeLessThanOrEqual(relative * p);
    expect(twoSidedP(z)).toBeCloseTo(2 * Math.min(p, normalCdf(-z)), 14);
  });

  test('the quantile is odd, and the inverse of the distribution function', () => {
    for (let i = 1; i < 1_000; i++) {
      const p = i / 2_000;
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 11);
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
    }
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])('%d has no quantile', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
