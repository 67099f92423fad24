export const id = 2855;
export const ids = [2855,646];
export const modules = {

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
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69414);
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

/***/ 21945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SpooledObjects),
/* harmony export */   n: () => (/* binding */ sinkTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_bundle_denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57930);
/* harmony import */ var _release_bundle_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8915);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89299);





/**
 * Objects behind pointers, each brought to the disk once and read from there as often as the bundle is built. What is over
 * 100 MB stays where it is: it was digested when it was judged.
 */
class SpooledObjects {
    #folder;
    #store;
    #seen;
    #lfsLocation;
    #spooled = new Set();
    constructor(folder, store, seen, lfsLocation) {
        this.#folder = folder;
        this.#store = store;
        this.#seen = seen;
        this.#lfsLocation = lfsLocation;
    }
    /** `seen` was asked for every object before; `store` brings them. `lfsLocation` names the server of Git LFS. */
    static async create(temporary, store, seen, lfsLocation) {
        return new SpooledObjects(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'arbiter-objects-')), store, seen, lfsLocation);
    }
    async fileOf({ path, size, sha256 }) {
        const pointer = this.#seen.pointerOf(sha256);
        if (pointer === undefined)
            throw missing(path, sha256, 'it was not found when the model was judged again');
        const spool = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, sha256);
        if (size > _release_bundle_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGE_FILE_BYTES */ .Ds) {
            const location = this.#locationOf(pointer);
            return { contents: () => (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChunks */ .T9)(spool), ...(location !== '' && { location }) };
        }
        if (!this.#spooled.has(sha256))
            await this.#bring(path, size, sha256, pointer, spool);
        return { contents: () => (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChunks */ .T9)(spool) };
    }
    #locationOf({ tool, remote, registry }) {
        if (tool === 'lfs')
            return this.#lfsLocation;
        if (registry === undefined)
            return remote ?? '';
        // The page of the version, as MLflow addresses it.
        const { model, version } = registry;
        return `${remote?.replace(/\/+$/, '')}/#/models/${encodeURIComponent(model)}/versions/${version}`;
    }
    /** Takes the files away again. */
    async end() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#folder, { recursive: true, force: true });
    }
    async #bring(path, size, sha256, pointer, spool) {
        const into = () => sinkTo(spool);
        const wanted = { ...pointer, size, keepUpTo: 0, onlySha256: true, into };
        const [answer] = await this.#store.read([wanted]);
        if (answer?.state !== 'read' || answer.sha256 !== sha256)
            throw missing(path, sha256, answer?.state === 'not_followed' ? answer.reason : 'its store gives another, or none');
        this.#spooled.add(sha256);
    }
}
/** Begins the file anew. */
async function sinkTo(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w', 0o600);
    return {
        write: async (bytes) => {
            for (let at = 0; at < bytes.length;)
                at += (await file.write(bytes, at)).bytesWritten;
        },
        end: () => file.close(),
    };
}
function missing(path, sha256, reason) {
    return new _evaluation_bundle_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleDenial */ .M('object_missing', `The object behind the pointer of ${JSON.stringify(path.slice(0, 200))} (sha256 ${sha256}) cannot be had: ${reason}. Push it again.`);
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
// EXTERNAL MODULE: ./lib/release/named-bundle.js
var named_bundle = __webpack_require__(36725);
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
// EXTERNAL MODULE: ./lib/attestation/sigstore-bundle.js + 2 modules
var sigstore_bundle = __webpack_require__(92740);
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
    const approval = attestations.find(({ name }) => name === 'approval');
    return {
        folder,
        attestations: attestations.map(({ bytes }) => bytes),
        approval: approval === undefined ? null : (0,canonical/* sha256Hex */.fg)(approval.bytes),
        predicates: [],
    };
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
    return { folder, attestations: [], approval: null, predicates };
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
    if (sha256 !== '' && signingKey !== undefined)
        throw new errors/* UserError */.y('With the input `bundle-sha256` a bundle that is on record is made again, and what a key signs of one is recorded with it: take `signing-key` away, or `bundle-sha256`.');
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
            const { bundleSha256: expected, isKeyless } = this.#inputs;
            const again = expected === undefined ? null : (0,named_bundle/* recordedAgain */.L)(written, expected, approved.ledger.entries);
            if (again !== null && !isKeyless) {
                await tellBundle(path, written, null);
                return { tag, sha256, size, path, signed: null, entry: again };
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
            // What is signed without a key is not named by the entry, so a job that only signs needs no right to write it.
            const entry = again ?? (await this.#record(approved, written, signed));
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
    async #record(approved, written, { attestations, approval }) {
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
            attestation: approval,
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

/***/ 57930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BundleDenial)
/* harmony export */ });
/* unused harmony export BUNDLE_DENIAL_CODES */
/** Why a bundle is not made, beside the links of the release gate and the rules of bundles; a closed list. */
const BUNDLE_DENIAL_CODES = (/* unused pure expression or super */ null && ([
    'content_expunged',
    'evidence_missing',
    'approval_not_recorded',
    'object_missing',
    'signature_unreadable',
]));
/** Something that a bundle must hold is not there any more, or cannot be read. Whoever catches it denies. */
class BundleDenial extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleDenial';
        this.code = code;
    }
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
const AUDIT_COMMANDS = [
    'verify',
    'export',
    'query',
    'replay',
    'checkpoint',
    'cycle-time',
    'retention',
    'init',
    'correct',
];
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
        filter: {
            model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
            person: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('person') || undefined,
            pull: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request') || undefined,
            type: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('type') || undefined,
            environment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('environment') || undefined,
            from: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('from') || undefined,
            to: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('to') || undefined,
        },
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
        isApplied: yesOrNo('apply', false),
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

/***/ 31758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ heldAttestation),
/* harmony export */   Lo: () => (/* binding */ bundleOutcome),
/* harmony export */   Q2: () => (/* binding */ lastEntryOf),
/* harmony export */   Vk: () => (/* binding */ uncorrected),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   lS: () => (/* binding */ signatureLink),
/* harmony export */   tA: () => (/* binding */ refusalOutcome)
/* harmony export */ });
/* unused harmony export BUNDLE_LINK_CODES */
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _attestation_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95403);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29327);
/* harmony import */ var _bundle_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88366);
/* harmony import */ var _bundle_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85311);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75144);
/* harmony import */ var _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16445);








/** Why a sound bundle is not that of a tag; a closed list, beside what bundles and proofs are refused for themselves. */
const BUNDLE_LINK_CODES = (/* unused pure expression or super */ null && ([
    'bundle_missing',
    'bundle_of_other_tag',
    'bundle_of_other_commit',
    'bundle_of_other_approval',
]));
/** Whether the ledger records this bundle, as that of this tag, commit and approval; null: there is too little to compare with. */
function bundleOutcome(facts) {
    const { bundle, entries, released } = facts;
    const difference = manifestDifference(facts);
    if (difference !== undefined)
        return difference;
    if (entries === null || !isKnown(released))
        return null;
    const standing = uncorrected(entries);
    const first = standing.find((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .madeBundle */ .Ou)(entry)?.tag === released.tag);
    const named = first === undefined ? undefined : (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .madeBundle */ .Ou)(first)?.sha256;
    if (first !== undefined && named !== bundle.sha256) {
        const message = `The ledger names ${named} as the bundle ${released.tag} (entry ${first.seq}), and this one is ${bundle.sha256}.`;
        return { holds: false, code: 'bundle_differs', message };
    }
    return outcomeOf(() => {
        const { seq } = (0,_bundle_record_js__WEBPACK_IMPORTED_MODULE_4__.recordedBundle)(bundle, standing);
        return `The bundle ${bundle.sha256} is verified, and entry ${seq} of the ledger records it.`;
    });
}
function isKnown({ commit, pullRequest, subject, content }) {
    return ![commit, pullRequest, subject, content].includes(null);
}
/** What the manifest says otherwise; what is not known yet is not compared. */
function manifestDifference({ bundle, released, repositoryId }) {
    const { manifest } = bundle;
    const { tag, model, version, commit, pullRequest, subject, content } = released;
    const rows = [
        ['bundle_of_other_tag', 'tag', manifest.tag, tag],
        ['bundle_of_other_tag', 'model', manifest.name, model],
        ['bundle_of_other_tag', 'version', manifest.version, version],
        ['bundle_of_other_approval', 'repository', manifest.repository.id, repositoryId],
        ['bundle_of_other_commit', 'commit', manifest.commit, commit],
        ['bundle_of_other_approval', 'pull request', manifest.pull_request.number, pullRequest?.number ?? null],
        ['bundle_of_other_approval', 'approved head', manifest.pull_request.head, pullRequest?.head ?? null],
        ['bundle_of_other_approval', 'subject', manifest.subject, subject],
        ['bundle_of_other_approval', 'content', manifest.content, content],
    ];
    const row = rows.find(([, , found, expected]) => expected !== null && found !== expected);
    if (row === undefined)
        return undefined;
    const [code, what, found, expected] = row;
    return { holds: false, code, message: `The bundle says as ${what} ${found}; expected ${expected}.` };
}
/**
 * The attestation of the approvals, or for one environment its summary, by its SHA-256; null where none holds. Of several
 * the first by digest, so that every run names the same.
 */
function attestationOf(held, environment) {
    const wanted = held.filter(({ proof }) => environment === undefined
        ? proof.kind === 'approval'
        : proof.kind === 'summary' && proof.environment === environment);
    return wanted.map(({ sha256 }) => sha256).sort()[0] ?? null;
}
/** Whether everything that must be signed of a bundle is, by somebody whose signatures count now. One that does not hold spoils all. */
async function signatureLink(bundle, files, signing, entries) {
    try {
        const record = (0,_bundle_record_js__WEBPACK_IMPORTED_MODULE_4__.recordedBundle)(bundle, uncorrected(entries));
        const held = [];
        for (const file of files)
            held.push(await heldAttestation(bundle, file, signing, record));
        const missing = (0,_bundle_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .missingProofs */ .kl)(held.map(({ proof }) => proof), bundle);
        if (missing.length > 0)
            throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__.VerifyRefusal('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
        const signers = [...new Set(held.map(({ proof }) => signerName(proof.signer)))].sort().join(', ');
        const message = `All ${held.length} attestations hold, signed by ${signers}.`;
        return { outcome: { holds: true, message }, held };
    }
    catch (error) {
        return { outcome: refusalOutcome(error), held: [] };
    }
}
/** Verifies one attestation at the time that the ledger recorded it. @throws AttestationRefusal, VerifyRefusal */
async function heldAttestation(bundle, { name, text }, { signers, trustedRoot }, record) {
    const sha256 = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(text);
    const recorded = record.attestedAt.get(sha256);
    const input = { signers: signers ?? {}, trustedRoot, at: recorded ?? record.at };
    const attestation = await (0,_attestation_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAttestation */ .o)(text, input);
    const proof = (0,_bundle_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOf */ .oX)(attestation, bundle);
    if (proof.signer.kind === 'key' && recorded === undefined) {
        const message = `${JSON.stringify(name)} is signed with the key ${proof.signer.name}, and no entry of the ledger names it with this bundle: nothing says when it was signed.`;
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__.VerifyRefusal('attestation_not_recorded', message);
    }
    return { proof, attestation, text, sha256 };
}
function signerName({ kind, name }) {
    return `${kind} ${name}`;
}
/** The number of the last entry that bundle and attestations rest on: the same for every run of one release. */
function lastEntryOf({ sha256, manifest }, held, entries) {
    const own = uncorrected(entries).filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .madeBundle */ .Ou)(entry);
        return bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
    });
    const naming = held.map((one) => own.find((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .madeBundle */ .Ou)(entry)?.attestations.includes(one.sha256)));
    return Math.max(...[own[0], ...naming].map((entry) => entry?.seq ?? 0));
}
/** A later entry may say that the record of a bundle was wrong. */
function uncorrected(entries) {
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .corrections */ .SX)(entries);
    return entries.filter(({ type, seq }) => type !== 'bundle' || !corrected.has(seq));
}
function outcomeOf(look) {
    try {
        return { holds: true, message: look() };
    }
    catch (error) {
        return refusalOutcome(error);
    }
}
/** Refusals are outcomes; anything else is an error. */
function refusalOutcome(error) {
    if (error instanceof _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx ||
        error instanceof _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationRefusal */ .H ||
        error instanceof _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__.VerifyRefusal) {
        return { holds: false, code: error.code, message: error.message };
    }
    throw error;
}


/***/ }),

/***/ 85311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordedBundle: () => (/* binding */ recordedBundle)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16445);



/**
 * The approval that a bundle names and the bundle itself must stand in the ledger as they are, and no later entry may call
 * them wrong.
 * @param entries of a ledger that was verified
 * @throws VerifyRefusal
 */
function recordedBundle({ manifest, sha256 }, entries) {
    const { seq, sha256: digest } = manifest.ledger.entry;
    const evaluation = entries.find((entry) => entry.seq === seq);
    if (evaluation === undefined || (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryDigest */ .LE)(evaluation) !== digest) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('evaluation_not_recorded', `The ledger has no entry ${seq} with the SHA-256 ${digest}: the approval in the bundle is of another ledger, or the clone is older. Fetch the branch of the ledger.`);
    }
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    if (corrected.has(seq)) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('decision_corrected', `Entry ${seq} of the ledger approved it, and entry ${corrected.get(seq)} says that this was wrong.`);
    }
    const attestedAt = new Map();
    const known = entries.filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .madeBundle */ .Ou)(entry);
        const isOf = bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
        return isOf && bundle.subject === manifest.subject && bundle.content === manifest.content;
    });
    const recorded = known.filter((entry) => !corrected.has(entry.seq));
    for (const entry of recorded) {
        for (const attestation of (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .madeBundle */ .Ou)(entry)?.attestations ?? [])
            if (!attestedAt.has(attestation))
                attestedAt.set(attestation, entry.at);
    }
    const [first] = recorded;
    if (first !== undefined)
        return { seq: first.seq, at: first.at, attestedAt };
    const [wrong] = known;
    if (wrong !== undefined) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('bundle_not_recorded', `Entry ${wrong.seq} of the ledger records the bundle, and entry ${corrected.get(wrong.seq)} says that this was wrong.`);
    }
    throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('bundle_not_recorded', `The ledger knows no bundle ${manifest.tag} with the SHA-256 ${sha256}. It was not made here, or the clone is older: fetch the branch of the ledger.`);
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
    if (facts.attestation != null && !detail.attestations.includes(facts.attestation))
        throw new Error(`The bundle ${detail.tag} is not what ${facts.attestation} was signed for.`);
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
    const { environment, from, to, outcome, compliance } = detail;
    mustExplain('rollback', detail);
    mustSwitch('rollback', to, outcome);
    const id = ['rollback', environment, from?.sha256 ?? 'none', to?.sha256 ?? 'none', runOf(facts), outcome];
    return draftOf('rollback', id, detail, facts, compliance === undefined ? [] : [compliance]);
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
    const { attestation = null } = facts;
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
            attestation,
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


/***/ })

};
