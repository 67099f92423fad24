export const id = 9118;
export const ids = [9118];
export const modules = {

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remoteState),
/* harmony export */   E_: () => (/* binding */ withRemoteLedger),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   tu: () => (/* binding */ appendOptions),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export REMOTE_DEFAULT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22719);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71389);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12856);










/** Where a command that writes reads the configuration, in words. */
const REMOTE_DEFAULT = 'the remote’s default branch';
/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind. `usual` is
 * the branch where nothing names one.
 */
async function withRemoteLedger(words, io, work, usual) {
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .ok)(words, io);
    const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'arbiter-ledger-'));
    try {
        const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
        const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .GitRepository */ .x.create(options, remote);
        const { config, head } = await remoteState(repository);
        const branch = (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .branchOf */ .W0)(words.branch, config, REMOTE_DEFAULT, usual);
        const reader = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerReader */ .bL(options, branch, remote);
        const writer = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerWriter */ .bf(options, branch, remote);
        return await work({ branch, config, head, repository, reader, writer, remote, isRemote: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, { recursive: true, force: true });
    }
}
/** Tip of the default branch of a remote, and the configuration there; null where there is none. */
async function remoteState(repository) {
    const head = (await repository.listRemote('HEAD')).get('HEAD') ?? null;
    if (head === null)
        return { head, config: null };
    await repository.fetch(head);
    return { head, config: await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(repository, head) };
}
async function addressOf(gitDir, remote, io) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(remote))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--remote\` takes the name of a remote, such as origin; found \`${remote}\`.`);
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(['remote', 'get-url', '--push', remote], { gitDir, env: io.env }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The clone has no remote \`${remote}\`. Say which: --remote NAME.`);
    });
    return output.toString('utf8').trim();
}
/** A token goes to the host that it belongs to, and nowhere else. */
function authorizationFor(remote, env) {
    const token = env.GITHUB_TOKEN;
    const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    return token !== undefined && token !== '' && remote.startsWith(`${server}/`)
        ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_9__/* .gitAuthorization */ .IR)(token)
        : undefined;
}
/** How the ledger is extended outside of tests. */
function appendOptions() {
    return { wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms), random: () => Math.random() };
}
/** The run of GitHub Actions that this is, null elsewhere. */
function runOf(env) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS !== 'true' || id === undefined || id === '')
        return null;
    return {
        id,
        attempt: env.GITHUB_RUN_ATTEMPT ?? '',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
/** Who started the run; null elsewhere, because a clone's user name is whatever somebody wrote there. */
function actorOf(env) {
    const id = Number(env.GITHUB_ACTOR_ID);
    const login = env.GITHUB_ACTOR;
    if (env.GITHUB_ACTIONS !== 'true' || login === undefined || !Number.isSafeInteger(id) || id < 1)
        return null;
    return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
const PLACE = /^[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Which repository a new ledger is of: as said, else as GitHub Actions says, else as the remote's address says
 * (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`).
 */
function originOf(given, remote, env) {
    const fromRun = env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY !== undefined
        ? `${hostOf(env.GITHUB_SERVER_URL ?? 'https://github.com')}/${env.GITHUB_REPOSITORY}`
        : undefined;
    const place = given ?? fromRun ?? placeOfAddress(remote);
    if (place === undefined || !PLACE.test(place))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Which repository this is cannot be told from the remote \`${remote.replace(/\/\/[^/@]*@/, '//')}\`. Say it: --origin HOST/OWNER/NAME.`);
    const id = Number(env.GITHUB_REPOSITORY_ID);
    const isKnown = fromRun === place && Number.isSafeInteger(id) && id > 0;
    return { place, repository: { id: isKnown ? id : null, name: place.split('/').slice(1).join('/') } };
}
function placeOfAddress(address) {
    const [, host, path] = /^(?:https?|ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/.exec(address) ??
        /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address) ??
        [];
    return host === undefined ? undefined : `${host}/${path?.replace(/\.git$/, '').replace(/\/+$/, '')}`;
}
function hostOf(url) {
    return url.replace(/^https?:\/\//, '').replace(/\/+$/, '');
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

/***/ 36440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   nS: () => (/* binding */ openHead),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45216);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22719);




const CONFIG_FILE = '.arbiter/config.yml';
async function openClone(words, place) {
    const shown = words.repository ?? '.';
    const located = await revParse(words, place, []).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not in a Git repository. Say which clone: --repository DIR.`);
    });
    return cloneAt(located, place);
}
/** A clone and the commit at its HEAD, by one process where there is one. */
async function openHead(words, place) {
    const both = await revParse(words, place, ['HEAD^{commit}']).catch(() => '');
    const [, gitDir, sha] = /^(.+)\n([0-9a-f]{40})$/s.exec(both) ?? [];
    if (gitDir !== undefined && sha !== undefined)
        return { clone: cloneAt(gitDir, place), sha };
    // One after the other says which of the two is missing.
    const clone = await openClone(words, place);
    return { clone, sha: await clone.repository.commitSha('HEAD') };
}
async function revParse({ repository = '.' }, { cwd, env, signal }, more) {
    const args = ['-C', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, repository), 'rev-parse', '--absolute-git-dir', ...more];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(args, { gitDir: undefined, env, signal })).toString('utf8').trim();
}
function cloneAt(gitDir, { env, signal }) {
    return { gitDir, repository: new _git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .GitRepository */ .x({ gitDir, env, signal }) };
}
/** Text of a file of a commit, null where there is none. */
async function textAt(repository, commit, path) {
    const entry = (await repository.tree(commit)).find((file) => file.path === path);
    if (entry === undefined)
        return null;
    return new TextDecoder().decode((await repository.blobs([entry.oid])).get(entry.oid));
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

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ isOwnAccount),
/* harmony export */   qk: () => (/* binding */ GITHUB_ACTIONS_LOGIN)
/* harmony export */ });
/* unused harmony export GITHUB_ACTIONS_ID */
/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
const GITHUB_ACTIONS_ID = 41898282;
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Whether an account is the one the gate acts as: `github-actions[bot]` by its id, a GitHub App by its login
 * `SLUG[bot]`, a name that no person can register. Logins compare without case. The suffix decides: a person called as
 * the App is somebody else.
 */
function isOwnAccount(account, ownLogin) {
    if (account === null)
        return false;
    const own = ownLogin.toLowerCase();
    return own === GITHUB_ACTIONS_LOGIN
        ? account.id === GITHUB_ACTIONS_ID
        : account.login.toLowerCase() === own;
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

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}


/***/ })

};
