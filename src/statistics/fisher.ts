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
  // ln(probability ÷ the likeliest's) of each table, from the likeliest outwards, as far as doubles reach.
  const logs = [0];
  let observed = successes === mode ? 0 : Number.NEGATIVE_INFINITY;
  for (let k = mode, log = 0; k < highest && log > NEGLIGIBLE; k++) {
    log += step(k);
    logs.push(log);
    if (k + 1 === successes) observed = log;
  }
  for (let k = mode, log = 0; k > lowest && log > NEGLIGIBLE; k--) {
    log -= step(k - 1);
    logs.push(log);
    if (k - 1 === successes) observed = log;
  }
  const limit = observed + Math.log1p(RELATIVE_TOLERANCE);
  let whole = 0;
  let tail = 0;
  for (const log of logs) {
    const weight = Math.exp(log);
    whole += weight;
    if (log <= limit) tail += weight;
  }
  return Math.min(1, tail / whole);
}
