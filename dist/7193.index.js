export const id = 7193;
export const ids = [7193];
export const modules = {

/***/ 11052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/testing/report.js
/** The result in the keys and the order of its schema. */
function testResult(files, problems) {
    const results = files.map(fileResult);
    return {
        schema: 'arbiter/policy-test/v1',
        passed: problems.length === 0 && results.length > 0 && results.every(isPassed),
        files: results,
        problems: problems.map((problem) => ({ ...problem })),
    };
}
function isPassed({ cases, coverage, mutation }) {
    return (cases.length > 0 &&
        cases.every(({ passed }) => passed) &&
        (coverage === null || coverage.covered === coverage.total) &&
        (mutation === null || mutation.survivors.length === 0));
}
function fileResult({ file, policy: loaded, runs, coverage, mutation }) {
    const { policy, digest } = loaded;
    return {
        file,
        policy: { id: policy.metadata.id, version: policy.metadata.version, digest, file: loaded.file },
        cases: runs.map(({ ready, judgement, failures }) => ({
            name: ready.written.name,
            line: ready.written.at?.line ?? null,
            passed: failures.length === 0,
            outcome: judgement.outcome,
            failures: failures.map(({ message, at }) => ({
                message,
                line: at?.line ?? null,
                column: at?.column ?? null,
            })),
            checks: judgement.results.map(({ id, outcome }) => ({ id, outcome })),
        })),
        coverage: coverage === null
            ? null
            : {
                ...coverage,
                checks: coverage.checks.map((check) => ({
                    ...check,
                    covered: [...check.covered],
                    missing: [...check.missing],
                })),
            },
        mutation: mutation === null
            ? null
            : { killed: mutation.killed, survivors: mutation.survivors.map((survivor) => ({ ...survivor })) },
    };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/junit-document.js
var junit_document = __webpack_require__(13690);
;// CONCATENATED MODULE: ./lib/report/policy-test.js


/** The result of policy tests for people: failures with their place, what is not covered, what survived. */
function renderPolicyTest({ files }) {
    const lines = files.flatMap(fileLines);
    const cases = files.flatMap((file) => file.cases);
    if (cases.length === 0)
        return 'No case was run.\n';
    const failed = cases.filter(({ passed }) => !passed).length;
    const total = `${counted(cases.length, 'case')} of ${counted(files.length, 'policy', 'policies')}: ${failed === 0 ? 'all pass' : `${failed} failed`}.`;
    return `${[...lines, total].join('\n')}\n`;
}
function fileLines(file) {
    const { policy, cases, coverage, mutation } = file;
    const failed = cases.filter(({ passed }) => !passed);
    return [
        `${(0,report_escape/* visible */.RK)(file.file)}: ${policy.id} ${policy.version}, ${cases.length - failed.length} of ${counted(cases.length, 'case')} pass`,
        ...failed.flatMap((one) => caseLines(file.file, one)),
        ...(coverage === null ? [] : coverageLines(coverage)),
        ...(mutation === null ? [] : mutationLines(mutation)),
    ];
}
function caseLines(file, { name, line, failures }) {
    return [
        `  FAIL ${placeText(file, line)} ${(0,report_escape/* visible */.RK)(name)}`,
        ...failures.map(({ message, line: at }) => `       ${placeText(file, at)} ${(0,report_escape/* visible */.RK)(message)}`),
    ];
}
function coverageLines({ checks, covered, total }) {
    const gaps = checks.flatMap(({ check, file, line, missing, boundary }) => {
        const wanted = [...missing, ...(boundary === false ? ['a value exactly at the limit'] : [])];
        return wanted.length === 0
            ? []
            : [`  not covered: ${placeText(file, line)} ${check}: ${wanted.join(', ')}`];
    });
    return [`  coverage: ${covered} of ${total} outcomes of ${counted(checks.length, 'check')}`, ...gaps];
}
function mutationLines({ killed, survivors }) {
    return [
        `  mutation: ${killed} of ${killed + survivors.length} changes of the policy noticed`,
        ...survivors.map(({ check, change, file, line }) => `  survives: ${placeText(file, line)} ${check}: ${(0,report_escape/* visible */.RK)(change)}`),
    ];
}
/** The same as a JUnit report: a suite for each policy, a test for each case, each outcome to cover and each survivor. */
function renderPolicyTestJunit({ files, problems }) {
    const suites = files.map((file) => ({
        name: file.policy.id,
        cases: [
            ...file.cases.map((one) => junitCase(file, one)),
            ...(file.coverage === null ? [] : file.coverage.checks.flatMap((check) => uncovered(file, check))),
            ...(file.mutation === null ? [] : file.mutation.survivors.map((survivor) => survived(file, survivor))),
        ],
    }));
    const general = problems.map(({ code, message, file, line }) => ({
        className: 'arbiter',
        name: code,
        element: 'error',
        message: `${placeText(file, line ?? null)} ${message}`,
    }));
    return (0,junit_document/* junitDocument */.w)('arbiter policy test', [
        ...(general.length === 0 ? [] : [{ name: 'arbiter', cases: general }]),
        ...suites,
    ]);
}
function junitCase({ file, policy }, { name, passed, failures }) {
    const message = failures.map(({ message: words, line }) => `${placeText(file, line)} ${words}`).join('\n');
    return { className: policy.id, name, element: passed ? null : 'failure', message };
}
function uncovered({ policy }, { check, file, line, missing, boundary }) {
    const wanted = [...missing, ...(boundary === false ? ['a value exactly at the limit'] : [])];
    return wanted.map((outcome) => ({
        className: `${policy.id}.coverage`,
        name: `${check}: ${outcome}`,
        element: 'failure',
        message: `${placeText(file, line)} no case expects it`,
    }));
}
function survived({ policy }, { check, change, file, line }) {
    return {
        className: `${policy.id}.mutation`,
        name: `${check}: ${change}`,
        element: 'failure',
        message: `${placeText(file, line)} no case notices it`,
    };
}
function placeText(file, line) {
    return `${(0,report_escape/* visible */.RK)(file)}${line === null ? '' : `:${line}`}`;
}
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}

// EXTERNAL MODULE: ./lib/text/problem.js
var text_problem = __webpack_require__(25572);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/checks/facts.js
var facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/model/catalog.js + 2 modules
var model_catalog = __webpack_require__(74367);
// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var model_config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/model/manifest.js + 2 modules
var manifest = __webpack_require__(84108);
// EXTERNAL MODULE: ./lib/model/path.js
var model_path = __webpack_require__(63070);
;// CONCATENATED MODULE: ./lib/policy/testing/merge-patch.js
/** JSON Merge Patch (RFC 7396): objects key by key, `null` takes a key away, all else replaces. */
function mergePatch(target, patch) {
    if (!isObject(patch))
        return patch;
    const result = Object.assign(Object.create(null), isObject(target) ? target : {});
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            delete result[key];
        else
            result[key] = mergePatch(result[key], value);
    }
    return result;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/evaluation/artifact-set.js
var artifact_set = __webpack_require__(64395);
// EXTERNAL MODULE: ./lib/evaluation/model-evaluation.js + 2 modules
var model_evaluation = __webpack_require__(92419);
// EXTERNAL MODULE: ./lib/evaluation/model-facts.js + 10 modules
var model_facts = __webpack_require__(97391);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
;// CONCATENATED MODULE: ./lib/evaluation/policy-case-files.js

/** Rows of the predictions of one case: enough for any interval, and little enough for hundreds of cases. */
const MOST_ROWS = 200_000;
/** A file of predictions for each data set, with as many rows as its counts say, and its declaration. */
function givenPredictions(given, folder) {
    const sets = Object.entries(given ?? {}).flatMap(([dataset, cells]) => cells === null || cells === undefined ? [] : [{ dataset, cells }]);
    const rows = sets
        .flatMap(({ cells }) => cells)
        .reduce((sum, { tp, fp, tn, fn }) => sum + tp + fp + tn + fn, 0);
    if (rows > MOST_ROWS) {
        const tooMany = `the predictions have ${rows} rows; at most ${MOST_ROWS} are made.`;
        return { files: [], declarations: [], tooMany };
    }
    return {
        files: sets.map(({ dataset, cells }) => readFile(pathOf(folder, dataset), csv(cells), 'workflow')),
        declarations: sets.map(({ dataset, cells }) => ({
            file: pathOf(folder, dataset),
            dataset,
            label: 'label',
            score: 'score',
            positive: '1',
            threshold: 0.5,
            groups: attributesOf(cells),
        })),
    };
}
function pathOf(folder, dataset) {
    return `${folder}/predictions/${dataset}.csv`;
}
function attributesOf(cells) {
    return [...new Set(cells.flatMap(({ group = {} }) => Object.keys(group)))].sort();
}
function csv(cells) {
    const attributes = attributesOf(cells);
    const rows = cells.map(({ group = {}, tp, fp, tn, fn }) => {
        const ending = attributes.map((name) => `,${quoted(group[name] ?? '')}`).join('');
        const row = (label, score, count) => `${label},${score}${ending}\n`.repeat(count);
        return row(1, '0.9', tp) + row(0, '0.9', fp) + row(0, '0.1', tn) + row(1, '0.1', fn);
    });
    return `label,score${attributes.map((name) => `,${quoted(name)}`).join('')}\n${rows.join('')}`;
}
function quoted(text) {
    return `"${text.replaceAll('"', '""')}"`;
}
function readFile(path, text, trust) {
    const bytes = new TextEncoder().encode(text);
    const source = trust === 'workflow' ? 'artifact given of workflow given.yml' : 'commit';
    return { path, mode: '100644', bytes, sha256: (0,canonical/* sha256Hex */.fg)(bytes), trust, source };
}

;// CONCATENATED MODULE: ./lib/evaluation/policy-case.js











/** The instant of a case that names none: tests must not depend on the day they run. */
const DEFAULT_NOW = '2026-01-01T00:00:00Z';
const LEDGER_BRANCH = 'arbiter-ledger';
/** What cases of one file give in the same words is read once. */
class CaseMemory {
    #known = new Map();
    load(load, text, file) {
        const key = `${file}\n${text}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const loaded = load(text, file);
        this.#known.set(key, loaded);
        return loaded;
    }
}
/** Reads what a case gives through the readers of the gate: files become evidence as they would in a pull request. */
async function readCase(written, memory = new CaseMemory()) {
    const { given, problem } = written;
    const problems = [];
    const now = given.now ?? DEFAULT_NOW;
    if ((0,instant/* parseInstant */.nV)(now) === undefined)
        problems.push(problem('bad_instant', `${now} is not an instant in RFC 3339.`, '/now'));
    const parts = readParts(written, problems, memory);
    const catalogText = jsonText(given.catalog ?? { datasets: [] });
    const catalog = memory.load((text, file) => (0,model_catalog/* loadCatalog */.ak)(text, file), catalogText, '.arbiter/catalog/given.yml');
    if (given.catalog !== undefined)
        problems.push(...moved(catalog.problems, '/catalog', written));
    if (parts === undefined)
        return { problems };
    const { folder } = parts;
    const predictions = givenPredictions(given.predictions, folder);
    if (predictions.tooMany !== undefined)
        problems.push(problem('too_many_rows', predictions.tooMany, '/predictions'));
    const files = [
        manifestFile(folder, parts.manifestText),
        ...givenFiles(written, 'files', folder, problems),
        ...givenFiles(written, 'artifacts', folder, problems),
        ...predictions.files,
    ];
    if (problems.length > 0)
        return { problems };
    const artifactFiles = files.filter(({ trust }) => trust === 'workflow');
    const facts = await (0,model_facts/* gatherFacts */.p)({
        now,
        folder,
        isNew: given.new === true,
        headManifest: parts.manifest,
        manifest: parts.manifest,
        baseManifest: parts.base,
        manifestDocument: parts.manifestDocument,
        entries: files.map(({ path, mode }) => ({ path, mode, oid: '' })),
        content: [],
        files: files.filter((file) => !artifactFiles.includes(file)),
        artifacts: { ...artifact_set/* NO_ARTIFACTS */.IW, awaiting: given.awaiting === true ? [AWAITED] : [] },
        artifactFiles,
        datasets: given.catalog === undefined ? [] : catalog.datasets,
        config: {
            ...parts.config,
            predictions: [...(parts.config.predictions ?? []), ...predictions.declarations],
        },
        policies: [],
        waivers: null,
        governing: [],
        isGoverning: false,
        alteration: null,
        problems: [],
        isDraft: false,
        change: {},
        behind: [],
        champion: undefined,
        runCommit: undefined,
        hasGovernedCode: undefined,
        limited: undefined,
        objects: new Map(),
        decideSignoff: null,
        ...ledgerFacts(given.ledger ?? 'not_read'),
        onSubject: () => { },
        onStageOpen: () => { },
    }, { groups: true, formats: true, balance: true, splits: true, agreement: true });
    const change = changeFacts(given.pull_request ?? {});
    return { subject: { facts, baseManifest: parts.base, change, problems: (0,model_evaluation/* unreadable */.O)(facts) } };
}
function changeFacts({ paths, ...known }) {
    return {
        ...known,
        ...(paths !== undefined && { paths: paths.map((path) => ({ path, previousPath: null })) }),
    };
}
const AWAITED = { workflow: 'given.yml', artifact: 'given', state: 'in progress', into: '' };
function readParts(written, problems, memory) {
    const { given, problem } = written;
    if (given.model === undefined) {
        problems.push(problem('missing_key', 'no `model` is given: the manifest that is judged.', ''));
        return undefined;
    }
    const manifestText = jsonText(given.model);
    const folder = given.folder ?? `models/${String(given.model.name)}`;
    const file = `${folder}/${manifest/* MANIFEST_FILE */.h}`;
    const head = memory.load(manifest/* loadManifest */.e, manifestText, file);
    const before = mergePatch(given.model, (given.base ?? {}));
    const base = memory.load(manifest/* loadManifest */.e, jsonText(before), file);
    const configText = jsonText(given.config ?? { models: ['models/**'] });
    const config = memory.load(model_config/* loadConfig */.Z, configText, '.arbiter/config.yml');
    problems.push(...moved(head.problems, '/model', written));
    if (head.problems.length === 0)
        problems.push(...moved(base.problems, '/base', written));
    problems.push(...moved(config.problems, '/config', written));
    if (head.value === undefined || base.value === undefined || config.value === undefined)
        return undefined;
    return {
        folder,
        manifest: head.value,
        manifestDocument: head.document,
        manifestText,
        base: given.new === true ? undefined : base.value,
        config: config.value,
    };
}
/** Problems of a part at the place of the test file that gives it. */
function moved(problems, under, written) {
    return problems.map(({ code, message, pointer, suggestion }) => ({
        ...written.problem(code, message, `${under}${pointer ?? ''}`),
        ...(suggestion !== undefined && { suggestion }),
    }));
}
function manifestFile(folder, text) {
    return readFile(`${folder}/${manifest/* MANIFEST_FILE */.h}`, text, 'committed');
}
function givenFiles({ given, problem }, key, folder, problems) {
    return Object.entries(given[key] ?? {}).flatMap(([path, content]) => {
        const wrong = (0,model_path/* pathProblem */.z)(path);
        if (wrong !== undefined || path === manifest/* MANIFEST_FILE */.h) {
            const message = wrong ?? `${manifest/* MANIFEST_FILE */.h} is given under \`model\`.`;
            problems.push(problem('bad_path', `${path}: ${message}`, `/${key}`));
            return [];
        }
        const text = typeof content === 'string' ? content : jsonText(content);
        return [readFile(`${folder}/${path}`, text, key === 'files' ? 'committed' : 'workflow')];
    });
}
function ledgerFacts(ledger) {
    const unread = { releases: undefined, drills: undefined };
    if (ledger === 'not_read')
        return { ...unread, auditTrail: facts/* OFF_GITHUB */.iA };
    if (ledger === 'silent')
        return { ...unread, auditTrail: null };
    if (ledger === 'none')
        return {
            ...unread,
            auditTrail: { branch: null, entries: 0, origin: 'No ledger is configured.', gaps: [] },
        };
    const { gaps = [], releases = [], drills = [] } = ledger;
    return {
        auditTrail: {
            branch: LEDGER_BRANCH,
            entries: releases.length + drills.length,
            origin: 'What is on base was approved.',
            gaps,
        },
        releases: releases.map(({ version, bundle, valid_until, against }, index) => ({
            entry: index + 1,
            version,
            tag: `given-v${version}`,
            bundle,
            validUntil: valid_until ?? null,
            ...(against !== undefined && { against }),
        })),
        drills: drills.map(({ version, bundle, tested_at, switch_ms, outcome }, index) => ({
            entry: releases.length + index + 1,
            version,
            bundle,
            testedAt: tested_at,
            switchMs: switch_ms,
            ...(outcome !== undefined && { outcome }),
        })),
    };
}
function jsonText(value) {
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/policy/policy.js + 7 modules
var policy_policy = __webpack_require__(91230);
// EXTERNAL MODULE: ./lib/checks/registry.js + 59 modules
var registry = __webpack_require__(29913);
// EXTERNAL MODULE: ./lib/policy/limits.js
var limits = __webpack_require__(88880);
;// CONCATENATED MODULE: ./lib/policy/testing/expectation.js
/** What a case expected and did not get, and what it got and did not expect. None: the case passes. */
function misses(expect, judgement) {
    const { outcome, reason, results } = judgement;
    const wrong = [];
    if (outcome === 'not_applied' && expect.outcome !== 'not_applied') {
        return [
            { message: `expected a judgement, found that the policy does not apply: ${reason}`, pointer: '' },
        ];
    }
    if (expect.outcome !== undefined && expect.outcome !== outcome) {
        wrong.push({
            message: `expected the outcome ${expect.outcome}, found ${outcome}: ${reason}`,
            pointer: '/outcome',
        });
    }
    for (const result of results) {
        const expected = expectationOf(expect, result.id);
        wrong.push(...(expected === undefined ? unasserted(result) : missed(result, expected)));
    }
    return wrong;
}
function expectationOf({ checks }, id) {
    const expected = checks !== undefined && Object.hasOwn(checks, id) ? checks[id] : undefined;
    return typeof expected === 'string' ? { outcome: expected } : expected;
}
/** A check that is not named must hold: a failure nobody expected would otherwise go by. */
function unasserted({ id, outcome, reason }) {
    if (outcome === 'pass' || outcome === 'not_applicable')
        return [];
    return [
        { message: `${id} is not expected and must pass, found ${outcome}: ${reason}`, pointer: '/checks' },
    ];
}
function missed(result, expected) {
    const pointer = `/checks/${result.id}`;
    const wrong = [];
    const differ = (what, wanted, found) => wrong.push({ message: `${result.id}: expected ${what}${wanted}, found ${found}`, pointer });
    if (expected.outcome !== result.outcome)
        differ('', expected.outcome, `${result.outcome}: ${result.reason}`);
    if (expected.level !== undefined && expected.level !== result.level)
        differ('the level ', expected.level, result.level);
    if (expected.reason !== undefined && !result.reason.includes(expected.reason))
        differ('a reason with the words ', JSON.stringify(expected.reason), JSON.stringify(result.reason));
    if (expected.groups !== undefined && expected.groups !== result.groups.length)
        differ('groups shown: ', String(expected.groups), String(result.groups.length));
    if (expected.signoff_roles !== undefined && !isSameList(expected.signoff_roles, result.signoff_roles))
        differ('seats of ', listed(expected.signoff_roles), listed(result.signoff_roles));
    return wrong;
}
function isSameList(a, b) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
}
function listed(roles) {
    return roles.length === 0 ? 'nobody' : roles.join(', ');
}

;// CONCATENATED MODULE: ./lib/policy/testing/coverage.js



/** Which outcomes of which checks the passing cases expect by name. What no case names is not covered. */
function coverageOf(loaded, runs) {
    const passing = runs.filter(({ failures }) => failures.length === 0);
    const checks = loaded.policy.checks.map((check, index) => {
        const named = passing.filter(({ ready }) => expectationOf(ready.written.expect, check.id) !== undefined);
        const results = named.flatMap(({ judgement }) => judgement.results[index] ?? []);
        const reachable = (0,registry/* reachableOutcomes */.vh)(check);
        const limited = results.filter(({ required }) => required.threshold !== null);
        return {
            check: check.id,
            file: loaded.fileAt(index),
            line: loaded.at(index, '')?.line ?? null,
            covered: reachable.filter((outcome) => results.some((result) => result.outcome === outcome)),
            missing: reachable.filter((outcome) => !results.some((result) => result.outcome === outcome)),
            boundary: limited.length === 0 ? null : isAtEveryEnd(check, limited),
        };
    });
    const count = (of) => checks.reduce((sum, check) => sum + of(check), 0);
    const covered = count((check) => check.covered.length + (check.boundary === true ? 1 : 0));
    const missing = count((check) => check.missing.length + (check.boundary === false ? 1 : 0));
    return { checks, covered, total: covered + missing };
}
/** A range has two ends, and a case must stand at each. Where a business threshold takes a limit's place, that is its end. */
function isAtEveryEnd(check, limited) {
    const ends = [(0,limits/* lowerBoundOf */.B5)(check.require), (0,limits/* upperBoundOf */.gt)(check.require)];
    const values = ends.flatMap((end) => (end === undefined ? [] : [end.value]));
    return values.length > 1
        ? values.every((value) => limited.some(({ observed }) => observed?.value === value))
        : limited.some(({ observed, required }) => observed?.value === required.threshold);
}

// EXTERNAL MODULE: ./lib/decision/model.js + 1 modules
var model = __webpack_require__(5896);
// EXTERNAL MODULE: ./lib/policy/conditions.js
var policy_conditions = __webpack_require__(21426);
// EXTERNAL MODULE: ./lib/policy/selection.js
var selection = __webpack_require__(21088);
;// CONCATENATED MODULE: ./lib/policy/testing/judgement.js




const OUTCOMES = {
    approved: 'allowed',
    in_review: 'allowed',
    pending: 'denied',
    rejected: 'denied',
    error: 'error',
};
/** Judges one model by one policy through the same checks and the same decision as the gate. */
function judgeCase(loaded, subject, limited, known) {
    const { facts, baseManifest, change, problems } = subject;
    const scope = { folder: facts.folder, tier: facts.manifest.tier, kind: facts.manifest.kind };
    const tier = (0,selection/* tierInForce */.Dr)([loaded], scope, facts.isNew);
    const conditions = (0,policy_conditions/* conditionFacts */.TR)(baseManifest, facts.manifest, tier, change);
    // Which others must apply beside a policy that hangs on a label is not for its own tests to say.
    if (!(0,selection/* isApplicable */.AX)(loaded, { ...scope, tier }, conditions)) {
        const { problem } = (0,selection/* selectPolicies */.zw)([loaded], { ...scope, tier }, conditions);
        return { outcome: 'not_applied', reason: problem?.message ?? '', results: [] };
    }
    const judged = { ...facts, manifest: { ...facts.manifest, tier }, conditions };
    const { policy, file, digest } = loaded;
    const results = policy.checks.map((check, index) => {
        const before = known === undefined || known.except === index ? undefined : known.results[index];
        return before ?? (0,registry/* evaluateCheck */.YI)(judged, check, contextOf(loaded, index, limited));
    });
    const { status, reason } = (0,model/* decideModel */.C)({
        name: facts.manifest.name,
        path: facts.folder,
        version: facts.manifest.version,
        tier,
        isNew: facts.isNew,
        facts: judged,
        ...(problems[0] !== undefined && {
            loadError: { message: problems[0].message, turn: 'author' },
        }),
        policies: [
            { id: policy.metadata.id, version: policy.metadata.version, digest, file, checks: policy.checks },
        ],
        results,
        signoff: { kind: 'not_read' },
        isDraft: false,
        subject: { subject: null, content: null, evidence: null, catalog: null, policy: null },
        governing: [],
        problems,
    });
    return { outcome: OUTCOMES[status], reason, results };
}
function contextOf({ policy, fileAt, at }, index, limited) {
    return {
        policyId: policy.metadata.id,
        policyFile: fileAt(index),
        at: (pointer) => at(index, pointer),
        ...(limited !== undefined && { limited }),
    };
}

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/policy/direction.js
var direction = __webpack_require__(6575);
// EXTERNAL MODULE: ./lib/policy/expression/expression.js + 2 modules
var expression_expression = __webpack_require__(59578);
// EXTERNAL MODULE: ./lib/policy/expression/tree.js
var tree = __webpack_require__(47473);
;// CONCATENATED MODULE: ./lib/policy/testing/expression-mutants.js


/** An operator, and what it is mistaken for: the other side of its limit, and the other direction. */
const OPERATOR_SWAPS = {
    '>': ['>=', '<'],
    '>=': ['>', '<='],
    '<': ['<=', '>'],
    '<=': ['<', '>='],
    '==': ['!='],
    '!=': ['=='],
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '||': ['&&'],
    '&&': ['||'],
};
const CALL_SWAPS = {
    all: 'exists',
    exists: 'all',
    exists_one: 'exists',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
};
/** Every operator flipped, every number nudged, every quantifier and negation turned; by `nudges` as elsewhere. */
function expressionMutants(text, nudges) {
    const { expression } = (0,expression_expression/* loadExpression */.D)(text);
    if (expression === undefined)
        return [];
    const put = (start, end, to) => text.slice(0, start) + to + text.slice(end);
    return (0,tree/* everyNode */.A)(expression.tree).flatMap((node) => editsOf(node, text, nudges).map(({ start, end, to }) => ({
        change: `expr: ${text.slice(start, end)} at character ${start + 1} becomes ${to === '' ? 'nothing' : to}`,
        text: put(start, end, to),
    })));
}
function editsOf(node, text, nudges) {
    switch (node.kind) {
        case 'number':
            return nudges(node.value).map((value) => ({
                start: node.start,
                end: node.end,
                to: node.isWhole || /[.e]/.test(String(value)) ? String(value) : `${value}.0`,
            }));
        case 'binary':
        case 'logic':
            return swaps(text, node.left.end, node.right.start, node.operator, OPERATOR_SWAPS[node.operator]);
        case 'call': {
            const swap = CALL_SWAPS[node.name];
            if (node.receiver === null || swap === undefined)
                return [];
            return swaps(text, node.receiver.end, node.args[0]?.start ?? node.end, node.name, [swap]);
        }
        case 'not':
            return [{ start: node.start, end: node.start + 1, to: '' }];
        default:
            return [];
    }
}
/** The word between two parts; comments and brackets may stand there as well. */
function swaps(text, from, to, word, others) {
    const between = text.slice(from, to).replaceAll(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
    const at = between.indexOf(word);
    if (at < 0)
        return [];
    const start = from + at;
    return (others ?? []).map((other) => ({ start, end: start + word.length, to: other }));
}

// EXTERNAL MODULE: ./lib/schemas/policy.js
var policy = __webpack_require__(59996);
;// CONCATENATED MODULE: ./lib/policy/testing/schema-words.js

/** Words that the schema of the policy allows at a place of a check, in its order; empty where it lists none. */
function allowedWords(kind, path) {
    return [...new Set(nodesAt(kind, path).flatMap(wordsOf))];
}
/** Whether the schema says that a place holds this where nothing is written. */
function isDefault(kind, path, value) {
    return nodesAt(kind, path).some((node) => node.default === value);
}
function nodesAt(kind, path) {
    const items = policy/* policySchema */.w.properties?.checks?.items;
    const branch = expanded(items).find((node) => node.properties?.kind?.const === kind);
    let nodes = branch === undefined ? [] : [branch];
    for (const key of path)
        nodes = nodes.flatMap((node) => expanded(/^\d+$/.test(key) ? node.items : node.properties?.[key]));
    return nodes;
}
/** A node as its references and alternatives spell it out. */
function expanded(node) {
    if (node === undefined)
        return [];
    if (typeof node.$ref === 'string')
        return expanded(referred(node.$ref));
    // The default stands beside the alternatives, not in them.
    const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((branch) => branch.required === undefined || branch.properties !== undefined);
    return [node, ...branches.flatMap(expanded)];
}
function referred(reference) {
    let node = policy/* policySchema */.w;
    for (const token of reference.split('/').slice(1))
        node = node?.[token];
    return node;
}
function wordsOf(node) {
    const words = node.enum ?? ('const' in node ? [node.const] : []);
    return words.filter((word) => typeof word === 'string');
}

;// CONCATENATED MODULE: ./lib/policy/testing/mutants.js




/** Keys of a check that decide nothing: they are words for people, or say who and what it is. */
const NOT_DECIDING = new Set([
    'id',
    'kind',
    'title',
    'why',
    'fix',
    'goal',
    'owner',
    'message',
    'controls',
    'override_by',
]);
/** An operator, and what it is mistaken for: the other side of its limit, and the other direction. */
const mutants_OPERATOR_SWAPS = {
    above: ['at_least', 'below'],
    at_least: ['above', 'at_most'],
    below: ['at_most', 'above'],
    at_most: ['below', 'at_least'],
    equals: ['at_least', 'at_most'],
};
/** A level, and one that stands otherwise in the way. */
const LEVEL_SWAPS = {
    mandatory: 'advisory',
    overridable: 'advisory',
    advisory: 'mandatory',
    shadow: 'mandatory',
};
/** Every mutant of a policy, in the order of the file. Nothing here knows a kind of check: the schema says what a place may hold. */
function mutantsOf(policy) {
    return policy.checks.flatMap((check, index) => {
        const whole = check;
        const pointer = `/checks/${index}`;
        const level = check.level ?? 'mandatory';
        const to = LEVEL_SWAPS[level];
        const of = { check: check.id, index };
        return [
            { ...of, pointer, change: 'the check is removed', mutated: null },
            {
                ...of,
                pointer: `${pointer}/level`,
                change: `level ${level} becomes ${to}`,
                mutated: { ...whole, level: to },
            },
            ...Object.keys(whole)
                .filter((key) => !NOT_DECIDING.has(key) && key !== 'level')
                .flatMap((key) => changesAt(whole, [key], check.kind))
                .map(({ path, change, mutated }) => ({
                ...of,
                pointer: `${pointer}${path.map((token) => `/${(0,text_document/* pointerToken */.bQ)(token)}`).join('')}`,
                change,
                mutated,
            })),
        ];
    });
}
function changesAt(check, path, kind) {
    const key = path.at(-1);
    const value = valueAtPath(check, path);
    const name = path.filter((token) => !/^\d+$/.test(token)).join('.');
    const changes = [];
    const set = (change, to) => changes.push({ path, change, mutated: replaced(check, path, () => to) });
    if (mutants_OPERATOR_SWAPS[key] !== undefined && typeof value === 'number')
        for (const other of mutants_OPERATOR_SWAPS[key])
            changes.push({
                path,
                change: `${name} becomes ${other}`,
                mutated: renamed(check, path, other, value),
            });
    if (typeof value === 'number') {
        for (const nudged of nudges(value))
            set(`${name} ${value} becomes ${nudged}`, nudged);
    }
    if (kind === 'expression' && name === 'expr' && typeof value === 'string')
        for (const mutant of expressionMutants(value, nudges))
            set(mutant.change, mutant.text);
    if (typeof value === 'string')
        for (const other of otherWords(value, kind, path))
            set(`${name} ${value} becomes ${other}`, other);
    // What is said and would hold unsaid decides nothing.
    if (!isDefault(kind, path, value))
        changes.push({ path, change: `${name} is dropped`, mutated: without(check, path) });
    return [...changes, ...changesBelow(check, path, kind, value)];
}
function changesBelow(check, path, kind, value) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => [
            ...(value.length > 1
                ? [
                    {
                        path: [...path, String(index)],
                        change: `${path.join('.')} loses ${typeof item === 'object' ? `entry ${index + 1}` : String(item)}`,
                        mutated: replaced(check, path, (list) => list.toSpliced(index, 1)),
                    },
                ]
                : []),
            ...(typeof item === 'number'
                ? nudges(item).map((nudged) => ({
                    path: [...path, String(index)],
                    change: `${path.join('.')} ${item} becomes ${nudged}`,
                    mutated: replaced(check, [...path, String(index)], () => nudged),
                }))
                : []),
            ...(typeof item === 'object' && item !== null
                ? Object.keys(item).flatMap((key) => changesAt(check, [...path, String(index), key], kind))
                : []),
        ]);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.keys(value).flatMap((key) => changesAt(check, [...path, key], kind));
}
/** One unit to either side: one of what is counted, one hundredth of a share, one more or less of the second digit of what is smaller. */
function nudges(value) {
    const isCount = Number.isInteger(value) && Math.abs(value) >= 1;
    const digits = isCount || value === 0 ? 2 : Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
    const step = isCount ? 1 : 10 ** -digits;
    return [value - step, value + step].map((nudged) => Number(nudged.toFixed(isCount ? 0 : digits)));
}
/** Of a long list of words the two ends: what is between may be no word that this kind of evidence ever has. */
const FEW_WORDS = 3;
/** The other words of the schema, or a duration one unit shorter and longer. */
function otherWords(word, kind, path) {
    if ((0,direction/* hoursOf */.ZA)(word) !== undefined) {
        const count = Number.parseInt(word, 10);
        return [count - 1, count + 1].filter((other) => other > 0).map((other) => `${other}${word.at(-1)}`);
    }
    const words = allowedWords(kind, path);
    if (!words.includes(word))
        return [];
    const others = words.length <= FEW_WORDS ? words : [words[0], words.at(-1)];
    return others.filter((other) => other !== word);
}
function valueAtPath(value, path) {
    let current = value;
    for (const key of path)
        current =
            typeof current === 'object' && current !== null
                ? current[key]
                : undefined;
    return current;
}
function replaced(value, path, to) {
    const copy = structuredClone({ ...value });
    const holder = valueAtPath(copy, path.slice(0, -1));
    const key = path.at(-1);
    holder[key] = to(holder[key]);
    return copy;
}
function without(value, path) {
    const copy = structuredClone({ ...value });
    delete valueAtPath(copy, path.slice(0, -1))[path.at(-1)];
    return copy;
}
function renamed(value, path, key, to) {
    const copy = without(value, path);
    valueAtPath(copy, path.slice(0, -1))[key] = to;
    return copy;
}

;// CONCATENATED MODULE: ./lib/policy/testing/mutation.js




/**
 * Changes the policy, one place at a time, and asks the cases again. A change that is no sound policy is not counted: lint
 * notices it. Every case passes on the policy as it is, so that a failure is the mutant's.
 */
function mutate(loaded, runs, limited) {
    let killed = 0;
    const survivors = [];
    for (const mutant of mutantsOf(loaded.policy)) {
        const fate = fateOf(mutant, loaded, runs, limited);
        if (fate === 'killed')
            killed += 1;
        if (fate !== 'survives')
            continue;
        const place = loaded.document.at(mutant.pointer);
        survivors.push({
            check: mutant.check,
            change: mutant.change,
            file: loaded.document.source(mutant.pointer).document.file,
            line: place?.line ?? null,
            column: place?.column ?? null,
        });
    }
    return { killed, survivors };
}
function fateOf(mutant, loaded, runs, limited) {
    const names = ({ ready }) => expectationOf(ready.written.expect, mutant.check) !== undefined;
    // Without the check, whoever expects something of it expects it in vain.
    if (mutant.mutated === null)
        return runs.some(names) ? 'killed' : 'survives';
    const changed = soundPolicy(loaded.policy, mutant);
    if (changed === undefined)
        return 'unsound';
    // The cases that speak of the check are the likeliest to notice.
    const likeliest = [...runs.filter(names), ...runs.filter((run) => !names(run))];
    const isNoticed = likeliest.some(({ ready, judgement }) => {
        const known = { results: judgement.results, except: mutant.index };
        return misses(ready.written.expect, judgeCase(changed, ready.subject, limited, known)).length > 0;
    });
    return isNoticed ? 'killed' : 'survives';
}
function soundPolicy(policy, { index, mutated }) {
    const checks = policy.checks.map((check, at) => (at === index ? mutated : check));
    // Parameters are replaced already; one that nothing uses would be a mistake of its own.
    const { params: _, ...rest } = policy;
    return (0,policy_policy/* loadPolicy */.t)(JSON.stringify({ ...rest, checks }), 'mutant.json').policy;
}

;// CONCATENATED MODULE: ./lib/policy/testing/run.js


/** @param limited held by whoever has a clock */
function runCases(policy, cases, limited) {
    return cases.map((ready) => {
        const judgement = judgeCase(policy, ready.subject, limited);
        const failures = misses(ready.written.expect, judgement).map(({ message, pointer }) => ({
            message,
            at: ready.written.expectedAt(pointer),
        }));
        return { ready, judgement, failures };
    });
}
/** Checks that no case names: nobody would notice if they stopped to judge. */
function unexercised({ file, cases }, { policy, at, fileAt }) {
    return policy.checks.flatMap(({ id }, index) => {
        if (cases.some(({ expect }) => expectationOf(expect, id) !== undefined))
            return [];
        const place = at(index, '');
        const where = place === undefined ? '' : ` (line ${place.line} of ${fileAt(index)})`;
        const message = `No case says what it expects of the check \`${id}\`${where}. Name it under \`expect\` of at least one.`;
        return [{ code: 'check_not_exercised', message, file }];
    });
}

;// CONCATENATED MODULE: ./lib/schemas/policy-test.js
// Generated by scripts/generate.ts from schemas/policy-test.schema.json: change that file, then run `npm run generate`.
const policyTestSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy-test.schema.json", "title": "PolicyTest", "type": "object", "description": "Tests of one policy (NAME.test.yml beside NAME.yml), run by `arbiter policy test`: what is given, and what the policy must say of it.", "additionalProperties": false, "required": ["apiVersion", "kind", "cases"], "properties": { "apiVersion": { "const": "arbiter/v1", "description": "Version of this format" }, "kind": { "const": "PolicyTest", "description": "Kind of file" }, "policy": { "type": "string", "description": "File name of the policy, in the same folder. Default: the name of this file without `.test`", "pattern": "^[^/\\\\]+\\.ya?ml$", "examples": ["arb-production.yml"] }, "given": { "$ref": "#/$defs/given" }, "cases": { "examples": [[{ "name": "An AUC at the limit fails", "given": {}, "expect": { "outcome": "denied", "checks": { "auc": "fail" } } }]], "type": "array", "description": "Cases, each judged by itself", "items": { "$ref": "#/$defs/case" }, "minItems": 1 } }, "$defs": { "case": { "type": "object", "description": "One model as it is given, and what the policy must say of it", "additionalProperties": false, "required": ["name", "expect"], "properties": { "name": { "type": "string", "description": "What the case shows, as a sentence; unique in the file", "minLength": 1, "examples": ["An AUC at the limit fails"] }, "given": { "$ref": "#/$defs/given" }, "expect": { "$ref": "#/$defs/expect" } } }, "given": { "examples": [{ "model": { "tier": "high" } }], "type": "object", "description": "What is judged. What a case gives is laid over what the file gives for all, key by key; `null` takes a key away, and a list or a text replaces the whole", "additionalProperties": false, "properties": { "now": { "type": "string", "description": "The instant of the decision, RFC 3339 in UTC", "minLength": 1, "examples": ["2026-03-01T12:00:00Z"] }, "folder": { "type": "string", "description": "Folder of the model. Default: models/NAME", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$", "examples": ["models/fraud-detection"] }, "model": { "type": "object", "description": "The model's manifest (model.yml)", "additionalProperties": true }, "base": { "type": "object", "description": "What the base branch has otherwise in the manifest. Default: nothing", "additionalProperties": true, "examples": [{ "version": "1.1.0" }] }, "new": { "type": "boolean", "description": "The model is not on the base branch", "default": false }, "catalog": { "type": "object", "description": "The catalog of data sets (.arbiter/catalog/*.yml)", "additionalProperties": true }, "config": { "type": "object", "description": "The configuration (.arbiter/config.yml), as far as evidence needs it. Default: models below models/", "additionalProperties": true }, "files": { "type": "object", "description": "Files of the model's folder, by path below it: a text as it is, anything else as JSON", "additionalProperties": true, "examples": [{ "metrics.json": { "roc_auc": 0.91 } }] }, "artifacts": { "type": "object", "description": "The same for files that a workflow run made", "additionalProperties": true }, "pull_request": { "type": "object", "description": "The pull request, as far as conditions ask for it. What is left out is not known, and then every condition on it holds", "additionalProperties": false, "properties": { "paths": { "type": "array", "description": "Changed paths, from the root of the repository", "items": { "type": "string", "description": "Path", "minLength": 1 } }, "labels": { "type": "array", "description": "Labels", "items": { "type": "string", "description": "Label", "minLength": 1 } }, "base": { "type": "string", "description": "Base branch", "minLength": 1 } }, "examples": [{ "labels": ["customer-facing"], "base": "main" }] }, "awaiting": { "type": "boolean", "description": "A workflow is still making evidence", "default": false }, "predictions": { "type": "object", "description": "Predictions by data set, as counts: a file with that many rows is made and recomputed. The score is 0.9 where 1 is predicted, else 0.1", "additionalProperties": { "anyOf": [{ "type": "null", "description": "No predictions" }, { "type": "array", "description": "Groups of rows", "items": { "$ref": "#/$defs/cell" }, "minItems": 1 }] } }, "ledger": { "description": "What the ledger says. `not_read` as in `arbiter check` (default), `none` where none is configured, `silent` where it gave no answer", "anyOf": [{ "enum": ["not_read", "none", "silent"], "description": "No ledger" }, { "$ref": "#/$defs/ledger" }] } } }, "cell": { "type": "object", "description": "Rows of one group: 1 is the label that is predicted", "additionalProperties": false, "required": ["tp", "fp", "tn", "fn"], "properties": { "group": { "type": "object", "description": "Value of each protected attribute", "additionalProperties": { "type": "string", "description": "Value" }, "examples": [{ "sex": "F" }] }, "tp": { "type": "integer", "description": "Label 1, predicted 1", "minimum": 0 }, "fp": { "type": "integer", "description": "Label 0, predicted 1", "minimum": 0 }, "tn": { "type": "integer", "description": "Label 0, predicted 0", "minimum": 0 }, "fn": { "type": "integer", "description": "Label 1, predicted 0", "minimum": 0 } } }, "ledger": { "type": "object", "description": "A verified ledger", "additionalProperties": false, "properties": { "gaps": { "type": "array", "description": "What is missing from the audit trail of the model on base, in sentences", "items": { "type": "string", "description": "Gap", "minLength": 1 } }, "releases": { "type": "array", "description": "Published bundles of the model, oldest first", "items": { "type": "object", "description": "Release", "additionalProperties": false, "required": ["version", "bundle"], "properties": { "version": { "type": "string", "description": "Version", "minLength": 1 }, "bundle": { "$ref": "#/$defs/sha256" }, "valid_until": { "type": "string", "description": "End of the approval, RFC 3339", "minLength": 1 }, "against": { "type": "string", "description": "Why a rollback does not take it", "minLength": 1 } } } }, "drills": { "type": "array", "description": "Rehearsed returns, oldest first", "items": { "type": "object", "description": "Drill", "additionalProperties": false, "required": ["version", "bundle", "tested_at", "switch_ms"], "properties": { "version": { "type": "string", "description": "Version that came back", "minLength": 1 }, "bundle": { "$ref": "#/$defs/sha256" }, "tested_at": { "type": "string", "description": "RFC 3339", "minLength": 1 }, "switch_ms": { "type": "integer", "description": "Duration in milliseconds", "minimum": 0 }, "outcome": { "enum": ["refused", "rolled_back", "failed"], "description": "How it ended where it did not end live" } } } } } }, "sha256": { "type": "string", "description": "SHA-256, 64 hex digits", "pattern": "^[0-9a-f]{64}$" }, "outcome": { "enum": ["pass", "fail", "inconclusive", "error", "not_applicable"], "description": "Outcome of the check" }, "expect": { "type": "object", "description": "What the policy must say. A check that is not named must pass, or not apply", "additionalProperties": false, "minProperties": 1, "properties": { "outcome": { "enum": ["allowed", "denied", "error", "not_applied"], "description": "allowed: nothing stands in the way but signatures; denied: a check does not hold; error: it cannot be decided; not_applied: the policy is not for this model" }, "checks": { "type": "object", "description": "By id of the check", "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/outcome" }, { "type": "object", "description": "Outcome and more", "additionalProperties": false, "required": ["outcome"], "properties": { "outcome": { "$ref": "#/$defs/outcome" }, "level": { "enum": ["mandatory", "overridable", "advisory", "shadow"], "description": "Level of the check" }, "reason": { "type": "string", "description": "Words that the reason contains", "minLength": 1 }, "groups": { "type": "integer", "description": "How many groups are shown, those that do not decide among them", "minimum": 0 }, "signoff_roles": { "type": "array", "description": "Roles whose seat the check adds", "items": { "type": "string", "description": "Role", "minLength": 1 } } } }] }, "minProperties": 1, "examples": [{ "auc": "fail" }] } } } } };

;// CONCATENATED MODULE: ./lib/schemas/validators/policy-test.js
// Generated by scripts/generate.ts with ajv: change the schemas, then run `npm run generate`.
const policyTest = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"policy-test.schema.json","title":"PolicyTest","type":"object","description":"Tests of one policy (NAME.test.yml beside NAME.yml), run by `arbiter policy test`: what is given, and what the policy must say of it.","additionalProperties":false,"required":["apiVersion","kind","cases"],"properties":{"apiVersion":{"const":"arbiter/v1","description":"Version of this format"},"kind":{"const":"PolicyTest","description":"Kind of file"},"policy":{"type":"string","description":"File name of the policy, in the same folder. Default: the name of this file without `.test`","pattern":"^[^/\\\\]+\\.ya?ml$","examples":["arb-production.yml"]},"given":{"$ref":"#/$defs/given"},"cases":{"examples":[[{"name":"An AUC at the limit fails","given":{},"expect":{"outcome":"denied","checks":{"auc":"fail"}}}]],"type":"array","description":"Cases, each judged by itself","items":{"$ref":"#/$defs/case"},"minItems":1}},"$defs":{"case":{"type":"object","description":"One model as it is given, and what the policy must say of it","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"type":"string","description":"What the case shows, as a sentence; unique in the file","minLength":1,"examples":["An AUC at the limit fails"]},"given":{"$ref":"#/$defs/given"},"expect":{"$ref":"#/$defs/expect"}}},"given":{"examples":[{"model":{"tier":"high"}}],"type":"object","description":"What is judged. What a case gives is laid over what the file gives for all, key by key; `null` takes a key away, and a list or a text replaces the whole","additionalProperties":false,"properties":{"now":{"type":"string","description":"The instant of the decision, RFC 3339 in UTC","minLength":1,"examples":["2026-03-01T12:00:00Z"]},"folder":{"type":"string","description":"Folder of the model. Default: models/NAME","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","examples":["models/fraud-detection"]},"model":{"type":"object","description":"The model's manifest (model.yml)","additionalProperties":true},"base":{"type":"object","description":"What the base branch has otherwise in the manifest. Default: nothing","additionalProperties":true,"examples":[{"version":"1.1.0"}]},"new":{"type":"boolean","description":"The model is not on the base branch","default":false},"catalog":{"type":"object","description":"The catalog of data sets (.arbiter/catalog/*.yml)","additionalProperties":true},"config":{"type":"object","description":"The configuration (.arbiter/config.yml), as far as evidence needs it. Default: models below models/","additionalProperties":true},"files":{"type":"object","description":"Files of the model's folder, by path below it: a text as it is, anything else as JSON","additionalProperties":true,"examples":[{"metrics.json":{"roc_auc":0.91}}]},"artifacts":{"type":"object","description":"The same for files that a workflow run made","additionalProperties":true},"pull_request":{"type":"object","description":"The pull request, as far as conditions ask for it. What is left out is not known, and then every condition on it holds","additionalProperties":false,"properties":{"paths":{"type":"array","description":"Changed paths, from the root of the repository","items":{"type":"string","description":"Path","minLength":1}},"labels":{"type":"array","description":"Labels","items":{"type":"string","description":"Label","minLength":1}},"base":{"type":"string","description":"Base branch","minLength":1}},"examples":[{"labels":["customer-facing"],"base":"main"}]},"awaiting":{"type":"boolean","description":"A workflow is still making evidence","default":false},"predictions":{"type":"object","description":"Predictions by data set, as counts: a file with that many rows is made and recomputed. The score is 0.9 where 1 is predicted, else 0.1","additionalProperties":{"anyOf":[{"type":"null","description":"No predictions"},{"type":"array","description":"Groups of rows","items":{"$ref":"#/$defs/cell"},"minItems":1}]}},"ledger":{"description":"What the ledger says. `not_read` as in `arbiter check` (default), `none` where none is configured, `silent` where it gave no answer","anyOf":[{"enum":["not_read","none","silent"],"description":"No ledger"},{"$ref":"#/$defs/ledger"}]}}},"cell":{"type":"object","description":"Rows of one group: 1 is the label that is predicted","additionalProperties":false,"required":["tp","fp","tn","fn"],"properties":{"group":{"type":"object","description":"Value of each protected attribute","additionalProperties":{"type":"string","description":"Value"},"examples":[{"sex":"F"}]},"tp":{"type":"integer","description":"Label 1, predicted 1","minimum":0},"fp":{"type":"integer","description":"Label 0, predicted 1","minimum":0},"tn":{"type":"integer","description":"Label 0, predicted 0","minimum":0},"fn":{"type":"integer","description":"Label 1, predicted 0","minimum":0}}},"ledger":{"type":"object","description":"A verified ledger","additionalProperties":false,"properties":{"gaps":{"type":"array","description":"What is missing from the audit trail of the model on base, in sentences","items":{"type":"string","description":"Gap","minLength":1}},"releases":{"type":"array","description":"Published bundles of the model, oldest first","items":{"type":"object","description":"Release","additionalProperties":false,"required":["version","bundle"],"properties":{"version":{"type":"string","description":"Version","minLength":1},"bundle":{"$ref":"#/$defs/sha256"},"valid_until":{"type":"string","description":"End of the approval, RFC 3339","minLength":1},"against":{"type":"string","description":"Why a rollback does not take it","minLength":1}}}},"drills":{"type":"array","description":"Rehearsed returns, oldest first","items":{"type":"object","description":"Drill","additionalProperties":false,"required":["version","bundle","tested_at","switch_ms"],"properties":{"version":{"type":"string","description":"Version that came back","minLength":1},"bundle":{"$ref":"#/$defs/sha256"},"tested_at":{"type":"string","description":"RFC 3339","minLength":1},"switch_ms":{"type":"integer","description":"Duration in milliseconds","minimum":0},"outcome":{"enum":["refused","rolled_back","failed"],"description":"How it ended where it did not end live"}}}}}},"sha256":{"type":"string","description":"SHA-256, 64 hex digits","pattern":"^[0-9a-f]{64}$"},"outcome":{"enum":["pass","fail","inconclusive","error","not_applicable"],"description":"Outcome of the check"},"expect":{"type":"object","description":"What the policy must say. A check that is not named must pass, or not apply","additionalProperties":false,"minProperties":1,"properties":{"outcome":{"enum":["allowed","denied","error","not_applied"],"description":"allowed: nothing stands in the way but signatures; denied: a check does not hold; error: it cannot be decided; not_applied: the policy is not for this model"},"checks":{"type":"object","description":"By id of the check","additionalProperties":{"anyOf":[{"$ref":"#/$defs/outcome"},{"type":"object","description":"Outcome and more","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"$ref":"#/$defs/outcome"},"level":{"enum":["mandatory","overridable","advisory","shadow"],"description":"Level of the check"},"reason":{"type":"string","description":"Words that the reason contains","minLength":1},"groups":{"type":"integer","description":"How many groups are shown, those that do not decide among them","minimum":0},"signoff_roles":{"type":"array","description":"Roles whose seat the check adds","items":{"type":"string","description":"Role","minLength":1}}}}]},"minProperties":1,"examples":[{"auc":"fail"}]}}}}};const pattern0 = new RegExp("^[^/\\\\]+\\.ya?ml$", "u");const schema7 = {"examples":[{"model":{"tier":"high"}}],"type":"object","description":"What is judged. What a case gives is laid over what the file gives for all, key by key; `null` takes a key away, and a list or a text replaces the whole","additionalProperties":false,"properties":{"now":{"type":"string","description":"The instant of the decision, RFC 3339 in UTC","minLength":1,"examples":["2026-03-01T12:00:00Z"]},"folder":{"type":"string","description":"Folder of the model. Default: models/NAME","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","examples":["models/fraud-detection"]},"model":{"type":"object","description":"The model's manifest (model.yml)","additionalProperties":true},"base":{"type":"object","description":"What the base branch has otherwise in the manifest. Default: nothing","additionalProperties":true,"examples":[{"version":"1.1.0"}]},"new":{"type":"boolean","description":"The model is not on the base branch","default":false},"catalog":{"type":"object","description":"The catalog of data sets (.arbiter/catalog/*.yml)","additionalProperties":true},"config":{"type":"object","description":"The configuration (.arbiter/config.yml), as far as evidence needs it. Default: models below models/","additionalProperties":true},"files":{"type":"object","description":"Files of the model's folder, by path below it: a text as it is, anything else as JSON","additionalProperties":true,"examples":[{"metrics.json":{"roc_auc":0.91}}]},"artifacts":{"type":"object","description":"The same for files that a workflow run made","additionalProperties":true},"pull_request":{"type":"object","description":"The pull request, as far as conditions ask for it. What is left out is not known, and then every condition on it holds","additionalProperties":false,"properties":{"paths":{"type":"array","description":"Changed paths, from the root of the repository","items":{"type":"string","description":"Path","minLength":1}},"labels":{"type":"array","description":"Labels","items":{"type":"string","description":"Label","minLength":1}},"base":{"type":"string","description":"Base branch","minLength":1}},"examples":[{"labels":["customer-facing"],"base":"main"}]},"awaiting":{"type":"boolean","description":"A workflow is still making evidence","default":false},"predictions":{"type":"object","description":"Predictions by data set, as counts: a file with that many rows is made and recomputed. The score is 0.9 where 1 is predicted, else 0.1","additionalProperties":{"anyOf":[{"type":"null","description":"No predictions"},{"type":"array","description":"Groups of rows","items":{"$ref":"#/$defs/cell"},"minItems":1}]}},"ledger":{"description":"What the ledger says. `not_read` as in `arbiter check` (default), `none` where none is configured, `silent` where it gave no answer","anyOf":[{"enum":["not_read","none","silent"],"description":"No ledger"},{"$ref":"#/$defs/ledger"}]}}};const func2 = Object.prototype.hasOwnProperty;const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");const schema8 = {"type":"object","description":"Rows of one group: 1 is the label that is predicted","additionalProperties":false,"required":["tp","fp","tn","fn"],"properties":{"group":{"type":"object","description":"Value of each protected attribute","additionalProperties":{"type":"string","description":"Value"},"examples":[{"sex":"F"}]},"tp":{"type":"integer","description":"Label 1, predicted 1","minimum":0},"fp":{"type":"integer","description":"Label 0, predicted 1","minimum":0},"tn":{"type":"integer","description":"Label 0, predicted 0","minimum":0},"fn":{"type":"integer","description":"Label 1, predicted 0","minimum":0}}};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.tp === undefined) && (missing0 = "tp")) || ((data.fp === undefined) && (missing0 = "fp"))) || ((data.tn === undefined) && (missing0 = "tn"))) || ((data.fn === undefined) && (missing0 = "fn"))){validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "group") || (key0 === "tp")) || (key0 === "fp")) || (key0 === "tn")) || (key0 === "fn"))){validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.group !== undefined){let data0 = data.group;const _errs2 = errors;if(errors === _errs2){if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 in data0){const _errs5 = errors;if(typeof data0[key1] !== "string"){validate23.errors = [{instancePath:instancePath+"/group/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/group/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid1 = _errs5 === errors;if(!valid1){break;}}}else {validate23.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.tp !== undefined){let data2 = data.tp;const _errs7 = errors;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){validate23.errors = [{instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs7){if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){validate23.errors = [{instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.fp !== undefined){let data3 = data.fp;const _errs9 = errors;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){validate23.errors = [{instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs9){if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){validate23.errors = [{instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.tn !== undefined){let data4 = data.tn;const _errs11 = errors;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){validate23.errors = [{instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs11){if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){validate23.errors = [{instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.fn !== undefined){let data5 = data.fn;const _errs13 = errors;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){validate23.errors = [{instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs13){if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){validate23.errors = [{instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs13 === errors;}else {var valid0 = true;}}}}}}}}else {validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate23.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","description":"A verified ledger","additionalProperties":false,"properties":{"gaps":{"type":"array","description":"What is missing from the audit trail of the model on base, in sentences","items":{"type":"string","description":"Gap","minLength":1}},"releases":{"type":"array","description":"Published bundles of the model, oldest first","items":{"type":"object","description":"Release","additionalProperties":false,"required":["version","bundle"],"properties":{"version":{"type":"string","description":"Version","minLength":1},"bundle":{"$ref":"#/$defs/sha256"},"valid_until":{"type":"string","description":"End of the approval, RFC 3339","minLength":1},"against":{"type":"string","description":"Why a rollback does not take it","minLength":1}}}},"drills":{"type":"array","description":"Rehearsed returns, oldest first","items":{"type":"object","description":"Drill","additionalProperties":false,"required":["version","bundle","tested_at","switch_ms"],"properties":{"version":{"type":"string","description":"Version that came back","minLength":1},"bundle":{"$ref":"#/$defs/sha256"},"tested_at":{"type":"string","description":"RFC 3339","minLength":1},"switch_ms":{"type":"integer","description":"Duration in milliseconds","minimum":0},"outcome":{"enum":["refused","rolled_back","failed"],"description":"How it ended where it did not end live"}}}}}};const schema10 = {"type":"string","description":"SHA-256, 64 hex digits","pattern":"^[0-9a-f]{64}$"};const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern2.test(data)){validate26.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate26.errors = vErrors;return errors === 0;}function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((key0 === "gaps") || (key0 === "releases")) || (key0 === "drills"))){validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.gaps !== undefined){let data0 = data.gaps;const _errs2 = errors;if(errors === _errs2){if(Array.isArray(data0)){var valid1 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(data1.length < 1){validate25.errors = [{instancePath:instancePath+"/gaps/" + i0,schemaPath:"#/properties/gaps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate25.errors = [{instancePath:instancePath+"/gaps/" + i0,schemaPath:"#/properties/gaps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs4 === errors;if(!valid1){break;}}}else {validate25.errors = [{instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.releases !== undefined){let data2 = data.releases;const _errs6 = errors;if(errors === _errs6){if(Array.isArray(data2)){var valid2 = true;const len1 = data2.length;for(let i1=0; i1<len1; i1++){let data3 = data2[i1];const _errs8 = errors;if(errors === _errs8){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing0;if(((data3.version === undefined) && (missing0 = "version")) || ((data3.bundle === undefined) && (missing0 = "bundle"))){validate25.errors = [{instancePath:instancePath+"/releases/" + i1,schemaPath:"#/properties/releases/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs10 = errors;for(const key1 in data3){if(!((((key1 === "version") || (key1 === "bundle")) || (key1 === "valid_until")) || (key1 === "against"))){validate25.errors = [{instancePath:instancePath+"/releases/" + i1,schemaPath:"#/properties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs10 === errors){if(data3.version !== undefined){let data4 = data3.version;const _errs11 = errors;if(errors === _errs11){if(typeof data4 === "string"){if(data4.length < 1){validate25.errors = [{instancePath:instancePath+"/releases/" + i1+"/version",schemaPath:"#/properties/releases/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate25.errors = [{instancePath:instancePath+"/releases/" + i1+"/version",schemaPath:"#/properties/releases/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs11 === errors;}else {var valid3 = true;}if(valid3){if(data3.bundle !== undefined){const _errs13 = errors;if(!(validate26(data3.bundle, {instancePath:instancePath+"/releases/" + i1+"/bundle",parentData:data3,parentDataProperty:"bundle",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid3 = _errs13 === errors;}else {var valid3 = true;}if(valid3){if(data3.valid_until !== undefined){let data6 = data3.valid_until;const _errs14 = errors;if(errors === _errs14){if(typeof data6 === "string"){if(data6.length < 1){validate25.errors = [{instancePath:instancePath+"/releases/" + i1+"/valid_until",schemaPath:"#/properties/releases/items/properties/valid_until/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate25.errors = [{instancePath:instancePath+"/releases/" + i1+"/valid_until",schemaPath:"#/properties/releases/items/properties/valid_until/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs14 === errors;}else {var valid3 = true;}if(valid3){if(data3.against !== undefined){let data7 = data3.against;const _errs16 = errors;if(errors === _errs16){if(typeof data7 === "string"){if(data7.length < 1){validate25.errors = [{instancePath:instancePath+"/releases/" + i1+"/against",schemaPath:"#/properties/releases/items/properties/against/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate25.errors = [{instancePath:instancePath+"/releases/" + i1+"/against",schemaPath:"#/properties/releases/items/properties/against/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs16 === errors;}else {var valid3 = true;}}}}}}}else {validate25.errors = [{instancePath:instancePath+"/releases/" + i1,schemaPath:"#/properties/releases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs8 === errors;if(!valid2){break;}}}else {validate25.errors = [{instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.drills !== undefined){let data8 = data.drills;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data8)){var valid4 = true;const len2 = data8.length;for(let i2=0; i2<len2; i2++){let data9 = data8[i2];const _errs20 = errors;if(errors === _errs20){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing1;if(((((data9.version === undefined) && (missing1 = "version")) || ((data9.bundle === undefined) && (missing1 = "bundle"))) || ((data9.tested_at === undefined) && (missing1 = "tested_at"))) || ((data9.switch_ms === undefined) && (missing1 = "switch_ms"))){validate25.errors = [{instancePath:instancePath+"/drills/" + i2,schemaPath:"#/properties/drills/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs22 = errors;for(const key2 in data9){if(!(((((key2 === "version") || (key2 === "bundle")) || (key2 === "tested_at")) || (key2 === "switch_ms")) || (key2 === "outcome"))){validate25.errors = [{instancePath:instancePath+"/drills/" + i2,schemaPath:"#/properties/drills/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs22 === errors){if(data9.version !== undefined){let data10 = data9.version;const _errs23 = errors;if(errors === _errs23){if(typeof data10 === "string"){if(data10.length < 1){validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/version",schemaPath:"#/properties/drills/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/version",schemaPath:"#/properties/drills/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid5 = _errs23 === errors;}else {var valid5 = true;}if(valid5){if(data9.bundle !== undefined){const _errs25 = errors;if(!(validate26(data9.bundle, {instancePath:instancePath+"/drills/" + i2+"/bundle",parentData:data9,parentDataProperty:"bundle",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid5 = _errs25 === errors;}else {var valid5 = true;}if(valid5){if(data9.tested_at !== undefined){let data12 = data9.tested_at;const _errs26 = errors;if(errors === _errs26){if(typeof data12 === "string"){if(data12.length < 1){validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/tested_at",schemaPath:"#/properties/drills/items/properties/tested_at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/tested_at",schemaPath:"#/properties/drills/items/properties/tested_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid5 = _errs26 === errors;}else {var valid5 = true;}if(valid5){if(data9.switch_ms !== undefined){let data13 = data9.switch_ms;const _errs28 = errors;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/switch_ms",schemaPath:"#/properties/drills/items/properties/switch_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs28){if((typeof data13 == "number") && (isFinite(data13))){if(data13 < 0 || isNaN(data13)){validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/switch_ms",schemaPath:"#/properties/drills/items/properties/switch_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid5 = _errs28 === errors;}else {var valid5 = true;}if(valid5){if(data9.outcome !== undefined){let data14 = data9.outcome;const _errs30 = errors;if(!(((data14 === "refused") || (data14 === "rolled_back")) || (data14 === "failed"))){validate25.errors = [{instancePath:instancePath+"/drills/" + i2+"/outcome",schemaPath:"#/properties/drills/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema9.properties.drills.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];return false;}var valid5 = _errs30 === errors;}else {var valid5 = true;}}}}}}}}else {validate25.errors = [{instancePath:instancePath+"/drills/" + i2,schemaPath:"#/properties/drills/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs20 === errors;if(!valid4){break;}}}else {validate25.errors = [{instancePath:instancePath+"/drills",schemaPath:"#/properties/drills/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}}}}}else {validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate25.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema7.properties, key0))){validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.now !== undefined){let data0 = data.now;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(data0.length < 1){validate22.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.folder !== undefined){let data1 = data.folder;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!pattern1.test(data1)){validate22.errors = [{instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.model !== undefined){let data2 = data.model;const _errs6 = errors;if(errors === _errs6){if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.base !== undefined){let data3 = data.base;const _errs9 = errors;if(errors === _errs9){if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){validate22.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.new !== undefined){const _errs12 = errors;if(typeof data.new !== "boolean"){validate22.errors = [{instancePath:instancePath+"/new",schemaPath:"#/properties/new/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.catalog !== undefined){let data5 = data.catalog;const _errs14 = errors;if(errors === _errs14){if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){validate22.errors = [{instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.config !== undefined){let data6 = data.config;const _errs17 = errors;if(errors === _errs17){if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){validate22.errors = [{instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.files !== undefined){let data7 = data.files;const _errs20 = errors;if(errors === _errs20){if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){validate22.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.artifacts !== undefined){let data8 = data.artifacts;const _errs23 = errors;if(errors === _errs23){if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){validate22.errors = [{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs23 === errors;}else {var valid0 = true;}if(valid0){if(data.pull_request !== undefined){let data9 = data.pull_request;const _errs26 = errors;if(errors === _errs26){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){const _errs28 = errors;for(const key1 in data9){if(!(((key1 === "paths") || (key1 === "labels")) || (key1 === "base"))){validate22.errors = [{instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs28 === errors){if(data9.paths !== undefined){let data10 = data9.paths;const _errs29 = errors;if(errors === _errs29){if(Array.isArray(data10)){var valid2 = true;const len0 = data10.length;for(let i0=0; i0<len0; i0++){let data11 = data10[i0];const _errs31 = errors;if(errors === _errs31){if(typeof data11 === "string"){if(data11.length < 1){validate22.errors = [{instancePath:instancePath+"/pull_request/paths/" + i0,schemaPath:"#/properties/pull_request/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/pull_request/paths/" + i0,schemaPath:"#/properties/pull_request/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs31 === errors;if(!valid2){break;}}}else {validate22.errors = [{instancePath:instancePath+"/pull_request/paths",schemaPath:"#/properties/pull_request/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid1 = _errs29 === errors;}else {var valid1 = true;}if(valid1){if(data9.labels !== undefined){let data12 = data9.labels;const _errs33 = errors;if(errors === _errs33){if(Array.isArray(data12)){var valid3 = true;const len1 = data12.length;for(let i1=0; i1<len1; i1++){let data13 = data12[i1];const _errs35 = errors;if(errors === _errs35){if(typeof data13 === "string"){if(data13.length < 1){validate22.errors = [{instancePath:instancePath+"/pull_request/labels/" + i1,schemaPath:"#/properties/pull_request/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/pull_request/labels/" + i1,schemaPath:"#/properties/pull_request/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs35 === errors;if(!valid3){break;}}}else {validate22.errors = [{instancePath:instancePath+"/pull_request/labels",schemaPath:"#/properties/pull_request/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid1 = _errs33 === errors;}else {var valid1 = true;}if(valid1){if(data9.base !== undefined){let data14 = data9.base;const _errs37 = errors;if(errors === _errs37){if(typeof data14 === "string"){if(data14.length < 1){validate22.errors = [{instancePath:instancePath+"/pull_request/base",schemaPath:"#/properties/pull_request/properties/base/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/pull_request/base",schemaPath:"#/properties/pull_request/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs37 === errors;}else {var valid1 = true;}}}}}else {validate22.errors = [{instancePath:instancePath+"/pull_request",schemaPath:"#/properties/pull_request/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.awaiting !== undefined){const _errs39 = errors;if(typeof data.awaiting !== "boolean"){validate22.errors = [{instancePath:instancePath+"/awaiting",schemaPath:"#/properties/awaiting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs39 === errors;}else {var valid0 = true;}if(valid0){if(data.predictions !== undefined){let data16 = data.predictions;const _errs41 = errors;if(errors === _errs41){if(data16 && typeof data16 == "object" && !Array.isArray(data16)){for(const key2 in data16){let data17 = data16[key2];const _errs44 = errors;const _errs45 = errors;let valid5 = false;const _errs46 = errors;if(data17 !== null){const err0 = {instancePath:instancePath+"/predictions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predictions/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs46 === errors;valid5 = valid5 || _valid0;if(!valid5){const _errs48 = errors;if(errors === _errs48){if(Array.isArray(data17)){if(data17.length < 1){const err1 = {instancePath:instancePath+"/predictions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predictions/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}else {var valid6 = true;const len2 = data17.length;for(let i2=0; i2<len2; i2++){const _errs50 = errors;if(!(validate23(data17[i2], {instancePath:instancePath+"/predictions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,parentData:data17,parentDataProperty:i2,rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid6 = _errs50 === errors;if(!valid6){break;}}}}else {const err2 = {instancePath:instancePath+"/predictions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predictions/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs48 === errors;valid5 = valid5 || _valid0;}if(!valid5){const err3 = {instancePath:instancePath+"/predictions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/predictions/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate22.errors = vErrors;return false;}else {errors = _errs45;if(vErrors !== null){if(_errs45){vErrors.length = _errs45;}else {vErrors = null;}}}var valid4 = _errs44 === errors;if(!valid4){break;}}}else {validate22.errors = [{instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.ledger !== undefined){let data19 = data.ledger;const _errs51 = errors;const _errs52 = errors;let valid7 = false;const _errs53 = errors;if(!(((data19 === "not_read") || (data19 === "none")) || (data19 === "silent"))){const err4 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema7.properties.ledger.anyOf[0].enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}var _valid1 = _errs53 === errors;valid7 = valid7 || _valid1;if(!valid7){const _errs54 = errors;if(!(validate25(data19, {instancePath:instancePath+"/ledger",parentData:data,parentDataProperty:"ledger",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var _valid1 = _errs54 === errors;valid7 = valid7 || _valid1;}if(!valid7){const err5 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;validate22.errors = vErrors;return false;}else {errors = _errs52;if(vErrors !== null){if(_errs52){vErrors.length = _errs52;}else {vErrors = null;}}}var valid0 = _errs51 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema11 = {"type":"object","description":"One model as it is given, and what the policy must say of it","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"type":"string","description":"What the case shows, as a sentence; unique in the file","minLength":1,"examples":["An AUC at the limit fails"]},"given":{"$ref":"#/$defs/given"},"expect":{"$ref":"#/$defs/expect"}}};const schema12 = {"type":"object","description":"What the policy must say. A check that is not named must pass, or not apply","additionalProperties":false,"minProperties":1,"properties":{"outcome":{"enum":["allowed","denied","error","not_applied"],"description":"allowed: nothing stands in the way but signatures; denied: a check does not hold; error: it cannot be decided; not_applied: the policy is not for this model"},"checks":{"type":"object","description":"By id of the check","additionalProperties":{"anyOf":[{"$ref":"#/$defs/outcome"},{"type":"object","description":"Outcome and more","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"$ref":"#/$defs/outcome"},"level":{"enum":["mandatory","overridable","advisory","shadow"],"description":"Level of the check"},"reason":{"type":"string","description":"Words that the reason contains","minLength":1},"groups":{"type":"integer","description":"How many groups are shown, those that do not decide among them","minimum":0},"signoff_roles":{"type":"array","description":"Roles whose seat the check adds","items":{"type":"string","description":"Role","minLength":1}}}}]},"minProperties":1,"examples":[{"auc":"fail"}]}}};const schema13 = {"enum":["pass","fail","inconclusive","error","not_applicable"],"description":"Outcome of the check"};function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(!(((((data === "pass") || (data === "fail")) || (data === "inconclusive")) || (data === "error")) || (data === "not_applicable"))){validate34.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"}];return false;}validate34.errors = vErrors;return errors === 0;}function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){if(Object.keys(data).length < 1){validate33.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "outcome") || (key0 === "checks"))){validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.outcome !== undefined){let data0 = data.outcome;const _errs2 = errors;if(!((((data0 === "allowed") || (data0 === "denied")) || (data0 === "error")) || (data0 === "not_applied"))){validate33.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcome.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.checks !== undefined){let data1 = data.checks;const _errs3 = errors;if(errors === _errs3){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(Object.keys(data1).length < 1){validate33.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];return false;}else {for(const key1 in data1){let data2 = data1[key1];const _errs6 = errors;const _errs7 = errors;let valid2 = false;const _errs8 = errors;if(!(validate34(data2, {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}var _valid0 = _errs8 === errors;valid2 = valid2 || _valid0;if(!valid2){const _errs9 = errors;if(errors === _errs9){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){let missing0;if((data2.outcome === undefined) && (missing0 = "outcome")){const err0 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}else {const _errs11 = errors;for(const key2 in data2){if(!(((((key2 === "outcome") || (key2 === "level")) || (key2 === "reason")) || (key2 === "groups")) || (key2 === "signoff_roles"))){const err1 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;break;}}if(_errs11 === errors){if(data2.outcome !== undefined){const _errs12 = errors;if(!(validate34(data2.outcome, {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",parentData:data2,parentDataProperty:"outcome",rootData}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}var valid3 = _errs12 === errors;}else {var valid3 = true;}if(valid3){if(data2.level !== undefined){let data4 = data2.level;const _errs13 = errors;if(!((((data4 === "mandatory") || (data4 === "overridable")) || (data4 === "advisory")) || (data4 === "shadow"))){const err2 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.checks.additionalProperties.anyOf[1].properties.level.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var valid3 = _errs13 === errors;}else {var valid3 = true;}if(valid3){if(data2.reason !== undefined){let data5 = data2.reason;const _errs14 = errors;if(errors === _errs14){if(typeof data5 === "string"){if(data5.length < 1){const err3 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}var valid3 = _errs14 === errors;}else {var valid3 = true;}if(valid3){if(data2.groups !== undefined){let data6 = data2.groups;const _errs16 = errors;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err5 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(errors === _errs16){if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 0 || isNaN(data6)){const err6 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}var valid3 = _errs16 === errors;}else {var valid3 = true;}if(valid3){if(data2.signoff_roles !== undefined){let data7 = data2.signoff_roles;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data7)){var valid4 = true;const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];const _errs20 = errors;if(errors === _errs20){if(typeof data8 === "string"){if(data8.length < 1){const err7 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/signoff_roles/" + i0,schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/signoff_roles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/signoff_roles/" + i0,schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/signoff_roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}var valid4 = _errs20 === errors;if(!valid4){break;}}}else {const err9 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/signoff_roles",schemaPath:"#/properties/checks/additionalProperties/anyOf/1/properties/signoff_roles/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid3 = _errs18 === errors;}else {var valid3 = true;}}}}}}}}else {const err10 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}var _valid0 = _errs9 === errors;valid2 = valid2 || _valid0;}if(!valid2){const err11 = {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;validate33.errors = vErrors;return false;}else {errors = _errs7;if(vErrors !== null){if(_errs7){vErrors.length = _errs7;}else {vErrors = null;}}}var valid1 = _errs6 === errors;if(!valid1){break;}}}}else {validate33.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}}}}}else {validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate33.errors = vErrors;return errors === 0;}function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.name === undefined) && (missing0 = "name")) || ((data.expect === undefined) && (missing0 = "expect"))){validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "name") || (key0 === "given")) || (key0 === "expect"))){validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined){let data0 = data.name;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(data0.length < 1){validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}else {validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.given !== undefined){const _errs4 = errors;if(!(validate22(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.expect !== undefined){const _errs5 = errors;if(!(validate33(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid0 = _errs5 === errors;}else {var valid0 = true;}}}}}}else {validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate31.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="policy-test.schema.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.cases === undefined) && (missing0 = "cases"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "policy")) || (key0 === "given")) || (key0 === "cases"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.apiVersion !== undefined){const _errs2 = errors;if("arbiter/v1" !== data.apiVersion){validate21.errors = [{instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "arbiter/v1"},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.kind !== undefined){const _errs3 = errors;if("PolicyTest" !== data.kind){validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "PolicyTest"},message:"must be equal to constant"}];return false;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.policy !== undefined){let data2 = data.policy;const _errs4 = errors;if(errors === _errs4){if(typeof data2 === "string"){if(!pattern0.test(data2)){validate21.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\]+\\.ya?ml$"},message:"must match pattern \""+"^[^/\\\\]+\\.ya?ml$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.given !== undefined){const _errs6 = errors;if(!(validate22(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.cases !== undefined){let data4 = data.cases;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data4)){if(data4.length < 1){validate21.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];return false;}else {var valid1 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){const _errs9 = errors;if(!(validate31(data4[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid1 = _errs9 === errors;if(!valid1){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./lib/text/schema.js + 2 modules
var schema = __webpack_require__(36835);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
;// CONCATENATED MODULE: ./lib/policy/testing/test-file.js







/** Cases of one file; more is a mistake or an attack. */
const MOST_CASES = 2000;
/** As the gate has it, which reads every other YAML file of the folder as a policy. */
const TEST_ENDING = '.test.yml';
function isTestFile(path) {
    return path.endsWith(TEST_ENDING);
}
/** The policy that a file of tests is beside. */
function policyFileOf(file) {
    return file.replace(/\.test\.yml$/, '.yml');
}
/** Reads a file of policy tests. Any problem at all means no test. Never throws for a bad text. */
function loadTestFile(text, file) {
    const document = (0,yaml/* parseYaml */.h)(text, file, text_document/* GOVERNING_LIMITS */.Tg);
    const { value, problems } = (0,schema/* validateDocument */.m)(document, {
        schema: policyTestSchema,
        validate: policyTest,
    });
    if (value === undefined)
        return { problems };
    const further = [...caseProblems(value, document)];
    if (further.length > 0)
        return { problems: further };
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    const policyFile = value.policy === undefined ? policyFileOf(file) : `${folder}${value.policy}`;
    const cases = value.cases.map((_, index) => writtenCase(value, index, document));
    return { tests: { file, policyFile, cases }, problems: [] };
}
function caseProblems({ cases }, document) {
    if (cases.length > MOST_CASES) {
        const message = `The file has ${cases.length} cases; at most ${MOST_CASES} are run.`;
        return [document.problem('too_many_cases', message, '/cases')];
    }
    const names = cases.map(({ name }) => name);
    return cases.flatMap(({ name, expect }, index) => {
        const problems = [];
        if (names.indexOf(name) !== index) {
            const message = `The case \`${name}\` appears twice: each needs its own name.`;
            problems.push(document.problem('duplicate_case', message, `/cases/${index}/name`));
        }
        if (expect.outcome === 'not_applied' && expect.checks !== undefined) {
            const message = 'Where the policy does not apply, no check is judged: expect either.';
            problems.push(document.keyProblem('unused_expectation', message, `/cases/${index}/expect/checks`));
        }
        return problems;
    });
}
function writtenCase(tests, index, document) {
    const { name, expect, given = {} } = tests.cases[index];
    const own = `/cases/${index}/given`;
    return {
        name,
        expect,
        given: mergePatch((tests.given ?? {}), given),
        at: document.at(`/cases/${index}`),
        problem: (code, message, pointer) => {
            const isOwn = (0,text_document/* valueAt */.fK)(document.value, `${own}${pointer}`) !== undefined;
            const isShared = (0,text_document/* valueAt */.fK)(document.value, `/given${pointer}`) !== undefined;
            return document.problem(code, `Case "${name}": ${message}`, `${isOwn || !isShared ? own : '/given'}${pointer}`);
        },
        expectedAt: (pointer) => document.at(`/cases/${index}/expect${pointer}`),
    };
}
/** Expectations of checks that the policy does not have. */
function unusedExpectations({ file, cases }, { policy }) {
    const ids = policy.checks.map(({ id }) => id);
    return cases.flatMap(({ expect, expectedAt }) => Object.keys(expect.checks ?? {}).flatMap((id) => {
        if (ids.includes(id))
            return [];
        const near = (0,suggestion/* suggest */.ZA)(id, ids);
        const message = `The policy ${policy.metadata.id} has no check \`${id}\`.`;
        const position = expectedAt(`/checks/${id}`);
        return [
            {
                code: 'unknown_check',
                message,
                file,
                ...position,
                ...(near !== undefined && { suggestion: near }),
            },
        ];
    }));
}

// EXTERNAL MODULE: ./lib/commands/file-tree.js
var file_tree = __webpack_require__(631);
// EXTERNAL MODULE: ./lib/commands/policy-baselines.js
var policy_baselines = __webpack_require__(33939);
// EXTERNAL MODULE: ./lib/commands/time-limit.js
var time_limit = __webpack_require__(44163);
;// CONCATENATED MODULE: ./lib/commands/policy-test-files.js











/** Runs the tests of policies. A file that cannot be run is a problem, and the others run all the same. */
async function runTests(paths, options, io) {
    const known = new TestFiles(io);
    const { files, problems } = testFiles(paths, io, known);
    const done = [];
    const read = new Set();
    for (const file of files) {
        read.add(file);
        const ready = await readTests(file, io, problems, read, known);
        if (ready !== undefined)
            done.push(runFile(ready, options));
    }
    return { files: done, problems, read: [...read] };
}
function runFile({ tests, policy, cases }, options) {
    const runs = runCases(policy, cases, time_limit/* withinTime */.d);
    // What fails on the policy as it is says nothing about a changed one.
    const isSound = runs.every(({ failures }) => failures.length === 0);
    return {
        file: tests.file,
        policy,
        runs,
        coverage: options.coverage && isSound ? coverageOf(policy, runs) : null,
        mutation: options.mutate && isSound ? mutate(policy, runs, time_limit/* withinTime */.d) : null,
    };
}
async function readTests(file, io, problems, read, known) {
    const { tests, problems: unread } = known.read(file);
    problems.push(...unread);
    if (tests === undefined)
        return undefined;
    read.add(tests.policyFile);
    const written = (0,file_tree/* readText */.y)((0,external_node_path_.resolve)(io.cwd, tests.policyFile), tests.policyFile);
    problems.push(...written.problems);
    if (written.text === undefined)
        return undefined;
    const { baselines, problems: unpinned } = (0,policy_baselines/* baselinesOf */.G)((0,external_node_path_.resolve)(io.cwd, tests.policyFile));
    problems.push(...unpinned);
    const loaded = (0,policy_policy/* loadPolicy */.t)(written.text, tests.policyFile, baselines === undefined ? {} : { baselines });
    problems.push(...loaded.problems);
    if (loaded.policy === undefined)
        return undefined;
    const { policy } = loaded;
    const before = problems.length;
    problems.push(...unusedExpectations(tests, policy), ...unexercised(tests, policy));
    const cases = [];
    const memory = new CaseMemory();
    for (const each of tests.cases) {
        const { subject, problems: wrong = [] } = await readCase(each, memory);
        problems.push(...wrong);
        if (subject !== undefined)
            cases.push({ written: each, subject });
    }
    return problems.length > before ? undefined : { tests, policy, cases };
}
/** Files of tests, each read once. */
class TestFiles {
    #known = new Map();
    #io;
    constructor(io) {
        this.#io = io;
    }
    read(file) {
        const known = this.#known.get(file);
        if (known !== undefined)
            return known;
        const { text, problems } = (0,file_tree/* readText */.y)((0,external_node_path_.resolve)(this.#io.cwd, file), file);
        const load = text === undefined ? { problems } : loadTestFile(text, file);
        this.#known.set(file, load);
        return load;
    }
}
/** Files of tests as they are; of a policy, those beside it; of a folder, all of them: there, a policy without is a problem. */
function testFiles(paths, io, known) {
    const problems = [];
    const files = paths.flatMap((path) => {
        if (!(0,external_node_fs_.statSync)((0,external_node_path_.resolve)(io.cwd, path), { throwIfNoEntry: false })?.isDirectory()) {
            return [isTestFile(path) ? path : testFileOf(path)];
        }
        const folder = path.replace(/\/+$/, '');
        const found = (0,file_tree/* listFiles */.C)((0,external_node_path_.resolve)(io.cwd, path)).paths.map((file) => `${folder}/${file}`);
        problems.push(...untested(found, known));
        return found.filter(isTestFile);
    });
    if (files.length === 0 && problems.length === 0) {
        const message = 'There are no policy tests (NAME.test.yml beside NAME.yml), so nothing was shown.';
        problems.push({ code: 'no_tests', message, file: paths.join(', ') });
    }
    return { files: [...new Set(files)], problems };
}
function untested(paths, known) {
    const tested = paths
        .filter(isTestFile)
        .map((file) => known.read(file).tests?.policyFile ?? policyFileOf(file));
    return paths
        .filter((path) => /\.ya?ml$/.test(path) && !isTestFile(path) && !tested.includes(path))
        .map((file) => ({
        code: 'untested_policy',
        message: `This policy has no tests: write them in ${testFileOf(file)}.`,
        file,
    }));
}
function testFileOf(policy) {
    return policy.replace(/\.ya?ml$/, '.test.yml');
}

;// CONCATENATED MODULE: ./lib/commands/policy-watch.js



/** Editors write a file in several steps: what follows within this time is one change. */
const SETTLE_MILLISECONDS = 50;
/**
 * Runs again after every change below the folders of some paths, one run at a time. Ends when the signal says so; without
 * one, never.
 */
async function watchFiles(paths, { cwd }, run, signal) {
    const folders = [...new Set(paths.map((path) => folderOf((0,external_node_path_.resolve)(cwd, path))))];
    let isChanged = false;
    let wake = () => { };
    const watchers = folders.map((folder) => 
    // Folders are watched, not files: an editor that replaces a file leaves a watcher of the old one behind.
    (0,external_node_fs_.watch)(folder, { recursive: true }, () => {
        isChanged = true;
        wake();
    }));
    const end = () => wake();
    const isOver = () => signal?.aborted === true;
    signal?.addEventListener('abort', end);
    try {
        while (!isOver()) {
            if (!isChanged)
                await new Promise((done) => (wake = done));
            if (isOver())
                return;
            await new Promise((done) => setTimeout(done, SETTLE_MILLISECONDS));
            isChanged = false;
            await run();
        }
    }
    finally {
        for (const watcher of watchers)
            watcher.close();
        signal?.removeEventListener('abort', end);
    }
}
/** The folder of a path; one that is not there (yet) cannot be watched. */
function folderOf(path) {
    const folder = isFolder(path) ? path : (0,external_node_path_.dirname)(path);
    if (!isFolder(folder))
        throw new errors/* UserError */.y(`There is no folder ${folder} to watch.`);
    return folder;
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./lib/commands/policy-test.js







const HELP = `arbiter policy test [PATH…] [options]

Runs the tests of policies: NAME.test.yml beside NAME.yml. PATH is a policy, a file of tests, or a folder of them
(default: .arbiter/policies).

  --coverage        every outcome of every check must be expected by a case
  --mutate          every small change of the policy must be noticed by a case
  --watch           run again whenever a file changes
  --json            print the result (arbiter/policy-test/v1)
  --format FORMAT   text (what is printed otherwise), json or junit (XML)

Exit codes: 0 all pass, 1 a case fails, an outcome is not covered or a change survives, 2 tests that cannot be run.
`;
const FORMATS = ['text', 'json', 'junit'];
/** `arbiter policy test`. */
async function run(args, io) {
    const { values, positionals } = parse(args);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const paths = positionals.length === 0 ? ['.arbiter/policies'] : positionals;
    const format = formatOf(values);
    const once = () => runOnce(paths, { coverage: values.coverage ?? false, mutate: values.mutate ?? false }, format, io);
    const first = await once();
    if (values.watch !== true)
        return first.code;
    // Ends with the process: who watches stops it.
    let code = first.code;
    await watchFiles([...paths, ...first.read], io, async () => {
        code = (await once()).code;
    });
    return code;
}
async function runOnce(paths, options, format, io) {
    const { files, problems, read } = await runTests(paths, options, io);
    const result = testResult(files, problems);
    if (format === 'json')
        io.stdout(`${JSON.stringify(result, null, 2)}\n`);
    else
        io.stdout(format === 'junit' ? renderPolicyTestJunit(result) : renderPolicyTest(result));
    if (format === 'text')
        for (const problem of problems)
            io.stderr(`${(0,text_problem/* formatProblem */.V)(problem)}\n`);
    return { code: problems.length > 0 ? 2 : result.passed ? 0 : 1, read };
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                coverage: { type: 'boolean' },
                mutate: { type: 'boolean' },
                watch: { type: 'boolean' },
                json: { type: 'boolean' },
                format: { type: 'string' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        throw new errors/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    }
}
function formatOf({ json, format }) {
    if (format === undefined)
        return json === true ? 'json' : 'text';
    const found = FORMATS.find((one) => one === format);
    if (found === undefined || (json === true && found !== 'json'))
        throw new errors/* UserError */.y(`\`--format\` takes one of ${FORMATS.join(', ')}, found \`${format}\`${json === true ? ' beside `--json`' : ''}.`);
    return found;
}


/***/ }),

/***/ 44163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* unused harmony export MOST_MILLISECONDS */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** The longest that one expression of a policy may take. What it may do was counted before; this is for a defect in that. */
const MOST_MILLISECONDS = 250;
const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()');
let context;
/**
 * Runs something synchronous and throws where it takes longer than `milliseconds`. It stops loops and regular expressions
 * wherever they are, and nothing inside can catch it.
 */
function withinTime(run, milliseconds = MOST_MILLISECONDS) {
    context ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(Object.create(null));
    let result;
    context.run = () => {
        result = { value: run() };
    };
    try {
        CALL.runInContext(context, { timeout: milliseconds });
    }
    catch (error) {
        if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new Error(`It took longer than ${milliseconds} ms.`);
    }
    finally {
        context.run = undefined;
    }
    if (result === undefined)
        throw new Error('It gave no answer.');
    return result.value;
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

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
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

/***/ 13690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ junitDocument)
/* harmony export */ });
/** What no XML document may hold, not even escaped (XML 1.0, section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** Suites of tests as a JUnit report, everything in them escaped. */
function junitDocument(name, suites) {
    const all = suites.flatMap(({ cases }) => cases);
    const body = suites.map(suiteText).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escaped(name)}" ${counts(all)}>\n${body}</testsuites>\n`;
}
function suiteText({ name, cases }) {
    return `  <testsuite name="${escaped(name)}" ${counts(cases)}>\n${cases.map(caseText).join('')}  </testsuite>\n`;
}
function caseText({ name, className, element, message }) {
    const head = `    <testcase classname="${escaped(className)}" name="${escaped(name)}"`;
    return element === null
        ? `${head}/>\n`
        : `${head}><${element} message="${escaped(message)}"/></testcase>\n`;
}
function counts(cases) {
    const count = (element) => cases.filter((one) => one.element === element).length;
    return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}
function escaped(text) {
    return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/gu, (mark) => ENTITIES[mark] ?? mark);
}


/***/ }),

/***/ 98111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_OVERRIDES),
/* harmony export */   y: () => (/* binding */ checkOverrides)
/* harmony export */ });
/* harmony import */ var _eligibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29511);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78165);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _override_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68143);




const NO_OVERRIDES = { granted: [], refused: [] };
/**
 * Overrides of checks in review (policy rule 4): lines `/override CHECK-ID reason…` of reviews that approve or comment,
 * by somebody who could fill a seat of one of the check's roles, on what is judged now. Of several for one check the
 * earliest is taken. Closed readings: only a check that fails or cannot tell is overridden, only where no other policy
 * of the model makes it mandatory, and only with a ledger, since an override is recorded and a review that was edited
 * (others may edit it) cannot be told without.
 */
function checkOverrides(facts) {
    const { checks = [], reviews } = facts.snapshot;
    const granted = new Map();
    const refused = [];
    for (const { review, line } of linesInOrder(reviews)) {
        const targets = checks.filter(({ check }) => check === line.check);
        const common = {
            check: line.check,
            review: review.id,
            login: review.user === null ? null : facts.login(review.user),
        };
        if (targets.length === 0) {
            const reason = line.check === '' ? 'no_check' : 'unknown_check';
            refused.push({ policy: null, ...common, reason, roles: [] });
        }
        for (const target of targets) {
            const { policy, roles } = target;
            const refusal = refusalOf(line, review, target, facts);
            const key = `${policy}\u0000${target.check}`;
            if (refusal !== undefined)
                refused.push({ policy, ...common, reason: refusal, roles });
            else if (granted.has(key))
                refused.push({ policy, ...common, reason: 'already_overridden', roles });
            else
                granted.set(key, grant(line, review, target, facts));
        }
    }
    return { granted: [...granted.values()], refused: refused.sort((a, b) => a.review - b.review) };
}
/** By submission, ties by review id; in the order they stand. */
function linesInOrder(reviews) {
    return reviews
        .filter(({ state }) => state !== 'PENDING')
        .sort((a, b) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(a.at) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(b.at) || a.id - b.id)
        .flatMap((review) => (0,_override_line_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideLines */ .O)(review.body).map((line) => ({ review, line })));
}
/** The first reason that applies; undefined: the line counts. */
function refusalOf({ reason, isHidden }, review, check, facts) {
    const { electorate, snapshot, line, policy } = facts;
    const { bar, roles } = check;
    if (bar !== null)
        return bar;
    if (isHidden)
        return 'hidden';
    if (reason === null)
        return 'no_reason';
    const unsettled = standingRefusal(review, facts);
    if (unsettled !== undefined)
        return unsettled;
    if (!snapshot.hasLedger)
        return 'no_ledger';
    if (review.isEdited === true)
        return 'edited';
    const excluded = (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusion */ .Ls)(electorate, review.user, roles);
    if (excluded === 'no_role' && roles.some((role) => (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(electorate, role)))
        return 'role_unread';
    return excluded ?? (0,_freshness_js__WEBPACK_IMPORTED_MODULE_3__/* .staleness */ .T)(review, snapshot, line, policy) ?? sightRefusal(review, check);
}
/** What is overridden is what the check said when the review was first seen: nobody overrides in advance. */
function sightRefusal({ firstOutcomes }, { policy, check, outcome }) {
    const isSeen = firstOutcomes?.some((one) => one.policy === policy && one.check === check && one.outcome === outcome);
    return isSeen === false ? 'outcome_unseen' : undefined;
}
/**
 * What the person said otherwise. An approval must be their standing (sign-off rule 1). Any line is taken back by a change
 * request that stands, whenever it was made; by one after it, whatever they said later; and by the dismissal of any review
 * of theirs after it. What was taken back is not revived: it is said again.
 */
function standingRefusal(review, { standings, snapshot }) {
    const { user, state } = review;
    if (user === null)
        return 'unknown_user';
    if (state === 'DISMISSED')
        return 'dismissed';
    const latest = standings.latest.get(user);
    if (latest?.state === 'CHANGES_REQUESTED')
        return 'asks_for_changes';
    if (state === 'APPROVED' && latest !== review)
        return 'superseded';
    const isTakenBack = snapshot.reviews.some((other) => other !== review && other.user === user && takesBack(other, review));
    return isTakenBack ? 'superseded' : undefined;
}
/** A change request after the other review, or one that was dismissed after it. */
function takesBack({ state, at, dismissal }, other) {
    if (state === 'CHANGES_REQUESTED')
        return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at) >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(other.at);
    return state === 'DISMISSED' && isAfter({ at, dismissal }, other);
}
/** Given or dismissed after the other; when it was dismissed may be unknown, which is after. */
function isAfter({ at, dismissal }, other) {
    const dismissedAt = dismissal?.at ?? null;
    return (dismissedAt === null || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(dismissedAt) >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(other.at) || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(at) >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(other.at));
}
function grant({ reason }, { id, user, at }, { policy, check, roles }, { electorate, login }) {
    return {
        policy,
        check,
        review: id,
        user: user,
        login: login(user),
        role: roles.find((role) => (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(electorate, user, role)),
        at: at,
        reason: reason,
    };
}


/***/ }),

/***/ 29511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Ls: () => (/* binding */ exclusion),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   P: () => (/* binding */ isBelowLeast),
/* harmony export */   _m: () => (/* binding */ hasPermission),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28160);

/** `granted` is at least `needed`; a permission that could not be read is none. */
function hasPermission(granted, needed) {
    return granted !== null && _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(granted) >= _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(needed);
}
/** A member of the role in their own right; a role that is not defined has none. */
function isMember({ roles }, user, role) {
    return roles.get(role)?.members.some(({ id }) => id === user) ?? false;
}
/** A member of the role, or a delegate of one. */
function holds(electorate, user, role) {
    return (isMember(electorate, user, role) ||
        electorate.delegations.active.some((item) => item.to === user && item.role === role));
}
/** A source of the role's members could not be read, so that who holds it is unknown. */
function isUnreadable({ roles }, role) {
    return (roles.get(role)?.errors ?? []).length > 0;
}
/** The first reason why a person cannot fill a seat of any of `roles`; undefined for one who can. */
function exclusion(electorate, user, roles) {
    const person = electorate.people.get(user);
    if (person === undefined)
        return 'unknown_user';
    if (isExcludedBot(person, electorate.policy))
        return 'bot';
    if (!roles.some((role) => holds(electorate, user, role))) {
        return electorate.delegations.expired.some(({ to, role }) => to === user && roles.includes(role))
            ? 'delegation_expired'
            : 'no_role';
    }
    if (!hasPermission(person.permission, electorate.policy.minPermission))
        return 'permission';
    return authorOrContributor(electorate, person.id);
}
/**
 * Nothing known excludes the person, so they may be asked. Somebody whose account or permission has not been read may be;
 * whether they count is decided when they answer.
 */
function isAskable(electorate, user) {
    const person = electorate.people.get(user);
    if (authorOrContributor(electorate, user) !== undefined)
        return false;
    return (person === undefined || !(isExcludedBot(person, electorate.policy) || isBelowLeast(electorate, person)));
}
/** The permission was read, and is less than the policy asks. */
function isBelowLeast({ policy }, { permission }) {
    return permission !== null && !hasPermission(permission, policy.minPermission);
}
function authorOrContributor({ author, contributors, policy }, user) {
    if (user === author)
        return 'author';
    return !policy.allowsContributors && contributors.ids.has(user) ? 'contributor' : undefined;
}
function isExcludedBot({ type }, { allowsBots }) {
    return type !== 'User' && !(allowsBots && type === 'Bot');
}


/***/ }),

/***/ 78165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ staleness)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);
/* harmony import */ var _subject_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28723);


/**
 * Why a review does not belong to what is being approved now (rule 4), or undefined. A null commit is stale under both
 * bindings. Equal time is stale: under `commit` the time its commit was last established, under `content` the time the
 * subject first was. Commit dates are never looked at.
 */
function staleness(review, snapshot, line, policy) {
    if (review.commit === null)
        return 'stale_commit';
    return policy.binding === 'commit'
        ? commitStaleness(review, line, policy)
        : contentStaleness(review, review.commit, snapshot, line);
}
function commitStaleness({ commit, at }, line, policy) {
    const anchors = policy.ignoresUpdateMerges ? line.anchors : line.anchors.slice(0, 1);
    const anchor = anchors.find(({ sha }) => sha === commit);
    if (anchor === undefined)
        return 'stale_commit';
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at) > anchor.establishedAt ? undefined : 'stale_time';
}
function contentStaleness(review, commit, snapshot, line) {
    const at = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(review.at);
    const given = subjectsGivenOn(review.id, commit, at, snapshot, line);
    if (line.subjectSince === null || given.length === 0)
        return 'stale_subject';
    if (given.some((subject) => subject !== line.subject))
        return 'stale_subject';
    return at > line.subjectSince ? undefined : 'stale_time';
}
/** The subjects a review may have been given on: what the ledger observed (null: unknowable), else what can be told from its commit. */
function subjectsGivenOn(review, commit, at, { observations, commits }, { tenures }) {
    const observed = observations.filter((item) => item.review === review).map(({ subject }) => subject);
    return observed.length > 0 ? observed : (0,_subject_history_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleSubjects */ .zs)(commit, at, tenures, commits);
}


/***/ }),

/***/ 68143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ overrideLines),
/* harmony export */   V: () => (/* binding */ isOverridingComment)
/* harmony export */ });
const LINE = /^\/override(?:[ \t]+(\S+)(?:[ \t]+(\S.*?))?)?[ \t]*$/;
/** What is after the marker of backticks has none (CommonMark 4.5). */
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** Something that can be read must be said; a dash is no reason. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const LONGEST_CHECK = 100;
/** More lines than this in one review are not read: no policy has so many checks that fail at once. */
const MOST_LINES = 50;
/**
 * The lines `/override CHECK-ID reason…` of a review's body, each check once (the first line that names it). A line in a
 * fenced block quotes the command and does not give it; what a page does not show is marked.
 */
function overrideLines(body) {
    const found = new Map();
    for (const { text, isHidden } of shownLines(body)) {
        const parts = LINE.exec(text);
        if (parts === null || found.size === MOST_LINES)
            continue;
        const check = (parts[1] ?? '').slice(0, LONGEST_CHECK);
        const said = parts[2] ?? '';
        const reason = SAYS_SOMETHING.test(said) ? said : null;
        if (!found.has(check))
            found.set(check, { check, reason, isHidden: isHidden || said.includes('<!--') });
    }
    return [...found.values()];
}
/** A review that says nothing by its state, and overrides something by its text. */
function isOverridingComment({ state, body, }) {
    return state === 'COMMENTED' && overrideLines(body).length > 0;
}
/** The lines outside of fenced blocks, with whether markup that began before them hides them. */
function* shownLines(body) {
    let fence = null;
    let markup = null;
    for (const text of body.split(/\r\n|\r|\n/)) {
        if (fence !== null) {
            if (isFenceEnd(text, fence))
                fence = null;
            continue;
        }
        // An empty line ends a tag; a comment goes on to its end.
        if (markup?.isTag === true && text.trim() === '')
            markup = null;
        fence = markup === null ? fenceOf(text) : null;
        if (fence !== null)
            continue;
        yield { text, isHidden: markup !== null };
        markup = openMarkup(text, markup);
    }
}
function fenceOf(text) {
    const parts = FENCE.exec(text);
    return parts?.[1] ?? parts?.[2] ?? null;
}
/** The same character, at least as often, and nothing else: a block may hold shorter fences, and fences of the other kind. */
function isFenceEnd(text, fence) {
    const marker = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
    return marker?.startsWith(fence) === true;
}
const COMMENT = { end: '-->', isTag: false };
const INSTRUCTION = { end: '>', isTag: false };
const TAG = { end: '>', isTag: true };
const START = /<(?:(!--)|([!?])|\/?[A-Za-z])/g;
/** The markup that is still open after a line. Closed reading: whatever looks like a start is one, also where it is quoted. */
function openMarkup(text, before) {
    let markup = before;
    let place = 0;
    for (;;) {
        if (markup !== null) {
            const end = text.indexOf(markup.end, place);
            if (end < 0)
                return markup;
            place = end + markup.end.length;
        }
        START.lastIndex = place;
        const start = START.exec(text);
        if (start === null)
            return null;
        markup = start[1] !== undefined ? COMMENT : start[2] !== undefined ? INSTRUCTION : TAG;
        place = START.lastIndex;
    }
}


/***/ }),

/***/ 28160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   SW: () => (/* binding */ REVIEW_STATES),
/* harmony export */   qt: () => (/* binding */ WEB_FLOW_ID)
/* harmony export */ });
/** GitHub's own account behind merges and edits made in the browser. */
const WEB_FLOW_ID = 19864447;
/** Permissions on the repository, weakest first. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const REVIEW_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];


/***/ }),

/***/ 28723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ presentSubject),
/* harmony export */   r$: () => (/* binding */ firstEstablished),
/* harmony export */   zs: () => (/* binding */ possibleSubjects)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/**
 * The present subject digest: that of the latest establishment of the head. Null when it is unknown or told in two ways:
 * two subjects at one instant, or a commit that claims one its head never had.
 */
function presentSubject(present, heads, commits) {
    const since = Math.max(...present.heads.map(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at)));
    const told = new Set(present.heads.filter(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at) === since).map(({ subject }) => subject));
    const isContradicted = commits.some(({ sha, subject }) => sha === present.sha &&
        subject !== null &&
        !heads.some((head) => head.sha === sha && head.subject === subject));
    const [subject = null] = told;
    return told.size === 1 && !isContradicted ? subject : null;
}
/** Epoch milliseconds of the first time a subject was established on the pull request, by whatever head. */
function firstEstablished(subject, heads) {
    return Math.min(...heads.filter((head) => head.subject === subject).map(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(at)));
}
/**
 * The subjects a review at `at` (epoch milliseconds) may have been given on when no observation says which. All its
 * commit had by then are possible (closed reading). GitHub moves the commit of a review to the new head after a
 * force-push: where its commit became the head at or after the review, every head there was by then is possible as well.
 * Empty: unknown.
 */
function possibleSubjects(commit, at, tenures, commits) {
    const own = tenures.filter(({ sha }) => sha === commit);
    const [earliest] = own;
    if (earliest === undefined)
        return commits.filter(({ sha }) => sha === commit).map(({ subject }) => subject);
    const wasMoved = own.some(({ heads: [start] }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(start.at) >= at);
    const then = (wasMoved ? tenures : own)
        .flatMap(({ heads }) => heads)
        .filter((head) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(head.at) <= at);
    // A commit that became the head only later was not reviewed, but GitHub says its difference is that of what was.
    return [earliest.heads[0], ...then].map(({ subject }) => subject);
}


/***/ })

};
