import { kolmogorovSurvival } from './kolmogorov.ts';

/** Up to this many rows in the larger sample the distribution of D is counted exactly, as SciPy's `auto` does. */
const MOST_EXACT = 10_000;
/** Below it a p-value is 0: counting paths far outside the band takes long and ends there anyway (Wei and Dudley 2012). */
const LEAST_LOG_P = Math.log(1e-300);

/**
 * P(D >= d) where both samples come from one continuous distribution: SciPy's `ks_2samp`, two-sided, method `auto`.
 * Exact by lattice paths for small samples, otherwise by the one-sample distribution of n·m / (n + m) rows.
 */
export function twoSampleP(d: number, n: number, m: number): number {
  if (Math.max(n, m) > MOST_EXACT) return kolmogorovSurvival(d, roundHalfEven((n / (n + m)) * m));
  if (LEAST_LOG_P > Math.LN2 - 2 * ((n / (n + m)) * m) * d * d) return 0;
  const divisor = greatestCommonDivisor(n, m);
  const steps = Math.round(d * (n / divisor) * m);
  if (steps === 0) return 1;
  const p = n === m ? outsideSquare(n, steps) : outsideBand(n, m, divisor, steps);
  return Math.min(1, Math.max(0, p));
}

/** P(D >= h / n) for two samples of n rows: an alternating sum of binomial ratios (Gnedenko and Korolyuk 1951), by Horner. */
function outsideSquare(n: number, h: number): number {
  let p = 0;
  for (let k = Math.floor(n / h); k >= 0; k--) {
    let ratio = 1;
    for (let j = 0; j < h; j++) ratio = ((n - k * h - j) * ratio) / (n + k * h + j + 1);
    p = ratio * (1 - p);
  }
  return 2 * p;
}

/**
 * The share of lattice paths from (0, 0) to (n, m) that leave the band |x/n − y/m| < h / lcm, column by column (Hodges 1957).
 * Each entry is that share of the paths to its place, so nothing overflows. Only the column within the band is kept.
 */
function outsideBand(first: number, second: number, divisor: number, h: number): number {
  const [m, n] = [Math.max(first, second), Math.min(first, second)];
  const [mg, ng] = [m / divisor, n / divisor];
  let low = 0;
  let high = Math.min(Math.ceil(h / mg), n + 1);
  // The first column: inside the band nothing has left it yet.
  let column = new Float64Array(high);
  for (let i = 1; i <= m; i++) {
    const nextLow = Math.min(Math.max(Math.floor((ng * i - h) / mg) + 1, 0), n);
    const nextHigh = Math.min(Math.ceil((ng * i + h) / mg), n + 1);
    if (nextHigh <= nextLow) return 1;
    const next = new Float64Array(nextHigh - nextLow);
    // Every path to a place outside the band has left it.
    let below = nextLow === 0 ? 0 : 1;
    for (let j = nextLow; j < nextHigh; j++) {
      const before = j >= low && j < high ? (column[j - low] as number) : 1;
      below = (before * i + below * j) / (i + j);
      next[j - nextLow] = below;
    }
    column = next;
    low = nextLow;
    high = nextHigh;
  }
  return column[n - low] ?? 1;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** As NumPy rounds. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
