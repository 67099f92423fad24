export const id = 1292;
export const ids = [1292];
export const modules = {

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ distributionRoot),
/* harmony export */   Xl: () => (/* binding */ ownVersion),
/* harmony export */   yg: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/**
 * The folder that Arbiter was installed in: it holds policies/ and templates/. Found by walking up from this file, because
 * it lies in src/commands/ during development and in dist/ once bundled.
 * @throws Error when the folders are not beside the program (a broken installation).
 */
function distributionRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'templates', 'workflows')) &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'policies', 'low-risk.yml'))) {
            return folder;
        }
        if (parent === folder) {
            throw new Error('The folders policies/ and templates/ do not lie beside the program: install Arbiter again.');
        }
        folder = parent;
    }
}
/** A text file that is shipped with Arbiter, such as `policies/low-risk.yml`. */
function readShipped(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(distributionRoot(), path), 'utf8');
}
/** The version of Arbiter that runs, as its package says. */
function ownVersion() {
    const { version } = JSON.parse(readShipped('package.json'));
    if (typeof version !== 'string')
        throw new Error('package.json beside the program says no version: install Arbiter again.');
    return version;
}


/***/ }),

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
        (0,ledger_ref/* branchRef */.M)(branch);
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
                await this.#client.rest.git.createRef({ ...this.#where, ref: (0,ledger_ref/* branchRef */.M)(this.#branch), sha });
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
        return 'If a rule refuses it, let the account that writes the ledger bypass the ruleset of its branch (the GitHub App in `bypass_actors`), or take the rule off that branch.';
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
    /** Forgets which one was opened: the next pull request may have another. */
    reset() {
        this.#opened = null;
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



const DEFAULT_ATTEMPTS = 25;
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

/***/ 88689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export verifyContents */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93528);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31722);



/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;
/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
async function readLedger(reader, options = {}) {
    const tip = await reader.tip();
    return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedLedger */ .W2)(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
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


/***/ })

};
