export const id = 1689;
export const ids = [1689];
export const modules = {

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

/***/ 29327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe an ES default export; under Node it is the CommonJS export itself.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** Canonical JSON (RFC 8785). Throws for what JSON cannot hold; never called with values not read by our parsers. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('This value has no canonical JSON.');
    return text;
}
/** `sha256:` and the lowercase hex digest of a value's canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${sha256Hex(canonicalJson(value))}`;
}
/** Lowercase hex. Text is hashed as UTF-8. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 14544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ MANIFEST_FILE),
  e: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./lib/policy/metrics.js
var metrics = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/policy/requirements.js
var requirements = __webpack_require__(88384);
;// CONCATENATED MODULE: ./lib/schemas/manifest.js
// Generated by scripts/generate.ts from schemas/manifest.schema.json: change that file, then run `npm run generate`.
const manifestSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "manifest.schema.json", "title": "Manifest", "type": "object", "description": "The manifest of one governed model (models/NAME/model.yml).", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the model, unique in the repository", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "examples": ["fraud-detection"] }, "version": { "type": "string", "description": "Two- or three-part version, in quotes where YAML would read a number", "minLength": 1, "pattern": "^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$" }, "kind": { "enum": ["model", "analysis"], "description": "Kind of asset: a model, or a lighter analysis that stops at insight" }, "tier": { "enum": ["high", "medium", "low"], "description": "Risk tier; lowering it counts only once merged" }, "stage": { "type": "string", "description": "Lifecycle stage; a change of it counts only once merged", "minLength": 1, "examples": ["development", "validation", "production", "retired"] }, "owner": { "type": "string", "description": "Who owns the model and answers for it", "minLength": 1, "examples": ["@acme/fraud"] }, "contact": { "type": "string", "description": "Contact", "minLength": 1 }, "purpose": { "type": "string", "description": "Purpose", "minLength": 1 }, "intended_use": { "type": "string", "description": "Intended use", "minLength": 1 }, "out_of_scope": { "type": "string", "description": "Use that is out of scope", "minLength": 1 }, "business": { "type": "object", "description": "Business KPIs and agreed thresholds", "additionalProperties": false, "properties": { "kpis": { "type": "array", "description": "KPIs", "items": { "type": "object", "description": "KPI", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name", "minLength": 1 }, "metric": { "type": "string", "description": "Metric that measures it", "minLength": 1 }, "threshold": { "description": "Threshold", "anyOf": [{ "type": "number" }, { "type": "string" }] }, "why": { "type": "string", "description": "Why", "minLength": 1 } }, "required": ["name", "threshold"] } }, "kpi_alignment": { "type": "string", "description": "How the model serves the KPIs", "minLength": 1 }, "thresholds": { "type": "object", "description": "Agreed thresholds per metric, which a policy may accept in place of its own limit; a weaker one counts only once merged", "additionalProperties": { "type": "number" }, "examples": [{ "roc_auc": 0.88 }] } } }, "stakeholders": { "type": "array", "description": "Stakeholders", "items": { "type": "string", "description": "Stakeholder", "minLength": 1 } }, "data": { "type": "array", "description": "Data sets used", "items": { "type": "object", "description": "Data used", "additionalProperties": false, "properties": { "dataset": { "type": "string", "description": "Name in the catalog", "minLength": 1 }, "role": { "enum": ["train", "validation", "test", "production", "reference"], "description": "What it is used for" }, "version": { "type": "string", "description": "Version or hash", "minLength": 1 } }, "required": ["dataset", "role"] } }, "features": { "type": "array", "description": "Columns the model reads, as the catalog names them", "items": { "type": "string", "description": "Column", "minLength": 1 }, "uniqueItems": true }, "protected_attributes": { "type": "array", "description": "Protected attributes that fairness is judged by; dropping one counts only once merged", "items": { "type": "string", "description": "Attribute", "minLength": 1 }, "uniqueItems": true, "examples": [["sex", "race"]] }, "favorable_outcome": { "description": "Label that is good for the person concerned; a change of it counts only once merged", "anyOf": [{ "type": "string" }, { "type": "number" }] }, "regulations": { "type": "array", "description": "Applicable regulations", "items": { "type": "string", "description": "Regulation", "minLength": 1 } }, "scalability_plan": { "type": "string", "description": "Scalability plan", "minLength": 1 }, "experiment_summary": { "type": "string", "description": "Experiment summary", "minLength": 1 }, "deployment": { "type": "object", "description": "Deployment", "additionalProperties": false, "properties": { "mode": { "enum": ["batch", "real-time", "hybrid"], "description": "How the model is served" }, "service_level": { "type": "object", "description": "Service levels", "additionalProperties": { "anyOf": [{ "type": "number" }, { "type": "string" }] } }, "scaling": { "description": "Scaling limits: a text for people, or typed limits", "anyOf": [{ "type": "string" }, { "type": "object", "description": "Typed limits, which the targets of an environment apply", "additionalProperties": false, "properties": { "min_replicas": { "type": "integer", "description": "Replicas at least", "minimum": 1, "maximum": 1000000000 }, "max_replicas": { "type": "integer", "description": "Replicas at most", "minimum": 1, "maximum": 1000000000 }, "max_requests_per_second": { "type": "integer", "description": "Requests per second at most", "minimum": 1, "maximum": 1000000000 } }, "required": ["min_replicas", "max_replicas"], "examples": [{ "min_replicas": 2, "max_replicas": 12, "max_requests_per_second": 2000 }] }] }, "endpoint": { "type": "string", "description": "Endpoint: the address or name that the model is served under", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" } }, "required": ["mode"] }, "rollback": { "type": "object", "description": "Rollback", "additionalProperties": false, "properties": { "strategy": { "type": "string", "description": "Strategy", "minLength": 1 }, "target_version": { "type": "string", "description": "Two- or three-part version, in quotes where YAML would read a number", "minLength": 1, "pattern": "^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$" }, "drill": { "type": "string", "description": "Path of the drill record beside the manifest", "minLength": 1 } } }, "rollback_strategy": { "type": "string", "description": "Rollback strategy in words", "minLength": 1 }, "retraining": { "description": "Retraining policy", "anyOf": [{ "type": "string" }, { "type": "object" }] }, "human_override": { "description": "Human override path", "anyOf": [{ "type": "string" }, { "type": "object" }] }, "card": { "type": "string", "description": "Path of the model card beside the manifest", "minLength": 1, "default": "MODEL_CARD.md" }, "dockerfile": { "type": "string", "description": "Path of the Dockerfile beside the manifest", "minLength": 1, "default": "Dockerfile" }, "requirements": { "type": "string", "description": "Path of the dependency list beside the manifest", "minLength": 1, "default": "requirements.txt" }, "run": { "type": "object", "description": "Training run", "additionalProperties": false, "properties": { "tool": { "type": "string", "description": "Tool", "minLength": 1 }, "id": { "type": "string", "description": "Run id", "minLength": 1 } }, "required": ["id"] } }, "required": ["name", "version", "kind", "tier", "stage", "owner", "purpose", "intended_use", "out_of_scope"] };

// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(56242);
// EXTERNAL MODULE: ./lib/model/loaded.js
var loaded = __webpack_require__(44788);
// EXTERNAL MODULE: ./lib/model/path.js
var model_path = __webpack_require__(63070);
;// CONCATENATED MODULE: ./lib/model/manifest.js






/** The file that makes a folder a governed model. */
const MANIFEST_FILE = 'model.yml';
/** Reads `models/NAME/model.yml`. Never throws for a bad text. */
function loadManifest(text, file) {
    return (0,loaded/* loadFile */.Z)(text, file, manifestSchema, (manifest, document) => [
        ...businessProblems(manifest, document),
        ...dataProblems(manifest, document),
        ...fileProblems(manifest, document),
        ...scalingProblems(manifest, document),
    ]);
}
function businessProblems(manifest, document) {
    const problems = [];
    for (const [name, threshold] of Object.entries(manifest.business?.thresholds ?? {})) {
        const pointer = `/business/thresholds/${(0,text_document/* pointerToken */.bQ)(name)}`;
        problems.push(...(0,requirements/* metricNameProblems */.q)(name, pointer, document));
        const metric = (0,metrics/* metricNamed */.SB)(name);
        if (metric === undefined || threshold === undefined)
            continue;
        if (threshold < metric.low || threshold > metric.high) {
            const message = `${name} lies between ${metric.low} and ${metric.high}, found ${threshold}.`;
            problems.push(document.problem('out_of_range', message, pointer));
        }
    }
    const kpis = manifest.business?.kpis ?? [];
    kpis.forEach((kpi, index) => {
        const pointer = `/business/kpis/${index}`;
        if (kpis.findIndex((other) => other.name === kpi.name) !== index) {
            problems.push(document.problem('duplicate_kpi', `The KPI \`${kpi.name}\` appears twice.`, `${pointer}/name`));
        }
    });
    return problems;
}
function dataProblems(manifest, document) {
    const uses = (manifest.data ?? []).map((use) => JSON.stringify([use.dataset, use.role]));
    return uses.flatMap((use, index) => {
        if (uses.indexOf(use) === index)
            return [];
        const message = 'This data set is already listed with the same role.';
        return [document.problem('duplicate_data', message, `/data/${index}`)];
    });
}
function scalingProblems({ deployment }, document) {
    const { scaling } = deployment ?? {};
    if (typeof scaling !== 'object' || scaling.min_replicas <= scaling.max_replicas)
        return [];
    const message = `max_replicas is ${scaling.max_replicas}, which is below min_replicas, ${scaling.min_replicas}.`;
    return [document.problem('scaling_reversed', message, '/deployment/scaling/max_replicas')];
}
/** Files beside the manifest stay beside it. */
function fileProblems(manifest, document) {
    const named = [
        [manifest.card, '/card'],
        [manifest.dockerfile, '/dockerfile'],
        [manifest.requirements, '/requirements'],
        [manifest.rollback?.drill, '/rollback/drill'],
    ];
    return named.flatMap(([path, pointer]) => {
        const reason = path === undefined ? undefined : (0,model_path/* pathProblem */.z)(path);
        return reason === undefined ? [] : [document.problem('bad_path', reason, pointer)];
    });
}


/***/ }),

/***/ 8488:
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
    return (0,loaded/* loadFile */.Z)(text, file, registryPointerSchema, (pointer, document) => [
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

/***/ 46425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ validateRepository),
/* harmony export */   i: () => (/* binding */ duplicatePolicies)
/* harmony export */ });
/* harmony import */ var _attestation_signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64710);
/* harmony import */ var _attestation_signing_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93422);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77674);
/* harmony import */ var _policy_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21088);
/* harmony import */ var _policy_waivable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28367);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18427);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96925);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33890);
/* harmony import */ var _delegations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55184);
/* harmony import */ var _governing_path_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40322);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14544);
/* harmony import */ var _registry_pointer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8488);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52889);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26471);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43288);















const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
const SKIPPED = [
    [/^\.arbiter\/policies\/[^/]+\.test\.yml$/, 'policy tests are not run here'],
    [/^\.arbiter\/(?:README\.md|\.gitkeep)$/, 'not a governing file'],
];
const KNOWN_PLACES = [
    'config.yml',
    'roles.yml',
    'policies',
    'catalog',
    'waivers',
    'delegations.yml',
    'signers.yml',
    'trusted-root.json',
];
/** Validates every file of `.arbiter/` and every governed manifest, each by itself and all against each other. */
function validateRepository(paths, read) {
    const problems = [];
    const files = [];
    const load = (file, loader) => {
        files.push(file);
        const { text, problems: unreadable } = read(file);
        problems.push(...unreadable);
        const loaded = text === undefined ? undefined : loader(text);
        problems.push(...(loaded?.problems ?? []));
        return loaded;
    };
    const required = (file, loader) => {
        if (paths.includes(file))
            return load(file, (text) => loader(text, file));
        problems.push({ code: 'missing_file', message: `There is no ${file}.`, file });
        return undefined;
    };
    const optional = (file) => {
        if (!paths.includes(file))
            return undefined;
        files.push(file);
        const { text, problems: unreadable } = read(file);
        problems.push(...unreadable);
        return text;
    };
    const configLoad = required(CONFIG_FILE, _config_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z);
    const rolesLoad = required(ROLES_FILE, _roles_js__WEBPACK_IMPORTED_MODULE_11__/* .loadRoles */ .a);
    const [config, roles] = [configLoad?.value, rolesLoad?.value];
    const delegations = paths.includes(_delegations_js__WEBPACK_IMPORTED_MODULE_8__/* .DELEGATIONS_FILE */ .d)
        ? load(_delegations_js__WEBPACK_IMPORTED_MODULE_8__/* .DELEGATIONS_FILE */ .d, (text) => (0,_delegations_js__WEBPACK_IMPORTED_MODULE_8__/* .loadDelegations */ .Y)(text, _delegations_js__WEBPACK_IMPORTED_MODULE_8__/* .DELEGATIONS_FILE */ .d, roles))?.value?.delegations
        : [];
    const signing = (0,_attestation_signing_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSigningFiles */ .$)(optional(_attestation_signers_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNERS_FILE */ .V7), optional(_attestation_signers_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUSTED_ROOT_FILE */ .a2));
    problems.push(...signing.problems);
    const options = roles === undefined ? {} : { roles };
    const policies = paths
        .filter((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_14__/* .governingKind */ .e)(path) === 'policy')
        .flatMap((file) => load(file, (text) => (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(text, file, options))?.policy ?? []);
    const catalogs = paths
        .filter((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_14__/* .governingKind */ .e)(path) === 'catalog')
        .flatMap((file) => load(file, (text) => ({ ...(0,_catalog_js__WEBPACK_IMPORTED_MODULE_6__/* .loadCatalog */ .ak)(text, file), file })) ?? []);
    const joined = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_6__/* .joinCatalogs */ .PP)(catalogs.map((catalog) => ({ ...catalog, problems: [] })));
    problems.push(...joined.problems);
    // Without a configuration every manifest is looked at: one mistake must not hide the others.
    const models = (0,_touched_js__WEBPACK_IMPORTED_MODULE_12__/* .modelFolders */ .tH)(paths, config ?? { models: ['**'] }).map((folder) => {
        const file = `${folder}/${_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_FILE */ .h}`;
        const loaded = load(file, (text) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .loadManifest */ .e)(text, file));
        return { folder, manifest: loaded?.value, document: loaded?.document };
    });
    const isOwn = (path) => models.some(({ folder, manifest }) => (0,_touched_js__WEBPACK_IMPORTED_MODULE_12__/* .isPathOfModel */ .Qd)(path, { folder, name: manifest?.name ?? null, datasets: null }, config ?? { models: [] }));
    for (const file of paths.filter((path) => (0,_registry_pointer_js__WEBPACK_IMPORTED_MODULE_10__/* .isRegistryPointer */ .N1)(path) && isOwn(path))) {
        const loaded = load(file, (text) => (0,_registry_pointer_js__WEBPACK_IMPORTED_MODULE_10__/* .loadRegistryPointer */ .fI)(text, file));
        if (loaded?.value !== undefined && config !== undefined)
            problems.push(...unknownRegistry(loaded.value, loaded.document, config));
    }
    if (!paths.some((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_14__/* .governingKind */ .e)(path) === 'policy')) {
        problems.push({
            code: 'missing_file',
            message: 'There is no policy in .arbiter/policies.',
            file: '.arbiter/policies',
        });
    }
    const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_13__/* .loadWaivers */ .Q2)(paths
        .filter((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_14__/* .governingKind */ .e)(path) === 'waiver')
        .map((file) => ({ file, text: optional(file) ?? '', sha256: '' })));
    problems.push(...waivers.problems);
    const unread = unreadFiles(paths, files);
    problems.push(...unread.problems, ...duplicatePolicies(policies));
    if (config !== undefined && configLoad !== undefined) {
        if (models.length === 0) {
            problems.push(configLoad.document.problem('no_model', 'No folder with a model.yml matches `models`.', '/models'));
        }
        if (roles !== undefined)
            problems.push(...namedRoles(config, roles, configLoad.document));
    }
    const isCatalogWhole = catalogs.every((catalog) => catalog.problems.length === 0);
    for (const model of models) {
        if (isCatalogWhole)
            problems.push(...uncataloguedData(model, joined.datasets));
        if (policies.length > 0)
            problems.push(...withoutPolicy(model, policies));
    }
    problems.push(...(0,_policy_waivable_js__WEBPACK_IMPORTED_MODULE_4__/* .waiverTargetProblems */ .S_)(waivers.waivers, models.map(waivable), policies));
    problems.push(...duplicateModels(models));
    const { skipped } = unread;
    return {
        config,
        roles,
        delegations,
        signers: signing.signers,
        policies,
        datasets: joined.datasets,
        models,
        waivers: waivers.waivers,
        files: files.sort(),
        skipped,
        problems,
    };
}
function waivable({ folder, manifest }) {
    const { name = null, tier = null, kind = null } = manifest ?? {};
    return { folder, name, tier, kind };
}
/** A misspelt place would be ignored in silence, and what it governs with it. */
function unreadFiles(paths, files) {
    const skipped = [];
    const problems = [];
    for (const file of paths.filter((path) => path.startsWith('.arbiter/') && !files.includes(path))) {
        const reason = SKIPPED.find(([pattern]) => pattern.test(file))?.[1];
        if (reason !== undefined) {
            skipped.push({ file, reason });
            continue;
        }
        const place = file.split('/')[1] ?? '';
        const near = file.endsWith('.yaml')
            ? file.replace(/\.yaml$/, '.yml')
            : KNOWN_PLACES.includes(place)
                ? undefined
                : (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(place, KNOWN_PLACES);
        const message = `Nothing reads \`${file}\`: .arbiter holds ${KNOWN_PLACES.join(', ')}, and the files in its folders end in .yml.`;
        problems.push({ code: 'unknown_file', message, file, ...(near !== undefined && { suggestion: near }) });
    }
    return { skipped, problems };
}
/** Two policies of one id could not be told apart in a decision. */
function duplicatePolicies(policies) {
    return policies.flatMap((loaded, index) => {
        const { id } = loaded.policy.metadata;
        const first = policies.findIndex((other) => other.policy.metadata.id === id);
        if (first === index)
            return [];
        const message = `The policy id \`${id}\` already belongs to ${policies[first]?.file}.`;
        return [loaded.document.problem('duplicate_policy', message, '/metadata/id')];
    });
}
function duplicateModels(models) {
    return models.flatMap(({ manifest, document, folder }) => {
        const first = models.find((other) => other.manifest !== undefined && other.manifest.name === manifest?.name);
        if (manifest === undefined || document === undefined || first?.folder === folder)
            return [];
        const message = `The name \`${manifest.name}\` already belongs to the model in ${first?.folder}.`;
        return [document.problem('duplicate_model', message, '/name')];
    });
}
/** Roles that the configuration names: who signs what governs, who is told of a long wait. */
function namedRoles(config, roles, document) {
    const known = Object.keys(roles.roles);
    const named = [
        [config.governance_role ?? _config_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_GOVERNANCE_ROLE */ ._, 'which signs what governs', '/governance_role'],
        [config.reminders?.escalate_to, 'which is told of a long wait', '/reminders/escalate_to'],
    ];
    return named.flatMap(([role, purpose, pointer]) => {
        if (role === undefined || known.includes(role))
            return [];
        const message = `The role \`${role}\`, ${purpose}, is not in the roles file.`;
        return [document.problem('unknown_role', message, pointer, (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(role, known))];
    });
}
function unknownRegistry({ registry }, document, { registries = [] }) {
    const known = registries.map(({ name }) => name);
    if (known.includes(registry))
        return [];
    const message = `The registry \`${registry}\` is not under \`registries\` in ${CONFIG_FILE}.`;
    return [document.problem('unknown_registry', message, '/registry', (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(registry, known))];
}
function uncataloguedData({ manifest, document }, datasets) {
    const names = datasets.map((dataset) => dataset.entry.name);
    return (manifest?.data ?? []).flatMap((use, index) => {
        if (document === undefined || names.includes(use.dataset))
            return [];
        const message = `The data set \`${use.dataset}\` is not in the catalog.`;
        return [
            document.problem('unknown_dataset', message, `/data/${index}/dataset`, (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(use.dataset, names)),
        ];
    });
}
function withoutPolicy({ folder, manifest, document }, policies) {
    if (manifest === undefined || document === undefined)
        return [];
    const { problem } = (0,_policy_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectPolicies */ .zw)(policies, { folder, tier: manifest.tier, kind: manifest.kind });
    return problem === undefined ? [] : [document.problem(problem.code, problem.message, '/tier')];
}


/***/ }),

/***/ 26471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ isPathOfModel),
/* harmony export */   ZJ: () => (/* binding */ touchedModels),
/* harmony export */   iV: () => (/* binding */ contentPaths),
/* harmony export */   iu: () => (/* binding */ isGovernedPath),
/* harmony export */   tH: () => (/* binding */ modelFolders)
/* harmony export */ });
/* unused harmony export isGovernedFolder */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53523);
/* harmony import */ var _governing_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40322);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
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

/***/ 96477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** The names under which a change is looked at: after a rename, the old one and the new one. */
function namesOf(change) {
    return change.previousPath === null ? [change.path] : [change.previousPath, change.path];
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
            return [document.problem('unknown_model', message, '/model', (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(waiver.model, names))];
        }
        const applying = policiesOf(waiver.model, models, policies);
        const bar = commonBar(applying, waiver.check);
        if (bar === null)
            return [];
        const ids = applying.flatMap(({ policy }) => policy.checks.map(({ id }) => id));
        const near = bar === 'unknown_check' ? (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(waiver.check, ids) : undefined;
        return [document.problem(bar, barWords(bar, waiver.check, applying), '/check', near)];
    });
}


/***/ }),

/***/ 47330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signoffSchema)
/* harmony export */ });
// Generated by scripts/generate.ts from schemas/signoff.schema.json: change that file, then run `npm run generate`.
const signoffSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signoff.schema.json", "title": "SignoffBlock", "type": "object", "description": "Who must sign, as reviews of the pull request. Exactly one of require, all_of, any_of, stages and none.", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies must be complete; all draw on one pool of people", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One complete branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "stages": { "type": "array", "description": "Stages in order; all must be complete", "items": { "$ref": "#/$defs/stage" }, "minItems": 1 }, "none": { "const": true, "description": "Nobody signs; needs a reason, and is reported" }, "reason": { "type": "string", "description": "Why nobody signs", "minLength": 1 }, "distinct": { "type": "boolean", "description": "One person fills one seat. Default: true" }, "binding": { "enum": ["content", "commit"], "description": "What an approval belongs to. Default: content once the ledger exists, commit before" }, "veto_from": { "enum": ["roles", "writers", "nobody"], "description": "Whose change request is a veto. Default: roles, those required here" }, "min_permission": { "enum": ["read", "triage", "write", "maintain", "admin"], "description": "Least permission of a person who counts. Default: write" }, "allow_bots": { "type": "boolean", "description": "Apps may fill seats. Default: false" }, "allow_contributors": { "type": "boolean", "description": "Contributors other than the author may fill seats. Default: false" }, "count_coauthors": { "type": "boolean", "description": "Co-authored-by trailers make contributors. Default: false" }, "unattributed_waiver": { "type": "string", "description": "Role that answers for commits that map to no account, with a seat of its own", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "ignore_update_merges": { "type": "boolean", "description": "Under binding commit, a clean merge of base keeps approvals. Default: false" }, "feedback": { "type": "array", "description": "Advisory roles; feedback never counts as approval", "items": { "type": "object", "description": "Advisory role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "major_blocks": { "type": "boolean", "description": "A change request of this role is a veto. Default: false" } }, "required": ["role"] }, "minItems": 1 }, "valid_for": { "type": "string", "description": "How long a complete sign-off holds, in days: 90d", "minLength": 1, "pattern": "^[1-9][0-9]{0,4}d$" }, "override": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "label": { "type": "string", "description": "Label that asks for it", "minLength": 1 }, "roles": { "type": "array", "description": "Roles that may use it", "items": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "minItems": 1 }, "max": { "type": "string", "description": "Longest time, in hours or days: 24h, 2d", "minLength": 1, "pattern": "^[1-9][0-9]{0,3}[hd]$" } }, "required": ["label", "roles", "max"] } }, "$defs": { "require": { "type": "array", "description": "Seats, in order", "items": { "type": "object", "description": "Seats of one role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "count": { "type": "integer", "description": "How many different people", "minimum": 1, "maximum": 20 } }, "required": ["role", "count"] }, "minItems": 1 }, "when": { "type": "object", "description": "Conditions, all of which must hold; within a list one suffices", "additionalProperties": false, "properties": { "tiers": { "type": "array", "description": "Risk tiers", "items": { "type": "string", "description": "Risk tier", "minLength": 1 }, "minItems": 1 }, "paths": { "type": "array", "description": "A changed path, old or new, matches", "items": { "type": "string", "description": "Glob over changed paths, old and new", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "labels": { "type": "array", "description": "The pull request has a label", "items": { "type": "string", "description": "Label", "minLength": 1 }, "minItems": 1 }, "base": { "type": "array", "description": "The base branch matches", "items": { "type": "string", "description": "Glob over branch names", "minLength": 1, "maxLength": 256 }, "minItems": 1 } }, "minProperties": 1 }, "branch": { "type": "object", "description": "One branch: exactly one of require, all_of and any_of", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 } }, "minProperties": 1 }, "stage": { "type": "object", "description": "One stage", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Name of the stage", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "require": { "$ref": "#/$defs/require" }, "checks": { "type": "array", "description": "Checks of the policy that must hold before a later stage opens; a check that no stage names belongs to the first", "items": { "type": "string", "description": "Id of a check", "minLength": 1, "maxLength": 100 }, "minItems": 1 }, "when": { "$ref": "#/$defs/when" } }, "required": ["id", "require"] } } };


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

/***/ 56242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ GOVERNING_LIMITS),
/* harmony export */   V3: () => (/* binding */ TextDocument),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68384);

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
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
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
        this.#lines ??= new _position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(this.#text);
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
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
                this.#add('invalid_key', 'A key must be a plain word.', fallbackOffset, pointer);
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
