/**
 * Quantile of Student's t with a whole number of degrees of freedom, to double precision. Own code because the small
 * statistics libraries use tables or short polynomials. With t = √df·tan θ the distribution function is a finite sum
 * (Abramowitz and Stegun 26.7.3 and 26.7.4), which is inverted by halving. `p` is strictly between 0 and 1.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`studentQuantile: expected 0 < p < 1, found ${p}`);
  if (!Number.isInteger(df) || df < 1)
    throw new RangeError(`studentQuantile: expected whole degrees of freedom, found ${df}`);
  if (p < 0.5) return -studentQuantile(1 - p, df);
  const within = 2 * p - 1;
  let low = 0;
  let high = Math.PI / 2;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (shareWithin(middle, df) < within) low = middle;
    else high = middle;
  }
  return Math.sqrt(df) * Math.tan(low);
}

/** P(|T| <= √df·tan θ). */
function shareWithin(theta: number, df: number): number {
  const sine = Math.sin(theta);
  const cosine = Math.cos(theta);
  const isOdd = df % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power <= df - 2; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  return isOdd ? (2 / Math.PI) * (theta + sine * sum) : sine * sum;
}
