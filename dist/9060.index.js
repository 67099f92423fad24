export const id = 9060;
export const ids = [9060,9780,3842];
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
// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 10 modules
var evaluation = __webpack_require__(68936);
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

/***/ 29327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe an ES default export; under Node it is the CommonJS export itself.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** Canonical JSON (RFC 8785). Throws for what JSON cannot hold; never called with values not read by our parsers. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('This value has no canonical JSON.');
    return text;
}
/** `sha256:` and the lowercase hex digest of a value's canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${sha256Hex(canonicalJson(value))}`;
}
/** Lowercase hex. Text is hashed as UTF-8. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 47330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signoffSchema)
/* harmony export */ });
// Generated by scripts/generate.ts from schemas/signoff.schema.json: change that file, then run `npm run generate`.
const signoffSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signoff.schema.json", "title": "SignoffBlock", "type": "object", "description": "Who must sign, as reviews of the pull request. Exactly one of require, all_of, any_of, stages and none.", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies must be complete; all draw on one pool of people", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One complete branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "stages": { "type": "array", "description": "Stages in order; all must be complete", "items": { "$ref": "#/$defs/stage" }, "minItems": 1 }, "none": { "const": true, "description": "Nobody signs; needs a reason, and is reported" }, "reason": { "type": "string", "description": "Why nobody signs", "minLength": 1 }, "distinct": { "type": "boolean", "description": "One person fills one seat. Default: true" }, "binding": { "enum": ["content", "commit"], "description": "What an approval belongs to. Default: content once the ledger exists, commit before" }, "veto_from": { "enum": ["roles", "writers", "nobody"], "description": "Whose change request is a veto. Default: roles, those required here" }, "min_permission": { "enum": ["read", "triage", "write", "maintain", "admin"], "description": "Least permission of a person who counts. Default: write" }, "allow_bots": { "type": "boolean", "description": "Apps may fill seats. Default: false" }, "allow_contributors": { "type": "boolean", "description": "Contributors other than the author may fill seats. Default: false" }, "count_coauthors": { "type": "boolean", "description": "Co-authored-by trailers make contributors. Default: false" }, "unattributed_waiver": { "type": "string", "description": "Role that answers for commits that map to no account, with a seat of its own", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "ignore_update_merges": { "type": "boolean", "description": "Under binding commit, a clean merge of base keeps approvals. Default: false" }, "feedback": { "type": "array", "description": "Advisory roles; feedback never counts as approval", "items": { "type": "object", "description": "Advisory role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "major_blocks": { "type": "boolean", "description": "A change request of this role is a veto. Default: false" } }, "required": ["role"] }, "minItems": 1 }, "valid_for": { "type": "string", "description": "How long a complete sign-off holds, in days: 90d", "minLength": 1, "pattern": "^[1-9][0-9]{0,4}d$" }, "override": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "label": { "type": "string", "description": "Label that asks for it", "minLength": 1 }, "roles": { "type": "array", "description": "Roles that may use it", "items": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "minItems": 1 }, "max": { "type": "string", "description": "Longest time, in hours or days: 24h, 2d", "minLength": 1, "pattern": "^[1-9][0-9]{0,3}[hd]$" } }, "required": ["label", "roles", "max"] } }, "$defs": { "require": { "type": "array", "description": "Seats, in order", "items": { "type": "object", "description": "Seats of one role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "count": { "type": "integer", "description": "How many different people", "minimum": 1, "maximum": 20 } }, "required": ["role", "count"] }, "minItems": 1 }, "when": { "type": "object", "description": "Conditions, all of which must hold; within a list one suffices", "additionalProperties": false, "properties": { "tiers": { "type": "array", "description": "Risk tiers", "items": { "type": "string", "description": "Risk tier", "minLength": 1 }, "minItems": 1 }, "paths": { "type": "array", "description": "A changed path, old or new, matches", "items": { "type": "string", "description": "Glob over changed paths, old and new", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "labels": { "type": "array", "description": "The pull request has a label", "items": { "type": "string", "description": "Label", "minLength": 1 }, "minItems": 1 }, "base": { "type": "array", "description": "The base branch matches", "items": { "type": "string", "description": "Glob over branch names", "minLength": 1, "maxLength": 256 }, "minItems": 1 } }, "minProperties": 1 }, "branch": { "type": "object", "description": "One branch: exactly one of require, all_of and any_of", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 } }, "minProperties": 1 }, "stage": { "type": "object", "description": "One stage", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Name of the stage", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "require": { "$ref": "#/$defs/require" }, "checks": { "type": "array", "description": "Checks of the policy that must hold before a later stage opens; a check that no stage names belongs to the first", "items": { "type": "string", "description": "Id of a check", "minLength": 1, "maxLength": 100 }, "minItems": 1 }, "when": { "$ref": "#/$defs/when" } }, "required": ["id", "require"] } } };


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
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
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

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict JSON (RFC 8259) with positions. Duplicate keys, prototype keys, numbers that are not finite or not exact
 * integers beyond 2^53, depth, size and count are problems; the function never throws.
 *
 * Python writes bare `NaN` and `Infinity`: each becomes a `not_finite` problem at its pointer and the value null,
 * so that the rest of the file can still be shown.
 */
function parseJson(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    const fail = (code, message, offset = 0) => new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [problemAt(text, file, code, message, offset)], new Map());
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (source.length > limits.maxLength) {
        return fail('too_large', `The file has ${source.length} characters; at most ${limits.maxLength} are read.`);
    }
    if (source.trim() === '')
        return fail('empty', 'The file is empty; JSON was expected.');
    const scan = scanTokens(source, limits.maxDepth);
    if (scan.tooDeep !== undefined) {
        return fail('too_deep', `Nested deeper than ${limits.maxDepth} levels.`, scan.tooDeep);
    }
    let tree;
    try {
        tree = (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(scan.text, { mode: 'json', ranges: true });
    }
    catch (error) {
        const { line, column, offset } = error;
        // A text that ends too early is wrong at its end; the parser gives that no place.
        const at = offset ?? (line === undefined ? source.trimEnd().length : offsetOf(source, line, column ?? 1));
        return fail('invalid_json', `Not valid JSON: ${plainReason(error)}`, at);
    }
    return new Reader(file, source, scan.nonFinite, limits).read(tree.body);
}
const NON_FINITE = /-?(?:Infinity|NaN)/y;
/** One pass over the characters outside strings: depth, and bare non-finite words replaced by `0` of equal length. */
function scanTokens(text, maxDepth) {
    const nonFinite = new Map();
    const parts = [];
    let copied = 0;
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x22) {
            index = endOfString(text, index);
        }
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > maxDepth)
                return { text, nonFinite, tooDeep: index };
        }
        else if (char === 0x5d || char === 0x7d) {
            depth -= 1;
        }
        else if (char === 0x4e || char === 0x49 || char === 0x2d) {
            NON_FINITE.lastIndex = index;
            const word = NON_FINITE.exec(text)?.[0];
            if (word === undefined)
                continue;
            nonFinite.set(index, word);
            parts.push(text.slice(copied, index), '0'.padEnd(word.length));
            index += word.length - 1;
            copied = index + 1;
        }
    }
    return { text: parts.join('') + text.slice(copied), nonFinite, tooDeep: undefined };
}
function endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5c)
            index += 1;
        else if (char === 0x22)
            return index;
    }
    return text.length;
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #lines;
    #file;
    #text;
    #nonFinite;
    #limits;
    #nodes = 0;
    constructor(file, text, nonFinite, limits) {
        this.#file = file;
        this.#text = text;
        this.#nonFinite = nonFinite;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read(body) {
        const value = this.#value(body, '');
        if (this.#nodes > this.#limits.maxNodes) {
            const message = `More than ${this.#limits.maxNodes} values.`;
            return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, undefined, [problemAt(this.#text, this.#file, 'too_many_values', message, 0)], new Map());
        }
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets);
    }
    #value(node, pointer) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = startOf(node);
        this.#offsets.set(pointer, offset);
        switch (node.type) {
            case 'Object':
                return this.#object(node, pointer);
            case 'Array':
                return node.elements.map((element, index) => this.#value(element.value, `${pointer}/${index}`));
            case 'String':
                return node.value;
            case 'Boolean':
                return node.value;
            case 'Null':
                return null;
            case 'Number':
                return this.#number(node.value, offset, pointer);
            default:
                return this.#add('invalid_json', `Not valid JSON: unexpected ${node.type}.`, offset, pointer);
        }
    }
    #number(value, offset, pointer) {
        const word = this.#nonFinite.get(offset);
        if (word !== undefined || !Number.isFinite(value)) {
            const shown = word ?? 'a number too large';
            return this.#add('not_finite', `Expected a finite number, found ${shown}.`, offset, pointer);
        }
        if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(this.#literal(offset))) {
            return this.#add('inexact_integer', 'This whole number is too large to be read exactly.', offset, pointer);
        }
        return value;
    }
    #literal(offset) {
        return /^[-+0-9.eE]*/.exec(this.#text.slice(offset, offset + 400))?.[0] ?? '';
    }
    #object(node, pointer) {
        const result = Object.create(null);
        for (const member of node.members) {
            const key = member.name.type === 'String' ? member.name.value : member.name.name;
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, startOf(member), child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, startOf(member), child);
                result[key] = null;
            }
            else {
                result[key] = this.#value(member.value, child);
            }
        }
        return result;
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
function startOf(node) {
    return node.range?.[0] ?? node.loc.start.offset;
}
function offsetOf(text, line, column) {
    let offset = 0;
    for (let current = 1; current < line; current += 1)
        offset = text.indexOf('\n', offset) + 1;
    return offset + column - 1;
}
function plainReason(error) {
    return error instanceof Error ? error.message.replace(/ ?\(\d+:\d+\)$/, '') : String(error);
}
function problemAt(text, file, code, message, offset) {
    const lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    const { line, column } = lines.position(Math.min(offset, text.length));
    return { code, message, file, line, column, pointer: '', excerpt: lines.line(line) };
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

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(56242);
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
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.v)(value, allowed.map(String)) : undefined;
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
        findings.push(finding('empty_list', `Expected at least ${schema.minItems} entry, found ${value.length}.`, pointer));
    }
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
            const near = (0,suggestion/* suggestWord */.v)(key, absentKeys(properties, object));
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
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.v)(kind, kinds) : undefined;
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
                const key = item.key;
                const at = key?.range?.[0] ?? fallbackOffset;
                this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
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
