export const id = 3048;
export const ids = [3048];
export const modules = {

/***/ 43048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/retention.js
var retention = __webpack_require__(3156);
// EXTERNAL MODULE: ./lib/report/transition.js
var transition = __webpack_require__(92135);
;// CONCATENATED MODULE: ./lib/report/rollback.js



/** The report for the log and for the job summary. Reason and messages are other people's words. */
function renderRollback(report) {
    const headline = headlineOf(report);
    const lines = linesOf(report);
    // That what runs was not returned to is worth a word only where nothing was.
    const rejected = report.rejected.filter(({ code }) => code !== 'same_bundle' || report.to === null);
    const kept = (0,retention/* retentionLines */.c)(report.retention);
    return {
        plain: (0,report_escape/* logText */.kc)([
            headline,
            ...lines.map(([what, ...parts]) => `  ${what}: ${parts.map(plainPart).join('')}`),
            ...rejected.map(({ tag, code, message }) => `  not ${(0,report_escape/* visible */.RK)(tag)} (${code}): ${(0,report_escape/* visible */.RK)(message)}`),
            ...kept.map(([what, text]) => `  ${what}: ${(0,report_escape/* visible */.RK)(text)}`),
        ].join('\n')),
        markdown: [
            `### ${report.outcome === 'live' ? '✅' : '⛔'} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...lines.map(([what, ...parts]) => `- ${what}: ${parts.map(markdownPart).join('')}`),
            '',
            ...(rejected.length === 0
                ? []
                : [
                    '| Not returned to | Why | |',
                    '| --- | --- | --- |',
                    ...rejected.map(({ tag, code, message }) => `| ${(0,report_escape/* markdownText */.p7)(tag)} | ${(0,report_escape/* markdownCode */.D9)(code)} | ${(0,report_escape/* markdownMessage */.ju)(message)} |`),
                    '',
                ]),
            ...kept.map(([what, text]) => `- ${(0,report_escape/* markdownText */.p7)(what)}: ${(0,report_escape/* markdownMessage */.ju)(text)}`),
            ...(kept.length === 0 ? [] : ['']),
        ].join('\n'),
    };
}
function headlineOf({ environment, isDrill, outcome, from, to, switchMs }) {
    const what = isDrill ? 'Drill' : 'Rollback';
    switch (outcome) {
        case 'live':
            return isDrill
                ? `Drill in ${environment}: ${to?.tag ?? ''} ${from === null ? 'came up from nothing' : 'was put back'} in ${seconds(switchMs)}.`
                : `Live in ${environment} again: ${to?.tag ?? ''}, after ${seconds(switchMs)}.`;
        case 'refused':
            return `${what} in ${environment}: refused. Nothing was changed.`;
        case 'rolled_back':
            return `${what} in ${environment}: ${to?.tag ?? ''} did not come up. ${from === null ? 'It was taken down again.' : 'What ran before runs again.'}`;
        case 'failed':
            return `${what} in ${environment}: failed. What runs there is not known.`;
    }
}
function plainPart(part) {
    return (0,report_escape/* visible */.RK)(typeof part === 'string' ? part : part.code);
}
function markdownPart(part) {
    return typeof part === 'string' ? (0,report_escape/* markdownMessage */.ju)(part) : (0,report_escape/* markdownCode */.D9)(part.code);
}
function linesOf(report) {
    const { model, reason, code, message, from, to, notes, record, compliance, recorded } = report;
    return [
        ['Model', model],
        ['Asked for because', reason],
        ...(code === null ? [] : [['Why', { code }, `: ${message ?? ''}`]]),
        ['From', ...named(from)],
        ['To', ...named(to)],
        ...(report.transitions ?? []).map((one) => ['Registry', (0,transition/* transitionText */.F)(one)]),
        ...notes.map((note) => ['Note', note]),
        ...(record === null ? [] : [['Record of the drill', { code: record }]]),
        ...(compliance === null ? [] : [['Compliance artifact, SHA-256', { code: compliance.sha256 }]]),
        ['Ledger', recorded.entry === null ? `not recorded: ${recorded.reason}` : `entry ${recorded.entry}`],
    ];
}
function named(bundle) {
    return bundle === null ? ['nothing'] : [`${bundle.tag}, SHA-256 `, { code: bundle.sha256 }];
}
function seconds(milliseconds) {
    return milliseconds === null ? 'no time' : `${(milliseconds / 1000).toFixed(3)} s`;
}

// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/commands/judgement-outputs.js + 1 modules
var judgement_outputs = __webpack_require__(22779);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/commands/environment-inputs.js
var environment_inputs = __webpack_require__(5289);
;// CONCATENATED MODULE: ./lib/commands/rollback-inputs.js



const LONGEST_REASON = 1000;
function readRollbackInputs(env) {
    const only = (0,core/* getInput */.V4)('bundle-sha256');
    if (!/^(?:[0-9a-f]{64})?$/.test(only))
        throw new errors/* UserError */.y('The input `bundle-sha256` must be 64 lowercase hexadecimal digits, or be left out.');
    return {
        ...(0,environment_inputs/* readEnvironmentInputs */.JR)(env, 'the environment to bring back, as `targets` of .arbiter/config.yml names it'),
        model: (0,environment_inputs/* requiredInput */.YF)('model', 'the model, by the name in its model.yml'),
        reason: readReason(),
        only: only || undefined,
        isDrill: readDrill(),
    };
}
function readReason() {
    const reason = (0,core/* getInput */.V4)('reason');
    if (reason === '')
        throw new errors/* UserError */.y('The input `reason` is missing: say in a sentence why this is done. The ledger keeps it.');
    if (reason.length > LONGEST_REASON)
        throw new errors/* UserError */.y(`The input \`reason\` has ${reason.length} characters; at most ${LONGEST_REASON} are kept.`);
    return reason;
}
/** A drill and a rollback are different things: what is neither word is neither. */
function readDrill() {
    const drill = (0,core/* getInput */.V4)('drill');
    if (drill === 'true')
        return true;
    if (drill === 'false' || drill === '')
        return false;
    throw new errors/* UserError */.y(`The input \`drill\` must be true or false; found ${JSON.stringify(drill.slice(0, 60))}.`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/release/handed-verdict.js
var handed_verdict = __webpack_require__(54649);
// EXTERNAL MODULE: ./lib/commands/environment-reading.js + 16 modules
var environment_reading = __webpack_require__(60663);
// EXTERNAL MODULE: ./lib/commands/environment-run.js
var environment_run = __webpack_require__(2003);
// EXTERNAL MODULE: ./lib/commands/found-verdict.js
var found_verdict = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/bundle-statements.js
var bundle_statements = __webpack_require__(32136);
// EXTERNAL MODULE: ./lib/release/deploy-proof.js
var deploy_proof = __webpack_require__(68305);
// EXTERNAL MODULE: ./lib/release/rollback-choice.js
var rollback_choice = __webpack_require__(37101);
// EXTERNAL MODULE: ./lib/release/deploy-approval.js
var deploy_approval = __webpack_require__(15272);
// EXTERNAL MODULE: ./lib/release/deploy-identity.js
var deploy_identity = __webpack_require__(47285);
;// CONCATENATED MODULE: ./lib/release/rollback-standing.js


/** Something could not be read: then nothing is chosen, least of all something older. */
class StandingUnknown extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'StandingUnknown';
        this.code = code;
    }
}
const OWN_CODES = new Set([
    'approval_dismissed',
    'changes_requested',
    'condition_overdue',
    'approval_expired',
]);
const UNKNOWN = new Set([
    'reviews_unknown',
    'conditions_unknown',
    'clock_differs',
]);
/** Whether a bundle whose bytes hold is still what was approved, released and signed. @throws StandingUnknown */
function standingProbe(facts) {
    const refusals = [...(0,deploy_identity/* standingIdentityRefusals */.G9)(facts), ...(0,deploy_approval/* approvalRefusals */.ph)(facts)];
    const unknown = refusals.find(({ code }) => UNKNOWN.has(code));
    if (unknown !== undefined)
        throw new StandingUnknown(unknown.code, unknown.message);
    const [first] = refusals;
    const { valid_until: validUntil, environments } = facts.bundle.manifest;
    if (first === undefined)
        return { state: 'verified', validUntil, environments };
    const { code, message } = first;
    return OWN_CODES.has(code)
        ? { state: 'refused', code: code, reason: message }
        : { state: 'refused', code: 'not_verified', reason: `${code}: ${message}` };
}

// EXTERNAL MODULE: ./lib/release/serving.js
var serving = __webpack_require__(68165);
// EXTERNAL MODULE: ./lib/release/unreviewed-approval.js
var unreviewed_approval = __webpack_require__(32379);
// EXTERNAL MODULE: ./lib/commands/released-bundle.js + 1 modules
var released_bundle = __webpack_require__(78630);
;// CONCATENATED MODULE: ./lib/commands/rollback-candidates.js










/** Fetches bundles that may be returned to, and asks of each again what was asked when it was let in. */
class RollbackCandidates {
    #inputs;
    #reading;
    #repository;
    #fetched = new Map();
    #stood = new Map();
    constructor(inputs, reading, repository) {
        this.#inputs = inputs;
        this.#reading = reading;
        this.#repository = repository;
    }
    /** One after the other, newest first, until one can be taken. @throws UserError where something cannot be told */
    async choose(facts) {
        const probes = new Map();
        for (const candidate of (0,rollback_choice/* rollbackCandidates */.DY)(facts)) {
            probes.set(candidate.sha256, await this.#probe(candidate));
            const choice = (0,rollback_choice/* chooseRollback */.wX)({ ...facts, probes });
            if (choice.chosen !== null)
                return this.#chosen(choice, choice.chosen.sha256);
            if (choice.refusal !== null && choice.refusal.code !== 'no_candidate')
                return { choice, fetched: null, stood: null };
        }
        return { choice: (0,rollback_choice/* chooseRollback */.wX)({ ...facts, probes }), fetched: null, stood: null };
    }
    #chosen(choice, sha256) {
        return {
            choice,
            fetched: this.#fetched.get(sha256) ?? null,
            stood: this.#stood.get(sha256) ?? null,
        };
    }
    /** The bytes of a recorded bundle, and why they could not be had. Nothing else of its release is looked at. */
    async fetch(reference) {
        const known = this.#fetched.get(reference.sha256);
        if (known !== undefined)
            return known;
        try {
            return await this.#reading.releases.fetchFile(this.#reading.releasedAs(reference));
        }
        catch (error) {
            return unfetched(error);
        }
    }
    async #probe(reference) {
        try {
            const { releases, history } = this.#reading;
            const attested = (0,released_bundle/* attestedOf */.uY)(history.entries, reference);
            const released = this.#reading.releasedAs(reference);
            const fetched = await releases.fetch(released, attested).catch(unfetched);
            if (!('bundle' in fetched))
                return fetched;
            this.#fetched.set(reference.sha256, fetched);
            const standing = await this.#standing(fetched);
            const hasLarge = this.#reading.isSwitching && fetched.bundle.manifest.large.length > 0;
            if (standing.state !== 'verified' || !hasLarge)
                return standing;
            // Fetching can be long: what stood before it may have been taken back meanwhile.
            return (await this.#largeFiles(fetched)) ?? (await this.#standing(fetched));
        }
        catch (error) {
            if (error instanceof refusal/* AttestationRefusal */.H)
                return { state: 'refused', code: 'not_verified', reason: `${error.code}: ${error.message}` };
            if (!(error instanceof StandingUnknown))
                throw error;
            throw new errors/* UserError */.y(`Whether ${reference.tag} can be returned to cannot be told (${error.code}): ${error.message}`, [], { cause: error });
        }
    }
    async #standing({ bundle, attestations }) {
        const { manifest, sha256 } = bundle;
        const refused = this.#placeProbe(bundle);
        if (refused !== null)
            return refused;
        const { governing, history, defaultRef } = this.#reading;
        const proof = await (0,deploy_proof/* deployProof */.C)(bundle, attestations, governing, history.entries);
        const [broken] = proof.refusals;
        if (broken !== undefined)
            return { state: 'refused', code: 'not_verified', reason: `${broken.code}: ${broken.message}` };
        const { now, reviews, conditions } = await this.#reading.standing(manifest);
        this.#stood.set(sha256, { held: proof.held, conditions });
        // A drill environment is nobody's place: that the bundle was signed for one of its own is asked there.
        const [own = this.#inputs.environment] = manifest.environments;
        return standingProbe({
            now,
            bundle: { sha256, manifest },
            environment: this.#inputs.isDrill ? own : this.#inputs.environment,
            repository: { ...this.#repository, defaultRef },
            policy: (0,bundle_statements/* policySetDigest */.jv)(manifest),
            summaries: proof.summaries,
            approvals: proof.approvals,
            unreviewed: (0,unreviewed_approval/* unreviewedApproval */._)(bundle),
            history,
            reviews,
            conditions,
        });
    }
    /** What is kept by digest is fetched last: it can be long, and is only worth it for what could be returned to. */
    async #largeFiles(fetched) {
        const { fault, folder } = await this.#reading.largeFilesOf(fetched);
        if (fault !== null)
            return unfetchedOf(fault);
        if (folder !== null)
            this.#fetched.set(fetched.bundle.sha256, { ...fetched, largeFiles: folder });
        return null;
    }
    /** What the manifest alone says of the place. */
    #placeProbe({ manifest }) {
        const { environment, isDrill, codeEnvironment } = this.#inputs;
        const { environments, code_environment: approved } = manifest;
        const isApproved = isDrill ? environments.length > 0 : environments.includes(environment);
        if (!isApproved) {
            const reason = `It was not approved for ${isDrill ? 'any environment' : environment}.`;
            return { state: 'refused', code: 'environment_not_approved', reason };
        }
        const limit = (0,serving/* scalingLimitOf */.ET)(this.#reading.config, environment);
        const excess = (0,serving/* scalingProblem */.Ht)(manifest.serving ?? null, limit, environment);
        if (excess !== null)
            return { state: 'refused', code: 'scaling_exceeds_limit', reason: excess };
        if (codeEnvironment === null || approved === null || approved === codeEnvironment)
            return null;
        const reason = `It was approved with the code environment ${approved}; ${environment} has ${codeEnvironment}.`;
        return { state: 'refused', code: 'code_environment_differs', reason };
    }
}
/** What the release is to blame for; anything else is an error. */
function unfetched(error) {
    if (error instanceof released_bundle/* BundleUnavailable */.bh)
        return { state: 'missing', code: error.code, reason: error.message };
    if (error instanceof bundle_archive/* BundleRefusal */.dx)
        return { state: 'corrupt', reason: `${error.code}: ${error.message}` };
    throw error;
}
function unfetchedOf({ code, message }) {
    return code === 'not_retrievable'
        ? { state: 'missing', code, reason: message }
        : { state: 'corrupt', reason: `${code}: ${message}` };
}

// EXTERNAL MODULE: ./lib/release/deploy-environment.js
var deploy_environment = __webpack_require__(95938);
// EXTERNAL MODULE: ./lib/release/model-files.js
var model_files = __webpack_require__(54158);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/release/rollback-start.js

/** What a rollback leaves: the target's word counts before the ledger's, and where they disagree that is said. */
function rollbackStart({ history, environment, model, running }) {
    const recorded = history.recorded(environment, model);
    const known = recorded.state === 'nothing' ? null : recorded.bundle.sha256;
    const notes = [];
    if (recorded.state === 'unsettled') {
        notes.push(`Entry ${recorded.seq} of the ledger ended without anybody knowing what runs in ${environment}; ${recorded.bundle.tag} is taken for it.`);
    }
    if (running.state === 'untold' || running.state === 'unreadable') {
        if (running.state === 'unreadable')
            notes.push(`What runs in ${environment} could not be read (${running.reason}). The ledger's word counts.`);
        return known === null
            ? nothingRuns(environment, model, notes)
            : { running: known, previous: known, first: null, notes };
    }
    const told = running.state === 'nothing' ? null : running.sha256;
    if (told !== known) {
        notes.push(`By the ledger ${known ?? 'nothing'} runs in ${environment}; the target says ${told ?? 'nothing'}. Somebody changed it without the gate.`);
    }
    if (told === null && known === null)
        return nothingRuns(environment, model, notes);
    return { running: told ?? known, previous: told, first: null, notes };
}
function nothingRuns(environment, model, notes) {
    const message = `Nothing of ${model} runs in ${environment}, so there is nothing to leave.`;
    return { ...NOTHING, notes, refusal: ['nothing_runs', message] };
}
/**
 * What a drill leaves: the bundle that its environment runs, or else the newest released one, which is put there first. It is
 * never the one that is to be put back. Where there is no other one yet, it starts from nothing.
 */
function drillStart(place, only) {
    const { history, environment, model, running } = place;
    if (running.state === 'untold') {
        const message = `The target of ${environment} cannot say what runs, so a drill there would prove nothing. Give it one that can: a \`webhook\`, \`mlflow\`, or a \`command\` with \`running\`.`;
        return { ...NOTHING, notes: [], refusal: ['target_untold', message] };
    }
    const told = running.state === 'bundle' ? history.bundle(running.sha256) : undefined;
    if (isAlone(place, only))
        return startFromNothing({ ...place, running });
    const notes = [];
    if (running.state === 'unreadable')
        notes.push(`What runs in ${environment} could not be read: ${running.reason}`);
    if (running.state === 'bundle' && told?.model !== model)
        notes.push(`${environment} runs ${running.sha256}, which no entry knows: it cannot be brought back afterwards.`);
    if (told?.model === model && told.sha256 !== only)
        return { running: told.sha256, previous: told.sha256, first: null, notes };
    const from = newestReleased(history, model, only)?.sha256 ?? null;
    if (from === null) {
        const message = `The ledger has no released bundle of ${model} to start from.`;
        return { ...NOTHING, notes, refusal: ['nothing_runs', message] };
    }
    return { running: from, previous: from, first: from, notes };
}
const NOTHING = { running: null, previous: null, first: null };
/** Whether no released bundle, and none that runs there, differs from the one that is to be put back. */
function isAlone({ history, model, running }, only) {
    const target = only === undefined ? newestReleased(history, model, undefined) : history.bundle(only);
    if (target?.model !== model)
        return false;
    return !history.bundles.some((other) => {
        const isThere = running.state === 'bundle' && running.sha256 === other.sha256;
        return (other.model === model &&
            (isThere || history.released(other.sha256)) &&
            other.version !== target.version &&
            other.content !== target.content);
    });
}
/** From nothing is only told where the environment is empty, or can be emptied. */
function startFromNothing({ history, environment, model, running }) {
    switch (running.state) {
        case 'nothing':
            return { ...NOTHING, notes: [] };
        case 'bundle': {
            const told = history.bundle(running.sha256);
            if (told?.model === model)
                return { ...NOTHING, notes: [`${told.tag} runs in ${environment}: it is taken down first.`] };
            const message = `${environment} runs ${running.sha256}, which no entry knows. No other bundle of ${model} was released, so the drill starts from nothing: take it down, then drill again.`;
            return { ...NOTHING, notes: [], refusal: ['running_not_recorded', message] };
        }
        case 'unreadable': {
            const message = `What runs in ${environment} could not be read (${running.reason}). No other bundle of ${model} was released, so the drill starts from nothing, which must be seen: repair that, then drill again.`;
            return { ...NOTHING, notes: [], refusal: ['running_not_recorded', message] };
        }
    }
}
function newestReleased(history, model, except) {
    return history.bundles
        .filter((bundle) => bundle.model === model && bundle.sha256 !== except && history.released(bundle.sha256))
        .sort((a, b) => b.seq - a.seq)[0];
}
/** The entry of a rollback by which this run changed an environment before, in whatever attempt. */
function ownRollback(history, environment, model, runId) {
    const own = history.entries.find((entry) => {
        if (entry.run?.id !== runId)
            return false;
        const detail = (0,query/* detailOf */.Rw)(entry, 'rollback') ?? (0,query/* detailOf */.Rw)(entry, 'drill');
        if (detail?.to == null || detail.environment !== environment || detail.outcome !== 'live')
            return false;
        return history.bundle(detail.to.sha256)?.model === model;
    });
    return own?.seq ?? null;
}

;// CONCATENATED MODULE: ./lib/commands/rollback-selection.js




/** Chooses and verifies what an environment is brought back to. Nothing is switched or recorded here. */
class RollbackSelection {
    #inputs;
    #runId;
    #reading;
    #run;
    #candidates;
    constructor(inputs, runId, reading, run, candidates) {
        this.#inputs = inputs;
        this.#runId = runId;
        this.#reading = reading;
        this.#run = run;
        this.#candidates = candidates;
    }
    /** @throws UserError where something cannot be told */
    async select() {
        await this.#reading.read();
        const target = this.#target();
        const repeated = await this.#repeated();
        if (repeated !== null)
            return { state: 'refused', end: refused(...repeated) };
        const running = await this.#reading.running(target, this.#inputs.model);
        if (running.state !== 'unasked')
            return this.#chosen(target, running, []);
        const open = this.#onlyForTheTarget();
        if (open !== null)
            return { state: 'open', code: 'target_not_asked', message: open };
        return this.#chosen(target, { state: 'untold' }, [`target_not_asked: ${deploy_environment/* NOT_ASKED */.Lf}`]);
    }
    /** Why the ledger alone does not say what is left; null: it does. */
    #onlyForTheTarget() {
        const { environment, model, isDrill } = this.#inputs;
        if (isDrill)
            return `What a drill in ${environment} starts from, its target says.`;
        return this.#reading.history.recorded(environment, model).state === 'live'
            ? null
            : `The ledger does not say what of ${model} runs in ${environment}; its target may.`;
    }
    async #chosen(target, running, said) {
        const { environment, model, isDrill, only, codeEnvironment } = this.#inputs;
        const { history } = this.#reading;
        const place = { history, environment, model, running };
        const start = isDrill ? drillStart(place, only) : rollbackStart(place);
        const from = start.running === null ? null : referenceOf(start.running, history);
        if (start.refusal !== undefined)
            return { state: 'refused', end: { ...refused(...start.refusal), notes: start.notes } };
        const { choice, fetched, stood } = await this.#candidates.choose({
            now: this.#reading.now(),
            environment,
            model,
            running: start.running,
            history,
            isDrill,
            isRetired: await this.#reading.isRetired(model),
            ...(only !== undefined && { only }),
        });
        const { rejected, refusal } = choice;
        if (refusal !== null) {
            const end = { ...refused(refusal.code, refusal.message), from, notes: start.notes, rejected };
            return { state: 'refused', end };
        }
        if (fetched === null || stood === null)
            throw new Error('A bundle was chosen that was not fetched.');
        const seen = history.newestChange(environment, model);
        const uncompared = (0,deploy_environment/* uncomparedCode */.Gx)(fetched.bundle.manifest, codeEnvironment, environment);
        const registry = target.target.uncompared?.((0,model_files/* modelFilesOf */.C)(fetched.bundle.manifest)) ?? null;
        const served = registry === null ? [] : [`registry_not_compared: ${(0,deploy_environment/* uncomparedRegistry */.sj)(registry, environment)}`];
        const notes = [...said, ...start.notes, ...uncompared, ...served];
        const way = { target, start: { ...start, notes }, running, fetched, stood, seen };
        return { state: 'chosen', way, from, rejected };
    }
    /** @throws UserError where the environment is none that this may be done in */
    #target() {
        const { environment, model, isDrill } = this.#inputs;
        const target = this.#reading.target(model);
        if (isDrill === target.isDrill)
            return target;
        throw new errors/* UserError */.y(isDrill
            ? `${environment} is no environment for drills: a drill switches what runs. Name one with \`drill: true\` under \`targets\` of .arbiter/config.yml.`
            : `${environment} is for drills (\`drill: true\` under \`targets\` of .arbiter/config.yml): nothing is rolled back there. Set the input \`drill\` to true, or name the environment that is to be brought back.`);
    }
    /** A run that is started again: by rules that are others by now, or after it did its work (attack 51). */
    async #repeated() {
        if (this.#runId === null)
            return null;
        const { environment, model } = this.#inputs;
        const entry = ownRollback(this.#reading.history, environment, model, this.#runId);
        if (entry !== null) {
            const message = `This run did it before (entry ${entry} of the ledger); done once more it would go one version further back. Start a new run if that is meant.`;
            return ['done_before', message];
        }
        const outdated = await this.#run.outdated();
        return outdated === null ? null : [outdated.code, outdated.message];
    }
}
function refused(code, message) {
    return { outcome: 'refused', code, message, from: null, to: null, switchMs: null, notes: [], rejected: [] };
}
function referenceOf(sha256, history) {
    return { tag: history.bundle(sha256)?.tag ?? 'unknown', sha256 };
}

;// CONCATENATED MODULE: ./lib/commands/rollback-judging.js








/** Chooses what an environment is to be brought back to, in a job of its own that writes nothing and asks no target. */
class RollbackJudging {
    #inputs;
    #runner;
    #reading;
    #selection;
    constructor(inputs, runner, access, io) {
        const { repositoryId: id, repository: name, run } = runner;
        if (id === null)
            throw new errors/* UserError */.y('The runner does not say which repository this is (GITHUB_REPOSITORY_ID).');
        this.#inputs = inputs;
        this.#runner = runner;
        const bundles = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter', 'bundles');
        this.#reading = new environment_reading/* EnvironmentReading */.u(inputs, runner, access, io, bundles);
        const own = new environment_run/* EnvironmentRun */.r(inputs.environment, this.#reading, run, access.repository);
        const candidates = new RollbackCandidates(inputs, this.#reading, { id, name });
        this.#selection = new RollbackSelection(inputs, run?.id ?? null, this.#reading, own, candidates);
    }
    async report() {
        const selection = await this.#selection.select();
        switch (selection.state) {
            case 'open':
                return this.#open(selection.code, selection.message, []);
            case 'refused':
                return this.#refused(selection.end);
            case 'chosen': {
                const { way, rejected } = selection;
                const { manifest, sha256 } = way.fetched.bundle;
                const { name: model, version, tag } = manifest;
                const bundle = { model, version, tag, sha256 };
                const verdict = this.#verdict(bundle);
                const notes = way.start.notes.map(noteOf);
                return { ...this.#named(), bundle, outcome: 'allowed', reasons: [], notes, rejected, verdict };
            }
        }
    }
    /** The key of an encrypted bundle is where it is switched: there it is read, and chosen. */
    #refused({ code, message, rejected, notes }) {
        const reason = { code: code ?? 'refused', message: message ?? '' };
        if (code === 'bundle_identity_missing')
            return this.#open(reason.code, reason.message, rejected);
        return {
            ...this.#named(),
            bundle: null,
            outcome: 'refused',
            reasons: [reason],
            notes: notes.map(noteOf),
            rejected,
            verdict: null,
        };
    }
    /** Only what was asked for by its digest is known before. */
    #open(code, message, rejected) {
        const { only } = this.#inputs;
        const bundle = only === undefined ? null : (this.#reading.history.bundle(only) ?? null);
        return {
            ...this.#named(),
            bundle,
            outcome: 'deferred',
            reasons: [{ code, message }],
            notes: [],
            rejected,
            verdict: this.#verdict(bundle),
        };
    }
    #verdict(bundle) {
        return (0,handed_verdict/* verdictText */.nt)((0,found_verdict/* foundForRollback */.C)(this.#inputs, this.#reading, this.#runner, bundle));
    }
    #named() {
        return { act: this.#inputs.isDrill ? 'drill' : 'rollback', environment: this.#inputs.environment };
    }
}
/** Notes of a rollback may begin with their code. */
function noteOf(note) {
    const [, code = 'note', message = note] = /^([a-z_]+): (.*)$/s.exec(note) ?? [];
    return { code, message };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/release/deploy-gate.js
var deploy_gate = __webpack_require__(73732);
// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
;// CONCATENATED MODULE: ./lib/release/drill-record.js
/**
 * The record that the `rollback` check reads (schemas/rollback-drill.schema.json), as JSON, which is YAML too. Time is rounded
 * up, so that a drill never looks quicker than it was.
 */
function drillRecord({ model, to, testedAt, switchMs, by }) {
    if (!Number.isFinite(switchMs) || switchMs < 0)
        throw new Error(`No drill lasts ${switchMs} ms.`);
    const record = {
        kind: 'rollback-drill',
        model,
        previous_version: to.version,
        bundle_digest: to.sha256,
        tested_at: testedAt,
        duration_seconds: Math.ceil(switchMs) / 1000,
        by,
    };
    return `${JSON.stringify(record, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/release/retention.js
var release_retention = __webpack_require__(17763);
// EXTERNAL MODULE: ./lib/targets/target.js
var target = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/commands/compliance-files.js
var compliance_files = __webpack_require__(86369);
// EXTERNAL MODULE: ./lib/commands/deploy-recording.js
var deploy_recording = __webpack_require__(67037);
// EXTERNAL MODULE: ./lib/commands/release-recording.js
var release_recording = __webpack_require__(71197);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/targets/going-live.js
var going_live = __webpack_require__(60579);
;// CONCATENATED MODULE: ./lib/commands/rollback-switch.js


/** Which of several reasons ended a drill before its clock started. */
const NOT_STARTED = 'The drill could not start: ';
class TargetSwitch {
    #target;
    constructor(target) {
        this.#target = target;
    }
    get #options() {
        return { health: this.#target.health, wait: (ms) => (0,promises_.setTimeout)(ms), clock: () => performance.now() };
    }
    run({ to, previous }) {
        return (0,going_live/* goLive */.Hh)(this.#target.target, to, previous, this.#options);
    }
    /** Takes a switch back. Null: what ran before runs again; otherwise why that cannot be seen. */
    takeBack({ to, previous }) {
        return (0,going_live/* bringBack */.kB)(this.#target.target, previous, to, this.#options);
    }
    /** The measured switch, and what is to be said of the environment afterwards. */
    async drill(drill) {
        const { first, before } = drill;
        const old = before.known ? before.bundle : null;
        if (first !== null) {
            const started = await this.run({ to: first, previous: old });
            if (started.outcome !== 'live')
                return { ...started, message: `${NOT_STARTED}${started.message}`, switchMs: null, notes: [] };
        }
        if (drill.previous === null && old !== null) {
            const problem = await this.#emptied(old);
            if (problem !== null)
                return problem;
        }
        const result = await this.run(drill);
        if (result.outcome === 'failed')
            return { ...result, notes: [] };
        return { ...result, notes: await this.#afterwards(drill, result.outcome === 'live') };
    }
    /** What runs is taken down, so that a drill from nothing starts from nothing. Null: nothing runs. */
    async #emptied(old) {
        const problem = await this.takeBack({ to: old, previous: null });
        if (problem === null)
            return null;
        const message = `${NOT_STARTED}${old.tag} could not be taken down: ${problem}`;
        const back = await this.takeBack({ to: old, previous: old });
        const stopped = { switchMs: null, notes: [] };
        if (back === null)
            return { ...stopped, outcome: 'rolled_back', code: 'activation_failed', message };
        return { ...stopped, outcome: 'failed', code: 'restoration_failed', message: `${message} ${back}` };
    }
    /** The environment as it was before the drill, where anybody knows how it was. */
    async #afterwards({ to, previous, before }, isLive) {
        const { environment } = to;
        if (!before.known)
            return [`What ran in ${environment} before is not known, so nothing was brought back.`];
        const now = isLive ? to : previous;
        if (now?.sha256 === before.bundle?.sha256)
            return [];
        const problem = await this.takeBack({ to: now ?? to, previous: before.bundle });
        if (problem === null)
            return [`${environment} is as it was before the drill: ${before.bundle?.tag ?? 'nothing'} runs.`];
        return [`${environment} could not be brought back to what it had before the drill: ${problem}`];
    }
}

;// CONCATENATED MODULE: ./lib/commands/rollback-deployment.js



/** GitHub's deployment of one rollback: it is there before anything is switched, and the switch is its own. */
class RollbackDeployment {
    #inputs;
    #runner;
    #reading;
    #run;
    #candidates;
    #stderr;
    #way;
    #id = null;
    #isReused = false;
    /** What runs again where the switch is taken back: had before it, so that nothing can be missing after it. */
    #previous = null;
    constructor(inputs, runner, reading, run, candidates, stderr, way) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#reading = reading;
        this.#run = run;
        this.#candidates = candidates;
        this.#stderr = stderr;
        this.#way = way;
    }
    /** GitHub's id; null where none was made yet. */
    get id() {
        return this.#id;
    }
    async begin() {
        const { bundle } = this.#way.fetched;
        const { id, isReused } = await this.#run.create(bundle);
        [this.#id, this.#isReused] = [id, isReused];
        await this.status({ state: 'in_progress', description: `Bringing ${bundle.manifest.tag} back` });
    }
    async status(status) {
        if (this.#id === null)
            return;
        const { environment, model } = this.#inputs;
        const urls = { logUrl: this.#runner.runUrl, environmentUrl: this.#way.target.url };
        await this.#reading.deployments.setStatus(this.#id, { ...status, environment, ...urls });
        if (status.state === 'success')
            await this.#reading.deployments.replace(environment, model, this.#id);
    }
    /** Of several at once the one that GitHub numbered first goes on; and nothing may have changed since the choice. */
    async racing() {
        const { environment, model } = this.#inputs;
        const own = this.#id ?? 0;
        const value = await this.#run.underWay(model, own);
        const refusals = [];
        const facts = { environment, ownDeployment: own, isReused: this.#isReused };
        (0,deploy_environment/* judgeRace */.pg)({ ...facts, pending: { known: true, value } }, (code, message) => refusals.push([code, message]));
        const [first] = refusals;
        if (first !== undefined)
            return first;
        await this.#reading.read();
        if (!(0,deploy_gate/* isOvertaken */.i)(this.#reading.history, environment, model, this.#way.seen))
            return null;
        const message = `What runs in ${environment} changed while the bundle to return to was chosen. Look at the ledger, and start a new run if it is still meant.`;
        return ['facts_moved', message];
    }
    async switched() {
        const { target, fetched, start } = this.#way;
        const to = this.#reading.activationOf(fetched, this.#id);
        const switching = new TargetSwitch(target);
        if (this.#inputs.isDrill)
            return switching.drill(await this.#drill(to));
        this.#previous = await this.#activation(start.previous);
        return { ...(await switching.run({ to, previous: this.#previous })), notes: [] };
    }
    /** What is live and cannot be recorded did not happen: what ran before runs again. Null: it does; otherwise why that cannot be seen. */
    async takeBack() {
        const { target, fetched } = this.#way;
        const to = this.#reading.activationOf(fetched, this.#id);
        const problem = await new TargetSwitch(target).takeBack({ to, previous: this.#previous });
        const said = problem === null
            ? 'what ran before runs again'
            : `what ran before could not be brought back: ${problem}`;
        this.#stderr(`The rollback could not be recorded, and so it does not count: ${said}.\n`);
        return problem;
    }
    async #drill(to) {
        const { start, running } = this.#way;
        const previous = await this.#activation(start.previous);
        const first = await this.#activation(start.first);
        return { to, previous, first, before: await this.#before(running) };
    }
    async #before(running) {
        if (running.state === 'nothing')
            return { known: true, bundle: null };
        const known = running.state === 'bundle' ? this.#reading.history.bundle(running.sha256) : undefined;
        return known?.model === this.#inputs.model
            ? { known: true, bundle: await this.#activation(known.sha256) }
            : { known: false };
    }
    /** A recorded bundle as it would be brought back: with its file where that can still be had. */
    async #activation(sha256) {
        if (sha256 === null)
            return null;
        const recorded = this.#reading.history.bundle(sha256);
        if (recorded === undefined)
            throw new Error(`The ledger does not know ${sha256}.`);
        const fetched = await this.#candidates.fetch(recorded);
        if ('bundle' in fetched)
            return this.#reading.activationOf(fetched, null);
        this.#stderr(`The file of ${recorded.tag} cannot be had: ${fetched.reason}\n`);
        return this.#reading.bareActivationOf(recorded);
    }
}

// EXTERNAL MODULE: ./lib/release/ledger-drafts.js
var ledger_drafts = __webpack_require__(33381);
;// CONCATENATED MODULE: ./lib/commands/rollback-recording.js

/** The entry of a rollback or a drill; a drill may have started from nothing. */
function rollbackEntry(act, end, history, kept) {
    const { environment, isDrill, reason, outcome, code, switchMs, transitions = [] } = end;
    const [from, to] = [plain(end.from), plain(end.to)];
    const contents = kept === null ? [] : [Buffer.from(kept.json, 'utf8')];
    const facts = { ...act, ...boundTo(end.to, history), contents };
    const compliance = kept === null ? {} : { compliance: kept.sha256 };
    const message = end.message === null ? null : end.message.slice(0, ledger_drafts/* LONGEST_MESSAGE */.bX);
    const made = end.deployment === null ? {} : { deployment_id: end.deployment };
    const steps = transitions.length === 0 ? {} : { transitions };
    const shared = { environment, to, outcome, code, message, switch_ms: switchMs, ...made, ...steps };
    return isDrill
        ? (0,ledger_drafts/* drillDraft */.Ve)(facts, { ...shared, bundle: from, tested_at: act.at })
        : (0,ledger_drafts/* rollbackDraft */.sN)(facts, { ...shared, from, reason, drill: false, ...compliance, ...restoredBy(end) });
}
/** Beside `from`: what is taken for running need not be what the target said, and only the latter was brought back. */
function restoredBy({ outcome, restored }) {
    return outcome !== 'rolled_back' || restored === undefined ? {} : { restored: plain(restored) };
}
/** Subject, pull request and policy of the bundle that was brought back: those of its own entry. */
function boundTo(to, history) {
    const seq = to === null ? undefined : history.bundle(to.sha256)?.seq;
    const entry = history.entries.find((one) => one.seq === seq);
    const [subject] = entry?.subjects ?? [];
    return {
        subject: subject === undefined ? null : { name: subject.name, sha256: subject.sha256 },
        pullRequest: entry?.pull_request ?? null,
        policy: entry?.policy ?? null,
    };
}
function plain(bundle) {
    return bundle === null ? null : { tag: bundle.tag, sha256: bundle.sha256 };
}

;// CONCATENATED MODULE: ./lib/commands/rolling-back.js



















/** Another run changed what runs between the choice and the entry. */
class Overtaken extends Error {
}
/** One rollback, or one drill: choose, verify, switch, record. */
class RollingBack {
    #inputs;
    #runner;
    #io;
    #reading;
    #recording;
    #candidates;
    #run;
    #selection;
    /** What was done in a registry up to now; whatever is recorded says it. */
    #transitions = () => [];
    constructor(inputs, runner, access, io) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#io = io;
        const { repositoryId: id, repository: name } = runner;
        if (id === null)
            throw new errors/* UserError */.y('The runner does not say which repository this is (GITHUB_REPOSITORY_ID).');
        this.#reading = new environment_reading/* EnvironmentReading */.u(inputs, runner, access, io, (0,external_node_path_.join)(this.#folder, 'bundles'));
        this.#recording = new release_recording/* ReleaseRecording */.xi(this.#reading.ledgers, access, io.env);
        this.#run = new environment_run/* EnvironmentRun */.r(inputs.environment, this.#reading, runner.run, access.repository);
        this.#candidates = new RollbackCandidates(inputs, this.#reading, { id, name });
        const runId = runner.run?.id ?? null;
        this.#selection = new RollbackSelection(inputs, runId, this.#reading, this.#run, this.#candidates);
    }
    get #folder() {
        return (0,external_node_path_.join)(this.#runner.temporaryFolder, 'arbiter');
    }
    async report() {
        const { mode } = this.#inputs;
        const selection = await this.#selection.select();
        if (selection.state === 'refused')
            return this.#ended(selection.end);
        if (mode === 'refuse')
            return this.#ended(refused(handed_verdict/* JUDGED_OTHERWISE */.l2.code, handed_verdict/* JUDGED_OTHERWISE */.l2.message));
        if (selection.state === 'open')
            throw new Error('The target of a rollback was not asked.');
        const { way, from, rejected } = selection;
        const reason = mode === 'switch' ? this.#handedReason(way) : null;
        if (reason === null)
            return this.#deployed(way, from, rejected);
        const { notes } = way.start;
        return this.#ended({ ...refused(reason.code, reason.message), from, notes, rejected });
    }
    /** What an earlier job handed on counts for nothing but to refuse: it was chosen and verified here again. */
    #handedReason({ fetched: { bundle } }) {
        const chosen = { tag: bundle.manifest.tag, sha256: bundle.sha256 };
        const found = (0,found_verdict/* foundForRollback */.C)(this.#inputs, this.#reading, this.#runner, chosen);
        return (0,handed_verdict/* verdictReason */.s_)(this.#inputs.verdict, found);
    }
    /** GitHub's deployment has a final status whatever happens. */
    async #deployed(way, from, rejected) {
        const { stderr } = this.#io;
        const { tag } = way.fetched.bundle.manifest;
        this.#transitions = () => (0,target/* transitionsOf */.C5)(way.target.target);
        const deployment = new RollbackDeployment(this.#inputs, this.#runner, this.#reading, this.#run, this.#candidates, stderr, way);
        let report;
        try {
            await deployment.begin();
            const end = await this.#switched(way, deployment, from, rejected);
            report = await this.#recorded(way, end, deployment);
        }
        catch (error) {
            const description = 'It did not end as it should';
            await deployment.status({ state: 'error', description }).catch((failure) => {
                stderr(`The deployment of ${tag} has no final status: ${failure.message}\n`);
            });
            throw error;
        }
        return this.#closed(report, deployment);
    }
    /** What is recorded is done: what fails after it is said, and changes nothing. */
    async #closed(report, deployment) {
        const status = statusOf(report);
        const warnings = [];
        const warned = (what) => (error) => {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            warnings.push(`${what}: ${error.message}`);
            return null;
        };
        await deployment
            .status(status)
            .catch(warned(`The status of deployment ${deployment.id} is not what it should be (${status.state})`));
        const isOver = this.#inputs.isDrill || report.outcome !== 'live';
        const retention = isOver
            ? null
            : await this.#retention().catch(warned('Which bundles stay could not be told'));
        return { ...report, notes: [...report.notes, ...warnings], retention };
    }
    async #switched({ fetched, start }, deployment, from, rejected) {
        const known = { from, notes: start.notes, rejected };
        const racing = await deployment.racing();
        if (racing !== null)
            return { ...refused(...racing), ...known };
        const { outcome, code, message, switchMs, notes } = await deployment.switched();
        const { manifest, sha256 } = fetched.bundle;
        const { previous } = start;
        return {
            ...known,
            restored: previous === null ? null : referenceOf(previous, this.#reading.history),
            outcome,
            code,
            message: outcome === 'live' ? null : message,
            to: { tag: manifest.tag, sha256, version: manifest.version },
            switchMs,
            notes: [...start.notes, ...notes],
        };
    }
    async #recorded(way, end, deployment) {
        const { environment, model, isDrill } = this.#inputs;
        const isChecked = end.outcome !== 'refused' && !isDrill;
        const check = (entries) => {
            if ((0,deploy_gate/* isOvertaken */.i)(new deployment_history/* DeploymentHistory */.u(entries), environment, model, way.seen))
                throw new Overtaken();
        };
        try {
            const isLive = end.outcome === 'live' && !isDrill;
            return await this.#ended(end, deployment.id, isChecked ? check : undefined, isLive ? way : undefined);
        }
        catch (error) {
            if (error instanceof Overtaken) {
                const message = `Another run changed ${environment} while this one switched it: which of the two runs is not known. Roll back once more, or deploy.`;
                return this.#ended({ ...end, outcome: 'failed', code: 'overtaken', message }, deployment.id);
            }
            const problem = end.outcome === 'live' && !isDrill ? await deployment.takeBack() : null;
            if (problem === null)
                throw error;
            const message = `It could not be recorded, and what ran before could not be brought back: ${problem}`;
            const failed = { ...end, outcome: 'failed', code: 'restoration_failed', message };
            // Where this cannot be recorded either, the first error says more.
            return this.#ended(failed, deployment.id).catch(() => {
                throw error;
            });
        }
    }
    /** Records what became of it, and says it. */
    async #ended(end, deployment = null, check, live) {
        const { environment, model, reason, isDrill } = this.#inputs;
        const { history, ledger } = this.#reading;
        const act = this.#recording.act(this.#reading.now());
        const done = { ...end, environment, isDrill, reason, transitions: this.#transitions() };
        const recorded = { act, environment, deployment };
        const kept = live === undefined ? null : this.#artifact(recorded, live, end);
        const draft = rollbackEntry(act, { ...done, deployment }, history, kept);
        // Before the entry: what is recorded as live may not fail any more.
        const compliance = kept === null
            ? null
            : { sha256: kept.sha256, folder: await (0,compliance_files/* writeCompliance */.z)(this.#runner.temporaryFolder, kept) };
        const entry = await this.#recording.record(ledger, draft, check);
        const record = isDrill && end.outcome === 'live' ? this.#writeRecord(end, act.at) : null;
        return { ...done, model, retention: null, record, compliance, recorded: { entry } };
    }
    /** What an auditor keeps of what is live again. */
    #artifact(recorded, { fetched, stood, target, running }, end) {
        const notes = end.notes.map(remarkOf);
        const untold = running.state === 'untold' ? [UNTOLD] : [];
        const found = {
            ...stood,
            notes: [...untold, ...notes],
            target,
            previous: end.from,
            returned: { reason: this.#inputs.reason },
        };
        return (0,deploy_recording/* keptArtifact */.Vf)(recorded, fetched, found, this.#reading, this.#runner, end.switchMs);
    }
    /** Bound to the entry: version and digest of the bundle, time and duration are the same. */
    #writeRecord({ to, switchMs }, testedAt) {
        if (to === null || switchMs === null)
            throw new Error('A drill that is live put nothing back.');
        const by = this.#io.env.GITHUB_ACTOR ?? `run ${this.#runner.run?.id ?? 'unknown'}`;
        const path = (0,external_node_path_.join)(this.#folder, 'rollback-drill.json');
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, drillRecord({ model: this.#inputs.model, to, testedAt, switchMs, by }));
        return path;
    }
    async #retention() {
        await this.#reading.read();
        const { history, config } = this.#reading;
        return (0,release_retention/* retentionOf */.e8)(history, this.#inputs.model, config.environments ?? [], this.#reading.now());
    }
}
const UNTOLD = {
    code: 'target_untold',
    message: 'The target cannot say what runs: recorded is that a bundle was handed over to it.',
};
/** Remarks of a rollback are sentences, some of them with a code before. */
function remarkOf(note) {
    const [, code = 'rollback', message = note] = /^([a-z]+(?:_[a-z]+)+): (.*)$/su.exec(note) ?? [];
    return { code, message };
}
function statusOf({ outcome, code, isDrill }) {
    if (outcome === 'live')
        return isDrill
            ? { state: 'inactive', description: 'The drill is over' }
            : { state: 'success', description: 'Rolled back, and recorded in the ledger' };
    return { state: 'failure', description: `${outcome}: ${code}` };
}

;// CONCATENATED MODULE: ./lib/commands/rollback.js








const HELP = `arbiter rollback

Brings an environment back to the previous approved bundle that ran there: fetched from its release, verified byte by byte
with what is signed of it, switched, and recorded in the ledger. As a drill it does the same in an environment for drills, and
writes the record that the check \`rollback\` reads. It runs in GitHub Actions, through actions/rollback, whose inputs it takes.

Exit codes: 0 live, 1 refused or failed, 2 cannot be told, or cannot be recorded.
`;
/** Exit 0 where the previous bundle is live, 1 where it is not, 2 where nothing can be told or recorded. */
async function run(args, io) {
    if (args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return 0;
    }
    const inputs = readRollbackInputs(io.env);
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    if (inputs.mode === 'judge')
        return (0,judgement_outputs/* tellJudgement */.T)(await new RollbackJudging(inputs, runner, access, io).report(), runner, io);
    const report = await new RollingBack(inputs, runner, access, io).report();
    const { outcome, code, to, switchMs, record, compliance } = report;
    (0,core/* setOutput */.uH)('status', outcome);
    (0,core/* setOutput */.uH)('code', code ?? '');
    (0,core/* setOutput */.uH)('tag', to?.tag ?? '');
    (0,core/* setOutput */.uH)('sha256', to?.sha256 ?? '');
    (0,core/* setOutput */.uH)('switch-ms', switchMs === null ? '' : String(switchMs));
    (0,core/* setOutput */.uH)('record', record ?? '');
    (0,core/* setOutput */.uH)('compliance', compliance?.folder ?? '');
    const text = renderRollback(report);
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    return outcome === 'live' ? 0 : 1;
}


/***/ })

};
