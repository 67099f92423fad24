export const id = 4161;
export const ids = [4161];
export const modules = {

/***/ 54161:
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

const REPLACEABLE = 'GitHub does not call this release immutable: whoever may write can replace its files and move its tag. Deployments believe the digest alone; turn on immutable releases to lock both.';
const MARKS = { holds: '✅', broken: '⛔', unchecked: '➖' };
const WORDS = { holds: 'holds', broken: 'missing', unchecked: 'not looked at' };
/** The report for the log and for the job summary. */
function renderRelease(report) {
    const { tag, links, refusal, release, withdrawal, recorded } = report;
    const headline = refusal === null ? `Released: ${tag}.` : `Not released: ${tag}.`;
    const isMissing = refusal?.link != null && refusal.code !== 'not_shown';
    const where = isMissing ? `The link ${refusal.link} is missing` : 'Why';
    const reason = [
        ...(refusal === null ? [] : [`${where}: ${refusal.code}. ${refusal.message}`]),
        ...(withdrawal === undefined ? [] : [withdrawal]),
        ...(release?.isReplaceable === true ? [REPLACEABLE] : []),
    ];
    const record = recorded.entry === null
        ? `Not recorded in the ledger: ${recorded.reason}`
        : `Recorded in the ledger as entry ${recorded.entry}.`;
    const address = release === null ? [] : [release.url];
    return {
        plain: (0,report_escape/* logText */.kc)([
            headline,
            ...[...reason, ...address, record].map((line) => `  ${line}`),
            ...links.map(({ link, state, message }) => `  ${link} (${WORDS[state]}): ${message}`),
        ]
            .map(report_escape/* visible */.RK)
            .join('\n')),
        markdown: [
            `### ${refusal === null ? '✅' : '⛔'} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...reason.map((line) => `- ${(0,report_escape/* markdownMessage */.ju)(line)}`),
            ...address.map((url) => `- ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* markdownText */.p7)(tag), url)}`),
            `- ${(0,report_escape/* markdownMessage */.ju)(record)}`,
            '',
            '| Link | | |',
            '| --- | --- | --- |',
            ...links.map(({ link, state, message }) => `| ${(0,report_escape/* markdownText */.p7)(link)} | ${MARKS[state]} ${WORDS[state]} | ${(0,report_escape/* markdownMessage */.ju)(message)} |`),
            '',
        ].join('\n'),
    };
}
/** Notes, as Markdown: facts only, nothing that somebody wrote. */
function renderReleaseNotes(notes) {
    const { tag, model, version, commit, pullRequest, approvedOn, sha256, recipients, validUntil } = notes;
    const encrypted = recipients === null ? [] : encryptedLines(tag, recipients);
    const file = recipients === null ? `${tag}.tar` : `${tag}.tar.age --identity KEY.txt`;
    return [
        `${(0,report_escape/* markdownText */.p7)(model)} ${(0,report_escape/* markdownText */.p7)(version)}, approved on ${(0,report_escape/* markdownText */.p7)(approvedOn)} in pull request #${pullRequest}.`,
        '',
        `- Bundle: ${(0,report_escape/* markdownCode */.D9)(`${tag}.tar`)}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(sha256)}`,
        ...encrypted,
        `- Commit: ${(0,report_escape/* markdownCode */.D9)(commit)}`,
        `- Approval: entry ${notes.decision} of the ledger, ${validUntil === null ? 'without an end' : `valid until ${(0,report_escape/* markdownCode */.D9)(validUntil)}`}`,
        `- ${(0,report_escape/* markdownCode */.D9)('checkpoint.txt')}: the first ${notes.covered} entries of the ledger; keep it`,
        '',
        'Verify it in a clone of the repository:',
        '',
        '```sh',
        `sha256sum --check${recipients === null ? '' : ' --ignore-missing'} SHA256SUMS`,
        `arbiter release verify ${file} --repository . ${notes.files.map((file) => `--attestation ${file}`).join(' ')}`,
        '```',
    ].join('\n');
}
/** Whoever may read the release sees that there is something to decrypt, and for how many. */
function encryptedLines(tag, recipients) {
    const whom = recipients === 1 ? '1 recipient' : `${recipients} recipients`;
    return [
        `- It is encrypted (age) for ${whom} of ${(0,report_escape/* markdownCode */.D9)('.arbiter/config.yml')}: the file is ${(0,report_escape/* markdownCode */.D9)(`${tag}.tar.age`)}`,
    ];
}

// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
;// CONCATENATED MODULE: ./lib/commands/release-inputs.js



function readReleaseInputs() {
    const sha256 = (0,core/* getInput */.V4)('bundle-sha256');
    if (!/^(?:[0-9a-f]{64})?$/.test(sha256))
        throw new errors/* UserError */.y('The input `bundle-sha256` must be 64 lowercase hexadecimal digits.');
    const commit = (0,core/* getInput */.V4)('commit');
    if (!/^(?:[0-9a-f]{40})?$/.test(commit))
        throw new errors/* UserError */.y('The input `commit` must be a full commit id: 40 lowercase hexadecimal digits.');
    return {
        token: (0,lib_inputs.readToken)(),
        tag: (0,core/* getInput */.V4)('tag') || undefined,
        commit: commit || undefined,
        bundle: (0,core/* getInput */.V4)('bundle') || undefined,
        attestations: (0,core/* getInput */.V4)('attestations') || undefined,
        bundleSha256: sha256 || undefined,
        isWithdrawing: (0,lib_inputs.yesOrNo)('withdraw', true),
        commentAuthor: (0,lib_inputs.commentAuthor)(),
        ledgerToken: (0,lib_inputs.readLedgerToken)(),
        ledgerWriter: (0,lib_inputs.readLedgerWriter)(),
    };
}

// EXTERNAL MODULE: ./lib/evaluation/outdated-run.js
var outdated_run = __webpack_require__(88640);
// EXTERNAL MODULE: ./lib/evaluation/release-reading.js
var release_reading = __webpack_require__(31882);
// EXTERNAL MODULE: ./lib/github/platform-clock.js
var platform_clock = __webpack_require__(73267);
// EXTERNAL MODULE: ./lib/release/bundle-link.js
var bundle_link = __webpack_require__(31758);
// EXTERNAL MODULE: ./lib/release/ledger-drafts.js
var ledger_drafts = __webpack_require__(33381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/release/release-port.js
var release_port = __webpack_require__(78946);
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
    if (publication.isPublished === true) {
        const message = `No release of the tag ${tag} is published any more: it was deleted or made a draft meanwhile. Nothing was published instead.`;
        throw new release_port/* ReleaseFailure */.W('release_gone', message);
    }
    const draft = await port.createDraft(statementOf(publication));
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
function statementOf({ tag, commit, title, notes }) {
    return { tag, commit, title, body: `${notes}\n\n${MARKER}\n` };
}
async function publishDraft(port, draft, publication) {
    for (const file of publication.files)
        await compare(port, await port.upload(draft, file), file);
    await refuseMovedTag(port, publication, true);
    return port.publish(draft, statementOf(publication));
}
/** What was published and is not what was judged is taken back to a draft, where people can see it, unless it is immutable. */
async function publication_confirm(port, release, publication) {
    try {
        await refuseMovedTag(port, publication, false);
        refuseOtherText(release, statementOf(publication));
        await refuseOtherFiles(port, release, publication.files);
    }
    catch (error) {
        await port.unpublish(release).catch(() => undefined);
        throw error;
    }
}
/** Another run published, and may have removed this one's draft as a leftover. */
function isOvertaken(error) {
    return error instanceof release_port/* ReleaseFailure */.W && ['release_exists', 'draft_gone'].includes(error.code);
}
async function stored(port, asset) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const bytes of port.download(asset)) {
        hash.update(bytes);
        size += bytes.length;
    }
    return { size, sha256: hash.digest('hex') };
}
/** Reads a file back from where people will get it, byte by byte. */
async function compare(port, asset, file) {
    const { size, sha256 } = await stored(port, asset);
    if (size === file.size && sha256 === file.sha256)
        return;
    throw new release_port/* ReleaseFailure */.W('asset_differs', `What GitHub stores as ${file.name} is not what was sent: ${size} bytes with sha256 ${sha256}, expected ${file.size} bytes with sha256 ${file.sha256}. Nothing was published; run the workflow again.`);
}
/** Before publishing the tag may be missing (publishing makes it); afterwards it must be there. */
async function refuseMovedTag(port, { tag, commit }, mayBeMissing) {
    const state = await port.tagState(tag);
    if (state.object === null && mayBeMissing)
        return;
    if (state.object === null)
        throw new release_port/* ReleaseFailure */.W('tag_missing', `The tag ${tag} was deleted while it was released.`);
    if (state.commit === commit)
        return;
    throw new release_port/* ReleaseFailure */.W('tag_moved', `The tag ${tag} leads to ${state.commit ?? 'no commit'}, and ${commit} was to be released: it was moved meanwhile.`);
}
/** People choose a release by its tag and follow its notes, so that these are published as they were judged. */
function refuseOtherText(release, said) {
    if (release.tag !== said.tag)
        throw changed(said.tag, `its tag is ${release.tag} now.`);
    if (release.title !== said.title)
        throw changed(said.tag, 'it has another title.');
    if (asWritten(release.body) !== asWritten(said.body))
        throw changed(said.tag, 'it has other notes.');
}
/** The ends of lines and of the text are the platform's. */
function asWritten(text) {
    return text.replace(/\r\n/g, '\n').trimEnd();
}
/** What was compared before must be what is published: somebody with write access may have changed the draft between. */
async function refuseOtherFiles(port, release, files) {
    const difference = fileDifference(release, files);
    if (difference !== null)
        throw changed(release.tag, difference);
    for (const file of files) {
        const asset = assetOf(release, file);
        // A digest that is not told shows nothing: the bytes do.
        if (asset?.sha256 === null && (await stored(port, asset)).sha256 !== file.sha256)
            throw changed(release.tag, `${file.name} has other bytes.`);
    }
}
function changed(tag, difference) {
    return new release_port/* ReleaseFailure */.W('release_changed', `The release ${tag} was changed while it was published: ${difference} Do not use it, and find out who changed it.`);
}
/** A digest that GitHub does not tell is no difference here; whoever asks reads the bytes then. */
function fileDifference({ assets }, files) {
    const foreign = assets.find(({ name }) => !files.some((file) => file.name === name));
    if (foreign !== undefined)
        return `it also has ${foreign.name}.`;
    for (const file of files) {
        const asset = assetOf({ assets }, file);
        if (asset === undefined)
            return `${file.name} is missing.`;
        if (asset.size !== file.size || !asset.isComplete || (asset.sha256 ?? file.sha256) !== file.sha256)
            return `${file.name} has other bytes.`;
    }
    return null;
}
function assetOf({ assets }, { name }) {
    return assets.find((asset) => asset.name === name);
}
/** A run that is repeated finds its own release; anything else under that tag is somebody else's. */
async function sameRelease(port, release, files) {
    const difference = fileDifference(release, files);
    if (difference !== null) {
        throw new release_port/* ReleaseFailure */.W('release_exists', `There is a release of the tag ${release.tag} already, and it is another: ${difference} Make a tag of its own for this one (the same name with .2 at its end).`);
    }
    for (const file of files)
        await compare(port, assetOf(release, file), file);
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
// EXTERNAL MODULE: ./lib/release/release-files.js
var release_files = __webpack_require__(19114);
// EXTERNAL MODULE: ./lib/release/release-gate.js
var release_gate = __webpack_require__(46402);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/github/release.js + 3 modules
var release = __webpack_require__(38881);
;// CONCATENATED MODULE: ./lib/commands/judged-releases.js

/** Releases of which none is published before it was judged once more, and which knows what this run made. */
class JudgedReleases extends release/* RestReleases */.b {
    /** Throws to refuse. Otherwise the commit at which the tag is to be made; null: the tag is there. */
    judge;
    /** The release that this run published; null: none, or another run's was found. */
    published = null;
    /** The tag is there now, whoever made it: from here on one that is missing was deleted. */
    isTagSettled = false;
    #madeTag = null;
    async publish(draft, said) {
        if (this.judge === undefined)
            throw new Error('A release was to be published that nobody judges.');
        const commit = await this.judge();
        if (commit !== null)
            await this.#makeTag(said.tag, commit, this.judge);
        this.published = draft;
        return super.publish(draft, said);
    }
    /** Made by its full name, then read and judged again: somebody may have made it elsewhere meanwhile. */
    async #makeTag(tag, commit, judge) {
        if (await this.createTag(tag, commit))
            this.#madeTag = { tag, commit };
        this.isTagSettled = true;
        await judge();
    }
    /** Takes back the tag that this run made, unless it was moved since, or another run's release has it. */
    async withdrawTag() {
        if (this.#madeTag === null)
            return;
        const { tag, commit } = this.#madeTag;
        const { object } = await this.tagState(tag);
        if (object !== commit || (await this.findRelease(tag)) !== null)
            return;
        await this.removeTag(tag);
        this.#madeTag = null;
    }
}

// EXTERNAL MODULE: ./lib/commands/pull-context.js
var pull_context = __webpack_require__(16325);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
;// CONCATENATED MODULE: ./lib/commands/release-judgement.js


/** A release that is refused after it was allowed once: something changed meanwhile. */
class RefusedMeanwhile extends Error {
    verdict;
    constructor(verdict) {
        super(verdict.refusal?.message ?? 'The release is refused.');
        this.name = 'RefusedMeanwhile';
        this.verdict = verdict;
    }
}
/** Where the tag is to be made; null: it is there. */
function plannedCommit({ facts: { tag } }) {
    return tag?.isPlanned === true ? tag.commit : null;
}
function recipientsOf({ reading: { governing } }) {
    return governing?.config?.bundles?.recipients;
}
/** What was encrypted is for those of the first look: others would be shut out, or let in. */
function refuseOtherRecipients(first, newest) {
    if ((0,canonical/* canonicalJson */.dj)(recipientsOf(first) ?? null) === (0,canonical/* canonicalJson */.dj)(recipientsOf(newest) ?? null))
        return;
    throw new errors/* UserError */.y('`bundles.recipients` of .arbiter/config.yml changed while the bundle was released; nothing was published. Run the workflow again.');
}
function ledgerOf({ reading: { ledger } }) {
    if (ledger === null)
        throw new Error('A release without a ledger was allowed.');
    return ledger;
}

// EXTERNAL MODULE: ./lib/release/named-bundle.js
var named_bundle = __webpack_require__(36725);
// EXTERNAL MODULE: ./lib/commands/attestation-files.js
var attestation_files = __webpack_require__(4162);
// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
;// CONCATENATED MODULE: ./lib/commands/bundle-supply.js




/** There is no bundle, or no attestation; the message says where it was looked for. */
class MissingProof extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'MissingProof';
    }
}
/** What a job of the same workflow made and handed over. */
class HandedBundle {
    #inputs;
    constructor(inputs) {
        this.#inputs = inputs;
    }
    get unsigned() {
        return this.#inputs.attestations === undefined
            ? 'No attestations were given: set the input `attestations`.'
            : null;
    }
    async bundle({ facts: { entries, ref } }) {
        const { bundle: path, bundleSha256 } = this.#inputs;
        if (path === undefined)
            throw new MissingProof('No bundle was given: set the input `bundle`.');
        const sha256 = bundleSha256 ?? (0,named_bundle/* namedBundle */.g)(entries ?? [], ref)?.sha256;
        if (sha256 === undefined) {
            throw new MissingProof('No digest names the bundle: neither the input `bundle-sha256` nor the ledger.');
        }
        return { ...(await (0,bundle_file/* readBundleFile */.zi)(path, { sha256 }).catch(missing)), path };
    }
    async attestations() {
        const { attestations } = this.#inputs;
        if (attestations === undefined)
            throw new Error('Attestations were asked for that nobody gave.');
        return (0,attestation_files/* readAttestations */.aF)(attestations).catch(missing);
    }
}
function missing(error) {
    throw error instanceof errors/* UserError */.y ? new MissingProof(error.message, { cause: error }) : error;
}

;// CONCATENATED MODULE: ./lib/commands/release-proof.js



/** Bundle and attestations of one run, held against what was read: the last two links of the chain. */
class ReleaseProof {
    #supply;
    /** Read once: what is released later is compared with this digest byte by byte. */
    #bundle;
    constructor(supply) {
        this.#supply = supply;
    }
    /** Null where there is none that is sound. */
    get bundle() {
        return this.#bundle === undefined || isOutcome(this.#bundle) ? null : this.#bundle;
    }
    /** The facts of the gate with both links, and the attestations that hold. */
    async facts(reading) {
        this.#bundle ??= await this.#supply
            .bundle(reading)
            .catch((error) => notHeld('bundle_missing', error));
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
        return { ...facts, bundle: (0,bundle_link/* bundleOutcome */.Lo)({ bundle, released, repositoryId, entries }) };
    }
    async #signature(reading, bundle) {
        const { governing, facts } = reading;
        const { unsigned } = this.#supply;
        if (unsigned !== null)
            return { signature: { holds: false, code: 'attestation_missing', message: unsigned }, held: [] };
        if (isOutcome(bundle) || governing === null || facts.entries === null)
            return { signature: null, held: [] };
        try {
            const files = await this.#supply.attestations(reading);
            const { outcome, held } = await (0,bundle_link/* signatureLink */.lS)(bundle, files, governing, facts.entries);
            return { signature: outcome, held };
        }
        catch (error) {
            return { signature: notHeld('attestation_missing', error), held: [] };
        }
    }
}
function notHeld(code, error) {
    return error instanceof MissingProof
        ? { holds: false, code, message: error.message }
        : (0,bundle_link/* refusalOutcome */.tA)(error);
}
function isOutcome(bundle) {
    return 'holds' in bundle;
}

// EXTERNAL MODULE: ./lib/commands/release-recording.js
var release_recording = __webpack_require__(71197);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/evaluation/bundle-approval.js
var bundle_approval = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/evaluation/bundle-denial.js
var bundle_denial = __webpack_require__(57930);
// EXTERNAL MODULE: ./lib/evaluation/bundle-facts.js + 6 modules
var bundle_facts = __webpack_require__(70874);
// EXTERNAL MODULE: ./lib/evaluation/watched-large-files.js
var watched_large_files = __webpack_require__(95392);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/commands/bundle-objects.js
var bundle_objects = __webpack_require__(21945);
// EXTERNAL MODULE: ./lib/commands/distribution.js
var distribution = __webpack_require__(91790);
;// CONCATENATED MODULE: ./lib/commands/bundle-rebuilding.js














/**
 * The same commit, tag and ledger give the same bytes, so a bundle that nobody kept can be made again; it counts where it has
 * the digest that the ledger names. @throws MissingProof with the reason where it has not
 */
async function rebuildBundle(facts, named, reading) {
    const commit = reading.facts.tag?.commit ?? null;
    try {
        if (commit === null)
            throw new NotMade('its tag leads to no commit');
        const path = await remade(facts, named, commit);
        return { ...(await (0,bundle_file/* readBundleFile */.zi)(path, { sha256: named.sha256 })), path };
    }
    catch (error) {
        const why = reasonOf(error);
        if (why === undefined)
            throw error;
        throw new MissingProof(`The ledger names ${named.sha256} as the bundle ${named.tag} (entry ${named.seq}). No release and no draft of the tag has it, and it could not be made again from the repository: ${why}. Start the workflow that bundles and releases (arbiter-release.yml) for the commit ${commit ?? 'that was approved'}.`, { cause: error });
    }
}
/** Why the bytes could not be had again. */
class NotMade extends Error {
}
async function remade({ context, access, runner }, named, commit) {
    const { repositoryId: id, repository: name, serverUrl, temporaryFolder } = runner;
    if (id === null)
        throw new NotMade('GITHUB_REPOSITORY_ID is not set');
    const seen = new watched_large_files/* WatchedLargeFiles */.x((0,github_access/* largeFilesOf */.Yi)(access));
    const { verdict, approved } = await (0,bundle_approval/* readBundleApproval */.W)({ ...context, largeFiles: seen }, {
        commit,
        model: (0,release_origin/* bundleOfRef */.fN)(`refs/tags/${named.tag}`)?.name,
        repositoryId: id,
        ...(0,outdated_run/* runAttemptOf */.g)(runner.run),
    });
    if (approved === null)
        throw new NotMade(`it is not approved (${verdict.refusal?.code})`);
    const lfs = `${access.remote}/info/lfs`;
    const objects = await bundle_objects/* SpooledObjects */.j.create(temporaryFolder, (0,github_access/* largeFilesOf */.Yi)(access), seen, lfs);
    const folder = (0,external_node_path_.join)(temporaryFolder, 'arbiter', 'rebuilt');
    const path = (0,external_node_path_.join)(folder, `${named.tag}.tar`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        // It was made with the ledger as it was before its own entry.
        const known = approved.ledger.entries.filter(({ seq }) => seq < named.seq);
        const repository = { id, name, url: `${serverUrl}/${name}` };
        const { source } = await (0,bundle_facts/* gatherBundle */.K)(approved, {
            repository,
            tag: named.tag,
            known,
            objects,
            arbiter: (0,distribution.ownVersion)(),
        });
        const { sha256 } = await (0,bundle_file/* writeBundleFile */.AM)(path, source);
        if (sha256 === named.sha256)
            return path;
        await (0,promises_.rm)(path, { force: true });
        throw new NotMade(`made again by Arbiter ${(0,distribution.ownVersion)()} it has the SHA-256 ${sha256}; another version of Arbiter made it, or what it is made from changed`);
    }
    finally {
        await objects.end();
    }
}
function reasonOf(error) {
    if (error instanceof NotMade)
        return error.message;
    if (error instanceof bundle_denial/* BundleDenial */.M || error instanceof bundle_archive/* BundleRefusal */.dx)
        return `${error.code}. ${error.message.replace(/\.$/, '')}`;
    return undefined;
}

// EXTERNAL MODULE: ./lib/commands/released-bundle.js + 1 modules
var released_bundle = __webpack_require__(78630);
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/release/bundle-refusal.js
var bundle_refusal = __webpack_require__(75144);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
;// CONCATENATED MODULE: ./lib/commands/sought-bundle.js









/** Drafts whose file is the one that the ledger names, by what GitHub says of it; runs that broke off leave one each. */
const MOST_DRAFTS = 3;
/**
 * The bundle of a tag, found by the digest that the ledger names. A published release is judged by its own files; where there
 * is none, a draft of the tag has it, or it is made again. It only counts where every byte is that of the digest.
 */
class SoughtBundle {
    unsigned = null;
    #places;
    /** Only what is published is asked about. */
    #isPublishedOnly;
    #found;
    constructor(places, isPublishedOnly) {
        this.#places = places;
        this.#isPublishedOnly = isPublishedOnly;
    }
    async bundle(reading) {
        const { entries, ref } = reading.facts;
        if (entries === null)
            throw new MissingProof('The chain ends before the ledger, which names the bundle; none was looked for.');
        const named = (0,named_bundle/* namedBundle */.g)(entries, ref);
        if (named === undefined) {
            throw new MissingProof(`The ledger names no bundle ${(0,release_origin/* tagOfRef */.DC)(ref)}, so none was looked for. Bundle the commit first (actions/bundle).`);
        }
        const published = await this.#published(named.tag);
        if (published !== null && isEncrypted(published, named)) {
            // Nobody here can decrypt it: its digest is held against the ledger's, and the bundle is made again.
            this.#found = { named, release: published };
            return this.#places.rebuild(named, reading);
        }
        if (published !== null)
            return this.#taken(published, named);
        if (this.#isPublishedOnly) {
            throw new MissingProof(`No release of ${named.tag} is published any more: it was deleted or made a draft meanwhile.`);
        }
        const drafted = await this.#drafted(named);
        if (drafted !== null)
            return drafted;
        this.#found = { named, release: null };
        return this.#places.rebuild(named, reading);
    }
    async attestations(reading) {
        if (this.#found === undefined)
            throw new Error('Attestations were asked for before their bundle.');
        const { named, release } = this.#found;
        const attested = (0,released_bundle/* attestedOf */.uY)(reading.facts.entries ?? [], named);
        const isPublished = release !== null && !release.isDraft;
        // Without keys the ledger names none, and only the release has them.
        if (release !== null && (isPublished || attested.size === 0))
            return transported(this.#places.bundles.attestationsOf(release, attested));
        if (named.attestations.length > 0)
            return keptAttestations(reading, named);
        throw new MissingProof(`The ledger names no attestation of ${named.tag}: it was signed without a key, or not at all, and no release of the tag has what was signed. Start the workflow again that bundles, signs and releases it.`);
    }
    async #published(tag) {
        const release = await this.#places.releases.findRelease(tag);
        return release === null || release.isDraft ? null : release;
    }
    async #drafted(named) {
        const drafts = await this.#places.releases.drafts(named.tag);
        const fitting = drafts.filter((draft) => draft.assets.some(({ name }) => name === (0,release_files/* bundleFileName */.MZ)(named.tag, false)) &&
            !(0,released_bundle/* isOtherFile */.Jz)(draft, named));
        for (const draft of fitting.slice(0, MOST_DRAFTS)) {
            const taken = await this.#taken(draft, named).catch((error) => {
                if (error instanceof MissingProof || error instanceof bundle_refusal/* BundleRefusal */.dx)
                    return null;
                throw error;
            });
            if (taken !== null)
                return taken;
        }
        return null;
    }
    async #taken(release, named) {
        if ((0,released_bundle/* isOtherFile */.Jz)(release, named)) {
            const message = `The release ${named.tag} has another ${named.tag}.tar than the one that the ledger names (${named.sha256}, entry ${named.seq}).`;
            throw new bundle_refusal/* BundleRefusal */.dx('bundle_differs', message);
        }
        const { bundle, path } = await transported(this.#places.bundles.fileOf(release, { ...named, encrypted: null }));
        this.#found = { named, release };
        return { ...bundle, path };
    }
}
/** Released for recipients, and only for them. */
function isEncrypted({ assets }, { tag }) {
    const has = (wanted) => assets.some(({ name }) => name === wanted);
    return has((0,release_files/* bundleFileName */.MZ)(tag, true)) && !has((0,release_files/* bundleFileName */.MZ)(tag, false));
}
/** The ledger keeps what a key signed, by its digest. */
async function keptAttestations({ ledger }, { tag, seq, attestations }) {
    const kept = (await ledger?.blobs(attestations)) ?? new Map();
    return attestations.map((sha256) => {
        const bytes = kept.get(sha256);
        if (bytes === undefined)
            throw new MissingProof(`The ledger names the attestation ${sha256} of ${tag} (entry ${seq}) and does not hold it any more. Start the workflow again that bundles, signs and releases it.`);
        const text = (0,audit_ledger/* textOf */.b6)(bytes);
        if (text === undefined)
            throw new refusal/* AttestationRefusal */.H('bundle_malformed', `The attestation ${sha256} is not UTF-8 text.`);
        return { name: `${sha256}.sigstore.json`, text };
    });
}
/** What a release does not have is missing; what GitHub does not hand over says nothing of the release. */
function transported(fetched) {
    return fetched.catch((error) => {
        if (!(error instanceof released_bundle/* BundleUnavailable */.bh))
            throw error;
        throw error.cause instanceof release_port/* ReleaseFailure */.W
            ? error.cause
            : new MissingProof(error.message, { cause: error });
    });
}

;// CONCATENATED MODULE: ./lib/commands/release-supply.js





/** Nobody hands anything over: neither what is released nor the commit that it was made from. */
function isSought({ bundle, attestations, commit }) {
    return bundle === undefined && attestations === undefined && commit === undefined;
}
/** Where one run of the release gate takes the bundle from. */
function supplyOf(inputs, { release }, { releases, access, runner, context }) {
    if (!isSought(inputs))
        return new HandedBundle(inputs);
    const bundles = new released_bundle/* ReleasedBundles */.V5(releases, (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter', 'released'), undefined);
    return new SoughtBundle({
        releases,
        bundles,
        rebuild: (named, reading) => rebuildBundle({ context: context(), access, runner }, named, reading),
    }, release !== null);
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/release/recorded-release.js


/**
 * Number of the entry that says that this gate published exactly this release, while its bundle and its tag are those of
 * then and nothing was put beside it: that its approval has ended since takes nothing away that a rollback may have to return to.
 */
function recordedRelease({ id, tag, assets }, standing) {
    const { entries, isChanged, sha256 } = standing;
    if (entries === null || isChanged)
        return undefined;
    const wrong = (0,query/* corrections */.SX)(entries);
    const entry = entries.findLast((one) => {
        const detail = (0,query/* detailOf */.Rw)(one, 'release');
        return detail?.refusal === null && detail.release_id === id && detail.tag === tag;
    });
    if (entry === undefined || wrong.has(entry.seq))
        return undefined;
    if (assets.some(({ name }) => !(0,release_files/* isReleaseFileName */.Xy)(tag, name)))
        return undefined;
    const detail = (0,query/* detailOf */.Rw)(entry, 'release');
    const encrypted = detail?.encrypted;
    const form = (0,release_files/* bundleFileName */.MZ)(tag, encrypted !== undefined);
    const file = assets.find(({ name }) => name === form);
    const isAlone = !assets.some(({ name }) => name !== form && name.startsWith((0,release_files/* bundleFileName */.MZ)(tag, false)));
    if (file === undefined || !isAlone)
        return undefined;
    // What was judged is the bundle in the clear: of an encrypted file only GitHub's digest says what it is.
    const found = file.sha256 ?? (encrypted === undefined ? sha256 : null);
    return found === (encrypted?.sha256 ?? detail?.sha256) ? entry.seq : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/release-withdrawal.js





/** What an event `release` is about: a release that somebody published, and that is there whatever the gate says. */
class PublishedRelease {
    #releases;
    #facts;
    constructor(releases, facts) {
        this.#releases = releases;
        this.#facts = facts;
    }
    /**
     * What becomes of it when it is refused.
     * @param link the link of the chain that is missing; null: the chain held, and the release has other files
     * @param sha256 of the bundle that was judged
     */
    async withdraw(reading, { links }, link, sha256) {
        const { isSought } = this.#facts;
        const isMoved = links.some((one) => one.link === 'commit' && one.state === 'broken');
        // What a job hands over is not what was published.
        const isChanged = isMoved || (link === null && isSought);
        return this.#withdrawn({ entries: await this.#entries(reading), isChanged, sha256 });
    }
    /** What GitHub or Git did not answer says nothing; what cannot be judged as it is does not stay published. */
    async afterError(error) {
        const isUnanswered = error instanceof failure/* GitHubFailure */.iK || error instanceof release_port/* ReleaseFailure */.W;
        if (!(error instanceof errors/* UserError */.y) || isUnanswered)
            throw error;
        const entries = await this.#entries(null);
        const { message } = await this.#withdrawn({ entries, isChanged: false, sha256: null });
        throw new errors/* UserError */.y(`${error.message}\n${message}`, error.problems, { cause: error });
    }
    async #entries(reading) {
        const ledger = await this.#facts.ledger(reading).catch(() => null);
        return ledger?.entries ?? null;
    }
    /** A draft again, unless it is as this gate released it. Its tag stays: who made it is not known. */
    async #withdrawn(standing) {
        const { id, ref, isWithdrawing } = this.#facts;
        try {
            const release = await this.#releases.releaseOf(id);
            if (release === null || release.isDraft)
                return gone(`The release ${id} is not published any more.`);
            if (release.tag !== (0,release_origin/* tagOfRef */.DC)(ref))
                return left(release, `The release has the tag ${release.tag} now; its own event judges that.`);
            const recorded = recordedRelease(release, standing);
            if (recorded !== undefined) {
                const message = `The release stays published: entry ${recorded} of the ledger records it, and it has the bundle of then. A deployment asks for the approval again.`;
                return left(release, message);
            }
            if (!isWithdrawing) {
                const message = 'The release stays published, because `withdraw` is false. Delete it, or make it a draft.';
                return left(release, message);
            }
            await this.#releases.unpublish(release);
            const message = `The release was made a draft again, with its files. The tag ${release.tag} stays.`;
            return { ...left(release, message), isWithdrawn: true };
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            return gone(`The release may still be published: it could not be made a draft again. ${why} Delete it.`);
        }
    }
}
function left({ id, url }, message) {
    return { isWithdrawn: false, release: { id, url }, message };
}
function gone(message) {
    return { isWithdrawn: false, release: null, message };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/age-encryption/dist/index.js + 56 modules
var dist = __webpack_require__(50417);
// EXTERNAL MODULE: ./lib/commands/byte-stream.js
var byte_stream = __webpack_require__(54699);
;// CONCATENATED MODULE: ./lib/commands/bundle-sealing.js







/**
 * Encrypts a bundle for recipients (age v1). No two results are the same bytes. What is encrypted is hashed as it passes: a
 * file that changed since it was verified is refused.
 * @throws ReleaseFailure, UserError
 */
async function sealBundleFile(bundle, recipients, path) {
    const encrypter = new dist/* Encrypter */.T7();
    for (const recipient of recipients)
        encrypter.addRecipient(recipient);
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const source = (0,byte_stream/* copied */.p)((0,bundle_file/* fileChunks */.T9)(bundle.path), (bytes) => plain.update(bytes));
    try {
        const encrypted = await encrypter.encrypt((0,byte_stream/* webStream */.I)(source));
        const written = await writtenTo(path, encrypted);
        if (plain.digest('hex') === bundle.sha256)
            return { path, ...written };
        const message = 'The bundle is not what was verified any more: something wrote to its file meanwhile. Run the workflow again.';
        throw new release_port/* ReleaseFailure */.W('file_changed', message);
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    finally {
        await source.return(undefined);
    }
}
async function writtenTo(path, bytes) {
    const failed = (error) => {
        throw new errors/* UserError */.y(`${path} cannot be written: ${error.message}.`, [], { cause: error });
    };
    const file = await (0,promises_.open)(path, 'w', 0o600).catch(failed);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        for await (const part of bytes) {
            await file.writeFile(part).catch(failed);
            hash.update(part);
            size += part.length;
        }
    }
    finally {
        await file.close();
    }
    return { size, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./lib/commands/released-form.js







/**
 * The bundle as it is released: encrypted where the configuration names recipients. A release that stands already and that
 * the ledger knows stays as it is: encrypted anew it would be other bytes, and nobody here could tell that they say the same.
 */
async function releasedForm(bundle, recipients, entries, { find, folder }) {
    const recorded = publicationsOf(bundle, entries);
    const known = recorded.length === 0 ? null : await find(bundle.manifest.tag);
    const own = recorded.findLast((one) => known !== null && one.release_id === known.id);
    if (known !== null && own !== undefined)
        return own.encrypted === undefined ? plainForm(bundle) : formOf(bundle, own.encrypted, known);
    if (recipients === undefined)
        return plainForm(bundle);
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'arbiter-encrypted-')), 'bundle.tar.age');
    const { size, sha256 } = await sealBundleFile(bundle, recipients, path);
    const name = (0,release_files/* bundleFileName */.MZ)(bundle.manifest.tag, true);
    return {
        file: { name, size, sha256, open: () => (0,external_node_fs_.createReadStream)(path) },
        encrypted: { sha256, recipients: [...recipients] },
    };
}
function publicationsOf({ sha256 }, entries) {
    const corrected = (0,query/* corrections */.SX)(entries);
    return entries
        .filter(({ seq }) => !corrected.has(seq))
        .flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'release') ?? [])
        .filter((release) => release.sha256 === sha256 && release.refusal === null);
}
function plainForm({ manifest, size, sha256, path }) {
    const name = (0,release_files/* bundleFileName */.MZ)(manifest.tag, false);
    return { file: { name, size, sha256, open: () => (0,external_node_fs_.createReadStream)(path) }, encrypted: null };
}
/** What a run before this one encrypted: it is compared by its digest, and there is nothing to send. */
function formOf(bundle, encrypted, { assets }) {
    const name = (0,release_files/* bundleFileName */.MZ)(bundle.manifest.tag, true);
    const open = () => {
        throw new release_port/* ReleaseFailure */.W('release_changed', `The release ${bundle.manifest.tag} was there a moment ago and is gone: run the workflow again.`);
    };
    const size = assets.find((asset) => asset.name === name)?.size ?? 0;
    return { file: { name, size, sha256: encrypted.sha256, open }, encrypted };
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
    /** The release that the event is about; null: the event is another. */
    #published;
    /** Milliseconds that GitHub's clock is ahead of this machine's. */
    #ahead = null;
    constructor(inputs, runner, target, access, io) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#target = target;
        this.#access = access;
        this.#io = io;
        this.#releases = new JudgedReleases(access.client, access.fullName, runner);
        const context = () => this.#context(this.#ahead ?? 0);
        this.#proof = new ReleaseProof(supplyOf(inputs, target, { releases: this.#releases, access, runner, context }));
        const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
        // What a release rests on must be shown to be whole.
        this.#ledgers = new gate_ledger/* GateLedgers */._k(access, (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner), facts, io.stderr, true);
        this.#recording = new release_recording/* ReleaseRecording */.xi(this.#ledgers, access, io.env);
        this.#published =
            target.release === null
                ? null
                : new PublishedRelease(this.#releases, {
                    id: target.release.id,
                    ref: target.ref,
                    isWithdrawing: inputs.isWithdrawing,
                    isSought: isSought(inputs),
                    ledger: (reading) => this.#recording.ledger(reading, io.now()),
                });
    }
    async report() {
        const first = await this.#judged().catch((error) => {
            if (this.#published === null)
                throw error;
            return this.#published.afterError(error);
        });
        if (first.verdict.refusal !== null)
            return this.#refused(first, first.verdict);
        try {
            return await this.#released(first);
        }
        catch (error) {
            await this.#withdrawTag(first);
            if (error instanceof RefusedMeanwhile)
                return this.#refused(first, error.verdict);
            if (!(error instanceof release_port/* ReleaseFailure */.W) || TRANSPORT.has(error.code))
                throw error;
            return this.#refused(first, first.verdict, { link: null, code: error.code, message: error.message });
        }
    }
    /** Reads everything anew. */
    async #judged() {
        this.#ahead ??= await (0,platform_clock/* clockAhead */.y)(this.#access.client, this.#access.fullName, this.#io.now);
        const reading = await (0,release_reading/* readRelease */.i)(this.#context(this.#ahead), this.#releases, {
            ref: this.#target.ref,
            startedFor: this.#target.startedFor,
            newTagAt: this.#releases.isTagSettled ? null : (this.#inputs.commit ?? null),
            ...(0,outdated_run/* runAttemptOf */.g)(this.#runner.run),
            repositoryId: this.#runner.repositoryId,
        });
        const { facts, held } = await this.#proof.facts(reading);
        return { facts, verdict: (0,release_gate/* judgeRelease */.f)(facts), reading, held };
    }
    /** A chain that ends before GitHub is asked for a pull request is dated by GitHub's clock all the same. */
    #context(ahead) {
        const now = (0,instant/* formatInstant */.r4)(Date.parse(this.#io.now()) + ahead);
        return (0,pull_context/* pullContext */.R)(this.#access, this.#ledgers, { now, commentAuthor: this.#inputs.commentAuthor });
    }
    async #released(first) {
        const { facts, held, verdict } = first;
        const ledger = ledgerOf(first);
        const { bundle } = this.#proof;
        const { commit, model, version, pullRequest, approvedOn, decision, tag } = verdict.released;
        const isKnown = commit !== null && model !== null && version !== null && pullRequest !== null;
        if (!isKnown || approvedOn === null || decision === null || bundle === null)
            throw new Error('The release gate allowed what it does not know.');
        const last = (0,bundle_link/* lastEntryOf */.Q2)(bundle, held, facts.entries ?? []);
        const form = await this.#form(first, bundle);
        const files = (0,release_files/* releaseFiles */.dy)(bundle, form, held, this.#ledgers.checkpoint(ledger, last));
        let newest = first;
        this.#releases.judge = async () => {
            newest = await this.#judged();
            if (newest.verdict.refusal !== null || newest.verdict.released.commit !== commit)
                throw new RefusedMeanwhile(newest.verdict);
            refuseOtherRecipients(first, newest);
            return plannedCommit(newest);
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
                recipients: form.encrypted?.recipients.length ?? null,
                validUntil: bundle.manifest.valid_until,
                decision,
                covered: last,
                files: names.filter((name) => name.endsWith('.sigstore.json')),
            }),
            files,
            isPublished: this.#published !== null,
        });
        // Another run published it first: then its tag is there.
        if (plannedCommit(newest) !== null) {
            this.#releases.isTagSettled = true;
            await this.#releases.judge();
        }
        return this.#recorded(newest, bundle, form, release);
    }
    /** The recipients are those of base, as everything that governs. */
    #form(judged, bundle) {
        const { facts } = judged;
        return releasedForm(bundle, recipientsOf(judged), facts.entries ?? [], {
            find: (tag) => this.#releases.findRelease(tag),
            folder: this.#runner.temporaryFolder,
        });
    }
    /** Records the release; what the newest entries refuse, or what cannot be recorded, is taken back. */
    async #recorded(judged, { sha256 }, { encrypted }, release) {
        const { facts, held, verdict } = judged;
        const ledger = ledgerOf(judged);
        const { tag, commit, pullRequest, path, subject } = verdict.released;
        const decision = (0,release_decision/* decisionEntry */.B)(facts);
        const { id, url, isImmutable } = release;
        const draft = (0,ledger_drafts/* releaseDraft */.DF)({
            ...this.#recording.act(facts.now),
            subject: path === null || subject === null ? null : { name: path, sha256: subject },
            pullRequest: decision?.pull_request ?? null,
            policy: decision?.policy ?? null,
            attestation: (0,bundle_link/* attestationOf */.kV)(held),
        }, {
            tag,
            sha256,
            commit,
            release_id: id,
            url,
            pull_request: pullRequest?.number ?? null,
            ...(encrypted !== null && { encrypted }),
            refusal: null,
        });
        try {
            const entry = await this.#recording.record(ledger, draft, (entries) => {
                const { refusal, ...rest } = (0,release_gate/* judgeRelease */.f)(this.#proof.withBundle({ ...facts, entries }));
                if (refusal !== null)
                    throw new RefusedMeanwhile({ ...rest, refusal });
            });
            const { links } = verdict;
            const told = { id, url, ...(!isImmutable && { isReplaceable: true }) };
            const report = { tag, links, refusal: null, release: told, recorded: { entry } };
            return { report, failure: null, isWithdrawn: false };
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
    async #withdrawTag({ verdict: { released } }) {
        await this.#releases.withdrawTag().catch((error) => {
            this.#io.stderr(`The tag ${released.tag} was made, and could not be removed again: ${error.message} Delete it.\n`);
        });
    }
    async #refused(first, verdict, other) {
        const refusal = other ?? verdict.refusal;
        if (refusal === null)
            throw new Error('A release was refused without a reason.');
        const { links, released } = verdict;
        const sha256 = this.#proof.bundle?.sha256 ?? null;
        const withdrawal = (await this.#published?.withdraw(first.reading, verdict, refusal.link, sha256)) ?? null;
        const recording = await this.#recording
            .refusal(first.reading, released, sha256, { ...refusal, withdrawal })
            .catch((error) => error);
        const isFailed = recording instanceof Error;
        const recorded = isFailed ? { entry: null, reason: recording.message } : recording;
        return {
            report: { tag: released.tag, links, refusal, release: null, withdrawal: withdrawal?.message, recorded },
            failure: isFailed ? recording : null,
            isWithdrawn: withdrawal?.isWithdrawn ?? false,
        };
    }
}

;// CONCATENATED MODULE: ./lib/commands/release-action.js










const HELP = `arbiter release --action

Releases a tag NAME-vVERSION-approved-DATE with its bundle: only if an unbroken chain leads from it to an approval in the
ledger. With the input commit it makes the tag there if there is none. It runs in GitHub Actions, through actions/release, whose inputs it takes.

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
    const { report, failure, isWithdrawn } = await new Releasing({ ...inputs, ...paths }, runner, target, access, io).report();
    const { refusal, release } = report;
    (0,core/* setOutput */.uH)('status', refusal === null ? 'released' : 'refused');
    (0,core/* setOutput */.uH)('code', refusal?.code ?? '');
    (0,core/* setOutput */.uH)('url', release?.url ?? '');
    (0,core/* setOutput */.uH)('withdrawn', String(isWithdrawn));
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
function targetOf({ tag, commit }, runner, sha) {
    const { eventName, event, ref } = runner;
    const isBranchPush = eventName === 'push' && tag !== undefined && !ref.startsWith('refs/tags/');
    const name = isBranchPush ? 'workflow_dispatch' : eventName;
    const found = releaseTargetOf(name, event, { ref, sha, tag });
    // A tag that leads anywhere else is not the one that is asked for.
    const target = commit === undefined ? found : { ...found, startedFor: commit };
    const asked = tag?.startsWith('refs/') === true ? tag : `refs/tags/${tag}`;
    if (tag === undefined || asked === target.ref)
        return target;
    throw new errors/* UserError */.y(`The run was started for ${(0,release_origin/* tagOfRef */.DC)(target.ref) ?? target.ref}, and the input \`tag\` says ${tag}: a run releases its own tag.`);
}


/***/ })

};
