export const id = 6440;
export const ids = [6440];
export const modules = {

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
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69414);




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
        const { signal } = options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            env: gitEnvironment(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            ...(signal !== undefined && { signal }),
        });
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


/***/ })

};
