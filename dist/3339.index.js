export const id = 3339;
export const ids = [3339,646];
export const modules = {

/***/ 71389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   ok: () => (/* binding */ openClone),
/* harmony export */   u3: () => (/* binding */ USUAL_BRANCH)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22719);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33890);






const CONFIG_FILE = '.arbiter/config.yml';
const BRANCH = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
async function openClone(words, io) {
    const shown = words.repository ?? '.';
    const located = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['-C', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, shown), 'rev-parse', '--absolute-git-dir'], {
        gitDir: undefined,
        env: io.env,
    }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not in a Git repository. Say which clone: --repository DIR.`);
    });
    const gitDir = located.toString('utf8').trim();
    return { gitDir, repository: new _git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .GitRepository */ .x({ gitDir, env: io.env }) };
}
/** Name of the branch that the documentation uses, and that a ledger gets where nothing says another. */
const USUAL_BRANCH = 'arbiter-ledger';
/** The ledger of a clone: offline, without a token. */
async function openLedger(words, io) {
    const clone = await openClone(words, io);
    const config = await configOf(clone.repository);
    const branch = branchOf(words.branch, config, 'HEAD');
    return {
        ...clone,
        config,
        branch,
        isRemote: false,
        reader: new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .GitLedgerReader */ .bL({ gitDir: clone.gitDir, env: io.env }, branch),
    };
}
/**
 * `where` the configuration was read, in words. Only a ledger that is begun has a usual name: any other must be named, because
 * a branch that nobody chose proves nothing.
 * @throws UserError when nothing says which branch, or it could be no branch.
 */
function branchOf(given, config, where, usual) {
    const branch = given ?? config?.ledger ?? usual;
    if (branch === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Nothing says which branch holds the ledger: ${CONFIG_FILE} of ${where} has no \`ledger:\`. Name it: --branch NAME.`);
    if (!BRANCH.test(branch))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`${branch}\` cannot be the name of a ledger's branch.`);
    return branch;
}
/** The configuration in HEAD, null where there is none. One that is wrong is an error: it may name a legal hold. */
async function configOf(repository, revision = 'HEAD') {
    const head = await repository.commit(revision).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            return null;
        throw error;
    });
    if (head === null)
        return null;
    const text = await textAt(repository, head.sha, CONFIG_FILE);
    if (text === null)
        return null;
    const { value, problems } = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(text, CONFIG_FILE);
    if (problems.length > 0 || value === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y.from(problems);
    return value;
}
/** Text of a file of a commit, null where there is none. */
async function textAt(repository, commit, path) {
    const entry = (await repository.tree(commit)).find((file) => file.path === path);
    if (entry === undefined)
        return null;
    return new TextDecoder().decode((await repository.blobs([entry.oid])).get(entry.oid));
}


/***/ }),

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remoteState),
/* harmony export */   E_: () => (/* binding */ withRemoteLedger),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   tu: () => (/* binding */ appendOptions),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export REMOTE_DEFAULT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22719);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71389);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12856);










/** Where a command that writes reads the configuration, in words. */
const REMOTE_DEFAULT = 'the remote’s default branch';
/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind. `usual` is
 * the branch where nothing names one.
 */
async function withRemoteLedger(words, io, work, usual) {
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .ok)(words, io);
    const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'arbiter-ledger-'));
    try {
        const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
        const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .GitRepository */ .x.create(options, remote);
        const { config, head } = await remoteState(repository);
        const branch = (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .branchOf */ .W0)(words.branch, config, REMOTE_DEFAULT, usual);
        const reader = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerReader */ .bL(options, branch, remote);
        const writer = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerWriter */ .bf(options, branch, remote);
        return await work({ branch, config, head, repository, reader, writer, remote, isRemote: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, { recursive: true, force: true });
    }
}
/** Tip of the default branch of a remote, and the configuration there; null where there is none. */
async function remoteState(repository) {
    const head = (await repository.listRemote('HEAD')).get('HEAD') ?? null;
    if (head === null)
        return { head, config: null };
    await repository.fetch(head);
    return { head, config: await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(repository, head) };
}
async function addressOf(gitDir, remote, io) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(remote))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--remote\` takes the name of a remote, such as origin; found \`${remote}\`.`);
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(['remote', 'get-url', '--push', remote], { gitDir, env: io.env }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The clone has no remote \`${remote}\`. Say which: --remote NAME.`);
    });
    return output.toString('utf8').trim();
}
/** A token goes to the host that it belongs to, and nowhere else. */
function authorizationFor(remote, env) {
    const token = env.GITHUB_TOKEN;
    const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    return token !== undefined && token !== '' && remote.startsWith(`${server}/`)
        ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_9__/* .gitAuthorization */ .IR)(token)
        : undefined;
}
/** How the ledger is extended outside of tests. */
function appendOptions() {
    return { wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms), random: () => Math.random() };
}
/** The run of GitHub Actions that this is, null elsewhere. */
function runOf(env) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS !== 'true' || id === undefined || id === '')
        return null;
    return {
        id,
        attempt: env.GITHUB_RUN_ATTEMPT ?? '',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
/** Who started the run; null elsewhere, because a clone's user name is whatever somebody wrote there. */
function actorOf(env) {
    const id = Number(env.GITHUB_ACTOR_ID);
    const login = env.GITHUB_ACTOR;
    if (env.GITHUB_ACTIONS !== 'true' || login === undefined || !Number.isSafeInteger(id) || id < 1)
        return null;
    return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
const PLACE = /^[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Which repository a new ledger is of: as said, else as GitHub Actions says, else as the remote's address says
 * (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`).
 */
function originOf(given, remote, env) {
    const fromRun = env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY !== undefined
        ? `${hostOf(env.GITHUB_SERVER_URL ?? 'https://github.com')}/${env.GITHUB_REPOSITORY}`
        : undefined;
    const place = given ?? fromRun ?? placeOfAddress(remote);
    if (place === undefined || !PLACE.test(place))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Which repository this is cannot be told from the remote \`${remote.replace(/\/\/[^/@]*@/, '//')}\`. Say it: --origin HOST/OWNER/NAME.`);
    const id = Number(env.GITHUB_REPOSITORY_ID);
    const isKnown = fromRun === place && Number.isSafeInteger(id) && id > 0;
    return { place, repository: { id: isKnown ? id : null, name: place.split('/').slice(1).join('/') } };
}
function placeOfAddress(address) {
    const [, host, path] = /^(?:https?|ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/.exec(address) ??
        /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address) ??
        [];
    return host === undefined ? undefined : `${host}/${path?.replace(/\.git$/, '').replace(/\/+$/, '')}`;
}
function hostOf(url) {
    return url.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 96531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/bundle-approval.js
var bundle_approval = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/evaluation/bundle-denial.js
var bundle_denial = __webpack_require__(57930);
// EXTERNAL MODULE: ./lib/evaluation/bundle-facts.js + 6 modules
var bundle_facts = __webpack_require__(70874);
// EXTERNAL MODULE: ./lib/evaluation/outdated-run.js
var outdated_run = __webpack_require__(88640);
// EXTERNAL MODULE: ./lib/evaluation/watched-large-files.js
var watched_large_files = __webpack_require__(95392);
// EXTERNAL MODULE: ./lib/github/platform-clock.js
var platform_clock = __webpack_require__(73267);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/bundle-name.js
var bundle_name = __webpack_require__(12637);
// EXTERNAL MODULE: ./lib/release/ledger-drafts.js
var ledger_drafts = __webpack_require__(33381);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/bundle.js

/** The report for the log and for the job summary. */
function renderBundle(commit, { name, version, made, refusal, recorded }) {
    const what = [name ?? 'The model', version].filter((word) => word !== null).join(' ');
    const headline = made === null
        ? `No bundle: ${what} of ${commit.slice(0, 12)} may not leave.`
        : `Bundle ${made.tag}.tar is made.`;
    const reason = `${refusal?.code}. ${refusal?.message}`;
    const refused = [reason, ...(recorded === undefined ? [] : [recordLine(recorded)])];
    const lines = made === null ? refused : madeLines(made, String);
    // A digest is copied from the summary: as text it would be broken, so that nothing is linked.
    const marked = made === null ? refused.map(report_escape/* markdownMessage */.ju) : madeLines(made, report_escape/* markdownCode */.D9);
    return {
        plain: (0,report_escape/* logText */.kc)([(0,report_escape/* visible */.RK)(headline), ...lines.map((line) => `  ${(0,report_escape/* visible */.RK)(line)}`)].join('\n')),
        markdown: [
            `### ${made === null ? '⛔' : '✅'} ${(0,report_escape/* markdownMessage */.ju)(headline)}`,
            '',
            ...marked.map((line) => `- ${line}`),
            '',
        ].join('\n'),
    };
}
function madeLines({ sha256, size, path, signed, entry }, literal) {
    return [
        `sha256 ${literal(sha256)}, ${size} bytes: ${literal(path)}`,
        signedLine(signed),
        `Recorded in the ledger as entry ${entry}.`,
    ];
}
function recordLine(recorded) {
    return recorded.entry === null
        ? `Not recorded in the ledger: ${recorded.reason}`
        : `Recorded in the ledger as entry ${recorded.entry}.`;
}
function signedLine(signed) {
    if (signed === null)
        return 'It was made again as it was: nothing is signed or recorded anew.';
    return signed > 0
        ? `${signed} attestations are signed and lie beside it.`
        : 'Nothing is signed: the predicates lie beside it.';
}

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(29140);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/expectation.js
var expectation = __webpack_require__(53280);
// EXTERNAL MODULE: ./lib/attestation/local-key.js
var local_key = __webpack_require__(30723);
// EXTERNAL MODULE: ./lib/attestation/sigstore-bundle.js + 1 modules
var sigstore_bundle = __webpack_require__(96884);
// EXTERNAL MODULE: ./lib/attestation/verification.js + 3 modules
var verification = __webpack_require__(95403);
// EXTERNAL MODULE: ./lib/release/bundle-proof.js
var bundle_proof = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/release/bundle-statements.js
var bundle_statements = __webpack_require__(32136);
;// CONCATENATED MODULE: ./lib/commands/bundle-signing.js











/** How many steps of actions/attest the composite has: a composite cannot loop. */
const SLOTS = 10;
/**
 * Signs with a local key what is said of a bundle, each in a file of its own, and holds it at once against the signers file
 * of the commit and against the bundle: what nobody would accept is not handed on.
 * @throws AttestationRefusal
 */
async function signBundle(pem, facts, bundle, { governing, now }, folder) {
    const key = (0,local_key/* localKey */.B)(pem);
    const attestations = [];
    for (const { name, statement } of (0,bundle_statements/* bundleStatements */.rI)({ ...facts, verifier: (0,expectation/* keyVerifierId */.bE)(key.keyid) })) {
        const text = (0,sigstore_bundle/* signedBundle */.hu)(statement, key);
        const input = { signers: governing.signers ?? {}, trustedRoot: governing.trustedRoot, at: now };
        (0,bundle_proof/* proofOf */.oX)(await (0,verification/* verifyAttestation */.o)(text, input), bundle);
        attestations.push({ name, bytes: Buffer.from(text) });
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { name, bytes } of attestations)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${fileName(name)}.sigstore.json`), bytes);
    return { folder, attestations: attestations.map(({ bytes }) => bytes), predicates: [] };
}
/** Writes what a workflow signs itself: predicates, and the digests that they are about. */
async function writePredicates(facts, runner, isKeyless, folder) {
    const workflow = runner.run?.workflow_ref;
    if (workflow === undefined || workflow === '')
        throw new errors/* UserError */.y('GITHUB_WORKFLOW_REF is not set, so who signs cannot be told. Give `signing-key`.');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const predicates = [];
    for (const named of (0,bundle_statements/* bundleStatements */.rI)({ ...facts, verifier: `${runner.serverUrl}/${workflow}` }))
        predicates.push(await writePredicate(named, folder));
    if (isKeyless)
        requireSlots(predicates);
    return { folder, attestations: [], predicates };
}
async function writePredicate({ name, statement }, folder) {
    (0,attestation_statement/* statementBytes */.Tp)(statement);
    const base = (0,external_node_path_.join)(folder, fileName(name));
    await (0,promises_.writeFile)(`${base}.predicate.json`, `${(0,canonical/* canonicalJson */.dj)(statement.predicate)}\n`);
    const lines = statement.subject.map((one) => `${one.digest.sha256}  ${one.name}\n`);
    await (0,promises_.writeFile)(`${base}.checksums.txt`, lines.join(''));
    return {
        name,
        'predicate-type': statement.predicateType,
        'predicate-path': `${base}.predicate.json`,
        'subject-checksums': `${base}.checksums.txt`,
    };
}
/** The name of an environment may hold what no file system takes. */
function fileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? name : `summary.${(0,canonical/* sha256Hex */.fg)(name)}`;
}
/** One for each environment, the test result and the approvals. @throws UserError where there are too few steps to sign all */
function requireSlots(predicates) {
    if (predicates.length <= SLOTS)
        return;
    throw new errors/* UserError */.y(`There are ${predicates.length} attestations to sign, and \`keyless\` signs at most ${SLOTS}: one for each of at most ${SLOTS - 2} environments, and two. Give \`signing-key\`, or sign the output \`predicates\` in steps of your own.`);
}

;// CONCATENATED MODULE: ./lib/commands/bundle-collection.js






/** A Sigstore bundle is refused above 4 MiB. */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * Brings what actions/attest signed into one folder beside the bundle, each by the name of what it says. Whether it counts
 * is the release gate's to say. Exit 0; a missing one is an error, because a release would refuse it later.
 */
async function collectAttestations(io) {
    const predicates = predicatesOf((0,core/* getInput */.V4)('predicates'));
    const signed = (0,core/* getInput */.V4)('signed')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (signed.length !== predicates.length)
        throw new errors/* UserError */.y(`actions/attest signed ${signed.length} of ${predicates.length} attestations. Its steps say why; the job needs \`id-token: write\` and \`attestations: write\`.`);
    const folder = (0,core/* getInput */.V4)('bundle', { required: true }).replace(/\.tar$/, '.attestations');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [index, { name, 'predicate-type': type }] of predicates.entries()) {
        const path = signed[index] ?? '';
        await requireSigned(path, type);
        await (0,promises_.copyFile)(path, (0,external_node_path_.join)(folder, `${fileName(name)}.sigstore.json`));
    }
    (0,core/* setOutput */.uH)('attestations', folder);
    io.stdout(`${predicates.length} attestations, signed without a key, lie in ${folder}.\n`);
    return 0;
}
function predicatesOf(text) {
    const list = text === '' ? [] : JSON.parse(text);
    if (!Array.isArray(list) || list.length === 0)
        throw new errors/* UserError */.y('There is nothing that actions/attest was to sign.');
    return list;
}
/** That a file is the signature of what it was asked for, so that two are not taken for each other. */
async function requireSigned(path, type) {
    const size = (await (0,promises_.stat)(path)).size;
    if (size > MOST_BYTES)
        throw new errors/* UserError */.y(`${path} has ${size} bytes; at most ${MOST_BYTES} are read.`);
    const found = statementType(await (0,promises_.readFile)(path, 'utf8'));
    if (found !== type)
        throw new errors/* UserError */.y(`${path} says ${found ?? 'nothing that can be read'}; expected ${type}.`);
}
function statementType(text) {
    try {
        const { dsseEnvelope } = JSON.parse(text);
        const statement = JSON.parse(Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString('utf8'));
        const type = (0,attestation_statement/* isObject */.Gv)(statement) ? statement.predicateType : undefined;
        return typeof type === 'string' ? type : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
;// CONCATENATED MODULE: ./lib/commands/bundle-inputs.js



function readBundleInputs() {
    const signingKey = (0,lib_inputs.readSigningKey)();
    const isKeyless = (0,lib_inputs.yesOrNo)('keyless', false);
    if (isKeyless && signingKey !== undefined)
        throw new errors/* UserError */.y('The inputs `signing-key` and `keyless` exclude each other: take one of them away.');
    const sha256 = (0,core/* getInput */.V4)('bundle-sha256');
    if (!/^(?:[0-9a-f]{64})?$/.test(sha256))
        throw new errors/* UserError */.y('The input `bundle-sha256` must be 64 lowercase hexadecimal digits.');
    if (sha256 !== '' && (isKeyless || signingKey !== undefined))
        throw new errors/* UserError */.y('With the input `bundle-sha256` a bundle is made again and nothing is signed: take `signing-key` and `keyless` away.');
    return {
        ...(0,lib_inputs.readReleaseGuardInputs)(),
        signingKey,
        isKeyless,
        bundleSha256: sha256 || undefined,
        folder: (0,core/* getInput */.V4)('folder') || undefined,
        ledgerToken: (0,lib_inputs.readLedgerToken)(),
        ledgerWriter: (0,lib_inputs.readLedgerWriter)(),
    };
}

// EXTERNAL MODULE: ./lib/commands/bundle-objects.js
var bundle_objects = __webpack_require__(21945);
;// CONCATENATED MODULE: ./lib/commands/bundle-outputs.js





/** The outputs of actions/bundle. Beside the bundle a file says its digest: that one may go to other jobs in the open. */
async function tellBundle(path, { sha256, manifest }, signed) {
    const { tag, commit, name, version } = manifest;
    const checksum = path.replace(/\.tar$/, '.sha256');
    await (0,promises_.writeFile)(checksum, `${sha256}  ${tag}.tar\n`).catch((error) => {
        throw new errors/* UserError */.y(`${checksum} cannot be written: ${error.message}.`, [], { cause: error });
    });
    const isSigned = signed !== null && signed.attestations.length > 0;
    (0,core/* setOutput */.uH)('bundle', path);
    (0,core/* setOutput */.uH)('checksum', checksum);
    (0,core/* setOutput */.uH)('sha256', sha256);
    (0,core/* setOutput */.uH)('tag', tag);
    (0,core/* setOutput */.uH)('commit', commit);
    (0,core/* setOutput */.uH)('model', name);
    (0,core/* setOutput */.uH)('version', version);
    (0,core/* setOutput */.uH)('attestations', isSigned ? signed.folder : '');
    (0,core/* setOutput */.uH)('predicates', signed === null || isSigned ? '' : JSON.stringify(signed.predicates));
}
/**
 * Number of the entry that records a bundle which was made again, so that no job has to hand it to another in the open.
 * @throws BundleRefusal where it is not the bundle that was asked for, or nothing records it
 */
function recordedAgain({ sha256, manifest: { tag } }, expected, entries) {
    if (sha256 !== expected) {
        const message = `Made again, the bundle of this commit has the SHA-256 ${sha256}; asked for was ${expected}. What it is made from changed, or another commit or model was meant.`;
        throw new bundle_archive/* BundleRefusal */.dx('bundle_differs', message);
    }
    const corrected = (0,query/* corrections */.SX)(entries);
    const entry = entries.findLast((one) => {
        const bundle = (0,query/* madeBundle */.Ou)(one);
        return bundle?.sha256 === sha256 && bundle.tag === tag && !corrected.has(one.seq);
    });
    if (entry !== undefined)
        return entry.seq;
    const message = `The ledger has no entry of the bundle ${sha256}: make it without \`bundle-sha256\` first, which records it.`;
    throw new bundle_archive/* BundleRefusal */.dx('bundle_differs', message);
}

// EXTERNAL MODULE: ./lib/commands/distribution.js
var distribution = __webpack_require__(91790);
;// CONCATENATED MODULE: ./lib/commands/earlier-bundle.js


/** Earlier bundles of one subject that it is compared with, newest first. */
const MOST_EARLIER = 3;
/**
 * The same commit bundled again is the same bundle: made with the tag and the ledger of then, it has the recorded digest.
 * Undefined where none has.
 */
async function earlierBundle({ ledger, subject, manifest }, gather) {
    const same = ledger.entries.filter((entry) => {
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        return bundle?.subject === subject && bundle.version === manifest.version;
    });
    // Signed anew, one bundle has several entries; it was made before the first of them.
    const first = new Map();
    for (const entry of same) {
        const sha256 = (0,query/* madeBundle */.Ou)(entry)?.sha256 ?? '';
        if (!first.has(sha256))
            first.set(sha256, entry);
    }
    for (const [sha256, { seq, decision }] of [...first].slice(-MOST_EARLIER).reverse()) {
        const { tag } = decision;
        const known = ledger.entries.filter((entry) => entry.seq < seq);
        const { source } = await gather(tag, known);
        const again = await (0,bundle_archive/* writeBundle */.Mf)(source, () => undefined).catch((error) => {
            if (error instanceof bundle_archive/* BundleRefusal */.dx)
                return null;
            throw error;
        });
        if (again?.sha256 === sha256)
            return { tag, known };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/commands/pull-context.js
var pull_context = __webpack_require__(16325);
// EXTERNAL MODULE: ./lib/commands/release-recording.js
var release_recording = __webpack_require__(71197);
;// CONCATENATED MODULE: ./lib/commands/bundle.js
































const HELP = `arbiter bundle

Makes the approved model of a merged commit into one file, signs what is said of it, and records both in the ledger. It runs
in GitHub Actions, through actions/bundle, whose inputs it takes.

Exit codes: 0 made, 1 not approved or not possible, 2 cannot be told, or cannot be recorded.
`;
/** Exit 0 with the bundle, 1 when it may not be made, 2 when that cannot be told or recorded. */
async function run(args, io) {
    if (args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return 0;
    }
    if (args.includes('--collect'))
        return collectAttestations(io);
    const inputs = readBundleInputs();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const { report, failure } = await new Bundling(inputs, runner, access, io).report();
    (0,core/* setOutput */.uH)('status', report.refusal === null ? 'bundled' : report.refusal.code);
    const text = renderBundle(inputs.commit, report);
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    if (failure !== null)
        throw failure;
    return report.refusal === null ? 0 : 1;
}
/** One run: the approval is read, the bundle built twice, signed, read back and recorded. */
class Bundling {
    #inputs;
    #runner;
    #access;
    #io;
    #ledgers;
    #seen;
    constructor(inputs, runner, access, io) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#access = access;
        this.#io = io;
        const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
        const writer = (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner);
        // What a bundle rests on must be shown to be whole.
        this.#ledgers = new gate_ledger/* GateLedgers */._k(access, writer, facts, io.stderr, true);
        this.#seen = new watched_large_files/* WatchedLargeFiles */.x((0,github_access/* largeFilesOf */.Yi)(access));
    }
    async report() {
        const { commit, model } = this.#inputs;
        const ahead = await (0,platform_clock/* clockAhead */.y)(this.#access.client, this.#access.fullName, this.#io.now);
        const reading = await (0,bundle_approval/* readBundleApproval */.W)(this.#context(ahead), {
            commit,
            model,
            repositoryId: this.#runner.repositoryId,
            ...(0,outdated_run/* runAttemptOf */.g)(this.#runner.run),
        });
        const { verdict, approved } = reading;
        const { name, version } = reading.model.manifest;
        if (approved === null)
            return this.#refused(reading, verdict.refusal);
        try {
            return { report: { name, version, made: await this.#make(approved), refusal: null }, failure: null };
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            return this.#refused(reading, error);
        }
    }
    /** What cannot be recorded is told as it was found, and the run fails. */
    async #refused(reading, { code, message }) {
        const { name, version } = reading.model.manifest;
        const refusal = { code, message };
        const recording = new release_recording/* ReleaseRecording */.xi(this.#ledgers, this.#access, this.#io.env);
        const recorded = await (0,release_recording/* recordBundleRefusal */.K2)(recording, reading, this.#inputs.commit, refusal).catch((error) => error);
        const isFailed = recorded instanceof Error;
        return {
            report: {
                name,
                version,
                made: null,
                refusal,
                recorded: isFailed ? { entry: null, reason: recorded.message } : recorded,
            },
            failure: isFailed ? recorded : null,
        };
    }
    /** A chain that ends before GitHub is asked for a pull request is dated by GitHub's clock all the same. */
    #context(ahead) {
        const { commentAuthor } = this.#inputs;
        const now = (0,instant/* formatInstant */.r4)(Date.parse(this.#io.now()) + ahead);
        const context = (0,pull_context/* pullContext */.R)(this.#access, this.#ledgers, { now, commentAuthor });
        return { ...context, largeFiles: this.#seen };
    }
    async #make(approved) {
        const { repositoryId, temporaryFolder } = this.#runner;
        if (repositoryId === null)
            throw new errors/* UserError */.y('GITHUB_REPOSITORY_ID is not set, so whose bundle this is cannot be told.');
        const lfs = `${this.#access.remote}/info/lfs`;
        const objects = await bundle_objects/* SpooledObjects */.j.create(temporaryFolder, (0,github_access/* largeFilesOf */.Yi)(this.#access), this.#seen, lfs);
        try {
            return await this.#build(approved, repositoryId, objects);
        }
        finally {
            await objects.end();
        }
    }
    async #build(approved, repositoryId, objects) {
        const { serverUrl, repository: name } = this.#runner;
        const repository = { id: repositoryId, name, url: `${serverUrl}/${name}` };
        const gather = (tag, known) => (0,bundle_facts/* gatherBundle */.K)(approved, { repository, tag, known, objects, arbiter: (0,distribution.ownVersion)() });
        const { tag, known } = (await earlierBundle(approved, gather)) ?? {
            tag: await this.#newTag(approved),
            known: approved.ledger.entries,
        };
        const folder = (0,external_node_path_.resolve)(this.#io.cwd, this.#inputs.folder ?? (0,external_node_path_.join)(this.#runner.temporaryFolder, 'arbiter', 'bundle'));
        await (0,promises_.mkdir)(folder, { recursive: true });
        const path = (0,external_node_path_.join)(folder, `${tag}.tar`);
        const written = await (0,bundle_file/* buildBundleFile */.Hb)(path, async () => (await gather(tag, known)).source);
        const { sha256, size } = written;
        try {
            const expected = this.#inputs.bundleSha256;
            if (expected !== undefined) {
                const entry = recordedAgain(written, expected, approved.ledger.entries);
                await tellBundle(path, written, null);
                return { tag, sha256, size, path, signed: null, entry };
            }
            const { source, decision, dismissed } = await gather(tag, known);
            const signed = await this.#sign(approved, path, {
                sha256,
                manifest: written.manifest,
                decision,
                entry: approved.decision,
                approvals: source.approvals,
                dismissed,
                arbiterVersion: (0,distribution.ownVersion)(),
                repositoryUrl: repository.url,
            });
            const entry = await this.#record(approved, written, signed);
            await tellBundle(path, written, signed);
            return { tag, sha256, size, path, signed: signed.attestations.length, entry };
        }
        catch (error) {
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
    }
    /** A tag that was pushed to this commit before it was bundled is its tag; otherwise the next one that is free. */
    async #newTag({ manifest, approvedOn, ledger, commit }) {
        const { name, version } = manifest;
        const refs = await this.#access.repository.listRemote(`refs/tags/${name}-v*`);
        const recorded = ledger.entries.flatMap((entry) => (0,query/* madeBundle */.Ou)(entry)?.tag ?? []);
        const tags = [...refs.keys()].map((ref) => ref.replace(/^refs\/tags\//, ''));
        const pushed = (0,bundle_name/* pushedBundleTag */.uy)({ name, version, day: approvedOn, commit }, refs, recorded);
        return pushed ?? (0,bundle_name/* bundleTag */.B9)(name, version, approvedOn, [...tags, ...recorded]);
    }
    async #sign(approved, path, facts) {
        const { signingKey, isKeyless } = this.#inputs;
        // Read back from the disk: what is signed is the file that is handed on.
        const bundle = await (0,bundle_file/* readBundleFile */.zi)(path, { sha256: facts.sha256 });
        const folder = path.replace(/\.tar$/, signingKey === undefined ? '.predicates' : '.attestations');
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        return signingKey === undefined
            ? writePredicates(facts, this.#runner, isKeyless, folder)
            : signBundle(signingKey, facts, bundle, approved, folder);
    }
    /** Number of the entry that records the bundle. What cannot be recorded did not happen. */
    async #record(approved, written, { attestations }) {
        const { decision, folder, subject, content, ledger, now } = approved;
        const { name: model, version, tag } = written.manifest;
        const { repository, run } = this.#ledgers.writerFacts;
        const draft = (0,ledger_drafts/* bundleDraft */.aE)({
            at: now,
            repository,
            run,
            actor: (0,audit_writing/* actorOf */.dn)(this.#io.env),
            subject: { name: folder, sha256: subject },
            pullRequest: decision.pull_request,
            policy: decision.policy,
            contents: attestations,
        }, {
            tag,
            sha256: written.sha256,
            size: written.size,
            model,
            version,
            subject,
            content,
            attestations: attestations.map((bytes) => (0,canonical/* sha256Hex */.fg)(bytes)).sort(),
        });
        const isOurs = ({ id }) => id === draft.entry.id;
        let known;
        const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
            known = entries.find(isOurs);
            if (known === undefined)
                refuseTakenTag(entries, written);
            else
                (0,release_recording/* refuseAnother */.Uf)(known, draft);
        });
        const entry = appended.find(isOurs) ?? known;
        if (entry === undefined)
            throw new Error(`The entry ${draft.entry.id} was not recorded.`);
        return entry.seq;
    }
}
/** Another run may have given the tag to another bundle meanwhile; the first that is recorded counts. */
function refuseTakenTag(entries, { manifest: { tag }, sha256 }) {
    const other = entries.find((entry) => {
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        return bundle?.tag === tag && bundle.sha256 !== sha256;
    });
    if (other === undefined)
        return;
    throw new bundle_archive/* BundleRefusal */.dx('bundle_differs', `Another run recorded another bundle as ${tag} meanwhile (entry ${other.seq}). Run this again: it takes the next tag.`);
}
function isRefusal(error) {
    const kinds = [bundle_archive/* BundleRefusal */.dx, bundle_denial/* BundleDenial */.M, refusal/* AttestationRefusal */.H];
    return kinds.some((kind) => error instanceof kind);
}


/***/ }),

/***/ 71197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ recordBundleRefusal),
/* harmony export */   Uf: () => (/* binding */ refuseAnother),
/* harmony export */   xi: () => (/* binding */ ReleaseRecording)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/* harmony import */ var _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33381);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29140);




const LONGEST_TAG = 255;
const LONGEST_WITHDRAWAL = 600;
/** The entries that one run of the release gate writes. */
class ReleaseRecording {
    #ledgers;
    #access;
    #env;
    constructor(ledgers, access, env) {
        this.#ledgers = ledgers;
        this.#access = access;
        this.#env = env;
    }
    /** Who acts where, for an entry. */
    act(at) {
        const { repository, run } = this.#ledgers.writerFacts;
        return { at, repository, run, actor: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .actorOf */ .dn)(this.#env) };
    }
    /**
     * Number of the entry. One that says the same and was recorded before stays the only one; one that says something else under
     * its id is somebody else's, and nothing is recorded. `check` looks at all other entries and throws to refuse.
     */
    async record(ledger, draft, check) {
        const isOurs = ({ id }) => id === draft.entry.id;
        let before;
        const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
            before = entries.find(isOurs);
            if (before !== undefined)
                refuseAnother(before, draft);
            check?.(entries.filter((entry) => !isOurs(entry)));
        });
        const entry = appended.find(isOurs) ?? before;
        if (entry === undefined)
            throw new Error(`The entry ${draft.entry.id} was not recorded.`);
        return entry.seq;
    }
    /** The ledger of a reading, or that of the default branch where the chain ended before it; null where none is named. */
    async ledger(reading, now) {
        if (reading?.ledger != null)
            return reading.ledger;
        const config = reading?.governing?.config ?? (await (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteState */ .At)(this.#access.repository)).config;
        return config?.ledger === undefined ? null : this.#ledgers.open(config, null, now);
    }
    /** A refusal is recorded as carefully as a release, also where the chain ended before the ledger. */
    async refusal(reading, { tag, commit, pullRequest }, sha256, { code, message, withdrawal }) {
        const { facts } = reading;
        const ledger = await this.ledger(reading, facts.now);
        if (ledger === null)
            return { entry: null, reason: 'the configuration names none.' };
        const said = withdrawal === null ? '' : ` ${withdrawal.message.slice(0, LONGEST_WITHDRAWAL)}`;
        const draft = (0,_release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseDraft */ .DF)({ ...this.act(facts.now), subject: null }, {
            tag: tag.slice(0, LONGEST_TAG),
            sha256,
            commit,
            release_id: withdrawal?.release?.id ?? null,
            url: withdrawal?.release?.url ?? null,
            pull_request: pullRequest?.number ?? null,
            refusal: { code, message: `${message.slice(0, _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_MESSAGE */ .bX - said.length)}${said}` },
        });
        return { entry: await this.record(ledger, draft) };
    }
}
/** A bundle that is refused is recorded as a release is, under its commit: it has no tag yet and no bytes. */
async function recordBundleRefusal(recording, { verdict, model, ledger: opened, now }, commit, { code, message }) {
    const ledger = await recording.ledger({ ledger: opened, governing: null }, now);
    if (ledger === null)
        return { entry: null, reason: 'the configuration names none.' };
    const { name, version } = model.manifest;
    const draft = (0,_release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleRefusalDraft */ .Uq)({ ...recording.act(now), subject: null }, {
        model: name,
        version,
        commit,
        pull_request: verdict.released.pullRequest?.number ?? null,
        refusal: { code, message: message.slice(0, _release_ledger_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_MESSAGE */ .bX) },
    });
    return { entry: await recording.record(ledger, draft) };
}
/** Ids can be foreseen: whoever may write the ledger can be faster. When and by which run it was recorded may differ. */
function refuseAnother(recorded, { entry }) {
    if (statement(recorded) === statement(entry))
        return;
    const message = `Entry ${recorded.seq} of the ledger has the id of this ${entry.type} and says something else. Find out who wrote it, and correct it (arbiter audit correct).`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, [{ code: 'recorded_otherwise', message, file: 'ledger' }]);
}
function statement({ type, repository, subject, subjects, decision }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ type, repository: repository.id ?? repository.name, subject, subjects, decision });
}


/***/ }),

/***/ 88640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ outdatedFiles),
/* harmony export */   g: () => (/* binding */ runAttemptOf)
/* harmony export */ });
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40322);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);


/** Outside GitHub Actions nothing is run again; what the runner does not say is no attempt, and refused as that. */
function runAttemptOf(run) {
    return { attempt: Number(run?.attempt ?? '1'), workflowSha: run?.workflow_sha || null };
}
/** Governing files that are others on the default branch now than those a further attempt runs by; null: not known, or a first one. */
async function outdatedFiles(repository, { attempt, workflowSha }, tip) {
    if (attempt === 1 || workflowSha === null)
        return null;
    await repository.fetch(workflowSha);
    const changed = await repository.changedPaths(workflowSha, tip);
    return [...new Set(changed.flatMap(_model_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e))].filter(_model_governing_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoverningPath */ .R).sort();
}


/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ isOwnAccount),
/* harmony export */   qk: () => (/* binding */ GITHUB_ACTIONS_LOGIN)
/* harmony export */ });
/* unused harmony export GITHUB_ACTIONS_ID */
/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
const GITHUB_ACTIONS_ID = 41898282;
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Whether an account is the one the gate acts as: `github-actions[bot]` by its id, a GitHub App by its login
 * `SLUG[bot]`, a name that no person can register. Logins compare without case. The suffix decides: a person called as
 * the App is somebody else.
 */
function isOwnAccount(account, ownLogin) {
    if (account === null)
        return false;
    const own = ownLogin.toLowerCase();
    return own === GITHUB_ACTIONS_LOGIN
        ? account.id === GITHUB_ACTIONS_ID
        : account.login.toLowerCase() === own;
}


/***/ }),

/***/ 73267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ clockAhead)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);


/** GitHub's clock, RFC 3339 in UTC; null where it does not tell the time. */
function platformTime(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)("read GitHub's clock", async () => {
        const { headers } = await client.rest.repos.get({ owner, repo });
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(headers.date);
    });
}
/** Milliseconds that GitHub's clock is ahead of this machine's, which says `now`; 0 where GitHub does not tell the time. */
async function clockAhead(client, repository, now) {
    const time = await platformTime(client, repository);
    return time === null ? 0 : Date.parse(time) - Date.parse(now());
}


/***/ }),

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUDIT_COMMANDS: () => (/* binding */ AUDIT_COMMANDS),
/* harmony export */   commentAuthor: () => (/* binding */ commentAuthor),
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readLedgerToken: () => (/* binding */ readLedgerToken),
/* harmony export */   readLedgerWriter: () => (/* binding */ readLedgerWriter),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readSigningKey: () => (/* binding */ readSigningKey),
/* harmony export */   readToken: () => (/* binding */ readToken),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs),
/* harmony export */   yesOrNo: () => (/* binding */ yesOrNo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const DEFAULT_RETRY_BASE_MS = 1000;
function readRunnerContext(io) {
    const required = (name) => {
        const value = io.env[name];
        if (value === undefined || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The variable ${name} is not set. This command runs in GitHub Actions, through its action.`);
        }
        return value;
    };
    const repository = required('GITHUB_REPOSITORY');
    if (!/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(repository))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('GITHUB_REPOSITORY is not OWNER/NAME.');
    const serverUrl = io.env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        repository,
        apiUrl: io.env.GITHUB_API_URL ?? 'https://api.github.com',
        serverUrl,
        eventName: required('GITHUB_EVENT_NAME'),
        event: readEvent(required('GITHUB_EVENT_PATH')),
        runUrl: `${serverUrl}/${repository}/actions/runs/${io.env.GITHUB_RUN_ID ?? ''}`,
        temporaryFolder: required('RUNNER_TEMP'),
        ref: io.env.GITHUB_REF ?? '',
        summaryFile: io.env.GITHUB_STEP_SUMMARY,
        retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
        repositoryId: /^[1-9]\d{0,15}$/.test(io.env.GITHUB_REPOSITORY_ID ?? '')
            ? Number(io.env.GITHUB_REPOSITORY_ID)
            : null,
        run: readRun(io),
    };
}
function readRun({ env }) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    if (id === undefined || id === '')
        return null;
    return {
        id,
        attempt: attempt ?? '1',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
function readGateInputs() {
    return {
        token: readToken(),
        pullRequest: positiveInteger('pull-request', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request')),
        commentAuthor: commentAuthor(),
        ledgerToken: readLedgerToken(),
        ledgerWriter: readLedgerWriter(),
    };
}
function readReleaseGuardInputs() {
    const commit = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit');
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `commit` must be a full commit SHA.');
    return {
        token: readToken(),
        commit,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
        commentAuthor: commentAuthor(),
    };
}
function readCheckInputs() {
    return {
        path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.',
        commit: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit') || undefined,
        base: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('base') || undefined,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
    };
}
const AUDIT_COMMANDS = ['verify', 'export', 'init', 'checkpoint', 'cycle-time', 'correct'];
function readAuditInputs() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('command') || 'verify';
    const command = AUDIT_COMMANDS.find((one) => one === word);
    if (command === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`command\` must be one of ${AUDIT_COMMANDS.join(', ')}, found \`${word}\`.`);
    return {
        token: readToken(),
        command,
        branch: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('branch') || undefined,
        reason: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('reason'),
        entry: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('entry'),
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
        keepsIssue: yesOrNo('issue', true),
        doGapsFail: yesOrNo('gaps-fail', false),
        commentAuthor: commentAuthor(),
    };
}
/** Each line of the key is masked: a log shows lines. */
function readSigningKey() {
    const key = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('signing-key');
    if (key === '')
        return undefined;
    for (const line of key.split(/\r?\n/))
        if (line.trim() !== '' && !line.startsWith('-----'))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(line);
    return `${key}\n`;
}
function lines(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function yesOrNo(name, usual) {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (word === '')
        return usual;
    if (word !== 'true' && word !== 'false')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be \`true\` or \`false\`, found \`${word}\`.`);
    return word === 'true';
}
function readValidateInputs() {
    return { path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.' };
}
/** A login that no account can have would let the gate know none of its own statuses and comments again. */
function commentAuthor() {
    const login = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('comment-author') || 'github-actions[bot]';
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login))
        return login;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`comment-author\` must be a login such as github-actions[bot] or my-app[bot], found \`${login}\`.`);
}
function readToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token');
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `github-token` is empty. Leave it out to use the token of the job.');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-token');
    if (token === '')
        return readToken();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerWriter() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-writer') || 'git';
    if (word !== 'git' && word !== 'api')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`ledger-writer\` must be \`git\` or \`api\`, found \`${word}\`.`);
    return word;
}
function positiveInteger(name, text) {
    if (text === '')
        return undefined;
    if (!/^[1-9][0-9]{0,9}$/.test(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be a whole number, found \`${text}\`.`);
    return Number(text);
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The event payload (GITHUB_EVENT_PATH) could not be read as JSON.', [], {
            cause: error,
        });
    }
}


/***/ }),

/***/ 33381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ releaseDraft),
/* harmony export */   Uq: () => (/* binding */ bundleRefusalDraft),
/* harmony export */   Ve: () => (/* binding */ drillDraft),
/* harmony export */   Zo: () => (/* binding */ deploymentDraft),
/* harmony export */   aE: () => (/* binding */ bundleDraft),
/* harmony export */   bX: () => (/* binding */ LONGEST_MESSAGE),
/* harmony export */   sN: () => (/* binding */ rollbackDraft)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** The longest message that an entry keeps; more of it is in the log of the run. */
const LONGEST_MESSAGE = 2000;
/** The longest id that an entry may have. */
const LONGEST_ID = 200;
/**
 * A bundle was made. The same bytes with the same attestations are recorded once, whichever run made them; signed anew, they
 * are recorded anew.
 */
function bundleDraft(facts, detail) {
    const of = facts.subject?.sha256;
    if (of !== detail.subject)
        throw new Error(`The bundle ${detail.tag} is of ${detail.subject}, and its entry of ${of ?? 'nothing'}.`);
    const signed = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([...detail.attestations].sort()));
    return draftOf('bundle', ['bundle', detail.sha256, signed], detail, facts, detail.attestations);
}
/** A bundle was not made. What is refused is recorded once for each run. */
function bundleRefusalDraft(facts, detail) {
    const { model, version, commit } = detail;
    return draftOf('bundle', ['bundle', 'refused', model, version, commit, runOf(facts)], detail, facts, []);
}
/** A bundle was published, or refused. One release on the platform is recorded once; a refusal once for each run. */
function releaseDraft(facts, detail) {
    const { refusal, release_id: release, sha256 } = detail;
    if (refusal === null)
        mustName('release', detail);
    const act = refusal === null ? ['published', release ?? runOf(facts)] : ['refused', runOf(facts)];
    return draftOf('release', ['release', detail.tag, sha256 ?? 'none', ...act], detail, facts, []);
}
/**
 * What became of a deployment. One deployment on the platform has one entry for each outcome, so that one that went live
 * and was taken back later has two.
 */
function deploymentDraft(facts, detail) {
    const { environment, sha256, outcome, deployment_id: deployment, compliance } = detail;
    mustExplain('deployment', detail);
    if (outcome !== 'refused') {
        mustName('deployment', detail);
        if (detail.model === null || detail.version === null)
            throw new Error('A deployment that was not refused says which version of which model it is.');
    }
    const id = ['deployment', environment, sha256 ?? 'none', deployment ?? runOf(facts), outcome];
    return draftOf('deployment', id, detail, facts, compliance === null ? [] : [compliance]);
}
/** An environment was brought back, or was not: once for each run. */
function rollbackDraft(facts, detail) {
    const { environment, from, to, outcome } = detail;
    mustExplain('rollback', detail);
    mustSwitch('rollback', to, outcome);
    const id = ['rollback', environment, from?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
    return draftOf('rollback', id, detail, facts, []);
}
/** A rollback was practised, from a bundle or from nothing: once for each run. */
function drillDraft(facts, detail) {
    const { environment, bundle, to, outcome } = detail;
    mustExplain('drill', detail);
    mustSwitch('drill', to, outcome);
    const id = ['drill', environment, bundle?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
    return draftOf('drill', id, detail, facts, []);
}
function draftOf(type, idParts, detail, facts, named) {
    const { at, repository, run, actor, subject, pullRequest = null, policy = null, contents = [] } = facts;
    return {
        entry: {
            id: idOf(type, idParts),
            type,
            at,
            repository,
            run,
            actor,
            pull_request: pullRequest,
            policy,
            subject: subject?.sha256 ?? null,
            subjects: subject === null ? [] : [{ name: subject.name, sha256: subject.sha256 }],
            evidence: [],
            decision: { ...detail },
            attestation: null,
        },
        blobs: new Map(contents.map((bytes) => [namedDigest(type, bytes, named), bytes])),
    };
}
/**
 * A tag and an environment are named by others and may be long or hold a slash; the digest of all parts then stands for
 * them, so that two acts never share an id.
 */
function idOf(type, parts) {
    const plain = parts.join('/');
    const isPlain = plain.length <= LONGEST_ID && parts.every((part) => !String(part).includes('/'));
    return isPlain ? plain : `${type}/${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(parts.map(String)))}`;
}
/** The run that acts, and which attempt of it; outside GitHub Actions the moment. */
function runOf({ run, at }) {
    return run === null ? at : `run-${run.id}.${run.attempt}`;
}
function namedDigest(type, bytes, named) {
    const sha256 = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes);
    if (!named.includes(sha256))
        throw new Error(`The ${type} brings a content (${sha256}) that it does not name.`);
    return sha256;
}
function mustName(type, { tag, sha256 }) {
    if (tag === null || sha256 === null)
        throw new Error(`A ${type} that was not refused names its bundle by tag and digest.`);
}
function mustSwitch(type, to, outcome) {
    if (outcome !== 'refused' && to === null)
        throw new Error(`A ${type} that was not refused names the bundle that it brings back.`);
}
/** What is not live says why, and what is live has nothing to explain. */
function mustExplain(type, { outcome, code = null }) {
    if ((outcome === 'live') !== (code === null))
        throw new Error(`A ${type} with the outcome ${outcome} has the reason code ${code ?? 'null'}.`);
}


/***/ }),

/***/ 40576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ attemptState)
/* harmony export */ });
/** A further attempt runs the workflow and the code of then: what governs must not have changed since (attack 51). */
function attemptState({ attempt, outdated }) {
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        return { state: 'unknown', message: 'Which attempt of the run this is is not known. Start a new run.' };
    if (attempt === 1)
        return { state: 'current', message: 'This is the first attempt of its run.' };
    if (outdated === null) {
        const message = `This is attempt ${attempt}; whether what governs has changed since is not known. Start a new run.`;
        return { state: 'unknown', message };
    }
    const [first] = outdated;
    if (first === undefined)
        return { state: 'current', message: `This is attempt ${attempt}, and what governs is what it was.` };
    const message = `This is attempt ${attempt} of an old run: ${first} has changed since. Start a new run.`;
    return { state: 'outdated', message };
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


/***/ }),

/***/ 56242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ GOVERNING_LIMITS),
/* harmony export */   V3: () => (/* binding */ TextDocument),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68384);

const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new _position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                this.#add('invalid_key', 'A key must be a plain word.', fallbackOffset, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
