export const id = 2194;
export const ids = [2194];
export const modules = {

/***/ 32194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/doctor/app-mode.js
/** What no setting prevents while the gate runs with a GitHub App's token. Always shown. */
const APP_MODE_LIMITS = [
    'Whoever holds the App’s key can post the status and write the ledger. The key lies in environments of the repository, whose administrators can give them to another branch; only the organization’s audit log shows it.',
    'Administrators can switch the rules off, merge, and switch them on again. Only the audit log of the organization shows it.',
    'A status belongs to a commit, not to a pull request: a success of one pull request is seen by every other with the same head and base. The gate looks for such pull requests.',
    'Evidence that a workflow on `pull_request` makes is as honest as the author of the branch, who can change that workflow in the same pull request. Recomputed numbers are recomputed from the predictions it uploads.',
    'E-mail addresses in commits can be forged, so a contributor may hide behind another name. Requiring signed commits narrows this.',
    'Who may change a team of the organization may change who signs. Membership is recorded with each decision, as it was then.',
    'What holds all the same: the release guard reads reviews and content again and believes no status.',
];

// EXTERNAL MODULE: ./lib/model/repository.js
var model_repository = __webpack_require__(46425);
// EXTERNAL MODULE: ./lib/text/problem.js
var problem = __webpack_require__(25572);
;// CONCATENATED MODULE: ./lib/doctor/arbiter-use.js
/** What of Arbiter's writes the ledger: its actions, and its workflows to call (`release` is both jobs then). */
const VERBS = ['gate', 'bundle', 'release', 'deploy', 'rollback', 'audit'];
/** `OWNER/NAME@…`, `OWNER/NAME/actions/VERB@…`, `OWNER/NAME/.github/workflows/VERB.yml@…`. */
const USES = /^([^/@]+\/[^/@]+)(?:\/actions\/([a-z-]+)|\/\.github\/workflows\/([a-z-]+)\.ya?ml)?@/;
/** `./` and `./actions/VERB`, of a repository that holds Arbiter itself. */
const LOCAL = /^\.\/(?:actions\/([a-z-]+)\/?)?$/;
const APP_TOKEN_ACTION = /^actions\/create-github-app-token@/;
const ARBITER = /\/arbiter$/;
const WORKFLOW_TOKEN = /^(?:|\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})$/i;
/**
 * Every use that may write the ledger, or judges for one that does. Arbiter may run from a repository of another name: in the gate's workflow a step that
 * is handed a token is taken for it, and its repository for Arbiter's.
 */
function arbiterUses(files, gate) {
    const own = new Set(gate === undefined ? [] : gatePlaces(gate).map(({ repository }) => repository));
    return files.flatMap((file) => placesOf(file)
        .filter(({ repository }) => own.has(repository) || ARBITER.test(repository))
        .flatMap(({ repository: _, verb, ...use }) => {
        const known = VERBS.find((one) => one === verb);
        return known === undefined || !mayWrite(known, use) ? [] : [{ ...use, verb: known }];
    }));
}
function placesOf(file) {
    return file.jobs.flatMap((job) => [
        ...placeOf(file, job, job.uses, job.inputs, true),
        ...job.steps.flatMap(({ uses, inputs }) => placeOf(file, job, uses, inputs, false)),
    ]);
}
function placeOf(file, job, uses, inputs, isCalled) {
    const local = LOCAL.exec(uses ?? '');
    const [repository, action, workflow] = local === null ? wordsOf(uses) : ['.', local[1]];
    if (repository === undefined)
        return [];
    return [{ file, job, repository, verb: action ?? workflow ?? 'gate', inputs, isCalled }];
}
function wordsOf(uses = '') {
    return USES.exec(uses)?.slice(1) ?? [];
}
/** Where no name tells, a step that is handed a token; GitHub's own actions take one as well. */
function gatePlaces(gate) {
    const gates = placesOf(gate).filter(({ verb }) => verb === 'gate');
    const named = gates.filter(({ repository, isCalled }) => isCalled || ARBITER.test(repository));
    if (named.length > 0)
        return named;
    return gates.filter(({ repository, inputs }) => !repository.startsWith('actions/') && inputs['github-token'] !== undefined);
}
/** The audit reads, but for four of its commands. */
function mayWrite(verb, { inputs }) {
    // A bundle that is named by its digest is made again, and nothing of it is recorded.
    if (verb === 'bundle')
        return inputs['bundle-sha256'] === undefined;
    if (verb !== 'audit')
        return true;
    const { command, record, apply } = inputs;
    return (command === 'init' ||
        command === 'correct' ||
        (command === 'checkpoint' && String(record) === 'true') ||
        (command === 'retention' && String(apply) === 'true'));
}
/** A deployment or a rollback whose switch is another job's: it judges, or records what was refused. */
function isApart({ verb, inputs }, mode) {
    return (verb === 'deploy' || verb === 'rollback') && said(inputs.mode) === mode;
}
/** Whether it acts with another token than every workflow's. */
function actsAsApp({ inputs, isCalled }) {
    return isCalled ? said(inputs['app-id']) !== '' : isOwn(inputs['github-token']);
}
/** Whether the ledger is written with another token than every workflow's. */
function writesAsApp(use) {
    if (actsAsApp(use))
        return true;
    return !use.isCalled && use.verb !== 'audit' && isOwn(use.inputs['ledger-token']);
}
/** Whether an App's key is within reach of its job: also where the token it makes only writes the ledger. */
function holdsAppKey(use) {
    const makesToken = use.job.steps.some(({ uses }) => APP_TOKEN_ACTION.test(uses ?? ''));
    return actsAsApp(use) || (makesToken && writesAsApp(use));
}
/** Environments whose secrets hold the App's key; undefined: the job names none, so the key is open to every branch. */
function keyEnvironments({ verb, job, inputs, isCalled, }) {
    if (!isCalled)
        return [job.environment];
    const publishing = said(inputs['app-environment'], 'arbiter');
    if (verb === 'gate')
        return [publishing];
    if (verb === 'release')
        return [said(inputs.environment, 'arbiter-release'), publishing];
    // What judges before a switch, and what records a refusal, is not in the environment of the switch.
    return [said(inputs.environment) || undefined, publishing];
}
/** What an expression gives is known at the run only: such a job runs in the environments that are deployed to. */
function isExpression(name) {
    return name.includes('${{');
}
function said(value, usual = '') {
    return String(value ?? '').trim() || usual;
}
function isOwn(token) {
    return !WORKFLOW_TOKEN.test(said(token));
}

;// CONCATENATED MODULE: ./lib/doctor/branch.js
/** The App that every workflow of every branch posts as. */
const GITHUB_ACTIONS_APP_ID = 15368;
/** Rulesets and classic protection add up: what either holds, holds. Unknown only where the known part does not suffice. */
function holds(settings, byRule, byProtection) {
    const { rules, protection } = settings;
    if (rules.isKnown && byRule(rules.value))
        return true;
    if (protection.isKnown && protection.value !== null && byProtection(protection.value))
        return true;
    return rules.isKnown && protection.isKnown ? false : 'unknown';
}
/** Why something could not be told. */
function unknownReason({ rules, protection }) {
    return [rules, protection].flatMap((fact) => (fact.isKnown ? [] : [fact.reason])).join(' ');
}

;// CONCATENATED MODULE: ./lib/doctor/finding.js
const ORDER = ['problem', 'cannot_tell', 'warning', 'note'];
function bySeverity(a, b) {
    return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
}
/** 1 when something is wrong; 2 when nothing is known to be wrong but something could not be read; 0 otherwise. */
function exitCodeOf(findings) {
    if (findings.some(({ severity }) => severity === 'problem'))
        return 1;
    return findings.some(({ severity }) => severity === 'cannot_tell') ? 2 : 0;
}
/** The finding that a fact could not be read. */
function cannotTell(code, expected, reason) {
    return {
        code,
        severity: 'cannot_tell',
        expected,
        found: reason,
        repair: 'Run doctor again with a token that has this permission (an administrator’s token has all of them).',
    };
}

;// CONCATENATED MODULE: ./lib/doctor/branch-protection.js


/** Judges how the branch is protected against going around the gate. `jobNames` are names of jobs of its workflows. */
function branchFindings(settings, jobNames, mode = 'token') {
    return [
        ...requiredStatus(settings, jobNames, mode),
        ...upToDate(settings),
        ...grouping(settings),
        ...branch_protection_history(settings),
        ...bypass(settings),
        ...directPush(settings),
    ];
}
function requiredStatuses({ rules, protection }) {
    const fromRules = (rules.isKnown ? rules.value : [])
        .filter(({ type }) => type === 'required_status_checks')
        .flatMap(({ parameters }) => {
        const checks = parameters.required_status_checks;
        return Array.isArray(checks) ? checks : [];
    })
        .map(({ context, integration_id }) => ({ context, appId: integration_id ?? null }));
    const classic = protection.isKnown ? (protection.value?.statuses ?? []) : [];
    return [...fromRules, ...classic];
}
function requiredStatus(settings, jobNames, mode) {
    const context = `arbiter/gate (${settings.branch})`;
    const required = requiredStatuses(settings);
    const findings = required
        .filter((status) => status.context !== context && jobNames.includes(status.context))
        .map((status) => ({
        code: 'job_required',
        severity: 'warning',
        expected: `Only the status \`${context}\` stands for the gate.`,
        found: `The check \`${status.context}\` is a job of a workflow. A job skipped by \`if:\` or by a failed \`needs:\` counts as passed, and any other workflow may have a job of that name.`,
        repair: 'Do not rely on this check for the gate. Keep it only as advice to authors.',
    }));
    const ours = required.filter((status) => status.context === context);
    if (ours.length === 0)
        return [...findings, notRequired(settings, context)];
    return [...findings, ...source(context, ours, mode)];
}
function notRequired(settings, context) {
    const expected = `The status \`${context}\` is required before a merge into ${settings.branch}.`;
    if (holds(settings, () => false, () => false) === 'unknown') {
        return cannotTell('required_status_unreadable', expected, unknownReason(settings));
    }
    const others = requiredStatuses(settings).map((status) => `\`${status.context}\``);
    return {
        code: 'gate_not_required',
        severity: 'problem',
        expected,
        found: others.length === 0 ? 'No status is required.' : `Required are ${others.join(', ')}.`,
        repair: `Settings → Rules → Rulesets: require the status check \`${context}\` on ${settings.branch}, written exactly so.`,
    };
}
function source(context, ours, mode) {
    const apps = ours.flatMap(({ appId }) => (appId === null || appId < 0 ? [] : [appId]));
    if (mode === 'app')
        return appSource(context, apps);
    if (apps.some((app) => app !== GITHUB_ACTIONS_APP_ID))
        return [];
    if (apps.length > 0) {
        return [
            {
                code: 'source_is_actions',
                severity: 'note',
                expected: `\`${context}\` is accepted only from a GitHub App of your own.`,
                found: 'It is accepted from GitHub Actions (token mode). A workflow on any branch of this repository can post it, so whoever can push a branch can forge it.',
                repair: 'Run the gate with a GitHub App’s token and choose that App as the expected source.',
            },
        ];
    }
    return [
        {
            code: 'source_is_anyone',
            severity: 'warning',
            expected: `\`${context}\` is accepted from one source: a GitHub App of your own, or at least GitHub Actions.`,
            found: 'It is accepted from any source. Whoever has write access can post it with one API call.',
            repair: 'Choose the expected source of the status in the ruleset.',
        },
    ];
}
/** The gate posts as an App, so nothing else may stand for it. Each requirement must hold, so every source matters. */
function appSource(context, apps) {
    const expected = `\`${context}\` is accepted only from the GitHub App whose token the gate uses.`;
    const repair = 'Choose that App as the expected source of the status in the ruleset.';
    if (apps.includes(GITHUB_ACTIONS_APP_ID)) {
        const found = 'It is required from GitHub Actions, but the gate posts as an App of your own: it stays pending for ever, or a workflow on any branch can post it.';
        return [{ code: 'app_source_is_actions', severity: 'problem', expected, found, repair }];
    }
    if (apps.length > 0)
        return [];
    const found = 'It is accepted from any source, so the App’s token protects nothing: whoever has write access can post it with one API call.';
    return [{ code: 'app_source_not_pinned', severity: 'problem', expected, found, repair }];
}
function upToDate(settings) {
    const expected = `A branch is up to date with ${settings.branch} before it is merged, or goes through the merge queue.`;
    const isStrict = holds(settings, (rules) => rules.some(({ type, parameters }) => type === 'merge_queue' ||
        (type === 'required_status_checks' && parameters.strict_required_status_checks_policy === true)), (protection) => protection.isStrict);
    if (isStrict === true)
        return [];
    if (isStrict === 'unknown')
        return [cannotTell('up_to_date_unreadable', expected, unknownReason(settings))];
    return [
        {
            code: 'not_up_to_date',
            severity: 'problem',
            expected,
            found: 'A verdict under an older policy, or on an older base, still allows the merge.',
            repair: 'Turn on “Require branches to be up to date before merging”.',
        },
    ];
}
/** Else the commits of a group merge with the last one's status alone, also those that were never approved. */
function grouping({ branch, rules }) {
    return (rules.isKnown ? rules.value : [])
        .filter(({ type, parameters }) => type === 'merge_queue' && parameters.grouping_strategy !== 'ALLGREEN')
        .slice(0, 1)
        .map(({ parameters }) => ({
        code: 'merge_queue_grouping',
        severity: 'problem',
        expected: `The merge queue of ${branch} merges only pull requests that pass themselves (grouping strategy ALLGREEN).`,
        found: `Its grouping strategy is ${String(parameters.grouping_strategy ?? 'not told')}: a pull request that was refused merges in a group whose last one passed.`,
        repair: 'Turn on “Only merge non-failing pull requests” in the merge queue of the ruleset.',
    }));
}
function branch_protection_history(settings) {
    const wanted = [
        {
            type: 'non_fast_forward',
            code: 'force_pushes',
            what: 'Force pushes',
            by: (one) => !one.allowsForcePushes,
        },
        { type: 'deletion', code: 'deletion', what: 'Deletion', by: (one) => !one.allowsDeletions },
    ];
    return wanted.flatMap(({ type, code, what, by }) => {
        const isBlocked = holds(settings, (rules) => rules.some((rule) => rule.type === type), by);
        const expected = `${what} of ${settings.branch} ${type === 'deletion' ? 'is' : 'are'} blocked.`;
        if (isBlocked === true)
            return [];
        if (isBlocked === 'unknown')
            return [cannotTell(`${code}_unreadable`, expected, unknownReason(settings))];
        return [
            {
                code: `${code}_allowed`,
                severity: 'problem',
                expected,
                found: 'Nothing blocks it: what was approved, and the rules themselves, can be replaced.',
                repair: `Turn on “${type === 'deletion' ? 'Restrict deletions' : 'Block force pushes'}” in the ruleset.`,
            },
        ];
    });
}
function bypass(settings) {
    const context = `arbiter/gate (${settings.branch})`;
    const { rules, rulesets, protection } = settings;
    const findings = [];
    const classic = protection.isKnown ? protection.value : null;
    const isOnlyClassic = rules.isKnown &&
        !requiredStatuses({ ...settings, protection: { isKnown: true, value: null } }).some((one) => one.context === context);
    if (isOnlyClassic && classic?.statuses.some((one) => one.context === context) && !classic.bindsAdmins) {
        findings.push({
            code: 'admins_exempt',
            severity: 'problem',
            expected: 'The rules bind administrators too.',
            found: 'Administrators can merge without the gate.',
            repair: 'Turn on “Do not allow bypassing the above settings”.',
        });
    }
    const applying = new Set((rules.isKnown ? rules.value : []).map(({ rulesetId }) => rulesetId));
    if (applying.size === 0)
        return findings;
    const expected = 'Nobody may bypass the rulesets of the branch.';
    if (!rulesets.isKnown)
        return [...findings, cannotTell('bypass_unreadable', expected, rulesets.reason)];
    for (const id of applying) {
        const ruleset = rulesets.value.find((one) => one.id === id);
        if (ruleset === undefined || ruleset.bypassActors === null) {
            const reason = `GitHub shows who may bypass the ruleset ${ruleset?.name ?? id} only to tokens with \`administration: write\`.`;
            findings.push(cannotTell('bypass_unreadable', expected, reason));
        }
        else if (ruleset.bypassActors.length > 0) {
            const actors = ruleset.bypassActors.map((actor) => `${actor.kind}${actor.id === null ? '' : ` ${actor.id}`} (${actor.mode})`);
            findings.push({
                code: 'bypass_actors',
                severity: 'problem',
                expected,
                found: `The ruleset “${ruleset.name}” lets these bypass it: ${actors.join(', ')}.`,
                repair: 'Empty its bypass list. Who must act in an emergency changes the ruleset, which leaves a trace.',
            });
        }
    }
    return findings;
}
function directPush(settings) {
    const isRequired = holds(settings, (rules) => rules.some(({ type }) => type === 'pull_request'), (protection) => protection.requiresPullRequest);
    const expected = `Changes reach ${settings.branch} only through pull requests.`;
    if (isRequired === true)
        return [];
    if (isRequired === 'unknown')
        return [cannotTell('pull_request_unreadable', expected, unknownReason(settings))];
    return [
        {
            code: 'pull_request_not_required',
            severity: 'problem',
            expected,
            found: 'A commit can be pushed directly once any status of that name is on it.',
            repair: 'Turn on “Require a pull request before merging”.',
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/doctor/code-owners.js



/** Where GitHub looks for CODEOWNERS, first match wins. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Reads a CODEOWNERS file. Lines with `!` or `[…]`, which GitHub skips, are skipped. */
function parseCodeOwners(text) {
    return text.split('\n').flatMap((line) => {
        const [pattern = '', ...owners] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        return pattern === '' || /^!|[[\]]/.test(pattern) ? [] : [{ pattern, owners }];
    });
}
/** The owners of a path: those of the last line that matches; none when that line names nobody. */
function ownersOf(lines, path) {
    return lines.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}
/** As .gitignore reads patterns: anchored by a slash at the start or in the middle; a folder means all below it. */
function matches(pattern, path) {
    const isAnchored = pattern.replace(/\/$/, '').includes('/');
    const body = pattern.replace(/^\//, '');
    const start = isAnchored ? body : `**/${body}`;
    const globs = body.endsWith('/')
        ? [`${start}**`]
        : body.endsWith('*') && isAnchored
            ? [start]
            : [start, `${start}/**`];
    return globs.some((glob) => new esm/* Minimatch */.VR(glob, { dot: true, noext: true, nobrace: true, nonegate: true, nocomment: true }).match(path));
}
const GUARDED = [
    {
        folder: '.arbiter/',
        paths: ['.arbiter/config.yml', '.arbiter/roles.yml', '.arbiter/policies/arb-production.yml'],
        why: 'it holds the rules and who signs',
    },
    {
        folder: '.github/',
        paths: [
            '.github/workflows/arbiter-gate.yml',
            '.github/workflows/arbiter-signal.yml',
            '.github/CODEOWNERS',
        ],
        why: 'it holds the workflows that run the gate',
    },
];
/**
 * Judges whether a change to what governs needs an owner's review, or is refused on push. `writers` are logins with write
 * access, in lower case: GitHub passes over owners who have none.
 */
function codeOwnerFindings(settings, texts, writers) {
    const isRequired = holds(settings, (rules) => rules.some(({ type, parameters }) => type === 'pull_request' && parameters.require_code_owner_review === true), (protection) => protection.requiresCodeOwners);
    return GUARDED.filter(({ folder }) => !isPushRestricted(settings, folder)).flatMap(({ folder, paths, why }) => {
        const name = folder.slice(1, -1);
        const expected = `A change to ${folder} needs a code owner’s review, because ${why}.`;
        if (!texts.isKnown)
            return [cannotTell(`${name}_owners_unreadable`, expected, texts.reason)];
        const place = PLACES.find((path) => texts.value.has(path));
        const lines = place === undefined ? [] : parseCodeOwners(texts.value.get(place) ?? '');
        const unowned = paths.filter((path) => ownersOf(lines, path).length === 0);
        if (unowned.length > 0) {
            const found = place === undefined ? 'There is no CODEOWNERS file.' : `${place} gives ${unowned[0]} to nobody.`;
            return [
                unprotected(name, expected, found, `Add \`/${folder} @ORG/TEAM\` as the last lines of CODEOWNERS.`),
            ];
        }
        if (place === 'CODEOWNERS' || place === 'docs/CODEOWNERS') {
            if (ownersOf(lines, place).length === 0) {
                const found = `${place} itself has no owner: a change to it takes the owners away.`;
                return [
                    unprotected(name, expected, found, `Add \`/${place} @ORG/TEAM\`, or move the file into .github/.`),
                ];
            }
        }
        const powerless = paths.find((path) => !canReview(ownersOf(lines, path), writers));
        if (powerless !== undefined) {
            const found = `None of the owners that ${place} gives ${powerless} has write access, so GitHub passes over them.`;
            return [unprotected(name, expected, found, 'Name owners with write access, or give it to these.')];
        }
        if (isRequired === 'unknown')
            return [cannotTell(`${name}_owners_unreadable`, expected, unknownReason(settings))];
        if (isRequired)
            return [];
        const found = `${place} names owners, but their review is not required.`;
        return [
            unprotected(name, expected, found, 'Turn on “Require review from Code Owners” in the ruleset.'),
        ];
    });
}
/** Teams and e-mail addresses are believed: only logins can be looked up. */
function canReview(owners, writers) {
    return owners.some((owner) => {
        const isLogin = /^@[^/]+$/.test(owner);
        return !isLogin || !writers.isKnown || writers.value.has(owner.slice(1).toLowerCase());
    });
}
function unprotected(name, expected, found, repair) {
    return { code: `${name}_unprotected`, severity: 'problem', expected, found, repair };
}
/** A push ruleset refuses pushes that touch a path. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
function isPushRestricted({ rulesets }, folder) {
    if (!rulesets.isKnown)
        return false;
    return rulesets.value
        .filter(({ target, enforcement }) => target === 'push' && enforcement === 'active')
        .flatMap(({ rules }) => rules)
        .filter(({ type }) => type === 'file_path_restriction')
        .flatMap(({ parameters }) => Array.isArray(parameters.restricted_file_paths) ? parameters.restricted_file_paths : [])
        .some((path) => path === `${folder}**/*` || path === `${folder}**` || path === `${folder}*`);
}

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
;// CONCATENATED MODULE: ./lib/doctor/workflow-file.js

/** Reads a workflow; undefined when it is no YAML mapping. */
function readWorkflow(path, text) {
    const { value, problems } = (0,yaml/* parseYaml */.h)(text, path);
    if (problems.length > 0 || !isMapping(value))
        return undefined;
    return {
        path,
        name: typeof value.name === 'string' ? value.name : path,
        events: eventsOf(value.on),
        permissions: permissionsOf(value.permissions),
        concurrency: value.concurrency,
        jobs: Object.entries(mapping(value.jobs)).map(([id, job]) => jobOf(id, mapping(job))),
    };
}
/** What a job's token may do: the job's own permissions, or else the workflow's. */
function jobPermissions(workflow, job) {
    return job.permissions ?? workflow.permissions;
}
/** Whether permissions give nothing at all. Saying nothing gives the repository's default, which is not nothing. */
function isNothing(permissions) {
    return typeof permissions === 'object' && Object.values(permissions).every((level) => level === 'none');
}
function holdsPermission(permissions, scope, level) {
    if (typeof permissions === 'string')
        return permissions === 'write-all' || (permissions === 'read-all' && level === 'read');
    const held = permissions?.[scope];
    return held === 'write' || held === level;
}
/** A mapping's list of words, whether written as a list or as one word. */
function words(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string');
}
function eventsOf(on) {
    if (isMapping(on))
        return new Map(Object.entries(on).map(([name, filter]) => [name, mapping(filter)]));
    return new Map(words(on).map((name) => [name, {}]));
}
function jobOf(id, job) {
    const steps = Array.isArray(job.steps) ? job.steps : [];
    return {
        id,
        name: typeof job.name === 'string' ? job.name : id,
        isConditional: job.if !== undefined || job.needs !== undefined,
        permissions: permissionsOf(job.permissions),
        concurrency: job.concurrency,
        environment: environmentOf(job.environment),
        uses: typeof job.uses === 'string' ? job.uses : undefined,
        inputs: mapping(job.with),
        steps: steps.map((item) => {
            const step = mapping(item);
            return {
                uses: typeof step.uses === 'string' ? step.uses : undefined,
                run: typeof step.run === 'string' ? step.run : '',
                inputs: mapping(step.with),
            };
        }),
    };
}
function environmentOf(value) {
    const name = isMapping(value) ? value.name : value;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function permissionsOf(value) {
    if (typeof value === 'string')
        return value;
    if (!isMapping(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).map(([scope, level]) => [scope, String(level)]));
}
function mapping(value) {
    return isMapping(value) ? value : {};
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** Events that run the workflow file of the change itself. */
const UNTRUSTED = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];
/** Such events among those of a workflow. A push runs the pushed file, which is fine on branches that are named one by one. */
function untrustedEvents({ events }) {
    const push = events.get('push');
    const branches = words(push?.branches);
    const isNamed = branches.length > 0 && branches.every((name) => !/[*?+![\]]/.test(name));
    const isOpen = push !== undefined && (!isNamed || push.tags !== undefined);
    return [...UNTRUSTED.filter((event) => events.has(event)), ...(isOpen ? ['push'] : [])];
}

;// CONCATENATED MODULE: ./lib/doctor/release-workflow.js

const OWN = /^(?:\.\/|[^/@]+\/[^/@]+\/)actions\/(bundle|release)(?:@|\/?$)/;
/** Judges whether a release that somebody publishes by hand is seen; where nothing is released there is nothing to see. */
function releaseFindings(files) {
    const jobs = files.flatMap((file) => file.jobs.map((job) => ({ file, job })));
    const releasing = jobs.filter(({ job }) => actionsOf(job).length > 0);
    if (releasing.length === 0)
        return [];
    const guards = releasing.filter(({ file, job }) => actionsOf(job).includes('release') && hearsReleases(file));
    return [
        ...(guards.length === 0 ? [missing()] : guards.flatMap(lackingPermission)),
        ...releasing.flatMap(keys),
    ];
}
function actionsOf({ steps }) {
    return steps.flatMap((step) => actionOf(step) ?? []);
}
function actionOf({ uses }) {
    return OWN.exec(uses ?? '')?.[1];
}
function isBundling(step) {
    return actionOf(step) === 'bundle';
}
/** With `bundle-sha256` a bundle that is on record is made again: no key signs it. */
function signsBundle(step) {
    return isBundling(step) && step.inputs['bundle-sha256'] === undefined;
}
/** Without `types` GitHub starts it for all of them. */
function hearsReleases({ events }) {
    const types = events.has('release') ? words(events.get('release')?.types) : undefined;
    return types !== undefined && (types.length === 0 || types.includes('published'));
}
function missing() {
    return {
        code: 'release_guard_missing',
        severity: 'warning',
        expected: 'A release that somebody publishes by hand is judged.',
        found: 'No workflow with `actions/release` starts on `release: published`: what is published by hand stays, and the ledger says nothing of it.',
        repair: 'Add .github/workflows/arbiter-release-guard.yml as `arbiter init` writes it.',
    };
}
function lackingPermission({ file, job }) {
    const held = jobPermissions(file, job);
    if (held === undefined || holdsPermission(held, 'contents', 'write'))
        return [];
    return [
        {
            code: 'release_guard_permission_missing',
            severity: 'warning',
            expected: `The job ${job.id} of ${file.path} can make a release a draft again, and record why.`,
            found: 'It lacks contents: write, so a refused release stays published.',
            repair: 'Add it to the job’s `permissions:`.',
        },
    ];
}
/** On a tag GitHub runs the copy of the workflow that the tag leads to. */
function keys({ file, job }) {
    const isSigning = job.steps.some(signsBundle);
    const onTags = words(file.events.get('push')?.tags).length > 0 || file.events.has('release');
    if (!isSigning || !onTags)
        return [];
    return [
        {
            code: 'signing_on_tags',
            severity: 'warning',
            expected: 'The job that signs bundles starts on the default branch only.',
            found: `The job ${job.id} of ${file.path} also starts on tags or releases: whoever may push a tag chooses what runs there, and may reach the key.`,
            repair: `Take \`tags:\` and \`release:\` out of ${file.path}; arbiter-release-guard.yml needs no key for them.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/environment.js



const WORDS = {
    app: {
        holds: 'which holds the App’s key,',
        danger: 'read the key, post the status as the App, and write the ledger',
        secret: 'The key is a secret of this environment.',
    },
    signing: {
        holds: 'which holds the key that signs bundles,',
        danger: 'read the key, and sign a bundle that nobody approved',
        secret: 'The key is a secret of this environment.',
    },
    deployment: {
        holds: 'which bundles are brought to,',
        danger: 'read its secrets, and bring there what nobody approved',
        secret: 'What the targets are reached with are secrets of this environment.',
    },
};
/** Whoever has the App's key can do the worst there is, so that is said first. */
function environment_wordsOf({ purpose, hasAppKey = false }) {
    const words = WORDS[purpose];
    if (!hasAppKey || purpose === 'app')
        return words;
    return {
        holds: `which holds the App’s key, and ${words.holds}`,
        danger: `${WORDS.app.danger}; and it can ${words.danger}`,
        secret: `The App’s key is a secret of this environment. ${words.secret}`,
    };
}
/** What an environment is for, of all that run in it: its own purpose, and whether the App's key lies there as well. */
function namedEnvironmentsOf(files, uses, config, hasSigners) {
    const keys = uses
        .filter(holdsAppKey)
        .flatMap((use) => keyEnvironments(use).filter((one) => one !== undefined));
    // Which one a job deploys to is chosen at its start.
    const isAnywhere = keys.some(isExpression);
    const placed = [...signingEnvironments(files, uses, hasSigners), ...deploymentEnvironments(config)].map((one) => ({
        ...one,
        hasAppKey: keys.includes(one.name) || (isAnywhere && one.purpose === 'deployment'),
    }));
    const own = [...new Set(keys)].filter((name) => !isExpression(name) && !placed.some((one) => one.name === name));
    return [...own.map((name) => ({ name, purpose: 'app', isUsed: true })), ...placed];
}
/** Environments of the jobs that sign bundles. A name that is an expression is known at the run only. */
function signingEnvironments(files, uses, isUsed) {
    const jobs = files.flatMap((file) => file.jobs);
    const signing = jobs.filter(({ steps }) => steps.some(signsBundle));
    const called = uses.filter(({ verb, isCalled }) => isCalled && verb === 'release');
    const names = [
        ...signing.flatMap(({ environment }) => environment ?? []),
        ...called.map(({ inputs }) => said(inputs.environment, 'arbiter-release')),
    ];
    return [...new Set(names)]
        .filter((name) => !isExpression(name))
        .map((name) => ({ name, purpose: 'signing', isUsed }));
}
/** Environments that the configuration brings bundles to, those for drills among them. */
function deploymentEnvironments(config) {
    const names = [...(config?.environments ?? []), ...Object.keys(config?.targets ?? {})];
    return [...new Set(names)].map((name) => ({ name, purpose: 'deployment', isUsed: true }));
}
/** Judges whether only the default branch can use the environments that something of Arbiter's runs in. */
function environmentFindings(named, facts, defaultBranch) {
    return named.flatMap((one) => {
        const { name, purpose, isUsed } = one;
        const { holds, danger, secret } = environment_wordsOf(one);
        const fact = facts.get(name) ?? { isKnown: false, reason: 'It was not looked at.' };
        const expected = `The environment ${name}, ${holds} can be used from ${defaultBranch} only.`;
        if (!fact.isKnown)
            return [cannotTell(`${purpose}_environment_unreadable`, expected, fact.reason)];
        const repair = `Settings → Environments → ${name} → Deployment branches and tags: “Selected branches and tags”, with ${defaultBranch} as the only one. ${secret}`;
        if (fact.value === null && purpose !== 'app') {
            const found = 'There is no such environment: GitHub makes one at the first run, open to every branch. Secrets that lie elsewhere can be read from every branch.';
            const code = `${purpose}_environment_missing`;
            return isUsed ? [{ code, severity: 'warning', expected, found, repair }] : [];
        }
        const found = openness(fact.value, defaultBranch, danger);
        if (found === undefined)
            return [];
        return [{ code: `${purpose}_environment_open`, severity: 'problem', expected, found, repair }];
    });
}
function openness(environment, defaultBranch, danger) {
    if (environment === null)
        return 'There is no such environment: GitHub makes one at the first run, open to every branch, and the key lies elsewhere.';
    const { branches } = environment;
    if (branches === 'all')
        return `Every branch can use it: a workflow on any of them can ${danger}.`;
    if (branches === 'protected')
        return `Every protected branch can use it. Protecting a branch is not meant to let it ${danger}.`;
    const others = branches.filter((branch) => branch !== defaultBranch);
    return others.length === 0 ? undefined : `It can also be used from ${others.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/doctor/app-token.js


/** What the gate's token must be able to do: scope and level, as `permissions:` spells them. */
const GATE = [
    ['contents', 'read'],
    ['actions', 'read'],
    ['statuses', 'write'],
    ['pull-requests', 'write'],
    ['issues', 'write'],
];
const RELEASE = [
    ['contents', 'read'],
    ['actions', 'read'],
    ['pull-requests', 'read'],
    ['statuses', 'read'],
];
const DEPLOY = [
    ['contents', 'read'],
    ['deployments', 'write'],
    ['actions', 'read'],
    ['issues', 'read'],
    ['pull-requests', 'read'],
];
/** Neither makes a deployment. */
const JUDGING = DEPLOY.filter(([scope]) => scope !== 'deployments');
const NEEDED = {
    gate: GATE,
    bundle: RELEASE,
    release: RELEASE,
    deploy: DEPLOY,
    rollback: DEPLOY,
    audit: [['contents', 'read']],
};
/** With a ledger, contents are written as well, unless that is done with a token of its own; a release is written in any case. */
function neededPermissions({ verb, inputs }, hasLedger) {
    if (isApart({ verb, inputs }, 'judge'))
        return JUDGING;
    const needed = isApart({ verb, inputs }, 'refuse') ? JUDGING : NEEDED[verb];
    const isWritten = verb === 'release' || (hasLedger && said(inputs['ledger-token']) === '');
    return isWritten ? [['contents', 'write'], ...needed.slice(1)] : needed;
}
/** Judges the use of an App's token: where its key lies, what it may do, and as whom Arbiter looks for its own. */
function appFindings(uses, hasLedger) {
    return uses
        .filter(holdsAppKey)
        .flatMap((use) => [
        ...environment(use),
        ...(actsAsApp(use) ? [...author(use), ...tokenPermissions(use, hasLedger)] : []),
    ]);
}
function environment(use) {
    if (!keyEnvironments(use).includes(undefined))
        return [];
    const { file, job } = use;
    return [
        {
            code: 'app_key_unprotected',
            severity: 'problem',
            expected: `The App’s key lies in an environment that only the default branch may use, and the job ${job.id} of ${file.path} names it.`,
            found: 'The job names no environment, so the key is a secret of the repository: a workflow on any branch can read it, post the status as the App, and write the ledger.',
            repair: 'Move the key into an environment limited to the default branch, and write `environment: NAME` into the job.',
        },
    ];
}
const UNSAID = {
    gate: 'It does not, so the gate takes its own statuses for somebody else’s, and writes a new comment each time.',
    other: 'It does not, so what the gate remembers in its comment, and the issues it opened for conditions, are taken for somebody else’s.',
};
/** A workflow that is called says it by itself. */
function author({ file: { path }, job, verb, inputs, isCalled }) {
    const login = said(inputs['comment-author']);
    if (isCalled || verb === 'audit' || (login !== '' && login.toLowerCase() !== 'github-actions[bot]'))
        return [];
    const isGate = verb === 'gate';
    return [
        {
            code: 'app_author_unsaid',
            severity: 'problem',
            expected: isGate
                ? `${path} tells the gate as whom its token acts: \`comment-author: SLUG[bot]\`.`
                : `The job ${job.id} of ${path} tells as whom the gate acts: \`comment-author: SLUG[bot]\`.`,
            found: UNSAID[isGate ? 'gate' : 'other'],
            repair: 'Write `comment-author:` beside `github-token`, as `arbiter init --app` does: the App’s slug with [bot] behind it.',
        },
    ];
}
/** `permission-*` inputs narrow the token; without any it can do whatever the installation can. */
function tokenPermissions(use, hasLedger) {
    const { job, file, verb } = use;
    return job.steps
        .filter(({ uses }) => APP_TOKEN_ACTION.test(uses ?? ''))
        .flatMap(({ inputs }) => {
        const given = Object.entries(inputs).filter(([name]) => name.startsWith('permission-'));
        if (given.length === 0)
            return [];
        const held = Object.fromEntries(given.map(([name, level]) => [name.slice('permission-'.length), String(level)]));
        const lacking = neededPermissions(use, hasLedger).filter(([scope, level]) => !holdsPermission(held, scope, level));
        if (lacking.length === 0)
            return [];
        const where = verb === 'gate' ? file.path : `the job ${job.id} of ${file.path}`;
        return [
            {
                code: 'app_permission_missing',
                severity: 'problem',
                expected: `The App’s token in ${where} can do what ${verb === 'gate' ? 'the gate' : `actions/${verb}`} must.`,
                found: `It lacks ${lacking.map(([scope, level]) => `permission-${scope}: ${level}`).join(', ')}.`,
                repair: 'Add these inputs to the step that makes the token, and the permissions to the App.',
            },
        ];
    });
}
/** The gate’s job has a second token that it does not need. A workflow that is called needs what it declares. */
function workflowTokenFindings(uses) {
    return uses
        .filter((use) => use.verb === 'gate' && !use.isCalled && actsAsApp(use))
        .flatMap(({ file, job }) => secondToken(file, job));
}
function secondToken({ path, permissions }, job) {
    const held = job.permissions ?? permissions;
    const isHarmless = typeof held === 'object' && Object.values(held).every((level) => level !== 'write');
    if (isHarmless)
        return [];
    return [
        {
            code: 'gate_permission_excess',
            severity: 'warning',
            expected: 'The gate’s workflow gives the token of GitHub Actions nothing, since it acts with the App’s.',
            found: `The job ${job.id} of ${path} gives it rights to write, or says nothing.`,
            repair: 'Write `permissions: {}`.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/gate-token.js


function gateModeOf(gate) {
    return gate !== undefined && gateUses(gate).some(actsAsApp) ? 'app' : 'token';
}
/** Where the gate runs in its own workflow. */
function gateUses(gate) {
    return arbiterUses([gate], gate).filter(({ verb }) => verb === 'gate');
}
/** What the gate's token must be able to do, whosever it is. */
function gatePermissions(gate, hasLedger) {
    const apart = gateUses(gate).find(({ inputs }) => said(inputs['ledger-token']) !== '');
    return neededPermissions({ verb: 'gate', inputs: apart?.inputs ?? {} }, hasLedger);
}
/** That the gate has another token than its App's, which it does not need. */
function secondTokenFindings(gate) {
    return workflowTokenFindings(gateUses(gate));
}

;// CONCATENATED MODULE: ./lib/doctor/keyless-workflow.js


/** Judges the jobs that sign bundles by the identity of their workflow: that they can, and that the signature will count. */
function keylessFindings(files, signers, defaultBranch) {
    const signing = files.flatMap((file) => file.jobs.filter(isKeyless).map((job) => ({ file, job })));
    return signing.flatMap((one) => [...permissions(one), ...identity(one, signers ?? {}, defaultBranch)]);
}
function isKeyless({ steps }) {
    return steps.some((step) => isBundling(step) && String(step.inputs.keyless) === 'true');
}
function permissions({ file, job }) {
    const held = jobPermissions(file, job);
    if (held === undefined)
        return [];
    const lacking = ['id-token', 'attestations'].filter((scope) => !holdsPermission(held, scope, 'write'));
    if (lacking.length === 0)
        return [];
    return [
        {
            code: 'keyless_permission_missing',
            severity: 'problem',
            expected: `The job ${job.id} of ${file.path} can sign by its identity.`,
            found: `It lacks ${lacking.map((scope) => `${scope}: write`).join(' and ')}, so no bundle is signed.`,
            repair: 'Add it to the job’s `permissions:`.',
        },
    ];
}
/** GitHub’s certificate names the file on the branch that it ran from; it is compared whole when a bundle is released. */
function identity({ file, job }, { identities = [], trusted_root }, defaultBranch) {
    const wanted = `/${file.path}@refs/heads/${defaultBranch}`;
    const isNamed = identities.some(({ workflow }) => workflow.endsWith(wanted));
    if (isNamed && trusted_root !== undefined)
        return [];
    const found = isNamed
        ? '.arbiter/signers.yml names it, and no `trusted_root`: no certificate counts.'
        : `.arbiter/signers.yml names no identity with the workflow https://SERVER/OWNER/NAME${wanted}.`;
    return [
        {
            code: 'keyless_signer_missing',
            severity: 'problem',
            expected: `What the job ${job.id} of ${file.path} signs on ${defaultBranch} counts.`,
            found: `${found} A bundle that it signs is not released.`,
            repair: 'Name the workflow under `identities`, with issuer and repository id, and commit the trusted root (docs/how-to/release.md#without-a-key).',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/ruleset-bypass.js
/** A rule that stands in several rulesets binds everybody whom any of them binds, so the narrowest list counts. */
const NARROWEST = ['nobody', 'one_app', 'others', 'unknown'];
/** Who may go around the rules of one type; null where no active ruleset of the branch has such a rule. */
function bypassOf(settings, type) {
    const { rules, rulesets } = settings;
    if (!rules.isKnown)
        return null;
    const ids = rules.value.filter((rule) => rule.type === type).map(({ rulesetId }) => rulesetId);
    if (ids.length === 0)
        return null;
    const found = ids.map((id) => {
        if (!rulesets.isKnown)
            return { kind: 'unknown', reason: rulesets.reason };
        const ruleset = rulesets.value.find((one) => one.id === id);
        const actors = ruleset?.bypassActors ?? null;
        if (actors === null) {
            const reason = `GitHub shows who may bypass the ruleset ${ruleset?.name ?? id} only to tokens with \`administration: write\`.`;
            return { kind: 'unknown', reason };
        }
        if (actors.length === 0)
            return { kind: 'nobody' };
        const names = actors.map((actor) => `${actor.kind}${actor.id === null ? '' : ` ${actor.id}`}`).join(', ');
        const isOneApp = actors.length === 1 && actors[0]?.kind === 'Integration';
        return { kind: isOneApp ? 'one_app' : 'others', names };
    });
    return NARROWEST.flatMap((kind) => found.find((one) => one.kind === kind) ?? [])[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/doctor/ledger.js



const FORGE = 'add an entry that says a review was given on the present content, so that an old approval counts';
const REWIND = 'drop the newest entries: a denial, a dismissal, an observation';
/** Judges the ledger; null: the configuration names none. */
function ledgerFindings(ledger, mode) {
    if (ledger === null)
        return [notConfigured()];
    const { branch } = ledger.settings;
    const expected = `The ledger’s branch ${branch} is there.`;
    if (!ledger.exists.isKnown)
        return [cannotTell('ledger_unreadable', expected, ledger.exists.reason)];
    const missing = ledger.exists.value
        ? []
        : [
            {
                code: 'ledger_branch_missing',
                severity: 'problem',
                expected,
                found: 'It is not, so every decision is an error: the gate never begins a ledger by itself, because one that was deleted would look the same.',
                repair: 'Run `arbiter audit init` once. If the ledger was there before, restore it instead.',
            },
        ];
    return [
        ...missing,
        ...kept(ledger.settings, 'non_fast_forward'),
        ...kept(ledger.settings, 'deletion'),
        ...writers(ledger.settings, mode),
        ...obstacles(ledger.settings),
    ];
}
function notConfigured() {
    return {
        code: 'ledger_not_configured',
        severity: 'note',
        expected: 'Decisions are kept in a ledger, and approvals belong to content.',
        found: 'The configuration names no ledger: approvals belong to commits, every push asks for new ones, and nothing keeps a record.',
        repair: 'Run `arbiter audit init`; then write `ledger: arbiter-ledger` into .arbiter/config.yml and give the gate’s job `contents: write`.',
    };
}
/** Entries are never taken back, so nobody needs to go around these two rules: not even the App. */
function kept(settings, type) {
    const isForce = type === 'non_fast_forward';
    const name = isForce ? 'force_pushes' : 'deletion';
    const what = isForce ? 'Forced pushes to' : 'Deletion of';
    const setting = isForce ? 'Block force pushes' : 'Restrict deletions';
    const expected = `${what} the ledger’s branch ${settings.branch} ${isForce ? 'are' : 'is'} blocked for everybody.`;
    const repair = `Turn on “${setting}” for it, in a ruleset without bypass: nobody needs it, not even the gate.`;
    const isBlocked = holds(settings, (rules) => rules.some((rule) => rule.type === type), (one) => (isForce ? !one.allowsForcePushes : !one.allowsDeletions) && one.bindsAdmins);
    if (isBlocked === 'unknown')
        return [cannotTell(`ledger_${name}_unreadable`, expected, unknownReason(settings))];
    if (!isBlocked) {
        const found = `Nothing blocks it. Whoever has write access can ${REWIND}.`;
        return [{ code: `ledger_${name}_allowed`, severity: 'problem', expected, found, repair }];
    }
    const bypass = bypassOf(settings, type);
    if (bypass === null || bypass.kind === 'nobody')
        return [];
    if (bypass.kind === 'unknown')
        return [cannotTell(`ledger_${name}_unreadable`, expected, bypass.reason)];
    const isAppOnly = bypass.kind === 'one_app';
    return [
        {
            code: isAppOnly ? 'ledger_app_may_rewind' : 'ledger_bypass_actors',
            severity: isAppOnly ? 'note' : 'problem',
            expected,
            found: `${bypass.names} may bypass the rule, and ${REWIND}.`,
            repair,
        },
    ];
}
const EVERY_WORKFLOW = `Integration ${GITHUB_ACTIONS_APP_ID}`;
/** Only the gate's App may write. In token mode that cannot be had: every workflow of every branch is the same App. */
function writers(settings, mode) {
    const { branch, rules, protection } = settings;
    const expected = `Only the gate’s GitHub App may push to the ledger’s branch ${branch}.`;
    const classic = protection.isKnown ? (protection.value?.pushers ?? null) : null;
    const bypass = bypassOf(settings, 'update');
    if (bypass === null && classic !== null)
        return classicWriters(classic, expected);
    if (bypass === null) {
        if (!rules.isKnown || !protection.isKnown)
            return [cannotTell('ledger_writers_unreadable', expected, unknownReason(settings))];
        return [writable(mode, expected, branch)];
    }
    switch (bypass.kind) {
        case 'unknown':
            return [cannotTell('ledger_writers_unreadable', expected, bypass.reason)];
        case 'one_app':
            // Every workflow of every branch is this App.
            return bypass.names === EVERY_WORKFLOW ? [otherWriters(expected, bypass)] : [];
        case 'nobody':
            return [
                notWritable(expected, '“Restrict updates” is on and nobody may bypass it, so the gate itself cannot write: every decision is an error.', 'Add the gate’s App, and nothing else, to the bypass list of that ruleset.'),
            ];
        case 'others':
            return [otherWriters(expected, bypass)];
    }
}
function classicWriters({ people, apps }, expected) {
    if (people.length === 0 && apps.length === 1)
        return [];
    if (people.length + apps.length === 0) {
        const found = 'Nobody may push to it, so the gate itself cannot write: every decision is an error.';
        return [notWritable(expected, found, 'Allow the gate’s App, and nothing else, to push.')];
    }
    return [otherWriters(expected, { kind: 'others', names: [...people, ...apps].join(', ') })];
}
function otherWriters(expected, { names }) {
    return {
        code: 'ledger_bypass_actors',
        severity: 'problem',
        expected,
        found: `These may push to it: ${names.replace(EVERY_WORKFLOW, 'GitHub Actions, which is every workflow of every branch')}. Each of them can ${FORGE}.`,
        repair: 'Leave the gate’s App as the only one.',
    };
}
function writable(mode, expected, branch) {
    return {
        code: 'ledger_writable',
        severity: mode === 'app' ? 'problem' : 'warning',
        expected,
        found: `Whoever has write access to the repository can push to it, and ${FORGE}.${mode === 'app'
            ? ''
            : ' In token mode this cannot be closed: every workflow of every branch writes as the same App, GitHub Actions.'}`,
        repair: `${mode === 'app' ? '' : 'Run the gate with a GitHub App’s token. '}Add a ruleset for ${branch} with “Restrict updates” and “Restrict creations”, and the gate’s App as the only one on its bypass list.`,
    };
}
function notWritable(expected, found, repair) {
    return { code: 'ledger_not_writable', severity: 'problem', expected, found, repair };
}
/** Rules that ask of a push what the gate's cannot have. */
const OBSTACLES = new Set(['pull_request', 'required_status_checks', 'merge_queue']);
function obstacles(settings) {
    const { rules, branch } = settings;
    const found = (rules.isKnown ? rules.value : []).filter((rule) => OBSTACLES.has(rule.type) && bypassOf(settings, rule.type)?.kind === 'nobody');
    if (found.length === 0)
        return [];
    return [
        notWritable(`The gate can push entries to the ledger’s branch ${branch}.`, `Rules that nobody may bypass ask more of a push: ${[...new Set(found.map(({ type }) => type))].join(', ')}. Every decision is an error.`, `Leave ${branch} out of the rulesets that protect the other branches.`),
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/ledger-access.js



const WHAT = {
    gate: 'every decision is an error',
    bundle: 'no bundle is made',
    release: 'nothing is released',
    deploy: 'what goes live is taken back at once',
    rollback: 'the switch is taken back at once',
    audit: 'it fails',
};
/** Jobs that write the ledger with the token of GitHub Actions, where only others may. Null: who may is not known. */
function lockedOutFindings(settings, uses) {
    const writers = writersOf(settings);
    if (writers === null)
        return [];
    const { branch } = settings;
    return uses
        .filter((use) => !isApart(use, 'judge') && !writesAsApp(use) && !isOfTags(use.file))
        .map(({ file, job, verb, inputs }) => ({
        code: 'ledger_locked_out',
        severity: 'problem',
        expected: `The job ${job.id} of ${file.path} writes the ledger’s branch ${branch} as the App that may push there.`,
        found: `It writes with the token of GitHub Actions, and only these may push: ${writers}. So ${isApart({ verb, inputs }, 'refuse') ? 'no refusal is recorded' : WHAT[verb]}.`,
        repair: 'Delete the file and run `arbiter init --app`, which writes it anew with the App’s token; or make the token in this job and hand it over as `github-token`, with `comment-author` (docs/how-to/app-mode.md). A job that calls a workflow of Arbiter’s gives it `app-id`.',
    }));
}
/** A tag runs the copy of the file that it leads to: what only tags start must not hold the key, and so records nothing. */
function isOfTags({ events }) {
    const starts = [...events];
    return (starts.length > 0 &&
        starts.every(([name, { branches, tags }]) => name === 'release' || (name === 'push' && tags !== undefined && branches === undefined)));
}
/** Who alone may push, GitHub Actions not among them; null where it may, or that is not known. */
function writersOf(settings) {
    const bypass = bypassOf(settings, 'update');
    if (bypass !== null)
        return isLimited(bypass) ? bypass.names : null;
    const { protection } = settings;
    const pushers = protection.isKnown ? (protection.value?.pushers ?? null) : null;
    if (pushers === null || pushers.apps.includes('github-actions'))
        return null;
    const names = [...pushers.people, ...pushers.apps];
    return names.length === 0 ? null : names.join(', ');
}
/** That nobody may push at all is said of the ledger itself. */
function isLimited(bypass) {
    return 'names' in bypass && !bypass.names.split(', ').includes(`Integration ${GITHUB_ACTIONS_APP_ID}`);
}

// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var model_config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/signoff/matching.js
var matching = __webpack_require__(17291);
;// CONCATENATED MODULE: ./lib/doctor/roles.js



const WRITERS = new Set(['write', 'maintain', 'admin']);
/** Logins with write access, in lower case. */
function writersAmong(people) {
    if (!people.isKnown)
        return people;
    const writers = people.value.filter(({ permission }) => WRITERS.has(permission));
    return { isKnown: true, value: new Set(writers.map(({ login }) => login.toLowerCase())) };
}
/** Judges whether the people of the roles can sign what the policies ask for. */
function roleFindings(input) {
    const { roles, config, people } = input;
    const governance = config.governance_role ?? model_config/* DEFAULT_GOVERNANCE_ROLE */._;
    const findings = [];
    if (roles.roles[governance] === undefined) {
        findings.push({
            code: 'governance_role_missing',
            severity: 'problem',
            expected: `The role \`${governance}\` exists: it signs changes to policies, roles and configuration.`,
            found: '.arbiter/roles.yml does not have it.',
            repair: `Add \`${governance}\` with at least one person to .arbiter/roles.yml.`,
        });
    }
    for (const [team, members] of input.teams) {
        if (members.isKnown)
            continue;
        findings.push(cannotTell('team_unreadable', `The members of the team ${team} can be read.`, members.reason));
    }
    if (!people.isKnown) {
        const expected = 'Everybody in .arbiter/roles.yml has write access to the repository.';
        return [...findings, cannotTell('people_unreadable', expected, people.reason)];
    }
    const able = new Map();
    for (const name of Object.keys(roles.roles)) {
        const logins = loginsOf(input, name);
        const writers = logins.filter((login) => isWriter(people.value, login));
        able.set(name, writers);
        findings.push(...withoutAccess(name, roles, people.value));
        if (writers.length === 0 && isResolved(input, name))
            findings.push(unfillable(name));
    }
    return [...findings, ...seats(input, able)];
}
function usersOf(roles, name) {
    return (roles.roles[name]?.users ?? []).map((user) => (typeof user === 'string' ? user : user.login).toLowerCase());
}
function loginsOf({ roles, teams }, name) {
    const members = (roles.roles[name]?.teams ?? []).flatMap((team) => {
        const fact = teams.get(team);
        return fact?.isKnown === true ? fact.value.map((login) => login.toLowerCase()) : [];
    });
    return [...new Set([...usersOf(roles, name), ...members])];
}
function isResolved({ roles, teams }, name) {
    return (roles.roles[name]?.teams ?? []).every((team) => teams.get(team)?.isKnown === true);
}
function isWriter(people, login) {
    return people.some((person) => person.login.toLowerCase() === login && WRITERS.has(person.permission));
}
function withoutAccess(name, roles, people) {
    return usersOf(roles, name)
        .filter((login) => !isWriter(people, login))
        .map((login) => {
        const person = people.find((one) => one.login.toLowerCase() === login);
        return {
            code: 'role_member_without_access',
            severity: 'problem',
            expected: `\`${login}\`, who signs as ${name}, has write access to the repository.`,
            found: person === undefined ? 'This login is no collaborator.' : `The access is \`${person.permission}\`.`,
            repair: `Give write access, or take \`${login}\` out of .arbiter/roles.yml: such an approval does not count.`,
        };
    });
}
function unfillable(name) {
    return {
        code: 'role_unfillable',
        severity: 'problem',
        expected: `Somebody can sign as ${name}.`,
        found: 'Nobody in this role has write access.',
        repair: `Name somebody with write access under \`${name}\` in .arbiter/roles.yml.`,
    };
}
/** One person fills one seat, so a policy whose seats outnumber its people can never be signed. */
function seats({ policies }, able) {
    const numbers = new Map([...new Set([...able.values()].flat())].map((login, index) => [login, index]));
    return policies.flatMap((policy) => {
        if (policy.signoff.distinct === false)
            return [];
        const wanted = (policy.signoff.require ?? []).flatMap(({ role, count }) => Array(count).fill(role));
        const candidates = wanted.map((role) => (able.get(role) ?? []).map((login) => numbers.get(login) ?? -1));
        const empty = (0,matching/* smallestMaximumMatching */.V)(candidates).flatMap((person, seat) => person === null ? [wanted[seat]] : []);
        const known = empty.filter((role) => role !== undefined && able.has(role));
        if (known.length === 0)
            return [];
        return [
            {
                code: 'seats_cannot_be_filled',
                severity: 'warning',
                expected: `The ${wanted.length} seats of the policy ${policy.metadata.id} can be filled by as many people.`,
                found: `At best ${wanted.length - empty.length} can: one person fills one seat, and no one is left for ${known.join(', ')}.`,
                repair: 'Name more people in .arbiter/roles.yml. The author of a change cannot sign it either.',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/doctor/stale-approvals.js

/**
 * GitHub's own dismissal of stale approvals knows commits only: it dismisses on every push that changes the difference,
 * and a dismissed approval counts for nothing, whatever content it was given on.
 */
function staleApprovalFindings(settings, isBoundToContent) {
    const dismisses = holds(settings, (rules) => rules.some(({ type, parameters }) => type === 'pull_request' && parameters.dismiss_stale_reviews_on_push === true), (protection) => protection.dismissesStaleReviews);
    if (!isBoundToContent || dismisses !== true)
        return [];
    return [
        {
            code: 'stale_approvals_dismissed',
            severity: 'note',
            expected: 'Approvals belong to content, so a push that changes nothing governed keeps them.',
            found: `On ${settings.branch} GitHub dismisses approvals on every push, and a dismissed approval does not count: people must sign again after each.`,
            repair: 'Turn off “Dismiss stale pull request approvals when new commits are pushed”; the gate itself tells what an approval was given on. Or keep it, if everything should be signed again.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/audit-workflow.js

const AUDIT_ACTION = /^(?:\.\/actions\/audit\/?$|[^/@]+\/[^/@]+\/actions\/audit@)/;
/** Judges whether somebody looks at the ledger regularly; there is nothing to look at without one. */
function auditFindings(files, hasLedger) {
    if (!hasLedger)
        return [];
    const audits = files.flatMap(auditsOf);
    const scheduled = audits.filter(({ file, job }) => file.events.has('schedule') && !job.isConditional);
    return scheduled.length === 0 ? [unscheduled(audits)] : scheduled.flatMap(lackingPermissions);
}
function auditsOf(file) {
    return file.jobs.flatMap((job) => job.steps
        .filter(({ uses, inputs }) => AUDIT_ACTION.test(uses ?? '') && isVerify(inputs.command))
        .map(({ inputs }) => ({ file, job, keepsIssue: String(inputs.issue ?? 'true') !== 'false' })));
}
function isVerify(command) {
    return command === undefined || command === 'verify';
}
function unscheduled([audit]) {
    const found = audit === undefined
        ? 'No workflow runs `actions/audit` with `command: verify`'
        : `The job ${audit.job.id} of ${audit.file.path} does, but not on a schedule, or only under a condition`;
    return {
        code: 'audit_schedule_missing',
        severity: 'warning',
        expected: 'The ledger is verified on a schedule.',
        found: `${found}: an entry that was taken out or changed, or a merge without an approval, is noticed only when somebody asks.`,
        repair: 'Add .github/workflows/arbiter-audit.yml as `arbiter init` writes it.',
    };
}
/** A run without them fails, which nobody may read; the issue is what somebody is told by. */
function lackingPermissions({ file, job, keepsIssue }) {
    const held = jobPermissions(file, job);
    const needed = [['contents', 'read'], ...(keepsIssue ? [['issues', 'write']] : [])];
    const lacking = needed.filter(([scope, level]) => !holdsPermission(held, scope, level));
    if (held === undefined || lacking.length === 0)
        return [];
    return [
        {
            code: 'audit_permission_missing',
            severity: 'warning',
            expected: `The job ${job.id} of ${file.path} can verify the ledger${keepsIssue ? ' and keep its issue' : ''}.`,
            found: `It lacks ${lacking.map(([scope, level]) => `${scope}: ${level}`).join(', ')}, so it fails each time.`,
            repair: 'Add these to the job’s `permissions:`.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/gate-workflow.js


/** Judges the workflow that decides: what wakes it, what its token may do, what it runs. */
function gateFindings(gate, surroundings) {
    return [
        ...events(gate),
        ...closedEvent(gate, surroundings.hasLedger),
        ...listening(gate, surroundings),
        ...(gateModeOf(gate) === 'app' ? secondTokenFindings(gate) : gate_workflow_permissions(gate, surroundings.hasLedger)),
        ...pinFindings(gate),
        ...steps(gate),
        ...concurrency(gate),
    ];
}
const PULL_REQUEST_TYPES = [
    'opened',
    'synchronize',
    'reopened',
    'ready_for_review',
    'converted_to_draft',
    'edited',
];
function events(gate) {
    const findings = [];
    const target = gate.events.get('pull_request_target');
    const types = words(target?.types);
    const lacking = target === undefined ? PULL_REQUEST_TYPES : PULL_REQUEST_TYPES.filter((type) => !types.includes(type));
    if (lacking.length > 0) {
        findings.push(gate_workflow_problem('gate_event_missing', `${gate.path} runs on pull_request_target with the types ${PULL_REQUEST_TYPES.join(', ')}.`, `It does not run on ${lacking.join(', ')}: a verdict would outlive such a change.`, 'Restore `on:` as `arbiter init` writes it.'));
    }
    const filters = ['branches', 'branches-ignore', 'paths', 'paths-ignore'].filter((key) => target?.[key] !== undefined);
    if (filters.length > 0) {
        findings.push(gate_workflow_problem('gate_event_filtered', 'The gate runs for every pull request.', `${gate.path} filters by ${filters.join(', ')}: the required status of the others stays pending for ever.`, 'Take the filter out; a pull request that touches no model passes at once.'));
    }
    const untrusted = untrustedEvents(gate);
    if (untrusted.length > 0) {
        findings.push(gate_workflow_problem('gate_event_untrusted', 'The gate runs only from the default branch.', `${gate.path} runs on ${untrusted.join(', ')}, with the workflow file of the change itself.`, 'Take these events out of `on:`; the signal workflow passes them on.'));
    }
    if (!gate.events.has('schedule')) {
        findings.push({
            code: 'gate_schedule_missing',
            severity: 'warning',
            expected: 'The gate also runs on a schedule.',
            found: `${gate.path} has none: an event that GitHub does not deliver is never made up for.`,
            repair: 'Restore `schedule:` as `arbiter init` writes it.',
        });
    }
    return findings;
}
/** No schedule makes up for it: the sweep looks at open pull requests. */
function closedEvent(gate, hasLedger) {
    if (words(gate.events.get('pull_request_target')?.types).includes('closed'))
        return [];
    const unrecorded = 'The ledger never says what was merged, so `arbiter audit verify` cannot name a merge without an approval, and cycle times have no end; ';
    return [
        {
            code: 'gate_closed_missing',
            severity: hasLedger ? 'problem' : 'warning',
            expected: `${gate.path} also runs on pull_request_target with the type closed.`,
            found: `It does not. ${hasLedger ? unrecorded : ''}${hasLedger ? 'c' : 'C'}onditions of approvals do not become issues on merge.`,
            repair: 'Add `closed` to `types:`, as `arbiter init` writes it.',
        },
    ];
}
/** `workflow_run` names workflows by their `name:`; a name that nobody bears is ignored in silence. */
function listening(gate, { signal, files, evidenceWorkflows }) {
    const heard = words(gate.events.get('workflow_run')?.workflows);
    const findings = [];
    if (signal !== undefined && !heard.includes(signal.name)) {
        findings.push(gate_workflow_problem('signal_not_heard', `\`workflow_run\` of ${gate.path} lists “${signal.name}”, the name of ${signal.path}.`, heard.length === 0 ? 'It lists nothing.' : `It lists ${heard.join(', ')}.`, `Add “${signal.name}” to \`workflows:\`.`));
    }
    for (const name of new Set(evidenceWorkflows)) {
        const file = files.find(({ path }) => path === `.github/workflows/${name}`);
        if (file === undefined) {
            findings.push(gate_workflow_problem('evidence_workflow_missing', `.arbiter/config.yml takes evidence from the workflow ${name}.`, 'There is no such file in .github/workflows: models wait for this evidence for ever.', 'Add the workflow, or correct `artifacts:`.'));
        }
        else if (!heard.includes(file.name)) {
            findings.push(gate_workflow_problem('evidence_workflow_not_heard', `\`workflow_run\` of ${gate.path} lists “${file.name}”, which makes evidence (${name}).`, heard.length === 0
                ? 'It lists nothing.'
                : `It lists ${heard.join(', ')}: the gate does not wake when the evidence is there.`, `Add “${file.name}” to \`workflows:\`.`));
        }
    }
    return findings;
}
function gate_workflow_permissions(gate, hasLedger) {
    const needed = gatePermissions(gate, hasLedger);
    return gate.jobs.flatMap((job) => {
        const held = jobPermissions(gate, job);
        if (held === undefined) {
            return [
                gate_workflow_problem('gate_permissions_unsaid', `The job ${job.id} of ${gate.path} says its permissions.`, 'It says none, so its token has the repository’s default.', 'Restore `permissions:` as `arbiter init` writes it.'),
            ];
        }
        const lacking = needed.filter(([scope, level]) => !holdsPermission(held, scope, level));
        const excess = excessOf(held, needed);
        return [
            ...(lacking.length === 0
                ? []
                : [
                    gate_workflow_problem('gate_permission_missing', `The job ${job.id} of ${gate.path} has ${needed.map(([scope, level]) => `${scope}: ${level}`).join(', ')}.`, `It lacks ${lacking.map(([scope, level]) => `${scope}: ${level}`).join(', ')}.`, 'Add these to the job’s `permissions:`.'),
                ]),
            ...(excess.length === 0
                ? []
                : [
                    {
                        code: 'gate_permission_excess',
                        severity: 'warning',
                        expected: 'The gate’s token can do no more than it must.',
                        found: `The job ${job.id} also has ${excess.join(', ')}.`,
                        repair: 'Take these out of its `permissions:`.',
                    },
                ]),
        ];
    });
}
/** Writing rights beyond what the gate needs. */
function excessOf(held, levels) {
    if (typeof held === 'string')
        return [held];
    const needed = new Map(levels);
    return Object.entries(held ?? {})
        .filter(([scope, level]) => level === 'write' && needed.get(scope) !== 'write')
        .map(([scope, level]) => `${scope}: ${level}`);
}
/** A tag or a branch can be moved to other code by whoever can write to that repository. */
function pinFindings(file) {
    const used = file.jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]);
    const loose = used.filter((uses) => uses !== undefined && !/^[.$]\/|@[0-9a-f]{40}$/.test(uses));
    if (loose.length === 0)
        return [];
    return [
        gate_workflow_problem('not_pinned', `Every action in ${file.path} is named by a full commit SHA.`, `${loose.map((uses) => `\`${uses}\``).join(', ')} can be moved to other code, which then runs with this workflow’s token.`, 'Name the commit: `uses: OWNER/REPO@` and 40 hexadecimal digits.'),
    ];
}
function steps(gate) {
    const checksOut = gate.jobs.filter((job) => job.steps.some(({ uses }) => /^actions\/checkout@/.test(uses ?? '')));
    const conditional = gate.jobs.filter(({ isConditional }) => isConditional);
    const cached = gate.jobs.filter((job) => job.steps.some(({ uses }) => /^actions\/cache(?:\/|@)/.test(uses ?? '')));
    const warn = (code, expected, found, repair) => ({
        code,
        severity: 'warning',
        expected,
        found,
        repair,
    });
    return [
        ...checksOut.map(({ id }) => warn('gate_checks_out', 'The gate checks nothing out: it reads what it needs as Git objects.', `The job ${id} of ${gate.path} uses actions/checkout.`, 'Take the step out.')),
        ...conditional.map(({ id }) => warn('gate_job_conditional', 'The gate’s job always runs.', `The job ${id} of ${gate.path} has \`if:\` or \`needs:\`: when it is skipped, no verdict is posted.`, 'Take the condition out.')),
        ...cached.map(({ id }) => warn('gate_uses_cache', 'The gate uses no cache: other runs can put things into it.', `The job ${id} of ${gate.path} uses actions/cache.`, 'Take the step out.')),
    ];
}
function concurrency(gate) {
    const set = [gate.concurrency, ...gate.jobs.map((job) => job.concurrency)].filter((one) => one !== undefined);
    const cancels = set.some((one) => {
        const cancel = one !== null && typeof one === 'object' && !Array.isArray(one) ? one['cancel-in-progress'] : false;
        return cancel !== undefined && cancel !== false;
    });
    if (cancels) {
        return [
            gate_workflow_problem('gate_cancels', 'A decision under way is never cancelled.', `${gate.path} has \`cancel-in-progress\`: whoever triggers it often enough keeps an old verdict standing.`, 'Write `cancel-in-progress: false`.'),
        ];
    }
    if (set.length > 0)
        return [];
    return [
        {
            code: 'gate_concurrency_missing',
            severity: 'warning',
            expected: 'Decisions about one head run one after another.',
            found: `${gate.path} sets no \`concurrency:\`, so an older run may post last.`,
            repair: 'Restore `concurrency:` as `arbiter init` writes it.',
        },
    ];
}
function gate_workflow_problem(code, expected, found, repair) {
    return { code, severity: 'problem', expected, found, repair };
}

;// CONCATENATED MODULE: ./lib/doctor/workflows.js






/** Reads the workflows among the texts of a branch. */
function readWorkflows(texts) {
    const files = [];
    const unreadable = [];
    for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
            continue;
        const file = readWorkflow(path, text);
        if (file === undefined)
            unreadable.push(path);
        else
            files.push(file);
    }
    return { files, unreadable };
}
/** Judges the workflows of the default branch. */
function workflowFindings({ files, unreadable }, needs) {
    const gate = gateOf(files);
    const signal = files.find(({ path }) => fileName(path) === 'arbiter-signal.yml');
    return [
        ...unreadable.map((path) => ({
            code: 'workflow_unreadable',
            severity: 'cannot_tell',
            expected: `${path} is a workflow in plain YAML.`,
            found: 'It could not be read (YAML error, alias or duplicate key), so nothing is known about it.',
            repair: 'Correct the file.',
        })),
        ...(gate === undefined ? [workflows_missing('gate')] : gateFindings(gate, { ...needs, signal, files })),
        ...(signal === undefined ? [workflows_missing('signal')] : signalFindings(signal, needs.hasMergeQueue)),
        ...appFindings(arbiterUses(files, gate), needs.hasLedger),
        ...files
            .filter((file) => file !== gate && fileName(file.path).startsWith('arbiter-'))
            .flatMap(pinFindings),
        ...files.flatMap(headCheckouts),
        ...files.filter((file) => file !== signal).flatMap(reviewWorkflow),
        ...statusWriters(files, gate),
        ...auditFindings(files, needs.hasLedger),
        ...releaseFindings(files),
    ];
}
/** The workflow that decides. */
function gateOf(files) {
    return files.find(isGate);
}
/** The gate is known by its file name, or by using an action called arbiter with a trusted event. */
function isGate(file) {
    return (fileName(file.path) === 'arbiter-gate.yml' ||
        (file.events.has('pull_request_target') &&
            file.jobs.some(({ steps }) => steps.some(({ uses }) => /^[^/]+\/arbiter@/.test(uses ?? '')))));
}
function workflows_missing(which) {
    const why = which === 'gate'
        ? 'Nothing decides, and the required status stays pending for ever.'
        : 'The gate does not hear of reviews: approvals turn nothing green, and a withdrawn one stays counted until the next event.';
    return {
        code: `${which}_workflow_missing`,
        severity: 'problem',
        expected: `The default branch has .github/workflows/arbiter-${which}.yml.`,
        found: `It is not there. ${why}`,
        repair: 'Run `arbiter init` and merge what it writes.',
    };
}
function signalFindings(signal, hasMergeQueue) {
    const findings = [];
    const types = words(signal.events.get('pull_request_review')?.types);
    const lacking = ['submitted', 'edited', 'dismissed'].filter((type) => !types.includes(type));
    if (!signal.events.has('pull_request_review') || (types.length > 0 && lacking.length > 0)) {
        findings.push({
            code: 'signal_misses_reviews',
            severity: 'problem',
            expected: `${signal.path} runs on pull_request_review: submitted, edited, dismissed.`,
            found: `It does not run on ${lacking.join(', ')}.`,
            repair: 'Restore the file as `arbiter init` writes it.',
        });
    }
    if (hasMergeQueue && !signal.events.has('merge_group')) {
        findings.push({
            code: 'merge_queue_unsignalled',
            severity: 'problem',
            expected: `The branch has a merge queue, so ${signal.path} runs on merge_group.`,
            found: 'It does not: the queue waits for a status that never comes.',
            repair: 'Add `merge_group: { types: [checks_requested] }` under `on:`.',
        });
    }
    const powerful = signal.jobs.filter((job) => !isNothing(jobPermissions(signal, job)));
    if (powerful.length > 0) {
        findings.push({
            code: 'signal_has_permissions',
            severity: 'problem',
            expected: `${signal.path} has \`permissions: {}\`: it runs the pull request’s own copy of the file.`,
            found: `The job ${powerful[0]?.id} has a token with rights.`,
            repair: 'Write `permissions: {}` at its top, and none in its jobs.',
        });
    }
    return findings;
}
function reviewWorkflow(file) {
    const isReview = file.events.has('pull_request_review') || file.events.has('pull_request_review_comment');
    if (!isReview || file.jobs.every((job) => isNothing(jobPermissions(file, job))))
        return [];
    return [
        {
            code: 'review_workflow_has_permissions',
            severity: 'warning',
            expected: 'Workflows on pull_request_review have no permissions: they run the pull request’s own copy.',
            found: `${file.path} has a token with rights.`,
            repair: 'Write `permissions: {}` there, and act in a workflow on `workflow_run`.',
        },
    ];
}
const PRIVILEGED = ['pull_request_target', 'workflow_run'];
const HEAD = /\bhead[._](?:sha|ref|branch|commit)|pull_request\.head|refs\/pull\/|github\.head_ref/;
/** Privileged jobs that fetch the pull request's code can be made to run it ("pwn request"). */
function headCheckouts(file) {
    if (!PRIVILEGED.some((event) => file.events.has(event)))
        return [];
    const isHeadStep = ({ uses, run, inputs }) => (/^actions\/checkout@/.test(uses ?? '') && HEAD.test(JSON.stringify(inputs))) ||
        /\bgh pr checkout\b/.test(run) ||
        (/\bgit (?:fetch|checkout|pull|clone)\b/.test(run) && HEAD.test(run));
    return file.jobs
        .filter(({ steps }) => steps.some(isHeadStep))
        .map((job) => ({
        code: 'head_checkout',
        severity: 'problem',
        expected: `Workflows on ${PRIVILEGED.join(' and ')} never check out a pull request’s code: their token can write.`,
        found: `${file.path} does, in the job ${job.id}.`,
        repair: 'Check it out in a workflow on `pull_request`, whose token can only read.',
    }));
}
/** Whoever can change what these run can post the gate's status. */
function statusWriters(files, gate) {
    const writers = files.filter((file) => file !== gate &&
        file.jobs.some((job) => {
            const permissions = jobPermissions(file, job);
            return (permissions === 'write-all' || (typeof permissions === 'object' && permissions.statuses === 'write'));
        }));
    if (writers.length === 0)
        return [];
    return [
        {
            code: 'other_status_writers',
            severity: 'note',
            expected: 'Only the gate’s workflow may write statuses.',
            found: `These may too: ${writers.map(({ path }) => path).join(', ')}.`,
            repair: 'Take `statuses: write` from those that do not need it.',
        },
    ];
}
function fileName(path) {
    return path.split('/').at(-1) ?? path;
}

;// CONCATENATED MODULE: ./lib/doctor/diagnosis.js














/** Everything there is to say about a repository. Pure. */
function diagnose(examination) {
    const { settings, texts, people, teams, ledger, environments, defaultBranch } = examination;
    const owners = codeOwnerFindings(settings, texts, writersAmong(people));
    if (!texts.isKnown) {
        const files = cannotTell('files_unreadable', 'The workflows and .arbiter/ of the branch can be read.', texts.reason);
        return { findings: [...branchFindings(settings, []), ...owners, files].sort(bySeverity), mode: 'token' };
    }
    const workflows = readWorkflows(texts.value);
    const gate = gateOf(workflows.files);
    const mode = gateModeOf(gate);
    const uses = arbiterUses(workflows.files, gate);
    const governed = governing(texts.value);
    const { config, roles, policies, signers } = governed;
    const needs = {
        evidenceWorkflows: (config?.artifacts ?? []).map(({ workflow }) => workflow),
        hasMergeQueue: settings.rules.isKnown && settings.rules.value.some(({ type }) => type === 'merge_queue'),
        hasLedger: config?.ledger !== undefined,
    };
    const jobNames = workflows.files.flatMap(({ jobs }) => jobs.map(({ name }) => name));
    const isBoundToContent = policies.some(({ policy }) => (policy.signoff.binding ?? (needs.hasLedger ? 'content' : 'commit')) === 'content');
    const findings = [
        ...branchFindings(settings, jobNames, mode),
        ...staleApprovalFindings(settings, isBoundToContent),
        ...owners,
        ...workflowFindings(workflows, needs),
        ...keylessFindings(workflows.files, signers, defaultBranch),
        ...environmentFindings(namedEnvironments(texts.value), environments, defaultBranch),
        ...governed.findings,
        ...(config === undefined ? [] : ledgerFindings(ledger, mode)),
        ...(ledger === null ? [] : lockedOutFindings(ledger.settings, uses)),
        ...(config === undefined || roles === undefined
            ? []
            : roleFindings({ config, roles, policies: policies.map(({ policy }) => policy), people, teams })),
    ];
    return { findings: findings.sort(bySeverity), mode };
}
function namedPlaces(texts) {
    const { roles, config } = governing(texts);
    return {
        teams: [...new Set(Object.values(roles?.roles ?? {}).flatMap((role) => role?.teams ?? []))],
        ledger: config?.ledger,
        environments: [...new Set(namedEnvironments(texts).map(({ name }) => name))],
    };
}
const SIGNERS = '.arbiter/signers.yml';
/** By the workflows and the configuration. */
function namedEnvironments(texts) {
    const { files } = readWorkflows(texts);
    const uses = arbiterUses(files, gateOf(files));
    return namedEnvironmentsOf(files, uses, governing(texts).config, texts.has(SIGNERS));
}
function governing(texts) {
    const paths = [...texts.keys()].filter((path) => path.startsWith('.arbiter/')).sort();
    const repository = (0,model_repository/* validateRepository */.F)(paths, (path) => ({ text: texts.get(path), problems: [] }));
    // Manifests are not read here, so that no model is found says nothing.
    const problems = repository.problems.filter(({ code }) => code !== 'no_model');
    return { ...repository, findings: governingFindings(paths, problems) };
}
function governingFindings(paths, problems) {
    if (paths.length === 0) {
        return [
            {
                code: 'not_set_up',
                severity: 'problem',
                expected: 'The default branch has a folder .arbiter/ with configuration, roles and policies.',
                found: 'It has none, so every decision is an error.',
                repair: 'Run `arbiter init`, fill in the files, and merge them.',
            },
        ];
    }
    const [first] = problems;
    if (first === undefined)
        return [];
    return [
        {
            code: 'governing_files_invalid',
            severity: 'problem',
            expected: 'Every file of .arbiter/ is valid.',
            found: `${problems.length} problems, the first: ${(0,problem/* formatProblem */.V)(first).split('\n', 1)[0]}`,
            repair: 'Run `arbiter validate` in a checkout and correct what it names.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/doctor/token-mode.js
/**
 * What no setting prevents while the gate runs with the token of GitHub Actions. Always shown: a report without it would
 * read as if nothing were left.
 */
const TOKEN_MODE_LIMITS = [
    'Whoever can push a branch to this repository can add a workflow there that posts `arbiter/gate (BRANCH)` as success: every workflow of every branch speaks as the same App, GitHub Actions. A required source of GitHub Actions does not tell them apart.',
    'Whoever has write access can post any status with one API call, unless the ruleset requires a source.',
    'A status belongs to a commit, not to a pull request: a success of one pull request is seen by every other with the same head. The gate looks for such pull requests, but a forged status needs no gate.',
    'Evidence that a workflow on `pull_request` makes is as honest as the author of the branch, who can change that workflow in the same pull request. Recomputed numbers are recomputed from the predictions it uploads.',
    'E-mail addresses in commits can be forged, so a contributor may hide behind another name. Requiring signed commits narrows this.',
    'Administrators can switch the rules off, merge, and switch them on again. Only the audit log of the organisation shows it.',
    'Whoever has write access can push to the ledger’s branch, and so forge what an approval was given on. The chain of entries shows what was changed, not who wrote it.',
    'Teams cannot be read with this token: roles list logins in a file.',
    'What holds all the same: the release guard reads reviews and content again and believes no status.',
];

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/rest.js + 3 modules
var rest = __webpack_require__(88027);
// EXTERNAL MODULE: ./lib/github/settings.js
var settings = __webpack_require__(32982);
;// CONCATENATED MODULE: ./lib/commands/doctor.js










const HELP = `arbiter doctor [--repository OWNER/NAME] [--branch main] [--json]

Says what in the settings of a repository still lets a change around the gate, and how to repair it. Changes nothing.

  --repository OWNER/NAME   default: GITHUB_REPOSITORY
  --branch NAME             the protected branch (default: the default branch)
  --json                    print the findings as JSON (arbiter/doctor/v1)

Environment: GITHUB_TOKEN, best an administrator's (\`gh auth token\`); GITHUB_API_URL for GitHub Enterprise Server.
Exit codes: 0 nothing serious, 1 problems found, 2 no problem found but something could not be read.
`;
const DEFAULT_RETRY_BASE_MS = 1000;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** `arbiter doctor`: exit 0 nothing serious, 1 problems, 2 cannot tell. */
async function run(args, io) {
    const values = parse(args);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const repository = values.repository ?? io.env.GITHUB_REPOSITORY ?? '';
    if (!REPOSITORY.test(repository))
        throw new errors/* UserError */.y('Say which repository: --repository OWNER/NAME.');
    const token = io.env.GITHUB_TOKEN;
    if (token === undefined || token === '') {
        throw new errors/* UserError */.y('The variable GITHUB_TOKEN is not set. An administrator’s token sees everything: GITHUB_TOKEN=$(gh auth token)');
    }
    const client = (0,github_client/* createClient */.U)({
        token,
        apiUrl: io.env.GITHUB_API_URL ?? 'https://api.github.com',
        retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
    });
    const ports = {
        settings: new settings/* RestSettings */.a(client, repository),
        github: new rest/* RestGitHub */.E(client, repository),
    };
    const known = await ports.settings.defaultBranch();
    const defaultBranch = known.isKnown ? known.value : (values.branch ?? 'main');
    const branch = values.branch ?? defaultBranch;
    const diagnosis = diagnose(await examine(branch, defaultBranch, ports.settings, ports.github));
    const { findings, mode } = diagnosis;
    const exitCode = exitCodeOf(findings);
    if (values.json === true) {
        const output = {
            schema: 'arbiter/doctor/v1',
            repository,
            branch,
            exitCode,
            mode,
            findings,
            ...(mode === 'app' ? { appModeLimits: APP_MODE_LIMITS } : { tokenModeLimits: TOKEN_MODE_LIMITS }),
        };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else {
        io.stdout(render(repository, branch, diagnosis));
    }
    return exitCode;
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                repository: { type: 'string' },
                branch: { type: 'string' },
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        }).values;
    }
    catch (error) {
        throw new errors/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, [], {
            cause: error,
        });
    }
}
async function examine(branch, defaultBranch, settings, github) {
    const texts = await textsOf(branch, defaultBranch, settings);
    const places = texts.isKnown ? namedPlaces(texts.value) : undefined;
    const teams = new Map();
    for (const team of places?.teams ?? [])
        teams.set(team, await membersOf(team, github));
    const environments = [];
    for (const name of places?.environments ?? [])
        environments.push([name, await settings.environment(name)]);
    const rulesets = await settings.rulesets();
    return {
        defaultBranch,
        settings: await branchSettings(branch, rulesets, settings),
        texts,
        people: await collaborators(github),
        teams,
        ledger: places?.ledger === undefined
            ? null
            : {
                exists: await settings.branchExists(places.ledger),
                settings: await branchSettings(places.ledger, rulesets, settings),
            },
        environments: new Map(environments),
    };
}
async function branchSettings(branch, rulesets, settings) {
    const rules = await settings.branchRules(branch);
    return { branch, rules, rulesets, protection: await settings.protection(branch) };
}
/** Rules and owners as the branch has them; workflows as the default branch has them, because those are what runs. */
async function textsOf(branch, defaultBranch, settings) {
    const texts = await settings.governingTexts(branch);
    if (branch === defaultBranch || !texts.isKnown)
        return texts;
    const running = await settings.governingTexts(defaultBranch);
    if (!running.isKnown)
        return running;
    const isWorkflow = ([path]) => path.startsWith('.github/workflows/');
    const rules = [...texts.value].filter((entry) => !isWorkflow(entry));
    return { isKnown: true, value: new Map([...rules, ...[...running.value].filter(isWorkflow)]) };
}
async function collaborators(github) {
    try {
        return { isKnown: true, value: await github.collaborators() };
    }
    catch (error) {
        if (error instanceof failure/* GitHubFailure */.iK && (error.status === 403 || error.status === 404)) {
            return { isKnown: false, reason: error.message };
        }
        throw error;
    }
}
async function membersOf(team, github) {
    const found = await github.teamMembers(team);
    if ('members' in found)
        return { isKnown: true, value: found.members.map(({ login }) => login) };
    return { isKnown: false, reason: found.reason };
}
const HEADINGS = {
    problem: 'PROBLEM',
    cannot_tell: 'CANNOT TELL',
    warning: 'WARNING',
    note: 'NOTE',
};
function render(repository, branch, { findings, mode }) {
    const blocks = findings.map(({ severity, code, expected, found, repair }) => `${HEADINGS[severity]} [${code}]\n  Expected: ${expected}\n  Found:    ${found}\n  Repair:   ${repair}\n`);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const summary = `${count('problem')} problems, ${count('cannot_tell')} not readable, ${count('warning')} warnings, ${count('note')} notes`;
    const limits = (mode === 'app' ? APP_MODE_LIMITS : TOKEN_MODE_LIMITS)
        .map((limit) => `  - ${limit}`)
        .join('\n');
    const heading = `What ${mode === 'app' ? 'App' : 'token'} mode cannot prevent`;
    return `${repository}, branch ${branch}: ${summary}\n\n${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${heading}\n${limits}\n`;
}


/***/ }),

/***/ 36901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fm: () => (/* binding */ collaborator),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   NQ: () => (/* binding */ review),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VV: () => (/* binding */ pullRequest),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   gy: () => (/* binding */ instantOrNull),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vI: () => (/* binding */ pullCommit)
/* harmony export */ });
/* unused harmony export highestPermission */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/**
 * Reads GitHub's answers. What decides something is checked for its type: a field that is missing or of another kind is
 * no answer (`MalformedAnswer`), never a value by default.
 */
function text(value, name) {
    if (typeof value !== 'string')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no text`);
    return value;
}
function whole(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no whole number`);
    return value;
}
function textOrNull(value, name) {
    return value === null || value === undefined ? null : text(value, name);
}
/** An RFC 3339 instant. */
function instant(value, name) {
    const found = text(value, name);
    if (!/^\d{4}-\d{2}-\d{2}T/.test(found) || Number.isNaN(Date.parse(found)))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no time`);
    return found;
}
function instantOrNull(value, name) {
    return value === null || value === undefined ? null : instant(value, name);
}
/** Null for a deleted account, and for an e-mail that belongs to none. An account without its type is not taken for a person. */
function account(raw) {
    const { id, login, type } = (raw ?? {});
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || typeof login !== 'string')
        return null;
    return { id, login, type: typeof type === 'string' ? type : 'Unknown' };
}
/** Somebody in a list of people, where nobody can be missing. */
function person(raw, name) {
    const found = account(raw);
    if (found === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`${name} is no account`);
    return found;
}
/** A pull request as lists carry it; `readAt` and the counts come with a single one. */
function pullRequest(raw) {
    return {
        number: whole(raw.number, 'number'),
        title: text(raw.title, 'title'),
        author: account(raw.user),
        baseRef: text(raw.base.ref, 'base'),
        headRef: text(raw.head.ref, 'head'),
        headSha: text(raw.head.sha, 'head'),
        headRepository: raw.head.repo === null
            ? null
            : { id: whole(raw.head.repo.id, 'head.repo'), fullName: text(raw.head.repo.full_name, 'head.repo') },
        isOpen: text(raw.state, 'state') === 'open',
        isMerged: instantOrNull(raw.merged_at, 'merged_at') !== null,
        isDraft: raw.draft === true,
        mergeCommitSha: textOrNull(raw.merge_commit_sha, 'merge_commit_sha'),
        createdAt: instant(raw.created_at, 'created_at'),
        closedAt: instantOrNull(raw.closed_at, 'closed_at'),
        mergedAt: instantOrNull(raw.merged_at, 'merged_at'),
        mergedBy: account(raw.merged_by),
        labels: raw.labels.flatMap((label) => (label.name === undefined ? [] : [label.name])),
        readAt: null,
        changedFiles: 0,
        commitCount: 0,
        isPublic: raw.base.repo.private === false,
        requestedReviewers: (raw.requested_reviewers ?? []).flatMap((reviewer) => account(reviewer) ?? []),
    };
}
function pullCommit(raw) {
    return {
        sha: text(raw.sha, 'sha'),
        parents: raw.parents.map((parent) => text(parent.sha, 'parents')),
        tree: text(raw.commit.tree.sha, 'tree'),
        author: account(raw.author),
        committer: account(raw.committer),
        isVerified: raw.commit.verification?.verified === true,
        message: text(raw.commit.message, 'message'),
    };
}
function review(raw) {
    return {
        id: whole(raw.id, 'id'),
        user: account(raw.user),
        state: text(raw.state, 'state').toUpperCase(),
        body: textOrNull(raw.body, 'body') ?? '',
        commit: textOrNull(raw.commit_id, 'commit_id'),
        submittedAt: instantOrNull(raw.submitted_at, 'submitted_at'),
    };
}
/** An HTTP date as RFC 3339. */
function instantOf(date) {
    const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
const PERMISSIONS = ['admin', 'maintain', 'push', 'triage', 'pull'];
const PERMISSION_WORDS = {
    admin: 'admin',
    maintain: 'maintain',
    push: 'write',
    triage: 'triage',
    pull: 'read',
};
function collaborator(raw) {
    return { ...person(raw, 'a collaborator'), permission: highestPermission(raw.permissions) };
}
function highestPermission(permissions) {
    const highest = PERMISSIONS.find((name) => permissions?.[name] === true);
    return highest === undefined ? 'none' : PERMISSION_WORDS[highest];
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export secondsOfLimit */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);




const RetryingOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
const MAX_RETRIES = 3;
/** With all tries an unanswered call ends well before the job does (15 minutes), so that it can still post an error. */
const ANSWER_MS = 60_000;
/** Files may take so many times as long. */
const TRANSFER_FACTOR = 10;
/** A limit that lasts longer is not waited for: the next event, or the sweep, decides. */
const MAX_RETRY_AFTER_SECONDS = 60;
/**
 * The one client instance. Options (proxy, user agent) come from @actions/github, the methods from @octokit/rest.
 * Answers 5xx and 429 are asked again three times, later each time, and so is 403 where it says when to come back
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit); other 4xx
 * never. A server that does not answer is given up, and counts as one that cannot be reached.
 */
function createClient(options) {
    const client = new RetryingOctokit({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(options.token, { baseUrl: options.apiUrl }),
        userAgent: 'arbiter',
        request: { fetch: impatientFetch(options.answerMs ?? ANSWER_MS) },
        retry: {
            retries: MAX_RETRIES,
            retryAfterBaseValue: options.retryBaseMs,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
        },
        log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    client.hook.wrap('request', async (request, parameters) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await request(parameters);
            }
            catch (error) {
                const seconds = secondsOfLimit(error);
                if (seconds === null || attempt > MAX_RETRIES)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * options.retryBaseMs);
            }
        }
    });
    return client;
}
/** Each try has its own time, the reading of the answer included. */
function impatientFetch(answerMs) {
    return (address, init) => {
        const isTransfer = /\/artifacts\/\d+\/zip$|\/assets\b/u.test(String(address));
        const signal = AbortSignal.timeout(isTransfer ? answerMs * TRANSFER_FACTOR : answerMs);
        return fetch(address, { ...init, signal });
    };
}
/** How long a secondary limit asks to wait, or null where the answer is none, or asks for too long. */
function secondsOfLimit(error) {
    const { status, response } = (error ?? {});
    const header = response?.headers?.['retry-after'];
    if (status !== 403 || header === undefined)
        return null;
    const seconds = Number(header);
    return Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_RETRY_AFTER_SECONDS ? seconds : null;
}


/***/ }),

/***/ 40317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ calling),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   iK: () => (/* binding */ GitHubFailure),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** GitHub did not answer as needed. Nothing can be decided; the message says what to do. */
class GitHubFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    status;
    constructor(what, status, options) {
        const message = `GitHub could not ${what} (${status ?? 'no usable answer'}).`;
        const problem = { code: 'github_failed', message, file: '' };
        super(`GitHub could not ${what}: ${advice(status, options?.cause)}`, [problem], options);
        this.name = 'GitHubFailure';
        this.status = status;
    }
}
/** An answer that is not what GitHub describes: cut off, of another shape, without a field that decides. */
class MalformedAnswer extends Error {
    constructor(detail) {
        super(detail);
        this.name = 'MalformedAnswer';
    }
}
/** Wraps one call and the reading of its answer: any failure becomes a `GitHubFailure` that names what was being done. */
async function calling(what, call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof GitHubFailure)
            throw error;
        throw new GitHubFailure(what, statusOf(error), { cause: error });
    }
}
/** The HTTP status of a refusal. Octokit calls a connection that failed a 500 too, but there is no response then. */
function statusOf(error) {
    const { status, response } = (error ?? {});
    if (status === 500 && response === undefined)
        return undefined;
    return typeof status === 'number' ? status : undefined;
}
function advice(status, cause) {
    const detail = cause instanceof Error ? cause.message.split('\n', 1)[0]?.slice(0, 200) : '';
    if (cause instanceof MalformedAnswer || cause instanceof TypeError)
        return `its answer is not what it describes (${detail}). Run the workflow again later.`;
    switch (status) {
        case 401:
            return 'the token is not valid (401). Check the `github-token` input.';
        case 403:
            return `the token lacks a permission, or the rate limit is reached (403: ${detail}). Check \`permissions:\` of the workflow.`;
        case 404:
            return 'it does not exist, or the token cannot see it (404). Check `permissions:` of the workflow.';
        case 429:
            return 'too many requests (429), also after waiting. Run the workflow again later.';
        case 422:
            return `it refused the request (422: ${detail}).`;
        case undefined:
            return `it could not be reached (${detail}). Run the workflow again.`;
        default:
            return status >= 500
                ? `it answered ${status}, also after three more tries. Run the workflow again later.`
                : `it answered ${status} (${detail}).`;
    }
}
/** What does not exist is null. */
async function orNull(call) {
    try {
        return await call;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ isOwnAccount),
/* harmony export */   qk: () => (/* binding */ GITHUB_ACTIONS_LOGIN)
/* harmony export */ });
/* unused harmony export GITHUB_ACTIONS_ID */
/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
const GITHUB_ACTIONS_ID = 41898282;
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Whether an account is the one the gate acts as: `github-actions[bot]` by its id, a GitHub App by its login
 * `SLUG[bot]`, a name that no person can register. Logins compare without case. The suffix decides: a person called as
 * the App is somebody else.
 */
function isOwnAccount(account, ownLogin) {
    if (account === null)
        return false;
    const own = ownLogin.toLowerCase();
    return own === GITHUB_ACTIONS_LOGIN
        ? account.id === GITHUB_ACTIONS_ID
        : account.login.toLowerCase() === own;
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   l: () => (/* binding */ everyItem)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/** More pages than any list that is read here has; an answer that always names a next one would never end. */
const MOST_PAGES = 1000;
const PER_PAGE = 100;
/**
 * The pages of a list, one request each, along the `Link` header
 * (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api). Octokit's own paging takes an
 * empty body and the status 409 for the end of a list; here whatever is not a list is a failure, because what a page
 * would have held (a veto, a dismissal) must not be lost in silence. `within` names the list where the answer is an object.
 */
async function* pagesOf(client, listing, parameters, within) {
    const { endpoint } = listing;
    const { method, url } = endpoint({ ...parameters, per_page: PER_PAGE });
    let next = url;
    for (let page = 1; next !== undefined; page += 1) {
        if (page > MOST_PAGES)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol(`the list has more than ${MOST_PAGES} pages`);
        const { data, headers } = await client.request({
            method,
            url: next,
        });
        yield listOf(data, within);
        next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
    }
}
/** Every item of a list, read to its last page; a page that fails fails the whole. */
async function everyItem(client, listing, parameters, within) {
    const items = [];
    for await (const page of pagesOf(client, listing, parameters, within))
        items.push(...page);
    return items;
}
function listOf(data, within) {
    const list = within === undefined ? data : data?.[within];
    if (!Array.isArray(list))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedAnswer */ .ol('a list was expected');
    return list;
}


/***/ }),

/***/ 88027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RestGitHub)
});

// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var github_pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/head-activity.js



/** A pull request of more than a thousand pushes is not read to its beginning, and not decided. */
const MOST_PAGES = 10;
const DELETION = 'branch_deletion';
const CREATION = 'branch_creation';
/**
 * The pushes of a branch, from the one that was its tip at `since` on
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities; newest first, timestamps in whole seconds, none
 * of them the committer's to write). The tip at `since` is the newest push before it; one of the very same second may have
 * come before or after, so reading goes on to one that is strictly older. Null where the token may not read the activity.
 */
async function readHeadHistory(client, repository, ref, since) {
    const [owner = '', repo = ''] = repository.split('/');
    try {
        return await (0,failure/* calling */.X_)(`read the activity of ${repository}`, async () => {
            const pages = (0,github_pages/* pagesOf */.E)(client, client.rest.repos.listActivities, {
                owner,
                repo,
                ref: `refs/heads/${ref}`,
                direction: 'desc',
            });
            return collect(pages, ref, Date.parse(since));
        });
    }
    catch (error) {
        if (error instanceof failure/* GitHubFailure */.iK && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}
async function collect(pages, ref, since) {
    const newestFirst = [];
    let count = 0;
    for await (const page of pages) {
        for (const movement of page.map(movementOf).filter((one) => one.ref === `refs/heads/${ref}`)) {
            if (movement.kind === DELETION)
                continue;
            newestFirst.push(pushOf(movement));
            if (Date.parse(movement.at) < since)
                return { pushes: newestFirst.reverse(), isWhole: true };
        }
        count += 1;
        if (count === MOST_PAGES)
            break;
    }
    const isWhole = newestFirst.at(-1)?.kind === CREATION;
    const isCut = !isWhole && count === MOST_PAGES;
    return { pushes: newestFirst.reverse(), isWhole, ...(isCut && { isCut }) };
}
function movementOf(raw) {
    const found = (raw ?? {});
    return {
        ref: (0,answer/* text */.Qq)(found.ref, 'ref'),
        sha: (0,answer/* text */.Qq)(found.after, 'after'),
        at: (0,answer/* instant */.uR)(found.timestamp, 'timestamp'),
        kind: (0,answer/* text */.Qq)(found.activity_type, 'activity_type'),
        pusher: (0,answer/* account */.ct)(found.actor),
    };
}
function pushOf({ sha, at, pusher, kind }) {
    return { sha, at, pusher, kind };
}

// EXTERNAL MODULE: ./lib/github/own-account.js
var own_account = __webpack_require__(7181);
;// CONCATENATED MODULE: ./lib/github/team.js



/** Stands for an answer that never came, or that GitHub does not give. */
const NO_ANSWER = 502;
const REMEDY = 'Run the gate with the token of a GitHub App that has it and is installed on the organization (GITHUB_TOKEN never has it), or list logins under `users:` in .arbiter/roles.yml.';
/**
 * Active members of a team, those of its child teams among them
 * (https://docs.github.com/en/rest/teams/members#list-team-members). Whoever was added without being in the organization
 * is a pending member until the invitation is accepted
 * (https://docs.github.com/en/rest/teams/members#add-or-update-team-membership-for-a-user); that page does not say whether
 * the list leaves such people out, so the team's open invitations are taken off it: one request a team, where asking for the
 * `state` of each membership would be one a member.
 */
async function readTeam(client, team) {
    const [org = '', slug = ''] = team.split('/');
    const where = { org, team_slug: slug };
    let isListed = false;
    try {
        const listed = await (0,github_pages/* everyItem */.l)(client, client.rest.teams.listMembersInOrg, where);
        const members = listed.map((member) => (0,answer/* person */.MV)(member, 'a member'));
        isListed = true;
        const invitations = await (0,github_pages/* everyItem */.l)(client, client.rest.teams.listPendingInvitationsInOrg, where);
        const invited = new Set(invitations.map((invitation) => inviteeOf(invitation)?.toLowerCase()));
        return { members: members.filter(({ login }) => !invited.has(login.toLowerCase())) };
    }
    catch (error) {
        const status = (0,failure/* statusOf */.c2)(error) ?? NO_ANSWER;
        const what = isListed ? `the open invitations of ${team}` : team;
        return { error: status, reason: await reasonOf(client, org, team, what, status, error) };
    }
}
/** Null for an invitation to an e-mail address. */
function inviteeOf(raw) {
    const login = raw?.login;
    return login === null ? null : (0,answer/* text */.Qq)(login, 'the login of an invitation');
}
async function reasonOf(client, org, team, what, status, error) {
    const answered = `GitHub answered ${status} for ${what}`;
    if (status === 404)
        return missingTeam(client, org, team, answered);
    if (status === 403)
        return `${answered}: the token lacks the organization permission "Members: read", or its rate limit is reached. ${REMEDY}`;
    if (status === 401)
        return `${answered}: the token is not valid. Check the \`github-token\` input.`;
    if (error instanceof failure/* MalformedAnswer */.ol || error instanceof TypeError)
        return `GitHub’s answer for ${what} is not what it describes. Run the workflow again later.`;
    return `${answered}, also after three more tries, or could not be reached. Run the workflow again later.`;
}
/**
 * To a token that may not read teams, a team that is there looks like one that is not
 * (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource).
 * Whether it can see any team of the organization
 * (https://docs.github.com/en/rest/teams/teams#list-teams) tells the two apart.
 */
async function missingTeam(client, org, team, answered) {
    const blind = `it lacks the organization permission "Members: read". ${REMEDY}`;
    try {
        for await (const teams of (0,github_pages/* pagesOf */.E)(client, client.rest.teams.list, { org })) {
            if (teams.length === 0)
                return `${answered}, and the token sees no team of ${org} at all: there is none, or ${blind}`;
            return `${answered}: the token can read teams of ${org} ("Members: read"), so there is no team ${team}, or it is a secret one that this token may not see. Correct the name in .arbiter/roles.yml, or list logins there.`;
        }
    }
    catch (error) {
        const status = (0,failure/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404)
            return `${answered}: the token cannot see the teams of ${org}, because ${blind}`;
    }
    return `${answered}, and whether the token may read teams ("Members: read") could not be told. Run the workflow again later, or list logins in .arbiter/roles.yml.`;
}

;// CONCATENATED MODULE: ./lib/github/timeline.js

/** Dismissals, comments, labels and times of reviews of https://docs.github.com/en/rest/issues/timeline. Other events do not matter here. */
function readTimeline(events) {
    const dismissals = [];
    const comments = [];
    const labeled = [];
    const reviewUpdates = new Map();
    for (const raw of events) {
        if (typeof raw?.event !== 'string')
            throw incomplete();
        if (raw.event === 'review_dismissed')
            dismissals.push(dismissal(raw));
        if (raw.event === 'commented')
            comments.push(comment(raw));
        if (raw.event === 'labeled')
            labeled.push(label(raw));
        if (raw.event === 'reviewed' && typeof raw.id === 'number' && typeof raw.updated_at === 'string')
            reviewUpdates.set(raw.id, raw.updated_at);
    }
    return { labeled, dismissals, comments, reviewUpdates };
}
function dismissal(raw) {
    const reviewId = raw.dismissed_review?.review_id;
    if (reviewId === undefined || raw.created_at === undefined)
        throw incomplete();
    const was = (raw.dismissed_review?.state ?? '').toUpperCase();
    return { reviewId, actor: person(raw.actor), was, at: raw.created_at };
}
function label(raw) {
    if (raw.label?.name === undefined || raw.created_at === undefined)
        throw incomplete();
    return { name: raw.label.name, actor: person(raw.actor), at: raw.created_at };
}
function comment(raw) {
    if (raw.id === undefined || raw.created_at === undefined)
        throw incomplete();
    return {
        id: raw.id,
        user: person(raw.user ?? raw.actor),
        body: raw.body ?? '',
        createdAt: raw.created_at,
        ...(raw.updated_at !== undefined && { updatedAt: raw.updated_at }),
    };
}
function incomplete() {
    return new failure/* GitHubFailure */.iK('give a complete timeline', undefined);
}
function person(raw) {
    const { id, login, type } = (raw ?? {});
    if (typeof id !== 'number' || typeof login !== 'string')
        return null;
    return { id, login, type: typeof type === 'string' ? type : 'User' };
}

;// CONCATENATED MODULE: ./lib/github/rest.js







const STATES = ['success', 'pending', 'failure', 'error'];
/** The port over GitHub's REST API. Every list is read to its last page; a page that fails fails the whole. */
class RestGitHub {
    #client;
    #owner;
    #repo;
    #ownLogin;
    /** `ownLogin` is the account the gate posts as: its own statuses are told from others' by it. */
    constructor(client, repository, ownLogin = own_account/* GITHUB_ACTIONS_LOGIN */.qk) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#owner = owner;
        this.#repo = repo;
        this.#ownLogin = ownLogin;
    }
    get #where() {
        return { owner: this.#owner, repo: this.#repo };
    }
    pullRequest(number) {
        return (0,failure/* calling */.X_)(`read pull request #${number}`, async () => {
            const { data, headers } = await this.#client.rest.pulls.get({ ...this.#where, pull_number: number });
            return {
                ...(0,answer/* pullRequest */.VV)(data),
                isMerged: data.merged === true,
                readAt: (0,answer/* instantOf */.B9)(headers.date),
                changedFiles: (0,answer/* whole */.WQ)(data.changed_files, 'changed_files'),
                commitCount: (0,answer/* whole */.WQ)(data.commits, 'commits'),
            };
        });
    }
    pullCommits(number) {
        return (0,failure/* calling */.X_)(`read the commits of pull request #${number}`, async () => {
            const { listCommits } = this.#client.rest.pulls;
            const commits = await (0,github_pages/* everyItem */.l)(this.#client, listCommits, { ...this.#where, pull_number: number });
            return commits.map(answer/* pullCommit */.vI);
        });
    }
    reviews(number) {
        return (0,failure/* calling */.X_)(`read the reviews of pull request #${number}`, async () => {
            const { listReviews } = this.#client.rest.pulls;
            const reviews = await (0,github_pages/* everyItem */.l)(this.#client, listReviews, { ...this.#where, pull_number: number });
            return reviews.map(answer/* review */.NQ);
        });
    }
    timeline(number) {
        return (0,failure/* calling */.X_)(`read the timeline of pull request #${number}`, async () => {
            const { listEventsForTimeline } = this.#client.rest.issues;
            return readTimeline(await (0,github_pages/* everyItem */.l)(this.#client, listEventsForTimeline, { ...this.#where, issue_number: number }));
        });
    }
    headHistory(repository, ref, since) {
        return readHeadHistory(this.#client, repository, ref, since);
    }
    firstSighting(sha, context) {
        return (0,failure/* calling */.X_)(`read the statuses of ${sha}`, async () => {
            const ours = await this.#ownStatuses(sha, context);
            return ours.map((status) => (0,answer/* instant */.uR)(status.created_at, 'created_at')).sort()[0] ?? null;
        });
    }
    /** GitHub lists the newest first. */
    lastSaid(sha, context) {
        return (0,failure/* calling */.X_)(`read the statuses of ${sha}`, async () => {
            const [last] = await this.#ownStatuses(sha, context);
            return last === undefined ? null : (STATES.find((state) => state === last.state) ?? null);
        });
    }
    async #ownStatuses(sha, context) {
        const { listCommitStatusesForRef } = this.#client.rest.repos;
        const statuses = await (0,github_pages/* everyItem */.l)(this.#client, listCommitStatusesForRef, { ...this.#where, ref: sha });
        return statuses.filter((status) => status.context === context && (0,own_account/* isOwnAccount */._p)((0,answer/* account */.ct)(status.creator), this.#ownLogin));
    }
    collaborators() {
        return (0,failure/* calling */.X_)('list who has access to the repository', async () => {
            const { listCollaborators } = this.#client.rest.repos;
            const people = await (0,github_pages/* everyItem */.l)(this.#client, listCollaborators, { ...this.#where, affiliation: 'all' });
            return people.map(answer/* collaborator */.Fm);
        });
    }
    teamMembers(team) {
        return readTeam(this.#client, team);
    }
    pullsOfCommit(sha) {
        return (0,failure/* calling */.X_)(`find the pull request of ${sha}`, async () => {
            const { listPullRequestsAssociatedWithCommit } = this.#client.rest.repos;
            const where = { ...this.#where, commit_sha: sha };
            return (await (0,github_pages/* everyItem */.l)(this.#client, listPullRequestsAssociatedWithCommit, where)).map(answer/* pullRequest */.VV);
        });
    }
    openPulls() {
        return (0,failure/* calling */.X_)('list the open pull requests', async () => {
            const { list } = this.#client.rest.pulls;
            return (await (0,github_pages/* everyItem */.l)(this.#client, list, { ...this.#where, state: 'open' })).map(answer/* pullRequest */.VV);
        });
    }
    workflowRuns(headSha) {
        return (0,failure/* calling */.X_)(`list the workflow runs of ${headSha}`, async () => {
            const { listWorkflowRunsForRepo } = this.#client.rest.actions;
            const where = { ...this.#where, head_sha: headSha };
            const runs = await (0,github_pages/* everyItem */.l)(this.#client, listWorkflowRunsForRepo, where, 'workflow_runs');
            return runs.map((run) => ({
                id: (0,answer/* whole */.WQ)(run.id, 'id'),
                attempt: (0,answer/* whole */.WQ)(run.run_attempt ?? 1, 'run_attempt'),
                path: ((0,answer/* textOrNull */.ef)(run.path, 'path') ?? '').replace(/@.*$/, ''),
                headSha: (0,answer/* text */.Qq)(run.head_sha, 'head_sha'),
                headRepositoryId: run.head_repository?.id ?? null,
                repositoryId: (0,answer/* whole */.WQ)(run.repository.id, 'repository'),
                event: (0,answer/* text */.Qq)(run.event, 'event'),
                status: (0,answer/* textOrNull */.ef)(run.status, 'status') ?? 'unknown',
                conclusion: (0,answer/* textOrNull */.ef)(run.conclusion, 'conclusion'),
                startedAt: (0,answer/* instantOrNull */.gy)(run.run_started_at, 'run_started_at'),
            }));
        });
    }
    artifacts(runId) {
        return (0,failure/* calling */.X_)(`list the artifacts of run ${runId}`, async () => {
            const { listWorkflowRunArtifacts } = this.#client.rest.actions;
            const where = { ...this.#where, run_id: runId };
            const artifacts = await (0,github_pages/* everyItem */.l)(this.#client, listWorkflowRunArtifacts, where, 'artifacts');
            return artifacts.map((artifact) => ({
                id: (0,answer/* whole */.WQ)(artifact.id, 'id'),
                name: (0,answer/* text */.Qq)(artifact.name, 'name'),
                sizeBytes: (0,answer/* whole */.WQ)(artifact.size_in_bytes, 'size_in_bytes'),
                isExpired: artifact.expired !== false,
                createdAt: (0,answer/* instantOrNull */.gy)(artifact.created_at, 'created_at'),
                digest: (0,answer/* textOrNull */.ef)(artifact.digest, 'digest'),
            }));
        });
    }
    async downloadArtifact(artifactId, maxBytes) {
        const { data } = await (0,failure/* calling */.X_)(`download artifact ${artifactId}`, () => this.#client.rest.actions.downloadArtifact({
            ...this.#where,
            artifact_id: artifactId,
            archive_format: 'zip',
        }));
        if (!(data instanceof ArrayBuffer))
            throw new failure/* GitHubFailure */.iK(`download artifact ${artifactId}`, undefined);
        if (data.byteLength > maxBytes) {
            throw new failure/* GitHubFailure */.iK(`download artifact ${artifactId} within ${maxBytes} bytes`, undefined);
        }
        return new Uint8Array(data);
    }
    async setStatus(sha, status) {
        await (0,failure/* calling */.X_)(`post the status \`${status.context}\``, () => this.#client.rest.repos.createCommitStatus({
            ...this.#where,
            sha,
            state: status.state,
            context: status.context,
            description: status.description,
            ...(status.targetUrl !== undefined && { target_url: status.targetUrl }),
        }));
    }
    async createComment(issue, body) {
        await (0,failure/* calling */.X_)(`comment on pull request #${issue}`, () => this.#client.rest.issues.createComment({ ...this.#where, issue_number: issue, body }));
    }
    async updateComment(commentId, body) {
        await (0,failure/* calling */.X_)(`update comment ${commentId}`, () => this.#client.rest.issues.updateComment({ ...this.#where, comment_id: commentId, body }));
    }
    async requestReviewers(number, logins) {
        await (0,failure/* calling */.X_)(`request reviews on pull request #${number}`, () => this.#client.rest.pulls.requestReviewers({
            ...this.#where,
            pull_number: number,
            reviewers: [...logins],
        }));
    }
}


/***/ }),

/***/ 32982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RestSettings)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99983);


const CODE_OWNERS = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'];
/** Files that govern, by path. */
function isGoverning(path) {
    return (CODE_OWNERS.includes(path) ||
        path.startsWith('.arbiter/') ||
        /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
}
/** The port over GitHub's REST API. */
class RestSettings {
    #client;
    #where;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
    }
    defaultBranch() {
        return readable('the repository', 'metadata: read', async () => {
            const { data } = await this.#client.rest.repos.get(this.#where);
            return data.default_branch;
        });
    }
    /** https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
    branchRules(branch) {
        return readable('the rules of the branch', 'metadata: read', async () => {
            const { getBranchRules } = this.#client.rest.repos;
            const rules = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyItem */ .l)(this.#client, getBranchRules, { ...this.#where, branch });
            return rules.map((rule) => ({ ...ruleOf(rule), rulesetId: rule.ruleset_id ?? null }));
        });
    }
    /** https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets, with those of the organisation. */
    rulesets() {
        return readable('the rulesets', 'metadata: read', async () => {
            const { getRepoRulesets } = this.#client.rest.repos;
            const where = { ...this.#where, includes_parents: true };
            const listed = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyItem */ .l)(this.#client, getRepoRulesets, where);
            const found = [];
            for (const { id } of listed) {
                const { data } = await this.#client.rest.repos.getRepoRuleset({ ...this.#where, ruleset_id: id });
                found.push({
                    id,
                    name: data.name,
                    target: data.target ?? 'branch',
                    enforcement: data.enforcement,
                    rules: (data.rules ?? []).map(ruleOf),
                    bypassActors: data.bypass_actors?.map((actor) => ({
                        kind: actor.actor_type,
                        id: actor.actor_id ?? null,
                        mode: actor.bypass_mode ?? 'always',
                    })) ?? null,
                });
            }
            return found;
        });
    }
    /** https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection */
    async protection(branch) {
        try {
            const { data } = await this.#client.rest.repos.getBranchProtection({ ...this.#where, branch });
            const required = data.required_status_checks;
            const checks = required?.checks ?? (required?.contexts ?? []).map((context) => ({ context }));
            return {
                isKnown: true,
                value: {
                    statuses: checks.map(({ context, app_id }) => ({ context, appId: app_id ?? null })),
                    isStrict: required?.strict === true,
                    requiresPullRequest: data.required_pull_request_reviews !== undefined,
                    requiresCodeOwners: data.required_pull_request_reviews?.require_code_owner_reviews === true,
                    bindsAdmins: data.enforce_admins?.enabled === true,
                    allowsForcePushes: data.allow_force_pushes?.enabled === true,
                    allowsDeletions: data.allow_deletions?.enabled === true,
                    dismissesStaleReviews: data.required_pull_request_reviews?.dismiss_stale_reviews === true,
                    pushers: pushersOf(data.restrictions),
                },
            };
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 && (await this.#isUnprotected(error)))
                return { isKnown: true, value: null };
            return unreadable('classic branch protection', 'administration: read', error);
        }
    }
    /** 404 means "not protected" only to those who would see a protection: GitHub says so, or the token administers. */
    async #isUnprotected(error) {
        if (error instanceof Error && error.message.includes('Branch not protected'))
            return true;
        const { data } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .calling */ .X_)('read the repository', () => this.#client.rest.repos.get(this.#where));
        return data.permissions?.admin === true;
    }
    /**
     * Read as Git objects of the tip, so that a file that is not there and a file that may not be seen are told apart:
     * who can read the tree can read all of it.
     */
    governingTexts(branch) {
        return readable('the files of the branch', 'contents: read', async () => {
            const { git } = this.#client.rest;
            const tip = await git.getRef({ ...this.#where, ref: `heads/${branch}` });
            const texts = new Map();
            const folders = [{ prefix: '', sha: tip.data.object.sha, isDeep: false }];
            for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
                const { prefix, isDeep } = folder;
                const { data } = await git.getTree({
                    ...this.#where,
                    tree_sha: folder.sha,
                    ...(isDeep && { recursive: '1' }),
                });
                if (data.truncated)
                    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK(`list \`${prefix}\` whole, it has too many files`, undefined);
                for (const entry of data.tree) {
                    const path = `${prefix}${entry.path}`;
                    if (entry.type === 'tree' && !isDeep && ['.arbiter', '.github', 'docs'].includes(path)) {
                        folders.push({ prefix: `${path}/`, sha: entry.sha, isDeep: path !== 'docs' });
                    }
                    if (entry.type === 'blob' && isGoverning(path))
                        texts.set(path, await this.#text(entry.sha));
                }
            }
            return texts;
        });
    }
    /** https://docs.github.com/en/rest/git/refs#get-a-reference */
    async branchExists(branch) {
        try {
            await this.#client.rest.git.getRef({ ...this.#where, ref: `heads/${branch}` });
            return { isKnown: true, value: true };
        }
        catch (error) {
            // Who may read contents sees every branch; who may not is answered 403.
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return { isKnown: true, value: false };
            return unreadable(`the branch ${branch}`, 'contents: read', error);
        }
    }
    /** https://docs.github.com/en/rest/deployments/environments#get-an-environment */
    async environment(name) {
        const where = { ...this.#where, environment_name: name };
        try {
            const { repos } = this.#client.rest;
            const { data } = await repos.getEnvironment(where);
            const policy = data.deployment_branch_policy;
            if (policy === null || policy === undefined)
                return known({ name, branches: 'all' });
            if (policy.protected_branches)
                return known({ name, branches: 'protected' });
            const policies = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyItem */ .l)(this.#client, repos.listDeploymentBranchPolicies, where, 'branch_policies');
            return known({ name, branches: policies.map((one) => one.name ?? '*') });
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return known(null);
            return unreadable(`the environment ${name}`, 'actions: read', error);
        }
    }
    async #text(sha) {
        const { data } = await this.#client.rest.git.getBlob({ ...this.#where, file_sha: sha });
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
}
function known(value) {
    return { isKnown: true, value };
}
/** https://docs.github.com/en/rest/branches/branch-protection#get-access-restrictions */
function pushersOf(restrictions) {
    if (restrictions === undefined)
        return null;
    const { users = [], teams = [], apps = [] } = restrictions;
    return {
        people: [...users.map(({ login }) => login ?? ''), ...teams.map(({ slug }) => slug ?? '')],
        apps: apps.map(({ slug }) => slug ?? ''),
    };
}
function ruleOf(rule) {
    const { parameters } = rule;
    const isObject = parameters !== null && typeof parameters === 'object';
    return { type: rule.type, parameters: isObject ? { ...parameters } : {} };
}
async function readable(what, permission, read) {
    try {
        return { isKnown: true, value: await read() };
    }
    catch (error) {
        return unreadable(what, permission, error);
    }
}
/** 401, 403 and 404 are answers about the token; everything else is GitHub out of order, and ends the command. */
function unreadable(what, permission, error) {
    const status = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    if (status !== 401 && status !== 403 && status !== 404) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK(`read ${what}`, status, { cause: error });
    }
    const detail = error instanceof Error ? (error.message.split(' - http', 1)[0] ?? '').slice(0, 200) : '';
    return {
        isKnown: false,
        reason: `GitHub answered ${status} for ${what} (${detail}): the token needs \`${permission}\`, or it does not exist.`,
    };
}


/***/ }),

/***/ 17291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ smallestMaximumMatching)
/* harmony export */ });
/**
 * Maximum bipartite matching of seats to people: the lexicographically smallest, seats in their order, people by
 * number, an empty seat sorting after every person.
 *
 * `candidates[i]` are the people who can fill seat `i`. Gives the person of each seat, or null.
 *
 * Seat by seat, the smallest choice that still allows a maximum matching of the rest is kept. Augmenting paths (Kuhn),
 * so at most seats² × edges steps per choice; seats and people of one pull request are few.
 */
function smallestMaximumMatching(candidates) {
    const seats = candidates.map((people) => [...new Set(people)].sort((a, b) => a - b));
    const taken = new Set();
    const chosen = [];
    let rest = matchingSize(seats, taken);
    for (const [index, people] of seats.entries()) {
        const later = seats.slice(index + 1);
        const person = people.find((id) => !taken.has(id) && matchingSize(later, new Set([...taken, id])) === rest - 1);
        if (person !== undefined) {
            taken.add(person);
            rest -= 1;
        }
        chosen.push(person ?? null);
    }
    return chosen;
}
/** The number of seats that can be filled at once without the people in `taken`. */
function matchingSize(seats, taken) {
    const seatOf = new Map();
    const augment = (seat, visited) => {
        for (const person of seats[seat] ?? []) {
            if (taken.has(person) || visited.has(person))
                continue;
            visited.add(person);
            const holder = seatOf.get(person);
            if (holder === undefined || augment(holder, visited)) {
                seatOf.set(person, seat);
                return true;
            }
        }
        return false;
    };
    return seats.reduce((size, _, seat) => (augment(seat, new Set()) ? size + 1 : size), 0);
}


/***/ })

};
