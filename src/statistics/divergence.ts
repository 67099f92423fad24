import { CompensatedSum } from './compensated-sum.ts';

/** What an empty bin counts as, so that the logarithm exists (spec: statistics, section 3). */
const EMPTY_SHARE = 1e-4;

/** Population stability index, Σ (q − p) ln(q / p), over the shares of two samples; an empty bin counts as 1e-4. */
export function stabilityIndex(reference: readonly number[], current: readonly number[]): number {
  const sum = new CompensatedSum();
  const [p, q] = [shares(reference), shares(current)];
  p.forEach((share, i) => {
    const other = q[i] ?? 0;
    if (share === 0 && other === 0) return;
    const [from, to] = [share || EMPTY_SHARE, other || EMPTY_SHARE];
    sum.add((to - from) * Math.log(to / from));
  });
  return Math.max(0, sum.value);
}

/** Jensen-Shannon distance: the square root of the divergence, in `base`. SciPy's `jensenshannon`. */
export function jensenShannon(
  reference: readonly number[],
  current: readonly number[],
  base: '2' | 'e',
): number {
  const sum = new CompensatedSum();
  const [p, q] = [shares(reference), shares(current)];
  p.forEach((share, i) => {
    const other = q[i] ?? 0;
    const middle = (share + other) / 2;
    if (share > 0) sum.add((share * Math.log(share / middle)) / 2);
    if (other > 0) sum.add((other * Math.log(other / middle)) / 2);
  });
  const divergence = base === '2' ? sum.value / Math.LN2 : sum.value;
  const most = base === '2' ? 1 : Math.LN2;
  return Math.sqrt(Math.min(most, Math.max(0, divergence)));
}

function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
