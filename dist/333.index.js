export const id = 333;
export const ids = [333,646];
export const modules = {

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
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
// EXTERNAL MODULE: ./lib/ledger/cycle-time.js + 7 modules
var cycle_time = __webpack_require__(31591);
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
// EXTERNAL MODULE: ./lib/github/release.js + 3 modules
var release = __webpack_require__(38881);
// EXTERNAL MODULE: ./lib/release/deployment-history.js
var deployment_history = __webpack_require__(23567);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
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
        name: encrypted === undefined ? `${tag}.tar` : `${tag}.tar.age`,
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
    const request = { filter: {}, signer: signer(inputs), out, views };
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
async function times({ ledger, io, folder, runner }) {
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(ledger, io);
    if (sound === null)
        return refused();
    const found = (0,cycle_time/* cycleTime */.g)(sound.entries);
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
// EXTERNAL MODULE: ./lib/ledger/entry.js + 1 modules
var ledger_entry = __webpack_require__(86404);
// EXTERNAL MODULE: ./lib/ledger/extension.js
var extension = __webpack_require__(38280);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/ledger/verification.js + 6 modules
var verification = __webpack_require__(31722);
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
    (0,verification/* verifiedLedger */.W2)(snapshotAt('new commit'));
    const commit = { message: (0,extension/* commitMessage */.d)(entry), add: [{ path, bytes }], remove: [] };
    const tip = await ledger.writer.append(null, [commit]);
    if (tip === null)
        throw ledgerExists();
    return (0,verification/* verifiedLedger */.W2)(snapshotAt(tip));
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

/***/ 36864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   N: () => (/* binding */ signerWith)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ledger_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52929);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68147);




/** Null without a key. @throws UserError for a name without a key, and a file that is none. */
async function signerOf(words, io) {
    const file = words['key-file'];
    if (file === undefined) {
        if (words.name !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`--name` names a key: give `--key-file` too.');
        return null;
    }
    return signerWith(await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__.smallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), file), words.name);
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
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22719);
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
const AUDIT_COMMANDS = ['verify', 'export', 'init', 'checkpoint', 'cycle-time', 'correct'];
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
        checkpoints: lines('checkpoint'),
        keys: lines('key'),
        anchors: lines('anchor'),
        signingKey: readSigningKey(),
        keyName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('key-name') || undefined,
        isRecorded: yesOrNo('record', false),
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
        ...section('Live', ['Model', 'Environment', 'Changes', 'Approval to live', '90th percentile', 'Release to live'], models.flatMap(({ model, environments }) => environments.map(({ environment, changes: live, approval_to_live, release_to_live }) => [
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)],
            [(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(environment)],
            ...numbers(live),
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


/***/ })

};
