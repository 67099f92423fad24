export const id = 4279;
export const ids = [4279];
export const modules = {

/***/ 40867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bL: () => (/* binding */ GitLedgerReader),
  bf: () => (/* reexport */ GitLedgerWriter)
});

// UNUSED EXPORTS: DEFAULT_LEDGER_LIMITS

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
;// CONCATENATED MODULE: ./lib/git/object-batch.js


const MOST_BYTES = 256 * 1024 * 1024;
/** Objects of a ledger by their ids, in their order, read by one process. @throws UserError when one is of another type. */
async function readObjects(options, oids, wanted) {
    if (oids.length === 0)
        return [];
    const input = `${oids.join('\n')}\n`;
    const output = await (0,git/* runGit */.E)(['cat-file', '--batch', '--buffer'], {
        ...options,
        input,
        maxOutputBytes: MOST_BYTES,
    });
    const objects = [];
    for (let offset = 0; offset < output.length;) {
        const start = output.indexOf(0x0a, offset) + 1;
        const [oid = '', type = '', size = ''] = output.toString('latin1', offset, start - 1).split(' ');
        if (type !== wanted)
            throw new errors/* UserError */.y(`The object ${oid} of the ledger is ${type}, not a ${wanted}.`);
        const end = start + Number(size);
        objects.push({ oid, bytes: output.subarray(start, end) });
        offset = end + 1;
    }
    return objects;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
;// CONCATENATED MODULE: ./lib/git/tree-changes.js





/** Git knows the tree of nothing without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MOST_CHANGE_BYTES = 64 * 1024 * 1024;
/**
 * Shares of the work for each processor, and the fewest differences of one: trees grow, so equal shares take unequal time. Few,
 * because this process stands still while it starts another, the longer the more memory it holds. All at once, so that none
 * waits until this process has time for it.
 */
const SHARES = 2;
const SMALLEST_SHARE = 128;
const MOST_PROCESSES = 8;
/** What a process of Git keeps of earlier trees. Its usual 96 MB are filled by each anew, which takes as long as the work. */
const TREE_CACHE = 'core.deltaBaseCacheLimit=16m';
/** What differs between the trees of each pair, in their order; found by several processes at a time. */
async function readChanges(options, pairs, maxChanges) {
    const changes = new Array(pairs.length);
    const processes = Math.min(SHARES * Math.max(2, (0,external_node_os_.availableParallelism)()), MOST_PROCESSES);
    const share = Math.max(SMALLEST_SHARE, Math.ceil(pairs.length / processes));
    let count = 0;
    const work = async (start) => {
        const found = await differences(options, pairs.slice(start, start + share));
        for (const [index, change] of found.entries()) {
            changes[start + index] = change;
            count += change.length;
        }
        refuseTooMany(count, maxChanges);
    };
    const starts = Array.from({ length: Math.ceil(pairs.length / share) }, (_, index) => index * share);
    await Promise.all(starts.map(work));
    return changes;
}
function refuseTooMany(count, most) {
    if (count > most)
        throw new errors/* UserError */.y(`The commits of the ledger change more than ${most} paths; they are not read.`);
}
async function differences(options, pairs) {
    const args = [
        '-c',
        TREE_CACHE,
        'diff-tree',
        '--stdin',
        '-r',
        '-z',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
    ];
    const input = pairs.map((pair) => `${pair.join(' ')}\n`).join('');
    const output = await (0,git/* runGit */.E)(args, { ...options, input, maxOutputBytes: MOST_CHANGE_BYTES }).catch((error) => {
        if (error instanceof git/* GitError */.X && error.stderr.startsWith('it printed more than')) {
            throw new errors/* UserError */.y('Commits of the ledger change too many paths at once; they are not read.');
        }
        throw error;
    });
    const changes = parseChanges(output);
    if (changes.length !== pairs.length)
        throw new Error('git diff-tree did not answer for each pair of trees.');
    return changes;
}
const PAIR_CHARACTERS = 2 * 40 + 2;
/** `:100644 100644 OID OID A` and a NUL. */
const RECORD_CHARACTERS = 1 + 6 + 1 + 6 + 1 + 40 + 1 + 40 + 1 + 1 + 1;
/** `tree tree\n` for each pair, then its records: `:mode mode oid oid status\0path\0`. */
function parseChanges(output) {
    const text = output.toString('utf8');
    const isExact = (0,external_node_buffer_.isUtf8)(output);
    const changes = [];
    for (let at = 0; at < text.length;) {
        if (text[at] !== ':') {
            changes.push([]);
            at += PAIR_CHARACTERS;
            continue;
        }
        const end = text.indexOf('\0', at + RECORD_CHARACTERS);
        const path = text.slice(at + RECORD_CHARACTERS, end);
        if (!isExact && path.includes('\ufffd'))
            throw notUtf8(path);
        changes.at(-1)?.push(parseRecord(text.slice(at, at + RECORD_CHARACTERS), path));
        at = end + 1;
    }
    return changes;
}
function parseRecord(record, path) {
    const status = record.at(-2);
    const kind = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
    return {
        path,
        kind,
        mode: kind === 'removed' ? record.slice(1, 7) : record.slice(8, 14),
        oid: record.slice(56, 96),
    };
}
/** Two such names would become one when decoded. */
function notUtf8(path) {
    return new errors/* UserError */.y(`A commit of the ledger changes a file whose name is not UTF-8 (${(0,finding/* quoted */.TL)(path)}); a ledger holds only entries/ and blobs/.`);
}

;// CONCATENATED MODULE: ./lib/git/ledger-changes.js


/** How the record of a folder begins. */
const BLOBS = Buffer.from('40000 blobs\0', 'latin1');
const ENTRIES = Buffer.from('40000 entries\0', 'latin1');
const ID_BYTES = 20;
/**
 * What the commits of a ledger change, by their trees before and after, as `readChanges` says it, but without reading the
 * folder of entries for each: where it grew by the next entry of the tip, its id tells (`growth`; undefined: other things lie
 * there). Contents are compared folder by folder, and whatever else there is by Git.
 */
async function changesOfLedger(options, pairs, maxChanges, growth) {
    if (growth === undefined)
        return readChanges(options, pairs, maxChanges);
    const folders = await readFolders(options, [...new Set(pairs.flat())]);
    const commits = pairs.map(([before, after]) => ({
        before: folders.get(before),
        after: folders.get(after),
    }));
    // Contents are compared while the growth is looked at; the whole trees of what did not just grow are compared after.
    const [additions, contents] = await Promise.all([
        growth.additions(commits),
        readChanges(options, commits.map(({ before, after }) => [before?.blobs ?? EMPTY_TREE, after?.blobs ?? EMPTY_TREE]), maxChanges),
    ]);
    const others = pairs.filter((_, index) => additions[index] === undefined);
    const compared = (await readChanges(options, others, maxChanges)).values();
    const changes = additions.map((entry, index) => {
        if (entry === undefined)
            return compared.next().value ?? [];
        const found = contents[index] ?? [];
        return [...found.map((change) => ({ ...change, path: `blobs/${change.path}` })), added(entry)];
    });
    refuseTooMany(changes.reduce((sum, { length }) => sum + length, 0), maxChanges);
    return changes;
}
function added({ path, mode, oid }) {
    return { path, kind: 'added', mode, oid };
}
/** The two folders of each tree; a tree that holds anything else is left out. */
async function readFolders(options, trees) {
    const read = await readObjects(options, trees.filter((tree) => tree !== EMPTY_TREE), 'tree');
    const folders = new Map([[EMPTY_TREE, { entries: undefined, blobs: undefined }]]);
    for (const { oid, bytes } of read) {
        const found = foldersOf(bytes);
        if (found !== undefined)
            folders.set(oid, found);
    }
    return folders;
}
/**
 * A tree is, for each name, its mode, a space, the name, a NUL and twenty bytes of an id. Only exactly the two folders, each
 * once and in Git's order, are taken; whatever else the bytes are, Git is asked what it makes of them.
 */
function foldersOf(tree) {
    const [blobs, afterBlobs] = folderAt(tree, 0, BLOBS);
    const [entries, end] = folderAt(tree, afterBlobs, ENTRIES);
    return end === tree.length ? { entries, blobs } : undefined;
}
/** The id of a folder whose record begins at an offset, and where the record ends; nothing where it is another. */
function folderAt(tree, offset, start) {
    const id = offset + start.length;
    const end = id + ID_BYTES;
    const isHere = end <= tree.length && tree.compare(start, 0, start.length, offset, id) === 0;
    return isHere ? [tree.toString('hex', id, end), end] : [undefined, offset];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/git/folder-digest.js



/** Below so many bytes, starting a thread takes longer than the work. */
const SMALLEST_SHARE_BYTES = 64 * 1024 * 1024;
const MOST_THREADS = 4;
/** Runs in a thread of its own; it says what `digestsHere` says. */
const THREAD = `
const { createHash } = require('node:crypto');
const { parentPort, workerData: { bytes, ends } } = require('node:worker_threads');
parentPort.postMessage(
  ends.map((end) =>
    createHash('sha1').update('tree ' + end + '\\0').update(bytes.subarray(0, end)).digest('hex'),
  ),
);
`;
/**
 * The id that Git gives each beginning of a folder (`tree`, its size in bytes, a NUL, then the bytes;
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects), by several threads where there is much to do.
 */
async function folderDigests(bytes, ends) {
    const total = ends.reduce((sum, end) => sum + end, 0);
    const threads = Math.min(Math.ceil(total / SMALLEST_SHARE_BYTES), (0,external_node_os_.availableParallelism)(), MOST_THREADS);
    if (threads < 2)
        return digestsHere({ bytes, ends });
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    // By turns: beginnings grow, so that neighbours take as long as each other.
    const shares = Array.from({ length: threads }, (_, thread) => digestsThere({ bytes: shared, ends: ends.filter((_, index) => index % threads === thread) }));
    const found = await Promise.all(shares);
    return ends.map((_, index) => found[index % threads]?.[Math.floor(index / threads)]);
}
function digestsHere({ bytes, ends }) {
    return ends.map((end) => (0,external_node_crypto_.createHash)('sha1').update(`tree ${end}\0`).update(bytes.subarray(0, end)).digest('hex'));
}
function digestsThere(share) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(THREAD, { eval: true, workerData: share, execArgv: [], env: {} });
        worker.once('message', resolve);
        worker.once('error', reject);
        // Whoever has answered is not heard any more.
        worker.once('exit', (code) => reject(new Error(`A thread ended with ${code} before it answered.`)));
    });
}

;// CONCATENATED MODULE: ./lib/git/ledger-growth.js



const FOLDER = 'entries/';
/** A few commits first: a history that went another way is seen by its last ones. */
const FIRST_AT_ONCE = 16;
const AT_ONCE = 50_000;
/** Entries; for so many, 9 GB are digested. */
const MOST_AHEAD = 20_000;
/**
 * The ids of the folder of entries as it was after each entry: Git names a folder by its content, and one that only ever grew
 * by the next entry is a beginning of the folder at the tip. So an honest history can be held against the tip without reading
 * the folder of each commit, thousands of names every time. Ids are SHA-1, as everywhere in Git; what an entry says is held
 * by the SHA-256 of the chain.
 */
class LedgerGrowth {
    #files;
    /** The folder at the tip, as Git keeps it. */
    #bytes;
    /** Where each entry ends in the folder, from 0 for none. */
    #ends;
    /** The ids after each entry, from 0 for none, where they are found out ahead. */
    #ids;
    constructor(files) {
        this.#files = files;
        const parts = files.map(({ path, oid }) => Buffer.concat([Buffer.from(`${layout/* LEDGER_MODE */.MQ} ${path.slice(FOLDER.length)}\0`), Buffer.from(oid, 'hex')]));
        this.#bytes = Buffer.concat(parts);
        let end = 0;
        this.#ends = [0, ...parts.map(({ length }) => (end += length))];
    }
    /** Of the files of a tip; undefined where anything but entries lies in their folder. */
    static of(files) {
        const entries = files.filter(({ path }) => path.startsWith(FOLDER));
        const isPlain = entries.every(({ path, mode }, index) => {
            const place = (0,layout/* placeOf */.$t)(path);
            return place.kind === 'entry' && place.seq === index + 1 && mode === layout/* LEDGER_MODE */.MQ;
        });
        return isPlain ? new LedgerGrowth(entries) : undefined;
    }
    /**
     * The same, and the ids of a whole history are begun at once, while its commits are still read. Not of one that is long: it
     * takes the square of its length, and whether this is such a history is not known yet.
     */
    static ahead(files) {
        const growth = LedgerGrowth.of(files);
        if (growth === undefined || growth.#ends.length > MOST_AHEAD)
            return growth;
        growth.#ids = folderDigests(growth.#bytes, growth.#ends);
        // Told to whoever waits for them.
        growth.#ids.catch(() => undefined);
        return growth;
    }
    /**
     * For each commit, oldest first, the file that it adds to the entries, where its folder and that of its parent are what an
     * honest history would have; undefined where they are not, and must be read.
     */
    async additions(commits) {
        const found = new Array(commits.length).fill(undefined);
        // From the tip backwards: where one commit went another way, all before it are elsewhere, and nothing is gained.
        let size = FIRST_AT_ONCE;
        for (let end = commits.length; end > 0;) {
            const start = Math.max(0, end - size);
            const isFound = await this.#find(commits, start, end, found);
            if (!isFound)
                break;
            end = start;
            size = AT_ONCE;
        }
        return found;
    }
    /** Looks at the commits from `start` to before `end`; whether any is as expected. */
    async #find(commits, start, end, found) {
        // An honest history leaves as many entries less as there are commits to come.
        const first = this.#files.length - commits.length;
        const from = Math.max(0, first + start);
        const ids = await this.#idsOf(from, Math.max(from, first + end + 1));
        let isFound = false;
        for (let index = start; index < end; index += 1) {
            const { before, after } = commits[index];
            const count = first + index - from;
            const [earlier, later] = [ids[count], ids[count + 1]];
            if (earlier === undefined || later === undefined || before === undefined)
                continue;
            if (after?.entries !== later || (before.entries ?? EMPTY_TREE) !== earlier)
                continue;
            found[index] = this.#files[first + index];
            isFound = true;
        }
        return isFound;
    }
    async #idsOf(from, end) {
        if (this.#ids !== undefined)
            return (await this.#ids).slice(from, end);
        return folderDigests(this.#bytes, this.#ends.slice(from, end));
    }
}

;// CONCATENATED MODULE: ./lib/git/ledger-history.js






const ID = /^[0-9a-f]{40}$/;
const ID_CHARACTERS = 40;
/**
 * The commits of a tip after `since`, oldest first, each with what it changes against its first parent. `files` are those of
 * the tip.
 */
async function readHistory(options, tip, since, limits, files) {
    // What is dear about a whole history does not wait for it.
    const growth = since === undefined ? files.then((all) => LedgerGrowth.ahead(all)) : undefined;
    growth?.catch(() => undefined);
    const all = await listCommits(options, tip, undefined, limits);
    const known = new Set(all);
    if (since !== undefined && !known.has(since)) {
        throw new errors/* UserError */.y(`The ledger was rewound or replaced: commit ${since}, up to which it was verified, is not in the history of ${tip}.`);
    }
    const wanted = since === undefined ? all : await listCommits(options, tip, since, limits);
    const from = since === undefined ? [] : [since];
    const read = await readHeaders(options, [...from, ...wanted]);
    const headers = read.slice(from.length);
    for (const { sha, parents } of headers) {
        const absent = parents.find((parent) => !known.has(parent));
        if (absent !== undefined)
            throw cutOff(sha, absent);
    }
    const pairs = await treePairs(options, headers, read);
    const changes = await changesOfLedger(options, pairs, limits.maxChanges, await (growth ?? files.then((all) => LedgerGrowth.of(all))));
    return headers.map(({ sha, parents }, index) => ({
        sha,
        parents,
        changes: (changes[index] ?? []).map(({ path, kind, mode }) => ({ path, kind, mode })),
    }));
}
function cutOff(sha, parent) {
    return new errors/* UserError */.y(`The history of the ledger is cut off: commit ${parent}, which ${sha} follows, is not in this clone. Fetch all of it: git fetch --unshallow, or fetch-depth: 0 of actions/checkout.`);
}
async function listCommits(options, tip, since, { maxCommits }) {
    const range = since === undefined ? [tip] : [tip, `^${since}`];
    const args = ['rev-list', '--topo-order', '--reverse', `--max-count=${maxCommits + 1}`, ...range, '--'];
    const commits = (await (0,git/* runGit */.E)(args, options)).toString('latin1').split('\n').filter(Boolean);
    if (commits.length > maxCommits) {
        throw new errors/* UserError */.y(`The ledger has more than ${maxCommits} commits; they are not read.`);
    }
    return commits;
}
/** The headers of commits, in their order. */
async function readHeaders(options, commits) {
    return (await readObjects(options, commits, 'commit')).map(({ oid: sha, bytes }) => {
        const tree = idAt(bytes, 0, 'tree ');
        if (tree === undefined)
            throw new errors/* UserError */.y(`The commit ${sha} of the ledger names no tree.`);
        const parents = [];
        for (let at = 'tree \n'.length + ID_CHARACTERS;; at += 'parent \n'.length + ID_CHARACTERS) {
            const parent = idAt(bytes, at, 'parent ');
            if (parent === undefined)
                return { sha, tree, parents };
            parents.push(parent);
        }
    });
}
/** As Git reads them: the tree first, then the parents, each a line; whatever follows may quote anything. */
function idAt(commit, offset, name) {
    const line = commit.toString('latin1', offset, offset + name.length + ID_CHARACTERS + 1);
    const id = line.slice(name.length, -1);
    return line.startsWith(name) && line.endsWith('\n') && ID.test(id) ? id : undefined;
}
/** The tree of each commit's first parent, and its own; `read` are headers that need not be read again. */
async function treePairs(options, headers, read) {
    const trees = new Map(read.map(({ sha, tree }) => [sha, tree]));
    const outside = headers.flatMap(({ parents: [first] }) => first === undefined || trees.has(first) ? [] : [first]);
    for (const { sha, tree } of await readHeaders(options, [...new Set(outside)]))
        trees.set(sha, tree);
    return headers.map(({ tree, parents: [first] }) => [
        first === undefined ? EMPTY_TREE : trees.get(first),
        tree,
    ]);
}

// EXTERNAL MODULE: ./lib/git/ledger-ref.js
var ledger_ref = __webpack_require__(87899);
// EXTERNAL MODULE: ./lib/git/repository.js + 2 modules
var repository = __webpack_require__(69414);
// EXTERNAL MODULE: ./lib/git/object-id.js
var object_id = __webpack_require__(33527);
;// CONCATENATED MODULE: ./lib/git/ledger-push.js








/** `github-actions[bot]` has this address, so that GitHub shows its account. */
const DEFAULT_SIGNATURE = {
    name: 'arbiter',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
    now: () => new Date().toISOString(),
};
const NO_COMMIT = '0'.repeat(40);
/** Paths that one commit can add and remove. */
const MOST_CHANGES = 100_000;
/**
 * Writes a ledger with Git: the commits are made without index or work tree, and one push with a lease on the tip moves the
 * branch. Without a remote the branch of the repository itself is moved, by the same compare-and-swap.
 */
class GitLedgerWriter {
    #options;
    #branch;
    #remote;
    #signature;
    constructor(options, branch, remote, signature = DEFAULT_SIGNATURE) {
        (0,ledger_ref/* branchRef */.Mi)(branch);
        this.#options = options;
        this.#branch = branch;
        this.#remote = remote;
        this.#signature = signature;
    }
    async append(tip, commits) {
        if (commits.length === 0)
            throw new Error('There is nothing to append.');
        const made = await this.#make(tip, commits);
        const isMoved = this.#remote === undefined ? await this.#move(tip, made) : await this.#push(tip, made);
        return isMoved ? made : null;
    }
    /** Makes the commits in one process, and looks at them again: each must follow the one before and do what was asked. */
    async #make(tip, commits) {
        const input = importStream(tip, commits, this.#signature);
        const output = await (0,git/* runGit */.E)(['fast-import', '--quiet', '--done'], { ...this.#options, input }).catch((error) => {
            throw this.#failure(error, 'could not be extended');
        });
        const made = output.toString('latin1').trim().split('\n');
        const known = tip === null ? [] : [tip];
        const read = await readHeaders(this.#options, [...known, ...made]);
        const headers = read.slice(known.length);
        const pairs = headers.map(({ tree }, index) => [read[known.length + index - 1]?.tree ?? EMPTY_TREE, tree]);
        const changes = await readChanges(this.#options, pairs, MOST_CHANGES * commits.length);
        commits.forEach((commit, index) => {
            const parent = made[index - 1] ?? tip;
            const parents = headers[index]?.parents.join(' ') ?? null;
            if (parents !== (parent ?? '') || !isAsAsked(commit, changes[index] ?? [])) {
                throw new Error(`The commit "${commit.message}" is not what was asked for; nothing was pushed.`);
            }
        });
        return made.at(-1);
    }
    async #push(tip, made) {
        const ref = (0,ledger_ref/* branchRef */.Mi)(this.#branch);
        const args = ['push', '--quiet', '--no-follow-tags', '--no-recurse-submodules'];
        args.push(`--force-with-lease=${ref}:${tip ?? ''}`, this.#remote, `${made}:${ref}`);
        try {
            await (0,git/* runGit */.E)(args, this.#options);
            return true;
        }
        catch (error) {
            if (error instanceof git/* GitError */.X && isMovedBranch(error.stderr))
                return false;
            throw this.#failure(error, 'could not be pushed');
        }
    }
    async #move(tip, made) {
        const args = ['update-ref', (0,ledger_ref/* branchRef */.Mi)(this.#branch), made, tip ?? NO_COMMIT];
        try {
            await (0,git/* runGit */.E)(args, this.#options);
            return true;
        }
        catch (error) {
            if (error instanceof git/* GitError */.X && MOVED_HERE.test(error.stderr))
                return false;
            throw this.#failure(error, 'could not be moved');
        }
    }
    #failure(error, what) {
        if (!(error instanceof git/* GitError */.X))
            return error;
        const message = `The ledger's branch \`${this.#branch}\` ${what}: ${(0,ledger_ref/* shownFailure */.Ok)(error)}`;
        return new errors/* UserError */.y(`${message}${advice(error.stderr)}`, [], { cause: error });
    }
}
/** A stream for git fast-import (https://git-scm.com/docs/git-fast-import#_input_format) that prints the new ids. */
function importStream(tip, commits, { name, email, now }) {
    const seconds = Math.floor(Date.parse(now()) / 1000);
    if (!Number.isSafeInteger(seconds) || /[<>\n\0]/.test(name + email)) {
        throw new Error('The signature of a commit needs a plain name, an address and an instant.');
    }
    // The ref is one of its own, so that nobody else's is touched; it is gone at the end, and what it led to is pushed by id.
    const ref = `refs/arbiter/append-${(0,external_node_crypto_.randomUUID)()}`;
    const parts = [];
    commits.forEach(({ message, add, remove }, index) => {
        parts.push(`commit ${ref}\nmark :${index + 1}\ncommitter ${name} <${email}> ${seconds} +0000\n`);
        parts.push(`data ${Buffer.byteLength(message)}\n${message}\n`);
        if (index === 0 && tip !== null)
            parts.push(`from ${commitId(tip)}\n`);
        for (const path of remove)
            parts.push(`D ${ledgerPath(path)}\n`);
        for (const { path, bytes } of add) {
            parts.push(`M ${layout/* LEDGER_MODE */.MQ} inline ${ledgerPath(path)}\ndata ${bytes.length}\n`, bytes, '\n');
        }
        parts.push('\n');
    });
    commits.forEach((_, index) => void parts.push(`get-mark :${index + 1}\n`));
    parts.push(`reset ${ref}\nfrom ${NO_COMMIT}\n\ndone\n`);
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function commitId(text) {
    if (!/^[0-9a-f]{40}$/.test(text))
        throw new Error(`Not a full commit id: ${text}`);
    return text;
}
/** Entries and contents only: their names need no quoting. */
function ledgerPath(path) {
    const { kind } = (0,layout/* placeOf */.$t)(path);
    if (kind !== 'entry' && kind !== 'blob')
        throw new Error(`${path} has no place in a ledger.`);
    return path;
}
function isAsAsked({ add, remove }, changes) {
    const asked = [
        ...add.map(({ path, bytes }) => `added ${path} ${layout/* LEDGER_MODE */.MQ} ${(0,object_id/* blobId */.z)(bytes)}`),
        ...remove.map((path) => `removed ${path}`),
    ];
    const done = changes.map(({ kind, path, mode, oid }) => kind === 'removed' ? `removed ${path}` : `${kind} ${path} ${mode} ${oid}`);
    return asked.sort().join('\n') === done.sort().join('\n');
}
/** Why a ref was not updated, as git push says it of each: ` ! [rejected] OLD -> NEW (reason)`. */
const REJECTION = /^ ! \[(?:remote )?rejected\].*? \((.*)$/m;
/** Another writer was faster: seen by the lease here, or by the lock of the ref there. */
const MOVED = /^(?:stale info|fetch first|non-fast-forward|needs force|already exists|remote ref updated since checkout|reference already exists|cannot lock ref|failed to update ref|failed to lock|incorrect old value provided)/;
const MOVED_HERE = /but expected|already exists|unable to resolve reference|File exists/;
function isMovedBranch(stderr) {
    const reason = REJECTION.exec(stderr)?.[1];
    return reason !== undefined && MOVED.test(reason) && !stderr.includes('Permission denied');
}
const ACCESS = /returned error: 40[13]|denied to|Authentication failed|could not read Username|not granted/;
const RULE = /declined|rule violations|protected branch|GH006|GH013/;
/** What to do about a refusal, as far as it can be told from what the remote says. */
function advice(stderr) {
    if (RULE.test(stderr)) {
        return ` A rule of the repository refuses the push. ${ledger_ref/* LEDGER_RULE_ADVICE */._u}`;
    }
    if (ACCESS.test(stderr) || /Repository not found|repository '.*' not found/.test(stderr)) {
        return ' The token may not write. The job that writes the ledger needs `permissions: contents: write`.';
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/git/ledger-branch.js







const DEFAULT_LEDGER_LIMITS = {
    maxCommits: 200_000,
    maxChanges: 2_000_000,
    entries: { maxFiles: 1_000_000, maxBlobBytes: 4 * 1024 * 1024, maxTotalBytes: 1024 * 1024 * 1024 },
    contents: repository/* DEFAULT_GIT_LIMITS */.G,
};
/** Nothing but what is asked for, and nothing of the repository's own settings for a fetch. */
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
/** Entries are rarely larger; one that is comes when it is read. */
const USUAL_ENTRY_BYTES = 64 * 1024;
const SUBMODULE = '160000';
/**
 * Reads the branch of a ledger with Git: of a remote into a partial clone, whose file contents come when they are wanted,
 * or, without a remote, of the clone itself, and then nothing goes over a network.
 */
class GitLedgerReader {
    #options;
    #branch;
    #remote;
    #limits;
    #entries;
    #contents;
    #listed;
    constructor(options, branch, remote, limits = DEFAULT_LEDGER_LIMITS) {
        (0,ledger_ref/* branchRef */.Mi)(branch);
        this.#options = options;
        this.#branch = branch;
        this.#remote = remote;
        this.#limits = limits;
        this.#entries = new repository/* GitRepository */.x(options, remote, limits.entries);
        this.#contents = new repository/* GitRepository */.x(options, remote, limits.contents);
    }
    /** Asks for full names only, so that a tag, or a branch of a similar name, is never taken for the ledger. */
    tip() {
        return this.#reading(() => (this.#remote === undefined ? this.#tipHere() : this.#tipThere()));
    }
    read(tip, since, seen) {
        return this.#reading(async () => {
            await this.#bring(tip, since);
            const listing = this.#files(tip);
            const [commits, files, entries] = await Promise.all([
                readHistory(this.#options, tip, since, this.#limits, listing),
                listing,
                listing.then(async (all) => {
                    const found = await contentsOf(this.#entries, all.filter(({ path }) => path.startsWith('entries/')));
                    seen?.(found);
                    return found;
                }),
            ]);
            return { tip, commits, files: files.map(({ path, mode }) => ({ path, mode })), entries };
        });
    }
    /** As Git has them; whoever asks holds them against their digests, and can say which one is not what its name says. */
    blobs(tip, digests) {
        return this.#reading(async () => {
            if (digests.length === 0)
                return new Map();
            await this.#bring(tip);
            const digestOf = new Map(digests.map((sha256) => [(0,layout/* blobPath */.nD)(sha256), sha256]));
            const files = (await this.#files(tip)).filter(({ path }) => digestOf.has(path));
            const contents = await contentsOf(this.#contents, files);
            return new Map([...contents].map(([path, bytes]) => [digestOf.get(path), bytes]));
        });
    }
    async #tipThere() {
        const ref = (0,ledger_ref/* branchRef */.Mi)(this.#branch);
        return (await this.#entries.listRemote(ref)).get(ref) ?? null;
    }
    /**
     * The branch of a clone, or what it last saw of it at its origin. Entries are written at the origin, so a local branch may
     * be behind; one that is ahead, or elsewhere, means that one of the two was rewritten.
     */
    async #tipHere() {
        const local = (0,ledger_ref/* branchRef */.Mi)(this.#branch);
        const tracked = `refs/remotes/origin/${this.#branch}`;
        const args = ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)', local, tracked];
        const tips = new Map();
        for (const line of (await (0,git/* runGit */.E)(args, this.#options)).toString('utf8').split('\n')) {
            const [type = '', sha = '', ref = ''] = line.split(' ');
            if (ref !== local && ref !== tracked)
                continue;
            if (type !== 'commit')
                throw new errors/* UserError */.y(`${ref} names a ${type}, not a commit; a ledger is a branch.`);
            tips.set(ref, sha);
        }
        const [here, there] = [tips.get(local), tips.get(tracked)];
        if (here === undefined || there === undefined || here === there)
            return there ?? here ?? null;
        if (await this.#entries.isAncestor(here, there))
            return there;
        throw new errors/* UserError */.y(`The ledger is not the same in ${local} (${here}) and in ${tracked} (${there}): one of them was rewritten, or has entries that the other never had. Fetch it again into a fresh clone, and verify it against a checkpoint.`);
    }
    /**
     * Commits and trees of the tip; after a state that is known, also the few new files that are small enough to be entries. The
     * ref that is kept tells the remote what is here, so that only what is new comes.
     */
    async #bring(tip, since) {
        if (this.#remote === undefined || this.#listed?.tip === tip)
            return;
        const filter = since === undefined ? 'blob:none' : `blob:limit=${USUAL_ENTRY_BYTES}`;
        const ref = `+${tip}:refs/arbiter/ledger/${this.#branch}`;
        await (0,git/* runGit */.E)([...FETCH, `--filter=${filter}`, this.#remote, ref], this.#options);
    }
    async #files(tip) {
        if (this.#listed?.tip === tip)
            return this.#listed.files;
        const files = await this.#entries.tree(tip);
        if (new Set(files.map(({ path }) => path)).size < files.length) {
            throw new errors/* UserError */.y(`The commit ${tip} of the ledger holds two files of the same name.`);
        }
        this.#listed = { tip, files };
        return files;
    }
    /** What Git could not do is about the world, not a bug of ours. */
    async #reading(read) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof git/* GitError */.X))
                throw error;
            throw new errors/* UserError */.y(`The ledger's branch \`${this.#branch}\` could not be read: ${(0,ledger_ref/* shownFailure */.Ok)(error)}`, [], { cause: error });
        }
    }
}
/** Bytes by path. A submodule has none; links give where they point, and their mode says what they are. */
async function contentsOf(repository, files) {
    const held = files.filter(({ mode }) => mode !== SUBMODULE);
    const bytes = await repository.blobs(held.map(({ oid }) => oid));
    return new Map(held.map(({ path, oid }) => [path, bytes.get(oid)]));
}


/***/ }),

/***/ 87899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   Ok: () => (/* binding */ shownFailure),
/* harmony export */   _u: () => (/* binding */ LEDGER_RULE_ADVICE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** As the configuration's schema has it; nothing here can be an option or a pattern. */
const BRANCH = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const SHOWN_CHARACTERS = 500;
/** The full name of a ledger's branch. */
function branchRef(branch) {
    if (!BRANCH.test(branch) || branch.includes('..') || branch.endsWith('.lock')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${branch}\` cannot be the name of a ledger's branch.`);
    }
    return `refs/heads/${branch}`;
}
/** What Git said, in one line, without the credentials that an address may hold. */
function shownFailure(error) {
    const said = error.stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('hint:'))
        .join('; ')
        .replace(/\/\/[^/@\s]*@/g, '//');
    return (said === '' ? `git ended with ${error.exitCode}` : said).slice(0, SHOWN_CHARACTERS);
}
/** What to do where a rule of the repository keeps a token from the ledger's branch. */
const LEDGER_RULE_ADVICE = 'Where only a GitHub App may write the ledger, make its token in this job and hand it over as `github-token` or `ledger-token` (docs/how-to/app-mode.md). Otherwise let the account that writes it bypass the ruleset of its branch, or take the rule off.';


/***/ }),

/***/ 33527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The id that Git gives a file with these bytes (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
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


/***/ })

};
