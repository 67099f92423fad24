export const id = 8177;
export const ids = [8177];
export const modules = {

/***/ 56721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   OY: () => (/* binding */ modelsWorstFirst),
/* harmony export */   S: () => (/* binding */ headUrl),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _B: () => (/* binding */ reviewUrl),
/* harmony export */   j1: () => (/* binding */ evidenceUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

function repositoryUrl(context) {
    if (context.repository === null || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u.test(context.repository))
        return undefined;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(`${context.serverUrl.replace(/\/+$/u, '')}/${context.repository}`);
}
function blobUrl(context, sha, file, line) {
    const root = repositoryUrl(context);
    if (root === undefined || sha === null || !/^[0-9a-f]{40,64}$/u.test(sha))
        return undefined;
    const anchor = line === undefined ? '' : `#L${line}`;
    return `${root}/blob/${sha}/${file.split('/').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSegment */ .NL).join('/')}${anchor}`;
}
/** The line of the policy that asks, at the base commit that decided. */
function policyUrl(context, file, line) {
    return blobUrl(context, context.baseSha, file, line);
}
/** The line of a file of the change, at the head commit. */
function headUrl(context, file, line) {
    return blobUrl(context, context.headSha, file, line);
}
/** Where evidence can be read: the file at the head commit, or the workflow run that made it. */
function evidenceUrl(context, evidence, file, line) {
    const source = evidence.find((item) => item.file === file)?.source ?? 'commit';
    const run = /\bworkflow run (\d+)\b/u.exec(source)?.[1];
    const root = repositoryUrl(context);
    if (run !== undefined)
        return root === undefined ? undefined : `${root}/actions/runs/${run}`;
    return source === 'folder' || source.startsWith('folder ') ? undefined : headUrl(context, file, line);
}
/** A review of the pull request. */
function reviewUrl(context, review) {
    const root = repositoryUrl(context);
    if (root === undefined || context.pullRequest === null || review <= 0)
        return undefined;
    return `${root}/pull/${context.pullRequest}#pullrequestreview-${review}`;
}
/** `3fa2c1d` of a commit, `sha256:4e1f90ab` of a digest. */
function shortDigest(digest) {
    if (digest.startsWith('sha256:'))
        return `sha256:${digest.slice(7, 19)}`;
    return digest.slice(0, 12);
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}
/** Worst first, then by name: the order of every report. */
function modelsWorstFirst(decision) {
    const rank = ['error', 'rejected', 'pending', 'in_review', 'approved'];
    return [...decision.models].sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}


/***/ }),

/***/ 95032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Every size GitHub limits, and the smaller ones we keep so that one hostile text cannot crowd out the rest. */
const LIMITS = {
    /** A pull-request comment; one more character and GitHub answers 422 "body is too long". */
    commentCharacters: 65_535,
    /** A job summary, in UTF-8 bytes per step; above it the upload fails. */
    summaryBytes: 1_048_576,
    /** Description of a commit status. */
    statusDescriptionCharacters: 140,
    /** Annotations of one type per step; all steps of one composite action share them. */
    annotationsPerType: 10,
    /** Message of one annotation, cut by the runner beyond this. */
    annotationMessageCharacters: 4_096,
    /** Annotations in one request on a check run. */
    checkRunAnnotations: 50,
    /** Summary and text of a check run. */
    checkRunTextCharacters: 65_535,
    /** The hidden record of the verdict in the comment, encoded. */
    verdictCharacters: 8_000,
    /** One text from outside, in the comment. */
    commentTextCharacters: 600,
    /** Rows of one table or items of one list in the comment. */
    commentRows: 30,
    /** People named for one open seat. */
    peopleNamed: 6,
};
/** At most `limit` UTF-16 units, ending in `…` when something was cut; never cuts a surrogate pair in two. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const last = text.charCodeAt(end - 1);
    const whole = last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
    return `${text.slice(0, Math.max(0, whole))}…`;
}


/***/ }),

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const code = (text) => ({ kind: 'code', text });
const strong = (...content) => ({ kind: 'strong', content });
/** A link, or only its content where there is no address. */
const link = (content, url) => url === undefined ? content : [{ kind: 'link', content, url }];
/** A person, named without being notified: in a code span. */
const person = (login) => login === null ? 'a deleted account' : code(`@${login}`);
const heading = (level, ...content) => ({
    kind: 'heading',
    level,
    content,
});
const paragraph = (...content) => ({ kind: 'paragraph', content });
const note = (...content) => ({ kind: 'note', content });
const list = (items) => ({ kind: 'list', items });
const table = (columns, rows) => ({
    kind: 'table',
    columns,
    rows,
});
const details = (summary, ...body) => ({
    kind: 'details',
    summary,
    body,
});
/** The parts with a separator between them; empty parts are left out. */
function joined(parts, separator) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
/** Only the words, for places without any syntax. */
function plain(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return inline;
        return inline.kind === 'code' ? inline.text : plain(inline.content);
    })
        .join('');
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


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ waivedChecks),
/* harmony export */   IX: () => (/* binding */ overriddenChecks),
/* harmony export */   KH: () => (/* binding */ isAwaitingEvidence),
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS),
/* harmony export */   hp: () => (/* binding */ settledChecks),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   tB: () => (/* binding */ advisoryChecks),
/* harmony export */   td: () => (/* binding */ blockingChecks),
/* harmony export */   xj: () => (/* binding */ shownChecks),
/* harmony export */   yu: () => (/* binding */ TURN_WORDS)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

/** The status in words; the sign beside it never stands alone. */
const STATUS_WORDS = {
    error: 'Error',
    rejected: 'Rejected',
    pending: 'Pending',
    in_review: 'In review',
    approved: 'Approved',
};
function statusSign(status, isAwaiting = false) {
    if (status === 'pending')
        return isAwaiting ? '⏳' : '⛔';
    return { error: '⚠️', rejected: '❌', in_review: '👀', approved: '✅' }[status];
}
const TURN_WORDS = {
    author: 'the author’s turn',
    reviewers: 'the reviewers’ turn',
    maintainers: 'the maintainers’ turn',
    nobody: 'nothing to do',
};
const OUTCOME_WORDS = {
    pass: '✅ holds',
    fail: '❌ fails',
    inconclusive: '❔ cannot tell',
    error: '⚠️ error',
    waived: '📝 waived',
    overridden: '📝 overridden',
    not_applicable: '⏭️ does not apply',
};
const TRUST_WORDS = {
    recomputed: 'recomputed',
    attested: 'attested',
    workflow: 'from a workflow run',
    committed: 'committed',
    claimed: 'claimed',
};
/** Checks that keep the merge blocked. */
function blockingChecks(model) {
    return model.checks.filter((check) => isBlockingLevel(check) && isUnmet(check));
}
/** Advisory checks that do not hold: reported, not blocking. */
function advisoryChecks(model) {
    return model.checks.filter((check) => check.level === 'advisory' && isUnmet(check));
}
/** Checks that do not hold and that somebody who may overrode in review. */
function overriddenChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'overridden');
}
/** Checks that do not hold and that a waiver sets aside. */
function waivedChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'waived');
}
/** Everything else a reader may see, shadow checks excepted: those are never shown as a failure. */
function settledChecks(model) {
    return model.checks.filter((check) => check.level !== 'shadow' && !isUnmet(check));
}
function shownChecks(model) {
    return model.checks.filter(({ level }) => level !== 'shadow');
}
/** Evidence is still being made, and nothing else keeps the author busy. */
function isAwaitingEvidence(model) {
    return (model.status === 'pending' &&
        (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model) &&
        (model.awaiting.length > 0 || blockingChecks(model).length > 0));
}
function isBlockingLevel({ level }) {
    return level === 'mandatory' || level === 'overridable';
}
function isUnmet({ outcome }) {
    return outcome === 'fail' || outcome === 'inconclusive' || outcome === 'error';
}


/***/ })

};
