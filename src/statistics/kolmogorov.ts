import { CompensatedSum } from './compensated-sum.ts';

/** Below this n·x² the distribution function is computed, above it the tail itself (as in SciPy's `kstwo`). */
const TAIL_FROM = 2.2;
const SMALL_SAMPLE = 140;
const SMALL_SAMPLE_TAIL_FROM = 4;
const MOST_DURBIN = 100_000;
const MOST_SUMMED = 1_000_000;

/**
 * P(D_n >= x) of the two-sided one-sample Kolmogorov statistic, by the methods that Simard and L'Ecuyer (2011) recommend
 * for each region, as SciPy's `kstwo.sf` does. No maintained JavaScript library has this distribution.
 */
export function kolmogorovSurvival(x: number, n: number): number {
  if (x >= 1) return 0;
  if (n * x <= 0.5) return 1;
  if (x >= 0.5 || n * x >= n - 1) return Math.min(1, 2 * oneSidedSurvival(x, n));
  const squared = n * x * x;
  if (squared >= 370) return 0;
  if (squared >= (n <= SMALL_SAMPLE ? SMALL_SAMPLE_TAIL_FROM : TAIL_FROM)) {
    return Math.min(1, 2 * oneSidedSurvival(x, n));
  }
  const isDurbin = n <= SMALL_SAMPLE || (n <= MOST_DURBIN && n * x ** 1.5 <= 1.4);
  const below = isDurbin ? durbin(x, n) : pelzGood(x, n);
  return Math.min(1, Math.max(0, 1 - below));
}

/** P(D_n+ >= x) of the one-sided statistic (Smirnov): x Σ C(n, j) (x + j/n)^(j−1) (1 − x − j/n)^(n−j), all terms positive. */
function oneSidedSurvival(x: number, n: number): number {
  if (n > MOST_SUMMED) return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
  const sum = new CompensatedSum();
  let logBinomial = 0;
  const last = Math.floor(n * (1 - x));
  for (let j = 0; j <= last; j++) {
    const up = x + j / n;
    const down = 1 - up;
    if (down > 0) {
      sum.add(Math.exp(logBinomial + (j - 1) * Math.log(up) + (n - j) * Math.log1p(-up)));
    }
    logBinomial += Math.log(n - j) - Math.log(j + 1);
  }
  return Math.min(1, x * sum.value);
}

/** P(D_n <= x), exactly, by the n-th power of Durbin's matrix (Marsaglia, Tsang and Wang 2003). */
function durbin(x: number, n: number): number {
  const k = Math.floor(n * x) + 1;
  const h = k - n * x;
  const size = 2 * k - 1;
  const matrix = durbinMatrix(k, h);
  const { value, exponent } = powered(matrix, size, n);
  let p = value[(k - 1) * size + k - 1] as number;
  let scale = exponent;
  for (let i = 1; i <= n; i++) {
    p = (p * i) / n;
    if (p < 1e-140) {
      p *= 1e140;
      scale -= 140;
    }
  }
  return p * 10 ** scale;
}

function durbinMatrix(k: number, h: number): Float64Array {
  const size = 2 * k - 1;
  const matrix = new Float64Array(size * size);
  const at = (i: number, j: number) => i * size + j;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < Math.min(size, i + 2); j++) matrix[at(i, j)] = 1;
  }
  for (let i = 0; i < size; i++) {
    matrix[at(i, 0)] = (matrix[at(i, 0)] as number) - h ** (i + 1);
    matrix[at(size - 1, i)] = (matrix[at(size - 1, i)] as number) - h ** (size - i);
  }
  const corner = at(size - 1, 0);
  matrix[corner] = (matrix[corner] as number) + (2 * h - 1 > 0 ? (2 * h - 1) ** size : 0);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size && i - j + 1 > 0; j++) {
      for (let g = 1; g <= i - j + 1; g++) matrix[at(i, j)] = (matrix[at(i, j)] as number) / g;
    }
  }
  return matrix;
}

/** A power, with the power of ten that was taken out of it. */
function powered(
  matrix: Float64Array,
  size: number,
  n: number,
): { readonly value: Float64Array; readonly exponent: number } {
  if (n === 1) return { value: matrix, exponent: 0 };
  const half = powered(matrix, size, Math.floor(n / 2));
  let value = product(half.value, half.value, size);
  let exponent = 2 * half.exponent;
  if (n % 2 === 1) value = product(matrix, value, size);
  const centre = (size >> 1) * (size + 1);
  if ((value[centre] as number) > 1e140) {
    value = value.map((entry) => entry * 1e-140);
    exponent += 140;
  }
  return { value, exponent };
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k] as number;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) {
        const at = i * size + j;
        result[at] = (result[at] as number) + factor * (b[k * size + j] as number);
      }
    }
  }
  return result;
}

const PI2 = Math.PI ** 2;
const PI4 = Math.PI ** 4;
const PI6 = Math.PI ** 6;

/** P(D_n <= x) by Pelz and Good (1976): Kolmogorov's limit with three terms of correction, in theta functions. */
function pelzGood(x: number, n: number): number {
  const z = Math.sqrt(n) * x;
  const terms = Math.ceil((16 * z) / Math.PI);
  let sums: readonly number[] = [0, 0, 0, 0];
  const q = Math.exp(-PI2 / 8 / z ** 2);
  for (let k = terms; k >= 1; k--) {
    const added = oddTerm(z, 2 * k - 1);
    sums = sums.map((sum, i) => sum * q ** (8 * k) + (added[i] as number));
  }
  const root = Math.sqrt(2 * Math.PI);
  const divisors = [z, 6 * z ** 4, 72 * z ** 7, 6480 * z ** 10];
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = sums.map((sum, i) => (sum * q * root) / (divisors[i] as number));
  let second = 0;
  let third = 0;
  for (let k = terms; k >= 1; k--) {
    const power = Math.exp((-PI2 * k * k) / 2 / z ** 2);
    second += k * k * power;
    third += (3 * z * z - (Math.PI * k) ** 2) * k * k * power;
  }
  const k2Rest = (second * PI2 * root) / (-36 * z ** 3);
  const k3Rest = (third * PI2 * root) / (216 * z ** 6);
  return k0 + k1 / Math.sqrt(n) + (k2 + k2Rest) / n + (k3 + k3Rest) / n ** 1.5;
}

/** The coefficients of q^(m²), m odd, of the four sums. */
function oddTerm(z: number, m: number): readonly number[] {
  const [z2, z4, z6] = [z ** 2, z ** 4, z ** 6];
  return [
    1,
    -z2 + (PI2 / 4) * m ** 2,
    6 * z6 + 2 * z4 + (((2 * z4 - 5 * z2) * PI2) / 4) * m ** 2 + ((PI4 * (1 - 2 * z2)) / 16) * m ** 4,
    -30 * z6 -
      90 * z ** 8 +
      ((PI2 * (135 * z4 - 96 * z6)) / 4) * m ** 2 +
      ((PI4 * (-60 * z2 + 212 * z4)) / 16) * m ** 4 +
      ((PI6 * (5 - 30 * z2)) / 64) * m ** 6,
  ];
}
