export const id = 3697;
export const ids = [3697,6044];
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

/***/ 30723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ localKey),
/* harmony export */   k: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29327);



/** The digest that goes with each curve; Ed25519 brings its own. */
const CURVE_DIGESTS = { prime256v1: 'sha256', secp384r1: 'sha384' };
const KEY_KINDS = 'Ed25519, or ECDSA on P-256 or P-384';
/** Reads a private key (PEM: PKCS#8, or SEC 1 for ECDSA). @throws UserError, which holds nothing of the key */
function localKey(pem) {
    const key = attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem));
    const digest = key === undefined ? undefined : digestOf(key);
    if (key === undefined || digest === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The key to sign attestations with must be an unencrypted private key as PEM: ${KEY_KINDS}.`);
    }
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
    return {
        keyid: keyId(publicKey),
        publicKey: pemOf(publicKey),
        sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digest, bytes, key),
    };
}
/** Reads a public key (PEM, SPKI), or says what is wrong with it. Private keys and certificates are none. */
function publicKeyOf(pem) {
    const expected = `Expected a public key as PEM (-----BEGIN PUBLIC KEY-----): ${KEY_KINDS}.`;
    if (/PRIVATE KEY/.test(pem))
        return 'This is a private key: it must never be committed. Replace the key.';
    const key = attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
    const digest = key === undefined ? undefined : digestOf(key);
    if (key === undefined || digest === undefined)
        return expected;
    // A key has one text: what Node also takes for a key (a certificate, text around it) is not it.
    if (pemOf(key).trim() !== pem.replaceAll('\r\n', '\n').trim())
        return expected;
    return {
        keyid: keyId(key),
        verifies: (bytes, signature) => attempt(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, bytes, key, signature)) ?? false,
    };
}
/** Null for a key that hashes by itself; undefined for one that is not accepted. */
function digestOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return null;
    if (key.asymmetricKeyType !== 'ec')
        return undefined;
    return CURVE_DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? ''];
}
function keyId(key) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(key.export({ type: 'spki', format: 'der' }));
}
function pemOf(key) {
    return String(key.export({ type: 'spki', format: 'pem' }));
}
/** What OpenSSL says of a bad key or signature may hold parts of it, and is never shown. */
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 64710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ SIGNERS_FILE),
  a2: () => (/* binding */ TRUSTED_ROOT_FILE),
  EL: () => (/* binding */ loadSigners)
});

// EXTERNAL MODULE: ./lib/model/loaded.js
var loaded = __webpack_require__(44788);
;// CONCATENATED MODULE: ./lib/schemas/signers.js
// Generated by scripts/generate.ts from schemas/signers.schema.json: change that file, then run `npm run generate`.
const signersSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signers.schema.json", "title": "Signers", "type": "object", "description": "Whose signatures on attestations count (.arbiter/signers.yml), read at the default branch.", "additionalProperties": false, "properties": { "keys": { "type": "array", "description": "Local keys", "items": { "$ref": "#/$defs/key" }, "minItems": 1 }, "identities": { "type": "array", "description": "Workflows that sign without a key, through Sigstore; needs trusted_root", "items": { "$ref": "#/$defs/identity" }, "minItems": 1 }, "trusted_root": { "type": "string", "description": "The Sigstore trusted root by which certificates of identities are judged; without it none counts", "pattern": "^\\.arbiter/trusted-root\\.json$", "examples": [".arbiter/trusted-root.json"] } }, "$defs": { "key": { "title": "SignerKey", "type": "object", "description": "One key: Ed25519, or ECDSA on P-256 or P-384", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "SHA-256 of the public key (SPKI, DER), lowercase hex", "pattern": "^[0-9a-f]{64}$", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] }, "name": { "$ref": "#/$defs/name" }, "public_key": { "type": "string", "description": "The public key as PEM (-----BEGIN PUBLIC KEY-----)", "minLength": 1 }, "valid_from": { "$ref": "#/$defs/instant", "description": "Signatures recorded from here on count" }, "valid_until": { "$ref": "#/$defs/instant", "description": "Signatures recorded from here on do not" }, "revoked": { "type": "object", "description": "Set when the key is lost or leaked: what was recorded before stays valid", "additionalProperties": false, "properties": { "at": { "$ref": "#/$defs/instant", "description": "Signatures recorded from here on do not count" }, "reason": { "type": "string", "description": "Why", "minLength": 1, "examples": ["Laptop stolen"] } }, "required": ["at", "reason"] } }, "required": ["id", "name", "public_key", "valid_from", "valid_until"] }, "identity": { "title": "SignerIdentity", "type": "object", "description": "One workflow of one repository; every part is compared whole, none is a pattern", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/name" }, "issuer": { "type": "string", "description": "Who vouches for the workflow", "pattern": "^https://[^\\s*]+$", "examples": ["https://token.actions.githubusercontent.com"] }, "workflow": { "type": "string", "description": "URI of the workflow file that signs, with its ref, as the certificate has it", "pattern": "^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$", "examples": ["https://github.com/acme/models/.github/workflows/arbiter-bundle.yml@refs/heads/main"] }, "repository_id": { "type": "integer", "description": "Numeric id of the repository whose run signs", "minimum": 1, "examples": [632596897] }, "ref": { "type": "string", "description": "Branch or tag that the run was for; any when absent", "pattern": "^refs/(?:heads|tags)/[^\\s*]+$", "examples": ["refs/heads/main"] }, "runner": { "type": "string", "description": "Where the run was; anywhere when absent", "enum": ["github-hosted", "self-hosted"] } }, "required": ["name", "issuer", "workflow", "repository_id"] }, "name": { "type": "string", "description": "What the signer is called in reports", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$", "examples": ["release-2026"] }, "instant": { "type": "string", "description": "An instant in UTC", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "examples": ["2026-01-01T00:00:00Z"] } } };

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/attestation/local-key.js
var local_key = __webpack_require__(30723);
;// CONCATENATED MODULE: ./lib/attestation/signers.js




const SIGNERS_FILE = '.arbiter/signers.yml';
const TRUSTED_ROOT_FILE = '.arbiter/trusted-root.json';
/** Reads `.arbiter/signers.yml`. Never throws for a bad text. */
function loadSigners(text, file) {
    return (0,loaded/* loadFile */.Z)(text, file, signersSchema, (signers, document) => [
        ...wholeProblems(signers, document),
        ...(signers.keys ?? []).flatMap((key, index) => keyProblems(key, `/keys/${index}`, document)),
        ...repeatedNames(signers, document),
        ...repeatedSigners(signers, document),
    ]);
}
function wholeProblems({ keys, identities, trusted_root: root }, document) {
    if (keys === undefined && identities === undefined) {
        const message = 'No signer is named: list `keys`, `identities` or both, or remove the file.';
        return [document.problem('no_signer', message, '')];
    }
    if (identities !== undefined && root === undefined) {
        const message = `Identities are judged by a trusted root: add \`trusted_root: ${TRUSTED_ROOT_FILE}\`.`;
        return [document.problem('missing_trusted_root', message, '/identities')];
    }
    return [];
}
function keyProblems(written, pointer, document) {
    const { id, public_key: pem, valid_from: from, valid_until: until, revoked } = written;
    const problems = [];
    const key = (0,local_key/* publicKeyOf */.k)(pem);
    if (typeof key === 'string') {
        problems.push(document.problem('bad_key', key, `${pointer}/public_key`));
    }
    else if (key.keyid !== id) {
        const message = `The id is the SHA-256 of the public key below, which is \`${key.keyid}\`.`;
        problems.push(document.problem('key_id_differs', message, `${pointer}/id`, key.keyid));
    }
    const dates = [
        [from, 'valid_from'],
        [until, 'valid_until'],
        ...(revoked === undefined ? [] : [[revoked.at, 'revoked/at']]),
    ];
    for (const [date, place] of dates) {
        if ((0,instant/* parseInstant */.nV)(date) !== undefined)
            continue;
        const message = `Expected an instant that exists, such as 2026-12-31T00:00:00Z, found \`${date}\`.`;
        problems.push(document.problem('bad_date', message, `${pointer}/${place}`));
    }
    if (problems.length === 0 && ((0,instant/* parseInstant */.nV)(from) ?? 0) >= ((0,instant/* parseInstant */.nV)(until) ?? 0)) {
        const message = `The key is never valid: \`valid_until\` must be after \`valid_from\` (${from}).`;
        problems.push(document.problem('never_valid', message, `${pointer}/valid_until`));
    }
    if (revoked !== undefined && revoked.reason.trim() === '') {
        const message = 'A revocation needs a reason: it is told with every signature that it voids.';
        problems.push(document.problem('reason_missing', message, `${pointer}/revoked/reason`));
    }
    return problems;
}
/** Reports name signers, so that two must not bear one name, also not in other case. */
function repeatedNames({ keys = [], identities = [] }, document) {
    const named = [
        ...keys.map(({ name }, index) => ({ name: name.toLowerCase(), pointer: `/keys/${index}/name` })),
        ...identities.map(({ name }, index) => ({
            name: name.toLowerCase(),
            pointer: `/identities/${index}/name`,
        })),
    ];
    return named.flatMap(({ name, pointer }, index) => {
        if (named.findIndex((other) => other.name === name) === index)
            return [];
        return [document.problem('duplicate_signer', `The name \`${name}\` is taken above.`, pointer)];
    });
}
/** One signer twice: whoever revokes or narrows the one would overlook the other. */
function repeatedSigners({ keys = [], identities = [] }, document) {
    const message = 'This signer is listed above: keep one of the two.';
    const listed = [
        ...keys.map(({ id }, index) => ({ key: id, pointer: `/keys/${index}/id` })),
        ...identities.map(({ name: _, ...identity }, index) => ({
            key: JSON.stringify(Object.entries(identity).sort()),
            pointer: `/identities/${index}`,
        })),
    ];
    return listed.flatMap(({ key, pointer }, index) => listed.findIndex((other) => other.key === key) === index
        ? []
        : [document.problem('duplicate_signer', message, pointer)]);
}


/***/ }),

/***/ 93422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ loadSigningFiles)
});

// EXTERNAL MODULE: ./lib/attestation/signers.js + 1 modules
var attestation_signers = __webpack_require__(64710);
;// CONCATENATED MODULE: ./lib/schemas/trusted-root.js
// Generated by scripts/generate.ts from schemas/trusted-root.schema.json: change that file, then run `npm run generate`.
const trustedRootSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "trusted-root.schema.json", "title": "SigstoreTrustedRoot", "type": "object", "description": "A Sigstore trusted root (.arbiter/trusted-root.json), as `gh attestation trusted-root` prints one. Other members are Sigstore's.", "properties": { "mediaType": { "type": "string", "description": "Format and version", "pattern": "^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$" }, "tlogs": { "type": "array", "description": "Transparency logs", "items": { "$ref": "#/$defs/log" } }, "ctlogs": { "type": "array", "description": "Logs of certificates", "items": { "$ref": "#/$defs/log" } }, "certificateAuthorities": { "type": "array", "description": "Who issues certificates to signers", "items": { "$ref": "#/$defs/authority" }, "minItems": 1 }, "timestampAuthorities": { "type": "array", "description": "Who signs timestamps", "items": { "$ref": "#/$defs/authority" } } }, "required": ["mediaType", "certificateAuthorities"], "$defs": { "period": { "type": "object", "description": "When it was in use", "properties": { "start": { "type": "string", "description": "From, included", "minLength": 1 }, "end": { "description": "Until, included; null or absent where it still is" } }, "required": ["start"] }, "log": { "type": "object", "description": "One log", "properties": { "baseUrl": { "type": "string", "description": "Where it is" }, "publicKey": { "type": "object", "description": "Its key", "properties": { "rawBytes": { "type": "string", "description": "Base64", "minLength": 1 }, "validFor": { "$ref": "#/$defs/period" } }, "required": ["rawBytes", "validFor"] }, "logId": { "type": "object", "description": "Its id" } }, "required": ["publicKey"] }, "authority": { "type": "object", "description": "One authority", "properties": { "certChain": { "type": "object", "description": "Its certificates, the root last", "properties": { "certificates": { "type": "array", "description": "Certificates", "items": { "type": "object", "description": "One certificate", "properties": { "rawBytes": { "type": "string", "description": "Base64", "minLength": 1 } }, "required": ["rawBytes"] }, "minItems": 1 } }, "required": ["certificates"] }, "validFor": { "$ref": "#/$defs/period" } }, "required": ["certChain", "validFor"] } } };

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/schema.js + 2 modules
var schema = __webpack_require__(36835);
;// CONCATENATED MODULE: ./lib/attestation/trusted-root.js



const LIMITS = { maxLength: 1024 * 1024, maxDepth: 16, maxNodes: 20_000 };
/**
 * Reads a trusted root: one JSON object, or one on each line, as `gh attestation trusted-root` prints them. Looks at its shape
 * only; its certificates and keys are read when something is verified by it. Never throws for a bad text.
 */
function loadTrustedRoot(text, file) {
    const lines = text.trim().split('\n');
    const isLines = lines.length > 1 && lines.every((line) => /^\{.*\}\r?$/.test(line));
    const loaded = (isLines ? lines : [text]).map((part, index) => {
        const { value, problems } = oneInstance(part, file);
        return {
            value,
            problems: isLines ? problems.map((problem) => ({ ...problem, line: index + 1 })) : problems,
        };
    });
    const problems = loaded.flatMap((one) => one.problems);
    const instances = loaded.flatMap(({ value }) => value ?? []);
    return { value: problems.length === 0 ? { instances } : undefined, problems };
}
function oneInstance(text, file) {
    const document = (0,json/* parseJson */.q)(text, file, LIMITS);
    const { value, problems } = (0,schema/* validateDocument */.m)(document, trustedRootSchema);
    if (value === undefined)
        return { value, problems };
    const further = withoutClock(value, document);
    return { value: further.length > 0 ? undefined : value, problems: further };
}
/** Certificates live for minutes: without a log or a timestamp authority nothing could say that one was used in time. */
function withoutClock({ tlogs = [], timestampAuthorities = [] }, document) {
    if (tlogs.length + timestampAuthorities.length > 0)
        return [];
    const message = 'The trusted root has neither a log nor a timestamp authority: nothing could be verified by it.';
    return [document.problem('no_clock', message, '')];
}

;// CONCATENATED MODULE: ./lib/attestation/signing-files.js


/** Reads `.arbiter/signers.yml` and `.arbiter/trusted-root.json` from their texts, undefined where there is no file. */
function loadSigningFiles(signersText, rootText) {
    const loaded = signersText === undefined ? undefined : (0,attestation_signers/* loadSigners */.EL)(signersText, attestation_signers/* SIGNERS_FILE */.V7);
    const signers = loaded === undefined ? {} : loaded.value;
    const root = rootText === undefined ? undefined : loadTrustedRoot(rootText, attestation_signers/* TRUSTED_ROOT_FILE */.a2);
    const problems = [...(loaded?.problems ?? []), ...(root?.problems ?? [])];
    const isNamed = signers?.trusted_root !== undefined;
    if (loaded !== undefined && isNamed && root === undefined) {
        const message = `There is no ${attestation_signers/* TRUSTED_ROOT_FILE */.a2}: write it with \`gh attestation trusted-root\`.`;
        problems.push(loaded.document.problem('missing_file', message, '/trusted_root'));
    }
    if (signers !== undefined && !isNamed && root !== undefined) {
        const message = `Nothing reads this file: name it as \`trusted_root\` in ${attestation_signers/* SIGNERS_FILE */.V7}, or remove it.`;
        problems.push({ code: 'unknown_file', message, file: attestation_signers/* TRUSTED_ROOT_FILE */.a2 });
    }
    return { signers, trustedRoot: isNamed ? root?.value : undefined, problems };
}


/***/ }),

/***/ 62767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ BundleIdentity),
/* harmony export */   z: () => (/* binding */ readBundleIdentity)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var age_encryption__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50417);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** One for each key that is or was in use; a file of keys with more is something else. */
const MOST_IDENTITIES = 16;
const LONGEST_FILE = 64 * 1024;
/** The private keys of a deployer. What they are is in this object only, and in no message. */
class BundleIdentity {
    #decrypter;
    constructor(decrypter) {
        this.#decrypter = decrypter;
    }
    /**
     * As age-keygen writes them, one a line, with or without its remarks.
     * @param where what is named in messages: never the text
     * @throws UserError
     */
    static parse(text, where) {
        const decrypter = new age_encryption__WEBPACK_IMPORTED_MODULE_1__/* .Decrypter */ .Hz();
        const lines = linesOf(text);
        if (lines.length === 0 || lines.length > MOST_IDENTITIES || text.length > LONGEST_FILE)
            throw noIdentity(where, `found ${lines.length} lines that are no remark`);
        lines.forEach((line, index) => {
            try {
                if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(line))
                    throw new Error('another form');
                decrypter.addIdentity(line);
            }
            catch {
                // The library's own message may repeat the key.
                throw noIdentity(where, `key ${index + 1} of ${lines.length} is something else, or was cut off`);
            }
        });
        return new BundleIdentity(decrypter);
    }
    decrypt(bytes) {
        return this.#decrypter.decrypt(bytes);
    }
}
/** From the input `bundle-identity`, or the variable of the same meaning; masked in logs. Undefined: there is none. */
function readBundleIdentity(env) {
    const [given, where] = [(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('bundle-identity'), 'The input `bundle-identity`'];
    const [text, named] = given === '' ? [env.ARBITER_BUNDLE_IDENTITY ?? '', 'ARBITER_BUNDLE_IDENTITY'] : [given, where];
    if (text.trim() === '')
        return undefined;
    // A log shows lines.
    for (const line of linesOf(text))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(line);
    return BundleIdentity.parse(text, named);
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function noIdentity(where, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${where} is no identity of age: expected 1 to ${MOST_IDENTITIES} lines AGE-SECRET-KEY-1…, as age-keygen prints them; ${found}. Keys of SSH and of plugins are not taken.`);
}


/***/ }),

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ largeFilesOfBundle),
  K: () => (/* binding */ localLargeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/dvc-folder.js
var dvc_folder = __webpack_require__(20223);
// EXTERNAL MODULE: ./lib/release/bundle-content.js
var bundle_content = __webpack_require__(72113);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
;// CONCATENATED MODULE: ./lib/release/bundle-large-file.js

/** Holds what was read of a file that a bundle keeps by digest to that digest. Null: it is the file that was approved. */
function largeFileFault({ path, size, sha256, location }, answer) {
    const where = `${(0,bundle_refusal/* shownPath */.pS)(path)} from ${(0,bundle_refusal/* shownPath */.pS)(location)}`;
    switch (answer.state) {
        case 'missing':
            return {
                code: 'not_retrievable',
                message: `${where} is gone: its store does not have it. Push it again.`,
            };
        case 'not_followed':
            return { code: 'not_retrievable', message: `${where} cannot be fetched: ${answer.reason}.` };
        case 'longer':
            return differs('size', `${where} has more than ${size} bytes; the manifest says ${size}.`);
        case 'read':
            if (answer.size !== size)
                return differs('size', `${where} has ${answer.size} bytes; the manifest says ${size}.`);
            return answer.sha256 === sha256
                ? null
                : differs('digest', `${where} has the SHA-256 ${answer.sha256}; the manifest says ${sha256}.`);
    }
}
function differs(what, message) {
    return { code: `${what}_differs`, message };
}

// EXTERNAL MODULE: ./lib/evaluation/dvc-lists.js
var dvc_lists = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/evaluation/bundled-large-files.js




/**
 * Reads every file that a bundle keeps by digest to its last byte, by the pointer that was approved with it. The digest in
 * the manifest decides; the pointer only says where to look. Null: all are there and are what was approved.
 */
async function readLargeFiles({ manifest, documents }, reading) {
    if (manifest.large.length === 0)
        return null;
    const { content } = (0,bundle_content/* bundleSubject */.bs)(documents.get('subject.json') ?? new Uint8Array());
    const seen = new Set();
    for (const file of manifest.large) {
        if (seen.has(file.sha256))
            continue;
        seen.add(file.sha256);
        const fault = largeFileFault(file, await answerFor(file, content, reading));
        if (fault !== null)
            return fault;
    }
    return null;
}
async function answerFor(file, content, reading) {
    const { path, size, sha256 } = file;
    const isIt = (object) => object.sha256 === sha256 && (path === bundle_content/* MODEL */.A2 + object.path || !path.startsWith(bundle_content/* MODEL */.A2));
    const pointer = content.find(({ objects = [] }) => objects.some(isIt));
    const object = pointer?.objects?.find(isIt);
    if (pointer === undefined || object === undefined)
        return notFollowed('no pointer in the bundle names it');
    const common = {
        size,
        keepUpTo: 0,
        ...(reading.into !== undefined && { into: () => reading.into?.(sha256) }),
    };
    // A pointer of Git LFS lies where its object belongs; one of DVC lies beside it.
    if (pointer.path === object.path)
        return one(reading.store, { ...common, tool: 'lfs', digest: sha256, project: null, remote: null });
    const source = {
        tool: 'dvc',
        project: reading.project?.(pointer.path) ?? '',
        remote: file.location,
    };
    const found = await recordedMd5(pointer.path, object.path, source, reading);
    return typeof found === 'string' ? one(reading.store, { ...common, ...source, digest: found }) : found;
}
/** The MD5 by which DVC names an output: in its own file, or in the list of a folder that is an object itself. */
async function recordedMd5(file, path, source, { store, pointers }) {
    const bytes = pointers.get(bundle_content/* POINTERS */.N$ + file);
    if (bytes === undefined)
        return notFollowed(`its pointer ${file} is not in the bundle`);
    const read = { path: file, mode: '100644', bytes, sha256: '', trust: 'committed', source: '' };
    const { outputs } = (0,dvc_lists/* readDvcList */.q)(read);
    for (const { path: output, recorded } of outputs) {
        if (output === null || recorded.algorithm !== 'md5')
            continue;
        if (output === path)
            return recorded.digest;
        if (!recorded.digest.endsWith('.dir') || !path.startsWith(`${output}/`))
            continue;
        const wanted = { ...source, digest: recorded.digest, size: null, keepUpTo: dvc_folder/* LARGEST_FOLDER_LIST_BYTES */.Vo };
        const answer = await one(store, wanted);
        if (answer.state !== 'read')
            return answer;
        const listed = answer.bytes === null ? undefined : (0,dvc_folder/* readDvcFolder */.w3)(answer.bytes);
        const found = listed?.find((entry) => `${output}/${entry.path}` === path);
        if (found !== undefined)
            return found.md5;
    }
    return notFollowed(`its pointer ${file} does not name it`);
}
async function one(store, wanted) {
    const [answer] = await store.read([wanted]);
    return answer ?? notFollowed('its store gives no answer');
}
function notFollowed(reason) {
    return { state: 'not_followed', reason };
}

// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/git/local-large-files.js
var local_large_files = __webpack_require__(53927);
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var git_repository = __webpack_require__(22719);
// EXTERNAL MODULE: ./lib/model/dvc-remote.js
var dvc_remote = __webpack_require__(85333);
// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/commands/bundle-objects.js
var bundle_objects = __webpack_require__(21945);
;// CONCATENATED MODULE: ./lib/commands/bundle-large-files.js











/**
 * Reads what a bundle keeps by digest from where it lies, all of it. `isKept`: the bytes stay beside the bundle.
 * @throws UserError where the store cannot be asked: then nothing is known
 */
async function largeFilesOfBundle({ path, bundle }, store, options) {
    if (bundle.manifest.large.length === 0)
        return { fault: null, folder: null };
    // Only now are pointers worth holding: most bundles have none that are needed.
    const keep = (name) => name.startsWith(bundle_content/* POINTERS */.N$);
    const { documents } = await (0,bundle_file/* readBundleFile */.zi)(path, { sha256: bundle.sha256, keep });
    const { project } = options;
    const folder = options.isKept ? `${path}.large` : null;
    if (folder !== null)
        await made(folder);
    const fault = await readLargeFiles(bundle, {
        store,
        pointers: documents,
        ...(project !== undefined && { project }),
        ...(folder !== null && { into: (sha256) => (0,bundle_objects/* sinkTo */.n)((0,external_node_path_.join)(folder, sha256)) }),
    });
    if (fault === null || folder === null)
        return { fault, folder };
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return { fault, folder: null };
}
async function made(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((error) => {
        throw new errors/* UserError */.y(`${folder} cannot be made: ${error.message}.`, [], { cause: error });
    });
}
/** What a clone has of Git LFS and DVC, and how it finds the DVC project of a file. Nothing is downloaded. */
async function localLargeFiles(folder, env) {
    const located = async (...question) => {
        const output = await (0,git/* runGit */.E)(['-C', folder, 'rev-parse', ...question], { gitDir: undefined, env }).catch(() => null);
        return output === null ? null : output.toString('utf8').trim();
    };
    const gitDir = await located('--path-format=absolute', '--git-common-dir');
    if (gitDir === null)
        throw new errors/* UserError */.y(`${folder} is not in a Git repository.`);
    const root = (await located('--path-format=absolute', '--show-toplevel')) ?? folder;
    const repository = new git_repository/* GitRepository */.x({ gitDir, env });
    const entries = await repository.tree((await repository.commit('HEAD')).sha);
    return {
        store: new local_large_files/* LocalLargeFiles */.W({ gitDir, root }),
        project: (path) => (0,dvc_remote/* dvcProject */.r3)(path, entries) ?? '',
    };
}


/***/ }),

/***/ 33589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W6: () => (/* binding */ SealRefusal),
  WK: () => (/* binding */ readReleasedFile),
  sK: () => (/* binding */ requireIdentity),
  Cn: () => (/* binding */ sealBundleFile),
  wh: () => (/* binding */ unsealedChunks)
});

// UNUSED EXPORTS: SEAL_CODES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/age-encryption/dist/index.js + 56 modules
var dist = __webpack_require__(50417);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/release-port.js
var release_port = __webpack_require__(78946);
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
;// CONCATENATED MODULE: ./lib/commands/bundle-sealing.js








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
/**
 * Encrypts a bundle for recipients (age v1). No two results are the same bytes. What is encrypted is hashed as it passes: a
 * file that changed since it was verified is refused.
 * @throws ReleaseFailure, UserError
 */
async function sealBundleFile(bundle, recipients, path) {
    const encrypter = new dist/* Encrypter */.T7();
    for (const recipient of recipients)
        encrypter.addRecipient(recipient);
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const source = copied((0,bundle_file/* fileChunks */.T9)(bundle.path), (bytes) => plain.update(bytes));
    try {
        const encrypted = await encrypter.encrypt(webStream(source));
        const written = await writtenTo(path, encrypted);
        if (plain.digest('hex') === bundle.sha256)
            return { path, ...written };
        const message = 'The bundle is not what was verified any more: something wrote to its file meanwhile. Run the workflow again.';
        throw new release_port/* ReleaseFailure */.W('file_changed', message);
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    finally {
        await source.return(undefined);
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
    const source = copied((0,bundle_file/* fileChunks */.T9)(path));
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
    const plain = await identity.decrypt(webStream(source)).catch(unreadable);
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
async function writtenTo(path, bytes) {
    const failed = (error) => {
        throw new errors/* UserError */.y(`${path} cannot be written: ${error.message}.`, [], { cause: error });
    };
    const file = await (0,promises_.open)(path, 'w', 0o600).catch(failed);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        for await (const part of bytes) {
            await file.writeFile(part).catch(failed);
            hash.update(part);
            size += part.length;
        }
    }
    finally {
        await file.close();
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 87330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/attestation/signers.js + 1 modules
var signers = __webpack_require__(64710);
// EXTERNAL MODULE: ./lib/attestation/signing-files.js + 2 modules
var signing_files = __webpack_require__(93422);
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
// EXTERNAL MODULE: ./lib/release/bundle-record.js
var bundle_record = __webpack_require__(85311);
// EXTERNAL MODULE: ./lib/release/verify-refusal.js
var verify_refusal = __webpack_require__(16445);
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

// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(84586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(71389);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
// EXTERNAL MODULE: ./lib/commands/audit-verify.js
var audit_verify = __webpack_require__(68147);
// EXTERNAL MODULE: ./lib/commands/bundle-identity.js
var bundle_identity = __webpack_require__(62767);
// EXTERNAL MODULE: ./lib/commands/bundle-large-files.js + 2 modules
var bundle_large_files = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/commands/bundle-sealing.js + 1 modules
var bundle_sealing = __webpack_require__(33589);
;// CONCATENATED MODULE: ./lib/commands/release-verify.js





















const HELP = `arbiter release verify FILE.tar[.age] --attestation FILE... [options]

Verifies a bundle and what is signed of it: every byte of the bundle, every signature, and that both say the same. Offline,
without a token.

  --attestation FILE    an attestation of it, a Sigstore bundle (repeatable)
  --repository DIR      a clone of the repository: whose signatures count is read in HEAD (.arbiter/signers.yml), and the
                        ledger must record the bundle and its approval
  --branch NAME         the ledger's branch (default: \`ledger:\` of .arbiter/config.yml in HEAD)
  --signers FILE        without a clone: a signers file that you trust; its keys must be valid now
  --trusted-root FILE   with --signers: the trusted root of Sigstore
  --checkpoint FILE     a checkpoint that you kept: the ledger, or the one in the bundle, must agree with it
  --environment NAME    only the summary for this environment is asked for
  --sha256 HEX          the SHA-256 that you were told: the bundle must have it
  --identity FILE       the key that decrypts FILE.tar.age, as age-keygen writes it; nothing decrypted is kept
  --without-large-files with --repository: what the bundle keeps by digest (files over 100 MB) is not read in the clone; the
                        result says so
  --json                print the result as JSON

Exit codes: 0 verified, 1 not (also when there is nothing to verify), 2 cannot tell.
`;
const OPTIONS = {
    attestation: { type: 'string', multiple: true },
    repository: { type: 'string' },
    branch: { type: 'string' },
    signers: { type: 'string' },
    'trusted-root': { type: 'string' },
    checkpoint: { type: 'string' },
    environment: { type: 'string' },
    sha256: { type: 'string' },
    identity: { type: 'string' },
    'without-large-files': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** A Sigstore bundle is refused above 4 MiB; a byte more says that it is larger. */
const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024 + 1;
/** Exit 0 verified, 1 when anything is missing or wrong, 2 when that cannot be told. */
async function run(args, io) {
    const { values: words, positionals } = (0,audit_arguments/* parseWords */.nl)(args, OPTIONS, HELP, { atMost: 1 });
    if (words.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const [file] = positionals;
    requireUsable(file, words);
    const result = await verified(file, words, io).catch((error) => {
        const isRefusal = error instanceof bundle_archive/* BundleRefusal */.dx ||
            error instanceof refusal/* AttestationRefusal */.H ||
            error instanceof verify_refusal/* VerifyRefusal */.M ||
            error instanceof bundle_sealing/* SealRefusal */.W6;
        if (!isRefusal)
            throw error;
        const { code, message } = error;
        return { bundle: null, proofs: [], ledger: null, refusal: { code, message } };
    });
    io.stdout(words.json === true ? `${JSON.stringify(result, null, 2)}\n` : renderVerification(file, result, io.now()));
    return result.refusal === null ? 0 : 1;
}
function requireUsable(file, words) {
    if (file === undefined)
        throw new errors/* UserError */.y(`Which bundle? Name its file.\n\n${HELP}`);
    if (words.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(words.sha256))
        throw new errors/* UserError */.y('`--sha256` takes 64 lowercase hexadecimal digits.');
    if ((words.repository === undefined) === (words.signers === undefined))
        throw new errors/* UserError */.y('Whose signatures count? Give a clone (--repository DIR) or a signers file that you trust (--signers FILE), and not both.');
    if (words['trusted-root'] !== undefined && words.signers === undefined)
        throw new errors/* UserError */.y('`--trusted-root` goes with `--signers`; with `--repository` it is read in HEAD.');
    if (words.branch !== undefined && words.repository === undefined)
        throw new errors/* UserError */.y('`--branch` goes with `--repository`.');
    if (words['without-large-files'] === true && words.repository === undefined)
        throw new errors/* UserError */.y('`--without-large-files` goes with `--repository`; without a clone there is nowhere to read them.');
}
async function verified(file, words, io) {
    const texts = await attestationTexts(words.attestation ?? [], io);
    const options = words.sha256 === undefined ? {} : { sha256: words.sha256 };
    const bundle = await (0,bundle_sealing/* readReleasedFile */.WK)((0,external_node_path_.resolve)(io.cwd, file), await identityOf(words, io), options);
    const { manifest, sha256, size } = bundle;
    if (words.environment !== undefined && !manifest.environments.includes(words.environment)) {
        throw new verify_refusal/* VerifyRefusal */.M('environment_not_declared', `The bundle is for ${manifest.environments.join(', ') || 'no environment'}, not for ${words.environment}.`);
    }
    const kept = words.checkpoint === undefined ? undefined : await checkpointOf(words.checkpoint, io);
    const signing = await signingFiles(words, io);
    const record = await recordOf(bundle, words, kept, io);
    if (record === null && kept !== undefined)
        requireCheckpoint(manifest.ledger.checkpoint, kept);
    const proofs = [];
    for (const { path, text } of texts) {
        const at = record === null ? io.now() : (record.attestedAt.get((0,canonical/* sha256Hex */.fg)(text)) ?? record.at);
        const input = { signers: signing.signers ?? {}, trustedRoot: signing.trustedRoot, at };
        const proof = (0,bundle_proof/* proofOf */.oX)(await (0,verification/* verifyAttestation */.o)(text, input), bundle);
        if (proof.signer.kind === 'key' && record !== null && !record.attestedAt.has((0,canonical/* sha256Hex */.fg)(text))) {
            throw new verify_refusal/* VerifyRefusal */.M('attestation_not_recorded', `${path} is signed with the key ${proof.signer.name}, and the ledger's entry ${record.seq} of the bundle does not name it: nothing says when it was signed.`);
        }
        proofs.push({ file: path, ...proof });
    }
    const missing = (0,bundle_proof/* missingProofs */.kl)(proofs, bundle, words.environment);
    if (missing.length > 0) {
        throw new verify_refusal/* VerifyRefusal */.M('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
    }
    const { tag, name: model, version, commit } = manifest;
    const large = await largeFilesIn((0,external_node_path_.resolve)(io.cwd, file), bundle, words, io);
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
        throw new verify_refusal/* VerifyRefusal */.M('attestation_missing', 'There is nothing to verify: give --attestation FILE.');
    const texts = [];
    for (const path of paths) {
        const bytes = await firstBytes((0,external_node_path_.resolve)(io.cwd, path), path);
        const text = (0,audit_ledger/* textOf */.b6)(bytes);
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
    return bundle_identity/* BundleIdentity */.v.parse(await (0,audit_verify.smallFile)((0,external_node_path_.resolve)(io.cwd, identity), identity), identity);
}
async function checkpointOf(file, io) {
    return (0,checkpoint/* readCheckpoint */.HQ)(await (0,audit_verify.smallFile)((0,external_node_path_.resolve)(io.cwd, file), file), []);
}
async function signingFiles(words, io) {
    const files = words.repository === undefined ? await namedFiles(words, io) : await committedFiles(words, io);
    if (files.problems.length > 0)
        throw errors/* UserError */.y.from(files.problems);
    return files;
}
async function namedFiles(words, io) {
    const text = async (file) => file === undefined ? undefined : (0,audit_verify.smallFile)((0,external_node_path_.resolve)(io.cwd, file), file);
    return (0,signing_files/* loadSigningFiles */.$)(await text(words.signers), await text(words['trusted-root']));
}
async function committedFiles(words, io) {
    const { repository } = await (0,audit_clone/* openClone */.ok)(words, io);
    const { sha } = await repository.commit('HEAD');
    const text = async (file) => (await (0,audit_clone/* textAt */.$6)(repository, sha, file)) ?? undefined;
    return (0,signing_files/* loadSigningFiles */.$)(await text(signers/* SIGNERS_FILE */.V7), await text(signers/* TRUSTED_ROOT_FILE */.a2));
}
/** What the ledger of the clone says of the bundle; null without a clone. */
async function recordOf(bundle, words, kept, io) {
    if (words.repository === undefined)
        return null;
    const ledger = await (0,audit_clone/* openLedger */.au)(words, io);
    const { verification } = await (0,audit_ledger/* readLedger */.SC)(ledger, { checkpoints: kept === undefined ? [] : [kept] });
    const [finding] = verification.findings;
    if (finding !== undefined) {
        throw new verify_refusal/* VerifyRefusal */.M(finding.code, `The ledger \`${ledger.branch}\` of the clone cannot be trusted: ${finding.message}`);
    }
    return (0,bundle_record/* recordedBundle */.J)(bundle, verification.entries);
}
/** What the bundle keeps by digest, as the clone has it; null where it keeps nothing so. */
async function largeFilesIn(path, bundle, words, io) {
    const { length } = bundle.manifest.large;
    if (length === 0)
        return null;
    if (words.repository === undefined || words['without-large-files'] === true)
        return { files: length, verified: false };
    const { store, project } = await (0,bundle_large_files/* localLargeFiles */.K)((0,external_node_path_.resolve)(io.cwd, words.repository), io.env);
    const { fault } = await (0,bundle_large_files/* largeFilesOfBundle */.M)({ path, bundle }, store, { isKept: false, project });
    if (fault !== null)
        throw new verify_refusal/* VerifyRefusal */.M(fault.code, fault.message);
    return { files: length, verified: true };
}
/** Without a ledger only the checkpoint in the bundle can be held against the one that was kept. */
function requireCheckpoint(text, kept) {
    const own = (0,checkpoint/* parseCheckpoint */.S7)(text);
    if (own?.origin === kept.origin && own.size === kept.size && own.root === kept.root)
        return;
    throw new verify_refusal/* VerifyRefusal */.M('checkpoint_differs', `The bundle's checkpoint covers ${own?.size ?? 'unknown'} entries of ${own?.origin ?? 'no ledger'}; yours is not the same, and without the ledger nothing shows that one continues the other. Give --repository DIR.`);
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isDvcFile),
/* harmony export */   q: () => (/* binding */ readDvcList)
/* harmony export */ });
/* harmony import */ var _evidence_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23966);
/* harmony import */ var _evidence_readers_dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15265);


/** Whether DVC reads a file of this name as a record of outputs. */
function isDvcFile(path) {
    return /(?:^|\/)(?:dvc\.lock|[^/]+\.dvc)$/.test(path);
}
/** The outputs that one file of DVC records. What it records of an output and cannot be read is a problem. */
function readDvcList(file) {
    const { reading, content } = (0,_evidence_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .T)(file);
    if (reading.format !== _evidence_readers_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .DVC_LOCK */ .Ay && reading.format !== _evidence_readers_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .DVC_POINTER */ .SD) {
        const message = `\`${file.path}\` has the name of a DVC file, and its outputs cannot be read. Write it again with DVC 2 or newer.`;
        return {
            file: file.path,
            outputs: [],
            problems: [{ code: 'dvc_file_invalid', message, file: file.path }],
        };
    }
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    const root = 'document' in content ? content.document.value : undefined;
    const outputs = (reading.facts.lineage?.data ?? [])
        .filter(({ role }) => role !== 'dep')
        .map((recorded) => ({ recorded, path: joined(folder, workingFolder(root), recorded.path) }));
    const problems = reading.problems
        .filter(({ pointer }) => pointer === undefined || !/\/deps\//.test(pointer))
        .map((problem) => ({ ...problem, code: 'dvc_file_invalid' }));
    return { file: file.path, outputs, problems };
}
/** `wdir` of a `.dvc` file: its paths are relative to that folder. */
function workingFolder(root) {
    if (typeof root !== 'object' || root === null || !('wdir' in root))
        return '.';
    return typeof root.wdir === 'string' ? root.wdir : '.';
}
/** Null for what lies outside the repository: a URL, an absolute path, too many `..`. */
function joined(...parts) {
    if (parts.some((part) => part.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(part)))
        return null;
    const names = [];
    for (const name of parts.flatMap((part) => part.split('/'))) {
        if (name === '..') {
            if (names.pop() === undefined)
                return null;
        }
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return names.length === 0 ? null : names.join('/');
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

/***/ 53927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LocalLargeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83394);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28344);





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
            if (next.origin !== new URL(url).origin) {
                if (this.#options.isOneServer === true)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} sends on to ${next.host}, and no other server is asked for it.`);
                headers = {};
            }
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
        // The disk writes what is digested meanwhile.
        const written = sink?.write(chunk);
        sha256.update(chunk);
        md5.update(chunk);
        await written;
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

/***/ 20223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ dvcFolderMd5),
/* harmony export */   Vo: () => (/* binding */ LARGEST_FOLDER_LIST_BYTES),
/* harmony export */   w3: () => (/* binding */ readDvcFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63070);



const LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 4, maxNodes: 1_000_000 };
/** Bytes of the longest list that is read. */
const LARGEST_FOLDER_LIST_BYTES = LIMITS.maxLength;
/** Reads the list (`….dir`) of a folder; undefined for anything else, two files of one path among them. */
function readDvcFolder(bytes) {
    const document = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(Buffer.from(bytes).toString('utf8'), 'folder', LIMITS);
    if (document.problems.length > 0 || !Array.isArray(document.value))
        return undefined;
    const files = [];
    for (const item of document.value) {
        if (typeof item !== 'object' || item === null)
            return undefined;
        const { md5, relpath } = item;
        if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
            return undefined;
        if (typeof relpath !== 'string' || (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z)(relpath) !== undefined)
            return undefined;
        files.push({ path: relpath, md5 });
    }
    return new Set(files.map(({ path }) => path)).size === files.length ? files : undefined;
}
/** The MD5 that DVC gives a folder of these files: of their list, as Python's `json.dumps` writes it. */
function dvcFolderMd5(files) {
    const items = [...files]
        .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
        .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${asciiJson(path)}}`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`[${items.join(', ')}]`)
        .digest('hex');
}
function asciiJson(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 85333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ dvcConfigFile),
/* harmony export */   r3: () => (/* binding */ dvcProject),
/* harmony export */   yL: () => (/* binding */ dvcRemote)
/* harmony export */ });
/** Where a DVC project keeps its configuration, below the project's folder. */
const CONFIG_FILE = '.dvc/config';
/** The DVC project that a file belongs to: the nearest folder above it with a configuration; null where there is none. */
function dvcProject(path, entries) {
    const paths = new Set(entries.map((entry) => entry.path));
    let folder = path;
    do {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        if (paths.has(dvcConfigFile(folder)))
            return folder;
    } while (folder !== '');
    return null;
}
function dvcConfigFile(project) {
    return project === '' ? CONFIG_FILE : `${project}/${CONFIG_FILE}`;
}
/**
 * The address of the default remote in a DVC configuration (an INI file, https://dvc.org/doc/user-guide/project-structure/configuration);
 * null where none is declared. A section or key given twice is none: DVC refuses such a file.
 */
function dvcRemote(text) {
    const sections = sectionsOf(text);
    const name = sections?.get('core')?.get('remote');
    return (name === undefined ? undefined : sections?.get(`remote "${name}"`)?.get('url')) ?? null;
}
function sectionsOf(text) {
    const sections = new Map();
    let section;
    for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        const header = /^\[\s*(.+?)\s*\]$/.exec(line)?.[1];
        if (header !== undefined) {
            const name = unquoted(header);
            if (sections.has(name))
                return undefined;
            section = new Map();
            sections.set(name, section);
            continue;
        }
        const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
        if (section === undefined || key === '' || section.has(key))
            return undefined;
        section.set(key, unquoted(value));
    }
    return sections;
}
function unquoted(text) {
    const match = /^(['"])(.*)\1$/.exec(text);
    return match?.[2] ?? text;
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

/***/ 85311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recordedBundle)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86404);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16445);



/**
 * The approval that a bundle names and the bundle itself must stand in the ledger as they are, and no later entry may call
 * them wrong.
 * @param entries of a ledger that was verified
 * @throws VerifyRefusal
 */
function recordedBundle({ manifest, sha256 }, entries) {
    const { seq, sha256: digest } = manifest.ledger.entry;
    const evaluation = entries.find((entry) => entry.seq === seq);
    if (evaluation === undefined || (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryDigest */ .LE)(evaluation) !== digest) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('evaluation_not_recorded', `The ledger has no entry ${seq} with the SHA-256 ${digest}: the approval in the bundle is of another ledger, or the clone is older. Fetch the branch of the ledger.`);
    }
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    if (corrected.has(seq)) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('decision_corrected', `Entry ${seq} of the ledger approved it, and entry ${corrected.get(seq)} says that this was wrong.`);
    }
    const attestedAt = new Map();
    const known = entries.filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .madeBundle */ .Ou)(entry);
        const isOf = bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
        return isOf && bundle.subject === manifest.subject && bundle.content === manifest.content;
    });
    const recorded = known.filter((entry) => !corrected.has(entry.seq));
    for (const entry of recorded) {
        for (const attestation of (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .madeBundle */ .Ou)(entry)?.attestations ?? [])
            if (!attestedAt.has(attestation))
                attestedAt.set(attestation, entry.at);
    }
    const [first] = recorded;
    if (first !== undefined)
        return { seq: first.seq, at: first.at, attestedAt };
    const [wrong] = known;
    if (wrong !== undefined) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('bundle_not_recorded', `Entry ${wrong.seq} of the ledger records the bundle, and entry ${corrected.get(wrong.seq)} says that this was wrong.`);
    }
    throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('bundle_not_recorded', `The ledger knows no bundle ${manifest.tag} with the SHA-256 ${sha256}. It was not made here, or the clone is older: fetch the branch of the ledger.`);
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

/***/ 78946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReleaseFailure)
/* harmony export */ });
/* unused harmony export RELEASE_FAILURE_CODES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Why a release could not be made; a closed list. */
const RELEASE_FAILURE_CODES = (/* unused pure expression or super */ null && ([
    'release_exists',
    'release_gone',
    'tag_used',
    'tag_missing',
    'tag_moved',
    'tag_refused',
    'draft_gone',
    'release_changed',
    'release_immutable',
    'asset_exists',
    'asset_renamed',
    'asset_too_large',
    'asset_differs',
    'file_changed',
    'upload_refused',
    'upload_failed',
    'download_failed',
    'download_truncated',
]));
/** A release that did not come about, with its own reason. */
class ReleaseFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    code;
    constructor(code, message, options) {
        super(message, [], options);
        this.name = 'ReleaseFailure';
        this.code = code;
    }
}


/***/ }),

/***/ 16445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VerifyRefusal)
/* harmony export */ });
/* unused harmony export VERIFY_CODES */
/** Why a bundle does not count although it and its attestations are sound in themselves. */
const VERIFY_CODES = (/* unused pure expression or super */ null && ([
    'attestation_missing',
    'attestation_not_recorded',
    'environment_not_declared',
    'checkpoint_differs',
    'evaluation_not_recorded',
    'bundle_not_recorded',
    'decision_corrected',
    'not_retrievable',
]));
/** A link of the proof that is missing or wrong. `code` is one of the above, or that of a rule which the ledger breaks. */
class VerifyRefusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'VerifyRefusal';
        this.code = code;
    }
}


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MOST_DECIMALS = 20;
const SMALLEST_FIXED = 1e-3;
const LARGEST_FIXED = 1e15;
/**
 * A measured number with as few digits as tell the truth: rounded, it still stands on the same side of every number in
 * `against` (0.8499999 is never shown as 0.85 beside a limit of 0.85), and what is not whole never looks whole.
 */
function formatNumber(value, against = []) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? grouped(String(value)) : String(value);
    const isFaithful = (text) => {
        const shown = Number(text);
        if (Number.isInteger(shown))
            return false;
        return against.every((other) => Math.sign(shown - other) === Math.sign(value - other));
    };
    const found = candidates(value).find(isFaithful);
    return found === undefined ? String(value) : grouped(trimmed(found));
}
function candidates(value) {
    const size = Math.abs(value);
    if (size < SMALLEST_FIXED || size >= LARGEST_FIXED) {
        return Array.from({ length: 15 }, (_, index) => value.toPrecision(index + 3));
    }
    const fewest = size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, index) => value.toFixed(fewest + index));
}
/** Zeros at the end carry nothing, but two decimals read as a measurement. */
function trimmed(text) {
    if (text.includes('e'))
        return text;
    return text.replace(/(\.\d\d\d*?)0+$/u, '$1');
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
    return fraction === undefined ? marked : `${marked}.${fraction}`;
}
/** A count with thousands separators. */
function formatCount(count) {
    return formatNumber(count);
}
/** A share as per cent: 0.95 → `95 %`. */
function formatPercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}
/** `95 %: 0.871–0.897`; a bound that is not known is `?`. Undefined when neither is. */
function formatInterval(bounds, against = []) {
    const { lower, upper } = bounds;
    if (lower === null && upper === null)
        return undefined;
    const show = (bound) => (bound === null ? '?' : formatNumber(bound, against));
    const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? ' to ' : '–';
    return `${formatPercent(bounds.confidence)}: ${show(lower)}${dash}${show(upper)}`;
}
/** `1 check`, `3 checks`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** The day of an instant, or the text itself where it is not RFC 3339. */
function formatDay(instant) {
    return /^\d{4}-\d\d-\d\dT/u.test(instant) ? instant.slice(0, 10) : instant;
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


/***/ })

};
