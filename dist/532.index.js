export const id = 532;
export const ids = [532];
export const modules = {

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyArchive: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54915);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35199);
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93528);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8203);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52929);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84975);
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31722);
/* harmony import */ var _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46967);
/* harmony import */ var _report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61699);
/* harmony import */ var _audit_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63998);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24651);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68147);













const DOCUMENTS = [
    'README.md',
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_MANIFEST */ .pz,
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA,
    'views/approvals.csv',
    'views/deployments.csv',
    'views/entries.csv',
    'views/entries.json',
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_OSCAL */ .u,
    _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_REPORT */ .UH,
    'views/releases.csv',
    'views/verdicts.csv',
];
/**
 * Verifies an exported archive without Git: the chain, the contents, its checkpoint, and that everything else in it says
 * what the entries say. How the branch was written it cannot show.
 */
async function verifyArchive(path, shown, held) {
    const archive = await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .readArchive */ .bL)(path);
    const manifest = (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)((0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(archive.files.get(_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_MANIFEST */ .pz)));
    const snapshot = snapshotOf(archive, manifest);
    const own = ownCheckpoint(archive, held);
    const verification = (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_5__.verifyLedger)(snapshot, {
        ...held,
        checkpoints: [...held.checkpoints, ...(own.checkpoint === undefined ? [] : [own.checkpoint])],
        history: false,
    });
    const broken = [
        ...archive.faults.map((fault) => remark('archive_unreadable', fault)),
        ...verification.findings,
        ...contentRemarks(archive, manifest),
        ...own.findings,
    ];
    const toldTexts = (0,_report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedTexts */ .mR)((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_11__/* .selectEntries */ .XO)(verification.entries, manifest?.filter ?? {}));
    const wanted = new Set([...(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__.wantedVerdicts)(verification.entries), ...toldTexts]);
    const texts = broken.length === 0 ? await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .archiveTexts */ .vy)(path, wanted) : new Map();
    const findings = [
        ...broken,
        ...documentRemarks(archive, manifest, verification, {
            checkpoint: own.checkpoint,
            // What cannot be relied on is nothing to make views from.
            verdicts: broken.length === 0 ? new Map([...texts].filter(([sha256]) => toldTexts.has(sha256))) : undefined,
        }),
    ];
    const bytes = [...snapshot.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content);
    const source = {
        place: `archive ${shown}`,
        tip: manifest?.tip ?? null,
        entries: verification.entries,
        bytes,
        head: verification.head?.sha256 ?? null,
        blobs: verification.blobs,
        leftOut: manifest?.left_out.length ?? 0,
    };
    const notes = broken.length === 0 ? await archiveNotes(path, verification, manifest) : verification.notes;
    return (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__.verdictFrom)(source, held, { findings, notes, verdicts: texts });
}
/** Of contents that a filter left out nothing can be said: what names them may have been left out as well. */
async function archiveNotes(path, verification, manifest) {
    const leftOut = new Set(manifest?.left_out ?? []);
    const blobs = verification.blobs.filter((sha256) => !leftOut.has(sha256));
    const present = new Set(blobs);
    const named = new Set();
    await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .visitTexts */ .wZ)(path, (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigests */ .nt)(verification.entries), (_, text) => {
        for (const digest of (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__/* .digestsIn */ .V4)(text, present))
            named.add(digest);
    });
    return (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__.notesOf)({ ...verification, blobs }, named);
}
function remark(code, message, path = null) {
    return { code, message, entry: null, commit: null, path };
}
/** The archive as a branch without a history; contents that a filter left out count as there, and are told apart. */
function snapshotOf({ files, blobs }, manifest) {
    const entries = new Map([...files].filter(([path]) => path.startsWith('entries/')));
    const paths = [
        ...[...files.keys()].filter((path) => !DOCUMENTS.includes(path)),
        ...new Set([...[...blobs.keys()], ...(manifest?.left_out ?? [])].map(_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)),
    ];
    return {
        tip: manifest?.tip ?? '',
        commits: [],
        files: paths.map((path) => ({ path, mode: _ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_MODE */ .MQ })),
        entries,
    };
}
function contentRemarks({ blobs }, manifest) {
    const wrong = [...blobs]
        .filter(([name, digest]) => /^[0-9a-f]{64}$/.test(name) && name !== digest)
        .map(([name, digest]) => (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('blob_mismatch', `The content ${name} is ${digest}.`, { path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(name) }));
    if (manifest === undefined)
        return wrong;
    const listed = new Set(manifest.blobs);
    const lost = manifest.blobs
        .filter((sha256) => !blobs.has(sha256))
        .map((sha256) => (0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('blob_missing', `The archive lists the content ${sha256}, and does not have it.`, {
        path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(sha256),
    }));
    const strange = [...blobs.keys()]
        .filter((name) => !listed.has(name) || manifest.left_out.includes(name))
        .map((name) => remark('archive_differs', 'The archive has a content that it does not list.', (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(name)));
    return [...wrong, ...lost, ...strange];
}
/** The archive's own checkpoint; with keys, one that is signed must be signed by one of them. */
function ownCheckpoint({ files }, { keys }) {
    const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(files.get(_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA));
    if (text === undefined)
        return { findings: [] };
    try {
        return { checkpoint: (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckpoint */ .HQ)(text, (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNote */ .wd)(text) === undefined ? [] : keys), findings: [] };
    }
    catch (error) {
        return {
            findings: [remark('checkpoint_signature', error.message, _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA)],
        };
    }
}
/** Everything but entries and contents is made from them: made again, it must be the same. */
function documentRemarks({ files }, manifest, verification, known) {
    const { checkpoint, verdicts } = known;
    const absent = DOCUMENTS.filter((path) => !files.has(path));
    if (absent.length > 0)
        return absent.map((path) => remark('archive_incomplete', `The archive has no ${path}.`, path));
    if (manifest === undefined)
        return [remark('archive_differs', 'What the archive says of itself cannot be read.', _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_MANIFEST */ .pz)];
    const { entries } = verification;
    // Views of a chain that does not hold are nothing to compare with.
    if (verification.findings.length > 0 || checkpoint === undefined || verdicts === undefined)
        return [];
    const expected = (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveDocuments */ .L$)({
        arbiter: manifest.arbiter,
        origin: checkpoint.origin,
        tip: manifest.tip,
        root: checkpoint.root,
        checkpoint: (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(files.get(_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA)) ?? '',
        entries: entries.map((entry) => ({
            entry,
            path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(entry.seq),
            bytes: files.get((0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(entry.seq)),
        })),
        filter: manifest.filter,
        blobs: manifest.blobs,
        leftOut: manifest.left_out,
        verdicts,
    });
    const size = checkpoint.size === entries.length
        ? []
        : [
            remark('archive_differs', `The checkpoint covers ${checkpoint.size} of ${entries.length} entries.`, _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_CHECKPOINT */ .eA),
        ];
    const differing = [...expected]
        .filter(([path, text]) => !Buffer.from(text, 'utf8').equals(files.get(path)))
        .map(([path]) => remark('archive_differs', `${path} is not what the entries say.`, path));
    return [...size, ...differing];
}


/***/ }),

/***/ 21987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hu: () => (/* binding */ approvedRemarks),
  zk: () => (/* binding */ digestStart),
  tZ: () => (/* binding */ governanceBlocks),
  Q7: () => (/* binding */ seatsOf),
  Rj: () => (/* binding */ signatureBlocks),
  FU: () => (/* binding */ signedSeats),
  OA: () => (/* binding */ signoffOf)
});

// UNUSED EXPORTS: governanceOf

// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/voided.js



/** Changes named for one approval, at most: in a report at length, and in a comment, which is read on a phone. */
const CHANGES_AT_LENGTH = 50;
const CHANGES_IN_COMMENT = 8;
/** Instead of what would make an approval count, where all that are needed are there. */
const NOT_NEEDED = 'Nothing to do: every seat is filled.';
/** Whether what an approval was given on was looked for: then these remarks stand for the general one. */
function isExplained(ignored, voided) {
    return ignored.reason === 'stale_subject' && voided.some(({ review }) => review === ignored.review);
}
/** What voided each approval that was given on something else; those voided by the same changes are told together. */
function voidedRemarks(ignored, voided, context, telling) {
    const groups = new Map();
    for (const item of ignored.filter((one) => isExplained(one, voided))) {
        const changes = voided.find(({ review }) => review === item.review)?.changes ?? [];
        const key = JSON.stringify(changes);
        const group = groups.get(key) ?? { changes, people: [] };
        group.people.push((0,prose/* link */.nf)([(0,prose/* person */.MV)(item.user)], (0,report_context/* reviewUrl */._B)(context, item.review)));
        groups.set(key, group);
    }
    return [...groups.values()].map(({ changes, people }) => remark(people, changes, telling));
}
function remark(people, changes, { rows, isNeeded }) {
    const [one, were] = people.length === 1 ? ['approval', 'was'] : ['approvals', 'were'];
    const given = [`The ${one} of `, ...enumerated(people), ` ${were} given on other content`];
    const again = isNeeded ? 'They must look at the present change and approve again.' : NOT_NEEDED;
    if (changes.length === 0) {
        const unknown = 'What they saw then is not known, so what changed since cannot be listed.';
        return [...given, `. ${unknown} ${again}`];
    }
    const most = Number.isFinite(rows) ? CHANGES_IN_COMMENT : CHANGES_AT_LENGTH;
    const shown = changes.slice(0, most).map(changeProse);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [[`and ${(0,number/* counted */.hS)(rest, 'more change')}`]] : [];
    return [...given, ': ', ...(0,prose/* joined */.oR)([...shown, ...more], ', '), `. ${again}`];
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    const [last = [], ...others] = [...items].reverse();
    return others.length === 0 ? last : [...(0,prose/* joined */.oR)(others.reverse(), ', '), ' and ', ...last];
}
function changeProse({ part, name, change, detail }) {
    const noun = nounOf(part, name);
    if (detail === null)
        return [...noun, ` ${change}`];
    // Of evidence the detail is a sentence with brackets of its own.
    return part === 'evidence'
        ? [...noun, ` ${change}: `, ...withDigests(detail)]
        : [...noun, ` ${change} (${detail})`];
}
/** Digests as code: in plain text a platform takes their digits for a commit. */
function withDigests(text) {
    return text
        .split(/(\bsha256:[0-9a-f]+\b)/u)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('sha256:') ? (0,prose/* code */.aY)(part) : part));
}
function nounOf(part, name) {
    switch (part) {
        case 'file':
            return [(0,prose/* code */.aY)(name)];
        case 'evidence':
            return ['evidence ', (0,prose/* code */.aY)(name)];
        case 'catalog':
            return ['data set ', (0,prose/* code */.aY)(name)];
        case 'waiver':
            return ['waiver ', (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(name))];
        case 'model':
            return ['model ', (0,prose/* code */.aY)(name)];
        case 'policy': {
            const [policy = '', ...rule] = name.split('/');
            const of = ['policy ', (0,prose/* code */.aY)(name.startsWith('sha256:') ? (0,report_context/* shortDigest */.VK)(name) : policy)];
            return rule.length === 0 ? of : ['rule ', (0,prose/* code */.aY)(rule.join('/')), ' of ', ...of];
        }
    }
}

;// CONCATENATED MODULE: ./lib/report/ignored-remark.js



const ANOTHER = 'somebody else must approve in their place';
const AGAIN = 'they must look at the present change and approve again';
/** Null: says nothing to a reader (plain comments, and reviews that a later one replaced). */
const SENTENCES = {
    not_decisive: null,
    superseded: null,
    unknown_user: { noun: 'review', why: 'nobody can say who it was', remedy: ANOTHER },
    dismissed: {
        noun: 'review',
        why: 'it was dismissed, and an earlier one does not come back',
        remedy: AGAIN,
    },
    bot: {
        noun: 'approval',
        why: 'it is not that of a person',
        remedy: 'a person must approve, or the policy must allow bots',
    },
    no_role: {
        noun: 'review',
        why: 'they hold no role that is asked for here',
        remedy: 'the roles file on the base branch must give them one, or somebody who holds one must approve',
    },
    delegation_expired: {
        noun: 'approval',
        why: 'the delegation to them has ended',
        remedy: 'it must be renewed on the base branch, or somebody else must approve',
    },
    permission: {
        noun: 'review',
        why: 'they have less permission on the repository than the policy asks',
        remedy: 'they must be given it (write, unless the policy says otherwise), or somebody else must approve',
    },
    author: { noun: 'approval', why: 'they opened this pull request', remedy: ANOTHER },
    contributor: {
        noun: 'approval',
        why: 'they wrote, committed or pushed a part of this change',
        remedy: ANOTHER,
    },
    stale_commit: {
        noun: 'approval',
        why: 'it was given on another commit than the present head',
        remedy: AGAIN,
    },
    stale_subject: {
        noun: 'approval',
        why: 'it was given on other content than the present one',
        remedy: AGAIN,
    },
    stale_time: {
        noun: 'approval',
        why: 'it was not given after the present change was pushed',
        remedy: AGAIN,
    },
    seat_filled: {
        noun: 'approval',
        why: 'it is valid, and every seat they could fill is filled',
        remedy: 'nothing to do',
    },
};
/** Every approval that does not count: why, and what would make it (or another) count. */
function ignoredRemarks(signatures, context, rows) {
    const { signoff, voided } = signatures;
    const isNeeded = signoff.missing.length > 0 || signoff.state !== 'complete';
    const others = signoff.ignored
        .filter((ignored) => !isExplained(ignored, voided))
        .flatMap((ignored) => ignored_remark_remark(ignored, context, isNeeded));
    return [
        ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
        ...others,
        ...changedPartsRemark(signatures),
    ];
}
function ignored_remark_remark({ review, user, reason }, context, isNeeded) {
    const sentence = SENTENCES[reason];
    if (sentence === null)
        return [];
    const { noun, why, remedy } = sentence;
    const whose = (0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review));
    const rest = isNeeded ? `; ${remedy}.` : `. ${NOT_NEEDED}`;
    return [[`The ${noun} of `, ...whose, ` does not count: ${why}${rest}`]];
}
/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }) {
    const isStale = signoff.ignored.some((ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided));
    return isStale && changedParts.length > 0
        ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
        : [];
}

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/stage-remark.js


const STATES = {
    complete: '✅ complete',
    open: '👀 open',
    returned: '↩️ open again: a change request returned the work to it',
    waiting: '⏳ opens when the stages before it are complete',
};
/** Each stage with where it is and what it waits for; nothing where the stages carry no checks. */
function stageRemarks({ stages = [] }) {
    return stages.map((stage) => {
        const waits = waitsOf(stage);
        const isComplete = stage.state === 'complete';
        return [
            (0,prose/* strong */.ko)(`Stage ${stage.id}`),
            ` ${STATES[stage.state]}.`,
            ...(isComplete || waits.length === 0 ? [] : [' Waits for ', ...(0,prose/* joined */.oR)(waits, ' and for '), '.']),
        ];
    });
}
function waitsOf({ checks, missing }) {
    const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => [(0,prose/* code */.aY)(check)]);
    const shown = failing.slice(0, limits/* LIMITS */.b.peopleNamed);
    const more = failing.length > shown.length ? [` and ${failing.length - shown.length} more`] : [];
    const what = failing.length === 1 ? 'the check ' : 'the checks ';
    const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
    return [
        ...(failing.length === 0 ? [] : [[what, ...(0,prose/* joined */.oR)(shown, ', '), ...more]]),
        ...(roles.length === 0 ? [] : [[roles.join(', ')]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/signature-remark.js



/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
function standingRemarks({ signoff, conditions }, context) {
    return [
        ...overrideRemarks(signoff),
        ...vetoRemarks(signoff, context),
        ...conditionRemarks(conditions, context),
        ...stageRemarks(signoff),
        ...noteRemarks(signoff, conditions.length > 0),
    ];
}
/** Break-glass stands in for signatures: it is never said in passing. */
function overrideRemarks({ override }) {
    if (override === null)
        return [];
    const { user, label, at, until, reason } = override;
    return [
        [
            (0,prose/* strong */.ko)('Break-glass: missing signatures are overridden'),
            ' by ',
            (0,prose/* person */.MV)(user),
            ' with the label ',
            (0,prose/* code */.aY)(label),
            ', from ',
            (0,prose/* code */.aY)(at),
            ' until ',
            (0,prose/* code */.aY)(until),
            `. Reason given: ${reason}`,
        ],
    ];
}
function vetoRemarks(signoff, context) {
    return signoff.vetoes.map(({ review, user }) => [
        (0,prose/* person */.MV)(user),
        ' ',
        ...(0,prose/* link */.nf)(['asks for changes'], (0,report_context/* reviewUrl */._B)(context, review)),
        '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
    ]);
}
function conditionRemarks(conditions, context) {
    const byDay = [...conditions].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    return byDay.map(({ review, user, until, text, overdue }) => [
        (0,prose/* strong */.ko)(overdue ? 'Overdue condition' : 'Condition'),
        ' of ',
        ...(0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review)),
        `, until ${until}: ${text}`,
        ...(overdue ? [' — it is to be met before the model is deployed.'] : []),
    ]);
}
/** What a note is about, for those a reader should tell apart at a glance, in this order; the others follow. */
const NOTE_TITLES = {
    override_refused: 'Break-glass',
    expired: 'Expired',
    return_to: 'Asked to return',
    return_to_unknown: 'Asked to return',
    stage: 'Stages',
    condition: 'Condition',
    condition_unreadable: 'Condition',
    review_edited: 'Edited review',
    delegation: 'Delegation',
    delegation_void: 'Delegation',
    feedback: 'Feedback, which never counts as approval',
};
function noteRemarks({ notes, stages }, areConditionsListed) {
    const listed = new Set([
        'override',
        ...(areConditionsListed ? ['condition'] : []),
        ...(stages === undefined ? [] : ['stage']),
    ]);
    const order = [...Object.keys(NOTE_TITLES), ''];
    const rank = (word) => order.indexOf(Object.hasOwn(NOTE_TITLES, word) ? word : '');
    return notes
        .filter(({ code: word }) => !listed.has(word))
        .sort((a, b) => rank(a.code) - rank(b.code))
        .map(({ code: word, message }) => {
        const title = Object.hasOwn(NOTE_TITLES, word) ? NOTE_TITLES[word] : undefined;
        return title === undefined ? [message] : [(0,prose/* strong */.ko)(title), `: ${message}`];
    });
}

;// CONCATENATED MODULE: ./lib/report/signature.js





/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
function signoffOf(model) {
    return printedSignoff(model.signoff);
}
/** The sign-off of the change to what governs, where there is one to ask for. */
function governanceOf(decision) {
    return printedSignoff(decision.governance);
}
function printedSignoff(value) {
    const printed = value === null ? null : { ...value };
    return isSignoffResult(printed) ? printed : null;
}
function isSignoffResult(value) {
    return (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'arbiter/signoff/v1');
}
function seatsOf(signoff) {
    const filled = Object.values(signoff.assignment).reduce((sum, people) => sum + (people?.length ?? 0), 0);
    const open = signoff.missing.reduce((sum, { count }) => sum + count, 0);
    return { filled, all: filled + open };
}
/** Who signed, who is missing and who could; what does not count and why. */
function signatureBlocks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ' were not looked at here: only checks were judged.')];
    const { filled, all } = seatsOf(signoff);
    const asked = signoff.stages === undefined
        ? ' Requested when the checks hold.'
        : ' Requested stage by stage, when the checks of the open stage hold.';
    const later = model.status === 'pending' && filled < all ? [asked] : [];
    const signatures = signaturesOf(model, signoff, context);
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ` ${filled} of ${all}.`, ...seatsProse(signoff), ...later),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
/** Below the one line of an approved model: what was promised or overridden; what does not count is folded. */
function approvedRemarks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [];
    const signatures = signaturesOf(model, signoff, context);
    const ignored = ignoredRemarks(signatures, context, rows);
    const folded = (0,prose/* details */.zH)([`✍️ ${(0,number/* counted */.hS)(ignored.length, 'remark')} on approvals that do not count`], ...remarkList(ignored, rows));
    return [
        ...remarkList(standingRemarks(signatures, context), rows),
        ...(ignored.length === 0 ? [] : [folded]),
    ];
}
/** The governance role's own signature, where the change alters what governs. */
function governanceBlocks(decision, context, rows) {
    const signoff = governanceOf(decision);
    if (signoff === null)
        return [];
    const { filled, all } = seatsOf(signoff);
    const roles = [
        ...new Set([...Object.keys(signoff.assignment), ...signoff.missing.map(({ role }) => role)]),
    ];
    const signatures = {
        signoff,
        voided: decision.governance_voided ?? [],
        conditions: decision.governance_conditions ?? [],
        changedParts: [],
    };
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Change to what governs'), `: ${roles.length === 0 ? 'signatures' : roles.join(', ')} ${filled} of ${all}.`, ...seatsProse(signoff)),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
function seatsProse(signoff) {
    const signed = (0,prose/* joined */.oR)(signedSeats(signoff), ', ');
    const open = (0,prose/* joined */.oR)(openSeats(signoff), ', ');
    return [
        ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
        ...(open.length === 0 ? [] : [' ', (0,prose/* strong */.ko)('Missing'), ': ', ...open, '.']),
    ];
}
function signedSeats({ assignment }) {
    return Object.entries(assignment).flatMap(([role, people]) => (people ?? []).map((login) => [(0,prose/* person */.MV)(login), ` (${role})`]));
}
function openSeats({ missing }) {
    return missing.map(({ role, count, eligible }) => {
        const seats = count === 1 ? '' : ` × ${count}`;
        const named = eligible.slice(0, limits/* LIMITS */.b.peopleNamed).map((login) => [(0,prose/* person */.MV)(login)]);
        const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
        if (named.length === 0)
            return [`${role}${seats} (nobody eligible)`];
        return [`${role}${seats} (`, ...(0,prose/* joined */.oR)(named, ' or '), ...more, ')'];
    });
}
function remarkList(remarks, rows) {
    if (remarks.length === 0)
        return [];
    const shown = remarks.slice(0, rows);
    const rest = remarks.length - shown.length;
    return [(0,prose/* list */.p_)(rest > 0 ? [...shown, [`and ${(0,number/* counted */.hS)(rest, 'more remark')}`]] : shown)];
}
function signaturesOf(model, signoff, context) {
    const { voided, conditions } = model;
    return { signoff, voided, conditions, changedParts: changedParts(model, context) };
}
/** Which parts of the subject are not what the last verdict remembers. */
function changedParts({ name, subject }, context) {
    const before = context.previous?.models.find((model) => model.name === name)?.subject;
    return ['content', 'evidence', 'catalog', 'policy'].filter((part) => {
        const now = subject[part];
        return now !== null && before?.[part] !== undefined && digestStart(now) !== before[part];
    });
}
/** The first 12 hex digits, which the record of the last verdict keeps. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, '').slice(0, 12);
}


/***/ })

};
