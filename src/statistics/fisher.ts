/** Two tables count as equally likely within this; the same allowance as R and SciPy make. */
const RELATIVE_TOLERANCE = 1e-7;
/** e to this is nothing to a double. */
const NEGLIGIBLE = -745;

/**
 * Fisher's exact test of a 2×2 table, two-sided: the probability, with all margins fixed, of a table no more likely
 * than this one (as R's `fisher.test` and SciPy's `fisher_exact`). Arguments are successes and totals of two groups.
 */
export function fisherExact(
  successes: number,
  total: number,
  otherSuccesses: number,
  otherTotal: number,
): number {
  const drawn = successes + otherSuccesses;
  const all = total + otherTotal;
  const lowest = Math.max(0, drawn - otherTotal);
  const highest = Math.min(total, drawn);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((total + 1) * (drawn + 1)) / (all + 2))));
  /** ln of how much likelier k + 1 is than k. */
  const step = (k: number) =>
    Math.log(((total - k) * (drawn - k)) / ((k + 1) * (otherTotal - drawn + k + 1)));
  /** Visits tables from the likeliest outwards with ln(probability ÷ the likeliest's), as far as doubles reach. */
  const visit = (see: (k: number, log: number) => void) => {
    see(mode, 0);
    for (let k = mode, log = 0; k < highest && log > NEGLIGIBLE; k++) {
      log += step(k);
      see(k + 1, log);
    }
    for (let k = mode, log = 0; k > lowest && log > NEGLIGIBLE; k--) {
      log -= step(k - 1);
      see(k - 1, log);
    }
  };
  let limit = Number.NEGATIVE_INFINITY;
  visit((k, log) => {
    if (k === successes) limit = log + Math.log1p(RELATIVE_TOLERANCE);
  });
  let whole = 0;
  let tail = 0;
  visit((_, log) => {
    const weight = Math.exp(log);
    whole += weight;
    if (log <= limit) tail += weight;
  });
  return Math.min(1, tail / whole);
}
