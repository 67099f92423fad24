export const id = 9765;
export const ids = [9765];
export const modules = {

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

// EXTERNAL MODULE: ./lib/git/repository.js + 2 modules
var repository = __webpack_require__(69414);
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
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22165);









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


/***/ })

};
