export const id = 7281;
export const ids = [7281,646];
export const modules = {

/***/ 4162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ MOST_ATTESTATIONS),
/* harmony export */   Zd: () => (/* binding */ MOST_ATTESTATION_BYTES),
/* harmony export */   aF: () => (/* binding */ readAttestations)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24651);





/** Far more than environments that anybody declares. */
const MOST_ATTESTATIONS = 200;
const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024;
/** Every file of a folder as an attestation, in the order of their names. @throws AttestationRefusal, UserError */
async function readAttestations(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The attestations (${folder}) cannot be read: ${error.message}.`, [], {
            cause: error,
        });
    });
    if (found.length > MOST_ATTESTATIONS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} holds ${found.length} files; at most ${MOST_ATTESTATIONS} are read.`);
    const names = found.map(({ name }) => name).sort();
    const other = found.find((entry) => !entry.isFile());
    if (other !== undefined)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('bundle_malformed', `${JSON.stringify(other.name)} is no regular file.`);
    return Promise.all(names.map((name) => readAttestation(folder, name)));
}
async function readAttestation(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MOST_ATTESTATION_BYTES)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
    const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    if (text === undefined)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
    return { name, text };
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

/***/ 43709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W6: () => (/* binding */ SealRefusal),
  WK: () => (/* binding */ readReleasedFile),
  sK: () => (/* binding */ requireIdentity),
  wh: () => (/* binding */ unsealedChunks)
});

// UNUSED EXPORTS: SEAL_CODES

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/release/sealed-header.js

/** Far more than the recipients of a configuration need; a file that is longer here is none of ours. */
const LONGEST_HEADER = 16 * 1024;
/** As many recipients as a configuration may have. */
const MOST_RECIPIENTS = 20;
const VERSION = 'age-encryption.org/v1';
/** Whether bytes begin as a file of age does: a tar never does, it begins with the name of a file of the bundle. */
function looksSealed(start) {
    return external_node_buffer_.Buffer.from(start.subarray(0, VERSION.length)).toString('latin1') === VERSION;
}
/**
 * Why the beginning of a file is not that of a bundle encrypted for X25519 recipients; null: it is. It is asked before the
 * library reads it, which would take headers of any length, and passphrases (scrypt), whose cost the file itself sets.
 */
function headerProblem(start) {
    if (!looksSealed(start))
        return 'it does not begin as a file of age does.';
    const text = external_node_buffer_.Buffer.from(start.subarray(0, LONGEST_HEADER)).toString('latin1');
    const lines = text.split('\n');
    const end = lines.findIndex((line) => line.startsWith('---'));
    // The last piece is no whole line.
    if (end === -1 || end === lines.length - 1)
        return `its header does not end within ${LONGEST_HEADER / 1024} KiB.`;
    const header = lines.slice(0, end);
    if (header[0] !== VERSION)
        return 'it is of another version of age.';
    const kinds = header.filter((line) => line.startsWith('-> ')).map((line) => line.split(' ')[1] ?? '');
    if (kinds.includes('scrypt'))
        return 'it is encrypted with a passphrase, and not for recipients.';
    const other = kinds.find((kind) => kind !== 'X25519');
    if (other !== undefined)
        return `it has a recipient of the kind ${JSON.stringify(other.slice(0, 60))}; known is X25519 only.`;
    if (kinds.length === 0)
        return 'it is encrypted for nobody.';
    return kinds.length > MOST_RECIPIENTS
        ? `it is encrypted for ${kinds.length} recipients; there are at most ${MOST_RECIPIENTS}.`
        : null;
}

// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/commands/byte-stream.js
var byte_stream = __webpack_require__(54699);
;// CONCATENATED MODULE: ./lib/commands/bundle-unsealing.js





/** Why a released bundle that is encrypted cannot be read; a closed list (docs/reference/deployment.md). */
const SEAL_CODES = (/* unused pure expression or super */ null && (['bundle_identity_missing', 'encrypted_differs', 'not_decryptable']));
/** An encrypted bundle that is not the one of the ledger, or that nobody here can decrypt. */
class SealRefusal extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'SealRefusal';
        this.code = code;
    }
}
/** @throws SealRefusal where there is no key */
function requireIdentity(identity) {
    if (identity !== undefined)
        return identity;
    throw new SealRefusal('bundle_identity_missing', 'The bundle is encrypted for those who deploy it, and no identity was given. Set the input `bundle-identity` of the action (a secret of the GitHub environment), or `--identity FILE`.');
}
/**
 * The bytes of an encrypted bundle, decrypted as they are asked for. What comes before an error was authentic, and may still
 * not be all of it: only who reads to the end has the bundle.
 * @throws SealRefusal, UserError
 */
async function* unsealedChunks(path, identity) {
    const key = requireIdentity(identity);
    const problem = headerProblem(await startOf(path));
    if (problem !== null)
        throw new SealRefusal('not_decryptable', `The encrypted bundle cannot be read: ${problem}`);
    const source = (0,byte_stream/* copied */.p)((0,bundle_file/* fileChunks */.T9)(path));
    try {
        yield* decrypted(key, source);
    }
    finally {
        await source.return(undefined);
    }
}
/**
 * Verifies a bundle on disk as it was released, encrypted or not, in one pass: nothing decrypted is written anywhere.
 * @throws SealRefusal, BundleRefusal, UserError
 */
async function readReleasedFile(path, identity, options) {
    return looksSealed(await startOf(path))
        ? (0,bundle_archive/* readBundle */.Bo)(unsealedChunks(path, identity), options)
        : (0,bundle_file/* readBundleFile */.zi)(path, options);
}
async function* decrypted(identity, source) {
    const plain = await identity.decrypt((0,byte_stream/* webStream */.I)(source)).catch(unreadable);
    const reader = plain.getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read().catch(unreadable);
            if (done)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/** What the library says is not repeated: it is made for programmers, and speaks of what only the deployer may know. */
function unreadable(error) {
    if (error instanceof errors/* UserError */.y)
        throw error;
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    const message = isOther
        ? 'The encrypted bundle is for other recipients than the identity of this run: take the key whose public part stood under `bundles.recipients` when it was released.'
        : 'The encrypted bundle was changed or cut off: it cannot be decrypted to its end.';
    throw new SealRefusal('not_decryptable', message, { cause: error });
}
async function startOf(path) {
    for await (const bytes of (0,bundle_file/* fileChunks */.T9)(path))
        return Uint8Array.from(bytes.subarray(0, LONGEST_HEADER));
    return new Uint8Array();
}


/***/ }),

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ webStream),
/* harmony export */   p: () => (/* binding */ copied)
/* harmony export */ });
/** Streams keep pieces for a while, and `fileChunks` writes over them. */
async function* copied(chunks, seen) {
    for await (const bytes of chunks) {
        seen?.(bytes);
        yield Uint8Array.from(bytes);
    }
}
/** `ReadableStream.from` came with Node 20.6. */
function webStream(source) {
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await source.next();
            if (done === true)
                controller.close();
            else
                controller.enqueue(value);
        },
        async cancel() {
            await source.return(undefined);
        },
    });
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

/***/ 78630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bh: () => (/* binding */ BundleUnavailable),
  V5: () => (/* binding */ ReleasedBundles),
  uY: () => (/* binding */ attestedOf),
  Jz: () => (/* binding */ isOtherFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/bundle-link.js
var bundle_link = __webpack_require__(31758);
// EXTERNAL MODULE: ./lib/release/release-files.js
var release_files = __webpack_require__(19114);
// EXTERNAL MODULE: ./lib/release/release-port.js
var release_port = __webpack_require__(78946);
// EXTERNAL MODULE: ./lib/commands/attestation-files.js
var attestation_files = __webpack_require__(4162);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
// EXTERNAL MODULE: ./lib/commands/bundle-unsealing.js + 1 modules
var bundle_unsealing = __webpack_require__(43709);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/commands/sealed-download.js




/**
 * Reads an encrypted bundle of a release: it lies on this machine for as long as it is read, and is decrypted only once it is
 * the file that the ledger names. Whoever may write can change a release, and would otherwise choose what is decrypted here.
 * @throws SealRefusal, UserError, and what `download` and `read` throw
 */
async function readSealedAsset({ asset, sha256, identity }, path, download, read) {
    // Without a key nothing is worth fetching; of other bytes GitHub's own digest often tells as well.
    const key = (0,bundle_unsealing/* requireIdentity */.sK)(identity);
    if (asset.sha256 !== null)
        requireSame(asset.name, asset.sha256, sha256);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const part of keptAt(path, download(asset)))
            hash.update(part);
        requireSame(asset.name, hash.digest('hex'), sha256);
        return await read((0,bundle_unsealing/* unsealedChunks */.wh)(path, key));
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
function requireSame(name, found, expected) {
    if (found === expected)
        return;
    const message = `${JSON.stringify(name)} of the release has the SHA-256 ${found}; the ledger's entry of the release says ${expected}. Somebody replaced the file: it is not decrypted. Find out who, and release the model anew.`;
    throw new bundle_unsealing/* SealRefusal */.W6('encrypted_differs', message);
}
/** Writes the bytes to a file as they pass. */
async function* keptAt(path, bytes) {
    const failed = (error) => {
        throw new errors/* UserError */.y(`${path} cannot be written: ${error.message}.`, [], { cause: error });
    };
    const file = await (0,promises_.open)(path, 'w').catch(failed);
    try {
        for await (const part of bytes) {
            await file.writeFile(part).catch(failed);
            yield part;
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/commands/released-bundle.js













/** No such release, draft, or file, or its bytes could not be had to the end, or not in the clear. */
class BundleUnavailable extends Error {
    code;
    constructor(message, options, code = 'not_retrievable') {
        super(message, options);
        this.name = 'BundleUnavailable';
        this.code = code;
    }
}
/** Bundles as releases keep them. A release can be changed by whoever may write, so nothing is believed but the digest asked for. */
class ReleasedBundles {
    #releases;
    #folder;
    #identity;
    /**
     * @param folder where the bytes are kept; it is made where it is not there
     * @param identity what encrypted bundles are decrypted with; without it those are refused
     */
    constructor(releases, folder, identity) {
        this.#releases = releases;
        this.#folder = folder;
        this.#identity = identity;
    }
    /**
     * Downloads TAG.tar, or TAG.tar.age where the ledger says that it is encrypted, and the attestations of a published release, and verifies every byte of the bundle against its SHA-256.
     * @param attested `attestedOf` the bundle: files that it does not name say nothing, whoever put them there
     * @throws BundleUnavailable, BundleRefusal, AttestationRefusal, GitHubFailure
     */
    async fetch(reference, attested) {
        const release = await this.#published(reference);
        const file = await this.fileOf(release, reference);
        return { ...file, attestations: await this.attestationsOf(release, attested) };
    }
    /**
     * Only the bundle. What ran or runs is brought back by its digest; nothing else of its release may stand in the way.
     * @throws BundleUnavailable, BundleRefusal, GitHubFailure
     */
    async fetchFile(reference) {
        return this.fileOf(await this.#published(reference), reference);
    }
    async #published({ tag }) {
        const release = await this.#releases.findRelease(tag);
        if (release !== null && !release.isDraft)
            return release;
        throw new BundleUnavailable(`There is no published release of ${tag}.`);
    }
    /**
     * The bundle as a release has it that was found, a draft among them. Every download of a bundle goes through here.
     * @throws BundleUnavailable, BundleRefusal, GitHubFailure
     */
    async fileOf(release, reference) {
        const path = (0,external_node_path_.join)(this.#folder, `${reference.sha256}.tar`);
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        const bundle = await this.#bundle(reference, release, path);
        return { path, bundle, url: release.url };
    }
    /** The ledger says which of the two files counts, never what the release happens to have. */
    async #bundle(reference, release, path) {
        const { tag, encrypted: sha256 } = reference;
        if (sha256 === null)
            return this.#plain(reference, this.#bytesOf(assetOf(release, (0,release_files/* bundleFileName */.MZ)(tag, false))), path);
        const asset = assetOf(release, (0,release_files/* bundleFileName */.MZ)(tag, true));
        const sealed = { asset, sha256, identity: this.#identity };
        return readSealedAsset(sealed, `${path}.age`, (one) => this.#bytesOf(one), (bytes) => this.#plain(reference, bytes, path)).catch((error) => {
            if (!(error instanceof bundle_unsealing/* SealRefusal */.W6))
                throw error;
            throw new BundleUnavailable(error.message, { cause: error }, error.code);
        });
    }
    async #plain({ tag, sha256 }, bytes, path) {
        try {
            const bundle = await (0,bundle_archive/* readBundle */.Bo)(keptAt(path, bytes), { sha256 });
            if (bundle.manifest.tag === tag)
                return bundle;
            const message = `The bundle calls itself ${bundle.manifest.tag}; it was asked for as ${tag}.`;
            throw new bundle_archive/* BundleRefusal */.dx('bundle_differs', message);
        }
        catch (error) {
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
    }
    /**
     * What a release has of the attestations that the ledger names.
     * @throws BundleUnavailable, AttestationRefusal, GitHubFailure
     */
    async attestationsOf(release, attested) {
        const { tag } = release;
        // A bundle that was signed without keys has its attestations from others: only their names are known.
        const assets = release.assets.filter((asset) => attested.size > 0 ? mayBeOf(asset, attested) : (0,release_files/* isAttestationName */.eB)(tag, asset.name));
        if (assets.length > attestation_files/* MOST_ATTESTATIONS */.Ud) {
            const message = `The release of ${tag} has ${assets.length} attestations; at most ${attestation_files/* MOST_ATTESTATIONS */.Ud} are read.`;
            throw new refusal/* AttestationRefusal */.H('bundle_too_large', message);
        }
        const files = [];
        for (const asset of assets) {
            const bytes = await this.#attestation(asset);
            const isNamed = bytes !== null && attested.has((0,canonical/* sha256Hex */.fg)(bytes));
            if (attested.size === 0 || isNamed)
                files.push(textOfAttestation(asset.name, bytes));
        }
        return files.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** Null: it is larger than any attestation. */
    async #attestation(asset) {
        const parts = [];
        let size = 0;
        for await (const part of this.#bytesOf(asset)) {
            size += part.length;
            if (size > attestation_files/* MOST_ATTESTATION_BYTES */.Zd)
                return null;
            parts.push(Uint8Array.from(part));
        }
        return Buffer.concat(parts);
    }
    async *#bytesOf(asset) {
        if (!asset.isComplete)
            throw new BundleUnavailable(`The upload of ${JSON.stringify(asset.name)} was broken off.`);
        try {
            yield* this.#releases.download(asset);
        }
        catch (error) {
            if (!(error instanceof release_port/* ReleaseFailure */.W))
                throw error;
            throw new BundleUnavailable(error.message, { cause: error });
        }
    }
}
/** SHA-256 of the attestations that the ledger names with a bundle; empty where it names none. */
function attestedOf(entries, reference) {
    const own = (0,bundle_link/* uncorrected */.Vk)(entries)
        .map((entry) => (0,query/* madeBundle */.Ou)(entry))
        .filter((bundle) => bundle?.sha256 === reference.sha256 && bundle.tag === reference.tag);
    return new Set(own.flatMap((bundle) => bundle?.attestations ?? []));
}
/** Whether a file can be one that the ledger names; without GitHub's digest only its bytes tell. */
function mayBeOf({ name, sha256, isComplete }, attested) {
    return name.endsWith('.sigstore.json') && isComplete && (sha256 === null || attested.has(sha256));
}
function textOfAttestation(name, bytes) {
    if (bytes === null)
        throw new refusal/* AttestationRefusal */.H('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
    const text = (0,audit_ledger/* textOf */.b6)(bytes);
    if (text !== undefined)
        return { name, text };
    throw new refusal/* AttestationRefusal */.H('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
}
/** Whether GitHub itself says that the file of a release is another than the one asked for: then it is not downloaded. */
function isOtherFile(release, { tag, sha256, size }) {
    const asset = release.assets.find(({ name }) => name === (0,release_files/* bundleFileName */.MZ)(tag, false));
    if (asset === undefined || !asset.isComplete)
        return false;
    return asset.size !== size || (asset.sha256 !== null && asset.sha256 !== sha256);
}
/** A release has at most one file of a name; two would be two answers. */
function assetOf({ tag, assets }, name) {
    const [asset, another] = assets.filter((one) => one.name === name);
    if (asset !== undefined && another === undefined)
        return asset;
    const wanted = `The release of ${tag} has ${asset === undefined ? 'no' : 'two'} ${name}.`;
    const other = (0,release_files/* bundleFileName */.MZ)(tag, name === (0,release_files/* bundleFileName */.MZ)(tag, false));
    const isThere = asset === undefined && assets.some((one) => one.name === other);
    throw new BundleUnavailable(isThere ? `${wanted} ${otherForm(other)}` : wanted);
}
/** The other form of a bundle is never taken instead: the ledger says how it was released. */
function otherForm(name) {
    return name.endsWith('.age')
        ? `It has ${name}, of which the ledger knows nothing.`
        : `It has ${name} in the clear instead, although it was released encrypted: somebody changed the release, and whoever may read the repository can have the bundle.`;
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

/***/ 38881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RestReleases)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/release/release-port.js
var release_port = __webpack_require__(78946);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
// EXTERNAL MODULE: ./lib/github/answer.js
var github_answer = __webpack_require__(36901);
;// CONCATENATED MODULE: ./lib/github/release-answer.js


function release(answer) {
    const raw = (answer ?? {});
    if (typeof raw.draft !== 'boolean' || !Array.isArray(raw.assets))
        throw new failure/* MalformedAnswer */.ol('draft or assets of the release are missing');
    return {
        id: (0,github_answer/* whole */.WQ)(raw.id, 'id'),
        tag: (0,github_answer/* text */.Qq)(raw.tag_name, 'tag_name'),
        url: (0,github_answer/* text */.Qq)(raw.html_url, 'html_url'),
        uploadUrl: (0,github_answer/* text */.Qq)(raw.upload_url, 'upload_url'),
        isDraft: raw.draft,
        isImmutable: raw.immutable === true,
        title: (0,github_answer/* textOrNull */.ef)(raw.name, 'name') ?? '',
        body: (0,github_answer/* textOrNull */.ef)(raw.body, 'body') ?? '',
        assets: raw.assets.map(releaseAsset),
    };
}
function releaseAsset(answer) {
    const raw = (answer ?? {});
    const digest = (0,github_answer/* textOrNull */.ef)(raw.digest, 'digest');
    return {
        id: (0,github_answer/* whole */.WQ)(raw.id, 'id'),
        name: (0,github_answer/* text */.Qq)(raw.name, 'name'),
        size: (0,github_answer/* whole */.WQ)(raw.size, 'size'),
        isComplete: raw.state === 'uploaded',
        sha256: digest === null ? null : (/^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] ?? 'unreadable'),
    };
}

;// CONCATENATED MODULE: ./lib/github/release-transfer.js


/**
 * Where files of releases may be sent, and the token with them: beside the API, or on GitHub's host for uploads
 * (`api.github.com` and `uploads.github.com`).
 */
function isUploadAddress(address, apiUrl) {
    const api = new URL(apiUrl);
    return (address.protocol === api.protocol &&
        (address.host === api.host || address.host === api.host.replace(/^api\./, 'uploads.')));
}
/** Null for anything that may pass when it is tried again. */
function refusalOf(error) {
    const status = (0,failure/* statusOf */.c2)(error);
    if (status === undefined || status < 400 || status >= 500 || status === 408 || status === 429)
        return null;
    const { message } = error;
    const said = `${message} ${JSON.stringify(error.response?.data ?? '')}`;
    return {
        detail: message.split('\n', 1)[0]?.slice(0, 200) ?? '',
        isTaken: status === 422 && /already_exists/.test(said),
        isTagUsed: status === 422 && /used by an immutable release/.test(said),
    };
}
/**
 * The bytes of a file as the body of one request. A file that is longer or shorter than it was said to be ends the request,
 * and `failure` says so.
 */
function sentOnce(file) {
    let failure = null;
    async function* counted() {
        let size = 0;
        for await (const bytes of file.open()) {
            size += bytes.length;
            if (size > file.size)
                break;
            yield bytes;
        }
        if (size === file.size)
            return;
        const found = size > file.size ? 'more' : String(size);
        failure = new release_port/* ReleaseFailure */.W('file_changed', `${file.name} has ${found} bytes, and ${file.size} were announced: it changed while it was read.`);
        throw failure;
    }
    return { stream: ReadableStream.from(counted()), failure: () => failure };
}

;// CONCATENATED MODULE: ./lib/github/release-tag.js




/** A tag may name a tag; nobody names more than a few. */
const MOST_TAGS_OF_TAGS = 8;
const MOST_TRIES = 4;
/** Tags over GitHub's REST API, by their full names only. */
class RestTags {
    #client;
    #where;
    constructor(client, where) {
        this.#client = client;
        this.#where = where;
    }
    state(tag) {
        return (0,failure/* calling */.X_)(`read the tag ${tag}`, async () => {
            const refOf = (ref) => (0,failure/* orNull */.Xd)(this.#client.rest.git.getRef({ ...this.#where, ref }));
            const [found, branch] = await Promise.all([refOf(`tags/${tag}`), refOf(`heads/${tag}`)]);
            // GitHub may answer with refs that only begin with the name.
            const isExact = found?.data.ref === `refs/tags/${tag}`;
            const object = isExact ? found.data.object : null;
            return {
                name: tag,
                object: object === null ? null : (0,github_answer/* text */.Qq)(object.sha, 'object'),
                commit: object === null ? null : await this.#peeled(object),
                isBranchToo: branch?.data.ref === `refs/heads/${tag}`,
            };
        });
    }
    async #peeled(object) {
        let at = object;
        for (let depth = 0; at.type === 'tag'; depth += 1) {
            if (depth === MOST_TAGS_OF_TAGS)
                return null;
            at = (await this.#client.rest.git.getTag({ ...this.#where, tag_sha: at.sha })).data.object;
        }
        return at.type === 'commit' ? (0,github_answer/* text */.Qq)(at.sha, 'object') : null;
    }
    /**
     * False: there is a tag of this name already. Where the answer is lost the tag is read: one at the commit is taken for this
     * one, so that a release that is refused afterwards leaves none.
     * @throws ReleaseFailure where GitHub will not make it
     */
    async create(tag, commit) {
        for (let tries = 1;; tries += 1) {
            try {
                return await this.#made(tag, commit);
            }
            catch (error) {
                if (error instanceof release_port/* ReleaseFailure */.W)
                    throw error;
                const { object } = await this.state(tag);
                if (object !== null)
                    return object === commit;
                if (tries === MOST_TRIES)
                    throw new failure/* GitHubFailure */.iK(`make the tag ${tag}`, (0,failure/* statusOf */.c2)(error), { cause: error });
            }
        }
    }
    async #made(tag, commit) {
        try {
            await this.#client.rest.git.createRef({
                ...this.#where,
                ref: `refs/tags/${tag}`,
                sha: commit,
                // Sent again unseen, a request whose answer was lost would find its own tag and take it for another's.
                request: { retries: 0 },
            });
            return true;
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal === null)
                throw error;
            if (/reference already exists/i.test(refusal.detail))
                return false;
            const message = `GitHub refused to make the tag ${tag} at ${commit}: ${refusal.detail}. Check \`permissions: contents: write\` of the workflow, and that a ruleset for tags lets it make this one; or push the tag yourself. Nothing was published.`;
            throw new release_port/* ReleaseFailure */.W('tag_refused', message, { cause: error });
        }
    }
    async remove(tag) {
        await (0,failure/* calling */.X_)(`remove the tag ${tag}`, () => (0,failure/* orNull */.Xd)(this.#client.rest.git.deleteRef({ ...this.#where, ref: `tags/${tag}` })));
    }
}

;// CONCATENATED MODULE: ./lib/github/release.js







/** "Each file included in a release must be under 2 GiB." */
const MOST_ASSET_BYTES = 2 ** 31 - 1;
const UPLOADS = 4;
/** Releases over GitHub's REST API. Files are streams in both directions. */
class RestReleases {
    #client;
    #where;
    #tags;
    #apiUrl;
    #retryBaseMs;
    constructor(client, repository, options) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
        this.#tags = new RestTags(client, this.#where);
        this.#apiUrl = options.apiUrl;
        this.#retryBaseMs = options.retryBaseMs;
    }
    findRelease(tag) {
        return (0,failure/* calling */.X_)(`read the release of ${tag}`, async () => {
            const found = await (0,failure/* orNull */.Xd)(this.#client.rest.repos.getReleaseByTag({ ...this.#where, tag }));
            if (found === null)
                return null;
            const known = release(found.data);
            if (known.tag !== tag)
                throw new failure/* MalformedAnswer */.ol(`it is the release of ${known.tag}`);
            return known;
        });
    }
    releaseOf(id) {
        return (0,failure/* calling */.X_)(`read the release ${id}`, async () => {
            const found = await (0,failure/* orNull */.Xd)(this.#client.rest.repos.getRelease({ ...this.#where, release_id: id }));
            return found === null ? null : release(found.data);
        });
    }
    drafts(tag) {
        return (0,failure/* calling */.X_)('list the releases', async () => {
            const all = await (0,pages/* everyItem */.l)(this.#client, this.#client.rest.repos.listReleases, this.#where);
            const ours = all.filter((raw) => raw.draft === true && raw.tag_name === tag).map(release);
            return ours.sort((a, b) => a.id - b.id);
        });
    }
    createDraft(said) {
        return this.#releasing(said.tag, `make a draft of the release ${said.tag}`, async () => {
            const draft = { ...this.#where, ...fieldsOf(said), draft: true };
            return release((await this.#client.rest.repos.createRelease(draft)).data);
        });
    }
    async upload(into, file) {
        if (file.size > MOST_ASSET_BYTES) {
            throw new release_port/* ReleaseFailure */.W('asset_too_large', `${file.name} has ${file.size} bytes; GitHub takes files under 2 GiB. Keep large files out of the bundle, by digest and location.`);
        }
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#send(into, file);
            }
            catch (error) {
                if (error instanceof release_port/* ReleaseFailure */.W)
                    throw error;
                const refusal = refusalOf(error);
                if (refusal?.isTaken === true) {
                    const kept = await this.#leftover(into, file);
                    if (kept !== null)
                        return kept;
                }
                else if (refusal !== null) {
                    throw uploadRefusal(into, file, refusal.detail, error);
                }
                if (attempt >= UPLOADS)
                    throw uploadFailure(file, error);
            }
            await (0,promises_.setTimeout)(attempt ** 2 * this.#retryBaseMs);
        }
    }
    async #send(into, file) {
        const url = new URL(into.uploadUrl.replace(/\{.*$/, ''));
        if (!isUploadAddress(url, this.#apiUrl)) {
            throw new failure/* MalformedAnswer */.ol(`files of releases would go to ${url.host}, which is not this GitHub's address for uploads`);
        }
        url.searchParams.set('name', file.name);
        const sent = sentOnce(file);
        const { data } = await this.#client
            .request({
            method: 'POST',
            url: url.toString(),
            headers: {
                'content-type': 'application/octet-stream',
                'content-length': String(file.size),
            },
            data: sent.stream,
            // A stream is sent once; this class begins it anew.
            request: { retries: 0 },
        })
            .catch((error) => {
            throw sent.failure() ?? error;
        });
        return this.#accepted(releaseAsset(data), file);
    }
    /** GitHub renames what it does not like; an upload that upstream broke is listed as incomplete. */
    #accepted(asset, file) {
        if (asset.name !== file.name) {
            throw new release_port/* ReleaseFailure */.W('asset_renamed', `GitHub stored ${file.name} as ${asset.name}. Use letters, digits, full stops, hyphens and underscores in names.`);
        }
        if (isSame(asset, file))
            return asset;
        throw new release_port/* ReleaseFailure */.W('asset_differs', `GitHub received ${file.name} with ${asset.size} bytes and sha256 ${asset.sha256 ?? 'unknown'}, expected ${file.size} bytes and ${file.sha256}. Nothing was published; run the workflow again.`);
    }
    /** What an attempt that broke left under the name: kept where it is the file, removed otherwise. */
    async #leftover(into, file) {
        const found = await (0,failure/* calling */.X_)(`list the files of the release ${into.tag}`, async () => {
            const listing = this.#client.rest.repos.listReleaseAssets;
            const assets = await (0,pages/* everyItem */.l)(this.#client, listing, { ...this.#where, release_id: into.id });
            return assets.map(releaseAsset).find(({ name }) => name === file.name);
        });
        if (found === undefined)
            return null;
        if (isSame(found, file) && found.sha256 !== null)
            return found;
        await (0,failure/* calling */.X_)(`remove ${file.name} from the release ${into.tag}`, () => (0,failure/* orNull */.Xd)(this.#client.rest.repos.deleteReleaseAsset({ ...this.#where, asset_id: found.id })));
        return null;
    }
    async *download(asset) {
        const { data } = await (0,failure/* calling */.X_)(`download ${asset.name}`, () => this.#client.rest.repos.getReleaseAsset({
            ...this.#where,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            // Octokit takes a body that breaks off for an empty one; the stream itself tells.
            request: { parseSuccessResponseBody: false },
        }));
        let size = 0;
        try {
            for await (const bytes of data) {
                size += bytes.length;
                yield bytes;
            }
        }
        catch (error) {
            const message = `The download of ${asset.name} broke after ${size} of ${asset.size} bytes. Run the workflow again.`;
            throw new release_port/* ReleaseFailure */.W('download_failed', message, { cause: error });
        }
        if (size === asset.size)
            return;
        throw new release_port/* ReleaseFailure */.W('download_truncated', `The download of ${asset.name} has ${size} bytes, expected ${asset.size}.`);
    }
    async publish(draft, said) {
        const where = { ...this.#where, release_id: draft.id };
        await this.#releasing(said.tag, `publish the release ${said.tag}`, () => this.#client.rest.repos.updateRelease({ ...where, ...fieldsOf(said), draft: false }));
        return (0,failure/* calling */.X_)(`read the release of ${said.tag}`, async () => release((await this.#client.rest.repos.getRelease(where)).data));
    }
    async unpublish({ id, tag }) {
        await (0,failure/* calling */.X_)(`take back the release ${tag}`, () => this.#client.rest.repos.updateRelease({ ...this.#where, release_id: id, draft: true }));
    }
    async removeDraft({ id, tag }) {
        await (0,failure/* calling */.X_)(`remove the draft of the release ${tag}`, async () => {
            const where = { ...this.#where, release_id: id };
            const found = await (0,failure/* orNull */.Xd)(this.#client.rest.repos.getRelease(where));
            // Published meanwhile: it is no draft any more, and is not this method's to remove.
            if (found?.data.draft === true)
                await (0,failure/* orNull */.Xd)(this.#client.rest.repos.deleteRelease(where));
        });
    }
    tagState(tag) {
        return this.#tags.state(tag);
    }
    createTag(tag, commit) {
        return this.#tags.create(tag, commit);
    }
    removeTag(tag) {
        return this.#tags.remove(tag);
    }
    /** Wraps what GitHub refuses because of the tag or the state of the release. */
    async #releasing(tag, what, call) {
        try {
            return await call();
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal?.isTagUsed === true) {
                const message = `The tag ${tag} belonged to an immutable release, so GitHub never lets it be released again. Make another (the same name with .2 at its end).`;
                throw new release_port/* ReleaseFailure */.W('tag_used', message, { cause: error });
            }
            if (refusal?.isTaken === true) {
                const message = `There is a release of the tag ${tag} already: another run was faster. Nothing of this one was published.`;
                throw new release_port/* ReleaseFailure */.W('release_exists', message, { cause: error });
            }
            if ((0,failure/* statusOf */.c2)(error) === 404 && what.startsWith('publish')) {
                const message = `The draft of the release ${tag} is gone: somebody deleted it, or the token lacks \`contents: write\`.`;
                throw new release_port/* ReleaseFailure */.W('draft_gone', message, { cause: error });
            }
            throw error instanceof failure/* GitHubFailure */.iK
                ? error
                : new failure/* GitHubFailure */.iK(what, (0,failure/* statusOf */.c2)(error), { cause: error });
        }
    }
}
function fieldsOf({ tag, commit, title, body }) {
    return { tag_name: tag, target_commitish: commit, name: title, body };
}
function uploadRefusal(into, file, detail, cause) {
    if ((0,failure/* statusOf */.c2)(cause) === 404) {
        const message = `The draft of the release ${into.tag} is gone, so ${file.name} could not be sent: somebody deleted it, or the token lacks \`contents: write\`.`;
        return new release_port/* ReleaseFailure */.W('draft_gone', message, { cause });
    }
    if (/immutable release/i.test(detail)) {
        const message = `The release ${into.tag} was published and is immutable; ${file.name} cannot be added.`;
        return new release_port/* ReleaseFailure */.W('release_immutable', message, { cause });
    }
    const message = `GitHub refused ${file.name}: ${detail}. Check \`permissions: contents: write\` of the workflow.`;
    return new release_port/* ReleaseFailure */.W('upload_refused', message, { cause });
}
function uploadFailure(file, cause) {
    if (refusalOf(cause)?.isTaken === true) {
        const message = `Another file is put under the name ${file.name} again and again: another run works on the same draft.`;
        return new release_port/* ReleaseFailure */.W('asset_exists', message, { cause });
    }
    const status = (0,failure/* statusOf */.c2)(cause);
    const answer = status === undefined ? 'the connection broke' : `it answered ${status}`;
    const message = `${file.name} could not be sent to GitHub (${answer}), also after three more tries. Nothing was published; run the workflow again later.`;
    return new release_port/* ReleaseFailure */.W('upload_failed', message, { cause });
}
function isSame(asset, file) {
    return (asset.isComplete && asset.size === file.size && (asset.sha256 === null || asset.sha256 === file.sha256));
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

/***/ 19114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ bundleFileName),
/* harmony export */   Xy: () => (/* binding */ isReleaseFileName),
/* harmony export */   dy: () => (/* binding */ releaseFiles),
/* harmony export */   eB: () => (/* binding */ isAttestationName)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** The file of a release that has the bundle of a tag. */
function bundleFileName(tag, isEncrypted) {
    return isEncrypted ? `${tag}.tar.age` : `${tag}.tar`;
}
/**
 * What a release consists of. Every run of one release makes the same files, so that a repeated one finds its own. Of an
 * encrypted bundle the sums name both: the file, and what it is once it is decrypted.
 */
function releaseFiles({ manifest: { tag }, sha256: plain }, { file, encrypted }, held, checkpoint) {
    const files = [file, ...namedAttestations(tag, held), textFile('checkpoint.txt', checkpoint)];
    const inside = encrypted === null ? [] : [{ name: bundleFileName(tag, false), sha256: plain }];
    const sums = [...files, ...inside].map(({ name, sha256 }) => `${sha256}  ${name}\n`).sort();
    return [...files, textFile('SHA256SUMS', sums.join(''))];
}
/** Named by what they say, and where two say the same, by their order: never by the names that they came under. */
function namedAttestations(tag, held) {
    const used = new Map();
    return [...held]
        .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
        .map(({ proof: { kind, environment }, text }) => {
        const what = environment === null ? kind : `${kind}.${fileWord(environment)}`;
        const count = (used.get(what) ?? 0) + 1;
        used.set(what, count);
        return textFile(`${tag}.${count === 1 ? what : `${what}.${count}`}.sigstore.json`, text);
    });
}
const OWN_NAME = /^(?:summary(?:\.[A-Za-z0-9][A-Za-z0-9_-]{0,63})?|test-result|approval)(?:\.\d{1,3})?\.sigstore\.json$/;
/** Whether an attestation of a release can have this name. */
function isAttestationName(tag, name) {
    return name.startsWith(`${tag}.`) && OWN_NAME.test(name.slice(tag.length + 1));
}
/** Whether a release of ours can have a file of this name. */
function isReleaseFileName(tag, name) {
    const fixed = [bundleFileName(tag, false), bundleFileName(tag, true), 'checkpoint.txt', 'SHA256SUMS'];
    return fixed.includes(name) || isAttestationName(tag, name);
}
/** GitHub renames what holds another character. */
function fileWord(environment) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(environment) ? environment : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(environment);
}
function textFile(name, text) {
    const bytes = Buffer.from(text, 'utf8');
    return {
        name,
        size: bytes.length,
        sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes),
        open: async function* () {
            yield bytes;
        },
    };
}


/***/ }),

/***/ 78946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReleaseFailure)
/* harmony export */ });
/* unused harmony export RELEASE_FAILURE_CODES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Why a release could not be made; a closed list. */
const RELEASE_FAILURE_CODES = (/* unused pure expression or super */ null && ([
    'release_exists',
    'release_gone',
    'tag_used',
    'tag_missing',
    'tag_moved',
    'tag_refused',
    'draft_gone',
    'release_changed',
    'release_immutable',
    'asset_exists',
    'asset_renamed',
    'asset_too_large',
    'asset_differs',
    'file_changed',
    'upload_refused',
    'upload_failed',
    'download_failed',
    'download_truncated',
]));
/** A release that did not come about, with its own reason. */
class ReleaseFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    code;
    constructor(code, message, options) {
        super(message, [], options);
        this.name = 'ReleaseFailure';
        this.code = code;
    }
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
