export const id = 8493;
export const ids = [8493];
export const modules = {

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   isWaiting: () => (/* binding */ isWaiting),
/* harmony export */   outwardState: () => (/* binding */ outwardState),
/* harmony export */   serializeDecision: () => (/* binding */ serializeDecision),
/* harmony export */   turnOf: () => (/* binding */ turnOf)
/* harmony export */ });
/* harmony import */ var _checks_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19912);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);


/** Worst first. */
const STATUSES = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** One decision on a whole change: the worst of its models', of what governs, and of what could not be read. */
function decide(change) {
    const models = [...change.models].sort((a, b) => order(a.name, b.name) || order(a.path, b.path));
    const { status, reason } = verdictOf(change, models);
    return {
        schema: 'arbiter/decision/v1',
        as_of: change.asOf,
        status,
        base: change.base,
        head: change.head,
        models,
        reason,
        governing: [...change.governing],
        problems: [...change.problems],
        ...governanceParts(change.governance),
    };
}
/** What belongs to the governance sign-off stands beside it: without one there is nothing to say. */
function governanceParts(governance) {
    if (governance.kind !== 'decided')
        return { governance: null };
    return {
        governance: { ...governance.outcome },
        governance_voided: [...(governance.voided ?? [])],
        governance_conditions: [...(governance.conditions ?? [])],
    };
}
function verdictOf(change, models) {
    const defect = defectOf(change, models);
    if (defect !== null)
        return { status: 'error', reason: defect };
    const governance = governanceVerdict(change);
    const verdicts = [
        ...models.map(({ name, status, reason }) => ({ status, reason: `${name}: ${reason}` })),
        ...(governance === null ? [] : [governance]),
    ];
    if (verdicts.length === 0)
        return { status: 'approved', reason: 'No governed model touched.' };
    const status = STATUSES.find((candidate) => verdicts.some((verdict) => verdict.status === candidate));
    if (status === undefined)
        return { status: 'error', reason: 'A model has no status.' };
    const deciding = verdicts.filter((verdict) => verdict.status === status);
    return { status, reason: deciding.map(({ reason }) => reason).join(' ') };
}
function defectOf(change, models) {
    if (change.configuration === 'not_adopted') {
        return 'Not adopted: there is no .arbiter/config.yml on the base branch. Merge the pull request that adds it before requiring this status.';
    }
    if (change.configuration === 'unusable') {
        const [first] = change.problems;
        return `The configuration on the base branch cannot be used: ${first === undefined ? 'it names no model.' : `${first.file}: ${first.message}`}`;
    }
    if (change.unread.length > 0)
        return `Not everything could be read: ${change.unread.join(', ')}.`;
    const twice = models.find(({ path }, index) => models.findIndex((other) => other.path === path) !== index);
    if (twice !== undefined)
        return `The model ${twice.path} was decided twice.`;
    if (change.problems.length > 0) {
        const [first] = change.problems;
        return `${(0,_checks_result_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(change.problems.length, 'problem')} in what governs: ${first.file}: ${first.message}`;
    }
    return null;
}
/** What governs changed: the governance role must sign, judged by base (spec: sign-off, rule 16). */
function governanceVerdict({ governing, governance }) {
    if ((0,_model_governing_js__WEBPACK_IMPORTED_MODULE_1__/* .alteringChanges */ .i1)(governing).length === 0 && governance.kind === 'none')
        return null;
    const what = 'A change to what governs';
    if (governance.kind === 'none')
        return { status: 'error', reason: `${what} has no sign-off to wait for.` };
    if (governance.kind === 'not_read')
        return { status: 'in_review', reason: `${what} needs the governance role.` };
    switch (governance.outcome.state) {
        case 'error':
            return { status: 'error', reason: `${what}: its sign-off could not be decided.` };
        case 'vetoed':
            return { status: 'rejected', reason: `${what} was refused by a reviewer whose change request counts.` };
        case 'complete':
            return { status: 'approved', reason: `${what} is signed by the governance role.` };
        case 'partial':
        case 'unsigned':
            return { status: 'in_review', reason: `${what} waits for the governance role.` };
    }
}
/** `pending` is a failure, except while evidence is awaited or the pull request is a draft whose checks hold. */
function outwardState(decision) {
    switch (decision.status) {
        case 'approved':
            return 'success';
        case 'in_review':
            return 'pending';
        case 'pending': {
            const pending = decision.models.filter(({ status }) => status === 'pending');
            return pending.length > 0 && pending.every(isWaiting) ? 'pending' : 'failure';
        }
        case 'rejected':
            return 'failure';
        case 'error':
            return 'error';
    }
}
/** Nothing failed: what blocks is evidence not there yet, or nothing (a draft). */
function isWaiting(model) {
    return model.checks.every(({ level, outcome, awaiting }) => level === 'advisory' ||
        level === 'shadow' ||
        awaiting ||
        (outcome !== 'fail' && outcome !== 'inconclusive' && outcome !== 'error'));
}
/** Whose turn it is for the whole change: that of its worst model. */
function turnOf(decision) {
    const worst = decision.models.find(({ status }) => status === decision.status);
    if (worst !== undefined)
        return worst.turn;
    if (decision.status === 'approved')
        return 'nobody';
    if (decision.status === 'rejected')
        return 'author';
    return decision.status === 'in_review' ? 'reviewers' : 'maintainers';
}
/**
 * The same bytes for the same decision: keys in the order of the schema, numbers in shortest round-trip form, two
 * spaces, one newline at the end. A number that JSON cannot hold is a bug and throws.
 */
function serializeDecision(decision) {
    return `${JSON.stringify(decision, refuseNonFinite, 2)}\n`;
}
function refuseNonFinite(key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`Not a finite number at ${key}.`);
    return value;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 59740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCycleTimeSummary: () => (/* binding */ renderCycleTimeSummary),
/* harmony export */   renderCycleTimeText: () => (/* binding */ renderCycleTimeText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);





/** Rows of a table; the JSON holds all. */
const MOST_ROWS = 50;
const TEXT_LIMIT = 200;
const STAGES = [
    ['proposal_to_checks_held', 'Proposal to checks that hold'],
    ['checks_held_to_approval', 'Checks that hold to approval'],
    ['proposal_to_approval', 'Proposal to approval'],
    ['approval_to_merge', 'Approval to merge'],
    ['approval_to_release', 'Approval to release'],
    ['merge_to_release', 'Merge to release'],
    ['proposal_to_release', 'Proposal to release'],
];
/** Markdown for a job summary. Names come from pull requests and are escaped. */
function renderCycleTimeSummary(cycle) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(cycleTimeBlocks(cycle), TEXT_LIMIT)}\n`;
}
/** The same for a terminal, in columns. */
function renderCycleTimeText(cycle) {
    const texts = cycleTimeBlocks(cycle).map((block) => {
        switch (block.kind) {
            case 'table':
                return columnsOf(block);
            case 'heading':
            case 'paragraph':
            case 'note':
                return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(block.content));
            default:
                throw new Error(`A ${block.kind} has no text here.`);
        }
    });
    return `${texts.join('\n\n')}\n`;
}
function cycleTimeBlocks(cycle) {
    const { totals, models, roles, checks, changes } = cycle;
    const columns = ['Count', 'Not known', 'Median', '90th percentile'];
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, 'Cycle time'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(periodOf(cycle), ' ', ...outcomesOf(cycle)),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Hours', ...columns], [
            ...STAGES.map(([stage, label]) => [[label], ...distributionCells(totals.stages[stage])]),
            [['Time on the author'], ...distributionCells(totals.author)],
        ]),
        ...section('Waiting for roles', ['Role', 'Changes', 'Waits', 'Not ended', 'Median hours', '90th percentile'], roles.map(({ role, changes: count, waits, open_waits, waiting }) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(role)],
            ...numbers(count, waits, open_waits),
            [hours(waiting.median_hours)],
            [hours(waiting.p90_hours)],
        ])),
        ...section('Checks', ['Check', 'Policy', 'Denials', 'Fail', 'Cannot tell', 'Error', 'Overridden', 'Waived', 'Advisory only'], checks.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.check)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.policy)],
            ...numbers(one.denials, one.fail, one.inconclusive, one.error),
            ...numbers(one.overridden, one.waived, one.not_blocking),
        ])),
        ...section('Rates of checks', ['Check', 'Policy', 'Changes judged', 'Denied', 'Reworked', 'Overridden', 'Rounds denied'], checks.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.check)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.policy)],
            ...numbers(one.changes),
            ...rates(one.denial_rate, one.rework_rate, one.override_rate),
            ...numbers(one.rework_rounds),
        ])),
        ...section('Models', ['Model', 'Changes', 'Merged', 'Released', 'Median to approval', 'Contents judged', 'Denials'], models.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.model), ' in ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.path)],
            ...numbers(one.changes, one.merged, one.released),
            [hours(one.stages.proposal_to_approval.median_hours)],
            ...numbers(one.subjects_judged, one.denials),
        ])),
        ...section('Live', [
            'Model',
            'Environment',
            'Changes',
            'Proposal to live',
            '90th percentile',
            'Approval to live',
            '90th percentile',
            'Release to live',
        ], models.flatMap(({ model, environments }) => environments.map(({ environment, changes: live, proposal_to_live, approval_to_live, release_to_live }) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(environment)],
            ...numbers(live),
            [hours(proposal_to_live.median_hours)],
            [hours(proposal_to_live.p90_hours)],
            [hours(approval_to_live.median_hours)],
            [hours(approval_to_live.p90_hours)],
            [hours(release_to_live.median_hours)],
        ]))),
        ...section('Changes', ['Change', 'State', 'Proposed', 'To approval', 'To merge', 'To release', 'On the author', 'Rounds'], [...changes].reverse().map(changeRow)),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(...remarks(cycle)),
    ];
}
function periodOf({ period: { from, to }, totals }) {
    const changes = (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.changes, 'change');
    const pulls = (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.pull_requests, 'pull request');
    const when = from === null && to === null
        ? ''
        : ` proposed ${from === null ? '' : `from ${from} `}${to === null ? '' : `to ${to} `}`.trimEnd();
    return `${changes} in ${pulls}${when}.`;
}
function outcomesOf({ totals }) {
    const { open, merged, closed, withdrawn, released, merged_without_approval: unapproved } = totals;
    return [
        `${open} open, ${merged} merged, ${closed} closed, ${withdrawn} withdrawn, ${released} released.`,
        ...(unapproved === 0 ? [] : [' ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${unapproved} merged without approval.`)]),
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.subjects_judged, 'content')} and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.heads_judged, 'head')} judged,`,
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.denials, 'denial')}, ${totals.break_glass} times break-glass,`,
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.waiver_entries, 'waiver')}.`,
        ...reworkOf(totals),
    ];
}
function reworkOf(totals) {
    const { rounds, reworked, rework_rate: rate, sent_back: back, returned_to: stages } = totals;
    const share = rate === null ? '' : ` (${percent(rate)})`;
    const approved = `${rounds.in_first} of ${rounds.count} approved in the first round`;
    const until = rounds.median === null ? '' : `, median ${rounds.median}, 90th percentile ${rounds.p90}`;
    const returned = stages.map(({ stage, times }) => `${stage} ${times}`).join(', ');
    const where = returned === '' ? '' : `, to a stage: ${returned}`;
    return [` ${reworked} reworked for a check${share}, ${approved}${until}, ${back} times sent back${where}.`];
}
function changeRow(change) {
    const turn = change.turn === null || change.turn === 'nobody' ? '' : `, ${TURNS[change.turn]}`;
    return [
        [`${change.pull_request} `, (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(change.model)],
        [`${change.outcome}${turn}`],
        [change.proposed_at.slice(0, 10)],
        [hours(change.proposal_to_approval_hours)],
        [hours(change.approval_to_merge_hours)],
        [hours(change.merge_to_release_hours)],
        [hours(change.author_hours)],
        [String(change.rounds)],
    ];
}
const TURNS = {
    author: 'the author’s turn',
    reviewers: 'the reviewers’ turn',
    undecided: 'not decided',
};
function remarks({ totals }) {
    const { corrected_entries: corrected, clock_conflicts: conflicts } = totals;
    return [
        'All times are hours. Median and 90th percentile are of what is known, by nearest rank. What the ledger does not say is a dash.',
        ...(corrected === 0
            ? []
            : [` Left out: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(corrected, 'entry', 'entries')} that a later one calls wrong.`]),
        ...(conflicts === 0
            ? []
            : [
                ` Not known: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(conflicts, 'duration')} whose end is recorded before the start; a clock was wrong.`,
            ]),
    ];
}
function section(title, columns, rows) {
    if (rows.length === 0)
        return [];
    const rest = rows.length - MOST_ROWS;
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, title),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, rows.slice(0, MOST_ROWS)),
        ...(rest > 0 ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(`and ${rest} more, in the JSON.`)] : []),
    ];
}
function distributionCells({ count, not_known, median_hours, p90_hours }) {
    return [...numbers(count, not_known), [hours(median_hours)], [hours(p90_hours)]];
}
function numbers(...values) {
    return values.map((value) => [String(value)]);
}
function rates(...values) {
    return values.map((value) => [value === null ? '–' : percent(value)]);
}
/** `12.5 %`. */
function percent(rate) {
    return `${(rate * 100).toFixed(1)} %`;
}
/** One decimal: `2.6`; a dash where it is not known. */
function hours(value) {
    if (value === null)
        return '–';
    return value > 0 && value < 0.05 ? '< 0.1' : value.toFixed(1);
}
/** A table in columns: the first is text, and so is every other that holds no number. */
function columnsOf({ columns, rows }) {
    const cells = [columns, ...rows.map((row) => row.map((cell) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(cell)), TEXT_LIMIT)))];
    const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
    const isNumeric = columns.map((_, index) => rows.every((row) => /^(?:–|(?:< )?\d+(?:\.\d)?(?: %)?)$/u.test((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(row[index] ?? []))));
    return cells
        .map((row) => row
        .map((cell, index) => isNumeric[index] === true ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
