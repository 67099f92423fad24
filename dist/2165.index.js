export const id = 2165;
export const ids = [2165];
export const modules = {

/***/ 51746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ EntryReadings),
  U: () => (/* binding */ readChain)
});

// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var signoff_instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
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

// EXTERNAL MODULE: ./lib/ledger/entry.js + 2 modules
var entry = __webpack_require__(7438);
;// CONCATENATED MODULE: ./lib/ledger/chain.js




/** What entries were found to be, by their bytes: they can be read before it is known what became of them. */
class EntryReadings {
    #found = new Map();
    /** Reads entries ahead. */
    add(contents) {
        for (const [path, bytes] of contents)
            this.of(path, bytes);
    }
    of(path, bytes) {
        const found = this.#found.get(bytes);
        if (found?.path === path)
            return found.reading;
        const reading = (0,entry/* readEntry */.hB)(path, bytes);
        this.#found.set(bytes, { path, reading });
        return reading;
    }
}
/**
 * Reads the entries in the order of their numbers and holds them to the rules of the chain: none is missing, each names the
 * bytes of the one before, genesis is the first and the only one, no id is there twice, all are of one repository, and time
 * does not run back.
 */
function readChain(files, contents, findings, known = { entries: [], digests: [] }, readings = new EntryReadings()) {
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
        const entry = known.digests[seq - 1] === sha256
            ? known.entries[seq - 1]
            : entryOf(readings.of(path, bytes), findings);
        rules.follow({ seq, path, sha256, entry: entry ?? null });
        links.push({ seq, path, bytes, sha256, entry: entry ?? null });
    }
    return links;
}
function entryOf(reading, findings) {
    if (reading.finding !== undefined)
        findings.push(reading.finding);
    return reading.entry;
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
    const compliance = ((0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'deployment') ?? (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'rollback'))?.compliance;
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
        let subtree = digest(LEAF, leaf);
        for (let bits = this.#size; bits % 2 === 1; bits = (bits - 1) / 2) {
            subtree = digest(NODE, this.#subtrees.pop(), subtree);
        }
        this.#subtrees.push(subtree);
        this.#size += 1;
    }
    /** SHA-256 (32 bytes). The root of the tree without leaves is the hash of nothing. */
    root() {
        const [smallest, ...larger] = [...this.#subtrees].reverse();
        if (smallest === undefined)
            return digest();
        return larger.reduce((right, left) => digest(NODE, left, right), smallest);
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
function digest(...parts) {
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const part of parts) {
        bytes.set(part, end);
        end += part.length;
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer');
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

/***/ 22165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_ENTRIES: () => (/* binding */ MOST_ENTRIES),
  verifiedLedger: () => (/* binding */ verifiedLedger),
  verifyLedger: () => (/* binding */ verifyLedger)
});

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

// EXTERNAL MODULE: ./lib/ledger/chain.js + 1 modules
var chain = __webpack_require__(51746);
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
    const links = (0,chain/* readChain */.U)(files.entries, snapshot.entries, chainFindings, options.known, options.readings);
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
