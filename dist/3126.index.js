export const id = 3126;
export const ids = [3126,2767];
export const modules = {

/***/ 62767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BundleIdentity: () => (/* binding */ BundleIdentity),
/* harmony export */   z: () => (/* binding */ readBundleIdentity)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var age_encryption__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50417);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** One for each key that is or was in use; a file of keys with more is something else. */
const MOST_IDENTITIES = 16;
const LONGEST_FILE = 64 * 1024;
/** The private keys of a deployer. What they are is in this object only, and in no message. */
class BundleIdentity {
    #decrypter;
    constructor(decrypter) {
        this.#decrypter = decrypter;
    }
    /**
     * As age-keygen writes them, one a line, with or without its remarks.
     * @param where what is named in messages: never the text
     * @throws UserError
     */
    static parse(text, where) {
        const decrypter = new age_encryption__WEBPACK_IMPORTED_MODULE_1__/* .Decrypter */ .Hz();
        const lines = linesOf(text);
        if (lines.length === 0 || lines.length > MOST_IDENTITIES || text.length > LONGEST_FILE)
            throw noIdentity(where, `found ${lines.length} lines that are no remark`);
        lines.forEach((line, index) => {
            try {
                if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(line))
                    throw new Error('another form');
                decrypter.addIdentity(line);
            }
            catch {
                // The library's own message may repeat the key.
                throw noIdentity(where, `key ${index + 1} of ${lines.length} is something else, or was cut off`);
            }
        });
        return new BundleIdentity(decrypter);
    }
    decrypt(bytes) {
        return this.#decrypter.decrypt(bytes);
    }
}
/** From the input `bundle-identity`, or the variable of the same meaning; masked in logs. Undefined: there is none. */
function readBundleIdentity(env) {
    const [given, where] = [(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('bundle-identity'), 'The input `bundle-identity`'];
    const [text, named] = given === '' ? [env.ARBITER_BUNDLE_IDENTITY ?? '', 'ARBITER_BUNDLE_IDENTITY'] : [given, where];
    if (text.trim() === '')
        return undefined;
    // A log shows lines.
    for (const line of linesOf(text))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(line);
    return BundleIdentity.parse(text, named);
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function noIdentity(where, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${where} is no identity of age: expected 1 to ${MOST_IDENTITIES} lines AGE-SECRET-KEY-1…, as age-keygen prints them; ${found}. Keys of SSH and of plugins are not taken.`);
}


/***/ }),

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  largeFilesOfBundle: () => (/* binding */ largeFilesOfBundle),
  localLargeFiles: () => (/* binding */ localLargeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/dvc-folder.js
var dvc_folder = __webpack_require__(20223);
// EXTERNAL MODULE: ./lib/release/bundle-content.js
var bundle_content = __webpack_require__(72113);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
;// CONCATENATED MODULE: ./lib/release/bundle-large-file.js

/** Holds what was read of a file that a bundle keeps by digest to that digest. Null: it is the file that was approved. */
function largeFileFault({ path, size, sha256, location }, answer) {
    const where = `${(0,bundle_refusal/* shownPath */.pS)(path)} from ${(0,bundle_refusal/* shownPath */.pS)(location)}`;
    switch (answer.state) {
        case 'missing':
            return {
                code: 'not_retrievable',
                message: `${where} is gone: its store does not have it. Push it again.`,
            };
        case 'not_followed':
            return { code: 'not_retrievable', message: `${where} cannot be fetched: ${answer.reason}.` };
        case 'longer':
            return differs('size', `${where} has more than ${size} bytes; the manifest says ${size}.`);
        case 'read':
            if (answer.size !== size)
                return differs('size', `${where} has ${answer.size} bytes; the manifest says ${size}.`);
            return answer.sha256 === sha256
                ? null
                : differs('digest', `${where} has the SHA-256 ${answer.sha256}; the manifest says ${sha256}.`);
    }
}
function differs(what, message) {
    return { code: `${what}_differs`, message };
}

// EXTERNAL MODULE: ./lib/evaluation/dvc-lists.js
var dvc_lists = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/evaluation/bundled-large-files.js




/**
 * Reads every file that a bundle keeps by digest to its last byte, by the pointer that was approved with it. The digest in
 * the manifest decides; the pointer only says where to look. Null: all are there and are what was approved.
 */
async function readLargeFiles({ manifest, documents }, reading) {
    if (manifest.large.length === 0)
        return null;
    const { content } = (0,bundle_content/* bundleSubject */.bs)(documents.get('subject.json') ?? new Uint8Array());
    const seen = new Set();
    for (const file of manifest.large) {
        if (seen.has(file.sha256))
            continue;
        seen.add(file.sha256);
        const fault = largeFileFault(file, await answerFor(file, content, reading));
        if (fault !== null)
            return fault;
    }
    return null;
}
async function answerFor(file, content, reading) {
    const { path, size, sha256 } = file;
    const isIt = (object) => object.sha256 === sha256 && (path === bundle_content/* MODEL */.A2 + object.path || !path.startsWith(bundle_content/* MODEL */.A2));
    const pointer = content.find(({ objects = [] }) => objects.some(isIt));
    const object = pointer?.objects?.find(isIt);
    if (pointer === undefined || object === undefined)
        return notFollowed('no pointer in the bundle names it');
    const common = {
        size,
        keepUpTo: 0,
        onlySha256: true,
        ...(reading.into !== undefined && { into: () => reading.into?.(sha256) }),
    };
    // A pointer of Git LFS lies where its object belongs; one of DVC lies beside it.
    if (pointer.path === object.path)
        return one(reading.store, { ...common, tool: 'lfs', digest: sha256, project: null, remote: null });
    const source = {
        tool: 'dvc',
        project: reading.project?.(pointer.path) ?? '',
        remote: file.location,
    };
    const found = await recordedMd5(pointer.path, object.path, source, reading);
    return typeof found === 'string' ? one(reading.store, { ...common, ...source, digest: found }) : found;
}
/** The MD5 by which DVC names an output: in its own file, or in the list of a folder that is an object itself. */
async function recordedMd5(file, path, source, { store, pointers }) {
    const bytes = pointers.get(bundle_content/* POINTERS */.N$ + file);
    if (bytes === undefined)
        return notFollowed(`its pointer ${file} is not in the bundle`);
    const read = { path: file, mode: '100644', bytes, sha256: '', trust: 'committed', source: '' };
    const { outputs } = (0,dvc_lists/* readDvcList */.q)(read);
    for (const { path: output, recorded } of outputs) {
        if (output === null || recorded.algorithm !== 'md5')
            continue;
        if (output === path)
            return recorded.digest;
        if (!recorded.digest.endsWith('.dir') || !path.startsWith(`${output}/`))
            continue;
        const wanted = { ...source, digest: recorded.digest, size: null, keepUpTo: dvc_folder/* LARGEST_FOLDER_LIST_BYTES */.Vo };
        const answer = await one(store, wanted);
        if (answer.state !== 'read')
            return answer;
        const listed = answer.bytes === null ? undefined : (0,dvc_folder/* readDvcFolder */.w3)(answer.bytes);
        const found = listed?.find((entry) => `${output}/${entry.path}` === path);
        if (found !== undefined)
            return found.md5;
    }
    return notFollowed(`its pointer ${file} does not name it`);
}
async function one(store, wanted) {
    const [answer] = await store.read([wanted]);
    return answer ?? notFollowed('its store gives no answer');
}
function notFollowed(reason) {
    return { state: 'not_followed', reason };
}

// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/git/local-large-files.js
var local_large_files = __webpack_require__(53927);
// EXTERNAL MODULE: ./lib/git/repository.js + 2 modules
var git_repository = __webpack_require__(69414);
// EXTERNAL MODULE: ./lib/model/dvc-remote.js
var dvc_remote = __webpack_require__(85333);
// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/commands/bundle-objects.js
var bundle_objects = __webpack_require__(21945);
;// CONCATENATED MODULE: ./lib/commands/bundle-large-files.js











/**
 * Reads what a bundle keeps by digest from where it lies, all of it. `isKept`: the bytes stay beside the bundle.
 * @throws UserError where the store cannot be asked: then nothing is known
 */
async function largeFilesOfBundle({ path, bundle }, store, options) {
    if (bundle.manifest.large.length === 0)
        return { fault: null, folder: null };
    // Only now are pointers worth holding: most bundles have none that are needed.
    const keep = (name) => name.startsWith(bundle_content/* POINTERS */.N$);
    const { documents } = await (0,bundle_file/* readBundleFile */.zi)(path, { sha256: bundle.sha256, keep });
    const { project } = options;
    const folder = options.isKept ? `${path}.large` : null;
    if (folder !== null)
        await made(folder);
    const fault = await readLargeFiles(bundle, {
        store,
        pointers: documents,
        ...(project !== undefined && { project }),
        ...(folder !== null && { into: (sha256) => (0,bundle_objects/* sinkTo */.n)((0,external_node_path_.join)(folder, sha256)) }),
    });
    if (fault === null || folder === null)
        return { fault, folder };
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return { fault, folder: null };
}
async function made(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((error) => {
        throw new errors/* UserError */.y(`${folder} cannot be made: ${error.message}.`, [], { cause: error });
    });
}
/** What a clone has of Git LFS and DVC, and how it finds the DVC project of a file. Nothing is downloaded. */
async function localLargeFiles(folder, env) {
    const located = async (...question) => {
        const output = await (0,git/* runGit */.E)(['-C', folder, 'rev-parse', ...question], { gitDir: undefined, env }).catch(() => null);
        return output === null ? null : output.toString('utf8').trim();
    };
    const gitDir = await located('--path-format=absolute', '--git-common-dir');
    if (gitDir === null)
        throw new errors/* UserError */.y(`${folder} is not in a Git repository.`);
    const root = (await located('--path-format=absolute', '--show-toplevel')) ?? folder;
    const repository = new git_repository/* GitRepository */.x({ gitDir, env });
    const entries = await repository.tree((await repository.commit('HEAD')).sha);
    return {
        store: new local_large_files/* LocalLargeFiles */.W({ gitDir, root }),
        project: (path) => (0,dvc_remote/* dvcProject */.r3)(path, entries) ?? '',
    };
}


/***/ }),

/***/ 86369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeCompliance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60527);



/** The folder with both forms of the artifact, and nothing else. */
async function writeCompliance(temporaryFolder, { artifact, json, sha256 }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, 'arbiter-compliance-'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'compliance.json'), json);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'compliance.html'), (0,_report_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .complianceHtml */ .X)(artifact, sha256));
    return folder;
}


/***/ }),

/***/ 67037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ refusedDraft),
/* harmony export */   Vf: () => (/* binding */ keptArtifact),
/* harmony export */   ip: () => (/* binding */ endedDraft)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _release_bundle_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31758);
/* harmony import */ var _release_bundle_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88366);
/* harmony import */ var _release_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82406);
/* harmony import */ var _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33381);
/* harmony import */ var _targets_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66097);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91790);







/** The entry of a deployment that was refused: the first reason, and the names of the others. */
function refusedDraft({ act, environment, deployment }, named, reasons, target) {
    const [first, ...others] = reasons;
    if (first === undefined)
        throw new Error('A deployment was refused without a reason.');
    const codes = [...new Set(others.map(({ code }) => code))].filter((code) => code !== first.code);
    const also = codes.length === 0 ? '' : ` Also: ${codes.join(', ')}.`;
    return (0,_release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentDraft */ .Zo)({ ...act, subject: null }, {
        environment,
        ...named,
        outcome: 'refused',
        code: first.code,
        message: `${first.message.slice(0, _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_MESSAGE */ .bX - also.length)}${also}`,
        deployment_id: deployment,
        target: target ?? 'none',
        previous: null,
        compliance: null,
    });
}
/** The entry of a deployment that was let through, whatever became of it. */
function endedDraft({ act, environment, deployment }, { bundle }, { target, proof }, ended, previous, kept, entry) {
    const { manifest, sha256 } = bundle;
    const { tag, name: model, version } = manifest;
    const transitions = (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_5__/* .transitionsOf */ .C5)(target?.target);
    return (0,_release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentDraft */ .Zo)({
        ...act,
        subject: { name: modelOf(bundle).path, sha256: manifest.subject },
        pullRequest: entry?.pull_request ?? null,
        policy: entry?.policy ?? null,
        attestation: (0,_release_bundle_link_js__WEBPACK_IMPORTED_MODULE_1__/* .attestationOf */ .kV)(proof.held, environment),
        contents: kept === null ? [] : [Buffer.from(kept.json, 'utf8')],
    }, {
        environment,
        tag,
        sha256,
        model,
        version,
        outcome: ended.outcome,
        code: ended.code,
        message: ended.message.slice(0, _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_MESSAGE */ .bX),
        deployment_id: deployment,
        target: target?.target.name ?? 'none',
        previous: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
        ...(transitions.length > 0 && { transitions }),
        compliance: kept?.sha256 ?? null,
        ...(manifest.serving !== undefined && { serving: manifest.serving }),
    });
}
/** What an auditor keeps. It is made before the entry, which names its digest. */
function keptArtifact({ act, environment, deployment }, { bundle, url }, { conditions, held, notes, target, previous, returned }, reading, { runUrl, serverUrl, repository }, switchMs) {
    const { manifest, sha256 } = bundle;
    const { history, ledger, ledgers } = reading;
    const artifact = (0,_release_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .complianceArtifact */ .K)({
        arbiter: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_6__.ownVersion)(),
        bundle: { sha256, manifest, url },
        decision: decisionOf(bundle),
        approvals: (0,_release_bundle_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)(bundle.documents, 'approvals.json'),
        environment,
        liveAt: act.at,
        deployedBy: act.actor === null ? null : { login: act.actor.login, id: act.actor.id },
        run: act.run === null ? null : { id: act.run.id, attempt: act.run.attempt, url: runUrl },
        deployment: {
            id: deployment,
            url: target?.url ?? null,
            target: target?.target.name ?? 'none',
            switchMs,
            transitions: (0,_targets_target_js__WEBPACK_IMPORTED_MODULE_5__/* .transitionsOf */ .C5)(target?.target),
            notes,
        },
        replaced: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
        ...(returned !== undefined && { returned }),
        pullRequestUrl: `${serverUrl}/${repository}/pull/${manifest.pull_request.number}`,
        conditions,
        attestations: held.map(({ attestation, sha256: digest }) => ({
            type: attestation.statement.predicateType,
            sha256: digest,
            signer: `${attestation.signer.kind} ${attestation.signer.name}`,
        })),
        history,
        checkpoint: ledgers.checkpoint(ledger, ledger.head.seq),
    });
    const json = (0,_release_compliance_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .complianceJson */ .s)(artifact);
    return { artifact, json, sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(json) };
}
function decisionOf(bundle) {
    return (0,_release_bundle_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)(bundle.documents, 'decision.json');
}
function modelOf(bundle) {
    const { name } = bundle.manifest;
    const model = decisionOf(bundle).models.find((one) => one.name === name);
    if (model === undefined)
        throw new Error(`The decision in the bundle says nothing of ${name}.`);
    return model;
}


/***/ }),

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ readEnvironmentInputs),
/* harmony export */   YF: () => (/* binding */ requiredInput)
/* harmony export */ });
/* unused harmony export readMode */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50646);
/* harmony import */ var _bundle_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62767);




/**
 * What a job does of a deployment or a rollback. `whole`: judges and switches. Apart: `judge` has no right to write and no secret,
 * and hands on what it found; `switch` holds that against what it finds itself; `refuse` records what was refused, and never switches.
 */
const ENVIRONMENT_MODES = ['whole', 'judge', 'switch', 'refuse'];
const LONGEST_NAME = 100;
/** `which`: what the environment must be, in words. */
function readEnvironmentInputs(env, which) {
    const environment = requiredInput('environment', which);
    if (environment.length > LONGEST_NAME || /\p{C}/u.test(environment))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The input \`environment\` must be a name of at most ${LONGEST_NAME} characters in one line.`);
    return {
        environment,
        token: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.readToken)(),
        commentAuthor: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.commentAuthor)(),
        ledgerToken: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.readLedgerToken)(),
        ledgerWriter: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.readLedgerWriter)(),
        folder: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('folder') || '.',
        identity: (0,_bundle_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundleIdentity */ .z)(env),
        codeEnvironment: readCodeEnvironment(),
        ...readMode(),
    };
}
/** A verdict belongs to the mode that holds it against what it finds; elsewhere it would be ignored, which nobody means. */
function readMode() {
    const said = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('mode') || 'whole';
    const mode = ENVIRONMENT_MODES.find((one) => one === said);
    if (mode === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The input \`mode\` must be one of ${ENVIRONMENT_MODES.join(', ')}; found ${JSON.stringify(said.slice(0, 60))}.`);
    const verdict = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('verdict');
    if (verdict !== '' && mode !== 'switch')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('The input `verdict` is read with `mode: switch` only: set that, or take it away.');
    return { mode, verdict };
}
function requiredInput(name, what) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
    if (value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The input \`${name}\` is empty: set it to ${what}.`);
    return value;
}
/** `HEX`, or `sha256:HEX` as images are named. */
function readCodeEnvironment() {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('code-environment');
    if (value === '')
        return null;
    const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(value)?.[1];
    if (hex !== undefined)
        return hex;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The input \`code-environment\` must be a SHA-256, 64 lowercase hexadecimal digits, found ${JSON.stringify(value.slice(0, 100))}.`);
}


/***/ }),

/***/ 60663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ EnvironmentReading)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var evaluation_manifests = __webpack_require__(49608);
// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(79102);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/release/deploy-approval.js
var deploy_approval = __webpack_require__(15272);
// EXTERNAL MODULE: ./lib/evaluation/condition-issue.js
var condition_issue = __webpack_require__(51489);
// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 16 modules
var pull_decision = __webpack_require__(75566);
;// CONCATENATED MODULE: ./lib/evaluation/standing-reviews.js






/** The reviews to the last page. Whose change request is a veto, the sign-off rules say; where they cannot, everybody's is. */
async function readStanding(context, pull) {
    try {
        const facts = await (0,pull_facts/* readMergedPullFacts */.zJ)(context.github, pull.number, context.now, pull.tip);
        const vetoes = await vetoesOf(context, pull, facts);
        const reviews = facts.reviews.map(({ id, user, state, submittedAt }) => {
            const isVeto = vetoes === 'all' ? state === 'CHANGES_REQUESTED' : vetoes.has(id);
            // One that was dismissed by somebody who may not do that stands as it was.
            const standing = isVeto ? 'CHANGES_REQUESTED' : state;
            return { review: id, user: user?.id ?? null, state: standing, submittedAt, vetoes: isVeto };
        });
        const { timeline } = facts;
        return {
            now: facts.now,
            reviews: { known: true, value: reviews },
            comments: timeline.comments,
            mergedAt: facts.pull.mergedAt,
        };
    }
    catch (error) {
        const reviews = { known: false, reason: reasonOf(error) };
        return { now: null, reviews, comments: [], mergedAt: null };
    }
}
/** A change request, or what one was before it was dismissed, is asked about; without any there is nothing to judge. */
async function vetoesOf(context, { number, model, tip }, { pull, reviews, timeline }) {
    const approvals = new Set(timeline.dismissals.filter(({ was }) => was === 'APPROVED').map(({ reviewId }) => reviewId));
    const isDoubtful = reviews.some(({ id, state }) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && !approvals.has(id)));
    if (!isDoubtful)
        return new Set();
    try {
        await context.repository.fetch(tip, `refs/pull/${number}/head`);
        const { before, now } = await (0,pull_decision/* judgeMergedPull */.lX)(context, pull, tip, model);
        const signoffs = [before, now].map((decision) => signoffOf(decision, model));
        const isDecided = (signoff) => signoff !== null && signoff.state !== 'error';
        return signoffs.every(isDecided)
            ? new Set(signoffs.flatMap(({ vetoes }) => vetoes.map(({ review }) => review)))
            : 'all';
    }
    catch (error) {
        reasonOf(error);
        return 'all';
    }
}
function signoffOf({ models }, name) {
    return (models.find((model) => model.name === name)?.signoff ?? null);
}
/** The issue of each condition that the ledger has of a pull request, found again by author and marker. */
async function readConditionIssues(entries, pullRequest, since, issues) {
    const given = entries
        .filter((entry) => entry.pull_request?.number === pullRequest)
        .flatMap((entry) => {
        const { review = 0, conditions = [] } = (0,query/* detailOf */.Rw)(entry, 'approval') ?? {};
        return conditions.map(({ until, text }) => ({ review, until, text }));
    });
    if (given.length === 0)
        return { known: true, value: [] };
    if (since === null)
        return { known: false, reason: 'When the pull request was merged is not known.' };
    try {
        const known = await issues.issuesSince(since);
        return {
            known: true,
            value: given.map((condition) => ({
                ...condition,
                issue: issueOf(known, (0,condition_issue/* conditionMarker */.K)(pullRequest, condition)),
            })),
        };
    }
    catch (error) {
        return { known: false, reason: reasonOf(error) };
    }
}
/** Of several with one marker, one that is not met. */
function issueOf(known, marker) {
    const found = known
        .filter(({ body }) => body.startsWith(marker))
        .map(({ number, state, reason }) => ({ number, state, reason }));
    return found.find((issue) => !(0,deploy_approval/* isMet */.TD)(issue)) ?? found[0] ?? null;
}
/** What could not be read has a reason; anything else is an error. */
function reasonOf(error) {
    if (error instanceof errors/* UserError */.y)
        return error.message;
    throw error;
}

// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/deployment.js




/** Kept apart from deployments of other tools to the same environment. */
const TASK = 'arbiter:deploy';
const SCHEMA = 'arbiter/deployment/v1';
const LONGEST_DESCRIPTION = 140;
const MOST_TRIES = 4;
const UNDER_WAY = new Set(['pending', 'queued', 'in_progress', 'waiting']);
/**
 * Deployments over GitHub's REST API (https://docs.github.com/en/rest/deployments/deployments). They show people what runs
 * where and keep two deployments apart. Whoever may write deployments can make one, so no verdict rests on what they say.
 */
class GitHubDeployments {
    #client;
    #where;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
    }
    /** Makes the deployment, or finds the one that this run made of this bundle before, where it may go on with that. */
    async create(wanted, mayGoOn = () => true) {
        const { environment, commit, runId, model, sha256 } = wanted;
        const known = await this.list(environment, model);
        const same = known.find((one) => one.runId === runId && one.sha256 === sha256 && one.commit === commit && mayGoOn(one));
        if (same !== undefined)
            return { ...same, isReused: true };
        const request = (0,external_node_crypto_.randomUUID)();
        return (0,failure/* calling */.X_)(`make a deployment to ${environment}`, async () => {
            for (let tries = 1;; tries += 1) {
                try {
                    return { ...(await this.#made(wanted, request)), isReused: false };
                }
                catch (error) {
                    if (!isUnclear(error))
                        throw error;
                    // Made all the same, it would stand in the way of every later one.
                    const made = (await this.list(environment, model)).find((one) => one.request === request);
                    if (made !== undefined)
                        return { ...made, isReused: false };
                    if (tries === MOST_TRIES)
                        throw error;
                }
            }
        });
    }
    async #made(wanted, request) {
        const { environment, commit, runId, isProduction, endpoint, scaling, ...subject } = wanted;
        const { model, version, tag, sha256 } = subject;
        const { data, status } = await this.#client.rest.repos.createDeployment({
            ...this.#where,
            ref: commit,
            task: TASK,
            environment,
            auto_merge: false,
            // The colour of checks is no proof and refuses nothing here: the gate has decided by what it verified.
            required_contexts: [],
            payload: {
                ...{ schema: SCHEMA, run: runId, request, model, version, tag, sha256 },
                ...(endpoint !== undefined && { endpoint }),
                ...(scaling !== undefined && { scaling }),
            },
            description: described(`${tag} (${sha256.slice(0, 12)})`),
            production_environment: isProduction,
            transient_environment: false,
            // Sent again unseen, a request whose answer was lost would make a second one.
            request: { retries: 0 },
        });
        // 202 is a merge that we did not ask for.
        if (status !== 201)
            throw new failure/* MalformedAnswer */.ol(`status ${status} instead of 201`);
        const made = deploymentOf(data);
        if (made?.sha256 !== sha256 || made.environment !== environment || made.commit !== commit)
            throw new failure/* MalformedAnswer */.ol('the new deployment is another one');
        return made;
    }
    async setStatus(id, status) {
        const { state, description, environment, logUrl, environmentUrl } = status;
        await (0,failure/* calling */.X_)(`set the status of deployment ${id}`, async () => {
            const { data } = await this.#client.rest.repos.createDeploymentStatus({
                ...this.#where,
                deployment_id: id,
                state,
                description: described(description),
                environment,
                // Other models are deployed to the same environment: GitHub would take theirs for replaced.
                auto_inactive: false,
                ...(logUrl !== null && { log_url: logUrl }),
                ...(environmentUrl !== null && { environment_url: environmentUrl }),
            });
            if ((0,answer/* text */.Qq)(data.state, 'state') !== state)
                throw new failure/* MalformedAnswer */.ol(`the status is ${data.state}`);
        });
    }
    /** Sets what a successful deployment replaces to `inactive`: every earlier one of the model that still stands as a success. */
    async replace(environment, model, current) {
        for (const { id } of await this.list(environment, model)) {
            if (id >= current || (await this.state(id)) !== 'success')
                continue;
            const description = `Replaced by deployment ${current}`;
            await this.setStatus(id, {
                state: 'inactive',
                description,
                environment,
                logUrl: null,
                environmentUrl: null,
            });
        }
    }
    /** Our deployments of a model to an environment, newest first. */
    async list(environment, model) {
        return (0,failure/* calling */.X_)(`list the deployments to ${environment}`, async () => {
            const { listDeployments } = this.#client.rest.repos;
            const found = await (0,pages/* everyItem */.l)(this.#client, listDeployments, {
                ...this.#where,
                environment,
                task: TASK,
            });
            return found
                .map((raw) => deploymentOf(raw))
                .filter((one) => one !== null)
                .filter((one) => one.environment === environment && one.model === model)
                .sort((a, b) => b.id - a.id);
        });
    }
    /** Those that have no final status. `settled`: ids whose end the ledger has, which need no look. */
    async underWay(environment, model, settled) {
        const open = [];
        for (const deployment of await this.list(environment, model)) {
            if (settled.has(deployment.id))
                continue;
            if (UNDER_WAY.has(await this.state(deployment.id)))
                open.push(deployment);
        }
        return open;
    }
    /** The newest status; one without any is pending. */
    async state(id) {
        return (0,failure/* calling */.X_)(`read the statuses of deployment ${id}`, async () => {
            const { listDeploymentStatuses } = this.#client.rest.repos;
            const found = await (0,pages/* everyItem */.l)(this.#client, listDeploymentStatuses, {
                ...this.#where,
                deployment_id: id,
            });
            const statuses = found.map((raw) => ({ id: (0,answer/* whole */.WQ)(raw.id, 'id'), state: (0,answer/* text */.Qq)(raw.state, 'state') }));
            return statuses.sort((a, b) => b.id - a.id)[0]?.state ?? 'pending';
        });
    }
}
/** Whether it was done is not known. */
function isUnclear(error) {
    const status = (0,failure/* statusOf */.c2)(error);
    return !(error instanceof failure/* MalformedAnswer */.ol) && (status === undefined || status >= 500);
}
/** Null: not one of ours. GitHub gives the payload back as it was sent, or as its JSON text. */
function deploymentOf(raw) {
    const deployment = {
        id: (0,answer/* whole */.WQ)(raw.id, 'id'),
        environment: (0,answer/* text */.Qq)(raw.environment, 'environment'),
        commit: (0,answer/* text */.Qq)(raw.sha, 'sha'),
        createdAt: (0,answer/* instant */.uR)(raw.created_at, 'created_at'),
        creator: (0,answer/* account */.ct)(raw.creator)?.login ?? null,
    };
    const { schema, run, request, model, version, tag, sha256 } = payloadOf(raw.payload);
    const isOurs = schema === SCHEMA && [run, model, version, tag, sha256].every((part) => typeof part === 'string');
    if (!isOurs)
        return null;
    const made = { runId: run, request: typeof request === 'string' ? request : null };
    return { ...deployment, ...made, model, version, tag, sha256 };
}
function payloadOf(payload) {
    let value = payload;
    if (typeof payload === 'string') {
        try {
            value = JSON.parse(payload);
        }
        catch {
            value = null;
        }
    }
    return typeof value === 'object' && value !== null ? value : {};
}
/** GitHub refuses a longer one. Counted in UTF-16 units, the strictest way there is; no character is cut in two. */
function described(description) {
    if (description.length <= LONGEST_DESCRIPTION)
        return description;
    return `${description.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

// EXTERNAL MODULE: ./lib/github/own-issues.js
var own_issues = __webpack_require__(79484);
// EXTERNAL MODULE: ./lib/github/platform-clock.js
var platform_clock = __webpack_require__(73267);
// EXTERNAL MODULE: ./lib/github/release.js + 3 modules
var release = __webpack_require__(38881);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
// EXTERNAL MODULE: ./lib/release/model-files.js
var model_files = __webpack_require__(54158);
// EXTERNAL MODULE: ./lib/release/retirement.js
var retirement = __webpack_require__(71486);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/release/serving.js
var serving = __webpack_require__(68165);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/targets/secret-text.js
/** Names of variables whose values are kept from what is written down, whether they were handed on or not. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|(?:^|_)KEY$|BUNDLE[-_]IDENTITY$/i;
/** Replacing less than this would only make the text unreadable. */
const SHORTEST = 4;
const REPLACED = '***';
/** What must not be read in the words of a program: the values of `handed` variables, and the secrets of the run, line by line. */
function secretValues(variables, handed) {
    const values = Object.entries(variables)
        .filter(([name]) => handed.includes(name) || SECRET_NAME.test(name))
        .flatMap(([, value = '']) => [value, ...value.split(/\r?\n/)])
        .map((value) => value.trim())
        .filter((value) => value.length >= SHORTEST);
    return [...new Set(values)].sort((a, b) => b.length - a.length);
}
/** The text without those values, also where it was cut off in the middle of one. */
function withoutSecrets(text, values) {
    const whole = values.reduce((left, value) => left.replaceAll(value, REPLACED), text);
    const cut = Math.max(0, ...values.map((value) => begunAtEnd(whole, value)));
    return cut === 0 ? whole : `${whole.slice(0, -cut)}${REPLACED}`;
}
/** How much of the beginning of a value the text ends with; a few characters are chance. */
function begunAtEnd(text, value) {
    for (let length = Math.min(text.length, value.length - 1); length >= SHORTEST; length -= 1)
        if (text.endsWith(value.slice(0, length)))
            return length;
    return 0;
}

// EXTERNAL MODULE: ./lib/targets/target.js
var targets_target = __webpack_require__(66097);
;// CONCATENATED MODULE: ./lib/targets/command.js





/** Without these most programs do not start. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
const MOST_OUTPUT_BYTES = 64 * 1024;
const SHOWN = 400;
/**
 * Programs of the repository's own; the exit code says whether it worked. Their environment has what the configuration hands
 * on. That is order, not a wall: a program of the same user can read what the process that started it has.
 */
class CommandTarget {
    name;
    takesFiles = true;
    #options;
    constructor(options) {
        this.#options = options;
        this.name = `command ${options.activate[0] ?? ''}`;
    }
    async prepare(activation) {
        const { prepare } = this.#options;
        if (prepare !== undefined)
            await this.#ordered('prepare', prepare, factsOf(activation));
    }
    async prepared(activation) {
        if (this.#options.prepare !== undefined)
            return this.#health('prepared', activation);
        return { isHealthy: true, detail: `${this.name} prepares nothing` };
    }
    async activate(activation) {
        await this.#ordered('activate', this.#options.activate, factsOf(activation));
    }
    health(activation) {
        return this.#health('health', activation);
    }
    async #health(order, activation) {
        const ended = await this.#run(this.#options.health, { ...factsOf(activation), ARBITER_ORDER: order });
        return {
            isHealthy: ended.code === 0,
            detail: `${this.#options.health[0]} exited with ${ended.code}: ${this.#lineOf(ended)}`,
        };
    }
    async restore(previous, failed) {
        const { activate, deactivate } = this.#options;
        if (previous === null)
            await this.#ordered('deactivate', deactivate, factsOf(failed));
        else
            await this.#ordered('activate', activate, factsOf(previous));
    }
    async running(environment, model) {
        const { running } = this.#options;
        if (running === undefined)
            return { state: 'untold' };
        try {
            const facts = { ARBITER_ENVIRONMENT: environment, ARBITER_MODEL: model };
            const { output } = await this.#ordered('running', running, facts);
            const [sha256 = '', ...told] = output.trim().split(/\r?\n/u);
            if (sha256 === '')
                return { state: 'nothing' };
            const applied = appliedLines(told);
            if ((0,targets_target/* isDigest */.Bc)(sha256) && applied !== undefined)
                return (0,targets_target/* runningBundle */.wv)(sha256, applied);
            if ((0,targets_target/* isDigest */.Bc)(sha256))
                return {
                    state: 'unreadable',
                    reason: `${running[0]} printed more than a SHA-256, and not as NAME=VALUE with a name of ${APPLIED_NAMES.join(', ')}, each once.`,
                };
            return {
                state: 'unreadable',
                reason: `${running[0]} printed no SHA-256: ${(0,report_escape/* visible */.RK)(this.#kept(sha256)).slice(0, SHOWN)}`,
            };
        }
        catch (error) {
            if (error instanceof targets_target/* TargetFailure */.cY)
                return { state: 'unreadable', reason: error.message };
            throw error;
        }
    }
    /** What may be written down for ever. */
    #kept(text) {
        const { environment, variables } = this.#options;
        return withoutSecrets(text, secretValues(environment, variables));
    }
    /** One line without control characters: a program's words could otherwise be commands of the workflow. */
    #lineOf({ output, errors }) {
        const text = errors.trim() === '' ? output.trim() : errors.trim();
        return (0,report_escape/* visible */.RK)(this.#kept(text)).slice(-SHOWN);
    }
    async #ordered(order, command, facts) {
        const ended = await this.#run(command, { ...facts, ARBITER_ORDER: order });
        if (ended.code === 0)
            return ended;
        throw new targets_target/* TargetFailure */.cY(`${command[0]} (${order}) exited with ${ended.code}: ${this.#lineOf(ended)}`);
    }
    #run(command, facts) {
        const { environment, variables, folder, timeoutMs } = this.#options;
        const [program = '', ...parameters] = command;
        const handed = [...ALWAYS, ...variables].flatMap((name) => {
            const value = environment[name];
            return value === undefined ? [] : [[name, value]];
        });
        const env = { ...Object.fromEntries(handed), ...facts };
        return new Promise((resolve, reject) => {
            // A process group of its own, so that what it started ends with it.
            const child = (0,external_node_child_process_.spawn)(program, parameters, {
                cwd: folder,
                env,
                shell: false,
                detached: true,
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            const [output, errors] = [new Capped(), new Capped()];
            child.stdout.on('data', (piece) => output.add(piece));
            child.stderr.on('data', (piece) => errors.add(piece));
            const end = () => endGroup(child.pid);
            const timer = setTimeout(() => {
                end();
                reject(new targets_target/* TargetFailure */.cY(`${program} did not end within ${timeoutMs / 1000} s and was stopped.`));
            }, timeoutMs);
            child.once('error', (error) => {
                clearTimeout(timer);
                reject(new targets_target/* TargetFailure */.cY(`${program} could not be started: ${error.message}`, { cause: error }));
            });
            child.once('close', (code) => {
                clearTimeout(timer);
                resolve({ code, output: output.text, errors: errors.text });
            });
        });
    }
}
const APPLIED_NAMES = ['endpoint', 'min_replicas', 'max_replicas', 'max_requests_per_second'];
/** What is applied, one `NAME=VALUE` a line after the SHA-256. Undefined: something else is written there. */
function appliedLines(lines) {
    const told = new Map();
    for (const line of lines) {
        const [, name = '', value = ''] = /^([a-z_]+)=(.*)$/u.exec(line.trim()) ?? [];
        if (!APPLIED_NAMES.includes(name) || told.has(name))
            return undefined;
        told.set(name, value);
    }
    const { endpoint, ...numbers } = Object.fromEntries(told);
    const scaling = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, /^\d{1,10}$/u.test(value) ? Number(value) : value]));
    return (0,serving/* readApplied */.WT)({
        ...(endpoint !== undefined && { endpoint: endpoint === '' ? null : endpoint }),
        ...(Object.keys(scaling).length > 0 && { scaling }),
    });
}
function endGroup(pid) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It ended by itself.
    }
}
/** The beginning of what a program writes; the rest is read and dropped, so that the program does not wait for it. */
class Capped {
    #pieces = [];
    #size = 0;
    add(piece) {
        const kept = piece.subarray(0, Math.max(0, MOST_OUTPUT_BYTES - this.#size));
        this.#size += kept.length;
        if (kept.length > 0)
            this.#pieces.push(kept);
    }
    get text() {
        return Buffer.concat(this.#pieces).toString('utf8');
    }
}
function factsOf(activation) {
    const { endpoint, scaling } = activation.serving ?? {};
    return {
        ARBITER_ENVIRONMENT: activation.environment,
        ARBITER_REPOSITORY: activation.repository,
        ARBITER_MODEL: activation.model,
        ARBITER_VERSION: activation.version,
        ARBITER_TAG: activation.tag,
        ARBITER_BUNDLE_SHA256: activation.sha256,
        ARBITER_BUNDLE_FILE: activation.file ?? '',
        ARBITER_LARGE_FILES: activation.largeFiles ?? '',
        ARBITER_BUNDLE_URL: activation.url ?? '',
        ARBITER_ENDPOINT: endpoint ?? '',
        ARBITER_MIN_REPLICAS: String(scaling?.min_replicas ?? ''),
        ARBITER_MAX_REPLICAS: String(scaling?.max_replicas ?? ''),
        ARBITER_MAX_REQUESTS_PER_SECOND: String(scaling?.max_requests_per_second ?? ''),
    };
}

;// CONCATENATED MODULE: ./lib/targets/github.js

/**
 * GitHub Deployments as the target itself: others (a workflow on `deployment_status`, a pull-based deployer) take the digest
 * from the payload. Its statuses are set by whoever deploys, so it cannot say by itself that anything runs.
 */
class GitHubTarget {
    name = 'github deployments';
    #deployments;
    constructor(deployments) {
        this.#deployments = deployments;
    }
    /** The deployment itself was made before the gate asked; here it only has to be there. */
    async activate(activation) {
        const { isHealthy, detail } = await this.health(activation);
        if (!isHealthy)
            throw new targets_target/* TargetFailure */.cY(detail);
    }
    async health({ environment, model, deploymentId, sha256 }) {
        const found = (await this.#deployments.list(environment, model)).find(({ id }) => id === deploymentId);
        return found?.sha256 === sha256
            ? { isHealthy: true, detail: `Deployment ${found.id} is of ${sha256}.` }
            : {
                isHealthy: false,
                detail: `GitHub has no deployment ${deploymentId} of ${sha256} to ${environment}.`,
            };
    }
    /** What became of a deployment is said by its status, which whoever deploys sets. */
    async restore() { }
    async running() {
        return { state: 'untold' };
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/targets/loopback.js
/** The machine itself, by an address that needs no look-up, or by its own name. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

;// CONCATENATED MODULE: ./lib/targets/http-request.js



const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;
const MOST_BYTES = 1024 * 1024;
/** Worth another attempt. */
class Passing extends Error {
}
/** Why an address is not asked; undefined: it may be. A secret or a token goes with every request. */
function addressProblem(address) {
    if (!URL.canParse(address))
        return `${JSON.stringify(address)} is no address`;
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'the address holds a name or a password';
    if (url.hash !== '')
        return 'the address has a part after #';
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return undefined;
    return `${url.origin} is not reached by https`;
}
/**
 * One request, at most three times, later each time, and again only after what passes (5xx, 429, no connection). Redirects
 * are not followed: what was signed is for this address.
 */
async function answerOf(request, limits) {
    const problem = addressProblem(request.url);
    if (problem !== undefined)
        throw new targets_target/* TargetFailure */.cY(`This target is not asked: ${problem}.`);
    const host = new URL(request.url).host;
    let reason = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        if (attempt > 1)
            await (0,promises_.setTimeout)(limits.retryBaseMs * 2 ** (attempt - 2));
        try {
            return await once(request, host, limits.timeoutMs ?? TIMEOUT_MS);
        }
        catch (error) {
            if (!(error instanceof Passing))
                throw error;
            reason = error.message;
        }
    }
    throw new targets_target/* TargetFailure */.cY(`${host} did not answer in ${ATTEMPTS} attempts (${reason}). Look at the target, then run again.`);
}
async function once(request, host, timeoutMs) {
    const { method, url, headers, body } = request;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const init = {
            method,
            headers,
            redirect: 'manual',
            signal,
            ...(body !== undefined && { body }),
        };
        const answer = await fetch(url, init);
        if (answer.status >= 500 || answer.status === 429) {
            await answer.body?.cancel();
            throw new Passing(`status ${answer.status}`);
        }
        if (answer.status >= 300 && answer.status < 400) {
            await answer.body?.cancel();
            throw new targets_target/* TargetFailure */.cY(`${host} answers with a redirect (${answer.status}); write its final address into the configuration.`);
        }
        return { status: answer.status, text: await textOf(answer, host) };
    }
    catch (error) {
        if (error instanceof targets_target/* TargetFailure */.cY || error instanceof Passing)
            throw error;
        throw new Passing(signal.aborted ? `no answer within ${timeoutMs / 1000} s` : http_request_reasonOf(error), {
            cause: error,
        });
    }
}
async function textOf(answer, host) {
    const pieces = [];
    let size = 0;
    for await (const piece of answer.body ?? []) {
        size += piece.length;
        if (size > MOST_BYTES)
            throw new targets_target/* TargetFailure */.cY(`${host} answers with more than ${MOST_BYTES} bytes.`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
/** Node puts the reason of a connection that failed into `cause`. */
function http_request_reasonOf(error) {
    const { cause, message } = error;
    return typeof cause?.code === 'string' ? cause.code : (message ?? 'no connection');
}
/** A JSON object of an answer; anything else is no answer. */
function objectOf(text, host) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new targets_target/* TargetFailure */.cY(`${host} did not answer with a JSON object.`);
}

// EXTERNAL MODULE: ./lib/git/mlflow-listing.js
var mlflow_listing = __webpack_require__(55318);
// EXTERNAL MODULE: ./lib/git/mlflow-registry.js
var mlflow_registry = __webpack_require__(26963);
// EXTERNAL MODULE: ./lib/git/object-download.js
var object_download = __webpack_require__(21546);
// EXTERNAL MODULE: ./lib/git/object-reading.js + 1 modules
var object_reading = __webpack_require__(89892);
;// CONCATENATED MODULE: ./lib/targets/mlflow-files.js






const PARALLEL = 4;
/** As much as the gate reads for one decision. */
const mlflow_files_MOST_BYTES = 10 * 1024 * 1024 * 1024;
/**
 * Reads every file that the registry gives out under a version, and holds it against the bundle: the same names below one folder of
 * the model, and the same bytes. Where a pointer pins the folder nothing may be missing either.
 * @throws RegistryDiffers where something else would serve than what was approved
 * @throws TargetFailure where that cannot be told
 */
async function requireSameFiles(place, version, { modelFiles, tag }) {
    const what = `Version ${version} of ${place.model} in MLflow`;
    if (modelFiles === undefined)
        throw new targets_target/* TargetFailure */.cY(`${what} cannot be held against ${tag}: its file is not at hand.`);
    const { url, token, retryBaseMs } = place;
    const download = new object_download/* ObjectDownload */._({
        remote: url,
        authorization: undefined,
        retryBaseMs,
        maxTotalBytes: mlflow_files_MOST_BYTES,
        isOneServer: true,
    });
    const server = new mlflow_registry/* MlflowServer */.d(url, token, download);
    try {
        const folder = await server.folderOf(place.model, version);
        if (folder.state !== 'found')
            throw new errors/* UserError */.y(folder.state === 'missing' ? 'the registry has none of its files' : folder.reason);
        const listed = await (0,mlflow_listing/* listedFiles */.H)(server, folder.parts);
        const folders = foldersOf(listed, modelFiles);
        const differs = (reason) => new targets_target/* RegistryDiffers */.vG(`${what} is not what ${tag} holds: ${reason}.`);
        if (typeof folders === 'string')
            throw differs(folders);
        const found = await (0,object_reading/* inParallel */.H)(listed, PARALLEL, (path, index) => {
            const most = Math.max(...folders.map((files) => files[index]?.size ?? 0));
            return stored(server, [...folder.parts, ...path.split('/')], most);
        });
        const reasons = folders.map((files) => difference(listed, files, found));
        if (!reasons.includes(null))
            throw differs(reasons[0] ?? 'nothing was compared');
    }
    catch (error) {
        if (error instanceof targets_target/* TargetFailure */.cY || !(error instanceof errors/* UserError */.y))
            throw error;
        throw new targets_target/* TargetFailure */.cY(`${what} cannot be held against ${tag}: ${error.message}`);
    }
}
/**
 * The folders of the model below which every path of the registry is a file, each with those files in the order of the paths; or
 * why there is none.
 */
function foldersOf(listed, { files, pinned }) {
    const [first] = listed;
    if (first === undefined)
        return 'the registry has no files of it';
    // With a slash before, a model in the root of the repository lies in a folder too.
    const byPath = new Map(files.map((file) => [`/${file.path}`, file]));
    const isPinned = pinned.length > 0;
    const folders = isPinned
        ? pinned.map((folder) => `/${folder}`)
        : [...byPath.keys()].flatMap((path) => folderAbove(path, first) ?? []).sort();
    const found = folders.map((folder) => filesIn(folder, listed, byPath, isPinned));
    const whole = found.filter((one) => typeof one !== 'string');
    if (whole.length > 0)
        return whole;
    return found.find((one) => typeof one === 'string') ?? `no file of the model is named ${shown(first)}`;
}
function filesIn(folder, listed, byPath, isPinned) {
    const files = [];
    for (const path of listed) {
        const file = byPath.get(`${folder}/${path}`);
        if (file === undefined)
            return `${shown(path)} is no file of the model below ${shown(folder.slice(1) || '.')}`;
        files.push(file);
    }
    const missing = isPinned ? missingFrom(folder, files, byPath) : undefined;
    return missing === undefined ? files : `the registry does not have ${shown(missing.slice(1))}`;
}
function missingFrom(folder, files, byPath) {
    const taken = new Set(files.map(({ path }) => `/${path}`));
    return [...byPath.keys()].find((path) => path.startsWith(`${folder}/`) && !taken.has(path));
}
/** The folder below which a file of the model has this path; undefined: it has another one. */
function folderAbove(file, path) {
    return file.endsWith(`/${path}`) ? file.slice(0, -path.length - 1) : undefined;
}
/** SHA-256 of what the registry gives out; a word where it gives out none that could be right. */
async function stored(server, parts, most) {
    const answer = await server.file(parts, { size: most, keepUpTo: 0, onlySha256: true });
    if (answer.state === 'not_followed')
        throw new errors/* UserError */.y(`${shown(parts.at(-1) ?? '')}: ${answer.reason}`);
    if (answer.state === 'missing')
        return 'nothing, though it is listed';
    return answer.state === 'longer' ? `more than ${most} bytes` : `the SHA-256 ${answer.sha256}`;
}
/** Null: the same bytes under every path. */
function difference(listed, files, found) {
    const index = files.findIndex(({ sha256 }, place) => found[place] !== `the SHA-256 ${sha256}`);
    if (index < 0)
        return null;
    return `${shown(listed[index] ?? '')} has ${found[index]}; in the bundle it has the SHA-256 ${files[index]?.sha256}`;
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200));
}

;// CONCATENATED MODULE: ./lib/targets/mlflow-version.js




/** Tags of a model version. */
const ENDPOINT_TAG = 'arbiter.endpoint';
const SCALING_TAG = 'arbiter.scaling';
const LONGEST_STAGE = 100;
/** Reads a version of the model `model`; null: this is none, or not all of one. */
function modelVersionOf(raw, model) {
    const { name, version, current_stage: stage = 'None', status, tags = [] } = fieldsOf(raw) ?? {};
    const isSound = name === model && isVersion(version) && typeof status === 'string';
    // A stage is recorded as it was found, so it is no longer than a name.
    const isStage = typeof stage === 'string' && stage !== '' && stage.length <= LONGEST_STAGE;
    if (!isSound || !isStage || !Array.isArray(tags))
        return null;
    const map = new Map();
    for (const tag of tags) {
        const { key, value = '' } = fieldsOf(tag) ?? {};
        if (typeof key !== 'string' || typeof value !== 'string' || map.has(key))
            return null;
        map.set(key, value);
    }
    return { version: String(version), stage, status, tags: map };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** Newer servers write the number as text, older ones as a number. */
function isVersion(value) {
    return /^[1-9]\d{0,9}$/u.test(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '');
}
/** Tags of the version say what others are to apply; those of a bundle that declares nothing say nothing. */
function servingTags({ serving }) {
    const { endpoint, scaling } = serving ?? {};
    return [
        ...(endpoint === undefined ? [] : [[ENDPOINT_TAG, endpoint]]),
        ...(scaling === undefined ? [] : [[SCALING_TAG, (0,canonical/* canonicalJson */.dj)(scaling)]]),
    ];
}
/** The tags as they stand: who changed them since has changed what is applied. */
function appliedBy({ tags, version }) {
    const [endpoint, text] = [tags.get(ENDPOINT_TAG), tags.get(SCALING_TAG)];
    const applied = (0,serving/* readApplied */.WT)({
        ...(endpoint !== undefined && { endpoint }),
        ...(text !== undefined && { scaling: objectOf(text, `${SCALING_TAG} of version ${version}`) }),
    });
    if (applied !== undefined)
        return applied;
    throw new targets_target/* TargetFailure */.cY(`${SCALING_TAG} or ${ENDPOINT_TAG} of version ${version} is not as Arbiter writes it.`);
}

;// CONCATENATED MODULE: ./lib/targets/mlflow-rest.js



const MOST_PAGES = 50;
const PER_PAGE = 200;
/** One registered model over MLflow's REST API 2.0 (https://mlflow.org/docs/latest/rest-api.html); answers are held to it. */
class MlflowRest {
    #options;
    #host;
    constructor(options) {
        this.#options = options;
        this.#host = new URL(options.url).host;
    }
    async versions() {
        const versions = [];
        let page = '';
        for (let count = 0; count < MOST_PAGES; count += 1) {
            const query = new URLSearchParams({
                filter: `name='${this.#options.model}'`,
                max_results: String(PER_PAGE),
            });
            if (page !== '')
                query.set('page_token', page);
            const answer = await this.#get('model-versions/search', query);
            const { model_versions: found = [], next_page_token: next = '' } = answer;
            if (!Array.isArray(found) || typeof next !== 'string')
                throw this.#malformed('model versions');
            versions.push(...found.map((raw) => this.version(raw)));
            if (next === '')
                return versions;
            page = next;
        }
        throw new targets_target/* TargetFailure */.cY(`MLflow has more than ${MOST_PAGES * PER_PAGE} versions of ${this.#options.model}.`);
    }
    async byNumber(version) {
        const query = new URLSearchParams({ name: this.#options.model, version });
        const answer = await this.#get('model-versions/get', query);
        const found = this.version(answer.model_version);
        if (found.version !== version)
            throw this.#malformed(`version ${version}`);
        return found;
    }
    /** The version that the alias names. The list of aliases tells "none" from "not found", which the alias itself does not. */
    async aliased() {
        const { model, alias } = this.#options;
        const answer = await this.#get('registered-models/get', new URLSearchParams({ name: model }));
        const { name, aliases = [] } = fieldsOf(answer.registered_model) ?? {};
        if (name !== model || !Array.isArray(aliases))
            throw this.#malformed(`the model ${model}`);
        const own = aliases.map((raw) => fieldsOf(raw)).filter((one) => one?.alias === alias);
        if (own.length === 0)
            return null;
        const version = own[0]?.version;
        if (own.length > 1 || !isVersion(version))
            throw this.#malformed(`the alias ${alias}`);
        return String(version);
    }
    version(raw) {
        const version = modelVersionOf(raw, this.#options.model);
        if (version === null)
            throw this.#malformed('a model version');
        return version;
    }
    #malformed(what) {
        return new targets_target/* TargetFailure */.cY(`The answer of ${this.#host} about ${what} is not what MLflow describes.`);
    }
    #get(path, query) {
        return this.#ask('GET', `${path}?${query}`);
    }
    post(path, body) {
        return this.#ask('POST', path, JSON.stringify(body));
    }
    delete(path, body) {
        return this.#ask('DELETE', path, JSON.stringify(body));
    }
    async #ask(method, path, body) {
        const { url, token } = this.#options;
        const headers = {
            accept: 'application/json',
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(token !== null && { authorization: `Bearer ${token}` }),
        };
        const address = `${url.replace(/\/+$/u, '')}/api/2.0/mlflow/${path}`;
        const answer = await answerOf({ method, url: address, headers, ...(body !== undefined && { body }) }, this.#options);
        if (answer.status === 200)
            return objectOf(answer.text, this.#host);
        const what = path.split('?', 1)[0];
        const code = answer.status === 401 || answer.status === 403 ? 'the token may not' : errorCode(answer.text);
        throw new targets_target/* TargetFailure */.cY(`MLflow refused ${what} with the status ${answer.status}: ${code}.`);
    }
}
function errorCode(text) {
    const code = /"error_code"\s*:\s*"([A-Z_]{1,60})"/u.exec(text)?.[1];
    return code ?? 'no reason that MLflow describes';
}

;// CONCATENATED MODULE: ./lib/targets/mlflow.js





/** Tags that are written to a model version. */
const BUNDLE_TAG = 'arbiter.bundle';
const CONTENT_TAG = 'arbiter.content';
const NAME_TAG = 'arbiter.tag';
/** Versions that leave a stage at once; more than a few are no lifecycle. */
const MOST_LEAVING = 20;
/**
 * The model registry of MLflow over its REST API 2.0 (https://mlflow.org/docs/latest/rest-api.html): an alias names the version
 * that serves, tags say which bundle it is. What the registry stores under that version is held against the bundle where that is
 * declared, or where the bundle pins files of a registry.
 */
class MlflowTarget {
    name;
    #options;
    #rest;
    /** The version that the alias named before it was first moved here. */
    #replaced;
    #made = [];
    /** The version whose files were held against a bundle, by the bundle's digest. */
    #compared = new Map();
    constructor(options) {
        const problem = addressProblem(options.url);
        if (problem !== undefined)
            throw new targets_target/* TargetFailure */.cY(`The MLflow registry cannot be used: ${problem}.`);
        if (/['"`\\]/u.test(options.model))
            throw new targets_target/* TargetFailure */.cY(`A registered model is not named ${options.model}.`);
        this.#options = options;
        this.#rest = new MlflowRest(options);
        this.name = `mlflow ${options.model}@${options.alias}`;
    }
    /**
     * The version must be there, ready, and of no other bundle, and every step declared, also back; what it holds must be what the
     * bundle binds. Nothing is changed yet.
     */
    async prepare(activation) {
        const versions = await this.#rest.versions();
        const version = this.#versionFor(activation, versions);
        this.#admit(version, activation);
        this.#leaving(version, versions);
        const serving = await this.#serving();
        if (serving !== null && serving.version !== version.version)
            this.#requireWayBack(serving);
        if (!this.#compares(activation))
            return;
        await requireSameFiles(this.#options, version.version, activation);
        this.#compared.set(activation.sha256, version.version);
    }
    uncompared(modelFiles) {
        return this.#compares({ modelFiles }) ? null : this.name;
    }
    transitions() {
        return [...this.#made];
    }
    async activate(activation) {
        const { model, transition } = this.#options;
        const versions = await this.#rest.versions();
        const version = this.#versionFor(activation, versions);
        this.#admit(version, activation);
        this.#requireCompared(version, activation);
        const leaving = this.#leaving(version, versions);
        const aliased = await this.#rest.aliased();
        if (this.#replaced === undefined)
            this.#replaced = aliased;
        const tags = [
            [BUNDLE_TAG, activation.sha256],
            [CONTENT_TAG, activation.content],
            [NAME_TAG, activation.tag],
            ...servingTags(activation),
        ];
        for (const [key, value] of tags)
            await this.#rest.post('model-versions/set-tag', { name: model, version: version.version, key, value });
        if (transition !== null)
            await this.#move(version, transition);
        for (const other of leaving)
            await this.#transition(other, String(transition?.previous));
        if (aliased !== version.version)
            await this.#name(version.version, aliased);
    }
    async health(activation) {
        const { alias } = this.#options;
        const version = await this.#serving();
        if (version === null)
            return { isHealthy: false, detail: `The alias ${alias} names no version.` };
        const [bundle, { status, stage }] = [version.tags.get(BUNDLE_TAG), version];
        const wanted = this.#options.transition?.to ?? stage;
        return {
            isHealthy: bundle === activation.sha256 && status === 'READY' && stage === wanted,
            detail: `The alias ${alias} names version ${version.version} (${status}, stage ${stage}) of bundle ${bundle ?? 'unknown'}.`,
        };
    }
    async restore(previous, failed) {
        const { model, alias, transition } = this.#options;
        if (previous !== null) {
            await this.activate(previous);
            return;
        }
        const version = this.#versionFor(failed, await this.#rest.versions());
        const aliased = await this.#rest.aliased();
        const before = this.#replaced ?? null;
        // What served before the first bundle came is nobody's bundle, and still what served.
        const serves = before === null || before === version.version ? null : await this.#rest.byNumber(before);
        if (serves !== null) {
            if (transition !== null && this.#left(serves))
                await this.#move(serves, transition);
            if (aliased !== serves.version)
                await this.#name(serves.version, aliased);
        }
        else if (aliased !== null) {
            await this.#rest.delete('registered-models/alias', { name: model, alias });
            this.#note('alias', alias, aliased, null);
        }
        if (transition === null || transition.previous === null)
            return;
        const now = await this.#rest.byNumber(version.version);
        if (now.stage === transition.to)
            await this.#transition(now, transition.previous);
    }
    /** A version that Arbiter did not tag is none that it knows: then the ledger's word counts. */
    async running() {
        try {
            const version = await this.#serving();
            if (version === null)
                return { state: 'nothing' };
            const sha256 = version.tags.get(BUNDLE_TAG);
            if (sha256 === undefined)
                return { state: 'untold' };
            if ((0,targets_target/* isDigest */.Bc)(sha256))
                return (0,targets_target/* runningBundle */.wv)(sha256, appliedBy(version));
            return { state: 'unreadable', reason: `${BUNDLE_TAG} of version ${version.version} is no SHA-256.` };
        }
        catch (error) {
            if (error instanceof targets_target/* TargetFailure */.cY)
                return { state: 'unreadable', reason: error.message };
            throw error;
        }
    }
    #compares({ modelFiles }) {
        return this.#options.comparesFiles ?? (modelFiles?.pinned.length ?? 0) > 0;
    }
    /** Tags may have moved since the files were read. */
    #requireCompared({ version }, { sha256, tag }) {
        const compared = this.#compared.get(sha256);
        if (compared === undefined || compared === version)
            return;
        throw new targets_target/* TargetFailure */.cY(`Version ${version} of ${this.#options.model} in MLflow was not held against ${tag}: version ${compared} was, and the tags were moved since.`);
    }
    #admit(version, activation) {
        const { transition, model } = this.#options;
        const refuse = (what) => {
            throw new targets_target/* TargetFailure */.cY(`Version ${version.version} of ${model} in MLflow ${what}.`);
        };
        if (version.status !== 'READY')
            refuse(`is ${version.status}, not READY`);
        const expected = [
            [BUNDLE_TAG, activation.sha256],
            [CONTENT_TAG, activation.content],
        ];
        for (const [key, value] of expected) {
            const found = version.tags.get(key);
            if (found !== undefined && found !== value)
                refuse(`bears the tag ${key}=${found}; this bundle’s is ${value}`);
        }
        if (transition !== null)
            this.#requireDeclared(version, transition);
    }
    #requireDeclared({ version, stage }, { from, to }) {
        if (stage === to || from.includes(stage))
            return;
        throw new targets_target/* UndeclaredTransition */.PK(`Version ${version} of ${this.#options.model} in MLflow is in the stage ${stage}; the configuration declares ${from.join(', ')} → ${to} only.`);
    }
    /** What serves could not come back if this step were made: then it is not made. */
    #requireWayBack({ version, stage, tags }) {
        const { transition, model } = this.#options;
        if (transition === null)
            return;
        const { from, to, previous } = transition;
        // Of what is no bundle of ours only what is changed here is changed back.
        const after = stage === to ? (previous ?? to) : tags.has(BUNDLE_TAG) ? stage : to;
        if (after === to || from.includes(after))
            return;
        throw new targets_target/* UndeclaredTransition */.PK(`Version ${version} of ${model} serves now and could not come back: it would be in the stage ${after}, and the configuration declares ${from.join(', ')} → ${to} only. Add ${after} to \`from\`.`);
    }
    /** Versions that leave the stage when this one comes. */
    #leaving({ version }, versions) {
        const { transition, model } = this.#options;
        if (transition === null || transition.previous === null || transition.previous === transition.to)
            return [];
        const others = versions.filter((one) => one.stage === transition.to && one.version !== version);
        if (others.length <= MOST_LEAVING)
            return others;
        throw new targets_target/* TargetFailure */.cY(`MLflow has ${others.length} versions of ${model} in the stage ${transition.to}; at most ${MOST_LEAVING} are moved at once.`);
    }
    /** Whether it was moved out of the stage here. */
    #left({ version }) {
        const to = this.#options.transition?.to;
        return this.#made.some((one) => one.kind === 'stage' && one.of === version && one.from === to);
    }
    async #move(version, transition) {
        this.#requireDeclared(version, transition);
        if (version.stage !== transition.to)
            await this.#transition(version, transition.to);
    }
    /** One version alone: what else changes is a step of its own. */
    async #transition({ version, stage: from }, stage) {
        const answer = await this.#rest.post('model-versions/transition-stage', {
            name: this.#options.model,
            version,
            stage,
            archive_existing_versions: false,
        });
        const now = this.#rest.version(answer.model_version);
        if (now.stage !== stage || now.version !== version)
            throw new targets_target/* TargetFailure */.cY(`MLflow left version ${version} in the stage ${now.stage}; expected ${stage}.`);
        this.#note('stage', version, from, stage);
    }
    async #name(version, from) {
        const { model, alias } = this.#options;
        await this.#rest.post('registered-models/alias', { name: model, alias, version });
        this.#note('alias', alias, from, version);
    }
    #note(kind, of, from, to) {
        this.#made.push({ target: this.name, kind, of, from, to });
    }
    /** The one version of a bundle: by the bundle's own tag, else by the version in the manifest. */
    #versionFor(activation, versions) {
        const { model, versionTag } = this.#options;
        const own = versions.filter(({ tags }) => tags.get(BUNDLE_TAG) === activation.sha256);
        const found = own.length > 0 ? own : versions.filter(({ tags }) => tags.get(versionTag) === activation.version);
        const [only] = found;
        if (only !== undefined && found.length === 1)
            return only;
        throw new targets_target/* TargetFailure */.cY(`MLflow has ${found.length} versions of ${model} with the tag ${versionTag}=${activation.version}; expected one. Set the tag on the version that was approved.`);
    }
    async #serving() {
        const version = await this.#rest.aliased();
        return version === null ? null : this.#rest.byNumber(version);
    }
}

;// CONCATENATED MODULE: ./lib/targets/target-group.js
/** Several targets of one environment as one: activated in their order, taken back in the reverse one. */
class TargetGroup {
    name;
    takesFiles;
    #targets;
    constructor(targets) {
        if (targets.length === 0)
            throw new Error('An environment without a target cannot be deployed to.');
        this.#targets = targets;
        this.name = targets.map(({ name }) => name).join(', ');
        this.takesFiles = targets.some(({ takesFiles }) => takesFiles === true);
    }
    async prepare(activation) {
        for (const target of this.#targets)
            await target.prepare?.(activation);
    }
    async prepared(activation) {
        const answers = [];
        for (const target of this.#targets)
            if (target.prepared !== undefined)
                answers.push(await target.prepared(activation));
        return target_group_all(answers);
    }
    async activate(activation) {
        for (const target of this.#targets)
            await target.activate(activation);
    }
    async health(activation) {
        const answers = [];
        for (const target of this.#targets)
            answers.push(await target.health(activation));
        return target_group_all(answers);
    }
    /** Every target is tried, also after one that failed. */
    async restore(previous, failed) {
        const errors = [];
        for (const target of this.#targets.toReversed()) {
            await target.restore(previous, failed).catch((error) => errors.push(error));
        }
        if (errors.length > 0)
            throw errors[0];
    }
    uncompared(modelFiles) {
        const names = this.#targets.map((target) => target.uncompared?.(modelFiles) ?? null);
        return names.filter((name) => name !== null).join(', ') || null;
    }
    transitions() {
        return this.#targets.flatMap((target) => target.transitions?.() ?? []);
    }
    /** Those that can say must agree. */
    async running(environment, model) {
        let agreed = { state: 'untold' };
        for (const target of this.#targets) {
            const found = await target.running(environment, model);
            if (found.state === 'untold')
                continue;
            if (found.state === 'unreadable')
                return found;
            if (agreed.state !== 'untold' && wordOf(agreed) !== wordOf(found)) {
                return {
                    state: 'unreadable',
                    reason: `${this.name} disagree: ${wordOf(agreed)} and ${wordOf(found)} run.`,
                };
            }
            agreed = joined(agreed, found);
        }
        return agreed;
    }
}
/** What runs by one word, and what each of them applied. */
function joined(agreed, found) {
    if (agreed.state !== 'bundle' || found.state !== 'bundle')
        return found;
    const applied = [...(agreed.applied ?? []), ...(found.applied ?? [])];
    return { ...found, ...(applied.length > 0 && { applied }) };
}
function target_group_all(answers) {
    return {
        isHealthy: answers.every(({ isHealthy }) => isHealthy === true),
        detail: answers.map(({ detail }) => detail).join('; '),
    };
}
function wordOf(running) {
    return running.state === 'bundle' ? running.sha256 : running.state;
}

;// CONCATENATED MODULE: ./lib/targets/unasked.js

/** Stands where a job only judges: whatever it is asked or ordered, it refuses. */
class UnaskedTarget {
    name;
    constructor(name) {
        this.name = name;
    }
    activate() {
        return this.#refuse();
    }
    health() {
        return this.#refuse();
    }
    restore() {
        return this.#refuse();
    }
    running() {
        return this.#refuse();
    }
    #refuse() {
        const message = `A job that only judges neither asks nor orders the target (${this.name}).`;
        return Promise.reject(new targets_target/* TargetFailure */.cY(message));
    }
}

;// CONCATENATED MODULE: ./lib/targets/webhook.js





const SHORTEST_SECRET = 16;
/**
 * A service that takes orders over HTTP. Every order is JSON, signed as GitHub signs its webhooks
 * (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries): HMAC-SHA256 of the body in
 * `X-Hub-Signature-256`. Its time and id are in the body, so the signature covers them and a receiver can refuse what is old
 * or comes twice.
 */
class WebhookTarget {
    name;
    #options;
    constructor(options) {
        const problem = addressProblem(options.url);
        if (problem !== undefined)
            throw new targets_target/* TargetFailure */.cY(`The webhook cannot be used: ${problem}.`);
        if (options.secret.length < SHORTEST_SECRET)
            throw new targets_target/* TargetFailure */.cY(`The secret of the webhook has fewer than ${SHORTEST_SECRET} characters: make one with \`openssl rand -hex 32\`.`);
        this.#options = options;
        this.name = `webhook ${new URL(options.url).host}`;
    }
    async prepare(activation) {
        if (this.#options.isPrepared === true)
            await this.#order('prepare', bundleOf(activation));
    }
    async prepared(activation) {
        if (this.#options.isPrepared !== true)
            return { isHealthy: true, detail: `${this.name} prepares nothing` };
        const { environment, model, sha256 } = activation;
        const status = await this.#status('prepared', { environment, model, sha256 });
        return this.#healthOf(status, activation, 'is prepared');
    }
    async activate(activation) {
        await this.#order('activate', bundleOf(activation));
    }
    async health(activation) {
        const { environment, model } = activation;
        return this.#healthOf(await this.#status('status', { environment, model }), activation, 'runs');
    }
    #healthOf(status, { sha256 }, state) {
        const isHealthy = status.healthy && status.sha256 === sha256;
        const word = status.healthy ? 'healthy' : 'not healthy';
        return { isHealthy, detail: `${this.name}: ${status.sha256 ?? 'nothing'} ${state} and is ${word}` };
    }
    async restore(previous, failed) {
        if (previous === null)
            await this.#order('deactivate', bundleOf(failed));
        else
            await this.#order('activate', bundleOf(previous));
    }
    async running(environment, model) {
        try {
            const { sha256, applied } = await this.#status('status', { environment, model });
            return sha256 === null ? { state: 'nothing' } : (0,targets_target/* runningBundle */.wv)(sha256, applied);
        }
        catch (error) {
            if (error instanceof targets_target/* TargetFailure */.cY)
                return { state: 'unreadable', reason: error.message };
            throw error;
        }
    }
    async #status(event, about) {
        const { text } = await this.#order(event, about);
        const { sha256, healthy, endpoint, scaling } = objectOf(text, this.name);
        if (typeof healthy !== 'boolean' || !(sha256 === null || (0,targets_target/* isDigest */.Bc)(sha256)))
            throw new targets_target/* TargetFailure */.cY(`${this.name}: expected {"sha256": 64 hex digits or null, "healthy": true or false} in answer to \`${event}\`.`);
        const applied = (0,serving/* readApplied */.WT)({ endpoint, scaling });
        if (applied === undefined)
            throw new targets_target/* TargetFailure */.cY(`${this.name}: expected \`endpoint\` as a text and \`scaling\` as an object of whole numbers in answer to \`status\`, or neither.`);
        return { sha256, healthy, applied };
    }
    async #order(event, about) {
        const { url, secret, now, newId } = this.#options;
        const [id, timestamp] = [newId(), now()];
        const body = (0,canonical/* canonicalJson */.dj)({ schema: 'arbiter/deployment-order/v1', event, id, timestamp, ...about });
        const headers = {
            'content-type': 'application/json',
            'user-agent': 'arbiter',
            'x-arbiter-event': event,
            'x-arbiter-delivery': id,
            'x-hub-signature-256': signatureOf(secret, body),
        };
        const answer = await answerOf({ method: 'POST', url, headers, body }, this.#options);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        throw new targets_target/* TargetFailure */.cY(`${this.name} refused \`${event}\` with the status ${answer.status}. Its log has the delivery ${id}.`);
    }
}
function signatureOf(secret, body) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
}
/** The declared endpoint and limits are members of their own, and not there where nothing is declared. */
function bundleOf({ file: _, largeFiles: __, modelFiles: ___, deploymentId, serving, ...activation }) {
    return { ...activation, ...serving, deployment: deploymentId };
}

;// CONCATENATED MODULE: ./lib/targets/configured.js








const HEALTH_ATTEMPTS = 10;
const HEALTH_INTERVAL_SECONDS = 6;
const COMMAND_SECONDS = 600;
const VERSION_TAG = 'arbiter.version';
const ARCHIVED = 'Archived';
/** What the configuration declares for one environment and model. */
function configuredTarget(config, environment, model, context) {
    const declared = declaredFor(config, environment);
    const targets = declared.to.map((one) => targetOf(one, model, context));
    const [only] = targets;
    return placeOf(declared, targets.length === 1 && only !== undefined ? only : new TargetGroup(targets));
}
/** The same, for a job that only judges: it needs no secret, runs no program, and can order nothing. */
function unaskedTarget(config, environment) {
    const declared = declaredFor(config, environment);
    return placeOf(declared, new UnaskedTarget(declared.to.flatMap((one) => Object.keys(one)).join(' and ')));
}
function declaredFor({ targets }, environment) {
    const declared = Object.hasOwn(targets ?? {}, environment) ? targets?.[environment] : undefined;
    if (declared !== undefined)
        return declared;
    throw new targets_target/* TargetFailure */.cY(`.arbiter/config.yml declares no target for ${environment}: add it under \`targets\`.`);
}
function placeOf(declared, target) {
    return {
        target,
        health: {
            attempts: declared.health_attempts ?? HEALTH_ATTEMPTS,
            intervalMs: (declared.health_interval_seconds ?? HEALTH_INTERVAL_SECONDS) * 1000,
        },
        url: declared.url ?? null,
        drillWithin: declared.drill_within ?? null,
        isSchemaRequired: declared.schema === 'required',
        isDrill: declared.drill === true,
    };
}
function targetOf(declared, model, context) {
    const { command, webhook, mlflow } = declared;
    const { variables, folder, now, retryBaseMs } = context;
    if (command !== undefined) {
        const { activate, prepare, health, deactivate, running, variables: handed = [], timeout_seconds, } = command;
        const timeoutMs = (timeout_seconds ?? COMMAND_SECONDS) * 1000;
        const orders = {
            activate,
            health,
            deactivate,
            ...(prepare !== undefined && { prepare }),
            ...(running !== undefined && { running }),
        };
        return new CommandTarget({ ...orders, variables: handed, environment: variables, folder, timeoutMs });
    }
    if (webhook !== undefined) {
        const secret = variableOf(variables, webhook.secret);
        const { url, prepare: isPrepared = false } = webhook;
        return new WebhookTarget({ url, secret, isPrepared, now, newId: external_node_crypto_.randomUUID, retryBaseMs });
    }
    return mlflow === undefined ? new GitHubTarget(context.deployments) : mlflowOf(mlflow, model, context);
}
function mlflowOf(declared, model, { variables, retryBaseMs }) {
    const { url, token, models, alias, version_tag, transition, compare_files: comparesFiles } = declared;
    const registered = Object.hasOwn(models, model) ? models[model] : undefined;
    if (registered === undefined)
        throw new targets_target/* TargetFailure */.cY(`The target mlflow names no registered model for ${model}: add it under \`models\`.`);
    return new MlflowTarget({
        url,
        token: token === undefined ? null : variableOf(variables, token),
        model: registered,
        alias,
        versionTag: version_tag ?? VERSION_TAG,
        ...(comparesFiles !== undefined && { comparesFiles }),
        transition: transition === undefined
            ? null
            : {
                from: transition.from,
                to: transition.to,
                previous: transition.previous ?? (transition.archive_existing === true ? ARCHIVED : null),
            },
        retryBaseMs,
    });
}
function variableOf(variables, name) {
    const value = variables[name];
    if (value !== undefined && value !== '')
        return value;
    throw new targets_target/* TargetFailure */.cY(`The variable ${name} is empty: hand the secret to the step, as \`env: { ${name}: \${{ secrets.${name} }} }\`.`);
}

// EXTERNAL MODULE: ./lib/commands/bundle-large-files.js + 2 modules
var bundle_large_files = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
;// CONCATENATED MODULE: ./lib/commands/governing-tip.js



/** @throws UserError where the branch is not there, or its configuration cannot be used */
async function readGoverning(repository) {
    const branch = await repository.defaultBranch();
    const ref = `refs/heads/${branch}`;
    const tip = (await repository.listRemote(ref)).get(ref);
    if (tip === undefined)
        throw new errors/* UserError */.y(`The default branch ${branch} does not exist.`);
    await repository.fetch(tip);
    const set = await (0,governing_set/* loadGoverningSet */.ef)(await commit_tree/* CommitTree */.e.of(repository, tip));
    return { tip, branch, set: (0,governing_set/* requireUsable */.wd)(set, `The default branch ${branch}`) };
}

// EXTERNAL MODULE: ./lib/commands/ledger-memory.js
var ledger_memory = __webpack_require__(53801);
// EXTERNAL MODULE: ./lib/commands/recording.js
var recording = __webpack_require__(96713);
// EXTERNAL MODULE: ./lib/commands/released-bundle.js + 1 modules
var released_bundle = __webpack_require__(78630);
// EXTERNAL MODULE: ./lib/commands/time-limit.js
var time_limit = __webpack_require__(44163);
;// CONCATENATED MODULE: ./lib/commands/environment-reading.js

























/** One environment of a repository as it is read for a deployment or a rollback. `read` reads everything anew. */
class EnvironmentReading {
    ledgers;
    deployments;
    releases;
    #inputs;
    #runner;
    #access;
    #io;
    #governing = null;
    #ledger = null;
    #history = null;
    /** Milliseconds that GitHub's clock is ahead of this machine's. */
    #ahead = null;
    /** @param bundles folder in which fetched bundles are kept */
    constructor(inputs, runner, access, io, bundles) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#access = access;
        this.#io = io;
        const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
        // What a deployment rests on must be shown to be whole.
        this.ledgers = new gate_ledger/* GateLedgers */._k(access, (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner), facts, io.stderr, true);
        this.deployments = new GitHubDeployments(access.client, access.fullName);
        const releases = new release/* RestReleases */.b(access.client, access.fullName, runner);
        this.releases = new released_bundle/* ReleasedBundles */.V5(releases, bundles, inputs.identity);
    }
    /** Reads configuration and ledger anew. @throws UserError where one of them cannot be used */
    async read() {
        this.#ahead ??= await (0,platform_clock/* clockAhead */.y)(this.#access.client, this.#access.fullName, this.#io.now);
        this.#governing = await readGoverning(this.#access.repository);
        await this.#readLedger();
    }
    /** By GitHub's clock, which also stamps reviews; by the machine's where GitHub does not tell the time. */
    now() {
        return (0,instant/* formatInstant */.r4)(Date.parse(this.#io.now()) + read(this.#ahead));
    }
    get governing() {
        return read(this.#governing).set;
    }
    get config() {
        return this.governing.config;
    }
    /** Tip of the default branch. */
    get tip() {
        return read(this.#governing).tip;
    }
    /** The full ref of the default branch. */
    get defaultRef() {
        return `refs/heads/${read(this.#governing).branch}`;
    }
    get ledger() {
        return read(this.#ledger);
    }
    get history() {
        return read(this.#history);
    }
    /** A recorded bundle as the ledger says that it was released. */
    releasedAs({ tag, sha256 }) {
        return { tag, sha256, encrypted: this.history.encrypted(sha256) };
    }
    /** Where bundles of a model are brought to. @throws TargetFailure where none is declared or a secret is missing */
    target(model) {
        const { environment, folder } = this.#inputs;
        if (!this.isSwitching)
            return unaskedTarget(this.config, environment);
        return configuredTarget(this.config, environment, model, {
            variables: this.#io.env,
            folder: (0,external_node_path_.resolve)(this.#io.cwd, folder),
            deployments: this.deployments,
            now: () => this.#io.now(),
            retryBaseMs: this.#runner.retryBaseMs,
        });
    }
    /** What runs by the target's own word, where this job asks it. */
    async running({ target }, model) {
        return this.isSwitching ? (0,targets_target/* readRunning */.Ki)(target, this.#inputs.environment, model) : { state: 'unasked' };
    }
    /** SHA-256 of everything that governs. */
    get rules() {
        return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)([...this.governing.texts]));
    }
    /** Only a job that may switch has the secrets that a target, or a store of large files, may ask for. */
    get isSwitching() {
        const { mode } = this.#inputs;
        return mode === 'whole' || mode === 'switch';
    }
    /** Reads what a bundle keeps by digest, from where it lies now; the bytes stay where the target takes files. */
    async largeFilesOf(file) {
        const { takesFiles = false } = this.target(file.bundle.manifest.name).target;
        // A store of its own: one that remembers answers would not write the bytes again.
        return (0,bundle_large_files.largeFilesOfBundle)(file, (0,github_access/* largeFilesOf */.Yi)(this.#access), { isKept: takesFiles });
    }
    /** What may move while facts are read. Reads it anew, and leaves what was read before as it is. */
    async mark({ pull_request }) {
        const { set } = await readGoverning(this.#access.repository);
        const ledger = await this.ledgers.open(set.config, null, this.now());
        return {
            ledger: `${ledger.branch} ${ledger.head.seq} ${ledger.head.sha256}`,
            config: (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)([...set.texts])),
            reviews: await this.#reviewsMark(pull_request.number),
        };
    }
    /** Reviews and conditions of the pull request in which a bundle was approved, anew. */
    async standing(manifest) {
        const { number } = manifest.pull_request;
        const now = this.now();
        const pull = { number, model: manifest.name, tip: this.tip };
        const found = await readStanding(this.#context(now), pull);
        // The gate's own comment remembers where the ledger stood: an entry that is gone since is missed.
        const anchor = (0,ledger_memory/* rememberedLedger */.w)(found.comments, this.#inputs.commentAuthor);
        if (anchor !== null)
            await this.ledgers.open(this.config, anchor, now);
        const issues = (0,own_issues/* ownIssues */.J)(this.#access.client, this.#access.fullName, this.#inputs.commentAuthor);
        const { entries } = this.history;
        return {
            now: found.now ?? now,
            reviews: found.reviews,
            conditions: await readConditionIssues(entries, number, found.mergedAt, issues),
        };
    }
    /** Whether the manifest on the default branch says that a model is decommissioned. */
    async isRetired(model) {
        const tree = await commit_tree/* CommitTree */.e.of(this.#access.repository, this.tip);
        const manifests = await (0,evaluation_manifests/* readManifests */.P)(tree, this.config);
        const own = manifests.filter(({ name }) => name === model);
        const unreadable = manifests.find(({ manifest }) => manifest === undefined);
        if (own.length === 0 && unreadable !== undefined)
            throw new errors/* UserError */.y(`${unreadable.folder}/model.yml on the default branch cannot be read, and may be that of ${model}: whether it is decommissioned cannot be told. Repair it.`);
        return own.some(({ manifest }) => (0,retirement/* isRetiredStage */.O)(manifest?.stage));
    }
    /** A bundle on its way to the environment. `deploymentId` null: the one of its last deployment here, if any. */
    activationOf({ path, bundle, largeFiles, url, }, deploymentId) {
        const { manifest, sha256 } = bundle;
        return {
            environment: this.#inputs.environment,
            repository: this.#runner.repository,
            model: manifest.name,
            version: manifest.version,
            tag: manifest.tag,
            sha256,
            content: manifest.content,
            file: path,
            ...(largeFiles !== undefined && { largeFiles }),
            modelFiles: (0,model_files/* modelFilesOf */.C)(manifest),
            url,
            serving: manifest.serving ?? null,
            deploymentId: deploymentId ?? this.deploymentOf(sha256),
        };
    }
    /** A bundle of the ledger without its file: a target that keeps what it had can still bring it back by its digest. */
    bareActivationOf({ model, version, tag, sha256, content }) {
        const { environment } = this.#inputs;
        const named = { environment, repository: this.#runner.repository, model, version, tag, sha256, content };
        const serving = this.#lastLive(sha256)?.serving ?? null;
        return { ...named, file: null, url: null, serving, deploymentId: this.deploymentOf(sha256) };
    }
    /** GitHub's id of the last deployment of a bundle that went live here; null where the ledger has none. */
    deploymentOf(sha256) {
        return this.#lastLive(sha256)?.deployment_id ?? null;
    }
    #lastLive(sha256) {
        const { environment } = this.#inputs;
        const own = this.history.entries
            .map((entry) => (0,query/* detailOf */.Rw)(entry, 'deployment'))
            .filter((detail) => detail?.environment === environment && detail.sha256 === sha256)
            .filter((detail) => detail?.outcome === 'live');
        return own.at(-1);
    }
    /** Deployments whose end the ledger has. */
    get settled() {
        return (0,query/* settledDeployments */.qt)(this.history.entries);
    }
    async #readLedger() {
        if (this.config.ledger === undefined)
            throw new errors/* UserError */.y('.arbiter/config.yml names no ledger (`ledger:`): nothing says what was approved, released or deployed.');
        this.#ledger = await this.ledgers.open(this.config, null, this.now());
        this.#history = new deployment_history/* DeploymentHistory */.u(this.#ledger.entries);
    }
    /** What cannot be read stays so between two looks; the facts say why. */
    async #reviewsMark(number) {
        try {
            const reviews = await this.#access.github.reviews(number);
            const marks = reviews.map(({ id, state, user, submittedAt }) => [
                id,
                state,
                user?.id ?? null,
                submittedAt,
            ]);
            return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(marks));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return 'unknown';
            throw error;
        }
    }
    #context(now) {
        const { github, repository } = this.#access;
        return {
            github,
            repository,
            now,
            openLedger: async () => this.ledger,
            largeFiles: (0,github_access/* largeFilesOf */.Yi)(this.#access),
            recording: recording/* recordingOptions */.W,
            limited: time_limit/* withinTime */.d,
        };
    }
}
function read(value) {
    if (value === null)
        throw new Error('The environment was not read yet.');
    return value;
}


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ EnvironmentRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88640);
/* harmony import */ var _release_run_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40576);



/** What one run is and has in an environment: its attempt, and its deployment on GitHub beside those of others. */
class EnvironmentRun {
    #environment;
    #reading;
    #run;
    #repository;
    constructor(environment, reading, run, repository) {
        this.#environment = environment;
        this.#reading = reading;
        this.#run = run;
        this.#repository = repository;
    }
    /** Why an old run that was started again may not act; null: it may. */
    async outdated() {
        const run = (0,_evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAttemptOf */ .g)(this.#run);
        const outdated = await (0,_evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__/* .outdatedFiles */ .Q)(this.#repository, run, this.#reading.tip);
        const { state, message } = (0,_release_run_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptState */ .b)({ attempt: run.attempt, outdated });
        return state === 'current' ? null : { code: 'rerun_outdated', message };
    }
    /** GitHub's deployment of a bundle by this run. A further attempt goes on with what the one before left; two jobs of one run are two deployments. */
    create({ manifest, sha256 }) {
        if (this.#run === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GITHUB_RUN_ID is not set: a deployment belongs to a run.');
        const { deployments, config, settled } = this.#reading;
        const { name: model, version, tag, commit, serving } = manifest;
        const environment = this.#environment;
        const isProduction = (config.environments ?? []).at(-1) === environment;
        const wanted = {
            environment,
            model,
            version,
            tag,
            sha256,
            commit,
            runId: this.#run.id,
            isProduction,
            ...serving,
        };
        const { attempt } = (0,_evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAttemptOf */ .g)(this.#run);
        return deployments.create(wanted, ({ id }) => attempt > 1 && !settled.has(id));
    }
    /** Deployments of a model that have not ended, the own one among them. */
    underWay(model, own) {
        const { deployments, settled } = this.#reading;
        const ended = new Set([...settled].filter((id) => id !== own));
        return deployments.underWay(this.#environment, model, ended);
    }
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ foundForRollback),
/* harmony export */   x: () => (/* binding */ foundForDeploy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_handed_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54649);


/** What this job finds of a deployment: handed on by the job that judges, and held against that by the one that switches. */
function foundForDeploy(inputs, reading, runner, { model, tag, sha256 }) {
    return { ...placeOf(inputs, reading, runner, model), act: 'deploy', model, tag, sha256 };
}
/** The same of a rollback or a drill. `bundle` null: it is for the job that switches to choose. */
function foundForRollback(inputs, reading, runner, bundle) {
    const { model, isDrill } = inputs;
    return {
        ...placeOf(inputs, reading, runner, model),
        act: isDrill ? 'drill' : 'rollback',
        model,
        tag: bundle?.tag ?? null,
        sha256: bundle?.sha256 ?? null,
    };
}
/** By what was read last. */
function placeOf({ environment, codeEnvironment }, { history, rules }, { repositoryId, run }, model) {
    if (repositoryId === null || run === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GITHUB_REPOSITORY_ID or GITHUB_RUN_ID is not set: what one job hands on to the next belongs to a run.');
    return {
        schema: _release_handed_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SCHEMA */ .CS,
        repository: repositoryId,
        run: run.id,
        environment,
        codeEnvironment,
        rules,
        change: history.newestChange(environment, model),
    };
}


/***/ }),

/***/ 22779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ tellJudgement)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/judgement.js

const MARKS = { allowed: '✅', refused: '⛔', deferred: '⏳' };
/** For the log and for the job summary, which is what somebody reads who is asked to let the next job start. */
function renderJudgement(judgement) {
    const { outcome, reasons, notes, bundle } = judgement;
    const headline = headlineOf(judgement);
    const end = END[outcome];
    // That what runs was not returned to is worth a word only where nothing was.
    const rejected = judgement.rejected.filter(({ code }) => code !== 'same_bundle' || bundle === null);
    return {
        plain: (0,report_escape/* logText */.kc)([
            headline,
            ...reasons.map(({ code, message }) => `  ${code}: ${(0,report_escape/* visible */.RK)(message)}`),
            ...(bundle === null ? [] : [`  Bundle: ${(0,report_escape/* visible */.RK)(bundle.tag)}, SHA-256 ${bundle.sha256}`]),
            ...notes.map(({ code, message }) => `  Note, ${code}: ${(0,report_escape/* visible */.RK)(message)}`),
            ...rejected.map(({ tag, code, message }) => `  not ${(0,report_escape/* visible */.RK)(tag)} (${code}): ${(0,report_escape/* visible */.RK)(message)}`),
            `  ${end}`,
        ].join('\n')),
        markdown: [
            `### ${MARKS[outcome]} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...table('Reason', reasons),
            ...(bundle === null
                ? []
                : [`- Bundle: ${(0,report_escape/* markdownText */.p7)(bundle.tag)}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(bundle.sha256)}`]),
            ...notes.map(({ code, message }) => `- Note, ${(0,report_escape/* markdownCode */.D9)(code)}: ${(0,report_escape/* markdownMessage */.ju)(message)}`),
            ...rejected.map(({ tag, code, message }) => `- Not ${(0,report_escape/* markdownText */.p7)(tag)} (${(0,report_escape/* markdownCode */.D9)(code)}): ${(0,report_escape/* markdownMessage */.ju)(message)}`),
            `- ${(0,report_escape/* markdownText */.p7)(end)}`,
            '',
        ].join('\n'),
    };
}
const END = {
    allowed: 'Nothing was switched. The next job judges again, and switches only what was judged here.',
    refused: 'Nothing was switched. The next job records that it was refused.',
    deferred: 'Nothing was switched. The next job judges it, and switches only what it may.',
};
function headlineOf({ act, environment, bundle, outcome, reasons }) {
    const what = bundle === null ? 'a bundle' : `${bundle.model} ${bundle.version}`;
    const done = {
        deploy: `${what} to ${environment}`,
        rollback: `${environment} back to ${what}`,
        drill: `a drill in ${environment}`,
    }[act];
    const count = reasons.length === 1 ? 'one reason' : `${reasons.length} reasons`;
    if (outcome === 'refused')
        return `Refused: ${done}, for ${count}.`;
    return outcome === 'allowed' ? `Allowed: ${done}.` : `To be judged where it is switched: ${done}.`;
}
function table(head, said) {
    if (said.length === 0)
        return [];
    return [
        `| ${head} | |`,
        '| --- | --- |',
        ...said.map(({ code, message }) => `| ${(0,report_escape/* markdownCode */.D9)(code)} | ${(0,report_escape/* markdownMessage */.ju)(message)} |`),
        '',
    ];
}

;// CONCATENATED MODULE: ./lib/commands/judgement-outputs.js


/** Hands on what was judged, and says it. Exit 0 where another job may go on with it, 1 where it is refused. */
async function tellJudgement(judgement, { summaryFile }, io) {
    const { outcome, reasons, bundle, verdict } = judgement;
    (0,core/* setOutput */.uH)('status', outcome);
    (0,core/* setOutput */.uH)('code', reasons[0]?.code ?? '');
    // What is refused is handed on by nothing.
    (0,core/* setOutput */.uH)('sha256', verdict === null ? '' : (bundle?.sha256 ?? ''));
    (0,core/* setOutput */.uH)('tag', verdict === null ? '' : (bundle?.tag ?? ''));
    (0,core/* setOutput */.uH)('verdict', verdict ?? '');
    const text = renderJudgement(judgement);
    io.stdout(`${text.plain}\n`);
    if (summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    return outcome === 'refused' ? 1 : 0;
}


/***/ }),

/***/ 51489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ conditionMarker),
/* harmony export */   L: () => (/* binding */ mergedConditions)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** Conditions of one pull request, at most: whoever writes more of them opens no flood of issues. */
const MOST_CONDITIONS = 50;
/**
 * Conditions of the approvals that counted when a pull request was merged (sign-off rule 18), each once, however many
 * models it was given for; by review, then in the order of its lines.
 */
function mergedConditions(decisions, pullRequest) {
    const found = new Map();
    const add = (condition, model) => {
        const { review, until, text } = condition;
        const key = conditionKey(pullRequest, { review, until, text });
        const known = found.get(key) ?? { condition, models: [] };
        if (model !== null && !known.models.some(({ path }) => path === model.path))
            known.models.push(model);
        found.set(key, known);
    };
    for (const { models, governance_conditions: ofGovernance = [] } of decisions) {
        for (const model of models)
            for (const condition of model.conditions)
                add(condition, model);
        for (const condition of ofGovernance)
            add(condition, null);
    }
    return [...found]
        .map(([key, { condition: { review, user, until, text }, models, },]) => ({
        review,
        user,
        until,
        text,
        models: models.map(({ name, path, version }) => ({ name, path, version })),
        marker: markerOf(pullRequest, key),
    }))
        .sort((a, b) => a.review - b.review)
        .slice(0, MOST_CONDITIONS);
}
/** The first line of the issue of a condition. */
function conditionMarker(pullRequest, condition) {
    return markerOf(pullRequest, conditionKey(pullRequest, condition));
}
function conditionKey(pullRequest, { review, until, text }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ pullRequest, review, until, text })).slice(0, 16);
}
function markerOf(pullRequest, key) {
    return `<!-- arbiter:condition pull=${pullRequest} key=${key} -->`;
}


/***/ }),

/***/ 53927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LocalLargeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83394);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89892);





const CHUNK = 256 * 1024;
/** Objects that a clone has already: in the store of Git LFS, and in the cache of DVC. Nothing is downloaded. */
class LocalLargeFiles {
    #places;
    constructor(places) {
        this.#places = places;
    }
    async read(wanted) {
        const answers = [];
        for (const object of wanted)
            answers.push(await this.#one(object));
        return answers;
    }
    async #one(wanted) {
        if (wanted.tool === 'mlflow')
            return {
                state: 'not_followed',
                reason: `it is in the registry at ${wanted.remote}, and nothing is downloaded here; the gate reads it`,
            };
        for (const file of this.#files(wanted)) {
            const answer = await readFile(file, wanted);
            if (answer !== null)
                return answer;
        }
        const command = wanted.tool === 'lfs' ? 'git lfs pull' : 'dvc pull';
        return { state: 'not_followed', reason: `its object is not in this clone; get it with \`${command}\`` };
    }
    #files({ tool, digest, project }) {
        const { gitDir, root } = this.#places;
        if (tool === 'dvc')
            return (0,_dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcPlaces */ .G)(digest).map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, project ?? '', '.dvc', 'cache', place));
        return gitDir === null
            ? []
            : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'lfs', 'objects', digest.slice(0, 2), digest.slice(2, 4), digest)];
    }
}
async function readFile(path, wanted) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    try {
        if (!(await file.stat()).isFile())
            return null;
        return await (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .A)(chunksOf(file), wanted);
    }
    finally {
        await file.close();
    }
}
/** One buffer again and again: 2 GB need no more memory than a piece, which is good until the next one is asked for. */
async function* chunksOf(file) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}


/***/ }),

/***/ 55318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26362);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2348);



/** Folders of one version that are looked into, at most. */
const MOST_FOLDERS = 200;
/**
 * The paths of every file below a folder of the artifact service, sorted by code units.
 * @throws UserError where a name is none that a pointer can hold, or there is too much
 */
async function listedFiles(server, folder) {
    const files = [];
    const left = [[]];
    for (let looked = 0; left.length > 0; looked += 1) {
        if (looked >= MOST_FOLDERS)
            throw tooMuch(`${MOST_FOLDERS} folders`);
        const below = left.shift();
        const answer = await server.list([...folder, ...below]);
        if (answer.state !== 'listed')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The files of the version cannot be listed: ${answer.state === 'missing' ? 'there is no such folder' : answer.reason}.`);
        for (const raw of answer.files) {
            const { name, isFolder } = entryOf(raw, below);
            if (isFolder)
                left.push([...below, name]);
            else
                files.push([...below, name].join('/'));
            if (files.length > _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REGISTRY_FILES */ .mI)
                throw tooMuch(`${_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_REGISTRY_FILES */ .mI} files`);
        }
    }
    return files.sort((a, b) => (a < b ? -1 : 1));
}
function entryOf(raw, below) {
    const { path, is_dir: isFolder = false } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(raw);
    if (typeof path !== 'string' || typeof isFolder !== 'boolean')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The list of files is not what MLflow describes.');
    const whole = [...below, path].join('/');
    const fault = path.includes('/') ? 'the name holds a slash' : (0,_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .registryPathFault */ .HQ)(whole);
    if (fault === undefined)
        return { name: path, isFolder };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The version holds ${JSON.stringify(whole.slice(0, 200))}, which no pointer can list: ${fault}.`);
}
function tooMuch(most) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The version has more than ${most}; a pointer lists no more. Pack them into fewer files.`);
}


/***/ }),

/***/ 79484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ownIssues)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);
/* harmony import */ var _own_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7181);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99983);




/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). `ownLogin` is the account the gate posts as. */
function ownIssues(client, repository, ownLogin) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        issuesSince: (since) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)('list the issues of the gate', async () => {
            const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyItem */ .l)(client, client.rest.issues.listForRepo, {
                owner,
                repo,
                state: 'all',
                creator: ownLogin,
                since,
            });
            return found
                .filter((issue) => issue.pull_request === undefined)
                .filter((issue) => (0,_own_account_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnAccount */ ._p)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(issue.user), ownLogin))
                .map(({ number, body, state, state_reason: reason }) => ({
                number,
                body: body ?? '',
                state: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(state, 'state'),
                reason: reason ?? null,
            }));
        }),
        openIssue: (title, body) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)('open an issue for a condition', async () => {
            const { data } = await client.rest.issues.create({ owner, repo, title, body });
            if (!Number.isSafeInteger(data.number))
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol('the new issue has no number');
            return data.number;
        }),
    };
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

/***/ 39489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deployAttestations),
/* harmony export */   z: () => (/* binding */ schemaComparison)
/* harmony export */ });
/* harmony import */ var _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46131);
/* harmony import */ var _attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53280);
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81759);
/* harmony import */ var _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86646);





/** Verified attestations by what they say; those of other kinds say nothing here. @throws AttestationRefusal */
function deployAttestations(attestations) {
    const ofType = (type) => attestations.filter(({ statement }) => statement.predicateType === type);
    return { summaries: ofType(_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TYPE */ .G_).map(summaryOf), approvals: ofType(_attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_TYPE */ .Lg).map(approvalOf) };
}
function summaryOf(attestation) {
    const predicate = (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(attestation.statement, _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TYPE */ .G_);
    const { verifier, policy, resourceUri, verificationResult: result, verifiedLevels: levels } = predicate;
    (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEqual */ .Xl)('verifier_differs', 'verifier', member(verifier, 'id'), (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .verifierId */ .oc)(attestation.signer));
    const sha256 = member(member(policy, 'digest'), 'sha256');
    if (typeof resourceUri !== 'string' || typeof sha256 !== 'string')
        throw malformed('its resource or its policy');
    // Whatever is not entirely a pass is a failure.
    const isPassed = result === 'PASSED' && Array.isArray(levels) && levels.includes(_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVED_LEVEL */ .Rl);
    return {
        subjects: digestsOf(attestation),
        resourceUri,
        result: isPassed ? 'PASSED' : 'FAILED',
        policy: sha256,
    };
}
function approvalOf(attestation) {
    const { repositoryId, pullRequest, targetRef, approvals } = (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(attestation.statement, _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_TYPE */ .Lg);
    if (!isWhole(repositoryId) ||
        !isWhole(pullRequest) ||
        typeof targetRef !== 'string' ||
        !Array.isArray(approvals))
        throw malformed('where the approvals were given');
    const reviews = approvals.map((approval) => {
        const [review, user] = [member(approval, 'reviewId'), member(approval, 'userId')];
        const login = member(approval, 'login');
        if (!isWhole(review) || !isWhole(user) || typeof login !== 'string')
            throw malformed('a review');
        return { review, user, login };
    });
    return { subjects: digestsOf(attestation), repositoryId, pullRequest, targetRef, reviews };
}
function digestsOf({ statement }) {
    return statement.subject.flatMap(({ digest }) => digest.sha256 ?? []);
}
function isWhole(value) {
    return typeof value === 'number' && Number.isSafeInteger(value);
}
function member(value, key) {
    return (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function malformed(what) {
    return new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('predicate_malformed', `The statement does not say ${what}.`);
}
/** What `schemaDifference` found against the bundle `against`, as the gate takes it. */
function schemaComparison(against, differences, isUnsigned = false) {
    const said = (breaks) => differences.filter((one) => one.breaks === breaks).map(({ message }) => message);
    return { against, breaking: said(true), notes: said(false), isUnsigned };
}


/***/ }),

/***/ 95938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ uncomparedCode),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   pg: () => (/* binding */ judgeRace),
/* harmony export */   rM: () => (/* binding */ environmentRefusals),
/* harmony export */   sj: () => (/* binding */ uncomparedRegistry)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88087);
/* harmony import */ var _retirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71486);
/* harmony import */ var _serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68165);



/** That the bundle may come to this environment now: its turn, what runs there, what it runs on, and nobody else at it. */
function environmentRefusals(facts, notes) {
    const refusals = [];
    const refuse = (code, message) => void refusals.push({ code, message });
    const note = (code, message) => void notes.push({ code, message });
    judgeModel(facts, refuse);
    judgeOrder(facts, refuse);
    judgeRunning(facts, refuse, note);
    judgeTarget(facts, note);
    judgeSignature(facts, refuse);
    judgeCode(facts, refuse, note);
    judgeScaling(facts, refuse, note);
    judgeRace(facts, refuse);
    judgeDrill(facts, refuse, note);
    return refusals;
}
function judgeModel({ isRetired, history, bundle }, refuse) {
    const { name } = bundle.manifest;
    const retired = (0,_retirement_js__WEBPACK_IMPORTED_MODULE_0__/* .retirementOf */ .T)(history.entries, name);
    if (!isRetired && retired === undefined)
        return;
    const where = retired === undefined ? 'its manifest' : `entry ${retired.seq} of the ledger`;
    refuse('model_retired', `${name} is decommissioned (${where}); a decommissioned model is not deployed.`);
}
/** Limits that nobody declared are the target's own: said, and no reason to refuse bundles from before they were asked for. */
function judgeScaling({ bundle, environment, scalingLimit = null }, refuse, note) {
    const serving = bundle.manifest.serving ?? null;
    const problem = (0,_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .scalingProblem */ .Ht)(serving, scalingLimit, environment);
    if (problem !== null) {
        refuse('scaling_exceeds_limit', `${problem} Declare less, or raise \`scaling_limit\` of ${environment} in a change of its own.`);
    }
    else if (scalingLimit !== null && serving?.scaling === undefined) {
        note('scaling_not_declared', `${environment} has a scaling_limit, and the bundle declares no scaling: what the target itself is set to is not compared with it.`);
    }
}
/** Each environment takes only what is live, at this moment and with these very bytes, in the one before it. */
function judgeOrder({ environment, environments, bundle, history }, refuse) {
    const { manifest, sha256 } = bundle;
    const place = environments.indexOf(environment);
    if (place < 0) {
        const known = environments.length === 0 ? 'none' : environments.join(', ');
        refuse('environment_unknown', `\`environments\` of .arbiter/config.yml does not have ${environment}: ${known}.`);
    }
    if (!manifest.environments.includes(environment)) {
        const approved = manifest.environments.join(', ') || 'none';
        refuse('environment_not_approved', `The bundle was approved for ${approved}, not for ${environment}.`);
    }
    const before = place > 0 ? environments[place - 1] : undefined;
    if (before === undefined)
        return;
    const state = history.recorded(before, manifest.name);
    if (state.state === 'live' && state.bundle.sha256 === sha256)
        return;
    const found = state.state === 'nothing' ? 'nothing' : `${state.bundle.tag} (${state.bundle.sha256}), ${state.state}`;
    const order = environments.join(' → ');
    refuse('environment_order', `${environment} comes after ${before} (${order}), where this bundle must be live first; there is ${found}.`);
}
/** Callers of what runs must be served by what comes: their columns and types are compared with what runs now. */
function judgeRunning(facts, refuse, note) {
    const { running, history, environment, bundle } = facts;
    if (running.state === 'unreadable') {
        refuse('running_unknown', `What runs in ${environment} could not be read: ${running.reason}`);
        return;
    }
    const recorded = history.recorded(environment, bundle.manifest.name);
    const inLedger = recorded.state === 'nothing' ? null : recorded.bundle.sha256;
    if (running.state === 'unasked') {
        note('target_not_asked', NOT_ASKED);
        // What could not be compared is the switching job's to refuse: it may have the key that is missing here.
        const isCompared = inLedger !== null && facts.schema?.against === inLedger;
        if (recorded.state === 'live' && isCompared)
            judgeSchema(facts, inLedger, refuse, note);
        return;
    }
    const now = running.state === 'untold' ? inLedger : running.state === 'nothing' ? null : running.sha256;
    if (running.state === 'untold' && recorded.state === 'unsettled') {
        refuse('running_unknown', `The deployment of entry ${recorded.seq} ended without anybody knowing what runs in ${environment}, and the target cannot say. Roll back first (actions/rollback).`);
        return;
    }
    if (running.state === 'untold') {
        note('target_untold', `The target of ${environment} cannot say what runs: recorded is that a bundle was handed over, not that anybody saw it run.`);
    }
    if (recorded.state === 'unsettled') {
        note('running_differs', `By the ledger nobody knows what runs in ${environment} (entry ${recorded.seq}); the target says ${now ?? 'nothing'}.`);
    }
    else if (now !== inLedger) {
        note('running_differs', `By the ledger ${inLedger ?? 'nothing'} runs in ${environment}; the target says ${now ?? 'nothing'}. Somebody changed it without the gate.`);
    }
    if (now === bundle.sha256)
        note('already_live', `This bundle runs in ${environment} already.`);
    else if (now !== null)
        judgeSchema(facts, now, refuse, note);
}
function judgeTarget({ uncompared = null, environment }, note) {
    if (uncompared === null)
        return;
    note('registry_not_compared', uncomparedRegistry(uncompared, environment));
}
/** What is to be known of a target that makes something serve whose bytes nobody holds against the bundle. */
function uncomparedRegistry(target, environment) {
    return `What ${target} gives out in ${environment} is not held against the bundle: who may write there decides what serves. \`compare_files: true\` of the target compares every file.`;
}
const NOT_ASKED = 'Judged by what the ledger says that runs. The job that switches asks the target, and judges again.';
function judgeSchema(facts, now, refuse, note) {
    const { schema, bundle, acceptedSchemaChanges } = facts;
    const { name, version } = bundle.manifest;
    if (schema === null || schema.against !== now) {
        refuse('schema_unknown', `The inputs and outputs were not compared with those of ${now}, which runs now.`);
        return;
    }
    const changes = schema.breaking.join('; ');
    const isAccepted = acceptedSchemaChanges.some((one) => one.model === name && one.version === version);
    if (changes !== '' && isAccepted) {
        note('schema_accepted', `The configuration accepts what breaks callers of ${name}: ${changes}`);
    }
    else if (changes !== '') {
        refuse('schema_breaking', `Callers of what runs now would break: ${changes}. Keep the columns and types, or accept the change for ${name} ${version} under \`schema_changes\` of .arbiter/config.yml.`);
    }
    if (schema.isUnsigned === true) {
        note('schema_not_compared', 'Neither what runs nor this model has a signature (file MLmodel), so inputs and outputs were not compared. Log the model with a signature.');
    }
    if (schema.notes.length > 0)
        note('schema_changed', schema.notes.join('; '));
}
/** Also where nothing runs yet: what comes next is compared with it. */
function judgeSignature({ isSchemaRequired, bundle, environment }, refuse) {
    if (!isSchemaRequired || (bundle.manifest.signature ?? null) !== null)
        return;
    refuse('schema_missing', `${environment} takes only models with a signature (\`schema: required\` under \`targets\` of .arbiter/config.yml), and this one has none. Log it with a signature (file MLmodel), and bundle the next version.`);
}
function judgeCode({ bundle, codeEnvironment, environment }, refuse, note) {
    const approved = bundle.manifest.code_environment;
    if (approved === null)
        note('code_environment_not_bound', CODE_NOT_BOUND);
    if (approved === null || approved === codeEnvironment)
        return;
    if (codeEnvironment === null) {
        refuse('code_environment_unknown', `The bundle was approved with the code environment ${approved}; ${environment} does not say which it has (input \`code-environment\`).`);
    }
    else {
        refuse('code_environment_differs', `The bundle was approved with the code environment ${approved}; ${environment} has ${codeEnvironment}. Build it from the approved lock files.`);
    }
}
const CODE_NOT_BOUND = 'The bundle has no code environment (an image in its Dockerfile is not pinned by digest, or there is neither a Dockerfile nor a lock file), so what the model runs in was not compared. Pin it, and bundle the next version.';
/** What a rollback says of a code environment that it could not compare; it refuses nothing. */
function uncomparedCode({ code_environment: approved }, codeEnvironment, environment) {
    if (approved === null)
        return [`code_environment_not_bound: ${CODE_NOT_BOUND}`];
    if (codeEnvironment !== null)
        return [];
    return [
        `code_environment_not_compared: The bundle was approved with the code environment ${approved}; ${environment} does not say which it has (input \`code-environment\`), so they were not compared.`,
    ];
}
/**
 * Of deployments that race, the one that GitHub numbered first goes on; so exactly one does. One that a further attempt took up
 * again has an old number, and goes on only alone: a newer one that did not see it under way may be switching.
 */
function judgeRace(facts, refuse) {
    const { pending, ownDeployment, isReused, environment } = facts;
    if (!pending.known) {
        refuse('deployments_unknown', `The deployments to ${environment} that are under way could not be read: ${pending.reason}`);
        return;
    }
    if (!pending.value.some(({ id }) => id === ownDeployment)) {
        refuse('deployments_unknown', `GitHub does not list this deployment (${ownDeployment}) among those under way to ${environment}.`);
    }
    const others = pending.value.filter(({ id }) => id !== ownDeployment).sort((a, b) => a.id - b.id);
    const other = others.find(({ id }) => isReused || id < ownDeployment);
    if (other === undefined)
        return;
    refuse('deployment_under_way', `Deployment ${other.id} to ${environment} is under way since ${other.createdAt}. Wait for it; if its run has died, set its status to \`inactive\` and deploy again.`);
}
/** Where the environment asks for a drill: one that came back to the very bundle this one would be rolled back to. */
function judgeDrill(facts, refuse, note) {
    const { drillWithin, bundle, history, now, environment } = facts;
    if (drillWithin === null)
        return;
    const target = bundle.manifest.rollback;
    if (target === null) {
        note('nothing_to_return_to', 'The bundle names nothing to return to, so there is no drill to ask for.');
        return;
    }
    const drill = history.drills.filter(({ to }) => to.sha256 === target.sha256).at(-1);
    if (drill === undefined) {
        refuse('drill_missing', `${environment} asks for a drill within ${drillWithin} that returns to ${target.tag} (${target.sha256}); the ledger has none (actions/rollback with \`drill: true\`).`);
        return;
    }
    if (drill.outcome !== 'live') {
        refuse('drill_failed', `The last drill back to ${target.tag} (entry ${drill.seq}) ended as ${drill.outcome}.`);
        return;
    }
    const [time, tested, longest] = [
        (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(now),
        (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(drill.testedAt),
        (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(drillWithin),
    ];
    const age = time === undefined || tested === undefined ? Number.NaN : time - tested;
    // Written so that what is not a number, or lies in the future, is refused.
    if (longest !== undefined && age >= 0 && age <= longest)
        return;
    refuse('drill_too_old', `The last drill back to ${target.tag} was at ${drill.testedAt}; ${environment} asks for one within ${drillWithin}.`);
}


/***/ }),

/***/ 73732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeDeployment),
/* harmony export */   i: () => (/* binding */ isOvertaken)
/* harmony export */ });
/* harmony import */ var _deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15272);
/* harmony import */ var _deploy_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95938);
/* harmony import */ var _deploy_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47285);



/**
 * Whether a verified bundle may go to an environment. Every rule is asked, so that one run names all that is missing; what
 * is not known refuses like what is wrong, and no rule reads the colour of a check or the name of a tag.
 */
function judgeDeployment(facts) {
    const notes = [];
    const refusals = [
        ...(0,_deploy_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityRefusals */ .i5)(facts),
        ...(0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalRefusals */ .ph)(facts),
        ...(0,_deploy_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRefusals */ .rM)(facts, notes),
    ];
    const outcome = refusals.length === 0 ? 'allowed' : 'refused';
    return { outcome, refusals, notes, previous: replaced(facts) };
}
function replaced({ history, environment, bundle }) {
    const state = history.recorded(environment, bundle.manifest.name);
    return state.state === 'live' ? state.bundle : null;
}
/**
 * Whether another deployment changed the environment between the verdict and its being recorded: asked with the ledger as
 * it is when the entry is to be written. `seen` is `newestChange` of the verdict.
 */
function isOvertaken(history, environment, model, seen) {
    return history.newestChange(environment, model) !== seen;
}


/***/ }),

/***/ 47285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ referencedDigest),
/* harmony export */   G9: () => (/* binding */ standingIdentityRefusals),
/* harmony export */   Qy: () => (/* binding */ referenceRefusal),
/* harmony export */   i5: () => (/* binding */ identityRefusals)
/* harmony export */ });
/* harmony import */ var _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86646);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);


/** Clocks of one platform may differ by so much; more would let an approval live longer than it may. */
const CLOCK_SKEW_MS = 5 * 60_000;
const DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/;
/** That this is the bundle which was approved and released, that it was signed for this place, and that the facts stood still. */
function identityRefusals(facts) {
    return [
        ...clockRefusals(facts),
        ...moveRefusals(facts),
        ...referenceRefusals(facts),
        ...recordRefusals(facts),
        ...summaryRefusals(facts),
    ];
}
/** The part of it that is asked of a bundle which is returned to: that was chosen by the ledger, not by a reference. */
function standingIdentityRefusals(facts) {
    return [...clockRefusals(facts), ...recordRefusals(facts), ...summaryRefusals(facts)];
}
function clockRefusals({ now, history }) {
    const newest = history.entries.at(-1)?.at;
    const [time, last] = [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now), newest === undefined ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(newest)];
    if (time === undefined)
        throw new Error(`The time of the verdict is not RFC 3339: ${now}`);
    if (last === undefined || last - time <= CLOCK_SKEW_MS)
        return [];
    const message = `The clock says ${now}, the newest entry of the ledger is of ${newest}. Set the clock of the runner.`;
    return [{ code: 'clock_differs', message }];
}
function moveRefusals({ marks }) {
    const moved = ['ledger', 'config', 'reviews'].filter((key) => marks.first[key] !== marks.last[key]);
    if (moved.length === 0)
        return [];
    const message = `While the gate read, this changed: ${moved.join(', ')}. Run the deployment again.`;
    return [{ code: 'facts_moved', message }];
}
/** The SHA-256 that a reference to a bundle is, lowercase hex; undefined: it is no digest. */
function referencedDigest(reference) {
    return DIGEST.exec(reference)?.[1];
}
/** Why a reference that is no digest refuses. */
function referenceRefusal(reference) {
    const message = `A bundle is deployed by its SHA-256 only, found ${JSON.stringify(reference)}: a tag or a name can be moved. Take the digest from SHA256SUMS of the release.`;
    return { code: 'reference_not_digest', message };
}
function referenceRefusals({ reference, bundle }) {
    const asked = referencedDigest(reference);
    if (asked === undefined)
        return [referenceRefusal(reference)];
    if (asked === bundle.sha256)
        return [];
    const message = `The bundle that was read has the SHA-256 ${bundle.sha256}, asked for was ${asked}. Somebody replaced it, or it was cut off: fetch it again, and look into it if it stays so.`;
    return [{ code: 'bundle_differs', message }];
}
function recordRefusals({ bundle, history, repository }) {
    const { manifest, sha256 } = bundle;
    const refusals = [];
    if (manifest.repository.id !== repository.id) {
        const message = `The bundle is of the repository ${manifest.repository.name} (id ${manifest.repository.id}), this is id ${repository.id}.`;
        refusals.push({ code: 'repository_differs', message });
    }
    const recorded = history.bundle(sha256);
    if (recorded === undefined) {
        const same = history.bundles.find(({ tag }) => tag === manifest.tag);
        const message = same === undefined
            ? `The ledger knows no bundle with the SHA-256 ${sha256}: it was not approved here.`
            : `The ledger has ${manifest.tag} with the SHA-256 ${same.sha256}; this one has ${sha256}: it is another file under the same name.`;
        return [...refusals, { code: same === undefined ? 'bundle_not_recorded' : 'bundle_differs', message }];
    }
    if (recorded.correctedBy !== null) {
        const message = `Entry ${recorded.seq} of the ledger records the bundle, and entry ${recorded.correctedBy} says that this, or the approval that it rests on, was wrong.`;
        refusals.push({ code: 'bundle_corrected', message });
    }
    const differs = [
        ['tag', recorded.tag, manifest.tag],
        ['model', recorded.model, manifest.name],
        ['version', recorded.version, manifest.version],
        ['subject', recorded.subject, manifest.subject],
        ['content', recorded.content, manifest.content],
        ['pull request', recorded.pullRequest, manifest.pull_request.number],
    ].filter(([, inLedger, inBundle]) => inLedger !== inBundle);
    for (const [what, inLedger, inBundle] of differs) {
        const message = `The ${what} of the bundle is ${inBundle}; the ledger's entry ${recorded.seq} says ${inLedger}.`;
        refusals.push({ code: 'bundle_differs', message });
    }
    if (!history.released(sha256)) {
        const message = `The ledger has no published release of ${manifest.tag} with this SHA-256. Release it first (actions/release).`;
        refusals.push({ code: 'not_released', message });
    }
    return refusals;
}
/**
 * One summary must say all of it: this bundle, passed, this model in this environment, these policies. A summary of this
 * bundle that says FAILED refuses whatever the others say.
 */
function summaryRefusals(facts) {
    const { bundle, environment, summaries, policy } = facts;
    const own = summaries.filter(({ subjects }) => subjects.includes(bundle.sha256));
    if (own.length === 0) {
        const message = `No verified summary (VSA) names the SHA-256 ${bundle.sha256}: nothing that is signed says that this bundle was approved.`;
        return [{ code: 'attestation_missing', message }];
    }
    if (own.some(({ result }) => result !== 'PASSED')) {
        const message = 'A verified summary of this bundle says FAILED.';
        return [{ code: 'attestation_failed', message }];
    }
    const wanted = resourceOf(facts, environment);
    const ofPlace = own.filter(({ resourceUri }) => resourceUri === wanted);
    if (ofPlace.length > 0) {
        if (ofPlace.some((summary) => summary.policy === policy))
            return [];
        const message = 'The summary was signed under other policies than those in the bundle.';
        return [{ code: 'policy_differs', message }];
    }
    const signed = listed(own.map(({ resourceUri }) => resourceUri));
    const anywhere = resourceOf(facts, null);
    if (own.some(({ resourceUri }) => withoutEnvironment(resourceUri) === anywhere)) {
        const message = `The summaries are signed for ${signed}, not for ${environment}: an approval for one environment opens no other.`;
        return [{ code: 'environment_not_signed', message }];
    }
    const message = `The summaries are signed for ${signed}; this deployment is of ${wanted}.`;
    return [{ code: 'resource_differs', message }];
}
function resourceOf({ bundle, repository }, environment) {
    const { name: model, version } = bundle.manifest;
    return (0,_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .modelResource */ .Y_)({
        repository: repository.name,
        repositoryId: repository.id,
        model,
        version,
        environment,
    });
}
function withoutEnvironment(resource) {
    return resource.replace(/\?environment=[^&]*&/u, '?');
}
function listed(names) {
    return names.length === 0 ? 'nothing' : [...new Set(names)].join(', ');
}


/***/ }),

/***/ 68305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deployProof),
/* harmony export */   N: () => (/* binding */ joinedReasons)
/* harmony export */ });
/* harmony import */ var _bundle_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31758);
/* harmony import */ var _bundle_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85311);
/* harmony import */ var _deploy_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39489);



/**
 * Verifies the attestations of a bundle, each at the time that the ledger recorded it, by the signers that count now. One
 * that does not hold says nothing, and refuses: it is not there by chance.
 */
async function deployProof(bundle, files, signing, entries) {
    const held = [];
    const refusals = [];
    const refused = (error) => {
        const outcome = (0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOutcome */ .tA)(error);
        if (!outcome.holds)
            refusals.push({ code: outcome.code, message: outcome.message });
    };
    try {
        const record = (0,_bundle_record_js__WEBPACK_IMPORTED_MODULE_1__.recordedBundle)(bundle, (0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .uncorrected */ .Vk)(entries));
        for (const file of files)
            await (0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAttestation */ .Al)(bundle, file, signing, record).then((one) => held.push(one), refused);
        return { ...(0,_deploy_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .deployAttestations */ .B)(held.map(({ attestation }) => attestation)), held, refusals };
    }
    catch (error) {
        refused(error);
        return { summaries: [], approvals: [], held: [], refusals };
    }
}
/** All that speaks against a deployment: what does not hold first, because it is why the gate finds something missing. */
function joinedReasons(proof, verdict) {
    const said = new Set(verdict.map(({ code }) => code));
    return [...proof.filter(({ code }) => !said.has(code)), ...verdict];
}


/***/ }),

/***/ 54649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   l2: () => (/* binding */ JUDGED_OTHERWISE),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* unused harmony export HANDED_VERDICT_CODES */
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

const VERDICT_SCHEMA = 'arbiter/handed-verdict/v1';
const HANDED_VERDICT_CODES = (/* unused pure expression or super */ null && ([
    'verdict_unreadable',
    'verdict_differs',
    'verdict_outdated',
    'judged_otherwise',
]));
/** A job that only records a refusal finds nothing to refuse. It may not switch, so it refuses. */
const JUDGED_OTHERWISE = {
    code: 'judged_otherwise',
    message: 'An earlier job of this run refused it, and nothing refuses it any more. Nothing was switched. Start a new run.',
};
const MOST_CHARACTERS = 4096;
/** What each field is called; those of the second list change by themselves while a run waits. */
const BOUND = {
    act: 'what is done',
    repository: 'the repository',
    run: 'the run',
    environment: 'the environment',
    model: 'the model',
    sha256: 'the bundle',
    tag: 'its tag',
    codeEnvironment: 'the code environment',
};
const MOVING = {
    rules: 'what governs (.arbiter/ on the default branch)',
    change: 'what runs in the environment, by the ledger',
};
/** What a judging job may leave to the job that switches. */
const OPEN = ['sha256', 'tag'];
function verdictText(verdict) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(verdict);
}
/** Why what was handed on is not what this job finds; null: it is. */
function verdictReason(handed, found) {
    const verdict = parsed(handed);
    if (verdict === null) {
        const said = handed === '' ? 'nothing' : JSON.stringify(handed.slice(0, 100));
        return {
            code: 'verdict_unreadable',
            message: `The input \`verdict\` is not what a judging job hands on: found ${said}. Hand over its output \`verdict\` as it is (\`mode: judge\`).`,
        };
    }
    const differing = differences(verdict, found, BOUND);
    if (differing.length > 0) {
        const message = `What was judged is not what is to be switched: ${differing.join('; ')}. Start a new run.`;
        return { code: 'verdict_differs', message };
    }
    const moved = differences(verdict, found, MOVING);
    if (moved.length === 0)
        return null;
    const message = `It was judged by what has changed since: ${moved.join('; ')}. Start a new run, which judges it by what holds now.`;
    return { code: 'verdict_outdated', message };
}
function differences(verdict, found, names) {
    return Object.entries(names)
        .filter(([field]) => verdict[field] !== found[field])
        .filter(([field]) => !(OPEN.includes(field) && verdict[field] === null))
        .map(([field, name]) => `${name}: judged was ${said(verdict[field])}, here is ${said(found[field])}`);
}
function said(value) {
    return value === null ? 'none' : String(value).slice(0, 200);
}
/** Exactly the fields of a verdict, whatever they hold. */
function parsed(text) {
    if (text.length > MOST_CHARACTERS)
        return null;
    const value = json(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return null;
    const fields = ['schema', ...Object.keys(BOUND), ...Object.keys(MOVING)].sort();
    const isWhole = JSON.stringify(Object.keys(value).sort()) === JSON.stringify(fields);
    const isPlain = Object.values(value).every((one) => one === null || typeof one !== 'object');
    return isWhole && isPlain && value.schema === VERDICT_SCHEMA
        ? value
        : null;
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 54158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelFilesOf)
/* harmony export */ });
/* harmony import */ var _model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26362);
/* harmony import */ var _bundle_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72113);


function modelFilesOf({ files, large }) {
    return {
        files: [...files, ...large]
            .filter(({ path }) => path.startsWith(_bundle_content_js__WEBPACK_IMPORTED_MODULE_1__/* .MODEL */ .A2))
            .map(({ path, size, sha256 }) => ({ path: path.slice(_bundle_content_js__WEBPACK_IMPORTED_MODULE_1__/* .MODEL */ .A2.length), size, sha256 })),
        pinned: files
            .map(({ path }) => path)
            .filter((path) => path.startsWith(_bundle_content_js__WEBPACK_IMPORTED_MODULE_1__/* .POINTERS */ .N$) && (0,_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryPointer */ .N1)(path))
            .flatMap((path) => (0,_model_registry_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .registryFolder */ .OJ)(path.slice(_bundle_content_js__WEBPACK_IMPORTED_MODULE_1__/* .POINTERS */ .N$.length)) ?? []),
    };
}


/***/ }),

/***/ 17763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e8: () => (/* binding */ retentionOf)
/* harmony export */ });
/* unused harmony exports KEPT_BUNDLES, retainedBundles */
/* harmony import */ var _rollback_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37101);

/** Approved bundles of a model that are kept, whatever else is removed. */
const KEPT_BUNDLES = 3;
/**
 * Which bundles of a model must stay: the last three that were released, what runs anywhere, and what a running one
 * would be rolled back to. One that was not released yet is not old, and stays.
 */
function retainedBundles(history, model, environments, rollbackTargets) {
    const bundles = (0,_rollback_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(history, model);
    const released = bundles.filter(({ sha256 }) => history.released(sha256));
    const last = new Set(released.slice(0, KEPT_BUNDLES).map(({ sha256 }) => sha256));
    const runsIn = (sha256) => environments.filter((environment) => {
        const state = history.recorded(environment, model);
        return state.state !== 'nothing' && state.bundle.sha256 === sha256;
    });
    const targets = new Set(rollbackTargets);
    const judged = bundles.map(({ tag, sha256 }) => ({
        tag,
        sha256,
        runsIn: runsIn(sha256),
        why: [
            ['one_of_the_last', last.has(sha256)],
            ['runs', runsIn(sha256).length > 0],
            ['returned_to', targets.has(sha256)],
            ['not_released', !history.released(sha256)],
        ].flatMap(([why, holds]) => (holds ? [why] : [])),
    }));
    return {
        kept: judged.filter(({ why }) => why.length > 0),
        prunable: judged.filter(({ why }) => why.length === 0).map(({ tag, sha256 }) => ({ tag, sha256 })),
    };
}
/** Which bundles of a model stay, by what the ledger says runs, and what each environment would be rolled back to. */
function retentionOf(history, model, environments, now) {
    const targets = environments.flatMap((environment) => {
        const state = history.recorded(environment, model);
        if (state.state === 'nothing')
            return [];
        const facts = { now, environment, model, running: state.bundle.sha256, history };
        const [target] = (0,_rollback_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackCandidates */ .DY)({ ...facts, isDrill: false, isRetired: false });
        return target === undefined ? [] : [target.sha256];
    });
    return retainedBundles(history, model, environments, targets);
}


/***/ }),

/***/ 32379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unreviewedApproval)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);

/**
 * What the decision in a verified bundle says where it counts no review, of the model or of a change to what governs. Null:
 * it counts one, or it does not say whole and plainly why nobody had to sign.
 */
function unreviewedApproval({ manifest, documents, }) {
    const bytes = documents.get('decision.json');
    const decision = bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(decision) || decision.governance !== null || !Array.isArray(decision.models))
        return null;
    const own = decision.models.filter((one) => (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && one.name === manifest.name);
    const [model] = own;
    if (own.length !== 1 || !(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model) || model.status !== 'approved')
        return null;
    // Without a sign-off a model is approved only by policies of which every one asks nobody.
    if (model.signoff === null)
        return { by: 'policy' };
    return (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model.signoff) ? unsigned(model.signoff) : null;
}
function unsigned(signoff) {
    const { state, counted, missing, vetoes, override } = signoff;
    if (state !== 'complete' || !isEmpty(counted) || !isEmpty(vetoes))
        return null;
    // Complete, with no seat filled and none open: there is none.
    if (override === null)
        return isEmpty(missing) ? { by: 'policy' } : null;
    if (!(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(override) || typeof override.until !== 'string')
        return null;
    return { by: 'break_glass', until: override.until };
}
function isEmpty(value) {
    return Array.isArray(value) && value.length === 0;
}


/***/ }),

/***/ 25810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ chartText),
/* harmony export */   pb: () => (/* binding */ modelCharts),
/* harmony export */   zy: () => (/* binding */ chartScale)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);





const WIDTH = 40;
const LABEL_WIDTH = 16;
const MOST_BARS = 20;
/** One chart for each check with an interval, or with groups that have values: the interval against the limit. */
function modelCharts(model) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownChecks */ .xj)(model).flatMap((check) => {
        const limit = check.required.threshold;
        const bars = barsOf(check, limit === null ? [] : [limit]);
        return bars.length === 0 ? [] : [{ kind: 'chart', title: check.title, limit, bars }];
    });
}
function barsOf(check, against) {
    const own = check.observed?.value ?? null;
    const whole = own !== null && check.interval !== null
        ? [barOf(check.scope ?? 'all', own, check.interval, against)]
        : [];
    const groups = check.groups.flatMap((group) => group.value === null ? [] : [barOf((0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), group.value, group.interval, against)]);
    return [...whole, ...groups].slice(0, MOST_BARS);
}
function barOf(label, value, interval, against) {
    const shown = interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInterval */ .vy)(interval, against);
    const text = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value, against)}${shown === undefined ? '' : ` (${shown})`}`;
    return { label, value, lower: interval?.lower ?? null, upper: interval?.upper ?? null, text };
}
/** The range all bars share, a little wider than what it shows. */
function chartScale({ bars, limit }) {
    const numbers = [limit, ...bars.flatMap(({ value, lower, upper }) => [value, lower, upper])].filter((number) => number !== null && Number.isFinite(number));
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    const room = (high - low) * 0.08 || Math.abs(high) * 0.08 || 1;
    return { low: low - room, high: high + room };
}
/** The chart as lines of text: `├` and `┤` are the interval, `●` the value, `┃` the limit. */
function chartText(chart) {
    const { low, high } = chartScale(chart);
    const column = (value) => Math.max(0, Math.min(WIDTH - 1, Math.round(((value - low) / (high - low)) * (WIDTH - 1))));
    const lines = chart.bars.map((bar) => {
        const cells = Array.from({ length: WIDTH }, () => ' ');
        const [from, to] = [column(bar.lower ?? bar.value), column(bar.upper ?? bar.value)];
        for (let index = from; index <= to; index += 1)
            cells[index] = '─';
        if (bar.lower !== null)
            cells[from] = '├';
        if (bar.upper !== null)
            cells[to] = '┤';
        if (chart.limit !== null)
            cells[column(chart.limit)] = '┃';
        cells[column(bar.value)] = '●';
        const label = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(bar.label), LABEL_WIDTH).padEnd(LABEL_WIDTH);
        return `${label} ${cells.join('')}  ${bar.text}`;
    });
    const limit = chart.limit === null ? [] : [`${''.padEnd(LABEL_WIDTH)} ┃ limit ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(chart.limit)}`];
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(chart.title), ...lines, ...limit].join('\n');
}


/***/ }),

/***/ 29047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export measuredCell */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




const GROUPS_SHOWN = 3;
const FINDINGS_SHOWN = 3;
/** The four columns of the comment: result, check (linked to the policy line), measured (linked to the evidence), required. */
function checkTable(model, checks, context) {
    const rows = checks.map((check) => [
        outcomeCell(check),
        titleCell(check, context),
        measuredCell(check, model, context),
        requiredCell(check, context),
    ]);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Result', 'Check', 'Measured', 'Required'], rows);
}
function outcomeCell(check) {
    if (check.awaiting)
        return ['⏳ awaited'];
    return [_words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[check.outcome]];
}
function titleCell(check, context) {
    const { policy_at: at } = check;
    const url = at === null ? undefined : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line);
    const scope = check.scope === null ? [] : [` · ${check.scope}`];
    return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)([check.title], url), ...scope];
}
/** Numbers a shown number is compared with by eye; it never rounds onto one of them. */
function comparisons(check) {
    const claimed = check.claimed?.value;
    const own = check.observed?.value ?? null;
    return [check.required.threshold, claimed === own ? null : (claimed ?? null)].filter((number) => number !== null);
}
function measuredCell(check, model, context) {
    const parts = [
        measuredValue(check),
        groupsOf(check),
        boundOf(check),
        findingsOf(check),
        evidenceOf(check, model, context),
    ];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ' · ');
}
function measuredValue(check) {
    const { observed, claimed } = check;
    if (observed === null)
        return [check.reason];
    if (observed.value === null)
        return [observed.text];
    const against = comparisons(check);
    const value = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(observed.value, against));
    const isTold = claimed !== null && !claimed.agrees;
    const claim = isTold
        ? [
            'claimed ',
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.value, notItself(claimed.value, [observed.value, ...against]))),
            ', recomputed ',
            value,
        ]
        : [value];
    const interval = check.interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(check.interval, against);
    return [...claim, ...(interval === undefined ? [] : [` (${interval})`]), ...countsOf(check)];
}
/** A number is never told apart from itself. */
function notItself(value, others) {
    return others.filter((other) => other !== value);
}
function countsOf({ observed, groups }) {
    if (observed === null || observed.rows === null || groups.length > 0)
        return [];
    const positives = observed.positives === null ? '' : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.positives)} positive`;
    return [` from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.rows)} rows${positives}`];
}
/** The groups that do not hold, then the reference: those decide. */
function groupsOf({ groups, scope }) {
    const rank = (group) => group.outcome === 'pass' || group.outcome === 'not_applicable' ? 1 : 0;
    const sorted = [...groups].sort((a, b) => rank(a) - rank(b) || Number(b.reference) - Number(a.reference));
    const worst = groups.find((group) => scopeOf(group) === scope) ?? sorted[0];
    if (worst === undefined)
        return [];
    const others = sorted.filter((group) => group !== worst && attributesOf(group) === attributesOf(worst));
    const peers = [worst, ...others];
    const shown = peers.slice(0, GROUPS_SHOWN).map((group) => [`${groupName(group)} ${groupCounts(group)}`]);
    const left = groups.length - shown.length;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown, ...(left > 0 ? [[`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'more group')}`]] : [])], ', ');
}
/** Groups are compared with those of the same attributes. */
function attributesOf({ slice }) {
    return Object.keys(slice).sort().join(' × ');
}
/** As a check names the group that decides: `sex · F`. */
function scopeOf(group) {
    return `${attributesOf(group)} · ${groupName(group)}`;
}
function groupName({ slice }) {
    const values = Object.values(slice).filter((value) => value !== undefined);
    return values.length === 0 ? 'all' : values.join(' × ');
}
function groupCounts({ n, selected, rate, note }) {
    // Counts are of selected people; a metric on another rate (false alarms) shows that rate.
    const isSelection = rate === null || (n !== null && selected !== null && Math.abs(selected / n - rate) < 1e-9);
    if (n !== null && selected !== null && isSelection)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(selected)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)}`;
    if (n !== null)
        return rate === null ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows` : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows`;
    if (rate !== null)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate);
    return note ?? 'not known';
}
/** Where the point alone would pass, the bound that decided is said. */
function boundOf(check) {
    const { interval, required } = check;
    const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
    if (interval === null || (outcome !== 'inconclusive' && outcome !== 'fail'))
        return [];
    if (outcome === 'fail' && (check.margin ?? -1) < 0)
        return [];
    const isFloor = required.operator === 'above' || required.operator === 'at_least' || required.operator?.startsWith('>');
    const bound = isFloor ? interval.lower_one_sided : interval.upper_one_sided;
    if (bound === null)
        return [];
    const side = isFloor ? 'lower' : 'upper';
    return [
        `one-sided ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(interval.confidence)} ${side} bound ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(bound, comparisons(check))}`,
    ];
}
/** Where one number is judged, the number says it; many things are named one by one. */
function findingsOf({ findings, observed }) {
    if (observed !== null && observed.value !== null)
        return [];
    const said = observed?.value === null ? observed.text : '';
    const shown = findings.slice(0, FINDINGS_SHOWN).filter(({ message }) => message !== said);
    const rest = findings.length > FINDINGS_SHOWN ? [[`and ${findings.length - FINDINGS_SHOWN} more`]] : [];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown.map(({ message }) => [message]), ...rest], '; ');
}
function evidenceOf(check, model, context) {
    const [place] = check.evidence_at;
    if (place === undefined)
        return [];
    const url = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceUrl */ .j1)(context, model.evidence, place.file, place.line);
    if (url !== undefined)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(['evidence'], url);
    if (check.outcome === 'pass')
        return [];
    return [
        'evidence ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([place.file, place.line ?? place.pointer].filter((part) => part !== undefined).join(':')),
    ];
}
function requiredCell({ required, claimed, outcome, policy_at: at }, context) {
    const isQuiet = outcome === 'pass' || outcome === 'not_applicable';
    const isLinked = at === null || isQuiet || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line) !== undefined;
    const place = isLinked ? [] : [' · policy ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${at.file}:${at.line}`)];
    const business = required.source !== null && required.source !== 'policy' ? [` (${required.source})`] : [];
    const tolerance = claimed === null ? [] : [` · claim within ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.tolerance)}`];
    return [required.text, ...business, ...tolerance, ...place];
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


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);



/** Renders blocks as GitHub Markdown. A text longer than `textLimit` is cut. */
function renderMarkdown(blocks, textLimit) {
    return blocks.map((block) => blockText(block, textLimit)).join('\n\n');
}
function blockText(block, limit) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${inlineText(block.content, limit)}`;
        case 'paragraph':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(block.content, limit));
        case 'note':
            return `<sub>${inlineText(block.content, limit)}</sub>`;
        case 'list':
            return block.items.map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(item, limit))}`).join('\n');
        case 'table':
            return [block.columns, block.columns.map(() => '---')]
                .map((cells) => `| ${cells.join(' | ')} |`)
                .concat(block.rows.map((row) => `| ${row.map((cell) => inlineText(cell, limit)).join(' | ')} |`))
                .join('\n');
        case 'details':
            return `<details><summary>${inlineHtml(block.summary, limit)}</summary>\n\n${renderMarkdown(block.body, limit)}\n\n</details>`;
        case 'chart':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartText */ .C8)(block));
    }
}
function inlineText(prose, limit) {
    return prose.map((inline) => inlineMarkdown(inline, limit)).join('');
}
function inlineMarkdown(inline, limit) {
    if (typeof inline === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
    switch (inline.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        case 'strong':
            return strongText(inlineText(inline.content, limit));
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(inlineText(inline.content, limit), inline.url);
    }
}
/** `**` closes only beside a word: where it would stay open, the element says the same. */
function strongText(inner) {
    const text = inner.trim();
    if (text === '')
        return '';
    return /^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u.test(text) ? `**${text}**` : `<b>${text}</b>`;
}
/** Inside `<summary>`, where Markdown is not read. */
function inlineHtml(prose, limit) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlText */ .aL)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
        if (inline.kind === 'code')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlCode */ .Kc)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        const content = inlineHtml(inline.content, limit);
        if (inline.kind === 'strong')
            return `<b>${content}</b>`;
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(url)}">${content}</a>`;
    })
        .join('');
}


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ retentionLines)
/* harmony export */ });
const WHY = {
    one_of_the_last: 'one of the last three',
    returned_to: 'what a running one is rolled back to',
    not_released: 'waits for its release',
};
/** Which bundles stay, each with the reason, and which may go: pairs of what is said and of what. Nothing is deleted. */
function retentionLines(retention) {
    if (retention === null)
        return [];
    const { kept, prunable } = retention;
    return [
        ...kept.map((bundle) => ['Keep', `${bundle.tag} (${reasonsOf(bundle).join(', ')})`]),
        ...prunable.map(({ tag }) => ['May be removed', tag]),
    ];
}
function reasonsOf({ why, runsIn }) {
    return why.map((one) => (one === 'runs' ? `runs in ${runsIn.join(', ')}` : WHY[one]));
}


/***/ }),

/***/ 92135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ transitionText)
/* harmony export */ });
/** A step of a registry's lifecycle in words. The names in it are other people's. */
function transitionText({ target, kind, of, from, to }) {
    const step = `${from ?? 'none'} → ${to ?? 'none'}`;
    return kind === 'stage'
        ? `stage of version ${of}: ${step} (${target})`
        : `version that the alias ${of} names: ${step} (${target})`;
}


/***/ }),

/***/ 60579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ goLive),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* unused harmony export GOING_LIVE_CODES */
/* harmony import */ var _release_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68165);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66097);


/** Why a bundle that was let through is not live; a closed list (docs/reference/deployment.md). */
const GOING_LIVE_CODES = (/* unused pure expression or super */ null && ([
    'preparation_failed',
    'transition_undeclared',
    'registry_differs',
    'activation_failed',
    'health_failed',
    'running_differs',
    'applied_differs',
    'overtaken',
    'recording_failed',
    'restoration_failed',
]));
/**
 * Activates a bundle, and calls it live only when it answers and the target says that it is what runs. Whatever goes wrong
 * after the order brings `previous` back, which must answer too; where even that cannot be seen, it failed.
 */
async function goLive(target, activation, previous, options) {
    const start = options.clock();
    const unprepared = await preparationProblem(target, activation, options);
    if (unprepared !== null) {
        // Nothing was switched, so what ran still runs.
        return { outcome: 'rolled_back', ...unprepared, switchMs: null };
    }
    const problem = await switchTo(target, activation, options);
    const switchMs = Math.ceil(options.clock() - start);
    if (problem === null)
        return { outcome: 'live', code: null, message: '', switchMs };
    const check = await bringBack(target, previous, activation, options);
    if (check === null)
        return { outcome: 'rolled_back', ...problem, switchMs };
    const message = `${problem.message} What ran before could not be brought back: ${check}`;
    return { outcome: 'failed', code: 'restoration_failed', message, switchMs };
}
/** Brings back what ran before `failed`, and sees that it answers. Null: it does; otherwise why it cannot be seen. */
async function bringBack(target, previous, failed, options) {
    const restored = await attempt(() => target.restore(previous, failed));
    return restored === null ? restoredProblem(target, previous, failed, options) : restored.message;
}
/** Null: it is ready, and where the target brings it up beside what runs, it answers there. */
async function preparationProblem(target, activation, options) {
    const failed = await attempt(async () => target.prepare?.(activation));
    if (failed !== null) {
        return { code: failed.code ?? 'preparation_failed', message: failed.message };
    }
    if (target.prepared === undefined)
        return null;
    const message = await answerProblem(async () => target.prepared?.(activation) ?? NO_ANSWER, options);
    return message === null ? null : { code: 'preparation_failed', message };
}
const NO_ANSWER = { isHealthy: false, detail: 'the target cannot say' };
async function switchTo(target, activation, options) {
    const activated = await attempt(() => target.activate(activation));
    if (activated !== null) {
        return { code: activated.code ?? 'activation_failed', message: activated.message };
    }
    const health = await healthProblem(target, activation, options);
    if (health !== null)
        return { code: 'health_failed', message: health };
    return runningProblem(target, activation, activation.sha256);
}
async function restoredProblem(target, previous, failed, options) {
    const problem = (found) => found?.message ?? null;
    if (previous === null)
        return problem(await runningProblem(target, failed, null));
    return ((await healthProblem(target, previous, options)) ??
        problem(await runningProblem(target, previous, previous.sha256)));
}
function healthProblem(target, activation, options) {
    return answerProblem(() => target.health(activation), options);
}
/** Null: it answered. Asked a bounded number of times, because services need a while to start. */
async function answerProblem(ask, { health: { attempts, intervalMs }, wait }) {
    let last = 'health was not asked';
    for (let count = 1; count <= attempts; count += 1) {
        if (count > 1)
            await wait(intervalMs);
        const answer = await ask().catch((error) => ({
            isHealthy: false,
            detail: messageOf(error),
        }));
        if (answer.isHealthy === true)
            return null;
        last = answer.detail;
    }
    return `It did not become healthy in ${attempts} ${attempts === 1 ? 'look' : 'looks'}: ${last}`;
}
/** A target that cannot say what runs, or what it applied, is believed by its health only. */
async function runningProblem(target, { environment, model, serving }, expected) {
    const found = await target
        .running(environment, model)
        .catch((error) => ({ state: 'unreadable', reason: messageOf(error) }));
    const differs = (message) => ({ code: 'running_differs', message });
    if (found.state === 'untold')
        return null;
    if (found.state === 'unreadable')
        return differs(`What runs could not be read: ${found.reason}`);
    const now = found.state === 'nothing' ? null : found.sha256;
    if (now !== expected)
        return differs(`${target.name} says that ${now ?? 'nothing'} runs; expected ${expected ?? 'nothing'}.`);
    const [other] = (found.state === 'bundle' ? (found.applied ?? []) : [])
        .map((applied) => (0,_release_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedDifference */ .h6)(serving, applied))
        .filter((difference) => difference !== null);
    if (other === undefined)
        return null;
    const message = `${target.name} applied something else than the bundle declares: ${other}.`;
    return { code: 'applied_differs', message };
}
/** Null: it worked. */
async function attempt(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return { code: codeOf(error), message: messageOf(error) };
    }
}
/** Reasons of their own; null: which order failed is the reason. */
function codeOf(error) {
    if (error instanceof _target_js__WEBPACK_IMPORTED_MODULE_0__/* .UndeclaredTransition */ .PK)
        return 'transition_undeclared';
    return error instanceof _target_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryDiffers */ .vG ? 'registry_differs' : null;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   C5: () => (/* binding */ transitionsOf),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   PK: () => (/* binding */ UndeclaredTransition),
/* harmony export */   cY: () => (/* binding */ TargetFailure),
/* harmony export */   vG: () => (/* binding */ RegistryDiffers),
/* harmony export */   wv: () => (/* binding */ runningBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The steps that a target made in a registry, as entries and artifacts hold them; empty where it made none. */
function transitionsOf(target) {
    return [...(target?.transitions?.() ?? [])];
}
/** A target did not do or say what it was asked. The message says what to do. */
class TargetFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    constructor(message, options) {
        super(message, [], options);
        this.name = 'TargetFailure';
    }
}
/** A step of the lifecycle that the configuration does not declare; it was not made. */
class UndeclaredTransition extends TargetFailure {
    constructor(message) {
        super(message);
        this.name = 'UndeclaredTransition';
    }
}
/** What a registry gives out under the version that would serve is not what the bundle binds; nothing was changed. */
class RegistryDiffers extends TargetFailure {
    constructor(message) {
        super(message);
        this.name = 'RegistryDiffers';
    }
}
/** What a target says that runs; one that cannot be asked is not taken for an empty one. */
async function readRunning(target, environment, model) {
    try {
        return await target.running(environment, model);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return { state: 'unreadable', reason: error.message };
    }
}
/** That a bundle runs, and what is told of how it is served; telling nothing is not telling that nothing is applied. */
function runningBundle(sha256, applied) {
    const told = Object.keys(applied).length === 0 ? {} : { applied: [applied] };
    return { state: 'bundle', sha256, ...told };
}
const DIGEST = /^[0-9a-f]{64}$/;
function isDigest(value) {
    return typeof value === 'string' && DIGEST.test(value);
}


/***/ })

};
