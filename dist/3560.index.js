export const id = 3560;
export const ids = [3560];
export const modules = {

/***/ 65659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vD: () => (/* binding */ BREAKS),
  _k: () => (/* binding */ GateLedgers),
  TC: () => (/* binding */ LedgerMoved),
  gw: () => (/* binding */ ledgerWriterOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/ledger-branch.js + 7 modules
var ledger_branch = __webpack_require__(40867);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/ledger-activity.js
var ledger_activity = __webpack_require__(36146);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/git/ledger-ref.js
var ledger_ref = __webpack_require__(87899);
// EXTERNAL MODULE: ./lib/git/object-id.js
var object_id = __webpack_require__(33527);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/ledger-branch.js








/** Larger contents are sent one by one, in base64, so that no request becomes huge. */
const MOST_INLINE_BYTES = 256 * 1024;
/**
 * Writes a ledger through the Git endpoints of the REST API (https://docs.github.com/en/rest/git): trees and commits are made
 * first, read back, and then the branch moves in one request that is refused unless it is a fast-forward. The commits are not
 * signed by a name of ours: GitHub signs what an App commits without one.
 */
class RestLedgerWriter {
    #client;
    #where;
    #branch;
    constructor(client, repository, branch) {
        const [owner = '', repo = ''] = repository.split('/');
        (0,ledger_ref/* branchRef */.Mi)(branch);
        this.#client = client;
        this.#where = { owner, repo };
        this.#branch = branch;
    }
    async append(tip, commits) {
        if (commits.length === 0)
            throw new Error('There is nothing to append.');
        try {
            let parent = tip;
            let tree = tip === null ? null : await this.#treeOf(tip);
            for (const commit of commits) {
                tree = await this.#makeTree(tree, commit);
                parent = await this.#makeCommit(commit.message, tree, parent);
                await this.#compare(parent, commit);
            }
            const made = parent;
            return (await this.#move(tip, made)) ? made : null;
        }
        catch (error) {
            throw withAdvice(error);
        }
    }
    async #treeOf(commit) {
        const { data } = await (0,failure/* calling */.X_)(`read the commit ${commit} of the ledger`, () => this.#client.rest.git.getCommit({ ...this.#where, commit_sha: commit }));
        return data.tree.sha;
    }
    async #makeTree(base, { add, remove }) {
        const tree = remove.map((path) => ({ ...FILE, path, sha: null }));
        for (const { path, bytes } of add)
            tree.push(await this.#item(path, bytes));
        const { data } = await (0,failure/* calling */.X_)('make the files of an entry of the ledger', () => this.#client.rest.git.createTree({
            ...this.#where,
            tree: tree,
            ...(base !== null && { base_tree: base }),
        }));
        return data.sha;
    }
    /** Text goes along with the tree; what JSON text cannot hold, or is large, is sent before. */
    async #item(path, bytes) {
        if (bytes.length <= MOST_INLINE_BYTES && (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0)) {
            return { ...FILE, path, content: Buffer.from(bytes).toString('utf8') };
        }
        const content = Buffer.from(bytes).toString('base64');
        const { data } = await (0,failure/* calling */.X_)(`store ${path} of the ledger`, () => this.#client.rest.git.createBlob({ ...this.#where, content, encoding: 'base64' }));
        return { ...FILE, path, sha: data.sha };
    }
    async #makeCommit(message, tree, parent) {
        const parents = parent === null ? [] : [parent];
        const { data } = await (0,failure/* calling */.X_)('make a commit of the ledger', () => this.#client.rest.git.createCommit({ ...this.#where, message, tree, parents }));
        return data.sha;
    }
    /** Reads back what a commit changes, before any branch leads to it: the ids of the files tell their bytes. */
    async #compare(sha, { message, add, remove }) {
        const done = await (0,failure/* calling */.X_)(`read the commit ${sha} of the ledger`, async () => {
            const listing = this.#client.rest.repos.getCommit;
            const files = await (0,pages/* everyItem */.l)(this.#client, listing, { ...this.#where, ref: sha }, 'files');
            return files.flatMap(changesOf);
        });
        const asked = [
            ...add.map(({ path, bytes }) => `added ${path} ${(0,object_id/* blobId */.z)(bytes)}`),
            ...remove.map((path) => `removed ${path}`),
        ];
        if (asked.sort().join('\n') !== done.sort().join('\n')) {
            throw new errors/* UserError */.y(`GitHub did not store the commit "${message}" of the ledger as it was sent; nothing was recorded. Run this again, or write the ledger by a push.`);
        }
    }
    async #move(tip, sha) {
        try {
            if (tip === null) {
                await this.#client.rest.git.createRef({ ...this.#where, ref: (0,ledger_ref/* branchRef */.Mi)(this.#branch), sha });
            }
            else {
                const ref = `heads/${this.#branch}`;
                await this.#client.rest.git.updateRef({ ...this.#where, ref, sha, force: false });
            }
            return true;
        }
        catch (error) {
            const status = (0,failure/* statusOf */.c2)(error);
            const said = error instanceof Error ? error.message : '';
            if (status === 409 || (status === 422 && MOVED.test(said)))
                return false;
            throw new failure/* GitHubFailure */.iK(`move the ledger's branch \`${this.#branch}\``, status, { cause: error });
        }
    }
}
/** GitHub guesses at renames and copies from likeness; in a tree they are removals and additions like any other. */
function changesOf(raw) {
    const file = (raw ?? {});
    const [status, path] = [(0,answer/* text */.Qq)(file.status, 'status'), (0,answer/* text */.Qq)(file.filename, 'filename')];
    if (status === 'removed')
        return [`removed ${path}`];
    const added = `added ${path} ${(0,answer/* text */.Qq)(file.sha, 'sha')}`;
    if (status === 'renamed')
        return [`removed ${(0,answer/* text */.Qq)(file.previous_filename, 'previous_filename')}`, added];
    return [status === 'added' || status === 'copied' ? added : `${status} ${path}`];
}
const FILE = { mode: layout/* LEDGER_MODE */.MQ, type: 'blob' };
/** What the API answers with 422 when the branch is elsewhere, gone, or there already. */
const MOVED = /not a fast.?forward|reference already exists|reference does not exist|cannot lock ref/i;
/** Says of a refusal which permission or rule it is about. */
function withAdvice(error) {
    if (!(error instanceof failure/* GitHubFailure */.iK))
        return error;
    const advice = adviceOf(error.status);
    return advice === '' ? error : new errors/* UserError */.y(`${error.message} ${advice}`, [], { cause: error });
}
function adviceOf(status) {
    if (status === 403 || status === 404) {
        return 'The job that writes the ledger needs `permissions: contents: write`.';
    }
    if (status === 422) {
        return `If a rule refuses it: ${ledger_ref/* LEDGER_RULE_ADVICE */._u}`;
    }
    return '';
}

// EXTERNAL MODULE: ./lib/ledger/appending.js
var appending = __webpack_require__(21557);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(54915);
// EXTERNAL MODULE: ./lib/ledger/reading.js
var reading = __webpack_require__(88689);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
;// CONCATENATED MODULE: ./lib/commands/gate-ledger.js











/** An observation that somebody else recorded otherwise in the meantime: what was decided on it is decided again. */
class LedgerMoved extends Error {
    constructor() {
        super('Another run recorded something else of this pull request meanwhile.');
        this.name = 'LedgerMoved';
    }
}
/** What a break is called, and the code it has. */
const BREAKS = {
    force_push: ['pushed over by force', 'ledger_rewound'],
    branch_deletion: ['deleted', 'ledger_deleted'],
    branch_creation: ['made a second time', 'ledger_deleted'],
};
/** The ledgers that one run of the gate reads and extends, each read once and then only what came after. */
class GateLedgers {
    #access;
    #makeWriter;
    #writerFacts;
    #log;
    #known = new Map();
    #unbroken = new Set();
    #opened = null;
    #isAsked = false;
    /** True where a ledger that cannot be shown to be whole must not be used at all (the release guard). */
    #needsProof;
    constructor(access, makeWriter, writerFacts, log, needsProof = false) {
        this.#needsProof = needsProof;
        this.#access = access;
        this.#makeWriter = makeWriter;
        this.#writerFacts = writerFacts;
        this.#log = log;
    }
    /** The one that was opened last; null when none could be. */
    get opened() {
        return this.#opened;
    }
    /** Whether one was asked for, opened or not. */
    get isAsked() {
        return this.#isAsked;
    }
    /** Forgets which one was opened: the next pull request may have another. */
    reset() {
        this.#opened = null;
        this.#isAsked = false;
    }
    get writerFacts() {
        return this.#writerFacts;
    }
    /**
     * The ledger a configuration names, verified from its first entry. Rejects when it is missing or broken, when it does not
     * hold what was seen before, or when GitHub recorded that its branch was deleted or pushed over by force.
     */
    async open(config, anchor, now) {
        const { ledger: branch } = config;
        if (branch === undefined)
            throw new Error('The configuration names no ledger.');
        this.#opened = null;
        this.#isAsked = true;
        refuseFuture(config.ledger_resumed, now);
        await this.#refuseBreaks(branch, config.ledger_resumed ?? null, anchor);
        const reader = this.#reader(branch);
        const options = { known: this.#known.get(branch), anchors: anchor === null ? [] : [anchor] };
        const ledger = await (0,reading/* readLedger */.SC)(reader, options).catch((error) => {
            throw isMissing(error) ? missingLedger(branch) : error;
        });
        this.#known.set(branch, ledger);
        this.#refuseAnother(ledger);
        this.#opened = pullLedger(branch, config, ledger, reader);
        return this.#opened;
    }
    /**
     * Records entries; what cannot be recorded did not happen, so a failure here fails the decision. `check` looks at the
     * newest entries each time before they are extended, and throws to refuse.
     */
    async record({ branch }, drafts, check) {
        const access = { reader: this.#reader(branch), writer: this.#makeWriter(branch) };
        const { ledger, head, appended, conflicts } = await (0,appending/* appendEntries */.PI)(access, drafts, {
            known: this.#known.get(branch),
            wait: (ms) => (0,promises_.setTimeout)(ms),
            random: Math.random,
            ...(check !== undefined && { check: ({ entries }) => check(entries) }),
            // What was decided on another observation is decided again before anything of it is recorded.
            stopOn: ({ draft }) => draft.entry.type === 'observation',
        });
        this.#known.set(branch, ledger);
        if (conflicts.some(({ draft }) => draft.entry.type === 'observation'))
            throw new LedgerMoved();
        return { head, appended };
    }
    /** The checkpoint over the entries up to one of a ledger that was opened, as text. */
    checkpoint({ branch }, last) {
        const known = this.#known.get(branch);
        if (known === undefined)
            throw new Error(`The ledger ${branch} was not opened.`);
        const entries = known.entries.filter(({ seq }) => seq <= last);
        return (0,checkpoint/* checkpointText */.am)((0,checkpoint/* ledgerCheckpoint */.OX)({ entries, contents: known.contents }));
    }
    async #refuseBreaks(branch, resumed, anchor) {
        const key = `${branch} ${resumed}`;
        if (this.#unbroken.has(key))
            return;
        const { client, fullName } = this.#access;
        const breaks = await (0,ledger_activity/* breaksOfLedger */.$)(client, fullName, branch, resumed);
        if (breaks === null && anchor === null && this.#needsProof)
            throw new errors/* UserError */.y(`Neither GitHub's record of ${branch} nor an earlier sight of it can be read, so nothing shows that the ledger was not rewound.`);
        if (breaks === null)
            this.#log('Whether the branch of the ledger was pushed over cannot be read here.\n');
        const [first] = breaks ?? [];
        if (first !== undefined) {
            const [what, code] = BREAKS[first.kind];
            const message = `The branch ${branch} of the ledger was ${what} by ${first.actor?.login ?? 'somebody'} at ${first.at}, so entries may be gone. Verify it against a checkpoint (arbiter audit verify --checkpoint), restore it, and then set \`ledger_resumed\` in .arbiter/config.yml to a later instant; where the gate's comment in an open pull request remembers an entry that is gone for good, delete that comment.`;
            throw new errors/* UserError */.y(message, [{ code, message, file: '.arbiter/config.yml', pointer: '/ledger' }]);
        }
        this.#unbroken.add(key);
    }
    /** A ledger copied from another repository holds other people's approvals. */
    #refuseAnother({ entries }) {
        const { repository } = this.#writerFacts;
        const genesis = (entries.find((entry) => entry.repository.id !== null) ?? entries[0])?.repository;
        const isOurs = genesis?.id != null && repository.id !== null
            ? genesis.id === repository.id
            : genesis?.name.toLowerCase() === repository.name.toLowerCase();
        if (isOurs)
            return;
        const message = `The ledger belongs to ${genesis?.name} (id ${genesis?.id}), not to ${repository.name} (id ${repository.id}).`;
        throw new errors/* UserError */.y(message, [{ code: 'repository_differs', message, file: '.arbiter/config.yml' }]);
    }
    #reader(branch) {
        return new ledger_branch/* GitLedgerReader */.bL(this.#access.gitOptions, branch, this.#access.remote);
    }
}
/** An acceptance that lies ahead would switch the check off for good. */
function refuseFuture(resumed, now) {
    if (resumed === undefined ||
        ((0,instant/* parseInstant */.nV)(resumed) ?? Number.POSITIVE_INFINITY) <= ((0,instant/* parseInstant */.nV)(now) ?? 0))
        return;
    const message = `\`ledger_resumed\` (${resumed}) lies after now (${now}): only what happened before can be accepted.`;
    throw new errors/* UserError */.y(message, [
        { code: 'ledger_resumed_ahead', message, file: '.arbiter/config.yml', pointer: '/ledger_resumed' },
    ]);
}
function isMissing(error) {
    return error instanceof errors/* UserError */.y && error.problems.some(({ code }) => code === 'ledger_missing');
}
/** Begun by people, once: a gate that began one would make a deleted ledger look like a new one. */
function missingLedger(branch) {
    const message = `There is no ledger on the branch ${branch}, which .arbiter/config.yml names. If it was never begun, a maintainer begins it once: arbiter audit init --reason TEXT.`;
    return new errors/* UserError */.y(message, [
        { code: 'ledger_missing', message, file: '.arbiter/config.yml', pointer: '/ledger' },
    ]);
}
function pullLedger(branch, config, { tip, entries, head }, reader) {
    return { branch, config, entries, head, blobs: (digests) => (0,reading/* readContents */.r0)(reader, tip, digests) };
}
/** How a run of the gate writes: by a push or through the API, with a token of its own where one is given. */
function ledgerWriterOf(access, inputs, runner) {
    const isOwnToken = inputs.ledgerToken === inputs.token;
    return (branch) => {
        if (inputs.ledgerWriter === 'git') {
            const authorization = (0,github_access/* gitAuthorization */.IR)(inputs.ledgerToken);
            return new ledger_branch/* GitLedgerWriter */.bf({ ...access.gitOptions, authorization }, branch, access.remote);
        }
        const { apiUrl, retryBaseMs } = runner;
        const client = isOwnToken
            ? access.client
            : (0,github_client/* createClient */.U)({ token: inputs.ledgerToken, apiUrl, retryBaseMs });
        return new RestLedgerWriter(client, access.fullName, branch);
    };
}


/***/ }),

/***/ 36146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ breaksOfLedger)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99983);



const KINDS = ['force_push', 'branch_deletion', 'branch_creation'];
/**
 * Forced pushes and deletions of a ledger's branch that GitHub recorded, and every creation but the first (a branch that
 * was renamed away and made anew need not count as deleted), newest first
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities). Nobody can take one of them back, so a ledger
 * that was rewritten as a whole is seen here. `since`: those before it are known and left out; one of that very second is
 * not. Null where the token may not read the activity.
 */
async function breaksOfLedger(client, repository, branch, since) {
    const [owner = '', repo = ''] = repository.split('/');
    const ref = `refs/heads/${branch}`;
    try {
        return await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)(`read the activity of ${repository}`, async () => {
            const breaks = [];
            for (const kind of KINDS) {
                const listing = client.rest.repos.listActivities;
                const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyItem */ .l)(client, listing, { owner, repo, ref, activity_type: kind });
                const found = items.map((item) => breakOf(item, kind, ref)).sort(byTime);
                // A ledger begins once.
                breaks.push(...(kind === 'branch_creation' ? found.slice(1) : found));
            }
            const first = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
            return breaks.filter(({ at }) => !(Date.parse(at) < first)).sort((one, other) => byTime(other, one));
        });
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .iK && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}
function byTime(one, other) {
    return Date.parse(one.at) - Date.parse(other.at);
}
function breakOf(raw, kind, ref) {
    const found = (raw ?? {});
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found.activity_type, 'activity_type') !== kind || (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found.ref, 'ref') !== ref) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol(`the list holds another activity than ${kind} of ${ref}`);
    }
    return { kind, at: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(found.timestamp, 'timestamp'), actor: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(found.actor) };
}


/***/ }),

/***/ 21557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries)
/* harmony export */ });
/* unused harmony exports DEFAULT_ATTEMPTS, FIRST_WAIT_MS, LONGEST_WAIT_MS, waitBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88689);



/**
 * Fifty writers that append ten times each need up to 24 attempts where a server takes a third of a second for an answer, 44
 * where it takes a second (test/ledger/contention.test.ts). All of them take eleven minutes on average: a job of the gate has 15.
 */
const DEFAULT_ATTEMPTS = 50;
/** The longest first wait; each further one may be twice as long, up to the last. Milliseconds. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/**
 * Records drafts by compare-and-swap: read the tip unless a state is known, verify, put the entries on top, move the branch if
 * it is still there; when somebody else was faster, wait a random while and begin again. A ledger that is missing or has a
 * finding is never extended, and giving up is an error: what could not be recorded did not happen.
 */
async function appendEntries(ledger, drafts, options) {
    const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
    let known = options.known;
    const readState = async (before) => {
        const state = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(ledger.reader, { ...options.verification, known: before });
        options.check?.(state);
        return { state, extension: (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints) };
    };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        if (attempt > 1)
            await options.wait(waitBefore(attempt, options.random()));
        const { state, extension } = (attempt === 1 ? extensionOf(drafts, options) : undefined) ?? (await readState(known));
        known = state;
        const { commits, appended, existing, conflicts, at } = extension;
        if (conflicts.some((conflict) => options.stopOn?.(conflict) === true)) {
            return { tip: state.tip, head: state.head, appended: [], existing, conflicts, ledger: state };
        }
        const tip = commits.length === 0 ? state.tip : await ledger.writer.append(state.tip, commits);
        if (tip === null)
            continue;
        const extended = at(tip);
        return { tip, head: extended.head, appended, existing, conflicts, ledger: extended };
    }
    const message = `The ledger is busy: others wrote to it at each of ${attempts} attempts. Run this again.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, [{ code: 'ledger_busy', message, file: 'ledger' }]);
}
/**
 * On top of the state that is known, without asking where the branch is: the compare-and-swap finds out when it moved.
 * Undefined where there is nothing to write, which would leave the state untested, or where more is to be held against it.
 */
function extensionOf(drafts, options) {
    const { known: state, verification, check } = options;
    if (state === undefined || verification !== undefined || check !== undefined)
        return undefined;
    const extension = (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints);
    return extension.commits.length === 0 || extension.conflicts.length > 0 ? undefined : { state, extension };
}
/** Milliseconds to wait before an attempt (the second is the first to wait): any time up to a bound that doubles. */
function waitBefore(attempt, random) {
    return Math.round(random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 2)));
}


/***/ }),

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ madeBundle),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   SX: () => (/* binding */ corrections),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   ci: () => (/* binding */ modelNames),
/* harmony export */   eD: () => (/* binding */ parseDayStart),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qt: () => (/* binding */ settledDeployments)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/** What an entry of a known type says; its shape was checked when the ledger was verified. Undefined for another type. */
function detailOf(entry, type) {
    return entry.type === type ? entry.decision : undefined;
}
/** The bundle that an entry records; undefined where it records none, as where one was refused. */
function madeBundle(entry) {
    const detail = detailOf(entry, 'bundle');
    return detail === undefined || 'refusal' in detail ? undefined : detail;
}
/** The entries that a later one calls wrong, each with the number of the first that does. */
function corrections(entries) {
    const found = new Map();
    for (const entry of entries) {
        const of = detailOf(entry, 'correction')?.of;
        if (of !== undefined && !found.has(of))
            found.set(of, entry.seq);
    }
    return found;
}
/** First millisecond of a day in UTC, or undefined when there is no such date. */
function parseDayStart(day) {
    return (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${day}T00:00:00Z`);
}
/** The entries that the filter names, in order. The whole ledger is needed: it says who bore which login and which folder which name. */
function selectEntries(entries, filter) {
    const { model, person, pull, type, environment } = filter;
    const from = filter.from === undefined ? undefined : parseDayStart(filter.from);
    const to = filter.to === undefined ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDayEnd */ .ru)(filter.to);
    const names = model === undefined ? undefined : namesOfModel(modelNames(entries), model);
    const who = person === undefined ? undefined : personOf(entries, person);
    return entries.filter((entry) => {
        const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(entry.at);
        return ((type === undefined || entry.type === type) &&
            (pull === undefined || pullOf(entry) === pull) &&
            (environment === undefined || environmentOf(entry) === environment) &&
            (names === undefined || modelsOf(entry).some((name) => names.has(name))) &&
            (who === undefined || concerns(entry, who)) &&
            (filter.from === undefined || isAtLeast(at, from)) &&
            (filter.to === undefined || isAtLeast(to, at)));
    });
}
/** A release is made after its pull request, and names it, as does the refusal of a bundle. */
function pullOf(entry) {
    const bundle = detailOf(entry, 'bundle');
    const named = bundle !== undefined && 'refusal' in bundle ? bundle : detailOf(entry, 'release');
    return entry.pull_request?.number ?? named?.pull_request;
}
/** The environment that an entry is about; undefined where it is about none. */
function environmentOf(entry) {
    const detail = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
    return detail?.environment;
}
/** A bound or a time that cannot be read selects nothing. */
function isAtLeast(later, earlier) {
    return later !== undefined && earlier !== undefined && later >= earlier;
}
function modelNames(entries) {
    const names = new Map();
    for (const entry of entries) {
        for (const model of detailOf(entry, 'evaluation')?.models ?? []) {
            const known = names.get(model.path) ?? new Set();
            names.set(model.path, known.add(model.name));
        }
    }
    return names;
}
/**
 * What an entry may call a model that somebody calls `asked`: the word itself, every folder whose manifest bore it, and the
 * names that the manifest in that folder bore, since a refused deployment may know no more.
 */
function namesOfModel(names, asked) {
    const folders = [...names].filter(([, known]) => known.has(asked)).map(([folder]) => folder);
    const folder = asked.replace(/\/+$/, '');
    return new Set([folder, ...folders, ...(names.get(folder) ?? [])]);
}
/**
 * Folders of the models that an entry is about; `.arbiter` for the change to what governs. Sorted, each once. A bundle or a
 * deployment without a subject has the name of its model only.
 */
function modelsOf(entry) {
    const named = (detailOf(entry, 'bundle') ?? detailOf(entry, 'deployment'))?.model;
    if (typeof named === 'string' && entry.subjects.length === 0)
        return [named];
    const detail = detailOf(entry, 'approval') ?? detailOf(entry, 'override');
    return [
        ...new Set([
            ...entry.subjects.map(({ name }) => name),
            ...(detailOf(entry, 'evaluation')?.models.map(({ path }) => path) ?? []),
            ...(detail === undefined ? [] : [detail.model]),
        ]),
    ].sort();
}
/** By id, every login the account had; by login, every account that had it, and all its logins. */
function personOf(entries, asked) {
    const actors = entries.flatMap(actorsOf);
    const isId = /^[0-9]{1,15}$/.test(asked);
    // A login may consist of digits: then both readings are shown rather than one hidden.
    const ids = new Set([
        ...(isId ? [Number(asked)] : []),
        ...actors.filter(({ login }) => fold(login) === fold(asked)).map(({ id }) => id),
    ]);
    const logins = actors.filter(({ id }) => ids.has(id)).map(({ login }) => fold(login));
    return { ids, logins: new Set([fold(asked), ...logins]) };
}
function actorsOf(entry) {
    return [entry.actor, entry.pull_request?.author ?? null].filter((actor) => actor !== null);
}
function concerns(entry, { ids, logins }) {
    return (actorsOf(entry).some(({ id }) => ids.has(id)) ||
        idsIn(entry).some((id) => id !== null && id !== undefined && ids.has(id)) ||
        loginsIn(entry).some((login) => logins.has(fold(login))));
}
/** Numeric ids that the decision itself names. */
function idsIn(entry) {
    return [
        detailOf(entry, 'evaluation')?.pusher,
        detailOf(entry, 'observation')?.user,
        detailOf(entry, 'dismissal')?.user,
    ];
}
/** Logins that the decision itself names, without an id. */
function loginsIn(entry) {
    const delegation = detailOf(entry, 'delegation');
    const platform = detailOf(entry, 'platform_log');
    return [
        ...(delegation === undefined ? [] : [delegation.from, delegation.to]),
        ...(detailOf(entry, 'alert')?.people ?? []),
        ...[platform?.actor, platform?.user].filter((login) => typeof login === 'string'),
    ];
}
function fold(login) {
    return login.toLowerCase();
}
/** GitHub's ids of the deployments whose end the entries have, whatever was done by them. */
function settledDeployments(entries) {
    const made = ['deployment', 'rollback', 'drill'].flatMap((type) => entries.map((entry) => detailOf(entry, type)?.deployment_id ?? null));
    return new Set(made.filter((id) => id !== null));
}


/***/ }),

/***/ 88689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export verifyContents */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93528);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22165);



/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;
/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
async function readLedger(reader, options = {}) {
    const tip = await reader.tip();
    return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__.verifiedLedger)(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
}
/** What is known at the same tip is not read again. */
async function snapshotAt(reader, tip, known) {
    if (known?.tip !== tip)
        return reader.read(tip, known?.tip);
    return { tip, commits: [], files: known.files, entries: known.contents };
}
/** Contents by digest, held against it; one that was expunged is absent. */
async function readContents(reader, tip, digests) {
    const contents = await reader.blobs(tip, digests);
    const findings = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .contentFindings */ .cX)([...contents.keys()], contents);
    if (findings.length > 0)
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerError */ .EW)(findings);
    return contents;
}
/** Reads contents that a branch has, some at a time, and says which are not what their names say. */
async function verifyContents(reader, tip, digests) {
    const findings = [];
    for (let start = 0; start < digests.length; start += CONTENTS_AT_ONCE) {
        const wanted = digests.slice(start, start + CONTENTS_AT_ONCE);
        findings.push(...contentFindings(wanted, await reader.blobs(tip, wanted)));
    }
    return findings;
}


/***/ }),

/***/ 15272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   jm: () => (/* binding */ dismissedReviews),
/* harmony export */   ph: () => (/* binding */ approvalRefusals)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);


/** That the approvals are of this bundle, stand as they stood, and are not over. */
function approvalRefusals(facts) {
    const found = approvalOf(facts);
    return [
        ...('refusal' in found ? [found.refusal] : reviewRefusals(facts, found.approval)),
        ...expiryRefusals(facts),
        ...conditionRefusals(facts),
    ];
}
/** The attestation of the approvals that is for this content, in this repository, on this pull request; the nearest miss is named. */
function approvalOf(facts) {
    const { approvals, bundle, repository } = facts;
    const { manifest } = bundle;
    const refuse = (code, message) => ({ refusal: { code, message } });
    if (approvals.length === 0) {
        return refuse('approval_missing', 'No verified attestation says who approved this bundle.');
    }
    const ofContent = approvals.filter(({ subjects }) => subjects.includes(manifest.content));
    if (ofContent.length === 0) {
        return refuse('approval_subject_differs', `The approvals are for another content than ${manifest.content}.`);
    }
    const here = ofContent.filter(({ repositoryId }) => repositoryId === repository.id);
    if (here.length === 0) {
        const where = ofContent.map(({ repositoryId }) => repositoryId).join(', ');
        const message = `The approvals were given in the repository with the id ${where}; this is ${repository.id}.`;
        return refuse('approval_repository_differs', message);
    }
    const ofPull = here.filter(({ pullRequest }) => pullRequest === manifest.pull_request.number);
    if (ofPull.length === 0) {
        const where = here.map(({ pullRequest }) => `#${pullRequest}`).join(', ');
        const message = `The approvals were given on ${where}; the bundle is of pull request #${manifest.pull_request.number}.`;
        return refuse('approval_pull_request_differs', message);
    }
    const approval = ofPull.find(({ targetRef }) => targetRef === repository.defaultRef);
    if (approval === undefined) {
        const where = ofPull.map(({ targetRef }) => targetRef).join(', ');
        const message = `The approvals were given for ${where}; only ${repository.defaultRef} is deployed.`;
        return refuse('approval_ref_differs', message);
    }
    return approval.reviews.length === 0 ? unreviewed(facts, approval) : { approval };
}
/**
 * Approvals that name no review carry a model that needed none, by the decision in its bundle. Shown there is the sign-off
 * of one policy: what the ledger has of another's approvals of the same subject must stand too.
 */
function unreviewed({ unreviewed: by, history, bundle }, approval) {
    const refuse = (message) => ({ refusal: { code: 'approval_missing', message } });
    const { entries } = history;
    const own = entries.filter(({ subject, pull_request: pull }) => subject === bundle.manifest.subject && pull?.number === bundle.manifest.pull_request.number);
    let since = 0;
    if (by?.by === 'break_glass') {
        const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .corrections */ .SX)(entries);
        const glass = own.find((entry) => !corrected.has(entry.seq) && isBreakGlass((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'override'), by.until));
        if (glass === undefined)
            return refuse('It was approved by break-glass, and the ledger has no entry of that which stands.');
        since = glass.seq;
    }
    else if (by?.by !== 'policy') {
        return refuse('The attestation of the approvals names no review, and the decision does not say that none was needed.');
    }
    const before = entries.filter(({ seq }) => seq < since);
    const gone = dismissedReviews({ entries: before }, bundle.manifest.pull_request.number);
    const reviews = own.flatMap((entry) => {
        const { review } = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval') ?? {};
        if (review === undefined || gone.has(review))
            return [];
        const { id: user, login } = entry.actor ?? { id: 0, login: 'ghost' };
        return [{ review, user, login }];
    });
    return { approval: { ...approval, reviews } };
}
/** A check that was overridden in review has no label and no end. */
function isBreakGlass(detail, until) {
    return (detail !== undefined && 'label' in detail && detail.until === until && (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(until) !== undefined);
}
/** The reviews are read again: one that was dismissed since, or a later change request, takes the approval back. */
function reviewRefusals(facts, approval) {
    const { reviews, history, bundle } = facts;
    const refusals = [];
    const dismissed = dismissedReviews(history, bundle.manifest.pull_request.number);
    if (!reviews.known) {
        const message = `The reviews could not be read to the last page: ${reviews.reason}`;
        refusals.push({ code: 'reviews_unknown', message });
    }
    const now = reviews.known ? reviews.value : [];
    for (const { review, login, user } of approval.reviews) {
        const found = now.find((one) => one.review === review);
        const state = found?.state;
        if (found !== undefined && found.user !== null && found.user !== user) {
            const message = `Review ${review} was signed for as by @${login} (${user}), and is by the account ${found.user}.`;
            refusals.push({ code: 'reviews_unknown', message });
        }
        if (dismissed.has(review) || (reviews.known && state !== 'APPROVED')) {
            const was = state === undefined ? 'is no longer there' : 'was dismissed';
            const message = `The approval of @${login} (review ${review}) ${was} after it counted.`;
            refusals.push({ code: 'approval_dismissed', message });
        }
        else if (latestDecisive(now, user)?.state === 'CHANGES_REQUESTED') {
            const message = `@${login} approved and asked for changes later.`;
            refusals.push({ code: 'changes_requested', message });
        }
    }
    for (const review of reviews.known
        ? lostChangeRequests(history, bundle.manifest.pull_request.number, now)
        : []) {
        const message = `The ledger saw review ${review} ask for changes, and it is not among the reviews that were read: nobody knows that it was taken back.`;
        refusals.push({ code: 'reviews_unknown', message });
    }
    const counted = new Set(approval.reviews.map(({ user }) => user));
    for (const { review, user } of now.filter(({ vetoes }) => vetoes)) {
        if (user !== null && counted.has(user))
            continue;
        // Accounts that are gone are not one person: each review of theirs stands for itself.
        const latest = user === null ? now.find((one) => one.review === review) : latestDecisive(now, user);
        if (latest?.review !== review || latest.state !== 'CHANGES_REQUESTED')
            continue;
        const message = `A change request whose author has a veto stands (review ${review}).`;
        refusals.push({ code: 'changes_requested', message });
    }
    return refusals;
}
/** Change requests that the ledger saw and a reading does not have, but for those of people who said something else later. */
function lostChangeRequests({ entries }, pullRequest, now) {
    const seen = new Map();
    for (const entry of entries) {
        const observed = entry.pull_request?.number === pullRequest ? (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'observation') : undefined;
        if (observed !== undefined)
            seen.set(observed.review, observed);
    }
    const isLater = (review, user) => now.some((one) => one.user === user && one.review > review && DECISIVE.has(one.state));
    return [...seen].flatMap(([review, { state, user }]) => {
        const isLost = state === 'CHANGES_REQUESTED' && !now.some((one) => one.review === review);
        return isLost && !isLater(review, user) ? [review] : [];
    });
}
/** Reviews of a pull request that the ledger saw dismissed. */
function dismissedReviews({ entries }, pullRequest) {
    return new Set(entries
        .filter((entry) => entry.pull_request?.number === pullRequest)
        .flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'dismissal')?.review ?? []));
}
const DECISIVE = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/** Sign-off rule 1: in the order of submission, ties by the review's number; what has no time comes last, where it counts. */
function latestDecisive(reviews, user) {
    const time = ({ submittedAt }) => (submittedAt === null ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(submittedAt)) ?? Number.POSITIVE_INFINITY;
    return reviews
        .filter((review) => review.user === user && DECISIVE.has(review.state))
        .sort((a, b) => (time(a) === time(b) ? a.review - b.review : time(a) - time(b)))
        .at(-1);
}
function expiryRefusals({ bundle, unreviewed: by, now }) {
    const ends = [bundle.manifest.valid_until, ...(by?.by === 'break_glass' ? [by.until] : [])];
    const [end] = ends.filter((one) => isOver(one, now)).map(String);
    if (end === undefined)
        return [];
    return [
        { code: 'approval_expired', message: `The approval was valid until ${end}. Have it reviewed again.` },
    ];
}
/** Whether a day or an instant lies before `now`; one that cannot be read is over. */
function isOver(end, now) {
    if (end === null)
        return false;
    const [last, time] = [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(end) ?? (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDayEnd */ .ru)(end), (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now)];
    return last === undefined || time === undefined || time > last;
}
/** Conditions come from the ledger, so that none is lost with its issue. */
function conditionRefusals({ history, bundle, conditions, now }) {
    const pull = bundle.manifest.pull_request.number;
    const given = history.entries
        .filter((entry) => entry.pull_request?.number === pull)
        .flatMap((entry) => {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval');
        const { review = 0, conditions: found = [] } = approval ?? {};
        return found.map(({ until, text }) => ({ review, until, text }));
    });
    const due = distinct(given).filter(({ until }) => isOver(until, now));
    if (due.length === 0)
        return [];
    if (!conditions.known) {
        const message = `Conditions of the approval are due, and their issues could not be read: ${conditions.reason}`;
        return [{ code: 'conditions_unknown', message }];
    }
    return due.flatMap((condition) => overdue(condition, conditions.value));
}
function overdue(condition, issues) {
    const issue = issues.find((one) => isSame(one, condition))?.issue ?? null;
    if (isMet(issue))
        return [];
    const how = issue === null
        ? 'it has no issue'
        : `issue #${issue.number} is ${issue.state}${issue.reason === null ? '' : ` (${issue.reason})`}`;
    const message = `A condition of the approval was due by ${condition.until}, and ${how}: ${condition.text}. Meet it and close its issue as completed.`;
    return [{ code: 'condition_overdue', message }];
}
/** Closed as completed; a GitHub that gives no reason for closing means just that. */
function isMet(issue) {
    return issue !== null && issue.state === 'closed' && (issue.reason ?? 'completed') === 'completed';
}
function distinct(conditions) {
    return conditions.filter((one, index) => conditions.findIndex((other) => isSame(one, other)) === index);
}
function isSame(a, b) {
    return a.review === b.review && a.until === b.until && a.text === b.text;
}


/***/ }),

/***/ 23567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ DeploymentHistory)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);

/** Ends that a bundle is not to blame for: it was not switched to, or came up and was taken back for something else. */
const NO_FAULTS = new Set([
    'preparation_failed',
    'transition_undeclared',
    'registry_differs',
    'recording_failed',
    'overtaken',
]);
/** What the entries of a verified ledger tell of bundles and of where they ran. */
class DeploymentHistory {
    entries;
    /** Approved bundles, oldest first, each once: one that is signed anew is not another bundle. */
    bundles;
    drills;
    #changes;
    /** By bundle: SHA-256 of the encrypted file of its newest release; null: it was released as it is. */
    #released;
    constructor(entries) {
        this.entries = entries;
        const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .corrections */ .SX)(entries);
        const standing = entries.filter(({ seq }) => !corrected.has(seq));
        const bundles = new Map();
        const approving = entries.filter((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'evaluation')?.status === 'approved');
        for (const bundle of entries.flatMap((entry) => bundleOf(entry, approving, corrected))) {
            const known = bundles.get(bundle.sha256);
            // One that was recorded wrongly may have been recorded anew.
            if (known === undefined || (known.correctedBy !== null && bundle.correctedBy === null))
                bundles.set(bundle.sha256, bundle);
        }
        this.bundles = [...bundles.values()];
        this.drills = standing.flatMap(drillOf);
        this.#changes = entries.flatMap((entry) => changeOf(entry, corrected.has(entry.seq)));
        this.#released = new Map(standing.flatMap(publishedDigest));
    }
    bundle(sha256) {
        return this.bundles.find((bundle) => bundle.sha256 === sha256);
    }
    /** Whether a release of a bundle was published; a refused one publishes nothing. */
    released(sha256) {
        return this.#released.has(sha256);
    }
    /** SHA-256 of the encrypted file that the newest release of a bundle has; null: it has the bundle as it is, or there is none. */
    encrypted(sha256) {
        return this.#released.get(sha256) ?? null;
    }
    /** What runs in an environment of one model. */
    recorded(environment, model) {
        let state = { state: 'nothing' };
        for (const change of this.#changesIn(environment, model))
            state = after(state, change);
        return state;
    }
    /** Whether a bundle was ever live in an environment, and how its last way there ended that says something of the bundle. */
    past(environment, sha256) {
        const own = this.#changes.filter((change) => change.environment === environment && change.bundle.sha256 === sha256);
        return {
            wasLive: own.some(({ outcome, isCorrected }) => outcome === 'live' && !isCorrected),
            last: own.filter(({ code }) => code === null || !NO_FAULTS.has(code)).at(-1)?.outcome ?? null,
        };
    }
    /** Whether an environment was rolled back from a bundle, and did not take it again by a deployment. */
    wasLeft(environment, sha256) {
        let isLeft = false;
        for (const change of this.#changes) {
            if (change.environment !== environment || change.outcome !== 'live')
                continue;
            if (change.kind === 'rollback' && change.previous?.sha256 === sha256)
                isLeft = true;
            const isTaken = change.kind === 'deployment' && !change.isCorrected;
            if (isTaken && change.bundle.sha256 === sha256)
                isLeft = false;
        }
        return isLeft;
    }
    /** Number of the newest entry that changed what runs in an environment; 0: none did. */
    newestChange(environment, model) {
        return this.#changesIn(environment, model).at(-1)?.seq ?? 0;
    }
    #changesIn(environment, model) {
        return this.#changes.filter((change) => {
            const owner = this.#ownerOf(change);
            // A change of what nobody recorded may concern any model.
            return change.environment === environment && (owner === undefined || owner === model);
        });
    }
    #ownerOf({ model, bundle, previous }) {
        const before = previous === null ? undefined : this.bundle(previous.sha256);
        return model ?? this.bundle(bundle.sha256)?.model ?? before?.model;
    }
}
/** After `rolled_back` the ledger's own earlier word counts: what only a target said was there never went through the gate. */
function after(earlier, { seq, at, outcome, bundle, restored, isCorrected }) {
    if (isCorrected)
        return { state: 'unsettled', seq, bundle };
    if (outcome === 'live')
        return { state: 'live', seq, at, bundle };
    if (outcome !== 'rolled_back')
        return { state: 'unsettled', seq, bundle };
    const known = earlier.state === 'nothing' ? null : earlier.bundle.sha256;
    const isAsBefore = restored !== undefined && known === (restored?.sha256 ?? null);
    return isAsBefore ? earlier : { state: 'unsettled', seq, bundle: restored ?? bundle };
}
function bundleOf(entry, approving, corrected) {
    const detail = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .madeBundle */ .Ou)(entry);
    if (detail === undefined)
        return [];
    const { tag, sha256, model, version, subject, content } = detail;
    const pullRequest = entry.pull_request?.number ?? null;
    const correctedBy = corrected.get(entry.seq) ?? withdrawnBy(entry, subject, approving, corrected);
    return [{ seq: entry.seq, tag, sha256, model, version, subject, content, pullRequest, correctedBy }];
}
/** Where every verdict before a bundle that approved its subject was called wrong: by which entry the last one. */
function withdrawnBy({ seq, pull_request: pull }, subject, approving, corrected) {
    const own = approving.filter((entry) => entry.seq < seq &&
        entry.pull_request?.number === pull?.number &&
        (entry.subject === subject || entry.subjects.some(({ sha256 }) => sha256 === subject)));
    const last = own.at(-1);
    const stands = last === undefined || own.some((entry) => !corrected.has(entry.seq));
    return stands ? null : (corrected.get(last.seq) ?? null);
}
function publishedDigest(entry) {
    const detail = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'release');
    if (detail === undefined || detail.refusal !== null || detail.sha256 === null)
        return [];
    return [[detail.sha256, detail.encrypted?.sha256 ?? null]];
}
function drillOf(entry) {
    const detail = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'drill');
    if (detail === undefined || detail.to === null)
        return [];
    return [{ seq: entry.seq, to: detail.to, outcome: detail.outcome, testedAt: detail.tested_at }];
}
/** What the gate refused changed nothing, and a drill happens elsewhere. */
function changeOf(entry, isCorrected) {
    const { seq, at } = entry;
    const deployment = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'deployment');
    if (deployment !== undefined) {
        const { environment, outcome, code, model, tag, sha256, previous } = deployment;
        if (outcome === 'refused' || tag === null || sha256 === null)
            return [];
        const switched = { previous, bundle: { tag, sha256 }, restored: previous };
        return [{ seq, at, kind: 'deployment', environment, outcome, code, model, ...switched, isCorrected }];
    }
    const rollback = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'rollback');
    if (rollback === undefined || rollback.drill || rollback.outcome === 'refused' || rollback.to === null)
        return [];
    const { environment, outcome, code = null, to, from, restored } = rollback;
    const switched = { previous: from, bundle: to, restored };
    return [{ seq, at, kind: 'rollback', environment, outcome, code, model: null, ...switched, isCorrected }];
}


/***/ }),

/***/ 71486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isRetiredStage),
/* harmony export */   T: () => (/* binding */ retirementOf)
/* harmony export */ });
/** Stages in a manifest that say that a model is decommissioned. */
const RETIRED = new Set(['retired', 'decommissioned']);
function isRetiredStage(stage) {
    return RETIRED.has((stage ?? '').toLowerCase());
}
/** The entry of the ledger that retires a model. */
function retirementOf(entries, model) {
    return entries.find(({ type, decision }) => type === 'retirement' && decision.model === model);
}


/***/ }),

/***/ 37101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ rollbackCandidates),
/* harmony export */   Yy: () => (/* binding */ dismissedApprovals),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   wX: () => (/* binding */ chooseRollback)
/* harmony export */ });
/* unused harmony exports CANDIDATE_CODES, ROLLBACK_CODES */
/* harmony import */ var _model_version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87828);
/* harmony import */ var _deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15272);
/* harmony import */ var _retirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71486);



/** Why a bundle is not the one to return to; a closed list (docs/reference/deployment.md). */
const CANDIDATE_CODES = (/* unused pure expression or super */ null && ([
    'same_bundle',
    'same_version',
    'same_content',
    'newer',
    'not_asked_for',
    'corrected',
    'not_released',
    'never_live_here',
    'was_left',
    'failed_here',
    'approval_dismissed',
    'changes_requested',
    'condition_overdue',
    'approval_expired',
    'environment_not_approved',
    'code_environment_differs',
    'scaling_exceeds_limit',
    'not_verified',
    'not_retrievable',
    'bundle_identity_missing',
    'encrypted_differs',
    'not_decryptable',
    'corrupt',
]));
/** Why there is nothing to return to; a closed list (docs/reference/deployment.md). */
const ROLLBACK_CODES = (/* unused pure expression or super */ null && ([
    'running_not_recorded',
    'model_retired',
    'no_candidate',
    'not_recorded',
    // What a release has can be changed by whoever may write: it never decides which older bundle is taken.
    'not_verified',
    'not_retrievable',
    'bundle_identity_missing',
    'encrypted_differs',
    'not_decryptable',
    'corrupt',
]));
/**
 * The bundle to return to: the newest approved one before what runs that is another version with another content, was
 * released, ran here without being left for its faults, whose approval still stands, and whose bytes were all verified.
 */
function chooseRollback(facts) {
    const { history, model, running, only } = facts;
    const refuse = (code, message, rejected = []) => ({
        chosen: null,
        refusal: { code, message },
        rejected,
    });
    if (isRetired(facts))
        return refuse('model_retired', `${model} is decommissioned; nothing of it is deployed.`);
    const current = leftBundle(facts);
    if (current === undefined) {
        return refuse('running_not_recorded', `The ledger has no bundle of ${model} with the SHA-256 ${running ?? '(nothing runs)'}, so what came before it is not known.`);
    }
    if (only !== undefined && history.bundle(only)?.model !== model) {
        return refuse('not_recorded', `The ledger has no approved bundle of ${model} with the SHA-256 ${only}.`);
    }
    const rejected = [];
    for (const candidate of newestFirst(history, model)) {
        const why = rejection(facts, current, candidate);
        if (why === null)
            return { chosen: candidate, refusal: null, rejected };
        const [code, message] = why;
        rejected.push({ tag: candidate.tag, sha256: candidate.sha256, code, message });
        const ofRelease = only === undefined && facts.probes.has(candidate.sha256) ? ofItsRelease(code) : null;
        if (ofRelease !== null) {
            const what = `${candidate.tag} would be returned to, and its release does not give it: ${message}`;
            return refuse(ofRelease, `${what} Repair the release, or name another bundle by \`bundle-sha256\`.`, rejected);
        }
    }
    const message = `No approved bundle of ${model} can be returned to in ${facts.environment}.`;
    return refuse('no_candidate', message, rejected);
}
function isRetired({ isRetired: isSaid, history, model }) {
    return isSaid || (0,_retirement_js__WEBPACK_IMPORTED_MODULE_1__/* .retirementOf */ .T)(history.entries, model) !== undefined;
}
const OF_ITS_RELEASE = [
    'not_verified',
    'not_retrievable',
    // The job lacks the key: an older bundle that happens to be in the clear is no answer to that either.
    'bundle_identity_missing',
    'encrypted_differs',
    'not_decryptable',
    'corrupt',
];
/** Why a bundle is passed over that whoever may change a release can bring about, or whoever may change secrets. */
function ofItsRelease(code) {
    return OF_ITS_RELEASE.find((one) => one === code) ?? null;
}
/** Bundles that would be chosen if their bytes hold: those worth fetching, in the order in which they are taken. */
function rollbackCandidates(facts) {
    const { history, model } = facts;
    const current = leftBundle(facts);
    if (current === undefined || isRetired(facts))
        return [];
    const planned = { ...facts, probes: new Map(), isPlanning: true };
    return newestFirst(history, model).filter((candidate) => rejection(planned, current, candidate) === null);
}
/** Null: a drill starts from nothing. Undefined: what runs is not known, so nothing can be chosen. */
function leftBundle({ history, model, running, isDrill, }) {
    if (running === null)
        return isDrill ? null : undefined;
    const bundle = history.bundle(running);
    return bundle?.model === model ? bundle : undefined;
}
function newestFirst(history, model) {
    return history.bundles.filter((bundle) => bundle.model === model).sort((a, b) => b.seq - a.seq);
}
function rejection(facts, current, candidate) {
    return (sameness(facts, current, candidate) ??
        standing(facts, candidate) ??
        (facts.isPlanning === true ? null : retrieval(facts, candidate)));
}
/** A rollback that changes nothing is none. */
function sameness({ only, isDrill }, current, candidate) {
    if (candidate.sha256 === current?.sha256)
        return ['same_bundle', 'It is what runs now.'];
    if (only !== undefined && candidate.sha256 !== only)
        return ['not_asked_for', `Asked for is ${only}.`];
    if (current === null)
        return null;
    // A drill may start from an older bundle: it proves that the one asked for by its digest can be put back.
    const isAskedFor = isDrill && only !== undefined;
    if (candidate.seq > current.seq && !isAskedFor)
        return ['newer', 'It was approved after what runs now.'];
    if (candidate.content === current.content)
        return ['same_content', 'Its content is that of what runs now.'];
    return (0,_model_version_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(candidate.version, current.version)
        ? ['same_version', `It has the version that runs now, ${current.version}.`]
        : null;
}
function standing(facts, candidate) {
    const { history, environment, isDrill } = facts;
    if (!history.released(candidate.sha256))
        return ['not_released', 'The ledger has no published release of it.'];
    if (candidate.correctedBy !== null) {
        return [
            'corrected',
            `Entry ${candidate.correctedBy} of the ledger says that its record, or its approval, was wrong.`,
        ];
    }
    const withdrawn = dismissedApprovals(history, candidate);
    if (withdrawn.length > 0) {
        return [
            'approval_dismissed',
            `Approvals that it rests on were dismissed: review ${withdrawn.join(', ')}.`,
        ];
    }
    if (isDrill)
        return null;
    const past = history.past(environment, candidate.sha256);
    // Otherwise a rollback would be a way into an environment around the order of environments.
    if (!past.wasLive)
        return ['never_live_here', `It never ran in ${environment}; deploy it instead.`];
    if (history.wasLeft(environment, candidate.sha256)) {
        return ['was_left', `${environment} was rolled back from it before.`];
    }
    return past.last === 'failed' || past.last === 'rolled_back'
        ? ['failed_here', `Its last deployment to ${environment} ended as ${past.last}.`]
        : null;
}
/** Dismissed reviews that filled a seat for the subject of a bundle. */
function dismissedApprovals(history, bundle) {
    if (bundle.pullRequest === null)
        return [];
    const dismissed = (0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .dismissedReviews */ .jm)(history, bundle.pullRequest);
    const counted = history.entries
        .filter((entry) => entry.type === 'approval' && entry.pull_request?.number === bundle.pullRequest)
        .filter((entry) => entry.subjects.some(({ sha256 }) => sha256 === bundle.subject) || entry.subject === bundle.subject)
        .map((entry) => entry.decision.review ?? 0);
    return [...new Set(counted)].filter((review) => dismissed.has(review));
}
function retrieval(facts, candidate) {
    const { probes, now, environment, isDrill } = facts;
    const probe = probes.get(candidate.sha256);
    if (probe === undefined)
        return ['not_retrievable', 'It was not fetched.'];
    if (probe.state === 'missing')
        return [probe.code, `It could not be fetched: ${probe.reason}`];
    if (probe.state === 'corrupt')
        return ['corrupt', `Its bytes are not what was approved: ${probe.reason}`];
    if (probe.state === 'refused')
        return [probe.code, probe.reason];
    if ((0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .PU)(probe.validUntil, now))
        return ['approval_expired', `Its approval was valid until ${probe.validUntil}.`];
    return isDrill || probe.environments.includes(environment)
        ? null
        : ['environment_not_approved', `It was not approved for ${environment}.`];
}


/***/ }),

/***/ 56721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   OY: () => (/* binding */ modelsWorstFirst),
/* harmony export */   S: () => (/* binding */ headUrl),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _B: () => (/* binding */ reviewUrl),
/* harmony export */   j1: () => (/* binding */ evidenceUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

function repositoryUrl(context) {
    if (context.repository === null || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u.test(context.repository))
        return undefined;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(`${context.serverUrl.replace(/\/+$/u, '')}/${context.repository}`);
}
function blobUrl(context, sha, file, line) {
    const root = repositoryUrl(context);
    if (root === undefined || sha === null || !/^[0-9a-f]{40,64}$/u.test(sha))
        return undefined;
    const anchor = line === undefined ? '' : `#L${line}`;
    return `${root}/blob/${sha}/${file.split('/').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSegment */ .NL).join('/')}${anchor}`;
}
/** The line of the policy that asks, at the base commit that decided. */
function policyUrl(context, file, line) {
    return blobUrl(context, context.baseSha, file, line);
}
/** The line of a file of the change, at the head commit. */
function headUrl(context, file, line) {
    return blobUrl(context, context.headSha, file, line);
}
/** Where evidence can be read: the file at the head commit, or the workflow run that made it. */
function evidenceUrl(context, evidence, file, line) {
    const source = evidence.find((item) => item.file === file)?.source ?? 'commit';
    const run = /\bworkflow run (\d+)\b/u.exec(source)?.[1];
    const root = repositoryUrl(context);
    if (run !== undefined)
        return root === undefined ? undefined : `${root}/actions/runs/${run}`;
    return source === 'folder' || source.startsWith('folder ') ? undefined : headUrl(context, file, line);
}
/** A review of the pull request. */
function reviewUrl(context, review) {
    const root = repositoryUrl(context);
    if (root === undefined || context.pullRequest === null || review <= 0)
        return undefined;
    return `${root}/pull/${context.pullRequest}#pullrequestreview-${review}`;
}
/** `3fa2c1d` of a commit, `sha256:4e1f90ab` of a digest. */
function shortDigest(digest) {
    if (digest.startsWith('sha256:'))
        return `sha256:${digest.slice(7, 19)}`;
    return digest.slice(0, 12);
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}
/** Worst first, then by name: the order of every report. */
function modelsWorstFirst(decision) {
    const rank = ['error', 'rejected', 'pending', 'in_review', 'approved'];
    return [...decision.models].sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}


/***/ }),

/***/ 95032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Every size GitHub limits, and the smaller ones we keep so that one hostile text cannot crowd out the rest. */
const LIMITS = {
    /** A pull-request comment; one more character and GitHub answers 422 "body is too long". */
    commentCharacters: 65_535,
    /** A job summary, in UTF-8 bytes per step; above it the upload fails. */
    summaryBytes: 1_048_576,
    /** Description of a commit status. */
    statusDescriptionCharacters: 140,
    /** Annotations of one type per step; all steps of one composite action share them. */
    annotationsPerType: 10,
    /** Message of one annotation, cut by the runner beyond this. */
    annotationMessageCharacters: 4_096,
    /** Annotations in one request on a check run. */
    checkRunAnnotations: 50,
    /** Summary and text of a check run. */
    checkRunTextCharacters: 65_535,
    /** The hidden record of the verdict in the comment, encoded. */
    verdictCharacters: 8_000,
    /** One text from outside, in the comment. */
    commentTextCharacters: 600,
    /** Rows of one table or items of one list in the comment. */
    commentRows: 30,
    /** People named for one open seat. */
    peopleNamed: 6,
};
/** At most `limit` UTF-16 units, ending in `…` when something was cut; never cuts a surrogate pair in two. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const last = text.charCodeAt(end - 1);
    const whole = last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
    return `${text.slice(0, Math.max(0, whole))}…`;
}


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MOST_DECIMALS = 20;
const SMALLEST_FIXED = 1e-3;
const LARGEST_FIXED = 1e15;
/**
 * A measured number with as few digits as tell the truth: rounded, it still stands on the same side of every number in
 * `against` (0.8499999 is never shown as 0.85 beside a limit of 0.85), and what is not whole never looks whole.
 */
function formatNumber(value, against = []) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? grouped(String(value)) : String(value);
    const isFaithful = (text) => {
        const shown = Number(text);
        if (Number.isInteger(shown))
            return false;
        return against.every((other) => Math.sign(shown - other) === Math.sign(value - other));
    };
    const found = candidates(value).find(isFaithful);
    return found === undefined ? String(value) : grouped(trimmed(found));
}
function candidates(value) {
    const size = Math.abs(value);
    if (size < SMALLEST_FIXED || size >= LARGEST_FIXED) {
        return Array.from({ length: 15 }, (_, index) => value.toPrecision(index + 3));
    }
    const fewest = size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, index) => value.toFixed(fewest + index));
}
/** Zeros at the end carry nothing, but two decimals read as a measurement. */
function trimmed(text) {
    if (text.includes('e'))
        return text;
    return text.replace(/(\.\d\d\d*?)0+$/u, '$1');
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
    return fraction === undefined ? marked : `${marked}.${fraction}`;
}
/** A count with thousands separators. */
function formatCount(count) {
    return formatNumber(count);
}
/** A share as per cent: 0.95 → `95 %`. */
function formatPercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}
/** `95 %: 0.871–0.897`; a bound that is not known is `?`. Undefined when neither is. */
function formatInterval(bounds, against = []) {
    const { lower, upper } = bounds;
    if (lower === null && upper === null)
        return undefined;
    const show = (bound) => (bound === null ? '?' : formatNumber(bound, against));
    const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? ' to ' : '–';
    return `${formatPercent(bounds.confidence)}: ${show(lower)}${dash}${show(upper)}`;
}
/** `1 check`, `3 checks`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** The day of an instant, or the text itself where it is not RFC 3339. */
function formatDay(instant) {
    return /^\d{4}-\d\d-\d\dT/u.test(instant) ? instant.slice(0, 10) : instant;
}


/***/ }),

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const code = (text) => ({ kind: 'code', text });
const strong = (...content) => ({ kind: 'strong', content });
/** A link, or only its content where there is no address. */
const link = (content, url) => url === undefined ? content : [{ kind: 'link', content, url }];
/** A person, named without being notified: in a code span. */
const person = (login) => login === null ? 'a deleted account' : code(`@${login}`);
const heading = (level, ...content) => ({
    kind: 'heading',
    level,
    content,
});
const paragraph = (...content) => ({ kind: 'paragraph', content });
const note = (...content) => ({ kind: 'note', content });
const list = (items) => ({ kind: 'list', items });
const table = (columns, rows) => ({
    kind: 'table',
    columns,
    rows,
});
const details = (summary, ...body) => ({
    kind: 'details',
    summary,
    body,
});
/** The parts with a separator between them; empty parts are left out. */
function joined(parts, separator) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
/** Only the words, for places without any syntax. */
function plain(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return inline;
        return inline.kind === 'code' ? inline.text : plain(inline.content);
    })
        .join('');
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ waivedChecks),
/* harmony export */   IX: () => (/* binding */ overriddenChecks),
/* harmony export */   KH: () => (/* binding */ isAwaitingEvidence),
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS),
/* harmony export */   hp: () => (/* binding */ settledChecks),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   tB: () => (/* binding */ advisoryChecks),
/* harmony export */   td: () => (/* binding */ blockingChecks),
/* harmony export */   xj: () => (/* binding */ shownChecks),
/* harmony export */   yu: () => (/* binding */ TURN_WORDS)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

/** The status in words; the sign beside it never stands alone. */
const STATUS_WORDS = {
    error: 'Error',
    rejected: 'Rejected',
    pending: 'Pending',
    in_review: 'In review',
    approved: 'Approved',
};
function statusSign(status, isAwaiting = false) {
    if (status === 'pending')
        return isAwaiting ? '⏳' : '⛔';
    return { error: '⚠️', rejected: '❌', in_review: '👀', approved: '✅' }[status];
}
const TURN_WORDS = {
    author: 'the author’s turn',
    reviewers: 'the reviewers’ turn',
    maintainers: 'the maintainers’ turn',
    nobody: 'nothing to do',
};
const OUTCOME_WORDS = {
    pass: '✅ holds',
    fail: '❌ fails',
    inconclusive: '❔ cannot tell',
    error: '⚠️ error',
    waived: '📝 waived',
    overridden: '📝 overridden',
    not_applicable: '⏭️ does not apply',
};
const TRUST_WORDS = {
    recomputed: 'recomputed',
    attested: 'attested',
    workflow: 'from a workflow run',
    committed: 'committed',
    claimed: 'claimed',
};
/** Checks that keep the merge blocked. */
function blockingChecks(model) {
    return model.checks.filter((check) => isBlockingLevel(check) && isUnmet(check));
}
/** Advisory checks that do not hold: reported, not blocking. */
function advisoryChecks(model) {
    return model.checks.filter((check) => check.level === 'advisory' && isUnmet(check));
}
/** Checks that do not hold and that somebody who may overrode in review. */
function overriddenChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'overridden');
}
/** Checks that do not hold and that a waiver sets aside. */
function waivedChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'waived');
}
/** Everything else a reader may see, shadow checks excepted: those are never shown as a failure. */
function settledChecks(model) {
    return model.checks.filter((check) => check.level !== 'shadow' && !isUnmet(check));
}
function shownChecks(model) {
    return model.checks.filter(({ level }) => level !== 'shadow');
}
/** Evidence is still being made, and nothing else keeps the author busy. */
function isAwaitingEvidence(model) {
    return (model.status === 'pending' &&
        (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model) &&
        (model.awaiting.length > 0 || blockingChecks(model).length > 0));
}
function isBlockingLevel({ level }) {
    return level === 'mandatory' || level === 'overridable';
}
function isUnmet({ outcome }) {
    return outcome === 'fail' || outcome === 'inconclusive' || outcome === 'error';
}


/***/ })

};
