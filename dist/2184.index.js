export const id = 2184;
export const ids = [2184];
export const modules = {

/***/ 53801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rememberedLedger)
/* harmony export */ });
/* harmony import */ var _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54156);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60975);


/** Where the ledger stood when the gate last spoke in this pull request: a ledger without that entry was rewound. */
function rememberedLedger(comments, author) {
    const sticky = (0,_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .findStickyComment */ .o)(comments, author);
    return sticky === undefined ? null : ((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVerdict */ .Pn)(sticky.body)?.ledger ?? null);
}


/***/ }),

/***/ 96713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ recordingOptions)
/* harmony export */ });
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91790);

const DEFAULT_MAX_FILE_MB = 5;
const BYTES_PER_MB = 1024 * 1024;
/** What the configuration lets the ledger keep of the inputs of a verdict. */
function recordingOptions({ retention }) {
    return {
        arbiter: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__.ownVersion)(),
        maxFileBytes: Math.floor((retention?.max_file_mb ?? DEFAULT_MAX_FILE_MB) * BYTES_PER_MB),
    };
}


/***/ }),

/***/ 44163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* unused harmony export MOST_MILLISECONDS */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** The longest that one expression of a policy may take. What it may do was counted before; this is for a defect in that. */
const MOST_MILLISECONDS = 250;
const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()');
let context;
/**
 * Runs something synchronous and throws where it takes longer than `milliseconds`. It stops loops and regular expressions
 * wherever they are, and nothing inside can catch it.
 */
function withinTime(run, milliseconds = MOST_MILLISECONDS) {
    context ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(Object.create(null));
    let result;
    context.run = () => {
        result = { value: run() };
    };
    try {
        CALL.runInContext(context, { timeout: milliseconds });
    }
    catch (error) {
        if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new Error(`It took longer than ${milliseconds} ms.`);
    }
    finally {
        context.run = undefined;
    }
    if (result === undefined)
        throw new Error('It gave no answer.');
    return result.value;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CachedLargeFiles)
/* harmony export */ });
/** Bytes of objects that are held for the next question; what is larger together is read again. */
const MOST_HELD_BYTES = 64 * 1024 * 1024;
const NOT_ASKED = 'the verdict did not ask for it there, and to tell what changed rules do nothing is fetched';
/** Asks a store once for each object, for whoever judges the same files twice. */
class CachedLargeFiles {
    #store;
    #answers = new Map();
    #asked = new Set();
    #held = 0;
    constructor(store) {
        this.#store = store;
    }
    async read(wanted) {
        // Bytes that go somewhere while they are read have to be read again.
        const unknown = wanted.filter((object) => object.into !== undefined || !this.#answers.has(keyOf(object)));
        const answers = unknown.length === 0 ? [] : await this.#store.read(unknown);
        for (const object of unknown)
            this.#asked.add(placeOf(object));
        const fresh = new Map(unknown.map((object, index) => [object, answers[index]]));
        for (const [object, answer] of fresh)
            this.#keep(object, answer);
        return wanted.map((object) => fresh.get(object) ?? this.#answers.get(keyOf(object)));
    }
    /**
     * The same store for what decides nothing: it answers of objects that were asked for before, where they were asked for, and
     * asks for nothing else, since rules that nobody agreed to yet could name any server.
     */
    ofAsked() {
        return {
            read: async (wanted) => {
                const isKnown = wanted.map((object) => this.#asked.has(placeOf(object)));
                const answers = [...(await this.read(wanted.filter((_, index) => isKnown[index])))];
                return isKnown.map((known) => known ? answers.shift() : { state: 'not_followed', reason: NOT_ASKED });
            },
        };
    }
    #keep(object, answer) {
        const size = answer.state === 'read' ? (answer.bytes?.length ?? 0) : 0;
        if (object.into !== undefined || this.#held + size > MOST_HELD_BYTES)
            return;
        this.#held += size;
        this.#answers.set(keyOf(object), answer);
    }
}
/** Which object, and where it is; not how much of it is to be held. */
function placeOf({ tool, digest, size, project, remote, registry }) {
    return JSON.stringify([tool, digest, size, project, remote, registry]);
}
/** Everything that the answer depends on. */
function keyOf({ into: _into, ...question }) {
    return JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 56997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ComposedTree)
/* harmony export */ });
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40322);

/** The files of one commit under the governing files of another. */
class ComposedTree {
    entries;
    #files;
    #governing;
    constructor(files, governing) {
        this.#files = files;
        this.#governing = governing;
        this.entries = [
            ...files.entries.filter(({ path }) => !(0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)(path)),
            ...governing.entries.filter(({ path }) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)(path)),
        ].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async read(paths) {
        const [governing, files] = await Promise.all([
            this.#governing.read(paths.filter(_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)),
            this.#files.read(paths.filter((path) => !(0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)(path))),
        ]);
        return new Map([...governing, ...files]);
    }
}


/***/ }),

/***/ 79983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ subjectObservations),
/* harmony export */   KJ: () => (/* binding */ subjectHeads),
/* harmony export */   XJ: () => (/* binding */ isObserved)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _signoff_override_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68143);


/**
 * Every head of the pull request with the subject it had for one model, in time. A recorded verdict says what a head's
 * subject was and since when that is known; a push that nothing judged has none. The present head is last: established
 * when it was pushed and its present subject first recorded, the later of the two (sign-off rule 4); now, when it never was.
 */
function subjectHeads(facts, history, subject) {
    const { headSha } = facts;
    // Without the activity nobody knows of a push between two verdicts; the verdicts alone are in order.
    const pushedAt = facts.isActivityRead ? time(facts.head.at) : Number.NEGATIVE_INFINITY;
    const run = [];
    const before = [];
    for (const verdict of firstSights(history, subject.name)) {
        const given = verdict.subjects.get(subject.name) ?? null;
        const at = later(verdict.at, verdict.headAt);
        const head = {
            sha: verdict.head,
            at,
            pusher: verdict.pusher,
            subject: given,
            isActivityRead: verdict.headAt !== null,
        };
        const isPresent = verdict.head === headSha && given === subject.sha256 && given !== null && time(verdict.at) >= pushedAt;
        if (isPresent)
            run.push(head);
        else
            before.push(...run.splice(0), head);
    }
    const known = new Set(decidedVerdicts(history).map(({ head }) => head));
    const unseen = facts.pushes
        .filter(({ sha }) => sha !== headSha && !known.has(sha))
        .map(({ sha, at, pusher }) => ({
        sha,
        at,
        pusher: pusher?.id ?? null,
        subject: null,
        isActivityRead: true,
    }));
    const present = {
        sha: headSha,
        at: run[0]?.at ?? later(facts.now, facts.evidenceAt),
        pusher: facts.head.pusher?.id ?? run[0]?.pusher ?? null,
        subject: subject.sha256,
        isActivityRead: facts.isActivityRead,
    };
    return [...before, ...unseen, present];
}
/** Without those that say again, of the same push and the same subject, what the one before said. */
function firstSights(history, name) {
    return decidedVerdicts(history).filter((verdict, index, all) => {
        const before = all[index - 1];
        return (before === undefined ||
            before.head !== verdict.head ||
            before.headAt !== verdict.headAt ||
            before.subjects.get(name) !== verdict.subjects.get(name));
    });
}
/** What reviews were given on, for one model: as the ledger observed it, else as it can be told now. */
function subjectObservations(reviews, facts, history, subject) {
    const listed = new Set(reviews.map(({ id }) => id));
    // A review that was seen and is no longer there is named, so that the engine finds it lost: it may have been a veto. A
    // comment cannot have been one, and goes with the last remark in it.
    const lost = [...history.observations]
        .filter(([id]) => !listed.has(id) && history.texts.get(id)?.state !== 'COMMENTED')
        .map(([id, subjects]) => ({ review: id, subject: subjects.get(subject.name) ?? null }));
    const seen = reviews.flatMap((review) => {
        const recorded = history.observations.get(review.id);
        if (review.state === 'COMMENTED' && !(0,_signoff_override_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverridingComment */ .V)(review))
            return [];
        if (recorded !== undefined)
            return [{ review: review.id, subject: recorded.get(subject.name) ?? null }];
        if (!bearsOnVerdict(review))
            return [];
        return [{ review: review.id, subject: subjectGivenOn(review, facts, history, subject) }];
    });
    return [...seen, ...lost];
}
/** What a review was given on matters when it may fill a seat or override a check. */
function bearsOnVerdict(review) {
    const { state } = review;
    return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || (0,_signoff_override_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverridingComment */ .V)(review);
}
/** Whether the first sight of a review is recorded: a comment's too, since others may write an override into it later. */
function isObserved({ state }) {
    return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'COMMENTED';
}
/**
 * The subject a review that is seen for the first time was given on; null where it cannot be known, so that it never
 * counts. GitHub moves the commit of a review to the new head after a forced push that leaves the difference as it was:
 * a commit that was pushed at or after the review may not be what was reviewed; the head there was at that time then
 * counts as a possibility too, and all must agree. Where pushes cannot be read, only a verdict before the review tells.
 */
function subjectGivenOn({ commit, at: submittedAt }, facts, history, subject) {
    if (commit === null || submittedAt === null)
        return null;
    const at = time(submittedAt);
    if (!facts.isHistoryWhole) {
        const last = decidedVerdicts(history)
            .filter(({ at: judgedAt }) => time(judgedAt) < at)
            .at(-1);
        return last?.head === commit ? (last.subjects.get(subject.name) ?? null) : null;
    }
    const pushes = facts.pushes.filter(({ sha }) => sha === commit);
    // A commit in the middle of a push was never the head, so nobody said what its content is.
    if (pushes.length === 0)
        return null;
    const isMoved = !pushes.some((push) => time(push.at) < at) || pushes.some((push) => time(push.at) >= at);
    const tip = facts.pushes.filter((push) => time(push.at) < at).at(-1)?.sha;
    const reviewed = new Set([
        ...(pushes.some((push) => time(push.at) < at) ? [commit] : []),
        ...(isMoved && tip !== undefined ? [tip] : []),
    ]);
    const subjects = new Set([...reviewed].map((sha) => subjectThen(sha, at, facts, history, subject)));
    const [only = null] = subjects;
    return subjects.size === 1 ? only : null;
}
function subjectThen(sha, at, facts, history, subject) {
    // Nothing had judged that head when it was reviewed: what it was judged to be right after is what it was.
    const verdict = judgedBefore(sha, at, history) ?? decidedVerdicts(history).find(({ head }) => head === sha);
    if (verdict !== undefined)
        return verdict.subjects.get(subject.name) ?? null;
    return sha === facts.headSha ? subject.sha256 : null;
}
function judgedBefore(sha, at, history) {
    return decidedVerdicts(history)
        .filter(({ head, at: judgedAt }) => head === sha && time(judgedAt) < at)
        .at(-1);
}
function decidedVerdicts({ verdicts }) {
    return verdicts.filter(({ isDecided }) => isDecided);
}
function later(one, other) {
    return other !== null && time(other) > time(one) ? other : one;
}
/** An instant that cannot be read is the end of time: nothing lies after it, so nothing is fresh by it. */
function time(instant) {
    return (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(instant) ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 48713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ policyImpact)
/* harmony export */ });
/* harmony import */ var _decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83005);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84108);
/* harmony import */ var _composed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56997);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57607);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68936);





/**
 * Judges the checks of every governed model twice, on the same evidence: by the rules of base, and by those of head as they
 * will decide once they are merged. Signatures are left out of it: they belong to the rules they were given under. What a
 * manifest sets for its own model counts as in the gate: stricter in both, looser in the second alone.
 */
async function policyImpact(input) {
    const { base, head, auditTrail, only, ...rest } = input;
    const shared = {
        ...rest,
        changed: null,
        changedOnBase: [],
        signoff: null,
        isDraft: false,
        // What is on base is what the ledger knows, also where manifests of head are laid over it.
        auditTrail: auditTrail === null ? null : trailOfBase(base, auditTrail),
    };
    const before = await (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)({ ...shared, base, head: new _composed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ComposedTree */ .V(head, base) });
    const after = await (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)({
        ...shared,
        base: new ManifestsOver(new _composed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ComposedTree */ .V(base, head), head),
        head,
    });
    return (0,_decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleImpact */ .$j)(narrowed(before.decision, only), narrowed(after.decision, only));
}
function narrowed(decision, only) {
    if (only === undefined)
        return decision;
    return { ...decision, models: decision.models.filter(({ path }) => only.has(path)) };
}
function trailOfBase(base, ask) {
    return async (model) => {
        if (model.content === null)
            return ask(model);
        return ask({ ...model, content: (await (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(base, model.ownPaths, model.folder)).entries });
    };
}
/** A tree with the manifests of another where both have one: as it is once the other is merged. A new model stays new. */
class ManifestsOver {
    entries;
    #files;
    #manifests;
    #own;
    constructor(files, manifests) {
        this.#files = files;
        this.#manifests = manifests;
        const over = new Map(manifests.entries
            .filter(({ path }) => path.endsWith(`/${_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h}`))
            .map((entry) => [entry.path, entry]));
        this.#own = new Set(files.entries.filter(({ path }) => over.has(path)).map(({ path }) => path));
        this.entries = files.entries.map((entry) => over.get(entry.path) ?? entry);
    }
    async read(paths) {
        const [files, manifests] = await Promise.all([
            this.#files.read(paths.filter((path) => !this.#own.has(path))),
            this.#manifests.read(paths.filter((path) => this.#own.has(path))),
        ]);
        return new Map([...files, ...manifests]);
    }
}


/***/ }),

/***/ 75566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  at: () => (/* binding */ decideMergedPull),
  OD: () => (/* binding */ decidePull),
  lX: () => (/* binding */ judgeMergedPull),
  LF: () => (/* binding */ limitOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(79102);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/evaluation/artifact-memory.js
var artifact_memory = __webpack_require__(43876);
// EXTERNAL MODULE: ./lib/evaluation/artifact-set.js
var artifact_set = __webpack_require__(64395);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/model/subject.js
var subject = __webpack_require__(35605);
// EXTERNAL MODULE: ./lib/evaluation/content.js
var evaluation_content = __webpack_require__(57607);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/evaluation/standing-approvals.js


/**
 * Approved verdicts on a model, newest first, with what is wrong with each. A verdict stands when it was the last one of its
 * pull request before the merge, and no correction names it. One whose merge is not recorded stands for a pull request that
 * was first seen later: so no two open pull requests can hold each other up, and none holds itself up.
 */
function modelApprovals(entries, folder, pullRequest) {
    const corrected = (0,query/* corrections */.SX)(entries);
    const firstSeen = entries.find((entry) => entry.pull_request?.number === pullRequest)?.seq ?? Number.POSITIVE_INFINITY;
    const courses = [...coursesOf(entries)].filter(([number]) => number !== pullRequest);
    return courses
        .flatMap(([number, course]) => course.verdicts.flatMap((entry) => {
        const verdict = verdictOn(entry, folder);
        if (detailOf(entry).status !== 'approved' || verdict?.status !== 'approved')
            return [];
        const fault = corrected.has(entry.seq)
            ? `Entry ${entry.seq}, which approved it in pull request #${number}, was corrected.`
            : faultOf(entry, number, course, firstSeen);
        return [{ entry, verdict, fault }];
    }))
        .sort((a, b) => b.entry.seq - a.entry.seq);
}
function coursesOf(entries) {
    const courses = new Map();
    for (const entry of entries) {
        const number = entry.pull_request?.number;
        if (number === undefined)
            continue;
        const course = courses.get(number) ?? { verdicts: [], merged: null };
        courses.set(number, course);
        if (entry.type === 'evaluation')
            course.verdicts.push(entry);
        const status = entry.type === 'status' ? entry.decision : null;
        if (status?.event === 'merged')
            course.merged ??= status;
    }
    return courses;
}
function faultOf(entry, number, { verdicts, merged }, firstSeen) {
    const pull = `Pull request #${number}`;
    const last = verdicts.filter(({ at }) => !isAfter(at, merged)).at(-1);
    if (last !== entry) {
        const then = last === undefined ? 'without a verdict' : `with the verdict ${detailOf(last).status}`;
        return merged === null
            ? `${pull} was approved with it, and has another verdict since.`
            : `${pull} was approved with it, and merged ${then} after that (merged_unapproved).`;
    }
    if (merged !== null)
        return merged.status === 'approved'
            ? null
            : `${pull} was merged when its last verdict was ${merged.status ?? 'none'} (merged_unapproved).`;
    return entry.seq < firstSeen ? null : `${pull} is approved with it, and no merge of it is recorded.`;
}
/** A verdict after the merge is no part of what led to it, whenever the merge was recorded. */
function isAfter(at, merged) {
    const merge = (0,instant/* parseInstant */.nV)(merged?.happened_at ?? '');
    return merge !== undefined && ((0,instant/* parseInstant */.nV)(at) ?? Number.POSITIVE_INFINITY) > merge;
}
function verdictOn(entry, folder) {
    return detailOf(entry).models.find(({ path }) => path === folder);
}
function detailOf(entry) {
    return entry.decision;
}

;// CONCATENATED MODULE: ./lib/evaluation/audit-trail.js






/** Approvals of one model that are compared with what stands on base, newest first. */
const MOST_COMPARED = 200;
/** Branches of other names whose rules are read. */
const MOST_RULES_READ = 20;
/**
 * Whether what stands on base was approved: its content must be that of a subject that a standing approval covered, or what
 * was found there when the ledger began. Anything else was changed around the gate, and is repaired here: by a pull request
 * that restores such a content, or by one that the governance role signs as well. Nothing else would ever end it, since
 * base is judged before the pull request that changes it.
 */
async function auditTrailOf(model, pull, ledger, repository) {
    if (ledger === null)
        return { branch: null, entries: 0, origin: '', gaps: [] };
    const { branch, entries } = ledger;
    const trail = (origin) => ({ branch, entries: entries.length, origin, gaps: [] });
    if (model.content === null)
        return trail('The model is new; its trail begins with this pull request.');
    const approvals = modelApprovals(entries, model.folder, pull.number);
    const source = { model, pull, ledger, repository, approvals };
    const onBase = await originOf(model.content, source);
    if ('known' in onBase)
        return trail(`What is on the base branch ${onBase.known}.`);
    const head = await model.headContent();
    const atHead = head === null ? onBase : await originOf(head, source);
    if ('known' in atHead)
        return trail(`What is on the base branch under ${model.folder} was changed around the gate. This pull request restores what ${atHead.known}.`);
    return {
        branch,
        entries: entries.length,
        origin: '',
        gaps: [
            `No recorded approval covers what is on the base branch under ${model.folder}: it was changed around the gate.`,
            ...onBase.why,
        ],
        isJudgedHere: true,
    };
}
async function originOf(content, source) {
    const { model, ledger, repository } = source;
    const covering = await approvalsOf(content, source);
    const why = [];
    const isSameRules = rulesComparison(source);
    for (const approval of covering) {
        const { entry } = approval;
        const fault = approval.fault ?? signatureGap(approval, model.folder, ledger.entries) ?? (await isSameRules(entry));
        if (fault === null)
            return { known: `was approved in pull request #${entry.pull_request?.number} (entry ${entry.seq})` };
        why.push(fault);
    }
    if (await isAsFound(model, content, ledger, repository))
        return { known: 'stood there when the ledger began' };
    return { why: why.slice(0, 1) };
}
/**
 * The approved verdicts on just this content, newest first: told by its digest, which needs no kept content; else, since
 * code paths may have been widened after it, by each file that it covered.
 */
async function approvalsOf(content, { model: { folder }, ledger, approvals }) {
    const digest = (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(content));
    const same = approvals.filter(({ verdict }) => verdict.content === digest);
    const standing = approvals.filter(({ fault, verdict }) => fault === null && verdict.content !== digest);
    if (same.some(({ fault }) => fault === null))
        return same;
    const compared = standing.slice(0, MOST_COMPARED);
    const preimages = await ledger.blobs(compared.flatMap(({ entry }) => subjectIn(entry, folder) ?? []));
    const covering = compared.filter(({ entry }) => {
        const bytes = preimages.get(subjectIn(entry, folder) ?? '');
        return bytes !== undefined && covers(contentIn(bytes), content, folder);
    });
    return [...covering, ...same];
}
/**
 * Approvals on a branch of another name (the default branch was renamed, or changes are promoted from branch to branch)
 * count where the very same rules stood: what governs, in `.arbiter/` and `.github/`, byte for byte. Null: they count.
 */
function rulesComparison({ pull, repository }) {
    const read = new Map();
    const rulesAt = async (commit) => {
        const known = read.get(commit);
        if (known !== undefined)
            return known;
        // A commit that cannot be had any more (its branch is gone) approves nothing; it must not stop every decision.
        const rules = await rulesOf(commit, repository).catch(() => null);
        read.set(commit, rules);
        return rules;
    };
    return async ({ seq, pull_request: of }) => {
        if (of === null || of.base_ref === pull.baseRef)
            return null;
        const other = `Entry ${seq} approved it on the branch ${of.base_ref}, where other rules stood.`;
        if (read.size > MOST_RULES_READ)
            return other;
        const present = await rulesAt(pull.baseSha);
        return present !== null && (await rulesAt(of.base)) === present ? null : other;
    };
}
async function rulesOf(commit, repository) {
    await repository.fetch(commit);
    const { entries } = await commit_tree/* CommitTree */.e.of(repository, commit);
    const governing = entries.filter(({ path }) => (0,governing_path/* isGoverningPath */.R)(path));
    return (0,canonical/* canonicalJson */.dj)(governing.map(({ path, mode, oid }) => [path, mode, oid]));
}
/**
 * Every file that was approved stands as it was, and nothing was added to the model's folder. A pointer stands as it was
 * when its own text does: its objects are not read again for this.
 */
function covers(approved, content, folder) {
    if (approved === undefined || approved.length === 0)
        return false;
    const present = new Map(content.map((entry) => [entry.path, (0,canonical/* canonicalJson */.dj)(entry)]));
    const known = new Set(approved.map(({ path }) => path));
    return (approved.every((entry) => present.get(entry.path) === (0,canonical/* canonicalJson */.dj)((0,subject/* ownEntry */.Pl)(entry))) &&
        content.every(({ path }) => known.has(path) || !path.startsWith(`${folder}/`)));
}
function subjectIn(entry, folder) {
    return entry.subjects.find(({ name }) => name === folder)?.sha256;
}
/** The bytes were checked against their digest; who may write the ledger may have put anything there all the same. */
function contentIn(preimage) {
    try {
        const { content } = JSON.parse(Buffer.from(preimage).toString('utf8'));
        return Array.isArray(content) ? content : undefined;
    }
    catch {
        return undefined;
    }
}
/** An approval with a complete sign-off must have its signatures on record. */
function signatureGap({ entry: approved, verdict }, folder, entries) {
    const isSigned = verdict.signoff === 'complete' && !verdict.override;
    const subject = subjectIn(approved, folder);
    const hasApproval = entries.some((entry) => entry.type === 'approval' && entry.subject === subject && entry.subjects[0]?.name === folder);
    return isSigned && !hasApproval
        ? `Entry ${approved.seq} says that the model was signed, and no signature is on record for it.`
        : null;
}
async function isAsFound(model, content, ledger, repository) {
    const genesis = ledger.entries[0]?.decision;
    const commit = genesis?.commit;
    if (commit === undefined || commit === null || !/^[0-9a-f]{40}$/.test(commit))
        return false;
    await repository.fetch(commit);
    const found = await (0,evaluation_content/* contentOf */.$E)(await commit_tree/* CommitTree */.e.of(repository, commit), model.ownPaths, model.folder);
    return (0,canonical/* canonicalJson */.dj)(found.entries) === (0,canonical/* canonicalJson */.dj)(content);
}

// EXTERNAL MODULE: ./lib/evaluation/cached-large-files.js
var cached_large_files = __webpack_require__(562);
// EXTERNAL MODULE: ./lib/evaluation/composed-tree.js
var composed_tree = __webpack_require__(56997);
// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 10 modules
var evaluation_evaluation = __webpack_require__(68936);
// EXTERNAL MODULE: ./lib/model/manifest.js + 2 modules
var manifest = __webpack_require__(84108);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
;// CONCATENATED MODULE: ./lib/evaluation/expected-files.js




/** A repository with more of them is not read ahead: most would be none of its governed models. */
const MOST_FILES = 2_000;
/**
 * Reads ahead what every decision reads of its commits, what governs and the manifests: one after the other they would be
 * a request each. It decides nothing; what is not held afterwards is read when it is wanted, and refused then.
 */
async function readExpectedFiles(repository, base, ...others) {
    if (!base.entries.some(({ path }) => path === governing_set/* CONFIG_FILE */.g2))
        return;
    const expected = [base, ...others]
        .flatMap(({ entries }) => entries)
        .filter((entry) => (0,commit_tree/* isRegular */.$)(entry) && isExpected(entry.path));
    const oids = new Set(expected.map(({ oid }) => oid));
    if (oids.size > MOST_FILES)
        return;
    await repository.blobs([...oids]).catch((error) => {
        // Too much at once: each reading of its own says so where it is too much for that.
        if (!(error instanceof errors/* UserError */.y))
            throw error;
    });
}
function isExpected(path) {
    return (0,governing_set/* isReadGoverningFile */.OY)(path) || path === manifest/* MANIFEST_FILE */.h || path.endsWith(`/${manifest/* MANIFEST_FILE */.h}`);
}

// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
;// CONCATENATED MODULE: ./lib/evaluation/recorded-drills.js


/** More than anybody rehearses within a window that a policy names. */
const MOST_DRILLS = 100;
/**
 * The drills of a model, oldest first: each returned, or was to return, to a bundle that the ledger knows as the model's, so
 * its version is that of the bundle and nobody's word. What did not end live is there because it voids what was proven before.
 * One that a later entry corrects is none.
 * @param entries of a ledger that was verified
 */
function recordedDrills(entries, model) {
    const corrected = (0,query/* corrections */.SX)(entries);
    const history = new deployment_history/* DeploymentHistory */.u(entries);
    const drills = entries.flatMap((entry) => {
        const detail = (0,query/* detailOf */.Rw)(entry, 'drill');
        if (detail === undefined || corrected.has(entry.seq))
            return [];
        const { to, tested_at: testedAt, switch_ms: switchMs, outcome } = detail;
        const bundle = to === null ? undefined : history.bundle(to.sha256);
        if (bundle?.model !== model)
            return [];
        const drill = { entry: entry.seq, version: bundle.version, bundle: bundle.sha256, testedAt, switchMs };
        if (outcome !== 'live')
            return [{ ...drill, outcome }];
        // One that measured nothing proves nothing, and voids nothing.
        return switchMs === null ? [] : [drill];
    });
    return drills.slice(-MOST_DRILLS);
}

// EXTERNAL MODULE: ./lib/release/retirement.js
var retirement = __webpack_require__(71486);
// EXTERNAL MODULE: ./lib/release/rollback-choice.js
var rollback_choice = __webpack_require__(37101);
;// CONCATENATED MODULE: ./lib/evaluation/recorded-releases.js





/** More than anybody returns to. */
const MOST_RELEASES = 500;
/**
 * Every bundle of a model that was published, oldest release first, with what the ledger says against returning to it. What
 * speaks against it does not take it out: a model of which something was released stays one, whatever is written later.
 * @param entries of a ledger that was verified
 * @param until what was recorded after this instant is left out; null: nothing is
 */
function recordedReleases(entries, model, until = null) {
    const corrected = (0,query/* corrections */.SX)(entries);
    const history = new deployment_history/* DeploymentHistory */.u(entries);
    const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
    const published = publishedBy(entries, corrected, until);
    const retired = (0,retirement/* retirementOf */.T)(entries, model.name);
    const known = new Set([model.name, ...model.knownAs]);
    const isOwn = (bundle) => known.has(bundle.model) ||
        (bySeq.get(bundle.seq)?.subjects ?? []).some(({ name, sha256 }) => sha256 === bundle.subject && known.has(name));
    const releases = history.bundles.flatMap((bundle) => {
        const entry = published.get(bundle.sha256);
        if (entry === undefined || !isOwn(bundle))
            return [];
        const against = retired === undefined
            ? objection(history, model, bundle, corrected.get(entry))
            : `Entry ${retired.seq} of the ledger retires the model.`;
        const { version, tag, sha256 } = bundle;
        const release = { entry, version, tag, bundle: sha256, validUntil: approvalEnd(entries, bundle) };
        return [{ ...release, ...(against !== null && { against }) }];
    });
    return releases.sort((a, b) => a.entry - b.entry).slice(-MOST_RELEASES);
}
/** The entry that published each bundle: one that stands before one that was corrected. */
function publishedBy(entries, corrected, until) {
    const last = until === null ? Number.POSITIVE_INFINITY : ((0,instant/* parseInstant */.nV)(until) ?? Number.NEGATIVE_INFINITY);
    const published = new Map();
    for (const entry of entries) {
        const detail = (0,query/* detailOf */.Rw)(entry, 'release');
        if (detail === undefined || detail.refusal !== null || detail.sha256 === null)
            continue;
        if (((0,instant/* parseInstant */.nV)(entry.at) ?? Number.POSITIVE_INFINITY) > last)
            continue;
        const known = published.get(detail.sha256);
        const isBetter = known === undefined || (corrected.has(known) && !corrected.has(entry.seq));
        if (isBetter)
            published.set(detail.sha256, entry.seq);
    }
    return published;
}
/** Why `arbiter rollback` would pass a bundle over, as far as the ledger says it. */
function objection(history, { name }, bundle, correctedBy) {
    if (bundle.model !== name)
        return `It is of the name ${bundle.model}, and a rollback of ${name} takes no bundle of another name.`;
    const wrong = correctedBy ?? bundle.correctedBy;
    if (wrong !== null)
        return `Entry ${wrong} of the ledger says that its record, or its approval, was wrong.`;
    const dismissed = (0,rollback_choice/* dismissedApprovals */.Yy)(history, bundle);
    return dismissed.length === 0
        ? null
        : `Approvals that it rests on were dismissed: review ${dismissed.join(', ')}.`;
}
/** Until when the verdict that a bundle was made from is valid. */
function approvalEnd(entries, bundle) {
    const ends = entries.flatMap((entry) => {
        const detail = (0,query/* detailOf */.Rw)(entry, 'evaluation');
        if (detail?.status !== 'approved' || entry.seq >= bundle.seq)
            return [];
        if (entry.pull_request?.number !== bundle.pullRequest)
            return [];
        const folder = entry.subjects.find(({ sha256 }) => sha256 === bundle.subject)?.name;
        const model = detail.models.find(({ path }) => path === folder);
        return model === undefined ? [] : [model.valid_until];
    });
    return ends.at(-1) ?? null;
}

// EXTERNAL MODULE: ./lib/evaluation/governing-subject.js
var governing_subject = __webpack_require__(14170);
;// CONCATENATED MODULE: ./lib/evaluation/recorded-waivers.js


/**
 * What the ledger says of the approvals of these waivers, and of earlier ones of the same checks, oldest first. An entry
 * alone approves nothing: the verdict, the merge and each signature that it speaks of must be on record too, for the same
 * branch. What a correction calls wrong counts no more.
 */
function recordedWaivers(entries, waivers, baseRef) {
    const corrected = (0,query/* corrections */.SX)(entries);
    const sound = entries.filter(({ seq }) => !corrected.has(seq));
    return sound.flatMap((entry) => {
        const detail = (0,query/* detailOf */.Rw)(entry, 'waiver');
        if (detail === undefined || entry.pull_request?.base_ref !== baseRef)
            return [];
        const isAsked = waivers.some(({ waiver }) => waiver.check === detail.check && waiver.model === detail.model);
        if (!isAsked || !isMergedWith(entry, detail, sound))
            return [];
        const { file, sha256, check, model, merged_at } = detail;
        return [
            {
                entry: entry.seq,
                pull_request: entry.pull_request.number,
                file,
                sha256,
                check,
                model,
                merged_at,
                approved_by: detail.approved_by
                    .filter((approver) => isSigned(approver, entry, sound))
                    .map(({ login, id, role }) => ({ login, id, role })),
            },
        ];
    });
}
/** The verdict it names approved the change to what governs, and the pull request was merged. */
function isMergedWith({ pull_request: pull, subject }, { verdict, commit }, sound) {
    const own = sound.filter((other) => other.pull_request?.number === pull?.number);
    const isApproved = own.some((other) => {
        const told = other.seq === verdict ? (0,query/* detailOf */.Rw)(other, 'evaluation') : undefined;
        const isSubject = other.subjects.some(({ name, sha256 }) => name === governing_subject/* GOVERNING_SUBJECT */.r && sha256 === subject);
        return told?.status === 'approved' && told.governance === 'complete' && isSubject;
    });
    const isMerged = own.some((other) => {
        const told = (0,query/* detailOf */.Rw)(other, 'status');
        return told?.event === 'merged' && told.commit === commit;
    });
    return isApproved && isMerged;
}
/** The signature itself is on record, of this person, for this change, in this role. */
function isSigned({ id, review, role }, { pull_request: pull, subject }, sound) {
    return sound.some((other) => {
        const told = (0,query/* detailOf */.Rw)(other, 'approval');
        return (told?.review === review &&
            told.role === role &&
            told.model === governing_subject/* GOVERNING_SUBJECT */.r &&
            other.actor?.id === id &&
            other.subject === subject &&
            other.pull_request?.number === pull?.number);
    });
}

;// CONCATENATED MODULE: ./lib/evaluation/ledger-answers.js



/**
 * What the ledger answers when a pull request is judged. Without a ledger, drills and releases are not asked for.
 * @param releasedUntil releases recorded after this instant are left out; null: none are
 */
function ledgerAnswers(ledger, { baseRef }, releasedUntil) {
    if (ledger === null)
        return { waivers: async () => ({ kind: 'no_ledger' }) };
    const { entries } = ledger;
    return {
        drills: async (model) => recordedDrills(entries, model),
        releases: async (model) => recordedReleases(entries, model, releasedUntil),
        // A pull request's own merge is not on record while it is open, so nothing that it brings counts for itself.
        waivers: async (onBase) => ({
            kind: 'ledger',
            approvals: recordedWaivers(entries, onBase, baseRef),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/evaluation/merged-commits.js

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

// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/model/governing.js + 6 modules
var model_governing = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/evaluation/policy-impact.js
var policy_impact = __webpack_require__(48713);
;// CONCATENATED MODULE: ./lib/evaluation/pull-impact.js







/** So many times as much as the rules that decide the new ones may ask for, and always so many checks. */
const MOST_TIMES = 3;
const MOST_UNASKED = 200;
/**
 * From what was read for the verdict, without another request to GitHub or any other server. Rules that ask for some pull
 * requests alone are judged as if this were one of them. Null where no rule is altered, or no model was judged (a waiver alone,
 * which counts for nothing before it is merged).
 */
function pullImpact({ pullRequest: _, ...input }, { decision, governing }, { artifacts: collected, largeFiles }) {
    const altering = (0,model_governing/* alteringChanges */.i1)(decision.governing);
    if (altering.length === 0 || decision.models.length === 0)
        return null;
    const declared = governing.config?.artifacts ?? [];
    const isOfAll = altering.some(isForAll);
    return async () => {
        if (isOfAll)
            await requireFewChecks(input, governing);
        return (0,policy_impact/* policyImpact */.Z)({
            ...input,
            ...(!isOfAll && { only: new Set(decision.models.map(({ path }) => path)) }),
            largeFiles: largeFiles.ofAsked(),
            artifacts: async ({ artifacts = [] }) => artifactsDeclaredBy(artifacts, declared, collected),
        });
    };
}
/**
 * Nobody agreed to the new rules, and a sweep decides other pull requests in the same run: one whose rules take hours to judge
 * would keep those from being decided.
 */
async function requireFewChecks({ base, head }, { policies }) {
    const old = workOf(policies, base);
    const now = workOf((await (0,governing_set/* loadGoverningSet */.ef)(head)).policies, head);
    if (now.checks * now.manifests <= Math.max(MOST_UNASKED, MOST_TIMES * old.checks * old.manifests))
        return;
    throw new errors/* UserError */.y(`The changed rules have ${now.checks} checks for ${now.manifests} manifest${now.manifests === 1 ? '' : 's'}, far more than those that decide (${old.checks} for ${old.manifests}).`);
}
function workOf(policies, { entries }) {
    return {
        checks: policies.reduce((sum, { policy }) => sum + policy.checks.length, 0),
        manifests: entries.filter(({ path }) => path.endsWith(`/${manifest/* MANIFEST_FILE */.h}`)).length,
    };
}
/** Manifests and the catalog are rules for models that the change touches, and that were judged. */
function isForAll({ file }) {
    const kind = (0,governing_path/* governingKind */.e)(file);
    return kind !== undefined && kind !== 'catalog';
}
/**
 * Of the artifacts that the old rules name, those that the new ones name alike. What only the new ones name was not
 * downloaded: a pull request does not choose how many requests are made for it. It is awaited, so it is not told as if the
 * model had no such evidence.
 */
function artifactsDeclaredBy(wanted, declared, { files, awaiting, problems, newestAt }) {
    const known = new Set(declared.map(keyOf));
    const kept = wanted.filter((source) => known.has(keyOf(source))).map(folderOf);
    return {
        files: files.filter(({ path }) => kept.some((folder) => path.startsWith(`${folder}/`))),
        awaiting: [
            ...awaiting.filter(({ into }) => kept.includes(into)),
            ...wanted
                .filter((source) => !known.has(keyOf(source)))
                .map((source) => ({
                workflow: source.workflow,
                artifact: source.name,
                state: facts/* NOT_GIVEN */.y8,
                into: folderOf(source),
            })),
        ],
        problems: problems.filter(({ file }) => kept.includes(file)),
        newestAt,
    };
}
function keyOf({ workflow, name, into }) {
    return JSON.stringify([workflow, name, into]);
}
function folderOf({ into }) {
    return into.replace(/\/+$/u, '');
}

// EXTERNAL MODULE: ./lib/signoff/signoff.js + 17 modules
var signoff = __webpack_require__(5985);
// EXTERNAL MODULE: ./lib/evaluation/pull-history.js
var pull_history = __webpack_require__(11562);
// EXTERNAL MODULE: ./lib/signoff/override-line.js
var override_line = __webpack_require__(68143);
// EXTERNAL MODULE: ./lib/signoff/snapshot.js
var snapshot = __webpack_require__(28160);
// EXTERNAL MODULE: ./lib/signoff/validation.js
var validation = __webpack_require__(50091);
// EXTERNAL MODULE: ./lib/evaluation/head-history.js
var head_history = __webpack_require__(79983);
// EXTERNAL MODULE: ./lib/evaluation/requesters.js
var requesters = __webpack_require__(9619);
// EXTERNAL MODULE: ./lib/signoff/override.js
var override = __webpack_require__(75624);
// EXTERNAL MODULE: ./lib/evaluation/review-edit.js
var review_edit = __webpack_require__(20981);
;// CONCATENATED MODULE: ./lib/evaluation/review-facts.js





/** A review as the sign-off engine sees it. */
function reviewFacts(review, timeline, { history, subject }) {
    const state = snapshot/* REVIEW_STATES */.SW.find((known) => known === review.state);
    if (state === undefined)
        throw new Error(`Unknown review state ${review.state} of review ${review.id}.`);
    const event = timeline.dismissals.find((dismissal) => dismissal.reviewId === review.id);
    const was = event?.was === 'APPROVED' || event?.was === 'CHANGES_REQUESTED' ? event.was : null;
    return {
        id: review.id,
        user: review.user?.id ?? null,
        state,
        commit: review.commit,
        at: review.submittedAt,
        body: review.body,
        dismissal: event === undefined ? null : { by: event.actor?.id ?? null, at: event.at, was },
        ...(history !== null && firstSight(review, history, timeline, subject.name)),
    };
}
/**
 * What the ledger knows of an approval's or an override's text. Said only where it matters: a record of the verdict
 * repeats it for every sign-off.
 */
function firstSight(review, history, timeline, model) {
    const isOverriding = (0,override_line/* overrideLines */.O)(review.body).length > 0;
    const changed = review.state === 'APPROVED' ? (0,pull_history/* changedText */.m8)(review, history) : undefined;
    const isOfNote = isOverriding || review.state === 'APPROVED';
    const first = history.texts.get(review.id);
    const isChanged = first === undefined ? (0,review_edit/* isChangedSinceSubmission */.B)(review, timeline) : first.isChanged;
    const isEdited = changed !== undefined || (isOfNote && isChanged) || (isOverriding && (0,pull_history/* isEditedReview */.Mn)(review, history));
    const conditions = changed?.conditions ?? [];
    const outcomes = isOverriding ? first?.outcomes : undefined;
    return {
        ...(isEdited && { isEdited }),
        ...(conditions.length > 0 && { firstConditions: conditions }),
        ...(outcomes !== undefined && {
            firstOutcomes: outcomes
                .filter((one) => one.model === model)
                .map(({ policy, check, outcome }) => ({ policy, check, outcome })),
        }),
    };
}
/** Whether a comment was changed is said only where it gives a reason: nothing else of a comment is relied on. */
function commentFacts({ user, body, createdAt, updatedAt }) {
    const isEdited = (0,override/* isReasonComment */.m)(body) && updatedAt !== createdAt;
    return { user: user?.id ?? null, body, at: createdAt, ...(isEdited && { isEdited }) };
}

;// CONCATENATED MODULE: ./lib/evaluation/signoff-snapshot.js








/** The pull request as the sign-off engine sees it. Accounts become numeric ids; what was not read is named in `truncated`. */
function signoffSnapshot(input) {
    const { facts } = input;
    const directory = new Directory(facts.collaborators);
    const roles = Object.entries(input.roles.roles).map(([name, role]) => resolveRole(name, role, input.teams, directory));
    for (const account of accountsOf(facts))
        directory.meet(account);
    const reviews = facts.reviews.map((review) => reviewFacts(review, facts.timeline, input));
    const isOverriding = reviews.some(({ body }) => (0,override_line/* overrideLines */.O)(body).length > 0);
    const delegations = input.delegations.map((delegation) => delegationFacts(delegation, directory));
    const people = directory.people();
    return {
        now: input.now,
        tier: input.tier,
        isGoverning: input.isGoverning,
        governanceRole: input.governanceRole,
        addedSeats: input.addedSeats,
        ...(input.requesters !== undefined && { requesters: (0,requesters/* requesterIds */.f)(input.requesters, people) }),
        roles,
        people,
        signoff: input.signoff,
        hasLedger: input.history !== null,
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
            cleanMergeTree: input.cleanMergeTrees.get(commit.sha) ?? null,
            subject: null,
        })),
        heads: headsOf(input),
        observations: input.history === null
            ? []
            : (0,head_history/* subjectObservations */.IJ)(reviews, { ...facts, evidenceAt: input.evidenceAt }, input.history, input.subject),
        reviews,
        comments: facts.timeline.comments.map(commentFacts),
        delegations,
        ...(isOverriding && input.checks !== undefined && { checks: input.checks }),
        ...(input.stageChecks !== undefined && { stageChecks: input.stageChecks }),
        truncated: truncations(input),
    };
}
/** Without a ledger every push is a head, and the present one counts from when its evidence was there. */
function headsOf({ facts, history, subject, evidenceAt }) {
    if (history !== null)
        return (0,head_history/* subjectHeads */.KJ)({ ...facts, evidenceAt }, history, subject);
    const before = facts.pushes
        .filter(({ sha }) => sha !== facts.headSha)
        .map(({ sha, at, pusher }) => ({
        sha,
        at,
        pusher: pusher?.id ?? null,
        subject: null,
        isActivityRead: true,
    }));
    const present = {
        sha: facts.headSha,
        at: laterOf(facts.head.at, evidenceAt),
        pusher: facts.head.pusher?.id ?? null,
        subject: null,
        isActivityRead: facts.isActivityRead,
    };
    return [...before, present];
}
function delegationFacts({ from, to, role, until, reason }, directory) {
    const idOf = (person) => typeof person === 'string'
        ? directory.identify(person, undefined)
        : directory.identify(person.login, person.id);
    return { from: idOf(from), to: idOf(to), role, until, reason };
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
/** GitHub's lists end at 250 commits and 3,000 files, ours at a thousand pushes; Git's own graph tells whether a commit is missing from its list. */
function truncations(input) {
    const { facts, gitCommits, changed } = input;
    const listed = new Set(facts.commits.map((commit) => commit.sha));
    const isCommitMissing = gitCommits.some((sha) => !listed.has(sha));
    const names = [];
    if (isCommitMissing || facts.commits.length > pull_facts/* MAX_PULL_COMMITS */.qs)
        names.push('commits');
    if (changed.length > pull_facts/* MAX_PULL_FILES */.jX || facts.pull.changedFiles > pull_facts/* MAX_PULL_FILES */.jX)
        names.push('files');
    if (facts.isHistoryCut === true)
        names.push('heads');
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
            errors.push({
                source: team,
                reason: String(answer?.error ?? 'not read'),
                ...(answer !== undefined && { detail: answer.reason }),
            });
            continue;
        }
        for (const member of answer.members) {
            directory.meet(member);
            members.push({ id: member.id, login: member.login, via: team });
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

// EXTERNAL MODULE: ./lib/policy/change.js
var change = __webpack_require__(87712);
// EXTERNAL MODULE: ./lib/policy/direction.js
var direction = __webpack_require__(6575);
// EXTERNAL MODULE: ./lib/policy/policy-change.js + 3 modules
var policy_change = __webpack_require__(44015);
;// CONCATENATED MODULE: ./lib/policy/rule-change.js

const CHECK_POINTER = /^\/checks\/(\d+)(\/|$)/;
/**
 * What two versions of one policy differ in, rule by rule, in the words of `policyChanges`. Checks first, in the order of
 * the newer policy, then those that are gone, then the rest.
 */
function ruleChanges(before, after) {
    const whole = [];
    const checks = [];
    for (const { pointer, message } of (0,policy_change/* policyChanges */.c)({ policy: before }, { policy: after, file: '' })) {
        const parts = CHECK_POINTER.exec(pointer);
        const id = parts === null ? undefined : after.checks[Number(parts[1])]?.id;
        if (id !== undefined && parts?.[2] === '')
            checks.push({ check: id, change: 'added', detail: null });
        else if (id !== undefined)
            checks.push({ check: id, change: 'changed', detail: without(message, `Check ${id}`) });
        else if (pointer === '/metadata')
            whole.push({ check: null, change: 'changed', detail: descriptionWords(before, after) });
        else if (pointer !== '/checks')
            whole.push({
                check: null,
                change: 'changed',
                detail: without(message, `Policy ${after.metadata.id}`),
            });
    }
    const gone = before.checks
        .filter(({ id }) => !after.checks.some((check) => check.id === id))
        .map(({ id }) => ({ check: id, change: 'removed', detail: null }));
    return [...checks, ...gone, ...whole];
}
function descriptionWords(before, after) {
    const [from, to] = [before.metadata.version, after.metadata.version];
    return from === to ? 'its description changes' : `its version changes from ${from} to ${to}`;
}
function without(message, name) {
    const rest = message.startsWith(name) ? message.slice(name.length).replace(/^:? /, '') : message;
    return rest.replace(/\.$/, '');
}

// EXTERNAL MODULE: ./lib/schemas/validators/policy.js
var policy = __webpack_require__(66598);
// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/model/subject-preimage.js

/** Far above what 3,000 files need; a stored text beyond it is not ours. */
const LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 32, maxNodes: 500_000 };
/**
 * Reads a stored preimage (`subjectDigests().preimage`, or that of a change to what governs). Anything that is not
 * exactly such a text is undefined: then nothing is known of what was approved.
 */
function parsePreimage(text) {
    const document = (0,json/* parseJson */.q)(text, 'subject', LIMITS);
    const fields = document.problems.length > 0 ? undefined : fieldsOf(document.value);
    if (fields === undefined)
        return undefined;
    try {
        return 'model' in fields ? modelPreimage(fields) : governingPreimage(fields);
    }
    catch (error) {
        if (error instanceof UnknownShape)
            return undefined;
        throw error;
    }
}
class UnknownShape extends Error {
}
function modelPreimage(fields) {
    only(fields, ['content', 'evidence', 'catalog', 'policies', 'waivers', 'model']);
    const model = record(fields.model);
    return {
        content: named(fields.content, (entry) => [
            word(entry.path),
            { mode: word(entry.mode), sha256: [word(entry.sha256), ...objectsOf(entry)].join(' ') },
        ]),
        evidence: evidenceOf(fields.evidence),
        catalog: named(fields.catalog, (entry) => [word(entry.name), entry]),
        policies: words(fields.policies),
        waivers: words(fields.waivers),
        model: { name: word(model.name), version: word(model.version) },
    };
}
function objectsOf({ objects }) {
    return objects === undefined ? [] : list(objects).map((object) => word(record(object).sha256));
}
/** Files that govern, each with its state before and after (`MODE sha256:HEX`): what was approved is what came after. */
function governingPreimage(fields) {
    only(fields, ['changes', 'files']);
    return {
        content: named(fields.files, (entry) => [
            word(entry.path),
            { mode: '', sha256: `${wordOrNull(entry.before)} ${wordOrNull(entry.after)}` },
        ]),
        evidence: new Map(),
        catalog: new Map(),
        policies: new Set(),
        waivers: new Set(),
        model: null,
    };
}
/** One file may have been read twice, as two attempts of one artifact are. */
function evidenceOf(value) {
    const digests = new Map();
    for (const item of list(value).map(record)) {
        const file = word(item.file);
        const known = digests.get(file);
        digests.set(file, known === undefined ? word(item.sha256) : `${known} ${word(item.sha256)}`);
    }
    return digests;
}
function named(value, read) {
    const pairs = list(value).map((item) => read(record(item)));
    const map = new Map(pairs);
    if (map.size !== pairs.length)
        throw new UnknownShape();
    return map;
}
function only(fields, names) {
    const keys = Object.keys(fields);
    if (keys.length !== names.length || !names.every((name) => keys.includes(name)))
        throw new UnknownShape();
}
function list(value) {
    if (!Array.isArray(value))
        throw new UnknownShape();
    return value;
}
function record(value) {
    const fields = fieldsOf(value);
    if (fields === undefined)
        throw new UnknownShape();
    return fields;
}
function word(value) {
    if (typeof value !== 'string')
        throw new UnknownShape();
    return value;
}
function wordOrNull(value) {
    return value === null ? null : word(value);
}
function words(value) {
    return new Set(list(value).map(word));
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/model/subject-difference.js







/**
 * What two subjects differ in, from the texts behind their digests: the few things that change a verdict first (model,
 * rules, waivers, catalog), then evidence, then files. A file that is read as evidence is named once, as evidence. Empty
 * where one of the texts is not a subject: then nothing is known. The texts come from a ledger and are believed in nothing.
 */
function subjectDifference(beforePreimage, afterPreimage, policies) {
    const before = parsePreimage(beforePreimage);
    const after = parsePreimage(afterPreimage);
    if (before === undefined || after === undefined)
        return [];
    const evidence = compared(before.evidence, after.evidence, 'evidence', () => null);
    const named = new Set(evidence.map(({ name }) => name));
    return [
        ...modelChanges(before, after),
        ...policyDifference(before.policies, after.policies, policies),
        ...compared(asKeys(before.waivers), asKeys(after.waivers), 'waiver', () => null),
        ...compared(before.catalog, after.catalog, 'catalog', entryDetail),
        ...evidence,
        ...compared(before.content, after.content, 'file', fileDetail).filter(({ name }) => !named.has(name)),
    ];
}
function modelChanges({ model: before }, { model: after }) {
    if (before === null || after === null || (0,direction/* isSame */.Ft)(before, after))
        return [];
    const details = [
        ...(before.name === after.name ? [] : [`its name ${(0,change/* fromTo */.e)(before.name, after.name)}`]),
        ...(before.version === after.version ? [] : [`its version ${(0,change/* fromTo */.e)(before.version, after.version)}`]),
    ];
    return [{ part: 'model', name: after.name, change: 'changed', detail: details.join('; ') }];
}
function asKeys(names) {
    return new Map([...names].map((name) => [name, true]));
}
/** Changes by name, in the order of the names. */
function compared(before, after, part, detail) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
    return names.flatMap((name) => {
        const [from, to] = [before.get(name), after.get(name)];
        if (from === undefined)
            return [{ part, name, change: 'added', detail: null }];
        if (to === undefined)
            return [{ part, name, change: 'removed', detail: null }];
        return (0,direction/* isSame */.Ft)(from, to) ? [] : [{ part, name, change: 'changed', detail: detail(from, to) }];
    });
}
/** A reader expects the bytes to differ; only a change of the mode alone needs a word. */
function fileDetail(before, after) {
    return before.sha256 === after.sha256 ? `its mode ${(0,change/* fromTo */.e)(before.mode, after.mode)}` : null;
}
const DETAILS_SHOWN = 8;
/** Which columns and which fields of a data set's entry. */
function entryDetail(before, after) {
    const { columns: oldColumns, ...oldFields } = before;
    const { columns: newColumns, ...newFields } = after;
    const [from, to] = [columnsOf(oldColumns), columnsOf(newColumns)];
    const parts = [
        ...keyChanges(oldFields, newFields).map(([key, words]) => `its ${key} ${words}`),
        ...compared(from, to, 'catalog', (one, other) => keyChanges(one, other)
            .map(([key, words]) => `its ${key} ${words}`)
            .join(', ')).map(({ name, change, detail }) => detail === null ? `the column ${name} is ${change}` : `the column ${name}: ${detail}`),
    ];
    if (parts.length === 0)
        return null;
    const rest = parts.length - DETAILS_SHOWN;
    return [...parts.slice(0, DETAILS_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
function keyChanges(before, after) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareCodeUnits);
    return keys
        .filter((key) => !(0,direction/* isSame */.Ft)(before[key], after[key]))
        .map((key) => [key.replaceAll('_', ' '), (0,change/* fromTo */.e)(before[key], after[key])]);
}
/** Columns by name; what has no name is compared as a whole under its place. */
function columnsOf(value) {
    const columns = Array.isArray(value) ? value : [];
    return new Map(columns.map((column, index) => {
        const fields = typeof column === 'object' && column !== null ? column : { value: column };
        return [typeof fields.name === 'string' ? fields.name : `number ${index + 1}`, fields];
    }));
}
function policyDifference(before, after, texts) {
    const gone = [...before]
        .filter((digest) => !after.has(digest))
        .map((digest) => known(digest, texts?.before));
    const come = [...after]
        .filter((digest) => !before.has(digest))
        .map((digest) => known(digest, texts?.after));
    const pairs = come.map((item) => ({ item, old: gone.find((other) => isSamePolicy(other, item)) }));
    const [lone] = gone;
    // One policy gave way to one: what is not known of them is only in what they differ.
    if (gone.length === 1 && come.length === 1 && lone !== undefined && isUnknown([...gone, ...come])) {
        return come.map((item) => ({
            part: 'policy',
            name: nameOf(item, lone),
            change: 'changed',
            detail: null,
        }));
    }
    const paired = new Set(pairs.map(({ old }) => old));
    return [
        ...pairs.flatMap(({ item, old }) => (old === undefined ? [whole(item, 'added')] : subject_difference_rulesOf(old, item))),
        ...gone.filter((item) => !paired.has(item)).map((item) => whole(item, 'removed')),
    ].sort((a, b) => compareCodeUnits(a.name.split('/')[0] ?? '', b.name.split('/')[0] ?? ''));
}
function isUnknown(policies) {
    return policies.some(({ policy }) => policy === undefined);
}
function isSamePolicy(one, other) {
    return one.policy !== undefined && one.policy.metadata.id === other.policy?.metadata.id;
}
function whole(item, change) {
    return { part: 'policy', name: nameOf(item), change, detail: null };
}
function nameOf(...items) {
    return items.find(({ policy }) => policy !== undefined)?.policy?.metadata.id ?? items[0]?.digest ?? '';
}
/** `POLICY/CHECK` for a rule, `POLICY` for what belongs to the policy as a whole. */
function subject_difference_rulesOf(before, after) {
    if (before.policy === undefined || after.policy === undefined)
        return [];
    const { id } = after.policy.metadata;
    const rules = ruleChanges(before.policy, after.policy).map(({ check, change, detail }) => ({
        part: 'policy',
        name: check === null ? id : `${id}/${check}`,
        change,
        detail,
    }));
    return rules.length > 0 ? rules : [{ part: 'policy', name: id, change: 'changed', detail: null }];
}
/** A text that is no policy is as good as none: only its digest is known then. */
function known(digest, texts) {
    const text = texts?.get(digest);
    if (text === undefined)
        return { digest, policy: undefined };
    const document = (0,json/* parseJson */.q)(text, 'policy', text_document/* GOVERNING_LIMITS */.Tg);
    const isPolicy = document.problems.length === 0 && (0,policy/* policy */.J)(document.value);
    return { digest, policy: isPolicy ? document.value : undefined };
}
function compareCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/evaluation/artifact-origin.js
var artifact_origin = __webpack_require__(53649);
;// CONCATENATED MODULE: ./lib/evaluation/voided-approval.js




/** For each approval that was given on another subject: what changed since, as far as the ledger kept it. */
async function voidedApprovals(stale, observations, present, ledger) {
    const givenOn = new Map(observations.map(({ review, subject }) => [review, subject]));
    const digests = [...new Set(stale.flatMap(({ review }) => givenOn.get(review) ?? []))];
    const preimages = await textsOf(ledger, digests);
    const policies = await policiesOf([...preimages.values()], present, ledger);
    const sources = await sourcesOf(present.name, digests, ledger);
    const writers = new Map(present.artifacts.map(({ path, source }) => [path, source]));
    return stale.map(({ review, user }) => {
        const subject = givenOn.get(review) ?? '';
        const before = preimages.get(subject);
        const changes = before === undefined || present.preimage === null
            ? []
            : subjectDifference(before, present.preimage, policies);
        return {
            review,
            user,
            changes: changes.map((change) => withWriter(change, sources.get(subject), writers)),
        };
    });
}
/** Names the run that wrote changed evidence. */
function withWriter(change, before, writers) {
    if (change.part !== 'evidence' || change.change !== 'changed')
        return change;
    return { ...change, detail: (0,artifact_origin/* rewriting */.kT)(before?.get(change.name), writers.get(change.name)) };
}
/** By subject: the evidence it was made of, as the first verdict on it tells. */
async function sourcesOf(name, digests, ledger) {
    const verdicts = digests.flatMap((digest) => {
        const entry = ledger.entries.find(({ type, subjects }) => type === 'evaluation' && subjects.some((one) => one.name === name && one.sha256 === digest));
        const detail = entry?.decision;
        const verdict = detail?.verdict ?? null;
        return verdict === null ? [] : [{ digest, verdict }];
    });
    const texts = await textsOf(ledger, verdicts.map(({ verdict }) => verdict));
    return new Map(verdicts.map(({ digest, verdict }) => [digest, evidenceIn(texts.get(verdict) ?? '', name)]));
}
/** Verdicts of some megabytes are rare; beyond this nothing is told of runs. */
const VERDICT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** A stored verdict is believed in nothing: what has another shape tells nothing. */
function evidenceIn(text, path) {
    const { value, problems } = (0,json/* parseJson */.q)(text, 'verdict', VERDICT_LIMITS);
    const model = problems.length > 0 ? undefined : listIn(value, 'models').find((one) => one.path === path);
    return new Map(listIn(model, 'evidence').flatMap(({ file, sha256, source }) => typeof file === 'string' && typeof sha256 === 'string' && typeof source === 'string'
        ? [[file, { sha256, source }]]
        : []));
}
function listIn(value, key) {
    const list = isRecord(value) ? value[key] : undefined;
    return Array.isArray(list) ? list.filter(isRecord) : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Resolved policies by digest (`sha256:` and hex): those of the older subjects from the ledger, the present ones from base. */
async function policiesOf(preimages, known, ledger) {
    const named = preimages.flatMap((text) => [...text.matchAll(/"sha256:([0-9a-f]{64})"/g)].map(([, hex]) => hex ?? ''));
    const kept = await textsOf(ledger, named);
    const before = new Map([...kept].map(([hex, text]) => [`sha256:${hex}`, text]));
    const after = new Map(known.governing.policies.map(({ digest, policy }) => [digest, (0,canonical/* canonicalJson */.dj)(policy)]));
    return { before, after };
}
async function textsOf(ledger, digests) {
    const contents = await ledger.blobs([...new Set(digests)]);
    return new Map([...contents].map(([digest, bytes]) => [digest, Buffer.from(bytes).toString('utf8')]));
}

;// CONCATENATED MODULE: ./lib/evaluation/pull-signoff.js




/** Decides one sign-off of a pull request from what GitHub, Git and the ledger say of it. */
async function signoffOf(request, known, { context, facts, changed, gitCommits, ledger, teams }) {
    const history = ledger === null ? null : (0,pull_history/* pullHistory */.GB)(ledger.entries, facts.pull.number, facts.pull.baseRef);
    const isMergeTreeNeeded = request.signoff.ignore_update_merges === true;
    const snapshot = signoffSnapshot({
        ...request,
        now: facts.now,
        facts,
        changed,
        gitCommits,
        history,
        evidenceAt: known.evidenceAt,
        delegations: known.governing.delegations ?? [],
        teams: await teams(request.roles),
        cleanMergeTrees: isMergeTreeNeeded ? await cleanMergeTrees(facts, context) : new Map(),
    });
    const evaluation = (0,signoff/* evaluateSignoff */.u)(snapshot);
    return {
        request,
        snapshot,
        answer: { ...evaluation, voided: await voidedOf(evaluation, { request, snapshot }, known, ledger) },
    };
}
async function voidedOf({ result }, { request: { subject }, snapshot }, known, ledger) {
    const stale = result.ignored.filter(({ reason }) => reason === 'stale_subject');
    if (ledger === null || stale.length === 0)
        return [];
    return voidedApprovals(stale, snapshot.observations, { ...known, name: subject.name }, ledger);
}
/** Merges among the heads of a pull request, at most, that are made again to see whether a hand was in them. */
const MOST_MERGES = 50;
/** For each commit that became the head by merging: the tree that Git makes of its parents without a hand. */
async function cleanMergeTrees(facts, { repository }) {
    const heads = new Set([facts.headSha, ...facts.pushes.map(({ sha }) => sha)]);
    const merges = facts.commits.filter(({ sha, parents }) => parents.length === 2 && heads.has(sha));
    const trees = new Map();
    for (const { sha, parents } of merges.slice(0, MOST_MERGES)) {
        const [own = '', base = ''] = parents;
        trees.set(sha, await repository.cleanMergeTree(own, base));
    }
    return trees;
}
/** Reads the teams of a roles file once, however often they are asked for. */
function teamsOf(github) {
    const known = new Map();
    return (roles) => {
        const found = known.get(roles) ?? readTeams(roles, github);
        known.set(roles, found);
        return found;
    };
}
async function readTeams(roles, github) {
    const names = new Set(Object.values(roles.roles).flatMap((role) => role?.teams ?? []));
    return new Map(await Promise.all([...names].map(async (name) => [name, await github.teamMembers(name)])));
}

// EXTERNAL MODULE: ./lib/evaluation/run-commit.js + 1 modules
var run_commit = __webpack_require__(69269);
// EXTERNAL MODULE: ./lib/evaluation/verdict-recorder.js + 3 modules
var verdict_recorder = __webpack_require__(457);
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
    const { before, now } = await judgeMergedPull(context, pull, released, model);
    return [before, now];
}
/** As `decideMergedPull`, for whoever needs to know what was read. */
async function judgeMergedPull(context, pull, released, model) {
    const { repository, github } = context;
    const facts = await (0,pull_facts/* readMergedPullFacts */.zJ)(github, pull.number, context.now, released);
    const { now, headSha } = facts;
    const before = await baseBeforeMerge(context, facts.pull);
    const mergeBase = await repository.mergeBase(before, headSha);
    if (mergeBase === null)
        throw errors/* UserError */.y.coded('no_common_history', `Pull request #${pull.number} has no history in common with its base.`);
    const [baseTree, releasedTree, head, changed, changedOnBase, gitCommits] = await Promise.all([
        commit_tree/* CommitTree */.e.of(repository, before),
        commit_tree/* CommitTree */.e.of(repository, released),
        commit_tree/* CommitTree */.e.of(repository, headSha),
        repository.changedPaths(mergeBase, headSha),
        repository.changedPaths(mergeBase, before),
        readMergedCommits(repository, facts, before),
    ]);
    let artifacts;
    await readExpectedFiles(repository, releasedTree, baseTree, head);
    const ledger = sinceMerge(await ledgerOf(context, releasedTree, facts), facts);
    const teams = teamsOf(github);
    const judged = judgedPull(facts.pull, before);
    // Approvals were given on what was judged before the merge; later policies ask who signed that, not for another text.
    const approved = new Map();
    const decideBy = async (baseSha, base, isGovernanceSettled) => {
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
                artifacts ??= artifactsOf(config, facts, github, ledger);
                return artifacts;
            },
            signoff: async (request, known) => {
                const subject = approved.get(request.subject.name) ?? request.subject;
                approved.set(subject.name, subject);
                const { answer } = await signoffOf({ ...request, subject }, known, {
                    context,
                    facts,
                    changed,
                    gitCommits,
                    ledger,
                    teams,
                });
                return answer;
            },
            isDraft: false,
            pullRequest: pullConditions(facts.pull),
            isGovernanceSettled,
            auditTrail: (baseModel) => auditTrailOf(baseModel, judged, ledger, repository),
            runCommit: (asked) => (0,run_commit/* runCommitOf */.U4)(repository, headSha, asked),
            // What was released since the merge is nothing that the change could have named.
            ...ledgerAnswers(ledger, facts.pull, facts.pull.mergedAt),
            isMerged: true,
            largeFiles: context.largeFiles,
            ...limitOf(context),
            model,
        });
        return decision;
    };
    return {
        before: await decideBy(before, baseTree, false),
        // Later rules may ask for more checks and seats; what the change did to the rules was signed before the merge.
        now: await decideBy(released, new composed_tree/* ComposedTree */.V(baseTree, releasedTree), true),
        facts,
        mergedOn: before,
    };
}
async function evaluatePull(context, facts) {
    const { repository, github } = context;
    const { baseSha, headSha, now } = facts;
    await repository.fetch(baseSha, headSha);
    const mergeBase = await repository.mergeBase(baseSha, headSha);
    if (mergeBase === null)
        throw errors/* UserError */.y.coded('no_common_history', 'Head and base have no common history, so what changed cannot be told.');
    const [base, head, changed, changedOnBase, commits] = await Promise.all([
        commit_tree/* CommitTree */.e.of(repository, baseSha),
        commit_tree/* CommitTree */.e.of(repository, headSha),
        repository.changedPaths(mergeBase, headSha),
        repository.changedPaths(mergeBase, baseSha),
        repository.commitsBetween(baseSha, headSha, MAX_GIT_COMMITS),
    ]);
    await readExpectedFiles(repository, base, head);
    const ledger = await ledgerOf(context, base, facts);
    const signoffs = [];
    let collected = artifact_set/* NO_ARTIFACTS */.IW;
    const largeFiles = new cached_large_files/* CachedLargeFiles */.J(context.largeFiles);
    const teams = teamsOf(github);
    const gitCommits = commits.map((commit) => commit.sha);
    const recorder = ledger === null ? null : new verdict_recorder/* VerdictRecorder */.EZ(context.recording(ledger.config));
    const input = {
        now,
        baseSha,
        headSha,
        base,
        head,
        source: 'commit',
        changed,
        changedOnBase,
        artifacts: async (config) => {
            collected = await artifactsOf(config, facts, github, ledger);
            return collected;
        },
        signoff: async (request, known) => {
            const source = { context, facts, changed, gitCommits, ledger, teams };
            const decided = await signoffOf(request, known, source);
            signoffs.push(decided);
            recorder?.signoff(decided);
            return decided.answer;
        },
        isDraft: facts.pull.isDraft,
        pullRequest: pullConditions(facts.pull),
        isJointChangeTold: true,
        auditTrail: (model) => auditTrailOf(model, judgedPull(facts.pull, baseSha), ledger, repository),
        runCommit: (asked) => (0,run_commit/* runCommitOf */.U4)(repository, headSha, asked),
        ...ledgerAnswers(ledger, facts.pull, null),
        largeFiles,
        ...limitOf(context),
    };
    const evaluation = await (0,evaluation_evaluation/* evaluate */._)(recorder === null ? input : recorder.watch(input));
    const kept = recorder?.finish(evaluation) ?? null;
    const changedPaths = new Set(changed.flatMap(tree/* namesOf */.e));
    const { observed: artifacts } = collected;
    const impact = pullImpact(input, evaluation, { artifacts: collected, largeFiles });
    return { ...evaluation, changedPaths, ledger, signoffs, artifacts, kept, impact };
}
function pullConditions({ baseRef, labels }) {
    return { base: baseRef, labels };
}
/** Who has a clock hands it on. */
function limitOf({ limited }) {
    return limited === undefined ? {} : { limited };
}
function judgedPull({ number, baseRef }, baseSha) {
    return { number, baseRef, baseSha };
}
/** A ledger that began after the merge knows nothing of it: then approvals are held against the commit, as they were. */
function sinceMerge(ledger, { pull }) {
    const began = ledger?.entries[0]?.at;
    if (ledger === null || began === undefined || pull.mergedAt === null)
        return ledger;
    const isKnown = ledger.entries.some((entry) => entry.pull_request?.number === pull.number);
    const isBefore = ((0,instant/* parseInstant */.nV)(pull.mergedAt) ?? Number.POSITIVE_INFINITY) < ((0,instant/* parseInstant */.nV)(began) ?? 0);
    return isBefore && !isKnown ? null : ledger;
}
/** The ledger of the base configuration; null where it names none, or where nothing can be decided anyway. */
async function ledgerOf(context, base, facts) {
    if (!base.entries.some(({ path }) => path === governing_set/* CONFIG_FILE */.g2))
        return null;
    const { config } = await (0,governing_set/* loadGoverningSet */.ef)(base);
    return config?.ledger === undefined ? null : context.openLedger(config, facts);
}
function artifactsOf(config, facts, github, ledger) {
    const head = { sha: facts.headSha, repositoryId: facts.pull.headRepository?.id ?? null };
    const memory = new artifact_memory/* ArtifactMemory */.KG(ledger?.entries ?? []);
    return (0,artifact_set/* collectArtifacts */.kx)(config.artifacts ?? [], head, github, memory);
}


/***/ }),

/***/ 11562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ pullHistory),
/* harmony export */   Mn: () => (/* binding */ isEditedReview),
/* harmony export */   Y2: () => (/* binding */ waitingSince),
/* harmony export */   m8: () => (/* binding */ changedText)
/* harmony export */ });
/* unused harmony export NO_HISTORY */
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88087);



const NO_HISTORY = {
    verdicts: [],
    observations: new Map(),
    texts: new Map(),
    judgedAt: null,
};
/**
 * Reads the entries of one pull request. They are verified before; another pull request's count for nothing here, nor does
 * a verdict on this one while it had another base: other rules may have been in force there. What a correction names as
 * wrong counts no more.
 */
function pullHistory(entries, number, baseRef) {
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_1__/* .corrections */ .SX)(entries);
    const verdicts = [];
    const observations = new Map();
    const texts = new Map();
    let judgedAt = null;
    let decidedAt = null;
    for (const entry of entries) {
        if (entry.pull_request?.number !== number)
            continue;
        const subjects = new Map(entry.subjects.map(({ name, sha256 }) => [name, sha256]));
        if (entry.type === 'evaluation') {
            judgedAt = sightOf(entry, decidedAt);
            if (judgedAt !== Number.POSITIVE_INFINITY)
                decidedAt = judgedAt;
        }
        if (entry.type === 'evaluation' && entry.pull_request.base_ref === baseRef && !corrected.has(entry.seq)) {
            const detail = entry.decision;
            verdicts.push({
                seq: entry.seq,
                id: entry.id,
                at: laterOf(entry.at, detail.evidence_at ?? null),
                head: entry.pull_request.head,
                headAt: detail.head_at,
                pusher: detail.pusher,
                status: detail.status,
                isDecided: detail.verdict !== null,
                isStageOpen: detail.stage_open === true,
                subjects,
            });
        }
        else if (entry.type === 'observation') {
            const seen = entry.decision;
            const { review } = seen;
            if (observations.has(review))
                continue;
            observations.set(review, corrected.has(entry.seq) ? new Map() : subjects);
            texts.set(review, firstText(seen, corrected.has(entry.seq), judgedAt));
        }
    }
    return { verdicts, observations, texts, judgedAt };
}
/** What a correction calls wrong says nothing of the review but that it was there. */
function firstText(seen, isCorrected, judgedAt) {
    return {
        sha256: seen.body_sha256,
        isLate: isCorrected || isJudgedSince(seen.submitted_at, judgedAt),
        isChanged: seen.changed === true,
        state: seen.state,
        conditions: isCorrected ? [] : (seen.conditions ?? []),
        outcomes: isCorrected ? [] : (seen.outcomes ?? []),
    };
}
/** A verdict that read the reviews saw what there was; a run that failed may have, and its entry does not say when. */
function sightOf({ at, decision }, before) {
    const isDecided = decision.verdict !== null;
    const time = isDecided ? (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(at) : undefined;
    return time === undefined ? Number.POSITIVE_INFINITY : Math.max(before ?? Number.NEGATIVE_INFINITY, time);
}
function isJudgedSince(submittedAt, judgedAt) {
    if (judgedAt === null)
        return false;
    return judgedAt > ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(submittedAt ?? '') ?? Number.NEGATIVE_INFINITY);
}
/**
 * Whether somebody may have written into a review since it was submitted: whoever may write to the repository may edit
 * what others said, and GitHub does not tell. The text must be the one that was first seen, and that must have been
 * before any later verdict.
 */
function isEditedReview({ id, body, submittedAt, }, { texts, judgedAt }) {
    const first = texts.get(id);
    if (first === undefined)
        return isJudgedSince(submittedAt, judgedAt);
    return first.isLate || first.sha256 !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(body);
}
/** Whether the text of a review is another than the one that was first seen, with the conditions that stood in that. */
function changedText({ id, body }, { texts }) {
    const first = texts.get(id);
    return first === undefined || first.sha256 === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(body) ? undefined : first;
}
function laterOf(one, other) {
    if (other === null)
        return one;
    return ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(other) ?? 0) > ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(one) ?? 0) ? other : one;
}
/**
 * Since when reviewers are waited for, for just these subjects; null when the last verdict did not wait for them. Those of
 * an open stage are, although checks of later ones keep the verdict pending.
 */
function waitingSince({ verdicts }, subjects) {
    const decided = verdicts.filter(({ isDecided }) => isDecided);
    const last = decided.findLastIndex(({ status, isStageOpen, subjects: judged }) => (status !== 'in_review' && isStageOpen !== true) ||
        subjects.some(({ name, sha256 }) => judged.get(name) !== sha256));
    return decided[last + 1]?.at ?? null;
}


/***/ }),

/***/ 20981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isChangedSinceSubmission)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/** GitHub may write a review once more while it is being submitted; an instant that cannot be read is no such thing. */
const SUBMITTING_MS = 5000;
/**
 * Whether GitHub says that a review was changed since it was submitted. It does not say by whom, nor whether the text was
 * changed or something else, and moves the time later for a dismissal too: so this is asked when a review is seen for the
 * first time, and only then. False where GitHub does not say.
 */
function isChangedSinceSubmission({ id, submittedAt }, { reviewUpdates }) {
    const updatedAt = reviewUpdates?.get(id);
    if (updatedAt === undefined)
        return false;
    const submitted = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(submittedAt ?? '') ?? Number.NEGATIVE_INFINITY;
    return ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(updatedAt) ?? Number.POSITIVE_INFINITY) - submitted > SUBMITTING_MS;
}


/***/ }),

/***/ 94796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRegular),
/* harmony export */   e: () => (/* binding */ CommitTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The files of one commit, read as Git objects. */
class CommitTree {
    entries;
    #repository;
    #byPath;
    constructor(repository, entries) {
        this.#repository = repository;
        this.entries = entries;
        this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
    }
    static async of(repository, commit) {
        return new CommitTree(repository, await repository.tree(commit));
    }
    async read(paths) {
        const wanted = paths.map((path) => this.#regular(path));
        const blobs = await this.#repository.blobs(wanted.map((entry) => entry.oid));
        return new Map(wanted.map((entry) => [entry.path, blobs.get(entry.oid)]));
    }
    #regular(path) {
        const entry = this.#byPath.get(path);
        if (entry === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is not in the commit.`);
        if (!isRegular(entry))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is a link or a submodule (mode ${entry.mode}); only regular files are read.`);
        return entry;
    }
}
function isRegular(entry) {
    return entry.mode === '100644' || entry.mode === '100755';
}


/***/ }),

/***/ 79102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ readPullFacts),
/* harmony export */   Pm: () => (/* binding */ readTips),
/* harmony export */   Sd: () => (/* binding */ PullClosed),
/* harmony export */   XT: () => (/* binding */ pullsWithHead),
/* harmony export */   YQ: () => (/* binding */ HeadMoved),
/* harmony export */   jX: () => (/* binding */ MAX_PULL_FILES),
/* harmony export */   qs: () => (/* binding */ MAX_PULL_COMMITS),
/* harmony export */   s: () => (/* binding */ statusContext),
/* harmony export */   zJ: () => (/* binding */ readMergedPullFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
    const [commits, reviews, timeline, collaborators, history] = await Promise.all([
        github.pullCommits(number),
        github.reviews(number),
        github.timeline(number),
        github.collaborators(),
        readHistory(github, pull),
    ]);
    const instant = pull.readAt ?? now;
    return {
        now: instant,
        pull,
        baseSha: tips.base,
        headSha: tips.head ?? pull.headSha,
        commits,
        reviews,
        timeline,
        ...(headOf(pull, history) ?? (await sightedHead(github, pull, history, instant))),
        collaborators,
        sameHead: tips.sameHead,
    };
}
/**
 * The head as the activity tells it; null where it does not name it. The newest push that made the commit the tip counts.
 * A push after it, while the pull request is open, moved the head on: start again. After the pull request was closed, a
 * push is none of its heads.
 */
function headOf(pull, history) {
    if (history === null)
        return null;
    const pushes = history.pushes.filter(({ at }) => !isAfter(at, pull.closedAt));
    const index = pushes.findLastIndex(({ sha }) => sha === pull.headSha);
    const present = pushes[index];
    if (present === undefined)
        return null;
    if (pull.isOpen && index !== pushes.length - 1)
        throw new HeadMoved();
    return {
        head: { at: present.at, pusher: present.pusher },
        pushes: pushes.slice(0, index + 1),
        isActivityRead: true,
        isHistoryWhole: history.isWhole,
        ...cutOf(history),
    };
}
function isAfter(at, end) {
    return end !== null && Date.parse(at) > Date.parse(end);
}
/** Without the activity nobody knows who pushed, and the head is as old as our first status on it. */
async function sightedHead(github, pull, history, now) {
    const at = (await github.firstSighting(pull.headSha, statusContext(pull.baseRef))) ?? now;
    return {
        head: { at, pusher: null },
        pushes: [...(history?.pushes ?? []), { sha: pull.headSha, at, pusher: null, kind: 'unknown' }],
        isActivityRead: false,
        isHistoryWhole: false,
        ...cutOf(history),
    };
}
function cutOf(history) {
    return history?.isCut === true ? { isHistoryCut: true } : {};
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
async function readHistory(github, pull) {
    if (pull.headRepository === null)
        return null;
    return github.headHistory(pull.headRepository.fullName, pull.headRef, pull.createdAt);
}


/***/ }),

/***/ 54156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findStickyComment)
/* harmony export */ });
/* unused harmony export COMMENT_MARKER */
/* harmony import */ var _own_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7181);

/** Begins the marker that every comment of the gate carries. */
const COMMENT_MARKER = '<!-- arbiter:gate';
/**
 * The gate's own comment: by author and by marker, the oldest that has both. A marker that somebody else pasted into a
 * comment is nothing (attack 35).
 */
function findStickyComment(comments, authorLogin) {
    return comments
        .filter((comment) => (0,_own_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnAccount */ ._p)(comment.user, authorLogin) && comment.body.includes(COMMENT_MARKER))
        .sort((a, b) => a.id - b.id)[0];
}


/***/ }),

/***/ 60975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ parseVerdict),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Y9: () => (/* binding */ diffVerdicts),
/* harmony export */   eG: () => (/* binding */ verdictMarker)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95032);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21987);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);




const PARTS = ['content', 'evidence', 'catalog', 'policy'];
function verdictOf(decision, ledger = null) {
    return {
        head: decision.head,
        status: decision.status,
        models: decision.models.map(modelVerdict),
        ledger: ledger === null ? null : { seq: ledger.seq, sha256: ledger.sha256 },
        isComplete: true,
    };
}
function modelVerdict(model) {
    const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model);
    const parts = PARTS.flatMap((part) => {
        const digest = model.subject[part];
        return digest === null ? [] : [[part, (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .digestStart */ .zk)(digest)]];
    });
    const overridden = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .overriddenChecks */ .IX)(model);
    const waived = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedChecks */ .I0)(model);
    return {
        name: model.name.slice(0, 100),
        status: model.status,
        subject: Object.fromEntries(parts),
        blocking: Object.fromEntries((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .blockingChecks */ .td)(model).map((check) => [checkKey(check), check.title.slice(0, 80)])),
        ...(overridden.length > 0 && { overridden: overridden.map(checkKey) }),
        ...(waived.length > 0 && { waived: waived.map(checkKey) }),
        signed: signoff === null ? [] : signoff.counted.map(({ user }) => user),
    };
}
function checkKey({ policy, id }) {
    return `${policy}/${id}`.slice(0, 100);
}
/** The hidden line of the comment; whole models are left out to keep it within its size. */
function verdictMarker(record) {
    let models = [...record.models];
    for (;;) {
        const isComplete = record.isComplete && models.length === record.models.length;
        const encoded = Buffer.from(JSON.stringify({ v: 1, ...record, models, isComplete }), 'utf8').toString('base64');
        if (encoded.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.verdictCharacters || models.length === 0)
            return `<!-- arbiter:verdict ${encoded} -->`;
        models = models.slice(0, Math.floor(models.length / 2));
    }
}
/** Reads the record back from our own comment. Anything that is not exactly what we write is no record. */
function parseVerdict(comment) {
    const line = comment.trimEnd().split('\n').at(-1) ?? '';
    const encoded = /^<!-- arbiter:verdict ([A-Za-z0-9+/]+={0,2}) -->$/u.exec(line)?.[1];
    if (encoded === undefined || encoded.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.verdictCharacters)
        return undefined;
    try {
        return recordOf(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function recordOf(value) {
    const fields = fieldsOf(value);
    if (fields?.v !== 1 || !Array.isArray(fields.models) || typeof fields.isComplete !== 'boolean')
        return undefined;
    const { head, status, isComplete } = fields;
    if (!isStatus(status) || !(head === null || (typeof head === 'string' && /^[0-9a-f]{40,64}$/u.test(head))))
        return undefined;
    const models = fields.models.map(modelOf);
    // A record of a version without a ledger says nothing of one.
    const ledger = fields.ledger === undefined || fields.ledger === null ? null : anchorOf(fields.ledger);
    if (ledger === undefined || models.some((model) => model === undefined))
        return undefined;
    return { head, status, isComplete, ledger, models: models.filter((model) => model !== undefined) };
}
function anchorOf(value) {
    const { seq, sha256, ...rest } = fieldsOf(value) ?? {};
    if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1)
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/u.test(sha256))
        return undefined;
    return Object.keys(rest).length > 0 ? undefined : { seq, sha256 };
}
function modelOf(value) {
    const fields = fieldsOf(value);
    if (fields === undefined || typeof fields.name !== 'string' || !isStatus(fields.status))
        return undefined;
    const subject = textsOf(fields.subject);
    const blocking = textsOf(fields.blocking);
    const signed = fields.signed;
    if (subject === undefined || blocking === undefined || !Array.isArray(signed))
        return undefined;
    if (!Object.values(subject).every((digest) => /^[0-9a-f]{1,12}$/u.test(digest)))
        return undefined;
    if (!signed.every((login) => typeof login === 'string'))
        return undefined;
    return { name: fields.name, status: fields.status, subject, blocking, signed };
}
function textsOf(value) {
    const entries = Object.entries(fieldsOf(value) ?? { invalid: null });
    const texts = entries.filter((entry) => typeof entry[1] === 'string');
    return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}
function isStatus(value) {
    return typeof value === 'string' && Object.hasOwn(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly, value);
}
/** What happened between two verdicts, in sentences; nothing when nothing a reader sees has changed. */
function diffVerdicts(previous, current) {
    const several = current.models.length > 1;
    const changes = current.models.flatMap((model) => {
        const before = previous.models.find(({ name }) => name === model.name);
        if (before === undefined)
            return previous.isComplete ? [[`${model.name} is new in this change.`]] : [];
        return modelChanges(before, model).map((change) => (several ? [`${model.name}: `, ...change] : change));
    });
    const gone = current.isComplete
        ? previous.models.filter(({ name }) => !current.models.some((model) => model.name === name))
        : [];
    return [...changes, ...gone.map(({ name }) => [`${name} is no longer touched.`])];
}
function settledHow(key, { overridden, waived }) {
    if (overridden?.includes(key))
        return 'overridden in review';
    return waived?.includes(key) ? 'waived' : 'no longer blocks';
}
function modelChanges(before, now) {
    const status = before.status === now.status
        ? []
        : [[`${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[before.status]} became ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[now.status]}`]];
    const repaired = Object.entries(before.blocking).filter(([key]) => !Object.hasOwn(now.blocking, key));
    const broken = Object.entries(now.blocking).filter(([key]) => !Object.hasOwn(before.blocking, key));
    const signed = now.signed.filter((login) => !before.signed.includes(login));
    const lost = before.signed.filter((login) => !now.signed.includes(login));
    const parts = PARTS.filter((part) => before.subject[part] !== now.subject[part]);
    return [
        ...status,
        ...repaired.map(([key, title]) => [`${settledHow(key, now)}: ${title}`]),
        ...broken.map(([, title]) => [`blocks now: ${title}`]),
        ...signed.map((login) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(login), ' signed']),
        ...lost.map((login) => ['the signature of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(login), ' no longer counts']),
        ...(parts.length === 0 ? [] : [[`changed under approval: ${parts.join(', ')}`]]),
    ];
}


/***/ })

};
