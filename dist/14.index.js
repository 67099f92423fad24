export const id = 14;
export const ids = [14,6655,3842];
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

/***/ 83680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var evaluation_manifests = __webpack_require__(49608);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/git/folder-tree.js
var folder_tree = __webpack_require__(82927);
// EXTERNAL MODULE: ./lib/git/sub-tree.js
var sub_tree = __webpack_require__(54559);
;// CONCATENATED MODULE: ./lib/model/impact.js
/** What differs between two states of the catalog, by name of the data set. */
function datasetChanges(before, after) {
    const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
    return names.flatMap((name) => {
        const [from, to] = [before, after].map((entries) => entries.find((entry) => entry.name === name));
        const columns = columnChanges(from?.columns ?? [], to?.columns ?? []);
        const isBeyondColumns = withoutColumns(from) !== withoutColumns(to);
        if (columns.length === 0 && !isBeyondColumns)
            return [];
        return [{ dataset: name, change: changeOf(from, to), isBeyondColumns, columns }];
    });
}
/** A whole data set, or one of its columns, as if it changed. */
function hypotheticalChange(dataset, column) {
    return {
        dataset,
        change: 'changed',
        isBeyondColumns: column === undefined,
        columns: column === undefined ? [] : [{ name: column, change: 'changed' }],
    };
}
/** Every model that reads one of these data sets, by folder. */
function impactOf(models, changes) {
    return [...models]
        .sort((a, b) => (a.folder < b.folder ? -1 : 1))
        .flatMap(({ folder, manifest }) => changes.flatMap((change) => {
        const uses = (manifest.data ?? []).filter(({ dataset }) => dataset === change.dataset);
        if (uses.length === 0)
            return [];
        const columns = new Set(change.columns.map(({ name }) => name));
        const { name, version, stage, tier, features = [] } = manifest;
        return [
            {
                name,
                folder,
                version,
                stage,
                tier,
                dataset: change.dataset,
                change: change.change,
                roles: [...new Set(uses.map(({ role }) => role))].sort(),
                features: features.filter((feature) => change.isBeyondColumns || columns.has(feature)).sort(),
            },
        ];
    }));
}
function columnChanges(before, after) {
    const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
    return names.flatMap((name) => {
        const [from, to] = [before, after].map((columns) => columns.find((column) => column.name === name));
        return impact_text(from) === impact_text(to) ? [] : [{ name, change: changeOf(from, to) }];
    });
}
function changeOf(from, to) {
    if (from === undefined)
        return 'added';
    return to === undefined ? 'removed' : 'changed';
}
function withoutColumns(entry) {
    return impact_text(entry === undefined ? undefined : { ...entry, columns: [] });
}
/** With members in one order: to write them in another changes nothing. */
function impact_text(value) {
    return (JSON.stringify(value, (_, child) => child !== null && typeof child === 'object' && !Array.isArray(child)
        ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
        : child) ?? '');
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/commands/check-folder.js
var check_folder = __webpack_require__(94747);
;// CONCATENATED MODULE: ./lib/commands/impact.js












const HELP = `arbiter impact [PATH] --dataset NAME [--column NAME] [--json]
arbiter impact [PATH] --base REF [--commit REF] [--json]

Says which models a change of data touches, by their manifests and the data catalog.

  --dataset NAME   as if this data set changed
  --column NAME    as if only this column of it changed
  --base REF       what differs in the catalog between this commit and the other one
  --commit REF     the other one (HEAD)
  --json           print arbiter/impact/v1

Exit codes: 0 told, whatever is touched; 2 it cannot be told.
`;
/** `arbiter impact`: exit 0 told, 2 cannot be told. */
async function run(args, io) {
    const { values, positionals } = parse(args);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (positionals.length > 1)
        throw new errors/* UserError */.y(`One folder was expected, found ${positionals.length}.`);
    const path = (0,external_node_path_.resolve)(io.cwd, positionals[0] ?? '.');
    const { base, commit, dataset, column } = values;
    if ((base === undefined) === (dataset === undefined))
        throw new errors/* UserError */.y('Either `--dataset` or `--base` is expected.');
    if (column !== undefined && dataset === undefined)
        throw new errors/* UserError */.y('`--column` needs `--dataset`.');
    if (commit !== undefined && base === undefined)
        throw new errors/* UserError */.y('`--commit` needs `--base`.');
    const { changes, models } = dataset === undefined
        ? await between(path, base, commit ?? 'HEAD', io)
        : await asIf(path, dataset, column);
    const touched = impactOf(models, changes);
    io.stdout(values.json === true ? jsonOf(changes, touched) : textOf(changes, touched, models.length));
    return 0;
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                dataset: { type: 'string' },
                column: { type: 'string' },
                base: { type: 'string' },
                commit: { type: 'string' },
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        throw new errors/* UserError */.y(error.message);
    }
}
/** A name that the catalog does not have would touch nothing, which is no answer. */
async function asIf(path, dataset, column) {
    const { datasets, models } = await stateOf(await folder_tree/* FolderTree */.z.of(path), 'This folder');
    const entry = datasets.find((each) => each.entry.name === dataset)?.entry;
    const names = datasets.map((each) => each.entry.name);
    if (entry === undefined)
        throw unknown('data set', dataset, names);
    const columns = entry.columns.map(({ name }) => name);
    if (column !== undefined && !columns.includes(column))
        throw unknown('column', column, columns);
    return { changes: [hypotheticalChange(dataset, column)], models };
}
function unknown(what, name, known) {
    const near = (0,suggestion/* suggest */.ZA)(name, known);
    return new errors/* UserError */.y(`There is no ${what} \`${name}\` in the catalog.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`);
}
async function between(path, base, commit, io) {
    const { repository, prefix } = await (0,check_folder.openRepository)(path, io);
    const at = async (revision) => {
        const { sha } = await repository.commit(revision);
        return stateOf(new sub_tree/* SubTree */.F(await commit_tree/* CommitTree */.e.of(repository, sha), prefix), revision);
    };
    const [before, after] = [await at(base), await at(commit)];
    const entries = ({ datasets }) => datasets.map(({ entry }) => entry);
    return { changes: datasetChanges(entries(before), entries(after)), models: after.models };
}
/** Everything that governs, and every manifest: one that cannot be read may use any data set. */
async function stateOf(tree, whose) {
    const { config, datasets } = (0,governing_set/* requireUsable */.wd)(await (0,governing_set/* loadGoverningSet */.ef)(tree), whose);
    const manifests = await (0,evaluation_manifests/* readManifests */.P)(tree, config);
    const models = manifests.map(({ folder, manifest, problems }) => {
        if (manifest === undefined)
            throw new errors/* UserError */.y(`${whose}: ${folder}/model.yml cannot be used, so what it reads is not known: ${problems[0]?.message ?? ''}`);
        return { folder, manifest };
    });
    if (models.length === 0)
        throw new errors/* UserError */.y(`${whose}: no governed model was found.`);
    return { datasets, models };
}
function textOf(changes, touched, models) {
    if (changes.length === 0)
        return 'No data set of the catalog changed.\n';
    const lines = changes.map(({ dataset, change, columns }) => {
        const names = columns.map((column) => `${column.name} (${column.change})`).join(', ');
        return `Data set ${dataset} (${change})${names === '' ? '' : `, columns: ${names}`}`;
    });
    lines.push(`Models touched: ${new Set(touched.map(({ folder }) => folder)).size} of ${models}`);
    for (const { name, version, stage, tier, dataset, roles, features } of touched) {
        const read = features.length === 0 ? 'none of its features is concerned' : `features: ${features.join(', ')}`;
        lines.push(`  ${name} ${version} (${stage}, ${tier} risk): ${dataset} for ${roles.join(', ')}; ${read}`);
    }
    return `${lines.map(report_escape/* visible */.RK).join('\n')}\n`;
}
function jsonOf(changes, touched) {
    const datasets = changes.map(({ dataset, change, isBeyondColumns, columns }) => ({
        dataset,
        change,
        beyond_columns: isBeyondColumns,
        columns,
    }));
    return `${JSON.stringify({ schema: 'arbiter/impact/v1', datasets, models: touched }, null, 2)}\n`;
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
}


/***/ }),

/***/ 75009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ matchesBranch),
/* harmony export */   ul: () => (/* binding */ isLabelled),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

const GLOB = { dot: true, nonegate: true, nocomment: true };
const matchers = new Map();
/** The same changes are asked about by every check of every model: each glob is held against them once. */
const known = new WeakMap();
/** A path matches a glob, the way it is or the way it was before a rename. */
function touches(files, globs) {
    const answers = known.get(files) ?? new Map();
    known.set(files, answers);
    return globs.some((glob) => {
        const answer = answers.get(glob) ?? isTouched(files, glob);
        answers.set(glob, answer);
        return answer;
    });
}
function matchesBranch(branch, globs) {
    return globs.some((glob) => matcherOf(glob).match(branch));
}
/** GitHub keeps no two labels that differ in case only, so a policy that writes one otherwise means it all the same. */
function isLabelled(labels, wanted) {
    const present = labels.map((label) => label.toLowerCase());
    return wanted.some((label) => present.includes(label.toLowerCase()));
}
function isTouched(files, glob) {
    const matcher = matcherOf(glob);
    return files.some(({ path, previousPath }) => matcher.match(path) || (previousPath !== null && matcher.match(previousPath)));
}
function matcherOf(glob) {
    const matcher = matchers.get(glob) ?? new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, GLOB);
    if (matchers.size < 10_000)
        matchers.set(glob, matcher);
    return matcher;
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

/***/ 47330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signoffSchema)
/* harmony export */ });
// Generated by scripts/generate.ts from schemas/signoff.schema.json: change that file, then run `npm run generate`.
const signoffSchema = { "examples": [{ "require": [{ "role": "data-steward", "count": 1 }, { "role": "arb", "count": 1 }], "valid_for": "90d" }], "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signoff.schema.json", "title": "SignoffBlock", "type": "object", "description": "Who must sign, as reviews of the pull request. Exactly one of require, all_of, any_of, stages and none.", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies must be complete; all draw on one pool of people", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One complete branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "stages": { "type": "array", "description": "Stages in order; all must be complete", "items": { "$ref": "#/$defs/stage" }, "minItems": 1 }, "none": { "const": true, "description": "Nobody signs; needs a reason, and is reported" }, "reason": { "type": "string", "description": "Why nobody signs", "minLength": 1 }, "distinct": { "type": "boolean", "description": "One person fills one seat. Default: true" }, "binding": { "enum": ["content", "commit"], "description": "What an approval belongs to. Default: content once the ledger exists, commit before" }, "veto_from": { "enum": ["roles", "writers", "nobody"], "description": "Whose change request is a veto. Default: roles, those required here" }, "min_permission": { "enum": ["read", "triage", "write", "maintain", "admin"], "description": "Least permission of a person who counts. Default: write" }, "allow_bots": { "type": "boolean", "description": "Apps may fill seats. Default: false" }, "allow_contributors": { "type": "boolean", "description": "Contributors other than the author may fill seats. Default: false" }, "count_coauthors": { "type": "boolean", "description": "Co-authored-by trailers make contributors. Default: false" }, "unattributed_waiver": { "type": "string", "description": "Role that answers for commits that map to no account, with a seat of its own", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "ignore_update_merges": { "type": "boolean", "description": "Under binding commit, a clean merge of base keeps approvals. Default: false" }, "feedback": { "type": "array", "description": "Advisory roles; feedback never counts as approval", "items": { "type": "object", "description": "Advisory role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "major_blocks": { "type": "boolean", "description": "A change request of this role is a veto. Default: false" } }, "required": ["role"] }, "minItems": 1 }, "valid_for": { "type": "string", "description": "How long a complete sign-off holds, in days: 90d", "minLength": 1, "pattern": "^[1-9][0-9]{0,4}d$" }, "override": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "label": { "type": "string", "description": "Label that asks for it", "minLength": 1 }, "roles": { "type": "array", "description": "Roles that may use it", "items": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "minItems": 1 }, "max": { "type": "string", "description": "Longest time, in hours or days: 24h, 2d", "minLength": 1, "pattern": "^[1-9][0-9]{0,3}[hd]$" } }, "required": ["label", "roles", "max"] } }, "$defs": { "require": { "type": "array", "description": "Seats, in order", "items": { "type": "object", "description": "Seats of one role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "count": { "type": "integer", "description": "How many different people", "minimum": 1, "maximum": 20 } }, "required": ["role", "count"] }, "minItems": 1 }, "when": { "type": "object", "description": "Conditions, all of which must hold; within a list one suffices", "additionalProperties": false, "properties": { "tiers": { "type": "array", "description": "Risk tiers", "items": { "type": "string", "description": "Risk tier", "minLength": 1 }, "minItems": 1 }, "paths": { "type": "array", "description": "A changed path, old or new, matches", "items": { "type": "string", "description": "Glob over changed paths, old and new", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "labels": { "type": "array", "description": "The pull request has a label", "items": { "type": "string", "description": "Label", "minLength": 1 }, "minItems": 1 }, "base": { "type": "array", "description": "The base branch matches", "items": { "type": "string", "description": "Glob over branch names", "minLength": 1, "maxLength": 256 }, "minItems": 1 } }, "minProperties": 1 }, "branch": { "type": "object", "description": "One branch: exactly one of require, all_of and any_of", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 } }, "minProperties": 1 }, "stage": { "type": "object", "description": "One stage", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Name of the stage", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "require": { "$ref": "#/$defs/require" }, "checks": { "type": "array", "description": "Checks of the policy that must hold before a later stage opens; a check that no stage names belongs to the first", "items": { "type": "string", "description": "Id of a check", "minLength": 1, "maxLength": 100 }, "minItems": 1 }, "when": { "$ref": "#/$defs/when" } }, "required": ["id", "require"] } } };


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
