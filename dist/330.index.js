export const id = 330;
export const ids = [330];
export const modules = {

/***/ 10992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ EnvironmentReading)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var evaluation_manifests = __webpack_require__(49608);
// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(79102);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/release/deploy-approval.js
var deploy_approval = __webpack_require__(15272);
// EXTERNAL MODULE: ./lib/evaluation/condition-issue.js
var condition_issue = __webpack_require__(51489);
// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 12 modules
var pull_decision = __webpack_require__(27074);
;// CONCATENATED MODULE: ./lib/evaluation/standing-reviews.js






/** The reviews to the last page. Whose change request is a veto, the sign-off rules say; where they cannot, everybody's is. */
async function readStanding(context, pull) {
    try {
        const facts = await (0,pull_facts/* readMergedPullFacts */.zJ)(context.github, pull.number, context.now, pull.tip);
        const vetoes = await vetoesOf(context, pull, facts);
        const reviews = facts.reviews.map(({ id, user, state, submittedAt }) => {
            const isVeto = vetoes === 'all' ? state === 'CHANGES_REQUESTED' : vetoes.has(id);
            // One that was dismissed by somebody who may not do that stands as it was.
            const standing = isVeto ? 'CHANGES_REQUESTED' : state;
            return { review: id, user: user?.id ?? null, state: standing, submittedAt, vetoes: isVeto };
        });
        const { timeline } = facts;
        return {
            now: facts.now,
            reviews: { known: true, value: reviews },
            comments: timeline.comments,
            mergedAt: facts.pull.mergedAt,
        };
    }
    catch (error) {
        const reviews = { known: false, reason: reasonOf(error) };
        return { now: null, reviews, comments: [], mergedAt: null };
    }
}
/** A change request, or what one was before it was dismissed, is asked about; without any there is nothing to judge. */
async function vetoesOf(context, { number, model, tip }, { pull, reviews, timeline }) {
    const approvals = new Set(timeline.dismissals.filter(({ was }) => was === 'APPROVED').map(({ reviewId }) => reviewId));
    const isDoubtful = reviews.some(({ id, state }) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && !approvals.has(id)));
    if (!isDoubtful)
        return new Set();
    try {
        await context.repository.fetch(tip, `refs/pull/${number}/head`);
        const { before, now } = await (0,pull_decision/* judgeMergedPull */.lX)(context, pull, tip, model);
        const signoffs = [before, now].map((decision) => signoffOf(decision, model));
        const isDecided = (signoff) => signoff !== null && signoff.state !== 'error';
        return signoffs.every(isDecided)
            ? new Set(signoffs.flatMap(({ vetoes }) => vetoes.map(({ review }) => review)))
            : 'all';
    }
    catch (error) {
        reasonOf(error);
        return 'all';
    }
}
function signoffOf({ models }, name) {
    return (models.find((model) => model.name === name)?.signoff ?? null);
}
/** The issue of each condition that the ledger has of a pull request, found again by author and marker. */
async function readConditionIssues(entries, pullRequest, since, issues) {
    const given = entries
        .filter((entry) => entry.pull_request?.number === pullRequest)
        .flatMap((entry) => {
        const { review = 0, conditions = [] } = (0,query/* detailOf */.Rw)(entry, 'approval') ?? {};
        return conditions.map(({ until, text }) => ({ review, until, text }));
    });
    if (given.length === 0)
        return { known: true, value: [] };
    if (since === null)
        return { known: false, reason: 'When the pull request was merged is not known.' };
    try {
        const known = await issues.issuesSince(since);
        return {
            known: true,
            value: given.map((condition) => ({
                ...condition,
                issue: issueOf(known, (0,condition_issue/* conditionMarker */.K)(pullRequest, condition)),
            })),
        };
    }
    catch (error) {
        return { known: false, reason: reasonOf(error) };
    }
}
/** Of several with one marker, one that is not met. */
function issueOf(known, marker) {
    const found = known
        .filter(({ body }) => body.startsWith(marker))
        .map(({ number, state, reason }) => ({ number, state, reason }));
    return found.find((issue) => !(0,deploy_approval/* isMet */.TD)(issue)) ?? found[0] ?? null;
}
/** What could not be read has a reason; anything else is an error. */
function reasonOf(error) {
    if (error instanceof errors/* UserError */.y)
        return error.message;
    throw error;
}

// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/deployment.js




/** Kept apart from deployments of other tools to the same environment. */
const TASK = 'arbiter:deploy';
const SCHEMA = 'arbiter/deployment/v1';
const LONGEST_DESCRIPTION = 140;
const MOST_TRIES = 4;
const UNDER_WAY = new Set(['pending', 'queued', 'in_progress', 'waiting']);
/**
 * Deployments over GitHub's REST API (https://docs.github.com/en/rest/deployments/deployments). They show people what runs
 * where and keep two deployments apart. Whoever may write deployments can make one, so no verdict rests on what they say.
 */
class GitHubDeployments {
    #client;
    #where;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
    }
    /** Makes the deployment, or finds the one that this run made of this bundle before, where it may go on with that. */
    async create(wanted, mayGoOn = () => true) {
        const { environment, commit, runId, model, sha256 } = wanted;
        const known = await this.list(environment, model);
        const same = known.find((one) => one.runId === runId && one.sha256 === sha256 && one.commit === commit && mayGoOn(one));
        if (same !== undefined)
            return { ...same, isReused: true };
        const request = (0,external_node_crypto_.randomUUID)();
        return (0,failure/* calling */.X_)(`make a deployment to ${environment}`, async () => {
            for (let tries = 1;; tries += 1) {
                try {
                    return { ...(await this.#made(wanted, request)), isReused: false };
                }
                catch (error) {
                    if (!isUnclear(error))
                        throw error;
                    // Made all the same, it would stand in the way of every later one.
                    const made = (await this.list(environment, model)).find((one) => one.request === request);
                    if (made !== undefined)
                        return { ...made, isReused: false };
                    if (tries === MOST_TRIES)
                        throw error;
                }
            }
        });
    }
    async #made(wanted, request) {
        const { environment, commit, runId, isProduction, model, version, tag, sha256 } = wanted;
        const { data, status } = await this.#client.rest.repos.createDeployment({
            ...this.#where,
            ref: commit,
            task: TASK,
            environment,
            auto_merge: false,
            // The colour of checks is no proof and refuses nothing here: the gate has decided by what it verified.
            required_contexts: [],
            payload: { schema: SCHEMA, run: runId, request, model, version, tag, sha256 },
            description: described(`${tag} (${sha256.slice(0, 12)})`),
            production_environment: isProduction,
            transient_environment: false,
            // Sent again unseen, a request whose answer was lost would make a second one.
            request: { retries: 0 },
        });
        // 202 is a merge that we did not ask for.
        if (status !== 201)
            throw new failure/* MalformedAnswer */.ol(`status ${status} instead of 201`);
        const made = deploymentOf(data);
        if (made?.sha256 !== sha256 || made.environment !== environment || made.commit !== commit)
            throw new failure/* MalformedAnswer */.ol('the new deployment is another one');
        return made;
    }
    async setStatus(id, status) {
        const { state, description, environment, logUrl, environmentUrl } = status;
        await (0,failure/* calling */.X_)(`set the status of deployment ${id}`, async () => {
            const { data } = await this.#client.rest.repos.createDeploymentStatus({
                ...this.#where,
                deployment_id: id,
                state,
                description: described(description),
                environment,
                // Other models are deployed to the same environment: GitHub would take theirs for replaced.
                auto_inactive: false,
                ...(logUrl !== null && { log_url: logUrl }),
                ...(environmentUrl !== null && { environment_url: environmentUrl }),
            });
            if ((0,answer/* text */.Qq)(data.state, 'state') !== state)
                throw new failure/* MalformedAnswer */.ol(`the status is ${data.state}`);
        });
    }
    /** Sets what a successful deployment replaces to `inactive`: every earlier one of the model that still stands as a success. */
    async replace(environment, model, current) {
        for (const { id } of await this.list(environment, model)) {
            if (id >= current || (await this.state(id)) !== 'success')
                continue;
            const description = `Replaced by deployment ${current}`;
            await this.setStatus(id, {
                state: 'inactive',
                description,
                environment,
                logUrl: null,
                environmentUrl: null,
            });
        }
    }
    /** Our deployments of a model to an environment, newest first. */
    async list(environment, model) {
        return (0,failure/* calling */.X_)(`list the deployments to ${environment}`, async () => {
            const { listDeployments } = this.#client.rest.repos;
            const found = await (0,pages/* everyItem */.l)(this.#client, listDeployments, {
                ...this.#where,
                environment,
                task: TASK,
            });
            return found
                .map((raw) => deploymentOf(raw))
                .filter((one) => one !== null)
                .filter((one) => one.environment === environment && one.model === model)
                .sort((a, b) => b.id - a.id);
        });
    }
    /** Those that have no final status. `settled`: ids whose end the ledger has, which need no look. */
    async underWay(environment, model, settled) {
        const open = [];
        for (const deployment of await this.list(environment, model)) {
            if (settled.has(deployment.id))
                continue;
            if (UNDER_WAY.has(await this.state(deployment.id)))
                open.push(deployment);
        }
        return open;
    }
    /** The newest status; one without any is pending. */
    async state(id) {
        return (0,failure/* calling */.X_)(`read the statuses of deployment ${id}`, async () => {
            const { listDeploymentStatuses } = this.#client.rest.repos;
            const found = await (0,pages/* everyItem */.l)(this.#client, listDeploymentStatuses, {
                ...this.#where,
                deployment_id: id,
            });
            const statuses = found.map((raw) => ({ id: (0,answer/* whole */.WQ)(raw.id, 'id'), state: (0,answer/* text */.Qq)(raw.state, 'state') }));
            return statuses.sort((a, b) => b.id - a.id)[0]?.state ?? 'pending';
        });
    }
}
/** Whether it was done is not known. */
function isUnclear(error) {
    const status = (0,failure/* statusOf */.c2)(error);
    return !(error instanceof failure/* MalformedAnswer */.ol) && (status === undefined || status >= 500);
}
/** Null: not one of ours. GitHub gives the payload back as it was sent, or as its JSON text. */
function deploymentOf(raw) {
    const deployment = {
        id: (0,answer/* whole */.WQ)(raw.id, 'id'),
        environment: (0,answer/* text */.Qq)(raw.environment, 'environment'),
        commit: (0,answer/* text */.Qq)(raw.sha, 'sha'),
        createdAt: (0,answer/* instant */.uR)(raw.created_at, 'created_at'),
        creator: (0,answer/* account */.ct)(raw.creator)?.login ?? null,
    };
    const { schema, run, request, model, version, tag, sha256 } = payloadOf(raw.payload);
    const isOurs = schema === SCHEMA && [run, model, version, tag, sha256].every((part) => typeof part === 'string');
    if (!isOurs)
        return null;
    const made = { runId: run, request: typeof request === 'string' ? request : null };
    return { ...deployment, ...made, model, version, tag, sha256 };
}
function payloadOf(payload) {
    let value = payload;
    if (typeof payload === 'string') {
        try {
            value = JSON.parse(payload);
        }
        catch {
            value = null;
        }
    }
    return typeof value === 'object' && value !== null ? value : {};
}
/** GitHub refuses a longer one. Counted in UTF-16 units, the strictest way there is; no character is cut in two. */
function described(description) {
    if (description.length <= LONGEST_DESCRIPTION)
        return description;
    return `${description.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

// EXTERNAL MODULE: ./lib/github/own-issues.js
var own_issues = __webpack_require__(79484);
// EXTERNAL MODULE: ./lib/github/platform-clock.js
var platform_clock = __webpack_require__(73267);
// EXTERNAL MODULE: ./lib/github/release.js + 3 modules
var release = __webpack_require__(38881);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
// EXTERNAL MODULE: ./lib/release/retirement.js
var retirement = __webpack_require__(71486);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/targets/secret-text.js
/** Names of variables whose values are kept from what is written down, whether they were handed on or not. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|(?:^|_)KEY$/i;
/** Replacing less than this would only make the text unreadable. */
const SHORTEST = 4;
const REPLACED = '***';
/** What must not be read in the words of a program: the values of `handed` variables, and the secrets of the run, line by line. */
function secretValues(variables, handed) {
    const values = Object.entries(variables)
        .filter(([name]) => handed.includes(name) || SECRET_NAME.test(name))
        .flatMap(([, value = '']) => [value, ...value.split(/\r?\n/)])
        .map((value) => value.trim())
        .filter((value) => value.length >= SHORTEST);
    return [...new Set(values)].sort((a, b) => b.length - a.length);
}
/** The text without those values, also where it was cut off in the middle of one. */
function withoutSecrets(text, values) {
    const whole = values.reduce((left, value) => left.replaceAll(value, REPLACED), text);
    const cut = Math.max(0, ...values.map((value) => begunAtEnd(whole, value)));
    return cut === 0 ? whole : `${whole.slice(0, -cut)}${REPLACED}`;
}
/** How much of the beginning of a value the text ends with; a few characters are chance. */
function begunAtEnd(text, value) {
    for (let length = Math.min(text.length, value.length - 1); length >= SHORTEST; length -= 1)
        if (text.endsWith(value.slice(0, length)))
            return length;
    return 0;
}

// EXTERNAL MODULE: ./lib/targets/target.js
var target = __webpack_require__(66097);
;// CONCATENATED MODULE: ./lib/targets/command.js




/** Without these most programs do not start. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
const MOST_OUTPUT_BYTES = 64 * 1024;
const SHOWN = 400;
/**
 * Programs of the repository's own; the exit code says whether it worked. Their environment has what the configuration hands
 * on. That is order, not a wall: a program of the same user can read what the process that started it has.
 */
class CommandTarget {
    name;
    #options;
    constructor(options) {
        this.#options = options;
        this.name = `command ${options.activate[0] ?? ''}`;
    }
    async activate(activation) {
        await this.#ordered('activate', this.#options.activate, factsOf(activation));
    }
    async health(activation) {
        const ended = await this.#run(this.#options.health, { ...factsOf(activation), ARBITER_ORDER: 'health' });
        return {
            isHealthy: ended.code === 0,
            detail: `${this.#options.health[0]} exited with ${ended.code}: ${this.#lineOf(ended)}`,
        };
    }
    async restore(previous, failed) {
        const { activate, deactivate } = this.#options;
        if (previous === null)
            await this.#ordered('deactivate', deactivate, factsOf(failed));
        else
            await this.#ordered('activate', activate, factsOf(previous));
    }
    async running(environment, model) {
        const { running } = this.#options;
        if (running === undefined)
            return { state: 'untold' };
        try {
            const facts = { ARBITER_ENVIRONMENT: environment, ARBITER_MODEL: model };
            const { output } = await this.#ordered('running', running, facts);
            const sha256 = output.trim();
            if (sha256 === '')
                return { state: 'nothing' };
            if ((0,target/* isDigest */.Bc)(sha256))
                return { state: 'bundle', sha256 };
            return {
                state: 'unreadable',
                reason: `${running[0]} printed no SHA-256: ${(0,report_escape/* visible */.RK)(this.#kept(sha256)).slice(0, SHOWN)}`,
            };
        }
        catch (error) {
            if (error instanceof target/* TargetFailure */.cY)
                return { state: 'unreadable', reason: error.message };
            throw error;
        }
    }
    /** What may be written down for ever. */
    #kept(text) {
        const { environment, variables } = this.#options;
        return withoutSecrets(text, secretValues(environment, variables));
    }
    /** One line without control characters: a program's words could otherwise be commands of the workflow. */
    #lineOf({ output, errors }) {
        const text = errors.trim() === '' ? output.trim() : errors.trim();
        return (0,report_escape/* visible */.RK)(this.#kept(text)).slice(-SHOWN);
    }
    async #ordered(order, command, facts) {
        const ended = await this.#run(command, { ...facts, ARBITER_ORDER: order });
        if (ended.code === 0)
            return ended;
        throw new target/* TargetFailure */.cY(`${command[0]} (${order}) exited with ${ended.code}: ${this.#lineOf(ended)}`);
    }
    #run(command, facts) {
        const { environment, variables, folder, timeoutMs } = this.#options;
        const [program = '', ...parameters] = command;
        const handed = [...ALWAYS, ...variables].flatMap((name) => {
            const value = environment[name];
            return value === undefined ? [] : [[name, value]];
        });
        const env = { ...Object.fromEntries(handed), ...facts };
        return new Promise((resolve, reject) => {
            // A process group of its own, so that what it started ends with it.
            const child = (0,external_node_child_process_.spawn)(program, parameters, {
                cwd: folder,
                env,
                shell: false,
                detached: true,
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            const [output, errors] = [new Capped(), new Capped()];
            child.stdout.on('data', (piece) => output.add(piece));
            child.stderr.on('data', (piece) => errors.add(piece));
            const end = () => endGroup(child.pid);
            const timer = setTimeout(() => {
                end();
                reject(new target/* TargetFailure */.cY(`${program} did not end within ${timeoutMs / 1000} s and was stopped.`));
            }, timeoutMs);
            child.once('error', (error) => {
                clearTimeout(timer);
                reject(new target/* TargetFailure */.cY(`${program} could not be started: ${error.message}`, { cause: error }));
            });
            child.once('close', (code) => {
                clearTimeout(timer);
                resolve({ code, output: output.text, errors: errors.text });
            });
        });
    }
}
function endGroup(pid) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It ended by itself.
    }
}
/** The beginning of what a program writes; the rest is read and dropped, so that the program does not wait for it. */
class Capped {
    #pieces = [];
    #size = 0;
    add(piece) {
        const kept = piece.subarray(0, Math.max(0, MOST_OUTPUT_BYTES - this.#size));
        this.#size += kept.length;
        if (kept.length > 0)
            this.#pieces.push(kept);
    }
    get text() {
        return Buffer.concat(this.#pieces).toString('utf8');
    }
}
function factsOf(activation) {
    return {
        ARBITER_ENVIRONMENT: activation.environment,
        ARBITER_REPOSITORY: activation.repository,
        ARBITER_MODEL: activation.model,
        ARBITER_VERSION: activation.version,
        ARBITER_TAG: activation.tag,
        ARBITER_BUNDLE_SHA256: activation.sha256,
        ARBITER_BUNDLE_FILE: activation.file ?? '',
        ARBITER_BUNDLE_URL: activation.url ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/targets/github.js

/**
 * GitHub Deployments as the target itself: others (a workflow on `deployment_status`, a pull-based deployer) take the digest
 * from the payload. Its statuses are set by whoever deploys, so it cannot say by itself that anything runs.
 */
class GitHubTarget {
    name = 'github deployments';
    #deployments;
    constructor(deployments) {
        this.#deployments = deployments;
    }
    /** The deployment itself was made before the gate asked; here it only has to be there. */
    async activate(activation) {
        const { isHealthy, detail } = await this.health(activation);
        if (!isHealthy)
            throw new target/* TargetFailure */.cY(detail);
    }
    async health({ environment, model, deploymentId, sha256 }) {
        const found = (await this.#deployments.list(environment, model)).find(({ id }) => id === deploymentId);
        return found?.sha256 === sha256
            ? { isHealthy: true, detail: `Deployment ${found.id} is of ${sha256}.` }
            : {
                isHealthy: false,
                detail: `GitHub has no deployment ${deploymentId} of ${sha256} to ${environment}.`,
            };
    }
    /** What became of a deployment is said by its status, which whoever deploys sets. */
    async restore() { }
    async running() {
        return { state: 'untold' };
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/targets/loopback.js
/** The machine itself, by an address that needs no look-up, or by its own name. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

;// CONCATENATED MODULE: ./lib/targets/http-request.js



const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;
const MOST_BYTES = 1024 * 1024;
/** Worth another attempt. */
class Passing extends Error {
}
/** Why an address is not asked; undefined: it may be. A secret or a token goes with every request. */
function addressProblem(address) {
    if (!URL.canParse(address))
        return `${JSON.stringify(address)} is no address`;
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'the address holds a name or a password';
    if (url.hash !== '')
        return 'the address has a part after #';
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return undefined;
    return `${url.origin} is not reached by https`;
}
/**
 * One request, at most three times, later each time, and again only after what passes (5xx, 429, no connection). Redirects
 * are not followed: what was signed is for this address.
 */
async function answerOf(request, limits) {
    const problem = addressProblem(request.url);
    if (problem !== undefined)
        throw new target/* TargetFailure */.cY(`This target is not asked: ${problem}.`);
    const host = new URL(request.url).host;
    let reason = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        if (attempt > 1)
            await (0,promises_.setTimeout)(limits.retryBaseMs * 2 ** (attempt - 2));
        try {
            return await once(request, host, limits.timeoutMs ?? TIMEOUT_MS);
        }
        catch (error) {
            if (!(error instanceof Passing))
                throw error;
            reason = error.message;
        }
    }
    throw new target/* TargetFailure */.cY(`${host} did not answer in ${ATTEMPTS} attempts (${reason}). Look at the target, then run again.`);
}
async function once(request, host, timeoutMs) {
    const { method, url, headers, body } = request;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const init = {
            method,
            headers,
            redirect: 'manual',
            signal,
            ...(body !== undefined && { body }),
        };
        const answer = await fetch(url, init);
        if (answer.status >= 500 || answer.status === 429) {
            await answer.body?.cancel();
            throw new Passing(`status ${answer.status}`);
        }
        if (answer.status >= 300 && answer.status < 400) {
            await answer.body?.cancel();
            throw new target/* TargetFailure */.cY(`${host} answers with a redirect (${answer.status}); write its final address into the configuration.`);
        }
        return { status: answer.status, text: await textOf(answer, host) };
    }
    catch (error) {
        if (error instanceof target/* TargetFailure */.cY || error instanceof Passing)
            throw error;
        throw new Passing(signal.aborted ? `no answer within ${timeoutMs / 1000} s` : http_request_reasonOf(error), {
            cause: error,
        });
    }
}
async function textOf(answer, host) {
    const pieces = [];
    let size = 0;
    for await (const piece of answer.body ?? []) {
        size += piece.length;
        if (size > MOST_BYTES)
            throw new target/* TargetFailure */.cY(`${host} answers with more than ${MOST_BYTES} bytes.`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
/** Node puts the reason of a connection that failed into `cause`. */
function http_request_reasonOf(error) {
    const { cause, message } = error;
    return typeof cause?.code === 'string' ? cause.code : (message ?? 'no connection');
}
/** A JSON object of an answer; anything else is no answer. */
function objectOf(text, host) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new target/* TargetFailure */.cY(`${host} did not answer with a JSON object.`);
}

;// CONCATENATED MODULE: ./lib/targets/mlflow-version.js
/** Reads a version of the model `model`; null: this is none, or not all of one. */
function modelVersionOf(raw, model) {
    const { name, version, current_stage: stage = 'None', status, tags = [] } = fieldsOf(raw) ?? {};
    const isSound = name === model && isVersion(version) && typeof status === 'string';
    if (!isSound || typeof stage !== 'string' || !Array.isArray(tags))
        return null;
    const map = new Map();
    for (const tag of tags) {
        const { key, value = '' } = fieldsOf(tag) ?? {};
        if (typeof key !== 'string' || typeof value !== 'string' || map.has(key))
            return null;
        map.set(key, value);
    }
    return { version: String(version), stage, status, tags: map };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** Newer servers write the number as text, older ones as a number. */
function isVersion(value) {
    return /^[1-9]\d{0,9}$/u.test(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '');
}

;// CONCATENATED MODULE: ./lib/targets/mlflow.js



/** Tags that are written to a model version. */
const BUNDLE_TAG = 'arbiter.bundle';
const CONTENT_TAG = 'arbiter.content';
const NAME_TAG = 'arbiter.tag';
const ARCHIVED = 'Archived';
const MOST_PAGES = 50;
const PER_PAGE = 200;
/**
 * The model registry of MLflow over its REST API 2.0 (https://mlflow.org/docs/latest/rest-api.html): an alias names the version
 * that serves, tags say which bundle it is. What the registry stores under that version is not compared with the bundle.
 */
class MlflowTarget {
    name;
    #options;
    #host;
    /** The version that the alias named before it was first moved here. */
    #replaced;
    constructor(options) {
        const problem = addressProblem(options.url);
        if (problem !== undefined)
            throw new target/* TargetFailure */.cY(`The MLflow registry cannot be used: ${problem}.`);
        if (/['"`\\]/u.test(options.model))
            throw new target/* TargetFailure */.cY(`A registered model is not named ${options.model}.`);
        this.#options = options;
        this.#host = new URL(options.url).host;
        this.name = `mlflow ${options.model}@${options.alias}`;
    }
    /** The version must be there, ready, and of no other bundle; nothing is changed yet. */
    async prepare(activation) {
        this.#admit(await this.#versionFor(activation), activation);
    }
    async activate(activation) {
        const { model, alias, transition } = this.#options;
        const version = await this.#versionFor(activation);
        this.#admit(version, activation);
        if (this.#replaced === undefined)
            this.#replaced = await this.#aliased();
        const tags = [
            [BUNDLE_TAG, activation.sha256],
            [CONTENT_TAG, activation.content],
            [NAME_TAG, activation.tag],
        ];
        for (const [key, value] of tags)
            await this.#post('model-versions/set-tag', { name: model, version: version.version, key, value });
        if (transition !== null)
            await this.#move(version, transition);
        await this.#post('registered-models/alias', { name: model, alias, version: version.version });
    }
    async health(activation) {
        const { alias } = this.#options;
        const version = await this.#serving();
        if (version === null)
            return { isHealthy: false, detail: `The alias ${alias} names no version.` };
        const [bundle, { status, stage }] = [version.tags.get(BUNDLE_TAG), version];
        const wanted = this.#options.transition?.to ?? stage;
        return {
            isHealthy: bundle === activation.sha256 && status === 'READY' && stage === wanted,
            detail: `The alias ${alias} names version ${version.version} (${status}, stage ${stage}) of bundle ${bundle ?? 'unknown'}.`,
        };
    }
    async restore(previous, failed) {
        const { model, alias, transition } = this.#options;
        if (previous !== null) {
            await this.activate(previous);
            return;
        }
        const version = await this.#versionFor(failed);
        const before = this.#replaced ?? null;
        // What served before the first bundle came is nobody's bundle, and still what served.
        const serves = before === null || before === version.version ? null : await this.#byNumber(before);
        if (serves !== null) {
            if (transition !== null)
                await this.#move(serves, transition);
            await this.#post('registered-models/alias', { name: model, alias, version: serves.version });
        }
        else if ((await this.#aliased()) !== null) {
            await this.#delete('registered-models/alias', { name: model, alias });
        }
        if (transition === null)
            return;
        const now = await this.#byNumber(version.version);
        if (now.stage === transition.to)
            await this.#transition(now, ARCHIVED, false);
    }
    /** A version that Arbiter did not tag is none that it knows: then the ledger's word counts. */
    async running() {
        try {
            const version = await this.#serving();
            if (version === null)
                return { state: 'nothing' };
            const sha256 = version.tags.get(BUNDLE_TAG);
            if (sha256 === undefined)
                return { state: 'untold' };
            if ((0,target/* isDigest */.Bc)(sha256))
                return { state: 'bundle', sha256 };
            return { state: 'unreadable', reason: `${BUNDLE_TAG} of version ${version.version} is no SHA-256.` };
        }
        catch (error) {
            if (error instanceof target/* TargetFailure */.cY)
                return { state: 'unreadable', reason: error.message };
            throw error;
        }
    }
    #admit(version, activation) {
        const { transition, model } = this.#options;
        const refuse = (what) => {
            throw new target/* TargetFailure */.cY(`Version ${version.version} of ${model} in MLflow ${what}.`);
        };
        if (version.status !== 'READY')
            refuse(`is ${version.status}, not READY`);
        const expected = [
            [BUNDLE_TAG, activation.sha256],
            [CONTENT_TAG, activation.content],
        ];
        for (const [key, value] of expected) {
            const found = version.tags.get(key);
            if (found !== undefined && found !== value)
                refuse(`bears the tag ${key}=${found}; this bundle’s is ${value}`);
        }
        if (transition === null || version.stage === transition.to || transition.from.includes(version.stage))
            return;
        refuse(`is in the stage ${version.stage}; the configuration declares ${transition.from.join(', ')} → ${transition.to} only`);
    }
    async #move(version, { to, archiveExisting }) {
        if (version.stage !== to)
            await this.#transition(version, to, archiveExisting);
    }
    async #transition({ version }, stage, archive) {
        const answer = await this.#post('model-versions/transition-stage', {
            name: this.#options.model,
            version,
            stage,
            archive_existing_versions: archive,
        });
        const now = this.#version(answer.model_version);
        if (now.stage !== stage || now.version !== version)
            throw new target/* TargetFailure */.cY(`MLflow left version ${version} in the stage ${now.stage}; expected ${stage}.`);
    }
    /** The one version of a bundle: by the bundle's own tag, else by the version in the manifest. */
    async #versionFor(activation) {
        const { model, versionTag } = this.#options;
        const versions = await this.#versions();
        const own = versions.filter(({ tags }) => tags.get(BUNDLE_TAG) === activation.sha256);
        const found = own.length > 0 ? own : versions.filter(({ tags }) => tags.get(versionTag) === activation.version);
        const [only] = found;
        if (only !== undefined && found.length === 1)
            return only;
        throw new target/* TargetFailure */.cY(`MLflow has ${found.length} versions of ${model} with the tag ${versionTag}=${activation.version}; expected one. Set the tag on the version that was approved.`);
    }
    async #versions() {
        const versions = [];
        let page = '';
        for (let count = 0; count < MOST_PAGES; count += 1) {
            const query = new URLSearchParams({
                filter: `name='${this.#options.model}'`,
                max_results: String(PER_PAGE),
            });
            if (page !== '')
                query.set('page_token', page);
            const answer = await this.#get('model-versions/search', query);
            const { model_versions: found = [], next_page_token: next = '' } = answer;
            if (!Array.isArray(found) || typeof next !== 'string')
                throw this.#malformed('model versions');
            versions.push(...found.map((raw) => this.#version(raw)));
            if (next === '')
                return versions;
            page = next;
        }
        throw new target/* TargetFailure */.cY(`MLflow has more than ${MOST_PAGES * PER_PAGE} versions of ${this.#options.model}.`);
    }
    async #serving() {
        const version = await this.#aliased();
        return version === null ? null : this.#byNumber(version);
    }
    async #byNumber(version) {
        const query = new URLSearchParams({ name: this.#options.model, version });
        const answer = await this.#get('model-versions/get', query);
        const found = this.#version(answer.model_version);
        if (found.version !== version)
            throw this.#malformed(`version ${version}`);
        return found;
    }
    /** The version that the alias names. The list of aliases tells "none" from "not found", which the alias itself does not. */
    async #aliased() {
        const { model, alias } = this.#options;
        const answer = await this.#get('registered-models/get', new URLSearchParams({ name: model }));
        const { name, aliases = [] } = fieldsOf(answer.registered_model) ?? {};
        if (name !== model || !Array.isArray(aliases))
            throw this.#malformed(`the model ${model}`);
        const own = aliases.map((raw) => fieldsOf(raw)).filter((one) => one?.alias === alias);
        if (own.length === 0)
            return null;
        const version = own[0]?.version;
        if (own.length > 1 || !isVersion(version))
            throw this.#malformed(`the alias ${alias}`);
        return String(version);
    }
    #version(raw) {
        const version = modelVersionOf(raw, this.#options.model);
        if (version === null)
            throw this.#malformed('a model version');
        return version;
    }
    #malformed(what) {
        return new target/* TargetFailure */.cY(`The answer of ${this.#host} about ${what} is not what MLflow describes.`);
    }
    #get(path, query) {
        return this.#ask('GET', `${path}?${query}`);
    }
    #post(path, body) {
        return this.#ask('POST', path, JSON.stringify(body));
    }
    #delete(path, body) {
        return this.#ask('DELETE', path, JSON.stringify(body));
    }
    async #ask(method, path, body) {
        const { url, token } = this.#options;
        const headers = {
            accept: 'application/json',
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(token !== null && { authorization: `Bearer ${token}` }),
        };
        const address = `${url.replace(/\/+$/u, '')}/api/2.0/mlflow/${path}`;
        const answer = await answerOf({ method, url: address, headers, ...(body !== undefined && { body }) }, this.#options);
        if (answer.status === 200)
            return objectOf(answer.text, this.#host);
        const what = path.split('?', 1)[0];
        const code = answer.status === 401 || answer.status === 403 ? 'the token may not' : errorCode(answer.text);
        throw new target/* TargetFailure */.cY(`MLflow refused ${what} with the status ${answer.status}: ${code}.`);
    }
}
function errorCode(text) {
    const code = /"error_code"\s*:\s*"([A-Z_]{1,60})"/u.exec(text)?.[1];
    return code ?? 'no reason that MLflow describes';
}

;// CONCATENATED MODULE: ./lib/targets/target-group.js
/** Several targets of one environment as one: activated in their order, taken back in the reverse one. */
class TargetGroup {
    name;
    #targets;
    constructor(targets) {
        if (targets.length === 0)
            throw new Error('An environment without a target cannot be deployed to.');
        this.#targets = targets;
        this.name = targets.map(({ name }) => name).join(', ');
    }
    async prepare(activation) {
        for (const target of this.#targets)
            await target.prepare?.(activation);
    }
    async activate(activation) {
        for (const target of this.#targets)
            await target.activate(activation);
    }
    async health(activation) {
        const answers = [];
        for (const target of this.#targets)
            answers.push(await target.health(activation));
        return {
            isHealthy: answers.every(({ isHealthy }) => isHealthy === true),
            detail: answers.map(({ detail }) => detail).join('; '),
        };
    }
    /** Every target is tried, also after one that failed. */
    async restore(previous, failed) {
        const errors = [];
        for (const target of this.#targets.toReversed()) {
            await target.restore(previous, failed).catch((error) => errors.push(error));
        }
        if (errors.length > 0)
            throw errors[0];
    }
    /** Those that can say must agree. */
    async running(environment, model) {
        let agreed = { state: 'untold' };
        for (const target of this.#targets) {
            const found = await target.running(environment, model);
            if (found.state === 'untold')
                continue;
            if (found.state === 'unreadable')
                return found;
            if (agreed.state !== 'untold' && wordOf(agreed) !== wordOf(found)) {
                return {
                    state: 'unreadable',
                    reason: `${this.name} disagree: ${wordOf(agreed)} and ${wordOf(found)} run.`,
                };
            }
            agreed = found;
        }
        return agreed;
    }
}
function wordOf(running) {
    return running.state === 'bundle' ? running.sha256 : running.state;
}

;// CONCATENATED MODULE: ./lib/targets/webhook.js




const SHORTEST_SECRET = 16;
/**
 * A service that takes orders over HTTP. Every order is JSON, signed as GitHub signs its webhooks
 * (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries): HMAC-SHA256 of the body in
 * `X-Hub-Signature-256`. Its time and id are in the body, so the signature covers them and a receiver can refuse what is old
 * or comes twice.
 */
class WebhookTarget {
    name;
    #options;
    constructor(options) {
        const problem = addressProblem(options.url);
        if (problem !== undefined)
            throw new target/* TargetFailure */.cY(`The webhook cannot be used: ${problem}.`);
        if (options.secret.length < SHORTEST_SECRET)
            throw new target/* TargetFailure */.cY(`The secret of the webhook has fewer than ${SHORTEST_SECRET} characters: make one with \`openssl rand -hex 32\`.`);
        this.#options = options;
        this.name = `webhook ${new URL(options.url).host}`;
    }
    async activate(activation) {
        await this.#order('activate', bundleOf(activation));
    }
    async health(activation) {
        const { environment, model, sha256 } = activation;
        const status = await this.#status(environment, model);
        const isHealthy = status.healthy && status.sha256 === sha256;
        const word = status.healthy ? 'healthy' : 'not healthy';
        return { isHealthy, detail: `${this.name}: ${status.sha256 ?? 'nothing'} runs and is ${word}` };
    }
    async restore(previous, failed) {
        if (previous === null)
            await this.#order('deactivate', bundleOf(failed));
        else
            await this.#order('activate', bundleOf(previous));
    }
    async running(environment, model) {
        try {
            const { sha256 } = await this.#status(environment, model);
            return sha256 === null ? { state: 'nothing' } : { state: 'bundle', sha256 };
        }
        catch (error) {
            if (error instanceof target/* TargetFailure */.cY)
                return { state: 'unreadable', reason: error.message };
            throw error;
        }
    }
    async #status(environment, model) {
        const { text } = await this.#order('status', { environment, model });
        const { sha256, healthy } = objectOf(text, this.name);
        if (typeof healthy !== 'boolean' || !(sha256 === null || (0,target/* isDigest */.Bc)(sha256)))
            throw new target/* TargetFailure */.cY(`${this.name}: expected {"sha256": 64 hex digits or null, "healthy": true or false} in answer to \`status\`.`);
        return { sha256, healthy };
    }
    async #order(event, about) {
        const { url, secret, now, newId } = this.#options;
        const [id, timestamp] = [newId(), now()];
        const body = (0,canonical/* canonicalJson */.dj)({ schema: 'arbiter/deployment-order/v1', event, id, timestamp, ...about });
        const headers = {
            'content-type': 'application/json',
            'user-agent': 'arbiter',
            'x-arbiter-event': event,
            'x-arbiter-delivery': id,
            'x-hub-signature-256': signatureOf(secret, body),
        };
        const answer = await answerOf({ method: 'POST', url, headers, body }, this.#options);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        throw new target/* TargetFailure */.cY(`${this.name} refused \`${event}\` with the status ${answer.status}. Its log has the delivery ${id}.`);
    }
}
function signatureOf(secret, body) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
}
function bundleOf({ file: _, deploymentId, ...activation }) {
    return { ...activation, deployment: deploymentId };
}

;// CONCATENATED MODULE: ./lib/targets/configured.js







const HEALTH_ATTEMPTS = 10;
const HEALTH_INTERVAL_SECONDS = 6;
const COMMAND_SECONDS = 600;
const VERSION_TAG = 'arbiter.version';
/** What the configuration declares for one environment and model. */
function configuredTarget(config, environment, model, context) {
    const declared = Object.hasOwn(config.targets ?? {}, environment)
        ? config.targets?.[environment]
        : undefined;
    if (declared === undefined)
        throw new target/* TargetFailure */.cY(`.arbiter/config.yml declares no target for ${environment}: add it under \`targets\`.`);
    const targets = declared.to.map((one) => targetOf(one, model, context));
    const [only] = targets;
    return {
        target: targets.length === 1 && only !== undefined ? only : new TargetGroup(targets),
        health: {
            attempts: declared.health_attempts ?? HEALTH_ATTEMPTS,
            intervalMs: (declared.health_interval_seconds ?? HEALTH_INTERVAL_SECONDS) * 1000,
        },
        url: declared.url ?? null,
        drillWithin: declared.drill_within ?? null,
        isDrill: declared.drill === true,
    };
}
function targetOf(declared, model, context) {
    const { command, webhook, mlflow } = declared;
    const { variables, folder, now, retryBaseMs } = context;
    if (command !== undefined) {
        const { activate, health, deactivate, running, variables: handed = [], timeout_seconds } = command;
        const timeoutMs = (timeout_seconds ?? COMMAND_SECONDS) * 1000;
        const orders = { activate, health, deactivate, ...(running !== undefined && { running }) };
        return new CommandTarget({ ...orders, variables: handed, environment: variables, folder, timeoutMs });
    }
    if (webhook !== undefined) {
        const secret = variableOf(variables, webhook.secret);
        return new WebhookTarget({ url: webhook.url, secret, now, newId: external_node_crypto_.randomUUID, retryBaseMs });
    }
    return mlflow === undefined ? new GitHubTarget(context.deployments) : mlflowOf(mlflow, model, context);
}
function mlflowOf(declared, model, { variables, retryBaseMs }) {
    const { url, token, models, alias, version_tag, transition } = declared;
    const registered = Object.hasOwn(models, model) ? models[model] : undefined;
    if (registered === undefined)
        throw new target/* TargetFailure */.cY(`The target mlflow names no registered model for ${model}: add it under \`models\`.`);
    return new MlflowTarget({
        url,
        token: token === undefined ? null : variableOf(variables, token),
        model: registered,
        alias,
        versionTag: version_tag ?? VERSION_TAG,
        transition: transition === undefined
            ? null
            : { from: transition.from, to: transition.to, archiveExisting: transition.archive_existing === true },
        retryBaseMs,
    });
}
function variableOf(variables, name) {
    const value = variables[name];
    if (value !== undefined && value !== '')
        return value;
    throw new target/* TargetFailure */.cY(`The variable ${name} is empty: hand the secret to the step, as \`env: { ${name}: \${{ secrets.${name} }} }\`.`);
}

// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/commands/ledger-memory.js
var ledger_memory = __webpack_require__(53801);
// EXTERNAL MODULE: ./lib/commands/recording.js
var recording = __webpack_require__(96713);
// EXTERNAL MODULE: ./lib/commands/released-bundle.js
var released_bundle = __webpack_require__(70200);
;// CONCATENATED MODULE: ./lib/commands/environment-reading.js





















/** One environment of a repository as it is read for a deployment or a rollback. `read` reads everything anew. */
class EnvironmentReading {
    ledgers;
    deployments;
    releases;
    #inputs;
    #runner;
    #access;
    #io;
    #governing = null;
    #ledger = null;
    #history = null;
    /** Milliseconds that GitHub's clock is ahead of this machine's. */
    #ahead = null;
    /** @param bundles folder in which fetched bundles are kept */
    constructor(inputs, runner, access, io, bundles) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#access = access;
        this.#io = io;
        const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
        // What a deployment rests on must be shown to be whole.
        this.ledgers = new gate_ledger/* GateLedgers */._k(access, (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner), facts, io.stderr, true);
        this.deployments = new GitHubDeployments(access.client, access.fullName);
        this.releases = new released_bundle/* ReleasedBundles */.V5(new release/* RestReleases */.b(access.client, access.fullName, runner), bundles);
    }
    /** Reads configuration and ledger anew. @throws UserError where one of them cannot be used */
    async read() {
        this.#ahead ??= await (0,platform_clock/* clockAhead */.y)(this.#access.client, this.#access.fullName, this.#io.now);
        this.#governing = await this.#readGoverning();
        await this.#readLedger();
    }
    /** By GitHub's clock, which also stamps reviews; by the machine's where GitHub does not tell the time. */
    now() {
        return (0,instant/* formatInstant */.r4)(Date.parse(this.#io.now()) + read(this.#ahead));
    }
    get governing() {
        return read(this.#governing).set;
    }
    get config() {
        return this.governing.config;
    }
    /** Tip of the default branch. */
    get tip() {
        return read(this.#governing).tip;
    }
    /** The full ref of the default branch. */
    get defaultRef() {
        return `refs/heads/${read(this.#governing).branch}`;
    }
    get ledger() {
        return read(this.#ledger);
    }
    get history() {
        return read(this.#history);
    }
    /** Where bundles of a model are brought to. @throws TargetFailure where none is declared or a secret is missing */
    target(model) {
        const { environment, folder } = this.#inputs;
        return configuredTarget(this.config, environment, model, {
            variables: this.#io.env,
            folder: (0,external_node_path_.resolve)(this.#io.cwd, folder),
            deployments: this.deployments,
            now: () => this.#io.now(),
            retryBaseMs: this.#runner.retryBaseMs,
        });
    }
    /** What may move while facts are read. Reads it anew, and leaves what was read before as it is. */
    async mark({ pull_request }) {
        const { set } = await this.#readGoverning();
        const ledger = await this.ledgers.open(set.config, null, this.now());
        return {
            ledger: `${ledger.branch} ${ledger.head.seq} ${ledger.head.sha256}`,
            config: digestOf([...set.texts]),
            reviews: await this.#reviewsMark(pull_request.number),
        };
    }
    /** Reviews and conditions of the pull request in which a bundle was approved, anew. */
    async standing(manifest) {
        const { number } = manifest.pull_request;
        const now = this.now();
        const pull = { number, model: manifest.name, tip: this.tip };
        const found = await readStanding(this.#context(now), pull);
        // The gate's own comment remembers where the ledger stood: an entry that is gone since is missed.
        const anchor = (0,ledger_memory/* rememberedLedger */.w)(found.comments, this.#inputs.commentAuthor);
        if (anchor !== null)
            await this.ledgers.open(this.config, anchor, now);
        const issues = (0,own_issues/* ownIssues */.J)(this.#access.client, this.#access.fullName, this.#inputs.commentAuthor);
        const { entries } = this.history;
        return {
            now: found.now ?? now,
            reviews: found.reviews,
            conditions: await readConditionIssues(entries, number, found.mergedAt, issues),
        };
    }
    /** Whether the manifest on the default branch says that a model is decommissioned. */
    async isRetired(model) {
        const tree = await commit_tree/* CommitTree */.e.of(this.#access.repository, this.tip);
        const manifests = await (0,evaluation_manifests/* readManifests */.P)(tree, this.config);
        const own = manifests.filter(({ name }) => name === model);
        const unreadable = manifests.find(({ manifest }) => manifest === undefined);
        if (own.length === 0 && unreadable !== undefined)
            throw new errors/* UserError */.y(`${unreadable.folder}/model.yml on the default branch cannot be read, and may be that of ${model}: whether it is decommissioned cannot be told. Repair it.`);
        return own.some(({ manifest }) => (0,retirement/* isRetiredStage */.O)(manifest?.stage));
    }
    /** A bundle on its way to the environment. `deploymentId` null: the one of its last deployment here, if any. */
    activationOf({ path, bundle, url }, deploymentId) {
        const { manifest, sha256 } = bundle;
        return {
            environment: this.#inputs.environment,
            repository: this.#runner.repository,
            model: manifest.name,
            version: manifest.version,
            tag: manifest.tag,
            sha256,
            content: manifest.content,
            file: path,
            url,
            deploymentId: deploymentId ?? this.deploymentOf(sha256),
        };
    }
    /** A bundle of the ledger without its file: a target that keeps what it had can still bring it back by its digest. */
    bareActivationOf({ model, version, tag, sha256, content }) {
        const { environment } = this.#inputs;
        const named = { environment, repository: this.#runner.repository, model, version, tag, sha256, content };
        return { ...named, file: null, url: null, deploymentId: this.deploymentOf(sha256) };
    }
    /** GitHub's id of the last deployment of a bundle that went live here; null where the ledger has none. */
    deploymentOf(sha256) {
        const { environment } = this.#inputs;
        const own = this.history.entries
            .map((entry) => (0,query/* detailOf */.Rw)(entry, 'deployment'))
            .filter((detail) => detail?.environment === environment && detail.sha256 === sha256)
            .filter((detail) => detail?.outcome === 'live');
        return own.at(-1)?.deployment_id ?? null;
    }
    /** Deployments whose end the ledger has. */
    get settled() {
        return (0,query/* settledDeployments */.qt)(this.history.entries);
    }
    async #readGoverning() {
        const { repository } = this.#access;
        const branch = await repository.defaultBranch();
        const ref = `refs/heads/${branch}`;
        const tip = (await repository.listRemote(ref)).get(ref);
        if (tip === undefined)
            throw new errors/* UserError */.y(`The default branch ${branch} does not exist.`);
        await repository.fetch(tip);
        const set = await (0,governing_set/* loadGoverningSet */.ef)(await commit_tree/* CommitTree */.e.of(repository, tip));
        const { config, problems } = set;
        if (config !== undefined && problems.length === 0)
            return { tip, branch, set: { ...set, config } };
        const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
        throw new errors/* UserError */.y(`The default branch ${branch} has no configuration that can be used: ${reason}`, problems);
    }
    async #readLedger() {
        if (this.config.ledger === undefined)
            throw new errors/* UserError */.y('.arbiter/config.yml names no ledger (`ledger:`): nothing says what was approved, released or deployed.');
        this.#ledger = await this.ledgers.open(this.config, null, this.now());
        this.#history = new deployment_history/* DeploymentHistory */.u(this.#ledger.entries);
    }
    /** What cannot be read stays so between two looks; the facts say why. */
    async #reviewsMark(number) {
        try {
            const reviews = await this.#access.github.reviews(number);
            return digestOf(reviews.map(({ id, state, user, submittedAt }) => [id, state, user?.id ?? null, submittedAt]));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return 'unknown';
            throw error;
        }
    }
    #context(now) {
        const { github, repository } = this.#access;
        return {
            github,
            repository,
            now,
            openLedger: async () => this.ledger,
            largeFiles: (0,github_access/* largeFilesOf */.Yi)(this.#access),
            recording: recording/* recordingOptions */.W,
        };
    }
}
function read(value) {
    if (value === null)
        throw new Error('The environment was not read yet.');
    return value;
}
function digestOf(value) {
    return (0,canonical/* sha256Hex */.fg)((0,canonical/* canonicalJson */.dj)(value));
}


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ EnvironmentRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88640);
/* harmony import */ var _release_run_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40576);



/** What one run is and has in an environment: its attempt, and its deployment on GitHub beside those of others. */
class EnvironmentRun {
    #environment;
    #reading;
    #run;
    #repository;
    constructor(environment, reading, run, repository) {
        this.#environment = environment;
        this.#reading = reading;
        this.#run = run;
        this.#repository = repository;
    }
    /** Why an old run that was started again may not act; null: it may. */
    async outdated() {
        const run = (0,_evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAttemptOf */ .g)(this.#run);
        const outdated = await (0,_evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__/* .outdatedFiles */ .Q)(this.#repository, run, this.#reading.tip);
        const { state, message } = (0,_release_run_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptState */ .b)({ attempt: run.attempt, outdated });
        return state === 'current' ? null : { code: 'rerun_outdated', message };
    }
    /** GitHub's deployment of a bundle by this run. A further attempt goes on with what the one before left; two jobs of one run are two deployments. */
    create({ manifest, sha256 }) {
        if (this.#run === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GITHUB_RUN_ID is not set: a deployment belongs to a run.');
        const { deployments, config, settled } = this.#reading;
        const { name: model, version, tag, commit } = manifest;
        const environment = this.#environment;
        const isProduction = (config.environments ?? []).at(-1) === environment;
        const wanted = { environment, model, version, tag, sha256, commit, runId: this.#run.id, isProduction };
        const { attempt } = (0,_evaluation_outdated_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAttemptOf */ .g)(this.#run);
        return deployments.create(wanted, ({ id }) => attempt > 1 && !settled.has(id));
    }
    /** Deployments of a model that have not ended, the own one among them. */
    underWay(model, own) {
        const { deployments, settled } = this.#reading;
        const ended = new Set([...settled].filter((id) => id !== own));
        return deployments.underWay(this.#environment, model, ended);
    }
}


/***/ }),

/***/ 70200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ ReleasedBundles),
/* harmony export */   bh: () => (/* binding */ BundleUnavailable),
/* harmony export */   uY: () => (/* binding */ attestedOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29327);
/* harmony import */ var _release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37326);
/* harmony import */ var _release_bundle_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31758);
/* harmony import */ var _release_release_port_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78946);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24651);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89665);











/** No such release, draft, or file, or its bytes could not be had to the end. */
class BundleUnavailable extends Error {
    code = 'not_retrievable';
    constructor(message, options) {
        super(message, options);
        this.name = 'BundleUnavailable';
    }
}
/** Bundles as releases keep them. A release can be changed by whoever may write, so nothing is believed but the digest asked for. */
class ReleasedBundles {
    #releases;
    #folder;
    /** @param folder where the bytes are kept; it is made where it is not there */
    constructor(releases, folder) {
        this.#releases = releases;
        this.#folder = folder;
    }
    /**
     * Downloads TAG.tar and the attestations of a published release, and verifies every byte of the bundle against its SHA-256.
     * @param attested `attestedOf` the bundle: files that it does not name say nothing, whoever put them there
     * @throws BundleUnavailable, BundleRefusal, AttestationRefusal, GitHubFailure
     */
    async fetch(reference, attested) {
        const release = await this.#published(reference);
        const file = await this.#file(reference, release);
        return { ...file, attestations: await this.#attestations(release, attested) };
    }
    /**
     * Only the bundle. What ran or runs is brought back by its digest; nothing else of its release may stand in the way.
     * @throws BundleUnavailable, BundleRefusal, GitHubFailure
     */
    async fetchFile(reference) {
        return this.#file(reference, await this.#published(reference));
    }
    async #published({ tag }) {
        const release = await this.#releases.findRelease(tag);
        if (release !== null && !release.isDraft)
            return release;
        throw new BundleUnavailable(`There is no published release of ${tag}.`);
    }
    async #file(reference, release) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, `${reference.sha256}.tar`);
        const bundle = await this.#bundle(reference, assetOf(release, `${reference.tag}.tar`), path);
        return { path, bundle, url: release.url };
    }
    async #bundle({ tag, sha256 }, asset, path) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(this.#folder, { recursive: true });
        try {
            const bundle = await (0,_release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(keptAt(path, this.#bytesOf(asset)), { sha256 });
            if (bundle.manifest.tag === tag)
                return bundle;
            const message = `The bundle calls itself ${bundle.manifest.tag}; it was asked for as ${tag}.`;
            throw new _release_bundle_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx('bundle_differs', message);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            throw error;
        }
    }
    async #attestations(release, attested) {
        const { tag } = release;
        // A bundle that was signed without keys has its attestations from others: only their names are known.
        const assets = release.assets.filter((asset) => attested.size > 0 ? mayBeOf(asset, attested) : (0,_release_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isAttestationName */ .eB)(tag, asset.name));
        if (assets.length > _release_files_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ATTESTATIONS */ .Ud) {
            const message = `The release of ${tag} has ${assets.length} attestations; at most ${_release_files_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ATTESTATIONS */ .Ud} are read.`;
            throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('bundle_too_large', message);
        }
        const files = [];
        for (const asset of assets) {
            const bytes = await this.#attestation(asset);
            const isNamed = bytes !== null && attested.has((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .fg)(bytes));
            if (attested.size === 0 || isNamed)
                files.push(textOfAttestation(asset.name, bytes));
        }
        return files.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** Null: it is larger than any attestation. */
    async #attestation(asset) {
        const parts = [];
        let size = 0;
        for await (const part of this.#bytesOf(asset)) {
            size += part.length;
            if (size > _release_files_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ATTESTATION_BYTES */ .Zd)
                return null;
            parts.push(Uint8Array.from(part));
        }
        return Buffer.concat(parts);
    }
    async *#bytesOf(asset) {
        if (!asset.isComplete)
            throw new BundleUnavailable(`The upload of ${JSON.stringify(asset.name)} was broken off.`);
        try {
            yield* this.#releases.download(asset);
        }
        catch (error) {
            if (!(error instanceof _release_release_port_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseFailure */ .W))
                throw error;
            throw new BundleUnavailable(error.message, { cause: error });
        }
    }
}
/** SHA-256 of the attestations that the ledger names with a bundle; empty where it names none. */
function attestedOf(entries, reference) {
    const own = (0,_release_bundle_link_js__WEBPACK_IMPORTED_MODULE_6__/* .uncorrected */ .Vk)(entries)
        .map((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_10__/* .detailOf */ .Rw)(entry, 'bundle'))
        .filter((bundle) => bundle?.sha256 === reference.sha256 && bundle.tag === reference.tag);
    return new Set(own.flatMap((bundle) => bundle?.attestations ?? []));
}
/** Whether a file can be one that the ledger names; without GitHub's digest only its bytes tell. */
function mayBeOf({ name, sha256, isComplete }, attested) {
    return name.endsWith('.sigstore.json') && isComplete && (sha256 === null || attested.has(sha256));
}
function textOfAttestation(name, bytes) {
    if (bytes === null)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
    const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(bytes);
    if (text !== undefined)
        return { name, text };
    throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
}
/** A release has at most one file of a name; two would be two answers. */
function assetOf({ tag, assets }, name) {
    const [asset, another] = assets.filter((one) => one.name === name);
    if (asset !== undefined && another === undefined)
        return asset;
    throw new BundleUnavailable(`The release of ${tag} has ${asset === undefined ? 'no' : 'two'} ${name}.`);
}
/** Writes the bytes to a file as they pass. */
async function* keptAt(path, bytes) {
    const failed = (error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be written: ${error.message}.`, [], { cause: error });
    };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w').catch(failed);
    try {
        for await (const part of bytes) {
            await file.writeFile(part).catch(failed);
            yield part;
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 51489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ conditionMarker),
/* harmony export */   L: () => (/* binding */ mergedConditions)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** Conditions of one pull request, at most: whoever writes more of them opens no flood of issues. */
const MOST_CONDITIONS = 50;
/**
 * Conditions of the approvals that counted when a pull request was merged (sign-off rule 18), each once, however many
 * models it was given for; by review, then in the order of its lines.
 */
function mergedConditions(decisions, pullRequest) {
    const found = new Map();
    const add = (condition, model) => {
        const { review, until, text } = condition;
        const key = conditionKey(pullRequest, { review, until, text });
        const known = found.get(key) ?? { condition, models: [] };
        if (model !== null && !known.models.some(({ path }) => path === model.path))
            known.models.push(model);
        found.set(key, known);
    };
    for (const { models, governance_conditions: ofGovernance = [] } of decisions) {
        for (const model of models)
            for (const condition of model.conditions)
                add(condition, model);
        for (const condition of ofGovernance)
            add(condition, null);
    }
    return [...found]
        .map(([key, { condition: { review, user, until, text }, models, },]) => ({
        review,
        user,
        until,
        text,
        models: models.map(({ name, path, version }) => ({ name, path, version })),
        marker: markerOf(pullRequest, key),
    }))
        .sort((a, b) => a.review - b.review)
        .slice(0, MOST_CONDITIONS);
}
/** The first line of the issue of a condition. */
function conditionMarker(pullRequest, condition) {
    return markerOf(pullRequest, conditionKey(pullRequest, condition));
}
function conditionKey(pullRequest, { review, until, text }) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ pullRequest, review, until, text })).slice(0, 16);
}
function markerOf(pullRequest, key) {
    return `<!-- arbiter:condition pull=${pullRequest} key=${key} -->`;
}


/***/ }),

/***/ 79484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ownIssues)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);
/* harmony import */ var _own_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7181);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99983);




/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). `ownLogin` is the account the gate posts as. */
function ownIssues(client, repository, ownLogin) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        issuesSince: (since) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)('list the issues of the gate', async () => {
            const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyItem */ .l)(client, client.rest.issues.listForRepo, {
                owner,
                repo,
                state: 'all',
                creator: ownLogin,
                since,
            });
            return found
                .filter((issue) => issue.pull_request === undefined)
                .filter((issue) => (0,_own_account_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnAccount */ ._p)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct)(issue.user), ownLogin))
                .map(({ number, body, state, state_reason: reason }) => ({
                number,
                body: body ?? '',
                state: (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(state, 'state'),
                reason: reason ?? null,
            }));
        }),
        openIssue: (title, body) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)('open an issue for a condition', async () => {
            const { data } = await client.rest.issues.create({ owner, repo, title, body });
            if (!Number.isSafeInteger(data.number))
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedAnswer */ .ol('the new issue has no number');
            return data.number;
        }),
    };
}


/***/ }),

/***/ 15272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   jm: () => (/* binding */ dismissedReviews),
/* harmony export */   ph: () => (/* binding */ approvalRefusals)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);


/** That the approvals are of this bundle, stand as they stood, and are not over. */
function approvalRefusals(facts) {
    const found = approvalOf(facts);
    return [
        ...('refusal' in found ? [found.refusal] : reviewRefusals(facts, found.approval)),
        ...expiryRefusals(facts),
        ...conditionRefusals(facts),
    ];
}
/** The attestation of the approvals that is for this content, in this repository, on this pull request; the nearest miss is named. */
function approvalOf(facts) {
    const { approvals, bundle, repository } = facts;
    const { manifest } = bundle;
    const refuse = (code, message) => ({ refusal: { code, message } });
    if (approvals.length === 0) {
        return refuse('approval_missing', 'No verified attestation says who approved this bundle.');
    }
    const ofContent = approvals.filter(({ subjects }) => subjects.includes(manifest.content));
    if (ofContent.length === 0) {
        return refuse('approval_subject_differs', `The approvals are for another content than ${manifest.content}.`);
    }
    const here = ofContent.filter(({ repositoryId }) => repositoryId === repository.id);
    if (here.length === 0) {
        const where = ofContent.map(({ repositoryId }) => repositoryId).join(', ');
        const message = `The approvals were given in the repository with the id ${where}; this is ${repository.id}.`;
        return refuse('approval_repository_differs', message);
    }
    const ofPull = here.filter(({ pullRequest }) => pullRequest === manifest.pull_request.number);
    if (ofPull.length === 0) {
        const where = here.map(({ pullRequest }) => `#${pullRequest}`).join(', ');
        const message = `The approvals were given on ${where}; the bundle is of pull request #${manifest.pull_request.number}.`;
        return refuse('approval_pull_request_differs', message);
    }
    const approval = ofPull.find(({ targetRef }) => targetRef === repository.defaultRef);
    if (approval === undefined) {
        const where = ofPull.map(({ targetRef }) => targetRef).join(', ');
        const message = `The approvals were given for ${where}; only ${repository.defaultRef} is deployed.`;
        return refuse('approval_ref_differs', message);
    }
    return approval.reviews.length === 0 ? unreviewed(facts, approval) : { approval };
}
/**
 * Approvals that name no review carry a model that needed none, by the decision in its bundle. Shown there is the sign-off
 * of one policy: what the ledger has of another's approvals of the same subject must stand too.
 */
function unreviewed({ unreviewed: by, history, bundle }, approval) {
    const refuse = (message) => ({ refusal: { code: 'approval_missing', message } });
    const { entries } = history;
    const own = entries.filter(({ subject, pull_request: pull }) => subject === bundle.manifest.subject && pull?.number === bundle.manifest.pull_request.number);
    let since = 0;
    if (by?.by === 'break_glass') {
        const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .corrections */ .SX)(entries);
        const glass = own.find((entry) => !corrected.has(entry.seq) && isBreakGlass((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'override'), by.until));
        if (glass === undefined)
            return refuse('It was approved by break-glass, and the ledger has no entry of that which stands.');
        since = glass.seq;
    }
    else if (by?.by !== 'policy') {
        return refuse('The attestation of the approvals names no review, and the decision does not say that none was needed.');
    }
    const before = entries.filter(({ seq }) => seq < since);
    const gone = dismissedReviews({ entries: before }, bundle.manifest.pull_request.number);
    const reviews = own.flatMap((entry) => {
        const { review } = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval') ?? {};
        if (review === undefined || gone.has(review))
            return [];
        const { id: user, login } = entry.actor ?? { id: 0, login: 'ghost' };
        return [{ review, user, login }];
    });
    return { approval: { ...approval, reviews } };
}
/** A check that was overridden in review has no label and no end. */
function isBreakGlass(detail, until) {
    return (detail !== undefined && 'label' in detail && detail.until === until && (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(until) !== undefined);
}
/** The reviews are read again: one that was dismissed since, or a later change request, takes the approval back. */
function reviewRefusals(facts, approval) {
    const { reviews, history, bundle } = facts;
    const refusals = [];
    const dismissed = dismissedReviews(history, bundle.manifest.pull_request.number);
    if (!reviews.known) {
        const message = `The reviews could not be read to the last page: ${reviews.reason}`;
        refusals.push({ code: 'reviews_unknown', message });
    }
    const now = reviews.known ? reviews.value : [];
    for (const { review, login, user } of approval.reviews) {
        const found = now.find((one) => one.review === review);
        const state = found?.state;
        if (found !== undefined && found.user !== null && found.user !== user) {
            const message = `Review ${review} was signed for as by @${login} (${user}), and is by the account ${found.user}.`;
            refusals.push({ code: 'reviews_unknown', message });
        }
        if (dismissed.has(review) || (reviews.known && state !== 'APPROVED')) {
            const was = state === undefined ? 'is no longer there' : 'was dismissed';
            const message = `The approval of @${login} (review ${review}) ${was} after it counted.`;
            refusals.push({ code: 'approval_dismissed', message });
        }
        else if (latestDecisive(now, user)?.state === 'CHANGES_REQUESTED') {
            const message = `@${login} approved and asked for changes later.`;
            refusals.push({ code: 'changes_requested', message });
        }
    }
    for (const review of reviews.known
        ? lostChangeRequests(history, bundle.manifest.pull_request.number, now)
        : []) {
        const message = `The ledger saw review ${review} ask for changes, and it is not among the reviews that were read: nobody knows that it was taken back.`;
        refusals.push({ code: 'reviews_unknown', message });
    }
    const counted = new Set(approval.reviews.map(({ user }) => user));
    for (const { review, user } of now.filter(({ vetoes }) => vetoes)) {
        if (user !== null && counted.has(user))
            continue;
        // Accounts that are gone are not one person: each review of theirs stands for itself.
        const latest = user === null ? now.find((one) => one.review === review) : latestDecisive(now, user);
        if (latest?.review !== review || latest.state !== 'CHANGES_REQUESTED')
            continue;
        const message = `A change request whose author has a veto stands (review ${review}).`;
        refusals.push({ code: 'changes_requested', message });
    }
    return refusals;
}
/** Change requests that the ledger saw and a reading does not have, but for those of people who said something else later. */
function lostChangeRequests({ entries }, pullRequest, now) {
    const seen = new Map();
    for (const entry of entries) {
        const observed = entry.pull_request?.number === pullRequest ? (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'observation') : undefined;
        if (observed !== undefined)
            seen.set(observed.review, observed);
    }
    const isLater = (review, user) => now.some((one) => one.user === user && one.review > review && DECISIVE.has(one.state));
    return [...seen].flatMap(([review, { state, user }]) => {
        const isLost = state === 'CHANGES_REQUESTED' && !now.some((one) => one.review === review);
        return isLost && !isLater(review, user) ? [review] : [];
    });
}
/** Reviews of a pull request that the ledger saw dismissed. */
function dismissedReviews({ entries }, pullRequest) {
    return new Set(entries
        .filter((entry) => entry.pull_request?.number === pullRequest)
        .flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'dismissal')?.review ?? []));
}
const DECISIVE = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/** Sign-off rule 1: in the order of submission, ties by the review's number; what has no time comes last, where it counts. */
function latestDecisive(reviews, user) {
    const time = ({ submittedAt }) => (submittedAt === null ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(submittedAt)) ?? Number.POSITIVE_INFINITY;
    return reviews
        .filter((review) => review.user === user && DECISIVE.has(review.state))
        .sort((a, b) => (time(a) === time(b) ? a.review - b.review : time(a) - time(b)))
        .at(-1);
}
function expiryRefusals({ bundle, unreviewed: by, now }) {
    const ends = [bundle.manifest.valid_until, ...(by?.by === 'break_glass' ? [by.until] : [])];
    const [end] = ends.filter((one) => isOver(one, now)).map(String);
    if (end === undefined)
        return [];
    return [
        { code: 'approval_expired', message: `The approval was valid until ${end}. Have it reviewed again.` },
    ];
}
/** Whether a day or an instant lies before `now`; one that cannot be read is over. */
function isOver(end, now) {
    if (end === null)
        return false;
    const [last, time] = [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(end) ?? (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDayEnd */ .ru)(end), (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now)];
    return last === undefined || time === undefined || time > last;
}
/** Conditions come from the ledger, so that none is lost with its issue. */
function conditionRefusals({ history, bundle, conditions, now }) {
    const pull = bundle.manifest.pull_request.number;
    const given = history.entries
        .filter((entry) => entry.pull_request?.number === pull)
        .flatMap((entry) => {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'approval');
        const { review = 0, conditions: found = [] } = approval ?? {};
        return found.map(({ until, text }) => ({ review, until, text }));
    });
    const due = distinct(given).filter(({ until }) => isOver(until, now));
    if (due.length === 0)
        return [];
    if (!conditions.known) {
        const message = `Conditions of the approval are due, and their issues could not be read: ${conditions.reason}`;
        return [{ code: 'conditions_unknown', message }];
    }
    return due.flatMap((condition) => overdue(condition, conditions.value));
}
function overdue(condition, issues) {
    const issue = issues.find((one) => isSame(one, condition))?.issue ?? null;
    if (isMet(issue))
        return [];
    const how = issue === null
        ? 'it has no issue'
        : `issue #${issue.number} is ${issue.state}${issue.reason === null ? '' : ` (${issue.reason})`}`;
    const message = `A condition of the approval was due by ${condition.until}, and ${how}: ${condition.text}. Meet it and close its issue as completed.`;
    return [{ code: 'condition_overdue', message }];
}
/** Closed as completed; a GitHub that gives no reason for closing means just that. */
function isMet(issue) {
    return issue !== null && issue.state === 'closed' && (issue.reason ?? 'completed') === 'completed';
}
function distinct(conditions) {
    return conditions.filter((one, index) => conditions.findIndex((other) => isSame(one, other)) === index);
}
function isSame(a, b) {
    return a.review === b.review && a.until === b.until && a.text === b.text;
}


/***/ }),

/***/ 39489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deployAttestations),
/* harmony export */   z: () => (/* binding */ schemaComparison)
/* harmony export */ });
/* harmony import */ var _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46131);
/* harmony import */ var _attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53280);
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81759);
/* harmony import */ var _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86646);





/** Verified attestations by what they say; those of other kinds say nothing here. @throws AttestationRefusal */
function deployAttestations(attestations) {
    const ofType = (type) => attestations.filter(({ statement }) => statement.predicateType === type);
    return { summaries: ofType(_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TYPE */ .G_).map(summaryOf), approvals: ofType(_attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_TYPE */ .Lg).map(approvalOf) };
}
function summaryOf(attestation) {
    const predicate = (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(attestation.statement, _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TYPE */ .G_);
    const { verifier, policy, resourceUri, verificationResult: result, verifiedLevels: levels } = predicate;
    (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEqual */ .Xl)('verifier_differs', 'verifier', member(verifier, 'id'), (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .verifierId */ .oc)(attestation.signer));
    const sha256 = member(member(policy, 'digest'), 'sha256');
    if (typeof resourceUri !== 'string' || typeof sha256 !== 'string')
        throw malformed('its resource or its policy');
    // Whatever is not entirely a pass is a failure.
    const isPassed = result === 'PASSED' && Array.isArray(levels) && levels.includes(_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVED_LEVEL */ .Rl);
    return {
        subjects: digestsOf(attestation),
        resourceUri,
        result: isPassed ? 'PASSED' : 'FAILED',
        policy: sha256,
    };
}
function approvalOf(attestation) {
    const { repositoryId, pullRequest, targetRef, approvals } = (0,_attestation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateOf */ .Lu)(attestation.statement, _attestation_approval_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .APPROVAL_TYPE */ .Lg);
    if (!isWhole(repositoryId) ||
        !isWhole(pullRequest) ||
        typeof targetRef !== 'string' ||
        !Array.isArray(approvals))
        throw malformed('where the approvals were given');
    const reviews = approvals.map((approval) => {
        const [review, user] = [member(approval, 'reviewId'), member(approval, 'userId')];
        const login = member(approval, 'login');
        if (!isWhole(review) || !isWhole(user) || typeof login !== 'string')
            throw malformed('a review');
        return { review, user, login };
    });
    return { subjects: digestsOf(attestation), repositoryId, pullRequest, targetRef, reviews };
}
function digestsOf({ statement }) {
    return statement.subject.flatMap(({ digest }) => digest.sha256 ?? []);
}
function isWhole(value) {
    return typeof value === 'number' && Number.isSafeInteger(value);
}
function member(value, key) {
    return (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function malformed(what) {
    return new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .AttestationRefusal */ .H('predicate_malformed', `The statement does not say ${what}.`);
}
/** What `schemaDifference` found against the bundle `against`, as the gate takes it. */
function schemaComparison(against, differences, isUnsigned = false) {
    const said = (breaks) => differences.filter((one) => one.breaks === breaks).map(({ message }) => message);
    return { against, breaking: said(true), notes: said(false), isUnsigned };
}


/***/ }),

/***/ 95938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ judgeRace),
/* harmony export */   r: () => (/* binding */ environmentRefusals)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _retirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71486);


/** That the bundle may come to this environment now: its turn, what runs there, what it runs on, and nobody else at it. */
function environmentRefusals(facts, notes) {
    const refusals = [];
    const refuse = (code, message) => void refusals.push({ code, message });
    const note = (code, message) => void notes.push({ code, message });
    judgeModel(facts, refuse);
    judgeOrder(facts, refuse);
    judgeRunning(facts, refuse, note);
    judgeCode(facts, refuse);
    judgeRace(facts, refuse);
    judgeDrill(facts, refuse, note);
    return refusals;
}
function judgeModel({ isRetired, history, bundle }, refuse) {
    const { name } = bundle.manifest;
    const retired = (0,_retirement_js__WEBPACK_IMPORTED_MODULE_0__/* .retirementOf */ .T)(history.entries, name);
    if (!isRetired && retired === undefined)
        return;
    const where = retired === undefined ? 'its manifest' : `entry ${retired.seq} of the ledger`;
    refuse('model_retired', `${name} is decommissioned (${where}); a decommissioned model is not deployed.`);
}
/** Each environment takes only what is live, at this moment and with these very bytes, in the one before it. */
function judgeOrder({ environment, environments, bundle, history }, refuse) {
    const { manifest, sha256 } = bundle;
    const place = environments.indexOf(environment);
    if (place < 0) {
        const known = environments.length === 0 ? 'none' : environments.join(', ');
        refuse('environment_unknown', `\`environments\` of .arbiter/config.yml does not have ${environment}: ${known}.`);
    }
    if (!manifest.environments.includes(environment)) {
        const approved = manifest.environments.join(', ') || 'none';
        refuse('environment_not_approved', `The bundle was approved for ${approved}, not for ${environment}.`);
    }
    const before = place > 0 ? environments[place - 1] : undefined;
    if (before === undefined)
        return;
    const state = history.recorded(before, manifest.name);
    if (state.state === 'live' && state.bundle.sha256 === sha256)
        return;
    const found = state.state === 'nothing' ? 'nothing' : `${state.bundle.tag} (${state.bundle.sha256}), ${state.state}`;
    const order = environments.join(' → ');
    refuse('environment_order', `${environment} comes after ${before} (${order}), where this bundle must be live first; there is ${found}.`);
}
/** Callers of what runs must be served by what comes: their columns and types are compared with what runs now. */
function judgeRunning(facts, refuse, note) {
    const { running, history, environment, bundle } = facts;
    if (running.state === 'unreadable') {
        refuse('running_unknown', `What runs in ${environment} could not be read: ${running.reason}`);
        return;
    }
    const recorded = history.recorded(environment, bundle.manifest.name);
    const inLedger = recorded.state === 'nothing' ? null : recorded.bundle.sha256;
    const now = running.state === 'untold' ? inLedger : running.state === 'nothing' ? null : running.sha256;
    if (running.state === 'untold' && recorded.state === 'unsettled') {
        refuse('running_unknown', `The deployment of entry ${recorded.seq} ended without anybody knowing what runs in ${environment}, and the target cannot say. Roll back first (actions/rollback).`);
        return;
    }
    if (running.state === 'untold') {
        note('target_untold', `The target of ${environment} cannot say what runs: recorded is that a bundle was handed over, not that anybody saw it run.`);
    }
    if (recorded.state === 'unsettled') {
        note('running_differs', `By the ledger nobody knows what runs in ${environment} (entry ${recorded.seq}); the target says ${now ?? 'nothing'}.`);
    }
    else if (now !== inLedger) {
        note('running_differs', `By the ledger ${inLedger ?? 'nothing'} runs in ${environment}; the target says ${now ?? 'nothing'}. Somebody changed it without the gate.`);
    }
    if (now === bundle.sha256)
        note('already_live', `This bundle runs in ${environment} already.`);
    else if (now !== null)
        judgeSchema(facts, now, refuse, note);
}
function judgeSchema(facts, now, refuse, note) {
    const { schema, bundle, acceptedSchemaChanges } = facts;
    const { name, version } = bundle.manifest;
    if (schema === null || schema.against !== now) {
        refuse('schema_unknown', `The inputs and outputs were not compared with those of ${now}, which runs now.`);
        return;
    }
    const changes = schema.breaking.join('; ');
    const isAccepted = acceptedSchemaChanges.some((one) => one.model === name && one.version === version);
    if (changes !== '' && isAccepted) {
        note('schema_accepted', `The configuration accepts what breaks callers of ${name}: ${changes}`);
    }
    else if (changes !== '') {
        refuse('schema_breaking', `Callers of what runs now would break: ${changes}. Keep the columns and types, or accept the change for ${name} ${version} under \`schema_changes\` of .arbiter/config.yml.`);
    }
    if (schema.isUnsigned === true) {
        note('schema_not_compared', 'Neither what runs nor this model has a signature (file MLmodel), so inputs and outputs were not compared. Log the model with a signature.');
    }
    if (schema.notes.length > 0)
        note('schema_changed', schema.notes.join('; '));
}
function judgeCode({ bundle, codeEnvironment, environment }, refuse) {
    const approved = bundle.manifest.code_environment;
    if (approved === null || approved === codeEnvironment)
        return;
    if (codeEnvironment === null) {
        refuse('code_environment_unknown', `The bundle was approved with the code environment ${approved}; ${environment} does not say which it has (input \`code-environment\`).`);
    }
    else {
        refuse('code_environment_differs', `The bundle was approved with the code environment ${approved}; ${environment} has ${codeEnvironment}. Build it from the approved lock files.`);
    }
}
/**
 * Of deployments that race, the one that GitHub numbered first goes on; so exactly one does. One that a further attempt took up
 * again has an old number, and goes on only alone: a newer one that did not see it under way may be switching.
 */
function judgeRace(facts, refuse) {
    const { pending, ownDeployment, isReused, environment } = facts;
    if (!pending.known) {
        refuse('deployments_unknown', `The deployments to ${environment} that are under way could not be read: ${pending.reason}`);
        return;
    }
    if (!pending.value.some(({ id }) => id === ownDeployment)) {
        refuse('deployments_unknown', `GitHub does not list this deployment (${ownDeployment}) among those under way to ${environment}.`);
    }
    const others = pending.value.filter(({ id }) => id !== ownDeployment).sort((a, b) => a.id - b.id);
    const other = others.find(({ id }) => isReused || id < ownDeployment);
    if (other === undefined)
        return;
    refuse('deployment_under_way', `Deployment ${other.id} to ${environment} is under way since ${other.createdAt}. Wait for it; if its run has died, set its status to \`inactive\` and deploy again.`);
}
/** Where the environment asks for a drill: one that came back to the very bundle this one would be rolled back to. */
function judgeDrill(facts, refuse, note) {
    const { drillWithin, bundle, history, now, environment } = facts;
    if (drillWithin === null)
        return;
    const target = bundle.manifest.rollback;
    if (target === null) {
        note('nothing_to_return_to', 'The bundle names nothing to return to, so there is no drill to ask for.');
        return;
    }
    const drill = history.drills.filter(({ to }) => to.sha256 === target.sha256).at(-1);
    if (drill === undefined) {
        refuse('drill_missing', `${environment} asks for a drill within ${drillWithin} that returns to ${target.tag} (${target.sha256}); the ledger has none (actions/rollback with \`drill: true\`).`);
        return;
    }
    if (drill.outcome !== 'live') {
        refuse('drill_failed', `The last drill back to ${target.tag} (entry ${drill.seq}) ended as ${drill.outcome}.`);
        return;
    }
    const [time, tested, longest] = [
        (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now),
        (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(drill.testedAt),
        (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(drillWithin),
    ];
    const age = time === undefined || tested === undefined ? Number.NaN : time - tested;
    // Written so that what is not a number, or lies in the future, is refused.
    if (longest !== undefined && age >= 0 && age <= longest)
        return;
    refuse('drill_too_old', `The last drill back to ${target.tag} was at ${drill.testedAt}; ${environment} asks for one within ${drillWithin}.`);
}


/***/ }),

/***/ 73732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeDeployment),
/* harmony export */   i: () => (/* binding */ isOvertaken)
/* harmony export */ });
/* harmony import */ var _deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15272);
/* harmony import */ var _deploy_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95938);
/* harmony import */ var _deploy_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47285);



/**
 * Whether a verified bundle may go to an environment. Every rule is asked, so that one run names all that is missing; what
 * is not known refuses like what is wrong, and no rule reads the colour of a check or the name of a tag.
 */
function judgeDeployment(facts) {
    const notes = [];
    const refusals = [
        ...(0,_deploy_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityRefusals */ .i5)(facts),
        ...(0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalRefusals */ .ph)(facts),
        ...(0,_deploy_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRefusals */ .r)(facts, notes),
    ];
    const outcome = refusals.length === 0 ? 'allowed' : 'refused';
    return { outcome, refusals, notes, previous: replaced(facts) };
}
function replaced({ history, environment, bundle }) {
    const state = history.recorded(environment, bundle.manifest.name);
    return state.state === 'live' ? state.bundle : null;
}
/**
 * Whether another deployment changed the environment between the verdict and its being recorded: asked with the ledger as
 * it is when the entry is to be written. `seen` is `newestChange` of the verdict.
 */
function isOvertaken(history, environment, model, seen) {
    return history.newestChange(environment, model) !== seen;
}


/***/ }),

/***/ 47285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ referencedDigest),
/* harmony export */   Qy: () => (/* binding */ referenceRefusal),
/* harmony export */   i5: () => (/* binding */ identityRefusals)
/* harmony export */ });
/* harmony import */ var _attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86646);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);


/** Clocks of one platform may differ by so much; more would let an approval live longer than it may. */
const CLOCK_SKEW_MS = 5 * 60_000;
const DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/;
/** That this is the bundle which was approved and released, that it was signed for this place, and that the facts stood still. */
function identityRefusals(facts) {
    return [
        ...timeRefusals(facts),
        ...referenceRefusals(facts),
        ...recordRefusals(facts),
        ...summaryRefusals(facts),
    ];
}
function timeRefusals({ now, history, marks }) {
    const refusals = [];
    const newest = history.entries.at(-1)?.at;
    const [time, last] = [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now), newest === undefined ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(newest)];
    if (time === undefined)
        throw new Error(`The time of the verdict is not RFC 3339: ${now}`);
    if (last !== undefined && last - time > CLOCK_SKEW_MS) {
        const message = `The clock says ${now}, the newest entry of the ledger is of ${newest}. Set the clock of the runner.`;
        refusals.push({ code: 'clock_differs', message });
    }
    const moved = ['ledger', 'config', 'reviews'].filter((key) => marks.first[key] !== marks.last[key]);
    if (moved.length > 0) {
        const message = `While the gate read, this changed: ${moved.join(', ')}. Run the deployment again.`;
        refusals.push({ code: 'facts_moved', message });
    }
    return refusals;
}
/** The SHA-256 that a reference to a bundle is, lowercase hex; undefined: it is no digest. */
function referencedDigest(reference) {
    return DIGEST.exec(reference)?.[1];
}
/** Why a reference that is no digest refuses. */
function referenceRefusal(reference) {
    const message = `A bundle is deployed by its SHA-256 only, found ${JSON.stringify(reference)}: a tag or a name can be moved. Take the digest from SHA256SUMS of the release.`;
    return { code: 'reference_not_digest', message };
}
function referenceRefusals({ reference, bundle }) {
    const asked = referencedDigest(reference);
    if (asked === undefined)
        return [referenceRefusal(reference)];
    if (asked === bundle.sha256)
        return [];
    const message = `The bundle that was read has the SHA-256 ${bundle.sha256}, asked for was ${asked}. Somebody replaced it, or it was cut off: fetch it again, and look into it if it stays so.`;
    return [{ code: 'bundle_differs', message }];
}
function recordRefusals({ bundle, history, repository }) {
    const { manifest, sha256 } = bundle;
    const refusals = [];
    if (manifest.repository.id !== repository.id) {
        const message = `The bundle is of the repository ${manifest.repository.name} (id ${manifest.repository.id}), this is id ${repository.id}.`;
        refusals.push({ code: 'repository_differs', message });
    }
    const recorded = history.bundle(sha256);
    if (recorded === undefined) {
        const same = history.bundles.find(({ tag }) => tag === manifest.tag);
        const message = same === undefined
            ? `The ledger knows no bundle with the SHA-256 ${sha256}: it was not approved here.`
            : `The ledger has ${manifest.tag} with the SHA-256 ${same.sha256}; this one has ${sha256}: it is another file under the same name.`;
        return [...refusals, { code: same === undefined ? 'bundle_not_recorded' : 'bundle_differs', message }];
    }
    if (recorded.correctedBy !== null) {
        const message = `Entry ${recorded.seq} of the ledger records the bundle, and entry ${recorded.correctedBy} says that this, or the approval that it rests on, was wrong.`;
        refusals.push({ code: 'bundle_corrected', message });
    }
    const differs = [
        ['tag', recorded.tag, manifest.tag],
        ['model', recorded.model, manifest.name],
        ['version', recorded.version, manifest.version],
        ['subject', recorded.subject, manifest.subject],
        ['content', recorded.content, manifest.content],
        ['pull request', recorded.pullRequest, manifest.pull_request.number],
    ].filter(([, inLedger, inBundle]) => inLedger !== inBundle);
    for (const [what, inLedger, inBundle] of differs) {
        const message = `The ${what} of the bundle is ${inBundle}; the ledger's entry ${recorded.seq} says ${inLedger}.`;
        refusals.push({ code: 'bundle_differs', message });
    }
    if (!history.released(sha256)) {
        const message = `The ledger has no published release of ${manifest.tag} with this SHA-256. Release it first (actions/release).`;
        refusals.push({ code: 'not_released', message });
    }
    return refusals;
}
/**
 * One summary must say all of it: this bundle, passed, this model in this environment, these policies. A summary of this
 * bundle that says FAILED refuses whatever the others say.
 */
function summaryRefusals(facts) {
    const { bundle, environment, summaries, policy } = facts;
    const own = summaries.filter(({ subjects }) => subjects.includes(bundle.sha256));
    if (own.length === 0) {
        const message = `No verified summary (VSA) names the SHA-256 ${bundle.sha256}: nothing that is signed says that this bundle was approved.`;
        return [{ code: 'attestation_missing', message }];
    }
    if (own.some(({ result }) => result !== 'PASSED')) {
        const message = 'A verified summary of this bundle says FAILED.';
        return [{ code: 'attestation_failed', message }];
    }
    const wanted = resourceOf(facts, environment);
    const ofPlace = own.filter(({ resourceUri }) => resourceUri === wanted);
    if (ofPlace.length > 0) {
        if (ofPlace.some((summary) => summary.policy === policy))
            return [];
        const message = 'The summary was signed under other policies than those in the bundle.';
        return [{ code: 'policy_differs', message }];
    }
    const signed = listed(own.map(({ resourceUri }) => resourceUri));
    const anywhere = resourceOf(facts, null);
    if (own.some(({ resourceUri }) => withoutEnvironment(resourceUri) === anywhere)) {
        const message = `The summaries are signed for ${signed}, not for ${environment}: an approval for one environment opens no other.`;
        return [{ code: 'environment_not_signed', message }];
    }
    const message = `The summaries are signed for ${signed}; this deployment is of ${wanted}.`;
    return [{ code: 'resource_differs', message }];
}
function resourceOf({ bundle, repository }, environment) {
    const { name: model, version } = bundle.manifest;
    return (0,_attestation_verification_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .modelResource */ .Y_)({
        repository: repository.name,
        repositoryId: repository.id,
        model,
        version,
        environment,
    });
}
function withoutEnvironment(resource) {
    return resource.replace(/\?environment=[^&]*&/u, '?');
}
function listed(names) {
    return names.length === 0 ? 'nothing' : [...new Set(names)].join(', ');
}


/***/ }),

/***/ 68305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deployProof),
/* harmony export */   N: () => (/* binding */ joinedReasons)
/* harmony export */ });
/* harmony import */ var _bundle_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31758);
/* harmony import */ var _bundle_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85311);
/* harmony import */ var _deploy_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39489);



/**
 * Verifies the attestations of a bundle, each at the time that the ledger recorded it, by the signers that count now. One
 * that does not hold says nothing, and refuses: it is not there by chance.
 */
async function deployProof(bundle, files, signing, entries) {
    const held = [];
    const refusals = [];
    const refused = (error) => {
        const outcome = (0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOutcome */ .tA)(error);
        if (!outcome.holds)
            refusals.push({ code: outcome.code, message: outcome.message });
    };
    try {
        const record = (0,_bundle_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedBundle */ .J)(bundle, (0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .uncorrected */ .Vk)(entries));
        for (const file of files)
            await (0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAttestation */ .Al)(bundle, file, signing, record).then((one) => held.push(one), refused);
        return { ...(0,_deploy_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .deployAttestations */ .B)(held.map(({ attestation }) => attestation)), held, refusals };
    }
    catch (error) {
        refused(error);
        return { summaries: [], approvals: [], held: [], refusals };
    }
}
/** All that speaks against a deployment: what does not hold first, because it is why the gate finds something missing. */
function joinedReasons(proof, verdict) {
    const said = new Set(verdict.map(({ code }) => code));
    return [...proof.filter(({ code }) => !said.has(code)), ...verdict];
}


/***/ }),

/***/ 17763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e8: () => (/* binding */ retentionOf)
/* harmony export */ });
/* unused harmony exports KEPT_BUNDLES, retainedBundles */
/* harmony import */ var _rollback_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37101);

/** Approved bundles of a model that are kept, whatever else is removed. */
const KEPT_BUNDLES = 3;
/**
 * Which bundles of a model must stay: the last three that were released, what runs anywhere, and what a running one
 * would be rolled back to. One that was not released yet is not old, and stays.
 */
function retainedBundles(history, model, environments, rollbackTargets) {
    const bundles = (0,_rollback_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(history, model);
    const released = bundles.filter(({ sha256 }) => history.released(sha256));
    const last = new Set(released.slice(0, KEPT_BUNDLES).map(({ sha256 }) => sha256));
    const runsIn = (sha256) => environments.filter((environment) => {
        const state = history.recorded(environment, model);
        return state.state !== 'nothing' && state.bundle.sha256 === sha256;
    });
    const targets = new Set(rollbackTargets);
    const judged = bundles.map(({ tag, sha256 }) => ({
        tag,
        sha256,
        runsIn: runsIn(sha256),
        why: [
            ['one_of_the_last', last.has(sha256)],
            ['runs', runsIn(sha256).length > 0],
            ['returned_to', targets.has(sha256)],
            ['not_released', !history.released(sha256)],
        ].flatMap(([why, holds]) => (holds ? [why] : [])),
    }));
    return {
        kept: judged.filter(({ why }) => why.length > 0),
        prunable: judged.filter(({ why }) => why.length === 0).map(({ tag, sha256 }) => ({ tag, sha256 })),
    };
}
/** Which bundles of a model stay, by what the ledger says runs, and what each environment would be rolled back to. */
function retentionOf(history, model, environments, now) {
    const targets = environments.flatMap((environment) => {
        const state = history.recorded(environment, model);
        if (state.state === 'nothing')
            return [];
        const facts = { now, environment, model, running: state.bundle.sha256, history };
        const [target] = (0,_rollback_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackCandidates */ .DY)({ ...facts, isDrill: false, isRetired: false });
        return target === undefined ? [] : [target.sha256];
    });
    return retainedBundles(history, model, environments, targets);
}


/***/ }),

/***/ 71486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isRetiredStage),
/* harmony export */   T: () => (/* binding */ retirementOf)
/* harmony export */ });
/** Stages in a manifest that say that a model is decommissioned. */
const RETIRED = new Set(['retired', 'decommissioned']);
function isRetiredStage(stage) {
    return RETIRED.has((stage ?? '').toLowerCase());
}
/** The entry of the ledger that retires a model. */
function retirementOf(entries, model) {
    return entries.find(({ type, decision }) => type === 'retirement' && decision.model === model);
}


/***/ }),

/***/ 37101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ rollbackCandidates),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   wX: () => (/* binding */ chooseRollback)
/* harmony export */ });
/* unused harmony exports CANDIDATE_CODES, ROLLBACK_CODES */
/* harmony import */ var _deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15272);
/* harmony import */ var _retirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71486);


/** Why a bundle is not the one to return to; a closed list (docs/reference/deployment.md). */
const CANDIDATE_CODES = (/* unused pure expression or super */ null && ([
    'same_bundle',
    'same_version',
    'same_content',
    'newer',
    'not_asked_for',
    'corrected',
    'not_released',
    'never_live_here',
    'was_left',
    'failed_here',
    'approval_dismissed',
    'changes_requested',
    'condition_overdue',
    'approval_expired',
    'environment_not_approved',
    'code_environment_differs',
    'not_verified',
    'not_retrievable',
    'corrupt',
]));
/** Why there is nothing to return to; a closed list (docs/reference/deployment.md). */
const ROLLBACK_CODES = (/* unused pure expression or super */ null && ([
    'running_not_recorded',
    'model_retired',
    'no_candidate',
    'not_recorded',
    // What a release has can be changed by whoever may write: it never decides which older bundle is taken.
    'not_verified',
    'not_retrievable',
    'corrupt',
]));
/**
 * The bundle to return to: the newest approved one before what runs that is another version with another content, was
 * released, ran here without being left for its faults, whose approval still stands, and whose bytes were all verified.
 */
function chooseRollback(facts) {
    const { history, model, running, only } = facts;
    const refuse = (code, message, rejected = []) => ({
        chosen: null,
        refusal: { code, message },
        rejected,
    });
    if (isRetired(facts))
        return refuse('model_retired', `${model} is decommissioned; nothing of it is deployed.`);
    const current = leftBundle(facts);
    if (current === undefined) {
        return refuse('running_not_recorded', `The ledger has no bundle of ${model} with the SHA-256 ${running ?? '(nothing runs)'}, so what came before it is not known.`);
    }
    if (only !== undefined && history.bundle(only)?.model !== model) {
        return refuse('not_recorded', `The ledger has no approved bundle of ${model} with the SHA-256 ${only}.`);
    }
    const rejected = [];
    for (const candidate of newestFirst(history, model)) {
        const why = rejection(facts, current, candidate);
        if (why === null)
            return { chosen: candidate, refusal: null, rejected };
        const [code, message] = why;
        rejected.push({ tag: candidate.tag, sha256: candidate.sha256, code, message });
        const ofRelease = only === undefined && facts.probes.has(candidate.sha256) ? ofItsRelease(code) : null;
        if (ofRelease !== null) {
            const what = `${candidate.tag} would be returned to, and its release does not give it: ${message}`;
            return refuse(ofRelease, `${what} Repair the release, or name another bundle by \`bundle-sha256\`.`, rejected);
        }
    }
    const message = `No approved bundle of ${model} can be returned to in ${facts.environment}.`;
    return refuse('no_candidate', message, rejected);
}
function isRetired({ isRetired: isSaid, history, model }) {
    return isSaid || (0,_retirement_js__WEBPACK_IMPORTED_MODULE_1__/* .retirementOf */ .T)(history.entries, model) !== undefined;
}
/** Why a bundle is passed over that whoever may change a release can bring about. */
function ofItsRelease(code) {
    return code === 'not_verified' || code === 'not_retrievable' || code === 'corrupt' ? code : null;
}
/** Bundles that would be chosen if their bytes hold: those worth fetching, in the order in which they are taken. */
function rollbackCandidates(facts) {
    const { history, model } = facts;
    const current = leftBundle(facts);
    if (current === undefined || isRetired(facts))
        return [];
    const planned = { ...facts, probes: new Map(), isPlanning: true };
    return newestFirst(history, model).filter((candidate) => rejection(planned, current, candidate) === null);
}
/** Null: a drill starts from nothing. Undefined: what runs is not known, so nothing can be chosen. */
function leftBundle({ history, model, running, isDrill, }) {
    if (running === null)
        return isDrill ? null : undefined;
    const bundle = history.bundle(running);
    return bundle?.model === model ? bundle : undefined;
}
function newestFirst(history, model) {
    return history.bundles.filter((bundle) => bundle.model === model).sort((a, b) => b.seq - a.seq);
}
function rejection(facts, current, candidate) {
    return (sameness(facts, current, candidate) ??
        standing(facts, candidate) ??
        (facts.isPlanning === true ? null : retrieval(facts, candidate)));
}
/** A rollback that changes nothing is none. */
function sameness({ only, isDrill }, current, candidate) {
    if (candidate.sha256 === current?.sha256)
        return ['same_bundle', 'It is what runs now.'];
    if (only !== undefined && candidate.sha256 !== only)
        return ['not_asked_for', `Asked for is ${only}.`];
    if (current === null)
        return null;
    // A drill may start from an older bundle: it proves that the one asked for by its digest can be put back.
    const isAskedFor = isDrill && only !== undefined;
    if (candidate.seq > current.seq && !isAskedFor)
        return ['newer', 'It was approved after what runs now.'];
    if (candidate.content === current.content)
        return ['same_content', 'Its content is that of what runs now.'];
    return candidate.version === current.version
        ? ['same_version', `It has the version that runs now, ${current.version}.`]
        : null;
}
function standing(facts, candidate) {
    const { history, environment, isDrill } = facts;
    if (!history.released(candidate.sha256))
        return ['not_released', 'The ledger has no published release of it.'];
    if (candidate.correctedBy !== null) {
        return [
            'corrected',
            `Entry ${candidate.correctedBy} of the ledger says that its record, or its approval, was wrong.`,
        ];
    }
    const withdrawn = dismissedApprovals(history, candidate);
    if (withdrawn.length > 0) {
        return [
            'approval_dismissed',
            `Approvals that it rests on were dismissed: review ${withdrawn.join(', ')}.`,
        ];
    }
    if (isDrill)
        return null;
    const past = history.past(environment, candidate.sha256);
    // Otherwise a rollback would be a way into an environment around the order of environments.
    if (!past.wasLive)
        return ['never_live_here', `It never ran in ${environment}; deploy it instead.`];
    if (history.wasLeft(environment, candidate.sha256)) {
        return ['was_left', `${environment} was rolled back from it before.`];
    }
    return past.last === 'failed' || past.last === 'rolled_back'
        ? ['failed_here', `Its last deployment to ${environment} ended as ${past.last}.`]
        : null;
}
/** Dismissed reviews that filled a seat for the subject of a bundle. */
function dismissedApprovals(history, bundle) {
    if (bundle.pullRequest === null)
        return [];
    const dismissed = (0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .dismissedReviews */ .jm)(history, bundle.pullRequest);
    const counted = history.entries
        .filter((entry) => entry.type === 'approval' && entry.pull_request?.number === bundle.pullRequest)
        .filter((entry) => entry.subjects.some(({ sha256 }) => sha256 === bundle.subject) || entry.subject === bundle.subject)
        .map((entry) => entry.decision.review ?? 0);
    return [...new Set(counted)].filter((review) => dismissed.has(review));
}
function retrieval(facts, candidate) {
    const { probes, now, environment, isDrill } = facts;
    const probe = probes.get(candidate.sha256);
    if (probe === undefined)
        return ['not_retrievable', 'It was not fetched.'];
    if (probe.state === 'missing')
        return ['not_retrievable', `It could not be fetched: ${probe.reason}`];
    if (probe.state === 'corrupt')
        return ['corrupt', `Its bytes are not what was approved: ${probe.reason}`];
    if (probe.state === 'refused')
        return [probe.code, probe.reason];
    if ((0,_deploy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .PU)(probe.validUntil, now))
        return ['approval_expired', `Its approval was valid until ${probe.validUntil}.`];
    return isDrill || probe.environments.includes(environment)
        ? null
        : ['environment_not_approved', `It was not approved for ${environment}.`];
}


/***/ }),

/***/ 32379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unreviewedApproval)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);

/**
 * What the decision in a verified bundle says where it counts no review, of the model or of a change to what governs. Null:
 * it counts one, or it does not say whole and plainly why nobody had to sign.
 */
function unreviewedApproval({ manifest, documents, }) {
    const bytes = documents.get('decision.json');
    const decision = bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(decision) || decision.governance !== null || !Array.isArray(decision.models))
        return null;
    const own = decision.models.filter((one) => (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && one.name === manifest.name);
    const [model] = own;
    if (own.length !== 1 || !(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model) || model.status !== 'approved')
        return null;
    // Without a sign-off a model is approved only by policies of which every one asks nobody.
    if (model.signoff === null)
        return { by: 'policy' };
    return (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model.signoff) ? unsigned(model.signoff) : null;
}
function unsigned(signoff) {
    const { state, counted, missing, vetoes, override } = signoff;
    if (state !== 'complete' || !isEmpty(counted) || !isEmpty(vetoes))
        return null;
    // Complete, with no seat filled and none open: there is none.
    if (override === null)
        return isEmpty(missing) ? { by: 'policy' } : null;
    if (!(0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(override) || typeof override.until !== 'string')
        return null;
    return { by: 'break_glass', until: override.until };
}
function isEmpty(value) {
    return Array.isArray(value) && value.length === 0;
}


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ retentionLines)
/* harmony export */ });
const WHY = {
    one_of_the_last: 'one of the last three',
    returned_to: 'what a running one is rolled back to',
    not_released: 'waits for its release',
};
/** Which bundles stay, each with the reason, and which may go: pairs of what is said and of what. Nothing is deleted. */
function retentionLines(retention) {
    if (retention === null)
        return [];
    const { kept, prunable } = retention;
    return [
        ...kept.map((bundle) => ['Keep', `${bundle.tag} (${reasonsOf(bundle).join(', ')})`]),
        ...prunable.map(({ tag }) => ['May be removed', tag]),
    ];
}
function reasonsOf({ why, runsIn }) {
    return why.map((one) => (one === 'runs' ? `runs in ${runsIn.join(', ')}` : WHY[one]));
}


/***/ }),

/***/ 60579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ goLive),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* unused harmony export GOING_LIVE_CODES */
/** Why a bundle that was let through is not live; a closed list (docs/reference/deployment.md). */
const GOING_LIVE_CODES = (/* unused pure expression or super */ null && ([
    'preparation_failed',
    'activation_failed',
    'health_failed',
    'running_differs',
    'overtaken',
    'recording_failed',
    'restoration_failed',
]));
/**
 * Activates a bundle, and calls it live only when it answers and the target says that it is what runs. Whatever goes wrong
 * after the order brings `previous` back, which must answer too; where even that cannot be seen, it failed.
 */
async function goLive(target, activation, previous, options) {
    const prepared = await attempt(async () => target.prepare?.(activation));
    if (prepared !== null) {
        // Nothing was switched, so what ran still runs.
        return { outcome: 'rolled_back', code: 'preparation_failed', message: prepared, switchMs: null };
    }
    const start = options.clock();
    const problem = await switchTo(target, activation, options);
    const switchMs = Math.ceil(options.clock() - start);
    if (problem === null)
        return { outcome: 'live', code: null, message: '', switchMs };
    const check = await bringBack(target, previous, activation, options);
    if (check === null)
        return { outcome: 'rolled_back', ...problem, switchMs };
    const message = `${problem.message} What ran before could not be brought back: ${check}`;
    return { outcome: 'failed', code: 'restoration_failed', message, switchMs };
}
/** Brings back what ran before `failed`, and sees that it answers. Null: it does; otherwise why it cannot be seen. */
async function bringBack(target, previous, failed, options) {
    const restored = await attempt(() => target.restore(previous, failed));
    return restored ?? restoredProblem(target, previous, failed, options);
}
async function switchTo(target, activation, options) {
    const activated = await attempt(() => target.activate(activation));
    if (activated !== null)
        return { code: 'activation_failed', message: activated };
    const health = await healthProblem(target, activation, options);
    if (health !== null)
        return { code: 'health_failed', message: health };
    const differs = await runningProblem(target, activation, activation.sha256);
    return differs === null ? null : { code: 'running_differs', message: differs };
}
async function restoredProblem(target, previous, failed, options) {
    if (previous === null)
        return runningProblem(target, failed, null);
    return ((await healthProblem(target, previous, options)) ?? runningProblem(target, previous, previous.sha256));
}
/** Null: it answered. Asked a bounded number of times, because services need a while to start. */
async function healthProblem(target, activation, { health: { attempts, intervalMs }, wait }) {
    let last = 'health was not asked';
    for (let count = 1; count <= attempts; count += 1) {
        if (count > 1)
            await wait(intervalMs);
        const answer = await target
            .health(activation)
            .catch((error) => ({ isHealthy: false, detail: messageOf(error) }));
        if (answer.isHealthy === true)
            return null;
        last = answer.detail;
    }
    return `It did not become healthy in ${attempts} ${attempts === 1 ? 'look' : 'looks'}: ${last}`;
}
/** A target that cannot say what runs is believed by its health only. */
async function runningProblem(target, { environment, model }, expected) {
    const found = await target
        .running(environment, model)
        .catch((error) => ({ state: 'unreadable', reason: messageOf(error) }));
    if (found.state === 'untold')
        return null;
    if (found.state === 'unreadable')
        return `What runs could not be read: ${found.reason}`;
    const now = found.state === 'nothing' ? null : found.sha256;
    return now === expected
        ? null
        : `${target.name} says that ${now ?? 'nothing'} runs; expected ${expected ?? 'nothing'}.`;
}
/** Null: it worked. */
async function attempt(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return messageOf(error);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   cY: () => (/* binding */ TargetFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A target did not do or say what it was asked. The message says what to do. */
class TargetFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    constructor(message, options) {
        super(message, [], options);
        this.name = 'TargetFailure';
    }
}
/** What a target says that runs; one that cannot be asked is not taken for an empty one. */
async function readRunning(target, environment, model) {
    try {
        return await target.running(environment, model);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return { state: 'unreadable', reason: error.message };
    }
}
const DIGEST = /^[0-9a-f]{64}$/;
function isDigest(value) {
    return typeof value === 'string' && DIGEST.test(value);
}


/***/ })

};
