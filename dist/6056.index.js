export const id = 6056;
export const ids = [6056,3842,8203];
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

/***/ 45732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SIGNERS_FILE),
/* harmony export */   a: () => (/* binding */ TRUSTED_ROOT_FILE)
/* harmony export */ });
/** Where a repository says whose signatures count. */
const SIGNERS_FILE = '.arbiter/signers.yml';
const TRUSTED_ROOT_FILE = '.arbiter/trusted-root.json';


/***/ }),

/***/ 43709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W6: () => (/* binding */ SealRefusal),
  WK: () => (/* binding */ readReleasedFile),
  sK: () => (/* binding */ requireIdentity),
  wh: () => (/* binding */ unsealedChunks)
});

// UNUSED EXPORTS: SEAL_CODES

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/release/sealed-header.js

/** Far more than the recipients of a configuration need; a file that is longer here is none of ours. */
const LONGEST_HEADER = 16 * 1024;
/** As many recipients as a configuration may have. */
const MOST_RECIPIENTS = 20;
const VERSION = 'age-encryption.org/v1';
/** Whether bytes begin as a file of age does: a tar never does, it begins with the name of a file of the bundle. */
function looksSealed(start) {
    return external_node_buffer_.Buffer.from(start.subarray(0, VERSION.length)).toString('latin1') === VERSION;
}
/**
 * Why the beginning of a file is not that of a bundle encrypted for X25519 recipients; null: it is. It is asked before the
 * library reads it, which would take headers of any length, and passphrases (scrypt), whose cost the file itself sets.
 */
function headerProblem(start) {
    if (!looksSealed(start))
        return 'it does not begin as a file of age does.';
    const text = external_node_buffer_.Buffer.from(start.subarray(0, LONGEST_HEADER)).toString('latin1');
    const lines = text.split('\n');
    const end = lines.findIndex((line) => line.startsWith('---'));
    // The last piece is no whole line.
    if (end === -1 || end === lines.length - 1)
        return `its header does not end within ${LONGEST_HEADER / 1024} KiB.`;
    const header = lines.slice(0, end);
    if (header[0] !== VERSION)
        return 'it is of another version of age.';
    const kinds = header.filter((line) => line.startsWith('-> ')).map((line) => line.split(' ')[1] ?? '');
    if (kinds.includes('scrypt'))
        return 'it is encrypted with a passphrase, and not for recipients.';
    const other = kinds.find((kind) => kind !== 'X25519');
    if (other !== undefined)
        return `it has a recipient of the kind ${JSON.stringify(other.slice(0, 60))}; known is X25519 only.`;
    if (kinds.length === 0)
        return 'it is encrypted for nobody.';
    return kinds.length > MOST_RECIPIENTS
        ? `it is encrypted for ${kinds.length} recipients; there are at most ${MOST_RECIPIENTS}.`
        : null;
}

// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/commands/byte-stream.js
var byte_stream = __webpack_require__(54699);
;// CONCATENATED MODULE: ./lib/commands/bundle-unsealing.js





/** Why a released bundle that is encrypted cannot be read; a closed list (docs/reference/deployment.md). */
const SEAL_CODES = (/* unused pure expression or super */ null && (['bundle_identity_missing', 'encrypted_differs', 'not_decryptable']));
/** An encrypted bundle that is not the one of the ledger, or that nobody here can decrypt. */
class SealRefusal extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'SealRefusal';
        this.code = code;
    }
}
/** @throws SealRefusal where there is no key */
function requireIdentity(identity) {
    if (identity !== undefined)
        return identity;
    throw new SealRefusal('bundle_identity_missing', 'The bundle is encrypted for those who deploy it, and no identity was given. Set the input `bundle-identity` of the action (a secret of the GitHub environment), or `--identity FILE`.');
}
/**
 * The bytes of an encrypted bundle, decrypted as they are asked for. What comes before an error was authentic, and may still
 * not be all of it: only who reads to the end has the bundle.
 * @throws SealRefusal, UserError
 */
async function* unsealedChunks(path, identity) {
    const key = requireIdentity(identity);
    const problem = headerProblem(await startOf(path));
    if (problem !== null)
        throw new SealRefusal('not_decryptable', `The encrypted bundle cannot be read: ${problem}`);
    const source = (0,byte_stream/* copied */.p)((0,bundle_file/* fileChunks */.T9)(path));
    try {
        yield* decrypted(key, source);
    }
    finally {
        await source.return(undefined);
    }
}
/**
 * Verifies a bundle on disk as it was released, encrypted or not, in one pass: nothing decrypted is written anywhere.
 * @throws SealRefusal, BundleRefusal, UserError
 */
async function readReleasedFile(path, identity, options) {
    return looksSealed(await startOf(path))
        ? (0,bundle_archive/* readBundle */.Bo)(unsealedChunks(path, identity), options)
        : (0,bundle_file/* readBundleFile */.zi)(path, options);
}
async function* decrypted(identity, source) {
    const plain = await identity.decrypt((0,byte_stream/* webStream */.I)(source)).catch(unreadable);
    const reader = plain.getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read().catch(unreadable);
            if (done)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/** What the library says is not repeated: it is made for programmers, and speaks of what only the deployer may know. */
function unreadable(error) {
    if (error instanceof errors/* UserError */.y)
        throw error;
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    const message = isOther
        ? 'The encrypted bundle is for other recipients than the identity of this run: take the key whose public part stood under `bundles.recipients` when it was released.'
        : 'The encrypted bundle was changed or cut off: it cannot be decrypted to its end.';
    throw new SealRefusal('not_decryptable', message, { cause: error });
}
async function startOf(path) {
    for await (const bytes of (0,bundle_file/* fileChunks */.T9)(path))
        return Uint8Array.from(bytes.subarray(0, LONGEST_HEADER));
    return new Uint8Array();
}


/***/ }),

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ webStream),
/* harmony export */   p: () => (/* binding */ copied)
/* harmony export */ });
/** Streams keep pieces for a while, and `fileChunks` writes over them. */
async function* copied(chunks, seen) {
    for await (const bytes of chunks) {
        seen?.(bytes);
        yield Uint8Array.from(bytes);
    }
}
/** `ReadableStream.from` came with Node 20.6. */
function webStream(source) {
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await source.next();
            if (done === true)
                controller.close();
            else
                controller.enqueue(value);
        },
        async cancel() {
            await source.return(undefined);
        },
    });
}


/***/ }),

/***/ 57041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseVerification: () => (/* binding */ releaseVerification),
  renderVerification: () => (/* reexport */ renderVerification)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/attestation/signing-files.js + 3 modules
var signing_files = __webpack_require__(23824);
// EXTERNAL MODULE: ./lib/attestation/verification.js + 3 modules
var verification = __webpack_require__(95403);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(54915);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/bundle-proof.js
var bundle_proof = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/release/verify-refusal.js
var verify_refusal = __webpack_require__(16445);
// EXTERNAL MODULE: ./lib/commands/bundle-unsealing.js + 1 modules
var bundle_unsealing = __webpack_require__(43709);
// EXTERNAL MODULE: ./lib/commands/small-file.js
var small_file = __webpack_require__(11720);
// EXTERNAL MODULE: ./lib/release/deploy-approval.js
var deploy_approval = __webpack_require__(15272);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/release-verification.js


const KINDS = {
    summary: 'the summary',
    'test-result': 'the test result',
    approval: 'the approvals',
};
/** The result for people. @param now RFC 3339: bundles are kept for longer than their approval holds, and that is then said */
function renderVerification(file, result, now) {
    const { bundle, proofs, ledger, refusal } = result;
    if (refusal !== null || bundle === null)
        return (0,report_escape/* logText */.kc)(`Not verified: ${file}\n  ${refusal?.code}: ${refusal?.message}\n`);
    const lines = [
        `Verified: ${file}`,
        `  ${bundle.tag}: ${bundle.model} ${bundle.version}, commit ${bundle.commit}`,
        `  sha256 ${bundle.sha256}, ${bundle.size} bytes`,
        `  ${validity(bundle.valid_until, now)}`,
        ...proofs.map(({ file: path, kind, environment, signer }) => {
            const what = environment === null ? KINDS[kind] : `${KINDS[kind]} for ${environment}`;
            return `  ${what}: signed by ${signer.kind} ${signer.name} (${signer.id}), ${path}`;
        }),
        ledger === null
            ? '  no ledger was read: keys are valid now, and nothing was taken back as far as these files say'
            : `  approved by entry ${ledger.evaluation} of the ledger, recorded as entry ${ledger.bundle} at ${ledger.at}`,
        ...largeFilesLine(result.large_files),
    ];
    return (0,report_escape/* logText */.kc)(`${lines.join('\n')}\n`);
}
function validity(until, now) {
    if (until === null)
        return 'the approval has no end';
    return (0,deploy_approval/* isOver */.PU)(until, now)
        ? `the approval is OVER since ${until}: nothing is released or deployed with it any more`
        : `the approval holds until ${until}`;
}
function largeFilesLine(large) {
    if (large === undefined)
        return [];
    const files = `${large.files} ${large.files === 1 ? 'file' : 'files'} kept by digest`;
    return large.verified
        ? [`  ${files}: read in the clone, every byte`]
        : [`  ${files}: NOT looked at; whether they are still there is not known`];
}

;// CONCATENATED MODULE: ./lib/commands/release-verification.js














/** A Sigstore bundle is refused above 4 MiB; a byte more says that it is larger. */
const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024 + 1;
/** What was verified, or the first link that is missing or wrong. @throws what says that it cannot be told */
async function releaseVerification(file, words, clone, io) {
    return verified(file, words, clone, io).catch((error) => {
        const isRefusal = error instanceof bundle_archive/* BundleRefusal */.dx ||
            error instanceof refusal/* AttestationRefusal */.H ||
            error instanceof verify_refusal.VerifyRefusal ||
            error instanceof bundle_unsealing/* SealRefusal */.W6;
        if (!isRefusal)
            throw error;
        const { code, message } = error;
        return { bundle: null, proofs: [], ledger: null, refusal: { code, message } };
    });
}
async function verified(file, words, clone, io) {
    const texts = await attestationTexts(words.attestation ?? [], io);
    const options = words.sha256 === undefined ? {} : { sha256: words.sha256 };
    const bundle = await (0,bundle_unsealing/* readReleasedFile */.WK)((0,external_node_path_.resolve)(io.cwd, file), await identityOf(words, io), options);
    const { manifest, sha256, size } = bundle;
    if (words.environment !== undefined && !manifest.environments.includes(words.environment)) {
        throw new verify_refusal.VerifyRefusal('environment_not_declared', `The bundle is for ${manifest.environments.join(', ') || 'no environment'}, not for ${words.environment}.`);
    }
    const kept = words.checkpoint === undefined ? undefined : await checkpointOf(words.checkpoint, io);
    const signing = await signingFiles(words, clone, io);
    const record = clone === undefined ? null : await clone.record(bundle, kept);
    if (record === null && kept !== undefined)
        requireCheckpoint(manifest.ledger.checkpoint, kept);
    const proofs = [];
    for (const { path, text } of texts) {
        const at = record === null ? io.now() : (record.attestedAt.get((0,canonical/* sha256Hex */.fg)(text)) ?? record.at);
        const input = { signers: signing.signers ?? {}, trustedRoot: signing.trustedRoot, at };
        const proof = (0,bundle_proof/* proofOf */.oX)(await (0,verification/* verifyAttestation */.o)(text, input), bundle);
        if (proof.signer.kind === 'key' && record !== null && !record.attestedAt.has((0,canonical/* sha256Hex */.fg)(text))) {
            throw new verify_refusal.VerifyRefusal('attestation_not_recorded', `${path} is signed with the key ${proof.signer.name}, and the ledger's entry ${record.seq} of the bundle does not name it: nothing says when it was signed.`);
        }
        proofs.push({ file: path, ...proof });
    }
    const missing = (0,bundle_proof/* missingProofs */.kl)(proofs, bundle, words.environment);
    if (missing.length > 0) {
        throw new verify_refusal.VerifyRefusal('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
    }
    const { tag, name: model, version, commit } = manifest;
    const large = await largeFilesIn((0,external_node_path_.resolve)(io.cwd, file), bundle, words, clone);
    return {
        bundle: { sha256, size, tag, model, version, commit, valid_until: manifest.valid_until },
        proofs,
        ledger: record === null ? null : { evaluation: manifest.ledger.entry.seq, bundle: record.seq, at: record.at },
        ...(large !== null && { large_files: large }),
        refusal: null,
    };
}
async function attestationTexts(paths, io) {
    if (paths.length === 0)
        throw new verify_refusal.VerifyRefusal('attestation_missing', 'There is nothing to verify: give --attestation FILE.');
    const texts = [];
    for (const path of paths) {
        const bytes = await firstBytes((0,external_node_path_.resolve)(io.cwd, path), path);
        const text = (0,small_file/* textOf */.b)(bytes);
        if (text === undefined)
            throw new refusal/* AttestationRefusal */.H('bundle_malformed', `${path} is not UTF-8 text.`);
        texts.push({ path, text });
    }
    return texts;
}
/** As much as is ever read of an attestation. */
async function firstBytes(path, shown) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(MOST_ATTESTATION_BYTES);
            let length = 0;
            for (;;) {
                const { bytesRead } = await file.read(buffer, length, buffer.length - length);
                length += bytesRead;
                if (bytesRead === 0 || length === buffer.length)
                    return buffer.subarray(0, length);
            }
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw new errors/* UserError */.y(`${shown} cannot be read: ${error.message}.`, [], { cause: error });
    }
}
async function identityOf({ identity }, io) {
    if (identity === undefined)
        return undefined;
    const { BundleIdentity } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421), __webpack_require__.e(417), __webpack_require__.e(2767)]).then(__webpack_require__.bind(__webpack_require__, 62767));
    return BundleIdentity.parse(await (0,small_file/* smallFile */.u)((0,external_node_path_.resolve)(io.cwd, identity), identity), identity);
}
async function checkpointOf(file, io) {
    return (0,checkpoint/* readCheckpoint */.HQ)(await (0,small_file/* smallFile */.u)((0,external_node_path_.resolve)(io.cwd, file), file), []);
}
async function signingFiles(words, clone, io) {
    const files = clone === undefined ? await namedFiles(words, io) : await clone.signing();
    if (files.problems.length > 0)
        throw errors/* UserError */.y.from(files.problems);
    return files;
}
async function namedFiles(words, io) {
    const text = async (file) => file === undefined ? undefined : (0,small_file/* smallFile */.u)((0,external_node_path_.resolve)(io.cwd, file), file);
    return (0,signing_files.loadSigningFiles)(await text(words.signers), await text(words['trusted-root']));
}
/** What the bundle keeps by digest, as the clone has it; null where it keeps nothing so. */
async function largeFilesIn(path, bundle, words, clone) {
    const { length } = bundle.manifest.large;
    if (length === 0)
        return null;
    if (clone === undefined || words['without-large-files'] === true)
        return { files: length, verified: false };
    const fault = await clone.largeFileFault(path, bundle);
    if (fault !== null)
        throw new verify_refusal.VerifyRefusal(fault.code, fault.message);
    return { files: length, verified: true };
}
/** Without a ledger only the checkpoint in the bundle can be held against the one that was kept. */
function requireCheckpoint(text, kept) {
    const own = (0,checkpoint/* parseCheckpoint */.S7)(text);
    if (own?.origin === kept.origin && own.size === kept.size && own.root === kept.root)
        return;
    throw new verify_refusal.VerifyRefusal('checkpoint_differs', `The bundle's checkpoint covers ${own?.size ?? 'unknown'} entries of ${own?.origin ?? 'no ledger'}; yours is not the same, and without the ledger nothing shows that one continues the other. Give --repository DIR.`);
}


/***/ }),

/***/ 11720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   u: () => (/* binding */ smallFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : textOf(bytes);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
}
/** The text of a content, or undefined where it is none. */
function textOf(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
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

/***/ 44788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadFile)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48491);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36835);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75220);




/** Parses and validates one file that people write by hand, then looks at what the schema cannot say. */
function loadFile(text, file, form, furtherProblems) {
    const parse = file.endsWith('.json') ? _text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q : _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h;
    const document = parse(text, file, _text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .GOVERNING_LIMITS */ .Tg);
    const { value, problems } = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .validateDocument */ .m)(document, form);
    if (value === undefined)
        return { value, document, problems };
    const further = furtherProblems(value, document);
    return { value: further.length > 0 ? undefined : value, document, problems: further };
}


/***/ }),

/***/ 63070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collisionKey),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/**
 * Why a repository path is refused, or undefined. Relative, forward slashes,
 * no empty, `.` or `..` segment, no control character, no drive letter, no segment that Windows would rename. Members of
 * an archive are held to more (src/evidence/path.ts): a repository may have a file called `aux.py`.
 */
function pathProblem(path) {
    if (path === '')
        return 'The path is empty.';
    if (path.includes('\\'))
        return `\`${shown(path)}\` has a backslash: write /.`;
    if (hasControlCharacter(path))
        return `\`${shown(path)}\` has a control character.`;
    if (path.startsWith('/'))
        return `\`${shown(path)}\` is absolute: write it relative to the repository.`;
    if (/^[A-Za-z]:/.test(path))
        return `\`${shown(path)}\` names a drive: write it relative to the repository.`;
    for (const segment of path.split('/')) {
        if (segment === '')
            return `\`${shown(path)}\` has an empty part between slashes.`;
        if (segment === '.' || segment === '..')
            return `\`${shown(path)}\` has a \`${segment}\` part.`;
        if (segment.endsWith('.') || segment.endsWith(' ')) {
            return `\`${shown(path)}\` has a part that ends in a dot or a space.`;
        }
    }
    return undefined;
}
/**
 * Two paths with one key are one file on some file system: Unicode NFC, then case folding. Lowered first, because the
 * capital ẞ has no other capital, and would stay apart from ß, which is SS.
 */
function collisionKey(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}
function hasControlCharacter(path) {
    for (const char of path) {
        const code = char.codePointAt(0) ?? 0;
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return true;
    }
    return false;
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200)).slice(1, -1);
}


/***/ }),

/***/ 35605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ contentManifest),
/* harmony export */   IF: () => (/* binding */ subjectDigests),
/* harmony export */   Pl: () => (/* binding */ ownEntry)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63070);


const MODE_NOUNS = {
    '120000': 'a symbolic link',
    '160000': 'a submodule',
    '040000': 'a folder',
};
/** The content of a model: regular files only, no two names that some file system would take for one. */
function contentManifest(tree, folder) {
    const problems = [];
    const entries = [];
    const seen = new Map();
    for (const entry of [...tree].sort((a, b) => compareCodeUnits(a.path, b.path))) {
        const twin = seen.get((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(entry.path));
        if (twin !== undefined) {
            const message = `\`${twin}\` and \`${entry.path}\` are one name on some systems: rename one.`;
            problems.push({ code: 'path_collision', message, file: entry.path });
            continue;
        }
        seen.set((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(entry.path), entry.path);
        const accepted = contentEntry(entry);
        if ('code' in accepted)
            problems.push(accepted);
        else
            entries.push(accepted);
    }
    if (tree.length === 0) {
        problems.push({ code: 'no_content', message: 'The model has no files.', file: folder });
    }
    return { entries, digest: problems.length > 0 ? null : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(entries.map(ownEntry)), problems };
}
/** An entry as the commit has it, without the objects that were followed from it. */
function ownEntry({ objects: _, ...own }) {
    return own;
}
function contentEntry(entry) {
    const { path: file, mode, sizeBytes, sha256, objects } = entry;
    const wrongPath = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblem */ .z)(file);
    if (wrongPath !== undefined)
        return { code: 'bad_path', message: wrongPath, file };
    if (mode !== '100644' && mode !== '100755') {
        const noun = MODE_NOUNS[mode] ?? `an entry of mode ${mode}`;
        const message = `\`${file}\` is ${noun}; only regular files can be approved. Commit the file itself.`;
        return { code: mode === '120000' ? 'symbolic_link' : 'not_a_file', message, file };
    }
    if (sha256 === null || !isSha256(sha256))
        return weakDigest(file);
    const weak = objects?.find((object) => !isSha256(object.sha256));
    if (weak !== undefined)
        return weakDigest(weak.path);
    return { path: file, mode, size: sizeBytes, sha256, ...(objects !== undefined && { objects }) };
}
/**
 * The subject digest: sha256 of the canonical JSON of everything that an approval covers. It names no commit, branch or
 * time, so a merge, squash or rebase keeps it; the order in which things were found does not matter.
 */
function subjectDigests(input) {
    const evidence = [...input.evidence]
        .map(({ file, sha256 }) => ({ file, sha256 }))
        .sort((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.sha256, b.sha256));
    const catalog = [...input.catalog].sort((a, b) => compareCodeUnits(a.name, b.name));
    const policies = [...new Set(input.policies)].sort(compareCodeUnits);
    const waivers = [...input.waivers].map((waiver) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(waiver)).sort(compareCodeUnits);
    const problems = [
        ...input.content.problems,
        ...evidence.filter((item) => !isSha256(item.sha256)).map((item) => weakDigest(item.file)),
    ];
    const isEvidenceSound = evidence.every((item) => isSha256(item.sha256));
    const isWhole = input.content.digest !== null && isEvidenceSound && policies.length > 0;
    const { name, version } = input.model;
    const covered = {
        content: input.content.entries,
        evidence,
        catalog,
        policies,
        waivers,
        model: { name, version },
    };
    return {
        subject: isWhole ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(covered) : null,
        content: input.content.digest,
        evidence: isEvidenceSound ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(evidence) : null,
        catalog: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(catalog),
        policy: policies.length > 0 ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(policies) : null,
        preimage: isWhole ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(covered) : null,
        problems,
    };
}
function isSha256(digest) {
    return /^[0-9a-f]{64}$/.test(digest);
}
function weakDigest(file) {
    const message = `\`${file}\` has no SHA-256 digest of 64 lowercase hexadecimal digits.`;
    return { code: 'weak_digest', message, file };
}
function compareCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 15272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   jm: () => (/* binding */ dismissedReviews),
/* harmony export */   ph: () => (/* binding */ approvalRefusals)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);


/** That the approvals are of this bundle, stand as they stood, and are not over. */
function approvalRefusals(facts) {
    const found = approvalOf(facts);
    return [
        ...('refusal' in found ? [found.refusal] : reviewRefusals(facts, found.approval)),
        ...expiryRefusals(facts),
        ...conditionRefusals(facts),
    ];
}
/** The attestation of the approvals that is for this content, in this repository, on this pull request; the nearest miss is named. */
function approvalOf(facts) {
    const { approvals, bundle, repository } = facts;
    const { manifest } = bundle;
    const refuse = (code, message) => ({ refusal: { code, message } });
    if (approvals.length === 0) {
        return refuse('approval_missing', 'No verified attestation says who approved this bundle.');
    }
    const ofContent = approvals.filter(({ subjects }) => subjects.includes(manifest.content));
    if (ofContent.length === 0) {
        return refuse('approval_subject_differs', `The approvals are for another content than ${manifest.content}.`);
    }
    const here = ofContent.filter(({ repositoryId }) => repositoryId === repository.id);
    if (here.length === 0) {
        const where = ofContent.map(({ repositoryId }) => repositoryId).join(', ');
        const message = `The approvals were given in the repository with the id ${where}; this is ${repository.id}.`;
        return refuse('approval_repository_differs', message);
    }
    const ofPull = here.filter(({ pullRequest }) => pullRequest === manifest.pull_request.number);
    if (ofPull.length === 0) {
        const where = here.map(({ pullRequest }) => `#${pullRequest}`).join(', ');
        const message = `The approvals were given on ${where}; the bundle is of pull request #${manifest.pull_request.number}.`;
        return refuse('approval_pull_request_differs', message);
    }
    const approval = ofPull.find(({ targetRef }) => targetRef === repository.defaultRef);
    if (approval === undefined) {
        const where = ofPull.map(({ targetRef }) => targetRef).join(', ');
        const message = `The approvals were given for ${where}; only ${repository.defaultRef} is deployed.`;
        return refuse('approval_ref_differs', message);
    }
    return approval.reviews.length === 0 ? unreviewed(facts, approval) : { approval };
}
/**
 * Approvals that name no review carry a model that needed none, by the decision in its bundle. Shown there is the sign-off
 * of one policy: what the ledger has of another's approvals of the same subject must stand too.
 */
function unreviewed({ unreviewed: by, history, bundle }, approval) {
    const refuse = (message) => ({ refusal: { code: 'approval_missing', message } });
    const { entries } = history;
    const own = entries.filter(({ subject, pull_request: pull }) => subject === bundle.manifest.subject && pull?.number === bundle.manifest.pull_request.number);
    let since = 0;
    if (by?.by === 'break_glass') {
        const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .corrections */ .SX)(entries);
        const glass = own.find((entry) => !corrected.has(entry.seq) && isBreakGlass((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'override'), by.until));
        if (glass === undefined)
            return refuse('It was approved by break-glass, and the ledger has no entry of that which stands.');
        since = glass.seq;
    }
    else if (by?.by !== 'policy') {
        return refuse('The attestation of the approvals names no review, and the decision does not say that none was needed.');
    }
    const before = entries.filter(({ seq }) => seq < since);
    const gone = dismissedReviews({ entries: before }, bundle.manifest.pull_request.number);
    const reviews = own.flatMap((entry) => {
        const { review } = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval') ?? {};
        if (review === undefined || gone.has(review))
            return [];
        const { id: user, login } = entry.actor ?? { id: 0, login: 'ghost' };
        return [{ review, user, login }];
    });
    return { approval: { ...approval, reviews } };
}
/** A check that was overridden in review has no label and no end. */
function isBreakGlass(detail, until) {
    return (detail !== undefined && 'label' in detail && detail.until === until && (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(until) !== undefined);
}
/** The reviews are read again: one that was dismissed since, or a later change request, takes the approval back. */
function reviewRefusals(facts, approval) {
    const { reviews, history, bundle } = facts;
    const refusals = [];
    const dismissed = dismissedReviews(history, bundle.manifest.pull_request.number);
    if (!reviews.known) {
        const message = `The reviews could not be read to the last page: ${reviews.reason}`;
        refusals.push({ code: 'reviews_unknown', message });
    }
    const now = reviews.known ? reviews.value : [];
    for (const { review, login, user } of approval.reviews) {
        const found = now.find((one) => one.review === review);
        const state = found?.state;
        if (found !== undefined && found.user !== null && found.user !== user) {
            const message = `Review ${review} was signed for as by @${login} (${user}), and is by the account ${found.user}.`;
            refusals.push({ code: 'reviews_unknown', message });
        }
        if (dismissed.has(review) || (reviews.known && state !== 'APPROVED')) {
            const was = state === undefined ? 'is no longer there' : 'was dismissed';
            const message = `The approval of @${login} (review ${review}) ${was} after it counted.`;
            refusals.push({ code: 'approval_dismissed', message });
        }
        else if (latestDecisive(now, user)?.state === 'CHANGES_REQUESTED') {
            const message = `@${login} approved and asked for changes later.`;
            refusals.push({ code: 'changes_requested', message });
        }
    }
    for (const review of reviews.known
        ? lostChangeRequests(history, bundle.manifest.pull_request.number, now)
        : []) {
        const message = `The ledger saw review ${review} ask for changes, and it is not among the reviews that were read: nobody knows that it was taken back.`;
        refusals.push({ code: 'reviews_unknown', message });
    }
    const counted = new Set(approval.reviews.map(({ user }) => user));
    for (const { review, user } of now.filter(({ vetoes }) => vetoes)) {
        if (user !== null && counted.has(user))
            continue;
        // Accounts that are gone are not one person: each review of theirs stands for itself.
        const latest = user === null ? now.find((one) => one.review === review) : latestDecisive(now, user);
        if (latest?.review !== review || latest.state !== 'CHANGES_REQUESTED')
            continue;
        const message = `A change request whose author has a veto stands (review ${review}).`;
        refusals.push({ code: 'changes_requested', message });
    }
    return refusals;
}
/** Change requests that the ledger saw and a reading does not have, but for those of people who said something else later. */
function lostChangeRequests({ entries }, pullRequest, now) {
    const seen = new Map();
    for (const entry of entries) {
        const observed = entry.pull_request?.number === pullRequest ? (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'observation') : undefined;
        if (observed !== undefined)
            seen.set(observed.review, observed);
    }
    const isLater = (review, user) => now.some((one) => one.user === user && one.review > review && DECISIVE.has(one.state));
    return [...seen].flatMap(([review, { state, user }]) => {
        const isLost = state === 'CHANGES_REQUESTED' && !now.some((one) => one.review === review);
        return isLost && !isLater(review, user) ? [review] : [];
    });
}
/** Reviews of a pull request that the ledger saw dismissed. */
function dismissedReviews({ entries }, pullRequest) {
    return new Set(entries
        .filter((entry) => entry.pull_request?.number === pullRequest)
        .flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'dismissal')?.review ?? []));
}
const DECISIVE = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/** Sign-off rule 1: in the order of submission, ties by the review's number; what has no time comes last, where it counts. */
function latestDecisive(reviews, user) {
    const time = ({ submittedAt }) => (submittedAt === null ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(submittedAt)) ?? Number.POSITIVE_INFINITY;
    return reviews
        .filter((review) => review.user === user && DECISIVE.has(review.state))
        .sort((a, b) => (time(a) === time(b) ? a.review - b.review : time(a) - time(b)))
        .at(-1);
}
function expiryRefusals({ bundle, unreviewed: by, now }) {
    const ends = [bundle.manifest.valid_until, ...(by?.by === 'break_glass' ? [by.until] : [])];
    const [end] = ends.filter((one) => isOver(one, now)).map(String);
    if (end === undefined)
        return [];
    return [
        { code: 'approval_expired', message: `The approval was valid until ${end}. Have it reviewed again.` },
    ];
}
/** Whether a day or an instant lies before `now`; one that cannot be read is over. */
function isOver(end, now) {
    if (end === null)
        return false;
    const [last, time] = [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(end) ?? (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDayEnd */ .ru)(end), (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now)];
    return last === undefined || time === undefined || time > last;
}
/** Conditions come from the ledger, so that none is lost with its issue. */
function conditionRefusals({ history, bundle, conditions, now }) {
    const pull = bundle.manifest.pull_request.number;
    const given = history.entries
        .filter((entry) => entry.pull_request?.number === pull)
        .flatMap((entry) => {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval');
        const { review = 0, conditions: found = [] } = approval ?? {};
        return found.map(({ until, text }) => ({ review, until, text }));
    });
    const due = distinct(given).filter(({ until }) => isOver(until, now));
    if (due.length === 0)
        return [];
    if (!conditions.known) {
        const message = `Conditions of the approval are due, and their issues could not be read: ${conditions.reason}`;
        return [{ code: 'conditions_unknown', message }];
    }
    return due.flatMap((condition) => overdue(condition, conditions.value));
}
function overdue(condition, issues) {
    const issue = issues.find((one) => isSame(one, condition))?.issue ?? null;
    if (isMet(issue))
        return [];
    const how = issue === null
        ? 'it has no issue'
        : `issue #${issue.number} is ${issue.state}${issue.reason === null ? '' : ` (${issue.reason})`}`;
    const message = `A condition of the approval was due by ${condition.until}, and ${how}: ${condition.text}. Meet it and close its issue as completed.`;
    return [{ code: 'condition_overdue', message }];
}
/** Closed as completed; a GitHub that gives no reason for closing means just that. */
function isMet(issue) {
    return issue !== null && issue.state === 'closed' && (issue.reason ?? 'completed') === 'completed';
}
function distinct(conditions) {
    return conditions.filter((one, index) => conditions.findIndex((other) => isSame(one, other)) === index);
}
function isSame(a, b) {
    return a.review === b.review && a.until === b.until && a.text === b.text;
}


/***/ }),

/***/ 35685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes as UTF-8 text. Bytes that are not UTF-8 are a problem: replacing them would change what is judged. */
function decodeText(bytes, file) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
    }
    catch {
        const message = 'The file is not UTF-8 text: save it as UTF-8.';
        return { text: undefined, problems: [{ code: 'not_utf8', message, file, line: 1, column: 1 }] };
    }
}


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p5: () => (/* binding */ FORBIDDEN_KEYS),
  Tg: () => (/* binding */ GOVERNING_LIMITS),
  V3: () => (/* binding */ TextDocument),
  bQ: () => (/* binding */ pointerToken),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/text/position.js
var position = __webpack_require__(68384);
;// CONCATENATED MODULE: ./lib/text/scalar-offset.js
/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
function scalarOffset(source, start, value, index) {
    if (index >= value.length && value !== '') {
        const last = scalarOffset(source, start, value, value.length - 1);
        return last === undefined ? undefined : last + 1;
    }
    const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
    let at = start + (opening?.[0].length ?? 0);
    for (let read = 0; read < index;) {
        const gap = lineBreak(source, at);
        const blanks = gap === 0 ? 0 : blanksAt(value, read);
        if (blanks > 0) {
            // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
            if (read + blanks > index)
                return at;
            read += blanks;
            at += gap;
            continue;
        }
        const width = widthOf(source, at, value[read], source[start] === "'");
        if (width === 0)
            return undefined;
        read += 1;
        at += width;
    }
    return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}
/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;
/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source, at) {
    let end = at;
    while (' \t\r\n'.includes(source[end] ?? '.'))
        end += 1;
    return source.slice(at, end).includes('\n') ? end - at : 0;
}
function blanksAt(value, at) {
    let end = at;
    while (' \n'.includes(value[end] ?? '.'))
        end += 1;
    return end - at;
}
/** How a character is written after a backslash. */
const ESCAPED = {
    '"': '"',
    '\\': '\\',
    '\n': 'n',
    '\t': 't',
};
/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source, at, char, isSingleQuoted) {
    if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? ''])
        return 2;
    if (source[at] !== char)
        return 0;
    return isSingleQuoted && char === "'" ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/text/document.js


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
    /** A problem at a character of a text value; at its start where an escape hides the place. */
    problemWithin(code, message, pointer, index, suggestion) {
        const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
        const offset = start === undefined || typeof value !== 'string'
            ? undefined
            : scalarOffset(this.#text, start, value, index);
        const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
        return this.#problem(code, message, pointer, position, suggestion);
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
        this.#lines ??= new position/* LineMap */.H(this.#text);
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

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
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
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.vZ)(value, allowed.map(String)) : undefined;
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
        findings.push(finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer));
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
        findings.push(finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer));
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
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
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
            const near = (0,suggestion/* suggestWord */.vZ)(key, absentKeys(properties, object));
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
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.vZ)(kind, kinds) : undefined;
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
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
