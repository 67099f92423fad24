export const id = 646;
export const ids = [646];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION_INPUTS: () => (/* binding */ ACTION_INPUTS),
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
    gate: ['github-token', 'pull-request', 'comment-author'],
    check: ['path', 'commit', 'base', 'model'],
    validate: ['path'],
    'release-guard': ['github-token', 'commit', 'model'],
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
    };
}
function readGateInputs() {
    return {
        token: readToken(),
        pullRequest: positiveInteger('pull-request', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request')),
        commentAuthor: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('comment-author') || 'github-actions[bot]',
    };
}
function readReleaseGuardInputs() {
    const commit = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit');
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `commit` must be a full commit SHA.');
    return { token: readToken(), commit, model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined };
}
function readCheckInputs() {
    return {
        path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.',
        commit: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit') || undefined,
        base: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('base') || undefined,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
    };
}
function readValidateInputs() {
    return { path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.' };
}
function readToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token');
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `github-token` is empty. Leave it out to use the token of the job.');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
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
