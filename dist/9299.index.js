export const id = 9299;
export const ids = [9299];
export const modules = {

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
// EXTERNAL MODULE: ./lib/release/bundle-manifest.js + 1 modules
var bundle_manifest = __webpack_require__(46315);
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
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46315);
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
// EXTERNAL MODULE: ./lib/schemas/validators/ledger-entry.js
var ledger_entry = __webpack_require__(97192);
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
// EXTERNAL MODULE: ./lib/release/bundle-manifest.js + 1 modules
var bundle_manifest = __webpack_require__(46315);
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
    if (!(0,ledger_entry/* ledgerEntry */.a)(entry))
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

/***/ 46315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fV: () => (/* binding */ DOCUMENTS),
  e0: () => (/* binding */ MANIFEST),
  VN: () => (/* binding */ bundleJson),
  UF: () => (/* binding */ compareCodeUnits),
  T8: () => (/* binding */ manifestBytes),
  WI: () => (/* binding */ readManifest)
});

// UNUSED EXPORTS: requireConsistent

// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
;// CONCATENATED MODULE: ./lib/schemas/validators/bundle-manifest.js
// Generated by scripts/generate.ts with ajv: change the schemas, then run `npm run generate`.
const bundleManifest = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"bundle-manifest.schema.json","title":"BundleManifest","type":"object","description":"manifest.json of a bundle: RFC 8785 JSON, without a newline. It names every other file of the bundle by its SHA-256.","additionalProperties":false,"properties":{"schema":{"description":"Name and version of this format","const":"arbiter/bundle/v1"},"name":{"type":"string","pattern":"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$","description":"Name of the model"},"version":{"type":"string","pattern":"^\\d+\\.\\d+(?:\\.\\d+)?$","description":"Two or three numbers"},"tag":{"type":"string","minLength":1,"description":"NAME-vVERSION-approved-DAY, the second of a day with .2"},"approved_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"UTC day of the last counted approval"},"valid_until":{"description":"When the approval ends; null where it does not","anyOf":[{"$ref":"#/$defs/instant"},{"type":"null"}]},"repository":{"type":"object","description":"The governed repository","additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1,"description":"GitHub's numeric id"},"name":{"type":"string","minLength":1,"description":"owner/name"}},"required":["id","name"]},"commit":{"$ref":"#/$defs/commit","description":"The merged commit whose objects the bundle was built from"},"pull_request":{"type":"object","description":"Where it was approved","additionalProperties":false,"properties":{"number":{"description":"Number on GitHub","type":"integer","minimum":1},"head":{"$ref":"#/$defs/commit"}},"required":["number","head"]},"subject":{"$ref":"#/$defs/sha256","description":"Digest of what was approved: that of subject.json"},"content":{"$ref":"#/$defs/sha256","description":"Digest of the content manifest: path, mode, size and SHA-256 of every governed file"},"decision":{"$ref":"#/$defs/sha256","description":"Digest of decision.json"},"policies":{"type":"array","description":"Policies that applied, resolved; each is policies/SHA256.json","minItems":1,"items":{"type":"object","description":"A policy","additionalProperties":false,"properties":{"id":{"description":"Identifier","type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"}},"required":["id","sha256"]}},"environments":{"type":"array","description":"Environments it may go to, in their order","items":{"type":"string","minLength":1}},"code_environment":{"description":"Digest of base images and lock files; null where they do not pin it","anyOf":[{"$ref":"#/$defs/sha256"},{"type":"null"}]},"signature":{"description":"Inputs and outputs of the model, as its MLmodel file says; null where there is none","anyOf":[{"$ref":"#/$defs/signature"},{"type":"null"}]},"model_card":{"type":["string","null"],"description":"Path of the model card in the bundle"},"rollback":{"description":"The bundle to go back to; null for the first","anyOf":[{"type":"object","description":"A bundle","additionalProperties":false,"properties":{"tag":{"description":"Name of the tag","type":"string","minLength":1},"sha256":{"$ref":"#/$defs/sha256"}},"required":["tag","sha256"]},{"type":"null"}]},"serving":{"type":"object","description":"How the model is served, as its manifest declares it; absent: it declares nothing","additionalProperties":false,"minProperties":1,"properties":{"endpoint":{"description":"Where the model answers","type":"string","minLength":1,"maxLength":500},"scaling":{"type":"object","description":"Limits of the service","additionalProperties":false,"properties":{"min_replicas":{"description":"Fewest replicas","type":"integer","minimum":1,"maximum":1000000000},"max_replicas":{"description":"Most replicas","type":"integer","minimum":1,"maximum":1000000000},"max_requests_per_second":{"description":"Most requests in a second","type":"integer","minimum":1,"maximum":1000000000}},"required":["min_replicas","max_replicas"]}}},"ledger":{"type":"object","description":"Where the decision is recorded","additionalProperties":false,"properties":{"branch":{"description":"Name of the branch","type":"string","minLength":1},"origin":{"type":"string","minLength":1,"description":"Name of the log in its checkpoints"},"entry":{"type":"object","description":"The evaluation that approved","additionalProperties":false,"properties":{"seq":{"description":"Sequence number in the ledger","type":"integer","minimum":1},"sha256":{"$ref":"#/$defs/sha256"}},"required":["seq","sha256"]},"checkpoint":{"type":"string","minLength":1,"description":"Checkpoint of the ledger when the bundle was made, as a note"}},"required":["branch","origin","entry","checkpoint"]},"files":{"type":"array","description":"Every file of the bundle but this one, sorted by path","items":{"type":"object","description":"A file","additionalProperties":false,"properties":{"path":{"description":"Path in the repository","type":"string","minLength":1},"size":{"type":"integer","minimum":0,"description":"Bytes"},"sha256":{"$ref":"#/$defs/sha256"},"mode":{"enum":["100644","100755"],"description":"As Git writes it"}},"required":["path","size","sha256","mode"]}},"large":{"type":"array","description":"Files over 100 MB, by digest: kept where they are, sorted by path","items":{"type":"object","description":"A file that is not in the bundle","additionalProperties":false,"properties":{"path":{"description":"Path in the repository","type":"string","minLength":1},"size":{"type":"integer","minimum":0,"description":"Bytes"},"sha256":{"$ref":"#/$defs/sha256"},"mode":{"enum":["100644","100755"],"description":"As Git writes it"},"location":{"type":"string","minLength":1,"description":"Where to fetch it; the digest decides"}},"required":["path","size","sha256","mode","location"]}}},"required":["schema","name","version","tag","approved_on","valid_until","repository","commit","pull_request","subject","content","decision","policies","environments","code_environment","signature","model_card","rollback","ledger","files","large"],"$defs":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 in lowercase hex"},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","description":"A commit"},"instant":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$","description":"An instant, UTC"},"signature":{"type":"object","description":"Signature of a model","additionalProperties":false,"properties":{"source":{"type":"string","minLength":1,"description":"Path of the MLmodel file"},"inputs":{"description":"Null where the file does not say","anyOf":[{"$ref":"#/$defs/fields"},{"type":"null"}]},"outputs":{"description":"Null where the file does not say","anyOf":[{"$ref":"#/$defs/fields"},{"type":"null"}]},"params":{"$ref":"#/$defs/params"}},"required":["source","inputs","outputs","params"]},"fields":{"type":"array","description":"Columns or tensors, in their order","items":{"$ref":"#/$defs/field"}},"field":{"type":"object","description":"A column or a tensor","additionalProperties":false,"properties":{"name":{"type":["string","null"],"description":"Null where it is known by its place"},"type":{"$ref":"#/$defs/type"},"required":{"description":"Whether it must be there","type":"boolean"}},"required":["name","type","required"]},"params":{"type":"array","description":"Parameters of inference, each with a default","items":{"type":"object","description":"A parameter","additionalProperties":false,"properties":{"name":{"description":"Name","type":"string","minLength":1},"type":{"$ref":"#/$defs/type"},"default":{"type":["number","string","boolean","null","array"],"description":"Its default, as MLflow writes it"}},"required":["name","type","default"]}},"type":{"description":"A type of MLflow: the word of a scalar, or what is nested","anyOf":[{"type":"string","minLength":1},{"type":"object","description":"A list","additionalProperties":false,"properties":{"array":{"$ref":"#/$defs/type"}},"required":["array"]},{"type":"object","description":"A map with text keys","additionalProperties":false,"properties":{"map":{"$ref":"#/$defs/type"}},"required":["map"]},{"type":"object","description":"An object with named properties","additionalProperties":false,"properties":{"object":{"$ref":"#/$defs/fields"}},"required":["object"]},{"type":"object","description":"A tensor","additionalProperties":false,"properties":{"tensor":{"type":"object","description":"Type and shape; -1 is any length","additionalProperties":false,"properties":{"dtype":{"description":"Type of the value","type":"string","minLength":1},"shape":{"type":"array","description":"Lengths","items":{"type":"integer","minimum":-1}}},"required":["dtype","shape"]}},"required":["tensor"]}]}}};const func2 = Object.prototype.hasOwnProperty;const pattern0 = new RegExp("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "u");const pattern1 = new RegExp("^\\d+\\.\\d+(?:\\.\\d+)?$", "u");const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");const schema7 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$","description":"An instant, UTC"};const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern3.test(data)){validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""}];return false;}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema8 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","description":"A commit"};const pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern4.test(data)){validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];return false;}}else {validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate24.errors = vErrors;return errors === 0;}const schema9 = {"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 in lowercase hex"};const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern5.test(data)){validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate27.errors = vErrors;return errors === 0;}const schema10 = {"type":"object","description":"Signature of a model","additionalProperties":false,"properties":{"source":{"type":"string","minLength":1,"description":"Path of the MLmodel file"},"inputs":{"description":"Null where the file does not say","anyOf":[{"$ref":"#/$defs/fields"},{"type":"null"}]},"outputs":{"description":"Null where the file does not say","anyOf":[{"$ref":"#/$defs/fields"},{"type":"null"}]},"params":{"$ref":"#/$defs/params"}},"required":["source","inputs","outputs","params"]};const schema11 = {"type":"array","description":"Columns or tensors, in their order","items":{"$ref":"#/$defs/field"}};const schema12 = {"type":"object","description":"A column or a tensor","additionalProperties":false,"properties":{"name":{"type":["string","null"],"description":"Null where it is known by its place"},"type":{"$ref":"#/$defs/type"},"required":{"description":"Whether it must be there","type":"boolean"}},"required":["name","type","required"]};const schema13 = {"description":"A type of MLflow: the word of a scalar, or what is nested","anyOf":[{"type":"string","minLength":1},{"type":"object","description":"A list","additionalProperties":false,"properties":{"array":{"$ref":"#/$defs/type"}},"required":["array"]},{"type":"object","description":"A map with text keys","additionalProperties":false,"properties":{"map":{"$ref":"#/$defs/type"}},"required":["map"]},{"type":"object","description":"An object with named properties","additionalProperties":false,"properties":{"object":{"$ref":"#/$defs/fields"}},"required":["object"]},{"type":"object","description":"A tensor","additionalProperties":false,"properties":{"tensor":{"type":"object","description":"Type and shape; -1 is any length","additionalProperties":false,"properties":{"dtype":{"description":"Type of the value","type":"string","minLength":1},"shape":{"type":"array","description":"Lengths","items":{"type":"integer","minimum":-1}}},"required":["dtype","shape"]}},"required":["tensor"]}]};const wrapper0 = {validate: validate36};const wrapper2 = {validate: validate34};function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs0 = errors;let valid0 = false;const _errs1 = errors;if(errors === _errs1){if(typeof data === "string"){if(data.length < 1){const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}else {const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs1 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(errors === _errs3){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.array === undefined) && (missing0 = "array")){const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}else {const _errs5 = errors;for(const key0 in data){if(!(key0 === "array")){const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;break;}}if(_errs5 === errors){if(data.array !== undefined){if(!(wrapper0.validate(data.array, {instancePath:instancePath+"/array",parentData:data,parentDataProperty:"array",rootData}))){vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);errors = vErrors.length;}}}}}else {const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs7 = errors;if(errors === _errs7){if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.map === undefined) && (missing1 = "map")){const err5 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}else {const _errs9 = errors;for(const key1 in data){if(!(key1 === "map")){const err6 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;break;}}if(_errs9 === errors){if(data.map !== undefined){if(!(wrapper0.validate(data.map, {instancePath:instancePath+"/map",parentData:data,parentDataProperty:"map",rootData}))){vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);errors = vErrors.length;}}}}}else {const err7 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var _valid0 = _errs7 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs11 = errors;if(errors === _errs11){if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.object === undefined) && (missing2 = "object")){const err8 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}else {const _errs13 = errors;for(const key2 in data){if(!(key2 === "object")){const err9 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;break;}}if(_errs13 === errors){if(data.object !== undefined){if(!(wrapper2.validate(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);errors = vErrors.length;}}}}}else {const err10 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}var _valid0 = _errs11 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs15 = errors;if(errors === _errs15){if(data && typeof data == "object" && !Array.isArray(data)){let missing3;if((data.tensor === undefined) && (missing3 = "tensor")){const err11 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}else {const _errs17 = errors;for(const key3 in data){if(!(key3 === "tensor")){const err12 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;break;}}if(_errs17 === errors){if(data.tensor !== undefined){let data3 = data.tensor;const _errs18 = errors;if(errors === _errs18){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing4;if(((data3.dtype === undefined) && (missing4 = "dtype")) || ((data3.shape === undefined) && (missing4 = "shape"))){const err13 = {instancePath:instancePath+"/tensor",schemaPath:"#/anyOf/4/properties/tensor/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}else {const _errs20 = errors;for(const key4 in data3){if(!((key4 === "dtype") || (key4 === "shape"))){const err14 = {instancePath:instancePath+"/tensor",schemaPath:"#/anyOf/4/properties/tensor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;break;}}if(_errs20 === errors){if(data3.dtype !== undefined){let data4 = data3.dtype;const _errs21 = errors;if(errors === _errs21){if(typeof data4 === "string"){if(data4.length < 1){const err15 = {instancePath:instancePath+"/tensor/dtype",schemaPath:"#/anyOf/4/properties/tensor/properties/dtype/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}else {const err16 = {instancePath:instancePath+"/tensor/dtype",schemaPath:"#/anyOf/4/properties/tensor/properties/dtype/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}var valid5 = _errs21 === errors;}else {var valid5 = true;}if(valid5){if(data3.shape !== undefined){let data5 = data3.shape;const _errs23 = errors;if(errors === _errs23){if(Array.isArray(data5)){var valid6 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];const _errs25 = errors;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err17 = {instancePath:instancePath+"/tensor/shape/" + i0,schemaPath:"#/anyOf/4/properties/tensor/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(errors === _errs25){if((typeof data6 == "number") && (isFinite(data6))){if(data6 < -1 || isNaN(data6)){const err18 = {instancePath:instancePath+"/tensor/shape/" + i0,schemaPath:"#/anyOf/4/properties/tensor/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}var valid6 = _errs25 === errors;if(!valid6){break;}}}else {const err19 = {instancePath:instancePath+"/tensor/shape",schemaPath:"#/anyOf/4/properties/tensor/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}var valid5 = _errs23 === errors;}else {var valid5 = true;}}}}}else {const err20 = {instancePath:instancePath+"/tensor",schemaPath:"#/anyOf/4/properties/tensor/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}}}}else {const err21 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}var _valid0 = _errs15 === errors;valid0 = valid0 || _valid0;}}}}if(!valid0){const err22 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;validate36.errors = vErrors;return false;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate36.errors = vErrors;return errors === 0;}function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.required === undefined) && (missing0 = "required"))){validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "name") || (key0 === "type")) || (key0 === "required"))){validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined){let data0 = data.name;const _errs2 = errors;if((typeof data0 !== "string") && (data0 !== null)){validate35.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema12.properties.name.type},message:"must be string,null"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.type !== undefined){const _errs4 = errors;if(!(validate36(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.required !== undefined){const _errs5 = errors;if(typeof data.required !== "boolean"){validate35.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs5 === errors;}else {var valid0 = true;}}}}}}else {validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate35.errors = vErrors;return errors === 0;}function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(Array.isArray(data)){var valid0 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){const _errs1 = errors;if(!(validate35(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}var valid0 = _errs1 === errors;if(!valid0){break;}}}else {validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}validate34.errors = vErrors;return errors === 0;}const schema14 = {"type":"array","description":"Parameters of inference, each with a default","items":{"type":"object","description":"A parameter","additionalProperties":false,"properties":{"name":{"description":"Name","type":"string","minLength":1},"type":{"$ref":"#/$defs/type"},"default":{"type":["number","string","boolean","null","array"],"description":"Its default, as MLflow writes it"}},"required":["name","type","default"]}};function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(Array.isArray(data)){var valid0 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs1 = errors;if(errors === _errs1){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing0;if((((data0.name === undefined) && (missing0 = "name")) || ((data0.type === undefined) && (missing0 = "type"))) || ((data0.default === undefined) && (missing0 = "default"))){validate41.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs3 = errors;for(const key0 in data0){if(!(((key0 === "name") || (key0 === "type")) || (key0 === "default"))){validate41.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs3 === errors){if(data0.name !== undefined){let data1 = data0.name;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(data1.length < 1){validate41.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate41.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs4 === errors;}else {var valid1 = true;}if(valid1){if(data0.type !== undefined){const _errs6 = errors;if(!(validate36(data0.type, {instancePath:instancePath+"/" + i0+"/type",parentData:data0,parentDataProperty:"type",rootData}))){vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);errors = vErrors.length;}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data0.default !== undefined){let data3 = data0.default;const _errs7 = errors;if(((((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (typeof data3 !== "boolean")) && (data3 !== null)) && (!(Array.isArray(data3)))){validate41.errors = [{instancePath:instancePath+"/" + i0+"/default",schemaPath:"#/items/properties/default/type",keyword:"type",params:{type: schema14.items.properties.default.type},message:"must be number,string,boolean,null,array"}];return false;}var valid1 = _errs7 === errors;}else {var valid1 = true;}}}}}}else {validate41.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs1 === errors;if(!valid0){break;}}}else {validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}validate41.errors = vErrors;return errors === 0;}function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.source === undefined) && (missing0 = "source")) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.params === undefined) && (missing0 = "params"))){validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "source") || (key0 === "inputs")) || (key0 === "outputs")) || (key0 === "params"))){validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.source !== undefined){let data0 = data.source;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(data0.length < 1){validate33.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate33.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.inputs !== undefined){let data1 = data.inputs;const _errs4 = errors;const _errs5 = errors;let valid1 = false;const _errs6 = errors;if(!(validate34(data1, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}var _valid0 = _errs6 === errors;valid1 = valid1 || _valid0;if(!valid1){const _errs7 = errors;if(data1 !== null){const err0 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs7 === errors;valid1 = valid1 || _valid0;}if(!valid1){const err1 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate33.errors = vErrors;return false;}else {errors = _errs5;if(vErrors !== null){if(_errs5){vErrors.length = _errs5;}else {vErrors = null;}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.outputs !== undefined){let data2 = data.outputs;const _errs9 = errors;const _errs10 = errors;let valid2 = false;const _errs11 = errors;if(!(validate34(data2, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}var _valid1 = _errs11 === errors;valid2 = valid2 || _valid1;if(!valid2){const _errs12 = errors;if(data2 !== null){const err2 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var _valid1 = _errs12 === errors;valid2 = valid2 || _valid1;}if(!valid2){const err3 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate33.errors = vErrors;return false;}else {errors = _errs10;if(vErrors !== null){if(_errs10){vErrors.length = _errs10;}else {vErrors = null;}}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.params !== undefined){const _errs14 = errors;if(!(validate41(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData}))){vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);errors = vErrors.length;}var valid0 = _errs14 === errors;}else {var valid0 = true;}}}}}}}else {validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate33.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="bundle-manifest.schema.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((((((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.approved_on === undefined) && (missing0 = "approved_on"))) || ((data.valid_until === undefined) && (missing0 = "valid_until"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.pull_request === undefined) && (missing0 = "pull_request"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.policies === undefined) && (missing0 = "policies"))) || ((data.environments === undefined) && (missing0 = "environments"))) || ((data.code_environment === undefined) && (missing0 = "code_environment"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.model_card === undefined) && (missing0 = "model_card"))) || ((data.rollback === undefined) && (missing0 = "rollback"))) || ((data.ledger === undefined) && (missing0 = "ledger"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.large === undefined) && (missing0 = "large"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema6.properties, key0))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schema !== undefined){const _errs2 = errors;if("arbiter/bundle/v1" !== data.schema){validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "arbiter/bundle/v1"},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.name !== undefined){let data1 = data.name;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){let data2 = data.version;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern1.test(data2)){validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(?:\\.\\d+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+(?:\\.\\d+)?$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.tag !== undefined){let data3 = data.tag;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(data3.length < 1){validate21.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.approved_on !== undefined){let data4 = data.approved_on;const _errs9 = errors;if(errors === _errs9){if(typeof data4 === "string"){if(!pattern2.test(data4)){validate21.errors = [{instancePath:instancePath+"/approved_on",schemaPath:"#/properties/approved_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/approved_on",schemaPath:"#/properties/approved_on/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.valid_until !== undefined){let data5 = data.valid_until;const _errs11 = errors;const _errs12 = errors;let valid1 = false;const _errs13 = errors;if(!(validate22(data5, {instancePath:instancePath+"/valid_until",parentData:data,parentDataProperty:"valid_until",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var _valid0 = _errs13 === errors;valid1 = valid1 || _valid0;if(!valid1){const _errs14 = errors;if(data5 !== null){const err0 = {instancePath:instancePath+"/valid_until",schemaPath:"#/properties/valid_until/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs14 === errors;valid1 = valid1 || _valid0;}if(!valid1){const err1 = {instancePath:instancePath+"/valid_until",schemaPath:"#/properties/valid_until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs12;if(vErrors !== null){if(_errs12){vErrors.length = _errs12;}else {vErrors = null;}}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.repository !== undefined){let data6 = data.repository;const _errs16 = errors;if(errors === _errs16){if(data6 && typeof data6 == "object" && !Array.isArray(data6)){let missing1;if(((data6.id === undefined) && (missing1 = "id")) || ((data6.name === undefined) && (missing1 = "name"))){validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs18 = errors;for(const key1 in data6){if(!((key1 === "id") || (key1 === "name"))){validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs18 === errors){if(data6.id !== undefined){let data7 = data6.id;const _errs19 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate21.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs19){if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 1 || isNaN(data7)){validate21.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs19 === errors;}else {var valid2 = true;}if(valid2){if(data6.name !== undefined){let data8 = data6.name;const _errs21 = errors;if(errors === _errs21){if(typeof data8 === "string"){if(data8.length < 1){validate21.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs21 === errors;}else {var valid2 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.commit !== undefined){const _errs23 = errors;if(!(validate24(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}var valid0 = _errs23 === errors;}else {var valid0 = true;}if(valid0){if(data.pull_request !== undefined){let data10 = data.pull_request;const _errs24 = errors;if(errors === _errs24){if(data10 && typeof data10 == "object" && !Array.isArray(data10)){let missing2;if(((data10.number === undefined) && (missing2 = "number")) || ((data10.head === undefined) && (missing2 = "head"))){validate21.errors = [{instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs26 = errors;for(const key2 in data10){if(!((key2 === "number") || (key2 === "head"))){validate21.errors = [{instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs26 === errors){if(data10.number !== undefined){let data11 = data10.number;const _errs27 = errors;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){validate21.errors = [{instancePath:instancePath+"/pull_request/number",schemaPath:"#/properties/pull_request/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs27){if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 1 || isNaN(data11)){validate21.errors = [{instancePath:instancePath+"/pull_request/number",schemaPath:"#/properties/pull_request/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid3 = _errs27 === errors;}else {var valid3 = true;}if(valid3){if(data10.head !== undefined){const _errs29 = errors;if(!(validate24(data10.head, {instancePath:instancePath+"/pull_request/head",parentData:data10,parentDataProperty:"head",rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}var valid3 = _errs29 === errors;}else {var valid3 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.subject !== undefined){const _errs30 = errors;if(!(validate27(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.content !== undefined){const _errs31 = errors;if(!(validate27(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs31 === errors;}else {var valid0 = true;}if(valid0){if(data.decision !== undefined){const _errs32 = errors;if(!(validate27(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.policies !== undefined){let data16 = data.policies;const _errs33 = errors;if(errors === _errs33){if(Array.isArray(data16)){if(data16.length < 1){validate21.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];return false;}else {var valid4 = true;const len0 = data16.length;for(let i0=0; i0<len0; i0++){let data17 = data16[i0];const _errs35 = errors;if(errors === _errs35){if(data17 && typeof data17 == "object" && !Array.isArray(data17)){let missing3;if(((data17.id === undefined) && (missing3 = "id")) || ((data17.sha256 === undefined) && (missing3 = "sha256"))){validate21.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs37 = errors;for(const key3 in data17){if(!((key3 === "id") || (key3 === "sha256"))){validate21.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs37 === errors){if(data17.id !== undefined){let data18 = data17.id;const _errs38 = errors;if(errors === _errs38){if(typeof data18 === "string"){if(data18.length < 1){validate21.errors = [{instancePath:instancePath+"/policies/" + i0+"/id",schemaPath:"#/properties/policies/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/policies/" + i0+"/id",schemaPath:"#/properties/policies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid5 = _errs38 === errors;}else {var valid5 = true;}if(valid5){if(data17.sha256 !== undefined){const _errs40 = errors;if(!(validate27(data17.sha256, {instancePath:instancePath+"/policies/" + i0+"/sha256",parentData:data17,parentDataProperty:"sha256",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid5 = _errs40 === errors;}else {var valid5 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs35 === errors;if(!valid4){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs33 === errors;}else {var valid0 = true;}if(valid0){if(data.environments !== undefined){let data20 = data.environments;const _errs41 = errors;if(errors === _errs41){if(Array.isArray(data20)){var valid6 = true;const len1 = data20.length;for(let i1=0; i1<len1; i1++){let data21 = data20[i1];const _errs43 = errors;if(errors === _errs43){if(typeof data21 === "string"){if(data21.length < 1){validate21.errors = [{instancePath:instancePath+"/environments/" + i1,schemaPath:"#/properties/environments/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/environments/" + i1,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid6 = _errs43 === errors;if(!valid6){break;}}}else {validate21.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.code_environment !== undefined){let data22 = data.code_environment;const _errs45 = errors;const _errs46 = errors;let valid7 = false;const _errs47 = errors;if(!(validate27(data22, {instancePath:instancePath+"/code_environment",parentData:data,parentDataProperty:"code_environment",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var _valid1 = _errs47 === errors;valid7 = valid7 || _valid1;if(!valid7){const _errs48 = errors;if(data22 !== null){const err2 = {instancePath:instancePath+"/code_environment",schemaPath:"#/properties/code_environment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var _valid1 = _errs48 === errors;valid7 = valid7 || _valid1;}if(!valid7){const err3 = {instancePath:instancePath+"/code_environment",schemaPath:"#/properties/code_environment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs46;if(vErrors !== null){if(_errs46){vErrors.length = _errs46;}else {vErrors = null;}}}var valid0 = _errs45 === errors;}else {var valid0 = true;}if(valid0){if(data.signature !== undefined){let data23 = data.signature;const _errs50 = errors;const _errs51 = errors;let valid8 = false;const _errs52 = errors;if(!(validate33(data23, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var _valid2 = _errs52 === errors;valid8 = valid8 || _valid2;if(!valid8){const _errs53 = errors;if(data23 !== null){const err4 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}var _valid2 = _errs53 === errors;valid8 = valid8 || _valid2;}if(!valid8){const err5 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs51;if(vErrors !== null){if(_errs51){vErrors.length = _errs51;}else {vErrors = null;}}}var valid0 = _errs50 === errors;}else {var valid0 = true;}if(valid0){if(data.model_card !== undefined){let data24 = data.model_card;const _errs55 = errors;if((typeof data24 !== "string") && (data24 !== null)){validate21.errors = [{instancePath:instancePath+"/model_card",schemaPath:"#/properties/model_card/type",keyword:"type",params:{type: schema6.properties.model_card.type},message:"must be string,null"}];return false;}var valid0 = _errs55 === errors;}else {var valid0 = true;}if(valid0){if(data.rollback !== undefined){let data25 = data.rollback;const _errs57 = errors;const _errs58 = errors;let valid9 = false;const _errs59 = errors;if(errors === _errs59){if(data25 && typeof data25 == "object" && !Array.isArray(data25)){let missing4;if(((data25.tag === undefined) && (missing4 = "tag")) || ((data25.sha256 === undefined) && (missing4 = "sha256"))){const err6 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/anyOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}else {const _errs61 = errors;for(const key4 in data25){if(!((key4 === "tag") || (key4 === "sha256"))){const err7 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;break;}}if(_errs61 === errors){if(data25.tag !== undefined){let data26 = data25.tag;const _errs62 = errors;if(errors === _errs62){if(typeof data26 === "string"){if(data26.length < 1){const err8 = {instancePath:instancePath+"/rollback/tag",schemaPath:"#/properties/rollback/anyOf/0/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/rollback/tag",schemaPath:"#/properties/rollback/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid10 = _errs62 === errors;}else {var valid10 = true;}if(valid10){if(data25.sha256 !== undefined){const _errs64 = errors;if(!(validate27(data25.sha256, {instancePath:instancePath+"/rollback/sha256",parentData:data25,parentDataProperty:"sha256",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid10 = _errs64 === errors;}else {var valid10 = true;}}}}}else {const err10 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}var _valid3 = _errs59 === errors;valid9 = valid9 || _valid3;if(!valid9){const _errs65 = errors;if(data25 !== null){const err11 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}var _valid3 = _errs65 === errors;valid9 = valid9 || _valid3;}if(!valid9){const err12 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs58;if(vErrors !== null){if(_errs58){vErrors.length = _errs58;}else {vErrors = null;}}}var valid0 = _errs57 === errors;}else {var valid0 = true;}if(valid0){if(data.serving !== undefined){let data28 = data.serving;const _errs67 = errors;if(errors === _errs67){if(data28 && typeof data28 == "object" && !Array.isArray(data28)){if(Object.keys(data28).length < 1){validate21.errors = [{instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];return false;}else {const _errs69 = errors;for(const key5 in data28){if(!((key5 === "endpoint") || (key5 === "scaling"))){validate21.errors = [{instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];return false;break;}}if(_errs69 === errors){if(data28.endpoint !== undefined){let data29 = data28.endpoint;const _errs70 = errors;if(errors === _errs70){if(typeof data29 === "string"){if(data29.length > 500){validate21.errors = [{instancePath:instancePath+"/serving/endpoint",schemaPath:"#/properties/serving/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];return false;}else {if(data29.length < 1){validate21.errors = [{instancePath:instancePath+"/serving/endpoint",schemaPath:"#/properties/serving/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate21.errors = [{instancePath:instancePath+"/serving/endpoint",schemaPath:"#/properties/serving/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid11 = _errs70 === errors;}else {var valid11 = true;}if(valid11){if(data28.scaling !== undefined){let data30 = data28.scaling;const _errs72 = errors;if(errors === _errs72){if(data30 && typeof data30 == "object" && !Array.isArray(data30)){let missing5;if(((data30.min_replicas === undefined) && (missing5 = "min_replicas")) || ((data30.max_replicas === undefined) && (missing5 = "max_replicas"))){validate21.errors = [{instancePath:instancePath+"/serving/scaling",schemaPath:"#/properties/serving/properties/scaling/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];return false;}else {const _errs74 = errors;for(const key6 in data30){if(!(((key6 === "min_replicas") || (key6 === "max_replicas")) || (key6 === "max_requests_per_second"))){validate21.errors = [{instancePath:instancePath+"/serving/scaling",schemaPath:"#/properties/serving/properties/scaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];return false;break;}}if(_errs74 === errors){if(data30.min_replicas !== undefined){let data31 = data30.min_replicas;const _errs75 = errors;if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){validate21.errors = [{instancePath:instancePath+"/serving/scaling/min_replicas",schemaPath:"#/properties/serving/properties/scaling/properties/min_replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs75){if((typeof data31 == "number") && (isFinite(data31))){if(data31 > 1000000000 || isNaN(data31)){validate21.errors = [{instancePath:instancePath+"/serving/scaling/min_replicas",schemaPath:"#/properties/serving/properties/scaling/properties/min_replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];return false;}else {if(data31 < 1 || isNaN(data31)){validate21.errors = [{instancePath:instancePath+"/serving/scaling/min_replicas",schemaPath:"#/properties/serving/properties/scaling/properties/min_replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}}var valid12 = _errs75 === errors;}else {var valid12 = true;}if(valid12){if(data30.max_replicas !== undefined){let data32 = data30.max_replicas;const _errs77 = errors;if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){validate21.errors = [{instancePath:instancePath+"/serving/scaling/max_replicas",schemaPath:"#/properties/serving/properties/scaling/properties/max_replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs77){if((typeof data32 == "number") && (isFinite(data32))){if(data32 > 1000000000 || isNaN(data32)){validate21.errors = [{instancePath:instancePath+"/serving/scaling/max_replicas",schemaPath:"#/properties/serving/properties/scaling/properties/max_replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];return false;}else {if(data32 < 1 || isNaN(data32)){validate21.errors = [{instancePath:instancePath+"/serving/scaling/max_replicas",schemaPath:"#/properties/serving/properties/scaling/properties/max_replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}}var valid12 = _errs77 === errors;}else {var valid12 = true;}if(valid12){if(data30.max_requests_per_second !== undefined){let data33 = data30.max_requests_per_second;const _errs79 = errors;if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){validate21.errors = [{instancePath:instancePath+"/serving/scaling/max_requests_per_second",schemaPath:"#/properties/serving/properties/scaling/properties/max_requests_per_second/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs79){if((typeof data33 == "number") && (isFinite(data33))){if(data33 > 1000000000 || isNaN(data33)){validate21.errors = [{instancePath:instancePath+"/serving/scaling/max_requests_per_second",schemaPath:"#/properties/serving/properties/scaling/properties/max_requests_per_second/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];return false;}else {if(data33 < 1 || isNaN(data33)){validate21.errors = [{instancePath:instancePath+"/serving/scaling/max_requests_per_second",schemaPath:"#/properties/serving/properties/scaling/properties/max_requests_per_second/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}}var valid12 = _errs79 === errors;}else {var valid12 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/serving/scaling",schemaPath:"#/properties/serving/properties/scaling/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid11 = _errs72 === errors;}else {var valid11 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs67 === errors;}else {var valid0 = true;}if(valid0){if(data.ledger !== undefined){let data34 = data.ledger;const _errs81 = errors;if(errors === _errs81){if(data34 && typeof data34 == "object" && !Array.isArray(data34)){let missing6;if(((((data34.branch === undefined) && (missing6 = "branch")) || ((data34.origin === undefined) && (missing6 = "origin"))) || ((data34.entry === undefined) && (missing6 = "entry"))) || ((data34.checkpoint === undefined) && (missing6 = "checkpoint"))){validate21.errors = [{instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];return false;}else {const _errs83 = errors;for(const key7 in data34){if(!((((key7 === "branch") || (key7 === "origin")) || (key7 === "entry")) || (key7 === "checkpoint"))){validate21.errors = [{instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];return false;break;}}if(_errs83 === errors){if(data34.branch !== undefined){let data35 = data34.branch;const _errs84 = errors;if(errors === _errs84){if(typeof data35 === "string"){if(data35.length < 1){validate21.errors = [{instancePath:instancePath+"/ledger/branch",schemaPath:"#/properties/ledger/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/ledger/branch",schemaPath:"#/properties/ledger/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid13 = _errs84 === errors;}else {var valid13 = true;}if(valid13){if(data34.origin !== undefined){let data36 = data34.origin;const _errs86 = errors;if(errors === _errs86){if(typeof data36 === "string"){if(data36.length < 1){validate21.errors = [{instancePath:instancePath+"/ledger/origin",schemaPath:"#/properties/ledger/properties/origin/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/ledger/origin",schemaPath:"#/properties/ledger/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid13 = _errs86 === errors;}else {var valid13 = true;}if(valid13){if(data34.entry !== undefined){let data37 = data34.entry;const _errs88 = errors;if(errors === _errs88){if(data37 && typeof data37 == "object" && !Array.isArray(data37)){let missing7;if(((data37.seq === undefined) && (missing7 = "seq")) || ((data37.sha256 === undefined) && (missing7 = "sha256"))){validate21.errors = [{instancePath:instancePath+"/ledger/entry",schemaPath:"#/properties/ledger/properties/entry/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];return false;}else {const _errs90 = errors;for(const key8 in data37){if(!((key8 === "seq") || (key8 === "sha256"))){validate21.errors = [{instancePath:instancePath+"/ledger/entry",schemaPath:"#/properties/ledger/properties/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];return false;break;}}if(_errs90 === errors){if(data37.seq !== undefined){let data38 = data37.seq;const _errs91 = errors;if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){validate21.errors = [{instancePath:instancePath+"/ledger/entry/seq",schemaPath:"#/properties/ledger/properties/entry/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs91){if((typeof data38 == "number") && (isFinite(data38))){if(data38 < 1 || isNaN(data38)){validate21.errors = [{instancePath:instancePath+"/ledger/entry/seq",schemaPath:"#/properties/ledger/properties/entry/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid14 = _errs91 === errors;}else {var valid14 = true;}if(valid14){if(data37.sha256 !== undefined){const _errs93 = errors;if(!(validate27(data37.sha256, {instancePath:instancePath+"/ledger/entry/sha256",parentData:data37,parentDataProperty:"sha256",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid14 = _errs93 === errors;}else {var valid14 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/ledger/entry",schemaPath:"#/properties/ledger/properties/entry/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid13 = _errs88 === errors;}else {var valid13 = true;}if(valid13){if(data34.checkpoint !== undefined){let data40 = data34.checkpoint;const _errs94 = errors;if(errors === _errs94){if(typeof data40 === "string"){if(data40.length < 1){validate21.errors = [{instancePath:instancePath+"/ledger/checkpoint",schemaPath:"#/properties/ledger/properties/checkpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/ledger/checkpoint",schemaPath:"#/properties/ledger/properties/checkpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid13 = _errs94 === errors;}else {var valid13 = true;}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs81 === errors;}else {var valid0 = true;}if(valid0){if(data.files !== undefined){let data41 = data.files;const _errs96 = errors;if(errors === _errs96){if(Array.isArray(data41)){var valid15 = true;const len2 = data41.length;for(let i2=0; i2<len2; i2++){let data42 = data41[i2];const _errs98 = errors;if(errors === _errs98){if(data42 && typeof data42 == "object" && !Array.isArray(data42)){let missing8;if(((((data42.path === undefined) && (missing8 = "path")) || ((data42.size === undefined) && (missing8 = "size"))) || ((data42.sha256 === undefined) && (missing8 = "sha256"))) || ((data42.mode === undefined) && (missing8 = "mode"))){validate21.errors = [{instancePath:instancePath+"/files/" + i2,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];return false;}else {const _errs100 = errors;for(const key9 in data42){if(!((((key9 === "path") || (key9 === "size")) || (key9 === "sha256")) || (key9 === "mode"))){validate21.errors = [{instancePath:instancePath+"/files/" + i2,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];return false;break;}}if(_errs100 === errors){if(data42.path !== undefined){let data43 = data42.path;const _errs101 = errors;if(errors === _errs101){if(typeof data43 === "string"){if(data43.length < 1){validate21.errors = [{instancePath:instancePath+"/files/" + i2+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i2+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid16 = _errs101 === errors;}else {var valid16 = true;}if(valid16){if(data42.size !== undefined){let data44 = data42.size;const _errs103 = errors;if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){validate21.errors = [{instancePath:instancePath+"/files/" + i2+"/size",schemaPath:"#/properties/files/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs103){if((typeof data44 == "number") && (isFinite(data44))){if(data44 < 0 || isNaN(data44)){validate21.errors = [{instancePath:instancePath+"/files/" + i2+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid16 = _errs103 === errors;}else {var valid16 = true;}if(valid16){if(data42.sha256 !== undefined){const _errs105 = errors;if(!(validate27(data42.sha256, {instancePath:instancePath+"/files/" + i2+"/sha256",parentData:data42,parentDataProperty:"sha256",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid16 = _errs105 === errors;}else {var valid16 = true;}if(valid16){if(data42.mode !== undefined){let data46 = data42.mode;const _errs106 = errors;if(!((data46 === "100644") || (data46 === "100755"))){validate21.errors = [{instancePath:instancePath+"/files/" + i2+"/mode",schemaPath:"#/properties/files/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.files.items.properties.mode.enum},message:"must be equal to one of the allowed values"}];return false;}var valid16 = _errs106 === errors;}else {var valid16 = true;}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i2,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid15 = _errs98 === errors;if(!valid15){break;}}}else {validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs96 === errors;}else {var valid0 = true;}if(valid0){if(data.large !== undefined){let data47 = data.large;const _errs107 = errors;if(errors === _errs107){if(Array.isArray(data47)){var valid17 = true;const len3 = data47.length;for(let i3=0; i3<len3; i3++){let data48 = data47[i3];const _errs109 = errors;if(errors === _errs109){if(data48 && typeof data48 == "object" && !Array.isArray(data48)){let missing9;if((((((data48.path === undefined) && (missing9 = "path")) || ((data48.size === undefined) && (missing9 = "size"))) || ((data48.sha256 === undefined) && (missing9 = "sha256"))) || ((data48.mode === undefined) && (missing9 = "mode"))) || ((data48.location === undefined) && (missing9 = "location"))){validate21.errors = [{instancePath:instancePath+"/large/" + i3,schemaPath:"#/properties/large/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];return false;}else {const _errs111 = errors;for(const key10 in data48){if(!(((((key10 === "path") || (key10 === "size")) || (key10 === "sha256")) || (key10 === "mode")) || (key10 === "location"))){validate21.errors = [{instancePath:instancePath+"/large/" + i3,schemaPath:"#/properties/large/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];return false;break;}}if(_errs111 === errors){if(data48.path !== undefined){let data49 = data48.path;const _errs112 = errors;if(errors === _errs112){if(typeof data49 === "string"){if(data49.length < 1){validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/path",schemaPath:"#/properties/large/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/path",schemaPath:"#/properties/large/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid18 = _errs112 === errors;}else {var valid18 = true;}if(valid18){if(data48.size !== undefined){let data50 = data48.size;const _errs114 = errors;if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/size",schemaPath:"#/properties/large/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs114){if((typeof data50 == "number") && (isFinite(data50))){if(data50 < 0 || isNaN(data50)){validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/size",schemaPath:"#/properties/large/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid18 = _errs114 === errors;}else {var valid18 = true;}if(valid18){if(data48.sha256 !== undefined){const _errs116 = errors;if(!(validate27(data48.sha256, {instancePath:instancePath+"/large/" + i3+"/sha256",parentData:data48,parentDataProperty:"sha256",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid18 = _errs116 === errors;}else {var valid18 = true;}if(valid18){if(data48.mode !== undefined){let data52 = data48.mode;const _errs117 = errors;if(!((data52 === "100644") || (data52 === "100755"))){validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/mode",schemaPath:"#/properties/large/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.large.items.properties.mode.enum},message:"must be equal to one of the allowed values"}];return false;}var valid18 = _errs117 === errors;}else {var valid18 = true;}if(valid18){if(data48.location !== undefined){let data53 = data48.location;const _errs118 = errors;if(errors === _errs118){if(typeof data53 === "string"){if(data53.length < 1){validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/location",schemaPath:"#/properties/large/items/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/large/" + i3+"/location",schemaPath:"#/properties/large/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid18 = _errs118 === errors;}else {var valid18 = true;}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/large/" + i3,schemaPath:"#/properties/large/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid17 = _errs109 === errors;if(!valid17){break;}}}else {validate21.errors = [{instancePath:instancePath+"/large",schemaPath:"#/properties/large/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs107 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/release/bundle-name.js
var bundle_name = __webpack_require__(12637);
// EXTERNAL MODULE: ./lib/release/bundle-path.js
var bundle_path = __webpack_require__(17165);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
;// CONCATENATED MODULE: ./lib/release/bundle-manifest.js







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
        throw new bundle_refusal/* BundleRefusal */.dx(code, `${file} is not UTF-8.`);
    }
    const { value, problems } = (0,json/* parseJson */.q)(text, file, LIMITS);
    if (value === undefined || problems.length > 0) {
        throw new bundle_refusal/* BundleRefusal */.dx(code, `${file} cannot be read: ${problems[0]?.message ?? 'it is empty.'}`);
    }
    return value;
}
/** Reads manifest.json. Other bytes than those that `manifestBytes` writes for the same values are refused. */
function readManifest(bytes) {
    const value = bundleJson(bytes, MANIFEST, 'manifest_malformed');
    if (!bundleManifest(value)) {
        const error = bundleManifest.errors?.[0];
        const where = error?.instancePath || '/';
        throw new bundle_refusal/* BundleRefusal */.dx('manifest_malformed', `${MANIFEST}: the value at ${(0,bundle_refusal/* shownPath */.pS)(where)} ${error?.message ?? 'is not accepted'}.`);
    }
    const manifest = value;
    if (!manifestBytes(manifest).equals(bytes)) {
        throw new bundle_refusal/* BundleRefusal */.dx('manifest_not_canonical', `${MANIFEST} is not canonical JSON (RFC 8785).`);
    }
    requireConsistent(manifest);
    return manifest;
}
function manifestBytes(manifest) {
    return Buffer.from((0,canonical/* canonicalJson */.dj)(manifest));
}
/** What the manifest says twice must be the same. */
function requireConsistent(manifest) {
    const { name, version, tag, approved_on: day, valid_until: until, policies, environments, rollback, } = manifest;
    const parsed = (0,bundle_name/* parseBundleTag */.uu)(tag);
    if (!(0,bundle_name/* isDay */.N)(day))
        throw inconsistent(`approved_on ${(0,bundle_refusal/* shownPath */.pS)(day)} is no day.`);
    if (parsed?.name !== name || parsed.version !== version || parsed.day !== day) {
        throw inconsistent(`its tag ${(0,bundle_refusal/* shownPath */.pS)(tag)} is not that of ${name} ${version} approved on ${day}: expected ${name}-v${version}-approved-${day}.`);
    }
    if (until !== null && (0,instant/* parseInstant */.nV)(until) === undefined)
        throw inconsistent(`valid_until ${until} is no instant.`);
    const back = rollback === null ? undefined : (0,bundle_name/* parseBundleTag */.uu)(rollback.tag);
    if (rollback !== null && (back?.name !== name || rollback.tag === tag))
        throw inconsistent(`the bundle to go back to, ${(0,bundle_refusal/* shownPath */.pS)(rollback.tag)}, is no other one of ${name}.`);
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
    const order = new bundle_path/* PathOrder */.k();
    const paths = [MANIFEST, ...files.map(({ path }) => path), ...large.map(({ path }) => path)];
    for (const path of paths.sort(compareCodeUnits))
        order.add(path);
    const outside = large.find(({ path }) => !/^(?:model|evidence)\//.test(path));
    if (outside !== undefined)
        throw inconsistent(`${(0,bundle_refusal/* shownPath */.pS)(outside.path)} must be in the bundle itself.`);
    if (card !== null && !paths.includes(card))
        throw inconsistent(`the model card ${(0,bundle_refusal/* shownPath */.pS)(card)} is not in it.`);
}
function inconsistent(what) {
    return new bundle_refusal/* BundleRefusal */.dx('manifest_inconsistent', `${MANIFEST}: ${what}`);
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
/* harmony export */   Ff: () => (/* binding */ parseCandidateTag),
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
const CANDIDATE_TAG = /^(?<name>.+)-v(?<version>\d+\.\d+(?:\.\d+)?)-prod-candidate$/;
/** `NAME-vVERSION-prod-candidate`: what somebody says is the candidate, before its approval. Undefined for any other tag. */
function parseCandidateTag(tag) {
    const found = CANDIDATE_TAG.exec(tag)?.groups;
    return found === undefined || !NAME.test(found.name)
        ? undefined
        : { name: found.name, version: found.version };
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
// EXTERNAL MODULE: ./lib/release/bundle-manifest.js + 1 modules
var bundle_manifest = __webpack_require__(46315);
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

/***/ 54982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   YS: () => (/* binding */ encodeHeader)
/* harmony export */ });
/* harmony import */ var _bundle_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17165);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75144);


const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;
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
