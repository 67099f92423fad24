export const id = 9093;
export const ids = [9093,646];
export const modules = {

/***/ 19093:
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
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/ledger-branch.js + 7 modules
var ledger_branch = __webpack_require__(40867);
// EXTERNAL MODULE: ./lib/github/answer.js
var answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/own-account.js
var own_account = __webpack_require__(7181);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/audit-issue.js




/** Begins the body of the one issue that carries what the audit found. */
const AUDIT_MARKER = '<!-- arbiter:audit -->';
/**
 * Keeps one issue: opened for findings, rewritten when they change, closed with a comment when there are none. It is found
 * by author and marker, the oldest that has both; a marker that somebody else wrote is nothing.
 */
async function keepAuditIssue(issues, news, ownLogin) {
    const own = (await issues.openIssues())
        .filter(({ author, body }) => (0,own_account/* isOwnAccount */._p)(author, ownLogin) && body.startsWith(AUDIT_MARKER))
        .sort((a, b) => a.number - b.number);
    if (news.findings === null) {
        for (const { number } of own) {
            await issues.comment(number, news.allClear);
            await issues.close(number);
        }
        return own.length === 0 ? 'none' : 'closed';
    }
    const body = `${AUDIT_MARKER}\n${news.findings.body}`;
    const [standing] = own;
    if (standing === undefined) {
        await issues.open(news.findings.title, body);
        return 'opened';
    }
    // GitHub gives line ends back as they were sent, or as CRLF when somebody edited on its page.
    if (standing.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
        return 'unchanged';
    await issues.rewrite(standing.number, body);
    await issues.comment(standing.number, 'What the audit finds has changed; see above.');
    return 'updated';
}
/** Over GitHub's REST API (https://docs.github.com/en/rest/issues/issues). */
class RestIssues {
    #client;
    #where;
    constructor(client, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
    }
    async openIssues() {
        const found = await (0,failure/* calling */.X_)('list the open issues', () => (0,pages/* everyItem */.l)(this.#client, this.#client.rest.issues.listForRepo, { ...this.#where, state: 'open' }));
        return found
            .filter((issue) => issue.pull_request === undefined)
            .map(({ number, body, user }) => ({ number, body: body ?? '', author: (0,answer/* account */.ct)(user) }));
    }
    async open(title, body) {
        const { data } = await (0,failure/* calling */.X_)('open an issue', () => this.#client.rest.issues.create({ ...this.#where, title, body }));
        return data.number;
    }
    async rewrite(number, body) {
        await (0,failure/* calling */.X_)(`change issue #${number}`, () => this.#client.rest.issues.update({ ...this.#where, issue_number: number, body }));
    }
    async comment(number, body) {
        await (0,failure/* calling */.X_)(`comment on issue #${number}`, () => this.#client.rest.issues.createComment({ ...this.#where, issue_number: number, body }));
    }
    async close(number) {
        await (0,failure/* calling */.X_)(`close issue #${number}`, () => this.#client.rest.issues.update({
            ...this.#where,
            issue_number: number,
            state: 'closed',
            state_reason: 'completed',
        }));
    }
}

// EXTERNAL MODULE: ./lib/github/ledger-activity.js
var ledger_activity = __webpack_require__(36146);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/ledger/cycle-time.js + 5 modules
var cycle_time = __webpack_require__(65357);
// EXTERNAL MODULE: ./lib/report/audit.js
var audit = __webpack_require__(21489);
// EXTERNAL MODULE: ./lib/report/cycle-time.js
var report_cycle_time = __webpack_require__(59740);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/commands/audit-checkpoint.js
var audit_checkpoint = __webpack_require__(30492);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(71389);
// EXTERNAL MODULE: ./lib/commands/audit-correct.js
var audit_correct = __webpack_require__(51754);
// EXTERNAL MODULE: ./lib/commands/audit-export.js
var audit_export = __webpack_require__(48848);
// EXTERNAL MODULE: ./lib/commands/audit-init.js + 1 modules
var audit_init = __webpack_require__(97877);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/github/release.js + 3 modules
var release = __webpack_require__(38881);
// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/release/release-files.js
var release_files = __webpack_require__(19114);
// EXTERNAL MODULE: ./lib/release/retention.js
var retention = __webpack_require__(17763);
;// CONCATENATED MODULE: ./lib/release/kept-files.js




/** Files of all bundles that were released and must be kept, by model and newest first. */
function keptFiles(history, environments, now) {
    const models = [...new Set(history.bundles.map(({ model }) => model))].sort();
    return models.flatMap((model) => (0,retention/* retentionOf */.e8)(history, model, environments, now)
        .kept.filter(({ sha256 }) => history.released(sha256))
        .map(({ tag, sha256 }) => fileOf(history, model, tag, sha256)));
}
function fileOf({ entries }, model, tag, sha256) {
    const corrected = (0,query/* corrections */.SX)(entries);
    const entry = entries.findLast((one) => {
        const release = (0,query/* detailOf */.Rw)(one, 'release');
        return release?.refusal === null && release.sha256 === sha256 && !corrected.has(one.seq);
    });
    const encrypted = entry === undefined ? undefined : (0,query/* detailOf */.Rw)(entry, 'release')?.encrypted;
    const made = entries.flatMap((one) => (0,query/* madeBundle */.Ou)(one) ?? []).find((one) => one.sha256 === sha256);
    return {
        tag,
        model,
        name: (0,release_files/* bundleFileName */.MZ)(tag, encrypted !== undefined),
        sha256: encrypted?.sha256 ?? sha256,
        size: encrypted === undefined ? (made?.size ?? null) : null,
        entry: entry?.seq ?? 0,
    };
}
/**
 * What is not as the ledger says; undefined: all of it is.
 * @param release as it is published; null: there is none
 * @param sha256 of the file, where GitHub tells it or it was read
 */
function fileGap(file, release, sha256) {
    const { tag, model, name, entry } = file;
    const what = `The bundle ${(0,finding/* quoted */.TL)(tag)} of ${(0,finding/* quoted */.TL)(model)} must be kept (one of the last three that were released, or one that runs or is returned to)`;
    const repair = `Publish the same bytes again, or say that entry ${entry} is wrong (arbiter audit correct).`;
    const missing = (found) => ({
        code: 'kept_bundle_missing',
        message: `${what}, and ${found}. ${repair}`,
    });
    if (release === null)
        return missing('no published release has its tag');
    const asset = release.assets.find((one) => one.name === name);
    if (asset === undefined)
        return missing(`its release has no file ${(0,finding/* quoted */.TL)(name)}`);
    if (!asset.isComplete)
        return missing(`the upload of ${(0,finding/* quoted */.TL)(name)} was broken off`);
    if (file.size !== null && asset.size !== file.size)
        return differs(what, name, `${asset.size} bytes, and the ledger says ${file.size}`, repair);
    if (sha256 !== file.sha256)
        return differs(what, name, `the SHA-256 ${sha256 ?? 'that nobody told'}, and the ledger says ${file.sha256}`, repair);
    return undefined;
}
function differs(what, name, found, repair) {
    return {
        code: 'kept_bundle_differs',
        message: `${what}, and its file ${(0,finding/* quoted */.TL)(name)} has ${found}. ${repair}`,
    };
}

;// CONCATENATED MODULE: ./lib/commands/audit-kept-bundles.js




/** Findings on the bundles that must be kept: nothing in the ledger can show that one of them was deleted. */
async function keptBundleFindings({ client, fullName, retryBaseMs }, apiUrl, entries, environments, now) {
    const releases = new release/* RestReleases */.b(client, fullName, { apiUrl, retryBaseMs });
    const found = [];
    for (const file of keptFiles(new deployment_history/* DeploymentHistory */.u(entries), environments, now)) {
        const release = await releases.findRelease(file.tag);
        const gap = fileGap(file, release, await digestOf(file, release, releases));
        if (gap !== undefined)
            found.push({ ...gap, entry: file.entry, commit: null, path: null });
    }
    return found;
}
/** As GitHub counts it; where it does not, as of older releases, the file is read. */
async function digestOf({ name, size }, release, releases) {
    const asset = release?.assets.find((one) => one.name === name);
    if (asset === undefined || !asset.isComplete || asset.sha256 !== null)
        return asset?.sha256 ?? null;
    // Another size differs already.
    if (size !== null && asset.size !== size)
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of releases.download(asset))
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(84586);
// EXTERNAL MODULE: ./lib/commands/audit-query.js
var audit_query = __webpack_require__(78032);
// EXTERNAL MODULE: ./lib/commands/audit-replay.js + 5 modules
var audit_replay = __webpack_require__(69878);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/commands/audit-run.js







async function done(size, head, root, file) {
    (0,core/* setOutput */.uH)('status', 'done');
    (0,core/* setOutput */.uH)('size', size);
    (0,core/* setOutput */.uH)('head', head);
    (0,core/* setOutput */.uH)('root', root);
    await giveFile(file);
}
/** An archive may be larger than what fits into memory. */
async function giveFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    (0,core/* setOutput */.uH)('file', file);
    (0,core/* setOutput */.uH)('sha256', hash.digest('hex'));
}
function refused() {
    (0,core/* setOutput */.uH)('status', 'refused');
    return 1;
}
async function summarise(markdown, runner) {
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(markdown).write();
}
const LONGEST_SUMMARY = 20_000;
/** A text as a block of a summary. GitHub takes no summary of any size, and ten thousand digests are none to read. */
function summaryBlock(text) {
    if (text.length <= LONGEST_SUMMARY)
        return (0,report_escape/* markdownBlock */.dI)(text);
    const end = text.lastIndexOf('\n', LONGEST_SUMMARY);
    return (0,report_escape/* markdownBlock */.dI)(`${text.slice(0, end > 0 ? end : LONGEST_SUMMARY)}\n… the rest stands in the file.\n`);
}
const FILTERED = {
    query: ['model', 'person', 'pull', 'type', 'environment', 'from', 'to'],
    export: ['model', 'person', 'pull', 'type', 'environment', 'from', 'to'],
    'cycle-time': ['from', 'to'],
};
/** The entries that the inputs select. @throws UserError for an input that the command would leave unheard */
function filterIn({ command, filter }) {
    const taken = FILTERED[command] ?? [];
    const given = Object.entries(filter).flatMap(([word, value]) => value === undefined ? [] : [word]);
    const unheard = given.find((word) => !taken.includes(word));
    if (unheard !== undefined)
        throw new errors/* UserError */.y(`The input \`${inputName(unheard)}\` selects nothing for \`command: ${command}\`: leave it out.`);
    return (0,audit_arguments/* filterOf */.KV)(filter, inputName);
}
function inputName(word) {
    return word === 'pull' ? 'pull-request' : word;
}

;// CONCATENATED MODULE: ./lib/commands/audit-reading.js












/** `command: query` of actions/audit. */
async function audit_reading_query({ inputs, ledger, io, folder, runner }) {
    const filter = filterIn(inputs);
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const selected = (0,query/* selectEntries */.XO)(sound.entries, filter);
    const file = (0,external_node_path_.join)(folder, 'query.json');
    (0,external_node_fs_.writeFileSync)(file, (0,audit_query.queryJson)(filter, sound.entries, selected));
    (0,core/* setOutput */.uH)('status', 'done');
    (0,core/* setOutput */.uH)('size', sound.entries.length);
    await giveFile(file);
    io.stdout((0,audit_query.queryText)(sound.entries, selected));
    await summarise((0,audit/* queryMarkdown */.wU)(selected.map(audit_query.rowOf), sound.entries.length), runner);
    return 0;
}
/** `command: replay` of actions/audit. The judged commits need not be here: their objects are asked of the remote. */
async function replay({ inputs, ledger, io, folder, runner }) {
    if (inputs.entry === '')
        throw new errors/* UserError */.y('Say whose verdict is computed again: the input `entry`, its number.');
    const seq = (0,audit_arguments/* wholeNumber */.rD)('entry', inputs.entry);
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const remote = async () => async (oid) => (await ledger.repository.blobs([oid]).catch(() => undefined))?.get(oid);
    const outcome = await (0,audit_replay.replayOf)(seq, ledger, sound, remote);
    const file = (0,external_node_path_.join)(folder, 'replay.json');
    (0,external_node_fs_.writeFileSync)(file, (0,audit_replay.replayJson)(seq, outcome));
    const code = (0,audit_replay.replayCode)(outcome);
    (0,core/* setOutput */.uH)('status', ['done', 'differs'][code] ?? 'missing');
    await giveFile(file);
    const text = (0,audit_replay.replayText)(seq, outcome);
    io.stdout((0,report_escape/* logText */.kc)(text));
    await summarise(`### Replay\n\n${summaryBlock(text)}\n`, runner);
    return code;
}

// EXTERNAL MODULE: ./lib/commands/audit-expunge.js
var audit_expunge = __webpack_require__(15240);
;// CONCATENATED MODULE: ./lib/commands/audit-retention.js







/**
 * `command: retention` of actions/audit: what `retention` of the configuration lets go, and removed where `apply` says so.
 * A schedule may run it where no age is set: then everything is kept, and nothing is wrong.
 */
async function applyRetention({ inputs, ledger, io, folder, runner }) {
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const isEndless = ledger.config !== null && ledger.config.retention?.days === undefined;
    const plan = isEndless
        ? { basis: 'retention', reason: 'No age is set.', blobs: [], held: [] }
        : await (0,audit_expunge.planOf)({ basis: 'retention', reason: undefined }, ledger, sound, io);
    const outcome = await (0,audit_expunge.carriedOut)(plan, ledger, sound, inputs.isApplied, io);
    const file = (0,external_node_path_.join)(folder, 'retention.json');
    (0,external_node_fs_.writeFileSync)(file, (0,audit_expunge.expungeJson)(plan, outcome));
    (0,core/* setOutput */.uH)('status', 'done');
    await giveFile(file);
    const text = isEndless
        ? 'Contents are kept without end: `retention.days` is not set in .arbiter/config.yml.\n'
        : (0,audit_expunge.expungeText)(plan, outcome, '`apply: true` does it');
    io.stdout((0,report_escape/* logText */.kc)(text));
    const counts = `${plan.blobs.length} to remove, ${plan.held.length} under legal hold, ${outcome.isDone ? plan.blobs.length : 0} removed.`;
    await summarise(`### Retention\n\n${counts}\n\n${summaryBlock(text)}\n`, runner);
    return 0;
}

// EXTERNAL MODULE: ./lib/commands/audit-signer.js
var audit_signer = __webpack_require__(36864);
// EXTERNAL MODULE: ./lib/commands/audit-verify.js
var audit_verify = __webpack_require__(68147);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(29140);
// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
;// CONCATENATED MODULE: ./lib/commands/audit-action.js



























/** `arbiter audit --action`: exit codes as those of the command that the input names. */
async function run(_args, io) {
    const inputs = (0,lib_inputs.readAuditInputs)();
    filterIn(inputs);
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const folder = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const { config, head } = await (0,audit_writing/* remoteState */.At)(access.repository);
    const reporting = { inputs, runner, access, io, folder };
    if (inputs.command === 'verify' && (inputs.branch ?? config?.ledger) === undefined)
        return report((0,audit_verify.nothingThere)('the default branch'), 'none', reporting);
    const usual = inputs.command === 'init' ? audit_clone/* USUAL_BRANCH */.u3 : undefined;
    const branch = (0,audit_clone/* branchOf */.W0)(inputs.branch, config, 'the default branch', usual);
    const ledger = openRemote(branch, { config, head }, access);
    const audit = { ...reporting, ledger };
    switch (inputs.command) {
        case 'verify':
            return verify(audit);
        case 'export':
            return exportLedger(audit);
        case 'checkpoint':
            return checkpoint(audit);
        case 'cycle-time':
            return times(audit);
        case 'query':
            return audit_reading_query(audit);
        case 'replay':
            return replay(audit);
        case 'retention':
            return applyRetention(audit);
        case 'init':
            return init(audit);
        case 'correct':
            return correct(audit);
    }
}
function openRemote(branch, state, access) {
    const { repository, gitOptions, remote } = access;
    const reader = new ledger_branch/* GitLedgerReader */.bL(gitOptions, branch, remote);
    const writer = new ledger_branch/* GitLedgerWriter */.bf(gitOptions, branch, remote);
    return { branch, ...state, repository, reader, writer, remote, isRemote: true };
}
async function verify(audit) {
    const { inputs, runner, access, ledger, io } = audit;
    const { checkpoints: checkpoint, keys: key, anchors: anchor } = inputs;
    const held = await (0,audit_verify.heldAgainst)({ checkpoint, key, anchor }, io);
    const { verdict: offline, sound } = await (0,audit_verify.verifyAccess)(ledger, held);
    const breaks = await recordedBreaks(access, ledger, io);
    const environments = ledger.config?.environments ?? [];
    // Of a ledger that is not whole nothing is believed, so neither which bundles are kept.
    const gone = sound === null
        ? []
        : await keptBundleFindings(access, runner.apiUrl, sound.entries, environments, io.now());
    return report({ ...offline, findings: [...offline.findings, ...breaks, ...gone] }, ledger.branch, audit);
}
async function report(verdict, branch, { inputs, runner, access, io, folder }) {
    const file = (0,external_node_path_.join)(folder, 'audit.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify((0,audit_verify.verdictJson)(verdict), null, 2)}\n`);
    const isFailed = (0,audit_verify.isFailure)(verdict, inputs.doGapsFail);
    (0,core/* setOutput */.uH)('status', verdict.findings.length > 0 ? 'findings' : isFailed ? 'gaps' : 'whole');
    (0,core/* setOutput */.uH)('size', verdict.size);
    (0,core/* setOutput */.uH)('head', verdict.head ?? '');
    (0,core/* setOutput */.uH)('root', verdict.root);
    await giveFile(file);
    io.stdout((0,audit/* auditText */.$u)(verdict));
    await summarise((0,audit/* auditMarkdown */.lG)(verdict), runner);
    if (inputs.keepsIssue)
        await keepIssue(verdict, branch, { inputs, access, io });
    return isFailed ? 1 : 0;
}
/** What GitHub recorded of the branch, which nothing in the branch can show. */
async function recordedBreaks(access, { branch, config }, io) {
    const breaks = await (0,ledger_activity/* breaksOfLedger */.$)(access.client, access.fullName, branch, config?.ledger_resumed ?? null);
    if (breaks === null) {
        io.stderr('Whether the branch was pushed over or deleted cannot be told: its activity cannot be read here.\n');
        return [];
    }
    return breaks.map(({ kind, actor, at }) => {
        const [what, code] = gate_ledger/* BREAKS */.vD[kind];
        return {
            code,
            message: `The branch was ${what} by ${actor?.login ?? 'somebody'} at ${at}, so entries may be gone.`,
            entry: null,
            commit: null,
            path: null,
        };
    });
}
async function keepIssue(verdict, branch, { inputs, access, io }) {
    const issues = new RestIssues(access.client, access.fullName);
    const news = {
        findings: (0,audit_verify.isFailure)(verdict, inputs.doGapsFail) ? (0,audit/* auditIssue */.L2)(verdict, branch) : null,
        allClear: `The audit finds nothing any more: ${verdict.size} entries, head ${(0,report_escape/* markdownCode */.D9)(verdict.head ?? '')}.`,
    };
    const outcome = await keepAuditIssue(issues, news, inputs.commentAuthor);
    if (outcome !== 'none')
        io.stdout(`The issue of the audit: ${outcome}.\n`);
}
async function exportLedger({ inputs, ledger, io, folder, runner }) {
    const out = (0,external_node_path_.join)(folder, 'ledger.tar');
    const views = { html: (0,external_node_path_.join)(folder, 'ledger.html'), oscal: (0,external_node_path_.join)(folder, 'ledger.oscal.json') };
    const request = { filter: filterIn(inputs), signer: signer(inputs), out, views };
    const written = await (0,audit_export.exportArchive)(ledger, request, io);
    if (written === null)
        return refused();
    await done(written.size, written.head, written.root, out);
    (0,core/* setOutput */.uH)('report', views.html);
    (0,core/* setOutput */.uH)('oscal', views.oscal);
    const text = `Archive of ${written.size} entries and ${written.blobs} contents, SHA-256 ${written.sha256}.`;
    io.stdout(`${text}\n`);
    await summarise(`### Export\n\n${text}\n`, runner);
    return 0;
}
async function checkpoint({ inputs, ledger, io, folder, runner }) {
    const sign = signer(inputs);
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const made = (0,audit_checkpoint.checkpointOf)(sound, sign);
    const recorded = inputs.isRecorded ? await (0,audit_checkpoint.recordCheckpoint)(ledger, sign, io) : null;
    const file = (0,external_node_path_.join)(folder, 'checkpoint.txt');
    (0,external_node_fs_.writeFileSync)(file, made.text);
    await done(made.size, sound.verification.head?.sha256 ?? '', made.root, file);
    io.stdout(made.text);
    const key = sign === null ? '' : (0,audit_checkpoint.signedText)(sign.verifierKey(made.origin));
    io.stdout(key);
    const fate = recorded === null ? '' : ` Recorded as entry ${recorded}.`;
    const note = `\`\`\`text\n${made.text}\`\`\`\n`;
    await summarise(`### Checkpoint\n\n${note}${key === '' ? '' : `\n${key}`}${fate}\n`, runner);
    return 0;
}
async function times({ inputs, ledger, io, folder, runner }) {
    const { from = null, to = null } = filterIn(inputs);
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const found = (0,cycle_time/* cycleTime */.g)(sound.entries, { from, to });
    const file = (0,external_node_path_.join)(folder, 'cycle-time.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(found, null, 2)}\n`);
    (0,core/* setOutput */.uH)('status', 'done');
    await giveFile(file);
    await summarise((0,report_cycle_time.renderCycleTimeSummary)(found), runner);
    return 0;
}
async function init({ inputs, ledger, io, runner }) {
    const reason = inputs.reason.trim();
    if (reason === '')
        throw new errors/* UserError */.y('Say why the ledger begins: the input `reason`.');
    const begun = await (0,audit_init.beginLedger)(ledger, (0,audit_writing/* originOf */.yv)(undefined, ledger.remote, io.env), reason, io);
    if (begun === null)
        return refused();
    (0,core/* setOutput */.uH)('status', 'done');
    (0,core/* setOutput */.uH)('head', begun.head);
    const text = `The ledger ${begun.origin} begins at commit ${begun.tip}.`;
    io.stdout(`${text}\n`);
    await summarise(`### Ledger\n\n${(0,report_escape/* markdownCode */.D9)(text)}\n`, runner);
    return 0;
}
async function correct({ inputs, ledger, io, runner }) {
    if (inputs.entry === '')
        throw new errors/* UserError */.y('Say which entry is wrong: the input `entry`, its number.');
    if (inputs.reason.trim() === '')
        throw new errors/* UserError */.y('Say what is wrong with the entry: the input `reason`.');
    const asked = (0,audit_correct.correctionRequest)(inputs.entry, inputs.reason, { entry: 'entry', reason: 'reason' });
    const corrected = await (0,audit_correct.correctEntry)(asked, ledger, io);
    if (corrected === null)
        return refused();
    (0,core/* setOutput */.uH)('status', 'done');
    io.stdout(corrected.text);
    await summarise(`### Correction\n\n${(0,report_escape/* markdownCode */.D9)(corrected.text.trim())}\n`, runner);
    return 0;
}
function signer({ signingKey, keyName }) {
    if (signingKey === undefined && keyName !== undefined)
        throw new errors/* UserError */.y('The input `key-name` names a key: give `signing-key` too.');
    return signingKey === undefined ? null : (0,audit_signer/* signerWith */.N)(signingKey, keyName);
}


/***/ }),

/***/ 84586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zv: () => (/* binding */ FILTER_HELP),
  W7: () => (/* binding */ FILTER_OPTIONS),
  EY: () => (/* binding */ PLACE_HELP),
  P3: () => (/* binding */ PLACE_OPTIONS),
  nY: () => (/* binding */ REMOTE_PLACE_HELP),
  KV: () => (/* binding */ filterOf),
  nl: () => (/* binding */ parseWords),
  rI: () => (/* binding */ placeHelp),
  rD: () => (/* binding */ wholeNumber)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/schemas/ledger-entry.js
// Generated by scripts/generate.ts from schemas/ledger-entry.schema.json: change that file, then run `npm run generate`.
const ledgerEntrySchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "ledger-entry.schema.json", "title": "LedgerEntry", "type": "object", "description": "One entry of the ledger (entries/NNNNNNNNNN.json): RFC 8785 JSON and a newline.", "additionalProperties": false, "properties": { "v": { "description": "Version of the format", "const": 1 }, "seq": { "type": "integer", "minimum": 1, "description": "Number of the entry, without gaps, from 1" }, "prev": { "description": "SHA-256 of the bytes of the entry before, lowercase hex; null only in the first entry", "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "id": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Idempotency key: no two entries have the same" }, "type": { "enum": ["genesis", "policy", "evaluation", "observation", "approval", "dismissal", "override", "waiver", "delegation", "bundle", "release", "deployment", "rollback", "drill", "evaluation_record", "alert", "retraining", "status", "retirement", "checkpoint", "expunged", "correction", "platform_log"], "description": "What happened" }, "at": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "description": "When it was recorded, by the platform's clock where there is one" }, "repository": { "type": "object", "description": "The repository that is governed", "additionalProperties": false, "properties": { "id": { "type": ["integer", "null"], "description": "GitHub's numeric id; null where it is not known" }, "name": { "type": "string", "description": "owner/name" } }, "required": ["id", "name"] }, "actor": { "description": "Whose act is recorded; null: the gate's own", "anyOf": [{ "$ref": "#/$defs/actor" }, { "type": "null" }] }, "run": { "description": "The workflow run that wrote it; null outside GitHub Actions", "anyOf": [{ "type": "object", "description": "A workflow run", "additionalProperties": false, "properties": { "id": { "description": "Identifier", "type": "string" }, "attempt": { "description": "Attempt of the run, from 1", "type": "string" }, "workflow_ref": { "description": "Workflow file with its ref", "type": "string" }, "workflow_sha": { "description": "Commit of the workflow file", "type": "string" } }, "required": ["id", "attempt", "workflow_ref", "workflow_sha"] }, { "type": "null" }] }, "pull_request": { "description": "The pull request it belongs to", "anyOf": [{ "type": "object", "description": "A pull request as it was", "additionalProperties": false, "properties": { "number": { "description": "Number on GitHub", "type": "integer", "minimum": 1 }, "head": { "description": "Commit that is judged", "type": "string" }, "base": { "type": "string", "description": "Commit of the base branch" }, "base_ref": { "description": "Name of the base branch", "type": "string" }, "author": { "description": "Login of the author", "anyOf": [{ "$ref": "#/$defs/actor" }, { "type": "null" }] }, "opened_at": { "description": "When it was opened, RFC 3339 in UTC", "type": ["string", "null"] } }, "required": ["number", "head", "base", "base_ref", "author", "opened_at"] }, { "type": "null" }] }, "policy": { "description": "The policies that judged: digest of the resolved policies, and the commit they were read at", "anyOf": [{ "type": "object", "additionalProperties": false, "description": "Policies", "properties": { "sha256": { "$ref": "#/$defs/sha256" }, "commit": { "description": "Commit (SHA)", "type": "string" } }, "required": ["sha256", "commit"] }, { "type": "null" }] }, "subject": { "description": "The subject digest, where the entry is about exactly one", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] }, "subjects": { "type": "array", "description": "Subject digests by model folder; `.arbiter` is the change to what governs. The canonical JSON behind each is blobs/SHA256", "items": { "type": "object", "additionalProperties": false, "description": "One subject", "properties": { "name": { "description": "Name", "type": "string" }, "sha256": { "$ref": "#/$defs/sha256" } }, "required": ["name", "sha256"] } }, "evidence": { "type": "array", "description": "Evidence that was read", "items": { "type": "object", "additionalProperties": false, "description": "One file", "properties": { "name": { "description": "Name", "type": "string" }, "sha256": { "$ref": "#/$defs/sha256" }, "size": { "description": "Size in bytes", "type": "integer", "minimum": 0 }, "trust": { "description": "How much the evidence is worth", "type": "string" } }, "required": ["name", "sha256", "size", "trust"] } }, "decision": { "type": "object", "description": "What is said, by type; see the definitions below" }, "attestation": { "description": "Digest of the attestation that the act rests on: of bundle and release that of the approvals, of a deployment the summary for its environment; null elsewhere and where none was verified", "anyOf": [{ "$ref": "#/$defs/sha256" }, { "type": "null" }] } }, "required": ["v", "seq", "prev", "id", "type", "at", "repository", "actor", "run", "pull_request", "policy", "subject", "subjects", "evidence", "decision", "attestation"], "$defs": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 in lowercase hex" }, "actor": { "type": "object", "description": "An account", "additionalProperties": false, "properties": { "id": { "type": "integer", "description": "GitHub's numeric id" }, "login": { "type": "string", "description": "Login at the time" }, "type": { "type": "string", "description": "User, Bot, …" } }, "required": ["id", "login", "type"] } } };

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/commands/audit-arguments.js





/** Options that every command on a ledger takes. */
const PLACE_OPTIONS = {
    repository: { type: 'string' },
    branch: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
const PLACE_HELP = placeHelp('in HEAD');
/** Of a command that writes: a clone may be behind. */
const REMOTE_PLACE_HELP = placeHelp('on the default branch of the remote');
/** `where` the configuration is read, in words; `last` is what is taken where it names no branch. */
function placeHelp(where, last = '') {
    return `  --repository DIR      a clone of the repository (default: the present folder)
  --branch NAME         the ledger's branch (default: \`ledger:\` of .arbiter/config.yml
                        ${where}${last})
  --json                print the result as JSON`;
}
/** Options that select entries. */
const FILTER_OPTIONS = {
    model: { type: 'string' },
    person: { type: 'string' },
    pull: { type: 'string' },
    type: { type: 'string' },
    environment: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
};
const TYPES = ledgerEntrySchema.properties.type.enum;
const FILTER_HELP = `  --model NAME          a model, by the name of its manifest or by its folder
  --person LOGIN        a person, by a login or a numeric id: what they did, and what was done on their changes
  --pull N              a pull request
  --type TYPE           a type of entry:
${typeLines()}
  --environment NAME    what was deployed to, rolled back or practised in an environment
  --from, --to DATE     days in UTC, such as 2026-03-01, both included`;
/** All types, in lines under the option. */
function typeLines() {
    const lines = [];
    for (const type of TYPES) {
        const line = lines.at(-1);
        if (line === undefined || line.length + type.length > 94)
            lines.push(type);
        else
            lines[lines.length - 1] = `${line}, ${type}`;
    }
    return lines.map((line) => `                        ${line}`).join(',\n');
}
/** Arguments of one command. @throws UserError with the help for what it does not take. */
function parseWords(args, options, help, positionals = { atMost: 0 }) {
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, [], {
            cause: error,
        });
    }
    const extra = parsed.positionals[positionals.atMost];
    if (extra !== undefined)
        throw new errors/* UserError */.y(`\`${extra}\` was not expected.\n\n${help}`);
    return parsed;
}
const LONGEST_NAME = 400;
/** The filter that the words ask for. @throws UserError for a word that could never select anything. */
function filterOf(words, nameOf = (word) => `--${word}`) {
    const { model, person, pull, type, environment, from, to } = words;
    for (const [name, value] of [
        ['model', model],
        ['person', person],
        ['environment', environment],
    ]) {
        if (value !== undefined && (value === '' || value.length > LONGEST_NAME))
            throw new errors/* UserError */.y(`\`${nameOf(name)}\` takes a name of 1 to ${LONGEST_NAME} characters.`);
    }
    const filter = {
        model,
        person: person?.replace(/^@/, ''),
        pull: pull === undefined ? undefined : wholeNumber(nameOf('pull'), pull),
        type: type === undefined ? undefined : entryType(nameOf('type'), type),
        environment,
        from: from === undefined ? undefined : day(nameOf('from'), from),
        to: to === undefined ? undefined : day(nameOf('to'), to),
    };
    if (from !== undefined && to !== undefined && from > to)
        throw new errors/* UserError */.y(`The period ends (${to}) before it begins (${from}).`);
    return filter;
}
/** A number from 1. */
function wholeNumber(name, text) {
    if (!/^[1-9][0-9]{0,9}$/.test(text))
        throw new errors/* UserError */.y(`\`${name}\` takes a whole number from 1, found \`${text}\`.`);
    return Number(text);
}
function entryType(name, text) {
    if (TYPES.includes(text))
        return text;
    const near = (0,suggestion/* suggest */.ZA)(text, TYPES);
    throw new errors/* UserError */.y(`\`${name}\` takes one of ${TYPES.join(', ')}; found \`${text}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`);
}
function day(name, text) {
    if ((0,query/* parseDayStart */.eD)(text) === undefined)
        throw new errors/* UserError */.y(`\`${name}\` takes a day such as 2026-03-01 (UTC), found \`${text}\`.`);
    return text;
}


/***/ }),

/***/ 30492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointOf: () => (/* binding */ checkpointOf),
/* harmony export */   recordCheckpoint: () => (/* binding */ recordCheckpoint),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   signedText: () => (/* binding */ signedText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21557);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54915);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24651);
/* harmony import */ var _audit_signer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36864);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29140);










const HELP = `arbiter audit checkpoint [options]

Prints a checkpoint (C2SP tlog-checkpoint) over the ledger, once it was verified: its name, how many entries, and the Merkle
root over them. Keep it where nobody who can write to the repository can change it: \`audit verify --checkpoint FILE\` then
finds a ledger that was shortened or rewritten. Of a signed one the verifier key is told, for \`verify --key\`.

  --key-file PEM        signs it with an Ed25519 private key (PKCS#8)
  --name NAME           name of the key (default: the origin of the ledger)
  --out FILE            writes it there
  --record              also appends it to the ledger, on the remote; its default branch then says which branch that is
  --remote NAME         where to write (default: origin)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACE_HELP */ .EY} (arbiter/audit-checkpoint/v1)

Exit codes: 0 made, 1 the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit checkpoint` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACE_OPTIONS */ .P3,
        'key-file': { type: 'string' },
        name: { type: 'string' },
        out: { type: 'string' },
        record: { type: 'boolean' },
        remote: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (values.record !== true && values.remote !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('`--remote` says where to record: give `--record` too.');
    const signer = await (0,_audit_signer_js__WEBPACK_IMPORTED_MODULE_8__/* .signerOf */ .K)(values, io);
    const make = (access, writable) => makeCheckpoint(access, writable, { signer, out: values.out, isJson: values.json === true }, io);
    if (values.record !== true)
        return make(await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)(values, io), null);
    return (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_9__/* .withRemoteLedger */ .E_)(values, io, (ledger) => make(ledger, ledger));
}
async function makeCheckpoint(access, writable, wanted, io) {
    const { signer, out } = wanted;
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const { text, ...checkpoint } = checkpointOf(sound, signer);
    // What could not be recorded is not printed as if it were.
    const recorded = writable === null ? null : await recordCheckpoint(writable, signer, io);
    if (out !== undefined)
        await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, out), out, text);
    const verifierKey = signer?.verifierKey(checkpoint.origin) ?? null;
    if (wanted.isJson) {
        const more = { note: text, verifier_key: verifierKey, recorded };
        const output = { schema: 'arbiter/audit-checkpoint/v1', ...checkpoint, ...more };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else if (out === undefined)
        io.stdout(text);
    else
        io.stdout(`${out}: ${checkpoint.size} entries, root ${checkpoint.root}\n`);
    if (verifierKey !== null)
        io.stderr(signedText(verifierKey));
    if (recorded !== null)
        io.stderr(`Recorded as entry ${recorded}.\n`);
    return 0;
}
/** The key is public: it is what to hand to whoever is to believe the checkpoint. */
function signedText(verifierKey) {
    return `Signed. Verifier key, for \`arbiter audit verify --key\`: ${verifierKey}\n`;
}
/** The checkpoint over a ledger as it is. */
function checkpointOf({ entries, snapshot }, signer) {
    const checkpoint = (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerCheckpoint */ .OX)({ entries, contents: snapshot.entries });
    const text = (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointText */ .am)(checkpoint);
    return { ...checkpoint, text: signer === null ? text : signer.sign(text, checkpoint.origin) };
}
/** Number of the checkpoint entry at the end of the ledger, new unless there was one. */
async function recordCheckpoint(access, signer, io) {
    const appended = await (0,_ledger_appending_js__WEBPACK_IMPORTED_MODULE_3__/* .appendEntries */ .PI)(access, [], {
        ...(0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_9__/* .appendOptions */ .tu)(),
        checkpoints: {
            last: { at: io.now(), run: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_9__/* .runOf */ .ng)(io.env) },
            ...(signer !== null && {
                note: (checkpoint) => signer.sign((0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointText */ .am)(checkpoint), checkpoint.origin),
            }),
        },
    });
    return appended.head.seq;
}
async function write(path, shown, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${shown} cannot be written: ${error.message}.`);
    });
}


/***/ }),

/***/ 51754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   correctEntry: () => (/* binding */ correctEntry),
/* harmony export */   correctionRequest: () => (/* binding */ correctionRequest),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21557);
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29327);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84586);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24651);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29140);









const HELP = `arbiter audit correct SEQ --reason TEXT [options]

Says that entry SEQ is wrong, with an entry of type correction. The entry itself stays as it is, for ever. For the gate a
verdict that is corrected counts no more, and what a corrected observation said of a review is unknown: its approval must be
given again. Nothing takes this back.

  --reason TEXT         what is wrong with it, for whoever reads the ledger; name nobody in it, it stays
  --remote NAME         where the ledger is (default: origin); you need the right to push there
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REMOTE_PLACE_HELP */ .nY} (arbiter/audit-correct/v1)

Exit codes: 0 recorded, 1 refused (the same was said before, or the ledger is not whole), 2 cannot tell.
`;
/** Entries are small: at most this many characters of 64 KiB. */
const LONGEST_REASON = 4000;
/** `arbiter audit correct` */
async function run(args, io) {
    const { values, positionals } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWords */ .nl)(args, { ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACE_OPTIONS */ .P3, reason: { type: 'string' }, remote: { type: 'string' } }, HELP, { atMost: 1 });
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (positionals[0] === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Say which entry: its number.\n\n${HELP}`);
    const asked = correctionRequest(positionals[0], values.reason, { entry: 'SEQ', reason: '--reason' });
    return (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .withRemoteLedger */ .E_)(values, io, (access) => carryOut(asked, access, values.json === true, io));
}
/** @throws UserError for what names no entry, or gives no reason that can be recorded. */
function correctionRequest(number, given, names) {
    const reason = given?.trim() ?? '';
    if (reason === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Say what is wrong with the entry: ${names.reason} TEXT.`);
    if (reason.length > LONGEST_REASON)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${names.reason}\` takes at most ${LONGEST_REASON} characters, found ${reason.length}.`);
    return { seq: (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(names.entry, number), reason };
}
async function carryOut(asked, access, isJson, io) {
    const done = await correctEntry(asked, access, io);
    if (done === null)
        return 1;
    if (isJson) {
        const output = {
            schema: 'arbiter/audit-correct/v1',
            of: asked.seq,
            reason: asked.reason,
            entry: done.entry,
        };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else
        io.stdout(done.text);
    return 0;
}
/** Records a correction; null where it was refused, and said why. */
async function correctEntry(asked, access, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return null;
    const corrected = entryOf(asked, sound);
    const same = correctionBefore(asked, sound.entries);
    const recorded = same === undefined ? await record(asked, corrected, access, io) : null;
    if (recorded === null) {
        const number = same === undefined ? '' : `, by entry ${same.seq}`;
        io.stderr(`Entry ${asked.seq} was corrected for this reason already${number}: nothing was written.\n`);
        return null;
    }
    const what = `Entry ${asked.seq} (${corrected.type}: ${(0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_2__/* .entryText */ .u)(corrected)})`;
    return { entry: recorded, text: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(`${what} is corrected by entry ${recorded}.\n`) };
}
function entryOf({ seq }, { entries }) {
    const entry = entries[seq - 1];
    if (entry === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger has no entry ${seq}: it has entries 1 to ${entries.length}.`);
    return entry;
}
function correctionBefore({ seq, reason }, entries) {
    return entries.find((entry) => {
        const correction = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(entry, 'correction');
        return correction?.of === seq && correction.reason.trim() === reason;
    });
}
/** Number of the new entry; null where somebody else was faster in saying the same. */
async function record({ seq, reason }, corrected, access, io) {
    const draft = {
        entry: {
            id: `correction/${seq}/${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(reason)}`,
            type: 'correction',
            at: io.now(),
            repository: corrected.repository,
            actor: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(io.env),
            run: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .runOf */ .ng)(io.env),
            // Found with what it corrects.
            pull_request: corrected.pull_request,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { of: seq, reason },
            attestation: null,
        },
        blobs: new Map(),
    };
    const { appended } = await (0,_ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__/* .appendEntries */ .PI)(access, [draft], (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .appendOptions */ .tu)());
    return appended.find(({ id }) => id === draft.entry.id)?.seq ?? null;
}


/***/ }),

/***/ 48848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportArchive: () => (/* binding */ exportArchive),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54915);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8203);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(84975);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21489);
/* harmony import */ var _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46967);
/* harmony import */ var _report_ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32515);
/* harmony import */ var _report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(61699);
/* harmony import */ var _audit_archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63998);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24651);
/* harmony import */ var _audit_signer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36864);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68147);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(91790);




















const HELP = `arbiter audit export --out FILE [options]

Verifies the ledger and writes it as one uncompressed tar: entries, contents, checkpoint, tables, a report to read, OSCAL
assessment results, and how to check it. The same ledger gives the same bytes. \`arbiter audit verify --archive FILE\`
verifies it without Git.

  --out FILE            where to (default of all but tar: standard output)
  --format FORMAT       tar (default), or one view of it: html (a report to read), oscal (assessment results), json, csv
  --key-file PEM        signs the checkpoint with an Ed25519 key, in the name of --name
  --name NAME           name of the key (default: the origin of the ledger)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .FILTER_HELP */ .Zv}
                        limit contents and views; an archive always holds all entries, the chain needs them
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .PLACE_HELP */ .EY} (arbiter/audit-export/v1)

Exit codes: 0 written, 1 the ledger is not whole and nothing was written, 2 cannot tell.
`;
const FORMATS = ['tar', 'html', 'oscal', 'json', 'csv'];
/** `arbiter audit export` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .PLACE_OPTIONS */ .P3,
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .FILTER_OPTIONS */ .W7,
        out: { type: 'string' },
        format: { type: 'string' },
        'key-file': { type: 'string' },
        name: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const format = formatOf(values.format);
    const filter = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .filterOf */ .KV)(values);
    if (format === 'tar' && values.out === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('Say where the archive goes: --out FILE.tar');
    const access = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_12__/* .openLedger */ .au)(values, io);
    if (format === 'json' || format === 'csv')
        return exportTable(access, format, filter, values.out, io);
    const signer = await (0,_audit_signer_js__WEBPACK_IMPORTED_MODULE_14__/* .signerOf */ .K)(values, io);
    if (format !== 'tar')
        return exportView(access, format, { filter, signer }, values.out, io);
    const written = await exportArchive(access, { filter, signer, out: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, values.out ?? '') }, io);
    if (written === null)
        return 1;
    if (values.json === true)
        io.stdout(`${JSON.stringify({ schema: 'arbiter/audit-export/v1', file: values.out, ...written }, null, 2)}\n`);
    else
        io.stdout(`${values.out}: ${written.size} entries, ${written.blobs} contents${written.left_out === 0 ? '' : ` (${written.left_out} left out)`}, sha256 ${written.sha256}\n`);
    return 0;
}
function formatOf(text) {
    if (text === undefined)
        return 'tar';
    const found = FORMATS.find((format) => format === text);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--format\` takes ${FORMATS.join(', ')}; found \`${text}\`.`);
    return found;
}
async function exportTable(access, format, filter, out, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const selected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(sound.entries, filter);
    await give(format === 'json' ? (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesJson */ .LD)(selected) : (0,_report_ledger_export_csv_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesCsv */ .LR)(selected), out, io);
    return 0;
}
/** The same bytes as in the archive that the same words would write. */
async function exportView(access, format, request, out, io) {
    const made = await madeArchive(access, request, io);
    if (made === null)
        return 1;
    await give(made.documents.get(VIEW_PATHS[format]) ?? '', out, io);
    return 0;
}
const VIEW_PATHS = { html: _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .ARCHIVE_REPORT */ .UH, oscal: _report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .ARCHIVE_OSCAL */ .u };
async function give(text, out, io) {
    if (out === undefined)
        io.stdout(text);
    else
        await writeText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, out), text, out);
}
async function writeText(path, text, shown = path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${shown} cannot be written: ${error.message}.`);
    });
}
/** Writes the archive of a ledger that is whole, contents included; null once it was said why it is not. */
async function exportArchive(access, request, io) {
    const made = await madeArchive(access, request, io);
    if (made === null)
        return null;
    const { sound, documents, blobs, facts } = made;
    await (0,_audit_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .writeArchive */ ._d)(request.out, filesOf(access, sound, documents, blobs));
    if (request.views !== undefined)
        for (const format of ['html', 'oscal'])
            await writeText(request.views[format], documents.get(VIEW_PATHS[format]) ?? '');
    return { ...facts, sha256: await digestOf(request.out) };
}
/** All that goes into an archive; null once it was said why the ledger is not whole. */
async function madeArchive(access, request, io) {
    const { verdict, sound } = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_15__.verifyAccess)(access, _audit_verify_js__WEBPACK_IMPORTED_MODULE_15__.NOTHING_HELD);
    const { origin, head, root } = verdict;
    if (sound === null || origin === null || head === null) {
        io.stderr((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_7__/* .auditText */ .$u)(verdict));
        return null;
    }
    const blobs = await contentsToExport(access, sound, request.filter);
    const leftOut = sound.verification.blobs.filter((sha256) => !blobs.has(sha256));
    const checkpoint = (0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .checkpointText */ .am)({ origin, size: sound.entries.length, root });
    const documents = (0,_report_ledger_export_js__WEBPACK_IMPORTED_MODULE_8__/* .archiveDocuments */ .L$)({
        arbiter: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_16__.ownVersion)(),
        origin,
        tip: sound.snapshot.tip,
        root,
        checkpoint: request.signer === null ? checkpoint : request.signer.sign(checkpoint, origin),
        entries: sound.entries.map((entry) => ({ entry, ...entryFile(sound, entry.seq) })),
        filter: request.filter,
        blobs: [...blobs],
        leftOut,
        verdicts: await verdictTexts(access, sound, request.filter, blobs),
    });
    const facts = {
        origin,
        head,
        root,
        size: sound.entries.length,
        blobs: blobs.size,
        left_out: leftOut.length,
    };
    return { sound, documents, blobs: [...blobs].sort(), facts };
}
/** Texts of the verdicts that the views tell, by digest. */
async function verdictTexts(access, { entries, snapshot }, filter, blobs) {
    const wanted = [...(0,_report_ledger_view_source_js__WEBPACK_IMPORTED_MODULE_18__/* .wantedTexts */ .mR)((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(entries, filter))].filter((sha256) => blobs.has(sha256));
    const texts = new Map();
    for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, snapshot.tip, wanted))
        for (const [sha256, bytes] of contents) {
            const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(bytes);
            if (text !== undefined)
                texts.set(sha256, text);
        }
    return texts;
}
function entryFile({ snapshot }, seq) {
    const path = (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPath */ .s3)(seq);
    return { path, bytes: snapshot.entries.get(path) };
}
/** All files of the archive in the order of their paths. */
async function* filesOf(access, sound, documents, blobs) {
    const others = [
        ...[...documents].map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') })),
        ...sound.entries.map(({ seq }) => entryFile(sound, seq)),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    yield* others.filter(({ path }) => path < 'blobs/');
    for await (const { wanted, contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, sound.snapshot.tip, blobs))
        for (const sha256 of wanted)
            yield { path: (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(sha256), bytes: contents.get(sha256) };
    yield* others.filter(({ path }) => path > 'blobs/');
}
/** Contents that the selected entries name, directly or through another; all of them without a filter. */
async function contentsToExport(access, { entries, snapshot, verification }, filter) {
    const present = new Set(verification.blobs);
    if (Object.values(filter).every((part) => part === undefined))
        return present;
    const reached = new Set();
    let wanted = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_17__/* .selectEntries */ .XO)(entries, filter).flatMap((entry) => (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_19__/* .digestsIn */ .V4)(JSON.stringify(entry), present));
    while (wanted.length > 0) {
        const fresh = [...new Set(wanted)].filter((sha256) => !reached.has(sha256));
        wanted = [];
        for (const sha256 of fresh)
            reached.add(sha256);
        for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .contentsOf */ .KD)(access.reader, snapshot.tip, fresh))
            for (const bytes of contents.values())
                wanted.push(...(0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_19__/* .digestsIn */ .V4)(Buffer.from(bytes).toString('latin1'), present));
    }
    return reached;
}
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 15240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carriedOut: () => (/* binding */ carriedOut),
/* harmony export */   expungeJson: () => (/* binding */ expungeJson),
/* harmony export */   expungeText: () => (/* binding */ expungeText),
/* harmony export */   planOf: () => (/* binding */ planOf),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21557);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35199);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84975);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29327);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84586);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24651);
/* harmony import */ var _audit_writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29140);









const HELP = `arbiter audit expunge (--blob SHA256 … --reason TEXT | --retention) [options]

Removes contents from the ledger's branch, with an entry that says which and why. The chain holds without them, and their
digests stay. Without --yes it only says what it would do. Git's history keeps the bytes until the platform purges them:
docs/how-to/audit.md says how.

  --blob SHA256         a content (repeatable), for a reason
  --reason TEXT         why
  --retention           every content that only entries older than \`retention.days\` need
  --yes                 do it
  --remote NAME         where the ledger is (default: origin)
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REMOTE_PLACE_HELP */ .nY} (arbiter/audit-expunge/v1)

Legal holds (\`retention.legal_hold\`) are read from the default branch of the remote. Exit codes: 0 done, or nothing to do,
1 refused, 2 cannot tell.
`;
/** `arbiter audit expunge` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .PLACE_OPTIONS */ .P3,
        blob: { type: 'string', multiple: true },
        reason: { type: 'string' },
        retention: { type: 'boolean' },
        yes: { type: 'boolean' },
        remote: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const asked = askedFor(values);
    const flags = { isWanted: values.yes === true, isJson: values.json === true };
    return (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .withRemoteLedger */ .E_)(values, io, (access) => carryOut(asked, access, flags, io));
}
async function carryOut(asked, access, flags, io) {
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .soundLedger */ .Bk)(access, io);
    if (sound === null)
        return 1;
    const plan = await planOf(asked, access, sound, io);
    const outcome = await carriedOut(plan, access, sound, flags.isWanted, io);
    io.stdout(flags.isJson ? expungeJson(plan, outcome) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(expungeText(plan, outcome)));
    return outcome.isRefused ? 1 : 0;
}
/** What became of a plan; nothing is removed unless it is wanted. */
async function carriedOut(plan, access, sound, isWanted, io) {
    const isRefused = plan.basis === 'request' && plan.held.length > 0;
    const isDone = isWanted && !isRefused && plan.blobs.length > 0;
    return { isRefused, isDone, entries: isDone ? await expunge(access, sound, plan, io) : [] };
}
/** The plan and its outcome, for a program. */
function expungeJson(plan, { isRefused, isDone, entries }) {
    const output = { schema: 'arbiter/audit-expunge/v1', ...plan, refused: isRefused, done: isDone, entries };
    return `${JSON.stringify(output, null, 2)}\n`;
}
function askedFor(values) {
    const { blob = [], reason, retention = false } = values;
    if (retention === blob.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Say which contents: --blob SHA256, or --retention.\n\n${HELP}`);
    if (retention)
        return { basis: 'retention', reason };
    const wrong = blob.find((text) => !/^[0-9a-f]{64}$/.test(text));
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`--blob\` takes a SHA-256 of 64 lowercase hexadecimal digits, found \`${wrong}\`.`);
    if (reason === undefined || reason.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Say why: --reason TEXT. It is recorded for ever, so name nobody in it.');
    return { basis: 'request', blobs: [...new Set(blob)].sort(), reason };
}
/** @throws UserError where nothing says what is held, or how long contents are kept */
async function planOf(asked, access, sound, io) {
    const { config } = access;
    // Without it nobody can say what is held.
    if (config === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The default branch of the remote has no .arbiter/config.yml, so legal holds cannot be told and nothing is removed.');
    const present = new Set(sound.verification.blobs);
    const legalHold = config.retention?.legal_hold ?? [];
    if (asked.basis === 'request')
        refuseAbsent(asked.blobs, present, sound.entries);
    // Of each content only what it names is kept: all of them together may be large.
    const named = new Map();
    for await (const { contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .contentsOf */ .KD)(access.reader, sound.snapshot.tip, sound.verification.blobs))
        for (const [sha256, bytes] of contents)
            named.set(sha256, (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .digestsIn */ .V4)(Buffer.from(bytes).toString('latin1'), present).join(' '));
    const use = (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .contentUse */ .Lh)(sound.entries, present, (sha256) => named.get(sha256) ?? '');
    if (asked.basis === 'request') {
        const held = asked.blobs
            .map((sha256) => ({ sha256, by: (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .holdsOn */ .gD)(use, sha256, legalHold) }))
            .filter(({ by }) => by.length > 0);
        return { ...asked, held };
    }
    const days = config.retention?.days;
    if (days === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`retention.days` is not set in .arbiter/config.yml: contents are kept without end.');
    const { expired, held } = (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .expiredContents */ .Yb)(use, { days, legalHold }, io.now());
    return { basis: 'retention', reason: asked.reason ?? `Older than ${days} days.`, blobs: expired, held };
}
function refuseAbsent(blobs, present, entries) {
    const absent = blobs.find((sha256) => !present.has(sha256));
    if (absent === undefined)
        return;
    const gone = (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .expunctions */ .Bn)(entries).get(absent);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(gone === undefined
        ? `The ledger has no content ${absent}.`
        : `The content ${absent} was removed already, by entry ${gone.seq}.`);
}
/** Entries are small: more contents than this are removed by several. */
const MOST_PER_ENTRY = 500;
async function expunge(access, sound, plan, io) {
    const seen = sound.verification.head?.seq;
    const drafts = [];
    for (let start = 0; start < plan.blobs.length; start += MOST_PER_ENTRY)
        drafts.push(expungedDraft(plan.blobs.slice(start, start + MOST_PER_ENTRY), plan, sound, io));
    const { appended } = await (0,_ledger_appending_js__WEBPACK_IMPORTED_MODULE_1__/* .appendEntries */ .PI)(access, drafts, {
        ...(0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .appendOptions */ .tu)(),
        check: ({ head }) => {
            // A new entry may need what was about to go.
            if (head.seq !== seen)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The ledger grew in the meantime: nothing was removed. Run this again.');
        },
    });
    return appended.map(({ seq }) => seq);
}
function expungedDraft(blobs, plan, { entries }, io) {
    const newest = entries.at(-1);
    return {
        entry: {
            id: `expunged/${plan.basis}/${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(blobs.join('\n'))}/after-${newest.seq}`,
            type: 'expunged',
            at: io.now(),
            repository: newest.repository,
            actor: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(io.env),
            run: (0,_audit_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .runOf */ .ng)(io.env),
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { blobs: [...blobs], reason: plan.reason, basis: plan.basis },
            attestation: null,
        },
        blobs: new Map(),
    };
}
/** The plan and its outcome, for people; `how` it is done where it was only looked at. */
function expungeText({ blobs, held, basis }, { isRefused, isDone, entries }, how = 'say --yes to do it') {
    const lines = held.map(({ sha256, by }) => `held       ${sha256}  legal hold on ${by.join(', ')}`);
    const verb = isDone ? 'removed' : isRefused ? 'kept' : 'would remove';
    const heldOnes = new Set(held.map(({ sha256 }) => sha256));
    lines.push(...blobs.filter((sha256) => !heldOnes.has(sha256)).map((sha256) => `${verb.padEnd(10)} ${sha256}`));
    if (isRefused)
        lines.push('Refused: a legal hold covers what is asked for, and nothing was removed.');
    else if (blobs.length === 0)
        lines.push(basis === 'retention' ? 'Nothing is old enough to be removed.' : 'Nothing to remove.');
    else if (isDone)
        lines.push(`Recorded as ${entries.map((seq) => `entry ${seq}`).join(', ')}.`);
    else
        lines.push(`Nothing was removed: ${how}.`);
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 97877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginLedger: () => (/* binding */ beginLedger),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(54915);
// EXTERNAL MODULE: ./lib/ledger/entry.js + 2 modules
var ledger_entry = __webpack_require__(7438);
// EXTERNAL MODULE: ./lib/ledger/extension.js
var extension = __webpack_require__(38280);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/ledger/verification.js + 4 modules
var verification = __webpack_require__(22165);
;// CONCATENATED MODULE: ./lib/ledger/genesis.js







/** The draft of the first entry. */
function openGenesis(genesis) {
    const { origin, reason, commit, at, repository, actor, run } = genesis;
    if (!(0,checkpoint/* isOrigin */.fu)(origin))
        throw new errors/* UserError */.y(`${(0,finding/* quoted */.TL)(origin)} cannot be the origin of a ledger's checkpoints.`);
    return {
        entry: {
            id: 'genesis',
            type: 'genesis',
            at,
            repository,
            actor,
            run,
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { origin, reason, ...(commit !== undefined && { commit }) },
            attestation: null,
        },
        blobs: new Map(),
    };
}
/**
 * Begins a ledger with its first entry. The branch must not exist: what is there, even if it is broken, is for people to look
 * at, and never begun anew.
 */
async function createLedger(ledger, genesis) {
    if ((await ledger.reader.tip()) !== null)
        throw ledgerExists();
    const entry = { v: 1, seq: 1, prev: null, ...openGenesis(genesis).entry };
    const path = (0,layout/* entryPath */.s3)(1);
    const bytes = (0,ledger_entry/* entryBytes */.eD)(entry);
    const snapshotAt = (tip) => ({
        tip,
        commits: [{ sha: tip, parents: [], changes: [{ path, kind: 'added', mode: layout/* LEDGER_MODE */.MQ }] }],
        files: [{ path, mode: layout/* LEDGER_MODE */.MQ }],
        entries: new Map([[path, bytes]]),
    });
    (0,verification.verifiedLedger)(snapshotAt('new commit'));
    const commit = { message: (0,extension/* commitMessage */.d)(entry), add: [{ path, bytes }], remove: [] };
    const tip = await ledger.writer.append(null, [commit]);
    if (tip === null)
        throw ledgerExists();
    return (0,verification.verifiedLedger)(snapshotAt(tip));
}
function ledgerExists() {
    const message = 'There is a ledger already: its branch exists. A ledger is begun once; `arbiter audit verify` checks it.';
    return new errors/* UserError */.y(message, [{ code: 'ledger_exists', message, file: 'ledger' }]);
}

// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(84586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(71389);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(29140);
;// CONCATENATED MODULE: ./lib/commands/audit-init.js





const HELP = `arbiter audit init --reason TEXT [options]

Begins a ledger: writes its first entry as a branch of its own on the remote. Refuses when the branch exists, whatever is on
it: a ledger is begun once, and a broken one is looked at, not begun anew.

  --reason TEXT         why, for whoever reads the ledger
  --remote NAME         where to (default: origin); you need the right to push there
  --origin HOST/OWNER/NAME   the repository (default: from the remote's address, or from GitHub Actions)
${(0,audit_arguments/* placeHelp */.rI)('on the default branch of the remote', `, else ${audit_clone/* USUAL_BRANCH */.u3}`)} (arbiter/audit-init/v1)

First this, then \`ledger:\` in the configuration: a gate that is told of a ledger which is not there answers error.

Exit codes: 0 begun, 1 refused, 2 cannot tell.
`;
/** `arbiter audit init` */
async function run(args, io) {
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, {
        ...audit_arguments/* PLACE_OPTIONS */.P3,
        reason: { type: 'string' },
        remote: { type: 'string' },
        origin: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const reason = values.reason?.trim() ?? '';
    if (reason === '')
        throw new errors/* UserError */.y('Say why the ledger begins: --reason TEXT.');
    const begun = await (0,audit_writing/* withRemoteLedger */.E_)(values, io, (access) => beginLedger(access, (0,audit_writing/* originOf */.yv)(values.origin, access.remote, io.env), reason, io), audit_clone/* USUAL_BRANCH */.u3);
    if (begun === null)
        return 1;
    if (values.json === true)
        io.stdout(`${JSON.stringify({ schema: 'arbiter/audit-init/v1', ...begun }, null, 2)}\n`);
    else
        io.stdout(begunText(begun, values.remote ?? 'origin'));
    return 0;
}
function begunText({ origin, tip, branch }, remote) {
    return `The ledger ${origin} begins at commit ${tip}.
Next:
  1. Protect the branch \`${branch}\`: no force pushes, no deletion.
  2. Name it in .arbiter/config.yml, \`ledger: ${branch}\`, and give the gate's job \`contents: write\`.
  3. To verify it here, \`git fetch ${remote} ${branch}\` and \`arbiter audit verify --branch ${branch}\`.
`;
}
/** Null when it was said that there is a branch already. */
async function beginLedger(access, { place, repository }, reason, io) {
    const { branch } = access;
    if ((await access.reader.tip()) !== null) {
        io.stderr(`The branch \`${branch}\` exists: nothing was written. \`arbiter audit verify\` says whether it is a ledger that is whole.\n`);
        return null;
    }
    const origin = `${place}/${branch}`;
    const { tip, head } = await createLedger(access, {
        origin,
        reason,
        commit: (await access.repository.listRemote('HEAD')).get('HEAD') ?? null,
        at: io.now(),
        repository,
        actor: (0,audit_writing/* actorOf */.dn)(io.env),
        run: (0,audit_writing/* runOf */.ng)(io.env),
    });
    return { branch, origin, tip, head: head.sha256 };
}


/***/ }),

/***/ 78032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryJson: () => (/* binding */ queryJson),
/* harmony export */   queryText: () => (/* binding */ queryText),
/* harmony export */   rowOf: () => (/* binding */ rowOf),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80617);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24651);






const HELP = `arbiter audit query [options]

Lists the entries of the ledger, once it was verified. Several conditions must hold together.

${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FILTER_HELP */ .Zv}
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_HELP */ .EY} (arbiter/audit-query/v1)

Exit codes: 0 listed (also when nothing was selected), 1 the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit query` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWords */ .nl)(args, { ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_OPTIONS */ .P3, ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FILTER_OPTIONS */ .W7 }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const filter = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .filterOf */ .KV)(values);
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .soundLedger */ .Bk)(await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .au)(values, io), io);
    if (sound === null)
        return 1;
    const selected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_5__/* .selectEntries */ .XO)(sound.entries, filter);
    if (values.json === true)
        io.stdout(queryJson(filter, sound.entries, selected));
    else
        io.stdout(queryText(sound.entries, selected));
    return 0;
}
/** What was selected of all entries, for a program. */
function queryJson(filter, all, selected) {
    const output = { schema: 'arbiter/audit-query/v1', filter, total: all.length, entries: selected };
    return `${JSON.stringify(output, null, 2)}\n`;
}
/** The same for a terminal. */
function queryText(all, selected) {
    const table = selected.length === 0 ? '' : (0,_report_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .entryTable */ .Vy)(selected.map(rowOf));
    return `${table}${selected.length} of ${all.length} entries\n`;
}
/** One entry in a line. */
function rowOf(entry) {
    const models = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(entry).join(' ');
    const says = (0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .entryText */ .u)(entry);
    return {
        seq: entry.seq,
        at: entry.at,
        type: entry.type,
        pull: entry.pull_request?.number ?? null,
        who: entry.actor?.login ?? '',
        says: models === '' || says.includes(models) ? says : `${models}: ${says}`,
    };
}


/***/ }),

/***/ 36864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   N: () => (/* binding */ signerWith)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52929);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11720);




/** Null without a key. @throws UserError for a name without a key, and a file that is none. */
async function signerOf(words, io) {
    const file = words['key-file'];
    if (file === undefined) {
        if (words.name !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`--name` names a key: give `--key-file` too.');
        return null;
    }
    return signerWith(await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .smallFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file), words.name);
}
/** Refuses a key that is none at once, before anything is written. */
function signerWith(pem, name) {
    (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_2__/* .verifierKeyText */ .L1)(name ?? 'key', pem);
    return {
        sign: (text, origin) => (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_2__/* .signNote */ .qO)(text, name ?? origin, pem),
        verifierKey: (origin) => (0,_ledger_note_js__WEBPACK_IMPORTED_MODULE_2__/* .verifierKeyText */ .L1)(name ?? origin, pem),
    };
}


/***/ }),

/***/ 68147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING_HELD: () => (/* binding */ NOTHING_HELD),
/* harmony export */   heldAgainst: () => (/* binding */ heldAgainst),
/* harmony export */   isFailure: () => (/* binding */ isFailure),
/* harmony export */   notesOf: () => (/* binding */ notesOf),
/* harmony export */   nothingThere: () => (/* binding */ nothingThere),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   verdictFrom: () => (/* binding */ verdictFrom),
/* harmony export */   verdictJson: () => (/* binding */ verdictJson),
/* harmony export */   verifyAccess: () => (/* binding */ verifyAccess),
/* harmony export */   wantedVerdicts: () => (/* binding */ wantedVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54915);
/* harmony import */ var _ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35199);
/* harmony import */ var _ledger_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93528);
/* harmony import */ var _ledger_gaps_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86694);
/* harmony import */ var _ledger_merkle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18403);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52929);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80617);
/* harmony import */ var _ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84975);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24651);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11720);















const HELP = `arbiter audit verify [options]

Checks every entry, every commit and every content of the ledger: offline, without a token. Says which entry and which
rule. A ledger that was rewritten as a whole is found only by something that was kept elsewhere: a checkpoint or an anchor.

${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .PLACE_HELP */ .EY}
  --archive FILE.tar    an exported archive instead of a clone
  --checkpoint FILE     a checkpoint that you kept (repeatable): the ledger must still begin with what it covers
  --key VERIFIER        key NAME+ID+KEY that must have signed the checkpoints (repeatable)
  --anchor SEQ:SHA256   an entry that you saw (repeatable): the ledger must still have it
  --gaps-fail           exit code 1 also for gaps that no correction explains

Exit codes: 0 whole, 1 findings (also when there is nothing to verify), 2 cannot tell.
`;
/** `arbiter audit verify`: exit 0 whole, 1 findings, 2 cannot tell. */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWords */ .nl)(args, {
        ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .PLACE_OPTIONS */ .P3,
        archive: { type: 'string' },
        checkpoint: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        anchor: { type: 'string', multiple: true },
        'gaps-fail': { type: 'boolean' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const held = await heldAgainst(values, io);
    const verdict = await verdictOf(values, held, io);
    if (values.json === true)
        io.stdout(`${JSON.stringify(verdictJson(verdict), null, 2)}\n`);
    else
        io.stdout((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_7__/* .auditText */ .$u)(verdict));
    return isFailure(verdict, values['gaps-fail'] === true) ? 1 : 0;
}
function isFailure(verdict, doGapsFail) {
    return verdict.findings.length > 0 || (doGapsFail && (0,_report_audit_js__WEBPACK_IMPORTED_MODULE_7__/* .openGaps */ .i8)(verdict).length > 0);
}
async function verdictOf(words, held, io) {
    if (words.archive !== undefined) {
        if (words.repository !== undefined || words.branch !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`--archive` is verified by itself: leave `--repository` and `--branch` out.');
        const { verifyArchive } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3394), __webpack_require__.e(4166), __webpack_require__.e(5736)]).then(__webpack_require__.bind(__webpack_require__, 5736));
        return verifyArchive((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, words.archive), words.archive, held);
    }
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__/* .openClone */ .ok)(words, io);
    const config = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__/* .configOf */ .W1)(clone.repository);
    // Nothing to verify is a failure, and no error of whoever asks.
    if (words.branch === undefined && config?.ledger === undefined)
        return nothingThere('HEAD');
    return (await verifyAccess((0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_9__.ledgerOf)(clone, config, words, io), held)).verdict;
}
/** What is said where nothing names a ledger; `where` the configuration was read, in words. */
function nothingThere(where) {
    const message = `There is no ledger: .arbiter/config.yml of ${where} has no \`ledger:\`, and no branch is given.`;
    return verdictFrom({ place: `${where} names no branch`, tip: null, entries: [], bytes: [], blobs: [], leftOut: 0 }, NOTHING_HELD, {
        findings: [(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('ledger_missing', message)],
        notes: [],
        verdicts: new Map(),
    });
}
const NOTHING_HELD = { checkpoints: [], keys: [], anchors: [] };
async function verifyAccess(access, held) {
    const { snapshot, verification } = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .readLedger */ .SC)(access, held);
    const findings = snapshot === null
        ? [(0,_ledger_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('ledger_missing', `There is no ledger: ${(0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .missingBranch */ .fG)(access)}`)]
        : [...verification.findings];
    const verdicts = new Map();
    const named = new Set();
    if (snapshot !== null) {
        const wanted = wantedVerdicts(verification.entries);
        const records = (0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .recordDigests */ .nt)(verification.entries);
        const present = new Set(verification.blobs);
        for await (const { wanted: asked, contents } of (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .contentsOf */ .KD)(access.reader, snapshot.tip, verification.blobs)) {
            findings.push(...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentFindings */ .cX)(asked, contents));
            for (const sha256 of asked) {
                if (!wanted.has(sha256) && !records.has(sha256))
                    continue;
                const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_10__/* .textOf */ .b6)(contents.get(sha256));
                if (text === undefined)
                    continue;
                if (wanted.has(sha256))
                    verdicts.set(sha256, text);
                if (records.has(sha256))
                    for (const digest of (0,_ledger_retention_js__WEBPACK_IMPORTED_MODULE_12__/* .digestsIn */ .V4)(text, present))
                        named.add(digest);
            }
        }
    }
    const tip = snapshot?.tip ?? null;
    const source = {
        place: tip === null ? `no branch ${access.branch}` : `branch ${access.branch} at commit ${tip}`,
        tip,
        entries: verification.entries,
        bytes: [...(snapshot?.entries ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes),
        head: verification.head?.sha256 ?? null,
        blobs: verification.blobs,
        leftOut: 0,
    };
    const notes = notesOf(verification, named);
    const verdict = verdictFrom(source, held, { findings, notes, verdicts });
    const isSound = snapshot !== null && findings.length === 0;
    return { verdict, sound: isSound ? { snapshot, verification, entries: verification.entries } : null };
}
/** What breaks no rule, once it is known which contents the kept records name. */
function notesOf({ notes, entries, blobs }, named) {
    const others = notes.filter(({ code }) => code !== 'blob_unreferenced');
    return others.length === notes.length ? notes : [...others, ...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .looseContents */ .Pw)(entries, blobs, named)];
}
/** Digests of the verdicts that approved something: what the gaps are told from. */
function wantedVerdicts(entries) {
    return new Set(entries.flatMap((entry) => {
        const evaluation = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_13__/* .detailOf */ .Rw)(entry, 'evaluation');
        const isApproved = evaluation?.status === 'approved' && evaluation.verdict !== null;
        return isApproved ? [evaluation.verdict] : [];
    }));
}
function verdictFrom(source, held, found) {
    const { entries, blobs } = source;
    const present = new Set(blobs);
    const first = entries[0];
    return {
        place: source.place,
        origin: first === undefined ? null : ((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_13__/* .detailOf */ .Rw)(first, 'genesis')?.origin ?? null),
        tip: source.tip,
        size: source.bytes.length,
        head: source.head ?? null,
        root: (0,_ledger_merkle_js__WEBPACK_IMPORTED_MODULE_5__/* .merkleRoot */ .n)(source.bytes),
        from: first?.at ?? null,
        to: entries.at(-1)?.at ?? null,
        types: countTypes(entries),
        contents: {
            present: blobs.length - source.leftOut,
            expunged: [...(0,_ledger_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .expunctions */ .Bn)(entries).keys()].filter((sha256) => !present.has(sha256)).length,
            leftOut: source.leftOut,
        },
        heldAgainst: heldWords(held),
        findings: found.findings,
        notes: found.notes,
        // Gaps of a ledger that is not whole could be anybody's work.
        gaps: found.findings.length > 0 ? [] : (0,_ledger_gaps_js__WEBPACK_IMPORTED_MODULE_14__/* .ledgerGaps */ .L)(entries, (sha256) => found.verdicts.get(sha256)),
    };
}
function countTypes(entries) {
    const counts = new Map();
    for (const { type } of entries)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function heldWords({ checkpoints, keys, anchors }) {
    const signed = keys.length === 0 ? '' : `, signed by ${keys.map(({ name }) => name).join(' or ')}`;
    return [
        ...checkpoints.map(({ size }) => `a checkpoint of ${size} entries${signed}`),
        ...anchors.map(({ seq, sha256 }) => `entry ${seq} as sha256 ${sha256.slice(0, 16)}…`),
    ];
}
function verdictJson(verdict) {
    const { findings, notes, gaps, ...facts } = verdict;
    return {
        schema: 'arbiter/audit-verify/v1',
        whole: findings.length === 0,
        ...facts,
        findings,
        gaps,
        notes,
    };
}
async function heldAgainst(words, io) {
    const keys = (words.key ?? []).map(_ledger_note_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVerifierKey */ .z$);
    const files = words.checkpoint ?? [];
    const checkpoints = [];
    for (const file of files)
        checkpoints.push((0,_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckpoint */ .HQ)(await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_11__/* .smallFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file), keys));
    return { keys, checkpoints, anchors: (words.anchor ?? []).map(anchorOf) };
}
function anchorOf(text) {
    const [, seq, sha256] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (seq === undefined || sha256 === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`--anchor\` takes the number of an entry and the SHA-256 of its bytes, NUMBER:HEX; found \`${text}\`.`);
    return { seq: Number(seq), sha256 };
}


/***/ }),

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remoteState),
/* harmony export */   E_: () => (/* binding */ withRemoteLedger),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   tu: () => (/* binding */ appendOptions),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export REMOTE_DEFAULT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69414);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71389);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12856);










/** Where a command that writes reads the configuration, in words. */
const REMOTE_DEFAULT = 'the remote’s default branch';
/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind. `usual` is
 * the branch where nothing names one.
 */
async function withRemoteLedger(words, io, work, usual) {
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .ok)(words, io);
    const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'arbiter-ledger-'));
    try {
        const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
        const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .GitRepository */ .x.create(options, remote);
        const { config, head } = await remoteState(repository);
        const branch = (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .branchOf */ .W0)(words.branch, config, REMOTE_DEFAULT, usual);
        const reader = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerReader */ .bL(options, branch, remote);
        const writer = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerWriter */ .bf(options, branch, remote);
        return await work({ branch, config, head, repository, reader, writer, remote, isRemote: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, { recursive: true, force: true });
    }
}
/** Tip of the default branch of a remote, and the configuration there; null where there is none. */
async function remoteState(repository) {
    const head = (await repository.listRemote('HEAD')).get('HEAD') ?? null;
    if (head === null)
        return { head, config: null };
    await repository.fetch(head);
    return { head, config: await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(repository, head) };
}
async function addressOf(gitDir, remote, io) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(remote))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--remote\` takes the name of a remote, such as origin; found \`${remote}\`.`);
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(['remote', 'get-url', '--push', remote], { gitDir, env: io.env }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The clone has no remote \`${remote}\`. Say which: --remote NAME.`);
    });
    return output.toString('utf8').trim();
}
/** A token goes to the host that it belongs to, and nowhere else. */
function authorizationFor(remote, env) {
    const token = env.GITHUB_TOKEN;
    const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    return token !== undefined && token !== '' && remote.startsWith(`${server}/`)
        ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_9__/* .gitAuthorization */ .IR)(token)
        : undefined;
}
/** How the ledger is extended outside of tests. */
function appendOptions() {
    return { wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms), random: () => Math.random() };
}
/** The run of GitHub Actions that this is, null elsewhere. */
function runOf(env) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS !== 'true' || id === undefined || id === '')
        return null;
    return {
        id,
        attempt: env.GITHUB_RUN_ATTEMPT ?? '',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
/** Who started the run; null elsewhere, because a clone's user name is whatever somebody wrote there. */
function actorOf(env) {
    const id = Number(env.GITHUB_ACTOR_ID);
    const login = env.GITHUB_ACTOR;
    if (env.GITHUB_ACTIONS !== 'true' || login === undefined || !Number.isSafeInteger(id) || id < 1)
        return null;
    return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
const PLACE = /^[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Which repository a new ledger is of: as said, else as GitHub Actions says, else as the remote's address says
 * (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`).
 */
function originOf(given, remote, env) {
    const fromRun = env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY !== undefined
        ? `${hostOf(env.GITHUB_SERVER_URL ?? 'https://github.com')}/${env.GITHUB_REPOSITORY}`
        : undefined;
    const place = given ?? fromRun ?? placeOfAddress(remote);
    if (place === undefined || !PLACE.test(place))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Which repository this is cannot be told from the remote \`${remote.replace(/\/\/[^/@]*@/, '//')}\`. Say it: --origin HOST/OWNER/NAME.`);
    const id = Number(env.GITHUB_REPOSITORY_ID);
    const isKnown = fromRun === place && Number.isSafeInteger(id) && id > 0;
    return { place, repository: { id: isKnown ? id : null, name: place.split('/').slice(1).join('/') } };
}
function placeOfAddress(address) {
    const [, host, path] = /^(?:https?|ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/.exec(address) ??
        /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address) ??
        [];
    return host === undefined ? undefined : `${host}/${path?.replace(/\.git$/, '').replace(/\/+$/, '')}`;
}
function hostOf(url) {
    return url.replace(/^https?:\/\//, '').replace(/\/+$/, '');
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

/***/ 38881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RestReleases)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/release/release-port.js
var release_port = __webpack_require__(78946);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
// EXTERNAL MODULE: ./lib/github/answer.js
var github_answer = __webpack_require__(36901);
;// CONCATENATED MODULE: ./lib/github/release-answer.js


function release(answer) {
    const raw = (answer ?? {});
    if (typeof raw.draft !== 'boolean' || !Array.isArray(raw.assets))
        throw new failure/* MalformedAnswer */.ol('draft or assets of the release are missing');
    return {
        id: (0,github_answer/* whole */.WQ)(raw.id, 'id'),
        tag: (0,github_answer/* text */.Qq)(raw.tag_name, 'tag_name'),
        url: (0,github_answer/* text */.Qq)(raw.html_url, 'html_url'),
        uploadUrl: (0,github_answer/* text */.Qq)(raw.upload_url, 'upload_url'),
        isDraft: raw.draft,
        isImmutable: raw.immutable === true,
        title: (0,github_answer/* textOrNull */.ef)(raw.name, 'name') ?? '',
        body: (0,github_answer/* textOrNull */.ef)(raw.body, 'body') ?? '',
        assets: raw.assets.map(releaseAsset),
    };
}
function releaseAsset(answer) {
    const raw = (answer ?? {});
    const digest = (0,github_answer/* textOrNull */.ef)(raw.digest, 'digest');
    return {
        id: (0,github_answer/* whole */.WQ)(raw.id, 'id'),
        name: (0,github_answer/* text */.Qq)(raw.name, 'name'),
        size: (0,github_answer/* whole */.WQ)(raw.size, 'size'),
        isComplete: raw.state === 'uploaded',
        sha256: digest === null ? null : (/^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] ?? 'unreadable'),
    };
}

;// CONCATENATED MODULE: ./lib/github/release-transfer.js


/**
 * Where files of releases may be sent, and the token with them: beside the API, or on GitHub's host for uploads
 * (`api.github.com` and `uploads.github.com`).
 */
function isUploadAddress(address, apiUrl) {
    const api = new URL(apiUrl);
    return (address.protocol === api.protocol &&
        (address.host === api.host || address.host === api.host.replace(/^api\./, 'uploads.')));
}
/** Null for anything that may pass when it is tried again. */
function refusalOf(error) {
    const status = (0,failure/* statusOf */.c2)(error);
    if (status === undefined || status < 400 || status >= 500 || status === 408 || status === 429)
        return null;
    const { message } = error;
    const said = `${message} ${JSON.stringify(error.response?.data ?? '')}`;
    return {
        detail: message.split('\n', 1)[0]?.slice(0, 200) ?? '',
        isTaken: status === 422 && /already_exists/.test(said),
        isTagUsed: status === 422 && /used by an immutable release/.test(said),
    };
}
/**
 * The bytes of a file as the body of one request. A file that is longer or shorter than it was said to be ends the request,
 * and `failure` says so.
 */
function sentOnce(file) {
    let failure = null;
    async function* counted() {
        let size = 0;
        for await (const bytes of file.open()) {
            size += bytes.length;
            if (size > file.size)
                break;
            yield bytes;
        }
        if (size === file.size)
            return;
        const found = size > file.size ? 'more' : String(size);
        failure = new release_port/* ReleaseFailure */.W('file_changed', `${file.name} has ${found} bytes, and ${file.size} were announced: it changed while it was read.`);
        throw failure;
    }
    return { stream: ReadableStream.from(counted()), failure: () => failure };
}

;// CONCATENATED MODULE: ./lib/github/release-tag.js




/** A tag may name a tag; nobody names more than a few. */
const MOST_TAGS_OF_TAGS = 8;
const MOST_TRIES = 4;
/** Tags over GitHub's REST API, by their full names only. */
class RestTags {
    #client;
    #where;
    constructor(client, where) {
        this.#client = client;
        this.#where = where;
    }
    state(tag) {
        return (0,failure/* calling */.X_)(`read the tag ${tag}`, async () => {
            const refOf = (ref) => (0,failure/* orNull */.Xd)(this.#client.rest.git.getRef({ ...this.#where, ref }));
            const [found, branch] = await Promise.all([refOf(`tags/${tag}`), refOf(`heads/${tag}`)]);
            // GitHub may answer with refs that only begin with the name.
            const isExact = found?.data.ref === `refs/tags/${tag}`;
            const object = isExact ? found.data.object : null;
            return {
                name: tag,
                object: object === null ? null : (0,github_answer/* text */.Qq)(object.sha, 'object'),
                commit: object === null ? null : await this.#peeled(object),
                isBranchToo: branch?.data.ref === `refs/heads/${tag}`,
            };
        });
    }
    async #peeled(object) {
        let at = object;
        for (let depth = 0; at.type === 'tag'; depth += 1) {
            if (depth === MOST_TAGS_OF_TAGS)
                return null;
            at = (await this.#client.rest.git.getTag({ ...this.#where, tag_sha: at.sha })).data.object;
        }
        return at.type === 'commit' ? (0,github_answer/* text */.Qq)(at.sha, 'object') : null;
    }
    /**
     * False: there is a tag of this name already. Where the answer is lost the tag is read: one at the commit is taken for this
     * one, so that a release that is refused afterwards leaves none.
     * @throws ReleaseFailure where GitHub will not make it
     */
    async create(tag, commit) {
        for (let tries = 1;; tries += 1) {
            try {
                return await this.#made(tag, commit);
            }
            catch (error) {
                if (error instanceof release_port/* ReleaseFailure */.W)
                    throw error;
                const { object } = await this.state(tag);
                if (object !== null)
                    return object === commit;
                if (tries === MOST_TRIES)
                    throw new failure/* GitHubFailure */.iK(`make the tag ${tag}`, (0,failure/* statusOf */.c2)(error), { cause: error });
            }
        }
    }
    async #made(tag, commit) {
        try {
            await this.#client.rest.git.createRef({
                ...this.#where,
                ref: `refs/tags/${tag}`,
                sha: commit,
                // Sent again unseen, a request whose answer was lost would find its own tag and take it for another's.
                request: { retries: 0 },
            });
            return true;
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal === null)
                throw error;
            if (/reference already exists/i.test(refusal.detail))
                return false;
            const message = `GitHub refused to make the tag ${tag} at ${commit}: ${refusal.detail}. Check \`permissions: contents: write\` of the workflow, and that a ruleset for tags lets it make this one; or push the tag yourself. Nothing was published.`;
            throw new release_port/* ReleaseFailure */.W('tag_refused', message, { cause: error });
        }
    }
    async remove(tag) {
        await (0,failure/* calling */.X_)(`remove the tag ${tag}`, () => (0,failure/* orNull */.Xd)(this.#client.rest.git.deleteRef({ ...this.#where, ref: `tags/${tag}` })));
    }
}

;// CONCATENATED MODULE: ./lib/github/release.js







/** "Each file included in a release must be under 2 GiB." */
const MOST_ASSET_BYTES = 2 ** 31 - 1;
const UPLOADS = 4;
/** Releases over GitHub's REST API. Files are streams in both directions. */
class RestReleases {
    #client;
    #where;
    #tags;
    #apiUrl;
    #retryBaseMs;
    constructor(client, repository, options) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
        this.#tags = new RestTags(client, this.#where);
        this.#apiUrl = options.apiUrl;
        this.#retryBaseMs = options.retryBaseMs;
    }
    findRelease(tag) {
        return (0,failure/* calling */.X_)(`read the release of ${tag}`, async () => {
            const found = await (0,failure/* orNull */.Xd)(this.#client.rest.repos.getReleaseByTag({ ...this.#where, tag }));
            if (found === null)
                return null;
            const known = release(found.data);
            if (known.tag !== tag)
                throw new failure/* MalformedAnswer */.ol(`it is the release of ${known.tag}`);
            return known;
        });
    }
    releaseOf(id) {
        return (0,failure/* calling */.X_)(`read the release ${id}`, async () => {
            const found = await (0,failure/* orNull */.Xd)(this.#client.rest.repos.getRelease({ ...this.#where, release_id: id }));
            return found === null ? null : release(found.data);
        });
    }
    drafts(tag) {
        return (0,failure/* calling */.X_)('list the releases', async () => {
            const all = await (0,pages/* everyItem */.l)(this.#client, this.#client.rest.repos.listReleases, this.#where);
            const ours = all.filter((raw) => raw.draft === true && raw.tag_name === tag).map(release);
            return ours.sort((a, b) => a.id - b.id);
        });
    }
    createDraft(said) {
        return this.#releasing(said.tag, `make a draft of the release ${said.tag}`, async () => {
            const draft = { ...this.#where, ...fieldsOf(said), draft: true };
            return release((await this.#client.rest.repos.createRelease(draft)).data);
        });
    }
    async upload(into, file) {
        if (file.size > MOST_ASSET_BYTES) {
            throw new release_port/* ReleaseFailure */.W('asset_too_large', `${file.name} has ${file.size} bytes; GitHub takes files under 2 GiB. Keep large files out of the bundle, by digest and location.`);
        }
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#send(into, file);
            }
            catch (error) {
                if (error instanceof release_port/* ReleaseFailure */.W)
                    throw error;
                const refusal = refusalOf(error);
                if (refusal?.isTaken === true) {
                    const kept = await this.#leftover(into, file);
                    if (kept !== null)
                        return kept;
                }
                else if (refusal !== null) {
                    throw uploadRefusal(into, file, refusal.detail, error);
                }
                if (attempt >= UPLOADS)
                    throw uploadFailure(file, error);
            }
            await (0,promises_.setTimeout)(attempt ** 2 * this.#retryBaseMs);
        }
    }
    async #send(into, file) {
        const url = new URL(into.uploadUrl.replace(/\{.*$/, ''));
        if (!isUploadAddress(url, this.#apiUrl)) {
            throw new failure/* MalformedAnswer */.ol(`files of releases would go to ${url.host}, which is not this GitHub's address for uploads`);
        }
        url.searchParams.set('name', file.name);
        const sent = sentOnce(file);
        const { data } = await this.#client
            .request({
            method: 'POST',
            url: url.toString(),
            headers: {
                'content-type': 'application/octet-stream',
                'content-length': String(file.size),
            },
            data: sent.stream,
            // A stream is sent once; this class begins it anew.
            request: { retries: 0 },
        })
            .catch((error) => {
            throw sent.failure() ?? error;
        });
        return this.#accepted(releaseAsset(data), file);
    }
    /** GitHub renames what it does not like; an upload that upstream broke is listed as incomplete. */
    #accepted(asset, file) {
        if (asset.name !== file.name) {
            throw new release_port/* ReleaseFailure */.W('asset_renamed', `GitHub stored ${file.name} as ${asset.name}. Use letters, digits, full stops, hyphens and underscores in names.`);
        }
        if (isSame(asset, file))
            return asset;
        throw new release_port/* ReleaseFailure */.W('asset_differs', `GitHub received ${file.name} with ${asset.size} bytes and sha256 ${asset.sha256 ?? 'unknown'}, expected ${file.size} bytes and ${file.sha256}. Nothing was published; run the workflow again.`);
    }
    /** What an attempt that broke left under the name: kept where it is the file, removed otherwise. */
    async #leftover(into, file) {
        const found = await (0,failure/* calling */.X_)(`list the files of the release ${into.tag}`, async () => {
            const listing = this.#client.rest.repos.listReleaseAssets;
            const assets = await (0,pages/* everyItem */.l)(this.#client, listing, { ...this.#where, release_id: into.id });
            return assets.map(releaseAsset).find(({ name }) => name === file.name);
        });
        if (found === undefined)
            return null;
        if (isSame(found, file) && found.sha256 !== null)
            return found;
        await (0,failure/* calling */.X_)(`remove ${file.name} from the release ${into.tag}`, () => (0,failure/* orNull */.Xd)(this.#client.rest.repos.deleteReleaseAsset({ ...this.#where, asset_id: found.id })));
        return null;
    }
    async *download(asset) {
        const { data } = await (0,failure/* calling */.X_)(`download ${asset.name}`, () => this.#client.rest.repos.getReleaseAsset({
            ...this.#where,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            // Octokit takes a body that breaks off for an empty one; the stream itself tells.
            request: { parseSuccessResponseBody: false },
        }));
        let size = 0;
        try {
            for await (const bytes of data) {
                size += bytes.length;
                yield bytes;
            }
        }
        catch (error) {
            const message = `The download of ${asset.name} broke after ${size} of ${asset.size} bytes. Run the workflow again.`;
            throw new release_port/* ReleaseFailure */.W('download_failed', message, { cause: error });
        }
        if (size === asset.size)
            return;
        throw new release_port/* ReleaseFailure */.W('download_truncated', `The download of ${asset.name} has ${size} bytes, expected ${asset.size}.`);
    }
    async publish(draft, said) {
        const where = { ...this.#where, release_id: draft.id };
        await this.#releasing(said.tag, `publish the release ${said.tag}`, () => this.#client.rest.repos.updateRelease({ ...where, ...fieldsOf(said), draft: false }));
        return (0,failure/* calling */.X_)(`read the release of ${said.tag}`, async () => release((await this.#client.rest.repos.getRelease(where)).data));
    }
    async unpublish({ id, tag }) {
        await (0,failure/* calling */.X_)(`take back the release ${tag}`, () => this.#client.rest.repos.updateRelease({ ...this.#where, release_id: id, draft: true }));
    }
    async removeDraft({ id, tag }) {
        await (0,failure/* calling */.X_)(`remove the draft of the release ${tag}`, async () => {
            const where = { ...this.#where, release_id: id };
            const found = await (0,failure/* orNull */.Xd)(this.#client.rest.repos.getRelease(where));
            // Published meanwhile: it is no draft any more, and is not this method's to remove.
            if (found?.data.draft === true)
                await (0,failure/* orNull */.Xd)(this.#client.rest.repos.deleteRelease(where));
        });
    }
    tagState(tag) {
        return this.#tags.state(tag);
    }
    createTag(tag, commit) {
        return this.#tags.create(tag, commit);
    }
    removeTag(tag) {
        return this.#tags.remove(tag);
    }
    /** Wraps what GitHub refuses because of the tag or the state of the release. */
    async #releasing(tag, what, call) {
        try {
            return await call();
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal?.isTagUsed === true) {
                const message = `The tag ${tag} belonged to an immutable release, so GitHub never lets it be released again. Make another (the same name with .2 at its end).`;
                throw new release_port/* ReleaseFailure */.W('tag_used', message, { cause: error });
            }
            if (refusal?.isTaken === true) {
                const message = `There is a release of the tag ${tag} already: another run was faster. Nothing of this one was published.`;
                throw new release_port/* ReleaseFailure */.W('release_exists', message, { cause: error });
            }
            if ((0,failure/* statusOf */.c2)(error) === 404 && what.startsWith('publish')) {
                const message = `The draft of the release ${tag} is gone: somebody deleted it, or the token lacks \`contents: write\`.`;
                throw new release_port/* ReleaseFailure */.W('draft_gone', message, { cause: error });
            }
            throw error instanceof failure/* GitHubFailure */.iK
                ? error
                : new failure/* GitHubFailure */.iK(what, (0,failure/* statusOf */.c2)(error), { cause: error });
        }
    }
}
function fieldsOf({ tag, commit, title, body }) {
    return { tag_name: tag, target_commitish: commit, name: title, body };
}
function uploadRefusal(into, file, detail, cause) {
    if ((0,failure/* statusOf */.c2)(cause) === 404) {
        const message = `The draft of the release ${into.tag} is gone, so ${file.name} could not be sent: somebody deleted it, or the token lacks \`contents: write\`.`;
        return new release_port/* ReleaseFailure */.W('draft_gone', message, { cause });
    }
    if (/immutable release/i.test(detail)) {
        const message = `The release ${into.tag} was published and is immutable; ${file.name} cannot be added.`;
        return new release_port/* ReleaseFailure */.W('release_immutable', message, { cause });
    }
    const message = `GitHub refused ${file.name}: ${detail}. Check \`permissions: contents: write\` of the workflow.`;
    return new release_port/* ReleaseFailure */.W('upload_refused', message, { cause });
}
function uploadFailure(file, cause) {
    if (refusalOf(cause)?.isTaken === true) {
        const message = `Another file is put under the name ${file.name} again and again: another run works on the same draft.`;
        return new release_port/* ReleaseFailure */.W('asset_exists', message, { cause });
    }
    const status = (0,failure/* statusOf */.c2)(cause);
    const answer = status === undefined ? 'the connection broke' : `it answered ${status}`;
    const message = `${file.name} could not be sent to GitHub (${answer}), also after three more tries. Nothing was published; run the workflow again later.`;
    return new release_port/* ReleaseFailure */.W('upload_failed', message, { cause });
}
function isSame(asset, file) {
    return (asset.isComplete && asset.size === file.size && (asset.sha256 === null || asset.sha256 === file.sha256));
}


/***/ }),

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUDIT_COMMANDS: () => (/* binding */ AUDIT_COMMANDS),
/* harmony export */   commentAuthor: () => (/* binding */ commentAuthor),
/* harmony export */   readAuditInputs: () => (/* binding */ readAuditInputs),
/* harmony export */   readCheckInputs: () => (/* binding */ readCheckInputs),
/* harmony export */   readGateInputs: () => (/* binding */ readGateInputs),
/* harmony export */   readLedgerToken: () => (/* binding */ readLedgerToken),
/* harmony export */   readLedgerWriter: () => (/* binding */ readLedgerWriter),
/* harmony export */   readReleaseGuardInputs: () => (/* binding */ readReleaseGuardInputs),
/* harmony export */   readRunnerContext: () => (/* binding */ readRunnerContext),
/* harmony export */   readSigningKey: () => (/* binding */ readSigningKey),
/* harmony export */   readToken: () => (/* binding */ readToken),
/* harmony export */   readValidateInputs: () => (/* binding */ readValidateInputs),
/* harmony export */   yesOrNo: () => (/* binding */ yesOrNo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



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
        repositoryId: /^[1-9]\d{0,15}$/.test(io.env.GITHUB_REPOSITORY_ID ?? '')
            ? Number(io.env.GITHUB_REPOSITORY_ID)
            : null,
        run: readRun(io),
    };
}
function readRun({ env }) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    if (id === undefined || id === '')
        return null;
    return {
        id,
        attempt: attempt ?? '1',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
function readGateInputs() {
    return {
        token: readToken(),
        pullRequest: positiveInteger('pull-request', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request')),
        commentAuthor: commentAuthor(),
        ledgerToken: readLedgerToken(),
        ledgerWriter: readLedgerWriter(),
    };
}
function readReleaseGuardInputs() {
    const commit = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit');
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `commit` must be a full commit SHA.');
    return {
        token: readToken(),
        commit,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
        commentAuthor: commentAuthor(),
    };
}
function readCheckInputs() {
    return {
        path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.',
        commit: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('commit') || undefined,
        base: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('base') || undefined,
        model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
    };
}
const AUDIT_COMMANDS = [
    'verify',
    'export',
    'query',
    'replay',
    'checkpoint',
    'cycle-time',
    'retention',
    'init',
    'correct',
];
function readAuditInputs() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('command') || 'verify';
    const command = AUDIT_COMMANDS.find((one) => one === word);
    if (command === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`command\` must be one of ${AUDIT_COMMANDS.join(', ')}, found \`${word}\`.`);
    return {
        token: readToken(),
        command,
        branch: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('branch') || undefined,
        reason: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('reason'),
        entry: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('entry'),
        filter: {
            model: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('model') || undefined,
            person: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('person') || undefined,
            pull: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('pull-request') || undefined,
            type: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('type') || undefined,
            environment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('environment') || undefined,
            from: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('from') || undefined,
            to: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('to') || undefined,
        },
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
        isApplied: yesOrNo('apply', false),
        keepsIssue: yesOrNo('issue', true),
        doGapsFail: yesOrNo('gaps-fail', false),
        commentAuthor: commentAuthor(),
    };
}
/** Each line of the key is masked: a log shows lines. */
function readSigningKey() {
    const key = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('signing-key');
    if (key === '')
        return undefined;
    for (const line of key.split(/\r?\n/))
        if (line.trim() !== '' && !line.startsWith('-----'))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(line);
    return `${key}\n`;
}
function lines(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function yesOrNo(name, usual) {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (word === '')
        return usual;
    if (word !== 'true' && word !== 'false')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`${name}\` must be \`true\` or \`false\`, found \`${word}\`.`);
    return word === 'true';
}
function readValidateInputs() {
    return { path: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('path') || '.' };
}
/** A login that no account can have would let the gate know none of its own statuses and comments again. */
function commentAuthor() {
    const login = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('comment-author') || 'github-actions[bot]';
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login))
        return login;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`comment-author\` must be a login such as github-actions[bot] or my-app[bot], found \`${login}\`.`);
}
function readToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token');
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The input `github-token` is empty. Leave it out to use the token of the job.');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-token');
    if (token === '')
        return readToken();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
function readLedgerWriter() {
    const word = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('ledger-writer') || 'git';
    if (word !== 'git' && word !== 'api')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input \`ledger-writer\` must be \`git\` or \`api\`, found \`${word}\`.`);
    return word;
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

/***/ 65357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ boundsOf),
  g: () => (/* binding */ cycleTime)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
;// CONCATENATED MODULE: ./lib/ledger/change-course.js
const TURNS = {
    error: 'undecided',
    rejected: 'author',
    pending: 'author',
    in_review: 'reviewers',
    approved: 'nobody',
};
/** Folders of the models that were ever judged in the pull request, sorted. */
function judgedModels({ moments }) {
    const paths = moments.flatMap((moment) => moment.kind === 'end' ? [] : moment.detail.models.map(({ path }) => path));
    return [...new Set(paths)].sort();
}
/** The course of one model, from the first verdict on it. */
function courseOf(record, path) {
    const moments = record.moments.map((moment) => moment.kind === 'end' ? endMoment(moment) : verdictMoment(moment, path));
    return moments.slice(moments.findIndex(({ model }) => model !== null));
}
function endMoment(end) {
    return {
        at: end.at,
        turn: null,
        model: null,
        content: '',
        hasSubject: false,
        head: '',
        isDraft: false,
        end,
    };
}
function verdictMoment({ at, head, subjects, detail }, path) {
    const model = detail.models.find((one) => one.path === path) ?? null;
    const subject = subjects.get(path);
    return {
        at,
        // A verdict that is an error as a whole may name no model at all: it does not say that the model is no longer there.
        turn: model === null ? (detail.status === 'error' ? 'undecided' : null) : TURNS[model.status],
        model,
        content: subject ?? `head ${head}`,
        hasSubject: subject !== undefined,
        head,
        isDraft: detail.is_draft,
        end: null,
    };
}
function turnTimes(course) {
    const milliseconds = { author: 0, reviewers: 0, undecided: 0, nobody: 0 };
    let conflicts = 0;
    course.forEach(({ at, turn }, index) => {
        const next = course[index + 1];
        if (turn === null || next === undefined)
            return;
        if (next.at < at)
            conflicts += 1;
        else
            milliseconds[turn] += next.at - at;
    });
    return { milliseconds, conflicts };
}
/** The first approved verdict of the unbroken run, on one content, that the course ends with; null without one. */
function standingApproval(course) {
    const verdicts = course.filter(({ end }) => end === null);
    const last = verdicts.at(-1);
    if (last?.model?.status !== 'approved')
        return null;
    const broken = verdicts.findLastIndex(({ model, content }) => model?.status !== 'approved' || content !== last.content);
    return verdicts[broken + 1] ?? null;
}

// EXTERNAL MODULE: ./lib/ledger/rework.js
var rework = __webpack_require__(80989);
;// CONCATENATED MODULE: ./lib/ledger/check-count.js

const COUNTED = ['denials', 'fail', 'inconclusive', 'error', 'not_blocking', 'overridden', 'waived'];
const ADDED = [...COUNTED, 'reworked', 'rework_rounds'];
/** What each check did to one change; a content that was judged ten times counts once. Checks that did nothing are left out. */
function checkCounts(course) {
    const contents = new Map();
    for (const { model, content } of course) {
        for (const { id, policy, level, outcome } of model?.checks ?? []) {
            const counted = countedAs(level, outcome);
            if (counted.length === 0)
                continue;
            const key = `${policy}\0${id}`;
            const found = contents.get(key) ?? { check: id, policy, ...noContents() };
            for (const name of counted)
                found[name].add(content);
            contents.set(key, found);
        }
    }
    const reworks = (0,rework/* reworkOf */.GG)(course);
    return sorted([...contents.values()].map(({ check, policy, ...sets }) => {
        const rework = reworks.find((one) => one.policy === policy && one.check === check);
        return {
            policy,
            check,
            ...countOf(COUNTED, (name) => sets[name].size),
            reworked: rework?.isReworked === true ? 1 : 0,
            rework_rounds: rework?.rounds ?? 0,
        };
    }));
}
/**
 * The same checks of several changes, added up.
 * @param judged each check once for every change in which it was judged at a level that blocks
 */
function summedChecks(changes, judged) {
    const byCheck = new Map();
    for (const count of changes.flat()) {
        const key = keyOf(count);
        const own = byCheck.get(key) ?? [];
        own.push(count);
        byCheck.set(key, own);
    }
    const times = new Map();
    for (const one of judged)
        times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
    return sorted([...byCheck].map(([key, counts]) => summaryOf(counts, times.get(key) ?? 0)));
}
function summaryOf(counts, changes) {
    const { policy = '', check = '' } = counts[0] ?? {};
    const rate = (name) => (0,rework/* rateOf */.MK)(counts.filter((count) => count[name] > 0).length, changes);
    return {
        policy,
        check,
        ...countOf(ADDED, (name) => counts.reduce((sum, count) => sum + count[name], 0)),
        changes,
        denial_rate: rate('denials'),
        rework_rate: rate('reworked'),
        override_rate: rate('overridden'),
    };
}
function keyOf({ policy, check }) {
    return `${policy}\0${check}`;
}
function countedAs(level, outcome) {
    if (outcome === 'overridden' || outcome === 'waived')
        return [outcome];
    const denial = rework/* DENIALS */.XG.find((word) => word === outcome);
    if (denial === undefined)
        return [];
    return rework/* BLOCKING */.cm.has(level) ? ['denials', denial] : ['not_blocking'];
}
function noContents() {
    return Object.fromEntries(COUNTED.map((name) => [name, new Set()]));
}
function countOf(names, value) {
    return Object.fromEntries(names.map((name) => [name, value(name)]));
}
function sorted(counts) {
    return counts.sort((a, b) => order(a.policy, b.policy) || order(a.check, b.check));
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/ledger/cycle-summary.js


const HOUR_MS = 3_600_000;
/** A third of a second: finer than the clocks that stamp the entries. */
const DECIMALS_OF_AN_HOUR = 10_000;
/** Hours of a span of milliseconds, to four decimals. */
function hoursOf(milliseconds) {
    return Math.round((milliseconds * DECIMALS_OF_AN_HOUR) / HOUR_MS) / DECIMALS_OF_AN_HOUR;
}
/** Null where an end is not known, or lies before the start: then a clock was wrong and the span is not known either. */
function hoursBetween(start, end) {
    return start === null || end === null || end < start ? null : hoursOf(end - start);
}
/** Null as soon as one of them is not known. */
function sumOfHours(hours) {
    let sum = 0;
    for (const one of hours) {
        if (one === null)
            return null;
        sum += one;
    }
    return Math.round(sum * DECIMALS_OF_AN_HOUR) / DECIMALS_OF_AN_HOUR;
}
/** Everything that is added up over changes. */
function summarise(records, changes, judged, correctedEntries) {
    const checks = summedChecks(changes.map((change) => change.checks), judged);
    const reworked = changes.filter((change) => change.checks.some((check) => check.reworked > 0)).length;
    return {
        totals: {
            pull_requests: records.length,
            pull_requests_without_model: records.length - new Set(changes.map((change) => change.pull_request)).size,
            changes: changes.length,
            open: cycle_summary_countOf(changes, 'open'),
            closed: cycle_summary_countOf(changes, 'closed'),
            withdrawn: cycle_summary_countOf(changes, 'withdrawn'),
            merged: cycle_summary_countOf(changes, 'merged'),
            merged_without_approval: changes.filter(({ outcome, approved_at }) => outcome === 'merged' && approved_at === null).length,
            released: releasedOf(changes),
            stages: stagesOf(changes),
            environments: environmentsOf(changes),
            author: distribution(changes.map((change) => change.author_hours)),
            subjects_judged: sum(changes.map((change) => change.subjects_judged)),
            heads_judged: sum(changes.map((change) => change.heads_judged)),
            denials: sum(checks.map(({ denials }) => denials)),
            rounds: roundsToApproval(changes),
            reworked,
            rework_rate: (0,rework/* rateOf */.MK)(reworked, changes.length),
            sent_back: sum(changes.map((change) => change.sent_back)),
            returned_to: returnsOf(records),
            break_glass: sum(records.map(({ overrides }) => overrides.length)),
            waiver_entries: sum(records.map(({ waiverEntries }) => waiverEntries)),
            corrected_entries: correctedEntries,
            clock_conflicts: sum(changes.map((change) => change.clock_conflicts)),
        },
        models: modelsOf(changes),
        roles: rolesOf(changes),
        checks,
    };
}
function returnsOf(records) {
    const named = records.flatMap(({ returns }) => returns);
    return [...new Set(named)].sort().map((stage) => ({
        stage,
        times: named.filter((one) => one === stage).length,
    }));
}
/** Nearest rank: the smallest of the sorted values that at least this many per cent of them do not exceed. */
function nearestRank(sorted, percent) {
    return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? null;
}
function roundsToApproval(changes) {
    const rounds = changes.flatMap((change) => change.rounds_to_approval ?? []).sort((a, b) => a - b);
    return {
        count: rounds.length,
        in_first: rounds.filter((round) => round === 1).length,
        median: nearestRank(rounds, 50),
        p90: nearestRank(rounds, 90),
    };
}
/** Values that are null are counted, and left out of the rest. */
function distribution(values) {
    const known = values.filter((value) => value !== null).sort((a, b) => a - b);
    return {
        count: known.length,
        not_known: values.length - known.length,
        median_hours: nearestRank(known, 50),
        p90_hours: nearestRank(known, 90),
    };
}
function stagesOf(changes) {
    return {
        proposal_to_checks_held: distribution(changes.map((change) => change.proposal_to_checks_held_hours)),
        checks_held_to_approval: distribution(changes.map((change) => change.checks_held_to_approval_hours)),
        proposal_to_approval: distribution(changes.map((change) => change.proposal_to_approval_hours)),
        approval_to_merge: distribution(changes.map((change) => change.approval_to_merge_hours)),
        approval_to_release: distribution(changes.map((change) => change.approval_to_release_hours)),
        merge_to_release: distribution(changes.map((change) => change.merge_to_release_hours)),
        proposal_to_release: distribution(changes.map((change) => change.proposal_to_release_hours)),
    };
}
/** By environment, over the changes that went live there. */
function environmentsOf(changes) {
    const live = changes.flatMap((change) => change.live);
    return [...new Set(live.map(({ environment }) => environment))].sort().map((environment) => {
        const own = live.filter((one) => one.environment === environment);
        return {
            environment,
            changes: own.length,
            proposal_to_live: distribution(own.map((one) => one.proposal_to_live_hours)),
            approval_to_live: distribution(own.map((one) => one.approval_to_live_hours)),
            release_to_live: distribution(own.map((one) => one.release_to_live_hours)),
        };
    });
}
function modelsOf(changes) {
    const paths = [...new Set(changes.map(({ path }) => path))].sort();
    return paths.map((path) => {
        const own = changes.filter((change) => change.path === path);
        return {
            model: own.at(-1)?.model ?? '',
            path,
            changes: own.length,
            merged: cycle_summary_countOf(own, 'merged'),
            released: releasedOf(own),
            stages: stagesOf(own),
            environments: environmentsOf(own),
            author: distribution(own.map((change) => change.author_hours)),
            subjects_judged: sum(own.map((change) => change.subjects_judged)),
            denials: sum(own.flatMap(({ checks }) => checks.map(({ denials }) => denials))),
            break_glass: sum(own.map((change) => change.break_glass)),
        };
    });
}
function rolesOf(changes) {
    const waited = changes.flatMap(({ roles }) => roles);
    return [...new Set(waited.map(({ role }) => role))].sort().map((role) => {
        const own = waited.filter((wait) => wait.role === role);
        const waits = own.flatMap((wait) => wait.waits);
        return {
            role,
            changes: own.length,
            waits: waits.length,
            open_waits: waits.filter(({ to }) => to === null).length,
            waiting: distribution(own.map(({ hours }) => hours)),
        };
    });
}
function cycle_summary_countOf(changes, outcome) {
    return changes.filter((change) => change.outcome === outcome).length;
}
function releasedOf(changes) {
    return changes.filter(({ released_at }) => released_at !== null).length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/ledger/pull-record.js
var pull_record = __webpack_require__(98458);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/ledger/live-time.js




/** Whether an entry is of a subject: of it alone, or of it among others. */
function isOfSubject({ subject, subjects }, content) {
    return subject === content || subjects.some(({ sha256 }) => sha256 === content);
}
/** Entries that say that something was published. A refusal published nothing. */
function publishedReleases(entries) {
    return entries.filter((entry) => (0,query/* detailOf */.Rw)(entry, 'release')?.refusal === null);
}
/** Entries that say that something went live. A rollback brings back what had been live already. */
function liveDeployments(entries) {
    return entries.filter((entry) => (0,query/* detailOf */.Rw)(entry, 'deployment')?.outcome === 'live');
}
/** When exactly this content first went live in each environment after its merge (entry `seq`), sorted by environment. */
function liveTimes(content, seq, deployments, { proposedAt, approvedAt, releasedAt }) {
    const first = new Map();
    for (const entry of deployments) {
        const environment = (0,query/* environmentOf */.p7)(entry);
        if (environment === undefined || entry.seq < seq || !isOfSubject(entry, content))
            continue;
        if (!first.has(environment))
            first.set(environment, (0,pull_record/* timeIn */.Hi)(entry, entry.at));
    }
    const found = [...first].sort(([a], [b]) => (a < b ? -1 : 1));
    const isBackwards = (start, at) => start !== null && at < start;
    return {
        live: found.map(([environment, at]) => ({
            environment,
            live_at: (0,instant/* formatInstant */.r4)(at),
            proposal_to_live_hours: hoursBetween(proposedAt, at),
            approval_to_live_hours: hoursBetween(approvedAt, at),
            release_to_live_hours: hoursBetween(releasedAt, at),
        })),
        conflicts: found.flatMap(([, at]) => [proposedAt, approvedAt, releasedAt].filter((start) => isBackwards(start, at))).length,
    };
}

;// CONCATENATED MODULE: ./lib/ledger/role-wait.js
/**
 * Waits for roles: from the first verdict that says that the checks hold and a seat of the role is open, to the approval
 * that fills the last of them, or to the verdict that says otherwise. While it is the author's turn nobody else is waited
 * for, so a push that brings the checks or the pull request back to the author ends the wait, and another one begins when
 * the seat is open again. In order of their beginning, then by role.
 */
function roleWaits(course, approvals) {
    const ended = [];
    const open = new Map();
    for (const moment of course) {
        for (const [role, from] of [...open]) {
            const end = endOf(role, from, moment, approvals);
            if (end === null)
                continue;
            open.delete(role);
            ended.push({ role, from, ...end });
        }
        for (const role of waitedFor(moment))
            if (!open.has(role))
                open.set(role, moment.at);
    }
    const waiting = [...open].map(([role, from]) => ({ role, from, to: null, endedBy: null }));
    return [...ended, ...waiting].sort((a, b) => a.from - b.from || (a.role < b.role ? -1 : 1));
}
function waitedFor({ model, isDraft }) {
    return model?.status === 'in_review' && !isDraft ? [...new Set(model.missing)] : [];
}
function endOf(role, from, moment, approvals) {
    if (waitedFor(moment).includes(role))
        return null;
    const { at, model, end, turn } = moment;
    if (end !== null)
        return { to: at, endedBy: end.event };
    if (model === null)
        return { to: at, endedBy: turn === null ? 'not_touched' : 'undecided' };
    // Without a decided sign-off an empty list of open seats says nothing.
    if (model.status === 'error' || model.signoff === 'error')
        return { to: at, endedBy: 'undecided' };
    if (model.missing.includes(role))
        return { to: at, endedBy: 'author' };
    const given = approvals.filter((one) => one.role === role && one.at >= from && one.at <= at);
    if (given.length === 0)
        return { to: at, endedBy: 'not_missing' };
    return { to: Math.max(...given.map((one) => one.at)), endedBy: 'approval' };
}

;// CONCATENATED MODULE: ./lib/ledger/cycle-time.js









/**
 * How long changes took, from the entries of a verified ledger. A change is one model of one pull request; it belongs to
 * the period in which it was proposed, whenever it was decided, so that no period counts a part of it and none counts it
 * twice. Verdicts and ends count from when they were recorded or, where the platform says, from when they happened.
 * Rejects a period that is none, and entries whose times are no instants.
 */
function cycleTime(entries, period = {}) {
    const { from, to, isWithin } = boundsOf(period);
    const { entries: standing, corrected } = (0,pull_record/* standingEntries */.tb)(entries);
    const outside = { releases: publishedReleases(standing), deployments: liveDeployments(standing) };
    const records = (0,pull_record/* pullRecords */.mk)(standing).filter((record) => isWithin(proposalOf(record).at));
    const courses = records.flatMap((record) => judgedModels(record).map((path) => ({ record, path, course: courseOf(record, path) })));
    const changes = courses.map(({ record, path, course }) => changeOf(record, path, course, outside));
    const judged = courses.flatMap(({ course }) => (0,rework/* reworkOf */.GG)(course));
    return {
        schema: 'arbiter/cycle-time/v1',
        period: { from, to },
        method: 'nearest-rank',
        ...summarise(records, changes, judged, corrected),
        changes,
    };
}
function boundsOf({ from = null, to = null }) {
    const start = from === null ? Number.NEGATIVE_INFINITY : ((0,instant/* parseInstant */.nV)(from) ?? dayStart(from));
    const end = to === null ? Number.POSITIVE_INFINITY : ((0,instant/* parseInstant */.nV)(to) ?? (0,instant/* parseDayEnd */.ru)(to));
    if (start === undefined || end === undefined)
        throw new errors/* UserError */.y(`The period begins or ends at "${start === undefined ? from : to}"; a day (2026-03-01) or an instant (2026-03-01T12:00:00Z) was expected.`);
    if (start > end)
        throw new errors/* UserError */.y(`The period ends (${to}) before it begins (${from}).`);
    return { from, to, isWithin: (at) => at >= start && at <= end };
}
function dayStart(day) {
    return (0,instant/* parseInstant */.nV)(`${day}T00:00:00Z`);
}
function proposalOf({ openedAt, moments }) {
    if (openedAt !== null)
        return { at: openedAt, source: 'opened_at' };
    const first = moments.find(({ kind }) => kind === 'verdict');
    if (first === undefined)
        throw new Error('A pull request without a verdict has no proposal.');
    return { at: first.at, source: 'first_evaluation' };
}
function changeOf(record, path, course, outside) {
    const proposal = proposalOf(record);
    const outcome = outcomeOf(course);
    const merge = outcome === 'merged' ? (course.at(-1)?.end ?? null) : null;
    const approval = standingApproval(course);
    const held = course.find(({ turn }) => turn === 'reviewers' || turn === 'nobody') ?? null;
    const released = merge === null ? null : releaseOf(approval, merge, outside.releases);
    const { live, conflicts: liveConflicts } = liveOf(approval, merge, { proposedAt: proposal.at, releasedAt: released }, outside.deployments);
    const spans = {
        proposal_to_checks_held: [proposal.at, held?.at ?? null],
        checks_held_to_approval: [held?.at ?? null, approval?.at ?? null],
        proposal_to_approval: [proposal.at, approval?.at ?? null],
        approval_to_merge: [approval?.at ?? null, merge?.at ?? null],
        approval_to_release: [approval?.at ?? null, released],
        merge_to_release: [merge?.at ?? null, released],
        proposal_to_release: [proposal.at, released],
    };
    const times = turnTimes(course);
    const waits = roleWaits(course, record.approvals.filter(({ model }) => model === path));
    const last = course.at(-1);
    const judged = course.flatMap(({ model }) => (model === null ? [] : [model]));
    const { name = '', version = null } = judged.at(-1) ?? {};
    return {
        pull_request: record.number,
        model: name,
        path,
        version,
        outcome,
        proposed_at: (0,instant/* formatInstant */.r4)(proposal.at),
        proposed_at_source: proposal.source,
        checks_held_at: instantOf(held?.at),
        approved_at: instantOf(approval?.at),
        merged_at: instantOf(merge?.at),
        merged_at_source: merge?.source ?? null,
        released_at: instantOf(released),
        proposal_to_checks_held_hours: hoursBetween(...spans.proposal_to_checks_held),
        checks_held_to_approval_hours: hoursBetween(...spans.checks_held_to_approval),
        proposal_to_approval_hours: hoursBetween(...spans.proposal_to_approval),
        approval_to_merge_hours: hoursBetween(...spans.approval_to_merge),
        approval_to_release_hours: hoursBetween(...spans.approval_to_release),
        merge_to_release_hours: hoursBetween(...spans.merge_to_release),
        proposal_to_release_hours: hoursBetween(...spans.proposal_to_release),
        live,
        author_hours: hoursOf(times.milliseconds.author),
        reviewers_hours: hoursOf(times.milliseconds.reviewers),
        undecided_hours: hoursOf(times.milliseconds.undecided),
        turn: last?.turn ?? null,
        turn_since: last === undefined || last.turn === null ? null : (0,instant/* formatInstant */.r4)(turnBegan(course)),
        roles: cycle_time_rolesOf(waits),
        heads_judged: new Set(course.flatMap(({ model, head }) => (model === null ? [] : [head]))).size,
        subjects_judged: new Set(course.flatMap(({ model, content, hasSubject }) => (model !== null && hasSubject ? [content] : []))).size,
        ...roundsIn(course, approval),
        sent_back: (0,rework/* timesSentBack */.EV)(course),
        checks: checkCounts(course),
        break_glass: record.overrides.filter((model) => model === path || model === name).length,
        clock_conflicts: Object.values(spans).filter(([start, end]) => isBackwards(start, end)).length +
            waits.filter(({ from, to }) => isBackwards(from, to)).length +
            times.conflicts +
            liveConflicts,
    };
}
function roundsIn(course, approval) {
    const rounds = (0,rework/* roundsOf */.T1)(course);
    return {
        rounds: rounds.at(-1) ?? 0,
        rounds_to_approval: approval === null ? null : (rounds[course.indexOf(approval)] ?? null),
    };
}
function outcomeOf(course) {
    const last = course.at(-1);
    const verdict = course.findLast(({ end }) => end === null);
    if (verdict !== undefined && verdict.turn === null)
        return 'withdrawn';
    return last?.end?.event ?? 'open';
}
/** When the last of an unbroken run of verdicts gave the turn to whom it is. */
function turnBegan(course) {
    const turn = course.at(-1)?.turn;
    return course[course.findLastIndex((moment) => moment.turn !== turn) + 1]?.at ?? 0;
}
/** The first release after the merge of exactly the content that was approved. */
function releaseOf(approval, merge, releases) {
    if (approval === null || !approval.hasSubject)
        return null;
    const { content } = approval;
    const found = releases.find((entry) => entry.seq > merge.seq && isOfSubject(entry, content));
    return found === undefined ? null : (0,pull_record/* timeIn */.Hi)(found, found.at);
}
function liveOf(approval, merge, known, deployments) {
    if (approval === null || merge === null || !approval.hasSubject)
        return { live: [], conflicts: 0 };
    return liveTimes(approval.content, merge.seq, deployments, { approvedAt: approval.at, ...known });
}
function cycle_time_rolesOf(waits) {
    return [...new Set(waits.map(({ role }) => role))].sort().map((role) => {
        const own = waits
            .filter((wait) => wait.role === role)
            .map(({ from, to, endedBy }) => ({
            from: (0,instant/* formatInstant */.r4)(from),
            to: instantOf(to),
            hours: hoursBetween(from, to),
            ended_by: endedBy,
        }));
        return { role, hours: sumOfHours(own.map(({ hours }) => hours)), waits: own };
    });
}
function isBackwards(start, end) {
    return start !== null && end !== null && end < start;
}
function instantOf(at) {
    return at === null || at === undefined ? null : (0,instant/* formatInstant */.r4)(at);
}


/***/ }),

/***/ 86694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ledgerGaps)
});

// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/ledger/bundle-gaps.js

/**
 * Holds what left the repository against what was recorded before it: a bundle against the verdict that approved its subject,
 * and releases, deployments, rollbacks and drills against the bundle. The entries are given in order.
 */
class BundleRecords {
    #approved = new Set();
    /** Digests of the bundles of each tag. */
    #recorded = new Map();
    /** The gaps that show at an entry; what it says itself is held against only by those after it. */
    gapsAt(entry) {
        const gaps = [...this.#bundleGaps(entry), ...this.#namedGaps(entry)];
        this.#remember(entry);
        return gaps;
    }
    #bundleGaps(entry) {
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        if (bundle === undefined)
            return [];
        const { tag, sha256, subject } = bundle;
        const gaps = [];
        if (!this.#approved.has(subject))
            gaps.push([
                'bundle_unapproved',
                `The bundle ${tag} is of the subject ${subject}, which no verdict before it approved.`,
            ]);
        const [other] = [...(this.#recorded.get(tag) ?? [])].filter((known) => known !== sha256);
        if (other !== undefined)
            gaps.push([
                'tag_reused',
                `The tag ${tag} names the bundle ${sha256}, and named the bundle ${other} before.`,
            ]);
        return gaps;
    }
    #namedGaps(entry) {
        return namedBundles(entry).flatMap(({ act, bundle }) => {
            if (bundle === null)
                return [['bundle_unrecorded', `The ${entry.type} does not say which bundle it ${act}.`]];
            const { tag, sha256 } = bundle;
            if (this.#recorded.get(tag)?.has(sha256) === true)
                return [];
            const message = `The ${entry.type} ${act} ${tag} (${sha256}), and no entry of type bundle before it has that tag with that digest.`;
            return [['bundle_unrecorded', message]];
        });
    }
    #remember(entry) {
        for (const { path, status } of (0,query/* detailOf */.Rw)(entry, 'evaluation')?.models ?? []) {
            if (status !== 'approved')
                continue;
            for (const { name, sha256 } of entry.subjects)
                if (name === path)
                    this.#approved.add(sha256);
        }
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        if (bundle === undefined)
            return;
        const known = this.#recorded.get(bundle.tag) ?? new Set();
        this.#recorded.set(bundle.tag, known.add(bundle.sha256));
    }
}
/** A refusal names whatever it was given: that the bundle is unknown may be its reason. */
function namedBundles(entry) {
    const release = (0,query/* detailOf */.Rw)(entry, 'release');
    if (release !== undefined)
        return release.refusal === null ? [{ act: 'published', bundle: bundleName(release) }] : [];
    const deployment = (0,query/* detailOf */.Rw)(entry, 'deployment');
    if (deployment !== undefined)
        return deployment.outcome === 'refused' ? [] : [{ act: 'deployed', bundle: bundleName(deployment) }];
    const rollback = (0,query/* detailOf */.Rw)(entry, 'rollback');
    if (rollback !== undefined) {
        if (rollback.outcome === 'refused')
            return [];
        const from = rollback.from === null ? [] : [{ act: 'replaced', bundle: rollback.from }];
        return [...from, { act: 'brought back', bundle: rollback.to }];
    }
    const drill = (0,query/* detailOf */.Rw)(entry, 'drill');
    if (drill === undefined || drill.outcome === 'refused')
        return [];
    // A drill may start from nothing.
    const left = drill.bundle === null ? [] : [{ act: 'replaced', bundle: drill.bundle }];
    return [...left, { act: 'brought back', bundle: drill.to }];
}
function bundleName({ tag, sha256, }) {
    return tag === null || sha256 === null ? null : { tag, sha256 };
}

// EXTERNAL MODULE: ./lib/ledger/unchecked.js
var unchecked = __webpack_require__(46509);
;// CONCATENATED MODULE: ./lib/ledger/gaps.js



/** The gaps that are certain from the ledger alone; what could have another reason is not told. */
function ledgerGaps(entries, kept) {
    const recorded = recordedActs(entries);
    const bundles = new BundleRecords();
    const corrections = new Map(entries.flatMap((entry) => {
        const correction = (0,query/* detailOf */.Rw)(entry, 'correction');
        return correction === undefined ? [] : [[correction.of, entry.seq]];
    }));
    return entries.flatMap((entry) => [...approvalGaps(entry, recorded, kept), ...mergeGaps(entry), ...bundles.gapsAt(entry)].map(([code, message]) => ({
        code,
        entry: entry.seq,
        message,
        explainedBy: corrections.get(entry.seq) ?? null,
    })));
}
/** `PULL approval REVIEW MODEL`, `PULL override MODEL`, `PULL override MODEL POLICY CHECK` and `waiver NAME CHECK` of what has an entry of its own. */
function recordedActs(entries) {
    return new Set(entries.flatMap((entry) => {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        const override = (0,query/* detailOf */.Rw)(entry, 'override');
        if (approval !== undefined)
            return [approvalKey(entry, approval.review, approval.model)];
        const waiver = (0,query/* detailOf */.Rw)(entry, 'waiver');
        if (waiver !== undefined)
            return [waiverKey(waiver.model, waiver.check)];
        if (override === undefined)
            return [];
        return 'check' in override
            ? [checkOverrideKey(entry, override.model, override)]
            : [overrideKey(entry, override.model)];
    }));
}
function approvalKey(entry, review, model) {
    return `${entry.pull_request?.number} approval ${review} ${model}`;
}
function overrideKey(entry, model) {
    return `${entry.pull_request?.number} override ${model}`;
}
function checkOverrideKey(entry, model, { policy, check }) {
    return `${overrideKey(entry, model)} ${policy} ${check}`;
}
/** Of any pull request: a waiver is brought by another one than the one that needs it. */
function waiverKey(model, check) {
    return `waiver ${model} ${check}`;
}
function approvalGaps(entry, recorded, kept) {
    const author = entry.pull_request?.author?.id;
    if (entry.type === 'approval' && author !== undefined && author === entry.actor?.id)
        return [['author_approved', `${entry.actor.login} signed a change of their own.`]];
    const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
    if (evaluation?.status !== 'approved')
        return [];
    const overrides = evaluation.models
        .filter(({ path, override }) => override && !recorded.has(overrideKey(entry, path)))
        .map(({ name }) => [
        'override_unrecorded',
        `${name} was approved by break-glass without an entry of type override.`,
    ]);
    const overridden = evaluation.models.flatMap(({ name, path, checks }) => checks
        .filter(({ id: check, policy, outcome }) => outcome === 'overridden' && !recorded.has(checkOverrideKey(entry, path, { policy, check })))
        .map(({ id }) => [
        'override_unrecorded',
        `${name} was approved with check ${id} overridden without an entry of type override.`,
    ]));
    const verdict = evaluation.verdict === null ? undefined : kept(evaluation.verdict);
    const approvals = countedReviews(verdict)
        .filter(({ model, review }) => !recorded.has(approvalKey(entry, review, model)))
        .map(({ model, review }) => [
        'approval_unrecorded',
        `Review ${review} counted for ${model}, and no entry of type approval says so.`,
    ]);
    const waived = evaluation.models.flatMap(({ name, checks }) => checks
        .filter(({ id, outcome }) => outcome === 'waived' && !recorded.has(waiverKey(name, id)))
        .map(({ id }) => [
        'waiver_unrecorded',
        `${name} was approved with check ${id} waived without an entry of type waiver.`,
    ]));
    return [...overrides, ...overridden, ...waived, ...approvals];
}
function mergeGaps(entry) {
    const detail = (0,query/* detailOf */.Rw)(entry, 'status');
    if (detail?.event !== 'merged' || detail.status === 'approved')
        return [];
    const last = detail.status === null ? 'there was no verdict on it' : `the last verdict was ${detail.status}`;
    return [
        ['merged_unapproved', `Pull request #${entry.pull_request?.number ?? '?'} was merged, and ${last}.`],
    ];
}
/** Reviews that filled seats, as a verdict (arbiter/decision/v1) says; nothing where it cannot be read as one. */
function countedReviews(text) {
    if (text === undefined)
        return [];
    const { models, governance } = (0,unchecked/* record */.g1)((0,unchecked/* parsed */.Yz)(text));
    return [
        ...(0,unchecked/* list */.p_)(models).flatMap((model) => countedIn((0,unchecked/* record */.g1)(model).signoff, (0,unchecked/* record */.g1)(model).path)),
        ...countedIn(governance, '.arbiter'),
    ];
}
function countedIn(signoff, model) {
    return (0,unchecked/* list */.p_)((0,unchecked/* record */.g1)(signoff).counted).flatMap((counted) => {
        const { review } = (0,unchecked/* record */.g1)(counted);
        return typeof review === 'number' && typeof model === 'string' ? [{ model, review }] : [];
    });
}


/***/ }),

/***/ 98458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   mk: () => (/* binding */ pullRecords),
/* harmony export */   tb: () => (/* binding */ standingEntries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88087);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80617);



/** Pull requests that were judged, sorted by number. Rejects entries whose times are no instants. */
function pullRecords(entries) {
    const byNumber = new Map();
    for (const entry of entries) {
        const number = entry.pull_request?.number;
        if (number === undefined)
            continue;
        const own = byNumber.get(number) ?? [];
        own.push(entry);
        byNumber.set(number, own);
    }
    return [...byNumber]
        .sort(([a], [b]) => a - b)
        .map(([number, own]) => pullRecord(number, own))
        .filter(({ moments }) => moments.some(({ kind }) => kind === 'verdict'));
}
/** The entries that are not called wrong by a later one that itself stands, by number; and how many are left out. */
function standingEntries(entries) {
    const wrong = new Set();
    const ordered = [...entries].sort((a, b) => a.seq - b.seq);
    for (const entry of [...ordered].reverse()) {
        const of = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'correction')?.of;
        if (of !== undefined && of < entry.seq && !wrong.has(entry.seq))
            wrong.add(of);
    }
    const standing = ordered.filter(({ seq }) => !wrong.has(seq));
    return { entries: standing, corrected: ordered.length - standing.length };
}
/** Epoch milliseconds of a time that an entry gives. */
function timeIn(entry, text) {
    const time = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text);
    if (time === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Entry ${entry.seq} of the ledger gives the time "${text}", which is no instant.`);
    return time;
}
function pullRecord(number, entries) {
    const opened = entries.flatMap((entry) => {
        const text = entry.pull_request?.opened_at ?? null;
        return text === null ? [] : [timeIn(entry, text)];
    });
    return {
        number,
        openedAt: opened.length === 0 ? null : Math.min(...opened),
        moments: untilMerged(entries.flatMap(momentOf)),
        approvals: entries.flatMap((entry) => {
            const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'approval');
            if (detail === undefined)
                return [];
            return [{ model: detail.model, role: detail.role, at: timeIn(entry, detail.submitted_at) }];
        }),
        overrides: entries.flatMap((entry) => {
            const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'override');
            return detail === undefined || 'check' in detail ? [] : [detail.model];
        }),
        waiverEntries: entries.filter(({ type }) => type === 'waiver').length,
        returns: entries.flatMap((entry) => (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'observation')?.return_to ?? []),
    };
}
function momentOf(entry) {
    const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'evaluation');
    if (detail !== undefined) {
        const subjects = new Map(entry.subjects.map(({ name, sha256 }) => [name, sha256]));
        return [
            {
                kind: 'verdict',
                at: timeIn(entry, entry.at),
                head: entry.pull_request?.head ?? '',
                subjects,
                detail,
            },
        ];
    }
    const status = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'status');
    // What a merge queue was refused ends nothing.
    if (status === undefined || status.event === 'queue_refused')
        return [];
    const { event, happened_at } = status;
    return [
        {
            kind: 'end',
            event,
            at: timeIn(entry, happened_at ?? entry.at),
            source: happened_at === null ? 'recorded' : 'happened_at',
            seq: entry.seq,
        },
    ];
}
/** Nothing that is said of a merged pull request changes how long it took. */
function untilMerged(moments) {
    const merge = moments.findIndex((moment) => moment.kind === 'end' && moment.event === 'merged');
    return merge === -1 ? [...moments] : moments.slice(0, merge + 1);
}


/***/ }),

/***/ 84975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ contentUse),
/* harmony export */   V4: () => (/* binding */ digestsIn),
/* harmony export */   Yb: () => (/* binding */ expiredContents),
/* harmony export */   gD: () => (/* binding */ holdsOn)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);


const DAY_MS = 86_400_000;
const DIGEST = /[0-9a-f]{64}/g;
/** Digests in a text that name a content that is there, each once. */
function digestsIn(content, present) {
    const found = [...content.matchAll(DIGEST)].map(([digest]) => digest);
    return [...new Set(found)].filter((digest) => present.has(digest));
}
/**
 * Finds the uses: a content is used by every entry in whose text its digest stands, and through every content in whose
 * text it stands (a record names the evidence it was made from). Anything that looks like a digest counts, so a content is
 * rather kept too long than removed too early.
 */
function contentUse(entries, present, text) {
    const named = new Map();
    const users = new Map([...present].map((sha256) => [sha256, []]));
    for (const entry of entries) {
        // What removed a content does not need it.
        if (entry.type === 'expunged')
            continue;
        const reached = new Set(digestsIn(JSON.stringify(entry), present));
        for (const sha256 of reached) {
            users.get(sha256)?.push(entry);
            const known = named.get(sha256) ?? digestsIn(text(sha256), present);
            named.set(sha256, known);
            for (const next of known)
                reached.add(next);
        }
    }
    return { users, names: (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .modelNames */ .ci)(entries) };
}
/** Models under legal hold that need a content; `*` holds everything. Names of manifests and folders both count. */
function holdsOn(use, sha256, legalHold) {
    if (legalHold.includes('*'))
        return ['*'];
    const words = new Set((use.users.get(sha256) ?? []).flatMap(_query_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsOf */ .Wh).flatMap((folder) => {
        const parts = folder.split('/');
        return [folder, parts.at(-1) ?? folder, ...(use.names.get(folder) ?? [])];
    }));
    return legalHold.filter((name) => words.has(name));
}
/** Contents that retention lets go: every entry that needs one is older than so many days, and no legal hold covers it. */
function expiredContents(use, policy, now) {
    const before = ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now) ?? Number.NEGATIVE_INFINITY) - policy.days * DAY_MS;
    const old = [...use.users]
        .filter(([, entries]) => entries.length > 0 && entries.every((entry) => isBefore(entry, before)))
        .map(([sha256]) => sha256)
        .sort();
    const held = old
        .map((sha256) => ({ sha256, by: holdsOn(use, sha256, policy.legalHold) }))
        .filter(({ by }) => by.length > 0);
    const isHeld = new Set(held.map(({ sha256 }) => sha256));
    return { expired: old.filter((sha256) => !isHeld.has(sha256)), held };
}
function isBefore(entry, instant) {
    const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(entry.at);
    return at !== undefined && at < instant;
}


/***/ }),

/***/ 80989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ timesSentBack),
/* harmony export */   GG: () => (/* binding */ reworkOf),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   T1: () => (/* binding */ roundsOf),
/* harmony export */   XG: () => (/* binding */ DENIALS),
/* harmony export */   cm: () => (/* binding */ BLOCKING)
/* harmony export */ });
/** Levels at which a check denies. */
const BLOCKING = new Set(['mandatory', 'overridable']);
/** What it denies with. */
const DENIALS = ['fail', 'inconclusive', 'error'];
const DECIMALS_OF_A_RATE = 10_000;
/**
 * The round of each moment of a course, from 1; 0 where nothing was judged yet. A round begins with a verdict on a content
 * and a head that were both not judged before: evidence that arrives at the same head makes another content, and a rebase
 * another head, but neither is work done again.
 */
function roundsOf(course) {
    const contents = new Set();
    const heads = new Set();
    let round = 0;
    return course.map(({ model, content, head }) => {
        if (model === null)
            return round;
        if (!contents.has(content) && !heads.has(head))
            round += 1;
        contents.add(content);
        heads.add(head);
        return round;
    });
}
/**
 * Every check that was judged at a level that blocks, with whether the change was reworked for it. What a check says of a
 * round is the last that it said in it, so that waiting for evidence is no rework.
 */
function reworkOf(course) {
    const rounds = roundsOf(course);
    const byCheck = new Map();
    course.forEach(({ model }, index) => {
        for (const { id, policy, level, outcome } of model?.checks ?? []) {
            if (!BLOCKING.has(level) || outcome === 'not_applicable')
                continue;
            const key = `${policy}\0${id}`;
            const found = byCheck.get(key) ?? { policy, check: id, last: new Map() };
            found.last.set(rounds[index], outcome);
            byCheck.set(key, found);
        }
    });
    return [...byCheck.values()].map(({ policy, check, last }) => {
        const outcomes = [...last].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
        const denied = outcomes.findIndex(isDenial);
        const passed = outcomes.findIndex((outcome, round) => outcome === 'pass' && denied !== -1 && round > denied);
        const before = outcomes.slice(0, Math.max(0, passed)).filter(isDenial);
        return { policy, check, isReworked: passed !== -1, rounds: before.length };
    });
}
function isDenial(outcome) {
    return DENIALS.some((denial) => denial === outcome);
}
/** How often the verdict became `rejected`: a change request that counts sent the change back. Errors in between decide nothing. */
function timesSentBack(course) {
    const statuses = course.flatMap(({ model }) => model === null || model.status === 'error' ? [] : [model.status]);
    return statuses.filter((status, index) => status === 'rejected' && statuses[index - 1] !== 'rejected')
        .length;
}
/** A share, to four decimals; null of nothing. */
function rateOf(part, whole) {
    return whole === 0 ? null : Math.round((part * DECIMALS_OF_A_RATE) / whole) / DECIMALS_OF_A_RATE;
}


/***/ }),

/***/ 46509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** An object of a JSON that no schema has checked, or an empty one. */
function record(value) {
    return value !== null && typeof value === 'object' ? value : {};
}
/** An array of a JSON that no schema has checked, or an empty one. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A text of a JSON that no schema has checked, or null. */
function text(value) {
    return typeof value === 'string' ? value : null;
}
/** A JSON text that no schema has checked, or undefined where it is none. */
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ bundleFileName),
/* harmony export */   Xy: () => (/* binding */ isReleaseFileName),
/* harmony export */   dy: () => (/* binding */ releaseFiles),
/* harmony export */   eB: () => (/* binding */ isAttestationName)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** The file of a release that has the bundle of a tag. */
function bundleFileName(tag, isEncrypted) {
    return isEncrypted ? `${tag}.tar.age` : `${tag}.tar`;
}
/**
 * What a release consists of. Every run of one release makes the same files, so that a repeated one finds its own. Of an
 * encrypted bundle the sums name both: the file, and what it is once it is decrypted.
 */
function releaseFiles({ manifest: { tag }, sha256: plain }, { file, encrypted }, held, checkpoint) {
    const files = [file, ...namedAttestations(tag, held), textFile('checkpoint.txt', checkpoint)];
    const inside = encrypted === null ? [] : [{ name: bundleFileName(tag, false), sha256: plain }];
    const sums = [...files, ...inside].map(({ name, sha256 }) => `${sha256}  ${name}\n`).sort();
    return [...files, textFile('SHA256SUMS', sums.join(''))];
}
/** Named by what they say, and where two say the same, by their order: never by the names that they came under. */
function namedAttestations(tag, held) {
    const used = new Map();
    return [...held]
        .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
        .map(({ proof: { kind, environment }, text }) => {
        const what = environment === null ? kind : `${kind}.${fileWord(environment)}`;
        const count = (used.get(what) ?? 0) + 1;
        used.set(what, count);
        return textFile(`${tag}.${count === 1 ? what : `${what}.${count}`}.sigstore.json`, text);
    });
}
const OWN_NAME = /^(?:summary(?:\.[A-Za-z0-9][A-Za-z0-9_-]{0,63})?|test-result|approval)(?:\.\d{1,3})?\.sigstore\.json$/;
/** Whether an attestation of a release can have this name. */
function isAttestationName(tag, name) {
    return name.startsWith(`${tag}.`) && OWN_NAME.test(name.slice(tag.length + 1));
}
/** Whether a release of ours can have a file of this name. */
function isReleaseFileName(tag, name) {
    const fixed = [bundleFileName(tag, false), bundleFileName(tag, true), 'checkpoint.txt', 'SHA256SUMS'];
    return fixed.includes(name) || isAttestationName(tag, name);
}
/** GitHub renames what holds another character. */
function fileWord(environment) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(environment) ? environment : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(environment);
}
function textFile(name, text) {
    const bytes = Buffer.from(text, 'utf8');
    return {
        name,
        size: bytes.length,
        sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes),
        open: async function* () {
            yield bytes;
        },
    };
}


/***/ }),

/***/ 78946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReleaseFailure)
/* harmony export */ });
/* unused harmony export RELEASE_FAILURE_CODES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Why a release could not be made; a closed list. */
const RELEASE_FAILURE_CODES = (/* unused pure expression or super */ null && ([
    'release_exists',
    'release_gone',
    'tag_used',
    'tag_missing',
    'tag_moved',
    'tag_refused',
    'draft_gone',
    'release_changed',
    'release_immutable',
    'asset_exists',
    'asset_renamed',
    'asset_too_large',
    'asset_differs',
    'file_changed',
    'upload_refused',
    'upload_failed',
    'download_failed',
    'download_truncated',
]));
/** A release that did not come about, with its own reason. */
class ReleaseFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    code;
    constructor(code, message, options) {
        super(message, [], options);
        this.name = 'ReleaseFailure';
        this.code = code;
    }
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

/***/ 21489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ auditText),
/* harmony export */   L2: () => (/* binding */ auditIssue),
/* harmony export */   Vy: () => (/* binding */ entryTable),
/* harmony export */   i8: () => (/* binding */ openGaps),
/* harmony export */   lG: () => (/* binding */ auditMarkdown),
/* harmony export */   wU: () => (/* binding */ queryMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);




const MOST_SHOWN = 100;
/** Gaps that no later entry explains. */
function openGaps({ gaps }) {
    return gaps.filter(({ explainedBy }) => explainedBy === null);
}
/** For a terminal or a log; no line of it is a workflow command. */
function auditText(verdict) {
    const lines = [
        headline(verdict),
        ...facts(verdict).map(([name, value]) => `  ${name.padEnd(12)} ${value}`),
        ...section('Findings', verdict.findings.map(remarkText)),
        ...section('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
        ...section('Notes', verdict.notes.map(remarkText)),
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(lines.join('\n'))}\n`;
}
/** For a job summary or an issue. Says nothing that changes while the ledger does not. */
function auditMarkdown(verdict) {
    const mark = verdict.findings.length === 0 ? '✅' : '⛔';
    const rows = facts(verdict).map(([name, value]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value)} |`);
    const list = (title, items) => items.length === 0
        ? []
        : [`#### ${title}`, '', ...shown(items).map((item) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item)}`), ''];
    return [
        `### ${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(headline(verdict))}`,
        '',
        ...(rows.length === 0 ? [] : ['| | |', '| --- | --- |', ...rows, '']),
        ...list('Findings', verdict.findings.map(remarkText)),
        ...list('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
        ...list('Notes', verdict.notes.map(remarkText)),
    ].join('\n');
}
function headline(verdict) {
    const { findings, origin, place } = verdict;
    if (isMissing(verdict))
        return `There is no ledger to verify: ${place}.`;
    const name = origin ?? place;
    if (findings.length === 0)
        return `The ledger ${name} is whole.`;
    if (isOnlyKept(verdict))
        return `The ledger ${name} is whole, and bundles that must be kept are not: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding')}.`;
    return `The ledger ${name} cannot be trusted: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding')}.`;
}
/** Nothing is wrong with the ledger, only with releases that it says must stay. */
function isOnlyKept({ findings }) {
    return findings.length > 0 && findings.every(({ code }) => code.startsWith('kept_bundle_'));
}
/** Where there is nothing, there is nothing that could be trusted or not. */
function isMissing({ findings, size }) {
    return size === 0 && findings.some(({ code }) => code === 'ledger_missing');
}
function facts(verdict) {
    const { size, head, from, to, types, contents } = verdict;
    if (size === 0)
        return isMissing(verdict) ? [] : [['read from', verdict.place]];
    const period = from === null || to === null ? '' : `, from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(from)} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(to)}`;
    const kept = [
        `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(contents.present, 'content')} present`,
        ...(contents.expunged === 0 ? [] : [`${contents.expunged} expunged`]),
        ...(contents.leftOut === 0 ? [] : [`${contents.leftOut} left out of the archive`]),
    ];
    return [
        ['read from', verdict.place],
        ['entries', `${size}${period}`],
        [
            'types',
            Object.entries(types)
                .map(([type, count]) => `${type} ${count}`)
                .join(', '),
        ],
        ['contents', kept.join(', ')],
        ['head', `entry ${size}, sha256 ${head ?? '?'}`],
        ['Merkle root', verdict.root],
        ...verdict.heldAgainst.map((what) => ['held against', what]),
    ];
}
/** The message names the entry and the commit itself; a path, which is anybody's text, it may leave out. */
function remarkText({ code, message, path }) {
    return `${code}: ${message}${path === null || /entr|content/i.test(message) ? '' : ` (${path})`}`;
}
function gapText({ code, entry, message, explainedBy }) {
    const explained = explainedBy === null ? '' : ` Explained by entry ${explainedBy}.`;
    return `entry ${entry}: ${code}: ${message}${explained}`;
}
function section(title, items) {
    return items.length === 0 ? [] : [`${title}:`, ...shown(items).map((item) => `  ${item}`)];
}
function shown(items) {
    const rest = items.length - MOST_SHOWN;
    return rest <= 0 ? items : [...items.slice(0, MOST_SHOWN), `… and ${rest} more; --json has them all.`];
}
const WIDEST_TEXT = 160;
/** A table for a terminal. */
function entryTable(rows) {
    const cells = rows.map(({ seq, at, type, pull, who, says }) => [
        String(seq),
        at.replace(/\.\d+Z$/, 'Z'),
        type,
        pull === null ? '' : `#${pull}`,
        who,
        says.length > WIDEST_TEXT ? `${says.slice(0, WIDEST_TEXT)}…` : says,
    ]);
    // A line break or an invisible character in a cell would break the table, so cells are made visible first.
    const table = [['entry', 'at', 'type', 'pull', 'who', 'what'], ...cells.map((row) => row.map(oneLine))];
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
    const lines = table.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
/** Entries of a query for a job summary; the JSON has them all. */
function queryMarkdown(rows, all) {
    const cells = rows
        .slice(0, MOST_SHOWN)
        .map(({ seq, at, type, pull, who, says }) => [
        String(seq),
        at,
        type,
        pull === null ? '' : String(pull),
        who,
        says,
    ]);
    const rest = rows.length - cells.length;
    const blocks = [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'Entries'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`${rows.length} of ${all} entries.`),
        ...(cells.length === 0
            ? []
            : [
                (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Entry', 'At', 'Type', 'Pull request', 'Who', 'What'], cells.map((row) => row.map((cell) => [cell]))),
            ]),
        ...(rest <= 0 ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(`… and ${rest} more; the JSON has them all.`)]),
    ];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(blocks, WIDEST_TEXT)}\n`;
}
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text.replaceAll(/\s+/g, ' ')).replaceAll('\n', ' ');
}
/** What stands in the issue that the audit keeps. */
function auditIssue(verdict, branch) {
    if (verdict.findings.length === 0) {
        return {
            title: 'The audit ledger has gaps that nobody explained',
            body: [
                auditMarkdown(verdict),
                `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} is whole, but something happened that was not approved, or was not recorded. Find out what, and say it with`,
                'an entry of its own (`arbiter audit correct`, docs/how-to/audit.md). This issue is kept by the audit: it is rewritten when the gaps',
                'change, and closed when each is explained.',
                '',
            ].join('\n'),
        };
    }
    const kept = 'This issue is kept by the audit: it is rewritten when the findings change, and closed when there are none.';
    if (isOnlyKept(verdict))
        return {
            title: 'Bundles that must be kept are gone',
            body: [
                auditMarkdown(verdict),
                `A rollback needs these files. The ledger on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} is whole, and the gate goes on. Find out who changed the release. ${kept}`,
                '',
            ].join('\n'),
        };
    return {
        title: 'The audit ledger cannot be trusted',
        body: [
            auditMarkdown(verdict),
            `The branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)} holds every decision on models. Until this is explained, the gate answers \`error\` and approves`,
            'nothing. Find out who wrote to the branch (its activity, the organisation’s audit log), keep a copy of it as it is, and follow',
            `docs/how-to/audit.md. ${kept}`,
            '',
        ].join('\n'),
    };
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

/***/ 59740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCycleTimeSummary: () => (/* binding */ renderCycleTimeSummary),
/* harmony export */   renderCycleTimeText: () => (/* binding */ renderCycleTimeText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);





/** Rows of a table; the JSON holds all. */
const MOST_ROWS = 50;
const TEXT_LIMIT = 200;
const STAGES = [
    ['proposal_to_checks_held', 'Proposal to checks that hold'],
    ['checks_held_to_approval', 'Checks that hold to approval'],
    ['proposal_to_approval', 'Proposal to approval'],
    ['approval_to_merge', 'Approval to merge'],
    ['approval_to_release', 'Approval to release'],
    ['merge_to_release', 'Merge to release'],
    ['proposal_to_release', 'Proposal to release'],
];
/** Markdown for a job summary. Names come from pull requests and are escaped. */
function renderCycleTimeSummary(cycle) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(cycleTimeBlocks(cycle), TEXT_LIMIT)}\n`;
}
/** The same for a terminal, in columns. */
function renderCycleTimeText(cycle) {
    const texts = cycleTimeBlocks(cycle).map((block) => {
        switch (block.kind) {
            case 'table':
                return columnsOf(block);
            case 'heading':
            case 'paragraph':
            case 'note':
                return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(block.content));
            default:
                throw new Error(`A ${block.kind} has no text here.`);
        }
    });
    return `${texts.join('\n\n')}\n`;
}
function cycleTimeBlocks(cycle) {
    const { totals, models, roles, checks, changes } = cycle;
    const columns = ['Count', 'Not known', 'Median', '90th percentile'];
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, 'Cycle time'),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(periodOf(cycle), ' ', ...outcomesOf(cycle)),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Hours', ...columns], [
            ...STAGES.map(([stage, label]) => [[label], ...distributionCells(totals.stages[stage])]),
            [['Time on the author'], ...distributionCells(totals.author)],
        ]),
        ...section('Waiting for roles', ['Role', 'Changes', 'Waits', 'Not ended', 'Median hours', '90th percentile'], roles.map(({ role, changes: count, waits, open_waits, waiting }) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(role)],
            ...numbers(count, waits, open_waits),
            [hours(waiting.median_hours)],
            [hours(waiting.p90_hours)],
        ])),
        ...section('Checks', ['Check', 'Policy', 'Denials', 'Fail', 'Cannot tell', 'Error', 'Overridden', 'Waived', 'Advisory only'], checks.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.check)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.policy)],
            ...numbers(one.denials, one.fail, one.inconclusive, one.error),
            ...numbers(one.overridden, one.waived, one.not_blocking),
        ])),
        ...section('Rates of checks', ['Check', 'Policy', 'Changes judged', 'Denied', 'Reworked', 'Overridden', 'Rounds denied'], checks.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.check)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.policy)],
            ...numbers(one.changes),
            ...rates(one.denial_rate, one.rework_rate, one.override_rate),
            ...numbers(one.rework_rounds),
        ])),
        ...section('Models', ['Model', 'Changes', 'Merged', 'Released', 'Median to approval', 'Contents judged', 'Denials'], models.map((one) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.model), ' in ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(one.path)],
            ...numbers(one.changes, one.merged, one.released),
            [hours(one.stages.proposal_to_approval.median_hours)],
            ...numbers(one.subjects_judged, one.denials),
        ])),
        ...section('Live', [
            'Model',
            'Environment',
            'Changes',
            'Proposal to live',
            '90th percentile',
            'Approval to live',
            '90th percentile',
            'Release to live',
        ], models.flatMap(({ model, environments }) => environments.map(({ environment, changes: live, proposal_to_live, approval_to_live, release_to_live }) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(environment)],
            ...numbers(live),
            [hours(proposal_to_live.median_hours)],
            [hours(proposal_to_live.p90_hours)],
            [hours(approval_to_live.median_hours)],
            [hours(approval_to_live.p90_hours)],
            [hours(release_to_live.median_hours)],
        ]))),
        ...section('Changes', ['Change', 'State', 'Proposed', 'To approval', 'To merge', 'To release', 'On the author', 'Rounds'], [...changes].reverse().map(changeRow)),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(...remarks(cycle)),
    ];
}
function periodOf({ period: { from, to }, totals }) {
    const changes = (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.changes, 'change');
    const pulls = (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.pull_requests, 'pull request');
    const when = from === null && to === null
        ? ''
        : ` proposed ${from === null ? '' : `from ${from} `}${to === null ? '' : `to ${to} `}`.trimEnd();
    return `${changes} in ${pulls}${when}.`;
}
function outcomesOf({ totals }) {
    const { open, merged, closed, withdrawn, released, merged_without_approval: unapproved } = totals;
    return [
        `${open} open, ${merged} merged, ${closed} closed, ${withdrawn} withdrawn, ${released} released.`,
        ...(unapproved === 0 ? [] : [' ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${unapproved} merged without approval.`)]),
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.subjects_judged, 'content')} and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.heads_judged, 'head')} judged,`,
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.denials, 'denial')}, ${totals.break_glass} times break-glass,`,
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(totals.waiver_entries, 'waiver')}.`,
        ...reworkOf(totals),
    ];
}
function reworkOf(totals) {
    const { rounds, reworked, rework_rate: rate, sent_back: back, returned_to: stages } = totals;
    const share = rate === null ? '' : ` (${percent(rate)})`;
    const approved = `${rounds.in_first} of ${rounds.count} approved in the first round`;
    const until = rounds.median === null ? '' : `, median ${rounds.median}, 90th percentile ${rounds.p90}`;
    const returned = stages.map(({ stage, times }) => `${stage} ${times}`).join(', ');
    const where = returned === '' ? '' : `, to a stage: ${returned}`;
    return [` ${reworked} reworked for a check${share}, ${approved}${until}, ${back} times sent back${where}.`];
}
function changeRow(change) {
    const turn = change.turn === null || change.turn === 'nobody' ? '' : `, ${TURNS[change.turn]}`;
    return [
        [`${change.pull_request} `, (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(change.model)],
        [`${change.outcome}${turn}`],
        [change.proposed_at.slice(0, 10)],
        [hours(change.proposal_to_approval_hours)],
        [hours(change.approval_to_merge_hours)],
        [hours(change.merge_to_release_hours)],
        [hours(change.author_hours)],
        [String(change.rounds)],
    ];
}
const TURNS = {
    author: 'the author’s turn',
    reviewers: 'the reviewers’ turn',
    undecided: 'not decided',
};
function remarks({ totals }) {
    const { corrected_entries: corrected, clock_conflicts: conflicts } = totals;
    return [
        'All times are hours. Median and 90th percentile are of what is known, by nearest rank. What the ledger does not say is a dash.',
        ...(corrected === 0
            ? []
            : [` Left out: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(corrected, 'entry', 'entries')} that a later one calls wrong.`]),
        ...(conflicts === 0
            ? []
            : [
                ` Not known: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(conflicts, 'duration')} whose end is recorded before the start; a clock was wrong.`,
            ]),
    ];
}
function section(title, columns, rows) {
    if (rows.length === 0)
        return [];
    const rest = rows.length - MOST_ROWS;
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, title),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, rows.slice(0, MOST_ROWS)),
        ...(rest > 0 ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(`and ${rest} more, in the JSON.`)] : []),
    ];
}
function distributionCells({ count, not_known, median_hours, p90_hours }) {
    return [...numbers(count, not_known), [hours(median_hours)], [hours(p90_hours)]];
}
function numbers(...values) {
    return values.map((value) => [String(value)]);
}
function rates(...values) {
    return values.map((value) => [value === null ? '–' : percent(value)]);
}
/** `12.5 %`. */
function percent(rate) {
    return `${(rate * 100).toFixed(1)} %`;
}
/** One decimal: `2.6`; a dash where it is not known. */
function hours(value) {
    if (value === null)
        return '–';
    return value > 0 && value < 0.05 ? '< 0.1' : value.toFixed(1);
}
/** A table in columns: the first is text, and so is every other that holds no number. */
function columnsOf({ columns, rows }) {
    const cells = [columns, ...rows.map((row) => row.map((cell) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(cell)), TEXT_LIMIT)))];
    const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
    const isNumeric = columns.map((_, index) => rows.every((row) => /^(?:–|(?:< )?\d+(?:\.\d)?(?: %)?)$/u.test((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(row[index] ?? []))));
    return cells
        .map((row) => row
        .map((cell, index) => isNumeric[index] === true ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


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


/***/ })

};
