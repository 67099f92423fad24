export const id = 5683;
export const ids = [5683];
export const modules = {

/***/ 51754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   correctEntry: () => (/* binding */ correctEntry),
/* harmony export */   correctionRequest: () => (/* binding */ correctionRequest),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21557);
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29327);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84586);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24651);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29140);









const HELP = `arbiter audit correct SEQ --reason TEXT [options]

Says that entry SEQ is wrong, with an entry of type correction. The entry itself stays as it is, for ever. For the gate a
verdict that is corrected counts no more, and what a corrected observation said of a review is unknown: its approval must be
given again. Nothing takes this back.

  --reason TEXT         what is wrong with it, for whoever reads the ledger; name nobody in it, it stays
  --remote NAME         where the ledger is (default: origin); you need the right to push there
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REMOTE_PLACE_HELP */ .nY} (arbiter/audit-correct/v1)

Exit codes: 0 recorded, 1 refused (the same was said before, or the ledger is not whole), 2 cannot tell.
`;
/** Entries are small: at most this many characters of 64 KiB. */
const LONGEST_REASON = 4000;
/** `arbiter audit correct` */
async function run(args, io) {
    const { values, positionals } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWords */ .nl)(args, { ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACE_OPTIONS */ .P3, reason: { type: 'string' }, remote: { type: 'string' } }, HELP, { atMost: 1 });
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (positionals[0] === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Say which entry: its number.\n\n${HELP}`);
    const asked = correctionRequest(positionals[0], values.reason, { entry: 'SEQ', reason: '--reason' });
    return (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .withRemoteLedger */ .E_)(values, io, (access) => carryOut(asked, access, values.json === true, io));
}
/** @throws UserError for what names no entry, or gives no reason that can be recorded. */
function correctionRequest(number, given, names) {
    const reason = given?.trim() ?? '';
    if (reason === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Say what is wrong with the entry: ${names.reason} TEXT.`);
    if (reason.length > LONGEST_REASON)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${names.reason}\` takes at most ${LONGEST_REASON} characters, found ${reason.length}.`);
    return { seq: (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(names.entry, number), reason };
}
async function carryOut(asked, access, isJson, io) {
    const done = await correctEntry(asked, access, io);
    if (done === null)
        return 1;
    if (isJson) {
        const output = {
            schema: 'arbiter/audit-correct/v1',
            of: asked.seq,
            reason: asked.reason,
            entry: done.entry,
        };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else
        io.stdout(done.text);
    return 0;
}
/** Records a correction; null where it was refused, and said why. */
async function correctEntry(asked, access, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return null;
    const corrected = entryOf(asked, sound);
    const same = correctionBefore(asked, sound.entries);
    const recorded = same === undefined ? await record(asked, corrected, access, io) : null;
    if (recorded === null) {
        const number = same === undefined ? '' : `, by entry ${same.seq}`;
        io.stderr(`Entry ${asked.seq} was corrected for this reason already${number}: nothing was written.\n`);
        return null;
    }
    const what = `Entry ${asked.seq} (${corrected.type}: ${(0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_2__/* .entryText */ .u)(corrected)})`;
    return { entry: recorded, text: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(`${what} is corrected by entry ${recorded}.\n`) };
}
function entryOf({ seq }, { entries }) {
    const entry = entries[seq - 1];
    if (entry === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger has no entry ${seq}: it has entries 1 to ${entries.length}.`);
    return entry;
}
function correctionBefore({ seq, reason }, entries) {
    return entries.find((entry) => {
        const correction = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(entry, 'correction');
        return correction?.of === seq && correction.reason.trim() === reason;
    });
}
/** Number of the new entry; null where somebody else was faster in saying the same. */
async function record({ seq, reason }, corrected, access, io) {
    const draft = {
        entry: {
            id: `correction/${seq}/${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(reason)}`,
            type: 'correction',
            at: io.now(),
            repository: corrected.repository,
            actor: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(io.env),
            run: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .runOf */ .ng)(io.env),
            // Found with what it corrects.
            pull_request: corrected.pull_request,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { of: seq, reason },
            attestation: null,
        },
        blobs: new Map(),
    };
    const { appended } = await (0,_ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__/* .appendEntries */ .PI)(access, [draft], (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .appendOptions */ .tu)());
    return appended.find(({ id }) => id === draft.entry.id)?.seq ?? null;
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

/***/ 76566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ firstPathFault),
/* harmony export */   a9: () => (/* binding */ pathFault)
/* harmony export */ });
/* unused harmony exports folded, pathProblem */
const LONGEST_PATH_BYTES = 4096;
const LONGEST_NAME_BYTES = 255;
/** Names that mean a device on Windows, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/**
 * Why a path may not be used as a relative path inside a repository or an archive; null when it may.
 * Refused: empty, absolute, `..` and `.` parts, backslash, control characters, a drive letter, parts that end in a dot or
 * a space, device names, `.git`, too long, not valid Unicode.
 */
function pathFault(path) {
    if (path === '')
        return 'the name is empty';
    if (/\p{Surrogate}|\uFFFD/u.test(path))
        return 'the name is not valid Unicode';
    if (hasControlCharacter(path))
        return 'the name holds a control character';
    if (path.includes('\\'))
        return 'the name holds a backslash';
    if (path.startsWith('/'))
        return 'the path is absolute';
    if (/^[A-Za-z]:/.test(path))
        return 'the path starts with a drive letter';
    if (Buffer.byteLength(path) > LONGEST_PATH_BYTES)
        return `the path is longer than ${LONGEST_PATH_BYTES} bytes`;
    for (const part of path.split('/')) {
        const fault = partFault(part);
        if (fault !== null)
            return fault;
    }
    return null;
}
function partFault(part) {
    if (part === '')
        return 'the path has an empty part';
    if (part === '..')
        return 'the path climbs out of its folder (`..`)';
    if (part === '.')
        return 'the path has a `.` part';
    if (/[. ]$/.test(part))
        return 'a part of the path ends in a dot or a space';
    if (DEVICE_NAME.test(part))
        return 'a part of the path is a device name';
    if (folded(part) === '.git')
        return 'the path enters `.git`';
    if (Buffer.byteLength(part) > LONGEST_NAME_BYTES)
        return `a name is longer than ${LONGEST_NAME_BYTES} bytes`;
    return null;
}
function hasControlCharacter(path) {
    for (let index = 0; index < path.length; index += 1) {
        const code = path.charCodeAt(index);
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return true;
    }
    return false;
}
/** The form in which two names are one file on a system that ignores case and Unicode composition. */
function folded(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/**
 * The first fault among the paths of one tree: a path that may not be used, two that differ only by case or Unicode
 * composition, one listed twice, or one that is both a file and a folder. Null when there is none.
 */
function firstPathFault(paths) {
    const files = new Map();
    const folders = new Map();
    for (const path of paths) {
        const reason = pathFault(path);
        if (reason !== null)
            return { path, reason };
        const key = folded(path);
        const twin = files.get(key);
        if (twin === path)
            return { path, reason: 'the name appears twice' };
        if (twin !== undefined)
            return { path, reason: `the name differs from \`${twin}\` only by case or accents` };
        files.set(key, path);
        for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
            folders.set(key.slice(0, end), path);
        }
    }
    for (const [key, path] of files) {
        if (folders.has(key))
            return { path, reason: 'the name is both a file and a folder' };
    }
    return null;
}
/** The fault of a path as a problem of the file that lists it. */
function pathProblem(file, fault) {
    return {
        code: 'unsafe_path',
        message: `The path ${JSON.stringify(fault.path)} is refused: ${fault.reason}.`,
        file,
    };
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

/***/ 21557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries)
/* harmony export */ });
/* unused harmony exports DEFAULT_ATTEMPTS, FIRST_WAIT_MS, LONGEST_WAIT_MS, waitBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88689);



/**
 * Fifty writers that append ten times each need up to 24 attempts where a server takes a third of a second for an answer, 44
 * where it takes a second (test/ledger/contention.test.ts). All of them take eleven minutes on average: a job of the gate has 15.
 */
const DEFAULT_ATTEMPTS = 50;
/** The longest first wait; each further one may be twice as long, up to the last. Milliseconds. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/**
 * Records drafts by compare-and-swap: read the tip unless a state is known, verify, put the entries on top, move the branch if
 * it is still there; when somebody else was faster, wait a random while and begin again. A ledger that is missing or has a
 * finding is never extended, and giving up is an error: what could not be recorded did not happen.
 */
async function appendEntries(ledger, drafts, options) {
    const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
    let known = options.known;
    const readState = async (before) => {
        const state = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(ledger.reader, { ...options.verification, known: before });
        options.check?.(state);
        return { state, extension: (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints) };
    };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        if (attempt > 1)
            await options.wait(waitBefore(attempt, options.random()));
        const { state, extension } = (attempt === 1 ? extensionOf(drafts, options) : undefined) ?? (await readState(known));
        known = state;
        const { commits, appended, existing, conflicts, at } = extension;
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
/**
 * On top of the state that is known, without asking where the branch is: the compare-and-swap finds out when it moved.
 * Undefined where there is nothing to write, which would leave the state untested, or where more is to be held against it.
 */
function extensionOf(drafts, options) {
    const { known: state, verification, check } = options;
    if (state === undefined || verification !== undefined || check !== undefined)
        return undefined;
    const extension = (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints);
    return extension.commits.length === 0 || extension.conflicts.length > 0 ? undefined : { state, extension };
}
/** Milliseconds to wait before an attempt (the second is the first to wait): any time up to a bound that doubles. */
function waitBefore(attempt, random) {
    return Math.round(random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 2)));
}


/***/ }),

/***/ 67497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES),
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
/** What became of a deployment, a rollback or a drill, in words. */
const OUTCOMES = {
    live: 'live',
    refused: 'refused',
    failed: 'failed',
    rolled_back: 'failed, and what ran before runs again',
};
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason, posted, platform_rules: rules }) => `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}${rulesText(rules)}`,
    observation: ({ review, state, return_to: stages }) => `review ${review} first seen as ${state}${stages === undefined ? '' : `, to return to ${stages.join(', ')}`}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: (detail) => 'check' in detail
        ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
        : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
    waiver: ({ check, model, versions, expires, ticket, approved_by: by }) => `waiver of ${check} for ${model} ${versions.from} to ${versions.to} until ${expires} (${ticket}), approved by ${by.map(({ login, role }) => `${login} as ${role}`).join(', ') || 'nobody'}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    bundle: (detail) => 'refusal' in detail
        ? `bundle of ${detail.model} ${detail.version} at ${shortened(detail.commit)} refused: ${detail.refusal.message} [${detail.refusal.code}]`
        : `bundle ${detail.tag} of ${detail.model} ${detail.version} made (${shortened(detail.sha256)}), ${detail.attestations.length} attestation(s)`,
    release: ({ tag, sha256, refusal }) => refusal === null
        ? `bundle ${tag} published (${shortened(sha256)})`
        : `release of ${tag} refused: ${refusal.message} [${refusal.code}]`,
    deployment: ({ environment, tag, model, version, outcome, code, message, previous }) => {
        const what = `${tag ?? 'a bundle'}${model === null ? '' : ` (${model} ${version ?? 'without a version'})`}`;
        return outcome === 'live'
            ? `${what} is live in ${environment}${previous === null ? '' : ` in place of ${previous.tag}`}`
            : `${what} is not live in ${environment}: ${OUTCOMES[outcome]}: ${withCode(message, code)}`;
    },
    rollback: ({ environment, from, to, reason, outcome, code, message, switch_ms: took, drill }) => `${drill ? 'practised rollback' : 'rollback'} of ${environment}${switchText(from, to)}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)} (asked for: ${reason})`,
    drill: ({ environment, bundle, to, outcome, code, message, switch_ms: took, tested_at: at }) => `rollback drill in ${environment}${bundle === null && to !== null ? ' from nothing' : ''}${switchText(bundle, to)} at ${at}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status, commit, reason, platform_rules: rules }) => `${event === 'queue_refused' ? `the merge queue's commit ${commit ?? '?'} was refused: ${reason ?? '?'}` : `pull request ${event}`}; the last verdict was ${status ?? 'never given'}${rulesText(rules)}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
    platform_log: ({ action, target, user, actor, happened_at: at }) => `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};
const SHORT_DIGEST = 12;
/** The rules of the platform at that instant; nothing where an earlier version did not ask. */
function rulesText(rules) {
    if (rules === undefined)
        return '';
    const { branch, sha256, rules: listed, unread } = rules;
    if (sha256 === null)
        return `; the rules of ${branch} could not be read: ${unread ?? '?'}`;
    if (listed.length === 0)
        return `; no ruleset held for ${branch}`;
    const types = [...new Set(listed.map(({ type }) => type))].join(', ');
    return `; rules of ${branch}: ${types} (${shortened(sha256)})`;
}
function shortened(sha256) {
    return sha256 === null ? 'without a digest' : sha256.slice(0, SHORT_DIGEST);
}
function switchText(from, to) {
    return `${from === null ? '' : ` from ${from.tag}`}${to === null ? '' : ` to ${to.tag}`}`;
}
function tookText(milliseconds) {
    return milliseconds === null ? '' : ` in ${milliseconds} ms`;
}
function withCode(message, code) {
    return code === null ? message : `${message} [${code}]`;
}
function foundText(message, code) {
    if (typeof message !== 'string')
        return typeof code === 'string' ? ` [${code}]` : '';
    return `: ${withCode(message, code ?? null)}`;
}
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
}


/***/ }),

/***/ 88689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export verifyContents */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93528);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22165);



/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;
/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
async function readLedger(reader, options = {}) {
    const tip = await reader.tip();
    return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__.verifiedLedger)(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
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
