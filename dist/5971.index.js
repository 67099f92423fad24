export const id = 5971;
export const ids = [5971];
export const modules = {

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oP: () => (/* binding */ Drafting),
  dn: () => (/* binding */ actorOf),
  Jl: () => (/* binding */ decisionDrafts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(6130);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(9327);
// EXTERNAL MODULE: ./lib/evaluation/head-history.js
var head_history = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/evaluation/pull-history.js
var pull_history = __webpack_require__(1562);
;// CONCATENATED MODULE: ./lib/evaluation/signature-drafts.js

/** Who fills a seat, by what membership; delegations that were used; break-glass. One entry each, once per subject. */
function signatureDrafts({ signoffs }, drafting) {
    const drafts = signoffs.flatMap((signoff) => [
        ...approvals(signoff, drafting),
        ...overrides(signoff, drafting),
    ]);
    return [...new Map(drafts.map((draft) => [draft.entry.id, draft])).values()];
}
function approvals(signoff, drafting) {
    const { request, snapshot, answer } = signoff;
    const { name, sha256 } = request.subject;
    if (sha256 === null)
        return [];
    return answer.result.counted.flatMap(({ review, role }) => {
        const given = drafting.facts.reviews.find(({ id }) => id === review);
        if (given?.user == null || given.submittedAt === null)
            return [];
        const { user, submittedAt } = given;
        const membership = membershipOf(user.id, role, snapshot);
        const parts = {
            actor: { id: user.id, login: user.login, type: user.type },
            subject: sha256,
            subjects: [{ name, sha256 }],
        };
        const detail = {
            review,
            model: name,
            role,
            member_by: membership.by,
            submitted_at: submittedAt,
            conditions: answer.conditions
                .filter((condition) => condition.review === review)
                .map(({ until, text }) => ({ until, text })),
        };
        const approval = drafting.draft('approval', `approval/${review}/${keyOf(detail, sha256)}`, detail, parts);
        const { delegation } = membership;
        return delegation === undefined
            ? [approval]
            : [delegationDraft(delegation, review, snapshot, parts, drafting), approval];
    });
}
function delegationDraft({ from, to, role, until, reason }, review, snapshot, parts, drafting) {
    const detail = {
        from: loginOf(from, snapshot),
        to: loginOf(to, snapshot),
        role,
        until,
        reason,
    };
    return drafting.draft('delegation', `delegation/${review}/${keyOf(detail, '')}`, detail, parts);
}
/** What made a person a member of the role at the time: the roles file or a team, else a delegation in force. */
function membershipOf(id, role, snapshot) {
    const member = snapshot.roles.find(({ name }) => name === role)?.members.find((person) => person.id === id);
    if (member !== undefined)
        return { by: member.via === undefined ? 'roles.yml' : `team ${member.via}` };
    const delegation = snapshot.delegations.find((item) => item.to === id && item.role === role);
    if (delegation === undefined)
        return { by: 'unknown' };
    return { by: `delegation of ${loginOf(delegation.from, snapshot)}`, delegation };
}
function overrides({ request, answer }, drafting) {
    const { override } = answer.result;
    const { name, sha256 } = request.subject;
    if (override === null)
        return [];
    const actor = drafting.facts.collaborators.find(({ login }) => login.toLowerCase() === override.user.toLowerCase());
    const detail = { model: name, label: override.label, reason: override.reason, until: override.until };
    return [
        drafting.draft('override', `override/${drafting.facts.pull.number}/${override.at}/${keyOf(detail, sha256 ?? '')}`, detail, {
            actor: actor === undefined ? null : { id: actor.id, login: actor.login, type: actor.type },
            subject: sha256,
            subjects: sha256 === null ? [] : [{ name, sha256 }],
        }),
    ];
}
function loginOf(id, snapshot) {
    return snapshot.people.find((person) => person.id === id)?.login ?? `#${id}`;
}
/** What is said anew (a condition that was edited, another subject) is an entry of its own. */
function keyOf(detail, subject) {
    return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...detail, subject }));
}

;// CONCATENATED MODULE: ./lib/evaluation/ledger-drafts.js






const NO_BLOBS = new Map();
/** Entries of one decision, in the order they are recorded. What is in the ledger already is not drafted again. */
function decisionDrafts(decided, ledger, writer) {
    const drafting = new Drafting(decided, ledger, writer);
    const evaluation = drafting.evaluation();
    return [
        ...drafting.policies(),
        ...drafting.observations(),
        ...drafting.dismissals(),
        ...(evaluation === null ? [] : [evaluation]),
        ...signatureDrafts(decided, drafting),
    ];
}
/** Makes entries that share a pull request, a policy and a run. */
class Drafting {
    #decided;
    #ledger;
    #writer;
    constructor(decided, ledger, writer) {
        this.#decided = decided;
        this.#ledger = ledger;
        this.#writer = writer;
    }
    get facts() {
        return this.#decided.facts;
    }
    /** One entry of a type, with the detail that belongs to it. */
    draft(type, id, decision, parts = {}, blobs = NO_BLOBS) {
        const { facts } = this;
        return {
            entry: {
                id,
                type,
                at: facts.now,
                ...this.#writer,
                actor: null,
                pull_request: {
                    number: facts.pull.number,
                    head: facts.headSha,
                    base: facts.baseSha,
                    base_ref: facts.pull.baseRef,
                    author: actorOf(facts.pull.author),
                    opened_at: facts.pull.createdAt,
                },
                policy: policyOf(this.#decided.governing.policies, facts.baseSha),
                subject: null,
                subjects: [],
                evidence: [],
                decision: { ...decision },
                attestation: null,
                ...parts,
            },
            blobs,
        };
    }
    /** The policies in force, when they are not the last that were recorded. */
    policies() {
        const { policies } = this.#decided.governing;
        if (policies.length === 0)
            return [];
        const set = policyOf(policies, '')?.sha256;
        const last = this.#ledger.entries.findLast(({ type }) => type === 'policy');
        if (last?.policy?.sha256 === set)
            return [];
        const blobs = new Map(policies.map(({ digest, policy }) => [hexOf(digest), bytesOf((0,canonical/* canonicalJson */.dj)(policy))]));
        const listed = policies.map(({ digest, file, policy: { metadata } }) => ({
            id: metadata.id,
            version: metadata.version,
            file,
            sha256: hexOf(digest),
        }));
        return [this.draft('policy', `policy/${set}/after-${last?.seq ?? 0}`, { policies: listed }, {}, blobs)];
    }
    /** Reviews that are seen for the first time, with what each was given on as far as it could be told. */
    observations() {
        const history = (0,pull_history/* pullHistory */.GB)(this.#ledger.entries, this.facts.pull.number);
        const given = givenSubjects(this.#decided, history);
        return this.facts.reviews
            .filter(({ id, state }) => (0,head_history/* isDecisive */.z)(state) && !history.observations.has(id))
            .map((review) => this.draft('observation', `observation/${review.id}`, {
            review: review.id,
            state: review.state,
            user: review.user?.id ?? null,
            commit: review.commit,
            submitted_at: review.submittedAt,
            body_sha256: (0,canonical/* sha256Hex */.fg)(review.body),
        }, { actor: actorOf(review.user), subjects: given.get(review.id) ?? [] }));
    }
    dismissals() {
        const byReview = new Map(this.facts.reviews.map((review) => [review.id, review]));
        return this.facts.timeline.dismissals.map(({ reviewId, actor, was, at }) => this.draft('dismissal', `dismissal/${reviewId}`, { review: reviewId, user: byReview.get(reviewId)?.user?.id ?? null, was, dismissed_at: at }, { actor: actorOf(actor) }));
    }
    /** The verdict, when it is not the one that was recorded last for this pull request. */
    evaluation() {
        const { facts, subjects, decision, kept } = this.#decided;
        const fingerprint = (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...decision, as_of: null, base: null }));
        const last = (0,pull_history/* pullHistory */.GB)(this.#ledger.entries, facts.pull.number).verdicts.at(-1);
        const prefix = `evaluation/${facts.pull.number}/${fingerprint}`;
        if (last?.id.startsWith(`${prefix}/`))
            return null;
        const verdict = bytesOf((0,decision_decision.serializeDecision)(decision));
        const blobs = new Map([
            [digestOf(verdict), verdict],
            ...subjects.map(({ sha256, preimage }) => [sha256, bytesOf(preimage)]),
            ...(kept === null ? [] : [[digestOf(kept.record), kept.record], ...kept.blobs]),
        ]);
        return this.draft('evaluation', `${prefix}/after-${last?.seq ?? 0}`, {
            status: decision.status,
            reason: decision.reason,
            verdict: digestOf(verdict),
            record: kept === null ? null : digestOf(kept.record),
            head_at: facts.isActivityRead ? facts.head.at : null,
            pusher: facts.head.pusher?.id ?? null,
            is_draft: facts.pull.isDraft,
            governance: governanceState(decision),
            models: decision.models.map(modelVerdict),
        }, {
            subjects: subjects.map(({ name, sha256 }) => ({ name, sha256 })),
            evidence: decision.models.flatMap(({ evidence }) => evidence.map(({ file, sha256, size, trust }) => ({ name: file, sha256, size, trust }))),
        }, blobs);
    }
}
/** By review: the subjects it was given on, of every model that is or was part of the pull request. */
function givenSubjects({ facts, subjects }, history) {
    const present = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
    const names = new Set([
        ...present.keys(),
        ...history.verdicts.flatMap((verdict) => [...verdict.subjects.keys()]),
    ]);
    const reviews = facts.reviews.map(({ id, state, commit, submittedAt }) => ({
        id,
        state,
        commit,
        at: submittedAt,
    }));
    const given = new Map();
    for (const name of [...names].sort()) {
        const current = { name, sha256: present.get(name) ?? null };
        for (const { review, subject } of (0,head_history/* subjectObservations */.IJ)(reviews, facts, history, current)) {
            if (subject !== null)
                given.set(review, [...(given.get(review) ?? []), { name, sha256: subject }]);
        }
    }
    return given;
}
function modelVerdict(model) {
    const signoff = model.signoff;
    return {
        name: model.name,
        path: model.path,
        version: model.version,
        status: model.status,
        signoff: signoff?.state ?? null,
        missing: [...new Set((signoff?.missing ?? []).map(({ role }) => role))],
        valid_until: signoff?.valid_until ?? null,
        override: signoff?.override != null,
        checks: model.checks.map(({ id, policy, level, outcome }) => ({ id, policy, level, outcome })),
    };
}
function governanceState({ governance }) {
    return governance !== null && 'state' in governance ? String(governance.state) : null;
}
function policyOf(policies, commit) {
    if (policies.length === 0)
        return null;
    return { sha256: (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(policies.map(({ digest }) => digest).sort())), commit };
}
function actorOf(account) {
    return account === null ? null : { id: account.id, login: account.login, type: account.type };
}
function hexOf(digest) {
    return digest.replace('sha256:', '');
}
function bytesOf(text) {
    return Buffer.from(text, 'utf8');
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 2129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ worstOfSameHead)
/* harmony export */ });
/* harmony import */ var _github_pull_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9102);
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);


/** Worst first. */
const STATUS_ORDER = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
async function worstOfSameHead(context, decided) {
    let worst = decided.decision;
    for (const number of decided.facts.sameHead) {
        const other = await context.github.pullRequest(number);
        if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef)
            continue;
        const found = await (0,_pull_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decidePull */ .O)(context, number).catch((error) => {
            if (error instanceof _github_pull_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PullClosed */ .Sd)
                return undefined;
            throw error;
        });
        if (found === undefined)
            continue;
        const { decision } = found;
        if (STATUS_ORDER.indexOf(decision.status) < STATUS_ORDER.indexOf(worst.status)) {
            worst = {
                ...decided.decision,
                status: decision.status,
                reason: `#${number} has the same head commit: ${decision.reason}`,
            };
        }
    }
    return worst;
}


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findStickyComment)
/* harmony export */ });
/* unused harmony export COMMENT_MARKER */
/* harmony import */ var _own_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7181);

/** Begins the marker that every comment of the gate carries. */
const COMMENT_MARKER = '<!-- arbiter:gate';
/**
 * The gate's own comment: by author and by marker, the oldest that has both. A marker that somebody else pasted into a
 * comment is nothing (attack 35).
 */
function findStickyComment(comments, authorLogin) {
    return comments
        .filter((comment) => (0,_own_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnAccount */ ._p)(comment.user, authorLogin) && comment.body.includes(COMMENT_MARKER))
        .sort((a, b) => a.id - b.id)[0];
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5032);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);






/** The one commit status of the gate. The base is part of its name: two pull requests may share a head. */
function renderStatus(decision, baseRef) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(decision))).replace(/^\S+ /u, '');
    const fallback = `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS_WORDS */ .ly[decision.status]} — ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .TURN_WORDS */ .yu[(0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.turnOf)(decision)]}`;
    return {
        state: (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.outwardState)(decision),
        description: (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(line === '' ? fallback : line, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.statusDescriptionCharacters),
        context: `arbiter/gate (${baseRef})`,
    };
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ parseVerdict),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Y9: () => (/* binding */ diffVerdicts),
/* harmony export */   eG: () => (/* binding */ verdictMarker)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5169);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9648);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);




const PARTS = ['content', 'evidence', 'catalog', 'policy'];
function verdictOf(decision, ledger = null) {
    return {
        head: decision.head,
        status: decision.status,
        models: decision.models.map(modelVerdict),
        ledger: ledger === null ? null : { seq: ledger.seq, sha256: ledger.sha256 },
        isComplete: true,
    };
}
function modelVerdict(model) {
    const signoff = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffOf */ .OA)(model);
    const parts = PARTS.flatMap((part) => {
        const digest = model.subject[part];
        return digest === null ? [] : [[part, (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .digestStart */ .zk)(digest)]];
    });
    return {
        name: model.name.slice(0, 100),
        status: model.status,
        subject: Object.fromEntries(parts),
        blocking: Object.fromEntries((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .blockingChecks */ .td)(model).map(({ policy, id, title }) => [
            `${policy}/${id}`.slice(0, 100),
            title.slice(0, 80),
        ])),
        signed: signoff === null ? [] : signoff.counted.map(({ user }) => user),
    };
}
/** The hidden line of the comment; whole models are left out to keep it within its size. */
function verdictMarker(record) {
    let models = [...record.models];
    for (;;) {
        const isComplete = record.isComplete && models.length === record.models.length;
        const encoded = Buffer.from(JSON.stringify({ v: 1, ...record, models, isComplete }), 'utf8').toString('base64');
        if (encoded.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.verdictCharacters || models.length === 0)
            return `<!-- arbiter:verdict ${encoded} -->`;
        models = models.slice(0, Math.floor(models.length / 2));
    }
}
/** Reads the record back from our own comment. Anything that is not exactly what we write is no record. */
function parseVerdict(comment) {
    const line = comment.trimEnd().split('\n').at(-1) ?? '';
    const encoded = /^<!-- arbiter:verdict ([A-Za-z0-9+/]+={0,2}) -->$/u.exec(line)?.[1];
    if (encoded === undefined || encoded.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.verdictCharacters)
        return undefined;
    try {
        return recordOf(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function recordOf(value) {
    const fields = fieldsOf(value);
    if (fields?.v !== 1 || !Array.isArray(fields.models) || typeof fields.isComplete !== 'boolean')
        return undefined;
    const { head, status, isComplete } = fields;
    if (!isStatus(status) || !(head === null || (typeof head === 'string' && /^[0-9a-f]{40,64}$/u.test(head))))
        return undefined;
    const models = fields.models.map(modelOf);
    // A record of a version without a ledger says nothing of one.
    const ledger = fields.ledger === undefined || fields.ledger === null ? null : anchorOf(fields.ledger);
    if (ledger === undefined || models.some((model) => model === undefined))
        return undefined;
    return { head, status, isComplete, ledger, models: models.filter((model) => model !== undefined) };
}
function anchorOf(value) {
    const { seq, sha256, ...rest } = fieldsOf(value) ?? {};
    if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1)
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/u.test(sha256))
        return undefined;
    return Object.keys(rest).length > 0 ? undefined : { seq, sha256 };
}
function modelOf(value) {
    const fields = fieldsOf(value);
    if (fields === undefined || typeof fields.name !== 'string' || !isStatus(fields.status))
        return undefined;
    const subject = textsOf(fields.subject);
    const blocking = textsOf(fields.blocking);
    const signed = fields.signed;
    if (subject === undefined || blocking === undefined || !Array.isArray(signed))
        return undefined;
    if (!Object.values(subject).every((digest) => /^[0-9a-f]{1,12}$/u.test(digest)))
        return undefined;
    if (!signed.every((login) => typeof login === 'string'))
        return undefined;
    return { name: fields.name, status: fields.status, subject, blocking, signed };
}
function textsOf(value) {
    const entries = Object.entries(fieldsOf(value) ?? { invalid: null });
    const texts = entries.filter((entry) => typeof entry[1] === 'string');
    return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}
function isStatus(value) {
    return typeof value === 'string' && Object.hasOwn(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly, value);
}
/** What happened between two verdicts, in sentences; nothing when nothing a reader sees has changed. */
function diffVerdicts(previous, current) {
    const several = current.models.length > 1;
    const changes = current.models.flatMap((model) => {
        const before = previous.models.find(({ name }) => name === model.name);
        if (before === undefined)
            return previous.isComplete ? [[`${model.name} is new in this change.`]] : [];
        return modelChanges(before, model).map((change) => (several ? [`${model.name}: `, ...change] : change));
    });
    const gone = current.isComplete
        ? previous.models.filter(({ name }) => !current.models.some((model) => model.name === name))
        : [];
    return [...changes, ...gone.map(({ name }) => [`${name} is no longer touched.`])];
}
function modelChanges(before, now) {
    const status = before.status === now.status
        ? []
        : [[`${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[before.status]} became ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[now.status]}`]];
    const repaired = Object.entries(before.blocking).filter(([key]) => !Object.hasOwn(now.blocking, key));
    const broken = Object.entries(now.blocking).filter(([key]) => !Object.hasOwn(before.blocking, key));
    const signed = now.signed.filter((login) => !before.signed.includes(login));
    const lost = before.signed.filter((login) => !now.signed.includes(login));
    const parts = PARTS.filter((part) => before.subject[part] !== now.subject[part]);
    return [
        ...status,
        ...repaired.map(([, title]) => [`no longer blocks: ${title}`]),
        ...broken.map(([, title]) => [`blocks now: ${title}`]),
        ...signed.map((login) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(login), ' signed']),
        ...lost.map((login) => ['the signature of ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(login), ' no longer counts']),
        ...(parts.length === 0 ? [] : [[`changed under approval: ${parts.join(', ')}`]]),
    ];
}


/***/ })

};
