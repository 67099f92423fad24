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
// EXTERNAL MODULE: ./lib/git/object-reading.js
var object_reading = __webpack_require__(28344);
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
function keyOf({ tool, digest, size, remote, registry, keepUpTo, into }) {
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

/***/ 83394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dvcPlaces),
/* harmony export */   u: () => (/* binding */ readDvcRemote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _object_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21546);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28344);



const PARALLEL = 4;
/** Where a DVC cache or remote keeps an object: DVC 3, then the versions before it. */
function dvcPlaces(digest) {
    const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
    return [`files/md5/${place}`, place];
}
/** Objects of DVC behind HTTPS remotes that everybody may read. No credentials are sent. */
async function readDvcRemote(wanted, download) {
    return (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(wanted, PARALLEL, (object) => readOne(object, download));
}
async function readOne(wanted, download) {
    const { remote } = wanted;
    if (remote === null)
        return notFollowed('the base branch declares no DVC remote for it');
    const refused = download.refusal(remote);
    if (refused !== undefined)
        return notFollowed(refused);
    for (const place of dvcPlaces(wanted.digest)) {
        const answer = await readAt(`${remote.replace(/\/+$/, '')}/${place}`, wanted, download);
        if (answer.state !== 'missing')
            return answer;
    }
    return { state: 'missing' };
}
function readAt(url, wanted, download) {
    return download.request({ method: 'GET', url, headers: {} }, async (answer, body) => {
        if (answer.status === 200)
            return (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .A)(body, wanted);
        if (answer.status === 404 || answer.status === 410)
            return { state: 'missing' };
        if (answer.status === 401 || answer.status === 403)
            return notFollowed('its remote is not open to everybody');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The DVC remote ${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(url)} answers ${answer.status} for ${wanted.digest}.`);
    });
}
function notFollowed(reason) {
    return { state: 'not_followed', reason };
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
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28344);




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

/***/ 21546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ObjectDownload),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const ATTEMPTS = 3;
const MOST_REDIRECTS = 5;
const IDLE_MS = 60_000;
const WHOLE_MS = 60 * 60_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Worth another attempt. */
class Interrupted extends Error {
}
/**
 * HTTP for objects outside Git: encrypted, except on the loopback of a server that is there itself; without cookies;
 * redirects are followed by hand, so that neither the token nor the headers that a server gave for itself reach another.
 */
class ObjectDownload {
    #options;
    #remote;
    #total = 0;
    constructor(options) {
        this.#options = options;
        this.#remote = new URL(options.remote);
    }
    /** Why an address is not asked; undefined: it may be. */
    refusal(address) {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        if (url === undefined)
            return 'the address of its remote cannot be read';
        const isLocal = url.protocol === 'http:' && isLoopback(url) && isLoopback(this.#remote);
        if (url.protocol !== 'https:' && !isLocal)
            return `its remote is reached by ${url.protocol.slice(0, -1)}, and only https is followed`;
        return url.username === '' && url.password === ''
            ? undefined
            : 'the address of its remote holds a name or a password';
    }
    /**
     * Gives an answer that is neither a redirect nor a passing failure to `use`; reading its body counts as part of the
     * attempt. Rejects with a `UserError` when the server cannot be reached.
     */
    async request(request, use) {
        let reason = '';
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
            if (attempt > 1)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(this.#options.retryBaseMs * attempt);
            try {
                return await this.#attempt(request, use);
            }
            catch (error) {
                if (!(error instanceof Interrupted))
                    throw error;
                reason = error.message;
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(request.url)} could not be read after ${ATTEMPTS} attempts (${reason}), so the files that pointers stand for are not known. Ask again later.`);
    }
    async #attempt(request, use) {
        const watch = new Watch(this.#options.idleMs ?? IDLE_MS, this.#options.wholeMs ?? WHOLE_MS);
        try {
            const answer = await this.#answer(request, watch);
            if (answer.status >= 500 || answer.status === 429)
                throw new Interrupted(`status ${answer.status}`);
            return await use(answer, this.#watched(answer, watch));
        }
        finally {
            watch.end();
        }
    }
    async #answer(request, watch) {
        let { url, headers } = request;
        for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
            const refused = this.refusal(url);
            if (refused !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} is not read: ${refused}.`);
            const answer = await fetch(url, {
                method: request.method,
                headers: this.#headersFor(url, headers),
                redirect: 'manual',
                signal: watch.signal,
                ...(request.body !== undefined && { body: request.body }),
            }).catch((error) => {
                throw new Interrupted(reasonOf(error, watch));
            });
            watch.touch();
            if (!REDIRECTS.has(answer.status))
                return answer;
            await answer.body?.cancel();
            const target = answer.headers.get('location');
            if (target === null || !URL.canParse(target, url) || request.method !== 'GET')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} answers with a redirect that cannot be followed.`);
            const next = new URL(target, url);
            if (next.origin !== new URL(url).origin) {
                if (this.#options.isOneServer === true)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} sends on to ${next.host}, and no other server is asked for it.`);
                headers = {};
            }
            url = next.href;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(request.url)} answers with more than ${MOST_REDIRECTS} redirects, one after the other.`);
    }
    async *#watched(answer, watch) {
        if (answer.body === null)
            return;
        const reader = answer.body.getReader();
        try {
            for (;;) {
                const { done, value } = await reader.read().catch((error) => {
                    throw new Interrupted(reasonOf(error, watch));
                });
                if (done)
                    return;
                watch.touch();
                this.#count(value.length);
                yield value;
            }
        }
        finally {
            await reader.cancel().catch(() => undefined);
        }
    }
    #count(bytes) {
        this.#total += bytes;
        const { maxTotalBytes } = this.#options;
        if (this.#total > maxTotalBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`More than ${maxTotalBytes} bytes were read of the files that pointers stand for; no more are read for one decision.`);
    }
    #headersFor(url, given) {
        const { authorization } = this.#options;
        const headers = new Headers({ 'user-agent': 'arbiter', 'accept-encoding': 'identity', ...given });
        if (authorization !== undefined &&
            new URL(url).origin === this.#remote.origin &&
            !headers.has('authorization'))
            headers.set('authorization', authorization);
        return Object.fromEntries(headers);
    }
}
/** The server's name alone: the rest of a signed address is a secret. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'An address without a host';
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function reasonOf(error, watch) {
    if (watch.signal.aborted)
        return 'it took too long';
    const cause = error.cause;
    return typeof cause?.code === 'string' ? cause.code : 'the connection broke';
}
/** Aborts what makes no progress, and what never ends. */
class Watch {
    #controller = new AbortController();
    #idleMs;
    #whole;
    #idle;
    constructor(idleMs, wholeMs) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#controller.abort(), wholeMs);
        this.#idle = setTimeout(() => this.#controller.abort(), idleMs);
    }
    get signal() {
        return this.#controller.signal;
    }
    touch() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#controller.abort(), this.#idleMs);
    }
    end() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
    }
}


/***/ }),

/***/ 28344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Digests bytes as they come, and holds them only where they are wanted and few enough. Reading ends as soon as there
 * are more than the pointer says.
 */
async function readObject(chunks, { size: expected, keepUpTo, into }) {
    const sink = await into?.();
    try {
        return await digested(chunks, { size: expected, keepUpTo }, sink);
    }
    finally {
        await sink?.end();
    }
}
async function digested(chunks, { size: expected, keepUpTo }, sink) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let held = (expected ?? 0) <= keepUpTo ? [] : null;
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (expected !== null && size > expected)
            return { state: 'longer' };
        // The disk writes what is digested meanwhile.
        const written = sink?.write(chunk);
        sha256.update(chunk);
        md5.update(chunk);
        await written;
        if (size > keepUpTo)
            held = null;
        else
            held?.push(new Uint8Array(chunk));
    }
    return {
        state: 'read',
        sha256: sha256.digest('hex'),
        md5: md5.digest('hex'),
        size,
        bytes: held === null ? null : Buffer.concat(held),
    };
}
/** Maps with at most `width` items under way at once; answers in the order of the items. */
async function inParallel(items, width, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index]);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
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
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86404);
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
        const result = (0,_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyLedger */ .xy)({ tip, commits, files, entries: contents }, { known: this.#ledger });
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
