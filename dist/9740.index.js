export const id = 9740;
export const ids = [9740];
export const modules = {

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
