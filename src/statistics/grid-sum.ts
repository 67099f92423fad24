/** Adding and subtracting rounds to a multiple of 2^-20 (for |x| < 2^31). */
const COARSE = 1.5 * 2 ** 32;
/** The same for 2^-53 (for |x| < 1/4). */
const FINE = 1.5 * 2 ** -1;
const FINE_STEPS = 2 ** 53;
/** Terms after which the fine part could leave the range where its sum is exact. */
const SPILL = 2 ** 20;

/**
 * A sum whose result does not depend on the order of its terms, and that merges exactly: each term is rounded once,
 * to a multiple of 2^-53, and the multiples are added without error. Terms must lie in 0…64.
 * (The pre-rounded summation of Demmel and Nguyen, with a fixed grid.)
 */
export class GridSum {
  private coarse = 0;
  private fine = 0;
  private pending = 0;
  private total = 0n;

  /** Adds `term`, `count` times. */
  add(term: number, count = 1): void {
    const coarse = term + COARSE - COARSE;
    const fine = term - coarse + FINE - FINE;
    for (let left = count; left > 0; left -= SPILL) {
      const times = Math.min(left, SPILL);
      if (this.pending + times > SPILL) this.spill();
      this.coarse += coarse * times;
      this.fine += fine * times;
      this.pending += times;
    }
  }

  merge(other: GridSum): void {
    other.spill();
    this.total += other.total;
  }

  clear(): void {
    this.spill();
    this.total = 0n;
  }

  get value(): number {
    this.spill();
    return Number(this.total) / FINE_STEPS;
  }

  private spill(): void {
    this.total += BigInt(this.coarse * 2 ** 20) * 2n ** 33n + BigInt(this.fine * FINE_STEPS);
    this.coarse = 0;
    this.fine = 0;
    this.pending = 0;
  }
}
