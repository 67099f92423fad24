export const id = 2551;
export const ids = [2551,3842];
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

/***/ 96124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideFolder: () => (/* binding */ decideFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 43 modules
var evaluation = __webpack_require__(40586);
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
// EXTERNAL MODULE: ./lib/git/dvc-remote.js
var dvc_remote = __webpack_require__(83394);
// EXTERNAL MODULE: ./lib/git/object-reading.js
var object_reading = __webpack_require__(28344);
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

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

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
        let refusal;
        child.stdout.on('data', (chunk) => {
            if (refusal !== undefined)
                return;
            try {
                options.watch?.(chunk);
            }
            catch (error) {
                refusal = { error };
                child.kill('SIGKILL');
                return;
            }
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
            if (refusal !== undefined)
                reject(refusal.error);
            else if (code === 0 && size <= maxOutputBytes)
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
        sha256.update(chunk);
        md5.update(chunk);
        await sink?.write(chunk);
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

/***/ 22719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ DEFAULT_GIT_LIMITS),
  x: () => (/* binding */ GitRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
;// CONCATENATED MODULE: ./lib/git/blob-reading.js


/** Contents that are held for the next time they are asked for, over all reads of one repository. */
const MOST_HELD_BYTES = 32 * 1024 * 1024;
/**
 * Blobs of one repository by their object id. What is missing comes from the remote in one request, and what was read is
 * held: base and head share most of their files, and a process of Git for each reading is what a decision spends most on.
 */
class BlobReader {
    #source;
    #limits;
    #brought = new Set();
    #held = new Map();
    #heldBytes = 0;
    constructor(source, limits) {
        this.#source = source;
        this.#limits = limits;
    }
    async read(oids) {
        const wanted = [...new Set(oids)];
        const held = wanted.flatMap((oid) => {
            const bytes = this.#held.get(oid);
            return bytes === undefined ? [] : [[oid, bytes]];
        });
        const guard = new SizeGuard(this.#limits);
        for (const [, { length }] of held)
            guard.add(length);
        const others = wanted.filter((oid) => !this.#held.has(oid));
        if (others.length === 0)
            return new Map(held);
        await this.#bring(others);
        const output = await (0,git/* runGit */.E)(['cat-file', '--batch', '--buffer'], {
            ...this.#source.options,
            input: `${others.join('\n')}\n`,
            watch: (chunk) => guard.look(chunk),
        });
        const read = parseBatch(output);
        this.#hold(read, output.length);
        return new Map([...held, ...read]);
    }
    async #bring(oids) {
        const { remote, isEmpty } = this.#source;
        const unseen = oids.filter((oid) => !this.#brought.has(oid));
        if (remote === undefined || unseen.length === 0)
            return;
        const missing = isEmpty ? unseen : await this.#missing(unseen);
        if (missing.length > 0)
            await this.#fetch(remote, missing);
        for (const oid of unseen)
            this.#brought.add(oid);
    }
    async #missing(oids) {
        const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--stdin'];
        const options = { ...this.#source.options, input: `${oids.join('\n')}\n` };
        const output = await (0,git/* runGit */.E)(args, options).catch(() => undefined);
        if (output === undefined)
            return oids;
        return output
            .toString('utf8')
            .split('\n')
            .filter((line) => line.startsWith('?'))
            .map((line) => line.slice(1));
    }
    async #fetch(remote, oids) {
        const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'];
        args.push('--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance');
        args.push('--filter=blob:none', '--stdin', remote);
        await (0,git/* runGit */.E)(args, { ...this.#source.options, input: `${oids.join('\n')}\n` });
    }
    /** All of a batch or nothing: its blobs are parts of one buffer. */
    #hold(read, bytes) {
        if (this.#heldBytes + bytes > MOST_HELD_BYTES)
            return;
        this.#heldBytes += bytes;
        for (const [oid, content] of read)
            this.#held.set(oid, content);
    }
}
/** Follows the output of `git cat-file --batch` and throws at the header of what is too large, before its bytes come. */
class SizeGuard {
    #limits;
    #total = 0;
    /** Bytes of the present blob, and its line end, that are still to come. */
    #left = 0;
    #header = '';
    constructor(limits) {
        this.#limits = limits;
    }
    add(size) {
        const { maxBlobBytes, maxTotalBytes } = this.#limits;
        this.#total += size;
        if (size > maxBlobBytes || this.#total > maxTotalBytes) {
            throw new errors/* UserError */.y(`The files to read are larger than ${maxTotalBytes} bytes in all; they are not read.`);
        }
    }
    look(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#left > 0) {
                const passed = Math.min(this.#left, chunk.length - at);
                this.#left -= passed;
                at += passed;
                continue;
            }
            const end = chunk.indexOf(0x0a, at);
            this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
            if (end < 0)
                return;
            at = end + 1;
            this.#begin(this.#header);
            this.#header = '';
        }
    }
    #begin(header) {
        const [oid, type, size] = header.split(' ');
        if (type !== 'blob')
            throw new errors/* UserError */.y(`The object ${oid} is ${type ?? 'missing'}, not a file.`);
        this.add(Number(size));
        this.#left = Number(size) + 1;
    }
}
/** `git cat-file --batch`: `oid type size\n bytes \n`, repeated. */
function parseBatch(output) {
    const blobs = new Map();
    for (let offset = 0; offset < output.length;) {
        const end = output.indexOf(0x0a, offset);
        const [oid = '', type = '', size = ''] = output.toString('latin1', offset, end).split(' ');
        if (type !== 'blob')
            throw new errors/* UserError */.y(`The object ${oid} could not be read (${type}).`);
        const start = end + 1;
        blobs.set(oid, output.subarray(start, start + Number(size)));
        offset = start + Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/git/repository.js





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
    #blobs;
    constructor(options, remote, limits = DEFAULT_GIT_LIMITS, isEmpty = false) {
        this.#options = options;
        this.#remote = remote;
        this.#limits = limits;
        this.#blobs = new BlobReader({ options, remote, isEmpty }, limits);
    }
    /** An empty bare repository in `gitDir` whose objects come from `remote` when they are asked for. */
    static async create(options, remote, limits) {
        const { gitDir } = options;
        if (gitDir === undefined)
            throw new Error('A new repository needs a folder.');
        // What `git init --bare` writes, without a process. Nothing here outlives the run, so nothing is forced to the disk. A
        // promisor remote gives file contents when they are asked for.
        for (const name of ['objects', 'refs'])
            await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, name), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryformatversion = 1\n\tbare = true\n\tfsync = none\n[extensions]\n\tpartialclone = origin\n` +
            `[remote "origin"]\n\turl = ${quoted(remote)}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n`);
        return new GitRepository(options, remote, limits, true);
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
            throw new errors/* UserError */.y('The default branch of the repository cannot be told.');
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
            throw new errors/* UserError */.y(`Not a commit: ${revision}`);
        const text = await this.#text([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]).catch(() => {
            throw new errors/* UserError */.y(`There is no commit \`${revision}\` in this repository.`);
        });
        const [commit] = await this.#commits(['--no-walk=unsorted', text.trim()]);
        if (commit === undefined)
            throw new errors/* UserError */.y(`There is no commit \`${revision}\` in this repository.`);
        return commit;
    }
    /**
     * The best common ancestor, or null for unrelated histories. Rejects where there are several (a criss-cross merge):
     * against each of them a change looks different, and none tells what a merge would bring.
     */
    async mergeBase(one, other) {
        const found = lines(await this.#text(['merge-base', '--all', sha(one), sha(other)]).catch(() => ''));
        if (found.length > 1) {
            throw new errors/* UserError */.y('The branch and its base have crossed: there are several common ancestors, so what the change brings cannot be told. Update the branch by a rebase.');
        }
        return found[0] ?? null;
    }
    async isAncestor(ancestor, descendant) {
        return this.#run(['merge-base', '--is-ancestor', sha(ancestor), sha(descendant)]).then(() => true, (error) => {
            if (error instanceof git/* GitError */.X && error.exitCode === 1)
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
            if (error instanceof git/* GitError */.X && error.exitCode === 1)
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
        if (sha(from) === sha(to))
            return [];
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
                throw new errors/* UserError */.y(`The commit ${commit} holds more than ${this.#limits.maxFiles} files; they are not read.`);
            }
        }
        return entries;
    }
    /** The bytes of blobs by their object id; those missing here are brought from the remote in one request. */
    async blobs(oids) {
        return this.#blobs.read(oids.map(sha));
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
        return (0,git/* runGit */.E)(args, { ...this.#options, ...(input !== undefined && { input }) });
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
        throw new errors/* UserError */.y('A file name of the commit is not UTF-8, so the files cannot be told apart. Rename it.');
    }
}


/***/ })

};
