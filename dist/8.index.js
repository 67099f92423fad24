export const id = 8;
export const ids = [8];
export const modules = {

/***/ 90008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/retention.js
var retention = __webpack_require__(3156);
// EXTERNAL MODULE: ./lib/report/transition.js
var transition = __webpack_require__(92135);
;// CONCATENATED MODULE: ./lib/report/deployment.js



const MARKS = { live: '✅', refused: '⛔', rolled_back: '⚠️', failed: '❌' };
/** The report for the log and for the job summary. */
function renderDeployment(report) {
    const { outcome, reasons, notes, warnings } = report;
    const url = outcome === 'live' ? report.url : null;
    const headline = headlineOf(report);
    const facts = factsOf(report);
    const kept = (0,retention/* retentionLines */.c)(report.retention ?? null);
    return {
        plain: (0,report_escape/* logText */.kc)([
            headline,
            ...reasons.map(({ code, message }) => `  ${code}: ${(0,report_escape/* visible */.RK)(message)}`),
            ...facts.map(({ text, digest }) => `  ${(0,report_escape/* visible */.RK)(text)}${digest === undefined ? '' : ` ${digest}`}`),
            ...(url === null ? [] : [`  ${(0,report_escape/* visible */.RK)(url)}`]),
            ...notes.map(({ code, message }) => `  Note, ${code}: ${(0,report_escape/* visible */.RK)(message)}`),
            ...warnings.map((warning) => `  Warning: ${(0,report_escape/* visible */.RK)(warning)}`),
            ...kept.map(([what, text]) => `  ${what}: ${(0,report_escape/* visible */.RK)(text)}`),
        ].join('\n')),
        markdown: [
            `### ${MARKS[outcome]} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...reasonTable(report),
            ...facts.map(({ text, digest }) => `- ${(0,report_escape/* markdownText */.p7)(text)}${digest === undefined ? '' : ` ${(0,report_escape/* markdownCode */.D9)(digest)}`}`),
            ...(url === null || (0,report_escape/* safeUrl */.Pl)(url) === undefined ? [] : [`- ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* markdownText */.p7)(url), url)}`]),
            ...notes.map(({ code, message }) => `- Note, ${(0,report_escape/* markdownCode */.D9)(code)}: ${(0,report_escape/* markdownMessage */.ju)(message)}`),
            ...warnings.map((warning) => `- Warning: ${(0,report_escape/* markdownMessage */.ju)(warning)}`),
            ...kept.map(([what, text]) => `- ${what}: ${(0,report_escape/* markdownMessage */.ju)(text)}`),
            '',
        ].join('\n'),
    };
}
function headlineOf({ bundle, environment, outcome, previous, reasons }) {
    const what = bundle === null ? 'A bundle' : `${bundle.model} ${bundle.version}`;
    switch (outcome) {
        case 'live':
            return `${what} is live in ${environment}.`;
        case 'refused':
            return `${what} may not go to ${environment}: ${reasons.length === 1 ? 'one reason' : `${reasons.length} reasons`}.`;
        case 'rolled_back':
            return `${what} is not live in ${environment}; ${previous === null ? 'nothing runs there, as before' : 'what ran before runs again'}.`;
        default:
            return `${what} is not live in ${environment}, and what ran before could not be seen to run again. Look at it now.`;
    }
}
function reasonTable({ reasons }) {
    if (reasons.length === 0)
        return [];
    return [
        '| Reason | |',
        '| --- | --- |',
        ...reasons.map(({ code, message }) => `| ${(0,report_escape/* markdownCode */.D9)(code)} | ${(0,report_escape/* markdownMessage */.ju)(message)} |`),
        '',
    ];
}
function factsOf(report) {
    const { bundle, outcome, previous, target, switchMs, compliance, deployment, recorded } = report;
    const transitions = report.transitions ?? [];
    const before = (what) => previous === null
        ? { text: `${what}: nothing` }
        : { text: `${what}: ${previous.tag}, SHA-256`, digest: previous.sha256 };
    return [
        ...(bundle === null ? [] : [{ text: `Bundle: ${bundle.tag}, SHA-256`, digest: bundle.sha256 }]),
        ...(target === null || outcome === 'refused' ? [] : [{ text: `Brought to: ${target}` }]),
        ...(outcome === 'live' || outcome === 'failed' ? [before('Ran before')] : []),
        ...(outcome === 'rolled_back' ? [before('Runs now')] : []),
        ...(switchMs === null ? [] : [{ text: `Time to switch: ${switchMs} ms` }]),
        ...transitions.map((one) => ({ text: `Registry, ${(0,transition/* transitionText */.F)(one)}` })),
        ...(deployment === null ? [] : [{ text: `Deployment on GitHub: ${deployment}` }]),
        ...(compliance === null ? [] : [{ text: 'Compliance artifact, SHA-256', digest: compliance }]),
        recorded.entry === null
            ? { text: `Not recorded in the ledger: ${recorded.reason}` }
            : { text: `Recorded in the ledger as entry ${recorded.entry}.` },
    ];
}

// EXTERNAL MODULE: ./lib/commands/compliance-files.js
var compliance_files = __webpack_require__(86369);
// EXTERNAL MODULE: ./lib/commands/environment-inputs.js
var environment_inputs = __webpack_require__(5289);
;// CONCATENATED MODULE: ./lib/commands/deploy-inputs.js


function readDeployInputs(env) {
    return {
        ...(0,environment_inputs/* readEnvironmentInputs */.JR)(env, 'one of `environments` in .arbiter/config.yml'),
        reference: (0,environment_inputs/* requiredInput */.YF)('bundle-sha256', 'the SHA-256 of the bundle, from SHA256SUMS of its release'),
        bundle: (0,core/* getInput */.V4)('bundle') || undefined,
        attestations: (0,core/* getInput */.V4)('attestations') || undefined,
    };
}

// EXTERNAL MODULE: ./lib/release/handed-verdict.js
var handed_verdict = __webpack_require__(54649);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/deploy-identity.js
var deploy_identity = __webpack_require__(47285);
// EXTERNAL MODULE: ./lib/commands/attestation-files.js
var attestation_files = __webpack_require__(4162);
// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/commands/released-bundle.js + 1 modules
var released_bundle = __webpack_require__(78630);
;// CONCATENATED MODULE: ./lib/commands/deploy-candidate.js








/** There is nothing to judge: why, and what is known of it. */
class NoCandidate extends Error {
    reason;
    /** SHA-256 that was asked for; null where none was. */
    sha256;
    constructor(reason, sha256) {
        super(reason.message);
        this.name = 'NoCandidate';
        this.reason = reason;
        this.sha256 = sha256;
    }
}
/** The bundle that is to be deployed: from the job that has it, or else from its release. @throws NoCandidate, UserError */
async function readCandidate({ reference, bundle, attestations }, reading, cwd) {
    const sha256 = (0,deploy_identity/* referencedDigest */.Ag)(reference);
    if (sha256 === undefined)
        throw new NoCandidate((0,deploy_identity/* referenceRefusal */.Qy)(reference.slice(0, 200)), null);
    try {
        let fetched;
        const fetch = async () => {
            fetched ??= await fetchedBundle(sha256, reading);
            return fetched;
        };
        const path = bundle === undefined ? (await fetch()).path : (0,external_node_path_.resolve)(cwd, bundle);
        return {
            path,
            bundle: bundle === undefined ? (await fetch()).bundle : await (0,bundle_file/* readBundleFile */.zi)(path, { sha256 }),
            attestations: attestations === undefined
                ? (await fetch()).attestations
                : await (0,attestation_files/* readAttestations */.aF)((0,external_node_path_.resolve)(cwd, attestations)),
            url: releaseUrl(reading, sha256),
        };
    }
    catch (error) {
        throw asNoCandidate(error, sha256);
    }
}
/** The same, where there is nothing to judge as a value. @throws UserError */
async function candidateOrNone(inputs, reading, cwd) {
    try {
        return await readCandidate(inputs, reading, cwd);
    }
    catch (error) {
        if (error instanceof NoCandidate)
            return error;
        throw error;
    }
}
async function fetchedBundle(sha256, reading) {
    const recorded = reading.history.bundle(sha256);
    if (recorded !== undefined)
        return reading.releases.fetch(reading.releasedAs(recorded), (0,released_bundle/* attestedOf */.uY)(reading.history.entries, recorded));
    const message = `The ledger knows no bundle with the SHA-256 ${sha256}: it was not approved here.`;
    throw new NoCandidate({ code: 'bundle_not_recorded', message }, sha256);
}
function releaseUrl({ history }, sha256) {
    const releases = history.entries.map((entry) => (0,query/* detailOf */.Rw)(entry, 'release'));
    return releases.findLast((one) => one?.sha256 === sha256 && one.refusal === null)?.url ?? null;
}
/** What refuses a bundle refuses the deployment; anything else is an error. */
function asNoCandidate(error, sha256) {
    const isRefusal = error instanceof bundle_archive/* BundleRefusal */.dx ||
        error instanceof released_bundle/* BundleUnavailable */.bh ||
        error instanceof refusal/* AttestationRefusal */.H;
    return isRefusal ? new NoCandidate({ code: error.code, message: error.message }, sha256) : error;
}

// EXTERNAL MODULE: ./lib/release/bundle-statements.js
var bundle_statements = __webpack_require__(32136);
// EXTERNAL MODULE: ./lib/release/deploy-attestation.js
var deploy_attestation = __webpack_require__(39489);
// EXTERNAL MODULE: ./lib/release/deploy-gate.js
var deploy_gate = __webpack_require__(73732);
// EXTERNAL MODULE: ./lib/release/deploy-proof.js
var deploy_proof = __webpack_require__(68305);
// EXTERNAL MODULE: ./lib/release/model-files.js
var model_files = __webpack_require__(54158);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/signature-type.js
var signature_type = __webpack_require__(17184);
;// CONCATENATED MODULE: ./lib/release/schema-difference.js


/** A closed list; docs/reference/bundle.md says what each means. */
const DIFFERENCE_CODES = (/* unused pure expression or super */ null && ([
    'signature_missing',
    'signature_added',
    'column_added',
    'column_removed',
    'column_renamed',
    'column_moved',
    'type_narrowed',
    'type_widened',
    'now_required',
    'now_optional',
    'param_added',
    'param_removed',
    'param_type_changed',
    'param_default_changed',
]));
/**
 * What changes for callers when `candidate` takes the place of `running`, in the order of the columns. Judged as MLflow
 * enforces a signature: columns by name, further columns of a request ignored, integers and floats widened but never narrowed.
 *
 * @param running null: nothing is known of it, and so nothing breaks
 */
function schemaDifference(running, candidate) {
    if (running === null)
        return candidate === null ? [] : [whole('signature_added', false)];
    if (candidate === null)
        return [whole('signature_missing', true)];
    return [
        ...sideDifference('inputs', running.inputs, candidate.inputs),
        ...sideDifference('outputs', running.outputs, candidate.outputs),
        ...paramDifference(running.params, candidate.params),
    ];
}
function whole(code, breaks) {
    const message = breaks
        ? 'What runs has a signature, this model has none: whether callers keep working cannot be told. Log the model with a signature.'
        : 'What runs has no signature; this model has one.';
    return { code, side: 'inputs', column: '', breaks, message };
}
function sideDifference(side, old, now) {
    if (old === null && now === null)
        return [];
    if (old === null)
        return [{ ...whole('signature_added', false), side }];
    if (now === null)
        return [{ ...whole('signature_missing', true), side }];
    const isNamed = [...old, ...now].every(({ name }) => name !== null);
    return isNamed ? namedDifference(side, old, now) : placedDifference(side, old, now);
}
function namedDifference(side, old, now) {
    const before = new Map(old.map((field) => [field.name, field]));
    const after = new Map(now.map((field) => [field.name, field]));
    const gone = old.filter(({ name }) => !after.has(name));
    const fresh = now.filter(({ name }) => !before.has(name));
    const renamed = renames(old, now, gone, fresh);
    const isRenamed = new Set([...renamed].flat());
    return [
        ...now.flatMap((field) => {
            const known = before.get(field.name);
            return known === undefined ? [] : fieldDifference(side, String(field.name), known, field);
        }),
        ...[...renamed].map(([from, to]) => renamedColumn(side, from, to)),
        ...gone.filter((field) => !isRenamed.has(field)).map((field) => removed(side, String(field.name))),
        ...fresh.filter((field) => !isRenamed.has(field)).map((field) => added(side, String(field.name), field)),
    ];
}
/** A column that went and one that came in its place, of the same type. */
function renames(old, now, gone, fresh) {
    const pairs = gone.flatMap((from) => {
        const to = now[old.indexOf(from)];
        const isPair = to !== undefined && fresh.includes(to) && sameType(from.type, to.type);
        return isPair ? [[from, to]] : [];
    });
    return new Map(pairs);
}
function placedDifference(side, old, now) {
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => {
        const [before, after] = [old[index], now[index]];
        const column = after?.name ?? before?.name ?? `#${index + 1}`;
        if (after === undefined)
            return [{ ...removed(side, column), breaks: true }];
        if (before === undefined)
            return [{ ...added(side, column, after), breaks: side === 'inputs' && after.required }];
        if (before.name === after.name)
            return fieldDifference(side, column, before, after);
        const message = `${noun(side)} ${column} was known by ${before.name === null ? 'its place' : 'its name'}, and is no longer.`;
        const moved = { code: 'column_moved', side, column, breaks: true, message };
        return [moved, ...fieldDifference(side, column, before, after)];
    }).flat();
}
function fieldDifference(side, column, old, now) {
    return [...typeDifference(side, column, old.type, now.type), ...flagDifference(side, column, old, now)];
}
function typeDifference(side, column, old, now) {
    if (sameType(old, now))
        return [];
    const isWider = (0,signature_type/* takes */.n)(now, old);
    // What a caller sends must still be taken; what it reads must still be of what it expects.
    const breaks = side === 'inputs' ? !isWider : !(0,signature_type/* takes */.n)(old, now);
    const code = isWider ? 'type_widened' : 'type_narrowed';
    const message = `${noun(side)} ${column} was ${(0,signature_type/* shownType */.s)(old)} and is ${(0,signature_type/* shownType */.s)(now)}.`;
    return [{ code, side, column, breaks, message }];
}
function flagDifference(side, column, old, now) {
    if (old.required === now.required)
        return [];
    const [code, breaks] = now.required
        ? ['now_required', side === 'inputs']
        : ['now_optional', side === 'outputs'];
    const message = `${noun(side)} ${column} was ${now.required ? 'optional and is required' : 'required and is optional'}.`;
    return [{ code, side, column, breaks, message }];
}
/** A request may hold more columns than are read; an answer that lacks one fails whoever reads it. */
function removed(side, column) {
    const message = `${noun(side)} ${column} is gone${side === 'inputs' ? ': what callers send of it is ignored' : ''}.`;
    return { code: 'column_removed', side, column, breaks: side === 'outputs', message };
}
function added(side, column, { required, type }) {
    const breaks = side === 'inputs' && required;
    const message = `${noun(side)} ${column} (${(0,signature_type/* shownType */.s)(type)}, ${required ? 'required' : 'optional'}) is new.`;
    return { code: 'column_added', side, column, breaks, message };
}
function renamedColumn(side, from, to) {
    const breaks = side === 'outputs' || to.required;
    const message = `${noun(side)} ${from.name} seems to be called ${to.name} now: it stands in its place, with its type.`;
    return { code: 'column_renamed', side, column: String(from.name), breaks, message };
}
function noun(side) {
    return side === 'inputs' ? 'The input' : 'The output';
}
/** Parameters have defaults, so a new one breaks nobody; one that is gone is ignored without a word, which changes answers. */
function paramDifference(old, now) {
    const before = new Map(old.map((param) => [param.name, param]));
    const after = new Set(now.map(({ name }) => name));
    const side = 'params';
    const changed = now.flatMap((param) => {
        const { name: column } = param;
        const known = before.get(column);
        if (known === undefined) {
            return [
                { code: 'param_added', side, column, breaks: false, message: `The parameter ${column} is new.` },
            ];
        }
        if (!sameType(known.type, param.type)) {
            const message = `The parameter ${column} was ${(0,signature_type/* shownType */.s)(known.type)} and is ${(0,signature_type/* shownType */.s)(param.type)}.`;
            return [{ code: 'param_type_changed', side, column, breaks: !(0,signature_type/* takes */.n)(param.type, known.type), message }];
        }
        if ((0,canonical/* canonicalJson */.dj)(known.default) === (0,canonical/* canonicalJson */.dj)(param.default))
            return [];
        const message = `The default of the parameter ${column} was ${(0,canonical/* canonicalJson */.dj)(known.default)} and is ${(0,canonical/* canonicalJson */.dj)(param.default)}.`;
        return [{ code: 'param_default_changed', side, column, breaks: false, message }];
    });
    const gone = old
        .filter(({ name }) => !after.has(name))
        .map(({ name: column }) => {
        const message = `The parameter ${column} is gone: who sets it is ignored.`;
        return { code: 'param_removed', side, column, breaks: true, message };
    });
    return [...changed, ...gone];
}
function sameType(a, b) {
    return (0,canonical/* canonicalJson */.dj)(a) === (0,canonical/* canonicalJson */.dj)(b);
}

// EXTERNAL MODULE: ./lib/release/serving.js
var serving = __webpack_require__(68165);
// EXTERNAL MODULE: ./lib/release/unreviewed-approval.js
var unreviewed_approval = __webpack_require__(32379);
;// CONCATENATED MODULE: ./lib/commands/deploy-reading.js











/** Stands for the deployment that another job will make: no other one is before it. */
const FORESEEN = { id: 0, isReused: false };
/** How often everything is read, where something moves meanwhile, before that refuses. */
const MOST_READINGS = 3;
/** Reads everything that a deployment rests on, and judges it. */
class DeployReading {
    #inputs;
    #reading;
    #run;
    #repository;
    #fetched = new Map();
    constructor(inputs, reading, run, repository) {
        this.#inputs = inputs;
        this.#reading = reading;
        this.#run = run;
        this.#repository = repository;
    }
    /** Reads and judges; what moved while it was read is read again. `own`: GitHub's deployment of this run; null: none was made, which refuses. */
    async judged(candidate, own) {
        for (let count = 1;; count += 1) {
            const judged = await this.#once(candidate, own);
            if (count < MOST_READINGS && judged.refusals.some(({ code }) => code === 'facts_moved'))
                continue;
            const outdated = await this.#run.outdated();
            return { ...judged, refusals: [...(outdated === null ? [] : [outdated]), ...judged.refusals] };
        }
    }
    /** Judged for another job to switch: whose turn it is, and what the bundle keeps by digest, is asked there. */
    foreseen(candidate) {
        return this.judged(candidate, FORESEEN);
    }
    /** Everything anew. */
    async #once(candidate, own) {
        const reading = this.#reading;
        const { environment, reference, codeEnvironment } = this.#inputs;
        const { manifest, sha256 } = candidate.bundle;
        const first = await reading.mark(manifest);
        await reading.read();
        const { config, governing, history } = reading;
        const standing = await reading.standing(manifest);
        const proof = await (0,deploy_proof/* deployProof */.C)(candidate.bundle, candidate.attestations, governing, history.entries);
        const environments = config.environments ?? [];
        const target = environments.includes(environment) ? reading.target(manifest.name) : null;
        const running = await this.#running(target, manifest.name);
        const before = await this.#before(running, candidate);
        const facts = {
            now: standing.now,
            reference,
            bundle: { sha256, manifest },
            environment,
            environments,
            repository: { ...this.#repository, defaultRef: reading.defaultRef },
            policy: (0,bundle_statements/* policySetDigest */.jv)(manifest),
            summaries: proof.summaries,
            approvals: proof.approvals,
            unreviewed: (0,unreviewed_approval/* unreviewedApproval */._)(candidate.bundle),
            history,
            reviews: standing.reviews,
            conditions: standing.conditions,
            running,
            schema: before === null || before === candidate ? null : compared(before, candidate),
            acceptedSchemaChanges: config.schema_changes ?? [],
            isSchemaRequired: target?.isSchemaRequired ?? false,
            uncompared: target?.target.uncompared?.((0,model_files/* modelFilesOf */.C)(manifest)) ?? null,
            codeEnvironment,
            scalingLimit: (0,serving/* scalingLimitOf */.ET)(config, environment),
            pending: await this.#pending(manifest.name, own?.id ?? null),
            ownDeployment: own?.id ?? 0,
            isReused: own?.isReused ?? false,
            drillWithin: target?.drillWithin ?? null,
            isRetired: await reading.isRetired(manifest.name),
            marks: { first, last: await reading.mark(manifest) },
        };
        const { refusals, notes } = (0,deploy_gate/* judgeDeployment */.Z)(facts);
        return {
            facts,
            proof,
            refusals: (0,deploy_proof/* joinedReasons */.N)(proof.refusals, refusals),
            notes,
            target,
            previous: before === null ? null : reading.activationOf(before, null),
        };
    }
    async #running(target, model) {
        if (target === null)
            return { state: 'unreadable', reason: 'the environment is not declared.' };
        return this.#reading.running(target, model);
    }
    /** What runs, with its manifest: the ledger says where the target cannot. Null: nothing does, or it cannot be had. */
    async #before(running, candidate) {
        const { history } = this.#reading;
        const { name } = candidate.bundle.manifest;
        const inLedger = history.recorded(this.#inputs.environment, name);
        const sha256 = running.state === 'bundle'
            ? running.sha256
            : (running.state === 'untold' || running.state === 'unasked') && inLedger.state === 'live'
                ? inLedger.bundle.sha256
                : null;
        if (sha256 === null)
            return null;
        if (sha256 === candidate.bundle.sha256)
            return candidate;
        return this.fetch(sha256);
    }
    /** A recorded bundle of the ledger, from its release; null where it cannot be had as it was. */
    async fetch(sha256) {
        const known = this.#fetched.get(sha256);
        if (known !== undefined)
            return known;
        const recorded = this.#reading.history.bundle(sha256);
        if (recorded === undefined)
            return null;
        try {
            const fetched = await this.#reading.releases.fetchFile(this.#reading.releasedAs(recorded));
            this.#fetched.set(sha256, fetched);
            return fetched;
        }
        catch (error) {
            if (error instanceof bundle_archive/* BundleRefusal */.dx || error instanceof released_bundle/* BundleUnavailable */.bh)
                return null;
            throw error;
        }
    }
    async #pending(model, own) {
        if (own === FORESEEN.id)
            return { known: true, value: [{ id: own, createdAt: this.#reading.now() }] };
        if (own === null)
            return { known: false, reason: 'no deployment was made of what is not known or declared here.' };
        try {
            return { known: true, value: await this.#run.underWay(model, own) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return { known: false, reason: error.message };
        }
    }
}
function compared({ bundle: running }, { bundle: candidate }) {
    const [old, now] = [running.manifest.signature, candidate.manifest.signature];
    return (0,deploy_attestation/* schemaComparison */.z)(running.sha256, schemaDifference(old, now), old === null && now === null);
}

// EXTERNAL MODULE: ./lib/commands/environment-reading.js + 16 modules
var environment_reading = __webpack_require__(60663);
// EXTERNAL MODULE: ./lib/commands/environment-run.js
var environment_run = __webpack_require__(2003);
// EXTERNAL MODULE: ./lib/commands/found-verdict.js
var found_verdict = __webpack_require__(9234);
;// CONCATENATED MODULE: ./lib/commands/deploy-judging.js







/** The deploy gate in a job of its own, which writes nothing and asks no target: what it finds is handed on. */
class DeployJudging {
    #inputs;
    #runner;
    #io;
    #reading;
    #gate;
    constructor(inputs, runner, access, io, bundles) {
        const { repositoryId: id, repository: name } = runner;
        if (id === null)
            throw new errors/* UserError */.y('GITHUB_REPOSITORY_ID is not set, so whose bundle may be deployed cannot be told.');
        this.#inputs = inputs;
        this.#runner = runner;
        this.#io = io;
        this.#reading = new environment_reading/* EnvironmentReading */.u(inputs, runner, access, io, bundles);
        const run = new environment_run/* EnvironmentRun */.r(inputs.environment, this.#reading, runner.run, access.repository);
        this.#gate = new DeployReading(inputs, this.#reading, run, { id, name });
    }
    async report() {
        await this.#reading.read();
        const candidate = await candidateOrNone(this.#inputs, this.#reading, this.#io.cwd);
        if (candidate instanceof NoCandidate)
            return this.#unread(candidate);
        const { manifest, sha256 } = candidate.bundle;
        const bundle = { model: manifest.name, version: manifest.version, tag: manifest.tag, sha256 };
        const { refusals: reasons, notes } = await this.#gate.foreseen(candidate);
        return reasons.length > 0
            ? this.#judgement(bundle, { outcome: 'refused', reasons, notes })
            : this.#judgement(bundle, { outcome: 'allowed', reasons, notes });
    }
    /** The key of an encrypted bundle is where it is switched: there it is read and judged. Whatever else cannot be read is refused. */
    #unread({ reason, sha256 }) {
        const bundle = sha256 === null ? undefined : this.#reading.history.bundle(sha256);
        const isKept = reason.code === 'bundle_identity_missing' && bundle !== undefined;
        const outcome = isKept ? 'deferred' : 'refused';
        return this.#judgement(bundle ?? null, { outcome, reasons: [reason], notes: [] });
    }
    #judgement(bundle, said) {
        const isHanded = said.outcome !== 'refused' && bundle !== null;
        return {
            act: 'deploy',
            environment: this.#inputs.environment,
            bundle,
            ...said,
            rejected: [],
            verdict: isHanded
                ? (0,handed_verdict/* verdictText */.nt)((0,found_verdict/* foundForDeploy */.x)(this.#inputs, this.#reading, this.#runner, bundle))
                : null,
        };
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
// EXTERNAL MODULE: ./lib/release/retention.js
var release_retention = __webpack_require__(17763);
// EXTERNAL MODULE: ./lib/targets/going-live.js
var going_live = __webpack_require__(60579);
// EXTERNAL MODULE: ./lib/targets/target.js
var targets_target = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/commands/deploy-recording.js
var deploy_recording = __webpack_require__(67037);
;// CONCATENATED MODULE: ./lib/commands/deploy-outcome.js


/** Records what became of a deployment, and says it. */
class DeployOutcomes {
    #environment;
    #runner;
    #reading;
    #recording;
    constructor(environment, runner, reading, recording) {
        this.#environment = environment;
        this.#runner = runner;
        this.#reading = reading;
        this.#recording = recording;
    }
    /** It answers: recorded as live unless `check` throws, which looks at the newest entries. */
    async live(passage, result, check) {
        const { candidate, judged } = passage;
        const act = this.#act(passage.id);
        const { facts, proof, notes, target, previous } = judged;
        const found = { conditions: facts.conditions, held: proof.held, notes, target, previous };
        const kept = (0,deploy_recording/* keptArtifact */.Vf)(act, candidate, found, this.#reading, this.#runner, result.switchMs);
        const draft = (0,deploy_recording/* endedDraft */.ip)(act, candidate, judged, result, judged.previous, kept, this.#entryOf(candidate));
        const entry = await this.#recording.record(this.#reading.ledger, draft, check);
        const report = this.#report(candidate, judged, passage.id, { outcome: 'live', reasons: [] });
        return {
            report: { ...report, switchMs: result.switchMs, compliance: kept.sha256, recorded: { entry } },
            kept,
            failure: null,
        };
    }
    /** It was let through and is not live. */
    async ended(passage, result, previous) {
        const { candidate, judged, id } = passage;
        const before = previous === null ? null : { tag: previous.tag, sha256: previous.sha256 };
        const { outcome, code, message, switchMs } = result;
        const draft = (0,deploy_recording/* endedDraft */.ip)(this.#act(id), candidate, judged, result, previous, null, this.#entryOf(candidate));
        const { recorded, failure } = await this.#record(draft);
        if (code === null)
            throw new Error('A deployment that is not live says why.');
        const reasons = [{ code, message }];
        const report = this.#report(candidate, judged, id, { outcome, reasons });
        return { report: { ...report, previous: before, switchMs, recorded }, kept: null, failure };
    }
    async refused(candidate, judged, id) {
        const { refusals, target } = judged;
        if (refusals.length === 0)
            throw new Error('A deployment was refused without a reason.');
        const { manifest, sha256 } = candidate.bundle;
        const named = { tag: manifest.tag, sha256, model: manifest.name, version: manifest.version };
        const draft = (0,deploy_recording/* refusedDraft */.OR)(this.#act(id), named, refusals, target?.target.name ?? null);
        const { recorded, failure } = await this.#record(draft);
        const report = this.#report(candidate, judged, id, { outcome: 'refused', reasons: refusals });
        return { report: { ...report, recorded }, kept: null, failure };
    }
    /** No bundle could be read; what the ledger knows of its digest is recorded with it. */
    async unread({ reason, sha256 }) {
        const known = sha256 === null ? undefined : this.#reading.history.bundle(sha256);
        const { tag = null, model = null, version = null } = known ?? {};
        const draft = (0,deploy_recording/* refusedDraft */.OR)(this.#act(null), { tag, sha256, model, version }, [reason], null);
        const { recorded, failure } = await this.#record(draft);
        return {
            report: {
                environment: this.#environment,
                bundle: known ?? null,
                outcome: 'refused',
                reasons: [reason],
                notes: [],
                previous: null,
                target: null,
                switchMs: null,
                url: null,
                compliance: null,
                deployment: null,
                recorded,
                warnings: [],
            },
            kept: null,
            failure,
        };
    }
    async #record(draft) {
        try {
            return {
                recorded: { entry: await this.#recording.record(this.#reading.ledger, draft) },
                failure: null,
            };
        }
        catch (error) {
            const failure = error;
            return { recorded: { entry: null, reason: failure.message }, failure };
        }
    }
    #report({ bundle }, { notes, target, previous }, deployment, said) {
        const { sha256, manifest } = bundle;
        const { name: model, version, tag } = manifest;
        return {
            environment: this.#environment,
            bundle: { model, version, tag, sha256 },
            ...said,
            notes,
            previous: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
            target: target?.target.name ?? null,
            switchMs: null,
            transitions: (0,targets_target/* transitionsOf */.C5)(target?.target),
            url: target?.url ?? null,
            compliance: null,
            deployment,
            warnings: [],
        };
    }
    /** The entry of the bundle: it knows the pull request as it was. */
    #entryOf({ bundle }) {
        const { history } = this.#reading;
        const seq = history.bundle(bundle.sha256)?.seq;
        return history.entries.find((entry) => entry.seq === seq);
    }
    #act(deployment) {
        return { act: this.#recording.act(this.#reading.now()), environment: this.#environment, deployment };
    }
}

// EXTERNAL MODULE: ./lib/commands/release-recording.js
var release_recording = __webpack_require__(71197);
;// CONCATENATED MODULE: ./lib/commands/deploying.js














/** Another deployment or rollback changed the environment while this one went live. */
class Overtaken extends Error {
    entries;
    constructor(entries) {
        super('Another deployment or rollback was recorded for this environment meanwhile; what it says runs again.');
        this.name = 'Overtaken';
        this.entries = entries;
    }
}
/** One run of the deploy gate: judge, bring what is allowed to its environment, record whatever came of it. */
class Deploying {
    #inputs;
    #runner;
    #io;
    #reading;
    #gate;
    #outcomes;
    #run;
    constructor(inputs, runner, access, io, bundles) {
        const { repositoryId: id, repository: name } = runner;
        if (id === null)
            throw new errors/* UserError */.y('GITHUB_REPOSITORY_ID is not set, so whose bundle may be deployed cannot be told.');
        this.#inputs = inputs;
        this.#runner = runner;
        this.#io = io;
        this.#reading = new environment_reading/* EnvironmentReading */.u(inputs, runner, access, io, bundles);
        this.#run = new environment_run/* EnvironmentRun */.r(inputs.environment, this.#reading, runner.run, access.repository);
        this.#gate = new DeployReading(inputs, this.#reading, this.#run, { id, name });
        const recording = new release_recording/* ReleaseRecording */.xi(this.#reading.ledgers, access, io.env);
        this.#outcomes = new DeployOutcomes(inputs.environment, runner, this.#reading, recording);
    }
    async report() {
        await this.#reading.read();
        const candidate = await candidateOrNone(this.#inputs, this.#reading, this.#io.cwd);
        if (candidate instanceof NoCandidate)
            return this.#outcomes.unread(candidate);
        if (this.#inputs.mode === 'refuse')
            return this.#refusedAgain(candidate);
        const own = await this.#create(candidate);
        if (own === null)
            return this.#outcomes.refused(candidate, await this.#judged(candidate, null), null);
        let deployed = null;
        const warnings = [];
        try {
            await this.#setStatus(own, 'in_progress', 'Judged by the deploy gate');
            deployed = await this.#deployed(candidate, own);
        }
        finally {
            warnings.push(...(await this.#close(own, deployed)));
        }
        return {
            ...deployed,
            report: { ...deployed.report, warnings, retention: await this.#retention(deployed) },
        };
    }
    /** Which bundles stay, by the ledger as it is now. It only helps: what cannot be read is left out. */
    async #retention({ report, failure }) {
        const { bundle, outcome } = report;
        if (bundle === null || outcome !== 'live' || failure !== null)
            return null;
        try {
            await this.#reading.read();
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return null;
            throw error;
        }
        const { history, config } = this.#reading;
        return (0,release_retention/* retentionOf */.e8)(history, bundle.model, config.environments ?? [], this.#reading.now());
    }
    async #deployed(candidate, own) {
        const { id } = own;
        // Before it is judged, because it can be long: nothing that is judged is older than the files.
        const { fault, folder } = await this.#reading.largeFilesOf(candidate);
        const judged = await this.#judged(candidate, own);
        const refusals = [...(fault === null ? [] : [fault]), ...judged.refusals];
        if (refusals.length > 0)
            return this.#outcomes.refused(candidate, { ...judged, refusals }, id);
        const whole = folder === null ? candidate : { ...candidate, largeFiles: folder };
        return this.#allowed({ candidate: whole, judged, id });
    }
    /** Before anything is judged, so that of several at once each sees the others. Null: it is not ours to deploy anywhere. */
    async #create({ bundle }) {
        const { environment } = this.#inputs;
        const { manifest, sha256 } = bundle;
        const { history, config } = this.#reading;
        const environments = config.environments ?? [];
        const isOurs = manifest.repository.id === this.#runner.repositoryId && history.bundle(sha256) !== undefined;
        if (!isOurs || !environments.includes(environment))
            return null;
        return this.#run.create(bundle);
    }
    /** What an earlier job handed on counts for nothing but to refuse: everything is judged here again. */
    async #judged(candidate, own) {
        const judged = await this.#gate.judged(candidate, own);
        if (this.#inputs.mode !== 'switch')
            return judged;
        const { manifest, sha256 } = candidate.bundle;
        const bundle = { model: manifest.name, tag: manifest.tag, sha256 };
        const found = (0,found_verdict/* foundForDeploy */.x)(this.#inputs, this.#reading, this.#runner, bundle);
        const reason = (0,handed_verdict/* verdictReason */.s_)(this.#inputs.verdict, found);
        return reason === null ? judged : { ...judged, refusals: [reason, ...judged.refusals] };
    }
    /** Records what a judging job refused, by what is found now. It never goes on to a switch. */
    async #refusedAgain(candidate) {
        const judged = await this.#gate.foreseen(candidate);
        const refusals = judged.refusals.length > 0 ? judged.refusals : [handed_verdict/* JUDGED_OTHERWISE */.l2];
        return this.#outcomes.refused(candidate, { ...judged, refusals }, null);
    }
    async #allowed(passage) {
        const { candidate, judged, id } = passage;
        const { previous } = judged;
        const { target, options } = this.#target(judged);
        const activation = this.#reading.activationOf(candidate, id);
        const result = await (0,going_live/* goLive */.Hh)(target, activation, previous, options);
        if (result.outcome !== 'live')
            return this.#outcomes.ended(passage, result, previous);
        try {
            return await this.#outcomes.live(passage, result, (entries) => {
                const { environment } = this.#inputs;
                const seen = judged.facts.history.newestChange(environment, activation.model);
                if ((0,deploy_gate/* isOvertaken */.i)(new deployment_history/* DeploymentHistory */.u(entries), environment, activation.model, seen))
                    throw new Overtaken(entries);
            });
        }
        catch (error) {
            return this.#takenBack(passage, activation, error);
        }
    }
    #target({ target }) {
        if (target === null)
            throw new Error('A deployment without a target was allowed.');
        const options = { health: target.health, wait: (ms) => (0,external_node_timers_promises_.setTimeout)(ms), clock: () => performance.now() };
        return { target: target.target, options };
    }
    /** What is not in the ledger did not happen: what the ledger says runs is brought back. */
    async #takenBack(passage, activation, error) {
        const { target, options } = this.#target(passage.judged);
        const isOvertaken = error instanceof Overtaken;
        const previous = isOvertaken
            ? await this.#recordedSince(passage, error.entries)
            : passage.judged.previous;
        const problem = await (0,going_live/* bringBack */.kB)(target, previous, activation, options);
        const cause = isOvertaken ? error.message : `It could not be recorded: ${error.message}`;
        const result = problem === null
            ? {
                outcome: 'rolled_back',
                code: isOvertaken ? 'overtaken' : 'recording_failed',
                message: cause,
                switchMs: null,
            }
            : {
                outcome: 'failed',
                code: 'restoration_failed',
                message: `${cause} What ran before could not be brought back: ${problem}`,
                switchMs: null,
            };
        const ended = await this.#outcomes.ended(passage, result, previous);
        // That it was taken back may be recorded where going live was not; without either nobody was told.
        return ended.failure === null ? ended : { ...ended, failure: error };
    }
    /** What runs by the newest entries; where they do not say, what ran when this deployment began. */
    async #recordedSince({ candidate, judged }, entries) {
        const { name } = candidate.bundle.manifest;
        const history = new deployment_history/* DeploymentHistory */.u(entries);
        const state = history.recorded(this.#inputs.environment, name);
        if (state.state === 'nothing')
            return null;
        if (state.state === 'unsettled' || state.bundle.sha256 === judged.previous?.sha256)
            return judged.previous;
        if (state.bundle.sha256 === candidate.bundle.sha256)
            return this.#reading.activationOf(candidate, null);
        // Taking back does not wait for GitHub: without its file, the target is given what it may still have.
        const fetched = await this.#gate.fetch(state.bundle.sha256).catch(unreached);
        if (fetched !== null)
            return this.#reading.activationOf(fetched, null);
        const recorded = history.bundle(state.bundle.sha256);
        return recorded === undefined ? judged.previous : this.#reading.bareActivationOf(recorded);
    }
    /** The final status. Nothing but what is recorded as live is ever a success. */
    async #close(own, deployed) {
        const { environment, model, id } = own;
        const isLive = deployed?.report.outcome === 'live' && deployed.failure === null;
        const state = isLive ? 'success' : deployed === null || deployed.failure !== null ? 'error' : 'failure';
        const what = deployed === null ? 'Nothing could be told' : descriptionOf(deployed.report);
        try {
            await this.#setStatus(own, state, what, isLive ? deployed.report.url : null);
            if (isLive)
                await this.#reading.deployments.replace(environment, model, id);
            return [];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            if (deployed === null)
                this.#io.stderr(`${error.message}\n`);
            return [`The status of deployment ${id} is not what it should be (${state}): ${error.message}`];
        }
    }
    #setStatus({ id, environment }, state, description, environmentUrl = null) {
        const logUrl = this.#runner.runUrl;
        return this.#reading.deployments.setStatus(id, {
            state,
            description,
            environment,
            logUrl,
            environmentUrl,
        });
    }
}
/** What GitHub does not give. */
function unreached(error) {
    if (error instanceof errors/* UserError */.y)
        return null;
    throw error;
}
function descriptionOf({ outcome, reasons }) {
    const codes = [...new Set(reasons.map(({ code }) => code))].join(', ');
    return outcome === 'live' ? 'Live' : `${outcome.replace('_', ' ')}: ${codes}`;
}

// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/commands/judgement-outputs.js + 1 modules
var judgement_outputs = __webpack_require__(22779);
;// CONCATENATED MODULE: ./lib/commands/deploy.js












const HELP = `arbiter deploy --action

Brings a released bundle, named by its SHA-256, into one environment: only if every rule of the deploy gate allows it. What
does not answer is taken back. It runs in GitHub Actions, through actions/deploy, whose inputs it takes.

Exit codes: 0 live, 1 refused or not come up, 2 cannot be told, or cannot be recorded.
`;
/** Exit 0 where the bundle is live, 1 where it is refused or did not come up, 2 where nothing can be told or recorded. */
async function run(args, io) {
    if (args.length === 0 || args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return args.length === 0 ? 2 : 0;
    }
    const [word] = args;
    if (word !== '--action' || args.length > 1)
        throw new errors/* UserError */.y(`Unknown argument \`${word}\`.\n\n${HELP}`);
    const inputs = readDeployInputs(io.env);
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temporaryFolder, 'arbiter-deployment-'));
    if (inputs.mode === 'judge')
        return (0,judgement_outputs/* tellJudgement */.T)(await new DeployJudging(inputs, runner, access, io, (0,external_node_path_.join)(folder, 'bundles')).report(), runner, io);
    const { report, kept, failure } = await new Deploying(inputs, runner, access, io, (0,external_node_path_.join)(folder, 'bundles')).report();
    const compliance = kept === null ? '' : await (0,compliance_files/* writeCompliance */.z)(runner.temporaryFolder, kept);
    const [reason] = report.reasons;
    (0,core/* setOutput */.uH)('status', report.outcome);
    (0,core/* setOutput */.uH)('code', reason?.code ?? '');
    (0,core/* setOutput */.uH)('sha256', report.bundle?.sha256 ?? '');
    (0,core/* setOutput */.uH)('tag', report.bundle?.tag ?? '');
    (0,core/* setOutput */.uH)('deployment-id', report.deployment === null ? '' : String(report.deployment));
    (0,core/* setOutput */.uH)('compliance', compliance);
    (0,core/* setOutput */.uH)('url', report.url ?? '');
    const text = renderDeployment(report);
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    if (failure !== null)
        throw failure;
    return report.outcome === 'live' ? 0 : 1;
}


/***/ }),

/***/ 17184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ takes),
/* harmony export */   s: () => (/* binding */ shownType)
/* harmony export */ });
/** What MLflow converts without being asked: never to fewer bits, never a float to an integer, a long to no float. */
const WIDER = {
    integer: ['long', 'double'],
    float: ['double'],
};
/** Whether whatever is of type `given` is accepted where `expected` is declared. */
function takes(expected, given) {
    if (expected === 'any')
        return true;
    if (typeof expected === 'string' || typeof given === 'string') {
        return (expected === given ||
            (typeof expected === 'string' && typeof given === 'string' && (WIDER[given] ?? []).includes(expected)));
    }
    if ('array' in expected)
        return 'array' in given && takes(expected.array, given.array);
    if ('map' in expected)
        return 'map' in given && takes(expected.map, given.map);
    if ('object' in expected)
        return 'object' in given && takesObject(expected.object, given.object);
    return 'tensor' in given && takesTensor(expected.tensor, given.tensor);
}
/** Properties that are expected must be there; further ones are refused, as MLflow refuses them. */
function takesObject(expected, given) {
    const wanted = new Map(expected.map((field) => [field.name, field]));
    const offered = new Map(given.map((field) => [field.name, field]));
    return (given.every(({ name }) => wanted.has(name)) &&
        expected.every((field) => {
            const found = offered.get(field.name);
            if (found === undefined)
                return !field.required;
            return takes(field.type, found.type) && (found.required || !field.required);
        }));
}
/** The same dtype; a length is taken where it is the same or any. */
function takesTensor(expected, given) {
    return (expected.dtype === given.dtype &&
        expected.shape.length === given.shape.length &&
        expected.shape.every((length, index) => length === -1 || length === given.shape[index]));
}
/** A type in words, for people. */
function shownType(type) {
    if (typeof type === 'string')
        return type;
    if ('array' in type)
        return `list of ${shownType(type.array)}`;
    if ('map' in type)
        return `map of ${shownType(type.map)}`;
    if ('tensor' in type)
        return `tensor of ${type.tensor.dtype} [${type.tensor.shape.join(', ')}]`;
    const properties = type.object.map(({ name, type: inner, required }) => `${name}${required ? '' : '?'}: ${shownType(inner)}`);
    return `object { ${properties.join(', ')} }`;
}


/***/ })

};
