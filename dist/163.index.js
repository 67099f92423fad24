export const id = 163;
export const ids = [163,646];
export const modules = {

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8750);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1518);





async function openGitHub(token, runner, io) {
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createClient */ .U)({ token, apiUrl: runner.apiUrl, retryBaseMs: runner.retryBaseMs });
    const gitDir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner.temporaryFolder, 'arbiter-git-'));
    const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const remote = `${runner.serverUrl}/${runner.repository}.git`;
    const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .GitRepository */ .x.create({ gitDir, env: io.env, authorization }, remote);
    return { github: new _github_rest_js__WEBPACK_IMPORTED_MODULE_4__/* .RestGitHub */ .E(client, runner.repository), repository };
}


/***/ }),

/***/ 8960:
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

/***/ 9216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ decideMergedPull),
  O: () => (/* binding */ decidePull)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/signoff/signoff.js + 21 modules
var signoff = __webpack_require__(9562);
// EXTERNAL MODULE: ./lib/evaluation/artifact-set.js + 2 modules
var artifact_set = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(7941);
;// CONCATENATED MODULE: ./lib/evaluation/composed-tree.js

/** The files of one commit under the governing files of another. */
class ComposedTree {
    entries;
    #files;
    #governing;
    constructor(files, governing) {
        this.#files = files;
        this.#governing = governing;
        this.entries = [
            ...files.entries.filter(({ path }) => !(0,governing_path/* isGoverningPath */.R)(path)),
            ...governing.entries.filter(({ path }) => (0,governing_path/* isGoverningPath */.R)(path)),
        ].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async read(paths) {
        const [governing, files] = await Promise.all([
            this.#governing.read(paths.filter(governing_path/* isGoverningPath */.R)),
            this.#files.read(paths.filter((path) => !(0,governing_path/* isGoverningPath */.R)(path))),
        ]);
        return new Map([...governing, ...files]);
    }
}

// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 37 modules
var evaluation_evaluation = __webpack_require__(4203);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(8087);
// EXTERNAL MODULE: ./lib/signoff/snapshot.js
var snapshot = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/signoff/validation.js
var validation = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/evaluation/signoff-snapshot.js




/** The pull request as the sign-off engine sees it. Accounts become numeric ids; what was not read is named in `truncated`. */
function signoffSnapshot(input) {
    const { facts } = input;
    const directory = new Directory(facts.collaborators);
    const roles = Object.entries(input.roles.roles).map(([name, role]) => resolveRole(name, role, input.teams, directory));
    for (const account of accountsOf(facts))
        directory.meet(account);
    return {
        now: input.now,
        tier: input.tier,
        isGoverning: input.isGoverning,
        governanceRole: input.governanceRole,
        addedSeats: input.addedSeats,
        roles,
        people: directory.people(),
        signoff: input.signoff,
        hasLedger: false,
        pullRequest: {
            author: facts.pull.author?.id ?? null,
            base: facts.pull.baseRef,
            head: facts.headSha,
            isDraft: facts.pull.isDraft,
            labels: facts.pull.labels.map((name) => labelFacts(name, facts)),
            files: input.changed.map(({ path, previousPath, status }) => ({ path, previousPath, status })),
            changedFiles: null,
            commitCount: facts.pull.commitCount,
        },
        commits: facts.commits.map((commit) => ({
            sha: commit.sha,
            parents: commit.parents,
            author: commit.author?.id ?? null,
            committer: commit.committer?.id ?? null,
            isVerified: commit.isVerified,
            message: commit.message,
            tree: commit.tree,
            cleanMergeTree: null,
            subject: null,
        })),
        heads: [
            {
                sha: facts.headSha,
                at: laterOf(facts.head.at, input.evidenceAt),
                pusher: facts.head.pusher?.id ?? null,
                subject: null,
                isActivityRead: facts.isActivityRead,
            },
        ],
        observations: [],
        reviews: facts.reviews.map((review) => reviewFacts(review, facts)),
        comments: facts.timeline.comments.map(({ user, body, createdAt }) => ({
            user: user?.id ?? null,
            body,
            at: createdAt,
        })),
        delegations: [],
        truncated: truncations(input),
    };
}
/** The later of two RFC 3339 instants of one form (GitHub writes whole seconds in UTC). */
function laterOf(one, other) {
    if (other === null)
        return one;
    return ((0,instant/* parseInstant */.nV)(other) ?? 0) > ((0,instant/* parseInstant */.nV)(one) ?? 0) ? other : one;
}
function labelFacts(name, facts) {
    const event = facts.timeline.labeled.filter((label) => label.name === name).at(-1);
    return { name, by: event?.actor?.id ?? null, at: event?.at ?? null };
}
function reviewFacts(review, facts) {
    const state = snapshot/* REVIEW_STATES */.SW.find((known) => known === review.state);
    if (state === undefined)
        throw new Error(`Unknown review state ${review.state} of review ${review.id}.`);
    const event = facts.timeline.dismissals.find((dismissal) => dismissal.reviewId === review.id);
    const was = event?.was === 'APPROVED' || event?.was === 'CHANGES_REQUESTED' ? event.was : null;
    return {
        id: review.id,
        user: review.user?.id ?? null,
        state,
        commit: review.commit,
        at: review.submittedAt,
        body: review.body,
        dismissal: event === undefined ? null : { by: event.actor?.id ?? null, at: event.at, was },
    };
}
/** GitHub's lists end at 250 commits and 3,000 files; Git's own graph tells whether a commit is missing from the list. */
function truncations(input) {
    const { facts, gitCommits, changed } = input;
    const listed = new Set(facts.commits.map((commit) => commit.sha));
    const isCommitMissing = gitCommits.some((sha) => !listed.has(sha));
    const names = [];
    if (isCommitMissing || facts.commits.length > pull_facts/* MAX_PULL_COMMITS */.qs)
        names.push('commits');
    if (changed.length > pull_facts/* MAX_PULL_FILES */.jX || facts.pull.changedFiles > pull_facts/* MAX_PULL_FILES */.jX)
        names.push('files');
    return names;
}
function resolveRole(name, role, teams, directory) {
    const members = (role?.users ?? []).map((user) => {
        const { login, id } = typeof user === 'string' ? { login: user, id: undefined } : user;
        return { id: directory.identify(login, id), login };
    });
    const errors = [];
    for (const team of role?.teams ?? []) {
        const answer = teams.get(team);
        if (answer === undefined || 'error' in answer) {
            errors.push({ source: team, reason: String(answer?.error ?? 'not read') });
            continue;
        }
        for (const member of answer.members) {
            directory.meet(member);
            members.push({ id: member.id, login: member.login });
        }
    }
    return { name, members, errors };
}
function accountsOf(facts) {
    const accounts = [
        facts.pull.author,
        facts.head.pusher,
        ...facts.commits.flatMap((commit) => [commit.author, commit.committer]),
        ...facts.reviews.map((review) => review.user),
        ...facts.timeline.comments.map((comment) => comment.user),
        ...facts.timeline.dismissals.map((dismissal) => dismissal.actor),
    ];
    return accounts.filter((account) => account !== null);
}
/** People by numeric id. The list of collaborators is complete, so whoever is not on it has no permission that counts. */
class Directory {
    #people = new Map();
    #byLogin = new Map();
    #unknown = 0;
    constructor(collaborators) {
        for (const person of collaborators)
            this.#add(person, permissionOf(person.permission));
    }
    meet(account) {
        if (!this.#people.has(account.id))
            this.#add(account, 'none');
    }
    /** The id behind a login of the roles file; one without access gets an id of its own that no account has. */
    identify(login, id) {
        const known = id ?? this.#byLogin.get((0,validation/* foldLogin */.f)(login));
        if (known !== undefined) {
            this.meet({ id: known, login, type: 'User' });
            return known;
        }
        this.#unknown -= 1;
        this.#add({ id: this.#unknown, login, type: 'User' }, 'none');
        return this.#unknown;
    }
    people() {
        return [...this.#people.values()].sort((a, b) => a.id - b.id);
    }
    #add(account, permission) {
        this.#people.set(account.id, { id: account.id, login: account.login, type: account.type, permission });
        this.#byLogin.set((0,validation/* foldLogin */.f)(account.login), account.id);
    }
}
function permissionOf(word) {
    return snapshot/* PERMISSIONS */.Jj.find((permission) => permission === word) ?? 'none';
}

;// CONCATENATED MODULE: ./lib/evaluation/pull-decision.js









const MAX_GIT_COMMITS = 251;
/** Decides one pull request from one consistent reading of it. Head code is read as Git objects and never run. */
async function decidePull(context, number) {
    const facts = await (0,pull_facts/* readPullFacts */.FG)(context.github, context.repository, number, context.now);
    return { facts, ...(await evaluatePull(context, facts)) };
}
/**
 * Decides a merged pull request again, its head and its reviews as they are now: by what governed when it was merged, so
 * that no loosening decides for itself, and by the policies of the commit to be released, so that what was tightened
 * since counts. Only the named model is judged; both decisions must approve it.
 */
async function decideMergedPull(context, pull, released, model) {
    const { repository, github } = context;
    const facts = await (0,pull_facts/* readMergedPullFacts */.zJ)(github, pull.number, context.now, released);
    const { now, headSha } = facts;
    const before = await baseBeforeMerge(context, facts.pull);
    const mergeBase = await repository.mergeBase(before, headSha);
    if (mergeBase === null)
        throw new errors/* UserError */.y(`Pull request #${pull.number} has no history in common with its base.`);
    const [baseTree, releasedTree, head, changed, changedOnBase, gitCommits] = await Promise.all([
        commit_tree/* CommitTree */.e.of(repository, before),
        commit_tree/* CommitTree */.e.of(repository, released),
        commit_tree/* CommitTree */.e.of(repository, headSha),
        repository.changedPaths(mergeBase, headSha),
        repository.changedPaths(mergeBase, before),
        readMergedCommits(repository, facts, before),
    ]);
    let artifacts;
    const decideBy = async (baseSha, base) => {
        const { decision } = await (0,evaluation_evaluation/* evaluate */._)({
            now,
            baseSha,
            headSha,
            base,
            head,
            source: 'commit',
            changed,
            changedOnBase,
            artifacts: (config) => {
                artifacts ??= artifactsOf(config, facts, github);
                return artifacts;
            },
            signoff: (request, evidenceAt) => signoffOf(request, { now, facts, changed, gitCommits, evidenceAt: evidenceAt ?? null }, github),
            isDraft: false,
            model,
        });
        return decision;
    };
    return [
        await decideBy(before, baseTree),
        await decideBy(released, new ComposedTree(baseTree, releasedTree)),
    ];
}
/** Commits that GitHub associates with a pull request, at most; it lists no more of a pull request either. */
const MOST_MERGED_COMMITS = 250;
/** The commit of the base branch on which a pull request was merged: before the merge, the squash or the rebased commits. */
async function baseBeforeMerge({ repository, github }, pull) {
    let commit = pull.mergeCommitSha;
    for (let count = 0; commit !== null && count <= MOST_MERGED_COMMITS; count += 1) {
        const { parents } = await repository.commit(commit);
        const [parent] = parents;
        if (parent === undefined)
            break;
        // A merge and a squash are one commit; of a rebase, the commits before belong to the pull request too.
        if (parents.length > 1)
            return parent;
        const isOwn = (await github.pullsOfCommit(parent)).some((other) => other.number === pull.number && other.isMerged);
        if (!isOwn)
            return parent;
        commit = parent;
    }
    throw new errors/* UserError */.y(`What pull request #${pull.number} was merged on cannot be told.`);
}
/**
 * Commits that belong to a merged pull request although GitHub does not list them: parents of listed ones that were not
 * on base before the merge. None, unless the list has a gap.
 */
async function readMergedCommits(repository, facts, before) {
    const listed = new Set(facts.commits.map((commit) => commit.sha));
    if (!listed.has(facts.headSha))
        return [facts.headSha];
    const unlisted = facts.commits.flatMap((commit) => commit.parents).filter((parent) => !listed.has(parent));
    const isOnBase = await Promise.all(unlisted.map((parent) => repository.isAncestor(parent, before)));
    return unlisted.filter((_, index) => isOnBase[index] === false);
}
async function evaluatePull(context, facts) {
    const { repository, github } = context;
    const { baseSha, headSha, now } = facts;
    await repository.fetch(baseSha, headSha);
    const mergeBase = await repository.mergeBase(baseSha, headSha);
    if (mergeBase === null)
        throw new errors/* UserError */.y('Head and base have no common history, so what changed cannot be told.');
    const [base, head, changed, changedOnBase, commits] = await Promise.all([
        commit_tree/* CommitTree */.e.of(repository, baseSha),
        commit_tree/* CommitTree */.e.of(repository, headSha),
        repository.changedPaths(mergeBase, headSha),
        repository.changedPaths(mergeBase, baseSha),
        repository.commitsBetween(baseSha, headSha, MAX_GIT_COMMITS),
    ]);
    const snapshotBase = { now, facts, changed, gitCommits: commits.map((commit) => commit.sha) };
    const evaluation = await (0,evaluation_evaluation/* evaluate */._)({
        now,
        baseSha,
        headSha,
        base,
        head,
        source: 'commit',
        changed,
        changedOnBase,
        artifacts: (config) => artifactsOf(config, facts, github),
        signoff: (request, evidenceAt) => signoffOf(request, { ...snapshotBase, evidenceAt: evidenceAt ?? null }, github),
        isDraft: facts.pull.isDraft,
    });
    return { ...evaluation, changedPaths: new Set(changed.flatMap(tree/* namesOf */.e)) };
}
function artifactsOf(config, facts, github) {
    const head = { sha: facts.headSha, repositoryId: facts.pull.headRepository?.id ?? null };
    return (0,artifact_set/* collectArtifacts */.kx)(config.artifacts ?? [], head, github);
}
async function signoffOf(request, base, github) {
    const teams = await readTeams(request.roles, github);
    return (0,signoff/* evaluateSignoff */.u)(signoffSnapshot({ ...base, ...request, teams }));
}
async function readTeams(roles, github) {
    const names = new Set(Object.values(roles.roles).flatMap((role) => role?.teams ?? []));
    return new Map(await Promise.all([...names].map(async (name) => [name, await github.teamMembers(name)])));
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export secondsOfLimit */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);




const RetryingOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
const MAX_RETRIES = 3;
/** A limit that lasts longer is not waited for: the next event, or the sweep, decides. */
const MAX_RETRY_AFTER_SECONDS = 60;
/**
 * The one client instance. Options (proxy, user agent) come from @actions/github, the methods from @octokit/rest.
 * Answers 5xx and 429 are asked again three times, later each time, and so is 403 where it says when to come back
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit); other 4xx
 * never.
 */
function createClient(options) {
    const client = new RetryingOctokit({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(options.token, { baseUrl: options.apiUrl }),
        userAgent: 'arbiter',
        retry: {
            retries: MAX_RETRIES,
            retryAfterBaseValue: options.retryBaseMs,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
        },
        log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    client.hook.wrap('request', async (request, parameters) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await request(parameters);
            }
            catch (error) {
                const seconds = secondsOfLimit(error);
                if (seconds === null || attempt > MAX_RETRIES)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * options.retryBaseMs);
            }
        }
    });
    return client;
}
/** How long a secondary limit asks to wait, or null where the answer is none, or asks for too long. */
function secondsOfLimit(error) {
    const { status, response } = (error ?? {});
    const header = response?.headers?.['retry-after'];
    if (status !== 403 || header === undefined)
        return null;
    const seconds = Number(header);
    return Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_RETRY_AFTER_SECONDS ? seconds : null;
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ calling),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** GitHub did not answer as needed. Nothing can be decided; the message says what to do. */
class GitHubFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    status;
    constructor(what, status, options) {
        super(`GitHub could not ${what}: ${advice(status, options?.cause)}`, [], options);
        this.name = 'GitHubFailure';
        this.status = status;
    }
}
/** Wraps one call: any failure becomes a `GitHubFailure` that names what was being done. */
async function calling(what, call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof GitHubFailure)
            throw error;
        throw new GitHubFailure(what, statusOf(error), { cause: error });
    }
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
function advice(status, cause) {
    const detail = cause instanceof Error ? cause.message.split('\n', 1)[0]?.slice(0, 200) : '';
    switch (status) {
        case 401:
            return 'the token is not valid (401). Check the `github-token` input.';
        case 403:
            return `the token lacks a permission, or the rate limit is reached (403: ${detail}). Check \`permissions:\` of the workflow.`;
        case 404:
            return 'it does not exist, or the token cannot see it (404). Check `permissions:` of the workflow.';
        case 429:
            return 'too many requests (429), also after waiting. Run the workflow again later.';
        case 422:
            return `it refused the request (422: ${detail}).`;
        case undefined:
            return `it could not be reached (${detail}). Run the workflow again.`;
        default:
            return status >= 500
                ? `it answered ${status}, also after three more tries. Run the workflow again later.`
                : `it answered ${status} (${detail}).`;
    }
}


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ readPullFacts),
/* harmony export */   Pm: () => (/* binding */ readTips),
/* harmony export */   Sd: () => (/* binding */ PullClosed),
/* harmony export */   XT: () => (/* binding */ pullsWithHead),
/* harmony export */   YQ: () => (/* binding */ HeadMoved),
/* harmony export */   gW: () => (/* binding */ GITHUB_ACTIONS_ID),
/* harmony export */   jX: () => (/* binding */ MAX_PULL_FILES),
/* harmony export */   qs: () => (/* binding */ MAX_PULL_COMMITS),
/* harmony export */   s: () => (/* binding */ statusContext),
/* harmony export */   zJ: () => (/* binding */ readMergedPullFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
const GITHUB_ACTIONS_ID = 41898282;
/** Limits of GitHub's lists; beyond them something is missing and nothing can be decided (sign-off rule 14). */
const MAX_PULL_COMMITS = 250;
const MAX_PULL_FILES = 3000;
/** Context of the one commit status; it carries the base, so that a success for one base says nothing of another. */
function statusContext(baseRef) {
    return `arbiter/gate (${baseRef})`;
}
/** Base tip, head and pull requests of the same head in one request of Git's own transport. */
async function readTips(repository, pull) {
    const refs = await repository.listRemote(`refs/heads/${pull.baseRef}`, 'refs/pull/*/head');
    const base = refs.get(`refs/heads/${pull.baseRef}`);
    const head = refs.get(`refs/pull/${pull.number}/head`);
    if (base === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The base branch \`${pull.baseRef}\` does not exist.`);
    if (head === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Pull request #${pull.number} has no head in Git.`);
    return { base, head, sameHead: numbersWithHead(refs, head).filter((number) => number !== pull.number) };
}
/** Numbers of the pull requests, open or not, whose head is this commit; asked of Git, which costs no API request. */
async function pullsWithHead(repository, sha) {
    return numbersWithHead(await repository.listRemote('refs/pull/*/head'), sha);
}
function numbersWithHead(refs, head) {
    return [...refs]
        .filter(([, sha]) => sha === head)
        .flatMap(([ref]) => /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => a - b);
}
/** Reads everything the sign-off needs, with a small, fixed number of requests. */
async function readPullFacts(github, repository, number, now) {
    const pull = await github.pullRequest(number);
    if (!pull.isOpen)
        throw new PullClosed(number);
    const tips = await readTips(repository, pull);
    if (tips.head !== pull.headSha)
        throw new HeadMoved();
    return readFacts(github, pull, now, tips);
}
async function readFacts(github, pull, now, tips) {
    const { number } = pull;
    const [commits, reviews, timeline, collaborators, established] = await Promise.all([
        github.pullCommits(number),
        github.reviews(number),
        github.timeline(number),
        github.collaborators(),
        readHeadEstablished(github, pull),
    ]);
    const instant = pull.readAt ?? now;
    const head = established ?? { at: (await sightingOf(github, pull)) ?? instant, pusher: null };
    return {
        now: instant,
        pull,
        baseSha: tips.base,
        headSha: tips.head ?? pull.headSha,
        commits,
        reviews,
        timeline,
        head,
        isActivityRead: established !== null,
        collaborators,
        sameHead: tips.sameHead,
    };
}
/** The same for a merged pull request, whose head can no longer move. `baseSha` is the commit that governs. */
async function readMergedPullFacts(github, number, now, baseSha) {
    return readFacts(github, await github.pullRequest(number), now, {
        base: baseSha,
        head: null,
        sameHead: [],
    });
}
/** The head or the base moved while it was being read: start again. */
class HeadMoved extends Error {
    constructor() {
        super('The pull request changed while it was being read.');
        this.name = 'HeadMoved';
    }
}
/** A closed pull request has nothing to decide; what was merged is the release guard's. */
class PullClosed extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    constructor(number) {
        super(`Pull request #${number} is closed.`);
        this.name = 'PullClosed';
    }
}
async function readHeadEstablished(github, pull) {
    if (pull.headRepository === null)
        return null;
    return github.headEstablished(pull.headRepository.fullName, pull.headRef, pull.headSha);
}
function sightingOf(github, pull) {
    return github.firstSighting(pull.headSha, statusContext(pull.baseRef), GITHUB_ACTIONS_ID);
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RestGitHub)
});

;// CONCATENATED MODULE: ./lib/github/answer.js
function account(raw) {
    if (raw === null || raw === undefined || typeof raw.id !== 'number' || typeof raw.login !== 'string')
        return null;
    return { id: raw.id, login: raw.login, type: raw.type };
}
function pullRequest(raw) {
    return {
        number: raw.number,
        title: raw.title,
        author: account(raw.user),
        baseRef: raw.base.ref,
        headRef: raw.head.ref,
        headSha: raw.head.sha,
        headRepository: raw.head.repo === null ? null : { id: raw.head.repo.id, fullName: raw.head.repo.full_name },
        isOpen: raw.state === 'open',
        isMerged: raw.merged_at !== null,
        isDraft: raw.draft === true,
        mergeCommitSha: raw.merge_commit_sha,
        labels: raw.labels.flatMap((label) => (label.name === undefined ? [] : [label.name])),
        readAt: null,
        changedFiles: 0,
        commitCount: 0,
        isPublic: !raw.base.repo.private,
        requestedReviewers: (raw.requested_reviewers ?? []).flatMap((person) => account(person) ?? []),
    };
}
/** An HTTP date as RFC 3339. */
function instantOf(date) {
    const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
const PERMISSIONS = ['admin', 'maintain', 'push', 'triage', 'pull'];
const PERMISSION_WORDS = {
    admin: 'admin',
    maintain: 'maintain',
    push: 'write',
    triage: 'triage',
    pull: 'read',
};
function highestPermission(permissions) {
    const highest = PERMISSIONS.find((name) => permissions?.[name] === true);
    return highest === undefined ? 'none' : PERMISSION_WORDS[highest];
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
;// CONCATENATED MODULE: ./lib/github/timeline.js

/** Dismissals, comments and labels of https://docs.github.com/en/rest/issues/timeline. Other events do not matter here. */
function readTimeline(events) {
    const dismissals = [];
    const comments = [];
    const labeled = [];
    for (const raw of events) {
        if (raw.event === 'review_dismissed')
            dismissals.push(dismissal(raw));
        if (raw.event === 'commented')
            comments.push(comment(raw));
        if (raw.event === 'labeled')
            labeled.push(label(raw));
    }
    return { labeled, dismissals, comments };
}
function dismissal(raw) {
    const reviewId = raw.dismissed_review?.review_id;
    if (reviewId === undefined || raw.created_at === undefined)
        throw incomplete();
    const was = (raw.dismissed_review?.state ?? '').toUpperCase();
    return { reviewId, actor: person(raw.actor), was, at: raw.created_at };
}
function label(raw) {
    if (raw.label?.name === undefined || raw.created_at === undefined)
        throw incomplete();
    return { name: raw.label.name, actor: person(raw.actor), at: raw.created_at };
}
function comment(raw) {
    if (raw.id === undefined || raw.created_at === undefined)
        throw incomplete();
    return { id: raw.id, user: person(raw.user ?? raw.actor), body: raw.body ?? '', createdAt: raw.created_at };
}
function incomplete() {
    return new failure/* GitHubFailure */.iK('give a complete timeline', undefined);
}
function person(raw) {
    const { id, login, type } = (raw ?? {});
    if (typeof id !== 'number' || typeof login !== 'string')
        return null;
    return { id, login, type: typeof type === 'string' ? type : 'User' };
}

;// CONCATENATED MODULE: ./lib/github/rest.js



const PER_PAGE = 100;
/** The port over GitHub's REST API. Every list is read to its last page; a page that fails fails the whole. */
class RestGitHub {
    #client;
    #owner;
    #repo;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#owner = owner;
        this.#repo = repo;
    }
    get #where() {
        return { owner: this.#owner, repo: this.#repo };
    }
    async pullRequest(number) {
        const { data, headers } = await (0,failure/* calling */.X_)(`read pull request #${number}`, () => this.#client.rest.pulls.get({ ...this.#where, pull_number: number }));
        return {
            ...pullRequest(data),
            isMerged: data.merged,
            readAt: instantOf(headers.date),
            changedFiles: data.changed_files,
            commitCount: data.commits,
        };
    }
    async pullCommits(number) {
        const commits = await (0,failure/* calling */.X_)(`read the commits of pull request #${number}`, () => this.#client.paginate(this.#client.rest.pulls.listCommits, {
            ...this.#where,
            pull_number: number,
            per_page: PER_PAGE,
        }));
        return commits.map((commit) => ({
            sha: commit.sha,
            parents: commit.parents.map((parent) => parent.sha),
            tree: commit.commit.tree.sha,
            author: account(commit.author),
            committer: account(commit.committer),
            isVerified: commit.commit.verification?.verified === true,
            message: commit.commit.message,
        }));
    }
    async reviews(number) {
        const reviews = await (0,failure/* calling */.X_)(`read the reviews of pull request #${number}`, () => this.#client.paginate(this.#client.rest.pulls.listReviews, {
            ...this.#where,
            pull_number: number,
            per_page: PER_PAGE,
        }));
        return reviews.map((review) => ({
            id: review.id,
            user: account(review.user),
            state: review.state.toUpperCase(),
            body: review.body ?? '',
            commit: review.commit_id ?? null,
            submittedAt: review.submitted_at ?? null,
        }));
    }
    async timeline(number) {
        const events = await (0,failure/* calling */.X_)(`read the timeline of pull request #${number}`, () => this.#client.paginate(this.#client.rest.issues.listEventsForTimeline, {
            ...this.#where,
            issue_number: number,
            per_page: PER_PAGE,
        }));
        return readTimeline(events);
    }
    /**
     * https://docs.github.com/en/rest/repos/repos#list-repository-activities. Newest first; the newest activity that
     * made the commit the tip of the branch counts. Read to the page that holds it.
     */
    async headEstablished(repository, ref, sha) {
        const [owner = '', repo = ''] = repository.split('/');
        try {
            const pages = this.#client.paginate.iterator(this.#client.rest.repos.listActivities, {
                owner,
                repo,
                ref: `refs/heads/${ref}`,
                direction: 'desc',
                per_page: PER_PAGE,
            });
            for await (const { data } of pages) {
                const found = data.find((activity) => activity.after === sha);
                if (found !== undefined)
                    return { at: found.timestamp, pusher: account(found.actor) };
            }
            return null;
        }
        catch (error) {
            const status = (0,failure/* statusOf */.c2)(error);
            if (status === 403 || status === 404)
                return null;
            throw new failure/* GitHubFailure */.iK(`read the activity of ${repository}`, status, { cause: error });
        }
    }
    async firstSighting(sha, context, authorId) {
        const statuses = await (0,failure/* calling */.X_)(`read the statuses of ${sha}`, () => this.#client.paginate(this.#client.rest.repos.listCommitStatusesForRef, {
            ...this.#where,
            ref: sha,
            per_page: PER_PAGE,
        }));
        const ours = statuses.filter((status) => status.context === context && status.creator?.id === authorId);
        return ours.map((status) => status.created_at).sort()[0] ?? null;
    }
    async collaborators() {
        const people = await (0,failure/* calling */.X_)('list who has access to the repository', () => this.#client.paginate(this.#client.rest.repos.listCollaborators, {
            ...this.#where,
            affiliation: 'all',
            per_page: PER_PAGE,
        }));
        return people.map((person) => ({
            id: person.id,
            login: person.login,
            type: person.type,
            permission: highestPermission(person.permissions),
        }));
    }
    async teamMembers(team) {
        const [org = '', slug = ''] = team.split('/');
        try {
            const members = await this.#client.paginate(this.#client.rest.teams.listMembersInOrg, {
                org,
                team_slug: slug,
                per_page: PER_PAGE,
            });
            return {
                members: members.map((member) => ({ id: member.id, login: member.login, type: member.type })),
            };
        }
        catch (error) {
            const status = (0,failure/* statusOf */.c2)(error);
            if (status === 403 || status === 404)
                return { error: status };
            throw new failure/* GitHubFailure */.iK(`read the team ${team}`, status, { cause: error });
        }
    }
    async pullsOfCommit(sha) {
        const pulls = await (0,failure/* calling */.X_)(`find the pull request of ${sha}`, () => this.#client.paginate(this.#client.rest.repos.listPullRequestsAssociatedWithCommit, {
            ...this.#where,
            commit_sha: sha,
            per_page: PER_PAGE,
        }));
        return pulls.map(pullRequest);
    }
    async openPulls() {
        const pulls = await (0,failure/* calling */.X_)('list the open pull requests', () => this.#client.paginate(this.#client.rest.pulls.list, {
            ...this.#where,
            state: 'open',
            per_page: PER_PAGE,
        }));
        return pulls.map(pullRequest);
    }
    async workflowRuns(headSha) {
        const runs = await (0,failure/* calling */.X_)(`list the workflow runs of ${headSha}`, () => this.#client.paginate(this.#client.rest.actions.listWorkflowRunsForRepo, {
            ...this.#where,
            head_sha: headSha,
            per_page: PER_PAGE,
        }));
        return runs.map((run) => ({
            id: run.id,
            attempt: run.run_attempt ?? 1,
            path: (run.path ?? '').replace(/@.*$/, ''),
            headSha: run.head_sha,
            headRepositoryId: run.head_repository?.id ?? null,
            repositoryId: run.repository.id,
            event: run.event,
            status: run.status ?? 'unknown',
            conclusion: run.conclusion,
            startedAt: run.run_started_at ?? null,
        }));
    }
    async artifacts(runId) {
        const artifacts = await (0,failure/* calling */.X_)(`list the artifacts of run ${runId}`, () => this.#client.paginate(this.#client.rest.actions.listWorkflowRunArtifacts, {
            ...this.#where,
            run_id: runId,
            per_page: PER_PAGE,
        }));
        return artifacts.map((artifact) => ({
            id: artifact.id,
            name: artifact.name,
            sizeBytes: artifact.size_in_bytes,
            isExpired: artifact.expired,
            createdAt: artifact.created_at ?? null,
            digest: artifact.digest ?? null,
        }));
    }
    async downloadArtifact(artifactId, maxBytes) {
        const { data } = await (0,failure/* calling */.X_)(`download artifact ${artifactId}`, () => this.#client.rest.actions.downloadArtifact({
            ...this.#where,
            artifact_id: artifactId,
            archive_format: 'zip',
        }));
        if (!(data instanceof ArrayBuffer))
            throw new failure/* GitHubFailure */.iK(`download artifact ${artifactId}`, undefined);
        if (data.byteLength > maxBytes) {
            throw new failure/* GitHubFailure */.iK(`download artifact ${artifactId} within ${maxBytes} bytes`, undefined);
        }
        return new Uint8Array(data);
    }
    async setStatus(sha, status) {
        await (0,failure/* calling */.X_)(`post the status \`${status.context}\``, () => this.#client.rest.repos.createCommitStatus({
            ...this.#where,
            sha,
            state: status.state,
            context: status.context,
            description: status.description,
            ...(status.targetUrl !== undefined && { target_url: status.targetUrl }),
        }));
    }
    async createComment(issue, body) {
        await (0,failure/* calling */.X_)(`comment on pull request #${issue}`, () => this.#client.rest.issues.createComment({ ...this.#where, issue_number: issue, body }));
    }
    async updateComment(commentId, body) {
        await (0,failure/* calling */.X_)(`update comment ${commentId}`, () => this.#client.rest.issues.updateComment({ ...this.#where, comment_id: commentId, body }));
    }
    async requestReviewers(number, logins) {
        await (0,failure/* calling */.X_)(`request reviews on pull request #${number}`, () => this.#client.rest.pulls.requestReviewers({
            ...this.#where,
            pull_number: number,
            reviewers: [...logins],
        }));
    }
}


/***/ }),

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
