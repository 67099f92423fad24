export const id = 6158;
export const ids = [6158];
export const modules = {

/***/ 26158:
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
// EXTERNAL MODULE: ./lib/attestation/refusal.js
var refusal = __webpack_require__(87206);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
// EXTERNAL MODULE: ./lib/release/bundle-name.js
var bundle_name = __webpack_require__(12637);
// EXTERNAL MODULE: ./lib/release/release-approval.js
var release_approval = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/release/release-decision.js
var release_decision = __webpack_require__(55963);
// EXTERNAL MODULE: ./lib/release/release-gate.js
var release_gate = __webpack_require__(46402);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var manifests = __webpack_require__(49608);
// EXTERNAL MODULE: ./lib/evaluation/release-reading.js
var release_reading = __webpack_require__(31882);
;// CONCATENATED MODULE: ./lib/evaluation/bundle-approval.js









/**
 * Whether a model of a commit may be bundled: the chain of the release gate, from the commit to the approval in the ledger.
 * There is no tag yet and no bundle, so what the gate asks of those is left to the release.
 */
async function readBundleApproval(context, request) {
    const { commit, repositoryId, attempt, workflowSha } = request;
    await context.repository.fetch(commit);
    const model = await namedModel(context, commit, request.model);
    const { name, version } = model.manifest;
    const tagOn = (day) => `${name}-v${version}-approved-${day}`;
    const today = context.now.slice(0, 'YYYY-MM-DD'.length);
    if (!(0,bundle_name/* isDay */.N)(today) || (0,bundle_name/* parseBundleTag */.uu)(tagOn(today)) === undefined) {
        throw new errors/* UserError */.y(`${JSON.stringify(name)} ${JSON.stringify(version)} cannot name a bundle: expected lowercase letters and digits, with single - _ or . between them, and a version of two or three numbers. Change model.yml.`);
    }
    const stateOf = (tag) => ({ name: tag, object: commit, commit, isBranchToo: false });
    const { facts, ledger } = await (0,release_reading/* readRelease */.i)(context, { tagState: async (tag) => stateOf(tag) }, {
        ref: `refs/tags/${tagOn(today)}`,
        startedFor: null,
        newTagAt: null,
        attempt,
        workflowSha,
        repositoryId,
    });
    const told = { holds: true, message: 'There is no bundle yet.' };
    const withoutDay = { ...facts, bundle: told, signature: told };
    const day = (0,release_approval/* approvalDay */.kd)(withoutDay);
    const tag = tagOn(day ?? today);
    const whole = { ...withoutDay, ref: `refs/tags/${tag}`, tag: stateOf(tag) };
    const verdict = (0,release_gate/* judgeRelease */.f)(whole);
    const { pullRequest: pull, subject, content } = verdict.released;
    const decision = (0,release_decision/* decisionEntry */.B)(whole);
    if (verdict.outcome !== 'allowed')
        return { verdict, approved: null };
    if (pull === null || subject === null || content === null || day === null || !decision || !ledger)
        throw new Error('The release gate allowed what it does not know.');
    const { now } = facts;
    const approved = { ...model, commit, pull, subject, content, approvedOn: day, decision, ledger, now };
    return { verdict, approved };
}
async function namedModel({ repository }, commit, wanted) {
    const tree = await commit_tree/* CommitTree */.e.of(repository, commit);
    const governing = await (0,governing_set/* loadGoverningSet */.ef)(tree);
    const { config, problems } = governing;
    if (config === undefined || problems.length > 0) {
        const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
        throw new errors/* UserError */.y(`The commit ${commit} has no configuration that can be used: ${reason}`, problems);
    }
    const all = await (0,manifests/* readManifests */.P)(tree, config);
    const models = all.filter(({ name }) => wanted === undefined || name === wanted);
    const [model, another] = models;
    if (another !== undefined) {
        const names = models.map(({ name, folder }) => name ?? folder).join(', ');
        throw new errors/* UserError */.y(`The commit ${commit} has several models (${names}); one bundle is of one. Say which: input \`model\`.`);
    }
    if (model === undefined) {
        const which = wanted === undefined ? '' : ` ${JSON.stringify(wanted)}`;
        throw new errors/* UserError */.y(`The commit ${commit} has no governed model${which}.`);
    }
    if (model.manifest === undefined)
        throw errors/* UserError */.y.from(model.problems);
    return { folder: model.folder, manifest: model.manifest, tree, governing: { ...governing, config } };
}

;// CONCATENATED MODULE: ./lib/evaluation/bundle-denial.js
/** Why a bundle is not made, beside the links of the release gate and the rules of bundles; a closed list. */
const BUNDLE_DENIAL_CODES = (/* unused pure expression or super */ null && ([
    'content_expunged',
    'evidence_missing',
    'approval_not_recorded',
    'object_missing',
    'signature_unreadable',
]));
/** Something that a bundle must hold is not there any more, or cannot be read. Whoever catches it denies. */
class BundleDenial extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleDenial';
        this.code = code;
    }
}

// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var ledger_checkpoint = __webpack_require__(54915);
// EXTERNAL MODULE: ./lib/ledger/entry.js + 1 modules
var ledger_entry = __webpack_require__(86404);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/release/bundle-content.js
var bundle_content = __webpack_require__(72113);
// EXTERNAL MODULE: ./lib/release/code-environment.js
var code_environment = __webpack_require__(85012);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/catalog.js + 1 modules
var model_catalog = __webpack_require__(96925);
;// CONCATENATED MODULE: ./lib/release/bom-results.js
/** Numbers that checks judged, as CycloneDX wants them: texts, with their intervals; slices of groups after the whole. */
function performanceMetrics(checks) {
    return checks.flatMap(({ id, observed, interval, groups, policy }) => {
        if (observed === null || observed.value === null)
            return [];
        const type = `${id} (${policy})`;
        return [
            { type, value: String(observed.value), ...confidence(interval) },
            ...groups.flatMap(({ slice, value, interval: own }) => value === null ? [] : [{ type, value: String(value), slice: sliceText(slice), ...confidence(own) }]),
        ];
    });
}
function confidence(interval) {
    if (interval === null || interval.lower === null || interval.upper === null)
        return {};
    return { confidenceInterval: { lowerBound: String(interval.lower), upperBound: String(interval.upper) } };
}
/** What the checks of fairness found, group by group where they judged groups. */
function fairnessAssessments(checks) {
    return checks
        .filter(({ kind }) => kind === 'fairness')
        .flatMap((check) => {
        const mitigationStrategy = `Asked for: ${check.required.text}; outcome: ${check.outcome}.`;
        const groups = check.groups.filter(({ reference }) => !reference);
        if (groups.length === 0) {
            return [
                { groupAtRisk: check.title, harms: check.observed?.text ?? check.reason, mitigationStrategy },
            ];
        }
        return groups.map(({ slice, value, n, outcome }) => ({
            groupAtRisk: sliceText(slice),
            harms: `${check.title}: ${value === null ? 'not measured' : value}${n === null ? '' : ` on ${n} rows`} (${outcome})`,
            mitigationStrategy,
        }));
    });
}
function sliceText(slice) {
    return Object.keys(slice)
        .sort()
        .map((name) => `${name}=${slice[name]}`)
        .join(', ');
}

// EXTERNAL MODULE: ./lib/release/signature-type.js
var signature_type = __webpack_require__(17184);
;// CONCATENATED MODULE: ./lib/release/ml-bom.js




/**
 * A bill of materials of the model: CycloneDX 1.6 with a model card. The library of CycloneDX knows no model card, so the
 * JSON is written here and held to the official schema by the tests. The same facts give the same JSON, serial number included.
 */
function mlBom(facts) {
    const { manifest, images, packages } = facts;
    const components = [
        ...facts.files.map(fileComponent),
        ...images.map(imageComponent),
        ...packages.map(packageComponent),
    ];
    const model = `model:${manifest.name}@${manifest.version}`;
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidV5(`arbiter:subject:sha256:${facts.subject}`)}`,
        version: 1,
        metadata: {
            timestamp: facts.approvedAt,
            tools: { components: [{ type: 'application', name: 'arbiter', version: facts.arbiter }] },
            component: modelComponent(facts, model),
        },
        components: sorted(components),
        dependencies: [{ ref: model, dependsOn: sorted(components).map((component) => component['bom-ref']) }],
    };
}
function modelComponent(facts, ref) {
    const { manifest } = facts;
    return {
        type: 'machine-learning-model',
        'bom-ref': ref,
        name: manifest.name,
        version: manifest.version,
        description: manifest.purpose,
        // Of the content manifest: path, mode, size and digest of every governed file.
        hashes: [{ alg: 'SHA-256', content: facts.content }],
        externalReferences: [{ type: 'vcs', url: facts.repositoryUrl, comment: `commit ${facts.commit}` }],
        modelCard: {
            modelParameters: {
                datasets: (manifest.data ?? []).map((use) => dataset(use, facts.datasets)),
                ...(facts.signature !== null && {
                    inputs: formats(facts.signature.inputs),
                    outputs: formats(facts.signature.outputs),
                }),
            },
            quantitativeAnalysis: { performanceMetrics: performanceMetrics(facts.checks) },
            considerations: {
                useCases: [manifest.intended_use],
                technicalLimitations: [`Out of scope: ${manifest.out_of_scope}`],
                fairnessAssessments: fairnessAssessments(facts.checks),
            },
        },
        properties: [
            { name: 'arbiter:subject', value: `sha256:${facts.subject}` },
            { name: 'arbiter:repository_id', value: String(facts.repository.id) },
            { name: 'arbiter:repository', value: facts.repository.name },
            { name: 'arbiter:owner', value: manifest.owner },
            { name: 'arbiter:tier', value: manifest.tier },
        ],
    };
}
function formats(fields) {
    return (fields ?? []).map(({ name, type, required }, index) => ({
        format: `${name ?? `#${index + 1}`}: ${(0,signature_type/* shownType */.s)(type)}${required ? '' : ' (optional)'}`,
    }));
}
function dataset(use, catalog) {
    const entry = catalog.find(({ name }) => name === use.dataset);
    const sensitive = (entry?.columns ?? []).flatMap(({ name, classification }) => {
        const kinds = (classification ?? []).filter((kind) => kind !== model_catalog/* NOTHING_SENSITIVE */.Hz);
        return kinds.length === 0 ? [] : [`${name}: ${kinds.join(', ')}`];
    });
    return {
        type: 'dataset',
        name: use.dataset,
        description: `${use.role}${use.version === undefined ? '' : `, version ${use.version}`}${entry === undefined ? '; not in the catalog' : ''}`,
        ...(entry !== undefined && {
            classification: entry.sensitivity,
            governance: { owners: [{ organization: { name: entry.owner } }] },
        }),
        ...(sensitive.length > 0 && { sensitiveData: sensitive }),
    };
}
function fileComponent({ path, sha256 }) {
    return {
        type: 'file',
        'bom-ref': `file:${path}`,
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
    };
}
function imageComponent(image) {
    const [name = image, digest = ''] = image.split('@sha256:');
    const base = name.slice(name.lastIndexOf('/') + 1).replace(/:.*$/, '');
    return {
        type: 'container',
        'bom-ref': `image:${image}`,
        name,
        version: `sha256:${digest}`,
        purl: `pkg:oci/${encodeURIComponent(base.toLowerCase())}@sha256%3A${digest}?repository_url=${encodeURIComponent(repositoryOf(name))}`,
    };
}
/** Where an image is to be found; names without a registry are of Docker Hub. */
function repositoryOf(name) {
    const path = name.replace(/:[^/]*$/, '');
    const [first = ''] = path.split('/');
    if (path.includes('/') && /[.:]|^localhost$/.test(first))
        return path;
    return `docker.io/${path.includes('/') ? '' : 'library/'}${path}`;
}
function packageComponent({ name, version }) {
    const purl = `pkg:pypi/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
    return { type: 'library', 'bom-ref': purl, name, version, purl };
}
/** By reference, each once: an image may be named in two stages. */
function sorted(components) {
    const named = new Map(components.map((component) => [String(component['bom-ref']), component]));
    return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}
/** The namespace of URLs (RFC 9562, appendix). */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
/** A UUID of a name: version 5, which is by SHA-1 (an identifier here, not a protection). */
function uuidV5(name) {
    const hash = (0,external_node_crypto_.createHash)('sha1').update(NAMESPACE).update(name).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString('hex', 0, 16);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// EXTERNAL MODULE: ./lib/evaluation/bundle-files.js
var bundle_files = __webpack_require__(75754);
// EXTERNAL MODULE: ./lib/evidence/collection.js
var collection = __webpack_require__(93905);
// EXTERNAL MODULE: ./lib/evidence/tree.js + 1 modules
var evidence_tree = __webpack_require__(83316);
;// CONCATENATED MODULE: ./lib/evaluation/bundle-runs.js



/**
 * The digests of the files of a run that was read as one piece of evidence, as `sha256sum` lists them: the text whose digest
 * the approval names. Undefined where the commit has no such run, or one of its files is not among the model's own (`own`),
 * which are in the bundle.
 */
async function listedRun(tree, folder, own) {
    const paths = tree.entries
        .filter((entry) => (0,commit_tree/* isRegular */.$)(entry) && entry.path.startsWith(`${folder}/`))
        .map(({ path }) => path);
    if (paths.length === 0)
        return undefined;
    const contents = await tree.read(paths);
    const files = [...contents].map(([path, bytes]) => ({ path, bytes }));
    const run = (0,evidence_tree/* groupTrees */.L)(files).trees.find(({ path }) => path === folder);
    if (run === undefined)
        return undefined;
    const lines = (0,collection/* runListing */.Gf)(run);
    return lines.every((line) => own.has(line.slice(0, line.indexOf(' '))))
        ? Buffer.from(lines.join(''))
        : undefined;
}

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/evaluation/governing-subject.js
var governing_subject = __webpack_require__(14170);
;// CONCATENATED MODULE: ./lib/evaluation/bundle-signatures.js




/** The sign-offs that a decision rests on: the model's, and that of a change to what governs. */
function signoffsOf({ decision, folder }) {
    const model = decision.models.find(({ path }) => path === folder)?.signoff;
    return [
        [folder, model],
        [governing_subject/* GOVERNING_SUBJECT */.r, decision.governance],
    ].filter((pair) => {
        const signoff = pair[1];
        return signoff != null && 'counted' in signoff;
    });
}
/** Every seat that a review fills, as the ledger recorded it. @throws BundleDenial for one that it did not */
function bundleApprovals(facts) {
    return signoffsOf(facts).flatMap(([model, { counted }]) => counted.map(({ review, role, user }) => {
        const found = facts.entries.findLast((entry) => {
            const detail = (0,query/* detailOf */.Rw)(entry, 'approval');
            const isSeat = detail?.review === review && detail.role === role && detail.model === model;
            return isSeat && entry.pull_request?.number === facts.pull;
        });
        const detail = found === undefined ? undefined : (0,query/* detailOf */.Rw)(found, 'approval');
        if (found?.actor == null || detail === undefined) {
            throw new BundleDenial('approval_not_recorded', `The decision counts review ${review} of @${user} as ${role}, and the ledger has no entry of that approval. Run the gate on the pull request again.`);
        }
        return {
            user: { id: found.actor.id, login: found.actor.login },
            role,
            member_by: detail.member_by,
            review,
            commit: observed(facts, review)?.commit ?? found.pull_request?.head ?? null,
            submitted_at: detail.submitted_at,
            conditions: detail.conditions.map(({ until, text }) => ({ until, text })),
        };
    }));
}
/** Reviews of the pull request that somebody dismissed, as far as the ledger saw them before. */
function dismissedReviews(facts) {
    const reviews = facts.entries.flatMap((entry) => {
        const detail = (0,query/* detailOf */.Rw)(entry, 'dismissal');
        return detail === undefined || entry.pull_request?.number !== facts.pull ? [] : [detail.review];
    });
    return [...new Set(reviews)]
        .sort((a, b) => a - b)
        .flatMap((review) => {
        const entry = observation(facts, review);
        const seen = entry === undefined ? undefined : (0,query/* detailOf */.Rw)(entry, 'observation');
        if (entry?.actor == null || seen?.commit == null || seen.submitted_at === null)
            return [];
        const { id: userId, login } = entry.actor;
        const { commit: reviewCommit, submitted_at: submittedAt } = seen;
        return [{ userId, login, reviewId: review, reviewCommit, submittedAt, roles: [] }];
    });
}
function observation({ entries, pull }, review) {
    return entries.findLast((entry) => (0,query/* detailOf */.Rw)(entry, 'observation')?.review === review && entry.pull_request?.number === pull);
}
function observed(facts, review) {
    const entry = observation(facts, review);
    return entry === undefined ? undefined : (0,query/* detailOf */.Rw)(entry, 'observation');
}
/** Until when the approval holds: the earliest end of what it rests on; null: it has none. */
function validUntil(facts) {
    const ends = signoffsOf(facts).flatMap(([, { valid_until: until }]) => (until === null ? [] : [until]));
    const [first] = ends.sort((a, b) => ((0,instant/* parseInstant */.nV)(a) ?? 0) - ((0,instant/* parseInstant */.nV)(b) ?? 0));
    return first ?? null;
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
;// CONCATENATED MODULE: ./lib/release/model-signature.js


/** The file in which MLflow says what a model takes and gives. */
const MLMODEL_FILE = 'MLmodel';
/** Types of MLflow that have no parts. */
const SCALARS = new Set([
    'boolean',
    'integer',
    'long',
    'float',
    'double',
    'string',
    'binary',
    'datetime',
    'any',
    'sparkml vector',
]);
/** Where a signature is not what MLflow writes. */
class Unreadable extends Error {
}
/**
 * Reads the `signature` of an MLmodel file: `inputs`, `outputs` and `params`, each a text of JSON as MLflow writes it
 * (ColSpec, TensorSpec, ParamSpec), of old versions too (`optional` in place of `required`). Never throws for a bad text.
 */
function modelSignature(text, file) {
    const document = (0,yaml/* parseYaml */.h)(text, file);
    if (document.problems.length > 0)
        return { signature: null, problems: document.problems };
    const { value } = document;
    if (!isFields(value)) {
        const message = 'The file cannot be read: it is no mapping. Expected what MLflow writes.';
        return { signature: null, problems: [document.problem('bad_signature', message, '')] };
    }
    const { signature } = value;
    if (signature === undefined || signature === null)
        return { signature: null, problems: [] };
    try {
        if (!isFields(signature))
            throw new Unreadable('`signature` is no mapping');
        const read = {
            source: file,
            inputs: specOf(signature.inputs, 'inputs', file),
            outputs: specOf(signature.outputs, 'outputs', file),
            params: paramsOf(signature.params, file),
        };
        return { signature: read, problems: [] };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { signature: null, problems: [unreadable(document, error.message)] };
    }
}
function unreadable(document, reason) {
    const message = `The signature cannot be read: ${reason}. Expected what MLflow writes (inputs and outputs as JSON).`;
    return document.problem('bad_signature', message, '/signature');
}
function specOf(value, where, file) {
    const list = jsonList(value, where, file);
    if (list === null)
        return null;
    const fields = list.map((item) => fieldOf(item, where));
    requireNames(fields, where);
    return fields;
}
/** MLflow writes a text of JSON; some tools write the list itself. */
function jsonList(value, where, file) {
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string') {
        if (Array.isArray(value))
            return value;
        throw new Unreadable(`\`${where}\` is neither text nor a list`);
    }
    const { value: parsed, problems } = (0,json/* parseJson */.q)(value, file);
    if (problems.length > 0)
        throw new Unreadable(`\`${where}\` is no JSON: ${problems[0]?.message}`);
    if (parsed === null || parsed === undefined)
        return null;
    if (!Array.isArray(parsed))
        throw new Unreadable(`\`${where}\` is no list`);
    return parsed;
}
function fieldOf(value, where) {
    if (!isFields(value))
        throw new Unreadable(`\`${where}\` lists something that is no column`);
    const { name } = value;
    if (name !== undefined && name !== null && typeof name !== 'string') {
        throw new Unreadable(`\`${where}\` has a name that is no text`);
    }
    return { name: name ?? null, type: typeOf(value, where), required: isRequired(value, where) };
}
function isRequired({ required, optional }, where) {
    for (const flag of [required, optional]) {
        if (flag !== undefined && typeof flag !== 'boolean')
            throw new Unreadable(`\`${where}\` has a flag that is neither true nor false`);
    }
    return typeof required === 'boolean' ? required : optional !== true;
}
function typeOf(value, where) {
    const { type } = value;
    if (typeof type !== 'string')
        throw new Unreadable(`\`${where}\` has a column without a type`);
    if (type === 'tensor')
        return tensorOf(value['tensor-spec'], where);
    if (type === 'array')
        return { array: nested(value.items, where) };
    if (type === 'map')
        return { map: nested(value.values, where) };
    if (type === 'object')
        return { object: propertiesOf(value.properties, where) };
    if (!SCALARS.has(type))
        throw new Unreadable(`\`${where}\` has the unknown type ${JSON.stringify(type.slice(0, 60))}`);
    return type;
}
function nested(value, where) {
    if (!isFields(value))
        throw new Unreadable(`\`${where}\` has a list or map without the type of its items`);
    return typeOf(value, where);
}
/** By name: the order of properties means nothing. */
function propertiesOf(value, where) {
    if (!isFields(value))
        throw new Unreadable(`\`${where}\` has an object without properties`);
    return Object.keys(value)
        .sort()
        .map((name) => ({ ...fieldOf(value[name] ?? null, where), name }));
}
function tensorOf(value, where) {
    const { dtype, shape } = isFields(value) ? value : {};
    const isShape = Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && Number(length) >= -1);
    if (typeof dtype !== 'string' || dtype === '' || !isShape) {
        throw new Unreadable(`\`${where}\` has a tensor without dtype and shape`);
    }
    return { tensor: { dtype, shape: shape } };
}
function paramsOf(value, file) {
    const params = (jsonList(value, 'params', file) ?? []).map((item) => {
        if (!isFields(item) || typeof item.name !== 'string' || item.name === '') {
            throw new Unreadable('`params` lists something without a name');
        }
        const { shape, default: preset = null } = item;
        if (typeof preset === 'object' && preset !== null && !Array.isArray(preset)) {
            throw new Unreadable('`params` has a default that is an object');
        }
        const type = typeOf(item, 'params');
        return { name: item.name, type: Array.isArray(shape) ? { array: type } : type, default: preset };
    });
    const names = params.map(({ name }) => name);
    if (new Set(names).size !== names.length)
        throw new Unreadable('`params` has one name twice');
    return params.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** All named, each once, or none: MLflow knows columns by name or by place, never by both. */
function requireNames(fields, where) {
    const names = fields.flatMap(({ name }) => (name === null ? [] : [name]));
    if (new Set(names).size !== names.length)
        throw new Unreadable(`\`${where}\` has one name twice`);
    if (names.length !== 0 && names.length !== fields.length)
        throw new Unreadable(`\`${where}\` names some columns only`);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/evaluation/bundled-signature.js


/** An MLmodel file is no larger. */
const LARGEST_BYTES = 4 * 1024 * 1024;
/**
 * The signature of the model: of the MLmodel file that lies highest in its folder, committed or behind a pointer. Null where
 * there is none, or one without a signature.
 * @throws BundleDenial for a file that cannot be read: without a signature nothing would be compared before a deployment
 */
async function bundledSignature(sources) {
    const { folder, content, texts, objects } = sources;
    const depth = (path) => path.split('/').length;
    const [file] = [...content, ...objects]
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`${folder}/`) && path.split('/').at(-1) === MLMODEL_FILE)
        .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    if (file === undefined)
        return null;
    const object = objects.find(({ path }) => path === file);
    const text = object === undefined ? texts.get(file)?.text : await textOf(object);
    if (text === undefined)
        throw bundled_signature_unreadable(file, 'It is no text in UTF-8 of 4 MB or less.');
    const { signature, problems } = modelSignature(text, file);
    const [problem] = problems;
    if (problem !== undefined)
        throw bundled_signature_unreadable(file, problem.message);
    return signature;
}
async function textOf(file) {
    if (file.size > LARGEST_BYTES || file.location !== undefined)
        return undefined;
    const chunks = [];
    // A piece is good only until the next one is asked for.
    for await (const chunk of file.contents())
        chunks.push(Uint8Array.from(chunk));
    const bytes = Buffer.concat(chunks);
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function bundled_signature_unreadable(file, reason) {
    return new BundleDenial('signature_unreadable', `The signature of the model cannot be read from ${JSON.stringify(file.slice(0, 200))}: ${reason} Before a deployment nothing could be compared with it. Write the file anew with MLflow, or remove it, and have the model approved.`);
}

;// CONCATENATED MODULE: ./lib/evaluation/bundle-facts.js












/** Gathers everything that a bundle holds. @throws BundleDenial for what is not there any more */
async function gatherBundle(approved, around) {
    const held = await ledgerContents(approved);
    const { subject, decision } = held;
    const { folder, manifest, governing, pull } = approved;
    const governed = new bundle_files/* GovernedFiles */.uj(approved.tree, subject.content);
    const texts = await governed.texts(folder, bundle_files/* LARGEST_TEXT_BYTES */.$4);
    const environment = (0,code_environment/* codeEnvironment */.d)({ folder, manifest: withoutUndefined(manifest), texts });
    const facts = { entries: approved.ledger.entries, decision, folder, pull: pull.number };
    const approvals = bundleApprovals(facts);
    const objects = await objectFiles(subject, around.objects);
    const own = subject.content.filter(({ objects: pointed = [] }) => pointed.length === 0);
    const signature = await bundledSignature({ folder, content: own, texts, objects });
    const card = `${folder}/${manifest.card ?? 'MODEL_CARD.md'}`;
    const source = {
        tag: around.tag,
        approvedOn: approved.approvedOn,
        validUntil: validUntil(facts),
        repository: { id: around.repository.id, name: around.repository.name },
        commit: approved.commit,
        pullRequest: pull,
        subject: held.subjectText,
        decision: held.verdict,
        approvals,
        policies: held.policies,
        environments: governing.config.environments ?? [],
        codeEnvironment: environment.digest,
        signature,
        modelCard: subject.content.some(({ path }) => path === card) ? card : null,
        rollback: rollbackTarget(approved, around.known),
        bom: mlBom({
            manifest,
            subject: approved.subject,
            content: approved.content,
            repository: { id: around.repository.id, name: around.repository.name },
            repositoryUrl: around.repository.url,
            commit: approved.commit,
            approvedAt: approvals
                .map(({ submitted_at: at }) => at)
                .sort()
                .at(-1) ?? approved.decision.at,
            checks: decision.models.find(({ path }) => path === folder)?.checks ?? [],
            datasets: governing.datasets
                .map(({ entry }) => entry)
                .filter(({ name }) => (manifest.data ?? []).some(({ dataset }) => dataset === name)),
            files: [...own, ...objects].map(({ path, sha256 }) => ({ path, sha256 })),
            images: environment.images,
            packages: environment.packages,
            signature,
            arbiter: around.arbiter,
        }),
        ledger: ledgerPart(approved),
        content: governed.files(),
        objects,
        evidence: held.evidence,
    };
    return { source, decision, dismissed: dismissedReviews(facts) };
}
function withoutUndefined({ dockerfile, requirements }) {
    return {
        ...(dockerfile !== undefined && { dockerfile }),
        ...(requirements !== undefined && { requirements }),
    };
}
/** What the ledger keeps of the decision: the subject, the verdict, the policies, and evidence that the commit does not hold. */
async function ledgerContents(approved) {
    const { ledger, decision: entry, folder } = approved;
    const verdictDigest = (0,query/* detailOf */.Rw)(entry, 'evaluation')?.verdict ?? '';
    const first = await ledger.blobs([approved.subject, verdictDigest].filter((sha256) => sha256 !== ''));
    const subjectBytes = kept(first, approved.subject, 'the subject that was approved', entry.seq);
    const verdict = kept(first, verdictDigest, 'the decision', entry.seq);
    const subject = (0,bundle_content/* bundleSubject */.bs)(subjectBytes);
    const decision = JSON.parse(Buffer.from(verdict).toString('utf8'));
    const model = decision.models.find(({ path }) => path === folder);
    const policyIds = new Map((model?.policies ?? []).map(({ id, digest }) => [digest, id]));
    const policyDigests = [...subject.policies].map((digest) => digest.replace('sha256:', ''));
    const texts = await ledger.blobs(policyDigests);
    const policies = policyDigests.map((sha256) => ({
        id: policyIds.get(`sha256:${sha256}`) ?? sha256,
        text: Buffer.from(kept(texts, sha256, 'a policy that applied', entry.seq)).toString('utf8'),
    }));
    const names = new Map((model?.evidence ?? []).map(({ sha256, file }) => [sha256, file]));
    const evidence = await evidenceFiles(approved, subject, names);
    const subjectText = Buffer.from(subjectBytes).toString('utf8');
    return { subject, subjectText, verdict, decision, policies, evidence };
}
function kept(contents, sha256, what, seq) {
    const bytes = contents.get(sha256);
    if (bytes !== undefined)
        return bytes;
    throw new BundleDenial('content_expunged', `The ledger no longer holds ${what} (${sha256}, entry ${seq}): it was expunged. Have the model approved anew.`);
}
/** Evidence that is not among the model's own files: from the ledger, else from the commit. */
async function evidenceFiles({ ledger, tree, commit }, subject, names) {
    const own = new Set(subject.content.flatMap(({ sha256, objects = [] }) => [sha256, ...objects.map((one) => one.sha256)]));
    const wanted = [...subject.evidence].filter((sha256) => !own.has(sha256));
    const contents = await ledger.blobs(wanted);
    const files = [];
    for (const sha256 of wanted) {
        const name = names.get(sha256) ?? `sha256/${sha256}`;
        const bytes = contents.get(sha256) ?? (await committed(tree, name, own));
        const file = bytes === undefined ? undefined : (0,bundle_files/* heldFile */.gB)(name, bytes);
        if (file?.sha256 !== sha256) {
            throw new BundleDenial('evidence_missing', `The evidence ${JSON.stringify(name.slice(0, 200))} (sha256 ${sha256}) is neither in the ledger nor in the commit ${commit}. Keep larger evidence (\`retention.max_file_mb\` in .arbiter/config.yml) and have the model judged anew.`);
        }
        files.push(file);
    }
    return files;
}
/** A file, or the listing of a run whose files are the model's own. */
async function committed(tree, path, own) {
    const entry = tree.entries.find((one) => one.path === path);
    if (entry === undefined)
        return listedRun(tree, path, own);
    if (entry.mode !== '100644' && entry.mode !== '100755')
        return undefined;
    return (await tree.read([path])).get(path);
}
async function objectFiles({ content }, objects) {
    const pointed = content.flatMap((entry) => entry.objects ?? []);
    const once = [...new Map(pointed.map((object) => [object.path, object])).values()];
    const files = [];
    for (const object of once) {
        const { path, size, sha256 } = object;
        files.push({ path, size, sha256, mode: '100644', ...(await objects.fileOf(object)) });
    }
    return files;
}
/** The last bundle of this model with another content, unless an entry says that it was wrong. */
function rollbackTarget({ manifest, content }, known) {
    const corrected = new Set(known.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'correction')?.of ?? []));
    const last = known.findLast((entry) => {
        const bundle = (0,query/* detailOf */.Rw)(entry, 'bundle');
        return bundle?.model === manifest.name && bundle.content !== content && !corrected.has(entry.seq);
    });
    const bundle = last === undefined ? undefined : (0,query/* detailOf */.Rw)(last, 'bundle');
    return bundle === undefined ? null : { tag: bundle.tag, sha256: bundle.sha256 };
}
/** The entry that approves, and the head of the ledger up to it: the same whenever the bundle is made. */
function ledgerPart({ ledger, decision }) {
    const covered = ledger.entries.filter(({ seq }) => seq <= decision.seq);
    const contents = new Map(covered.map((entry) => [(0,layout/* entryPath */.s3)(entry.seq), (0,ledger_entry/* entryBytes */.eD)(entry)]));
    const checkpoint = (0,ledger_checkpoint/* ledgerCheckpoint */.OX)({ entries: covered, contents });
    return {
        branch: ledger.branch,
        origin: checkpoint.origin,
        entry: { seq: decision.seq, sha256: (0,ledger_entry/* entryDigest */.LE)(decision) },
        checkpoint: (0,ledger_checkpoint/* checkpointText */.am)(checkpoint),
        entries: [Buffer.from((0,ledger_entry/* entryBytes */.eD)(decision)).toString('utf8')],
    };
}

// EXTERNAL MODULE: ./lib/evaluation/outdated-run.js
var outdated_run = __webpack_require__(88640);
;// CONCATENATED MODULE: ./lib/evaluation/watched-large-files.js
/** Remembers by which pointer each object was asked for: a bundle fetches by it what was approved by its SHA-256. */
class WatchedLargeFiles {
    #store;
    #found = new Map();
    constructor(store) {
        this.#store = store;
    }
    async read(wanted) {
        const answers = await this.#store.read(wanted);
        for (const [index, answer] of answers.entries()) {
            const object = wanted[index];
            if (answer.state === 'read' && object !== undefined)
                this.#found.set(answer.sha256, object);
        }
        return answers;
    }
    /** How the object with this SHA-256 was asked for; undefined where none was found. */
    pointerOf(sha256) {
        return this.#found.get(sha256);
    }
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/release/bundle-archive.js + 2 modules
var bundle_archive = __webpack_require__(37326);
// EXTERNAL MODULE: ./lib/release/ledger-drafts.js
var ledger_drafts = __webpack_require__(33381);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/bundle.js

/** The report for the log and for the job summary. */
function renderBundle(commit, { name, version, made, refusal }) {
    const what = [name ?? 'The model', version].filter((word) => word !== null).join(' ');
    const headline = made === null
        ? `No bundle: ${what} of ${commit.slice(0, 12)} may not leave.`
        : `Bundle ${made.tag}.tar is made.`;
    const reason = `${refusal?.code}. ${refusal?.message}`;
    const lines = made === null ? [reason] : madeLines(made, String);
    // A digest is copied from the summary: as text it would be broken, so that nothing is linked.
    const marked = made === null ? [(0,report_escape/* markdownMessage */.ju)(reason)] : madeLines(made, report_escape/* markdownCode */.D9);
    return {
        plain: (0,report_escape/* logText */.kc)([(0,report_escape/* visible */.RK)(headline), ...lines.map((line) => `  ${(0,report_escape/* visible */.RK)(line)}`)].join('\n')),
        markdown: [
            `### ${made === null ? '⛔' : '✅'} ${(0,report_escape/* markdownMessage */.ju)(headline)}`,
            '',
            ...marked.map((line) => `- ${line}`),
            '',
        ].join('\n'),
    };
}
function madeLines({ sha256, size, path, signed, entry }, literal) {
    return [
        `sha256 ${literal(sha256)}, ${size} bytes: ${literal(path)}`,
        signed > 0
            ? `${signed} attestations are signed and lie beside it.`
            : 'Nothing is signed: the predicates lie beside it.',
        `Recorded in the ledger as entry ${entry}.`,
    ];
}

// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(29140);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/expectation.js
var expectation = __webpack_require__(53280);
// EXTERNAL MODULE: ./lib/attestation/local-key.js
var local_key = __webpack_require__(30723);
// EXTERNAL MODULE: ./lib/attestation/sigstore-bundle.js + 1 modules
var sigstore_bundle = __webpack_require__(96884);
// EXTERNAL MODULE: ./lib/attestation/verification.js + 3 modules
var verification = __webpack_require__(95403);
// EXTERNAL MODULE: ./lib/release/bundle-proof.js
var bundle_proof = __webpack_require__(88366);
// EXTERNAL MODULE: ./lib/release/bundle-statements.js
var bundle_statements = __webpack_require__(32136);
;// CONCATENATED MODULE: ./lib/commands/bundle-signing.js











/** How many steps of actions/attest the composite has: a composite cannot loop. */
const SLOTS = 10;
/**
 * Signs with a local key what is said of a bundle, each in a file of its own, and holds it at once against the signers file
 * of the commit and against the bundle: what nobody would accept is not handed on.
 * @throws AttestationRefusal
 */
async function signBundle(pem, facts, bundle, { governing, now }, folder) {
    const key = (0,local_key/* localKey */.B)(pem);
    const attestations = [];
    for (const { name, statement } of (0,bundle_statements/* bundleStatements */.rI)({ ...facts, verifier: (0,expectation/* keyVerifierId */.bE)(key.keyid) })) {
        const text = (0,sigstore_bundle/* signedBundle */.hu)(statement, key);
        const input = { signers: governing.signers ?? {}, trustedRoot: governing.trustedRoot, at: now };
        (0,bundle_proof/* proofOf */.oX)(await (0,verification/* verifyAttestation */.o)(text, input), bundle);
        attestations.push({ name, bytes: Buffer.from(text) });
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { name, bytes } of attestations)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${fileName(name)}.sigstore.json`), bytes);
    return { folder, attestations: attestations.map(({ bytes }) => bytes), predicates: [] };
}
/** Writes what a workflow signs itself: predicates, and the digests that they are about. */
async function writePredicates(facts, runner, isKeyless, folder) {
    const workflow = runner.run?.workflow_ref;
    if (workflow === undefined || workflow === '')
        throw new errors/* UserError */.y('GITHUB_WORKFLOW_REF is not set, so who signs cannot be told. Give `signing-key`.');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const predicates = [];
    for (const named of (0,bundle_statements/* bundleStatements */.rI)({ ...facts, verifier: `${runner.serverUrl}/${workflow}` }))
        predicates.push(await writePredicate(named, folder));
    if (isKeyless)
        requireSlots(predicates);
    return { folder, attestations: [], predicates };
}
async function writePredicate({ name, statement }, folder) {
    (0,attestation_statement/* statementBytes */.Tp)(statement);
    const base = (0,external_node_path_.join)(folder, fileName(name));
    await (0,promises_.writeFile)(`${base}.predicate.json`, `${(0,canonical/* canonicalJson */.dj)(statement.predicate)}\n`);
    const lines = statement.subject.map((one) => `${one.digest.sha256}  ${one.name}\n`);
    await (0,promises_.writeFile)(`${base}.checksums.txt`, lines.join(''));
    return {
        name,
        'predicate-type': statement.predicateType,
        'predicate-path': `${base}.predicate.json`,
        'subject-checksums': `${base}.checksums.txt`,
    };
}
/** The name of an environment may hold what no file system takes. */
function fileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? name : `summary.${(0,canonical/* sha256Hex */.fg)(name)}`;
}
/** One for each environment, the test result and the approvals. @throws UserError where there are too few steps to sign all */
function requireSlots(predicates) {
    if (predicates.length <= SLOTS)
        return;
    throw new errors/* UserError */.y(`There are ${predicates.length} attestations to sign, and \`keyless\` signs at most ${SLOTS}: one for each of at most ${SLOTS - 2} environments, and two. Give \`signing-key\`, or sign the output \`predicates\` in steps of your own.`);
}

;// CONCATENATED MODULE: ./lib/commands/bundle-collection.js






/** A Sigstore bundle is refused above 4 MiB. */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * Brings what actions/attest signed into one folder beside the bundle, each by the name of what it says. Whether it counts
 * is the release gate's to say. Exit 0; a missing one is an error, because a release would refuse it later.
 */
async function collectAttestations(io) {
    const predicates = predicatesOf((0,core/* getInput */.V4)('predicates'));
    const signed = (0,core/* getInput */.V4)('signed')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (signed.length !== predicates.length)
        throw new errors/* UserError */.y(`actions/attest signed ${signed.length} of ${predicates.length} attestations. Its steps say why; the job needs \`id-token: write\` and \`attestations: write\`.`);
    const folder = (0,core/* getInput */.V4)('bundle', { required: true }).replace(/\.tar$/, '.attestations');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [index, { name, 'predicate-type': type }] of predicates.entries()) {
        const path = signed[index] ?? '';
        await requireSigned(path, type);
        await (0,promises_.copyFile)(path, (0,external_node_path_.join)(folder, `${fileName(name)}.sigstore.json`));
    }
    (0,core/* setOutput */.uH)('attestations', folder);
    io.stdout(`${predicates.length} attestations, signed without a key, lie in ${folder}.\n`);
    return 0;
}
function predicatesOf(text) {
    const list = text === '' ? [] : JSON.parse(text);
    if (!Array.isArray(list) || list.length === 0)
        throw new errors/* UserError */.y('There is nothing that actions/attest was to sign.');
    return list;
}
/** That a file is the signature of what it was asked for, so that two are not taken for each other. */
async function requireSigned(path, type) {
    const size = (await (0,promises_.stat)(path)).size;
    if (size > MOST_BYTES)
        throw new errors/* UserError */.y(`${path} has ${size} bytes; at most ${MOST_BYTES} are read.`);
    const found = statementType(await (0,promises_.readFile)(path, 'utf8'));
    if (found !== type)
        throw new errors/* UserError */.y(`${path} says ${found ?? 'nothing that can be read'}; expected ${type}.`);
}
function statementType(text) {
    try {
        const { dsseEnvelope } = JSON.parse(text);
        const statement = JSON.parse(Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString('utf8'));
        const type = (0,attestation_statement/* isObject */.Gv)(statement) ? statement.predicateType : undefined;
        return typeof type === 'string' ? type : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/commands/bundle-file.js
var bundle_file = __webpack_require__(89299);
;// CONCATENATED MODULE: ./lib/commands/bundle-inputs.js



function readBundleInputs() {
    const signingKey = (0,lib_inputs.readSigningKey)();
    const isKeyless = (0,lib_inputs.yesOrNo)('keyless', false);
    if (isKeyless && signingKey !== undefined)
        throw new errors/* UserError */.y('The inputs `signing-key` and `keyless` exclude each other: take one of them away.');
    return {
        ...(0,lib_inputs.readReleaseGuardInputs)(),
        signingKey,
        isKeyless,
        folder: (0,core/* getInput */.V4)('folder') || undefined,
        ledgerToken: (0,lib_inputs.readLedgerToken)(),
        ledgerWriter: (0,lib_inputs.readLedgerWriter)(),
    };
}

// EXTERNAL MODULE: ./lib/release/bundle-reader.js + 1 modules
var bundle_reader = __webpack_require__(8915);
;// CONCATENATED MODULE: ./lib/commands/bundle-objects.js





/**
 * Objects behind pointers, each brought to the disk once and read from there as often as the bundle is built. What is over
 * 100 MB stays where it is: it was digested when it was judged.
 */
class SpooledObjects {
    #folder;
    #store;
    #seen;
    #lfsLocation;
    #spooled = new Set();
    constructor(folder, store, seen, lfsLocation) {
        this.#folder = folder;
        this.#store = store;
        this.#seen = seen;
        this.#lfsLocation = lfsLocation;
    }
    /** `seen` was asked for every object before; `store` brings them. `lfsLocation` names the server of Git LFS. */
    static async create(temporary, store, seen, lfsLocation) {
        return new SpooledObjects(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'arbiter-objects-')), store, seen, lfsLocation);
    }
    async fileOf({ path, size, sha256 }) {
        const pointer = this.#seen.pointerOf(sha256);
        if (pointer === undefined)
            throw missing(path, sha256, 'it was not found when the model was judged again');
        const spool = (0,external_node_path_.join)(this.#folder, sha256);
        if (size > bundle_reader/* LARGE_FILE_BYTES */.Ds) {
            const location = pointer.tool === 'lfs' ? this.#lfsLocation : (pointer.remote ?? '');
            return { contents: () => (0,bundle_file/* fileChunks */.T9)(spool), ...(location !== '' && { location }) };
        }
        if (!this.#spooled.has(sha256))
            await this.#bring(path, size, sha256, pointer, spool);
        return { contents: () => (0,bundle_file/* fileChunks */.T9)(spool) };
    }
    /** Takes the files away again. */
    async end() {
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #bring(path, size, sha256, pointer, spool) {
        const wanted = { ...pointer, size, keepUpTo: 0, into: () => sinkTo(spool) };
        const [answer] = await this.#store.read([wanted]);
        if (answer?.state !== 'read' || answer.sha256 !== sha256)
            throw missing(path, sha256, answer?.state === 'not_followed' ? answer.reason : 'its store gives another, or none');
        this.#spooled.add(sha256);
    }
}
/** Begins the file anew. */
async function sinkTo(path) {
    const file = await (0,promises_.open)(path, 'w', 0o600);
    return {
        write: async (bytes) => {
            for (let at = 0; at < bytes.length;)
                at += (await file.write(bytes, at)).bytesWritten;
        },
        end: () => file.close(),
    };
}
function missing(path, sha256, reason) {
    return new BundleDenial('object_missing', `The object behind the pointer of ${JSON.stringify(path.slice(0, 200))} (sha256 ${sha256}) cannot be had: ${reason}. Push it again.`);
}

// EXTERNAL MODULE: ./lib/commands/distribution.js
var distribution = __webpack_require__(91790);
// EXTERNAL MODULE: ./lib/commands/gate-ledger.js + 1 modules
var gate_ledger = __webpack_require__(65659);
// EXTERNAL MODULE: ./lib/commands/github-access.js + 2 modules
var github_access = __webpack_require__(12856);
// EXTERNAL MODULE: ./lib/commands/pull-context.js
var pull_context = __webpack_require__(16325);
// EXTERNAL MODULE: ./lib/commands/release-recording.js
var release_recording = __webpack_require__(71197);
;// CONCATENATED MODULE: ./lib/commands/bundle.js




























const HELP = `arbiter bundle

Makes the approved model of a merged commit into one file, signs what is said of it, and records both in the ledger. It runs
in GitHub Actions, through actions/bundle, whose inputs it takes.

Exit codes: 0 made, 1 not approved or not possible, 2 cannot be told.
`;
/** Earlier bundles of one subject that it is compared with, newest first. */
const MOST_EARLIER = 3;
/** Exit 0 with the bundle, 1 when it may not be made, 2 when that cannot be told. */
async function run(args, io) {
    if (args.some((word) => word === '--help' || word === '-h')) {
        io.stdout(HELP);
        return 0;
    }
    if (args.includes('--collect'))
        return collectAttestations(io);
    const inputs = readBundleInputs();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const access = await (0,github_access/* openGitHub */.o6)(inputs.token, runner, io, inputs.commentAuthor);
    const report = await new Bundling(inputs, runner, access, io).report();
    (0,core/* setOutput */.uH)('status', report.refusal === null ? 'bundled' : report.refusal.code);
    const text = renderBundle(inputs.commit, report);
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    return report.refusal === null ? 0 : 1;
}
/** One run: the approval is read, the bundle built twice, signed, read back and recorded. */
class Bundling {
    #inputs;
    #runner;
    #access;
    #io;
    #ledgers;
    #seen;
    constructor(inputs, runner, access, io) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#access = access;
        this.#io = io;
        const facts = { repository: { id: runner.repositoryId, name: runner.repository }, run: runner.run };
        const writer = (0,gate_ledger/* ledgerWriterOf */.gw)(access, inputs, runner);
        // What a bundle rests on must be shown to be whole.
        this.#ledgers = new gate_ledger/* GateLedgers */._k(access, writer, facts, io.stderr, true);
        this.#seen = new WatchedLargeFiles((0,github_access/* largeFilesOf */.Yi)(access));
    }
    async report() {
        const { commit, model } = this.#inputs;
        const { verdict, approved } = await readBundleApproval(this.#context(), {
            commit,
            model,
            repositoryId: this.#runner.repositoryId,
            ...(0,outdated_run/* runAttemptOf */.g)(this.#runner.run),
        });
        const { model: name, version } = verdict.released;
        if (approved === null) {
            const { code, message } = verdict.refusal;
            return { name, version, made: null, refusal: { code, message } };
        }
        try {
            return { name, version, made: await this.#make(approved), refusal: null };
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            return { name, version, made: null, refusal: { code: error.code, message: error.message } };
        }
    }
    #context() {
        const { commentAuthor } = this.#inputs;
        const context = (0,pull_context/* pullContext */.R)(this.#access, this.#ledgers, { now: this.#io.now(), commentAuthor });
        return { ...context, largeFiles: this.#seen };
    }
    async #make(approved) {
        const { repositoryId, temporaryFolder } = this.#runner;
        if (repositoryId === null)
            throw new errors/* UserError */.y('GITHUB_REPOSITORY_ID is not set, so whose bundle this is cannot be told.');
        const lfs = `${this.#access.remote}/info/lfs`;
        const objects = await SpooledObjects.create(temporaryFolder, (0,github_access/* largeFilesOf */.Yi)(this.#access), this.#seen, lfs);
        try {
            return await this.#build(approved, repositoryId, objects);
        }
        finally {
            await objects.end();
        }
    }
    async #build(approved, repositoryId, objects) {
        const { serverUrl, repository: name } = this.#runner;
        const repository = { id: repositoryId, name, url: `${serverUrl}/${name}` };
        const gather = (tag, known) => gatherBundle(approved, { repository, tag, known, objects, arbiter: (0,distribution/* ownVersion */.Xl)() });
        const { tag, known } = (await earlierBundle(approved, gather)) ?? {
            tag: await this.#newTag(approved),
            known: approved.ledger.entries,
        };
        const folder = (0,external_node_path_.resolve)(this.#io.cwd, this.#inputs.folder ?? (0,external_node_path_.join)(this.#runner.temporaryFolder, 'arbiter', 'bundle'));
        await (0,promises_.mkdir)(folder, { recursive: true });
        const path = (0,external_node_path_.join)(folder, `${tag}.tar`);
        const written = await (0,bundle_file/* buildBundleFile */.Hb)(path, async () => (await gather(tag, known)).source);
        try {
            const { source, decision, dismissed } = await gather(tag, known);
            const signed = await this.#sign(approved, path, {
                sha256: written.sha256,
                manifest: written.manifest,
                decision,
                entry: approved.decision,
                approvals: source.approvals,
                dismissed,
                arbiterVersion: (0,distribution/* ownVersion */.Xl)(),
                repositoryUrl: repository.url,
            });
            const entry = await this.#record(approved, written, signed);
            this.#tell(path, written, signed);
            return {
                tag,
                sha256: written.sha256,
                size: written.size,
                path,
                signed: signed.attestations.length,
                entry,
            };
        }
        catch (error) {
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
    }
    /** A tag that was pushed to this commit before it was bundled is its tag; otherwise the next one that is free. */
    async #newTag({ manifest, approvedOn, ledger, commit }) {
        const { name, version } = manifest;
        const refs = await this.#access.repository.listRemote(`refs/tags/${name}-v*`);
        const recorded = ledger.entries.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'bundle')?.tag ?? []);
        const tags = [...refs.keys()].map((ref) => ref.replace(/^refs\/tags\//, ''));
        const pushed = (0,bundle_name/* pushedBundleTag */.uy)({ name, version, day: approvedOn, commit }, refs, recorded);
        return pushed ?? (0,bundle_name/* bundleTag */.B9)(name, version, approvedOn, [...tags, ...recorded]);
    }
    async #sign(approved, path, facts) {
        const { signingKey, isKeyless } = this.#inputs;
        // Read back from the disk: what is signed is the file that is handed on.
        const bundle = await (0,bundle_file/* readBundleFile */.zi)(path, { sha256: facts.sha256 });
        const folder = path.replace(/\.tar$/, signingKey === undefined ? '.predicates' : '.attestations');
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        return signingKey === undefined
            ? writePredicates(facts, this.#runner, isKeyless, folder)
            : signBundle(signingKey, facts, bundle, approved, folder);
    }
    /** Number of the entry that records the bundle. What cannot be recorded did not happen. */
    async #record(approved, written, { attestations }) {
        const { decision, folder, subject, content, ledger, now } = approved;
        const { name: model, version, tag } = written.manifest;
        const { repository, run } = this.#ledgers.writerFacts;
        const draft = (0,ledger_drafts/* bundleDraft */.aE)({
            at: now,
            repository,
            run,
            actor: (0,audit_writing/* actorOf */.dn)(this.#io.env),
            subject: { name: folder, sha256: subject },
            pullRequest: decision.pull_request,
            policy: decision.policy,
            contents: attestations,
        }, {
            tag,
            sha256: written.sha256,
            size: written.size,
            model,
            version,
            subject,
            content,
            attestations: attestations.map((bytes) => (0,canonical/* sha256Hex */.fg)(bytes)).sort(),
        });
        const isOurs = ({ id }) => id === draft.entry.id;
        let known;
        const { appended } = await this.#ledgers.record(ledger, [draft], (entries) => {
            known = entries.find(isOurs);
            if (known === undefined)
                refuseTakenTag(entries, written);
            else
                (0,release_recording/* refuseAnother */.U)(known, draft);
        });
        const entry = appended.find(isOurs) ?? known;
        if (entry === undefined)
            throw new Error(`The entry ${draft.entry.id} was not recorded.`);
        return entry.seq;
    }
    #tell(path, { sha256, manifest }, { folder, attestations, predicates }) {
        (0,core/* setOutput */.uH)('bundle', path);
        (0,core/* setOutput */.uH)('sha256', sha256);
        (0,core/* setOutput */.uH)('tag', manifest.tag);
        (0,core/* setOutput */.uH)('commit', manifest.commit);
        (0,core/* setOutput */.uH)('model', manifest.name);
        (0,core/* setOutput */.uH)('version', manifest.version);
        (0,core/* setOutput */.uH)('attestations', attestations.length > 0 ? folder : '');
        (0,core/* setOutput */.uH)('predicates', attestations.length > 0 ? '' : JSON.stringify(predicates));
    }
}
/** Another run may have given the tag to another bundle meanwhile; the first that is recorded counts. */
function refuseTakenTag(entries, { manifest: { tag }, sha256 }) {
    const other = entries.find((entry) => {
        const bundle = (0,query/* detailOf */.Rw)(entry, 'bundle');
        return bundle?.tag === tag && bundle.sha256 !== sha256;
    });
    if (other === undefined)
        return;
    throw new bundle_archive/* BundleRefusal */.dx('bundle_differs', `Another run recorded another bundle as ${tag} meanwhile (entry ${other.seq}). Run this again: it takes the next tag.`);
}
/**
 * The same commit bundled again is the same bundle: made with the tag and the ledger of then, it has the recorded digest.
 * Undefined where none has.
 */
async function earlierBundle({ ledger, subject, manifest }, gather) {
    const same = ledger.entries.filter((entry) => {
        const bundle = (0,query/* detailOf */.Rw)(entry, 'bundle');
        return bundle?.subject === subject && bundle.version === manifest.version;
    });
    // Signed anew, one bundle has several entries; it was made before the first of them.
    const first = new Map();
    for (const entry of same) {
        const sha256 = (0,query/* detailOf */.Rw)(entry, 'bundle')?.sha256 ?? '';
        if (!first.has(sha256))
            first.set(sha256, entry);
    }
    for (const [sha256, { seq, decision }] of [...first].slice(-MOST_EARLIER).reverse()) {
        const { tag } = decision;
        const known = ledger.entries.filter((entry) => entry.seq < seq);
        const { source } = await gather(tag, known);
        const again = await (0,bundle_archive/* writeBundle */.Mf)(source, () => undefined).catch((error) => {
            if (error instanceof bundle_archive/* BundleRefusal */.dx)
                return null;
            throw error;
        });
        if (again?.sha256 === sha256)
            return { tag, known };
    }
    return undefined;
}
function isRefusal(error) {
    const kinds = [bundle_archive/* BundleRefusal */.dx, BundleDenial, refusal/* AttestationRefusal */.H];
    return kinds.some((kind) => error instanceof kind);
}


/***/ }),

/***/ 75754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ LARGEST_TEXT_BYTES),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   gB: () => (/* binding */ heldFile),
/* harmony export */   uj: () => (/* binding */ GovernedFiles)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** Read together, so that there is not one process of Git for each small file. */
const BYTES_AT_ONCE = 16 * 1024 * 1024;
/** A lock file is no larger. */
const LARGEST_TEXT_BYTES = 4 * 1024 * 1024;
/** The governed files of a commit, read as Git objects a few at a time while the bundle is written. */
class GovernedFiles {
    #tree;
    #order;
    #place;
    #held = new Map();
    constructor(tree, content) {
        this.#tree = tree;
        this.#order = content;
        this.#place = new Map(content.map(({ path }, index) => [path, index]));
    }
    files() {
        return this.#order.map(({ path, size, sha256, mode }) => ({
            path,
            size,
            sha256,
            mode,
            contents: () => this.#contents(path),
        }));
    }
    /** Texts of the files of a folder that are no larger than a lock file is. */
    async texts(folder, mostBytes) {
        const texts = new Map();
        for (const { path, size, sha256 } of this.#order) {
            if (!path.startsWith(`${folder}/`) || size > mostBytes)
                continue;
            const text = decoded(await this.#bytes(path));
            if (text !== undefined)
                texts.set(path, { text, sha256 });
        }
        return texts;
    }
    async *#contents(path) {
        yield await this.#bytes(path);
    }
    async #bytes(path) {
        const held = this.#held.get(path);
        if (held !== undefined)
            return held;
        this.#held = new Map();
        this.#held = await this.#tree.read(this.#followers(path));
        return this.#held.get(path);
    }
    /** The file and those after it, as many as are read at once. */
    #followers(path) {
        const paths = [];
        let bytes = 0;
        for (const next of this.#order.slice(this.#place.get(path) ?? 0)) {
            bytes += next.size;
            if (paths.length > 0 && bytes > BYTES_AT_ONCE)
                break;
            paths.push(next.path);
        }
        return paths;
    }
}
/** A file of bytes that are at hand. */
function heldFile(path, bytes) {
    return { path, size: bytes.length, sha256: (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes), mode: '100644', contents: () => [bytes] };
}
/** Undefined for what is no text. */
function decoded(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 85012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ entersEnvironment),
/* harmony export */   d: () => (/* binding */ codeEnvironment)
/* harmony export */ });
/* harmony import */ var _checks_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16487);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);


/** Files that pin what is installed, under the names that their tools give them. */
const LOCK_FILES = new Set([
    'Pipfile.lock',
    'conda-lock.yml',
    'package-lock.json',
    'pdm.lock',
    'pixi.lock',
    'poetry.lock',
    'pylock.toml',
    'renv.lock',
    'uv.lock',
]);
/**
 * The digest of base images and lock files: found where the check `environment` finds them, and lock files by their names
 * besides. It names no path of the repository, so a model that moves keeps it.
 */
function codeEnvironment({ folder, manifest, texts }) {
    const dockerfile = `${folder}/${manifest.dockerfile ?? 'Dockerfile'}`;
    const requirements = `${folder}/${manifest.requirements ?? 'requirements.txt'}`;
    const { references, problems } = imagesOf(dockerfile, texts.get(dockerfile)?.text);
    const images = references.map(({ image }) => image);
    const locks = [...texts]
        .filter(([path]) => path === requirements || isLockFile(path, folder))
        .map(([path, { sha256 }]) => ({ path: path.slice(folder.length + 1), sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const found = problems.length > 0 ? problems : nothingFound(folder, images.length + locks.length);
    const digest = found.length > 0
        ? null
        : (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ images: images.map((image) => (0,_checks_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .imageDigest */ .W)(image)), locks }));
    return {
        digest,
        images,
        locks,
        packages: packagesOf(texts.get(requirements)?.text ?? ''),
        problems: found,
    };
}
/** Whether the digest of a model's folder rests on what this file says. */
function entersEnvironment(path, { folder, manifest }) {
    const named = [manifest.dockerfile ?? 'Dockerfile', manifest.requirements ?? 'requirements.txt'];
    return named.some((name) => path === `${folder}/${name}`) || isLockFile(path, folder);
}
function isLockFile(path, folder) {
    return path.startsWith(`${folder}/`) && LOCK_FILES.has(path.slice(path.lastIndexOf('/') + 1));
}
function imagesOf(file, text) {
    if (text === undefined)
        return { references: [], problems: [] };
    try {
        const references = (0,_checks_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReferences */ .E)(text);
        const problems = references
            .filter(({ image, isUnresolvable }) => isUnresolvable || (0,_checks_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .imageDigest */ .W)(image) === undefined)
            .map(({ image, line, instruction }) => {
            const message = `${instruction} \`${image.slice(0, 200)}\` is not pinned by a sha256 digest: what the model runs in has no digest.`;
            return { code: 'unpinned_image', message, file, line };
        });
        return { references, problems };
    }
    catch (error) {
        return {
            references: [],
            problems: [{ code: 'unread_dockerfile', message: error.message, file }],
        };
    }
}
function nothingFound(folder, count) {
    if (count > 0)
        return [];
    const message = 'There is neither a Dockerfile nor a lock file: what the model runs in has no digest.';
    return [{ code: 'no_environment', message, file: folder }];
}
const PINNED = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([0-9][0-9A-Za-z.!+_-]*)/;
/** Packages that a requirements file pins, for the bill of materials; sorted, each once. */
function packagesOf(text) {
    const found = text.split('\n').flatMap((line) => {
        const [, written, version] = PINNED.exec(line) ?? [];
        if (written === undefined || version === undefined)
            return [];
        const name = written.toLowerCase().replace(/[-_.]+/g, '-');
        return [[`${name}==${version}`, { name, version }]];
    });
    return [...new Map(found).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
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
