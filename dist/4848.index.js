export const id = 4848;
export const ids = [4848,5595,3842];
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

/***/ 24651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* reexport safe */ _small_file_js__WEBPACK_IMPORTED_MODULE_2__.b),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51746);
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22165);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11720);



async function readLedger({ reader }, options = {}) {
    const tip = await reader.tip();
    const readings = new _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .EntryReadings */ .c();
    const snapshot = tip === null ? null : await reader.read(tip, undefined, (entries) => readings.add(entries));
    return { snapshot, verification: (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_1__.verifyLedger)(snapshot, { ...options, readings }) };
}
/** A ledger without any finding, or null once it was said what is wrong: nothing is told from a ledger that is not whole. */
async function soundLedger(access, io) {
    const { snapshot, verification } = await readLedger(access);
    const { findings, entries } = verification;
    if (snapshot !== null && findings.length === 0)
        return { snapshot, entries, verification };
    if (snapshot === null) {
        io.stderr(`ledger_missing: There is no ledger to read: ${missingBranch(access)}\n`);
        return null;
    }
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    io.stderr(`The ledger \`${access.branch}\` cannot be trusted, so nothing is told from it: ${first?.code}: ${first?.message}${more} Run \`arbiter audit verify\`.\n`);
    return null;
}
/** Why there is no ledger under the name, and what to do. */
function missingBranch({ branch, isRemote }) {
    return isRemote
        ? `the remote has no branch ${branch}. \`arbiter audit init\` begins a ledger; one that was there before is restored instead.`
        : `this clone has no branch ${branch}. Fetch it: \`git fetch origin ${branch}\`; \`arbiter audit init\` begins one where the remote has none either.`;
}
const MOST_AT_ONCE = 4096;
const BYTES_AT_ONCE = 64 * 1024 * 1024;
/** Contents by digest, a few at a time, so that their whole size does not matter. One that could not be read is absent. */
async function* contentsOf(reader, tip, digests) {
    let start = 0;
    const next = async (count) => {
        const wanted = digests.slice(start, start + count);
        start += wanted.length;
        return { wanted, contents: wanted.length === 0 ? new Map() : await reader.blobs(tip, wanted) };
    };
    for (let reading = next(64);;) {
        const found = await reading;
        const count = found.wanted.length;
        if (count === 0)
            return;
        const bytes = [...found.contents.values()].reduce((sum, content) => sum + content.length, 1);
        // The next ones are read while these are looked at.
        reading = next(Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * count) / bytes))));
        reading.catch(() => undefined);
        yield found;
    }
}


/***/ }),

/***/ 78032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryJson: () => (/* binding */ queryJson),
/* harmony export */   queryText: () => (/* binding */ queryText),
/* harmony export */   rowOf: () => (/* binding */ rowOf),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80617);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24651);






const HELP = `arbiter audit query [options]

Lists the entries of the ledger, once it was verified. Several conditions must hold together.

${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FILTER_HELP */ .Zv}
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_HELP */ .EY} (arbiter/audit-query/v1)

Exit codes: 0 listed (also when nothing was selected), 1 the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit query` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWords */ .nl)(args, { ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_OPTIONS */ .P3, ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FILTER_OPTIONS */ .W7 }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const filter = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .filterOf */ .KV)(values);
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .soundLedger */ .Bk)(await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .au)(values, io), io);
    if (sound === null)
        return 1;
    const selected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_5__/* .selectEntries */ .XO)(sound.entries, filter);
    if (values.json === true)
        io.stdout(queryJson(filter, sound.entries, selected));
    else
        io.stdout(queryText(sound.entries, selected));
    return 0;
}
/** What was selected of all entries, for a program. */
function queryJson(filter, all, selected) {
    const output = { schema: 'arbiter/audit-query/v1', filter, total: all.length, entries: selected };
    return `${JSON.stringify(output, null, 2)}\n`;
}
/** The same for a terminal. */
function queryText(all, selected) {
    const table = selected.length === 0 ? '' : (0,_report_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .entryTable */ .Vy)(selected.map(rowOf));
    return `${table}${selected.length} of ${all.length} entries\n`;
}
/** One entry in a line. */
function rowOf(entry) {
    const models = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(entry).join(' ');
    const says = (0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .entryText */ .u)(entry);
    return {
        seq: entry.seq,
        at: entry.at,
        type: entry.type,
        pull: entry.pull_request?.number ?? null,
        who: entry.actor?.login ?? '',
        says: models === '' || says.includes(models) ? says : `${models}: ${says}`,
    };
}


/***/ }),

/***/ 11720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   u: () => (/* binding */ smallFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : textOf(bytes);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
}
/** The text of a content, or undefined where it is none. */
function textOf(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 21489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ auditText),
/* harmony export */   L2: () => (/* binding */ auditIssue),
/* harmony export */   Vy: () => (/* binding */ entryTable),
/* harmony export */   i8: () => (/* binding */ openGaps),
/* harmony export */   lG: () => (/* binding */ auditMarkdown),
/* harmony export */   wU: () => (/* binding */ queryMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);




const MOST_SHOWN = 100;
/** Gaps that no later entry explains. */
function openGaps({ gaps }) {
    return gaps.filter(({ explainedBy }) => explainedBy === null);
}
/** For a terminal or a log; no line of it is a workflow command. */
function auditText(verdict) {
    const lines = [
        headline(verdict),
        ...facts(verdict).map(([name, value]) => `  ${name.padEnd(12)} ${value}`),
        ...section('Findings', verdict.findings.map(remarkText)),
        ...section('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
        ...section('Notes', verdict.notes.map(remarkText)),
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(lines.join('\n'))}\n`;
}
/** For a job summary or an issue. Says nothing that changes while the ledger does not. */
function auditMarkdown(verdict) {
    const mark = verdict.findings.length === 0 ? '✅' : '⛔';
    const rows = facts(verdict).map(([name, value]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value)} |`);
    const list = (title, items) => items.length === 0
        ? []
        : [`#### ${title}`, '', ...shown(items).map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item)}`), ''];
    return [
        `### ${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(headline(verdict))}`,
        '',
        ...(rows.length === 0 ? [] : ['| | |', '| --- | --- |', ...rows, '']),
        ...list('Findings', verdict.findings.map(remarkText)),
        ...list('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
        ...list('Notes', verdict.notes.map(remarkText)),
    ].join('\n');
}
function headline(verdict) {
    const { findings, origin, place } = verdict;
    if (isMissing(verdict))
        return `There is no ledger to verify: ${place}.`;
    const name = origin ?? place;
    if (findings.length === 0)
        return `The ledger ${name} is whole.`;
    if (isOnlyKept(verdict))
        return `The ledger ${name} is whole, and bundles that must be kept are not: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding')}.`;
    return `The ledger ${name} cannot be trusted: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding')}.`;
}
/** Nothing is wrong with the ledger, only with releases that it says must stay. */
function isOnlyKept({ findings }) {
    return findings.length > 0 && findings.every(({ code }) => code.startsWith('kept_bundle_'));
}
/** Where there is nothing, there is nothing that could be trusted or not. */
function isMissing({ findings, size }) {
    return size === 0 && findings.some(({ code }) => code === 'ledger_missing');
}
function facts(verdict) {
    const { size, head, from, to, types, contents } = verdict;
    if (size === 0)
        return isMissing(verdict) ? [] : [['read from', verdict.place]];
    const period = from === null || to === null ? '' : `, from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(from)} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(to)}`;
    const kept = [
        `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(contents.present, 'content')} present`,
        ...(contents.expunged === 0 ? [] : [`${contents.expunged} expunged`]),
        ...(contents.leftOut === 0 ? [] : [`${contents.leftOut} left out of the archive`]),
    ];
    return [
        ['read from', verdict.place],
        ['entries', `${size}${period}`],
        [
            'types',
            Object.entries(types)
                .map(([type, count]) => `${type} ${count}`)
                .join(', '),
        ],
        ['contents', kept.join(', ')],
        ['head', `entry ${size}, sha256 ${head ?? '?'}`],
        ['Merkle root', verdict.root],
        ...verdict.heldAgainst.map((what) => ['held against', what]),
    ];
}
/** The message names the entry and the commit itself; a path, which is anybody's text, it may leave out. */
function remarkText({ code, message, path }) {
    return `${code}: ${message}${path === null || /entr|content/i.test(message) ? '' : ` (${path})`}`;
}
function gapText({ code, entry, message, explainedBy }) {
    const explained = explainedBy === null ? '' : ` Explained by entry ${explainedBy}.`;
    return `entry ${entry}: ${code}: ${message}${explained}`;
}
function section(title, items) {
    return items.length === 0 ? [] : [`${title}:`, ...shown(items).map((item) => `  ${item}`)];
}
function shown(items) {
    const rest = items.length - MOST_SHOWN;
    return rest <= 0 ? items : [...items.slice(0, MOST_SHOWN), `… and ${rest} more; --json has them all.`];
}
const WIDEST_TEXT = 160;
/** A table for a terminal. */
function entryTable(rows) {
    const cells = rows.map(({ seq, at, type, pull, who, says }) => [
        String(seq),
        at.replace(/\.\d+Z$/, 'Z'),
        type,
        pull === null ? '' : `#${pull}`,
        who,
        says.length > WIDEST_TEXT ? `${says.slice(0, WIDEST_TEXT)}…` : says,
    ]);
    // A line break or an invisible character in a cell would break the table, so cells are made visible first.
    const table = [['entry', 'at', 'type', 'pull', 'who', 'what'], ...cells.map((row) => row.map(oneLine))];
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
    const lines = table.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
/** Entries of a query for a job summary; the JSON has them all. */
function queryMarkdown(rows, all) {
    const cells = rows
        .slice(0, MOST_SHOWN)
        .map(({ seq, at, type, pull, who, says }) => [
        String(seq),
        at,
        type,
        pull === null ? '' : String(pull),
        who,
        says,
    ]);
    const rest = rows.length - cells.length;
    const blocks = [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'Entries'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`${rows.length} of ${all} entries.`),
        ...(cells.length === 0
            ? []
            : [
                (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Entry', 'At', 'Type', 'Pull request', 'Who', 'What'], cells.map((row) => row.map((cell) => [cell]))),
            ]),
        ...(rest <= 0 ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(`… and ${rest} more; the JSON has them all.`)]),
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(blocks, WIDEST_TEXT)}\n`;
}
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text.replaceAll(/\s+/g, ' ')).replaceAll('\n', ' ');
}
/** What stands in the issue that the audit keeps. */
function auditIssue(verdict, branch) {
    if (verdict.findings.length === 0) {
        return {
            title: 'The audit ledger has gaps that nobody explained',
            body: [
                auditMarkdown(verdict),
                `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} is whole, but something happened that was not approved, or was not recorded. Find out what, and say it with`,
                'an entry of its own (`arbiter audit correct`, docs/how-to/audit.md). This issue is kept by the audit: it is rewritten when the gaps',
                'change, and closed when each is explained.',
                '',
            ].join('\n'),
        };
    }
    const kept = 'This issue is kept by the audit: it is rewritten when the findings change, and closed when there are none.';
    if (isOnlyKept(verdict))
        return {
            title: 'Bundles that must be kept are gone',
            body: [
                auditMarkdown(verdict),
                `A rollback needs these files. The ledger on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} is whole, and the gate goes on. Find out who changed the release. ${kept}`,
                '',
            ].join('\n'),
        };
    return {
        title: 'The audit ledger cannot be trusted',
        body: [
            auditMarkdown(verdict),
            `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} holds every decision on models. Until this is explained, the gate answers \`error\` and approves`,
            'nothing. Find out who wrote to the branch (its activity, the organisation’s audit log), keep a copy of it as it is, and follow',
            `docs/how-to/audit.md. ${kept}`,
            '',
        ].join('\n'),
    };
}


/***/ })

};
