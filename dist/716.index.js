export const id = 716;
export const ids = [716];
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

/***/ 19996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPull: () => (/* binding */ explainPull)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/signoff/explanation.js
var explanation = __webpack_require__(94737);
;// CONCATENATED MODULE: ./lib/decision/review-effect.js

/** The change to what governs, as the ledger calls it. */
const GOVERNANCE = '.arbiter';
/**
 * Numbers of what never happened. GitHub's are far below, so that nothing recorded anywhere has one of these; they are
 * still integers that JSON keeps.
 */
const HYPOTHETICAL_IDS_FROM = 9_000_000_000_000_000;
/** What one review does to every sign-off of a decision: to each model's, then to that of what governs. */
function effectsOf(review, decision) {
    return [
        ...decision.models.map(({ path, signoff }) => effectOn(path, review, signoff)),
        ...(decision.governance === null ? [] : [effectOn(GOVERNANCE, review, decision.governance)]),
    ];
}
function effectOn(name, review, printed) {
    const signoff = signoffIn(printed);
    const none = { name, roles: [], reason: null, why: null, remedy: null };
    if (signoff === null || signoff.state === 'error')
        return { ...none, effect: 'not_asked' };
    const roles = signoff.counted.filter((one) => one.review === review).map(({ role }) => role);
    if (roles.length > 0)
        return { ...none, effect: 'counts', roles };
    if (signoff.vetoes.some((one) => one.review === review))
        return { ...none, effect: 'veto' };
    const ignored = signoff.ignored.find((one) => one.review === review);
    if (ignored === undefined)
        return { ...none, effect: 'not_asked' };
    const { reason, user } = ignored;
    return {
        ...none,
        effect: 'ignored',
        reason,
        ...(0,explanation/* explainReason */.m)(reason, { user, roles: askedRoles(signoff) }),
    };
}
/** Roles with an open seat, else all that are asked for. */
function askedRoles({ missing, assignment }) {
    const open = missing.map(({ role }) => role);
    return open.length > 0 ? open : Object.keys(assignment);
}
/** A decision carries a sign-off as it is printed; null for none. */
function signoffIn(printed) {
    return printed !== null && 'schema' in printed && printed.schema === 'arbiter/signoff/v1'
        ? printed
        : null;
}

// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(79102);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/signoff/validation.js
var validation = __webpack_require__(50091);
;// CONCATENATED MODULE: ./lib/evaluation/github-refusal.js

const WRITERS = new Set(['write', 'maintain', 'admin']);
/**
 * Why GitHub would not take a review or a comment; null where it would.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
function reviewRefusal(kind, { account, permission }, pull) {
    const { login, type, id } = account;
    if (type !== 'User' && type !== 'Bot')
        return `${login} is an account of type ${type}, which cannot review.`;
    if (kind === 'approve' && id === pull.author?.id)
        return 'Authors cannot approve their own pull request (422).';
    if (kind === 'request-changes' && id === pull.author?.id)
        return 'Authors cannot request changes on their own pull request (422).';
    // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
    if (kind === 'approve' && (0,validation/* foldLogin */.f)(login) === 'github-actions[bot]')
        return 'GitHub Actions may not approve pull requests (422), unless a setting of the repository allows it.';
    // An App's access is its installation's, which no list of people shows.
    if (type === 'User' && permission === 'none' && !pull.isPublic)
        return `${login} has no read access to the repository, so cannot see the pull request (404).`;
    return null;
}
/**
 * Why GitHub would not dismiss a review; null where it would. An actor that is not named is not asked for.
 * https://docs.github.com/en/rest/pulls/reviews#dismiss-a-review-for-a-pull-request
 */
function dismissalRefusal(review, actor) {
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
        return `Review ${review.id} is ${STATE_WORDS[review.state] ?? review.state}: only an approval or a change request can be dismissed (422).`;
    if (actor !== null && actor.account.type === 'User' && !WRITERS.has(actor.permission))
        return `${actor.account.login} may not dismiss a review: that takes write permission, and they have ${actor.permission} (403).`;
    return null;
}
const STATE_WORDS = {
    COMMENTED: 'a comment',
    DISMISSED: 'dismissed already',
    PENDING: 'not submitted yet',
};
/** Why GitHub would not take a push to the head branch, and what of that cannot be known. */
function pushRefusal({ account, permission }, pull, repository) {
    const { headRepository, headRef } = pull;
    const { login, type } = account;
    if (headRepository === null)
        return { refused: 'The repository of the head was deleted: nobody can push to it.', remark: null };
    const isFork = headRepository.fullName.toLowerCase() !== repository.toLowerCase();
    if (isFork && account.id !== pull.author?.id)
        return {
            refused: null,
            remark: `Whether ${login} may push to the fork ${headRepository.fullName} is not known here.`,
        };
    if (!isFork && type === 'User' && !WRITERS.has(permission))
        return {
            refused: `${login} may not push to ${headRef}: that takes write permission, and they have ${permission} (403).`,
            remark: null,
        };
    return { refused: null, remark: null };
}

;// CONCATENATED MODULE: ./lib/evaluation/hypothesis.js

function nothingHappened(pull, seenAt) {
    return { pull, seenAt, now: seenAt, reviews: [], dismissals: [], comments: [], heads: [] };
}
/** The same with one more review, given on a commit at the present instant of the hypothesis. */
function withReview(hypothesis, user, state, commit) {
    const id = HYPOTHETICAL_IDS_FROM + hypothesis.reviews.length + 1;
    const review = { id, user, state, body: '', commit, submittedAt: hypothesis.now };
    return { ...hypothesis, reviews: [...hypothesis.reviews, review] };
}
function withDismissal(hypothesis, review, actor) {
    const dismissal = { reviewId: review.id, actor, was: review.state, at: hypothesis.now };
    return { ...hypothesis, dismissals: [...hypothesis.dismissals, dismissal] };
}
function withComment(hypothesis, user) {
    const id = HYPOTHETICAL_IDS_FROM + hypothesis.comments.length + 1;
    const comment = { id, user, body: 'A comment.', createdAt: hypothesis.now };
    return { ...hypothesis, comments: [...hypothesis.comments, comment] };
}
function withHead(hypothesis, head) {
    return { ...hypothesis, heads: [...hypothesis.heads, head] };
}

;// CONCATENATED MODULE: ./lib/evaluation/hypothetical-github.js
/** Every answer of GitHub as it was when it was first asked for, so that two decisions see the same. */
class OneReading {
    #github;
    #answers = new Map();
    constructor(github) {
        this.#github = github;
    }
    ask(what, read) {
        const key = JSON.stringify(what);
        const answer = this.#answers.get(key) ?? read(this.#github);
        this.#answers.set(key, answer);
        return answer;
    }
}
/** GitHub as it would be if the hypothesis had happened. It is only read: every write is a bug and throws. */
class HypotheticalGitHub {
    #reading;
    #hypothesis;
    constructor(reading, hypothesis) {
        this.#reading = reading;
        this.#hypothesis = hypothesis;
    }
    async pullRequest(number) {
        const pull = await this.#reading.ask(['pullRequest', number], (github) => github.pullRequest(number));
        if (!this.#isAbout(number))
            return pull;
        const { now, heads } = this.#hypothesis;
        return {
            ...pull,
            readAt: now,
            headSha: heads.at(-1)?.sha ?? pull.headSha,
            commitCount: pull.commitCount + heads.length,
            changedFiles: heads.reduce((sum, { addedFiles }) => sum + addedFiles, pull.changedFiles),
        };
    }
    async pullCommits(number) {
        const commits = await this.#reading.ask(['pullCommits', number], (github) => github.pullCommits(number));
        return this.#isAbout(number)
            ? [...commits, ...this.#hypothesis.heads.map(({ commit }) => commit)]
            : commits;
    }
    /** A dismissed review stays in its place and keeps its time, as at GitHub. */
    async reviews(number) {
        const reviews = await this.#reading.ask(['reviews', number], (github) => github.reviews(number));
        if (!this.#isAbout(number))
            return reviews;
        const dismissed = new Set(this.#hypothesis.dismissals.map(({ reviewId }) => reviewId));
        return [...reviews, ...this.#hypothesis.reviews].map((review) => dismissed.has(review.id) ? { ...review, state: 'DISMISSED' } : review);
    }
    async timeline(number) {
        const timeline = await this.#reading.ask(['timeline', number], (github) => github.timeline(number));
        if (!this.#isAbout(number))
            return timeline;
        const { dismissals, comments } = this.#hypothesis;
        return {
            ...timeline,
            dismissals: [...timeline.dismissals, ...dismissals],
            comments: [...timeline.comments, ...comments],
        };
    }
    async headHistory(repository, ref, since) {
        const history = await this.#reading.ask(['headHistory', repository, ref, since], (github) => github.headHistory(repository, ref, since));
        const { headRepository, headRef } = await this.pullRequest(this.#hypothesis.pull);
        if (history === null || repository !== headRepository?.fullName || ref !== headRef)
            return history;
        const pushes = this.#hypothesis.heads.map(({ sha, at, pusher, kind }) => ({ sha, at, pusher, kind }));
        return { ...history, pushes: [...history.pushes, ...pushes] };
    }
    /** The gate would have looked at a pushed head at once, and has looked at the present one now at the latest. */
    async firstSighting(sha, context) {
        const pushed = this.#head(sha);
        if (pushed !== undefined)
            return pushed.at;
        const sighted = await this.#reading.ask(['firstSighting', sha, context], (github) => github.firstSighting(sha, context));
        return sighted ?? this.#hypothesis.seenAt;
    }
    lastSaid(sha, context) {
        return this.#reading.ask(['lastSaid', sha, context], (github) => github.lastSaid(sha, context));
    }
    collaborators() {
        return this.#reading.ask(['collaborators'], (github) => github.collaborators());
    }
    teamMembers(team) {
        return this.#reading.ask(['teamMembers', team], (github) => github.teamMembers(team));
    }
    pullsOfCommit(sha) {
        return this.#reading.ask(['pullsOfCommit', sha], (github) => github.pullsOfCommit(sha));
    }
    openPulls() {
        return this.#reading.ask(['openPulls'], (github) => github.openPulls());
    }
    /** No workflow has run on a head that was never pushed. */
    async workflowRuns(headSha) {
        if (this.#head(headSha) !== undefined)
            return [];
        return this.#reading.ask(['workflowRuns', headSha], (github) => github.workflowRuns(headSha));
    }
    artifacts(runId) {
        return this.#reading.ask(['artifacts', runId], (github) => github.artifacts(runId));
    }
    downloadArtifact(artifactId, maxBytes) {
        return this.#reading.ask(['downloadArtifact', artifactId, maxBytes], (github) => github.downloadArtifact(artifactId, maxBytes));
    }
    setStatus() {
        return refuseToWrite('post a status');
    }
    createComment() {
        return refuseToWrite('comment');
    }
    updateComment() {
        return refuseToWrite('change a comment');
    }
    requestReviewers() {
        return refuseToWrite('request reviews');
    }
    #isAbout(number) {
        return number === this.#hypothesis.pull;
    }
    #head(sha) {
        return this.#hypothesis.heads.find((head) => head.sha === sha);
    }
}
function refuseToWrite(what) {
    return Promise.reject(new Error(`A simulation does not ${what}: nothing of it may reach GitHub.`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/evaluation/ledger-drafts.js + 2 modules
var ledger_drafts = __webpack_require__(72959);
// EXTERNAL MODULE: ./lib/evaluation/same-head.js
var same_head = __webpack_require__(2129);
;// CONCATENATED MODULE: ./lib/evaluation/hypothetical-ledger.js




/**
 * The ledger with what the gate would record between the events of a hypothesis. It is kept in memory: the real ledger is
 * read once and never written.
 */
class HypotheticalLedger {
    #open;
    #writer;
    #drafts = [];
    #real;
    constructor(open, writer) {
        this.#open = open;
        this.#writer = writer;
    }
    async open(config, facts) {
        this.#real ??= this.#open(config, facts);
        return extended(await this.#real, this.#drafts);
    }
    /** What the gate would have recorded of this decision. Without a ledger nothing. */
    record(decided, posted) {
        if (decided.ledger === null)
            return;
        const known = new Set([
            ...decided.ledger.entries.map(({ id }) => id),
            ...this.#drafts.map(({ entry }) => entry.id),
        ]);
        const drafts = (0,ledger_drafts/* decisionDrafts */.Jl)(decided, decided.ledger, this.#writer, (0,same_head/* postedDetail */.f)(posted));
        this.#drafts.push(...drafts.filter(({ entry }) => !known.has(entry.id)));
    }
}
function extended(ledger, drafts) {
    const entries = [...ledger.entries];
    let { head } = ledger;
    for (const { entry } of drafts) {
        const next = { v: 1, seq: head.seq + 1, prev: head.sha256, ...entry };
        head = { seq: next.seq, sha256: sha256(`${(0,canonical/* canonicalJson */.dj)(next)}\n`) };
        entries.push(next);
    }
    const contents = new Map(drafts.flatMap(({ blobs }) => [...blobs]));
    return {
        ...ledger,
        entries,
        head,
        blobs: async (digests) => {
            const real = await ledger.blobs(digests.filter((digest) => !contents.has(digest)));
            const own = digests.flatMap((digest) => {
                const bytes = contents.get(digest);
                return bytes === undefined ? [] : [[digest, bytes]];
            });
            return new Map([...real, ...own]);
        },
    };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/evaluation/known-accounts.js




const BOT_ACCOUNTS = [{ id: 41898282, login: 'github-actions[bot]', type: 'Bot' }];
const MOST_SUGGESTIONS = 3;
/**
 * Finds a login among who has access, who took part in the pull request, and whom roles and delegations of the base branch
 * name. Rejects any other with those that are written almost so.
 */
function findAccount(login, facts, governing) {
    const isMeant = (one) => (0,validation/* foldLogin */.f)(one.login) === (0,validation/* foldLogin */.f)(login);
    const collaborator = facts.collaborators.find(isMeant);
    if (collaborator !== undefined)
        return { account: accountOf(collaborator), permission: collaborator.permission };
    const taking = participants(facts).find(isMeant);
    if (taking !== undefined)
        return { account: taking, permission: 'none' };
    const named = namedPeople(governing).find(isMeant);
    if (named !== undefined)
        return { account: named, permission: 'none' };
    throw unknownLogin(login, facts.collaborators);
}
function accountOf({ id, login, type }) {
    return { id, login, type };
}
function participants(facts) {
    const { pull, commits, reviews, timeline, pushes } = facts;
    const accounts = [
        pull.author,
        ...pull.requestedReviewers,
        ...commits.flatMap(({ author, committer }) => [author, committer]),
        ...reviews.map(({ user }) => user),
        ...timeline.comments.map(({ user }) => user),
        ...timeline.dismissals.map(({ actor }) => actor),
        ...pushes.map(({ pusher }) => pusher),
        ...BOT_ACCOUNTS,
    ];
    return accounts.filter((account) => account !== null);
}
/** People whom the base branch names and who have no access. Without an id they get one that no account has. */
function namedPeople({ roles, delegations }) {
    const users = [
        ...Object.values(roles?.roles ?? {}).flatMap((role) => role?.users ?? []),
        ...(delegations ?? []).flatMap(({ from, to }) => [from, to]),
    ];
    return users.map((user, index) => {
        const { login, id } = typeof user === 'string' ? { login: user, id: undefined } : user;
        return {
            id: id ?? HYPOTHETICAL_IDS_FROM + index,
            login,
            type: login.endsWith('[bot]') ? 'Bot' : 'User',
        };
    });
}
function unknownLogin(login, collaborators) {
    const left = new Set(collaborators.map((person) => person.login));
    const near = [];
    for (let found = (0,suggestion/* suggest */.ZA)(login, left); found !== undefined; found = (0,suggestion/* suggest */.ZA)(login, left)) {
        near.push(found);
        left.delete(found);
        if (near.length === MOST_SUGGESTIONS)
            break;
    }
    const meant = near.length === 0 ? '' : ` Did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`;
    return new errors/* UserError */.y(`\`${login}\` has no access to the repository, took no part in the pull request and is in no role.${meant}`);
}

// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 16 modules
var pull_decision = __webpack_require__(75566);
;// CONCATENATED MODULE: ./lib/evaluation/what-if.js












const MAX_ATTEMPTS = 3;
/** GitHub's clock has whole seconds; two things of one second have no order. */
const STEP_MS = 1000;
/**
 * What the gate decides on a pull request, and what it would decide if the events happened from now on, in their order.
 * Everything is decided by the gate's own path, on one reading of the pull request and copies of it. With a ledger the gate
 * is imagined to run, and to record, after every event, as it does. Nothing is written.
 */
async function simulate(context, number, events) {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        try {
            return await simulateOnce(context, number, events);
        }
        catch (error) {
            if (!(error instanceof pull_facts/* HeadMoved */.YQ))
                throw error;
            context.repository.readAgain();
        }
    }
    throw new errors/* UserError */.y(`Pull request #${number} kept changing while it was read. Ask again.`);
}
async function simulateOnce(context, number, events) {
    const course = await Course.begin(context, number);
    const before = course.decision;
    const tried = [];
    for (const event of events)
        tried.push(await course.imagine(event));
    const after = await course.decide();
    return {
        facts: course.facts,
        before,
        after,
        events: tried.map((event) => ({
            ...event,
            effects: event.refused === null && event.review !== null && event.kind !== 'dismiss'
                ? effectsOf(event.review, after)
                : [],
        })),
    };
}
/** One event after the other, and the decision there is after them. */
class Course {
    #context;
    #reading;
    #ledger;
    #hypothesis;
    #present;
    #isDecided = false;
    constructor(context, reading, hypothesis) {
        this.#context = context;
        this.#reading = reading;
        this.#hypothesis = hypothesis;
        this.#ledger = new HypotheticalLedger(context.openLedger, context.writer);
    }
    static async begin(context, number) {
        const reading = new OneReading(context.github);
        const pull = await reading.ask(['pullRequest', number], (github) => github.pullRequest(number));
        const course = new Course(context, reading, nothingHappened(number, pull.readAt ?? context.now));
        const { status } = await course.decide();
        // What was read while the pull request moved does not fit together, which is an error as well.
        if (status === 'error' && (await context.github.pullRequest(number)).headSha !== pull.headSha)
            throw new pull_facts/* HeadMoved */.YQ();
        return course;
    }
    get facts() {
        return this.#decided.facts;
    }
    get decision() {
        return this.#current.decision;
    }
    /** The decision on everything that happened so far; decided, and recorded in the imagined ledger, once. */
    async decide() {
        if (this.#isDecided)
            return this.decision;
        const context = {
            github: this.#github(),
            repository: this.#context.repository,
            now: this.#hypothesis.now,
            openLedger: (config, facts) => this.#ledger.open(config, facts),
            largeFiles: this.#context.largeFiles,
            recording: this.#context.recording,
            ...(0,pull_decision/* limitOf */.LF)(this.#context),
        };
        const decided = await (0,pull_decision/* decidePull */.OD)(context, this.#hypothesis.pull);
        const posted = await (0,same_head/* worstOfSameHead */.l)(context, decided);
        this.#present = { decided, decision: posted.decision };
        this.#ledger.record(decided, posted);
        this.#isDecided = true;
        return this.decision;
    }
    async imagine(event) {
        const before = this.#hypothesis;
        const at = this.#nextInstant();
        this.#hypothesis = { ...before, now: at };
        const { hypothesis, ...tried } = await this.#apply(event);
        this.#hypothesis = hypothesis ?? before;
        if (hypothesis !== undefined)
            this.#isDecided = false;
        // The gate runs after every event; only a ledger remembers what it then saw.
        if (this.#decided.ledger !== null)
            await this.decide();
        const by = event.kind === 'dismiss' ? event.actor : event.login;
        return { event: event.text, kind: event.kind, by, at, ...tried };
    }
    async #apply(event) {
        if (event.kind === 'dismiss')
            return this.#dismiss(event.review, event.actor);
        const who = this.#find(event.login);
        return event.kind === 'push' ? this.#push(who) : this.#say(event.kind, who);
    }
    async #say(kind, who) {
        const pull = await this.#github().pullRequest(this.#hypothesis.pull);
        const refused = reviewRefusal(kind, who, pull);
        if (refused !== null)
            return { ...NOTHING, refused };
        if (kind === 'comment')
            return { ...NOTHING, hypothesis: withComment(this.#hypothesis, who.account) };
        const state = kind === 'approve' ? 'APPROVED' : 'CHANGES_REQUESTED';
        const hypothesis = withReview(this.#hypothesis, who.account, state, pull.headSha);
        return { ...NOTHING, hypothesis, review: hypothesis.reviews.at(-1)?.id ?? null };
    }
    async #dismiss(which, by) {
        const review = reviewToDismiss(await this.#github().reviews(this.#hypothesis.pull), which);
        const actor = by === null ? null : this.#find(by);
        const refused = dismissalRefusal(review, actor);
        if (refused !== null)
            return { ...NOTHING, review: review.id, refused };
        const isVeto = review.state === 'CHANGES_REQUESTED';
        const remark = actor === null && isVeto
            ? `Nobody is named who dismisses it, so a veto would stay: whether it is lifted depends on them (dismiss:${which}@LOGIN).`
            : null;
        const hypothesis = withDismissal(this.#hypothesis, review, actor?.account ?? null);
        return { ...NOTHING, hypothesis, review: review.id, remark };
    }
    async #push(who) {
        const { repository, writer } = this.#context;
        const pull = await this.#github().pullRequest(this.#hypothesis.pull);
        const { refused, remark } = pushRefusal(who, pull, writer.repository.name);
        if (refused !== null)
            return { ...NOTHING, refused };
        const at = this.#hypothesis.now;
        const folders = governedFolders(this.decision);
        const name = `what-if-push-${this.#hypothesis.heads.length + 1}.txt`;
        const commit = await repository.imagineCommit({
            parent: pull.headSha,
            files: folders.map((folder) => ({ path: `${folder}/${name}`, text: `Imagined at ${at}.\n` })),
            by: who.account.login,
            at: millisecondsOf(at),
        });
        repository.imagineHead(this.#hypothesis.pull, commit.sha);
        const { account } = who;
        const message = 'An imagined push.';
        const hypothesis = withHead(this.#hypothesis, {
            sha: commit.sha,
            at,
            pusher: account,
            kind: 'push',
            addedFiles: folders.length,
            commit: { ...commit, author: account, committer: account, isVerified: false, message },
        });
        const untouched = folders.length === 0
            ? 'The pull request touches nothing governed, so the push is imagined to touch nothing governed either.'
            : null;
        return { ...NOTHING, hypothesis, head: commit.sha, remark: remark ?? untouched };
    }
    #find(login) {
        return findAccount(login, this.facts, this.#decided.governing);
    }
    #github() {
        return new HypotheticalGitHub(this.#reading, this.#hypothesis);
    }
    /** After everything that happened, by whatever clock it is dated. */
    #nextInstant() {
        const { head, reviews, timeline } = this.facts;
        const instants = [
            this.#hypothesis.now,
            head.at,
            ...reviews.map(({ submittedAt }) => submittedAt),
            ...timeline.dismissals.map(({ at }) => at),
            ...timeline.comments.map(({ createdAt }) => createdAt),
        ];
        const latest = Math.max(...instants.map((at) => (0,instant/* parseInstant */.nV)(at ?? '') ?? Number.NEGATIVE_INFINITY));
        return (0,instant/* formatInstant */.r4)(latest - (latest % STEP_MS) + STEP_MS);
    }
    get #current() {
        if (this.#present === undefined)
            throw new Error('Nothing was decided yet.');
        return this.#present;
    }
    get #decided() {
        return this.#current.decided;
    }
}
const NOTHING = { review: null, head: null, refused: null, remark: null };
/** The review with that number, or the latest verdict of that person: what GitHub shows as theirs. */
function reviewToDismiss(reviews, which) {
    const found = typeof which === 'number'
        ? reviews.find(({ id }) => id === which)
        : (latestOf(reviews, which, ['APPROVED', 'CHANGES_REQUESTED']) ?? latestOf(reviews, which, null));
    if (found !== undefined)
        return found;
    const known = reviews.map(({ id, user, state }) => `${id} (${loginOf(user)}, ${state})`);
    throw new errors/* UserError */.y(`${typeof which === 'number' ? `There is no review ${which}` : `${which} has given no review`} that could be dismissed. Reviews: ${known.length === 0 ? 'none' : known.join(', ')}.`);
}
function latestOf(reviews, login, states) {
    return reviews.findLast(({ user, state }) => user !== null && (0,validation/* foldLogin */.f)(user.login) === (0,validation/* foldLogin */.f)(login) && (states?.includes(state) ?? true));
}
function loginOf(user) {
    return user?.login ?? 'a deleted account';
}
/** Where a push changes what is approved: the folder of each model, and what governs where that changes anyway. */
function governedFolders({ models, governance }) {
    return [...models.map(({ path }) => path), ...(governance === null ? [] : [GOVERNANCE])];
}
function millisecondsOf(at) {
    const time = (0,instant/* parseInstant */.nV)(at);
    if (time === undefined)
        throw new Error(`Not an instant: ${at}`);
    return time;
}

// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/git/repository.js + 2 modules
var repository = __webpack_require__(69414);
;// CONCATENATED MODULE: ./lib/git/imagined-repository.js


const REF = 'refs/arbiter/imagined';
/**
 * A repository in which heads of pull requests can be imagined. Their commits lie in the local object store and are never
 * sent anywhere. Refs of the remote are read once, so that every decision sees the same.
 */
class ImaginedRepository extends repository/* GitRepository */.x {
    #options;
    #heads = new Map();
    #imagined = new Set();
    #fetched = new Set();
    #refs = new Map();
    /** A repository that was made before (`GitRepository.create`), with the remote that its objects come from. */
    constructor(options, remote) {
        super(options, remote);
        this.#options = options;
    }
    /** Makes a commit that is on no remote; its parent's trees must be here. */
    async imagineCommit(commit) {
        const input = importStream(commit);
        await (0,git/* runGit */.E)(['fast-import', '--quiet', '--force', '--done'], { ...this.#options, input });
        const made = await this.commit(REF);
        this.#imagined.add(made.sha);
        return made;
    }
    /** From now on the pull request has this head. */
    imagineHead(pull, sha) {
        this.#heads.set(`refs/pull/${pull}/head`, sha);
    }
    /** Forgets what was read of the remote's refs. */
    readAgain() {
        this.#refs.clear();
        this.#heads.clear();
    }
    async listRemote(...patterns) {
        const key = JSON.stringify(patterns);
        const reading = this.#refs.get(key) ?? super.listRemote(...patterns);
        this.#refs.set(key, reading);
        const refs = await reading;
        return new Map([...refs].map(([ref, sha]) => [ref, this.#heads.get(ref) ?? sha]));
    }
    async fetch(...wanted) {
        const unknown = wanted.filter((name) => !this.#imagined.has(name) && !this.#fetched.has(name));
        if (unknown.length > 0)
            await super.fetch(...unknown);
        // A commit never changes; a name may.
        for (const name of unknown)
            if (/^[0-9a-f]{40}$/.test(name))
                this.#fetched.add(name);
    }
}
/** https://git-scm.com/docs/git-fast-import#_input_format */
function importStream({ parent, files, by, at }) {
    const person = `${by} <${by}@users.noreply.github.com> ${Math.floor(at / 1000)} +0000`;
    if (/[\r\n<>]/.test(by))
        throw new Error(`Not a login: ${by}`);
    return [
        `commit ${REF}`,
        `author ${person}`,
        `committer ${person}`,
        data('An imagined push.\n'),
        `from ${parent}`,
        ...files.flatMap(({ path, text }) => [`M 100644 inline ${quoted(path)}`, data(text)]),
        'done',
        '',
    ].join('\n');
}
function data(text) {
    return `data ${Buffer.byteLength(text, 'utf8')}\n${text}`;
}
function quoted(path) {
    return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(36282);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/what-if.js





/** What says nothing to a reader: plain comments, and reviews that a later one replaced. */
const SILENT = new Set(['not_decisive', 'superseded']);
const what_if_STATE_WORDS = {
    error: 'cannot be decided',
    vetoed: 'vetoed',
    complete: 'complete',
    partial: 'partial',
    unsigned: 'unsigned',
};
/** A simulation as text for a terminal: what each event does, and every sign-off before and after. */
function renderWhatIf(whatIf) {
    const { repository, pull_request: number, events, before, after, status } = whatIf;
    const posted = (one) => `${one.state} “${one.description}”`;
    const blocks = [
        [events.length === 0 ? `${repository} #${number} as it is` : `${repository} #${number}, what if`],
        ...(events.length === 0 ? [] : [events.flatMap((event, index) => eventLines(event, index + 1, after))]),
        ...after.models.map((model) => modelLines(model, before.models.find(({ path }) => path === model.path))),
        ...goneModels(before, after),
        ...governanceLines(before, after),
        ...after.problems.map(({ file, message }) => [`Problem in ${file}: ${message}`]),
        [
            `Status ${status.after.context}: ${changed(posted(status.before), posted(status.after))}`,
            ...(after.models.length === 0 || after.status === 'error' ? [`  ${after.reason}`] : []),
            'Nothing was written to GitHub.',
        ],
    ];
    return `${blocks.map((lines) => lines.map(report_escape/* logText */.kc).join('\n')).join('\n\n')}\n`;
}
function changed(before, after) {
    return before === after ? after : `${before} → ${after}`;
}
function eventLines(event, number, after) {
    const lead = `  ${number}. ${sentenceOf(event)}`;
    const remark = event.remark === null ? [] : [`     ${event.remark}`];
    if (event.refused !== null)
        return [`${lead}: GitHub refuses it. ${event.refused}`, ...remark];
    const effects = event.effects.flatMap((effect) => effectLines(effect, nameOf(effect.name, after)));
    if (event.kind === 'comment')
        return [lead, '     A comment neither approves nor blocks.', ...remark];
    return [lead, ...effects.map((line) => `     ${line}`), ...remark];
}
function sentenceOf({ kind, by, review, event }) {
    const who = by ?? 'Somebody';
    switch (kind) {
        case 'approve':
            return `${who} approves`;
        case 'request-changes':
            return `${who} requests changes`;
        case 'comment':
            return `${who} comments`;
        case 'push':
            return `${who} pushes a change of the governed content`;
        case 'dismiss': {
            const what = event.slice('dismiss:'.length).split('@')[0] ?? '';
            if (/^\d+$/.test(what))
                return `${who} dismisses review ${what}`;
            return `${who} dismisses the review of ${what}${review === null || isImagined(review) ? '' : ` (${review})`}`;
        }
    }
}
function effectLines({ effect, roles, why, remedy }, name) {
    switch (effect) {
        case 'counts':
            return [`${name}: counts as ${roles.join(' and ')}`];
        case 'veto':
            return [`${name}: is a veto`];
        case 'ignored':
            return [`${name}: ${why ?? ''} ${remedy ?? ''}`];
        case 'not_asked':
            return [`${name}: no sign-off that it could change`];
    }
}
function nameOf(name, { models }) {
    if (name === GOVERNANCE)
        return 'what governs';
    return models.find(({ path }) => path === name)?.name ?? name;
}
function modelLines(after, before) {
    const version = after.version === null ? '' : ` ${after.version}`;
    const status = (model) => model === undefined ? 'not touched' : words/* STATUS_WORDS */.ly[model.status].toLowerCase();
    return [
        `${after.name}${version} (${after.path}): ${changed(status(before), status(after))}`,
        `  ${after.reason}`,
        ...signoffLines(signoffIn(before?.signoff ?? null), signoffIn(after.signoff)),
        ...voidedLines(after.voided),
    ];
}
function voidedLines(voided) {
    return voided.flatMap(({ review, user, changes }) => changes
        .slice(0, limits/* LIMITS */.b.peopleNamed)
        .map(({ part, name, change, detail }) => `  Since review ${review} of ${user ?? 'a deleted account'}: ${part} ${name} ${change}${detail === null ? '' : ` (${detail})`}`));
}
function goneModels(before, after) {
    const gone = before.models.filter(({ path }) => !after.models.some((model) => model.path === path));
    return gone.map(({ name, path }) => [`${name} (${path}): no longer judged`]);
}
function governanceLines(before, after) {
    const then = signoffIn(after.governance);
    const now = signoffIn(before.governance);
    if (then === null && now === null)
        return [];
    return [
        ['The change to what governs', ...signoffLines(now, then), ...voidedLines(after.governance_voided ?? [])],
    ];
}
function signoffLines(before, after) {
    if (after === null)
        return ['  Nobody has to sign.'];
    const state = (signoff) => signoff === null ? 'none' : what_if_STATE_WORDS[signoff.state];
    const said = after.ignored.filter(({ review, reason }) => !SILENT.has(reason) && !isImagined(review));
    return [
        `  Sign-off: ${changed(state(before), state(after))}`,
        ...rolesOf(before, after).map((role) => `    ${role}: ${changed(seatsOf(role, before), seatsOf(role, after))}${whoCould(role, after)}`),
        ...after.vetoes
            .filter(({ review }) => !isImagined(review))
            .map(({ review, user }) => `    ${user ?? 'A deleted account'} asks for changes (review ${review}).`),
        ...said.map(({ review, user, reason }) => {
            const { why, remedy } = (0,explanation/* explainReason */.m)(reason, { user, roles: Object.keys(after.assignment) });
            return `    ${why} ${remedy} (review ${review})`;
        }),
        ...after.notes.map(({ message }) => `    ${message}`),
    ];
}
/** Imagined reviews are explained where they were asked for. */
function isImagined(review) {
    return review >= HYPOTHETICAL_IDS_FROM;
}
function rolesOf(before, after) {
    const named = [after, ...(before === null ? [] : [before])].flatMap(({ assignment, missing }) => [
        ...Object.keys(assignment),
        ...missing.map(({ role }) => role),
    ]);
    return [...new Set(named)];
}
function seatsOf(role, signoff) {
    if (signoff === null)
        return 'not asked';
    const people = signoff.assignment[role] ?? [];
    const open = signoff.missing.find((one) => one.role === role)?.count ?? 0;
    const parts = [...people, ...(open === 0 ? [] : [open === 1 ? 'open' : `${open} open`])];
    return parts.length === 0 ? 'not asked' : parts.join(', ');
}
function whoCould(role, { missing }) {
    const eligible = missing.find((one) => one.role === role)?.eligible;
    if (eligible === undefined)
        return '';
    if (eligible.length === 0)
        return ' (nobody is left who could sign; add people to the role)';
    const more = eligible.length - limits/* LIMITS */.b.peopleNamed;
    const named = eligible.slice(0, limits/* LIMITS */.b.peopleNamed).join(' or ');
    return ` (${named}${more > 0 ? ` or ${more} more` : ''} could sign)`;
}

// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
;// CONCATENATED MODULE: ./lib/commands/origin.js


const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;
const GITHUB = 'https://github.com';
const GITHUB_API = 'https://api.github.com';
/**
 * The repository that was named, else GITHUB_REPOSITORY, else the remote `origin` of the current folder. A remote names a
 * repository only, never a server: a token goes nowhere but where GITHUB_SERVER_URL and GITHUB_API_URL say.
 */
async function placeOf(named, io) {
    const servers = serversOf(io.env);
    const repository = named ?? (io.env.GITHUB_REPOSITORY || (await originOf(io, servers.serverUrl)));
    if (!REPOSITORY.test(repository))
        throw new errors/* UserError */.y(`\`${repository}\` is not OWNER/NAME. Say which repository: --repository OWNER/NAME.`);
    return { repository, ...servers };
}
/** One of the two addresses tells the other, on github.com and on GitHub Enterprise Server. */
function serversOf(env) {
    const server = (env.GITHUB_SERVER_URL || undefined)?.replace(/\/+$/, '');
    const api = (env.GITHUB_API_URL || undefined)?.replace(/\/+$/, '');
    if (server === undefined && api === undefined)
        return { apiUrl: GITHUB_API, serverUrl: GITHUB };
    if (server !== undefined && api !== undefined)
        return { apiUrl: api, serverUrl: server };
    if (server !== undefined)
        return { apiUrl: server === GITHUB ? GITHUB_API : `${server}/api/v3`, serverUrl: server };
    if (api === GITHUB_API)
        return { apiUrl: api, serverUrl: GITHUB };
    const own = /^(https?:\/\/[^/]+)\/api\/v3$/.exec(api ?? '')?.[1];
    if (own === undefined)
        throw new errors/* UserError */.y(`GITHUB_API_URL is ${api}; set GITHUB_SERVER_URL as well, the address of its web pages.`);
    return { apiUrl: api, serverUrl: own };
}
async function originOf(io, serverUrl) {
    const options = { gitDir: undefined, env: io.env };
    const url = await (0,git/* runGit */.E)(['-C', io.cwd, 'config', '--get', 'remote.origin.url'], options).then((output) => output.toString('utf8').trim(), () => '');
    const found = repositoryOfUrl(url, new URL(serverUrl).host);
    if (found !== null)
        return found;
    const why = url === ''
        ? 'the current folder has no remote `origin`'
        : `the remote \`origin\` is no repository of ${serverUrl}`;
    throw new errors/* UserError */.y(`Say which repository: --repository OWNER/NAME (${why}).`);
}
/** `OWNER/NAME` of a clone address of this host: over HTTP(S), ssh:// or `git@host:`. Credentials in it are not looked at. */
function repositoryOfUrl(url, host) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[^@/:]+@)?([^/:]+):([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url);
    const [, at = '', repository = ''] = match ?? [];
    const isHost = at.toLowerCase() === host.toLowerCase() || at.replace(/:\d+$/, '').toLowerCase() === host.toLowerCase();
    return isHost && REPOSITORY.test(repository) ? repository : null;
}

// EXTERNAL MODULE: ./lib/commands/pull-context.js
var pull_context = __webpack_require__(16325);
;// CONCATENATED MODULE: ./lib/commands/signoff-pull.js












const DEFAULT_RETRY_BASE_MS = 1000;
const EXIT_CODES = {
    approved: 0,
    in_review: 1,
    pending: 1,
    rejected: 1,
    error: 2,
};
/** Reads a pull request and says what it lacks, and what would become of it. 0 approved, 1 not, 2 cannot decide. */
async function explainPull(question, io) {
    const token = tokenOf(io);
    const place = await placeOf(question.repository, io);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'arbiter-what-if-'));
    try {
        const context = await contextOf(question, place, token, folder, io);
        const found = await simulate(context, question.number, question.events);
        const whatIf = answerOf(found, question, place);
        io.stdout(question.isJson ? `${JSON.stringify(whatIf, null, 2)}\n` : renderWhatIf(whatIf));
        return EXIT_CODES[whatIf.after.status];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Never an argument, which other users of the machine could read. */
function tokenOf({ env }) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (token !== undefined && token !== '')
        return token;
    throw new errors/* UserError */.y('Neither GITHUB_TOKEN nor GH_TOKEN is set. Reading is enough; with the GitHub CLI: GITHUB_TOKEN=$(gh auth token)');
}
async function contextOf({ gateAccount }, place, token, folder, io) {
    const retryBaseMs = Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS);
    const runner = { ...place, temporaryFolder: folder, retryBaseMs };
    const access = await (0,github_access/* openGitHub */.o6)(token, runner, io, gateAccount);
    const writer = { repository: { id: repositoryId(io), name: place.repository }, run: null };
    const ledgers = new gate_ledger/* GateLedgers */._k(access, signoff_pull_refuseToWrite, writer, io.stderr);
    return {
        ...(0,pull_context/* pullContext */.R)(access, ledgers, { now: io.now(), commentAuthor: gateAccount }),
        repository: new ImaginedRepository(access.gitOptions, access.remote),
        writer,
    };
}
function signoff_pull_refuseToWrite() {
    throw new Error('A simulation writes no ledger.');
}
function repositoryId({ env }) {
    const text = env.GITHUB_REPOSITORY_ID ?? '';
    return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}
function answerOf({ before, after, events, facts }, { number }, { repository }) {
    const { baseRef } = facts.pull;
    return {
        schema: 'arbiter/what-if/v1',
        repository,
        pull_request: number,
        before,
        after,
        events,
        status: { before: (0,report_status/* renderStatus */.L)(before, baseRef), after: (0,report_status/* renderStatus */.L)(after, baseRef) },
    };
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

/***/ 70746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48491);

/** The first difference in the order of the replayed value, or null for equal values. The order of members is none. */
function firstDifference(recorded, replayed, pointer = '') {
    if (!isObject(recorded) || !isObject(replayed) || Array.isArray(recorded) !== Array.isArray(replayed))
        return Object.is(recorded, replayed) ? null : { pointer, recorded, replayed };
    const keys = new Set([...Object.keys(replayed), ...Object.keys(recorded)]);
    for (const key of keys) {
        const found = firstDifference(own(recorded, key), own(replayed, key), `${pointer}/${(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(key)}`);
        if (found !== null)
            return found;
    }
    return null;
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 72959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oP: () => (/* binding */ Drafting),
  dn: () => (/* binding */ actorOf),
  Jl: () => (/* binding */ decisionDrafts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/evaluation/artifact-memory.js
var artifact_memory = __webpack_require__(43876);
// EXTERNAL MODULE: ./lib/signoff/override-line.js
var override_line = __webpack_require__(68143);
// EXTERNAL MODULE: ./lib/signoff/remarks.js
var remarks = __webpack_require__(24639);
// EXTERNAL MODULE: ./lib/evaluation/head-history.js
var head_history = __webpack_require__(79983);
// EXTERNAL MODULE: ./lib/evaluation/pull-history.js
var pull_history = __webpack_require__(11562);
// EXTERNAL MODULE: ./lib/evaluation/review-edit.js
var review_edit = __webpack_require__(20981);
;// CONCATENATED MODULE: ./lib/evaluation/observation-drafts.js






/** Bytes of conditions, and of outcomes, that are kept of one review: anybody may write a long one, and an entry has an end. */
const MOST_BYTES = 16 * 1024;
/**
 * Reviews that are seen for the first time, with what each was given on as far as it could be told, and what of its text
 * must outlive an edit: others may write into a review later, and GitHub does not tell.
 */
function observationDrafts(decided, ledger, drafting) {
    const { facts } = decided;
    const history = (0,pull_history/* pullHistory */.GB)(ledger.entries, facts.pull.number, facts.pull.baseRef);
    const given = givenSubjects(decided, history);
    return facts.reviews
        .filter((review) => (0,head_history/* isObserved */.XJ)(review) && !history.observations.has(review.id))
        .map((review) => {
        const { id, state, user, commit, submittedAt, body } = review;
        const detail = {
            review: id,
            state,
            user: user?.id ?? null,
            commit,
            submitted_at: submittedAt,
            body_sha256: (0,canonical/* sha256Hex */.fg)(body),
            ...((0,review_edit/* isChangedSinceSubmission */.B)(review, facts.timeline) && { changed: true }),
            ...conditionsOf(review),
            ...outcomesOf(review, decided),
            ...returnOf(review, decided),
        };
        const actor = user === null ? null : { id: user.id, login: user.login, type: user.type };
        return drafting.draft('observation', `observation/${id}`, detail, {
            actor,
            subjects: given.get(id) ?? [],
        });
    });
}
/** The conditions of an approval. */
function conditionsOf({ state, body }) {
    const conditions = state === 'APPROVED' ? (0,remarks/* conditionsIn */.AV)(body) : [];
    return conditions.length === 0 ? {} : { conditions: withinBytes(conditions) };
}
/** What the checks say that the review names and that may be overridden as they stand. */
function outcomesOf({ body }, { signoffs }) {
    const named = new Set((0,override_line/* overrideLines */.O)(body).map(({ check }) => check));
    if (named.size === 0)
        return {};
    const outcomes = signoffs.flatMap(({ request: { subject, checks = [] } }) => checks.flatMap(({ policy, check, outcome }) => named.has(check) && outcome !== undefined ? [{ model: subject.name, policy, check, outcome }] : []));
    return { outcomes: withinBytes(outcomes) };
}
/** The stages to which a change request asks to return, of those that a policy has (sign-off rule 17). */
function returnOf({ state, body }, { signoffs }) {
    if (state !== 'CHANGES_REQUESTED')
        return {};
    const wanted = new Set((0,remarks/* returnsTo */.t_)(body));
    if (wanted.size === 0)
        return {};
    const known = signoffs.flatMap(({ request }) => (request.signoff?.stages ?? []).map(({ id }) => id));
    const stages = [...new Set(known)].filter((id) => wanted.has(id));
    return stages.length === 0 ? {} : { return_to: stages };
}
/** The first of a list, as many as there is room for. */
function withinBytes(items) {
    let bytes = 0;
    return items.filter((item) => {
        bytes += Buffer.byteLength((0,canonical/* canonicalJson */.dj)(item), 'utf8') + 1;
        return bytes <= MOST_BYTES;
    });
}
/** By review: the subjects it was given on, of every model that is or was part of the pull request. */
function givenSubjects({ facts, subjects, evidenceAt }, history) {
    const present = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
    const names = new Set([
        ...present.keys(),
        ...history.verdicts.flatMap((verdict) => [...verdict.subjects.keys()]),
    ]);
    const reviews = facts.reviews.map(({ id, state, body, commit, submittedAt }) => ({
        id,
        state,
        body,
        commit,
        at: submittedAt,
    }));
    const given = new Map();
    for (const name of [...names].sort()) {
        const current = { name, sha256: present.get(name) ?? null };
        for (const { review, subject } of (0,head_history/* subjectObservations */.IJ)(reviews, { ...facts, evidenceAt }, history, current)) {
            if (subject !== null)
                given.set(review, [...(given.get(review) ?? []), { name, sha256: subject }]);
        }
    }
    return given;
}

// EXTERNAL MODULE: ./lib/evaluation/platform-rules.js
var platform_rules = __webpack_require__(49673);
;// CONCATENATED MODULE: ./lib/evaluation/signature-drafts.js


/**
 * Who fills a seat, by what membership; delegations that were used; break-glass; checks overridden in review. One entry
 * each, once per subject.
 */
function signatureDrafts({ signoffs, decision }, drafting) {
    const drafts = signoffs.flatMap((signoff) => [
        ...approvals(signoff, drafting),
        ...breakGlass(signoff, drafting),
        ...checkOverrides(signoff, decision, drafting),
    ]);
    return [...new Map(drafts.map((draft) => [draft.entry.id, draft])).values()];
}
function approvals(signoff, drafting) {
    const { request, snapshot, answer } = signoff;
    const { name, sha256 } = request.subject;
    if (sha256 === null)
        return [];
    return answer.result.counted.flatMap(({ review, role }) => {
        const given = givenBy(review, request, drafting);
        if (given === null)
            return [];
        const { user, submittedAt, parts } = given;
        const membership = membershipOf(user.id, role, snapshot);
        const detail = {
            review,
            model: name,
            role,
            member_by: membership.by,
            submitted_at: submittedAt,
            conditions: answer.conditions
                .filter((condition) => condition.review === review)
                .map(({ until, text }) => ({ until, text })),
        };
        const approval = drafting.draft('approval', `approval/${review}/${keyOf(detail, sha256)}`, detail, parts);
        const { delegation } = membership;
        return delegation === undefined
            ? [approval]
            : [delegationDraft(delegation, review, snapshot, parts, drafting), approval];
    });
}
/** Who gave a review, when, and what an entry about it says of the subject; null where nobody can say. */
function givenBy(review, { subject: { name, sha256 } }, { facts }) {
    const given = facts.reviews.find(({ id }) => id === review);
    if (given?.user == null || given.submittedAt === null)
        return null;
    const { user, submittedAt } = given;
    return {
        user,
        submittedAt,
        parts: {
            actor: { id: user.id, login: user.login, type: user.type },
            subject: sha256,
            subjects: sha256 === null ? [] : [{ name, sha256 }],
        },
    };
}
function delegationDraft({ from, to, role, until, reason }, review, snapshot, parts, drafting) {
    const detail = {
        from: loginOf(from, snapshot),
        to: loginOf(to, snapshot),
        role,
        until,
        reason,
    };
    return drafting.draft('delegation', `delegation/${review}/${keyOf(detail, '')}`, detail, parts);
}
/** What made a person a member of the role at the time: the roles file or a team, else a delegation in force. */
function membershipOf(id, role, snapshot) {
    const member = snapshot.roles.find(({ name }) => name === role)?.members.find((person) => person.id === id);
    if (member !== undefined)
        return { by: member.via === undefined ? 'roles.yml' : `team ${member.via}` };
    const now = (0,instant/* parseInstant */.nV)(snapshot.now) ?? Number.POSITIVE_INFINITY;
    const delegation = snapshot.delegations.find((item) => item.to === id && item.role === role && now <= ((0,instant/* parseDayEnd */.ru)(item.until) ?? Number.NEGATIVE_INFINITY));
    if (delegation === undefined)
        return { by: 'unknown' };
    return { by: `delegation of ${loginOf(delegation.from, snapshot)}`, delegation };
}
function breakGlass({ request, answer }, drafting) {
    const { override } = answer.result;
    const { name, sha256 } = request.subject;
    if (override === null)
        return [];
    const actor = drafting.facts.collaborators.find(({ login }) => login.toLowerCase() === override.user.toLowerCase());
    const detail = { model: name, label: override.label, reason: override.reason, until: override.until };
    return [
        drafting.draft('override', `override/${drafting.facts.pull.number}/${override.at}/${keyOf(detail, sha256 ?? '')}`, detail, {
            actor: actor === undefined ? null : { id: actor.id, login: actor.login, type: actor.type },
            subject: sha256,
            subjects: sha256 === null ? [] : [{ name, sha256 }],
        }),
    ];
}
/** Every check that the decision shows as overridden: by whom, in which role, of what outcome. */
function checkOverrides({ request, snapshot, answer }, { models }, drafting) {
    const { name, sha256 } = request.subject;
    const results = models.find(({ path }) => path === name)?.checks ?? [];
    return answer.overrides.granted.flatMap(({ policy, check, review, role, reason }) => {
        const result = results.find((one) => one.policy === policy && one.id === check);
        const given = givenBy(review, request, drafting);
        if (result?.override?.review !== review || given === null)
            return [];
        const membership = membershipOf(given.user.id, role, snapshot);
        const detail = {
            model: name,
            policy,
            check,
            outcome: result.override.outcome,
            review,
            role,
            member_by: membership.by,
            submitted_at: given.submittedAt,
            reason,
        };
        const id = `override/${review}/${keyOf(detail, sha256 ?? '')}`;
        const override = drafting.draft('override', id, detail, given.parts);
        const { delegation } = membership;
        return delegation === undefined
            ? [override]
            : [delegationDraft(delegation, review, snapshot, given.parts, drafting), override];
    });
}
function loginOf(id, snapshot) {
    return snapshot.people.find((person) => person.id === id)?.login ?? `#${id}`;
}
/** What is said anew (a condition that was edited, another subject) is an entry of its own. */
function keyOf(detail, subject) {
    return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...detail, subject }));
}

// EXTERNAL MODULE: ./lib/evaluation/verdict-summary.js
var verdict_summary = __webpack_require__(71810);
;// CONCATENATED MODULE: ./lib/evaluation/ledger-drafts.js










const NO_BLOBS = new Map();
/**
 * Entries of one decision, in the order they are recorded. What is in the ledger already is not drafted again. `posted`
 * is what the commit is told where that is not the decision itself; `rules` are those of the platform, null where nobody asks.
 */
function decisionDrafts(decided, ledger, writer, posted = null, rules = null) {
    const drafting = new Drafting(decided, ledger, writer);
    const evaluation = drafting.evaluation(posted, rules);
    return [
        ...drafting.policies(),
        ...observationDrafts(decided, ledger, drafting),
        ...drafting.dismissals(),
        ...(evaluation === null ? [] : [evaluation]),
        ...signatureDrafts(decided, drafting),
    ];
}
/** Makes entries that share a pull request, a policy and a run. */
class Drafting {
    #decided;
    #ledger;
    #writer;
    constructor(decided, ledger, writer) {
        this.#decided = decided;
        this.#ledger = ledger;
        this.#writer = writer;
    }
    get facts() {
        return this.#decided.facts;
    }
    /** One entry of a type, with the detail that belongs to it. */
    draft(type, id, decision, parts = {}, blobs = NO_BLOBS) {
        const { facts } = this;
        return {
            entry: {
                id,
                type,
                at: facts.now,
                ...this.#writer,
                actor: null,
                pull_request: {
                    number: facts.pull.number,
                    head: facts.headSha,
                    base: facts.baseSha,
                    base_ref: facts.pull.baseRef,
                    author: actorOf(facts.pull.author),
                    opened_at: facts.pull.createdAt,
                },
                policy: policyOf(this.#decided.governing.policies, facts.baseSha),
                subject: null,
                subjects: [],
                evidence: [],
                decision: { ...decision },
                attestation: null,
                ...parts,
            },
            blobs,
        };
    }
    /** The policies in force, when they are not the last that were recorded. */
    policies() {
        const { policies } = this.#decided.governing;
        if (policies.length === 0)
            return [];
        const set = policyOf(policies, '')?.sha256;
        const last = this.#ledger.entries.findLast(({ type }) => type === 'policy');
        if (last?.policy?.sha256 === set)
            return [];
        const blobs = new Map(policies.map(({ digest, policy }) => [hexOf(digest), bytesOf((0,canonical/* canonicalJson */.dj)(policy))]));
        const listed = policies.map(({ digest, file, policy: { metadata } }) => ({
            id: metadata.id,
            version: metadata.version,
            file,
            sha256: hexOf(digest),
        }));
        return [this.draft('policy', `policy/${set}/after-${last?.seq ?? 0}`, { policies: listed }, {}, blobs)];
    }
    dismissals() {
        const byReview = new Map(this.facts.reviews.map((review) => [review.id, review]));
        return this.facts.timeline.dismissals.map(({ reviewId, actor, was, at }) => this.draft('dismissal', `dismissal/${reviewId}`, { review: reviewId, user: byReview.get(reviewId)?.user?.id ?? null, was, dismissed_at: at }, { actor: actorOf(actor) }));
    }
    /** The verdict, when it and what is posted of it are not what was recorded last for this pull request. */
    evaluation(posted, rules) {
        const { facts, subjects, decision, artifacts, kept } = this.#decided;
        const told = posted === null ? {} : { posted };
        const fingerprint = (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...decision, ...told, as_of: null, base: null }));
        const last = (0,pull_history/* pullHistory */.GB)(this.#ledger.entries, facts.pull.number, facts.pull.baseRef).verdicts.at(-1);
        const prefix = `evaluation/${facts.pull.number}/${fingerprint}`;
        // A head that was pushed again since is judged anew: since when it stands is told by its own entry.
        // An artifact that is seen for the first time is written down, also where it changes nothing.
        const memory = new artifact_memory/* ArtifactMemory */.KG(this.#ledger.entries);
        const isRemembered = artifacts.every((artifact) => memory.has(artifact));
        const areRulesTold = rules === null || (0,platform_rules/* isSameRules */.W)(rules, last === undefined ? undefined : this.#rulesOf(last.seq));
        if (last?.id.startsWith(`${prefix}/`) && isSince(last.at, facts) && isRemembered && areRulesTold)
            return null;
        const verdict = bytesOf((0,decision_decision.serializeDecision)(decision));
        const blobs = new Map([
            [digestOf(verdict), verdict],
            ...subjects.map(({ sha256, preimage }) => [sha256, bytesOf(preimage)]),
            ...(kept === null ? [] : [[digestOf(kept.record), kept.record], ...kept.blobs]),
        ]);
        return this.draft('evaluation', `${prefix}/after-${last?.seq ?? 0}`, {
            ...(0,verdict_summary/* verdictSummary */.k6)(decision),
            verdict: digestOf(verdict),
            record: kept === null ? null : digestOf(kept.record),
            head_at: facts.isActivityRead ? facts.head.at : null,
            evidence_at: this.#decided.evidenceAt,
            ...(artifacts.length > 0 && { artifacts: artifacts.map(observedDetail) }),
            ...(rules !== null && { platform_rules: rules }),
            pusher: facts.head.pusher?.id ?? null,
            is_draft: facts.pull.isDraft,
            ...(this.#decided.isStageOpen && { stage_open: true }),
            ...told,
        }, {
            subjects: subjects.map(({ name, sha256 }) => ({ name, sha256 })),
            evidence: (0,verdict_summary/* judgedEvidence */.f$)(decision),
        }, blobs);
    }
    /** Those that an earlier verdict was recorded with. */
    #rulesOf(seq) {
        const entry = this.#ledger.entries.find((one) => one.seq === seq);
        return entry?.decision?.platform_rules;
    }
}
function observedDetail({ run, attempt, isEarlier, name, sha256 }) {
    return { run, attempt, is_earlier: isEarlier, name, sha256 };
}
function isSince(at, { isActivityRead, head }) {
    return !isActivityRead || ((0,instant/* parseInstant */.nV)(at) ?? 0) >= ((0,instant/* parseInstant */.nV)(head.at) ?? Number.POSITIVE_INFINITY);
}
function policyOf(policies, commit) {
    if (policies.length === 0)
        return null;
    return { sha256: (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(policies.map(({ digest }) => digest).sort())), commit };
}
function actorOf(account) {
    return account === null ? null : { id: account.id, login: account.login, type: account.type };
}
function hexOf(digest) {
    return digest.replace('sha256:', '');
}
function bytesOf(text) {
    return Buffer.from(text, 'utf8');
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 49673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSameRules),
/* harmony export */   l: () => (/* binding */ platformRules)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** Listed by name; the digest covers all. */
const MOST_LISTED = 50;
const LONGEST_NAME = 100;
/**
 * What the ledger keeps of the platform's rules at one instant: their digest, which any change of any parameter changes, and
 * a short list. What could not be read says so; it never looks like a branch without rules.
 */
function platformRules(branch, answer) {
    if (!answer.isKnown)
        return { branch, sha256: null, rules: [], unread: answer.reason.slice(0, 500) || 'no reason was given' };
    const rules = answer.value.map(({ type, parameters, rulesetId }) => ({
        type,
        parameters,
        ruleset: rulesetId,
    }));
    // GitHub promises no order.
    const ordered = rules.map((rule) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(rule)).sort();
    return {
        branch,
        sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(ordered.join('\n')),
        rules: rules
            .map(({ type, ruleset }) => ({ type: type.slice(0, LONGEST_NAME), ruleset }))
            .sort((a, b) => (a.type === b.type ? (a.ruleset ?? 0) - (b.ruleset ?? 0) : a.type < b.type ? -1 : 1))
            .slice(0, MOST_LISTED),
    };
}
/** Whether an earlier entry says the same of the rules, so that nothing has to be recorded anew because of them. */
function isSameRules(now, before) {
    return before !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before);
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ postedDetail),
/* harmony export */   l: () => (/* binding */ worstOfSameHead)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);
/* harmony import */ var _github_pull_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79102);
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75566);



/** Worst first. */
const STATUS_ORDER = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
async function worstOfSameHead(context, decided) {
    let worst = { decision: decided.decision, because: null };
    for (const number of decided.facts.sameHead) {
        const other = await context.github.pullRequest(number);
        if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef)
            continue;
        const found = await (0,_pull_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decidePull */ .OD)(context, number).catch((error) => {
            if (error instanceof _github_pull_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PullClosed */ .Sd)
                return undefined;
            throw error;
        });
        if (found === undefined)
            continue;
        const { status, reason } = found.decision;
        if (STATUS_ORDER.indexOf(status) < STATUS_ORDER.indexOf(worst.decision.status)) {
            worst = {
                decision: { ...decided.decision, status, reason: `#${number} has the same head commit: ${reason}` },
                because: { pull_request: number, reason },
            };
        }
    }
    return worst;
}
/** What the ledger says of a status that is not the pull request's own; null where it is. */
function postedDetail({ decision, because }) {
    const { status } = decision;
    const state = (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.outwardState)(decision);
    // What is worse than another decision is not the best there is.
    if (because === null || status === 'approved' || state === 'success')
        return null;
    return { status, state, because };
}


/***/ }),

/***/ 71810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ summaryDifference),
/* harmony export */   f$: () => (/* binding */ judgedEvidence),
/* harmony export */   k6: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _decision_waiver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85808);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _first_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70746);



/** What an entry says of the verdict whose bytes it names: made from the verdict, and held against it on replay. */
function verdictSummary(decision) {
    return {
        status: decision.status,
        reason: decision.reason,
        governance: governanceState(decision),
        models: decision.models.map(modelVerdict),
    };
}
/**
 * Where an entry says something else than the verdict whose bytes it names; null where it says the same. Without this, an
 * entry could call approved what its verdict denies.
 */
function summaryDifference(entry, decision) {
    const { status, reason, governance, models } = entry.decision;
    const said = {
        decision: { status, reason, governance, models },
        evidence: entry.evidence,
        head: entry.pull_request?.head ?? null,
        base: entry.pull_request?.base ?? null,
    };
    const meant = {
        decision: verdictSummary(decision),
        evidence: judgedEvidence(decision),
        head: decision.head,
        base: decision.base,
    };
    const subjects = subjectsOf(decision);
    const other = entry.subjects.find(({ name, sha256 }) => subjects.has(name) && subjects.get(name) !== sha256);
    return ((0,_first_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDifference */ .a)(said, meant) ??
        (other === undefined
            ? null
            : { pointer: '/subjects', recorded: other.sha256, replayed: subjects.get(other.name) }));
}
function subjectsOf({ models }) {
    return new Map(models.flatMap(({ path, subject }) => subject.subject === null ? [] : [[path, subject.subject.replace('sha256:', '')]]));
}
/** The evidence of all models, as an entry lists it. */
function judgedEvidence({ models }) {
    return models.flatMap(({ evidence }) => evidence.map(({ file, sha256, size, trust }) => ({ name: file, sha256, size, trust })));
}
function modelVerdict(model) {
    const signoff = model.signoff;
    return {
        name: model.name,
        path: model.path,
        version: model.version,
        content: model.subject.content?.replace('sha256:', '') ?? null,
        status: model.status,
        signoff: signoff?.state ?? null,
        missing: [...new Set((signoff?.missing ?? []).map(({ role }) => role))],
        valid_until: (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .earliest */ .Qd)([signoff?.valid_until ?? null, ...(0,_decision_waiver_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverEnds */ .XI)(model)]),
        override: signoff?.override != null,
        checks: model.checks.map(({ id, policy, level, outcome }) => ({ id, policy, level, outcome })),
    };
}
function governanceState({ governance }) {
    return governance !== null && 'state' in governance ? String(governance.state) : null;
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

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Y4: () => (/* binding */ modelHeadline),
/* harmony export */   wD: () => (/* binding */ modelTitle)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21987);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);





/** Model, version and status. */
function modelTitle(model) {
    const version = model.version === null ? '' : ` ${model.version}`;
    const override = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model)?.override ?? null;
    const sign = override === null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD)(model.status, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model)) : BREAK_GLASS_SIGN;
    return [
        `${sign} `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model.name),
        `${version} · `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[model.status]),
        ...breakGlass(override?.user),
    ];
}
/** Stands for every status: an override is never passed over. */
const BREAK_GLASS_SIGN = '🚨';
function breakGlass(user) {
    return user === undefined ? [] : [' · ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('break-glass'), ' of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(user)];
}
/** Model, version, status, whose turn it is, and why, in one line. */
function modelHeadline(model) {
    return [...modelTitle(model), ` — ${turnText(model)}${whyText(model)}`];
}
function turnText(model) {
    if (model.status === 'approved') {
        const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model);
        const checks = checksText(model);
        if (signoff === null)
            return `${checks} and nobody has to sign`;
        if (signoff.override === null)
            return `${checks} and every signature is there`;
        const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .seatsOf */ .Q7)(signoff);
        return `${checks}, ${filled} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, 'signature')}, the rest overridden until ${signoff.override.until}`;
    }
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model))
        return 'waiting for evidence';
    return _words_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_WORDS */ .yu[model.turn];
}
/** Where no check blocks: one that is overridden or waived does not hold, and is never counted as if it did. */
function checksText(model) {
    const aside = [
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .overriddenChecks */ .IX)(model).length, 'overridden'],
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedChecks */ .I0)(model).length, 'waived'],
    ];
    const words = aside
        .filter(([count]) => count > 0)
        .map(([count, how]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, 'check')} ${how}`);
    return words.length === 0 ? 'every check holds' : `${words.join(', ')}, every other holds`;
}
/** Why, in a few words; with a leading separator. */
function whyText(model) {
    const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model);
    switch (model.status) {
        case 'error':
            return ': it could not be decided, and the merge is blocked for safety';
        case 'rejected':
            return ': a reviewer asks for changes';
        case 'pending': {
            const failing = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .blockingChecks */ .td)(model).filter(({ awaiting }) => !awaiting).length;
            if (failing > 0)
                return `: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(failing)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shownChecks */ .xj)(model).length, 'check')} ${failing === 1 ? 'does' : 'do'} not hold`;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model) ? '' : `: ${model.reason}`;
        }
        case 'in_review': {
            if (signoff === null)
                return `: ${checksText(model)}`;
            const { filled, all } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .seatsOf */ .Q7)(signoff);
            return `: ${checksText(model)}, ${filled} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(all, 'signature')}`;
        }
        case 'approved':
            return '';
    }
}
/** The first line of a report on any number of models. */
function headline(decision) {
    const [only] = decision.models;
    if (only !== undefined && decision.models.length === 1 && only.status === decision.status)
        return modelHeadline(only);
    const isAwaiting = decision.models.some((model) => model.status === decision.status && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwaitingEvidence */ .KH)(model));
    const status = [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[decision.status])];
    const sign = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD)(decision.status, isAwaiting);
    if (decision.models.length === 0)
        return [`${sign} `, ...status, ` — ${decision.reason}`];
    const held = decision.models.filter((model) => model.status === 'approved').length;
    const count = `${held} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(decision.models.length, 'model')} approved`;
    const broken = decision.models.filter((model) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model)?.override != null).length;
    const glass = broken === 0 ? [] : [', ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${broken} by break-glass`)];
    const shown = broken === 0 ? sign : BREAK_GLASS_SIGN;
    return [`${shown} `, ...status, ` — ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_WORDS */ .yu[(0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.turnOf)(decision)]}: ${count}`, ...glass];
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

/***/ 36282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58191);






/** The one commit status of the gate. The base is part of its name: two pull requests may share a head. */
function renderStatus(decision, baseRef) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(decision))).replace(/^\S+ /u, '');
    const fallback = `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS_WORDS */ .ly[decision.status]} — ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .TURN_WORDS */ .yu[(0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.turnOf)(decision)]}`;
    return {
        state: (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.outwardState)(decision),
        description: (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(line === '' ? fallback : line, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.statusDescriptionCharacters),
        context: `arbiter/gate (${baseRef})`,
    };
}


/***/ })

};
