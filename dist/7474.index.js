export const id = 7474;
export const ids = [7474];
export const modules = {

/***/ 7424:
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
// EXTERNAL MODULE: ./lib/report/compliance-artifact.js
var compliance_artifact = __webpack_require__(16918);
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

// EXTERNAL MODULE: ./lib/commands/environment-inputs.js
var environment_inputs = __webpack_require__(5289);
;// CONCATENATED MODULE: ./lib/commands/deploy-inputs.js



function readDeployInputs(env) {
    return {
        ...(0,environment_inputs/* readEnvironmentInputs */.JR)(env),
        reference: (0,environment_inputs/* requiredInput */.YF)('bundle-sha256', 'the SHA-256 of the bundle, from SHA256SUMS of its release'),
        bundle: (0,core/* getInput */.V4)('bundle') || undefined,
        attestations: (0,core/* getInput */.V4)('attestations') || undefined,
        codeEnvironment: digest('code-environment', (0,core/* getInput */.V4)('code-environment')),
    };
}
/** `HEX`, or `sha256:HEX` as images are named. */
function digest(name, value) {
    if (value === '')
        return null;
    const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(value)?.[1];
    if (hex === undefined)
        throw new errors/* UserError */.y(`The input \`${name}\` must be a SHA-256, 64 lowercase hexadecimal digits, found ${JSON.stringify(value.slice(0, 100))}.`);
    return hex;
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

// EXTERNAL MODULE: ./lib/commands/environment-reading.js + 15 modules
var environment_reading = __webpack_require__(90856);
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
// EXTERNAL MODULE: ./lib/release/bundle-link.js
var bundle_link = __webpack_require__(31758);
// EXTERNAL MODULE: ./lib/release/bundle-proof.js
var bundle_proof = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/release/compliance-artifact.js
var release_compliance_artifact = __webpack_require__(85089);
// EXTERNAL MODULE: ./lib/release/ledger-drafts.js
var ledger_drafts = __webpack_require__(33381);
// EXTERNAL MODULE: ./lib/commands/distribution.js
var distribution = __webpack_require__(91790);
;// CONCATENATED MODULE: ./lib/commands/deploy-recording.js







/** The entry of a deployment that was refused: the first reason, and the names of the others. */
function refusedDraft({ act, environment, deployment }, named, reasons, target) {
    const [first, ...others] = reasons;
    if (first === undefined)
        throw new Error('A deployment was refused without a reason.');
    const codes = [...new Set(others.map(({ code }) => code))].filter((code) => code !== first.code);
    const also = codes.length === 0 ? '' : ` Also: ${codes.join(', ')}.`;
    return (0,ledger_drafts/* deploymentDraft */.Zo)({ ...act, subject: null }, {
        environment,
        ...named,
        outcome: 'refused',
        code: first.code,
        message: `${first.message.slice(0, ledger_drafts/* LONGEST_MESSAGE */.bX - also.length)}${also}`,
        deployment_id: deployment,
        target: target ?? 'none',
        previous: null,
        compliance: null,
    });
}
/** The entry of a deployment that was let through, whatever became of it. */
function endedDraft({ act, environment, deployment }, { bundle }, { target, proof }, ended, previous, kept, entry) {
    const { manifest, sha256 } = bundle;
    const { tag, name: model, version } = manifest;
    const transitions = (0,targets_target/* transitionsOf */.C5)(target?.target);
    return (0,ledger_drafts/* deploymentDraft */.Zo)({
        ...act,
        subject: { name: modelOf(bundle).path, sha256: manifest.subject },
        pullRequest: entry?.pull_request ?? null,
        policy: entry?.policy ?? null,
        attestation: (0,bundle_link/* attestationOf */.kV)(proof.held, environment),
        contents: kept === null ? [] : [Buffer.from(kept.json, 'utf8')],
    }, {
        environment,
        tag,
        sha256,
        model,
        version,
        outcome: ended.outcome,
        code: ended.code,
        message: ended.message.slice(0, ledger_drafts/* LONGEST_MESSAGE */.bX),
        deployment_id: deployment,
        target: target?.target.name ?? 'none',
        previous: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
        ...(transitions.length > 0 && { transitions }),
        compliance: kept?.sha256 ?? null,
        ...(manifest.serving !== undefined && { serving: manifest.serving }),
    });
}
/** What an auditor keeps. It is made before the entry, which names its digest. */
function keptArtifact({ act, environment, deployment }, { bundle, url }, { facts, proof, notes, target, previous }, reading, { runUrl, serverUrl, repository }, switchMs) {
    const { manifest, sha256 } = bundle;
    const { history, ledger, ledgers } = reading;
    const artifact = (0,release_compliance_artifact/* complianceArtifact */.K)({
        arbiter: (0,distribution.ownVersion)(),
        bundle: { sha256, manifest, url },
        decision: decisionOf(bundle),
        approvals: (0,bundle_proof/* documentOf */.lM)(bundle.documents, 'approvals.json'),
        environment,
        liveAt: act.at,
        deployedBy: act.actor === null ? null : { login: act.actor.login, id: act.actor.id },
        run: act.run === null ? null : { id: act.run.id, attempt: act.run.attempt, url: runUrl },
        deployment: {
            id: deployment,
            url: target?.url ?? null,
            target: target?.target.name ?? 'none',
            switchMs,
            transitions: (0,targets_target/* transitionsOf */.C5)(target?.target),
            notes,
        },
        replaced: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
        pullRequestUrl: `${serverUrl}/${repository}/pull/${manifest.pull_request.number}`,
        conditions: facts.conditions,
        attestations: proof.held.map(({ attestation, sha256: digest }) => ({
            type: attestation.statement.predicateType,
            sha256: digest,
            signer: `${attestation.signer.kind} ${attestation.signer.name}`,
        })),
        history,
        checkpoint: ledgers.checkpoint(ledger, ledger.head.seq),
    });
    const json = (0,release_compliance_artifact/* complianceJson */.s)(artifact);
    return { artifact, json, sha256: (0,canonical/* sha256Hex */.fg)(json) };
}
function decisionOf(bundle) {
    return (0,bundle_proof/* documentOf */.lM)(bundle.documents, 'decision.json');
}
function modelOf(bundle) {
    const { name } = bundle.manifest;
    const model = decisionOf(bundle).models.find((one) => one.name === name);
    if (model === undefined)
        throw new Error(`The decision in the bundle says nothing of ${name}.`);
    return model;
}

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
        const kept = keptArtifact(act, candidate, judged, this.#reading, this.#runner, result.switchMs);
        const draft = endedDraft(act, candidate, judged, result, judged.previous, kept, this.#entryOf(candidate));
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
        const draft = endedDraft(this.#act(id), candidate, judged, result, previous, null, this.#entryOf(candidate));
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
        const draft = refusedDraft(this.#act(id), named, refusals, target?.target.name ?? null);
        const { recorded, failure } = await this.#record(draft);
        const report = this.#report(candidate, judged, id, { outcome: 'refused', reasons: refusals });
        return { report: { ...report, recorded }, kept: null, failure };
    }
    /** No bundle could be read; what the ledger knows of its digest is recorded with it. */
    async unread({ reason, sha256 }) {
        const known = sha256 === null ? undefined : this.#reading.history.bundle(sha256);
        const { tag = null, model = null, version = null } = known ?? {};
        const draft = refusedDraft(this.#act(null), { tag, sha256, model, version }, [reason], null);
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
    const compliance = kept === null ? '' : await writeCompliance(runner, kept);
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
/** The folder with both forms of the artifact, and nothing else. */
async function writeCompliance({ temporaryFolder }, { artifact, json, sha256 }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, 'arbiter-compliance-'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'compliance.json'), json);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'compliance.html'), (0,compliance_artifact/* complianceHtml */.X)(artifact, sha256));
    return folder;
}


/***/ }),

/***/ 85089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ complianceArtifact),
/* harmony export */   s: () => (/* binding */ complianceJson)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/* harmony import */ var _deploy_approval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15272);




/**
 * What an auditor keeps of one deployment. It says what was recorded and nothing about what any law asks: controls are those
 * that the policies name. It cannot hold the entry of the deployment itself, which names the digest of this.
 */
function complianceArtifact(source) {
    const { bundle, decision, history, deployment } = source;
    const { manifest, sha256, url } = bundle;
    const model = decision.models.find(({ name }) => name === manifest.name);
    const recorded = history.bundle(sha256);
    if (model === undefined || recorded === undefined)
        throw new Error(`Nothing is recorded of ${manifest.name} with the SHA-256 ${sha256}.`);
    const own = entriesOf(history, manifest, recorded);
    const checks = model.checks.map(checkOf);
    return {
        schema: 'arbiter/compliance-artifact/v1',
        arbiter: source.arbiter,
        environment: source.environment,
        live_at: source.liveAt,
        deployed_by: source.deployedBy,
        run: source.run,
        repository: { id: manifest.repository.id, name: manifest.repository.name },
        model: { name: manifest.name, version: manifest.version, path: model.path, card: manifest.model_card },
        bundle: {
            tag: manifest.tag,
            sha256,
            commit: manifest.commit,
            content: manifest.content,
            subject: manifest.subject,
            valid_until: manifest.valid_until,
            code_environment: manifest.code_environment,
            url,
        },
        replaced: source.replaced,
        rollback: manifest.rollback === null ? null : { tag: manifest.rollback.tag, sha256: manifest.rollback.sha256 },
        deployment: {
            id: deployment.id,
            url: deployment.url,
            target: deployment.target,
            ...(manifest.serving !== undefined && { serving: manifest.serving }),
            switch_ms: deployment.switchMs,
            ...(deployment.transitions.length > 0 && { transitions: [...deployment.transitions] }),
            notes: deployment.notes.map(({ code, message }) => ({ code, message })),
        },
        pull_request: {
            number: manifest.pull_request.number,
            head: manifest.pull_request.head,
            author: personOf(authorOf(own)),
            url: source.pullRequestUrl,
        },
        approvals: approvalsOf(source, own),
        checks,
        overrides: overridesOf(own),
        waivers: checks
            .filter(({ outcome }) => outcome === 'waived')
            .map(({ id, policy, reason }) => ({
            check: `${policy}/${id}`,
            reason: waivedReason(model, policy, id, reason),
        })),
        conditions: conditionsOf(own, source.conditions),
        evidence: model.evidence.map(({ file, sha256: digest, size, trust }) => ({
            name: file,
            sha256: digest.replace(/^sha256:/u, ''),
            size,
            trust,
        })),
        policies: manifest.policies.map(({ id, sha256: digest }) => ({ id, sha256: digest })),
        controls: controlsOf(model),
        attestations: source.attestations,
        ledger: ledgerOf(source, own),
    };
}
/** What the check found, and what the waiver says of it; a bundle of before said no more than the first. */
function waivedReason({ checks }, policy, id, reason) {
    const waiver = checks.find((check) => check.policy === policy && check.id === id)?.waiver;
    if (waiver === undefined)
        return reason;
    const by = waiver.approved_by.map(({ login, role }) => `${login} (${role})`).join(', ');
    return `${reason} Waived until ${waiver.expires} (${waiver.ticket}, ${waiver.file}), approved by ${by}: ${waiver.reason}`;
}
/** The artifact as it is kept: canonical JSON and a newline, so that its digest can be made again. */
function complianceJson(artifact) {
    return `${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(artifact)}\n`;
}
/** Entries about this subject or this bundle, and those of its pull request that name no other subject. */
function entriesOf(history, manifest, bundle) {
    const { subject, pull_request } = manifest;
    const names = (entry) => entry.subject === subject || entry.subjects.some((one) => one.sha256 === subject);
    return history.entries.filter((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'release');
        if (release !== undefined)
            return release.sha256 === bundle.sha256 && release.refusal === null;
        if (entry.type === 'bundle')
            return entry.seq === bundle.seq;
        return entry.pull_request?.number === pull_request.number && names(entry) && RESTED_ON.has(entry.type);
    });
}
const RESTED_ON = new Set([
    'evaluation',
    'approval',
    'override',
    'delegation',
    'waiver',
]);
function authorOf(entries) {
    return entries.find(({ pull_request }) => pull_request?.author != null)?.pull_request?.author ?? null;
}
function personOf(actor) {
    return actor === null ? null : { login: actor.login, id: actor.id };
}
/**
 * The seats of the bundle, each with the entry that recorded it. The ledger's entries alone would not do: they keep also the
 * seat that a person had before another one came free, and would show one person in two roles.
 */
function approvalsOf({ approvals, history, bundle }, own) {
    const pull = bundle.manifest.pull_request.number;
    // Who signs a change to what governs does so for another subject of the same pull request.
    const ofPull = history.entries.filter((entry) => entry.pull_request?.number === pull);
    const recorded = [...ofPull, ...own].flatMap((entry) => {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'approval');
        return approval === undefined ? [] : [{ ...approval, seq: entry.seq }];
    });
    return approvals.map(({ user, role, member_by, submitted_at, review }) => {
        const entry = recorded.findLast((one) => one.review === review && one.role === role)?.seq ?? null;
        return { person: personOf(user), role, member_by, submitted_at, review, entry };
    });
}
function checkOf(check) {
    const { id, policy, title, level, outcome, reason, trust, controls } = check;
    return {
        id,
        policy,
        title,
        level,
        outcome,
        reason,
        trust,
        controls: controls.map(({ id: control, relation }) => ({ id: control, relation })),
    };
}
function overridesOf(own) {
    return own.flatMap((entry) => {
        const override = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'override');
        if (override === undefined)
            return [];
        const { reason } = override;
        const [by, { seq }] = [personOf(entry.actor), entry];
        if (!('check' in override)) {
            const what = `break-glass by the label ${override.label}`;
            return [{ what, by, at: entry.at, reason, until: override.until, entry: seq }];
        }
        const { policy, check, outcome, submitted_at: at } = override;
        return [{ what: `check ${policy}/${check} (${outcome})`, by, at, reason, until: null, entry: seq }];
    });
}
function conditionsOf(own, issues) {
    const found = new Map();
    for (const entry of own) {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(entry, 'approval');
        for (const { until, text } of approval?.conditions ?? []) {
            const review = approval?.review ?? 0;
            const known = issues.known ? issues.value : [];
            const issue = known.find((one) => one.review === review && one.until === until && one.text === text)?.issue;
            const state = !issues.known ? 'unknown' : (0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .isMet */ .TD)(issue ?? null) ? 'met' : 'open';
            const person = entry.actor?.login ?? null;
            found.set(`${review} ${until} ${text}`, { person, until, text, issue: issue?.number ?? null, state });
        }
    }
    return [...found.values()];
}
/** By control, in the order of their ids, the checks that support it. */
function controlsOf({ checks }) {
    const ids = new Set(checks.flatMap(({ controls }) => controls.map(({ id }) => id)));
    return [...ids].sort().map((id) => ({
        id,
        checks: checks.flatMap(({ id: check, policy, outcome, controls }) => controls
            .filter((control) => control.id === id)
            .map(({ relation }) => ({ id: `${policy}/${check}`, relation, outcome }))),
    }));
}
function ledgerOf(source, own) {
    const { history, checkpoint, bundle } = source;
    const last = history.entries.at(-1);
    if (last === undefined)
        throw new Error('The ledger is empty.');
    const { branch, origin } = bundle.manifest.ledger;
    return {
        branch,
        origin,
        size: history.entries.length,
        head: (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryDigest */ .LE)(last),
        checkpoint,
        entries: own.map(({ seq, type, at }) => ({ seq, type, at })),
    };
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


/***/ }),

/***/ 25810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ chartText),
/* harmony export */   pb: () => (/* binding */ modelCharts),
/* harmony export */   zy: () => (/* binding */ chartScale)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);





const WIDTH = 40;
const LABEL_WIDTH = 16;
const MOST_BARS = 20;
/** One chart for each check with an interval, or with groups that have values: the interval against the limit. */
function modelCharts(model) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownChecks */ .xj)(model).flatMap((check) => {
        const limit = check.required.threshold;
        const bars = barsOf(check, limit === null ? [] : [limit]);
        return bars.length === 0 ? [] : [{ kind: 'chart', title: check.title, limit, bars }];
    });
}
function barsOf(check, against) {
    const own = check.observed?.value ?? null;
    const whole = own !== null && check.interval !== null
        ? [barOf(check.scope ?? 'all', own, check.interval, against)]
        : [];
    const groups = check.groups.flatMap((group) => group.value === null ? [] : [barOf((0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), group.value, group.interval, against)]);
    return [...whole, ...groups].slice(0, MOST_BARS);
}
function barOf(label, value, interval, against) {
    const shown = interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInterval */ .vy)(interval, against);
    const text = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value, against)}${shown === undefined ? '' : ` (${shown})`}`;
    return { label, value, lower: interval?.lower ?? null, upper: interval?.upper ?? null, text };
}
/** The range all bars share, a little wider than what it shows. */
function chartScale({ bars, limit }) {
    const numbers = [limit, ...bars.flatMap(({ value, lower, upper }) => [value, lower, upper])].filter((number) => number !== null && Number.isFinite(number));
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    const room = (high - low) * 0.08 || Math.abs(high) * 0.08 || 1;
    return { low: low - room, high: high + room };
}
/** The chart as lines of text: `├` and `┤` are the interval, `●` the value, `┃` the limit. */
function chartText(chart) {
    const { low, high } = chartScale(chart);
    const column = (value) => Math.max(0, Math.min(WIDTH - 1, Math.round(((value - low) / (high - low)) * (WIDTH - 1))));
    const lines = chart.bars.map((bar) => {
        const cells = Array.from({ length: WIDTH }, () => ' ');
        const [from, to] = [column(bar.lower ?? bar.value), column(bar.upper ?? bar.value)];
        for (let index = from; index <= to; index += 1)
            cells[index] = '─';
        if (bar.lower !== null)
            cells[from] = '├';
        if (bar.upper !== null)
            cells[to] = '┤';
        if (chart.limit !== null)
            cells[column(chart.limit)] = '┃';
        cells[column(bar.value)] = '●';
        const label = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(bar.label), LABEL_WIDTH).padEnd(LABEL_WIDTH);
        return `${label} ${cells.join('')}  ${bar.text}`;
    });
    const limit = chart.limit === null ? [] : [`${''.padEnd(LABEL_WIDTH)} ┃ limit ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(chart.limit)}`];
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(chart.title), ...lines, ...limit].join('\n');
}


/***/ }),

/***/ 29047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export measuredCell */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56721);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




const GROUPS_SHOWN = 3;
const FINDINGS_SHOWN = 3;
/** The four columns of the comment: result, check (linked to the policy line), measured (linked to the evidence), required. */
function checkTable(model, checks, context) {
    const rows = checks.map((check) => [
        outcomeCell(check),
        titleCell(check, context),
        measuredCell(check, model, context),
        requiredCell(check, context),
    ]);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Result', 'Check', 'Measured', 'Required'], rows);
}
function outcomeCell(check) {
    if (check.awaiting)
        return ['⏳ awaited'];
    return [_words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[check.outcome]];
}
function titleCell(check, context) {
    const { policy_at: at } = check;
    const url = at === null ? undefined : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line);
    const scope = check.scope === null ? [] : [` · ${check.scope}`];
    return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)([check.title], url), ...scope];
}
/** Numbers a shown number is compared with by eye; it never rounds onto one of them. */
function comparisons(check) {
    const claimed = check.claimed?.value;
    const own = check.observed?.value ?? null;
    return [check.required.threshold, claimed === own ? null : (claimed ?? null)].filter((number) => number !== null);
}
function measuredCell(check, model, context) {
    const parts = [
        measuredValue(check),
        groupsOf(check),
        boundOf(check),
        findingsOf(check),
        evidenceOf(check, model, context),
    ];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ' · ');
}
function measuredValue(check) {
    const { observed, claimed } = check;
    if (observed === null)
        return [check.reason];
    if (observed.value === null)
        return [observed.text];
    const against = comparisons(check);
    const value = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(observed.value, against));
    const isTold = claimed !== null && !claimed.agrees;
    const claim = isTold
        ? [
            'claimed ',
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.value, notItself(claimed.value, [observed.value, ...against]))),
            ', recomputed ',
            value,
        ]
        : [value];
    const interval = check.interval === null ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(check.interval, against);
    return [...claim, ...(interval === undefined ? [] : [` (${interval})`]), ...countsOf(check)];
}
/** A number is never told apart from itself. */
function notItself(value, others) {
    return others.filter((other) => other !== value);
}
function countsOf({ observed, groups }) {
    if (observed === null || observed.rows === null || groups.length > 0)
        return [];
    const positives = observed.positives === null ? '' : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.positives)} positive`;
    return [` from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(observed.rows)} rows${positives}`];
}
/** The groups that do not hold, then the reference: those decide. */
function groupsOf({ groups, scope }) {
    const rank = (group) => group.outcome === 'pass' || group.outcome === 'not_applicable' ? 1 : 0;
    const sorted = [...groups].sort((a, b) => rank(a) - rank(b) || Number(b.reference) - Number(a.reference));
    const worst = groups.find((group) => scopeOf(group) === scope) ?? sorted[0];
    if (worst === undefined)
        return [];
    const others = sorted.filter((group) => group !== worst && attributesOf(group) === attributesOf(worst));
    const peers = [worst, ...others];
    const shown = peers.slice(0, GROUPS_SHOWN).map((group) => [`${groupName(group)} ${groupCounts(group)}`]);
    const left = groups.length - shown.length;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown, ...(left > 0 ? [[`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'more group')}`]] : [])], ', ');
}
/** Groups are compared with those of the same attributes. */
function attributesOf({ slice }) {
    return Object.keys(slice).sort().join(' × ');
}
/** As a check names the group that decides: `sex · F`. */
function scopeOf(group) {
    return `${attributesOf(group)} · ${groupName(group)}`;
}
function groupName({ slice }) {
    const values = Object.values(slice).filter((value) => value !== undefined);
    return values.length === 0 ? 'all' : values.join(' × ');
}
function groupCounts({ n, selected, rate, note }) {
    // Counts are of selected people; a metric on another rate (false alarms) shows that rate.
    const isSelection = rate === null || (n !== null && selected !== null && Math.abs(selected / n - rate) < 1e-9);
    if (n !== null && selected !== null && isSelection)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(selected)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)}`;
    if (n !== null)
        return rate === null ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows` : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(n)} rows`;
    if (rate !== null)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rate);
    return note ?? 'not known';
}
/** Where the point alone would pass, the bound that decided is said. */
function boundOf(check) {
    const { interval, required } = check;
    const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
    if (interval === null || (outcome !== 'inconclusive' && outcome !== 'fail'))
        return [];
    if (outcome === 'fail' && (check.margin ?? -1) < 0)
        return [];
    const isFloor = required.operator === 'above' || required.operator === 'at_least' || required.operator?.startsWith('>');
    const bound = isFloor ? interval.lower_one_sided : interval.upper_one_sided;
    if (bound === null)
        return [];
    const side = isFloor ? 'lower' : 'upper';
    return [
        `one-sided ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(interval.confidence)} ${side} bound ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(bound, comparisons(check))}`,
    ];
}
/** Where one number is judged, the number says it; many things are named one by one. */
function findingsOf({ findings, observed }) {
    if (observed !== null && observed.value !== null)
        return [];
    const said = observed?.value === null ? observed.text : '';
    const shown = findings.slice(0, FINDINGS_SHOWN).filter(({ message }) => message !== said);
    const rest = findings.length > FINDINGS_SHOWN ? [[`and ${findings.length - FINDINGS_SHOWN} more`]] : [];
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...shown.map(({ message }) => [message]), ...rest], '; ');
}
function evidenceOf(check, model, context) {
    const [place] = check.evidence_at;
    if (place === undefined)
        return [];
    const url = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceUrl */ .j1)(context, model.evidence, place.file, place.line);
    if (url !== undefined)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(['evidence'], url);
    if (check.outcome === 'pass')
        return [];
    return [
        'evidence ',
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)([place.file, place.line ?? place.pointer].filter((part) => part !== undefined).join(':')),
    ];
}
function requiredCell({ required, claimed, outcome, policy_at: at }, context) {
    const isQuiet = outcome === 'pass' || outcome === 'not_applicable';
    const isLinked = at === null || isQuiet || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .policyUrl */ .IH)(context, at.file, at.line) !== undefined;
    const place = isLinked ? [] : [' · policy ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${at.file}:${at.line}`)];
    const business = required.source !== null && required.source !== 'policy' ? [` (${required.source})`] : [];
    const tolerance = claimed === null ? [] : [` · claim within ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(claimed.tolerance)}`];
    return [required.text, ...business, ...tolerance, ...place];
}


/***/ }),

/***/ 16918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ complianceHtml)
/* harmony export */ });
/* harmony import */ var _release_serving_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68165);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69337);
/* harmony import */ var _html_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21168);
/* harmony import */ var _ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24249);
/* harmony import */ var _ledger_export_html_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7850);






/**
 * One deployment as one page that an auditor keeps: nothing from elsewhere, no script, readable with a screen reader, on a
 * phone and on paper. Every text in it is escaped; the same artifact gives the same bytes.
 *
 * @param sha256 of the artifact as JSON, which holds the same facts
 */
function complianceHtml(artifact, sha256) {
    const { model, environment } = artifact;
    const title = `${model.name} ${model.version} is live in ${environment}`;
    const parts = [
        { id: 'approvals', title: 'Who approved it', body: approvals(artifact) },
        { id: 'checklist', title: 'What was checked', body: checklist(artifact) },
        { id: 'exceptions', title: 'Exceptions and conditions', body: exceptions(artifact) },
        { id: 'controls', title: 'Controls', body: controls(artifact) },
        { id: 'evidence', title: 'What it was decided on', body: evidence(artifact) },
        { id: 'verify', title: 'How to verify this yourself', body: verification(artifact, sha256) },
    ];
    const body = (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h1>${title}</h1>`,
        introduction(artifact),
        facts(artifact),
        contents(parts),
        ...parts.map(_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partHtml */ .Ph),
    ]);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlPage */ .X)(title, String(body), _ledger_export_html_style_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_STYLE */ .r);
}
function introduction(artifact) {
    const { model, environment, live_at, repository } = artifact;
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p><strong>Version ${model.version} of ${model.name} went live in ${environment} on ${(0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .timeText */ .Tc)(live_at)}</strong>, out of the repository
${repository.name}. This page says what it is, who approved it, what was checked and on what that rests. It was written by Arbiter
${artifact.arbiter} ${momentOf(artifact)}, and its digest stands in the audit ledger.</p>
<p>It is kept for audits such as those of internal control over financial reporting (SOX) and of safeguards for health information
(HIPAA). It states what was recorded; whether a requirement of a law is met is for the auditor to say.</p>`;
}
/** A target that cannot say what runs was not seen to run anything. */
function momentOf({ deployment }) {
    return deployment.notes.some(({ code }) => code === 'target_untold')
        ? 'when the bundle was handed over to its target, which cannot say what runs'
        : 'when the model answered its health check';
}
function facts(artifact) {
    const { bundle, deployment, repository, model, run, pull_request: pull } = artifact;
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .factTable */ .Bu)('What went live', [
            ['Model', `${model.name}, version ${model.version}`],
            ['Folder', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(model.path)],
            ['Model card', model.card === null ? 'none in the bundle' : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(model.card)],
            ['Bundle', linked(bundle.tag, bundle.url)],
            ['SHA-256 of the bundle', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.sha256)],
            ['Digest of its content', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.content)],
            ['Digest of what was approved', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.subject)],
            ['Commit', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.commit)],
            ['Code environment', bundle.code_environment === null ? 'not bound' : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.code_environment)],
            ['Approval valid until', (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .whenCell */ .DH)(bundle.valid_until ?? 'no end')],
        ]),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .factTable */ .Bu)('Where, when and by whom', [
            ['Environment', artifact.environment],
            ['Live since', (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .timeText */ .Tc)(artifact.live_at)],
            ['Asked for by', who(artifact.deployed_by, 'nobody whom the run names')],
            ['Brought to', deployment.target],
            ['Reached at', deployment.url === null ? 'not told' : linked(deployment.url, deployment.url)],
            ...servingRows(deployment),
            ['Time to switch', deployment.switch_ms === null ? 'not measured' : `${deployment.switch_ms} ms`],
            ['Replaced', named(artifact.replaced, 'nothing: nothing ran there')],
            ['Would be rolled back to', named(artifact.rollback, 'nothing: it is the first')],
            ['Repository', `${repository.name} (id ${repository.id})`],
            ['Pull request', linked(`#${pull.number}`, pull.url)],
            ['Deployment on GitHub', deployment.id === null ? 'none' : String(deployment.id)],
            ['Workflow run', run === null ? 'none' : linked(`${run.id}, attempt ${run.attempt}`, run.url)],
        ]),
        deployment.transitions === undefined
            ? _html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HTML */ .qj
            : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Steps in the registry', ['Target', 'What', 'From', 'To'], deployment.transitions.map(({ target, kind, of, from, to }) => [
                target,
                kind === 'stage' ? `stage of version ${of}` : `version that the alias ${of} names`,
                from ?? 'none',
                to ?? 'none',
            ])),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Remarks of the deploy gate', ['Remark', 'What it says'], deployment.notes.map(({ code, message }) => [code.replaceAll('_', ' '), message])),
    ]);
}
/** What was declared and handed to the target; nothing where the bundle declares nothing. */
function servingRows({ serving }) {
    const { endpoint, scaling } = serving ?? {};
    return [
        ...(endpoint === undefined ? [] : [['Endpoint', endpoint]]),
        ...(scaling === undefined ? [] : [['Scaling', (0,_release_serving_js__WEBPACK_IMPORTED_MODULE_5__/* .scalingText */ .bN)(scaling)]]),
    ];
}
function contents(parts) {
    const items = parts.map(({ id, title }) => (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li><a href="#${id}">${title}</a></li>`);
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<nav aria-labelledby="contents">
<h2 id="contents">Sections</h2>
<ul>
${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(items)}
</ul>
</nav>`;
}
function approvals(artifact) {
    const { pull_request: pull } = artifact;
    const rows = artifact.approvals.map(({ person, role, member_by, submitted_at, review, entry }) => [
        who(person, 'an account that is gone'),
        role,
        member_by,
        (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .timeText */ .Tc)(submitted_at),
        review,
        entry ?? 'not recorded',
    ]);
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>Opened by ${who(pull.author, 'an account that is gone')}; the head that was approved is ${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(pull.head)}.</p>`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Approvals', ['Person', 'Role', 'Member by', 'When', 'Review', 'Ledger entry'], rows),
        rows.length === 0 ? (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>No review was asked for by the policy.</p>` : _html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HTML */ .qj,
    ]);
}
function checklist({ checks }) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Checklist', ['Check', 'Outcome', 'Level', 'What was found', 'Worth of the evidence'], checks.map(({ title, outcome, level, reason, trust, policy, id }) => [
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${title}<br>${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(`${policy}/${id}`)}`,
        (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(outcome),
        level,
        reason,
        trust ?? 'none read',
    ]));
}
function exceptions({ overrides, waivers, conditions }) {
    const none = (what, count) => (count === 0 ? (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>${what}: none.</p>` : _html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_HTML */ .qj);
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        none('Overrides', overrides.length),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Overrides', ['What', 'By', 'When', 'Reason', 'Until', 'Ledger entry'], overrides.map(({ what, by, at, reason, until, entry }) => [
            what,
            who(by, 'not known'),
            (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .timeText */ .Tc)(at),
            reason,
            until ?? 'no end',
            entry,
        ])),
        none('Waivers', waivers.length),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Waivers', ['Check', 'Reason'], waivers.map(({ check, reason }) => [check, reason])),
        none('Conditions', conditions.length),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Conditions of approvals', ['Condition', 'Given by', 'Due by', 'State', 'Issue'], conditions.map(({ text, person, until, state, issue }) => [
            text,
            person === null ? 'not known' : `@${person}`,
            until,
            (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(state),
            issue === null ? 'none' : `#${issue}`,
        ])),
    ]);
}
function controls({ controls: found }) {
    if (found.length === 0)
        return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>The policies that applied name no controls.</p>`;
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>As the policies map them: which checks support which control, and how they came out. That a check supports a control does
not say that the control is met as a whole.</p>`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Controls', ['Control', 'Supported by'], found.map(({ id, checks }) => [
            id,
            (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<ul>${checks.map((check) => (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(check.id)} ${(0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(check.outcome)} ${check.relation}</li>`)}</ul>`,
        ])),
    ]);
}
function evidence({ evidence: files, policies, attestations }) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Policies', ['Policy', 'SHA-256'], policies.map(({ id, sha256 }) => [id, (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(sha256)])),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Evidence', ['File', 'Worth', 'Bytes', 'SHA-256'], files.map(({ name, trust, size, sha256 }) => [name, trust, size, (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(sha256)])),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Signed statements that were verified', ['Statement', 'Signed by', 'SHA-256'], attestations.map(({ type, signer, sha256 }) => [type, signer, (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(sha256)])),
    ]);
}
function verification({ bundle, ledger }, sha256) {
    const steps = [
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `This page says what ${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('compliance.json')} says, whose SHA-256 is ${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(sha256)}. The ledger's entry of the deployment names that
digest under ${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('compliance')}.`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('sha256sum')} of the bundle must be ${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.sha256)}.`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('arbiter release verify')} checks the bundle byte by byte and its signatures, offline and without a token.`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('arbiter audit verify')}, in a clone of the repository with the branch ${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(ledger.branch)}, checks that the ledger is one chain, and with
${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('--checkpoint YOURS.txt')} that nothing before a checkpoint that you kept was changed.`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)('arbiter audit replay ENTRY')} computes the verdict again from the evidence and the policies that are kept.`,
    ];
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)([
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>Do not trust this page. What it says can be checked on a machine of your own:</p>`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<ol>
${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(steps.map((step) => (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<li>${step}</li>`))}
</ol>`,
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .factTable */ .Bu)('The ledger as this was written', [
            ['Name of the log', ledger.origin],
            ['Branch', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(ledger.branch)],
            ['Entries', ledger.size],
            ['SHA-256 of the last entry', (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(ledger.head)],
        ]),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)('Entries that this rests on', ['Entry', 'Type', 'Recorded'], ledger.entries.map(({ seq, type, at }) => [seq, type, (0,_ledger_export_html_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .timeText */ .Tc)(at)])),
        ledger.checkpoint === null
            ? (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>No checkpoint is kept yet.</p>`
            : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<p>Checkpoint:</p>
<pre>${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(ledger.checkpoint.split('\n').map((line) => (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${line}`))}</pre>`,
    ]);
}
function who(person, otherwise) {
    return person === null ? otherwise : `@${person.login} (account ${person.id})`;
}
function named(bundle, otherwise) {
    return bundle === null ? otherwise : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${bundle.tag}<br>${(0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .inCode */ .pN)(bundle.sha256)}`;
}
function linked(text, url) {
    const address = url === null ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    return address === undefined ? text : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<a href="${address}" rel="noreferrer">${text}</a>`;
}


/***/ }),

/***/ 21168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ factTable),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   im: () => (/* binding */ recordTable),
/* harmony export */   pN: () => (/* binding */ inCode),
/* harmony export */   qj: () => (/* binding */ NO_HTML),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/** HTML that was made by `html`: every text in it is escaped. */
class Html {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** HTML with values in it. A text is escaped, for an element as for an attribute in double quotes; only what `html` made is not. */
function html(parts, ...values) {
    return new Html(parts.map((part, index) => part + valueText(values[index])).join(''));
}
function valueText(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (typeof value === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(value);
    if (typeof value === 'number')
        return String(value);
    return value.map(valueText).join('');
}
/** Nothing. */
const NO_HTML = new Html('');
/** One after the other, on lines of their own. */
function lines(parts) {
    return new Html(parts.map(String).filter(Boolean).join('\n'));
}
function inCode(text) {
    return html `<code>${text}</code>`;
}
/**
 * A table of records, its first column naming each. Roles are named because a phone shows rows as cards, and
 * `display: block` takes them away; nothing at all where there is no row.
 */
function recordTable(caption, columns, rows) {
    if (rows.length === 0)
        return NO_HTML;
    const head = columns.map((name) => html `<th scope="col" role="columnheader">${name}</th>`);
    const body = rows.map((cells) => {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, index) => html `<td role="cell" data-label="${columns[index + 1] ?? ''}">${cell}</td>`);
        return html `<tr role="row"><th scope="row" role="rowheader">${columns[0] === 'Entry' ? html `<span class="word">Entry </span>` : ''}${first}</th>${others}</tr>`;
    });
    return html `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${lines(body)}
</tbody>
</table>`;
}
/** Names and what they stand for. */
function factTable(caption, facts) {
    const rows = facts.map(([name, value]) => html `<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell">${value}</td></tr>`);
    return html `<table role="table" class="facts">
<caption>${caption}</caption>
<tbody role="rowgroup">
${lines(rows)}
</tbody>
</table>`;
}


/***/ }),

/***/ 24249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   DH: () => (/* binding */ whenCell),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ph: () => (/* binding */ partHtml),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   UF: () => (/* binding */ whoText),
/* harmony export */   Ve: () => (/* binding */ digestCell),
/* harmony export */   f7: () => (/* binding */ pullText)
/* harmony export */ });
/* harmony import */ var _html_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21168);

/** `2026-03-01 12:00:00 UTC` */
function timeText(at) {
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : at;
}
function whenCell(at) {
    return at === null ? 'not known' : timeText(at);
}
function pullText({ pull_request: pull }) {
    return pull === null ? 'none' : `#${pull.number}`;
}
/** A person: the login then, and the number of the account, which a new login does not change. */
function whoText({ actor }) {
    return actor === null ? 'the gate itself' : `@${actor.login} (account ${actor.id})`;
}
function digestCell(sha256) {
    return sha256 === null || sha256 === undefined ? 'none' : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .inCode */ .pN)(sha256);
}
const BAD = new Set(['rejected', 'error', 'fail', 'vetoed']);
/** A word of state; the colour only repeats what the word says. */
function markOf(word) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${BAD.has(word) ? 'mark bad' : 'mark'}">${word.replaceAll('_', ' ')}</span>`;
}
function partHtml({ id, title, body }) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="${id}">
<h2>${title}</h2>
${body}
</section>`;
}
/** The newest rows, and a remark where there are more. */
function newest(rows, most, where) {
    if (rows.length <= most)
        return [rows, (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``];
    return [
        rows.slice(-most),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">The newest ${most} of ${rows.length}; ${where} has all of them.</p>`,
    ];
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ REPORT_STYLE)
/* harmony export */ });
/** What the report of a ledger adds to the style sheet of all pages. */
const REPORT_STYLE = `
main { max-width: 75rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
tbody th { font-weight: 600; }
tbody th[scope="row"] { min-width: 4.5rem; }
thead th { overflow-wrap: normal; }
.facts th { width: 13rem; color: var(--soft); }
.word { display: none; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 .4em; font-size: .875em; font-weight: 600; white-space: nowrap; }
.bad { color: var(--limit); }
nav ul { columns: 2; padding-left: 1.25rem; }
nav li { margin: 0 0 .35rem; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; }
section h2 { margin-top: 1.25rem; }
section h3 { border: 0; padding: 0; }
table code { background: none; padding: 0; font-size: .85em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  nav ul { columns: 1; }
  .word { display: inline; }
  caption, tbody, tbody th { display: block; width: 100%; }
  tbody th { border: 0; padding: .2rem .75rem; }
  .facts th { width: 100%; }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; } table { font-size: 8.5pt; }
  th, td { padding: .3rem .4rem; }
  h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  pre { border: 1px solid var(--line); }
}`;


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);



/** Renders blocks as GitHub Markdown. A text longer than `textLimit` is cut. */
function renderMarkdown(blocks, textLimit) {
    return blocks.map((block) => blockText(block, textLimit)).join('\n\n');
}
function blockText(block, limit) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${inlineText(block.content, limit)}`;
        case 'paragraph':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(block.content, limit));
        case 'note':
            return `<sub>${inlineText(block.content, limit)}</sub>`;
        case 'list':
            return block.items.map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLineStart */ .ub)(inlineText(item, limit))}`).join('\n');
        case 'table':
            return [block.columns, block.columns.map(() => '---')]
                .map((cells) => `| ${cells.join(' | ')} |`)
                .concat(block.rows.map((row) => `| ${row.map((cell) => inlineText(cell, limit)).join(' | ')} |`))
                .join('\n');
        case 'details':
            return `<details><summary>${inlineHtml(block.summary, limit)}</summary>\n\n${renderMarkdown(block.body, limit)}\n\n</details>`;
        case 'chart':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartText */ .C8)(block));
    }
}
function inlineText(prose, limit) {
    return prose.map((inline) => inlineMarkdown(inline, limit)).join('');
}
function inlineMarkdown(inline, limit) {
    if (typeof inline === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
    switch (inline.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        case 'strong':
            return strongText(inlineText(inline.content, limit));
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(inlineText(inline.content, limit), inline.url);
    }
}
/** `**` closes only beside a word: where it would stay open, the element says the same. */
function strongText(inner) {
    const text = inner.trim();
    if (text === '')
        return '';
    return /^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u.test(text) ? `**${text}**` : `<b>${text}</b>`;
}
/** Inside `<summary>`, where Markdown is not read. */
function inlineHtml(prose, limit) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlText */ .aL)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline, limit));
        if (inline.kind === 'code')
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtmlCode */ .Kc)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(inline.text, limit));
        const content = inlineHtml(inline.content, limit);
        if (inline.kind === 'strong')
            return `<b>${content}</b>`;
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(url)}">${content}</a>`;
    })
        .join('');
}


/***/ })

};
