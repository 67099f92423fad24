export const id = 1085;
export const ids = [1085,1790,6044];
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

/***/ 48848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportArchive: () => (/* binding */ exportArchive),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54915);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8203);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(84975);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21489);
/* harmony import */ var _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46967);
/* harmony import */ var _report_ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32515);
/* harmony import */ var _report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(61699);
/* harmony import */ var _audit_archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63998);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24651);
/* harmony import */ var _audit_signer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36864);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68147);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(91790);




















const HELP = `arbiter audit export --out FILE [options]

Verifies the ledger and writes it as one uncompressed tar: entries, contents, checkpoint, tables, a report to read, OSCAL
assessment results, and how to check it. The same ledger gives the same bytes. \`arbiter audit verify --archive FILE\`
verifies it without Git.

  --out FILE            where to (default of all but tar: standard output)
  --format FORMAT       tar (default), or one view of it: html (a report to read), oscal (assessment results), json, csv
  --key-file PEM        signs the checkpoint with an Ed25519 key, in the name of --name
  --name NAME           name of the key (default: the origin of the ledger)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .FILTER_HELP */ .Zv}
                        limit contents and views; an archive always holds all entries, the chain needs them
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .PLACE_HELP */ .EY} (arbiter/audit-export/v1)

Exit codes: 0 written, 1 the ledger is not whole and nothing was written, 2 cannot tell.
`;
const FORMATS = ['tar', 'html', 'oscal', 'json', 'csv'];
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
    if (format === 'json' || format === 'csv')
        return exportTable(access, format, filter, values.out, io);
    const signer = await (0,_audit_signer_js__WEBPACK_IMPORTED_MODULE_14__/* .signerOf */ .K)(values, io);
    if (format !== 'tar')
        return exportView(access, format, { filter, signer }, values.out, io);
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
async function exportTable(access, format, filter, out, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const selected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(sound.entries, filter);
    await give(format === 'json' ? (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesJson */ .LD)(selected) : (0,_report_ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesCsv */ .LR)(selected), out, io);
    return 0;
}
/** The same bytes as in the archive that the same words would write. */
async function exportView(access, format, request, out, io) {
    const made = await madeArchive(access, request, io);
    if (made === null)
        return 1;
    await give(made.documents.get(VIEW_PATHS[format]) ?? '', out, io);
    return 0;
}
const VIEW_PATHS = { html: _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .ARCHIVE_REPORT */ .UH, oscal: _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .ARCHIVE_OSCAL */ .u };
async function give(text, out, io) {
    if (out === undefined)
        io.stdout(text);
    else
        await writeText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, out), text, out);
}
async function writeText(path, text, shown = path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${shown} cannot be written: ${error.message}.`);
    });
}
/** Writes the archive of a ledger that is whole, contents included; null once it was said why it is not. */
async function exportArchive(access, request, io) {
    const made = await madeArchive(access, request, io);
    if (made === null)
        return null;
    const { sound, documents, blobs, facts } = made;
    await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .writeArchive */ ._d)(request.out, filesOf(access, sound, documents, blobs));
    if (request.views !== undefined)
        for (const format of ['html', 'oscal'])
            await writeText(request.views[format], documents.get(VIEW_PATHS[format]) ?? '');
    return { ...facts, sha256: await digestOf(request.out) };
}
/** All that goes into an archive; null once it was said why the ledger is not whole. */
async function madeArchive(access, request, io) {
    const { verdict, sound } = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_15__.verifyAccess)(access, _audit_verify_js__WEBPACK_IMPORTED_MODULE_15__.NOTHING_HELD);
    const { origin, head, root } = verdict;
    if (sound === null || origin === null || head === null) {
        io.stderr((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_7__/* .auditText */ .$u)(verdict));
        return null;
    }
    const blobs = await contentsToExport(access, sound, request.filter);
    const leftOut = sound.verification.blobs.filter((sha256) => !blobs.has(sha256));
    const checkpoint = (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)({ origin, size: sound.entries.length, root });
    const documents = (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .archiveDocuments */ .L$)({
        arbiter: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_16__.ownVersion)(),
        origin,
        tip: sound.snapshot.tip,
        root,
        checkpoint: request.signer === null ? checkpoint : request.signer.sign(checkpoint, origin),
        entries: sound.entries.map((entry) => ({ entry, ...entryFile(sound, entry.seq) })),
        filter: request.filter,
        blobs: [...blobs],
        leftOut,
        verdicts: await verdictTexts(access, sound, request.filter, blobs),
    });
    const facts = {
        origin,
        head,
        root,
        size: sound.entries.length,
        blobs: blobs.size,
        left_out: leftOut.length,
    };
    return { sound, documents, blobs: [...blobs].sort(), facts };
}
/** Texts of the verdicts that the views tell, by digest. */
async function verdictTexts(access, { entries, snapshot }, filter, blobs) {
    const wanted = [...(0,_report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_18__/* .wantedTexts */ .mR)((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(entries, filter))].filter((sha256) => blobs.has(sha256));
    const texts = new Map();
    for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, snapshot.tip, wanted))
        for (const [sha256, bytes] of contents) {
            const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(bytes);
            if (text !== undefined)
                texts.set(sha256, text);
        }
    return texts;
}
function entryFile({ snapshot }, seq) {
    const path = (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq);
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
            yield { path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(sha256), bytes: contents.get(sha256) };
    yield* others.filter(({ path }) => path > 'blobs/');
}
/** Contents that the selected entries name, directly or through another; all of them without a filter. */
async function contentsToExport(access, { entries, snapshot, verification }, filter) {
    const present = new Set(verification.blobs);
    if (Object.values(filter).every((part) => part === undefined))
        return present;
    const reached = new Set();
    let wanted = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(entries, filter).flatMap((entry) => (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_19__/* .digestsIn */ .V4)(JSON.stringify(entry), present));
    while (wanted.length > 0) {
        const fresh = [...new Set(wanted)].filter((sha256) => !reached.has(sha256));
        wanted = [];
        for (const sha256 of fresh)
            reached.add(sha256);
        for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, snapshot.tip, fresh))
            for (const bytes of contents.values())
                wanted.push(...(0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_19__/* .digestsIn */ .V4)(Buffer.from(bytes).toString('latin1'), present));
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

/***/ 36864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   N: () => (/* binding */ signerWith)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52929);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68147);




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

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distributionRoot: () => (/* binding */ distributionRoot),
/* harmony export */   ownVersion: () => (/* binding */ ownVersion),
/* harmony export */   readShipped: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/**
 * The folder that Arbiter was installed in: it holds policies/ and templates/. Found by walking up from this file, because
 * it lies in src/commands/ during development and in dist/ once bundled.
 * @throws Error when the folders are not beside the program (a broken installation).
 */
function distributionRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'templates', 'workflows')) &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'policies', 'low-risk.yml'))) {
            return folder;
        }
        if (parent === folder) {
            throw new Error('The folders policies/ and templates/ do not lie beside the program: install Arbiter again.');
        }
        folder = parent;
    }
}
/** A text file that is shipped with Arbiter, such as `policies/low-risk.yml`. */
function readShipped(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(distributionRoot(), path), 'utf8');
}
/** The version of Arbiter that runs, as its package says. */
function ownVersion() {
    const { version } = JSON.parse(readShipped('package.json'));
    if (typeof version !== 'string')
        throw new Error('package.json beside the program says no version: install Arbiter again.');
    return version;
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


/***/ })

};
