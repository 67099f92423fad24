export const id = 3996;
export const ids = [3996,1790];
export const modules = {

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distributionRoot: () => (/* binding */ distributionRoot),
/* harmony export */   ownVersion: () => (/* binding */ ownVersion),
/* harmony export */   readShipped: () => (/* binding */ readShipped)
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

/***/ 12856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IR: () => (/* binding */ gitAuthorization),
  Yi: () => (/* binding */ largeFilesOf),
  o6: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git/dvc-remote.js
var dvc_remote = __webpack_require__(83394);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/git/json-fields.js
var json_fields = __webpack_require__(2348);
// EXTERNAL MODULE: ./lib/git/object-download.js
var object_download = __webpack_require__(21546);
// EXTERNAL MODULE: ./lib/git/object-reading.js + 1 modules
var object_reading = __webpack_require__(89892);
;// CONCATENATED MODULE: ./lib/git/lfs.js





/** Addresses in an answer expire: few enough that the last is still good when its turn comes. */
const BATCH = 50;
const PARALLEL = 4;
const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const ANSWER_LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 16, maxNodes: 100_000 };
/** Headers that belong to the connection and not to whoever gives an address. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/i;
/**
 * The objects of one repository in Git LFS, by its batch API over HTTP
 * (https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md).
 */
class LfsServer {
    #endpoint;
    #download;
    /** `remote` is the address that Git itself uses. */
    constructor(remote, download) {
        this.#endpoint = `${remote.replace(/\/+$/, '').replace(/(?:\.git)?$/, '.git')}/info/lfs/objects/batch`;
        this.#download = download;
    }
    async read(wanted) {
        const answers = [];
        for (let start = 0; start < wanted.length; start += BATCH) {
            const some = wanted.slice(start, start + BATCH);
            const places = await this.#places(some);
            answers.push(...(await (0,object_reading/* inParallel */.H)(some, PARALLEL, (object) => this.#object(object, places.get(object.digest)))));
        }
        return answers;
    }
    async #places(wanted) {
        const objects = [...new Map(wanted.map(({ digest, size }) => [digest, { oid: digest, size }])).values()];
        const request = {
            method: 'POST',
            url: this.#endpoint,
            headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE },
            body: JSON.stringify({ operation: 'download', transfers: ['basic'], hash_algo: 'sha256', objects }),
        };
        const text = await this.#download.request(request, async (answer, body) => {
            if (answer.status !== 200)
                throw noAccess(answer.status);
            const read = await (0,object_reading/* readObject */.A)(body, {
                size: ANSWER_LIMITS.maxLength,
                keepUpTo: ANSWER_LIMITS.maxLength,
            });
            if (read.state !== 'read' || read.bytes === null)
                throw unreadable('its answer is too long');
            return Buffer.from(read.bytes).toString('utf8');
        });
        return placesIn(text, objects);
    }
    async #object(wanted, place) {
        if (place === 'missing')
            return { state: 'missing' };
        const request = { method: 'GET', url: place.href, headers: place.headers };
        return this.#download.request(request, async (answer, body) => {
            if (answer.status === 404 || answer.status === 410)
                return { state: 'missing' };
            if (answer.status !== 200)
                throw unreadable(`${(0,object_download/* hostOf */.w)(place.href)} answers ${answer.status} for the object ${wanted.digest}`);
            return (0,object_reading/* readObject */.A)(body, wanted);
        });
    }
}
function placesIn(text, objects) {
    const document = (0,json/* parseJson */.q)(text, 'batch', ANSWER_LIMITS);
    const root = (0,json_fields/* fieldsOf */.P)(document.problems.length === 0 ? document.value : undefined);
    const { transfer = 'basic', hash_algo: algorithm = 'sha256', objects: listed } = root;
    if (transfer !== 'basic' || algorithm !== 'sha256' || !Array.isArray(listed))
        throw unreadable('its answer is no list of objects by SHA-256 for the basic transfer');
    const entries = new Map(listed.map((item) => [(0,json_fields/* fieldsOf */.P)(item).oid, (0,json_fields/* fieldsOf */.P)(item)]));
    return new Map(objects.map(({ oid }) => [oid, placeOf(oid, entries.get(oid) ?? {})]));
}
function placeOf(oid, { actions, error }) {
    const { code } = (0,json_fields/* fieldsOf */.P)(error);
    if (code === 404 || code === 410)
        return 'missing';
    const { href, header } = (0,json_fields/* fieldsOf */.P)((0,json_fields/* fieldsOf */.P)(actions).download);
    if (error !== undefined || typeof href !== 'string')
        throw unreadable(`it gives no address for the object ${oid}${typeof code === 'number' ? ` (error ${code})` : ''}`);
    const headers = Object.entries((0,json_fields/* fieldsOf */.P)(header)).filter((pair) => typeof pair[1] === 'string' && !OWN_HEADERS.test(pair[0]));
    return { href, headers: Object.fromEntries(headers) };
}
function noAccess(status) {
    return unreadable(`it answers ${status}${status === 401 || status === 403 || status === 404 ? '; the token needs `contents: read`, and Git LFS must be on for the repository' : ''}`);
}
function unreadable(reason) {
    return new errors/* UserError */.y(`Git LFS of the repository cannot be read: ${reason}. What its pointers stand for is not known.`);
}

// EXTERNAL MODULE: ./lib/git/mlflow-registry.js
var mlflow_registry = __webpack_require__(26963);
;// CONCATENATED MODULE: ./lib/git/remote-large-files.js




/** Reading may begin again after a connection broke. */
const TRANSFER_FACTOR = 2;
const DEFAULT_LIMITS = { maxTotalBytes: 10 * 1024 * 1024 * 1024 };
/** Objects of Git LFS, DVC and model registries over HTTP, each read once however often it is asked for. */
class RemoteLargeFiles {
    #lfs;
    #download;
    #registries;
    #limits;
    #known = new Map();
    #total = 0;
    constructor({ variables = {}, ...options }, limits = DEFAULT_LIMITS) {
        const maxTotalBytes = limits.maxTotalBytes * TRANSFER_FACTOR;
        this.#download = new object_download/* ObjectDownload */._({ ...options, maxTotalBytes });
        // Git's token is never for a registry, whatever its address.
        const alone = { ...options, authorization: undefined, isOneServer: true, maxTotalBytes };
        this.#registries = new mlflow_registry/* MlflowRegistries */.B(new object_download/* ObjectDownload */._(alone), variables);
        this.#lfs = new LfsServer(options.remote, this.#download);
        this.#limits = limits;
    }
    async read(wanted) {
        const unknown = new Map(wanted.map((object) => [keyOf(object), object]));
        for (const key of this.#known.keys())
            unknown.delete(key);
        const affordable = [...unknown.values()].filter((object) => this.#affords(object));
        await this.#learn('lfs', affordable, (objects) => this.#lfs.read(objects));
        await this.#learn('dvc', affordable, (objects) => (0,dvc_remote/* readDvcRemote */.u)(objects, this.#download));
        await this.#learn('mlflow', affordable, (objects) => this.#registries.read(objects));
        return wanted.map((object) => this.#known.get(keyOf(object)));
    }
    async #learn(tool, wanted, read) {
        const objects = wanted.filter((object) => object.tool === tool);
        if (objects.length === 0)
            return;
        const answers = await read(objects);
        for (const [index, object] of objects.entries())
            this.#known.set(keyOf(object), answers[index]);
    }
    /** Sizes are counted before anything is read. Where a pointer gives none, the transfer itself is bounded. */
    #affords(object) {
        this.#total += object.size ?? 0;
        if (this.#total <= this.#limits.maxTotalBytes)
            return true;
        const reason = `more than ${this.#limits.maxTotalBytes} bytes would have to be read for one decision`;
        this.#known.set(keyOf(object), { state: 'not_followed', reason });
        return false;
    }
}
function keyOf(object) {
    const { tool, digest, size, remote, registry, keepUpTo, onlySha256, into } = object;
    const { model, version, path, token } = registry ?? {};
    return JSON.stringify([
        tool,
        digest,
        size,
        remote,
        model,
        version,
        path,
        token,
        keepUpTo,
        onlySha256,
        into !== undefined,
    ]);
}

// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(22719);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/rest.js + 3 modules
var rest = __webpack_require__(88027);
;// CONCATENATED MODULE: ./lib/commands/github-access.js






/** `ownLogin` is the account the gate posts as. */
async function openGitHub(token, runner, io, ownLogin) {
    const client = (0,github_client/* createClient */.U)({ token, apiUrl: runner.apiUrl, retryBaseMs: runner.retryBaseMs });
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(runner.temporaryFolder, 'arbiter-git-'));
    const authorization = gitAuthorization(token);
    const remote = `${runner.serverUrl}/${runner.repository}.git`;
    const gitOptions = { gitDir, env: io.env, authorization };
    return {
        github: new rest/* RestGitHub */.E(client, runner.repository, ownLogin),
        repository: await repository/* GitRepository */.x.create(gitOptions, remote),
        client,
        fullName: runner.repository,
        gitOptions,
        remote,
        retryBaseMs: runner.retryBaseMs,
    };
}
/** The objects behind pointers, as one decision reads them: each at most once. */
function largeFilesOf({ remote, gitOptions, retryBaseMs, }) {
    return new RemoteLargeFiles({
        remote,
        authorization: gitOptions.authorization,
        retryBaseMs,
        variables: gitOptions.env,
    });
}
/** The header by which Git's transport takes a token. */
function gitAuthorization(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}


/***/ }),

/***/ 49917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RecordedLargeFiles),
/* harmony export */   m: () => (/* binding */ RecordingLargeFiles)
/* harmony export */ });
/* harmony import */ var _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24429);

/** A store that notes what it was asked and what it answered. */
class RecordingLargeFiles {
    /** In the order of the questions. */
    notes = [];
    #store;
    #contents;
    constructor(store, contents) {
        this.#store = store;
        this.#contents = contents;
    }
    async read(wanted) {
        const answers = await this.#store.read(wanted);
        for (const [index, question] of wanted.entries())
            this.notes.push(this.#note(question, answers[index]));
        return answers;
    }
    #note(question, answer) {
        const isRead = answer.state === 'read';
        if (isRead && answer.bytes !== null)
            this.#contents.add(answer.bytes);
        return {
            ...questionOf(question),
            state: answer.state,
            reason: answer.state === 'not_followed' ? answer.reason : null,
            found: isRead
                ? {
                    sha256: answer.sha256,
                    md5: answer.md5,
                    size: answer.size,
                    is_held: answer.bytes !== null,
                    ...(answer.examined !== undefined && { examined: answer.examined }),
                }
                : null,
        };
    }
}
/** Gives every recorded answer once, and only to the question it was given to. */
class RecordedLargeFiles {
    #left;
    #contents;
    constructor(notes, contents) {
        this.#left = [...notes];
        this.#contents = contents;
    }
    /** Answers that nobody has asked for yet. */
    get left() {
        return this.#left.length;
    }
    async read(wanted) {
        return wanted.map((question) => this.#answer(question));
    }
    #answer(question) {
        const asked = JSON.stringify(questionOf(question));
        const index = this.#left.findIndex((note) => JSON.stringify(questionIn(note)) === asked);
        const [note] = index === -1 ? [] : this.#left.splice(index, 1);
        if (note === undefined)
            throw new _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRecorded */ .M(`the object ${question.digest} behind a pointer of ${question.tool}, which was not recorded`);
        const { state, reason, found } = note;
        if (state === 'read') {
            if (found === null)
                throw new _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRecorded */ .M(`the object ${question.digest}, recorded without its digests`);
            const { sha256, md5, size, is_held: isHeld, examined } = found;
            const bytes = isHeld ? this.#contents.get(sha256) : null;
            if (bytes === undefined)
                throw new _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRecorded */ .M(`the content of the object ${question.digest}`);
            return { state, sha256, md5, size, bytes, ...(examined !== undefined && { examined }) };
        }
        return state === 'not_followed' ? { state, reason: reason ?? '' } : { state };
    }
}
function questionOf({ tool, digest, size, project, remote, registry, keepUpTo }) {
    return { tool, digest, size, project, remote, ...placeIn(registry), keep_up_to: keepUpTo };
}
function questionIn({ tool, digest, size, project, remote, registry, keep_up_to }) {
    return { tool, digest, size, project, remote, ...placeIn(registry), keep_up_to };
}
/** Members in one order: questions are compared as text. */
function placeIn(registry) {
    if (registry === undefined)
        return {};
    const { model, version, path, token } = registry;
    return { registry: { model, version, path, token } };
}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qX: () => (/* binding */ contradiction),
/* harmony export */   qd: () => (/* binding */ SignoffNotes),
/* harmony export */   ud: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _requesters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9619);


/** Notes the questions of one verdict with the snapshots they were answered from. */
class SignoffNotes {
    #noted = [];
    add({ request, snapshot, answer }) {
        const members = Object.entries(snapshot).filter(([, value]) => value !== undefined);
        this.#noted.push({
            request: requestDigest(request),
            snapshot: Object.fromEntries(members),
            texts: new Map(members.map(([key, value]) => [key, JSON.stringify(value)])),
            voided: [...answer.voided],
        });
    }
    /** Characters that the record needs at least: what the questions do not share. */
    get size() {
        const { shared } = this.#split();
        return this.#noted
            .flatMap(({ texts }) => [...texts].filter(([key]) => !shared.has(key)))
            .reduce((sum, [, text]) => sum + text.length, 0);
    }
    /** Members that all snapshots share are written once: the people and commits of a pull request are long lists. */
    record() {
        const { first, shared } = this.#split();
        const part = (snapshot, isShared) => Object.fromEntries(Object.entries(snapshot).filter(([key]) => shared.has(key) === isShared));
        return {
            common: part(first?.snapshot ?? {}, true),
            asked: this.#noted.map(({ request, snapshot, voided }) => ({
                request,
                own: part(snapshot, false),
                voided,
            })),
        };
    }
    #split() {
        const [first] = this.#noted;
        const keys = [...(first?.texts ?? [])].filter(([key, text]) => this.#noted.every(({ texts }) => texts.get(key) === text));
        return { first, shared: new Set(keys.map(([key]) => key)) };
    }
}
/**
 * Lowercase hex: the whole question, but for the checks that may be overridden. Those the snapshot itself has where they
 * matter, and they are held against the question there.
 */
function requestDigest({ checks: _, ...request }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(request).replace('sha256:', '');
}
/**
 * What a snapshot repeats of the question and says otherwise: the name of it, or undefined. The engine judges by the
 * snapshot, so one that was written for an easier question would answer this one.
 */
function contradiction(request, snapshot) {
    const { subject, requesters } = request;
    const present = snapshot.heads.filter(({ sha }) => sha === snapshot.pullRequest.head);
    const pairs = [
        ['signoff', request.signoff, snapshot.signoff],
        ['tier', request.tier, snapshot.tier],
        ['isGoverning', request.isGoverning, snapshot.isGoverning],
        ['governanceRole', request.governanceRole, snapshot.governanceRole],
        ['addedSeats', request.addedSeats, snapshot.addedSeats],
        // Absent where nobody asked to override one: then none is overridden.
        ['checks', saidOf(request.checks, snapshot.checks), snapshot.checks ?? request.checks ?? []],
        ['stageChecks', request.stageChecks ?? null, snapshot.stageChecks],
        ['roles', Object.keys(request.roles.roles).sort(), snapshot.roles.map(({ name }) => name).sort()],
        ...(requesters === undefined && snapshot.requesters === undefined
            ? []
            : [['requesters', (0,_requesters_js__WEBPACK_IMPORTED_MODULE_1__/* .requesterIds */ .f)(requesters ?? [], snapshot.people), snapshot.requesters]]),
        ...(snapshot.hasLedger ? [['subject', subject.sha256, present.at(-1)?.subject ?? null]] : []),
    ];
    return pairs.find(([, asked, seen]) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asked) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(seen ?? null))?.[0];
}
/** The checks of the question; without their outcomes where a snapshot is from before those were recorded. */
function saidOf(asked = [], seen = asked) {
    if (seen.some(({ outcome }) => outcome !== undefined))
        return asked;
    return asked.map(({ outcome: _, ...check }) => check);
}


/***/ }),

/***/ 24429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RecordedTree),
/* harmony export */   M: () => (/* binding */ NotRecorded)
/* harmony export */ });
/** The evaluation asked for something that it did not ask for when the verdict was recorded. */
class NotRecorded extends Error {
    name = 'NotRecorded';
}
/** A tree as a record keeps it: the files that decided, their contents by digest. */
class RecordedTree {
    entries;
    #digests;
    #contents;
    constructor(files, contents) {
        this.entries = files.map(({ path, mode, oid }) => ({ path, mode, oid }));
        this.#digests = new Map(files.map(({ path, content }) => [path, content?.sha256 ?? null]));
        this.#contents = contents;
    }
    async read(paths) {
        return new Map(paths.map((path) => [path, this.#contentOf(path)]));
    }
    #contentOf(path) {
        const bytes = this.#contents.get(this.#digests.get(path) ?? '');
        if (bytes === undefined)
            throw new NotRecorded(`the content of ${path}`);
        return bytes;
    }
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requesterIds)
/* harmony export */ });
/* harmony import */ var _model_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);

/** Which of these people ask for a waiver, sorted. Whoever is not among them has no review to be kept out. */
function requesterIds(requesters, people) {
    return people
        .filter((person) => requesters.some((requester) => (0,_model_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequester */ .Dd)({ requested_by: requester }, person)))
        .map(({ id }) => id)
        .sort((a, b) => a - b);
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xR: () => (/* binding */ MAX_RECORD_BYTES),
  ep: () => (/* binding */ RECORD_SCHEMA),
  EZ: () => (/* binding */ VerdictRecorder),
  Jt: () => (/* binding */ trailQuestion)
});

// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/model/large-file.js
var large_file = __webpack_require__(86101);
;// CONCATENATED MODULE: ./lib/evaluation/content-store.js

/**
 * A ledger never forgets, and whoever opens a pull request chooses what it holds: without a bound on the sum, many
 * files just under the limit would fill it.
 */
const DEFAULT_MAX_TOTAL_BYTES = 100 * 1024 * 1024;
/** Contents by digest, each once. */
class ContentStore {
    #limits;
    #sizes = new Map();
    #kept = new Map();
    constructor(limits) {
        this.#limits = limits;
    }
    add(bytes) {
        const sha256 = (0,canonical/* sha256Hex */.fg)(bytes);
        if (!this.#sizes.has(sha256)) {
            this.#sizes.set(sha256, bytes.length);
            // A copy: these bytes are often a window on the buffer of everything that Git gave at once.
            if (bytes.length <= this.#limits.maxFileBytes)
                this.#kept.set(sha256, new Uint8Array(bytes));
        }
        return { sha256, size: bytes.length };
    }
    kept() {
        const blobs = new Map();
        let left = this.#limits.maxTotalBytes ?? DEFAULT_MAX_TOTAL_BYTES;
        const smallestFirst = [...this.#kept].sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1));
        for (const [sha256, bytes] of smallestFirst) {
            left -= bytes.length;
            if (left < 0)
                break;
            blobs.set(sha256, bytes);
        }
        return { blobs, notKept: [...this.#sizes.keys()].filter((sha256) => !blobs.has(sha256)).sort() };
    }
}

// EXTERNAL MODULE: ./lib/evaluation/recorded-objects.js
var recorded_objects = __webpack_require__(49917);
// EXTERNAL MODULE: ./lib/evaluation/recorded-signoff.js
var recorded_signoff = __webpack_require__(5479);
;// CONCATENATED MODULE: ./lib/evaluation/recording-tree.js
/** A tree that notes what is read of it. What it gives is what the tree gives. */
class RecordingTree {
    entries;
    #tree;
    #contents;
    #read = new Map();
    #changed = new Set();
    constructor(tree, contents) {
        this.#tree = tree;
        this.#contents = contents;
        this.entries = tree.entries;
    }
    async read(paths) {
        const files = await this.#tree.read(paths);
        for (const [path, bytes] of files)
            this.#note(path, bytes);
        return files;
    }
    /** Paths whose bytes were not the same each time they were read (files on disk may change), sorted. */
    get changed() {
        return [...this.#changed].sort();
    }
    /** What was read, and the entries whose presence alone counts, in the order of the tree. */
    files(isRelevant) {
        return this.entries
            .filter((entry) => this.#read.has(entry.path) || isRelevant(entry))
            .map(({ path, mode, oid }) => ({ path, mode, oid, content: this.#read.get(path) ?? null }));
    }
    #note(path, bytes) {
        const content = this.#contents.add(bytes);
        const before = this.#read.get(path);
        if (before === undefined)
            this.#read.set(path, content);
        else if (before.sha256 !== content.sha256)
            this.#changed.add(path);
    }
}

// EXTERNAL MODULE: ./lib/model/glob.js
var model_glob = __webpack_require__(53523);
// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/model/manifest.js + 2 modules
var manifest = __webpack_require__(84108);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(26471);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
;// CONCATENATED MODULE: ./lib/evaluation/relevant-entries.js





/**
 * Which entries of a tree an evaluation may look at without reading them; with what it reads, they give the same verdict
 * as the whole tree. Relevant are: what governs; what changed, for being there or not; what is left in the folder of a
 * manifest that changed, since deleting a manifest must not leave its files ungoverned; and, since they are refused
 * rather than read, links and submodules in the place of a manifest, in a model's folder or among its code. Without a
 * list of changes every governed path is one.
 */
function relevantEntries(input) {
    const { config, changed } = input;
    const names = new Set((changed ?? []).flatMap(tree/* namesOf */.e));
    const leftFolders = new Set([...names].flatMap(manifestFolder));
    const folders = new Set(config === undefined ? [] : foldersOf(input, config));
    const code = Object.values(config?.code_paths ?? {}).flatMap((globs) => globs ?? []);
    const isRefused = ({ path, mode }) => mode !== '100644' &&
        mode !== '100755' &&
        (liesIn(path, folders) || code.some((glob) => (0,model_glob/* matchesGlob */.kt)(path, glob)));
    return (entry) => (0,governing_path/* isGoverningPath */.R)(entry.path) ||
        names.has(entry.path) ||
        liesIn(entry.path, leftFolders) ||
        isRefused(entry) ||
        (changed === null && config !== undefined && (0,touched/* isGovernedPath */.iu)(entry.path, config));
}
function foldersOf({ base, head }, config) {
    return [base, head].flatMap(({ entries }) => (0,touched/* modelFolders */.tH)(entries.map(({ path }) => path), config));
}
function manifestFolder(path) {
    return path.endsWith(`/${manifest/* MANIFEST_FILE */.h}`) ? [path.slice(0, -manifest/* MANIFEST_FILE */.h.length - 1)] : [];
}
/** Whether any folder above a path is among these. */
function liesIn(path, folders) {
    if (folders.size === 0)
        return false;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (folders.has(path.slice(0, end)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/evaluation/verdict-recorder.js









const RECORD_SCHEMA = 'arbiter/verdict-record/v1';
/** A larger record is not kept: it would make the ledger slow for everybody. */
const MAX_RECORD_BYTES = 10 * 1024 * 1024;
/**
 * Notes everything one evaluation looks at. It changes nothing of what the evaluation sees, and what it cannot keep makes
 * a record that says so: a verdict never depends on its record.
 *
 *     const evaluation = await evaluate(recorder.watch(input)); // input.signoff calls recorder.signoff(decided)
 *     const kept = recorder.finish(evaluation);
 */
class VerdictRecorder {
    #options;
    #contents;
    #signoffs = new recorded_signoff/* SignoffNotes */.qd();
    #trails = [];
    #drills = [];
    #releases = [];
    #artifacts = null;
    #waivers = null;
    #watched;
    constructor(options) {
        this.#options = options;
        this.#contents = new ContentStore(options);
    }
    /** The same input, watched. Sign-offs are not: whoever answers them gives each to `signoff`. */
    watch(input) {
        const base = new RecordingTree(input.base, this.#contents);
        const head = input.head === input.base ? base : new RecordingTree(input.head, this.#contents);
        const largeFiles = new recorded_objects/* RecordingLargeFiles */.m(input.largeFiles ?? large_file/* NO_LARGE_FILES */.E, this.#contents);
        this.#watched = { input, base, head, largeFiles };
        const { auditTrail, drills, releases, waivers } = input;
        return {
            ...input,
            base,
            head,
            largeFiles,
            artifacts: async (...asked) => this.#noteArtifacts(await input.artifacts(...asked)),
            auditTrail: auditTrail === null ? null : async (model) => this.#noteTrail(model, await auditTrail(model)),
            ...(drills !== undefined && { drills: async (model) => this.#noteDrills(model, await drills(model)) }),
            ...(typeof releases === 'function' && {
                releases: async (model) => this.#noteReleases(model, await releases(model)),
            }),
            ...(waivers !== undefined && { waivers: async (onBase) => this.#noteWaivers(await waivers(onBase)) }),
        };
    }
    /** A sign-off as the evaluation asked for it, with what it was decided from. */
    signoff(decided) {
        this.#signoffs.add(decided);
    }
    finish({ decision, governing }) {
        const watched = this.#watched;
        if (watched === undefined)
            throw new Error('Nothing was watched, so there is no verdict to keep.');
        const { input } = watched;
        const contents = this.#contents.kept();
        const frame = {
            schema: RECORD_SCHEMA,
            arbiter: this.#options.arbiter,
            verdict: (0,canonical/* sha256Hex */.fg)((0,decision_decision.serializeDecision)(decision)),
            now: input.now,
            base: input.baseSha,
            head: input.headSha,
            source: input.source,
            model: input.model ?? null,
            is_draft: input.isDraft,
        };
        const bytesOf = (record) => Buffer.from(JSON.stringify(record), 'utf8');
        const without = (reason) => ({
            ...contents,
            record: bytesOf({ ...frame, not_replayable: reason, inputs: null }),
            notReplayable: reason,
        });
        const changed = [...new Set([...watched.base.changed, ...watched.head.changed])];
        if (changed.length > 0)
            return without(`${changed.join(', ')} changed while the verdict was computed.`);
        const most = this.#options.maxRecordBytes ?? MAX_RECORD_BYTES;
        const tooLarge = `The inputs take more than ${most} bytes, which is the most that is kept of one verdict.`;
        // Sign-offs are the one part that grows with models and people at once: not even put together when too large.
        if (this.#signoffs.size > most)
            return without(tooLarge);
        const inputs = this.#inputs(watched, governing, contents.notKept);
        const record = bytesOf({ ...frame, not_replayable: null, inputs });
        if (record.length > most)
            return without(tooLarge);
        return { ...contents, record, notReplayable: null };
    }
    #inputs({ input, base, head, largeFiles }, { config }, notKept) {
        const isRelevant = relevantEntries({ base, head, changed: input.changed, config });
        return {
            changed: input.changed === null ? null : input.changed.map(changedPath),
            changed_on_base: input.changedOnBase.map(changedPath),
            trees: { base: base.files(isRelevant), head: head === base ? null : head.files(isRelevant) },
            artifacts: this.#artifacts,
            signoff: input.signoff === null ? null : this.#signoffs.record(),
            audit_trail: input.auditTrail === null ? null : this.#trails,
            ...(input.drills !== undefined && { drills: this.#drills }),
            ...(input.releases !== facts/* BEFORE_RELEASES */.Xp && {
                releases: input.releases === undefined ? null : this.#releases,
            }),
            ...(this.#waivers !== null && { waivers: this.#waivers }),
            ...(largeFiles.notes.length > 0 && { large_objects: largeFiles.notes }),
            not_kept: [...notKept],
        };
    }
    #noteArtifacts(set) {
        this.#artifacts = {
            files: set.files.map(({ path, bytes, source, trust, madeAt }) => ({
                path,
                content: this.#contents.add(bytes),
                source,
                trust,
                made_at: madeAt,
            })),
            awaiting: set.awaiting.map(({ workflow, artifact, state, into }) => ({
                workflow,
                artifact,
                state,
                into,
            })),
            problems: [...set.problems],
            newest_at: set.newestAt,
        };
        return set;
    }
    #noteDrills(model, found) {
        this.#drills.push({
            model,
            found: found.map(({ entry, version, bundle, testedAt, switchMs, outcome }) => ({
                entry,
                version,
                bundle,
                tested_at: testedAt,
                switch_ms: switchMs,
                ...(outcome !== undefined && { outcome }),
            })),
        });
        return found;
    }
    #noteReleases({ name, knownAs }, found) {
        this.#releases.push({
            model: name,
            known_as: [...knownAs],
            found: found.map(({ validUntil, ...release }) => ({ ...release, valid_until: validUntil })),
        });
        return found;
    }
    #noteWaivers(source) {
        const approvals = source.kind === 'ledger' ? source.approvals : [];
        this.#waivers = {
            source: source.kind,
            approvals: approvals.map((approval) => ({
                ...approval,
                approved_by: approval.approved_by.map((approver) => ({ ...approver })),
            })),
        };
        return source;
    }
    #noteTrail(model, trail) {
        const { isJudgedHere, gaps, ...said } = trail;
        this.#trails.push({
            ...trailQuestion(model),
            ...said,
            gaps: [...gaps],
            ...(isJudgedHere !== undefined && { judged_here: isJudgedHere }),
        });
        return trail;
    }
}
/** What a question to the ledger is known by. */
function trailQuestion({ folder, content }) {
    return { folder, content: content === null ? null : (0,canonical/* canonicalDigest */.Xz)(content).replace('sha256:', '') };
}
function changedPath({ path, previousPath, status }) {
    return { path, previous_path: previousPath, status };
}


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The members of a value that somebody else wrote; none where it has none. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 26963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MlflowRegistries),
/* harmony export */   d: () => (/* binding */ MlflowServer)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52845);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
/* harmony import */ var _object_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21546);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89892);




const PARALLEL = 4;
const ANSWER_LIMITS = { maxLength: 1024 * 1024, maxDepth: 16, maxNodes: 50_000 };
/**
 * Files of model registries of MLflow, over its REST API 2.0: the registry names the place of a version, and the server's
 * own artifact service (`--serve-artifacts`, the default) gives out its files. What a server says of a place leads nowhere
 * but below that service, and what it gives is held against the pointer by whoever asked.
 */
class MlflowRegistries {
    #download;
    #variables;
    #folders = new Map();
    constructor(download, variables) {
        this.#download = download;
        this.#variables = variables;
    }
    async read(wanted) {
        return (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(wanted, PARALLEL, (object) => this.#one(object));
    }
    async #one(wanted) {
        const { remote, registry } = wanted;
        if (remote === null || registry === undefined)
            return notFollowed('no registry is named for it');
        const refused = this.#download.refusal(remote);
        if (refused !== undefined)
            return notFollowed(refused.replaceAll('its remote', 'its registry'));
        const token = registry.token === null ? null : this.#variables[registry.token];
        if (token === undefined || token === '')
            return notFollowed(`the variable ${registry.token} is empty; hand the secret to the step, as \`env: { ${registry.token}: \${{ secrets.${registry.token} }} }\``);
        const server = new MlflowServer(remote, token, this.#download);
        const folder = await this.#folderOf(server, registry);
        return folder.state === 'found'
            ? server.file([...folder.parts, ...registry.path.split('/')], wanted)
            : folder;
    }
    #folderOf(server, { model, version, token }) {
        const key = JSON.stringify([server.address, model, version, token]);
        const known = this.#folders.get(key) ?? server.folderOf(model, version);
        this.#folders.set(key, known);
        return known;
    }
}
/** One tracking server. */
class MlflowServer {
    address;
    #token;
    #download;
    constructor(address, token, download) {
        this.address = address.replace(/\/+$/, '');
        this.#token = token;
        this.#download = download;
    }
    /** Where the files of a version are. */
    async folderOf(model, version) {
        const query = new URLSearchParams({ name: model, version });
        const answer = await this.#ask(`mlflow/model-versions/get-download-uri?${query}`);
        return answer.state === 'answered' ? this.#resolved(answer.fields.artifact_uri) : answer;
    }
    /** A file of the artifact service. */
    async file(parts, wanted) {
        const path = parts.map(encodeURIComponent).join('/');
        return this.#get(`mlflow-artifacts/artifacts/${path}`, (body) => (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .A)(body, wanted));
    }
    /** What a folder of the artifact service holds; names are parts of a path, and not checked yet. */
    async list(parts) {
        const answer = await this.#ask(`mlflow-artifacts/artifacts?${new URLSearchParams({ path: parts.join('/') })}`);
        if (answer.state !== 'answered')
            return answer;
        const { files = [] } = answer.fields;
        return Array.isArray(files) ? { state: 'listed', files } : this.#malformed();
    }
    /** MLflow 3 names a logged model (`models:/m-…`) or its place; a version that was made by hand may name a run. */
    async #resolved(uri) {
        if (typeof uri !== 'string')
            return this.#malformed();
        const logged = /^models:\/(m-[A-Za-z0-9]{1,64})$/.exec(uri)?.[1];
        if (logged !== undefined) {
            const answer = await this.#ask(`mlflow/logged-models/${logged}`);
            return answer.state === 'answered' ? this.#served(placeOf(answer.fields.model), '') : answer;
        }
        const [, run, below = ''] = /^runs:\/([A-Za-z0-9]{1,64})(?:\/(.*))?$/.exec(uri) ?? [];
        if (run === undefined)
            return this.#served(uri, '');
        const answer = await this.#ask(`mlflow/runs/get?${new URLSearchParams({ run_id: run })}`);
        return answer.state === 'answered' ? this.#served(placeOf(answer.fields.run), below) : answer;
    }
    #served(uri, below) {
        if (typeof uri !== 'string')
            return this.#malformed();
        const [, host, path = ''] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.*)$/s.exec(uri) ?? [];
        if (!uri.startsWith('mlflow-artifacts:')) {
            const scheme = /^([a-z][a-z0-9+.-]{0,20}):/i.exec(uri)?.[1] ?? 'a folder of its own';
            return notFollowed(`${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(this.address)} keeps it elsewhere (${scheme}), and only what its own artifact service gives out is read (\`mlflow server --serve-artifacts\`)`);
        }
        if (host !== undefined && host !== '' && host !== (0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(this.address))
            return notFollowed(`${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(this.address)} keeps it on another server, and no other is asked`);
        const parts = [...path.split('/'), ...below.split('/')].filter((part) => part !== '');
        const isSound = parts.every((part) => part !== '.' && part !== '..' && !/[\\%\p{Cc}]/u.test(part));
        return isSound && parts.length > 0 ? { state: 'found', parts } : this.#malformed();
    }
    async #ask(path) {
        const limit = ANSWER_LIMITS.maxLength;
        const answer = await this.#get(path, (body) => (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .A)(body, { size: limit, keepUpTo: limit }));
        if (answer.state === 'missing' || answer.state === 'not_followed')
            return answer;
        if (answer.state !== 'read' || answer.bytes === null)
            return this.#malformed();
        const text = Buffer.from(answer.bytes).toString('utf8');
        const { value, problems } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, 'answer', ANSWER_LIMITS);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return problems.length === 0 && isObject ? { state: 'answered', fields: value } : this.#malformed();
    }
    async #get(path, use) {
        const headers = this.#token === null ? {} : { authorization: `Bearer ${this.#token}` };
        const url = `${this.address}/api/2.0/${path}`;
        return this.#download.request({ method: 'GET', url, headers }, async ({ status }, body) => {
            if (status === 200)
                return use(body);
            if (status === 404 || status === 410)
                return { state: 'missing' };
            return notFollowed(status === 401 || status === 403
                ? `${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(url)} does not let the gate read it (status ${status}); name the variable with a token that may under \`token_env\``
                : `${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(url)} answers ${status}`);
        });
    }
    #malformed() {
        return notFollowed(`the answer of ${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(this.address)} is not what MLflow describes`);
    }
}
/** The place of a run or of a logged model. */
function placeOf(value) {
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(value).info).artifact_uri;
}
function notFollowed(reason) {
    return { state: 'not_followed', reason };
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

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extendLedger),
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54915);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35199);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93528);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8203);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80617);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31722);









/**
 * Puts drafts on top of a ledger, one commit each; those whose id is recorded are dropped. What comes out was verified by the
 * rules that every reader applies, so that nothing is written which nobody could read again.
 */
function extendLedger(ledger, drafts, checkpoints = {}) {
    const builder = new Builder(ledger, checkpoints);
    const recorded = new Map(ledger.entries.map((entry) => [entry.id, entry]));
    const existing = [];
    const conflicts = [];
    for (const draft of drafts) {
        const same = recorded.get(draft.entry.id);
        if (same === undefined)
            recorded.set(draft.entry.id, builder.add(draft));
        else if (statement(same) === statement(draft.entry))
            existing.push(same);
        else
            conflicts.push({ draft, recorded: same });
    }
    if (checkpoints.last !== undefined)
        builder.close(checkpoints.last);
    return { ...builder.build(), existing, conflicts };
}
/** What an entry says, apart from when and by which run it was recorded, and from names that can change while ids stay. */
function statement(entry) {
    const { type, id, actor, repository, pull_request, policy, subject, subjects, evidence, decision, attestation, } = entry;
    const person = (account) => account?.id ?? null;
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({
        type,
        id,
        actor: person(actor),
        repository: repository.id ?? repository.name,
        pull_request: pull_request === null ? null : { ...pull_request, author: person(pull_request.author) },
        policy,
        subject,
        subjects,
        evidence,
        decision,
        attestation,
    });
}
class Builder {
    #ledger;
    #plan;
    #contents;
    #modes;
    #commits = [];
    #entries;
    #expunged;
    #prev;
    constructor(ledger, plan) {
        this.#ledger = ledger;
        this.#plan = plan;
        this.#contents = new Map(ledger.contents);
        this.#modes = new Map(ledger.files.map(({ path, mode }) => [path, mode]));
        this.#entries = [...ledger.entries];
        this.#expunged = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(ledger.entries);
        this.#prev = ledger.head.sha256;
    }
    /** Adds an entry, and before it the checkpoint that is due. */
    add(draft) {
        const next = this.#entries.length + 1;
        if (next % (this.#plan.every ?? _checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKPOINT_EVERY */ .jG) === 0)
            this.#checkpoint(draft.entry);
        return this.#append(draft);
    }
    /** Ends with a checkpoint. */
    close(made) {
        const newest = this.#entries.at(-1);
        if (newest.type !== 'checkpoint')
            this.#checkpoint({ ...made, repository: newest.repository });
    }
    build() {
        const first = this.#ledger.entries.length;
        const files = [...this.#modes].map(([path, mode]) => ({ path, mode })).sort(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .byPath */ .f2);
        const names = this.#commits.map((_, index) => `new commit ${index + 1}`);
        const commits = this.#commits.map(({ add, remove }, index) => ({
            sha: names[index],
            parents: [names[index - 1] ?? this.#ledger.tip],
            changes: [
                ...add.map(({ path }) => ({ path, kind: 'added', mode: _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ })),
                ...remove.map((path) => ({ path, kind: 'removed', mode: _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ })),
            ],
        }));
        const contents = this.#contents;
        const tip = names.at(-1) ?? this.#ledger.tip;
        const result = (0,_verification_js__WEBPACK_IMPORTED_MODULE_7__.verifyLedger)({ tip, commits, files, entries: contents }, { known: this.#ledger });
        const { findings, entries, digests, head } = result;
        const [wrong] = findings;
        if (wrong !== undefined || head === null) {
            const message = `This cannot be recorded in the ledger: ${wrong?.message} [${wrong?.code}]`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsOf */ .GW)(findings));
        }
        return {
            commits: this.#commits,
            appended: entries.slice(first),
            at: (newTip) => ({ tip: newTip, entries, head, digests, files, contents }),
        };
    }
    #checkpoint(made) {
        const covered = this.#entries.map(({ seq }) => this.#contents.get((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq)));
        const head = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .treeHead */ .tP)(covered);
        const { origin } = (0,_query_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(this.#entries[0], 'genesis');
        this.#append((0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointDraft */ .kw)(head, made, this.#plan.note?.({ origin, ...head }) ?? null));
    }
    #append(draft) {
        const seq = this.#entries.length + 1;
        const entry = { v: 1, seq, prev: this.#prev, ...draft.entry };
        const bytes = (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .entryBytes */ .eD)(entry);
        this.#commits.push({
            message: commitMessage(entry),
            add: [{ path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq), bytes }, ...this.#newContents(draft)],
            remove: this.#removed(entry),
        });
        this.#contents.set((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq), bytes);
        this.#modes.set((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq), _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ);
        this.#entries.push(entry);
        if (entry.type === 'expunged')
            this.#expunged = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(this.#entries);
        this.#prev = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(bytes);
        return entry;
    }
    /** Contents that the branch does not have yet. What was expunged on request stays away. */
    #newContents({ entry, blobs }) {
        const added = [];
        for (const [sha256, bytes] of blobs) {
            if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(bytes) !== sha256) {
                throw new Error(`Entry ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(entry.id)} brings a content that is not ${sha256}.`);
            }
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(sha256);
            if (this.#modes.has(path) || this.#expunged.get(sha256)?.isForever === true)
                continue;
            this.#modes.set(path, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ);
            added.push({ path, bytes });
        }
        return added;
    }
    #removed(entry) {
        const named = (0,_query_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(entry, 'expunged')?.blobs ?? [];
        return [...new Set(named)].map(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD).filter((path) => this.#modes.delete(path));
    }
}
/** Holds nothing that anybody could choose: it is read in logs and on pages. */
function commitMessage({ seq, type, pull_request }) {
    const about = pull_request === null ? '' : ` of pull request ${pull_request.number}`;
    return `Entry ${seq}: ${type}${about}`;
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
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31722);



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
