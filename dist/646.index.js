export const id = 646;
export const ids = [646];
export const modules = {

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUDIT_COMMANDS: () => (/* binding */ AUDIT_COMMANDS),
/* harmony export */   commentAuthor: () => (/* binding */ commentAuthor),
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readLedgerToken: () => (/* binding */ readLedgerToken),
/* harmony export */   readLedgerWriter: () => (/* binding */ readLedgerWriter),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readSigningKey: () => (/* binding */ readSigningKey),
/* harmony export */   readToken: () => (/* binding */ readToken),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs),
/* harmony export */   yesOrNo: () => (/* binding */ yesOrNo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



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
const AUDIT_COMMANDS = [
    'verify',
    'export',
    'query',
    'replay',
    'checkpoint',
    'cycle-time',
    'retention',
    'init',
    'correct',
];
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
        entry: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('entry'),
        filter: {
            model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
            person: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('person') || undefined,
            pull: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request') || undefined,
            type: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('type') || undefined,
            environment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('environment') || undefined,
            from: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('from') || undefined,
            to: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('to') || undefined,
        },
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
        isApplied: yesOrNo('apply', false),
        keepsIssue: yesOrNo('issue', true),
        doGapsFail: yesOrNo('gaps-fail', false),
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


/***/ })

};
