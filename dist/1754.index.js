export const id = 1754;
export const ids = [1754];
export const modules = {

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   correctEntry: () => (/* binding */ correctEntry),
/* harmony export */   correctionRequest: () => (/* binding */ correctionRequest),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9327);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2527);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4586);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4651);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9140);









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

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1722);

async function readLedger({ reader }, options = {}) {
    const tip = await reader.tip();
    const snapshot = tip === null ? null : await reader.read(tip);
    return { snapshot, verification: (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyLedger */ .xy)(snapshot, options) };
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
    let count = 64;
    for (let start = 0; start < digests.length;) {
        const wanted = digests.slice(start, start + count);
        const contents = await reader.blobs(tip, wanted);
        yield { wanted, contents };
        start += wanted.length;
        const bytes = [...contents.values()].reduce((sum, content) => sum + content.length, 1);
        count = Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * wanted.length) / bytes)));
    }
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

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason, posted }) => `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}`,
    observation: ({ review, state }) => `review ${review} first seen as ${state}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: (detail) => 'check' in detail
        ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
        : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status }) => `pull request ${event}; the last verdict was ${status ?? 'never given'}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
    platform_log: ({ action, target, user, actor, happened_at: at }) => `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
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
