export const id = 9175;
export const ids = [9175,646];
export const modules = {

/***/ 16325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pullContext)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12856);
/* harmony import */ var _ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53801);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96713);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44163);




/** What a pull request is judged with. The ledger must still hold what the gate's own comment last said it held. */
function pullContext(access, ledgers, { now, commentAuthor }) {
    return {
        github: access.github,
        repository: access.repository,
        now,
        openLedger: (config, facts) => ledgers.open(config, (0,_ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedLedger */ .w)(facts.timeline.comments, commentAuthor), facts.now),
        largeFiles: (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFilesOf */ .Yi)(access),
        recording: _recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingOptions */ .W,
        limited: _time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withinTime */ .d,
    };
}


/***/ }),

/***/ 51641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseOfRef: () => (/* binding */ releaseOfRef),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(26471);
// EXTERNAL MODULE: ./lib/evaluation/content-equality.js
var content_equality = __webpack_require__(58960);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var manifests = __webpack_require__(49608);
// EXTERNAL MODULE: ./lib/evaluation/merged-origin.js
var merged_origin = __webpack_require__(30779);
// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 16 modules
var pull_decision = __webpack_require__(75566);
;// CONCATENATED MODULE: ./lib/evaluation/release-guard.js








/**
 * The first form of the release gate: each model of the commit must have exactly the content that its pull request had
 * at its approved head, and that approval must still stand when checks and reviews are read again, under the policies of
 * the commit to be released. The colour of any check counts for nothing.
 */
async function guardRelease(context, commit, only) {
    const { repository } = context;
    await repository.fetch(commit);
    const tree = await commit_tree/* CommitTree */.e.of(repository, commit);
    const { config } = (0,governing_set/* requireUsable */.wd)(await (0,governing_set/* loadGoverningSet */.ef)(tree), `The commit ${commit}`);
    const models = (await (0,manifests/* readManifests */.P)(tree, config)).filter(({ name }) => only === null || name === only.model);
    if (models.length === 0) {
        throw new errors/* UserError */.y(only === null
            ? `The commit ${commit} has no governed model.`
            : `The commit ${commit} has no governed model \`${only.model}\`.`);
    }
    const guarded = [];
    for (const model of models)
        guarded.push(await guardModel(context, commit, tree, model, config, only?.version ?? null));
    return guarded;
}
async function guardModel(context, commit, tree, model, config, version) {
    const base = { name: model.name ?? model.folder, version: model.manifest?.version ?? null };
    const refuse = (code, reason, pullRequest = null, decision = null) => ({
        ...base,
        pullRequest,
        decision,
        refusal: { code, reason },
    });
    if (model.manifest === undefined)
        return refuse('manifest_unreadable', 'The manifest of the commit cannot be read.');
    if (version !== null && model.manifest.version !== version) {
        return refuse('version_differs', `The tag says ${version}, the manifest ${model.manifest.version}.`);
    }
    const isGoverned = (path) => (0,touched/* isPathOfModel */.Qd)(path, model, config);
    const branch = await context.repository.defaultBranch();
    const { change, pull } = await (0,merged_origin/* changeOfModel */.R)(context, commit, tree, isGoverned, branch);
    if (change === null || pull === undefined) {
        return refuse('no_pull_request', `The newest change of this model (${change ?? 'none'}) did not come through a pull request.`);
    }
    if (pull.baseRef !== branch) {
        // Anybody who may push can make a branch with rules of their own; only the default branch's are agreed.
        return refuse('not_on_base', `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch} is released.`, pull.number);
    }
    await context.repository.fetch(`refs/pull/${pull.number}/head`);
    if (!(await (0,merged_origin/* isOnDefaultBranch */.v)(context.repository, commit, branch)).isOnBranch) {
        return refuse('not_on_base', `The commit ${commit} is not on ${branch}, where approved changes are merged.`, pull.number);
    }
    const difference = await (0,content_equality/* contentEquals */.j)(context.repository, pull.headSha, commit, isGoverned);
    if (difference !== null)
        return refuse('content_differs', `The content is not what pull request #${pull.number} had: ${difference}`, pull.number);
    const decisions = await (0,pull_decision/* decideMergedPull */.at)(context, pull, commit, base.name);
    for (const decision of decisions) {
        const judged = decision.models.find(({ path }) => path === model.folder);
        if (judged === undefined)
            return refuse('not_judged', decision.reason, pull.number, decision);
        if (judged.status === 'approved' && decision.status === 'approved')
            continue;
        const reason = judged.status === 'approved' ? decision.reason : judged.reason;
        return refuse('not_approved', `Pull request #${pull.number}: ${reason}`, pull.number, decision);
    }
    const decision = decisions.at(-1) ?? null;
    return { ...base, pullRequest: pull.number, decision, refusal: null };
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/release/release-origin.js
var release_origin = __webpack_require__(51183);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/release-guard.js

/** The guard's verdict for the log and for the job summary. */
function renderReleaseGuard(commit, reports) {
    const isApproved = reports.length > 0 && reports.every((report) => report.refusal === null);
    const headline = isApproved
        ? `Release allowed: the content of ${commit.slice(0, 12)} is what was approved.`
        : `Release refused: ${commit.slice(0, 12)} is not what was approved.`;
    const lines = reports.map(lineOf);
    return {
        plain: (0,report_escape/* logText */.kc)([headline, ...lines.map((line) => `  ${line}`)].join('\n')),
        markdown: [
            `### ${isApproved ? '✅' : '⛔'} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...lines.map((line) => `- ${(0,report_escape/* markdownText */.p7)(line)}`),
            '',
        ].join('\n'),
    };
}
function lineOf({ name, version, pullRequest, refusal }) {
    const model = version === null ? name : `${name} ${version}`;
    if (refusal === null)
        return `${model}: approved in pull request ${pullRequest}.`;
    return `${model}: ${refusal.code}. ${refusal.reason}`;
}

// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/commands/pull-context.js
var pull_context = __webpack_require__(16325);
;// CONCATENATED MODULE: ./lib/commands/release-guard.js












const HELP = `arbiter release-guard

Refuses to release what was not approved: compares the content of a commit with what its pull requests had when they were
approved, and reads the reviews again. It runs in GitHub Actions, through actions/release-guard, whose inputs it takes.

Exit codes: 0 every model is what was approved, 1 one is not, 2 that cannot be told.
`;
/** Exit 0 when every model of the commit is what was approved, 1 when one is not, 2 when that cannot be told. */
async function run(args, io) {
    if (args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return 0;
    }
    const inputs = (0,lib_inputs.readReleaseGuardInputs)();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const tag = releaseOfRef(runner.ref);
    if (inputs.model !== undefined && tag !== null && tag.model !== inputs.model) {
        throw new errors/* UserError */.y(`The tag releases ${tag.model}, the input \`model\` says ${inputs.model}.`);
    }
    const only = inputs.model === undefined ? tag : { model: inputs.model, version: tag?.version ?? null };
    const models = await guardRelease(contextOf(access, runner, io, inputs.commentAuthor), inputs.commit, only);
    const isApproved = models.length > 0 && models.every((model) => model.refusal === null);
    (0,core/* setOutput */.uH)('status', isApproved ? 'approved' : (models.find((model) => model.refusal !== null)?.refusal?.code ?? 'no_model'));
    writeDecisions(models, runner);
    const text = renderReleaseGuard(inputs.commit, models.map(reportOf));
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    return isApproved ? 0 : 1;
}
/** The guard reads the ledger and writes nothing. */
function contextOf(access, runner, io, commentAuthor) {
    const writerFacts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
    const noWriter = () => {
        throw new Error('The release guard writes no ledger.');
    };
    const ledgers = new gate_ledger/* GateLedgers */._k(access, noWriter, writerFacts, io.stderr, true);
    return (0,pull_context/* pullContext */.R)(access, ledgers, { now: io.now(), commentAuthor });
}
/** The model and version that a tag `NAME-vVERSION-approved-DATE` releases; null for any other ref: then every model. */
function releaseOfRef(ref) {
    const named = (0,release_origin/* bundleOfRef */.fN)(ref);
    return named === undefined ? null : { model: named.name, version: named.version };
}
function reportOf({ name, version, pullRequest, refusal }) {
    return { name, version, pullRequest, refusal };
}
function writeDecisions(models, runner) {
    const folder = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const { name, decision } of models) {
        if (decision === null)
            continue;
        const file = (0,external_node_path_.join)(folder, `release-${name}.json`);
        (0,external_node_fs_.writeFileSync)(file, (0,decision_decision.serializeDecision)(decision));
        (0,core/* setOutput */.uH)('decision', file);
    }
}


/***/ }),

/***/ 83005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ ruleImpact),
/* harmony export */   Ni: () => (/* binding */ isAnythingFlipped),
/* harmony export */   a7: () => (/* binding */ isImpactKnown)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

const SATISFIED = new Set(['pass', 'waived', 'overridden', 'not_applicable']);
const BLOCKING = new Set(['mandatory', 'overridable']);
/**
 * Where two decisions on the checks of the same models and evidence differ, made by two sets of rules. A model that one of
 * them cannot judge is said to be undecided: what would flip for it is not known, whatever the other says.
 */
function ruleImpact(before, after) {
    const paths = [...new Set([...before.models, ...after.models].map(({ path }) => path))].sort();
    const models = paths.map((path) => impactOn(path, before, after));
    return {
        schema: 'arbiter/policy-impact/v1',
        as_of: after.as_of,
        before: before.base,
        after: after.head,
        totals: {
            models: models.length,
            flipped_models: models.filter(({ flips }) => flips).length,
            flipped_checks: models.reduce((sum, { checks }) => sum + checks.length, 0),
            undecided_models: models.filter(({ undecided }) => undecided !== null).length,
        },
        models,
        problems: [...problemsOf(before, 'before'), ...problemsOf(after, 'after')],
    };
}
/** Whether every model could be judged by both. */
function isImpactKnown({ totals, problems }) {
    return totals.models > 0 && totals.undecided_models === 0 && problems.length === 0;
}
function isAnythingFlipped({ totals }) {
    return totals.flipped_models + totals.flipped_checks > 0;
}
/** A decision without any model judged nothing: its own reason is a problem where it names none. */
function problemsOf(decision, rules) {
    const { problems, models, reason } = decision;
    const all = problems.length === 0 && models.length === 0
        ? [{ code: 'undecidable', message: reason, file: '' }]
        : problems;
    return all.map((problem) => ({
        rules,
        code: problem.code,
        message: problem.message,
        file: problem.file,
        line: ('line' in problem ? problem.line : undefined) ?? null,
        column: ('column' in problem ? problem.column : undefined) ?? null,
    }));
}
function impactOn(path, before, after) {
    const [old, now] = [before, after].map(({ models }) => models.find((model) => model.path === path));
    const [oldSide, newSide] = [sideOf(old, before), sideOf(now, after)];
    const { name = path, version = null } = now ?? old ?? {};
    return {
        name,
        path,
        version,
        before: oldSide,
        after: newSide,
        flips: oldSide?.status !== newSide?.status,
        undecided: undecidedBy(old, oldSide, 'old') ?? undecidedBy(now, newSide, 'new'),
        checks: old === undefined && now === undefined ? [] : flippedChecks(old?.checks ?? [], now?.checks ?? []),
    };
}
/** Rules by which nothing at all could be judged do not say that a model is not governed. */
function sideOf(model, { models, reason }) {
    if (model !== undefined)
        return { status: model.status, reason: model.reason };
    return models.length === 0 ? { status: 'error', reason } : null;
}
function undecidedBy(model, side, rules) {
    if (side?.status === 'error')
        return `By the ${rules} rules: ${side.reason}`;
    if (model === undefined || !isAwaited(model))
        return null;
    return `By the ${rules} rules it waits for evidence that is not there.`;
}
/** Evidence that is still to come could turn any check that it is for. */
function isAwaited(model) {
    if (model.checks.some(({ awaiting, level }) => awaiting && level !== 'shadow'))
        return true;
    return model.awaiting.length > 0 && model.status === 'pending' && (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model);
}
/** In the order of the new rules; what only the old ones had comes after. */
function flippedChecks(before, after) {
    const isSame = (a, b) => a.policy === b.policy && a.id === b.id;
    const pairs = [
        ...after.map((now) => [before.find((old) => isSame(old, now)), now]),
        ...before.filter((old) => !after.some((now) => isSame(old, now))).map((old) => [old, undefined]),
    ];
    return pairs.flatMap(([old, now]) => {
        const known = now ?? old;
        if (known === undefined || !isFlip(old, now))
            return [];
        const { policy, id, title } = known;
        return [{ policy, check: id, title, before: resultOf(old), after: resultOf(now) }];
    });
}
function isFlip(old, now) {
    const enforced = [old, now].filter((check) => check !== undefined && check.level !== 'shadow');
    if (enforced.length === 0)
        return false;
    // What is new or gone and holds changes no verdict.
    if (old === undefined || now === undefined)
        return enforced.some((check) => !isHeld(check));
    return old.outcome !== now.outcome || doesBlock(old) !== doesBlock(now);
}
function isHeld(check) {
    return check !== undefined && SATISFIED.has(check.outcome);
}
function doesBlock(check) {
    return BLOCKING.has(check.level) && !SATISFIED.has(check.outcome);
}
function resultOf(check) {
    if (check === undefined)
        return null;
    const { level, outcome, reason } = check;
    return { level, outcome, blocks: doesBlock(check), reason };
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

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Git said no. The command line is kept for the message; credentials travel by environment and are never in it. */
class GitError extends Error {
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args.join(' ')} ended with ${exitCode}: ${stderr.trim().slice(0, 2000)}`);
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
const DEFAULT_MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 10 * 60 * 1000;
/** Only these variables of the caller reach Git: no hooks, aliases or helpers of the machine or the pull request. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'TMPDIR',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
];
/** Runs Git on one repository and gives its standard output. Rejects with `GitError` on any other end than success. */
function runGit(args, options) {
    const maxOutputBytes = options.maxOutputBytes ?? DEFAULT_MAX_OUTPUT_BYTES;
    return new Promise((resolve, reject) => {
        const { signal } = options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            env: gitEnvironment(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            ...(signal !== undefined && { signal }),
        });
        const chunks = [];
        let size = 0;
        let stderr = '';
        const fail = (reason) => {
            stderr = reason;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => fail('it took too long'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        let refusal;
        child.stdout.on('data', (chunk) => {
            if (refusal !== undefined)
                return;
            try {
                options.watch?.(chunk);
            }
            catch (error) {
                refusal = { error };
                child.kill('SIGKILL');
                return;
            }
            size += chunk.length;
            if (size > maxOutputBytes)
                fail(`it printed more than ${maxOutputBytes} bytes`);
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(new GitError(args, -1, `git could not be started: ${error.message}`));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (refusal !== undefined)
                reject(refusal.error);
            else if (code === 0 && size <= maxOutputBytes)
                resolve(Buffer.concat(chunks));
            else
                reject(new GitError(args, code ?? -1, stderr));
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
function gitEnvironment(options) {
    const env = {
        ...(options.gitDir !== undefined && { GIT_DIR: options.gitDir }),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
    for (const name of PASSED_ON) {
        const value = options.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const settings = [
        ['core.hooksPath', '/dev/null'],
        ['core.fsmonitor', 'false'],
        ['core.quotePath', 'false'],
        ['gc.auto', '0'],
        ['protocol.ext.allow', 'never'],
        ['safe.directory', '*'],
    ];
    if (options.authorization !== undefined)
        settings.push(['http.extraHeader', `Authorization: ${options.authorization}`]);
    env.GIT_CONFIG_COUNT = String(settings.length);
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}


/***/ }),

/***/ 69414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ DEFAULT_GIT_LIMITS),
  x: () => (/* binding */ GitRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
;// CONCATENATED MODULE: ./lib/git/blob-reading.js


/** Contents that are held for the next time they are asked for, over all reads of one repository. */
const MOST_HELD_BYTES = 32 * 1024 * 1024;
/**
 * Blobs of one repository by their object id. What is missing comes from the remote in one request, and what was read is
 * held: base and head share most of their files, and a process of Git for each reading is what a decision spends most on.
 */
class BlobReader {
    #source;
    #limits;
    #brought = new Set();
    #held = new Map();
    #heldBytes = 0;
    constructor(source, limits) {
        this.#source = source;
        this.#limits = limits;
    }
    async read(oids) {
        const wanted = [...new Set(oids)];
        const held = wanted.flatMap((oid) => {
            const bytes = this.#held.get(oid);
            return bytes === undefined ? [] : [[oid, bytes]];
        });
        const guard = new SizeGuard(this.#limits);
        for (const [, { length }] of held)
            guard.add(length);
        const others = wanted.filter((oid) => !this.#held.has(oid));
        if (others.length === 0)
            return new Map(held);
        await this.#bring(others);
        const output = await (0,git/* runGit */.E)(['cat-file', '--batch', '--buffer'], {
            ...this.#source.options,
            input: `${others.join('\n')}\n`,
            watch: (chunk) => guard.look(chunk),
        });
        const read = parseBatch(output);
        this.#hold(read, output.length);
        return new Map([...held, ...read]);
    }
    async #bring(oids) {
        const { remote, isEmpty } = this.#source;
        const unseen = oids.filter((oid) => !this.#brought.has(oid));
        if (remote === undefined || unseen.length === 0)
            return;
        const missing = isEmpty ? unseen : await this.#missing(unseen);
        if (missing.length > 0)
            await this.#fetch(remote, missing);
        for (const oid of unseen)
            this.#brought.add(oid);
    }
    async #missing(oids) {
        const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--stdin'];
        const options = { ...this.#source.options, input: `${oids.join('\n')}\n` };
        const output = await (0,git/* runGit */.E)(args, options).catch(() => undefined);
        if (output === undefined)
            return oids;
        return output
            .toString('utf8')
            .split('\n')
            .filter((line) => line.startsWith('?'))
            .map((line) => line.slice(1));
    }
    async #fetch(remote, oids) {
        const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'];
        args.push('--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance');
        args.push('--filter=blob:none', '--stdin', remote);
        await (0,git/* runGit */.E)(args, { ...this.#source.options, input: `${oids.join('\n')}\n` });
    }
    /** All of a batch or nothing: its blobs are parts of one buffer. */
    #hold(read, bytes) {
        if (this.#heldBytes + bytes > MOST_HELD_BYTES)
            return;
        this.#heldBytes += bytes;
        for (const [oid, content] of read)
            this.#held.set(oid, content);
    }
}
/** Follows the output of `git cat-file --batch` and throws at the header of what is too large, before its bytes come. */
class SizeGuard {
    #limits;
    #total = 0;
    /** Bytes of the present blob, and its line end, that are still to come. */
    #left = 0;
    #header = '';
    constructor(limits) {
        this.#limits = limits;
    }
    add(size) {
        const { maxBlobBytes, maxTotalBytes } = this.#limits;
        this.#total += size;
        if (size > maxBlobBytes || this.#total > maxTotalBytes) {
            throw new errors/* UserError */.y(`The files to read are larger than ${maxTotalBytes} bytes in all; they are not read.`);
        }
    }
    look(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#left > 0) {
                const passed = Math.min(this.#left, chunk.length - at);
                this.#left -= passed;
                at += passed;
                continue;
            }
            const end = chunk.indexOf(0x0a, at);
            this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
            if (end < 0)
                return;
            at = end + 1;
            this.#begin(this.#header);
            this.#header = '';
        }
    }
    #begin(header) {
        const [oid, type, size] = header.split(' ');
        if (type !== 'blob')
            throw new errors/* UserError */.y(`The object ${oid} is ${type ?? 'missing'}, not a file.`);
        this.add(Number(size));
        this.#left = Number(size) + 1;
    }
}
/** `git cat-file --batch`: `oid type size\n bytes \n`, repeated. */
function parseBatch(output) {
    const blobs = new Map();
    for (let offset = 0; offset < output.length;) {
        const end = output.indexOf(0x0a, offset);
        const [oid = '', type = '', size = ''] = output.toString('latin1', offset, end).split(' ');
        if (type !== 'blob')
            throw new errors/* UserError */.y(`The object ${oid} could not be read (${type}).`);
        const start = end + 1;
        blobs.set(oid, output.subarray(start, start + Number(size)));
        offset = start + Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/git/tree-output.js

/** `git ls-tree -r -z`: `mode type oid\tpath\0`, repeated. Null: there are more than `atMost`. */
function parseTree(output, atMost) {
    const entries = [];
    for (const record of pathText(output).split('\0')) {
        if (record === '')
            continue;
        const tab = record.indexOf('\t');
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        entries.push({ path: record.slice(tab + 1), mode, oid });
        if (entries.length > atMost)
            return null;
    }
    return entries;
}
/** `git diff-tree --raw -z`: `:mode mode oid oid status\0path\0`, repeated. */
function parseRawDiff(output) {
    const fields = pathText(output).split('\0');
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const status = fields[index].split(' ')[4]?.[0] ?? '';
        const word = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
        changes.push({ path: fields[index + 1], previousPath: null, status: word });
    }
    return changes;
}
/** Two names that are not UTF-8 would become one when decoded, and one of the files would never be looked at. */
function pathText(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch {
        throw new errors/* UserError */.y('A file name of the commit is not UTF-8, so the files cannot be told apart. Rename it.');
    }
}

;// CONCATENATED MODULE: ./lib/git/repository.js






const SHA = /^[0-9a-f]{40}$/;
/** Listings that are held; a large repository's is tens of megabytes. */
const MOST_TREES = 4;
const DEFAULT_GIT_LIMITS = {
    maxFiles: 100_000,
    maxBlobBytes: 512 * 1024 * 1024,
    maxTotalBytes: 1024 * 1024 * 1024,
};
/** One Git repository, read only through plumbing, never through a work tree. */
class GitRepository {
    #options;
    #remote;
    #limits;
    #blobs;
    /** A commit never changes, and neither do its files: those last listed, by commit and folder. */
    #trees = new Map();
    #brought = new Set();
    constructor(options, remote, limits = DEFAULT_GIT_LIMITS, isEmpty = false) {
        this.#options = options;
        this.#remote = remote;
        this.#limits = limits;
        this.#blobs = new BlobReader({ options, remote, isEmpty }, limits);
    }
    /** An empty bare repository in `gitDir` whose objects come from `remote` when they are asked for. */
    static async create(options, remote, limits) {
        const { gitDir } = options;
        if (gitDir === undefined)
            throw new Error('A new repository needs a folder.');
        // What `git init --bare` writes, without a process. Nothing here outlives the run, so nothing is forced to the disk. A
        // promisor remote gives file contents when they are asked for.
        for (const name of ['objects', 'refs'])
            await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, name), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryformatversion = 1\n\tbare = true\n\tfsync = none\n[extensions]\n\tpartialclone = origin\n` +
            `[remote "origin"]\n\turl = ${quoted(remote)}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n`);
        return new GitRepository(options, remote, limits, true);
    }
    /** The remote's refs that match the patterns, fully qualified, and their SHAs. */
    async listRemote(...patterns) {
        const text = await this.#text(['ls-remote', '--quiet', this.#origin(), ...patterns]);
        const refs = new Map();
        for (const line of lines(text)) {
            const [sha = '', ref = ''] = line.split('\t');
            refs.set(ref, sha);
        }
        return refs;
    }
    /** The branch that the remote's HEAD names, without `refs/heads/`. */
    async defaultBranch() {
        const text = await this.#text(['ls-remote', '--symref', this.#origin(), 'HEAD']);
        const branch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(text)?.[1];
        if (branch === undefined)
            throw new errors/* UserError */.y('The default branch of the repository cannot be told.');
        return branch;
    }
    /** Brings commits and trees (no file contents) of the refs or SHAs. Nothing is asked for commits that are here. */
    async fetch(...wanted) {
        if (await this.#isHere(wanted))
            return;
        await this.#run([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-maintenance',
            '--filter=blob:none',
            this.#origin(),
            ...wanted,
        ]);
        for (const name of wanted)
            this.#brought.add(name);
    }
    /** A commit that came with another's history needs no second journey; a ref may name another commit each time. */
    async #isHere(wanted) {
        if (this.#brought.size === 0 || !wanted.every((name) => SHA.test(name)))
            return false;
        const unknown = wanted.filter((name) => !this.#brought.has(name));
        if (unknown.length === 0)
            return true;
        // With `--missing` Git looks only here, and fails for a commit that is not.
        const isHere = await this.#run(['rev-list', '--no-walk', '--missing=allow-any', ...unknown]).then(() => true, () => false);
        if (isHere)
            for (const name of unknown)
                this.#brought.add(name);
        return isHere;
    }
    /** The full SHA of the commit a revision names. */
    async commitSha(revision) {
        if (revision.startsWith('-'))
            throw new errors/* UserError */.y(`Not a commit: ${revision}`);
        const text = await this.#text([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]).catch(() => {
            throw new errors/* UserError */.y(`There is no commit \`${revision}\` in this repository.`);
        });
        return text.trim();
    }
    /** The commit a revision names. */
    async commit(revision) {
        const [commit] = await this.#commits(['--no-walk=unsorted', await this.commitSha(revision)]);
        if (commit === undefined)
            throw new errors/* UserError */.y(`There is no commit \`${revision}\` in this repository.`);
        return commit;
    }
    /**
     * The best common ancestor, or null for unrelated histories. Rejects where there are several (a criss-cross merge):
     * against each of them a change looks different, and none tells what a merge would bring.
     */
    async mergeBase(one, other) {
        const found = lines(await this.#text(['merge-base', '--all', sha(one), sha(other)]).catch(() => ''));
        if (found.length > 1) {
            throw new errors/* UserError */.y('The branch and its base have crossed: there are several common ancestors, so what the change brings cannot be told. Update the branch by a rebase.');
        }
        return found[0] ?? null;
    }
    /** Whether a commit is here. No remote is asked: nobody vouches for a name that a file gives. */
    async has(commit) {
        const args = ['rev-list', '--no-walk', '--missing=allow-any', sha(commit)];
        const text = await this.#text(args).catch(() => '');
        return text.trim() === commit;
    }
    /** Whether history ends before its beginning. */
    async isShallow() {
        return (await this.#text(['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    }
    async isAncestor(ancestor, descendant) {
        return this.#run(['merge-base', '--is-ancestor', sha(ancestor), sha(descendant)]).then(() => true, (error) => {
            if (error instanceof git/* GitError */.X && error.exitCode === 1)
                return false;
            throw error;
        });
    }
    /** The tree that merging two commits gives without a hand; null where Git finds a conflict. */
    async cleanMergeTree(one, other) {
        try {
            const text = await this.#text(['merge-tree', '--write-tree', '--no-messages', sha(one), sha(other)]);
            return sha(text.trim());
        }
        catch (error) {
            if (error instanceof git/* GitError */.X && error.exitCode === 1)
                return null;
            throw error;
        }
    }
    /** Every commit reachable from `head` and not from `base`, over all parents. */
    commitsBetween(base, head, atMost) {
        return this.#commits([`--max-count=${atMost}`, sha(head), `^${sha(base)}`]);
    }
    /** The newest first-parent commit on or before `head` that changed one of the paths, or null. */
    async lastChange(head, paths) {
        const specs = paths.map((path) => `:(literal)${path}`);
        const text = await this.#text(['rev-list', '--first-parent', '--max-count=1', sha(head), '--', ...specs]);
        return text.trim() === '' ? null : text.trim();
    }
    /**
     * Paths that differ between two commits. A rename is a removal and an addition, which name both paths; finding it out
     * would read file contents.
     */
    async changedPaths(from, to) {
        if (sha(from) === sha(to))
            return [];
        const output = await this.#run([
            'diff-tree',
            '-r',
            '-z',
            '--no-renames',
            '--raw',
            '--no-abbrev',
            sha(from),
            sha(to),
        ]);
        return parseRawDiff(output);
    }
    /** Every entry below a commit, sorted by path bytes as Git has them. */
    tree(commit, folder = '') {
        const key = `${commit}:${folder}`;
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const listed = this.#listTree(commit, folder);
        const oldest = this.#trees.size < MOST_TREES ? undefined : [...this.#trees.keys()][0];
        if (oldest !== undefined)
            this.#trees.delete(oldest);
        this.#trees.set(key, listed);
        listed.catch(() => this.#trees.delete(key));
        return listed;
    }
    async #listTree(commit, folder) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', sha(commit)];
        if (folder !== '')
            args.push('--', `${folder}/`);
        const entries = parseTree(await this.#run(args), this.#limits.maxFiles);
        if (entries === null)
            throw new errors/* UserError */.y(`The commit ${commit} holds more than ${this.#limits.maxFiles} files; they are not read.`);
        return entries;
    }
    /** The bytes of blobs by their object id; those missing here are brought from the remote in one request. */
    async blobs(oids) {
        return this.#blobs.read(oids.map(sha));
    }
    async #commits(args) {
        const text = await this.#text(['log', '-z', '--format=%H %T %P', ...args, '--']);
        return text
            .split('\0')
            .filter((record) => record !== '')
            .map((record) => {
            const [commit = '', tree = '', ...parents] = record.trim().split(' ');
            return { sha: commit, tree, parents: parents.filter((parent) => parent !== '') };
        });
    }
    #origin() {
        if (this.#remote === undefined)
            throw new Error('This repository has no remote.');
        return this.#remote;
    }
    async #text(args, input) {
        return (await this.#run(args, input)).toString('utf8');
    }
    #run(args, input) {
        return (0,git/* runGit */.E)(args, { ...this.#options, ...(input !== undefined && { input }) });
    }
}
function sha(text) {
    if (!SHA.test(text))
        throw new Error(`Not a full object id: ${text}`);
    return text;
}
/** A value of Git's configuration file. */
function quoted(text) {
    if (/[\r\n\0]/.test(text))
        throw new Error('A line break cannot stand in a Git setting.');
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
function lines(text) {
    return text.split('\n').filter((line) => line !== '');
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


/***/ }),

/***/ 12637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ bundleTag),
/* harmony export */   Ff: () => (/* binding */ parseCandidateTag),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   uu: () => (/* binding */ parseBundleTag),
/* harmony export */   uy: () => (/* binding */ pushedBundleTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+(?:\.\d+)?$/;
const TAGS = 'refs/tags/';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BUNDLE_TAG = /^(?<name>.+)-v(?<version>\d+\.\d+(?:\.\d+)?)-approved-(?<day>\d{4}-\d{2}-\d{2})(?:\.(?<number>[1-9]\d*))?$/;
/**
 * `NAME-vVERSION-approved-DAY`; the second of one day ends in `.2`.
 * @param existing tags of the repository; others than this model's do not matter
 */
function bundleTag(name, version, day, existing) {
    requireName(name, version);
    if (!isDay(day))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(day)} is no day: expected YYYY-MM-DD.`);
    const first = `${name}-v${version}-approved-${day}`;
    const numbers = [...existing].flatMap((tag) => {
        const found = parseBundleTag(tag);
        return found !== undefined && tag.startsWith(first) && found.name === name ? [found.number] : [];
    });
    const last = Math.max(0, ...numbers);
    return last === 0 ? first : `${first}.${last + 1}`;
}
/**
 * The tag that somebody pushed to a commit before it was bundled: of this model, version and day, and of no bundle that the
 * ledger records. The first of several; undefined where there is none.
 * @param refs as a remote lists them: full names to objects, annotated tags also as `NAME^{}` to what they lead to
 */
function pushedBundleTag(wanted, refs, recorded) {
    const found = [...refs].flatMap(([ref, object]) => {
        const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
        const parsed = parseBundleTag(tag);
        const isWanted = parsed?.name === wanted.name &&
            parsed.version === wanted.version &&
            parsed.day === wanted.day &&
            (refs.get(`${ref}^{}`) ?? object) === wanted.commit &&
            !recorded.includes(tag);
        return isWanted ? [{ tag, number: parsed.number }] : [];
    });
    return found.sort((a, b) => a.number - b.number)[0]?.tag;
}
/** A bundle's tag, by its name alone (no `refs/tags/`); undefined for anything that `bundleTag` does not write. */
function parseBundleTag(tag) {
    const found = BUNDLE_TAG.exec(tag)?.groups;
    if (found === undefined || !NAME.test(found.name) || !isDay(found.day))
        return undefined;
    const number = Number(found.number ?? 1);
    if (found.number === '1' || !Number.isSafeInteger(number))
        return undefined;
    return { name: found.name, version: found.version, day: found.day, number };
}
const CANDIDATE_TAG = /^(?<name>.+)-v(?<version>\d+\.\d+(?:\.\d+)?)-prod-candidate$/;
/** `NAME-vVERSION-prod-candidate`: what somebody says is the candidate, before its approval. Undefined for any other tag. */
function parseCandidateTag(tag) {
    const found = CANDIDATE_TAG.exec(tag)?.groups;
    return found === undefined || !NAME.test(found.name)
        ? undefined
        : { name: found.name, version: found.version };
}
function requireName(name, version) {
    if (!NAME.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} cannot name a bundle: expected lowercase letters and digits, with single - _ or . between them.`);
    }
    if (!VERSION.test(version)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A bundle's version has two or three numbers, as in 1.4 or 1.4.2; found ${JSON.stringify(version)}. Change \`version\` in model.yml.`);
    }
}
/** A day that exists. */
function isDay(day) {
    if (!DAY.test(day))
        return false;
    const at = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
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
    'configuration_unreadable',
    'version_differs',
    'no_pull_request',
    'merged_elsewhere',
    'content_unnamed',
    'content_differs',
    'candidate_differs',
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
    if (tag.object == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_missing', `There is no tag ${tag.name}. Push it, or name the merged commit in the input \`commit\`.`);
    if (tag.commit == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_commit', `The tag ${tag.name} leads to no commit. Make it on the merged commit.`);
    if (tag.isBranchToo) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_is_branch_too', `There is a branch ${tag.name} too, so the name alone says two things. Delete or rename the branch.`);
    }
    if (run.startedFor !== null && run.startedFor !== tag.object && run.startedFor !== tag.commit) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The run was started for ${run.startedFor}, and the tag ${tag.name} leads to ${tag.commit}: it was moved, or made elsewhere.`);
    }
    const earlier = (entries ?? []).find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'release');
        return release?.refusal === null && release.tag === tag.name && release.commit !== tag.commit;
    });
    return earlier === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(tag.isPlanned === true
            ? `There is no tag yet; it would lead to the commit ${tag.commit}.`
            : `The tag leads to the commit ${tag.commit}.`)
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
        case 'ungoverned':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('configuration_unreadable', 'The commit has no .arbiter/config.yml that can be used, so what it governs cannot be told.');
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
    if (judged.content !== content.found)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content manifest of the commit is ${content.found}, that of the approved head ${judged.content}.`);
    const candidate = content.candidates?.find(({ difference }) => difference !== null);
    return candidate === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The content manifest is ${content.found}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('candidate_differs', `The tag ${candidate.tag} calls ${candidate.object} the candidate of this version, and that is not what was approved: ${candidate.difference} Move or remove the tag, or have what it leads to approved.`);
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


/***/ }),

/***/ 21987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hu: () => (/* binding */ approvedRemarks),
  zk: () => (/* binding */ digestStart),
  tZ: () => (/* binding */ governanceBlocks),
  Q7: () => (/* binding */ seatsOf),
  Rj: () => (/* binding */ signatureBlocks),
  FU: () => (/* binding */ signedSeats),
  OA: () => (/* binding */ signoffOf)
});

// UNUSED EXPORTS: governanceOf

// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/voided.js



/** Changes named for one approval, at most: in a report at length, and in a comment, which is read on a phone. */
const CHANGES_AT_LENGTH = 50;
const CHANGES_IN_COMMENT = 8;
/** Instead of what would make an approval count, where all that are needed are there. */
const NOT_NEEDED = 'Nothing to do: every seat is filled.';
/** Whether what an approval was given on was looked for: then these remarks stand for the general one. */
function isExplained(ignored, voided) {
    return ignored.reason === 'stale_subject' && voided.some(({ review }) => review === ignored.review);
}
/** What voided each approval that was given on something else; those voided by the same changes are told together. */
function voidedRemarks(ignored, voided, context, telling) {
    const groups = new Map();
    for (const item of ignored.filter((one) => isExplained(one, voided))) {
        const changes = voided.find(({ review }) => review === item.review)?.changes ?? [];
        const key = JSON.stringify(changes);
        const group = groups.get(key) ?? { changes, people: [] };
        group.people.push((0,prose/* link */.nf)([(0,prose/* person */.MV)(item.user)], (0,report_context/* reviewUrl */._B)(context, item.review)));
        groups.set(key, group);
    }
    return [...groups.values()].map(({ changes, people }) => remark(people, changes, telling));
}
function remark(people, changes, { rows, isNeeded }) {
    const [one, were] = people.length === 1 ? ['approval', 'was'] : ['approvals', 'were'];
    const given = [`The ${one} of `, ...enumerated(people), ` ${were} given on other content`];
    const again = isNeeded ? 'They must look at the present change and approve again.' : NOT_NEEDED;
    if (changes.length === 0) {
        const unknown = 'What they saw then is not known, so what changed since cannot be listed.';
        return [...given, `. ${unknown} ${again}`];
    }
    const most = Number.isFinite(rows) ? CHANGES_IN_COMMENT : CHANGES_AT_LENGTH;
    const shown = changes.slice(0, most).map(changeProse);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [[`and ${(0,number/* counted */.hS)(rest, 'more change')}`]] : [];
    return [...given, ': ', ...(0,prose/* joined */.oR)([...shown, ...more], ', '), `. ${again}`];
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    const [last = [], ...others] = [...items].reverse();
    return others.length === 0 ? last : [...(0,prose/* joined */.oR)(others.reverse(), ', '), ' and ', ...last];
}
function changeProse({ part, name, change, detail }) {
    const noun = nounOf(part, name);
    if (detail === null)
        return [...noun, ` ${change}`];
    // Of evidence the detail is a sentence with brackets of its own.
    return part === 'evidence'
        ? [...noun, ` ${change}: `, ...withDigests(detail)]
        : [...noun, ` ${change} (${detail})`];
}
/** Digests as code: in plain text a platform takes their digits for a commit. */
function withDigests(text) {
    return text
        .split(/(\bsha256:[0-9a-f]+\b)/u)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('sha256:') ? (0,prose/* code */.aY)(part) : part));
}
function nounOf(part, name) {
    switch (part) {
        case 'file':
            return [(0,prose/* code */.aY)(name)];
        case 'evidence':
            return ['evidence ', (0,prose/* code */.aY)(name)];
        case 'catalog':
            return ['data set ', (0,prose/* code */.aY)(name)];
        case 'waiver':
            return ['waiver ', (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(name))];
        case 'model':
            return ['model ', (0,prose/* code */.aY)(name)];
        case 'policy': {
            const [policy = '', ...rule] = name.split('/');
            const of = ['policy ', (0,prose/* code */.aY)(name.startsWith('sha256:') ? (0,report_context/* shortDigest */.VK)(name) : policy)];
            return rule.length === 0 ? of : ['rule ', (0,prose/* code */.aY)(rule.join('/')), ' of ', ...of];
        }
    }
}

;// CONCATENATED MODULE: ./lib/report/ignored-remark.js



const ANOTHER = 'somebody else must approve in their place';
const AGAIN = 'they must look at the present change and approve again';
/** Null: says nothing to a reader (plain comments, and reviews that a later one replaced). */
const SENTENCES = {
    not_decisive: null,
    superseded: null,
    unknown_user: { noun: 'review', why: 'nobody can say who it was', remedy: ANOTHER },
    dismissed: {
        noun: 'review',
        why: 'it was dismissed, and an earlier one does not come back',
        remedy: AGAIN,
    },
    bot: {
        noun: 'approval',
        why: 'it is not that of a person',
        remedy: 'a person must approve, or the policy must allow bots',
    },
    no_role: {
        noun: 'review',
        why: 'they hold no role that is asked for here',
        remedy: 'the roles file on the base branch must give them one, or somebody who holds one must approve',
    },
    delegation_expired: {
        noun: 'approval',
        why: 'the delegation to them has ended',
        remedy: 'it must be renewed on the base branch, or somebody else must approve',
    },
    permission: {
        noun: 'review',
        why: 'they have less permission on the repository than the policy asks',
        remedy: 'they must be given it (write, unless the policy says otherwise), or somebody else must approve',
    },
    author: { noun: 'approval', why: 'they opened this pull request', remedy: ANOTHER },
    contributor: {
        noun: 'approval',
        why: 'they wrote, committed or pushed a part of this change',
        remedy: ANOTHER,
    },
    stale_commit: {
        noun: 'approval',
        why: 'it was given on another commit than the present head',
        remedy: AGAIN,
    },
    stale_subject: {
        noun: 'approval',
        why: 'it was given on other content than the present one',
        remedy: AGAIN,
    },
    stale_time: {
        noun: 'approval',
        why: 'it was not given after the present change was pushed',
        remedy: AGAIN,
    },
    seat_filled: {
        noun: 'approval',
        why: 'it is valid, and every seat they could fill is filled',
        remedy: 'nothing to do',
    },
};
/** Every approval that does not count: why, and what would make it (or another) count. */
function ignoredRemarks(signatures, context, rows) {
    const { signoff, voided } = signatures;
    const isNeeded = signoff.missing.length > 0 || signoff.state !== 'complete';
    const others = signoff.ignored
        .filter((ignored) => !isExplained(ignored, voided))
        .flatMap((ignored) => ignored_remark_remark(ignored, context, isNeeded));
    return [
        ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
        ...others,
        ...changedPartsRemark(signatures),
    ];
}
function ignored_remark_remark({ review, user, reason }, context, isNeeded) {
    const sentence = SENTENCES[reason];
    if (sentence === null)
        return [];
    const { noun, why, remedy } = sentence;
    const whose = (0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review));
    const rest = isNeeded ? `; ${remedy}.` : `. ${NOT_NEEDED}`;
    return [[`The ${noun} of `, ...whose, ` does not count: ${why}${rest}`]];
}
/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }) {
    const isStale = signoff.ignored.some((ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided));
    return isStale && changedParts.length > 0
        ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
        : [];
}

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/stage-remark.js


const STATES = {
    complete: '✅ complete',
    open: '👀 open',
    returned: '↩️ open again: a change request returned the work to it',
    waiting: '⏳ opens when the stages before it are complete',
};
/** Each stage with where it is and what it waits for; nothing where the stages carry no checks. */
function stageRemarks({ stages = [] }) {
    return stages.map((stage) => {
        const waits = waitsOf(stage);
        const isComplete = stage.state === 'complete';
        return [
            (0,prose/* strong */.ko)(`Stage ${stage.id}`),
            ` ${STATES[stage.state]}.`,
            ...(isComplete || waits.length === 0 ? [] : [' Waits for ', ...(0,prose/* joined */.oR)(waits, ' and for '), '.']),
        ];
    });
}
function waitsOf({ checks, missing }) {
    const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => [(0,prose/* code */.aY)(check)]);
    const shown = failing.slice(0, limits/* LIMITS */.b.peopleNamed);
    const more = failing.length > shown.length ? [` and ${failing.length - shown.length} more`] : [];
    const what = failing.length === 1 ? 'the check ' : 'the checks ';
    const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
    return [
        ...(failing.length === 0 ? [] : [[what, ...(0,prose/* joined */.oR)(shown, ', '), ...more]]),
        ...(roles.length === 0 ? [] : [[roles.join(', ')]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/signature-remark.js



/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
function standingRemarks({ signoff, conditions }, context) {
    return [
        ...overrideRemarks(signoff),
        ...vetoRemarks(signoff, context),
        ...conditionRemarks(conditions, context),
        ...stageRemarks(signoff),
        ...noteRemarks(signoff, conditions.length > 0),
    ];
}
/** Break-glass stands in for signatures: it is never said in passing. */
function overrideRemarks({ override }) {
    if (override === null)
        return [];
    const { user, label, at, until, reason } = override;
    return [
        [
            (0,prose/* strong */.ko)('Break-glass: missing signatures are overridden'),
            ' by ',
            (0,prose/* person */.MV)(user),
            ' with the label ',
            (0,prose/* code */.aY)(label),
            ', from ',
            (0,prose/* code */.aY)(at),
            ' until ',
            (0,prose/* code */.aY)(until),
            `. Reason given: ${reason}`,
        ],
    ];
}
function vetoRemarks(signoff, context) {
    return signoff.vetoes.map(({ review, user }) => [
        (0,prose/* person */.MV)(user),
        ' ',
        ...(0,prose/* link */.nf)(['asks for changes'], (0,report_context/* reviewUrl */._B)(context, review)),
        '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
    ]);
}
function conditionRemarks(conditions, context) {
    const byDay = [...conditions].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    return byDay.map(({ review, user, until, text, overdue }) => [
        (0,prose/* strong */.ko)(overdue ? 'Overdue condition' : 'Condition'),
        ' of ',
        ...(0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review)),
        `, until ${until}: ${text}`,
        ...(overdue ? [' — it is to be met before the model is deployed.'] : []),
    ]);
}
/** What a note is about, for those a reader should tell apart at a glance, in this order; the others follow. */
const NOTE_TITLES = {
    override_refused: 'Break-glass',
    expired: 'Expired',
    return_to: 'Asked to return',
    return_to_unknown: 'Asked to return',
    stage: 'Stages',
    condition: 'Condition',
    condition_unreadable: 'Condition',
    review_edited: 'Edited review',
    delegation: 'Delegation',
    delegation_void: 'Delegation',
    feedback: 'Feedback, which never counts as approval',
};
function noteRemarks({ notes, stages }, areConditionsListed) {
    const listed = new Set([
        'override',
        ...(areConditionsListed ? ['condition'] : []),
        ...(stages === undefined ? [] : ['stage']),
    ]);
    const order = [...Object.keys(NOTE_TITLES), ''];
    const rank = (word) => order.indexOf(Object.hasOwn(NOTE_TITLES, word) ? word : '');
    return notes
        .filter(({ code: word }) => !listed.has(word))
        .sort((a, b) => rank(a.code) - rank(b.code))
        .map(({ code: word, message }) => {
        const title = Object.hasOwn(NOTE_TITLES, word) ? NOTE_TITLES[word] : undefined;
        return title === undefined ? [message] : [(0,prose/* strong */.ko)(title), `: ${message}`];
    });
}

;// CONCATENATED MODULE: ./lib/report/signature.js





/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
function signoffOf(model) {
    return printedSignoff(model.signoff);
}
/** The sign-off of the change to what governs, where there is one to ask for. */
function governanceOf(decision) {
    return printedSignoff(decision.governance);
}
function printedSignoff(value) {
    const printed = value === null ? null : { ...value };
    return isSignoffResult(printed) ? printed : null;
}
function isSignoffResult(value) {
    return (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'arbiter/signoff/v1');
}
function seatsOf(signoff) {
    const filled = Object.values(signoff.assignment).reduce((sum, people) => sum + (people?.length ?? 0), 0);
    const open = signoff.missing.reduce((sum, { count }) => sum + count, 0);
    return { filled, all: filled + open };
}
/** Who signed, who is missing and who could; what does not count and why. */
function signatureBlocks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ' were not looked at here: only checks were judged.')];
    const { filled, all } = seatsOf(signoff);
    const asked = signoff.stages === undefined
        ? ' Requested when the checks hold.'
        : ' Requested stage by stage, when the checks of the open stage hold.';
    const later = model.status === 'pending' && filled < all ? [asked] : [];
    const signatures = signaturesOf(model, signoff, context);
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ` ${filled} of ${all}.`, ...seatsProse(signoff), ...later),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
/** Below the one line of an approved model: what was promised or overridden; what does not count is folded. */
function approvedRemarks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [];
    const signatures = signaturesOf(model, signoff, context);
    const ignored = ignoredRemarks(signatures, context, rows);
    const folded = (0,prose/* details */.zH)([`✍️ ${(0,number/* counted */.hS)(ignored.length, 'remark')} on approvals that do not count`], ...remarkList(ignored, rows));
    return [
        ...remarkList(standingRemarks(signatures, context), rows),
        ...(ignored.length === 0 ? [] : [folded]),
    ];
}
/** The governance role's own signature, where the change alters what governs. */
function governanceBlocks(decision, context, rows) {
    const signoff = governanceOf(decision);
    if (signoff === null)
        return [];
    const { filled, all } = seatsOf(signoff);
    const roles = [
        ...new Set([...Object.keys(signoff.assignment), ...signoff.missing.map(({ role }) => role)]),
    ];
    const signatures = {
        signoff,
        voided: decision.governance_voided ?? [],
        conditions: decision.governance_conditions ?? [],
        changedParts: [],
    };
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Change to what governs'), `: ${roles.length === 0 ? 'signatures' : roles.join(', ')} ${filled} of ${all}.`, ...seatsProse(signoff)),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
function seatsProse(signoff) {
    const signed = (0,prose/* joined */.oR)(signedSeats(signoff), ', ');
    const open = (0,prose/* joined */.oR)(openSeats(signoff), ', ');
    return [
        ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
        ...(open.length === 0 ? [] : [' ', (0,prose/* strong */.ko)('Missing'), ': ', ...open, '.']),
    ];
}
function signedSeats({ assignment }) {
    return Object.entries(assignment).flatMap(([role, people]) => (people ?? []).map((login) => [(0,prose/* person */.MV)(login), ` (${role})`]));
}
function openSeats({ missing }) {
    return missing.map(({ role, count, eligible }) => {
        const seats = count === 1 ? '' : ` × ${count}`;
        const named = eligible.slice(0, limits/* LIMITS */.b.peopleNamed).map((login) => [(0,prose/* person */.MV)(login)]);
        const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
        if (named.length === 0)
            return [`${role}${seats} (nobody eligible)`];
        return [`${role}${seats} (`, ...(0,prose/* joined */.oR)(named, ' or '), ...more, ')'];
    });
}
function remarkList(remarks, rows) {
    if (remarks.length === 0)
        return [];
    const shown = remarks.slice(0, rows);
    const rest = remarks.length - shown.length;
    return [(0,prose/* list */.p_)(rest > 0 ? [...shown, [`and ${(0,number/* counted */.hS)(rest, 'more remark')}`]] : shown)];
}
function signaturesOf(model, signoff, context) {
    const { voided, conditions } = model;
    return { signoff, voided, conditions, changedParts: changedParts(model, context) };
}
/** Which parts of the subject are not what the last verdict remembers. */
function changedParts({ name, subject }, context) {
    const before = context.previous?.models.find((model) => model.name === name)?.subject;
    return ['content', 'evidence', 'catalog', 'policy'].filter((part) => {
        const now = subject[part];
        return now !== null && before?.[part] !== undefined && digestStart(now) !== before[part];
    });
}
/** The first 12 hex digits, which the record of the last verdict keeps. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, '').slice(0, 12);
}


/***/ }),

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p5: () => (/* binding */ FORBIDDEN_KEYS),
  Tg: () => (/* binding */ GOVERNING_LIMITS),
  V3: () => (/* binding */ TextDocument),
  bQ: () => (/* binding */ pointerToken),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/text/position.js
var position = __webpack_require__(68384);
;// CONCATENATED MODULE: ./lib/text/scalar-offset.js
/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
function scalarOffset(source, start, value, index) {
    if (index >= value.length && value !== '') {
        const last = scalarOffset(source, start, value, value.length - 1);
        return last === undefined ? undefined : last + 1;
    }
    const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
    let at = start + (opening?.[0].length ?? 0);
    for (let read = 0; read < index;) {
        const gap = lineBreak(source, at);
        const blanks = gap === 0 ? 0 : blanksAt(value, read);
        if (blanks > 0) {
            // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
            if (read + blanks > index)
                return at;
            read += blanks;
            at += gap;
            continue;
        }
        const width = widthOf(source, at, value[read], source[start] === "'");
        if (width === 0)
            return undefined;
        read += 1;
        at += width;
    }
    return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}
/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;
/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source, at) {
    let end = at;
    while (' \t\r\n'.includes(source[end] ?? '.'))
        end += 1;
    return source.slice(at, end).includes('\n') ? end - at : 0;
}
function blanksAt(value, at) {
    let end = at;
    while (' \n'.includes(value[end] ?? '.'))
        end += 1;
    return end - at;
}
/** How a character is written after a backslash. */
const ESCAPED = {
    '"': '"',
    '\\': '\\',
    '\n': 'n',
    '\t': 't',
};
/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source, at, char, isSingleQuoted) {
    if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? ''])
        return 2;
    if (source[at] !== char)
        return 0;
    return isSingleQuoted && char === "'" ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/text/document.js


const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at a character of a text value; at its start where an escape hides the place. */
    problemWithin(code, message, pointer, index, suggestion) {
        const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
        const offset = start === undefined || typeof value !== 'string'
            ? undefined
            : scalarOffset(this.#text, start, value, index);
        const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
        return this.#problem(code, message, pointer, position, suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new position/* LineMap */.H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/text/schema-words.js
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    null: 'nothing',
};
/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS = new Map([
    ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
    ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
    [
        '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
        'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
    ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
    ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
    ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
    ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
    ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
    ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
    ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
    ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
    ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
    ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
        'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
    ],
    ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
    ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
    ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
    ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
    ['^https://[^\\s*]+$', 'a URL that begins with https://'],
    [
        '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
        'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
    ],
    ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
    ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
    [
        '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
    ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);
function patternWords(pattern) {
    return PATTERN_WORDS.get(pattern);
}
/** What a schema asks for, in a few words. */
function expectedOf(schema) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined)
        return allowed.map((word) => `\`${String(word)}\``).join(' or ');
    const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
    return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
const SHOWN_CHARACTERS = 60;
/** What was found, short enough for one line. */
function foundOf(value) {
    switch (typeOf(value)) {
        case 'null':
            return 'nothing';
        case 'array':
            return 'a list';
        case 'object':
            return 'keys with values';
        case 'string': {
            const text = value;
            const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
            return `the text ${JSON.stringify(shown)}`;
        }
        case 'number':
            return `the number ${value}`;
        default:
            return `\`${value}\``;
    }
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/schema-explanation.js



/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
function explainSchema(schema, value, schemas) {
    return explain(schema, value, '', { root: schema, schemas });
}
function explain(schema, value, pointer, scope) {
    if (typeof schema.$ref === 'string') {
        const target = resolve(schema.$ref, scope);
        return explain(target.schema, value, pointer, target.scope);
    }
    const wrong = explainKind(schema, value, pointer);
    if (wrong !== undefined)
        return [wrong];
    const findings = [
        ...explainScalar(schema, value, pointer),
        ...explainList(schema, value, pointer, scope),
        ...explainObject(schema, value, pointer, scope),
    ];
    findings.push(...explainUnions(schema, value, pointer, scope, findings));
    return findings;
}
function resolve(reference, scope) {
    const [file = '', path = ''] = reference.split('#');
    const root = file === '' ? scope.root : scope.schemas.get(file);
    let schema = root;
    for (const token of path.split('/').slice(1))
        schema = schema?.[token];
    if (root === undefined || schema === undefined)
        throw new Error(`No schema ${reference}.`);
    return { schema, scope: { ...scope, root } };
}
/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema, value, pointer) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined) {
        if (allowed.includes(value))
            return undefined;
        const words = allowed.map((word) => `\`${String(word)}\``);
        const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.vZ)(value, allowed.map(String)) : undefined;
        return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
    }
    if (schema.type === undefined || isOfType(schema.type, value))
        return undefined;
    return wrongType(expectedOf(schema), schema.type, value, pointer);
}
function isOfType(type, value) {
    const actual = typeOf(value);
    return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}
function wrongType(expected, type, value, pointer) {
    const numeric = type === 'number' || type === 'integer';
    let hint = '';
    if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        hint = ' Remove the quotes.';
    }
    else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        hint = ' Put it in quotes.';
    }
    return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}
function explainScalar(schema, value, pointer) {
    if (typeof value === 'string') {
        if (schema.minLength !== undefined && value.length < schema.minLength) {
            return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
        }
        if (schema.maxLength !== undefined && value.length > schema.maxLength) {
            const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
            return [finding('out_of_range', message, pointer)];
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            const expected = patternWords(schema.pattern) ?? expectedOf(schema);
            return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
        }
        return [];
    }
    if (typeof value !== 'number')
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    const limits = [
        minimum !== undefined && value < minimum && `at least ${minimum}`,
        exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
        maximum !== undefined && value > maximum && `at most ${maximum}`,
        exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
    ].filter((limit) => limit !== false);
    return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}
function explainList(schema, value, pointer, scope) {
    if (!Array.isArray(value))
        return [];
    const findings = [];
    if (schema.minItems !== undefined && value.length < schema.minItems) {
        findings.push(finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer));
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
        findings.push(finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer));
    if (schema.uniqueItems === true) {
        const texts = value.map((item) => JSON.stringify(item));
        texts.forEach((text, index) => {
            if (texts.indexOf(text) === index)
                return;
            findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
        });
    }
    const items = schema.items;
    if (items !== undefined) {
        value.forEach((item, index) => {
            findings.push(...explain(items, item, `${pointer}/${index}`, scope));
        });
    }
    return findings;
}
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
function explainObject(schema, value, pointer, scope) {
    if (typeOf(value) !== 'object')
        return [];
    const object = value;
    // A kind of check decides which keys are known: the branch of the discriminator looks at them.
    if (schema.discriminator !== undefined)
        return [];
    const properties = schema.properties ?? {};
    const findings = [];
    const meant = new Set();
    for (const [key, child] of Object.entries(object)) {
        const at = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known !== undefined) {
            findings.push(...explain(known, child, at, scope));
        }
        else if (schema.additionalProperties === false) {
            const near = (0,suggestion/* suggestWord */.vZ)(key, absentKeys(properties, object));
            if (near !== undefined)
                meant.add(near);
            findings.push(unknownKey(key, Object.keys(properties), at, near));
        }
        else {
            findings.push(...explainExtra(schema, key, child, at, scope));
        }
    }
    for (const key of schema.required ?? []) {
        if (Object.hasOwn(object, key) || meant.has(key))
            continue;
        const description = properties[key]?.description;
        const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
        findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
    }
    if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
        const list = Object.keys(properties).map((key) => `\`${key}\``);
        const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
        findings.push(finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer));
    }
    return findings;
}
function absentKeys(properties, object) {
    return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}
function unknownKey(key, known, pointer, near) {
    const list = known.map((word) => `\`${word}\``).join(', ');
    const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
    return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}
function explainExtra(schema, key, child, at, scope) {
    const findings = [];
    if (schema.propertyNames !== undefined) {
        for (const wrong of explain(schema.propertyNames, key, at, scope)) {
            findings.push({ ...wrong, code: 'bad_name', atKey: true });
        }
    }
    if (typeof schema.additionalProperties === 'object') {
        findings.push(...explain(schema.additionalProperties, child, at, scope));
    }
    return findings;
}
function explainUnions(schema, value, pointer, scope, others) {
    const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
    if (schema.if !== undefined) {
        const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
        if (branch !== undefined)
            findings.push(...explain(branch, value, pointer, scope));
    }
    if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
        findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
    }
    if (schema.discriminator !== undefined) {
        findings.push(...explainKindOf(schema, value, pointer, scope));
        return findings;
    }
    for (const branches of [schema.anyOf, schema.oneOf]) {
        if (branches !== undefined)
            findings.push(...explainBranches(branches, value, pointer, scope, others));
    }
    return findings;
}
function explainKindOf(schema, value, pointer, scope) {
    const tag = schema.discriminator?.propertyName ?? 'kind';
    const kind = value[tag];
    const branches = (schema.oneOf ?? []).map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope });
    const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
    const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
    if (branch !== undefined) {
        return explain(branch.schema, value, pointer, branch.scope);
    }
    const list = kinds.map((word) => `\`${word}\``).join(', ');
    if (kind === undefined) {
        return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
    }
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.vZ)(kind, kinds) : undefined;
    const at = `${pointer}/${tag}`;
    return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}
function explainBranches(branches, value, pointer, scope, others) {
    const looks = branches.map((branch) => explain(branch, value, pointer, scope));
    if (looks.some((look) => look.length === 0))
        return [];
    if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
        // The key is there but misspelt, or the whole object is empty: already said.
        if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object'))
            return [];
        const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
        return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
    }
    const resolved = branches.map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch);
    const looksLikeParam = typeof value === 'string' && value.startsWith('$');
    const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
    const fitting = looks.filter((look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)));
    const best = fitting.sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam))
        return best;
    const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
    return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}
function isKindMistake(other) {
    return other.code === 'wrong_type' || other.code === 'not_one_of';
}
function finding(code, message, pointer, suggestion) {
    return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/text/schema.js

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
function validateDocument(document, form, siblings = []) {
    if (document.problems.length > 0 || document.value === undefined) {
        return { value: undefined, problems: document.problems };
    }
    const problems = validateValue(document.value, document, form, siblings);
    return problems.length > 0 ? { value: undefined, problems } : { value: document.value, problems };
}
/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
function validateValue(value, document, form, siblings = []) {
    const { schema, validate } = form;
    if (validate(value))
        return [];
    const findings = explainSchema(schema, value, new Map(siblings.map((sibling) => [String(sibling.$id), sibling])));
    if (findings.length > 0)
        return findings.map((finding) => toProblem(finding, document));
    return (validate.errors ?? []).map((error) => unexplained(error, document));
}
function toProblem(finding, document) {
    const { code, message, pointer, suggestion } = finding;
    return finding.atKey
        ? document.keyProblem(code, message, pointer, suggestion)
        : document.problem(code, message, pointer, suggestion);
}
/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error, document) {
    return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                const key = item.key;
                const at = key?.range?.[0] ?? fallbackOffset;
                this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
