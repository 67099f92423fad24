export const id = 3394;
export const ids = [3394];
export const modules = {

/***/ 83005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ ruleImpact),
/* harmony export */   Ni: () => (/* binding */ isAnythingFlipped),
/* harmony export */   a7: () => (/* binding */ isImpactKnown)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

const SATISFIED = new Set(['pass', 'waived', 'overridden', 'not_applicable']);
const BLOCKING = new Set(['mandatory', 'overridable']);
/**
 * Where two decisions on the checks of the same models and evidence differ, made by two sets of rules. A model that one of
 * them cannot judge is said to be undecided: what would flip for it is not known, whatever the other says.
 */
function ruleImpact(before, after) {
    const paths = [...new Set([...before.models, ...after.models].map(({ path }) => path))].sort();
    const models = paths.map((path) => impactOn(path, before, after));
    return {
        schema: 'arbiter/policy-impact/v1',
        as_of: after.as_of,
        before: before.base,
        after: after.head,
        totals: {
            models: models.length,
            flipped_models: models.filter(({ flips }) => flips).length,
            flipped_checks: models.reduce((sum, { checks }) => sum + checks.length, 0),
            undecided_models: models.filter(({ undecided }) => undecided !== null).length,
        },
        models,
        problems: [...problemsOf(before, 'before'), ...problemsOf(after, 'after')],
    };
}
/** Whether every model could be judged by both. */
function isImpactKnown({ totals, problems }) {
    return totals.models > 0 && totals.undecided_models === 0 && problems.length === 0;
}
function isAnythingFlipped({ totals }) {
    return totals.flipped_models + totals.flipped_checks > 0;
}
/** A decision without any model judged nothing: its own reason is a problem where it names none. */
function problemsOf(decision, rules) {
    const { problems, models, reason } = decision;
    const all = problems.length === 0 && models.length === 0
        ? [{ code: 'undecidable', message: reason, file: '' }]
        : problems;
    return all.map((problem) => ({
        rules,
        code: problem.code,
        message: problem.message,
        file: problem.file,
        line: ('line' in problem ? problem.line : undefined) ?? null,
        column: ('column' in problem ? problem.column : undefined) ?? null,
    }));
}
function impactOn(path, before, after) {
    const [old, now] = [before, after].map(({ models }) => models.find((model) => model.path === path));
    const [oldSide, newSide] = [sideOf(old, before), sideOf(now, after)];
    const { name = path, version = null } = now ?? old ?? {};
    return {
        name,
        path,
        version,
        before: oldSide,
        after: newSide,
        flips: oldSide?.status !== newSide?.status,
        undecided: undecidedBy(old, oldSide, 'old') ?? undecidedBy(now, newSide, 'new'),
        checks: old === undefined && now === undefined ? [] : flippedChecks(old?.checks ?? [], now?.checks ?? []),
    };
}
/** Rules by which nothing at all could be judged do not say that a model is not governed. */
function sideOf(model, { models, reason }) {
    if (model !== undefined)
        return { status: model.status, reason: model.reason };
    return models.length === 0 ? { status: 'error', reason } : null;
}
function undecidedBy(model, side, rules) {
    if (side?.status === 'error')
        return `By the ${rules} rules: ${side.reason}`;
    if (model === undefined || !isAwaited(model))
        return null;
    return `By the ${rules} rules it waits for evidence that is not there.`;
}
/** Evidence that is still to come could turn any check that it is for. */
function isAwaited(model) {
    if (model.checks.some(({ awaiting, level }) => awaiting && level !== 'shadow'))
        return true;
    return model.awaiting.length > 0 && model.status === 'pending' && (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model);
}
/** In the order of the new rules; what only the old ones had comes after. */
function flippedChecks(before, after) {
    const isSame = (a, b) => a.policy === b.policy && a.id === b.id;
    const pairs = [
        ...after.map((now) => [before.find((old) => isSame(old, now)), now]),
        ...before.filter((old) => !after.some((now) => isSame(old, now))).map((old) => [old, undefined]),
    ];
    return pairs.flatMap(([old, now]) => {
        const known = now ?? old;
        if (known === undefined || !isFlip(old, now))
            return [];
        const { policy, id, title } = known;
        return [{ policy, check: id, title, before: resultOf(old), after: resultOf(now) }];
    });
}
function isFlip(old, now) {
    const enforced = [old, now].filter((check) => check !== undefined && check.level !== 'shadow');
    if (enforced.length === 0)
        return false;
    // What is new or gone and holds changes no verdict.
    if (old === undefined || now === undefined)
        return enforced.some((check) => !isHeld(check));
    return old.outcome !== now.outcome || doesBlock(old) !== doesBlock(now);
}
function isHeld(check) {
    return check !== undefined && SATISFIED.has(check.outcome);
}
function doesBlock(check) {
    return BLOCKING.has(check.level) && !SATISFIED.has(check.outcome);
}
function resultOf(check) {
    if (check === undefined)
        return null;
    const { level, outcome, reason } = check;
    return { level, outcome, blocks: doesBlock(check), reason };
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ problemAdvice),
/* harmony export */   rC: () => (/* binding */ checkAdvice),
/* harmony export */   xS: () => (/* binding */ withoutStack)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75169);
/* harmony import */ var _why_not_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90076);



const FINDINGS_SHOWN = 3;
/**
 * What to do about one check that does not hold: the smallest change that would pass, the rows still needed, the group that
 * decides. It never suggests tuning on the test set.
 */
function checkAdvice(check) {
    const why = needsReason(check) ? [sentence(check.reason)] : [];
    const known = isOpen(check) ? (0,_why_not_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNot */ .O)(check) : NOTHING;
    const parts = [
        ...why,
        ...[known.margin, known.change].filter((part) => part !== null),
        check.fix ?? findingsAdvice(check) ?? ((known.rows ?? known.change) === null ? defaultFix(check) : ''),
        ...(known.rows === null ? [] : [known.rows]),
    ];
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(check.title),
        ': ',
        parts
            .map(sentence)
            .filter((part) => part !== '')
            .join(' '),
        ...overrideAdvice(check),
    ];
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
const NOTHING = { margin: null, change: null, rows: null };
/** What was judged and does not hold, as opposed to what could not be judged or is still being made. */
function isOpen({ outcome, awaiting }) {
    return (outcome === 'fail' || outcome === 'inconclusive') && !awaiting;
}
/** The table already says a number that misses its limit; everything else needs its sentence. */
function needsReason(check) {
    const { outcome, observed, claimed, findings } = check;
    if (observed === null)
        return false;
    if (outcome === 'inconclusive' || outcome === 'error' || claimed?.agrees === false)
        return true;
    // A number that meets its limit and fails all the same, such as one that is not trusted enough.
    return findings.length === 0 && (0,_why_not_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNot */ .O)(check).margin === null;
}
function defaultFix({ outcome, kind, awaiting, observed, interval, groups }) {
    const isCounted = interval !== null || groups.length > 0 || (observed?.value ?? null) !== null;
    if (awaiting)
        return 'Nothing to do: its evidence is still being made.';
    if (outcome === 'error')
        return 'Repair the evidence or the policy line named here; until then the merge is blocked for safety.';
    if (outcome === 'inconclusive') {
        return isCounted
            ? 'More rows, or evidence with counts, are needed to decide.'
            : 'It can be decided once that is there.';
    }
    if (kind === 'metric' || kind === 'fairness') {
        return 'Improve the model or its data and evaluate again; a new decision threshold needs fresh data.';
    }
    return 'Do what the policy line asks for.';
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
  dZ: () => (/* binding */ additionBlocks),
  RP: () => (/* binding */ alteringBlocks),
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
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
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
/** So many stand open. */
const GOVERNING_OPEN = 10;
const LONGEST_PLACE = 300;
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
    if (!isNew)
        return [...alteringBlocks(changes, context), ...additionBlocks(changes, context)];
    if (changes.length === 0)
        return [];
    const base = ' They are listed because there is no base version to judge them by.';
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('New model: what it would set for itself.'), base),
        ...changeLists(loosestFirst(changes), context, GOVERNING_SHOWN),
    ];
}
/** What alters the rules there are. Of many the loosest stand open; more than `rows` are counted. */
function alteringBlocks(changes, context, rows = GOVERNING_SHOWN) {
    const altering = (0,governing/* alteringChanges */.i1)(loosestFirst(changes));
    if (altering.length === 0)
        return [];
    const base = ' It is judged by the rules of the base branch, and the governance role must sign it.';
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('This change alters what governs.'), base),
        ...changeLists(altering, context, rows),
    ];
}
/** What is new beside the rules there are. */
function additionBlocks(changes, context, rows = GOVERNING_SHOWN) {
    const altering = (0,governing/* alteringChanges */.i1)(changes);
    const others = loosestFirst(changes).filter((change) => !altering.includes(change));
    if (others.length === 0)
        return [];
    const summary = `🆕 ${(0,number/* counted */.hS)(others.length, 'addition')} to what governs`;
    return [(0,prose/* details */.zH)([summary], changeList(others, context, rows))];
}
const LOOSEST_FIRST = ['looser', 'new', 'stricter', 'neutral'];
function loosestFirst(changes) {
    return [...changes].sort((a, b) => LOOSEST_FIRST.indexOf(a.direction) - LOOSEST_FIRST.indexOf(b.direction));
}
/** Changes that no model's own section tells. */
function governingElsewhere({ governing, models }) {
    const told = new Set(models.flatMap((model) => model.governing.map((change) => JSON.stringify(change))));
    return governing.filter((change) => !told.has(JSON.stringify(change)));
}
function changeLists(changes, context, rows) {
    const open = changes.slice(0, Math.min(GOVERNING_OPEN, rows));
    const folded = changes.slice(open.length);
    const left = rows - open.length;
    if (folded.length === 0)
        return [changeList(open, context, rows)];
    const summary = `⚖️ ${(0,number/* counted */.hS)(folded.length, 'more change')} to what governs`;
    return [
        changeList(open, context, rows),
        ...(left > 0 ? [(0,prose/* details */.zH)([summary], changeList(folded, context, left))] : [(0,prose/* list */.p_)([[summary]])]),
    ];
}
function changeList(changes, context, rows) {
    const shown = changes.slice(0, rows).map(({ file, pointer, direction, message }) => {
        const place = (0,limits/* clip */.$)(`${file}${pointer === '' ? '' : ` ${pointer}`}`, LONGEST_PLACE);
        // A path may be 4,096 bytes long, and three times that in an address.
        const url = file.length > LONGEST_PLACE ? undefined : (0,report_context/* headUrl */.S)(context, file);
        return [(0,prose/* strong */.ko)(DIRECTION_WORDS[direction]), `. ${message} (`, ...(0,prose/* link */.nf)([(0,prose/* code */.aY)(place)], url), ')'];
    });
    const rest = changes.length - shown.length;
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

/***/ 15857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderImpactText),
/* harmony export */   J: () => (/* binding */ impactBlocks)
/* harmony export */ });
/* harmony import */ var _decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83005);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56721);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75169);






const NAME_LIMIT = 80;
const REASON_LIMIT = 200;
/** So many lines stand open; more are folded. */
const MOST_OPEN = 5;
const STATUS = {
    approved: 'holds, nobody is asked to sign',
    in_review: 'holds',
    pending: 'does not hold',
    rejected: 'rejected',
    error: 'cannot be judged',
};
const OUTCOME = {
    pass: 'holds',
    fail: 'fails',
    inconclusive: 'cannot tell',
    error: 'error',
    waived: 'waived',
    overridden: 'overridden',
    not_applicable: 'does not apply',
};
/** The whole impact for a terminal: models that flip or cannot be judged at length, the others counted. */
function renderImpactText(impact) {
    const { before, after, models, problems } = impact;
    const told = models.filter(isTold);
    const lines = [
        `Rules before: ${before === null ? 'the folder' : (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(before)}. Rules after, models and evidence: ${after === null ? 'the folder' : (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(after)}.`,
        sentenceOf(impact),
        ...told.flatMap(textOfModel),
        ...problems.map(({ rules, file, line, message, code: word }) => `Problem in the ${rulesWord(rules)} rules: ${placeOf(file, line)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message)} [${word}]`),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(`${lines.join('\n')}\n`);
}
function textOfModel(model) {
    const { name, path, version, undecided, checks } = model;
    const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(name)}${version === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(version)}`} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)})`;
    return [
        `${title}: ${transition(model)}`,
        ...(undecided === null ? [] : [`  cannot be told: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(undecided)}`]),
        ...checks.map(({ policy, check, title: words, before, after }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(policy)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(check)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(words)}: ${resultWords(before)} → ${resultWords(after)}${after === null ? '' : `\n      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(after.reason)}`}`),
    ];
}
/** The same for comment and summary: bounded, and folded when long. Reasons are left out: they may name small groups. */
function impactBlocks(report, rows) {
    if (report === undefined)
        return [];
    if (report.kind === 'failed')
        return [
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('What it does to verdicts could not be told'), `: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(report.reason, REASON_LIMIT)} It decides nothing here; \`arbiter policy impact BASE HEAD\` tells it.`),
        ];
    const { impact } = report;
    const items = [...impact.problems.map(problemItem), ...worstFirst(impact.models).flatMap(itemsOfModel)];
    const head = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('What it does to verdicts.'), ` ${sentenceOf(impact)}`);
    if (items.length === 0)
        return [head];
    const shown = items.slice(0, rows);
    const rest = items.length - shown.length;
    const body = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(rest > 0 ? [...shown, [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rest, 'more line')}`]] : shown);
    if (items.length <= MOST_OPEN)
        return [head, body];
    return [head, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)([`⚖️ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(items.length, 'line')} on what flips`], body)];
}
/** What cannot be told, then what no longer holds: the end of a long list is only counted. */
function worstFirst(models) {
    const rank = ({ undecided, after, flips }) => {
        if (undecided !== null)
            return 0;
        if (!flips)
            return 3;
        return after === null || after.status === 'pending' ? 1 : 2;
    };
    return models.filter(isTold).sort((a, b) => rank(a) - rank(b));
}
function itemsOfModel(model) {
    const { name, undecided, checks, flips } = model;
    const title = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(name, NAME_LIMIT));
    const whole = [
        ...(flips ? [[title, `: ${transition(model)}`]] : []),
        ...(undecided === null ? [] : [[title, `: cannot be told. ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(undecided, REASON_LIMIT)}`]]),
    ];
    return [
        ...whole,
        ...checks.map(({ policy, check, title: words, before, after }) => [
            title,
            ' · ',
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(`${policy}/${check}`, NAME_LIMIT)),
            ` ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(words, NAME_LIMIT)}: ${resultWords(before)} → ${resultWords(after)}`,
        ]),
    ];
}
function problemItem({ rules, file, line, message }) {
    return [
        `In the ${rulesWord(rules)} rules: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(placeOf(file, line), NAME_LIMIT)}${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(message, REASON_LIMIT)}`,
    ];
}
/** That nothing flips is said only of what could be judged. */
function sentenceOf(impact) {
    const { models, flipped_models: flipped, flipped_checks: checks, undecided_models: open } = impact.totals;
    const by = `By the new rules, on the checks of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(models, 'model')}`;
    const unknown = open === 0 ? '' : ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(open, 'model')} cannot be judged by both: what flips there is not known.`;
    if (models === 0)
        return 'No model was judged, so nothing can be told.';
    if (!(0,_decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnythingFlipped */ .Ni)(impact))
        return `${by}: ${open === 0 ? 'no verdict flips' : 'no known verdict flips'}.${unknown}`;
    return `${by}: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(flipped, 'verdict')} and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(checks, 'check')} flip.${unknown}`;
}
function isTold({ flips, undecided, checks }) {
    return flips || undecided !== null || checks.length > 0;
}
function transition({ before, after }) {
    const [old, now] = [sideWords(before), sideWords(after)];
    return old === now ? `${now}, as before` : `${old} → ${now}`;
}
function sideWords(side) {
    return side === null ? 'not governed' : STATUS[side.status];
}
/** An advisory check that fails blocks nothing, and one in shadow is not even shown: the level is part of what flips. */
function resultWords(result) {
    if (result === null)
        return 'not asked';
    const { level, outcome, blocks } = result;
    const word = OUTCOME[outcome];
    if (level === 'advisory' || level === 'shadow')
        return `${word} (${level})`;
    return blocks ? `${word} (blocks)` : word;
}
function rulesWord(rules) {
    return rules === 'before' ? 'old' : 'new';
}
function placeOf(file, line) {
    if (file === '')
        return '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file)}${line === null ? '' : `:${line}`}: `;
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
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12105);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63021);
/* harmony import */ var _model_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64965);
/* harmony import */ var _policy_impact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15857);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21987);









const TEXT_LIMIT = 10_000;
const IMPACT_ROWS = 1000;
const CUT_NOTICE = '\n\n**Cut here:** the job summary is limited to 1 MiB. The whole report is in the report file of this run.\n';
/** Everything at full length, in blocks; the job summary, the HTML report and the terminal say the same. */
function reportBlocks(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_7__/* .disclosed */ .v)(decision, context);
    const single = shown.models.length === 1 && shown.models[0]?.status === shown.status;
    return {
        head: [
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .heading */ .R_)(2, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(shown)),
            ...(single ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)(shown.reason)]),
            ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .problemList */ .gH)(shown.problems, Number.POSITIVE_INFINITY),
            ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .governingBlocks */ .Mb)((0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .governingElsewhere */ .KT)(shown), context),
            ...(0,_policy_impact_js__WEBPACK_IMPORTED_MODULE_5__/* .impactBlocks */ .J)(context.impact, IMPACT_ROWS),
            ...(0,_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .governanceBlocks */ .tZ)(shown, context, Number.POSITIVE_INFINITY),
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .note */ .N4)(...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .decidedFor */ .Y6)(shown, context)),
        ],
        models: modelsAtLength(shown, context, single),
    };
}
/** One model at a time: a summary that is full need not build the rest. */
function* modelsAtLength(decision, context, single) {
    for (const model of (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsWorstFirst */ .OY)(decision)) {
        const title = single ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .heading */ .R_)(3, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .modelHeadline */ .Y4)(model))];
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

/***/ 90076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyNot),
/* harmony export */   V: () => (/* binding */ whyNotText)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);


/** Digits of a distance. It is rounded up: what is said to be enough is enough. */
const DIGITS = 3;
/** What binary fractions add to a difference of decimals is no distance. */
const SLACK = 1e-9;
/** Values of a report may be rounded. */
const ROUNDING = 1e-3;
/** What is known of a check that fails or cannot tell, from its result alone: the same for every kind. */
function whyNot(check) {
    return { margin: marginOf(check), change: changeOf(check), rows: rowsOf(check) };
}
/** The same in one line, for places that have no list. */
function whyNotText(check) {
    const { outcome, awaiting } = check;
    if ((outcome !== 'fail' && outcome !== 'inconclusive') || awaiting)
        return '';
    const { margin, change, rows } = whyNot(check);
    return [margin, change, rows].filter((part) => part !== null).join(' ');
}
function marginOf(check) {
    const missed = distanceOf(check);
    const who = isOfGroups(check) ? decidingGroup(check) : undefined;
    const name = subjectOf(check, who);
    if (missed !== null)
        return `${name} ${sideWords(check, missed)}${othersOf(check, who)}.`;
    // Only where the data cannot tell does a bound decide: what fails although its number is good fails for another reason.
    const bound = check.outcome === 'inconclusive' ? boundOf(check) : null;
    if (bound !== null)
        return `${name} meets the limit itself; its ${bound.side} bound misses it by ${upward(bound.missed)}.`;
    if (who !== undefined)
        return `${(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(who)} decides.`;
    return null;
}
/** Of several limits on data the margin is of the one that is missed most: it need not be that of the groups. */
function isOfGroups({ kind, findings }) {
    return kind !== 'data_balance' || findings.length === 1;
}
/** How far off, on which side; that is the smallest change as well where a limit is met by its own value. */
function sideWords({ required, observed }, missed) {
    const { threshold, operator } = required;
    const value = observed?.value ?? null;
    const isOwn = threshold !== null &&
        operator !== null &&
        value !== null &&
        Math.abs(Math.abs(value - threshold) - missed) <= SLACK;
    if (!isOwn)
        return `misses a limit by ${upward(missed)}`;
    const isFloor = isFloorWord(operator);
    const beyond = `, and must be ${isFloor ? 'above' : 'below'} the limit, not at it`;
    if (missed <= SLACK)
        return `is at the limit${beyond}`;
    return `is ${upward(missed)} too ${isFloor ? 'low' : 'high'}${isStrict(operator) ? beyond : ''}`;
}
/** What is held against the limit. */
function subjectOf({ kind, observed }, who) {
    const own = observed?.value ?? null;
    // A group that is too small decides without being the one that was measured worst.
    if (who !== undefined && (own === null || Math.abs((who.value ?? own) - own) <= ROUNDING))
        return (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(who);
    return kind === 'change' && observed !== null ? `The difference, ${observed.text},` : 'It';
}
function othersOf({ groups, outcome }, who) {
    const others = groups.filter((group) => group !== who && group.outcome === outcome && isDeciding(group));
    if (who === undefined || others.length === 0)
        return '';
    return `, and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others.length, 'more group')} ${others.length === 1 ? 'does' : 'do'} not hold`;
}
/** Intersections that are only reported decide nothing. */
function isDeciding({ reference, note }) {
    return !reference && note?.includes('does not decide') !== true;
}
/** How far the number is on the wrong side of what it is held against; null: it is not, or that is not known. */
function distanceOf({ margin, observed, required, outcome }) {
    const value = observed?.value ?? null;
    const { threshold, operator } = required;
    if (value !== null && threshold !== null && operator !== null) {
        const missed = isFloorWord(operator) ? threshold - value : value - threshold;
        if (missed > 0 || (missed === 0 && outcome === 'fail' && isStrict(operator)))
            return missed;
    }
    return margin !== null && margin < 0 ? -margin : null;
}
function isFloorWord(operator) {
    return operator === 'above' || operator === 'at_least';
}
function isStrict(operator) {
    return operator === 'above' || operator === 'below';
}
/** The one-sided bound that misses the limit although the number itself meets it. */
function boundOf({ interval, required }) {
    const { threshold, operator } = required;
    if (interval === null || threshold === null || operator === null)
        return null;
    const side = isFloorWord(operator) ? 'lower' : 'upper';
    const bound = side === 'lower' ? interval.lower_one_sided : interval.upper_one_sided;
    if (bound === null)
        return null;
    const missed = side === 'lower' ? threshold - bound : bound - threshold;
    return missed >= 0 ? { side, missed } : null;
}
/** Of the groups that do not hold the one that the check names, else the one that is furthest off. */
function decidingGroup({ groups, scope, outcome, required }) {
    const own = groups.filter((group) => group.outcome === outcome && isDeciding(group));
    const named = own.find((group) => {
        const name = (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group);
        return scope === name || ['· ', '='].some((mark) => scope?.endsWith(`${mark}${name}`) === true);
    });
    const sign = isFloorWord(required.operator ?? 'at_least') ? 1 : -1;
    const known = own.filter(({ value }) => value !== null);
    return named ?? known.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)))[0] ?? own[0];
}
function changeOf(check) {
    const counts = decisionsOf(check) ?? ratesOf(check);
    if (counts !== null)
        return counts;
    // A number says itself how far it is off.
    if (distanceOf(check) !== null && check.findings.length < 2)
        return null;
    return check.findings.length > 0 ? findingsAgainst(check) : null;
}
function findingsAgainst(check) {
    const few = tooFewNames(check);
    if (few !== null)
        return few;
    const total = namesAgainst(check) ?? findingsCount(check);
    return total === 1
        ? 'One finding stands against it.'
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)} findings stand against it; without them the check would hold.`;
}
/** A check names the first of many findings; the reason counts those that it leaves out. What it names is others' words. */
function findingsCount({ findings, reason }) {
    const own = findings.reduce((text, { message }) => text.replaceAll(message, ''), reason);
    const unnamed = [...own.matchAll(/And (\d{1,9}) more\./gu)].map(([, count]) => Number(count));
    return unnamed.reduce((sum, count) => sum + count, findings.length);
}
/** Names that break a rule: the reason says fewer of them than there are findings, and quotes what somebody else wrote. */
function namesAgainst({ kind, observed }) {
    if (kind !== 'naming')
        return null;
    const [, held, all] = /^(\d{1,9}) of (\d{1,9}) names$/u.exec(observed?.text ?? '') ?? [];
    return held === undefined || all === undefined ? null : Number(all) - Number(held);
}
/** What a check of names says before it quotes any: better names alone may not be enough. */
function tooFewNames({ kind, reason }) {
    if (kind !== 'naming')
        return null;
    return /^(?:Only|There (?:is|are) only) \d[^`]* needed\./u.exec(reason)?.[0] ?? null;
}
/** Favourable decisions that the deciding group lacks at its counts: found by counting, so that ties and strict limits are met. */
function decisionsOf(check) {
    const { required, groups } = check;
    const { threshold, operator } = required;
    const group = decidingGroup(check);
    const reference = referenceOf(groups, group);
    if (check.kind !== 'fairness' || group === undefined || threshold === null || operator === null)
        return null;
    const { n, selected, rate, value } = group;
    const other = reference?.rate ?? null;
    if (n === null || selected === null || rate === null || value === null || other === null)
        return null;
    const isSelection = Math.abs(selected / n - rate) < SLACK;
    const measure = measureOf(value, rate, other);
    if (!isSelection || measure === null || rate >= other)
        return null;
    // Up to the rate of the reference more decisions bring it nearer; beyond it is the other group that decides.
    const most = Math.min(n, Math.floor(other * n + SLACK));
    const meets = (count) => {
        const measured = measure(count / n, other);
        if (isFloorWord(operator))
            return isStrict(operator) ? measured > threshold : measured >= threshold;
        return isStrict(operator) ? measured < threshold : measured <= threshold;
    };
    const needed = fewest(selected, most, meets);
    if (needed === null || needed === selected)
        return null;
    const more = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(needed - selected, 'more favourable decision');
    const thousand = Math.ceil(((needed - selected) / n) * 1000 - SLACK);
    const share = check.fix?.includes('per 1,000') === true ? '' : `; ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(thousand)} per 1,000`;
    const [name, peer] = [(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), reference === undefined ? '' : (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(reference)];
    return `${name} is at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rate)}, ${peer} at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(other)}; at these counts ${more} for ${name} would meet the limit, by the point (${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)} instead of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(selected)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n)}${share}).`;
}
/** How the value of a comparison comes from the two rates: their ratio, or their difference; null for another one. */
function measureOf(value, rate, other) {
    const [ratio, difference] = [Math.abs(rate / other - value), Math.abs(Math.abs(other - rate) - value)];
    if (Math.min(ratio, difference) > ROUNDING)
        return null;
    return ratio < difference ? (a, b) => a / b : (a, b) => Math.abs(b - a);
}
function referenceOf(groups, group) {
    if (group === undefined)
        return undefined;
    const keys = (one) => Object.keys(one.slice).sort().join('\0');
    return groups.find((one) => one.reference && keys(one) === keys(group) && (one.note ?? '') === '');
}
/** The smallest count above `from` that meets; each that is larger meets as well, up to the reference. */
function fewest(from, most, meets) {
    for (let [low, high] = [from, most];;) {
        if (low >= high)
            return meets(low) ? low : null;
        const middle = Math.floor((low + high) / 2);
        if (meets(middle))
            high = middle;
        else
            low = middle + 1;
    }
}
/** Of rates that are no counts of favourable decisions, such as of false alarms: which rates have to come together. */
function ratesOf(check) {
    if (check.kind !== 'fairness' || check.groups.length === 0)
        return null;
    const group = decidingGroup(check);
    const reference = referenceOf(check.groups, group);
    if (group?.rate == null || reference?.rate == null || group === reference)
        return null;
    const [one, other] = [(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(reference)];
    return `${one} is at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(group.rate)}, ${other} at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(reference.rate)}: these have to come nearer to each other.`;
}
/** What is known of the rows that would tell, or an estimate from the width of the interval, which shrinks with their root. */
function rowsOf(check) {
    const { outcome, rows_needed: known, reason, fix, observed, required, interval } = check;
    if (outcome !== 'inconclusive')
        return null;
    const needed = known ?? decidingGroup(check)?.rows_needed ?? null;
    if (needed !== null) {
        return `${reason} ${fix ?? ''}`.includes(String(needed))
            ? null
            : `About ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)} rows would decide.`;
    }
    const [value, rows, threshold] = [observed?.value ?? null, observed?.rows ?? null, required.threshold];
    const bound = boundOf(check);
    if (value === null || rows === null || threshold === null || interval === null || bound === null)
        return null;
    const distance = Math.abs(value - threshold);
    if (distance <= SLACK)
        return 'It is at the limit itself: no number of rows would tell.';
    const estimate = Math.ceil(rows * ((distance + bound.missed) / distance) ** 2);
    if (!Number.isSafeInteger(estimate))
        return null;
    return `About ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(estimate)} rows would decide, were the number to stay.`;
}
/** A distance in a few digits, never less than it is. */
function upward(distance) {
    const clean = Number(distance.toPrecision(12));
    if (clean === 0)
        return '0';
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(clean))) - DIGITS + 1);
    const rounded = Number((Math.ceil(Number((clean / unit).toPrecision(9))) * unit).toPrecision(DIGITS + 1));
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rounded);
}


/***/ })

};
