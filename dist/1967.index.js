export const id = 1967;
export const ids = [1967,1790,930,3842];
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
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11720);




/** Null without a key. @throws UserError for a name without a key, and a file that is none. */
async function signerOf(words, io) {
    const file = words['key-file'];
    if (file === undefined) {
        if (words.name !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`--name` names a key: give `--key-file` too.');
        return null;
    }
    return signerWith(await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .smallFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file), words.name);
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

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ madeBundle),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   SX: () => (/* binding */ corrections),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   ci: () => (/* binding */ modelNames),
/* harmony export */   eD: () => (/* binding */ parseDayStart),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qt: () => (/* binding */ settledDeployments)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/** What an entry of a known type says; its shape was checked when the ledger was verified. Undefined for another type. */
function detailOf(entry, type) {
    return entry.type === type ? entry.decision : undefined;
}
/** The bundle that an entry records; undefined where it records none, as where one was refused. */
function madeBundle(entry) {
    const detail = detailOf(entry, 'bundle');
    return detail === undefined || 'refusal' in detail ? undefined : detail;
}
/** The entries that a later one calls wrong, each with the number of the first that does. */
function corrections(entries) {
    const found = new Map();
    for (const entry of entries) {
        const of = detailOf(entry, 'correction')?.of;
        if (of !== undefined && !found.has(of))
            found.set(of, entry.seq);
    }
    return found;
}
/** First millisecond of a day in UTC, or undefined when there is no such date. */
function parseDayStart(day) {
    return (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${day}T00:00:00Z`);
}
/** The entries that the filter names, in order. The whole ledger is needed: it says who bore which login and which folder which name. */
function selectEntries(entries, filter) {
    const { model, person, pull, type, environment } = filter;
    const from = filter.from === undefined ? undefined : parseDayStart(filter.from);
    const to = filter.to === undefined ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDayEnd */ .ru)(filter.to);
    const names = model === undefined ? undefined : namesOfModel(modelNames(entries), model);
    const who = person === undefined ? undefined : personOf(entries, person);
    return entries.filter((entry) => {
        const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(entry.at);
        return ((type === undefined || entry.type === type) &&
            (pull === undefined || pullOf(entry) === pull) &&
            (environment === undefined || environmentOf(entry) === environment) &&
            (names === undefined || modelsOf(entry).some((name) => names.has(name))) &&
            (who === undefined || concerns(entry, who)) &&
            (filter.from === undefined || isAtLeast(at, from)) &&
            (filter.to === undefined || isAtLeast(to, at)));
    });
}
/** A release is made after its pull request, and names it, as does the refusal of a bundle. */
function pullOf(entry) {
    const bundle = detailOf(entry, 'bundle');
    const named = bundle !== undefined && 'refusal' in bundle ? bundle : detailOf(entry, 'release');
    return entry.pull_request?.number ?? named?.pull_request;
}
/** The environment that an entry is about; undefined where it is about none. */
function environmentOf(entry) {
    const detail = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
    return detail?.environment;
}
/** A bound or a time that cannot be read selects nothing. */
function isAtLeast(later, earlier) {
    return later !== undefined && earlier !== undefined && later >= earlier;
}
function modelNames(entries) {
    const names = new Map();
    for (const entry of entries) {
        for (const model of detailOf(entry, 'evaluation')?.models ?? []) {
            const known = names.get(model.path) ?? new Set();
            names.set(model.path, known.add(model.name));
        }
    }
    return names;
}
/**
 * What an entry may call a model that somebody calls `asked`: the word itself, every folder whose manifest bore it, and the
 * names that the manifest in that folder bore, since a refused deployment may know no more.
 */
function namesOfModel(names, asked) {
    const folders = [...names].filter(([, known]) => known.has(asked)).map(([folder]) => folder);
    const folder = asked.replace(/\/+$/, '');
    return new Set([folder, ...folders, ...(names.get(folder) ?? [])]);
}
/**
 * Folders of the models that an entry is about; `.arbiter` for the change to what governs. Sorted, each once. A bundle or a
 * deployment without a subject has the name of its model only.
 */
function modelsOf(entry) {
    const named = (detailOf(entry, 'bundle') ?? detailOf(entry, 'deployment'))?.model;
    if (typeof named === 'string' && entry.subjects.length === 0)
        return [named];
    const detail = detailOf(entry, 'approval') ?? detailOf(entry, 'override');
    return [
        ...new Set([
            ...entry.subjects.map(({ name }) => name),
            ...(detailOf(entry, 'evaluation')?.models.map(({ path }) => path) ?? []),
            ...(detail === undefined ? [] : [detail.model]),
        ]),
    ].sort();
}
/** By id, every login the account had; by login, every account that had it, and all its logins. */
function personOf(entries, asked) {
    const actors = entries.flatMap(actorsOf);
    const isId = /^[0-9]{1,15}$/.test(asked);
    // A login may consist of digits: then both readings are shown rather than one hidden.
    const ids = new Set([
        ...(isId ? [Number(asked)] : []),
        ...actors.filter(({ login }) => fold(login) === fold(asked)).map(({ id }) => id),
    ]);
    const logins = actors.filter(({ id }) => ids.has(id)).map(({ login }) => fold(login));
    return { ids, logins: new Set([fold(asked), ...logins]) };
}
function actorsOf(entry) {
    return [entry.actor, entry.pull_request?.author ?? null].filter((actor) => actor !== null);
}
function concerns(entry, { ids, logins }) {
    return (actorsOf(entry).some(({ id }) => ids.has(id)) ||
        idsIn(entry).some((id) => id !== null && id !== undefined && ids.has(id)) ||
        loginsIn(entry).some((login) => logins.has(fold(login))));
}
/** Numeric ids that the decision itself names. */
function idsIn(entry) {
    return [
        detailOf(entry, 'evaluation')?.pusher,
        detailOf(entry, 'observation')?.user,
        detailOf(entry, 'dismissal')?.user,
    ];
}
/** Logins that the decision itself names, without an id. */
function loginsIn(entry) {
    const delegation = detailOf(entry, 'delegation');
    const platform = detailOf(entry, 'platform_log');
    return [
        ...(delegation === undefined ? [] : [delegation.from, delegation.to]),
        ...(detailOf(entry, 'alert')?.people ?? []),
        ...[platform?.actor, platform?.user].filter((login) => typeof login === 'string'),
    ];
}
function fold(login) {
    return login.toLowerCase();
}
/** GitHub's ids of the deployments whose end the entries have, whatever was done by them. */
function settledDeployments(entries) {
    const made = ['deployment', 'rollback', 'drill'].flatMap((type) => entries.map((entry) => detailOf(entry, type)?.deployment_id ?? null));
    return new Set(made.filter((id) => id !== null));
}


/***/ }),

/***/ 21987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hu: () => (/* binding */ approvedRemarks),
  zk: () => (/* binding */ digestStart),
  tZ: () => (/* binding */ governanceBlocks),
  Q7: () => (/* binding */ seatsOf),
  Rj: () => (/* binding */ signatureBlocks),
  FU: () => (/* binding */ signedSeats),
  OA: () => (/* binding */ signoffOf)
});

// UNUSED EXPORTS: governanceOf

// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/voided.js



/** Changes named for one approval, at most: in a report at length, and in a comment, which is read on a phone. */
const CHANGES_AT_LENGTH = 50;
const CHANGES_IN_COMMENT = 8;
/** Instead of what would make an approval count, where all that are needed are there. */
const NOT_NEEDED = 'Nothing to do: every seat is filled.';
/** Whether what an approval was given on was looked for: then these remarks stand for the general one. */
function isExplained(ignored, voided) {
    return ignored.reason === 'stale_subject' && voided.some(({ review }) => review === ignored.review);
}
/** What voided each approval that was given on something else; those voided by the same changes are told together. */
function voidedRemarks(ignored, voided, context, telling) {
    const groups = new Map();
    for (const item of ignored.filter((one) => isExplained(one, voided))) {
        const changes = voided.find(({ review }) => review === item.review)?.changes ?? [];
        const key = JSON.stringify(changes);
        const group = groups.get(key) ?? { changes, people: [] };
        group.people.push((0,prose/* link */.nf)([(0,prose/* person */.MV)(item.user)], (0,report_context/* reviewUrl */._B)(context, item.review)));
        groups.set(key, group);
    }
    return [...groups.values()].map(({ changes, people }) => remark(people, changes, telling));
}
function remark(people, changes, { rows, isNeeded }) {
    const [one, were] = people.length === 1 ? ['approval', 'was'] : ['approvals', 'were'];
    const given = [`The ${one} of `, ...enumerated(people), ` ${were} given on other content`];
    const again = isNeeded ? 'They must look at the present change and approve again.' : NOT_NEEDED;
    if (changes.length === 0) {
        const unknown = 'What they saw then is not known, so what changed since cannot be listed.';
        return [...given, `. ${unknown} ${again}`];
    }
    const most = Number.isFinite(rows) ? CHANGES_IN_COMMENT : CHANGES_AT_LENGTH;
    const shown = changes.slice(0, most).map(changeProse);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [[`and ${(0,number/* counted */.hS)(rest, 'more change')}`]] : [];
    return [...given, ': ', ...(0,prose/* joined */.oR)([...shown, ...more], ', '), `. ${again}`];
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    const [last = [], ...others] = [...items].reverse();
    return others.length === 0 ? last : [...(0,prose/* joined */.oR)(others.reverse(), ', '), ' and ', ...last];
}
function changeProse({ part, name, change, detail }) {
    const noun = nounOf(part, name);
    if (detail === null)
        return [...noun, ` ${change}`];
    // Of evidence the detail is a sentence with brackets of its own.
    return part === 'evidence'
        ? [...noun, ` ${change}: `, ...withDigests(detail)]
        : [...noun, ` ${change} (${detail})`];
}
/** Digests as code: in plain text a platform takes their digits for a commit. */
function withDigests(text) {
    return text
        .split(/(\bsha256:[0-9a-f]+\b)/u)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('sha256:') ? (0,prose/* code */.aY)(part) : part));
}
function nounOf(part, name) {
    switch (part) {
        case 'file':
            return [(0,prose/* code */.aY)(name)];
        case 'evidence':
            return ['evidence ', (0,prose/* code */.aY)(name)];
        case 'catalog':
            return ['data set ', (0,prose/* code */.aY)(name)];
        case 'waiver':
            return ['waiver ', (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(name))];
        case 'model':
            return ['model ', (0,prose/* code */.aY)(name)];
        case 'policy': {
            const [policy = '', ...rule] = name.split('/');
            const of = ['policy ', (0,prose/* code */.aY)(name.startsWith('sha256:') ? (0,report_context/* shortDigest */.VK)(name) : policy)];
            return rule.length === 0 ? of : ['rule ', (0,prose/* code */.aY)(rule.join('/')), ' of ', ...of];
        }
    }
}

;// CONCATENATED MODULE: ./lib/report/ignored-remark.js



const ANOTHER = 'somebody else must approve in their place';
const AGAIN = 'they must look at the present change and approve again';
/** Null: says nothing to a reader (plain comments, and reviews that a later one replaced). */
const SENTENCES = {
    not_decisive: null,
    superseded: null,
    unknown_user: { noun: 'review', why: 'nobody can say who it was', remedy: ANOTHER },
    dismissed: {
        noun: 'review',
        why: 'it was dismissed, and an earlier one does not come back',
        remedy: AGAIN,
    },
    bot: {
        noun: 'approval',
        why: 'it is not that of a person',
        remedy: 'a person must approve, or the policy must allow bots',
    },
    no_role: {
        noun: 'review',
        why: 'they hold no role that is asked for here',
        remedy: 'the roles file on the base branch must give them one, or somebody who holds one must approve',
    },
    delegation_expired: {
        noun: 'approval',
        why: 'the delegation to them has ended',
        remedy: 'it must be renewed on the base branch, or somebody else must approve',
    },
    permission: {
        noun: 'review',
        why: 'they have less permission on the repository than the policy asks',
        remedy: 'they must be given it (write, unless the policy says otherwise), or somebody else must approve',
    },
    author: { noun: 'approval', why: 'they opened this pull request', remedy: ANOTHER },
    contributor: {
        noun: 'approval',
        why: 'they wrote, committed or pushed a part of this change',
        remedy: ANOTHER,
    },
    stale_commit: {
        noun: 'approval',
        why: 'it was given on another commit than the present head',
        remedy: AGAIN,
    },
    stale_subject: {
        noun: 'approval',
        why: 'it was given on other content than the present one',
        remedy: AGAIN,
    },
    stale_time: {
        noun: 'approval',
        why: 'it was not given after the present change was pushed',
        remedy: AGAIN,
    },
    seat_filled: {
        noun: 'approval',
        why: 'it is valid, and every seat they could fill is filled',
        remedy: 'nothing to do',
    },
};
/** Every approval that does not count: why, and what would make it (or another) count. */
function ignoredRemarks(signatures, context, rows) {
    const { signoff, voided } = signatures;
    const isNeeded = signoff.missing.length > 0 || signoff.state !== 'complete';
    const others = signoff.ignored
        .filter((ignored) => !isExplained(ignored, voided))
        .flatMap((ignored) => ignored_remark_remark(ignored, context, isNeeded));
    return [
        ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
        ...others,
        ...changedPartsRemark(signatures),
    ];
}
function ignored_remark_remark({ review, user, reason }, context, isNeeded) {
    const sentence = SENTENCES[reason];
    if (sentence === null)
        return [];
    const { noun, why, remedy } = sentence;
    const whose = (0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review));
    const rest = isNeeded ? `; ${remedy}.` : `. ${NOT_NEEDED}`;
    return [[`The ${noun} of `, ...whose, ` does not count: ${why}${rest}`]];
}
/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }) {
    const isStale = signoff.ignored.some((ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided));
    return isStale && changedParts.length > 0
        ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
        : [];
}

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/stage-remark.js


const STATES = {
    complete: '✅ complete',
    open: '👀 open',
    returned: '↩️ open again: a change request returned the work to it',
    waiting: '⏳ opens when the stages before it are complete',
};
/** Each stage with where it is and what it waits for; nothing where the stages carry no checks. */
function stageRemarks({ stages = [] }) {
    return stages.map((stage) => {
        const waits = waitsOf(stage);
        const isComplete = stage.state === 'complete';
        return [
            (0,prose/* strong */.ko)(`Stage ${stage.id}`),
            ` ${STATES[stage.state]}.`,
            ...(isComplete || waits.length === 0 ? [] : [' Waits for ', ...(0,prose/* joined */.oR)(waits, ' and for '), '.']),
        ];
    });
}
function waitsOf({ checks, missing }) {
    const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => [(0,prose/* code */.aY)(check)]);
    const shown = failing.slice(0, limits/* LIMITS */.b.peopleNamed);
    const more = failing.length > shown.length ? [` and ${failing.length - shown.length} more`] : [];
    const what = failing.length === 1 ? 'the check ' : 'the checks ';
    const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
    return [
        ...(failing.length === 0 ? [] : [[what, ...(0,prose/* joined */.oR)(shown, ', '), ...more]]),
        ...(roles.length === 0 ? [] : [[roles.join(', ')]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/signature-remark.js



/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
function standingRemarks({ signoff, conditions }, context) {
    return [
        ...overrideRemarks(signoff),
        ...vetoRemarks(signoff, context),
        ...conditionRemarks(conditions, context),
        ...stageRemarks(signoff),
        ...noteRemarks(signoff, conditions.length > 0),
    ];
}
/** Break-glass stands in for signatures: it is never said in passing. */
function overrideRemarks({ override }) {
    if (override === null)
        return [];
    const { user, label, at, until, reason } = override;
    return [
        [
            (0,prose/* strong */.ko)('Break-glass: missing signatures are overridden'),
            ' by ',
            (0,prose/* person */.MV)(user),
            ' with the label ',
            (0,prose/* code */.aY)(label),
            ', from ',
            (0,prose/* code */.aY)(at),
            ' until ',
            (0,prose/* code */.aY)(until),
            `. Reason given: ${reason}`,
        ],
    ];
}
function vetoRemarks(signoff, context) {
    return signoff.vetoes.map(({ review, user }) => [
        (0,prose/* person */.MV)(user),
        ' ',
        ...(0,prose/* link */.nf)(['asks for changes'], (0,report_context/* reviewUrl */._B)(context, review)),
        '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
    ]);
}
function conditionRemarks(conditions, context) {
    const byDay = [...conditions].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    return byDay.map(({ review, user, until, text, overdue }) => [
        (0,prose/* strong */.ko)(overdue ? 'Overdue condition' : 'Condition'),
        ' of ',
        ...(0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review)),
        `, until ${until}: ${text}`,
        ...(overdue ? [' — it is to be met before the model is deployed.'] : []),
    ]);
}
/** What a note is about, for those a reader should tell apart at a glance, in this order; the others follow. */
const NOTE_TITLES = {
    override_refused: 'Break-glass',
    expired: 'Expired',
    return_to: 'Asked to return',
    return_to_unknown: 'Asked to return',
    stage: 'Stages',
    condition: 'Condition',
    condition_unreadable: 'Condition',
    review_edited: 'Edited review',
    delegation: 'Delegation',
    delegation_void: 'Delegation',
    feedback: 'Feedback, which never counts as approval',
};
function noteRemarks({ notes, stages }, areConditionsListed) {
    const listed = new Set([
        'override',
        ...(areConditionsListed ? ['condition'] : []),
        ...(stages === undefined ? [] : ['stage']),
    ]);
    const order = [...Object.keys(NOTE_TITLES), ''];
    const rank = (word) => order.indexOf(Object.hasOwn(NOTE_TITLES, word) ? word : '');
    return notes
        .filter(({ code: word }) => !listed.has(word))
        .sort((a, b) => rank(a.code) - rank(b.code))
        .map(({ code: word, message }) => {
        const title = Object.hasOwn(NOTE_TITLES, word) ? NOTE_TITLES[word] : undefined;
        return title === undefined ? [message] : [(0,prose/* strong */.ko)(title), `: ${message}`];
    });
}

;// CONCATENATED MODULE: ./lib/report/signature.js





/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
function signoffOf(model) {
    return printedSignoff(model.signoff);
}
/** The sign-off of the change to what governs, where there is one to ask for. */
function governanceOf(decision) {
    return printedSignoff(decision.governance);
}
function printedSignoff(value) {
    const printed = value === null ? null : { ...value };
    return isSignoffResult(printed) ? printed : null;
}
function isSignoffResult(value) {
    return (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'arbiter/signoff/v1');
}
function seatsOf(signoff) {
    const filled = Object.values(signoff.assignment).reduce((sum, people) => sum + (people?.length ?? 0), 0);
    const open = signoff.missing.reduce((sum, { count }) => sum + count, 0);
    return { filled, all: filled + open };
}
/** Who signed, who is missing and who could; what does not count and why. */
function signatureBlocks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ' were not looked at here: only checks were judged.')];
    const { filled, all } = seatsOf(signoff);
    const asked = signoff.stages === undefined
        ? ' Requested when the checks hold.'
        : ' Requested stage by stage, when the checks of the open stage hold.';
    const later = model.status === 'pending' && filled < all ? [asked] : [];
    const signatures = signaturesOf(model, signoff, context);
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ` ${filled} of ${all}.`, ...seatsProse(signoff), ...later),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
/** Below the one line of an approved model: what was promised or overridden; what does not count is folded. */
function approvedRemarks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [];
    const signatures = signaturesOf(model, signoff, context);
    const ignored = ignoredRemarks(signatures, context, rows);
    const folded = (0,prose/* details */.zH)([`✍️ ${(0,number/* counted */.hS)(ignored.length, 'remark')} on approvals that do not count`], ...remarkList(ignored, rows));
    return [
        ...remarkList(standingRemarks(signatures, context), rows),
        ...(ignored.length === 0 ? [] : [folded]),
    ];
}
/** The governance role's own signature, where the change alters what governs. */
function governanceBlocks(decision, context, rows) {
    const signoff = governanceOf(decision);
    if (signoff === null)
        return [];
    const { filled, all } = seatsOf(signoff);
    const roles = [
        ...new Set([...Object.keys(signoff.assignment), ...signoff.missing.map(({ role }) => role)]),
    ];
    const signatures = {
        signoff,
        voided: decision.governance_voided ?? [],
        conditions: decision.governance_conditions ?? [],
        changedParts: [],
    };
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Change to what governs'), `: ${roles.length === 0 ? 'signatures' : roles.join(', ')} ${filled} of ${all}.`, ...seatsProse(signoff)),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
function seatsProse(signoff) {
    const signed = (0,prose/* joined */.oR)(signedSeats(signoff), ', ');
    const open = (0,prose/* joined */.oR)(openSeats(signoff), ', ');
    return [
        ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
        ...(open.length === 0 ? [] : [' ', (0,prose/* strong */.ko)('Missing'), ': ', ...open, '.']),
    ];
}
function signedSeats({ assignment }) {
    return Object.entries(assignment).flatMap(([role, people]) => (people ?? []).map((login) => [(0,prose/* person */.MV)(login), ` (${role})`]));
}
function openSeats({ missing }) {
    return missing.map(({ role, count, eligible }) => {
        const seats = count === 1 ? '' : ` × ${count}`;
        const named = eligible.slice(0, limits/* LIMITS */.b.peopleNamed).map((login) => [(0,prose/* person */.MV)(login)]);
        const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
        if (named.length === 0)
            return [`${role}${seats} (nobody eligible)`];
        return [`${role}${seats} (`, ...(0,prose/* joined */.oR)(named, ' or '), ...more, ')'];
    });
}
function remarkList(remarks, rows) {
    if (remarks.length === 0)
        return [];
    const shown = remarks.slice(0, rows);
    const rest = remarks.length - shown.length;
    return [(0,prose/* list */.p_)(rest > 0 ? [...shown, [`and ${(0,number/* counted */.hS)(rest, 'more remark')}`]] : shown)];
}
function signaturesOf(model, signoff, context) {
    const { voided, conditions } = model;
    return { signoff, voided, conditions, changedParts: changedParts(model, context) };
}
/** Which parts of the subject are not what the last verdict remembers. */
function changedParts({ name, subject }, context) {
    const before = context.previous?.models.find((model) => model.name === name)?.subject;
    return ['content', 'evidence', 'catalog', 'policy'].filter((part) => {
        const now = subject[part];
        return now !== null && before?.[part] !== undefined && digestStart(now) !== before[part];
    });
}
/** The first 12 hex digits, which the record of the last verdict keeps. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, '').slice(0, 12);
}


/***/ }),

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}


/***/ })

};
