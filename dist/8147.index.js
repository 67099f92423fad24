export const id = 8147;
export const ids = [8147];
export const modules = {

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

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING_HELD: () => (/* binding */ NOTHING_HELD),
/* harmony export */   heldAgainst: () => (/* binding */ heldAgainst),
/* harmony export */   nothingThere: () => (/* binding */ nothingThere),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   smallFile: () => (/* binding */ smallFile),
/* harmony export */   verdictFrom: () => (/* binding */ verdictFrom),
/* harmony export */   verdictJson: () => (/* binding */ verdictJson),
/* harmony export */   verifyAccess: () => (/* binding */ verifyAccess),
/* harmony export */   wantedVerdicts: () => (/* binding */ wantedVerdicts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4915);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5199);
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3528);
/* harmony import */ var _ledger_gaps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8820);
/* harmony import */ var _ledger_merkle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8403);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2929);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(617);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4651);














const HELP = `arbiter audit verify [options]

Checks every entry, every commit and every content of the ledger: offline, without a token. Says which entry and which
rule. A ledger that was rewritten as a whole is found only by something that was kept elsewhere: a checkpoint or an anchor.

${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .PLACE_HELP */ .EY}
  --archive FILE.tar    an exported archive instead of a clone
  --checkpoint FILE     a checkpoint that you kept (repeatable): the ledger must still begin with what it covers
  --key VERIFIER        key NAME+ID+KEY that must have signed the checkpoints (repeatable)
  --anchor SEQ:SHA256   an entry that you saw (repeatable): the ledger must still have it

Exit codes: 0 whole, 1 findings (also when there is nothing to verify), 2 cannot tell.
`;
/** `arbiter audit verify`: exit 0 whole, 1 findings, 2 cannot tell. */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .PLACE_OPTIONS */ .P3,
        archive: { type: 'string' },
        checkpoint: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        anchor: { type: 'string', multiple: true },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const held = await heldAgainst(values, io);
    const verdict = await verdictOf(values, held, io);
    if (values.json === true)
        io.stdout(`${JSON.stringify(verdictJson(verdict), null, 2)}\n`);
    else
        io.stdout((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_8__/* .auditText */ .$u)(verdict));
    return verdict.findings.length === 0 ? 0 : 1;
}
async function verdictOf(words, held, io) {
    if (words.archive !== undefined) {
        if (words.repository !== undefined || words.branch !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('`--archive` is verified by itself: leave `--repository` and `--branch` out.');
        const { verifyArchive } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6130), __webpack_require__.e(9859), __webpack_require__.e(3394), __webpack_require__.e(5958), __webpack_require__.e(5736)]).then(__webpack_require__.bind(__webpack_require__, 5736));
        return verifyArchive((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, words.archive), words.archive, held);
    }
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_10__/* .openClone */ .ok)(words, io);
    const config = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_10__/* .configOf */ .W1)(clone.repository);
    // Nothing to verify is a failure, and no error of whoever asks.
    if (words.branch === undefined && config?.ledger === undefined)
        return nothingThere('HEAD');
    const access = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_10__/* .openLedger */ .au)({ ...words, branch: (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_10__/* .branchOf */ .W0)(words.branch, config, 'HEAD') }, io);
    return (await verifyAccess(access, held)).verdict;
}
/** What is said where nothing names a ledger; `where` the configuration was read, in words. */
function nothingThere(where) {
    const message = `There is no ledger: .arbiter/config.yml of ${where} has no \`ledger:\`, and no branch is given.`;
    return verdictFrom({ place: `${where} names no branch`, tip: null, entries: [], bytes: [], blobs: [], leftOut: 0 }, NOTHING_HELD, {
        findings: [(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('ledger_missing', message)],
        notes: [],
        verdicts: new Map(),
    });
}
const NOTHING_HELD = { checkpoints: [], keys: [], anchors: [] };
async function verifyAccess(access, held) {
    const { snapshot, verification } = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .readLedger */ .SC)(access, held);
    const findings = snapshot === null
        ? [(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('ledger_missing', `There is no ledger: ${(0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .missingBranch */ .fG)(access)}`)]
        : [...verification.findings];
    const verdicts = new Map();
    if (snapshot !== null) {
        const wanted = wantedVerdicts(verification.entries);
        for await (const { wanted: asked, contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .contentsOf */ .KD)(access.reader, snapshot.tip, verification.blobs)) {
            findings.push(...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .contentFindings */ .cX)(asked, contents));
            for (const sha256 of asked) {
                const text = wanted.has(sha256) ? (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .textOf */ .b6)(contents.get(sha256)) : undefined;
                if (text !== undefined)
                    verdicts.set(sha256, text);
            }
        }
    }
    const tip = snapshot?.tip ?? null;
    const source = {
        place: tip === null ? `no branch ${access.branch}` : `branch ${access.branch} at commit ${tip}`,
        tip,
        entries: verification.entries,
        bytes: [...(snapshot?.entries ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes),
        head: verification.head?.sha256 ?? null,
        blobs: verification.blobs,
        leftOut: 0,
    };
    const verdict = verdictFrom(source, held, { findings, notes: verification.notes, verdicts });
    const isSound = snapshot !== null && findings.length === 0;
    return { verdict, sound: isSound ? { snapshot, verification, entries: verification.entries } : null };
}
/** Digests of the verdicts that approved something: what the gaps are told from. */
function wantedVerdicts(entries) {
    return new Set(entries.flatMap((entry) => {
        const evaluation = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_12__/* .detailOf */ .Rw)(entry, 'evaluation');
        const isApproved = evaluation?.status === 'approved' && evaluation.verdict !== null;
        return isApproved ? [evaluation.verdict] : [];
    }));
}
function verdictFrom(source, held, found) {
    const { entries, blobs } = source;
    const present = new Set(blobs);
    const first = entries[0];
    return {
        place: source.place,
        origin: first === undefined ? null : ((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_12__/* .detailOf */ .Rw)(first, 'genesis')?.origin ?? null),
        tip: source.tip,
        size: source.bytes.length,
        head: source.head ?? null,
        root: (0,_ledger_merkle_js__WEBPACK_IMPORTED_MODULE_6__/* .merkleRoot */ .n)(source.bytes),
        from: first?.at ?? null,
        to: entries.at(-1)?.at ?? null,
        types: countTypes(entries),
        contents: {
            present: blobs.length - source.leftOut,
            expunged: [...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .expunctions */ .Bn)(entries).keys()].filter((sha256) => !present.has(sha256)).length,
            leftOut: source.leftOut,
        },
        heldAgainst: heldWords(held),
        findings: found.findings,
        notes: found.notes,
        // Gaps of a ledger that is not whole could be anybody's work.
        gaps: found.findings.length > 0 ? [] : (0,_ledger_gaps_js__WEBPACK_IMPORTED_MODULE_13__/* .ledgerGaps */ .L)(entries, (sha256) => found.verdicts.get(sha256)),
    };
}
function countTypes(entries) {
    const counts = new Map();
    for (const { type } of entries)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function heldWords({ checkpoints, keys, anchors }) {
    const signed = keys.length === 0 ? '' : `, signed by ${keys.map(({ name }) => name).join(' or ')}`;
    return [
        ...checkpoints.map(({ size }) => `a checkpoint of ${size} entries${signed}`),
        ...anchors.map(({ seq, sha256 }) => `entry ${seq} as sha256 ${sha256.slice(0, 16)}…`),
    ];
}
function verdictJson(verdict) {
    const { findings, notes, gaps, ...facts } = verdict;
    return {
        schema: 'arbiter/audit-verify/v1',
        whole: findings.length === 0,
        ...facts,
        findings,
        gaps,
        notes,
    };
}
async function heldAgainst(words, io) {
    const keys = (words.key ?? []).map(_ledger_note_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVerifierKey */ .z$);
    const files = words.checkpoint ?? [];
    const checkpoints = [];
    for (const file of files)
        checkpoints.push((0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpoint */ .HQ)(await smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), file), keys));
    return { keys, checkpoints, anchors: (words.anchor ?? []).map(anchorOf) };
}
function anchorOf(text) {
    const [, seq, sha256] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (seq === undefined || sha256 === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`--anchor\` takes the number of an entry and the SHA-256 of its bytes, NUMBER:HEX; found \`${text}\`.`);
    return { seq: Number(seq), sha256 };
}
const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .textOf */ .b6)(bytes);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerGaps)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6509);


/** The gaps that are certain from the ledger alone; what could have another reason is not told. */
function ledgerGaps(entries, kept) {
    const recorded = recordedActs(entries);
    const corrections = new Map(entries.flatMap((entry) => {
        const correction = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'correction');
        return correction === undefined ? [] : [[correction.of, entry.seq]];
    }));
    return entries.flatMap((entry) => [...approvalGaps(entry, recorded, kept), ...mergeGaps(entry)].map(([code, message]) => ({
        code,
        entry: entry.seq,
        message,
        explainedBy: corrections.get(entry.seq) ?? null,
    })));
}
/** `PULL approval REVIEW MODEL`, `PULL override MODEL` and `PULL override MODEL POLICY CHECK` of what has an entry of its own. */
function recordedActs(entries) {
    return new Set(entries.flatMap((entry) => {
        const approval = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval');
        const override = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'override');
        if (approval !== undefined)
            return [approvalKey(entry, approval.review, approval.model)];
        if (override === undefined)
            return [];
        return 'check' in override
            ? [checkOverrideKey(entry, override.model, override)]
            : [overrideKey(entry, override.model)];
    }));
}
function approvalKey(entry, review, model) {
    return `${entry.pull_request?.number} approval ${review} ${model}`;
}
function overrideKey(entry, model) {
    return `${entry.pull_request?.number} override ${model}`;
}
function checkOverrideKey(entry, model, { policy, check }) {
    return `${overrideKey(entry, model)} ${policy} ${check}`;
}
function approvalGaps(entry, recorded, kept) {
    const author = entry.pull_request?.author?.id;
    if (entry.type === 'approval' && author !== undefined && author === entry.actor?.id)
        return [['author_approved', `${entry.actor.login} signed a change of their own.`]];
    const evaluation = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'evaluation');
    if (evaluation?.status !== 'approved')
        return [];
    const overrides = evaluation.models
        .filter(({ path, override }) => override && !recorded.has(overrideKey(entry, path)))
        .map(({ name }) => [
        'override_unrecorded',
        `${name} was approved by break-glass without an entry of type override.`,
    ]);
    const overridden = evaluation.models.flatMap(({ name, path, checks }) => checks
        .filter(({ id: check, policy, outcome }) => outcome === 'overridden' && !recorded.has(checkOverrideKey(entry, path, { policy, check })))
        .map(({ id }) => [
        'override_unrecorded',
        `${name} was approved with check ${id} overridden without an entry of type override.`,
    ]));
    const verdict = evaluation.verdict === null ? undefined : kept(evaluation.verdict);
    const approvals = countedReviews(verdict)
        .filter(({ model, review }) => !recorded.has(approvalKey(entry, review, model)))
        .map(({ model, review }) => [
        'approval_unrecorded',
        `Review ${review} counted for ${model}, and no entry of type approval says so.`,
    ]);
    return [...overrides, ...overridden, ...approvals];
}
function mergeGaps(entry) {
    const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'status');
    if (detail?.event !== 'merged' || detail.status === 'approved')
        return [];
    const last = detail.status === null ? 'there was no verdict on it' : `the last verdict was ${detail.status}`;
    return [
        ['merged_unapproved', `Pull request #${entry.pull_request?.number ?? '?'} was merged, and ${last}.`],
    ];
}
/** Reviews that filled seats, as a verdict (arbiter/decision/v1) says; nothing where it cannot be read as one. */
function countedReviews(text) {
    if (text === undefined)
        return [];
    const { models, governance } = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(text));
    return [
        ...(0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(models).flatMap((model) => countedIn((0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(model).signoff, (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(model).path)),
        ...countedIn(governance, '.arbiter'),
    ];
}
function countedIn(signoff, model) {
    return (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(signoff).counted).flatMap((counted) => {
        const { review } = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(counted);
        return typeof review === 'number' && typeof model === 'string' ? [{ model, review }] : [];
    });
}


/***/ }),

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** An object of a JSON that no schema has checked, or an empty one. */
function record(value) {
    return value !== null && typeof value === 'object' ? value : {};
}
/** An array of a JSON that no schema has checked, or an empty one. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A text of a JSON that no schema has checked, or null. */
function text(value) {
    return typeof value === 'string' ? value : null;
}
/** A JSON text that no schema has checked, or undefined where it is none. */
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ auditText),
/* harmony export */   L2: () => (/* binding */ auditIssue),
/* harmony export */   Vy: () => (/* binding */ entryTable),
/* harmony export */   lG: () => (/* binding */ auditMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);


const MOST_SHOWN = 100;
/** For a terminal or a log; no line of it is a workflow command. */
function auditText(verdict) {
    const lines = [
        headline(verdict),
        ...facts(verdict).map(([name, value]) => `  ${name.padEnd(12)} ${value}`),
        ...section('Findings', verdict.findings.map(remarkText)),
        ...section('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
        ...section('Notes', verdict.notes.map(remarkText)),
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(lines.join('\n'))}\n`;
}
/** For a job summary or an issue. Says nothing that changes while the ledger does not. */
function auditMarkdown(verdict) {
    const mark = verdict.findings.length === 0 ? '✅' : '⛔';
    const rows = facts(verdict).map(([name, value]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value)} |`);
    const list = (title, items) => items.length === 0
        ? []
        : [`#### ${title}`, '', ...shown(items).map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item)}`), ''];
    return [
        `### ${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(headline(verdict))}`,
        '',
        ...(rows.length === 0 ? [] : ['| | |', '| --- | --- |', ...rows, '']),
        ...list('Findings', verdict.findings.map(remarkText)),
        ...list('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
        ...list('Notes', verdict.notes.map(remarkText)),
    ].join('\n');
}
function headline(verdict) {
    const { findings, origin, place } = verdict;
    if (isMissing(verdict))
        return `There is no ledger to verify: ${place}.`;
    const name = origin ?? place;
    if (findings.length === 0)
        return `The ledger ${name} is whole.`;
    return `The ledger ${name} cannot be trusted: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length, 'finding')}.`;
}
/** Where there is nothing, there is nothing that could be trusted or not. */
function isMissing({ findings, size }) {
    return size === 0 && findings.some(({ code }) => code === 'ledger_missing');
}
function facts(verdict) {
    const { size, head, from, to, types, contents } = verdict;
    if (size === 0)
        return isMissing(verdict) ? [] : [['read from', verdict.place]];
    const period = from === null || to === null ? '' : `, from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(from)} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(to)}`;
    const kept = [
        `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(contents.present, 'content')} present`,
        ...(contents.expunged === 0 ? [] : [`${contents.expunged} expunged`]),
        ...(contents.leftOut === 0 ? [] : [`${contents.leftOut} left out of the archive`]),
    ];
    return [
        ['read from', verdict.place],
        ['entries', `${size}${period}`],
        [
            'types',
            Object.entries(types)
                .map(([type, count]) => `${type} ${count}`)
                .join(', '),
        ],
        ['contents', kept.join(', ')],
        ['head', `entry ${size}, sha256 ${head ?? '?'}`],
        ['Merkle root', verdict.root],
        ...verdict.heldAgainst.map((what) => ['held against', what]),
    ];
}
/** The message names the entry and the commit itself; a path, which is anybody's text, it may leave out. */
function remarkText({ code, message, path }) {
    return `${code}: ${message}${path === null || /entr|content/i.test(message) ? '' : ` (${path})`}`;
}
function gapText({ code, entry, message, explainedBy }) {
    const explained = explainedBy === null ? '' : ` Explained by entry ${explainedBy}.`;
    return `entry ${entry}: ${code}: ${message}${explained}`;
}
function section(title, items) {
    return items.length === 0 ? [] : [`${title}:`, ...shown(items).map((item) => `  ${item}`)];
}
function shown(items) {
    const rest = items.length - MOST_SHOWN;
    return rest <= 0 ? items : [...items.slice(0, MOST_SHOWN), `… and ${rest} more; --json has them all.`];
}
const WIDEST_TEXT = 160;
/** A table for a terminal. */
function entryTable(rows) {
    const cells = rows.map(({ seq, at, type, pull, who, says }) => [
        String(seq),
        at.replace(/\.\d+Z$/, 'Z'),
        type,
        pull === null ? '' : `#${pull}`,
        who,
        says.length > WIDEST_TEXT ? `${says.slice(0, WIDEST_TEXT)}…` : says,
    ]);
    // A line break or an invisible character in a cell would break the table, so cells are made visible first.
    const table = [['entry', 'at', 'type', 'pull', 'who', 'what'], ...cells.map((row) => row.map(oneLine))];
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
    const lines = table.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text.replaceAll(/\s+/g, ' ')).replaceAll('\n', ' ');
}
/** What stands in the issue that the audit keeps. */
function auditIssue(verdict, branch) {
    return {
        title: 'The audit ledger cannot be trusted',
        body: [
            auditMarkdown(verdict),
            `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} holds every decision on models. Until this is explained, the gate answers \`error\` and approves`,
            'nothing. Find out who wrote to the branch (its activity, the organisation’s audit log), keep a copy of it as it is, and follow',
            'docs/how-to/audit.md. This issue is kept by the audit: it is rewritten when the findings change, and closed when there are none.',
            '',
        ].join('\n'),
    };
}


/***/ })

};
