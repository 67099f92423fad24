export const id = 5837;
export const ids = [5837];
export const modules = {

/***/ 94747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideFolder: () => (/* binding */ decideFolder),
/* harmony export */   localArtifacts: () => (/* binding */ localArtifacts),
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   sharedGitDir: () => (/* binding */ sharedGitDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checks_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52842);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68936);
/* harmony import */ var _evaluation_run_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69269);
/* harmony import */ var _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94796);
/* harmony import */ var _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82927);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45216);
/* harmony import */ var _git_local_large_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53927);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69414);
/* harmony import */ var _git_sub_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54559);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44163);












/** Judges the checks of a folder, or of a commit of the Git repository it lies in. */
async function decideFolder(options, io) {
    const artifacts = (config, headPaths) => localArtifacts(config, headPaths, options.artifacts, io.cwd);
    const shared = {
        now: options.now,
        signoff: null,
        auditTrail: null,
        waivers: async () => ({ kind: 'offline' }),
        isDraft: false,
        limited: _time_limit_js__WEBPACK_IMPORTED_MODULE_10__/* .withinTime */ .d,
        artifacts,
        ...(options.model !== undefined && { model: options.model }),
    };
    if (options.commit === undefined && options.base === undefined) {
        const head = await _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .FolderTree */ .z.of(options.path);
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
            largeFiles: new _git_local_large_files_js__WEBPACK_IMPORTED_MODULE_8__/* .LocalLargeFiles */ .W({ gitDir, root: options.path }),
        };
        return (await (0,_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(input)).decision;
    }
    return (await (0,_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)({ ...shared, ...(await fromGit(options, io)) })).decision;
}
async function fromGit(options, io) {
    const { repository, prefix } = await openRepository(options.path, io);
    const largeFiles = new _git_local_large_files_js__WEBPACK_IMPORTED_MODULE_8__/* .LocalLargeFiles */ .W({
        gitDir: await sharedGitDir(options.path, io),
        root: options.path,
    });
    const head = await repository.commit(options.commit ?? 'HEAD');
    const headTree = options.commit === undefined
        ? await _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .FolderTree */ .z.of(options.path)
        : new _git_sub_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .SubTree */ .F(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitTree */ .e.of(repository, head.sha), prefix);
    const source = options.commit === undefined ? 'folder' : 'commit';
    const history = 
    // What lies in a folder is no commit yet: nobody can say what of it changed since.
    options.commit === undefined
        ? {}
        : { runCommit: (asked) => (0,_evaluation_run_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommitOf */ .U4)(repository, head.sha, asked, prefix) };
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
            ...history,
        };
    }
    if (options.commit === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('`--base` needs `--commit`: a change is told between two commits.');
    const base = await repository.commit(options.base);
    const mergeBase = await repository.mergeBase(base.sha, head.sha);
    if (mergeBase === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${options.base} and ${options.commit} have no common history.`);
    const baseTree = new _git_sub_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .SubTree */ .F(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitTree */ .e.of(repository, base.sha), prefix);
    return {
        baseSha: base.sha,
        headSha: head.sha,
        base: baseTree,
        head: headTree,
        source,
        changed: below(await repository.changedPaths(mergeBase, head.sha), prefix),
        changedOnBase: below(await repository.changedPaths(mergeBase, base.sha), prefix),
        largeFiles,
        ...history,
    };
}
/** The repository that a folder lies in, and where it lies there; `prefix` is empty or ends with a slash. */
async function openRepository(path, io) {
    const gitDir = await located(path, io, '--absolute-git-dir');
    const prefix = await located(path, io, '--show-prefix');
    return { repository: new _git_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .GitRepository */ .x({ gitDir, env: io.env }), prefix };
}
/** The folder that all work trees of a clone share: Git LFS keeps its objects there. */
function sharedGitDir(path, io) {
    return located(path, io, '--path-format=absolute', '--git-common-dir');
}
async function located(path, io, ...question) {
    const options = { gitDir: undefined, env: io.env };
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .E)(['-C', path, 'rev-parse', ...question], options).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is not in a Git repository, so no commit of it can be judged.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The configuration declares no artifact \`${unknown}\`.`);
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
                state: _checks_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_GIVEN */ .y8,
                into: into.replace(/\/+$/, ''),
            });
            continue;
        }
        const tree = await _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .FolderTree */ .z.of(folder);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`--artifact\` takes NAME=FOLDER, found \`${text}\`.`);
    return [text.slice(0, equals), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, text.slice(equals + 1))];
}


/***/ }),

/***/ 44163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* unused harmony export MOST_MILLISECONDS */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** The longest that one expression of a policy may take. What it may do was counted before; this is for a defect in that. */
const MOST_MILLISECONDS = 250;
const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()');
let context;
/**
 * Runs something synchronous and throws where it takes longer than `milliseconds`. It stops loops and regular expressions
 * wherever they are, and nothing inside can catch it.
 */
function withinTime(run, milliseconds = MOST_MILLISECONDS) {
    context ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(Object.create(null));
    let result;
    context.run = () => {
        result = { value: run() };
    };
    try {
        CALL.runInContext(context, { timeout: milliseconds });
    }
    catch (error) {
        if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new Error(`It took longer than ${milliseconds} ms.`);
    }
    finally {
        context.run = undefined;
    }
    if (result === undefined)
        throw new Error('It gave no answer.');
    return result.value;
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

/***/ 82927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ FolderTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




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
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(root).catch(() => null);
        if (info === null || !info.isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${root} is not a folder.`);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is not in the folder.`);
        if (entry.mode === '120000')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is a link; only regular files are read.`);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            const info = await file.stat();
            if (!info.isFile())
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is not a regular file.`);
            if (info.size > MAX_FILE_BYTES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} has ${info.size} bytes; at most ${MAX_FILE_BYTES} are read.`);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
}
async function walk(root, folder, entries) {
    for (const item of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true })) {
        if (folder === '' && SKIPPED.has(item.name))
            continue;
        const path = folder === '' ? item.name : `${folder}/${item.name}`;
        if (item.isDirectory())
            await walk(root, path, entries);
        else
            entries.push({ path, mode: await modeOf(item.isSymbolicLink(), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)), oid: '' });
        if (entries.length > MAX_FILES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The folder holds more than ${MAX_FILES} files. Check the folder of one repository.`);
        }
    }
}
async function modeOf(isLink, path) {
    if (isLink)
        return '120000';
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    return (info.mode & 0o100) === 0 ? '100644' : '100755';
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
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89892);





const CHUNK = 256 * 1024;
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

/***/ 69414:
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

;// CONCATENATED MODULE: ./lib/git/tree-output.js

/** `git ls-tree -r -z`: `mode type oid\tpath\0`, repeated. Null: there are more than `atMost`. */
function parseTree(output, atMost) {
    const entries = [];
    for (const record of pathText(output).split('\0')) {
        if (record === '')
            continue;
        const tab = record.indexOf('\t');
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        entries.push({ path: record.slice(tab + 1), mode, oid });
        if (entries.length > atMost)
            return null;
    }
    return entries;
}
/** `git diff-tree --raw -z`: `:mode mode oid oid status\0path\0`, repeated. */
function parseRawDiff(output) {
    const fields = pathText(output).split('\0');
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

;// CONCATENATED MODULE: ./lib/git/repository.js






const SHA = /^[0-9a-f]{40}$/;
/** Listings that are held; a large repository's is tens of megabytes. */
const MOST_TREES = 4;
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
    /** A commit never changes, and neither do its files: those last listed, by commit and folder. */
    #trees = new Map();
    #brought = new Set();
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
    /** Brings commits and trees (no file contents) of the refs or SHAs. Nothing is asked for commits that are here. */
    async fetch(...wanted) {
        if (await this.#isHere(wanted))
            return;
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
        for (const name of wanted)
            this.#brought.add(name);
    }
    /** A commit that came with another's history needs no second journey; a ref may name another commit each time. */
    async #isHere(wanted) {
        if (this.#brought.size === 0 || !wanted.every((name) => SHA.test(name)))
            return false;
        const unknown = wanted.filter((name) => !this.#brought.has(name));
        if (unknown.length === 0)
            return true;
        // With `--missing` Git looks only here, and fails for a commit that is not.
        const isHere = await this.#run(['rev-list', '--no-walk', '--missing=allow-any', ...unknown]).then(() => true, () => false);
        if (isHere)
            for (const name of unknown)
                this.#brought.add(name);
        return isHere;
    }
    /** The full SHA of the commit a revision names. */
    async commitSha(revision) {
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
        return text.trim();
    }
    /** The commit a revision names. */
    async commit(revision) {
        const [commit] = await this.#commits(['--no-walk=unsorted', await this.commitSha(revision)]);
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
    /** Whether a commit is here. No remote is asked: nobody vouches for a name that a file gives. */
    async has(commit) {
        const args = ['rev-list', '--no-walk', '--missing=allow-any', sha(commit)];
        const text = await this.#text(args).catch(() => '');
        return text.trim() === commit;
    }
    /** Whether history ends before its beginning. */
    async isShallow() {
        return (await this.#text(['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
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
        return parseRawDiff(output);
    }
    /** Every entry below a commit, sorted by path bytes as Git has them. */
    tree(commit, folder = '') {
        const key = `${commit}:${folder}`;
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const listed = this.#listTree(commit, folder);
        const oldest = this.#trees.size < MOST_TREES ? undefined : [...this.#trees.keys()][0];
        if (oldest !== undefined)
            this.#trees.delete(oldest);
        this.#trees.set(key, listed);
        listed.catch(() => this.#trees.delete(key));
        return listed;
    }
    async #listTree(commit, folder) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', sha(commit)];
        if (folder !== '')
            args.push('--', `${folder}/`);
        const entries = parseTree(await this.#run(args), this.#limits.maxFiles);
        if (entries === null)
            throw new errors/* UserError */.y(`The commit ${commit} holds more than ${this.#limits.maxFiles} files; they are not read.`);
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


/***/ }),

/***/ 54559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SubTree)
/* harmony export */ });
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


/***/ }),

/***/ 98111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_OVERRIDES),
/* harmony export */   y: () => (/* binding */ checkOverrides)
/* harmony export */ });
/* harmony import */ var _eligibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29511);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78165);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _override_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68143);




const NO_OVERRIDES = { granted: [], refused: [] };
/**
 * Overrides of checks in review (policy rule 4): lines `/override CHECK-ID reason…` of reviews that approve or comment,
 * by somebody who could fill a seat of one of the check's roles, on what is judged now. Of several for one check the
 * earliest is taken. Closed readings: only a check that fails or cannot tell is overridden, only where no other policy
 * of the model makes it mandatory, and only with a ledger, since an override is recorded and a review that was edited
 * (others may edit it) cannot be told without.
 */
function checkOverrides(facts) {
    const { checks = [], reviews } = facts.snapshot;
    const granted = new Map();
    const refused = [];
    for (const { review, line } of linesInOrder(reviews)) {
        const targets = checks.filter(({ check }) => check === line.check);
        const common = {
            check: line.check,
            review: review.id,
            login: review.user === null ? null : facts.login(review.user),
        };
        if (targets.length === 0) {
            const reason = line.check === '' ? 'no_check' : 'unknown_check';
            refused.push({ policy: null, ...common, reason, roles: [] });
        }
        for (const target of targets) {
            const { policy, roles } = target;
            const refusal = refusalOf(line, review, target, facts);
            const key = `${policy}\u0000${target.check}`;
            if (refusal !== undefined)
                refused.push({ policy, ...common, reason: refusal, roles });
            else if (granted.has(key))
                refused.push({ policy, ...common, reason: 'already_overridden', roles });
            else
                granted.set(key, grant(line, review, target, facts));
        }
    }
    return { granted: [...granted.values()], refused: refused.sort((a, b) => a.review - b.review) };
}
/** By submission, ties by review id; in the order they stand. */
function linesInOrder(reviews) {
    return reviews
        .filter(({ state }) => state !== 'PENDING')
        .sort((a, b) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(a.at) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(b.at) || a.id - b.id)
        .flatMap((review) => (0,_override_line_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideLines */ .O)(review.body).map((line) => ({ review, line })));
}
/** The first reason that applies; undefined: the line counts. */
function refusalOf({ reason, isHidden }, review, check, facts) {
    const { electorate, snapshot, line, policy } = facts;
    const { bar, roles } = check;
    if (bar !== null)
        return bar;
    if (isHidden)
        return 'hidden';
    if (reason === null)
        return 'no_reason';
    const unsettled = standingRefusal(review, facts);
    if (unsettled !== undefined)
        return unsettled;
    if (!snapshot.hasLedger)
        return 'no_ledger';
    if (review.isEdited === true)
        return 'edited';
    const excluded = (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusion */ .Ls)(electorate, review.user, roles);
    if (excluded === 'no_role' && roles.some((role) => (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(electorate, role)))
        return 'role_unread';
    return excluded ?? (0,_freshness_js__WEBPACK_IMPORTED_MODULE_3__/* .staleness */ .T)(review, snapshot, line, policy) ?? sightRefusal(review, check);
}
/** What is overridden is what the check said when the review was first seen: nobody overrides in advance. */
function sightRefusal({ firstOutcomes }, { policy, check, outcome }) {
    const isSeen = firstOutcomes?.some((one) => one.policy === policy && one.check === check && one.outcome === outcome);
    return isSeen === false ? 'outcome_unseen' : undefined;
}
/**
 * What the person said otherwise. An approval must be their standing (sign-off rule 1). Any line is taken back by a change
 * request that stands, whenever it was made; by one after it, whatever they said later; and by the dismissal of any review
 * of theirs after it. What was taken back is not revived: it is said again.
 */
function standingRefusal(review, { standings, snapshot }) {
    const { user, state } = review;
    if (user === null)
        return 'unknown_user';
    if (state === 'DISMISSED')
        return 'dismissed';
    const latest = standings.latest.get(user);
    if (latest?.state === 'CHANGES_REQUESTED')
        return 'asks_for_changes';
    if (state === 'APPROVED' && latest !== review)
        return 'superseded';
    const isTakenBack = snapshot.reviews.some((other) => other !== review && other.user === user && takesBack(other, review));
    return isTakenBack ? 'superseded' : undefined;
}
/** A change request after the other review, or one that was dismissed after it. */
function takesBack({ state, at, dismissal }, other) {
    if (state === 'CHANGES_REQUESTED')
        return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at) >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(other.at);
    return state === 'DISMISSED' && isAfter({ at, dismissal }, other);
}
/** Given or dismissed after the other; when it was dismissed may be unknown, which is after. */
function isAfter({ at, dismissal }, other) {
    const dismissedAt = dismissal?.at ?? null;
    return (dismissedAt === null || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(dismissedAt) >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(other.at) || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at) >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(other.at));
}
function grant({ reason }, { id, user, at }, { policy, check, roles }, { electorate, login }) {
    return {
        policy,
        check,
        review: id,
        user: user,
        login: login(user),
        role: roles.find((role) => (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(electorate, user, role)),
        at: at,
        reason: reason,
    };
}


/***/ }),

/***/ 29511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Ls: () => (/* binding */ exclusion),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   P: () => (/* binding */ isBelowLeast),
/* harmony export */   _m: () => (/* binding */ hasPermission),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28160);

/** `granted` is at least `needed`; a permission that could not be read is none. */
function hasPermission(granted, needed) {
    return granted !== null && _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(granted) >= _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(needed);
}
/** A member of the role in their own right; a role that is not defined has none. */
function isMember({ roles }, user, role) {
    return roles.get(role)?.members.some(({ id }) => id === user) ?? false;
}
/** A member of the role, or a delegate of one. */
function holds(electorate, user, role) {
    return (isMember(electorate, user, role) ||
        electorate.delegations.active.some((item) => item.to === user && item.role === role));
}
/** A source of the role's members could not be read, so that who holds it is unknown. */
function isUnreadable({ roles }, role) {
    return (roles.get(role)?.errors ?? []).length > 0;
}
/** The first reason why a person cannot fill a seat of any of `roles`; undefined for one who can. */
function exclusion(electorate, user, roles) {
    const person = electorate.people.get(user);
    if (person === undefined)
        return 'unknown_user';
    if (isExcludedBot(person, electorate.policy))
        return 'bot';
    if (!roles.some((role) => holds(electorate, user, role))) {
        return electorate.delegations.expired.some(({ to, role }) => to === user && roles.includes(role))
            ? 'delegation_expired'
            : 'no_role';
    }
    if (!hasPermission(person.permission, electorate.policy.minPermission))
        return 'permission';
    return authorOrContributor(electorate, person.id);
}
/**
 * Nothing known excludes the person, so they may be asked. Somebody whose account or permission has not been read may be;
 * whether they count is decided when they answer.
 */
function isAskable(electorate, user) {
    const person = electorate.people.get(user);
    if (authorOrContributor(electorate, user) !== undefined)
        return false;
    return (person === undefined || !(isExcludedBot(person, electorate.policy) || isBelowLeast(electorate, person)));
}
/** The permission was read, and is less than the policy asks. */
function isBelowLeast({ policy }, { permission }) {
    return permission !== null && !hasPermission(permission, policy.minPermission);
}
function authorOrContributor({ author, contributors, policy }, user) {
    if (user === author)
        return 'author';
    return !policy.allowsContributors && contributors.ids.has(user) ? 'contributor' : undefined;
}
function isExcludedBot({ type }, { allowsBots }) {
    return type !== 'User' && !(allowsBots && type === 'Bot');
}


/***/ }),

/***/ 78165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ staleness)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);
/* harmony import */ var _subject_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28723);


/**
 * Why a review does not belong to what is being approved now (rule 4), or undefined. A null commit is stale under both
 * bindings. Equal time is stale: under `commit` the time its commit was last established, under `content` the time the
 * subject first was. Commit dates are never looked at.
 */
function staleness(review, snapshot, line, policy) {
    if (review.commit === null)
        return 'stale_commit';
    return policy.binding === 'commit'
        ? commitStaleness(review, line, policy)
        : contentStaleness(review, review.commit, snapshot, line);
}
function commitStaleness({ commit, at }, line, policy) {
    const anchors = policy.ignoresUpdateMerges ? line.anchors : line.anchors.slice(0, 1);
    const anchor = anchors.find(({ sha }) => sha === commit);
    if (anchor === undefined)
        return 'stale_commit';
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at) > anchor.establishedAt ? undefined : 'stale_time';
}
function contentStaleness(review, commit, snapshot, line) {
    const at = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(review.at);
    const given = subjectsGivenOn(review.id, commit, at, snapshot, line);
    if (line.subjectSince === null || given.length === 0)
        return 'stale_subject';
    if (given.some((subject) => subject !== line.subject))
        return 'stale_subject';
    return at > line.subjectSince ? undefined : 'stale_time';
}
/** The subjects a review may have been given on: what the ledger observed (null: unknowable), else what can be told from its commit. */
function subjectsGivenOn(review, commit, at, { observations, commits }, { tenures }) {
    const observed = observations.filter((item) => item.review === review).map(({ subject }) => subject);
    return observed.length > 0 ? observed : (0,_subject_history_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleSubjects */ .zs)(commit, at, tenures, commits);
}


/***/ }),

/***/ 47720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Vy: () => (/* binding */ sortedNotes),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
function note(code, message) {
    return { code, message };
}
/** Order by code unit, the same on every machine. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Notes in one order, each once, whatever order they were found in. */
function sortedNotes(notes) {
    const byText = new Map(notes.map((item) => [`${item.code}\u0000${item.message}`, item]));
    return [...byText.keys()].sort().map((key) => byText.get(key));
}


/***/ }),

/***/ 68143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ overrideLines),
/* harmony export */   V: () => (/* binding */ isOverridingComment)
/* harmony export */ });
const LINE = /^\/override(?:[ \t]+(\S+)(?:[ \t]+(\S.*?))?)?[ \t]*$/;
/** What is after the marker of backticks has none (CommonMark 4.5). */
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** Something that can be read must be said; a dash is no reason. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const LONGEST_CHECK = 100;
/** More lines than this in one review are not read: no policy has so many checks that fail at once. */
const MOST_LINES = 50;
/**
 * The lines `/override CHECK-ID reason…` of a review's body, each check once (the first line that names it). A line in a
 * fenced block quotes the command and does not give it; what a page does not show is marked.
 */
function overrideLines(body) {
    const found = new Map();
    for (const { text, isHidden } of shownLines(body)) {
        const parts = LINE.exec(text);
        if (parts === null || found.size === MOST_LINES)
            continue;
        const check = (parts[1] ?? '').slice(0, LONGEST_CHECK);
        const said = parts[2] ?? '';
        const reason = SAYS_SOMETHING.test(said) ? said : null;
        if (!found.has(check))
            found.set(check, { check, reason, isHidden: isHidden || said.includes('<!--') });
    }
    return [...found.values()];
}
/** A review that says nothing by its state, and overrides something by its text. */
function isOverridingComment({ state, body, }) {
    return state === 'COMMENTED' && overrideLines(body).length > 0;
}
/** The lines outside of fenced blocks, with whether markup that began before them hides them. */
function* shownLines(body) {
    let fence = null;
    let markup = null;
    for (const text of body.split(/\r\n|\r|\n/)) {
        if (fence !== null) {
            if (isFenceEnd(text, fence))
                fence = null;
            continue;
        }
        // An empty line ends a tag; a comment goes on to its end.
        if (markup?.isTag === true && text.trim() === '')
            markup = null;
        fence = markup === null ? fenceOf(text) : null;
        if (fence !== null)
            continue;
        yield { text, isHidden: markup !== null };
        markup = openMarkup(text, markup);
    }
}
function fenceOf(text) {
    const parts = FENCE.exec(text);
    return parts?.[1] ?? parts?.[2] ?? null;
}
/** The same character, at least as often, and nothing else: a block may hold shorter fences, and fences of the other kind. */
function isFenceEnd(text, fence) {
    const marker = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
    return marker?.startsWith(fence) === true;
}
const COMMENT = { end: '-->', isTag: false };
const INSTRUCTION = { end: '>', isTag: false };
const TAG = { end: '>', isTag: true };
const START = /<(?:(!--)|([!?])|\/?[A-Za-z])/g;
/** The markup that is still open after a line. Closed reading: whatever looks like a start is one, also where it is quoted. */
function openMarkup(text, before) {
    let markup = before;
    let place = 0;
    for (;;) {
        if (markup !== null) {
            const end = text.indexOf(markup.end, place);
            if (end < 0)
                return markup;
            place = end + markup.end.length;
        }
        START.lastIndex = place;
        const start = START.exec(text);
        if (start === null)
            return null;
        markup = start[1] !== undefined ? COMMENT : start[2] !== undefined ? INSTRUCTION : TAG;
        place = START.lastIndex;
    }
}


/***/ }),

/***/ 24639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ conditionsIn),
/* harmony export */   H_: () => (/* binding */ feedbackNotes),
/* harmony export */   Mj: () => (/* binding */ returnNotes),
/* harmony export */   bq: () => (/* binding */ conditionNotes),
/* harmony export */   jA: () => (/* binding */ conditions),
/* harmony export */   n7: () => (/* binding */ editedNotes),
/* harmony export */   t_: () => (/* binding */ returnsTo)
/* harmony export */ });
/* harmony import */ var _eligibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29511);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47720);



const CONDITION = /^Condition \(until (\d{4}-\d{2}-\d{2})\): (.*\S)/;
const RETURN_TO = /^\/return-to\s+(\S+)\s*$/;
const MINOR = '/feedback minor';
/**
 * The conditions in the bodies of counted reviews, by review id, in the order they stand. Whoever may write to the
 * repository may edit a review: what the ledger saw in it first stands, with what stands in it now.
 */
function conditions(counted, login) {
    return counted.flatMap(({ id, user, body, firstConditions: first = [] }) => {
        const added = conditionsIn(body).filter(({ until, text }) => !first.some((one) => one.until === until && one.text === text));
        return [...first, ...added].map(({ until, text }) => ({ review: id, user: login(user), until, text }));
    });
}
/** The conditions that a text states, in the order they stand. */
function conditionsIn(body) {
    return linesOf(body).flatMap(conditionOf);
}
/** Counted approvals whose text is not the one that the ledger saw first. */
function editedNotes(counted, login) {
    return counted
        .filter(({ isEdited }) => isEdited === true)
        .map(({ id, user, firstConditions: first = [] }) => (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('review_edited', `The approval of ${login(user)} (review ${id}) was edited, or not seen as it was submitted; others may edit it.${first.length === 0 ? '' : ' The conditions that it had when it was first seen stand.'}`));
}
/** Notes on conditions: each one, with whether it is overdue, and lines that were meant as one but cannot be read. */
function conditionNotes(counted, login, now) {
    const readable = conditions(counted, login).map(({ review, user, until, text }) => {
        const overdue = now > (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDayEnd */ .ru)(until) ? ' (overdue: it blocks the next deployment)' : '';
        return (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('condition', `${user} approves on the condition, until ${until}${overdue}: ${text} (review ${review})`);
    });
    const unreadable = counted.flatMap((review) => linesOf(review.body)
        .filter((line) => /^condition\b/i.test(line) && conditionOf(line).length === 0)
        .map((line) => (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('condition_unreadable', `Review ${review.id} has a condition that cannot be tracked: "${line}". Write "Condition (until 2026-06-30): …".`)));
    return [...readable, ...unreadable];
}
/** The condition a line states, or none. */
function conditionOf(line) {
    const parts = CONDITION.exec(line);
    if (parts === null)
        return [];
    const [, until, text] = parts;
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDayEnd */ .ru)(until) === undefined ? [] : [{ until, text }];
}
/** What the lines of a text ask to return to, whether or not there is such a stage. */
function returnsTo(body) {
    return linesOf(body).flatMap((line) => RETURN_TO.exec(line)?.[1] ?? []);
}
/** Which stage a standing change request wants to return to (rule 17). */
function returnNotes(requests, rule, login) {
    const branches = rule.kind === 'all_of' ? rule.branches : [];
    const stages = branches.map((branch) => (branch.kind === 'seats' ? branch.stage : null));
    return requests.flatMap((review) => returnsTo(review.body).flatMap((stage) => {
        if (stages.includes(stage))
            return [
                (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('return_to', `${login(review.user)} asks to return to stage ${stage} (review ${review.id}).`),
            ];
        return [
            (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('return_to_unknown', `Review ${review.id} asks to return to "${stage}", which is no stage of this policy.`),
        ];
    }));
}
/**
 * What advisory roles say (rule 11): the latest of each person's approval, change request (major), and review or comment
 * whose first line is `/feedback minor`. Never an approval.
 */
function feedbackNotes(standings, reviews, comments, electorate, login) {
    const said = [];
    for (const [user, { state, at }] of standings.latest) {
        if (state === 'APPROVED')
            said.push({ user, at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at), what: 'approves' });
        if (state === 'CHANGES_REQUESTED')
            said.push({ user, at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at), what: 'asks for changes (major)' });
    }
    for (const { user, body, at } of [...reviews, ...comments]) {
        const [first] = linesOf(body);
        if (at !== null && first.trim() === MINOR)
            said.push({ user, at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at), what: 'has minor remarks' });
    }
    const last = new Map();
    for (const { user, what } of said.sort((a, b) => a.at - b.at || (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.what, b.what)))
        last.set(user, what);
    return electorate.policy.feedback.flatMap(({ role }) => [...last]
        .filter(([user]) => (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(electorate, user, role))
        .map(([user, what]) => (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('feedback', `${login(user)} (${role}, advisory) ${what}.`)));
}
function linesOf(body) {
    return body.split(/\r\n|\r|\n/);
}


/***/ }),

/***/ 28160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   SW: () => (/* binding */ REVIEW_STATES),
/* harmony export */   qt: () => (/* binding */ WEB_FLOW_ID)
/* harmony export */ });
/** GitHub's own account behind merges and edits made in the browser. */
const WEB_FLOW_ID = 19864447;
/** Permissions on the repository, weakest first. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const REVIEW_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];


/***/ }),

/***/ 99795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stageNotes),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   k: () => (/* binding */ stageProgress),
/* harmony export */   md: () => (/* binding */ presentStage),
/* harmony export */   vZ: () => (/* binding */ checksAhead),
/* harmony export */   yh: () => (/* binding */ hasStageChecks)
/* harmony export */ });
/* harmony import */ var _check_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98111);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47720);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24639);



/** Checks that a sentence names before it says how many more there are. */
const MOST_NAMED = 3;
/** Whether a stage of the policy names checks: only then do stages go by more than by seats. */
function hasStageChecks(signoff) {
    return signoff?.stages?.some(({ checks }) => checks !== undefined) ?? false;
}
/**
 * How far each stage that applies is, in order (rule 17): a stage is complete when its seats are filled, its checks hold
 * and the stages before it are complete. Null where no stage names checks. It says whom to ask and what is waited for,
 * never that anything is approved: for that every seat is filled and every check holds, whatever stage it is in.
 */
function stageProgress(assignment, facts, vetoes) {
    if (!hasStageChecks(facts.snapshot.signoff))
        return null;
    const stages = stagesThatApply(facts.policy.rule, assignment, facts.snapshot.stageChecks);
    const holds = holdingOf(facts);
    const parts = stages.map(({ id, checks }) => ({
        id,
        checks: checks.map((check) => ({ check, holds: holds(check) })),
        missing: openSeatsOf(id, assignment),
    }));
    const returned = returnedStage(stages, vetoes);
    const open = parts.findIndex(({ checks, missing }, index) => index === returned || missing.length > 0 || checks.some((check) => check.holds === false));
    return parts.map(({ id, checks, missing }, index) => ({
        id,
        state: stateOf(index, open, returned),
        checks,
        missing,
    }));
}
function stateOf(index, open, returned) {
    if (open === -1 || index < open)
        return 'complete';
    if (index > open)
        return 'waiting';
    return index === returned ? 'returned' : 'open';
}
/** The stage that is neither complete nor waiting; undefined when all are complete. */
function presentStage(stages) {
    return stages.find(({ state }) => state === 'open' || state === 'returned');
}
/** Checks of stages that are not open yet: they do not keep the present one from being asked. */
function checksAhead(stages) {
    return (stages ?? [])
        .filter(({ state }) => state === 'waiting')
        .flatMap(({ checks }) => checks.map(({ check }) => check));
}
/**
 * Stages with a seat for this change. A check that none of them names belongs to the first, so that it is asked for
 * before anybody signs: also one whose own stage does not apply here.
 */
function stagesThatApply(rule, { seats }, known = []) {
    const named = (rule.kind === 'all_of' ? rule.branches : []).flatMap((branch) => {
        if (branch.kind !== 'seats' || !seats.some(({ stage }) => stage !== null && stage === branch.stage))
            return [];
        return [{ id: branch.stage, checks: branch.checks }];
    });
    const placed = new Set(named.flatMap(({ checks }) => checks));
    const others = known.map(({ check }) => check).filter((check) => !placed.has(check));
    return named.map(({ id, checks }, index) => ({
        id,
        checks: index === 0 ? [...checks, ...others] : checks,
    }));
}
/** Whether a check holds, also where a review overrides it; null where checks were not judged. Closed: unknown ones do not hold. */
function holdingOf(facts) {
    const known = facts.snapshot.stageChecks;
    if (known === undefined)
        return () => null;
    const holding = new Set([
        ...known.filter(({ holds }) => holds).map(({ check }) => check),
        ...(0,_check_override_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOverrides */ .y)(facts).granted.map(({ check }) => check),
    ]);
    return (check) => holding.has(check);
}
function openSeatsOf(id, { seats, seating }) {
    const open = new Map();
    seats.forEach(({ role, stage }, index) => {
        if (stage === id && seating[index] == null)
            open.set(role, (open.get(role) ?? 0) + 1);
    });
    return [...open].map(([role, count]) => ({ role, count }));
}
/** The earliest stage that a veto sends the work back to; -1 for none. */
function returnedStage(stages, vetoes) {
    const wanted = new Set(vetoes.flatMap(({ body }) => (0,_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .returnsTo */ .t_)(body)));
    return stages.findIndex(({ id }) => wanted.has(id));
}
/** What the present stage waits for, and what comes after it. */
function stageNotes(stages) {
    const present = presentStage(stages);
    const isUnjudged = stages.some(({ checks }) => checks.some(({ holds }) => holds === null));
    const unjudged = (0,_note_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('stage_checks', 'Checks of stages are not judged in a case: the stages go by their seats.');
    return [
        ...(present === undefined ? [] : [(0,_note_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('stage', stageSentence(present, stages))]),
        ...(isUnjudged ? [unjudged] : []),
    ];
}
function stageSentence(present, stages) {
    const again = present.state === 'returned' ? ' again: a change request returned the work to it' : '';
    const waits = waitsFor(present);
    const later = stages.filter(({ state }) => state === 'waiting');
    const next = later.map((stage) => {
        const what = waitsFor(stage);
        return what.length === 0 ? stage.id : `${stage.id} (${what.join('; ')})`;
    });
    return [
        `Stage ${present.id} is open${again}.`,
        ...(waits.length === 0 ? [] : [` It waits for ${waits.join(' and for ')}.`]),
        ...(next.length === 0 ? [] : [` Next, when it is complete: ${next.join(', then ')}.`]),
    ].join('');
}
/** Checks that do not hold, and roles with open seats. */
function waitsFor({ checks, missing }) {
    const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => check);
    const more = failing.length > MOST_NAMED ? ` and ${failing.length - MOST_NAMED} more` : '';
    const what = failing.length === 1 ? 'check' : 'checks';
    const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
    return [
        ...(failing.length === 0 ? [] : [`the ${what} ${failing.slice(0, MOST_NAMED).join(', ')}${more}`]),
        ...(roles.length === 0 ? [] : [roles.join(', ')]),
    ];
}


/***/ }),

/***/ 28723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ presentSubject),
/* harmony export */   r$: () => (/* binding */ firstEstablished),
/* harmony export */   zs: () => (/* binding */ possibleSubjects)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/**
 * The present subject digest: that of the latest establishment of the head. Null when it is unknown or told in two ways:
 * two subjects at one instant, or a commit that claims one its head never had.
 */
function presentSubject(present, heads, commits) {
    const since = Math.max(...present.heads.map(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at)));
    const told = new Set(present.heads.filter(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at) === since).map(({ subject }) => subject));
    const isContradicted = commits.some(({ sha, subject }) => sha === present.sha &&
        subject !== null &&
        !heads.some((head) => head.sha === sha && head.subject === subject));
    const [subject = null] = told;
    return told.size === 1 && !isContradicted ? subject : null;
}
/** Epoch milliseconds of the first time a subject was established on the pull request, by whatever head. */
function firstEstablished(subject, heads) {
    return Math.min(...heads.filter((head) => head.subject === subject).map(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at)));
}
/**
 * The subjects a review at `at` (epoch milliseconds) may have been given on when no observation says which. All its
 * commit had by then are possible (closed reading). GitHub moves the commit of a review to the new head after a
 * force-push: where its commit became the head at or after the review, every head there was by then is possible as well.
 * Empty: unknown.
 */
function possibleSubjects(commit, at, tenures, commits) {
    const own = tenures.filter(({ sha }) => sha === commit);
    const [earliest] = own;
    if (earliest === undefined)
        return commits.filter(({ sha }) => sha === commit).map(({ subject }) => subject);
    const wasMoved = own.some(({ heads: [start] }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(start.at) >= at);
    const then = (wasMoved ? tenures : own)
        .flatMap(({ heads }) => heads)
        .filter((head) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(head.at) <= at);
    // A commit that became the head only later was not reviewed, but GitHub says its difference is that of what was.
    return [earliest.heads[0], ...then].map(({ subject }) => subject);
}


/***/ })

};
