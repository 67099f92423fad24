export const id = 187;
export const ids = [187,842];
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

/***/ 8600:
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
// EXTERNAL MODULE: ./lib/evaluation/evaluation.js + 37 modules
var evaluation = __webpack_require__(4203);
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
        isDraft: false,
        artifacts,
        ...(options.model !== undefined && { model: options.model }),
    };
    if (options.commit === undefined && options.base === undefined) {
        const head = await FolderTree.of(options.path);
        const input = {
            ...shared,
            baseSha: null,
            headSha: null,
            base: head,
            head,
            source: 'folder',
            changed: null,
            changedOnBase: [],
        };
        return (await (0,evaluation/* evaluate */._)(input)).decision;
    }
    return (await (0,evaluation/* evaluate */._)({ ...shared, ...(await fromGit(options, io)) })).decision;
}
async function fromGit(options, io) {
    const { repository, prefix } = await openRepository(options.path, io);
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
    };
}
async function openRepository(path, io) {
    const locate = (question) => (0,git/* runGit */.E)(['-C', path, 'rev-parse', question], { gitDir: undefined, env: io.env }).catch(() => {
        throw new errors/* UserError */.y(`${path} is not in a Git repository, so no commit of it can be judged.`);
    });
    const gitDir = (await locate('--absolute-git-dir')).toString('utf8').trim();
    const prefix = (await locate('--show-prefix')).toString('utf8').trim();
    return { repository: new repository/* GitRepository */.x({ gitDir, env: io.env }), prefix };
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


/***/ })

};
