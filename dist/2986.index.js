export const id = 2986;
export const ids = [2986,646];
export const modules = {

/***/ 71389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   ok: () => (/* binding */ openClone),
/* harmony export */   u3: () => (/* binding */ USUAL_BRANCH)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22719);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62366);






const CONFIG_FILE = '.arbiter/config.yml';
const BRANCH = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
async function openClone(words, io) {
    const shown = words.repository ?? '.';
    const located = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['-C', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, shown), 'rev-parse', '--absolute-git-dir'], {
        gitDir: undefined,
        env: io.env,
    }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not in a Git repository. Say which clone: --repository DIR.`);
    });
    const gitDir = located.toString('utf8').trim();
    return { gitDir, repository: new _git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .GitRepository */ .x({ gitDir, env: io.env }) };
}
/** Name of the branch that the documentation uses, and that a ledger gets where nothing says another. */
const USUAL_BRANCH = 'arbiter-ledger';
/** The ledger of a clone: offline, without a token. */
async function openLedger(words, io) {
    const clone = await openClone(words, io);
    const config = await configOf(clone.repository);
    const branch = branchOf(words.branch, config, 'HEAD');
    return {
        ...clone,
        config,
        branch,
        isRemote: false,
        reader: new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .GitLedgerReader */ .bL({ gitDir: clone.gitDir, env: io.env }, branch),
    };
}
/**
 * `where` the configuration was read, in words. Only a ledger that is begun has a usual name: any other must be named, because
 * a branch that nobody chose proves nothing.
 * @throws UserError when nothing says which branch, or it could be no branch.
 */
function branchOf(given, config, where, usual) {
    const branch = given ?? config?.ledger ?? usual;
    if (branch === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Nothing says which branch holds the ledger: ${CONFIG_FILE} of ${where} has no \`ledger:\`. Name it: --branch NAME.`);
    if (!BRANCH.test(branch))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`${branch}\` cannot be the name of a ledger's branch.`);
    return branch;
}
/** The configuration in HEAD, null where there is none. One that is wrong is an error: it may name a legal hold. */
async function configOf(repository, revision = 'HEAD') {
    const head = await repository.commit(revision).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            return null;
        throw error;
    });
    if (head === null)
        return null;
    const text = await textAt(repository, head.sha, CONFIG_FILE);
    if (text === null)
        return null;
    const { value, problems } = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(text, CONFIG_FILE);
    if (problems.length > 0 || value === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y.from(problems);
    return value;
}
/** Text of a file of a commit, null where there is none. */
async function textAt(repository, commit, path) {
    const entry = (await repository.tree(commit)).find((file) => file.path === path);
    if (entry === undefined)
        return null;
    return new TextDecoder().decode((await repository.blobs([entry.oid])).get(entry.oid));
}


/***/ }),

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remoteState),
/* harmony export */   E_: () => (/* binding */ withRemoteLedger),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   tu: () => (/* binding */ appendOptions),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export REMOTE_DEFAULT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22719);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71389);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12856);










/** Where a command that writes reads the configuration, in words. */
const REMOTE_DEFAULT = 'the remote’s default branch';
/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind. `usual` is
 * the branch where nothing names one.
 */
async function withRemoteLedger(words, io, work, usual) {
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .ok)(words, io);
    const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'arbiter-ledger-'));
    try {
        const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
        const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .GitRepository */ .x.create(options, remote);
        const { config, head } = await remoteState(repository);
        const branch = (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .branchOf */ .W0)(words.branch, config, REMOTE_DEFAULT, usual);
        const reader = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerReader */ .bL(options, branch, remote);
        const writer = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerWriter */ .bf(options, branch, remote);
        return await work({ branch, config, head, repository, reader, writer, remote, isRemote: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, { recursive: true, force: true });
    }
}
/** Tip of the default branch of a remote, and the configuration there; null where there is none. */
async function remoteState(repository) {
    const head = (await repository.listRemote('HEAD')).get('HEAD') ?? null;
    if (head === null)
        return { head, config: null };
    await repository.fetch(head);
    return { head, config: await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(repository, head) };
}
async function addressOf(gitDir, remote, io) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(remote))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--remote\` takes the name of a remote, such as origin; found \`${remote}\`.`);
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(['remote', 'get-url', '--push', remote], { gitDir, env: io.env }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The clone has no remote \`${remote}\`. Say which: --remote NAME.`);
    });
    return output.toString('utf8').trim();
}
/** A token goes to the host that it belongs to, and nowhere else. */
function authorizationFor(remote, env) {
    const token = env.GITHUB_TOKEN;
    const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    return token !== undefined && token !== '' && remote.startsWith(`${server}/`)
        ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_9__/* .gitAuthorization */ .IR)(token)
        : undefined;
}
/** How the ledger is extended outside of tests. */
function appendOptions() {
    return { wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms), random: () => Math.random() };
}
/** The run of GitHub Actions that this is, null elsewhere. */
function runOf(env) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS !== 'true' || id === undefined || id === '')
        return null;
    return {
        id,
        attempt: env.GITHUB_RUN_ATTEMPT ?? '',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
/** Who started the run; null elsewhere, because a clone's user name is whatever somebody wrote there. */
function actorOf(env) {
    const id = Number(env.GITHUB_ACTOR_ID);
    const login = env.GITHUB_ACTOR;
    if (env.GITHUB_ACTIONS !== 'true' || login === undefined || !Number.isSafeInteger(id) || id < 1)
        return null;
    return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
const PLACE = /^[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Which repository a new ledger is of: as said, else as GitHub Actions says, else as the remote's address says
 * (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`).
 */
function originOf(given, remote, env) {
    const fromRun = env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY !== undefined
        ? `${hostOf(env.GITHUB_SERVER_URL ?? 'https://github.com')}/${env.GITHUB_REPOSITORY}`
        : undefined;
    const place = given ?? fromRun ?? placeOfAddress(remote);
    if (place === undefined || !PLACE.test(place))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Which repository this is cannot be told from the remote \`${remote.replace(/\/\/[^/@]*@/, '//')}\`. Say it: --origin HOST/OWNER/NAME.`);
    const id = Number(env.GITHUB_REPOSITORY_ID);
    const isKnown = fromRun === place && Number.isSafeInteger(id) && id > 0;
    return { place, repository: { id: isKnown ? id : null, name: place.split('/').slice(1).join('/') } };
}
function placeOfAddress(address) {
    const [, host, path] = /^(?:https?|ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/.exec(address) ??
        /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address) ??
        [];
    return host === undefined ? undefined : `${host}/${path?.replace(/\.git$/, '').replace(/\/+$/, '')}`;
}
function hostOf(url) {
    return url.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 71197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseAnother),
/* harmony export */   x: () => (/* binding */ ReleaseRecording)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/* harmony import */ var _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33381);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29140);




const LONGEST_TAG = 255;
/** The entries that one run of the release gate writes. */
class ReleaseRecording {
    #ledgers;
    #access;
    #env;
    constructor(ledgers, access, env) {
        this.#ledgers = ledgers;
        this.#access = access;
        this.#env = env;
    }
    /** Who acts where, for an entry. */
    act(at) {
        const { repository, run } = this.#ledgers.writerFacts;
        return { at, repository, run, actor: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .actorOf */ .dn)(this.#env) };
    }
    /**
     * Number of the entry. One that says the same and was recorded before stays the only one; one that says something else under
     * its id is somebody else's, and nothing is recorded. `check` looks at all other entries and throws to refuse.
     */
    async record(ledger, draft, check) {
        const isOurs = ({ id }) => id === draft.entry.id;
        let before;
        const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
            before = entries.find(isOurs);
            if (before !== undefined)
                refuseAnother(before, draft);
            check?.(entries.filter((entry) => !isOurs(entry)));
        });
        const entry = appended.find(isOurs) ?? before;
        if (entry === undefined)
            throw new Error(`The entry ${draft.entry.id} was not recorded.`);
        return entry.seq;
    }
    /** A refusal is recorded as carefully as a release, also where the chain ended before the ledger. */
    async refusal({ ledger: opened, governing, facts }, { tag, commit, pullRequest }, sha256, { code, message }) {
        const config = governing?.config ?? (await (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteState */ .At)(this.#access.repository)).config;
        if (opened === null && config?.ledger === undefined)
            return { entry: null, reason: 'the configuration names none.' };
        const ledger = opened ?? (await this.#ledgers.open(config, null, facts.now));
        const draft = (0,_release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseDraft */ .DF)({ ...this.act(facts.now), subject: null }, {
            tag: tag.slice(0, LONGEST_TAG),
            sha256,
            commit,
            release_id: null,
            url: null,
            pull_request: pullRequest?.number ?? null,
            refusal: { code, message: message.slice(0, _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_MESSAGE */ .bX) },
        });
        return { entry: await this.record(ledger, draft) };
    }
}
/** Ids can be foreseen: whoever may write the ledger can be faster. When and by which run it was recorded may differ. */
function refuseAnother(recorded, { entry }) {
    if (statement(recorded) === statement(entry))
        return;
    const message = `Entry ${recorded.seq} of the ledger has the id of this ${entry.type} and says something else. Find out who wrote it, and correct it (arbiter audit correct).`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, [{ code: 'recorded_otherwise', message, file: 'ledger' }]);
}
function statement({ type, repository, subject, subjects, decision }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ type, repository: repository.id ?? repository.name, subject, subjects, decision });
}


/***/ }),

/***/ 88640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ outdatedFiles),
/* harmony export */   g: () => (/* binding */ runAttemptOf)
/* harmony export */ });
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40322);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);


/** Outside GitHub Actions nothing is run again; what the runner does not say is no attempt, and refused as that. */
function runAttemptOf(run) {
    return { attempt: Number(run?.attempt ?? '1'), workflowSha: run?.workflow_sha || null };
}
/** Governing files that are others on the default branch now than those a further attempt runs by; null: not known, or a first one. */
async function outdatedFiles(repository, { attempt, workflowSha }, tip) {
    if (attempt === 1 || workflowSha === null)
        return null;
    await repository.fetch(workflowSha);
    const changed = await repository.changedPaths(workflowSha, tip);
    return [...new Set(changed.flatMap(_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e))].filter(_model_governing_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoverningPath */ .R).sort();
}


/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ isOwnAccount),
/* harmony export */   qk: () => (/* binding */ GITHUB_ACTIONS_LOGIN)
/* harmony export */ });
/* unused harmony export GITHUB_ACTIONS_ID */
/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
const GITHUB_ACTIONS_ID = 41898282;
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Whether an account is the one the gate acts as: `github-actions[bot]` by its id, a GitHub App by its login
 * `SLUG[bot]`, a name that no person can register. Logins compare without case. The suffix decides: a person called as
 * the App is somebody else.
 */
function isOwnAccount(account, ownLogin) {
    if (account === null)
        return false;
    const own = ownLogin.toLowerCase();
    return own === GITHUB_ACTIONS_LOGIN
        ? account.id === GITHUB_ACTIONS_ID
        : account.login.toLowerCase() === own;
}


/***/ }),

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
const AUDIT_COMMANDS = ['verify', 'export', 'init', 'checkpoint', 'cycle-time', 'correct'];
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

/***/ 33381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ releaseDraft),
/* harmony export */   Ve: () => (/* binding */ drillDraft),
/* harmony export */   Zo: () => (/* binding */ deploymentDraft),
/* harmony export */   aE: () => (/* binding */ bundleDraft),
/* harmony export */   bX: () => (/* binding */ LONGEST_MESSAGE),
/* harmony export */   sN: () => (/* binding */ rollbackDraft)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** The longest message that an entry keeps; more of it is in the log of the run. */
const LONGEST_MESSAGE = 2000;
/** The longest id that an entry may have. */
const LONGEST_ID = 200;
/**
 * A bundle was made. The same bytes with the same attestations are recorded once, whichever run made them; signed anew, they
 * are recorded anew.
 */
function bundleDraft(facts, detail) {
    const of = facts.subject?.sha256;
    if (of !== detail.subject)
        throw new Error(`The bundle ${detail.tag} is of ${detail.subject}, and its entry of ${of ?? 'nothing'}.`);
    const signed = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([...detail.attestations].sort()));
    return draftOf('bundle', ['bundle', detail.sha256, signed], detail, facts, detail.attestations);
}
/** A bundle was published, or refused. One release on the platform is recorded once; a refusal once for each run. */
function releaseDraft(facts, detail) {
    const { refusal, release_id: release, sha256 } = detail;
    if (refusal === null)
        mustName('release', detail);
    const act = refusal === null ? ['published', release ?? runOf(facts)] : ['refused', runOf(facts)];
    return draftOf('release', ['release', detail.tag, sha256 ?? 'none', ...act], detail, facts, []);
}
/**
 * What became of a deployment. One deployment on the platform has one entry for each outcome, so that one that went live
 * and was taken back later has two.
 */
function deploymentDraft(facts, detail) {
    const { environment, sha256, outcome, deployment_id: deployment, compliance } = detail;
    mustExplain('deployment', detail);
    if (outcome !== 'refused') {
        mustName('deployment', detail);
        if (detail.model === null || detail.version === null)
            throw new Error('A deployment that was not refused says which version of which model it is.');
    }
    const id = ['deployment', environment, sha256 ?? 'none', deployment ?? runOf(facts), outcome];
    return draftOf('deployment', id, detail, facts, compliance === null ? [] : [compliance]);
}
/** An environment was brought back, or was not: once for each run. */
function rollbackDraft(facts, detail) {
    const { environment, from, to, outcome } = detail;
    mustExplain('rollback', detail);
    mustSwitch('rollback', to, outcome);
    const id = ['rollback', environment, from?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
    return draftOf('rollback', id, detail, facts, []);
}
/** A rollback was practised, from a bundle or from nothing: once for each run. */
function drillDraft(facts, detail) {
    const { environment, bundle, to, outcome } = detail;
    mustExplain('drill', detail);
    mustSwitch('drill', to, outcome);
    const id = ['drill', environment, bundle?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
    return draftOf('drill', id, detail, facts, []);
}
function draftOf(type, idParts, detail, facts, named) {
    const { at, repository, run, actor, subject, pullRequest = null, policy = null, contents = [] } = facts;
    return {
        entry: {
            id: idOf(type, idParts),
            type,
            at,
            repository,
            run,
            actor,
            pull_request: pullRequest,
            policy,
            subject: subject?.sha256 ?? null,
            subjects: subject === null ? [] : [{ name: subject.name, sha256: subject.sha256 }],
            evidence: [],
            decision: { ...detail },
            attestation: null,
        },
        blobs: new Map(contents.map((bytes) => [namedDigest(type, bytes, named), bytes])),
    };
}
/**
 * A tag and an environment are named by others and may be long or hold a slash; the digest of all parts then stands for
 * them, so that two acts never share an id.
 */
function idOf(type, parts) {
    const plain = parts.join('/');
    const isPlain = plain.length <= LONGEST_ID && parts.every((part) => !String(part).includes('/'));
    return isPlain ? plain : `${type}/${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts.map(String)))}`;
}
/** The run that acts, and which attempt of it; outside GitHub Actions the moment. */
function runOf({ run, at }) {
    return run === null ? at : `run-${run.id}.${run.attempt}`;
}
function namedDigest(type, bytes, named) {
    const sha256 = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes);
    if (!named.includes(sha256))
        throw new Error(`The ${type} brings a content (${sha256}) that it does not name.`);
    return sha256;
}
function mustName(type, { tag, sha256 }) {
    if (tag === null || sha256 === null)
        throw new Error(`A ${type} that was not refused names its bundle by tag and digest.`);
}
function mustSwitch(type, to, outcome) {
    if (outcome !== 'refused' && to === null)
        throw new Error(`A ${type} that was not refused names the bundle that it brings back.`);
}
/** What is not live says why, and what is live has nothing to explain. */
function mustExplain(type, { outcome, code = null }) {
    if ((outcome === 'live') !== (code === null))
        throw new Error(`A ${type} with the outcome ${outcome} has the reason code ${code ?? 'null'}.`);
}


/***/ }),

/***/ 40576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ attemptState)
/* harmony export */ });
/** A further attempt runs the workflow and the code of then: what governs must not have changed since (attack 51). */
function attemptState({ attempt, outdated }) {
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        return { state: 'unknown', message: 'Which attempt of the run this is is not known. Start a new run.' };
    if (attempt === 1)
        return { state: 'current', message: 'This is the first attempt of its run.' };
    if (outdated === null) {
        const message = `This is attempt ${attempt}; whether what governs has changed since is not known. Start a new run.`;
        return { state: 'unknown', message };
    }
    const [first] = outdated;
    if (first === undefined)
        return { state: 'current', message: `This is attempt ${attempt}, and what governs is what it was.` };
    const message = `This is attempt ${attempt} of an old run: ${first} has changed since. Start a new run.`;
    return { state: 'outdated', message };
}


/***/ })

};
