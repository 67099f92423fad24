export const id = 7575;
export const ids = [7575,1790];
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

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35685);



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

/***/ 77575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/path.js
var path = __webpack_require__(63070);
;// CONCATENATED MODULE: ./lib/scaffold/model-folder.js
const MANIFEST = 'model.yml';
const HINT_FILES = new Set([MANIFEST, 'MODEL_CARD.md', 'dvc.yaml', 'metrics.json']);
const HINT_FOLDER = 'mlruns';
const LEFT_OUT = new Set(['node_modules', 'mlartifacts']);
/**
 * The folders that hold models, from the paths of a repository: a manifest says so; a model card, a DVC pipeline, a metrics
 * file or an MLflow store suggest it. Of folders inside one another the outermost counts, unless the inner has a manifest.
 * The root is never a model: a model has a folder of its own.
 */
function findModelFolders(paths) {
    const found = new Map();
    for (const path of paths) {
        const hint = hintOf(path);
        if (hint === undefined)
            continue;
        const hints = found.get(hint.folder) ?? new Set();
        found.set(hint.folder, hints.add(hint.name));
    }
    const folders = [...found].map(([folder, hints]) => ({
        folder,
        hasManifest: hints.has(MANIFEST),
        hints: [...hints].sort(),
    }));
    return folders
        .filter((one) => one.hasManifest ||
        !folders.some((other) => isInside(one.folder, other.folder) || (other.hasManifest && isInside(other.folder, one.folder))))
        .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
function hintOf(path) {
    const segments = path.split('/');
    const store = segments.indexOf(HINT_FOLDER);
    const isStore = store >= 0 && store < segments.length - 1;
    const folders = isStore ? segments.slice(0, store) : segments.slice(0, -1);
    const name = isStore ? HINT_FOLDER : (segments.at(-1) ?? '');
    const isHint = isStore || HINT_FILES.has(name);
    if (!isHint || folders.length === 0)
        return undefined;
    if (folders.some((segment) => segment.startsWith('.') || LEFT_OUT.has(segment)))
        return undefined;
    return { folder: folders.join('/'), name };
}
function isInside(inner, outer) {
    return inner.startsWith(`${outer}/`);
}
/** The globs that hold these folders: their parents, or the folders themselves where they lie in the root. */
function modelGlobs(folders) {
    if (folders.length === 0)
        return ['models/**'];
    const globs = folders.map((folder) => {
        const parent = folder.split('/').slice(0, -1).join('/');
        return `${parent === '' ? folder : parent}/**`;
    });
    return [...new Set(globs)].sort();
}

;// CONCATENATED MODULE: ./lib/scaffold/skeleton.js
/**
 * What a person must write stands as a key without a value and this mark behind it. A key without a value never passes the
 * schema, so a file is not accepted before each mark was answered.
 */
const FILL_IN = '# FILL IN:';
/** `.arbiter/config.yml` for the globs that hold models. */
function configSkeleton(globs) {
    return `# What is governed, and where evidence comes from. The gate reads this file at the base commit of a pull request.
# Each folder with a model.yml below these paths is a governed model.
models: ${list(globs)}

# The role that signs a change to these rules.
governance_role: governance

# Evidence that a workflow makes for each head commit, and the folder its files appear under:
# artifacts:
#   - { workflow: train.yml, name: evaluation, into: models/NAME/evaluation }

# Predictions from which AUC and fairness are recomputed. Without them a claimed number is only a claim:
# predictions:
#   - file: models/NAME/evaluation/test.parquet
#     dataset: test
#     label: y_true
#     score: y_score
#     groups: [sex]

# The ledger: every verdict, review and signature on a branch of its own, and approvals that belong to content. Begin it
# once with \`arbiter audit init --reason "We adopt Arbiter"\`. Then name it here, and give the gate's job \`contents: write\`:
# ledger: arbiter-ledger

# Where released models go, in this order, and what each environment brings a bundle to (docs/reference/deployment.md of
# Arbiter). Bundles are signed with the secret ARBITER_SIGNING_KEY of the GitHub environment arbiter-release, and only
# signatures of those named in .arbiter/signers.yml count:
# environments: [test, production]
# targets:
#   test:
#     to: [{ webhook: { url: "https://deploy.example.com/test", secret: ARBITER_TARGET_SECRET } }]
#   production:
#     to: [{ webhook: { url: "https://deploy.example.com/production", secret: ARBITER_TARGET_SECRET } }]
`;
}
const ROLE_WORDS = {
    'data-steward': 'answers for the data and its permitted use',
    'security-lead': 'answers for the security of model and environment',
    'ml-engineer': 'an engineer who did not write the change',
    arb: 'the seat of the Architecture Review Board',
    governance: 'signs changes to policies, roles and configuration',
    'ethics-reviewer': 'answers for the ethics of a model, its impact on society among it',
    'employment-compliance': 'answers for the law of employment',
};
/** The roles that the policies of every repository ask for, and the one that signs what governs. */
const NEEDED_ROLES = [
    'data-steward',
    'security-lead',
    'ml-engineer',
    'arb',
    'governance',
];
/** `.arbiter/roles.yml` from the people named for each role, and the roles that the chosen policies name. */
function rolesSkeleton(people, named) {
    const names = [...new Set([...NEEDED_ROLES, ...named, ...people.keys()])];
    const lines = names.map((name) => {
        const logins = people.get(name);
        const words = ROLE_WORDS[name];
        if (logins === undefined)
            return `  ${name}: ${FILL_IN} { users: [LOGIN, …] } (${words})`;
        return `  ${name}: { users: ${list(logins)} }${words === undefined ? '' : ` # ${words}`}`;
    });
    return `# Who may sign for which role, by GitHub login. The gate reads this file at the base commit of a pull request.
# One person fills one seat of a decision, so name at least as many people as there are seats.
# Write { login: NAME, id: NUMBER } with the numeric GitHub id to survive a renamed login.
# Who signs for somebody else for a time goes into .arbiter/delegations.yml.
roles:
${lines.join('\n')}
`;
}
/** `.arbiter/catalog/datasets.yml`: one data set, all of it to be written. */
function catalogSkeleton() {
    return `# Every data set that a model uses, with every column. Copy the entry for each data set.
datasets:
  - name: ${FILL_IN} the name that manifests use under data
    owner: ${FILL_IN} who answers for it, such as "@org/team"
    source: ${FILL_IN} where it comes from
    refresh: ${FILL_IN} how often it is renewed, such as monthly
    sensitivity: ${FILL_IN} such as public, internal or restricted
    columns:
      - name: ${FILL_IN} the column
        meaning: ${FILL_IN} what a value says
        classification: ${FILL_IN} a list of PII, PHI, PCI, …; [none] says that somebody looked and found nothing sensitive
`;
}
/** `model.yml` for one folder. The name is the folder's, where it is one that a manifest accepts. */
function manifestSkeleton({ folder, hints }) {
    const name = folder.split('/').at(-1) ?? '';
    const shownName = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(name)
        ? JSON.stringify(name)
        : `${FILL_IN} small letters, digits and hyphens`;
    const found = hints.length === 0 ? '' : `# This folder looked like a model because it holds ${hints.join(', ')}.\n`;
    return `# The manifest of a governed model. Keys without a value wait for you: \`arbiter validate\` fails until they are written.
${found}name: ${shownName}
version: ${FILL_IN} in quotes, such as "0.1.0"
kind: ${FILL_IN} model, or analysis for work that stops at insight
tier: ${FILL_IN} high, medium or low: how much a mistake costs, and whom
stage: ${FILL_IN} such as candidate
owner: ${FILL_IN} who answers for it, such as "@org/team"
purpose: ${FILL_IN} what it decides or supports
intended_use: ${FILL_IN} by whom and for what it is meant
out_of_scope: ${FILL_IN} what it must not be used for
data: ${FILL_IN} a list of { dataset: NAME IN THE CATALOG, role: train or test, version: … }
features: ${FILL_IN} the list of columns that the model reads
rollback:
  strategy: ${FILL_IN} how the way back works

# For the tiers high and medium. Delete this part for a low tier.
business:
  kpi_alignment: ${FILL_IN} which business figure it serves, and how that is measured
protected_attributes: ${FILL_IN} the list of columns by which fairness is measured
favorable_outcome: ${FILL_IN} the label that is good for the person concerned, in quotes
deployment:
  mode: ${FILL_IN} batch, real-time or hybrid
scalability_plan: ${FILL_IN} what happens at twice the load
experiment_summary: ${FILL_IN} what was tried, and why this candidate was chosen
`;
}
/** A YAML flow list of strings. */
function list(items) {
    return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}

;// CONCATENATED MODULE: ./lib/scaffold/shipped.js

/** Fills one workflow template. `evidenceWorkflows` are the names of the workflows whose completion wakes the gate. */
function fillWorkflow(template, action, checkoutCommit, evidenceWorkflows) {
    const names = ['Arbiter signal', ...evidenceWorkflows].map((name) => JSON.stringify(name));
    return template
        .replaceAll('ACTION_REPOSITORY', () => action.repository)
        .replaceAll('ACTION_COMMIT', () => action.commit)
        .replaceAll('CHECKOUT_COMMIT', () => checkoutCommit)
        .replace(/^( *workflows:) \[.*\]$/m, (_, key) => `${key} [${names.join(', ')}]`);
}
/**
 * A copy of a shipped policy for one repository. What only its own organisation can know (who owns a rule, which base
 * images are approved) becomes a key to fill in, so that the example's values never govern anybody. Owners of single
 * checks are left out: the owner of the policy answers for all of them.
 */
function copyPolicy(pack, globs, owner) {
    const ownerText = owner === undefined ? `${FILL_IN} who answers for this rule, such as "@org/team"` : JSON.stringify(owner);
    return pack
        .replace(/^# yaml-language-server:.*\n(?:#\n)?/, '')
        .replace(/^ {4}owner: "@acme\/[^"]*"\n/gm, '')
        .replace(/^( *owner:) "@acme\/[^"]*"$/gm, (_, key) => `${key} ${ownerText}`)
        .replace(/^( *-) registry\.example\.com\/\S+$/gm, (_, dash) => `${dash} ${FILL_IN} an approved base image by digest, such as registry/name@sha256:…`)
        .replace(/^( *models:) \["models\/\*\*"\](?: *#.*)?$/m, (_, key) => `${key} [${globs.map((glob) => JSON.stringify(glob)).join(', ')}]`);
}
/** A policy for models alone. What names its kinds of asset already is left as it is. */
function forModelsOnly(policy) {
    if (/^ *kinds:/m.test(policy))
        return policy;
    return policy.replace(/^( *)models: \[.*$/m, (line, indent) => `${line}\n${indent}kinds: [model]`);
}
/** The roles that a shipped policy names, in its order. */
function rolesOfPack(pack) {
    const found = pack.matchAll(/\brole: ([a-z-]+)|\bapproved_by: ([a-z-]+)|^ *override_by: \[([^\]]+)\]/gm);
    return [...found].flatMap(([, seat, first, overriding]) => (overriding ?? first ?? seat ?? '').split(',').map((role) => role.trim()));
}

;// CONCATENATED MODULE: ./lib/scaffold/plan.js



/** What every governed repository begins with. */
const POLICY_PACKS = ['arb-production', 'low-risk'];
/** What is written where it is asked for. */
const MORE_PACKS = [
    'analysis',
    'arb-strict',
    'data-governance',
    'fairness-employment',
    'hipaa',
    'language-models',
    'responsible-ai',
];
const WORKFLOWS = [
    'arbiter-signal.yml',
    'arbiter-gate.yml',
    'arbiter-check.yml',
    'arbiter-release.yml',
    'arbiter-release-guard.yml',
    'arbiter-deploy.yml',
    'arbiter-rollback.yml',
    'arbiter-audit.yml',
];
/** Those that write the ledger: each has a variant for where only a GitHub App may. */
const WRITING = new Set([
    'arbiter-gate.yml',
    'arbiter-release.yml',
    'arbiter-deploy.yml',
    'arbiter-rollback.yml',
]);
/** Plans the files of a governed repository from what the repository holds. */
function planScaffold(request) {
    const models = withNamed(findModelFolders(request.paths), request.models);
    const globs = modelGlobs(models.map(({ folder }) => folder));
    const packs = [...new Set([...POLICY_PACKS, ...request.packs])].map((name) => ({
        name,
        text: request.shipped(`policies/${name}.yml`),
    }));
    const roles = packs.flatMap(({ text }) => rolesOfPack(text));
    const hasCatalog = request.paths.some((path) => /^\.arbiter\/catalog\/.+\.yml$/.test(path));
    const files = [
        { path: '.arbiter/config.yml', text: configSkeleton(globs) },
        { path: '.arbiter/roles.yml', text: rolesSkeleton(request.people, roles) },
        ...packs.map(({ name, text }) => ({
            path: `.arbiter/policies/${name}.yml`,
            text: copyFor(request, text, globs),
        })),
        ...(hasCatalog ? [] : [{ path: '.arbiter/catalog/datasets.yml', text: catalogSkeleton() }]),
        ...models.map((model) => ({ path: `${model.folder}/model.yml`, text: manifestSkeleton(model) })),
        ...WORKFLOWS.map((name) => ({
            path: `.github/workflows/${name}`,
            text: fillWorkflow(request.shipped(`templates/workflows/${templateOf(name, request)}`), request.action, request.checkoutCommit, request.evidenceWorkflows),
        })),
    ];
    return { models, globs, files };
}
/** Where analyses have a policy of their own, the others are for models. */
function copyFor({ packs, owner }, text, globs) {
    const copy = copyPolicy(text, globs, owner);
    return packs.includes('analysis') ? forModelsOnly(copy) : copy;
}
/** One file for each, under one name: only whose token it acts with differs, and what it signs by. */
function templateOf(name, { isApp, isKeyless }) {
    const base = isKeyless && name === 'arbiter-release.yml' ? 'arbiter-release-keyless.yml' : name;
    return isApp && WRITING.has(name) ? base.replace(/\.yml$/, '-app.yml') : base;
}
function withNamed(found, named) {
    const added = named.filter((folder) => !found.some((model) => model.folder === folder));
    return [...found, ...added.map((folder) => ({ folder, hasManifest: false, hints: [] }))];
}
/** The 1-based lines of a text that wait for a person. */
function unfilledLines(text) {
    return text.split('\n').flatMap((line, index) => (line.includes(FILL_IN) ? [index + 1] : []));
}
/** Lines for CODEOWNERS that give the governing files to the people of the governance role. */
function codeOwnerLines(people) {
    const owners = (people.get('governance') ?? []).map((login) => `@${login}`).join(' ') || '@ORG/GOVERNANCE-TEAM';
    return [`/.arbiter/ ${owners}`, `/.github/ ${owners}`];
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/commands/distribution.js
var distribution = __webpack_require__(91790);
// EXTERNAL MODULE: ./lib/commands/file-tree.js
var file_tree = __webpack_require__(631);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(45216);
;// CONCATENATED MODULE: ./lib/commands/own-pin.js


/**
 * The commit of the checkout of Arbiter at `root`, and the repository its remote `origin` names.
 * @throws UserError when `root` is not the top of a checkout with a remote: a copy inside another repository is not one.
 */
async function ownPin(root, env) {
    const git = async (...args) => (await (0,git_git/* runGit */.E)(['-C', root, ...args], { gitDir: undefined, env })).toString('utf8').trim();
    try {
        if ((await git('rev-parse', '--show-cdup')) === '') {
            const commit = await git('rev-parse', '--verify', 'HEAD^{commit}');
            const remote = await git('config', '--get', 'remote.origin.url');
            const [, repository] = /[/:]([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
            if (repository !== undefined && /^[0-9a-f]{40}$/.test(commit))
                return { repository, commit };
        }
    }
    catch {
        // Not a checkout, or no Git: the message below says what to do.
    }
    throw new errors/* UserError */.y('Say where the workflows take Arbiter from: --action OWNER/REPO@SHA, with the full commit SHA. (It is known by itself only when Arbiter runs from a Git checkout with a remote.)');
}

// EXTERNAL MODULE: ./lib/commands/repository-writing.js
var repository_writing = __webpack_require__(32773);
;// CONCATENATED MODULE: ./lib/commands/init.js












const HELP = `arbiter init [PATH] [options]

Writes what a governed repository needs, from what it finds in the folder. No file is ever overwritten.

  --action OWNER/REPO@SHA   where the workflows take Arbiter from (default: the checkout this command runs from)
  --checkout SHA            commit of actions/checkout for the workflow that authors run (default: its release v5.0.0)
  --role NAME=LOGIN,…       people who sign for a role (repeatable)
  --model FOLDER            a folder that holds a model, or will (repeatable)
  --pack NAME               a policy pack besides arb-production and low-risk (repeatable; docs/reference/packs.md)
  --app                     gate, release, deployment and rollback act with the token of a GitHub App (docs/how-to/app-mode.md)
  --keyless                 bundles are signed by the identity of the release's workflow, not by a key (docs/how-to/release.md#without-a-key)
  --owner NAME              who answers for the policies, such as @org/team
  --dry-run                 say what would be written, and write nothing
  --json                    print the result as JSON (arbiter/init/v1)

Exit codes: 0 written, 2 not possible.
`;
/** actions/checkout v5.0.0 */
const CHECKOUT_COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const FULL_SHA = /^[0-9a-f]{40}$/;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const ROLE = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
/** `arbiter init`: exit 0 when the files are there, 2 when it could not be done. */
async function run(args, io) {
    const { values, positionals } = parse(args);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (positionals.length > 1)
        throw new errors/* UserError */.y(`One folder was expected, found ${positionals.length}.`);
    const shownRoot = positionals[0] ?? '.';
    const root = (0,external_node_path_.resolve)(io.cwd, shownRoot);
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.y(`There is no folder ${shownRoot}.`);
    const people = rolesOf(values.role ?? []);
    const { paths } = (0,file_tree/* listFiles */.C)(root);
    const scaffold = planScaffold({
        paths,
        models: (values.model ?? []).map(modelFolder),
        people,
        owner: values.owner,
        packs: (values.pack ?? []).map(packName),
        isApp: values.app === true,
        isKeyless: values.keyless === true,
        action: values.action === undefined ? await ownPin((0,distribution.distributionRoot)(), io.env) : pin(values.action),
        checkoutCommit: checkoutCommit(values.checkout),
        evidenceWorkflows: evidenceWorkflows(root, paths),
        shipped: distribution.readShipped,
    });
    const result = write(root, scaffold.files, values['dry-run'] === true);
    if (values.json === true)
        io.stdout(`${JSON.stringify(asJson(result, scaffold, people), null, 2)}\n`);
    else {
        const isKeyless = values.keyless === true;
        print(result, scaffold, people, { shownRoot, isDryRun: values['dry-run'] === true, isKeyless }, io);
    }
    return 0;
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                action: { type: 'string' },
                checkout: { type: 'string' },
                role: { type: 'string', multiple: true },
                model: { type: 'string', multiple: true },
                pack: { type: 'string', multiple: true },
                owner: { type: 'string' },
                app: { type: 'boolean' },
                keyless: { type: 'boolean' },
                'dry-run': { type: 'boolean' },
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        throw new errors/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, [], {
            cause: error,
        });
    }
}
function rolesOf(given) {
    const people = new Map();
    for (const text of given) {
        const [name = '', logins, ...rest] = text.split('=');
        const users = (logins ?? '').split(',').map((login) => login.trim());
        if (!ROLE.test(name) || rest.length > 0 || users.some((login) => !LOGIN.test(login))) {
            throw new errors/* UserError */.y(`--role expects NAME=LOGIN or NAME=LOGIN,LOGIN, found \`${text}\`.`);
        }
        if (people.has(name))
            throw new errors/* UserError */.y(`--role ${name} was given twice: list its people in one, with commas.`);
        people.set(name, users);
    }
    return people;
}
function modelFolder(given) {
    const folder = given.replace(/^\.\//, '').replace(/\/+$/, '');
    const problem = (0,path/* pathProblem */.z)(folder);
    if (problem !== undefined)
        throw new errors/* UserError */.y(`--model: ${problem}`);
    return folder;
}
function packName(given) {
    const name = given.replace(/\.yml$/, '');
    const known = [...POLICY_PACKS, ...MORE_PACKS];
    if (known.includes(name))
        return name;
    const near = (0,suggestion/* suggest */.ZA)(name, known);
    const meant = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new errors/* UserError */.y(`--pack expects one of ${[...MORE_PACKS].join(', ')}, found ${JSON.stringify(given)}.${meant}`);
}
/** A tag or a branch can be moved by whoever can write to that repository; a commit cannot. */
function pin(text) {
    const [, repository, commit] = /^([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+)@(.+)$/.exec(text) ?? [];
    if (repository === undefined || commit === undefined) {
        throw new errors/* UserError */.y(`--action expects OWNER/REPO@SHA, found \`${text}\`.`);
    }
    if (!FULL_SHA.test(commit)) {
        throw new errors/* UserError */.y(`--action expects the full commit SHA (40 hexadecimal digits) after the @, found \`${commit}\`. A tag or a branch can be moved to other code; a commit cannot.`);
    }
    return { repository, commit };
}
function checkoutCommit(given) {
    if (given === undefined)
        return CHECKOUT_COMMIT;
    if (FULL_SHA.test(given))
        return given;
    throw new errors/* UserError */.y(`--checkout expects the full commit SHA of actions/checkout, found \`${given}\`.`);
}
/** Names of the workflows that upload artifacts: their completion may bring evidence. */
function evidenceWorkflows(root, paths) {
    return paths
        .filter((path) => /^\.github\/workflows\/(?!arbiter-)[^/]+\.ya?ml$/.test(path))
        .flatMap((path) => {
        const { text } = (0,file_tree/* readText */.y)((0,external_node_path_.join)(root, path), path);
        if (text === undefined || !text.includes('actions/upload-artifact@'))
            return [];
        const { value } = (0,yaml/* parseYaml */.h)(text, path);
        const name = value !== null && typeof value === 'object' && 'name' in value ? value.name : undefined;
        return [typeof name === 'string' ? name : path];
    });
}
function write(root, files, isDryRun) {
    const written = [];
    const kept = [];
    for (const file of files) {
        const target = (0,external_node_path_.join)(root, file.path);
        (0,repository_writing/* refuseLinks */.U)(root, (0,external_node_path_.dirname)(target));
        if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) !== undefined) {
            kept.push(file.path);
            continue;
        }
        written.push(file);
        if (isDryRun)
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.writeFileSync)(target, file.text, { flag: 'wx' });
    }
    return { written, kept };
}
function asJson(result, scaffold, people) {
    return {
        schema: 'arbiter/init/v1',
        written: result.written.map(({ path }) => path),
        kept: result.kept,
        models: scaffold.models,
        fill: result.written.flatMap(({ path, text }) => unfilledLines(text).map((line) => ({ path, line }))),
        codeOwners: codeOwnerLines(people),
    };
}
const KEY = 'a key, its private half as ARBITER_SIGNING_KEY in the GitHub environment arbiter-release, its public half in';
const IDENTITY = 'the identity of arbiter-release.yml (docs/how-to/release.md#without-a-key) under `identities` of';
function print({ written, kept }, scaffold, people, { shownRoot, isDryRun, isKeyless }, io) {
    const lines = [];
    for (const { path, text } of written) {
        const count = unfilledLines(text).length;
        const toFill = count === 0 ? '' : ` (${count} to fill in)`;
        lines.push(`${isDryRun ? 'would write' : 'wrote'}  ${path}${toFill}`);
    }
    for (const path of kept)
        lines.push(`left alone  ${path}: it is there already`);
    if (scaffold.models.length === 0) {
        lines.push('', 'No folder looked like a model. Run `arbiter init --model models/NAME` for each model.');
    }
    lines.push('', 'Next:', '  1. Write what the lines marked FILL IN ask for, until `arbiter validate' +
        `${shownRoot === '.' ? '' : ` ${shownRoot}`}\` says sound.`, '  2. Read .arbiter/policies/*.yml with your board: numbers, protected attributes, favourable outcome, roles.', '  3. Add to CODEOWNERS, after its other lines (the last matching line counts):', ...codeOwnerLines(people).map((line) => `       ${line}`), '  4. Merge all this into the default branch: the gate reads its rules there.', '  5. Require the status `arbiter/gate (main)` in a ruleset, with code-owner review, and run `arbiter doctor`.', '  6. Begin the ledger with `arbiter audit init`; then `ledger: arbiter-ledger` in .arbiter/config.yml, and `contents: write` for the gate.', '     Until then arbiter-audit.yml, which verifies it every week, fails: delete that file if you want no ledger.', `  7. To release and deploy: ${isKeyless ? IDENTITY : KEY}`, '     .arbiter/signers.yml; `environments` and `targets` in .arbiter/config.yml; a GitHub environment of the same name for each.', '     arbiter-release-guard.yml makes a draft again of every release that is not an approved model: name the tags of what else you publish in its `if:`.');
    io.stdout(`${lines.join('\n')}\n`);
}


/***/ }),

/***/ 32773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   U: () => (/* binding */ refuseLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A link among the parents would lead the writing out of the repository. */
function refuseLinks(root, folder) {
    const segments = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let depth = 1; depth <= segments.length; depth++) {
        const path = segments.slice(0, depth).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        if (found !== undefined && !found.isDirectory()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${path}\` is not a folder (a link or a file): nothing is written through it.`);
        }
    }
}
/** Writes a file of the repository, or one in place of it; never through a link, which may lead anywhere. */
function writeInside(root, file, content) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${file}\` is a link, or no regular file: nothing is written through it.`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, content);
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
