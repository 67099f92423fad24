export const id = 887;
export const ids = [887,646,842];
export const modules = {

/***/ 3842:
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

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);



const MAX_FILES = 200_000;
/** Folders that hold no governed file and are often huge. */
const LEFT_OUT = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
/** The files below a folder. Links are never followed: one inside what governs is a problem. */
function listFiles(root) {
    const paths = [];
    const problems = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!LEFT_OUT.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile()) {
                paths.push(path);
            }
            else if (path.startsWith('.arbiter/') || path.endsWith('/model.yml')) {
                problems.push(notAFile(path, entry));
            }
            if (paths.length > MAX_FILES) {
                const message = `The folder has more than ${MAX_FILES} files.`;
                return { paths, problems: [...problems, { code: 'too_many_files', message, file: path }] };
            }
        }
    }
    return { paths: paths.sort(), problems };
}
function notAFile(path, entry) {
    const noun = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
    return { code: 'symbolic_link', message: `\`${path}\` is ${noun}: commit the file itself.`, file: path };
}
const MAX_BYTES = 4 * 1024 * 1024;
/** One small text file; what cannot be read is a problem of `file`, the name to show. */
function readText(path, file) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > MAX_BYTES) {
            const message = `The file has ${size} bytes; at most ${MAX_BYTES} are read.`;
            return { text: undefined, problems: [{ code: 'too_large', message, file }] };
        }
        return (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), file);
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'There is no such file.' : String(error);
        return { text: undefined, problems: [{ code: 'unreadable', message: reason, file }] };
    }
}


/***/ }),

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(646);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6425);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5572);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(631);









const USAGE = `Usage: arbiter validate [ROOT] [--json]
  checks every file of .arbiter/ and every manifest of the repository at ROOT (the present folder unless given)
`;
/** `arbiter validate`. Exit 0 when everything that governs is sound, 2 otherwise. */
async function run(args, io) {
    const { root, json, help, isAction } = parse(args);
    if (help) {
        io.stdout(USAGE);
        return 0;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, root);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`There is no folder ${root}.`);
    }
    const tree = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .listFiles */ .C)(folder);
    const repository = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .validateRepository */ .F)(tree.paths, (path) => (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), path));
    const problems = [...tree.problems, ...repository.problems].sort(byPlace);
    if (json)
        io.stdout(`${JSON.stringify(output(repository, problems), null, 2)}\n`);
    else
        print(repository, problems, io);
    if (isAction)
        report(problems);
    return problems.length > 0 ? 2 : 0;
}
function parse(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            args: [...args],
            options: {
                json: { type: 'boolean' },
                action: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
            allowPositionals: true,
        });
        if (positionals.length > 1)
            throw new Error('One folder at most.');
        const isAction = values.action ?? false;
        const root = positionals[0] ?? (isAction ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__.readValidateInputs)().path : '.');
        return { root, json: values.json ?? false, help: values.help ?? false, isAction };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, [], {
            cause: error,
        });
    }
}
function output(repository, problems) {
    return {
        schema: 'arbiter/validate/v1',
        files: repository.files,
        models: repository.models.map(({ folder, manifest }) => ({ folder, name: manifest?.name ?? null })),
        policies: repository.policies.map(({ policy, file, digest }) => ({
            id: policy.metadata.id,
            file,
            digest,
        })),
        skipped: repository.skipped,
        problems,
    };
}
function print(repository, problems, io) {
    for (const problem of problems)
        io.stderr(`${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .formatProblem */ .V)(problem)}\n`);
    for (const { file, reason } of repository.skipped)
        io.stdout(`${file}: left out (${reason})\n`);
    const count = `${repository.files.length} files, ${repository.models.length} models, ${repository.policies.length} policies`;
    const verdict = problems.length === 0 ? 'sound' : `${problems.length} problems`;
    io.stdout(`${count}: ${verdict}\n`);
}
function report(problems) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)('problems', problems.length);
    for (const { file, line, column, message } of problems) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(message, {
            file,
            ...(line !== undefined && { startLine: line }),
            ...(column !== undefined && { startColumn: column }),
        });
    }
}
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION_INPUTS: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** The inputs of each action, as its action.yml declares them; a test holds the two together. */
const ACTION_INPUTS = {
    gate: ['github-token', 'pull-request', 'comment-author'],
    check: ['path', 'commit', 'base', 'model'],
    validate: ['path'],
    'release-guard': ['github-token', 'commit', 'model'],
};
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
    };
}
function readGateInputs() {
    return {
        token: readToken(),
        pullRequest: positiveInteger('pull-request', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request')),
        commentAuthor: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('comment-author') || 'github-actions[bot]',
    };
}
function readReleaseGuardInputs() {
    const commit = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit');
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `commit` must be a full commit SHA.');
    return { token: readToken(), commit, model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined };
}
function readCheckInputs() {
    return {
        path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.',
        commit: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit') || undefined,
        base: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('base') || undefined,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
    };
}
function readValidateInputs() {
    return { path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.' };
}
function readToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token');
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `github-token` is empty. Leave it out to use the token of the job.');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
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

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ validateRepository),
/* harmony export */   i: () => (/* binding */ duplicatePolicies)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
/* harmony import */ var _policy_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8427);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6925);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2366);
/* harmony import */ var _governing_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7941);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4544);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2889);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6471);









const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
const SKIPPED = [
    [/^\.arbiter\/policies\/[^/]+\.test\.yml$/, 'policy tests are not run here'],
    [/^\.arbiter\/waivers\//, 'waivers are not read by this version: none is in force'],
    [/^\.arbiter\/delegations\.yml$/, 'delegations are not read by this version: none is in force'],
    [/^\.arbiter\/(?:README\.md|\.gitkeep)$/, 'not a governing file'],
];
const KNOWN_PLACES = ['config.yml', 'roles.yml', 'policies', 'catalog', 'waivers', 'delegations.yml'];
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
    const configLoad = required(CONFIG_FILE, _config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z);
    const rolesLoad = required(ROLES_FILE, _roles_js__WEBPACK_IMPORTED_MODULE_6__/* .loadRoles */ .a);
    const [config, roles] = [configLoad?.value, rolesLoad?.value];
    const options = roles === undefined ? {} : { roles };
    const policies = paths
        .filter((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_8__/* .governingKind */ .e)(path) === 'policy')
        .flatMap((file) => load(file, (text) => (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .t)(text, file, options))?.policy ?? []);
    const catalogs = paths
        .filter((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_8__/* .governingKind */ .e)(path) === 'catalog')
        .flatMap((file) => load(file, (text) => ({ ...(0,_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .loadCatalog */ .ak)(text, file), file })) ?? []);
    const joined = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .joinCatalogs */ .PP)(catalogs.map((catalog) => ({ ...catalog, problems: [] })));
    problems.push(...joined.problems);
    // Without a configuration every manifest is looked at: one mistake must not hide the others.
    const models = (0,_touched_js__WEBPACK_IMPORTED_MODULE_7__/* .modelFolders */ .tH)(paths, config ?? { models: ['**'] }).map((folder) => {
        const file = `${folder}/${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILE */ .h}`;
        const loaded = load(file, (text) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .loadManifest */ .e)(text, file));
        return { folder, manifest: loaded?.value, document: loaded?.document };
    });
    if (!paths.some((path) => (0,_governing_path_js__WEBPACK_IMPORTED_MODULE_8__/* .governingKind */ .e)(path) === 'policy')) {
        problems.push({
            code: 'missing_file',
            message: 'There is no policy in .arbiter/policies.',
            file: '.arbiter/policies',
        });
    }
    const unread = unreadFiles(paths, files);
    problems.push(...unread.problems, ...duplicatePolicies(policies));
    if (config !== undefined && configLoad !== undefined) {
        if (models.length === 0) {
            problems.push(configLoad.document.problem('no_model', 'No folder with a model.yml matches `models`.', '/models'));
        }
        if (roles !== undefined)
            problems.push(...governanceRole(config, roles, configLoad.document));
    }
    const isCatalogWhole = catalogs.every((catalog) => catalog.problems.length === 0);
    for (const model of models) {
        if (isCatalogWhole)
            problems.push(...uncataloguedData(model, joined.datasets));
        if (policies.length > 0)
            problems.push(...withoutPolicy(model, policies));
    }
    problems.push(...duplicateModels(models));
    const { skipped } = unread;
    return {
        config,
        roles,
        policies,
        datasets: joined.datasets,
        models,
        files: files.sort(),
        skipped,
        problems,
    };
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
                : (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(place, KNOWN_PLACES);
        const message = `Nothing reads \`${file}\`: .arbiter holds ${KNOWN_PLACES.join(', ')}, with files ending in .yml.`;
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
function governanceRole(config, roles, document) {
    const role = config.governance_role ?? _config_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_GOVERNANCE_ROLE */ ._;
    const known = Object.keys(roles.roles);
    if (known.includes(role))
        return [];
    const message = `The role \`${role}\`, which signs what governs, is not in the roles file.`;
    return [document.problem('unknown_role', message, '/governance_role', (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(role, known))];
}
function uncataloguedData({ manifest, document }, datasets) {
    const names = datasets.map((dataset) => dataset.entry.name);
    return (manifest?.data ?? []).flatMap((use, index) => {
        if (document === undefined || names.includes(use.dataset))
            return [];
        const message = `The data set \`${use.dataset}\` is not in the catalog.`;
        return [
            document.problem('unknown_dataset', message, `/data/${index}/dataset`, (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(use.dataset, names)),
        ];
    });
}
function withoutPolicy({ folder, manifest, document }, policies) {
    if (manifest === undefined || document === undefined)
        return [];
    const { problem } = (0,_policy_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPolicies */ .zw)(policies, { folder, tier: manifest.tier, kind: manifest.kind });
    return problem === undefined ? [] : [document.problem(problem.code, problem.message, '/tier')];
}


/***/ }),

/***/ 5685:
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
