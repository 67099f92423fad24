export const id = 3760;
export const ids = [3760];
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

/***/ 89665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ MOST_ATTESTATIONS),
/* harmony export */   Zd: () => (/* binding */ MOST_ATTESTATION_BYTES),
/* harmony export */   aF: () => (/* binding */ readAttestations),
/* harmony export */   dy: () => (/* binding */ releaseFiles),
/* harmony export */   eB: () => (/* binding */ isAttestationName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29327);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24651);







/** Far more than environments that anybody declares. */
const MOST_ATTESTATIONS = 200;
const MOST_ATTESTATION_BYTES = 4 * 1024 * 1024;
/** Every file of a folder as an attestation, in the order of their names. @throws AttestationRefusal, UserError */
async function readAttestations(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The attestations (${folder}) cannot be read: ${error.message}.`, [], {
            cause: error,
        });
    });
    if (found.length > MOST_ATTESTATIONS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${folder} holds ${found.length} files; at most ${MOST_ATTESTATIONS} are read.`);
    const names = found.map(({ name }) => name).sort();
    const other = found.find((entry) => !entry.isFile());
    if (other !== undefined)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationRefusal */ .H('bundle_malformed', `${JSON.stringify(other.name)} is no regular file.`);
    return Promise.all(names.map((name) => readAttestation(folder, name)));
}
async function readAttestation(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size > MOST_ATTESTATION_BYTES)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationRefusal */ .H('bundle_too_large', `${JSON.stringify(name)} is larger than 4 MiB.`);
    const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    if (text === undefined)
        throw new _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationRefusal */ .H('bundle_malformed', `${JSON.stringify(name)} is not UTF-8 text.`);
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
            open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(bundle.path),
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
const OWN_NAME = /^(?:summary(?:\.[A-Za-z0-9][A-Za-z0-9_-]{0,63})?|test-result|approval)(?:\.\d{1,3})?\.sigstore\.json$/;
/** Whether an attestation of a release can have this name. */
function isAttestationName(tag, name) {
    return name.startsWith(`${tag}.`) && OWN_NAME.test(name.slice(tag.length + 1));
}
/** GitHub renames what holds another character. */
function fileWord(environment) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(environment) ? environment : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .fg)(environment);
}
function textFile(name, text) {
    const bytes = Buffer.from(text, 'utf8');
    return {
        name,
        size: bytes.length,
        sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .fg)(bytes),
        open: async function* () {
            yield bytes;
        },
    };
}


/***/ }),

/***/ 73267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ clockAhead)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36901);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);


/** GitHub's clock, RFC 3339 in UTC; null where it does not tell the time. */
function platformTime(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .calling */ .X_)("read GitHub's clock", async () => {
        const { headers } = await client.rest.repos.get({ owner, repo });
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(headers.date);
    });
}
/** Milliseconds that GitHub's clock is ahead of this machine's, which says `now`; 0 where GitHub does not tell the time. */
async function clockAhead(client, repository, now) {
    const time = await platformTime(client, repository);
    return time === null ? 0 : Date.parse(time) - Date.parse(now());
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

/***/ 31758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ heldAttestation),
/* harmony export */   Lo: () => (/* binding */ bundleOutcome),
/* harmony export */   Q2: () => (/* binding */ lastEntryOf),
/* harmony export */   Vk: () => (/* binding */ uncorrected),
/* harmony export */   lS: () => (/* binding */ signatureLink),
/* harmony export */   tA: () => (/* binding */ refusalOutcome)
/* harmony export */ });
/* unused harmony export BUNDLE_LINK_CODES */
/* harmony import */ var _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _attestation_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95403);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80617);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29327);
/* harmony import */ var _bundle_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88366);
/* harmony import */ var _bundle_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85311);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75144);
/* harmony import */ var _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16445);








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
    const first = standing.find((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .detailOf */ .Rw)(entry, 'bundle')?.tag === released.tag);
    const named = first === undefined ? undefined : (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .detailOf */ .Rw)(first, 'bundle')?.sha256;
    if (first !== undefined && named !== bundle.sha256) {
        const message = `The ledger names ${named} as the bundle ${released.tag} (entry ${first.seq}), and this one is ${bundle.sha256}.`;
        return { holds: false, code: 'bundle_differs', message };
    }
    return outcomeOf(() => {
        const { seq } = (0,_bundle_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedBundle */ .J)(bundle, standing);
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
        const record = (0,_bundle_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedBundle */ .J)(bundle, uncorrected(entries));
        const held = [];
        for (const file of files)
            held.push(await heldAttestation(bundle, file, signing, record));
        const missing = (0,_bundle_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .missingProofs */ .kl)(held.map(({ proof }) => proof), bundle);
        if (missing.length > 0)
            throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .VerifyRefusal */ .M('attestation_missing', `Nothing that was given says: ${missing.join(', ')}.`);
        const signers = [...new Set(held.map(({ proof }) => signerName(proof.signer)))].sort().join(', ');
        const message = `All ${held.length} attestations hold, signed by ${signers}.`;
        return { outcome: { holds: true, message }, held };
    }
    catch (error) {
        return { outcome: refusalOutcome(error), held: [] };
    }
}
/** Verifies one attestation at the time that the ledger recorded it. @throws AttestationRefusal, VerifyRefusal */
async function heldAttestation(bundle, { name, text }, { signers, trustedRoot }, record) {
    const sha256 = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(text);
    const recorded = record.attestedAt.get(sha256);
    const input = { signers: signers ?? {}, trustedRoot, at: recorded ?? record.at };
    const attestation = await (0,_attestation_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAttestation */ .o)(text, input);
    const proof = (0,_bundle_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOf */ .oX)(attestation, bundle);
    if (proof.signer.kind === 'key' && recorded === undefined) {
        const message = `${JSON.stringify(name)} is signed with the key ${proof.signer.name}, and no entry of the ledger names it with this bundle: nothing says when it was signed.`;
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .VerifyRefusal */ .M('attestation_not_recorded', message);
    }
    return { proof, attestation, text, sha256 };
}
function signerName({ kind, name }) {
    return `${kind} ${name}`;
}
/** The number of the last entry that bundle and attestations rest on: the same for every run of one release. */
function lastEntryOf({ sha256, manifest }, held, entries) {
    const own = uncorrected(entries).filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .detailOf */ .Rw)(entry, 'bundle');
        return bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
    });
    const naming = held.map((one) => own.find((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .detailOf */ .Rw)(entry, 'bundle')?.attestations.includes(one.sha256)));
    return Math.max(...[own[0], ...naming].map((entry) => entry?.seq ?? 0));
}
/** A later entry may say that the record of a bundle was wrong. */
function uncorrected(entries) {
    const corrected = new Set(entries.flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_7__/* .detailOf */ .Rw)(entry, 'correction')?.of ?? []));
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
    if (error instanceof _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleRefusal */ .dx ||
        error instanceof _attestation_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationRefusal */ .H ||
        error instanceof _verify_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .VerifyRefusal */ .M) {
        return { holds: false, code: error.code, message: error.message };
    }
    throw error;
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
 * The approval that a bundle names and the bundle itself must stand in the ledger as they are, and no later entry may call
 * them wrong.
 * @param entries of a ledger that was verified
 * @throws VerifyRefusal
 */
function recordedBundle({ manifest, sha256 }, entries) {
    const { seq, sha256: digest } = manifest.ledger.entry;
    const evaluation = entries.find((entry) => entry.seq === seq);
    if (evaluation === undefined || (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryDigest */ .LE)(evaluation) !== digest) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('evaluation_not_recorded', `The ledger has no entry ${seq} with the SHA-256 ${digest}: the approval in the bundle is of another ledger, or the clone is older. Fetch the branch of the ledger.`);
    }
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    if (corrected.has(seq)) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('decision_corrected', `Entry ${seq} of the ledger approved it, and entry ${corrected.get(seq)} says that this was wrong.`);
    }
    const attestedAt = new Map();
    const known = entries.filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'bundle');
        const isOf = bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
        return isOf && bundle.subject === manifest.subject && bundle.content === manifest.content;
    });
    const recorded = known.filter((entry) => !corrected.has(entry.seq));
    for (const entry of recorded) {
        for (const attestation of (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'bundle')?.attestations ?? [])
            if (!attestedAt.has(attestation))
                attestedAt.set(attestation, entry.at);
    }
    const [first] = recorded;
    if (first !== undefined)
        return { seq: first.seq, at: first.at, attestedAt };
    const [wrong] = known;
    if (wrong !== undefined) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('bundle_not_recorded', `Entry ${wrong.seq} of the ledger records the bundle, and entry ${corrected.get(wrong.seq)} says that this was wrong.`);
    }
    throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .VerifyRefusal */ .M('bundle_not_recorded', `The ledger knows no bundle ${manifest.tag} with the SHA-256 ${sha256}. It was not made here, or the clone is older: fetch the branch of the ledger.`);
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
    'decision_corrected',
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
