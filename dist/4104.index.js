export const id = 4104;
export const ids = [4104,646,9740];
export const modules = {

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/ledger-branch.js + 2 modules
var ledger_branch = __webpack_require__(4424);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/github/own-account.js
var own_account = __webpack_require__(7181);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(9983);
;// CONCATENATED MODULE: ./lib/github/audit-issue.js




/** Begins the body of the one issue that carries what the audit found. */
const AUDIT_MARKER = '<!-- arbiter:audit -->';
/**
 * Keeps one issue: opened for findings, rewritten when they change, closed with a comment when there are none. It is found
 * by author and marker, the oldest that has both; a marker that somebody else wrote is nothing.
 */
async function keepAuditIssue(issues, news, ownLogin) {
    const own = (await issues.openIssues())
        .filter(({ author, body }) => (0,own_account/* isOwnAccount */._p)(author, ownLogin) && body.startsWith(AUDIT_MARKER))
        .sort((a, b) => a.number - b.number);
    if (news.findings === null) {
        for (const { number } of own) {
            await issues.comment(number, news.allClear);
            await issues.close(number);
        }
        return own.length === 0 ? 'none' : 'closed';
    }
    const body = `${AUDIT_MARKER}\n${news.findings.body}`;
    const [standing] = own;
    if (standing === undefined) {
        await issues.open(news.findings.title, body);
        return 'opened';
    }
    // GitHub gives line ends back as they were sent, or as CRLF when somebody edited on its page.
    if (standing.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
        return 'unchanged';
    await issues.rewrite(standing.number, body);
    await issues.comment(standing.number, 'What the audit finds has changed; see above.');
    return 'updated';
}
/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). */
class RestIssues {
    #client;
    #where;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
    }
    async openIssues() {
        const found = await (0,failure/* calling */.X_)('list the open issues', () => (0,pages/* everyItem */.l)(this.#client, this.#client.rest.issues.listForRepo, { ...this.#where, state: 'open' }));
        return found
            .filter((issue) => issue.pull_request === undefined)
            .map(({ number, body, user }) => ({ number, body: body ?? '', author: (0,answer/* account */.ct)(user) }));
    }
    async open(title, body) {
        const { data } = await (0,failure/* calling */.X_)('open an issue', () => this.#client.rest.issues.create({ ...this.#where, title, body }));
        return data.number;
    }
    async rewrite(number, body) {
        await (0,failure/* calling */.X_)(`change issue #${number}`, () => this.#client.rest.issues.update({ ...this.#where, issue_number: number, body }));
    }
    async comment(number, body) {
        await (0,failure/* calling */.X_)(`comment on issue #${number}`, () => this.#client.rest.issues.createComment({ ...this.#where, issue_number: number, body }));
    }
    async close(number) {
        await (0,failure/* calling */.X_)(`close issue #${number}`, () => this.#client.rest.issues.update({
            ...this.#where,
            issue_number: number,
            state: 'closed',
            state_reason: 'completed',
        }));
    }
}

// EXTERNAL MODULE: ./lib/github/ledger-activity.js
var ledger_activity = __webpack_require__(6146);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/ledger/cycle-time.js + 5 modules
var cycle_time = __webpack_require__(9684);
// EXTERNAL MODULE: ./lib/report/audit.js
var audit = __webpack_require__(1489);
// EXTERNAL MODULE: ./lib/report/cycle-time.js
var report_cycle_time = __webpack_require__(9740);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/commands/audit-checkpoint.js
var audit_checkpoint = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/commands/audit-export.js
var audit_export = __webpack_require__(8848);
// EXTERNAL MODULE: ./lib/commands/audit-init.js + 1 modules
var audit_init = __webpack_require__(7877);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(4651);
// EXTERNAL MODULE: ./lib/commands/audit-signer.js
var audit_signer = __webpack_require__(6864);
// EXTERNAL MODULE: ./lib/commands/audit-verify.js + 1 modules
var audit_verify = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(9140);
// EXTERNAL MODULE: ./lib/commands/github-access.js
var github_access = __webpack_require__(5406);
;// CONCATENATED MODULE: ./lib/commands/audit-action.js





















/** `arbiter audit --action`: exit codes as those of the command that the input names. */
async function run(_args, io) {
    const inputs = (0,lib_inputs.readAuditInputs)();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o)(inputs.token, runner, io, inputs.commentAuthor);
    const folder = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const { config, head } = await (0,audit_writing/* remoteState */.At)(access.repository);
    const reporting = { inputs, runner, access, io, folder };
    if (inputs.command === 'verify' && (inputs.branch ?? config?.ledger) === undefined)
        return report((0,audit_verify.nothingThere)('the default branch'), 'none', reporting);
    const ledger = openRemote((0,audit_clone/* branchOf */.W0)(inputs.branch, config), { config, head }, access);
    const audit = { ...reporting, ledger };
    switch (inputs.command) {
        case 'verify':
            return verify(audit);
        case 'export':
            return exportLedger(audit);
        case 'checkpoint':
            return checkpoint(audit);
        case 'cycle-time':
            return times(audit);
        case 'init':
            return init(audit);
    }
}
function openRemote(branch, state, access) {
    const { repository, gitOptions, remote } = access;
    const reader = new ledger_branch/* GitLedgerReader */.bL(gitOptions, branch, remote);
    const writer = new ledger_branch/* GitLedgerWriter */.bf(gitOptions, branch, remote);
    return { branch, ...state, repository, reader, writer, remote };
}
async function verify(audit) {
    const { inputs, access, ledger, io } = audit;
    const { checkpoints: checkpoint, keys: key, anchors: anchor } = inputs;
    const held = await (0,audit_verify.heldAgainst)({ checkpoint, key, anchor }, io);
    const offline = await (0,audit_verify.verifyAccess)(ledger, held);
    const breaks = await recordedBreaks(access, ledger, io);
    return report({ ...offline, findings: [...offline.findings, ...breaks] }, ledger.branch, audit);
}
async function report(verdict, branch, { inputs, runner, access, io, folder }) {
    const file = (0,external_node_path_.join)(folder, 'audit.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify((0,audit_verify.verdictJson)(verdict), null, 2)}\n`);
    (0,core/* setOutput */.uH)('status', verdict.findings.length === 0 ? 'whole' : 'findings');
    (0,core/* setOutput */.uH)('size', verdict.size);
    (0,core/* setOutput */.uH)('head', verdict.head ?? '');
    (0,core/* setOutput */.uH)('root', verdict.root);
    (0,core/* setOutput */.uH)('file', file);
    io.stdout((0,audit/* auditText */.$u)(verdict));
    await summarise((0,audit/* auditMarkdown */.lG)(verdict), runner);
    if (inputs.keepsIssue)
        await keepIssue(verdict, branch, { inputs, access, io });
    return verdict.findings.length === 0 ? 0 : 1;
}
/** What GitHub recorded of the branch, which nothing in the branch can show. */
async function recordedBreaks(access, { branch, config }, io) {
    const breaks = await (0,ledger_activity/* breaksOfLedger */.$)(access.client, access.fullName, branch, config?.ledger_resumed ?? null);
    if (breaks === null) {
        io.stderr('Whether the branch was pushed over or deleted cannot be told: its activity cannot be read here.\n');
        return [];
    }
    return breaks.map(({ kind, actor, at }) => {
        const isPush = kind === 'force_push';
        return {
            code: isPush ? 'ledger_rewound' : 'ledger_deleted',
            message: `The branch was ${isPush ? 'pushed over by force' : 'deleted'} by ${actor?.login ?? 'somebody'} at ${at}, so entries may be gone.`,
            entry: null,
            commit: null,
            path: null,
        };
    });
}
async function keepIssue(verdict, branch, { inputs, access, io }) {
    const issues = new RestIssues(access.client, access.fullName);
    const news = {
        findings: verdict.findings.length === 0 ? null : (0,audit/* auditIssue */.L2)(verdict, branch),
        allClear: `The audit finds nothing any more: ${verdict.size} entries, head ${(0,report_escape/* markdownCode */.D9)(verdict.head ?? '')}.`,
    };
    const outcome = await keepAuditIssue(issues, news, inputs.commentAuthor);
    if (outcome !== 'none')
        io.stdout(`The issue of the audit: ${outcome}.\n`);
}
async function exportLedger({ inputs, ledger, io, folder, runner }) {
    const out = (0,external_node_path_.join)(folder, 'ledger.tar');
    const request = { filter: {}, signer: signer(inputs), out };
    const written = await (0,audit_export.exportArchive)(ledger, request, io);
    if (written === null)
        return refused();
    done(written.size, written.head, written.root, out);
    const text = `Archive of ${written.size} entries and ${written.blobs} contents, SHA-256 ${written.sha256}.`;
    io.stdout(`${text}\n`);
    await summarise(`### Export\n\n${text}\n`, runner);
    return 0;
}
async function checkpoint({ inputs, ledger, io, folder, runner }) {
    const sign = signer(inputs);
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const made = (0,audit_checkpoint.checkpointOf)(sound, sign);
    const recorded = inputs.isRecorded ? await (0,audit_checkpoint.recordCheckpoint)(ledger, sign, io) : null;
    const file = (0,external_node_path_.join)(folder, 'checkpoint.txt');
    (0,external_node_fs_.writeFileSync)(file, made.text);
    done(made.size, sound.verification.head?.sha256 ?? '', made.root, file);
    io.stdout(made.text);
    const fate = recorded === null ? '' : ` Recorded as entry ${recorded}.`;
    await summarise(`### Checkpoint\n\n\`\`\`text\n${made.text}\`\`\`\n${fate}\n`, runner);
    return 0;
}
async function times({ ledger, io, folder, runner }) {
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const found = (0,cycle_time/* cycleTime */.g)(sound.entries);
    const file = (0,external_node_path_.join)(folder, 'cycle-time.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(found, null, 2)}\n`);
    (0,core/* setOutput */.uH)('status', 'done');
    (0,core/* setOutput */.uH)('file', file);
    await summarise((0,report_cycle_time.renderCycleTimeSummary)(found), runner);
    return 0;
}
async function init({ inputs, ledger, io, runner }) {
    const reason = inputs.reason.trim();
    if (reason === '')
        throw new errors/* UserError */.y('Say why the ledger begins: the input `reason`.');
    const begun = await (0,audit_init.beginLedger)(ledger, (0,audit_writing/* originOf */.yv)(undefined, ledger.remote, io.env), reason, io);
    if (begun === null)
        return refused();
    (0,core/* setOutput */.uH)('status', 'done');
    (0,core/* setOutput */.uH)('head', begun.head);
    const text = `The ledger ${begun.origin} begins at commit ${begun.tip}.`;
    io.stdout(`${text}\n`);
    await summarise(`### Ledger\n\n${(0,report_escape/* markdownCode */.D9)(text)}\n`, runner);
    return 0;
}
function signer({ signingKey, keyName }) {
    if (signingKey === undefined && keyName !== undefined)
        throw new errors/* UserError */.y('The input `key-name` names a key: give `signing-key` too.');
    return signingKey === undefined ? null : (0,audit_signer/* signerWith */.N)(signingKey, keyName);
}
function done(size, head, root, file) {
    (0,core/* setOutput */.uH)('status', 'done');
    (0,core/* setOutput */.uH)('size', size);
    (0,core/* setOutput */.uH)('head', head);
    (0,core/* setOutput */.uH)('root', root);
    (0,core/* setOutput */.uH)('file', file);
}
function refused() {
    (0,core/* setOutput */.uH)('status', 'refused');
    return 1;
}
async function summarise(markdown, runner) {
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(markdown).write();
}


/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginLedger: () => (/* binding */ beginLedger),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(4915);
// EXTERNAL MODULE: ./lib/ledger/entry.js + 1 modules
var ledger_entry = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/ledger/extension.js
var extension = __webpack_require__(8280);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/ledger/verification.js + 6 modules
var verification = __webpack_require__(1722);
;// CONCATENATED MODULE: ./lib/ledger/genesis.js







/** The draft of the first entry. */
function openGenesis(genesis) {
    const { origin, reason, commit, at, repository, actor, run } = genesis;
    if (!(0,checkpoint/* isOrigin */.fu)(origin))
        throw new errors/* UserError */.y(`${(0,finding/* quoted */.TL)(origin)} cannot be the origin of a ledger's checkpoints.`);
    return {
        entry: {
            id: 'genesis',
            type: 'genesis',
            at,
            repository,
            actor,
            run,
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { origin, reason, ...(commit !== undefined && { commit }) },
            attestation: null,
        },
        blobs: new Map(),
    };
}
/**
 * Begins a ledger with its first entry. The branch must not exist: what is there, even if it is broken, is for people to look
 * at, and never begun anew.
 */
async function createLedger(ledger, genesis) {
    if ((await ledger.reader.tip()) !== null)
        throw ledgerExists();
    const entry = { v: 1, seq: 1, prev: null, ...openGenesis(genesis).entry };
    const path = (0,layout/* entryPath */.s3)(1);
    const bytes = (0,ledger_entry/* entryBytes */.eD)(entry);
    const snapshotAt = (tip) => ({
        tip,
        commits: [{ sha: tip, parents: [], changes: [{ path, kind: 'added', mode: layout/* LEDGER_MODE */.MQ }] }],
        files: [{ path, mode: layout/* LEDGER_MODE */.MQ }],
        entries: new Map([[path, bytes]]),
    });
    (0,verification/* verifiedLedger */.W2)(snapshotAt('new commit'));
    const commit = { message: (0,extension/* commitMessage */.d)(entry), add: [{ path, bytes }], remove: [] };
    const tip = await ledger.writer.append(null, [commit]);
    if (tip === null)
        throw ledgerExists();
    return (0,verification/* verifiedLedger */.W2)(snapshotAt(tip));
}
function ledgerExists() {
    const message = 'There is a ledger already: its branch exists. A ledger is begun once; `arbiter audit verify` checks it.';
    return new errors/* UserError */.y(message, [{ code: 'ledger_exists', message, file: 'ledger' }]);
}

// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(9140);
;// CONCATENATED MODULE: ./lib/commands/audit-init.js




const HELP = `arbiter audit init --reason TEXT [options]

Begins a ledger: writes its first entry as a branch of its own on the remote. Refuses when the branch exists, whatever is on
it: a ledger is begun once, and a broken one is looked at, not begun anew.

  --reason TEXT         why, for whoever reads the ledger
  --remote NAME         where to (default: origin); you need the right to push there
  --origin HOST/OWNER/NAME   the repository (default: from the remote's address, or from GitHub Actions)
${audit_arguments/* PLACE_HELP */.EY} (arbiter/audit-init/v1)

Exit codes: 0 begun, 1 refused, 2 cannot tell.
`;
/** `arbiter audit init` */
async function run(args, io) {
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, {
        ...audit_arguments/* PLACE_OPTIONS */.P3,
        reason: { type: 'string' },
        remote: { type: 'string' },
        origin: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const reason = values.reason?.trim() ?? '';
    if (reason === '')
        throw new errors/* UserError */.y('Say why the ledger begins: --reason TEXT.');
    const begun = await (0,audit_writing/* withRemoteLedger */.E_)(values, io, (access) => beginLedger(access, (0,audit_writing/* originOf */.yv)(values.origin, access.remote, io.env), reason, io));
    if (begun === null)
        return 1;
    if (values.json === true)
        io.stdout(`${JSON.stringify({ schema: 'arbiter/audit-init/v1', ...begun }, null, 2)}\n`);
    else
        io.stdout(`The ledger ${begun.origin} begins at commit ${begun.tip}.\nProtect the branch \`${begun.branch}\` (no force pushes, no deletion), and name it in .arbiter/config.yml: \`ledger: ${begun.branch}\`.\n`);
    return 0;
}
/** Null when it was said that there is a branch already. */
async function beginLedger(access, { place, repository }, reason, io) {
    const { branch } = access;
    if ((await access.reader.tip()) !== null) {
        io.stderr(`The branch \`${branch}\` exists: nothing was written. \`arbiter audit verify\` says whether it is a ledger that is whole.\n`);
        return null;
    }
    const origin = `${place}/${branch}`;
    const { tip, head } = await createLedger(access, {
        origin,
        reason,
        commit: (await access.repository.listRemote('HEAD')).get('HEAD') ?? null,
        at: io.now(),
        repository,
        actor: (0,audit_writing/* actorOf */.dn)(io.env),
        run: (0,audit_writing/* runOf */.ng)(io.env),
    });
    return { branch, origin, tip, head: head.sha256 };
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ breaksOfLedger)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);



const KINDS = ['force_push', 'branch_deletion'];
/**
 * Forced pushes and deletions of a ledger's branch that GitHub recorded, newest first
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities). Nobody can take one of them back, so a ledger
 * that was rewritten as a whole is seen here. `since`: those before it are known and left out; one of that very second is
 * not. Null where the token may not read the activity.
 */
async function breaksOfLedger(client, repository, branch, since) {
    const [owner = '', repo = ''] = repository.split('/');
    const ref = `refs/heads/${branch}`;
    try {
        return await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)(`read the activity of ${repository}`, async () => {
            const breaks = [];
            for (const kind of KINDS) {
                const listing = client.rest.repos.listActivities;
                const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyItem */ .l)(client, listing, { owner, repo, ref, activity_type: kind });
                breaks.push(...items.map((item) => breakOf(item, kind, ref)));
            }
            const first = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
            return breaks
                .filter(({ at }) => !(Date.parse(at) < first))
                .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
        });
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .iK && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}
function breakOf(raw, kind, ref) {
    const found = (raw ?? {});
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found.activity_type, 'activity_type') !== kind || (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found.ref, 'ref') !== ref) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol(`the list holds another activity than ${kind} of ${ref}`);
    }
    return { kind, at: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(found.timestamp, 'timestamp'), actor: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(found.actor) };
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION_INPUTS: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   AUDIT_COMMANDS: () => (/* binding */ AUDIT_COMMANDS),
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** The inputs of each action, as its action.yml declares them; a test holds the two together. */
const ACTION_INPUTS = {
    gate: ['github-token', 'pull-request', 'comment-author', 'ledger-token', 'ledger-writer'],
    check: ['path', 'commit', 'base', 'model'],
    validate: ['path'],
    'release-guard': ['github-token', 'commit', 'model', 'comment-author'],
    audit: [
        'github-token',
        'command',
        'branch',
        'reason',
        'checkpoint',
        'key',
        'anchor',
        'signing-key',
        'key-name',
        'record',
        'issue',
        'comment-author',
    ],
};
const DEFAULT_RETRY_BASE_MS = 1000;
function readRunnerContext(io) {
    const required = (name) => {
        const value = io.env[name];
        if (value === undefined || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The variable ${name} is not set. This command runs in GitHub Actions, through its action.`);
        }
        return value;
    };
    const repository = required('GITHUB_REPOSITORY');
    if (!/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(repository))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('GITHUB_REPOSITORY is not OWNER/NAME.');
    const serverUrl = io.env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        repository,
        apiUrl: io.env.GITHUB_API_URL ?? 'https://api.github.com',
        serverUrl,
        eventName: required('GITHUB_EVENT_NAME'),
        event: readEvent(required('GITHUB_EVENT_PATH')),
        runUrl: `${serverUrl}/${repository}/actions/runs/${io.env.GITHUB_RUN_ID ?? ''}`,
        temporaryFolder: required('RUNNER_TEMP'),
        ref: io.env.GITHUB_REF ?? '',
        summaryFile: io.env.GITHUB_STEP_SUMMARY,
        retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
        repositoryId: /^[1-9]\d{0,15}$/.test(io.env.GITHUB_REPOSITORY_ID ?? '')
            ? Number(io.env.GITHUB_REPOSITORY_ID)
            : null,
        run: readRun(io),
    };
}
function readRun({ env }) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    if (id === undefined || id === '')
        return null;
    return {
        id,
        attempt: attempt ?? '1',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
function readGateInputs() {
    return {
        token: readToken(),
        pullRequest: positiveInteger('pull-request', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request')),
        commentAuthor: commentAuthor(),
        ledgerToken: readLedgerToken(),
        ledgerWriter: readLedgerWriter(),
    };
}
function readReleaseGuardInputs() {
    const commit = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit');
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `commit` must be a full commit SHA.');
    return {
        token: readToken(),
        commit,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
        commentAuthor: commentAuthor(),
    };
}
function readCheckInputs() {
    return {
        path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.',
        commit: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit') || undefined,
        base: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('base') || undefined,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
    };
}
const AUDIT_COMMANDS = ['verify', 'export', 'init', 'checkpoint', 'cycle-time'];
function readAuditInputs() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('command') || 'verify';
    const command = AUDIT_COMMANDS.find((one) => one === word);
    if (command === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`command\` must be one of ${AUDIT_COMMANDS.join(', ')}, found \`${word}\`.`);
    return {
        token: readToken(),
        command,
        branch: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('branch') || undefined,
        reason: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('reason'),
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
        keepsIssue: yesOrNo('issue', true),
        commentAuthor: commentAuthor(),
    };
}
/** Each line of the key is masked: a log shows lines. */
function readSigningKey() {
    const key = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('signing-key');
    if (key === '')
        return undefined;
    for (const line of key.split(/\r?\n/))
        if (line.trim() !== '' && !line.startsWith('-----'))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(line);
    return `${key}\n`;
}
function lines(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function yesOrNo(name, usual) {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (word === '')
        return usual;
    if (word !== 'true' && word !== 'false')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be \`true\` or \`false\`, found \`${word}\`.`);
    return word === 'true';
}
function readValidateInputs() {
    return { path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.' };
}
/** A login that no account can have would let the gate know none of its own statuses and comments again. */
function commentAuthor() {
    const login = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('comment-author') || 'github-actions[bot]';
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login))
        return login;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`comment-author\` must be a login such as github-actions[bot] or my-app[bot], found \`${login}\`.`);
}
function readToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token');
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `github-token` is empty. Leave it out to use the token of the job.');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-token');
    if (token === '')
        return readToken();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerWriter() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-writer') || 'git';
    if (word !== 'git' && word !== 'api')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`ledger-writer\` must be \`git\` or \`api\`, found \`${word}\`.`);
    return word;
}
function positiveInteger(name, text) {
    if (text === '')
        return undefined;
    if (!/^[1-9][0-9]{0,9}$/.test(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be a whole number, found \`${text}\`.`);
    return Number(text);
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The event payload (GITHUB_EVENT_PATH) could not be read as JSON.', [], {
            cause: error,
        });
    }
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCycleTimeSummary: () => (/* binding */ renderCycleTimeSummary),
/* harmony export */   renderCycleTimeText: () => (/* binding */ renderCycleTimeText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5169);





/** Rows of a table; the JSON holds all. */
const MOST_ROWS = 50;
const TEXT_LIMIT = 200;
const STAGES = [
    ['proposal_to_checks_held', 'Proposal to checks that hold'],
    ['checks_held_to_approval', 'Checks that hold to approval'],
    ['proposal_to_approval', 'Proposal to approval'],
    ['approval_to_merge', 'Approval to merge'],
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
        ...section('Models', ['Model', 'Changes', 'Merged', 'Released', 'Median to approval', 'Contents judged', 'Denials'], models.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.model), ' in ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.path)],
            ...numbers(one.changes, one.merged, one.released),
            [hours(one.stages.proposal_to_approval.median_hours)],
            ...numbers(one.subjects_judged, one.denials),
        ])),
        ...section('Changes', ['Change', 'State', 'Proposed', 'To approval', 'To merge', 'To release', 'On the author', 'Contents'], [...changes].reverse().map(changeRow)),
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
    ];
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
        [String(change.subjects_judged)],
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
    const isNumeric = columns.map((_, index) => rows.every((row) => /^(?:–|(?:< )?\d+(?:\.\d)?)$/u.test((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(row[index] ?? []))));
    return cells
        .map((row) => row
        .map((cell, index) => isNumeric[index] === true ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
