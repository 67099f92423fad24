export const id = 5073;
export const ids = [5073,1790];
export const modules = {

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distributionRoot: () => (/* binding */ distributionRoot),
/* harmony export */   ownVersion: () => (/* binding */ ownVersion),
/* harmony export */   readShipped: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/**
 * The folder that Arbiter was installed in: it holds policies/ and templates/. Found by walking up from this file, because
 * it lies in src/commands/ during development and in dist/ once bundled.
 * @throws Error when the folders are not beside the program (a broken installation).
 */
function distributionRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'templates', 'workflows')) &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'policies', 'low-risk.yml'))) {
            return folder;
        }
        if (parent === folder) {
            throw new Error('The folders policies/ and templates/ do not lie beside the program: install Arbiter again.');
        }
        folder = parent;
    }
}
/** A text file that is shipped with Arbiter, such as `policies/low-risk.yml`. */
function readShipped(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(distributionRoot(), path), 'utf8');
}
/** The version of Arbiter that runs, as its package says. */
function ownVersion() {
    const { version } = JSON.parse(readShipped('package.json'));
    if (typeof version !== 'string')
        throw new Error('package.json beside the program says no version: install Arbiter again.');
    return version;
}


/***/ }),

/***/ 49917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RecordedLargeFiles),
/* harmony export */   m: () => (/* binding */ RecordingLargeFiles)
/* harmony export */ });
/* harmony import */ var _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24429);

/** A store that notes what it was asked and what it answered. */
class RecordingLargeFiles {
    /** In the order of the questions. */
    notes = [];
    #store;
    #contents;
    constructor(store, contents) {
        this.#store = store;
        this.#contents = contents;
    }
    async read(wanted) {
        const answers = await this.#store.read(wanted);
        for (const [index, question] of wanted.entries())
            this.notes.push(this.#note(question, answers[index]));
        return answers;
    }
    #note(question, answer) {
        const isRead = answer.state === 'read';
        if (isRead && answer.bytes !== null)
            this.#contents.add(answer.bytes);
        return {
            ...questionOf(question),
            state: answer.state,
            reason: answer.state === 'not_followed' ? answer.reason : null,
            found: isRead
                ? {
                    sha256: answer.sha256,
                    md5: answer.md5,
                    size: answer.size,
                    is_held: answer.bytes !== null,
                    ...(answer.examined !== undefined && { examined: answer.examined }),
                }
                : null,
        };
    }
}
/** Gives every recorded answer once, and only to the question it was given to. */
class RecordedLargeFiles {
    #left;
    #contents;
    constructor(notes, contents) {
        this.#left = [...notes];
        this.#contents = contents;
    }
    /** Answers that nobody has asked for yet. */
    get left() {
        return this.#left.length;
    }
    async read(wanted) {
        return wanted.map((question) => this.#answer(question));
    }
    #answer(question) {
        const asked = JSON.stringify(questionOf(question));
        const index = this.#left.findIndex((note) => JSON.stringify(questionIn(note)) === asked);
        const [note] = index === -1 ? [] : this.#left.splice(index, 1);
        if (note === undefined)
            throw new _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRecorded */ .M(`the object ${question.digest} behind a pointer of ${question.tool}, which was not recorded`);
        const { state, reason, found } = note;
        if (state === 'read') {
            if (found === null)
                throw new _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRecorded */ .M(`the object ${question.digest}, recorded without its digests`);
            const { sha256, md5, size, is_held: isHeld, examined } = found;
            const bytes = isHeld ? this.#contents.get(sha256) : null;
            if (bytes === undefined)
                throw new _recorded_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRecorded */ .M(`the content of the object ${question.digest}`);
            return { state, sha256, md5, size, bytes, ...(examined !== undefined && { examined }) };
        }
        return state === 'not_followed' ? { state, reason: reason ?? '' } : { state };
    }
}
function questionOf({ tool, digest, size, project, remote, registry, keepUpTo }) {
    return { tool, digest, size, project, remote, ...placeIn(registry), keep_up_to: keepUpTo };
}
function questionIn({ tool, digest, size, project, remote, registry, keep_up_to }) {
    return { tool, digest, size, project, remote, ...placeIn(registry), keep_up_to };
}
/** Members in one order: questions are compared as text. */
function placeIn(registry) {
    if (registry === undefined)
        return {};
    const { model, version, path, token } = registry;
    return { registry: { model, version, path, token } };
}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qX: () => (/* binding */ contradiction),
/* harmony export */   qd: () => (/* binding */ SignoffNotes),
/* harmony export */   ud: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _requesters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9619);


/** Notes the questions of one verdict with the snapshots they were answered from. */
class SignoffNotes {
    #noted = [];
    add({ request, snapshot, answer }) {
        const members = Object.entries(snapshot).filter(([, value]) => value !== undefined);
        this.#noted.push({
            request: requestDigest(request),
            snapshot: Object.fromEntries(members),
            texts: new Map(members.map(([key, value]) => [key, JSON.stringify(value)])),
            voided: [...answer.voided],
        });
    }
    /** Characters that the record needs at least: what the questions do not share. */
    get size() {
        const { shared } = this.#split();
        return this.#noted
            .flatMap(({ texts }) => [...texts].filter(([key]) => !shared.has(key)))
            .reduce((sum, [, text]) => sum + text.length, 0);
    }
    /** Members that all snapshots share are written once: the people and commits of a pull request are long lists. */
    record() {
        const { first, shared } = this.#split();
        const part = (snapshot, isShared) => Object.fromEntries(Object.entries(snapshot).filter(([key]) => shared.has(key) === isShared));
        return {
            common: part(first?.snapshot ?? {}, true),
            asked: this.#noted.map(({ request, snapshot, voided }) => ({
                request,
                own: part(snapshot, false),
                voided,
            })),
        };
    }
    #split() {
        const [first] = this.#noted;
        const keys = [...(first?.texts ?? [])].filter(([key, text]) => this.#noted.every(({ texts }) => texts.get(key) === text));
        return { first, shared: new Set(keys.map(([key]) => key)) };
    }
}
/**
 * Lowercase hex: the whole question, but for the checks that may be overridden. Those the snapshot itself has where they
 * matter, and they are held against the question there.
 */
function requestDigest({ checks: _, ...request }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(request).replace('sha256:', '');
}
/**
 * What a snapshot repeats of the question and says otherwise: the name of it, or undefined. The engine judges by the
 * snapshot, so one that was written for an easier question would answer this one.
 */
function contradiction(request, snapshot) {
    const { subject, requesters } = request;
    const present = snapshot.heads.filter(({ sha }) => sha === snapshot.pullRequest.head);
    const pairs = [
        ['signoff', request.signoff, snapshot.signoff],
        ['tier', request.tier, snapshot.tier],
        ['isGoverning', request.isGoverning, snapshot.isGoverning],
        ['governanceRole', request.governanceRole, snapshot.governanceRole],
        ['addedSeats', request.addedSeats, snapshot.addedSeats],
        // Absent where nobody asked to override one: then none is overridden.
        ['checks', saidOf(request.checks, snapshot.checks), snapshot.checks ?? request.checks ?? []],
        ['stageChecks', request.stageChecks ?? null, snapshot.stageChecks],
        ['roles', Object.keys(request.roles.roles).sort(), snapshot.roles.map(({ name }) => name).sort()],
        ...(requesters === undefined && snapshot.requesters === undefined
            ? []
            : [['requesters', (0,_requesters_js__WEBPACK_IMPORTED_MODULE_1__/* .requesterIds */ .f)(requesters ?? [], snapshot.people), snapshot.requesters]]),
        ...(snapshot.hasLedger ? [['subject', subject.sha256, present.at(-1)?.subject ?? null]] : []),
    ];
    return pairs.find(([, asked, seen]) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asked) !== (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(seen ?? null))?.[0];
}
/** The checks of the question; without their outcomes where a snapshot is from before those were recorded. */
function saidOf(asked = [], seen = asked) {
    if (seen.some(({ outcome }) => outcome !== undefined))
        return asked;
    return asked.map(({ outcome: _, ...check }) => check);
}


/***/ }),

/***/ 24429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RecordedTree),
/* harmony export */   M: () => (/* binding */ NotRecorded)
/* harmony export */ });
/** The evaluation asked for something that it did not ask for when the verdict was recorded. */
class NotRecorded extends Error {
    name = 'NotRecorded';
}
/** A tree as a record keeps it: the files that decided, their contents by digest. */
class RecordedTree {
    entries;
    #digests;
    #contents;
    constructor(files, contents) {
        this.entries = files.map(({ path, mode, oid }) => ({ path, mode, oid }));
        this.#digests = new Map(files.map(({ path, content }) => [path, content?.sha256 ?? null]));
        this.#contents = contents;
    }
    async read(paths) {
        return new Map(paths.map((path) => [path, this.#contentOf(path)]));
    }
    #contentOf(path) {
        const bytes = this.#contents.get(this.#digests.get(path) ?? '');
        if (bytes === undefined)
            throw new NotRecorded(`the content of ${path}`);
        return bytes;
    }
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requesterIds)
/* harmony export */ });
/* harmony import */ var _model_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);

/** Which of these people ask for a waiver, sorted. Whoever is not among them has no review to be kept out. */
function requesterIds(requesters, people) {
    return people
        .filter((person) => requesters.some((requester) => (0,_model_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequester */ .Dd)({ requested_by: requester }, person)))
        .map(({ id }) => id)
        .sort((a, b) => a - b);
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xR: () => (/* binding */ MAX_RECORD_BYTES),
  ep: () => (/* binding */ RECORD_SCHEMA),
  EZ: () => (/* binding */ VerdictRecorder),
  Jt: () => (/* binding */ trailQuestion)
});

// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/model/large-file.js
var large_file = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/policy/conditions.js
var conditions = __webpack_require__(21426);
;// CONCATENATED MODULE: ./lib/evaluation/content-store.js

/**
 * A ledger never forgets, and whoever opens a pull request chooses what it holds: without a bound on the sum, many
 * files just under the limit would fill it.
 */
const DEFAULT_MAX_TOTAL_BYTES = 100 * 1024 * 1024;
/** Contents by digest, each once. */
class ContentStore {
    #limits;
    #sizes = new Map();
    #kept = new Map();
    constructor(limits) {
        this.#limits = limits;
    }
    add(bytes) {
        const sha256 = (0,canonical/* sha256Hex */.fg)(bytes);
        if (!this.#sizes.has(sha256)) {
            this.#sizes.set(sha256, bytes.length);
            // A copy: these bytes are often a window on the buffer of everything that Git gave at once.
            if (bytes.length <= this.#limits.maxFileBytes)
                this.#kept.set(sha256, new Uint8Array(bytes));
        }
        return { sha256, size: bytes.length };
    }
    kept() {
        const blobs = new Map();
        let left = this.#limits.maxTotalBytes ?? DEFAULT_MAX_TOTAL_BYTES;
        const smallestFirst = [...this.#kept].sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1));
        for (const [sha256, bytes] of smallestFirst) {
            left -= bytes.length;
            if (left < 0)
                break;
            blobs.set(sha256, bytes);
        }
        return { blobs, notKept: [...this.#sizes.keys()].filter((sha256) => !blobs.has(sha256)).sort() };
    }
}

// EXTERNAL MODULE: ./lib/evaluation/recorded-objects.js
var recorded_objects = __webpack_require__(49917);
// EXTERNAL MODULE: ./lib/evaluation/recorded-signoff.js
var recorded_signoff = __webpack_require__(5479);
;// CONCATENATED MODULE: ./lib/evaluation/recording-tree.js
/** A tree that notes what is read of it. What it gives is what the tree gives. */
class RecordingTree {
    entries;
    #tree;
    #contents;
    #read = new Map();
    #changed = new Set();
    constructor(tree, contents) {
        this.#tree = tree;
        this.#contents = contents;
        this.entries = tree.entries;
    }
    async read(paths) {
        const files = await this.#tree.read(paths);
        for (const [path, bytes] of files)
            this.#note(path, bytes);
        return files;
    }
    /** Paths whose bytes were not the same each time they were read (files on disk may change), sorted. */
    get changed() {
        return [...this.#changed].sort();
    }
    /** What was read, and the entries whose presence alone counts, in the order of the tree. */
    files(isRelevant) {
        return this.entries
            .filter((entry) => this.#read.has(entry.path) || isRelevant(entry))
            .map(({ path, mode, oid }) => ({ path, mode, oid, content: this.#read.get(path) ?? null }));
    }
    #note(path, bytes) {
        const content = this.#contents.add(bytes);
        const before = this.#read.get(path);
        if (before === undefined)
            this.#read.set(path, content);
        else if (before.sha256 !== content.sha256)
            this.#changed.add(path);
    }
}

// EXTERNAL MODULE: ./lib/model/glob.js
var model_glob = __webpack_require__(53523);
// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/model/manifest.js + 2 modules
var manifest = __webpack_require__(84108);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(26471);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
;// CONCATENATED MODULE: ./lib/evaluation/relevant-entries.js





/**
 * Which entries of a tree an evaluation may look at without reading them; with what it reads, they give the same verdict
 * as the whole tree. Relevant are: what governs; what changed, for being there or not; what is left in the folder of a
 * manifest that changed, since deleting a manifest must not leave its files ungoverned; and, since they are refused
 * rather than read, links and submodules in the place of a manifest, in a model's folder or among its code. Without a
 * list of changes every governed path is one.
 */
function relevantEntries(input) {
    const { config, changed } = input;
    const names = new Set((changed ?? []).flatMap(tree/* namesOf */.e));
    const leftFolders = new Set([...names].flatMap(manifestFolder));
    const folders = new Set(config === undefined ? [] : foldersOf(input, config));
    const code = Object.values(config?.code_paths ?? {}).flatMap((globs) => globs ?? []);
    const isRefused = ({ path, mode }) => mode !== '100644' &&
        mode !== '100755' &&
        (liesIn(path, folders) || code.some((glob) => (0,model_glob/* matchesGlob */.kt)(path, glob)));
    return (entry) => (0,governing_path/* isGoverningPath */.R)(entry.path) ||
        names.has(entry.path) ||
        liesIn(entry.path, leftFolders) ||
        isRefused(entry) ||
        (changed === null && config !== undefined && (0,touched/* isGovernedPath */.iu)(entry.path, config));
}
function foldersOf({ base, head }, config) {
    return [base, head].flatMap(({ entries }) => (0,touched/* modelFolders */.tH)(entries.map(({ path }) => path), config));
}
function manifestFolder(path) {
    return path.endsWith(`/${manifest/* MANIFEST_FILE */.h}`) ? [path.slice(0, -manifest/* MANIFEST_FILE */.h.length - 1)] : [];
}
/** Whether any folder above a path is among these. */
function liesIn(path, folders) {
    if (folders.size === 0)
        return false;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (folders.has(path.slice(0, end)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/evaluation/verdict-recorder.js










const RECORD_SCHEMA = 'arbiter/verdict-record/v1';
/** A larger record is not kept: it would make the ledger slow for everybody. */
const MAX_RECORD_BYTES = 10 * 1024 * 1024;
/**
 * Notes everything one evaluation looks at. It changes nothing of what the evaluation sees, and what it cannot keep makes
 * a record that says so: a verdict never depends on its record.
 *
 *     const evaluation = await evaluate(recorder.watch(input)); // input.signoff calls recorder.signoff(decided)
 *     const kept = recorder.finish(evaluation);
 */
class VerdictRecorder {
    #options;
    #contents;
    #signoffs = new recorded_signoff/* SignoffNotes */.qd();
    #trails = [];
    #drills = [];
    #releases = [];
    #runCommits = [];
    #artifacts = null;
    #waivers = null;
    #watched;
    constructor(options) {
        this.#options = options;
        this.#contents = new ContentStore(options);
    }
    /** The same input, watched. Sign-offs are not: whoever answers them gives each to `signoff`. */
    watch(input) {
        const base = new RecordingTree(input.base, this.#contents);
        const head = input.head === input.base ? base : new RecordingTree(input.head, this.#contents);
        const largeFiles = new recorded_objects/* RecordingLargeFiles */.m(input.largeFiles ?? large_file/* NO_LARGE_FILES */.E, this.#contents);
        this.#watched = { input, base, head, largeFiles };
        const { auditTrail, drills, releases, waivers, runCommit } = input;
        return {
            ...input,
            base,
            head,
            largeFiles,
            artifacts: async (...asked) => this.#noteArtifacts(await input.artifacts(...asked)),
            auditTrail: auditTrail === null ? null : async (model) => this.#noteTrail(model, await auditTrail(model)),
            ...(drills !== undefined && { drills: async (model) => this.#noteDrills(model, await drills(model)) }),
            ...(typeof releases === 'function' && {
                releases: async (model) => this.#noteReleases(model, await releases(model)),
            }),
            ...(runCommit !== undefined && {
                runCommit: async (asked) => this.#noteRunCommit(asked, await runCommit(asked)),
            }),
            ...(waivers !== undefined && { waivers: async (onBase) => this.#noteWaivers(await waivers(onBase)) }),
        };
    }
    /** A sign-off as the evaluation asked for it, with what it was decided from. */
    signoff(decided) {
        this.#signoffs.add(decided);
    }
    finish({ decision, governing }) {
        const watched = this.#watched;
        if (watched === undefined)
            throw new Error('Nothing was watched, so there is no verdict to keep.');
        const { input } = watched;
        const contents = this.#contents.kept();
        const frame = {
            schema: RECORD_SCHEMA,
            arbiter: this.#options.arbiter,
            verdict: (0,canonical/* sha256Hex */.fg)((0,decision_decision.serializeDecision)(decision)),
            now: input.now,
            base: input.baseSha,
            head: input.headSha,
            source: input.source,
            model: input.model ?? null,
            is_draft: input.isDraft,
        };
        const bytesOf = (record) => Buffer.from(JSON.stringify(record), 'utf8');
        const without = (reason) => ({
            ...contents,
            record: bytesOf({ ...frame, not_replayable: reason, inputs: null }),
            notReplayable: reason,
        });
        const changed = [...new Set([...watched.base.changed, ...watched.head.changed])];
        if (changed.length > 0)
            return without(`${changed.join(', ')} changed while the verdict was computed.`);
        const most = this.#options.maxRecordBytes ?? MAX_RECORD_BYTES;
        const tooLarge = `The inputs take more than ${most} bytes, which is the most that is kept of one verdict.`;
        // Sign-offs are the one part that grows with models and people at once: not even put together when too large.
        if (this.#signoffs.size > most)
            return without(tooLarge);
        const inputs = this.#inputs(watched, governing, contents.notKept);
        const record = bytesOf({ ...frame, not_replayable: null, inputs });
        if (record.length > most)
            return without(tooLarge);
        return { ...contents, record, notReplayable: null };
    }
    #inputs({ input, base, head, largeFiles }, { config, policies }, notKept) {
        const isRelevant = relevantEntries({ base, head, changed: input.changed, config });
        return {
            changed: input.changed === null ? null : input.changed.map(changedPath),
            changed_on_base: input.changedOnBase.map(changedPath),
            trees: { base: base.files(isRelevant), head: head === base ? null : head.files(isRelevant) },
            artifacts: this.#artifacts,
            signoff: input.signoff === null ? null : this.#signoffs.record(),
            audit_trail: input.auditTrail === null ? null : this.#trails,
            ...(input.drills !== undefined && { drills: this.#drills }),
            ...(input.releases !== facts/* BEFORE_RELEASES */.Xp && {
                releases: input.releases === undefined ? null : this.#releases,
            }),
            ...(input.isJointChangeTold === true && { joint_change: true }),
            ...(this.#waivers !== null && { waivers: this.#waivers }),
            ...(input.pullRequest !== undefined &&
                policies.some(({ policy }) => (0,conditions/* asksForPull */.VG)(policy)) && {
                pull_request: { base: input.pullRequest.base, labels: [...input.pullRequest.labels] },
            }),
            ...(largeFiles.notes.length > 0 && { large_objects: largeFiles.notes }),
            ...(this.#runCommits.length > 0 && { run_commits: this.#runCommits }),
            not_kept: [...notKept],
        };
    }
    #noteArtifacts(set) {
        this.#artifacts = {
            files: set.files.map(({ path, bytes, source, trust, madeAt }) => ({
                path,
                content: this.#contents.add(bytes),
                source,
                trust,
                made_at: madeAt,
            })),
            awaiting: set.awaiting.map(({ workflow, artifact, state, into }) => ({
                workflow,
                artifact,
                state,
                into,
            })),
            problems: [...set.problems],
            newest_at: set.newestAt,
        };
        return set;
    }
    #noteDrills(model, found) {
        this.#drills.push({
            model,
            found: found.map(({ entry, version, bundle, testedAt, switchMs, outcome }) => ({
                entry,
                version,
                bundle,
                tested_at: testedAt,
                switch_ms: switchMs,
                ...(outcome !== undefined && { outcome }),
            })),
        });
        return found;
    }
    #noteReleases({ name, knownAs }, found) {
        this.#releases.push({
            model: name,
            known_as: [...knownAs],
            found: found.map(({ validUntil, ...release }) => ({ ...release, valid_until: validUntil })),
        });
        return found;
    }
    #noteRunCommit({ folder }, found) {
        const { commit, state, changed, changedCount } = found;
        this.#runCommits.push({ folder, commit, state, changed: [...changed], changed_count: changedCount });
        return found;
    }
    #noteWaivers(source) {
        const approvals = source.kind === 'ledger' ? source.approvals : [];
        this.#waivers = {
            source: source.kind,
            approvals: approvals.map((approval) => ({
                ...approval,
                approved_by: approval.approved_by.map((approver) => ({ ...approver })),
            })),
        };
        return source;
    }
    #noteTrail(model, trail) {
        const { isJudgedHere, gaps, ...said } = trail;
        this.#trails.push({
            ...trailQuestion(model),
            ...said,
            gaps: [...gaps],
            ...(isJudgedHere !== undefined && { judged_here: isJudgedHere }),
        });
        return trail;
    }
}
/** What a question to the ledger is known by. */
function trailQuestion({ folder, content }) {
    return { folder, content: content === null ? null : (0,canonical/* canonicalDigest */.Xz)(content).replace('sha256:', '') };
}
function changedPath({ path, previousPath, status }) {
    return { path, previous_path: previousPath, status };
}


/***/ }),

/***/ 26362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mI: () => (/* binding */ MOST_REGISTRY_FILES),
  aO: () => (/* binding */ NameSpace),
  YO: () => (/* binding */ REGISTRY_POINTER_SCHEMA),
  N1: () => (/* binding */ isRegistryPointer),
  fI: () => (/* binding */ loadRegistryPointer),
  OJ: () => (/* binding */ registryFolder),
  HQ: () => (/* binding */ registryPathFault)
});

// EXTERNAL MODULE: ./lib/evidence/path.js
var evidence_path = __webpack_require__(76566);
;// CONCATENATED MODULE: ./lib/schemas/registry-pointer.js
// Generated by scripts/generate.ts from schemas/registry-pointer.schema.json: change that file, then run `npm run generate`.
const registryPointerSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "registry-pointer.schema.json", "title": "RegistryPointer", "type": "object", "description": "Files of one version of a registered model that stand in a model registry and not in Git (NAME.mlflow.yml); they appear in the folder NAME beside it. Written by `arbiter evidence --pin`.", "additionalProperties": false, "properties": { "schema": { "const": "arbiter/registry-pointer/v1", "description": "Format" }, "registry": { "type": "string", "description": "Registry, by its name under `registries` in .arbiter/config.yml", "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "examples": ["main"] }, "model": { "type": "string", "description": "Registered model", "pattern": "^[^/:\\u0000-\\u001f\\u007f]{1,256}$", "examples": ["credit"] }, "version": { "type": "string", "description": "Its version, a number in quotes", "pattern": "^[1-9][0-9]{0,9}$", "examples": ["3"] }, "files": { "type": "array", "description": "Files of that version; what is not listed is no part of the model", "items": { "type": "object", "description": "One file", "additionalProperties": false, "properties": { "path": { "type": "string", "description": "Path among the files of the version", "minLength": 1, "examples": ["data/model.onnx"] }, "size": { "type": "integer", "description": "Bytes", "minimum": 0, "maximum": 9007199254740991 }, "sha256": { "type": "string", "description": "SHA-256 of its bytes, lowercase hex", "pattern": "^[0-9a-f]{64}$" } }, "required": ["path", "size", "sha256"] }, "minItems": 1 } }, "required": ["schema", "registry", "model", "version", "files"] };

;// CONCATENATED MODULE: ./lib/schemas/validators/registry-pointer.js
// Generated by scripts/generate.ts with ajv: change the schemas, then run `npm run generate`.
const registryPointer = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"registry-pointer.schema.json","title":"RegistryPointer","type":"object","description":"Files of one version of a registered model that stand in a model registry and not in Git (NAME.mlflow.yml); they appear in the folder NAME beside it. Written by `arbiter evidence --pin`.","additionalProperties":false,"properties":{"schema":{"const":"arbiter/registry-pointer/v1","description":"Format"},"registry":{"type":"string","description":"Registry, by its name under `registries` in .arbiter/config.yml","pattern":"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$","examples":["main"]},"model":{"type":"string","description":"Registered model","pattern":"^[^/:\\u0000-\\u001f\\u007f]{1,256}$","examples":["credit"]},"version":{"type":"string","description":"Its version, a number in quotes","pattern":"^[1-9][0-9]{0,9}$","examples":["3"]},"files":{"type":"array","description":"Files of that version; what is not listed is no part of the model","items":{"type":"object","description":"One file","additionalProperties":false,"properties":{"path":{"type":"string","description":"Path among the files of the version","minLength":1,"examples":["data/model.onnx"]},"size":{"type":"integer","description":"Bytes","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","description":"SHA-256 of its bytes, lowercase hex","pattern":"^[0-9a-f]{64}$"}},"required":["path","size","sha256"]},"minItems":1}},"required":["schema","registry","model","version","files"]};const pattern0 = new RegExp("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "u");const pattern1 = new RegExp("^[^/:\\u0000-\\u001f\\u007f]{1,256}$", "u");const pattern2 = new RegExp("^[1-9][0-9]{0,9}$", "u");const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="registry-pointer.schema.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((data.schema === undefined) && (missing0 = "schema")) || ((data.registry === undefined) && (missing0 = "registry"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.files === undefined) && (missing0 = "files"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "schema") || (key0 === "registry")) || (key0 === "model")) || (key0 === "version")) || (key0 === "files"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schema !== undefined){const _errs2 = errors;if("arbiter/registry-pointer/v1" !== data.schema){validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "arbiter/registry-pointer/v1"},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.registry !== undefined){let data1 = data.registry;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate21.errors = [{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.model !== undefined){let data2 = data.model;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern1.test(data2)){validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[^/:\\u0000-\\u001f\\u007f]{1,256}$"},message:"must match pattern \""+"^[^/:\\u0000-\\u001f\\u007f]{1,256}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){let data3 = data.version;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern2.test(data3)){validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},message:"must match pattern \""+"^[1-9][0-9]{0,9}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.files !== undefined){let data4 = data.files;const _errs9 = errors;if(errors === _errs9){if(Array.isArray(data4)){if(data4.length < 1){validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];return false;}else {var valid1 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs11 = errors;if(errors === _errs11){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if((((data5.path === undefined) && (missing1 = "path")) || ((data5.size === undefined) && (missing1 = "size"))) || ((data5.sha256 === undefined) && (missing1 = "sha256"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs13 = errors;for(const key1 in data5){if(!(((key1 === "path") || (key1 === "size")) || (key1 === "sha256"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs13 === errors){if(data5.path !== undefined){let data6 = data5.path;const _errs14 = errors;if(errors === _errs14){if(typeof data6 === "string"){if(data6.length < 1){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs14 === errors;}else {var valid2 = true;}if(valid2){if(data5.size !== undefined){let data7 = data5.size;const _errs16 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs16){if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 9007199254740991 || isNaN(data7)){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data7 < 0 || isNaN(data7)){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid2 = _errs16 === errors;}else {var valid2 = true;}if(valid2){if(data5.sha256 !== undefined){let data8 = data5.sha256;const _errs18 = errors;if(errors === _errs18){if(typeof data8 === "string"){if(!pattern3.test(data8)){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs18 === errors;}else {var valid2 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs11 === errors;if(!valid1){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./lib/model/loaded.js
var loaded = __webpack_require__(44788);
// EXTERNAL MODULE: ./lib/model/path.js
var model_path = __webpack_require__(63070);
;// CONCATENATED MODULE: ./lib/model/registry-pointer.js





const REGISTRY_POINTER_SCHEMA = 'arbiter/registry-pointer/v1';
/** Files of one pointer, at most. */
const MOST_REGISTRY_FILES = 1000;
const NAME = /^(.*?[^/])\.mlflow\.yml$/;
/** Whether a file of this name stands for files of a model registry. */
function isRegistryPointer(path) {
    return path.endsWith('.mlflow.yml');
}
/** The folder in which the files of a pointer appear: `a/model.mlflow.yml` stands for what is below `a/model`. */
function registryFolder(path) {
    return NAME.exec(path)?.[1];
}
/** Reads a pointer to files of a registry. Never throws for a bad text. */
function loadRegistryPointer(text, file) {
    return (0,loaded/* loadFile */.Z)(text, file, { schema: registryPointerSchema, validate: registryPointer }, (pointer, document) => [
        ...nameProblems(file, document),
        ...countProblems(pointer, document),
        ...pathProblems(pointer, document),
        ...collisions(pointer, document),
    ]);
}
/** Why a registry's server would not give a file of this path, or no system could hold it; undefined: nothing. */
function registryPathFault(path) {
    const fault = (0,evidence_path/* pathFault */.a9)(path);
    if (fault !== null)
        return fault;
    // MLflow's artifact server refuses them, since they mean something else in an address.
    return /[%#?]/.test(path) ? 'MLflow gives out no file with %, # or ? in its path' : undefined;
}
function nameProblems(file, document) {
    if (registryFolder(file) !== undefined)
        return [];
    const message = 'The name of a pointer is NAME.mlflow.yml: NAME is the folder in which its files appear.';
    return [document.problem('bad_path', message, '')];
}
function countProblems({ files }, document) {
    if (files.length <= MOST_REGISTRY_FILES)
        return [];
    const message = `The pointer lists ${files.length} files; at most ${MOST_REGISTRY_FILES} are followed. Pack them into fewer files.`;
    return [document.problem('too_many_files', message, '/files')];
}
function pathProblems({ files }, document) {
    return files.flatMap(({ path }, index) => {
        const fault = registryPathFault(path);
        if (fault === undefined)
            return [];
        const message = `${JSON.stringify(path.slice(0, 200))} cannot be followed: ${fault}.`;
        return [document.problem('bad_path', message, `/files/${index}/path`)];
    });
}
/** Two names that are one on some system, and a file where another needs a folder. */
function collisions({ files }, document) {
    const names = new NameSpace(files.map(({ path }) => path));
    const seen = new Map();
    return files.flatMap(({ path }, index) => {
        const twin = seen.get((0,model_path/* collisionKey */.E)(path)) ?? names.folderInTheWay(path);
        seen.set((0,model_path/* collisionKey */.E)(path), path);
        if (twin === undefined)
            return [];
        const message = `${JSON.stringify(twin.slice(0, 200))} and ${JSON.stringify(path.slice(0, 200))} cannot both be there: rename one in the registry.`;
        return [document.problem('path_collision', message, `/files/${index}/path`)];
    });
}
/** Paths by what they are on a system that knows neither case nor ways of writing a letter. */
class NameSpace {
    #files = new Map();
    /** Each folder with a file below it. */
    #folders = new Map();
    constructor(paths) {
        for (const path of paths)
            this.add(path);
    }
    add(path) {
        this.#files.set((0,model_path/* collisionKey */.E)(path), path);
        for (const folder of foldersOf(path))
            this.#folders.set((0,model_path/* collisionKey */.E)(folder), path);
    }
    /** A path that stands where this one does. */
    twin(path) {
        return this.#files.get((0,model_path/* collisionKey */.E)(path));
    }
    /** A path that needs this one as a folder, or that this one needs as a folder. */
    folderInTheWay(path) {
        const above = foldersOf(path)
            .map((folder) => this.#files.get((0,model_path/* collisionKey */.E)(folder)))
            .find((file) => file !== undefined);
        return above ?? this.#folders.get((0,model_path/* collisionKey */.E)(path));
    }
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 26471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ isPathOfModel),
/* harmony export */   ZJ: () => (/* binding */ touchedModels),
/* harmony export */   _D: () => (/* binding */ isCodePathOf),
/* harmony export */   iV: () => (/* binding */ contentPaths),
/* harmony export */   iu: () => (/* binding */ isGovernedPath),
/* harmony export */   tH: () => (/* binding */ modelFolders)
/* harmony export */ });
/* unused harmony export isGovernedFolder */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53523);
/* harmony import */ var _governing_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40322);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84108);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96477);




/** The folders with a manifest that the configuration governs, sorted. */
function modelFolders(paths, config) {
    return paths
        .filter((path) => path.endsWith(`/${_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h}`))
        .map((path) => path.slice(0, -_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h.length - 1))
        .filter((folder) => isGovernedFolder(folder, config))
        .sort();
}
/** Whether a model's folder lies within the configuration's `models`. */
function isGovernedFolder(folder, config) {
    return config.models.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolder */ .Ec)(folder, glob));
}
/** Whether a file of the model at `folder`: in it, or among its `code_paths` (keyed by the model's name or folder). */
function isPathOfModel(path, model, config) {
    return isInside(path, model.folder) || codePaths(model, config).some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, glob));
}
/** Whether a path is among the model's `code_paths`. */
function isCodePathOf(path, model, config) {
    return codePaths(model, config).some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, glob));
}
/** The paths at head that make up a model: its folder and its `code_paths`, under its old name and place too. */
function contentPaths(headPaths, model, atBase, config) {
    const sides = atBase === undefined ? [model] : [model, atBase];
    return headPaths.filter((path) => sides.some((side) => isPathOfModel(path, side, config))).sort();
}
function codePaths(model, config) {
    const named = model.name === null ? [] : (config.code_paths?.[model.name] ?? []);
    return [...named, ...(config.code_paths?.[model.folder] ?? [])];
}
/** Which governed models a change touches, under old names and new ones. */
function touchedModels(input) {
    const changed = [...new Set(input.changed.flatMap(_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e))].sort();
    const baseFolders = new Map(input.base.map((model) => [model.folder, model]));
    const headFolders = new Set(input.head.map((model) => model.folder));
    const gone = input.base.filter((model) => !headFolders.has(model.folder));
    const models = [];
    const moved = new Set();
    for (const model of [...input.head].sort((a, b) => (a.folder < b.folder ? -1 : 1))) {
        // A moved model is not a new one: its governing fields are still those it had.
        const from = baseFolders.get(model.folder) ?? gone.find((old) => old.name !== null && old.name === model.name);
        if (from !== undefined && from.folder !== model.folder)
            moved.add(from.folder);
        const touch = touchOf(model, from, changed, input);
        if (touch.reasons.length === 0)
            continue;
        const baseFolder = from?.folder ?? null;
        models.push({ folder: model.folder, name: model.name, baseFolder, isNew: from === undefined, ...touch });
    }
    return {
        models,
        deleted: gone.filter((model) => !moved.has(model.folder)),
        problems: [...headProblems(input), ...ungovernedPaths(changed, input)],
    };
}
function touchOf(model, from, changed, input) {
    const reasons = new Set();
    const paths = [];
    for (const path of changed) {
        const reason = reasonFor(path, model, from, input);
        if (reason === undefined)
            continue;
        reasons.add(reason);
        paths.push(path);
    }
    return { reasons: [...reasons].sort(), paths };
}
function reasonFor(path, model, from, input) {
    for (const side of from === undefined ? [model] : [model, from]) {
        if (isInside(path, side.folder))
            return 'folder';
        if (isPathOfModel(path, side, input.config))
            return 'code';
    }
    if (path.startsWith('.arbiter/catalog/')) {
        const defined = input.catalogFiles.get(path);
        // What cannot be read could define anything.
        if (defined === undefined || model.datasets === null)
            return 'catalog';
        const used = [...model.datasets, ...(from?.datasets ?? [])];
        return used.some((name) => defined.includes(name)) ? 'catalog' : undefined;
    }
    return (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoverningPath */ .R)(path) ? 'governing' : undefined;
}
function isInside(path, folder) {
    return path.startsWith(`${folder}/`);
}
/** What is wrong with the set of models at head as a whole. */
function headProblems(input) {
    const problems = [];
    const byName = new Map();
    for (const { folder, name } of input.head) {
        const file = `${folder}/${_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h}`;
        const outer = input.head.find((other) => isInside(folder, other.folder));
        if (outer !== undefined) {
            const message = `This model lies inside the model ${outer.folder}: move it to a folder of its own.`;
            problems.push({ code: 'nested_model', message, file });
        }
        if (name === null)
            continue;
        const twin = byName.get(name);
        if (twin !== undefined) {
            const message = `The name \`${name}\` already belongs to the model in ${twin}.`;
            problems.push({ code: 'duplicate_model', message, file, pointer: '/name' });
        }
        byName.set(name, folder);
    }
    return problems;
}
/** Changed paths that the configuration governs and no manifest answers for. */
function ungovernedPaths(changed, input) {
    const present = new Set(input.headPaths);
    const isOrphaned = (path) => {
        if (present.has(path))
            return true;
        // Deleting the manifest alone would leave the model's files without anybody to answer for them.
        if (!path.endsWith(`/${_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h}`))
            return false;
        const folder = path.slice(0, -_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h.length - 1);
        return input.headPaths.some((other) => isInside(other, folder));
    };
    return changed
        .filter((path) => isGovernedPath(path, input.config))
        .filter((path) => !input.head.some((model) => isInside(path, model.folder)) && isOrphaned(path))
        .map((path) => {
        const message = `\`${path}\` lies in a governed place, and no folder above it has a ${_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h}.`;
        return { code: 'no_manifest', message, file: path };
    });
}
/** Whether a path, or a folder above it, matches `models`. */
function isGovernedPath(path, config) {
    const parts = path.split('/');
    return config.models.some((glob) => parts.some((_, index) => index > 0 && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(parts.slice(0, index + 1).join('/'), glob)));
}


/***/ }),

/***/ 28367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   M2: () => (/* binding */ waiverBar),
/* harmony export */   S_: () => (/* binding */ waiverTargetProblems),
/* harmony export */   XJ: () => (/* binding */ commonBar),
/* harmony export */   r_: () => (/* binding */ barWords)
/* harmony export */ });
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18427);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21088);


/** Whether one policy lets a check be waived at all, by whomever. Null: it does. */
function waiverBar({ policy }, check) {
    const found = policy.checks.find(({ id }) => id === check);
    if (found === undefined)
        return 'unknown_check';
    if (found.level === 'advisory' || found.level === 'shadow')
        return 'waiver_never_needed';
    if (policy.waivers === undefined)
        return 'waivers_not_allowed';
    return policy.waivers.forbidden_for?.includes(check) === true ? 'waiver_forbidden' : null;
}
/** Of several policies the one that comes nearest to letting it be waived says why it is not. */
const NEAREST = [
    'waiver_forbidden',
    'waivers_not_allowed',
    'waiver_never_needed',
    'unknown_check',
];
/** Why none of these policies lets a check be waived; null where one does. */
function commonBar(policies, check) {
    const bars = policies.map((policy) => waiverBar(policy, check));
    if (bars.includes(null))
        return null;
    return NEAREST.find((bar) => bars.includes(bar)) ?? 'unknown_check';
}
function barWords(bar, check, policies) {
    const ids = policies.map(({ policy }) => policy.metadata.id).join(', ');
    switch (bar) {
        case 'unknown_check':
            return `No policy that applies to the model (${ids === '' ? 'none' : ids}) has a check \`${check}\`.`;
        case 'waivers_not_allowed':
            return `The policy has no \`waivers\` block, so \`${check}\` cannot be waived (${ids}).`;
        case 'waiver_forbidden':
            return `\`${check}\` is in \`waivers.forbidden_for\` of the policy: it cannot be waived.`;
        case 'waiver_never_needed':
            return `\`${check}\` never blocks (it is advisory or shadow), so there is nothing to waive.`;
    }
}
/** The policies that apply to the model that a waiver names. */
function policiesOf(name, models, policies) {
    const model = models.find((one) => one.name === name);
    if (model === undefined || model.tier === null || model.kind === null)
        return [];
    const { folder, tier, kind } = model;
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPolicies */ .zw)(policies, { folder, tier, kind }).policies;
}
/** What a waiver names must be there, and the policy must let it be waived. Says nothing of days, nor of approvals. */
function waiverTargetProblems(waivers, models, policies) {
    return waivers.flatMap(({ waiver, document }) => {
        const names = models.flatMap(({ name }) => name ?? []);
        if (!names.includes(waiver.model)) {
            const message = `There is no governed model \`${waiver.model}\`.`;
            return [document.problem('unknown_model', message, '/model', (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(waiver.model, names))];
        }
        const applying = policiesOf(waiver.model, models, policies);
        const bar = commonBar(applying, waiver.check);
        if (bar === null)
            return [];
        const ids = applying.flatMap(({ policy }) => policy.checks.map(({ id }) => id));
        const near = bar === 'unknown_check' ? (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(waiver.check, ids) : undefined;
        return [document.problem(bar, barWords(bar, waiver.check, applying), '/check', near)];
    });
}


/***/ }),

/***/ 35685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes as UTF-8 text. Bytes that are not UTF-8 are a problem: replacing them would change what is judged. */
function decodeText(bytes, file) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
    }
    catch {
        const message = 'The file is not UTF-8 text: save it as UTF-8.';
        return { text: undefined, problems: [{ code: 'not_utf8', message, file, line: 1, column: 1 }] };
    }
}


/***/ })

};
