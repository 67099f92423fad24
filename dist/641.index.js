export const id = 641;
export const ids = [641];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseOfRef: () => (/* binding */ releaseOfRef),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(6130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(6471);
// EXTERNAL MODULE: ./lib/evaluation/content-equality.js
var content_equality = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var manifests = __webpack_require__(9608);
// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 2 modules
var pull_decision = __webpack_require__(9216);
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
    const governing = await (0,governing_set/* loadGoverningSet */.ef)(tree);
    const { config } = governing;
    if (config === undefined || governing.problems.length > 0) {
        const reason = governing.problems[0]?.message ?? 'there is no .arbiter/config.yml';
        throw new errors/* UserError */.y(`The commit ${commit} has no configuration that can be used: ${reason}`);
    }
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
    const paths = tree.entries.map((entry) => entry.path).filter(isGoverned);
    const change = await context.repository.lastChange(commit, paths);
    const pull = change === null ? undefined : await mergedPullOf(context, change);
    if (change === null || pull === undefined) {
        return refuse('no_pull_request', `The newest change of this model (${change ?? 'none'}) did not come through a pull request.`);
    }
    const branch = await context.repository.defaultBranch();
    const refs = await context.repository.listRemote(`refs/heads/${branch}`);
    const tip = refs.get(`refs/heads/${branch}`);
    if (pull.baseRef !== branch || tip === undefined) {
        // Anybody who may push can make a branch with rules of their own; only the default branch's are agreed.
        return refuse('not_on_base', `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch} is released.`, pull.number);
    }
    await context.repository.fetch(tip, `refs/pull/${pull.number}/head`);
    if (!(await context.repository.isAncestor(commit, tip))) {
        return refuse('not_on_base', `The commit ${commit} is not on ${branch}, where approved changes are merged.`, pull.number);
    }
    const difference = await (0,content_equality/* contentEquals */.j)(context.repository, pull.headSha, commit, isGoverned);
    if (difference !== null)
        return refuse('content_differs', `The content is not what pull request #${pull.number} had: ${difference}`, pull.number);
    const decisions = await (0,pull_decision/* decideMergedPull */.a)(context, pull, commit, base.name);
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
/** The merged pull request that brought a commit. GitHub associates merge, squash and rebase commits with it. */
async function mergedPullOf(context, commit) {
    const pulls = await context.github.pullsOfCommit(commit);
    return pulls.filter((pull) => pull.isMerged).sort((a, b) => b.number - a.number)[0];
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
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

// EXTERNAL MODULE: ./lib/commands/github-access.js
var github_access = __webpack_require__(5406);
;// CONCATENATED MODULE: ./lib/commands/release-guard.js









/** Exit 0 when every model of the commit is what was approved, 1 when one is not, 2 when that cannot be told. */
async function run(_args, io) {
    const inputs = (0,lib_inputs.readReleaseGuardInputs)();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const { github, repository } = await (0,github_access/* openGitHub */.o)(inputs.token, runner, io);
    const tag = releaseOfRef(runner.ref);
    if (inputs.model !== undefined && tag !== null && tag.model !== inputs.model) {
        throw new errors/* UserError */.y(`The tag releases ${tag.model}, the input \`model\` says ${inputs.model}.`);
    }
    const only = inputs.model === undefined ? tag : { model: inputs.model, version: tag?.version ?? null };
    const models = await guardRelease({ github, repository, now: io.now() }, inputs.commit, only);
    const isApproved = models.length > 0 && models.every((model) => model.refusal === null);
    (0,core/* setOutput */.uH)('status', isApproved ? 'approved' : (models.find((model) => model.refusal !== null)?.refusal?.code ?? 'no_model'));
    writeDecisions(models, runner);
    const text = renderReleaseGuard(inputs.commit, models.map(reportOf));
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    return isApproved ? 0 : 1;
}
/** The model and version that a tag `NAME-vVERSION-approved-DATE` releases; null for any other ref: then every model. */
function releaseOfRef(ref) {
    const match = /^refs\/tags\/(.+)-v(\d+(?:\.\d+){1,2})-approved-\d{4}-\d{2}-\d{2}(?:\.\d+)?$/.exec(ref);
    return match === null ? null : { model: match[1], version: match[2] };
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


/***/ })

};
