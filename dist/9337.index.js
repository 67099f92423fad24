export const id = 9337;
export const ids = [9337];
export const modules = {

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

/***/ 69337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage),
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/check-row.js
var check_row = __webpack_require__(29047);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/signature.js + 4 modules
var signature = __webpack_require__(21987);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/appendix.js






/** What only a report at length says: every group, the controls, the seats as a table. */
function groupBlocks(model) {
    return (0,words/* shownChecks */.xj)(model)
        .filter(({ groups }) => groups.length > 0)
        .flatMap((check) => [(0,prose/* heading */.R_)(4, `Groups: ${check.title}`), groupTable(check)]);
}
function groupTable({ groups, required }) {
    const against = required.threshold === null ? [] : [required.threshold];
    const number = (value) => [value === null ? '—' : (0,report_number/* formatNumber */.ZV)(value, against)];
    const rows = groups.map((group) => {
        const interval = group.interval === null ? undefined : (0,report_number/* formatInterval */.vy)(group.interval, against);
        const name = group.reference ? `${(0,check_row/* groupName */.hv)(group)} (reference)` : (0,check_row/* groupName */.hv)(group);
        return [
            [name],
            [group.n === null ? (group.note ?? '—') : (0,report_number/* formatCount */.B4)(group.n)],
            [group.selected === null ? '—' : (0,report_number/* formatCount */.B4)(group.selected)],
            number(group.rate),
            [...number(group.value), ...(interval === undefined ? [] : [` (${interval})`])],
            [words/* OUTCOME_WORDS */.nx[group.outcome]],
        ];
    });
    return (0,prose/* table */.tp)(['Group', 'Rows', 'Favourable', 'Rate', 'Value', 'Result'], rows);
}
/** Trust, reason and controls of every check. */
function groundsBlocks(model) {
    const items = (0,words/* shownChecks */.xj)(model).map((check) => {
        const trust = check.trust === null ? '' : ` Evidence: ${words/* TRUST_WORDS */.Lk[check.trust] ?? check.trust}.`;
        const controls = check.controls.map(({ id, relation }) => `${id} (${relation})`).join(', ');
        return [`${check.title}: ${check.reason}${trust}`, controls === '' ? '' : ` Controls: ${controls}.`];
    });
    return items.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Grounds'), (0,prose/* list */.p_)(items)];
}
function seatBlocks(model, context) {
    const signoff = (0,signature/* signoffOf */.OA)(model);
    if (signoff === null)
        return [];
    const signed = Object.entries(signoff.assignment).flatMap(([role, people]) => (people ?? []).map((login) => {
        const review = signoff.counted.find((counted) => counted.user === login && counted.role === role)?.review;
        const shown = review === undefined ? ['—'] : (0,prose/* link */.nf)([`review ${review}`], (0,report_context/* reviewUrl */._B)(context, review));
        return [[role], [(0,prose/* person */.MV)(login)], shown];
    }));
    const open = signoff.missing.map(({ role, count }) => [[role], [`missing × ${count}`], ['—']]);
    const rows = [...signed, ...open];
    return rows.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Sign-off'), (0,prose/* table */.tp)(['Role', 'Signed by', 'Review'], rows)];
}
/** Every digest in full: what a comment shortens an officer may have to compare. */
function digestBlocks(model) {
    const subject = Object.entries(model.subject).map(([part, digest]) => [
        [part === 'subject' ? 'subject (what is approved)' : part],
        digest === null ? ['not known'] : [(0,prose/* code */.aY)(digest)],
    ]);
    const policies = model.policies.map(({ id, version, digest }) => [
        [`policy ${id} ${version}`],
        [(0,prose/* code */.aY)(digest)],
    ]);
    const evidence = model.evidence.map(({ file, sha256 }) => [
        [(0,prose/* code */.aY)(file)],
        [(0,prose/* code */.aY)(`sha256:${sha256.replace(/^sha256:/u, '')}`)],
    ]);
    return [(0,prose/* heading */.R_)(4, 'Digests'), (0,prose/* table */.tp)(['Of', 'Digest'], [...subject, ...policies, ...evidence])];
}

// EXTERNAL MODULE: ./lib/report/chart.js
var report_chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/disclosure.js
var disclosure = __webpack_require__(12105);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/** The style sheet of every page: no font, image or script from elsewhere; light, dark, phone and paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --shade: #f6f8fa; --link: #0550ae; --bar: #0550ae; --limit: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --shade: #161b22; --link: #79b8ff; --bar: #79b8ff; --limit: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { font-size: 1.5rem; margin-top: .5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; } h4 { font-size: 1rem; } main > h3:first-of-type { border: 0; padding-top: 0; margin-top: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
.note { color: var(--soft); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--shade); font-weight: 600; }
tbody td:first-child { min-width: 6.5rem; }
li { margin: .35rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { background: var(--shade); padding: .75rem; border-radius: 6px; overflow-x: auto; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: 1.4rem; } .bar-label { font-size: .875rem; margin-top: .4rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem 0; }
  td { border: 0; padding: .2rem .75rem; } td:empty { display: none; }
  td[data-label]:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85em; }
}
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --link: #000; --bar: #000; --limit: #000; } main { max-width: none; padding: 0; } tr, figure, li { break-inside: avoid; } a[href]::after { content: none; } }
`.trim();

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/report/html.js










const CHART_WIDTH = 1000;
const CHART_HEIGHT = 24;
/** One page for reading at length: nothing from elsewhere, no script, readable on a phone, in the dark and on paper. */
function renderHtml(decision, context) {
    const report = (0,summary/* reportBlocks */.D)(decision, context);
    const models = [...report.models];
    // Levels without a gap: below the page's own heading come the models, or where there is one, its parts.
    const lift = models.length > 1 ? 1 : 2;
    const appendices = (0,report_context/* modelsWorstFirst */.OY)((0,disclosure/* disclosed */.v)(decision, context)).map((model) => [
        ...groupBlocks(model),
        ...seatBlocks(model, context),
        ...groundsBlocks(model),
        ...digestBlocks(model),
    ]);
    const sections = models.map((blocks, index) => `<section>\n${blocksHtml([...blocks, ...(appendices[index] ?? [])], lift)}\n</section>`);
    const title = (0,prose/* plain */.pj)((0,headline/* headline */.Pl)(decision)).replace(/^\S+ /u, '');
    const [first, ...rest] = report.head;
    const main = [first === undefined ? '' : blockHtml(first, 1), blocksHtml(rest, lift), ...sections].join('\n');
    return htmlPage(`Arbiter: ${title}`, main);
}
/** A whole page around a body that is already HTML. `style`: what the page adds to the style sheet of all pages. */
function htmlPage(title, body, style = '') {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<style>
${STYLE}${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
function blocksHtml(blocks, lift) {
    return blocks.map((block) => blockHtml(block, lift)).join('\n');
}
function blockHtml(block, lift) {
    switch (block.kind) {
        case 'heading': {
            const tag = `h${Math.max(1, block.level - lift)}`;
            return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
        }
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'note':
            return `<p class="note">${inlineHtml(block.content)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return tableHtml(block);
        case 'details':
            return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.body, lift)}\n</details>`;
        case 'chart':
            return chartHtml(block);
    }
}
/** Roles are named because a phone shows rows as cards, and `display: block` takes them away. */
function tableHtml({ columns, rows }) {
    const head = columns.map((name) => `<th scope="col" role="columnheader">${(0,report_escape/* htmlText */.js)(name)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = row.map((cell, index) => `<td role="cell" data-label="${(0,report_escape/* htmlText */.js)(columns[index] ?? '')}">${inlineHtml(cell)}</td>`);
        return `<tr role="row">${cells.join('')}</tr>`;
    });
    return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}
function chartHtml(chart) {
    const { low, high } = (0,report_chart/* chartScale */.zy)(chart);
    const x = (value) => (((value - low) / (high - low)) * CHART_WIDTH).toFixed(1);
    const limit = chart.limit === null ? '' : lineSvg(x(chart.limit), x(chart.limit), 0, CHART_HEIGHT, 'var(--limit)');
    const bars = chart.bars.map((bar) => {
        const middle = CHART_HEIGHT / 2;
        const span = lineSvg(x(bar.lower ?? bar.value), x(bar.upper ?? bar.value), middle, middle, 'var(--bar)');
        const at = Number(x(bar.value));
        const point = `<rect x="${(at - 5).toFixed(1)}" y="${middle - 7}" width="10" height="14" fill="var(--bar)"/>`;
        const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${span}${point}${limit}</svg>`;
        return `<div class="bar-label">${(0,report_escape/* htmlText */.js)(bar.label)}: ${(0,report_escape/* htmlText */.js)(bar.text)}</div>${svg}`;
    });
    const caption = chart.limit === null ? '' : ` (the upright line is the limit, ${(0,report_number/* formatNumber */.ZV)(chart.limit)})`;
    return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(chart.title)}${caption}</figcaption>\n${bars.join('\n')}\n</figure>`;
}
function lineSvg(x1, x2, y1, y2, color) {
    return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-width="4"/>`;
}
function inlineHtml(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,report_escape/* htmlText */.js)(inline);
        if (inline.kind === 'code')
            return `<code>${(0,report_escape/* htmlText */.js)(inline.text)}</code>`;
        const content = inlineHtml(inline.content);
        if (inline.kind === 'strong')
            return `<strong>${content}</strong>`;
        const url = (0,report_escape/* safeUrl */.Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,report_escape/* htmlText */.js)(url)}" rel="noreferrer">${content}</a>`;
    })
        .join('');
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


/***/ })

};
