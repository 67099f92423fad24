export const id = 3841;
export const ids = [3841,646];
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

/***/ 58960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ queuedContentDifference),
/* harmony export */   j: () => (/* binding */ contentEquals)
/* harmony export */ });
/**
 * Whether two commits have the same content under the governed paths: null, or the first path that differs. Compared
 * are path, mode and Git's object id, over every path that either commit has.
 */
async function contentEquals(repository, approved, other, isGoverned) {
    const [one, two] = await Promise.all([repository.tree(approved), repository.tree(other)]);
    const expected = new Map(one.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]));
    const found = new Map(two.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]));
    for (const path of [...new Set([...expected.keys(), ...found.keys()])].sort()) {
        if (expected.get(path) === found.get(path))
            continue;
        if (!found.has(path))
            return `${path} was approved and is missing.`;
        return expected.has(path) ? `${path} is not what was approved.` : `${path} was never approved.`;
    }
    return null;
}
/**
 * Whether a merge queue's commit brings exactly what was approved: judged models as at the approved head, and elsewhere
 * among what is governed no other change than the pull request's own. Null, or the first path that differs.
 */
async function queuedContentDifference(repository, content) {
    const { head, group, queueBase, changedPaths, isJudged, isGoverned } = content;
    const isOfHead = (path) => isJudged(path) || (isGoverned(path) && changedPaths.has(path));
    return ((await contentEquals(repository, head, group, isOfHead)) ??
        (await contentEquals(repository, queueBase, group, (path) => isGoverned(path) && !isOfHead(path))));
}


/***/ }),

/***/ 30779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ changeOfModel),
/* harmony export */   v: () => (/* binding */ isOnDefaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Where the present content of a model comes from. GitHub associates merge, squash and rebase commits with their pull request. */
async function changeOfModel({ repository, github }, commit, tree, isGoverned, branch) {
    const paths = tree.entries.map(({ path }) => path).filter(isGoverned);
    const change = await repository.lastChange(commit, paths);
    if (change === null)
        return { change, pull: undefined };
    const merged = (await github.pullsOfCommit(change)).filter((pull) => pull.isMerged);
    // A pull request into a feature branch brought the commit too; the one into the default branch was judged by its rules.
    const byNumber = merged.sort((a, b) => b.number - a.number);
    return { change, pull: byNumber.find(({ baseRef }) => baseRef === branch) ?? byNumber[0] };
}
/** The tip of the default branch now, fetched, and whether a commit is on it. */
async function isOnDefaultBranch(repository, commit, branch) {
    const ref = `refs/heads/${branch}`;
    const tip = (await repository.listRemote(ref)).get(ref);
    if (tip === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The default branch ${branch} does not exist.`);
    await repository.fetch(tip);
    return { tip, isOnBranch: await repository.isAncestor(commit, tip) };
}


/***/ }),

/***/ 31882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40322);
/* harmony import */ var _model_touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26471);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96477);
/* harmony import */ var _release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51183);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57607);
/* harmony import */ var _content_equality_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58960);
/* harmony import */ var _governing_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32098);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49608);
/* harmony import */ var _merged_origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30779);
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49617);












/**
 * Reads everything that the release of a tag rests on, anew: the tag by its full name, the commit's objects, the reviews,
 * and what governs on the default branch now. Stops where a link is missing that the next one hangs on. GitHub failing to
 * answer rejects: then nothing can be told.
 */
async function readRelease(context, tags, request) {
    const { repository } = context;
    const reading = {
        facts: nothingKnown(context, request),
        governing: null,
        tip: null,
        ledger: null,
        judgement: null,
    };
    const named = (0,_release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleOfRef */ .fN)(request.ref);
    if (named === undefined)
        return reading;
    const tag = await tags.tagState((0,_release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOfRef */ .DC)(request.ref));
    const withTag = { ...reading, facts: { ...reading.facts, tag } };
    if (tag.commit === null)
        return withTag;
    await repository.fetch(tag.commit);
    const name = await repository.defaultBranch();
    const { tip, isOnBranch } = await (0,_merged_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnDefaultBranch */ .v)(repository, tag.commit, name);
    const governing = await governingAt(context, tip);
    const run = await runFacts(context, request, tip);
    const onBranch = {
        ...withTag,
        governing,
        tip,
        facts: { ...withTag.facts, branch: { name, isOnBranch }, run },
    };
    return readModel(context, onBranch, { commit: tag.commit, tip, name: named.name, branch: name });
}
function nothingKnown({ now }, request) {
    const { ref, startedFor, attempt, repositoryId } = request;
    return {
        now,
        repositoryId,
        ref,
        run: { attempt, startedFor, outdated: null },
        tag: null,
        branch: null,
        model: null,
        origin: null,
        content: null,
        judgement: null,
        entries: null,
    };
}
async function readModel(context, reading, place) {
    const tree = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(context.repository, place.commit);
    const { config } = await governingAt(context, place.commit);
    const found = await modelAt(tree, config, place.name);
    const withModel = { ...reading, facts: { ...reading.facts, model: found.facts } };
    if (found.folder === null)
        return withModel;
    const { folder } = found;
    const isGoverned = (path) => (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOfModel */ .Qd)(path, folder, config);
    const origin = await (0,_merged_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOfModel */ .R)(context, place.commit, tree, isGoverned, place.branch);
    const withOrigin = { ...withModel, facts: { ...withModel.facts, origin: originFacts(origin) } };
    const { pull } = origin;
    if (pull === undefined || pull.baseRef !== place.branch)
        return withOrigin;
    await context.repository.fetch(`refs/pull/${pull.number}/head`);
    const spied = spy(context);
    const judgement = await (0,_pull_decision_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeMergedPull */ .lX)(spied.context, pull, place.tip, place.name);
    const content = await contentFacts(context, place.commit, folder, isGoverned, judgement);
    const { before, now, facts } = judgement;
    return {
        ...withOrigin,
        judgement,
        ledger: spied.ledger(),
        facts: {
            ...withOrigin.facts,
            now: facts.now,
            content,
            judgement: { before, now, reviews: reviewsOf(facts) },
            entries: entriesOf(spied.ledger()),
        },
    };
}
/** Keeps the ledger that a decision opens, so that gate and decision look at one. */
function spy(context) {
    let opened = null;
    return {
        context: {
            ...context,
            openLedger: async (config, facts) => {
                opened = await context.openLedger(config, facts);
                return opened;
            },
        },
        ledger: () => opened,
    };
}
function entriesOf(ledger) {
    return ledger?.entries ?? null;
}
function reviewsOf({ reviews }) {
    return reviews.map(({ id, submittedAt }) => ({ id, submittedAt }));
}
function originFacts({ change, pull }) {
    return {
        change,
        pull: pull === undefined ? null : { number: pull.number, baseRef: pull.baseRef, head: pull.headSha },
    };
}
/** What governs at a commit; a configuration that cannot be used decides nothing. */
async function governingAt({ repository }, commit) {
    const governing = await (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_5__/* .loadGoverningSet */ .ef)(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, commit));
    const { config, problems } = governing;
    if (config !== undefined && problems.length === 0)
        return { ...governing, config };
    const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The commit ${commit} has no configuration that can be used: ${reason}`, problems);
}
async function modelAt(tree, config, name) {
    const manifests = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .P)(tree, config);
    const [model, another] = manifests.filter((manifest) => manifest.name === name);
    if (another !== undefined)
        return { facts: { found: 'several' }, folder: null };
    if (model?.manifest !== undefined) {
        return {
            facts: { found: 'one', path: model.folder, version: model.manifest.version },
            folder: model,
        };
    }
    // A manifest that cannot be read may be the one that is asked for.
    const isUnreadable = manifests.some(({ manifest }) => manifest === undefined);
    return { facts: { found: isUnreadable ? 'unreadable' : 'none' }, folder: null };
}
/** The content of the tag's commit, over the paths that were the model's when it was judged, beside the approved head. */
async function contentFacts(context, commit, folder, isGoverned, { facts, mergedOn }) {
    const { repository } = context;
    const before = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, mergedOn);
    const { config } = await governingAt(context, mergedOn);
    const old = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .P)(before, config)).find((other) => other.folder === folder.folder || other.name === folder.name);
    const ownPaths = (paths) => (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPaths */ .iV)(paths, folder, old, config);
    const { digest } = await (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, commit), ownPaths, folder.folder);
    const isOwn = (path) => isGoverned(path) || ownPaths([path]).length > 0;
    const difference = await (0,_content_equality_js__WEBPACK_IMPORTED_MODULE_9__/* .contentEquals */ .j)(repository, facts.headSha, commit, isOwn);
    return { found: digest?.replace('sha256:', '') ?? null, difference };
}
/** A further attempt runs an old workflow: which governing files are others on the default branch now. */
async function runFacts({ repository }, { attempt, startedFor, workflowSha }, tip) {
    if (attempt === 1 || workflowSha === null)
        return { attempt, startedFor, outdated: null };
    await repository.fetch(workflowSha);
    const changed = await repository.changedPaths(workflowSha, tip);
    const outdated = [...new Set(changed.flatMap(_model_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .namesOf */ .e))].filter(_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .isGoverningPath */ .R).sort();
    return { attempt, startedFor, outdated };
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
/* harmony export */   ACTION_INPUTS: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   AUDIT_COMMANDS: () => (/* binding */ AUDIT_COMMANDS),
/* harmony export */   commentAuthor: () => (/* binding */ commentAuthor),
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs),
/* harmony export */   readBundleInputs: () => (/* binding */ readBundleInputs),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readLedgerToken: () => (/* binding */ readLedgerToken),
/* harmony export */   readLedgerWriter: () => (/* binding */ readLedgerWriter),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readToken: () => (/* binding */ readToken),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** The inputs of each action, as its action.yml declares them; a test holds the two together. */
const ACTION_INPUTS = {
    gate: ['github-token', 'pull-request', 'comment-author', 'ledger-token', 'ledger-writer'],
    check: ['path', 'commit', 'base', 'model'],
    validate: ['path'],
    'release-guard': ['github-token', 'commit', 'model', 'comment-author'],
    bundle: [
        'github-token',
        'commit',
        'model',
        'signing-key',
        'folder',
        'comment-author',
        'ledger-token',
        'ledger-writer',
    ],
    release: [
        'github-token',
        'tag',
        'bundle',
        'bundle-sha256',
        'attestations',
        'comment-author',
        'ledger-token',
        'ledger-writer',
    ],
    audit: [
        'github-token',
        'command',
        'branch',
        'reason',
        'entry',
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
function readBundleInputs() {
    return {
        ...readReleaseGuardInputs(),
        signingKey: readSigningKey(),
        folder: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('folder') || undefined,
        ledgerToken: readLedgerToken(),
        ledgerWriter: readLedgerWriter(),
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
/* harmony export */   aE: () => (/* binding */ bundleDraft)
/* harmony export */ });
/* unused harmony exports deploymentDraft, rollbackDraft, drillDraft */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

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
/** A rollback was practised: once for each run. */
function drillDraft(facts, detail) {
    const { environment, bundle, to, outcome } = detail;
    mustExplain('drill', detail);
    mustSwitch('drill', to, outcome);
    const id = ['drill', environment, bundle.sha256, to?.sha256 ?? 'none', runOf(facts), outcome];
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

/***/ 58814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ validityLink),
/* harmony export */   Fg: () => (/* binding */ dayLink),
/* harmony export */   Xi: () => (/* binding */ policiesLink),
/* harmony export */   YS: () => (/* binding */ reviewsLink),
/* harmony export */   kd: () => (/* binding */ approvalDay)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80617);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88087);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51183);





/** The sign-offs that a decision rests on: the model's, and that of a change to what governs. */
function signoffsOf(decision, path) {
    const model = decision.models.find((one) => one.path === path);
    return [model?.signoff, decision.governance].filter((signoff) => signoff != null && 'state' in signoff);
}
function judgedSignoffs({ judgement, model }) {
    if (judgement === null || model?.found !== 'one')
        return null;
    const { path } = model;
    const isJudged = [judgement.before, judgement.now].every((one) => one.models.some((other) => other.path === path));
    return isJudged ? [...signoffsOf(judgement.before, path), ...signoffsOf(judgement.now, path)] : null;
}
/** The reviews as they are now, held against the rules before the merge and those of today. */
function reviewsLink(facts) {
    const signoffs = judgedSignoffs(facts);
    if (signoffs === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The reviews were not read again.');
    const undecided = undecidedReason(facts);
    if (undecided !== null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)(`The sign-off was not decided again: ${undecided}`);
    for (const signoff of signoffs) {
        const { state, vetoes, missing } = signoff;
        if (state === 'error')
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_unreadable', 'The sign-off cannot be decided any more.');
        if (state === 'vetoed') {
            const people = vetoes
                .map(({ user }) => (user === null ? 'somebody who is gone' : `@${user}`))
                .join(', ');
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('changes_requested', `A change request stands now: ${people}.`);
        }
        if (state !== 'complete' && !isOnlyExpired(signoff, facts.now)) {
            const roles = [...new Set(missing.map(({ role }) => role))].join(', ') || 'an approval';
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_withdrawn', `The approval no longer stands: ${roles} is missing when reviews are read again.`);
        }
    }
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)('The approvals stand when reviews are read again.');
}
/** A model that is not approved and has no sign-off: nobody read who signed. One that asks for nobody is approved without. */
function undecidedReason({ judgement, model }) {
    if (judgement === null || model?.found !== 'one')
        return null;
    const judged = [judgement.before, judgement.now].flatMap(({ models }) => models.filter(({ path }) => path === model.path));
    return judged.find(({ signoff, status }) => signoff === null && status !== 'approved')?.reason ?? null;
}
/** Every seat is filled, and the time is over: that is for the next link to say. */
function isOnlyExpired({ missing, valid_until: until }, now) {
    return missing.length === 0 && isPast(until, now);
}
/** A time that cannot be read is over. */
function isPast(until, now) {
    if (until === null)
        return false;
    return !(((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(now) ?? Number.POSITIVE_INFINITY) <= ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(until) ?? Number.NEGATIVE_INFINITY));
}
/** Sign-off rule 13: as the sign-off says now, and as it was recorded when it was approved. */
function validityLink(facts) {
    const signoffs = judgedSignoffs(facts);
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionEntry */ .B)(facts);
    if (signoffs === null || decision === undefined)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('Until when the approval holds is not known.');
    const recorded = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(decision, 'evaluation')?.models ?? [];
    const path = facts.model?.found === 'one' ? facts.model.path : '';
    const ends = [
        ...signoffs.map(({ valid_until: until }) => until),
        ...recorded.filter((model) => model.path === path).map(({ valid_until: until }) => until),
    ].filter((until) => until !== null);
    const past = ends.find((until) => isPast(until, facts.now));
    if (past !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_expired', `The approval was valid until ${past}; now it is ${facts.now}. Have it reviewed again.`);
    }
    const first = [...ends].sort()[0];
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(first === undefined ? 'The approval has no end.' : `The approval is valid until ${first}.`);
}
const OF_CHECKS = new Set(['error', 'pending']);
/** The checks again, by the policies before the merge and those in force now. */
function policiesLink(facts) {
    const { judgement, model } = facts;
    if (judgement === null || model?.found !== 'one')
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The policies were not applied again.');
    const isSignoffsFault = [reviewsLink(facts), validityLink(facts)].some(({ state }) => state === 'broken');
    for (const [decision, which] of [
        [judgement.before, 'that governed before the merge'],
        [judgement.now, 'in force now'],
    ]) {
        const judged = decision.models.find(({ path }) => path === model.path);
        if (judged === undefined)
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('not_judged', `By the policies ${which} the model is not judged: ${decision.reason}`);
        const worst = judged.status === 'approved' ? decision : judged;
        if (worst.status === 'approved' || (isSignoffsFault && !OF_CHECKS.has(worst.status)))
            continue;
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('policy_denies', `By the policies ${which}: ${worst.reason}`);
    }
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)('The policies in force now are met.');
}
/**
 * The day that the tag must say: the UTC day of the last approval that counted; of break-glass, when it was given; where
 * nobody had to approve, when it was decided. Null where no day is known.
 */
function approvalDay(facts) {
    const { judgement, model } = facts;
    if (judgement === null || model?.found !== 'one')
        return null;
    // Who signs a change to what governs signs another subject.
    const signoffs = signoffsOf({ ...judgement.before, governance: null }, model.path);
    const counted = new Set(signoffs.flatMap((signoff) => signoff.counted.map(({ review }) => review)));
    const times = judgement.reviews
        .filter(({ id }) => counted.has(id))
        .map(({ submittedAt }) => (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(submittedAt ?? ''));
    if (times.length < counted.size || times.includes(undefined))
        return null;
    const glass = signoffs.flatMap(({ override }) => (override === null ? [] : [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(override.at)]));
    const decided = times.length + glass.length > 0 ? [] : [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)((0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionEntry */ .B)(facts)?.at ?? '')];
    const latest = Math.max(...[...times, ...glass, ...decided].map((time) => time ?? Number.NaN));
    return Number.isNaN(latest) ? null : new Date(latest).toISOString().slice(0, 10);
}
function dayLink(facts) {
    const named = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleOfRef */ .fN)(facts.ref);
    const day = approvalDay(facts);
    if (named === undefined || day === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The day of the last approval is not known.');
    return named.day === day
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(`The last approval that counts was given on ${day} (UTC).`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('day_differs', `The tag says ${named.day}; the last approval that counts was given on ${day} (UTC).`);
}


/***/ }),

/***/ 55963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decisionEntry),
/* harmony export */   Z: () => (/* binding */ decisionLink)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51183);



/** The entry of the ledger in which this content was approved on this pull request, and that nothing took back since. */
function decisionLink(facts) {
    const { entries } = facts;
    const wanted = wantedOf(facts);
    if (wanted === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('What to look for in the ledger is not known.');
    if (entries === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('ledger_missing', 'The configuration names no ledger, so no decision can be shown. Set `ledger` in .arbiter/config.yml.');
    }
    const decision = approvingEntry(entries, wanted);
    if (decision === undefined)
        return nearestMiss(entries, wanted);
    return (revocation(entries, decision, wanted) ??
        (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`Entry ${decision.seq} of the ledger approves the subject ${wanted.subject}.`));
}
/** The entry that approves, or undefined. */
function decisionEntry(facts) {
    const wanted = wantedOf(facts);
    return wanted === null || facts.entries === null ? undefined : approvingEntry(facts.entries, wanted);
}
function wantedOf(facts) {
    const { model, origin, branch, repositoryId } = facts;
    const judged = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedModel */ .Z_)(facts);
    const pull = origin?.pull ?? null;
    if (judged?.subject == null || judged.content === null)
        return null;
    if (model?.found !== 'one' || pull === null || branch === null)
        return null;
    const { subject, content } = judged;
    return { repositoryId, pull: pull.number, baseRef: branch.name, path: model.path, subject, content };
}
function approvingEntry(entries, wanted) {
    const corrected = correctedEntries(entries);
    return entries.findLast((entry) => isHere(entry, wanted) &&
        !corrected.has(entry.seq) &&
        approves(entry, wanted) &&
        hasSubject(entry, wanted));
}
/** A verdict on this pull request, in this repository, for this base. */
function isHere(entry, { repositoryId, pull, baseRef }) {
    return (entry.pull_request?.number === pull &&
        entry.pull_request.base_ref === baseRef &&
        !isOfOtherRepository(entry, repositoryId));
}
function isOfOtherRepository({ repository }, id) {
    return repository.id !== null && repository.id !== id;
}
/** Approved as a whole and told so: what was posted instead, of a worse pull request with the same head, was no approval. */
function approves(entry, { path }) {
    const detail = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation');
    return (detail?.status === 'approved' &&
        detail.posted === undefined &&
        detail.models.some((model) => model.path === path && model.status === 'approved'));
}
function hasSubject(entry, { path, subject, content }) {
    const model = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation')?.models.find((one) => one.path === path);
    return (entry.subjects.some(({ name, sha256 }) => name === path && sha256 === subject) &&
        model?.content === content);
}
/** No entry approves: the nearest that there is says what is wrong. */
function nearestMiss(entries, wanted) {
    const { pull, path, subject } = wanted;
    const corrected = correctedEntries(entries);
    const verdicts = entries.filter(({ type }) => type === 'evaluation');
    const here = verdicts.filter((entry) => isHere(entry, wanted));
    const of = (entry) => hasSubject(entry, wanted);
    const found = (entry, state) => entry === undefined ? null : state(entry.seq);
    return (found(here.findLast((entry) => corrected.has(entry.seq) && approves(entry, wanted) && of(entry)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_corrected', `Entry ${seq} approved this content, and a later entry says that it was wrong.`)) ??
        found(here.findLast(of), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_not_approved', `The ledger knows this content on pull request #${pull} (entry ${seq}), and not as approved.`)) ??
        found(here.findLast((entry) => approves(entry, wanted)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_content', `Entry ${seq} approved ${path} on pull request #${pull} with another content than ${subject}.`)) ??
        found(verdicts.findLast((entry) => of(entry) && isOfOtherRepository(entry, wanted.repositoryId)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_repository', `Entry ${seq} approved this content in another repository.`)) ??
        found(verdicts.findLast((entry) => approves(entry, wanted) && of(entry)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_pull', `Entry ${seq} approved this content on another pull request or for another branch, not on #${pull}.`)) ??
        (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_missing', `The ledger has no decision on ${path} of pull request #${pull}.`));
}
/** What was recorded after the decision and takes it back; null: nothing. */
function revocation(entries, decision, wanted) {
    const later = entries.filter(({ seq }) => seq > decision.seq);
    const corrected = correctedEntries(entries);
    const verdict = later.find((entry) => entry.type === 'evaluation' &&
        isHere(entry, wanted) &&
        !corrected.has(entry.seq) &&
        (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation')?.status !== 'approved');
    if (verdict !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_superseded', `Entry ${decision.seq} approved, and entry ${verdict.seq} no longer does: ${(0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(verdict, 'evaluation')?.reason}`);
    }
    const counted = new Set(entries
        .filter((entry) => isHere(entry, wanted) && entry.subject === wanted.subject)
        .flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'approval')?.review ?? []));
    const dismissal = later.find((entry) => counted.has((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'dismissal')?.review ?? -1));
    return dismissal === undefined
        ? null
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_withdrawn', `Entry ${decision.seq} approved, and an approval that counted was dismissed later (entry ${dismissal.seq}).`);
}
function correctedEntries(entries) {
    return new Set(entries.flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'correction')?.of ?? []));
}


/***/ }),

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ RELEASE_LINKS),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export RELEASE_REFUSAL_CODES */
/** The links of the chain from a tag to the approval of its content, in order. */
const RELEASE_LINKS = [
    'tag',
    'commit',
    'branch',
    'manifest',
    'pull_request',
    'content',
    'decision',
    'reviews',
    'validity',
    'policies',
    'version',
    'day',
    'run',
    'bundle',
    'signature',
];
/** Why a release is refused; a closed list, beside what bundle and signature say. */
const RELEASE_REFUSAL_CODES = (/* unused pure expression or super */ null && ([
    'tag_not_fully_named',
    'tag_malformed',
    'tag_missing',
    'tag_not_commit',
    'tag_is_branch_too',
    'tag_moved',
    'not_on_base',
    'model_missing',
    'model_ambiguous',
    'manifest_unreadable',
    'version_differs',
    'no_pull_request',
    'merged_elsewhere',
    'content_unnamed',
    'content_differs',
    'not_judged',
    'ledger_missing',
    'decision_missing',
    'decision_of_other_repository',
    'decision_of_other_pull',
    'decision_of_other_content',
    'decision_not_approved',
    'decision_superseded',
    'decision_withdrawn',
    'decision_corrected',
    'approval_unreadable',
    'approval_withdrawn',
    'changes_requested',
    'approval_expired',
    'policy_denies',
    'version_reused',
    'day_differs',
    'rerun_outdated',
    'not_shown',
]));
function holds(message) {
    return { state: 'holds', message };
}
function broken(code, message) {
    return { state: 'broken', code, message };
}
function unchecked(message) {
    return { state: 'unchecked', message };
}


/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeRelease)
/* harmony export */ });
/* unused harmony export refusalDetail */
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80617);
/* harmony import */ var _release_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58814);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55963);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51183);





const LINKS = {
    tag: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagLink */ .N9,
    commit: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn,
    branch: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .branchLink */ .li,
    manifest: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLink */ .Ev,
    pull_request: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestLink */ .Zl,
    content: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentLink */ .KN,
    decision: _release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionLink */ .Z,
    reviews: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewsLink */ .YS,
    validity: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .validityLink */ .$I,
    policies: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesLink */ .Xi,
    version: versionLink,
    day: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .dayLink */ .Fg,
    run: runLink,
    bundle: ({ bundle }) => told(bundle, 'The bundle was not compared.'),
    signature: ({ signature }) => told(signature, 'The signatures were not verified.'),
};
/**
 * Whether a tag may be released. Every link is looked at, so that one run names all that is missing. What could not be
 * looked at refuses like what is wrong, and no link reads the colour of a check.
 */
function judgeRelease(facts) {
    const links = _release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_LINKS */ .GE.map((link) => ({ link, ...LINKS[link](facts) }));
    const missing = links.find(({ state }) => state === 'broken') ?? links.find(({ state }) => state !== 'holds');
    return {
        outcome: missing === undefined ? 'allowed' : 'refused',
        links,
        refusal: missing === undefined
            ? null
            : {
                link: missing.link,
                code: missing.state === 'broken' ? missing.code : 'not_shown',
                message: missing.message,
            },
        released: releasedOf(facts),
    };
}
/** What an entry of the ledger says of a refusal; undefined for what is allowed. */
function refusalDetail({ refusal, released }) {
    if (refusal === null)
        return undefined;
    const { code, message } = refusal;
    return {
        tag: released.tag,
        sha256: null,
        commit: released.commit,
        release_id: null,
        url: null,
        pull_request: released.pullRequest?.number ?? null,
        refusal: { code, message },
    };
}
function releasedOf(facts) {
    const { ref, model, tag, origin } = facts;
    const judged = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedModel */ .Z_)(facts);
    const pull = origin?.pull ?? null;
    return {
        tag: (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfRef */ .DC)(ref) ?? (ref === '' ? 'none' : ref),
        model: (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(ref)?.name ?? null,
        path: model?.found === 'one' ? model.path : null,
        version: model?.found === 'one' ? model.version : null,
        commit: tag?.commit ?? null,
        pullRequest: pull === null ? null : { number: pull.number, head: pull.head },
        subject: judged?.subject ?? null,
        content: judged?.content ?? null,
        decision: (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionEntry */ .B)(facts)?.seq ?? null,
        approvedOn: (0,_release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalDay */ .kd)(facts),
    };
}
/** One version has one content: what was bundled under it before must be this. */
function versionLink(facts) {
    const { entries, content } = facts;
    const named = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(facts.ref);
    if (entries === null || named === undefined || content?.found == null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)('What was released under this version before was not compared.');
    }
    const bundles = entries.flatMap((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(entry, 'bundle');
        return bundle?.model === named.name && bundle.version === named.version
            ? [{ seq: entry.seq, ...bundle }]
            : [];
    });
    const other = bundles.find((bundle) => bundle.content !== content.found);
    if (other !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('version_reused', `${named.name} ${named.version} was bundled with another content before (${other.tag}, entry ${other.seq}). Give changed content a new version.`);
    }
    const unknown = entries.find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(entry, 'release');
        const isPublished = release?.refusal === null && !bundles.some(({ sha256 }) => sha256 === release.sha256);
        const tag = isPublished ? (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(`refs/tags/${release.tag}`) : undefined;
        return tag?.name === named.name && tag.version === named.version;
    });
    return unknown === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`${named.name} ${named.version} has had no other content.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('version_reused', `${named.name} ${named.version} was released before (entry ${unknown.seq}) as a bundle that the ledger does not know.`);
}
/** A further attempt runs the workflow and the code of then: what governs must not have changed since. */
function runLink({ run, judgement }) {
    if (!Number.isSafeInteger(run.attempt) || run.attempt < 1)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)('Which attempt of the run this is is not known.');
    if (run.attempt === 1)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('This is the first attempt of its run.');
    if (run.outdated === null || judgement === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)(`This is attempt ${run.attempt}; whether what governs has changed since is not known. Start a new run.`);
    }
    const [first] = run.outdated;
    return first === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`This is attempt ${run.attempt}, and what governs is what it was.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('rerun_outdated', `This is attempt ${run.attempt} of an old run: ${first} has changed since. Start a new run.`);
}
function told(outcome, missing) {
    if (outcome === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)(missing);
    const { message } = outcome;
    return outcome.holds ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(message) : { state: 'broken', code: outcome.code, message };
}


/***/ }),

/***/ 51183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tagOfRef),
/* harmony export */   Ev: () => (/* binding */ manifestLink),
/* harmony export */   KN: () => (/* binding */ contentLink),
/* harmony export */   N9: () => (/* binding */ tagLink),
/* harmony export */   Z_: () => (/* binding */ judgedModel),
/* harmony export */   Zl: () => (/* binding */ pullRequestLink),
/* harmony export */   fN: () => (/* binding */ bundleOfRef),
/* harmony export */   li: () => (/* binding */ branchLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12637);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87838);



const TAGS = 'refs/tags/';
/** The name of the tag that a full ref names; null for any other ref: a branch may be called like a tag. */
function tagOfRef(ref) {
    return ref.startsWith(TAGS) && ref.length > TAGS.length ? ref.slice(TAGS.length) : null;
}
/** What the tag names; undefined where it is no tag of a bundle. */
function bundleOfRef(ref) {
    const name = tagOfRef(ref);
    return name === null ? undefined : (0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundleTag */ .uu)(name);
}
function tagLink({ ref }) {
    const named = tagOfRef(ref);
    if (named === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_fully_named', `${ref || 'No ref'} is no tag; a release is asked for by refs/tags/NAME.`);
    }
    const bundle = bundleOfRef(ref);
    return bundle === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_malformed', `${named} is not NAME-vVERSION-approved-YYYY-MM-DD (with .2 for a second one of a day).`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The tag names ${bundle.name} ${bundle.version}, approved on ${bundle.day}.`);
}
/** The tag leads to one commit: the one that the run was started for, and that an earlier release of this tag had. */
function commitLink({ ref, tag, run, entries }) {
    if (tag === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The tag was not read.');
    if (`${TAGS}${tag.name}` !== ref)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)(`Another tag (${tag.name}) was read.`);
    if (tag.object === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_missing', `There is no tag ${tag.name}. Push it, then release it.`);
    if (tag.commit === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_commit', `The tag ${tag.name} leads to no commit. Make it on the merged commit.`);
    if (tag.isBranchToo) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_is_branch_too', `There is a branch ${tag.name} too, so the name alone says two things. Delete or rename the branch.`);
    }
    if (run.startedFor !== null && run.startedFor !== tag.object && run.startedFor !== tag.commit) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The run was started for ${run.startedFor}, and the tag ${tag.name} now leads to ${tag.commit}: it was moved.`);
    }
    const earlier = (entries ?? []).find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'release');
        return release?.refusal === null && release.tag === tag.name && release.commit !== tag.commit;
    });
    return earlier === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The tag leads to the commit ${tag.commit}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The tag ${tag.name} was released before (entry ${earlier.seq}) on another commit; now it leads to ${tag.commit}.`);
}
function branchLink({ branch, tag }) {
    if (branch === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('Whether the commit is on the default branch was not read.');
    return branch.isOnBranch
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The commit is on ${branch.name}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('not_on_base', `The commit ${tag?.commit ?? ''} is not on ${branch.name}, where approved changes are merged.`);
}
function manifestLink({ ref, model }) {
    const named = bundleOfRef(ref);
    if (model === null || named === undefined)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The manifest was not read.');
    switch (model.found) {
        case 'none':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('model_missing', `The commit has no governed model \`${named.name}\`.`);
        case 'several':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('model_ambiguous', `The commit has several models \`${named.name}\`; give each its own name.`);
        case 'unreadable':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('manifest_unreadable', `A manifest of the commit cannot be read, so what \`${named.name}\` is cannot be told.`);
        case 'one':
            return model.version === named.version
                ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`${model.path}/model.yml says ${model.version}.`)
                : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('version_differs', `The tag says ${named.version}, ${model.path}/model.yml says ${model.version}.`);
    }
}
function pullRequestLink({ origin, branch }) {
    if (origin === null || branch === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The pull request was not looked for.');
    const { change, pull } = origin;
    if (change === null || pull === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('no_pull_request', `The newest change of this model (${change ?? 'none'}) did not come through a merged pull request.`);
    }
    return pull.baseRef === branch.name
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The newest change of the model came through pull request #${pull.number}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('merged_elsewhere', `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch.name} is released.`);
}
/** Compared twice: path by path with the head that was approved, and by the digest of the content manifest. */
function contentLink(facts) {
    const { content, origin } = facts;
    const pull = origin?.pull ?? null;
    const judged = judgedModel(facts);
    if (content === null || pull === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The content was not compared.');
    if (content.found === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_unnamed', 'The content of the commit cannot be named: it holds a link, a submodule or two names that are one.');
    }
    if (content.difference !== null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content is not what pull request #${pull.number} had: ${content.difference}`);
    }
    if (facts.judgement !== null && judged === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('not_judged', `Pull request #${pull.number} does not touch this model: ${facts.judgement.before.reason}`);
    }
    if (judged?.content == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('What was approved could not be named.');
    return judged.content === content.found
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The content manifest is ${content.found}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content manifest of the commit is ${content.found}, that of the approved head ${judged.content}.`);
}
/** Digests of what the pull request holds, by the rules before its merge; lowercase hex. */
function judgedModel({ judgement, model, }) {
    if (model?.found !== 'one')
        return null;
    const judged = judgement?.before.models.find(({ path }) => path === model.path);
    if (judged === undefined)
        return null;
    const { subject, content } = judged.subject;
    return { subject: hex(subject), content: hex(content) };
}
function hex(digest) {
    return digest?.replace('sha256:', '') ?? null;
}


/***/ })

};
