export const id = 7186;
export const ids = [7186,3842,6044];
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

/***/ 93965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheck: () => (/* binding */ publishCheck)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16130);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91116);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43394);







/** Outputs, annotations and job summary of actions/check. Nothing is published. */
async function publishCheck(decision, io) {
    const temporary = io.env.RUNNER_TEMP;
    if (temporary === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('The variable RUNNER_TEMP is not set. `--action` is for actions/check.');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'arbiter');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'check.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_3__.serializeDecision)(decision));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('status', decision.status);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)('decision', file);
    io.stdout((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAnnotations */ .H)((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationsOf */ .I)(decision, { isPublic: true })));
    if (io.env.GITHUB_STEP_SUMMARY === undefined)
        return;
    const context = {
        repository: io.env.GITHUB_REPOSITORY ?? null,
        serverUrl: io.env.GITHUB_SERVER_URL ?? 'https://github.com',
        headSha: decision.head,
        baseSha: decision.base,
        baseRef: io.env.GITHUB_BASE_REF ?? '',
        pullRequest: null,
        isPublic: true,
    };
    await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(decision, context)).write();
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30248);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12105);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82101);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58191);







/** One annotation for each policy or evidence line that a failure points to, and for each problem. */
function annotationsOf(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_6__/* .disclosed */ .v)(decision, context);
    const models = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsWorstFirst */ .OY)(shown);
    const problems = [...shown.problems, ...models.flatMap((model) => model.problems)].map(({ code, message, file, line, column }) => ({
        type: 'error',
        ...placed(file, line, column),
        title: code,
        message: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStack */ .xS)(message),
    }));
    const checks = models.flatMap((model) => [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .blockingChecks */ .td)(model).flatMap((check) => checkAnnotations(check, model.name, check.awaiting ? 'notice' : 'error')),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .advisoryChecks */ .tB)(model).flatMap((check) => checkAnnotations(check, model.name, 'warning')),
    ]);
    return [...problems, ...models.flatMap(breakGlass), ...models.flatMap(overridden), ...checks];
}
/** Break-glass stands in for signatures: it is said wherever a run is looked at. */
function breakGlass(model) {
    const override = (0,_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .signoffOf */ .OA)(model)?.override ?? null;
    if (override === null)
        return [];
    const { user, label, until, reason } = override;
    const message = `Missing signatures are overridden by ${user} with the label ${label} until ${until}. Reason given: ${reason}`;
    return [{ type: 'warning', title: `${model.name}: break-glass`, message }];
}
/** An overridden check does not hold: it is said wherever a run is looked at. */
function overridden(model) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .overriddenChecks */ .IX)(model).map(({ title, reason, override, policy_at: at }) => ({
        type: 'warning',
        ...(at !== null && placed(at.file, at.line, at.column)),
        title: `${model.name}: ${title} (overridden)`,
        message: `${reason} Overridden in review by ${override?.by} (${override?.role}). Reason given: ${override?.reason}`,
    }));
}
function checkAnnotations(check, model, type) {
    const title = `${model}: ${check.title}`;
    const message = `${check.reason} Required: ${check.required.text}.${check.fix === null ? '' : ` ${check.fix}`}`;
    const { policy_at: at } = check;
    const policy = at === null ? [] : [{ type, ...placed(at.file, at.line, at.column), title, message }];
    const findings = check.findings.flatMap((finding) => finding.at === null
        ? []
        : [{ type, ...placed(finding.at.file, finding.at.line), title, message: finding.message }]);
    const evidence = check.evidence_at.map((place) => ({
        type,
        ...placed(place.file, place.line),
        title,
        message: place.pointer === undefined ? message : `${place.pointer}: ${message}`,
    }));
    const all = [...(findings.length > 0 ? findings : evidence), ...policy];
    return all.length > 0 ? all : [{ type, title, message }];
}
function placed(file, line, column) {
    if (file === '')
        return {};
    return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
/**
 * Workflow commands, at most `LIMITS.annotationsPerType` of each type; where there are more, the last one kept counts the
 * rest, so that nothing is dropped unseen.
 */
function renderAnnotations(annotations) {
    const lines = ['error', 'warning', 'notice'].flatMap((type) => {
        const all = annotations.filter((annotation) => annotation.type === type);
        if (all.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationsPerType)
            return all.map(command);
        const kept = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationsPerType - 1);
        const rest = all.length - kept.length;
        return [...kept, { type, title: 'More', message: `${rest} more of this kind: see the job summary.` }].map(command);
    });
    return lines.map((line) => `${line}\n`).join('');
}
function command({ type, file, line, column, title, message }) {
    const properties = [
        ...(file === undefined ? [] : [`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(title, 200))}`,
    ];
    return `::${type} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandMessage */ .b$)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(message, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationMessageCharacters))}`;
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
