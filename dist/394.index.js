export const id = 394;
export const ids = [394];
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

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ chartText),
/* harmony export */   pb: () => (/* binding */ modelCharts),
/* harmony export */   zy: () => (/* binding */ chartScale)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9047);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9945);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);





const WIDTH = 40;
const LABEL_WIDTH = 16;
const MOST_BARS = 20;
/** One chart for each check with an interval, or with groups that have values: the interval against the limit. */
function modelCharts(model) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownChecks */ .xj)(model).flatMap((check) => {
        const limit = check.required.threshold;
        const bars = barsOf(check, limit === null ? [] : [limit]);
        return bars.length === 0 ? [] : [{ kind: 'chart', title: check.title, limit, bars }];
    });
}
function barsOf(check, against) {
    const own = check.observed?.value ?? null;
    const whole = own !== null && check.interval !== null
        ? [barOf(check.scope ?? 'all', own, check.interval, against)]
        : [];
    const groups = check.groups.flatMap((group) => group.value === null ? [] : [barOf((0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), group.value, group.interval, against)]);
    return [...whole, ...groups].slice(0, MOST_BARS);
}
function barOf(label, value, interval, against) {
    const shown = interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInterval */ .vy)(interval, against);
    const text = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value, against)}${shown === undefined ? '' : ` (${shown})`}`;
    return { label, value, lower: interval?.lower ?? null, upper: interval?.upper ?? null, text };
}
/** The range all bars share, a little wider than what it shows. */
function chartScale({ bars, limit }) {
    const numbers = [limit, ...bars.flatMap(({ value, lower, upper }) => [value, lower, upper])].filter((number) => number !== null && Number.isFinite(number));
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    const room = (high - low) * 0.08 || Math.abs(high) * 0.08 || 1;
    return { low: low - room, high: high + room };
}
/** The chart as lines of text: `├` and `┤` are the interval, `●` the value, `┃` the limit. */
function chartText(chart) {
    const { low, high } = chartScale(chart);
    const column = (value) => Math.max(0, Math.min(WIDTH - 1, Math.round(((value - low) / (high - low)) * (WIDTH - 1))));
    const lines = chart.bars.map((bar) => {
        const cells = Array.from({ length: WIDTH }, () => ' ');
        const [from, to] = [column(bar.lower ?? bar.value), column(bar.upper ?? bar.value)];
        for (let index = from; index <= to; index += 1)
            cells[index] = '─';
        if (bar.lower !== null)
            cells[from] = '├';
        if (bar.upper !== null)
            cells[to] = '┤';
        if (chart.limit !== null)
            cells[column(chart.limit)] = '┃';
        cells[column(bar.value)] = '●';
        const label = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(bar.label), LABEL_WIDTH).padEnd(LABEL_WIDTH);
        return `${label} ${cells.join('')}  ${bar.text}`;
    });
    const limit = chart.limit === null ? [] : [`${''.padEnd(LABEL_WIDTH)} ┃ limit ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(chart.limit)}`];
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(chart.title), ...lines, ...limit].join('\n');
}


/***/ }),

/***/ 9047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export measuredCell */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);




const GROUPS_SHOWN = 3;
const FINDINGS_SHOWN = 3;
/** The four columns of the comment: result, check (linked to the policy line), measured (linked to the evidence), required. */
function checkTable(model, checks, context) {
    const rows = checks.map((check) => [
        outcomeCell(check),
        titleCell(check, context),
        measuredCell(check, model, context),
        requiredCell(check, context),
    ]);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Result', 'Check', 'Measured', 'Required'], rows);
}
function outcomeCell(check) {
    if (check.awaiting)
        return ['⏳ awaited'];
    return [_words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[check.outcome]];
}
function titleCell(check, context) {
    const { policy_at: at } = check;
    const url = at === null ? undefined : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line);
    const scope = check.scope === null ? [] : [` · ${check.scope}`];
    return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)([check.title], url), ...scope];
}
/** Numbers a shown number is compared with by eye; it never rounds onto one of them. */
function comparisons(check) {
    const claimed = check.claimed?.value;
    const own = check.observed?.value ?? null;
    return [check.required.threshold, claimed === own ? null : (claimed ?? null)].filter((number) => number !== null);
}
function measuredCell(check, model, context) {
    const parts = [
        measuredValue(check),
        groupsOf(check),
        boundOf(check),
        findingsOf(check),
        evidenceOf(check, model, context),
    ];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ' · ');
}
function measuredValue(check) {
    const { observed, claimed } = check;
    if (observed === null)
        return [check.reason];
    if (observed.value === null)
        return [observed.text];
    const against = comparisons(check);
    const value = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(observed.value, against));
    const isTold = claimed !== null && !claimed.agrees;
    const claim = isTold
        ? [
            'claimed ',
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.value, notItself(claimed.value, [observed.value, ...against]))),
            ', recomputed ',
            value,
        ]
        : [value];
    const interval = check.interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(check.interval, against);
    return [...claim, ...(interval === undefined ? [] : [` (${interval})`]), ...countsOf(check)];
}
/** A number is never told apart from itself. */
function notItself(value, others) {
    return others.filter((other) => other !== value);
}
function countsOf({ observed, groups }) {
    if (observed === null || observed.rows === null || groups.length > 0)
        return [];
    const positives = observed.positives === null ? '' : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.positives)} positive`;
    return [` from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.rows)} rows${positives}`];
}
/** The groups that do not hold, then the reference: those decide. */
function groupsOf({ groups, scope }) {
    const rank = (group) => group.outcome === 'pass' || group.outcome === 'not_applicable' ? 1 : 0;
    const sorted = [...groups].sort((a, b) => rank(a) - rank(b) || Number(b.reference) - Number(a.reference));
    const worst = groups.find((group) => scopeOf(group) === scope) ?? sorted[0];
    if (worst === undefined)
        return [];
    const others = sorted.filter((group) => group !== worst && attributesOf(group) === attributesOf(worst));
    const peers = [worst, ...others];
    const shown = peers.slice(0, GROUPS_SHOWN).map((group) => [`${groupName(group)} ${groupCounts(group)}`]);
    const left = groups.length - shown.length;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown, ...(left > 0 ? [[`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'more group')}`]] : [])], ', ');
}
/** Groups are compared with those of the same attributes. */
function attributesOf({ slice }) {
    return Object.keys(slice).sort().join(' × ');
}
/** As a check names the group that decides: `sex · F`. */
function scopeOf(group) {
    return `${attributesOf(group)} · ${groupName(group)}`;
}
function groupName({ slice }) {
    const values = Object.values(slice).filter((value) => value !== undefined);
    return values.length === 0 ? 'all' : values.join(' × ');
}
function groupCounts({ n, selected, rate, note }) {
    // Counts are of selected people; a metric on another rate (false alarms) shows that rate.
    const isSelection = rate === null || (n !== null && selected !== null && Math.abs(selected / n - rate) < 1e-9);
    if (n !== null && selected !== null && isSelection)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(selected)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)}`;
    if (n !== null)
        return rate === null ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows` : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows`;
    if (rate !== null)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate);
    return note ?? 'not known';
}
/** Where the point alone would pass, the bound that decided is said. */
function boundOf(check) {
    const { interval, outcome, required } = check;
    if (interval === null || (outcome !== 'inconclusive' && outcome !== 'fail'))
        return [];
    if (outcome === 'fail' && (check.margin ?? -1) < 0)
        return [];
    const isFloor = required.operator === 'above' || required.operator === 'at_least' || required.operator?.startsWith('>');
    const bound = isFloor ? interval.lower_one_sided : interval.upper_one_sided;
    if (bound === null)
        return [];
    const side = isFloor ? 'lower' : 'upper';
    return [
        `one-sided ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(interval.confidence)} ${side} bound ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(bound, comparisons(check))}`,
    ];
}
/** Where one number is judged, the number says it; many things are named one by one. */
function findingsOf({ findings, observed }) {
    if (observed !== null && observed.value !== null)
        return [];
    const said = observed?.value === null ? observed.text : '';
    const shown = findings.slice(0, FINDINGS_SHOWN).filter(({ message }) => message !== said);
    const rest = findings.length > FINDINGS_SHOWN ? [[`and ${findings.length - FINDINGS_SHOWN} more`]] : [];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown.map(({ message }) => [message]), ...rest], '; ');
}
function evidenceOf(check, model, context) {
    const [place] = check.evidence_at;
    if (place === undefined)
        return [];
    const url = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceUrl */ .j1)(context, model.evidence, place.file, place.line);
    if (url !== undefined)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(['evidence'], url);
    if (check.outcome === 'pass')
        return [];
    return [
        'evidence ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([place.file, place.line ?? place.pointer].filter((part) => part !== undefined).join(':')),
    ];
}
function requiredCell({ required, claimed, outcome, policy_at: at }, context) {
    const isQuiet = outcome === 'pass' || outcome === 'not_applicable';
    const isLinked = at === null || isQuiet || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line) !== undefined;
    const place = isLinked ? [] : [' · policy ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${at.file}:${at.line}`)];
    const business = required.source !== null && required.source !== 'policy' ? [` (${required.source})`] : [];
    const tolerance = claimed === null ? [] : [` · claim within ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.tolerance)}`];
    return [required.text, ...business, ...tolerance, ...place];
}


/***/ }),

/***/ 6721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   OY: () => (/* binding */ modelsWorstFirst),
/* harmony export */   S: () => (/* binding */ headUrl),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _B: () => (/* binding */ reviewUrl),
/* harmony export */   j1: () => (/* binding */ evidenceUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

function repositoryUrl(context) {
    if (context.repository === null || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u.test(context.repository))
        return undefined;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(`${context.serverUrl.replace(/\/+$/u, '')}/${context.repository}`);
}
function blobUrl(context, sha, file, line) {
    const root = repositoryUrl(context);
    if (root === undefined || sha === null || !/^[0-9a-f]{40,64}$/u.test(sha))
        return undefined;
    const anchor = line === undefined ? '' : `#L${line}`;
    return `${root}/blob/${sha}/${file.split('/').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSegment */ .NL).join('/')}${anchor}`;
}
/** The line of the policy that asks, at the base commit that decided. */
function policyUrl(context, file, line) {
    return blobUrl(context, context.baseSha, file, line);
}
/** The line of a file of the change, at the head commit. */
function headUrl(context, file, line) {
    return blobUrl(context, context.headSha, file, line);
}
/** Where evidence can be read: the file at the head commit, or the workflow run that made it. */
function evidenceUrl(context, evidence, file, line) {
    const source = evidence.find((item) => item.file === file)?.source ?? 'commit';
    const run = /\bworkflow run (\d+)\b/u.exec(source)?.[1];
    const root = repositoryUrl(context);
    if (run !== undefined)
        return root === undefined ? undefined : `${root}/actions/runs/${run}`;
    return source === 'folder' || source.startsWith('folder ') ? undefined : headUrl(context, file, line);
}
/** A review of the pull request. */
function reviewUrl(context, review) {
    const root = repositoryUrl(context);
    if (root === undefined || context.pullRequest === null || review <= 0)
        return undefined;
    return `${root}/pull/${context.pullRequest}#pullrequestreview-${review}`;
}
/** `3fa2c1d` of a commit, `sha256:4e1f90ab` of a digest. */
function shortDigest(digest) {
    if (digest.startsWith('sha256:'))
        return `sha256:${digest.slice(7, 19)}`;
    return digest.slice(0, 12);
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}
/** Worst first, then by name: the order of every report. */
function modelsWorstFirst(decision) {
    const rank = ['error', 'rejected', 'pending', 'in_review', 'approved'];
    return [...decision.models].sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
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
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);





/** Model, version and status. */
function modelTitle(model) {
    const version = model.version === null ? '' : ` ${model.version}`;
    const sign = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD)(model.status, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model));
    return [`${sign} `, (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model.name), `${version} · `, (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[model.status])];
}
/** Model, version, status, whose turn it is, and why, in one line. */
function modelHeadline(model) {
    return [...modelTitle(model), ` — ${turnText(model)}${whyText(model)}`];
}
function turnText(model) {
    if (model.status === 'approved') {
        return (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model) === null
            ? 'every check holds and nobody has to sign'
            : 'every check holds and every signature is there';
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
    return [`${sign} `, ...status, ` — ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_WORDS */ .yu[(0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.turnOf)(decision)]}: ${count}`];
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Every size GitHub limits, and the smaller ones we keep so that one hostile text cannot crowd out the rest. */
const LIMITS = {
    /** A pull-request comment; one more character and GitHub answers 422 "body is too long". */
    commentCharacters: 65_535,
    /** A job summary, in UTF-8 bytes per step; above it the upload fails. */
    summaryBytes: 1_048_576,
    /** Description of a commit status. */
    statusDescriptionCharacters: 140,
    /** Annotations of one type per step; all steps of one composite action share them. */
    annotationsPerType: 10,
    /** Message of one annotation, cut by the runner beyond this. */
    annotationMessageCharacters: 4_096,
    /** Annotations in one request on a check run. */
    checkRunAnnotations: 50,
    /** Summary and text of a check run. */
    checkRunTextCharacters: 65_535,
    /** The hidden record of the verdict in the comment, encoded. */
    verdictCharacters: 8_000,
    /** One text from outside, in the comment. */
    commentTextCharacters: 600,
    /** Rows of one table or items of one list in the comment. */
    commentRows: 30,
    /** People named for one open seat. */
    peopleNamed: 6,
};
/** At most `limit` UTF-16 units, ending in `…` when something was cut; never cuts a surrogate pair in two. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const last = text.charCodeAt(end - 1);
    const whole = last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
    return `${text.slice(0, Math.max(0, whole))}…`;
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);



/** Renders blocks as GitHub Markdown. A text longer than `textLimit` is cut. */
function renderMarkdown(blocks, textLimit) {
    return blocks.map((block) => blockText(block, textLimit)).join('\n\n');
}
function blockText(block, limit) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${inlineText(block.content, limit)}`;
        case 'paragraph':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(block.content, limit));
        case 'note':
            return `<sub>${inlineText(block.content, limit)}</sub>`;
        case 'list':
            return block.items.map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(item, limit))}`).join('\n');
        case 'table':
            return [block.columns, block.columns.map(() => '---')]
                .map((cells) => `| ${cells.join(' | ')} |`)
                .concat(block.rows.map((row) => `| ${row.map((cell) => inlineText(cell, limit)).join(' | ')} |`))
                .join('\n');
        case 'details':
            return `<details><summary>${inlineHtml(block.summary, limit)}</summary>\n\n${renderMarkdown(block.body, limit)}\n\n</details>`;
        case 'chart':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartText */ .C8)(block));
    }
}
function inlineText(prose, limit) {
    return prose.map((inline) => inlineMarkdown(inline, limit)).join('');
}
function inlineMarkdown(inline, limit) {
    if (typeof inline === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
    switch (inline.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        case 'strong':
            return strongText(inlineText(inline.content, limit));
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(inlineText(inline.content, limit), inline.url);
    }
}
/** `**` closes only beside a word: where it would stay open, the element says the same. */
function strongText(inner) {
    const text = inner.trim();
    if (text === '')
        return '';
    return /^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u.test(text) ? `**${text}**` : `<b>${text}</b>`;
}
/** Inside `<summary>`, where Markdown is not read. */
function inlineHtml(prose, limit) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlText */ .aL)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
        if (inline.kind === 'code')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlCode */ .Kc)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        const content = inlineHtml(inline.content, limit);
        if (inline.kind === 'strong')
            return `<b>${content}</b>`;
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(url)}">${content}</a>`;
    })
        .join('');
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
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2789);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(248);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5810);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9047);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1832);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8191);










const GOVERNING_SHOWN = 50;
const AT_LENGTH = {
    settled: 'open',
    evidence: 'open',
    charts: true,
    rows: Number.POSITIVE_INFINITY,
};
/** Everything about one model below its headline: what does not hold first. */
function modelSection(model, context, detail) {
    const blocking = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .blockingChecks */ .td)(model);
    return [
        ...(model.status === 'approved' ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)('Approved'), ': ', ...(0,_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .approvalLine */ ._G)(model))] : []),
        ...undecided(model, detail),
        ...(blocking.length > 0 ? [limited(model, blocking, context, detail)] : []),
        ...awaited(model),
        ...advice(blocking, detail),
        ...(model.status === 'approved' && detail.settled !== 'open' ? [] : (0,_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .signatureBlocks */ .Rj)(model, context)),
        ...governingBlocks(model.governing, context, model.is_new),
        ...advisories(model, context, detail),
        ...(detail.charts ? (0,_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .modelCharts */ .pb)(model) : []),
        ...settled(model, context, detail),
        ...evidence(model, context, detail),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .note */ .N4)(...footer(model, context)),
    ];
}
function limited(model, checks, context, detail) {
    const shown = checks.slice(0, detail.rows);
    const whole = (0,_check_row_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTable */ .Dv)(model, shown, context);
    const rest = checks.length - shown.length;
    return rest === 0
        ? whole
        : { ...whole, rows: [...whole.rows, [[], [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(rest, 'more check')}`], [], []]] };
}
function undecided(model, detail) {
    if (model.status !== 'error')
        return [];
    const intro = (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)('Could not be decided.'), ' ', (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutStack */ .xS)(model.reason), ' The merge is blocked for safety.');
    return [intro, ...problemList(model.problems, detail.rows)];
}
/** What could not be understood, each with its place and what to do. */
function problemList(problems, rows) {
    if (problems.length === 0)
        return [];
    const rest = problems.length - rows;
    const items = problems.slice(0, rows).map(_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAdvice */ .WS);
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(rest > 0 ? [...items, [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(rest, 'more problem')}`]] : items)];
}
function awaited({ awaiting }) {
    if (awaiting.length === 0)
        return [];
    const items = awaiting.map(({ workflow, artifact, state }) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(artifact), ' of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(workflow), `: ${state}`]);
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)('Waiting for evidence.'), awaiting.some(({ state }) => state === _checks_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_GIVEN */ .y8)
            ? ' Give its folder with --artifact NAME=FOLDER.'
            : ' The gate runs again by itself when the workflow completes.'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(items),
    ];
}
function advice(blocking, detail) {
    const items = blocking
        .filter(({ awaiting }) => !awaiting)
        .slice(0, detail.rows)
        .map(_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAdvice */ .rC);
    if (items.length === 0)
        return [];
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)('What to do.')), (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(items)];
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
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)(title), ` ${base}`), changeList(sorted, context)];
    return [
        ...(altering.length > 0 ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)(title), ` ${base}`), changeList(altering, context)] : []),
        ...(others.length > 0
            ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .details */ .zH)([`🆕 ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(others.length, 'addition')} to what governs`], changeList(others, context))]
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
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .strong */ .ko)(DIRECTION_WORDS[direction]),
        `. ${message} (`,
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)([(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(`${file}${pointer === '' ? '' : ` ${pointer}`}`)], (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .headUrl */ .S)(context, file)),
        ')',
    ]);
    const rest = items.length - GOVERNING_SHOWN;
    const shown = items.slice(0, GOVERNING_SHOWN);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(rest > 0 ? [...shown, [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(rest, 'more change')}`]] : shown);
}
function advisories(model, context, detail) {
    const checks = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .advisoryChecks */ .tB)(model);
    if (checks.length === 0)
        return [];
    const summary = `💬 ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(checks.length, 'advisory check')} ${checks.length === 1 ? 'does' : 'do'} not hold (does not block)`;
    return folded(detail.settled, [summary], limited(model, checks, context, detail));
}
function settled(model, context, detail) {
    const checks = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .settledChecks */ .hp)(model);
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
        pass > 0 ? [`✅ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(pass, 'check holds', 'checks hold')}`] : [],
        waived > 0 ? [`📝 ${waived} waived`] : [],
        overridden > 0 ? [`📝 ${overridden} overridden`] : [],
        away > 0 ? [`⏭️ ${away} ${away === 1 ? 'does' : 'do'} not apply`] : [],
    ];
    return folded(detail.settled, (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)(parts, ' · '), (0,_check_row_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTable */ .Dv)(model, checks, context));
}
function evidence(model, context, detail) {
    if (model.evidence.length === 0)
        return [];
    const kinds = Object.keys(_words_js__WEBPACK_IMPORTED_MODULE_7__/* .TRUST_WORDS */ .Lk).flatMap((trust) => {
        const count = model.evidence.filter((item) => item.trust === trust).length;
        return count === 0 ? [] : [`${count} ${_words_js__WEBPACK_IMPORTED_MODULE_7__/* .TRUST_WORDS */ .Lk[trust] ?? trust}`];
    });
    const rows = model.evidence.map((item) => [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)([(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(item.file)], (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceUrl */ .j1)(context, model.evidence, item.file)),
        [sourceText(item)],
        [`${item.format}, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(item.records, 'record')}`],
        [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(`sha256:${item.sha256.replace(/^sha256:/u, '')}`))],
    ]);
    const summary = `📄 Evidence: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(rows.length, 'file')}, ${kinds.join(', ')}`;
    return folded(detail.evidence, [summary], (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(['File', 'Trust', 'Format', 'Digest'], rows));
}
/** Trust and source, without saying the same twice. */
function sourceText({ trust, source }) {
    const word = _words_js__WEBPACK_IMPORTED_MODULE_7__/* .TRUST_WORDS */ .Lk[trust] ?? trust;
    if (source === 'commit' || source === 'folder')
        return word;
    return trust === 'workflow' ? source : `${word}, ${source}`;
}
function folded(how, summary, ...body) {
    if (how === 'none')
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)(...summary)];
    return how === 'details' ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .details */ .zH)(summary, ...body)] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .heading */ .R_)(4, ...summary), ...body];
}
function footer(model, context) {
    const policies = model.policies.map(({ id, version, digest, file }) => [
        'policy ',
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)([`${id} ${version}`], (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .policyUrl */ .IH)(context, file)),
        ' ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(digest)),
    ]);
    const subject = model.subject.subject === null ? [] : ['subject ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(model.subject.subject))];
    const tier = model.tier === null ? [] : [`tier ${model.tier}`];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)([...policies, subject, tier], ' · ');
}
/** What the whole report rests on. */
function decidedFor(decision, context) {
    const head = decision.head === null ? [] : ['decided for ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .shortCommit */ .Ax)(decision.head))];
    const base = decision.base === null
        ? []
        : ['by the rules of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(`${context.baseRef}@${(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .shortCommit */ .Ax)(decision.base)}`)];
    const report = context.reportUrl === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)(['full report'], context.reportUrl);
    const run = context.runUrl === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)(['run'], context.runUrl);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)([head, base, ['as of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(decision.as_of)], report, run], ' · ');
}


/***/ }),

/***/ 9945:
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


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const code = (text) => ({ kind: 'code', text });
const strong = (...content) => ({ kind: 'strong', content });
/** A link, or only its content where there is no address. */
const link = (content, url) => url === undefined ? content : [{ kind: 'link', content, url }];
/** A person, named without being notified: in a code span. */
const person = (login) => login === null ? 'a deleted account' : code(`@${login}`);
const heading = (level, ...content) => ({
    kind: 'heading',
    level,
    content,
});
const paragraph = (...content) => ({ kind: 'paragraph', content });
const note = (...content) => ({ kind: 'note', content });
const list = (items) => ({ kind: 'list', items });
const table = (columns, rows) => ({
    kind: 'table',
    columns,
    rows,
});
const details = (summary, ...body) => ({
    kind: 'details',
    summary,
    body,
});
/** The parts with a separator between them; empty parts are left out. */
function joined(parts, separator) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
/** Only the words, for places without any syntax. */
function plain(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return inline;
        return inline.kind === 'code' ? inline.text : plain(inline.content);
    })
        .join('');
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ signoffOf),
/* harmony export */   Q7: () => (/* binding */ seatsOf),
/* harmony export */   Rj: () => (/* binding */ signatureBlocks),
/* harmony export */   _G: () => (/* binding */ approvalLine),
/* harmony export */   zk: () => (/* binding */ digestStart)
/* harmony export */ });
/* harmony import */ var _signoff_explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4737);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6721);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);





/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
function signoffOf(model) {
    const printed = model.signoff === null ? null : { ...model.signoff };
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
function signatureBlocks(model, context) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Signatures'), ' were not looked at here: only checks were judged.')];
    const { filled, all } = seatsOf(signoff);
    const signed = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(signedSeats(signoff), ', ');
    const open = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(openSeats(signoff), ', ');
    const later = model.status === 'pending' && filled < all ? [' Requested when the checks hold.'] : [];
    const remarks = [
        ...vetoRemarks(signoff, context),
        ...ignoredRemarks(signoff, context),
        ...voidRemarks(model, signoff, context),
        ...overrideRemarks(signoff),
        ...signoff.notes.map(({ message }) => [message]),
    ];
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Signatures'), ` ${filled} of ${all}.`, ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']), ...(open.length === 0 ? [] : [' ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Missing'), ': ', ...open, '.']), ...later),
        ...(remarks.length === 0 ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(remarks)]),
    ];
}
function signedSeats({ assignment }) {
    return Object.entries(assignment).flatMap(([role, people]) => (people ?? []).map((login) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV)(login), ` (${role})`]));
}
function openSeats({ missing }) {
    return missing.map(({ role, count, eligible }) => {
        const seats = count === 1 ? '' : ` × ${count}`;
        const named = eligible.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.peopleNamed).map((login) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV)(login)]);
        const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
        if (named.length === 0)
            return [`${role}${seats} (nobody eligible)`];
        return [`${role}${seats} (`, ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(named, ' or '), ...more, ')'];
    });
}
function vetoRemarks(signoff, context) {
    return signoff.vetoes.map(({ review, user }) => [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV)(user),
        ' ',
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(['asks for changes'], (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewUrl */ ._B)(context, review)),
        '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
    ]);
}
/** What says nothing to a reader: plain comments, and reviews that a later one replaced. */
const SILENT = new Set(['not_decisive', 'superseded']);
function ignoredRemarks(signoff, context) {
    const roles = signoff.missing.map(({ role }) => role);
    const said = signoff.ignored.filter(({ reason }) => !SILENT.has(reason));
    const shown = said.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.commentRows).map(({ review, user, reason }) => {
        const { why, remedy } = (0,_signoff_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explainReason */ .m)(reason, { user, roles });
        return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)([why], (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewUrl */ ._B)(context, review)), ' ', remedy];
    });
    const rest = said.length - shown.length;
    return rest > 0 ? [...shown, [`and ${rest} more reviews that do not count`]] : shown;
}
/** Which part of the subject changed since the last verdict, where that made an approval stale. */
function voidRemarks(model, signoff, context) {
    if (!signoff.ignored.some(({ reason }) => reason.startsWith('stale_')))
        return [];
    const before = context.previous?.models.find(({ name }) => name === model.name)?.subject;
    if (before === undefined)
        return [];
    const changed = ['content', 'evidence', 'catalog', 'policy'].filter((part) => {
        const now = model.subject[part];
        return now !== null && before[part] !== undefined && digestStart(now) !== before[part];
    });
    return changed.length === 0
        ? []
        : [[`Changed since the last verdict, and so voiding approvals: ${changed.join(', ')}.`]];
}
/** The first 12 hex digits, which the record of the last verdict keeps. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, '').slice(0, 12);
}
function overrideRemarks({ override }) {
    if (override === null)
        return [];
    const { user, label, until, reason } = override;
    return [
        [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Overridden'), ' by ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV)(user), ' with label ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(label), `, until ${until}: ${reason}`],
    ];
}
/** One line for an approved model: the names, until when, what happens next. */
function approvalLine(model) {
    const signoff = signoffOf(model);
    const people = signoff === null ? [] : signedSeats(signoff);
    const names = people.length === 0 ? ['nobody has to sign'] : ['signed by ', ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(people, ', ')];
    const until = signoff?.valid_until == null ? [] : [`, valid until ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDay */ .im)(signoff.valid_until)}`];
    const tag = `${model.name}-v${model.version ?? 'VERSION'}-approved-DATE`;
    return [
        ...names,
        ...until,
        '. Next: merge; then exactly this content may be tagged ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(tag),
        ' and bundled.',
    ];
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   D: () => (/* binding */ reportBlocks)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2105);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _model_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8185);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5169);







const TEXT_LIMIT = 10_000;
const CUT_NOTICE = '\n\n**Cut here:** the job summary is limited to 1 MiB. The whole report is in the report file of this run.\n';
/** Everything at full length, in blocks; the job summary, the HTML report and the terminal say the same. */
function reportBlocks(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_5__/* .disclosed */ .v)(decision, context);
    const single = shown.models.length === 1 && shown.models[0]?.status === shown.status;
    return {
        head: [
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(2, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(shown)),
            ...(single ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(shown.reason)]),
            ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .problemList */ .gH)(shown.problems, Number.POSITIVE_INFINITY),
            ...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .governingBlocks */ .Mb)((0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .governingElsewhere */ .KT)(shown), context),
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .note */ .N4)(...(0,_model_section_js__WEBPACK_IMPORTED_MODULE_4__/* .decidedFor */ .Y6)(shown, context)),
        ],
        models: modelsAtLength(shown, context, single),
    };
}
/** One model at a time: a summary that is full need not build the rest. */
function* modelsAtLength(decision, context, single) {
    for (const model of (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsWorstFirst */ .OY)(decision)) {
        const title = single ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .modelHeadline */ .Y4)(model))];
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

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAwaitingEvidence),
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS),
/* harmony export */   hp: () => (/* binding */ settledChecks),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   tB: () => (/* binding */ advisoryChecks),
/* harmony export */   td: () => (/* binding */ blockingChecks),
/* harmony export */   xj: () => (/* binding */ shownChecks),
/* harmony export */   yu: () => (/* binding */ TURN_WORDS)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);

/** The status in words; the sign beside it never stands alone. */
const STATUS_WORDS = {
    error: 'Error',
    rejected: 'Rejected',
    pending: 'Pending',
    in_review: 'In review',
    approved: 'Approved',
};
function statusSign(status, isAwaiting = false) {
    if (status === 'pending')
        return isAwaiting ? '⏳' : '⛔';
    return { error: '⚠️', rejected: '❌', in_review: '👀', approved: '✅' }[status];
}
const TURN_WORDS = {
    author: 'the author’s turn',
    reviewers: 'the reviewers’ turn',
    maintainers: 'the maintainers’ turn',
    nobody: 'nothing to do',
};
const OUTCOME_WORDS = {
    pass: '✅ holds',
    fail: '❌ fails',
    inconclusive: '❔ cannot tell',
    error: '⚠️ error',
    waived: '📝 waived',
    overridden: '📝 overridden',
    not_applicable: '⏭️ does not apply',
};
const TRUST_WORDS = {
    recomputed: 'recomputed',
    attested: 'attested',
    workflow: 'from a workflow run',
    committed: 'committed',
    claimed: 'claimed',
};
/** Checks that keep the merge blocked. */
function blockingChecks(model) {
    return model.checks.filter((check) => isBlockingLevel(check) && isUnmet(check));
}
/** Advisory checks that do not hold: reported, not blocking. */
function advisoryChecks(model) {
    return model.checks.filter((check) => check.level === 'advisory' && isUnmet(check));
}
/** Everything else a reader may see, shadow checks excepted: those are never shown as a failure. */
function settledChecks(model) {
    return model.checks.filter((check) => check.level !== 'shadow' && !isUnmet(check));
}
function shownChecks(model) {
    return model.checks.filter(({ level }) => level !== 'shadow');
}
/** Evidence is still being made, and nothing else keeps the author busy. */
function isAwaitingEvidence(model) {
    return (model.status === 'pending' &&
        (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model) &&
        (model.awaiting.length > 0 || blockingChecks(model).length > 0));
}
function isBlockingLevel({ level }) {
    return level === 'mandatory' || level === 'overridable';
}
function isUnmet({ outcome }) {
    return outcome === 'fail' || outcome === 'inconclusive' || outcome === 'error';
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
    const permission = context.minPermission ?? 'write';
    const [why, remedy] = sentences(user, roles, permission)[reason];
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
            `The review by ${user} does not count: they have less than ${permission} permission on the repository.`,
            `${user} must be given ${permission} permission, or somebody else of ${roles} must approve.`,
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
