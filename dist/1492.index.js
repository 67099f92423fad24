export const id = 1492;
export const ids = [1492,3842];
export const modules = {

/***/ 3842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NOTHING_HELD: () => (/* binding */ NOTHING_HELD),
  heldAgainst: () => (/* binding */ heldAgainst),
  nothingThere: () => (/* binding */ nothingThere),
  run: () => (/* binding */ run),
  smallFile: () => (/* binding */ smallFile),
  verdictFrom: () => (/* binding */ verdictFrom),
  verdictJson: () => (/* binding */ verdictJson),
  verifyAccess: () => (/* binding */ verifyAccess),
  wantedVerdicts: () => (/* binding */ wantedVerdicts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(4915);
// EXTERNAL MODULE: ./lib/ledger/contents.js
var ledger_contents = __webpack_require__(5199);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(617);
;// CONCATENATED MODULE: ./lib/ledger/gaps.js

/** The gaps that are certain from the ledger alone; what could have another reason is not told. */
function ledgerGaps(entries, kept) {
    const recorded = recordedActs(entries);
    const corrections = new Map(entries.flatMap((entry) => {
        const correction = (0,query/* detailOf */.Rw)(entry, 'correction');
        return correction === undefined ? [] : [[correction.of, entry.seq]];
    }));
    return entries.flatMap((entry) => [...approvalGaps(entry, recorded, kept), ...mergeGaps(entry)].map(([code, message]) => ({
        code,
        entry: entry.seq,
        message,
        explainedBy: corrections.get(entry.seq) ?? null,
    })));
}
/** `PULL approval REVIEW MODEL` and `PULL override MODEL` of what has an entry of its own. */
function recordedActs(entries) {
    return new Set(entries.flatMap((entry) => {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        const override = (0,query/* detailOf */.Rw)(entry, 'override');
        if (approval !== undefined)
            return [approvalKey(entry, approval.review, approval.model)];
        return override === undefined ? [] : [overrideKey(entry, override.model)];
    }));
}
function approvalKey(entry, review, model) {
    return `${entry.pull_request?.number} approval ${review} ${model}`;
}
function overrideKey(entry, model) {
    return `${entry.pull_request?.number} override ${model}`;
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
    const verdict = evaluation.verdict === null ? undefined : kept(evaluation.verdict);
    const approvals = countedReviews(verdict)
        .filter(({ model, review }) => !recorded.has(approvalKey(entry, review, model)))
        .map(({ model, review }) => [
        'approval_unrecorded',
        `Review ${review} counted for ${model}, and no entry of type approval says so.`,
    ]);
    return [...overrides, ...approvals];
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
    let decision;
    try {
        decision = JSON.parse(text);
    }
    catch {
        return [];
    }
    const { models, governance } = record(decision);
    return [
        ...list(models).flatMap((model) => countedIn(record(model).signoff, record(model).path)),
        ...countedIn(governance, '.arbiter'),
    ];
}
function countedIn(signoff, model) {
    return list(record(signoff).counted).flatMap((counted) => {
        const { review } = record(counted);
        return typeof review === 'number' && typeof model === 'string' ? [{ model, review }] : [];
    });
}
function record(value) {
    return value !== null && typeof value === 'object' ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./lib/ledger/merkle.js
var merkle = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/ledger/note.js
var note = __webpack_require__(2929);
// EXTERNAL MODULE: ./lib/report/audit.js
var audit = __webpack_require__(1489);
// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(4651);
;// CONCATENATED MODULE: ./lib/commands/audit-verify.js














const HELP = `arbiter audit verify [options]

Checks every entry, every commit and every content of the ledger: offline, without a token. Says which entry and which
rule. A ledger that was rewritten as a whole is found only by something that was kept elsewhere: a checkpoint or an anchor.

${audit_arguments/* PLACE_HELP */.EY}
  --archive FILE.tar    an exported archive instead of a clone
  --checkpoint FILE     a checkpoint that you kept (repeatable): the ledger must still begin with what it covers
  --key VERIFIER        key NAME+ID+KEY that must have signed the checkpoints (repeatable)
  --anchor SEQ:SHA256   an entry that you saw (repeatable): the ledger must still have it

Exit codes: 0 whole, 1 findings (also when there is nothing to verify), 2 cannot tell.
`;
/** `arbiter audit verify`: exit 0 whole, 1 findings, 2 cannot tell. */
async function run(args, io) {
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, {
        ...audit_arguments/* PLACE_OPTIONS */.P3,
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
        io.stdout((0,audit/* auditText */.$u)(verdict));
    return verdict.findings.length === 0 ? 0 : 1;
}
async function verdictOf(words, held, io) {
    if (words.archive !== undefined) {
        if (words.repository !== undefined || words.branch !== undefined)
            throw new errors/* UserError */.y('`--archive` is verified by itself: leave `--repository` and `--branch` out.');
        const { verifyArchive } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5736)]).then(__webpack_require__.bind(__webpack_require__, 5736));
        return verifyArchive((0,external_node_path_.resolve)(io.cwd, words.archive), words.archive, held);
    }
    const clone = await (0,audit_clone/* openClone */.ok)(words, io);
    const config = await (0,audit_clone/* configOf */.W1)(clone.repository);
    // Nothing to verify is a failure, and no error of whoever asks.
    if (words.branch === undefined && config?.ledger === undefined)
        return nothingThere('HEAD');
    const access = await (0,audit_clone/* openLedger */.au)({ ...words, branch: (0,audit_clone/* branchOf */.W0)(words.branch, config, 'HEAD') }, io);
    return (await verifyAccess(access, held)).verdict;
}
/** What is said where nothing names a ledger; `where` the configuration was read, in words. */
function nothingThere(where) {
    const message = `There is no ledger: .arbiter/config.yml of ${where} has no \`ledger:\`, and no branch is given.`;
    return verdictFrom({ place: `${where} names no branch`, tip: null, entries: [], bytes: [], blobs: [], leftOut: 0 }, NOTHING_HELD, {
        findings: [(0,finding/* finding */.gk)('ledger_missing', message)],
        notes: [],
        verdicts: new Map(),
    });
}
const NOTHING_HELD = { checkpoints: [], keys: [], anchors: [] };
async function verifyAccess(access, held) {
    const { snapshot, verification } = await (0,audit_ledger/* readLedger */.SC)(access, held);
    const findings = snapshot === null
        ? [(0,finding/* finding */.gk)('ledger_missing', `There is no ledger: ${(0,audit_ledger/* missingBranch */.fG)(access)}`)]
        : [...verification.findings];
    const verdicts = new Map();
    if (snapshot !== null) {
        const wanted = wantedVerdicts(verification.entries);
        for await (const { wanted: asked, contents } of (0,audit_ledger/* contentsOf */.KD)(access.reader, snapshot.tip, verification.blobs)) {
            findings.push(...(0,ledger_contents/* contentFindings */.cX)(asked, contents));
            for (const sha256 of asked) {
                const text = wanted.has(sha256) ? (0,audit_ledger/* textOf */.b6)(contents.get(sha256)) : undefined;
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
        const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
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
        origin: first === undefined ? null : ((0,query/* detailOf */.Rw)(first, 'genesis')?.origin ?? null),
        tip: source.tip,
        size: source.bytes.length,
        head: source.head ?? null,
        root: (0,merkle/* merkleRoot */.n)(source.bytes),
        from: first?.at ?? null,
        to: entries.at(-1)?.at ?? null,
        types: countTypes(entries),
        contents: {
            present: blobs.length - source.leftOut,
            expunged: [...(0,ledger_contents/* expunctions */.Bn)(entries).keys()].filter((sha256) => !present.has(sha256)).length,
            leftOut: source.leftOut,
        },
        heldAgainst: heldWords(held),
        findings: found.findings,
        notes: found.notes,
        // Gaps of a ledger that is not whole could be anybody's work.
        gaps: found.findings.length > 0 ? [] : ledgerGaps(entries, (sha256) => found.verdicts.get(sha256)),
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
    const keys = (words.key ?? []).map(note/* parseVerifierKey */.z$);
    const files = words.checkpoint ?? [];
    const checkpoints = [];
    for (const file of files)
        checkpoints.push((0,checkpoint/* readCheckpoint */.HQ)(await smallFile((0,external_node_path_.resolve)(io.cwd, file), file), keys));
    return { keys, checkpoints, anchors: (words.anchor ?? []).map(anchorOf) };
}
function anchorOf(text) {
    const [, seq, sha256] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (seq === undefined || sha256 === undefined)
        throw new errors/* UserError */.y(`\`--anchor\` takes the number of an entry and the SHA-256 of its bytes, NUMBER:HEX; found \`${text}\`.`);
    return { seq: Number(seq), sha256 };
}
const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* UserError */.y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : (0,audit_ledger/* textOf */.b6)(bytes);
    if (text === undefined)
        throw new errors/* UserError */.y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
}


/***/ })

};
