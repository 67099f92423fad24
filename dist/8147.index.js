export const id = 8147;
export const ids = [8147];
export const modules = {

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

/***/ 68147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING_HELD: () => (/* binding */ NOTHING_HELD),
/* harmony export */   heldAgainst: () => (/* binding */ heldAgainst),
/* harmony export */   isFailure: () => (/* binding */ isFailure),
/* harmony export */   notesOf: () => (/* binding */ notesOf),
/* harmony export */   nothingThere: () => (/* binding */ nothingThere),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   verdictFrom: () => (/* binding */ verdictFrom),
/* harmony export */   verdictJson: () => (/* binding */ verdictJson),
/* harmony export */   verifyAccess: () => (/* binding */ verifyAccess),
/* harmony export */   wantedVerdicts: () => (/* binding */ wantedVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54915);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35199);
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93528);
/* harmony import */ var _ledger_gaps_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86694);
/* harmony import */ var _ledger_merkle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18403);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52929);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84975);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24651);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11720);















const HELP = `arbiter audit verify [options]

Checks every entry, every commit and every content of the ledger: offline, without a token. Says which entry and which
rule. A ledger that was rewritten as a whole is found only by something that was kept elsewhere: a checkpoint or an anchor.

${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .PLACE_HELP */ .EY}
  --archive FILE.tar    an exported archive instead of a clone
  --checkpoint FILE     a checkpoint that you kept (repeatable): the ledger must still begin with what it covers
  --key VERIFIER        key NAME+ID+KEY that must have signed the checkpoints (repeatable)
  --anchor SEQ:SHA256   an entry that you saw (repeatable): the ledger must still have it
  --gaps-fail           exit code 1 also for gaps that no correction explains

Exit codes: 0 whole, 1 findings (also when there is nothing to verify), 2 cannot tell.
`;
/** `arbiter audit verify`: exit 0 whole, 1 findings, 2 cannot tell. */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .PLACE_OPTIONS */ .P3,
        archive: { type: 'string' },
        checkpoint: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        anchor: { type: 'string', multiple: true },
        'gaps-fail': { type: 'boolean' },
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
        io.stdout((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_7__/* .auditText */ .$u)(verdict));
    return isFailure(verdict, values['gaps-fail'] === true) ? 1 : 0;
}
function isFailure(verdict, doGapsFail) {
    return verdict.findings.length > 0 || (doGapsFail && (0,_report_audit_js__WEBPACK_IMPORTED_MODULE_7__/* .openGaps */ .i8)(verdict).length > 0);
}
async function verdictOf(words, held, io) {
    if (words.archive !== undefined) {
        if (words.repository !== undefined || words.branch !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`--archive` is verified by itself: leave `--repository` and `--branch` out.');
        const { verifyArchive } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3394), __webpack_require__.e(4166), __webpack_require__.e(5736)]).then(__webpack_require__.bind(__webpack_require__, 5736));
        return verifyArchive((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, words.archive), words.archive, held);
    }
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__/* .openClone */ .ok)(words, io);
    const config = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__/* .configOf */ .W1)(clone.repository);
    // Nothing to verify is a failure, and no error of whoever asks.
    if (words.branch === undefined && config?.ledger === undefined)
        return nothingThere('HEAD');
    return (await verifyAccess((0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__.ledgerOf)(clone, config, words, io), held)).verdict;
}
/** What is said where nothing names a ledger; `where` the configuration was read, in words. */
function nothingThere(where) {
    const message = `There is no ledger: .arbiter/config.yml of ${where} has no \`ledger:\`, and no branch is given.`;
    return verdictFrom({ place: `${where} names no branch`, tip: null, entries: [], bytes: [], blobs: [], leftOut: 0 }, NOTHING_HELD, {
        findings: [(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('ledger_missing', message)],
        notes: [],
        verdicts: new Map(),
    });
}
const NOTHING_HELD = { checkpoints: [], keys: [], anchors: [] };
async function verifyAccess(access, held) {
    const { snapshot, verification } = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .readLedger */ .SC)(access, held);
    const findings = snapshot === null
        ? [(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('ledger_missing', `There is no ledger: ${(0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .missingBranch */ .fG)(access)}`)]
        : [...verification.findings];
    const verdicts = new Map();
    const named = new Set();
    if (snapshot !== null) {
        const wanted = wantedVerdicts(verification.entries);
        const records = (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .recordDigests */ .nt)(verification.entries);
        const present = new Set(verification.blobs);
        for await (const { wanted: asked, contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .contentsOf */ .KD)(access.reader, snapshot.tip, verification.blobs)) {
            findings.push(...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentFindings */ .cX)(asked, contents));
            for (const sha256 of asked) {
                if (!wanted.has(sha256) && !records.has(sha256))
                    continue;
                const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(contents.get(sha256));
                if (text === undefined)
                    continue;
                if (wanted.has(sha256))
                    verdicts.set(sha256, text);
                if (records.has(sha256))
                    for (const digest of (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__/* .digestsIn */ .V4)(text, present))
                        named.add(digest);
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
    const notes = notesOf(verification, named);
    const verdict = verdictFrom(source, held, { findings, notes, verdicts });
    const isSound = snapshot !== null && findings.length === 0;
    return { verdict, sound: isSound ? { snapshot, verification, entries: verification.entries } : null };
}
/** What breaks no rule, once it is known which contents the kept records name. */
function notesOf({ notes, entries, blobs }, named) {
    const others = notes.filter(({ code }) => code !== 'blob_unreferenced');
    return others.length === notes.length ? notes : [...others, ...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .looseContents */ .Pw)(entries, blobs, named)];
}
/** Digests of the verdicts that approved something: what the gaps are told from. */
function wantedVerdicts(entries) {
    return new Set(entries.flatMap((entry) => {
        const evaluation = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_13__/* .detailOf */ .Rw)(entry, 'evaluation');
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
        origin: first === undefined ? null : ((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_13__/* .detailOf */ .Rw)(first, 'genesis')?.origin ?? null),
        tip: source.tip,
        size: source.bytes.length,
        head: source.head ?? null,
        root: (0,_ledger_merkle_js__WEBPACK_IMPORTED_MODULE_5__/* .merkleRoot */ .n)(source.bytes),
        from: first?.at ?? null,
        to: entries.at(-1)?.at ?? null,
        types: countTypes(entries),
        contents: {
            present: blobs.length - source.leftOut,
            expunged: [...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(entries).keys()].filter((sha256) => !present.has(sha256)).length,
            leftOut: source.leftOut,
        },
        heldAgainst: heldWords(held),
        findings: found.findings,
        notes: found.notes,
        // Gaps of a ledger that is not whole could be anybody's work.
        gaps: found.findings.length > 0 ? [] : (0,_ledger_gaps_js__WEBPACK_IMPORTED_MODULE_14__/* .ledgerGaps */ .L)(entries, (sha256) => found.verdicts.get(sha256)),
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
    const keys = (words.key ?? []).map(_ledger_note_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVerifierKey */ .z$);
    const files = words.checkpoint ?? [];
    const checkpoints = [];
    for (const file of files)
        checkpoints.push((0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckpoint */ .HQ)(await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_11__/* .smallFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file), keys));
    return { keys, checkpoints, anchors: (words.anchor ?? []).map(anchorOf) };
}
function anchorOf(text) {
    const [, seq, sha256] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (seq === undefined || sha256 === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`--anchor\` takes the number of an entry and the SHA-256 of its bytes, NUMBER:HEX; found \`${text}\`.`);
    return { seq: Number(seq), sha256 };
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

/***/ 86694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ledgerGaps)
});

// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/ledger/bundle-gaps.js

/**
 * Holds what left the repository against what was recorded before it: a bundle against the verdict that approved its subject,
 * and releases, deployments, rollbacks and drills against the bundle. The entries are given in order.
 */
class BundleRecords {
    #approved = new Set();
    /** Digests of the bundles of each tag. */
    #recorded = new Map();
    /** The gaps that show at an entry; what it says itself is held against only by those after it. */
    gapsAt(entry) {
        const gaps = [...this.#bundleGaps(entry), ...this.#namedGaps(entry)];
        this.#remember(entry);
        return gaps;
    }
    #bundleGaps(entry) {
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        if (bundle === undefined)
            return [];
        const { tag, sha256, subject } = bundle;
        const gaps = [];
        if (!this.#approved.has(subject))
            gaps.push([
                'bundle_unapproved',
                `The bundle ${tag} is of the subject ${subject}, which no verdict before it approved.`,
            ]);
        const [other] = [...(this.#recorded.get(tag) ?? [])].filter((known) => known !== sha256);
        if (other !== undefined)
            gaps.push([
                'tag_reused',
                `The tag ${tag} names the bundle ${sha256}, and named the bundle ${other} before.`,
            ]);
        return gaps;
    }
    #namedGaps(entry) {
        return namedBundles(entry).flatMap(({ act, bundle }) => {
            if (bundle === null)
                return [['bundle_unrecorded', `The ${entry.type} does not say which bundle it ${act}.`]];
            const { tag, sha256 } = bundle;
            if (this.#recorded.get(tag)?.has(sha256) === true)
                return [];
            const message = `The ${entry.type} ${act} ${tag} (${sha256}), and no entry of type bundle before it has that tag with that digest.`;
            return [['bundle_unrecorded', message]];
        });
    }
    #remember(entry) {
        for (const { path, status } of (0,query/* detailOf */.Rw)(entry, 'evaluation')?.models ?? []) {
            if (status !== 'approved')
                continue;
            for (const { name, sha256 } of entry.subjects)
                if (name === path)
                    this.#approved.add(sha256);
        }
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        if (bundle === undefined)
            return;
        const known = this.#recorded.get(bundle.tag) ?? new Set();
        this.#recorded.set(bundle.tag, known.add(bundle.sha256));
    }
}
/** A refusal names whatever it was given: that the bundle is unknown may be its reason. */
function namedBundles(entry) {
    const release = (0,query/* detailOf */.Rw)(entry, 'release');
    if (release !== undefined)
        return release.refusal === null ? [{ act: 'published', bundle: bundleName(release) }] : [];
    const deployment = (0,query/* detailOf */.Rw)(entry, 'deployment');
    if (deployment !== undefined)
        return deployment.outcome === 'refused' ? [] : [{ act: 'deployed', bundle: bundleName(deployment) }];
    const rollback = (0,query/* detailOf */.Rw)(entry, 'rollback');
    if (rollback !== undefined) {
        if (rollback.outcome === 'refused')
            return [];
        const from = rollback.from === null ? [] : [{ act: 'replaced', bundle: rollback.from }];
        return [...from, { act: 'brought back', bundle: rollback.to }];
    }
    const drill = (0,query/* detailOf */.Rw)(entry, 'drill');
    if (drill === undefined || drill.outcome === 'refused')
        return [];
    // A drill may start from nothing.
    const left = drill.bundle === null ? [] : [{ act: 'replaced', bundle: drill.bundle }];
    return [...left, { act: 'brought back', bundle: drill.to }];
}
function bundleName({ tag, sha256, }) {
    return tag === null || sha256 === null ? null : { tag, sha256 };
}

// EXTERNAL MODULE: ./lib/ledger/unchecked.js
var unchecked = __webpack_require__(46509);
;// CONCATENATED MODULE: ./lib/ledger/gaps.js



/** The gaps that are certain from the ledger alone; what could have another reason is not told. */
function ledgerGaps(entries, kept) {
    const recorded = recordedActs(entries);
    const bundles = new BundleRecords();
    const corrections = new Map(entries.flatMap((entry) => {
        const correction = (0,query/* detailOf */.Rw)(entry, 'correction');
        return correction === undefined ? [] : [[correction.of, entry.seq]];
    }));
    return entries.flatMap((entry) => [...approvalGaps(entry, recorded, kept), ...mergeGaps(entry), ...bundles.gapsAt(entry)].map(([code, message]) => ({
        code,
        entry: entry.seq,
        message,
        explainedBy: corrections.get(entry.seq) ?? null,
    })));
}
/** `PULL approval REVIEW MODEL`, `PULL override MODEL`, `PULL override MODEL POLICY CHECK` and `waiver NAME CHECK` of what has an entry of its own. */
function recordedActs(entries) {
    return new Set(entries.flatMap((entry) => {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        const override = (0,query/* detailOf */.Rw)(entry, 'override');
        if (approval !== undefined)
            return [approvalKey(entry, approval.review, approval.model)];
        const waiver = (0,query/* detailOf */.Rw)(entry, 'waiver');
        if (waiver !== undefined)
            return [waiverKey(waiver.model, waiver.check)];
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
/** Of any pull request: a waiver is brought by another one than the one that needs it. */
function waiverKey(model, check) {
    return `waiver ${model} ${check}`;
}
function approvalGaps(entry, recorded, kept) {
    const author = entry.pull_request?.author?.id;
    if (entry.type === 'approval' && author !== undefined && author === entry.actor?.id)
        return [['author_approved', `${entry.actor.login} signed a change of their own.`]];
    const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
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
    const waived = evaluation.models.flatMap(({ name, checks }) => checks
        .filter(({ id, outcome }) => outcome === 'waived' && !recorded.has(waiverKey(name, id)))
        .map(({ id }) => [
        'waiver_unrecorded',
        `${name} was approved with check ${id} waived without an entry of type waiver.`,
    ]));
    return [...overrides, ...overridden, ...waived, ...approvals];
}
function mergeGaps(entry) {
    const detail = (0,query/* detailOf */.Rw)(entry, 'status');
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
    const { models, governance } = (0,unchecked/* record */.g1)((0,unchecked/* parsed */.Yz)(text));
    return [
        ...(0,unchecked/* list */.p_)(models).flatMap((model) => countedIn((0,unchecked/* record */.g1)(model).signoff, (0,unchecked/* record */.g1)(model).path)),
        ...countedIn(governance, '.arbiter'),
    ];
}
function countedIn(signoff, model) {
    return (0,unchecked/* list */.p_)((0,unchecked/* record */.g1)(signoff).counted).flatMap((counted) => {
        const { review } = (0,unchecked/* record */.g1)(counted);
        return typeof review === 'number' && typeof model === 'string' ? [{ model, review }] : [];
    });
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


/***/ }),

/***/ 46509:
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

/***/ 21489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ auditText),
/* harmony export */   L2: () => (/* binding */ auditIssue),
/* harmony export */   Vy: () => (/* binding */ entryTable),
/* harmony export */   i8: () => (/* binding */ openGaps),
/* harmony export */   lG: () => (/* binding */ auditMarkdown),
/* harmony export */   wU: () => (/* binding */ queryMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);




const MOST_SHOWN = 100;
/** Gaps that no later entry explains. */
function openGaps({ gaps }) {
    return gaps.filter(({ explainedBy }) => explainedBy === null);
}
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
    if (isOnlyKept(verdict))
        return `The ledger ${name} is whole, and bundles that must be kept are not: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding')}.`;
    return `The ledger ${name} cannot be trusted: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding')}.`;
}
/** Nothing is wrong with the ledger, only with releases that it says must stay. */
function isOnlyKept({ findings }) {
    return findings.length > 0 && findings.every(({ code }) => code.startsWith('kept_bundle_'));
}
/** Where there is nothing, there is nothing that could be trusted or not. */
function isMissing({ findings, size }) {
    return size === 0 && findings.some(({ code }) => code === 'ledger_missing');
}
function facts(verdict) {
    const { size, head, from, to, types, contents } = verdict;
    if (size === 0)
        return isMissing(verdict) ? [] : [['read from', verdict.place]];
    const period = from === null || to === null ? '' : `, from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(from)} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(to)}`;
    const kept = [
        `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(contents.present, 'content')} present`,
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
/** Entries of a query for a job summary; the JSON has them all. */
function queryMarkdown(rows, all) {
    const cells = rows
        .slice(0, MOST_SHOWN)
        .map(({ seq, at, type, pull, who, says }) => [
        String(seq),
        at,
        type,
        pull === null ? '' : String(pull),
        who,
        says,
    ]);
    const rest = rows.length - cells.length;
    const blocks = [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'Entries'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`${rows.length} of ${all} entries.`),
        ...(cells.length === 0
            ? []
            : [
                (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Entry', 'At', 'Type', 'Pull request', 'Who', 'What'], cells.map((row) => row.map((cell) => [cell]))),
            ]),
        ...(rest <= 0 ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(`… and ${rest} more; the JSON has them all.`)]),
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(blocks, WIDEST_TEXT)}\n`;
}
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text.replaceAll(/\s+/g, ' ')).replaceAll('\n', ' ');
}
/** What stands in the issue that the audit keeps. */
function auditIssue(verdict, branch) {
    if (verdict.findings.length === 0) {
        return {
            title: 'The audit ledger has gaps that nobody explained',
            body: [
                auditMarkdown(verdict),
                `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} is whole, but something happened that was not approved, or was not recorded. Find out what, and say it with`,
                'an entry of its own (`arbiter audit correct`, docs/how-to/audit.md). This issue is kept by the audit: it is rewritten when the gaps',
                'change, and closed when each is explained.',
                '',
            ].join('\n'),
        };
    }
    const kept = 'This issue is kept by the audit: it is rewritten when the findings change, and closed when there are none.';
    if (isOnlyKept(verdict))
        return {
            title: 'Bundles that must be kept are gone',
            body: [
                auditMarkdown(verdict),
                `A rollback needs these files. The ledger on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} is whole, and the gate goes on. Find out who changed the release. ${kept}`,
                '',
            ].join('\n'),
        };
    return {
        title: 'The audit ledger cannot be trusted',
        body: [
            auditMarkdown(verdict),
            `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} holds every decision on models. Until this is explained, the gate answers \`error\` and approves`,
            'nothing. Find out who wrote to the branch (its activity, the organisation’s audit log), keep a copy of it as it is, and follow',
            `docs/how-to/audit.md. ${kept}`,
            '',
        ].join('\n'),
    };
}


/***/ })

};
