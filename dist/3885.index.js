export const id = 3885;
export const ids = [3885];
export const modules = {

/***/ 13885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83005);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evaluation_cached_large_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(562);
/* harmony import */ var _evaluation_policy_impact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48713);
/* harmony import */ var _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94796);
/* harmony import */ var _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82927);
/* harmony import */ var _git_local_large_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53927);
/* harmony import */ var _git_sub_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54559);
/* harmony import */ var _report_policy_impact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15857);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88087);
/* harmony import */ var _check_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94747);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44163);














const HELP = `arbiter policy impact [BASE [HEAD]] [options]

Judges the checks of every governed model twice, on the models and the evidence of HEAD: by the rules of BASE, and by the
rules of HEAD. Says whose verdict flips, and which checks. Rules are everything under .arbiter/ and what a manifest sets for
its model. Without HEAD the folder is taken, without BASE the last commit. Nobody's signature is looked at.

  --path DIR            the folder with .arbiter/ (default: the present one)
  --artifact NAME=DIR   files of a workflow artifact, from a folder (repeatable)
  --now RFC3339         the instant of both judgements
  --json                print all models (arbiter/policy-impact/v1)

Exit codes: 0 nothing flips, 1 a verdict or a check flips, 2 a model cannot be judged by one of them, or an error.
`;
/** `arbiter policy impact` */
async function run(args, io) {
    const { values, positionals } = parse(args);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const [base = 'HEAD', head, ...more] = positionals;
    if (more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Two commits were expected, found ${positionals.length}.\n\n${HELP}`);
    const now = values.now ?? io.now();
    if ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_11__/* .parseInstant */ .nV)(now) === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`--now\` takes an instant such as 2026-03-01T12:00:00Z, found \`${now}\`.`);
    const given = givenArtifacts(values.artifact ?? [], io.cwd);
    const impact = await (0,_evaluation_policy_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .policyImpact */ .Z)({
        ...(await treesOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, values.path ?? '.'), base, head, io)),
        now,
        artifacts: given.of,
        auditTrail: null,
        waivers: async () => ({ kind: 'offline' }),
        limited: _time_limit_js__WEBPACK_IMPORTED_MODULE_10__/* .withinTime */ .d,
    });
    given.requireAllKnown();
    io.stdout(values.json === true ? `${JSON.stringify(impact, null, 2)}\n` : (0,_report_policy_impact_js__WEBPACK_IMPORTED_MODULE_8__/* .renderImpactText */ .E)(impact));
    if (!(0,_decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_2__/* .isImpactKnown */ .a7)(impact))
        return 2;
    return (0,_decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnythingFlipped */ .Ni)(impact) ? 1 : 0;
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                path: { type: 'string' },
                artifact: { type: 'string', multiple: true },
                now: { type: 'string' },
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    }
}
/** One that either set of rules declares is taken by that one; one that neither declares is a mistake. */
function givenArtifacts(given, cwd) {
    const nameOf = (text) => text.split('=')[0] ?? '';
    const known = new Set();
    return {
        of: (config, headPaths) => {
            const declared = new Set((config.artifacts ?? []).map(({ name }) => name));
            for (const name of declared)
                known.add(name);
            const own = given.filter((text) => !text.includes('=') || declared.has(nameOf(text)));
            return (0,_check_folder_js__WEBPACK_IMPORTED_MODULE_9__.localArtifacts)(config, headPaths, own, cwd);
        },
        requireAllKnown: () => {
            const unknown = given.map(nameOf).find((name) => !known.has(name));
            if (unknown !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Neither set of rules declares an artifact \`${unknown}\`.`);
        },
    };
}
async function treesOf(path, base, head, io) {
    const { repository, prefix } = await (0,_check_folder_js__WEBPACK_IMPORTED_MODULE_9__.openRepository)(path, io);
    const treeOf = async (revision) => {
        const { sha } = await repository.commit(revision);
        return { sha, tree: new _git_sub_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .SubTree */ .F(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitTree */ .e.of(repository, sha), prefix) };
    };
    const before = await treeOf(base);
    const after = head === undefined ? { sha: null, tree: await _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .FolderTree */ .z.of(path) } : await treeOf(head);
    const largeFiles = new _git_local_large_files_js__WEBPACK_IMPORTED_MODULE_7__/* .LocalLargeFiles */ .W({ gitDir: await (0,_check_folder_js__WEBPACK_IMPORTED_MODULE_9__.sharedGitDir)(path, io), root: path });
    return {
        baseSha: before.sha,
        headSha: after.sha,
        base: before.tree,
        head: after.tree,
        source: head === undefined ? 'folder' : 'commit',
        largeFiles: new _evaluation_cached_large_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CachedLargeFiles */ .J(largeFiles),
    };
}


/***/ }),

/***/ 83005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ ruleImpact),
/* harmony export */   Ni: () => (/* binding */ isAnythingFlipped),
/* harmony export */   a7: () => (/* binding */ isImpactKnown)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

const SATISFIED = new Set(['pass', 'waived', 'overridden', 'not_applicable']);
const BLOCKING = new Set(['mandatory', 'overridable']);
/**
 * Where two decisions on the checks of the same models and evidence differ, made by two sets of rules. A model that one of
 * them cannot judge is said to be undecided: what would flip for it is not known, whatever the other says.
 */
function ruleImpact(before, after) {
    const paths = [...new Set([...before.models, ...after.models].map(({ path }) => path))].sort();
    const models = paths.map((path) => impactOn(path, before, after));
    return {
        schema: 'arbiter/policy-impact/v1',
        as_of: after.as_of,
        before: before.base,
        after: after.head,
        totals: {
            models: models.length,
            flipped_models: models.filter(({ flips }) => flips).length,
            flipped_checks: models.reduce((sum, { checks }) => sum + checks.length, 0),
            undecided_models: models.filter(({ undecided }) => undecided !== null).length,
        },
        models,
        problems: [...problemsOf(before, 'before'), ...problemsOf(after, 'after')],
    };
}
/** Whether every model could be judged by both. */
function isImpactKnown({ totals, problems }) {
    return totals.models > 0 && totals.undecided_models === 0 && problems.length === 0;
}
function isAnythingFlipped({ totals }) {
    return totals.flipped_models + totals.flipped_checks > 0;
}
/** A decision without any model judged nothing: its own reason is a problem where it names none. */
function problemsOf(decision, rules) {
    const { problems, models, reason } = decision;
    const all = problems.length === 0 && models.length === 0
        ? [{ code: 'undecidable', message: reason, file: '' }]
        : problems;
    return all.map((problem) => ({
        rules,
        code: problem.code,
        message: problem.message,
        file: problem.file,
        line: ('line' in problem ? problem.line : undefined) ?? null,
        column: ('column' in problem ? problem.column : undefined) ?? null,
    }));
}
function impactOn(path, before, after) {
    const [old, now] = [before, after].map(({ models }) => models.find((model) => model.path === path));
    const [oldSide, newSide] = [sideOf(old, before), sideOf(now, after)];
    const { name = path, version = null } = now ?? old ?? {};
    return {
        name,
        path,
        version,
        before: oldSide,
        after: newSide,
        flips: oldSide?.status !== newSide?.status,
        undecided: undecidedBy(old, oldSide, 'old') ?? undecidedBy(now, newSide, 'new'),
        checks: old === undefined && now === undefined ? [] : flippedChecks(old?.checks ?? [], now?.checks ?? []),
    };
}
/** Rules by which nothing at all could be judged do not say that a model is not governed. */
function sideOf(model, { models, reason }) {
    if (model !== undefined)
        return { status: model.status, reason: model.reason };
    return models.length === 0 ? { status: 'error', reason } : null;
}
function undecidedBy(model, side, rules) {
    if (side?.status === 'error')
        return `By the ${rules} rules: ${side.reason}`;
    if (model === undefined || !isAwaited(model))
        return null;
    return `By the ${rules} rules it waits for evidence that is not there.`;
}
/** Evidence that is still to come could turn any check that it is for. */
function isAwaited(model) {
    if (model.checks.some(({ awaiting, level }) => awaiting && level !== 'shadow'))
        return true;
    return model.awaiting.length > 0 && model.status === 'pending' && (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model);
}
/** In the order of the new rules; what only the old ones had comes after. */
function flippedChecks(before, after) {
    const isSame = (a, b) => a.policy === b.policy && a.id === b.id;
    const pairs = [
        ...after.map((now) => [before.find((old) => isSame(old, now)), now]),
        ...before.filter((old) => !after.some((now) => isSame(old, now))).map((old) => [old, undefined]),
    ];
    return pairs.flatMap(([old, now]) => {
        const known = now ?? old;
        if (known === undefined || !isFlip(old, now))
            return [];
        const { policy, id, title } = known;
        return [{ policy, check: id, title, before: resultOf(old), after: resultOf(now) }];
    });
}
function isFlip(old, now) {
    const enforced = [old, now].filter((check) => check !== undefined && check.level !== 'shadow');
    if (enforced.length === 0)
        return false;
    // What is new or gone and holds changes no verdict.
    if (old === undefined || now === undefined)
        return enforced.some((check) => !isHeld(check));
    return old.outcome !== now.outcome || doesBlock(old) !== doesBlock(now);
}
function isHeld(check) {
    return check !== undefined && SATISFIED.has(check.outcome);
}
function doesBlock(check) {
    return BLOCKING.has(check.level) && !SATISFIED.has(check.outcome);
}
function resultOf(check) {
    if (check === undefined)
        return null;
    const { level, outcome, reason } = check;
    return { level, outcome, blocks: doesBlock(check), reason };
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CachedLargeFiles)
/* harmony export */ });
/** Bytes of objects that are held for the next question; what is larger together is read again. */
const MOST_HELD_BYTES = 64 * 1024 * 1024;
const NOT_ASKED = 'the verdict did not ask for it there, and to tell what changed rules do nothing is fetched';
/** Asks a store once for each object, for whoever judges the same files twice. */
class CachedLargeFiles {
    #store;
    #answers = new Map();
    #asked = new Set();
    #held = 0;
    constructor(store) {
        this.#store = store;
    }
    async read(wanted) {
        // Bytes that go somewhere while they are read have to be read again.
        const unknown = wanted.filter((object) => object.into !== undefined || !this.#answers.has(keyOf(object)));
        const answers = unknown.length === 0 ? [] : await this.#store.read(unknown);
        for (const object of unknown)
            this.#asked.add(placeOf(object));
        const fresh = new Map(unknown.map((object, index) => [object, answers[index]]));
        for (const [object, answer] of fresh)
            this.#keep(object, answer);
        return wanted.map((object) => fresh.get(object) ?? this.#answers.get(keyOf(object)));
    }
    /**
     * The same store for what decides nothing: it answers of objects that were asked for before, where they were asked for, and
     * asks for nothing else, since rules that nobody agreed to yet could name any server.
     */
    ofAsked() {
        return {
            read: async (wanted) => {
                const isKnown = wanted.map((object) => this.#asked.has(placeOf(object)));
                const answers = [...(await this.read(wanted.filter((_, index) => isKnown[index])))];
                return isKnown.map((known) => known ? answers.shift() : { state: 'not_followed', reason: NOT_ASKED });
            },
        };
    }
    #keep(object, answer) {
        const size = answer.state === 'read' ? (answer.bytes?.length ?? 0) : 0;
        if (object.into !== undefined || this.#held + size > MOST_HELD_BYTES)
            return;
        this.#held += size;
        this.#answers.set(keyOf(object), answer);
    }
}
/** Which object, and where it is; not how much of it is to be held. */
function placeOf({ tool, digest, size, project, remote, registry }) {
    return JSON.stringify([tool, digest, size, project, remote, registry]);
}
/** Everything that the answer depends on. */
function keyOf({ into: _into, ...question }) {
    return JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 56997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ComposedTree)
/* harmony export */ });
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40322);

/** The files of one commit under the governing files of another. */
class ComposedTree {
    entries;
    #files;
    #governing;
    constructor(files, governing) {
        this.#files = files;
        this.#governing = governing;
        this.entries = [
            ...files.entries.filter(({ path }) => !(0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)(path)),
            ...governing.entries.filter(({ path }) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)(path)),
        ].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async read(paths) {
        const [governing, files] = await Promise.all([
            this.#governing.read(paths.filter(_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)),
            this.#files.read(paths.filter((path) => !(0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoverningPath */ .R)(path))),
        ]);
        return new Map([...governing, ...files]);
    }
}


/***/ }),

/***/ 48713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ policyImpact)
/* harmony export */ });
/* harmony import */ var _decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83005);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84108);
/* harmony import */ var _composed_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56997);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57607);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68936);





/**
 * Judges the checks of every governed model twice, on the same evidence: by the rules of base, and by those of head as they
 * will decide once they are merged. Signatures are left out of it: they belong to the rules they were given under. What a
 * manifest sets for its own model counts as in the gate: stricter in both, looser in the second alone.
 */
async function policyImpact(input) {
    const { base, head, auditTrail, only, ...rest } = input;
    const shared = {
        ...rest,
        changed: null,
        changedOnBase: [],
        signoff: null,
        isDraft: false,
        // What is on base is what the ledger knows, also where manifests of head are laid over it.
        auditTrail: auditTrail === null ? null : trailOfBase(base, auditTrail),
    };
    const before = await (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)({ ...shared, base, head: new _composed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ComposedTree */ .V(head, base) });
    const after = await (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)({
        ...shared,
        base: new ManifestsOver(new _composed_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ComposedTree */ .V(base, head), head),
        head,
    });
    return (0,_decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleImpact */ .$j)(narrowed(before.decision, only), narrowed(after.decision, only));
}
function narrowed(decision, only) {
    if (only === undefined)
        return decision;
    return { ...decision, models: decision.models.filter(({ path }) => only.has(path)) };
}
function trailOfBase(base, ask) {
    return async (model) => {
        if (model.content === null)
            return ask(model);
        return ask({ ...model, content: (await (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(base, model.ownPaths, model.folder)).entries });
    };
}
/** A tree with the manifests of another where both have one: as it is once the other is merged. A new model stays new. */
class ManifestsOver {
    entries;
    #files;
    #manifests;
    #own;
    constructor(files, manifests) {
        this.#files = files;
        this.#manifests = manifests;
        const over = new Map(manifests.entries
            .filter(({ path }) => path.endsWith(`/${_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h}`))
            .map((entry) => [entry.path, entry]));
        this.#own = new Set(files.entries.filter(({ path }) => over.has(path)).map(({ path }) => path));
        this.entries = files.entries.map((entry) => over.get(entry.path) ?? entry);
    }
    async read(paths) {
        const [files, manifests] = await Promise.all([
            this.#files.read(paths.filter((path) => !this.#own.has(path))),
            this.#manifests.read(paths.filter((path) => this.#own.has(path))),
        ]);
        return new Map([...files, ...manifests]);
    }
}


/***/ }),

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

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MOST_DECIMALS = 20;
const SMALLEST_FIXED = 1e-3;
const LARGEST_FIXED = 1e15;
/**
 * A measured number with as few digits as tell the truth: rounded, it still stands on the same side of every number in
 * `against` (0.8499999 is never shown as 0.85 beside a limit of 0.85), and what is not whole never looks whole.
 */
function formatNumber(value, against = []) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? grouped(String(value)) : String(value);
    const isFaithful = (text) => {
        const shown = Number(text);
        if (Number.isInteger(shown))
            return false;
        return against.every((other) => Math.sign(shown - other) === Math.sign(value - other));
    };
    const found = candidates(value).find(isFaithful);
    return found === undefined ? String(value) : grouped(trimmed(found));
}
function candidates(value) {
    const size = Math.abs(value);
    if (size < SMALLEST_FIXED || size >= LARGEST_FIXED) {
        return Array.from({ length: 15 }, (_, index) => value.toPrecision(index + 3));
    }
    const fewest = size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, index) => value.toFixed(fewest + index));
}
/** Zeros at the end carry nothing, but two decimals read as a measurement. */
function trimmed(text) {
    if (text.includes('e'))
        return text;
    return text.replace(/(\.\d\d\d*?)0+$/u, '$1');
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
    return fraction === undefined ? marked : `${marked}.${fraction}`;
}
/** A count with thousands separators. */
function formatCount(count) {
    return formatNumber(count);
}
/** A share as per cent: 0.95 → `95 %`. */
function formatPercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}
/** `95 %: 0.871–0.897`; a bound that is not known is `?`. Undefined when neither is. */
function formatInterval(bounds, against = []) {
    const { lower, upper } = bounds;
    if (lower === null && upper === null)
        return undefined;
    const show = (bound) => (bound === null ? '?' : formatNumber(bound, against));
    const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? ' to ' : '–';
    return `${formatPercent(bounds.confidence)}: ${show(lower)}${dash}${show(upper)}`;
}
/** `1 check`, `3 checks`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** The day of an instant, or the text itself where it is not RFC 3339. */
function formatDay(instant) {
    return /^\d{4}-\d\d-\d\dT/u.test(instant) ? instant.slice(0, 10) : instant;
}


/***/ }),

/***/ 15857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderImpactText),
/* harmony export */   J: () => (/* binding */ impactBlocks)
/* harmony export */ });
/* harmony import */ var _decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83005);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56721);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75169);






const NAME_LIMIT = 80;
const REASON_LIMIT = 200;
/** So many lines stand open; more are folded. */
const MOST_OPEN = 5;
const STATUS = {
    approved: 'holds, nobody is asked to sign',
    in_review: 'holds',
    pending: 'does not hold',
    rejected: 'rejected',
    error: 'cannot be judged',
};
const OUTCOME = {
    pass: 'holds',
    fail: 'fails',
    inconclusive: 'cannot tell',
    error: 'error',
    waived: 'waived',
    overridden: 'overridden',
    not_applicable: 'does not apply',
};
/** The whole impact for a terminal: models that flip or cannot be judged at length, the others counted. */
function renderImpactText(impact) {
    const { before, after, models, problems } = impact;
    const told = models.filter(isTold);
    const lines = [
        `Rules before: ${before === null ? 'the folder' : (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(before)}. Rules after, models and evidence: ${after === null ? 'the folder' : (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(after)}.`,
        sentenceOf(impact),
        ...told.flatMap(textOfModel),
        ...problems.map(({ rules, file, line, message, code: word }) => `Problem in the ${rulesWord(rules)} rules: ${placeOf(file, line)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message)} [${word}]`),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(`${lines.join('\n')}\n`);
}
function textOfModel(model) {
    const { name, path, version, undecided, checks } = model;
    const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(name)}${version === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(version)}`} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)})`;
    return [
        `${title}: ${transition(model)}`,
        ...(undecided === null ? [] : [`  cannot be told: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(undecided)}`]),
        ...checks.map(({ policy, check, title: words, before, after }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(policy)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(check)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(words)}: ${resultWords(before)} → ${resultWords(after)}${after === null ? '' : `\n      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(after.reason)}`}`),
    ];
}
/** The same for comment and summary: bounded, and folded when long. Reasons are left out: they may name small groups. */
function impactBlocks(report, rows) {
    if (report === undefined)
        return [];
    if (report.kind === 'failed')
        return [
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('What it does to verdicts could not be told'), `: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(report.reason, REASON_LIMIT)} It decides nothing here; \`arbiter policy impact BASE HEAD\` tells it.`),
        ];
    const { impact } = report;
    const items = [...impact.problems.map(problemItem), ...worstFirst(impact.models).flatMap(itemsOfModel)];
    const head = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('What it does to verdicts.'), ` ${sentenceOf(impact)}`);
    if (items.length === 0)
        return [head];
    const shown = items.slice(0, rows);
    const rest = items.length - shown.length;
    const body = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(rest > 0 ? [...shown, [`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rest, 'more line')}`]] : shown);
    if (items.length <= MOST_OPEN)
        return [head, body];
    return [head, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)([`⚖️ ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(items.length, 'line')} on what flips`], body)];
}
/** What cannot be told, then what no longer holds: the end of a long list is only counted. */
function worstFirst(models) {
    const rank = ({ undecided, after, flips }) => {
        if (undecided !== null)
            return 0;
        if (!flips)
            return 3;
        return after === null || after.status === 'pending' ? 1 : 2;
    };
    return models.filter(isTold).sort((a, b) => rank(a) - rank(b));
}
function itemsOfModel(model) {
    const { name, undecided, checks, flips } = model;
    const title = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(name, NAME_LIMIT));
    const whole = [
        ...(flips ? [[title, `: ${transition(model)}`]] : []),
        ...(undecided === null ? [] : [[title, `: cannot be told. ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(undecided, REASON_LIMIT)}`]]),
    ];
    return [
        ...whole,
        ...checks.map(({ policy, check, title: words, before, after }) => [
            title,
            ' · ',
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(`${policy}/${check}`, NAME_LIMIT)),
            ` ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(words, NAME_LIMIT)}: ${resultWords(before)} → ${resultWords(after)}`,
        ]),
    ];
}
function problemItem({ rules, file, line, message }) {
    return [
        `In the ${rulesWord(rules)} rules: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(placeOf(file, line), NAME_LIMIT)}${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(message, REASON_LIMIT)}`,
    ];
}
/** That nothing flips is said only of what could be judged. */
function sentenceOf(impact) {
    const { models, flipped_models: flipped, flipped_checks: checks, undecided_models: open } = impact.totals;
    const by = `By the new rules, on the checks of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(models, 'model')}`;
    const unknown = open === 0 ? '' : ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(open, 'model')} cannot be judged by both: what flips there is not known.`;
    if (models === 0)
        return 'No model was judged, so nothing can be told.';
    if (!(0,_decision_rule_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnythingFlipped */ .Ni)(impact))
        return `${by}: ${open === 0 ? 'no verdict flips' : 'no known verdict flips'}.${unknown}`;
    return `${by}: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(flipped, 'verdict')} and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(checks, 'check')} flip.${unknown}`;
}
function isTold({ flips, undecided, checks }) {
    return flips || undecided !== null || checks.length > 0;
}
function transition({ before, after }) {
    const [old, now] = [sideWords(before), sideWords(after)];
    return old === now ? `${now}, as before` : `${old} → ${now}`;
}
function sideWords(side) {
    return side === null ? 'not governed' : STATUS[side.status];
}
/** An advisory check that fails blocks nothing, and one in shadow is not even shown: the level is part of what flips. */
function resultWords(result) {
    if (result === null)
        return 'not asked';
    const { level, outcome, blocks } = result;
    const word = OUTCOME[outcome];
    if (level === 'advisory' || level === 'shadow')
        return `${word} (${level})`;
    return blocks ? `${word} (blocks)` : word;
}
function rulesWord(rules) {
    return rules === 'before' ? 'old' : 'new';
}
function placeOf(file, line) {
    if (file === '')
        return '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file)}${line === null ? '' : `:${line}`}: `;
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


/***/ })

};
