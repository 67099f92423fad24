export const id = 6120;
export const ids = [6120];
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
;// CONCATENATED MODULE: ./lib/git/tree-changes.js





/** Git knows the tree of nothing without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MOST_CHANGE_BYTES = 64 * 1024 * 1024;
/** Shares of the work for each process, and the fewest differences of one: trees grow, so equal shares take unequal time. */
const SHARES = 6;
const SMALLEST_SHARE = 128;
const MOST_PROCESSES = 8;
/** What a process of Git keeps of earlier trees. Its usual 96 MB are filled by each anew, which takes as long as the work. */
const TREE_CACHE = 'core.deltaBaseCacheLimit=16m';
/** What differs between the trees of each pair, in their order; found by several processes at a time. */
async function readChanges(options, pairs, maxChanges) {
    const changes = new Array(pairs.length);
    const processes = Math.min(Math.max(2, (0,external_node_os_.availableParallelism)()), MOST_PROCESSES);
    const share = Math.max(SMALLEST_SHARE, Math.ceil(pairs.length / (processes * SHARES)));
    let left = pairs.length;
    let count = 0;
    const work = async () => {
        while (left > 0) {
            // The latest first: they take longest.
            const end = left;
            left = Math.max(0, end - share);
            const start = left;
            for (const [index, found] of (await differences(options, pairs.slice(start, end))).entries()) {
                changes[start + index] = found;
                count += found.length;
            }
            refuseTooMany(count, maxChanges);
        }
    };
    await Promise.all(Array.from({ length: processes }, work));
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

;// CONCATENATED MODULE: ./lib/git/ledger-growth.js



const FOLDER = 'entries/';
/** A few commits first: a history that went another way is seen by its last ones. */
const FIRST_AT_ONCE = 16;
const AT_ONCE = 50_000;
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
        const ids = await folderDigests(this.#bytes, this.#ends.slice(from, Math.max(from, first + end + 1)));
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
}

;// CONCATENATED MODULE: ./lib/git/object-batch.js


const MOST_BYTES = 256 * 1024 * 1024;
/** Objects of a ledger by their ids, in their order, read by one process. @throws UserError when one is of another type. */
async function readObjects(options, oids, wanted) {
    if (oids.length === 0)
        return [];
    const input = `${oids.join('\n')}\n`;
    const output = await (0,git/* runGit */.E)(['cat-file', '--batch'], { ...options, input, maxOutputBytes: MOST_BYTES });
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

;// CONCATENATED MODULE: ./lib/git/ledger-changes.js



const FOLDER_MODE = '40000';
const ID_BYTES = 20;
/**
 * What the commits of a ledger change, by their trees before and after, as `readChanges` says it, but without reading the
 * folder of entries for each: where it grew by the next entry of the tip, its id tells. Contents are compared folder by folder,
 * and whatever else there is by Git.
 */
async function changesOfLedger(options, pairs, maxChanges, files) {
    const growth = LedgerGrowth.of(files);
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
    const [blobs, afterBlobs] = folderAt(tree, 0, 'blobs');
    const [entries, end] = folderAt(tree, afterBlobs, 'entries');
    return end === tree.length ? { entries, blobs } : undefined;
}
/** The id of a folder whose record begins at an offset, and where the record ends; nothing where it is another. */
function folderAt(tree, offset, name) {
    const start = Buffer.from(`${FOLDER_MODE} ${name}\0`, 'latin1');
    const id = offset + start.length;
    const end = id + ID_BYTES;
    const isHere = end <= tree.length && tree.subarray(offset, id).equals(start);
    return isHere ? [tree.toString('hex', id, end), end] : [undefined, offset];
}

;// CONCATENATED MODULE: ./lib/git/ledger-history.js





/**
 * The commits of a tip after `since`, oldest first, each with what it changes against its first parent. `files` are those of
 * the tip.
 */
async function readHistory(options, tip, since, limits, files) {
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
    const changes = await changesOfLedger(options, pairs, limits.maxChanges, await files);
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
        const head = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
        const [tree] = valuesOf(head, 'tree');
        if (tree === undefined)
            throw new errors/* UserError */.y(`The commit ${sha} of the ledger names no tree.`);
        return { sha, tree, parents: valuesOf(head, 'parent') };
    });
}
/** Headers come in a fixed order, tree and parents first; a signature further down may quote anything. */
function valuesOf(head, name) {
    const first = head.split('\nauthor ', 1)[0] ?? '';
    return [...first.matchAll(new RegExp(`^${name} ([0-9a-f]{40})$`, 'gm'))].map((found) => found[1]);
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
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(22719);
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
    read(tip, since) {
        return this.#reading(async () => {
            await this.#bring(tip, since);
            const listing = this.#files(tip);
            const [commits, files, entries] = await Promise.all([
                readHistory(this.#options, tip, since, this.#limits, listing),
                listing,
                listing.then((all) => contentsOf(this.#entries, all.filter(({ path }) => path.startsWith('entries/')))),
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

/***/ 54915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   OX: () => (/* binding */ ledgerCheckpoint),
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   am: () => (/* binding */ checkpointText),
/* harmony export */   fu: () => (/* binding */ isOrigin),
/* harmony export */   jG: () => (/* binding */ CHECKPOINT_EVERY),
/* harmony export */   kw: () => (/* binding */ checkpointDraft),
/* harmony export */   tP: () => (/* binding */ treeHead),
/* harmony export */   uK: () => (/* binding */ noteProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93528);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8203);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18403);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52929);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80617);






/** An entry whose number divides by this is a checkpoint, where the gate writes it. */
const CHECKPOINT_EVERY = 1000;
const ROOT_BYTES = 32;
const SIZE = /^(?:0|[1-9]\d{0,14})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const ORIGIN = /^[^\u0000-\u001f]+$/;
/** Whether a text can name a log: one line, not empty. */
function isOrigin(text) {
    return ORIGIN.test(text);
}
/** The text that is signed: origin, size and root, a line each. */
function checkpointText({ origin, size, root }) {
    if (!isOrigin(origin))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(origin)} cannot be the origin of a checkpoint.`);
    return `${origin}\n${size}\n${root}\n`;
}
/** Reads such a text, or says that it is none. Lines after the third are extensions, and say nothing to us. */
function parseCheckpoint(text) {
    if (!text.endsWith('\n'))
        return undefined;
    const lines = text.slice(0, -1).split('\n');
    const [origin = '', size = '', root = ''] = lines;
    if (lines.includes('') || !isOrigin(origin) || !SIZE.test(size))
        return undefined;
    if ((0,_note_js__WEBPACK_IMPORTED_MODULE_4__/* .strictBase64 */ .PO)(root)?.length !== ROOT_BYTES)
        return undefined;
    return { origin, size: Number(size), root };
}
/**
 * Reads a checkpoint that somebody kept: a signed note, or without keys the bare text too. With keys, one of them must have
 * signed it.
 */
function readCheckpoint(text, keys) {
    const note = (0,_note_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNote */ .wd)(text);
    const checkpoint = parseCheckpoint(note?.text ?? text);
    if (checkpoint === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This is no checkpoint: expected lines with origin, size and root, and signatures after an empty line.');
    }
    if (keys.length === 0)
        return checkpoint;
    const signers = note === undefined ? [] : (0,_note_js__WEBPACK_IMPORTED_MODULE_4__/* .signersOf */ .Re)(note, keys);
    if (signers === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('A signature of the checkpoint is wrong: it was changed after it was signed.');
    if (signers.length === 0) {
        const names = keys.map(({ name, id }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${name}+${id}`)).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The checkpoint is not signed by ${names}.`);
    }
    return checkpoint;
}
/** What is wrong with the note in a checkpoint entry: null, nothing; else whether it names another head or is badly signed. */
function noteProblem(note, expected, keys) {
    const parsed = (0,_note_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNote */ .wd)(note);
    const said = parsed === undefined ? undefined : parseCheckpoint(parsed.text);
    if (parsed === undefined || said === undefined)
        return 'mismatch';
    const isSame = said.origin === expected.origin && said.size === expected.size && said.root === expected.root;
    if (!isSame)
        return 'mismatch';
    if (keys.length === 0)
        return null;
    const signers = (0,_note_js__WEBPACK_IMPORTED_MODULE_4__/* .signersOf */ .Re)(parsed, keys);
    return signers === undefined || signers.length === 0 ? 'signature' : null;
}
/** The head over entries (their bytes, in order). */
function treeHead(entries) {
    return { size: entries.length, root: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .n)(entries) };
}
/** The checkpoint over all entries of a ledger that was verified; `checkpointText` is what to keep, sign, attest or release. */
function ledgerCheckpoint({ entries, contents, }) {
    const [first] = entries;
    const origin = first === undefined ? undefined : (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .detailOf */ .Rw)(first, 'genesis')?.origin;
    if (origin === undefined)
        throw new Error('A ledger without a genesis was taken for whole.');
    return { origin, ...treeHead(entries.map(({ seq }) => contents.get((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPath */ .s3)(seq)))) };
}
/** The entry that records a head, to be the one right after the entries it covers. `run`: who writes it. */
function checkpointDraft(head, made, note = null) {
    const decision = { size: head.size, root: head.root, note };
    const { at, repository, run } = made;
    return {
        entry: {
            id: `checkpoint/${head.size}`,
            type: 'checkpoint',
            at,
            repository,
            actor: null,
            run,
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { ...decision },
            attestation: null,
        },
        blobs: new Map(),
    };
}


/***/ }),

/***/ 35199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ expunctions),
/* harmony export */   Pw: () => (/* binding */ looseContents),
/* harmony export */   cX: () => (/* binding */ contentFindings),
/* harmony export */   nt: () => (/* binding */ recordDigests),
/* harmony export */   tc: () => (/* binding */ contentRules)
/* harmony export */ });
/* unused harmony export promisedContents */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93528);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8203);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80617);




/** Digests whose contents an entry promises: preimages of subjects, the verdict and its record, resolved policies, platform events. */
function promisedContents(entry) {
    const evaluation = (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'evaluation');
    return [
        ...entry.subjects.map(({ sha256 }) => sha256),
        ...[evaluation?.verdict, evaluation?.record].filter((sha256) => typeof sha256 === 'string'),
        ...((0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'policy')?.policies ?? []).map(({ sha256 }) => sha256),
        ...[(0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'platform_log')?.event].filter((sha256) => sha256 !== undefined),
    ];
}
/** Every digest that an entry names, promised or not. */
function namedContents(entry) {
    const compliance = (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'deployment')?.compliance;
    const single = [entry.subject, entry.policy?.sha256, entry.attestation, compliance];
    return [
        ...promisedContents(entry),
        ...entry.evidence.map(({ sha256 }) => sha256),
        ...((0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .madeBundle */ .Ou)(entry)?.attestations ?? []),
        ...single.filter((sha256) => typeof sha256 === 'string'),
    ];
}
/** Contents that entries removed, by digest. */
function expunctions(entries) {
    const expunged = new Map();
    for (const entry of entries) {
        const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'expunged');
        if (detail === undefined)
            continue;
        for (const sha256 of detail.blobs) {
            const isForever = detail.basis === 'request' || expunged.get(sha256)?.isForever === true;
            expunged.set(sha256, { seq: entry.seq, isForever });
        }
    }
    return expunged;
}
/** Holds the contents that are there against those that the entries name. Notes are no findings: they break no rule. */
function contentRules(entries, blobs, findings, notes) {
    const expunged = expunctions(entries);
    const lastNamed = new Map();
    const missing = new Set();
    for (const entry of entries) {
        for (const sha256 of namedContents(entry))
            lastNamed.set(sha256, entry.seq);
        for (const sha256 of promisedContents(entry)) {
            if (blobs.has(sha256) || expunged.has(sha256) || missing.has(sha256))
                continue;
            missing.add(sha256);
            const message = `Entry ${entry.seq} names the content ${sha256}, which is not there and was not expunged.`;
            findings.add('blob_missing', message, { entry: entry.seq, path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(sha256) });
        }
    }
    for (const [sha256, { seq, isForever }] of expunged) {
        if (!blobs.has(sha256) || (!isForever && (lastNamed.get(sha256) ?? 0) > seq))
            continue;
        const message = `Entry ${seq} says that the content ${sha256} was expunged, but it is there.`;
        findings.add('expunged_present', message, { entry: seq, path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(sha256) });
    }
    notes.push(...looseContents(entries, blobs, new Set()));
}
/**
 * Notes on contents that nothing is known to need: no entry names them, nor does a record that was read (`named`), which
 * names everything that its verdict was made from.
 */
function looseContents(entries, blobs, named) {
    const known = new Set([...entries.flatMap(namedContents), ...expunctions(entries).keys()]);
    const loose = [...blobs].filter((sha256) => !known.has(sha256) && !named.has(sha256));
    const word = named.size > 0 ? 'No entry and no record' : 'No entry';
    return loose
        .slice(0, _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_FINDINGS */ .V8)
        .map((sha256) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('blob_unreferenced', `${word} names the content ${sha256} itself.`, { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(sha256) }));
}
/** Digests of the records from which verdicts are computed again; what they name is needed as they are. */
function recordDigests(entries) {
    return new Set(entries.flatMap((entry) => (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'evaluation')?.record ?? []));
}
/** Holds contents that were read against their digests. `wanted`: those that the branch has. */
function contentFindings(wanted, contents) {
    return wanted.flatMap((sha256) => {
        const bytes = contents.get(sha256);
        const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(sha256);
        if (bytes === undefined) {
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('blob_missing', `The content ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(sha256)} could not be read.`, { path })];
        }
        const found = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes);
        if (found === sha256)
            return [];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('blob_mismatch', `The content ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(sha256)} is ${found}.`, { path })];
    });
}


/***/ }),

/***/ 86404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eD: () => (/* binding */ entryBytes),
  LE: () => (/* binding */ entryDigest),
  hB: () => (/* binding */ readEntry)
});

// UNUSED EXPORTS: MOST_ENTRY_BYTES, MOST_ENTRY_DEPTH, entryPath

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/canonical.js
var model_canonical = __webpack_require__(29327);
;// CONCATENATED MODULE: ./lib/schemas/ledger-detail.js
// Generated by scripts/generate.ts from schemas/ledger-detail.schema.json: change that file, then run `npm run generate`.
const ledgerDetailSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "ledger-detail.schema.json", "title": "LedgerDetail", "type": "object", "description": "What an entry of the ledger says under `decision`, by the entry's type.", "additionalProperties": false, "properties": { "genesis": { "$ref": "#/$defs/genesis" }, "policy": { "$ref": "#/$defs/policy" }, "evaluation": { "$ref": "#/$defs/evaluation" }, "observation": { "$ref": "#/$defs/observation" }, "approval": { "$ref": "#/$defs/approval" }, "dismissal": { "$ref": "#/$defs/dismissal" }, "override": { "$ref": "#/$defs/override" }, "delegation": { "$ref": "#/$defs/delegation" }, "bundle": { "$ref": "#/$defs/bundleAct" }, "release": { "$ref": "#/$defs/release" }, "deployment": { "$ref": "#/$defs/deployment" }, "rollback": { "$ref": "#/$defs/rollback" }, "drill": { "$ref": "#/$defs/drill" }, "alert": { "$ref": "#/$defs/alert" }, "status": { "$ref": "#/$defs/status" }, "checkpoint": { "$ref": "#/$defs/checkpoint" }, "expunged": { "$ref": "#/$defs/expunged" }, "correction": { "$ref": "#/$defs/correction" }, "platform_log": { "$ref": "#/$defs/platformLog" }, "waiver": { "$ref": "#/$defs/waiver" } }, "$defs": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 in lowercase hex" }, "genesis": { "type": "object", "description": "The ledger begins", "additionalProperties": false, "properties": { "origin": { "type": "string", "minLength": 1, "description": "Name of the log in its checkpoints: HOST/OWNER/NAME/BRANCH" }, "reason": { "type": "string" }, "commit": { "type": ["string", "null"], "description": "Tip of the default branch then: what stood there is taken as found" } }, "required": ["origin", "reason"] }, "policy": { "type": "object", "description": "The policies in force on base changed", "additionalProperties": false, "properties": { "policies": { "type": "array", "description": "Resolved policies; the canonical JSON of each is blobs/SHA256", "items": { "type": "object", "description": "A policy", "additionalProperties": false, "properties": { "id": { "type": "string" }, "version": { "type": "string" }, "file": { "type": "string" }, "sha256": { "$ref": "#/$defs/sha256" } }, "required": ["id", "version", "file", "sha256"] } } }, "required": ["policies"] }, "evaluation": { "type": "object", "description": "A verdict on a pull request; denials and errors as well as passes", "additionalProperties": false, "properties": { "status": { "enum": ["error", "rejected", "pending", "in_review", "approved"] }, "reason": { "type": "string" }, "verdict": { "description": "Digest of the decision as serialised (blobs/SHA256)", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }, "record": { "description": "Digest of the inputs, from which `audit replay` computes the verdict again (blobs/SHA256); null where nothing was decided", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }, "head_at": { "type": ["string", "null"], "description": "When the head was pushed, as the platform's activity says" }, "evidence_at": { "type": ["string", "null"], "description": "When the newest evidence of a workflow was there" }, "artifacts": { "type": "array", "description": "Artifacts of workflows as they were judged; other files under a run and an attempt that is listed are refused from then on; absent: none", "items": { "type": "object", "description": "One artifact", "additionalProperties": false, "properties": { "run": { "type": "integer", "minimum": 1 }, "attempt": { "type": "integer", "minimum": 1 }, "is_earlier": { "type": "boolean", "description": "Made by some attempt before that one" }, "name": { "type": "string" }, "sha256": { "description": "Of the canonical JSON of its files' paths and digests", "$ref": "#/$defs/sha256" } }, "required": ["run", "attempt", "is_earlier", "name", "sha256"] } }, "pusher": { "type": ["integer", "null"], "description": "Numeric id of who pushed it" }, "is_draft": { "type": "boolean" }, "stage_open": { "type": "boolean", "description": "The verdict is pending by checks of later stages alone: the people of the open stage are asked; absent: it is not" }, "posted": { "description": "What the commit was told instead, where another open pull request has the same head and stands worse; absent: what `status` says", "type": "object", "additionalProperties": false, "properties": { "status": { "enum": ["error", "rejected", "pending", "in_review"] }, "state": { "enum": ["error", "failure", "pending"], "description": "State of the commit status" }, "because": { "type": "object", "description": "The pull request that stands worse", "additionalProperties": false, "properties": { "pull_request": { "type": "integer" }, "reason": { "type": "string" } }, "required": ["pull_request", "reason"] } }, "required": ["status", "state", "because"] }, "governance": { "type": ["string", "null"], "description": "Sign-off state of the change to what governs; null where nothing that governs changed" }, "models": { "type": "array", "description": "Verdict on each model", "items": { "type": "object", "description": "One model", "additionalProperties": false, "properties": { "name": { "type": "string" }, "path": { "type": "string" }, "content": { "type": ["string", "null"], "description": "Digest of the content manifest, lowercase hex" }, "version": { "type": ["string", "null"] }, "status": { "enum": ["error", "rejected", "pending", "in_review", "approved"] }, "signoff": { "type": ["string", "null"], "description": "Sign-off state" }, "missing": { "type": "array", "description": "Roles with open seats", "items": { "type": "string", "description": "Role" } }, "valid_until": { "type": ["string", "null"] }, "override": { "type": "boolean", "description": "Complete only by break-glass" }, "checks": { "type": "array", "description": "Outcome of each check", "items": { "type": "object", "description": "One check", "additionalProperties": false, "properties": { "id": { "type": "string" }, "policy": { "type": "string" }, "level": { "type": "string" }, "outcome": { "type": "string" } }, "required": ["id", "policy", "level", "outcome"] } } }, "required": ["name", "path", "version", "status", "signoff", "missing", "valid_until", "override", "checks"] } } }, "required": ["status", "reason", "verdict", "record", "head_at", "pusher", "is_draft", "governance", "models"] }, "observation": { "type": "object", "description": "A review as first seen in this state. The entry's `subjects` are what it was given on; one that is absent was not known", "additionalProperties": false, "properties": { "review": { "type": "integer" }, "state": { "type": "string" }, "user": { "type": ["integer", "null"] }, "commit": { "type": ["string", "null"], "description": "The commit GitHub gave for it then" }, "submitted_at": { "type": ["string", "null"] }, "body_sha256": { "$ref": "#/$defs/sha256" }, "changed": { "type": "boolean", "description": "GitHub said that it had been changed since it was submitted; absent: not, or it did not say" }, "return_to": { "type": "array", "description": "The stages of the policy to which it asked to return the work, where it asked for changes; absent without such a line", "items": { "type": "string" } }, "conditions": { "type": "array", "description": "Conditions of an approval as its text had them then; absent where it had none", "items": { "type": "object", "description": "A condition", "additionalProperties": false, "properties": { "until": { "type": "string" }, "text": { "type": "string" } }, "required": ["until", "text"] } }, "outcomes": { "type": "array", "description": "The checks that its lines name to override and that did not hold then; absent without such a line", "items": { "type": "object", "description": "What a check said", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "Folder of the model" }, "policy": { "type": "string" }, "check": { "type": "string" }, "outcome": { "enum": ["fail", "inconclusive"] } }, "required": ["model", "policy", "check", "outcome"] } } }, "required": ["review", "state", "user", "commit", "submitted_at", "body_sha256"] }, "approval": { "type": "object", "description": "A review fills a seat", "additionalProperties": false, "properties": { "review": { "type": "integer" }, "model": { "type": "string", "description": "Folder of the model, or .arbiter" }, "role": { "type": "string" }, "member_by": { "type": "string", "description": "roles.yml, the team, or the delegation that made the person a member then" }, "submitted_at": { "type": "string" }, "conditions": { "type": "array", "description": "Conditions of the approval", "items": { "type": "object", "description": "A condition", "additionalProperties": false, "properties": { "until": { "type": "string" }, "text": { "type": "string" } }, "required": ["until", "text"] } } }, "required": ["review", "model", "role", "member_by", "submitted_at", "conditions"] }, "dismissal": { "type": "object", "description": "A review was dismissed", "additionalProperties": false, "properties": { "review": { "type": "integer" }, "user": { "type": ["integer", "null"], "description": "Whose review" }, "was": { "type": ["string", "null"] }, "dismissed_at": { "type": ["string", "null"] } }, "required": ["review", "user", "was", "dismissed_at"] }, "override": { "description": "Break-glass, or a check that somebody overrode in review", "anyOf": [{ "$ref": "#/$defs/breakGlass" }, { "$ref": "#/$defs/checkOverride" }] }, "waiver": { "type": "object", "description": "A waiver file was merged with an approved verdict. The entry's actor is who merged it, its subject what was approved", "additionalProperties": false, "properties": { "file": { "type": "string" }, "sha256": { "$ref": "#/$defs/sha256", "description": "Of the file's bytes" }, "check": { "type": "string" }, "model": { "type": "string" }, "versions": { "type": "object", "description": "Versions it is for, both ends included", "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["from", "to"] }, "reason": { "type": "string" }, "ticket": { "type": "string" }, "expires": { "type": "string", "description": "Last day, to its end in UTC" }, "requested_by": { "type": "string", "description": "Login, as the file says" }, "approved_by": { "type": "array", "description": "Whose approvals stood at the verdict it was merged with, with the role of the filled seat", "items": { "type": "object", "description": "Approver", "additionalProperties": false, "properties": { "login": { "type": "string" }, "id": { "type": "integer" }, "role": { "type": "string" }, "review": { "type": "integer" } }, "required": ["login", "id", "role", "review"] } }, "verdict": { "type": "integer", "minimum": 0, "description": "Entry of that verdict" }, "commit": { "type": "string", "description": "The commit on the base branch" }, "merged_at": { "type": "string" } }, "required": ["file", "sha256", "check", "model", "versions", "reason", "ticket", "expires", "requested_by", "approved_by", "verdict", "commit", "merged_at"] }, "breakGlass": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "model": { "type": "string" }, "label": { "type": "string" }, "reason": { "type": "string" }, "until": { "type": "string" } }, "required": ["model", "label", "reason", "until"] }, "checkOverride": { "type": "object", "description": "A check that does not hold was overridden in review", "additionalProperties": false, "properties": { "model": { "type": "string" }, "policy": { "type": "string" }, "check": { "type": "string" }, "outcome": { "enum": ["fail", "inconclusive"], "description": "What was overridden" }, "review": { "type": "integer" }, "role": { "type": "string", "description": "The role that may override the check" }, "member_by": { "type": "string", "description": "What made the person a member then: roles.yml, a team, a delegation" }, "submitted_at": { "type": "string" }, "reason": { "type": "string" } }, "required": ["model", "policy", "check", "outcome", "review", "role", "member_by", "submitted_at", "reason"] }, "delegation": { "type": "object", "description": "A delegation was used", "additionalProperties": false, "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "role": { "type": "string" }, "until": { "type": "string" }, "reason": { "type": "string" } }, "required": ["from", "to", "role", "until", "reason"] }, "bundleName": { "type": "object", "description": "A bundle by its tag and the digest of its bytes", "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256" } }, "required": ["tag", "sha256"] }, "outcome": { "enum": ["live", "refused", "failed", "rolled_back"], "description": "live: it runs and answered the health check. refused: the gate let nothing through. failed: it was let through and does not run. rolled_back: it did not run, and what ran before runs again" }, "bundleAct": { "description": "A bundle was made, or it was refused", "anyOf": [{ "$ref": "#/$defs/bundle" }, { "$ref": "#/$defs/refusedBundle" }] }, "refusedBundle": { "type": "object", "description": "What was asked for may not be made into a bundle", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "Name in the manifest", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "commit": { "type": "string", "description": "The commit that was to be bundled" }, "pull_request": { "type": ["integer", "null"], "description": "The pull request that the commit came from, as far as it was found" }, "refusal": { "$ref": "#/$defs/refusal" } }, "required": ["model", "version", "commit", "pull_request", "refusal"] }, "bundle": { "type": "object", "description": "What was approved was made into one file", "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256" }, "size": { "type": "integer", "minimum": 1, "description": "Bytes" }, "model": { "type": "string", "minLength": 1, "description": "Name in the manifest; its folder is in `subjects`" }, "version": { "type": "string", "minLength": 1 }, "subject": { "description": "The subject that was approved", "$ref": "#/$defs/sha256" }, "content": { "description": "Digest of the content manifest", "$ref": "#/$defs/sha256" }, "attestations": { "type": "array", "description": "Digests of what was signed for it (Sigstore bundles)", "items": { "$ref": "#/$defs/sha256" } } }, "required": ["tag", "sha256", "size", "model", "version", "subject", "content", "attestations"] }, "release": { "type": "object", "description": "A bundle was published, or the release gate refused to", "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1 }, "sha256": { "description": "Digest of the bundle; null only in a refusal, where none was found", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }, "commit": { "type": ["string", "null"], "description": "The commit that the tag named" }, "release_id": { "type": ["integer", "null"], "description": "GitHub's id of the release" }, "url": { "type": ["string", "null"] }, "pull_request": { "type": ["integer", "null"], "description": "The pull request in which it was approved" }, "encrypted": { "type": "object", "description": "Only where the bundle was released encrypted: the file TAG.tar.age of the release", "additionalProperties": false, "properties": { "sha256": { "$ref": "#/$defs/sha256" }, "recipients": { "type": "array", "description": "Public keys that it was encrypted for", "items": { "type": "string", "pattern": "^age1[02-9ac-hj-np-z]{58}$" }, "minItems": 1, "maxItems": 20 } }, "required": ["sha256", "recipients"] }, "refusal": { "description": "Why it was not published; null: it was", "anyOf": [{ "$ref": "#/$defs/refusal" }, { "type": "null" }] } }, "required": ["tag", "sha256", "commit", "release_id", "url", "pull_request", "refusal"] }, "refusal": { "type": "object", "description": "The link of the chain that is missing", "additionalProperties": false, "properties": { "code": { "type": "string", "minLength": 1 }, "message": { "type": "string", "minLength": 1 } }, "required": ["code", "message"] }, "deployment": { "type": "object", "description": "A bundle was brought into an environment, or was not", "additionalProperties": false, "properties": { "environment": { "type": "string", "minLength": 1 }, "tag": { "type": ["string", "null"], "description": "Null only in a refusal" }, "sha256": { "description": "Digest of the bundle; null only in a refusal", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }, "model": { "type": ["string", "null"], "description": "Name in the manifest; null only in a refusal" }, "version": { "type": ["string", "null"], "description": "Null only in a refusal" }, "outcome": { "$ref": "#/$defs/outcome" }, "code": { "type": ["string", "null"], "description": "Reason code of what is not live" }, "message": { "type": "string" }, "deployment_id": { "type": ["integer", "null"], "description": "GitHub's id of the deployment" }, "target": { "type": "string", "description": "What it was brought to" }, "previous": { "description": "What ran there before", "anyOf": [{ "$ref": "#/$defs/bundleName" }, { "type": "null" }] }, "transitions": { "$ref": "#/$defs/transitions" }, "compliance": { "description": "Digest of the compliance artifact", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }, "serving": { "type": "object", "description": "How the model is served, as the bundle declares it; absent: it declares nothing, or nothing was let through", "additionalProperties": false, "minProperties": 1, "properties": { "endpoint": { "type": "string", "minLength": 1, "maxLength": 500 }, "scaling": { "type": "object", "description": "Limits of the service", "additionalProperties": false, "properties": { "min_replicas": { "type": "integer", "minimum": 1, "maximum": 1000000000 }, "max_replicas": { "type": "integer", "minimum": 1, "maximum": 1000000000 }, "max_requests_per_second": { "type": "integer", "minimum": 1, "maximum": 1000000000 } }, "required": ["min_replicas", "max_replicas"] } } } }, "required": ["environment", "tag", "sha256", "model", "version", "outcome", "code", "message", "deployment_id", "target", "previous", "compliance"] }, "rollback": { "type": "object", "description": "An environment was brought back to an approved bundle that ran before, or was not", "additionalProperties": false, "properties": { "environment": { "type": "string", "minLength": 1 }, "from": { "description": "What ran; null where nothing is known to have run", "anyOf": [{ "$ref": "#/$defs/bundleName" }, { "type": "null" }] }, "to": { "description": "What it was brought back to; null only in a refusal, where there was none", "anyOf": [{ "$ref": "#/$defs/bundleName" }, { "type": "null" }] }, "reason": { "type": "string", "description": "Why somebody asked for it" }, "outcome": { "$ref": "#/$defs/outcome" }, "code": { "type": ["string", "null"], "description": "Reason code of what is not live" }, "message": { "type": ["string", "null"], "description": "What was found, where it is not live" }, "restored": { "description": "What was brought back where it was rolled back, by the target's word before; null: nothing ran", "anyOf": [{ "$ref": "#/$defs/bundleName" }, { "type": "null" }] }, "switch_ms": { "description": "How long the switch took; null where nothing was switched", "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "drill": { "type": "boolean", "description": "Done to prove that it works" }, "deployment_id": { "type": ["integer", "null"], "description": "GitHub's id of the deployment" }, "transitions": { "$ref": "#/$defs/transitions" } }, "required": ["environment", "from", "to", "reason", "outcome", "switch_ms", "drill"] }, "drill": { "type": "object", "description": "A rollback was practised: from a bundle, or from nothing, back to an approved one", "additionalProperties": false, "properties": { "environment": { "type": "string", "minLength": 1 }, "bundle": { "description": "What was left; null where nothing ran: no other bundle was released yet, or it was refused", "anyOf": [{ "$ref": "#/$defs/bundleName" }, { "type": "null" }] }, "to": { "description": "The bundle that was put back; null only in a refusal, where there was none", "anyOf": [{ "$ref": "#/$defs/bundleName" }, { "type": "null" }] }, "outcome": { "$ref": "#/$defs/outcome" }, "code": { "type": ["string", "null"], "description": "Reason code of what is not live" }, "message": { "type": ["string", "null"], "description": "What was found, where it is not live" }, "switch_ms": { "description": "How long the switch took; null where nothing was switched", "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "tested_at": { "type": "string", "description": "When" }, "deployment_id": { "type": ["integer", "null"], "description": "GitHub's id of the deployment" }, "transitions": { "$ref": "#/$defs/transitions" } }, "required": ["environment", "bundle", "to", "outcome", "switch_ms", "tested_at"] }, "transitions": { "type": "array", "description": "Steps of a registry's lifecycle that were made, in order, those that took something back among them; absent: none, or an older version wrote it", "items": { "type": "object", "description": "A version changed its stage, or an alias names another version", "additionalProperties": false, "properties": { "target": { "type": "string", "description": "Where", "minLength": 1 }, "kind": { "enum": ["stage", "alias"], "description": "What changed" }, "of": { "type": "string", "description": "Number of the version, or the alias", "minLength": 1 }, "from": { "type": ["string", "null"], "description": "Stage, or number of a version; null: none" }, "to": { "type": ["string", "null"], "description": "The same, afterwards" } }, "required": ["target", "kind", "of", "from", "to"] }, "minItems": 1 }, "alert": { "type": "object", "description": "People were reminded, or the wait was escalated", "additionalProperties": false, "properties": { "kind": { "enum": ["reminder", "escalation"] }, "people": { "type": "array", "description": "Logins", "items": { "type": "string", "description": "Login" } }, "roles": { "type": "array", "description": "Roles waited for", "items": { "type": "string", "description": "Role" } }, "waiting_since": { "type": "string" } }, "required": ["kind", "people", "roles", "waiting_since"] }, "status": { "type": "object", "description": "What became of a pull request", "additionalProperties": false, "properties": { "event": { "enum": ["merged", "closed", "queue_refused"], "description": "queue_refused: a merge queue's commit did not pass, or passes no longer; the pull request goes on" }, "commit": { "type": ["string", "null"], "description": "The merged commit, or the merge queue's" }, "happened_at": { "type": ["string", "null"] }, "status": { "type": ["string", "null"], "description": "The last verdict before" }, "reason": { "type": "string", "description": "Why the merge queue's commit was refused" } }, "required": ["event", "commit", "happened_at", "status"] }, "checkpoint": { "type": "object", "description": "The Merkle root over all entries before this one", "additionalProperties": false, "properties": { "size": { "type": "integer", "minimum": 1 }, "root": { "type": "string", "description": "RFC 6962 root, base64" }, "note": { "type": ["string", "null"], "description": "C2SP signed note; null without a key" } }, "required": ["size", "root", "note"] }, "expunged": { "type": "object", "description": "Content was removed; its digests stay", "additionalProperties": false, "properties": { "blobs": { "type": "array", "description": "Digests", "minItems": 1, "items": { "$ref": "#/$defs/sha256" } }, "reason": { "type": "string", "minLength": 1 }, "basis": { "enum": ["retention", "request"] } }, "required": ["blobs", "reason", "basis"] }, "correction": { "type": "object", "description": "An earlier entry is wrong; it stays as it is", "additionalProperties": false, "properties": { "of": { "type": "integer", "minimum": 1 }, "reason": { "type": "string", "minLength": 1 } }, "required": ["of", "reason"] }, "platformLog": { "type": "object", "description": "An event of the platform's audit log that bears on what is governed, as an export has it. The entry's actor is who did it; whoever imported it is believed", "additionalProperties": false, "properties": { "document": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,120}$", "description": "The platform's id of the event (_document_id)" }, "action": { "type": "string", "description": "What happened, such as protected_branch.policy_override" }, "happened_at": { "type": "string", "description": "When, by the platform" }, "actor": { "type": ["string", "null"], "description": "Login of who did it" }, "user": { "type": ["string", "null"], "description": "Login of whom it was about" }, "target": { "type": ["string", "null"], "description": "What it was about: a team, a ruleset, a branch" }, "event": { "$ref": "#/$defs/sha256" } }, "required": ["document", "action", "happened_at", "actor", "user", "target", "event"] } } };

// EXTERNAL MODULE: ./lib/schemas/validators.js
var validators = __webpack_require__(42025);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
;// CONCATENATED MODULE: ./lib/ledger/entry.js







/** Size of the largest entry in bytes, its newline included. What is larger belongs into a blob. */
const MOST_ENTRY_BYTES = 1024 * 1024;
/** Levels of objects and arrays in an entry, itself the first. */
const MOST_ENTRY_DEPTH = 32;
const DETAILED_TYPES = new Set(Object.keys(ledgerDetailSchema.properties));
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The bytes of an entry: RFC 8785 JSON and a newline. Refuses what could not be read back. */
function entryBytes(entry) {
    const text = `${(0,model_canonical/* canonicalJson */.dj)(entry)}\n`;
    if (hasLoneSurrogate(text)) {
        throw new errors/* UserError */.y(`Entry ${(0,finding/* quoted */.TL)(entry.id)} holds half a character; the ledger holds Unicode text only.`);
    }
    const bytes = ENCODER.encode(text);
    if (bytes.length > MOST_ENTRY_BYTES) {
        throw new errors/* UserError */.y(`Entry ${(0,finding/* quoted */.TL)(entry.id)} has ${bytes.length} bytes; at most ${MOST_ENTRY_BYTES} can be recorded.`);
    }
    return bytes;
}
/** SHA-256 of an entry's bytes in lowercase hex: what `prev` of the next entry is. */
function entryDigest(entry) {
    return (0,model_canonical/* sha256Hex */.fg)(entryBytes(entry));
}
/**
 * Reads an entry and believes nothing: its name, size, encoding, canonical form (so a key given twice is found too), the
 * schema of entries and, for the types it knows, the schema of what is said.
 */
function readEntry(path, bytes) {
    const place = (0,layout/* placeOf */.$t)(path);
    if (place.kind !== 'entry') {
        return refused('entry_name', (0,layout/* misplaced */.j5)(path), { path });
    }
    const { seq } = place;
    const refuse = (code, what) => refused(code, `Entry ${seq} ${what}.`, { entry: seq, path });
    if (bytes.length > MOST_ENTRY_BYTES) {
        return refuse('entry_too_large', `has ${bytes.length} bytes; at most ${MOST_ENTRY_BYTES} are read`);
    }
    const text = decoded(bytes);
    if (text === undefined)
        return refuse('entry_unreadable', 'is not UTF-8 text');
    const value = parsed(text);
    if (value === undefined)
        return refuse('entry_unreadable', 'is not JSON');
    if (isDeeper(value, MOST_ENTRY_DEPTH)) {
        return refuse('entry_unreadable', `is nested deeper than ${MOST_ENTRY_DEPTH} levels`);
    }
    if (!isCanonical(text, value)) {
        return refuse('entry_not_canonical', 'is not written as RFC 8785 JSON and one newline');
    }
    const mistake = schemaMistake(value);
    if (mistake !== undefined)
        return refuse('entry_schema', `does not have the shape of an entry: ${mistake}`);
    const entry = value;
    if (entry.seq !== seq)
        return refuse('entry_name', `says that it is entry ${entry.seq}`);
    return { entry, finding: undefined };
}
function refused(code, message, place) {
    return { entry: undefined, finding: (0,finding/* finding */.gk)(code, message, place) };
}
function decoded(bytes) {
    try {
        return DECODER.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Asked before anything that walks the value by recursion: a mebibyte of brackets would exhaust the stack. */
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
/** One serialisation tells it all: order, spaces, numbers, escapes, a key given twice, a byte order mark, the newline. */
function isCanonical(text, value) {
    try {
        const canonical = isOrdered(value) ? JSON.stringify(value) : (0,model_canonical/* canonicalJson */.dj)(value);
        return `${canonical}\n` === text && !hasLoneSurrogate(text);
    }
    catch {
        // A number beyond the finite ones.
        return false;
    }
}
/**
 * Whether the keys of all objects are in RFC 8785's order as they are. Then `JSON.stringify`, several times as fast, writes
 * the same bytes. Keys that begin with a digit are left to the other way: JavaScript moves some of them to the front.
 */
function isOrdered(value) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isOrdered);
    const keys = Object.keys(value);
    return (keys.every((key, index) => !/^\d/.test(key) && (index === 0 || keys[index - 1] < key)) &&
        Object.values(value).every(isOrdered));
}
/** In canonical text the escape `\ud…` stands only for half of a surrogate pair, which RFC 8785 forbids. */
function hasLoneSurrogate(text) {
    return text.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud/.test(text);
}
function schemaMistake(value) {
    if (!validators/* ledgerEntry */.ay(value))
        return worded(validators/* ledgerEntry */.ay.errors);
    const { type, decision } = value;
    if (!DETAILED_TYPES.has(type) || validators/* ledgerDetail */.t2({ [type]: decision }))
        return undefined;
    return worded(validators/* ledgerDetail */.t2.errors, type);
}
/** The validator's words; the place in the entry, of names that the schema knows and numbers only. */
function worded(errors, type) {
    const [first] = errors ?? [];
    const pointer = first?.instancePath ?? '';
    const place = type === undefined ? pointer : `/decision${pointer.slice(type.length + 1)}`;
    return `${place === '' ? 'it' : place} ${first?.message ?? 'is not accepted'}`;
}


/***/ }),

/***/ 93528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ ledgerError),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   V8: () => (/* binding */ MOST_FINDINGS),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   kQ: () => (/* binding */ FindingList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Findings kept of one ledger; a hostile one could have one for each of its files. */
const MOST_FINDINGS = 1000;
function finding(code, message, place = {}) {
    const { entry = null, commit = null, path = null } = place;
    return { code, message, entry, commit, path };
}
/** Collects findings up to the cap, and knows which path was already named for which rule. */
class FindingList {
    #all = [];
    #named = new Set();
    add(code, message, place = {}) {
        this.push(finding(code, message, place));
    }
    push(...found) {
        for (const one of found) {
            if (this.#all.length >= MOST_FINDINGS)
                return;
            this.#all.push(one);
            this.#named.add(`${one.code} ${one.path}`);
        }
    }
    has(code, path) {
        return this.#named.has(`${code} ${path}`);
    }
    get all() {
        return this.#all;
    }
}
const SHOWN_CHARACTERS = 100;
/** Text of unknown origin as a message may hold it: quoted, printable ASCII, cut when long. */
function quoted(text) {
    const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}...` : text;
    return JSON.stringify(cut).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The error that refuses a ledger: the first finding is the headline, all of them are its problems. */
function ledgerError(findings) {
    const first = findings[0];
    if (first === undefined)
        throw new Error('There is no finding to refuse the ledger for.');
    const others = findings.length - 1;
    const more = others === 0 ? '' : ` (and ${others} more)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger cannot be trusted: ${first.message} [${first.code}]${more}. Run \`arbiter audit verify\` for all of it.`, problemsOf(findings));
}
/** Findings as the problems of an error, each with its code. */
function problemsOf(findings) {
    return findings.map(({ code, message, path }) => ({
        code,
        message,
        file: path === null ? 'ledger' : quoted(path).slice(1, -1),
    }));
}


/***/ }),

/***/ 8203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   MQ: () => (/* binding */ LEDGER_MODE),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93528);

/** Git's mode of every file of a ledger. */
const LEDGER_MODE = '100644';
const ENTRY = /^entries\/(\d{10})\.json$/;
const BLOB = /^blobs\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;
function entryPath(seq) {
    return `entries/${String(seq).padStart(10, '0')}.json`;
}
/** In 256 folders: Git compares whole folders, and one with every content would be read for each entry. */
function blobPath(sha256) {
    return `blobs/${sha256.slice(0, 2)}/${sha256}`;
}
function placeOf(path) {
    const seq = Number(ENTRY.exec(path)?.[1] ?? 0);
    if (seq > 0)
        return { kind: 'entry', seq };
    const sha256 = BLOB.exec(path)?.[2];
    if (sha256 !== undefined)
        return { kind: 'blob', sha256 };
    if (path.startsWith('entries/'))
        return { kind: 'entry_name' };
    return { kind: path.startsWith('blobs/') ? 'blob_name' : 'stray_path' };
}
/** Why a path that is neither an entry nor a blob is refused. */
function misplaced(path) {
    const place = placeOf(path).kind;
    const shown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path);
    if (place === 'entry_name')
        return `${shown} is not entries/ and ten digits of a number from 1, then .json.`;
    if (place === 'blob_name')
        return `${shown} is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.`;
    return `${shown} is neither under entries/ nor under blobs/.`;
}
/** Files in one order, whatever order they were read in. */
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}


/***/ }),

/***/ 18403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ merkleRoot),
/* harmony export */   v: () => (/* binding */ MerkleTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
/**
 * The Merkle tree of RFC 6962 (2.1) over entries in their order, one added after the other. It keeps only the roots of the
 * full subtrees, largest first: one for each bit that is set in the size.
 */
class MerkleTree {
    #size = 0;
    #subtrees = [];
    get size() {
        return this.#size;
    }
    append(leaf) {
        let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(leaf).digest();
        for (let bits = this.#size; bits % 2 === 1; bits = (bits - 1) / 2) {
            hash = nodeHash(this.#subtrees.pop(), hash);
        }
        this.#subtrees.push(hash);
        this.#size += 1;
    }
    /** SHA-256 (32 bytes). The root of the tree without leaves is the hash of nothing. */
    root() {
        const [smallest, ...larger] = [...this.#subtrees].reverse();
        if (smallest === undefined)
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
        return larger.reduce((right, left) => nodeHash(left, right), smallest);
    }
    /** The root as checkpoints write it. */
    rootText() {
        return Buffer.from(this.root()).toString('base64');
    }
}
/** The root over some leaves, as base64. */
function merkleRoot(leaves) {
    const tree = new MerkleTree();
    for (const leaf of leaves)
        tree.append(leaf);
    return tree.rootText();
}
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
}


/***/ }),

/***/ 52929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ verifierKeyText),
/* harmony export */   PO: () => (/* binding */ strictBase64),
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   qO: () => (/* binding */ signNote),
/* harmony export */   wd: () => (/* binding */ parseNote),
/* harmony export */   z$: () => (/* binding */ parseVerifierKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93528);



/** Signature type of Ed25519 in a signed note (C2SP signed-note). */
const ED25519 = 1;
const KEY_BYTES = 32;
const MOST_NOTE_CHARACTERS = 1_000_000;
const MOST_SIGNATURES = 100;
const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([^ ]+)$/u;
/** Unicode spaces, among them U+0085, which `\s` leaves out. */
const SPACE_OR_PLUS = /[\s\u0085+]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;
/** Reads a verifier key `NAME+ID+BASE64`, as Go's and C2SP's tools write it. */
function parseVerifierKey(text) {
    const [, name = '', id = '', encoded = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/u.exec(text) ?? [];
    const bytes = strictBase64(encoded);
    if (!isKeyName(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is no verifier key: expected NAME+ID+KEY, an Ed25519 key as base64 of 0x01 and 32 bytes.`);
    }
    const raw = bytes.subarray(1);
    if (keyId(name, raw) !== id) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The verifier key of ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} has the id ${keyId(name, raw)}, not ${id}.`);
    }
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
    return { name, id, key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk, format: 'jwk' }) };
}
/** The verifier key to publish for a private key (PEM, PKCS#8, Ed25519). */
function verifierKeyText(name, privateKey) {
    const raw = publicBytes(ed25519Key(privateKey));
    assertKeyName(name);
    return `${name}+${keyId(name, raw)}+${Buffer.concat([Buffer.of(ED25519), raw]).toString('base64')}`;
}
/** Signs a text, which ends with a newline, as `name` with a private key (PEM, PKCS#8, Ed25519). */
function signNote(text, name, privateKey) {
    assertKeyName(name);
    if (!text.endsWith('\n') || CONTROL.test(text)) {
        throw new Error('A note is text that ends with a newline, and has no other control character.');
    }
    const key = ed25519Key(privateKey);
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key);
    const id = Buffer.from(keyId(name, publicBytes(key)), 'hex');
    return `${text}\n\u2014 ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}
/** Takes a note apart, or says that it is none. Trusts nothing in it. */
function parseNote(note) {
    if (note.length > MOST_NOTE_CHARACTERS || CONTROL.test(note) || !note.endsWith('\n'))
        return undefined;
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        return undefined;
    const lines = note.slice(split + 2, -1).split('\n');
    if (lines.length > MOST_SIGNATURES)
        return undefined;
    const signatures = lines.map(parseSignature);
    if (!signatures.every((signature) => signature !== undefined))
        return undefined;
    return { text: note.slice(0, split + 1), signatures };
}
/**
 * The names of the trusted keys that signed. A signature by a key that is not known says nothing; one in the name of a known
 * key that does not verify spoils the whole note (undefined).
 */
function signersOf(note, keys) {
    const text = Buffer.from(note.text);
    const names = new Set();
    for (const { name, id, signature } of note.signatures) {
        for (const trusted of keys) {
            if (trusted.name !== name || trusted.id !== id)
                continue;
            if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, text, trusted.key, signature))
                return undefined;
            names.add(name);
        }
    }
    return [...names];
}
/** Bytes of standard base64 (RFC 4648, 4) that is written in its only right way, or undefined. */
function strictBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function parseSignature(line) {
    const [, name = '', encoded = ''] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = strictBase64(encoded);
    if (!isKeyName(name) || bytes === undefined || bytes.length < 5)
        return undefined;
    return { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
}
function isKeyName(name) {
    return name !== '' && !SPACE_OR_PLUS.test(name) && !CONTROL.test(name);
}
function assertKeyName(name) {
    if (isKeyName(name))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot name a key: it must not be empty, nor hold a space or a plus.`);
}
function keyId(name, raw) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\n`).update(Uint8Array.of(ED25519)).update(raw);
    return hash.digest('hex').slice(0, 8);
}
function ed25519Key(pem) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // What OpenSSL says of a bad key may hold parts of it.
    }
    if (key?.asymmetricKeyType !== 'ed25519') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('The key to sign checkpoints with must be an unencrypted Ed25519 private key (PEM, PKCS#8).');
    }
    return key;
}
function publicBytes(key) {
    const { x } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'jwk' });
    return Buffer.from(String(x), 'base64url');
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

/***/ 31722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W2: () => (/* binding */ verifiedLedger),
  xy: () => (/* binding */ verifyLedger)
});

// UNUSED EXPORTS: MOST_ENTRIES

// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/ledger/merkle.js
var merkle = __webpack_require__(18403);
;// CONCATENATED MODULE: ./lib/ledger/anchor.js




/** What an earlier sight of one entry proves against the entries of today (bytes by path). */
function anchorFindings(entries, anchor) {
    const { seq, sha256 } = anchor;
    const path = (0,layout/* entryPath */.s3)(seq);
    const bytes = entries.get(path);
    if (bytes === undefined) {
        const message = `Entry ${seq} (${sha256}) was there before; the ledger no longer has it.`;
        return [(0,finding/* finding */.gk)('rolled_back', message, { entry: seq, path })];
    }
    const found = (0,canonical/* sha256Hex */.fg)(bytes);
    if (found === sha256)
        return [];
    return [(0,finding/* finding */.gk)('forked', `Entry ${seq} was ${sha256} before, and is ${found} now.`, { entry: seq, path })];
}
/** What an earlier checkpoint proves: the ledger must still begin with exactly the entries that it covers. */
function checkpointFindings(entries, checkpoint, origin) {
    const { size, root } = checkpoint;
    if (origin !== checkpoint.origin) {
        const message = `The checkpoint is of ${(0,finding/* quoted */.TL)(checkpoint.origin)}, the ledger of ${(0,finding/* quoted */.TL)(origin)}.`;
        return [(0,finding/* finding */.gk)('checkpoint_origin', message, { entry: 1, path: (0,layout/* entryPath */.s3)(1) })];
    }
    if (size > entries.size) {
        const message = `The checkpoint covers ${size} entries; the ledger has only ${entries.size}.`;
        return [(0,finding/* finding */.gk)('rolled_back', message, { entry: size, path: (0,layout/* entryPath */.s3)(size) })];
    }
    const covered = [];
    for (let seq = 1; seq <= size; seq += 1) {
        const bytes = entries.get((0,layout/* entryPath */.s3)(seq));
        if (bytes === undefined) {
            const message = `The checkpoint covers entry ${seq}; the ledger no longer has it.`;
            return [(0,finding/* finding */.gk)('rolled_back', message, { entry: seq, path: (0,layout/* entryPath */.s3)(seq) })];
        }
        covered.push(bytes);
    }
    const found = (0,merkle/* merkleRoot */.n)(covered);
    if (found === root)
        return [];
    const message = `The first ${size} entries had the root ${root} before, and have ${found} now.`;
    return [(0,finding/* finding */.gk)('forked', message, { entry: size === 0 ? null : size })];
}

// EXTERNAL MODULE: ./lib/signoff/instant.js
var signoff_instant = __webpack_require__(88087);
;// CONCATENATED MODULE: ./lib/ledger/chain-rules.js



/** How far an entry may be dated before the one that it follows, in milliseconds: the clocks of two runners differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** What one entry after the other must hold to, and what is remembered for that. */
class ChainRules {
    #findings;
    #ids = new Map();
    #repository = new RepositoryIdentity();
    #seq = 0;
    /** Digest of the entry just before; null where that is not known, and nothing can be said of `prev`. */
    #sha256 = null;
    #time = null;
    constructor(findings) {
        this.#findings = findings;
    }
    /** An entry whose bytes are not known. */
    skip(seq, path) {
        this.#sequence(seq, path);
        this.#seq = seq;
        this.#sha256 = null;
    }
    follow(link) {
        const { seq, path, sha256, entry } = link;
        const isNext = this.#sequence(seq, path);
        if (entry !== null) {
            const add = (code, message) => this.#findings.add(code, `Entry ${seq} ${message}.`, { entry: seq, path });
            if (isNext)
                this.#previous(entry, add);
            this.#genesis(entry, add);
            this.#id(entry, add);
            this.#owner(entry, add);
            this.#order(entry, add);
        }
        this.#seq = seq;
        this.#sha256 = sha256;
    }
    /** Whether the entry is the one that comes next; the place of the finding is the first entry that is missing. */
    #sequence(seq, path) {
        const expected = this.#seq + 1;
        if (seq === expected)
            return true;
        const missing = seq - 1 === expected ? `Entry ${expected} is missing` : `Entries ${expected} to ${seq - 1} are missing`;
        const found = this.#seq === 0 ? 'the first is' : `${(0,layout/* entryPath */.s3)(this.#seq)} is followed by`;
        this.#findings.add('seq_gap', `${missing}: ${found} ${path}.`, {
            entry: expected,
            path: (0,layout/* entryPath */.s3)(expected),
        });
        return false;
    }
    #previous({ seq, prev }, add) {
        if (seq === 1) {
            if (prev !== null)
                add('prev_mismatch', `names ${prev} as the entry before it, but it is the first`);
        }
        else if (this.#sha256 !== null && prev !== this.#sha256) {
            const named = prev === null ? 'no entry' : prev;
            add('prev_mismatch', `names ${named} as the entry before it, but entry ${seq - 1} is ${this.#sha256}`);
        }
    }
    #genesis({ seq, type }, add) {
        if (seq === 1 && type !== 'genesis')
            add('genesis_missing', `is of type ${type}, not genesis`);
        if (seq > 1 && type === 'genesis')
            add('genesis_repeated', 'is a genesis, which only the first entry is');
    }
    #id({ seq, id }, add) {
        const first = this.#ids.get(id);
        if (first === undefined)
            this.#ids.set(id, seq);
        else
            add('id_repeated', `has the id ${(0,finding/* quoted */.TL)(id)} of entry ${first}`);
    }
    #owner({ repository }, add) {
        if (this.#repository.admits(repository))
            return;
        const found = `${(0,finding/* quoted */.TL)(repository.name)} (id ${repository.id ?? 'unknown'})`;
        add('repository_differs', `is of the repository ${found}; the ledger is of ${this.#repository.shown}`);
    }
    #order({ seq, at }, add) {
        const instant = (0,signoff_instant/* parseInstant */.nV)(at);
        if (instant === undefined) {
            add('time_implausible', `is dated ${(0,finding/* quoted */.TL)(at)}, which is no time`);
            return;
        }
        const before = this.#time;
        if (before !== null && instant < before.instant - CLOCK_SKEW_MS) {
            const late = `more than ${CLOCK_SKEW_MS / 60_000} minutes before entry ${before.seq} (${before.at})`;
            add('time_implausible', `is dated ${at}, ${late}`);
        }
        this.#time = { seq, at, instant };
    }
}
/**
 * Which repository a ledger is of: by its id, which a rename keeps; by name as long as an id is unknown on either side, and
 * then only by a name that it is known to have had.
 */
class RepositoryIdentity {
    #id = null;
    #names = new Set();
    admits({ id, name }) {
        const isFirst = this.#names.size === 0;
        const isSame = id !== null && this.#id !== null ? id === this.#id : isFirst || this.#hasName(name);
        if (!isSame)
            return false;
        this.#id ??= id;
        this.#names.add(name);
        return true;
    }
    /** GitHub takes names in any case, so a remote may be spelt otherwise than the runner spells it. */
    #hasName(name) {
        return [...this.#names].some((known) => known.toLowerCase() === name.toLowerCase());
    }
    get shown() {
        const names = [...this.#names].map(finding/* quoted */.TL).join(', ');
        return `${names} (id ${this.#id ?? 'unknown'})`;
    }
}

// EXTERNAL MODULE: ./lib/ledger/entry.js + 1 modules
var entry = __webpack_require__(86404);
;// CONCATENATED MODULE: ./lib/ledger/chain.js




/**
 * Reads the entries in the order of their numbers and holds them to the rules of the chain: none is missing, each names the
 * bytes of the one before, genesis is the first and the only one, no id is there twice, all are of one repository, and time
 * does not run back.
 */
function readChain(files, contents, findings, known = { entries: [], digests: [] }) {
    const links = [];
    const rules = new ChainRules(findings);
    for (const { seq, path } of files) {
        const bytes = contents.get(path);
        if (bytes === undefined) {
            const message = `${(0,finding/* quoted */.TL)(path)} is a file of the branch, but was not read.`;
            findings.add('snapshot_inconsistent', message, { entry: seq, path });
            rules.skip(seq, path);
            continue;
        }
        const sha256 = (0,canonical/* sha256Hex */.fg)(bytes);
        const entry = known.digests[seq - 1] === sha256 ? known.entries[seq - 1] : parse(path, bytes, findings);
        rules.follow({ seq, path, sha256, entry: entry ?? null });
        links.push({ seq, path, bytes, sha256, entry: entry ?? null });
    }
    return links;
}
function parse(path, bytes, findings) {
    const reading = (0,entry/* readEntry */.hB)(path, bytes);
    if (reading.finding !== undefined)
        findings.push(reading.finding);
    return reading.entry;
}

// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(54915);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/ledger/checkpoint-rules.js



/**
 * Computes the roots that checkpoint entries name anew: each covers all entries before it.
 * @param after entries up to this number were verified before
 */
function checkpointRules(links, keys, findings, after = 0) {
    const isOpen = ({ seq, entry }) => seq > after && entry?.type === 'checkpoint';
    const end = links.findLastIndex(isOpen);
    const origin = originOf(links);
    const tree = new merkle/* MerkleTree */.v();
    for (const link of links.slice(0, end + 1)) {
        if (isOpen(link)) {
            checkpointRule(link, { origin, size: tree.size, root: tree.rootText() }, keys, findings);
        }
        tree.append(link.bytes);
    }
}
/** Name of the log as its genesis gives it; empty where there is none to be read. */
function originOf(links) {
    const first = links[0]?.entry ?? null;
    return (first === null ? undefined : (0,query/* detailOf */.Rw)(first, 'genesis')?.origin) ?? '';
}
function checkpointRule({ seq, path, entry }, expected, keys, findings) {
    const said = entry === null ? undefined : (0,query/* detailOf */.Rw)(entry, 'checkpoint');
    if (said === undefined)
        return;
    const place = { entry: seq, path };
    if (said.size !== seq - 1) {
        const message = `Checkpoint entry ${seq} covers ${said.size} entries, not the ${seq - 1} before it.`;
        findings.add('checkpoint_mismatch', message, place);
        return;
    }
    if (said.root !== expected.root) {
        const message = `Checkpoint entry ${seq} names another root than the entries before it have (${expected.root}).`;
        findings.add('checkpoint_mismatch', message, place);
        return;
    }
    const problem = said.note === null ? null : (0,checkpoint/* noteProblem */.uK)(said.note, expected, keys);
    if (problem === 'mismatch') {
        const message = `The note of checkpoint entry ${seq} is not one of its size and root and this ledger's origin.`;
        findings.add('checkpoint_mismatch', message, place);
    }
    if (problem === 'signature') {
        const message = `The note of checkpoint entry ${seq} is not signed by a key that is trusted here.`;
        findings.add('checkpoint_signature', message, place);
    }
}

// EXTERNAL MODULE: ./lib/ledger/contents.js
var contents = __webpack_require__(35199);
;// CONCATENATED MODULE: ./lib/ledger/files.js


function sortFiles(files) {
    const entries = [];
    const blobs = new Set();
    for (const { path } of files) {
        const place = (0,layout/* placeOf */.$t)(path);
        if (place.kind === 'entry')
            entries.push({ seq: place.seq, path });
        if (place.kind === 'blob')
            blobs.add(place.sha256);
    }
    return { entries: entries.sort((a, b) => a.seq - b.seq), blobs };
}
/** Every file has its place and is a regular one, and nothing was read that is no file. */
function fileRules(snapshot, findings) {
    const paths = new Set();
    for (const file of snapshot.files) {
        paths.add(file.path);
        fileRule(file, findings);
    }
    for (const path of snapshot.entries.keys()) {
        if (paths.has(path))
            continue;
        findings.add('snapshot_inconsistent', `${(0,finding/* quoted */.TL)(path)} was read, but is no file of the branch.`, {
            path,
        });
    }
}
function fileRule({ path, mode }, findings) {
    const place = (0,layout/* placeOf */.$t)(path);
    if (place.kind === 'entry' || place.kind === 'blob') {
        if (mode === layout/* LEDGER_MODE */.MQ)
            return;
        const message = `${path} has the mode ${(0,finding/* quoted */.TL)(mode)}, not ${layout/* LEDGER_MODE */.MQ}: it must be a regular file.`;
        if (place.kind === 'blob')
            findings.add('blob_mode', message, { path });
        else
            findings.add('entry_mode', message, { entry: place.seq, path });
    }
    else if (!findings.has(place.kind, path)) {
        // The history names it with its commit, where there is one.
        findings.add(place.kind, (0,layout/* misplaced */.j5)(path), { path });
    }
}

;// CONCATENATED MODULE: ./lib/ledger/history.js



const BEGINNING = { tip: null, seq: 0, paths: new Set() };
/**
 * Holds the commits to the rules of an append-only branch: one root, no merge, each commit adds the next entry and contents,
 * and removes nothing but what that entry says it expunges. What the commits make must be what the tip has.
 */
function historyRules(snapshot, links, findings, start) {
    const history = new History(links, findings, start ?? BEGINNING);
    const since = start?.tip ?? null;
    const isLine = shapeRules(snapshot, findings, since);
    if (isLine)
        lineRules(snapshot, findings, since);
    for (const commit of snapshot.commits)
        history.follow(commit);
    if (isLine)
        history.end(snapshot);
}
/** One root, no merge; whether the history is one line, so that the commits can be held against the tip. */
function shapeRules({ commits }, findings, since) {
    let roots = since === null ? 0 : 1;
    let isLine = true;
    for (const { sha, parents } of commits) {
        if (parents.length === 0)
            roots += 1;
        if (parents.length === 0 && roots > 1) {
            findings.add('several_roots', `Commit ${sha} begins a second history.`, { commit: sha });
            isLine = false;
        }
        if (parents.length > 1) {
            const message = `Commit ${sha} has ${parents.length} parents; a ledger is never merged.`;
            findings.add('merge_commit', message, { commit: sha });
            isLine = false;
        }
    }
    return isLine;
}
/** In one line every commit follows the one before, up to the tip. */
function lineRules({ commits, tip }, findings, since) {
    let previous = since;
    for (const { sha, parents } of commits) {
        const parent = parents[0] ?? null;
        if (parent !== previous) {
            const message = `Commit ${sha} follows ${parent}, not ${previous ?? 'nothing'}.`;
            findings.add('snapshot_inconsistent', message, { commit: sha });
        }
        previous = sha;
    }
    if (previous !== tip) {
        const message = `The history ends at ${previous ?? 'nothing'}, not at the tip ${tip}.`;
        findings.add('snapshot_inconsistent', message, { commit: tip });
    }
}
class History {
    #entries;
    #findings;
    /** What is there after the commits so far. */
    #paths;
    #seq;
    constructor(links, findings, start) {
        this.#entries = new Map(links.map(({ path, entry }) => [path, entry]));
        this.#findings = findings;
        this.#paths = new Set(start.paths);
        this.#seq = start.seq;
    }
    follow(commit) {
        const added = commit.changes.flatMap(({ kind, path }) => {
            const place = (0,layout/* placeOf */.$t)(path);
            return kind === 'added' && place.kind === 'entry' ? [{ path, seq: place.seq }] : [];
        });
        if (commit.parents.length === 0)
            this.#root(commit);
        const expunged = new Set(added.flatMap(({ path }) => this.#expunged(path)));
        for (const change of commit.changes) {
            if (change.kind === 'removed')
                this.#paths.delete(change.path);
            else
                this.#paths.add(change.path);
            this.#change(change, commit.sha, expunged);
        }
        this.#singleAdd(commit, added);
    }
    /** Compares what the commits made with what the tip has. */
    end({ files, tip }) {
        const there = new Set(files.map(({ path }) => path));
        const differing = [
            ...[...this.#paths].filter((path) => !there.has(path)).map((path) => ({ path, what: 'is missing at' })),
            ...[...there]
                .filter((path) => !this.#paths.has(path))
                .map((path) => ({ path, what: 'is in no commit, but at' })),
        ];
        for (const { path, what } of differing) {
            const message = `${(0,finding/* quoted */.TL)(path)} ${what} the tip ${tip}.`;
            this.#findings.add('snapshot_inconsistent', message, { commit: tip, path });
        }
    }
    #singleAdd({ sha }, added) {
        const [first, second] = added;
        const expected = this.#seq + 1;
        const add = (found, seq) => this.#findings.add('not_single_add', `Commit ${sha} adds ${found}; it must add exactly entry ${expected}.`, {
            commit: sha,
            entry: seq,
            path: first?.path ?? null,
        });
        if (first === undefined) {
            add('no entry', null);
            return;
        }
        if (second !== undefined)
            add(`${added.length} entries`, first.seq);
        else if (first.seq !== expected)
            add(`entry ${first.seq}`, first.seq);
        this.#seq = added.reduce((most, { seq }) => Math.max(most, seq), this.#seq);
    }
    #root({ sha, changes }) {
        const foreign = changes.find(({ path }) => {
            const place = (0,layout/* placeOf */.$t)(path);
            return place.kind !== 'blob' && !(place.kind === 'entry' && place.seq === 1);
        });
        if (foreign === undefined)
            return;
        const message = `Commit ${sha} begins the history with ${(0,finding/* quoted */.TL)(foreign.path)}, not with entry 1 and its contents only.`;
        this.#findings.add('branch_from_elsewhere', message, { commit: sha, path: foreign.path });
    }
    #expunged(path) {
        const entry = this.#entries.get(path) ?? undefined;
        return entry === undefined ? [] : ((0,query/* detailOf */.Rw)(entry, 'expunged')?.blobs ?? []);
    }
    #change({ path, kind }, commit, expunged) {
        const place = (0,layout/* placeOf */.$t)(path);
        if (place.kind === 'entry') {
            const where = { entry: place.seq, commit, path };
            if (kind === 'modified')
                this.#findings.add('entry_modified', `Commit ${commit} changes entry ${place.seq}.`, where);
            if (kind === 'removed')
                this.#findings.add('entry_removed', `Commit ${commit} removes entry ${place.seq}.`, where);
        }
        else if (place.kind === 'blob') {
            const where = { commit, path };
            if (kind === 'modified') {
                this.#findings.add('blob_modified', `Commit ${commit} changes the content ${place.sha256}.`, where);
            }
            if (kind === 'removed' && !expunged.has(place.sha256)) {
                const message = `Commit ${commit} removes the content ${place.sha256}, but adds no entry that expunges it.`;
                this.#findings.add('blob_removed', message, where);
            }
        }
        else {
            this.#findings.add(place.kind, `Commit ${commit}: ${(0,layout/* misplaced */.j5)(path)}`, { commit, path });
        }
    }
}

;// CONCATENATED MODULE: ./lib/ledger/verification.js








/** Entries of one ledger; at one a minute it lasts two years, and a new one can follow it. */
const MOST_ENTRIES = 1_000_000;
/** Holds a ledger to all rules. Null: there is no branch. Nothing to verify is a failure. */
function verifyLedger(snapshot, options = {}) {
    const findings = new finding/* FindingList */.kQ();
    const notes = new finding/* FindingList */.kQ();
    if (snapshot === null) {
        findings.add('ledger_missing', 'There is no ledger: its branch does not exist.');
        return verification([], new Set(), findings, notes);
    }
    const files = sortFiles(snapshot.files);
    const { mostEntries = MOST_ENTRIES } = options;
    if (files.entries.length > mostEntries) {
        findings.add('too_many_entries', `There are ${files.entries.length} entries; at most ${mostEntries} are read.`);
        return verification([], files.blobs, findings, notes);
    }
    const chainFindings = new finding/* FindingList */.kQ();
    const links = readChain(files.entries, snapshot.entries, chainFindings, options.known);
    const entries = entriesOf(links);
    // The commit that broke something explains more than the chain that no longer fits, so it comes first.
    if (options.history !== false)
        historyRules(snapshot, links, findings, historyStart(options.known));
    fileRules(snapshot, findings);
    if (files.entries.length === 0) {
        findings.add('ledger_empty', 'The ledger has no entry: there is nothing to verify.');
    }
    findings.push(...chainFindings.all);
    checkpointRules(links, options.keys ?? [], findings, options.known?.head.seq);
    (0,contents/* contentRules */.tc)(entries, files.blobs, findings, notes);
    earlierSights(snapshot, links, options, findings);
    return verification(links, files.blobs, findings, notes);
}
/** The same for who relies on the ledger: any finding is an error. */
function verifiedLedger(snapshot, options = {}) {
    const { entries, head, findings, digests } = verifyLedger(snapshot, options);
    if (findings.length > 0 || snapshot === null || head === null)
        throw (0,finding/* ledgerError */.EW)(findings);
    const files = snapshot.files.toSorted(layout/* byPath */.f2);
    return { tip: snapshot.tip, entries, head, digests, files, contents: snapshot.entries };
}
function earlierSights({ entries }, links, { known, anchors = [], checkpoints = [] }, findings) {
    const sights = known === undefined ? anchors : [known.head, ...anchors];
    for (const anchor of sights)
        findings.push(...anchorFindings(entries, anchor));
    const origin = originOf(links);
    for (const checkpoint of checkpoints)
        findings.push(...checkpointFindings(entries, checkpoint, origin));
}
function historyStart(known) {
    if (known === undefined)
        return undefined;
    return { tip: known.tip, seq: known.head.seq, paths: new Set(known.files.map(({ path }) => path)) };
}
function verification(links, blobs, findings, notes) {
    const last = links.at(-1);
    return {
        entries: entriesOf(links),
        head: last === undefined ? null : { seq: last.seq, sha256: last.sha256 },
        findings: findings.all,
        notes: notes.all,
        digests: links.map(({ sha256 }) => sha256),
        blobs: [...blobs].sort(),
    };
}
function entriesOf(links) {
    return links.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}


/***/ })

};
