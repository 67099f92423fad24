export const id = 3357;
export const ids = [3357,1790,5595,3842];
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

/***/ 29157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35199);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29327);
/* harmony import */ var _release_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82406);
/* harmony import */ var _report_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60527);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72527);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24651);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91790);













const HELP = `arbiter audit compliance ENTRY [options]

Writes the compliance artifact of a deployment or a rollback as it was written then: compliance.json, which the ledger keeps,
and compliance.html, the same as a page. ENTRY is the number of one that went live. It runs in a clone, without a token.

  --out FOLDER          where to (default: compliance-ENTRY); files that are there are never replaced
  --repository DIR      a clone of the repository (default: the present folder)
  --branch NAME         the ledger's branch (default: \`ledger:\` of .arbiter/config.yml in HEAD)

Exit codes: 0 written, 1 the ledger is not whole, 2 there is no such artifact, or it cannot be written.
`;
const OPTIONS = {
    out: { type: 'string' },
    repository: { type: 'string' },
    branch: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
};
/** `arbiter audit compliance`: exit 0 written, 1 the ledger is not whole, 2 cannot tell. */
async function run(args, io) {
    const { values, positionals } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWords */ .nl)(args, OPTIONS, HELP, { atMost: 1 });
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const [word] = positionals;
    if (word === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Say which entry: arbiter audit compliance ENTRY\n\n${HELP}`);
    const seq = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeNumber */ .rD)('ENTRY', word);
    const access = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__/* .openLedger */ .au)(values, io);
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const sha256 = artifactOf(seq, sound);
    const { artifact, json } = await keptArtifact(sha256, access, sound);
    const page = pageOf(artifact, sha256);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.out ?? `compliance-${seq}`);
    await write(folder, { 'compliance.json': json, 'compliance.html': page });
    io.stdout((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(folder)}: compliance.json (sha256 ${sha256}), compliance.html`));
    io.stdout('\n');
    if (artifact.arbiter !== (0,_distribution_js__WEBPACK_IMPORTED_MODULE_11__.ownVersion)())
        io.stderr((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(`Arbiter ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(String(artifact.arbiter))} made the artifact, and this is ${(0,_distribution_js__WEBPACK_IMPORTED_MODULE_11__.ownVersion)()}: compliance.json is the same byte for byte, the page may look different.`).concat('\n'));
    return 0;
}
/** Digest of the artifact that an entry names. */
function artifactOf(seq, { entries }) {
    const entry = entries[seq - 1];
    if (entry === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no entry ${seq}: the ledger has ${entries.length}.`);
    const deployment = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_12__/* .detailOf */ .Rw)(entry, 'deployment') ?? (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_12__/* .detailOf */ .Rw)(entry, 'rollback');
    if (deployment === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Entry ${seq} is of type ${entry.type}; only a deployment and a rollback have a compliance artifact. \`arbiter audit query --type deployment\` lists them.`);
    const { compliance = null, outcome } = deployment;
    if (compliance === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The ${entry.type} of entry ${seq} has no compliance artifact: ${outcome === 'live' ? 'an older version of Arbiter recorded it' : `it ended ${outcome}, and one that is live has it`}.`);
    return compliance;
}
async function keptArtifact(sha256, { reader }, { snapshot, entries }) {
    const json = (await reader.blobs(snapshot.tip, [sha256])).get(sha256);
    if (json === undefined) {
        const by = (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(entries).get(sha256);
        const why = by === undefined ? 'is not in the ledger' : `was removed by entry ${by.seq}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The compliance artifact ${sha256} ${why}.`);
    }
    if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .fg)(json) !== sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The compliance artifact ${sha256} was changed: its bytes are ${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .fg)(json)}. Run \`arbiter audit verify\`.`);
    const artifact = parsed((0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(json));
    if (artifact === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The content ${sha256} is no compliance artifact as Arbiter writes it.`);
    return { artifact, json };
}
/** Only what Arbiter would write again byte for byte. */
function parsed(text) {
    try {
        const artifact = JSON.parse(text ?? '');
        const isOne = artifact?.schema === 'arbiter/compliance-artifact/v1' && (0,_release_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .complianceJson */ .s)(artifact) === text;
        return isOne ? artifact : undefined;
    }
    catch {
        return undefined;
    }
}
/** Its form is not part of what the ledger verifies: whoever may write the ledger may have put something else there. */
function pageOf(artifact, sha256) {
    try {
        return (0,_report_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .complianceHtml */ .X)(artifact, sha256);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The compliance artifact ${sha256} does not have the shape of one, so there is no page of it.`, [], { cause: error });
    }
}
async function write(folder, files) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [name, content] of Object.entries(files))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), content, { flag: 'wx' });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${folder} cannot be written: ${error.message}. Name another: --out FOLDER.`);
    }
}


/***/ }),

/***/ 24651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* reexport safe */ _small_file_js__WEBPACK_IMPORTED_MODULE_2__.b),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51746);
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22165);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11720);



async function readLedger({ reader }, options = {}) {
    const tip = await reader.tip();
    const readings = new _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .EntryReadings */ .c();
    const snapshot = tip === null ? null : await reader.read(tip, undefined, (entries) => readings.add(entries));
    return { snapshot, verification: (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_1__.verifyLedger)(snapshot, { ...options, readings }) };
}
/** A ledger without any finding, or null once it was said what is wrong: nothing is told from a ledger that is not whole. */
async function soundLedger(access, io) {
    const { snapshot, verification } = await readLedger(access);
    const { findings, entries } = verification;
    if (snapshot !== null && findings.length === 0)
        return { snapshot, entries, verification };
    if (snapshot === null) {
        io.stderr(`ledger_missing: There is no ledger to read: ${missingBranch(access)}\n`);
        return null;
    }
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    io.stderr(`The ledger \`${access.branch}\` cannot be trusted, so nothing is told from it: ${first?.code}: ${first?.message}${more} Run \`arbiter audit verify\`.\n`);
    return null;
}
/** Why there is no ledger under the name, and what to do. */
function missingBranch({ branch, isRemote }) {
    return isRemote
        ? `the remote has no branch ${branch}. \`arbiter audit init\` begins a ledger; one that was there before is restored instead.`
        : `this clone has no branch ${branch}. Fetch it: \`git fetch origin ${branch}\`; \`arbiter audit init\` begins one where the remote has none either.`;
}
const MOST_AT_ONCE = 4096;
const BYTES_AT_ONCE = 64 * 1024 * 1024;
/** Contents by digest, a few at a time, so that their whole size does not matter. One that could not be read is absent. */
async function* contentsOf(reader, tip, digests) {
    let start = 0;
    const next = async (count) => {
        const wanted = digests.slice(start, start + count);
        start += wanted.length;
        return { wanted, contents: wanted.length === 0 ? new Map() : await reader.blobs(tip, wanted) };
    };
    for (let reading = next(64);;) {
        const found = await reading;
        const count = found.wanted.length;
        if (count === 0)
            return;
        const bytes = [...found.contents.values()].reduce((sum, content) => sum + content.length, 1);
        // The next ones are read while these are looked at.
        reading = next(Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * count) / bytes))));
        reading.catch(() => undefined);
        yield found;
    }
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

/***/ 11720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   u: () => (/* binding */ smallFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : textOf(bytes);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
}
/** The text of a content, or undefined where it is none. */
function textOf(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 82406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ complianceArtifact),
  s: () => (/* binding */ complianceJson)
});

// EXTERNAL MODULE: ./lib/ledger/entry.js + 2 modules
var entry = __webpack_require__(7438);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/schemas/control-catalogs.js
var control_catalogs = __webpack_require__(66134);
;// CONCATENATED MODULE: ./lib/release/compliance-controls.js

/** By control, in the order of their ids, the checks that support it. */
function controlsOf({ checks }) {
    const ids = new Set(checks.flatMap(({ controls }) => controls.map(({ id }) => id)));
    return [...ids].sort().map((id) => ({
        id,
        ...titleOf(id),
        checks: checks.flatMap(({ id: check, policy, outcome, controls }) => controls
            .filter((control) => control.id === id)
            .map(({ relation }) => ({ id: `${policy}/${check}`, relation, outcome }))),
    }));
}
/** The wording of the catalog that this version of Arbiter has: a control of an organisation's own has none. */
function titleOf(id) {
    const catalog = control_catalogs/* controlCatalogs */.w.find((one) => one.id === frameworkOf(id));
    const control = catalog?.controls.find((one) => `${catalog.id}:${one.id}` === id);
    return control === undefined ? {} : { title: control.title };
}
/** An auditor who looks for these finds also that no check names them. */
const ALWAYS = ['hipaa', 'sox'];
/** The frameworks of those controls, with what the catalogs say of their edition. */
function frameworksOf({ checks }) {
    const named = checks.flatMap(({ controls }) => controls.map(({ id }) => frameworkOf(id)));
    const wanted = new Set([...ALWAYS, ...named]);
    return control_catalogs/* controlCatalogs */.w
        .filter(({ id }) => wanted.has(id))
        .map(({ id, title, status, source: { version, checked, url } }) => ({
        id,
        title,
        status,
        version,
        checked,
        url,
    }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
function frameworkOf(control) {
    return control.slice(0, Math.max(0, control.indexOf(':')));
}

// EXTERNAL MODULE: ./lib/release/deploy-approval.js
var deploy_approval = __webpack_require__(15272);
;// CONCATENATED MODULE: ./lib/release/compliance-artifact.js





/**
 * What an auditor keeps of one deployment. It says what was recorded and nothing about what any law asks: controls are those
 * that the policies name. It cannot hold the entry of the deployment itself, which names the digest of this.
 */
function complianceArtifact(source) {
    const { bundle, decision, history, deployment } = source;
    const { manifest, sha256, url } = bundle;
    const model = decision.models.find(({ name }) => name === manifest.name);
    const recorded = history.bundle(sha256);
    if (model === undefined || recorded === undefined)
        throw new Error(`Nothing is recorded of ${manifest.name} with the SHA-256 ${sha256}.`);
    const own = entriesOf(history, manifest, recorded);
    const checks = model.checks.map(checkOf);
    return {
        schema: 'arbiter/compliance-artifact/v1',
        arbiter: source.arbiter,
        environment: source.environment,
        live_at: source.liveAt,
        deployed_by: source.deployedBy,
        run: source.run,
        repository: { id: manifest.repository.id, name: manifest.repository.name },
        model: { name: manifest.name, version: manifest.version, path: model.path, card: manifest.model_card },
        bundle: {
            tag: manifest.tag,
            sha256,
            commit: manifest.commit,
            content: manifest.content,
            subject: manifest.subject,
            valid_until: manifest.valid_until,
            code_environment: manifest.code_environment,
            url,
        },
        replaced: source.replaced,
        ...(source.returned !== undefined && { returned: { reason: source.returned.reason } }),
        rollback: manifest.rollback === null ? null : { tag: manifest.rollback.tag, sha256: manifest.rollback.sha256 },
        deployment: {
            id: deployment.id,
            url: deployment.url,
            target: deployment.target,
            ...(manifest.serving !== undefined && { serving: manifest.serving }),
            switch_ms: deployment.switchMs,
            ...(deployment.transitions.length > 0 && { transitions: [...deployment.transitions] }),
            notes: deployment.notes.map(({ code, message }) => ({ code, message })),
        },
        pull_request: {
            number: manifest.pull_request.number,
            head: manifest.pull_request.head,
            author: personOf(authorOf(own)),
            url: source.pullRequestUrl,
        },
        approvals: approvalsOf(source, own),
        checks,
        overrides: overridesOf(own),
        waivers: checks
            .filter(({ outcome }) => outcome === 'waived')
            .map(({ id, policy, reason }) => ({
            check: `${policy}/${id}`,
            reason: waivedReason(model, policy, id, reason),
        })),
        conditions: conditionsOf(own, source.conditions),
        evidence: model.evidence.map(({ file, sha256: digest, size, trust }) => ({
            name: file,
            sha256: digest.replace(/^sha256:/u, ''),
            size,
            trust,
        })),
        policies: manifest.policies.map(({ id, sha256: digest }) => ({ id, sha256: digest })),
        controls: controlsOf(model),
        frameworks: frameworksOf(model),
        attestations: source.attestations,
        ledger: ledgerOf(source, own),
    };
}
/** What the check found, and what the waiver says of it; a bundle of before said no more than the first. */
function waivedReason({ checks }, policy, id, reason) {
    const waiver = checks.find((check) => check.policy === policy && check.id === id)?.waiver;
    if (waiver === undefined)
        return reason;
    const by = waiver.approved_by.map(({ login, role }) => `${login} (${role})`).join(', ');
    return `${reason} Waived until ${waiver.expires} (${waiver.ticket}, ${waiver.file}), approved by ${by}: ${waiver.reason}`;
}
/** The artifact as it is kept: canonical JSON and a newline, so that its digest can be made again. */
function complianceJson(artifact) {
    return `${(0,canonical/* canonicalJson */.dj)(artifact)}\n`;
}
/** Entries about this subject or this bundle, and those of its pull request that name no other subject. */
function entriesOf(history, manifest, bundle) {
    const { subject, pull_request } = manifest;
    const names = (entry) => entry.subject === subject || entry.subjects.some((one) => one.sha256 === subject);
    return history.entries.filter((entry) => {
        const release = (0,query/* detailOf */.Rw)(entry, 'release');
        if (release !== undefined)
            return release.sha256 === bundle.sha256 && release.refusal === null;
        if (entry.type === 'bundle')
            return entry.seq === bundle.seq;
        return entry.pull_request?.number === pull_request.number && names(entry) && RESTED_ON.has(entry.type);
    });
}
const RESTED_ON = new Set([
    'evaluation',
    'approval',
    'override',
    'delegation',
    'waiver',
]);
function authorOf(entries) {
    return entries.find(({ pull_request }) => pull_request?.author != null)?.pull_request?.author ?? null;
}
function personOf(actor) {
    return actor === null ? null : { login: actor.login, id: actor.id };
}
/**
 * The seats of the bundle, each with the entry that recorded it. The ledger's entries alone would not do: they keep also the
 * seat that a person had before another one came free, and would show one person in two roles.
 */
function approvalsOf({ approvals, history, bundle }, own) {
    const pull = bundle.manifest.pull_request.number;
    // Who signs a change to what governs does so for another subject of the same pull request.
    const ofPull = history.entries.filter((entry) => entry.pull_request?.number === pull);
    const recorded = [...ofPull, ...own].flatMap((entry) => {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        return approval === undefined ? [] : [{ ...approval, seq: entry.seq }];
    });
    return approvals.map(({ user, role, member_by, submitted_at, review }) => {
        const entry = recorded.findLast((one) => one.review === review && one.role === role)?.seq ?? null;
        return { person: personOf(user), role, member_by, submitted_at, review, entry };
    });
}
function checkOf(check) {
    const { id, policy, title, level, outcome, reason, trust, controls } = check;
    return {
        id,
        policy,
        title,
        level,
        outcome,
        reason,
        trust,
        controls: controls.map(({ id: control, relation }) => ({ id: control, relation })),
    };
}
function overridesOf(own) {
    return own.flatMap((entry) => {
        const override = (0,query/* detailOf */.Rw)(entry, 'override');
        if (override === undefined)
            return [];
        const { reason } = override;
        const [by, { seq }] = [personOf(entry.actor), entry];
        if (!('check' in override)) {
            const what = `break-glass by the label ${override.label}`;
            return [{ what, by, at: entry.at, reason, until: override.until, entry: seq }];
        }
        const { policy, check, outcome, submitted_at: at } = override;
        return [{ what: `check ${policy}/${check} (${outcome})`, by, at, reason, until: null, entry: seq }];
    });
}
function conditionsOf(own, issues) {
    const found = new Map();
    for (const entry of own) {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        for (const { until, text } of approval?.conditions ?? []) {
            const review = approval?.review ?? 0;
            const known = issues.known ? issues.value : [];
            const issue = known.find((one) => one.review === review && one.until === until && one.text === text)?.issue;
            const state = !issues.known ? 'unknown' : (0,deploy_approval/* isMet */.TD)(issue ?? null) ? 'met' : 'open';
            const person = entry.actor?.login ?? null;
            found.set(`${review} ${until} ${text}`, { person, until, text, issue: issue?.number ?? null, state });
        }
    }
    return [...found.values()];
}
function ledgerOf(source, own) {
    const { history, checkpoint, bundle } = source;
    const last = history.entries.at(-1);
    if (last === undefined)
        throw new Error('The ledger is empty.');
    const { branch, origin } = bundle.manifest.ledger;
    return {
        branch,
        origin,
        size: history.entries.length,
        head: (0,entry/* entryDigest */.LE)(last),
        checkpoint,
        entries: own.map(({ seq, type, at }) => ({ seq, type, at })),
    };
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

/***/ 68165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ scalingLimitOf),
/* harmony export */   Ht: () => (/* binding */ scalingProblem),
/* harmony export */   PP: () => (/* binding */ declaredServing),
/* harmony export */   WT: () => (/* binding */ readApplied),
/* harmony export */   bN: () => (/* binding */ scalingText),
/* harmony export */   h6: () => (/* binding */ appliedDifference)
/* harmony export */ });
/** Null: the manifest declares neither. Scaling that is written as a text is read by people only. */
function declaredServing({ deployment }) {
    const { endpoint, scaling } = deployment ?? {};
    const typed = typeof scaling === 'object' ? scaling : undefined;
    if (endpoint === undefined && typed === undefined)
        return null;
    return {
        ...(endpoint !== undefined && { endpoint }),
        ...(typed !== undefined && { scaling: plainScaling(typed) }),
    };
}
function plainScaling({ min_replicas, max_replicas, max_requests_per_second: rate }) {
    return { min_replicas, max_replicas, ...(rate !== undefined && { max_requests_per_second: rate }) };
}
function scalingLimitOf({ targets = {} }, environment) {
    return (Object.hasOwn(targets, environment) ? targets[environment]?.scaling_limit : undefined) ?? null;
}
/** Why declared limits are not allowed in an environment; null: they are. What is not declared has no end. */
function scalingProblem(serving, limit, environment) {
    const { scaling } = serving ?? {};
    if (scaling === undefined || limit === null)
        return null;
    const keys = ['max_replicas', 'max_requests_per_second'];
    const over = keys.flatMap((key) => {
        const [most, asked] = [limit[key], scaling[key]];
        if (most === undefined || (asked !== undefined && asked <= most))
            return [];
        return [`${key} is ${asked ?? 'not declared'}, at most ${most} is allowed`];
    });
    return over.length === 0
        ? null
        : `deployment.scaling of the manifest exceeds what .arbiter/config.yml allows in ${environment}: ${over.join('; ')}.`;
}
/** How what a target applied differs from what was declared; null: not in anything that it tells. */
function appliedDifference(serving, applied) {
    const found = [];
    const compare = (name, wanted, told) => {
        if (wanted === undefined || told === undefined || wanted === told)
            return;
        found.push(`${name} is ${told === null ? 'not set' : told}, declared is ${wanted}`);
    };
    compare('endpoint', serving?.endpoint, applied.endpoint);
    for (const key of ['min_replicas', 'max_replicas', 'max_requests_per_second'])
        compare(key, serving?.scaling?.[key], applied.scaling === null ? null : applied.scaling?.[key]);
    return found.length === 0 ? null : found.join('; ');
}
const LONGEST_ENDPOINT = 500;
const MOST = 1_000_000_000;
/** Reads what a target says that it applied. Undefined: it is not such a thing. */
function readApplied(raw) {
    const { endpoint, scaling } = raw;
    const read = {};
    if (endpoint !== undefined) {
        if (endpoint !== null && (typeof endpoint !== 'string' || !isEndpoint(endpoint)))
            return undefined;
        read.endpoint = endpoint;
    }
    if (scaling !== undefined) {
        const told = scaling === null ? null : readScaling(scaling);
        if (told === undefined)
            return undefined;
        read.scaling = told;
    }
    return read;
}
function isEndpoint(text) {
    return text !== '' && text.length <= LONGEST_ENDPOINT && !/\p{C}/u.test(text);
}
function readScaling(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const fields = value;
    const read = {};
    for (const key of ['min_replicas', 'max_replicas', 'max_requests_per_second']) {
        const found = fields[key];
        if (found === undefined || found === null)
            continue;
        if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0 || found > MOST)
            return undefined;
        read[key] = found;
    }
    return read;
}
/** Declared limits in words. */
function scalingText({ min_replicas, max_replicas, max_requests_per_second: rate }) {
    const replicas = min_replicas === max_replicas ? `${min_replicas}` : `${min_replicas} to ${max_replicas}`;
    return `${replicas} replicas${rate === undefined ? '' : `, at most ${rate} requests per second`}`;
}


/***/ }),

/***/ 60527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ complianceHtml)
});

// EXTERNAL MODULE: ./lib/release/serving.js
var release_serving = __webpack_require__(68165);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/html-template.js
var html_template = __webpack_require__(21168);
// EXTERNAL MODULE: ./lib/report/ledger/export-html-parts.js
var export_html_parts = __webpack_require__(24249);
;// CONCATENATED MODULE: ./lib/report/compliance-controls.js



/** The controls that the checks support, by framework. */
function controls({ controls: found, frameworks }) {
    const intro = (0,html_template/* html */.qy) `<p>As the policies map them: which checks support which control, and how they came out. That a check supports a control does
not say that the control is met as a whole.</p>`;
    const known = frameworks ?? [];
    const others = found.filter(({ id }) => !known.some((framework) => isOf(framework, id)));
    const isNone = found.length === 0 ? (0,html_template/* html */.qy) `<p>The policies that applied name no controls.</p>` : intro;
    return (0,html_template/* lines */.Mn)([
        isNone,
        ...known.map((framework) => frameworkHtml(framework, found)),
        controlTable(known.length === 0 ? 'Controls' : 'Controls of other frameworks', others),
    ]);
}
/** One framework with the controls of it that checks name; that none is named is said too. */
function frameworkHtml(framework, found) {
    const { id, title, version, checked, url, status } = framework;
    const own = found.filter((control) => isOf(framework, control.id));
    const edition = status === 'current' ? '' : `, ${status}`;
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* html */.qy) `<h3>${title}</h3>`,
        (0,html_template/* html */.qy) `<p>${(0,html_template/* inCode */.pN)(id)}${edition}. ${linked(version, url)}; the list of its controls was last held against that on ${checked}.</p>`,
        own.length === 0
            ? (0,html_template/* html */.qy) `<p>No check of the policies that applied names a control of it.</p>`
            : controlTable(`Controls: ${id}`, own),
    ]);
}
function isOf({ id }, control) {
    return control.startsWith(`${id}:`);
}
function controlTable(caption, found) {
    return (0,html_template/* recordTable */.im)(caption, ['Control', 'Supported by'], found.map(({ id, title, checks }) => [
        title === undefined ? id : (0,html_template/* html */.qy) `${id}<br>${title}`,
        (0,html_template/* html */.qy) `<ul>${checks.map((check) => (0,html_template/* html */.qy) `<li>${(0,html_template/* inCode */.pN)(check.id)} ${(0,export_html_parts/* markOf */.Fg)(check.outcome)} ${check.relation}</li>`)}</ul>`,
    ]));
}
/** Text that leads somewhere, where the address is a safe one. */
function linked(text, url) {
    const address = url === null ? undefined : (0,report_escape/* safeUrl */.Pl)(url);
    return address === undefined ? text : (0,html_template/* html */.qy) `<a href="${address}" rel="noreferrer">${text}</a>`;
}

// EXTERNAL MODULE: ./lib/report/html.js + 2 modules
var html = __webpack_require__(69337);
// EXTERNAL MODULE: ./lib/report/ledger/export-html-style.js
var export_html_style = __webpack_require__(7850);
;// CONCATENATED MODULE: ./lib/report/compliance-artifact.js






/**
 * One deployment as one page that an auditor keeps: nothing from elsewhere, no script, readable with a screen reader, on a
 * phone and on paper. Every text in it is escaped; the same artifact gives the same bytes.
 *
 * @param sha256 of the artifact as JSON, which holds the same facts
 */
function complianceHtml(artifact, sha256) {
    const { model, environment } = artifact;
    const title = `${model.name} ${model.version} is live in ${environment}`;
    const parts = [
        { id: 'approvals', title: 'Who approved it', body: approvals(artifact) },
        { id: 'checklist', title: 'What was checked', body: checklist(artifact) },
        { id: 'exceptions', title: 'Exceptions and conditions', body: exceptions(artifact) },
        { id: 'controls', title: 'Controls', body: controls(artifact) },
        { id: 'evidence', title: 'What it was decided on', body: evidence(artifact) },
        { id: 'verify', title: 'How to verify this yourself', body: verification(artifact, sha256) },
    ];
    const body = (0,html_template/* lines */.Mn)([
        (0,html_template/* html */.qy) `<h1>${title}</h1>`,
        introduction(artifact),
        facts(artifact),
        contents(parts),
        ...parts.map(export_html_parts/* partHtml */.Ph),
    ]);
    return (0,html/* htmlPage */.X)(title, String(body), export_html_style/* REPORT_STYLE */.r);
}
function introduction(artifact) {
    const { model, environment, live_at, repository, returned } = artifact;
    const became = returned === undefined ? 'went live' : 'went live again by a rollback';
    return (0,html_template/* html */.qy) `<p><strong>Version ${model.version} of ${model.name} ${became} in ${environment} on ${(0,export_html_parts/* timeText */.Tc)(live_at)}</strong>, out of the repository
${repository.name}. This page says what it is, who approved it, what was checked and on what that rests. It was written by Arbiter
${artifact.arbiter} ${momentOf(artifact)}, and its digest stands in the audit ledger.</p>
<p>It is kept for audits such as those of internal control over financial reporting (SOX) and of safeguards for health information
(HIPAA). It states what was recorded; whether a requirement of a law is met is for the auditor to say.</p>`;
}
/** A target that cannot say what runs was not seen to run anything. */
function momentOf({ deployment }) {
    return deployment.notes.some(({ code }) => code === 'target_untold')
        ? 'when the bundle was handed over to its target, which cannot say what runs'
        : 'when the model answered its health check';
}
function facts(artifact) {
    const { bundle, deployment, repository, model, run, pull_request: pull } = artifact;
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* factTable */.Bu)('What went live', [
            ['Model', `${model.name}, version ${model.version}`],
            ['Folder', (0,html_template/* inCode */.pN)(model.path)],
            ['Model card', model.card === null ? 'none in the bundle' : (0,html_template/* inCode */.pN)(model.card)],
            ['Bundle', linked(bundle.tag, bundle.url)],
            ['SHA-256 of the bundle', (0,html_template/* inCode */.pN)(bundle.sha256)],
            ['Digest of its content', (0,html_template/* inCode */.pN)(bundle.content)],
            ['Digest of what was approved', (0,html_template/* inCode */.pN)(bundle.subject)],
            ['Commit', (0,html_template/* inCode */.pN)(bundle.commit)],
            ['Code environment', bundle.code_environment === null ? 'not bound' : (0,html_template/* inCode */.pN)(bundle.code_environment)],
            ['Approval valid until', (0,export_html_parts/* whenCell */.DH)(bundle.valid_until ?? 'no end')],
        ]),
        (0,html_template/* factTable */.Bu)('Where, when and by whom', [
            ['Environment', artifact.environment],
            ['Live since', (0,export_html_parts/* timeText */.Tc)(artifact.live_at)],
            ['Asked for by', who(artifact.deployed_by, 'nobody whom the run names')],
            ['Brought to', deployment.target],
            ['Reached at', deployment.url === null ? 'not told' : linked(deployment.url, deployment.url)],
            ...servingRows(deployment),
            ['Time to switch', deployment.switch_ms === null ? 'not measured' : `${deployment.switch_ms} ms`],
            ...(artifact.returned === undefined
                ? []
                : [['Brought back because', artifact.returned.reason]]),
            ['Replaced', named(artifact.replaced, 'nothing: nothing ran there')],
            ['Would be rolled back to', named(artifact.rollback, 'nothing: it is the first')],
            ['Repository', `${repository.name} (id ${repository.id})`],
            ['Pull request', linked(`#${pull.number}`, pull.url)],
            ['Deployment on GitHub', deployment.id === null ? 'none' : String(deployment.id)],
            ['Workflow run', run === null ? 'none' : linked(`${run.id}, attempt ${run.attempt}`, run.url)],
        ]),
        deployment.transitions === undefined
            ? html_template/* NO_HTML */.qj
            : (0,html_template/* recordTable */.im)('Steps in the registry', ['Target', 'What', 'From', 'To'], deployment.transitions.map(({ target, kind, of, from, to }) => [
                target,
                kind === 'stage' ? `stage of version ${of}` : `version that the alias ${of} names`,
                from ?? 'none',
                to ?? 'none',
            ])),
        (0,html_template/* recordTable */.im)('Remarks of the deploy gate', ['Remark', 'What it says'], deployment.notes.map(({ code, message }) => [code.replaceAll('_', ' '), message])),
    ]);
}
/** What was declared and handed to the target; nothing where the bundle declares nothing. */
function servingRows({ serving }) {
    const { endpoint, scaling } = serving ?? {};
    return [
        ...(endpoint === undefined ? [] : [['Endpoint', endpoint]]),
        ...(scaling === undefined ? [] : [['Scaling', (0,release_serving/* scalingText */.bN)(scaling)]]),
    ];
}
function contents(parts) {
    const items = parts.map(({ id, title }) => (0,html_template/* html */.qy) `<li><a href="#${id}">${title}</a></li>`);
    return (0,html_template/* html */.qy) `<nav aria-labelledby="contents">
<h2 id="contents">Sections</h2>
<ul>
${(0,html_template/* lines */.Mn)(items)}
</ul>
</nav>`;
}
function approvals(artifact) {
    const { pull_request: pull } = artifact;
    const rows = artifact.approvals.map(({ person, role, member_by, submitted_at, review, entry }) => [
        who(person, 'an account that is gone'),
        role,
        member_by,
        (0,export_html_parts/* timeText */.Tc)(submitted_at),
        review,
        entry ?? 'not recorded',
    ]);
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* html */.qy) `<p>Opened by ${who(pull.author, 'an account that is gone')}; the head that was approved is ${(0,html_template/* inCode */.pN)(pull.head)}.</p>`,
        (0,html_template/* recordTable */.im)('Approvals', ['Person', 'Role', 'Member by', 'When', 'Review', 'Ledger entry'], rows),
        rows.length === 0 ? (0,html_template/* html */.qy) `<p>No review was asked for by the policy.</p>` : html_template/* NO_HTML */.qj,
    ]);
}
function checklist({ checks }) {
    return (0,html_template/* recordTable */.im)('Checklist', ['Check', 'Outcome', 'Level', 'What was found', 'Worth of the evidence'], checks.map(({ title, outcome, level, reason, trust, policy, id }) => [
        (0,html_template/* html */.qy) `${title}<br>${(0,html_template/* inCode */.pN)(`${policy}/${id}`)}`,
        (0,export_html_parts/* markOf */.Fg)(outcome),
        level,
        reason,
        trust ?? 'none read',
    ]));
}
function exceptions({ overrides, waivers, conditions }) {
    const none = (what, count) => (count === 0 ? (0,html_template/* html */.qy) `<p>${what}: none.</p>` : html_template/* NO_HTML */.qj);
    return (0,html_template/* lines */.Mn)([
        none('Overrides', overrides.length),
        (0,html_template/* recordTable */.im)('Overrides', ['What', 'By', 'When', 'Reason', 'Until', 'Ledger entry'], overrides.map(({ what, by, at, reason, until, entry }) => [
            what,
            who(by, 'not known'),
            (0,export_html_parts/* timeText */.Tc)(at),
            reason,
            until ?? 'no end',
            entry,
        ])),
        none('Waivers', waivers.length),
        (0,html_template/* recordTable */.im)('Waivers', ['Check', 'Reason'], waivers.map(({ check, reason }) => [check, reason])),
        none('Conditions', conditions.length),
        (0,html_template/* recordTable */.im)('Conditions of approvals', ['Condition', 'Given by', 'Due by', 'State', 'Issue'], conditions.map(({ text, person, until, state, issue }) => [
            text,
            person === null ? 'not known' : `@${person}`,
            until,
            (0,export_html_parts/* markOf */.Fg)(state),
            issue === null ? 'none' : `#${issue}`,
        ])),
    ]);
}
function evidence({ evidence: files, policies, attestations }) {
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* recordTable */.im)('Policies', ['Policy', 'SHA-256'], policies.map(({ id, sha256 }) => [id, (0,html_template/* inCode */.pN)(sha256)])),
        (0,html_template/* recordTable */.im)('Evidence', ['File', 'Worth', 'Bytes', 'SHA-256'], files.map(({ name, trust, size, sha256 }) => [name, trust, size, (0,html_template/* inCode */.pN)(sha256)])),
        (0,html_template/* recordTable */.im)('Signed statements that were verified', ['Statement', 'Signed by', 'SHA-256'], attestations.map(({ type, signer, sha256 }) => [type, signer, (0,html_template/* inCode */.pN)(sha256)])),
    ]);
}
function verification({ bundle, ledger, returned }, sha256) {
    const act = returned === undefined ? 'deployment' : 'rollback';
    const steps = [
        (0,html_template/* html */.qy) `This page says what ${(0,html_template/* inCode */.pN)('compliance.json')} says, whose SHA-256 is ${(0,html_template/* inCode */.pN)(sha256)}. The ledger's entry of the ${act} names that
digest under ${(0,html_template/* inCode */.pN)('compliance')}.`,
        (0,html_template/* html */.qy) `${(0,html_template/* inCode */.pN)('sha256sum')} of the bundle must be ${(0,html_template/* inCode */.pN)(bundle.sha256)}.`,
        (0,html_template/* html */.qy) `${(0,html_template/* inCode */.pN)('arbiter release verify')} checks the bundle byte by byte and its signatures, offline and without a token.`,
        (0,html_template/* html */.qy) `${(0,html_template/* inCode */.pN)('arbiter audit verify')}, in a clone of the repository with the branch ${(0,html_template/* inCode */.pN)(ledger.branch)}, checks that the ledger is one chain, and with
${(0,html_template/* inCode */.pN)('--checkpoint YOURS.txt')} that nothing before a checkpoint that you kept was changed.`,
        (0,html_template/* html */.qy) `${(0,html_template/* inCode */.pN)('arbiter audit replay ENTRY')} computes the verdict again from the evidence and the policies that are kept.`,
    ];
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* html */.qy) `<p>Do not trust this page. What it says can be checked on a machine of your own:</p>`,
        (0,html_template/* html */.qy) `<ol>
${(0,html_template/* lines */.Mn)(steps.map((step) => (0,html_template/* html */.qy) `<li>${step}</li>`))}
</ol>`,
        (0,html_template/* factTable */.Bu)('The ledger as this was written', [
            ['Name of the log', ledger.origin],
            ['Branch', (0,html_template/* inCode */.pN)(ledger.branch)],
            ['Entries', ledger.size],
            ['SHA-256 of the last entry', (0,html_template/* inCode */.pN)(ledger.head)],
        ]),
        (0,html_template/* recordTable */.im)('Entries that this rests on', ['Entry', 'Type', 'Recorded'], ledger.entries.map(({ seq, type, at }) => [seq, type, (0,export_html_parts/* timeText */.Tc)(at)])),
        ledger.checkpoint === null
            ? (0,html_template/* html */.qy) `<p>No checkpoint is kept yet.</p>`
            : (0,html_template/* html */.qy) `<p>Checkpoint:</p>
<pre>${(0,html_template/* lines */.Mn)(ledger.checkpoint.split('\n').map((line) => (0,html_template/* html */.qy) `${line}`))}</pre>`,
    ]);
}
function who(person, otherwise) {
    return person === null ? otherwise : `@${person.login} (account ${person.id})`;
}
function named(bundle, otherwise) {
    return bundle === null ? otherwise : (0,html_template/* html */.qy) `${bundle.tag}<br>${(0,html_template/* inCode */.pN)(bundle.sha256)}`;
}


/***/ }),

/***/ 21168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ factTable),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   im: () => (/* binding */ recordTable),
/* harmony export */   pN: () => (/* binding */ inCode),
/* harmony export */   qj: () => (/* binding */ NO_HTML),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/** HTML that was made by `html`: every text in it is escaped. */
class Html {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** HTML with values in it. A text is escaped, for an element as for an attribute in double quotes; only what `html` made is not. */
function html(parts, ...values) {
    return new Html(parts.map((part, index) => part + valueText(values[index])).join(''));
}
function valueText(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (typeof value === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(value);
    if (typeof value === 'number')
        return String(value);
    return value.map(valueText).join('');
}
/** Nothing. */
const NO_HTML = new Html('');
/** One after the other, on lines of their own. */
function lines(parts) {
    return new Html(parts.map(String).filter(Boolean).join('\n'));
}
function inCode(text) {
    return html `<code>${text}</code>`;
}
/**
 * A table of records, its first column naming each. Roles are named because a phone shows rows as cards, and
 * `display: block` takes them away; nothing at all where there is no row.
 */
function recordTable(caption, columns, rows) {
    if (rows.length === 0)
        return NO_HTML;
    const head = columns.map((name) => html `<th scope="col" role="columnheader">${name}</th>`);
    const body = rows.map((cells) => {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, index) => html `<td role="cell" data-label="${columns[index + 1] ?? ''}">${cell}</td>`);
        return html `<tr role="row"><th scope="row" role="rowheader">${columns[0] === 'Entry' ? html `<span class="word">Entry </span>` : ''}${first}</th>${others}</tr>`;
    });
    return html `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${lines(body)}
</tbody>
</table>`;
}
/** Names and what they stand for. */
function factTable(caption, facts) {
    const rows = facts.map(([name, value]) => html `<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell">${value}</td></tr>`);
    return html `<table role="table" class="facts">
<caption>${caption}</caption>
<tbody role="rowgroup">
${lines(rows)}
</tbody>
</table>`;
}


/***/ }),

/***/ 69337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage),
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/check-row.js
var check_row = __webpack_require__(29047);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/signature.js + 4 modules
var signature = __webpack_require__(21987);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/appendix.js






/** What only a report at length says: every group, the controls, the seats as a table. */
function groupBlocks(model) {
    return (0,words/* shownChecks */.xj)(model)
        .filter(({ groups }) => groups.length > 0)
        .flatMap((check) => [(0,prose/* heading */.R_)(4, `Groups: ${check.title}`), groupTable(check)]);
}
function groupTable({ groups, required }) {
    const against = required.threshold === null ? [] : [required.threshold];
    const number = (value) => [value === null ? '—' : (0,report_number/* formatNumber */.ZV)(value, against)];
    const rows = groups.map((group) => {
        const interval = group.interval === null ? undefined : (0,report_number/* formatInterval */.vy)(group.interval, against);
        const name = group.reference ? `${(0,check_row/* groupName */.hv)(group)} (reference)` : (0,check_row/* groupName */.hv)(group);
        return [
            [name],
            [group.n === null ? (group.note ?? '—') : (0,report_number/* formatCount */.B4)(group.n)],
            [group.selected === null ? '—' : (0,report_number/* formatCount */.B4)(group.selected)],
            number(group.rate),
            [...number(group.value), ...(interval === undefined ? [] : [` (${interval})`])],
            [words/* OUTCOME_WORDS */.nx[group.outcome]],
        ];
    });
    return (0,prose/* table */.tp)(['Group', 'Rows', 'Favourable', 'Rate', 'Value', 'Result'], rows);
}
/** Trust, reason and controls of every check. */
function groundsBlocks(model) {
    const items = (0,words/* shownChecks */.xj)(model).map((check) => {
        const trust = check.trust === null ? '' : ` Evidence: ${words/* TRUST_WORDS */.Lk[check.trust] ?? check.trust}.`;
        const controls = check.controls.map(({ id, relation }) => `${id} (${relation})`).join(', ');
        return [`${check.title}: ${check.reason}${trust}`, controls === '' ? '' : ` Controls: ${controls}.`];
    });
    return items.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Grounds'), (0,prose/* list */.p_)(items)];
}
function seatBlocks(model, context) {
    const signoff = (0,signature/* signoffOf */.OA)(model);
    if (signoff === null)
        return [];
    const signed = Object.entries(signoff.assignment).flatMap(([role, people]) => (people ?? []).map((login) => {
        const review = signoff.counted.find((counted) => counted.user === login && counted.role === role)?.review;
        const shown = review === undefined ? ['—'] : (0,prose/* link */.nf)([`review ${review}`], (0,report_context/* reviewUrl */._B)(context, review));
        return [[role], [(0,prose/* person */.MV)(login)], shown];
    }));
    const open = signoff.missing.map(({ role, count }) => [[role], [`missing × ${count}`], ['—']]);
    const rows = [...signed, ...open];
    return rows.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Sign-off'), (0,prose/* table */.tp)(['Role', 'Signed by', 'Review'], rows)];
}
/** Every digest in full: what a comment shortens an officer may have to compare. */
function digestBlocks(model) {
    const subject = Object.entries(model.subject).map(([part, digest]) => [
        [part === 'subject' ? 'subject (what is approved)' : part],
        digest === null ? ['not known'] : [(0,prose/* code */.aY)(digest)],
    ]);
    const policies = model.policies.map(({ id, version, digest }) => [
        [`policy ${id} ${version}`],
        [(0,prose/* code */.aY)(digest)],
    ]);
    const evidence = model.evidence.map(({ file, sha256 }) => [
        [(0,prose/* code */.aY)(file)],
        [(0,prose/* code */.aY)(`sha256:${sha256.replace(/^sha256:/u, '')}`)],
    ]);
    return [(0,prose/* heading */.R_)(4, 'Digests'), (0,prose/* table */.tp)(['Of', 'Digest'], [...subject, ...policies, ...evidence])];
}

// EXTERNAL MODULE: ./lib/report/chart.js
var report_chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/disclosure.js
var disclosure = __webpack_require__(12105);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/** The style sheet of every page: no font, image or script from elsewhere; light, dark, phone and paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --shade: #f6f8fa; --link: #0550ae; --bar: #0550ae; --limit: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --shade: #161b22; --link: #79b8ff; --bar: #79b8ff; --limit: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { font-size: 1.5rem; margin-top: .5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; } h4 { font-size: 1rem; } main > h3:first-of-type { border: 0; padding-top: 0; margin-top: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
.note { color: var(--soft); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--shade); font-weight: 600; }
tbody td:first-child { min-width: 6.5rem; }
li { margin: .35rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { background: var(--shade); padding: .75rem; border-radius: 6px; overflow-x: auto; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: 1.4rem; } .bar-label { font-size: .875rem; margin-top: .4rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem 0; }
  td { border: 0; padding: .2rem .75rem; } td:empty { display: none; }
  td[data-label]:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85em; }
}
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --link: #000; --bar: #000; --limit: #000; } main { max-width: none; padding: 0; } tr, figure, li { break-inside: avoid; } a[href]::after { content: none; } }
`.trim();

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/report/html.js










const CHART_WIDTH = 1000;
const CHART_HEIGHT = 24;
/** One page for reading at length: nothing from elsewhere, no script, readable on a phone, in the dark and on paper. */
function renderHtml(decision, context) {
    const report = (0,summary/* reportBlocks */.D)(decision, context);
    const models = [...report.models];
    // Levels without a gap: below the page's own heading come the models, or where there is one, its parts.
    const lift = models.length > 1 ? 1 : 2;
    const appendices = (0,report_context/* modelsWorstFirst */.OY)((0,disclosure/* disclosed */.v)(decision, context)).map((model) => [
        ...groupBlocks(model),
        ...seatBlocks(model, context),
        ...groundsBlocks(model),
        ...digestBlocks(model),
    ]);
    const sections = models.map((blocks, index) => `<section>\n${blocksHtml([...blocks, ...(appendices[index] ?? [])], lift)}\n</section>`);
    const title = (0,prose/* plain */.pj)((0,headline/* headline */.Pl)(decision)).replace(/^\S+ /u, '');
    const [first, ...rest] = report.head;
    const main = [first === undefined ? '' : blockHtml(first, 1), blocksHtml(rest, lift), ...sections].join('\n');
    return htmlPage(`Arbiter: ${title}`, main);
}
/** A whole page around a body that is already HTML. `style`: what the page adds to the style sheet of all pages. */
function htmlPage(title, body, style = '') {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<style>
${STYLE}${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
function blocksHtml(blocks, lift) {
    return blocks.map((block) => blockHtml(block, lift)).join('\n');
}
function blockHtml(block, lift) {
    switch (block.kind) {
        case 'heading': {
            const tag = `h${Math.max(1, block.level - lift)}`;
            return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
        }
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'note':
            return `<p class="note">${inlineHtml(block.content)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return tableHtml(block);
        case 'details':
            return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.body, lift)}\n</details>`;
        case 'chart':
            return chartHtml(block);
    }
}
/** Roles are named because a phone shows rows as cards, and `display: block` takes them away. */
function tableHtml({ columns, rows }) {
    const head = columns.map((name) => `<th scope="col" role="columnheader">${(0,report_escape/* htmlText */.js)(name)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = row.map((cell, index) => `<td role="cell" data-label="${(0,report_escape/* htmlText */.js)(columns[index] ?? '')}">${inlineHtml(cell)}</td>`);
        return `<tr role="row">${cells.join('')}</tr>`;
    });
    return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}
function chartHtml(chart) {
    const { low, high } = (0,report_chart/* chartScale */.zy)(chart);
    const x = (value) => (((value - low) / (high - low)) * CHART_WIDTH).toFixed(1);
    const limit = chart.limit === null ? '' : lineSvg(x(chart.limit), x(chart.limit), 0, CHART_HEIGHT, 'var(--limit)');
    const bars = chart.bars.map((bar) => {
        const middle = CHART_HEIGHT / 2;
        const span = lineSvg(x(bar.lower ?? bar.value), x(bar.upper ?? bar.value), middle, middle, 'var(--bar)');
        const at = Number(x(bar.value));
        const point = `<rect x="${(at - 5).toFixed(1)}" y="${middle - 7}" width="10" height="14" fill="var(--bar)"/>`;
        const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${span}${point}${limit}</svg>`;
        return `<div class="bar-label">${(0,report_escape/* htmlText */.js)(bar.label)}: ${(0,report_escape/* htmlText */.js)(bar.text)}</div>${svg}`;
    });
    const caption = chart.limit === null ? '' : ` (the upright line is the limit, ${(0,report_number/* formatNumber */.ZV)(chart.limit)})`;
    return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(chart.title)}${caption}</figcaption>\n${bars.join('\n')}\n</figure>`;
}
function lineSvg(x1, x2, y1, y2, color) {
    return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-width="4"/>`;
}
function inlineHtml(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,report_escape/* htmlText */.js)(inline);
        if (inline.kind === 'code')
            return `<code>${(0,report_escape/* htmlText */.js)(inline.text)}</code>`;
        const content = inlineHtml(inline.content);
        if (inline.kind === 'strong')
            return `<strong>${content}</strong>`;
        const url = (0,report_escape/* safeUrl */.Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,report_escape/* htmlText */.js)(url)}" rel="noreferrer">${content}</a>`;
    })
        .join('');
}


/***/ }),

/***/ 24249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   DH: () => (/* binding */ whenCell),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ph: () => (/* binding */ partHtml),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   UF: () => (/* binding */ whoText),
/* harmony export */   Ve: () => (/* binding */ digestCell),
/* harmony export */   f7: () => (/* binding */ pullText)
/* harmony export */ });
/* harmony import */ var _html_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21168);

/** `2026-03-01 12:00:00 UTC` */
function timeText(at) {
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : at;
}
function whenCell(at) {
    return at === null ? 'not known' : timeText(at);
}
function pullText({ pull_request: pull }) {
    return pull === null ? 'none' : `#${pull.number}`;
}
/** A person: the login then, and the number of the account, which a new login does not change. */
function whoText({ actor }) {
    return actor === null ? 'the gate itself' : `@${actor.login} (account ${actor.id})`;
}
function digestCell(sha256) {
    return sha256 === null || sha256 === undefined ? 'none' : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .inCode */ .pN)(sha256);
}
const BAD = new Set(['rejected', 'error', 'fail', 'vetoed']);
/** A word of state; the colour only repeats what the word says. */
function markOf(word) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${BAD.has(word) ? 'mark bad' : 'mark'}">${word.replaceAll('_', ' ')}</span>`;
}
function partHtml({ id, title, body }) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="${id}">
<h2>${title}</h2>
${body}
</section>`;
}
/** The newest rows, and a remark where there are more. */
function newest(rows, most, where) {
    if (rows.length <= most)
        return [rows, (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``];
    return [
        rows.slice(-most),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">The newest ${most} of ${rows.length}; ${where} has all of them.</p>`,
    ];
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ REPORT_STYLE)
/* harmony export */ });
/** What the report of a ledger adds to the style sheet of all pages. */
const REPORT_STYLE = `
main { max-width: 75rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
tbody th { font-weight: 600; }
tbody th[scope="row"] { min-width: 4.5rem; }
thead th { overflow-wrap: normal; }
.facts th { width: 13rem; color: var(--soft); }
.word { display: none; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 .4em; font-size: .875em; font-weight: 600; white-space: nowrap; }
.bad { color: var(--limit); }
nav ul { columns: 2; padding-left: 1.25rem; }
nav li { margin: 0 0 .35rem; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; }
section h2 { margin-top: 1.25rem; }
section h3 { border: 0; padding: 0; }
table code { background: none; padding: 0; font-size: .85em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  nav ul { columns: 1; }
  .word { display: inline; }
  caption, tbody, tbody th { display: block; width: 100%; }
  tbody th { border: 0; padding: .2rem .75rem; }
  .facts th { width: 100%; }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; } table { font-size: 8.5pt; }
  th, td { padding: .3rem .4rem; }
  h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  pre { border: 1px solid var(--line); }
}`;


/***/ })

};
