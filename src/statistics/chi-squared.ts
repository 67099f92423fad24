import { erfc } from './normal.ts';

/**
 * P(X > x) of the chi-squared distribution with a whole number of degrees of freedom, by its closed form: a Poisson
 * sum, all terms positive. (Tables, such as those of `simple-statistics`, do not give a p-value.)
 */
export function chiSquaredSurvival(x: number, degrees: number): number {
  if (degrees === 0 || x <= 0) return 1;
  const half = x / 2;
  const isOdd = degrees % 2 === 1;
  // Σ half^a e^-half / Γ(a + 1), over a = 0, 1, … or ½, 1½, … below degrees / 2; in logarithms, since e^-half may be 0.
  let logTerm = isOdd ? Math.log(half) / 2 - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
  let sum = isOdd ? erfc(Math.sqrt(half)) : 0;
  for (let a = isOdd ? 0.5 : 0; a < degrees / 2; ) {
    sum += Math.exp(logTerm);
    a += 1;
    logTerm += Math.log(half) - Math.log(a);
  }
  return Math.min(1, sum);
}

/**
 * Pearson's test that two rows of counts come from one distribution, without Yates' correction: SciPy's
 * `chi2_contingency(…, correction=False)`. Columns that are empty in both rows are left out.
 */
export function chiSquaredP(first: readonly number[], second: readonly number[]): number {
  const [n, m] = [total(first), total(second)];
  let statistic = 0;
  let columns = 0;
  first.forEach((a, i) => {
    const b = second[i] ?? 0;
    if (a + b === 0) return;
    columns++;
    const [expectedA, expectedB] = [((a + b) * n) / (n + m), ((a + b) * m) / (n + m)];
    statistic += (a - expectedA) ** 2 / expectedA + (b - expectedB) ** 2 / expectedB;
  });
  return chiSquaredSurvival(statistic, Math.max(0, columns - 1));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
