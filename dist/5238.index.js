export const id = 5238;
export const ids = [5238];
export const modules = {

/***/ 36901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fm: () => (/* binding */ collaborator),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   NQ: () => (/* binding */ review),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VV: () => (/* binding */ pullRequest),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   gy: () => (/* binding */ instantOrNull),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vI: () => (/* binding */ pullCommit)
/* harmony export */ });
/* unused harmony export highestPermission */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/**
 * Reads GitHub's answers. What decides something is checked for its type: a field that is missing or of another kind is
 * no answer (`MalformedAnswer`), never a value by default.
 */
function text(value, name) {
    if (typeof value !== 'string')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no text`);
    return value;
}
function whole(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no whole number`);
    return value;
}
function textOrNull(value, name) {
    return value === null || value === undefined ? null : text(value, name);
}
/** An RFC 3339 instant. */
function instant(value, name) {
    const found = text(value, name);
    if (!/^\d{4}-\d{2}-\d{2}T/.test(found) || Number.isNaN(Date.parse(found)))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no time`);
    return found;
}
function instantOrNull(value, name) {
    return value === null || value === undefined ? null : instant(value, name);
}
/** Null for a deleted account, and for an e-mail that belongs to none. An account without its type is not taken for a person. */
function account(raw) {
    const { id, login, type } = (raw ?? {});
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || typeof login !== 'string')
        return null;
    return { id, login, type: typeof type === 'string' ? type : 'Unknown' };
}
/** Somebody in a list of people, where nobody can be missing. */
function person(raw, name) {
    const found = account(raw);
    if (found === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no account`);
    return found;
}
/** A pull request as lists carry it; `readAt` and the counts come with a single one. */
function pullRequest(raw) {
    return {
        number: whole(raw.number, 'number'),
        title: text(raw.title, 'title'),
        author: account(raw.user),
        baseRef: text(raw.base.ref, 'base'),
        headRef: text(raw.head.ref, 'head'),
        headSha: text(raw.head.sha, 'head'),
        headRepository: raw.head.repo === null
            ? null
            : { id: whole(raw.head.repo.id, 'head.repo'), fullName: text(raw.head.repo.full_name, 'head.repo') },
        isOpen: text(raw.state, 'state') === 'open',
        isMerged: instantOrNull(raw.merged_at, 'merged_at') !== null,
        isDraft: raw.draft === true,
        mergeCommitSha: textOrNull(raw.merge_commit_sha, 'merge_commit_sha'),
        createdAt: instant(raw.created_at, 'created_at'),
        closedAt: instantOrNull(raw.closed_at, 'closed_at'),
        mergedAt: instantOrNull(raw.merged_at, 'merged_at'),
        mergedBy: account(raw.merged_by),
        labels: raw.labels.flatMap((label) => (label.name === undefined ? [] : [label.name])),
        readAt: null,
        changedFiles: 0,
        commitCount: 0,
        isPublic: raw.base.repo.private === false,
        requestedReviewers: (raw.requested_reviewers ?? []).flatMap((reviewer) => account(reviewer) ?? []),
    };
}
function pullCommit(raw) {
    return {
        sha: text(raw.sha, 'sha'),
        parents: raw.parents.map((parent) => text(parent.sha, 'parents')),
        tree: text(raw.commit.tree.sha, 'tree'),
        author: account(raw.author),
        committer: account(raw.committer),
        isVerified: raw.commit.verification?.verified === true,
        message: text(raw.commit.message, 'message'),
    };
}
function review(raw) {
    return {
        id: whole(raw.id, 'id'),
        user: account(raw.user),
        state: text(raw.state, 'state').toUpperCase(),
        body: textOrNull(raw.body, 'body') ?? '',
        commit: textOrNull(raw.commit_id, 'commit_id'),
        submittedAt: instantOrNull(raw.submitted_at, 'submitted_at'),
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
function collaborator(raw) {
    return { ...person(raw, 'a collaborator'), permission: highestPermission(raw.permissions) };
}
function highestPermission(permissions) {
    const highest = PERMISSIONS.find((name) => permissions?.[name] === true);
    return highest === undefined ? 'none' : PERMISSION_WORDS[highest];
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export secondsOfLimit */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);




const RetryingOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
const MAX_RETRIES = 3;
/** With all tries an unanswered call ends well before the job does (15 minutes), so that it can still post an error. */
const ANSWER_MS = 60_000;
/** Files may take so many times as long. */
const TRANSFER_FACTOR = 10;
/** A limit that lasts longer is not waited for: the next event, or the sweep, decides. */
const MAX_RETRY_AFTER_SECONDS = 60;
/**
 * The one client instance. Options (proxy, user agent) come from @actions/github, the methods from @octokit/rest.
 * Answers 5xx and 429 are asked again three times, later each time, and so is 403 where it says when to come back
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit); other 4xx
 * never. A server that does not answer is given up, and counts as one that cannot be reached.
 */
function createClient(options) {
    const client = new RetryingOctokit({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(options.token, { baseUrl: options.apiUrl }),
        userAgent: 'arbiter',
        request: { fetch: impatientFetch(options.answerMs ?? ANSWER_MS) },
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
/** Each try has its own time, the reading of the answer included. */
function impatientFetch(answerMs) {
    return (address, init) => {
        const isTransfer = /\/artifacts\/\d+\/zip$|\/assets\b/u.test(String(address));
        const signal = AbortSignal.timeout(isTransfer ? answerMs * TRANSFER_FACTOR : answerMs);
        return fetch(address, { ...init, signal });
    };
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

/***/ 40317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ calling),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   iK: () => (/* binding */ GitHubFailure),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** GitHub did not answer as needed. Nothing can be decided; the message says what to do. */
class GitHubFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    status;
    constructor(what, status, options) {
        const message = `GitHub could not ${what} (${status ?? 'no usable answer'}).`;
        const problem = { code: 'github_failed', message, file: '' };
        super(`GitHub could not ${what}: ${advice(status, options?.cause)}`, [problem], options);
        this.name = 'GitHubFailure';
        this.status = status;
    }
}
/** An answer that is not what GitHub describes: cut off, of another shape, without a field that decides. */
class MalformedAnswer extends Error {
    constructor(detail) {
        super(detail);
        this.name = 'MalformedAnswer';
    }
}
/** Wraps one call and the reading of its answer: any failure becomes a `GitHubFailure` that names what was being done. */
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
/** The HTTP status of a refusal. Octokit calls a connection that failed a 500 too, but there is no response then. */
function statusOf(error) {
    const { status, response } = (error ?? {});
    if (status === 500 && response === undefined)
        return undefined;
    return typeof status === 'number' ? status : undefined;
}
function advice(status, cause) {
    const detail = cause instanceof Error ? cause.message.split('\n', 1)[0]?.slice(0, 200) : '';
    if (cause instanceof MalformedAnswer || cause instanceof TypeError)
        return `its answer is not what it describes (${detail}). Run the workflow again later.`;
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
/** What does not exist is null. */
async function orNull(call) {
    try {
        return await call;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   l: () => (/* binding */ everyItem)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/** More pages than any list that is read here has; an answer that always names a next one would never end. */
const MOST_PAGES = 1000;
const PER_PAGE = 100;
/**
 * The pages of a list, one request each, along the `Link` header
 * (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api). Octokit's own paging takes an
 * empty body and the status 409 for the end of a list; here whatever is not a list is a failure, because what a page
 * would have held (a veto, a dismissal) must not be lost in silence. `within` names the list where the answer is an object.
 */
async function* pagesOf(client, listing, parameters, within) {
    const { endpoint } = listing;
    const { method, url } = endpoint({ ...parameters, per_page: PER_PAGE });
    let next = url;
    for (let page = 1; next !== undefined; page += 1) {
        if (page > MOST_PAGES)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`the list has more than ${MOST_PAGES} pages`);
        const { data, headers } = await client.request({
            method,
            url: next,
        });
        yield listOf(data, within);
        next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
    }
}
/** Every item of a list, read to its last page; a page that fails fails the whole. */
async function everyItem(client, listing, parameters, within) {
    const items = [];
    for await (const page of pagesOf(client, listing, parameters, within))
        items.push(...page);
    return items;
}
function listOf(data, within) {
    const list = within === undefined ? data : data?.[within];
    if (!Array.isArray(list))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol('a list was expected');
    return list;
}


/***/ }),

/***/ 88027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RestGitHub)
});

// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var github_pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/head-activity.js



/** A pull request of more than a thousand pushes is not read to its beginning, and not decided. */
const MOST_PAGES = 10;
const DELETION = 'branch_deletion';
const CREATION = 'branch_creation';
/**
 * The pushes of a branch, from the one that was its tip at `since` on
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities; newest first, timestamps in whole seconds, none
 * of them the committer's to write). The tip at `since` is the newest push before it; one of the very same second may have
 * come before or after, so reading goes on to one that is strictly older. Null where the token may not read the activity.
 */
async function readHeadHistory(client, repository, ref, since) {
    const [owner = '', repo = ''] = repository.split('/');
    try {
        return await (0,failure/* calling */.X_)(`read the activity of ${repository}`, async () => {
            const pages = (0,github_pages/* pagesOf */.E)(client, client.rest.repos.listActivities, {
                owner,
                repo,
                ref: `refs/heads/${ref}`,
                direction: 'desc',
            });
            return collect(pages, ref, Date.parse(since));
        });
    }
    catch (error) {
        if (error instanceof failure/* GitHubFailure */.iK && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}
async function collect(pages, ref, since) {
    const newestFirst = [];
    let count = 0;
    for await (const page of pages) {
        for (const movement of page.map(movementOf).filter((one) => one.ref === `refs/heads/${ref}`)) {
            if (movement.kind === DELETION)
                continue;
            newestFirst.push(pushOf(movement));
            if (Date.parse(movement.at) < since)
                return { pushes: newestFirst.reverse(), isWhole: true };
        }
        count += 1;
        if (count === MOST_PAGES)
            break;
    }
    const isWhole = newestFirst.at(-1)?.kind === CREATION;
    const isCut = !isWhole && count === MOST_PAGES;
    return { pushes: newestFirst.reverse(), isWhole, ...(isCut && { isCut }) };
}
function movementOf(raw) {
    const found = (raw ?? {});
    return {
        ref: (0,answer/* text */.Qq)(found.ref, 'ref'),
        sha: (0,answer/* text */.Qq)(found.after, 'after'),
        at: (0,answer/* instant */.uR)(found.timestamp, 'timestamp'),
        kind: (0,answer/* text */.Qq)(found.activity_type, 'activity_type'),
        pusher: (0,answer/* account */.ct)(found.actor),
    };
}
function pushOf({ sha, at, pusher, kind }) {
    return { sha, at, pusher, kind };
}

// EXTERNAL MODULE: ./lib/github/own-account.js
var own_account = __webpack_require__(7181);
;// CONCATENATED MODULE: ./lib/github/team.js



/** Stands for an answer that never came, or that GitHub does not give. */
const NO_ANSWER = 502;
const REMEDY = 'Run the gate with the token of a GitHub App that has it and is installed on the organization (GITHUB_TOKEN never has it), or list logins under `users:` in .arbiter/roles.yml.';
/**
 * Active members of a team, those of its child teams among them
 * (https://docs.github.com/en/rest/teams/members#list-team-members). Whoever was added without being in the organization
 * is a pending member until the invitation is accepted
 * (https://docs.github.com/en/rest/teams/members#add-or-update-team-membership-for-a-user); that page does not say whether
 * the list leaves such people out, so the team's open invitations are taken off it: one request a team, where asking for the
 * `state` of each membership would be one a member.
 */
async function readTeam(client, team) {
    const [org = '', slug = ''] = team.split('/');
    const where = { org, team_slug: slug };
    let isListed = false;
    try {
        const listed = await (0,github_pages/* everyItem */.l)(client, client.rest.teams.listMembersInOrg, where);
        const members = listed.map((member) => (0,answer/* person */.MV)(member, 'a member'));
        isListed = true;
        const invitations = await (0,github_pages/* everyItem */.l)(client, client.rest.teams.listPendingInvitationsInOrg, where);
        const invited = new Set(invitations.map((invitation) => inviteeOf(invitation)?.toLowerCase()));
        return { members: members.filter(({ login }) => !invited.has(login.toLowerCase())) };
    }
    catch (error) {
        const status = (0,failure/* statusOf */.c2)(error) ?? NO_ANSWER;
        const what = isListed ? `the open invitations of ${team}` : team;
        return { error: status, reason: await reasonOf(client, org, team, what, status, error) };
    }
}
/** Null for an invitation to an e-mail address. */
function inviteeOf(raw) {
    const login = raw?.login;
    return login === null ? null : (0,answer/* text */.Qq)(login, 'the login of an invitation');
}
async function reasonOf(client, org, team, what, status, error) {
    const answered = `GitHub answered ${status} for ${what}`;
    if (status === 404)
        return missingTeam(client, org, team, answered);
    if (status === 403)
        return `${answered}: the token lacks the organization permission "Members: read", or its rate limit is reached. ${REMEDY}`;
    if (status === 401)
        return `${answered}: the token is not valid. Check the \`github-token\` input.`;
    if (error instanceof failure/* MalformedAnswer */.ol || error instanceof TypeError)
        return `GitHub’s answer for ${what} is not what it describes. Run the workflow again later.`;
    return `${answered}, also after three more tries, or could not be reached. Run the workflow again later.`;
}
/**
 * To a token that may not read teams, a team that is there looks like one that is not
 * (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource).
 * Whether it can see any team of the organization
 * (https://docs.github.com/en/rest/teams/teams#list-teams) tells the two apart.
 */
async function missingTeam(client, org, team, answered) {
    const blind = `it lacks the organization permission "Members: read". ${REMEDY}`;
    try {
        for await (const teams of (0,github_pages/* pagesOf */.E)(client, client.rest.teams.list, { org })) {
            if (teams.length === 0)
                return `${answered}, and the token sees no team of ${org} at all: there is none, or ${blind}`;
            return `${answered}: the token can read teams of ${org} ("Members: read"), so there is no team ${team}, or it is a secret one that this token may not see. Correct the name in .arbiter/roles.yml, or list logins there.`;
        }
    }
    catch (error) {
        const status = (0,failure/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404)
            return `${answered}: the token cannot see the teams of ${org}, because ${blind}`;
    }
    return `${answered}, and whether the token may read teams ("Members: read") could not be told. Run the workflow again later, or list logins in .arbiter/roles.yml.`;
}

;// CONCATENATED MODULE: ./lib/github/timeline.js

/** Dismissals, comments, labels and times of reviews of https://docs.github.com/en/rest/issues/timeline. Other events do not matter here. */
function readTimeline(events) {
    const dismissals = [];
    const comments = [];
    const labeled = [];
    const reviewUpdates = new Map();
    for (const raw of events) {
        if (typeof raw?.event !== 'string')
            throw incomplete();
        if (raw.event === 'review_dismissed')
            dismissals.push(dismissal(raw));
        if (raw.event === 'commented')
            comments.push(comment(raw));
        if (raw.event === 'labeled')
            labeled.push(label(raw));
        if (raw.event === 'reviewed' && typeof raw.id === 'number' && typeof raw.updated_at === 'string')
            reviewUpdates.set(raw.id, raw.updated_at);
    }
    return { labeled, dismissals, comments, reviewUpdates };
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
    return {
        id: raw.id,
        user: person(raw.user ?? raw.actor),
        body: raw.body ?? '',
        createdAt: raw.created_at,
        ...(raw.updated_at !== undefined && { updatedAt: raw.updated_at }),
    };
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







const STATES = ['success', 'pending', 'failure', 'error'];
/** The port over GitHub's REST API. Every list is read to its last page; a page that fails fails the whole. */
class RestGitHub {
    #client;
    #owner;
    #repo;
    #ownLogin;
    /** `ownLogin` is the account the gate posts as: its own statuses are told from others' by it. */
    constructor(client, repository, ownLogin = own_account/* GITHUB_ACTIONS_LOGIN */.qk) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#owner = owner;
        this.#repo = repo;
        this.#ownLogin = ownLogin;
    }
    get #where() {
        return { owner: this.#owner, repo: this.#repo };
    }
    pullRequest(number) {
        return (0,failure/* calling */.X_)(`read pull request #${number}`, async () => {
            const { data, headers } = await this.#client.rest.pulls.get({ ...this.#where, pull_number: number });
            return {
                ...(0,answer/* pullRequest */.VV)(data),
                isMerged: data.merged === true,
                readAt: (0,answer/* instantOf */.B9)(headers.date),
                changedFiles: (0,answer/* whole */.WQ)(data.changed_files, 'changed_files'),
                commitCount: (0,answer/* whole */.WQ)(data.commits, 'commits'),
            };
        });
    }
    pullCommits(number) {
        return (0,failure/* calling */.X_)(`read the commits of pull request #${number}`, async () => {
            const { listCommits } = this.#client.rest.pulls;
            const commits = await (0,github_pages/* everyItem */.l)(this.#client, listCommits, { ...this.#where, pull_number: number });
            return commits.map(answer/* pullCommit */.vI);
        });
    }
    reviews(number) {
        return (0,failure/* calling */.X_)(`read the reviews of pull request #${number}`, async () => {
            const { listReviews } = this.#client.rest.pulls;
            const reviews = await (0,github_pages/* everyItem */.l)(this.#client, listReviews, { ...this.#where, pull_number: number });
            return reviews.map(answer/* review */.NQ);
        });
    }
    timeline(number) {
        return (0,failure/* calling */.X_)(`read the timeline of pull request #${number}`, async () => {
            const { listEventsForTimeline } = this.#client.rest.issues;
            return readTimeline(await (0,github_pages/* everyItem */.l)(this.#client, listEventsForTimeline, { ...this.#where, issue_number: number }));
        });
    }
    headHistory(repository, ref, since) {
        return readHeadHistory(this.#client, repository, ref, since);
    }
    firstSighting(sha, context) {
        return (0,failure/* calling */.X_)(`read the statuses of ${sha}`, async () => {
            const ours = await this.#ownStatuses(sha, context);
            return ours.map((status) => (0,answer/* instant */.uR)(status.created_at, 'created_at')).sort()[0] ?? null;
        });
    }
    /** GitHub lists the newest first. */
    lastSaid(sha, context) {
        return (0,failure/* calling */.X_)(`read the statuses of ${sha}`, async () => {
            const [last] = await this.#ownStatuses(sha, context);
            return last === undefined ? null : (STATES.find((state) => state === last.state) ?? null);
        });
    }
    async #ownStatuses(sha, context) {
        const { listCommitStatusesForRef } = this.#client.rest.repos;
        const statuses = await (0,github_pages/* everyItem */.l)(this.#client, listCommitStatusesForRef, { ...this.#where, ref: sha });
        return statuses.filter((status) => status.context === context && (0,own_account/* isOwnAccount */._p)((0,answer/* account */.ct)(status.creator), this.#ownLogin));
    }
    collaborators() {
        return (0,failure/* calling */.X_)('list who has access to the repository', async () => {
            const { listCollaborators } = this.#client.rest.repos;
            const people = await (0,github_pages/* everyItem */.l)(this.#client, listCollaborators, { ...this.#where, affiliation: 'all' });
            return people.map(answer/* collaborator */.Fm);
        });
    }
    teamMembers(team) {
        return readTeam(this.#client, team);
    }
    pullsOfCommit(sha) {
        return (0,failure/* calling */.X_)(`find the pull request of ${sha}`, async () => {
            const { listPullRequestsAssociatedWithCommit } = this.#client.rest.repos;
            const where = { ...this.#where, commit_sha: sha };
            return (await (0,github_pages/* everyItem */.l)(this.#client, listPullRequestsAssociatedWithCommit, where)).map(answer/* pullRequest */.VV);
        });
    }
    openPulls() {
        return (0,failure/* calling */.X_)('list the open pull requests', async () => {
            const { list } = this.#client.rest.pulls;
            return (await (0,github_pages/* everyItem */.l)(this.#client, list, { ...this.#where, state: 'open' })).map(answer/* pullRequest */.VV);
        });
    }
    workflowRuns(headSha) {
        return (0,failure/* calling */.X_)(`list the workflow runs of ${headSha}`, async () => {
            const { listWorkflowRunsForRepo } = this.#client.rest.actions;
            const where = { ...this.#where, head_sha: headSha };
            const runs = await (0,github_pages/* everyItem */.l)(this.#client, listWorkflowRunsForRepo, where, 'workflow_runs');
            return runs.map((run) => ({
                id: (0,answer/* whole */.WQ)(run.id, 'id'),
                attempt: (0,answer/* whole */.WQ)(run.run_attempt ?? 1, 'run_attempt'),
                path: ((0,answer/* textOrNull */.ef)(run.path, 'path') ?? '').replace(/@.*$/, ''),
                headSha: (0,answer/* text */.Qq)(run.head_sha, 'head_sha'),
                headRepositoryId: run.head_repository?.id ?? null,
                repositoryId: (0,answer/* whole */.WQ)(run.repository.id, 'repository'),
                event: (0,answer/* text */.Qq)(run.event, 'event'),
                status: (0,answer/* textOrNull */.ef)(run.status, 'status') ?? 'unknown',
                conclusion: (0,answer/* textOrNull */.ef)(run.conclusion, 'conclusion'),
                startedAt: (0,answer/* instantOrNull */.gy)(run.run_started_at, 'run_started_at'),
            }));
        });
    }
    artifacts(runId) {
        return (0,failure/* calling */.X_)(`list the artifacts of run ${runId}`, async () => {
            const { listWorkflowRunArtifacts } = this.#client.rest.actions;
            const where = { ...this.#where, run_id: runId };
            const artifacts = await (0,github_pages/* everyItem */.l)(this.#client, listWorkflowRunArtifacts, where, 'artifacts');
            return artifacts.map((artifact) => ({
                id: (0,answer/* whole */.WQ)(artifact.id, 'id'),
                name: (0,answer/* text */.Qq)(artifact.name, 'name'),
                sizeBytes: (0,answer/* whole */.WQ)(artifact.size_in_bytes, 'size_in_bytes'),
                isExpired: artifact.expired !== false,
                createdAt: (0,answer/* instantOrNull */.gy)(artifact.created_at, 'created_at'),
                digest: (0,answer/* textOrNull */.ef)(artifact.digest, 'digest'),
            }));
        });
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


/***/ })

};
