export const id = 643;
export const ids = [643];
export const modules = {

/***/ 89299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ buildBundleFile),
/* harmony export */   T9: () => (/* binding */ fileChunks),
/* harmony export */   zi: () => (/* binding */ readBundleFile)
/* harmony export */ });
/* unused harmony export writeBundleFile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37326);



const CHUNK = 1024 * 1024;
/** Verifies a bundle on disk, in one pass. @throws BundleRefusal; UserError where there is no such file */
async function readBundleFile(path, options = {}) {
    return (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .readBundle */ .Bo)(fileChunks(path), options);
}
/**
 * Builds a bundle twice, from facts that are gathered anew each time, and keeps it where both are the same bytes.
 * @throws BundleRefusal, UserError
 */
async function buildBundleFile(path, gather) {
    const first = await writeBundleFile(path, await gather());
    try {
        const second = await (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .Mf)(await gather(), () => undefined);
        if (second.sha256 === first.sha256)
            return first;
        const message = `Built twice, the bundle has two digests: ${first.sha256} and ${second.sha256}. Something that it is made from changed in between; build it again.`;
        throw new _release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleRefusal */ .dx('not_reproducible', message);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        throw error;
    }
}
/** Writes a bundle to disk; a file of this name is only ever a whole bundle. @throws BundleRefusal, UserError */
async function writeBundleFile(path, source) {
    const partial = `${path}.partial`;
    const target = await opened(partial, 'w');
    try {
        const written = await (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .Mf)(source, (bytes) => writeAll(target, bytes).catch((error) => failed(path, 'written', error)));
        await target.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
        return written;
    }
    catch (error) {
        await target.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}
/**
 * The bytes of a file, in pieces. One buffer is used again and again, so that 2 GB need no more memory than 2 MB: a piece is
 * good until the next one is asked for.
 */
async function* fileChunks(path) {
    const file = await opened(path, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK).catch((error) => failed(path, 'read', error));
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
async function opened(path, flags) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, flags).catch((error) => failed(path, flags === 'r' ? 'read' : 'written', error));
}
function failed(path, what, error) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path} cannot be ${what}: ${error.message}.`, [], { cause: error });
}
async function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
        at += bytesWritten;
    }
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

/***/ 30779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ changeOfModel),
/* harmony export */   v: () => (/* binding */ isOnDefaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Where the present content of a model comes from. GitHub associates merge, squash and rebase commits with their pull request. */
async function changeOfModel({ repository, github }, commit, tree, isGoverned, branch) {
    const paths = tree.entries.map(({ path }) => path).filter(isGoverned);
    const change = await repository.lastChange(commit, paths);
    if (change === null)
        return { change, pull: undefined };
    const merged = (await github.pullsOfCommit(change)).filter((pull) => pull.isMerged);
    // A pull request into a feature branch brought the commit too; the one into the default branch was judged by its rules.
    const byNumber = merged.sort((a, b) => b.number - a.number);
    return { change, pull: byNumber.find(({ baseRef }) => baseRef === branch) ?? byNumber[0] };
}
/** The tip of the default branch now, fetched, and whether a commit is on it. */
async function isOnDefaultBranch(repository, commit, branch) {
    const ref = `refs/heads/${branch}`;
    const tip = (await repository.listRemote(ref)).get(ref);
    if (tip === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The default branch ${branch} does not exist.`);
    await repository.fetch(tip);
    return { tip, isOnBranch: await repository.isAncestor(commit, tip) };
}


/***/ }),

/***/ 31882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _model_touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26471);
/* harmony import */ var _release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51183);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57607);
/* harmony import */ var _content_equality_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58960);
/* harmony import */ var _governing_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32098);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49608);
/* harmony import */ var _merged_origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30779);
/* harmony import */ var _outdated_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88640);
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27074);











/**
 * Reads everything that the release of a tag rests on, anew: the tag by its full name, the commit's objects, the reviews,
 * and what governs on the default branch now. Stops where a link is missing that the next one hangs on. GitHub failing to
 * answer rejects: then nothing can be told.
 */
async function readRelease(context, tags, request) {
    const { repository } = context;
    const reading = {
        facts: nothingKnown(context, request),
        governing: null,
        tip: null,
        ledger: null,
        judgement: null,
    };
    const named = (0,_release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleOfRef */ .fN)(request.ref);
    if (named === undefined)
        return reading;
    const tag = tagAsItWouldBe(await tags.tagState((0,_release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOfRef */ .DC)(request.ref)), request);
    const withTag = { ...reading, facts: { ...reading.facts, tag } };
    if (tag.commit === null)
        return withTag;
    await repository.fetch(tag.commit);
    const name = await repository.defaultBranch();
    const { tip, isOnBranch } = await (0,_merged_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnDefaultBranch */ .v)(repository, tag.commit, name);
    const governing = await governingAt(context, tip);
    const run = await runFacts(context, request, tip);
    const onBranch = {
        ...withTag,
        governing,
        tip,
        facts: { ...withTag.facts, branch: { name, isOnBranch }, run },
    };
    return readModel(context, onBranch, { commit: tag.commit, tip, name: named.name, branch: name });
}
/** A tag that is to be made is judged as if it were there: who may make it is who may release it. */
function tagAsItWouldBe(tag, { newTagAt }) {
    if (tag.object !== null || newTagAt === null)
        return tag;
    return { ...tag, object: newTagAt, commit: newTagAt, isPlanned: true };
}
function nothingKnown({ now }, request) {
    const { ref, startedFor, attempt, repositoryId } = request;
    return {
        now,
        repositoryId,
        ref,
        run: { attempt, startedFor, outdated: null },
        tag: null,
        branch: null,
        model: null,
        origin: null,
        content: null,
        judgement: null,
        entries: null,
    };
}
async function readModel(context, reading, place) {
    const tree = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(context.repository, place.commit);
    const { config } = await governingAt(context, place.commit);
    const found = await modelAt(tree, config, place.name);
    const withModel = { ...reading, facts: { ...reading.facts, model: found.facts } };
    if (found.folder === null)
        return withModel;
    const { folder } = found;
    const isGoverned = (path) => (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOfModel */ .Qd)(path, folder, config);
    const origin = await (0,_merged_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOfModel */ .R)(context, place.commit, tree, isGoverned, place.branch);
    const withOrigin = { ...withModel, facts: { ...withModel.facts, origin: originFacts(origin) } };
    const { pull } = origin;
    if (pull === undefined || pull.baseRef !== place.branch)
        return withOrigin;
    await context.repository.fetch(`refs/pull/${pull.number}/head`);
    const spied = spy(context);
    const judgement = await (0,_pull_decision_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeMergedPull */ .lX)(spied.context, pull, place.tip, place.name);
    const content = await contentFacts(context, place.commit, folder, isGoverned, judgement);
    const { before, now, facts } = judgement;
    return {
        ...withOrigin,
        judgement,
        ledger: spied.ledger(),
        facts: {
            ...withOrigin.facts,
            now: facts.now,
            content,
            judgement: { before, now, reviews: reviewsOf(facts) },
            entries: entriesOf(spied.ledger()),
        },
    };
}
/** Keeps the ledger that a decision opens, so that gate and decision look at one. */
function spy(context) {
    let opened = null;
    return {
        context: {
            ...context,
            openLedger: async (config, facts) => {
                opened = await context.openLedger(config, facts);
                return opened;
            },
        },
        ledger: () => opened,
    };
}
function entriesOf(ledger) {
    return ledger?.entries ?? null;
}
function reviewsOf({ reviews }) {
    return reviews.map(({ id, submittedAt }) => ({ id, submittedAt }));
}
function originFacts({ change, pull }) {
    return {
        change,
        pull: pull === undefined ? null : { number: pull.number, baseRef: pull.baseRef, head: pull.headSha },
    };
}
/** What governs at a commit; a configuration that cannot be used decides nothing. */
async function governingAt({ repository }, commit) {
    const governing = await (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_5__/* .loadGoverningSet */ .ef)(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, commit));
    const { config, problems } = governing;
    if (config !== undefined && problems.length === 0)
        return { ...governing, config };
    const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The commit ${commit} has no configuration that can be used: ${reason}`, problems);
}
async function modelAt(tree, config, name) {
    const manifests = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .P)(tree, config);
    const [model, another] = manifests.filter((manifest) => manifest.name === name);
    if (another !== undefined)
        return { facts: { found: 'several' }, folder: null };
    if (model?.manifest !== undefined) {
        return {
            facts: { found: 'one', path: model.folder, version: model.manifest.version },
            folder: model,
        };
    }
    // A manifest that cannot be read may be the one that is asked for.
    const isUnreadable = manifests.some(({ manifest }) => manifest === undefined);
    return { facts: { found: isUnreadable ? 'unreadable' : 'none' }, folder: null };
}
/** The content of the tag's commit, over the paths that were the model's when it was judged, beside the approved head. */
async function contentFacts(context, commit, folder, isGoverned, { facts, mergedOn }) {
    const { repository } = context;
    const before = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, mergedOn);
    const { config } = await governingAt(context, mergedOn);
    const old = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .P)(before, config)).find((other) => other.folder === folder.folder || other.name === folder.name);
    const ownPaths = (paths) => (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .contentPaths */ .iV)(paths, folder, old, config);
    const { digest } = await (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, commit), ownPaths, folder.folder);
    const isOwn = (path) => isGoverned(path) || ownPaths([path]).length > 0;
    const difference = await (0,_content_equality_js__WEBPACK_IMPORTED_MODULE_9__/* .contentEquals */ .j)(repository, facts.headSha, commit, isOwn);
    return { found: digest?.replace('sha256:', '') ?? null, difference };
}
/** A further attempt runs an old workflow: which governing files are others on the default branch now. */
async function runFacts({ repository }, { attempt, startedFor, workflowSha }, tip) {
    return { attempt, startedFor, outdated: await (0,_outdated_run_js__WEBPACK_IMPORTED_MODULE_10__/* .outdatedFiles */ .Q)(repository, { attempt, workflowSha }, tip) };
}


/***/ }),

/***/ 58814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ validityLink),
/* harmony export */   Fg: () => (/* binding */ dayLink),
/* harmony export */   Xi: () => (/* binding */ policiesLink),
/* harmony export */   YS: () => (/* binding */ reviewsLink),
/* harmony export */   kd: () => (/* binding */ approvalDay)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80617);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88087);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51183);





/** The sign-offs that a decision rests on: the model's, and that of a change to what governs. */
function signoffsOf(decision, path) {
    const model = decision.models.find((one) => one.path === path);
    return [model?.signoff, decision.governance].filter((signoff) => signoff != null && 'state' in signoff);
}
function judgedSignoffs({ judgement, model }) {
    if (judgement === null || model?.found !== 'one')
        return null;
    const { path } = model;
    const isJudged = [judgement.before, judgement.now].every((one) => one.models.some((other) => other.path === path));
    return isJudged ? [...signoffsOf(judgement.before, path), ...signoffsOf(judgement.now, path)] : null;
}
/** The reviews as they are now, held against the rules before the merge and those of today. */
function reviewsLink(facts) {
    const signoffs = judgedSignoffs(facts);
    if (signoffs === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The reviews were not read again.');
    const undecided = undecidedReason(facts);
    if (undecided !== null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)(`The sign-off was not decided again: ${undecided}`);
    for (const signoff of signoffs) {
        const { state, vetoes, missing } = signoff;
        if (state === 'error')
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_unreadable', 'The sign-off cannot be decided any more.');
        if (state === 'vetoed') {
            const people = vetoes
                .map(({ user }) => (user === null ? 'somebody who is gone' : `@${user}`))
                .join(', ');
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('changes_requested', `A change request stands now: ${people}.`);
        }
        if (state !== 'complete' && !isOnlyExpired(signoff, facts.now)) {
            const roles = [...new Set(missing.map(({ role }) => role))].join(', ') || 'an approval';
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_withdrawn', `The approval no longer stands: ${roles} is missing when reviews are read again.`);
        }
    }
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)('The approvals stand when reviews are read again.');
}
/** A model that is not approved and has no sign-off: nobody read who signed. One that asks for nobody is approved without. */
function undecidedReason({ judgement, model }) {
    if (judgement === null || model?.found !== 'one')
        return null;
    const judged = [judgement.before, judgement.now].flatMap(({ models }) => models.filter(({ path }) => path === model.path));
    return judged.find(({ signoff, status }) => signoff === null && status !== 'approved')?.reason ?? null;
}
/** Every seat is filled, and the time is over: that is for the next link to say. */
function isOnlyExpired({ missing, valid_until: until }, now) {
    return missing.length === 0 && isPast(until, now);
}
/** A time that cannot be read is over. */
function isPast(until, now) {
    if (until === null)
        return false;
    return !(((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(now) ?? Number.POSITIVE_INFINITY) <= ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(until) ?? Number.NEGATIVE_INFINITY));
}
/** Sign-off rule 13: as the sign-off says now, and as it was recorded when it was approved. */
function validityLink(facts) {
    const signoffs = judgedSignoffs(facts);
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionEntry */ .B)(facts);
    if (signoffs === null || decision === undefined)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('Until when the approval holds is not known.');
    const recorded = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(decision, 'evaluation')?.models ?? [];
    const path = facts.model?.found === 'one' ? facts.model.path : '';
    const ends = [
        ...signoffs.map(({ valid_until: until }) => until),
        ...recorded.filter((model) => model.path === path).map(({ valid_until: until }) => until),
    ].filter((until) => until !== null);
    const past = ends.find((until) => isPast(until, facts.now));
    if (past !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_expired', `The approval was valid until ${past}; now it is ${facts.now}. Have it reviewed again.`);
    }
    const first = [...ends].sort()[0];
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(first === undefined ? 'The approval has no end.' : `The approval is valid until ${first}.`);
}
const OF_CHECKS = new Set(['error', 'pending']);
/** The checks again, by the policies before the merge and those in force now. */
function policiesLink(facts) {
    const { judgement, model } = facts;
    if (judgement === null || model?.found !== 'one')
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The policies were not applied again.');
    const isSignoffsFault = [reviewsLink(facts), validityLink(facts)].some(({ state }) => state === 'broken');
    for (const [decision, which] of [
        [judgement.before, 'that governed before the merge'],
        [judgement.now, 'in force now'],
    ]) {
        const judged = decision.models.find(({ path }) => path === model.path);
        if (judged === undefined)
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('not_judged', `By the policies ${which} the model is not judged: ${decision.reason}`);
        const worst = judged.status === 'approved' ? decision : judged;
        if (worst.status === 'approved' || (isSignoffsFault && !OF_CHECKS.has(worst.status)))
            continue;
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('policy_denies', `By the policies ${which}: ${worst.reason}`);
    }
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)('The policies in force now are met.');
}
/**
 * The day that the tag must say: the UTC day of the last approval that counted; of break-glass, when it was given; where
 * nobody had to approve, when it was decided. Null where no day is known.
 */
function approvalDay(facts) {
    const { judgement, model } = facts;
    if (judgement === null || model?.found !== 'one')
        return null;
    // Who signs a change to what governs signs another subject.
    const signoffs = signoffsOf({ ...judgement.before, governance: null }, model.path);
    const counted = new Set(signoffs.flatMap((signoff) => signoff.counted.map(({ review }) => review)));
    const times = judgement.reviews
        .filter(({ id }) => counted.has(id))
        .map(({ submittedAt }) => (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(submittedAt ?? ''));
    if (times.length < counted.size || times.includes(undefined))
        return null;
    const glass = signoffs.flatMap(({ override }) => (override === null ? [] : [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(override.at)]));
    const decided = times.length + glass.length > 0 ? [] : [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)((0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionEntry */ .B)(facts)?.at ?? '')];
    const latest = Math.max(...[...times, ...glass, ...decided].map((time) => time ?? Number.NaN));
    return Number.isNaN(latest) ? null : new Date(latest).toISOString().slice(0, 10);
}
function dayLink(facts) {
    const named = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleOfRef */ .fN)(facts.ref);
    const day = approvalDay(facts);
    if (named === undefined || day === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The day of the last approval is not known.');
    return named.day === day
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(`The last approval that counts was given on ${day} (UTC).`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('day_differs', `The tag says ${named.day}; the last approval that counts was given on ${day} (UTC).`);
}


/***/ }),

/***/ 55963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decisionEntry),
/* harmony export */   Z: () => (/* binding */ decisionLink)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51183);



/** The entry of the ledger in which this content was approved on this pull request, and that nothing took back since. */
function decisionLink(facts) {
    const { entries } = facts;
    const wanted = wantedOf(facts);
    if (wanted === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('What to look for in the ledger is not known.');
    if (entries === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('ledger_missing', 'The configuration names no ledger, so no decision can be shown. Set `ledger` in .arbiter/config.yml.');
    }
    const decision = approvingEntry(entries, wanted);
    if (decision === undefined)
        return nearestMiss(entries, wanted);
    return (revocation(entries, decision, wanted) ??
        (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`Entry ${decision.seq} of the ledger approves the subject ${wanted.subject}.`));
}
/** The entry that approves, or undefined. */
function decisionEntry(facts) {
    const wanted = wantedOf(facts);
    return wanted === null || facts.entries === null ? undefined : approvingEntry(facts.entries, wanted);
}
function wantedOf(facts) {
    const { model, origin, branch, repositoryId } = facts;
    const judged = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedModel */ .Z_)(facts);
    const pull = origin?.pull ?? null;
    if (judged?.subject == null || judged.content === null)
        return null;
    if (model?.found !== 'one' || pull === null || branch === null)
        return null;
    const { subject, content } = judged;
    return { repositoryId, pull: pull.number, baseRef: branch.name, path: model.path, subject, content };
}
function approvingEntry(entries, wanted) {
    const corrected = correctedEntries(entries);
    return entries.findLast((entry) => isHere(entry, wanted) &&
        !corrected.has(entry.seq) &&
        approves(entry, wanted) &&
        hasSubject(entry, wanted));
}
/** A verdict on this pull request, in this repository, for this base. */
function isHere(entry, { repositoryId, pull, baseRef }) {
    return (entry.pull_request?.number === pull &&
        entry.pull_request.base_ref === baseRef &&
        !isOfOtherRepository(entry, repositoryId));
}
function isOfOtherRepository({ repository }, id) {
    return repository.id !== null && repository.id !== id;
}
/** Approved as a whole and told so: what was posted instead, of a worse pull request with the same head, was no approval. */
function approves(entry, { path }) {
    const detail = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation');
    return (detail?.status === 'approved' &&
        detail.posted === undefined &&
        detail.models.some((model) => model.path === path && model.status === 'approved'));
}
function hasSubject(entry, { path, subject, content }) {
    const model = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation')?.models.find((one) => one.path === path);
    return (entry.subjects.some(({ name, sha256 }) => name === path && sha256 === subject) &&
        model?.content === content);
}
/** No entry approves: the nearest that there is says what is wrong. */
function nearestMiss(entries, wanted) {
    const { pull, path, subject } = wanted;
    const corrected = correctedEntries(entries);
    const verdicts = entries.filter(({ type }) => type === 'evaluation');
    const here = verdicts.filter((entry) => isHere(entry, wanted));
    const of = (entry) => hasSubject(entry, wanted);
    const found = (entry, state) => entry === undefined ? null : state(entry.seq);
    return (found(here.findLast((entry) => corrected.has(entry.seq) && approves(entry, wanted) && of(entry)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_corrected', `Entry ${seq} approved this content, and a later entry says that it was wrong.`)) ??
        found(here.findLast(of), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_not_approved', `The ledger knows this content on pull request #${pull} (entry ${seq}), and not as approved.`)) ??
        found(here.findLast((entry) => approves(entry, wanted)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_content', `Entry ${seq} approved ${path} on pull request #${pull} with another content than ${subject}.`)) ??
        found(verdicts.findLast((entry) => of(entry) && isOfOtherRepository(entry, wanted.repositoryId)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_repository', `Entry ${seq} approved this content in another repository.`)) ??
        found(verdicts.findLast((entry) => approves(entry, wanted) && of(entry)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_pull', `Entry ${seq} approved this content on another pull request or for another branch, not on #${pull}.`)) ??
        (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_missing', `The ledger has no decision on ${path} of pull request #${pull}.`));
}
/** What was recorded after the decision and takes it back; null: nothing. */
function revocation(entries, decision, wanted) {
    const later = entries.filter(({ seq }) => seq > decision.seq);
    const corrected = correctedEntries(entries);
    const verdict = later.find((entry) => entry.type === 'evaluation' &&
        isHere(entry, wanted) &&
        !corrected.has(entry.seq) &&
        (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation')?.status !== 'approved');
    if (verdict !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_superseded', `Entry ${decision.seq} approved, and entry ${verdict.seq} no longer does: ${(0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(verdict, 'evaluation')?.reason}`);
    }
    const counted = new Set(entries
        .filter((entry) => isHere(entry, wanted) && entry.subject === wanted.subject)
        .flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'approval')?.review ?? []));
    const dismissal = later.find((entry) => counted.has((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'dismissal')?.review ?? -1));
    return dismissal === undefined
        ? null
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_withdrawn', `Entry ${decision.seq} approved, and an approval that counted was dismissed later (entry ${dismissal.seq}).`);
}
function correctedEntries(entries) {
    return new Set(entries.flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'correction')?.of ?? []));
}


/***/ }),

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ RELEASE_LINKS),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export RELEASE_REFUSAL_CODES */
/** The links of the chain from a tag to the approval of its content, in order. */
const RELEASE_LINKS = [
    'tag',
    'commit',
    'branch',
    'manifest',
    'pull_request',
    'content',
    'decision',
    'reviews',
    'validity',
    'policies',
    'version',
    'day',
    'run',
    'bundle',
    'signature',
];
/** Why a release is refused; a closed list, beside what bundle and signature say. */
const RELEASE_REFUSAL_CODES = (/* unused pure expression or super */ null && ([
    'tag_not_fully_named',
    'tag_malformed',
    'tag_missing',
    'tag_not_commit',
    'tag_is_branch_too',
    'tag_moved',
    'not_on_base',
    'model_missing',
    'model_ambiguous',
    'manifest_unreadable',
    'version_differs',
    'no_pull_request',
    'merged_elsewhere',
    'content_unnamed',
    'content_differs',
    'not_judged',
    'ledger_missing',
    'decision_missing',
    'decision_of_other_repository',
    'decision_of_other_pull',
    'decision_of_other_content',
    'decision_not_approved',
    'decision_superseded',
    'decision_withdrawn',
    'decision_corrected',
    'approval_unreadable',
    'approval_withdrawn',
    'changes_requested',
    'approval_expired',
    'policy_denies',
    'version_reused',
    'day_differs',
    'rerun_outdated',
    'not_shown',
]));
function holds(message) {
    return { state: 'holds', message };
}
function broken(code, message) {
    return { state: 'broken', code, message };
}
function unchecked(message) {
    return { state: 'unchecked', message };
}


/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeRelease)
/* harmony export */ });
/* unused harmony export refusalDetail */
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80617);
/* harmony import */ var _release_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58814);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55963);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51183);
/* harmony import */ var _run_attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40576);






const LINKS = {
    tag: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagLink */ .N9,
    commit: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn,
    branch: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .branchLink */ .li,
    manifest: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLink */ .Ev,
    pull_request: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestLink */ .Zl,
    content: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentLink */ .KN,
    decision: _release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionLink */ .Z,
    reviews: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewsLink */ .YS,
    validity: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .validityLink */ .$I,
    policies: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesLink */ .Xi,
    version: versionLink,
    day: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .dayLink */ .Fg,
    run: runLink,
    bundle: ({ bundle }) => told(bundle, 'The bundle was not compared.'),
    signature: ({ signature }) => told(signature, 'The signatures were not verified.'),
};
/**
 * Whether a tag may be released. Every link is looked at, so that one run names all that is missing. What could not be
 * looked at refuses like what is wrong, and no link reads the colour of a check.
 */
function judgeRelease(facts) {
    const links = _release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_LINKS */ .GE.map((link) => ({ link, ...LINKS[link](facts) }));
    const missing = links.find(({ state }) => state === 'broken') ?? links.find(({ state }) => state !== 'holds');
    return {
        outcome: missing === undefined ? 'allowed' : 'refused',
        links,
        refusal: missing === undefined
            ? null
            : {
                link: missing.link,
                code: missing.state === 'broken' ? missing.code : 'not_shown',
                message: missing.message,
            },
        released: releasedOf(facts),
    };
}
/** What an entry of the ledger says of a refusal; undefined for what is allowed. */
function refusalDetail({ refusal, released }) {
    if (refusal === null)
        return undefined;
    const { code, message } = refusal;
    return {
        tag: released.tag,
        sha256: null,
        commit: released.commit,
        release_id: null,
        url: null,
        pull_request: released.pullRequest?.number ?? null,
        refusal: { code, message },
    };
}
function releasedOf(facts) {
    const { ref, model, tag, origin } = facts;
    const judged = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedModel */ .Z_)(facts);
    const pull = origin?.pull ?? null;
    return {
        tag: (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfRef */ .DC)(ref) ?? (ref === '' ? 'none' : ref),
        model: (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(ref)?.name ?? null,
        path: model?.found === 'one' ? model.path : null,
        version: model?.found === 'one' ? model.version : null,
        commit: tag?.commit ?? null,
        pullRequest: pull === null ? null : { number: pull.number, head: pull.head },
        subject: judged?.subject ?? null,
        content: judged?.content ?? null,
        decision: (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionEntry */ .B)(facts)?.seq ?? null,
        approvedOn: (0,_release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalDay */ .kd)(facts),
    };
}
/** One version has one content: what was bundled under it before must be this. */
function versionLink(facts) {
    const { entries, content } = facts;
    const named = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(facts.ref);
    if (entries === null || named === undefined || content?.found == null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)('What was released under this version before was not compared.');
    }
    const bundles = entries.flatMap((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(entry, 'bundle');
        return bundle?.model === named.name && bundle.version === named.version
            ? [{ seq: entry.seq, ...bundle }]
            : [];
    });
    const other = bundles.find((bundle) => bundle.content !== content.found);
    if (other !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('version_reused', `${named.name} ${named.version} was bundled with another content before (${other.tag}, entry ${other.seq}). Give changed content a new version.`);
    }
    const unknown = entries.find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(entry, 'release');
        const isPublished = release?.refusal === null && !bundles.some(({ sha256 }) => sha256 === release.sha256);
        const tag = isPublished ? (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(`refs/tags/${release.tag}`) : undefined;
        return tag?.name === named.name && tag.version === named.version;
    });
    return unknown === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`${named.name} ${named.version} has had no other content.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('version_reused', `${named.name} ${named.version} was released before (entry ${unknown.seq}) as a bundle that the ledger does not know.`);
}
function runLink({ run, judgement }) {
    // Where nothing was judged, nothing was read at a tip that the run could be held against.
    const outdated = judgement === null ? null : run.outdated;
    const { state, message } = (0,_run_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptState */ .b)({ attempt: run.attempt, outdated });
    if (state === 'current')
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(message);
    return state === 'unknown' ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)(message) : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('rerun_outdated', message);
}
function told(outcome, missing) {
    if (outcome === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)(missing);
    const { message } = outcome;
    return outcome.holds ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(message) : { state: 'broken', code: outcome.code, message };
}


/***/ }),

/***/ 51183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tagOfRef),
/* harmony export */   Ev: () => (/* binding */ manifestLink),
/* harmony export */   KN: () => (/* binding */ contentLink),
/* harmony export */   N9: () => (/* binding */ tagLink),
/* harmony export */   Z_: () => (/* binding */ judgedModel),
/* harmony export */   Zl: () => (/* binding */ pullRequestLink),
/* harmony export */   fN: () => (/* binding */ bundleOfRef),
/* harmony export */   li: () => (/* binding */ branchLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12637);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87838);



const TAGS = 'refs/tags/';
/** The name of the tag that a full ref names; null for any other ref: a branch may be called like a tag. */
function tagOfRef(ref) {
    return ref.startsWith(TAGS) && ref.length > TAGS.length ? ref.slice(TAGS.length) : null;
}
/** What the tag names; undefined where it is no tag of a bundle. */
function bundleOfRef(ref) {
    const name = tagOfRef(ref);
    return name === null ? undefined : (0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundleTag */ .uu)(name);
}
function tagLink({ ref }) {
    const named = tagOfRef(ref);
    if (named === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_fully_named', `${ref || 'No ref'} is no tag; a release is asked for by refs/tags/NAME.`);
    }
    const bundle = bundleOfRef(ref);
    return bundle === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_malformed', `${named} is not NAME-vVERSION-approved-YYYY-MM-DD (with .2 for a second one of a day).`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The tag names ${bundle.name} ${bundle.version}, approved on ${bundle.day}.`);
}
/** The tag leads to one commit: the one that the run was started for, and that an earlier release of this tag had. */
function commitLink({ ref, tag, run, entries }) {
    if (tag === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The tag was not read.');
    if (`${TAGS}${tag.name}` !== ref)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)(`Another tag (${tag.name}) was read.`);
    if (tag.object == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_missing', `There is no tag ${tag.name}. Push it, or name the merged commit in the input \`commit\`.`);
    if (tag.commit == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_commit', `The tag ${tag.name} leads to no commit. Make it on the merged commit.`);
    if (tag.isBranchToo) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_is_branch_too', `There is a branch ${tag.name} too, so the name alone says two things. Delete or rename the branch.`);
    }
    if (run.startedFor !== null && run.startedFor !== tag.object && run.startedFor !== tag.commit) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The run was started for ${run.startedFor}, and the tag ${tag.name} leads to ${tag.commit}: it was moved, or made elsewhere.`);
    }
    const earlier = (entries ?? []).find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'release');
        return release?.refusal === null && release.tag === tag.name && release.commit !== tag.commit;
    });
    return earlier === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(tag.isPlanned === true
            ? `There is no tag yet; it would lead to the commit ${tag.commit}.`
            : `The tag leads to the commit ${tag.commit}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The tag ${tag.name} was released before (entry ${earlier.seq}) on another commit; now it leads to ${tag.commit}.`);
}
function branchLink({ branch, tag }) {
    if (branch === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('Whether the commit is on the default branch was not read.');
    return branch.isOnBranch
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The commit is on ${branch.name}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('not_on_base', `The commit ${tag?.commit ?? ''} is not on ${branch.name}, where approved changes are merged.`);
}
function manifestLink({ ref, model }) {
    const named = bundleOfRef(ref);
    if (model === null || named === undefined)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The manifest was not read.');
    switch (model.found) {
        case 'none':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('model_missing', `The commit has no governed model \`${named.name}\`.`);
        case 'several':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('model_ambiguous', `The commit has several models \`${named.name}\`; give each its own name.`);
        case 'unreadable':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('manifest_unreadable', `A manifest of the commit cannot be read, so what \`${named.name}\` is cannot be told.`);
        case 'one':
            return model.version === named.version
                ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`${model.path}/model.yml says ${model.version}.`)
                : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('version_differs', `The tag says ${named.version}, ${model.path}/model.yml says ${model.version}.`);
    }
}
function pullRequestLink({ origin, branch }) {
    if (origin === null || branch === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The pull request was not looked for.');
    const { change, pull } = origin;
    if (change === null || pull === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('no_pull_request', `The newest change of this model (${change ?? 'none'}) did not come through a merged pull request.`);
    }
    return pull.baseRef === branch.name
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The newest change of the model came through pull request #${pull.number}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('merged_elsewhere', `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch.name} is released.`);
}
/** Compared twice: path by path with the head that was approved, and by the digest of the content manifest. */
function contentLink(facts) {
    const { content, origin } = facts;
    const pull = origin?.pull ?? null;
    const judged = judgedModel(facts);
    if (content === null || pull === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The content was not compared.');
    if (content.found === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_unnamed', 'The content of the commit cannot be named: it holds a link, a submodule or two names that are one.');
    }
    if (content.difference !== null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content is not what pull request #${pull.number} had: ${content.difference}`);
    }
    if (facts.judgement !== null && judged === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('not_judged', `Pull request #${pull.number} does not touch this model: ${facts.judgement.before.reason}`);
    }
    if (judged?.content == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('What was approved could not be named.');
    return judged.content === content.found
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The content manifest is ${content.found}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content manifest of the commit is ${content.found}, that of the approved head ${judged.content}.`);
}
/** Digests of what the pull request holds, by the rules before its merge; lowercase hex. */
function judgedModel({ judgement, model, }) {
    if (model?.found !== 'one')
        return null;
    const judged = judgement?.before.models.find(({ path }) => path === model.path);
    if (judged === undefined)
        return null;
    const { subject, content } = judged.subject;
    return { subject: hex(subject), content: hex(content) };
}
function hex(digest) {
    return digest?.replace('sha256:', '') ?? null;
}


/***/ })

};
