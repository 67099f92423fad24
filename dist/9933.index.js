export const id = 9933;
export const ids = [9933];
export const modules = {

/***/ 15240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOut: () => (/* binding */ carriedOut),
/* harmony export */   expungeJson: () => (/* binding */ expungeJson),
/* harmony export */   expungeText: () => (/* binding */ expungeText),
/* harmony export */   planOf: () => (/* binding */ planOf),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21557);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35199);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84975);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29327);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84586);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24651);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29140);









const HELP = `arbiter audit expunge (--blob SHA256 … --reason TEXT | --retention) [options]

Removes contents from the ledger's branch, with an entry that says which and why. The chain holds without them, and their
digests stay. Without --yes it only says what it would do. Git's history keeps the bytes until the platform purges them:
docs/how-to/audit.md says how.

  --blob SHA256         a content (repeatable), for a reason
  --reason TEXT         why
  --retention           every content that only entries older than \`retention.days\` need
  --yes                 do it
  --remote NAME         where the ledger is (default: origin)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REMOTE_PLACE_HELP */ .nY} (arbiter/audit-expunge/v1)

Legal holds (\`retention.legal_hold\`) are read from the default branch of the remote. Exit codes: 0 done, or nothing to do,
1 refused, 2 cannot tell.
`;
/** `arbiter audit expunge` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACE_OPTIONS */ .P3,
        blob: { type: 'string', multiple: true },
        reason: { type: 'string' },
        retention: { type: 'boolean' },
        yes: { type: 'boolean' },
        remote: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const asked = askedFor(values);
    const flags = { isWanted: values.yes === true, isJson: values.json === true };
    return (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .withRemoteLedger */ .E_)(values, io, (access) => carryOut(asked, access, flags, io));
}
async function carryOut(asked, access, flags, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const plan = await planOf(asked, access, sound, io);
    const outcome = await carriedOut(plan, access, sound, flags.isWanted, io);
    io.stdout(flags.isJson ? expungeJson(plan, outcome) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(expungeText(plan, outcome)));
    return outcome.isRefused ? 1 : 0;
}
/** What became of a plan; nothing is removed unless it is wanted. */
async function carriedOut(plan, access, sound, isWanted, io) {
    const isRefused = plan.basis === 'request' && plan.held.length > 0;
    const isDone = isWanted && !isRefused && plan.blobs.length > 0;
    return { isRefused, isDone, entries: isDone ? await expunge(access, sound, plan, io) : [] };
}
/** The plan and its outcome, for a program. */
function expungeJson(plan, { isRefused, isDone, entries }) {
    const output = { schema: 'arbiter/audit-expunge/v1', ...plan, refused: isRefused, done: isDone, entries };
    return `${JSON.stringify(output, null, 2)}\n`;
}
function askedFor(values) {
    const { blob = [], reason, retention = false } = values;
    if (retention === blob.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Say which contents: --blob SHA256, or --retention.\n\n${HELP}`);
    if (retention)
        return { basis: 'retention', reason };
    const wrong = blob.find((text) => !/^[0-9a-f]{64}$/.test(text));
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`--blob\` takes a SHA-256 of 64 lowercase hexadecimal digits, found \`${wrong}\`.`);
    if (reason === undefined || reason.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Say why: --reason TEXT. It is recorded for ever, so name nobody in it.');
    return { basis: 'request', blobs: [...new Set(blob)].sort(), reason };
}
/** @throws UserError where nothing says what is held, or how long contents are kept */
async function planOf(asked, access, sound, io) {
    const { config } = access;
    // Without it nobody can say what is held.
    if (config === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The default branch of the remote has no .arbiter/config.yml, so legal holds cannot be told and nothing is removed.');
    const present = new Set(sound.verification.blobs);
    const legalHold = config.retention?.legal_hold ?? [];
    if (asked.basis === 'request')
        refuseAbsent(asked.blobs, present, sound.entries);
    // Of each content only what it names is kept: all of them together may be large.
    const named = new Map();
    for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .contentsOf */ .KD)(access.reader, sound.snapshot.tip, sound.verification.blobs))
        for (const [sha256, bytes] of contents)
            named.set(sha256, (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .digestsIn */ .V4)(Buffer.from(bytes).toString('latin1'), present).join(' '));
    const use = (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .contentUse */ .Lh)(sound.entries, present, (sha256) => named.get(sha256) ?? '');
    if (asked.basis === 'request') {
        const held = asked.blobs
            .map((sha256) => ({ sha256, by: (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .holdsOn */ .gD)(use, sha256, legalHold) }))
            .filter(({ by }) => by.length > 0);
        return { ...asked, held };
    }
    const days = config.retention?.days;
    if (days === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`retention.days` is not set in .arbiter/config.yml: contents are kept without end.');
    const { expired, held } = (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .expiredContents */ .Yb)(use, { days, legalHold }, io.now());
    return { basis: 'retention', reason: asked.reason ?? `Older than ${days} days.`, blobs: expired, held };
}
function refuseAbsent(blobs, present, entries) {
    const absent = blobs.find((sha256) => !present.has(sha256));
    if (absent === undefined)
        return;
    const gone = (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .expunctions */ .Bn)(entries).get(absent);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(gone === undefined
        ? `The ledger has no content ${absent}.`
        : `The content ${absent} was removed already, by entry ${gone.seq}.`);
}
/** Entries are small: more contents than this are removed by several. */
const MOST_PER_ENTRY = 500;
async function expunge(access, sound, plan, io) {
    const seen = sound.verification.head?.seq;
    const drafts = [];
    for (let start = 0; start < plan.blobs.length; start += MOST_PER_ENTRY)
        drafts.push(expungedDraft(plan.blobs.slice(start, start + MOST_PER_ENTRY), plan, sound, io));
    const { appended } = await (0,_ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__/* .appendEntries */ .PI)(access, drafts, {
        ...(0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .appendOptions */ .tu)(),
        check: ({ head }) => {
            // A new entry may need what was about to go.
            if (head.seq !== seen)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The ledger grew in the meantime: nothing was removed. Run this again.');
        },
    });
    return appended.map(({ seq }) => seq);
}
function expungedDraft(blobs, plan, { entries }, io) {
    const newest = entries.at(-1);
    return {
        entry: {
            id: `expunged/${plan.basis}/${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(blobs.join('\n'))}/after-${newest.seq}`,
            type: 'expunged',
            at: io.now(),
            repository: newest.repository,
            actor: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(io.env),
            run: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .runOf */ .ng)(io.env),
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { blobs: [...blobs], reason: plan.reason, basis: plan.basis },
            attestation: null,
        },
        blobs: new Map(),
    };
}
/** The plan and its outcome, for people; `how` it is done where it was only looked at. */
function expungeText({ blobs, held, basis }, { isRefused, isDone, entries }, how = 'say --yes to do it') {
    const lines = held.map(({ sha256, by }) => `held       ${sha256}  legal hold on ${by.join(', ')}`);
    const verb = isDone ? 'removed' : isRefused ? 'kept' : 'would remove';
    const heldOnes = new Set(held.map(({ sha256 }) => sha256));
    lines.push(...blobs.filter((sha256) => !heldOnes.has(sha256)).map((sha256) => `${verb.padEnd(10)} ${sha256}`));
    if (isRefused)
        lines.push('Refused: a legal hold covers what is asked for, and nothing was removed.');
    else if (blobs.length === 0)
        lines.push(basis === 'retention' ? 'Nothing is old enough to be removed.' : 'Nothing to remove.');
    else if (isDone)
        lines.push(`Recorded as ${entries.map((seq) => `entry ${seq}`).join(', ')}.`);
    else
        lines.push(`Nothing was removed: ${how}.`);
    return `${lines.join('\n')}\n`;
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


/***/ }),

/***/ 84975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ contentUse),
/* harmony export */   V4: () => (/* binding */ digestsIn),
/* harmony export */   Yb: () => (/* binding */ expiredContents),
/* harmony export */   gD: () => (/* binding */ holdsOn)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);


const DAY_MS = 86_400_000;
const DIGEST = /[0-9a-f]{64}/g;
/** Digests in a text that name a content that is there, each once. */
function digestsIn(content, present) {
    const found = [...content.matchAll(DIGEST)].map(([digest]) => digest);
    return [...new Set(found)].filter((digest) => present.has(digest));
}
/**
 * Finds the uses: a content is used by every entry in whose text its digest stands, and through every content in whose
 * text it stands (a record names the evidence it was made from). Anything that looks like a digest counts, so a content is
 * rather kept too long than removed too early.
 */
function contentUse(entries, present, text) {
    const named = new Map();
    const users = new Map([...present].map((sha256) => [sha256, []]));
    for (const entry of entries) {
        // What removed a content does not need it.
        if (entry.type === 'expunged')
            continue;
        const reached = new Set(digestsIn(JSON.stringify(entry), present));
        for (const sha256 of reached) {
            users.get(sha256)?.push(entry);
            const known = named.get(sha256) ?? digestsIn(text(sha256), present);
            named.set(sha256, known);
            for (const next of known)
                reached.add(next);
        }
    }
    return { users, names: (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .modelNames */ .ci)(entries) };
}
/** Models under legal hold that need a content; `*` holds everything. Names of manifests and folders both count. */
function holdsOn(use, sha256, legalHold) {
    if (legalHold.includes('*'))
        return ['*'];
    const words = new Set((use.users.get(sha256) ?? []).flatMap(_query_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsOf */ .Wh).flatMap((folder) => {
        const parts = folder.split('/');
        return [folder, parts.at(-1) ?? folder, ...(use.names.get(folder) ?? [])];
    }));
    return legalHold.filter((name) => words.has(name));
}
/** Contents that retention lets go: every entry that needs one is older than so many days, and no legal hold covers it. */
function expiredContents(use, policy, now) {
    const before = ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now) ?? Number.NEGATIVE_INFINITY) - policy.days * DAY_MS;
    const old = [...use.users]
        .filter(([, entries]) => entries.length > 0 && entries.every((entry) => isBefore(entry, before)))
        .map(([sha256]) => sha256)
        .sort();
    const held = old
        .map((sha256) => ({ sha256, by: holdsOn(use, sha256, policy.legalHold) }))
        .filter(({ by }) => by.length > 0);
    const isHeld = new Set(held.map(({ sha256 }) => sha256));
    return { expired: old.filter((sha256) => !isHeld.has(sha256)), held };
}
function isBefore(entry, instant) {
    const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(entry.at);
    return at !== undefined && at < instant;
}


/***/ })

};
