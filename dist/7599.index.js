export const id = 7599;
export const ids = [7599,1790,3842];
export const modules = {

/***/ 23842:
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
        const { auditTrail, drills, releases, waivers } = input;
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
    #inputs({ input, base, head, largeFiles }, { config }, notKept) {
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
            ...(this.#waivers !== null && { waivers: this.#waivers }),
            ...(largeFiles.notes.length > 0 && { large_objects: largeFiles.notes }),
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

/***/ 62840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qC: () => (/* binding */ LARGEST_EVIDENCE_FILE_BYTES),
  g7: () => (/* binding */ decodeText),
  c_: () => (/* binding */ readContent)
});

// UNUSED EXPORTS: hasFrontMatter

// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(56242);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/text/toml.js


/** Parses TOML 1.0. Dates are texts; NaN and infinities, which TOML allows, are problems and no values. Never throws. */
function parseToml(text, file, limits = text_document/* DEFAULT_LIMITS */.dR) {
    const failed = (problem) => new text_document/* TextDocument */.V3(file, text, undefined, [{ ...problem, file }], new Map());
    if (text.length > limits.maxLength)
        return failed({ code: 'too_large', message: `The text is longer than ${limits.maxLength} characters.` });
    let parsed;
    try {
        parsed = (0,dist/* parse */.qg)(text, { maxDepth: limits.maxDepth });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return failed({ code: 'invalid_toml', message: 'The text cannot be read as TOML.' });
        const { line, column } = error;
        const message = `Expected TOML: ${error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')}.`;
        return failed({ code: 'invalid_toml', message, line, column });
    }
    const problems = [];
    const value = plain(parsed, '', file, problems);
    return new text_document/* TextDocument */.V3(file, text, value, problems, new Map([['', 0]]));
}
function plain(value, pointer, file, problems) {
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (typeof value === 'number') {
        problems.push({
            code: 'not_finite',
            message: `Expected a finite number, found ${value}.`,
            file,
            pointer,
        });
        return null;
    }
    if (Array.isArray(value))
        return value.map((item, index) => plain(item, `${pointer}/${index}`, file, problems));
    if (typeof value !== 'object' || value === null)
        throw new Error(`smol-toml gave a ${typeof value}.`);
    const entries = [];
    for (const [key, item] of Object.entries(value)) {
        const below = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        if (text_document/* FORBIDDEN_KEYS */.p5.has(key))
            problems.push({
                code: 'forbidden_key',
                message: `The key \`${key}\` is not allowed.`,
                file,
                pointer: below,
            });
        else
            entries.push([key, plain(item, below, file, problems)]);
    }
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/evidence/csv-table.js
var csv_table = __webpack_require__(32272);
// EXTERNAL MODULE: ./lib/evidence/readers/junit-xml.js
var junit_xml = __webpack_require__(82334);
;// CONCATENATED MODULE: ./lib/evidence/content.js






/** Bytes beyond this are no evidence file that people or tools write; predictions are read elsewhere, streaming. */
const LARGEST_EVIDENCE_FILE_BYTES = text_document/* DEFAULT_LIMITS */.dR.maxLength;
/** A section of an INI file, or a template: brackets that start no JSON. */
const OTHER_BRACKETS = /^\s*(?:\[[A-Za-z][^\]"{}]*\]\s*\r?\n|\{[{%])/;
/** Two lines that each hold one object. */
const NDJSON = /^\{.*\}[ \t]*\r?\n\{.*\}[ \t]*(?:\r?\n|$)/;
/** Sorts bytes by what they hold. The path is for messages only. Never throws. */
function readContent(file) {
    if (file.bytes.length > LARGEST_EVIDENCE_FILE_BYTES) {
        const message = `The file has ${file.bytes.length} bytes; evidence files of at most ${LARGEST_EVIDENCE_FILE_BYTES} bytes are read.`;
        return { kind: 'too_large', problem: { code: 'too_large', message, file: file.path } };
    }
    const text = decodeText(file.bytes);
    if (text === null)
        return { kind: 'binary' };
    if (text.trim() === '')
        return { kind: 'empty' };
    if (/^\s*[[{]/.test(text) && !OTHER_BRACKETS.test(text))
        return { kind: 'json', document: (0,json/* parseJson */.q)(asList(text), file.path) };
    if ((0,junit_xml/* isJunitXml */.Q$)(text))
        return { kind: 'xml', text };
    if (hasFrontMatter(text))
        return { kind: 'markdown', text };
    return readLoose(text, file.path);
}
/** Objects of one line each (NDJSON) as one list, each still on its line; any other text as it is. */
function asList(text) {
    if (!NDJSON.test(text))
        return text;
    const lines = text.trimEnd().split(/\r?\n/);
    return lines.every((line) => /^\{.*\}[ \t]*$/.test(line)) ? `[${lines.join(',\n')}]` : text;
}
/** UTF-8 without NUL, its byte order mark removed; null for anything else. */
function decodeText(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}
/** A block between two `---` lines with text after it, as the Hugging Face hub reads it (CRLF allowed). */
function hasFrontMatter(text) {
    return /^\s*---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.test(text);
}
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/;
/** A table's head, or a key with its value. What then is no TOML is something else, such as an INI file. */
const TOML_LINE = /^\s*(?:\[\[?[\w."' -]+\]?\]|[\w."'-]+[ \t]*=)/;
const YAML_KEY = /^(?:- +)?["']?[\w./-]+["']?[ \t]*:(?:[ \t\r\n]|$)/;
function readLoose(text, path) {
    const first = text.split('\n').find((line) => line.trim() !== '' && !/^\s*#|^---\s*$/.test(line)) ?? '';
    if (YAML_KEY.test(first)) {
        const document = (0,yaml/* parseYaml */.h)(text, path);
        if (isStructure(document.value) || looksLikeYaml(text))
            return { kind: 'yaml', document };
        return isMarkdown(text) ? { kind: 'markdown', text } : { kind: 'text', text };
    }
    if (TOML_LINE.test(first)) {
        const document = parseToml(text, path);
        if (document.value !== undefined)
            return { kind: 'toml', document };
    }
    if (isMarkdown(text))
        return { kind: 'markdown', text };
    const table = (0,csv_table/* parseCsvTable */.o)(text);
    return table === null ? { kind: 'text', text } : { kind: 'csv', table };
}
/** Most headings stand alone between empty lines; the comments of source code and ignore files do not. */
function isMarkdown(text) {
    const lines = text.split(/\r?\n/);
    const headings = lines.flatMap((line, index) => (HEADING.test(line) ? [index] : []));
    const isEmpty = (index) => (lines[index] ?? '').trim() === '';
    const alone = headings.filter((index) => isEmpty(index - 1) && isEmpty(index + 1));
    return headings.length > 0 && alone.length * 2 >= headings.length;
}
function isStructure(value) {
    return typeof value === 'object' && value !== null;
}
/** Most lines that are not comments are `key: value` or list items. */
function looksLikeYaml(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    const keyed = lines.filter((line) => YAML_KEY.test(line.trim()) || /^\s*- /.test(line));
    return keyed.length * 2 > lines.length;
}


/***/ }),

/***/ 32272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cellNumber),
/* harmony export */   o: () => (/* binding */ parseCsvTable)
/* harmony export */ });
/**
 * Reads RFC 4180 text with a header of at least two different names and at least one row, every row as long as the
 * header; null for anything else (a half-quoted cell, uneven rows).
 */
function parseCsvTable(text) {
    const rows = [];
    const lines = [];
    const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
    let row = [];
    let line = 1;
    let start = 1;
    while (cell.lastIndex < text.length || row.length > 0) {
        const match = cell.exec(text);
        if (match === null)
            return null;
        const [, raw = '', end = ''] = match;
        row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
        line += raw.split('\n').length - 1;
        if (end === ',')
            continue;
        if (row.length > 1 || row[0] !== '') {
            rows.push(row);
            lines.push(start);
        }
        row = [];
        if (end === '')
            break;
        line += 1;
        start = line;
    }
    const [header, ...body] = rows;
    if (header === undefined ||
        header.length < 2 ||
        new Set(header).size !== header.length ||
        body.length === 0)
        return null;
    if (header.includes('') || body.some((cells) => cells.length !== header.length))
        return null;
    return { header: header.map((name) => name.trim()), rows: body, lines: lines.slice(1) };
}
/** The finite number a cell holds, or null. JSON's grammar, so that `0,9`, `1_000`, `010` and words are no numbers. */
function cellNumber(cell) {
    const trimmed = cell.trim();
    if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(trimmed))
        return null;
    const value = Number(trimmed);
    const isExact = Number.isSafeInteger(value) || !/^-?[0-9]+$/.test(trimmed);
    return Number.isFinite(value) && isExact ? value : null;
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ acrossGroups),
/* harmony export */   iz: () => (/* binding */ emptyReading),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/** A record of which only the named parts are known; the others are null. */
function measured(known) {
    return {
        metric: null,
        rows: null,
        positives: null,
        column: null,
        fold: null,
        trust: null,
        dataset: null,
        slice: null,
        statistic: null,
        verdict: null,
        threshold: null,
        ...known,
        raw_metric: known.raw_metric === '' ? '(root)' : known.raw_metric,
    };
}
/** The slice of a number taken across all groups of one protected attribute. */
function acrossGroups(attribute) {
    return { [attribute]: '*' };
}
/** A reading that holds nothing to judge. */
function emptyReading(format, problems) {
    return { format, toolVersion: null, records: [], facts: {}, problems };
}


/***/ }),

/***/ 76566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ firstPathFault),
/* harmony export */   a9: () => (/* binding */ pathFault)
/* harmony export */ });
/* unused harmony exports folded, pathProblem */
const LONGEST_PATH_BYTES = 4096;
const LONGEST_NAME_BYTES = 255;
/** Names that mean a device on Windows, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/**
 * Why a path may not be used as a relative path inside a repository or an archive; null when it may.
 * Refused: empty, absolute, `..` and `.` parts, backslash, control characters, a drive letter, parts that end in a dot or
 * a space, device names, `.git`, too long, not valid Unicode.
 */
function pathFault(path) {
    if (path === '')
        return 'the name is empty';
    if (/\p{Surrogate}|\uFFFD/u.test(path))
        return 'the name is not valid Unicode';
    if (hasControlCharacter(path))
        return 'the name holds a control character';
    if (path.includes('\\'))
        return 'the name holds a backslash';
    if (path.startsWith('/'))
        return 'the path is absolute';
    if (/^[A-Za-z]:/.test(path))
        return 'the path starts with a drive letter';
    if (Buffer.byteLength(path) > LONGEST_PATH_BYTES)
        return `the path is longer than ${LONGEST_PATH_BYTES} bytes`;
    for (const part of path.split('/')) {
        const fault = partFault(part);
        if (fault !== null)
            return fault;
    }
    return null;
}
function partFault(part) {
    if (part === '')
        return 'the path has an empty part';
    if (part === '..')
        return 'the path climbs out of its folder (`..`)';
    if (part === '.')
        return 'the path has a `.` part';
    if (/[. ]$/.test(part))
        return 'a part of the path ends in a dot or a space';
    if (DEVICE_NAME.test(part))
        return 'a part of the path is a device name';
    if (folded(part) === '.git')
        return 'the path enters `.git`';
    if (Buffer.byteLength(part) > LONGEST_NAME_BYTES)
        return `a name is longer than ${LONGEST_NAME_BYTES} bytes`;
    return null;
}
function hasControlCharacter(path) {
    for (let index = 0; index < path.length; index += 1) {
        const code = path.charCodeAt(index);
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return true;
    }
    return false;
}
/** The form in which two names are one file on a system that ignores case and Unicode composition. */
function folded(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/**
 * The first fault among the paths of one tree: a path that may not be used, two that differ only by case or Unicode
 * composition, one listed twice, or one that is both a file and a folder. Null when there is none.
 */
function firstPathFault(paths) {
    const files = new Map();
    const folders = new Map();
    for (const path of paths) {
        const reason = pathFault(path);
        if (reason !== null)
            return { path, reason };
        const key = folded(path);
        const twin = files.get(key);
        if (twin === path)
            return { path, reason: 'the name appears twice' };
        if (twin !== undefined)
            return { path, reason: `the name differs from \`${twin}\` only by case or accents` };
        files.set(key, path);
        for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
            folders.set(key.slice(0, end), path);
        }
    }
    for (const [key, path] of files) {
        if (folders.has(key))
            return { path, reason: 'the name is both a file and a folder' };
    }
    return null;
}
/** The fault of a path as a problem of the file that lists it. */
function pathProblem(file, fault) {
    return {
        code: 'unsafe_path',
        message: `The path ${JSON.stringify(fault.path)} is refused: ${fault.reason}.`,
        file,
    };
}


/***/ }),

/***/ 82334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ isJunitXml),
/* harmony export */   kh: () => (/* binding */ readJunitXml)
/* harmony export */ });
/* unused harmony export JUNIT_XML */
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20334);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);


const JUNIT_XML = 'junit-xml';
/** A comment ends with its first `-->`: were it allowed to hold another, a row of comments could be taken apart in too many ways. */
const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,4096}-->\s*)*<testsuites?[\s>/]/;
const COUNTED = ['tests', 'failures', 'errors', 'skipped'];
const COUNTED_AS = {
    fail: 'failures',
    error: 'errors',
    skipped: 'skipped',
};
const MOST_TESTS = 100_000;
/** Text whose root element is that of a JUnit report. */
function isJunitXml(text) {
    return ROOT.test(text);
}
/**
 * Reads a JUnit report, all suites together: one test for each `testcase`. What a suite counts must be what it holds, or a
 * part of the file is missing. Entities that a document declares itself are refused by the parser.
 */
function readJunitXml(text, file) {
    let root;
    try {
        root = (0,_rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.parseXml)(text, { includeOffsets: true }).root;
    }
    catch (error) {
        // A syntax error, or more nested elements than the stack holds.
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(JUNIT_XML, [{ code: 'invalid_xml', message: `Expected XML: ${why}`, file }]);
    }
    if (root === null)
        throw new Error('parse-xml gave a document without a root element.');
    const lines = new Lines(text);
    const { suites, tests, counts } = new Walk(root);
    const problems = suites.flatMap((suite) => countProblems(suite, lines, file));
    if (tests.length > MOST_TESTS) {
        const message = `Expected at most ${MOST_TESTS} tests, found ${tests.length}.`;
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(JUNIT_XML, [{ code: 'too_many_tests', message, file }]);
    }
    if (!tests.some(({ outcome }) => outcome !== 'skipped')) {
        const message = tests.length === 0
            ? 'Expected at least one test, found none.'
            : `Expected at least one test that ran; all ${tests.length} were skipped.`;
        problems.push({ code: 'no_tests', message, file, pointer: 'line 1', line: 1 });
    }
    const { name, timestamp } = suites[0]?.element.attributes ?? {};
    const identity = { ...(name && { name }), ...(timestamp && { created: timestamp }) };
    return {
        format: JUNIT_XML,
        toolVersion: null,
        records: COUNTED.map((key) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ raw_metric: key, value: counts[key], pointer: `line ${lines.of(root)}` })),
        facts: { ...(tests.length > 0 && { tests }), ...(Object.keys(identity).length > 0 && { identity }) },
        problems,
    };
}
/** Every test in the order of the document, and every suite with what it holds. One walk, however deep suites are nested. */
class Walk {
    tests = [];
    suites = [];
    #counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    constructor(root) {
        const left = [root];
        for (let next = left.pop(); next !== undefined; next = left.pop()) {
            if (!(next instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement))
                this.#close(next);
            else if (next.name === 'testcase')
                this.#add(caseOf(next));
            else {
                if (next.name === 'testsuite')
                    left.push(this.#open(next));
                for (const child of elements(next.children).reverse())
                    left.push(child);
            }
        }
    }
    #open(element) {
        const before = { ...this.#counts };
        return { index: this.suites.push({ element, counts: before }) - 1, element, before };
    }
    #close({ index, element, before }) {
        this.suites[index] = { element, counts: difference(this.#counts, before) };
    }
    #add(result) {
        this.tests.push(result);
        this.#counts.tests += 1;
        const key = COUNTED_AS[result.outcome];
        if (key !== undefined)
            this.#counts[key] += 1;
    }
    get counts() {
        return this.#counts;
    }
}
function difference(after, before) {
    return {
        tests: after.tests - before.tests,
        failures: after.failures - before.failures,
        errors: after.errors - before.errors,
        skipped: after.skipped - before.skipped,
    };
}
function elements(nodes) {
    return nodes.filter((node) => node instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement);
}
function caseOf(element) {
    const { classname, name } = element.attributes;
    const parts = [classname, name].filter((part) => part !== undefined && part !== '');
    return { name: parts.length === 0 ? '(unnamed)' : parts.join('.'), outcome: caseOutcome(element) };
}
/** pytest writes a second element where a test failed and its tear-down broke: the worst counts. */
function caseOutcome(element) {
    const names = new Set(elements(element.children).map(({ name }) => name));
    if (names.has('error'))
        return 'error';
    if (names.has('failure'))
        return 'fail';
    return names.has('skipped') ? 'skipped' : 'pass';
}
function countProblems({ element, counts }, lines, file) {
    return COUNTED.flatMap((key) => {
        const said = element.attributes[key];
        if (said === undefined || said === String(counts[key]))
            return [];
        const line = lines.of(element);
        const message = `The suite ${JSON.stringify((element.attributes.name ?? '').slice(0, 200))} says ${key}="${said.slice(0, 20)}", and holds ${counts[key]}: a part of it is missing.`;
        return [{ code: 'counts_differ', message, file, pointer: `line ${line}`, line }];
    });
}
/** Line numbers of elements, counted once from start to end. */
class Lines {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    of({ start }) {
        let [low, high] = [0, this.#starts.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ madeBundle),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   SX: () => (/* binding */ corrections),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   ci: () => (/* binding */ modelNames),
/* harmony export */   eD: () => (/* binding */ parseDayStart),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qt: () => (/* binding */ settledDeployments)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/** What an entry of a known type says; its shape was checked when the ledger was verified. Undefined for another type. */
function detailOf(entry, type) {
    return entry.type === type ? entry.decision : undefined;
}
/** The bundle that an entry records; undefined where it records none, as where one was refused. */
function madeBundle(entry) {
    const detail = detailOf(entry, 'bundle');
    return detail === undefined || 'refusal' in detail ? undefined : detail;
}
/** The entries that a later one calls wrong, each with the number of the first that does. */
function corrections(entries) {
    const found = new Map();
    for (const entry of entries) {
        const of = detailOf(entry, 'correction')?.of;
        if (of !== undefined && !found.has(of))
            found.set(of, entry.seq);
    }
    return found;
}
/** First millisecond of a day in UTC, or undefined when there is no such date. */
function parseDayStart(day) {
    return (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${day}T00:00:00Z`);
}
/** The entries that the filter names, in order. The whole ledger is needed: it says who bore which login and which folder which name. */
function selectEntries(entries, filter) {
    const { model, person, pull, type, environment } = filter;
    const from = filter.from === undefined ? undefined : parseDayStart(filter.from);
    const to = filter.to === undefined ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDayEnd */ .ru)(filter.to);
    const names = model === undefined ? undefined : namesOfModel(modelNames(entries), model);
    const who = person === undefined ? undefined : personOf(entries, person);
    return entries.filter((entry) => {
        const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(entry.at);
        return ((type === undefined || entry.type === type) &&
            (pull === undefined || pullOf(entry) === pull) &&
            (environment === undefined || environmentOf(entry) === environment) &&
            (names === undefined || modelsOf(entry).some((name) => names.has(name))) &&
            (who === undefined || concerns(entry, who)) &&
            (filter.from === undefined || isAtLeast(at, from)) &&
            (filter.to === undefined || isAtLeast(to, at)));
    });
}
/** A release is made after its pull request, and names it, as does the refusal of a bundle. */
function pullOf(entry) {
    const bundle = detailOf(entry, 'bundle');
    const named = bundle !== undefined && 'refusal' in bundle ? bundle : detailOf(entry, 'release');
    return entry.pull_request?.number ?? named?.pull_request;
}
/** The environment that an entry is about; undefined where it is about none. */
function environmentOf(entry) {
    const detail = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
    return detail?.environment;
}
/** A bound or a time that cannot be read selects nothing. */
function isAtLeast(later, earlier) {
    return later !== undefined && earlier !== undefined && later >= earlier;
}
function modelNames(entries) {
    const names = new Map();
    for (const entry of entries) {
        for (const model of detailOf(entry, 'evaluation')?.models ?? []) {
            const known = names.get(model.path) ?? new Set();
            names.set(model.path, known.add(model.name));
        }
    }
    return names;
}
/**
 * What an entry may call a model that somebody calls `asked`: the word itself, every folder whose manifest bore it, and the
 * names that the manifest in that folder bore, since a refused deployment may know no more.
 */
function namesOfModel(names, asked) {
    const folders = [...names].filter(([, known]) => known.has(asked)).map(([folder]) => folder);
    const folder = asked.replace(/\/+$/, '');
    return new Set([folder, ...folders, ...(names.get(folder) ?? [])]);
}
/**
 * Folders of the models that an entry is about; `.arbiter` for the change to what governs. Sorted, each once. A bundle or a
 * deployment without a subject has the name of its model only.
 */
function modelsOf(entry) {
    const named = (detailOf(entry, 'bundle') ?? detailOf(entry, 'deployment'))?.model;
    if (typeof named === 'string' && entry.subjects.length === 0)
        return [named];
    const detail = detailOf(entry, 'approval') ?? detailOf(entry, 'override');
    return [
        ...new Set([
            ...entry.subjects.map(({ name }) => name),
            ...(detailOf(entry, 'evaluation')?.models.map(({ path }) => path) ?? []),
            ...(detail === undefined ? [] : [detail.model]),
        ]),
    ].sort();
}
/** By id, every login the account had; by login, every account that had it, and all its logins. */
function personOf(entries, asked) {
    const actors = entries.flatMap(actorsOf);
    const isId = /^[0-9]{1,15}$/.test(asked);
    // A login may consist of digits: then both readings are shown rather than one hidden.
    const ids = new Set([
        ...(isId ? [Number(asked)] : []),
        ...actors.filter(({ login }) => fold(login) === fold(asked)).map(({ id }) => id),
    ]);
    const logins = actors.filter(({ id }) => ids.has(id)).map(({ login }) => fold(login));
    return { ids, logins: new Set([fold(asked), ...logins]) };
}
function actorsOf(entry) {
    return [entry.actor, entry.pull_request?.author ?? null].filter((actor) => actor !== null);
}
function concerns(entry, { ids, logins }) {
    return (actorsOf(entry).some(({ id }) => ids.has(id)) ||
        idsIn(entry).some((id) => id !== null && id !== undefined && ids.has(id)) ||
        loginsIn(entry).some((login) => logins.has(fold(login))));
}
/** Numeric ids that the decision itself names. */
function idsIn(entry) {
    return [
        detailOf(entry, 'evaluation')?.pusher,
        detailOf(entry, 'observation')?.user,
        detailOf(entry, 'dismissal')?.user,
    ];
}
/** Logins that the decision itself names, without an id. */
function loginsIn(entry) {
    const delegation = detailOf(entry, 'delegation');
    const platform = detailOf(entry, 'platform_log');
    return [
        ...(delegation === undefined ? [] : [delegation.from, delegation.to]),
        ...(detailOf(entry, 'alert')?.people ?? []),
        ...[platform?.actor, platform?.user].filter((login) => typeof login === 'string'),
    ];
}
function fold(login) {
    return login.toLowerCase();
}
/** GitHub's ids of the deployments whose end the entries have, whatever was done by them. */
function settledDeployments(entries) {
    const made = ['deployment', 'rollback', 'drill'].flatMap((type) => entries.map((entry) => detailOf(entry, type)?.deployment_id ?? null));
    return new Set(made.filter((id) => id !== null));
}


/***/ })

};
