export const id = 5840;
export const ids = [5840,6445];
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

/***/ 92740:
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

;// CONCATENATED MODULE: ./lib/schemas/validators/sigstore-bundle.js
// Generated by scripts/generate.ts with ajv: change the schemas, then run `npm run generate`.
const sigstoreBundle = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"sigstore-bundle.schema.json","title":"SigstoreBundle","type":"object","description":"A Sigstore bundle with a DSSE envelope, as Arbiter reads it: no member that is not known, base64 only as RFC 4648 (4) writes it, in the envelope also as (5) does.","additionalProperties":false,"properties":{"mediaType":{"type":"string","description":"Format and version"},"verificationMaterial":{"type":"object","description":"By what the signature is verified","additionalProperties":false,"properties":{"publicKey":{"type":"object","description":"A key that the verifier knows","additionalProperties":false,"properties":{"hint":{"type":"string","description":"Which; not believed"}},"required":["hint"]},"certificate":{"$ref":"#/$defs/certificate"},"x509CertificateChain":{"type":"object","description":"The same in version 0.2","additionalProperties":false,"properties":{"certificates":{"type":"array","description":"The certificate of the signer","items":{"$ref":"#/$defs/certificate"},"minItems":1,"maxItems":1}},"required":["certificates"]},"tlogEntries":{"type":"array","description":"Entries of transparency logs","items":{"$ref":"#/$defs/logEntry"},"maxItems":16},"timestampVerificationData":{"type":"object","description":"When it was signed","additionalProperties":false,"properties":{"rfc3161Timestamps":{"type":"array","description":"Signed timestamps","items":{"type":"object","description":"One timestamp","additionalProperties":false,"properties":{"signedTimestamp":{"$ref":"#/$defs/base64"}},"required":["signedTimestamp"]},"maxItems":16}}}}},"dsseEnvelope":{"type":"object","description":"What is signed","additionalProperties":false,"properties":{"payload":{"$ref":"#/$defs/anyBase64"},"payloadType":{"type":"string","description":"Type of the payload"},"signatures":{"type":"array","description":"Signatures","items":{"type":"object","description":"One signature","additionalProperties":false,"properties":{"sig":{"$ref":"#/$defs/anyBase64"},"keyid":{"type":"string","description":"Which key; not believed"}},"required":["sig"]}}},"required":["payload","payloadType","signatures"]}},"required":["mediaType","verificationMaterial","dsseEnvelope"],"$defs":{"anyBase64":{"type":"string","description":"Base64, of the standard or the URL-safe alphabet","pattern":"^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$"},"base64":{"type":"string","description":"Base64","pattern":"^[A-Za-z0-9+/]+={0,2}$"},"count":{"type":"string","description":"A whole number","pattern":"^(?:0|[1-9]\\d{0,18})$"},"certificate":{"type":"object","description":"An X.509 certificate","additionalProperties":false,"properties":{"rawBytes":{"$ref":"#/$defs/base64"}},"required":["rawBytes"]},"logEntry":{"type":"object","description":"One entry of a transparency log","additionalProperties":false,"properties":{"logIndex":{"$ref":"#/$defs/count"},"logId":{"type":"object","description":"Which log","additionalProperties":false,"properties":{"keyId":{"$ref":"#/$defs/base64"}},"required":["keyId"]},"kindVersion":{"type":"object","description":"Type of the entry","additionalProperties":false,"properties":{"kind":{"type":"string","description":"Kind"},"version":{"type":"string","description":"Version"}},"required":["kind","version"]},"integratedTime":{"$ref":"#/$defs/count"},"inclusionPromise":{"type":"object","description":"The log's promise","additionalProperties":false,"properties":{"signedEntryTimestamp":{"$ref":"#/$defs/base64"}},"required":["signedEntryTimestamp"]},"inclusionProof":{"type":"object","description":"The log's proof","additionalProperties":false,"properties":{"logIndex":{"$ref":"#/$defs/count"},"rootHash":{"$ref":"#/$defs/base64"},"treeSize":{"$ref":"#/$defs/count"},"hashes":{"type":"array","description":"Audit path","items":{"$ref":"#/$defs/base64"},"maxItems":64},"checkpoint":{"type":"object","description":"The log's checkpoint","additionalProperties":false,"properties":{"envelope":{"type":"string","description":"Signed note"}},"required":["envelope"]}},"required":["rootHash","treeSize","checkpoint"]},"canonicalizedBody":{"$ref":"#/$defs/base64"}},"required":["logId","kindVersion","canonicalizedBody"]}}};const schema7 = {"type":"object","description":"An X.509 certificate","additionalProperties":false,"properties":{"rawBytes":{"$ref":"#/$defs/base64"}},"required":["rawBytes"]};const schema8 = {"type":"string","description":"Base64","pattern":"^[A-Za-z0-9+/]+={0,2}$"};const pattern0 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern0.test(data)){validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]+={0,2}$"+"\""}];return false;}}else {validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate23.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.rawBytes === undefined) && (missing0 = "rawBytes")){validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(key0 === "rawBytes")){validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.rawBytes !== undefined){if(!(validate23(data.rawBytes, {instancePath:instancePath+"/rawBytes",parentData:data,parentDataProperty:"rawBytes",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","description":"One entry of a transparency log","additionalProperties":false,"properties":{"logIndex":{"$ref":"#/$defs/count"},"logId":{"type":"object","description":"Which log","additionalProperties":false,"properties":{"keyId":{"$ref":"#/$defs/base64"}},"required":["keyId"]},"kindVersion":{"type":"object","description":"Type of the entry","additionalProperties":false,"properties":{"kind":{"type":"string","description":"Kind"},"version":{"type":"string","description":"Version"}},"required":["kind","version"]},"integratedTime":{"$ref":"#/$defs/count"},"inclusionPromise":{"type":"object","description":"The log's promise","additionalProperties":false,"properties":{"signedEntryTimestamp":{"$ref":"#/$defs/base64"}},"required":["signedEntryTimestamp"]},"inclusionProof":{"type":"object","description":"The log's proof","additionalProperties":false,"properties":{"logIndex":{"$ref":"#/$defs/count"},"rootHash":{"$ref":"#/$defs/base64"},"treeSize":{"$ref":"#/$defs/count"},"hashes":{"type":"array","description":"Audit path","items":{"$ref":"#/$defs/base64"},"maxItems":64},"checkpoint":{"type":"object","description":"The log's checkpoint","additionalProperties":false,"properties":{"envelope":{"type":"string","description":"Signed note"}},"required":["envelope"]}},"required":["rootHash","treeSize","checkpoint"]},"canonicalizedBody":{"$ref":"#/$defs/base64"}},"required":["logId","kindVersion","canonicalizedBody"]};const schema10 = {"type":"string","description":"A whole number","pattern":"^(?:0|[1-9]\\d{0,18})$"};const pattern1 = new RegExp("^(?:0|[1-9]\\d{0,18})$", "u");function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern1.test(data)){validate28.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9]\\d{0,18})$"},message:"must match pattern \""+"^(?:0|[1-9]\\d{0,18})$"+"\""}];return false;}}else {validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate28.errors = vErrors;return errors === 0;}function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((data.logId === undefined) && (missing0 = "logId")) || ((data.kindVersion === undefined) && (missing0 = "kindVersion"))) || ((data.canonicalizedBody === undefined) && (missing0 = "canonicalizedBody"))){validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "logIndex") || (key0 === "logId")) || (key0 === "kindVersion")) || (key0 === "integratedTime")) || (key0 === "inclusionPromise")) || (key0 === "inclusionProof")) || (key0 === "canonicalizedBody"))){validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.logIndex !== undefined){const _errs2 = errors;if(!(validate28(data.logIndex, {instancePath:instancePath+"/logIndex",parentData:data,parentDataProperty:"logIndex",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.logId !== undefined){let data1 = data.logId;const _errs3 = errors;if(errors === _errs3){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){let missing1;if((data1.keyId === undefined) && (missing1 = "keyId")){validate27.errors = [{instancePath:instancePath+"/logId",schemaPath:"#/properties/logId/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs5 = errors;for(const key1 in data1){if(!(key1 === "keyId")){validate27.errors = [{instancePath:instancePath+"/logId",schemaPath:"#/properties/logId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs5 === errors){if(data1.keyId !== undefined){if(!(validate23(data1.keyId, {instancePath:instancePath+"/logId/keyId",parentData:data1,parentDataProperty:"keyId",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}}}else {validate27.errors = [{instancePath:instancePath+"/logId",schemaPath:"#/properties/logId/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.kindVersion !== undefined){let data3 = data.kindVersion;const _errs7 = errors;if(errors === _errs7){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing2;if(((data3.kind === undefined) && (missing2 = "kind")) || ((data3.version === undefined) && (missing2 = "version"))){validate27.errors = [{instancePath:instancePath+"/kindVersion",schemaPath:"#/properties/kindVersion/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs9 = errors;for(const key2 in data3){if(!((key2 === "kind") || (key2 === "version"))){validate27.errors = [{instancePath:instancePath+"/kindVersion",schemaPath:"#/properties/kindVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs9 === errors){if(data3.kind !== undefined){const _errs10 = errors;if(typeof data3.kind !== "string"){validate27.errors = [{instancePath:instancePath+"/kindVersion/kind",schemaPath:"#/properties/kindVersion/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data3.version !== undefined){const _errs12 = errors;if(typeof data3.version !== "string"){validate27.errors = [{instancePath:instancePath+"/kindVersion/version",schemaPath:"#/properties/kindVersion/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}}}}}else {validate27.errors = [{instancePath:instancePath+"/kindVersion",schemaPath:"#/properties/kindVersion/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.integratedTime !== undefined){const _errs14 = errors;if(!(validate28(data.integratedTime, {instancePath:instancePath+"/integratedTime",parentData:data,parentDataProperty:"integratedTime",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.inclusionPromise !== undefined){let data7 = data.inclusionPromise;const _errs15 = errors;if(errors === _errs15){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){let missing3;if((data7.signedEntryTimestamp === undefined) && (missing3 = "signedEntryTimestamp")){validate27.errors = [{instancePath:instancePath+"/inclusionPromise",schemaPath:"#/properties/inclusionPromise/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs17 = errors;for(const key3 in data7){if(!(key3 === "signedEntryTimestamp")){validate27.errors = [{instancePath:instancePath+"/inclusionPromise",schemaPath:"#/properties/inclusionPromise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs17 === errors){if(data7.signedEntryTimestamp !== undefined){if(!(validate23(data7.signedEntryTimestamp, {instancePath:instancePath+"/inclusionPromise/signedEntryTimestamp",parentData:data7,parentDataProperty:"signedEntryTimestamp",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}}}else {validate27.errors = [{instancePath:instancePath+"/inclusionPromise",schemaPath:"#/properties/inclusionPromise/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.inclusionProof !== undefined){let data9 = data.inclusionProof;const _errs19 = errors;if(errors === _errs19){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing4;if((((data9.rootHash === undefined) && (missing4 = "rootHash")) || ((data9.treeSize === undefined) && (missing4 = "treeSize"))) || ((data9.checkpoint === undefined) && (missing4 = "checkpoint"))){validate27.errors = [{instancePath:instancePath+"/inclusionProof",schemaPath:"#/properties/inclusionProof/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];return false;}else {const _errs21 = errors;for(const key4 in data9){if(!(((((key4 === "logIndex") || (key4 === "rootHash")) || (key4 === "treeSize")) || (key4 === "hashes")) || (key4 === "checkpoint"))){validate27.errors = [{instancePath:instancePath+"/inclusionProof",schemaPath:"#/properties/inclusionProof/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];return false;break;}}if(_errs21 === errors){if(data9.logIndex !== undefined){const _errs22 = errors;if(!(validate28(data9.logIndex, {instancePath:instancePath+"/inclusionProof/logIndex",parentData:data9,parentDataProperty:"logIndex",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid4 = _errs22 === errors;}else {var valid4 = true;}if(valid4){if(data9.rootHash !== undefined){const _errs23 = errors;if(!(validate23(data9.rootHash, {instancePath:instancePath+"/inclusionProof/rootHash",parentData:data9,parentDataProperty:"rootHash",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid4 = _errs23 === errors;}else {var valid4 = true;}if(valid4){if(data9.treeSize !== undefined){const _errs24 = errors;if(!(validate28(data9.treeSize, {instancePath:instancePath+"/inclusionProof/treeSize",parentData:data9,parentDataProperty:"treeSize",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid4 = _errs24 === errors;}else {var valid4 = true;}if(valid4){if(data9.hashes !== undefined){let data13 = data9.hashes;const _errs25 = errors;if(errors === _errs25){if(Array.isArray(data13)){if(data13.length > 64){validate27.errors = [{instancePath:instancePath+"/inclusionProof/hashes",schemaPath:"#/properties/inclusionProof/properties/hashes/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];return false;}else {var valid5 = true;const len0 = data13.length;for(let i0=0; i0<len0; i0++){const _errs27 = errors;if(!(validate23(data13[i0], {instancePath:instancePath+"/inclusionProof/hashes/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid5 = _errs27 === errors;if(!valid5){break;}}}}else {validate27.errors = [{instancePath:instancePath+"/inclusionProof/hashes",schemaPath:"#/properties/inclusionProof/properties/hashes/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid4 = _errs25 === errors;}else {var valid4 = true;}if(valid4){if(data9.checkpoint !== undefined){let data15 = data9.checkpoint;const _errs28 = errors;if(errors === _errs28){if(data15 && typeof data15 == "object" && !Array.isArray(data15)){let missing5;if((data15.envelope === undefined) && (missing5 = "envelope")){validate27.errors = [{instancePath:instancePath+"/inclusionProof/checkpoint",schemaPath:"#/properties/inclusionProof/properties/checkpoint/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];return false;}else {const _errs30 = errors;for(const key5 in data15){if(!(key5 === "envelope")){validate27.errors = [{instancePath:instancePath+"/inclusionProof/checkpoint",schemaPath:"#/properties/inclusionProof/properties/checkpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];return false;break;}}if(_errs30 === errors){if(data15.envelope !== undefined){if(typeof data15.envelope !== "string"){validate27.errors = [{instancePath:instancePath+"/inclusionProof/checkpoint/envelope",schemaPath:"#/properties/inclusionProof/properties/checkpoint/properties/envelope/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}}}}else {validate27.errors = [{instancePath:instancePath+"/inclusionProof/checkpoint",schemaPath:"#/properties/inclusionProof/properties/checkpoint/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs28 === errors;}else {var valid4 = true;}}}}}}}}else {validate27.errors = [{instancePath:instancePath+"/inclusionProof",schemaPath:"#/properties/inclusionProof/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs19 === errors;}else {var valid0 = true;}if(valid0){if(data.canonicalizedBody !== undefined){const _errs33 = errors;if(!(validate23(data.canonicalizedBody, {instancePath:instancePath+"/canonicalizedBody",parentData:data,parentDataProperty:"canonicalizedBody",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid0 = _errs33 === errors;}else {var valid0 = true;}}}}}}}}}}else {validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate27.errors = vErrors;return errors === 0;}const schema11 = {"type":"string","description":"Base64, of the standard or the URL-safe alphabet","pattern":"^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$"};const pattern2 = new RegExp("^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$", "u");function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern2.test(data)){validate40.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$"+"\""}];return false;}}else {validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate40.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="sigstore-bundle.schema.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((data.mediaType === undefined) && (missing0 = "mediaType")) || ((data.verificationMaterial === undefined) && (missing0 = "verificationMaterial"))) || ((data.dsseEnvelope === undefined) && (missing0 = "dsseEnvelope"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "mediaType") || (key0 === "verificationMaterial")) || (key0 === "dsseEnvelope"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.mediaType !== undefined){const _errs2 = errors;if(typeof data.mediaType !== "string"){validate21.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.verificationMaterial !== undefined){let data1 = data.verificationMaterial;const _errs4 = errors;if(errors === _errs4){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){const _errs6 = errors;for(const key1 in data1){if(!(((((key1 === "publicKey") || (key1 === "certificate")) || (key1 === "x509CertificateChain")) || (key1 === "tlogEntries")) || (key1 === "timestampVerificationData"))){validate21.errors = [{instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs6 === errors){if(data1.publicKey !== undefined){let data2 = data1.publicKey;const _errs7 = errors;if(errors === _errs7){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){let missing1;if((data2.hint === undefined) && (missing1 = "hint")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/publicKey",schemaPath:"#/properties/verificationMaterial/properties/publicKey/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs9 = errors;for(const key2 in data2){if(!(key2 === "hint")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/publicKey",schemaPath:"#/properties/verificationMaterial/properties/publicKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs9 === errors){if(data2.hint !== undefined){if(typeof data2.hint !== "string"){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/publicKey/hint",schemaPath:"#/properties/verificationMaterial/properties/publicKey/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/publicKey",schemaPath:"#/properties/verificationMaterial/properties/publicKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data1.certificate !== undefined){const _errs12 = errors;if(!(validate22(data1.certificate, {instancePath:instancePath+"/verificationMaterial/certificate",parentData:data1,parentDataProperty:"certificate",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid1 = _errs12 === errors;}else {var valid1 = true;}if(valid1){if(data1.x509CertificateChain !== undefined){let data5 = data1.x509CertificateChain;const _errs13 = errors;if(errors === _errs13){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing2;if((data5.certificates === undefined) && (missing2 = "certificates")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/x509CertificateChain",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs15 = errors;for(const key3 in data5){if(!(key3 === "certificates")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/x509CertificateChain",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs15 === errors){if(data5.certificates !== undefined){let data6 = data5.certificates;const _errs16 = errors;if(errors === _errs16){if(Array.isArray(data6)){if(data6.length > 1){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];return false;}else {if(data6.length < 1){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];return false;}else {var valid4 = true;const len0 = data6.length;for(let i0=0; i0<len0; i0++){const _errs18 = errors;if(!(validate22(data6[i0], {instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid4 = _errs18 === errors;if(!valid4){break;}}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/x509CertificateChain/certificates",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/properties/certificates/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/x509CertificateChain",schemaPath:"#/properties/verificationMaterial/properties/x509CertificateChain/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs13 === errors;}else {var valid1 = true;}if(valid1){if(data1.tlogEntries !== undefined){let data8 = data1.tlogEntries;const _errs19 = errors;if(errors === _errs19){if(Array.isArray(data8)){if(data8.length > 16){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/tlogEntries",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];return false;}else {var valid5 = true;const len1 = data8.length;for(let i1=0; i1<len1; i1++){const _errs21 = errors;if(!(validate27(data8[i1], {instancePath:instancePath+"/verificationMaterial/tlogEntries/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid5 = _errs21 === errors;if(!valid5){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/tlogEntries",schemaPath:"#/properties/verificationMaterial/properties/tlogEntries/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid1 = _errs19 === errors;}else {var valid1 = true;}if(valid1){if(data1.timestampVerificationData !== undefined){let data10 = data1.timestampVerificationData;const _errs22 = errors;if(errors === _errs22){if(data10 && typeof data10 == "object" && !Array.isArray(data10)){const _errs24 = errors;for(const key4 in data10){if(!(key4 === "rfc3161Timestamps")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];return false;break;}}if(_errs24 === errors){if(data10.rfc3161Timestamps !== undefined){let data11 = data10.rfc3161Timestamps;const _errs25 = errors;if(errors === _errs25){if(Array.isArray(data11)){if(data11.length > 16){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];return false;}else {var valid7 = true;const len2 = data11.length;for(let i2=0; i2<len2; i2++){let data12 = data11[i2];const _errs27 = errors;if(errors === _errs27){if(data12 && typeof data12 == "object" && !Array.isArray(data12)){let missing3;if((data12.signedTimestamp === undefined) && (missing3 = "signedTimestamp")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i2,schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs29 = errors;for(const key5 in data12){if(!(key5 === "signedTimestamp")){validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i2,schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];return false;break;}}if(_errs29 === errors){if(data12.signedTimestamp !== undefined){if(!(validate23(data12.signedTimestamp, {instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i2+"/signedTimestamp",parentData:data12,parentDataProperty:"signedTimestamp",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps/" + i2,schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid7 = _errs27 === errors;if(!valid7){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData/rfc3161Timestamps",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/properties/rfc3161Timestamps/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial/timestampVerificationData",schemaPath:"#/properties/verificationMaterial/properties/timestampVerificationData/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs22 === errors;}else {var valid1 = true;}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/verificationMaterial",schemaPath:"#/properties/verificationMaterial/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.dsseEnvelope !== undefined){let data14 = data.dsseEnvelope;const _errs31 = errors;if(errors === _errs31){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){let missing4;if((((data14.payload === undefined) && (missing4 = "payload")) || ((data14.payloadType === undefined) && (missing4 = "payloadType"))) || ((data14.signatures === undefined) && (missing4 = "signatures"))){validate21.errors = [{instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];return false;}else {const _errs33 = errors;for(const key6 in data14){if(!(((key6 === "payload") || (key6 === "payloadType")) || (key6 === "signatures"))){validate21.errors = [{instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];return false;break;}}if(_errs33 === errors){if(data14.payload !== undefined){const _errs34 = errors;if(!(validate40(data14.payload, {instancePath:instancePath+"/dsseEnvelope/payload",parentData:data14,parentDataProperty:"payload",rootData}))){vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);errors = vErrors.length;}var valid9 = _errs34 === errors;}else {var valid9 = true;}if(valid9){if(data14.payloadType !== undefined){const _errs35 = errors;if(typeof data14.payloadType !== "string"){validate21.errors = [{instancePath:instancePath+"/dsseEnvelope/payloadType",schemaPath:"#/properties/dsseEnvelope/properties/payloadType/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid9 = _errs35 === errors;}else {var valid9 = true;}if(valid9){if(data14.signatures !== undefined){let data17 = data14.signatures;const _errs37 = errors;if(errors === _errs37){if(Array.isArray(data17)){var valid10 = true;const len3 = data17.length;for(let i3=0; i3<len3; i3++){let data18 = data17[i3];const _errs39 = errors;if(errors === _errs39){if(data18 && typeof data18 == "object" && !Array.isArray(data18)){let missing5;if((data18.sig === undefined) && (missing5 = "sig")){validate21.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i3,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];return false;}else {const _errs41 = errors;for(const key7 in data18){if(!((key7 === "sig") || (key7 === "keyid"))){validate21.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i3,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];return false;break;}}if(_errs41 === errors){if(data18.sig !== undefined){const _errs42 = errors;if(!(validate40(data18.sig, {instancePath:instancePath+"/dsseEnvelope/signatures/" + i3+"/sig",parentData:data18,parentDataProperty:"sig",rootData}))){vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);errors = vErrors.length;}var valid11 = _errs42 === errors;}else {var valid11 = true;}if(valid11){if(data18.keyid !== undefined){const _errs43 = errors;if(typeof data18.keyid !== "string"){validate21.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i3+"/keyid",schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/properties/keyid/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs43 === errors;}else {var valid11 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures/" + i3,schemaPath:"#/properties/dsseEnvelope/properties/signatures/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid10 = _errs39 === errors;if(!valid10){break;}}}else {validate21.errors = [{instancePath:instancePath+"/dsseEnvelope/signatures",schemaPath:"#/properties/dsseEnvelope/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid9 = _errs37 === errors;}else {var valid9 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/dsseEnvelope",schemaPath:"#/properties/dsseEnvelope/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs31 === errors;}else {var valid0 = true;}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

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
    const { value, problems } = (0,schema/* validateDocument */.m)(document, {
        schema: sigstoreBundleSchema,
        validate: sigstoreBundle,
    });
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
/** What is asked for follows from the trusted root alone: an instance with logs vouches for nothing outside of them. */
function verifierOf(library, instance) {
    const material = refusing('trusted_root_unusable', 'The trusted root cannot be used', () => library.toTrustMaterial(library.TrustedRoot.fromJSON(instance)));
    return new library.Verifier(material, {
        tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
}
function signerBy(library, parsed, instance) {
    const verifier = verifierOf(library, instance);
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

// EXTERNAL MODULE: ./lib/attestation/sigstore-bundle.js + 2 modules
var sigstore_bundle = __webpack_require__(92740);
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

/***/ 16445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY_CODES: () => (/* binding */ VERIFY_CODES),
/* harmony export */   VerifyRefusal: () => (/* binding */ VerifyRefusal)
/* harmony export */ });
/** Why a bundle does not count although it and its attestations are sound in themselves. */
const VERIFY_CODES = [
    'attestation_missing',
    'attestation_not_recorded',
    'environment_not_declared',
    'checkpoint_differs',
    'evaluation_not_recorded',
    'bundle_not_recorded',
    'decision_corrected',
    'not_retrievable',
];
/** A link of the proof that is missing or wrong. `code` is one of the above, or that of a rule which the ledger breaks. */
class VerifyRefusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'VerifyRefusal';
        this.code = code;
    }
}


/***/ })

};
