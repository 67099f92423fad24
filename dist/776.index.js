export const id = 776;
export const ids = [776];
export const modules = {

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointOf: () => (/* binding */ checkpointOf),
/* harmony export */   recordCheckpoint: () => (/* binding */ recordCheckpoint),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1557);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4915);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8203);
/* harmony import */ var _ledger_merkle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8403);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(617);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4651);
/* harmony import */ var _audit_signer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6864);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9140);













const HELP = `arbiter audit checkpoint [options]

Prints a checkpoint (C2SP tlog-checkpoint) over the ledger, once it was verified: its name, how many entries, and the Merkle
root over them. Keep it where nobody who can write to the repository can change it: \`audit verify --checkpoint FILE\` then
finds a ledger that was shortened or rewritten.

  --key-file PEM        signs it with an Ed25519 private key (PKCS#8)
  --name NAME           name of the key (default: the origin of the ledger)
  --out FILE            writes it there
  --record              also appends it to the ledger, on the remote
  --remote NAME         where to write (default: origin)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .PLACE_HELP */ .EY} (arbiter/audit-checkpoint/v1)

Exit codes: 0 made, 1 the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit checkpoint` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .PLACE_OPTIONS */ .P3,
        'key-file': { type: 'string' },
        name: { type: 'string' },
        out: { type: 'string' },
        record: { type: 'boolean' },
        remote: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (values.record !== true && values.remote !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('`--remote` says where to record: give `--record` too.');
    const signer = await (0,_audit_signer_js__WEBPACK_IMPORTED_MODULE_10__/* .signerOf */ .K)(values, io);
    const make = (access, writable) => makeCheckpoint(access, writable, { signer, out: values.out, isJson: values.json === true }, io);
    if (values.record !== true)
        return make(await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openLedger */ .au)(values, io), null);
    return (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_11__/* .withRemoteLedger */ .E_)(values, io, (ledger) => make(ledger, ledger));
}
async function makeCheckpoint(access, writable, wanted, io) {
    const { signer, out } = wanted;
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const { text, ...checkpoint } = checkpointOf(sound, signer);
    // What could not be recorded is not printed as if it were.
    const recorded = writable === null ? null : await recordCheckpoint(writable, signer, io);
    if (out !== undefined)
        await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, out), out, text);
    if (wanted.isJson) {
        const output = { schema: 'arbiter/audit-checkpoint/v1', ...checkpoint, note: text, recorded };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else if (out === undefined)
        io.stdout(text);
    else
        io.stdout(`${out}: ${checkpoint.size} entries, root ${checkpoint.root}\n`);
    if (recorded !== null)
        io.stderr(`Recorded as entry ${recorded}.\n`);
    return 0;
}
/** The checkpoint over a ledger as it is. */
function checkpointOf({ entries, snapshot }, signer) {
    const bytes = entries.map(({ seq }) => snapshot.entries.get((0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .entryPath */ .s3)(seq)));
    const first = entries[0];
    const origin = first === undefined ? undefined : (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_12__/* .detailOf */ .Rw)(first, 'genesis')?.origin;
    if (origin === undefined)
        throw new Error('A ledger without a genesis was taken for whole.');
    const checkpoint = { origin, size: entries.length, root: (0,_ledger_merkle_js__WEBPACK_IMPORTED_MODULE_6__/* .merkleRoot */ .n)(bytes) };
    const text = (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointText */ .am)(checkpoint);
    return { ...checkpoint, text: signer === null ? text : signer(text, origin) };
}
/** Number of the checkpoint entry at the end of the ledger, new unless there was one. */
async function recordCheckpoint(access, signer, io) {
    const appended = await (0,_ledger_appending_js__WEBPACK_IMPORTED_MODULE_3__/* .appendEntries */ .PI)(access, [], {
        ...(0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_11__/* .appendOptions */ .tu)(),
        checkpoints: {
            last: { at: io.now(), run: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_11__/* .runOf */ .ng)(io.env) },
            ...(signer !== null && {
                note: (checkpoint) => signer((0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointText */ .am)(checkpoint), checkpoint.origin),
            }),
        },
    });
    return appended.head.seq;
}
async function write(path, shown, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${shown} cannot be written: ${error.message}.`);
    });
}


/***/ }),

/***/ 9140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remoteState),
/* harmony export */   E_: () => (/* binding */ withRemoteLedger),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   tu: () => (/* binding */ appendOptions),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4424);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8750);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1389);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5406);










/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind.
 */
async function withRemoteLedger(words, io, work) {
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .ok)(words, io);
    const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'arbiter-ledger-'));
    try {
        const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
        const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .GitRepository */ .x.create(options, remote);
        const { config, head } = await remoteState(repository);
        const branch = (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .branchOf */ .W0)(words.branch, config);
        const reader = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerReader */ .bL(options, branch, remote);
        const writer = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerWriter */ .bf(options, branch, remote);
        return await work({ branch, config, head, repository, reader, writer, remote });
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
        ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_9__/* .gitAuthorization */ .I)(token)
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

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gitAuthorization),
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8750);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8027);





/** `ownLogin` is the account the gate posts as. */
async function openGitHub(token, runner, io, ownLogin) {
    const client = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createClient */ .U)({ token, apiUrl: runner.apiUrl, retryBaseMs: runner.retryBaseMs });
    const gitDir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner.temporaryFolder, 'arbiter-git-'));
    const authorization = gitAuthorization(token);
    const remote = `${runner.serverUrl}/${runner.repository}.git`;
    const gitOptions = { gitDir, env: io.env, authorization };
    return {
        github: new _github_rest_js__WEBPACK_IMPORTED_MODULE_4__/* .RestGitHub */ .E(client, runner.repository, ownLogin),
        repository: await _git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .GitRepository */ .x.create(gitOptions, remote),
        client,
        fullName: runner.repository,
        gitOptions,
        remote,
    };
}
/** The header by which Git's transport takes a token. */
function gitAuthorization(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
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

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries)
/* harmony export */ });
/* unused harmony exports DEFAULT_ATTEMPTS, FIRST_WAIT_MS, LONGEST_WAIT_MS, waitBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1070);



const DEFAULT_ATTEMPTS = 25;
/** The longest first wait; each further one may be twice as long, up to the last. Milliseconds. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/**
 * Records drafts by compare-and-swap: read the tip, verify, put the entries on top, move the branch if it is still there; when
 * somebody else was faster, wait a random while and begin again. A ledger that is missing or has a finding is never extended,
 * and giving up is an error: what could not be recorded did not happen.
 */
async function appendEntries(ledger, drafts, options) {
    const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
    let known = options.known;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        if (attempt > 1)
            await options.wait(waitBefore(attempt, options.random()));
        const state = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(ledger.reader, { ...options.verification, known });
        known = state;
        options.check?.(state);
        const { commits, appended, existing, conflicts, at } = (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints);
        if (conflicts.some((conflict) => options.stopOn?.(conflict) === true)) {
            return { tip: state.tip, head: state.head, appended: [], existing, conflicts, ledger: state };
        }
        const tip = commits.length === 0 ? state.tip : await ledger.writer.append(state.tip, commits);
        if (tip === null)
            continue;
        const extended = at(tip);
        return { tip, head: extended.head, appended, existing, conflicts, ledger: extended };
    }
    const message = `The ledger is busy: others wrote to it at each of ${attempts} attempts. Run this again.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, [{ code: 'ledger_busy', message, file: 'ledger' }]);
}
/** Milliseconds to wait before an attempt (the second is the first to wait): any time up to a bound that doubles. */
function waitBefore(attempt, random) {
    return Math.round(random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 2)));
}


/***/ }),

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extendLedger),
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4915);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5199);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6404);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3528);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8203);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(617);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1722);









/**
 * Puts drafts on top of a ledger, one commit each; those whose id is recorded are dropped. What comes out was verified by the
 * rules that every reader applies, so that nothing is written which nobody could read again.
 */
function extendLedger(ledger, drafts, checkpoints = {}) {
    const builder = new Builder(ledger, checkpoints);
    const recorded = new Map(ledger.entries.map((entry) => [entry.id, entry]));
    const existing = [];
    const conflicts = [];
    for (const draft of drafts) {
        const same = recorded.get(draft.entry.id);
        if (same === undefined)
            recorded.set(draft.entry.id, builder.add(draft));
        else if (statement(same) === statement(draft.entry))
            existing.push(same);
        else
            conflicts.push({ draft, recorded: same });
    }
    if (checkpoints.last !== undefined)
        builder.close(checkpoints.last);
    return { ...builder.build(), existing, conflicts };
}
/** What an entry says, apart from when and by which run it was recorded, and from names that can change while ids stay. */
function statement(entry) {
    const { type, id, actor, repository, pull_request, policy, subject, subjects, evidence, decision, attestation, } = entry;
    const person = (account) => account?.id ?? null;
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({
        type,
        id,
        actor: person(actor),
        repository: repository.id ?? repository.name,
        pull_request: pull_request === null ? null : { ...pull_request, author: person(pull_request.author) },
        policy,
        subject,
        subjects,
        evidence,
        decision,
        attestation,
    });
}
class Builder {
    #ledger;
    #plan;
    #contents;
    #modes;
    #commits = [];
    #entries;
    #expunged;
    #prev;
    constructor(ledger, plan) {
        this.#ledger = ledger;
        this.#plan = plan;
        this.#contents = new Map(ledger.contents);
        this.#modes = new Map(ledger.files.map(({ path, mode }) => [path, mode]));
        this.#entries = [...ledger.entries];
        this.#expunged = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(ledger.entries);
        this.#prev = ledger.head.sha256;
    }
    /** Adds an entry, and before it the checkpoint that is due. */
    add(draft) {
        const next = this.#entries.length + 1;
        if (next % (this.#plan.every ?? _checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKPOINT_EVERY */ .jG) === 0)
            this.#checkpoint(draft.entry);
        return this.#append(draft);
    }
    /** Ends with a checkpoint. */
    close(made) {
        const newest = this.#entries.at(-1);
        if (newest.type !== 'checkpoint')
            this.#checkpoint({ ...made, repository: newest.repository });
    }
    build() {
        const first = this.#ledger.entries.length;
        const files = [...this.#modes].map(([path, mode]) => ({ path, mode })).sort(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .byPath */ .f2);
        const names = this.#commits.map((_, index) => `new commit ${index + 1}`);
        const commits = this.#commits.map(({ add, remove }, index) => ({
            sha: names[index],
            parents: [names[index - 1] ?? this.#ledger.tip],
            changes: [
                ...add.map(({ path }) => ({ path, kind: 'added', mode: _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ })),
                ...remove.map((path) => ({ path, kind: 'removed', mode: _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ })),
            ],
        }));
        const contents = this.#contents;
        const tip = names.at(-1) ?? this.#ledger.tip;
        const result = (0,_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyLedger */ .xy)({ tip, commits, files, entries: contents }, { known: this.#ledger });
        const { findings, entries, digests, head } = result;
        const [wrong] = findings;
        if (wrong !== undefined || head === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`This cannot be recorded in the ledger: ${wrong?.message} [${wrong?.code}]`);
        }
        return {
            commits: this.#commits,
            appended: entries.slice(first),
            at: (newTip) => ({ tip: newTip, entries, head, digests, files, contents }),
        };
    }
    #checkpoint(made) {
        const covered = this.#entries.map(({ seq }) => this.#contents.get((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq)));
        const head = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .treeHead */ .tP)(covered);
        const { origin } = (0,_query_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(this.#entries[0], 'genesis');
        this.#append((0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointDraft */ .kw)(head, made, this.#plan.note?.({ origin, ...head }) ?? null));
    }
    #append(draft) {
        const seq = this.#entries.length + 1;
        const entry = { v: 1, seq, prev: this.#prev, ...draft.entry };
        const bytes = (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .entryBytes */ .eD)(entry);
        this.#commits.push({
            message: commitMessage(entry),
            add: [{ path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq), bytes }, ...this.#newContents(draft)],
            remove: this.#removed(entry),
        });
        this.#contents.set((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq), bytes);
        this.#modes.set((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq), _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ);
        this.#entries.push(entry);
        if (entry.type === 'expunged')
            this.#expunged = (0,_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(this.#entries);
        this.#prev = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(bytes);
        return entry;
    }
    /** Contents that the branch does not have yet. What was expunged on request stays away. */
    #newContents({ entry, blobs }) {
        const added = [];
        for (const [sha256, bytes] of blobs) {
            if ((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(bytes) !== sha256) {
                throw new Error(`Entry ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(entry.id)} brings a content that is not ${sha256}.`);
            }
            const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(sha256);
            if (this.#modes.has(path) || this.#expunged.get(sha256)?.isForever === true)
                continue;
            this.#modes.set(path, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_MODE */ .MQ);
            added.push({ path, bytes });
        }
        return added;
    }
    #removed(entry) {
        const named = (0,_query_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(entry, 'expunged')?.blobs ?? [];
        return [...new Set(named)].map(_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD).filter((path) => this.#modes.delete(path));
    }
}
/** Holds nothing that anybody could choose: it is read in logs and on pages. */
function commitMessage({ seq, type, pull_request }) {
    const about = pull_request === null ? '' : ` of pull request ${pull_request.number}`;
    return `Entry ${seq}: ${type}${about}`;
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export verifyContents */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);



/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;
/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
async function readLedger(reader, options = {}) {
    const tip = await reader.tip();
    return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedLedger */ .W2)(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
}
/** What is known at the same tip is not read again. */
async function snapshotAt(reader, tip, known) {
    if (known?.tip !== tip)
        return reader.read(tip, known?.tip);
    return { tip, commits: [], files: known.files, entries: known.contents };
}
/** Contents by digest, held against it; one that was expunged is absent. */
async function readContents(reader, tip, digests) {
    const contents = await reader.blobs(tip, digests);
    const findings = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .contentFindings */ .cX)([...contents.keys()], contents);
    if (findings.length > 0)
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerError */ .EW)(findings);
    return contents;
}
/** Reads contents that a branch has, some at a time, and says which are not what their names say. */
async function verifyContents(reader, tip, digests) {
    const findings = [];
    for (let start = 0; start < digests.length; start += CONTENTS_AT_ONCE) {
        const wanted = digests.slice(start, start + CONTENTS_AT_ONCE);
        findings.push(...contentFindings(wanted, await reader.blobs(tip, wanted)));
    }
    return findings;
}


/***/ })

};
