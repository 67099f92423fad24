export const id = 8848;
export const ids = [8848];
export const modules = {

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   vy: () => (/* binding */ archiveTexts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4651);







const BLOBS = 'blobs/';
const MOST_FILES = 5_000_000;
const MOST_KEPT_BYTES = 1024 * 1024 * 1024;
const LARGEST_FILE_BYTES = 512 * 1024 * 1024;
/** Uncompressed tar; every file 0644 by nobody at the epoch, in the order given: the same files give the same bytes. */
async function writeArchive(path, files) {
    const partial = `${path}.partial`;
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.pack)();
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(tar, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial));
    try {
        await Promise.all([fill(tar, files), written]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw error.syscall === undefined ? error : unwritable(path, error);
    }
}
function unwritable(path, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${path} cannot be written: ${error.message}.`, [], { cause: error });
}
async function fill(tar, files) {
    try {
        for await (const { path, bytes } of files)
            await addFile(tar, path, bytes);
        tar.finalize();
    }
    catch (error) {
        tar.destroy(error);
        throw error;
    }
}
function headerOf(name, size) {
    return { name, size, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0), type: 'file', uname: '', gname: '' };
}
function addFile(tar, path, bytes) {
    return new Promise((resolve, reject) => {
        tar.entry(headerOf(path, bytes.length), Buffer.from(bytes), (error) => error == null ? resolve() : reject(error));
    });
}
/**
 * Reads an archive in one pass. Never creates or believes a path. What it holds must be, to the byte, what an export of the
 * same files writes. @throws UserError when there is no such file, and beyond the caps.
 */
async function readArchive(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (found === null || !found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`There is no archive ${path}.`);
    const files = new Map();
    const blobs = new Map();
    const faults = [];
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const mirror = new Mirror();
    const budget = new Budget();
    let last = '';
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
    source.on('data', (chunk) => bytes.update(chunk));
    const items = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source, items).catch(() => undefined);
    try {
        for await (const item of items) {
            const { name, type, size = 0 } = item.header;
            const shown = JSON.stringify(name.slice(0, 200));
            if (type !== 'file')
                faults.push(`${shown} is a ${type}; only files are expected.`);
            if (name <= last)
                faults.push(`${shown} stands twice, or not in order.`);
            last = name;
            const isBlob = name.startsWith(BLOBS);
            budget.take(size, isBlob);
            const content = await contentOf(item);
            if (isBlob)
                blobs.set(name.slice(BLOBS.length), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
            else
                files.set(name, content);
            if (faults.length > 0)
                break;
            await mirror.add(name, content);
        }
        if (faults.length === 0 && (await mirror.digest()) !== bytes.digest('hex'))
            faults.push('Its bytes differ from what an export of the same files writes.');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y)
            throw error;
        faults.push(`It cannot be read as a tar to its end: ${error.message}.`);
    }
    finally {
        source.destroy();
        mirror.stop();
    }
    return { files, blobs, faults };
}
async function contentOf(item) {
    const chunks = [];
    for await (const chunk of item)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Caps on a hostile archive. */
class Budget {
    #files = 0;
    #kept = 0;
    take(size, isBlob) {
        this.#files += 1;
        if (this.#files > MOST_FILES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The archive holds more than ${MOST_FILES} files.`);
        if (size > LARGEST_FILE_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The archive holds a file of ${size} bytes; at most ${LARGEST_FILE_BYTES} are read.`);
        if (!isBlob)
            this.#kept += size;
        if (this.#kept > MOST_KEPT_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The archive holds more than ${MOST_KEPT_BYTES} bytes beside contents.`);
    }
}
/** Digest of the archive that an export of the same files would be. */
class Mirror {
    #tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.pack)();
    #digest;
    constructor() {
        this.#digest = digestOf(this.#tar);
        // Only the one who asks is told.
        this.#digest.catch(() => undefined);
    }
    add(path, bytes) {
        return addFile(this.#tar, path, bytes);
    }
    digest() {
        this.#tar.finalize();
        return this.#digest;
    }
    stop() {
        this.#tar.destroy();
    }
}
async function digestOf(stream) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of stream)
        hash.update(chunk);
    return hash.digest('hex');
}
/** Some contents of an archive, by digest, as texts; what is no text is absent. */
async function archiveTexts(path, wanted) {
    const texts = new Map();
    if (wanted.size === 0)
        return texts;
    const items = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), items).catch(() => undefined);
    for await (const item of items) {
        const sha256 = item.header.name.slice(BLOBS.length);
        if (!item.header.name.startsWith(BLOBS) || !wanted.has(sha256))
            item.resume();
        else {
            const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(await contentOf(item));
            if (text !== undefined)
                texts.set(sha256, text);
        }
    }
    return texts;
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportArchive: () => (/* binding */ exportArchive),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4915);
/* harmony import */ var _ledger_export_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6553);
/* harmony import */ var _ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4634);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8203);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4975);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1489);
/* harmony import */ var _audit_archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3998);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4651);
/* harmony import */ var _audit_signer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6864);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(879);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1790);



















const HELP = `arbiter audit export --out FILE [options]

Verifies the ledger and writes it as one uncompressed tar: entries, contents, checkpoint, tables, and how to check it. The
same ledger gives the same bytes. \`arbiter audit verify --archive FILE\` verifies it without Git.

  --out FILE            where to (json and csv: default standard output)
  --format FORMAT       tar (default), json or csv: one view of the entries
  --key-file PEM        signs the checkpoint with an Ed25519 key, in the name of --name
  --name NAME           name of the key (default: the origin of the ledger)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .FILTER_HELP */ .Zv}
                        limit contents and views; an archive always holds all entries, the chain needs them
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .PLACE_HELP */ .EY} (arbiter/audit-export/v1)

Exit codes: 0 written, 1 the ledger is not whole and nothing was written, 2 cannot tell.
`;
const FORMATS = ['tar', 'json', 'csv'];
/** `arbiter audit export` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .PLACE_OPTIONS */ .P3,
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .FILTER_OPTIONS */ .W7,
        out: { type: 'string' },
        format: { type: 'string' },
        'key-file': { type: 'string' },
        name: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const format = formatOf(values.format);
    const filter = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .filterOf */ .KV)(values);
    if (format === 'tar' && values.out === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('Say where the archive goes: --out FILE.tar');
    const access = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_12__/* .openLedger */ .au)(values, io);
    if (format !== 'tar')
        return exportView(access, format, filter, values.out, io);
    const signer = await (0,_audit_signer_js__WEBPACK_IMPORTED_MODULE_14__/* .signerOf */ .K)(values, io);
    const written = await exportArchive(access, { filter, signer, out: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, values.out ?? '') }, io);
    if (written === null)
        return 1;
    if (values.json === true)
        io.stdout(`${JSON.stringify({ schema: 'arbiter/audit-export/v1', file: values.out, ...written }, null, 2)}\n`);
    else
        io.stdout(`${values.out}: ${written.size} entries, ${written.blobs} contents${written.left_out === 0 ? '' : ` (${written.left_out} left out)`}, sha256 ${written.sha256}\n`);
    return 0;
}
function formatOf(text) {
    if (text === undefined)
        return 'tar';
    const found = FORMATS.find((format) => format === text);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--format\` takes ${FORMATS.join(', ')}; found \`${text}\`.`);
    return found;
}
async function exportView(access, format, filter, out, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const selected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(sound.entries, filter);
    const text = format === 'json' ? (0,_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesJson */ .LD)(selected) : (0,_ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesCsv */ .LR)(selected);
    if (out === undefined)
        io.stdout(text);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, out), text).catch((error) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${out} cannot be written: ${error.message}.`);
        });
    return 0;
}
/** Writes the archive of a ledger that is whole, contents included; null once it was said why it is not. */
async function exportArchive(access, request, io) {
    const { verdict, sound } = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_15__.verifyAccess)(access, _audit_verify_js__WEBPACK_IMPORTED_MODULE_15__.NOTHING_HELD);
    const { origin, head, root } = verdict;
    if (sound === null || origin === null || head === null) {
        io.stderr((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_9__/* .auditText */ .$u)(verdict));
        return null;
    }
    const blobs = await contentsToExport(access, sound, request.filter);
    const leftOut = sound.verification.blobs.filter((sha256) => !blobs.has(sha256));
    const checkpoint = (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)({ origin, size: sound.entries.length, root });
    const documents = (0,_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveDocuments */ .L$)({
        arbiter: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_16__/* .ownVersion */ .Xl)(),
        origin,
        tip: sound.snapshot.tip,
        root,
        checkpoint: request.signer === null ? checkpoint : request.signer.sign(checkpoint, origin),
        entries: sound.entries.map((entry) => ({ entry, ...entryFile(sound, entry.seq) })),
        filter: request.filter,
        blobs: [...blobs],
        leftOut,
    });
    await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .writeArchive */ ._d)(request.out, filesOf(access, sound, documents, [...blobs].sort()));
    const counts = { size: sound.entries.length, blobs: blobs.size, left_out: leftOut.length };
    return { origin, head, root, ...counts, sha256: await digestOf(request.out) };
}
function entryFile({ snapshot }, seq) {
    const path = (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .entryPath */ .s3)(seq);
    return { path, bytes: snapshot.entries.get(path) };
}
/** All files of the archive in the order of their paths. */
async function* filesOf(access, sound, documents, blobs) {
    const others = [
        ...[...documents].map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') })),
        ...sound.entries.map(({ seq }) => entryFile(sound, seq)),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    yield* others.filter(({ path }) => path < 'blobs/');
    for await (const { wanted, contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, sound.snapshot.tip, blobs))
        for (const sha256 of wanted)
            yield { path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(sha256), bytes: contents.get(sha256) };
    yield* others.filter(({ path }) => path > 'blobs/');
}
/** Contents that the selected entries name, directly or through another; all of them without a filter. */
async function contentsToExport(access, { entries, snapshot, verification }, filter) {
    const present = new Set(verification.blobs);
    if (Object.values(filter).every((part) => part === undefined))
        return present;
    const reached = new Set();
    let wanted = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(entries, filter).flatMap((entry) => (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_18__/* .digestsIn */ .V4)(JSON.stringify(entry), present));
    while (wanted.length > 0) {
        const fresh = [...new Set(wanted)].filter((sha256) => !reached.has(sha256));
        wanted = [];
        for (const sha256 of fresh)
            reached.add(sha256);
        for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, snapshot.tip, fresh))
            for (const bytes of contents.values())
                wanted.push(...(0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_18__/* .digestsIn */ .V4)(Buffer.from(bytes).toString('latin1'), present));
    }
    return reached;
}
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   N: () => (/* binding */ signerWith)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2929);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(879);




/** Null without a key. @throws UserError for a name without a key, and a file that is none. */
async function signerOf(words, io) {
    const file = words['key-file'];
    if (file === undefined) {
        if (words.name !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`--name` names a key: give `--key-file` too.');
        return null;
    }
    return signerWith(await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__.smallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file), words.name);
}
/** Refuses a key that is none at once, before anything is written. */
function signerWith(pem, name) {
    (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_2__/* .verifierKeyText */ .L1)(name ?? 'key', pem);
    return {
        sign: (text, origin) => (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_2__/* .signNote */ .qO)(text, name ?? origin, pem),
        verifierKey: (origin) => (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_2__/* .verifierKeyText */ .L1)(name ?? origin, pem),
    };
}


/***/ }),

/***/ 879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NOTHING_HELD: () => (/* binding */ NOTHING_HELD),
  heldAgainst: () => (/* binding */ heldAgainst),
  nothingThere: () => (/* binding */ nothingThere),
  run: () => (/* binding */ run),
  smallFile: () => (/* binding */ smallFile),
  verdictFrom: () => (/* binding */ verdictFrom),
  verdictJson: () => (/* binding */ verdictJson),
  verifyAccess: () => (/* binding */ verifyAccess),
  wantedVerdicts: () => (/* binding */ wantedVerdicts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(4915);
// EXTERNAL MODULE: ./lib/ledger/contents.js
var ledger_contents = __webpack_require__(5199);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(617);
;// CONCATENATED MODULE: ./lib/ledger/gaps.js

/** The gaps that are certain from the ledger alone; what could have another reason is not told. */
function ledgerGaps(entries, kept) {
    const recorded = recordedActs(entries);
    const corrections = new Map(entries.flatMap((entry) => {
        const correction = (0,query/* detailOf */.Rw)(entry, 'correction');
        return correction === undefined ? [] : [[correction.of, entry.seq]];
    }));
    return entries.flatMap((entry) => [...approvalGaps(entry, recorded, kept), ...mergeGaps(entry)].map(([code, message]) => ({
        code,
        entry: entry.seq,
        message,
        explainedBy: corrections.get(entry.seq) ?? null,
    })));
}
/** `PULL approval REVIEW MODEL` and `PULL override MODEL` of what has an entry of its own. */
function recordedActs(entries) {
    return new Set(entries.flatMap((entry) => {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        const override = (0,query/* detailOf */.Rw)(entry, 'override');
        if (approval !== undefined)
            return [approvalKey(entry, approval.review, approval.model)];
        return override === undefined ? [] : [overrideKey(entry, override.model)];
    }));
}
function approvalKey(entry, review, model) {
    return `${entry.pull_request?.number} approval ${review} ${model}`;
}
function overrideKey(entry, model) {
    return `${entry.pull_request?.number} override ${model}`;
}
function approvalGaps(entry, recorded, kept) {
    const author = entry.pull_request?.author?.id;
    if (entry.type === 'approval' && author !== undefined && author === entry.actor?.id)
        return [['author_approved', `${entry.actor.login} signed a change of their own.`]];
    const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
    if (evaluation?.status !== 'approved')
        return [];
    const overrides = evaluation.models
        .filter(({ path, override }) => override && !recorded.has(overrideKey(entry, path)))
        .map(({ name }) => [
        'override_unrecorded',
        `${name} was approved by break-glass without an entry of type override.`,
    ]);
    const verdict = evaluation.verdict === null ? undefined : kept(evaluation.verdict);
    const approvals = countedReviews(verdict)
        .filter(({ model, review }) => !recorded.has(approvalKey(entry, review, model)))
        .map(({ model, review }) => [
        'approval_unrecorded',
        `Review ${review} counted for ${model}, and no entry of type approval says so.`,
    ]);
    return [...overrides, ...approvals];
}
function mergeGaps(entry) {
    const detail = (0,query/* detailOf */.Rw)(entry, 'status');
    if (detail?.event !== 'merged' || detail.status === 'approved')
        return [];
    const last = detail.status === null ? 'there was no verdict on it' : `the last verdict was ${detail.status}`;
    return [
        ['merged_unapproved', `Pull request #${entry.pull_request?.number ?? '?'} was merged, and ${last}.`],
    ];
}
/** Reviews that filled seats, as a verdict (arbiter/decision/v1) says; nothing where it cannot be read as one. */
function countedReviews(text) {
    if (text === undefined)
        return [];
    let decision;
    try {
        decision = JSON.parse(text);
    }
    catch {
        return [];
    }
    const { models, governance } = record(decision);
    return [
        ...list(models).flatMap((model) => countedIn(record(model).signoff, record(model).path)),
        ...countedIn(governance, '.arbiter'),
    ];
}
function countedIn(signoff, model) {
    return list(record(signoff).counted).flatMap((counted) => {
        const { review } = record(counted);
        return typeof review === 'number' && typeof model === 'string' ? [{ model, review }] : [];
    });
}
function record(value) {
    return value !== null && typeof value === 'object' ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./lib/ledger/merkle.js
var merkle = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/ledger/note.js
var note = __webpack_require__(2929);
// EXTERNAL MODULE: ./lib/report/audit.js
var audit = __webpack_require__(1489);
// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(4651);
;// CONCATENATED MODULE: ./lib/commands/audit-verify.js














const HELP = `arbiter audit verify [options]

Checks every entry, every commit and every content of the ledger: offline, without a token. Says which entry and which
rule. A ledger that was rewritten as a whole is found only by something that was kept elsewhere: a checkpoint or an anchor.

${audit_arguments/* PLACE_HELP */.EY}
  --archive FILE.tar    an exported archive instead of a clone
  --checkpoint FILE     a checkpoint that you kept (repeatable): the ledger must still begin with what it covers
  --key VERIFIER        key NAME+ID+KEY that must have signed the checkpoints (repeatable)
  --anchor SEQ:SHA256   an entry that you saw (repeatable): the ledger must still have it

Exit codes: 0 whole, 1 findings (also when there is nothing to verify), 2 cannot tell.
`;
/** `arbiter audit verify`: exit 0 whole, 1 findings, 2 cannot tell. */
async function run(args, io) {
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, {
        ...audit_arguments/* PLACE_OPTIONS */.P3,
        archive: { type: 'string' },
        checkpoint: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        anchor: { type: 'string', multiple: true },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const held = await heldAgainst(values, io);
    const verdict = await verdictOf(values, held, io);
    if (values.json === true)
        io.stdout(`${JSON.stringify(verdictJson(verdict), null, 2)}\n`);
    else
        io.stdout((0,audit/* auditText */.$u)(verdict));
    return verdict.findings.length === 0 ? 0 : 1;
}
async function verdictOf(words, held, io) {
    if (words.archive !== undefined) {
        if (words.repository !== undefined || words.branch !== undefined)
            throw new errors/* UserError */.y('`--archive` is verified by itself: leave `--repository` and `--branch` out.');
        const { verifyArchive } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5736)]).then(__webpack_require__.bind(__webpack_require__, 5736));
        return verifyArchive((0,external_node_path_.resolve)(io.cwd, words.archive), words.archive, held);
    }
    const clone = await (0,audit_clone/* openClone */.ok)(words, io);
    const config = await (0,audit_clone/* configOf */.W1)(clone.repository);
    // Nothing to verify is a failure, and no error of whoever asks.
    if (words.branch === undefined && config?.ledger === undefined)
        return nothingThere('HEAD');
    const access = await (0,audit_clone/* openLedger */.au)({ ...words, branch: (0,audit_clone/* branchOf */.W0)(words.branch, config, 'HEAD') }, io);
    return (await verifyAccess(access, held)).verdict;
}
/** What is said where nothing names a ledger; `where` the configuration was read, in words. */
function nothingThere(where) {
    const message = `There is no ledger: .arbiter/config.yml of ${where} has no \`ledger:\`, and no branch is given.`;
    return verdictFrom({ place: `${where} names no branch`, tip: null, entries: [], bytes: [], blobs: [], leftOut: 0 }, NOTHING_HELD, {
        findings: [(0,finding/* finding */.gk)('ledger_missing', message)],
        notes: [],
        verdicts: new Map(),
    });
}
const NOTHING_HELD = { checkpoints: [], keys: [], anchors: [] };
async function verifyAccess(access, held) {
    const { snapshot, verification } = await (0,audit_ledger/* readLedger */.SC)(access, held);
    const findings = snapshot === null
        ? [(0,finding/* finding */.gk)('ledger_missing', `There is no ledger: ${(0,audit_ledger/* missingBranch */.fG)(access)}`)]
        : [...verification.findings];
    const verdicts = new Map();
    if (snapshot !== null) {
        const wanted = wantedVerdicts(verification.entries);
        for await (const { wanted: asked, contents } of (0,audit_ledger/* contentsOf */.KD)(access.reader, snapshot.tip, verification.blobs)) {
            findings.push(...(0,ledger_contents/* contentFindings */.cX)(asked, contents));
            for (const sha256 of asked) {
                const text = wanted.has(sha256) ? (0,audit_ledger/* textOf */.b6)(contents.get(sha256)) : undefined;
                if (text !== undefined)
                    verdicts.set(sha256, text);
            }
        }
    }
    const tip = snapshot?.tip ?? null;
    const source = {
        place: tip === null ? `no branch ${access.branch}` : `branch ${access.branch} at commit ${tip}`,
        tip,
        entries: verification.entries,
        bytes: [...(snapshot?.entries ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes),
        head: verification.head?.sha256 ?? null,
        blobs: verification.blobs,
        leftOut: 0,
    };
    const verdict = verdictFrom(source, held, { findings, notes: verification.notes, verdicts });
    const isSound = snapshot !== null && findings.length === 0;
    return { verdict, sound: isSound ? { snapshot, verification, entries: verification.entries } : null };
}
/** Digests of the verdicts that approved something: what the gaps are told from. */
function wantedVerdicts(entries) {
    return new Set(entries.flatMap((entry) => {
        const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
        const isApproved = evaluation?.status === 'approved' && evaluation.verdict !== null;
        return isApproved ? [evaluation.verdict] : [];
    }));
}
function verdictFrom(source, held, found) {
    const { entries, blobs } = source;
    const present = new Set(blobs);
    const first = entries[0];
    return {
        place: source.place,
        origin: first === undefined ? null : ((0,query/* detailOf */.Rw)(first, 'genesis')?.origin ?? null),
        tip: source.tip,
        size: source.bytes.length,
        head: source.head ?? null,
        root: (0,merkle/* merkleRoot */.n)(source.bytes),
        from: first?.at ?? null,
        to: entries.at(-1)?.at ?? null,
        types: countTypes(entries),
        contents: {
            present: blobs.length - source.leftOut,
            expunged: [...(0,ledger_contents/* expunctions */.Bn)(entries).keys()].filter((sha256) => !present.has(sha256)).length,
            leftOut: source.leftOut,
        },
        heldAgainst: heldWords(held),
        findings: found.findings,
        notes: found.notes,
        // Gaps of a ledger that is not whole could be anybody's work.
        gaps: found.findings.length > 0 ? [] : ledgerGaps(entries, (sha256) => found.verdicts.get(sha256)),
    };
}
function countTypes(entries) {
    const counts = new Map();
    for (const { type } of entries)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function heldWords({ checkpoints, keys, anchors }) {
    const signed = keys.length === 0 ? '' : `, signed by ${keys.map(({ name }) => name).join(' or ')}`;
    return [
        ...checkpoints.map(({ size }) => `a checkpoint of ${size} entries${signed}`),
        ...anchors.map(({ seq, sha256 }) => `entry ${seq} as sha256 ${sha256.slice(0, 16)}…`),
    ];
}
function verdictJson(verdict) {
    const { findings, notes, gaps, ...facts } = verdict;
    return {
        schema: 'arbiter/audit-verify/v1',
        whole: findings.length === 0,
        ...facts,
        findings,
        gaps,
        notes,
    };
}
async function heldAgainst(words, io) {
    const keys = (words.key ?? []).map(note/* parseVerifierKey */.z$);
    const files = words.checkpoint ?? [];
    const checkpoints = [];
    for (const file of files)
        checkpoints.push((0,checkpoint/* readCheckpoint */.HQ)(await smallFile((0,external_node_path_.resolve)(io.cwd, file), file), keys));
    return { keys, checkpoints, anchors: (words.anchor ?? []).map(anchorOf) };
}
function anchorOf(text) {
    const [, seq, sha256] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (seq === undefined || sha256 === undefined)
        throw new errors/* UserError */.y(`\`--anchor\` takes the number of an entry and the SHA-256 of its bytes, NUMBER:HEX; found \`${text}\`.`);
    return { seq: Number(seq), sha256 };
}
const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* UserError */.y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : (0,audit_ledger/* textOf */.b6)(bytes);
    if (text === undefined)
        throw new errors/* UserError */.y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
}


/***/ }),

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason }) => `${status}: ${reason}`,
    observation: ({ review, state }) => `review ${review} first seen as ${state}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: ({ model, label, reason, until }) => `break-glass for ${model} by label ${label} until ${until}: ${reason}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status }) => `pull request ${event}; the last verdict was ${status ?? 'never given'}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
};
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ entriesCsv),
/* harmony export */   Tn: () => (/* binding */ approvalsCsv),
/* harmony export */   ho: () => (/* binding */ verdictsCsv)
/* harmony export */ });
/* unused harmony export csvField */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _entry_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7497);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);



/** What a spreadsheet takes for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** A table as RFC 4180 has it: CRLF after every line, a header first. For reading: one line a record; the JSON view is exact. */
function csv(columns, rows) {
    return [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
/**
 * One field. A text that a spreadsheet would compute gets an apostrophe before it, line breaks become spaces, invisible
 * characters their code point; quotes where RFC 4180 asks for them.
 */
function csvField(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    const shown = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value);
    // Spreadsheets also compute behind leading blanks.
    const safe = FORMULA.test(value) || FORMULA.test(shown.trimStart()) ? `'${shown}` : shown;
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** One line an entry. */
function entriesCsv(entries) {
    const columns = [
        'seq',
        'at',
        'type',
        'pull_request',
        'author',
        'actor_id',
        'actor',
        'models',
        'says',
        'subjects',
        'policy',
        'run',
        'id',
        'prev',
    ];
    return csv(columns, entries.map((entry) => [
        entry.seq,
        entry.at,
        entry.type,
        entry.pull_request?.number ?? null,
        entry.pull_request?.author?.login ?? null,
        entry.actor?.id ?? null,
        entry.actor?.login ?? null,
        (0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .modelsOf */ .Wh)(entry).join(' '),
        (0,_entry_text_js__WEBPACK_IMPORTED_MODULE_1__/* .entryText */ .u)(entry),
        entry.subjects.map(({ sha256 }) => sha256).join(' '),
        entry.policy?.sha256 ?? null,
        entry.run === null ? null : `${entry.run.id}/${entry.run.attempt}`,
        entry.id,
        entry.prev,
    ]));
}
/** One line an approval: who signed, in which role, for what, and who the author was. */
function approvalsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'pull_request',
        'model',
        'role',
        'person_id',
        'person',
        'member_by',
        'review',
        'submitted_at',
        'subject',
        'author_id',
        'author',
        'conditions',
    ];
    const rows = entries.flatMap((entry) => {
        const approval = (0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'approval');
        if (approval === undefined)
            return [];
        const subject = entry.subjects.find(({ name }) => name === approval.model)?.sha256 ?? entry.subject;
        return [
            [
                entry.seq,
                entry.at,
                entry.pull_request?.number ?? null,
                approval.model,
                approval.role,
                entry.actor?.id ?? null,
                entry.actor?.login ?? null,
                approval.member_by,
                approval.review,
                approval.submitted_at,
                subject,
                entry.pull_request?.author?.id ?? null,
                entry.pull_request?.author?.login ?? null,
                approval.conditions.map(({ until, text }) => `until ${until}: ${text}`).join('; '),
            ],
        ];
    });
    return csv(columns, rows);
}
/** One line a verdict on a model. */
function verdictsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'pull_request',
        'head',
        'base',
        'model',
        'folder',
        'version',
        'status',
        'signoff',
        'missing_roles',
        'valid_until',
        'override',
        'checks_not_passed',
        'verdict',
        'record',
    ];
    const rows = entries.flatMap((entry) => {
        const evaluation = (0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation');
        return (evaluation?.models ?? []).map((model) => [
            entry.seq,
            entry.at,
            entry.pull_request?.number ?? null,
            entry.pull_request?.head ?? null,
            entry.pull_request?.base ?? null,
            model.name,
            model.path,
            model.version,
            model.status,
            model.signoff,
            model.missing.join(' '),
            model.valid_until,
            model.override ? 'yes' : 'no',
            model.checks
                .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable')
                .map(({ id, outcome }) => `${id}: ${outcome}`)
                .join('; '),
            evaluation?.verdict ?? null,
            evaluation?.record ?? null,
        ]);
    });
    return csv(columns, rows);
}


/***/ }),

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ ARCHIVE_CHECKPOINT),
  pz: () => (/* binding */ ARCHIVE_MANIFEST),
  L$: () => (/* binding */ archiveDocuments),
  LD: () => (/* binding */ entriesJson),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(9327);
// EXTERNAL MODULE: ./lib/ledger/export-csv.js
var export_csv = __webpack_require__(4634);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/ledger/export-readme.js

/** What an auditor reads first: what is here, what it proves, and how to check it without trusting whoever sent it. */
function archiveReadme(manifest, selected) {
    return `# Audit ledger ${(0,report_escape/* markdownText */.p7)(manifest.origin)}

${manifest.size} entries. Head ${(0,report_escape/* markdownCode */.D9)(manifest.head)}, Merkle root ${(0,report_escape/* markdownCode */.D9)(manifest.root)}, branch at commit
${(0,report_escape/* markdownCode */.D9)(manifest.tip)}. Written by Arbiter ${(0,report_escape/* markdownText */.p7)(manifest.arbiter)}.

${scopeText(manifest, selected)}

| Path | What it is |
| --- | --- |
| \`entries/NNNNNNNNNN.json\` | every entry of the ledger, byte for byte: canonical JSON (RFC 8785) and a newline |
| \`blobs/SHA256\` | contents that entries name by digest: what was approved, what was read, what was decided. The name is the SHA-256 of the bytes |
| \`checkpoint.txt\` | origin, number of entries and RFC 6962 root (C2SP checkpoint), with signatures where it was signed |
| \`arbiter-ledger.json\` | what this archive says of itself |
| \`views/entries.csv\`, \`views/entries.json\` | the entries${isFiltered(manifest) ? ' that the filter selects' : ''}, to read and to load |
| \`views/approvals.csv\` | who signed, when, in which role, for which subject, and who the author was |
| \`views/verdicts.csv\` | each verdict on each model |

## How to check it

With Arbiter, offline and without a token:

    arbiter audit verify --archive THIS.tar
    arbiter audit verify --archive THIS.tar --checkpoint YOUR-OLDER-CHECKPOINT.txt

It checks that the entries form one chain, that each content has the digest it is named by, that the checkpoint is over these
entries, and that every view says what the entries say. An older checkpoint that you kept yourself proves that nothing before it
was changed since; without one, a ledger that was rewritten as a whole cannot be told from the true one.

Without Arbiter: \`sha256sum\` of an entry's file is the \`prev\` of the entry after it; \`sha256sum\` of a content is its name; the
root is the RFC 6962 tree hash over the bytes of the entries in order.

What an archive cannot show is how the branch in Git was written (one commit an entry, no merge). \`arbiter audit verify\` in a
clone checks that too.
`;
}
function isFiltered(manifest) {
    return Object.keys(manifest.filter).length > 0;
}
function scopeText(manifest, selected) {
    if (!isFiltered(manifest))
        return 'All entries are here, and every content that the branch held when this was written.';
    const filter = Object.entries(manifest.filter)
        .map(([name, value]) => `${name} ${(0,report_escape/* markdownCode */.D9)(String(value))}`)
        .join(', ');
    return `All entries are here, because the chain needs them. Views and contents are limited to ${filter}: ${selected.length} entries;
${manifest.left_out.length} contents were left out and stay in the ledger.`;
}

// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(617);
;// CONCATENATED MODULE: ./lib/ledger/export.js




const ARCHIVE_MANIFEST = 'arbiter-ledger.json';
const ARCHIVE_CHECKPOINT = 'checkpoint.txt';
/** Paths and texts of everything that is derived. */
function archiveDocuments(source) {
    const selected = (0,query/* selectEntries */.XO)(source.entries.map(({ entry }) => entry), source.filter);
    const manifest = archiveManifest(source);
    return new Map([
        ['README.md', archiveReadme(manifest, selected)],
        [ARCHIVE_MANIFEST, `${(0,canonical/* canonicalJson */.dj)(manifest)}\n`],
        [ARCHIVE_CHECKPOINT, source.checkpoint],
        ['views/approvals.csv', (0,export_csv/* approvalsCsv */.Tn)(selected)],
        ['views/entries.csv', (0,export_csv/* entriesCsv */.LR)(selected)],
        ['views/entries.json', entriesJson(selected)],
        ['views/verdicts.csv', (0,export_csv/* verdictsCsv */.ho)(selected)],
    ]);
}
/** The entries as one JSON array, a line each, every one in its canonical form. */
function entriesJson(entries) {
    if (entries.length === 0)
        return '[]\n';
    return `[\n${entries.map((entry) => (0,canonical/* canonicalJson */.dj)(entry)).join(',\n')}\n]\n`;
}
function definedParts(filter) {
    return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
const SHA256 = /^[0-9a-f]{64}$/;
const FILTER_KINDS = {
    model: 'string',
    person: 'string',
    pull: 'number',
    type: 'string',
    from: 'string',
    to: 'string',
};
/** Reads what an archive says of itself; undefined where it is not written as an export writes it. */
function parseManifest(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return isManifest(value) && `${(0,canonical/* canonicalJson */.dj)(value)}\n` === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isManifest(value) {
    const texts = [value.arbiter, value.origin, value.tip, value.head, value.root];
    const digests = [value.blobs, value.left_out];
    return (value.schema === 'arbiter/ledger-archive/v1' &&
        texts.every((text) => typeof text === 'string') &&
        Number.isSafeInteger(value.size) &&
        digests.every((list) => Array.isArray(list) && list.every((sha256) => SHA256.test(sha256))) &&
        Object.entries(value.filter).every(([name, part]) => Object.hasOwn(FILTER_KINDS, name) && typeof part === FILTER_KINDS[name]));
}
function archiveManifest(source) {
    const last = source.entries.at(-1);
    if (last === undefined)
        throw new Error('An archive of no entries is never made.');
    return {
        schema: 'arbiter/ledger-archive/v1',
        arbiter: source.arbiter,
        origin: source.origin,
        tip: source.tip,
        size: source.entries.length,
        head: (0,canonical/* sha256Hex */.fg)(last.bytes),
        root: source.root,
        filter: definedParts(source.filter),
        blobs: [...source.blobs].sort(),
        left_out: [...source.leftOut].sort(),
    };
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ contentUse),
/* harmony export */   V4: () => (/* binding */ digestsIn),
/* harmony export */   Yb: () => (/* binding */ expiredContents),
/* harmony export */   gD: () => (/* binding */ holdsOn)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8087);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);


const DAY_MS = 86_400_000;
const DIGEST = /[0-9a-f]{64}/g;
/** Digests in a text that name a content that is there, each once. */
function digestsIn(content, present) {
    const found = [...content.matchAll(DIGEST)].map(([digest]) => digest);
    return [...new Set(found)].filter((digest) => present.has(digest));
}
/**
 * Finds the uses: a content is used by every entry in whose text its digest stands, and through every content in whose
 * text it stands (a record names the evidence it was made from). Anything that looks like a digest counts, so a content is
 * rather kept too long than removed too early.
 */
function contentUse(entries, present, text) {
    const named = new Map();
    const users = new Map([...present].map((sha256) => [sha256, []]));
    for (const entry of entries) {
        // What removed a content does not need it.
        if (entry.type === 'expunged')
            continue;
        const reached = new Set(digestsIn(JSON.stringify(entry), present));
        for (const sha256 of reached) {
            users.get(sha256)?.push(entry);
            const known = named.get(sha256) ?? digestsIn(text(sha256), present);
            named.set(sha256, known);
            for (const next of known)
                reached.add(next);
        }
    }
    return { users, names: (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .modelNames */ .ci)(entries) };
}
/** Models under legal hold that need a content; `*` holds everything. Names of manifests and folders both count. */
function holdsOn(use, sha256, legalHold) {
    if (legalHold.includes('*'))
        return ['*'];
    const words = new Set((use.users.get(sha256) ?? []).flatMap(_query_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsOf */ .Wh).flatMap((folder) => {
        const parts = folder.split('/');
        return [folder, parts.at(-1) ?? folder, ...(use.names.get(folder) ?? [])];
    }));
    return legalHold.filter((name) => words.has(name));
}
/** Contents that retention lets go: every entry that needs one is older than so many days, and no legal hold covers it. */
function expiredContents(use, policy, now) {
    const before = ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now) ?? Number.NEGATIVE_INFINITY) - policy.days * DAY_MS;
    const old = [...use.users]
        .filter(([, entries]) => entries.length > 0 && entries.every((entry) => isBefore(entry, before)))
        .map(([sha256]) => sha256)
        .sort();
    const held = old
        .map((sha256) => ({ sha256, by: holdsOn(use, sha256, policy.legalHold) }))
        .filter(({ by }) => by.length > 0);
    const isHeld = new Set(held.map(({ sha256 }) => sha256));
    return { expired: old.filter((sha256) => !isHeld.has(sha256)), held };
}
function isBefore(entry, instant) {
    const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(entry.at);
    return at !== undefined && at < instant;
}


/***/ })

};
