export const id = 1619;
export const ids = [1619,3842];
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

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  largeFilesOfBundle: () => (/* binding */ largeFilesOfBundle),
  localLargeFiles: () => (/* binding */ localLargeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/dvc-folder.js
var dvc_folder = __webpack_require__(20223);
// EXTERNAL MODULE: ./lib/release/bundle-content.js
var bundle_content = __webpack_require__(72113);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
;// CONCATENATED MODULE: ./lib/release/bundle-large-file.js

/** Holds what was read of a file that a bundle keeps by digest to that digest. Null: it is the file that was approved. */
function largeFileFault({ path, size, sha256, location }, answer) {
    const where = `${(0,bundle_refusal/* shownPath */.pS)(path)} from ${(0,bundle_refusal/* shownPath */.pS)(location)}`;
    switch (answer.state) {
        case 'missing':
            return {
                code: 'not_retrievable',
                message: `${where} is gone: its store does not have it. Push it again.`,
            };
        case 'not_followed':
            return { code: 'not_retrievable', message: `${where} cannot be fetched: ${answer.reason}.` };
        case 'longer':
            return differs('size', `${where} has more than ${size} bytes; the manifest says ${size}.`);
        case 'read':
            if (answer.size !== size)
                return differs('size', `${where} has ${answer.size} bytes; the manifest says ${size}.`);
            return answer.sha256 === sha256
                ? null
                : differs('digest', `${where} has the SHA-256 ${answer.sha256}; the manifest says ${sha256}.`);
    }
}
function differs(what, message) {
    return { code: `${what}_differs`, message };
}

// EXTERNAL MODULE: ./lib/evaluation/dvc-lists.js
var dvc_lists = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/evaluation/bundled-large-files.js




/**
 * Reads every file that a bundle keeps by digest to its last byte, by the pointer that was approved with it. The digest in
 * the manifest decides; the pointer only says where to look. Null: all are there and are what was approved.
 */
async function readLargeFiles({ manifest, documents }, reading) {
    if (manifest.large.length === 0)
        return null;
    const { content } = (0,bundle_content/* bundleSubject */.bs)(documents.get('subject.json') ?? new Uint8Array());
    const seen = new Set();
    for (const file of manifest.large) {
        if (seen.has(file.sha256))
            continue;
        seen.add(file.sha256);
        const fault = largeFileFault(file, await answerFor(file, content, reading));
        if (fault !== null)
            return fault;
    }
    return null;
}
async function answerFor(file, content, reading) {
    const { path, size, sha256 } = file;
    const isIt = (object) => object.sha256 === sha256 && (path === bundle_content/* MODEL */.A2 + object.path || !path.startsWith(bundle_content/* MODEL */.A2));
    const pointer = content.find(({ objects = [] }) => objects.some(isIt));
    const object = pointer?.objects?.find(isIt);
    if (pointer === undefined || object === undefined)
        return notFollowed('no pointer in the bundle names it');
    const common = {
        size,
        keepUpTo: 0,
        onlySha256: true,
        ...(reading.into !== undefined && { into: () => reading.into?.(sha256) }),
    };
    // A pointer of Git LFS lies where its object belongs; one of DVC lies beside it.
    if (pointer.path === object.path)
        return one(reading.store, { ...common, tool: 'lfs', digest: sha256, project: null, remote: null });
    const source = {
        tool: 'dvc',
        project: reading.project?.(pointer.path) ?? '',
        remote: file.location,
    };
    const found = await recordedMd5(pointer.path, object.path, source, reading);
    return typeof found === 'string' ? one(reading.store, { ...common, ...source, digest: found }) : found;
}
/** The MD5 by which DVC names an output: in its own file, or in the list of a folder that is an object itself. */
async function recordedMd5(file, path, source, { store, pointers }) {
    const bytes = pointers.get(bundle_content/* POINTERS */.N$ + file);
    if (bytes === undefined)
        return notFollowed(`its pointer ${file} is not in the bundle`);
    const read = { path: file, mode: '100644', bytes, sha256: '', trust: 'committed', source: '' };
    const { outputs } = (0,dvc_lists/* readDvcList */.q)(read);
    for (const { path: output, recorded } of outputs) {
        if (output === null || recorded.algorithm !== 'md5')
            continue;
        if (output === path)
            return recorded.digest;
        if (!recorded.digest.endsWith('.dir') || !path.startsWith(`${output}/`))
            continue;
        const wanted = { ...source, digest: recorded.digest, size: null, keepUpTo: dvc_folder/* LARGEST_FOLDER_LIST_BYTES */.Vo };
        const answer = await one(store, wanted);
        if (answer.state !== 'read')
            return answer;
        const listed = answer.bytes === null ? undefined : (0,dvc_folder/* readDvcFolder */.w3)(answer.bytes);
        const found = listed?.find((entry) => `${output}/${entry.path}` === path);
        if (found !== undefined)
            return found.md5;
    }
    return notFollowed(`its pointer ${file} does not name it`);
}
async function one(store, wanted) {
    const [answer] = await store.read([wanted]);
    return answer ?? notFollowed('its store gives no answer');
}
function notFollowed(reason) {
    return { state: 'not_followed', reason };
}

// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/git/local-large-files.js
var local_large_files = __webpack_require__(53927);
// EXTERNAL MODULE: ./lib/git/repository.js + 2 modules
var git_repository = __webpack_require__(69414);
// EXTERNAL MODULE: ./lib/model/dvc-remote.js
var dvc_remote = __webpack_require__(85333);
// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/commands/bundle-objects.js
var bundle_objects = __webpack_require__(21945);
;// CONCATENATED MODULE: ./lib/commands/bundle-large-files.js











/**
 * Reads what a bundle keeps by digest from where it lies, all of it. `isKept`: the bytes stay beside the bundle.
 * @throws UserError where the store cannot be asked: then nothing is known
 */
async function largeFilesOfBundle({ path, bundle }, store, options) {
    if (bundle.manifest.large.length === 0)
        return { fault: null, folder: null };
    // Only now are pointers worth holding: most bundles have none that are needed.
    const keep = (name) => name.startsWith(bundle_content/* POINTERS */.N$);
    const { documents } = await (0,bundle_file/* readBundleFile */.zi)(path, { sha256: bundle.sha256, keep });
    const { project } = options;
    const folder = options.isKept ? `${path}.large` : null;
    if (folder !== null)
        await made(folder);
    const fault = await readLargeFiles(bundle, {
        store,
        pointers: documents,
        ...(project !== undefined && { project }),
        ...(folder !== null && { into: (sha256) => (0,bundle_objects/* sinkTo */.n)((0,external_node_path_.join)(folder, sha256)) }),
    });
    if (fault === null || folder === null)
        return { fault, folder };
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return { fault, folder: null };
}
async function made(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((error) => {
        throw new errors/* UserError */.y(`${folder} cannot be made: ${error.message}.`, [], { cause: error });
    });
}
/** What a clone has of Git LFS and DVC, and how it finds the DVC project of a file. Nothing is downloaded. */
async function localLargeFiles(folder, env) {
    const located = async (...question) => {
        const output = await (0,git/* runGit */.E)(['-C', folder, 'rev-parse', ...question], { gitDir: undefined, env }).catch(() => null);
        return output === null ? null : output.toString('utf8').trim();
    };
    const gitDir = await located('--path-format=absolute', '--git-common-dir');
    if (gitDir === null)
        throw new errors/* UserError */.y(`${folder} is not in a Git repository.`);
    const root = (await located('--path-format=absolute', '--show-toplevel')) ?? folder;
    const repository = new git_repository/* GitRepository */.x({ gitDir, env });
    const entries = await repository.tree((await repository.commit('HEAD')).sha);
    return {
        store: new local_large_files/* LocalLargeFiles */.W({ gitDir, root }),
        project: (path) => (0,dvc_remote/* dvcProject */.r3)(path, entries) ?? '',
    };
}


/***/ }),

/***/ 21945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SpooledObjects),
/* harmony export */   n: () => (/* binding */ sinkTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_bundle_denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57930);
/* harmony import */ var _release_bundle_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8915);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89299);





/**
 * Objects behind pointers, each brought to the disk once and read from there as often as the bundle is built. What is over
 * 100 MB stays where it is: it was digested when it was judged.
 */
class SpooledObjects {
    #folder;
    #store;
    #seen;
    #lfsLocation;
    #spooled = new Set();
    constructor(folder, store, seen, lfsLocation) {
        this.#folder = folder;
        this.#store = store;
        this.#seen = seen;
        this.#lfsLocation = lfsLocation;
    }
    /** `seen` was asked for every object before; `store` brings them. `lfsLocation` names the server of Git LFS. */
    static async create(temporary, store, seen, lfsLocation) {
        return new SpooledObjects(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'arbiter-objects-')), store, seen, lfsLocation);
    }
    async fileOf({ path, size, sha256 }) {
        const pointer = this.#seen.pointerOf(sha256);
        if (pointer === undefined)
            throw missing(path, sha256, 'it was not found when the model was judged again');
        const spool = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, sha256);
        if (size > _release_bundle_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGE_FILE_BYTES */ .Ds) {
            const location = this.#locationOf(pointer);
            return { contents: () => (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChunks */ .T9)(spool), ...(location !== '' && { location }) };
        }
        if (!this.#spooled.has(sha256))
            await this.#bring(path, size, sha256, pointer, spool);
        return { contents: () => (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChunks */ .T9)(spool) };
    }
    #locationOf({ tool, remote, registry }) {
        if (tool === 'lfs')
            return this.#lfsLocation;
        if (registry === undefined)
            return remote ?? '';
        // The page of the version, as MLflow addresses it.
        const { model, version } = registry;
        return `${remote?.replace(/\/+$/, '')}/#/models/${encodeURIComponent(model)}/versions/${version}`;
    }
    /** Takes the files away again. */
    async end() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#folder, { recursive: true, force: true });
    }
    async #bring(path, size, sha256, pointer, spool) {
        const into = () => sinkTo(spool);
        const wanted = { ...pointer, size, keepUpTo: 0, onlySha256: true, into };
        const [answer] = await this.#store.read([wanted]);
        if (answer?.state !== 'read' || answer.sha256 !== sha256)
            throw missing(path, sha256, answer?.state === 'not_followed' ? answer.reason : 'its store gives another, or none');
        this.#spooled.add(sha256);
    }
}
/** Begins the file anew. */
async function sinkTo(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w', 0o600);
    return {
        write: async (bytes) => {
            for (let at = 0; at < bytes.length;)
                at += (await file.write(bytes, at)).bytesWritten;
        },
        end: () => file.close(),
    };
}
function missing(path, sha256, reason) {
    return new _evaluation_bundle_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleDenial */ .M('object_missing', `The object behind the pointer of ${JSON.stringify(path.slice(0, 200))} (sha256 ${sha256}) cannot be had: ${reason}. Push it again.`);
}


/***/ }),

/***/ 57930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BundleDenial)
/* harmony export */ });
/* unused harmony export BUNDLE_DENIAL_CODES */
/** Why a bundle is not made, beside the links of the release gate and the rules of bundles; a closed list. */
const BUNDLE_DENIAL_CODES = (/* unused pure expression or super */ null && ([
    'content_expunged',
    'evidence_missing',
    'approval_not_recorded',
    'object_missing',
    'signature_unreadable',
]));
/** Something that a bundle must hold is not there any more, or cannot be read. Whoever catches it denies. */
class BundleDenial extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleDenial';
        this.code = code;
    }
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

/***/ 53927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LocalLargeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83394);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89892);





const CHUNK = 256 * 1024;
/** Objects that a clone has already: in the store of Git LFS, and in the cache of DVC. Nothing is downloaded. */
class LocalLargeFiles {
    #places;
    constructor(places) {
        this.#places = places;
    }
    async read(wanted) {
        const answers = [];
        for (const object of wanted)
            answers.push(await this.#one(object));
        return answers;
    }
    async #one(wanted) {
        if (wanted.tool === 'mlflow')
            return {
                state: 'not_followed',
                reason: `it is in the registry at ${wanted.remote}, and nothing is downloaded here; the gate reads it`,
            };
        for (const file of this.#files(wanted)) {
            const answer = await readFile(file, wanted);
            if (answer !== null)
                return answer;
        }
        const command = wanted.tool === 'lfs' ? 'git lfs pull' : 'dvc pull';
        return { state: 'not_followed', reason: `its object is not in this clone; get it with \`${command}\`` };
    }
    #files({ tool, digest, project }) {
        const { gitDir, root } = this.#places;
        if (tool === 'dvc')
            return (0,_dvc_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcPlaces */ .G)(digest).map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, project ?? '', '.dvc', 'cache', place));
        return gitDir === null
            ? []
            : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'lfs', 'objects', digest.slice(0, 2), digest.slice(2, 4), digest)];
    }
}
async function readFile(path, wanted) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    try {
        if (!(await file.stat()).isFile())
            return null;
        return await (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .A)(chunksOf(file), wanted);
    }
    finally {
        await file.close();
    }
}
/** One buffer again and again: 2 GB need no more memory than a piece, which is good until the next one is asked for. */
async function* chunksOf(file) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}


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

/***/ 63070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collisionKey),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/**
 * Why a repository path is refused, or undefined. Relative, forward slashes,
 * no empty, `.` or `..` segment, no control character, no drive letter, no segment that Windows would rename. Members of
 * an archive are held to more (src/evidence/path.ts): a repository may have a file called `aux.py`.
 */
function pathProblem(path) {
    if (path === '')
        return 'The path is empty.';
    if (path.includes('\\'))
        return `\`${shown(path)}\` has a backslash: write /.`;
    if (hasControlCharacter(path))
        return `\`${shown(path)}\` has a control character.`;
    if (path.startsWith('/'))
        return `\`${shown(path)}\` is absolute: write it relative to the repository.`;
    if (/^[A-Za-z]:/.test(path))
        return `\`${shown(path)}\` names a drive: write it relative to the repository.`;
    for (const segment of path.split('/')) {
        if (segment === '')
            return `\`${shown(path)}\` has an empty part between slashes.`;
        if (segment === '.' || segment === '..')
            return `\`${shown(path)}\` has a \`${segment}\` part.`;
        if (segment.endsWith('.') || segment.endsWith(' ')) {
            return `\`${shown(path)}\` has a part that ends in a dot or a space.`;
        }
    }
    return undefined;
}
/**
 * Two paths with one key are one file on some file system: Unicode NFC, then case folding. Lowered first, because the
 * capital ẞ has no other capital, and would stay apart from ß, which is SS.
 */
function collisionKey(path) {
    return path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}
function hasControlCharacter(path) {
    for (const char of path) {
        const code = char.codePointAt(0) ?? 0;
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return true;
    }
    return false;
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200)).slice(1, -1);
}


/***/ }),

/***/ 35605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ contentManifest),
/* harmony export */   IF: () => (/* binding */ subjectDigests),
/* harmony export */   Pl: () => (/* binding */ ownEntry)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63070);


const MODE_NOUNS = {
    '120000': 'a symbolic link',
    '160000': 'a submodule',
    '040000': 'a folder',
};
/** The content of a model: regular files only, no two names that some file system would take for one. */
function contentManifest(tree, folder) {
    const problems = [];
    const entries = [];
    const seen = new Map();
    for (const entry of [...tree].sort((a, b) => compareCodeUnits(a.path, b.path))) {
        const twin = seen.get((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(entry.path));
        if (twin !== undefined) {
            const message = `\`${twin}\` and \`${entry.path}\` are one name on some systems: rename one.`;
            problems.push({ code: 'path_collision', message, file: entry.path });
            continue;
        }
        seen.set((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(entry.path), entry.path);
        const accepted = contentEntry(entry);
        if ('code' in accepted)
            problems.push(accepted);
        else
            entries.push(accepted);
    }
    if (tree.length === 0) {
        problems.push({ code: 'no_content', message: 'The model has no files.', file: folder });
    }
    return { entries, digest: problems.length > 0 ? null : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(entries.map(ownEntry)), problems };
}
/** An entry as the commit has it, without the objects that were followed from it. */
function ownEntry({ objects: _, ...own }) {
    return own;
}
function contentEntry(entry) {
    const { path: file, mode, sizeBytes, sha256, objects } = entry;
    const wrongPath = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblem */ .z)(file);
    if (wrongPath !== undefined)
        return { code: 'bad_path', message: wrongPath, file };
    if (mode !== '100644' && mode !== '100755') {
        const noun = MODE_NOUNS[mode] ?? `an entry of mode ${mode}`;
        const message = `\`${file}\` is ${noun}; only regular files can be approved. Commit the file itself.`;
        return { code: mode === '120000' ? 'symbolic_link' : 'not_a_file', message, file };
    }
    if (sha256 === null || !isSha256(sha256))
        return weakDigest(file);
    const weak = objects?.find((object) => !isSha256(object.sha256));
    if (weak !== undefined)
        return weakDigest(weak.path);
    return { path: file, mode, size: sizeBytes, sha256, ...(objects !== undefined && { objects }) };
}
/**
 * The subject digest: sha256 of the canonical JSON of everything that an approval covers. It names no commit, branch or
 * time, so a merge, squash or rebase keeps it; the order in which things were found does not matter.
 */
function subjectDigests(input) {
    const evidence = [...input.evidence]
        .map(({ file, sha256 }) => ({ file, sha256 }))
        .sort((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.sha256, b.sha256));
    const catalog = [...input.catalog].sort((a, b) => compareCodeUnits(a.name, b.name));
    const policies = [...new Set(input.policies)].sort(compareCodeUnits);
    const waivers = [...input.waivers].map((waiver) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(waiver)).sort(compareCodeUnits);
    const problems = [
        ...input.content.problems,
        ...evidence.filter((item) => !isSha256(item.sha256)).map((item) => weakDigest(item.file)),
    ];
    const isEvidenceSound = evidence.every((item) => isSha256(item.sha256));
    const isWhole = input.content.digest !== null && isEvidenceSound && policies.length > 0;
    const { name, version } = input.model;
    const covered = {
        content: input.content.entries,
        evidence,
        catalog,
        policies,
        waivers,
        model: { name, version },
    };
    return {
        subject: isWhole ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(covered) : null,
        content: input.content.digest,
        evidence: isEvidenceSound ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(evidence) : null,
        catalog: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(catalog),
        policy: policies.length > 0 ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(policies) : null,
        preimage: isWhole ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(covered) : null,
        problems,
    };
}
function isSha256(digest) {
    return /^[0-9a-f]{64}$/.test(digest);
}
function weakDigest(file) {
    const message = `\`${file}\` has no SHA-256 digest of 64 lowercase hexadecimal digits.`;
    return { code: 'weak_digest', message, file };
}
function compareCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
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

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict JSON (RFC 8259) with positions. Duplicate keys, prototype keys, numbers that are not finite or not exact
 * integers beyond 2^53, depth, size and count are problems; the function never throws.
 *
 * Python writes bare `NaN` and `Infinity`: each becomes a `not_finite` problem at its pointer and the value null,
 * so that the rest of the file can still be shown.
 */
function parseJson(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    const fail = (code, message, offset = 0) => new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [problemAt(text, file, code, message, offset)], new Map());
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (source.length > limits.maxLength) {
        return fail('too_large', `The file has ${source.length} characters; at most ${limits.maxLength} are read.`);
    }
    if (source.trim() === '')
        return fail('empty', 'The file is empty; JSON was expected.');
    const scan = scanTokens(source, limits.maxDepth);
    if (scan.tooDeep !== undefined) {
        return fail('too_deep', `Nested deeper than ${limits.maxDepth} levels.`, scan.tooDeep);
    }
    let tree;
    try {
        tree = (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(scan.text, { mode: 'json', ranges: true });
    }
    catch (error) {
        const { line, column, offset } = error;
        // A text that ends too early is wrong at its end; the parser gives that no place.
        const at = offset ?? (line === undefined ? source.trimEnd().length : offsetOf(source, line, column ?? 1));
        return fail('invalid_json', `Not valid JSON: ${plainReason(error)}`, at);
    }
    return new Reader(file, source, scan.nonFinite, limits).read(tree.body);
}
const NON_FINITE = /-?(?:Infinity|NaN)/y;
/** One pass over the characters outside strings: depth, and bare non-finite words replaced by `0` of equal length. */
function scanTokens(text, maxDepth) {
    const nonFinite = new Map();
    const parts = [];
    let copied = 0;
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x22) {
            index = endOfString(text, index);
        }
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > maxDepth)
                return { text, nonFinite, tooDeep: index };
        }
        else if (char === 0x5d || char === 0x7d) {
            depth -= 1;
        }
        else if (char === 0x4e || char === 0x49 || char === 0x2d) {
            NON_FINITE.lastIndex = index;
            const word = NON_FINITE.exec(text)?.[0];
            if (word === undefined)
                continue;
            nonFinite.set(index, word);
            parts.push(text.slice(copied, index), '0'.padEnd(word.length));
            index += word.length - 1;
            copied = index + 1;
        }
    }
    return { text: parts.join('') + text.slice(copied), nonFinite, tooDeep: undefined };
}
function endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5c)
            index += 1;
        else if (char === 0x22)
            return index;
    }
    return text.length;
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #lines;
    #file;
    #text;
    #nonFinite;
    #limits;
    #nodes = 0;
    constructor(file, text, nonFinite, limits) {
        this.#file = file;
        this.#text = text;
        this.#nonFinite = nonFinite;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read(body) {
        const value = this.#value(body, '');
        if (this.#nodes > this.#limits.maxNodes) {
            const message = `More than ${this.#limits.maxNodes} values.`;
            return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, undefined, [problemAt(this.#text, this.#file, 'too_many_values', message, 0)], new Map());
        }
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets);
    }
    #value(node, pointer) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = startOf(node);
        this.#offsets.set(pointer, offset);
        switch (node.type) {
            case 'Object':
                return this.#object(node, pointer);
            case 'Array':
                return node.elements.map((element, index) => this.#value(element.value, `${pointer}/${index}`));
            case 'String':
                return node.value;
            case 'Boolean':
                return node.value;
            case 'Null':
                return null;
            case 'Number':
                return this.#number(node.value, offset, pointer);
            default:
                return this.#add('invalid_json', `Not valid JSON: unexpected ${node.type}.`, offset, pointer);
        }
    }
    #number(value, offset, pointer) {
        const word = this.#nonFinite.get(offset);
        if (word !== undefined || !Number.isFinite(value)) {
            const shown = word ?? 'a number too large';
            return this.#add('not_finite', `Expected a finite number, found ${shown}.`, offset, pointer);
        }
        if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(this.#literal(offset))) {
            return this.#add('inexact_integer', 'This whole number is too large to be read exactly.', offset, pointer);
        }
        return value;
    }
    #literal(offset) {
        return /^[-+0-9.eE]*/.exec(this.#text.slice(offset, offset + 400))?.[0] ?? '';
    }
    #object(node, pointer) {
        const result = Object.create(null);
        for (const member of node.members) {
            const key = member.name.type === 'String' ? member.name.value : member.name.name;
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, startOf(member), child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, startOf(member), child);
                result[key] = null;
            }
            else {
                result[key] = this.#value(member.value, child);
            }
        }
        return result;
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
function startOf(node) {
    return node.range?.[0] ?? node.loc.start.offset;
}
function offsetOf(text, line, column) {
    let offset = 0;
    for (let current = 1; current < line; current += 1)
        offset = text.indexOf('\n', offset) + 1;
    return offset + column - 1;
}
function plainReason(error) {
    return error instanceof Error ? error.message.replace(/ ?\(\d+:\d+\)$/, '') : String(error);
}
function problemAt(text, file, code, message, offset) {
    const lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    const { line, column } = lines.position(Math.min(offset, text.length));
    return { code, message, file, line, column, pointer: '', excerpt: lines.line(line) };
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
