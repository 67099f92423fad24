export const id = 3021;
export const ids = [3021];
export const modules = {

/***/ 25810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ chartText),
/* harmony export */   pb: () => (/* binding */ modelCharts),
/* harmony export */   zy: () => (/* binding */ chartScale)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);





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

/***/ 29047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export measuredCell */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




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
    const { interval, required } = check;
    const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
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

/***/ 56721:
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

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

/***/ 95032:
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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);



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


/***/ }),

/***/ 75169:
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

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ waivedChecks),
/* harmony export */   IX: () => (/* binding */ overriddenChecks),
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
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

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
/** Checks that do not hold and that somebody who may overrode in review. */
function overriddenChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'overridden');
}
/** Checks that do not hold and that a waiver sets aside. */
function waivedChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'waived');
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


/***/ })

};
