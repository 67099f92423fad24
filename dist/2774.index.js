export const id = 2774;
export const ids = [2774];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 28600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideFolder: () => (/* binding */ decideFolder),
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 54 modules
var evaluation = __webpack_require__(80138);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/git/folder-tree.js




const MAX_FILES = 100_000;
const MAX_FILE_BYTES = 1024 * 1024 * 1024;
/** Folders that are never part of a governed repository's content. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv']);
/** The files of a folder on disk, as an author has them before a commit. Links are listed, never followed. */
class FolderTree {
    entries;
    #root;
    #byPath;
    constructor(root, entries) {
        this.#root = root;
        this.entries = entries;
        this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
    }
    static async of(root) {
        const info = await (0,promises_.lstat)(root).catch(() => null);
        if (info === null || !info.isDirectory())
            throw new errors/* UserError */.y(`${root} is not a folder.`);
        const entries = [];
        await walk(root, '', entries);
        entries.sort((a, b) => (a.path < b.path ? -1 : 1));
        return new FolderTree(root, entries);
    }
    async read(paths) {
        const files = new Map();
        for (const path of paths)
            files.set(path, await this.#readOne(path));
        return files;
    }
    async #readOne(path) {
        const entry = this.#byPath.get(path);
        if (entry === undefined)
            throw new errors/* UserError */.y(`${path} is not in the folder.`);
        if (entry.mode === '120000')
            throw new errors/* UserError */.y(`${path} is a link; only regular files are read.`);
        const file = await (0,promises_.open)((0,external_node_path_.join)(this.#root, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        try {
            const info = await file.stat();
            if (!info.isFile())
                throw new errors/* UserError */.y(`${path} is not a regular file.`);
            if (info.size > MAX_FILE_BYTES)
                throw new errors/* UserError */.y(`${path} has ${info.size} bytes; at most ${MAX_FILE_BYTES} are read.`);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
}
async function walk(root, folder, entries) {
    for (const item of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        if (folder === '' && SKIPPED.has(item.name))
            continue;
        const path = folder === '' ? item.name : `${folder}/${item.name}`;
        if (item.isDirectory())
            await walk(root, path, entries);
        else
            entries.push({ path, mode: await modeOf(item.isSymbolicLink(), (0,external_node_path_.join)(root, path)), oid: '' });
        if (entries.length > MAX_FILES) {
            throw new errors/* UserError */.y(`The folder holds more than ${MAX_FILES} files. Check the folder of one repository.`);
        }
    }
}
async function modeOf(isLink, path) {
    if (isLink)
        return '120000';
    const info = await (0,promises_.lstat)(path);
    return (info.mode & 0o100) === 0 ? '100644' : '100755';
}

// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/git/local-large-files.js
var local_large_files = __webpack_require__(53927);
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(22719);
;// CONCATENATED MODULE: ./lib/git/sub-tree.js
/** A folder of a tree as a tree of its own: an example repository inside another one. */
class SubTree {
    entries;
    #tree;
    #prefix;
    /** `prefix` is empty or ends with a slash. */
    constructor(tree, prefix) {
        this.#tree = tree;
        this.#prefix = prefix;
        this.entries = tree.entries
            .filter((entry) => entry.path.startsWith(prefix))
            .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
    }
    async read(paths) {
        const files = await this.#tree.read(paths.map((path) => this.#prefix + path));
        return new Map([...files].map(([path, bytes]) => [path.slice(this.#prefix.length), bytes]));
    }
}

;// CONCATENATED MODULE: ./lib/commands/check-folder.js










/** Judges the checks of a folder, or of a commit of the Git repository it lies in. */
async function decideFolder(options, io) {
    const artifacts = (config, headPaths) => localArtifacts(config, headPaths, options.artifacts, io.cwd);
    const shared = {
        now: options.now,
        signoff: null,
        auditTrail: null,
        waivers: async () => ({ kind: 'offline' }),
        isDraft: false,
        artifacts,
        ...(options.model !== undefined && { model: options.model }),
    };
    if (options.commit === undefined && options.base === undefined) {
        const head = await FolderTree.of(options.path);
        const gitDir = await sharedGitDir(options.path, io).catch(() => null);
        const input = {
            ...shared,
            baseSha: null,
            headSha: null,
            base: head,
            head,
            source: 'folder',
            changed: null,
            changedOnBase: [],
            largeFiles: new local_large_files/* LocalLargeFiles */.W({ gitDir, root: options.path }),
        };
        return (await (0,evaluation/* evaluate */._)(input)).decision;
    }
    return (await (0,evaluation/* evaluate */._)({ ...shared, ...(await fromGit(options, io)) })).decision;
}
async function fromGit(options, io) {
    const { repository, prefix } = await openRepository(options.path, io);
    const largeFiles = new local_large_files/* LocalLargeFiles */.W({
        gitDir: await sharedGitDir(options.path, io),
        root: options.path,
    });
    const head = await repository.commit(options.commit ?? 'HEAD');
    const headTree = options.commit === undefined
        ? await FolderTree.of(options.path)
        : new SubTree(await commit_tree/* CommitTree */.e.of(repository, head.sha), prefix);
    const source = options.commit === undefined ? 'folder' : 'commit';
    if (options.base === undefined) {
        return {
            baseSha: null,
            headSha: head.sha,
            base: headTree,
            head: headTree,
            source,
            changed: null,
            changedOnBase: [],
            largeFiles,
        };
    }
    if (options.commit === undefined)
        throw new errors/* UserError */.y('`--base` needs `--commit`: a change is told between two commits.');
    const base = await repository.commit(options.base);
    const mergeBase = await repository.mergeBase(base.sha, head.sha);
    if (mergeBase === null)
        throw new errors/* UserError */.y(`${options.base} and ${options.commit} have no common history.`);
    const baseTree = new SubTree(await commit_tree/* CommitTree */.e.of(repository, base.sha), prefix);
    return {
        baseSha: base.sha,
        headSha: head.sha,
        base: baseTree,
        head: headTree,
        source,
        changed: below(await repository.changedPaths(mergeBase, head.sha), prefix),
        changedOnBase: below(await repository.changedPaths(mergeBase, base.sha), prefix),
        largeFiles,
    };
}
/** The repository that a folder lies in, and where it lies there; `prefix` is empty or ends with a slash. */
async function openRepository(path, io) {
    const gitDir = await located(path, io, '--absolute-git-dir');
    const prefix = await located(path, io, '--show-prefix');
    return { repository: new repository/* GitRepository */.x({ gitDir, env: io.env }), prefix };
}
/** The folder that all work trees of a clone share: Git LFS keeps its objects there. */
function sharedGitDir(path, io) {
    return located(path, io, '--path-format=absolute', '--git-common-dir');
}
async function located(path, io, ...question) {
    const options = { gitDir: undefined, env: io.env };
    const output = await (0,git/* runGit */.E)(['-C', path, 'rev-parse', ...question], options).catch(() => {
        throw new errors/* UserError */.y(`${path} is not in a Git repository, so no commit of it can be judged.`);
    });
    return output.toString('utf8').trim();
}
function below(changes, prefix) {
    if (prefix === '')
        return changes;
    const strip = (path) => path?.startsWith(prefix) === true ? path.slice(prefix.length) : null;
    return changes.flatMap((change) => {
        const path = strip(change.path);
        const previousPath = strip(change.previousPath);
        if (path === null && previousPath === null)
            return [];
        if (path === null)
            return [{ path: previousPath, previousPath: null, status: 'removed' }];
        return [{ ...change, path, previousPath }];
    });
}
/** Artifacts off GitHub: folders given by hand, or files already lying where the configuration puts them. */
async function localArtifacts(config, headPaths, given, cwd) {
    const folders = new Map(given.map((text) => artifactFolder(text, cwd)));
    const unknown = [...folders.keys()].find((name) => !(config.artifacts ?? []).some((artifact) => artifact.name === name));
    if (unknown !== undefined)
        throw new errors/* UserError */.y(`The configuration declares no artifact \`${unknown}\`.`);
    const files = [];
    const awaiting = [];
    for (const { name, workflow, into } of config.artifacts ?? []) {
        const folder = folders.get(name);
        const isThere = headPaths.some((path) => path.startsWith(`${into.replace(/\/+$/, '')}/`));
        if (folder === undefined && isThere)
            continue;
        if (folder === undefined) {
            awaiting.push({
                workflow,
                artifact: name,
                state: facts/* NOT_GIVEN */.y8,
                into: into.replace(/\/+$/, ''),
            });
            continue;
        }
        const tree = await FolderTree.of(folder);
        const contents = await tree.read(tree.entries.map((entry) => entry.path));
        for (const [path, bytes] of contents) {
            files.push({
                path: `${into.replace(/\/+$/, '')}/${path}`,
                bytes,
                source: `folder given as artifact ${name}`,
                trust: 'claimed',
                madeAt: null,
            });
        }
    }
    return { files, awaiting, problems: [], newestAt: null };
}
function artifactFolder(text, cwd) {
    const equals = text.indexOf('=');
    if (equals <= 0)
        throw new errors/* UserError */.y(`\`--artifact\` takes NAME=FOLDER, found \`${text}\`.`);
    return [text.slice(0, equals), (0,external_node_path_.resolve)(cwd, text.slice(equals + 1))];
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

/***/ 53927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LocalLargeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83394);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28344);





const CHUNK = 1024 * 1024;
/** Objects that a clone has already: in the store of Git LFS, and in the cache of DVC. Nothing is downloaded. */
class LocalLargeFiles {
    #places;
    constructor(places) {
        this.#places = places;
    }
    async read(wanted) {
        const answers = [];
        for (const object of wanted)
            answers.push(await this.#one(object));
        return answers;
    }
    async #one(wanted) {
        if (wanted.tool === 'mlflow')
            return {
                state: 'not_followed',
                reason: `it is in the registry at ${wanted.remote}, and nothing is downloaded here; the gate reads it`,
            };
        for (const file of this.#files(wanted)) {
            const answer = await readFile(file, wanted);
            if (answer !== null)
                return answer;
        }
        const command = wanted.tool === 'lfs' ? 'git lfs pull' : 'dvc pull';
        return { state: 'not_followed', reason: `its object is not in this clone; get it with \`${command}\`` };
    }
    #files({ tool, digest, project }) {
        const { gitDir, root } = this.#places;
        if (tool === 'dvc')
            return (0,_dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcPlaces */ .G)(digest).map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, project ?? '', '.dvc', 'cache', place));
        return gitDir === null
            ? []
            : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'lfs', 'objects', digest.slice(0, 2), digest.slice(2, 4), digest)];
    }
}
async function readFile(path, wanted) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    try {
        if (!(await file.stat()).isFile())
            return null;
        return await (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .A)(chunksOf(file), wanted);
    }
    finally {
        await file.close();
    }
}
/** One buffer again and again: 2 GB need no more memory than a piece, which is good until the next one is asked for. */
async function* chunksOf(file) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
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

/***/ 56242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ GOVERNING_LIMITS),
/* harmony export */   V3: () => (/* binding */ TextDocument),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68384);

const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new _position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                this.#add('invalid_key', 'A key must be a plain word.', fallbackOffset, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
