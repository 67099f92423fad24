/** Powers of ten that a double holds exactly. */
export const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const LARGEST_EXACT_EXPONENT = 22;
const HIGH_DIGITS = 15;
const TOTAL_DIGITS = 19;
const SPLITTER = 2 ** 27 + 1;
/** Ziv's rounding test: wider than the quotient's error (2^-51 of the correction), narrow enough to rarely miss. */
const ROUNDING_MARGIN = 2 ** -45;

/**
 * The double nearest to a decimal in ASCII bytes `[start, end)`: `-1`, `.5`, `0.25`, `1e-7`.
 * Same value as `Number(text)` for every accepted text. NaN where the text is not a decimal (so for `NaN`, `inf`,
 * an empty text, hexadecimal, spaces); an infinity where it overflows, which callers must refuse.
 *
 * Up to 15 digits and 22 decimals one exact division suffices (Clinger 1990). Up to 19 digits a double-double
 * quotient is used, and kept only where its rounding is certain (Ziv's test). Everything else goes to `Number`.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let byte = at < end ? (bytes[at] as number) : 0;
  const negative = byte === 45;
  if (negative || byte === 43) at++;
  let high = 0;
  let low = 0;
  let lowDigits = 0;
  let significant = 0;
  let digits = 0;
  let scale = 0;
  let afterPoint = false;
  for (; at < end; at++) {
    byte = bytes[at] as number;
    const digit = byte - 48;
    if (digit >= 0 && digit <= 9) {
      digits++;
      if (afterPoint) scale++;
      if (significant === 0 && digit === 0) continue;
      if (significant < HIGH_DIGITS) high = high * 10 + digit;
      else if (significant < TOTAL_DIGITS) {
        low = low * 10 + digit;
        lowDigits++;
      }
      significant++;
    } else if (byte === 46 && !afterPoint) afterPoint = true;
    else break;
  }
  if (digits === 0) return Number.NaN;
  let exponent = -scale;
  if (at < end) {
    const written = parseExponent(bytes, at, end);
    if (Number.isNaN(written)) return Number.NaN;
    exponent += written;
  }
  if (significant === 0) return negative ? -0 : 0;
  const magnitude = compose(high, low, lowDigits, significant, exponent);
  if (Number.isNaN(magnitude)) return Number(latin1(bytes, start, end));
  return negative ? -magnitude : magnitude;
}

/** Digits whose number fits 32-bit integer arithmetic. */
const INTEGER_DIGITS = 9;

/**
 * The common case, fast: a plain decimal of up to 18 significant digits, without exponent, that ends at a comma or
 * a line feed. Writes it to `out[index]` and returns where it ends; -1 where this shortcut does not apply (then
 * `parseDecimal` decides). There must be a line feed somewhere after `start`. Never writes -0.
 */
export function scanDecimal(bytes: Uint8Array, start: number, out: Float64Array, index: number): number {
  let at = start;
  let byte = bytes[at] as number;
  const negative = byte === 45;
  if (negative) byte = bytes[++at] as number;
  const from = at;
  let first = 0;
  while (byte >= 48 && byte <= 57) {
    first = (Math.imul(first, 10) + byte - 48) | 0;
    byte = bytes[++at] as number;
  }
  const whole = at - from;
  if (whole === 0 || whole > INTEGER_DIGITS) return -1;
  let second = 0;
  let secondDigits = 0;
  let decimals = 0;
  if (byte === 46) {
    const point = at;
    const full = point + 1 + INTEGER_DIGITS - (first === 0 ? 0 : whole);
    byte = bytes[++at] as number;
    while (byte >= 48 && byte <= 57 && at < full) {
      first = (Math.imul(first, 10) + byte - 48) | 0;
      byte = bytes[++at] as number;
    }
    while (byte >= 48 && byte <= 57 && secondDigits < INTEGER_DIGITS) {
      second = (Math.imul(second, 10) + byte - 48) | 0;
      secondDigits++;
      byte = bytes[++at] as number;
    }
    decimals = at - point - 1;
  }
  if (byte !== 44 && byte !== 10) return -1;
  let value: number;
  if (secondDigits === 0) value = first / (POWERS_OF_TEN[decimals] as number);
  else if (secondDigits <= HIGH_DIGITS - INTEGER_DIGITS) {
    value = (first * (POWERS_OF_TEN[secondDigits] as number) + second) / (POWERS_OF_TEN[decimals] as number);
  } else {
    value = compose(first, second, secondDigits, TOTAL_DIGITS, -decimals);
    if (Number.isNaN(value)) return -1;
  }
  out[index] = negative ? 0 - value : value;
  return at;
}

/** `e-07` → -7; NaN where it is not an exponent. Capped: beyond ±9,999 the value is 0 or infinite anyway. */
function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  if (((bytes[start] as number) | 32) !== 101) return Number.NaN;
  let at = start + 1;
  const sign = at < end ? (bytes[at] as number) : 0;
  if (sign === 45 || sign === 43) at++;
  if (at === end) return Number.NaN;
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = Math.min(value * 10 + digit, 9_999);
  }
  return sign === 45 ? -value : value;
}

/** The correctly rounded value, or NaN where the fast ways cannot be certain. */
function compose(
  high: number,
  low: number,
  lowDigits: number,
  significant: number,
  exponent: number,
): number {
  if (significant <= HIGH_DIGITS) {
    if (exponent < -LARGEST_EXACT_EXPONENT || exponent > LARGEST_EXACT_EXPONENT) return Number.NaN;
    return exponent < 0
      ? high / (POWERS_OF_TEN[-exponent] as number)
      : high * (POWERS_OF_TEN[exponent] as number);
  }
  if (significant > TOTAL_DIGITS || exponent >= 0 || exponent < -LARGEST_EXACT_EXPONENT) return Number.NaN;
  const shift = POWERS_OF_TEN[lowDigits] as number;
  const numerator = high * shift;
  const rest = productError(high, shift, numerator) + low;
  const divisor = POWERS_OF_TEN[-exponent] as number;
  const quotient = numerator / divisor;
  const product = quotient * divisor;
  const remainder = numerator - product - productError(quotient, divisor, product);
  const correction = (remainder + rest) / divisor;
  const upper = quotient + correction * (1 + ROUNDING_MARGIN);
  const lower = quotient + correction * (1 - ROUNDING_MARGIN);
  return upper === lower ? upper : Number.NaN;
}

/** a·b − fl(a·b), exactly (Dekker 1971). */
function productError(a: number, b: number, product: number): number {
  const aBig = a * SPLITTER;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = b * SPLITTER;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** Bytes as text, one character each: only for ASCII. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
