export const id = 6044;
export const ids = [6044];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MOST_DECIMALS = 20;
const SMALLEST_FIXED = 1e-3;
const LARGEST_FIXED = 1e15;
/**
 * A measured number with as few digits as tell the truth: rounded, it still stands on the same side of every number in
 * `against` (0.8499999 is never shown as 0.85 beside a limit of 0.85), and what is not whole never looks whole.
 */
function formatNumber(value, against = []) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? grouped(String(value)) : String(value);
    const isFaithful = (text) => {
        const shown = Number(text);
        if (Number.isInteger(shown))
            return false;
        return against.every((other) => Math.sign(shown - other) === Math.sign(value - other));
    };
    const found = candidates(value).find(isFaithful);
    return found === undefined ? String(value) : grouped(trimmed(found));
}
function candidates(value) {
    const size = Math.abs(value);
    if (size < SMALLEST_FIXED || size >= LARGEST_FIXED) {
        return Array.from({ length: 15 }, (_, index) => value.toPrecision(index + 3));
    }
    const fewest = size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, index) => value.toFixed(fewest + index));
}
/** Zeros at the end carry nothing, but two decimals read as a measurement. */
function trimmed(text) {
    if (text.includes('e'))
        return text;
    return text.replace(/(\.\d\d\d*?)0+$/u, '$1');
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
    return fraction === undefined ? marked : `${marked}.${fraction}`;
}
/** A count with thousands separators. */
function formatCount(count) {
    return formatNumber(count);
}
/** A share as per cent: 0.95 → `95 %`. */
function formatPercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}
/** `95 %: 0.871–0.897`; a bound that is not known is `?`. Undefined when neither is. */
function formatInterval(bounds, against = []) {
    const { lower, upper } = bounds;
    if (lower === null && upper === null)
        return undefined;
    const show = (bound) => (bound === null ? '?' : formatNumber(bound, against));
    const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? ' to ' : '–';
    return `${formatPercent(bounds.confidence)}: ${show(lower)}${dash}${show(upper)}`;
}
/** `1 check`, `3 checks`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** The day of an instant, or the text itself where it is not RFC 3339. */
function formatDay(instant) {
    return /^\d{4}-\d\d-\d\dT/u.test(instant) ? instant.slice(0, 10) : instant;
}


/***/ })

};
