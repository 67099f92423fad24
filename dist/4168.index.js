export const id = 4168;
export const ids = [4168,646];
export const modules = {

/***/ 2282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/event.js

/**
 * Which decision an event asks for. Only numbers, SHAs and refs are taken from it; everything else is read again by API.
 * An event that says nothing usable is a `UserError`: the workflow is wired wrongly.
 */
function targetOf(eventName, payload) {
    const event = (payload ?? {});
    switch (eventName) {
        case 'pull_request_target':
        case 'pull_request':
        case 'pull_request_review': {
            const number = event.pull_request?.number;
            if (!Number.isSafeInteger(number))
                throw incomplete(eventName);
            if (eventName === 'pull_request_target' && event.action === 'closed')
                return { kind: 'closed', number: number };
            // Workflows of these two run from the pull request's own file, so what they publish could be forged.
            return {
                kind: 'pull_request',
                number: number,
                isTrusted: eventName === 'pull_request_target',
            };
        }
        case 'workflow_run':
            return targetOfRun(event.workflow_run);
        case 'merge_group': {
            const { head_sha: sha, head_ref: headRef } = event.merge_group ?? {};
            if (!isSha(sha) || headRef === undefined)
                throw incomplete(eventName);
            return { kind: 'merge_group', sha, headRef };
        }
        case 'push':
            return targetOfPush(event);
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'sweep' };
        default:
            throw new errors/* UserError */.y(`The gate does not understand the event \`${eventName}\`. Use pull_request_target, workflow_run, push, schedule or workflow_dispatch, or give the input \`pull-request\`.`);
    }
}
/** A push runs the workflow file of its own branch, so only the default branch's may publish. */
function targetOfPush({ ref, repository }) {
    const branch = repository?.default_branch;
    if (typeof ref !== 'string' || typeof branch !== 'string' || branch === '')
        throw incomplete('push');
    if (ref !== `refs/heads/${branch}`) {
        throw new errors/* UserError */.y(`The gate publishes, so of pushes it takes those to the default branch \`${branch}\` only; this one was to \`${ref}\`. Write \`branches: [${branch}]\` under \`push:\`.`);
    }
    return { kind: 'sweep', baseRef: branch };
}
function targetOfRun(run) {
    if (!isSha(run?.head_sha))
        throw incomplete('workflow_run');
    if (run.event === 'merge_group') {
        return { kind: 'merge_group', sha: run.head_sha, headRef: `refs/heads/${run.head_branch ?? ''}` };
    }
    return { kind: 'head', sha: run.head_sha };
}
/**
 * The pull request a merge queue's branch was made for: `gh-readonly-queue/BASE/pr-N-SHA`, where SHA is the commit
 * it was put on. Null when it is not such a
 * ref, in which case the group must not pass.
 */
function pullOfQueueRef(headRef) {
    const match = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-([1-9][0-9]{0,9})-([0-9a-f]{40})$/.exec(headRef);
    if (match === null)
        return null;
    return { number: Number(match[2]), baseRef: match[1], baseSha: match[3] };
}
/** The base that a merge queue's branch was made for, where that is all its name says; null where it is no such branch. */
function baseOfQueueRef(headRef) {
    return /^refs\/heads\/gh-readonly-queue\/(.+)\/[^/]+$/.exec(headRef)?.[1] ?? null;
}
function isSha(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}
function incomplete(eventName) {
    return new errors/* UserError */.y(`The payload of the event \`${eventName}\` does not say what to decide.`);
}

// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(79102);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/evaluation/ledger-drafts.js + 2 modules
var ledger_drafts = __webpack_require__(72959);
// EXTERNAL MODULE: ./lib/evaluation/pull-history.js
var pull_history = __webpack_require__(11562);
;// CONCATENATED MODULE: ./lib/evaluation/pull-drafts.js



const NO_BLOBS = new Map();
/** An entry for a pull request that could not be decided at all. */
function failureDraft(place, reason, now, ledger, writer) {
    const decision = {
        status: 'error',
        reason,
        verdict: null,
        record: null,
        head_at: null,
        pusher: null,
        is_draft: false,
        governance: null,
        models: [],
    };
    const last = (0,pull_history/* pullHistory */.GB)(ledger.entries, place.number, place.baseRef).verdicts.at(-1)?.seq ?? 0;
    return {
        entry: {
            id: `evaluation/${place.number}/${(0,canonical/* sha256Hex */.fg)(`${place.head} ${reason}`)}/after-${last}`,
            type: 'evaluation',
            at: now,
            ...writer,
            actor: null,
            pull_request: {
                number: place.number,
                head: place.head,
                base: place.base,
                base_ref: place.baseRef,
                author: null,
                opened_at: null,
            },
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { ...decision },
            attestation: null,
        },
        blobs: NO_BLOBS,
    };
}
/** People were reminded, or the wait was escalated. */
function alertDrafts(decided, ledger, writer, alerts) {
    const drafting = new ledger_drafts/* Drafting */.oP(decided, ledger, writer);
    const { number } = decided.facts.pull;
    return alerts.map((alert) => drafting.draft('alert', `alert/${number}/${alert.kind}/${(0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(alert))}`, alert));
}
/** An entry for a merge queue's commit that was refused. `head` is the pull request's; null where it is not known. */
function refusedGroupDraft({ number, sha, baseRef, baseSha, reason }, head, now, ledger, writer) {
    const last = number === null ? undefined : (0,pull_history/* pullHistory */.GB)(ledger.entries, number, baseRef).verdicts.at(-1);
    const detail = {
        event: 'queue_refused',
        commit: sha,
        happened_at: null,
        status: last?.status ?? null,
        reason,
    };
    return {
        entry: {
            id: `status/${number ?? 'unknown'}/queue_refused/${(0,canonical/* sha256Hex */.fg)(`${sha} ${reason}`)}`,
            type: 'status',
            at: now,
            ...writer,
            actor: null,
            pull_request: number === null
                ? null
                : {
                    number,
                    head: head ?? sha,
                    base: baseSha,
                    base_ref: baseRef,
                    author: null,
                    opened_at: null,
                },
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { ...detail },
            attestation: null,
        },
        blobs: NO_BLOBS,
    };
}
/** What became of a pull request. */
function closedDraft(pull, now, ledger, writer, rules = null) {
    const last = (0,pull_history/* pullHistory */.GB)(ledger.entries, pull.number, pull.baseRef).verdicts.at(-1);
    const event = pull.isMerged ? 'merged' : 'closed';
    const happenedAt = pull.isMerged ? pull.mergedAt : pull.closedAt;
    const detail = {
        event,
        commit: pull.isMerged ? pull.mergeCommitSha : null,
        happened_at: happenedAt,
        status: last?.status ?? null,
        ...(rules !== null && { platform_rules: rules }),
    };
    return {
        entry: {
            ...closedFrame(pull, now, writer),
            id: `status/${pull.number}/${event}/${happenedAt ?? pull.headSha}`,
            type: 'status',
            subject: null,
            subjects: [...(last?.subjects ?? [])].map(([name, sha256]) => ({ name, sha256 })),
            decision: { ...detail },
        },
        blobs: NO_BLOBS,
    };
}
/** What entries about a closed pull request share. */
function closedFrame(pull, now, writer) {
    return {
        at: now,
        ...writer,
        actor: (0,ledger_drafts/* actorOf */.dn)(pull.mergedBy),
        pull_request: {
            number: pull.number,
            head: pull.headSha,
            base: pull.mergeCommitSha ?? pull.headSha,
            base_ref: pull.baseRef,
            author: (0,ledger_drafts/* actorOf */.dn)(pull.author),
            opened_at: pull.createdAt,
        },
        policy: null,
        evidence: [],
        attestation: null,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/model/person.js
var person = __webpack_require__(18688);
// EXTERNAL MODULE: ./lib/model/waivers.js + 2 modules
var waivers = __webpack_require__(7552);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/text/decode.js
var decode = __webpack_require__(35685);
// EXTERNAL MODULE: ./lib/evaluation/governing-subject.js
var governing_subject = __webpack_require__(14170);
;// CONCATENATED MODULE: ./lib/evaluation/waiver-drafts.js










/**
 * Entries for the waivers that a pull request brought onto its base: one for each file that stands there with the very
 * bytes that were approved. None unless its last verdict before the merge approved just the head that was merged: a merge
 * around the gate approves no waiver.
 */
async function waiverDrafts(pull, merged, now, ledger, writer) {
    const { mergeCommitSha: commit, mergedAt } = pull;
    const verdict = verdictBeforeMerge(pull, ledger.entries);
    if (verdict === null || commit === null || mergedAt === null)
        return [];
    const { entry, digest, subject } = verdict;
    const blobs = await ledger.blobs([digest, subject]);
    const approved = approvedFiles(blobs.get(subject));
    if (approved.size === 0)
        return [];
    const approvers = approversIn(blobs.get(digest), entry, subject, ledger.entries);
    const waivers = await waiversOf(merged, approved);
    return waivers.map(({ file, sha256, waiver }) => {
        const detail = {
            file,
            sha256,
            check: waiver.check,
            model: waiver.model,
            versions: { from: waiver.versions.from, to: waiver.versions.to },
            reason: waiver.reason,
            ticket: waiver.ticket,
            expires: waiver.expires,
            requested_by: (0,person/* personOf */.Re)(waiver.requested_by).login,
            approved_by: [...approvers],
            verdict: entry.seq,
            commit,
            merged_at: mergedAt,
        };
        const id = `waiver/${pull.number}/${(0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(detail))}`;
        const subjects = [{ name: governing_subject/* GOVERNING_SUBJECT */.r, sha256: subject }];
        return {
            entry: {
                ...closedFrame(pull, now, writer),
                id,
                type: 'waiver',
                subject,
                subjects,
                decision: { ...detail },
            },
            blobs: new Map(),
        };
    });
}
/** The last verdict before the merge, where it approved what was merged; a corrected one approves nothing. */
function verdictBeforeMerge({ number, headSha, baseRef, mergedAt }, entries) {
    const merge = (0,instant/* parseInstant */.nV)(mergedAt ?? '') ?? Number.NEGATIVE_INFINITY;
    const entry = entries.findLast(({ type, at, pull_request: of }) => type === 'evaluation' &&
        of?.number === number &&
        ((0,instant/* parseInstant */.nV)(at) ?? Number.POSITIVE_INFINITY) <= merge);
    if (entry === undefined || (0,query/* corrections */.SX)(entries).has(entry.seq))
        return null;
    const detail = (0,query/* detailOf */.Rw)(entry, 'evaluation');
    const { pull_request: of, subjects } = entry;
    const subject = subjects.find(({ name }) => name === governing_subject/* GOVERNING_SUBJECT */.r)?.sha256;
    const isApproved = detail?.status === 'approved' && detail.governance === 'complete';
    if (!isApproved || detail.verdict === null || subject === undefined)
        return null;
    return of?.head === headSha && of.base_ref === baseRef ? { entry, digest: detail.verdict, subject } : null;
}
/** By path: SHA-256 of the waiver files as the approval covered them. Contents of the ledger are checked, and still read as hostile. */
function approvedFiles(preimage) {
    const files = jsonOf(preimage)?.files;
    const found = new Map();
    for (const item of Array.isArray(files) ? files : []) {
        const { path, after } = (item ?? {});
        if (typeof path !== 'string' || typeof after !== 'string' || (0,governing_path/* governingKind */.e)(path) !== 'waiver')
            continue;
        const sha256 = /^100(?:644|755) sha256:([0-9a-f]{64})$/.exec(after)?.[1];
        if (sha256 !== undefined)
            found.set(path, sha256);
    }
    return found;
}
/** Whose reviews filled a seat of that change in that verdict, each as the ledger recorded the signature. */
function approversIn(verdict, { pull_request: pull }, subject, entries) {
    const counted = jsonOf(verdict)?.governance
        ?.counted;
    return (Array.isArray(counted) ? counted : []).flatMap((item) => {
        const { review, role } = (item ?? {});
        const signed = entries.find((entry) => {
            const detail = (0,query/* detailOf */.Rw)(entry, 'approval');
            return (detail?.review === review &&
                detail?.role === role &&
                detail?.model === governing_subject/* GOVERNING_SUBJECT */.r &&
                entry.subject === subject &&
                entry.pull_request?.number === pull?.number);
        });
        const actor = signed?.actor;
        if (actor == null || actor.id === null || typeof review !== 'number' || typeof role !== 'string')
            return [];
        return [{ login: actor.login, id: actor.id, role, review }];
    });
}
/** Read from the merged commit; what has other bytes than those that were approved was not approved. */
async function waiversOf(merged, approved) {
    const regular = merged.entries.filter(({ path, mode }) => approved.has(path) && (mode === '100644' || mode === '100755'));
    const contents = await merged.read(regular.map(({ path }) => path));
    const files = [...contents].flatMap(([file, bytes]) => {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const { text } = (0,decode/* decodeText */.g)(bytes, file);
        return text === undefined || sha256 !== approved.get(file) ? [] : [{ file, text, sha256 }];
    });
    return (0,waivers/* loadWaivers */.Q2)(files).waivers;
}
function jsonOf(bytes) {
    try {
        return bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/commands/ledger-memory.js
var ledger_memory = __webpack_require__(53801);
// EXTERNAL MODULE: ./lib/evaluation/platform-rules.js
var platform_rules = __webpack_require__(49673);
// EXTERNAL MODULE: ./lib/github/settings.js
var settings = __webpack_require__(32982);
;// CONCATENATED MODULE: ./lib/commands/rules-in-force.js


/** The rules of a branch as they are now, to be recorded. Never rejects: that they could not be read is recorded instead. */
async function rulesInForce({ client, fullName }, branch) {
    const answer = await new settings/* RestSettings */.a(client, fullName).branchRules(branch).catch((error) => ({
        isKnown: false,
        reason: error instanceof Error ? error.message : String(error),
    }));
    return (0,platform_rules/* platformRules */.l)(branch, answer);
}

;// CONCATENATED MODULE: ./lib/commands/closed-pull.js






/** Records that a pull request was merged or closed, and the waivers that it brought, in the ledger that its base names; without one there is nothing to do. */
async function recordClosed(gate, pull) {
    const ref = `refs/heads/${pull.baseRef}`;
    const tip = (await gate.repository.listRemote(ref)).get(ref);
    if (tip === undefined) {
        gate.io.stdout(`#${pull.number}: its base ${pull.baseRef} is gone; nothing is recorded.\n`);
        return;
    }
    await gate.repository.fetch(tip);
    const { config } = await (0,governing_set/* loadGoverningSet */.ef)(await commit_tree/* CommitTree */.e.of(gate.repository, tip));
    if (config?.ledger === undefined)
        return;
    const { comments } = await gate.github.timeline(pull.number);
    const now = pull.readAt ?? gate.io.now();
    const anchor = (0,ledger_memory/* rememberedLedger */.w)(comments, gate.inputs.commentAuthor);
    const ledger = await gate.ledgers.open(config, anchor, now);
    const { writerFacts } = gate.ledgers;
    const draft = closedDraft(pull, now, ledger, writerFacts, await rulesInForce(gate, pull.baseRef));
    await gate.ledgers.record(ledger, [draft]);
    const { isMerged, mergeCommitSha: merged } = pull;
    if (!isMerged || merged === null)
        return;
    await gate.repository.fetch(merged);
    const tree = await commit_tree/* CommitTree */.e.of(gate.repository, merged);
    const waivers = await waiverDrafts(pull, tree, now, ledger, writerFacts);
    if (waivers.length > 0)
        await gate.ledgers.record(ledger, waivers);
}

;// CONCATENATED MODULE: ./lib/commands/failed-pull.js




/**
 * A failure is a verdict too, and so is a merge queue's commit that was refused by it: recorded after the status stands;
 * what fails here changes nothing.
 */
async function recordFailure(gate, place, { decision }, refused) {
    const { number, sha } = place;
    const baseRef = place.baseRef === '' ? (refused[0]?.baseRef ?? '') : place.baseRef;
    if (number === null || decision === null || (sha === null && refused.length === 0))
        return;
    const { ledgers, io } = gate;
    try {
        // One that was asked for and could not be opened is not to be written to.
        const ledger = ledgers.isAsked ? ledgers.opened : await ledgerOfBase(gate, number, baseRef);
        if (ledger === null)
            return;
        // The runner's clock may be ahead, and the ledger takes nothing that is: the newest entry's time is close enough.
        const when = ledger.entries.at(-1)?.at ?? io.now();
        const { writerFacts } = ledgers;
        const at = { number, head: sha ?? '', base: decision.base ?? '', baseRef };
        await ledgers.record(ledger, [
            ...(sha === null ? [] : [failureDraft(at, decision.reason, when, ledger, writerFacts)]),
            ...refused.map((one) => refusedGroupDraft(one, one.number === number ? sha : null, when, ledger, writerFacts)),
        ]);
    }
    catch (error) {
        io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    }
}
/** Recorded after the status stands; what fails here changes nothing. */
async function recordUnknownGroup(gate, { sha, baseRef, reason }) {
    const { ledgers, io } = gate;
    try {
        const base = baseRef ?? (await gate.repository.defaultBranch());
        const ledger = await ledgerOfBase(gate, null, base);
        if (ledger === null)
            return;
        const refused = { number: null, sha, baseRef: base, baseSha: '', reason };
        const when = ledger.entries.at(-1)?.at ?? io.now();
        await ledgers.record(ledger, [refusedGroupDraft(refused, null, when, ledger, ledgers.writerFacts)]);
    }
    catch (error) {
        io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    }
}
/** The ledger that the base's configuration names, where the failure came before it was asked for; null where it names none. */
async function ledgerOfBase(gate, number, baseRef) {
    const ref = `refs/heads/${baseRef}`;
    const tip = (await gate.repository.listRemote(ref)).get(ref);
    if (tip === undefined)
        return null;
    await gate.repository.fetch(tip);
    const { config } = await (0,governing_set/* loadGoverningSet */.ef)(await commit_tree/* CommitTree */.e.of(gate.repository, tip));
    if (config?.ledger === undefined)
        return null;
    // Where the comment cannot be read nothing is remembered: the next run that can read it holds the ledger against it.
    const comments = number === null ? [] : await commentsOf(gate, number);
    const anchor = (0,ledger_memory/* rememberedLedger */.w)(comments, gate.inputs.commentAuthor);
    return gate.ledgers.open(config, anchor, gate.io.now());
}
async function commentsOf(gate, number) {
    const { comments } = await gate.github.timeline(number).catch(() => ({ comments: [] }));
    return comments;
}
/** The head as the event or Git gives it, for the error status when the pull request itself could not be read. */
async function placeOf(gate, number) {
    const event = gate.runner.event;
    const baseRef = event?.pull_request?.number === number ? event.pull_request.base?.ref : undefined;
    const refs = await gate.repository
        .listRemote(`refs/pull/${number}/head`)
        .catch(() => new Map());
    const known = baseRef ??
        (await gate.github
            .pullRequest(number)
            .then((pull) => pull.baseRef)
            .catch(() => undefined));
    return {
        sha: known === undefined ? null : (refs.get(`refs/pull/${number}/head`) ?? null),
        baseRef: known ?? '',
        number,
    };
}

// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/html.js + 2 modules
var report_html = __webpack_require__(69337);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/commands/gate-output.js







const STATUS_ORDER = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** Outputs, files, annotations and summary of one run of the gate. */
class GateOutput {
    #folder;
    #io;
    #summaries = [];
    constructor(runner, io) {
        this.#folder = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter');
        this.#io = io;
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
    }
    add(number, decision, context) {
        this.#write(String(number), decision, context);
        return { decision, isPublished: true };
    }
    addNothing(number, reason) {
        this.#io.stdout(`#${number}: nothing to decide. ${reason}\n`);
        return { decision: null, isPublished: true };
    }
    addFailure(number, decision, context, reason) {
        this.#write(number === null ? 'failure' : String(number), decision, context);
        this.#io.stderr(`${reason}\n`);
        return { decision, isPublished: false };
    }
    /** Sets the outputs and gives the exit code: 0 once every status is posted, 2 otherwise. */
    async finish(outcomes) {
        const worst = STATUS_ORDER.find((status) => outcomes.some((outcome) => outcome.decision?.status === status));
        (0,core/* setOutput */.uH)('status', worst ?? '');
        if (this.#summaries.length > 0 && this.#io.env.GITHUB_STEP_SUMMARY !== undefined) {
            await core/* summary */.z.addRaw(this.#summaries.join('\n\n')).write();
        }
        return outcomes.every((outcome) => outcome.isPublished) ? 0 : 2;
    }
    #write(name, decision, context) {
        const json = (0,external_node_path_.join)(this.#folder, `decision-${name}.json`);
        const html = (0,external_node_path_.join)(this.#folder, `report-${name}.html`);
        (0,external_node_fs_.writeFileSync)(json, (0,decision_decision.serializeDecision)(decision));
        (0,external_node_fs_.writeFileSync)(html, (0,report_html/* renderHtml */.K)(decision, context));
        (0,core/* setOutput */.uH)('decision', json);
        (0,core/* setOutput */.uH)('report', html);
        this.#summaries.push((0,summary/* renderSummary */.B)(decision, context));
        this.#io.stdout((0,annotations/* renderAnnotations */.H)((0,annotations/* annotationsOf */.I)(decision, context)));
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/evaluation/error-decision.js
/** The decision when nothing could be decided: it blocks. */
function errorDecision(now, headSha, reason, problems = []) {
    return {
        schema: 'arbiter/decision/v1',
        as_of: now,
        status: 'error',
        base: null,
        head: headSha,
        models: [],
        reason,
        governing: [],
        problems: [...problems],
        governance: null,
    };
}

// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 16 modules
var pull_decision = __webpack_require__(75566);
// EXTERNAL MODULE: ./lib/github/own-account.js
var own_account = __webpack_require__(7181);
;// CONCATENATED MODULE: ./lib/evaluation/reminder.js



/** People that one comment notifies, at most. */
const MOST_MENTIONED = 30;
const HOUR_MS = 3_600_000;
/**
 * Which reminders are due now: each level once for what is being approved (and once for each later stage). Only while
 * people were asked: never for a draft, and never while the author has something to do before anybody signs.
 */
function dueReminders(input) {
    const { config, decision, isDraft } = input;
    if (config === undefined || isDraft || !isAwaited(decision, input))
        return [];
    const signoffs = openSignoffs(input);
    const since = waitingFrom(input, signoffs);
    const now = (0,instant/* parseInstant */.nV)(input.now);
    if (since === undefined || now === undefined)
        return [];
    const waited = now - since.at;
    const levels = [
        ['reminder', config.after, input.requested],
        ['escalation', config.escalate_after, membersOf(config.escalate_to, input.roles)],
    ];
    const key = keyOf(input, signoffs);
    return levels.flatMap(([level, wait, people]) => {
        const limit = wait === undefined ? undefined : (0,instant/* parseDuration */.E9)(wait);
        const marker = `<!-- arbiter:reminder level=${level} key=${key} -->`;
        if (limit === undefined || waited < limit || people.length === 0 || isSaid(marker, input))
            return [];
        return [
            {
                level,
                marker,
                people: people.slice(0, MOST_MENTIONED),
                awaited: input.requested,
                roles: [...new Set(signoffs.flatMap(awaitedRoles))],
                models: decision.models.filter((model) => isAwaited(model, input)).map(({ name }) => name),
                waitingSince: since.text,
                hours: Math.floor(waited / HOUR_MS),
            },
        ];
    });
}
/** Whether reviewers are waited for: of the whole change, or of one model. */
function isAwaited({ status }, { isStageOpen }) {
    return status === 'in_review' || (status === 'pending' && isStageOpen);
}
function isSaid(marker, { comments, ownLogin }) {
    return comments.some(({ user, body }) => (0,own_account/* isOwnAccount */._p)(user, ownLogin) && body.startsWith(marker));
}
/** Roles with open seats; of a sign-off that is over all of them, since it is to be given again. */
function awaitedRoles(signoff) {
    return isOver(signoff) ? Object.keys(signoff.assignment) : signoff.missing.map(({ role }) => role);
}
function isOver({ notes }) {
    return notes.some(({ code }) => code === 'expired');
}
/** Sign-offs that wait: of the models in review, and of the change to what governs. */
function openSignoffs(input) {
    const { models, governance } = input.decision;
    const printed = [
        ...models.filter((model) => isAwaited(model, input)).map(({ signoff }) => signoff),
        governance,
    ];
    return printed
        .filter((signoff) => signoff !== null)
        .map((signoff) => signoff)
        .filter((signoff) => signoff.missing.length > 0 || isOver(signoff));
}
const STAGE = /^Stage (\S+) is open\b/;
function stagesOf(signoffs) {
    return signoffs.flatMap(({ notes }) => notes.flatMap(({ code, message }) => (code === 'stage' ? (STAGE.exec(message)?.[1] ?? message) : [])));
}
/** The later of when it came into review and, with stages, of the last signature there is. */
function waitingFrom({ waitingSince, reviewedAt }, signoffs) {
    if (waitingSince === null)
        return undefined;
    const signed = stagesOf(signoffs).length === 0
        ? []
        : signoffs.flatMap(({ counted }) => counted.map((one) => one.review));
    return [waitingSince, ...signed.flatMap((review) => reviewedAt.get(review) ?? [])]
        .map((text) => ({ at: (0,instant/* parseInstant */.nV)(text) ?? Number.POSITIVE_INFINITY, text }))
        .sort((a, b) => a.at - b.at)
        .at(-1);
}
/** The same for the same subjects, stages, head-bound commit and end of validity that has passed; 16 hex digits. */
function keyOf(input, signoffs) {
    const { decision, subjects } = input;
    const waiting = new Set([
        ...decision.models.filter((model) => isAwaited(model, input)).map(({ path }) => path),
        ...(decision.governance === null ? [] : ['.arbiter']),
    ]);
    const given = (subjects ?? [])
        .filter(({ name }) => waiting.has(name))
        .map(({ name, sha256 }) => `${name} ${sha256}`)
        .sort();
    const what = given.length === waiting.size ? given : [decision.head];
    const ends = signoffs.filter(isOver).flatMap((signoff) => signoff.valid_until ?? []);
    const over = ends.length === 0 ? {} : { over: ends.sort() };
    return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ what, stages: stagesOf(signoffs).sort(), ...over })).slice(0, 16);
}
function membersOf(role, roles) {
    const members = role === undefined ? undefined : roles?.roles[role];
    const users = (members?.users ?? []).map((user) => (typeof user === 'string' ? user : user.login));
    return [...users, ...(members?.teams ?? [])];
}

// EXTERNAL MODULE: ./lib/evaluation/same-head.js
var same_head = __webpack_require__(2129);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/sticky-comment.js
var sticky_comment = __webpack_require__(54156);
;// CONCATENATED MODULE: ./lib/github/publication.js


/**
 * Comment and review requests first, a success last: if anything before it fails there is none. The comment
 * is not touched when it already says the same.
 */
async function publish(github, facts, publication, commentAuthor) {
    const sticky = (0,sticky_comment/* findStickyComment */.o)(facts.timeline.comments, commentAuthor);
    if (sticky === undefined)
        await github.createComment(facts.pull.number, publication.comment);
    else if (sticky.body !== publication.comment)
        await github.updateComment(sticky.id, publication.comment);
    await requestReviews(github, facts.pull.number, publication.reviewers);
    if (publication.success !== null)
        await github.setStatus(facts.headSha, publication.success);
}
/** GitHub takes no more people for one pull request, on its pages or by its API; a longer list is refused as a whole. */
const MOST_REQUESTED = 15;
/**
 * Those who were not asked yet (sign-off rule 20); `byRole` are the logins that can fill an open seat, for each role. A
 * remark on the present head is an answer too: GitHub takes who wrote one off the list, and asking again at every event
 * would only be noise. Where not all can be asked, the role with the fewest who are comes first.
 */
function whomToAsk({ pull, reviews, headSha }, byRole) {
    const remarks = reviews.filter(({ state, commit }) => state === 'COMMENTED' && commit === headSha);
    const known = new Set([...pull.requestedReviewers, ...remarks.flatMap(({ user }) => user ?? [])].map(({ login }) => login.toLowerCase()));
    const isKnown = (login) => known.has(login.toLowerCase());
    const all = new Set(byRole
        .flat()
        .filter((login) => !isKnown(login))
        .map((login) => login.toLowerCase()));
    const room = Math.min(all.size, Math.max(0, MOST_REQUESTED - pull.requestedReviewers.length));
    const people = [];
    while (people.length < room) {
        const next = byRole
            .map((logins) => ({
            asked: logins.filter(isKnown).length,
            login: logins.find((login) => !isKnown(login)),
        }))
            .filter(({ login }) => login !== undefined)
            .sort((one, other) => one.asked - other.asked)[0]?.login;
        people.push(next);
        known.add(next.toLowerCase());
    }
    return { people: people.sort(), notAsked: all.size - people.length };
}
/** Who cannot be asked, because GitHub does not count them among the collaborators, takes nobody else off and changes no verdict. */
async function requestReviews(github, number, people) {
    if (people.length === 0 || (await isAccepted(github, number, people)) || people.length === 1)
        return;
    for (const login of people)
        await isAccepted(github, number, [login]);
}
async function isAccepted(github, number, logins) {
    try {
        await github.requestReviewers(number, logins);
        return true;
    }
    catch (error) {
        if (error instanceof failure/* GitHubFailure */.iK && error.status === 422)
            return false;
        throw error;
    }
}
/** What must be the same after a success was posted as it was before (sign-off rule 19); the texts of reviews count too. */
function reviewsFingerprint(reviews) {
    return JSON.stringify(reviews.map(({ id, user, state, commit, submittedAt, body }) => [
        id,
        user?.id,
        state,
        commit,
        submittedAt,
        body,
    ]));
}

// EXTERNAL MODULE: ./lib/report/approval.js
var approval = __webpack_require__(93307);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/disclosure.js
var disclosure = __webpack_require__(12105);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/model-section.js + 3 modules
var model_section = __webpack_require__(64965);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/policy-impact.js
var policy_impact = __webpack_require__(15857);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/signature.js + 4 modules
var signature = __webpack_require__(21987);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(60975);
;// CONCATENATED MODULE: ./lib/report/comment.js












/** The first line of our comment for one base branch; with the author's id it is how the comment is found again. */
function commentMarker(baseRef) {
    const encoded = encodeURIComponent(baseRef.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*-]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return `<!-- arbiter:gate base=${encoded} -->`;
}
const ROWS = limits/* LIMITS */.b.commentRows;
/** What a section says when not all fit; then sections of whole models go. */
const LEAST = { settled: 'none', evidence: 'none', charts: false, rows: 8 };
/** Folded detail goes first, part by part. */
const DETAILS = [
    { settled: 'details', evidence: 'details', charts: false, rows: ROWS },
    { settled: 'details', evidence: 'none', charts: false, rows: ROWS },
    { settled: 'none', evidence: 'none', charts: false, rows: ROWS },
    LEAST,
];
/**
 * The sticky comment: at most `LIMITS.commentCharacters`, marker first, hidden record of the verdict last. Folded detail
 * is dropped first, then the sections of whole models (worst kept longest), then their lines.
 */
function renderComment(decision, context) {
    const shown = (0,disclosure/* disclosed */.v)(decision, context);
    const marker = commentMarker(context.baseRef);
    // An error says nothing of the ledger: what was known of it before must not be forgotten.
    const ledger = context.ledger ?? context.previous?.ledger ?? null;
    const record = (0,verdict/* verdictMarker */.eG)((0,verdict/* verdictOf */.Vj)(shown, ledger));
    const room = limits/* LIMITS */.b.commentCharacters - marker.length - record.length - 4;
    return `${marker}\n${bodyWithin(shown, context, room)}\n\n${record}`;
}
function bodyWithin(decision, context, room) {
    const models = (0,report_context/* modelsWorstFirst */.OY)(decision);
    const [head, tail] = frameWithin(decision, context, room);
    const left = room - head.length - tail.length - 4;
    const join = (parts) => [head, ...parts, tail].filter((part) => part !== '').join('\n\n');
    for (const detail of DETAILS) {
        const sections = takeWithin(models, left, (model) => render(modelBlocks(model, models, context, detail)));
        if (sections.length === models.length)
            return join(sections);
    }
    const notice = (count) => render([leftOutNote(count, context)]);
    const lines = takeWithin(models, left - notice(models.length).length - 2, (model) => render([(0,prose/* paragraph */.FY)(...(0,headline/* modelHeadline */.Y4)(model))]));
    const lineRoom = lines.length < models.length ? 0 : left - notice(models.length).length - 2 - sizeOf(lines);
    const sections = wholeSections(lines, lineRoom, (index) => {
        const model = models[index];
        return model === undefined ? '' : render(modelBlocks(model, models, context, LEAST));
    });
    return join([...sections, ...lines.slice(sections.length), notice(models.length - sections.length)]);
}
function render(blocks) {
    return (0,markdown/* renderMarkdown */.G)(blocks, limits/* LIMITS */.b.commentTextCharacters);
}
/** How many lines the change of rules has, above the models; they leave at least half of the room to what is judged. */
const RULE_ROWS = [ROWS, 10, 3];
function frameWithin(decision, context, room) {
    const [first, ...fewer] = RULE_ROWS.map((rows) => () => [
        render(comment_top(decision, context, rows)),
        render(bottom(decision, context, rows)),
    ]);
    let frame = first();
    for (const next of fewer) {
        if (frame[0].length + frame[1].length <= room / 2)
            return frame;
        frame = next();
    }
    return frame;
}
const SEPARATOR_LENGTH = 2;
const sizeOf = (parts) => parts.reduce((sum, part) => sum + part.length + SEPARATOR_LENGTH, 0);
/** The texts of the first items that fit together; nothing after the first that does not is even rendered. */
function takeWithin(items, room, render) {
    const taken = [];
    let size = 0;
    for (const item of items) {
        const text = render(item);
        size += text.length + SEPARATOR_LENGTH;
        if (size > room)
            return taken;
        taken.push(text);
    }
    return taken;
}
/** While every model keeps its line, the worst are given their section in its place as long as the room lasts. */
function wholeSections(lines, room, sectionOf) {
    const sections = [];
    let left = room;
    for (const [index, line] of lines.entries()) {
        const section = sectionOf(index);
        left -= section.length - line.length;
        if (left < 0)
            return sections;
        sections.push(section);
    }
    return sections;
}
function leftOutNote(count, context) {
    const where = (0,prose/* link */.nf)(['the full report'], context.reportUrl ?? context.runUrl);
    return (0,prose/* note */.N4)(`The details of ${(0,number/* counted */.hS)(count, 'model')} did not fit here: see `, ...where, '.');
}
function modelBlocks(model, all, context, detail) {
    if (all.length === 1)
        return (0,model_section/* modelSection */.tc)(model, context, detail);
    if (model.status === 'approved')
        return [(0,prose/* paragraph */.FY)(...(0,headline/* modelTitle */.wD)(model), ': ', ...(0,approval/* approvalLine */._)(model, context))];
    return [(0,prose/* details */.zH)((0,headline/* modelHeadline */.Y4)(model), ...(0,model_section/* modelSection */.tc)(model, context, detail))];
}
function comment_top(decision, context, rows) {
    const [first] = decision.models;
    const single = decision.models.length === 1 && first?.status === decision.status;
    const reason = single || decision.models.length === 0 ? [] : reasonOf(decision);
    const blocked = decision.models.length === 0 && decision.status === 'error';
    return [
        (0,prose/* heading */.R_)(3, ...(0,headline/* headline */.Pl)(decision)),
        ...(blocked ? [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Could not be decided.'), ' The merge is blocked for safety.')] : reason),
        ...(context.isDraft === true
            ? [(0,prose/* note */.N4)('This is a draft: nobody is asked to review it until it is marked ready.')]
            : []),
        ...notAskedNote(context),
        ...(0,model_section/* problemList */.gH)(decision.problems, ROWS),
        ...(0,model_section/* alteringBlocks */.RP)((0,model_section/* governingElsewhere */.KT)(decision), context, rows),
        ...(0,policy_impact/* impactBlocks */.J)(context.impact, rows),
    ];
}
function notAskedNote({ notAsked = 0 }) {
    if (notAsked === 0)
        return [];
    return [
        (0,prose/* note */.N4)(`GitHub takes 15 review requests for one pull request: ${(0,number/* counted */.hS)(notAsked, 'more person', 'more people')} could sign and ${notAsked === 1 ? 'was' : 'were'} not asked. An approval of theirs counts all the same.`),
    ];
}
/** Where the models alone do not explain the status, the decision's own reason does. */
function reasonOf(decision) {
    const isExplained = decision.models.some(({ status }) => status === decision.status);
    return isExplained ? [] : [(0,prose/* paragraph */.FY)((0,limits/* clip */.$)(decision.reason, limits/* LIMITS */.b.commentTextCharacters))];
}
function bottom(decision, context, rows) {
    const changes = context.previous === undefined ? [] : (0,verdict/* diffVerdicts */.Y9)(context.previous, (0,verdict/* verdictOf */.Vj)(decision));
    const shown = changes.slice(0, ROWS);
    const since = shown.length === 0
        ? []
        : [(0,prose/* details */.zH)([`🔁 Since the last verdict: ${(0,number/* counted */.hS)(changes.length, 'change')}`], (0,prose/* list */.p_)(shown))];
    return [
        ...(0,signature/* governanceBlocks */.tZ)(decision, context, ROWS),
        ...(0,model_section/* additionBlocks */.dZ)((0,model_section/* governingElsewhere */.KT)(decision), context, rows),
        ...since,
        (0,prose/* note */.N4)(...(0,model_section/* decidedFor */.Y6)(decision, context)),
    ];
}

// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(36282);
// EXTERNAL MODULE: ./lib/commands/pull-context.js
var pull_context = __webpack_require__(16325);
// EXTERNAL MODULE: ./lib/evaluation/content-equality.js
var content_equality = __webpack_require__(58960);
;// CONCATENATED MODULE: ./lib/commands/queued-commit.js






/**
 * The queue's commit passes only as the approved pull request, with exactly its governed content. False where something
 * changed while that was told: then it was taken back, and is to be decided again.
 */
async function publishQueued(gate, decided, decision, queued, isUnchanged) {
    const { number } = decided.facts.pull;
    const obstacle = decision.status === 'approved' ? await obstacleOf(gate, decided, queued) : notApproved(number, decision);
    const isPassed = obstacle === null;
    const reason = obstacle ?? `Approved as pull request #${number}.`;
    await postQueued(gate, queued, isPassed ? 'success' : 'failure', reason);
    if (!isPassed) {
        await recordRefused(gate, decided, [{ ...queued, number, reason }]);
        return true;
    }
    if (await isUnchanged())
        return true;
    await postQueued(gate, queued, 'pending', 'Something changed while this was decided; deciding again.');
    return false;
}
/** Why the queue's commit does not pass although its pull request is approved; null where it does. */
async function obstacleOf(gate, decided, queued) {
    const { changedPaths, isJudged, isGoverned, facts } = decided;
    if (queued.baseRef !== facts.pull.baseRef)
        return `Pull request #${facts.pull.number} has another base.`;
    await gate.repository.fetch(queued.sha, queued.baseSha);
    const difference = await (0,content_equality/* queuedContentDifference */.G)(gate.repository, {
        head: facts.headSha,
        changedPaths,
        isJudged,
        isGoverned,
        queueBase: queued.baseSha,
        group: queued.sha,
    });
    if (difference !== null)
        return difference;
    // An entry ahead in the queue may change what governs; then this one was judged by rules that are no longer in force.
    const governing = await (0,content_equality/* contentEquals */.j)(gate.repository, facts.baseSha, queued.baseSha, governing_path/* isGoverningPath */.R);
    if (governing !== null)
        return `The queue changes what governs: ${governing}`;
    return unapprovedAhead(gate, decided, queued);
}
const MAX_READINGS = 10;
/**
 * What is ahead in the queue merges with this commit, where the queue merges groups by their last commit alone: it must
 * change nothing governed, or have passed itself. Its own run may still be on the way, so it is waited for.
 */
async function unapprovedAhead(gate, { facts, isGoverned }, { baseRef, baseSha }) {
    const ahead = await (0,content_equality/* contentEquals */.j)(gate.repository, facts.baseSha, baseSha, isGoverned);
    if (ahead === null)
        return null;
    for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
        const said = await gate.github.lastSaid(baseSha, (0,pull_facts/* statusContext */.s)(baseRef));
        if (said === 'success')
            return null;
        if (said === 'failure' || said === 'error')
            break;
        if (reading < MAX_READINGS)
            await (0,promises_.setTimeout)(gate.runner.retryBaseMs * reading);
    }
    return `Ahead in the queue, and not passed: ${ahead}`;
}
/** Recorded after the status stands, which no failure to record it takes back. */
async function recordRefused(gate, { ledger, facts }, refused) {
    if (ledger === null || refused.length === 0)
        return;
    const drafts = refused.map((one) => {
        const head = one.number === facts.pull.number ? facts.headSha : null;
        return refusedGroupDraft(one, head, facts.now, ledger, gate.ledgers.writerFacts);
    });
    await gate.ledgers
        .record(ledger, drafts)
        .catch((error) => gate.io.stderr(`${error instanceof Error ? error.message : String(error)}\n`));
}
/**
 * What a merge queue made of a pull request that is not approved passes no longer, nor what it put on top of that. One
 * request of Git's transport, and a status for each such commit but `except`, which the caller tells itself. Gives what was refused.
 */
async function denyQueued(gate, number, reason, except) {
    const refs = await gate.repository.listRemote('refs/heads/gh-readonly-queue/*');
    const queue = [...refs].flatMap(([ref, sha]) => {
        const queued = pullOfQueueRef(ref);
        return queued === null ? [] : [{ ...queued, sha }];
    });
    const denied = new Set(queue.filter((one) => one.number === number).map(({ sha }) => sha));
    // A set goes on to what is added to it while it is walked through.
    for (const below of denied)
        for (const { sha, baseSha } of queue)
            if (baseSha === below)
                denied.add(sha);
    const refused = queue.filter(({ sha }) => denied.has(sha) && sha !== except?.sha);
    for (const one of refused)
        await postQueued(gate, one, 'failure', reason);
    return refused.map((one) => ({ ...one, reason }));
}
function postQueued(gate, { sha, baseRef }, state, reason) {
    return gate.github.setStatus(sha, {
        state,
        context: (0,pull_facts/* statusContext */.s)(baseRef),
        description: reason.slice(0, 140),
        targetUrl: gate.runner.runUrl,
    });
}
function notApproved(number, { status }) {
    return `Pull request #${number} is not approved (${status.replace('_', ' ')}).`;
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/reminder-comment.js


const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const NAMES_SHOWN = 10;
/**
 * A new comment, because only that notifies. The people it is for are mentioned, which is its purpose; everybody else is
 * named in code. `where` is the address of what there is to decide.
 */
function renderReminder(reminder, where) {
    const { level, marker, people, awaited, roles, waitingSince, hours } = reminder;
    const mentions = people.filter((name) => LOGIN.test(name) || TEAM.test(name)).map((name) => `@${name}`);
    const wait = `since ${(0,report_escape/* markdownText */.p7)((0,number/* formatDay */.im)(waitingSince))} (${waitedText(hours)})`;
    const open = roles.length === 0 ? [] : [`Open: ${names(roles, report_escape/* markdownText */.p7)}.`];
    const link = `${(0,report_escape/* markdownLink */.iQ)('What there is to decide', where)}.`;
    if (level === 'reminder') {
        const sentence = `${mentions.join(' ')}: your review of ${subject(reminder)} is awaited ${wait}.`;
        return [marker, [`⏰ ${sentence}`, ...open, link].join(' ')].join('\n');
    }
    const asked = awaited.length === 0
        ? 'Nobody who could sign is left to ask.'
        : `Asked so far: ${names(awaited, (login) => (0,report_escape/* markdownCode */.D9)(`@${login}`))}.`;
    const sentence = `${mentions.join(' ')}: ${subject(reminder)} has waited for review ${wait}.`;
    return [marker, [`📣 ${sentence}`, ...open, asked, link].join(' ')].join('\n');
}
function subject({ models }) {
    return models.length === 0 ? 'the change to what governs' : names(models, report_escape/* markdownCode */.D9);
}
function waitedText(hours) {
    return hours < 48 ? (0,number/* counted */.hS)(hours, 'hour') : (0,number/* counted */.hS)(Math.floor(hours / 24), 'day');
}
function names(items, show) {
    const shown = items.slice(0, NAMES_SHOWN).map(show).join(', ');
    return items.length > NAMES_SHOWN ? `${shown} and ${items.length - NAMES_SHOWN} more` : shown;
}

;// CONCATENATED MODULE: ./lib/commands/reminders.js




/**
 * Reminds of one decided pull request, for the scheduled sweep. `decision` is what was published; `waitingSince` is when
 * it came into review as the ledger knows it, null without one: then the time of the head counts. What GitHub refuses is
 * said in the log and changes no verdict.
 */
async function remind(gate, decided, decision, waitingSince) {
    const { facts, governing, ledger, subjects, requestedLogins, isStageOpen } = decided;
    const { comments } = facts.timeline;
    const due = dueReminders({
        now: facts.now,
        config: governing.config?.reminders,
        roles: governing.roles,
        decision,
        isDraft: facts.pull.isDraft,
        isStageOpen,
        comments,
        ownLogin: gate.inputs.commentAuthor,
        waitingSince: waitingSince ?? facts.head.at,
        requested: requestedLogins,
        subjects: ledger === null ? null : subjects,
        reviewedAt: new Map(facts.reviews.flatMap(({ id, submittedAt }) => (submittedAt === null ? [] : [[id, submittedAt]]))),
    });
    const sticky = (0,sticky_comment/* findStickyComment */.o)(comments, gate.inputs.commentAuthor);
    const page = `${gate.runner.serverUrl}/${gate.runner.repository}/pull/${facts.pull.number}`;
    const where = sticky === undefined ? page : `${page}#issuecomment-${sticky.id}`;
    const sent = [];
    for (const reminder of due) {
        try {
            await gate.github.createComment(facts.pull.number, renderReminder(reminder, where));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            gate.io.stderr(`#${facts.pull.number}: nobody was reminded. ${error.message}\n`);
            continue;
        }
        const { level: kind, people, roles, waitingSince: waiting_since } = reminder;
        sent.push({ kind, people: [...people], roles: [...roles], waiting_since });
    }
    return sent;
}

;// CONCATENATED MODULE: ./lib/commands/report-context.js



/** What a report needs besides the decision on a pull request. */
function reportContext(gate, { facts }, recorded, impact) {
    const sticky = (0,sticky_comment/* findStickyComment */.o)(facts.timeline.comments, gate.inputs.commentAuthor);
    const previous = sticky === undefined ? undefined : (0,verdict/* parseVerdict */.Pn)(sticky.body);
    return {
        repository: gate.runner.repository,
        serverUrl: gate.runner.serverUrl,
        headSha: facts.headSha,
        baseSha: facts.baseSha,
        baseRef: facts.pull.baseRef,
        pullRequest: facts.pull.number,
        isPublic: facts.pull.isPublic,
        isDraft: facts.pull.isDraft,
        runUrl: gate.runner.runUrl,
        ...(previous && { previous }),
        ...(recorded && { ledger: recorded.head }),
        ...(recorded?.verdict != null && { recordedAs: recorded.verdict }),
        ...(impact && { impact }),
        reviewedAt: new Map(facts.reviews.flatMap(({ id, submittedAt }) => (submittedAt === null ? [] : [[id, submittedAt]]))),
    };
}
/** What the change of rules does to verdicts. The verdict stands whether or not that can be told. */
async function impactReport(gate, { impact }) {
    if (impact === null)
        return null;
    try {
        return { kind: 'told', impact: await impact() };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            gate.io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        const reason = error instanceof errors/* UserError */.y ? error.message : 'a bug in Arbiter; its stack is in the log of this run.';
        return { kind: 'failed', reason };
    }
}
/** The same where nothing could be decided. */
function failureContext(gate, place) {
    return {
        repository: gate.runner.repository,
        serverUrl: gate.runner.serverUrl,
        headSha: place.sha,
        baseSha: null,
        baseRef: place.baseRef,
        pullRequest: place.number,
        isPublic: true,
        runUrl: gate.runner.runUrl,
    };
}

;// CONCATENATED MODULE: ./lib/commands/gate-pull.js






















const MAX_ATTEMPTS = 3;
/**
 * Decides one pull request and publishes; starts again when something moved meanwhile. Whatever goes wrong ends in a
 * status that is not a success, if GitHub takes one at all.
 */
async function decideAndPublish(gate, number, output, { queued, isSweep = false } = {}) {
    let decided;
    let refused = [];
    gate.ledgers.reset();
    try {
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
            const settled = await decideSettled(gate, number);
            if (settled === undefined) {
                // API and Git may need a moment to tell the same.
                await (0,promises_.setTimeout)(gate.runner.retryBaseMs * attempt);
                continue;
            }
            decided = settled.decided;
            const { decision } = settled.posted;
            // Before anything else: a run that is ended while it records or tells leaves no success that no longer holds.
            if (decision.status !== 'approved') {
                await gate.github.setStatus(decided.facts.headSha, statusOf(gate, decided, decision));
                refused = await denyQueued(gate, number, notApproved(number, decision), queued);
            }
            const recorded = await recordDecision(gate, decided, settled.posted);
            if (recorded === 'moved')
                continue;
            await recordRefused(gate, decided, refused);
            const impact = await impactReport(gate, decided);
            const context = reportContext(gate, decided, recorded, impact);
            await publishDecision(gate, decided, decision, context);
            if (decision.status !== 'approved' || (await isUnchanged(gate, decided))) {
                const reread = isUnchanged.bind(null, gate, decided);
                if (queued === undefined || (await publishQueued(gate, decided, decision, queued, reread))) {
                    if (isSweep)
                        await remindAndRecord(gate, decided, decision);
                    return output.add(number, decision, context);
                }
            }
            await postPending(gate, decided, 'Something changed while this was decided; deciding again.');
        }
        throw errors/* UserError */.y.coded('pull_request_moving', `Pull request #${number} kept changing while it was read. The next event decides it.`);
    }
    catch (error) {
        if (error instanceof pull_facts/* PullClosed */.Sd && queued === undefined)
            return output.addNothing(number, error.message);
        if (queued !== undefined) {
            const failed = await publishFailure(gate, { ...queued, number: null }, error, output, 'failure');
            const reason = failed.decision?.reason ?? '';
            refused = [...refused, { ...queued, number, reason }];
            if (error instanceof pull_facts/* PullClosed */.Sd) {
                await recordFailure(gate, { sha: null, baseRef: queued.baseRef, number }, failed, refused);
                return failed;
            }
        }
        const place = decided === undefined
            ? await placeOf(gate, number)
            : { sha: decided.facts.headSha, baseRef: decided.facts.pull.baseRef, number };
        const failed = await publishFailure(gate, place, error, output);
        await denyQueued(gate, number, notApproved(number, { status: 'error' }), queued).then((others) => {
            refused = [...refused, ...others];
        }, (failure) => gate.io.stderr(`${failure instanceof Error ? failure.message : String(failure)}\n`));
        await recordFailure(gate, place, failed, refused);
        return failed;
    }
}
/** The pull request with what it owes to others of the same head; undefined when something moved meanwhile. */
async function decideSettled(gate, number) {
    try {
        const decided = await (0,pull_decision/* decidePull */.OD)(contextOf(gate), number);
        return { decided, posted: await (0,same_head/* worstOfSameHead */.l)(contextOf(gate), decided) };
    }
    catch (error) {
        if (error instanceof pull_facts/* HeadMoved */.YQ)
            return undefined;
        throw error;
    }
}
/** Puts what was decided into the ledger before anybody is told; null without a ledger. */
async function recordDecision(gate, decided, posted) {
    const { ledger } = decided;
    if (ledger === null)
        return null;
    const { number, baseRef } = decided.facts.pull;
    const rules = await rulesInForce(gate, baseRef);
    const drafts = (0,ledger_drafts/* decisionDrafts */.Jl)(decided, ledger, gate.ledgers.writerFacts, (0,same_head/* postedDetail */.f)(posted), rules);
    const before = (0,pull_history/* pullHistory */.GB)(ledger.entries, number, baseRef).verdicts.at(-1)?.seq ?? null;
    if (drafts.length === 0)
        return { head: ledger.head, verdict: before };
    try {
        const { head, appended } = await gate.ledgers.record(ledger, drafts);
        return { head, verdict: appended.find(({ type }) => type === 'evaluation')?.seq ?? before };
    }
    catch (error) {
        if (error instanceof gate_ledger/* LedgerMoved */.TC)
            return 'moved';
        throw error;
    }
}
function contextOf(gate) {
    const { io, inputs, ledgers } = gate;
    return (0,pull_context/* pullContext */.R)(gate, ledgers, { now: io.now(), commentAuthor: inputs.commentAuthor });
}
/**
 * An error status where the pull request stands, and the reason in its comment; on a merge queue's commit a failure,
 * which takes it out of the queue. Never throws; the outcome is an error.
 */
async function publishFailure(gate, place, error, output, state = 'error') {
    const reason = error instanceof errors/* UserError */.y ? error.message : 'a bug in Arbiter; its stack is in the log of this run.';
    if (!(error instanceof errors/* UserError */.y))
        gate.io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const decision = errorDecision(gate.io.now(), place.sha, reason, problemsOf(error, reason));
    const context = failureContext(gate, place);
    const attempts = [
        async () => {
            if (place.sha === null)
                return;
            const status = (0,report_status/* renderStatus */.L)(decision, place.baseRef);
            await gate.github.setStatus(place.sha, { ...status, state, targetUrl: gate.runner.runUrl });
        },
        async () => {
            if (place.number === null)
                return;
            const { comments } = await gate.github.timeline(place.number);
            const sticky = (0,sticky_comment/* findStickyComment */.o)(comments, gate.inputs.commentAuthor);
            // What was remembered of the ledger outlives an error: else the second look at a rewound one would find nothing.
            const previous = sticky === undefined ? undefined : (0,verdict/* parseVerdict */.Pn)(sticky.body);
            const body = renderComment(decision, { ...context, ...(previous && { previous }) });
            if (sticky === undefined)
                await gate.github.createComment(place.number, body);
            else
                await gate.github.updateComment(sticky.id, body);
        },
    ];
    for (const attempt of attempts) {
        await attempt().catch((failure) => gate.io.stderr(`${failure instanceof Error ? failure.message : String(failure)}\n`));
    }
    return output.addFailure(place.number, decision, context, reason);
}
/** Every failure has a code. */
function problemsOf(error, reason) {
    if (!(error instanceof errors/* UserError */.y))
        return [{ code: 'internal_error', message: reason, file: '' }];
    return error.problems.length > 0 ? error.problems : [{ code: 'undecidable', message: reason, file: '' }];
}
/** Reminds whom the scheduled run finds waited for, and records it. */
async function remindAndRecord(gate, decided, decision) {
    const { ledger, facts, subjects } = decided;
    const since = ledger === null
        ? null
        : (0,pull_history/* waitingSince */.Y2)((0,pull_history/* pullHistory */.GB)(ledger.entries, facts.pull.number, facts.pull.baseRef), subjects);
    // In review only since this run: nobody has waited yet.
    const sent = await remind(gate, decided, decision, ledger === null ? null : (since ?? facts.now));
    if (ledger === null || sent.length === 0)
        return;
    // The verdict stands published; that a reminder could not be recorded takes nothing from it.
    await gate.ledgers
        .record(ledger, alertDrafts(decided, ledger, gate.ledgers.writerFacts, sent))
        .catch((error) => gate.io.stderr(`${error instanceof Error ? error.message : String(error)}\n`));
}
function statusOf(gate, { facts }, decision) {
    return { ...(0,report_status/* renderStatus */.L)(decision, facts.pull.baseRef), targetUrl: gate.runner.runUrl };
}
/** Comment and review requests, and the status where it is a success; any other stands already. */
async function publishDecision(gate, decided, decision, report) {
    const success = decision.status === 'approved' ? statusOf(gate, decided, decision) : null;
    const byRole = isAwaited(decision, decided) && !decided.facts.pull.isDraft ? decided.requestedByRole : [];
    const { people: reviewers, notAsked } = whomToAsk(decided.facts, byRole);
    const context = { ...report, notAsked };
    await publish(gate.github, decided.facts, { comment: renderComment(decision, context), success, reviewers }, gate.inputs.commentAuthor);
}
/** Read again after a success: head, base and reviews must be what the success was given for (sign-off rule 19). */
async function isUnchanged(gate, { facts }) {
    const [tips, reviews] = await Promise.all([
        (0,pull_facts/* readTips */.Pm)(gate.repository, facts.pull),
        gate.github.reviews(facts.pull.number),
    ]);
    return (tips.head === facts.headSha &&
        tips.base === facts.baseSha &&
        tips.sameHead.join() === facts.sameHead.join() &&
        reviewsFingerprint(reviews) === reviewsFingerprint(facts.reviews));
}
function postPending(gate, { facts }, description) {
    return gate.github.setStatus(facts.headSha, {
        state: 'pending',
        context: (0,pull_facts/* statusContext */.s)(facts.pull.baseRef),
        description,
        targetUrl: gate.runner.runUrl,
    });
}

// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/evaluation/condition-issue.js
var condition_issue = __webpack_require__(51489);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(26471);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var manifests = __webpack_require__(49608);
;// CONCATENATED MODULE: ./lib/evaluation/merged-models.js





/** Names of the governed models that a merged pull request touched, as the merged commit has them, sorted. */
async function modelsOfMergedPull({ repository }, pull, merged) {
    await repository.fetch(merged, `refs/pull/${pull.number}/head`);
    const tree = await commit_tree/* CommitTree */.e.of(repository, merged);
    const { config, catalogFiles, problems } = await (0,governing_set/* loadGoverningSet */.ef)(tree);
    if (config === undefined || problems.length > 0) {
        const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
        throw new errors/* UserError */.y(`What pull request #${pull.number} touched cannot be told: the configuration of ${merged} cannot be used (${reason}).`);
    }
    // Of a merge and a squash the base before; of a rebase the commit before the last, whose fork point is the same.
    const [before] = (await repository.commit(merged)).parents;
    const fork = before === undefined ? null : await repository.mergeBase(before, pull.headSha);
    if (before === undefined || fork === null)
        throw new errors/* UserError */.y(`What pull request #${pull.number} was merged on cannot be told.`);
    const [head, base] = await Promise.all([
        (0,manifests/* readManifests */.P)(await commit_tree/* CommitTree */.e.of(repository, pull.headSha), config),
        (0,manifests/* readManifests */.P)(await commit_tree/* CommitTree */.e.of(repository, fork), config),
    ]);
    const { models } = (0,touched/* touchedModels */.ZJ)({
        config,
        changed: await repository.changedPaths(fork, pull.headSha),
        base,
        head,
        headPaths: (await commit_tree/* CommitTree */.e.of(repository, pull.headSha)).entries.map(({ path }) => path),
        catalogFiles,
    });
    return models.flatMap(({ name }) => name ?? []).sort();
}

// EXTERNAL MODULE: ./lib/github/own-issues.js
var own_issues = __webpack_require__(79484);
;// CONCATENATED MODULE: ./lib/report/condition-issue.js


/** GitHub cuts titles at 256 characters. */
const TITLE_CHARACTERS = 200;
const TEXT_CHARACTERS = 10_000;
const MODELS_SHOWN = 20;
/** `review` is the address of the approving review. */
function conditionIssue(condition, pullRequest, review) {
    const { user, until, text, models, marker } = condition;
    const [first] = models;
    const subject = first === undefined ? ' of a change to what governs' : ` of ${first.name}`;
    // A title is no Markdown, but a mention in it would still notify.
    const title = (0,report_escape/* visible */.RK)(`Condition${subject} until ${until}: ${text}`).replace(/@/gu, '@\u200b');
    const named = models.slice(0, MODELS_SHOWN).map(({ name, version }) => {
        const shown = version === null ? '' : ` ${(0,report_escape/* markdownText */.p7)(version)}`;
        return `${(0,report_escape/* markdownCode */.D9)(name)}${shown}`;
    });
    const rest = models.length - named.length;
    const body = [
        marker,
        `${(0,report_escape/* markdownCode */.D9)(`@${user}`)} ${(0,report_escape/* markdownLink */.iQ)('approved', review)} pull request #${pullRequest} on a condition, to be met by the end of **${(0,report_escape/* markdownText */.p7)(until)}** (UTC):`,
        '',
        `> ${(0,report_escape/* markdownLineStart */.ub)((0,report_escape/* markdownText */.p7)((0,limits/* clip */.$)(text, TEXT_CHARACTERS)))}`,
        '',
        named.length === 0
            ? 'It was given for a change to what governs.'
            : `Model: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
        '',
        'Close this issue when it is met. Once it is overdue, the model is not to be deployed before that.',
    ].join('\n');
    return { title: (0,limits/* clip */.$)(title, TITLE_CHARACTERS), body };
}

;// CONCATENATED MODULE: ./lib/commands/merged-pull.js





/**
 * A pull request was closed. Merged, the conditions of its counted approvals become one issue each (sign-off rule 18);
 * they are found again by author and marker, so a run that is repeated opens none twice. What counts is decided anew from
 * the reviews, never taken from a comment.
 */
async function mergedPull(gate, context, number) {
    const pull = await gate.github.pullRequest(number);
    const { isMerged, mergeCommitSha, mergedAt } = pull;
    if (!isMerged || mergeCommitSha === null) {
        gate.io.stdout(`#${number} was closed without a merge; nothing to do.\n`);
        return { pull, conditions: [] };
    }
    const conditions = (0,condition_issue/* mergedConditions */.L)(await decisionsOf(context, pull, mergeCommitSha), number);
    if (conditions.length === 0) {
        gate.io.stdout(`#${number} was merged; no approval that counts has a condition.\n`);
        return { pull, conditions: [] };
    }
    const issues = (0,own_issues/* ownIssues */.J)(gate.client, gate.fullName, gate.inputs.commentAuthor);
    const known = await issues.issuesSince(mergedAt ?? pull.createdAt);
    const opened = [];
    for (const condition of conditions) {
        const found = known.find(({ body }) => body.startsWith(condition.marker));
        const issue = found?.number ?? (await merged_pull_open(gate, issues, condition, number));
        opened.push({ ...condition, issue, isNew: found === undefined });
    }
    return { pull, conditions: opened };
}
/** By what governed before the merge, each touched model by itself. */
async function decisionsOf(context, pull, merged) {
    const decisions = [];
    for (const model of await modelsOfMergedPull(context, pull, merged)) {
        const [before] = await (0,pull_decision/* decideMergedPull */.at)(context, pull, merged, model);
        if (before !== undefined)
            decisions.push(before);
    }
    return decisions;
}
async function merged_pull_open(gate, issues, condition, number) {
    const { serverUrl, repository } = gate.runner;
    const review = `${serverUrl}/${repository}/pull/${number}#pullrequestreview-${condition.review}`;
    const { title, body } = conditionIssue(condition, number, review);
    const issue = await issues.openIssue(title, body);
    gate.io.stdout(`#${number}: opened issue #${issue} for a condition until ${condition.until}.\n`);
    return issue;
}

;// CONCATENATED MODULE: ./lib/commands/gate.js











const HELP = `arbiter gate

Decides the pull requests that an event concerns and publishes: status, comment, review requests, ledger. It runs in GitHub
Actions, through the action of this repository: its inputs are those of action.yml, the event is GITHUB_EVENT_PATH. To ask
what it would say without publishing anything: arbiter signoff --pull N.

Exit codes: 0 every status is posted, 2 one could not be.
`;
/** Decides the pull requests an event concerns and publishes. 0 once every status is posted, 2 if one could not be. */
async function run(args, io) {
    if (args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return 0;
    }
    const inputs = (0,lib_inputs.readGateInputs)();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const writerFacts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
    const ledgers = new gate_ledger/* GateLedgers */._k(access, (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner), writerFacts, io.stderr);
    const gate = { ...access, ledgers, inputs, runner, io };
    const target = inputs.pullRequest === undefined
        ? targetOf(runner.eventName, runner.event)
        : { kind: 'pull_request', number: inputs.pullRequest, isTrusted: runner.eventName !== 'pull_request' };
    const output = new GateOutput(runner, io);
    const outcomes = await decideTarget(target, gate, output);
    return output.finish(outcomes);
}
async function decideTarget(target, gate, output) {
    switch (target.kind) {
        case 'pull_request':
            if (!target.isTrusted) {
                throw new errors/* UserError */.y(`The gate publishes, so it does not run on \`${gate.runner.eventName}\`: that event runs the pull request's own workflow file. Use pull_request_target for the gate, and actions/check on pull_request.`);
            }
            return [await decideAndPublish(gate, target.number, output)];
        case 'closed':
            await recordClosed(gate, await gate.github.pullRequest(target.number));
            await mergedPull(gate, contextOf(gate), target.number);
            return [{ decision: null, isPublished: true }];
        case 'head':
            return decideHead(gate, target.sha, output);
        case 'merge_group':
            return [await decideMergeGroup(gate, target.sha, target.headRef, output)];
        case 'sweep':
            return sweep(gate, target.baseRef, output);
    }
}
/** Reminders are the scheduled sweep's: after a push nobody has waited any longer. */
async function sweep(gate, baseRef, output) {
    const pulls = (await gate.github.openPulls()).filter((pull) => baseRef === undefined || pull.baseRef === baseRef);
    return decideAll(gate, pulls.map(({ number }) => number), output, baseRef === undefined);
}
/** Pull requests of a finished workflow run: `workflow_run.pull_requests` is empty for forks, so Git is asked for the head. */
async function decideHead(gate, sha, output) {
    const numbers = await (0,pull_facts/* pullsWithHead */.XT)(gate.repository, sha);
    if (numbers.length === 0)
        gate.io.stdout(`No pull request has the head ${sha}; nothing to decide.\n`);
    return decideAll(gate, numbers, output);
}
async function decideAll(gate, numbers, output, isSweep = false) {
    const outcomes = [];
    for (const number of numbers)
        outcomes.push(await decideAndPublish(gate, number, output, { isSweep }));
    return outcomes;
}
/** A merge queue's commit passes only with the pull request it was made for, and only with that pull request's content. */
async function decideMergeGroup(gate, sha, headRef, output) {
    const queued = pullOfQueueRef(headRef);
    if (queued === null) {
        const reason = `The merge queue's ref \`${headRef}\` names no pull request.`;
        const baseRef = baseOfQueueRef(headRef);
        const failed = await publishFailure(gate, { sha, baseRef: baseRef ?? 'merge queue', number: null }, errors/* UserError */.y.coded('queue_ref_unknown', reason), output, 'failure');
        await recordUnknownGroup(gate, { sha, baseRef, reason });
        return failed;
    }
    const { number, ...place } = queued;
    return decideAndPublish(gate, number, output, { queued: { sha, ...place } });
}


/***/ }),

/***/ 16325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pullContext)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12856);
/* harmony import */ var _ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53801);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96713);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44163);




/** What a pull request is judged with. The ledger must still hold what the gate's own comment last said it held. */
function pullContext(access, ledgers, { now, commentAuthor }) {
    return {
        github: access.github,
        repository: access.repository,
        now,
        openLedger: (config, facts) => ledgers.open(config, (0,_ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedLedger */ .w)(facts.timeline.comments, commentAuthor), facts.now),
        largeFiles: (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFilesOf */ .Yi)(access),
        recording: _recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingOptions */ .W,
        limited: _time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withinTime */ .d,
    };
}


/***/ }),

/***/ 51489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ conditionMarker),
/* harmony export */   L: () => (/* binding */ mergedConditions)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** Conditions of one pull request, at most: whoever writes more of them opens no flood of issues. */
const MOST_CONDITIONS = 50;
/**
 * Conditions of the approvals that counted when a pull request was merged (sign-off rule 18), each once, however many
 * models it was given for; by review, then in the order of its lines.
 */
function mergedConditions(decisions, pullRequest) {
    const found = new Map();
    const add = (condition, model) => {
        const { review, until, text } = condition;
        const key = conditionKey(pullRequest, { review, until, text });
        const known = found.get(key) ?? { condition, models: [] };
        if (model !== null && !known.models.some(({ path }) => path === model.path))
            known.models.push(model);
        found.set(key, known);
    };
    for (const { models, governance_conditions: ofGovernance = [] } of decisions) {
        for (const model of models)
            for (const condition of model.conditions)
                add(condition, model);
        for (const condition of ofGovernance)
            add(condition, null);
    }
    return [...found]
        .map(([key, { condition: { review, user, until, text }, models, },]) => ({
        review,
        user,
        until,
        text,
        models: models.map(({ name, path, version }) => ({ name, path, version })),
        marker: markerOf(pullRequest, key),
    }))
        .sort((a, b) => a.review - b.review)
        .slice(0, MOST_CONDITIONS);
}
/** The first line of the issue of a condition. */
function conditionMarker(pullRequest, condition) {
    return markerOf(pullRequest, conditionKey(pullRequest, condition));
}
function conditionKey(pullRequest, { review, until, text }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ pullRequest, review, until, text })).slice(0, 16);
}
function markerOf(pullRequest, key) {
    return `<!-- arbiter:condition pull=${pullRequest} key=${key} -->`;
}


/***/ }),

/***/ 58960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ queuedContentDifference),
/* harmony export */   j: () => (/* binding */ contentEquals)
/* harmony export */ });
/**
 * Whether two commits have the same content under the governed paths: null, or the first path that differs. Compared
 * are path, mode and Git's object id, over every path that either commit has.
 */
async function contentEquals(repository, approved, other, isGoverned) {
    const [one, two] = await Promise.all([repository.tree(approved), repository.tree(other)]);
    const expected = new Map(one.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]));
    const found = new Map(two.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]));
    for (const path of [...new Set([...expected.keys(), ...found.keys()])].sort()) {
        if (expected.get(path) === found.get(path))
            continue;
        if (!found.has(path))
            return `${path} was approved and is missing.`;
        return expected.has(path) ? `${path} is not what was approved.` : `${path} was never approved.`;
    }
    return null;
}
/**
 * Whether a merge queue's commit brings exactly what was approved: judged models as at the approved head, and elsewhere
 * among what is governed no other change than the pull request's own. Null, or the first path that differs.
 */
async function queuedContentDifference(repository, content) {
    const { head, group, queueBase, changedPaths, isJudged, isGoverned } = content;
    const isOfHead = (path) => isJudged(path) || (isGoverned(path) && changedPaths.has(path));
    return ((await contentEquals(repository, head, group, isOfHead)) ??
        (await contentEquals(repository, queueBase, group, (path) => isGoverned(path) && !isOfHead(path))));
}


/***/ }),

/***/ 70746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48491);

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

// EXTERNAL MODULE: ./lib/evaluation/platform-rules.js
var platform_rules = __webpack_require__(49673);
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
 * is what the commit is told where that is not the decision itself; `rules` are those of the platform, null where nobody asks.
 */
function decisionDrafts(decided, ledger, writer, posted = null, rules = null) {
    const drafting = new Drafting(decided, ledger, writer);
    const evaluation = drafting.evaluation(posted, rules);
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
    evaluation(posted, rules) {
        const { facts, subjects, decision, artifacts, kept } = this.#decided;
        const told = posted === null ? {} : { posted };
        const fingerprint = (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)({ ...decision, ...told, as_of: null, base: null }));
        const last = (0,pull_history/* pullHistory */.GB)(this.#ledger.entries, facts.pull.number, facts.pull.baseRef).verdicts.at(-1);
        const prefix = `evaluation/${facts.pull.number}/${fingerprint}`;
        // A head that was pushed again since is judged anew: since when it stands is told by its own entry.
        // An artifact that is seen for the first time is written down, also where it changes nothing.
        const memory = new artifact_memory/* ArtifactMemory */.KG(this.#ledger.entries);
        const isRemembered = artifacts.every((artifact) => memory.has(artifact));
        const areRulesTold = rules === null || (0,platform_rules/* isSameRules */.W)(rules, last === undefined ? undefined : this.#rulesOf(last.seq));
        if (last?.id.startsWith(`${prefix}/`) && isSince(last.at, facts) && isRemembered && areRulesTold)
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
            ...(rules !== null && { platform_rules: rules }),
            pusher: facts.head.pusher?.id ?? null,
            is_draft: facts.pull.isDraft,
            ...(this.#decided.isStageOpen && { stage_open: true }),
            ...told,
        }, {
            subjects: subjects.map(({ name, sha256 }) => ({ name, sha256 })),
            evidence: (0,verdict_summary/* judgedEvidence */.f$)(decision),
        }, blobs);
    }
    /** Those that an earlier verdict was recorded with. */
    #rulesOf(seq) {
        const entry = this.#ledger.entries.find((one) => one.seq === seq);
        return entry?.decision?.platform_rules;
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

/***/ 49673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSameRules),
/* harmony export */   l: () => (/* binding */ platformRules)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** Listed by name; the digest covers all. */
const MOST_LISTED = 50;
const LONGEST_NAME = 100;
/**
 * What the ledger keeps of the platform's rules at one instant: their digest, which any change of any parameter changes, and
 * a short list. What could not be read says so; it never looks like a branch without rules.
 */
function platformRules(branch, answer) {
    if (!answer.isKnown)
        return { branch, sha256: null, rules: [], unread: answer.reason.slice(0, 500) || 'no reason was given' };
    const rules = answer.value.map(({ type, parameters, rulesetId }) => ({
        type,
        parameters,
        ruleset: rulesetId,
    }));
    // GitHub promises no order.
    const ordered = rules.map((rule) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(rule)).sort();
    return {
        branch,
        sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(ordered.join('\n')),
        rules: rules
            .map(({ type, ruleset }) => ({ type: type.slice(0, LONGEST_NAME), ruleset }))
            .sort((a, b) => (a.type === b.type ? (a.ruleset ?? 0) - (b.ruleset ?? 0) : a.type < b.type ? -1 : 1))
            .slice(0, MOST_LISTED),
    };
}
/** Whether an earlier entry says the same of the rules, so that nothing has to be recorded anew because of them. */
function isSameRules(now, before) {
    return before !== undefined && (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now) === (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before);
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
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75566);



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

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Git said no. The command line is kept for the message; credentials travel by environment and are never in it. */
class GitError extends Error {
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args.join(' ')} ended with ${exitCode}: ${stderr.trim().slice(0, 2000)}`);
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
const DEFAULT_MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 10 * 60 * 1000;
/** Only these variables of the caller reach Git: no hooks, aliases or helpers of the machine or the pull request. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'TMPDIR',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
];
/** Runs Git on one repository and gives its standard output. Rejects with `GitError` on any other end than success. */
function runGit(args, options) {
    const maxOutputBytes = options.maxOutputBytes ?? DEFAULT_MAX_OUTPUT_BYTES;
    return new Promise((resolve, reject) => {
        const { signal } = options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            env: gitEnvironment(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            ...(signal !== undefined && { signal }),
        });
        const chunks = [];
        let size = 0;
        let stderr = '';
        const fail = (reason) => {
            stderr = reason;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => fail('it took too long'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        let refusal;
        child.stdout.on('data', (chunk) => {
            if (refusal !== undefined)
                return;
            try {
                options.watch?.(chunk);
            }
            catch (error) {
                refusal = { error };
                child.kill('SIGKILL');
                return;
            }
            size += chunk.length;
            if (size > maxOutputBytes)
                fail(`it printed more than ${maxOutputBytes} bytes`);
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(new GitError(args, -1, `git could not be started: ${error.message}`));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (refusal !== undefined)
                reject(refusal.error);
            else if (code === 0 && size <= maxOutputBytes)
                resolve(Buffer.concat(chunks));
            else
                reject(new GitError(args, code ?? -1, stderr));
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
function gitEnvironment(options) {
    const env = {
        ...(options.gitDir !== undefined && { GIT_DIR: options.gitDir }),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
    for (const name of PASSED_ON) {
        const value = options.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const settings = [
        ['core.hooksPath', '/dev/null'],
        ['core.fsmonitor', 'false'],
        ['core.quotePath', 'false'],
        ['gc.auto', '0'],
        ['protocol.ext.allow', 'never'],
        ['safe.directory', '*'],
    ];
    if (options.authorization !== undefined)
        settings.push(['http.extraHeader', `Authorization: ${options.authorization}`]);
    env.GIT_CONFIG_COUNT = String(settings.length);
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}


/***/ }),

/***/ 69414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ DEFAULT_GIT_LIMITS),
  x: () => (/* binding */ GitRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
;// CONCATENATED MODULE: ./lib/git/blob-reading.js


/** Contents that are held for the next time they are asked for, over all reads of one repository. */
const MOST_HELD_BYTES = 32 * 1024 * 1024;
/**
 * Blobs of one repository by their object id. What is missing comes from the remote in one request, and what was read is
 * held: base and head share most of their files, and a process of Git for each reading is what a decision spends most on.
 */
class BlobReader {
    #source;
    #limits;
    #brought = new Set();
    #held = new Map();
    #heldBytes = 0;
    constructor(source, limits) {
        this.#source = source;
        this.#limits = limits;
    }
    async read(oids) {
        const wanted = [...new Set(oids)];
        const held = wanted.flatMap((oid) => {
            const bytes = this.#held.get(oid);
            return bytes === undefined ? [] : [[oid, bytes]];
        });
        const guard = new SizeGuard(this.#limits);
        for (const [, { length }] of held)
            guard.add(length);
        const others = wanted.filter((oid) => !this.#held.has(oid));
        if (others.length === 0)
            return new Map(held);
        await this.#bring(others);
        const output = await (0,git/* runGit */.E)(['cat-file', '--batch', '--buffer'], {
            ...this.#source.options,
            input: `${others.join('\n')}\n`,
            watch: (chunk) => guard.look(chunk),
        });
        const read = parseBatch(output);
        this.#hold(read, output.length);
        return new Map([...held, ...read]);
    }
    async #bring(oids) {
        const { remote, isEmpty } = this.#source;
        const unseen = oids.filter((oid) => !this.#brought.has(oid));
        if (remote === undefined || unseen.length === 0)
            return;
        const missing = isEmpty ? unseen : await this.#missing(unseen);
        if (missing.length > 0)
            await this.#fetch(remote, missing);
        for (const oid of unseen)
            this.#brought.add(oid);
    }
    async #missing(oids) {
        const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--stdin'];
        const options = { ...this.#source.options, input: `${oids.join('\n')}\n` };
        const output = await (0,git/* runGit */.E)(args, options).catch(() => undefined);
        if (output === undefined)
            return oids;
        return output
            .toString('utf8')
            .split('\n')
            .filter((line) => line.startsWith('?'))
            .map((line) => line.slice(1));
    }
    async #fetch(remote, oids) {
        const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'];
        args.push('--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance');
        args.push('--filter=blob:none', '--stdin', remote);
        await (0,git/* runGit */.E)(args, { ...this.#source.options, input: `${oids.join('\n')}\n` });
    }
    /** All of a batch or nothing: its blobs are parts of one buffer. */
    #hold(read, bytes) {
        if (this.#heldBytes + bytes > MOST_HELD_BYTES)
            return;
        this.#heldBytes += bytes;
        for (const [oid, content] of read)
            this.#held.set(oid, content);
    }
}
/** Follows the output of `git cat-file --batch` and throws at the header of what is too large, before its bytes come. */
class SizeGuard {
    #limits;
    #total = 0;
    /** Bytes of the present blob, and its line end, that are still to come. */
    #left = 0;
    #header = '';
    constructor(limits) {
        this.#limits = limits;
    }
    add(size) {
        const { maxBlobBytes, maxTotalBytes } = this.#limits;
        this.#total += size;
        if (size > maxBlobBytes || this.#total > maxTotalBytes) {
            throw new errors/* UserError */.y(`The files to read are larger than ${maxTotalBytes} bytes in all; they are not read.`);
        }
    }
    look(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#left > 0) {
                const passed = Math.min(this.#left, chunk.length - at);
                this.#left -= passed;
                at += passed;
                continue;
            }
            const end = chunk.indexOf(0x0a, at);
            this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
            if (end < 0)
                return;
            at = end + 1;
            this.#begin(this.#header);
            this.#header = '';
        }
    }
    #begin(header) {
        const [oid, type, size] = header.split(' ');
        if (type !== 'blob')
            throw new errors/* UserError */.y(`The object ${oid} is ${type ?? 'missing'}, not a file.`);
        this.add(Number(size));
        this.#left = Number(size) + 1;
    }
}
/** `git cat-file --batch`: `oid type size\n bytes \n`, repeated. */
function parseBatch(output) {
    const blobs = new Map();
    for (let offset = 0; offset < output.length;) {
        const end = output.indexOf(0x0a, offset);
        const [oid = '', type = '', size = ''] = output.toString('latin1', offset, end).split(' ');
        if (type !== 'blob')
            throw new errors/* UserError */.y(`The object ${oid} could not be read (${type}).`);
        const start = end + 1;
        blobs.set(oid, output.subarray(start, start + Number(size)));
        offset = start + Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/git/tree-output.js

/** `git ls-tree -r -z`: `mode type oid\tpath\0`, repeated. Null: there are more than `atMost`. */
function parseTree(output, atMost) {
    const entries = [];
    for (const record of pathText(output).split('\0')) {
        if (record === '')
            continue;
        const tab = record.indexOf('\t');
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        entries.push({ path: record.slice(tab + 1), mode, oid });
        if (entries.length > atMost)
            return null;
    }
    return entries;
}
/** `git diff-tree --raw -z`: `:mode mode oid oid status\0path\0`, repeated. */
function parseRawDiff(output) {
    const fields = pathText(output).split('\0');
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const status = fields[index].split(' ')[4]?.[0] ?? '';
        const word = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
        changes.push({ path: fields[index + 1], previousPath: null, status: word });
    }
    return changes;
}
/** Two names that are not UTF-8 would become one when decoded, and one of the files would never be looked at. */
function pathText(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch {
        throw new errors/* UserError */.y('A file name of the commit is not UTF-8, so the files cannot be told apart. Rename it.');
    }
}

;// CONCATENATED MODULE: ./lib/git/repository.js






const SHA = /^[0-9a-f]{40}$/;
/** Listings that are held; a large repository's is tens of megabytes. */
const MOST_TREES = 4;
const DEFAULT_GIT_LIMITS = {
    maxFiles: 100_000,
    maxBlobBytes: 512 * 1024 * 1024,
    maxTotalBytes: 1024 * 1024 * 1024,
};
/** One Git repository, read only through plumbing, never through a work tree. */
class GitRepository {
    #options;
    #remote;
    #limits;
    #blobs;
    /** A commit never changes, and neither do its files: those last listed, by commit and folder. */
    #trees = new Map();
    #brought = new Set();
    constructor(options, remote, limits = DEFAULT_GIT_LIMITS, isEmpty = false) {
        this.#options = options;
        this.#remote = remote;
        this.#limits = limits;
        this.#blobs = new BlobReader({ options, remote, isEmpty }, limits);
    }
    /** An empty bare repository in `gitDir` whose objects come from `remote` when they are asked for. */
    static async create(options, remote, limits) {
        const { gitDir } = options;
        if (gitDir === undefined)
            throw new Error('A new repository needs a folder.');
        // What `git init --bare` writes, without a process. Nothing here outlives the run, so nothing is forced to the disk. A
        // promisor remote gives file contents when they are asked for.
        for (const name of ['objects', 'refs'])
            await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, name), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryformatversion = 1\n\tbare = true\n\tfsync = none\n[extensions]\n\tpartialclone = origin\n` +
            `[remote "origin"]\n\turl = ${quoted(remote)}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n`);
        return new GitRepository(options, remote, limits, true);
    }
    /** The remote's refs that match the patterns, fully qualified, and their SHAs. */
    async listRemote(...patterns) {
        const text = await this.#text(['ls-remote', '--quiet', this.#origin(), ...patterns]);
        const refs = new Map();
        for (const line of lines(text)) {
            const [sha = '', ref = ''] = line.split('\t');
            refs.set(ref, sha);
        }
        return refs;
    }
    /** The branch that the remote's HEAD names, without `refs/heads/`. */
    async defaultBranch() {
        const text = await this.#text(['ls-remote', '--symref', this.#origin(), 'HEAD']);
        const branch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(text)?.[1];
        if (branch === undefined)
            throw new errors/* UserError */.y('The default branch of the repository cannot be told.');
        return branch;
    }
    /** Brings commits and trees (no file contents) of the refs or SHAs. Nothing is asked for commits that are here. */
    async fetch(...wanted) {
        if (await this.#isHere(wanted))
            return;
        await this.#run([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-maintenance',
            '--filter=blob:none',
            this.#origin(),
            ...wanted,
        ]);
        for (const name of wanted)
            this.#brought.add(name);
    }
    /** A commit that came with another's history needs no second journey; a ref may name another commit each time. */
    async #isHere(wanted) {
        if (this.#brought.size === 0 || !wanted.every((name) => SHA.test(name)))
            return false;
        const unknown = wanted.filter((name) => !this.#brought.has(name));
        if (unknown.length === 0)
            return true;
        // With `--missing` Git looks only here, and fails for a commit that is not.
        const isHere = await this.#run(['rev-list', '--no-walk', '--missing=allow-any', ...unknown]).then(() => true, () => false);
        if (isHere)
            for (const name of unknown)
                this.#brought.add(name);
        return isHere;
    }
    /** The full SHA of the commit a revision names. */
    async commitSha(revision) {
        if (revision.startsWith('-'))
            throw new errors/* UserError */.y(`Not a commit: ${revision}`);
        const text = await this.#text([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]).catch(() => {
            throw new errors/* UserError */.y(`There is no commit \`${revision}\` in this repository.`);
        });
        return text.trim();
    }
    /** The commit a revision names. */
    async commit(revision) {
        const [commit] = await this.#commits(['--no-walk=unsorted', await this.commitSha(revision)]);
        if (commit === undefined)
            throw new errors/* UserError */.y(`There is no commit \`${revision}\` in this repository.`);
        return commit;
    }
    /**
     * The best common ancestor, or null for unrelated histories. Rejects where there are several (a criss-cross merge):
     * against each of them a change looks different, and none tells what a merge would bring.
     */
    async mergeBase(one, other) {
        const found = lines(await this.#text(['merge-base', '--all', sha(one), sha(other)]).catch(() => ''));
        if (found.length > 1) {
            throw new errors/* UserError */.y('The branch and its base have crossed: there are several common ancestors, so what the change brings cannot be told. Update the branch by a rebase.');
        }
        return found[0] ?? null;
    }
    /** Whether a commit is here. No remote is asked: nobody vouches for a name that a file gives. */
    async has(commit) {
        const args = ['rev-list', '--no-walk', '--missing=allow-any', sha(commit)];
        const text = await this.#text(args).catch(() => '');
        return text.trim() === commit;
    }
    /** Whether history ends before its beginning. */
    async isShallow() {
        return (await this.#text(['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    }
    async isAncestor(ancestor, descendant) {
        return this.#run(['merge-base', '--is-ancestor', sha(ancestor), sha(descendant)]).then(() => true, (error) => {
            if (error instanceof git/* GitError */.X && error.exitCode === 1)
                return false;
            throw error;
        });
    }
    /** The tree that merging two commits gives without a hand; null where Git finds a conflict. */
    async cleanMergeTree(one, other) {
        try {
            const text = await this.#text(['merge-tree', '--write-tree', '--no-messages', sha(one), sha(other)]);
            return sha(text.trim());
        }
        catch (error) {
            if (error instanceof git/* GitError */.X && error.exitCode === 1)
                return null;
            throw error;
        }
    }
    /** Every commit reachable from `head` and not from `base`, over all parents. */
    commitsBetween(base, head, atMost) {
        return this.#commits([`--max-count=${atMost}`, sha(head), `^${sha(base)}`]);
    }
    /** The newest first-parent commit on or before `head` that changed one of the paths, or null. */
    async lastChange(head, paths) {
        const specs = paths.map((path) => `:(literal)${path}`);
        const text = await this.#text(['rev-list', '--first-parent', '--max-count=1', sha(head), '--', ...specs]);
        return text.trim() === '' ? null : text.trim();
    }
    /**
     * Paths that differ between two commits. A rename is a removal and an addition, which name both paths; finding it out
     * would read file contents.
     */
    async changedPaths(from, to) {
        if (sha(from) === sha(to))
            return [];
        const output = await this.#run([
            'diff-tree',
            '-r',
            '-z',
            '--no-renames',
            '--raw',
            '--no-abbrev',
            sha(from),
            sha(to),
        ]);
        return parseRawDiff(output);
    }
    /** Every entry below a commit, sorted by path bytes as Git has them. */
    tree(commit, folder = '') {
        const key = `${commit}:${folder}`;
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const listed = this.#listTree(commit, folder);
        const oldest = this.#trees.size < MOST_TREES ? undefined : [...this.#trees.keys()][0];
        if (oldest !== undefined)
            this.#trees.delete(oldest);
        this.#trees.set(key, listed);
        listed.catch(() => this.#trees.delete(key));
        return listed;
    }
    async #listTree(commit, folder) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', sha(commit)];
        if (folder !== '')
            args.push('--', `${folder}/`);
        const entries = parseTree(await this.#run(args), this.#limits.maxFiles);
        if (entries === null)
            throw new errors/* UserError */.y(`The commit ${commit} holds more than ${this.#limits.maxFiles} files; they are not read.`);
        return entries;
    }
    /** The bytes of blobs by their object id; those missing here are brought from the remote in one request. */
    async blobs(oids) {
        return this.#blobs.read(oids.map(sha));
    }
    async #commits(args) {
        const text = await this.#text(['log', '-z', '--format=%H %T %P', ...args, '--']);
        return text
            .split('\0')
            .filter((record) => record !== '')
            .map((record) => {
            const [commit = '', tree = '', ...parents] = record.trim().split(' ');
            return { sha: commit, tree, parents: parents.filter((parent) => parent !== '') };
        });
    }
    #origin() {
        if (this.#remote === undefined)
            throw new Error('This repository has no remote.');
        return this.#remote;
    }
    async #text(args, input) {
        return (await this.#run(args, input)).toString('utf8');
    }
    #run(args, input) {
        return (0,git/* runGit */.E)(args, { ...this.#options, ...(input !== undefined && { input }) });
    }
}
function sha(text) {
    if (!SHA.test(text))
        throw new Error(`Not a full object id: ${text}`);
    return text;
}
/** A value of Git's configuration file. */
function quoted(text) {
    if (/[\r\n\0]/.test(text))
        throw new Error('A line break cannot stand in a Git setting.');
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
function lines(text) {
    return text.split('\n').filter((line) => line !== '');
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

/***/ 79484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ownIssues)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);
/* harmony import */ var _own_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7181);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99983);




/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). `ownLogin` is the account the gate posts as. */
function ownIssues(client, repository, ownLogin) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        issuesSince: (since) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)('list the issues of the gate', async () => {
            const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyItem */ .l)(client, client.rest.issues.listForRepo, {
                owner,
                repo,
                state: 'all',
                creator: ownLogin,
                since,
            });
            return found
                .filter((issue) => issue.pull_request === undefined)
                .filter((issue) => (0,_own_account_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnAccount */ ._p)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(issue.user), ownLogin))
                .map(({ number, body, state, state_reason: reason }) => ({
                number,
                body: body ?? '',
                state: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(state, 'state'),
                reason: reason ?? null,
            }));
        }),
        openIssue: (title, body) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)('open an issue for a condition', async () => {
            const { data } = await client.rest.issues.create({ owner, repo, title, body });
            if (!Number.isSafeInteger(data.number))
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol('the new issue has no number');
            return data.number;
        }),
    };
}


/***/ }),

/***/ 32982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RestSettings)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99983);


const CODE_OWNERS = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];
/** Files that govern, by path. */
function isGoverning(path) {
    return (CODE_OWNERS.includes(path) ||
        path.startsWith('.arbiter/') ||
        /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
}
/** The port over GitHub's REST API. */
class RestSettings {
    #client;
    #where;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
    }
    defaultBranch() {
        return readable('the repository', 'metadata: read', async () => {
            const { data } = await this.#client.rest.repos.get(this.#where);
            return data.default_branch;
        });
    }
    /** https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
    branchRules(branch) {
        return readable('the rules of the branch', 'metadata: read', async () => {
            const { getBranchRules } = this.#client.rest.repos;
            const rules = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyItem */ .l)(this.#client, getBranchRules, { ...this.#where, branch });
            return rules.map((rule) => ({ ...ruleOf(rule), rulesetId: rule.ruleset_id ?? null }));
        });
    }
    /** https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets, with those of the organisation. */
    rulesets() {
        return readable('the rulesets', 'metadata: read', async () => {
            const { getRepoRulesets } = this.#client.rest.repos;
            const where = { ...this.#where, includes_parents: true };
            const listed = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyItem */ .l)(this.#client, getRepoRulesets, where);
            const found = [];
            for (const { id } of listed) {
                const { data } = await this.#client.rest.repos.getRepoRuleset({ ...this.#where, ruleset_id: id });
                found.push({
                    id,
                    name: data.name,
                    target: data.target ?? 'branch',
                    enforcement: data.enforcement,
                    rules: (data.rules ?? []).map(ruleOf),
                    bypassActors: data.bypass_actors?.map((actor) => ({
                        kind: actor.actor_type,
                        id: actor.actor_id ?? null,
                        mode: actor.bypass_mode ?? 'always',
                    })) ?? null,
                });
            }
            return found;
        });
    }
    /** https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection */
    async protection(branch) {
        try {
            const { data } = await this.#client.rest.repos.getBranchProtection({ ...this.#where, branch });
            const required = data.required_status_checks;
            const checks = required?.checks ?? (required?.contexts ?? []).map((context) => ({ context }));
            return {
                isKnown: true,
                value: {
                    statuses: checks.map(({ context, app_id }) => ({ context, appId: app_id ?? null })),
                    isStrict: required?.strict === true,
                    requiresPullRequest: data.required_pull_request_reviews !== undefined,
                    requiresCodeOwners: data.required_pull_request_reviews?.require_code_owner_reviews === true,
                    bindsAdmins: data.enforce_admins?.enabled === true,
                    allowsForcePushes: data.allow_force_pushes?.enabled === true,
                    allowsDeletions: data.allow_deletions?.enabled === true,
                    dismissesStaleReviews: data.required_pull_request_reviews?.dismiss_stale_reviews === true,
                    pushers: pushersOf(data.restrictions),
                },
            };
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 && (await this.#isUnprotected(error)))
                return { isKnown: true, value: null };
            return unreadable('classic branch protection', 'administration: read', error);
        }
    }
    /** 404 means "not protected" only to those who would see a protection: GitHub says so, or the token administers. */
    async #isUnprotected(error) {
        if (error instanceof Error && error.message.includes('Branch not protected'))
            return true;
        const { data } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .calling */ .X_)('read the repository', () => this.#client.rest.repos.get(this.#where));
        return data.permissions?.admin === true;
    }
    /**
     * Read as Git objects of the tip, so that a file that is not there and a file that may not be seen are told apart:
     * who can read the tree can read all of it.
     */
    governingTexts(branch) {
        return readable('the files of the branch', 'contents: read', async () => {
            const { git } = this.#client.rest;
            const tip = await git.getRef({ ...this.#where, ref: `heads/${branch}` });
            const texts = new Map();
            const folders = [{ prefix: '', sha: tip.data.object.sha, isDeep: false }];
            for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
                const { prefix, isDeep } = folder;
                const { data } = await git.getTree({
                    ...this.#where,
                    tree_sha: folder.sha,
                    ...(isDeep && { recursive: '1' }),
                });
                if (data.truncated)
                    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK(`list \`${prefix}\` whole, it has too many files`, undefined);
                for (const entry of data.tree) {
                    const path = `${prefix}${entry.path}`;
                    if (entry.type === 'tree' && !isDeep && ['.arbiter', '.github', 'docs'].includes(path)) {
                        folders.push({ prefix: `${path}/`, sha: entry.sha, isDeep: path !== 'docs' });
                    }
                    if (entry.type === 'blob' && isGoverning(path))
                        texts.set(path, await this.#text(entry.sha));
                }
            }
            return texts;
        });
    }
    /** https://docs.github.com/en/rest/git/refs#get-a-reference */
    async branchExists(branch) {
        try {
            await this.#client.rest.git.getRef({ ...this.#where, ref: `heads/${branch}` });
            return { isKnown: true, value: true };
        }
        catch (error) {
            // Who may read contents sees every branch; who may not is answered 403.
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return { isKnown: true, value: false };
            return unreadable(`the branch ${branch}`, 'contents: read', error);
        }
    }
    /** https://docs.github.com/en/rest/deployments/environments#get-an-environment */
    async environment(name) {
        const where = { ...this.#where, environment_name: name };
        try {
            const { repos } = this.#client.rest;
            const { data } = await repos.getEnvironment(where);
            const policy = data.deployment_branch_policy;
            if (policy === null || policy === undefined)
                return known({ name, branches: 'all' });
            if (policy.protected_branches)
                return known({ name, branches: 'protected' });
            const policies = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyItem */ .l)(this.#client, repos.listDeploymentBranchPolicies, where, 'branch_policies');
            return known({ name, branches: policies.map((one) => one.name ?? '*') });
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return known(null);
            return unreadable(`the environment ${name}`, 'actions: read', error);
        }
    }
    async #text(sha) {
        const { data } = await this.#client.rest.git.getBlob({ ...this.#where, file_sha: sha });
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
}
function known(value) {
    return { isKnown: true, value };
}
/** https://docs.github.com/en/rest/branches/branch-protection#get-access-restrictions */
function pushersOf(restrictions) {
    if (restrictions === undefined)
        return null;
    const { users = [], teams = [], apps = [] } = restrictions;
    return {
        people: [...users.map(({ login }) => login ?? ''), ...teams.map(({ slug }) => slug ?? '')],
        apps: apps.map(({ slug }) => slug ?? ''),
    };
}
function ruleOf(rule) {
    const { parameters } = rule;
    const isObject = parameters !== null && typeof parameters === 'object';
    return { type: rule.type, parameters: isObject ? { ...parameters } : {} };
}
async function readable(what, permission, read) {
    try {
        return { isKnown: true, value: await read() };
    }
    catch (error) {
        return unreadable(what, permission, error);
    }
}
/** 401, 403 and 404 are answers about the token; everything else is GitHub out of order, and ends the command. */
function unreadable(what, permission, error) {
    const status = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    if (status !== 401 && status !== 403 && status !== 404) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK(`read ${what}`, status, { cause: error });
    }
    const detail = error instanceof Error ? (error.message.split(' - http', 1)[0] ?? '').slice(0, 200) : '';
    return {
        isKnown: false,
        reason: `GitHub answered ${status} for ${what} (${detail}): the token needs \`${permission}\`, or it does not exist.`,
    };
}


/***/ }),

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUDIT_COMMANDS: () => (/* binding */ AUDIT_COMMANDS),
/* harmony export */   commentAuthor: () => (/* binding */ commentAuthor),
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readLedgerToken: () => (/* binding */ readLedgerToken),
/* harmony export */   readLedgerWriter: () => (/* binding */ readLedgerWriter),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readSigningKey: () => (/* binding */ readSigningKey),
/* harmony export */   readToken: () => (/* binding */ readToken),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs),
/* harmony export */   yesOrNo: () => (/* binding */ yesOrNo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const DEFAULT_RETRY_BASE_MS = 1000;
function readRunnerContext(io) {
    const required = (name) => {
        const value = io.env[name];
        if (value === undefined || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The variable ${name} is not set. This command runs in GitHub Actions, through its action.`);
        }
        return value;
    };
    const repository = required('GITHUB_REPOSITORY');
    if (!/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(repository))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('GITHUB_REPOSITORY is not OWNER/NAME.');
    const serverUrl = io.env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        repository,
        apiUrl: io.env.GITHUB_API_URL ?? 'https://api.github.com',
        serverUrl,
        eventName: required('GITHUB_EVENT_NAME'),
        event: readEvent(required('GITHUB_EVENT_PATH')),
        runUrl: `${serverUrl}/${repository}/actions/runs/${io.env.GITHUB_RUN_ID ?? ''}`,
        temporaryFolder: required('RUNNER_TEMP'),
        ref: io.env.GITHUB_REF ?? '',
        summaryFile: io.env.GITHUB_STEP_SUMMARY,
        retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
        repositoryId: /^[1-9]\d{0,15}$/.test(io.env.GITHUB_REPOSITORY_ID ?? '')
            ? Number(io.env.GITHUB_REPOSITORY_ID)
            : null,
        run: readRun(io),
    };
}
function readRun({ env }) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    if (id === undefined || id === '')
        return null;
    return {
        id,
        attempt: attempt ?? '1',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
function readGateInputs() {
    return {
        token: readToken(),
        pullRequest: positiveInteger('pull-request', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request')),
        commentAuthor: commentAuthor(),
        ledgerToken: readLedgerToken(),
        ledgerWriter: readLedgerWriter(),
    };
}
function readReleaseGuardInputs() {
    const commit = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit');
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `commit` must be a full commit SHA.');
    return {
        token: readToken(),
        commit,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
        commentAuthor: commentAuthor(),
    };
}
function readCheckInputs() {
    return {
        path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.',
        commit: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit') || undefined,
        base: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('base') || undefined,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
    };
}
const AUDIT_COMMANDS = [
    'verify',
    'export',
    'query',
    'replay',
    'checkpoint',
    'cycle-time',
    'retention',
    'init',
    'correct',
];
function readAuditInputs() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('command') || 'verify';
    const command = AUDIT_COMMANDS.find((one) => one === word);
    if (command === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`command\` must be one of ${AUDIT_COMMANDS.join(', ')}, found \`${word}\`.`);
    return {
        token: readToken(),
        command,
        branch: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('branch') || undefined,
        reason: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('reason'),
        entry: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('entry'),
        filter: {
            model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
            person: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('person') || undefined,
            pull: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request') || undefined,
            type: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('type') || undefined,
            environment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('environment') || undefined,
            from: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('from') || undefined,
            to: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('to') || undefined,
        },
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
        isApplied: yesOrNo('apply', false),
        keepsIssue: yesOrNo('issue', true),
        doGapsFail: yesOrNo('gaps-fail', false),
        commentAuthor: commentAuthor(),
    };
}
/** Each line of the key is masked: a log shows lines. */
function readSigningKey() {
    const key = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('signing-key');
    if (key === '')
        return undefined;
    for (const line of key.split(/\r?\n/))
        if (line.trim() !== '' && !line.startsWith('-----'))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(line);
    return `${key}\n`;
}
function lines(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function yesOrNo(name, usual) {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (word === '')
        return usual;
    if (word !== 'true' && word !== 'false')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be \`true\` or \`false\`, found \`${word}\`.`);
    return word === 'true';
}
function readValidateInputs() {
    return { path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.' };
}
/** A login that no account can have would let the gate know none of its own statuses and comments again. */
function commentAuthor() {
    const login = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('comment-author') || 'github-actions[bot]';
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login))
        return login;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`comment-author\` must be a login such as github-actions[bot] or my-app[bot], found \`${login}\`.`);
}
function readToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token');
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `github-token` is empty. Leave it out to use the token of the job.');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-token');
    if (token === '')
        return readToken();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerWriter() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-writer') || 'git';
    if (word !== 'git' && word !== 'api')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`ledger-writer\` must be \`git\` or \`api\`, found \`${word}\`.`);
    return word;
}
function positiveInteger(name, text) {
    if (text === '')
        return undefined;
    if (!/^[1-9][0-9]{0,9}$/.test(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be a whole number, found \`${text}\`.`);
    return Number(text);
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The event payload (GITHUB_EVENT_PATH) could not be read as JSON.', [], {
            cause: error,
        });
    }
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30248);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12105);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21987);
/* harmony import */ var _why_not_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90076);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58191);








/** One annotation for each policy or evidence line that a failure points to, and for each problem. */
function annotationsOf(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_7__/* .disclosed */ .v)(decision, context);
    const models = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsWorstFirst */ .OY)(shown);
    const problems = [...shown.problems, ...models.flatMap((model) => model.problems)].map(({ code, message, file, line, column }) => ({
        type: 'error',
        ...placed(file, line, column),
        title: code,
        message: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStack */ .xS)(message),
    }));
    const checks = models.flatMap((model) => [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .blockingChecks */ .td)(model).flatMap((check) => checkAnnotations(check, model.name, check.awaiting ? 'notice' : 'error')),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .advisoryChecks */ .tB)(model).flatMap((check) => checkAnnotations(check, model.name, 'warning')),
    ]);
    return [
        ...problems,
        ...models.flatMap(breakGlass),
        ...models.flatMap(overridden),
        ...models.flatMap(waived),
        ...checks,
    ];
}
/** Break-glass stands in for signatures: it is said wherever a run is looked at. */
function breakGlass(model) {
    const override = (0,_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .signoffOf */ .OA)(model)?.override ?? null;
    if (override === null)
        return [];
    const { user, label, until, reason } = override;
    const message = `Missing signatures are overridden by ${user} with the label ${label} until ${until}. Reason given: ${reason}`;
    return [{ type: 'warning', title: `${model.name}: break-glass`, message }];
}
/** An overridden check does not hold: it is said wherever a run is looked at. */
function overridden(model) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .overriddenChecks */ .IX)(model).map(({ title, reason, override, policy_at: at }) => ({
        type: 'warning',
        ...(at !== null && placed(at.file, at.line, at.column)),
        title: `${model.name}: ${title} (overridden)`,
        message: `${reason} Overridden in review by ${override?.by} (${override?.role}). Reason given: ${override?.reason}`,
    }));
}
/** A waived check does not hold either. A waiver that ends soon is said before it does. */
function waived(model) {
    const checks = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .waivedChecks */ .I0)(model).map(({ title, reason, waiver, policy_at: at }) => ({
        type: 'warning',
        ...(at !== null && placed(at.file, at.line, at.column)),
        title: `${model.name}: ${title} (waived)`,
        message: `${reason} Waived until ${waiver?.expires} (${waiver?.ticket}) by ${waiver?.file}, approved by ${waiver?.approved_by.map(({ login, role }) => `${login} (${role})`).join(', ')}. Reason given: ${waiver?.reason}`,
    }));
    const ending = (model.waivers ?? []).flatMap(({ file, check, expires, ends_within_days: days }) => days === null
        ? []
        : [
            {
                type: days <= 3 ? 'warning' : 'notice',
                file,
                title: `${model.name}: a waiver ends`,
                message: `The waiver of ${check} ends on ${expires}, within ${days} days; after that day the check blocks again.`,
            },
        ]);
    return [...checks, ...ending];
}
function checkAnnotations(check, model, type) {
    const title = `${model}: ${check.title}`;
    const message = [check.reason, `Required: ${check.required.text}.`, (0,_why_not_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotText */ .V)(check), check.fix ?? '']
        .filter((part) => part !== '')
        .join(' ');
    const { policy_at: at } = check;
    const policy = at === null ? [] : [{ type, ...placed(at.file, at.line, at.column), title, message }];
    const findings = check.findings.flatMap((finding) => finding.at === null
        ? []
        : [{ type, ...placed(finding.at.file, finding.at.line), title, message: finding.message }]);
    const evidence = check.evidence_at.map((place) => ({
        type,
        ...placed(place.file, place.line),
        title,
        message: place.pointer === undefined ? message : `${place.pointer}: ${message}`,
    }));
    const all = [...(findings.length > 0 ? findings : evidence), ...policy];
    return all.length > 0 ? all : [{ type, title, message }];
}
function placed(file, line, column) {
    if (file === '')
        return {};
    return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
/**
 * Workflow commands, at most `LIMITS.annotationsPerType` of each type; where there are more, the last one kept counts the
 * rest, so that nothing is dropped unseen.
 */
function renderAnnotations(annotations) {
    const lines = ['error', 'warning', 'notice'].flatMap((type) => {
        const all = annotations.filter((annotation) => annotation.type === type);
        if (all.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationsPerType)
            return all.map(command);
        const kept = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationsPerType - 1);
        const rest = all.length - kept.length;
        return [...kept, { type, title: 'More', message: `${rest} more of this kind: see the job summary.` }].map(command);
    });
    return lines.map((line) => `${line}\n`).join('');
}
function command({ type, file, line, column, title, message }) {
    const properties = [
        ...(file === undefined ? [] : [`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(title, 200))}`,
    ];
    return `::${type} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandMessage */ .b$)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(message, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationMessageCharacters))}`;
}


/***/ }),

/***/ 25810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ chartText),
/* harmony export */   pb: () => (/* binding */ modelCharts),
/* harmony export */   zy: () => (/* binding */ chartScale)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);





const WIDTH = 40;
const LABEL_WIDTH = 16;
const MOST_BARS = 20;
/** One chart for each check with an interval, or with groups that have values: the interval against the limit. */
function modelCharts(model) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownChecks */ .xj)(model).flatMap((check) => {
        const limit = check.required.threshold;
        const bars = barsOf(check, limit === null ? [] : [limit]);
        return bars.length === 0 ? [] : [{ kind: 'chart', title: check.title, limit, bars }];
    });
}
function barsOf(check, against) {
    const own = check.observed?.value ?? null;
    const whole = own !== null && check.interval !== null
        ? [barOf(check.scope ?? 'all', own, check.interval, against)]
        : [];
    const groups = check.groups.flatMap((group) => group.value === null ? [] : [barOf((0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), group.value, group.interval, against)]);
    return [...whole, ...groups].slice(0, MOST_BARS);
}
function barOf(label, value, interval, against) {
    const shown = interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInterval */ .vy)(interval, against);
    const text = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value, against)}${shown === undefined ? '' : ` (${shown})`}`;
    return { label, value, lower: interval?.lower ?? null, upper: interval?.upper ?? null, text };
}
/** The range all bars share, a little wider than what it shows. */
function chartScale({ bars, limit }) {
    const numbers = [limit, ...bars.flatMap(({ value, lower, upper }) => [value, lower, upper])].filter((number) => number !== null && Number.isFinite(number));
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    const room = (high - low) * 0.08 || Math.abs(high) * 0.08 || 1;
    return { low: low - room, high: high + room };
}
/** The chart as lines of text: `├` and `┤` are the interval, `●` the value, `┃` the limit. */
function chartText(chart) {
    const { low, high } = chartScale(chart);
    const column = (value) => Math.max(0, Math.min(WIDTH - 1, Math.round(((value - low) / (high - low)) * (WIDTH - 1))));
    const lines = chart.bars.map((bar) => {
        const cells = Array.from({ length: WIDTH }, () => ' ');
        const [from, to] = [column(bar.lower ?? bar.value), column(bar.upper ?? bar.value)];
        for (let index = from; index <= to; index += 1)
            cells[index] = '─';
        if (bar.lower !== null)
            cells[from] = '├';
        if (bar.upper !== null)
            cells[to] = '┤';
        if (chart.limit !== null)
            cells[column(chart.limit)] = '┃';
        cells[column(bar.value)] = '●';
        const label = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(bar.label), LABEL_WIDTH).padEnd(LABEL_WIDTH);
        return `${label} ${cells.join('')}  ${bar.text}`;
    });
    const limit = chart.limit === null ? [] : [`${''.padEnd(LABEL_WIDTH)} ┃ limit ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(chart.limit)}`];
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(chart.title), ...lines, ...limit].join('\n');
}


/***/ }),

/***/ 29047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export measuredCell */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




const GROUPS_SHOWN = 3;
const FINDINGS_SHOWN = 3;
/** The four columns of the comment: result, check (linked to the policy line), measured (linked to the evidence), required. */
function checkTable(model, checks, context) {
    const rows = checks.map((check) => [
        outcomeCell(check),
        titleCell(check, context),
        measuredCell(check, model, context),
        requiredCell(check, context),
    ]);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Result', 'Check', 'Measured', 'Required'], rows);
}
function outcomeCell(check) {
    if (check.awaiting)
        return ['⏳ awaited'];
    return [_words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[check.outcome]];
}
function titleCell(check, context) {
    const { policy_at: at } = check;
    const url = at === null ? undefined : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line);
    const scope = check.scope === null ? [] : [` · ${check.scope}`];
    return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)([check.title], url), ...scope];
}
/** Numbers a shown number is compared with by eye; it never rounds onto one of them. */
function comparisons(check) {
    const claimed = check.claimed?.value;
    const own = check.observed?.value ?? null;
    return [check.required.threshold, claimed === own ? null : (claimed ?? null)].filter((number) => number !== null);
}
function measuredCell(check, model, context) {
    const parts = [
        measuredValue(check),
        groupsOf(check),
        boundOf(check),
        findingsOf(check),
        evidenceOf(check, model, context),
    ];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ' · ');
}
function measuredValue(check) {
    const { observed, claimed } = check;
    if (observed === null)
        return [check.reason];
    if (observed.value === null)
        return [observed.text];
    const against = comparisons(check);
    const value = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(observed.value, against));
    const isTold = claimed !== null && !claimed.agrees;
    const claim = isTold
        ? [
            'claimed ',
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.value, notItself(claimed.value, [observed.value, ...against]))),
            ', recomputed ',
            value,
        ]
        : [value];
    const interval = check.interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(check.interval, against);
    return [...claim, ...(interval === undefined ? [] : [` (${interval})`]), ...countsOf(check)];
}
/** A number is never told apart from itself. */
function notItself(value, others) {
    return others.filter((other) => other !== value);
}
function countsOf({ observed, groups }) {
    if (observed === null || observed.rows === null || groups.length > 0)
        return [];
    const positives = observed.positives === null ? '' : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.positives)} positive`;
    return [` from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.rows)} rows${positives}`];
}
/** The groups that do not hold, then the reference: those decide. */
function groupsOf({ groups, scope }) {
    const rank = (group) => group.outcome === 'pass' || group.outcome === 'not_applicable' ? 1 : 0;
    const sorted = [...groups].sort((a, b) => rank(a) - rank(b) || Number(b.reference) - Number(a.reference));
    const worst = groups.find((group) => scopeOf(group) === scope) ?? sorted[0];
    if (worst === undefined)
        return [];
    const others = sorted.filter((group) => group !== worst && attributesOf(group) === attributesOf(worst));
    const peers = [worst, ...others];
    const shown = peers.slice(0, GROUPS_SHOWN).map((group) => [`${groupName(group)} ${groupCounts(group)}`]);
    const left = groups.length - shown.length;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown, ...(left > 0 ? [[`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'more group')}`]] : [])], ', ');
}
/** Groups are compared with those of the same attributes. */
function attributesOf({ slice }) {
    return Object.keys(slice).sort().join(' × ');
}
/** As a check names the group that decides: `sex · F`. */
function scopeOf(group) {
    return `${attributesOf(group)} · ${groupName(group)}`;
}
function groupName({ slice }) {
    const values = Object.values(slice).filter((value) => value !== undefined);
    return values.length === 0 ? 'all' : values.join(' × ');
}
function groupCounts({ n, selected, rate, note }) {
    // Counts are of selected people; a metric on another rate (false alarms) shows that rate.
    const isSelection = rate === null || (n !== null && selected !== null && Math.abs(selected / n - rate) < 1e-9);
    if (n !== null && selected !== null && isSelection)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(selected)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)}`;
    if (n !== null)
        return rate === null ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows` : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows`;
    if (rate !== null)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate);
    return note ?? 'not known';
}
/** Where the point alone would pass, the bound that decided is said. */
function boundOf(check) {
    const { interval, required } = check;
    const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
    if (interval === null || (outcome !== 'inconclusive' && outcome !== 'fail'))
        return [];
    if (outcome === 'fail' && (check.margin ?? -1) < 0)
        return [];
    const isFloor = required.operator === 'above' || required.operator === 'at_least' || required.operator?.startsWith('>');
    const bound = isFloor ? interval.lower_one_sided : interval.upper_one_sided;
    if (bound === null)
        return [];
    const side = isFloor ? 'lower' : 'upper';
    return [
        `one-sided ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(interval.confidence)} ${side} bound ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(bound, comparisons(check))}`,
    ];
}
/** Where one number is judged, the number says it; many things are named one by one. */
function findingsOf({ findings, observed }) {
    if (observed !== null && observed.value !== null)
        return [];
    const said = observed?.value === null ? observed.text : '';
    const shown = findings.slice(0, FINDINGS_SHOWN).filter(({ message }) => message !== said);
    const rest = findings.length > FINDINGS_SHOWN ? [[`and ${findings.length - FINDINGS_SHOWN} more`]] : [];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown.map(({ message }) => [message]), ...rest], '; ');
}
function evidenceOf(check, model, context) {
    const [place] = check.evidence_at;
    if (place === undefined)
        return [];
    const url = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceUrl */ .j1)(context, model.evidence, place.file, place.line);
    if (url !== undefined)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(['evidence'], url);
    if (check.outcome === 'pass')
        return [];
    return [
        'evidence ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([place.file, place.line ?? place.pointer].filter((part) => part !== undefined).join(':')),
    ];
}
function requiredCell({ required, claimed, outcome, policy_at: at }, context) {
    const isQuiet = outcome === 'pass' || outcome === 'not_applicable';
    const isLinked = at === null || isQuiet || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line) !== undefined;
    const place = isLinked ? [] : [' · policy ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${at.file}:${at.line}`)];
    const business = required.source !== null && required.source !== 'policy' ? [` (${required.source})`] : [];
    const tolerance = claimed === null ? [] : [` · claim within ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.tolerance)}`];
    return [required.text, ...business, ...tolerance, ...place];
}


/***/ }),

/***/ 69337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage),
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/check-row.js
var check_row = __webpack_require__(29047);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/signature.js + 4 modules
var signature = __webpack_require__(21987);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/appendix.js






/** What only a report at length says: every group, the controls, the seats as a table. */
function groupBlocks(model) {
    return (0,words/* shownChecks */.xj)(model)
        .filter(({ groups }) => groups.length > 0)
        .flatMap((check) => [(0,prose/* heading */.R_)(4, `Groups: ${check.title}`), groupTable(check)]);
}
function groupTable({ groups, required }) {
    const against = required.threshold === null ? [] : [required.threshold];
    const number = (value) => [value === null ? '—' : (0,report_number/* formatNumber */.ZV)(value, against)];
    const rows = groups.map((group) => {
        const interval = group.interval === null ? undefined : (0,report_number/* formatInterval */.vy)(group.interval, against);
        const name = group.reference ? `${(0,check_row/* groupName */.hv)(group)} (reference)` : (0,check_row/* groupName */.hv)(group);
        return [
            [name],
            [group.n === null ? (group.note ?? '—') : (0,report_number/* formatCount */.B4)(group.n)],
            [group.selected === null ? '—' : (0,report_number/* formatCount */.B4)(group.selected)],
            number(group.rate),
            [...number(group.value), ...(interval === undefined ? [] : [` (${interval})`])],
            [words/* OUTCOME_WORDS */.nx[group.outcome]],
        ];
    });
    return (0,prose/* table */.tp)(['Group', 'Rows', 'Favourable', 'Rate', 'Value', 'Result'], rows);
}
/** Trust, reason and controls of every check. */
function groundsBlocks(model) {
    const items = (0,words/* shownChecks */.xj)(model).map((check) => {
        const trust = check.trust === null ? '' : ` Evidence: ${words/* TRUST_WORDS */.Lk[check.trust] ?? check.trust}.`;
        const controls = check.controls.map(({ id, relation }) => `${id} (${relation})`).join(', ');
        return [`${check.title}: ${check.reason}${trust}`, controls === '' ? '' : ` Controls: ${controls}.`];
    });
    return items.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Grounds'), (0,prose/* list */.p_)(items)];
}
function seatBlocks(model, context) {
    const signoff = (0,signature/* signoffOf */.OA)(model);
    if (signoff === null)
        return [];
    const signed = Object.entries(signoff.assignment).flatMap(([role, people]) => (people ?? []).map((login) => {
        const review = signoff.counted.find((counted) => counted.user === login && counted.role === role)?.review;
        const shown = review === undefined ? ['—'] : (0,prose/* link */.nf)([`review ${review}`], (0,report_context/* reviewUrl */._B)(context, review));
        return [[role], [(0,prose/* person */.MV)(login)], shown];
    }));
    const open = signoff.missing.map(({ role, count }) => [[role], [`missing × ${count}`], ['—']]);
    const rows = [...signed, ...open];
    return rows.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Sign-off'), (0,prose/* table */.tp)(['Role', 'Signed by', 'Review'], rows)];
}
/** Every digest in full: what a comment shortens an officer may have to compare. */
function digestBlocks(model) {
    const subject = Object.entries(model.subject).map(([part, digest]) => [
        [part === 'subject' ? 'subject (what is approved)' : part],
        digest === null ? ['not known'] : [(0,prose/* code */.aY)(digest)],
    ]);
    const policies = model.policies.map(({ id, version, digest }) => [
        [`policy ${id} ${version}`],
        [(0,prose/* code */.aY)(digest)],
    ]);
    const evidence = model.evidence.map(({ file, sha256 }) => [
        [(0,prose/* code */.aY)(file)],
        [(0,prose/* code */.aY)(`sha256:${sha256.replace(/^sha256:/u, '')}`)],
    ]);
    return [(0,prose/* heading */.R_)(4, 'Digests'), (0,prose/* table */.tp)(['Of', 'Digest'], [...subject, ...policies, ...evidence])];
}

// EXTERNAL MODULE: ./lib/report/chart.js
var report_chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/disclosure.js
var disclosure = __webpack_require__(12105);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/** The style sheet of every page: no font, image or script from elsewhere; light, dark, phone and paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --shade: #f6f8fa; --link: #0550ae; --bar: #0550ae; --limit: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --shade: #161b22; --link: #79b8ff; --bar: #79b8ff; --limit: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { font-size: 1.5rem; margin-top: .5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; } h4 { font-size: 1rem; } main > h3:first-of-type { border: 0; padding-top: 0; margin-top: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
.note { color: var(--soft); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--shade); font-weight: 600; }
tbody td:first-child { min-width: 6.5rem; }
li { margin: .35rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { background: var(--shade); padding: .75rem; border-radius: 6px; overflow-x: auto; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: 1.4rem; } .bar-label { font-size: .875rem; margin-top: .4rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem 0; }
  td { border: 0; padding: .2rem .75rem; } td:empty { display: none; }
  td[data-label]:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85em; }
}
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --link: #000; --bar: #000; --limit: #000; } main { max-width: none; padding: 0; } tr, figure, li { break-inside: avoid; } a[href]::after { content: none; } }
`.trim();

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/report/html.js










const CHART_WIDTH = 1000;
const CHART_HEIGHT = 24;
/** One page for reading at length: nothing from elsewhere, no script, readable on a phone, in the dark and on paper. */
function renderHtml(decision, context) {
    const report = (0,summary/* reportBlocks */.D)(decision, context);
    const models = [...report.models];
    // Levels without a gap: below the page's own heading come the models, or where there is one, its parts.
    const lift = models.length > 1 ? 1 : 2;
    const appendices = (0,report_context/* modelsWorstFirst */.OY)((0,disclosure/* disclosed */.v)(decision, context)).map((model) => [
        ...groupBlocks(model),
        ...seatBlocks(model, context),
        ...groundsBlocks(model),
        ...digestBlocks(model),
    ]);
    const sections = models.map((blocks, index) => `<section>\n${blocksHtml([...blocks, ...(appendices[index] ?? [])], lift)}\n</section>`);
    const title = (0,prose/* plain */.pj)((0,headline/* headline */.Pl)(decision)).replace(/^\S+ /u, '');
    const [first, ...rest] = report.head;
    const main = [first === undefined ? '' : blockHtml(first, 1), blocksHtml(rest, lift), ...sections].join('\n');
    return htmlPage(`Arbiter: ${title}`, main);
}
/** A whole page around a body that is already HTML. `style`: what the page adds to the style sheet of all pages. */
function htmlPage(title, body, style = '') {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<style>
${STYLE}${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
function blocksHtml(blocks, lift) {
    return blocks.map((block) => blockHtml(block, lift)).join('\n');
}
function blockHtml(block, lift) {
    switch (block.kind) {
        case 'heading': {
            const tag = `h${Math.max(1, block.level - lift)}`;
            return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
        }
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'note':
            return `<p class="note">${inlineHtml(block.content)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return tableHtml(block);
        case 'details':
            return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.body, lift)}\n</details>`;
        case 'chart':
            return chartHtml(block);
    }
}
/** Roles are named because a phone shows rows as cards, and `display: block` takes them away. */
function tableHtml({ columns, rows }) {
    const head = columns.map((name) => `<th scope="col" role="columnheader">${(0,report_escape/* htmlText */.js)(name)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = row.map((cell, index) => `<td role="cell" data-label="${(0,report_escape/* htmlText */.js)(columns[index] ?? '')}">${inlineHtml(cell)}</td>`);
        return `<tr role="row">${cells.join('')}</tr>`;
    });
    return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}
function chartHtml(chart) {
    const { low, high } = (0,report_chart/* chartScale */.zy)(chart);
    const x = (value) => (((value - low) / (high - low)) * CHART_WIDTH).toFixed(1);
    const limit = chart.limit === null ? '' : lineSvg(x(chart.limit), x(chart.limit), 0, CHART_HEIGHT, 'var(--limit)');
    const bars = chart.bars.map((bar) => {
        const middle = CHART_HEIGHT / 2;
        const span = lineSvg(x(bar.lower ?? bar.value), x(bar.upper ?? bar.value), middle, middle, 'var(--bar)');
        const at = Number(x(bar.value));
        const point = `<rect x="${(at - 5).toFixed(1)}" y="${middle - 7}" width="10" height="14" fill="var(--bar)"/>`;
        const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${span}${point}${limit}</svg>`;
        return `<div class="bar-label">${(0,report_escape/* htmlText */.js)(bar.label)}: ${(0,report_escape/* htmlText */.js)(bar.text)}</div>${svg}`;
    });
    const caption = chart.limit === null ? '' : ` (the upright line is the limit, ${(0,report_number/* formatNumber */.ZV)(chart.limit)})`;
    return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(chart.title)}${caption}</figcaption>\n${bars.join('\n')}\n</figure>`;
}
function lineSvg(x1, x2, y1, y2, color) {
    return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-width="4"/>`;
}
function inlineHtml(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,report_escape/* htmlText */.js)(inline);
        if (inline.kind === 'code')
            return `<code>${(0,report_escape/* htmlText */.js)(inline.text)}</code>`;
        const content = inlineHtml(inline.content);
        if (inline.kind === 'strong')
            return `<strong>${content}</strong>`;
        const url = (0,report_escape/* safeUrl */.Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,report_escape/* htmlText */.js)(url)}" rel="noreferrer">${content}</a>`;
    })
        .join('');
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);



/** Renders blocks as GitHub Markdown. A text longer than `textLimit` is cut. */
function renderMarkdown(blocks, textLimit) {
    return blocks.map((block) => blockText(block, textLimit)).join('\n\n');
}
function blockText(block, limit) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${inlineText(block.content, limit)}`;
        case 'paragraph':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(block.content, limit));
        case 'note':
            return `<sub>${inlineText(block.content, limit)}</sub>`;
        case 'list':
            return block.items.map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(item, limit))}`).join('\n');
        case 'table':
            return [block.columns, block.columns.map(() => '---')]
                .map((cells) => `| ${cells.join(' | ')} |`)
                .concat(block.rows.map((row) => `| ${row.map((cell) => inlineText(cell, limit)).join(' | ')} |`))
                .join('\n');
        case 'details':
            return `<details><summary>${inlineHtml(block.summary, limit)}</summary>\n\n${renderMarkdown(block.body, limit)}\n\n</details>`;
        case 'chart':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartText */ .C8)(block));
    }
}
function inlineText(prose, limit) {
    return prose.map((inline) => inlineMarkdown(inline, limit)).join('');
}
function inlineMarkdown(inline, limit) {
    if (typeof inline === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
    switch (inline.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        case 'strong':
            return strongText(inlineText(inline.content, limit));
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(inlineText(inline.content, limit), inline.url);
    }
}
/** `**` closes only beside a word: where it would stay open, the element says the same. */
function strongText(inner) {
    const text = inner.trim();
    if (text === '')
        return '';
    return /^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u.test(text) ? `**${text}**` : `<b>${text}</b>`;
}
/** Inside `<summary>`, where Markdown is not read. */
function inlineHtml(prose, limit) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlText */ .aL)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
        if (inline.kind === 'code')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlCode */ .Kc)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        const content = inlineHtml(inline.content, limit);
        if (inline.kind === 'strong')
            return `<b>${content}</b>`;
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(url)}">${content}</a>`;
    })
        .join('');
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


/***/ }),

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p5: () => (/* binding */ FORBIDDEN_KEYS),
  Tg: () => (/* binding */ GOVERNING_LIMITS),
  V3: () => (/* binding */ TextDocument),
  bQ: () => (/* binding */ pointerToken),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/text/position.js
var position = __webpack_require__(68384);
;// CONCATENATED MODULE: ./lib/text/scalar-offset.js
/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
function scalarOffset(source, start, value, index) {
    if (index >= value.length && value !== '') {
        const last = scalarOffset(source, start, value, value.length - 1);
        return last === undefined ? undefined : last + 1;
    }
    const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
    let at = start + (opening?.[0].length ?? 0);
    for (let read = 0; read < index;) {
        const gap = lineBreak(source, at);
        const blanks = gap === 0 ? 0 : blanksAt(value, read);
        if (blanks > 0) {
            // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
            if (read + blanks > index)
                return at;
            read += blanks;
            at += gap;
            continue;
        }
        const width = widthOf(source, at, value[read], source[start] === "'");
        if (width === 0)
            return undefined;
        read += 1;
        at += width;
    }
    return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}
/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;
/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source, at) {
    let end = at;
    while (' \t\r\n'.includes(source[end] ?? '.'))
        end += 1;
    return source.slice(at, end).includes('\n') ? end - at : 0;
}
function blanksAt(value, at) {
    let end = at;
    while (' \n'.includes(value[end] ?? '.'))
        end += 1;
    return end - at;
}
/** How a character is written after a backslash. */
const ESCAPED = {
    '"': '"',
    '\\': '\\',
    '\n': 'n',
    '\t': 't',
};
/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source, at, char, isSingleQuoted) {
    if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? ''])
        return 2;
    if (source[at] !== char)
        return 0;
    return isSingleQuoted && char === "'" ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/text/document.js


const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at a character of a text value; at its start where an escape hides the place. */
    problemWithin(code, message, pointer, index, suggestion) {
        const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
        const offset = start === undefined || typeof value !== 'string'
            ? undefined
            : scalarOffset(this.#text, start, value, index);
        const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
        return this.#problem(code, message, pointer, position, suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new position/* LineMap */.H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/text/schema-words.js
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    null: 'nothing',
};
/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS = new Map([
    ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
    ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
    [
        '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
        'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
    ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
    ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
    ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
    ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
    ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
    ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
    ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
    ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
    ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
    ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
        'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
    ],
    ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
    ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
    ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
    ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
    ['^https://[^\\s*]+$', 'a URL that begins with https://'],
    [
        '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
        'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
    ],
    ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
    ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
    [
        '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
    ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);
function patternWords(pattern) {
    return PATTERN_WORDS.get(pattern);
}
/** What a schema asks for, in a few words. */
function expectedOf(schema) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined)
        return allowed.map((word) => `\`${String(word)}\``).join(' or ');
    const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
    return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
const SHOWN_CHARACTERS = 60;
/** What was found, short enough for one line. */
function foundOf(value) {
    switch (typeOf(value)) {
        case 'null':
            return 'nothing';
        case 'array':
            return 'a list';
        case 'object':
            return 'keys with values';
        case 'string': {
            const text = value;
            const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
            return `the text ${JSON.stringify(shown)}`;
        }
        case 'number':
            return `the number ${value}`;
        default:
            return `\`${value}\``;
    }
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/schema-explanation.js



/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
function explainSchema(schema, value, schemas) {
    return explain(schema, value, '', { root: schema, schemas });
}
function explain(schema, value, pointer, scope) {
    if (typeof schema.$ref === 'string') {
        const target = resolve(schema.$ref, scope);
        return explain(target.schema, value, pointer, target.scope);
    }
    const wrong = explainKind(schema, value, pointer);
    if (wrong !== undefined)
        return [wrong];
    const findings = [
        ...explainScalar(schema, value, pointer),
        ...explainList(schema, value, pointer, scope),
        ...explainObject(schema, value, pointer, scope),
    ];
    findings.push(...explainUnions(schema, value, pointer, scope, findings));
    return findings;
}
function resolve(reference, scope) {
    const [file = '', path = ''] = reference.split('#');
    const root = file === '' ? scope.root : scope.schemas.get(file);
    let schema = root;
    for (const token of path.split('/').slice(1))
        schema = schema?.[token];
    if (root === undefined || schema === undefined)
        throw new Error(`No schema ${reference}.`);
    return { schema, scope: { ...scope, root } };
}
/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema, value, pointer) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined) {
        if (allowed.includes(value))
            return undefined;
        const words = allowed.map((word) => `\`${String(word)}\``);
        const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.vZ)(value, allowed.map(String)) : undefined;
        return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
    }
    if (schema.type === undefined || isOfType(schema.type, value))
        return undefined;
    return wrongType(expectedOf(schema), schema.type, value, pointer);
}
function isOfType(type, value) {
    const actual = typeOf(value);
    return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}
function wrongType(expected, type, value, pointer) {
    const numeric = type === 'number' || type === 'integer';
    let hint = '';
    if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        hint = ' Remove the quotes.';
    }
    else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        hint = ' Put it in quotes.';
    }
    return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}
function explainScalar(schema, value, pointer) {
    if (typeof value === 'string') {
        if (schema.minLength !== undefined && value.length < schema.minLength) {
            return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
        }
        if (schema.maxLength !== undefined && value.length > schema.maxLength) {
            const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
            return [finding('out_of_range', message, pointer)];
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            const expected = patternWords(schema.pattern) ?? expectedOf(schema);
            return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
        }
        return [];
    }
    if (typeof value !== 'number')
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    const limits = [
        minimum !== undefined && value < minimum && `at least ${minimum}`,
        exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
        maximum !== undefined && value > maximum && `at most ${maximum}`,
        exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
    ].filter((limit) => limit !== false);
    return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}
function explainList(schema, value, pointer, scope) {
    if (!Array.isArray(value))
        return [];
    const findings = [];
    if (schema.minItems !== undefined && value.length < schema.minItems) {
        findings.push(finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer));
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
        findings.push(finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer));
    if (schema.uniqueItems === true) {
        const texts = value.map((item) => JSON.stringify(item));
        texts.forEach((text, index) => {
            if (texts.indexOf(text) === index)
                return;
            findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
        });
    }
    const items = schema.items;
    if (items !== undefined) {
        value.forEach((item, index) => {
            findings.push(...explain(items, item, `${pointer}/${index}`, scope));
        });
    }
    return findings;
}
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
function explainObject(schema, value, pointer, scope) {
    if (typeOf(value) !== 'object')
        return [];
    const object = value;
    // A kind of check decides which keys are known: the branch of the discriminator looks at them.
    if (schema.discriminator !== undefined)
        return [];
    const properties = schema.properties ?? {};
    const findings = [];
    const meant = new Set();
    for (const [key, child] of Object.entries(object)) {
        const at = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known !== undefined) {
            findings.push(...explain(known, child, at, scope));
        }
        else if (schema.additionalProperties === false) {
            const near = (0,suggestion/* suggestWord */.vZ)(key, absentKeys(properties, object));
            if (near !== undefined)
                meant.add(near);
            findings.push(unknownKey(key, Object.keys(properties), at, near));
        }
        else {
            findings.push(...explainExtra(schema, key, child, at, scope));
        }
    }
    for (const key of schema.required ?? []) {
        if (Object.hasOwn(object, key) || meant.has(key))
            continue;
        const description = properties[key]?.description;
        const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
        findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
    }
    if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
        const list = Object.keys(properties).map((key) => `\`${key}\``);
        const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
        findings.push(finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer));
    }
    return findings;
}
function absentKeys(properties, object) {
    return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}
function unknownKey(key, known, pointer, near) {
    const list = known.map((word) => `\`${word}\``).join(', ');
    const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
    return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}
function explainExtra(schema, key, child, at, scope) {
    const findings = [];
    if (schema.propertyNames !== undefined) {
        for (const wrong of explain(schema.propertyNames, key, at, scope)) {
            findings.push({ ...wrong, code: 'bad_name', atKey: true });
        }
    }
    if (typeof schema.additionalProperties === 'object') {
        findings.push(...explain(schema.additionalProperties, child, at, scope));
    }
    return findings;
}
function explainUnions(schema, value, pointer, scope, others) {
    const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
    if (schema.if !== undefined) {
        const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
        if (branch !== undefined)
            findings.push(...explain(branch, value, pointer, scope));
    }
    if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
        findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
    }
    if (schema.discriminator !== undefined) {
        findings.push(...explainKindOf(schema, value, pointer, scope));
        return findings;
    }
    for (const branches of [schema.anyOf, schema.oneOf]) {
        if (branches !== undefined)
            findings.push(...explainBranches(branches, value, pointer, scope, others));
    }
    return findings;
}
function explainKindOf(schema, value, pointer, scope) {
    const tag = schema.discriminator?.propertyName ?? 'kind';
    const kind = value[tag];
    const branches = (schema.oneOf ?? []).map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope });
    const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
    const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
    if (branch !== undefined) {
        return explain(branch.schema, value, pointer, branch.scope);
    }
    const list = kinds.map((word) => `\`${word}\``).join(', ');
    if (kind === undefined) {
        return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
    }
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.vZ)(kind, kinds) : undefined;
    const at = `${pointer}/${tag}`;
    return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}
function explainBranches(branches, value, pointer, scope, others) {
    const looks = branches.map((branch) => explain(branch, value, pointer, scope));
    if (looks.some((look) => look.length === 0))
        return [];
    if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
        // The key is there but misspelt, or the whole object is empty: already said.
        if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object'))
            return [];
        const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
        return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
    }
    const resolved = branches.map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch);
    const looksLikeParam = typeof value === 'string' && value.startsWith('$');
    const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
    const fitting = looks.filter((look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)));
    const best = fitting.sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam))
        return best;
    const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
    return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}
function isKindMistake(other) {
    return other.code === 'wrong_type' || other.code === 'not_one_of';
}
function finding(code, message, pointer, suggestion) {
    return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/text/schema.js

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
function validateDocument(document, form, siblings = []) {
    if (document.problems.length > 0 || document.value === undefined) {
        return { value: undefined, problems: document.problems };
    }
    const problems = validateValue(document.value, document, form, siblings);
    return problems.length > 0 ? { value: undefined, problems } : { value: document.value, problems };
}
/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
function validateValue(value, document, form, siblings = []) {
    const { schema, validate } = form;
    if (validate(value))
        return [];
    const findings = explainSchema(schema, value, new Map(siblings.map((sibling) => [String(sibling.$id), sibling])));
    if (findings.length > 0)
        return findings.map((finding) => toProblem(finding, document));
    return (validate.errors ?? []).map((error) => unexplained(error, document));
}
function toProblem(finding, document) {
    const { code, message, pointer, suggestion } = finding;
    return finding.atKey
        ? document.keyProblem(code, message, pointer, suggestion)
        : document.problem(code, message, pointer, suggestion);
}
/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error, document) {
    return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                const key = item.key;
                const at = key?.range?.[0] ?? fallbackOffset;
                this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
