export const id = 3394;
export const ids = [3394];
export const modules = {

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ problemAdvice),
/* harmony export */   rC: () => (/* binding */ checkAdvice),
/* harmony export */   xS: () => (/* binding */ withoutStack)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9047);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);



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
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(check.title), ': ', parts.map(sentence).join(' ')];
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
function remedyOf({ code: word, message }) {
    const text = `${word} ${message}`;
    if (/\b(?:403|401)\b|permission|forbidden|credential/iu.test(text)) {
        return 'Give the workflow the permission it names, then run the gate again.';
    }
    if (/\b(?:429|5\d\d)\b|rate.?limit|time.?out|unavailable|network|connection/iu.test(text)) {
        return 'It was tried again without success; run the gate again when the service answers.';
    }
    if (/adopt/iu.test(text))
        return 'Merge the pull request that adds the configuration first.';
    if (/\b404\b/u.test(text))
        return 'Check that it exists and that the workflow may read it.';
    return 'Correct it at this place; the gate runs again on the next push.';
}
function sentence(text) {
    const trimmed = text.trim();
    return /[.!?…]$/u.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ approvalLine)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9648);



/** One line for an approved model: the names, until when, what happens next. */
function approvalLine(model, context) {
    const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffOf */ .OA)(model);
    const until = signoff?.valid_until == null ? [] : [`, valid until ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(signoff.valid_until)}`];
    return [
        ...names(signoff),
        ...until,
        ...promised(model),
        '. Next: merge; then exactly this content may be tagged ',
        ...tag(model, signoff, context),
        ' and bundled.',
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
/** The tag that `release` will make; its date is the UTC day of the last counted approval. */
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

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ disclosed)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);

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
function outcomeSentence({ outcome }) {
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
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9648);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);





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
        if (signoff === null)
            return 'every check holds and nobody has to sign';
        if (signoff.override === null)
            return 'every check holds and every signature is there';
        const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .seatsOf */ .Q7)(signoff);
        return `every check holds, ${filled} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, 'signature')}, the rest overridden until ${signoff.override.until}`;
    }
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model))
        return 'waiting for evidence';
    return _words_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_WORDS */ .yu[model.turn];
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
                return ': every check holds';
            const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .seatsOf */ .Q7)(signoff);
            return `: every check holds, ${filled} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, 'signature')}`;
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

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ governingElsewhere),
/* harmony export */   Mb: () => (/* binding */ governingBlocks),
/* harmony export */   Y6: () => (/* binding */ decidedFor),
/* harmony export */   ZQ: () => (/* binding */ AT_LENGTH),
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   tc: () => (/* binding */ modelSection)
/* harmony export */ });
/* harmony import */ var _checks_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2842);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(248);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3307);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5810);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9047);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9648);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8191);











const GOVERNING_SHOWN = 50;
const AT_LENGTH = {
    settled: 'open',
    evidence: 'open',
    charts: true,
    rows: Number.POSITIVE_INFINITY,
};
/** Everything about one model below its headline: what does not hold first. */
function modelSection(model, context, detail) {
    const blocking = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .blockingChecks */ .td)(model);
    return [
        ...(model.status === 'approved'
            ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('Approved'), ': ', ...(0,_approval_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalLine */ ._)(model, context))]
            : []),
        ...undecided(model, detail),
        ...(blocking.length > 0 ? [limited(model, blocking, context, detail)] : []),
        ...awaited(model),
        ...advice(blocking, detail),
        ...(model.status === 'approved' && detail.settled !== 'open'
            ? (0,_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .approvedRemarks */ .Hu)(model, context, detail.rows)
            : (0,_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureBlocks */ .Rj)(model, context, detail.rows)),
        ...governingBlocks(model.governing, context, model.is_new),
        ...advisories(model, context, detail),
        ...(detail.charts ? (0,_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .modelCharts */ .pb)(model) : []),
        ...settled(model, context, detail),
        ...evidence(model, context, detail),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .note */ .N4)(...footer(model, context)),
    ];
}
function limited(model, checks, context, detail) {
    const shown = checks.slice(0, detail.rows);
    const whole = (0,_check_row_js__WEBPACK_IMPORTED_MODULE_5__/* .checkTable */ .Dv)(model, shown, context);
    const rest = checks.length - shown.length;
    return rest === 0
        ? whole
        : { ...whole, rows: [...whole.rows, [[], [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rest, 'more check')}`], [], []]] };
}
function undecided(model, detail) {
    if (model.status !== 'error')
        return [];
    const intro = (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('Could not be decided.'), ' ', (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutStack */ .xS)(model.reason), ' The merge is blocked for safety.');
    return [intro, ...problemList(model.problems, detail.rows)];
}
/** What could not be understood, each with its place and what to do. */
function problemList(problems, rows) {
    if (problems.length === 0)
        return [];
    const rest = problems.length - rows;
    const items = problems.slice(0, rows).map(_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAdvice */ .WS);
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(rest > 0 ? [...items, [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rest, 'more problem')}`]] : items)];
}
function awaited({ awaiting }) {
    if (awaiting.length === 0)
        return [];
    const items = awaiting.map(({ workflow, artifact, state }) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(artifact), ' of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(workflow), `: ${state}`]);
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('Waiting for evidence.'), awaiting.some(({ state }) => state === _checks_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_GIVEN */ .y8)
            ? ' Give its folder with --artifact NAME=FOLDER.'
            : ' The gate runs again by itself when the workflow completes.'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items),
    ];
}
function advice(blocking, detail) {
    const items = blocking
        .filter(({ awaiting }) => !awaiting)
        .slice(0, detail.rows)
        .map(_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAdvice */ .rC);
    if (items.length === 0)
        return [];
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)('What to do.')), (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items)];
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
    const altering = (0,_model_governing_js__WEBPACK_IMPORTED_MODULE_1__/* .alteringChanges */ .i1)(sorted);
    const others = sorted.filter((change) => !altering.includes(change));
    const title = isNew ? 'New model: what it would set for itself.' : 'This change alters what governs.';
    const base = isNew
        ? 'They are listed because there is no base version to judge them by.'
        : 'It is judged by the rules of the base branch, and the governance role must sign it.';
    if (isNew)
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(title), ` ${base}`), changeList(sorted, context)];
    return [
        ...(altering.length > 0 ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(title), ` ${base}`), changeList(altering, context)] : []),
        ...(others.length > 0
            ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)([`🆕 ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(others.length, 'addition')} to what governs`], changeList(others, context))]
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
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .strong */ .ko)(DIRECTION_WORDS[direction]),
        `. ${message} (`,
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .link */ .nf)([(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(`${file}${pointer === '' ? '' : ` ${pointer}`}`)], (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .headUrl */ .S)(context, file)),
        ')',
    ]);
    const rest = items.length - GOVERNING_SHOWN;
    const shown = items.slice(0, GOVERNING_SHOWN);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(rest > 0 ? [...shown, [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rest, 'more change')}`]] : shown);
}
function advisories(model, context, detail) {
    const checks = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .advisoryChecks */ .tB)(model);
    if (checks.length === 0)
        return [];
    const summary = `💬 ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(checks.length, 'advisory check')} ${checks.length === 1 ? 'does' : 'do'} not hold (does not block)`;
    return folded(detail.settled, [summary], limited(model, checks, context, detail));
}
function settled(model, context, detail) {
    const checks = (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .settledChecks */ .hp)(model);
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
        pass > 0 ? [`✅ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(pass, 'check holds', 'checks hold')}`] : [],
        waived > 0 ? [`📝 ${waived} waived`] : [],
        overridden > 0 ? [`📝 ${overridden} overridden`] : [],
        away > 0 ? [`⏭️ ${away} ${away === 1 ? 'does' : 'do'} not apply`] : [],
    ];
    return folded(detail.settled, (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)(parts, ' · '), (0,_check_row_js__WEBPACK_IMPORTED_MODULE_5__/* .checkTable */ .Dv)(model, checks, context));
}
function evidence(model, context, detail) {
    if (model.evidence.length === 0)
        return [];
    const kinds = Object.keys(_words_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_WORDS */ .Lk).flatMap((trust) => {
        const count = model.evidence.filter((item) => item.trust === trust).length;
        return count === 0 ? [] : [`${count} ${_words_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_WORDS */ .Lk[trust] ?? trust}`];
    });
    const rows = model.evidence.map((item) => [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .link */ .nf)([(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(item.file)], (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceUrl */ .j1)(context, model.evidence, item.file)),
        [sourceText(item)],
        [`${item.format}, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(item.records, 'record')}`],
        [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .VK)(`sha256:${item.sha256.replace(/^sha256:/u, '')}`))],
    ]);
    const summary = `📄 Evidence: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rows.length, 'file')}, ${kinds.join(', ')}`;
    return folded(detail.evidence, [summary], (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(['File', 'Trust', 'Format', 'Digest'], rows));
}
/** Trust and source, without saying the same twice. */
function sourceText({ trust, source }) {
    const word = _words_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_WORDS */ .Lk[trust] ?? trust;
    if (source === 'commit' || source === 'folder')
        return word;
    return trust === 'workflow' ? source : `${word}, ${source}`;
}
function folded(how, summary, ...body) {
    if (how === 'none')
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(...summary)];
    return how === 'details' ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)(summary, ...body)] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .heading */ .R_)(4, ...summary), ...body];
}
function footer(model, context) {
    const policies = model.policies.map(({ id, version, digest, file }) => [
        'policy ',
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .link */ .nf)([`${id} ${version}`], (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .policyUrl */ .IH)(context, file)),
        ' ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .VK)(digest)),
    ]);
    const subject = model.subject.subject === null ? [] : ['subject ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .VK)(model.subject.subject))];
    const tier = model.tier === null ? [] : [`tier ${model.tier}`];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([...policies, subject, tier], ' · ');
}
/** What the whole report rests on. */
function decidedFor(decision, context) {
    const head = decision.head === null ? [] : ['decided for ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(decision.head))];
    const base = decision.base === null
        ? []
        : ['by the rules of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(`${context.baseRef}@${(0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(decision.base)}`)];
    const entry = context.ledger === undefined ? [] : [`recorded as entry ${context.ledger.seq} of the ledger`];
    const report = context.reportUrl === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .link */ .nf)(['full report'], context.reportUrl);
    const run = context.runUrl === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .link */ .nf)(['run'], context.runUrl);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .joined */ .oR)([head, base, ['as of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(decision.as_of)], entry, report, run], ' · ');
}


/***/ }),

/***/ 9648:
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

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(5169);
// EXTERNAL MODULE: ./lib/signoff/explanation.js
var explanation = __webpack_require__(4737);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(6721);
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
    const words = detail === null ? ` ${change}` : ` ${change} (${detail})`;
    return [...nounOf(part, name), words];
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

;// CONCATENATED MODULE: ./lib/report/signature-remark.js




/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
function standingRemarks({ signoff, conditions }, context) {
    return [
        ...overrideRemarks(signoff),
        ...vetoRemarks(signoff, context),
        ...conditionRemarks(conditions, context),
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
        ...(overdue ? [' — it blocks the next deployment.'] : []),
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
    delegation: 'Delegation',
    delegation_void: 'Delegation',
    feedback: 'Feedback, which never counts as approval',
};
function noteRemarks({ notes }, areConditionsListed) {
    const listed = new Set(['override', ...(areConditionsListed ? ['condition'] : [])]);
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
/** What says nothing to a reader: plain comments, and reviews that a later one replaced. */
const SILENT = new Set(['not_decisive', 'superseded']);
/** Every approval that does not count: why, and what would make it (or another) count. */
function ignoredRemarks(signatures, context, rows) {
    const { signoff, voided } = signatures;
    const roles = signoff.missing.map(({ role }) => role);
    const isNeeded = roles.length > 0 || signoff.state !== 'complete';
    const others = signoff.ignored
        .filter((ignored) => !SILENT.has(ignored.reason) && !isExplained(ignored, voided))
        .map(({ review, user, reason }) => {
        const { why, remedy } = (0,explanation/* explainReason */.m)(reason, { user, roles });
        return [...(0,prose/* link */.nf)([why], (0,report_context/* reviewUrl */._B)(context, review)), ' ', isNeeded ? remedy : NOT_NEEDED];
    });
    return [
        ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
        ...others,
        ...changedPartsRemark(signatures),
    ];
}
/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }) {
    const isStale = signoff.ignored.some((ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided));
    return isStale && changedParts.length > 0
        ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
        : [];
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
    const later = model.status === 'pending' && filled < all ? [' Requested when the checks hold.'] : [];
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
    const signatures = { signoff, voided: [], conditions: [], changedParts: [] };
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

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   D: () => (/* binding */ reportBlocks)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2105);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _model_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8185);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9648);








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

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ explainReason)
/* harmony export */ });
/** Explains an ignored review in plain text (no Markdown; the caller escapes). */
function explainReason(reason, context) {
    const user = context.user ?? 'somebody whose account is gone';
    const roles = context.roles === undefined || context.roles.length === 0
        ? 'a required role'
        : context.roles.join(' or ');
    const [why, remedy] = sentences(user, roles, context.minPermission)[reason];
    return { why, remedy };
}
function sentences(user, roles, permission) {
    const another = `Somebody else of ${roles} must approve.`;
    const again = `${user} must look at the present change and approve again.`;
    return {
        unknown_user: [`The review by ${user} does not count: nobody can say who it was.`, another],
        not_decisive: [
            `The review by ${user} neither approves nor blocks.`,
            `${user} must submit a review that approves, if they mean to.`,
        ],
        superseded: [
            `A later review by ${user} replaces this one.`,
            'Nothing to do: the later review is the one that is judged.',
        ],
        dismissed: [`The review by ${user} was dismissed; an earlier one does not come back.`, again],
        bot: [
            `The approval by ${user} does not count: it is not a person.`,
            `A person of ${roles} must approve, or the policy must allow bots.`,
        ],
        no_role: [
            `The review by ${user} does not count: they hold no role that is asked for here.`,
            `Somebody of ${roles} must approve.`,
        ],
        delegation_expired: [
            `The approval by ${user} does not count: the delegation to them has ended.`,
            `The delegation must be renewed on the base branch, or somebody of ${roles} must approve.`,
        ],
        permission: [
            permission === undefined
                ? `The review by ${user} does not count: they have less permission on the repository than the policy asks.`
                : `The review by ${user} does not count: they have less than ${permission} permission on the repository.`,
            permission === undefined
                ? `${user} must be given it (write, unless the policy says otherwise), or somebody else of ${roles} must approve.`
                : `${user} must be given ${permission} permission, or somebody else of ${roles} must approve.`,
        ],
        author: [`The approval by ${user} does not count: they opened this pull request.`, another],
        contributor: [
            `The approval by ${user} does not count: they wrote, committed or pushed a part of this change.`,
            another,
        ],
        stale_commit: [`The approval by ${user} was given on another commit than the present head.`, again],
        stale_subject: [`The approval by ${user} was given on other content than the present one.`, again],
        stale_time: [`The approval by ${user} was not given after the present change was pushed.`, again],
        seat_filled: [
            `The approval by ${user} is valid, but every seat they could fill is filled.`,
            'Nothing to do.',
        ],
    };
}


/***/ })

};
