export const id = 8936;
export const ids = [8936];
export const modules = {

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   isWaiting: () => (/* binding */ isWaiting),
/* harmony export */   outwardState: () => (/* binding */ outwardState),
/* harmony export */   serializeDecision: () => (/* binding */ serializeDecision),
/* harmony export */   turnOf: () => (/* binding */ turnOf)
/* harmony export */ });
/* harmony import */ var _checks_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19912);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);


/** Worst first. */
const STATUSES = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** One decision on a whole change: the worst of its models', of what governs, and of what could not be read. */
function decide(change) {
    const models = [...change.models].sort((a, b) => order(a.name, b.name) || order(a.path, b.path));
    const { status, reason } = verdictOf(change, models);
    return {
        schema: 'arbiter/decision/v1',
        as_of: change.asOf,
        status,
        base: change.base,
        head: change.head,
        models,
        reason,
        governing: [...change.governing],
        problems: [...change.problems],
        ...governanceParts(change.governance),
    };
}
/** What belongs to the governance sign-off stands beside it: without one there is nothing to say. */
function governanceParts(governance) {
    if (governance.kind !== 'decided')
        return { governance: null };
    return {
        governance: { ...governance.outcome },
        governance_voided: [...(governance.voided ?? [])],
        governance_conditions: [...(governance.conditions ?? [])],
    };
}
function verdictOf(change, models) {
    const defect = defectOf(change, models);
    if (defect !== null)
        return { status: 'error', reason: defect };
    const governance = governanceVerdict(change);
    const verdicts = [
        ...models.map(({ name, status, reason }) => ({ status, reason: `${name}: ${reason}` })),
        ...(governance === null ? [] : [governance]),
    ];
    if (verdicts.length === 0)
        return { status: 'approved', reason: 'No governed model touched.' };
    const status = STATUSES.find((candidate) => verdicts.some((verdict) => verdict.status === candidate));
    if (status === undefined)
        return { status: 'error', reason: 'A model has no status.' };
    const deciding = verdicts.filter((verdict) => verdict.status === status);
    return { status, reason: deciding.map(({ reason }) => reason).join(' ') };
}
function defectOf(change, models) {
    if (change.configuration === 'not_adopted') {
        return 'Not adopted: there is no .arbiter/config.yml on the base branch. Merge the pull request that adds it before requiring this status.';
    }
    if (change.configuration === 'unusable') {
        const [first] = change.problems;
        return `The configuration on the base branch cannot be used: ${first === undefined ? 'it names no model.' : `${first.file}: ${first.message}`}`;
    }
    if (change.unread.length > 0)
        return `Not everything could be read: ${change.unread.join(', ')}.`;
    const twice = models.find(({ path }, index) => models.findIndex((other) => other.path === path) !== index);
    if (twice !== undefined)
        return `The model ${twice.path} was decided twice.`;
    if (change.problems.length > 0) {
        const [first] = change.problems;
        return `${(0,_checks_result_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(change.problems.length, 'problem')} in what governs: ${first.file}: ${first.message}`;
    }
    return null;
}
/** What governs changed: the governance role must sign, judged by base (spec: sign-off, rule 16). */
function governanceVerdict({ governing, governance }) {
    if ((0,_model_governing_js__WEBPACK_IMPORTED_MODULE_1__/* .alteringChanges */ .i1)(governing).length === 0 && governance.kind === 'none')
        return null;
    const what = 'A change to what governs';
    if (governance.kind === 'none')
        return { status: 'error', reason: `${what} has no sign-off to wait for.` };
    if (governance.kind === 'not_read')
        return { status: 'in_review', reason: `${what} needs the governance role.` };
    switch (governance.outcome.state) {
        case 'error':
            return { status: 'error', reason: `${what}: its sign-off could not be decided.` };
        case 'vetoed':
            return { status: 'rejected', reason: `${what} was refused by a reviewer whose change request counts.` };
        case 'complete':
            return { status: 'approved', reason: `${what} is signed by the governance role.` };
        case 'partial':
        case 'unsigned':
            return { status: 'in_review', reason: `${what} waits for the governance role.` };
    }
}
/** `pending` is a failure, except while evidence is awaited or the pull request is a draft whose checks hold. */
function outwardState(decision) {
    switch (decision.status) {
        case 'approved':
            return 'success';
        case 'in_review':
            return 'pending';
        case 'pending': {
            const pending = decision.models.filter(({ status }) => status === 'pending');
            return pending.length > 0 && pending.every(isWaiting) ? 'pending' : 'failure';
        }
        case 'rejected':
            return 'failure';
        case 'error':
            return 'error';
    }
}
/** Nothing failed: what blocks is evidence not there yet, or nothing (a draft). */
function isWaiting(model) {
    return model.checks.every(({ level, outcome, awaiting }) => level === 'advisory' ||
        level === 'shadow' ||
        awaiting ||
        (outcome !== 'fail' && outcome !== 'inconclusive' && outcome !== 'error'));
}
/** Whose turn it is for the whole change: that of its worst model. */
function turnOf(decision) {
    const worst = decision.models.find(({ status }) => status === decision.status);
    if (worst !== undefined)
        return worst.turn;
    if (decision.status === 'approved')
        return 'nobody';
    if (decision.status === 'rejected')
        return 'author';
    return decision.status === 'in_review' ? 'reviewers' : 'maintainers';
}
/**
 * The same bytes for the same decision: keys in the order of the schema, numbers in shortest round-trip form, two
 * spaces, one newline at the end. A number that JSON cannot hold is a bug and throws.
 */
function serializeDecision(decision) {
    return `${JSON.stringify(decision, refuseNonFinite, 2)}\n`;
}
function refuseNonFinite(key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`Not a finite number at ${key}.`);
    return value;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isDvcFile),
/* harmony export */   q: () => (/* binding */ readDvcList)
/* harmony export */ });
/* harmony import */ var _evidence_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76409);
/* harmony import */ var _evidence_readers_dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15265);


/** Whether DVC reads a file of this name as a record of outputs. */
function isDvcFile(path) {
    return /(?:^|\/)(?:dvc\.lock|[^/]+\.dvc)$/.test(path);
}
/** The outputs that one file of DVC records. What it records of an output and cannot be read is a problem. */
function readDvcList(file) {
    const { reading, content } = (0,_evidence_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .T)(file);
    if (reading.format !== _evidence_readers_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .DVC_LOCK */ .Ay && reading.format !== _evidence_readers_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .DVC_POINTER */ .SD) {
        const message = `\`${file.path}\` has the name of a DVC file, and its outputs cannot be read. Write it again with DVC 2 or newer.`;
        return {
            file: file.path,
            outputs: [],
            problems: [{ code: 'dvc_file_invalid', message, file: file.path }],
        };
    }
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    const root = 'document' in content ? content.document.value : undefined;
    const outputs = (reading.facts.lineage?.data ?? [])
        .filter(({ role }) => role !== 'dep')
        .map((recorded) => ({ recorded, path: joined(folder, workingFolder(root), recorded.path) }));
    const problems = reading.problems
        .filter(({ pointer }) => pointer === undefined || !/\/deps\//.test(pointer))
        .map((problem) => ({ ...problem, code: 'dvc_file_invalid' }));
    return { file: file.path, outputs, problems };
}
/** `wdir` of a `.dvc` file: its paths are relative to that folder. */
function workingFolder(root) {
    if (typeof root !== 'object' || root === null || !('wdir' in root))
        return '.';
    return typeof root.wdir === 'string' ? root.wdir : '.';
}
/** Null for what lies outside the repository: a URL, an absolute path, too many `..`. */
function joined(...parts) {
    if (parts.some((part) => part.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(part)))
        return null;
    const names = [];
    for (const name of parts.flatMap((part) => part.split('/'))) {
        if (name === '..') {
            if (names.pop() === undefined)
                return null;
        }
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return names.length === 0 ? null : names.join('/');
}


/***/ }),

/***/ 68936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/decision/override.js
var override = __webpack_require__(16232);
// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var model_config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/model/governing.js + 6 modules
var governing = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/model/touched.js
var model_touched = __webpack_require__(26471);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
// EXTERNAL MODULE: ./lib/evaluation/artifact-set.js
var artifact_set = __webpack_require__(64395);
;// CONCATENATED MODULE: ./lib/evaluation/governing-change.js

/** Everything that a change does to what governs, of the repository and of the models it touches. */
function changesOfGoverning(input, base, head, manifests, touched) {
    const changes = (0,governing/* governingChanges */.zA)({
        changed: input.changed ?? [],
        base,
        head,
        ...(input.waivers !== undefined && {
            waivers: { base: base.waivers.waivers, head: head.waivers.waivers },
        }),
        models: touched.models.map(({ folder, baseFolder }) => ({
            folder,
            base: manifests.base.find((model) => model.folder === baseFolder)?.manifest,
            head: manifests.head.find((model) => model.folder === folder)?.manifest,
        })),
    });
    return [...changes, ...touched.models.flatMap((model) => placeChanges(model, manifests.base))];
}
/** A move, and a base manifest that cannot be read: what governed the model before cannot be held against it as it was. */
function placeChanges({ folder, baseFolder }, base) {
    const old = base.find((model) => model.folder === baseFolder);
    if (old === undefined)
        return [];
    const change = (message) => ({
        file: `${folder}/model.yml`,
        pointer: '',
        direction: 'looser',
        message,
    });
    return [
        ...(old.folder === folder ? [] : [change(`The model moves from ${old.folder} to ${folder}.`)]),
        ...(old.manifest === undefined
            ? [
                change('The manifest on the base branch cannot be read, so what this change sets cannot be compared with it.'),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/evaluation/governing-subject.js
var governing_subject = __webpack_require__(14170);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var evaluation_manifests = __webpack_require__(49608);
// EXTERNAL MODULE: ./lib/decision/stage-check.js
var stage_check = __webpack_require__(81937);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var signoff_instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/signoff/stages.js
var stages = __webpack_require__(99795);
;// CONCATENATED MODULE: ./lib/evaluation/model-signoff.js



/** Worst first: what several sign-offs of one model amount to. */
const STATES = ['error', 'vetoed', 'unsigned', 'partial', 'complete'];
/**
 * Every policy that applies asks for its own sign-off, and all must be complete. Shown is the worst of them. A policy
 * that asks nobody still needs the seats that the checks or a governing change add, and is asked who overrides its checks.
 */
function modelSignoff(context) {
    return async ({ policies, tier, isGoverning, addedSeats, subject, checks, stageChecks }) => {
        const { decide, roles, governanceRole } = context;
        const isNobodyAsked = policies.length > 0 && policies.every(asksNobody);
        const isNone = isNobodyAsked && !isGoverning && addedSeats.length === 0;
        const answers = [];
        const overrides = [];
        const ahead = new Set();
        for (const policy of policies) {
            const { id } = policy.policy.metadata;
            const own = checks.filter((check) => check.policy === id);
            const isAsked = !isNone && (isNobodyAsked || !asksNobody(policy));
            if (!isAsked && !own.some(({ bar }) => bar !== 'not_needed'))
                continue;
            const { signoff } = policy.policy;
            const answer = await decide({
                signoff,
                tier,
                roles,
                isGoverning,
                governanceRole,
                addedSeats,
                subject,
                checks: own,
                ...((0,stages/* hasStageChecks */.yh)(signoff) && { stageChecks: ownStageChecks(stageChecks, id) }),
            });
            for (const check of answer.ahead)
                ahead.add((0,stage_check/* aheadKey */.vV)(id, check));
            if (isAsked)
                answers.push(answer);
            overrides.push(answer.overrides);
        }
        return {
            signoff: isNone ? { kind: 'none' } : decided(answers, context),
            overrides: joinedOverrides(overrides),
            ahead,
        };
    };
}
function ownStageChecks(all, id) {
    return all.filter(({ policy }) => policy === id).map(({ check, holds }) => ({ check, holds }));
}
function asksNobody({ policy }) {
    return policy.signoff.none === true;
}
/** What one policy does not know, another may. */
function joinedOverrides(all) {
    const granted = all.flatMap((overrides) => overrides.granted);
    const refused = all.flatMap((overrides) => overrides.refused);
    const known = [...granted, ...refused.filter(({ policy }) => policy !== null)];
    const unknown = refused.filter(({ policy, review, check }) => policy === null && !known.some((one) => one.review === review && one.check === check));
    const isFirst = (one) => unknown.find(({ review, check }) => review === one.review && check === one.check) === one;
    return {
        granted,
        refused: refused.filter((one) => one.policy !== null || isFirst(one)).sort((a, b) => a.review - b.review),
    };
}
/** The governance role's own sign-off of a change to what governs; one for each list of roles that approve its waivers. */
async function governanceSignoff(context, subject, waivers) {
    const { decide, roles, governanceRole } = context;
    const answer = await decide({
        signoff: governanceBlock(governanceRole, waivers?.seats ?? []),
        tier: 'high',
        roles,
        isGoverning: false,
        governanceRole,
        addedSeats: [],
        subject,
        ...(waivers !== null && waivers.requesters.length > 0 && { requesters: waivers.requesters }),
    });
    return decided([answer], context);
}
/** A list that has the governance role among it is answered by that seat. */
function governanceBlock(governanceRole, seats) {
    const open = seats.filter((roles) => !roles.includes(governanceRole));
    const seat = (role) => ({ role, count: 1 });
    const single = [...new Set(open.flatMap((roles) => (roles.length === 1 ? roles : [])))];
    const require = [governanceRole, ...single].map(seat);
    // A seat of one of the list that is asked for anyway answers for it too.
    const several = open.filter((roles) => !roles.some((role) => single.includes(role)));
    if (several.length === 0)
        return { require };
    const choices = several.map((roles) => ({ any_of: roles.map((role) => ({ require: [seat(role)] })) }));
    return { all_of: [{ require }, ...choices] };
}
function decided(answers, { now, requested }) {
    for (const { people } of answers.flatMap(({ requests }) => requests))
        requested.push(people.map(({ login }) => login));
    const worst = STATES.flatMap((state) => answers.find(({ result }) => result.state === state) ?? [])[0];
    if (worst === undefined)
        return { kind: 'not_read' };
    return {
        kind: 'decided',
        outcome: worst.result,
        voided: onePerReview(answers.flatMap(({ voided }) => voided)),
        conditions: conditionsOf(answers, now),
    };
}
function onePerReview(voided) {
    return [...new Map(voided.map((item) => [item.review, item])).values()].sort((a, b) => a.review - b.review);
}
/** Conditions of approvals that fill a seat, each once; overdue after the end of their day, UTC. */
function conditionsOf(answers, now) {
    const instant = (0,signoff_instant/* parseInstant */.nV)(now) ?? Number.POSITIVE_INFINITY;
    const all = answers
        .flatMap(({ conditions }) => conditions)
        .map(({ review, user, until, text }) => ({
        review,
        user,
        until,
        text,
        overdue: instant > ((0,signoff_instant/* parseDayEnd */.ru)(until) ?? Number.NEGATIVE_INFINITY),
    }));
    return [...new Map(all.map((condition) => [JSON.stringify(condition), condition])).values()];
}

// EXTERNAL MODULE: ./lib/evaluation/moved-model.js
var moved_model = __webpack_require__(6745);
// EXTERNAL MODULE: ./lib/evaluation/stage-opening.js
var stage_opening = __webpack_require__(14313);
// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/decision/model.js + 1 modules
var decision_model = __webpack_require__(5896);
// EXTERNAL MODULE: ./lib/model/large-file.js
var large_file = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/model/glob.js
var model_glob = __webpack_require__(53523);
// EXTERNAL MODULE: ./lib/statistics/comparison.js + 4 modules
var statistics_comparison = __webpack_require__(28052);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/evaluation/content.js
var evaluation_content = __webpack_require__(57607);
// EXTERNAL MODULE: ./lib/evaluation/drift-set.js
var drift_set = __webpack_require__(81808);
// EXTERNAL MODULE: ./lib/evaluation/evidence-set.js
var evidence_set = __webpack_require__(88872);
// EXTERNAL MODULE: ./lib/evaluation/predictions-set.js
var predictions_set = __webpack_require__(25777);
;// CONCATENATED MODULE: ./lib/evaluation/champion.js








/**
 * The model as the base branch has it, read only where a policy compares with it. What base holds was approved; files of
 * workflow artifacts and objects behind pointers are not part of the commit, and are not read here.
 */
async function championOf(context, touched, old, candidate) {
    const { input, base, config } = context;
    const isAsked = base.policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'change'));
    if (!isAsked)
        return undefined;
    if (input.baseSha === null)
        return { kind: 'no_base' };
    if (old === undefined)
        return { kind: 'none' };
    if (old.manifest === undefined) {
        const reason = old.problems[0]?.message ?? 'its manifest on the base branch cannot be used.';
        return { kind: 'unreadable', reason };
    }
    const entries = input.base.entries.filter(({ path }) => path.startsWith(`${old.folder}/`) && (0,model_touched/* isPathOfModel */.Qd)(path, old, config));
    const files = await (0,evaluation_content/* readFiles */.Ul)(input.base, entries, 'base');
    const own = candidate.filter(({ path }) => path.startsWith(`${touched.folder}/`));
    const manifestPath = `${old.folder}/model.yml`;
    return {
        kind: 'model',
        version: old.manifest.version,
        evidence: (0,evidence_set/* readEvidenceSet */.i)(files.filter(({ path }) => path !== manifestPath && !(0,drift_set/* isDeclaredData */.b)(path, config)), config),
        predictions: await (0,predictions_set/* readPredictionsSet */.Tc)(config, old.folder, files, false, (0,predictions_set/* measuresGroups */.WM)(base.policies)),
        comparisons: await comparisonsOf(config, files, own),
    };
}
/** Both models' predictions of each declared data set, where each has one file of them. */
async function comparisonsOf(config, baseline, candidate) {
    const comparisons = [];
    for (const declaration of config.predictions ?? []) {
        const [before, after] = [baseline, candidate].map((files) => files.filter(({ path }) => (0,model_glob/* matchesGlob */.kt)(path, declaration.file)));
        const [first, ...others] = before ?? [];
        const [second, ...more] = after ?? [];
        if (first === undefined || second === undefined || others.length + more.length > 0)
            continue;
        // The same bytes need no comparison: nothing changed.
        if (first.sha256 === second.sha256)
            continue;
        comparisons.push({ dataset: declaration.dataset, ...(await compared(first, second, declaration)) });
    }
    return comparisons;
}
async function compared(first, second, { label, score, key, positive, threshold }) {
    try {
        const comparison = await (0,statistics_comparison/* compareFiles */.hZ)(first.bytes, second.bytes, {
            label,
            baseline: score,
            candidate: score,
            ...(key !== undefined && { key }),
            ...(positive !== undefined && { positive }),
            ...(threshold !== undefined && { threshold }),
        });
        return { comparison, problem: null };
    }
    catch (error) {
        if (!(error instanceof problem/* StatisticsProblem */.J0))
            throw error;
        const isContradiction = error.code === 'other_rows';
        return { comparison: null, problem: error.message, isContradiction };
    }
}

// EXTERNAL MODULE: ./lib/evaluation/examined-files.js
var examined_files = __webpack_require__(8183);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/hashes.js
var hashes = __webpack_require__(62613);
// EXTERNAL MODULE: ./lib/model/dvc-folder.js
var dvc_folder = __webpack_require__(20223);
// EXTERNAL MODULE: ./lib/model/dvc-remote.js
var dvc_remote = __webpack_require__(85333);
// EXTERNAL MODULE: ./lib/evaluation/dvc-lists.js
var dvc_lists = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/evaluation/dvc-outputs.js






/** Outputs of one model that are followed, at most. */
const MOST_OUTPUTS = 10_000;
/**
 * Follows every output of the model that a DVC file records and that is not among its files: the object's MD5 must be
 * the recorded one, and its SHA-256 enters the content. Outputs that are there are compared with their record.
 */
async function followDvc(files, around) {
    const lists = files.filter(({ path }) => (0,dvc_lists/* isDvcFile */.o)(path)).map(dvc_lists/* readDvcList */.q);
    const following = new Following(files, around);
    for (const list of lists)
        await following.follow(list);
    return { objects: following.objects, problems: following.problems };
}
class Following {
    objects = new Map();
    problems = [];
    #around;
    #present;
    #followed = 0;
    constructor(files, around) {
        this.#around = around;
        this.#present = new Map([...around.artifacts, ...files].map((file) => [file.path, file]));
    }
    async follow({ file, outputs, problems }) {
        this.problems.push(...problems);
        const absent = [];
        for (const output of outputs) {
            if (output.path === null || this.#isLeftOut(output.path))
                continue;
            absent.push(...(await this.#absentOf(file, { ...output, path: output.path })));
        }
        if (this.#isTooMuch(file, absent.length))
            return;
        const answers = await this.#ask(file, absent.map((output) => ({ ...output, keepUpTo: 0 })));
        const found = [];
        for (const [index, output] of absent.entries()) {
            const answer = answers[index];
            if (isWanted(output, answer))
                found.push({ path: output.path, size: answer.size, sha256: answer.sha256 });
            else
                this.problems.push(problemOf(file, output, answer));
        }
        if (found.length > 0)
            this.objects.set(file, found.sort((a, b) => (a.path < b.path ? -1 : 1)));
    }
    #isLeftOut(path) {
        const { isOwn, config } = this.#around;
        return !isOwn(path) || (config.pointers_only ?? []).some((glob) => (0,model_glob/* matchesGlob */.kt)(path, glob));
    }
    /** Those of an output's files that are not there. What is there is compared at once. */
    async #absentOf(file, output) {
        const { path, recorded } = output;
        const size = recorded.size ?? null;
        if (recorded.algorithm !== 'md5') {
            this.problems.push(notFollowed(file, path, `it is named by ${recorded.algorithm}, not by an MD5`));
            return [];
        }
        if (!recorded.digest.endsWith('.dir'))
            return this.#isThere(file, path, recorded.digest) ? [] : [{ path, digest: recorded.digest, size }];
        return this.#absentInFolder(file, path, recorded.digest);
    }
    async #absentInFolder(file, folder, digest) {
        if (`${(0,dvc_folder/* dvcFolderMd5 */.KS)(this.#presentBelow(folder))}.dir` === digest)
            return [];
        // The size of a folder is that of its files, not of its list.
        const list = { path: folder, digest, size: null };
        const [answer] = await this.#ask(file, [{ ...list, keepUpTo: dvc_folder/* LARGEST_FOLDER_LIST_BYTES */.Vo }]);
        if (answer === undefined || !isWanted(list, answer)) {
            this.problems.push(problemOf(file, list, answer));
            return [];
        }
        const entries = answer.bytes === null ? undefined : (0,dvc_folder/* readDvcFolder */.w3)(answer.bytes);
        if (entries === undefined) {
            this.problems.push(notFollowed(file, folder, 'the list of its files is larger than what is read, or no such list'));
            return [];
        }
        return entries
            .map(({ path, md5 }) => ({ path: `${folder}/${path}`, digest: md5, size: null }))
            .filter(({ path }) => !this.#isLeftOut(path))
            .filter((entry) => !this.#isThere(file, entry.path, entry.digest));
    }
    #presentBelow(folder) {
        return [...this.#present.values()]
            .filter(({ path }) => path.startsWith(`${folder}/`))
            .map(({ path, bytes }) => ({
            path: path.slice(folder.length + 1),
            md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
        }));
    }
    /** Whether the repository or an artifact has the file; one that is not what DVC recorded is a problem. */
    #isThere(file, path, md5) {
        const there = this.#present.get(path);
        const known = this.#around.digested.get(path);
        if (there === undefined && known === undefined)
            return false;
        const isSame = there === undefined ? known === md5 : (0,hashes/* matchMd5 */.gM)(there.bytes, md5) !== 'mismatch';
        if (!isSame)
            this.problems.push(stale(file, path, md5));
        return true;
    }
    #isTooMuch(file, count) {
        this.#followed += count;
        if (this.#followed <= MOST_OUTPUTS)
            return false;
        const message = `The DVC files of the model record more than ${MOST_OUTPUTS} outputs that are not committed; no more are followed. Pack them into fewer files.`;
        this.problems.push({ code: 'dvc_object_not_followed', message, file });
        return true;
    }
    async #ask(file, absent) {
        if (absent.length === 0)
            return [];
        const source = await sourceOf(file, this.#around.base);
        return this.#around.store.read(absent.map(({ digest, size, keepUpTo }) => ({ tool: 'dvc', digest, size, ...source, keepUpTo })));
    }
}
async function sourceOf(file, base) {
    const project = (0,dvc_remote/* dvcProject */.r3)(file, base.entries);
    if (project === null)
        return { project: '', remote: null };
    const configFile = (0,dvc_remote/* dvcConfigFile */.A7)(project);
    const text = (await base.read([configFile])).get(configFile);
    return { project, remote: (0,dvc_remote/* dvcRemote */.yL)(Buffer.from(text ?? []).toString('utf8')) };
}
function isWanted({ digest, size }, answer) {
    return (answer.state === 'read' &&
        answer.md5 === digest.replace(/\.dir$/, '') &&
        (size === null || answer.size === size));
}
function problemOf(file, { path, digest }, answer) {
    switch (answer.state) {
        case 'read':
        case 'longer': {
            const message = `The object that the DVC remote has for \`${path}\` is not what ${file} recorded (md5 ${digest}). Add it again with DVC and push it.`;
            return { code: 'dvc_object_differs', message, file };
        }
        case 'missing': {
            const message = `The DVC remote has no object for \`${path}\`, which ${file} records (md5 ${digest}). Push it with \`dvc push\` and run the gate again.`;
            return { code: 'dvc_object_missing', message, file };
        }
        case 'not_followed':
            return notFollowed(file, path, answer.reason);
    }
}
function notFollowed(file, path, reason) {
    const message = `The output \`${path}\` of ${file} is not followed: ${reason}. Commit it, upload it as a workflow artifact into its place, use an HTTPS remote, or list it under \`pointers_only\` in .arbiter/config.yml, so that approvals bind its MD5 alone.`;
    return { code: 'dvc_object_not_followed', message, file };
}
function stale(file, path, md5) {
    const message = `${path} is not the file that ${file} recorded (md5 ${md5}): run the pipeline again and commit both.`;
    return { code: 'stale_evidence', message, file: path };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/content.js + 1 modules
var content = __webpack_require__(62840);
;// CONCATENATED MODULE: ./lib/model/lfs-pointer.js
/** Of a larger file Git LFS looks at no more, and a pointer is smaller. */
const POINTER_BYTES = 1024;
const EXACT = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;
/**
 * What Git LFS accepts when it puts files into a work tree is wider than its format: blank lines first, older names of
 * the format, extension lines before the version. Any of these is replaced by other bytes at checkout.
 */
const VERSION_LINE = /^version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//m;
const FIRST_LINE = /^(?:version |ext-\d)/;
/**
 * Reads a file as a pointer of Git LFS, version 1 (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md): exactly the
 * three lines that Git LFS itself writes. What only resembles one is said to be invalid, never to be an ordinary file.
 */
function readLfsPointer(bytes) {
    const start = Buffer.from(bytes.subarray(0, POINTER_BYTES)).toString('latin1');
    const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
    if (!FIRST_LINE.test(text) || !VERSION_LINE.test(text))
        return { kind: 'none' };
    if (bytes.length >= POINTER_BYTES)
        return invalid(`it has ${bytes.length} bytes, and a pointer has less than ${POINTER_BYTES}`);
    const match = EXACT.exec(start);
    if (match === null)
        return invalid(reasonOf(text));
    const [, oid = '', digits = ''] = match;
    const size = Number(digits);
    if (!Number.isSafeInteger(size))
        return invalid('its size is no number of bytes');
    return { kind: 'pointer', oid, size };
}
function reasonOf(text) {
    if (/^ext-\d/m.test(text))
        return 'it asks for an extension, so what is checked out is not the object that it names';
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return 'its first line is not `version https://git-lfs.github.com/spec/v1`';
    return 'after the version, exactly `oid sha256:` with 64 lowercase hexadecimal digits and `size` with a number must follow';
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}

;// CONCATENATED MODULE: ./lib/evaluation/lfs-files.js




/** As much as of a predictions file in Git itself. */
const LARGEST_PREDICTIONS_BYTES = 512 * 1024 * 1024;
/** What is held of all objects of one model at once. */
const MOST_HELD_BYTES = 1024 * 1024 * 1024;
/**
 * Follows every pointer of Git LFS among a model's files. An object counts when its own digest and size are those of the
 * pointer; anything else is a problem, and its file is then not read at all.
 * @param folder of the model; files elsewhere are no evidence, and their objects are not held.
 */
async function followLfs(files, folder, config, store) {
    const readings = files.map((file) => ({ file, reading: readLfsPointer(file.bytes) }));
    const pointers = readings.flatMap(({ file, reading }) => reading.kind === 'pointer'
        ? [
            {
                file,
                oid: reading.oid,
                size: reading.size,
                wanted: wantedOf(reading, limitOf(file, folder, config)),
            },
        ]
        : []);
    if (readings.every(({ reading }) => reading.kind === 'none'))
        return { files, digested: new Map(), objects: new Map(), problems: [] };
    refuseTooMuch(pointers);
    const answers = pointers.length === 0 ? [] : await store.read(pointers.map(({ wanted }) => wanted));
    const objects = new Map();
    const digested = new Map();
    const held = new Map();
    const problems = readings.flatMap(({ file, reading }) => reading.kind === 'invalid' ? [lfs_files_invalid(file.path, reading.reason)] : []);
    for (const [index, pointer] of pointers.entries()) {
        const answer = answers[index];
        const { path } = pointer.file;
        if (answer.state !== 'read' || answer.sha256 !== pointer.oid || answer.size !== pointer.size) {
            problems.push(lfs_files_problemOf(pointer, answer));
            continue;
        }
        objects.set(path, [{ path, size: pointer.size, sha256: pointer.oid }]);
        if (answer.bytes !== null)
            held.set(path, { ...pointer.file, bytes: answer.bytes, sha256: pointer.oid });
        else {
            digested.set(path, answer.md5);
            if (pointer.wanted.keepUpTo === LARGEST_PREDICTIONS_BYTES)
                problems.push(tooLarge(pointer));
        }
    }
    const kept = readings.flatMap(({ file, reading }) => reading.kind === 'none' ? [file] : (held.get(file.path) ?? []));
    return { files: kept, digested, objects, problems };
}
function wantedOf({ oid, size }, keepUpTo) {
    return { tool: 'lfs', digest: oid, size, project: null, remote: null, keepUpTo };
}
function limitOf({ path }, folder, config) {
    if (!path.startsWith(`${folder}/`))
        return 0;
    return (0,drift_set/* isDeclaredData */.b)(path, config) ? LARGEST_PREDICTIONS_BYTES : content/* LARGEST_EVIDENCE_FILE_BYTES */.qC;
}
function refuseTooMuch(pointers) {
    const held = pointers.filter(({ size, wanted }) => size <= wanted.keepUpTo);
    const total = held.reduce((sum, { size }) => sum + size, 0);
    if (total > MOST_HELD_BYTES)
        throw new errors/* UserError */.y(`The evidence in Git LFS has ${total} bytes in all; at most ${MOST_HELD_BYTES} are read. Keep what is no evidence outside the model's folder.`);
}
function lfs_files_invalid(file, reason) {
    const message = `\`${file}\` begins as a pointer of Git LFS and is not exactly one: ${reason}. Add the file again with \`git lfs track\` and \`git add\`.`;
    return { code: 'lfs_pointer_invalid', message, file };
}
function lfs_files_problemOf({ file: { path: file }, oid, size }, answer) {
    const named = `sha256 ${oid}, ${size} bytes`;
    switch (answer.state) {
        case 'read':
        case 'longer': {
            const message = `The object that Git LFS has for \`${file}\` is not what its pointer says (${named}). Add the file again and push it with \`git lfs push\`.`;
            return { code: 'lfs_object_differs', message, file };
        }
        case 'missing': {
            const message = `Git LFS has no object for \`${file}\` (${named}). Push it with \`git lfs push --all origin\` and run the gate again.`;
            return { code: 'lfs_object_missing', message, file };
        }
        case 'not_followed': {
            const message = `The pointer of Git LFS \`${file}\` is not followed: ${answer.reason}.`;
            return { code: 'lfs_object_not_followed', message, file };
        }
    }
}
function tooLarge({ file: { path: file }, size }) {
    const message = `\`${file}\` is declared as predictions and has ${size} bytes; predictions of at most ${LARGEST_PREDICTIONS_BYTES} bytes are recomputed.`;
    return { code: 'too_large', message, file };
}

// EXTERNAL MODULE: ./lib/model/registry-pointer.js + 2 modules
var registry_pointer = __webpack_require__(26362);
// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/evaluation/registry-files.js



/** Files of registries that are followed for one model, at most. */
const MOST_FILES = 10_000;
/**
 * Follows every pointer to a model registry among a model's files. A pointer binds each file by its SHA-256, so it does
 * not matter what the registry's server says: other bytes, and bytes that are not there, are a problem.
 */
async function followRegistry(files, around) {
    const pointers = files.filter(({ path }) => (0,registry_pointer/* isRegistryPointer */.N1)(path));
    if (pointers.length === 0)
        return { objects: new Map(), problems: [] };
    const following = new registry_files_Following(files, around);
    for (const pointer of pointers)
        await following.follow(pointer);
    return following;
}
class registry_files_Following {
    objects = new Map();
    problems = [];
    #around;
    /** SHA-256 of what is there, by path. */
    #present;
    /** Everything that has a place already. */
    #places;
    #followed = 0;
    constructor(files, around) {
        this.#around = around;
        const there = [...around.artifacts, ...files].map(({ path, sha256 }) => [path, sha256]);
        const pointed = [...around.objects.entries()].flatMap(([pointer, objects]) => objects.map(({ path, sha256 }) => ({ pointer, path, sha256 })));
        // An object of Git LFS stands in its pointer's own place; one of DVC has a place that no file has.
        const inPlace = pointed.filter(({ pointer, path }) => pointer === path);
        this.#present = new Map([...there, ...inPlace.map(({ path, sha256 }) => [path, sha256])]);
        this.#places = new registry_pointer/* NameSpace */.aO([...this.#present.keys(), ...pointed.map(({ path }) => path)]);
    }
    async follow(file) {
        const pointer = this.#read(file);
        if (pointer === undefined)
            return;
        const registry = this.#around.config.registries?.find(({ name }) => name === pointer.registry);
        if (registry === undefined) {
            this.problems.push(unknownRegistry(file.path, pointer, this.#around.config));
            return;
        }
        const absent = this.#absentOf(file.path, pointer);
        if (this.#isTooMuch(file.path, absent.length))
            return;
        const found = await this.#found(file.path, pointer, registry, absent);
        for (const { path } of found)
            this.#places.add(path);
        if (found.length > 0)
            this.objects.set(file.path, found);
    }
    #read(file) {
        const text = (0,evaluation_content/* textOf */.b6)(file, text_document/* GOVERNING_LIMITS */.Tg.maxLength);
        if (text === null) {
            this.problems.push(registry_files_invalid(file.path, 'it is no text in UTF-8, or too long', {}));
            return undefined;
        }
        const { value, problems } = (0,registry_pointer/* loadRegistryPointer */.fI)(text, file.path);
        this.problems.push(...problems.map(({ message, ...place }) => registry_files_invalid(file.path, message, place)));
        return value;
    }
    /** What the pointer lists and is not there. What is there has to be what the pointer says, and is a file as any other. */
    #absentOf(file, { files }) {
        const folder = (0,registry_pointer/* registryFolder */.OJ)(file) ?? '';
        return files
            .map((listed) => ({ place: `${folder}/${listed.path}`, listed }))
            .filter(({ place, listed }) => {
            const sha256 = this.#present.get(place);
            if (sha256 !== undefined) {
                if (sha256 !== listed.sha256)
                    this.problems.push(registry_files_stale(file, place, listed));
                return false;
            }
            const other = this.#places.twin(place) ?? this.#places.folderInTheWay(place);
            if (other !== undefined)
                this.problems.push(collision(file, place, other));
            return other === undefined;
        });
    }
    #isTooMuch(file, count) {
        this.#followed += count;
        if (this.#followed <= MOST_FILES)
            return false;
        const message = `The pointers of the model list more than ${MOST_FILES} files of registries; no more are followed. Pack them into fewer files.`;
        this.problems.push({ code: 'registry_object_not_followed', message, file });
        return true;
    }
    async #found(file, pointer, registry, absent) {
        if (absent.length === 0)
            return [];
        const answers = await this.#around.store.read(absent.map(({ listed }) => registry_files_wantedOf(pointer, registry, listed)));
        const found = [];
        for (const [index, { place, listed }] of absent.entries()) {
            const answer = answers[index];
            const { size, sha256 } = listed;
            if (answer.state === 'read' && answer.sha256 === sha256 && answer.size === size)
                found.push({ path: place, size, sha256 });
            else
                this.problems.push(registry_files_problemOf(file, pointer, listed, answer));
        }
        return found.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
}
function registry_files_wantedOf({ model, version }, { kind, url, token_env: token }, { path, size, sha256 }) {
    return {
        tool: kind,
        digest: sha256,
        size,
        project: null,
        remote: url,
        registry: { model, version, path, token: token ?? null },
        keepUpTo: 0,
    };
}
function registry_files_invalid(file, reason, place) {
    const message = `\`${file}\` has the name of a pointer to a model registry and is none: ${reason.replace(/\.$/, '')}. Write it with \`arbiter evidence --pin\`.`;
    return { ...place, code: 'registry_pointer_invalid', message, file };
}
function unknownRegistry(file, { registry }, { registries = [] }) {
    const known = registries.length === 0 ? 'none' : registries.map(({ name }) => name).join(', ');
    const message = `\`${file}\` names the registry ${registry}; \`registries\` in .arbiter/config.yml of the base branch has ${known}. Have it added there first.`;
    return { code: 'registry_unknown', message, file };
}
function registry_files_stale(file, place, { sha256 }) {
    const message = `\`${place}\` is there and is not what ${file} lists (sha256 ${sha256}): remove it, or pin the version anew.`;
    return { code: 'stale_evidence', message, file: place };
}
function collision(file, place, other) {
    const message = `\`${place}\`, which ${file} lists, and \`${other}\` cannot both be there: rename one.`;
    return { code: 'path_collision', message, file };
}
function registry_files_problemOf(file, { registry, model, version }, { path, size, sha256 }, answer) {
    const what = `\`${path}\` of ${model} version ${version}`;
    const named = `sha256 ${sha256}, ${size} bytes`;
    switch (answer.state) {
        case 'read':
        case 'longer': {
            const message = `What the registry ${registry} has as ${what} is not what ${file} lists (${named}). Find out who changed it; if it is right, pin the version anew.`;
            return { code: 'registry_object_differs', message, file };
        }
        case 'missing': {
            const message = `The registry ${registry} has no ${what}, which ${file} lists (${named}). Put it back, or pin the version anew.`;
            return { code: 'registry_object_missing', message, file };
        }
        case 'not_followed': {
            const message = `${what}, which ${file} lists, is not followed: ${answer.reason}.`;
            return { code: 'registry_object_not_followed', message, file };
        }
    }
}

;// CONCATENATED MODULE: ./lib/evaluation/followed-files.js




/** Follows the pointers of Git LFS, of DVC and to model registries among a model's own files (trust section 1). */
async function followFiles(entries, files, folder, around) {
    const lfs = await followLfs(files, folder, around.config, around.store);
    const dvc = await followDvc(lfs.files, { ...around, digested: lfs.digested });
    const objects = new Map(lfs.objects);
    // A DVC file that is itself in Git LFS stands for both.
    for (const [path, found] of dvc.objects)
        objects.set(path, [...(objects.get(path) ?? []), ...found]);
    const registry = await followRegistry(lfs.files, { ...around, objects });
    for (const [path, found] of registry.objects)
        objects.set(path, [...(objects.get(path) ?? []), ...found]);
    return {
        files: lfs.files,
        content: (0,evaluation_content/* hashedEntries */.iy)(entries, files, objects),
        problems: [...lfs.problems, ...dvc.problems, ...registry.problems],
    };
}

// EXTERNAL MODULE: ./lib/evaluation/joint-change.js
var joint_change = __webpack_require__(89867);
// EXTERNAL MODULE: ./lib/evaluation/model-evaluation.js + 2 modules
var model_evaluation = __webpack_require__(92419);
// EXTERNAL MODULE: ./lib/evaluation/run-commit.js + 1 modules
var run_commit = __webpack_require__(69269);
;// CONCATENATED MODULE: ./lib/evaluation/touched-model.js
















/** Reads one touched model at head and judges it by what governs at base. */
async function evaluateTouchedModel(context, touched) {
    const { input, config, base, head, manifests } = context;
    const model = manifests.head.find(({ folder }) => folder === touched.folder);
    const old = manifests.base.find(({ folder }) => folder === touched.baseFolder);
    if (model.manifest === undefined || model.document === undefined)
        return unreadable(context, touched, model);
    const manifest = (0,governing/* effectiveManifest */.jy)(old?.manifest, model.manifest);
    const owned = new Set((0,model_touched/* contentPaths */.iV)(input.head.entries.map(({ path }) => path), model, old, config));
    const entries = input.head.entries.filter(({ path }) => owned.has(path));
    const artifacts = (0,artifact_set/* artifactsOfModel */.sO)(context.artifacts, model.folder, (path) => (0,model_touched/* isPathOfModel */.Qd)(path, model, config));
    const artifactFiles = artifacts.files.map(evaluation_content/* artifactFile */.vd);
    const shadowed = artifactFiles.find(({ path }) => entries.some((entry) => entry.path === path));
    const objects = new examined_files/* ExaminedObjects */.W(input.largeFiles ?? large_file/* NO_LARGE_FILES */.E);
    const followed = await followFiles(entries, await (0,evaluation_content/* readFiles */.Ul)(input.head, entries, input.source), model.folder, {
        base: input.base,
        config,
        store: objects,
        isOwn: (path) => (0,model_touched/* isPathOfModel */.Qd)(path, model, config),
        artifacts: artifactFiles,
    });
    const used = new Set([...(model.manifest.data ?? []), ...(manifest.data ?? [])].map((use) => use.dataset));
    return (0,model_evaluation/* evaluateModel */.H)({
        now: input.now,
        folder: touched.folder,
        // Whose base cannot be read has nobody's agreement to its own tier and thresholds, like a new model.
        isNew: touched.isNew || old?.manifest === undefined,
        headManifest: model.manifest,
        manifest,
        manifestDocument: model.document,
        baseManifest: old?.manifest,
        entries,
        content: followed.content,
        files: followed.files,
        objects: objects.found,
        artifacts,
        artifactFiles,
        datasets: (0,governing/* effectiveCatalog */.p_)(base.datasets, head.datasets).filter(({ entry }) => used.has(entry.name)),
        config,
        policies: base.policies,
        waivers: context.waivers,
        governing: context.changes.filter(({ file }) => file === `${touched.folder}/model.yml`),
        isGoverning: (0,governing/* alteringChanges */.i1)(context.changes).length > 0,
        alteration: changeOfModel(context, model, old),
        problems: [
            ...followed.problems,
            ...(0,moved_model/* moveProblems */.qW)(old, model, manifests.base, config, base.policies),
            ...(shadowed === undefined
                ? []
                : [
                    {
                        code: 'artifact_shadowed',
                        message: 'This file is both committed and in a workflow artifact. Keep one.',
                        file: shadowed.path,
                    },
                ]),
        ],
        isDraft: input.isDraft,
        change: { ...(input.changed !== null && { paths: input.changed }), ...input.pullRequest },
        behind: behindPaths(input.changedOnBase, model, context),
        auditTrail: await auditTrailOf(context, touched, old),
        drills: await drillsOf(context, model.manifest.name),
        releases: await releasesOf(context, model, old),
        champion: await championOf(context, touched, old, [...followed.files, ...artifactFiles]),
        ...(0,run_commit/* codeOfRun */.AE)(context, model, old, input.head.entries.map(({ path }) => path)),
        limited: input.limited,
        decideSignoff: context.signoff === null ? null : modelSignoff(context.signoff),
        onSubject: ({ subject, preimage }) => {
            if (subject !== null && preimage !== null)
                context.subjects.push({ name: touched.folder, sha256: subject.replace('sha256:', ''), preimage });
        },
        onStageOpen: () => context.openStages.add(touched.folder),
    });
}
function changeOfModel({ input, changes, config }, model, old) {
    if (input.isJointChangeTold !== true)
        return null;
    const changed = [...new Set((input.changed ?? []).flatMap(tree/* namesOf */.e))];
    const sides = old === undefined ? [model] : [model, old];
    return {
        rules: (0,joint_change/* alteredRules */.xq)(changes, model.folder),
        changed: new Set(changed),
        own: changed.filter((path) => sides.some((side) => (0,model_touched/* isPathOfModel */.Qd)(path, side, config))),
    };
}
/** Governed paths of this model that base changed since the branch left it. */
function behindPaths(changed, model, context) {
    return changed
        .flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
        .filter((path) => (0,model_touched/* isPathOfModel */.Qd)(path, model, context.config))
        .sort();
}
function unreadable(context, touched, model) {
    const [first] = model.problems;
    return (0,decision_model/* decideModel */.C)({
        name: touched.name ?? touched.folder,
        path: touched.folder,
        version: null,
        tier: null,
        isNew: touched.isNew,
        facts: null,
        loadError: {
            message: first === undefined
                ? 'The manifest cannot be read.'
                : `The manifest cannot be used: ${first.message}`,
            turn: 'author',
        },
        policies: [],
        results: [],
        signoff: { kind: 'not_read' },
        isDraft: context.input.isDraft,
        subject: { subject: null, content: null, evidence: null, catalog: null, policy: null },
        governing: context.changes.filter(({ file }) => file === `${touched.folder}/model.yml`),
        problems: model.problems,
        behind: [],
    });
}
/** Asked only where a policy asks, since it reads the whole model on base. */
async function auditTrailOf({ input, base, config }, touched, old) {
    if (input.auditTrail === null)
        return facts/* OFF_GITHUB */.iA;
    const isAsked = base.policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'audit_trail'));
    if (!isAsked)
        return null;
    if (old === undefined)
        return input.auditTrail({
            folder: touched.folder,
            content: null,
            headContent: async () => null,
            ownPaths: () => [],
        });
    const ownPaths = (paths) => (0,model_touched/* contentPaths */.iV)(paths, old, old, config);
    const { entries } = await (0,evaluation_content/* contentOf */.$E)(input.base, ownPaths, old.folder);
    const headContent = async () => {
        const content = await (0,evaluation_content/* contentOf */.$E)(input.head, ownPaths, old.folder);
        return content.digest === null ? null : content.entries;
    };
    return input.auditTrail({ folder: old.folder, content: entries, headContent, ownPaths });
}
/** Asked only where a policy wants a drill. */
async function drillsOf({ input, base }, model) {
    const isAsked = base.policies.some(({ policy }) => policy.checks.some((check) => check.kind === 'rollback' && check.require.tested_within !== undefined));
    return isAsked ? input.drills?.(model) : undefined;
}
/** Asked only where a policy wants a version to return to. */
async function releasesOf({ input, base }, model, old) {
    const isAsked = base.policies.some(({ policy }) => policy.checks.some((check) => (check.kind === 'rollback' && check.require.prepared === true) ||
        // Whether a model that base does not have is new, or was taken away.
        (check.kind === 'change' && check.first_release !== undefined && old === undefined)));
    if (!isAsked || model.manifest === undefined)
        return undefined;
    if (input.releases === undefined || input.releases === facts/* BEFORE_RELEASES */.Xp)
        return input.releases;
    const { name } = model.manifest;
    const known = [model.folder, old?.folder, old?.name].filter((one) => typeof one === 'string');
    return input.releases({ name, knownAs: [...new Set(known)].filter((one) => one !== name).sort() });
}

// EXTERNAL MODULE: ./lib/policy/waivable.js
var waivable = __webpack_require__(28367);
// EXTERNAL MODULE: ./lib/policy/waivers-in-force.js + 1 modules
var waivers_in_force = __webpack_require__(97294);
;// CONCATENATED MODULE: ./lib/evaluation/waiver-context.js





/** Null where there is no waiver file, or where a verdict of an earlier version is computed again. */
async function waiverContext(input, sides) {
    const names = new Set((input.changed ?? []).flatMap(tree/* namesOf */.e));
    const paths = [input.base, input.head].flatMap(({ entries }) => entries.map(({ path }) => path));
    // A file that is gone on both sides still has its part in what the change is told to touch.
    const isAny = [...names, ...paths].some((path) => (0,governing_path/* governingKind */.e)(path) === 'waiver');
    if (input.waivers === undefined || !isAny)
        return null;
    const { base, head, manifests } = sides;
    const brought = head.waivers.waivers.filter(({ file }) => names.has(file));
    const models = manifests.head.map(waiver_context_waivable);
    return {
        standing: base.waivers.waivers.map((waiver) => standing(waiver, names, head)),
        source: await input.waivers(base.waivers.waivers),
        isSettled: input.isMerged === true && input.isGovernanceSettled !== true,
        isMerged: input.isMerged === true,
        problems: unique([
            ...head.waivers.problems,
            ...(0,waivable/* waiverTargetProblems */.S_)(head.waivers.waivers, models, head.policies),
            ...(0,waivable/* waiverTargetProblems */.S_)(brought, models, base.policies),
            ...(input.isMerged === true
                ? []
                : brought.flatMap((one) => dayProblems(one, input.now, models, base.policies))),
        ]),
        seats: seatsOf(brought, models, base.policies),
        requesters: brought.map(({ waiver }) => waiver.requested_by),
    };
}
/** Only what the change itself does to a file counts: a branch from before the waiver does not take it away. */
function standing(base, names, head) {
    if (!names.has(base.file))
        return { base, head: base.waiver };
    return { base, head: head.waivers.waivers.find(({ file }) => file === base.file)?.waiver ?? null };
}
function waiver_context_waivable({ folder, name, manifest }) {
    return { folder, name: name ?? null, tier: manifest?.tier ?? null, kind: manifest?.kind ?? null };
}
/** One that is over, or longer than allowed, would be an error once merged. */
function dayProblems({ file, waiver, document }, now, models, policies) {
    if ((0,waivers_in_force/* hasEnded */.hY)(waiver, now)) {
        const message = `The waiver ended on ${waiver.expires}, at the end of the day UTC. Set a later day, or leave ${file} out.`;
        return [document.problem('waiver_expired', message, '/expires')];
    }
    const allowing = allowingPolicies(waiver, models, policies);
    const today = (0,signoff_instant/* formatInstant */.r4)(Math.floor(((0,signoff_instant/* parseInstant */.nV)(now) ?? 0) / 1000) * 1000);
    const days = allowing.map(({ policy }) => policy.waivers?.max_days ?? 0);
    if (days.length === 0 || days.some((most) => (0,waivers_in_force/* isShortEnough */.ly)(waiver, today, most)))
        return [];
    const message = `The policy allows a waiver ${Math.max(...days)} days, counted from the day it is merged; \`expires\` is later.`;
    return [document.problem('waiver_too_long', message, '/expires')];
}
function allowingPolicies({ model, check }, models, policies) {
    return (0,waivable/* policiesOf */.Ao)(model, models, policies).filter((policy) => (0,waivable/* waiverBar */.M2)(policy, check) === null);
}
/** Each policy that allows the waiver says who approves it; policies that name the same roles share a seat. */
function seatsOf(brought, models, policies) {
    const lists = brought.flatMap(({ waiver }) => allowingPolicies(waiver, models, policies).map(({ policy }) => [...new Set(policy.waivers?.approved_by ?? [])].sort()));
    return [...new Map(lists.map((roles) => [roles.join('\n'), roles])).values()];
}
function unique(problems) {
    const keyOf = ({ code, file, pointer, message }) => JSON.stringify([code, file, pointer, message]);
    return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

;// CONCATENATED MODULE: ./lib/evaluation/evaluation.js

















/**
 * Judges a change: everything governing from base, models and evidence from head. Nothing is decided by a configuration
 * that is missing or wrong.
 */
async function evaluate(input) {
    const base = await (0,governing_set/* loadGoverningSet */.ef)(input.base);
    const { config, roles } = base;
    if (!base.isAdopted || config === undefined || roles === undefined || base.problems.length > 0) {
        return undecidable(input, base);
    }
    const head = input.base === input.head ? base : await (0,governing_set/* loadGoverningSet */.ef)(input.head);
    const manifests = {
        base: await (0,evaluation_manifests/* readManifests */.P)(input.base, config),
        head: await (0,evaluation_manifests/* readManifests */.P)(input.head, config),
    };
    if (manifests.base.length === 0 && manifests.head.length === 0)
        return undecidable(input, { ...base, problems: [evaluation_manifests/* NO_MODEL */.i] });
    const touched = touchedOf(input, config, base, head, manifests);
    const changes = input.changed === null || input.isGovernanceSettled === true
        ? []
        : changesOfGoverning(input, base, head, manifests, touched);
    const waivers = await waiverContext(input, { base, head, manifests });
    const isAnythingToJudge = touched.models.length > 0;
    const artifacts = isAnythingToJudge
        ? await input.artifacts(config, input.head.entries.map((entry) => entry.path))
        : artifact_set/* NO_ARTIFACTS */.IW;
    const requested = [];
    const subjects = [];
    const { signoff } = input;
    const decideSignoff = signoff === null
        ? null
        : (request) => {
            const subject = subjects.find(({ name }) => name === request.subject.name);
            return signoff(request, {
                evidenceAt: artifacts.newestAt,
                artifacts: artifacts.files,
                governing: base,
                preimage: subject?.preimage ?? null,
            });
        };
    const context = {
        input,
        config,
        roles,
        base,
        head,
        manifests,
        changes,
        waivers,
        artifacts,
        subjects,
        openStages: new Set(),
        signoff: decideSignoff === null
            ? null
            : {
                decide: decideSignoff,
                now: input.now,
                roles,
                governanceRole: config.governance_role ?? model_config/* DEFAULT_GOVERNANCE_ROLE */._,
                requested,
            },
    };
    const models = [];
    for (const model of touched.models.filter(({ name }) => input.model === undefined || name === input.model))
        models.push(await evaluateTouchedModel(context, model));
    const decision = (0,decision_decision.decide)({
        ...changeFrame(input),
        models: (0,override/* withoutOthersOverrides */.Ve)(models),
        configuration: 'loaded',
        governing: changes,
        governance: await governanceOf(context),
        problems: [
            ...touched.problems,
            ...(head === base ? [] : head.problems),
            ...(waivers?.problems ?? []),
            ...selectionProblems(input, touched, manifests.head),
            ...(0,moved_model/* orphanedPredictions */.Il)(config, [...manifests.base, ...manifests.head]),
            ...(0,moved_model/* orphanedData */.Ct)(config, [...manifests.base, ...manifests.head]),
            ...(0,moved_model/* orphanedDrift */.Tb)(config, [...manifests.base, ...manifests.head]),
            ...deletions(touched),
        ],
    });
    const judged = manifests.head.filter(({ folder }) => models.some((model) => model.path === folder));
    return {
        decision,
        requestedLogins: [...new Set(requested.flat())].sort(),
        requestedByRole: requested,
        isStageOpen: (0,stage_opening/* isStageOpen */.R)(decision, context.openStages),
        isJudged: (path) => judged.some((model) => (0,model_touched/* isPathOfModel */.Qd)(path, model, config)),
        isGoverned: (path) => (0,model_touched/* isGovernedPath */.iu)(path, config) || (0,governing_path/* governingKind */.e)(path) !== undefined,
        subjects,
        evidenceAt: artifacts.newestAt,
        governing: base,
    };
}
function undecidable(input, base) {
    const configuration = base.isAdopted ? 'unusable' : 'not_adopted';
    const missingRoles = base.isAdopted && base.problems.length === 0
        ? [
            {
                code: 'missing_roles',
                message: 'There is no roles file, so nobody could sign. Add it.',
                file: '.arbiter/roles.yml',
            },
        ]
        : [];
    const decision = (0,decision_decision.decide)({
        ...changeFrame(input),
        models: [],
        configuration,
        governing: [],
        governance: { kind: 'none' },
        problems: [...base.problems, ...missingRoles],
    });
    return {
        decision,
        requestedLogins: [],
        requestedByRole: [],
        isStageOpen: false,
        isJudged: () => true,
        isGoverned: () => true,
        subjects: [],
        evidenceAt: null,
        governing: base,
    };
}
function changeFrame(input) {
    return { asOf: input.now, base: input.baseSha, head: input.headSha, unread: [] };
}
function touchedOf(input, config, base, head, manifests) {
    const paths = input.head.entries.map((entry) => entry.path);
    const changed = input.changed ?? paths.map((path) => ({ path, previousPath: null, status: 'modified' }));
    const touched = (0,model_touched/* touchedModels */.ZJ)({
        config,
        changed: input.waivers === undefined ? changed : changed.filter(isMoreThanWaiver),
        base: manifests.base,
        head: manifests.head,
        headPaths: paths,
        catalogFiles: definedDatasets(base, head),
    });
    return touched;
}
/**
 * A waiver alone changes nothing of any model before it is merged, and what it takes away needs no model's seats: else a
 * waiver that is over could be neither removed nor renewed, since the model that needed it would be judged without it.
 */
function isMoreThanWaiver(change) {
    return (0,tree/* namesOf */.e)(change).some((path) => (0,governing_path/* governingKind */.e)(path) !== 'waiver');
}
function definedDatasets(base, head) {
    const files = new Set([...base.catalogFiles.keys(), ...head.catalogFiles.keys()]);
    return new Map([...files].map((file) => [
        file,
        [...(base.catalogFiles.get(file) ?? []), ...(head.catalogFiles.get(file) ?? [])],
    ]));
}
/** The governance role signs a change to what governs, whatever the models' own sign-offs ask (sign-off rule 16). */
async function governanceOf(context) {
    if ((0,governing/* alteringChanges */.i1)(context.changes).length === 0)
        return { kind: 'none' };
    if (context.signoff === null)
        return { kind: 'not_read' };
    const { input } = context;
    const subject = await (0,governing_subject/* governingSubject */._)(context.changes, input.changed ?? [], input.base, input.head);
    context.subjects.push(subject);
    return governanceSignoff(context.signoff, subject, context.waivers);
}
function selectionProblems(input, touched, head) {
    const isNameKnown = input.model === undefined || head.some(({ name }) => name === input.model);
    if (isNameKnown && (input.changed !== null || touched.models.length > 0))
        return [];
    const message = input.model === undefined
        ? 'No governed model was found: nothing was judged.'
        : `There is no governed model \`${input.model}\` here: nothing was judged.`;
    return [{ code: 'no_model', message, file: '.arbiter/config.yml' }];
}
/** A governed model that goes away is a decision of its own, which no check covers yet. */
function deletions(touched) {
    return touched.deleted.map(({ folder }) => ({
        code: 'model_deleted',
        message: 'A governed model is deleted. Set its lifecycle stage to retired and keep its files.',
        file: `${folder}/model.yml`,
    }));
}


/***/ }),

/***/ 32098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ ROLES_FILE),
/* harmony export */   OY: () => (/* binding */ isReadGoverningFile),
/* harmony export */   ef: () => (/* binding */ loadGoverningSet),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   wd: () => (/* binding */ requireUsable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _attestation_signers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99300);
/* harmony import */ var _attestation_signing_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23824);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _model_catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74367);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44544);
/* harmony import */ var _model_delegations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67655);
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40322);
/* harmony import */ var _model_roles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47192);
/* harmony import */ var _model_waivers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7552);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91230);
/* harmony import */ var _policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91819);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35685);













const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
/**
 * @param whose `The commit …`, for the message
 * @throws UserError where nothing can be decided by it
 */
function requireUsable(set, whose) {
    const { config, problems } = set;
    if (config !== undefined && problems.length === 0)
        return { ...set, config };
    const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${whose} has no configuration that can be used: ${reason}`, problems);
}
const READ_KINDS = new Set([
    'config',
    'roles',
    'policy',
    'baseline',
    'catalog',
    'waiver',
    'delegation',
    'signers',
    'lock',
]);
/** Whether a path is read for what it governs; workflows and unknown files govern by their bytes alone. */
function isReadGoverningFile(path) {
    return READ_KINDS.has((0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) ?? '');
}
/** Reads and validates `.arbiter/` of one commit. Never throws for a bad text. */
async function loadGoverningSet(tree) {
    const governing = tree.entries.filter((entry) => isReadGoverningFile(entry.path));
    const links = governing.filter((entry) => entry.mode !== '100644' && entry.mode !== '100755');
    const regular = governing.filter((entry) => !links.includes(entry)).map((entry) => entry.path);
    const files = await tree.read(regular);
    const problems = links.map(({ path }) => ({
        code: 'symbolic_link',
        message: 'A file that governs must be a regular file.',
        file: path,
    }));
    problems.push(...unknownFiles(tree));
    const texts = decodeAll(files, problems);
    const digests = waiverDigests(files);
    const key = JSON.stringify([[...texts], problems, [...digests]]);
    // A copy: two commits that are governed alike are still two.
    if (latest?.key === key)
        return { ...latest.set };
    const set = governingSetOf(texts, problems, digests);
    latest = { key, set };
    return set;
}
/**
 * The set that was made last. A decision asks for it several times, of base and of head, and the same texts give the same
 * set; to parse them takes longer than the rest of a decision.
 */
let latest;
function governingSetOf(texts, problems, digests) {
    const config = load(texts.get(CONFIG_FILE), (text) => (0,_model_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(text, CONFIG_FILE), problems);
    const roles = load(texts.get(ROLES_FILE), (text) => (0,_model_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRoles */ .a)(text, ROLES_FILE), problems);
    const delegations = loadAllDelegations(texts, roles, problems);
    const signing = (0,_attestation_signing_files_js__WEBPACK_IMPORTED_MODULE_2__.loadSigningFiles)(texts.get(_attestation_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNERS_FILE */ .V7), texts.get(_attestation_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUSTED_ROOT_FILE */ .a2));
    problems.push(...signing.problems);
    const catalog = loadCatalogs(texts, problems);
    return {
        isAdopted: texts.has(CONFIG_FILE),
        config,
        roles,
        delegations,
        signers: signing.signers,
        trustedRoot: signing.trustedRoot,
        policies: loadPolicies(texts, roles, problems),
        datasets: catalog.datasets,
        catalogFiles: catalog.files,
        waivers: (0,_model_waivers_js__WEBPACK_IMPORTED_MODULE_8__/* .loadWaivers */ .Q2)(sorted(texts, 'waiver').map(([file, text]) => ({ file, text, sha256: digests.get(file) ?? '' }))),
        problems,
        texts,
    };
}
function decodeAll(files, problems) {
    const texts = new Map();
    for (const [path, bytes] of files) {
        const decoded = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeText */ .g)(bytes, path);
        problems.push(...decoded.problems);
        texts.set(path, decoded.text ?? '');
    }
    return texts;
}
/** A policy saved as `.yaml` would otherwise be left out without a word. */
function unknownFiles(tree) {
    return tree.entries
        .filter(({ path }) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) === 'other' && path.startsWith('.arbiter/'))
        .filter(({ path }) => /\.(?:ya?ml|json)$/i.test(path) && !path.endsWith('.test.yml'))
        .map(({ path }) => ({
        code: 'unknown_file',
        message: 'This file is not one that Arbiter reads: policies, catalog and waivers are `.yml` files in their folders.',
        file: path,
    }));
}
function load(text, read, problems) {
    if (text === undefined)
        return undefined;
    const loaded = read(text);
    problems.push(...loaded.problems);
    return loaded.value;
}
function loadAllDelegations(texts, roles, problems) {
    const text = texts.get(_model_delegations_js__WEBPACK_IMPORTED_MODULE_6__/* .DELEGATIONS_FILE */ .d);
    if (text === undefined)
        return [];
    return load(text, (found) => (0,_model_delegations_js__WEBPACK_IMPORTED_MODULE_6__/* .loadDelegations */ .Y)(found, _model_delegations_js__WEBPACK_IMPORTED_MODULE_6__/* .DELEGATIONS_FILE */ .d, roles), problems)?.delegations;
}
function loadPolicies(texts, roles, problems) {
    const policies = [];
    const lock = load(texts.get(_policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .LOCK_FILE */ .FI), (text) => (0,_policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicyLock */ .kF)(text), problems);
    const baselines = { lock, text: (path) => texts.get(path) };
    for (const [file, text] of sorted(texts, 'policy')) {
        const loaded = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPolicy */ .t)(text, file, { baselines, ...(roles !== undefined && { roles }) });
        problems.push(...loaded.problems);
        if (loaded.policy === undefined)
            continue;
        const { id } = loaded.policy.policy.metadata;
        const twin = policies.find((other) => other.policy.metadata.id === id);
        if (twin !== undefined) {
            problems.push(loaded.document.problem('duplicate_policy', `The policy \`${id}\` is already in ${twin.file}.`, '/metadata/id'));
        }
        policies.push(loaded.policy);
    }
    return policies;
}
function loadCatalogs(texts, problems) {
    const loads = [];
    const files = new Map();
    for (const [file, text] of sorted(texts, 'catalog')) {
        const loaded = (0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .loadCatalog */ .ak)(text, file, sha256(text));
        loads.push(loaded);
        if (loaded.problems.length === 0)
            files.set(file, loaded.datasets.map((dataset) => dataset.entry.name));
    }
    const joined = (0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .joinCatalogs */ .PP)(loads);
    problems.push(...joined.problems);
    return { datasets: joined.datasets, files };
}
function sorted(texts, kind) {
    return [...texts].filter(([path]) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) === kind).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Of the bytes: a text may be read from several. */
function waiverDigests(files) {
    return new Map([...files]
        .filter(([path]) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) === 'waiver')
        .map(([path, bytes]) => [path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')]));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 14170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ governingSubject),
/* harmony export */   r: () => (/* binding */ GOVERNING_SUBJECT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40322);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96477);





/** Name of the subject of a change to what governs. */
const GOVERNING_SUBJECT = '.arbiter';
/**
 * What the governance role approves: the changes in words, and the content of every file that governs or brings such a
 * change, before and after. Like a model's subject it names no commit, so a rebase that changes none of it keeps it.
 */
async function governingSubject(changes, changed, base, head) {
    const altering = (0,_model_governing_js__WEBPACK_IMPORTED_MODULE_2__/* .alteringChanges */ .i1)(changes);
    const names = changed.flatMap(_model_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e).filter(_model_governing_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isGoverningPath */ .R);
    const files = [...new Set([...names, ...altering.map(({ file }) => file)])].sort();
    const [before, after] = await Promise.all([digestsOf(base, files), digestsOf(head, files)]);
    const preimage = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({
        changes: altering.map(({ file, pointer, direction, message }) => ({ file, pointer, direction, message })),
        files: files.map((path) => ({
            path,
            before: before.get(path) ?? null,
            after: after.get(path) ?? null,
        })),
    });
    return { name: GOVERNING_SUBJECT, sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(preimage), preimage };
}
/** By path: mode and content; a link or a submodule by its object. */
async function digestsOf(tree, paths) {
    const wanted = new Set(paths);
    const entries = tree.entries.filter(({ path }) => wanted.has(path));
    const isRegular = (mode) => mode === '100644' || mode === '100755';
    const contents = await tree.read(entries.filter(({ mode }) => isRegular(mode)).map(({ path }) => path));
    return new Map(entries.map(({ path, mode, oid }) => {
        const bytes = contents.get(path);
        const digest = bytes === undefined ? `oid:${oid}` : `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
        return [path, `${mode} ${digest}`];
    }));
}


/***/ }),

/***/ 49608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests),
/* harmony export */   i: () => (/* binding */ NO_MODEL)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84108);
/* harmony import */ var _model_touched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26471);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35685);



/** Every governed model of one commit. A manifest that is a link counts as unreadable. */
async function readManifests(tree, config) {
    const folders = (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFolders */ .tH)(tree.entries.map((entry) => entry.path), config);
    const regular = new Set(tree.entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ path }) => path));
    const files = folders.map((folder) => `${folder}/${_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h}`);
    const contents = await tree.read(files.filter((file) => regular.has(file)));
    return folders.map((folder) => {
        const file = `${folder}/${_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h}`;
        const bytes = contents.get(file);
        if (bytes === undefined) {
            const problem = { code: 'symbolic_link', message: 'A manifest must be a regular file.', file };
            return {
                folder,
                name: null,
                datasets: null,
                manifest: undefined,
                document: undefined,
                problems: [problem],
            };
        }
        const decoded = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes, file);
        const { value, document, problems: found } = (0,_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadManifest */ .e)(decoded.text ?? '', file);
        const problems = [...decoded.problems, ...found];
        const datasets = value === undefined ? null : (value.data ?? []).map((use) => use.dataset);
        return { folder, name: value?.name ?? null, datasets, manifest: value, document, problems };
    });
}
/** A gate that governs nothing would pass everything (sign-off section 1). */
const NO_MODEL = {
    code: 'no_model',
    message: 'No folder with a model.yml matches `models`, so nothing is governed. Correct the globs, or add a model.',
    file: '.arbiter/config.yml',
    pointer: '/models',
};


/***/ }),

/***/ 20223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ dvcFolderMd5),
/* harmony export */   Vo: () => (/* binding */ LARGEST_FOLDER_LIST_BYTES),
/* harmony export */   w3: () => (/* binding */ readDvcFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63070);



const LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 4, maxNodes: 1_000_000 };
/** Bytes of the longest list that is read. */
const LARGEST_FOLDER_LIST_BYTES = LIMITS.maxLength;
/** Reads the list (`….dir`) of a folder; undefined for anything else, two files of one path among them. */
function readDvcFolder(bytes) {
    const document = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(Buffer.from(bytes).toString('utf8'), 'folder', LIMITS);
    if (document.problems.length > 0 || !Array.isArray(document.value))
        return undefined;
    const files = [];
    for (const item of document.value) {
        if (typeof item !== 'object' || item === null)
            return undefined;
        const { md5, relpath } = item;
        if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
            return undefined;
        if (typeof relpath !== 'string' || (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z)(relpath) !== undefined)
            return undefined;
        files.push({ path: relpath, md5 });
    }
    return new Set(files.map(({ path }) => path)).size === files.length ? files : undefined;
}
/** The MD5 that DVC gives a folder of these files: of their list, as Python's `json.dumps` writes it. */
function dvcFolderMd5(files) {
    const items = [...files]
        .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
        .map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${asciiJson(path)}}`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`[${items.join(', ')}]`)
        .digest('hex');
}
function asciiJson(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 85333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ dvcConfigFile),
/* harmony export */   r3: () => (/* binding */ dvcProject),
/* harmony export */   yL: () => (/* binding */ dvcRemote)
/* harmony export */ });
/** Where a DVC project keeps its configuration, below the project's folder. */
const CONFIG_FILE = '.dvc/config';
/** The DVC project that a file belongs to: the nearest folder above it with a configuration; null where there is none. */
function dvcProject(path, entries) {
    const paths = new Set(entries.map((entry) => entry.path));
    let folder = path;
    do {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        if (paths.has(dvcConfigFile(folder)))
            return folder;
    } while (folder !== '');
    return null;
}
function dvcConfigFile(project) {
    return project === '' ? CONFIG_FILE : `${project}/${CONFIG_FILE}`;
}
/**
 * The address of the default remote in a DVC configuration (an INI file, https://dvc.org/doc/user-guide/project-structure/configuration);
 * null where none is declared. A section or key given twice is none: DVC refuses such a file.
 */
function dvcRemote(text) {
    const sections = sectionsOf(text);
    const name = sections?.get('core')?.get('remote');
    return (name === undefined ? undefined : sections?.get(`remote "${name}"`)?.get('url')) ?? null;
}
function sectionsOf(text) {
    const sections = new Map();
    let section;
    for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        const header = /^\[\s*(.+?)\s*\]$/.exec(line)?.[1];
        if (header !== undefined) {
            const name = unquoted(header);
            if (sections.has(name))
                return undefined;
            section = new Map();
            sections.set(name, section);
            continue;
        }
        const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
        if (section === undefined || key === '' || section.has(key))
            return undefined;
        section.set(key, unquoted(value));
    }
    return sections;
}
function unquoted(text) {
    const match = /^(['"])(.*)\1$/.exec(text);
    return match?.[2] ?? text;
}


/***/ }),

/***/ 86101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LARGE_FILES)
/* harmony export */ });
/** Follows nothing: where nobody gave a store, a pointer is never taken for its object. */
const NO_LARGE_FILES = {
    read: async (wanted) => wanted.map(() => ({ state: 'not_followed', reason: 'there is nowhere to read it from' })),
};


/***/ })

};
