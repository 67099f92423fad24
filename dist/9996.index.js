export const id = 9996;
export const ids = [9996];
export const modules = {

/***/ 16325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pullContext)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12856);
/* harmony import */ var _ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53801);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96713);



/** What a pull request is judged with. The ledger must still hold what the gate's own comment last said it held. */
function pullContext(access, ledgers, { now, commentAuthor }) {
    return {
        github: access.github,
        repository: access.repository,
        now,
        openLedger: (config, facts) => ledgers.open(config, (0,_ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedLedger */ .w)(facts.timeline.comments, commentAuthor), facts.now),
        largeFiles: (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFilesOf */ .Yi)(access),
        recording: _recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingOptions */ .W,
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
    for (let found = (0,suggestion/* suggest */.Z)(login, left); found !== undefined; found = (0,suggestion/* suggest */.Z)(login, left)) {
        near.push(found);
        left.delete(found);
        if (near.length === MOST_SUGGESTIONS)
            break;
    }
    const meant = near.length === 0 ? '' : ` Did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`;
    return new errors/* UserError */.y(`\`${login}\` has no access to the repository, took no part in the pull request and is in no role.${meant}`);
}

// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 15 modules
var pull_decision = __webpack_require__(95731);
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
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(22719);
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

/***/ 70746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56242);

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
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95731);



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
