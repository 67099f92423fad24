export const id = 1217;
export const ids = [1217];
export const modules = {

/***/ 67497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES),
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
/** What became of a deployment, a rollback or a drill, in words. */
const OUTCOMES = {
    live: 'live',
    refused: 'refused',
    failed: 'failed',
    rolled_back: 'failed, and what ran before runs again',
};
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason, posted, platform_rules: rules }) => `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}${rulesText(rules)}`,
    observation: ({ review, state, return_to: stages }) => `review ${review} first seen as ${state}${stages === undefined ? '' : `, to return to ${stages.join(', ')}`}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: (detail) => 'check' in detail
        ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
        : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
    waiver: ({ check, model, versions, expires, ticket, approved_by: by }) => `waiver of ${check} for ${model} ${versions.from} to ${versions.to} until ${expires} (${ticket}), approved by ${by.map(({ login, role }) => `${login} as ${role}`).join(', ') || 'nobody'}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    bundle: (detail) => 'refusal' in detail
        ? `bundle of ${detail.model} ${detail.version} at ${shortened(detail.commit)} refused: ${detail.refusal.message} [${detail.refusal.code}]`
        : `bundle ${detail.tag} of ${detail.model} ${detail.version} made (${shortened(detail.sha256)}), ${detail.attestations.length} attestation(s)`,
    release: ({ tag, sha256, refusal }) => refusal === null
        ? `bundle ${tag} published (${shortened(sha256)})`
        : `release of ${tag} refused: ${refusal.message} [${refusal.code}]`,
    deployment: ({ environment, tag, model, version, outcome, code, message, previous }) => {
        const what = `${tag ?? 'a bundle'}${model === null ? '' : ` (${model} ${version ?? 'without a version'})`}`;
        return outcome === 'live'
            ? `${what} is live in ${environment}${previous === null ? '' : ` in place of ${previous.tag}`}`
            : `${what} is not live in ${environment}: ${OUTCOMES[outcome]}: ${withCode(message, code)}`;
    },
    rollback: ({ environment, from, to, reason, outcome, code, message, switch_ms: took, drill }) => `${drill ? 'practised rollback' : 'rollback'} of ${environment}${switchText(from, to)}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)} (asked for: ${reason})`,
    drill: ({ environment, bundle, to, outcome, code, message, switch_ms: took, tested_at: at }) => `rollback drill in ${environment}${bundle === null && to !== null ? ' from nothing' : ''}${switchText(bundle, to)} at ${at}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status, commit, reason, platform_rules: rules }) => `${event === 'queue_refused' ? `the merge queue's commit ${commit ?? '?'} was refused: ${reason ?? '?'}` : `pull request ${event}`}; the last verdict was ${status ?? 'never given'}${rulesText(rules)}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
    platform_log: ({ action, target, user, actor, happened_at: at }) => `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};
const SHORT_DIGEST = 12;
/** The rules of the platform at that instant; nothing where an earlier version did not ask. */
function rulesText(rules) {
    if (rules === undefined)
        return '';
    const { branch, sha256, rules: listed, unread } = rules;
    if (sha256 === null)
        return `; the rules of ${branch} could not be read: ${unread ?? '?'}`;
    if (listed.length === 0)
        return `; no ruleset held for ${branch}`;
    const types = [...new Set(listed.map(({ type }) => type))].join(', ');
    return `; rules of ${branch}: ${types} (${shortened(sha256)})`;
}
function shortened(sha256) {
    return sha256 === null ? 'without a digest' : sha256.slice(0, SHORT_DIGEST);
}
function switchText(from, to) {
    return `${from === null ? '' : ` from ${from.tag}`}${to === null ? '' : ` to ${to.tag}`}`;
}
function tookText(milliseconds) {
    return milliseconds === null ? '' : ` in ${milliseconds} ms`;
}
function withCode(message, code) {
    return code === null ? message : `${message} [${code}]`;
}
function foundText(message, code) {
    if (typeof message !== 'string')
        return typeof code === 'string' ? ` [${code}]` : '';
    return `: ${withCode(message, code ?? null)}`;
}
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
}


/***/ }),

/***/ 31217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheckRatesCsv: () => (/* binding */ renderCheckRatesCsv)
/* harmony export */ });
/* harmony import */ var _ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32515);

const COLUMNS = [
    'policy',
    'check',
    'changes',
    'denials',
    'fail',
    'inconclusive',
    'error',
    'not_blocking',
    'overridden',
    'waived',
    'reworked',
    'rework_rounds',
    'denial_rate',
    'rework_rate',
    'override_rate',
];
/** A row for each check with its counts and rates; a rate of nothing is empty. */
function renderCheckRatesCsv({ checks }) {
    return (0,_ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csv */ .fu)(COLUMNS, checks.map((one) => COLUMNS.map((column) => one[column])));
}


/***/ }),

/***/ 32515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ entriesCsv),
/* harmony export */   Tn: () => (/* binding */ approvalsCsv),
/* harmony export */   fu: () => (/* binding */ csv),
/* harmony export */   ho: () => (/* binding */ verdictsCsv)
/* harmony export */ });
/* unused harmony export csvField */
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);



/** What a spreadsheet takes for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** A table as RFC 4180 has it: CRLF after every line, a header first. For reading: one line a record; the JSON view is exact. */
function csv(columns, rows) {
    return [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
/**
 * One field. A text that a spreadsheet would compute gets an apostrophe before it, line breaks become spaces, invisible
 * characters their code point; quotes where RFC 4180 asks for them.
 */
function csvField(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value);
    // Spreadsheets also compute behind leading blanks.
    const safe = FORMULA.test(value) || FORMULA.test(shown.trimStart()) ? `'${shown}` : shown;
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** One line an entry. */
function entriesCsv(entries) {
    const columns = [
        'seq',
        'at',
        'type',
        'pull_request',
        'author',
        'actor_id',
        'actor',
        'models',
        'says',
        'subjects',
        'policy',
        'run',
        'id',
        'prev',
    ];
    return csv(columns, entries.map((entry) => [
        entry.seq,
        entry.at,
        entry.type,
        entry.pull_request?.number ?? null,
        entry.pull_request?.author?.login ?? null,
        entry.actor?.id ?? null,
        entry.actor?.login ?? null,
        (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .modelsOf */ .Wh)(entry).join(' '),
        (0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .entryText */ .u)(entry),
        entry.subjects.map(({ sha256 }) => sha256).join(' '),
        entry.policy?.sha256 ?? null,
        entry.run === null ? null : `${entry.run.id}/${entry.run.attempt}`,
        entry.id,
        entry.prev,
    ]));
}
/** One line an approval: who signed, in which role, for what, and who the author was. */
function approvalsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'pull_request',
        'model',
        'role',
        'person_id',
        'person',
        'member_by',
        'review',
        'submitted_at',
        'subject',
        'author_id',
        'author',
        'conditions',
    ];
    const rows = entries.flatMap((entry) => {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'approval');
        if (approval === undefined)
            return [];
        const subject = entry.subjects.find(({ name }) => name === approval.model)?.sha256 ?? entry.subject;
        return [
            [
                entry.seq,
                entry.at,
                entry.pull_request?.number ?? null,
                approval.model,
                approval.role,
                entry.actor?.id ?? null,
                entry.actor?.login ?? null,
                approval.member_by,
                approval.review,
                approval.submitted_at,
                subject,
                entry.pull_request?.author?.id ?? null,
                entry.pull_request?.author?.login ?? null,
                approval.conditions.map(({ until, text }) => `until ${until}: ${text}`).join('; '),
            ],
        ];
    });
    return csv(columns, rows);
}
/** One line a verdict on a model. */
function verdictsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'pull_request',
        'head',
        'base',
        'model',
        'folder',
        'version',
        'status',
        'signoff',
        'missing_roles',
        'valid_until',
        'override',
        'checks_not_passed',
        'verdict',
        'record',
    ];
    const rows = entries.flatMap((entry) => {
        const evaluation = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation');
        return (evaluation?.models ?? []).map((model) => [
            entry.seq,
            entry.at,
            entry.pull_request?.number ?? null,
            entry.pull_request?.head ?? null,
            entry.pull_request?.base ?? null,
            model.name,
            model.path,
            model.version,
            model.status,
            model.signoff,
            model.missing.join(' '),
            model.valid_until,
            model.override ? 'yes' : 'no',
            model.checks
                .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable')
                .map(({ id, outcome }) => `${id}: ${outcome}`)
                .join('; '),
            evaluation?.verdict ?? null,
            evaluation?.record ?? null,
        ]);
    });
    return csv(columns, rows);
}


/***/ })

};
