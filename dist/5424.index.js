export const id = 5424;
export const ids = [5424];
export const modules = {

/***/ 46131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ APPROVAL_TYPE),
/* harmony export */   NX: () => (/* binding */ verifyApproval),
/* harmony export */   PU: () => (/* binding */ approvalStatement)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53280);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81759);


/** in-toto has no vetted predicate for reviews: this one says who approved what, where and as what. */
const APPROVAL_TYPE = 'urn:arbiter:attestation:model-approval:v1';
/** The approvals of one model in one pull request as a statement. */
function approvalStatement(facts) {
    const { subject, baseCommit, headCommit, mergeTree, decision, policy, ...rest } = facts;
    const predicate = {
        ...rest,
        base: { gitCommit: baseCommit },
        head: { gitCommit: headCommit },
        ...(mergeTree !== null && { mergeTree: { gitTree: mergeTree } }),
        evaluation: { sha256: decision },
        policy: { sha256: policy },
    };
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_V1 */ .om, subject, predicateType: APPROVAL_TYPE, predicate };
}
/**
 * The predicate of approvals that were given for this content, in this pull request of this repository. An approval of another
 * is refused (attack 43).
 *
 * @throws AttestationRefusal
 */
function verifyApproval({ statement }, expected) {
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .assertSubject */ .lW)(statement, expected.subject);
    const predicate = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateOf */ .Lu)(statement, APPROVAL_TYPE);
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .assertEqual */ .Xl)('repository_differs', 'repository', predicate.repositoryId, expected.repositoryId);
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .assertEqual */ .Xl)('pull_request_differs', 'pull request', predicate.pullRequest, expected.pullRequest);
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .assertEqual */ .Xl)('ref_differs', 'branch', predicate.targetRef, expected.targetRef);
    return predicate;
}


/***/ }),

/***/ 87293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   z: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Type of an in-toto statement in a DSSE envelope: the only one that is signed or read. */
const STATEMENT_TYPE = 'application/vnd.in-toto+json';
/** What a DSSE signature is over (protocol.md of DSSE v1): type and body with their lengths in bytes. */
function preAuthEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}


/***/ }),

/***/ 53280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ predicateOf),
/* harmony export */   Xl: () => (/* binding */ assertEqual),
/* harmony export */   bE: () => (/* binding */ keyVerifierId),
/* harmony export */   lW: () => (/* binding */ assertSubject),
/* harmony export */   oc: () => (/* binding */ verifierId)
/* harmony export */ });
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93528);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);



/** The predicate of a statement of one type. @throws AttestationRefusal */
function predicateOf(statement, predicateType) {
    if (statement.predicateType !== predicateType) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationRefusal */ .H('predicate_type', `The statement has the predicate type ${(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(statement.predicateType)}; expected ${predicateType}.`);
    }
    if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(statement.predicate))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationRefusal */ .H('predicate_malformed', 'There is no predicate.');
    return statement.predicate;
}
/** Lowercase hex SHA-256 alone binds content: a statement that names it by anything else does not name it. @throws AttestationRefusal */
function assertSubject(statement, sha256) {
    if (/^[0-9a-f]{64}$/.test(sha256) && statement.subject.some(({ digest }) => digest.sha256 === sha256))
        return;
    const named = statement.subject.map(({ digest }) => digest.sha256 ?? 'no sha256').slice(0, 3);
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationRefusal */ .H('subject_differs', `The statement is about ${named.map(_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL).join(', ')}; expected ${(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(sha256)}.`);
}
/** @throws AttestationRefusal for a value that is not exactly the one expected */
function assertEqual(code, noun, found, expected) {
    if (found === expected)
        return;
    const shown = typeof found === 'string'
        ? (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(found)
        : typeof found === 'number'
            ? String(found)
            : 'nothing of this kind';
    const wanted = typeof expected === 'string' ? (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(expected) : String(expected);
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationRefusal */ .H(code, `The statement has as ${noun} ${shown}; expected ${wanted}.`);
}
/**
 * The id under which a signer speaks as a verifier (VSA `verifier.id`): its workflow, or its key. A statement in the name of
 * another verifier than its signer is refused, so that one signer cannot speak for another.
 */
function verifierId({ kind, id }) {
    return kind === 'identity' ? id : keyVerifierId(id);
}
/** `verifier.id` of statements that a local key signs. */
function keyVerifierId(keyid) {
    return `urn:arbiter:key:${keyid}`;
}


/***/ }),

/***/ 87206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ AttestationRefusal)
/* harmony export */ });
/* unused harmony export VERIFICATION_CODES */
/** Why an attestation does not count. Closed: each has one meaning, and documentation by this name. */
const VERIFICATION_CODES = (/* unused pure expression or super */ null && ([
    'attestation_missing',
    'bundle_too_large',
    'bundle_malformed',
    'bundle_not_canonical',
    'media_type',
    'payload_type',
    'signature_count',
    'time_malformed',
    'signature_invalid',
    'signer_unknown',
    'key_hint_differs',
    'key_not_yet_valid',
    'key_expired',
    'key_revoked',
    'keyless_not_accepted',
    'trusted_root_unusable',
    'timestamp_invalid',
    'certificate_invalid',
    'log_entry_invalid',
    'identity_differs',
    'issuer_differs',
    'repository_differs',
    'ref_differs',
    'runner_differs',
    'statement_malformed',
    'predicate_type',
    'predicate_malformed',
    'subject_differs',
    'verifier_differs',
    'resource_differs',
    'policy_differs',
    'result_not_passed',
    'level_missing',
    'pull_request_differs',
    'predicate_differs',
]));
const SHOWN_CHARACTERS = 500;
/** An attestation that does not count. The message is printable ASCII on one line, whatever the attestation held. */
class AttestationRefusal extends Error {
    code;
    constructor(code, message, options) {
        super(printable(message), options);
        this.name = 'AttestationRefusal';
        this.code = code;
    }
}
function printable(message) {
    const cut = message.length > SHOWN_CHARACTERS ? `${message.slice(0, SHOWN_CHARACTERS)}...` : message;
    return cut.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 96884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QN: () => (/* binding */ parseBundle),
  hu: () => (/* binding */ signedBundle)
});

// UNUSED EXPORTS: BUNDLE_V03

// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/note.js
var note = __webpack_require__(52929);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
;// CONCATENATED MODULE: ./lib/schemas/sigstore-bundle.js
// Generated by scripts/generate.ts from schemas/sigstore-bundle.schema.json: change that file, then run `npm run generate`.
const sigstoreBundleSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "sigstore-bundle.schema.json", "title": "SigstoreBundle", "type": "object", "description": "A Sigstore bundle with a DSSE envelope, as Arbiter reads it: no member that is not known, base64 only as RFC 4648 (4) writes it, in the envelope also as (5) does.", "additionalProperties": false, "properties": { "mediaType": { "type": "string", "description": "Format and version" }, "verificationMaterial": { "type": "object", "description": "By what the signature is verified", "additionalProperties": false, "properties": { "publicKey": { "type": "object", "description": "A key that the verifier knows", "additionalProperties": false, "properties": { "hint": { "type": "string", "description": "Which; not believed" } }, "required": ["hint"] }, "certificate": { "$ref": "#/$defs/certificate" }, "x509CertificateChain": { "type": "object", "description": "The same in version 0.2", "additionalProperties": false, "properties": { "certificates": { "type": "array", "description": "The certificate of the signer", "items": { "$ref": "#/$defs/certificate" }, "minItems": 1, "maxItems": 1 } }, "required": ["certificates"] }, "tlogEntries": { "type": "array", "description": "Entries of transparency logs", "items": { "$ref": "#/$defs/logEntry" }, "maxItems": 16 }, "timestampVerificationData": { "type": "object", "description": "When it was signed", "additionalProperties": false, "properties": { "rfc3161Timestamps": { "type": "array", "description": "Signed timestamps", "items": { "type": "object", "description": "One timestamp", "additionalProperties": false, "properties": { "signedTimestamp": { "$ref": "#/$defs/base64" } }, "required": ["signedTimestamp"] }, "maxItems": 16 } } } } }, "dsseEnvelope": { "type": "object", "description": "What is signed", "additionalProperties": false, "properties": { "payload": { "$ref": "#/$defs/anyBase64" }, "payloadType": { "type": "string", "description": "Type of the payload" }, "signatures": { "type": "array", "description": "Signatures", "items": { "type": "object", "description": "One signature", "additionalProperties": false, "properties": { "sig": { "$ref": "#/$defs/anyBase64" }, "keyid": { "type": "string", "description": "Which key; not believed" } }, "required": ["sig"] } } }, "required": ["payload", "payloadType", "signatures"] } }, "required": ["mediaType", "verificationMaterial", "dsseEnvelope"], "$defs": { "anyBase64": { "type": "string", "description": "Base64, of the standard or the URL-safe alphabet", "pattern": "^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$" }, "base64": { "type": "string", "description": "Base64", "pattern": "^[A-Za-z0-9+/]+={0,2}$" }, "count": { "type": "string", "description": "A whole number", "pattern": "^(?:0|[1-9]\\d{0,18})$" }, "certificate": { "type": "object", "description": "An X.509 certificate", "additionalProperties": false, "properties": { "rawBytes": { "$ref": "#/$defs/base64" } }, "required": ["rawBytes"] }, "logEntry": { "type": "object", "description": "One entry of a transparency log", "additionalProperties": false, "properties": { "logIndex": { "$ref": "#/$defs/count" }, "logId": { "type": "object", "description": "Which log", "additionalProperties": false, "properties": { "keyId": { "$ref": "#/$defs/base64" } }, "required": ["keyId"] }, "kindVersion": { "type": "object", "description": "Type of the entry", "additionalProperties": false, "properties": { "kind": { "type": "string", "description": "Kind" }, "version": { "type": "string", "description": "Version" } }, "required": ["kind", "version"] }, "integratedTime": { "$ref": "#/$defs/count" }, "inclusionPromise": { "type": "object", "description": "The log's promise", "additionalProperties": false, "properties": { "signedEntryTimestamp": { "$ref": "#/$defs/base64" } }, "required": ["signedEntryTimestamp"] }, "inclusionProof": { "type": "object", "description": "The log's proof", "additionalProperties": false, "properties": { "logIndex": { "$ref": "#/$defs/count" }, "rootHash": { "$ref": "#/$defs/base64" }, "treeSize": { "$ref": "#/$defs/count" }, "hashes": { "type": "array", "description": "Audit path", "items": { "$ref": "#/$defs/base64" }, "maxItems": 64 }, "checkpoint": { "type": "object", "description": "The log's checkpoint", "additionalProperties": false, "properties": { "envelope": { "type": "string", "description": "Signed note" } }, "required": ["envelope"] } }, "required": ["rootHash", "treeSize", "checkpoint"] }, "canonicalizedBody": { "$ref": "#/$defs/base64" } }, "required": ["logId", "kindVersion", "canonicalizedBody"] } } };

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/schema.js + 2 modules
var schema = __webpack_require__(36835);
// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/attestation/sigstore-bundle.js









const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Versions that other tools write; before 0.2 a log's promise alone was enough. */
const MEDIA_TYPES = new Set([
    BUNDLE_V03,
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
]);
const LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 16, maxNodes: 5000 };
/** Signs a statement: the text of a Sigstore bundle, canonical JSON and a newline. */
function signedBundle(statement, key) {
    const payload = (0,attestation_statement/* statementBytes */.Tp)(statement);
    const signature = key.sign((0,dsse/* preAuthEncoding */.J)(dsse/* STATEMENT_TYPE */.z, payload));
    const bundle = {
        mediaType: BUNDLE_V03,
        verificationMaterial: { publicKey: { hint: key.keyid } },
        dsseEnvelope: {
            payload: payload.toString('base64'),
            payloadType: dsse/* STATEMENT_TYPE */.z,
            // Empty: Sigstore's verifiers skip a signature with a key id other than their own kind. The hint above names the key.
            signatures: [{ keyid: '', sig: signature.toString('base64') }],
        },
    };
    return bundleText(bundle);
}
/**
 * Takes a bundle apart, once: one signature, one way to verify it, base64 of one alphabet and with its padding, no member that is not known.
 * A bundle of a local key is Arbiter's own, and has one text only.
 *
 * @throws AttestationRefusal
 */
function parseBundle(text) {
    if (text.length > LIMITS.maxLength) {
        const most = LIMITS.maxLength;
        throw new refusal/* AttestationRefusal */.H('bundle_too_large', `The bundle has ${text.length} characters; at most ${most} are read.`);
    }
    const document = (0,json/* parseJson */.q)(text, 'bundle', LIMITS);
    const { value, problems } = (0,schema/* validateDocument */.m)(document, sigstoreBundleSchema);
    if (value === undefined) {
        const [problem] = problems;
        const where = problem?.pointer ? ` at ${problem.pointer}` : '';
        throw malformed(`is not one that is read${where}: ${problem?.message ?? 'it is empty'}`);
    }
    const { mediaType, verificationMaterial: material, dsseEnvelope: envelope } = value;
    if (!MEDIA_TYPES.has(mediaType)) {
        throw new refusal/* AttestationRefusal */.H('media_type', `The bundle has the media type ${(0,finding/* quoted */.TL)(mediaType)}; expected ${BUNDLE_V03}.`);
    }
    if (envelope.payloadType !== dsse/* STATEMENT_TYPE */.z) {
        throw new refusal/* AttestationRefusal */.H('payload_type', `The envelope has the payload type ${(0,finding/* quoted */.TL)(envelope.payloadType)}; expected ${dsse/* STATEMENT_TYPE */.z}.`);
    }
    const [signature, ...more] = envelope.signatures;
    if (signature === undefined || more.length > 0) {
        throw new refusal/* AttestationRefusal */.H('signature_count', `The envelope has ${envelope.signatures.length} signatures; expected exactly one.`);
    }
    const kind = kindOf(material);
    if (kind === 'key' && (mediaType !== BUNDLE_V03 || bundleText(value) !== text)) {
        throw new refusal/* AttestationRefusal */.H('bundle_not_canonical', 'The bundle of a local key is not written in its only right way: canonical JSON of version 0.3 and a newline.');
    }
    if (kind === 'certificate' && signature.keyid)
        throw malformed('has a certificate, and names a key besides');
    return {
        kind,
        payload: bytesOf(kind, envelope.payload, '/dsseEnvelope/payload'),
        signature: bytesOf(kind, signature.sig, '/dsseEnvelope/signatures/0/sig'),
        keyid: signature.keyid,
        hint: material.publicKey?.hint,
        value,
    };
}
function bundleText(bundle) {
    return `${(0,canonical/* canonicalJson */.dj)(bundle)}\n`;
}
function kindOf(material) {
    const { publicKey, certificate, x509CertificateChain: chain, ...rest } = material;
    const ways = [publicKey, certificate, chain].filter((way) => way !== undefined);
    if (ways.length !== 1) {
        throw malformed(`has ${ways.length} ways to verify its signature; expected a key or a certificate`);
    }
    if (publicKey === undefined)
        return 'certificate';
    if (Object.keys(rest).length > 0)
        throw malformed('of a local key has log entries or timestamps');
    return 'key';
}
/** DSSE allows both alphabets; a bundle of a local key is Arbiter's own, which writes the standard one. */
function bytesOf(kind, text, pointer) {
    const bytes = (0,note/* strictBase64 */.PO)(text) ?? (kind === 'key' ? undefined : strictBase64Url(text));
    if (bytes === undefined)
        throw malformed(`has base64 at ${pointer} that is not written in its only right way`);
    return bytes;
}
/** Bytes of URL-safe base64 (RFC 4648, 5), padded, with no letter of the standard alphabet that it lacks; or undefined. */
function strictBase64Url(text) {
    if (/[+/]/.test(text))
        return undefined;
    return (0,note/* strictBase64 */.PO)(text.replaceAll('-', '+').replaceAll('_', '/'));
}
function malformed(what) {
    return new refusal/* AttestationRefusal */.H('bundle_malformed', `The bundle ${what}.`);
}


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   om: () => (/* binding */ STATEMENT_V1)
/* harmony export */ });
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93528);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35685);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);





const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** How the digests that Arbiter compares are written; others are carried and say nothing. */
const DIGESTS = new Map([
    ['sha256', /^[0-9a-f]{64}$/],
    ['gitCommit', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
    ['gitTree', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
    ['gitBlob', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
]);
const URI = /^[a-z][a-z0-9+.-]*:[^\s]+$/i;
const MOST_SUBJECTS = 1024;
/** The statement as canonical JSON (RFC 8785). @throws for one that nobody could read again: a bug of who made it */
function statementBytes(statement) {
    const bytes = Buffer.from((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(statement));
    readStatement(bytes);
    return bytes;
}
/**
 * Reads a statement from bytes whose signature was verified: strictly, by the same reader as every other JSON. Members that
 * are not known are left alone, as in-toto asks; they decide nothing.
 *
 * @throws AttestationRefusal
 */
function readStatement(bytes) {
    const { text } = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes, 'statement');
    if (text === undefined)
        throw malformed('is not UTF-8 text');
    const { value, problems } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, 'statement');
    const [problem] = problems;
    if (problem !== undefined)
        throw malformed(`is not strict JSON: ${problem.message}`);
    if (!isObject(value))
        throw malformed('is not a JSON object');
    const { _type: type, subject, predicateType, predicate } = value;
    if (type !== STATEMENT_V1)
        throw malformed(`has the _type ${shown(type)}; expected ${STATEMENT_V1}`);
    if (!Array.isArray(subject) || subject.length === 0 || subject.length > MOST_SUBJECTS) {
        throw malformed(`names no subject, or more than ${MOST_SUBJECTS}`);
    }
    if (typeof predicateType !== 'string' || !URI.test(predicateType)) {
        throw malformed(`has the predicateType ${shown(predicateType)}; expected a URI`);
    }
    if (!isObject(predicate))
        throw malformed('has no predicate');
    return { _type: STATEMENT_V1, subject: subject.map(readSubject), predicateType, predicate };
}
function readSubject(value) {
    if (!isObject(value) || !isObject(value.digest))
        throw malformed('has a subject without digest');
    const { name, uri, digest } = value;
    if (!isTextOrAbsent(name) || !isTextOrAbsent(uri))
        throw malformed('has a subject whose name is no text');
    const entries = Object.entries(digest);
    if (entries.length === 0)
        throw malformed('has a subject without digest');
    const digests = {};
    for (const [algorithm, hex] of entries) {
        if (typeof hex !== 'string' || DIGESTS.get(algorithm)?.test(hex) === false) {
            throw malformed(`has a subject whose ${(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(algorithm)} is ${shown(hex)}; expected lowercase hex of its length`);
        }
        digests[algorithm] = hex;
    }
    return { ...(name !== undefined && { name }), ...(uri !== undefined && { uri }), digest: digests };
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function isTextOrAbsent(value) {
    return value === undefined || typeof value === 'string';
}
function shown(value) {
    return typeof value === 'string' ? (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value) : value === undefined ? 'nothing' : 'something else';
}
function malformed(what) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationRefusal */ .H('statement_malformed', `The signed statement ${what}.`);
}


/***/ }),

/***/ 73940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ testResult),
/* harmony export */   U: () => (/* binding */ TEST_RESULT_TYPE)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);

const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** The run of the checklist as an in-toto test result. A run of no check passes nothing. */
function testResult(facts) {
    const { subject, configuration, url, passed, warned, failed } = facts;
    const predicate = {
        result: resultOf(facts),
        configuration,
        ...(url !== null && { url }),
        passedTests: [...passed].sort(),
        warnedTests: [...warned].sort(),
        failedTests: [...failed].sort(),
    };
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_V1 */ .om, subject, predicateType: TEST_RESULT_TYPE, predicate };
}
function resultOf({ passed, warned, failed }) {
    if (failed.length > 0 || passed.length + warned.length === 0)
        return 'FAILED';
    return warned.length > 0 ? 'WARNED' : 'PASSED';
}


/***/ }),

/***/ 86646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ SUMMARY_TYPE),
/* harmony export */   Il: () => (/* binding */ verifySummary),
/* harmony export */   Ob: () => (/* binding */ verificationSummary),
/* harmony export */   Rl: () => (/* binding */ APPROVED_LEVEL),
/* harmony export */   Y_: () => (/* binding */ modelResource)
/* harmony export */ });
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93528);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88087);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53280);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81759);





const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Not a level of SLSA: those names are reserved, and verifiers stumble over them. */
const APPROVED_LEVEL = 'ARBITER_APPROVED';
const SLSA_VERSION = '1.2';
/** The decision about a bundle as a SLSA verification summary (VSA v1). */
function verificationSummary(facts) {
    const { subject, verifier, arbiterVersion, decidedAt, resource, policy, inputs, isApproved } = facts;
    const predicate = {
        verifier: { id: verifier, version: { arbiter: arbiterVersion } },
        timeVerified: decidedAt,
        resourceUri: resource,
        policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
        ...(inputs.length > 0 && { inputAttestations: inputs }),
        verificationResult: isApproved ? 'PASSED' : 'FAILED',
        verifiedLevels: isApproved ? [APPROVED_LEVEL] : ['FAILED'],
        slsaVersion: SLSA_VERSION,
    };
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_V1 */ .om, subject, predicateType: SUMMARY_TYPE, predicate };
}
/** What a decision is about, as a package URL: a model's version, in a repository, for an environment. */
function modelResource(resource) {
    const { repository, repositoryId, model, version, environment } = resource;
    const path = [...repository.split('/'), model].map(encoded).join('/');
    const qualifiers = [
        ...(environment === null ? [] : [`environment=${encoded(environment)}`]),
        `repository_id=${repositoryId}`,
    ];
    return `pkg:generic/${path}@${encoded(version)}?${qualifiers.join('&')}`;
}
/**
 * The seven steps by which a VSA is verified (slsa.dev, verification_summary, "How to verify"); the first is
 * `verifyAttestation`. Returns the predicate.
 *
 * @throws AttestationRefusal for the first step that fails
 */
function verifySummary(attestation, expected) {
    const { statement, signer } = attestation;
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertSubject */ .lW)(statement, expected.subject);
    const predicate = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(statement, SUMMARY_TYPE);
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEqual */ .Xl)('verifier_differs', 'verifier', member(predicate.verifier, 'id'), (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .verifierId */ .oc)(signer));
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEqual */ .Xl)('resource_differs', 'resource', predicate.resourceUri, expected.resource);
    if (expected.policy !== undefined) {
        const digest = member(predicate.policy, 'digest');
        (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEqual */ .Xl)('policy_differs', 'digest of its policy', member(digest, 'sha256'), expected.policy);
    }
    (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEqual */ .Xl)('result_not_passed', 'result', predicate.verificationResult, 'PASSED');
    const { verifiedLevels: levels, timeVerified: time } = predicate;
    if (!Array.isArray(levels) || !levels.includes(APPROVED_LEVEL)) {
        const shown = (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(JSON.stringify(levels ?? null));
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('level_missing', `The levels are ${shown}; expected ${APPROVED_LEVEL} among them.`);
    }
    if (typeof time !== 'string' || (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(time) === undefined) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('predicate_malformed', 'The statement does not say when it was decided.');
    }
    return predicate;
}
function member(value, key) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Percent-encoded as a package URL asks: everything but letters, digits and `.-_~`. */
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 95403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ verifyAttestation)
});

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/attestation/dsse.js
var dsse = __webpack_require__(87293);
// EXTERNAL MODULE: ./lib/attestation/local-key.js
var local_key = __webpack_require__(30723);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
;// CONCATENATED MODULE: ./lib/attestation/key-verification.js





/**
 * The key that signed, when it may have: it verifies, and its signature was recorded while it was valid. What the bundle says
 * of its key picks none; it only must not say another.
 *
 * @param at epoch milliseconds of when the signature was recorded
 * @throws AttestationRefusal
 */
function verifyWithKeys(bundle, keys, at) {
    const signed = (0,dsse/* preAuthEncoding */.J)(dsse/* STATEMENT_TYPE */.z, bundle.payload);
    const signer = keys.find(({ id, public_key: pem }) => {
        const key = (0,local_key/* publicKeyOf */.k)(pem);
        return typeof key !== 'string' && key.keyid === id && key.verifies(signed, bundle.signature);
    });
    if (signer === undefined)
        throw unverified(bundle, keys);
    if (bundle.keyid !== '' || bundle.hint !== signer.id) {
        throw new refusal/* AttestationRefusal */.H('key_hint_differs', `${signer.name} signed: expected the hint ${signer.id} and an empty keyid; the bundle says otherwise.`);
    }
    assertInForce(signer, at);
    return signer;
}
function unverified({ hint }, keys) {
    const named = keys.find(({ id }) => id === hint);
    return named === undefined
        ? new refusal/* AttestationRefusal */.H('signer_unknown', `No key of the signers file made this signature (${hintText(hint)}).`)
        : new refusal/* AttestationRefusal */.H('signature_invalid', `The signature is not one by ${named.name} on this statement.`);
}
function hintText(hint) {
    return hint === undefined ? 'it names none' : `it names ${(0,finding/* quoted */.TL)(hint)}`;
}
/** A window begins with its first instant and ends before its last; so does what a revocation leaves. */
function assertInForce({ name, valid_from: from, valid_until: until, revoked }, at) {
    const recorded = new Date(at).toISOString();
    const refuse = (code, why) => new refusal/* AttestationRefusal */.H(code, `The signature by ${name} was recorded at ${recorded}; the key ${why}.`);
    if (!(instantOf(from) <= at))
        throw refuse('key_not_yet_valid', `is valid from ${from}`);
    if (revoked !== undefined && !(at < instantOf(revoked.at))) {
        throw refuse('key_revoked', `was revoked at ${revoked.at}: ${revoked.reason}`);
    }
    if (!(at < instantOf(until)))
        throw refuse('key_expired', `was valid until ${until}`);
}
/** NaN, which no comparison lets pass, for a text that is no instant. */
function instantOf(text) {
    return (0,instant/* parseInstant */.nV)(text) ?? Number.NaN;
}

;// CONCATENATED MODULE: ./lib/attestation/certificate-identity.js


/** Fulcio's extensions (oid-info.md of Fulcio). */
const FULCIO = '1.3.6.1.4.1.57264.1';
const ISSUER = `${FULCIO}.8`;
const RUNNER = `${FULCIO}.11`;
const REF = `${FULCIO}.14`;
const REPOSITORY_ID = `${FULCIO}.15`;
function certificateIdentity(workflow, extensions) {
    const text = (oid) => onlyText(extensions.filter((extension) => extension.oid === oid));
    return {
        workflow,
        issuer: text(ISSUER),
        repositoryId: text(REPOSITORY_ID),
        ref: text(REF),
        runner: text(RUNNER),
    };
}
/** Each part of an identity, in the order in which a difference is told. */
const PARTS = [
    {
        code: 'identity_differs',
        noun: 'the workflow',
        found: ({ workflow }) => workflow,
        expected: ({ workflow }) => workflow,
    },
    {
        code: 'issuer_differs',
        noun: 'the issuer',
        found: ({ issuer }) => issuer,
        expected: ({ issuer }) => issuer,
    },
    {
        code: 'repository_differs',
        noun: 'the repository id',
        found: ({ repositoryId }) => repositoryId,
        expected: ({ repository_id: id }) => String(id),
    },
    { code: 'ref_differs', noun: 'the ref', found: ({ ref }) => ref, expected: ({ ref }) => ref },
    {
        code: 'runner_differs',
        noun: 'the runner',
        found: ({ runner }) => runner,
        expected: ({ runner }) => runner,
    },
];
/**
 * The identity of the signers file that a certificate is for. Every part is compared whole, character by character: Sigstore's
 * own policy takes an identity for an unanchored pattern.
 *
 * @throws AttestationRefusal with the first part in which no identity that is equal so far is equal
 */
function matchingIdentity(certificate, identities) {
    let left = identities;
    for (const { code, noun, found, expected } of PARTS) {
        const value = found(certificate);
        const equal = left.filter((identity) => {
            const wanted = expected(identity);
            return wanted === undefined || wanted === value;
        });
        if (equal.length === 0) {
            const wanted = left.map((identity) => (0,finding/* quoted */.TL)(expected(identity) ?? '')).join(' or ') ||
                'none, as no identity is listed';
            const shown = value === undefined ? 'nothing' : (0,finding/* quoted */.TL)(value);
            throw new refusal/* AttestationRefusal */.H(code, `The certificate has as ${noun} ${shown}; expected ${wanted}.`);
        }
        left = equal;
    }
    return left[0];
}
/** The text of an extension (DER UTF8String). One that is there twice, or is anything else, says nothing. */
function onlyText(extensions) {
    const [extension, ...more] = extensions;
    if (extension === undefined || more.length > 0)
        return undefined;
    const { value } = extension;
    const [tag, length = 0x80] = value;
    const isLong = length === 0x81 && (value[2] ?? 0) >= 0x80;
    const start = isLong ? 3 : 2;
    const size = isLong ? (value[2] ?? 0) : length;
    if (tag !== 0x0c || (!isLong && length >= 0x80) || value.length !== start + size)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value.subarray(start));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/attestation/keyless-verification.js


/** Loaded only where a certificate is verified: it is the larger part of what verification costs. */
async function sigstore() {
    const [bundle, specs, verify] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    return { ...bundle, ...specs, ...verify };
}
/** How far a bundle came, by Sigstore's own codes. */
const CODES = {
    TIMESTAMP_ERROR: 'timestamp_invalid',
    CERTIFICATE_ERROR: 'certificate_invalid',
    TLOG_ERROR: 'log_entry_invalid',
    TLOG_INCLUSION_PROOF_ERROR: 'log_entry_invalid',
    TLOG_INCLUSION_PROMISE_ERROR: 'log_entry_invalid',
    TLOG_MISSING_INCLUSION_ERROR: 'log_entry_invalid',
    TLOG_BODY_ERROR: 'log_entry_invalid',
    SIGNATURE_ERROR: 'signature_invalid',
};
const STEPS = [
    'trusted_root_unusable',
    'bundle_malformed',
    'timestamp_invalid',
    'certificate_invalid',
    'log_entry_invalid',
    'signature_invalid',
];
/**
 * The identity that signed without a key of its own, offline: the certificate leads to an authority of the trusted root and was
 * valid when the bundle was signed, a log (or a timestamp authority) says when that was, the signature verifies, and the
 * certificate is for exactly one of the identities.
 *
 * @throws AttestationRefusal
 */
async function verifyKeyless(parsed, identities, root) {
    if (root === undefined || identities.length === 0) {
        throw new refusal/* AttestationRefusal */.H('keyless_not_accepted', 'The bundle is signed by a certificate; the signers file names no identity, or no trusted root, by which one counts.');
    }
    const library = await sigstore();
    const signer = verifiedSigner(library, parsed, root);
    const { subjectAlternativeName: workflow, oids = [] } = signer.identity ?? {};
    const extensions = oids.map(({ oid, value }) => ({ oid: (oid?.id ?? []).join('.'), value }));
    return matchingIdentity(certificateIdentity(workflow, extensions), identities);
}
/** The signer as the first instance verifies it that does; otherwise the refusal of the one where the bundle came furthest. */
function verifiedSigner(library, parsed, root) {
    const refusals = [];
    for (const instance of root.instances) {
        try {
            return signerBy(library, parsed, instance);
        }
        catch (error) {
            if (!(error instanceof refusal/* AttestationRefusal */.H))
                throw error;
            refusals.push(error);
        }
    }
    const furthest = refusals.sort((a, b) => STEPS.indexOf(b.code) - STEPS.indexOf(a.code))[0];
    throw furthest ?? new refusal/* AttestationRefusal */.H('trusted_root_unusable', 'The trusted root is empty.');
}
function signerBy(library, parsed, instance) {
    const material = refusing('trusted_root_unusable', 'The trusted root cannot be used', () => library.toTrustMaterial(library.TrustedRoot.fromJSON(instance)));
    // What is asked for follows from the trusted root alone: an instance with logs vouches for nothing outside of them.
    const verifier = new library.Verifier(material, {
        tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
    const entity = refusing('bundle_malformed', 'The bundle cannot be read', () => {
        const bundle = library.bundleFromJSON(parsed.value);
        if (bundle.content.$case !== 'dsseEnvelope')
            throw new Error('no envelope');
        // The bytes that are verified are those that are read later.
        if (!parsed.payload.equals(bundle.content.dsseEnvelope.payload))
            throw new Error('another payload');
        return library.toSignedEntity(bundle);
    });
    return refusing('bundle_malformed', 'The bundle does not verify', () => verifier.verify(entity));
}
/** Runs Sigstore's code on bytes of unknown origin: whatever it throws is a refusal, with its own code where it has one. */
function refusing(fallback, what, work) {
    try {
        return work();
    }
    catch (error) {
        const { code = '', message = '' } = error;
        throw new refusal/* AttestationRefusal */.H(CODES[code] ?? fallback, `${what}: ${message}.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/attestation/sigstore-bundle.js + 1 modules
var sigstore_bundle = __webpack_require__(96884);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/attestation/verification.js






/**
 * Verifies one attestation, offline. Nothing is read from a statement before its signature is verified, and then only the bytes
 * that were. `undefined`, an attestation that is not there, is refused like any other.
 *
 * @throws AttestationRefusal
 */
async function verifyAttestation(bundleText, { signers, trustedRoot, at }) {
    if (bundleText === undefined) {
        throw new refusal/* AttestationRefusal */.H('attestation_missing', 'There is no attestation to verify.');
    }
    const recorded = (0,instant/* parseInstant */.nV)(at);
    if (recorded === undefined) {
        throw new refusal/* AttestationRefusal */.H('time_malformed', `${JSON.stringify(at)} is not when something was recorded.`);
    }
    const bundle = (0,sigstore_bundle/* parseBundle */.QN)(bundleText);
    const signer = bundle.kind === 'key'
        ? keySigner(verifyWithKeys(bundle, signers.keys ?? [], recorded))
        : identitySigner(await verifyKeyless(bundle, signers.identities ?? [], trustedRoot));
    return { statement: (0,statement/* readStatement */.cO)(bundle.payload), signer };
}
function keySigner({ name, id }) {
    return { kind: 'key', name, id };
}
function identitySigner({ name, workflow, }) {
    return { kind: 'identity', name, id: workflow };
}


/***/ }),

/***/ 89299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ writeBundleFile),
/* harmony export */   Hb: () => (/* binding */ buildBundleFile),
/* harmony export */   T9: () => (/* binding */ fileChunks),
/* harmony export */   zi: () => (/* binding */ readBundleFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37326);



const CHUNK = 1024 * 1024;
/** Verifies a bundle on disk, in one pass. @throws BundleRefusal; UserError where there is no such file */
async function readBundleFile(path, options = {}) {
    return (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .readBundle */ .Bo)(fileChunks(path), options);
}
/**
 * Builds a bundle twice, from facts that are gathered anew each time, and keeps it where both are the same bytes.
 * @throws BundleRefusal, UserError
 */
async function buildBundleFile(path, gather) {
    const first = await writeBundleFile(path, await gather());
    try {
        const second = await (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .Mf)(await gather(), () => undefined);
        if (second.sha256 === first.sha256)
            return first;
        const message = `Built twice, the bundle has two digests: ${first.sha256} and ${second.sha256}. Something that it is made from changed in between; build it again.`;
        throw new _release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleRefusal */ .dx('not_reproducible', message);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        throw error;
    }
}
/** Writes a bundle to disk; a file of this name is only ever a whole bundle. @throws BundleRefusal, UserError */
async function writeBundleFile(path, source) {
    const partial = `${path}.partial`;
    const target = await opened(partial, 'w');
    try {
        const written = await (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .Mf)(source, (bytes) => writeAll(target, bytes).catch((error) => failed(path, 'written', error)));
        await target.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
        return written;
    }
    catch (error) {
        await target.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}
/**
 * The bytes of a file, in pieces. One buffer is used again and again, so that 2 GB need no more memory than 2 MB: a piece is
 * good until the next one is asked for.
 */
async function* fileChunks(path) {
    const file = await opened(path, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK).catch((error) => failed(path, 'read', error));
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
async function opened(path, flags) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, flags).catch((error) => failed(path, flags === 'r' ? 'read' : 'written', error));
}
function failed(path, what, error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path} cannot be ${what}: ${error.message}.`, [], { cause: error });
}
async function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
        at += bytesWritten;
    }
}


/***/ }),

/***/ 21945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SpooledObjects),
/* harmony export */   n: () => (/* binding */ sinkTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_bundle_denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57930);
/* harmony import */ var _release_bundle_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8915);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89299);





/**
 * Objects behind pointers, each brought to the disk once and read from there as often as the bundle is built. What is over
 * 100 MB stays where it is: it was digested when it was judged.
 */
class SpooledObjects {
    #folder;
    #store;
    #seen;
    #lfsLocation;
    #spooled = new Set();
    constructor(folder, store, seen, lfsLocation) {
        this.#folder = folder;
        this.#store = store;
        this.#seen = seen;
        this.#lfsLocation = lfsLocation;
    }
    /** `seen` was asked for every object before; `store` brings them. `lfsLocation` names the server of Git LFS. */
    static async create(temporary, store, seen, lfsLocation) {
        return new SpooledObjects(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'arbiter-objects-')), store, seen, lfsLocation);
    }
    async fileOf({ path, size, sha256 }) {
        const pointer = this.#seen.pointerOf(sha256);
        if (pointer === undefined)
            throw missing(path, sha256, 'it was not found when the model was judged again');
        const spool = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, sha256);
        if (size > _release_bundle_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGE_FILE_BYTES */ .Ds) {
            const location = this.#locationOf(pointer);
            return { contents: () => (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChunks */ .T9)(spool), ...(location !== '' && { location }) };
        }
        if (!this.#spooled.has(sha256))
            await this.#bring(path, size, sha256, pointer, spool);
        return { contents: () => (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChunks */ .T9)(spool) };
    }
    #locationOf({ tool, remote, registry }) {
        if (tool === 'lfs')
            return this.#lfsLocation;
        if (registry === undefined)
            return remote ?? '';
        // The page of the version, as MLflow addresses it.
        const { model, version } = registry;
        return `${remote?.replace(/\/+$/, '')}/#/models/${encodeURIComponent(model)}/versions/${version}`;
    }
    /** Takes the files away again. */
    async end() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#folder, { recursive: true, force: true });
    }
    async #bring(path, size, sha256, pointer, spool) {
        const wanted = { ...pointer, size, keepUpTo: 0, into: () => sinkTo(spool) };
        const [answer] = await this.#store.read([wanted]);
        if (answer?.state !== 'read' || answer.sha256 !== sha256)
            throw missing(path, sha256, answer?.state === 'not_followed' ? answer.reason : 'its store gives another, or none');
        this.#spooled.add(sha256);
    }
}
/** Begins the file anew. */
async function sinkTo(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w', 0o600);
    return {
        write: async (bytes) => {
            for (let at = 0; at < bytes.length;)
                at += (await file.write(bytes, at)).bytesWritten;
        },
        end: () => file.close(),
    };
}
function missing(path, sha256, reason) {
    return new _evaluation_bundle_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleDenial */ .M('object_missing', `The object behind the pointer of ${JSON.stringify(path.slice(0, 200))} (sha256 ${sha256}) cannot be had: ${reason}. Push it again.`);
}


/***/ }),

/***/ 57930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BundleDenial)
/* harmony export */ });
/* unused harmony export BUNDLE_DENIAL_CODES */
/** Why a bundle is not made, beside the links of the release gate and the rules of bundles; a closed list. */
const BUNDLE_DENIAL_CODES = (/* unused pure expression or super */ null && ([
    'content_expunged',
    'evidence_missing',
    'approval_not_recorded',
    'object_missing',
    'signature_unreadable',
]));
/** Something that a bundle must hold is not there any more, or cannot be read. Whoever catches it denies. */
class BundleDenial extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleDenial';
        this.code = code;
    }
}


/***/ }),

/***/ 37326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dx: () => (/* reexport */ bundle_refusal/* BundleRefusal */.dx),
  Bo: () => (/* reexport */ bundle_reader/* readBundle */.Bo),
  Mf: () => (/* reexport */ writeBundle)
});

// UNUSED EXPORTS: BUNDLE_CODES, BUNDLE_LIMITS, LARGE_FILE_BYTES, writeFiles

// EXTERNAL MODULE: ./lib/release/bundle-reader.js + 1 modules
var bundle_reader = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/model/path.js
var model_path = __webpack_require__(63070);
// EXTERNAL MODULE: ./lib/release/bundle-content.js
var bundle_content = __webpack_require__(72113);
// EXTERNAL MODULE: ./lib/release/bundle-documents.js + 1 modules
var bundle_documents = __webpack_require__(11673);
// EXTERNAL MODULE: ./lib/release/bundle-manifest.js
var bundle_manifest = __webpack_require__(6423);
// EXTERNAL MODULE: ./lib/release/bundle-path.js
var bundle_path = __webpack_require__(17165);
// EXTERNAL MODULE: ./lib/release/tar-header.js
var tar_header = __webpack_require__(54982);
;// CONCATENATED MODULE: ./lib/release/bundle-source.js










/**
 * The files of a bundle, in their order, with its manifest.
 * @throws BundleRefusal where the bundle would not verify, with the reason that verification would give
 */
function bundleFiles(source) {
    const subjectBytes = Buffer.from(source.subject);
    const subject = (0,bundle_content/* bundleSubject */.bs)(subjectBytes);
    const documents = documentsOf(source);
    const named = new Map();
    for (const file of [...documents, ...contentFiles(source, subject)])
        addFile(named, file);
    for (const file of evidenceFiles(source, named))
        addFile(named, file);
    const all = [...named.values()].sort((a, b) => (0,bundle_manifest/* compareCodeUnits */.UF)(a.path, b.path));
    const small = all.filter(({ size }) => size <= bundle_reader/* LARGE_FILE_BYTES */.Ds);
    const large = all.filter(({ size }) => size > bundle_reader/* LARGE_FILE_BYTES */.Ds);
    const manifest = manifestOf(source, subject, small.map(listed), large.map(largeFile));
    for (const file of manifest.files)
        (0,tar_header/* encodeHeader */.YS)(file);
    const bytes = (0,bundle_manifest/* manifestBytes */.T8)(manifest);
    (0,bundle_documents/* requireDocuments */.O)((0,bundle_manifest/* readManifest */.WI)(bytes), heldBytes(documents));
    const own = textFile(bundle_manifest/* MANIFEST */.e0, bytes);
    return { manifest, files: [...small, own].sort((a, b) => (0,bundle_manifest/* compareCodeUnits */.UF)(a.path, b.path)) };
}
function manifestOf(source, subject, files, large) {
    const { ledger, modelCard } = source;
    return {
        schema: 'arbiter/bundle/v1',
        name: subject.model.name,
        version: subject.model.version,
        tag: source.tag,
        approved_on: source.approvedOn,
        valid_until: source.validUntil,
        repository: { id: source.repository.id, name: source.repository.name },
        commit: source.commit,
        pull_request: { number: source.pullRequest.number, head: source.pullRequest.head },
        subject: (0,canonical/* sha256Hex */.fg)(source.subject),
        content: (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(subject.content.map(({ objects: _, ...own }) => own))),
        decision: (0,canonical/* sha256Hex */.fg)(source.decision),
        policies: source.policies
            .map(({ id, text }) => ({ id, sha256: (0,canonical/* sha256Hex */.fg)(text) }))
            .sort((a, b) => (0,bundle_manifest/* compareCodeUnits */.UF)(a.sha256, b.sha256)),
        environments: [...source.environments],
        code_environment: source.codeEnvironment,
        signature: source.signature,
        model_card: modelCard === null ? null : `${bundle_content/* MODEL */.A2}${modelCard}`,
        rollback: source.rollback === null ? null : { tag: source.rollback.tag, sha256: source.rollback.sha256 },
        ...(source.serving != null && { serving: source.serving }),
        ledger: {
            branch: ledger.branch,
            origin: ledger.origin,
            entry: { seq: ledger.entry.seq, sha256: ledger.entry.sha256 },
            checkpoint: ledger.checkpoint,
        },
        files: [...files],
        large: [...large],
    };
}
function documentsOf(source) {
    const { branch, origin, checkpoint, entries } = source.ledger;
    const approvals = [...source.approvals].sort((a, b) => (0,bundle_manifest/* compareCodeUnits */.UF)(a.submitted_at, b.submitted_at) ||
        a.review - b.review ||
        (0,bundle_manifest/* compareCodeUnits */.UF)(a.role, b.role));
    const recorded = entries
        .map((text) => JSON.parse(text))
        .sort((a, b) => a.seq - b.seq);
    return [
        jsonFile('approvals.json', approvals),
        jsonFile('bom.cdx.json', source.bom),
        textFile('decision.json', source.decision),
        jsonFile('ledger.json', { branch, origin, checkpoint, entries: recorded }),
        textFile('subject.json', Buffer.from(source.subject)),
        ...source.policies.map(({ text }) => textFile((0,bundle_documents/* policyPath */.k)((0,canonical/* sha256Hex */.fg)(text)), Buffer.from(text))),
    ];
}
function contentFiles(source, subject) {
    const entries = new Map(subject.content.map((entry) => [entry.path, entry]));
    const committed = source.content.map((file) => {
        const entry = entries.get(file.path) ?? file;
        return { ...file, path: (0,bundle_content/* placeOf */.$t)(entry) };
    });
    const modes = (0,bundle_content/* objectModes */.Q8)(subject);
    const objects = source.objects.map((file) => {
        const mode = modes.get(file.path) ?? file.mode;
        return { ...file, path: `${bundle_content/* MODEL */.A2}${file.path}`, mode };
    });
    return [...committed, ...objects];
}
/** Evidence that the bundle does not hold already. A name that a bundle cannot have, or has, becomes the digest. */
function evidenceFiles({ evidence }, named) {
    const present = new Set([...named.values()].map(({ sha256 }) => sha256));
    const taken = new Set();
    const sorted = [...evidence].sort((a, b) => (0,bundle_manifest/* compareCodeUnits */.UF)(a.path, b.path) || (0,bundle_manifest/* compareCodeUnits */.UF)(a.sha256, b.sha256));
    return sorted.flatMap((file) => {
        if (present.has(file.sha256))
            return [];
        present.add(file.sha256);
        const isFree = canBeNamed(`${bundle_content/* EVIDENCE */.S4}${file.path}`) && !collides((0,model_path/* collisionKey */.E)(file.path), taken);
        const path = isFree ? file.path : `sha256/${file.sha256}`;
        taken.add((0,model_path/* collisionKey */.E)(path));
        return [{ ...file, path: `${bundle_content/* EVIDENCE */.S4}${path}`, mode: '100644' }];
    });
}
/** One name on some system, or a file where another has a folder. */
function collides(key, taken) {
    return [...taken].some((other) => key === other || key.startsWith(`${other}/`) || other.startsWith(`${key}/`));
}
function canBeNamed(path) {
    try {
        (0,bundle_path/* requirePath */.d)(path);
        (0,tar_header/* encodeHeader */.YS)({ path, size: 0, mode: '100644' });
        return true;
    }
    catch (error) {
        if (error instanceof bundle_refusal/* BundleRefusal */.dx)
            return false;
        throw error;
    }
}
/** Two pointers may stand for one object; two contents never have one path. */
function addFile(named, file) {
    const known = named.get(file.path);
    if (known !== undefined && known.sha256 !== file.sha256) {
        const message = `${(0,bundle_refusal/* shownPath */.pS)(file.path)} would stand in the bundle with two contents: ${known.sha256} and ${file.sha256}.`;
        throw new bundle_refusal/* BundleRefusal */.dx('duplicate', message);
    }
    if (known === undefined)
        named.set(file.path, file);
}
function listed({ path, size, sha256, mode }) {
    return { path, size, sha256, mode };
}
function largeFile({ path, size, sha256, mode, location }) {
    if (location === undefined) {
        throw new errors/* UserError */.y(`${path} has ${size} bytes: over 100 MB a file is kept by digest, and where it lies must be known (Git LFS or DVC).`);
    }
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(location)) {
        throw new errors/* UserError */.y(`The location of ${path} holds a user name or a password; give it without.`);
    }
    return { path, size, sha256, mode, location };
}
function jsonFile(path, value) {
    return textFile(path, Buffer.from((0,canonical/* canonicalJson */.dj)(value)));
}
function textFile(path, bytes) {
    return { path, size: bytes.length, sha256: (0,canonical/* sha256Hex */.fg)(bytes), mode: '100644', contents: () => [bytes] };
}
function heldBytes(documents) {
    return new Map(documents.map(({ path, contents }) => [
        path,
        [...contents()][0] ?? new Uint8Array(0),
    ]));
}

;// CONCATENATED MODULE: ./lib/release/bundle-writer.js




const END = Buffer.alloc(2 * tar_header/* BLOCK */.IE);
/**
 * Writes a bundle: an uncompressed tar of regular files, sorted, by nobody, at the epoch. The same facts give the same bytes.
 * Every content is hashed while it passes: one that is not what the manifest says ends the writing.
 *
 * @throws BundleRefusal also where the bundle would not verify; what was written so far is of no use then
 */
async function writeBundle(source, sink) {
    return writeFiles(bundleFiles(source), sink);
}
/** The same for files that are already in order. */
async function writeFiles({ manifest, files }, sink) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const write = (bytes) => {
        whole.update(bytes);
        size += bytes.length;
        return sink(bytes);
    };
    for (const file of files) {
        await write((0,tar_header/* encodeHeader */.YS)(file));
        await writeContent(file, write);
        const padding = (tar_header/* BLOCK */.IE - (file.size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
        if (padding > 0)
            await write(END.subarray(0, padding));
    }
    await write(END);
    return { sha256: whole.digest('hex'), size, manifest };
}
async function writeContent(file, write) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of file.contents()) {
        size += chunk.length;
        if (size > file.size)
            break;
        hash.update(chunk);
        await write(chunk);
    }
    const name = (0,bundle_refusal/* shownPath */.pS)(file.path);
    if (size !== file.size) {
        throw new bundle_refusal/* BundleRefusal */.dx('size_differs', `${name} has other than the ${file.size} bytes that were hashed before.`);
    }
    const sha256 = hash.digest('hex');
    if (sha256 !== file.sha256) {
        const message = `${name} has the SHA-256 ${sha256}; expected ${file.sha256}. It changed while the bundle was written.`;
        throw new bundle_refusal/* BundleRefusal */.dx('digest_differs', message);
    }
}

;// CONCATENATED MODULE: ./lib/release/bundle-archive.js
/** Writing and reading a bundle's archive. */





/***/ }),

/***/ 72113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A2: () => (/* binding */ MODEL),
/* harmony export */   N$: () => (/* binding */ POINTERS),
/* harmony export */   PV: () => (/* binding */ requireContent),
/* harmony export */   Q8: () => (/* binding */ objectModes),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   bs: () => (/* binding */ bundleSubject)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _model_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35605);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6423);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75144);
/* harmony import */ var _bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48573);





const MODEL = 'model/';
/** Files of the commit that stand for others (Git LFS, DVC); what they stand for is under `model/`. */
const POINTERS = 'pointers/';
const EVIDENCE = 'evidence/';
const FILE = 'subject.json';
/** Reads the canonical JSON behind a subject digest (`subjectDigests().preimage`). */
function bundleSubject(bytes) {
    const fields = (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)((0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleJson */ .VN)(bytes, FILE, 'document_malformed'), FILE);
    const model = (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(fields.model, `${FILE}: model`);
    return {
        model: { name: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(model.name, `${FILE}: name`), version: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(model.version, `${FILE}: version`) },
        content: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.content, `${FILE}: content`).map(entryOf),
        evidence: new Set((0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.evidence, `${FILE}: evidence`).map((item) => (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)((0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(item, `${FILE}: evidence`).sha256, `${FILE}: evidence`))),
        policies: new Set((0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.policies, `${FILE}: policies`).map((item) => (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(item, `${FILE}: policies`))),
    };
}
function entryOf(value) {
    const where = `${FILE}: content`;
    const { path, mode, size, sha256, objects } = (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(value, where);
    if ((mode !== '100644' && mode !== '100755') || typeof size !== 'number') {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('document_malformed', `${where} has an entry that is no regular file with a size.`);
    }
    const own = { path: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(path, where), mode, size, sha256: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(sha256, where) };
    return objects === undefined ? own : { ...own, objects: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(objects, where).map(objectOf) };
}
function objectOf(value) {
    const where = `${FILE}: objects`;
    const { path, size, sha256 } = (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)(value, where);
    if (typeof size !== 'number')
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('document_malformed', `${where} has one without a size.`);
    return { path: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(path, where), size, sha256: (0,_bundle_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .wordOf */ .aG)(sha256, where) };
}
/** Where a bundle keeps what the commit holds at a path. */
function placeOf({ path, objects }) {
    return objects !== undefined && objects.length > 0 ? `${POINTERS}${path}` : `${MODEL}${path}`;
}
/**
 * The content manifest is computed again from the files of the bundle, and must have the approved digest; each object
 * must be the one that was approved behind its pointer; nothing else may lie beside them.
 */
function requireContent(manifest, subject, subjectBytes) {
    if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(subjectBytes) !== manifest.subject) {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('subject_differs', `${FILE} is not the subject that the manifest names.`);
    }
    const { name, version } = subject.model;
    if (name !== manifest.name || version !== manifest.version) {
        const message = `What was approved is ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(`${name} ${version}`)}, the manifest says ${manifest.name} ${manifest.version}.`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('model_differs', message);
    }
    const listed = new Map([...manifest.files, ...manifest.large].map((file) => [file.path, file]));
    const tree = subject.content.map((entry) => foundEntry(entry, listed));
    const { digest, problems } = (0,_model_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .contentManifest */ .F$)(tree, MODEL);
    if (digest !== `sha256:${manifest.content}`) {
        const reason = problems[0]?.message ?? `It is ${digest}; the manifest says sha256:${manifest.content}.`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('content_differs', `The content of the model is not what was approved. ${reason}`);
    }
    const objects = subject.content.flatMap((entry) => entry.objects ?? []);
    const modes = objectModes(subject);
    for (const object of objects)
        requireObject(object, modes.get(object.path), listed);
    requireNothingElse(listed, new Set([...subject.content.map(placeOf), ...objects.map(({ path }) => MODEL + path)]));
    requireEvidence(subject, listed);
}
function foundEntry(entry, listed) {
    const found = listed.get(placeOf(entry));
    if (found === undefined) {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('content_differs', `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(entry.path)} was approved and is not in the bundle.`);
    }
    if (found.sha256 !== entry.sha256 || found.size !== entry.size || found.mode !== entry.mode) {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('content_differs', `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(entry.path)} is not what was approved.`);
    }
    return { path: entry.path, mode: found.mode, sizeBytes: found.size, sha256: found.sha256 };
}
/** Modes of objects by path: that of the pointer which stands in its place (Git LFS), else no program. */
function objectModes({ content }) {
    const modes = new Map();
    for (const { path: pointer, mode, objects = [] } of content) {
        for (const { path } of objects) {
            if (path === pointer)
                modes.set(path, mode);
            else if (!modes.has(path))
                modes.set(path, '100644');
        }
    }
    return modes;
}
function requireObject({ path, size, sha256 }, mode, listed) {
    const found = listed.get(`${MODEL}${path}`);
    if (found === undefined || found.sha256 !== sha256 || found.size !== size) {
        const what = found === undefined ? 'is not in the bundle' : 'is not the object that its pointer stands for';
        const message = `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)} ${what}; expected SHA-256 ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(sha256)}.`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('object_differs', message);
    }
    if (found.mode === mode)
        return;
    throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('mode_differs', `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)} has the mode ${found.mode}; expected ${mode}.`);
}
function requireNothingElse(listed, expected) {
    for (const path of listed.keys()) {
        if (!(path.startsWith(MODEL) || path.startsWith(POINTERS)) || expected.has(path))
            continue;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('unknown_file', `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)} was never approved.`);
    }
}
/** Every file that was read as evidence is there, once, under any name; and nothing lies among the evidence that was not read. */
function requireEvidence(subject, listed) {
    const present = new Set();
    for (const [path, { sha256 }] of listed) {
        if (path.startsWith(EVIDENCE) && !subject.evidence.has(sha256)) {
            throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('evidence_differs', `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)} is no evidence that the approval covers.`);
        }
        if (path.startsWith(EVIDENCE) || path.startsWith(MODEL) || path.startsWith(POINTERS))
            present.add(sha256);
    }
    const missing = [...subject.evidence].find((sha256) => !present.has(sha256));
    if (missing === undefined)
        return;
    throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleRefusal */ .dx('evidence_differs', `Evidence with the SHA-256 ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(missing)} is not in the bundle.`);
}


/***/ }),

/***/ 11673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ policyPath),
  O: () => (/* binding */ requireDocuments)
});

// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/schemas/validators.js
var validators = __webpack_require__(42025);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
// EXTERNAL MODULE: ./lib/release/bundle-shape.js
var bundle_shape = __webpack_require__(48573);
;// CONCATENATED MODULE: ./lib/release/bundle-approvals.js



const DECISION = 'decision.json';
const APPROVALS = 'approvals.json';
/** The approvals are the seats that the decision counts, and the bundle bears the day of the last that its model rests on. */
function requireApprovals(manifest, documents) {
    for (const one of documents.approvals)
        requireShape((0,bundle_shape/* recordOf */.zv)(one, APPROVALS));
    requireSeats(documents);
    const day = approvalDay(documents);
    if (day === manifest.approved_on)
        return;
    throw new bundle_refusal/* BundleRefusal */.dx('manifest_inconsistent', `By ${DECISION} and ${APPROVALS} it was approved on ${(0,bundle_refusal/* shownPath */.pS)(day)}; the manifest says ${manifest.approved_on}.`);
}
/** That a review says who gave it as what: what is signed of it is made from these. */
function requireShape({ user, role, review, commit, submitted_at: time }) {
    const { id, login } = (0,bundle_shape/* recordOf */.zv)(user, `${APPROVALS}: user`);
    (0,bundle_shape/* wordOf */.aG)(login, `${APPROVALS}: login`);
    (0,bundle_shape/* wordOf */.aG)(role, `${APPROVALS}: role`);
    (0,bundle_shape/* wordOf */.aG)(time, `${APPROVALS}: submitted_at`);
    if (commit !== null)
        (0,bundle_shape/* wordOf */.aG)(commit, `${APPROVALS}: commit`);
    if (Number.isSafeInteger(id) && Number.isSafeInteger(review))
        return;
    throw new bundle_refusal/* BundleRefusal */.dx('document_malformed', `${APPROVALS}: a review or its author has no number.`);
}
/** Who signs a change to what governs fills a seat too. */
function requireSeats({ decision, model, approvals }) {
    const counted = [model.signoff, decision.governance].flatMap(countedSeats).map(seatOf);
    const listed = approvals.map((one) => seatOf((0,bundle_shape/* recordOf */.zv)(one, APPROVALS)));
    if (counted.sort().join('\n') === listed.sort().join('\n'))
        return;
    const other = counted.find((seat) => !listed.includes(seat)) ?? listed.find((seat) => !counted.includes(seat));
    throw new bundle_refusal/* BundleRefusal */.dx('approvals_differ', `${APPROVALS} does not list what ${DECISION} counts: ${(0,bundle_refusal/* shownPath */.pS)(other ?? 'a seat twice')} stands in one of them only.`);
}
function countedSeats(signoff) {
    if (signoff === undefined || signoff === null)
        return [];
    const { counted } = (0,bundle_shape/* recordOf */.zv)(signoff, `${DECISION}: sign-off`);
    // A sign-off that could not be decided counts nobody.
    if (counted === undefined)
        return [];
    return (0,bundle_shape/* listOf */.c3)(counted, `${DECISION}: counted`).map((one) => (0,bundle_shape/* recordOf */.zv)(one, `${DECISION}: counted`));
}
function seatOf({ review, role }) {
    return `review ${String(review)} as ${String(role)}`;
}
/** As the release gate has it: of the model's last approval; of break-glass, when it was given; else when it was decided. */
function approvalDay({ model, approvals, decidedAt }) {
    const own = new Set(countedSeats(model.signoff).map(seatOf));
    const reviewed = approvals
        .map((one) => (0,bundle_shape/* recordOf */.zv)(one, APPROVALS))
        .filter((one) => own.has(seatOf(one)))
        .map(({ submitted_at: at }) => (0,bundle_shape/* wordOf */.aG)(at, `${APPROVALS}: submitted_at`));
    const given = [...reviewed, ...breakGlass(model.signoff)];
    const times = (given.length > 0 ? given : [decidedAt]).map((at) => {
        const time = (0,instant/* parseInstant */.nV)(at);
        if (time === undefined)
            throw new bundle_refusal/* BundleRefusal */.dx('document_malformed', `${(0,bundle_refusal/* shownPath */.pS)(at)} is no instant of an approval.`);
        return time;
    });
    return new Date(Math.max(...times)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
function breakGlass(signoff) {
    if (signoff === undefined || signoff === null)
        return [];
    const { override } = (0,bundle_shape/* recordOf */.zv)(signoff, `${DECISION}: sign-off`);
    if (override === undefined || override === null)
        return [];
    const where = `${DECISION}: override`;
    return [(0,bundle_shape/* wordOf */.aG)((0,bundle_shape/* recordOf */.zv)(override, where).at, where)];
}

// EXTERNAL MODULE: ./lib/release/bundle-content.js
var bundle_content = __webpack_require__(72113);
// EXTERNAL MODULE: ./lib/release/bundle-manifest.js
var bundle_manifest = __webpack_require__(6423);
;// CONCATENATED MODULE: ./lib/release/bundle-documents.js







/**
 * Holds the documents of a bundle against each other: what was approved, by which decision, under which policies, recorded
 * where. So a document of another bundle, pull request or repository is refused although its digest is listed.
 *
 * @param held documents by path, with the digests that the manifest lists
 */
function requireDocuments(manifest, held) {
    const bytesOf = (path) => {
        const bytes = held.get(path);
        if (bytes === undefined)
            throw new bundle_refusal/* BundleRefusal */.dx('missing_file', `The bundle holds no ${path}.`);
        return bytes;
    };
    for (const path of bundle_manifest/* DOCUMENTS */.fV)
        bytesOf(path);
    requireKnownPlaces(manifest);
    const subject = (0,bundle_content/* bundleSubject */.bs)(bytesOf('subject.json'));
    (0,bundle_content/* requireContent */.PV)(manifest, subject, bytesOf('subject.json'));
    requirePolicies(manifest, subject, held);
    const decided = requireDecision(manifest, bytesOf('decision.json'));
    const decidedAt = requireLedger(manifest, bytesOf('ledger.json'));
    const approvals = (0,bundle_shape/* listOf */.c3)((0,bundle_manifest/* bundleJson */.VN)(bytesOf('approvals.json'), 'approvals.json', 'document_malformed'), 'approvals.json');
    requireApprovals(manifest, { ...decided, approvals, decidedAt });
    requireBom(manifest, bytesOf('bom.cdx.json'));
}
const FOLDERS = [bundle_content/* MODEL */.A2, bundle_content/* POINTERS */.N$, bundle_content/* EVIDENCE */.S4, 'policies/'];
/** Only what the commit holds may be a program. */
function requireKnownPlaces({ files, large }) {
    for (const { path, mode } of [...files, ...large]) {
        const isDocument = bundle_manifest/* DOCUMENTS */.fV.includes(path);
        const isKnown = isDocument || FOLDERS.some((folder) => path.startsWith(folder));
        bundle_documents_require(isKnown, 'unknown_file', `A bundle has no place for ${(0,bundle_refusal/* shownPath */.pS)(path)}.`);
        const mayRun = path.startsWith(bundle_content/* MODEL */.A2) || path.startsWith(bundle_content/* POINTERS */.N$);
        bundle_documents_require(mayRun ||
            mode === '100644', 'mode_differs', `${(0,bundle_refusal/* shownPath */.pS)(path)} has the mode ${mode}; expected 100644.`);
    }
}
function requirePolicies(manifest, subject, held) {
    const listed = new Set(manifest.policies.map(({ sha256 }) => sha256));
    const paths = new Set([...listed].map(policyPath));
    for (const sha256 of listed) {
        const bytes = held.get(policyPath(sha256));
        if (bytes === undefined)
            throw new bundle_refusal/* BundleRefusal */.dx('missing_file', `The bundle holds no ${policyPath(sha256)}.`);
        bundle_documents_require((0,canonical/* sha256Hex */.fg)(bytes) ===
            sha256, 'policy_differs', `${policyPath(sha256)} is another policy than its name says.`);
    }
    for (const path of held.keys()) {
        const isKnown = !path.startsWith('policies/') || paths.has(path);
        bundle_documents_require(isKnown, 'unknown_file', `${(0,bundle_refusal/* shownPath */.pS)(path)} is no policy that applied.`);
    }
    const approved = [...subject.policies].sort().join(' ');
    const found = [...listed]
        .map((sha256) => `sha256:${sha256}`)
        .sort()
        .join(' ');
    bundle_documents_require(approved === found, 'policy_differs', 'The policies are not those under which it was approved.');
}
function policyPath(sha256) {
    return `policies/${sha256}.json`;
}
function requireDecision(manifest, bytes) {
    const file = 'decision.json';
    bundle_documents_require((0,canonical/* sha256Hex */.fg)(bytes) ===
        manifest.decision, 'decision_differs', `${file} is not the decision that the manifest names.`);
    const decision = (0,bundle_shape/* recordOf */.zv)((0,bundle_manifest/* bundleJson */.VN)(bytes, file, 'document_malformed'), file);
    const models = (0,bundle_shape/* listOf */.c3)(decision.models, `${file}: models`).map((model) => (0,bundle_shape/* recordOf */.zv)(model, `${file}: models`));
    const own = models.filter(({ name }) => name === manifest.name);
    const model = own[0];
    if (model === undefined || own.length !== 1 || model.version !== manifest.version) {
        throw new bundle_refusal/* BundleRefusal */.dx('model_differs', `${file} decides nothing on ${manifest.name} ${manifest.version}.`);
    }
    const digests = (0,bundle_shape/* recordOf */.zv)(model.subject, `${file}: subject`);
    bundle_documents_require(digests.subject ===
        `sha256:${manifest.subject}`, 'subject_differs', `${file} decides on another subject.`);
    bundle_documents_require(digests.content ===
        `sha256:${manifest.content}`, 'content_differs', `${file} decides on other content.`);
    bundle_documents_require(decision.status === 'approved' &&
        model.status ===
            'approved', 'not_approved', `${file}: the status is ${(0,bundle_refusal/* shownPath */.pS)(String(decision.status))}, that of the model ${(0,bundle_refusal/* shownPath */.pS)(String(model.status))}; only what is approved leaves.`);
    bundle_documents_require(decision.head ===
        manifest.pull_request
            .head, 'pull_request_differs', `${file} decides on another head than that of pull request #${manifest.pull_request.number}.`);
    return { decision, model };
}
/** When the entry was recorded that approves. */
function requireLedger(manifest, bytes) {
    const file = 'ledger.json';
    const { branch, origin, checkpoint, entries } = (0,bundle_shape/* recordOf */.zv)((0,bundle_manifest/* bundleJson */.VN)(bytes, file, 'document_malformed'), file);
    const { ledger } = manifest;
    bundle_documents_require(branch === ledger.branch &&
        origin === ledger.origin &&
        checkpoint ===
            ledger.checkpoint, 'ledger_entry_differs', `${file} is of another ledger or another moment than the manifest names.`);
    const read = (0,bundle_shape/* listOf */.c3)(entries, `${file}: entries`).map((entry) => (0,bundle_shape/* recordOf */.zv)(entry, `${file}: entries`));
    const entry = read.find(({ seq }) => seq === ledger.entry.seq);
    if (entry === undefined || (0,canonical/* sha256Hex */.fg)(`${(0,canonical/* canonicalJson */.dj)(entry)}\n`) !== ledger.entry.sha256) {
        throw new bundle_refusal/* BundleRefusal */.dx('ledger_entry_differs', `${file} does not hold entry ${ledger.entry.seq} as the manifest names it.`);
    }
    if (!(0,validators/* ledgerEntry */.ay)(entry))
        throw new bundle_refusal/* BundleRefusal */.dx('document_malformed', `${file}: entry ${ledger.entry.seq} is malformed.`);
    requireEvaluation(manifest, entry);
    return (0,bundle_shape/* wordOf */.aG)(entry.at, `${file}: at`);
}
/** The entry says that this decision, on this subject, in this pull request of this repository, was: approved. */
function requireEvaluation(manifest, entry) {
    const where = `Entry ${manifest.ledger.entry.seq} of the ledger`;
    const decision = (0,bundle_shape/* recordOf */.zv)(entry.decision, where);
    bundle_documents_require(entry.type === 'evaluation' &&
        decision.verdict ===
            manifest.decision, 'ledger_entry_differs', `${where} does not record the decision of this bundle.`);
    // What was posted instead was worse: then the pull request was told that it is not approved.
    bundle_documents_require(decision.status === 'approved' &&
        decision.posted === undefined, 'not_approved', `${where} records no approval.`);
    const subjects = (0,bundle_shape/* listOf */.c3)(entry.subjects, where).map((item) => (0,bundle_shape/* recordOf */.zv)(item, where).sha256);
    bundle_documents_require(entry.subject === manifest.subject ||
        subjects.includes(manifest.subject), 'subject_differs', `${where} is about another subject.`);
    const repository = (0,bundle_shape/* recordOf */.zv)(entry.repository, where);
    bundle_documents_require(repository.id ===
        manifest.repository
            .id, 'repository_differs', `${where} is of the repository ${(0,bundle_refusal/* shownPath */.pS)(String(repository.name))}; the bundle is of ${(0,bundle_refusal/* shownPath */.pS)(manifest.repository.name)}.`);
    const pull = (0,bundle_shape/* recordOf */.zv)(entry.pull_request, where);
    const { number, head } = manifest.pull_request;
    bundle_documents_require(pull.number === number &&
        pull.head ===
            head, 'pull_request_differs', `${where} is about pull request #${(0,bundle_refusal/* shownPath */.pS)(String(pull.number))}, the bundle about #${number}, or about another head.`);
}
function requireBom(manifest, bytes) {
    const file = 'bom.cdx.json';
    const bom = (0,bundle_shape/* recordOf */.zv)((0,bundle_manifest/* bundleJson */.VN)(bytes, file, 'document_malformed'), file);
    const component = (0,bundle_shape/* recordOf */.zv)((0,bundle_shape/* recordOf */.zv)(bom.metadata, file).component, file);
    bundle_documents_require(component.name === manifest.name &&
        component.version === manifest.version, 'model_differs', `${file} describes another model.`);
}
function bundle_documents_require(holds, code, message) {
    if (!holds)
        throw new bundle_refusal/* BundleRefusal */.dx(code, message);
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   UF: () => (/* binding */ compareCodeUnits),
/* harmony export */   VN: () => (/* binding */ bundleJson),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   fV: () => (/* binding */ DOCUMENTS)
/* harmony export */ });
/* unused harmony export requireConsistent */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _schemas_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42025);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88087);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12637);
/* harmony import */ var _bundle_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17165);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75144);







const MANIFEST = 'manifest.json';
/** What a bundle holds besides `model/`, `pointers/`, `evidence/` and `policies/`. */
const DOCUMENTS = [
    'approvals.json',
    'bom.cdx.json',
    'decision.json',
    'ledger.json',
    'subject.json',
];
/** Far above what a bundle of 50,000 files needs. */
const LIMITS = { maxLength: 32 * 1024 * 1024, maxDepth: 32, maxNodes: 1_000_000 };
/** A JSON text of a bundle, strictly: UTF-8, no duplicate key, no number that JSON cannot keep. */
function bundleJson(bytes, file, code) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx(code, `${file} is not UTF-8.`);
    }
    const { value, problems } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, file, LIMITS);
    if (value === undefined || problems.length > 0) {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx(code, `${file} cannot be read: ${problems[0]?.message ?? 'it is empty.'}`);
    }
    return value;
}
/** Reads manifest.json. Other bytes than those that `manifestBytes` writes for the same values are refused. */
function readManifest(bytes) {
    const value = bundleJson(bytes, MANIFEST, 'manifest_malformed');
    if (!(0,_schemas_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleManifest */ .Q7)(value)) {
        const error = _schemas_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleManifest */ .Q7.errors?.[0];
        const where = error?.instancePath || '/';
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx('manifest_malformed', `${MANIFEST}: the value at ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(where)} ${error?.message ?? 'is not accepted'}.`);
    }
    const manifest = value;
    if (!manifestBytes(manifest).equals(bytes)) {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx('manifest_not_canonical', `${MANIFEST} is not canonical JSON (RFC 8785).`);
    }
    requireConsistent(manifest);
    return manifest;
}
function manifestBytes(manifest) {
    return Buffer.from((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(manifest));
}
/** What the manifest says twice must be the same. */
function requireConsistent(manifest) {
    const { name, version, tag, approved_on: day, valid_until: until, policies, environments, rollback, } = manifest;
    const parsed = (0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleTag */ .uu)(tag);
    if (!(0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(day))
        throw inconsistent(`approved_on ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(day)} is no day.`);
    if (parsed?.name !== name || parsed.version !== version || parsed.day !== day) {
        throw inconsistent(`its tag ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(tag)} is not that of ${name} ${version} approved on ${day}: expected ${name}-v${version}-approved-${day}.`);
    }
    if (until !== null && (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .parseInstant */ .nV)(until) === undefined)
        throw inconsistent(`valid_until ${until} is no instant.`);
    const back = rollback === null ? undefined : (0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleTag */ .uu)(rollback.tag);
    if (rollback !== null && (back?.name !== name || rollback.tag === tag))
        throw inconsistent(`the bundle to go back to, ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(rollback.tag)}, is no other one of ${name}.`);
    if (!isSortedOnce(policies.map(({ sha256 }) => sha256)))
        throw inconsistent('policies are not sorted by digest.');
    if (new Set(environments).size !== environments.length)
        throw inconsistent('an environment stands twice.');
    const { min_replicas: least = 1, max_replicas: most = 1 } = manifest.serving?.scaling ?? {};
    if (least > most)
        throw inconsistent(`of at least ${least} replicas at most ${most} are asked for.`);
    requirePaths(manifest);
}
function requirePaths(manifest) {
    const { files, large, model_card: card } = manifest;
    if (!isSortedOnce(files.map(({ path }) => path)))
        throw inconsistent('files are not sorted by path.');
    if (!isSortedOnce(large.map(({ path }) => path)))
        throw inconsistent('large files are not sorted by path.');
    const order = new _bundle_path_js__WEBPACK_IMPORTED_MODULE_4__/* .PathOrder */ .k();
    const paths = [MANIFEST, ...files.map(({ path }) => path), ...large.map(({ path }) => path)];
    for (const path of paths.sort(compareCodeUnits))
        order.add(path);
    const outside = large.find(({ path }) => !/^(?:model|evidence)\//.test(path));
    if (outside !== undefined)
        throw inconsistent(`${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(outside.path)} must be in the bundle itself.`);
    if (card !== null && !paths.includes(card))
        throw inconsistent(`the model card ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(card)} is not in it.`);
}
function inconsistent(what) {
    return new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx('manifest_inconsistent', `${MANIFEST}: ${what}`);
}
function isSortedOnce(names) {
    return names.every((name, index) => index === 0 || names[index - 1] < name);
}
function compareCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 12637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ bundleTag),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   uu: () => (/* binding */ parseBundleTag),
/* harmony export */   uy: () => (/* binding */ pushedBundleTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+(?:\.\d+)?$/;
const TAGS = 'refs/tags/';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BUNDLE_TAG = /^(?<name>.+)-v(?<version>\d+\.\d+(?:\.\d+)?)-approved-(?<day>\d{4}-\d{2}-\d{2})(?:\.(?<number>[1-9]\d*))?$/;
/**
 * `NAME-vVERSION-approved-DAY`; the second of one day ends in `.2`.
 * @param existing tags of the repository; others than this model's do not matter
 */
function bundleTag(name, version, day, existing) {
    requireName(name, version);
    if (!isDay(day))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(day)} is no day: expected YYYY-MM-DD.`);
    const first = `${name}-v${version}-approved-${day}`;
    const numbers = [...existing].flatMap((tag) => {
        const found = parseBundleTag(tag);
        return found !== undefined && tag.startsWith(first) && found.name === name ? [found.number] : [];
    });
    const last = Math.max(0, ...numbers);
    return last === 0 ? first : `${first}.${last + 1}`;
}
/**
 * The tag that somebody pushed to a commit before it was bundled: of this model, version and day, and of no bundle that the
 * ledger records. The first of several; undefined where there is none.
 * @param refs as a remote lists them: full names to objects, annotated tags also as `NAME^{}` to what they lead to
 */
function pushedBundleTag(wanted, refs, recorded) {
    const found = [...refs].flatMap(([ref, object]) => {
        const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
        const parsed = parseBundleTag(tag);
        const isWanted = parsed?.name === wanted.name &&
            parsed.version === wanted.version &&
            parsed.day === wanted.day &&
            (refs.get(`${ref}^{}`) ?? object) === wanted.commit &&
            !recorded.includes(tag);
        return isWanted ? [{ tag, number: parsed.number }] : [];
    });
    return found.sort((a, b) => a.number - b.number)[0]?.tag;
}
/** A bundle's tag, by its name alone (no `refs/tags/`); undefined for anything that `bundleTag` does not write. */
function parseBundleTag(tag) {
    const found = BUNDLE_TAG.exec(tag)?.groups;
    if (found === undefined || !NAME.test(found.name) || !isDay(found.day))
        return undefined;
    const number = Number(found.number ?? 1);
    if (found.number === '1' || !Number.isSafeInteger(number))
        return undefined;
    return { name: found.name, version: found.version, day: found.day, number };
}
function requireName(name, version) {
    if (!NAME.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} cannot name a bundle: expected lowercase letters and digits, with single - _ or . between them.`);
    }
    if (!VERSION.test(version)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A bundle's version has two or three numbers, as in 1.4 or 1.4.2; found ${JSON.stringify(version)}. Change \`version\` in model.yml.`);
    }
}
/** A day that exists. */
function isDay(day) {
    if (!DAY.test(day))
        return false;
    const at = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}


/***/ }),

/***/ 17165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirePath),
/* harmony export */   k: () => (/* binding */ PathOrder)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63070);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75144);


/** Refuses a path that could mean another file, or a file elsewhere, on any system that unpacks a bundle. */
function requirePath(path) {
    const code = pathCode(path);
    if (code !== undefined) {
        const reason = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblem */ .z)(path) ?? 'A part of the path is `.git`, or the path is no valid Unicode.';
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx(code, `The bundle names ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)}. ${reason}`);
    }
}
function pathCode(path) {
    if (path.includes('\0'))
        return 'path_nul';
    if (path.includes('\\'))
        return 'path_backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'path_absolute';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'path_traversal';
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblem */ .z)(path) !== undefined || parts.some(entersGit) || /\p{Surrogate}/u.test(path)
        ? 'path_refused'
        : undefined;
}
/** What HFS+ leaves out of a name, as Git's own check of `.git` has it. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** `.git` by any name that some file system takes for it: with signs nobody sees, its short name, one of its streams. */
function entersGit(part) {
    return /^(?:\.git|git~1)(?::|$)/.test((0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(part.replace(IGNORED_BY_HFS, '')));
}
/** Far above any repository: a name that is nothing but folders costs memory for each of them. */
const MOST_FOLDERS = 50_000;
/** The paths of one bundle, in the order they come: sorted, each once, no two that some file system takes for one. */
class PathOrder {
    #last;
    #files = new Map();
    #folders = new Map();
    get size() {
        return this.#files.size;
    }
    add(path) {
        requirePath(path);
        const key = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(path);
        const twin = this.#files.get(key);
        if (twin === path)
            throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx('duplicate', `The bundle holds ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)} twice.`);
        if (twin !== undefined) {
            const both = `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(twin)} and ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)}`;
            throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx('path_twin', `The bundle holds ${both}: they are one name where case or accents do not count.`);
        }
        if (this.#last !== undefined && path < this.#last) {
            const where = `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)} after ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(this.#last)}`;
            throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx('wrong_order', `The bundle holds ${where}; files are sorted by path.`);
        }
        this.#last = path;
        this.#files.set(key, path);
        this.#addFolders(path, key);
    }
    #addFolders(path, key) {
        const taken = this.#folders.get(key);
        if (taken !== undefined)
            throw conflict(path, taken);
        for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
            const folder = key.slice(0, end);
            // Known folders were looked at with what is above them.
            if (this.#folders.has(folder))
                return;
            const file = this.#files.get(folder);
            if (file !== undefined)
                throw conflict(file, path);
            this.#folders.set(folder, path);
            if (this.#folders.size > MOST_FOLDERS)
                throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx('too_many_files', `The bundle holds more than ${MOST_FOLDERS} folders.`);
        }
    }
}
function conflict(file, below) {
    const message = `The bundle holds the file ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(file)} and ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(below)} below it: one name is a file and a folder.`;
    return new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx('path_conflict', message);
}


/***/ }),

/***/ 88366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kl: () => (/* binding */ missingProofs),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   oX: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46131);
/* harmony import */ var _attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53280);
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _attestation_test_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73940);
/* harmony import */ var _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86646);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29327);
/* harmony import */ var _bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32136);







/**
 * Holds what a verified attestation says against the bundle that it is of: this digest, this model, version, repository,
 * pull request, these policies, checks and reviews.
 * @throws AttestationRefusal
 */
function proofOf(attestation, bundle) {
    const { statement, signer } = attestation;
    switch (statement.predicateType) {
        case _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TYPE */ .G_:
            return { kind: 'summary', environment: summaryPlace(attestation, bundle), signer };
        case _attestation_test_result_js__WEBPACK_IMPORTED_MODULE_3__/* .TEST_RESULT_TYPE */ .U:
            requireChecklist(attestation, bundle);
            return { kind: 'test-result', environment: null, signer };
        case _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_TYPE */ .Lg:
            requireApprovals(attestation, bundle);
            return { kind: 'approval', environment: null, signer };
        default:
            throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('predicate_type', `The statement has the predicate type ${statement.predicateType}, which says nothing of a bundle.`);
    }
}
/** The proofs that are missing, in words; none: all are there. `environment` undefined: every one that is declared. */
function missingProofs(proofs, { manifest }, environment) {
    const places = environment === undefined ? (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(manifest) : [environment];
    const summaries = new Set(proofs.filter(({ kind }) => kind === 'summary').map(({ environment: place }) => place));
    const kinds = new Set(proofs.map(({ kind }) => kind));
    return [
        ...places
            .filter((place) => !summaries.has(place))
            .map((place) => (place === null ? 'the summary' : `the summary for ${place}`)),
        ...(kinds.has('test-result') ? [] : ['the test result']),
        ...(kinds.has('approval') ? [] : ['the approvals']),
    ];
}
function summaryPlace(attestation, { manifest, sha256 }) {
    const { resourceUri } = (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(attestation.statement, _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TYPE */ .G_);
    const places = (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(manifest);
    const place = places.find((one) => (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceOf */ .KU)(manifest, one) === resourceUri) ?? places[0] ?? null;
    const resource = (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceOf */ .KU)(manifest, place);
    (0,_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .verifySummary */ .Il)(attestation, { subject: sha256, resource, policy: (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .policySetDigest */ .jv)(manifest) });
    return place;
}
function requireChecklist({ statement }, { manifest, sha256, documents }) {
    (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertSubject */ .lW)(statement, sha256);
    const predicate = (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(statement, _attestation_test_result_js__WEBPACK_IMPORTED_MODULE_3__/* .TEST_RESULT_TYPE */ .U);
    const decision = documentOf(documents, 'decision.json');
    const expected = (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .checklistStatement */ .oT)({ sha256, manifest, decision }).predicate;
    const { configuration, passedTests, warnedTests, failedTests, result } = predicate;
    const said = { configuration, passedTests, warnedTests, failedTests, result };
    requireSame(said, expected, 'The test result does not list the checks of the decision in the bundle.');
}
function requireApprovals(attestation, { manifest, sha256, documents }) {
    const { entries } = documentOf(documents, 'ledger.json');
    const entry = entries.find(({ seq }) => seq === manifest.ledger.entry.seq);
    const predicate = (0,_attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyApproval */ .NX)(attestation, {
        subject: sha256,
        repositoryId: manifest.repository.id,
        pullRequest: manifest.pull_request.number,
        targetRef: (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .targetRefOf */ .uw)(entry),
    });
    const approvals = (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .attestedApprovals */ .ND)(documentOf(documents, 'approvals.json'));
    const said = {
        head: predicate.head,
        evaluation: predicate.evaluation,
        policy: predicate.policy,
        approvals: predicate.approvals,
    };
    const expected = {
        head: { gitCommit: manifest.pull_request.head },
        evaluation: { sha256: manifest.decision },
        policy: { sha256: (0,_bundle_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .policySetDigest */ .jv)(manifest) },
        approvals,
    };
    requireSame(said, expected, 'The approvals that were signed are not those in the bundle.');
}
function requireSame(said, expected, message) {
    const isSame = Object.keys(expected).every((name) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(said[name] ?? null) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(expected[name] ?? null));
    if (!isSame)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('predicate_differs', message);
}
/** Documents of a bundle that was read are JSON of their format. */
function documentOf(documents, path) {
    return JSON.parse(Buffer.from(documents.get(path)).toString('utf8'));
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ds: () => (/* binding */ LARGE_FILE_BYTES),
  Bo: () => (/* binding */ readBundle)
});

// UNUSED EXPORTS: BUNDLE_LIMITS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/release/bundle-documents.js + 1 modules
var bundle_documents = __webpack_require__(11673);
// EXTERNAL MODULE: ./lib/release/bundle-manifest.js
var bundle_manifest = __webpack_require__(6423);
// EXTERNAL MODULE: ./lib/release/bundle-path.js
var bundle_path = __webpack_require__(17165);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
// EXTERNAL MODULE: ./lib/release/tar-header.js
var tar_header = __webpack_require__(54982);
;// CONCATENATED MODULE: ./lib/release/tar-source.js


/** Takes exact pieces from a stream of chunks of any size, hashing everything that passes. Holds one chunk at a time. */
class TarSource {
    #chunks;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #largest;
    #rest = new Uint8Array(0);
    #size = 0;
    /** @param largest a chunk that takes the total above it is not read; the stream then seems to end */
    constructor(chunks, largest) {
        this.#chunks = iterate(chunks);
        this.#largest = largest;
    }
    /** Bytes read so far. */
    get size() {
        return this.#size;
    }
    get isBeyond() {
        return this.#size > this.#largest;
    }
    sha256() {
        return this.#hash.digest('hex');
    }
    /** One block of 512 bytes, or what is left before the end. */
    async block() {
        const parts = [];
        await this.pass(tar_header/* BLOCK */.IE, (slice) => {
            // A chunk may be overwritten by the next one.
            parts.push(Uint8Array.from(slice));
        });
        return Buffer.concat(parts);
    }
    /** Hands on the next `length` bytes, piece by piece; returns how many there were. */
    async pass(length, use) {
        let left = length;
        while (left > 0 && (this.#rest.length > 0 || (await this.#more()))) {
            const slice = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(slice.length);
            left -= slice.length;
            const used = use(slice);
            if (used !== undefined)
                await used;
        }
        return length - left;
    }
    async stop() {
        await this.#chunks.return?.();
    }
    async #more() {
        if (this.isBeyond)
            return false;
        const { value, done } = await this.#chunks.next();
        if (done === true)
            return false;
        const chunk = value;
        this.#size += chunk.length;
        if (this.isBeyond)
            return false;
        this.#hash.update(chunk);
        this.#rest = chunk;
        return chunk.length > 0 || this.#more();
    }
}
async function* iterate(chunks) {
    yield* chunks;
}

;// CONCATENATED MODULE: ./lib/release/bundle-reader.js







const MEBIBYTE = 1024 * 1024;
/** Above it a file is kept by digest, not in the bundle. */
const LARGE_FILE_BYTES = 100 * MEBIBYTE;
const BUNDLE_LIMITS = {
    maxFiles: 50_000,
    maxFileSize: LARGE_FILE_BYTES,
    maxDocumentSize: 16 * MEBIBYTE,
    maxHeldSize: 48 * MEBIBYTE,
    maxSize: 64 * 1024 * MEBIBYTE,
};
/**
 * Reads a bundle in one pass, in constant memory. Accepts exactly what `writeBundle` writes: every header is encoded again
 * and compared, so that no other reader can see other files in the same bytes. Writes nothing and unpacks nothing by itself.
 * @throws BundleRefusal for the first fault
 */
async function readBundle(chunks, options = {}) {
    const limits = options.limits ?? BUNDLE_LIMITS;
    const source = new TarSource(chunks, limits.maxSize);
    try {
        const reading = new Reading(source, options, limits);
        await reading.entries();
        const { files, held } = reading;
        const manifest = manifestOf(held);
        requireSameFiles(manifest, files);
        (0,bundle_documents/* requireDocuments */.O)(manifest, held);
        const sha256 = source.sha256();
        if (options.sha256 !== undefined && options.sha256 !== sha256) {
            const message = `The bundle's SHA-256 is ${sha256}; expected ${options.sha256}. It is not the bundle that was named.`;
            throw new bundle_refusal/* BundleRefusal */.dx('bundle_differs', message);
        }
        return { sha256, size: source.size, manifest, documents: held };
    }
    finally {
        await source.stop();
    }
}
/** One pass over the entries. */
class Reading {
    files = new Map();
    held = new Map();
    #order = new bundle_path/* PathOrder */.k();
    #source;
    #options;
    #limits;
    #heldSize = 0;
    constructor(source, options, limits) {
        this.#source = source;
        this.#options = options;
        this.#limits = limits;
    }
    async entries() {
        for (;;) {
            const block = await this.#source.block();
            this.#requireWhole(block.length, tar_header/* BLOCK */.IE);
            if (block.every((byte) => byte === 0))
                return this.#end();
            if (this.files.size === 0)
                requireUncompressed(block);
            const file = (0,tar_header/* decodeHeader */.E2)(block);
            this.#order.add(file.path);
            this.#requireSize(file);
            const sha256 = await this.#content(file);
            await this.#padding(file);
            this.files.set(file.path, { path: file.path, size: file.size, sha256, mode: file.mode });
        }
    }
    async #content(file) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const held = this.#isHeld(file.path) ? [] : undefined;
        const sink = this.#options.extract?.(file);
        const read = await this.#source.pass(file.size, (slice) => {
            hash.update(slice);
            held?.push(Uint8Array.from(slice));
            return sink?.write(slice);
        });
        this.#requireWhole(read, file.size);
        await sink?.end();
        if (held !== undefined)
            this.held.set(file.path, Buffer.concat(held));
        return hash.digest('hex');
    }
    #isHeld(path) {
        return isDocument(path) || (this.#options.keep?.(path) ?? false);
    }
    async #padding({ path, size }) {
        const length = (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
        let isZero = true;
        const read = await this.#source.pass(length, (slice) => {
            isZero &&= slice.every((byte) => byte === 0);
        });
        this.#requireWhole(read, length);
        if (!isZero)
            throw new bundle_refusal/* BundleRefusal */.dx('padding', `After ${(0,bundle_refusal/* shownPath */.pS)(path)} there are bytes that belong to no file.`);
    }
    /** The first of the two blocks of zeros was read. */
    async #end() {
        const block = await this.#source.block();
        this.#requireWhole(block.length, tar_header/* BLOCK */.IE);
        const more = await this.#source.pass(1, () => undefined);
        if (more > 0 || block.some((byte) => byte !== 0)) {
            throw new bundle_refusal/* BundleRefusal */.dx('trailing_bytes', 'The bundle goes on after its end.');
        }
    }
    #requireWhole(found, expected) {
        if (found === expected)
            return;
        if (this.#source.isBeyond) {
            const message = `The bundle is larger than ${this.#limits.maxSize} bytes.`;
            throw new bundle_refusal/* BundleRefusal */.dx('bundle_too_large', message);
        }
        throw new bundle_refusal/* BundleRefusal */.dx('truncated', `The bundle ends after ${this.#source.size} bytes, before it is complete.`);
    }
    #requireSize({ path, size }) {
        const { maxFiles, maxFileSize, maxDocumentSize, maxHeldSize } = this.#limits;
        if (this.#order.size > maxFiles) {
            throw new bundle_refusal/* BundleRefusal */.dx('too_many_files', `The bundle holds more than ${maxFiles} files.`);
        }
        if (size > maxFileSize) {
            const message = `${(0,bundle_refusal/* shownPath */.pS)(path)} has ${size} bytes; files over ${maxFileSize} bytes are kept by digest.`;
            throw new bundle_refusal/* BundleRefusal */.dx('file_too_large', message);
        }
        if (!this.#isHeld(path))
            return;
        this.#heldSize += size;
        if (size > maxDocumentSize || this.#heldSize > maxHeldSize) {
            const message = `${(0,bundle_refusal/* shownPath */.pS)(path)} has ${size} bytes; at most ${maxDocumentSize} are read of a document, ${maxHeldSize} of all.`;
            throw new bundle_refusal/* BundleRefusal */.dx('document_too_large', message);
        }
    }
}
function isDocument(path) {
    return path === bundle_manifest/* MANIFEST */.e0 || path.startsWith('policies/') || bundle_manifest/* DOCUMENTS */.fV.includes(path);
}
function requireUncompressed(block) {
    const start = Buffer.from(block.subarray(0, 4)).toString('hex');
    if (/^(?:1f8b|504b0304|28b52ffd|425a68|fd377a58)/.test(start)) {
        throw new bundle_refusal/* BundleRefusal */.dx('compressed', 'The bundle is compressed; expected an uncompressed tar.');
    }
}
function manifestOf(held) {
    const bytes = held.get(bundle_manifest/* MANIFEST */.e0);
    if (bytes === undefined)
        throw new bundle_refusal/* BundleRefusal */.dx('manifest_missing', `The bundle holds no ${bundle_manifest/* MANIFEST */.e0}.`);
    return (0,bundle_manifest/* readManifest */.WI)(bytes);
}
function requireSameFiles(manifest, files) {
    const listed = new Map(manifest.files.map((file) => [file.path, file]));
    for (const path of files.keys()) {
        if (path !== bundle_manifest/* MANIFEST */.e0 && !listed.has(path)) {
            throw new bundle_refusal/* BundleRefusal */.dx('unknown_file', `The bundle holds ${(0,bundle_refusal/* shownPath */.pS)(path)}, which its manifest does not list.`);
        }
    }
    for (const expected of manifest.files) {
        const found = files.get(expected.path);
        const name = (0,bundle_refusal/* shownPath */.pS)(expected.path);
        if (found === undefined) {
            throw new bundle_refusal/* BundleRefusal */.dx('missing_file', `The manifest lists ${name}, which the bundle does not hold.`);
        }
        if (found.size !== expected.size) {
            const message = `${name} has ${found.size} bytes; the manifest says ${expected.size}.`;
            throw new bundle_refusal/* BundleRefusal */.dx('size_differs', message);
        }
        if (found.mode !== expected.mode) {
            const message = `${name} has the mode ${found.mode}; the manifest says ${expected.mode}.`;
            throw new bundle_refusal/* BundleRefusal */.dx('mode_differs', message);
        }
        if (found.sha256 !== expected.sha256) {
            const message = `${name} has the SHA-256 ${found.sha256}; the manifest says ${expected.sha256}. It was changed after approval.`;
            throw new bundle_refusal/* BundleRefusal */.dx('digest_differs', message);
        }
    }
}


/***/ }),

/***/ 75144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ BundleRefusal),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export BUNDLE_CODES */
/** Why a bundle is refused: a closed list, each cause with its own word. docs/reference/bundle.md says what each means. */
const BUNDLE_CODES = (/* unused pure expression or super */ null && ([
    'compressed',
    'truncated',
    'header_checksum',
    'header_format',
    'header_not_canonical',
    'pax_header',
    'gnu_header',
    'sparse',
    'link',
    'device',
    'folder',
    'entry_type',
    'size_encoding',
    'entry_mode',
    'path_encoding',
    'path_nul',
    'path_backslash',
    'path_absolute',
    'path_traversal',
    'path_refused',
    'path_too_long',
    'path_twin',
    'path_conflict',
    'duplicate',
    'wrong_order',
    'too_many_files',
    'file_too_large',
    'document_too_large',
    'bundle_too_large',
    'padding',
    'trailing_bytes',
    'manifest_missing',
    'manifest_malformed',
    'manifest_not_canonical',
    'manifest_inconsistent',
    'missing_file',
    'unknown_file',
    'size_differs',
    'mode_differs',
    'digest_differs',
    'document_malformed',
    'subject_differs',
    'model_differs',
    'content_differs',
    'object_differs',
    'evidence_differs',
    'policy_differs',
    'decision_differs',
    'not_approved',
    'approvals_differ',
    'repository_differs',
    'pull_request_differs',
    'ledger_entry_differs',
    'bundle_differs',
    'not_reproducible',
]));
/** A bundle that is not to be used, and which rule says so. Whoever catches it denies. */
class BundleRefusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleRefusal';
        this.code = code;
    }
}
/** A name out of a bundle, as messages show it: no control character, no end in sight is cut. */
function shownPath(path) {
    return JSON.stringify(path.slice(0, 200));
}


/***/ }),

/***/ 48573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75144);

/** Readers of parsed JSON out of a bundle; any other shape is refused as a malformed document. */
function recordOf(value, where) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw malformed(where, 'an object');
}
function listOf(value, where) {
    if (Array.isArray(value))
        return value;
    throw malformed(where, 'a list');
}
function wordOf(value, where) {
    if (typeof value === 'string')
        return value;
    throw malformed(where, 'a text');
}
function malformed(where, expected) {
    return new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .dx('document_malformed', `${where}: expected ${expected}.`);
}


/***/ }),

/***/ 32136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   ND: () => (/* binding */ attestedApprovals),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jv: () => (/* binding */ policySetDigest),
/* harmony export */   oT: () => (/* binding */ checklistStatement),
/* harmony export */   rI: () => (/* binding */ bundleStatements),
/* harmony export */   uw: () => (/* binding */ targetRefOf)
/* harmony export */ });
/* harmony import */ var _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46131);
/* harmony import */ var _attestation_test_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73940);
/* harmony import */ var _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86646);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29327);




/** A summary for each environment, so that what is signed for one opens no other; the checklist; the approvals. */
function bundleStatements(facts) {
    return [
        ...placesOf(facts.manifest).map((environment) => summaryFor(environment, facts)),
        { name: 'test-result', statement: checklistStatement(facts) },
        { name: 'approval', statement: approvalsStatement(facts) },
    ];
}
/** The environments that a bundle has summaries for; one for none where none is declared. */
function placesOf({ environments }) {
    return environments.length === 0 ? [null] : environments;
}
function resourceOf(manifest, environment) {
    const { name: model, version, repository } = manifest;
    return (0,_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .modelResource */ .Y_)({
        repository: repository.name,
        repositoryId: repository.id,
        model,
        version,
        environment,
    });
}
/** SHA-256 of all policies of a bundle together, as its summaries name it: `subject.policy` of the decision. */
function policySetDigest({ policies }) {
    const digests = [...new Set(policies.map(({ sha256 }) => `sha256:${sha256}`))].sort();
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalDigest */ .Xz)(digests).replace('sha256:', '');
}
function bundleSubjects({ manifest, sha256 }) {
    return [{ name: `${manifest.tag}.tar`, digest: { sha256 } }];
}
function summaryFor(environment, facts) {
    const { manifest, entry, verifier, arbiterVersion, repositoryUrl } = facts;
    const statement = (0,_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationSummary */ .Ob)({
        subject: bundleSubjects(facts),
        verifier,
        arbiterVersion,
        decidedAt: entry.at,
        resource: resourceOf(manifest, environment),
        policy: {
            uri: `${repositoryUrl}/tree/${entry.policy?.commit ?? manifest.commit}/.arbiter/policies`,
            sha256: policySetDigest(manifest),
        },
        inputs: [],
        isApproved: true,
    });
    return { name: environment === null ? 'summary' : `summary.${environment}`, statement };
}
/** The checklist of the model, as the decision in the bundle has it. */
function checklistStatement(facts) {
    const { manifest, decision } = facts;
    const checks = decision.models.find(({ name }) => name === manifest.name)?.checks ?? [];
    const named = (wanted) => checks.filter(wanted).map(({ policy, id }) => `${policy}/${id}`);
    const isFailed = ({ outcome }) => ['fail', 'inconclusive', 'error'].includes(outcome);
    const isBinding = ({ level }) => level === 'mandatory' || level === 'overridable';
    return (0,_attestation_test_result_js__WEBPACK_IMPORTED_MODULE_1__/* .testResult */ .K)({
        subject: bundleSubjects(facts),
        configuration: manifest.policies.map(({ id, sha256 }) => ({ name: id, digest: { sha256 } })),
        url: null,
        passed: named(({ outcome }) => outcome === 'pass'),
        warned: named((check) => ['waived', 'overridden'].includes(check.outcome) || (isFailed(check) && !isBinding(check))),
        failed: named((check) => isFailed(check) && isBinding(check)),
    });
}
function approvalsStatement(facts) {
    const { manifest, entry, approvals, dismissed } = facts;
    const seats = new Map();
    for (const { role } of approvals)
        seats.set(role, (seats.get(role) ?? 0) + 1);
    return (0,_attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalStatement */ .PU)({
        // The content stands in it too: that is what people approved, and what a later bundle of it has again.
        subject: [...bundleSubjects(facts), { name: 'content', digest: { sha256: manifest.content } }],
        repositoryId: manifest.repository.id,
        pullRequest: manifest.pull_request.number,
        targetRef: targetRefOf(entry),
        baseCommit: entry.pull_request?.base ?? '',
        headCommit: manifest.pull_request.head,
        mergeTree: null,
        decision: manifest.decision,
        policy: policySetDigest(manifest),
        approvals: attestedApprovals(approvals),
        dismissed,
        required: Object.fromEntries([...seats].sort(([a], [b]) => (a < b ? -1 : 1))),
        observedAt: entry.at,
    });
}
/** The branch that it was approved for. */
function targetRefOf(entry) {
    return `refs/heads/${entry.pull_request?.base_ref ?? ''}`;
}
/** One review may fill several seats: it is listed once, with its roles. */
function attestedApprovals(approvals) {
    const byReview = new Map();
    for (const { user, role, review, commit, submitted_at: submittedAt } of approvals) {
        const roles = [...new Set([...(byReview.get(review)?.roles ?? []), role])].sort();
        const { id: userId, login } = user;
        byReview.set(review, {
            userId,
            login,
            reviewId: review,
            reviewCommit: commit ?? '',
            submittedAt,
            roles,
        });
    }
    return [...byReview.values()].sort((a, b) => a.reviewId - b.reviewId);
}


/***/ }),

/***/ 54982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   YS: () => (/* binding */ encodeHeader)
/* harmony export */ });
/* unused harmony export LARGEST_SIZE */
/* harmony import */ var _bundle_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17165);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75144);


const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;
/** What eleven octal digits hold. */
const LARGEST_SIZE = (/* unused pure expression or super */ null && (8 ** 11 - 1));
/**
 * The one header that a file has in a bundle: POSIX ustar, by nobody, at the epoch. `tar-stream` writes the rest of the
 * product's archives; it gives names beyond ASCII a pax header, which many readers take differently, and here a name stands once.
 */
function encodeHeader({ path, size, mode }) {
    const block = Buffer.alloc(BLOCK);
    const { prefix, name } = split(path);
    block.set(name, 0);
    block.write(mode === '100755' ? '0000755' : '0000644', 100, 'latin1');
    block.write('0000000', 108, 'latin1');
    block.write('0000000', 116, 'latin1');
    block.write(octal(size, 11), 124, 'latin1');
    block.write('00000000000', 136, 'latin1');
    block.write('0', 156, 'latin1');
    block.write('ustar\u000000', 257, 'latin1');
    block.write('0000000', 329, 'latin1');
    block.write('0000000', 337, 'latin1');
    block.set(prefix, 345);
    block.write(`${octal(checksum(block), 6)}\0 `, 148, 'latin1');
    return block;
}
function split(path) {
    const bytes = Buffer.from(path);
    if (bytes.length <= NAME_BYTES)
        return { prefix: Buffer.alloc(0), name: bytes };
    const slash = bytes.indexOf('/', Math.max(1, bytes.length - NAME_BYTES - 1));
    if (slash === -1 || slash > PREFIX_BYTES || slash === bytes.length - 1) {
        const message = `${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path)} is too long for a bundle: its last part has at most ${NAME_BYTES} bytes, what comes before at most ${PREFIX_BYTES}. Shorten it.`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('path_too_long', message);
    }
    return { prefix: bytes.subarray(0, slash), name: bytes.subarray(slash + 1) };
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}
function checksum(block) {
    let sum = 8 * 0x20;
    for (let index = 0; index < BLOCK; index += 1) {
        if (index < 148 || index >= 156)
            sum += block[index] ?? 0;
    }
    return sum;
}
const REFUSED_TYPES = {
    '1': ['link', 'a hard link'],
    '2': ['link', 'a symbolic link'],
    '3': ['device', 'a device'],
    '4': ['device', 'a device'],
    '5': ['folder', 'a folder'],
    '6': ['device', 'a pipe'],
    x: ['pax_header', 'a pax header, which gives another entry a second name or size'],
    g: ['pax_header', 'a pax header, which gives other entries a second name or size'],
    L: ['gnu_header', 'a GNU header, which gives another entry a second name'],
    K: ['gnu_header', 'a GNU header, which gives another entry a second link target'],
    S: ['sparse', 'a sparse file'],
};
/** Reads a header. Everything but the one header that `encodeHeader` writes for the same file is refused. */
function decodeHeader(block) {
    const path = readableName(block);
    const where = path === undefined ? 'An entry' : `The entry ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path)}`;
    if (stated(block, 148, 8) !== checksum(block)) {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('header_checksum', `${where} has a header whose checksum is wrong.`);
    }
    requireType(block, where);
    if (block.toString('latin1', 257, 265) !== 'ustar\u000000') {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('header_format', `${where} has a header that is not POSIX ustar.`);
    }
    const file = { path: nameOf(block), size: sizeOf(block, where), mode: modeOf(block, where) };
    (0,_bundle_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePath */ .d)(file.path);
    if (!encodeHeader(file).equals(block)) {
        const message = `${where} has a header other than a bundle has for this file (owner, time, or bytes that mean nothing).`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('header_not_canonical', message);
    }
    return file;
}
function requireType(block, where) {
    const type = String.fromCharCode(block[156] ?? 0);
    if (type === '0')
        return;
    const [code, noun] = REFUSED_TYPES[type] ?? ['entry_type', `of the unknown type ${JSON.stringify(type)}`];
    throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx(code, `${where} is ${noun}; a bundle holds regular files only.`);
}
/** An octal number up to a NUL or a space, or undefined. */
function stated(block, offset, length) {
    const text = block.toString('latin1', offset, offset + length);
    const digits = /^([0-7]+)[\0 ]/.exec(text)?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
function sizeOf(block, where) {
    const text = block.toString('latin1', 124, 136);
    if (!/^[0-7]{11}\0$/.test(text)) {
        const message = `${where} has a size that is not eleven octal digits (negative, binary or cut sizes are not read).`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('size_encoding', message);
    }
    return Number.parseInt(text, 8);
}
function modeOf(block, where) {
    const mode = block.toString('latin1', 100, 108);
    if (mode === '0000644\0')
        return '100644';
    if (mode === '0000755\0')
        return '100755';
    throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('entry_mode', `${where} has the mode ${JSON.stringify(mode)}; expected 0644 or 0755.`);
}
function nameOf(block) {
    const parts = [field(block, 345, PREFIX_BYTES), field(block, 0, NAME_BYTES)].filter((part) => part.length > 0);
    const name = Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from('/'), part])));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
    }
    catch {
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('path_encoding', `The name ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(name.toString('latin1'))} is not UTF-8.`);
    }
}
/** Bytes up to the first NUL. After it there is nothing: what a lenient reader would not see is refused. */
function field(block, offset, length) {
    const bytes = block.subarray(offset, offset + length);
    const end = bytes.indexOf(0);
    if (end === -1)
        return bytes;
    if (bytes.subarray(end).some((byte) => byte !== 0)) {
        const message = `The name ${(0,_bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(bytes.toString('latin1'))} goes on after a NUL byte.`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('path_nul', message);
    }
    return bytes.subarray(0, end);
}
function readableName(block) {
    try {
        const name = nameOf(block);
        return name === '' ? undefined : name;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
