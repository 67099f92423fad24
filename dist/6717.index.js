export const id = 6717;
export const ids = [6717];
export const modules = {

/***/ 84407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pin: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _git_mlflow_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55318);
/* harmony import */ var _git_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26963);
/* harmony import */ var _git_object_download_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21546);
/* harmony import */ var _git_object_reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89892);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44544);
/* harmony import */ var _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26362);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25572);











const CONFIG_FILE = '.arbiter/config.yml';
const PARALLEL = 4;
const DEFAULT_RETRY_BASE_MS = 1000;
/** As much as the gate reads for one decision. */
const MOST_BYTES = 10 * 1024 * 1024 * 1024;
/**
 * Downloads every file of one version of a registered model once, and writes the pointer that binds them. The same version
 * gives the same file, byte for byte. Exit 0; a pointer that cannot be whole is not written.
 */
async function pin(options, io) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, options.file)).replaceAll('\\', '/');
    const { registry: name, model, version } = options;
    if (name === undefined || model === undefined || version === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('`--pin` needs `--registry`, `--model` and `--version`.');
    if ((0,_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_9__/* .registryFolder */ .OJ)(file) === undefined || file.startsWith('../'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Expected the name NAME.mlflow.yml in the repository, found \`${options.file}\`: the files appear in the folder NAME beside it.`);
    const server = await serverOf(name, io);
    const folder = await server.folderOf(model, version);
    if (folder.state !== 'found')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Version ${version} of ${model} cannot be read: ${folder.state === 'missing' ? `the registry ${name} has none` : folder.reason}.`);
    const paths = await (0,_git_mlflow_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listedFiles */ .H)(server, folder.parts);
    if (paths.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Version ${version} of ${model} has no files.`);
    const files = await (0,_git_object_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(paths, PARALLEL, (path) => digested(server, folder.parts, path));
    const text = pointerText({ schema: _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_9__/* .REGISTRY_POINTER_SCHEMA */ .YO, registry: name, model, version, files });
    const { problems } = (0,_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_9__/* .loadRegistryPointer */ .fI)(text, file);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`No pointer can be written:\n${problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .formatProblem */ .V).join('\n')}`);
    await replace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(io.cwd, file), text);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    io.stdout(`${file}: ${files.length} files, ${bytes} bytes, of ${model} version ${version}. Commit it; the files themselves stay in the registry.\n`);
    return 0;
}
async function serverOf(name, io) {
    const { registries = [] } = await configOf(io.cwd);
    const registry = registries.find((one) => one.name === name);
    if (registry === undefined) {
        const known = registries.map((one) => one.name).join(', ') || 'none';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${CONFIG_FILE} declares no registry ${name}; \`registries\` has ${known}.`);
    }
    const download = new _git_object_download_js__WEBPACK_IMPORTED_MODULE_6__/* .ObjectDownload */ ._({
        remote: registry.url,
        authorization: undefined,
        retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
        maxTotalBytes: MOST_BYTES,
        isOneServer: true,
    });
    return new _git_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .MlflowServer */ .d(registry.url, tokenOf(registry, io), download);
}
async function configOf(root) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, CONFIG_FILE), 'utf8').catch(() => null);
    if (text === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no ${CONFIG_FILE} here: run this in the root of the repository.`);
    const { value, problems } = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z)(text, CONFIG_FILE);
    if (value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .formatProblem */ .V).join('\n'));
    return value;
}
function tokenOf({ token_env: variable }, { env }) {
    if (variable === undefined)
        return null;
    const token = env[variable];
    if (token !== undefined && token !== '')
        return token;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The variable ${variable}, which holds the token of the registry, is empty.`);
}
async function digested(server, folder, path) {
    const answer = await server.file([...folder, ...path.split('/')], { size: null, keepUpTo: 0 });
    if (answer.state === 'read')
        return { path, size: answer.size, sha256: answer.sha256 };
    const reason = answer.state === 'not_followed' ? answer.reason : 'it is gone';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is listed and cannot be read: ${reason}. Nothing was written.`);
}
/** JSON's texts are YAML's, and nobody has to ask which name needs quotes. */
function pointerText({ schema, registry, model, version, files }) {
    const rows = files.map(({ path, size, sha256 }) => `  - { path: ${JSON.stringify(path)}, size: ${size}, sha256: "${sha256}" }\n`);
    return [
        '# Files of a model registry that belong to this model. Written by `arbiter evidence --pin`.\n',
        `schema: ${schema}\n`,
        `registry: ${JSON.stringify(registry)}\n`,
        `model: ${JSON.stringify(model)}\n`,
        `version: ${JSON.stringify(version)}\n`,
        'files:\n',
        ...rows,
    ].join('');
}
/** At once or not at all; a link in the place of the file is replaced, not followed. */
async function replace(path, text) {
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be written: ${error instanceof Error ? error.message : error}.`);
    }
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

/***/ 55318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26362);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2348);



/** Folders of one version that are looked into, at most. */
const MOST_FOLDERS = 200;
/**
 * The paths of every file below a folder of the artifact service, sorted by code units.
 * @throws UserError where a name is none that a pointer can hold, or there is too much
 */
async function listedFiles(server, folder) {
    const files = [];
    const left = [[]];
    for (let looked = 0; left.length > 0; looked += 1) {
        if (looked >= MOST_FOLDERS)
            throw tooMuch(`${MOST_FOLDERS} folders`);
        const below = left.shift();
        const answer = await server.list([...folder, ...below]);
        if (answer.state !== 'listed')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The files of the version cannot be listed: ${answer.state === 'missing' ? 'there is no such folder' : answer.reason}.`);
        for (const raw of answer.files) {
            const { name, isFolder } = entryOf(raw, below);
            if (isFolder)
                left.push([...below, name]);
            else
                files.push([...below, name].join('/'));
            if (files.length > _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REGISTRY_FILES */ .mI)
                throw tooMuch(`${_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REGISTRY_FILES */ .mI} files`);
        }
    }
    return files.sort((a, b) => (a < b ? -1 : 1));
}
function entryOf(raw, below) {
    const { path, is_dir: isFolder = false } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(raw);
    if (typeof path !== 'string' || typeof isFolder !== 'boolean')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The list of files is not what MLflow describes.');
    const whole = [...below, path].join('/');
    const fault = path.includes('/') ? 'the name holds a slash' : (0,_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .registryPathFault */ .HQ)(whole);
    if (fault === undefined)
        return { name: path, isFolder };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The version holds ${JSON.stringify(whole.slice(0, 200))}, which no pointer can list: ${fault}.`);
}
function tooMuch(most) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The version has more than ${most}; a pointer lists no more. Pack them into fewer files.`);
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

/***/ 89892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inParallel),
  A: () => (/* binding */ readObject)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/model-files/containers.js
var containers = __webpack_require__(74653);
// EXTERNAL MODULE: ./lib/evidence/model-files/model-file.js + 1 modules
var model_file = __webpack_require__(96684);
// EXTERNAL MODULE: ./lib/evidence/model-files/pickle.js + 2 modules
var model_files_pickle = __webpack_require__(73983);
// EXTERNAL MODULE: ./lib/evidence/model-files/signatures.js
var signatures = __webpack_require__(64118);
;// CONCATENATED MODULE: ./lib/evidence/model-files/ends.js




const HEAD = 4 * 1024 * 1024;
const TAIL = signatures/* ZIP_TAIL */.hb;
/** Keeps the two ends of bytes that pass by, for files that are too large to be held. */
class FileEnds {
    /** Copies, into buffers of their own: what passes by is written over by what comes next. */
    #head = Buffer.alloc(HEAD);
    #tail = Buffer.alloc(TAIL);
    #size = 0;
    /** Eight bytes from each power of two behind the head: HDF5 may begin there, after a block of something else. */
    #starts = new Map();
    write(bytes) {
        this.#keepStarts(bytes);
        if (this.#size < HEAD)
            this.#head.set(bytes.subarray(0, HEAD - this.#size), this.#size);
        this.#keepTail(bytes.subarray(Math.max(0, bytes.length - TAIL)));
        this.#size += bytes.length;
    }
    /** What the ends tell of the whole; formats that need more are not read. */
    examined() {
        const head = this.#head.subarray(0, this.#size);
        const tail = this.#tail.subarray(Math.max(0, TAIL - this.#size));
        if (this.#size === 0)
            return (0,model_file/* plain */.pj)('empty');
        const pickle = (0,model_file/* pickleOf */.ME)(head);
        if (pickle !== undefined)
            return { ...pickle, unread: this.#size > HEAD ? [TOO_LARGE, ...pickle.unread] : pickle.unread };
        if ((0,signatures/* isZip */.K0)(head) || (0,signatures/* endsAsZip */.uP)(tail))
            return (0,model_file/* unreadable */.O$)('archive', TOO_LARGE);
        if ([head, ...this.#starts.values()].some(signatures/* isHdf5 */.IP))
            return (0,model_file/* unreadable */.O$)('hdf5', TOO_LARGE);
        // A pickle without its protocol ahead, as far as it is seen.
        if (this.#size > HEAD && (0,model_files_pickle/* scanPickle */.g)(head, this.#size).isCutOff)
            return (0,model_file/* unreadable */.O$)('unknown', TOO_LARGE);
        const window = this.#window(head, tail);
        if ((0,containers/* isSafetensors */.y$)(window))
            return (0,model_file/* plain */.pj)('safetensors');
        if ((0,containers/* isOnnx */.G7)(window))
            return (0,model_file/* plain */.pj)('onnx');
        if ((0,signatures/* isNumpy */.M3)(head))
            return (0,containers/* numpyHeader */.xS)(head)?.hasObjects === false ? (0,model_file/* plain */.pj)('numpy') : (0,model_file/* unreadable */.O$)('numpy', TOO_LARGE);
        const format = (0,signatures/* formatByMagic */.bs)(head);
        if (format === 'compressed' || format === 'archive')
            return (0,model_file/* unreadable */.O$)(format, TOO_LARGE);
        if (format !== undefined)
            return (0,model_file/* plain */.pj)(format);
        if ((0,signatures/* compressionOf */.MB)(head) !== undefined)
            return (0,model_file/* unreadable */.O$)('compressed', TOO_LARGE);
        const text = (0,model_file/* startOfText */.h_)(head);
        return text === null ? (0,model_file/* unreadable */.O$)('unknown', TOO_LARGE) : (0,model_file/* textFile */.Ex)(text);
    }
    /** The last bytes are the end of the one buffer: what was there before moves to the front. */
    #keepTail(bytes) {
        this.#tail.copyWithin(0, bytes.length);
        this.#tail.set(bytes, TAIL - bytes.length);
    }
    #keepStarts(bytes) {
        for (let at = HEAD; at < this.#size + bytes.length; at *= 2) {
            const start = this.#starts.get(at) ?? Buffer.alloc(8);
            this.#starts.set(at, start);
            for (let index = 0; index < start.length; index += 1) {
                const byte = bytes[at + index - this.#size];
                if (byte !== undefined)
                    start[index] = byte;
            }
        }
    }
    #window(head, tail) {
        const tailAt = this.#size - tail.length;
        return {
            size: this.#size,
            bytesAt: (at, length) => {
                if (at + length <= head.length)
                    return head.subarray(at, at + length);
                const from = at - tailAt;
                return from >= 0 && at + length <= this.#size ? tail.subarray(from, from + length) : null;
            },
        };
    }
}
const TOO_LARGE = 'only safetensors, ONNX and formats that their first bytes tell are recognized in objects of this size';

;// CONCATENATED MODULE: ./lib/git/object-reading.js


/**
 * Digests bytes as they come, and holds them only where they are wanted and few enough. Reading ends as soon as there
 * are more than the pointer says.
 */
async function readObject(chunks, { into, ...wanted }) {
    const sink = await into?.();
    try {
        return await digested(chunks, wanted, sink);
    }
    finally {
        await sink?.end();
    }
}
async function digested(chunks, { size: expected, keepUpTo, onlySha256 }, sink) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = onlySha256 ? undefined : (0,external_node_crypto_.createHash)('md5');
    let held = (expected ?? 0) <= keepUpTo ? [] : null;
    // What goes elsewhere is looked at there, and what is held is looked at as a whole.
    const isHeld = expected !== null && expected <= keepUpTo;
    const ends = sink === undefined && !isHeld ? new FileEnds() : undefined;
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (expected !== null && size > expected)
            return { state: 'longer' };
        // The disk writes what is digested meanwhile.
        const written = sink?.write(chunk);
        sha256.update(chunk);
        md5?.update(chunk);
        ends?.write(chunk);
        await written;
        if (size > keepUpTo)
            held = null;
        else
            held?.push(new Uint8Array(chunk));
    }
    return {
        state: 'read',
        sha256: sha256.digest('hex'),
        md5: md5?.digest('hex') ?? '',
        size,
        bytes: held === null ? null : Buffer.concat(held),
        ...(held === null && ends !== undefined && { examined: ends.examined() }),
    };
}
/** Maps with at most `width` items under way at once; answers in the order of the items. */
async function inParallel(items, width, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index], index);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 26362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mI: () => (/* binding */ MOST_REGISTRY_FILES),
  aO: () => (/* binding */ NameSpace),
  YO: () => (/* binding */ REGISTRY_POINTER_SCHEMA),
  N1: () => (/* binding */ isRegistryPointer),
  fI: () => (/* binding */ loadRegistryPointer),
  OJ: () => (/* binding */ registryFolder),
  HQ: () => (/* binding */ registryPathFault)
});

// EXTERNAL MODULE: ./lib/evidence/path.js
var evidence_path = __webpack_require__(76566);
;// CONCATENATED MODULE: ./lib/schemas/registry-pointer.js
// Generated by scripts/generate.ts from schemas/registry-pointer.schema.json: change that file, then run `npm run generate`.
const registryPointerSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "registry-pointer.schema.json", "title": "RegistryPointer", "type": "object", "description": "Files of one version of a registered model that stand in a model registry and not in Git (NAME.mlflow.yml); they appear in the folder NAME beside it. Written by `arbiter evidence --pin`.", "additionalProperties": false, "properties": { "schema": { "const": "arbiter/registry-pointer/v1", "description": "Format" }, "registry": { "type": "string", "description": "Registry, by its name under `registries` in .arbiter/config.yml", "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "examples": ["main"] }, "model": { "type": "string", "description": "Registered model", "pattern": "^[^/:\\u0000-\\u001f\\u007f]{1,256}$", "examples": ["credit"] }, "version": { "type": "string", "description": "Its version, a number in quotes", "pattern": "^[1-9][0-9]{0,9}$", "examples": ["3"] }, "files": { "type": "array", "description": "Files of that version; what is not listed is no part of the model", "items": { "type": "object", "description": "One file", "additionalProperties": false, "properties": { "path": { "type": "string", "description": "Path among the files of the version", "minLength": 1, "examples": ["data/model.onnx"] }, "size": { "type": "integer", "description": "Bytes", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": "string", "description": "SHA-256 of its bytes, lowercase hex", "pattern": "^[0-9a-f]{64}$" } }, "required": ["path", "size", "sha256"] }, "minItems": 1 } }, "required": ["schema", "registry", "model", "version", "files"] };

;// CONCATENATED MODULE: ./lib/schemas/validators/registry-pointer.js
// Generated by scripts/generate.ts with ajv: change the schemas, then run `npm run generate`.
const registryPointer = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"registry-pointer.schema.json","title":"RegistryPointer","type":"object","description":"Files of one version of a registered model that stand in a model registry and not in Git (NAME.mlflow.yml); they appear in the folder NAME beside it. Written by `arbiter evidence --pin`.","additionalProperties":false,"properties":{"schema":{"const":"arbiter/registry-pointer/v1","description":"Format"},"registry":{"type":"string","description":"Registry, by its name under `registries` in .arbiter/config.yml","pattern":"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$","examples":["main"]},"model":{"type":"string","description":"Registered model","pattern":"^[^/:\\u0000-\\u001f\\u007f]{1,256}$","examples":["credit"]},"version":{"type":"string","description":"Its version, a number in quotes","pattern":"^[1-9][0-9]{0,9}$","examples":["3"]},"files":{"type":"array","description":"Files of that version; what is not listed is no part of the model","items":{"type":"object","description":"One file","additionalProperties":false,"properties":{"path":{"type":"string","description":"Path among the files of the version","minLength":1,"examples":["data/model.onnx"]},"size":{"type":"integer","description":"Bytes","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","description":"SHA-256 of its bytes, lowercase hex","pattern":"^[0-9a-f]{64}$"}},"required":["path","size","sha256"]},"minItems":1}},"required":["schema","registry","model","version","files"]};const pattern0 = new RegExp("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "u");const pattern1 = new RegExp("^[^/:\\u0000-\\u001f\\u007f]{1,256}$", "u");const pattern2 = new RegExp("^[1-9][0-9]{0,9}$", "u");const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="registry-pointer.schema.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((data.schema === undefined) && (missing0 = "schema")) || ((data.registry === undefined) && (missing0 = "registry"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.files === undefined) && (missing0 = "files"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "schema") || (key0 === "registry")) || (key0 === "model")) || (key0 === "version")) || (key0 === "files"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schema !== undefined){const _errs2 = errors;if("arbiter/registry-pointer/v1" !== data.schema){validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "arbiter/registry-pointer/v1"},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.registry !== undefined){let data1 = data.registry;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate21.errors = [{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.model !== undefined){let data2 = data.model;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern1.test(data2)){validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[^/:\\u0000-\\u001f\\u007f]{1,256}$"},message:"must match pattern \""+"^[^/:\\u0000-\\u001f\\u007f]{1,256}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){let data3 = data.version;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern2.test(data3)){validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},message:"must match pattern \""+"^[1-9][0-9]{0,9}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.files !== undefined){let data4 = data.files;const _errs9 = errors;if(errors === _errs9){if(Array.isArray(data4)){if(data4.length < 1){validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];return false;}else {var valid1 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs11 = errors;if(errors === _errs11){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if((((data5.path === undefined) && (missing1 = "path")) || ((data5.size === undefined) && (missing1 = "size"))) || ((data5.sha256 === undefined) && (missing1 = "sha256"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs13 = errors;for(const key1 in data5){if(!(((key1 === "path") || (key1 === "size")) || (key1 === "sha256"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs13 === errors){if(data5.path !== undefined){let data6 = data5.path;const _errs14 = errors;if(errors === _errs14){if(typeof data6 === "string"){if(data6.length < 1){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs14 === errors;}else {var valid2 = true;}if(valid2){if(data5.size !== undefined){let data7 = data5.size;const _errs16 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs16){if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 9007199254740991 || isNaN(data7)){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data7 < 0 || isNaN(data7)){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid2 = _errs16 === errors;}else {var valid2 = true;}if(valid2){if(data5.sha256 !== undefined){let data8 = data5.sha256;const _errs18 = errors;if(errors === _errs18){if(typeof data8 === "string"){if(!pattern3.test(data8)){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs18 === errors;}else {var valid2 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs11 === errors;if(!valid1){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./lib/model/loaded.js
var loaded = __webpack_require__(44788);
// EXTERNAL MODULE: ./lib/model/path.js
var model_path = __webpack_require__(63070);
;// CONCATENATED MODULE: ./lib/model/registry-pointer.js





const REGISTRY_POINTER_SCHEMA = 'arbiter/registry-pointer/v1';
/** Files of one pointer, at most. */
const MOST_REGISTRY_FILES = 1000;
const NAME = /^(.*?[^/])\.mlflow\.yml$/;
/** Whether a file of this name stands for files of a model registry. */
function isRegistryPointer(path) {
    return path.endsWith('.mlflow.yml');
}
/** The folder in which the files of a pointer appear: `a/model.mlflow.yml` stands for what is below `a/model`. */
function registryFolder(path) {
    return NAME.exec(path)?.[1];
}
/** Reads a pointer to files of a registry. Never throws for a bad text. */
function loadRegistryPointer(text, file) {
    return (0,loaded/* loadFile */.Z)(text, file, { schema: registryPointerSchema, validate: registryPointer }, (pointer, document) => [
        ...nameProblems(file, document),
        ...countProblems(pointer, document),
        ...pathProblems(pointer, document),
        ...collisions(pointer, document),
    ]);
}
/** Why a registry's server would not give a file of this path, or no system could hold it; undefined: nothing. */
function registryPathFault(path) {
    const fault = (0,evidence_path/* pathFault */.a9)(path);
    if (fault !== null)
        return fault;
    // MLflow's artifact server refuses them, since they mean something else in an address.
    return /[%#?]/.test(path) ? 'MLflow gives out no file with %, # or ? in its path' : undefined;
}
function nameProblems(file, document) {
    if (registryFolder(file) !== undefined)
        return [];
    const message = 'The name of a pointer is NAME.mlflow.yml: NAME is the folder in which its files appear.';
    return [document.problem('bad_path', message, '')];
}
function countProblems({ files }, document) {
    if (files.length <= MOST_REGISTRY_FILES)
        return [];
    const message = `The pointer lists ${files.length} files; at most ${MOST_REGISTRY_FILES} are followed. Pack them into fewer files.`;
    return [document.problem('too_many_files', message, '/files')];
}
function pathProblems({ files }, document) {
    return files.flatMap(({ path }, index) => {
        const fault = registryPathFault(path);
        if (fault === undefined)
            return [];
        const message = `${JSON.stringify(path.slice(0, 200))} cannot be followed: ${fault}.`;
        return [document.problem('bad_path', message, `/files/${index}/path`)];
    });
}
/** Two names that are one on some system, and a file where another needs a folder. */
function collisions({ files }, document) {
    const names = new NameSpace(files.map(({ path }) => path));
    const seen = new Map();
    return files.flatMap(({ path }, index) => {
        const twin = seen.get((0,model_path/* collisionKey */.E)(path)) ?? names.folderInTheWay(path);
        seen.set((0,model_path/* collisionKey */.E)(path), path);
        if (twin === undefined)
            return [];
        const message = `${JSON.stringify(twin.slice(0, 200))} and ${JSON.stringify(path.slice(0, 200))} cannot both be there: rename one in the registry.`;
        return [document.problem('path_collision', message, `/files/${index}/path`)];
    });
}
/** Paths by what they are on a system that knows neither case nor ways of writing a letter. */
class NameSpace {
    #files = new Map();
    /** Each folder with a file below it. */
    #folders = new Map();
    constructor(paths) {
        for (const path of paths)
            this.add(path);
    }
    add(path) {
        this.#files.set((0,model_path/* collisionKey */.E)(path), path);
        for (const folder of foldersOf(path))
            this.#folders.set((0,model_path/* collisionKey */.E)(folder), path);
    }
    /** A path that stands where this one does. */
    twin(path) {
        return this.#files.get((0,model_path/* collisionKey */.E)(path));
    }
    /** A path that needs this one as a folder, or that this one needs as a folder. */
    folderInTheWay(path) {
        const above = foldersOf(path)
            .map((folder) => this.#files.get((0,model_path/* collisionKey */.E)(folder)))
            .find((file) => file !== undefined);
        return above ?? this.#folders.get((0,model_path/* collisionKey */.E)(path));
    }
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/text/schema-words.js
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    null: 'nothing',
};
/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS = new Map([
    ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
    ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
    [
        '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
        'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
    ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
    ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
    ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
    ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
    ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
    ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
    ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
    ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
    ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
    ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
        'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
    ],
    ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
    ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
    ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
    ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
    ['^https://[^\\s*]+$', 'a URL that begins with https://'],
    [
        '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
        'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
    ],
    ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
    ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
    [
        '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
    ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);
function patternWords(pattern) {
    return PATTERN_WORDS.get(pattern);
}
/** What a schema asks for, in a few words. */
function expectedOf(schema) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined)
        return allowed.map((word) => `\`${String(word)}\``).join(' or ');
    const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
    return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
const SHOWN_CHARACTERS = 60;
/** What was found, short enough for one line. */
function foundOf(value) {
    switch (typeOf(value)) {
        case 'null':
            return 'nothing';
        case 'array':
            return 'a list';
        case 'object':
            return 'keys with values';
        case 'string': {
            const text = value;
            const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
            return `the text ${JSON.stringify(shown)}`;
        }
        case 'number':
            return `the number ${value}`;
        default:
            return `\`${value}\``;
    }
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/schema-explanation.js



/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
function explainSchema(schema, value, schemas) {
    return explain(schema, value, '', { root: schema, schemas });
}
function explain(schema, value, pointer, scope) {
    if (typeof schema.$ref === 'string') {
        const target = resolve(schema.$ref, scope);
        return explain(target.schema, value, pointer, target.scope);
    }
    const wrong = explainKind(schema, value, pointer);
    if (wrong !== undefined)
        return [wrong];
    const findings = [
        ...explainScalar(schema, value, pointer),
        ...explainList(schema, value, pointer, scope),
        ...explainObject(schema, value, pointer, scope),
    ];
    findings.push(...explainUnions(schema, value, pointer, scope, findings));
    return findings;
}
function resolve(reference, scope) {
    const [file = '', path = ''] = reference.split('#');
    const root = file === '' ? scope.root : scope.schemas.get(file);
    let schema = root;
    for (const token of path.split('/').slice(1))
        schema = schema?.[token];
    if (root === undefined || schema === undefined)
        throw new Error(`No schema ${reference}.`);
    return { schema, scope: { ...scope, root } };
}
/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema, value, pointer) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined) {
        if (allowed.includes(value))
            return undefined;
        const words = allowed.map((word) => `\`${String(word)}\``);
        const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.vZ)(value, allowed.map(String)) : undefined;
        return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
    }
    if (schema.type === undefined || isOfType(schema.type, value))
        return undefined;
    return wrongType(expectedOf(schema), schema.type, value, pointer);
}
function isOfType(type, value) {
    const actual = typeOf(value);
    return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}
function wrongType(expected, type, value, pointer) {
    const numeric = type === 'number' || type === 'integer';
    let hint = '';
    if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        hint = ' Remove the quotes.';
    }
    else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        hint = ' Put it in quotes.';
    }
    return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}
function explainScalar(schema, value, pointer) {
    if (typeof value === 'string') {
        if (schema.minLength !== undefined && value.length < schema.minLength) {
            return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
        }
        if (schema.maxLength !== undefined && value.length > schema.maxLength) {
            const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
            return [finding('out_of_range', message, pointer)];
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            const expected = patternWords(schema.pattern) ?? expectedOf(schema);
            return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
        }
        return [];
    }
    if (typeof value !== 'number')
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    const limits = [
        minimum !== undefined && value < minimum && `at least ${minimum}`,
        exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
        maximum !== undefined && value > maximum && `at most ${maximum}`,
        exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
    ].filter((limit) => limit !== false);
    return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}
function explainList(schema, value, pointer, scope) {
    if (!Array.isArray(value))
        return [];
    const findings = [];
    if (schema.minItems !== undefined && value.length < schema.minItems) {
        findings.push(finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer));
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
        findings.push(finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer));
    if (schema.uniqueItems === true) {
        const texts = value.map((item) => JSON.stringify(item));
        texts.forEach((text, index) => {
            if (texts.indexOf(text) === index)
                return;
            findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
        });
    }
    const items = schema.items;
    if (items !== undefined) {
        value.forEach((item, index) => {
            findings.push(...explain(items, item, `${pointer}/${index}`, scope));
        });
    }
    return findings;
}
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
function explainObject(schema, value, pointer, scope) {
    if (typeOf(value) !== 'object')
        return [];
    const object = value;
    // A kind of check decides which keys are known: the branch of the discriminator looks at them.
    if (schema.discriminator !== undefined)
        return [];
    const properties = schema.properties ?? {};
    const findings = [];
    const meant = new Set();
    for (const [key, child] of Object.entries(object)) {
        const at = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known !== undefined) {
            findings.push(...explain(known, child, at, scope));
        }
        else if (schema.additionalProperties === false) {
            const near = (0,suggestion/* suggestWord */.vZ)(key, absentKeys(properties, object));
            if (near !== undefined)
                meant.add(near);
            findings.push(unknownKey(key, Object.keys(properties), at, near));
        }
        else {
            findings.push(...explainExtra(schema, key, child, at, scope));
        }
    }
    for (const key of schema.required ?? []) {
        if (Object.hasOwn(object, key) || meant.has(key))
            continue;
        const description = properties[key]?.description;
        const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
        findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
    }
    if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
        const list = Object.keys(properties).map((key) => `\`${key}\``);
        const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
        findings.push(finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer));
    }
    return findings;
}
function absentKeys(properties, object) {
    return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}
function unknownKey(key, known, pointer, near) {
    const list = known.map((word) => `\`${word}\``).join(', ');
    const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
    return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}
function explainExtra(schema, key, child, at, scope) {
    const findings = [];
    if (schema.propertyNames !== undefined) {
        for (const wrong of explain(schema.propertyNames, key, at, scope)) {
            findings.push({ ...wrong, code: 'bad_name', atKey: true });
        }
    }
    if (typeof schema.additionalProperties === 'object') {
        findings.push(...explain(schema.additionalProperties, child, at, scope));
    }
    return findings;
}
function explainUnions(schema, value, pointer, scope, others) {
    const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
    if (schema.if !== undefined) {
        const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
        if (branch !== undefined)
            findings.push(...explain(branch, value, pointer, scope));
    }
    if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
        findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
    }
    if (schema.discriminator !== undefined) {
        findings.push(...explainKindOf(schema, value, pointer, scope));
        return findings;
    }
    for (const branches of [schema.anyOf, schema.oneOf]) {
        if (branches !== undefined)
            findings.push(...explainBranches(branches, value, pointer, scope, others));
    }
    return findings;
}
function explainKindOf(schema, value, pointer, scope) {
    const tag = schema.discriminator?.propertyName ?? 'kind';
    const kind = value[tag];
    const branches = (schema.oneOf ?? []).map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope });
    const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
    const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
    if (branch !== undefined) {
        return explain(branch.schema, value, pointer, branch.scope);
    }
    const list = kinds.map((word) => `\`${word}\``).join(', ');
    if (kind === undefined) {
        return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
    }
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.vZ)(kind, kinds) : undefined;
    const at = `${pointer}/${tag}`;
    return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}
function explainBranches(branches, value, pointer, scope, others) {
    const looks = branches.map((branch) => explain(branch, value, pointer, scope));
    if (looks.some((look) => look.length === 0))
        return [];
    if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
        // The key is there but misspelt, or the whole object is empty: already said.
        if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object'))
            return [];
        const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
        return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
    }
    const resolved = branches.map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch);
    const looksLikeParam = typeof value === 'string' && value.startsWith('$');
    const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
    const fitting = looks.filter((look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)));
    const best = fitting.sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam))
        return best;
    const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
    return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}
function isKindMistake(other) {
    return other.code === 'wrong_type' || other.code === 'not_one_of';
}
function finding(code, message, pointer, suggestion) {
    return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/text/schema.js

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
function validateDocument(document, form, siblings = []) {
    if (document.problems.length > 0 || document.value === undefined) {
        return { value: undefined, problems: document.problems };
    }
    const problems = validateValue(document.value, document, form, siblings);
    return problems.length > 0 ? { value: undefined, problems } : { value: document.value, problems };
}
/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
function validateValue(value, document, form, siblings = []) {
    const { schema, validate } = form;
    if (validate(value))
        return [];
    const findings = explainSchema(schema, value, new Map(siblings.map((sibling) => [String(sibling.$id), sibling])));
    if (findings.length > 0)
        return findings.map((finding) => toProblem(finding, document));
    return (validate.errors ?? []).map((error) => unexplained(error, document));
}
function toProblem(finding, document) {
    const { code, message, pointer, suggestion } = finding;
    return finding.atKey
        ? document.keyProblem(code, message, pointer, suggestion)
        : document.problem(code, message, pointer, suggestion);
}
/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error, document) {
    return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}


/***/ })

};
