export const id = 9386;
export const ids = [9386];
export const modules = {

/***/ 24651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31722);

async function readLedger({ reader }, options = {}) {
    const tip = await reader.tip();
    const snapshot = tip === null ? null : await reader.read(tip);
    return { snapshot, verification: (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyLedger */ .xy)(snapshot, options) };
}
/** A ledger without any finding, or null once it was said what is wrong: nothing is told from a ledger that is not whole. */
async function soundLedger(access, io) {
    const { snapshot, verification } = await readLedger(access);
    const { findings, entries } = verification;
    if (snapshot !== null && findings.length === 0)
        return { snapshot, entries, verification };
    if (snapshot === null) {
        io.stderr(`ledger_missing: There is no ledger to read: ${missingBranch(access)}\n`);
        return null;
    }
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    io.stderr(`The ledger \`${access.branch}\` cannot be trusted, so nothing is told from it: ${first?.code}: ${first?.message}${more} Run \`arbiter audit verify\`.\n`);
    return null;
}
/** Why there is no ledger under the name, and what to do. */
function missingBranch({ branch, isRemote }) {
    return isRemote
        ? `the remote has no branch ${branch}. \`arbiter audit init\` begins a ledger; one that was there before is restored instead.`
        : `this clone has no branch ${branch}. Fetch it: \`git fetch origin ${branch}\`; \`arbiter audit init\` begins one where the remote has none either.`;
}
const MOST_AT_ONCE = 4096;
const BYTES_AT_ONCE = 64 * 1024 * 1024;
/** Contents by digest, a few at a time, so that their whole size does not matter. One that could not be read is absent. */
async function* contentsOf(reader, tip, digests) {
    let count = 64;
    for (let start = 0; start < digests.length;) {
        const wanted = digests.slice(start, start + count);
        const contents = await reader.blobs(tip, wanted);
        yield { wanted, contents };
        start += wanted.length;
        const bytes = [...contents.values()].reduce((sum, content) => sum + content.length, 1);
        count = Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * wanted.length) / bytes)));
    }
}
/** The text of a content, or undefined where it is none. */
function textOf(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 69386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/release-event.js

/** Of the actions of a release, those after which there is one to be judged. */
const ACTIONS = new Set(['created', 'published', 'prereleased', 'released', 'edited']);
const NO_OBJECT = '0'.repeat(40);
/**
 * The tag that an event asks to be released. Only names, ids and object ids are taken from it; everything else is read
 * again. `ref` and `sha` are the run's own (GITHUB_REF, GITHUB_SHA); `tag` is the input of a workflow that people start.
 */
function releaseTargetOf(eventName, payload, run) {
    const event = (payload ?? {});
    switch (eventName) {
        case 'push':
            return targetOfPush(event);
        case 'release':
            return targetOfRelease(event, run.sha);
        case 'workflow_dispatch':
        case 'workflow_call':
        case 'repository_dispatch':
            return targetOfDispatch(run);
        default:
            throw new errors/* UserError */.y(`A release is not asked for by the event \`${eventName}\`. Use push of a tag, release or workflow_dispatch.`);
    }
}
function targetOfPush({ ref, after, deleted }) {
    if (typeof ref !== 'string' || !isObject(after))
        throw incomplete('push');
    if (!ref.startsWith('refs/tags/')) {
        throw new errors/* UserError */.y(`The push is of ${ref}, not of a tag. Let the workflow start on \`push: tags\`.`);
    }
    if (deleted === true || after === NO_OBJECT) {
        throw new errors/* UserError */.y(`The tag ${ref} was deleted, so there is nothing to release.`);
    }
    return { ref, startedFor: after, release: null };
}
/** `target_commitish` of a release is where its tag would be made, not where it is: the run's own commit is. */
function targetOfRelease({ action, release }, sha) {
    const { id, tag_name: tag, draft } = release ?? {};
    if (typeof tag !== 'string' || tag === '' || !isId(id) || typeof draft !== 'boolean')
        throw incomplete('release');
    if (typeof action !== 'string' || !ACTIONS.has(action)) {
        throw new errors/* UserError */.y(`A release that was ${String(action)} is not judged. Let the workflow start on \`release: types: [published]\`.`);
    }
    return {
        ref: `refs/tags/${tag}`,
        startedFor: isObject(sha) ? sha : null,
        release: { id, isDraft: draft },
    };
}
/** A tag by name, or the ref the workflow was started on; its commit counts only where that is the tag. */
function targetOfDispatch(run) {
    const { tag, ref, sha } = run;
    if (tag === undefined || tag === '') {
        return { ref, startedFor: isObject(sha) ? sha : null, release: null };
    }
    const full = tag.startsWith('refs/') ? tag : `refs/tags/${tag}`;
    return { ref: full, startedFor: full === ref && isObject(sha) ? sha : null, release: null };
}
function isObject(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}
function isId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function incomplete(eventName) {
    return new errors/* UserError */.y(`The payload of the event \`${eventName}\` does not say which tag to release.`);
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/release/release-origin.js
var release_origin = __webpack_require__(51183);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/release.js

const MARKS = { holds: '✅', broken: '⛔', unchecked: '➖' };
const WORDS = { holds: 'holds', broken: 'missing', unchecked: 'not looked at' };
/** The report for the log and for the job summary. */
function renderRelease(report) {
    const { tag, links, refusal, release, recorded } = report;
    const headline = refusal === null ? `Released: ${tag}.` : `Not released: ${tag}.`;
    const isMissing = refusal?.link != null && refusal.code !== 'not_shown';
    const where = isMissing ? `The link \`${refusal.link}\` is missing` : 'Why';
    const reason = refusal === null ? [] : [`${where}: ${refusal.code}. ${refusal.message}`];
    const record = recorded.entry === null
        ? `Not recorded in the ledger: ${recorded.reason}`
        : `Recorded in the ledger as entry ${recorded.entry}.`;
    const address = release === null ? [] : [release.url];
    return {
        plain: (0,report_escape/* logText */.kc)([
            headline,
            ...[...reason, ...address, record].map((line) => `  ${line}`),
            ...links.map(({ link, state, message }) => `  ${link} (${WORDS[state]}): ${(0,report_escape/* visible */.RK)(message)}`),
        ].join('\n')),
        markdown: [
            `### ${refusal === null ? '✅' : '⛔'} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...reason.map((line) => `- ${(0,report_escape/* markdownText */.p7)(line)}`),
            ...address.map((url) => `- ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* markdownText */.p7)(tag), url)}`),
            `- ${(0,report_escape/* markdownText */.p7)(record)}`,
            '',
            '| Link | | |',
            '| --- | --- | --- |',
            ...links.map(({ link, state, message }) => `| ${(0,report_escape/* markdownText */.p7)(link)} | ${MARKS[state]} ${WORDS[state]} | ${(0,report_escape/* markdownText */.p7)(message)} |`),
            '',
        ].join('\n'),
    };
}
/** Notes, as Markdown: facts only, nothing that somebody wrote. */
function renderReleaseNotes(notes) {
    const { tag, model, version, commit, pullRequest, approvedOn, sha256, validUntil } = notes;
    return [
        `${(0,report_escape/* markdownText */.p7)(model)} ${(0,report_escape/* markdownText */.p7)(version)}, approved on ${(0,report_escape/* markdownText */.p7)(approvedOn)} in pull request #${pullRequest}.`,
        '',
        `- Bundle: ${(0,report_escape/* markdownCode */.D9)(`${tag}.tar`)}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(sha256)}`,
        `- Commit: ${(0,report_escape/* markdownCode */.D9)(commit)}`,
        `- Approval: entry ${notes.decision} of the ledger, ${validUntil === null ? 'without an end' : `valid until ${(0,report_escape/* markdownCode */.D9)(validUntil)}`}`,
        `- ${(0,report_escape/* markdownCode */.D9)('checkpoint.txt')}: the first ${notes.covered} entries of the ledger; keep it`,
        '',
        'Verify it in a clone of the repository:',
        '',
        '```sh',
        'sha256sum --check SHA256SUMS',
        `arbiter release verify ${tag}.tar --repository . ${notes.files.map((file) => `--attestation ${file}`).join(' ')}`,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
;// CONCATENATED MODULE: ./lib/commands/release-inputs.js



function readReleaseInputs() {
    const sha256 = (0,core/* getInput */.V4)('bundle-sha256');
    if (!/^(?:[0-9a-f]{64})?$/.test(sha256))
        throw new errors/* UserError */.y('The input `bundle-sha256` must be 64 lowercase hexadecimal digits.');
    return {
        token: (0,lib_inputs.readToken)(),
        tag: (0,core/* getInput */.V4)('tag') || undefined,
        bundle: (0,core/* getInput */.V4)('bundle') || undefined,
        attestations: (0,core/* getInput */.V4)('attestations') || undefined,
        bundleSha256: sha256 || undefined,
        commentAuthor: (0,lib_inputs.commentAuthor)(),
        ledgerToken: (0,lib_inputs.readLedgerToken)(),
        ledgerWriter: (0,lib_inputs.readLedgerWriter)(),
    };
}

// EXTERNAL MODULE: ./lib/evaluation/release-reading.js
var release_reading = __webpack_require__(31882);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/attestation/verification.js + 3 modules
var verification = __webpack_require__(95403);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/bundle-proof.js
var bundle_proof = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/release/bundle-record.js
var bundle_record = __webpack_require__(85311);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
// EXTERNAL MODULE: ./lib/release/verify-refusal.js
var verify_refusal = __webpack_require__(16445);
;// CONCATENATED MODULE: ./lib/release/bundle-link.js








/** Why a sound bundle is not that of a tag; a closed list, beside what bundles and proofs are refused for themselves. */
const BUNDLE_LINK_CODES = (/* unused pure expression or super */ null && ([
    'bundle_missing',
    'bundle_of_other_tag',
    'bundle_of_other_commit',
    'bundle_of_other_approval',
]));
/** Whether the ledger records this bundle, as that of this tag, commit and approval; null: there is too little to compare with. */
function bundleOutcome(facts) {
    const { bundle, entries, released } = facts;
    const difference = manifestDifference(facts);
    if (difference !== undefined)
        return difference;
    if (entries === null || !isKnown(released))
        return null;
    const standing = uncorrected(entries);
    const first = standing.find((entry) => (0,query/* detailOf */.Rw)(entry, 'bundle')?.tag === released.tag);
    const named = first === undefined ? undefined : (0,query/* detailOf */.Rw)(first, 'bundle')?.sha256;
    if (first !== undefined && named !== bundle.sha256) {
        const message = `The ledger names ${named} as the bundle ${released.tag} (entry ${first.seq}), and this one is ${bundle.sha256}.`;
        return { holds: false, code: 'bundle_differs', message };
    }
    return outcomeOf(() => {
        const { seq } = (0,bundle_record/* recordedBundle */.J)(bundle, standing);
        return `The bundle ${bundle.sha256} is verified, and entry ${seq} of the ledger records it.`;
    });
}
function isKnown({ commit, pullRequest, subject, content }) {
    return ![commit, pullRequest, subject, content].includes(null);
}
/** What the manifest says otherwise; what is not known yet is not compared. */
function manifestDifference({ bundle, released, repositoryId }) {
    const { manifest } = bundle;
    const { tag, model, version, commit, pullRequest, subject, content } = released;
    const rows = [
        ['bundle_of_other_tag', 'tag', manifest.tag, tag],
        ['bundle_of_other_tag', 'model', manifest.name, model],
        ['bundle_of_other_tag', 'version', manifest.version, version],
        ['bundle_of_other_approval', 'repository', manifest.repository.id, repositoryId],
        ['bundle_of_other_commit', 'commit', manifest.commit, commit],
        ['bundle_of_other_approval', 'pull request', manifest.pull_request.number, pullRequest?.number ?? null],
        ['bundle_of_other_approval', 'approved head', manifest.pull_request.head, pullRequest?.head ?? null],
        ['bundle_of_other_approval', 'subject', manifest.subject, subject],
        ['bundle_of_other_approval', 'content', manifest.content, content],
    ];
    const row = rows.find(([, , found, expected]) => expected !== null && found !== expected);
    if (row === undefined)
        return undefined;
    const [code, what, found, expected] = row;
    return { holds: false, code, message: `The bundle says as ${what} ${found}; expected ${expected}.` };
}
/** Whether everything that must be signed of a bundle is, by somebody whose signatures count now. One that does not hold spoils all. */
async function signatureLink(bundle, files, signing, entries) {
    try {
        const record = (0,bundle_record/* recordedBundle */.J)(bundle, uncorrected(entries));
        const held = [];
        for (const file of files)
            held.push(await heldAttestation(bundle, file, signing, record));
        const missing = (0,bundle_proof/* missingProofs */.k)(held.map(({ proof }) => proof), bundle);
        if (missing.length > 0)
            throw new verify_refusal/* VerifyRefusal */.M('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
        const signers = [...new Set(held.map(({ proof }) => signerName(proof.signer)))].sort().join(', ');
        const message = `All ${held.length} attestations hold, signed by ${signers}.`;
        return { outcome: { holds: true, message }, held };
    }
    catch (error) {
        return { outcome: refusalOutcome(error), held: [] };
    }
}
async function heldAttestation(bundle, { name, text }, { signers, trustedRoot }, record) {
    const sha256 = (0,canonical/* sha256Hex */.fg)(text);
    const recorded = record.attestedAt.get(sha256);
    const input = { signers: signers ?? {}, trustedRoot, at: recorded ?? record.at };
    const proof = (0,bundle_proof/* proofOf */.o)(await (0,verification/* verifyAttestation */.o)(text, input), bundle);
    if (proof.signer.kind === 'key' && recorded === undefined) {
        const message = `${JSON.stringify(name)} is signed with the key ${proof.signer.name}, and no entry of the ledger names it with this bundle: nothing says when it was signed.`;
        throw new verify_refusal/* VerifyRefusal */.M('attestation_not_recorded', message);
    }
    return { proof, text, sha256 };
}
function signerName({ kind, name }) {
    return `${kind} ${name}`;
}
/** The number of the last entry that bundle and attestations rest on: the same for every run of one release. */
function lastEntryOf({ sha256, manifest }, held, entries) {
    const own = uncorrected(entries).filter((entry) => {
        const bundle = (0,query/* detailOf */.Rw)(entry, 'bundle');
        return bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
    });
    const naming = held.map((one) => own.find((entry) => (0,query/* detailOf */.Rw)(entry, 'bundle')?.attestations.includes(one.sha256)));
    return Math.max(...[own[0], ...naming].map((entry) => entry?.seq ?? 0));
}
/** A later entry may say that the record of a bundle was wrong. */
function uncorrected(entries) {
    const corrected = new Set(entries.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'correction')?.of ?? []));
    return entries.filter(({ type, seq }) => type !== 'bundle' || !corrected.has(seq));
}
function outcomeOf(look) {
    try {
        return { holds: true, message: look() };
    }
    catch (error) {
        return refusalOutcome(error);
    }
}
/** Refusals are outcomes; anything else is an error. */
function refusalOutcome(error) {
    if (error instanceof bundle_refusal/* BundleRefusal */.dx ||
        error instanceof refusal/* AttestationRefusal */.H ||
        error instanceof verify_refusal/* VerifyRefusal */.M) {
        return { holds: false, code: error.code, message: error.message };
    }
    throw error;
}

// EXTERNAL MODULE: ./lib/release/ledger-drafts.js
var ledger_drafts = __webpack_require__(33381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/release/release-port.js

/** Why a release could not be made; a closed list. */
const RELEASE_FAILURE_CODES = (/* unused pure expression or super */ null && ([
    'release_exists',
    'tag_used',
    'tag_missing',
    'tag_moved',
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
class ReleaseFailure extends errors/* UserError */.y {
    code;
    constructor(code, message, options) {
        super(message, [], options);
        this.name = 'ReleaseFailure';
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./lib/release/publication.js


/** In the notes of every draft of ours, so that those of a run that broke off are told from what people wrote. */
const MARKER = '<!-- arbiter:release -->';
/**
 * Draft, upload, download again, compare, publish, compare. Each run works on a draft of its own, so two of them do not
 * touch each other's files; GitHub lets one publish and refuses the other. A release that is published already with
 * exactly these files is the same release, and is left as it is.
 */
async function publishRelease(port, publication) {
    const { tag, files } = publication;
    await refuseMovedTag(port, publication, true);
    const known = await port.findRelease(tag);
    if (known !== null)
        return sameRelease(port, known, files);
    const draft = await port.createDraft({ ...publication, body: `${publication.notes}\n\n${MARKER}\n` });
    const published = await publishDraft(port, draft, publication).catch(async (error) => {
        await withdraw(port, draft);
        const rival = isOvertaken(error) ? await port.findRelease(tag) : null;
        // Another run published the very same meanwhile: then it is released.
        if (rival !== null && fileDifference(rival, files) === null)
            return sameRelease(port, rival, files);
        throw error;
    });
    await publication_confirm(port, published, publication);
    await removeLeftovers(port, tag);
    return published;
}
async function publishDraft(port, draft, publication) {
    for (const file of publication.files)
        await compare(port, await port.upload(draft, file), file);
    await refuseMovedTag(port, publication, true);
    return port.publish(draft);
}
/** What was published and is not what was judged is taken back to a draft, where people can see it, unless it is immutable. */
async function publication_confirm(port, release, publication) {
    try {
        await refuseMovedTag(port, publication, false);
        refuseOtherFiles(release, publication.files);
    }
    catch (error) {
        await port.unpublish(release).catch(() => undefined);
        throw error;
    }
}
/** Another run published, and may have removed this one's draft as a leftover. */
function isOvertaken(error) {
    return error instanceof ReleaseFailure && ['release_exists', 'draft_gone'].includes(error.code);
}
/** Reads a file back from where people will get it, byte by byte. */
async function compare(port, asset, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const bytes of port.download(asset)) {
        hash.update(bytes);
        size += bytes.length;
    }
    const sha256 = hash.digest('hex');
    if (size === file.size && sha256 === file.sha256)
        return;
    throw new ReleaseFailure('asset_differs', `What GitHub stores as ${file.name} is not what was sent: ${size} bytes with sha256 ${sha256}, expected ${file.size} bytes with sha256 ${file.sha256}. Nothing was published; run the workflow again.`);
}
/** Before publishing the tag may be missing (publishing makes it); afterwards it must be there. */
async function refuseMovedTag(port, { tag, commit }, mayBeMissing) {
    const state = await port.tagState(tag);
    if (state.object === null && mayBeMissing)
        return;
    if (state.object === null)
        throw new ReleaseFailure('tag_missing', `The tag ${tag} was deleted while it was released.`);
    if (state.commit === commit)
        return;
    throw new ReleaseFailure('tag_moved', `The tag ${tag} leads to ${state.commit ?? 'no commit'}, and ${commit} was to be released: it was moved meanwhile.`);
}
/** What was compared before must be what is published: somebody with write access may have changed the draft between. */
function refuseOtherFiles(release, files) {
    const difference = fileDifference(release, files);
    if (difference === null)
        return;
    throw new ReleaseFailure('release_changed', `The release ${release.tag} was changed while it was published: ${difference} Do not use it, and find out who changed it.`);
}
function fileDifference({ assets }, files) {
    const foreign = assets.find(({ name }) => !files.some((file) => file.name === name));
    if (foreign !== undefined)
        return `it also has ${foreign.name}.`;
    for (const file of files) {
        const asset = assets.find(({ name }) => name === file.name);
        if (asset === undefined)
            return `${file.name} is missing.`;
        if (asset.size !== file.size || !asset.isComplete || (asset.sha256 ?? file.sha256) !== file.sha256)
            return `${file.name} has other bytes.`;
    }
    return null;
}
/** A run that is repeated finds its own release; anything else under that tag is somebody else's. */
async function sameRelease(port, release, files) {
    const difference = fileDifference(release, files);
    if (difference !== null) {
        throw new ReleaseFailure('release_exists', `There is a release of the tag ${release.tag} already, and it is another: ${difference} Make a tag of its own for this one (the same name with .2 at its end).`);
    }
    for (const file of files)
        await compare(port, release.assets.find(({ name }) => name === file.name), file);
    return release;
}
/** Drafts that runs of ours left when they broke off. */
async function removeLeftovers(port, tag) {
    // The release is made; a list that cannot be read does not unmake it.
    const drafts = await port.drafts(tag).catch(() => []);
    for (const draft of drafts) {
        if (draft.body.includes(MARKER))
            await withdraw(port, draft);
    }
}
/** What cannot be removed stays a draft, which nobody takes for a release; the reason for the failure counts. */
async function withdraw(port, draft) {
    await port.removeDraft(draft).catch(() => undefined);
}

// EXTERNAL MODULE: ./lib/release/release-decision.js
var release_decision = __webpack_require__(55963);
// EXTERNAL MODULE: ./lib/release/release-gate.js
var release_gate = __webpack_require__(46402);
// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/answer.js
var github_answer = __webpack_require__(36901);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
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
        failure = new ReleaseFailure('file_changed', `${file.name} has ${found} bytes, and ${file.size} were announced: it changed while it was read.`);
        throw failure;
    }
    return { stream: ReadableStream.from(counted()), failure: () => failure };
}

;// CONCATENATED MODULE: ./lib/github/release.js







/** "Each file included in a release must be under 2 GiB." */
const MOST_ASSET_BYTES = 2 ** 31 - 1;
const UPLOADS = 4;
/** A tag may name a tag; nobody names more than a few. */
const MOST_TAGS_OF_TAGS = 8;
/** Releases over GitHub's REST API. Files are streams in both directions. */
class RestReleases {
    #client;
    #where;
    #apiUrl;
    #retryBaseMs;
    constructor(client, repository, options) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#client = client;
        this.#where = { owner, repo };
        this.#apiUrl = options.apiUrl;
        this.#retryBaseMs = options.retryBaseMs;
    }
    findRelease(tag) {
        return (0,failure/* calling */.X_)(`read the release of ${tag}`, async () => {
            const found = await orNull(this.#client.rest.repos.getReleaseByTag({ ...this.#where, tag }));
            if (found === null)
                return null;
            const known = release(found.data);
            if (known.tag !== tag)
                throw new failure/* MalformedAnswer */.ol(`it is the release of ${known.tag}`);
            return known;
        });
    }
    drafts(tag) {
        return (0,failure/* calling */.X_)('list the releases', async () => {
            const all = await (0,pages/* everyItem */.l)(this.#client, this.#client.rest.repos.listReleases, this.#where);
            const ours = all.filter((raw) => raw.draft === true && raw.tag_name === tag).map(release);
            return ours.sort((a, b) => a.id - b.id);
        });
    }
    createDraft(draft) {
        const { tag, commit, title, body } = draft;
        return this.#releasing(tag, `make a draft of the release ${tag}`, async () => {
            const { data } = await this.#client.rest.repos.createRelease({
                ...this.#where,
                tag_name: tag,
                target_commitish: commit,
                name: title,
                body,
                draft: true,
            });
            return release(data);
        });
    }
    async upload(into, file) {
        if (file.size > MOST_ASSET_BYTES) {
            throw new ReleaseFailure('asset_too_large', `${file.name} has ${file.size} bytes; GitHub takes files under 2 GiB. Keep large files out of the bundle, by digest and location.`);
        }
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#send(into, file);
            }
            catch (error) {
                if (error instanceof ReleaseFailure)
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
            throw new ReleaseFailure('asset_renamed', `GitHub stored ${file.name} as ${asset.name}. Use letters, digits, full stops, hyphens and underscores in names.`);
        }
        if (isSame(asset, file))
            return asset;
        throw new ReleaseFailure('asset_differs', `GitHub received ${file.name} with ${asset.size} bytes and sha256 ${asset.sha256 ?? 'unknown'}, expected ${file.size} bytes and ${file.sha256}. Nothing was published; run the workflow again.`);
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
        await (0,failure/* calling */.X_)(`remove ${file.name} from the release ${into.tag}`, () => orNull(this.#client.rest.repos.deleteReleaseAsset({ ...this.#where, asset_id: found.id })));
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
            throw new ReleaseFailure('download_failed', message, { cause: error });
        }
        if (size === asset.size)
            return;
        throw new ReleaseFailure('download_truncated', `The download of ${asset.name} has ${size} bytes, expected ${asset.size}.`);
    }
    async publish(draft) {
        const where = { ...this.#where, release_id: draft.id };
        await this.#releasing(draft.tag, `publish the release ${draft.tag}`, () => this.#client.rest.repos.updateRelease({ ...where, draft: false }));
        return (0,failure/* calling */.X_)(`read the release of ${draft.tag}`, async () => release((await this.#client.rest.repos.getRelease(where)).data));
    }
    async unpublish({ id, tag }) {
        await (0,failure/* calling */.X_)(`take back the release ${tag}`, () => this.#client.rest.repos.updateRelease({ ...this.#where, release_id: id, draft: true }));
    }
    async removeDraft({ id, tag }) {
        await (0,failure/* calling */.X_)(`remove the draft of the release ${tag}`, async () => {
            const where = { ...this.#where, release_id: id };
            const found = await orNull(this.#client.rest.repos.getRelease(where));
            // Published meanwhile: it is no draft any more, and is not this method's to remove.
            if (found?.data.draft === true)
                await orNull(this.#client.rest.repos.deleteRelease(where));
        });
    }
    tagState(tag) {
        return (0,failure/* calling */.X_)(`read the tag ${tag}`, async () => {
            const refOf = (ref) => orNull(this.#client.rest.git.getRef({ ...this.#where, ref }));
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
    /** Wraps what GitHub refuses because of the tag or the state of the release. */
    async #releasing(tag, what, call) {
        try {
            return await call();
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (refusal?.isTagUsed === true) {
                const message = `The tag ${tag} belonged to an immutable release, so GitHub never lets it be released again. Make another (the same name with .2 at its end).`;
                throw new ReleaseFailure('tag_used', message, { cause: error });
            }
            if (refusal?.isTaken === true) {
                const message = `There is a release of the tag ${tag} already: another run was faster. Nothing of this one was published.`;
                throw new ReleaseFailure('release_exists', message, { cause: error });
            }
            if ((0,failure/* statusOf */.c2)(error) === 404 && what.startsWith('publish')) {
                const message = `The draft of the release ${tag} is gone: somebody deleted it, or the token lacks \`contents: write\`.`;
                throw new ReleaseFailure('draft_gone', message, { cause: error });
            }
            throw error instanceof failure/* GitHubFailure */.iK
                ? error
                : new failure/* GitHubFailure */.iK(what, (0,failure/* statusOf */.c2)(error), { cause: error });
        }
    }
}
function uploadRefusal(into, file, detail, cause) {
    if ((0,failure/* statusOf */.c2)(cause) === 404) {
        const message = `The draft of the release ${into.tag} is gone, so ${file.name} could not be sent: somebody deleted it, or the token lacks \`contents: write\`.`;
        return new ReleaseFailure('draft_gone', message, { cause });
    }
    if (/immutable release/i.test(detail)) {
        const message = `The release ${into.tag} was published and is immutable; ${file.name} cannot be added.`;
        return new ReleaseFailure('release_immutable', message, { cause });
    }
    const message = `GitHub refused ${file.name}: ${detail}. Check \`permissions: contents: write\` of the workflow.`;
    return new ReleaseFailure('upload_refused', message, { cause });
}
function uploadFailure(file, cause) {
    if (refusalOf(cause)?.isTaken === true) {
        const message = `Another file is put under the name ${file.name} again and again: another run works on the same draft.`;
        return new ReleaseFailure('asset_exists', message, { cause });
    }
    const status = (0,failure/* statusOf */.c2)(cause);
    const answer = status === undefined ? 'the connection broke' : `it answered ${status}`;
    const message = `${file.name} could not be sent to GitHub (${answer}), also after three more tries. Nothing was published; run the workflow again later.`;
    return new ReleaseFailure('upload_failed', message, { cause });
}
function isSame(asset, file) {
    return (asset.isComplete && asset.size === file.size && (asset.sha256 === null || asset.sha256 === file.sha256));
}
async function orNull(call) {
    try {
        return await call;
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/judged-releases.js

/** Releases of which none is published before it was judged once more, and which knows the one that was. */
class JudgedReleases extends RestReleases {
    /** Throws to refuse. */
    judge;
    /** The release that this run published; null: none, or another run's was found. */
    published = null;
    async publish(draft) {
        if (this.judge === undefined)
            throw new Error('A release was to be published that nobody judges.');
        await this.judge();
        this.published = draft;
        return super.publish(draft);
    }
}

// EXTERNAL MODULE: ./lib/commands/ledger-memory.js
var ledger_memory = __webpack_require__(53801);
// EXTERNAL MODULE: ./lib/commands/recording.js
var recording = __webpack_require__(96713);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
;// CONCATENATED MODULE: ./lib/commands/release-files.js







/** Far more than environments that anybody declares. */
const MOST_ATTESTATIONS = 200;
const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024;
/** Every file of a folder as an attestation, in the order of their names. @throws AttestationRefusal, UserError */
async function readAttestations(folder) {
    const found = await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw new errors/* UserError */.y(`The attestations (${folder}) cannot be read: ${error.message}.`, [], {
            cause: error,
        });
    });
    if (found.length > MOST_ATTESTATIONS)
        throw new errors/* UserError */.y(`${folder} holds ${found.length} files; at most ${MOST_ATTESTATIONS} are read.`);
    const names = found.map(({ name }) => name).sort();
    const other = found.find((entry) => !entry.isFile());
    if (other !== undefined)
        throw new refusal/* AttestationRefusal */.H('bundle_malformed', `${JSON.stringify(other.name)} is no regular file.`);
    return Promise.all(names.map((name) => readAttestation(folder, name)));
}
async function readAttestation(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    if ((await (0,external_node_fs_promises_.stat)(path)).size > MOST_ATTESTATION_BYTES)
        throw new refusal/* AttestationRefusal */.H('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
    const text = (0,audit_ledger/* textOf */.b6)(await (0,external_node_fs_promises_.readFile)(path));
    if (text === undefined)
        throw new refusal/* AttestationRefusal */.H('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
    return { name, text };
}
/** What a release consists of. Every run of one release makes the same files, so that a repeated one finds its own. */
function releaseFiles(bundle, held, checkpoint) {
    const { tag } = bundle.manifest;
    const files = [
        {
            name: `${tag}.tar`,
            size: bundle.size,
            sha256: bundle.sha256,
            open: () => (0,external_node_fs_.createReadStream)(bundle.path),
        },
        ...namedAttestations(tag, held),
        textFile('checkpoint.txt', checkpoint),
    ];
    const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).sort();
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
/** GitHub renames what holds another character. */
function fileWord(environment) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(environment) ? environment : (0,canonical/* sha256Hex */.fg)(environment);
}
function textFile(name, text) {
    const bytes = Buffer.from(text, 'utf8');
    return {
        name,
        size: bytes.length,
        sha256: (0,canonical/* sha256Hex */.fg)(bytes),
        open: async function* () {
            yield bytes;
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
;// CONCATENATED MODULE: ./lib/commands/release-proof.js







/** Bundle and attestations of one run, held against what was read: the last two links of the chain. */
class ReleaseProof {
    #inputs;
    #ref;
    /** Read once: what is released later is compared with this digest byte by byte. */
    #bundle;
    constructor(inputs, ref) {
        this.#inputs = inputs;
        this.#ref = ref;
    }
    /** Null where there is none that is sound. */
    get bundle() {
        return this.#bundle === undefined || isOutcome(this.#bundle) ? null : this.#bundle;
    }
    /** The facts of the gate with both links, and the attestations that hold. */
    async facts(reading) {
        this.#bundle ??= await this.#readBundle(reading.facts.entries);
        const { signature, held } = await this.#signature(reading, this.#bundle);
        return { facts: this.withBundle({ ...reading.facts, bundle: null, signature }), held };
    }
    /** The same facts, the bundle held against them. */
    withBundle(facts) {
        const bundle = this.#bundle;
        if (bundle === undefined)
            return facts;
        if (isOutcome(bundle))
            return { ...facts, bundle };
        const { released } = (0,release_gate/* judgeRelease */.f)(facts);
        const { repositoryId, entries } = facts;
        return { ...facts, bundle: bundleOutcome({ bundle, released, repositoryId, entries }) };
    }
    /** The bundle that was named: by the job that made it, or else by the ledger. */
    async #readBundle(entries) {
        const { bundle: path, bundleSha256 } = this.#inputs;
        if (path === undefined)
            return missing('bundle', 'No bundle was given: set the input `bundle`.');
        const tag = (0,release_origin/* tagOfRef */.DC)(this.#ref);
        const recorded = (entries ?? []).flatMap((entry) => {
            const bundle = (0,query/* detailOf */.Rw)(entry, 'bundle');
            return bundle?.tag === tag ? [bundle.sha256] : [];
        });
        const sha256 = bundleSha256 ?? recorded[0];
        if (sha256 === undefined) {
            const message = 'No digest names the bundle: neither the input `bundle-sha256` nor the ledger.';
            return missing('bundle', message);
        }
        try {
            return await (0,bundle_file/* readBundleFile */.zi)(path, { sha256 });
        }
        catch (error) {
            return error instanceof errors/* UserError */.y ? missing('bundle', error.message) : refusalOutcome(error);
        }
    }
    async #signature(reading, bundle) {
        const { attestations } = this.#inputs;
        const { governing, facts } = reading;
        if (attestations === undefined) {
            const message = 'No attestations were given: set the input `attestations`.';
            return { signature: missing('attestation', message), held: [] };
        }
        if (isOutcome(bundle) || governing === null || facts.entries === null)
            return { signature: null, held: [] };
        try {
            const files = await readAttestations(attestations);
            const { outcome, held } = await signatureLink(bundle, files, governing, facts.entries);
            return { signature: outcome, held };
        }
        catch (error) {
            const isUnreadable = error instanceof errors/* UserError */.y;
            return {
                signature: isUnreadable ? missing('attestation', error.message) : refusalOutcome(error),
                held: [],
            };
        }
    }
}
function missing(what, message) {
    return { holds: false, code: `${what}_missing`, message };
}
function isOutcome(bundle) {
    return 'holds' in bundle;
}

// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(29140);
;// CONCATENATED MODULE: ./lib/commands/release-recording.js


const LONGEST_TAG = 255;
const LONGEST_MESSAGE = 2000;
/** The entries that one run of the release gate writes. */
class ReleaseRecording {
    #ledgers;
    #access;
    #env;
    constructor(ledgers, access, env) {
        this.#ledgers = ledgers;
        this.#access = access;
        this.#env = env;
    }
    /** Who acts where, for an entry. */
    act(at) {
        const { repository, run } = this.#ledgers.writerFacts;
        return { at, repository, run, actor: (0,audit_writing/* actorOf */.dn)(this.#env) };
    }
    /** Number of the entry. One that was recorded before stays the only one; `check` throws to refuse. */
    async record(ledger, draft, check) {
        const isOurs = ({ id }) => id === draft.entry.id;
        let before;
        const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
            before = entries.find(isOurs);
            if (before === undefined)
                check?.(entries);
        });
        const entry = appended.find(isOurs) ?? before;
        if (entry === undefined)
            throw new Error(`The entry ${draft.entry.id} was not recorded.`);
        return entry.seq;
    }
    /** A refusal is recorded as carefully as a release, also where the chain ended before the ledger. */
    async refusal({ ledger: opened, governing, facts }, { tag, commit, pullRequest }, sha256, { code, message }) {
        const config = governing?.config ?? (await (0,audit_writing/* remoteState */.At)(this.#access.repository)).config;
        if (opened === null && config?.ledger === undefined)
            return { entry: null, reason: 'the configuration names none.' };
        const ledger = opened ?? (await this.#ledgers.open(config, null, facts.now));
        const draft = (0,ledger_drafts/* releaseDraft */.DF)({ ...this.act(facts.now), subject: null }, {
            tag: tag.slice(0, LONGEST_TAG),
            sha256,
            commit,
            release_id: null,
            url: null,
            pull_request: pullRequest?.number ?? null,
            refusal: { code, message: message.slice(0, LONGEST_MESSAGE) },
        });
        return { entry: await this.record(ledger, draft) };
    }
}

;// CONCATENATED MODULE: ./lib/commands/releasing.js
















/** GitHub did not take or give the bytes: nothing was told of the release. */
const TRANSPORT = new Set([
    'asset_exists',
    'upload_refused',
    'upload_failed',
    'download_failed',
    'download_truncated',
]);
/** A release that is refused after it was allowed once: something changed meanwhile. */
class RefusedMeanwhile extends Error {
    verdict;
    constructor(verdict) {
        super(verdict.refusal?.message ?? 'The release is refused.');
        this.name = 'RefusedMeanwhile';
        this.verdict = verdict;
    }
}
/** One run of the release gate: judge, publish what is allowed, record either. */
class Releasing {
    #inputs;
    #runner;
    #target;
    #access;
    #io;
    #releases;
    #ledgers;
    #recording;
    #proof;
    constructor(inputs, runner, target, access, io) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#target = target;
        this.#proof = new ReleaseProof(inputs, target.ref);
        this.#access = access;
        this.#io = io;
        this.#releases = new JudgedReleases(access.client, access.fullName, runner);
        const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
        // What a release rests on must be shown to be whole.
        this.#ledgers = new gate_ledger/* GateLedgers */._k(access, (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner), facts, io.stderr, true);
        this.#recording = new ReleaseRecording(this.#ledgers, access, io.env);
    }
    async report() {
        const first = await this.#judged();
        if (first.verdict.refusal !== null)
            return this.#refused(first, first.verdict);
        try {
            return await this.#released(first);
        }
        catch (error) {
            if (error instanceof RefusedMeanwhile)
                return this.#refused(first, error.verdict);
            if (!(error instanceof ReleaseFailure) || TRANSPORT.has(error.code))
                throw error;
            return this.#refused(first, first.verdict, { link: null, code: error.code, message: error.message });
        }
    }
    /** Reads everything anew. */
    async #judged() {
        const run = this.#runner.run;
        const reading = await (0,release_reading/* readRelease */.i)(this.#context(), this.#releases, {
            ref: this.#target.ref,
            startedFor: this.#target.startedFor,
            attempt: Number(run?.attempt ?? '1'),
            workflowSha: run?.workflow_sha || null,
            repositoryId: this.#runner.repositoryId,
        });
        const { facts, held } = await this.#proof.facts(reading);
        return { facts, verdict: (0,release_gate/* judgeRelease */.f)(facts), reading, held };
    }
    #context() {
        const { github, repository } = this.#access;
        return {
            github,
            repository,
            now: this.#io.now(),
            openLedger: (config, { timeline, now }) => this.#ledgers.open(config, (0,ledger_memory/* rememberedLedger */.w)(timeline.comments, this.#inputs.commentAuthor), now),
            largeFiles: (0,github_access/* largeFilesOf */.Yi)(this.#access),
            recording: recording/* recordingOptions */.W,
        };
    }
    async #released(first) {
        const { facts, held, verdict } = first;
        const ledger = ledgerOf(first);
        const { bundle } = this.#proof;
        const { commit, model, version, pullRequest, approvedOn, decision, tag } = verdict.released;
        const path = this.#inputs.bundle;
        const isKnown = commit !== null && model !== null && version !== null && pullRequest !== null;
        if (!isKnown || approvedOn === null || decision === null || path === undefined || bundle === null)
            throw new Error('The release gate allowed what it does not know.');
        const last = lastEntryOf(bundle, held, facts.entries ?? []);
        const files = releaseFiles({ ...bundle, path }, held, this.#ledgers.checkpoint(ledger, last));
        let newest = first;
        this.#releases.judge = async () => {
            newest = await this.#judged();
            if (newest.verdict.refusal !== null || newest.verdict.released.commit !== commit)
                throw new RefusedMeanwhile(newest.verdict);
        };
        const names = files.map(({ name }) => name);
        const release = await publishRelease(this.#releases, {
            tag,
            commit,
            title: `${model} ${version}`,
            notes: renderReleaseNotes({
                tag,
                model,
                version,
                commit,
                pullRequest: pullRequest.number,
                approvedOn,
                sha256: bundle.sha256,
                validUntil: bundle.manifest.valid_until,
                decision,
                covered: last,
                files: names.filter((name) => name.endsWith('.sigstore.json')),
            }),
            files,
        });
        return this.#recorded(newest, bundle, release);
    }
    /** Records the release; what the newest entries refuse, or what cannot be recorded, is taken back. */
    async #recorded(judged, { sha256 }, release) {
        const { facts, verdict } = judged;
        const ledger = ledgerOf(judged);
        const { tag, commit, pullRequest, path, subject } = verdict.released;
        const decision = (0,release_decision/* decisionEntry */.B)(facts);
        const { id, url } = release;
        const draft = (0,ledger_drafts/* releaseDraft */.DF)({
            ...this.#recording.act(facts.now),
            subject: path === null || subject === null ? null : { name: path, sha256: subject },
            pullRequest: decision?.pull_request ?? null,
            policy: decision?.policy ?? null,
        }, {
            tag,
            sha256,
            commit,
            release_id: id,
            url,
            pull_request: pullRequest?.number ?? null,
            refusal: null,
        });
        try {
            const entry = await this.#recording.record(ledger, draft, (entries) => {
                const { refusal, ...rest } = (0,release_gate/* judgeRelease */.f)(this.#proof.withBundle({ ...facts, entries }));
                if (refusal !== null)
                    throw new RefusedMeanwhile({ ...rest, refusal });
            });
            const { links } = verdict;
            const report = { tag, links, refusal: null, release: { id, url }, recorded: { entry } };
            return { report, failure: null };
        }
        catch (error) {
            await this.#takeBack(release);
            throw error;
        }
    }
    /** Another run's release is that run's to take back. */
    async #takeBack(release) {
        if (this.#releases.published?.id !== release.id)
            return;
        await this.#releases.unpublish(release).catch((error) => {
            this.#io.stderr(`The release ${release.tag} is published and not recorded, and cannot be made a draft again: ${error.message}. Delete it.\n`);
        });
    }
    async #refused(first, verdict, other) {
        const refusal = other ?? verdict.refusal;
        if (refusal === null)
            throw new Error('A release was refused without a reason.');
        const { links, released } = verdict;
        const sha256 = this.#proof.bundle?.sha256 ?? null;
        const recording = await this.#recording
            .refusal(first.reading, released, sha256, refusal)
            .catch((error) => error);
        const isFailed = recording instanceof Error;
        const recorded = isFailed ? { entry: null, reason: recording.message } : recording;
        return {
            report: { tag: released.tag, links, refusal, release: null, recorded },
            failure: isFailed ? recording : null,
        };
    }
}
function ledgerOf({ reading: { ledger } }) {
    if (ledger === null)
        throw new Error('A release without a ledger was allowed.');
    return ledger;
}

;// CONCATENATED MODULE: ./lib/commands/release-action.js










const HELP = `arbiter release --action

Releases a tag NAME-vVERSION-approved-DATE with its bundle: only if an unbroken chain leads from it to an approval in the
ledger. It runs in GitHub Actions, through actions/release, whose inputs it takes.

Exit codes: 0 released, 1 refused, 2 cannot be told, or cannot be recorded.
`;
/** Exit 0 with the release, 1 where it is refused, 2 where nothing can be told or what was told cannot be recorded. */
async function run(args, io) {
    if (args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return 0;
    }
    const inputs = readReleaseInputs();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const target = targetOf(inputs, runner, io.env.GITHUB_SHA ?? '');
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const paths = {
        bundle: inputs.bundle === undefined ? undefined : (0,external_node_path_.resolve)(io.cwd, inputs.bundle),
        attestations: inputs.attestations === undefined ? undefined : (0,external_node_path_.resolve)(io.cwd, inputs.attestations),
    };
    const { report, failure } = await new Releasing({ ...inputs, ...paths }, runner, target, access, io).report();
    const { refusal, release } = report;
    (0,core/* setOutput */.uH)('status', refusal === null ? 'released' : 'refused');
    (0,core/* setOutput */.uH)('code', refusal?.code ?? '');
    (0,core/* setOutput */.uH)('url', release?.url ?? '');
    (0,core/* setOutput */.uH)('release-id', release === null ? '' : String(release.id));
    const text = renderRelease(report);
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    if (failure !== null)
        throw failure;
    return refusal === null ? 0 : 1;
}
/** A tag that is named by hand also counts where the run was started by a push to a branch: the merge. */
function targetOf({ tag }, runner, sha) {
    const { eventName, event, ref } = runner;
    const isBranchPush = eventName === 'push' && tag !== undefined && !ref.startsWith('refs/tags/');
    const name = isBranchPush ? 'workflow_dispatch' : eventName;
    const target = releaseTargetOf(name, event, { ref, sha, tag });
    const asked = tag?.startsWith('refs/') === true ? tag : `refs/tags/${tag}`;
    if (tag === undefined || asked === target.ref)
        return target;
    throw new errors/* UserError */.y(`The run was started for ${(0,release_origin/* tagOfRef */.DC)(target.ref) ?? target.ref}, and the input \`tag\` says ${tag}: a run releases its own tag.`);
}


/***/ }),

/***/ 85311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recordedBundle)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86404);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16445);



/**
 * The approval that a bundle names and the bundle itself must stand in the ledger as they are.
 * @param entries of a ledger that was verified
 * @throws VerifyRefusal
 */
function recordedBundle({ manifest, sha256 }, entries) {
    const { seq, sha256: digest } = manifest.ledger.entry;
    const evaluation = entries.find((entry) => entry.seq === seq);
    if (evaluation === undefined || (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryDigest */ .LE)(evaluation) !== digest) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('evaluation_not_recorded', `The ledger has no entry ${seq} with the SHA-256 ${digest}: the approval in the bundle is of another ledger, or the clone is older. Fetch the branch of the ledger.`);
    }
    const attestedAt = new Map();
    const recorded = entries.filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'bundle');
        const isOf = bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
        return isOf && bundle.subject === manifest.subject && bundle.content === manifest.content;
    });
    for (const entry of recorded) {
        for (const attestation of (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'bundle')?.attestations ?? [])
            if (!attestedAt.has(attestation))
                attestedAt.set(attestation, entry.at);
    }
    const [first] = recorded;
    if (first !== undefined)
        return { seq: first.seq, at: first.at, attestedAt };
    throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('bundle_not_recorded', `The ledger knows no bundle ${manifest.tag} with the SHA-256 ${sha256}. It was not made here, or the clone is older: fetch the branch of the ledger.`);
}


/***/ }),

/***/ 16445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VerifyRefusal)
/* harmony export */ });
/* unused harmony export VERIFY_CODES */
/** Why a bundle does not count although it and its attestations are sound in themselves. */
const VERIFY_CODES = (/* unused pure expression or super */ null && ([
    'attestation_missing',
    'attestation_not_recorded',
    'environment_not_declared',
    'checkpoint_differs',
    'evaluation_not_recorded',
    'bundle_not_recorded',
]));
/** A link of the proof that is missing or wrong. `code` is one of the above, or that of a rule which the ledger breaks. */
class VerifyRefusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'VerifyRefusal';
        this.code = code;
    }
}


/***/ })

};
