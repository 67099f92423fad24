export const id = 3646;
export const ids = [3646,1790,5595,3842];
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

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   isWaiting: () => (/* binding */ isWaiting),
/* harmony export */   outwardState: () => (/* binding */ outwardState),
/* harmony export */   serializeDecision: () => (/* binding */ serializeDecision),
/* harmony export */   turnOf: () => (/* binding */ turnOf)
/* harmony export */ });
/* harmony import */ var _checks_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19912);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);


/** Worst first. */
const STATUSES = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** One decision on a whole change: the worst of its models', of what governs, and of what could not be read. */
function decide(change) {
    const models = [...change.models].sort((a, b) => order(a.name, b.name) || order(a.path, b.path));
    const { status, reason } = verdictOf(change, models);
    return {
        schema: 'arbiter/decision/v1',
        as_of: change.asOf,
        status,
        base: change.base,
        head: change.head,
        models,
        reason,
        governing: [...change.governing],
        problems: [...change.problems],
        ...governanceParts(change.governance),
    };
}
/** What belongs to the governance sign-off stands beside it: without one there is nothing to say. */
function governanceParts(governance) {
    if (governance.kind !== 'decided')
        return { governance: null };
    return {
        governance: { ...governance.outcome },
        governance_voided: [...(governance.voided ?? [])],
        governance_conditions: [...(governance.conditions ?? [])],
    };
}
function verdictOf(change, models) {
    const defect = defectOf(change, models);
    if (defect !== null)
        return { status: 'error', reason: defect };
    const governance = governanceVerdict(change);
    const verdicts = [
        ...models.map(({ name, status, reason }) => ({ status, reason: `${name}: ${reason}` })),
        ...(governance === null ? [] : [governance]),
    ];
    if (verdicts.length === 0)
        return { status: 'approved', reason: 'No governed model touched.' };
    const status = STATUSES.find((candidate) => verdicts.some((verdict) => verdict.status === candidate));
    if (status === undefined)
        return { status: 'error', reason: 'A model has no status.' };
    const deciding = verdicts.filter((verdict) => verdict.status === status);
    return { status, reason: deciding.map(({ reason }) => reason).join(' ') };
}
function defectOf(change, models) {
    if (change.configuration === 'not_adopted') {
        return 'Not adopted: there is no .arbiter/config.yml on the base branch. Merge the pull request that adds it before requiring this status.';
    }
    if (change.configuration === 'unusable') {
        const [first] = change.problems;
        return `The configuration on the base branch cannot be used: ${first === undefined ? 'it names no model.' : `${first.file}: ${first.message}`}`;
    }
    if (change.unread.length > 0)
        return `Not everything could be read: ${change.unread.join(', ')}.`;
    const twice = models.find(({ path }, index) => models.findIndex((other) => other.path === path) !== index);
    if (twice !== undefined)
        return `The model ${twice.path} was decided twice.`;
    if (change.problems.length > 0) {
        const [first] = change.problems;
        return `${(0,_checks_result_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(change.problems.length, 'problem')} in what governs: ${first.file}: ${first.message}`;
    }
    return null;
}
/** What governs changed: the governance role must sign, judged by base (spec: sign-off, rule 16). */
function governanceVerdict({ governing, governance }) {
    if ((0,_model_governing_js__WEBPACK_IMPORTED_MODULE_1__/* .alteringChanges */ .i1)(governing).length === 0 && governance.kind === 'none')
        return null;
    const what = 'A change to what governs';
    if (governance.kind === 'none')
        return { status: 'error', reason: `${what} has no sign-off to wait for.` };
    if (governance.kind === 'not_read')
        return { status: 'in_review', reason: `${what} needs the governance role.` };
    switch (governance.outcome.state) {
        case 'error':
            return { status: 'error', reason: `${what}: its sign-off could not be decided.` };
        case 'vetoed':
            return { status: 'rejected', reason: `${what} was refused by a reviewer whose change request counts.` };
        case 'complete':
            return { status: 'approved', reason: `${what} is signed by the governance role.` };
        case 'partial':
        case 'unsigned':
            return { status: 'in_review', reason: `${what} waits for the governance role.` };
    }
}
/** `pending` is a failure, except while evidence is awaited or the pull request is a draft whose checks hold. */
function outwardState(decision) {
    switch (decision.status) {
        case 'approved':
            return 'success';
        case 'in_review':
            return 'pending';
        case 'pending': {
            const pending = decision.models.filter(({ status }) => status === 'pending');
            return pending.length > 0 && pending.every(isWaiting) ? 'pending' : 'failure';
        }
        case 'rejected':
            return 'failure';
        case 'error':
            return 'error';
    }
}
/** Nothing failed: what blocks is evidence not there yet, or nothing (a draft). */
function isWaiting(model) {
    return model.checks.every(({ level, outcome, awaiting }) => level === 'advisory' ||
        level === 'shadow' ||
        awaiting ||
        (outcome !== 'fail' && outcome !== 'inconclusive' && outcome !== 'error'));
}
/** Whose turn it is for the whole change: that of its worst model. */
function turnOf(decision) {
    const worst = decision.models.find(({ status }) => status === decision.status);
    if (worst !== undefined)
        return worst.turn;
    if (decision.status === 'approved')
        return 'nobody';
    if (decision.status === 'rejected')
        return 'author';
    return decision.status === 'in_review' ? 'reviewers' : 'maintainers';
}
/**
 * The same bytes for the same decision: keys in the order of the schema, numbers in shortest round-trip form, two
 * spaces, one newline at the end. A number that JSON cannot hold is a bug and throws.
 */
function serializeDecision(decision) {
    return `${JSON.stringify(decision, refuseNonFinite, 2)}\n`;
}
function refuseNonFinite(key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`Not a finite number at ${key}.`);
    return value;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
