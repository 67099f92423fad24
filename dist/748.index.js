export const id = 748;
export const ids = [748,3842];
export const modules = {

/***/ 3842:
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

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideFolder: () => (/* binding */ decideFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(2842);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 44 modules
var evaluation = __webpack_require__(1666);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(4796);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
var git = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/git/dvc-remote.js
var dvc_remote = __webpack_require__(3394);
// EXTERNAL MODULE: ./lib/git/object-reading.js
var object_reading = __webpack_require__(8344);
;// CONCATENATED MODULE: ./lib/git/local-large-files.js





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
            return (0,dvc_remote/* dvcPlaces */.G)(digest).map((place) => (0,external_node_path_.join)(root, project ?? '', '.dvc', 'cache', place));
        return gitDir === null
            ? []
            : [(0,external_node_path_.join)(gitDir, 'lfs', 'objects', digest.slice(0, 2), digest.slice(2, 4), digest)];
    }
}
async function readFile(path, wanted) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    try {
        if (!(await file.stat()).isFile())
            return null;
        return await (0,object_reading/* readObject */.A)(file.createReadStream({ autoClose: false }), wanted);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(8750);
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
            largeFiles: new LocalLargeFiles({ gitDir, root: options.path }),
        };
        return (await (0,evaluation/* evaluate */._)(input)).decision;
    }
    return (await (0,evaluation/* evaluate */._)({ ...shared, ...(await fromGit(options, io)) })).decision;
}
async function fromGit(options, io) {
    const { repository, prefix } = await openRepository(options.path, io);
    const largeFiles = new LocalLargeFiles({
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

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CommitTree)
/* harmony export */ });
/* unused harmony export isRegular */
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

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dvcPlaces),
/* harmony export */   u: () => (/* binding */ readDvcRemote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _object_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);



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

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Git said no. The command line is kept for the message; credentials travel by environment and are never in it. */
class GitError extends Error {
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args.join(' ')} ended with ${exitCode}: ${stderr.trim().slice(0, 2000)}`);
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
const DEFAULT_MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 10 * 60 * 1000;
/** Only these variables of the caller reach Git: no hooks, aliases or helpers of the machine or the pull request. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'TMPDIR',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
];
/** Runs Git on one repository and gives its standard output. Rejects with `GitError` on any other end than success. */
function runGit(args, options) {
    const maxOutputBytes = options.maxOutputBytes ?? DEFAULT_MAX_OUTPUT_BYTES;
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { env: gitEnvironment(options), stdio: ['pipe', 'pipe', 'pipe'] });
        const chunks = [];
        let size = 0;
        let stderr = '';
        const fail = (reason) => {
            stderr = reason;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => fail('it took too long'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > maxOutputBytes)
                fail(`it printed more than ${maxOutputBytes} bytes`);
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(new GitError(args, -1, `git could not be started: ${error.message}`));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (code === 0 && size <= maxOutputBytes)
                resolve(Buffer.concat(chunks));
            else
                reject(new GitError(args, code ?? -1, stderr));
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
function gitEnvironment(options) {
    const env = {
        ...(options.gitDir !== undefined && { GIT_DIR: options.gitDir }),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
    for (const name of PASSED_ON) {
        const value = options.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const settings = [
        ['core.hooksPath', '/dev/null'],
        ['core.fsmonitor', 'false'],
        ['core.quotePath', 'false'],
        ['gc.auto', '0'],
        ['protocol.ext.allow', 'never'],
        ['safe.directory', '*'],
    ];
    if (options.authorization !== undefined)
        settings.push(['http.extraHeader', `Authorization: ${options.authorization}`]);
    env.GIT_CONFIG_COUNT = String(settings.length);
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ObjectDownload),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
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
            if (next.origin !== new URL(url).origin)
                headers = {};
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

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Digests bytes as they come, and holds them only where they are wanted and few enough. Reading ends as soon as there
 * are more than the pointer says.
 */
async function readObject(chunks, { size: expected, keepUpTo }) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let held = (expected ?? 0) <= keepUpTo ? [] : null;
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (expected !== null && size > expected)
            return { state: 'longer' };
        sha256.update(chunk);
        md5.update(chunk);
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

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DEFAULT_GIT_LIMITS),
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5216);




const SHA = /^[0-9a-f]{40}$/;
const DEFAULT_GIT_LIMITS = {
    maxFiles: 100_000,
    maxBlobBytes: 512 * 1024 * 1024,
    maxTotalBytes: 1024 * 1024 * 1024,
};
/** One Git repository, read only through plumbing, never through a work tree. */
class GitRepository {
    #options;
    #remote;
    #limits;
    constructor(options, remote, limits = DEFAULT_GIT_LIMITS) {
        this.#options = options;
        this.#remote = remote;
        this.#limits = limits;
    }
    /** An empty bare repository in `gitDir` whose objects come from `remote` when they are asked for. */
    static async create(options, remote, limits) {
        const { gitDir } = options;
        if (gitDir === undefined)
            throw new Error('A new repository needs a folder.');
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(['init', '--quiet', '--bare', '--template=', gitDir], options);
        // One write instead of a process for each setting. A promisor remote gives file contents when they are asked for.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'config'), `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialclone = origin\n` +
            `[remote "origin"]\n\turl = ${quoted(remote)}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n`);
        return new GitRepository(options, remote, limits);
    }
    /** The remote's refs that match the patterns, fully qualified, and their SHAs. */
    async listRemote(...patterns) {
        const text = await this.#text(['ls-remote', '--quiet', this.#origin(), ...patterns]);
        const refs = new Map();
        for (const line of lines(text)) {
            const [sha = '', ref = ''] = line.split('\t');
            refs.set(ref, sha);
        }
        return refs;
    }
    /** The branch that the remote's HEAD names, without `refs/heads/`. */
    async defaultBranch() {
        const text = await this.#text(['ls-remote', '--symref', this.#origin(), 'HEAD']);
        const branch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(text)?.[1];
        if (branch === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The default branch of the repository cannot be told.');
        return branch;
    }
    /** Brings commits and trees (no file contents) of the refs or SHAs. */
    async fetch(...wanted) {
        await this.#run([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-maintenance',
            '--filter=blob:none',
            this.#origin(),
            ...wanted,
        ]);
    }
    /** The full SHA of the commit a revision names. */
    async commit(revision) {
        if (revision.startsWith('-'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Not a commit: ${revision}`);
        const text = await this.#text([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]).catch(() => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no commit \`${revision}\` in this repository.`);
        });
        const [commit] = await this.#commits(['--no-walk=unsorted', text.trim()]);
        if (commit === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no commit \`${revision}\` in this repository.`);
        return commit;
    }
    /**
     * The best common ancestor, or null for unrelated histories. Rejects where there are several (a criss-cross merge):
     * against each of them a change looks different, and none tells what a merge would bring.
     */
    async mergeBase(one, other) {
        const found = lines(await this.#text(['merge-base', '--all', sha(one), sha(other)]).catch(() => ''));
        if (found.length > 1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The branch and its base have crossed: there are several common ancestors, so what the change brings cannot be told. Update the branch by a rebase.');
        }
        return found[0] ?? null;
    }
    async isAncestor(ancestor, descendant) {
        return this.#run(['merge-base', '--is-ancestor', sha(ancestor), sha(descendant)]).then(() => true, (error) => {
            if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X && error.exitCode === 1)
                return false;
            throw error;
        });
    }
    /** The tree that merging two commits gives without a hand; null where Git finds a conflict. */
    async cleanMergeTree(one, other) {
        try {
            const text = await this.#text(['merge-tree', '--write-tree', '--no-messages', sha(one), sha(other)]);
            return sha(text.trim());
        }
        catch (error) {
            if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X && error.exitCode === 1)
                return null;
            throw error;
        }
    }
    /** Every commit reachable from `head` and not from `base`, over all parents. */
    commitsBetween(base, head, atMost) {
        return this.#commits([`--max-count=${atMost}`, sha(head), `^${sha(base)}`]);
    }
    /** The newest first-parent commit on or before `head` that changed one of the paths, or null. */
    async lastChange(head, paths) {
        const specs = paths.map((path) => `:(literal)${path}`);
        const text = await this.#text(['rev-list', '--first-parent', '--max-count=1', sha(head), '--', ...specs]);
        return text.trim() === '' ? null : text.trim();
    }
    /**
     * Paths that differ between two commits. A rename is a removal and an addition, which name both paths; finding it out
     * would read file contents.
     */
    async changedPaths(from, to) {
        const output = await this.#run([
            'diff-tree',
            '-r',
            '-z',
            '--no-renames',
            '--raw',
            '--no-abbrev',
            sha(from),
            sha(to),
        ]);
        return parseRawDiff(pathText(output));
    }
    /** Every entry below a commit, sorted by path bytes as Git has them. */
    async tree(commit, folder = '') {
        const args = ['ls-tree', '-r', '-z', '--full-tree', sha(commit)];
        if (folder !== '')
            args.push('--', `${folder}/`);
        const output = await this.#run(args);
        const entries = [];
        for (const record of pathText(output).split('\0')) {
            if (record === '')
                continue;
            const tab = record.indexOf('\t');
            const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
            entries.push({ path: record.slice(tab + 1), mode, oid });
            if (entries.length > this.#limits.maxFiles) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The commit ${commit} holds more than ${this.#limits.maxFiles} files; they are not read.`);
            }
        }
        return entries;
    }
    /** The bytes of blobs by their object id; those missing here are brought from the remote in one request. */
    async blobs(oids) {
        const wanted = [...new Set(oids)].map(sha);
        if (wanted.length === 0)
            return new Map();
        await this.#prefetch(wanted);
        const sizes = await this.#text(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], `${wanted.join('\n')}\n`);
        let total = 0;
        for (const line of lines(sizes)) {
            const [oid, type, size] = line.split(' ');
            if (type !== 'blob')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The object ${oid} is ${type ?? 'missing'}, not a file.`);
            total += Number(size);
            if (Number(size) > this.#limits.maxBlobBytes || total > this.#limits.maxTotalBytes) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The files to read are larger than ${this.#limits.maxTotalBytes} bytes in all; they are not read.`);
            }
        }
        const output = await this.#run(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
        return parseBatch(output);
    }
    async #prefetch(oids) {
        if (this.#remote === undefined)
            return;
        const options = { ...this.#options, input: `${oids.join('\n')}\n` };
        const missing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(['rev-list', '--objects', '--no-walk', '--missing=print', '--stdin'], options)
            .then((output) => lines(output.toString('utf8'))
            .filter((line) => line.startsWith('?'))
            .map((line) => line.slice(1)))
            .catch(() => oids);
        if (missing.length === 0)
            return;
        await this.#run([
            '-c',
            'fetch.negotiationAlgorithm=noop',
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-maintenance',
            '--filter=blob:none',
            '--stdin',
            this.#origin(),
        ], `${missing.join('\n')}\n`);
    }
    async #commits(args) {
        const text = await this.#text(['log', '-z', '--format=%H %T %P', ...args, '--']);
        return text
            .split('\0')
            .filter((record) => record !== '')
            .map((record) => {
            const [commit = '', tree = '', ...parents] = record.trim().split(' ');
            return { sha: commit, tree, parents: parents.filter((parent) => parent !== '') };
        });
    }
    #origin() {
        if (this.#remote === undefined)
            throw new Error('This repository has no remote.');
        return this.#remote;
    }
    async #text(args, input) {
        return (await this.#run(args, input)).toString('utf8');
    }
    #run(args, input) {
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(args, { ...this.#options, ...(input !== undefined && { input }) });
    }
}
function sha(text) {
    if (!SHA.test(text))
        throw new Error(`Not a full object id: ${text}`);
    return text;
}
/** A value of Git's configuration file. */
function quoted(text) {
    if (/[\r\n\0]/.test(text))
        throw new Error('A line break cannot stand in a Git setting.');
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
function lines(text) {
    return text.split('\n').filter((line) => line !== '');
}
/** `git diff-tree --raw -z`: `:mode mode oid oid status\0path\0`, repeated. */
function parseRawDiff(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const status = fields[index].split(' ')[4]?.[0] ?? '';
        const word = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
        changes.push({ path: fields[index + 1], previousPath: null, status: word });
    }
    return changes;
}
/** Two names that are not UTF-8 would become one when decoded, and one of the files would never be looked at. */
function pathText(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('A file name of the commit is not UTF-8, so the files cannot be told apart. Rename it.');
    }
}
/** `git cat-file --batch`: `oid type size\n bytes \n`, repeated. */
function parseBatch(output) {
    const blobs = new Map();
    for (let offset = 0; offset < output.length;) {
        const end = output.indexOf(0x0a, offset);
        const [oid = '', type = '', size = ''] = output.toString('latin1', offset, end).split(' ');
        if (type !== 'blob')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The object ${oid} could not be read (${type}).`);
        const start = end + 1;
        blobs.set(oid, output.subarray(start, start + Number(size)));
        offset = start + Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signoffSchema)
/* harmony export */ });
// Generated by scripts/generate.ts from schemas/signoff.schema.json: change that file, then run `npm run generate`.
const signoffSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signoff.schema.json", "title": "SignoffBlock", "type": "object", "description": "Who must sign, as reviews of the pull request. Exactly one of require, all_of, any_of, stages and none.", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies must be complete; all draw on one pool of people", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One complete branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "stages": { "type": "array", "description": "Stages in order; all must be complete", "items": { "$ref": "#/$defs/stage" }, "minItems": 1 }, "none": { "const": true, "description": "Nobody signs; needs a reason, and is reported" }, "reason": { "type": "string", "description": "Why nobody signs", "minLength": 1 }, "distinct": { "type": "boolean", "description": "One person fills one seat. Default: true" }, "binding": { "enum": ["content", "commit"], "description": "What an approval belongs to. Default: content once the ledger exists, commit before" }, "veto_from": { "enum": ["roles", "writers", "nobody"], "description": "Whose change request is a veto. Default: roles, those required here" }, "min_permission": { "enum": ["read", "triage", "write", "maintain", "admin"], "description": "Least permission of a person who counts. Default: write" }, "allow_bots": { "type": "boolean", "description": "Apps may fill seats. Default: false" }, "allow_contributors": { "type": "boolean", "description": "Contributors other than the author may fill seats. Default: false" }, "count_coauthors": { "type": "boolean", "description": "Co-authored-by trailers make contributors. Default: false" }, "unattributed_waiver": { "type": "string", "description": "Role that answers for commits that map to no account, with a seat of its own", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "ignore_update_merges": { "type": "boolean", "description": "Under binding commit, a clean merge of base keeps approvals. Default: false" }, "feedback": { "type": "array", "description": "Advisory roles; feedback never counts as approval", "items": { "type": "object", "description": "Advisory role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "major_blocks": { "type": "boolean", "description": "A change request of this role is a veto. Default: false" } }, "required": ["role"] }, "minItems": 1 }, "valid_for": { "type": "string", "description": "How long a complete sign-off holds, in days: 90d", "minLength": 1, "pattern": "^[1-9][0-9]{0,4}d$" }, "override": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "label": { "type": "string", "description": "Label that asks for it", "minLength": 1 }, "roles": { "type": "array", "description": "Roles that may use it", "items": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "minItems": 1 }, "max": { "type": "string", "description": "Longest time, in hours or days: 24h, 2d", "minLength": 1, "pattern": "^[1-9][0-9]{0,3}[hd]$" } }, "required": ["label", "roles", "max"] } }, "$defs": { "require": { "type": "array", "description": "Seats, in order", "items": { "type": "object", "description": "Seats of one role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "count": { "type": "integer", "description": "How many different people", "minimum": 1, "maximum": 20 } }, "required": ["role", "count"] }, "minItems": 1 }, "when": { "type": "object", "description": "Conditions, all of which must hold; within a list one suffices", "additionalProperties": false, "properties": { "tiers": { "type": "array", "description": "Risk tiers", "items": { "type": "string", "description": "Risk tier", "minLength": 1 }, "minItems": 1 }, "paths": { "type": "array", "description": "A changed path, old or new, matches", "items": { "type": "string", "description": "Glob over changed paths, old and new", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "labels": { "type": "array", "description": "The pull request has a label", "items": { "type": "string", "description": "Label", "minLength": 1 }, "minItems": 1 }, "base": { "type": "array", "description": "The base branch matches", "items": { "type": "string", "description": "Glob over branch names", "minLength": 1, "maxLength": 256 }, "minItems": 1 } }, "minProperties": 1 }, "branch": { "type": "object", "description": "One branch: exactly one of require, all_of and any_of", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 } }, "minProperties": 1 }, "stage": { "type": "object", "description": "One stage", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Name of the stage", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "require": { "$ref": "#/$defs/require" }, "when": { "$ref": "#/$defs/when" } }, "required": ["id", "require"] } } };


/***/ })

};
