export const id = 2737;
export const ids = [2737,9780,3842];
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

/***/ 29327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe an ES default export; under Node it is the CommonJS export itself.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** Canonical JSON (RFC 8785). Throws for what JSON cannot hold; never called with values not read by our parsers. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('This value has no canonical JSON.');
    return text;
}
/** `sha256:` and the lowercase hex digest of a value's canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${sha256Hex(canonicalJson(value))}`;
}
/** Lowercase hex. Text is hashed as UTF-8. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ problemAdvice),
/* harmony export */   rC: () => (/* binding */ checkAdvice),
/* harmony export */   xS: () => (/* binding */ withoutStack)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75169);



const FINDINGS_SHOWN = 3;
/**
 * What to do about one check that does not hold: the smallest change that would pass, the rows still needed, the group that
 * decides. It never suggests tuning on the test set.
 */
function checkAdvice(check) {
    const why = needsReason(check) ? [sentence(check.reason)] : [];
    const parts = [
        ...why,
        check.fix ?? gapOf(check) ?? findingsAdvice(check) ?? defaultFix(check),
        ...rowsOf(check),
    ];
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(check.title), ': ', parts.map(sentence).join(' '), ...overrideAdvice(check)];
}
/** Only where an override would count. */
function overrideAdvice({ id, override_by: roles = [] }) {
    if (roles.length === 0)
        return [];
    return [
        ` Or a member of ${roles.join(' or ')} who made no part of this change overrides it in a review, with the line `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/override ${id} REASON`),
        '.',
    ];
}
/** A finding says itself what is wrong and where; those of a check over many things are its advice. */
function findingsAdvice({ findings, outcome }) {
    if (findings.length === 0 || outcome === 'error')
        return undefined;
    const shown = findings.slice(0, FINDINGS_SHOWN).map(({ message }) => sentence(message));
    const rest = findings.length - shown.length;
    return [...shown, ...(rest > 0 ? [`And ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more finding')}.`] : [])].join(' ');
}
/** The table already says a number that misses its limit; everything else needs its sentence. */
function needsReason({ outcome, observed, claimed }) {
    if (observed === null)
        return false;
    return outcome === 'inconclusive' || outcome === 'error' || claimed?.agrees === false;
}
/** How many more favourable decisions per 1,000 would close the gap of the group that decides. */
function gapOf(check) {
    const { required, groups } = check;
    if (check.kind !== 'fairness' || required.threshold === null || !isRatioFloor(check))
        return undefined;
    const reference = groups.find((group) => group.reference);
    const worst = groups
        .filter((group) => group.outcome === 'fail' && group.rate !== null)
        .sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0))[0];
    if (reference?.rate == null || worst?.rate == null)
        return undefined;
    const missing = Math.ceil((required.threshold * reference.rate - worst.rate) * 1000);
    if (missing <= 0)
        return undefined;
    const [name, other] = [(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(worst), (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(reference)];
    const rates = `${name} is at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(worst.rate)}, ${other} at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(reference.rate)}`;
    return `${rates}; ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(missing)} more favourable decisions per 1,000 ${name} would close it.`;
}
function isRatioFloor({ required }) {
    return required.operator === 'at_least' || required.operator === 'above';
}
function defaultFix({ outcome, kind, awaiting }) {
    if (awaiting)
        return 'Nothing to do: its evidence is still being made.';
    if (outcome === 'error')
        return 'Repair the evidence or the policy line named here; until then the merge is blocked for safety.';
    if (outcome === 'inconclusive')
        return 'More rows, or evidence with counts, are needed to decide.';
    if (kind === 'metric' || kind === 'fairness') {
        return 'Improve the model or its data and evaluate again; a new decision threshold needs fresh data.';
    }
    return 'Do what the policy line asks for.';
}
function rowsOf({ rows_needed: rows, reason, fix }) {
    if (rows === null || `${reason} ${fix ?? ''}`.includes(String(rows)))
        return [];
    return [`About ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rows)} rows would decide.`];
}
/** What to do about something that could not be understood; never a stack trace. */
function problemAdvice(problem) {
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== undefined && part !== '')
        .join(':');
    const hint = problem.suggestion === undefined ? [] : [' Did you mean ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(problem.suggestion), '?'];
    const where = place === '' ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place), ': '];
    return [...where, sentence(withoutStack(problem.message)), ...hint, ' ', remedyOf(problem)];
}
/** The message before the first stack frame. */
function withoutStack(message) {
    return message.split(/(?:\r?\n|\s{2,})\s*at\s+\S/u)[0]?.trim() ?? '';
}
/** Codes of what is not written anywhere, so that nobody can correct it. */
const NOWHERE = new Set([
    'github_failed',
    'internal_error',
    'pull_request_moving',
    'queue_ref_unknown',
    'undecidable',
]);
function remedyOf({ code: word, message }) {
    const text = `${word} ${message}`;
    if (/\b(?:403|401)\b|permission|forbidden|credential/iu.test(text)) {
        return 'Give the workflow the permission it names, then run the gate again.';
    }
    if (/\b(?:429|5\d\d)\b|rate.?limit|time.?out|unavailable|network|connection/iu.test(text)) {
        return 'It was tried again without success; run the gate again when the service answers.';
    }
    if (/\b404\b/u.test(text))
        return 'Check that it exists and that the workflow may read it.';
    if (NOWHERE.has(word))
        return 'The next event of the pull request is decided anew; or run the gate again.';
    if (/adopt/iu.test(text))
        return 'Merge the pull request that adds the configuration first.';
    return 'Correct it at this place; the gate runs again on the next push.';
}
function sentence(text) {
    const trimmed = text.trim();
    return /[.!?…]$/u.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 93307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ approvalLine)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21987);



/** One line for an approved model: the names, until when, what happens next. */
function approvalLine(model, context) {
    const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffOf */ .OA)(model);
    const until = signoff?.valid_until == null ? [] : [`, valid until ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(signoff.valid_until)}`];
    return [
        ...names(signoff),
        ...until,
        ...promised(model),
        '. Once merged, exactly this content may be released under the tag ',
        ...tag(model, signoff, context),
        '.',
    ];
}
function names(signoff) {
    if (signoff === null)
        return ['nobody has to sign'];
    const people = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .signedSeats */ .FU)(signoff);
    const signed = people.length === 0 ? ['signed by nobody'] : ['signed by ', ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(people, ', ')];
    const { override } = signoff;
    if (override === null)
        return people.length === 0 ? ['nobody has to sign'] : signed;
    const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .seatsOf */ .Q7)(signoff);
    return [
        ...signed,
        ` (${filled} of ${all}), `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('the rest overridden by break-glass'),
        ' of ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV)(override.user),
    ];
}
function promised({ conditions }) {
    const [first] = [...conditions].sort((a, b) => (a.until < b.until ? -1 : 1));
    if (first === undefined)
        return [];
    const due = conditions.length === 1 ? `until ${first.until}` : `the first until ${first.until}`;
    return [', ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(`on ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(conditions.length, 'condition')}`), ` (${due})`];
}
/** The tag that the release guard lets through; its date is the UTC day of the last counted approval. */
function tag(model, signoff, context) {
    const day = signoff === null ? undefined : approvalDay(model, signoff, context);
    const name = `${model.name}-v${model.version ?? 'VERSION'}-approved-${day ?? 'YYYY-MM-DD'}`;
    return day === undefined ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), ' (the UTC day of the last approval)'] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)];
}
/**
 * Undefined where it cannot be told: times were not given, somebody overrode, or several policies each have a sign-off of
 * their own, of which only one is shown.
 */
function approvalDay(model, { counted: reviews, override }, { reviewedAt }) {
    if (override !== null || model.policies.length !== 1 || reviews.length === 0)
        return undefined;
    const days = reviews.map(({ review }) => /^\d{4}-\d\d-\d\d(?=T.*Z$)/u.exec(reviewedAt?.get(review) ?? '')?.[0]);
    return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}


/***/ }),

/***/ 12105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ disclosed)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);

const DEFAULT_SUPPRESS_BELOW = 10;
const HIDDEN = 'numbers of a small group are not shown in a public repository';
/**
 * The decision as it may be published. In a public repository a group of fewer than `suppressBelow` rows is shown as a range,
 * without its counts, rate or ratio; so is the result it decides, and the row totals it could be computed from.
 */
function disclosed(decision, context) {
    if (!context.isPublic)
        return decision;
    const limit = context.suppressBelow ?? DEFAULT_SUPPRESS_BELOW;
    return { ...decision, models: decision.models.map((model) => disclosedModel(model, limit)) };
}
function disclosedModel(model, limit) {
    const isSmall = (group) => group.n !== null && group.n < limit;
    if (!model.checks.some(({ groups }) => groups.some(isSmall)))
        return model;
    return { ...model, checks: model.checks.map((check) => disclosedCheck(check, isSmall, limit)) };
}
function disclosedCheck(check, isSmall, limit) {
    const groups = check.groups.map((group) => (isSmall(group) ? ranged(group, limit) : group));
    const observed = check.observed && { ...check.observed, rows: null, positives: null };
    const plain = { ...check, groups, observed };
    if (!check.groups.some(isSmall))
        return plain;
    const silent = {
        ...plain,
        reason: `${outcomeSentence(check)} (${HIDDEN}).`,
        fix: check.fix === null ? null : 'See the full numbers where the evidence is kept; they are not shown here.',
        findings: [],
    };
    if (!check.groups.some((group) => isSmall(group) && isDeciding(group, check)))
        return silent;
    return {
        ...silent,
        observed: { value: null, text: `${sideOfLimit(check)} (${HIDDEN})`, rows: null, positives: null },
        claimed: null,
        margin: null,
        interval: null,
        rows_needed: null,
    };
}
function ranged(group, limit) {
    return {
        ...group,
        n: null,
        selected: null,
        rate: null,
        value: null,
        interval: null,
        p_value: null,
        rows_needed: null,
        note: limit <= 2 ? '1 row' : `1–${limit - 1} rows`,
    };
}
function isDeciding(group, check) {
    const isUnmet = group.outcome !== 'pass' && group.outcome !== 'not_applicable';
    return isUnmet || (group.value !== null && group.value === check.observed?.value);
}
/** A range instead of a number: on which side of the limit it is. */
function sideOfLimit({ observed, required }) {
    const value = observed?.value ?? null;
    if (value === null || required.threshold === null)
        return 'Not shown';
    const limit = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(required.threshold);
    if (value === required.threshold)
        return `exactly ${limit}`;
    return value < required.threshold ? `below ${limit}` : `above ${limit}`;
}
function outcomeSentence(check) {
    const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
    if (outcome === 'pass')
        return 'It holds';
    return outcome === 'inconclusive' ? 'The data cannot tell' : 'It does not hold';
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Y4: () => (/* binding */ modelHeadline),
/* harmony export */   wD: () => (/* binding */ modelTitle)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21987);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);





/** Model, version and status. */
function modelTitle(model) {
    const version = model.version === null ? '' : ` ${model.version}`;
    const override = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model)?.override ?? null;
    const sign = override === null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD)(model.status, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model)) : BREAK_GLASS_SIGN;
    return [
        `${sign} `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model.name),
        `${version} · `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[model.status]),
        ...breakGlass(override?.user),
    ];
}
/** Stands for every status: an override is never passed over. */
const BREAK_GLASS_SIGN = '🚨';
function breakGlass(user) {
    return user === undefined ? [] : [' · ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('break-glass'), ' of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(user)];
}
/** Model, version, status, whose turn it is, and why, in one line. */
function modelHeadline(model) {
    return [...modelTitle(model), ` — ${turnText(model)}${whyText(model)}`];
}
function turnText(model) {
    if (model.status === 'approved') {
        const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model);
        const checks = checksText(model);
        if (signoff === null)
            return `${checks} and nobody has to sign`;
        if (signoff.override === null)
            return `${checks} and every signature is there`;
        const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .seatsOf */ .Q7)(signoff);
        return `${checks}, ${filled} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, 'signature')}, the rest overridden until ${signoff.override.until}`;
    }
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model))
        return 'waiting for evidence';
    return _words_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_WORDS */ .yu[model.turn];
}
/** Where no check blocks: one that is overridden or waived does not hold, and is never counted as if it did. */
function checksText(model) {
    const aside = [
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .overriddenChecks */ .IX)(model).length, 'overridden'],
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedChecks */ .I0)(model).length, 'waived'],
    ];
    const words = aside
        .filter(([count]) => count > 0)
        .map(([count, how]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, 'check')} ${how}`);
    return words.length === 0 ? 'every check holds' : `${words.join(', ')}, every other holds`;
}
/** Why, in a few words; with a leading separator. */
function whyText(model) {
    const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model);
    switch (model.status) {
        case 'error':
            return ': it could not be decided, and the merge is blocked for safety';
        case 'rejected':
            return ': a reviewer asks for changes';
        case 'pending': {
            const failing = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .blockingChecks */ .td)(model).filter(({ awaiting }) => !awaiting).length;
            if (failing > 0)
                return `: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(failing)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shownChecks */ .xj)(model).length, 'check')} ${failing === 1 ? 'does' : 'do'} not hold`;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model) ? '' : `: ${model.reason}`;
        }
        case 'in_review': {
            if (signoff === null)
                return `: ${checksText(model)}`;
            const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .seatsOf */ .Q7)(signoff);
            return `: ${checksText(model)}, ${filled} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, 'signature')}`;
        }
        case 'approved':
            return '';
    }
}
/** The first line of a report on any number of models. */
function headline(decision) {
    const [only] = decision.models;
    if (only !== undefined && decision.models.length === 1 && only.status === decision.status)
        return modelHeadline(only);
    const isAwaiting = decision.models.some((model) => model.status === decision.status && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model));
    const status = [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[decision.status])];
    const sign = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD)(decision.status, isAwaiting);
    if (decision.models.length === 0)
        return [`${sign} `, ...status, ` — ${decision.reason}`];
    const held = decision.models.filter((model) => model.status === 'approved').length;
    const count = `${held} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(decision.models.length, 'model')} approved`;
    const broken = decision.models.filter((model) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model)?.override != null).length;
    const glass = broken === 0 ? [] : [', ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${broken} by break-glass`)];
    const shown = broken === 0 ? sign : BREAK_GLASS_SIGN;
    return [`${shown} `, ...status, ` — ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_WORDS */ .yu[(0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.turnOf)(decision)]}: ${count}`, ...glass];
}


/***/ }),

/***/ 64965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZQ: () => (/* binding */ AT_LENGTH),
  Y6: () => (/* binding */ decidedFor),
  Mb: () => (/* binding */ governingBlocks),
  KT: () => (/* binding */ governingElsewhere),
  tc: () => (/* binding */ modelSection),
  gH: () => (/* binding */ problemList)
});

// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/model/governing.js + 6 modules
var governing = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/report/advice.js
var advice = __webpack_require__(30248);
// EXTERNAL MODULE: ./lib/report/approval.js
var approval = __webpack_require__(93307);
// EXTERNAL MODULE: ./lib/report/chart.js
var chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/check-row.js
var check_row = __webpack_require__(29047);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/signoff/override-refusal.js
/** Explains a refused override in plain text (no Markdown; the caller escapes): why, and what would make it count. */
function explainRefusal(reason, context) {
    const user = context.user ?? 'somebody whose account is gone';
    const roles = (context.roles ?? []).length === 0 ? 'its roles' : (context.roles ?? []).join(' or ');
    const [why, remedy] = sentences(user, roles, context.check)[reason];
    return { why, remedy };
}
function sentences(user, roles, check) {
    const said = `The override of ${check} by ${user}`;
    const line = `/override ${check} REASON`;
    const another = `Somebody else of ${roles} must override it in a review, with the line "${line}".`;
    const again = `${user} must look at the present change and submit a new review with the line "${line}".`;
    const repair = 'The check must hold.';
    return {
        no_check: [
            `${user} names no check to override.`,
            'The line of the review must read "/override CHECK-ID REASON".',
        ],
        unknown_check: [
            `${said} overrides nothing: no policy of this model has a check with that id.`,
            'Use the id of the check as the policy writes it.',
        ],
        not_needed: [`${said} is not used: the check needs none.`, 'Nothing to do.'],
        awaited: [
            `${said} does not count yet: the evidence of the check is still being made.`,
            `When the check was judged and does not hold, ${user} must submit a new review with the line "${line}".`,
        ],
        error: [
            `${said} does not count: the check could not be judged, and what is not known is not overridden.`,
            'What keeps the check from being judged must be repaired.',
        ],
        mandatory: [`${said} does not count: the check is mandatory, so nobody may override it.`, repair],
        mandatory_elsewhere: [
            `${said} does not count: another policy of this model has the check as mandatory.`,
            repair,
        ],
        not_blocking: [`${said} is not used: the check only reports and blocks nothing.`, 'Nothing to do.'],
        hidden: [
            `${said} does not count: the line stands in an HTML comment or tag, where nobody who reads the review sees it.`,
            `${user} must submit a new review with the line "${line}" and an empty line above it.`,
        ],
        no_reason: [
            `${said} does not count: it gives no reason.`,
            `${user} must submit a review with the line "${line}".`,
        ],
        dismissed: [`${said} does not count: the review was dismissed.`, again],
        asks_for_changes: [
            `${said} does not count: ${user} asks for changes.`,
            `${user} must approve, and override the check in that review or a later one.`,
        ],
        superseded: [
            `${said} does not count: a later review by ${user} replaces the one that has it, or asked for changes, or a review of theirs was dismissed since.`,
            again,
        ],
        no_ledger: [
            `${said} does not count: an override is recorded, and there is no ledger to record it in.`,
            'The maintainers must name a ledger in .arbiter/config.yml on the base branch.',
        ],
        edited: [
            `${said} does not count: the review was edited, or was not seen as it was submitted, so who wrote the line is not known.`,
            `${user} must submit a new review with the line "${line}", and leave it as it is.`,
        ],
        outcome_unseen: [
            `${said} does not count: it was not given on what the check says now. When it was first seen, the check held, was not judged yet, or said something else.`,
            again,
        ],
        role_unread: [
            `${said} does not count: the members of ${roles} could not be read, so whether ${user} is one is not known.`,
            'Run the gate again; if it stays so, give the token access to the teams, or list people in the roles file.',
        ],
        unknown_user: [`${said} does not count: nobody can say who it was.`, another],
        bot: [`${said} does not count: ${user} is not a person.`, another],
        no_role: [`${said} does not count: ${user} does not hold ${roles}.`, another],
        delegation_expired: [
            `${said} does not count: the delegation to ${user} has ended.`,
            `The delegation must be renewed on the base branch. Or: ${another}`,
        ],
        permission: [
            `${said} does not count: ${user} has less permission on the repository than the policy asks.`,
            another,
        ],
        author: [`${said} does not count: ${user} opened this pull request.`, another],
        contributor: [
            `${said} does not count: ${user} wrote, committed or pushed a part of this change.`,
            another,
        ],
        stale_commit: [`${said} was given on another commit than the present head.`, again],
        stale_subject: [`${said} was given on other content than the present one.`, again],
        stale_time: [`${said} was not given after the present change was pushed.`, again],
        already_overridden: [`${said} is not used: somebody overrode the check before.`, 'Nothing to do.'],
    };
}

// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/override.js





/** Checks that are overridden, and lines that override nothing: each by whom, and why. Never folded. */
function overrideBlocks(model, context, rows) {
    const overridden = (0,words/* overriddenChecks */.IX)(model).map((check) => overrideRemark(check, context));
    const refused = refusedRemarks(model, context);
    return [
        ...(overridden.length === 0
            ? []
            : [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('📝 Overridden in review.'), ' What follows does not hold.'), (0,prose/* list */.p_)(overridden)]),
        ...(refused.length === 0
            ? []
            : [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Overrides that are not in force.')), limitedList(refused, rows)]),
    ];
}
function overrideRemark({ id, title, reason, override }, context) {
    if (override === undefined)
        return [(0,prose/* strong */.ko)(title), ': overridden'];
    const { by, role, review, at, outcome } = override;
    return [
        (0,prose/* strong */.ko)(title),
        ' (',
        (0,prose/* code */.aY)(id),
        `) ${outcome === 'fail' ? 'fails' : 'cannot be told'}: ${reason} `,
        ...(0,prose/* link */.nf)(['Overridden'], (0,report_context/* reviewUrl */._B)(context, review)),
        ' by ',
        (0,prose/* person */.MV)(by),
        ` (${role}), `,
        (0,prose/* code */.aY)(at),
        `. Reason given: ${override.reason}`,
    ];
}
/** Why each does not count, and what would make it count. */
function refusedRemarks({ refused_overrides: refused = [] }, context) {
    return refused.map(({ review, by, check, reason, roles }) => {
        const { why, remedy } = explainRefusal(reason, { user: by, check, roles });
        return [...(0,prose/* link */.nf)([why], (0,report_context/* reviewUrl */._B)(context, review)), ` ${remedy}`];
    });
}
function limitedList(items, rows) {
    const rest = items.length - rows;
    return (0,prose/* list */.p_)(rest > 0 ? [...items.slice(0, rows), [`and ${(0,number/* counted */.hS)(rest, 'more')}`]] : items);
}

// EXTERNAL MODULE: ./lib/report/signature.js + 4 modules
var signature = __webpack_require__(21987);
;// CONCATENATED MODULE: ./lib/report/waiver.js




/** Checks that are waived, waivers that end soon, and those that are not in force: each with its reason. Never folded. */
function waiverBlocks(model, context, rows) {
    const waived = (0,words/* waivedChecks */.I0)(model).flatMap((check) => waivedRemark(check, context));
    const listed = model.waivers ?? [];
    const ending = listed.filter(({ ends_within_days: days }) => days !== null);
    const idle = listed.filter(({ in_force: isInForce }) => !isInForce);
    return [
        ...titled(waived, rows, (0,prose/* strong */.ko)('📝 Waived.'), ' What follows does not hold.'),
        ...titled(ending.map(endingRemark), rows, (0,prose/* strong */.ko)('⏳ Waivers that end soon.')),
        ...titled(idle.map((one) => idleRemark(one, context)), rows, (0,prose/* strong */.ko)('Waivers that are not in force.')),
    ];
}
function titled(items, rows, ...title) {
    if (items.length === 0)
        return [];
    const rest = items.length - rows;
    return [
        (0,prose/* paragraph */.FY)(...title),
        (0,prose/* list */.p_)(rest > 0 ? [...items.slice(0, rows), [`and ${(0,number/* counted */.hS)(rest, 'more')}`]] : items),
    ];
}
function waivedRemark({ id, title, reason, waiver }, context) {
    if (waiver === undefined)
        return [];
    const remark = [
        (0,prose/* strong */.ko)(title),
        ' (',
        (0,prose/* code */.aY)(id),
        `) ${waiver.outcome === 'fail' ? 'fails' : 'cannot be told'}: ${reason} `,
        ...(0,prose/* link */.nf)(['Waived'], (0,report_context/* policyUrl */.IH)(context, waiver.file)),
        ` until ${waiver.expires} (end of the day UTC, ${waiver.ticket}`,
        ...renewalWords(waiver.renewals),
        '), asked for by ',
        (0,prose/* person */.MV)(waiver.requested_by),
        ', approved by ',
        ...(0,prose/* joined */.oR)(waiver.approved_by.map(({ login, role }) => [(0,prose/* person */.MV)(login), ` (${role})`]), ', '),
        waiver.pull_request === null ? '' : ` in #${waiver.pull_request}`,
        `. Reason given: ${waiver.reason} Meanwhile: ${waiver.compensating_controls.join(' ')}`,
    ];
    return [remark];
}
function renewalWords(renewals) {
    return renewals === 0 ? [] : [`, renewed ${(0,number/* counted */.hS)(renewals, 'time')}`];
}
function endingRemark({ check, file, expires, ends_within_days: days }) {
    return [
        (0,prose/* code */.aY)(check),
        ` is waived until ${expires}, which is within ${(0,number/* counted */.hS)(days ?? 0, 'day')}. Repair it and remove `,
        (0,prose/* code */.aY)(file),
        ', or renew the waiver before: after that day the check blocks again.',
    ];
}
function idleRemark({ check, file, message }, context) {
    return [(0,prose/* code */.aY)(check), ' · ', ...(0,prose/* link */.nf)([(0,prose/* code */.aY)(file)], (0,report_context/* policyUrl */.IH)(context, file)), `: ${message}`];
}

;// CONCATENATED MODULE: ./lib/report/model-section.js













const GOVERNING_SHOWN = 50;
const AT_LENGTH = {
    settled: 'open',
    evidence: 'open',
    charts: true,
    rows: Number.POSITIVE_INFINITY,
};
/** Everything about one model below its headline: what does not hold first. */
function modelSection(model, context, detail) {
    const blocking = (0,words/* blockingChecks */.td)(model);
    return [
        ...(model.status === 'approved'
            ? [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Approved'), ': ', ...(0,approval/* approvalLine */._)(model, context))]
            : []),
        ...undecided(model, detail),
        ...(blocking.length > 0 ? [limited(model, blocking, context, detail)] : []),
        ...awaited(model),
        ...model_section_advice(blocking, detail),
        ...overrideBlocks(model, context, detail.rows),
        ...waiverBlocks(model, context, detail.rows),
        ...(model.status === 'approved' && detail.settled !== 'open'
            ? (0,signature/* approvedRemarks */.Hu)(model, context, detail.rows)
            : (0,signature/* signatureBlocks */.Rj)(model, context, detail.rows)),
        ...governingBlocks(model.governing, context, model.is_new),
        ...advisories(model, context, detail),
        ...(detail.charts ? (0,chart/* modelCharts */.pb)(model) : []),
        ...settled(model, context, detail),
        ...evidence(model, context, detail),
        (0,prose/* note */.N4)(...footer(model, context)),
    ];
}
function limited(model, checks, context, detail) {
    const shown = checks.slice(0, detail.rows);
    const whole = (0,check_row/* checkTable */.Dv)(model, shown, context);
    const rest = checks.length - shown.length;
    return rest === 0
        ? whole
        : { ...whole, rows: [...whole.rows, [[], [`and ${(0,number/* counted */.hS)(rest, 'more check')}`], [], []]] };
}
function undecided(model, detail) {
    if (model.status !== 'error')
        return [];
    const intro = (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Could not be decided.'), ' ', (0,advice/* withoutStack */.xS)(model.reason), ' The merge is blocked for safety.');
    return [intro, ...problemList(model.problems, detail.rows)];
}
/** What could not be understood, each with its place and what to do. */
function problemList(problems, rows) {
    if (problems.length === 0)
        return [];
    const rest = problems.length - rows;
    const items = problems.slice(0, rows).map(advice/* problemAdvice */.WS);
    return [(0,prose/* list */.p_)(rest > 0 ? [...items, [`and ${(0,number/* counted */.hS)(rest, 'more problem')}`]] : items)];
}
function awaited({ awaiting }) {
    if (awaiting.length === 0)
        return [];
    const items = awaiting.map(({ workflow, artifact, state }) => [(0,prose/* code */.aY)(artifact), ' of ', (0,prose/* code */.aY)(workflow), `: ${state}`]);
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Waiting for evidence.'), awaiting.some(({ state }) => state === facts/* NOT_GIVEN */.y8)
            ? ' Give its folder with --artifact NAME=FOLDER.'
            : ' The gate runs again by itself when the workflow completes.'),
        (0,prose/* list */.p_)(items),
    ];
}
function model_section_advice(blocking, detail) {
    const items = blocking
        .filter(({ awaiting }) => !awaiting)
        .slice(0, detail.rows)
        .map(advice/* checkAdvice */.rC);
    if (items.length === 0)
        return [];
    return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('What to do.')), (0,prose/* list */.p_)(items)];
}
const DIRECTION_WORDS = {
    looser: 'Looser: needs the governance role, and decides only once merged',
    stricter: 'Stricter: in force at once',
    neutral: 'Neither stricter nor looser',
    new: 'New: set by this change',
};
/** Changes to what governs, loosenings first; what is only new is folded. */
function governingBlocks(changes, context, isNew = false) {
    if (changes.length === 0)
        return [];
    const order = ['looser', 'new', 'stricter', 'neutral'];
    const sorted = [...changes].sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
    const altering = (0,governing/* alteringChanges */.i1)(sorted);
    const others = sorted.filter((change) => !altering.includes(change));
    const title = isNew ? 'New model: what it would set for itself.' : 'This change alters what governs.';
    const base = isNew
        ? 'They are listed because there is no base version to judge them by.'
        : 'It is judged by the rules of the base branch, and the governance role must sign it.';
    if (isNew)
        return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)(title), ` ${base}`), changeList(sorted, context)];
    return [
        ...(altering.length > 0 ? [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)(title), ` ${base}`), changeList(altering, context)] : []),
        ...(others.length > 0
            ? [(0,prose/* details */.zH)([`🆕 ${(0,number/* counted */.hS)(others.length, 'addition')} to what governs`], changeList(others, context))]
            : []),
    ];
}
/** Changes that no model's own section tells. */
function governingElsewhere({ governing, models }) {
    const told = new Set(models.flatMap((model) => model.governing.map((change) => JSON.stringify(change))));
    return governing.filter((change) => !told.has(JSON.stringify(change)));
}
function changeList(changes, context) {
    const items = changes.map(({ file, pointer, direction, message }) => [
        (0,prose/* strong */.ko)(DIRECTION_WORDS[direction]),
        `. ${message} (`,
        ...(0,prose/* link */.nf)([(0,prose/* code */.aY)(`${file}${pointer === '' ? '' : ` ${pointer}`}`)], (0,report_context/* headUrl */.S)(context, file)),
        ')',
    ]);
    const rest = items.length - GOVERNING_SHOWN;
    const shown = items.slice(0, GOVERNING_SHOWN);
    return (0,prose/* list */.p_)(rest > 0 ? [...shown, [`and ${(0,number/* counted */.hS)(rest, 'more change')}`]] : shown);
}
function advisories(model, context, detail) {
    const checks = (0,words/* advisoryChecks */.tB)(model);
    if (checks.length === 0)
        return [];
    const summary = `💬 ${(0,number/* counted */.hS)(checks.length, 'advisory check')} ${checks.length === 1 ? 'does' : 'do'} not hold (does not block)`;
    return folded(detail.settled, [summary], limited(model, checks, context, detail));
}
function settled(model, context, detail) {
    const checks = (0,words/* settledChecks */.hp)(model);
    if (checks.length === 0)
        return [];
    const count = (outcome) => checks.filter((check) => check.outcome === outcome).length;
    const [pass, away, waived, overridden] = [
        count('pass'),
        count('not_applicable'),
        count('waived'),
        count('overridden'),
    ];
    const parts = [
        pass > 0 ? [`✅ ${(0,number/* counted */.hS)(pass, 'check holds', 'checks hold')}`] : [],
        waived > 0 ? [`📝 ${waived} waived`] : [],
        overridden > 0 ? [`📝 ${overridden} overridden`] : [],
        away > 0 ? [`⏭️ ${away} ${away === 1 ? 'does' : 'do'} not apply`] : [],
    ];
    return folded(detail.settled, (0,prose/* joined */.oR)(parts, ' · '), (0,check_row/* checkTable */.Dv)(model, checks, context));
}
function evidence(model, context, detail) {
    if (model.evidence.length === 0)
        return [];
    const kinds = Object.keys(words/* TRUST_WORDS */.Lk).flatMap((trust) => {
        const count = model.evidence.filter((item) => item.trust === trust).length;
        return count === 0 ? [] : [`${count} ${words/* TRUST_WORDS */.Lk[trust] ?? trust}`];
    });
    const rows = model.evidence.map((item) => [
        (0,prose/* link */.nf)([(0,prose/* code */.aY)(item.file)], (0,report_context/* evidenceUrl */.j1)(context, model.evidence, item.file)),
        [sourceText(item)],
        [`${item.format}, ${(0,number/* counted */.hS)(item.records, 'record')}`],
        [(0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(`sha256:${item.sha256.replace(/^sha256:/u, '')}`))],
    ]);
    const summary = `📄 Evidence: ${(0,number/* counted */.hS)(rows.length, 'file')}, ${kinds.join(', ')}`;
    return folded(detail.evidence, [summary], (0,prose/* table */.tp)(['File', 'Trust', 'Format', 'Digest'], rows));
}
/** Trust and source, without saying the same twice. */
function sourceText({ trust, source }) {
    const word = words/* TRUST_WORDS */.Lk[trust] ?? trust;
    if (source === 'commit' || source === 'folder')
        return word;
    return trust === 'workflow' ? source : `${word}, ${source}`;
}
function folded(how, summary, ...body) {
    if (how === 'none')
        return [(0,prose/* paragraph */.FY)(...summary)];
    return how === 'details' ? [(0,prose/* details */.zH)(summary, ...body)] : [(0,prose/* heading */.R_)(4, ...summary), ...body];
}
function footer(model, context) {
    const policies = model.policies.map(({ id, version, digest, file }) => [
        'policy ',
        ...(0,prose/* link */.nf)([`${id} ${version}`], (0,report_context/* policyUrl */.IH)(context, file)),
        ' ',
        (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(digest)),
    ]);
    const subject = model.subject.subject === null ? [] : ['subject ', (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(model.subject.subject))];
    const tier = model.tier === null ? [] : [`tier ${model.tier}`];
    return (0,prose/* joined */.oR)([...policies, subject, tier], ' · ');
}
/** What the whole report rests on. */
function decidedFor(decision, context) {
    const head = decision.head === null ? [] : ['decided for ', (0,prose/* code */.aY)((0,report_context/* shortCommit */.Ax)(decision.head))];
    const base = decision.base === null
        ? []
        : ['by the rules of ', (0,prose/* code */.aY)(`${context.baseRef}@${(0,report_context/* shortCommit */.Ax)(decision.base)}`)];
    const entry = context.recordedAs === undefined ? [] : [`recorded as entry ${context.recordedAs} of the ledger`];
    const report = context.reportUrl === undefined ? [] : (0,prose/* link */.nf)(['full report'], context.reportUrl);
    const run = context.runUrl === undefined ? [] : (0,prose/* link */.nf)(['run'], context.runUrl);
    return (0,prose/* joined */.oR)([head, base, ['as of ', (0,prose/* code */.aY)(decision.as_of)], entry, report, run], ' · ');
}


/***/ }),

/***/ 21987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hu: () => (/* binding */ approvedRemarks),
  zk: () => (/* binding */ digestStart),
  tZ: () => (/* binding */ governanceBlocks),
  Q7: () => (/* binding */ seatsOf),
  Rj: () => (/* binding */ signatureBlocks),
  FU: () => (/* binding */ signedSeats),
  OA: () => (/* binding */ signoffOf)
});

// UNUSED EXPORTS: governanceOf

// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/voided.js



/** Changes named for one approval, at most: in a report at length, and in a comment, which is read on a phone. */
const CHANGES_AT_LENGTH = 50;
const CHANGES_IN_COMMENT = 8;
/** Instead of what would make an approval count, where all that are needed are there. */
const NOT_NEEDED = 'Nothing to do: every seat is filled.';
/** Whether what an approval was given on was looked for: then these remarks stand for the general one. */
function isExplained(ignored, voided) {
    return ignored.reason === 'stale_subject' && voided.some(({ review }) => review === ignored.review);
}
/** What voided each approval that was given on something else; those voided by the same changes are told together. */
function voidedRemarks(ignored, voided, context, telling) {
    const groups = new Map();
    for (const item of ignored.filter((one) => isExplained(one, voided))) {
        const changes = voided.find(({ review }) => review === item.review)?.changes ?? [];
        const key = JSON.stringify(changes);
        const group = groups.get(key) ?? { changes, people: [] };
        group.people.push((0,prose/* link */.nf)([(0,prose/* person */.MV)(item.user)], (0,report_context/* reviewUrl */._B)(context, item.review)));
        groups.set(key, group);
    }
    return [...groups.values()].map(({ changes, people }) => remark(people, changes, telling));
}
function remark(people, changes, { rows, isNeeded }) {
    const [one, were] = people.length === 1 ? ['approval', 'was'] : ['approvals', 'were'];
    const given = [`The ${one} of `, ...enumerated(people), ` ${were} given on other content`];
    const again = isNeeded ? 'They must look at the present change and approve again.' : NOT_NEEDED;
    if (changes.length === 0) {
        const unknown = 'What they saw then is not known, so what changed since cannot be listed.';
        return [...given, `. ${unknown} ${again}`];
    }
    const most = Number.isFinite(rows) ? CHANGES_IN_COMMENT : CHANGES_AT_LENGTH;
    const shown = changes.slice(0, most).map(changeProse);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [[`and ${(0,number/* counted */.hS)(rest, 'more change')}`]] : [];
    return [...given, ': ', ...(0,prose/* joined */.oR)([...shown, ...more], ', '), `. ${again}`];
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    const [last = [], ...others] = [...items].reverse();
    return others.length === 0 ? last : [...(0,prose/* joined */.oR)(others.reverse(), ', '), ' and ', ...last];
}
function changeProse({ part, name, change, detail }) {
    const noun = nounOf(part, name);
    if (detail === null)
        return [...noun, ` ${change}`];
    // Of evidence the detail is a sentence with brackets of its own.
    return part === 'evidence'
        ? [...noun, ` ${change}: `, ...withDigests(detail)]
        : [...noun, ` ${change} (${detail})`];
}
/** Digests as code: in plain text a platform takes their digits for a commit. */
function withDigests(text) {
    return text
        .split(/(\bsha256:[0-9a-f]+\b)/u)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('sha256:') ? (0,prose/* code */.aY)(part) : part));
}
function nounOf(part, name) {
    switch (part) {
        case 'file':
            return [(0,prose/* code */.aY)(name)];
        case 'evidence':
            return ['evidence ', (0,prose/* code */.aY)(name)];
        case 'catalog':
            return ['data set ', (0,prose/* code */.aY)(name)];
        case 'waiver':
            return ['waiver ', (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(name))];
        case 'model':
            return ['model ', (0,prose/* code */.aY)(name)];
        case 'policy': {
            const [policy = '', ...rule] = name.split('/');
            const of = ['policy ', (0,prose/* code */.aY)(name.startsWith('sha256:') ? (0,report_context/* shortDigest */.VK)(name) : policy)];
            return rule.length === 0 ? of : ['rule ', (0,prose/* code */.aY)(rule.join('/')), ' of ', ...of];
        }
    }
}

;// CONCATENATED MODULE: ./lib/report/ignored-remark.js



const ANOTHER = 'somebody else must approve in their place';
const AGAIN = 'they must look at the present change and approve again';
/** Null: says nothing to a reader (plain comments, and reviews that a later one replaced). */
const SENTENCES = {
    not_decisive: null,
    superseded: null,
    unknown_user: { noun: 'review', why: 'nobody can say who it was', remedy: ANOTHER },
    dismissed: {
        noun: 'review',
        why: 'it was dismissed, and an earlier one does not come back',
        remedy: AGAIN,
    },
    bot: {
        noun: 'approval',
        why: 'it is not that of a person',
        remedy: 'a person must approve, or the policy must allow bots',
    },
    no_role: {
        noun: 'review',
        why: 'they hold no role that is asked for here',
        remedy: 'the roles file on the base branch must give them one, or somebody who holds one must approve',
    },
    delegation_expired: {
        noun: 'approval',
        why: 'the delegation to them has ended',
        remedy: 'it must be renewed on the base branch, or somebody else must approve',
    },
    permission: {
        noun: 'review',
        why: 'they have less permission on the repository than the policy asks',
        remedy: 'they must be given it (write, unless the policy says otherwise), or somebody else must approve',
    },
    author: { noun: 'approval', why: 'they opened this pull request', remedy: ANOTHER },
    contributor: {
        noun: 'approval',
        why: 'they wrote, committed or pushed a part of this change',
        remedy: ANOTHER,
    },
    stale_commit: {
        noun: 'approval',
        why: 'it was given on another commit than the present head',
        remedy: AGAIN,
    },
    stale_subject: {
        noun: 'approval',
        why: 'it was given on other content than the present one',
        remedy: AGAIN,
    },
    stale_time: {
        noun: 'approval',
        why: 'it was not given after the present change was pushed',
        remedy: AGAIN,
    },
    seat_filled: {
        noun: 'approval',
        why: 'it is valid, and every seat they could fill is filled',
        remedy: 'nothing to do',
    },
};
/** Every approval that does not count: why, and what would make it (or another) count. */
function ignoredRemarks(signatures, context, rows) {
    const { signoff, voided } = signatures;
    const isNeeded = signoff.missing.length > 0 || signoff.state !== 'complete';
    const others = signoff.ignored
        .filter((ignored) => !isExplained(ignored, voided))
        .flatMap((ignored) => ignored_remark_remark(ignored, context, isNeeded));
    return [
        ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
        ...others,
        ...changedPartsRemark(signatures),
    ];
}
function ignored_remark_remark({ review, user, reason }, context, isNeeded) {
    const sentence = SENTENCES[reason];
    if (sentence === null)
        return [];
    const { noun, why, remedy } = sentence;
    const whose = (0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review));
    const rest = isNeeded ? `; ${remedy}.` : `. ${NOT_NEEDED}`;
    return [[`The ${noun} of `, ...whose, ` does not count: ${why}${rest}`]];
}
/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }) {
    const isStale = signoff.ignored.some((ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided));
    return isStale && changedParts.length > 0
        ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
        : [];
}

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/stage-remark.js


const STATES = {
    complete: '✅ complete',
    open: '👀 open',
    returned: '↩️ open again: a change request returned the work to it',
    waiting: '⏳ opens when the stages before it are complete',
};
/** Each stage with where it is and what it waits for; nothing where the stages carry no checks. */
function stageRemarks({ stages = [] }) {
    return stages.map((stage) => {
        const waits = waitsOf(stage);
        const isComplete = stage.state === 'complete';
        return [
            (0,prose/* strong */.ko)(`Stage ${stage.id}`),
            ` ${STATES[stage.state]}.`,
            ...(isComplete || waits.length === 0 ? [] : [' Waits for ', ...(0,prose/* joined */.oR)(waits, ' and for '), '.']),
        ];
    });
}
function waitsOf({ checks, missing }) {
    const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => [(0,prose/* code */.aY)(check)]);
    const shown = failing.slice(0, limits/* LIMITS */.b.peopleNamed);
    const more = failing.length > shown.length ? [` and ${failing.length - shown.length} more`] : [];
    const what = failing.length === 1 ? 'the check ' : 'the checks ';
    const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
    return [
        ...(failing.length === 0 ? [] : [[what, ...(0,prose/* joined */.oR)(shown, ', '), ...more]]),
        ...(roles.length === 0 ? [] : [[roles.join(', ')]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/signature-remark.js



/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
function standingRemarks({ signoff, conditions }, context) {
    return [
        ...overrideRemarks(signoff),
        ...vetoRemarks(signoff, context),
        ...conditionRemarks(conditions, context),
        ...stageRemarks(signoff),
        ...noteRemarks(signoff, conditions.length > 0),
    ];
}
/** Break-glass stands in for signatures: it is never said in passing. */
function overrideRemarks({ override }) {
    if (override === null)
        return [];
    const { user, label, at, until, reason } = override;
    return [
        [
            (0,prose/* strong */.ko)('Break-glass: missing signatures are overridden'),
            ' by ',
            (0,prose/* person */.MV)(user),
            ' with the label ',
            (0,prose/* code */.aY)(label),
            ', from ',
            (0,prose/* code */.aY)(at),
            ' until ',
            (0,prose/* code */.aY)(until),
            `. Reason given: ${reason}`,
        ],
    ];
}
function vetoRemarks(signoff, context) {
    return signoff.vetoes.map(({ review, user }) => [
        (0,prose/* person */.MV)(user),
        ' ',
        ...(0,prose/* link */.nf)(['asks for changes'], (0,report_context/* reviewUrl */._B)(context, review)),
        '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
    ]);
}
function conditionRemarks(conditions, context) {
    const byDay = [...conditions].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    return byDay.map(({ review, user, until, text, overdue }) => [
        (0,prose/* strong */.ko)(overdue ? 'Overdue condition' : 'Condition'),
        ' of ',
        ...(0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review)),
        `, until ${until}: ${text}`,
        ...(overdue ? [' — it is to be met before the model is deployed.'] : []),
    ]);
}
/** What a note is about, for those a reader should tell apart at a glance, in this order; the others follow. */
const NOTE_TITLES = {
    override_refused: 'Break-glass',
    expired: 'Expired',
    return_to: 'Asked to return',
    return_to_unknown: 'Asked to return',
    stage: 'Stages',
    condition: 'Condition',
    condition_unreadable: 'Condition',
    review_edited: 'Edited review',
    delegation: 'Delegation',
    delegation_void: 'Delegation',
    feedback: 'Feedback, which never counts as approval',
};
function noteRemarks({ notes, stages }, areConditionsListed) {
    const listed = new Set([
        'override',
        ...(areConditionsListed ? ['condition'] : []),
        ...(stages === undefined ? [] : ['stage']),
    ]);
    const order = [...Object.keys(NOTE_TITLES), ''];
    const rank = (word) => order.indexOf(Object.hasOwn(NOTE_TITLES, word) ? word : '');
    return notes
        .filter(({ code: word }) => !listed.has(word))
        .sort((a, b) => rank(a.code) - rank(b.code))
        .map(({ code: word, message }) => {
        const title = Object.hasOwn(NOTE_TITLES, word) ? NOTE_TITLES[word] : undefined;
        return title === undefined ? [message] : [(0,prose/* strong */.ko)(title), `: ${message}`];
    });
}

;// CONCATENATED MODULE: ./lib/report/signature.js





/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
function signoffOf(model) {
    return printedSignoff(model.signoff);
}
/** The sign-off of the change to what governs, where there is one to ask for. */
function governanceOf(decision) {
    return printedSignoff(decision.governance);
}
function printedSignoff(value) {
    const printed = value === null ? null : { ...value };
    return isSignoffResult(printed) ? printed : null;
}
function isSignoffResult(value) {
    return (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'arbiter/signoff/v1');
}
function seatsOf(signoff) {
    const filled = Object.values(signoff.assignment).reduce((sum, people) => sum + (people?.length ?? 0), 0);
    const open = signoff.missing.reduce((sum, { count }) => sum + count, 0);
    return { filled, all: filled + open };
}
/** Who signed, who is missing and who could; what does not count and why. */
function signatureBlocks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ' were not looked at here: only checks were judged.')];
    const { filled, all } = seatsOf(signoff);
    const asked = signoff.stages === undefined
        ? ' Requested when the checks hold.'
        : ' Requested stage by stage, when the checks of the open stage hold.';
    const later = model.status === 'pending' && filled < all ? [asked] : [];
    const signatures = signaturesOf(model, signoff, context);
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ` ${filled} of ${all}.`, ...seatsProse(signoff), ...later),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
/** Below the one line of an approved model: what was promised or overridden; what does not count is folded. */
function approvedRemarks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [];
    const signatures = signaturesOf(model, signoff, context);
    const ignored = ignoredRemarks(signatures, context, rows);
    const folded = (0,prose/* details */.zH)([`✍️ ${(0,number/* counted */.hS)(ignored.length, 'remark')} on approvals that do not count`], ...remarkList(ignored, rows));
    return [
        ...remarkList(standingRemarks(signatures, context), rows),
        ...(ignored.length === 0 ? [] : [folded]),
    ];
}
/** The governance role's own signature, where the change alters what governs. */
function governanceBlocks(decision, context, rows) {
    const signoff = governanceOf(decision);
    if (signoff === null)
        return [];
    const { filled, all } = seatsOf(signoff);
    const roles = [
        ...new Set([...Object.keys(signoff.assignment), ...signoff.missing.map(({ role }) => role)]),
    ];
    const signatures = {
        signoff,
        voided: decision.governance_voided ?? [],
        conditions: decision.governance_conditions ?? [],
        changedParts: [],
    };
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Change to what governs'), `: ${roles.length === 0 ? 'signatures' : roles.join(', ')} ${filled} of ${all}.`, ...seatsProse(signoff)),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
function seatsProse(signoff) {
    const signed = (0,prose/* joined */.oR)(signedSeats(signoff), ', ');
    const open = (0,prose/* joined */.oR)(openSeats(signoff), ', ');
    return [
        ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
        ...(open.length === 0 ? [] : [' ', (0,prose/* strong */.ko)('Missing'), ': ', ...open, '.']),
    ];
}
function signedSeats({ assignment }) {
    return Object.entries(assignment).flatMap(([role, people]) => (people ?? []).map((login) => [(0,prose/* person */.MV)(login), ` (${role})`]));
}
function openSeats({ missing }) {
    return missing.map(({ role, count, eligible }) => {
        const seats = count === 1 ? '' : ` × ${count}`;
        const named = eligible.slice(0, limits/* LIMITS */.b.peopleNamed).map((login) => [(0,prose/* person */.MV)(login)]);
        const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
        if (named.length === 0)
            return [`${role}${seats} (nobody eligible)`];
        return [`${role}${seats} (`, ...(0,prose/* joined */.oR)(named, ' or '), ...more, ')'];
    });
}
function remarkList(remarks, rows) {
    if (remarks.length === 0)
        return [];
    const shown = remarks.slice(0, rows);
    const rest = remarks.length - shown.length;
    return [(0,prose/* list */.p_)(rest > 0 ? [...shown, [`and ${(0,number/* counted */.hS)(rest, 'more remark')}`]] : shown)];
}
function signaturesOf(model, signoff, context) {
    const { voided, conditions } = model;
    return { signoff, voided, conditions, changedParts: changedParts(model, context) };
}
/** Which parts of the subject are not what the last verdict remembers. */
function changedParts({ name, subject }, context) {
    const before = context.previous?.models.find((model) => model.name === name)?.subject;
    return ['content', 'evidence', 'catalog', 'policy'].filter((part) => {
        const now = subject[part];
        return now !== null && before?.[part] !== undefined && digestStart(now) !== before[part];
    });
}
/** The first 12 hex digits, which the record of the last verdict keeps. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, '').slice(0, 12);
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   D: () => (/* binding */ reportBlocks)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12105);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63021);
/* harmony import */ var _model_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64965);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21987);








const TEXT_LIMIT = 10_000;
const CUT_NOTICE = '\n\n**Cut here:** the job summary is limited to 1 MiB. The whole report is in the report file of this run.\n';
/** Everything at full length, in blocks; the job summary, the HTML report and the terminal say the same. */
function reportBlocks(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_6__/* .disclosed */ .v)(decision, context);
    const single = shown.models.length === 1 && shown.models[0]?.status === shown.status;
    return {
        head: [
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(2, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(shown)),
            ...(single ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(shown.reason)]),
            ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .problemList */ .gH)(shown.problems, Number.POSITIVE_INFINITY),
            ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .governingBlocks */ .Mb)((0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .governingElsewhere */ .KT)(shown), context),
            ...(0,_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .governanceBlocks */ .tZ)(shown, context, Number.POSITIVE_INFINITY),
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .note */ .N4)(...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .decidedFor */ .Y6)(shown, context)),
        ],
        models: modelsAtLength(shown, context, single),
    };
}
/** One model at a time: a summary that is full need not build the rest. */
function* modelsAtLength(decision, context, single) {
    for (const model of (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsWorstFirst */ .OY)(decision)) {
        const title = single ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(3, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .modelHeadline */ .Y4)(model))];
        yield [...title, ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .modelSection */ .tc)(model, context, _model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .AT_LENGTH */ .ZQ)];
    }
}
/** The job summary: Markdown of at most 1 MiB in UTF-8, cut between blocks with a notice. */
function renderSummary(decision, context) {
    const { head, models } = reportBlocks(decision, context);
    const parts = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(head, TEXT_LIMIT)];
    let bytes = Buffer.byteLength(parts.join(''));
    for (const blocks of models) {
        if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.summaryBytes)
            break;
        const part = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(blocks, TEXT_LIMIT);
        bytes += Buffer.byteLength(part);
        parts.push(part);
    }
    return cut(`${parts.join('\n\n')}\n`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.summaryBytes);
}
function cut(text, limit) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= limit)
        return text;
    const room = bytes.subarray(0, limit - Buffer.byteLength(CUT_NOTICE)).toString('utf8');
    return `${room.slice(0, Math.max(0, room.lastIndexOf('\n\n')))}${CUT_NOTICE}`;
}


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43394);




const NARROWEST = 40;
const CHART_WIDTH = 90;
/** The report as text for a terminal or a log. No line of it is a workflow command. */
function renderTerminal(decision, context, options) {
    // Without a repository there are no links: places are written out.
    const { head, models } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .reportBlocks */ .D)(decision, { ...context, repository: null });
    const width = Math.max(NARROWEST, options.width);
    const blocks = [...head, ...[...models].flat()];
    return `${blocks
        .map((block) => blockText(block, { ...options, width }))
        .filter((text) => text !== '')
        .join('\n\n')}\n`;
}
function blockText(block, options) {
    switch (block.kind) {
        case 'heading':
            return wrapped(styled(lineOf(block.content), 1, options), options.width, '');
        case 'paragraph':
            return wrapped(lineOf(block.content), options.width, '');
        case 'note':
            return wrapped(lineOf(block.content), options.width, '');
        case 'list':
            return block.items.map((item) => wrapped(`- ${lineOf(item)}`, options.width, '  ')).join('\n');
        case 'table':
            return block.rows.map((row) => rowText(block.columns, row, options)).join('\n');
        case 'details':
            return [lineOf(block.summary), ...block.body.map((inner) => blockText(inner, options))].join('\n');
        case 'chart':
            return options.width < CHART_WIDTH ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartText */ .C8)(block));
    }
}
/** A row on one line where it fits, else on several: the first two cells as its name, the others each with their column's name. */
function rowText(columns, row, options) {
    const [first = [], second = [], ...rest] = row;
    const name = wrapped(`${lineOf(first)}  ${styled(lineOf(second), 1, options)}`.trim(), options.width, '   ');
    const cells = rest.flatMap((cell, index) => {
        const text = lineOf(cell);
        return text === ''
            ? []
            : [wrapped(`   ${(columns[index + 2] ?? '').toLowerCase()}: ${text}`, options.width, '     ')];
    });
    return [name, ...cells].join('\n');
}
/** Words only; an address stands in brackets behind its text. */
function lineOf(prose) {
    const parts = prose.map((inline) => typeof inline !== 'string' && inline.kind === 'link'
        ? `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(inline.content)} (${inline.url})`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)([inline]));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(parts.join('').replace(/[\r\n]+/gu, ' '));
}
function styled(text, style, { color }) {
    return color && text !== '' ? `\u001b[${style}m${text}\u001b[0m` : text;
}
function wrapped(text, width, indent) {
    const lead = /^ */u.exec(text)?.[0] ?? '';
    const lines = [];
    let line = lead;
    for (const word of text.trim().split(/ +/u)) {
        const next = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
        if (next.length > width && line.trim() !== '') {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else {
            line = next;
        }
    }
    return [...lines, line].map(inert).join('\n');
}
/** Wrapping may bring `::` to the start of a line. */
function inert(line) {
    return line.replace(/^(\s*)::/u, '$1⟨::⟩');
}


/***/ }),

/***/ 56242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ GOVERNING_LIMITS),
/* harmony export */   V3: () => (/* binding */ TextDocument),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68384);

const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new _position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict JSON (RFC 8259) with positions. Duplicate keys, prototype keys, numbers that are not finite or not exact
 * integers beyond 2^53, depth, size and count are problems; the function never throws.
 *
 * Python writes bare `NaN` and `Infinity`: each becomes a `not_finite` problem at its pointer and the value null,
 * so that the rest of the file can still be shown.
 */
function parseJson(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    const fail = (code, message, offset = 0) => new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [problemAt(text, file, code, message, offset)], new Map());
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (source.length > limits.maxLength) {
        return fail('too_large', `The file has ${source.length} characters; at most ${limits.maxLength} are read.`);
    }
    if (source.trim() === '')
        return fail('empty', 'The file is empty; JSON was expected.');
    const scan = scanTokens(source, limits.maxDepth);
    if (scan.tooDeep !== undefined) {
        return fail('too_deep', `Nested deeper than ${limits.maxDepth} levels.`, scan.tooDeep);
    }
    let tree;
    try {
        tree = (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(scan.text, { mode: 'json', ranges: true });
    }
    catch (error) {
        const { line, column, offset } = error;
        // A text that ends too early is wrong at its end; the parser gives that no place.
        const at = offset ?? (line === undefined ? source.trimEnd().length : offsetOf(source, line, column ?? 1));
        return fail('invalid_json', `Not valid JSON: ${plainReason(error)}`, at);
    }
    return new Reader(file, source, scan.nonFinite, limits).read(tree.body);
}
const NON_FINITE = /-?(?:Infinity|NaN)/y;
/** One pass over the characters outside strings: depth, and bare non-finite words replaced by `0` of equal length. */
function scanTokens(text, maxDepth) {
    const nonFinite = new Map();
    const parts = [];
    let copied = 0;
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x22) {
            index = endOfString(text, index);
        }
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > maxDepth)
                return { text, nonFinite, tooDeep: index };
        }
        else if (char === 0x5d || char === 0x7d) {
            depth -= 1;
        }
        else if (char === 0x4e || char === 0x49 || char === 0x2d) {
            NON_FINITE.lastIndex = index;
            const word = NON_FINITE.exec(text)?.[0];
            if (word === undefined)
                continue;
            nonFinite.set(index, word);
            parts.push(text.slice(copied, index), '0'.padEnd(word.length));
            index += word.length - 1;
            copied = index + 1;
        }
    }
    return { text: parts.join('') + text.slice(copied), nonFinite, tooDeep: undefined };
}
function endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5c)
            index += 1;
        else if (char === 0x22)
            return index;
    }
    return text.length;
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #lines;
    #file;
    #text;
    #nonFinite;
    #limits;
    #nodes = 0;
    constructor(file, text, nonFinite, limits) {
        this.#file = file;
        this.#text = text;
        this.#nonFinite = nonFinite;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read(body) {
        const value = this.#value(body, '');
        if (this.#nodes > this.#limits.maxNodes) {
            const message = `More than ${this.#limits.maxNodes} values.`;
            return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, undefined, [problemAt(this.#text, this.#file, 'too_many_values', message, 0)], new Map());
        }
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets);
    }
    #value(node, pointer) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = startOf(node);
        this.#offsets.set(pointer, offset);
        switch (node.type) {
            case 'Object':
                return this.#object(node, pointer);
            case 'Array':
                return node.elements.map((element, index) => this.#value(element.value, `${pointer}/${index}`));
            case 'String':
                return node.value;
            case 'Boolean':
                return node.value;
            case 'Null':
                return null;
            case 'Number':
                return this.#number(node.value, offset, pointer);
            default:
                return this.#add('invalid_json', `Not valid JSON: unexpected ${node.type}.`, offset, pointer);
        }
    }
    #number(value, offset, pointer) {
        const word = this.#nonFinite.get(offset);
        if (word !== undefined || !Number.isFinite(value)) {
            const shown = word ?? 'a number too large';
            return this.#add('not_finite', `Expected a finite number, found ${shown}.`, offset, pointer);
        }
        if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(this.#literal(offset))) {
            return this.#add('inexact_integer', 'This whole number is too large to be read exactly.', offset, pointer);
        }
        return value;
    }
    #literal(offset) {
        return /^[-+0-9.eE]*/.exec(this.#text.slice(offset, offset + 400))?.[0] ?? '';
    }
    #object(node, pointer) {
        const result = Object.create(null);
        for (const member of node.members) {
            const key = member.name.type === 'String' ? member.name.value : member.name.name;
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, startOf(member), child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, startOf(member), child);
                result[key] = null;
            }
            else {
                result[key] = this.#value(member.value, child);
            }
        }
        return result;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function startOf(node) {
    return node.range?.[0] ?? node.loc.start.offset;
}
function offsetOf(text, line, column) {
    let offset = 0;
    for (let current = 1; current < line; current += 1)
        offset = text.indexOf('\n', offset) + 1;
    return offset + column - 1;
}
function plainReason(error) {
    return error instanceof Error ? error.message.replace(/ ?\(\d+:\d+\)$/, '') : String(error);
}
function problemAt(text, file, code, message, offset) {
    const lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    const { line, column } = lines.position(Math.min(offset, text.length));
    return { code, message, file, line, column, pointer: '', excerpt: lines.line(line) };
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(56242);
;// CONCATENATED MODULE: ./lib/text/schema-words.js
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    null: 'nothing',
};
/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS = new Map([
    ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
    ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
    [
        '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
        'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
    ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
    ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
    ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
    ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
    ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
    ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
    ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
    ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
    ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
    ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
        'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
    ],
    ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
    ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
    ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
    ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
    ['^https://[^\\s*]+$', 'a URL that begins with https://'],
    [
        '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
        'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
    ],
    ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
    ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
    [
        '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
    ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);
function patternWords(pattern) {
    return PATTERN_WORDS.get(pattern);
}
/** What a schema asks for, in a few words. */
function expectedOf(schema) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined)
        return allowed.map((word) => `\`${String(word)}\``).join(' or ');
    const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
    return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
const SHOWN_CHARACTERS = 60;
/** What was found, short enough for one line. */
function foundOf(value) {
    switch (typeOf(value)) {
        case 'null':
            return 'nothing';
        case 'array':
            return 'a list';
        case 'object':
            return 'keys with values';
        case 'string': {
            const text = value;
            const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
            return `the text ${JSON.stringify(shown)}`;
        }
        case 'number':
            return `the number ${value}`;
        default:
            return `\`${value}\``;
    }
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/schema-explanation.js



/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
function explainSchema(schema, value, schemas) {
    return explain(schema, value, '', { root: schema, schemas });
}
function explain(schema, value, pointer, scope) {
    if (typeof schema.$ref === 'string') {
        const target = resolve(schema.$ref, scope);
        return explain(target.schema, value, pointer, target.scope);
    }
    const wrong = explainKind(schema, value, pointer);
    if (wrong !== undefined)
        return [wrong];
    const findings = [
        ...explainScalar(schema, value, pointer),
        ...explainList(schema, value, pointer, scope),
        ...explainObject(schema, value, pointer, scope),
    ];
    findings.push(...explainUnions(schema, value, pointer, scope, findings));
    return findings;
}
function resolve(reference, scope) {
    const [file = '', path = ''] = reference.split('#');
    const root = file === '' ? scope.root : scope.schemas.get(file);
    let schema = root;
    for (const token of path.split('/').slice(1))
        schema = schema?.[token];
    if (root === undefined || schema === undefined)
        throw new Error(`No schema ${reference}.`);
    return { schema, scope: { ...scope, root } };
}
/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema, value, pointer) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined) {
        if (allowed.includes(value))
            return undefined;
        const words = allowed.map((word) => `\`${String(word)}\``);
        const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.v)(value, allowed.map(String)) : undefined;
        return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
    }
    if (schema.type === undefined || isOfType(schema.type, value))
        return undefined;
    return wrongType(expectedOf(schema), schema.type, value, pointer);
}
function isOfType(type, value) {
    const actual = typeOf(value);
    return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}
function wrongType(expected, type, value, pointer) {
    const numeric = type === 'number' || type === 'integer';
    let hint = '';
    if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        hint = ' Remove the quotes.';
    }
    else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        hint = ' Put it in quotes.';
    }
    return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}
function explainScalar(schema, value, pointer) {
    if (typeof value === 'string') {
        if (schema.minLength !== undefined && value.length < schema.minLength) {
            return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
        }
        if (schema.maxLength !== undefined && value.length > schema.maxLength) {
            const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
            return [finding('out_of_range', message, pointer)];
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            const expected = patternWords(schema.pattern) ?? expectedOf(schema);
            return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
        }
        return [];
    }
    if (typeof value !== 'number')
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    const limits = [
        minimum !== undefined && value < minimum && `at least ${minimum}`,
        exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
        maximum !== undefined && value > maximum && `at most ${maximum}`,
        exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
    ].filter((limit) => limit !== false);
    return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}
function explainList(schema, value, pointer, scope) {
    if (!Array.isArray(value))
        return [];
    const findings = [];
    if (schema.minItems !== undefined && value.length < schema.minItems) {
        findings.push(finding('empty_list', `Expected at least ${schema.minItems} entry, found ${value.length}.`, pointer));
    }
    if (schema.uniqueItems === true) {
        const texts = value.map((item) => JSON.stringify(item));
        texts.forEach((text, index) => {
            if (texts.indexOf(text) === index)
                return;
            findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
        });
    }
    const items = schema.items;
    if (items !== undefined) {
        value.forEach((item, index) => {
            findings.push(...explain(items, item, `${pointer}/${index}`, scope));
        });
    }
    return findings;
}
function explainObject(schema, value, pointer, scope) {
    if (typeOf(value) !== 'object')
        return [];
    const object = value;
    // A kind of check decides which keys are known: the branch of the discriminator looks at them.
    if (schema.discriminator !== undefined)
        return [];
    const properties = schema.properties ?? {};
    const findings = [];
    const meant = new Set();
    for (const [key, child] of Object.entries(object)) {
        const at = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known !== undefined) {
            findings.push(...explain(known, child, at, scope));
        }
        else if (schema.additionalProperties === false) {
            const near = (0,suggestion/* suggestWord */.v)(key, absentKeys(properties, object));
            if (near !== undefined)
                meant.add(near);
            findings.push(unknownKey(key, Object.keys(properties), at, near));
        }
        else {
            findings.push(...explainExtra(schema, key, child, at, scope));
        }
    }
    for (const key of schema.required ?? []) {
        if (Object.hasOwn(object, key) || meant.has(key))
            continue;
        const description = properties[key]?.description;
        const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
        findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
    }
    if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
        const list = Object.keys(properties).map((key) => `\`${key}\``);
        const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
        findings.push(finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer));
    }
    return findings;
}
function absentKeys(properties, object) {
    return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}
function unknownKey(key, known, pointer, near) {
    const list = known.map((word) => `\`${word}\``).join(', ');
    const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
    return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}
function explainExtra(schema, key, child, at, scope) {
    const findings = [];
    if (schema.propertyNames !== undefined) {
        for (const wrong of explain(schema.propertyNames, key, at, scope)) {
            findings.push({ ...wrong, code: 'bad_name', atKey: true });
        }
    }
    if (typeof schema.additionalProperties === 'object') {
        findings.push(...explain(schema.additionalProperties, child, at, scope));
    }
    return findings;
}
function explainUnions(schema, value, pointer, scope, others) {
    const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
    if (schema.if !== undefined) {
        const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
        if (branch !== undefined)
            findings.push(...explain(branch, value, pointer, scope));
    }
    if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
        findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
    }
    if (schema.discriminator !== undefined) {
        findings.push(...explainKindOf(schema, value, pointer, scope));
        return findings;
    }
    for (const branches of [schema.anyOf, schema.oneOf]) {
        if (branches !== undefined)
            findings.push(...explainBranches(branches, value, pointer, scope, others));
    }
    return findings;
}
function explainKindOf(schema, value, pointer, scope) {
    const tag = schema.discriminator?.propertyName ?? 'kind';
    const kind = value[tag];
    const branches = (schema.oneOf ?? []).map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope });
    const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
    const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
    if (branch !== undefined) {
        return explain(branch.schema, value, pointer, branch.scope);
    }
    const list = kinds.map((word) => `\`${word}\``).join(', ');
    if (kind === undefined) {
        return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
    }
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.v)(kind, kinds) : undefined;
    const at = `${pointer}/${tag}`;
    return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}
function explainBranches(branches, value, pointer, scope, others) {
    const looks = branches.map((branch) => explain(branch, value, pointer, scope));
    if (looks.some((look) => look.length === 0))
        return [];
    if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
        // The key is there but misspelt, or the whole object is empty: already said.
        if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object'))
            return [];
        const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
        return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
    }
    const resolved = branches.map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch);
    const looksLikeParam = typeof value === 'string' && value.startsWith('$');
    const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
    const fitting = looks.filter((look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)));
    const best = fitting.sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam))
        return best;
    const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
    return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}
function isKindMistake(other) {
    return other.code === 'wrong_type' || other.code === 'not_one_of';
}
function finding(code, message, pointer, suggestion) {
    return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/text/schema.js

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
function validateDocument(document, form, siblings = []) {
    if (document.problems.length > 0 || document.value === undefined) {
        return { value: undefined, problems: document.problems };
    }
    const problems = validateValue(document.value, document, form, siblings);
    return problems.length > 0 ? { value: undefined, problems } : { value: document.value, problems };
}
/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
function validateValue(value, document, form, siblings = []) {
    const { schema, validate } = form;
    if (validate(value))
        return [];
    const findings = explainSchema(schema, value, new Map(siblings.map((sibling) => [String(sibling.$id), sibling])));
    if (findings.length > 0)
        return findings.map((finding) => toProblem(finding, document));
    return (validate.errors ?? []).map((error) => unexplained(error, document));
}
function toProblem(finding, document) {
    const { code, message, pointer, suggestion } = finding;
    return finding.atKey
        ? document.keyProblem(code, message, pointer, suggestion)
        : document.problem(code, message, pointer, suggestion);
}
/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error, document) {
    return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                const key = item.key;
                const at = key?.range?.[0] ?? fallbackOffset;
                this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
