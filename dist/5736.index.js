export const id = 5736;
export const ids = [5736];
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

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyArchive: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4915);
/* harmony import */ var _ledger_export_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3528);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8203);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2929);
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1722);
/* harmony import */ var _audit_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3998);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4651);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(879);









const DOCUMENTS = [
    'README.md',
    _ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_MANIFEST */ .pz,
    _ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_CHECKPOINT */ .eA,
    'views/approvals.csv',
    'views/entries.csv',
    'views/entries.json',
    'views/verdicts.csv',
];
/**
 * Verifies an exported archive without Git: the chain, the contents, its checkpoint, and that everything else in it says
 * what the entries say. How the branch was written it cannot show.
 */
async function verifyArchive(path, shown, held) {
    const archive = await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .readArchive */ .bL)(path);
    const manifest = (0,_ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)((0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(archive.files.get(_ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_MANIFEST */ .pz)));
    const snapshot = snapshotOf(archive, manifest);
    const own = ownCheckpoint(archive, held);
    const verification = (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyLedger */ .xy)(snapshot, {
        ...held,
        checkpoints: [...held.checkpoints, ...(own.checkpoint === undefined ? [] : [own.checkpoint])],
        history: false,
    });
    const findings = [
        ...archive.faults.map((fault) => remark('archive_unreadable', fault)),
        ...verification.findings,
        ...contentRemarks(archive, manifest),
        ...own.findings,
        ...documentRemarks(archive, manifest, verification, own.checkpoint),
    ];
    const bytes = [...snapshot.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content);
    const verdicts = findings.length === 0 ? await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveTexts */ .vy)(path, (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_8__.wantedVerdicts)(verification.entries)) : new Map();
    const source = {
        place: `archive ${shown}`,
        tip: manifest?.tip ?? null,
        entries: verification.entries,
        bytes,
        head: verification.head?.sha256 ?? null,
        blobs: verification.blobs,
        leftOut: manifest?.left_out.length ?? 0,
    };
    return (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_8__.verdictFrom)(source, held, { findings, notes: verification.notes, verdicts });
}
function remark(code, message, path = null) {
    return { code, message, entry: null, commit: null, path };
}
/** The archive as a branch without a history; contents that a filter left out count as there, and are told apart. */
function snapshotOf({ files, blobs }, manifest) {
    const entries = new Map([...files].filter(([path]) => path.startsWith('entries/')));
    const paths = [
        ...[...files.keys()].filter((path) => !DOCUMENTS.includes(path)),
        ...new Set([...[...blobs.keys()], ...(manifest?.left_out ?? [])].map(_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)),
    ];
    return {
        tip: manifest?.tip ?? '',
        commits: [],
        files: paths.map((path) => ({ path, mode: _ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_MODE */ .MQ })),
        entries,
    };
}
function contentRemarks({ blobs }, manifest) {
    const wrong = [...blobs]
        .filter(([name, digest]) => /^[0-9a-f]{64}$/.test(name) && name !== digest)
        .map(([name, digest]) => (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('blob_mismatch', `The content ${name} is ${digest}.`, { path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(name) }));
    if (manifest === undefined)
        return wrong;
    const listed = new Set(manifest.blobs);
    const lost = manifest.blobs
        .filter((sha256) => !blobs.has(sha256))
        .map((sha256) => (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('blob_missing', `The archive lists the content ${sha256}, and does not have it.`, {
        path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(sha256),
    }));
    const strange = [...blobs.keys()]
        .filter((name) => !listed.has(name) || manifest.left_out.includes(name))
        .map((name) => remark('archive_differs', 'The archive has a content that it does not list.', (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(name)));
    return [...wrong, ...lost, ...strange];
}
/** The archive's own checkpoint; with keys, one that is signed must be signed by one of them. */
function ownCheckpoint({ files }, { keys }) {
    const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(files.get(_ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_CHECKPOINT */ .eA));
    if (text === undefined)
        return { findings: [] };
    try {
        return { checkpoint: (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(text, (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNote */ .wd)(text) === undefined ? [] : keys), findings: [] };
    }
    catch (error) {
        return {
            findings: [remark('checkpoint_signature', error.message, _ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_CHECKPOINT */ .eA)],
        };
    }
}
/** Everything but entries and contents is made from them: made again, it must be the same. */
function documentRemarks({ files }, manifest, verification, checkpoint) {
    const absent = DOCUMENTS.filter((path) => !files.has(path));
    if (absent.length > 0)
        return absent.map((path) => remark('archive_incomplete', `The archive has no ${path}.`, path));
    if (manifest === undefined)
        return [remark('archive_differs', 'What the archive says of itself cannot be read.', _ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_MANIFEST */ .pz)];
    const { entries } = verification;
    // Views of a chain that does not hold are nothing to compare with.
    if (verification.findings.length > 0 || checkpoint === undefined)
        return [];
    const expected = (0,_ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveDocuments */ .L$)({
        arbiter: manifest.arbiter,
        origin: checkpoint.origin,
        tip: manifest.tip,
        root: checkpoint.root,
        checkpoint: (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(files.get(_ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_CHECKPOINT */ .eA)) ?? '',
        entries: entries.map((entry) => ({
            entry,
            path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(entry.seq),
            bytes: files.get((0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(entry.seq)),
        })),
        filter: manifest.filter,
        blobs: manifest.blobs,
        leftOut: manifest.left_out,
    });
    const size = checkpoint.size === entries.length
        ? []
        : [
            remark('archive_differs', `The checkpoint covers ${checkpoint.size} of ${entries.length} entries.`, _ledger_export_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHIVE_CHECKPOINT */ .eA),
        ];
    const differing = [...expected]
        .filter(([path, text]) => !Buffer.from(text, 'utf8').equals(files.get(path)))
        .map(([path]) => remark('archive_differs', `${path} is not what the entries say.`, path));
    return [...size, ...differing];
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


/***/ })

};
