export const id = 576;
export const ids = [576,3842];
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

/***/ 52217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/ledger/cycle-time.js + 5 modules
var cycle_time = __webpack_require__(65357);
// EXTERNAL MODULE: ./lib/ledger/pull-record.js
var pull_record = __webpack_require__(98458);
// EXTERNAL MODULE: ./lib/ledger/rework.js
var rework = __webpack_require__(80989);
;// CONCATENATED MODULE: ./lib/ledger/promotion.js




const SHADOW = 'shadow';
/**
 * What the checks in shadow would have blocked, from the verdicts of a verified ledger: advice for whoever thinks of
 * enforcing them, and no decision. A verdict belongs to the period in which it was recorded. One content of one model counts
 * once in a pull request, by the last that was said of it, and so does a head: evidence that was still awaited there is no
 * failure once it has come. Rejects a period that is none, and entries whose times are no instants.
 */
function promotionOf(entries, period = {}) {
    const { from, to, isWithin } = (0,cycle_time/* boundsOf */.B)(period);
    const { entries: standing, corrected } = (0,pull_record/* standingEntries */.tb)(entries);
    const verdicts = (0,pull_record/* pullRecords */.mk)(standing)
        .flatMap(({ number, moments }) => moments.flatMap((moment) => (moment.kind === 'verdict' ? [{ ...moment, pull: number }] : [])))
        .filter(({ at }) => isWithin(at));
    const byTime = [...verdicts].sort((a, b) => a.at - b.at);
    const names = new Map(byTime.flatMap(({ detail }) => detail.models.map(({ path, name }) => [path, name])));
    const levels = lastLevels(byTime);
    return {
        schema: 'arbiter/promotion/v1',
        period: { from, to },
        verdicts: verdicts.length,
        corrected,
        checks: [...triedIn(verdicts)]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, tried]) => summaryOf(tried, levels.get(key), names)),
    };
}
/** By policy and check, the level of the newest verdict that judged it. */
function lastLevels(verdicts) {
    return new Map(verdicts.flatMap(({ detail }) => detail.models.flatMap(({ checks }) => checks.map((check) => [keyOf(check), check.level]))));
}
function triedIn(verdicts) {
    const found = new Map();
    for (const verdict of verdicts) {
        for (const model of verdict.detail.models) {
            for (const check of model.checks) {
                if (check.level !== SHADOW)
                    continue;
                const tried = found.get(keyOf(check)) ?? newTried(check);
                found.set(keyOf(check), tried);
                tried.times.push(verdict.at);
                note(tried, verdict, model.path, check.outcome);
            }
        }
    }
    return found;
}
function newTried({ policy, id }) {
    return { policy, check: id, times: [], contents: new Map() };
}
/** What was said before of the same head, on less evidence, or of the same content is taken back. */
function note({ contents }, { pull, head, subjects }, path, outcome) {
    const place = `${pull}\0${path}`;
    const subject = subjects.get(path) ?? null;
    const others = (contents.get(place) ?? []).filter((known) => known.head !== head && (subject === null || known.subject !== subject));
    contents.set(place, [...others, { pull, path, head, subject, outcome }]);
}
function summaryOf({ policy, check, times, contents }, lastLevel, names) {
    const evaluated = [...contents.values()].flat();
    const blocked = evaluated.filter(wouldBlock);
    const paths = [...new Set(evaluated.map(({ path }) => path))].sort();
    return {
        policy,
        check,
        since: (0,instant/* formatInstant */.r4)(Math.min(...times)),
        last: (0,instant/* formatInstant */.r4)(Math.max(...times)),
        last_level: lastLevel,
        evaluations: evaluated.length,
        would_have_blocked: blocked.length,
        outcomes: countsOf(evaluated.map(({ outcome }) => outcome)),
        models: paths.map((path) => ({
            path,
            name: names.get(path) ?? path,
            evaluations: evaluated.filter((one) => one.path === path).length,
            would_have_blocked: blocked.filter((one) => one.path === path).length,
        })),
        pull_requests: [...new Set(blocked.map(({ pull }) => pull))].sort((a, b) => a - b),
    };
}
/** As a mandatory check blocks. What the policy itself makes conditional does not. */
function wouldBlock({ outcome }) {
    return rework/* DENIALS */.XG.some((word) => word === outcome);
}
function countsOf(outcomes) {
    const counts = {};
    for (const outcome of [...outcomes].sort())
        counts[outcome] = (counts[outcome] ?? 0) + 1;
    return counts;
}
function keyOf(check) {
    return `${check.policy}\0${check.id}`;
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/promotion.js


/** So many pull requests are named; the JSON has all. */
const MOST_NAMED = 20;
/** What the checks in shadow would have blocked, for a terminal: numbers, and no advice to promote. */
function renderPromotion(promotion) {
    const { verdicts, checks, corrected } = promotion;
    const wrong = corrected === 0
        ? ''
        : ` ${(0,number/* counted */.hS)(corrected, 'entry', 'entries')} that a later one calls wrong left out.`;
    if (verdicts === 0)
        return (0,report_escape/* logText */.kc)(`No verdict is recorded in this period: nothing can be told.${wrong}\n`);
    const of = `${(0,number/* counted */.hS)(verdicts, 'recorded verdict')}`;
    if (checks.length === 0)
        return (0,report_escape/* logText */.kc)(`No check was judged in shadow, in ${of}.${wrong}\n`);
    const head = `${(0,number/* counted */.hS)(checks.length, 'check')} judged in shadow, in ${of}.${wrong} In shadow they blocked nothing.`;
    return (0,report_escape/* logText */.kc)(`${[head, ...checks.flatMap(linesOf)].join('\n')}\n`);
}
function linesOf(tried) {
    const { policy, check, evaluations, would_have_blocked: blocked, outcomes, pull_requests: pulls } = tried;
    const counts = Object.entries(outcomes).map(([outcome, count]) => `${(0,report_escape/* visible */.RK)(outcome)} ${count}`);
    const named = pulls.slice(0, MOST_NAMED).map((number) => `#${number}`);
    const more = pulls.length > named.length ? ` and ${pulls.length - named.length} more` : '';
    return [
        '',
        `${(0,report_escape/* visible */.RK)(policy)}/${(0,report_escape/* visible */.RK)(check)}: would have blocked ${blocked} of ${(0,number/* counted */.hS)(evaluations, 'evaluation')} (${counts.join(', ')})`,
        `  in shadow since ${(0,report_escape/* visible */.RK)(tried.since)}, last judged so ${(0,report_escape/* visible */.RK)(tried.last)}${tried.last_level === 'shadow' ? '' : `; the newest verdict judged it as ${(0,report_escape/* visible */.RK)(tried.last_level)}`}`,
        ...tried.models.map(({ name, path, evaluations: all, would_have_blocked: own }) => `  ${(0,report_escape/* visible */.RK)(name)} (${(0,report_escape/* visible */.RK)(path)}): ${own} of ${all}`),
        ...(named.length === 0 ? [] : [`  pull requests: ${named.join(', ')}${more}`]),
    ];
}

// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(84586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(71389);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
;// CONCATENATED MODULE: ./lib/commands/audit-promotion.js





const HELP = `arbiter audit promotion [options]

What the checks in shadow would have blocked, had they been mandatory: how often, for which models and pull requests, and
since when. From the verdicts that the ledger recorded, once it was verified; offline. It decides nothing.

  --from, --to DATE     verdicts recorded in these days (UTC), both included
${audit_arguments/* PLACE_HELP */.EY} (arbiter/promotion/v1)

Exit codes: 0 told, 1 no check was judged in shadow, or the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit promotion` */
async function run(args, io) {
    const options = { ...audit_arguments/* PLACE_OPTIONS */.P3, from: { type: 'string' }, to: { type: 'string' } };
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, options, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(await (0,audit_clone/* openLedger */.au)(values, io), io);
    if (sound === null)
        return 1;
    const promotion = promotionOf(sound.entries, { from: values.from ?? null, to: values.to ?? null });
    io.stdout(values.json === true ? `${JSON.stringify(promotion, null, 2)}\n` : renderPromotion(promotion));
    return promotion.checks.length === 0 ? 1 : 0;
}


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
