export const id = 3628;
export const ids = [3628];
export const modules = {

/***/ 16325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pullContext)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12856);
/* harmony import */ var _ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53801);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96713);



/** What a pull request is judged with. The ledger must still hold what the gate's own comment last said it held. */
function pullContext(access, ledgers, { now, commentAuthor }) {
    return {
        github: access.github,
        repository: access.repository,
        now,
        openLedger: (config, facts) => ledgers.open(config, (0,_ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedLedger */ .w)(facts.timeline.comments, commentAuthor), facts.now),
        largeFiles: (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFilesOf */ .Yi)(access),
        recording: _recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingOptions */ .W,
    };
}


/***/ }),

/***/ 70746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56242);

/** The first difference in the order of the replayed value, or null for equal values. The order of members is none. */
function firstDifference(recorded, replayed, pointer = '') {
    if (!isObject(recorded) || !isObject(replayed) || Array.isArray(recorded) !== Array.isArray(replayed))
        return Object.is(recorded, replayed) ? null : { pointer, recorded, replayed };
    const keys = new Set([...Object.keys(replayed), ...Object.keys(recorded)]);
    for (const key of keys) {
        const found = firstDifference(own(recorded, key), own(replayed, key), `${pointer}/${(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(key)}`);
        if (found !== null)
            return found;
    }
    return null;
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 72959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oP: () => (/* binding */ Drafting),
  dn: () => (/* binding */ actorOf),
  Jl: () => (/* binding */ decisionDrafts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/evaluation/artifact-memory.js
var artifact_memory = __webpack_require__(43876);
// EXTERNAL MODULE: ./lib/signoff/override-line.js
var override_line = __webpack_require__(68143);
// EXTERNAL MODULE: ./lib/signoff/remarks.js
var remarks = __webpack_require__(24639);
// EXTERNAL MODULE: ./lib/evaluation/head-history.js
var head_history = __webpack_require__(79983);
// EXTERNAL MODULE: ./lib/evaluation/pull-history.js
var pull_history = __webpack_require__(11562);
// EXTERNAL MODULE: ./lib/evaluation/review-edit.js
var review_edit = __webpack_require__(20981);
;// CONCATENATED MODULE: ./lib/evaluation/observation-drafts.js






/** Bytes of conditions, and of outcomes, that are kept of one review: anybody may write a long one, and an entry has an end. */
const MOST_BYTES = 16 * 1024;
/**
 * Reviews that are seen for the first time, with what each was given on as far as it could be told, and what of its text
 * must outlive an edit: others may write into a review later, and GitHub does not tell.
 */
function observationDrafts(decided, ledger, drafting) {
    const { facts } = decided;
    const history = (0,pull_history/* pullHistory */.GB)(ledger.entries, facts.pull.number, facts.pull.baseRef);
    const given = givenSubjects(decided, history);
    return facts.reviews
        .filter((review) => (0,head_history/* isObserved */.XJ)(review) && !history.observations.has(review.id))
        .map((review) => {
        const { id, state, user, commit, submittedAt, body } = review;
        const detail = {
            review: id,
            state,
            user: user?.id ?? null,
            commit,
            submitted_at: submittedAt,
            body_sha256: (0,canonical/* sha256Hex */.fg)(body),
            ...((0,review_edit/* isChangedSinceSubmission */.B)(review, facts.timeline) && { changed: true }),
            ...conditionsOf(review),
            ...outcomesOf(review, decided),
            ...returnOf(review, decided),
        };
        const actor = user === null ? null : { id: user.id, login: user.login, type: user.type };
        return drafting.draft('observation', `observation/${id}`, detail, {
            actor,
            subjects: given.get(id) ?? [],
        });
    });
}
/** The conditions of an approval. */
function conditionsOf({ state, body }) {
    const conditions = state === 'APPROVED' ? (0,remarks/* conditionsIn */.AV)(body) : [];
    return conditions.length === 0 ? {} : { conditions: withinBytes(conditions) };
}
/** What the checks say that the review names and that may be overridden as they stand. */
function outcomesOf({ body }, { signoffs }) {
    const named = new Set((0,override_line/* overrideLines */.O)(body).map(({ check }) => check));
    if (named.size === 0)
        return {};
    const outcomes = signoffs.flatMap(({ request: { subject, checks = [] } }) => checks.flatMap(({ policy, check, outcome }) => named.has(check) && outcome !== undefined ? [{ model: subject.name, policy, check, outcome }] : []));
    return { outcomes: withinBytes(outcomes) };
}
/** The stages to which a change request asks to return, of those that a policy has (sign-off rule 17). */
function returnOf({ state, body }, { signoffs }) {
    if (state !== 'CHANGES_REQUESTED')
        return {};
    const wanted = new Set((0,remarks/* returnsTo */.t_)(body));
    if (wanted.size === 0)
        return {};
    const known = signoffs.flatMap(({ request }) => (request.signoff?.stages ?? []).map(({ id }) => id));
    const stages = [...new Set(known)].filter((id) => wanted.has(id));
    return stages.length === 0 ? {} : { return_to: stages };
}
/** The first of a list, as many as there is room for. */
function withinBytes(items) {
    let bytes = 0;
    return items.filter((item) => {
        bytes += Buffer.byteLength((0,canonical/* canonicalJson */.dj)(item), 'utf8') + 1;
        return bytes <= MOST_BYTES;
    });
}
/** By review: the subjects it was given on, of every model that is or was part of the pull request. */
function givenSubjects({ facts, subjects, evidenceAt }, history) {
    const present = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
    const names = new Set([
        ...present.keys(),
        ...history.verdicts.flatMap((verdict) => [...verdict.subjects.keys()]),
    ]);
    const reviews = facts.reviews.map(({ id, state, body, commit, submittedAt }) => ({
        id,
        state,
        body,
        commit,
        at: submittedAt,
    }));
    const given = new Map();
    for (const name of [...names].sort()) {
        const current = { name, sha256: present.get(name) ?? null };
        for (const { review, subject } of (0,head_history/* subjectObservations */.IJ)(reviews, { ...facts, evidenceAt }, history, current)) {
            if (subject !== null)
                given.set(review, [...(given.get(review) ?? []), { name, sha256: subject }]);
        }
    }
    return given;
}

;// CONCATENATED MODULE: ./lib/evaluation/signature-drafts.js


/**
 * Who fills a seat, by what membership; delegations that were used; break-glass; checks overridden in review. One entry
 * each, once per subject.
 */
function signatureDrafts({ signoffs, decision }, drafting) {
    const drafts = signoffs.flatMap((signoff) => [
        ...approvals(signoff, drafting),
        ...breakGlass(signoff, drafting),
        ...checkOverrides(signoff, decision, drafting),
    ]);
    return [...new Map(drafts.map((draft) => [draft.entry.id, draft])).values()];
}
function approvals(signoff, drafting) {
    const { request, snapshot, answer } = signoff;
    const { name, sha256 } = request.subject;
    if (sha256 === null)
        return [];
    return answer.result.counted.flatMap(({ review, role }) => {
        const given = givenBy(review, request, drafting);
        if (given === null)
            return [];
        const { user, submittedAt, parts } = given;
        const membership = membershipOf(user.id, role, snapshot);
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
/** Who gave a review, when, and what an entry about it says of the subject; null where nobody can say. */
function givenBy(review, { subject: { name, sha256 } }, { facts }) {
    const given = facts.reviews.find(({ id }) => id === review);
    if (given?.user == null || given.submittedAt === null)
        return null;
    const { user, submittedAt } = given;
    return {
        user,
        submittedAt,
        parts: {
            actor: { id: user.id, login: user.login, type: user.type },
            subject: sha256,
            subjects: sha256 === null ? [] : [{ name, sha256 }],
        },
    };
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
    const now = (0,instant/* parseInstant */.nV)(snapshot.now) ?? Number.POSITIVE_INFINITY;
    const delegation = snapshot.delegations.find((item) => item.to === id && item.role === role && now <= ((0,instant/* parseDayEnd */.ru)(item.until) ?? Number.NEGATIVE_INFINITY));
    if (delegation === undefined)
        return { by: 'unknown' };
    return { by: `delegation of ${loginOf(delegation.from, snapshot)}`, delegation };
}
function breakGlass({ request, answer }, drafting) {
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
/** Every check that the decision shows as overridden: by whom, in which role, of what outcome. */
function checkOverrides({ request, snapshot, answer }, { models }, drafting) {
    const { name, sha256 } = request.subject;
    const results = models.find(({ path }) => path === name)?.checks ?? [];
    return answer.overrides.granted.flatMap(({ policy, check, review, role, reason }) => {
        const result = results.find((one) => one.policy === policy && one.id === check);
        const given = givenBy(review, request, drafting);
        if (result?.override?.review !== review || given === null)
            return [];
        const membership = membershipOf(given.user.id, role, snapshot);
        const detail = {
            model: name,
            policy,
            check,
            outcome: result.override.outcome,
            review,
            role,
            member_by: membership.by,
            submitted_at: given.submittedAt,
            reason,
        };
        const id = `override/${review}/${keyOf(detail, sha256 ?? '')}`;
        const override = drafting.draft('override', id, detail, given.parts);
        const { delegation } = membership;
        return delegation === undefined
            ? [override]
            : [delegationDraft(delegation, review, snapshot, given.parts, drafting), override];
    });
}
function loginOf(id, snapshot) {
    return snapshot.people.find((person) => person.id === id)?.login ?? `#${id}`;
}
/** What is said anew (a condition that was edited, another subject) is an entry of its own. */
function keyOf(detail, subject) {
    return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...detail, subject }));
}

// EXTERNAL MODULE: ./lib/evaluation/verdict-summary.js
var verdict_summary = __webpack_require__(71810);
;// CONCATENATED MODULE: ./lib/evaluation/ledger-drafts.js









const NO_BLOBS = new Map();
/**
 * Entries of one decision, in the order they are recorded. What is in the ledger already is not drafted again. `posted`
 * is what the commit is told where that is not the decision itself.
 */
function decisionDrafts(decided, ledger, writer, posted = null) {
    const drafting = new Drafting(decided, ledger, writer);
    const evaluation = drafting.evaluation(posted);
    return [
        ...drafting.policies(),
        ...observationDrafts(decided, ledger, drafting),
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
    dismissals() {
        const byReview = new Map(this.facts.reviews.map((review) => [review.id, review]));
        return this.facts.timeline.dismissals.map(({ reviewId, actor, was, at }) => this.draft('dismissal', `dismissal/${reviewId}`, { review: reviewId, user: byReview.get(reviewId)?.user?.id ?? null, was, dismissed_at: at }, { actor: actorOf(actor) }));
    }
    /** The verdict, when it and what is posted of it are not what was recorded last for this pull request. */
    evaluation(posted) {
        const { facts, subjects, decision, artifacts, kept } = this.#decided;
        const told = posted === null ? {} : { posted };
        const fingerprint = (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...decision, ...told, as_of: null, base: null }));
        const last = (0,pull_history/* pullHistory */.GB)(this.#ledger.entries, facts.pull.number, facts.pull.baseRef).verdicts.at(-1);
        const prefix = `evaluation/${facts.pull.number}/${fingerprint}`;
        // A head that was pushed again since is judged anew: since when it stands is told by its own entry.
        // An artifact that is seen for the first time is written down, also where it changes nothing.
        const memory = new artifact_memory/* ArtifactMemory */.KG(this.#ledger.entries);
        const isRemembered = artifacts.every((artifact) => memory.has(artifact));
        if (last?.id.startsWith(`${prefix}/`) && isSince(last.at, facts) && isRemembered)
            return null;
        const verdict = bytesOf((0,decision_decision.serializeDecision)(decision));
        const blobs = new Map([
            [digestOf(verdict), verdict],
            ...subjects.map(({ sha256, preimage }) => [sha256, bytesOf(preimage)]),
            ...(kept === null ? [] : [[digestOf(kept.record), kept.record], ...kept.blobs]),
        ]);
        return this.draft('evaluation', `${prefix}/after-${last?.seq ?? 0}`, {
            ...(0,verdict_summary/* verdictSummary */.k6)(decision),
            verdict: digestOf(verdict),
            record: kept === null ? null : digestOf(kept.record),
            head_at: facts.isActivityRead ? facts.head.at : null,
            evidence_at: this.#decided.evidenceAt,
            ...(artifacts.length > 0 && { artifacts: artifacts.map(observedDetail) }),
            pusher: facts.head.pusher?.id ?? null,
            is_draft: facts.pull.isDraft,
            ...(this.#decided.isStageOpen && { stage_open: true }),
            ...told,
        }, {
            subjects: subjects.map(({ name, sha256 }) => ({ name, sha256 })),
            evidence: (0,verdict_summary/* judgedEvidence */.f$)(decision),
        }, blobs);
    }
}
function observedDetail({ run, attempt, isEarlier, name, sha256 }) {
    return { run, attempt, is_earlier: isEarlier, name, sha256 };
}
function isSince(at, { isActivityRead, head }) {
    return !isActivityRead || ((0,instant/* parseInstant */.nV)(at) ?? 0) >= ((0,instant/* parseInstant */.nV)(head.at) ?? Number.POSITIVE_INFINITY);
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
/* harmony export */   f: () => (/* binding */ postedDetail),
/* harmony export */   l: () => (/* binding */ worstOfSameHead)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);
/* harmony import */ var _github_pull_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79102);
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28983);



/** Worst first. */
const STATUS_ORDER = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
async function worstOfSameHead(context, decided) {
    let worst = { decision: decided.decision, because: null };
    for (const number of decided.facts.sameHead) {
        const other = await context.github.pullRequest(number);
        if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef)
            continue;
        const found = await (0,_pull_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decidePull */ .OD)(context, number).catch((error) => {
            if (error instanceof _github_pull_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PullClosed */ .Sd)
                return undefined;
            throw error;
        });
        if (found === undefined)
            continue;
        const { status, reason } = found.decision;
        if (STATUS_ORDER.indexOf(status) < STATUS_ORDER.indexOf(worst.decision.status)) {
            worst = {
                decision: { ...decided.decision, status, reason: `#${number} has the same head commit: ${reason}` },
                because: { pull_request: number, reason },
            };
        }
    }
    return worst;
}
/** What the ledger says of a status that is not the pull request's own; null where it is. */
function postedDetail({ decision, because }) {
    const { status } = decision;
    const state = (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.outwardState)(decision);
    // What is worse than another decision is not the best there is.
    if (because === null || status === 'approved' || state === 'success')
        return null;
    return { status, state, because };
}


/***/ }),

/***/ 71810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ summaryDifference),
/* harmony export */   f$: () => (/* binding */ judgedEvidence),
/* harmony export */   k6: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* harmony import */ var _decision_waiver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85808);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _first_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70746);



/** What an entry says of the verdict whose bytes it names: made from the verdict, and held against it on replay. */
function verdictSummary(decision) {
    return {
        status: decision.status,
        reason: decision.reason,
        governance: governanceState(decision),
        models: decision.models.map(modelVerdict),
    };
}
/**
 * Where an entry says something else than the verdict whose bytes it names; null where it says the same. Without this, an
 * entry could call approved what its verdict denies.
 */
function summaryDifference(entry, decision) {
    const { status, reason, governance, models } = entry.decision;
    const said = {
        decision: { status, reason, governance, models },
        evidence: entry.evidence,
        head: entry.pull_request?.head ?? null,
        base: entry.pull_request?.base ?? null,
    };
    const meant = {
        decision: verdictSummary(decision),
        evidence: judgedEvidence(decision),
        head: decision.head,
        base: decision.base,
    };
    const subjects = subjectsOf(decision);
    const other = entry.subjects.find(({ name, sha256 }) => subjects.has(name) && subjects.get(name) !== sha256);
    return ((0,_first_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDifference */ .a)(said, meant) ??
        (other === undefined
            ? null
            : { pointer: '/subjects', recorded: other.sha256, replayed: subjects.get(other.name) }));
}
function subjectsOf({ models }) {
    return new Map(models.flatMap(({ path, subject }) => subject.subject === null ? [] : [[path, subject.subject.replace('sha256:', '')]]));
}
/** The evidence of all models, as an entry lists it. */
function judgedEvidence({ models }) {
    return models.flatMap(({ evidence }) => evidence.map(({ file, sha256, size, trust }) => ({ name: file, sha256, size, trust })));
}
function modelVerdict(model) {
    const signoff = model.signoff;
    return {
        name: model.name,
        path: model.path,
        version: model.version,
        content: model.subject.content?.replace('sha256:', '') ?? null,
        status: model.status,
        signoff: signoff?.state ?? null,
        missing: [...new Set((signoff?.missing ?? []).map(({ role }) => role))],
        valid_until: (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .earliest */ .Qd)([signoff?.valid_until ?? null, ...(0,_decision_waiver_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverEnds */ .XI)(model)]),
        override: signoff?.override != null,
        checks: model.checks.map(({ id, policy, level, outcome }) => ({ id, policy, level, outcome })),
    };
}
function governanceState({ governance }) {
    return governance !== null && 'state' in governance ? String(governance.state) : null;
}


/***/ }),

/***/ 36282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58191);






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


/***/ })

};
