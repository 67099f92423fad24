export const id = 5736;
export const ids = [5736];
export const modules = {

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyArchive: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54915);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35199);
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93528);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8203);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52929);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84975);
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22165);
/* harmony import */ var _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46967);
/* harmony import */ var _report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61699);
/* harmony import */ var _audit_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63998);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24651);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68147);













const DOCUMENTS = [
    'README.md',
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_MANIFEST */ .pz,
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA,
    'views/approvals.csv',
    'views/deployments.csv',
    'views/entries.csv',
    'views/entries.json',
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_OSCAL */ .u,
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_REPORT */ .UH,
    'views/releases.csv',
    'views/verdicts.csv',
];
/**
 * Verifies an exported archive without Git: the chain, the contents, its checkpoint, and that everything else in it says
 * what the entries say. How the branch was written it cannot show.
 */
async function verifyArchive(path, shown, held) {
    const archive = await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .readArchive */ .bL)(path);
    const manifest = (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)((0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(archive.files.get(_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_MANIFEST */ .pz)));
    const snapshot = snapshotOf(archive, manifest);
    const own = ownCheckpoint(archive, held);
    const verification = (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_5__.verifyLedger)(snapshot, {
        ...held,
        checkpoints: [...held.checkpoints, ...(own.checkpoint === undefined ? [] : [own.checkpoint])],
        history: false,
    });
    const broken = [
        ...archive.faults.map((fault) => remark('archive_unreadable', fault)),
        ...verification.findings,
        ...contentRemarks(archive, manifest),
        ...own.findings,
    ];
    const toldTexts = (0,_report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedTexts */ .mR)((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_11__/* .selectEntries */ .XO)(verification.entries, manifest?.filter ?? {}));
    const wanted = new Set([...(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__.wantedVerdicts)(verification.entries), ...toldTexts]);
    const texts = broken.length === 0 ? await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .archiveTexts */ .vy)(path, wanted) : new Map();
    const findings = [
        ...broken,
        ...documentRemarks(archive, manifest, verification, {
            checkpoint: own.checkpoint,
            // What cannot be relied on is nothing to make views from.
            verdicts: broken.length === 0 ? new Map([...texts].filter(([sha256]) => toldTexts.has(sha256))) : undefined,
        }),
    ];
    const bytes = [...snapshot.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content);
    const source = {
        place: `archive ${shown}`,
        tip: manifest?.tip ?? null,
        entries: verification.entries,
        bytes,
        head: verification.head?.sha256 ?? null,
        blobs: verification.blobs,
        leftOut: manifest?.left_out.length ?? 0,
    };
    const notes = broken.length === 0 ? await archiveNotes(path, verification, manifest) : verification.notes;
    return (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__.verdictFrom)(source, held, { findings, notes, verdicts: texts });
}
/** Of contents that a filter left out nothing can be said: what names them may have been left out as well. */
async function archiveNotes(path, verification, manifest) {
    const leftOut = new Set(manifest?.left_out ?? []);
    const blobs = verification.blobs.filter((sha256) => !leftOut.has(sha256));
    const present = new Set(blobs);
    const named = new Set();
    await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .visitTexts */ .wZ)(path, (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigests */ .nt)(verification.entries), (_, text) => {
        for (const digest of (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__/* .digestsIn */ .V4)(text, present))
            named.add(digest);
    });
    return (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__.notesOf)({ ...verification, blobs }, named);
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
    const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(files.get(_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA));
    if (text === undefined)
        return { findings: [] };
    try {
        return { checkpoint: (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(text, (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNote */ .wd)(text) === undefined ? [] : keys), findings: [] };
    }
    catch (error) {
        return {
            findings: [remark('checkpoint_signature', error.message, _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA)],
        };
    }
}
/** Everything but entries and contents is made from them: made again, it must be the same. */
function documentRemarks({ files }, manifest, verification, known) {
    const { checkpoint, verdicts } = known;
    const absent = DOCUMENTS.filter((path) => !files.has(path));
    if (absent.length > 0)
        return absent.map((path) => remark('archive_incomplete', `The archive has no ${path}.`, path));
    if (manifest === undefined)
        return [remark('archive_differs', 'What the archive says of itself cannot be read.', _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_MANIFEST */ .pz)];
    const { entries } = verification;
    // Views of a chain that does not hold are nothing to compare with.
    if (verification.findings.length > 0 || checkpoint === undefined || verdicts === undefined)
        return [];
    const expected = (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveDocuments */ .L$)({
        arbiter: manifest.arbiter,
        origin: checkpoint.origin,
        tip: manifest.tip,
        root: checkpoint.root,
        checkpoint: (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(files.get(_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA)) ?? '',
        entries: entries.map((entry) => ({
            entry,
            path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(entry.seq),
            bytes: files.get((0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(entry.seq)),
        })),
        filter: manifest.filter,
        blobs: manifest.blobs,
        leftOut: manifest.left_out,
        verdicts,
    });
    const size = checkpoint.size === entries.length
        ? []
        : [
            remark('archive_differs', `The checkpoint covers ${checkpoint.size} of ${entries.length} entries.`, _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA),
        ];
    const differing = [...expected]
        .filter(([path, text]) => !Buffer.from(text, 'utf8').equals(files.get(path)))
        .map(([path]) => remark('archive_differs', `${path} is not what the entries say.`, path));
    return [...size, ...differing];
}


/***/ })

};
