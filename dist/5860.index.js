export const id = 5860;
export const ids = [5860];
export const modules = {

/***/ 16325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pullContext)
/* harmony export */ });
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12856);
/* harmony import */ var _ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53801);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96713);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44163);




/** What a pull request is judged with. The ledger must still hold what the gate's own comment last said it held. */
function pullContext(access, ledgers, { now, commentAuthor }) {
    return {
        github: access.github,
        repository: access.repository,
        now,
        openLedger: (config, facts) => ledgers.open(config, (0,_ledger_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedLedger */ .w)(facts.timeline.comments, commentAuthor), facts.now),
        largeFiles: (0,_github_access_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFilesOf */ .Yi)(access),
        recording: _recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingOptions */ .W,
        limited: _time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withinTime */ .d,
    };
}


/***/ }),

/***/ 83005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ ruleImpact),
/* harmony export */   Ni: () => (/* binding */ isAnythingFlipped),
/* harmony export */   a7: () => (/* binding */ isImpactKnown)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

const SATISFIED = new Set(['pass', 'waived', 'overridden', 'not_applicable']);
const BLOCKING = new Set(['mandatory', 'overridable']);
/**
 * Where two decisions on the checks of the same models and evidence differ, made by two sets of rules. A model that one of
 * them cannot judge is said to be undecided: what would flip for it is not known, whatever the other says.
 */
function ruleImpact(before, after) {
    const paths = [...new Set([...before.models, ...after.models].map(({ path }) => path))].sort();
    const models = paths.map((path) => impactOn(path, before, after));
    return {
        schema: 'arbiter/policy-impact/v1',
        as_of: after.as_of,
        before: before.base,
        after: after.head,
        totals: {
            models: models.length,
            flipped_models: models.filter(({ flips }) => flips).length,
            flipped_checks: models.reduce((sum, { checks }) => sum + checks.length, 0),
            undecided_models: models.filter(({ undecided }) => undecided !== null).length,
        },
        models,
        problems: [...problemsOf(before, 'before'), ...problemsOf(after, 'after')],
    };
}
/** Whether every model could be judged by both. */
function isImpactKnown({ totals, problems }) {
    return totals.models > 0 && totals.undecided_models === 0 && problems.length === 0;
}
function isAnythingFlipped({ totals }) {
    return totals.flipped_models + totals.flipped_checks > 0;
}
/** A decision without any model judged nothing: its own reason is a problem where it names none. */
function problemsOf(decision, rules) {
    const { problems, models, reason } = decision;
    const all = problems.length === 0 && models.length === 0
        ? [{ code: 'undecidable', message: reason, file: '' }]
        : problems;
    return all.map((problem) => ({
        rules,
        code: problem.code,
        message: problem.message,
        file: problem.file,
        line: ('line' in problem ? problem.line : undefined) ?? null,
        column: ('column' in problem ? problem.column : undefined) ?? null,
    }));
}
function impactOn(path, before, after) {
    const [old, now] = [before, after].map(({ models }) => models.find((model) => model.path === path));
    const [oldSide, newSide] = [sideOf(old, before), sideOf(now, after)];
    const { name = path, version = null } = now ?? old ?? {};
    return {
        name,
        path,
        version,
        before: oldSide,
        after: newSide,
        flips: oldSide?.status !== newSide?.status,
        undecided: undecidedBy(old, oldSide, 'old') ?? undecidedBy(now, newSide, 'new'),
        checks: old === undefined && now === undefined ? [] : flippedChecks(old?.checks ?? [], now?.checks ?? []),
    };
}
/** Rules by which nothing at all could be judged do not say that a model is not governed. */
function sideOf(model, { models, reason }) {
    if (model !== undefined)
        return { status: model.status, reason: model.reason };
    return models.length === 0 ? { status: 'error', reason } : null;
}
function undecidedBy(model, side, rules) {
    if (side?.status === 'error')
        return `By the ${rules} rules: ${side.reason}`;
    if (model === undefined || !isAwaited(model))
        return null;
    return `By the ${rules} rules it waits for evidence that is not there.`;
}
/** Evidence that is still to come could turn any check that it is for. */
function isAwaited(model) {
    if (model.checks.some(({ awaiting, level }) => awaiting && level !== 'shadow'))
        return true;
    return model.awaiting.length > 0 && model.status === 'pending' && (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model);
}
/** In the order of the new rules; what only the old ones had comes after. */
function flippedChecks(before, after) {
    const isSame = (a, b) => a.policy === b.policy && a.id === b.id;
    const pairs = [
        ...after.map((now) => [before.find((old) => isSame(old, now)), now]),
        ...before.filter((old) => !after.some((now) => isSame(old, now))).map((old) => [old, undefined]),
    ];
    return pairs.flatMap(([old, now]) => {
        const known = now ?? old;
        if (known === undefined || !isFlip(old, now))
            return [];
        const { policy, id, title } = known;
        return [{ policy, check: id, title, before: resultOf(old), after: resultOf(now) }];
    });
}
function isFlip(old, now) {
    const enforced = [old, now].filter((check) => check !== undefined && check.level !== 'shadow');
    if (enforced.length === 0)
        return false;
    // What is new or gone and holds changes no verdict.
    if (old === undefined || now === undefined)
        return enforced.some((check) => !isHeld(check));
    return old.outcome !== now.outcome || doesBlock(old) !== doesBlock(now);
}
function isHeld(check) {
    return check !== undefined && SATISFIED.has(check.outcome);
}
function doesBlock(check) {
    return BLOCKING.has(check.level) && !SATISFIED.has(check.outcome);
}
function resultOf(check) {
    if (check === undefined)
        return null;
    const { level, outcome, reason } = check;
    return { level, outcome, blocks: doesBlock(check), reason };
}


/***/ }),

/***/ 77982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readBundleApproval)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
/* harmony import */ var _release_bundle_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12637);
/* harmony import */ var _release_release_approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58814);
/* harmony import */ var _release_release_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55963);
/* harmony import */ var _release_release_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46402);
/* harmony import */ var _governing_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32098);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49608);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31882);









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
    if (!(0,_release_bundle_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(today) || (0,_release_bundle_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleTag */ .uu)(tagOn(today)) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(name)} ${JSON.stringify(version)} cannot name a bundle: expected lowercase letters and digits, with single - _ or . between them, and a version of two or three numbers. Change model.yml.`);
    }
    const stateOf = (tag) => ({ name: tag, object: commit, commit, isBranchToo: false });
    const { facts, ledger } = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .readRelease */ .i)(context, { tagState: async (tag) => stateOf(tag) }, {
        ref: `refs/tags/${tagOn(today)}`,
        startedFor: null,
        newTagAt: null,
        attempt,
        workflowSha,
        repositoryId,
    });
    const told = { holds: true, message: 'There is no bundle yet.' };
    const withoutDay = { ...facts, bundle: told, signature: told };
    const day = (0,_release_release_approval_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalDay */ .kd)(withoutDay);
    const tag = tagOn(day ?? today);
    const whole = { ...withoutDay, ref: `refs/tags/${tag}`, tag: stateOf(tag) };
    const verdict = (0,_release_release_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeRelease */ .f)(whole);
    const { pullRequest: pull, subject, content } = verdict.released;
    const decision = (0,_release_release_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionEntry */ .B)(whole);
    const { now } = facts;
    const reading = { verdict, model, ledger, now };
    if (verdict.outcome !== 'allowed')
        return { ...reading, approved: null };
    if (pull === null || subject === null || content === null || day === null || !decision || !ledger)
        throw new Error('The release gate allowed what it does not know.');
    const approved = { ...model, commit, pull, subject, content, approvedOn: day, decision, ledger, now };
    return { ...reading, approved };
}
async function namedModel({ repository }, commit, wanted) {
    const tree = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitTree */ .e.of(repository, commit);
    const governing = (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_6__/* .requireUsable */ .wd)(await (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_6__/* .loadGoverningSet */ .ef)(tree), `The commit ${commit}`);
    const all = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifests */ .P)(tree, governing.config);
    const models = all.filter(({ name }) => wanted === undefined || name === wanted);
    const [model, another] = models;
    if (another !== undefined) {
        const names = models.map(({ name, folder }) => name ?? folder).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The commit ${commit} has several models (${names}); one bundle is of one. Say which: input \`model\`.`);
    }
    if (model === undefined) {
        const which = wanted === undefined ? '' : ` ${JSON.stringify(wanted)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The commit ${commit} has no governed model${which}.`);
    }
    if (model.manifest === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y.from(model.problems);
    return { folder: model.folder, manifest: model.manifest, tree, governing };
}


/***/ }),

/***/ 70874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ gatherBundle)
});

// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var ledger_checkpoint = __webpack_require__(54915);
// EXTERNAL MODULE: ./lib/ledger/entry.js + 2 modules
var ledger_entry = __webpack_require__(7438);
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
// EXTERNAL MODULE: ./lib/model/catalog.js + 2 modules
var model_catalog = __webpack_require__(74367);
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

// EXTERNAL MODULE: ./lib/release/serving.js
var serving = __webpack_require__(68165);
// EXTERNAL MODULE: ./lib/evaluation/bundle-denial.js
var bundle_denial = __webpack_require__(57930);
// EXTERNAL MODULE: ./lib/evaluation/bundle-files.js
var bundle_files = __webpack_require__(75754);
// EXTERNAL MODULE: ./lib/evidence/collection.js
var collection = __webpack_require__(93905);
// EXTERNAL MODULE: ./lib/evidence/tree.js + 1 modules
var evidence_tree = __webpack_require__(83316);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(94796);
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

// EXTERNAL MODULE: ./lib/decision/waiver.js
var waiver = __webpack_require__(85808);
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
            throw new bundle_denial/* BundleDenial */.M('approval_not_recorded', `The decision counts review ${review} of @${user} as ${role}, and the ledger has no entry of that approval. Run the gate on the pull request again.`);
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
/** Until when the approval holds: the earliest end of what it rests on, waivers among it; null: it has none. */
function validUntil(facts) {
    const ends = signoffsOf(facts).flatMap(([, { valid_until: until }]) => (until === null ? [] : [until]));
    const model = facts.decision.models.find(({ path }) => path === facts.folder);
    return (0,instant/* earliest */.Qd)([...ends, ...(model === undefined ? [] : (0,waiver/* waiverEnds */.XI)(model))]);
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
    return new bundle_denial/* BundleDenial */.M('signature_unreadable', `The signature of the model cannot be read from ${JSON.stringify(file.slice(0, 200))}: ${reason} Before a deployment nothing could be compared with it. Write the file anew with MLflow, or remove it, and have the model approved.`);
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
        serving: (0,serving/* declaredServing */.PP)(manifest),
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
    throw new bundle_denial/* BundleDenial */.M('content_expunged', `The ledger no longer holds ${what} (${sha256}, entry ${seq}): it was expunged. Have the model approved anew.`);
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
            throw new bundle_denial/* BundleDenial */.M('evidence_missing', `The evidence ${JSON.stringify(name.slice(0, 200))} (sha256 ${sha256}) is neither in the ledger nor in the commit ${commit}. Keep larger evidence (\`retention.max_file_mb\` in .arbiter/config.yml) and have the model judged anew.`);
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
    const corrected = (0,query/* corrections */.SX)(known);
    const last = known.findLast((entry) => {
        const bundle = (0,query/* madeBundle */.Ou)(entry);
        return bundle?.model === manifest.name && bundle.content !== content && !corrected.has(entry.seq);
    });
    const bundle = last === undefined ? undefined : (0,query/* madeBundle */.Ou)(last);
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

/***/ 58960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ queuedContentDifference),
/* harmony export */   j: () => (/* binding */ contentEquals)
/* harmony export */ });
/**
 * Whether two commits have the same content under the governed paths: null, or the first path that differs. Compared
 * are path, mode and Git's object id, over every path that either commit has.
 */
async function contentEquals(repository, approved, other, isGoverned) {
    const [one, two] = await Promise.all([repository.tree(approved), repository.tree(other)]);
    const expected = new Map(one.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]));
    const found = new Map(two.filter((entry) => isGoverned(entry.path)).map((entry) => [entry.path, `${entry.mode} ${entry.oid}`]));
    for (const path of [...new Set([...expected.keys(), ...found.keys()])].sort()) {
        if (expected.get(path) === found.get(path))
            continue;
        if (!found.has(path))
            return `${path} was approved and is missing.`;
        return expected.has(path) ? `${path} is not what was approved.` : `${path} was never approved.`;
    }
    return null;
}
/**
 * Whether a merge queue's commit brings exactly what was approved: judged models as at the approved head, and elsewhere
 * among what is governed no other change than the pull request's own. Null, or the first path that differs.
 */
async function queuedContentDifference(repository, content) {
    const { head, group, queueBase, changedPaths, isJudged, isGoverned } = content;
    const isOfHead = (path) => isJudged(path) || (isGoverned(path) && changedPaths.has(path));
    return ((await contentEquals(repository, head, group, isOfHead)) ??
        (await contentEquals(repository, queueBase, group, (path) => isGoverned(path) && !isOfHead(path))));
}


/***/ }),

/***/ 30779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ changeOfModel),
/* harmony export */   v: () => (/* binding */ isOnDefaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Where the present content of a model comes from. GitHub associates merge, squash and rebase commits with their pull request. */
async function changeOfModel({ repository, github }, commit, tree, isGoverned, branch) {
    const paths = tree.entries.map(({ path }) => path).filter(isGoverned);
    const change = await repository.lastChange(commit, paths);
    if (change === null)
        return { change, pull: undefined };
    const merged = (await github.pullsOfCommit(change)).filter((pull) => pull.isMerged);
    // A pull request into a feature branch brought the commit too; the one into the default branch was judged by its rules.
    const byNumber = merged.sort((a, b) => b.number - a.number);
    return { change, pull: byNumber.find(({ baseRef }) => baseRef === branch) ?? byNumber[0] };
}
/** The tip of the default branch now, fetched, and whether a commit is on it. */
async function isOnDefaultBranch(repository, commit, branch) {
    const ref = `refs/heads/${branch}`;
    const tip = (await repository.listRemote(ref)).get(ref);
    if (tip === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The default branch ${branch} does not exist.`);
    await repository.fetch(tip);
    return { tip, isOnBranch: await repository.isAncestor(commit, tip) };
}


/***/ }),

/***/ 31882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRelease)
/* harmony export */ });
/* harmony import */ var _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94796);
/* harmony import */ var _model_touched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26471);
/* harmony import */ var _model_version_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87828);
/* harmony import */ var _release_bundle_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12637);
/* harmony import */ var _release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51183);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57607);
/* harmony import */ var _content_equality_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58960);
/* harmony import */ var _governing_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32098);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49608);
/* harmony import */ var _merged_origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30779);
/* harmony import */ var _outdated_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88640);
/* harmony import */ var _pull_decision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75566);












/**
 * Reads everything that the release of a tag rests on, anew: the tag by its full name, the commit's objects, the reviews,
 * and what governs on the default branch now. Stops where a link is missing that the next one hangs on. GitHub failing to
 * answer rejects: then nothing can be told.
 */
async function readRelease(context, tags, request) {
    const { repository } = context;
    const reading = {
        facts: nothingKnown(context, request),
        governing: null,
        tip: null,
        ledger: null,
        judgement: null,
    };
    const named = (0,_release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleOfRef */ .fN)(request.ref);
    if (named === undefined)
        return reading;
    const tag = tagAsItWouldBe(await tags.tagState((0,_release_release_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOfRef */ .DC)(request.ref)), request);
    const withTag = { ...reading, facts: { ...reading.facts, tag } };
    if (tag.commit === null)
        return withTag;
    await repository.fetch(tag.commit);
    const name = await repository.defaultBranch();
    const { tip, isOnBranch } = await (0,_merged_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnDefaultBranch */ .v)(repository, tag.commit, name);
    const governing = await governingAt(context, tip);
    const run = await runFacts(context, request, tip);
    const onBranch = {
        ...withTag,
        governing,
        tip,
        facts: { ...withTag.facts, branch: { name, isOnBranch }, run },
    };
    // What was never merged is anybody's: nothing of it is read, so that nothing in it can end the run before its verdict.
    if (!isOnBranch)
        return onBranch;
    return readModel(context, onBranch, { commit: tag.commit, tip, name: named.name, branch: name });
}
/** A tag that is to be made is judged as if it were there: who may make it is who may release it. */
function tagAsItWouldBe(tag, { newTagAt }) {
    if (tag.object !== null || newTagAt === null)
        return tag;
    return { ...tag, object: newTagAt, commit: newTagAt, isPlanned: true };
}
function nothingKnown({ now }, request) {
    const { ref, startedFor, attempt, repositoryId } = request;
    return {
        now,
        repositoryId,
        ref,
        run: { attempt, startedFor, outdated: null },
        tag: null,
        branch: null,
        model: null,
        origin: null,
        content: null,
        judgement: null,
        entries: null,
    };
}
async function readModel(context, reading, place) {
    const tree = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitTree */ .e.of(context.repository, place.commit);
    const { config, problems } = await (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_5__/* .loadGoverningSet */ .ef)(tree);
    if (config === undefined || problems.length > 0)
        return { ...reading, facts: { ...reading.facts, model: { found: 'ungoverned' } } };
    const found = await modelAt(tree, config, place.name);
    const withModel = { ...reading, facts: { ...reading.facts, model: found.facts } };
    if (found.folder === null)
        return withModel;
    const { folder } = found;
    const isGoverned = (path) => (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathOfModel */ .Qd)(path, folder, config);
    const origin = await (0,_merged_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOfModel */ .R)(context, place.commit, tree, isGoverned, place.branch);
    const withOrigin = { ...withModel, facts: { ...withModel.facts, origin: originFacts(origin) } };
    const { pull } = origin;
    if (pull === undefined || pull.baseRef !== place.branch)
        return withOrigin;
    await context.repository.fetch(`refs/pull/${pull.number}/head`);
    const spied = spy(context);
    const judgement = await (0,_pull_decision_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeMergedPull */ .lX)(spied.context, pull, place.tip, place.name);
    const version = found.facts.found === 'one' ? found.facts.version : '';
    const content = await contentFacts(context, { ...place, version }, folder, isGoverned, judgement);
    const { before, now, facts } = judgement;
    return {
        ...withOrigin,
        judgement,
        ledger: spied.ledger(),
        facts: {
            ...withOrigin.facts,
            now: facts.now,
            content,
            judgement: { before, now, reviews: reviewsOf(facts) },
            entries: entriesOf(spied.ledger()),
        },
    };
}
/** Keeps the ledger that a decision opens, so that gate and decision look at one. */
function spy(context) {
    let opened = null;
    return {
        context: {
            ...context,
            openLedger: async (config, facts) => {
                opened = await context.openLedger(config, facts);
                return opened;
            },
        },
        ledger: () => opened,
    };
}
function entriesOf(ledger) {
    return ledger?.entries ?? null;
}
function reviewsOf({ reviews }) {
    return reviews.map(({ id, submittedAt }) => ({ id, submittedAt }));
}
function originFacts({ change, pull }) {
    return {
        change,
        pull: pull === undefined ? null : { number: pull.number, baseRef: pull.baseRef, head: pull.headSha },
    };
}
/** What governs at a commit; a configuration that cannot be used decides nothing. */
async function governingAt({ repository }, commit) {
    return (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requireUsable */ .wd)(await (0,_governing_set_js__WEBPACK_IMPORTED_MODULE_5__/* .loadGoverningSet */ .ef)(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitTree */ .e.of(repository, commit)), `The commit ${commit}`);
}
async function modelAt(tree, config, name) {
    const manifests = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .P)(tree, config);
    const [model, another] = manifests.filter((manifest) => manifest.name === name);
    if (another !== undefined)
        return { facts: { found: 'several' }, folder: null };
    if (model?.manifest !== undefined) {
        return {
            facts: { found: 'one', path: model.folder, version: model.manifest.version },
            folder: model,
        };
    }
    // A manifest that cannot be read may be the one that is asked for.
    const isUnreadable = manifests.some(({ manifest }) => manifest === undefined);
    return { facts: { found: isUnreadable ? 'unreadable' : 'none' }, folder: null };
}
/** The content of the tag's commit, over the paths that were the model's when it was judged, beside the approved head. */
async function contentFacts(context, { commit, name, version }, folder, isGoverned, { facts, mergedOn }) {
    const { repository } = context;
    const before = await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitTree */ .e.of(repository, mergedOn);
    const { config } = await governingAt(context, mergedOn);
    const old = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .P)(before, config)).find((other) => other.folder === folder.folder || other.name === folder.name);
    const ownPaths = (paths) => (0,_model_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPaths */ .iV)(paths, folder, old, config);
    const { digest } = await (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(await _git_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitTree */ .e.of(repository, commit), ownPaths, folder.folder);
    const isOwn = (path) => isGoverned(path) || ownPaths([path]).length > 0;
    const difference = await (0,_content_equality_js__WEBPACK_IMPORTED_MODULE_9__/* .contentEquals */ .j)(repository, facts.headSha, commit, isOwn);
    const candidates = await candidateFacts(context, { name, version }, facts.headSha, isOwn);
    return {
        found: digest?.replace('sha256:', '') ?? null,
        difference,
        ...(candidates.length > 0 && { candidates }),
    };
}
/** One version can be written in many ways (1.0, 1.00, 1.0.0); more than a few are nobody's candidate. */
const MOST_CANDIDATES = 10;
/** Where the tags lead that people gave to this version before its approval. */
async function candidateFacts({ repository }, { name, version }, approved, isOwn) {
    const refs = await repository.listRemote(`refs/tags/${name}-v*-prod-candidate`);
    const found = [];
    for (const [ref, object] of refs) {
        const tag = ref.slice('refs/tags/'.length);
        const candidate = (0,_release_bundle_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCandidateTag */ .Ff)(tag);
        if (candidate?.name !== name || !(0,_model_version_order_js__WEBPACK_IMPORTED_MODULE_10__/* .isSameVersion */ .p)(candidate.version, version))
            continue;
        if (found.length >= MOST_CANDIDATES) {
            const difference = `There are more than ${MOST_CANDIDATES} such tags, and this one was not looked at.`;
            return [...found, { tag, object, difference }];
        }
        await repository.fetch(object);
        // It is here, since it was fetched: what has no tree is a file, or is not what it should be.
        const difference = await (0,_content_equality_js__WEBPACK_IMPORTED_MODULE_9__/* .contentEquals */ .j)(repository, approved, object, isOwn).catch(() => 'It leads to no commit that can be read.');
        found.push({ tag, object, difference });
    }
    return found;
}
/** A further attempt runs an old workflow: which governing files are others on the default branch now. */
async function runFacts({ repository }, { attempt, startedFor, workflowSha }, tip) {
    return { attempt, startedFor, outdated: await (0,_outdated_run_js__WEBPACK_IMPORTED_MODULE_11__/* .outdatedFiles */ .Q)(repository, { attempt, workflowSha }, tip) };
}


/***/ }),

/***/ 95392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ WatchedLargeFiles)
/* harmony export */ });
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

/***/ 36725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ recordedAgain),
/* harmony export */   g: () => (/* binding */ namedBundle)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80617);
/* harmony import */ var _bundle_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31758);
/* harmony import */ var _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75144);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51183);




/** The first bundle that was recorded for a tag and not called wrong since. A wrong one is named too, and refused for that. */
function namedBundle(entries, ref) {
    const tag = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfRef */ .DC)(ref);
    const all = (from) => from.flatMap((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .madeBundle */ .Ou)(entry);
        return bundle?.tag === tag ? [{ seq: entry.seq, ...bundle }] : [];
    });
    const standing = all((0,_bundle_link_js__WEBPACK_IMPORTED_MODULE_0__/* .uncorrected */ .Vk)(entries));
    const first = standing[0] ?? all(entries)[0];
    if (first === undefined)
        return undefined;
    const last = standing.findLast(({ sha256 }) => sha256 === first.sha256) ?? first;
    const { sha256, size, seq } = first;
    return { tag: first.tag, sha256, size, seq, attestations: last.attestations };
}
/**
 * Number of the entry that records a bundle which was made again, so that no job has to hand it to another in the open.
 * @throws BundleRefusal where it is not the bundle that was asked for, or nothing records it
 */
function recordedAgain({ sha256, manifest: { tag } }, expected, entries) {
    if (sha256 !== expected) {
        const message = `Made again, the bundle of this commit has the SHA-256 ${sha256}; asked for was ${expected}. What it is made from changed, or another commit or model was meant.`;
        throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('bundle_differs', message);
    }
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .corrections */ .SX)(entries);
    const entry = entries.findLast((one) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_3__/* .madeBundle */ .Ou)(one);
        return bundle?.sha256 === sha256 && bundle.tag === tag && !corrected.has(one.seq);
    });
    if (entry !== undefined)
        return entry.seq;
    const message = `The ledger has no entry of the bundle ${sha256}: make it without \`bundle-sha256\` first, which records it.`;
    throw new _bundle_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .dx('bundle_differs', message);
}


/***/ }),

/***/ 58814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ validityLink),
/* harmony export */   Fg: () => (/* binding */ dayLink),
/* harmony export */   Xi: () => (/* binding */ policiesLink),
/* harmony export */   YS: () => (/* binding */ reviewsLink),
/* harmony export */   kd: () => (/* binding */ approvalDay)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80617);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88087);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51183);





/** The sign-offs that a decision rests on: the model's, and that of a change to what governs. */
function signoffsOf(decision, path) {
    const model = decision.models.find((one) => one.path === path);
    return [model?.signoff, decision.governance].filter((signoff) => signoff != null && 'state' in signoff);
}
function judgedSignoffs({ judgement, model }) {
    if (judgement === null || model?.found !== 'one')
        return null;
    const { path } = model;
    const isJudged = [judgement.before, judgement.now].every((one) => one.models.some((other) => other.path === path));
    return isJudged ? [...signoffsOf(judgement.before, path), ...signoffsOf(judgement.now, path)] : null;
}
/** The reviews as they are now, held against the rules before the merge and those of today. */
function reviewsLink(facts) {
    const signoffs = judgedSignoffs(facts);
    if (signoffs === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The reviews were not read again.');
    const undecided = undecidedReason(facts);
    if (undecided !== null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)(`The sign-off was not decided again: ${undecided}`);
    for (const signoff of signoffs) {
        const { state, vetoes, missing } = signoff;
        if (state === 'error')
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_unreadable', undecidable(signoff));
        if (state === 'vetoed') {
            const people = vetoes
                .map(({ user }) => (user === null ? 'somebody who is gone' : `@${user}`))
                .join(', ');
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('changes_requested', `A change request stands now: ${people}.`);
        }
        if (state !== 'complete' && !isOnlyExpired(signoff, facts.now)) {
            const roles = [...new Set(missing.map(({ role }) => role))].join(', ') || 'an approval';
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_withdrawn', `The approval no longer stands: ${roles} is missing when reviews are read again.`);
        }
    }
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)('The approvals stand when reviews are read again.');
}
/** With the first thing that kept it from being decided, which says what to do. */
function undecidable({ notes }) {
    return [
        'The sign-off cannot be decided any more.',
        ...notes.slice(0, 1).map(({ message }) => message),
    ].join(' ');
}
/** A model that is not approved and has no sign-off: nobody read who signed. One that asks for nobody is approved without. */
function undecidedReason({ judgement, model }) {
    if (judgement === null || model?.found !== 'one')
        return null;
    const judged = [judgement.before, judgement.now].flatMap(({ models }) => models.filter(({ path }) => path === model.path));
    return judged.find(({ signoff, status }) => signoff === null && status !== 'approved')?.reason ?? null;
}
/** Every seat is filled, and the time is over: that is for the next link to say. */
function isOnlyExpired({ missing, valid_until: until }, now) {
    return missing.length === 0 && isPast(until, now);
}
/** A time that cannot be read is over. */
function isPast(until, now) {
    if (until === null)
        return false;
    return !(((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(now) ?? Number.POSITIVE_INFINITY) <= ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(until) ?? Number.NEGATIVE_INFINITY));
}
/** Sign-off rule 13: as the sign-off says now, and as it was recorded when it was approved. */
function validityLink(facts) {
    const signoffs = judgedSignoffs(facts);
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionEntry */ .B)(facts);
    if (signoffs === null || decision === undefined)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('Until when the approval holds is not known.');
    const recorded = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(decision, 'evaluation')?.models ?? [];
    const path = facts.model?.found === 'one' ? facts.model.path : '';
    const ends = [
        ...signoffs.map(({ valid_until: until }) => until),
        ...recorded.filter((model) => model.path === path).map(({ valid_until: until }) => until),
    ].filter((until) => until !== null);
    const past = ends.find((until) => isPast(until, facts.now));
    if (past !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('approval_expired', `The approval was valid until ${past}; now it is ${facts.now}. Have it reviewed again.`);
    }
    const first = [...ends].sort()[0];
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(first === undefined ? 'The approval has no end.' : `The approval is valid until ${first}.`);
}
const OF_CHECKS = new Set(['error', 'pending']);
/** The checks again, by the policies before the merge and those in force now. */
function policiesLink(facts) {
    const { judgement, model } = facts;
    if (judgement === null || model?.found !== 'one')
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The policies were not applied again.');
    const isSignoffsFault = [reviewsLink(facts), validityLink(facts)].some(({ state }) => state === 'broken');
    for (const [decision, which] of [
        [judgement.before, 'that governed before the merge'],
        [judgement.now, 'in force now'],
    ]) {
        const judged = decision.models.find(({ path }) => path === model.path);
        if (judged === undefined)
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('not_judged', `By the policies ${which} the model is not judged: ${decision.reason}`);
        const worst = judged.status === 'approved' ? decision : judged;
        if (worst.status === 'approved' || (isSignoffsFault && !OF_CHECKS.has(worst.status)))
            continue;
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('policy_denies', `By the policies ${which}: ${worst.reason}`);
    }
    return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)('The policies in force now are met.');
}
/**
 * The day that the tag must say: the UTC day of the last approval that counted; of break-glass, when it was given; where
 * nobody had to approve, when it was decided. Null where no day is known.
 */
function approvalDay(facts) {
    const { judgement, model } = facts;
    if (judgement === null || model?.found !== 'one')
        return null;
    // Who signs a change to what governs signs another subject.
    const signoffs = signoffsOf({ ...judgement.before, governance: null }, model.path);
    const counted = new Set(signoffs.flatMap((signoff) => signoff.counted.map(({ review }) => review)));
    const times = judgement.reviews
        .filter(({ id }) => counted.has(id))
        .map(({ submittedAt }) => (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(submittedAt ?? ''));
    if (times.length < counted.size || times.includes(undefined))
        return null;
    const glass = signoffs.flatMap(({ override }) => (override === null ? [] : [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(override.at)]));
    const decided = times.length + glass.length > 0 ? [] : [(0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)((0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionEntry */ .B)(facts)?.at ?? '')];
    const latest = Math.max(...[...times, ...glass, ...decided].map((time) => time ?? Number.NaN));
    return Number.isNaN(latest) ? null : new Date(latest).toISOString().slice(0, 10);
}
function dayLink(facts) {
    const named = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleOfRef */ .fN)(facts.ref);
    const day = approvalDay(facts);
    if (named === undefined || day === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)('The day of the last approval is not known.');
    return named.day === day
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(`The last approval that counts was given on ${day} (UTC).`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)('day_differs', `The tag says ${named.day}; the last approval that counts was given on ${day} (UTC).`);
}


/***/ }),

/***/ 55963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decisionEntry),
/* harmony export */   Z: () => (/* binding */ decisionLink)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51183);



/** The entry of the ledger in which this content was approved on this pull request, and that nothing took back since. */
function decisionLink(facts) {
    const { entries } = facts;
    const wanted = wantedOf(facts);
    if (wanted === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('What to look for in the ledger is not known.');
    if (entries === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('ledger_missing', 'The configuration names no ledger, so no decision can be shown. Set `ledger` in .arbiter/config.yml.');
    }
    const decision = approvingEntry(entries, wanted);
    if (decision === undefined)
        return nearestMiss(entries, wanted);
    return (revocation(entries, decision, wanted) ??
        (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`Entry ${decision.seq} of the ledger approves the subject ${wanted.subject}.`));
}
/** The entry that approves, or undefined. */
function decisionEntry(facts) {
    const wanted = wantedOf(facts);
    return wanted === null || facts.entries === null ? undefined : approvingEntry(facts.entries, wanted);
}
function wantedOf(facts) {
    const { model, origin, branch, repositoryId } = facts;
    const judged = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedModel */ .Z_)(facts);
    const pull = origin?.pull ?? null;
    if (judged?.subject == null || judged.content === null)
        return null;
    if (model?.found !== 'one' || pull === null || branch === null)
        return null;
    const { subject, content } = judged;
    return { repositoryId, pull: pull.number, baseRef: branch.name, path: model.path, subject, content };
}
function approvingEntry(entries, wanted) {
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    return entries.findLast((entry) => isHere(entry, wanted) &&
        !corrected.has(entry.seq) &&
        approves(entry, wanted) &&
        hasSubject(entry, wanted));
}
/** A verdict on this pull request, in this repository, for this base. */
function isHere(entry, { repositoryId, pull, baseRef }) {
    return (entry.pull_request?.number === pull &&
        entry.pull_request.base_ref === baseRef &&
        !isOfOtherRepository(entry, repositoryId));
}
function isOfOtherRepository({ repository }, id) {
    return repository.id !== null && repository.id !== id;
}
/** Approved as a whole and told so: what was posted instead, of a worse pull request with the same head, was no approval. */
function approves(entry, { path }) {
    const detail = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation');
    return (detail?.status === 'approved' &&
        detail.posted === undefined &&
        detail.models.some((model) => model.path === path && model.status === 'approved'));
}
function hasSubject(entry, { path, subject, content }) {
    const model = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation')?.models.find((one) => one.path === path);
    return (entry.subjects.some(({ name, sha256 }) => name === path && sha256 === subject) &&
        model?.content === content);
}
/** No entry approves: the nearest that there is says what is wrong. */
function nearestMiss(entries, wanted) {
    const { pull, path, subject } = wanted;
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    const verdicts = entries.filter(({ type }) => type === 'evaluation');
    const here = verdicts.filter((entry) => isHere(entry, wanted));
    const of = (entry) => hasSubject(entry, wanted);
    const found = (entry, state) => entry === undefined ? null : state(entry.seq);
    return (found(here.findLast((entry) => corrected.has(entry.seq) && approves(entry, wanted) && of(entry)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_corrected', `Entry ${seq} approved this content, and a later entry says that it was wrong.`)) ??
        found(here.findLast(of), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_not_approved', `The ledger knows this content on pull request #${pull} (entry ${seq}), and not as approved.`)) ??
        found(here.findLast((entry) => approves(entry, wanted)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_content', `Entry ${seq} approved ${path} on pull request #${pull} with another content than ${subject}.`)) ??
        found(verdicts.findLast((entry) => of(entry) && isOfOtherRepository(entry, wanted.repositoryId)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_repository', `Entry ${seq} approved this content in another repository.`)) ??
        found(verdicts.findLast((entry) => approves(entry, wanted) && of(entry)), (seq) => (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_of_other_pull', `Entry ${seq} approved this content on another pull request or for another branch, not on #${pull}.`)) ??
        (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_missing', `The ledger has no decision on ${path} of pull request #${pull}.`));
}
/** What was recorded after the decision and takes it back; null: nothing. */
function revocation(entries, decision, wanted) {
    const later = entries.filter(({ seq }) => seq > decision.seq);
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    const verdict = later.find((entry) => entry.type === 'evaluation' &&
        isHere(entry, wanted) &&
        !corrected.has(entry.seq) &&
        (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation')?.status !== 'approved');
    if (verdict !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_superseded', `Entry ${decision.seq} approved, and entry ${verdict.seq} no longer does: ${(0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(verdict, 'evaluation')?.reason}`);
    }
    const counted = new Set(entries
        .filter((entry) => isHere(entry, wanted) && entry.subject === wanted.subject)
        .flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'approval')?.review ?? []));
    const dismissal = later.find((entry) => counted.has((0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'dismissal')?.review ?? -1));
    return dismissal === undefined
        ? null
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('decision_withdrawn', `Entry ${decision.seq} approved, and an approval that counted was dismissed later (entry ${dismissal.seq}).`);
}


/***/ }),

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ RELEASE_LINKS),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export RELEASE_REFUSAL_CODES */
/** The links of the chain from a tag to the approval of its content, in order. */
const RELEASE_LINKS = [
    'tag',
    'commit',
    'branch',
    'manifest',
    'pull_request',
    'content',
    'decision',
    'reviews',
    'validity',
    'policies',
    'version',
    'day',
    'run',
    'bundle',
    'signature',
];
/** Why a release is refused; a closed list, beside what bundle and signature say. */
const RELEASE_REFUSAL_CODES = (/* unused pure expression or super */ null && ([
    'tag_not_fully_named',
    'tag_malformed',
    'tag_missing',
    'tag_not_commit',
    'tag_is_branch_too',
    'tag_moved',
    'not_on_base',
    'model_missing',
    'model_ambiguous',
    'manifest_unreadable',
    'configuration_unreadable',
    'version_differs',
    'no_pull_request',
    'merged_elsewhere',
    'content_unnamed',
    'content_differs',
    'candidate_differs',
    'not_judged',
    'ledger_missing',
    'decision_missing',
    'decision_of_other_repository',
    'decision_of_other_pull',
    'decision_of_other_content',
    'decision_not_approved',
    'decision_superseded',
    'decision_withdrawn',
    'decision_corrected',
    'approval_unreadable',
    'approval_withdrawn',
    'changes_requested',
    'approval_expired',
    'policy_denies',
    'version_reused',
    'day_differs',
    'rerun_outdated',
    'not_shown',
]));
function holds(message) {
    return { state: 'holds', message };
}
function broken(code, message) {
    return { state: 'broken', code, message };
}
function unchecked(message) {
    return { state: 'unchecked', message };
}


/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeRelease)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80617);
/* harmony import */ var _model_version_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87828);
/* harmony import */ var _release_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58814);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55963);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87838);
/* harmony import */ var _release_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51183);
/* harmony import */ var _run_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40576);







const LINKS = {
    tag: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagLink */ .N9,
    commit: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn,
    branch: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .branchLink */ .li,
    manifest: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestLink */ .Ev,
    pull_request: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestLink */ .Zl,
    content: _release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentLink */ .KN,
    decision: _release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionLink */ .Z,
    reviews: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewsLink */ .YS,
    validity: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .validityLink */ .$I,
    policies: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesLink */ .Xi,
    version: versionLink,
    day: _release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .dayLink */ .Fg,
    run: runLink,
    bundle: ({ bundle }) => told(bundle, 'The bundle was not compared.'),
    signature: ({ signature }) => told(signature, 'The signatures were not verified.'),
};
/**
 * Whether a tag may be released. Every link is looked at, so that one run names all that is missing. What could not be
 * looked at refuses like what is wrong, and no link reads the colour of a check.
 */
function judgeRelease(facts) {
    const links = _release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_LINKS */ .GE.map((link) => ({ link, ...LINKS[link](facts) }));
    const missing = links.find(({ state }) => state === 'broken') ?? links.find(({ state }) => state !== 'holds');
    return {
        outcome: missing === undefined ? 'allowed' : 'refused',
        links,
        refusal: missing === undefined
            ? null
            : {
                link: missing.link,
                code: missing.state === 'broken' ? missing.code : 'not_shown',
                message: missing.message,
            },
        released: releasedOf(facts),
    };
}
function releasedOf(facts) {
    const { ref, model, tag, origin } = facts;
    const judged = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedModel */ .Z_)(facts);
    const pull = origin?.pull ?? null;
    return {
        tag: (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfRef */ .DC)(ref) ?? (ref === '' ? 'none' : ref),
        model: (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(ref)?.name ?? null,
        path: model?.found === 'one' ? model.path : null,
        version: model?.found === 'one' ? model.version : null,
        commit: tag?.commit ?? null,
        pullRequest: pull === null ? null : { number: pull.number, head: pull.head },
        subject: judged?.subject ?? null,
        content: judged?.content ?? null,
        decision: (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionEntry */ .B)(facts)?.seq ?? null,
        approvedOn: (0,_release_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalDay */ .kd)(facts),
    };
}
/** One version has one content: what was bundled under it before must be this. */
function versionLink(facts) {
    const { entries, content } = facts;
    const named = (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(facts.ref);
    if (entries === null || named === undefined || content?.found == null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)('What was released under this version before was not compared.');
    }
    const bundles = entries.flatMap((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .madeBundle */ .Ou)(entry);
        return bundle?.model === named.name && (0,_model_version_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameVersion */ .p)(bundle.version, named.version)
            ? [{ seq: entry.seq, ...bundle }]
            : [];
    });
    const other = bundles.find((bundle) => bundle.content !== content.found);
    if (other !== undefined) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('version_reused', `${named.name} ${named.version} was bundled with another content before (${other.tag}, entry ${other.seq}). Give changed content a new version.`);
    }
    const unknown = entries.find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(entry, 'release');
        const isPublished = release?.refusal === null && !bundles.some(({ sha256 }) => sha256 === release.sha256);
        const tag = isPublished ? (0,_release_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleOfRef */ .fN)(`refs/tags/${release.tag}`) : undefined;
        return tag?.name === named.name && (0,_model_version_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameVersion */ .p)(tag.version, named.version);
    });
    return unknown === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`${named.name} ${named.version} has had no other content.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('version_reused', `${named.name} ${named.version} was released before (entry ${unknown.seq}) as a bundle that the ledger does not know.`);
}
function runLink({ run, judgement }) {
    // Where nothing was judged, nothing was read at a tip that the run could be held against.
    const outdated = judgement === null ? null : run.outdated;
    const { state, message } = (0,_run_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .attemptState */ .b)({ attempt: run.attempt, outdated });
    if (state === 'current')
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(message);
    return state === 'unknown' ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)(message) : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .broken */ .mw)('rerun_outdated', message);
}
function told(outcome, missing) {
    if (outcome === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unchecked */ .VJ)(missing);
    const { message } = outcome;
    return outcome.holds ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(message) : { state: 'broken', code: outcome.code, message };
}


/***/ }),

/***/ 51183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tagOfRef),
/* harmony export */   Ev: () => (/* binding */ manifestLink),
/* harmony export */   KN: () => (/* binding */ contentLink),
/* harmony export */   N9: () => (/* binding */ tagLink),
/* harmony export */   Z_: () => (/* binding */ judgedModel),
/* harmony export */   Zl: () => (/* binding */ pullRequestLink),
/* harmony export */   fN: () => (/* binding */ bundleOfRef),
/* harmony export */   li: () => (/* binding */ branchLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12637);
/* harmony import */ var _release_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87838);



const TAGS = 'refs/tags/';
/** The name of the tag that a full ref names; null for any other ref: a branch may be called like a tag. */
function tagOfRef(ref) {
    return ref.startsWith(TAGS) && ref.length > TAGS.length ? ref.slice(TAGS.length) : null;
}
/** What the tag names; undefined where it is no tag of a bundle. */
function bundleOfRef(ref) {
    const name = tagOfRef(ref);
    return name === null ? undefined : (0,_bundle_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundleTag */ .uu)(name);
}
function tagLink({ ref }) {
    const named = tagOfRef(ref);
    if (named === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_fully_named', `${ref || 'No ref'} is no tag; a release is asked for by refs/tags/NAME.`);
    }
    const bundle = bundleOfRef(ref);
    return bundle === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_malformed', `${named} is not NAME-vVERSION-approved-YYYY-MM-DD (with .2 for a second one of a day).`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The tag names ${bundle.name} ${bundle.version}, approved on ${bundle.day}.`);
}
/** The tag leads to one commit: the one that the run was started for, and that an earlier release of this tag had. */
function commitLink({ ref, tag, run, entries }) {
    if (tag === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The tag was not read.');
    if (`${TAGS}${tag.name}` !== ref)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)(`Another tag (${tag.name}) was read.`);
    if (tag.object == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_missing', `There is no tag ${tag.name}. Push it, or name the merged commit in the input \`commit\`.`);
    if (tag.commit == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_not_commit', `The tag ${tag.name} leads to no commit. Make it on the merged commit.`);
    if (tag.isBranchToo) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_is_branch_too', `There is a branch ${tag.name} too, so the name alone says two things. Delete or rename the branch.`);
    }
    if (run.startedFor !== null && run.startedFor !== tag.object && run.startedFor !== tag.commit) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The run was started for ${run.startedFor}, and the tag ${tag.name} leads to ${tag.commit}: it was moved, or made elsewhere.`);
    }
    const earlier = (entries ?? []).find((entry) => {
        const release = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'release');
        return release?.refusal === null && release.tag === tag.name && release.commit !== tag.commit;
    });
    return earlier === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(tag.isPlanned === true
            ? `There is no tag yet; it would lead to the commit ${tag.commit}.`
            : `The tag leads to the commit ${tag.commit}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('tag_moved', `The tag ${tag.name} was released before (entry ${earlier.seq}) on another commit; now it leads to ${tag.commit}.`);
}
function branchLink({ branch, tag }) {
    if (branch === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('Whether the commit is on the default branch was not read.');
    return branch.isOnBranch
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The commit is on ${branch.name}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('not_on_base', `The commit ${tag?.commit ?? ''} is not on ${branch.name}, where approved changes are merged.`);
}
function manifestLink({ ref, model }) {
    const named = bundleOfRef(ref);
    if (model === null || named === undefined)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The manifest was not read.');
    switch (model.found) {
        case 'none':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('model_missing', `The commit has no governed model \`${named.name}\`.`);
        case 'several':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('model_ambiguous', `The commit has several models \`${named.name}\`; give each its own name.`);
        case 'unreadable':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('manifest_unreadable', `A manifest of the commit cannot be read, so what \`${named.name}\` is cannot be told.`);
        case 'ungoverned':
            return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('configuration_unreadable', 'The commit has no .arbiter/config.yml that can be used, so what it governs cannot be told.');
        case 'one':
            return model.version === named.version
                ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`${model.path}/model.yml says ${model.version}.`)
                : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('version_differs', `The tag says ${named.version}, ${model.path}/model.yml says ${model.version}.`);
    }
}
function pullRequestLink({ origin, branch }) {
    if (origin === null || branch === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The pull request was not looked for.');
    const { change, pull } = origin;
    if (change === null || pull === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('no_pull_request', `The newest change of this model (${change ?? 'none'}) did not come through a merged pull request.`);
    }
    return pull.baseRef === branch.name
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The newest change of the model came through pull request #${pull.number}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('merged_elsewhere', `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch.name} is released.`);
}
/** Compared twice: path by path with the head that was approved, and by the digest of the content manifest. */
function contentLink(facts) {
    const { content, origin } = facts;
    const pull = origin?.pull ?? null;
    const judged = judgedModel(facts);
    if (content === null || pull === null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('The content was not compared.');
    if (content.found === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_unnamed', 'The content of the commit cannot be named: it holds a link, a submodule or two names that are one.');
    }
    if (content.difference !== null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content is not what pull request #${pull.number} had: ${content.difference}`);
    }
    if (facts.judgement !== null && judged === null) {
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('not_judged', `Pull request #${pull.number} does not touch this model: ${facts.judgement.before.reason}`);
    }
    if (judged?.content == null)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unchecked */ .VJ)('What was approved could not be named.');
    if (judged.content !== content.found)
        return (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('content_differs', `The content manifest of the commit is ${content.found}, that of the approved head ${judged.content}.`);
    const candidate = content.candidates?.find(({ difference }) => difference !== null);
    return candidate === undefined
        ? (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(`The content manifest is ${content.found}.`)
        : (0,_release_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)('candidate_differs', `The tag ${candidate.tag} calls ${candidate.object} the candidate of this version, and that is not what was approved: ${candidate.difference} Move or remove the tag, or have what it leads to approved.`);
}
/** Digests of what the pull request holds, by the rules before its merge; lowercase hex. */
function judgedModel({ judgement, model, }) {
    if (model?.found !== 'one')
        return null;
    const judged = judgement?.before.models.find(({ path }) => path === model.path);
    if (judged === undefined)
        return null;
    const { subject, content } = judged.subject;
    return { subject: hex(subject), content: hex(content) };
}
function hex(digest) {
    return digest?.replace('sha256:', '') ?? null;
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

/***/ 21987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hu: () => (/* binding */ approvedRemarks),
  zk: () => (/* binding */ digestStart),
  tZ: () => (/* binding */ governanceBlocks),
  Q7: () => (/* binding */ seatsOf),
  Rj: () => (/* binding */ signatureBlocks),
  FU: () => (/* binding */ signedSeats),
  OA: () => (/* binding */ signoffOf)
});

// UNUSED EXPORTS: governanceOf

// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/voided.js



/** Changes named for one approval, at most: in a report at length, and in a comment, which is read on a phone. */
const CHANGES_AT_LENGTH = 50;
const CHANGES_IN_COMMENT = 8;
/** Instead of what would make an approval count, where all that are needed are there. */
const NOT_NEEDED = 'Nothing to do: every seat is filled.';
/** Whether what an approval was given on was looked for: then these remarks stand for the general one. */
function isExplained(ignored, voided) {
    return ignored.reason === 'stale_subject' && voided.some(({ review }) => review === ignored.review);
}
/** What voided each approval that was given on something else; those voided by the same changes are told together. */
function voidedRemarks(ignored, voided, context, telling) {
    const groups = new Map();
    for (const item of ignored.filter((one) => isExplained(one, voided))) {
        const changes = voided.find(({ review }) => review === item.review)?.changes ?? [];
        const key = JSON.stringify(changes);
        const group = groups.get(key) ?? { changes, people: [] };
        group.people.push((0,prose/* link */.nf)([(0,prose/* person */.MV)(item.user)], (0,report_context/* reviewUrl */._B)(context, item.review)));
        groups.set(key, group);
    }
    return [...groups.values()].map(({ changes, people }) => remark(people, changes, telling));
}
function remark(people, changes, { rows, isNeeded }) {
    const [one, were] = people.length === 1 ? ['approval', 'was'] : ['approvals', 'were'];
    const given = [`The ${one} of `, ...enumerated(people), ` ${were} given on other content`];
    const again = isNeeded ? 'They must look at the present change and approve again.' : NOT_NEEDED;
    if (changes.length === 0) {
        const unknown = 'What they saw then is not known, so what changed since cannot be listed.';
        return [...given, `. ${unknown} ${again}`];
    }
    const most = Number.isFinite(rows) ? CHANGES_IN_COMMENT : CHANGES_AT_LENGTH;
    const shown = changes.slice(0, most).map(changeProse);
    const rest = changes.length - shown.length;
    const more = rest > 0 ? [[`and ${(0,number/* counted */.hS)(rest, 'more change')}`]] : [];
    return [...given, ': ', ...(0,prose/* joined */.oR)([...shown, ...more], ', '), `. ${again}`];
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(items) {
    const [last = [], ...others] = [...items].reverse();
    return others.length === 0 ? last : [...(0,prose/* joined */.oR)(others.reverse(), ', '), ' and ', ...last];
}
function changeProse({ part, name, change, detail }) {
    const noun = nounOf(part, name);
    if (detail === null)
        return [...noun, ` ${change}`];
    // Of evidence the detail is a sentence with brackets of its own.
    return part === 'evidence'
        ? [...noun, ` ${change}: `, ...withDigests(detail)]
        : [...noun, ` ${change} (${detail})`];
}
/** Digests as code: in plain text a platform takes their digits for a commit. */
function withDigests(text) {
    return text
        .split(/(\bsha256:[0-9a-f]+\b)/u)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('sha256:') ? (0,prose/* code */.aY)(part) : part));
}
function nounOf(part, name) {
    switch (part) {
        case 'file':
            return [(0,prose/* code */.aY)(name)];
        case 'evidence':
            return ['evidence ', (0,prose/* code */.aY)(name)];
        case 'catalog':
            return ['data set ', (0,prose/* code */.aY)(name)];
        case 'waiver':
            return ['waiver ', (0,prose/* code */.aY)((0,report_context/* shortDigest */.VK)(name))];
        case 'model':
            return ['model ', (0,prose/* code */.aY)(name)];
        case 'policy': {
            const [policy = '', ...rule] = name.split('/');
            const of = ['policy ', (0,prose/* code */.aY)(name.startsWith('sha256:') ? (0,report_context/* shortDigest */.VK)(name) : policy)];
            return rule.length === 0 ? of : ['rule ', (0,prose/* code */.aY)(rule.join('/')), ' of ', ...of];
        }
    }
}

;// CONCATENATED MODULE: ./lib/report/ignored-remark.js



const ANOTHER = 'somebody else must approve in their place';
const AGAIN = 'they must look at the present change and approve again';
/** Null: says nothing to a reader (plain comments, and reviews that a later one replaced). */
const SENTENCES = {
    not_decisive: null,
    superseded: null,
    unknown_user: { noun: 'review', why: 'nobody can say who it was', remedy: ANOTHER },
    dismissed: {
        noun: 'review',
        why: 'it was dismissed, and an earlier one does not come back',
        remedy: AGAIN,
    },
    bot: {
        noun: 'approval',
        why: 'it is not that of a person',
        remedy: 'a person must approve, or the policy must allow bots',
    },
    no_role: {
        noun: 'review',
        why: 'they hold no role that is asked for here',
        remedy: 'the roles file on the base branch must give them one, or somebody who holds one must approve',
    },
    delegation_expired: {
        noun: 'approval',
        why: 'the delegation to them has ended',
        remedy: 'it must be renewed on the base branch, or somebody else must approve',
    },
    permission: {
        noun: 'review',
        why: 'they have less permission on the repository than the policy asks',
        remedy: 'they must be given it (write, unless the policy says otherwise), or somebody else must approve',
    },
    author: { noun: 'approval', why: 'they opened this pull request', remedy: ANOTHER },
    contributor: {
        noun: 'approval',
        why: 'they wrote, committed or pushed a part of this change',
        remedy: ANOTHER,
    },
    stale_commit: {
        noun: 'approval',
        why: 'it was given on another commit than the present head',
        remedy: AGAIN,
    },
    stale_subject: {
        noun: 'approval',
        why: 'it was given on other content than the present one',
        remedy: AGAIN,
    },
    stale_time: {
        noun: 'approval',
        why: 'it was not given after the present change was pushed',
        remedy: AGAIN,
    },
    seat_filled: {
        noun: 'approval',
        why: 'it is valid, and every seat they could fill is filled',
        remedy: 'nothing to do',
    },
};
/** Every approval that does not count: why, and what would make it (or another) count. */
function ignoredRemarks(signatures, context, rows) {
    const { signoff, voided } = signatures;
    const isNeeded = signoff.missing.length > 0 || signoff.state !== 'complete';
    const others = signoff.ignored
        .filter((ignored) => !isExplained(ignored, voided))
        .flatMap((ignored) => ignored_remark_remark(ignored, context, isNeeded));
    return [
        ...voidedRemarks(signoff.ignored, voided, context, { rows, isNeeded }),
        ...others,
        ...changedPartsRemark(signatures),
    ];
}
function ignored_remark_remark({ review, user, reason }, context, isNeeded) {
    const sentence = SENTENCES[reason];
    if (sentence === null)
        return [];
    const { noun, why, remedy } = sentence;
    const whose = (0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review));
    const rest = isNeeded ? `; ${remedy}.` : `. ${NOT_NEEDED}`;
    return [[`The ${noun} of `, ...whose, ` does not count: ${why}${rest}`]];
}
/** Without a ledger only the parts of the subject are known, and only where the last verdict is remembered. */
function changedPartsRemark({ signoff, voided, changedParts }) {
    const isStale = signoff.ignored.some((ignored) => ignored.reason.startsWith('stale_') && !isExplained(ignored, voided));
    return isStale && changedParts.length > 0
        ? [[`Changed since the last verdict, and so voiding approvals: ${changedParts.join(', ')}.`]]
        : [];
}

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/stage-remark.js


const STATES = {
    complete: '✅ complete',
    open: '👀 open',
    returned: '↩️ open again: a change request returned the work to it',
    waiting: '⏳ opens when the stages before it are complete',
};
/** Each stage with where it is and what it waits for; nothing where the stages carry no checks. */
function stageRemarks({ stages = [] }) {
    return stages.map((stage) => {
        const waits = waitsOf(stage);
        const isComplete = stage.state === 'complete';
        return [
            (0,prose/* strong */.ko)(`Stage ${stage.id}`),
            ` ${STATES[stage.state]}.`,
            ...(isComplete || waits.length === 0 ? [] : [' Waits for ', ...(0,prose/* joined */.oR)(waits, ' and for '), '.']),
        ];
    });
}
function waitsOf({ checks, missing }) {
    const failing = checks.filter(({ holds }) => holds === false).map(({ check }) => [(0,prose/* code */.aY)(check)]);
    const shown = failing.slice(0, limits/* LIMITS */.b.peopleNamed);
    const more = failing.length > shown.length ? [` and ${failing.length - shown.length} more`] : [];
    const what = failing.length === 1 ? 'the check ' : 'the checks ';
    const roles = missing.map(({ role, count }) => (count === 1 ? role : `${role} × ${count}`));
    return [
        ...(failing.length === 0 ? [] : [[what, ...(0,prose/* joined */.oR)(shown, ', '), ...more]]),
        ...(roles.length === 0 ? [] : [[roles.join(', ')]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/signature-remark.js



/** What stands whether or not all have signed: break-glass, conditions, who signs for whom, stages, feedback. */
function standingRemarks({ signoff, conditions }, context) {
    return [
        ...overrideRemarks(signoff),
        ...vetoRemarks(signoff, context),
        ...conditionRemarks(conditions, context),
        ...stageRemarks(signoff),
        ...noteRemarks(signoff, conditions.length > 0),
    ];
}
/** Break-glass stands in for signatures: it is never said in passing. */
function overrideRemarks({ override }) {
    if (override === null)
        return [];
    const { user, label, at, until, reason } = override;
    return [
        [
            (0,prose/* strong */.ko)('Break-glass: missing signatures are overridden'),
            ' by ',
            (0,prose/* person */.MV)(user),
            ' with the label ',
            (0,prose/* code */.aY)(label),
            ', from ',
            (0,prose/* code */.aY)(at),
            ' until ',
            (0,prose/* code */.aY)(until),
            `. Reason given: ${reason}`,
        ],
    ];
}
function vetoRemarks(signoff, context) {
    return signoff.vetoes.map(({ review, user }) => [
        (0,prose/* person */.MV)(user),
        ' ',
        ...(0,prose/* link */.nf)(['asks for changes'], (0,report_context/* reviewUrl */._B)(context, review)),
        '. It is lifted when they approve, or when a member of that role or of governance who wrote no part of this dismisses it.',
    ]);
}
function conditionRemarks(conditions, context) {
    const byDay = [...conditions].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
    return byDay.map(({ review, user, until, text, overdue }) => [
        (0,prose/* strong */.ko)(overdue ? 'Overdue condition' : 'Condition'),
        ' of ',
        ...(0,prose/* link */.nf)([(0,prose/* person */.MV)(user)], (0,report_context/* reviewUrl */._B)(context, review)),
        `, until ${until}: ${text}`,
        ...(overdue ? [' — it is to be met before the model is deployed.'] : []),
    ]);
}
/** What a note is about, for those a reader should tell apart at a glance, in this order; the others follow. */
const NOTE_TITLES = {
    override_refused: 'Break-glass',
    expired: 'Expired',
    return_to: 'Asked to return',
    return_to_unknown: 'Asked to return',
    stage: 'Stages',
    condition: 'Condition',
    condition_unreadable: 'Condition',
    review_edited: 'Edited review',
    delegation: 'Delegation',
    delegation_void: 'Delegation',
    feedback: 'Feedback, which never counts as approval',
};
function noteRemarks({ notes, stages }, areConditionsListed) {
    const listed = new Set([
        'override',
        ...(areConditionsListed ? ['condition'] : []),
        ...(stages === undefined ? [] : ['stage']),
    ]);
    const order = [...Object.keys(NOTE_TITLES), ''];
    const rank = (word) => order.indexOf(Object.hasOwn(NOTE_TITLES, word) ? word : '');
    return notes
        .filter(({ code: word }) => !listed.has(word))
        .sort((a, b) => rank(a.code) - rank(b.code))
        .map(({ code: word, message }) => {
        const title = Object.hasOwn(NOTE_TITLES, word) ? NOTE_TITLES[word] : undefined;
        return title === undefined ? [message] : [(0,prose/* strong */.ko)(title), `: ${message}`];
    });
}

;// CONCATENATED MODULE: ./lib/report/signature.js





/** The sign-off of a model, when it was looked at. The decision carries it as printed, so its schema name is checked. */
function signoffOf(model) {
    return printedSignoff(model.signoff);
}
/** The sign-off of the change to what governs, where there is one to ask for. */
function governanceOf(decision) {
    return printedSignoff(decision.governance);
}
function printedSignoff(value) {
    const printed = value === null ? null : { ...value };
    return isSignoffResult(printed) ? printed : null;
}
function isSignoffResult(value) {
    return (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'arbiter/signoff/v1');
}
function seatsOf(signoff) {
    const filled = Object.values(signoff.assignment).reduce((sum, people) => sum + (people?.length ?? 0), 0);
    const open = signoff.missing.reduce((sum, { count }) => sum + count, 0);
    return { filled, all: filled + open };
}
/** Who signed, who is missing and who could; what does not count and why. */
function signatureBlocks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ' were not looked at here: only checks were judged.')];
    const { filled, all } = seatsOf(signoff);
    const asked = signoff.stages === undefined
        ? ' Requested when the checks hold.'
        : ' Requested stage by stage, when the checks of the open stage hold.';
    const later = model.status === 'pending' && filled < all ? [asked] : [];
    const signatures = signaturesOf(model, signoff, context);
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Signatures'), ` ${filled} of ${all}.`, ...seatsProse(signoff), ...later),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
/** Below the one line of an approved model: what was promised or overridden; what does not count is folded. */
function approvedRemarks(model, context, rows) {
    const signoff = signoffOf(model);
    if (signoff === null)
        return [];
    const signatures = signaturesOf(model, signoff, context);
    const ignored = ignoredRemarks(signatures, context, rows);
    const folded = (0,prose/* details */.zH)([`✍️ ${(0,number/* counted */.hS)(ignored.length, 'remark')} on approvals that do not count`], ...remarkList(ignored, rows));
    return [
        ...remarkList(standingRemarks(signatures, context), rows),
        ...(ignored.length === 0 ? [] : [folded]),
    ];
}
/** The governance role's own signature, where the change alters what governs. */
function governanceBlocks(decision, context, rows) {
    const signoff = governanceOf(decision);
    if (signoff === null)
        return [];
    const { filled, all } = seatsOf(signoff);
    const roles = [
        ...new Set([...Object.keys(signoff.assignment), ...signoff.missing.map(({ role }) => role)]),
    ];
    const signatures = {
        signoff,
        voided: decision.governance_voided ?? [],
        conditions: decision.governance_conditions ?? [],
        changedParts: [],
    };
    return [
        (0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Change to what governs'), `: ${roles.length === 0 ? 'signatures' : roles.join(', ')} ${filled} of ${all}.`, ...seatsProse(signoff)),
        ...remarkList([...standingRemarks(signatures, context), ...ignoredRemarks(signatures, context, rows)], rows),
    ];
}
function seatsProse(signoff) {
    const signed = (0,prose/* joined */.oR)(signedSeats(signoff), ', ');
    const open = (0,prose/* joined */.oR)(openSeats(signoff), ', ');
    return [
        ...(signed.length === 0 ? [] : [' Signed: ', ...signed, '.']),
        ...(open.length === 0 ? [] : [' ', (0,prose/* strong */.ko)('Missing'), ': ', ...open, '.']),
    ];
}
function signedSeats({ assignment }) {
    return Object.entries(assignment).flatMap(([role, people]) => (people ?? []).map((login) => [(0,prose/* person */.MV)(login), ` (${role})`]));
}
function openSeats({ missing }) {
    return missing.map(({ role, count, eligible }) => {
        const seats = count === 1 ? '' : ` × ${count}`;
        const named = eligible.slice(0, limits/* LIMITS */.b.peopleNamed).map((login) => [(0,prose/* person */.MV)(login)]);
        const more = eligible.length > named.length ? [` and ${eligible.length - named.length} more`] : [];
        if (named.length === 0)
            return [`${role}${seats} (nobody eligible)`];
        return [`${role}${seats} (`, ...(0,prose/* joined */.oR)(named, ' or '), ...more, ')'];
    });
}
function remarkList(remarks, rows) {
    if (remarks.length === 0)
        return [];
    const shown = remarks.slice(0, rows);
    const rest = remarks.length - shown.length;
    return [(0,prose/* list */.p_)(rest > 0 ? [...shown, [`and ${(0,number/* counted */.hS)(rest, 'more remark')}`]] : shown)];
}
function signaturesOf(model, signoff, context) {
    const { voided, conditions } = model;
    return { signoff, voided, conditions, changedParts: changedParts(model, context) };
}
/** Which parts of the subject are not what the last verdict remembers. */
function changedParts({ name, subject }, context) {
    const before = context.previous?.models.find((model) => model.name === name)?.subject;
    return ['content', 'evidence', 'catalog', 'policy'].filter((part) => {
        const now = subject[part];
        return now !== null && before?.[part] !== undefined && digestStart(now) !== before[part];
    });
}
/** The first 12 hex digits, which the record of the last verdict keeps. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, '').slice(0, 12);
}


/***/ })

};
