export const id = 5953;
export const ids = [5953];
export const modules = {

/***/ 16487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ imageReferences),
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/**
 * Every image a Dockerfile builds on or copies from that is not one of its own stages, in order. All stages count: what
 * an earlier stage builds is usually copied into the last one. Throws on an `escape` directive, which would change
 * where lines end.
 */
function imageReferences(text) {
    const stages = new Set();
    const references = [];
    let count = 0;
    for (const { line, words } of instructions(text)) {
        const name = words[0]?.toUpperCase();
        const operands = words.slice(1).filter((word) => !word.startsWith('--'));
        if (name === 'FROM') {
            const image = operands[0] ?? '';
            if (!stages.has(image.toLowerCase()))
                references.push(reference(image, line, 'FROM'));
            if (operands[1]?.toUpperCase() === 'AS' && operands[2] !== undefined)
                stages.add(operands[2].toLowerCase());
            stages.add(String(count));
            count += 1;
        }
        else if (name === 'COPY' || name === 'ADD' || name === 'RUN') {
            for (const image of sources(words)) {
                if (!stages.has(image.toLowerCase()))
                    references.push(reference(image, line, name === 'RUN' ? 'RUN' : 'COPY'));
            }
        }
    }
    return references;
}
function reference(image, line, instruction) {
    return { image, line, instruction, isUnresolvable: image.includes('$') };
}
/** `COPY --from=IMAGE` and `RUN --mount=type=bind,from=IMAGE`. */
function sources(words) {
    return words.flatMap((word) => {
        if (word.startsWith('--from='))
            return [word.slice('--from='.length)];
        if (!word.startsWith('--mount='))
            return [];
        return word
            .slice('--mount='.length)
            .split(',')
            .filter((part) => part.startsWith('from='))
            .map((part) => part.slice('from='.length));
    });
}
/** Instructions with their continuation lines joined; comments and empty lines left out. */
function instructions(text) {
    const found = [];
    let current = null;
    for (const [index, raw] of text.split('\n').entries()) {
        const content = raw.replace(/\r$/, '').trim();
        if (/^#\s*escape\s*=/i.test(content)) {
            throw new Error(`Line ${index + 1}: the escape directive is not supported; remove it.`);
        }
        if (content === '' || content.startsWith('#'))
            continue;
        const continues = content.endsWith('\\');
        const part = continues ? content.slice(0, -1) : content;
        current =
            current === null
                ? { line: index + 1, text: part }
                : { line: current.line, text: `${current.text} ${part}` };
        if (continues)
            continue;
        found.push({ line: current.line, words: current.text.split(/\s+/).filter((word) => word !== '') });
        current = null;
    }
    if (current !== null)
        found.push({ line: current.line, words: current.text.split(/\s+/) });
    return found;
}
/** The lowercase sha256 of an image reference, or undefined when it is not pinned by one. */
function imageDigest(image) {
    return /@sha256:([0-9a-f]{64})$/.exec(image)?.[1];
}


/***/ }),

/***/ 14968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ commitPart),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Lk: () => (/* binding */ runPart),
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   Sw: () => (/* binding */ isTrainingRun),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   iu: () => (/* binding */ trainingRun),
/* harmony export */   pM: () => (/* binding */ RUN_FORMATS)
/* harmony export */ });
/* unused harmony export short */
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15128);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37883);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19912);



/** Runs themselves, with their commit, parameters and state. */
const RUN_FORMATS = new Set(['mlflow-filestore', 'mlflow-run-json']);
/** What else names the run that made a model. */
const NAMING_FORMATS = new Set(['mlmodel', 'mlflow-registry', 'mlflow-logged-model']);
const POINTER = '/require/present';
/** The run that the manifest names, or the only one that evidence names. */
function trainingRun(facts) {
    const naming = facts.evidence.filter(({ format }) => RUN_FORMATS.has(format) || NAMING_FORMATS.has(format));
    const ids = [...new Set(naming.flatMap((item) => runIdOf(item) ?? []))].sort();
    const id = facts.manifest.run?.id ?? ids[0];
    if (id === undefined)
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPart */ .K)((0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .missingEvidence */ .QI)(facts, 'a training run (an MLflow run, or an MLmodel file)'), POINTER);
    if (facts.manifest.run === undefined && ids.length > 1) {
        const text = `The evidence names ${ids.length} runs (${listed(ids)}), and the manifest none of them: write the one that made this model under run.id.`;
        return { outcome: 'fail', text, pointer: POINTER, places: naming.map((item) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(item)) };
    }
    const items = naming.filter((item) => runIdOf(item) === id);
    if (items.length > 0)
        return { id, items };
    const missing = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .missingEvidence */ .QI)(facts, `evidence of the training run ${id}`);
    if (ids.length === 0 || missing.awaiting)
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPart */ .K)(missing, POINTER);
    const text = `The manifest names the run ${id}; the evidence is of ${listed(ids)}.`;
    return { outcome: 'fail', text, pointer: POINTER, places: naming.map((item) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(item)) };
}
function isTrainingRun(found) {
    return 'id' in found;
}
function runIdOf({ facts }) {
    return facts.lineage?.run_id;
}
/** The commits that the run's own records name, at most a few: two are a contradiction already. */
function commitsOf({ items }) {
    const commits = items
        .filter(({ format }) => RUN_FORMATS.has(format))
        .flatMap(({ facts }) => facts.lineage?.commit ?? []);
    return [...new Set(commits)].sort().slice(0, MOST_COMMITS);
}
const MOST_COMMITS = 4;
/** The run is known, finished, and its record is whole. */
function runPart(found) {
    if (!isTrainingRun(found))
        return found;
    const { id, items } = found;
    const broken = items.find(({ problems }) => problems.some(_records_js__WEBPACK_IMPORTED_MODULE_1__/* .coversFile */ .F1));
    if (broken !== undefined) {
        const text = `${broken.file}, which names the run ${id}, cannot be used: ${broken.problems.find(_records_js__WEBPACK_IMPORTED_MODULE_1__/* .coversFile */ .F1)?.message}`;
        return { outcome: 'error', text, pointer: POINTER, places: [(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(broken)] };
    }
    return {
        outcome: 'pass',
        text: `The training run is ${id} (${items.map(({ file }) => file).join(', ')}).`,
        pointer: POINTER,
        places: items.map((item) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(item)),
        trust: items.map(({ trust }) => trust),
    };
}
/** The run's code: the commit it names belongs to this change's history, and no governed code changed since. */
function commitPart(facts, found) {
    const known = runPart(found);
    if (!isTrainingRun(found) || known.outcome !== 'pass')
        return { ...known, text: `No code commit without a run. ${known.text}` };
    const records = found.items.filter(({ format }) => RUN_FORMATS.has(format));
    const naming = records.filter(({ facts: { lineage } }) => typeof lineage?.commit === 'string');
    const places = (naming.length > 0 ? naming : records).map((item) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(item));
    const say = (outcome, text) => ({
        outcome,
        text,
        pointer: POINTER,
        places,
        trust: naming.map(({ trust }) => trust),
    });
    if (records.length === 0)
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPart */ .K)((0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .missingEvidence */ .QI)(facts, `the record of the run ${found.id}, with its commit`), POINTER);
    const commits = commitsOf(found);
    const [commit, other] = commits;
    if (commit === undefined)
        return say('fail', `The run ${found.id} names no commit (tag mlflow.source.git.commit): train from a Git clone.`);
    if (other !== undefined)
        return say('fail', `The run ${found.id} names several commits: ${commits.map(short).join(', ')}.`);
    if (facts.hasGovernedCode === false)
        return say('error', 'No code of this model is governed, so nobody can tell whether it changed since the run: name it under code_paths in .arbiter/config.yml.');
    const relation = facts.runCommits?.find((each) => each.commit === commit);
    if (relation === undefined)
        return say('inconclusive', `The run was made at ${short(commit)}; here is no history to compare it with. \`arbiter check --commit\` and the gate read it.`);
    return say(...related(relation));
}
function related({ commit, state, changed, changedCount, }) {
    const at = `The run was made at ${short(commit)}`;
    switch (state) {
        case 'head':
            return ['pass', `${at}, the commit that is judged.`];
        case 'ancestor':
            if (changedCount === 0)
                return ['pass', `${at}, and no governed code of the model has changed since.`];
            return [
                'fail',
                `${at}; since then governed code of the model changed: ${listed(changed, changedCount)}. Train again.`,
            ];
        case 'elsewhere':
            return [
                'fail',
                `${at}, which is not in the history of this change (GitHub’s own merge commit, a rebased or a squashed branch). Train from the head of the branch.`,
            ];
        case 'unknown':
            return ['error', `${at}, which is not a commit of this repository.`];
        case 'incomplete':
            return ['error', `${at}, which this shallow clone does not reach: fetch the whole history.`];
    }
}
function short(commit) {
    return commit.slice(0, 12);
}
const MOST_LISTED = 5;
/** The first few, and how many more there are. */
function listed(names, count = names.length) {
    const more = count - Math.min(names.length, MOST_LISTED);
    return `${names.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 15128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ missingPart),
/* harmony export */   y: () => (/* binding */ combined)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19912);

function missingPart({ outcome, reason, awaiting, places }, pointer) {
    return { outcome, text: reason, pointer, places, awaiting };
}
/** What evidence calls things is its author's choice: whole files of words are cut. */
const MOST_WORDS = 1000;
/** Places that one verdict shows; every file that was judged is listed apart. */
const MOST_PLACES = 50;
function cut(text) {
    return text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS)}…`;
}
/** All parts as one verdict: the worst decides, what is wrong is said, or else what holds. No part at all is a mistake. */
function combined(parts, required) {
    const outcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const findings = wrong
        .slice(0, MOST_PLACES)
        .map(({ text, places }) => ({ message: cut(text), at: places?.[0] ?? null }));
    return {
        outcome,
        required,
        reason: (wrong.length === 0 ? parts : wrong)
            .slice(0, MOST_PLACES)
            .map(({ text }) => cut(text))
            .join(' '),
        observed: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(wrong.length === 0 ? 'as required' : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(wrong.length, 'finding')),
        trust: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .lowestTrust */ .fK)(parts.flatMap(({ trust }) => trust ?? [])),
        evidence_at: (wrong.length === 0 ? parts : [...wrong, ...parts])
            .flatMap(({ places }) => places ?? [])
            .slice(0, MOST_PLACES),
        findings,
        awaiting: outcome === 'inconclusive' && wrong.some(({ awaiting }) => awaiting === true),
        policyPointer: wrong.find((part) => part.outcome === outcome)?.pointer ?? '/require',
    };
}


/***/ }),

/***/ 37883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ CARD_FORMATS),
/* harmony export */   F1: () => (/* binding */ coversFile),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   QI: () => (/* binding */ missingEvidence),
/* harmony export */   Rz: () => (/* binding */ fitsDataset),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   U9: () => (/* binding */ matchingRecords),
/* harmony export */   v5: () => (/* binding */ fitsSlice)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52842);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19912);


/** Formats in which people repeat numbers for readers: compared with the evidence, never evidence themselves. */
const CARD_FORMATS = new Set(['hf-model-card', 'model-card-freeform']);
/** All records that fit, in the order of the evidence. Numbers of prose and of records of approval satisfy nothing. */
function matchingRecords(facts, fits) {
    return facts.evidence
        .filter((item) => !CARD_FORMATS.has(item.format))
        .flatMap((item) => item.records
        .filter((record) => record.trust !== 'claimed' && fits(record))
        .map((record) => ({ record, item })));
}
/**
 * The one record for a metric, data set and slice. None is missing evidence (or awaited), two that differ conflict, one
 * that stands at a problem is an error with its place. Equal ones: the richest, then the most trusted.
 */
function findRecord(facts, what, fits) {
    const candidates = matchingRecords(facts, fits);
    if (candidates.length === 0)
        return { missing: missingEvidence(facts, what) };
    const usable = [];
    for (const candidate of candidates) {
        const defect = defectOf(candidate);
        if (defect !== undefined)
            return { missing: defect };
        usable.push(candidate);
    }
    usable.sort(byRichness);
    const [first, ...others] = usable;
    const other = others.find((candidate) => conflicts(first, candidate));
    if (other !== undefined)
        return { missing: conflict(what, first, other) };
    return { found: first };
}
/** `dataset: null` never matches a named data set; without a name the policy takes the only record there is. */
function fitsDataset(record, dataset) {
    return dataset === undefined || record.dataset === dataset;
}
function fitsSlice(record, slice) {
    return sliceKey(record.slice ?? {}) === sliceKey(slice ?? {});
}
function sliceKey(slice) {
    return JSON.stringify(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** `sex=F, race=black`. */
function sliceText(slice) {
    return Object.entries(slice)
        .map(([attribute, group]) => `${attribute}=${group}`)
        .join(', ');
}
/** Nothing there: awaited while a workflow of this head is still making evidence, otherwise an error. */
function missingEvidence(facts, what) {
    const places = facts.evidence
        .flatMap((item) => item.problems.map((problem) => ({ item, problem })))
        .filter(({ problem }) => coversFile(problem));
    const awaited = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitedOf */ .fF)(facts)
        .map(({ workflow, artifact, state }) => `${artifact} of ${workflow} (${state})`)
        .join(', ');
    if (awaited !== '') {
        return {
            outcome: 'inconclusive',
            reason: `Waiting for evidence: ${what} is not there yet; awaited: ${awaited}.`,
            awaiting: true,
            places: [],
        };
    }
    const first = places[0];
    const unread = first === undefined
        ? ''
        : ` ${first.item.file} could not be read: ${first.problem.message}${places.length > 1 ? ` (and ${places.length - 1} more)` : ''}`;
    return {
        outcome: 'error',
        reason: `Missing evidence: expected ${what}, found none in ${facts.evidence.length} evidence files.${unread}`,
        awaiting: false,
        places: places.map(({ item, problem }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(item, problem.pointer ?? problem.line)),
    };
}
/** A problem that says nothing about one place says something about the whole file. */
function coversFile(problem) {
    return problem.pointer === undefined || problem.pointer === '';
}
function defectOf({ record, item }) {
    const problem = item.problems.find((candidate) => concerns(candidate, record.pointer));
    const place = (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(item, record.pointer);
    if (problem !== undefined) {
        return failed(`${item.file} at ${record.pointer} cannot be used: ${problem.message} [${problem.code}]`, place);
    }
    if (typeof record.value === 'number' && Number.isFinite(record.value))
        return undefined;
    return failed(`Expected a finite number for ${record.raw_metric}, found ${JSON.stringify(record.value)} in ${item.file} at ${record.pointer}.`, place);
}
/** A problem at the record, above it or below it. */
function concerns(problem, pointer) {
    if (coversFile(problem))
        return true;
    const place = problem.pointer;
    return place === pointer || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`);
}
function failed(reason, place) {
    return { outcome: 'error', reason, awaiting: false, places: [place] };
}
function conflicts(a, b) {
    const differs = (x, y) => x !== null && y !== null && x !== y;
    return (a.record.value !== b.record.value ||
        differs(a.record.rows, b.record.rows) ||
        differs(a.record.positives, b.record.positives));
}
function conflict(what, a, b) {
    const said = ({ record, item }) => {
        const counts = record.rows === null
            ? ''
            : ` over ${record.rows} rows${record.positives === null ? '' : `, ${record.positives} positive`}`;
        return `${record.value}${counts} in ${item.file} at ${record.pointer}`;
    };
    return {
        outcome: 'error',
        reason: `Conflicting evidence for ${what}: ${said(a)}, ${said(b)}. One number was expected: remove or correct one of them.`,
        awaiting: false,
        places: [(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(a.item, a.record.pointer), (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(b.item, b.record.pointer)],
    };
}
function byRichness(a, b) {
    const known = ({ record }) => Number(record.rows !== null) + Number(record.positives !== null);
    const trust = ({ item }) => _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.indexOf(item.trust);
    if (known(a) !== known(b))
        return known(b) - known(a);
    if (trust(a) !== trust(b))
        return trust(b) - trust(a);
    return a.item.file < b.item.file ? -1 : a.item.file > b.item.file ? 1 : 0;
}


/***/ }),

/***/ 29913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YI: () => (/* binding */ evaluateCheck),
  Jz: () => (/* binding */ isConditional),
  vh: () => (/* binding */ reachableOutcomes)
});

// UNUSED EXPORTS: CHECK_KINDS

// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/checks/facts.js
var checks_facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/checks/result.js
var checks_result = __webpack_require__(19912);
;// CONCATENATED MODULE: ./lib/checks/audit_trail.js



/**
 * The audit trail has no gap: there is a ledger, it was verified to its first entry (a ledger that cannot be verified is
 * an error of the whole decision), and what stands on the base branch is what a standing approval covered. What came there
 * around the gate is restored by the pull request, or judged in it: it passes with a seat of the governance role added,
 * so that the sign-off is not complete without it. A check that blocks nothing adds no seat and says that it fails.
 * Only off GitHub, and only where the policy says so, it is left to the gate: a gate without a word of the ledger denies.
 */
const auditTrail = {
    kind: 'audit_trail',
    outcomes: ['pass', 'fail', 'inconclusive'],
    evaluate({ auditTrail: trail, governanceRole }, check, context) {
        if (check.require.complete !== true)
            throw new Error('The policy does not ask for a complete trail.');
        const base = {
            required: (0,checks_result/* requirement */.aS)('every merged state of the model approved in the ledger'),
            policyPointer: '/require/complete',
        };
        if (trail === checks_facts/* OFF_GITHUB */.iA && check.off_github === 'left_to_gate') {
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                ...base,
                outcome: 'not_applicable',
                reason: 'Judged by the gate, which reads the ledger. `arbiter check` reads none.',
                policyPointer: '/off_github',
            });
        }
        if (trail === checks_facts/* OFF_GITHUB */.iA || trail === null || trail === undefined) {
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                ...base,
                outcome: 'inconclusive',
                reason: 'The ledger is read in the gate; here there is none to read. `off_github: left_to_gate` in the policy leaves this check to the gate.',
            });
        }
        if (trail.branch === null) {
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                ...base,
                outcome: 'fail',
                reason: 'No ledger is configured. Begin it with `arbiter audit init`; then name its branch in .arbiter/config.yml (`ledger: arbiter-ledger`) and give the gate’s job `contents: write`.',
            });
        }
        const size = `${(0,checks_result/* plural */.LS)(trail.entries, 'verified entry', 'verified entries')} on ${trail.branch}`;
        if (trail.isJudgedHere === true && trail.gaps.length > 0 && isBlocking(check.level)) {
            const role = governanceRole ?? config/* DEFAULT_GOVERNANCE_ROLE */._;
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                ...base,
                outcome: 'pass',
                reason: `${trail.gaps.join(' ')} This pull request does not restore what was approved, so \`${role}\` must sign it as well: that judges it.`,
                observed: (0,checks_result/* describe */.q0)(size),
                signoff_roles: [role],
            });
        }
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            ...base,
            outcome: trail.gaps.length === 0 ? 'pass' : 'fail',
            reason: trail.gaps.length === 0 ? trail.origin : trail.gaps.join(' '),
            observed: (0,checks_result/* describe */.q0)(size),
            findings: trail.gaps.map((message) => ({ message, at: null })),
        });
    },
};
function isBlocking(level) {
    return level !== 'advisory' && level !== 'shadow';
}

// EXTERNAL MODULE: ./lib/statistics/auc-interval.js
var auc_interval = __webpack_require__(84864);
// EXTERNAL MODULE: ./lib/statistics/comparison.js + 4 modules
var comparison = __webpack_require__(28052);
// EXTERNAL MODULE: ./lib/statistics/decision.js
var decision = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/checks/change-measure.js

/** What is known of the difference beyond its value: from the rows of both, or from their numbers alone. */
function uncertaintyOf(facts, champion, metric, candidate, baseline) {
    if (isSameFile(candidate, baseline)) {
        return {
            standardError: 0,
            undecidable: null,
            rows: candidate.rows,
            method: 'identical',
            basis: 'the evidence is that of the champion, byte for byte',
        };
    }
    const isRecomputed = candidate.trust === 'recomputed' && baseline.trust === 'recomputed';
    return isRecomputed
        ? fromRows(champion, metric, candidate, baseline, facts)
        : fromNumbers(metric, candidate, baseline);
}
function isSameFile(a, b) {
    const [one, ...more] = a.places;
    const [other, ...others] = b.places;
    const isSingle = more.length + others.length === 0;
    const digest = one?.sha256 ?? '';
    return isSingle && a.value === b.value && digest !== '' && digest === other?.sha256;
}
function fromRows(champion, metric, candidate, baseline, facts) {
    const [item] = facts.predictions.filter(({ file }) => candidate.places.some((place) => place.file === file));
    const found = champion.comparisons.find(({ dataset }) => dataset === item?.dataset);
    const rows = Math.max(candidate.rows ?? 0, baseline.rows ?? 0);
    const none = { standardError: null, undecidable: null, rows, method: 'none' };
    if (metric.slice !== undefined)
        return { ...none, basis: 'no interval of the difference of a group is computed' };
    if (found === undefined)
        return { ...none, basis: 'the predictions of both were not compared row by row' };
    if (found.comparison === null)
        return {
            ...none,
            basis: `the predictions cannot be compared row by row: ${found.problem}`,
            defect: found.isContradiction === true
                ? `The predictions contradict those of the champion: ${found.problem}`
                : undefined,
        };
    const { pairing, unpaired_because: because, identical, metrics } = found.comparison;
    const basis = pairing === 'paired' ? 'on the same rows' : UNPAIRED[because ?? 'no_key'];
    if (identical)
        return { ...none, standardError: 0, method: 'identical', basis: 'every row has the same score' };
    const difference = metrics.find((one) => one.metric === metric.name);
    if (difference === undefined || difference.standard_error === null)
        return { ...none, basis: `${basis}; no interval of this difference is computed` };
    return {
        standardError: difference.standard_error,
        undecidable: UNDECIDABLE[difference.undecidable ?? ''] ?? null,
        rows,
        method: `${difference.method}, ${pairing}`,
        basis,
    };
}
const UNPAIRED = {
    no_key: 'the rows are not matched, since the configuration names no key of these predictions',
    other_rows: 'the rows are not the same',
};
const UNDECIDABLE = {
    zero_variance: 'the difference has no variance',
    few_rows_of_a_class: 'a class has fewer than 10 rows',
};
/** An AUC with its rows and positives has a standard error by Hanley and McNeil; nothing is known of their overlap. */
function fromNumbers(metric, candidate, baseline) {
    const errors = [candidate, baseline].map(({ value, rows, positives, interval }) => metric.name !== 'roc_auc' || interval === null || rows === null || positives === null
        ? null
        : (0,auc_interval/* hanleyMcNeil */.yV)(value, positives, rows - positives));
    const [a = null, b = null] = errors;
    const rows = Math.max(candidate.rows ?? 0, baseline.rows ?? 0);
    if (a === null || b === null) {
        return {
            standardError: null,
            undecidable: null,
            rows: null,
            method: 'none',
            basis: 'two reported numbers, without predictions of both to compare',
        };
    }
    return {
        standardError: Math.hypot(a, b),
        undecidable: candidate.undecidable ?? baseline.undecidable,
        rows,
        method: 'hanley-mcneil, unpaired',
        basis: 'reported numbers of two models, not matched row by row',
    };
}

// EXTERNAL MODULE: ./lib/policy/metrics.js
var metrics = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/policy/limits.js
var limits = __webpack_require__(88880);
;// CONCATENATED MODULE: ./lib/checks/limit.js




const SIGNS = { above: '>', at_least: '>=', below: '<', at_most: '<=' };
/**
 * A number of a policy. The loader has already put the numbers in the place of `$params`, so a text here is a
 * defect of the loading, and never a value.
 */
function policyNumber(value) {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new Error(`Expected a finite number in the policy, found ${JSON.stringify(value)}.`);
    }
    return value;
}
/** The limits of a `require` block, in the order of `LIMIT_KEYS`. No limit at all is a mistake, never a pass. */
function limitsOf(require) {
    // A text that is left here would limit nothing: it must not look as if nothing was asked.
    for (const key of limits/* LIMIT_KEYS */.n5)
        for (const value of [require[key] ?? []].flat())
            policyNumber(value);
    const [first, ...rest] = (0,limits/* boundsOf */.BO)(require).map(({ operator, value, key }) => ({
        operator,
        threshold: value,
        ...(key === 'equals' && { isExact: true }),
    }));
    if (first === undefined) {
        throw new Error(`The policy states no limit: write one of ${limits/* LIMIT_KEYS */.n5.join(', ')}.`);
    }
    return [first, ...rest];
}
/** Where the first limit stands below a check. */
function limitPointer(require) {
    return `/require/${(0,limits/* boundsOf */.BO)(require)[0]?.key ?? ''}`;
}
/** Distance to the limit in the metric's own unit; negative when the limit is missed. */
function margin(limit, value) {
    return (0,decision/* isFloor */.b5)(limit) ? value - limit.threshold : limit.threshold - value;
}
/** For example `> 0.9`. Numbers are printed in full: 0.8499999999 is not 0.85. */
function limitText(limits) {
    const exact = limits.find(({ isExact }) => isExact === true);
    if (exact !== undefined)
        return `= ${exact.threshold}`;
    return limits.map((limit) => `${SIGNS[limit.operator]} ${limit.threshold}`).join(' and ');
}
const DECIMALS = [3, 4, 6, 9];
/**
 * A number for prose: rounded as far as it stays on its side of every limit, otherwise in full. 0.8499999999 against a
 * limit of 0.85 is never written as 0.85.
 */
function readable(value, limits) {
    for (const decimals of DECIMALS) {
        const rounded = Number(value.toFixed(decimals));
        const isSame = limits.every(({ threshold }) => Math.sign(rounded - threshold) === Math.sign(value - threshold));
        if (isSame)
            return String(rounded);
    }
    return String(value);
}
/** Why a value cannot be one of this metric (an AUC of 91), or null. A metric of one's own has no known range. */
function rangeDefect(metric, value) {
    const { low, high } = (0,metrics/* metricNamed */.SB)(metric) ?? {
        low: Number.NEGATIVE_INFINITY,
        high: Number.POSITIVE_INFINITY,
    };
    if (value >= low && value <= high)
        return null;
    return `is ${value}, outside its range from ${low} to ${high}.`;
}

;// CONCATENATED MODULE: ./lib/checks/change-rule.js


const CHANGE_RULES = ['max_regression', 'min_improvement', 'max_improvement'];
const WORDS = {
    max_regression: 'worse by at most',
    min_improvement: 'better by at least',
    max_improvement: 'better by at most',
};
/** The rules of the policy, in its words. None is a mistake, never a pass. */
function rulesOf(require) {
    const rules = CHANGE_RULES.flatMap((key) => {
        const amount = require[key];
        if (amount === undefined)
            return [];
        const isRelative = amount.relative !== undefined;
        const given = policyNumber((isRelative ? amount.relative : amount.absolute) ?? Number.NaN);
        const shown = isRelative ? `${Number((given * 100).toPrecision(12))} % of the baseline` : String(given);
        return [
            {
                key,
                isRelative,
                operator: key === 'max_improvement' ? 'at_most' : 'at_least',
                threshold: key === 'max_regression' ? -given : given,
                text: `${WORDS[key]} ${shown}`,
            },
        ];
    });
    if (rules.length === 0)
        throw new Error('The policy asks for no limit on the change.');
    return rules;
}
/**
 * How much better the candidate is than the baseline, in the metric's unit: 0.9 - 0.91 is -0.01, and not the nearest
 * double beside it, so that a limit of 0.01 means what it says.
 */
function gainOf(metric, candidate, baseline) {
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known === undefined)
        throw new Error(`Which way ${metric} is better is not known, so a change cannot be judged.`);
    const { direction, ideal } = known;
    if (direction === 'higher')
        return decimalDifference(candidate, baseline);
    if (direction === 'lower')
        return decimalDifference(baseline, candidate);
    if (ideal === undefined)
        throw new Error(`${metric} has no value that is best, so a change cannot be judged.`);
    return decimalDifference(Math.abs(baseline - ideal), Math.abs(candidate - ideal));
}
/**
 * A rule as a limit on the difference, candidate - baseline: what is drawn, and on which side its bound is read. Null
 * where better is nearer to a value.
 */
function limitOnDifference({ operator, threshold, isRelative }, metric, baseline) {
    const direction = (0,metrics/* metricNamed */.SB)(metric)?.direction;
    if (direction !== 'higher' && direction !== 'lower')
        return null;
    const amount = isRelative ? Number((threshold * Math.abs(baseline)).toPrecision(13)) : threshold;
    if (direction === 'higher')
        return { operator, threshold: amount };
    return { operator: operator === 'at_least' ? 'at_most' : 'at_least', threshold: 0 - amount };
}
/** a - b without what binary fractions add to it: 13 digits of the larger operand. */
function decimalDifference(a, b) {
    const largest = Math.max(Math.abs(a), Math.abs(b));
    if (largest === 0)
        return 0;
    const unit = 10 ** Math.max(-300, Math.ceil(Math.log10(largest)) - 13);
    const difference = a - b;
    return Number((Math.round(difference / unit) * unit).toPrecision(13));
}

// EXTERNAL MODULE: ./lib/checks/records.js
var records = __webpack_require__(37883);
;// CONCATENATED MODULE: ./lib/checks/recomputed.js


const BY_SCORE = {
    roc_auc: ['roc_auc', ({ roc_auc }) => roc_auc?.value ?? null],
    average_precision: ['pr_auc', ({ pr_auc }) => pr_auc],
    log_loss: ['log_loss', ({ log_loss }) => log_loss],
    brier_score: ['brier', ({ brier }) => brier],
    ks_statistic: ['ks.d', (measures) => measures['ks.d']],
    expected_calibration_error: ['calibration', ({ calibration }) => calibration?.ece ?? null],
};
const BY_DECISION = {
    accuracy: ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn),
    error_rate: ({ tp, fp, tn, fn }) => (fp + fn) / (tp + fp + tn + fn),
    balanced_accuracy: ({ tp, fp, tn, fn }) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
    precision: ({ tp, fp }) => tp / (tp + fp),
    negative_predictive_value: ({ tn, fn }) => tn / (tn + fn),
    recall: ({ tp, fn }) => tp / (tp + fn),
    specificity: ({ tn, fp }) => tn / (tn + fp),
    false_positive_rate: ({ tn, fp }) => fp / (tn + fp),
    false_negative_rate: ({ tp, fn }) => fn / (tp + fn),
    f1: ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn),
    jaccard: ({ tp, fp, fn }) => tp / (tp + fp + fn),
    selection_rate: ({ tp, fp, tn, fn }) => (tp + fp) / (tp + fp + tn + fn),
    review_rate: ({ tp, fp, tn, fn }) => (tp + fp) / (tp + fp + tn + fn),
    prevalence: ({ tp, fp, tn, fn }) => (tp + fn) / (tp + fp + tn + fn),
};
/** Whether predictions can give this metric at all; the others stay claims. */
function isRecomputable(metric) {
    return Object.hasOwn(BY_SCORE, metric) || Object.hasOwn(BY_DECISION, metric);
}
/** The value alone, over all rows; null where there is none. */
function recomputedValue(summary, metric) {
    return isRecomputable(metric) ? recompute(summary, metric, undefined, summary.confidence).value : null;
}
/** A recomputable metric, of all rows or of a slice, its bounds at `confidence`. */
function recompute(summary, metric, slice, confidence) {
    const isWhole = slice === undefined || Object.keys(slice).length === 0;
    const counts = sum(summary.cells.filter((cell) => isWhole || isIn(cell, slice)));
    const rows = counts.tp + counts.fp + counts.tn + counts.fn;
    const base = { rows, positives: counts.tp + counts.fn, interval: null, undecidable: null };
    if (rows === 0)
        return { ...base, value: null, reason: 'no row is in this group' };
    const byDecision = Object.hasOwn(BY_DECISION, metric) ? BY_DECISION[metric] : undefined;
    if (byDecision !== undefined) {
        const value = byDecision(counts);
        return Number.isFinite(value)
            ? { ...base, value, reason: null }
            : { ...base, value: null, reason: 'the rows it divides by are none' };
    }
    const measures = isWhole
        ? summary
        : summary.groups?.find((group) => (0,records/* sliceKey */.Q1)(group.slice) === (0,records/* sliceKey */.Q1)(slice));
    if (measures === undefined)
        return { ...base, value: null, reason: 'it is not measured for this group' };
    const [field, of] = BY_SCORE[metric];
    const value = of(measures);
    if (value === null)
        return { ...base, value, reason: measures.reasons[field] ?? 'it has no value on these rows' };
    return metric === 'roc_auc'
        ? { ...base, value, reason: null, ...delong(measures, confidence) }
        : { ...base, value, reason: null };
}
function delong(measures, confidence) {
    const auc = measures.roc_auc;
    const bounds = (0,auc_interval/* waldBounds */.a)(auc.value, auc.standard_error, confidence);
    const wider = measures.error_bound;
    return {
        interval: {
            lower: (0,auc_interval/* clip */.$Q)(bounds.lower - wider),
            upper: (0,auc_interval/* clip */.$Q)(bounds.upper + wider),
            lower_one_sided: (0,auc_interval/* clip */.$Q)(bounds.lower_one_sided - wider),
            upper_one_sided: (0,auc_interval/* clip */.$Q)(bounds.upper_one_sided + wider),
            confidence,
            method: auc.method,
        },
        undecidable: auc.undecidable === null
            ? null
            : auc.undecidable === 'zero_variance'
                ? 'the scores have no variance'
                : 'a class has fewer than 10 rows',
    };
}
function isIn(cell, slice) {
    return Object.entries(slice).every(([attribute, group]) => cell.slice[attribute] === group);
}
function sum(cells) {
    return cells.reduce((total, { tp, fp, tn, fn }) => ({
        tp: total.tp + tp,
        fp: total.fp + fp,
        tn: total.tn + tn,
        fn: total.fn + fn,
    }), { tp: 0, fp: 0, tn: 0, fn: 0 });
}

;// CONCATENATED MODULE: ./lib/checks/measurement.js





/** Fewer rows of a class than this decide nothing by interval (spec: statistics, section 3). */
const FEWEST_ROWS_OF_A_CLASS = 10;
/**
 * Recomputed beats reported. Predictions that are declared for this data set and cannot be used are an error: the
 * claim never stands in for them.
 */
function measure(facts, metric, confidence) {
    const declared = facts.predictions.filter(({ dataset }) => metric.dataset === undefined || dataset === metric.dataset);
    if (declared.length > 0 && isRecomputable(metric.name))
        return fromPredictions(facts, metric, confidence, declared);
    const lookup = (0,records/* findRecord */.Tq)(facts, nameOf(metric), (record) => {
        const isMetric = record.metric === metric.name && record.statistic === null && record.fold === null;
        return isMetric && (0,records/* fitsDataset */.Rz)(record, metric.dataset) && (0,records/* fitsSlice */.v5)(record, metric.slice);
    });
    if (lookup.missing !== undefined)
        return lookup;
    return { measured: fromRecord(metric.name, lookup.found, confidence) };
}
function nameOf({ name, dataset, slice }) {
    return `${name}${dataset === undefined ? '' : ` on ${dataset}`}${slice === undefined ? '' : ` of ${(0,records/* sliceText */.S$)(slice)}`}`;
}
/** Predictions of a data set that can be used: exactly one file, read without a problem. */
function usablePredictions(facts, what, declared) {
    if (declared.some(({ isAwaited }) => isAwaited === true))
        return { missing: (0,records/* missingEvidence */.QI)(facts, what) };
    const unread = declared.find(({ summary, problem }) => summary === null || problem !== null);
    if (unread !== undefined) {
        const awaited = (0,records/* missingEvidence */.QI)(facts, `predictions ${unread.file}`);
        if (awaited.awaiting && unread.sha256 === '')
            return { missing: awaited };
        const reason = `${what} cannot be recomputed: ${unread.file}: ${unread.problem?.message ?? 'the file gave nothing.'}`;
        return {
            missing: { outcome: 'error', reason, awaiting: false, places: [(0,checks_result/* placeOf */.$t)(unread, unread.problem?.line)] },
        };
    }
    const [item, second] = declared;
    if (item === undefined || item.summary === null)
        return { missing: (0,records/* missingEvidence */.QI)(facts, what) };
    if (second !== undefined) {
        const reason = `Two predictions files are declared for ${what}: ${item.file} and ${second.file}. Keep one.`;
        return {
            missing: { outcome: 'error', reason, awaiting: false, places: [(0,checks_result/* placeOf */.$t)(item), (0,checks_result/* placeOf */.$t)(second)] },
        };
    }
    return { item, summary: item.summary };
}
function fromPredictions(facts, metric, confidence, declared) {
    const what = nameOf(metric);
    const usable = usablePredictions(facts, what, declared);
    if (usable.missing !== undefined)
        return { missing: usable.missing };
    const { item, summary } = usable;
    const { value, reason, ...rest } = recompute(summary, metric.name, metric.slice, confidence);
    if (value === null) {
        const why = `${what} cannot be recomputed from ${item.file}: ${reason}.`;
        return { missing: { outcome: 'error', reason: why, awaiting: false, places: [(0,checks_result/* placeOf */.$t)(item)] } };
    }
    return { measured: { value, ...rest, trust: 'recomputed', places: [(0,checks_result/* placeOf */.$t)(item)] } };
}
/** Only the summary is known: an AUC still has an interval by Hanley and McNeil where rows and positives are given. */
function fromRecord(name, { record, item }, confidence) {
    const { value, rows, positives } = record;
    const base = { value, rows, positives, trust: item.trust, places: [(0,checks_result/* placeOf */.$t)(item, record.pointer)] };
    const isKnown = name === 'roc_auc' && rows !== null && positives !== null && value >= 0 && value <= 1;
    if (!isKnown || !(positives > 0 && positives < rows))
        return { ...base, interval: null, undecidable: null };
    const smaller = Math.min(positives, rows - positives);
    const bounds = (0,auc_interval/* boundsFromSummary */.ym)(value, rows, positives / rows, confidence);
    const isFlat = bounds.lower === bounds.upper;
    return {
        ...base,
        interval: { ...bounds, confidence, method: 'hanley-mcneil' },
        undecidable: smaller < FEWEST_ROWS_OF_A_CLASS
            ? `a class has fewer than ${FEWEST_ROWS_OF_A_CLASS} rows`
            : isFlat
                ? 'the variance is zero'
                : null,
    };
}
/** Rows at which the bound of an AUC would clear its floor; null for a ceiling, or where no number of rows would. */
function rowsToDecide(limit, measured, confidence) {
    const { rows, positives, value } = measured;
    if (!(0,decision/* isFloor */.b5)(limit) || rows === null || positives === null || rows === 0)
        return null;
    return (0,auc_interval/* rowsNeeded */.vd)(value, positives / rows, limit.threshold, confidence);
}

;// CONCATENATED MODULE: ./lib/checks/claim.js



const NONE = { claimed: null, disagreement: null, defect: null, places: [] };
/** Every claim of a recomputed metric, compared with it (spec: evidence, rule 7). */
function claimsOf(facts, metric, measured, tolerance) {
    if (measured.trust !== 'recomputed')
        return NONE;
    const isClaim = (record) => record.metric === metric.name &&
        record.statistic === null &&
        record.fold === null &&
        (0,records/* fitsDataset */.Rz)(record, metric.dataset) &&
        (0,records/* fitsSlice */.v5)(record, metric.slice);
    return compareClaims(facts, nameOf(metric), isClaim, measured.value, tolerance);
}
function compareClaims(facts, what, isClaim, value, tolerance) {
    const claims = (0,records/* matchingRecords */.U9)(facts, isClaim);
    if (claims.length === 0)
        return NONE;
    const places = claims.map(({ record, item }) => (0,checks_result/* placeOf */.$t)(item, record.pointer));
    const usable = claims.map((claim) => {
        const single = { ...facts, awaiting: [], evidence: [{ ...claim.item, records: [claim.record] }] };
        return (0,records/* findRecord */.Tq)(single, what, isClaim);
    });
    const defect = usable.find(({ missing }) => missing !== undefined)?.missing?.reason ?? null;
    if (defect !== null)
        return { ...NONE, defect, places };
    const found = usable.flatMap((lookup) => (lookup.found === undefined ? [] : [lookup.found]));
    const distance = (claim) => Math.abs(claim - value);
    const [farthest] = [...found].sort((a, b) => distance(b.record.value) - distance(a.record.value));
    if (farthest === undefined)
        return NONE;
    const claim = farthest.record.value;
    const agrees = distance(claim) <= tolerance;
    return {
        claimed: { value: claim, tolerance, agrees, file: farthest.item.file },
        disagreement: agrees
            ? null
            : `${farthest.item.file} claims ${apart(claim, value)} for ${what}; recomputed it is ${apart(value, claim)}, farther away than ${tolerance}.`,
        defect: null,
        places,
    };
}
/** A number for prose, with as many digits as tell it from another one. */
function apart(value, other) {
    const digits = [3, 4, 6, 9].find((count) => value.toFixed(count) !== other.toFixed(count));
    return digits === undefined ? String(value) : String(Number(value.toFixed(digits)));
}

// EXTERNAL MODULE: ./lib/statistics/slices.js
var slices = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/checks/worst-slice.js








const DEFAULT_GROUP_SIZE = 30;
const DEFAULT_TOLERANCE = 0.005;
/**
 * Every group of every named attribute against the limits, recomputed: a report can leave out the group that is worst. The
 * worst outcome is the check's; a group that is too small decides nothing, and blocks unless the policy only reports it.
 */
function judgeWorstSlice(facts, check, context, attributes, limits, confidence, base) {
    const what = `${nameOf(check.metric)} of the worst group by ${attributes.join(', ')}`;
    const { name, dataset } = check.metric;
    if (!isRecomputable(name))
        return failed(check, context, base, `${name} cannot be recomputed from predictions, so its worst group is not known.`);
    const declared = facts.predictions.filter((item) => dataset === undefined || item.dataset === dataset);
    if (declared.length === 0) {
        const { outcome, reason, awaiting, places } = (0,records/* missingEvidence */.QI)(facts, `predictions for ${what}`);
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    const usable = usablePredictions(facts, what, declared);
    if (usable.missing !== undefined) {
        const { outcome, reason, awaiting, places } = usable.missing;
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    const { item, summary } = usable;
    const lacking = attributes.filter((attribute) => !summary.group_columns.includes(attribute));
    if (lacking.length > 0) {
        const known = summary.group_columns.length === 0 ? 'none' : summary.group_columns.join(', ');
        const reason = `The predictions ${item.file} declare no group column ${lacking.join(', ')} (declared: ${known}). Name it under \`groups\` in .arbiter/config.yml.`;
        return failed(check, context, base, reason);
    }
    const least = policyNumber(check.require.min_group_size ?? DEFAULT_GROUP_SIZE);
    const groups = attributes.flatMap((attribute) => (0,slices/* gather */.kg)(summary.cells, [attribute]).map(({ slice }) => judgeGroup(summary, check, slice, limits, confidence, least)));
    const tolerance = policyNumber(check.require.tolerance ?? DEFAULT_TOLERANCE);
    const claims = groups.flatMap(({ slice, measured }) => measured.value === null
        ? []
        : [claimsOfGroup(facts, { name, dataset, slice }, measured.value, tolerance)]);
    const defect = claims.find((claim) => claim.defect !== null)?.defect ?? null;
    const places = [(0,checks_result/* placeOf */.$t)(item), ...claims.flatMap((claim) => claim.places)];
    if (defect !== null)
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome: 'error', reason: defect, evidence_at: places });
    const disagreement = claims.find((claim) => claim.disagreement !== null) ?? null;
    return result(check, context, { ...base, evidence_at: places }, groups, { what, least, disagreement });
}
function failed(check, context, base, reason) {
    return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome: 'error', reason });
}
function judgeGroup(summary, check, slice, limits, confidence, least) {
    const measured = recompute(summary, check.metric.name, slice, confidence);
    const { value, rows, interval, undecidable, reason } = measured;
    const group = { slice, measured, isSmall: rows < least };
    const who = `${(0,records/* sliceText */.S$)(slice)} (${rows} rows)`;
    if (value === null) {
        const text = `${who}: ${check.metric.name} cannot be measured: ${reason}.`;
        return { ...group, outcome: 'inconclusive', margin: null, text };
    }
    const estimate = {
        value,
        lowerOneSided: interval?.lower_one_sided ?? null,
        upperOneSided: interval?.upper_one_sided ?? null,
        undecidable,
    };
    const decide = check.require.decide ?? 'point';
    const outcome = (0,checks_result/* worst */.QZ)(limits.map((limit) => (0,decision/* decideBound */.rI)(estimate, limit, decide)));
    const distance = Math.min(...limits.map((limit) => margin(limit, value)));
    const words = `${who}: ${check.metric.name} is ${readable(value, limits)}, required ${limitText(limits)}.`;
    if (group.isSmall)
        return { ...group, outcome: 'inconclusive', margin: distance, text: words };
    const why = outcome !== 'inconclusive'
        ? ''
        : undecidable === null
            ? ` The data do not decide it (${decide}).`
            : ` It cannot be decided: ${undecidable}.`;
    return { ...group, outcome, margin: distance, text: `${words}${why}` };
}
/** What is claimed of one group, held against what was recomputed. */
function claimsOfGroup(facts, { name, dataset, slice }, value, tolerance) {
    const isClaim = (record) => record.metric === name &&
        record.statistic === null &&
        record.fold === null &&
        (0,records/* fitsDataset */.Rz)(record, dataset) &&
        (0,records/* fitsSlice */.v5)(record, slice);
    return compareClaims(facts, `${name} of ${(0,records/* sliceText */.S$)(slice)}`, isClaim, value, tolerance);
}
function result(check, context, base, groups, { what, least, disagreement }) {
    const isReported = check.require.small_groups === 'report';
    const large = groups.filter(({ isSmall }) => !isSmall);
    const small = groups.filter(({ isSmall }) => isSmall);
    const deciding = isReported ? large : groups;
    // Where every group is too small nothing was shown, whatever the policy does with one of them.
    const { min_count: leastCount = 1 } = check.require;
    const isFew = large.length < leastCount;
    const outcome = large.length === 0
        ? 'inconclusive'
        : (0,checks_result/* worst */.QZ)([...deciding.map((group) => group.outcome), ...(isFew ? ['inconclusive'] : [])]);
    const fewText = isFew && leastCount > 1
        ? [`Large enough: ${(0,checks_result/* plural */.LS)(large.length, 'group')}; at least ${leastCount} are needed.`]
        : [];
    const [lowest] = [...large].sort((a, b) => distanceOf(a) - distanceOf(b));
    const unheld = large.filter((group) => group.outcome !== 'pass').map(({ text }) => text);
    const shown = outcome === 'pass' && lowest !== undefined ? [`Every group holds; the worst is ${lowest.text}`] : unheld;
    const smallText = small.length === 0
        ? []
        : [
            `Fewer than ${least} rows: ${small.map(({ slice, measured }) => `${(0,records/* sliceText */.S$)(slice)} (${measured.rows})`).join(', ')}: ${isReported ? 'shown, not judged' : 'they cannot be judged, and the policy does not leave them out'}.`,
        ];
    const said = disagreement?.disagreement == null ? [] : [disagreement.disagreement];
    const findings = [...said, ...unheld].map((message) => ({ message, at: null }));
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...base,
        outcome: disagreement === null ? outcome : 'fail',
        reason: [...said, ...fewText, ...shown, ...smallText].join(' ') || `No group of ${what} has rows.`,
        observed: lowest === undefined || lowest.measured.value === null
            ? null
            : {
                value: lowest.measured.value,
                text: `${lowest.measured.value} (${(0,records/* sliceText */.S$)(lowest.slice)})`,
                rows: lowest.measured.rows,
                positives: lowest.measured.positives,
            },
        interval: lowest?.measured.interval ?? null,
        margin: lowest?.margin ?? null,
        claimed: disagreement?.claimed ?? null,
        groups: groups.map(groupOf),
        trust: 'recomputed',
        findings,
        scope: lowest === undefined ? (base.scope ?? null) : scopeOf(base.scope ?? null, lowest.slice),
    });
}
/** One without a value is not the worst: nothing is known of it. */
function distanceOf(group) {
    return group.margin ?? Number.MAX_VALUE;
}
function scopeOf(scope, slice) {
    return scope === null ? (0,records/* sliceText */.S$)(slice) : `${scope} · ${(0,records/* sliceText */.S$)(slice)}`;
}
function groupOf({ slice, measured, outcome, isSmall }) {
    return {
        slice: { ...slice },
        n: measured.rows,
        selected: null,
        rate: null,
        value: measured.value,
        interval: measured.interval,
        p_value: null,
        outcome,
        reference: false,
        rows_needed: null,
        note: isSmall ? 'small group' : null,
    };
}

;// CONCATENATED MODULE: ./lib/checks/metric.js







const metric_DEFAULT_TOLERANCE = 0.005;
const DEFAULT_CONFIDENCE = 0.95;
/** One metric on one data set against its limits; recomputed from predictions wherever they are declared. */
const metric = {
    kind: 'metric',
    evaluate(facts, check, context) {
        const required = requiredOf(facts, check);
        const confidence = confidenceOf(check.require.confidence);
        const base = {
            required: {
                text: limitText(required.limits),
                operator: required.limits[0].operator,
                threshold: required.limits[0].threshold,
                source: required.source,
            },
            scope: metric_scopeOf(check),
            policyPointer: limitPointer(check.require),
        };
        const attributes = check.metric.worst_slice;
        if (attributes !== undefined)
            return judgeWorstSlice(facts, check, context, attributes, required.limits, confidence, base);
        const { measured, missing } = measure(facts, check.metric, confidence);
        if (missing !== undefined) {
            const { outcome, reason, awaiting, places } = missing;
            return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
        }
        return judge(facts, check, context, required, measured, base);
    },
};
function judge(facts, check, context, { limits, note }, measured, base) {
    const { value } = measured;
    const tolerance = policyNumber(check.require.tolerance ?? metric_DEFAULT_TOLERANCE);
    const claims = claimsOf(facts, check.metric, measured, tolerance);
    const verdict = {
        ...base,
        observed: { value, text: String(value), rows: measured.rows, positives: measured.positives },
        claimed: claims.claimed,
        margin: Math.min(...limits.map((limit) => margin(limit, value))),
        interval: measured.interval,
        trust: measured.trust,
        evidence_at: [...measured.places, ...claims.places],
    };
    const outside = rangeDefect(check.metric.name, value);
    if (outside !== null) {
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            ...verdict,
            outcome: 'error',
            reason: `${check.metric.name} ${outside}`,
        });
    }
    if (claims.defect !== null) {
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...verdict, outcome: 'error', reason: claims.defect });
    }
    const decide = check.require.decide ?? 'point';
    const estimate = {
        value,
        lowerOneSided: measured.interval?.lower_one_sided ?? null,
        upperOneSided: measured.interval?.upper_one_sided ?? null,
        undecidable: measured.undecidable,
    };
    const outcome = (0,checks_result/* worst */.QZ)(limits.map((limit) => (0,decision/* decideBound */.rI)(estimate, limit, decide)));
    const disagreement = claims.disagreement;
    const least = check.require.trust?.at_least;
    const distrust = (0,checks_result/* isTrusted */.W2)(measured.trust, least)
        ? null
        : `Trust is ${measured.trust}; at least ${least} is required.`;
    const needed = outcome === 'inconclusive' ? neededRows(check, limits, measured) : null;
    const parts = [disagreement, distrust, reasonOf(check, limits, measured, outcome, needed), note];
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...verdict,
        outcome: disagreement === null && distrust === null ? outcome : 'fail',
        reason: parts.filter((part) => part !== null && part !== '').join(' '),
        rows_needed: needed,
        ...(disagreement !== null && {
            fix: 'Correct the claim, or find out why the predictions do not give it.',
        }),
    });
}
/** The policy's limits, or the business threshold that was agreed for this model in the place of the single one. */
function requiredOf(facts, check) {
    const limits = limitsOf(check.require);
    const own = facts.manifest.business?.thresholds?.[check.metric.name];
    if (check.require.or_business_threshold !== true || own === undefined) {
        return { limits, source: 'policy', note: '' };
    }
    if (limits.length > 1)
        throw new Error('A business threshold can replace one limit; the policy states several.');
    const threshold = policyNumber(own);
    if (!facts.businessThresholdsCount) {
        const note = `The manifest's business threshold ${threshold} does not count until the governance role has signed it.`;
        return { limits, source: 'policy', note };
    }
    const outside = rangeDefect(check.metric.name, threshold);
    if (outside !== null)
        throw new Error(`The business threshold of ${check.metric.name} ${outside}`);
    const source = `business threshold in ${facts.manifestDocument.file} (policy: ${limitText(limits)})`;
    return { limits: [{ operator: limits[0].operator, threshold }], source, note: '' };
}
function confidenceOf(value) {
    const confidence = policyNumber(value ?? DEFAULT_CONFIDENCE);
    if (confidence > 0 && confidence < 1)
        return confidence;
    throw new Error(`The confidence is ${confidence}; a number between 0 and 1 was expected.`);
}
function metric_scopeOf(check) {
    const { dataset, slice } = check.metric;
    const parts = [dataset ?? '', slice === undefined ? '' : (0,records/* sliceText */.S$)(slice)].filter((part) => part !== '');
    return parts.length === 0 ? null : parts.join(' · ');
}
function neededRows(check, limits, measured) {
    const [limit] = limits;
    if (check.metric.name !== 'roc_auc' || limits.length > 1 || limit === undefined)
        return null;
    return rowsToDecide(limit, measured, confidenceOf(check.require.confidence));
}
function reasonOf(check, limits, measured, outcome, needed) {
    const { name } = check.metric;
    const over = measured.rows === null ? '' : `, ${(0,checks_result/* plural */.LS)(measured.rows, 'row')}`;
    const found = `${name} is ${readable(measured.value, limits)} (${measured.trust}${over}); required ${limitText(limits)}.`;
    if (outcome !== 'inconclusive')
        return found;
    if (measured.undecidable !== null)
        return `${found} It cannot be decided: ${measured.undecidable}.`;
    if (measured.interval === null) {
        return `${found} Without the numbers of rows and positives (or predictions) there is no interval, so it cannot be proved.`;
    }
    const { lower_one_sided, upper_one_sided, confidence, method } = measured.interval;
    const [lower, upper] = [lower_one_sided, upper_one_sided].map((bound) => readable(bound ?? Number.NaN, limits));
    const bounds = `The one-sided ${confidence * 100} % bounds are ${lower} and ${upper} (${method})`;
    const more = needed === null ? '' : ` About ${needed} rows would decide.`;
    return `${found} ${bounds}: they do not decide it.${more}`;
}

;// CONCATENATED MODULE: ./lib/checks/change.js












const CLAIM_TOLERANCE = 0.005;
const NO_BASELINE = 1e-12;
/** The candidate against the model on the base branch: not worse, better, or suspiciously better. */
const change = {
    kind: 'change',
    evaluate(facts, check, context) {
        const rules = rulesOf(check.require);
        const base = {
            required: (0,checks_result/* requirement */.aS)(`than the champion: ${rules.map(({ text }) => text).join('; ')}`),
            scope: change_scopeOf(check),
        };
        const champion = facts.champion;
        if (champion?.kind === 'model')
            return compared(facts, check, context, champion, rules, base);
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, ...withoutChampion(facts, check) });
    },
};
function withoutChampion(facts, check) {
    const { champion, manifest, releases } = facts;
    if (champion === undefined || champion.kind === 'no_base') {
        if (champion !== undefined && facts.auditTrail === checks_facts/* OFF_GITHUB */.iA && check.off_github === 'left_to_gate') {
            return {
                outcome: 'not_applicable',
                reason: 'Judged by the gate, which knows the base branch. Here there is no base to compare with.',
                policyPointer: '/off_github',
            };
        }
        return {
            outcome: 'inconclusive',
            reason: 'There is no base to compare with.',
            fix: 'Name one: `arbiter check PATH --commit SHA --base REF`. In the gate it is the base branch.',
        };
    }
    if (champion.kind === 'unreadable')
        return { outcome: 'error', reason: `The champion cannot be read: ${champion.reason}` };
    const last = Array.isArray(releases) ? releases.at(-1) : undefined;
    if (last !== undefined) {
        return {
            outcome: 'error',
            reason: `The base branch has no ${manifest.name}, but the ledger has its release ${last.version.slice(0, 40)}: this is not a first release, and there is nothing to compare it with.`,
            fix: 'Bring the released version back on the base branch first.',
        };
    }
    if (check.first_release !== undefined) {
        const role = check.first_release.approved_by;
        return {
            outcome: 'not_applicable',
            reason: `First release: the base branch has no ${manifest.name} to compare with. ${role} must sign instead.`,
            signoff_roles: [role],
            policyPointer: '/first_release',
        };
    }
    return {
        outcome: 'error',
        reason: `The base branch has no ${manifest.name}, so there is nothing to compare with.`,
        fix: 'For first versions write `first_release: { approved_by: ROLE }` into the policy.',
    };
}
function compared(facts, check, context, champion, rules, base) {
    const confidence = confidenceOf(check.require.confidence);
    const candidate = measure(facts, check.metric, confidence);
    if (candidate.missing !== undefined) {
        const { outcome, reason, awaiting, places } = candidate.missing;
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    const { evidence, predictions } = champion;
    const baseline = measure({ ...facts, evidence, predictions, awaiting: [] }, check.metric, confidence);
    if (baseline.missing !== undefined) {
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            ...base,
            // What the champion lacks is not awaited: nobody is making it.
            outcome: 'error',
            reason: `Champion (version ${champion.version}, on the base branch): ${baseline.missing.reason}`,
            fix: 'The base branch must hold the evidence of its own model: merge that first, with this check waived.',
            evidence_at: candidate.measured.places,
        });
    }
    const pair = { candidate: candidate.measured, baseline: baseline.measured };
    const uncertainty = uncertaintyOf(facts, champion, check.metric, pair.candidate, pair.baseline);
    return judged(facts, check, context, champion, rules, { ...pair, uncertainty, confidence }, base);
}
function judged(facts, check, context, champion, rules, pair, base) {
    const { candidate, baseline, uncertainty } = pair;
    const outside = rangeDefect(check.metric.name, candidate.value) ?? rangeDefect(check.metric.name, baseline.value);
    const claims = claimsOf(facts, check.metric, candidate, CLAIM_TOLERANCE);
    const trust = (0,checks_result/* lowestTrust */.fK)([candidate.trust, baseline.trust]) ?? 'claimed';
    const difference = decimalDifference(candidate.value, baseline.value);
    const [firstRule] = rules;
    const limit = firstRule === undefined ? null : limitOnDifference(firstRule, check.metric.name, baseline.value);
    const shown = {
        ...base,
        required: { ...base.required, ...limit },
        observed: {
            value: difference,
            text: `${candidate.value} against ${baseline.value} (${signed(difference)})`,
            rows: candidate.rows,
            positives: candidate.positives,
        },
        claimed: claims.claimed,
        interval: intervalOf(difference, pair),
        trust,
        evidence_at: [...candidate.places, ...claims.places],
    };
    const defect = outside === null ? (claims.defect ?? uncertainty.defect ?? null) : `${check.metric.name} ${outside}`;
    if (defect !== null)
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...shown, outcome: 'error', reason: defect });
    const gain = gainOf(check.metric.name, candidate.value, baseline.value);
    const parts = rules.map((rule) => judgeRule(rule, gain, pair, check.require.decide ?? 'point'));
    const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
    const least = check.require.trust?.at_least;
    const distrust = (0,checks_result/* isTrusted */.W2)(trust, least)
        ? null
        : `Trust is ${trust} (the weaker of both models' evidence); at least ${least} is required.`;
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const reasons = [
        claims.disagreement,
        distrust,
        `${nameOf(check.metric)} is ${said(candidate)}; that of the champion (version ${champion.version}, on the base branch) is ${said(baseline)}: ${gainWords(gain)}, ${uncertainty.basis}.`,
        ...(wrong.length === 0 ? [] : wrong.map(({ text }) => text)),
    ];
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...shown,
        outcome: claims.disagreement === null && distrust === null ? outcome : (0,checks_result/* worst */.QZ)([outcome, 'fail']),
        reason: reasons.filter((part) => part !== null).join(' '),
        margin: Math.min(...parts.map((part) => part.margin)),
        ...(outcome === 'fail' && { fix: 'Improve the candidate, or keep the champion.' }),
        rows_needed: wrong.find((part) => part.rowsNeeded !== null)?.rowsNeeded ?? null,
        policyPointer: `/require/${(wrong[0] ?? parts[0])?.rule.key}`,
    });
}
/** What is suspiciously good is judged by the point: a suspicion needs no proof. */
function judgeRule(rule, gain, pair, asked) {
    const { baseline, uncertainty, confidence } = pair;
    const against = Math.abs(baseline.value);
    if (rule.isRelative && against < NO_BASELINE) {
        const text = `The baseline is ${baseline.value}: a share of nothing cannot be judged. Write an absolute limit.`;
        return { rule, outcome: 'error', margin: 0, text, rowsNeeded: null };
    }
    const decide = rule.key === 'max_improvement' ? 'point' : asked;
    const scale = rule.isRelative ? against : 1;
    const value = rule.isRelative ? Number((gain / against).toPrecision(13)) : gain;
    const error = uncertainty.standardError === null ? null : uncertainty.standardError / scale;
    const bounds = error === null ? null : (0,auc_interval/* boundsBy */.r9)(confidence, (z) => value + z * error);
    const estimate = {
        value,
        lowerOneSided: bounds?.lower_one_sided ?? null,
        upperOneSided: bounds?.upper_one_sided ?? null,
        undecidable: uncertainty.undecidable,
    };
    const outcome = (0,decision/* decideBound */.rI)(estimate, rule, decide);
    const distance = value - rule.threshold;
    const isOpen = outcome === 'inconclusive' && uncertainty.undecidable === null;
    const rowsNeeded = isOpen && error !== null && uncertainty.rows !== null
        ? (0,comparison/* rowsForDistance */.w3)(uncertainty.rows, distance, error, confidence)
        : null;
    return {
        rule,
        outcome,
        margin: rule.operator === 'at_least' ? distance : -distance,
        text: ruleWords(rule, outcome, uncertainty, decide, rowsNeeded),
        rowsNeeded,
    };
}
function ruleWords({ key, text }, outcome, { undecidable, standardError }, decide, rowsNeeded) {
    if (outcome === 'fail' && key === 'max_improvement')
        return `Required: ${text}. So much better at once is suspicious: look for a leak, or for easier data.`;
    if (outcome !== 'inconclusive')
        return `Required: ${text}.`;
    if (undecidable !== null)
        return `Required: ${text}. It cannot be decided: ${undecidable}.`;
    if (standardError === null)
        return `Required: ${text}. Without an interval of the difference it cannot be proved (${decide}).`;
    const more = rowsNeeded === null ? '' : ` About ${rowsNeeded} rows would decide, were the difference to stay.`;
    return `Required: ${text}. The bounds of the difference do not decide it (${decide}).${more}`;
}
function intervalOf(difference, { uncertainty, confidence }) {
    const { standardError, method } = uncertainty;
    if (standardError === null)
        return null;
    return { ...(0,auc_interval/* boundsBy */.r9)(confidence, (z) => difference + z * standardError), confidence, method };
}
function said({ value, rows, trust, places }) {
    const over = rows === null ? '' : `, ${rows} rows`;
    const [place] = places;
    const digest = place === undefined || place.sha256 === null ? '' : `, sha256 ${place.sha256.slice(0, 12)}…`;
    return `${Number(value.toFixed(6))} (${trust}${over}${digest})`;
}
function gainWords(gain) {
    if (gain === 0)
        return 'no change';
    return `${gain > 0 ? 'better' : 'worse'} by ${Number(Math.abs(gain).toPrecision(6))}`;
}
function signed(value) {
    const text = String(Number(value.toPrecision(6)));
    return value > 0 ? `+${text}` : text;
}
function change_scopeOf({ metric: { dataset, slice } }) {
    const parts = [dataset ?? '', slice === undefined ? '' : (0,records/* sliceText */.S$)(slice)].filter((part) => part !== '');
    return parts.length === 0 ? null : parts.join(' · ');
}

;// CONCATENATED MODULE: ./lib/checks/check.js
/** What a check may say where it applies. */
const JUDGED_OUTCOMES = ['pass', 'fail', 'inconclusive', 'error'];

;// CONCATENATED MODULE: ./lib/checks/balance-parts.js



const balance_parts_DEFAULT_GROUP_SIZE = 30;
/** What is to be said of one attribute: what is wrong with its groups, or how they stand to each limit. */
function attributeParts(check, name, item) {
    const attribute = item.balance.attributes.find((one) => one.attribute === name);
    if (attribute === undefined) {
        const text = `The configuration names no column ${name} under \`groups\` of the data set ${item.dataset}.`;
        return [{ outcome: 'error', text, pointer: '/protected', attribute: name, margin: null }];
    }
    const defects = groupDefects(check, attribute);
    if (defects.length > 0) {
        return defects.map((text) => ({
            outcome: 'error',
            text: `${item.file}: ${text}`,
            pointer: check.groups?.[name] === undefined ? '/protected' : '/groups',
            attribute: name,
            margin: null,
        }));
    }
    return JUDGES.flatMap((judge) => judge(check, attribute, item));
}
/** A feature of the model whose missing values nobody counted; of an attribute every row says its group. */
function uncountedPart({ manifest }, check, item) {
    if (check.require.missingness === undefined)
        return [];
    const { features, attributes } = item.balance;
    const counted = new Set([...features, ...attributes.map(({ attribute }) => attribute)]);
    const left = (manifest.features ?? []).filter((feature) => !counted.has(feature));
    if (left.length === 0)
        return [];
    const text = `Missing values: the manifest names ${left.slice(0, 5).join(', ')}${more(left.length - 5)} as a feature, of which nothing was counted in ${item.file}: add it to \`features\` under \`data\`, and the column to the data.`;
    return [{ outcome: 'error', text, pointer: '/require/missingness', attribute: null, margin: null }];
}
/** Why the groups of an attribute cannot be compared: people whose group is not known are in none of them. */
function groupDefects(check, { attribute, groups, without, first_without }) {
    const defects = [];
    if (without > 0) {
        defects.push(`${(0,checks_result/* plural */.LS)(without, 'row')} without a value of ${attribute}, the first is row ${first_without}. Give each row its group.`);
    }
    const expected = check.groups?.[attribute];
    const names = groups.map(({ group }) => group);
    for (const group of expected ?? []) {
        if (!names.includes(group))
            defects.push(`no row has ${attribute} ${group}, which the policy expects.`);
    }
    const unknown = expected === undefined ? [] : names.filter((name) => !expected.includes(name));
    if (unknown.length > 0) {
        const shown = unknown.slice(0, 5).map((name) => JSON.stringify(name));
        const more = unknown.length > shown.length ? ` and ${unknown.length - shown.length} more` : '';
        defects.push(`${attribute} has groups that the policy does not know: ${shown.join(', ')}${more}.`);
    }
    if (groups.length < 2) {
        const only = names[0] === undefined ? 'no group' : `only the group ${JSON.stringify(names[0])}`;
        defects.push(`${attribute} has ${only}, so there is nothing to compare.`);
    }
    return defects;
}
/** A share of rows is known whatever the size of the group: a small one is what this limit is for. */
const judgeRepresentation = (check, { attribute, groups }, { balance }) => {
    if (check.require.representation === undefined)
        return [];
    const limits = limitsOf(check.require.representation);
    const shares = groups.map((group) => ({ group, share: group.rows / balance.rows }));
    const missed = shares.filter(({ share }) => !limits.every((limit) => (0,decision/* meets */.D)(share, limit)));
    const [least] = [...shares].sort((a, b) => a.share - b.share);
    const said = ({ group, share }) => `${balance_parts_nameOf(attribute, group)} ${group.rows} of ${balance.rows} rows (${readable(share, limits)})`;
    const listed = missed.length === 0 ? [least] : missed;
    return [
        {
            outcome: missed.length === 0 ? 'pass' : 'fail',
            text: `Representation: ${listed.slice(0, 5).map(said).join(', ')}${more(listed.length - 5)}; required ${limitText(limits)}.`,
            pointer: '/require/representation',
            attribute,
            margin: marginOf(limits, least.share),
        },
    ];
};
const judgeLabels = (check, { attribute, groups }, item) => {
    if (check.require.label_balance === undefined)
        return [];
    const pointer = '/require/label_balance';
    const limits = limitsOf(check.require.label_balance);
    if (!item.hasLabel) {
        const text = `The configuration does not say which column of ${item.file} is the label: add \`label\` under \`data\`.`;
        return [{ outcome: 'error', text, pointer, attribute, margin: null }];
    }
    const rates = largeGroups(check, groups).map((group) => ({
        group,
        rate: (group.positives ?? 0) / group.rows,
    }));
    const sorted = [...rates].sort((a, b) => a.rate - b.rate);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (lowest === undefined || highest === undefined || rates.length < 2) {
        const text = `Label balance: no two groups of ${attribute} have ${groupSize(check)} rows.`;
        return [{ outcome: 'inconclusive', text, pointer, attribute, margin: null }];
    }
    const difference = decimalDifference(highest.rate, lowest.rate);
    const said = ({ group, rate }) => `${balance_parts_nameOf(attribute, group)} ${group.positives} of ${group.rows} positive (${readable(rate, [])})`;
    return [
        {
            outcome: limits.every((limit) => (0,decision/* meets */.D)(difference, limit)) ? 'pass' : 'fail',
            text: `Label balance: ${said(highest)}, ${said(lowest)}: a difference of ${readable(difference, limits)}; required ${limitText(limits)}.`,
            pointer,
            attribute,
            margin: marginOf(limits, difference),
        },
    ];
};
const judgeMissing = (check, { attribute, groups }, { balance }) => {
    if (check.require.missingness === undefined)
        return [];
    const pointer = '/require/missingness';
    const limits = limitsOf(check.require.missingness);
    if (balance.features.length === 0) {
        const text = 'Missingness: there is no column beside label, groups, key and time.';
        return [{ outcome: 'error', text, pointer, attribute, margin: null }];
    }
    const large = largeGroups(check, groups);
    if (large.length === 0) {
        const text = `Missingness: no group of ${attribute} has ${groupSize(check)} rows.`;
        return [{ outcome: 'inconclusive', text, pointer, attribute, margin: null }];
    }
    const shares = large
        .flatMap((group) => group.missing.map(({ column, rows }) => ({ group, column, rows, share: rows / group.rows })))
        .sort((a, b) => b.share - a.share);
    const missed = shares.filter(({ share }) => !limits.every((limit) => (0,decision/* meets */.D)(share, limit)));
    const worstShare = shares[0]?.share ?? 0;
    const said = ({ group, column, rows, share }) => `${column} of ${balance_parts_nameOf(attribute, group)} in ${rows} of ${group.rows} rows (${readable(share, limits)})`;
    const isMet = limits.every((limit) => (0,decision/* meets */.D)(worstShare, limit));
    const listed = missed.length === 0 ? shares.slice(0, 1) : missed;
    const found = listed.length === 0
        ? `no value is missing in any group of ${attribute}`
        : `${listed.slice(0, 5).map(said).join(', ')}${more(listed.length - 5)}`;
    return [
        {
            outcome: isMet ? 'pass' : 'fail',
            text: `Missing values: ${found}; required ${limitText(limits)}.`,
            pointer,
            attribute,
            margin: marginOf(limits, worstShare),
        },
    ];
};
/** Groups of which too little is known, where they decide. */
const judgeSmallGroups = (check, { attribute, groups }) => {
    const { label_balance, missingness, small_groups = 'block' } = check.require;
    if (label_balance === undefined && missingness === undefined)
        return [];
    const small = groups.filter(({ rows }) => rows < groupSize(check));
    if (small.length === 0)
        return [];
    const named = small.slice(0, 5).map((group) => `${balance_parts_nameOf(attribute, group)} (${group.rows})`);
    const effect = small_groups === 'block'
        ? 'they cannot be judged, and the policy does not leave them out'
        : 'shown, not judged';
    return [
        {
            outcome: small_groups === 'block' ? 'inconclusive' : 'pass',
            text: `Fewer than ${groupSize(check)} rows: ${named.join(', ')}${more(small.length - 5)}: ${effect}.`,
            pointer: '/require/min_group_size',
            attribute,
            margin: null,
        },
    ];
};
const JUDGES = [judgeRepresentation, judgeLabels, judgeMissing, judgeSmallGroups];
function groupSize({ require }) {
    return policyNumber(require.min_group_size ?? balance_parts_DEFAULT_GROUP_SIZE);
}
function largeGroups(check, groups) {
    return groups.filter(({ rows }) => rows >= groupSize(check));
}
function marginOf(limits, value) {
    return Math.min(...limits.map((limit) => margin(limit, value)));
}
function balance_parts_nameOf(attribute, { group }) {
    return `${attribute}=${group.length > 40 ? `${group.slice(0, 40)}…` : group}`;
}
function more(count) {
    return count > 0 ? ` and ${count} more` : '';
}

;// CONCATENATED MODULE: ./lib/checks/data_balance.js




/** Groups of people in declared data, counted here: how many rows, which labels, and what is missing. Never a claim. */
const dataBalance = {
    kind: 'data_balance',
    evaluate(facts, check, context) {
        const required = (0,checks_result/* requirement */.aS)(requiredText(check));
        const usable = countedItem(facts, check);
        if (usable.missing !== undefined) {
            const { outcome, reason, awaiting, places } = usable.missing;
            return (0,checks_result/* checkResult */.iJ)(check, context, { outcome, reason, awaiting, evidence_at: places, required });
        }
        const { item } = usable;
        const parts = [
            ...check.protected.flatMap((name) => attributeParts(check, name, item)),
            ...uncountedPart(facts, check, item),
        ];
        if (parts.length === 0)
            throw new Error('The policy names no attribute to judge.');
        const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
        const wrong = parts.filter((part) => part.outcome !== 'pass');
        const decisive = parts.find((part) => part.outcome === outcome);
        const margins = parts.flatMap((part) => (part.margin === null ? [] : [part.margin]));
        const place = (0,checks_result/* placeOf */.$t)(item.data);
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            required,
            reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
            observed: (0,checks_result/* describe */.q0)(`${(0,checks_result/* plural */.LS)(item.balance.rows, 'row')} of ${item.data.file} (recomputed)`),
            margin: margins.length === 0 ? null : Math.min(...margins),
            groups: groupsOf(check, item),
            rows_needed: outcome === 'inconclusive' ? groupSize(check) : null,
            trust: 'recomputed',
            evidence_at: [place],
            scope: decisive?.attribute ?? null,
            findings: wrong.map(({ text }) => ({ message: text, at: place })),
            policyPointer: decisive?.pointer ?? '/require',
        });
    },
};
/** The one file of the data set. What cannot be used is an error: nothing stands in for it. */
function countedItem(facts, { dataset = 'train' }) {
    const declared = (facts.data ?? []).filter((item) => item.dataset === dataset);
    const failed = (reason) => ({
        missing: {
            outcome: 'error',
            reason,
            awaiting: false,
            places: declared.flatMap(({ data }) => (data === null ? [] : [(0,checks_result/* placeOf */.$t)(data)])),
        },
    });
    const [item, second] = declared;
    if (item === undefined) {
        return failed(`The configuration declares no data for the data set ${dataset}: add it under \`data\`.`);
    }
    if (second !== undefined) {
        return failed(`Two files are declared for the data set ${dataset}: ${item.file} and ${second.file}. Keep one.`);
    }
    const { data, balance, problem } = item;
    if (data === null || balance === null || problem !== null) {
        const awaited = (0,records/* missingEvidence */.QI)(facts, `the data ${item.file}`);
        if (item.isAwaited === true && awaited.awaiting)
            return { missing: awaited };
        return failed(`${item.file} cannot be counted: ${problem?.message ?? 'nothing came of it.'}`);
    }
    return { item: { ...item, data, balance } };
}
/** Most groups of one attribute that a decision shows. */
const MOST_SHOWN = 50;
function groupsOf(check, { balance }) {
    const limits = check.require.representation === undefined ? [] : limitsOf(check.require.representation);
    const shown = balance.attributes.filter(({ attribute }) => check.protected.includes(attribute));
    return shown.flatMap(({ attribute, groups }) => groups.slice(0, MOST_SHOWN).map((group) => ({
        slice: { [attribute]: group.group },
        n: group.rows,
        selected: group.positives,
        rate: group.positives === null ? null : group.positives / group.rows,
        value: group.rows / balance.rows,
        interval: null,
        p_value: null,
        outcome: limits.every((limit) => (0,decision/* meets */.D)(group.rows / balance.rows, limit)) ? 'pass' : 'fail',
        reference: false,
        rows_needed: group.rows < groupSize(check) ? groupSize(check) : null,
        note: group.rows < groupSize(check) ? 'small group' : null,
    })));
}
function requiredText({ require, protected: attributes }) {
    const { representation, label_balance, missingness } = require;
    const parts = [
        ...(representation === undefined ? [] : [`share of rows ${limitText(limitsOf(representation))}`]),
        ...(label_balance === undefined
            ? []
            : [`difference of positive labels ${limitText(limitsOf(label_balance))}`]),
        ...(missingness === undefined ? [] : [`missing values ${limitText(limitsOf(missingness))}`]),
    ];
    if (parts.length === 0)
        throw new Error('The policy states no limit on the groups.');
    return `every group of ${attributes.join(' and of ')}: ${parts.join('; ')}`;
}

// EXTERNAL MODULE: ./lib/model/glob.js
var model_glob = __webpack_require__(53523);
;// CONCATENATED MODULE: ./lib/checks/evidence-selection.js



/**
 * The results that a check judges: all that hold some, or what the globs name, each of which must match one. A file that
 * could not be read at all may have held a failure, and one that is only partly sound may have lost one: both are errors.
 */
function selectResults(facts, { what, files, holds }) {
    const named = facts.evidence.filter(({ file }) => files === undefined || files.some((glob) => (0,model_glob/* matchesGlob */.kt)(file, glob)));
    const broken = named.filter((item) => (holds(item) ? item.problems.length > 0 : gaveNothing(item)));
    if (broken.length > 0)
        return { missing: unreadable(broken) };
    const items = named.filter(holds);
    const unmatched = files?.find((glob) => !items.some(({ file }) => (0,model_glob/* matchesGlob */.kt)(file, glob)));
    if (unmatched !== undefined)
        return { missing: (0,records/* missingEvidence */.QI)(facts, `${what} at ${unmatched}`) };
    return items.length === 0 ? { missing: (0,records/* missingEvidence */.QI)(facts, what) } : { items };
}
/** A file that could not be read at all: what it would have said is not known. */
function gaveNothing(item) {
    return item.records.length === 0 && Object.keys(item.facts).length === 0 && item.problems.some(records/* coversFile */.F1);
}
function unreadable(items) {
    const said = items.map(({ file, problems }) => `${file}: ${problems[0]?.message ?? 'it holds nothing.'}`);
    return {
        outcome: 'error',
        reason: `Results cannot be used as they are. ${said.join(' ')}`,
        awaiting: false,
        places: items.map((item) => (0,checks_result/* placeOf */.$t)(item, item.problems[0]?.pointer ?? item.problems[0]?.line)),
    };
}

;// CONCATENATED MODULE: ./lib/checks/test-results.js



/** Failures named one by one; more are counted. */
const MOST_NAMED = 20;
/** Of what a report calls a test: whoever wrote it chose the words. */
const NAME_LENGTH = 200;
/**
 * Every test that ran passed, and enough of them ran. A warning blocks like a failure unless the policy reports it; what
 * the tool could not evaluate is an error; what was skipped did not run.
 */
function judgeTests(facts, check, context, kind) {
    const required = (0,checks_result/* requirement */.aS)(test_results_requiredText(check));
    const selected = selectResults(facts, {
        what: kind.what,
        files: check.files,
        holds: ({ format }) => kind.formats.has(format),
    });
    if (selected.missing !== undefined) {
        const { outcome, reason, awaiting, places } = selected.missing;
        return (0,checks_result/* checkResult */.iJ)(check, context, { outcome, reason, awaiting, evidence_at: places, required });
    }
    const { items } = selected;
    const ran = items
        .flatMap((item) => (item.facts.tests ?? []).map((test) => ({ test, item })))
        .filter(({ test }) => test.outcome !== 'skipped');
    const parts = [
        ...countPart(ran, check),
        ...columnParts(ran, check),
        ...trustParts(items, check),
        ...outcomeParts(ran, check),
    ];
    const outcome = (0,checks_result/* worst */.QZ)(['pass', ...parts.map((part) => part.outcome)]);
    const findings = parts.map(({ finding }) => finding);
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        outcome,
        required,
        reason: outcome === 'pass' ? passReason(ran, items) : test_results_reasonOf(findings),
        observed: (0,checks_result/* describe */.q0)(observedText(items, ran)),
        trust: (0,checks_result/* lowestTrust */.fK)(items.map(({ trust }) => trust)),
        evidence_at: items.map((item) => (0,checks_result/* placeOf */.$t)(item)),
        findings: findings.slice(0, MOST_NAMED),
        policyPointer: parts[0]?.pointer ?? '/require/passed',
    });
}
function countPart(ran, check) {
    const least = leastOf(check);
    if (ran.length >= least)
        return [];
    const message = `${(0,checks_result/* plural */.LS)(ran.length, 'test')} ran; at least ${least} ${least === 1 ? 'is' : 'are'} required.`;
    return [{ outcome: 'fail', finding: { message, at: null }, pointer: '/require/at_least' }];
}
function columnParts(ran, check) {
    const columns = ('columns' in check ? check.columns : undefined) ?? [];
    const tested = new Set(ran.map(({ test }) => test.column));
    return columns
        .filter((column) => !tested.has(column))
        .map((column) => {
        const message = `No test of the column ${JSON.stringify(column)} ran.`;
        return { outcome: 'fail', finding: { message, at: null }, pointer: '/columns' };
    });
}
function trustParts(items, check) {
    const least = check.require.trust?.at_least;
    return items
        .filter(({ trust }) => !(0,checks_result/* isTrusted */.W2)(trust, least))
        .map((item) => {
        const message = `${item.file}: trust is ${item.trust}; at least ${least} is required.`;
        return { outcome: 'fail', finding: { message, at: (0,checks_result/* placeOf */.$t)(item) }, pointer: '/require/trust' };
    });
}
function outcomeParts(ran, check) {
    const isPassing = ({ outcome }) => outcome === 'pass' || (outcome === 'warn' && check.require.warnings === 'report');
    return ran
        .filter(({ test }) => !isPassing(test))
        .map(({ test, item }) => {
        const isJudged = test.outcome === 'fail' || test.outcome === 'warn';
        const words = isJudged
            ? test.outcome === 'fail'
                ? 'failed'
                : 'ended with a warning'
            : 'was not evaluated';
        const finding = {
            message: `${item.file}: ${test.name.slice(0, NAME_LENGTH)} ${words}.`,
            at: (0,checks_result/* placeOf */.$t)(item),
        };
        return { outcome: isJudged ? 'fail' : 'error', finding, pointer: '/require/passed' };
    });
}
function leastOf(check) {
    return check.require.at_least === undefined ? 1 : policyNumber(check.require.at_least);
}
function test_results_requiredText(check) {
    const least = leastOf(check);
    const columns = 'columns' in check && check.columns !== undefined ? `, each of ${check.columns.join(', ')} tested` : '';
    const warnings = check.require.warnings === 'report' ? ', warnings reported' : '';
    return `all tests passed, at least ${least}${columns}${warnings}`;
}
function passReason(ran, items) {
    const warnings = ran.filter(({ test }) => test.outcome === 'warn').length;
    const also = warnings === 0 ? '' : ` (${(0,checks_result/* plural */.LS)(warnings, 'warning')})`;
    return `${(0,checks_result/* plural */.LS)(ran.length, 'test')} of ${(0,checks_result/* plural */.LS)(items.length, 'file')} passed${also}.`;
}
function test_results_reasonOf(findings) {
    const named = findings.slice(0, MOST_NAMED).map(({ message }) => message);
    const more = findings.length - named.length;
    return more === 0 ? named.join(' ') : `${named.join(' ')} And ${more} more.`;
}
function observedText(items, ran) {
    const count = (outcome) => ran.filter(({ test }) => test.outcome === outcome).length;
    const skipped = items.flatMap(({ facts }) => facts.tests ?? []).length - ran.length;
    const counts = [
        [ran.length - count('fail') - count('warn') - count('error'), 'passed'],
        [count('fail'), 'failed'],
        [count('warn'), 'with a warning'],
        [count('error'), 'not evaluated'],
        [skipped, 'skipped'],
    ];
    const shown = counts.filter(([number], index) => number > 0 || index === 0);
    return shown.map(([number, words]) => `${number} ${words}`).join(', ');
}

;// CONCATENATED MODULE: ./lib/checks/data_quality.js

/** Tools whose tests are of data. What a team wrote itself, or an approval in a file, is none of them. */
const FORMATS = new Set([
    'ge-validation',
    'dbt-run-results',
    'soda-scan',
    'deepchecks-suite',
    'evidently-test-suite',
]);
/** Tests of data, as the tools that ran them reported them. */
const dataQuality = {
    kind: 'data_quality',
    evaluate: (facts, check, context) => judgeTests(facts, check, context, {
        what: 'results of data tests (Great Expectations, dbt, Soda, Deepchecks or an Evidently test suite)',
        formats: FORMATS,
    }),
};

;// CONCATENATED MODULE: ./lib/checks/heading.js
const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/;
/** ATX headings outside fenced code, in order. Text before the first heading belongs to none. */
function sections(markdown) {
    const found = [];
    let isFenced = false;
    for (const [index, raw] of markdown.split('\n').entries()) {
        const line = raw.replace(/\r$/, '');
        if (/^ {0,3}(?:```|~~~)/.test(line)) {
            isFenced = !isFenced;
            continue;
        }
        const heading = isFenced ? null : HEADING.exec(line);
        if (heading === null)
            found.at(-1)?.lines.push(line);
        else {
            const title = heading[2].replace(/\s+#+\s*$/, '').trim();
            found.push({ title, level: heading[1].length, line: index + 1, lines: [] });
        }
    }
    return found;
}
/** Lower-case words of a heading, without numbering, punctuation or emphasis: `## 3. *KPI* alignment` → `kpi alignment`. */
function headingKey(title) {
    return title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/^\s*\d+(?:\s+\d+)*\s+/, '')
        .trim();
}
function wordCount(lines) {
    return lines.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/checks/unfilled.js
const MARKS = [
    /\b(?:tbd|tba|fixme|lorem ipsum|to be (?:written|defined|determined|completed|filled)|coming soon|more information needed|placeholder|insert [a-z ]{1,30} here|fill (?:this )?in)\b/i,
    /\bto[-_]?do\b\s*[:\])]/i,
    /\bT(?:O)DO\b/,
    /\[(?:your|insert|add|describe|name|date|more information)[^\]]{0,60}\](?!\()/i,
    /<(?:your|insert|add|describe|fill)[^>]{0,60}>/i,
    /\{\{[^}]{0,80}\}\}/,
    /^\s*(?:\.\.\.|…|n\/?a|\?+|-+|xxx+)\s*$/i,
];
/** Whether a line of prose still waits to be written. */
function isUnfilled(line) {
    return MARKS.some((mark) => mark.test(line));
}

;// CONCATENATED MODULE: ./lib/checks/documents.js




/** Where the ARB packet of a model stands. */
const PACKET = 'ARB_PACKET.md';
const MIN_WORDS = 3;
/**
 * Named documents are there and written: in the manifest, as a heading of ARB_PACKET.md, or as a file of that name in
 * the model's folder. One written copy is enough, but one that still waits to be filled in is always reported.
 */
const documents = {
    kind: 'documents',
    outcomes: ['pass', 'fail', 'inconclusive'],
    evaluate(facts, check, context) {
        const names = check.require.present;
        if (names.length === 0)
            throw new Error('The policy names no document.');
        const findings = [];
        const places = [];
        const trust = [];
        let isAwaiting = false;
        for (const name of names) {
            const found = findDocument(facts, name);
            const defect = found.find((part) => part.defect !== null);
            places.push(...found.map(({ place }) => place));
            trust.push(...found.map((part) => part.trust));
            if (defect !== undefined)
                findings.push({ message: `${name}: ${defect.defect}`, at: defect.place });
            if (found.length > 0)
                continue;
            isAwaiting ||= (0,records/* missingEvidence */.QI)(facts, name).awaiting;
            findings.push({
                message: `${name} is missing: write it in the manifest, under a heading of ${facts.folder}/${PACKET}, or as a file ${facts.folder}/${name}.md.`,
                at: null,
            });
        }
        const isOnlyAwaited = isAwaiting && findings.every(({ at }) => at === null);
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome: findings.length === 0 ? 'pass' : isOnlyAwaited ? 'inconclusive' : 'fail',
            reason: findings.length === 0
                ? `All ${(0,checks_result/* plural */.LS)(names.length, 'document')} are written.`
                : findings.map(({ message }) => message).join(' '),
            required: (0,checks_result/* requirement */.aS)(`written: ${names.join(', ')}`),
            observed: (0,checks_result/* describe */.q0)(`${names.length - findings.length} of ${names.length}`),
            trust: (0,checks_result/* lowestTrust */.fK)(trust),
            evidence_at: places,
            findings,
            awaiting: isOnlyAwaited,
            policyPointer: '/require/present',
        });
    },
};
/** Every place where a document of this name stands. */
function findDocument(facts, name) {
    return [...inManifest(facts, name), ...inPacket(facts, name), ...asFile(facts, name)];
}
function inManifest(facts, name) {
    const { manifest, manifestDocument } = facts;
    const entries = {
        purpose: ['/purpose', manifest.purpose],
        intended_use: ['/intended_use', manifest.intended_use],
        out_of_scope: ['/out_of_scope', manifest.out_of_scope],
        kpi_alignment: ['/business/kpi_alignment', manifest.business?.kpi_alignment],
        scalability_plan: ['/scalability_plan', manifest.scalability_plan],
        experiment_summary: ['/experiment_summary', manifest.experiment_summary],
        rollback_strategy: manifest.rollback_strategy === undefined
            ? ['/rollback/strategy', manifest.rollback?.strategy]
            : ['/rollback_strategy', manifest.rollback_strategy],
    };
    const [pointer, text] = (Object.hasOwn(entries, name) ? entries[name] : undefined) ?? ['', undefined];
    if (text === undefined)
        return [];
    const file = { file: manifestDocument.file, sha256: facts.manifestSha256 };
    const place = (0,checks_result/* placeOf */.$t)(file, manifestDocument.at(pointer)?.line);
    return [{ place, trust: 'committed', defect: defectOf(text.split('\n')) }];
}
function inPacket(facts, name) {
    const packet = facts.texts.get(`${facts.folder}/${PACKET}`);
    if (packet === undefined)
        return [];
    const key = headingKey(name);
    const all = sections(packet.text);
    return all.flatMap((section, index) => {
        if (headingKey(section.title) !== key)
            return [];
        const next = all.slice(index + 1).findIndex(({ level }) => level <= section.level);
        const below = all.slice(index, next === -1 ? all.length : index + 1 + next).flatMap(({ lines }) => lines);
        return [{ place: (0,checks_result/* placeOf */.$t)(packet, section.line), trust: packet.trust, defect: defectOf(below) }];
    });
}
/** `NAME.md` in the model's folder or its `docs`, with `_` or `-`, in any case. */
function asFile(facts, name) {
    const wanted = new Set([name, name.replaceAll('_', '-')].flatMap((stem) => [
        `${facts.folder}/${stem}.md`.toLowerCase(),
        `${facts.folder}/docs/${stem}.md`.toLowerCase(),
    ]));
    return [...facts.texts.values()]
        .filter(({ file }) => wanted.has(file.toLowerCase()))
        .map((file) => ({
        place: (0,checks_result/* placeOf */.$t)(file),
        trust: file.trust,
        defect: defectOf(file.text.split('\n')),
    }));
}
function defectOf(lines) {
    const unfilled = lines.find(isUnfilled);
    if (unfilled !== undefined)
        return `a part still waits to be written: \`${unfilled.trim().slice(0, 60)}\`.`;
    return wordCount(lines) < MIN_WORDS ? 'it is empty.' : null;
}

;// CONCATENATED MODULE: ./lib/checks/quantifier.js

/**
 * The outcome of a set from those of its members. Of an empty set nothing is shown, whatever is asked: that is an error.
 * What is not known of a member (`inconclusive`) counts neither way, and a member in error decides nothing but an error.
 */
function quantified(members, { quantifier, leastCount }) {
    if (members.length === 0 || members.includes('error'))
        return 'error';
    const count = (outcome) => members.filter((member) => member === outcome).length;
    if (quantifier === 'any') {
        if (count('pass') >= leastCount)
            return 'pass';
        return count('pass') + count('inconclusive') >= leastCount ? 'inconclusive' : 'fail';
    }
    if (members.length < leastCount)
        return 'fail';
    if (quantifier === 'every')
        return (0,checks_result/* worst */.QZ)(members);
    return count('pass') > 0 ? 'fail' : count('inconclusive') > 0 ? 'inconclusive' : 'pass';
}

;// CONCATENATED MODULE: ./lib/checks/recomputed-drift.js





/** With fewer rows no statistic says anything, whatever a policy asks (spec: statistics, section 3). */
const FEWEST_ROWS = 10;
/** How far a claim may be from what is computed here, beyond what the bounds leave open. */
const TOLERANCE = 0.005;
/** The declarations that answer a check: those of its data set, or all where it names none. */
function declaredDrift(facts, { dataset }) {
    return (facts.drift ?? []).filter((item) => dataset === undefined || item.dataset === dataset);
}
/** Judges a check on what was compared here. A declaration that cannot be used is an error: no claim stands in for it. */
function judgeDeclared(facts, check, limits, minRows, declared) {
    const usable = usableItem(facts, check, declared);
    if (usable.missing !== undefined) {
        const { outcome, reason, awaiting, places } = usable.missing;
        const rowsNeeded = outcome === 'inconclusive' ? minRows : null;
        return [{ feature: null, outcome, message: reason, awaiting, rowsNeeded, measured: null, places }];
    }
    const { item, columns } = usable;
    const least = Math.max(minRows ?? 0, FEWEST_ROWS);
    return columns.map((column) => judgeColumn(facts, check, limits, least, item, column));
}
function usableItem(facts, check, declared) {
    const what = `${check.statistic}${check.dataset === undefined ? '' : ` on ${check.dataset}`}`;
    const failed = (reason, items) => ({
        missing: { outcome: 'error', reason, awaiting: false, places: items.flatMap(placesOf) },
    });
    const unread = declared.find(({ report, problem }) => report === null || problem !== null);
    if (unread !== undefined) {
        const awaited = (0,records/* missingEvidence */.QI)(facts, `the data ${unread.file}`);
        if (unread.isAwaited === true && awaited.awaiting)
            return { missing: awaited };
        const reason = `${what} cannot be computed: ${unread.file}: ${unread.problem?.message ?? 'nothing came of it.'}`;
        return failed(reason, [unread]);
    }
    const [item, second] = declared;
    if (item === undefined || item.report === null)
        return { missing: (0,records/* missingEvidence */.QI)(facts, what) };
    if (second !== undefined) {
        return failed(`Drift of two files is declared for ${what}: ${item.file} and ${second.file}. Name the data set in the check, or keep one.`, declared);
    }
    const columns = columnsOf(check, item);
    if (typeof columns === 'string')
        return failed(columns, [item]);
    return { item, columns };
}
/** The columns to judge, or why none can be. */
function columnsOf(check, { file, prediction, report }) {
    if (check.of === 'prediction') {
        return prediction === null
            ? `The configuration does not say which column of ${file} is the prediction: add \`prediction\` under \`drift\`.`
            : [prediction];
    }
    if (check.features !== undefined)
        return check.features;
    // One that could not be compared is judged as well: it would have had the statistic for all we know.
    const columns = (report?.columns ?? []).filter(({ statistics }) => statistics === null || statistics[check.statistic] !== undefined);
    if (columns.length > 0)
        return columns.map(({ column }) => column);
    return `No column of the reference of ${file} has the statistic ${check.statistic}.`;
}
function judgeColumn(facts, check, limits, least, item, feature) {
    const { statistic } = check;
    const what = `${statistic} of ${feature}${check.dataset === undefined ? '' : ` on ${check.dataset}`}`;
    const places = placesOf(item);
    const judged = (outcome, message, parts = {}) => ({
        feature,
        outcome,
        message,
        awaiting: false,
        rowsNeeded: null,
        measured: null,
        places,
        ...parts,
    });
    const column = item.report?.columns.find((one) => one.column === feature);
    if (column === undefined) {
        return judged('error', `${what} cannot be computed: the reference of ${item.file} has no column of that name.`);
    }
    if (column.statistics === null) {
        return judged('error', `${what} cannot be computed from ${item.file}: ${column.problem?.message ?? 'unknown.'}`);
    }
    const found = column.statistics[statistic];
    if (found === undefined) {
        const known = Object.keys(column.statistics).join(', ');
        return judged('error', `${what} does not exist: the column is ${column.type}. It has ${known}.`);
    }
    const rows = Math.min(column.n.reference, column.n.current);
    const claims = recomputed_drift_claimsOf(facts, check, feature, what, found);
    const measured = { value: found.value, rows, trust: 'recomputed', claimed: claims.claimed };
    const all = { measured, places: [...places, ...claims.places] };
    if (claims.defect !== null)
        return judged('error', claims.defect, all);
    const shown = `${what} is ${readable(found.value, limits)} (recomputed, ${rows} rows${missingText(column)})`;
    const contradicted = (outcome, message, rowsNeeded) => claims.disagreement === null
        ? judged(outcome, message, { ...all, rowsNeeded })
        : judged('fail', `${claims.disagreement} ${message}`, all);
    if (rows < least) {
        const message = `${shown}, but at least ${least} rows with a value are needed in the reference and in the current data.`;
        return contradicted('inconclusive', message, least);
    }
    const outcome = (0,checks_result/* worst */.QZ)(limits.map((limit) => decided(limit, found)));
    if (outcome !== 'inconclusive') {
        return contradicted(outcome, `${shown}; required ${limitText(limits)}.`, null);
    }
    const message = `${shown}, somewhere from ${readable(found.lower, limits)} to ${readable(found.upper, limits)}: that does not decide ${limitText(limits)}. Write the profile with more \`--bins\`, or take data as the reference.`;
    return contradicted('inconclusive', message, null);
}
/** Distances compare rows with a value only: how many are left out is said. */
function missingText({ missing_share: { reference, current } }) {
    if (current === 0)
        return '';
    const percent = (share) => `${Number((share * 100).toFixed(1))} %`;
    return `; ${percent(current)} of the current rows have no value, ${percent(reference)} in the reference`;
}
/** Both bounds on one side of the limit decide; the exact value lies between them. */
function decided(limit, { lower, upper }) {
    const [low, high] = [(0,decision/* meets */.D)(lower, limit), (0,decision/* meets */.D)(upper, limit)];
    if (low !== high)
        return 'inconclusive';
    return low ? 'pass' : 'fail';
}
/** What tools say of the same number (spec: evidence, rule 7). */
function recomputed_drift_claimsOf(facts, check, feature, what, { value, lower, upper }) {
    const tolerance = TOLERANCE + Math.max(upper - value, value - lower);
    return compareClaims(facts, what, (record) => record.statistic === check.statistic && record.column === feature && (0,records/* fitsDataset */.Rz)(record, check.dataset), value, tolerance);
}
function placesOf(item) {
    return (0,checks_facts/* driftFiles */.B9)(item).map((file) => (0,checks_result/* placeOf */.$t)(file));
}

;// CONCATENATED MODULE: ./lib/checks/drift.js





/** Typed drift statistics per feature, computed here where the data is declared, otherwise from the evidence, against a limit. */
const drift = {
    kind: 'drift',
    evaluate(facts, check, context) {
        const limits = limitsOf(check.require);
        const { min_rows: minimum } = check.require;
        if (check.statistic === 'ks.d' && minimum === undefined) {
            throw new Error('A limit on ks.d needs min_rows: without it, small samples drift by chance.');
        }
        const minRows = minimum === undefined ? null : policyNumber(minimum);
        const judged = judgeAll(facts, check, limits, minRows);
        const outcome = combine(judged, check.require);
        const decisive = judged.find((part) => part.outcome === outcome) ?? judged.find((p) => p.outcome !== 'pass');
        const worstFound = worstOf(judged, limits[0]);
        const wrong = judged.filter((part) => part.outcome !== 'pass');
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            reason: drift_reasonOf(check, judged, outcome),
            required: {
                ...(0,checks_result/* requirement */.aS)(drift_requiredText(check, limits, minRows)),
                operator: limits[0].operator,
                threshold: limits[0].threshold,
            },
            observed: worstFound === null
                ? (0,checks_result/* describe */.q0)('not known')
                : {
                    value: worstFound.value,
                    text: `${check.statistic} ${worstFound.value}`,
                    rows: worstFound.rows,
                    positives: null,
                },
            claimed: worstFound?.claimed ?? null,
            margin: worstFound === null ? null : Math.min(...limits.map((l) => margin(l, worstFound.value))),
            rows_needed: outcome === 'inconclusive' ? drift_neededRows(judged) : null,
            trust: (0,checks_result/* lowestTrust */.fK)(judged.flatMap(({ measured }) => (measured === null ? [] : [measured.trust]))),
            evidence_at: judged.flatMap(({ places }) => places),
            scope: decisive?.feature ?? check.dataset ?? null,
            findings: wrong.map(({ message, places }) => ({ message, at: places[0] ?? null })),
            awaiting: outcome === 'inconclusive' && judged.some(({ awaiting }) => awaiting),
            policyPointer: `/require/${limits[0].operator}`,
        });
    },
};
function judgeAll(facts, check, limits, minRows) {
    const declared = declaredDrift(facts, check);
    if (declared.length > 0)
        return judgeDeclared(facts, check, limits, minRows, declared);
    if (check.of === 'prediction') {
        const dataset = check.dataset === undefined ? '' : ` for the data set ${check.dataset}`;
        throw new Error(`The configuration declares no drift${dataset}, so the column of the prediction is not known: add it under \`drift\`.`);
    }
    const features = check.features ?? [null];
    if (features.length === 0)
        throw new Error('The policy names no feature to judge.');
    return features.map((feature) => drift_judge(facts, check, limits, minRows, feature));
}
function drift_neededRows(judged) {
    const needed = judged.flatMap(({ outcome, rowsNeeded }) => outcome === 'inconclusive' && rowsNeeded !== null ? [rowsNeeded] : []);
    return needed.length === 0 ? null : Math.max(...needed);
}
function drift_judge(facts, check, limits, minRows, feature) {
    const name = feature === null ? 'the data set' : feature;
    const what = `${check.statistic} of ${name}${check.dataset === undefined ? '' : ` on ${check.dataset}`}`;
    const lookup = (0,records/* findRecord */.Tq)(facts, what, (record) => fits(record, check, feature));
    if (lookup.missing !== undefined) {
        const { outcome, reason, awaiting, places } = lookup.missing;
        return { feature, outcome, message: reason, awaiting, rowsNeeded: minRows, measured: null, places };
    }
    const { found } = lookup;
    const { value, rows } = found.record;
    const places = [(0,checks_result/* placeOf */.$t)(found.item, found.record.pointer)];
    const measured = { value, rows, trust: found.item.trust };
    const judged = (outcome, message) => {
        return { feature, outcome, message, awaiting: false, rowsNeeded: minRows, measured, places };
    };
    const outside = rangeDefect(check.statistic, value);
    if (outside !== null)
        return judged('error', `${what} ${outside}`);
    const least = check.require.trust?.at_least;
    if (!(0,checks_result/* isTrusted */.W2)(found.item.trust, least)) {
        return judged('fail', `${what}: trust is ${found.item.trust}; at least ${least} is required.`);
    }
    if (minRows !== null && (rows === null || rows < minRows)) {
        const had = rows === null ? 'the evidence does not say over how many rows' : `only ${rows} rows`;
        return judged('inconclusive', `${what} is ${value}, but ${had}; at least ${minRows} rows are needed to judge it.`);
    }
    const over = rows === null ? '' : ` over ${rows} rows`;
    return limits.every((limit) => (0,decision/* meets */.D)(value, limit))
        ? judged('pass', `${name}: ${value}${over}, required ${limitText(limits)}.`)
        : judged('fail', `${what} is ${value}${over}; required ${limitText(limits)}.`);
}
function drift_reasonOf(check, judged, outcome) {
    const wrong = judged.filter((part) => part.outcome !== 'pass');
    const { columns, min_count: least = 1 } = check.require;
    const counted = columns === 'any' ? judged.length - wrong.length : judged.length;
    const few = outcome === 'fail' && least > 1 && counted < least
        ? [
            `Only ${(0,checks_result/* plural */.LS)(counted, 'column')} ${columns === 'any' ? 'held' : 'could be judged'}; at least ${least} are needed.`,
        ]
        : [];
    if (outcome !== 'pass')
        return [...few, ...wrong.map(({ message }) => message)].join(' ');
    const [only, second] = judged;
    if (only !== undefined && second === undefined) {
        return only.measured?.trust === 'recomputed' ? only.message : `${check.statistic} of ${only.message}`;
    }
    return `${check.statistic} holds for ${judged.length - wrong.length} of ${judged.length} features.`;
}
function fits(record, check, feature) {
    return (record.statistic === check.statistic && record.column === feature && (0,records/* fitsDataset */.Rz)(record, check.dataset));
}
/**
 * `every` (default), `any`, or a largest share of features that may miss. What is not known never counts as held. Where
 * nothing could be measured, the one part says why: there are no columns to count.
 */
function combine(judged, { columns = 'every', min_count: leastCount = 1 }) {
    const outcomes = judged.map(({ outcome }) => outcome);
    const [only, second] = judged;
    const isOneReason = only !== undefined && second === undefined && only.measured === null;
    if (leastCount > 1 && isOneReason)
        return only.outcome;
    if (columns === 'every' || columns === 'any')
        return quantified(outcomes, { quantifier: columns, leastCount });
    if (outcomes.includes('error'))
        return 'error';
    if (judged.length < leastCount)
        return 'fail';
    const passed = outcomes.filter((outcome) => outcome === 'pass').length;
    const failed = outcomes.filter((outcome) => outcome === 'fail').length;
    const share = policyNumber(columns.share_at_most);
    if ((judged.length - passed) / judged.length <= share)
        return 'pass';
    return failed / judged.length > share ? 'fail' : 'inconclusive';
}
function worstOf(judged, limit) {
    const found = judged.flatMap((part) => (part.measured === null ? [] : [part.measured]));
    const direction = (0,decision/* isFloor */.b5)(limit) ? 1 : -1;
    return found.sort((a, b) => direction * (a.value - b.value))[0] ?? null;
}
function drift_requiredText(check, limits, minRows) {
    const { columns = 'every', min_count: least = 1 } = check.require;
    const whose = check.features === undefined
        ? ''
        : columns === 'every'
            ? ` for every one of ${(0,checks_result/* plural */.LS)(check.features.length, 'feature')}`
            : columns === 'any'
                ? ` for at least ${least === 1 ? 'one feature' : (0,checks_result/* plural */.LS)(least, 'feature')}`
                : `, missed by at most ${columns.share_at_most} of the features`;
    return `${check.statistic} ${limitText(limits)}${whose}${minRows === null ? '' : `, from at least ${minRows} rows`}`;
}

;// CONCATENATED MODULE: ./lib/checks/drift-window.js


const SEVERITIES = ['none', 'low', 'medium', 'high'];
const DAY_MILLISECONDS = 24 * 3_600_000;
/** Days that a sentence names. */
const drift_window_MOST_NAMED = 7;
/**
 * Whether a flag was raised on no more of the last days than allowed. A day without a record may have had one: it never
 * counts as good. Today counts once it has a record. Null: the policy does not ask for days.
 */
function judgeWindow(facts, check, now, stored) {
    const { days, none_at_least: least } = check.require;
    if (days === undefined)
        return null;
    const [most, count] = [policyNumber(days.at_most), policyNumber(days.of)];
    if (!Number.isInteger(count) || count < 1 || count > 366) {
        throw new Error(`Expected 1 to 366 days in the policy, found ${count}.`);
    }
    const sound = stored.filter(({ problem }) => problem === null);
    const today = dayAt(now);
    const end = sound.some((flag) => dayOf(flag) === today) ? now : now - DAY_MILLISECONDS;
    const window = Array.from({ length: count }, (_, back) => dayAt(end - back * DAY_MILLISECONDS)).reverse();
    const inside = sound.filter((flag) => window.includes(dayOf(flag)));
    const own = inside.filter(({ item }) => item.facts.identity?.model === facts.manifest.name);
    const isRaised = ({ severity }) => severity === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
    const flagged = window.filter((day) => own.some((flag) => dayOf(flag) === day && isRaised(flag)));
    const missing = window.filter((day) => !own.some((flag) => dayOf(flag) === day));
    const outcome = flagged.length > most ? 'fail' : flagged.length + missing.length > most ? 'inconclusive' : 'pass';
    const said = `Of the ${(0,checks_result/* plural */.LS)(count, 'day')} from ${window[0]} to ${window.at(-1)}, ${flagged.length} ${flagged.length === 1 ? 'has' : 'have'} a drift flag of severity ${least} or above${listed(flagged)}; at most ${most} may.`;
    const gaps = missing.length === 0
        ? ''
        : ` ${(0,checks_result/* plural */.LS)(missing.length, 'day')} without a record${listed(missing)}: none of them is taken for a good one.`;
    const foreign = inside.filter((flag) => !own.includes(flag));
    const distrusted = own.filter(({ item }) => !(0,checks_result/* isTrusted */.W2)(item.trust, check.require.trust?.at_least));
    return {
        outcome,
        parts: [
            { outcome, message: `${said}${gaps}` },
            ...foreign.map(({ item }) => ({
                outcome: 'error',
                message: `${item.file} is a record of the model ${JSON.stringify(item.facts.identity?.model ?? null)}, not of ${facts.manifest.name}.`,
                item,
            })),
            ...distrusted.map(({ item }) => ({
                outcome: 'fail',
                message: `${item.file}: trust is ${item.trust}; at least ${check.require.trust?.at_least} is required.`,
                item,
            })),
        ],
        flags: inside,
    };
}
/** The day that a record says, or that of its instant: records of one flag file say no day. */
function dayOf({ item, time }) {
    return item.facts.drift?.day ?? (time === undefined ? '' : dayAt(time));
}
function dayAt(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function listed(days) {
    if (days.length === 0)
        return '';
    const more = days.length > drift_window_MOST_NAMED ? ` and ${days.length - drift_window_MOST_NAMED} more` : '';
    return ` (${days.slice(0, drift_window_MOST_NAMED).join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./lib/checks/duration.js
const HOURS = { h: 1, d: 24, w: 168 };
const RFC3339_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
/** Milliseconds of `30d`, `12h` or `2w`. */
function durationMilliseconds(text) {
    const match = /^(\d{1,5})([hdw])$/.exec(text);
    if (match === null)
        throw new Error(`Expected a length of time such as 30d, found ${JSON.stringify(text)}.`);
    return Number(match[1]) * HOURS[match[2]] * 3_600_000;
}
/**
 * Milliseconds since 1970 of an RFC 3339 instant with its offset, or undefined: a date without a time zone, or one that
 * does not exist, is not an instant.
 */
function instant(text) {
    if (typeof text !== 'string' || !RFC3339_UTC.test(text))
        return undefined;
    const time = Date.parse(text);
    if (!Number.isFinite(time))
        return undefined;
    return isRealDay(text.slice(0, 10)) ? time : undefined;
}
/** 2026-02-30 would silently become March. */
function isRealDay(text) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const days = [
        31,
        year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    return day >= 1 && day <= (days[month - 1] ?? 0);
}
/** The age of something in words: `3 days`, `5 hours`. */
function ageText(milliseconds) {
    const hours = Math.floor(milliseconds / 3_600_000);
    if (hours < 48)
        return hours === 1 ? '1 hour' : `${hours} hours`;
    return `${Math.floor(hours / 24)} days`;
}

;// CONCATENATED MODULE: ./lib/checks/drift_flag.js





/** Record of the evaluation store: dated, with a severity per flag. */
const STORE_FORMAT = 'arbiter-drift-flags';
/** The only formats whose drift verdict is a flag. A home-made file that looks like one never counts. */
const FLAG_FORMATS = new Set([
    'evidently-0.7-report',
    'evidently-legacy-report',
    STORE_FORMAT,
]);
/** Tolerated lead of the clock that wrote a record over the one that decides. */
const CLOCK_SKEW_MILLISECONDS = 5 * 60_000;
/**
 * No drift flag of a severity or above in what the evaluation store says. A raised flag fails however old it is; with
 * `not_older_than`, at least one flag must also be provably fresh: dated within the window, by itself or by the workflow run that made it.
 */
const driftFlag = {
    kind: 'drift_flag',
    evaluate(facts, check, context) {
        const items = facts.evidence.filter((item) => item.facts.drift !== undefined && FLAG_FORMATS.has(item.format));
        const unreadable = facts.evidence.filter((item) => isUnreadable(item));
        if (unreadable.length > 0)
            return unreadableResult(check, context, unreadable);
        if (items.length === 0)
            return missingResult(facts, check, context);
        const now = instant(facts.now);
        if (now === undefined)
            throw new Error(`The time of the decision is not RFC 3339: ${facts.now}`);
        const flags = items.map((item) => flagOf(item, now));
        const window = judgeWindow(facts, check, now, flags.filter(isStored));
        // A stored flag counts for its day; what is wrong with a record is said all the same.
        const single = window === null ? flags : flags.filter((flag) => !isStored(flag) || flag.problem !== null);
        const judged = single.map((flag) => drift_flag_judge(flag, check, facts.manifest.name));
        const freshness = judgeFreshness(flags, check, now);
        // A dated record may be among the evidence that is still being made.
        const isOpen = freshness !== null || window?.outcome === 'inconclusive';
        const isAwaited = isOpen && (0,checks_facts/* awaitedOf */.fF)(facts).length > 0;
        return report(check, context, single, judged, window, isAwaited && freshness !== null ? { ...freshness, outcome: 'inconclusive' } : freshness, isAwaited);
    },
};
/**
 * A file that gave nothing but a problem, or a drift record that is not sound, may have held a flag: without reading
 * it, none can be ruled out.
 */
function isUnreadable(item) {
    const { drift, ...others } = item.facts;
    if (FLAG_FORMATS.has(item.format)) {
        const isStoreRecord = item.format === STORE_FORMAT;
        return drift === undefined || item.problems.some((problem) => isStoreRecord || (0,records/* coversFile */.F1)(problem));
    }
    const gaveNothing = item.records.length === 0 && Object.keys(others).length === 0;
    return gaveNothing && item.problems.some(records/* coversFile */.F1);
}
/** A record of the store always names its model: that of another one says nothing of this one. */
function foreignModel({ file, facts: { identity } }, name) {
    const model = identity?.model;
    if (model === undefined || model === name)
        return null;
    return `${file} is a record of the model ${JSON.stringify(model.slice(0, 100))}, not of ${name}.`;
}
/** What the evaluation store holds, told apart from the reports of tools. */
function isStored({ item }) {
    return item.format === STORE_FORMAT;
}
function flagOf(item, now) {
    const drift = item.facts.drift;
    // Evidently writes no date: a report is as old as the run that made it.
    const written = drift.created_at ?? item.facts.identity?.created ?? item.madeAt ?? null;
    const writtenAt = written === null ? undefined : instant(written);
    const time = writtenAt === undefined ? undefined : Math.min(writtenAt, endOfDay(drift.day));
    const isStoreRecord = item.format === STORE_FORMAT;
    const severity = severityOf(drift, isStoreRecord);
    if (written !== null && time === undefined) {
        return {
            item,
            severity,
            time,
            problem: `its date ${JSON.stringify(written)} is not RFC 3339 with a time zone`,
        };
    }
    if (time === undefined && isStoreRecord) {
        return { item, severity, time, problem: 'it has no created_at' };
    }
    if (writtenAt !== undefined && writtenAt > now + CLOCK_SKEW_MILLISECONDS) {
        return { item, severity, time, problem: `its date ${written} lies in the future` };
    }
    return { item, severity, time, problem: null };
}
/** A day that is recorded later is no younger for it. */
function endOfDay(day) {
    return day === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${day}T23:59:59Z`);
}
/** The store writes no severity where no flag was raised; a tool that says "drifted" is taken at the highest. */
function severityOf(drift, isStoreRecord) {
    if (drift.severity !== undefined && drift.severity !== null)
        return drift.severity;
    if (drift.dataset_drift === null)
        return isStoreRecord ? 'none' : null;
    return drift.dataset_drift ? 'high' : 'none';
}
function drift_flag_judge(flag, check, name) {
    const { item, severity } = flag;
    const limit = check.require.none_at_least;
    if (flag.problem !== null)
        return { outcome: 'error', message: `${item.file}: ${flag.problem}.` };
    const foreign = isStored(flag) ? foreignModel(item, name) : null;
    if (foreign !== null)
        return { outcome: 'error', message: foreign };
    if (severity === null) {
        const columns = item.facts.drift?.undecidable_columns ?? [];
        const which = columns.length === 0 ? '' : ` (undecidable: ${columns.join(', ')})`;
        return {
            outcome: 'inconclusive',
            message: `${item.file}: the file does not let drift be told${which}. Write method and threshold into the report (Evidently 0.7.16 or later).`,
        };
    }
    if (SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit)) {
        const columns = item.facts.drift?.drifted_columns ?? [];
        const which = columns.length === 0 ? '' : `; drifted: ${columns.join(', ')}`;
        return { outcome: 'fail', message: `${item.file}: drift flag of severity ${severity}${which}.` };
    }
    if (!(0,checks_result/* isTrusted */.W2)(item.trust, check.require.trust?.at_least)) {
        return {
            outcome: 'fail',
            message: `${item.file}: trust is ${item.trust}; at least ${check.require.trust?.at_least} is required.`,
        };
    }
    return { outcome: 'pass', message: `${item.file}: severity ${severity}.` };
}
function judgeFreshness(flags, check, now) {
    const window = check.require.not_older_than;
    if (window === undefined)
        return null;
    const longest = durationMilliseconds(window);
    const ages = flags.flatMap(({ time }) => (time === undefined ? [] : [now - time]));
    if (ages.some((age) => age <= longest))
        return null;
    if (ages.length === 0) {
        return {
            outcome: 'error',
            message: `No drift record carries a date, so none can be shown to be at most ${window} old. Add an evaluation record with created_at, or let a workflow of this head make the report.`,
        };
    }
    return {
        outcome: 'fail',
        message: `The newest drift record is ${ageText(Math.min(...ages))} old; at most ${window} is accepted. Run the drift report again.`,
    };
}
function report(check, context, flags, judged, window, freshness, isAwaited) {
    const all = [...judged, ...(window?.parts ?? []), ...(freshness === null ? [] : [freshness])];
    const outcome = ['error', 'fail', 'inconclusive'].find((candidate) => all.some((part) => part.outcome === candidate));
    const findings = flags.flatMap(({ item }, index) => {
        const part = judged[index];
        return part.outcome === 'pass' ? [] : [{ message: part.message, at: (0,checks_result/* placeOf */.$t)(item) }];
    });
    for (const { outcome: found, message, item } of window?.parts ?? []) {
        if (found !== 'pass')
            findings.push({ message, at: item === undefined ? null : (0,checks_result/* placeOf */.$t)(item) });
    }
    if (freshness !== null)
        findings.push({ message: freshness.message, at: null });
    const seen = [...flags, ...(window?.flags ?? [])];
    const severities = seen.map(({ severity }) => severity ?? 'not known');
    const highest = [...SEVERITIES].reverse().find((severity) => severities.includes(severity)) ?? 'not known';
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...required(check),
        outcome: outcome ?? 'pass',
        reason: outcome === undefined
            ? window !== null
                ? [...window.parts, ...judged].map(({ message }) => message).join(' ')
                : `No drift flag of severity ${check.require.none_at_least} or above in ${(0,checks_result/* plural */.LS)(flags.length, 'drift record')}; the highest is ${highest}.`
            : findings.map(({ message }) => message).join(' '),
        observed: (0,checks_result/* describe */.q0)(`highest severity ${highest}`),
        trust: (0,checks_result/* lowestTrust */.fK)(seen.map(({ item }) => item.trust)),
        evidence_at: seen.map(({ item }) => (0,checks_result/* placeOf */.$t)(item)),
        findings,
        awaiting: isAwaited && outcome === 'inconclusive',
        policyPointer: pointerOf(window, freshness !== null && findings.length === 1),
    });
}
function pointerOf(window, isOnlyOld) {
    if (isOnlyOld)
        return '/require/not_older_than';
    return window === null || window.outcome === 'pass' ? '/require/none_at_least' : '/require/days';
}
function missingResult(facts, check, context) {
    const missing = (0,records/* missingEvidence */.QI)(facts, 'a drift record (an Evidently report, or an evaluation record)');
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...required(check),
        outcome: missing.outcome,
        reason: missing.awaiting ? missing.reason : `No drift record. ${missing.reason}`,
        awaiting: missing.awaiting,
        evidence_at: missing.places,
        fix: 'Add the drift report of the evaluation store to the evidence.',
    });
}
function unreadableResult(check, context, items) {
    const findings = items.map((item) => ({
        message: `${item.file} could not be read: ${(item.problems.find(records/* coversFile */.F1) ?? item.problems[0])?.message ?? 'it holds no drift verdict.'}`,
        at: (0,checks_result/* placeOf */.$t)(item),
    }));
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...required(check),
        outcome: 'error',
        reason: `A drift flag cannot be ruled out: ${findings.map(({ message }) => message).join(' ')}`,
        evidence_at: items.map((item) => (0,checks_result/* placeOf */.$t)(item)),
        findings,
        fix: 'Repair or remove the file that cannot be read.',
    });
}
function required(check) {
    const { none_at_least: severity, not_older_than: window, days } = check.require;
    const age = window === undefined ? '' : `, at most ${window} old`;
    if (days === undefined)
        return { required: (0,checks_result/* requirement */.aS)(`no flag of severity ${severity} or above${age}`) };
    const limit = `a flag of severity ${severity} or above on at most ${days.at_most} of the last ${days.of} days`;
    return { required: (0,checks_result/* requirement */.aS)(`${limit}${age}`) };
}

// EXTERNAL MODULE: ./lib/checks/dockerfile.js
var dockerfile = __webpack_require__(16487);
;// CONCATENATED MODULE: ./lib/checks/requirements.js
const PINNED = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[A-Za-z0-9,._ -]*\])?\s*===?\s*([0-9][0-9A-Za-z.!+_-]*)\s*(?:;.*)?$/;
const RANGE = /^[A-Za-z0-9][A-Za-z0-9._-]*\s*(?:\[[^\]]*\])?\s*(?:[<>~!]=?|===?.*[,*])/;
const HARMLESS_OPTIONS = new Set([
    '--require-hashes',
    '--no-binary',
    '--only-binary',
    '--prefer-binary',
]);
/** Reads a pip requirements file: `name==version`, with extras, markers and hashes. Anything else is not pinned. */
function readRequirements(text) {
    const unpinned = [];
    const versions = new Map();
    let pinned = 0;
    for (const { line, content } of logicalLines(text)) {
        const reason = defect(content);
        if (reason !== null) {
            unpinned.push({ line, message: reason });
            continue;
        }
        const [, name, version] = PINNED.exec(withoutHashes(content)) ?? [];
        if (name === undefined || version === undefined)
            continue;
        pinned += 1;
        const key = name.toLowerCase().replace(/[._-]+/g, '-');
        const earlier = versions.get(key);
        const isConditional = content.includes(';');
        if (earlier !== undefined && earlier !== version && !isConditional) {
            unpinned.push({ line, message: `${name} is pinned twice: ${earlier} and ${version}.` });
        }
        versions.set(key, version);
    }
    return { pinned, unpinned };
}
function defect(content) {
    const option = /^(-{1,2}[A-Za-z-]+)/.exec(content)?.[1];
    if (option !== undefined) {
        if (HARMLESS_OPTIONS.has(option))
            return null;
        if (option === '-r' || option === '--requirement' || option === '-c' || option === '--constraint') {
            return `${shown(content)} includes another file: write its pinned packages here.`;
        }
        return `${shown(content)} is an option that changes what is installed: remove it.`;
    }
    const bare = withoutHashes(content);
    if (PINNED.test(bare))
        return null;
    if (content.includes('://') || content.includes('@ ') || /^[./]/.test(content)) {
        return `${shown(content)} is installed from an address: publish it with a version and pin that.`;
    }
    if (RANGE.test(bare))
        return `${shown(content)} is a range: write ==VERSION.`;
    return `${shown(content)} has no exact version: write ==VERSION.`;
}
function withoutHashes(content) {
    return content.replace(/\s--hash=sha(?:256|384|512):[0-9a-f]{64,128}/g, '').trim();
}
function shown(content) {
    return `\`${content.length > 60 ? `${content.slice(0, 60)}…` : content}\``;
}
function logicalLines(text) {
    const lines = [];
    let start = null;
    let joined = '';
    for (const [index, raw] of text.split('\n').entries()) {
        const content = raw
            .replace(/\r$/, '')
            .replace(/(^|\s)#.*$/, '')
            .trim();
        start ??= index + 1;
        if (content.endsWith('\\')) {
            joined += `${content.slice(0, -1)} `;
            continue;
        }
        joined = `${joined}${content}`.trim();
        if (joined !== '')
            lines.push({ line: start, content: joined });
        start = null;
        joined = '';
    }
    if (joined.trim() !== '')
        lines.push({ line: start ?? 1, content: joined.trim() });
    return lines;
}

;// CONCATENATED MODULE: ./lib/checks/environment.js




/** Approved base image by digest, and dependencies pinned to exact versions. */
const environment = {
    kind: 'environment',
    evaluate(facts, check, context) {
        const { base_image, pinned_dependencies } = check.require;
        const parts = [];
        if (base_image !== undefined)
            parts.push(judgeImage(facts, base_image.one_of));
        if (pinned_dependencies === true)
            parts.push(judgeDependencies(facts));
        if (parts.length === 0)
            throw new Error('The policy asks for neither base_image nor pinned_dependencies.');
        const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
        const wrong = parts.filter((part) => part.outcome !== 'pass');
        const findings = parts.flatMap((part) => part.findings);
        const files = parts.flatMap((part) => part.files);
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
            required: (0,checks_result/* requirement */.aS)(environment_requiredText(check)),
            observed: (0,checks_result/* describe */.q0)(findings.length === 0 && outcome === 'pass' ? 'as required' : (0,checks_result/* plural */.LS)(findings.length, 'finding')),
            trust: (0,checks_result/* lowestTrust */.fK)(files.map(({ trust }) => trust)),
            evidence_at: [
                ...files.map((file) => (0,checks_result/* placeOf */.$t)(file)),
                ...findings.flatMap(({ at }) => (at === null ? [] : [at])),
            ],
            findings,
            awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
            policyPointer: wrong[0]?.pointer ?? '/require',
        });
    },
};
function environment_requiredText(check) {
    const { base_image, pinned_dependencies } = check.require;
    return [
        ...(base_image === undefined
            ? []
            : [`base image is one of ${(0,checks_result/* plural */.LS)(base_image.one_of.length, 'approved digest')}`]),
        ...(pinned_dependencies === true ? ['every dependency pinned to one version'] : []),
    ].join('; ');
}
function judgeImage(facts, approved) {
    const pointer = '/require/base_image';
    const digests = new Set(approved.map(approvedDigest));
    if (digests.size === 0)
        throw new Error('The policy approves no base image.');
    const path = `${facts.folder}/${facts.manifest.dockerfile ?? 'Dockerfile'}`;
    const file = facts.texts.get(path);
    if (file === undefined)
        return missing(facts, `a Dockerfile at ${path}`, pointer);
    const references = (0,dockerfile/* imageReferences */.E)(file.text);
    if (!references.some(({ instruction }) => instruction === 'FROM')) {
        const text = `${path} has no FROM line: its base image is not known.`;
        return {
            outcome: 'error',
            text,
            findings: [finding(text, (0,checks_result/* placeOf */.$t)(file))],
            files: [file],
            awaiting: false,
            pointer,
        };
    }
    const judged = references.map((reference) => judgeReference(reference, digests, file));
    const wrong = judged.flatMap((part) => (part === null ? [] : [part]));
    return {
        outcome: wrong.length === 0 ? 'pass' : (0,checks_result/* worst */.QZ)(wrong.map((part) => part.outcome)),
        text: wrong.length === 0
            ? `Base image ${references.at(-1)?.image} is approved.`
            : wrong.map(({ found }) => found.message).join(' '),
        findings: wrong.map(({ found }) => found),
        files: [file],
        awaiting: false,
        pointer,
    };
}
function judgeReference({ image, line, instruction, isUnresolvable }, digests, file) {
    const where = `${file.file}:${line}`;
    const place = (0,checks_result/* placeOf */.$t)(file, line);
    if (isUnresolvable || image === '') {
        const message = `${where}: ${instruction} names \`${image}\`, which a build argument decides: write the image with its digest.`;
        return { outcome: 'error', found: finding(message, place) };
    }
    const digest = (0,dockerfile/* imageDigest */.W)(image);
    if (digest === undefined) {
        const message = `${where}: ${instruction} \`${image}\` is not pinned by a sha256 digest.`;
        return { outcome: 'fail', found: finding(message, place) };
    }
    if (digests.has(digest))
        return null;
    return {
        outcome: 'fail',
        found: finding(`${where}: ${instruction} \`${image}\` is not an approved image.`, place),
    };
}
function approvedDigest(image) {
    const digest = (0,dockerfile/* imageDigest */.W)(image);
    if (digest === undefined)
        throw new Error(`The approved image \`${image}\` has no sha256 digest of 64 hex digits.`);
    return digest;
}
function judgeDependencies(facts) {
    const pointer = '/require/pinned_dependencies';
    const path = `${facts.folder}/${facts.manifest.requirements ?? 'requirements.txt'}`;
    const file = facts.texts.get(path);
    if (file === undefined)
        return missing(facts, `a dependency list at ${path}`, pointer);
    const { pinned, unpinned } = readRequirements(file.text);
    const findings = unpinned.map(({ line, message }) => finding(`${path}:${line}: ${message}`, (0,checks_result/* placeOf */.$t)(file, line)));
    if (pinned === 0 && findings.length === 0) {
        const text = `${path} lists no dependency: at least one pinned package was expected.`;
        return {
            outcome: 'error',
            text,
            findings: [finding(text, (0,checks_result/* placeOf */.$t)(file))],
            files: [file],
            awaiting: false,
            pointer,
        };
    }
    return {
        outcome: findings.length === 0 ? 'pass' : 'fail',
        text: findings.length === 0
            ? `${(0,checks_result/* plural */.LS)(pinned, 'dependency', 'dependencies')} pinned.`
            : findings.map(({ message }) => message).join(' '),
        findings,
        files: [file],
        awaiting: false,
        pointer,
    };
}
function missing(facts, what, pointer) {
    const { outcome, reason, awaiting, places } = (0,records/* missingEvidence */.QI)(facts, what);
    return {
        outcome,
        text: reason,
        findings: [finding(reason, places[0] ?? null)],
        files: [],
        awaiting,
        pointer,
    };
}
function finding(message, at) {
    return { message, at };
}

// EXTERNAL MODULE: ./lib/checks/lineage-run.js
var lineage_run = __webpack_require__(14968);
// EXTERNAL MODULE: ./lib/checks/part.js
var checks_part = __webpack_require__(15128);
;// CONCATENATED MODULE: ./lib/checks/experiment.js









const AT_LEAST = '/require/at_least';
const CHOSEN = '/require/chosen';
/** Where the reason for another choice than the best stands, as the kind `documents` finds it. */
const RATIONALE = 'selection_rationale';
/** Enough runs were compared, the chosen one is among them, and it is the best, or the reason for choosing it is written. */
const experiment = {
    kind: 'experiment',
    evaluate(facts, check, context) {
        const direction = (0,metrics/* metricNamed */.SB)(check.metric.name)?.direction;
        if (direction === undefined || direction === 'target')
            throw new Error(`Nobody can tell which ${check.metric.name} is better.`);
        const required = (0,checks_result/* requirement */.aS)(experiment_requiredText(check, direction));
        const end = (parts, observed) => {
            const result = (0,checks_part/* combined */.y)(parts, required);
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                ...result,
                ...(observed !== undefined && { observed: (0,checks_result/* describe */.q0)(observed) }),
            });
        };
        const runs = facts.evidence.filter(({ format }) => lineage_run/* RUN_FORMATS */.pM.has(format));
        const unread = facts.evidence.find(gaveNothing);
        if (unread !== undefined)
            return end([unreadPart(unread)]);
        const chosen = facts.manifest.run?.id;
        if (chosen === undefined)
            return end([unnamedPart()]);
        const own = runs.filter((item) => (0,lineage_run/* runIdOf */.SR)(item) === chosen);
        if (own.length === 0)
            return end([(0,checks_part/* missingPart */.K)((0,records/* missingEvidence */.QI)(facts, `the record of the chosen run ${chosen}`), CHOSEN)]);
        const damaged = runs.find((item) => isDamaged(item, own, check));
        if (damaged !== undefined)
            return end([unreadPart(damaged)]);
        const compared = candidates(runs, own, check);
        if ('outcome' in compared)
            return end([compared]);
        const { all, left } = compared;
        const isAwaiting = (0,records/* missingEvidence */.QI)(facts, '').awaiting;
        return end([
            experiment_countPart(all, left, check, isAwaiting),
            chosenPart(facts, chosen, all, check, direction),
            ...experiment_trustParts(all, check),
        ], `${(0,checks_result/* plural */.LS)(all.length, 'run')} compared`);
    },
};
function experiment_requiredText({ metric, require }, direction) {
    const best = `${direction === 'higher' ? 'highest' : 'lowest'} ${nameOf(metric)}`;
    const otherwise = require.chosen === 'best' ? '' : ', or the reason for choosing it is written';
    return `at least ${policyNumber(require.at_least)} runs compared; the chosen run has the ${best}${otherwise}`;
}
/** What a run itself says of why it has no number to compare. */
const NO_RESULT = new Set([
    'run_not_finished',
    'run_not_active',
    'no_metrics',
    'not_finite',
    'out_of_range',
]);
/** A run of this experiment, or of none that can be told, whose record cannot be read may be the best one. */
function isDamaged(item, own, { metric }) {
    const { run_id: id, experiment_id: experiment, status } = item.facts.lineage ?? {};
    if (experiment !== undefined && experiment !== own[0]?.facts.lineage?.experiment_id)
        return false;
    // The record of an experiment names no run, and has no status.
    if (status === 'unknown' || (id === undefined && status !== undefined))
        return true;
    const broken = item.problems.filter(({ code }) => !NO_RESULT.has(code));
    if (broken.some(records/* coversFile */.F1))
        return true;
    const pointers = item.records.filter((record) => isCompared(record, metric)).map(({ pointer }) => pointer);
    return broken.some(({ pointer = '' }) => pointers.some((one) => one === pointer || pointer.startsWith(`${one}/`)));
}
function isCompared(record, { name, dataset, slice }) {
    return (record.metric === name &&
        record.statistic === null &&
        record.fold === null &&
        (0,records/* fitsDataset */.Rz)(record, dataset) &&
        (0,records/* fitsSlice */.v5)(record, slice));
}
function unreadPart(item) {
    const why = (item.problems.find(records/* coversFile */.F1) ?? item.problems[0])?.message ?? 'it holds nothing.';
    const text = `Which run is best cannot be told: ${item.file} may hold one and could not be read: ${why}`;
    return { outcome: 'error', text, pointer: CHOSEN, places: [(0,checks_result/* placeOf */.$t)(item)] };
}
function unnamedPart() {
    const text = 'The manifest names no run: write the one that made this model under run.id.';
    return { outcome: 'error', text, pointer: CHOSEN };
}
/** Every run of the chosen run's experiment that has the metric; how many others have not. A run that says two things is an error. */
function candidates(runs, own, { metric }) {
    const experimentId = own[0]?.facts.lineage?.experiment_id;
    const ids = new Map();
    for (const item of runs) {
        const id = (0,lineage_run/* runIdOf */.SR)(item);
        if (id === undefined || item.facts.lineage?.experiment_id !== experimentId)
            continue;
        ids.set(id, [...(ids.get(id) ?? []), item]);
    }
    const all = [];
    for (const [id, items] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const values = new Set(items.flatMap((item) => valuesOf(item, metric)));
        const [value, other] = values;
        if (other !== undefined) {
            const text = `The run ${id} has several values of ${nameOf(metric)} (${[...values].sort((a, b) => a - b).join(', ')}): name the data set, or remove one.`;
            return { outcome: 'error', text, pointer: CHOSEN, places: items.map((item) => (0,checks_result/* placeOf */.$t)(item)) };
        }
        if (value !== undefined)
            all.push({ id, value, items });
    }
    return { all, left: ids.size - all.length };
}
function valuesOf(item, metric) {
    if (item.problems.some(records/* coversFile */.F1))
        return [];
    return item.records
        .filter((record) => isCompared(record, metric))
        .flatMap(({ value }) => (typeof value === 'number' && Number.isFinite(value) ? [value] : []));
}
function experiment_countPart(all, left, { require, metric }, isAwaiting) {
    const least = policyNumber(require.at_least);
    const without = left === 0
        ? ''
        : ` ${(0,checks_result/* plural */.LS)(left, 'more run')} did not finish, or ${left === 1 ? 'has' : 'have'} no ${nameOf(metric)}.`;
    const base = {
        pointer: AT_LEAST,
        places: all.flatMap(({ items }) => items.map((item) => (0,checks_result/* placeOf */.$t)(item))),
        trust: trustOf(all),
    };
    if (all.length >= least)
        return { ...base, outcome: 'pass', text: `${(0,checks_result/* plural */.LS)(all.length, 'run')} compared.${without}` };
    return {
        ...base,
        outcome: isAwaiting ? 'inconclusive' : 'fail',
        awaiting: isAwaiting,
        text: `${(0,checks_result/* plural */.LS)(all.length, 'run')} compared; at least ${least} are required.${without}`,
    };
}
function chosenPart(facts, chosen, all, { metric, require }, direction) {
    const own = all.find(({ id }) => id === chosen);
    if (own === undefined) {
        const text = `The chosen run ${chosen} did not finish, or has no ${nameOf(metric)}, so it was not compared.`;
        return { outcome: 'error', text, pointer: CHOSEN };
    }
    const values = all.map(({ value }) => value);
    const best = direction === 'higher' ? Math.max(...values) : Math.min(...values);
    const limits = [{ operator: 'at_least', threshold: best }];
    const shown = `The chosen run ${chosen} has ${nameOf(metric)} ${readable(own.value, limits)}`;
    if (own.value === best)
        return { outcome: 'pass', text: `${shown}, the best of them.`, pointer: CHOSEN };
    const better = all.filter(({ value }) => value === best).map(({ id }) => id);
    const said = `${shown}; the best is ${best} (run ${(0,lineage_run/* listed */.KE)(better)}).`;
    const written = findDocument(facts, RATIONALE);
    const sound = written.filter(({ defect }) => defect === null);
    const isExplained = sound.length > 0 && sound.length === written.length;
    if (require.chosen === 'best_or_explained' && isExplained)
        return {
            outcome: 'pass',
            text: `${said} Why it was chosen is written in ${sound[0]?.place.file}.`,
            pointer: CHOSEN,
            places: sound.map(({ place }) => place),
            trust: sound.map(({ trust }) => trust),
        };
    const advice = require.chosen === 'best'
        ? ''
        : ` Write why it was chosen under a heading “Selection rationale” of ${facts.folder}/ARB_PACKET.md, or as ${facts.folder}/${RATIONALE}.md.`;
    return {
        outcome: 'fail',
        text: `${said}${advice}`,
        pointer: CHOSEN,
        places: own.items.map((item) => (0,checks_result/* placeOf */.$t)(item)),
    };
}
function trustOf(all) {
    return all.flatMap(({ items }) => items.map(({ trust }) => trust));
}
function experiment_trustParts(all, { require }) {
    const lowest = (0,checks_result/* lowestTrust */.fK)(trustOf(all));
    const least = require.trust?.at_least;
    if (lowest === null || (0,checks_result/* isTrusted */.W2)(lowest, least))
        return [];
    const items = all.flatMap(({ items: own }) => own).filter(({ trust }) => !(0,checks_result/* isTrusted */.W2)(trust, least));
    const text = `Trust is ${lowest}; at least ${least} is required (${(0,lineage_run/* listed */.KE)(items.map(({ file }) => file))}).`;
    return [{ outcome: 'fail', text, pointer: '/require/trust', places: items.map((item) => (0,checks_result/* placeOf */.$t)(item)) }];
}

;// CONCATENATED MODULE: ./lib/checks/freshness.js

/** Clocks of runners may be a little ahead. */
const freshness_CLOCK_SKEW_MILLISECONDS = 5 * 60_000;
/**
 * Why evidence is not shown to be at most `window` old; null: it is. Its date is what the file states, or the start of the
 * workflow run that made it; without one nothing is shown, and a date in the future is none.
 */
function staleness(item, window, now) {
    const written = item.facts.identity?.created ?? item.madeAt ?? null;
    if (written === null)
        return { outcome: 'error', text: `${item.file} has no date; at most ${window} old is required.` };
    const time = instant(written);
    const present = instant(now);
    if (present === undefined)
        throw new Error(`The instant of the decision is not RFC 3339: ${now}.`);
    if (time === undefined)
        return {
            outcome: 'error',
            text: `${item.file}: its date ${JSON.stringify(written)} is not RFC 3339 with a time zone.`,
        };
    const age = present - time;
    if (age < -freshness_CLOCK_SKEW_MILLISECONDS)
        return { outcome: 'error', text: `${item.file}: its date ${written} lies in the future.` };
    if (age <= durationMilliseconds(window))
        return null;
    return { outcome: 'fail', text: `${item.file} is ${ageText(age)} old; at most ${window} is accepted.` };
}

;// CONCATENATED MODULE: ./lib/checks/explainability.js







/** Explanations of this very version name every feature of the model: in the whole, and in single decisions. */
const explainability = {
    kind: 'explainability',
    evaluate(facts, check, context) {
        const { require } = check;
        const scopes = ['global', 'per_decision'].filter((scope) => require[scope] === true);
        if (scopes.length === 0)
            throw new Error('The policy asks for neither global nor per_decision.');
        const required = (0,checks_result/* requirement */.aS)(explainability_requiredText(require));
        const features = facts.manifest.features ?? [];
        if (features.length === 0) {
            const text = 'The manifest names no feature, so nobody can tell whether each is explained.';
            return (0,checks_result/* checkResult */.iJ)(check, context, (0,checks_part/* combined */.y)([{ outcome: 'error', text, pointer: '/require' }], required));
        }
        const selected = selectResults(facts, {
            what: 'an explanation of the model (an explanation record, or SageMaker Clarify)',
            files: check.files,
            holds: ({ format, facts: { explanation } }) => explanation !== undefined || EXPLANATIONS.has(format),
        });
        if (selected.missing !== undefined)
            return (0,checks_result/* checkResult */.iJ)(check, context, (0,checks_part/* combined */.y)([(0,checks_part/* missingPart */.K)(selected.missing, '/require')], required));
        const parts = [
            ...scopes.flatMap((scope) => scopePart(facts, scope, selected.items, require)),
            ...selected.items.flatMap((item) => itemParts(facts, item, require)),
        ];
        return (0,checks_result/* checkResult */.iJ)(check, context, (0,checks_part/* combined */.y)(parts, required));
    },
};
/** A record of this format that is not sound holds no facts. */
const EXPLANATIONS = new Set(['arbiter-explanation']);
function explainability_requiredText({ global, per_decision: perDecision, min_decisions: least, not_older_than: age, }) {
    const count = least === undefined ? 1 : policyNumber(least);
    return [
        ...(global === true ? ['what every feature weighs in the model'] : []),
        ...(perDecision === true ? [`what every feature weighs in at least ${(0,checks_result/* plural */.LS)(count, 'decision')}`] : []),
        `of this version${age === undefined ? '' : `, at most ${age} old`}`,
    ].join('; ');
}
/** All explanations of one scope that there are name every feature; none is missing evidence. */
function scopePart(facts, scope, items, require) {
    const pointer = `/require/${scope}`;
    const explained = items.flatMap((item) => {
        const names = namesOf(item, scope);
        return names === null ? [] : [{ item, names }];
    });
    if (explained.length === 0) {
        const text = `No explanation ${scope === 'global' ? 'of the model as a whole' : 'of single decisions'} in ${(0,lineage_run/* listed */.KE)(items.map(({ file }) => file))}.`;
        return [{ outcome: 'fail', text, pointer, places: items.map((item) => (0,checks_result/* placeOf */.$t)(item)) }];
    }
    return explained.flatMap(({ item, names }) => [
        featurePart(facts, item, names, pointer),
        ...(scope === 'per_decision' ? explainability_countPart(item, require) : []),
    ]);
}
function namesOf({ facts: { explanation } }, scope) {
    return (scope === 'global' ? explanation?.names : explanation?.decisions?.names) ?? null;
}
function featurePart(facts, item, names, pointer) {
    const features = facts.manifest.features ?? [];
    const known = new Set(names);
    const unexplained = features.filter((feature) => !known.has(feature));
    const foreign = names.filter((name) => !features.includes(name)).sort();
    const base = { pointer, places: [(0,checks_result/* placeOf */.$t)(item)], trust: [item.trust] };
    const scope = pointer.endsWith('global') ? 'the model' : 'single decisions';
    if (unexplained.length > 0)
        return {
            ...base,
            outcome: 'fail',
            text: `${item.file} does not explain ${(0,lineage_run/* listed */.KE)(unexplained)} in ${scope}.`,
        };
    if (foreign.length > 0)
        return {
            ...base,
            outcome: 'fail',
            text: `${item.file} explains ${(0,lineage_run/* listed */.KE)(foreign)}, which the manifest does not name as a feature: it is of another model, or the manifest lacks it.`,
        };
    const method = item.facts.explanation?.method ?? 'not named';
    const text = `${item.file} explains all ${(0,checks_result/* plural */.LS)(features.length, 'feature')} in ${scope} (${method.slice(0, 80)}).`;
    return { ...base, outcome: 'pass', text };
}
function explainability_countPart(item, { min_decisions: least }) {
    const wanted = least === undefined ? 1 : policyNumber(least);
    const count = item.facts.explanation?.decisions?.count ?? 0;
    if (count >= wanted)
        return [];
    const text = `${item.file} explains ${(0,checks_result/* plural */.LS)(count, 'decision')}; at least ${wanted} are required.`;
    return [{ outcome: 'fail', text, pointer: '/require/min_decisions', places: [(0,checks_result/* placeOf */.$t)(item)] }];
}
/** It belongs to this version: it says so, or a workflow of this very head made it. Then age and trust. */
function itemParts(facts, item, require) {
    const say = (outcome, text, pointer = '/require') => ({
        outcome,
        text,
        pointer,
        places: [(0,checks_result/* placeOf */.$t)(item)],
    });
    const parts = [];
    const { model, version } = item.facts.identity ?? {};
    const { name, version: expected, run } = facts.manifest;
    const isOfHead = checks_facts/* TRUST_LEVELS */.xW.indexOf(item.trust) >= checks_facts/* TRUST_LEVELS */.xW.indexOf('workflow');
    if (model !== undefined && model !== name)
        parts.push(say('fail', `${item.file} is of the model ${model.slice(0, 100)}; expected ${name}.`));
    if (version === undefined && !isOfHead)
        parts.push(say('error', `${item.file} does not say which version it explains: let a workflow of this head make it, or write an explanation record.`));
    if (version !== undefined && version !== expected)
        parts.push(say('fail', `${item.file} explains version ${version.slice(0, 100)}; expected ${expected}.`));
    const runId = item.facts.lineage?.run_id;
    if (runId !== undefined && run !== undefined && runId !== run.id)
        parts.push(say('fail', `${item.file} is of run ${runId.slice(0, 100)}; the manifest names ${run.id}.`));
    if (require.not_older_than !== undefined) {
        const old = staleness(item, require.not_older_than, facts.now);
        if (old !== null)
            parts.push(say(old.outcome, old.text, '/require/not_older_than'));
    }
    if (!(0,checks_result/* isTrusted */.W2)(item.trust, require.trust?.at_least))
        parts.push(say('fail', `${item.file}: trust is ${item.trust}; at least ${require.trust?.at_least} is required.`, '/require/trust'));
    return parts;
}

// EXTERNAL MODULE: ./lib/policy/expression/cost.js
var cost = __webpack_require__(84552);
// EXTERNAL MODULE: ./lib/policy/expression/expression.js + 2 modules
var expression_expression = __webpack_require__(59578);
// EXTERNAL MODULE: ./lib/policy/expression/vocabulary.js
var vocabulary = __webpack_require__(22821);
;// CONCATENATED MODULE: ./lib/checks/expression.js








const expression_DEFAULT_TOLERANCE = 0.005;
/** No interval is shown or judged: the expression decides on the numbers as they are. */
const CONFIDENCE = 0.95;
/** What takes fewer steps is over before a clock could be looked at. */
const STEPS_WORTH_A_CLOCK = 10_000;
/** An expression in CEL over metrics and the model. Everything that it names is there, or the check is an error. */
const expression = {
    kind: 'expression',
    outcomes: expressionOutcomes,
    evaluate(facts, check, context) {
        const prepared = preparedFor(check);
        const base = {
            required: { text: prepared.shown, operator: null, threshold: null, source: 'policy' },
            scope: check.dataset ?? null,
            policyPointer: '/expr',
        };
        const metrics = metricsOf(facts, check, prepared.expression);
        if (metrics.missing !== undefined) {
            const { outcome, reason, awaiting, places } = metrics.missing;
            return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
        }
        const named = { ...metrics, model: modelOf(facts, prepared.expression) };
        return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, ...expression_judge(facts, check, context, prepared, named) });
    },
};
/** Only of metrics there is evidence that may still be coming: without one nothing is inconclusive. */
function expressionOutcomes(check) {
    return check.dataset === undefined ? ['pass', 'fail', 'error'] : JUDGED_OUTCOMES;
}
/** What was read once is not read again for each model. */
const PREPARED = new WeakMap();
function preparedFor(check) {
    const known = PREPARED.get(check);
    if (known !== undefined && known.expression.text === check.expr)
        return known;
    const { expression, mistake } = (0,expression_expression/* loadExpression */.D)(check.expr);
    if (mistake !== undefined)
        throw new Error(mistake.message);
    const shown = check.expr.trim().replaceAll(/\s+/g, ' ');
    const prepared = { expression, ask: (0,expression_expression/* askable */.g)(expression), shown };
    PREPARED.set(check, prepared);
    return prepared;
}
/** Every metric of the expression, by the rules of the kind `metric`. What is missing for good goes before what is awaited. */
function metricsOf(facts, check, { inputs }) {
    const tolerance = policyNumber(check.require?.tolerance ?? expression_DEFAULT_TOLERANCE);
    const metrics = [];
    const gone = [];
    for (const name of inputs.metrics) {
        const metric = { name, ...(check.dataset !== undefined && { dataset: check.dataset }) };
        const { measured, missing } = measure(facts, metric, CONFIDENCE);
        if (missing !== undefined)
            gone.push(missing);
        else
            metrics.push({ name, measured, claims: claimsOf(facts, metric, measured, tolerance) });
    }
    const missing = gone.find(({ outcome }) => outcome === 'error') ?? gone[0];
    return missing === undefined ? { metrics } : { missing };
}
/** What the manifest says, its governing fields as base has them. Absent is an error, and so is what is too long. */
function modelOf({ manifest }, { inputs }) {
    const words = {
        name: manifest.name,
        version: manifest.version,
        kind: manifest.kind,
        tier: manifest.tier,
        stage: manifest.stage,
        deployment_mode: manifest.deployment?.mode,
    };
    const { features, protected_attributes, regulations } = manifest;
    const lists = { features, protected_attributes, regulations };
    return {
        words: Object.fromEntries(inputs.words.map((name) => [name, boundedText(name, words[name])])),
        lists: Object.fromEntries(inputs.lists.map((name) => [name, boundedList(name, lists[name])])),
    };
}
function boundedText(name, text) {
    if (text === undefined)
        throw new Error(`The manifest does not say \`${name}\`, which the expression names.`);
    if (text.length <= vocabulary/* LONGEST_TEXT */.xG)
        return text;
    throw new Error(`A text of \`${name}\` in the manifest has ${text.length} characters; at most ${vocabulary/* LONGEST_TEXT */.xG} are judged.`);
}
/** Of an empty list everything would hold. */
function boundedList(name, list) {
    if (list === undefined || list.length === 0)
        throw new Error(`The manifest lists no \`${name}\`, which the expression names.`);
    if (list.length > vocabulary/* MOST_ITEMS */.x_)
        throw new Error(`The manifest lists ${list.length} entries of \`${name}\`; at most ${vocabulary/* MOST_ITEMS */.x_} are judged.`);
    return list.map((text) => boundedText(name, text));
}
function expression_judge(facts, check, context, { expression, ask }, { metrics, model }) {
    const found = foundText(metrics, model);
    const trust = (0,checks_result/* lowestTrust */.fK)(metrics.map(({ measured }) => measured.trust));
    const verdict = {
        observed: (0,checks_result/* describe */.q0)(found),
        trust,
        evidence_at: metrics.flatMap(({ measured, claims }) => [...measured.places, ...claims.places]),
    };
    const defect = metrics.map(expression_defectOf).find((reason) => reason !== null);
    if (defect !== undefined)
        return { ...verdict, outcome: 'error', reason: defect };
    const limited = context.limited ?? ((run) => run());
    const values = { ...expression_valuesOf(metrics), ...model, now: facts.now };
    const longest = Math.max(0, ...Object.values(model.lists).map((list) => list.length));
    const isLong = (0,cost/* mostSteps */.J)(expression.tree, longest) > STEPS_WORTH_A_CLOCK;
    const answer = isLong ? withClock(check, () => limited(() => ask(values))) : ask(values);
    if (answer.defect !== undefined)
        return {
            ...verdict,
            outcome: 'error',
            reason: `The expression has no answer: ${answer.defect} (${found}).`,
        };
    const least = check.require?.trust?.at_least;
    const distrust = metrics.length > 0 && trust !== null && !(0,checks_result/* isTrusted */.W2)(trust, least);
    const parts = [
        ...metrics.map(({ claims }) => claims.disagreement).filter((said) => said !== null),
        ...(distrust ? [`Trust is ${trust}; at least ${least} is required.`] : []),
    ];
    const isHeld = answer.value && parts.length === 0;
    const said = answer.value ? `It holds: ${found}.` : `${sentence(check.message)} Found ${found}.`;
    return { ...verdict, outcome: isHeld ? 'pass' : 'fail', reason: [...parts, said].join(' ') };
}
/** What was stopped midway is made anew for the next model. */
function withClock(check, run) {
    try {
        return run();
    }
    catch (error) {
        PREPARED.delete(check);
        throw error;
    }
}
function expression_defectOf({ name, measured, claims }) {
    const outside = rangeDefect(name, measured.value);
    return outside === null ? claims.defect : `${name} ${outside}`;
}
function expression_valuesOf(metrics) {
    const custom = 'custom.';
    const own = metrics.filter(({ name }) => name.startsWith(custom));
    return {
        metrics: Object.fromEntries(metrics.filter((one) => !own.includes(one)).map(({ name, measured }) => [name, measured.value])),
        customMetrics: new Map(own.map(({ name, measured }) => [name.slice(custom.length), measured.value])),
    };
}
/** `recall 0.55 (workflow), tier high`: everything that the answer rests on. */
function foundText(metrics, { words, lists }) {
    return [
        ...metrics.map(({ name, measured }) => `${name} ${measured.value} (${measured.trust})`),
        ...Object.entries(words).map(([name, text]) => `${name} ${text}`),
        ...Object.entries(lists).map(([name, list]) => `${name}: ${list.length}`),
    ].join(', ');
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./lib/statistics/fairness.js + 5 modules
var fairness = __webpack_require__(16746);
;// CONCATENATED MODULE: ./lib/checks/fairness-claims.js




/** Without predictions only claims are left: one number per attribute, without counts, judged by the point. */
function judgeClaims(facts, check, context, setting) {
    const { limit, base } = setting;
    const parts = setting.attributes.map((attribute) => judgeAttribute(facts, check, attribute, setting));
    const known = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
    const unseen = known === 'pass' ? unseenCombinations(check, setting.attributes) : null;
    const outcome = unseen === null ? known : 'inconclusive';
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const found = parts.flatMap((part) => (part.found === null ? [] : [part.found]));
    const sign = (0,decision/* isFloor */.b5)(limit) ? 1 : -1;
    const [extreme] = [...found].sort((a, b) => sign * (a.record.value - b.record.value));
    const findings = wrong.map(({ message, places }) => ({ message, at: places[0] ?? null }));
    if (unseen !== null)
        findings.push({ message: unseen, at: parts[0]?.places[0] ?? null });
    const said = (wrong.length === 0 ? parts : wrong).map(({ message }) => message);
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        ...base,
        outcome,
        reason: [...said, ...(unseen === null ? [] : [unseen])].join(' '),
        observed: extreme === undefined
            ? null
            : {
                value: extreme.record.value,
                text: String(extreme.record.value),
                rows: extreme.record.rows,
                positives: null,
            },
        margin: extreme === undefined ? null : margin(limit, extreme.record.value),
        trust: (0,checks_result/* lowestTrust */.fK)(found.map(({ item }) => item.trust)),
        evidence_at: parts.flatMap(({ places }) => places),
        scope: (wrong.find((part) => part.outcome === outcome) ?? parts[0])?.attribute ?? null,
        findings,
        awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
    });
}
/** Claims are of one attribute each: where combinations decide too, they can deny and never pass. */
function unseenCombinations(check, attributes) {
    if (check.intersections !== 'block' || attributes.length < 2)
        return null;
    return `The combinations of ${attributes.join(' and ')} decide as well, and no claim tells of them: add predictions with these columns.`;
}
function judgeAttribute(facts, check, attribute, { limit, dataset }) {
    const { name } = check.metric;
    const what = `${name} of ${attribute} on ${dataset}`;
    const lookup = (0,records/* findRecord */.Tq)(facts, what, (record) => {
        return record.metric === name && record.dataset === dataset && (0,records/* fitsSlice */.v5)(record, { [attribute]: '*' });
    });
    if (lookup.missing !== undefined) {
        const { outcome, reason, awaiting, places } = lookup.missing;
        return { attribute, outcome, message: reason, found: null, places, awaiting };
    }
    const { found } = lookup;
    const { value } = found.record;
    const places = [(0,checks_result/* placeOf */.$t)(found.item, found.record.pointer)];
    const part = (outcome, message) => ({
        attribute,
        outcome,
        message,
        found,
        places,
        awaiting: false,
    });
    const outside = rangeDefect(name, value);
    if (outside !== null)
        return part('error', `${what} ${outside}`);
    const least = check.require.trust?.at_least;
    if (!(0,checks_result/* isTrusted */.W2)(found.item.trust, least)) {
        return part('fail', `${what}: trust is ${found.item.trust}; at least ${least} is required.`);
    }
    const decide = check.require.decide ?? 'point';
    const unbounded = { value, lowerOneSided: null, upperOneSided: null };
    const outcome = name.endsWith('_ratio')
        ? (0,decision/* decideRatio */.gd)({ ...unbounded, excludesOne: null }, limit, decide)
        : (0,decision/* decideBound */.rI)(unbounded, limit, decide);
    const without = 'Claimed without the counts of its groups, so judged by the point.';
    const safe = outcome === 'inconclusive' ? ' It cannot be proved: add predictions with the protected attributes.' : '';
    return part(outcome, `${what} is ${value}; required ${limitText([limit])}. ${without}${safe}`);
}

;// CONCATENATED MODULE: ./lib/checks/fairness-groups.js



/** `decided` makes the verdict; `beside` is shown and does not. */
function judgePartitions(metric, limit, decided, beside) {
    const parts = decided.partitions.map((partition) => partOf(partition, metric));
    const verdicts = parts.map(({ result }) => result.verdict ?? 'inconclusive');
    const outcome = verdicts.length === 0 ? 'error' : (0,checks_result/* worst */.QZ)(verdicts);
    const deciding = mostExtreme(parts.filter((_, index) => verdicts[index] === outcome), limit);
    const comparison = deciding === null ? null : decisiveOf(deciding.result, outcome);
    const unheld = parts.flatMap((part) => part.result.comparisons
        .filter((candidate) => candidate.outcome !== 'pass' && candidate.reason !== 'small_group')
        .map((candidate) => describe(metric, limit, candidate)));
    const small = parts.flatMap(({ result }) => result.comparisons.filter(({ reason }) => reason === 'small_group'));
    const smallText = small.length === 0 ? '' : smallGroupsText(small, decided);
    const alone = parts.filter(({ result }) => result.comparisons.every(({ reference }) => reference === null));
    const aloneText = alone.map(({ partition }) => `${partition.attributes.join(' and ')}: no two groups are large enough to compare.`);
    const held = deciding === null || comparison === null ? '' : describe(metric, limit, comparison);
    const reason = outcome === 'pass' ? [`Every group holds. ${held}`, smallText] : [...unheld, ...aloneText, smallText];
    return {
        outcome,
        reason: reason
            .filter((part) => part !== '')
            .join(' ')
            .trim(),
        findings: [...unheld, ...aloneText],
        value: deciding?.result.value ?? null,
        interval: deciding?.result.interval ?? null,
        groups: [
            ...parts.flatMap((part) => fairness_groups_groupsOf(part, null)),
            ...(beside?.partitions ?? []).flatMap((partition) => fairness_groups_groupsOf(partOf(partition, metric), 'shown, does not decide')),
        ],
        rowsNeeded: outcome === 'inconclusive' ? (comparison?.rows_needed?.group ?? null) : null,
        scope: comparison === null ? null : fairness_groups_scopeOf(comparison.slice),
        fix: comparison === null || outcome === 'pass' ? null : changeText(comparison),
        byAttribute: new Map(parts.flatMap(({ partition, result }) => partition.attributes.length === 1 ? [[partition.attributes[0], result.value]] : [])),
    };
}
function partOf(partition, metric) {
    const result = partition.metrics.find((candidate) => candidate.metric === metric);
    if (result === undefined)
        throw new Error(`The metric ${metric} was not measured.`);
    return { partition, result };
}
function mostExtreme(parts, limit) {
    const sign = (0,decision/* isFloor */.b5)(limit) ? 1 : -1;
    const known = parts.filter(({ result }) => result.value !== null);
    return ([...known].sort((a, b) => sign * (a.result.value - b.result.value))[0] ??
        parts[0] ??
        null);
}
/** The comparison that stands for the verdict: the worst group where it has that outcome, else the first that has. */
function decisiveOf(result, outcome) {
    const compared = result.comparisons.filter(({ reference }) => reference !== null);
    const worstSlice = result.worst === null ? null : (0,slices/* sliceKey */.Q1)(result.worst);
    const isWorst = (comparison) => (0,slices/* sliceKey */.Q1)(comparison.slice) === worstSlice && comparison.value === result.value;
    const same = compared.filter((comparison) => comparison.outcome === outcome);
    return same.find(isWorst) ?? same[0] ?? compared.find(isWorst) ?? null;
}
const RATE_NAMES = {
    selection_rate: '',
    tpr: ' of the truly favourable',
    fpr: ' of the truly unfavourable',
};
/** `sex=F 2001 of 4880 (0.41), sex=M 2765 of 5120 (0.54): impact_ratio 0.76, required >= 0.8.` with what would close it. */
function describe(metric, limit, comparison) {
    const { slice, count, total, reference, value, outcome, reason, flip } = comparison;
    const counted = (name, of) => `${(0,slices/* sliceText */.S$)(name)} ${of.count} of ${of.total}${of.total === 0 ? '' : ` (${rounded(of.count / of.total)})`}`;
    const other = reference === null ? '' : `, ${counted(reference.slice, reference)}`;
    const head = `${counted(slice, { count, total })}${other}${RATE_NAMES[comparison.rate]}: ${metric} ${value === null ? 'not defined' : readable(value, [limit])}, required ${limitText([limit])}.`;
    const why = outcome === 'inconclusive' ? ` ${WHY[reason ?? 'interval_crosses_limit']}${neededText(comparison)}` : '';
    const change = outcome === 'fail' || outcome === 'inconclusive' ? changeText(comparison) : null;
    const turned = flip?.changes === true ? ' One decision more or less would change the verdict by the point.' : '';
    return `${head}${why}${change === null ? '' : ` ${change}`}${turned}`;
}
const WHY = {
    small_group: 'The group is too small.',
    zero_cell: 'A count is zero, and chance could explain it.',
    zero_variance: 'The rates have no variance, so there is no interval.',
    no_favorable_decision: 'The reference group has no favourable decision, so the ratio is not defined.',
    not_significant: 'Chance could explain the difference.',
    interval_crosses_limit: 'The interval crosses the limit.',
};
function neededText({ rows_needed }) {
    return rows_needed === null ? '' : ` About ${rows_needed.group} rows of the group would decide.`;
}
function changeText({ smallest_change, slice }) {
    if (smallest_change === null)
        return null;
    return `${smallest_change.per_thousand} more favourable decisions per 1,000 ${(0,slices/* sliceText */.S$)(slice)} would close it.`;
}
function smallGroupsText(small, { min_group_size, small_groups }) {
    const names = [...new Set(small.map(({ slice, total }) => `${(0,slices/* sliceText */.S$)(slice)} (${total})`))].join(', ');
    const effect = small_groups === 'block'
        ? 'they cannot be judged, and the policy does not leave them out'
        : 'shown, not judged';
    return `Fewer than ${min_group_size} rows: ${names}: ${effect}.`;
}
function fairness_groups_scopeOf(slice) {
    return `${Object.keys(slice).join(' × ')} · ${Object.values(slice).join(' × ')}`;
}
/** Every group once per rate, the reference groups among them. */
function fairness_groups_groupsOf({ partition, result }, note) {
    const rates = new Map(partition.groups.map((group) => [(0,slices/* sliceKey */.Q1)(group.slice), group]));
    const compared = result.comparisons.map((comparison) => fairness_groups_groupOf(comparison, rates.get((0,slices/* sliceKey */.Q1)(comparison.slice)), note));
    const references = new Map(result.comparisons.flatMap(({ reference }) => reference === null ? [] : [[(0,slices/* sliceKey */.Q1)(reference.slice), reference]]));
    const shown = [...references].map(([key, reference]) => {
        const group = rates.get(key);
        return {
            slice: { ...reference.slice },
            n: group?.n ?? reference.total,
            selected: group?.selected ?? reference.count,
            rate: reference.total === 0 ? null : reference.count / reference.total,
            value: null,
            interval: null,
            p_value: null,
            outcome: 'pass',
            reference: true,
            rows_needed: null,
            note,
        };
    });
    return [...compared, ...shown];
}
function fairness_groups_groupOf(comparison, group, note) {
    const { slice, count, total, value, interval, fisher_p, p_adjusted, outcome, reason, rows_needed } = comparison;
    const rate = comparison.rate === 'selection_rate' ? null : comparison.rate;
    const notes = [rate, reason?.replaceAll('_', ' ') ?? null, note].filter((part) => part !== null);
    return {
        slice: { ...slice },
        n: group?.n ?? total,
        selected: group?.selected ?? count,
        rate: total === 0 ? null : count / total,
        value,
        interval: interval === null ? null : { ...interval },
        p_value: p_adjusted ?? fisher_p,
        outcome: outcome ?? 'inconclusive',
        reference: false,
        rows_needed: rows_needed?.group ?? null,
        note: notes.length === 0 ? null : notes.join('; '),
    };
}
/** For reading beside the counts, which are exact. */
function rounded(value) {
    return String(Math.round(value * 1000) / 1000);
}

;// CONCATENATED MODULE: ./lib/checks/fairness.js










const fairness_DEFAULT_TOLERANCE = 0.01;
/** A fairness metric for every group of every protected attribute, from predictions wherever they are declared. */
const fairness_fairness = {
    kind: 'fairness',
    evaluate(facts, check, context) {
        const limit = limitOf(check);
        const attributes = attributesOf(facts, check);
        assertSameOutcome(facts, check);
        const dataset = check.metric.dataset ?? 'test';
        const declared = facts.predictions.filter((item) => item.dataset === dataset);
        const what = `${check.metric.name} on ${dataset}`;
        const base = {
            required: {
                text: `${limitText([limit])} for every group`,
                operator: limit.operator,
                threshold: limit.threshold,
                source: 'policy',
            },
            policyPointer: `/require/${limit.operator}`,
        };
        if (declared.length === 0) {
            return judgeClaims(facts, check, context, { limit, attributes, dataset, base });
        }
        const usable = usablePredictions(facts, what, declared);
        if (usable.missing !== undefined) {
            const { outcome, reason, awaiting, places } = usable.missing;
            return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
        }
        const { item, summary } = usable;
        const absent = attributes.filter((attribute) => !summary.group_columns.includes(attribute));
        if (absent.length > 0) {
            const reason = `${item.file} has no column for the protected attribute ${absent.join(', ')}: its groups cannot be compared.`;
            return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome: 'error', reason, evidence_at: [(0,checks_result/* placeOf */.$t)(item)] });
        }
        const judged = fairness_judge(check, limit, attributes, summary);
        return fairness_report(facts, check, context, { ...base, limit, attributes, dataset, item, judged });
    },
};
function limitOf(check) {
    const [limit, ...others] = limitsOf(check.require);
    if (others.length > 0)
        throw new Error('A fairness check takes one limit; the policy states several.');
    return limit;
}
/** The policy's attributes and those that the manifest declares beside them. */
function attributesOf(facts, check) {
    const attributes = [...new Set([...check.protected, ...(facts.manifest.protected_attributes ?? [])])];
    if (attributes.length === 0)
        throw new Error('The policy names no protected attribute.');
    return attributes;
}
/** Which decision is the good one turns the verdict round, so policy and manifest must say the same. */
function assertSameOutcome(facts, check) {
    const own = facts.manifest.favorable_outcome;
    if (check.favorable_outcome === undefined || String(check.favorable_outcome) === '') {
        throw new Error('The policy does not say which outcome is favourable.');
    }
    if (own !== undefined && String(own) !== String(check.favorable_outcome)) {
        throw new Error(`The favourable outcome is ${check.favorable_outcome} in the policy and ${own} in the manifest: they must agree.`);
    }
}
function fairness_judge(check, limit, attributes, summary) {
    const { require, metric } = check;
    const sets = (0,slices/* attributeSets */.g)(attributes);
    const mode = check.intersections ?? 'report';
    const deciding = sets.filter((set) => set.length === 1 || mode === 'block');
    const shown = mode === 'report' ? sets.filter((set) => set.length > 1) : [];
    const options = {
        favorable: String(check.favorable_outcome),
        limits: { [metric.name]: limit },
        decide: require.decide ?? 'point',
        confidence: confidenceOf(require.confidence),
        minGroupSize: policyNumber(require.min_group_size ?? fairness/* DEFAULT_MIN_GROUP_SIZE */.ph),
        smallGroups: require.small_groups ?? 'block',
        ...(check.reference !== undefined && { reference: check.reference }),
    };
    // Shown intersections are measured apart: in one family they would weaken Holm's verdict on what decides.
    const decided = (0,fairness/* fairnessOf */.xe)(summary, { ...options, partitions: deciding });
    const beside = shown.length === 0 ? null : (0,fairness/* fairnessOf */.xe)(summary, { ...options, partitions: shown });
    return judgePartitions(metric.name, limit, decided, beside);
}
function fairness_report(facts, check, context, reported) {
    const { limit, dataset, item, judged, required } = reported;
    const claims = fairness_claimsOf(facts, check, reported);
    const disagreement = claims.find((claim) => claim.disagreement !== null);
    const defect = claims.find((claim) => claim.defect !== null)?.defect ?? null;
    const least = check.require.trust?.at_least;
    const distrust = (0,checks_result/* isTrusted */.W2)('recomputed', least)
        ? null
        : `Trust is recomputed; at least ${least} is required.`;
    const outcome = (0,checks_result/* worst */.QZ)([
        judged.outcome,
        ...(disagreement === undefined && distrust === null ? [] : ['fail']),
        ...(defect === null ? [] : ['error']),
    ]);
    const parts = [defect, disagreement?.disagreement, distrust, judged.reason];
    const findings = judged.findings.map((message) => ({ message, at: (0,checks_result/* placeOf */.$t)(item) }));
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        required,
        ...(reported.policyPointer !== undefined && { policyPointer: reported.policyPointer }),
        outcome,
        reason: parts.filter((part) => part !== null && part !== undefined && part !== '').join(' '),
        observed: {
            value: judged.value,
            text: judged.value === null ? 'not known' : String(judged.value),
            rows: item.summary?.rows ?? null,
            positives: item.summary?.positives ?? null,
        },
        claimed: (disagreement ?? claims.find(({ claimed }) => claimed !== null))?.claimed ?? null,
        margin: judged.value === null ? null : margin(limit, judged.value),
        interval: judged.interval,
        groups: judged.groups,
        rows_needed: judged.rowsNeeded,
        trust: 'recomputed',
        evidence_at: [(0,checks_result/* placeOf */.$t)(item), ...claims.flatMap(({ places }) => places)],
        scope: judged.scope ?? dataset,
        findings,
        ...(judged.fix !== null && { fix: judged.fix }),
    });
}
/** Claims about an attribute as a whole, each against what the predictions give for it. */
function fairness_claimsOf(facts, check, { attributes, dataset, judged }) {
    const tolerance = policyNumber(check.require.tolerance ?? fairness_DEFAULT_TOLERANCE);
    return attributes.flatMap((attribute) => {
        const value = judged.byAttribute.get(attribute) ?? null;
        if (value === null)
            return [];
        const what = `${check.metric.name} of ${attribute} on ${dataset}`;
        const isClaim = (record) => record.metric === check.metric.name &&
            record.dataset === dataset &&
            (0,records/* fitsSlice */.v5)(record, { [attribute]: '*' });
        return [compareClaims(facts, what, isClaim, value, tolerance)];
    });
}

;// CONCATENATED MODULE: ./lib/checks/kpi.js







const kpi_CONFIDENCE = 0.95;
const MET = '/require/met';
/**
 * Every KPI of the manifest meets its threshold, by evidence. KPIs are governing fields: what a change loosens is judged as
 * base has it. Those that a change adds, and a new model's, were agreed by nobody, so the governance role must sign: whoever
 * adds one chooses what it takes to meet it.
 */
const kpi = {
    kind: 'kpi',
    evaluate(facts, check, context) {
        const kpis = facts.manifest.business?.kpis ?? [];
        const parts = [
            ...kpi_countPart(facts, check),
            ...kpis.flatMap((each, index) => kpi_judge(facts, check, each, index)),
        ];
        const result = (0,checks_part/* combined */.y)(parts.length === 0 ? [noKpi(facts)] : parts, (0,checks_result/* requirement */.aS)(kpi_requiredText(check, kpis)));
        const isBlocking = check.level === undefined || check.level === 'mandatory' || check.level === 'overridable';
        const isUnagreed = facts.isNew || (facts.addedKpis ?? []).length > 0;
        const role = facts.governanceRole ?? config/* DEFAULT_GOVERNANCE_ROLE */._;
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            ...result,
            observed: (0,checks_result/* describe */.q0)(kpi_observedText(parts)),
            ...(isUnagreed && isBlocking && kpis.length > 0 && { signoff_roles: [role] }),
        });
    },
};
function kpi_requiredText({ require }, kpis) {
    const least = require.at_least === undefined ? 1 : policyNumber(require.at_least);
    const age = require.not_older_than === undefined ? '' : `, on evidence at most ${require.not_older_than} old`;
    const names = kpis.length === 0 ? '' : `: ${kpis.map(({ name, threshold }) => `${name} ${threshold}`).join('; ')}`;
    return `every business KPI met, at least ${least}${age}${names}`;
}
function kpi_observedText(parts) {
    const judged = parts.filter(({ pointer }) => pointer === MET);
    return `${judged.filter(({ outcome }) => outcome === 'pass').length} of ${(0,checks_result/* plural */.LS)(judged.length, 'KPI')} met`;
}
function noKpi(facts) {
    const text = 'The manifest states no business KPI: write each with its threshold under business.kpis.';
    return { outcome: 'error', text, pointer: MET, places: [manifestPlace(facts, '/business')] };
}
function kpi_countPart(facts, { require }) {
    const count = facts.manifest.business?.kpis?.length ?? 0;
    const least = require.at_least === undefined ? 1 : policyNumber(require.at_least);
    if (count >= least || count === 0)
        return [];
    const text = `The manifest states ${(0,checks_result/* plural */.LS)(count, 'KPI')}; at least ${least} are required.`;
    return [
        { outcome: 'fail', text, pointer: '/require/at_least', places: [manifestPlace(facts, '/business/kpis')] },
    ];
}
function kpi_judge(facts, check, each, index) {
    const place = manifestPlace(facts, `/business/kpis/${index}`);
    const metric = (0,metrics/* canonicalMetric */.NQ)(each.metric ?? each.name) ?? `custom.${slug(each.metric ?? each.name)}`;
    const limit = kpi_limitOf(each, metric);
    if (typeof limit === 'string')
        return [{ outcome: 'error', text: `The KPI ${each.name}: ${limit}`, pointer: MET, places: [place] }];
    const wanted = { name: metric, ...(check.dataset !== undefined && { dataset: check.dataset }) };
    const found = measure(facts, wanted, kpi_CONFIDENCE);
    if (found.missing !== undefined) {
        const part = (0,checks_part/* missingPart */.K)(found.missing, MET);
        return [{ ...part, text: `The KPI ${each.name}: ${part.text}`, places: [place, ...(part.places ?? [])] }];
    }
    const { measured } = found;
    return [
        valuePart(each, metric, limit, measured, nameOf(wanted), place),
        ...qualityParts(facts, check, each, measured),
    ];
}
function valuePart({ name }, metric, limit, { value, places, trust }, what, place) {
    const base = { pointer: MET, places: [...places, place], trust: [trust] };
    const outside = rangeDefect(metric, value);
    if (outside !== null)
        return { ...base, outcome: 'error', text: `The KPI ${name}: ${what} ${outside}` };
    const text = `The KPI ${name} is ${readable(value, [limit])} (${what}), agreed is ${limitText([limit])}.`;
    return { ...base, outcome: (0,decision/* meets */.D)(value, limit) ? 'pass' : 'fail', text };
}
function qualityParts(facts, { require }, { name }, { places, trust }) {
    const parts = [];
    if (!(0,checks_result/* isTrusted */.W2)(trust, require.trust?.at_least))
        parts.push({
            outcome: 'fail',
            text: `The KPI ${name}: trust is ${trust}; at least ${require.trust?.at_least} is required.`,
            pointer: '/require/trust',
            places,
        });
    if (require.not_older_than === undefined)
        return parts;
    for (const { file } of places) {
        const item = facts.evidence.find((each) => each.file === file);
        // Predictions carry no date of their own.
        const old = staleness(item ?? { file, facts: {} }, require.not_older_than, facts.now);
        if (old !== null)
            parts.push({
                ...old,
                text: `The KPI ${name}: ${old.text}`,
                pointer: '/require/not_older_than',
                places,
            });
    }
    return parts;
}
const OPERATORS = {
    'at least': 'at_least',
    '>=': 'at_least',
    '≥': 'at_least',
    above: 'above',
    '>': 'above',
    'at most': 'at_most',
    '<=': 'at_most',
    '≤': 'at_most',
    below: 'below',
    '<': 'below',
};
const THRESHOLD = /^(at least|at most|above|below|>=|<=|≥|≤|>|<)\s*(-?\d{1,15}(?:\.\d{1,15})?)$/;
/** The limit of a KPI, or why there is none. A bare number is a floor or a ceiling as the metric has it. */
function kpi_limitOf({ threshold }, metric) {
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (typeof threshold === 'number') {
        if (!Number.isFinite(threshold))
            return 'its threshold is not a finite number.';
        if (known === undefined || known.direction === 'target')
            return `nobody can tell whether more or less of ${metric} is better: write "at least ${threshold}" or "at most ${threshold}".`;
        return { operator: known.direction === 'higher' ? 'at_least' : 'at_most', threshold };
    }
    const [, word = '', digits] = THRESHOLD.exec(threshold.trim().toLowerCase()) ?? [];
    const operator = OPERATORS[word];
    if (digits === undefined || operator === undefined)
        return `its threshold ${JSON.stringify(threshold.slice(0, 80))} is no number: write 0.9, "at least 0.9" or "at most 0.6".`;
    const limit = { operator, threshold: Number(digits) };
    if (known !== undefined &&
        known.direction !== 'target' &&
        (0,decision/* isFloor */.b5)(limit) !== (known.direction === 'higher'))
        return `${limitText([limit])} stands on the good side of ${metric}, where ${known.direction} is better.`;
    return limit;
}
function slug(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}
function manifestPlace({ manifestDocument, manifestSha256 }, pointer) {
    const file = { file: manifestDocument.file, sha256: manifestSha256 };
    return (0,checks_result/* placeOf */.$t)(file, manifestDocument.at(pointer)?.line);
}

;// CONCATENATED MODULE: ./lib/checks/leakage.js




const leakage_CONFIDENCE = 0.95;
/** Test data that training has not seen: other rows, later ones, and nothing in them that gives the label away. */
const leakage = {
    kind: 'leakage',
    evaluate(facts, check, context) {
        const required = (0,checks_result/* requirement */.aS)(leakage_requiredText(check));
        const usable = comparedItem(facts, check);
        if (usable.missing !== undefined) {
            const { outcome, reason, awaiting, places } = usable.missing;
            return (0,checks_result/* checkResult */.iJ)(check, context, { outcome, reason, awaiting, evidence_at: places, required });
        }
        const { item } = usable;
        const parts = partsOf(facts, check, item);
        if (parts.length === 0)
            throw new Error('The policy asks for nothing of the data.');
        const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
        const wrong = parts.filter((part) => part.outcome !== 'pass');
        const decisive = parts.find((part) => part.outcome === outcome);
        const margins = parts.flatMap((part) => part.margin ?? []);
        const places = item.files.map((file) => (0,checks_result/* placeOf */.$t)(file));
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            required,
            reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
            observed: (0,checks_result/* describe */.q0)(`${(0,checks_result/* plural */.LS)(item.report.rows.rows, 'row')} against ${(0,checks_result/* plural */.LS)(item.report.rows.training_rows, 'training row')} (recomputed)`),
            margin: margins.length === 0 ? null : Math.min(...margins),
            trust: (0,checks_result/* lowestTrust */.fK)(parts.flatMap(({ trust }) => trust ?? [])),
            evidence_at: [...places, ...parts.flatMap((part) => part.places ?? [])],
            scope: item.dataset,
            findings: wrong.map(({ text, places: [at = places[0]] = [] }) => ({ message: text, at: at ?? null })),
            awaiting: outcome === 'inconclusive' && wrong.some(({ awaiting }) => awaiting === true),
            policyPointer: decisive === undefined ? '/require' : `/require/${decisive.key}`,
        });
    },
};
/** The one comparison of the data set. What cannot be used is an error: no claim stands in for it. */
function comparedItem(facts, { dataset = 'test' }) {
    const declared = (facts.splits ?? []).filter((item) => item.dataset === dataset);
    const failed = (reason) => ({
        missing: {
            outcome: 'error',
            reason,
            awaiting: false,
            places: declared.flatMap(({ files }) => files.map((file) => (0,checks_result/* placeOf */.$t)(file))),
        },
    });
    const [item, second] = declared;
    if (item === undefined) {
        return failed(`The configuration does not say what the data set ${dataset} is kept apart from: declare it under \`data\`, with \`held_out_from\`.`);
    }
    if (second !== undefined)
        return failed(`The data set ${dataset} is declared twice under \`data\`.`);
    const { report, problem } = item;
    if (report === null || problem !== null) {
        const awaited = (0,records/* missingEvidence */.QI)(facts, `the data ${item.file}`);
        if (item.isAwaited === true && awaited.awaiting)
            return { missing: awaited };
        return failed(`${item.file} cannot be compared with the data set ${item.training}: ${problem?.message ?? 'nothing came of it.'}`);
    }
    return { item: { ...item, report } };
}
function partsOf(facts, check, item) {
    const { overlap, temporal_order, suspicious_auc } = check.require;
    return [
        ...(overlap === undefined ? [] : overlapParts(item, overlap)),
        ...(temporal_order === true ? [orderPart(item)] : []),
        ...(suspicious_auc === undefined ? [] : aucParts(facts, item, limitsOf(suspicious_auc))),
    ];
}
function overlapParts({ report, file, training }, overlap) {
    const part = ({ shared, rows, first }, by) => ({
        outcome: shared === 0 ? 'pass' : 'fail',
        text: shared === 0
            ? `No row of ${file} is in the data set ${training} by ${by}.`
            : `${shared} of ${rows} rows of ${file} are in the data set ${training} as well, by ${by}; the first is row ${first}.`,
        key: 'overlap',
        trust: 'recomputed',
    });
    const byRows = overlap === 'none' ? [part(report.rows, report.rows.columns.join(', '))] : [];
    if (report.keys !== null)
        return [...byRows, part(report.keys, `the key ${report.keys.columns.join(', ')}`)];
    if (overlap === 'none')
        return byRows;
    return [undeclared('overlap', 'key', file)];
}
function orderPart({ report, file, training }) {
    if (report.time === null)
        return undeclared('temporal_order', 'time', file);
    const { training: before, held_out: after } = report.time;
    const part = (outcome, text) => ({
        outcome,
        text,
        key: 'temporal_order',
        trust: 'recomputed',
    });
    if (before.kind !== after.kind) {
        const text = `The data set ${training} has a ${before.kind} in each row, ${file} a ${after.kind}: they cannot be ordered.`;
        return part('error', text);
    }
    const said = `the last row of ${training} is of ${leakage_shown(before.last)}, the first of ${file} of ${leakage_shown(after.first)}`;
    return before.last_value < after.first_value
        ? part('pass', `Training ends before: ${said}.`)
        : part('fail', `Training does not end before: ${said}.`);
}
/** The model, and each feature alone. Too good is a failure, until somebody explains it. */
function aucParts(facts, item, limits) {
    return [modelPart(facts, item.dataset, limits), featuresPart(item, limits), ...unmeasuredPart(facts, item)];
}
function modelPart(facts, dataset, limits) {
    const key = 'suspicious_auc';
    const { measured, missing } = measure(facts, { name: 'roc_auc', dataset }, leakage_CONFIDENCE);
    if (missing !== undefined) {
        const { outcome, reason: text, awaiting, places } = missing;
        return { outcome, text, key, awaiting, places, trust: null };
    }
    const { value, trust, places } = measured;
    const outside = rangeDefect('roc_auc', value);
    if (outside !== null)
        return { outcome: 'error', text: `roc_auc ${outside}`, key, trust, places };
    const holds = limits.every((limit) => (0,decision/* meets */.D)(value, limit));
    const text = `The model's AUC on ${dataset} is ${readable(value, limits)}${holds ? '' : ', too good to be believed unexplained'}; required ${limitText(limits)}.`;
    return { outcome: holds ? 'pass' : 'fail', text, key, margin: leakage_marginOf(limits, value), trust, places };
}
const leakage_MOST_NAMED = 5;
function featuresPart({ report, file }, limits) {
    const key = 'suspicious_auc';
    if (report.features === null)
        return undeclared(key, 'label', file);
    const sorted = [...report.features].sort((a, b) => (b.auc ?? 0) - (a.auc ?? 0));
    const judged = sorted.map((one) => ({ ...one, outcome: featureOutcome(one, limits) }));
    const outcome = (0,checks_result/* worst */.QZ)(judged.map((one) => one.outcome));
    const wrong = judged.filter((one) => one.outcome === outcome).slice(0, outcome === 'pass' ? 1 : leakage_MOST_NAMED);
    const named = wrong.map(({ feature, auc, error_bound }) => auc === null
        ? `${feature} has too many different texts to be told`
        : `${feature} alone has an AUC of ${readable(auc, limits)}${error_bound === 0 ? '' : ` ± ${error_bound}`}`);
    const explain = outcome === 'fail' ? ' Explain it, or take the column out of the features.' : '';
    const text = `${file}: ${named.join(', ')}; required ${limitText(limits)}.${explain}`;
    const best = sorted[0]?.auc ?? null;
    return {
        outcome,
        text,
        key,
        trust: 'recomputed',
        ...(best !== null && { margin: leakage_marginOf(limits, best) }),
    };
}
/** A feature of the model that the configuration does not name may be the one that gives the label away. */
function unmeasuredPart({ manifest }, { report, file }) {
    const measured = new Set(report.features?.map(({ feature }) => feature));
    const left = (manifest.features ?? []).filter((feature) => !measured.has(feature));
    if (report.features === null || left.length === 0)
        return [];
    const more = left.length > leakage_MOST_NAMED ? ` and ${left.length - leakage_MOST_NAMED} more` : '';
    const text = `The manifest names ${left.slice(0, leakage_MOST_NAMED).join(', ')}${more} as a feature; the configuration does not, so nobody looked at it in ${file}: add it to \`features\` under \`data\`.`;
    return [{ outcome: 'error', text, key: 'suspicious_auc', trust: null }];
}
/** Both ends of what the AUC may be on one side of the limit decide. */
function featureOutcome({ auc, error_bound }, limits) {
    if (auc === null)
        return 'inconclusive';
    const [low, high] = [auc - error_bound, auc + error_bound].map((value) => limits.every((limit) => (0,decision/* meets */.D)(value, limit)));
    if (low !== high)
        return 'inconclusive';
    return high === true ? 'pass' : 'fail';
}
function undeclared(key, column, file) {
    const text = `The configuration does not say which column of ${file} is the ${column}: add \`${column}\` under \`data\`.`;
    return { outcome: 'error', text, key, trust: null };
}
function leakage_marginOf(limits, value) {
    return Math.min(...limits.map((limit) => margin(limit, value)));
}
function leakage_shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function leakage_requiredText({ require }) {
    const { overlap, temporal_order, suspicious_auc } = require;
    return [
        ...(overlap === undefined ? [] : [overlap === 'none' ? 'no overlap' : 'no overlap of keys']),
        ...(temporal_order === undefined ? [] : ['training ends before']),
        ...(suspicious_auc === undefined
            ? []
            : [`AUC of the model and of each feature ${limitText(limitsOf(suspicious_auc))}`]),
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/evidence/hashes.js
var hashes = __webpack_require__(62613);
;// CONCATENATED MODULE: ./lib/checks/card-agreement.js



/** Where a card contradicts manifest, run or evidence, or states what nothing backs. */
function agreementDefects(facts, card) {
    return [...identityDefects(facts, card), ...numberDefects(facts, card)];
}
const VERSION = {
    name: 'version',
    keys: ['version', 'model_version'],
    written: /^[\s|*_#-]*(?:model )?version\b[\s|*_:]*["'`]?v?(\d{1,6}(?:\.\d{1,6}){1,2})(?![\w.])/i,
};
const TITLE_VERSION = /^#\s.*(?<![\w.])v?(\d{1,6}(?:\.\d{1,6}){1,2})(?![\w.])/;
const RUN = {
    name: 'run id',
    keys: ['run_id', 'mlflow_run_id', 'training_run', 'run'],
    written: /^[\s|*_#-]*(?:mlflow |training )?run(?:[ _-]?id)?\b[\s|*_:]*["'`]?([A-Za-z0-9][\w-]{5,63})/i,
};
/** Version and training run, as front matter or as the first place of the text that states them. */
function identityDefects(facts, card) {
    const { version, run } = facts.manifest;
    const runs = facts.evidence.flatMap((item) => {
        const id = item.facts.lineage?.run_id;
        return id === undefined ? [] : [{ id, item }];
    });
    const expectedRun = run?.id ?? runs[0]?.id;
    const findings = identity(facts, card, VERSION, version);
    if (expectedRun === undefined) {
        const message = `Neither manifest nor evidence names a training run, so the run of ${card.file} cannot be compared.`;
        findings.push({ message, at: (0,checks_result/* placeOf */.$t)(card, 1) });
    }
    else
        findings.push(...identity(facts, card, RUN, expectedRun));
    const [first] = runs;
    if (run !== undefined && first !== undefined && !runs.some(({ id }) => id === run.id)) {
        const message = `The manifest names run ${run.id}; the evidence is of run ${first.id} (${first.item.file}).`;
        findings.push({ message, at: (0,checks_result/* placeOf */.$t)(first.item) });
    }
    return findings;
}
function identity(facts, card, what, expected) {
    const stated = statedIn(facts, card, what);
    if (stated.length === 0) {
        return [{ message: `${card.file} gives no ${what.name}; expected ${expected}.`, at: (0,checks_result/* placeOf */.$t)(card, 1) }];
    }
    return stated.flatMap(({ value, line }) => {
        if (value === expected)
            return [];
        const shown = typeof value === 'string' ? value : `${JSON.stringify(value)} (not text: put it in quotes)`;
        return [
            {
                message: `${card.file}:${line}: ${what.name} is ${shown}; expected ${expected}.`,
                at: (0,checks_result/* placeOf */.$t)(card, line),
            },
        ];
    });
}
/** What a card says of the version and of the run, in its front matter and in its text. */
function cardStatements(facts, card) {
    return { version: statedIn(facts, card, VERSION), run: statedIn(facts, card, RUN) };
}
function statedIn(facts, card, { keys, name, written }) {
    const metadata = card.facts.card?.metadata ?? {};
    const inFrontMatter = keys
        .filter((key) => Object.hasOwn(metadata, key))
        .map((key) => ({ value: metadata[key], line: 1 }));
    const lines = facts.texts.get(card.file)?.text.split('\n') ?? [];
    const patterns = name === VERSION.name ? [written, TITLE_VERSION] : [written];
    const details = lines.slice(0, lines.findIndex((line) => /^#{1,6}\s.*\b(?:data|dependencies)\b/i.test(line)) >>> 0);
    const inText = patterns.flatMap((pattern) => {
        const index = details.findIndex((line) => pattern.test(line));
        const value = index === -1 ? undefined : pattern.exec(details[index])?.[1];
        return value === undefined ? [] : [{ value, line: index + 1 }];
    });
    return [...inFrontMatter, ...inText];
}
function numberDefects(facts, card) {
    const stated = card.records.filter(({ metric }) => metric !== null);
    if (stated.length === 0) {
        return [
            {
                message: `${card.file} states no measured number that can be compared: add model-index results to its front matter.`,
                at: (0,checks_result/* placeOf */.$t)(card, 1),
            },
        ];
    }
    return stated.flatMap((record) => {
        const message = contradiction(facts, record);
        return message === null
            ? []
            : [{ message: `${card.file}: ${message}`, at: (0,checks_result/* placeOf */.$t)(card, record.pointer) }];
    });
}
function contradiction(facts, record) {
    const name = `${record.metric}${record.dataset === null ? '' : ` on ${record.dataset}`}${record.slice === null ? '' : ` of ${(0,records/* sliceText */.S$)(record.slice)}`}`;
    if (record.value === null)
        return `${name} is not a finite number.`;
    const measured = measurements(facts, record);
    if (measured.length === 0)
        return `${name} is ${record.value}, and no evidence backs it: add the evidence or remove the number.`;
    const agrees = ({ value }) => agreesAsShown(record.value, value);
    const isNamed = measured.every(({ dataset }) => dataset === record.dataset);
    if (isNamed ? measured.every(agrees) : measured.some(agrees))
        return null;
    const other = measured.find((candidate) => !agrees(candidate));
    return `${name} is ${record.value}; ${other.source} gives ${other.value}.`;
}
/** Recomputed where predictions are there (they beat every claim), otherwise every record of that name. */
function measurements(facts, stated) {
    const known = [
        ...facts.predictions,
        ...facts.evidence.filter(({ format }) => !records/* CARD_FORMATS */.Az.has(format)).flatMap(({ records }) => records),
    ];
    const isNamed = stated.dataset !== null && known.some(({ dataset }) => dataset === stated.dataset);
    const isDataset = (dataset) => !isNamed || dataset === stated.dataset;
    const recomputed = facts.predictions
        .filter(({ dataset }) => isDataset(dataset) && stated.slice === null)
        .flatMap(({ summary, file, dataset }) => {
        const value = summary === null ? null : recomputedValue(summary, stated.metric ?? '');
        return value === null ? [] : [{ value, source: `recomputation from ${file}`, dataset }];
    });
    if (recomputed.length > 0)
        return recomputed;
    return (0,records/* matchingRecords */.U9)(facts, (record) => record.metric === stated.metric &&
        isDataset(record.dataset) &&
        (0,records/* fitsSlice */.v5)(record, stated.slice ?? undefined) &&
        record.value !== null).map(({ record, item }) => ({
        value: record.value,
        source: item.file,
        dataset: record.dataset,
    }));
}
/** Two programs that add the same numbers in another order may differ in the last digits. */
const FLOATING_POINT_NOISE = 1e-9;
/** Equal within half a unit of the last digit shown: 0.91 stands for everything from 0.905 to 0.915. */
function agreesAsShown(shown, measured) {
    if (shown === measured)
        return true;
    const digits = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(shown));
    if (digits === null)
        return false;
    const decimals = (digits[1]?.length ?? 0) - Number(digits[2] ?? 0);
    return Math.abs(shown - measured) <= Math.max(0.5 * 10 ** -decimals * (1 + 1e-9), FLOATING_POINT_NOISE);
}

;// CONCATENATED MODULE: ./lib/checks/lineage-data.js



const DVC_FORMATS = new Set(['dvc-lock', 'dvc-pointer']);
const POINTER = '/require/present';
/** `md5:…`, or a hash so long that it is no date or number of a version. */
const DIGEST = /^(?:([a-z0-9]{2,10}):)?([0-9a-f]{8,128}(?:\.dir)?)$/;
const CERTAIN_LENGTH = 32;
/** Every hash of data: DVC's, and those of the inputs of the training run. */
function recordedHashes(facts, run) {
    const ofRun = new Set((0,lineage_run/* isTrainingRun */.Sw)(run) ? run.items : []);
    return facts.evidence
        .filter((item) => DVC_FORMATS.has(item.format) || ofRun.has(item))
        .flatMap((item) => (item.facts.lineage?.data ?? []).map((entry) => ({ entry, item })));
}
/** Each data set that the manifest names has a version: a hash that a tool recorded, or one that is written there. */
function dataParts(facts, recorded) {
    const uses = facts.manifest.data ?? [];
    if (uses.length === 0)
        return [
            { outcome: 'error', text: 'The manifest names no data set, so no version is known.', pointer: POINTER },
        ];
    return uses.map((use) => dataPart(facts, use, recorded));
}
function dataPart(facts, use, recorded) {
    const name = `${use.dataset} (${use.role})`;
    const place = (0,checks_result/* placeOf */.$t)({ file: facts.manifestDocument.file, sha256: facts.manifestSha256 }, facts.manifestDocument.at(`/data/${(facts.manifest.data ?? []).indexOf(use)}`)?.line);
    const wrong = contradictionOf(use, recorded);
    if (wrong !== null)
        return {
            outcome: 'fail',
            text: `${name}: ${wrong.text}`,
            pointer: POINTER,
            places: [place, (0,checks_result/* placeOf */.$t)(wrong.item)],
        };
    const backing = backingOf(use, recorded);
    const [first] = backing;
    const broken = backing.find(({ item }) => item.problems.some(records/* coversFile */.F1));
    if (broken !== undefined)
        return {
            outcome: 'error',
            text: `${name}: ${broken.item.file} cannot be used: ${broken.item.problems.find(records/* coversFile */.F1)?.message}`,
            pointer: POINTER,
            places: [(0,checks_result/* placeOf */.$t)(broken.item)],
        };
    if (first !== undefined) {
        const { algorithm, digest } = first.entry;
        return {
            outcome: 'pass',
            text: `${name} is ${algorithm} ${digest} (${first.item.file}).`,
            pointer: POINTER,
            places: backing.map(({ item }) => (0,checks_result/* placeOf */.$t)(item)),
            trust: backing.map(({ item }) => item.trust),
        };
    }
    if (use.version !== undefined)
        return {
            outcome: 'pass',
            text: `${name} is version ${use.version}, which the manifest says and no tool recorded.`,
            pointer: POINTER,
            places: [place],
            trust: ['claimed'],
        };
    const { awaiting, reason } = (0,records/* missingEvidence */.QI)(facts, `a version of ${name}`);
    return {
        outcome: awaiting ? 'inconclusive' : 'fail',
        text: awaiting
            ? reason
            : `${name} has no version: write it in the manifest, or commit the dvc.lock or the run that recorded its hash.`,
        pointer: POINTER,
        places: [place],
        awaiting,
    };
}
/** The hash that the manifest writes, where tools recorded another of the same kind for this data set. */
function contradictionOf(use, recorded) {
    const stated = statedDigest(use.version);
    if (stated === null || recorded.some(({ entry }) => isDigest(entry, stated)))
        return null;
    const other = named(use, recorded).find(({ entry }) => isComparable(entry, stated));
    if (other === undefined)
        return null;
    const { item, entry } = other;
    return {
        text: `the manifest says ${use.version}, ${item.file} recorded ${entry.algorithm} ${entry.digest} for ${entry.path}.`,
        item,
    };
}
function backingOf(use, recorded) {
    const stated = statedDigest(use.version);
    const byDigest = stated === null ? [] : recorded.filter(({ entry }) => isDigest(entry, stated));
    return byDigest.length > 0 ? byDigest : named(use, recorded);
}
function statedDigest(version) {
    const [, algorithm, digest] = DIGEST.exec(version ?? '') ?? [];
    return digest === undefined ? null : { algorithm: algorithm ?? null, digest };
}
function isDigest({ algorithm, digest }, stated) {
    return digest === stated.digest && (stated.algorithm === null || stated.algorithm === algorithm);
}
function isComparable({ algorithm, digest }, stated) {
    if (stated.algorithm !== null)
        return stated.algorithm === algorithm;
    return (stated.digest.length >= CERTAIN_LENGTH &&
        digest.replace('.dir', '').length === stated.digest.replace('.dir', '').length);
}
/** Recorded under the data set's name: `claims`, `data/claims.csv`, `data/claims_train.parquet`. */
function named({ dataset, role }, recorded) {
    const wanted = new Set([dataset, `${dataset}_${role}`, `${role}_${dataset}`].map(key));
    return recorded.filter(({ entry }) => {
        const base = entry.path.replace(/\/+$/, '').split('/').at(-1) ?? '';
        return wanted.has(key(base)) || wanted.has(key(base.replace(/(?<=.)\..*$/, '')));
    });
}
function key(name) {
    return name.toLowerCase().replaceAll('-', '_');
}

;// CONCATENATED MODULE: ./lib/checks/lineage-agreement.js







const lineage_agreement_POINTER = '/require/consistent';
/** Formats whose version is that of the model, not a count that a registry keeps. */
const VERSIONED = new Set(['model-card-toolkit', 'arbiter-explanation']);
const lineage_agreement_DVC_FORMATS = new Set(['dvc-lock', 'dvc-pointer']);
/**
 * Every source that names the same run, version, data or file says the same of it. Nothing to compare is an error, and so is
 * a file that cannot be read: it may have held the contradiction.
 */
function agreementPart(facts, run, recorded) {
    const ofRun = (0,lineage_run/* isTrainingRun */.Sw)(run) ? run.items : [];
    const broken = facts.evidence.find(isBroken) ?? ofRun.find(({ problems }) => problems.some(records/* coversFile */.F1));
    if (broken !== undefined) {
        const why = (broken.problems.find(records/* coversFile */.F1) ?? broken.problems[0])?.message;
        const text = `Whether every source agrees cannot be told: ${broken.file}: ${why}`;
        return { outcome: 'error', text, pointer: lineage_agreement_POINTER, places: [(0,checks_result/* placeOf */.$t)(broken)] };
    }
    const comparisons = [
        ...runComparisons(facts, run),
        ...cardComparisons(facts),
        ...versionComparisons(facts),
        ...hashComparisons(recorded),
        ...dataComparisons(facts, recorded),
        ...fileComparisons(facts),
    ];
    if (comparisons.length === 0) {
        const { outcome, reason, awaiting } = (0,records/* missingEvidence */.QI)(facts, 'two sources that name the same run, version, data or file');
        return { outcome, text: reason, pointer: lineage_agreement_POINTER, awaiting };
    }
    const different = comparisons.flatMap(({ differs, place }) => differs === null ? [] : [{ differs, place }]);
    return {
        outcome: different.length === 0 ? 'pass' : 'fail',
        text: different.length === 0
            ? `Every source agrees (${[...new Set(comparisons.map(({ about }) => about))].join(', ')}).`
            : different.map(({ differs }) => differs).join(' '),
        pointer: lineage_agreement_POINTER,
        places: (different.length === 0 ? comparisons : different).map(({ place }) => place),
    };
}
function isBroken(item) {
    if (gaveNothing(item))
        return true;
    if (lineage_agreement_DVC_FORMATS.has(item.format))
        return item.problems.length > 0;
    const isNaming = (0,lineage_run/* runIdOf */.SR)(item) !== undefined || VERSIONED.has(item.format);
    return isNaming && item.problems.some(records/* coversFile */.F1) && !lineage_run/* RUN_FORMATS */.pM.has(item.format);
}
/** Folders of runs in a file store. What lies in one and names that very run is the run's, whichever made the model. */
function runFolders({ evidence }) {
    return new Set(evidence.filter(({ format }) => format === 'mlflow-filestore').map((item) => folderKey(item)));
}
function folderKey(item, file = item.file) {
    return JSON.stringify([(0,lineage_run/* runIdOf */.SR)(item), file]);
}
function isInOwnRun(item, folders) {
    const parts = item.file.split('/');
    return parts.some((_, index) => index > 0 && folders.has(folderKey(item, parts.slice(0, index).join('/'))));
}
/** The model's own files name the run. Other runs beside it are what it was compared with. */
function runComparisons(facts, run) {
    if (!(0,lineage_run/* isTrainingRun */.Sw)(run))
        return [{ about: 'run', differs: run.text, place: lineage_agreement_manifestPlace(facts, '/run/id') }];
    const naming = facts.evidence.filter((item) => (0,lineage_run/* runIdOf */.SR)(item) !== undefined && (item.format === 'mlmodel' || item.format === 'mlflow-logged-model'));
    const folders = runFolders(facts);
    const ofModel = naming.filter((item) => !isInOwnRun(item, folders));
    const registered = facts.evidence.filter((item) => item.format === 'mlflow-registry' && (0,lineage_run/* runIdOf */.SR)(item) !== undefined);
    const isRegistered = registered.some((item) => (0,lineage_run/* runIdOf */.SR)(item) === run.id);
    const versions = registered.map((item) => (0,lineage_run/* runIdOf */.SR)(item));
    const isNamedTwice = facts.manifest.run !== undefined || run.items.length > 1;
    return [
        ...(isNamedTwice ? [{ about: 'run', differs: null, place: (0,checks_result/* placeOf */.$t)(run.items[0]) }] : []),
        ...ofModel.map((item) => ({
            about: 'run',
            differs: (0,lineage_run/* runIdOf */.SR)(item) === run.id
                ? null
                : `${item.file} is of run ${(0,lineage_run/* runIdOf */.SR)(item)}; the model’s is ${run.id}.`,
            place: (0,checks_result/* placeOf */.$t)(item),
        })),
        ...(registered.length === 0
            ? []
            : [
                {
                    about: 'registry',
                    differs: isRegistered
                        ? null
                        : `The registry holds no version of run ${run.id}, only of ${(0,lineage_run/* listed */.KE)([...new Set(versions)].sort())}.`,
                    place: (0,checks_result/* placeOf */.$t)(registered[0]),
                },
            ]),
        ...cardsOf(facts).flatMap((card) => cardStatements(facts, card).run.map((statement) => stated('run', card, statement, run.id))),
    ];
}
function cardComparisons(facts) {
    return cardsOf(facts).flatMap((card) => cardStatements(facts, card).version.map((statement) => stated('version', card, statement, facts.manifest.version)));
}
/** Only the model's own card: a README beside it may tell of other models. */
function cardsOf(facts) {
    const path = `${facts.folder}/${facts.manifest.card ?? 'MODEL_CARD.md'}`;
    return facts.evidence.filter(({ file, format }) => file === path && records/* CARD_FORMATS */.Az.has(format));
}
function stated(about, item, { value, line }, expected) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return {
        about,
        differs: value === expected ? null : `${item.file}:${line}: ${about} is ${shown}; expected ${expected}.`,
        place: (0,checks_result/* placeOf */.$t)(item, line),
    };
}
function versionComparisons({ evidence, manifest }) {
    return evidence.flatMap((item) => {
        const { version } = item.facts.identity ?? {};
        if (!VERSIONED.has(item.format) || version === undefined)
            return [];
        const differs = version.replace(/^v/, '') === manifest.version;
        return [
            {
                about: 'version',
                differs: differs
                    ? null
                    : `${item.file} is of version ${version}; the manifest says ${manifest.version}.`,
                place: (0,checks_result/* placeOf */.$t)(item),
            },
        ];
    });
}
/** One file, recorded by several stages or files of DVC: with one hash. */
function hashComparisons(recorded) {
    const first = new Map();
    return recorded.flatMap((each) => {
        const { entry, item } = each;
        const path = (0,hashes/* recordedPath */.w_)(folderOf(item.file), entry.path);
        const key = JSON.stringify([path, entry.algorithm]);
        const earlier = first.get(key);
        if (earlier === undefined) {
            first.set(key, each);
            return [];
        }
        const isSame = earlier.entry.digest === entry.digest;
        const name = earlier.entry.path === entry.path ? entry.path : path;
        const differs = `${name} has the ${entry.algorithm} ${earlier.entry.digest} in ${source(earlier)} and ${entry.digest} in ${source(each)}.`;
        return [{ about: 'recorded hashes', differs: isSame ? null : differs, place: (0,checks_result/* placeOf */.$t)(item) }];
    });
}
function source({ entry, item }) {
    return entry.stage === undefined ? item.file : `${item.file} (stage ${entry.stage})`;
}
function folderOf(file) {
    return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
function dataComparisons(facts, recorded) {
    return (facts.manifest.data ?? []).flatMap((use) => {
        const found = contradictionOf(use, recorded);
        if (found === null)
            return [];
        return [
            { about: 'data', differs: `${use.dataset} (${use.role}): ${found.text}`, place: (0,checks_result/* placeOf */.$t)(found.item) },
        ];
    });
}
function fileComparisons({ recordedFiles, evidence }) {
    return (recordedFiles ?? []).flatMap(({ recordedIn, path, digest, isSame }) => {
        const item = evidence.find(({ file }) => file === recordedIn);
        if (item === undefined)
            return [];
        const differs = `${path} is not the file that ${recordedIn} recorded (md5 ${digest}).`;
        return [{ about: 'files', differs: isSame ? null : differs, place: (0,checks_result/* placeOf */.$t)(item) }];
    });
}
function lineage_agreement_manifestPlace({ manifestDocument, manifestSha256 }, pointer) {
    const file = { file: manifestDocument.file, sha256: manifestSha256 };
    return (0,checks_result/* placeOf */.$t)(file, manifestDocument.at(pointer)?.line);
}

;// CONCATENATED MODULE: ./lib/checks/lineage.js







const lineage_WORDS = {
    data_version: 'a version of each data set',
    run: 'the training run',
    code_commit: 'the commit of its code',
    environment: 'the image by digest',
};
/** Data, training run, code and environment of the model are known, and every source says the same of them. */
const lineage = {
    kind: 'lineage',
    evaluate(facts, check, context) {
        const { present = [], consistent } = check.require;
        if (present.length === 0 && consistent !== true)
            throw new Error('The policy asks for neither `present` nor `consistent`.');
        const run = (0,lineage_run/* trainingRun */.iu)(facts);
        const recorded = recordedHashes(facts, run);
        const known = {
            data_version: () => dataParts(facts, recorded),
            run: () => [(0,lineage_run/* runPart */.Lk)(run)],
            code_commit: () => [(0,lineage_run/* commitPart */.H$)(facts, run)],
            environment: () => [environmentPart(facts)],
        };
        const parts = [
            ...present.flatMap((name) => known[name]()),
            ...(consistent === true ? [agreementPart(facts, run, recorded)] : []),
        ];
        const result = (0,checks_part/* combined */.y)([...parts, ...lineage_trustParts(parts, check.require)], (0,checks_result/* requirement */.aS)(lineage_requiredText(check.require)));
        return (0,checks_result/* checkResult */.iJ)(check, context, result);
    },
};
function lineage_requiredText({ present = [], consistent, trust }) {
    return [
        ...(present.length === 0 ? [] : [`known: ${present.map((name) => lineage_WORDS[name]).join(', ')}`]),
        ...(consistent === true ? ['every source says the same'] : []),
        ...(trust === undefined ? [] : [`trusted at least as ${trust.at_least}`]),
    ].join('; ');
}
/** Each image that the model is built from is named by its digest; whether it is an approved one, kind `environment` says. */
function environmentPart(facts) {
    const pointer = '/require/present';
    const path = `${facts.folder}/${facts.manifest.dockerfile ?? 'Dockerfile'}`;
    const file = facts.texts.get(path);
    if (file === undefined)
        return (0,checks_part/* missingPart */.K)((0,records/* missingEvidence */.QI)(facts, `a Dockerfile at ${path}`), pointer);
    const references = (0,dockerfile/* imageReferences */.E)(file.text);
    const loose = references.filter(({ image, isUnresolvable }) => isUnresolvable || (0,dockerfile/* imageDigest */.W)(image) === undefined);
    const say = (outcome, text, lines = []) => ({
        outcome,
        text,
        pointer,
        places: lines.length === 0 ? [(0,checks_result/* placeOf */.$t)(file)] : lines.map((line) => (0,checks_result/* placeOf */.$t)(file, line)),
        trust: [file.trust],
    });
    const base = references.findLast(({ instruction }) => instruction === 'FROM');
    if (base === undefined)
        return say('error', `${path} has no FROM line: the environment is not known.`);
    if (loose.length === 0)
        return say('pass', `The environment is ${(0,dockerfile/* imageDigest */.W)(base.image)}.`);
    const names = loose.map(({ image, line }) => `\`${image}\` (line ${line})`).join(', ');
    return say('fail', `${path}: ${names} is not pinned by a sha256 digest.`, loose.map(({ line }) => line));
}
function lineage_trustParts(parts, { trust }) {
    return parts.flatMap((part) => (part.trust ?? [])
        .filter((level) => !(0,checks_result/* isTrusted */.W2)(level, trust?.at_least))
        .slice(0, 1)
        .map((level) => ({
        outcome: 'fail',
        text: `${part.text} Its trust is ${level}; at least ${trust?.at_least} is required.`,
        pointer: '/require/trust',
        ...(part.places !== undefined && { places: part.places }),
    })));
}

;// CONCATENATED MODULE: ./lib/checks/card-sections.js

/** Requirement 19: the parts of a complete card, in its order. */
const COMPLETE = [
    {
        name: 'Model details',
        headings: /^(?:model )?(?:details|description|information|overview|summary)$|^about(?: the model)?$/,
    },
    {
        name: 'Intended use',
        headings: /^(?:intended|direct|primary) uses?\b|^uses?$|\bintended use\b|^use cases?$/,
    },
    {
        name: 'Training data',
        headings: /\btraining (?:data|dataset|details|set)\b|^data(?:sets?)?$|^training$/,
    },
    { name: 'Evaluation data', headings: /\b(?:evaluation|testing|test)(?: data| dataset| set)?\b/ },
    {
        name: 'Performance',
        headings: /\b(?:performance|metrics?|results|quantitative analys[ie]s)\b|^evaluation$/,
    },
    {
        name: 'Ethical considerations',
        headings: /\bethic(?:s|al)\b|\bfairness\b|\bbias\b|\bresponsible\b|^risks\b/,
    },
    { name: 'Deployment and monitoring', headings: /\bdeploy(?:ment|ing)\b|\bmonitoring\b|\boperations\b/ },
    {
        name: 'Dependencies',
        headings: /\bdependenc(?:y|ies)\b|\bsoftware\b|\benvironment\b(?!al)|\brequirements\b|\bframeworks?\b/,
    },
];
const card_sections_MIN_WORDS = 3;
/** What keeps a card from being complete: parts missing, parts empty, parts that still wait to be written. */
function cardDefects(sections, wanted) {
    const parts = wanted === 'complete' ? COMPLETE : wanted.map(partNamed);
    if (parts.length === 0)
        throw new Error('The policy names no section of the card.');
    const missing = parts.flatMap(({ name, headings }) => {
        const matching = sections.filter(({ title }) => headings.test(headingKey(title)));
        const [first] = matching;
        if (first === undefined)
            return [{ message: `section "${name}" is missing.`, line: null }];
        const isWritten = matching.some((section) => wordsBelow(sections, section) >= card_sections_MIN_WORDS);
        return isWritten ? [] : [{ message: `section "${first.title}" is empty.`, line: first.line }];
    });
    const unfilled = sections
        .filter((section) => section.text_has_unfilled_part)
        .map(({ title, line }) => ({
        message: `section "${title}" has a part that still waits to be written.`,
        line,
    }));
    return [...missing, ...unfilled];
}
/** A section named by the policy itself: its words, in any case, anywhere in the heading. */
function partNamed(name) {
    const words = headingKey(name);
    if (words === '')
        throw new Error('The policy names a section without a name.');
    const known = COMPLETE.find((part) => headingKey(part.name) === words);
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return known ?? { name, headings: new RegExp(`(?:^| )${escaped}(?: |$)`, 'u') };
}
/** Words of a section and of the sections below it, up to the next heading of its level. */
function wordsBelow(sections, section) {
    const start = sections.indexOf(section);
    let words = section.words;
    for (const next of sections.slice(start + 1)) {
        if (next.level <= section.level)
            break;
        words += next.words;
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/checks/model_card.js




/** A card with every required part written, whose numbers, version and run are those of the evidence. */
const modelCard = {
    kind: 'model_card',
    evaluate(facts, check, context) {
        const { sections, agrees_with_evidence } = check.require;
        if (sections === undefined && agrees_with_evidence !== true) {
            throw new Error('The policy asks for neither sections nor agrees_with_evidence.');
        }
        const path = `${facts.folder}/${facts.manifest.card ?? 'MODEL_CARD.md'}`;
        const item = facts.evidence.find(({ file }) => file === path);
        const base = { required: (0,checks_result/* requirement */.aS)(model_card_requiredText(check)), policyPointer: '/require' };
        if (item === undefined) {
            const { outcome, reason, awaiting, places } = (0,records/* missingEvidence */.QI)(facts, `a model card at ${path}`);
            return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
        }
        const unusable = reasonUnusable(item);
        if (unusable !== null) {
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                ...base,
                outcome: 'error',
                reason: unusable,
                evidence_at: [(0,checks_result/* placeOf */.$t)(item)],
            });
        }
        const findings = [
            ...(sections === undefined ? [] : incomplete(item, sections)),
            ...(agrees_with_evidence === true ? agreementDefects(facts, item) : []),
        ];
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            ...base,
            outcome: findings.length === 0 ? 'pass' : 'fail',
            reason: findings.length === 0
                ? `${path} is complete and agrees with the evidence as far as required.`
                : findings.map(({ message }) => message).join(' '),
            observed: (0,checks_result/* describe */.q0)(findings.length === 0 ? 'as required' : (0,checks_result/* plural */.LS)(findings.length, 'finding')),
            trust: item.trust,
            evidence_at: [(0,checks_result/* placeOf */.$t)(item), ...findings.flatMap(({ at }) => (at === null ? [] : [at]))],
            findings,
        });
    },
};
function model_card_requiredText(check) {
    const { sections, agrees_with_evidence } = check.require;
    return [
        ...(sections === undefined
            ? []
            : [sections === 'complete' ? 'every section written' : `sections ${sections.join(', ')}`]),
        ...(agrees_with_evidence === true ? ['version, run and numbers as in the evidence'] : []),
    ].join('; ');
}
/** A card without front matter can still be read; one that could not be parsed cannot. */
function reasonUnusable(item) {
    const { card } = item.facts;
    if (records/* CARD_FORMATS */.Az.has(item.format) && card !== undefined && card.sections.length > 0)
        return null;
    const problem = item.problems.find(records/* coversFile */.F1) ?? item.problems[0];
    if (problem !== undefined)
        return `${item.file} cannot be read as a model card: ${problem.message}`;
    return `${item.file} is not a model card in Markdown with headings (it reads as ${item.format}).`;
}
function incomplete(item, wanted) {
    const sections = item.facts.card?.sections ?? [];
    return cardDefects(sections, wanted).map(({ message, line }) => ({
        message: `${item.file}${line === null ? '' : `:${line}`}: ${message}`,
        at: (0,checks_result/* placeOf */.$t)(item, line ?? undefined),
    }));
}

// EXTERNAL MODULE: ./lib/policy/naming.js
var naming = __webpack_require__(27732);
// EXTERNAL MODULE: ./lib/text/name-pattern.js
var name_pattern = __webpack_require__(4407);
;// CONCATENATED MODULE: ./lib/checks/naming.js






/** More than any model has; a longer list is somebody's attempt at something. */
const MOST_NAMES = 10_000;
const MOST_FINDINGS = 20;
const SHOWN_CHARACTERS = 80;
/** Names against the standards of the project. */
const naming_naming = {
    kind: 'naming',
    outcomes: ({ of }) => {
        if ((0,naming/* isOneName */.C8)(of))
            return ['pass', 'fail'];
        return of === 'evidence' ? ['pass', 'fail', 'inconclusive', 'error'] : ['pass', 'fail', 'error'];
    },
    evaluate(facts, check, context) {
        const names = naming_namesOf(facts, check.of);
        const isAwaited = check.of === 'evidence' && (0,checks_facts/* awaitedOf */.fF)(facts).length > 0;
        const missing = isAwaited ? (0,records/* missingEvidence */.QI)(facts, 'evidence whose names are judged') : null;
        const base = { required: (0,checks_result/* requirement */.aS)((0,naming/* namingWords */.W7)(check)), policyPointer: naming_pointerOf(check) };
        if (names.length === 0) {
            const reason = `There is no ${naming/* NAME_NOUNS */.Yn[check.of]}, so nothing could be judged.`;
            const { outcome, reason: why, awaiting } = missing ?? { outcome: 'error', reason, awaiting: false };
            return (0,checks_result/* checkResult */.iJ)(check, context, { ...base, outcome, reason: why, awaiting });
        }
        const keeps = ruleOf(check);
        const judged = names.map((name) => ({ ...name, broken: keeps(name.name) }));
        const { names: quantifier = 'every', min_count: leastCount = 1 } = check.require;
        const isNone = quantifier === 'none';
        const members = judged.map(({ name, broken }) => broken === null || (isNone && isTooLong(check, name)) ? 'pass' : 'fail');
        const found = quantified(members, { quantifier, leastCount });
        const outcome = missing === null ? found : whileAwaited(quantifier, members, leastCount);
        const wrong = judged.filter((_, index) => (members[index] === 'pass') === isNone);
        const findings = wrong.map(({ name, place, broken }) => ({
            message: `${printed(name)} ${broken ?? (0,naming/* nameRuleWords */.hg)(check.require)}.`,
            at: place,
        }));
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            ...base,
            outcome,
            reason: outcome === 'inconclusive' && missing !== null
                ? missing.reason
                : naming_reasonOf(check, judged.length, findings),
            observed: (0,checks_result/* describe */.q0)(names.length === 1
                ? printed(names[0]?.name ?? '')
                : `${names.length - wrong.length} of ${(0,checks_result/* plural */.LS)(names.length, 'name')}`),
            evidence_at: wrong.slice(0, MOST_FINDINGS).flatMap(({ place }) => place ?? []),
            findings: outcome === 'pass' ? [] : findings.slice(0, MOST_FINDINGS),
            awaiting: outcome === 'inconclusive' && missing !== null,
        });
    },
};
/** What is known already stays known when more names come; what is asked of all of them does not. */
function whileAwaited(quantifier, members, leastCount) {
    const held = members.filter((member) => member === 'pass').length;
    if (quantifier === 'any')
        return held >= leastCount ? 'pass' : 'inconclusive';
    const isBroken = quantifier === 'every' ? held < members.length : held > 0;
    return isBroken ? 'fail' : 'inconclusive';
}
function naming_namesOf(facts, of) {
    const { manifest, folder } = facts;
    switch (of) {
        case 'model':
            return [{ name: manifest.name, place: naming_inManifest(facts, '/name') }];
        case 'version':
            return [{ name: manifest.version, place: naming_inManifest(facts, '/version') }];
        case 'folder':
            return [{ name: lastOf(folder), place: null }];
        case 'dataset':
            return distinct((manifest.data ?? []).map(({ dataset }, index) => ({
                name: dataset,
                place: naming_inManifest(facts, `/data/${index}/dataset`),
            })));
        case 'feature':
            return distinct((manifest.features ?? []).map((name, index) => ({
                name,
                place: naming_inManifest(facts, `/features/${index}`),
            })));
        case 'column':
            return distinct(naming_columnsOf(facts));
        case 'evidence':
            return distinct(evidenceOf(facts));
    }
}
function naming_columnsOf({ manifest, datasets }) {
    const used = [...new Set((manifest.data ?? []).map(({ dataset }) => dataset))];
    return used.flatMap((name) => {
        const dataset = datasets.find(({ entry }) => entry.name === name);
        if (dataset === undefined)
            throw new Error(`the data set ${printed(name)} is not in the catalog, so its columns are not known.`);
        const { entry, document, pointer } = dataset;
        return entry.columns.map((column, index) => ({
            name: column.name,
            place: (0,checks_result/* placeOf */.$t)(dataset, document.at(`${pointer}/columns/${index}/name`)?.line),
        }));
    });
}
function evidenceOf({ evidence, predictions, drift = [] }) {
    const compared = drift.flatMap(({ current, reference }) => [current, reference].filter((file) => file !== null));
    return [...evidence, ...predictions.filter(({ sha256 }) => sha256 !== ''), ...compared].map((file) => ({
        name: lastOf(file.file),
        place: (0,checks_result/* placeOf */.$t)(file),
    }));
}
function naming_inManifest({ manifestDocument, manifestSha256 }, pointer) {
    return (0,checks_result/* placeOf */.$t)({ file: manifestDocument.file, sha256: manifestSha256 }, manifestDocument.at(pointer)?.line);
}
/** A name that is written several times is one name, at its first place. */
function distinct(names) {
    const first = new Map();
    for (const name of names)
        if (!first.has(name.name))
            first.set(name.name, name);
    if (first.size > MOST_NAMES)
        throw new Error(`there are ${first.size} names; at most ${MOST_NAMES} are judged.`);
    return [...first.values()];
}
/** Says which rule a name breaks, or null. */
function ruleOf({ require }) {
    const pattern = require.pattern === undefined ? null : patternOf(require.pattern);
    return (name) => {
        const length = [...name].length;
        if (require.max_length !== undefined && length > require.max_length)
            return `has ${length} characters; at most ${require.max_length} are allowed`;
        if (require.one_of !== undefined && !require.one_of.includes(name))
            return `is none of ${require.one_of.join(', ')}`;
        if (pattern !== null && length > name_pattern/* MOST_NAME_CHARACTERS */.r)
            return `has ${length} characters; more than ${name_pattern/* MOST_NAME_CHARACTERS */.r} are held against no pattern`;
        const matched = pattern?.mismatch(name) ?? null;
        if (matched === null)
            return null;
        const place = matched >= length ? 'it ends too early' : `from character ${matched + 1} on it does not fit`;
        return `does not match \`${require.pattern}\`: ${place}`;
    };
}
/** What no pattern is held against keeps no rule, and may not slip past one that names what is ruled out either. */
function isTooLong({ require }, name) {
    return require.pattern !== undefined && [...name].length > name_pattern/* MOST_NAME_CHARACTERS */.r;
}
function patternOf(text) {
    const { pattern, problem } = (0,name_pattern/* readNamePattern */.c)(text);
    if (pattern === undefined)
        throw new Error(problem);
    return pattern;
}
function naming_reasonOf(check, count, findings) {
    const { names = 'every', min_count: least = 1 } = check.require;
    const noun = naming/* NAME_NOUNS */.Yn[check.of];
    const held = count - findings.length;
    const said = findings
        .slice(0, 3)
        .map(({ message }) => message)
        .join(' ');
    const more = findings.length > 3 ? ` And ${findings.length - 3} more.` : '';
    if (names === 'any')
        return held >= least
            ? `${held} of ${(0,checks_result/* plural */.LS)(count, noun)} keep the rules.`
            : `Only ${held} of ${(0,checks_result/* plural */.LS)(count, noun)} keep the rules; at least ${least} are needed. ${said}${more}`;
    const few = count < least
        ? `There ${count === 1 ? 'is' : 'are'} only ${(0,checks_result/* plural */.LS)(count, noun)}; at least ${least} are needed. `
        : '';
    const forbidden = names === 'none' && findings.length > 0 ? ' No name may.' : '';
    if (findings.length > 0)
        return `${few}${said}${more}${forbidden}`;
    if (few !== '')
        return few.trimEnd();
    if ((0,naming/* isOneName */.C8)(check.of))
        return `The ${noun} ${names === 'none' ? 'is none that is ruled out' : 'keeps the rules'}.`;
    return names === 'none'
        ? `None of the names of ${(0,checks_result/* plural */.LS)(count, noun)} is ruled out.`
        : `The names of ${(0,checks_result/* plural */.LS)(count, noun)} keep the rules.`;
}
function naming_pointerOf({ require }) {
    const key = ['pattern', 'one_of', 'max_length'].find((rule) => require[rule] !== undefined);
    return `/require/${key}`;
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A name as somebody wrote it, without what could pass for something else where it is printed. */
function printed(name) {
    const characters = [...name.replace(/\p{C}/gu, '\ufffd')];
    const text = characters.length > SHOWN_CHARACTERS
        ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
        : characters.join('');
    return `\`${text}\``;
}

// EXTERNAL MODULE: ./lib/model/version-order.js
var version_order = __webpack_require__(87828);
;// CONCATENATED MODULE: ./lib/checks/rollback-prepared.js




const VERSIONS_SHOWN = 5;
/** Of what the ledger calls versions and tags: whoever may write there chose the words. */
const VERSION_LENGTH = 40;
const TAG_LENGTH = 120;
/**
 * Why there is nothing to return to yet; undefined: there is, or should be. A model that is on base and of which the ledger
 * has no other published version is as new to a rollback as one that is not on base. What was published and is void since
 * (corrected, dismissed) was published all the same: no later entry turns a model into a new one.
 */
function firstReleaseText(facts, check) {
    const { name, version } = facts.manifest;
    const releases = check.require.prepared === true ? releasesIn(facts) : undefined;
    const isOther = releases?.some((release) => !(0,version_order/* isSameVersion */.p)(release.version, version));
    // A model that was taken off base and comes back under its name is not new to whoever has to return to what it was.
    if (isOther === true)
        return undefined;
    if (facts.isNew)
        return 'there is no earlier version to return to yet.';
    return isOther === undefined
        ? undefined
        : `the ledger has no release of another version of ${name}, so there is none to return to yet.`;
}
/** That the version to return to was released: by the ledger's word, and where there is none, by the manifest's. */
function judgePrepared(facts, check) {
    const { manifest } = facts;
    const target = manifest.rollback?.target_version;
    const place = rollback_prepared_manifestPlace(facts, '/rollback/target_version');
    const part = (outcome, text) => ({
        outcome,
        text,
        place,
        awaiting: false,
        pointer: '/require/prepared',
    });
    if (target === undefined) {
        return part('fail', 'The manifest names no rollback.target_version: write the version to return to.');
    }
    if ((0,version_order/* isSameVersion */.p)(target, manifest.version)) {
        return part('fail', `rollback.target_version is ${target}, which is this version: name an earlier one.`);
    }
    const named = `Version ${target} is named as the one to return to`;
    if (facts.releases === checks_facts/* BEFORE_RELEASES */.Xp)
        return part('pass', `${named}.`);
    const releases = releasesIn(facts);
    const release = releasesOfTarget(facts).at(-1);
    if (releases !== undefined && release === undefined)
        return part('fail', unreleasedText(facts, releases, target));
    const trust = preparedTrust(facts) ?? 'claimed';
    const least = leastTrust(facts, check);
    const words = release === undefined
        ? `${named} (claimed: no ledger was asked whether it was released).`
        : `Version ${target} was released as ${release.tag.slice(0, TAG_LENGTH)} (entry ${release.entry} of the ledger).${endText(facts, release)}`;
    return (0,checks_result/* isTrusted */.W2)(trust, least)
        ? part('pass', words)
        : part('fail', `${words} Trust is ${trust}; at least ${least} is required.`);
}
/** What the policy asks for; nothing where no ledger can be read and the policy leaves the proof to the gate. */
function leastTrust(facts, check) {
    const isLeft = facts.auditTrail === checks_facts/* OFF_GITHUB */.iA && check.off_github === 'left_to_gate';
    return isLeft ? undefined : check.require.trust?.at_least;
}
/** Null: as it was before releases were looked for. */
function preparedTrust(facts) {
    if (facts.releases === checks_facts/* BEFORE_RELEASES */.Xp)
        return null;
    return releasesOfTarget(facts).length > 0 ? 'workflow' : 'claimed';
}
/** Bundles of the version that the manifest names which a rollback may take, oldest first. */
function releasesOfTarget(facts) {
    const target = facts.manifest.rollback?.target_version;
    if (target === undefined)
        return [];
    return (releasesIn(facts) ?? []).filter(({ version, against }) => against === undefined && (0,version_order/* isSameVersion */.p)(version, target));
}
function releasesIn({ releases }) {
    return releases === checks_facts/* BEFORE_RELEASES */.Xp ? undefined : releases;
}
function unreleasedText(facts, releases, target) {
    const { name, version } = facts.manifest;
    const lapsed = releases.findLast((release) => (0,version_order/* isSameVersion */.p)(release.version, target));
    const instead = insteadText(releases.filter((release) => !(0,version_order/* isSameVersion */.p)(release.version, version)));
    if (lapsed !== undefined) {
        return `Version ${target} was released as ${lapsed.tag.slice(0, TAG_LENGTH)} (entry ${lapsed.entry} of the ledger), and cannot be returned to: ${lapsed.against} ${instead ?? 'Release a version that can be returned to first.'}`;
    }
    const missing = `rollback.target_version is ${target}, and the ledger has no release of that version of ${name}.`;
    return `${missing} Release it first (bundle, then release)${instead === undefined ? '; nothing else was released that could be named instead.' : `. ${instead}`}`;
}
/** The versions that could be named, newest first. */
function insteadText(releases) {
    const usable = releases.filter(({ against }) => against === undefined);
    const newest = new Map([...usable].reverse().map(({ version, entry }) => [version.slice(0, VERSION_LENGTH), entry]));
    if (newest.size === 0)
        return undefined;
    const shown = [...newest].slice(0, VERSIONS_SHOWN).map(([version, entry]) => `${version} (entry ${entry})`);
    const rest = newest.size - shown.length;
    return `Released and possible to name: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
/** A rollback refuses a bundle whose approval is over. That one can be returned to today, a recorded drill proves. */
function endText({ now }, { validUntil }) {
    if (validUntil === null)
        return '';
    const [end, present] = [instant(validUntil), instant(now)];
    if (end !== undefined && present !== undefined && end >= present)
        return '';
    return ` Its approval was valid until ${validUntil}: a rollback does not take it any more.`;
}
function rollback_prepared_manifestPlace(facts, pointer) {
    const { file } = facts.manifestDocument;
    const position = facts.manifestDocument.at(pointer);
    return (0,checks_result/* placeOf */.$t)({ file, sha256: facts.manifestSha256 }, position?.line);
}

;// CONCATENATED MODULE: ./lib/checks/rollback.js





const DRILL_FORMAT = 'arbiter-rollback-drill';
/** A previous version to return to, and a drill that did it within the window. */
const rollback = {
    kind: 'rollback',
    evaluate(facts, check, context) {
        const first = check.first_release;
        const firstText = first === undefined ? undefined : firstReleaseText(facts, check);
        if (first !== undefined && firstText !== undefined) {
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                outcome: 'not_applicable',
                reason: `First release: ${firstText} ${first.approved_by} must sign instead.`,
                required: (0,checks_result/* requirement */.aS)(rollback_requiredText(check)),
                signoff_roles: [first.approved_by],
                policyPointer: '/first_release',
            });
        }
        const parts = [];
        if (check.require.prepared === true)
            parts.push(judgePrepared(facts, check));
        if (check.require.tested_within !== undefined)
            parts.push(judgeTested(facts, check.require.tested_within, check));
        if (parts.length === 0)
            throw new Error('The policy asks for neither prepared nor tested_within.');
        const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
        const wrong = parts.filter((part) => part.outcome !== 'pass');
        const findings = wrong.map(({ text, place }) => ({ message: text, at: place }));
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
            required: (0,checks_result/* requirement */.aS)(rollback_requiredText(check)),
            observed: (0,checks_result/* describe */.q0)(rollback_observedText(facts)),
            trust: checkTrust(facts, check),
            evidence_at: parts.flatMap(({ place }) => (place === null ? [] : [place])),
            findings,
            awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
            policyPointer: wrong[0]?.pointer ?? '/require',
        });
    },
};
/** Of both parts, the weaker; verdicts from before releases were looked for have the word that they had then. */
function checkTrust(facts, check) {
    const { prepared, tested_within: window } = check.require;
    const named = prepared === true ? preparedTrust(facts) : null;
    const tested = window === undefined ? null : rollback_trustOf(facts);
    if (named === null)
        return tested ?? 'committed';
    return (0,checks_result/* lowestTrust */.fK)(tested === null ? [named] : [named, tested]);
}
/** A record alone is somebody's word; what a run of the rollback wrote into the ledger is that run's. */
function rollback_trustOf(facts) {
    const drill = drillIn(facts);
    return drill !== undefined && provenBy(facts, drill) !== undefined ? 'workflow' : 'claimed';
}
function drillIn(facts) {
    const path = `${facts.folder}/${facts.manifest.rollback?.drill ?? ''}`;
    return facts.evidence.find(({ file }) => file === path)?.facts.drill;
}
/** The entry that says the same, unless a later drill back to that bundle did not end live. */
function provenBy(facts, drill) {
    return voidedBy(facts, drill) === undefined ? drillsBackTo(facts, drill).find(isEntryOf(drill)) : undefined;
}
/** What did not end live after the entry of a record; for a record without an entry the newest drill decides. */
function voidedBy(facts, drill) {
    const same = drillsBackTo(facts, drill);
    const own = same.findIndex(isEntryOf(drill));
    return (own === -1 ? same.slice(-1) : same.slice(own)).findLast(({ outcome }) => outcome !== undefined);
}
function drillsBackTo({ drills = [] }, drill) {
    return drills.filter(({ bundle }) => bundle === drill.bundle_digest);
}
/** Which version came back, when, and how long it took, to the millisecond. */
function isEntryOf(drill) {
    return ({ version, testedAt, switchMs, outcome }) => outcome === undefined &&
        testedAt === drill.tested_at &&
        switchMs !== null &&
        switchMs / 1000 === drill.duration_seconds &&
        (0,version_order/* isSameVersion */.p)(version, drill.previous_version);
}
function rollback_observedText(facts) {
    const target = `return to ${facts.manifest.rollback?.target_version ?? 'nothing'}`;
    const drill = drillIn(facts);
    return drill === undefined
        ? target
        : `${target}; drill of ${drill.tested_at.slice(0, 10)} (${rollback_trustOf(facts)})`;
}
function rollback_requiredText(check) {
    const { prepared, tested_within } = check.require;
    return [
        ...(prepared === true ? ['an earlier version to return to'] : []),
        ...(tested_within === undefined ? [] : [`a drill within ${tested_within}`]),
    ].join('; ');
}
function judgeTested(facts, window, check) {
    const pointer = '/require/tested_within';
    const longest = durationMilliseconds(window);
    const beside = facts.manifest.rollback?.drill;
    if (beside === undefined) {
        const text = 'The manifest names no rollback.drill: add the path of the drill record.';
        return { outcome: 'fail', text, place: rollback_prepared_manifestPlace(facts, '/rollback'), awaiting: false, pointer };
    }
    const path = `${facts.folder}/${beside}`;
    const item = facts.evidence.find(({ file }) => file === path);
    if (item === undefined) {
        const { outcome, reason, awaiting, places } = (0,records/* missingEvidence */.QI)(facts, `a rollback drill record at ${path}`);
        return { outcome, text: reason, place: places[0] ?? null, awaiting, pointer };
    }
    const place = (0,checks_result/* placeOf */.$t)(item);
    const { outcome, text } = judgeDrill(facts, item, window, longest);
    const trust = rollback_trustOf(facts);
    const least = leastTrust(facts, check);
    if (outcome === 'pass' && !(0,checks_result/* isTrusted */.W2)(trust, least)) {
        const unproven = facts.drills === undefined ? '' : ` ${UNPROVEN}`;
        const distrust = `${path}: trust is ${trust}; at least ${least} is required.${trust === 'claimed' ? unproven : ''}`;
        return { outcome: 'fail', text: distrust, place, awaiting: false, pointer };
    }
    const other = outcome === 'pass' && check.require.prepared === true ? otherBundleText(facts, item) : null;
    if (other !== null)
        return { outcome: 'fail', text: other, place, awaiting: false, pointer };
    return { outcome, text, place, awaiting: false, pointer };
}
/** What was rehearsed must be what is there to return to: a version may have been released more than once, or never so. */
function otherBundleText(facts, { file, facts: { drill } }) {
    const released = releasesOfTarget(facts);
    if (drill === undefined || released.length === 0)
        return null;
    if (released.some(({ bundle }) => bundle === drill.bundle_digest))
        return null;
    const expected = released.map(({ bundle, entry }) => `${bundle} (entry ${entry} of the ledger)`).join(', ');
    return `${file}: the drill returned to the bundle ${drill.bundle_digest}; what was released of ${drill.previous_version} is ${expected}. Drill the return to that bundle.`;
}
function judgeDrill(facts, item, window, longest) {
    const error = (message) => ({
        outcome: 'error',
        text: `${item.file} is not a drill record that can be used: ${message}`,
    });
    const fail = (text) => ({ outcome: 'fail', text: `${item.file}: ${text}` });
    const [problem] = item.problems;
    if (problem !== undefined)
        return error(problem.message);
    const { drill, identity } = item.facts;
    if (item.format !== DRILL_FORMAT || drill === undefined)
        return error(`it reads as ${item.format}.`);
    const { name, version, rollback } = facts.manifest;
    if (identity?.model !== undefined && identity.model !== name) {
        return error(`it is of the model ${identity.model}; expected ${name}.`);
    }
    const now = instant(facts.now);
    if (now === undefined)
        throw new Error(`The time of the decision is not RFC 3339: ${facts.now}`);
    const tested = instant(drill.tested_at);
    if (tested === undefined)
        return error(`tested_at is ${JSON.stringify(drill.tested_at)}; expected an RFC 3339 time.`);
    if (tested > now)
        return error(`tested_at ${drill.tested_at} lies in the future.`);
    const target = rollback?.target_version;
    const previous = drill.previous_version;
    if (target === undefined || !(0,version_order/* isSameVersion */.p)(previous, target)) {
        return fail(`the drill returned to ${previous}; the rollback target is ${target ?? 'not named in the manifest'}.`);
    }
    if ((0,version_order/* isSameVersion */.p)(previous, version))
        return fail(`the drill returned to ${previous}, which is this version.`);
    if (now - tested > longest) {
        return fail(`the drill is ${ageText(now - tested)} old; at most ${window} is accepted. Drill again.`);
    }
    const voided = voidedBy(facts, drill);
    if (voided !== undefined) {
        return fail(`a drill back to the same bundle ended as ${voided.outcome} (entry ${voided.entry} of the ledger), which counts for more than this record. Find out why, drill again, and commit the new record.`);
    }
    const ago = ageText(now - tested);
    return {
        outcome: 'pass',
        text: `A drill back to ${previous}, ${ago} ago, is recorded ${proofText(facts, drill)}.`,
    };
}
const UNPROVEN = 'No drill in the ledger has this version, bundle, time and duration.';
/** Without a ledger the words are those of every verdict before drills were recorded, which replay to the same bytes. */
function proofText(facts, drill) {
    if (facts.drills === undefined)
        return '(claimed: the ledger does not prove it yet)';
    const proof = provenBy(facts, drill);
    return proof === undefined
        ? '(claimed: no drill in the ledger has this version, bundle, time and duration)'
        : `and proven by entry ${proof.entry} of the ledger`;
}

// EXTERNAL MODULE: ./lib/evidence/model-files/signatures.js
var signatures = __webpack_require__(64118);
;// CONCATENATED MODULE: ./lib/checks/pickle-imports.js
const BUILTINS = [
    'bool',
    'bytearray',
    'bytes',
    'complex',
    'dict',
    'float',
    'frozenset',
    'int',
    'list',
    'object',
    'range',
    'set',
    'slice',
    'str',
    'tuple',
];
const MULTIARRAY = ['numpy.core.multiarray', 'numpy._core.multiarray'];
const STORAGES = ['BFloat16', 'Bool', 'Byte', 'Char', 'Double', 'Float', 'Half', 'Int', 'Long', 'Short'];
const TYPES = [
    'bfloat16',
    'bool',
    'float16',
    'float32',
    'float64',
    'int16',
    'int32',
    'int64',
    'int8',
    'uint8',
];
/**
 * What a pickle may import without asking: containers, numbers, arrays and tensors, none of which runs what it is given. As
 * written, with the names of Python 2 that protocols 0 to 2 keep.
 */
const HARMLESS = new Set([
    ...BUILTINS.flatMap((name) => [`builtins.${name}`, `__builtin__.${name}`]),
    'collections.OrderedDict',
    'collections.defaultdict',
    'copyreg._reconstructor',
    'copy_reg._reconstructor',
    '_codecs.encode',
    ...MULTIARRAY.flatMap((module) => [`${module}._reconstruct`, `${module}.scalar`]),
    'numpy._core.numeric._frombuffer',
    'numpy.core.numeric._frombuffer',
    'numpy.dtype',
    'numpy.ndarray',
    'torch._utils._rebuild_parameter',
    'torch._utils._rebuild_tensor',
    'torch._utils._rebuild_tensor_v2',
    'torch.nn.parameter.Parameter',
    'torch.storage.TypedStorage',
    'torch.storage.UntypedStorage',
    'torch.Size',
    'torch.device',
    ...STORAGES.map((name) => `torch.${name}Storage`),
    ...TYPES.map((name) => `torch.${name}`),
]);
/** Whether a pickle may import this; what cannot be told may not. */
function mayImport({ module, name }, also) {
    if (module === null || name === null)
        return false;
    const whole = `${module}.${name}`;
    if (HARMLESS.has(whole) || also.includes(whole))
        return true;
    // A dot in a name leads through one thing to another: from a module to what that module itself imported.
    return !name.includes('.') && also.includes(`${module}.*`);
}
/** An import in a message: these are texts of whoever made the file. */
function importWords({ module, name }) {
    if (module === null || name === null)
        return 'a name that is only put together while loading';
    return JSON.stringify(`${module}.${name}`.slice(0, 120));
}

;// CONCATENATED MODULE: ./lib/checks/model-formats.js





const MODELS = new Set(signatures/* MODEL_FORMATS */.ZO);
const DATA = new Set(signatures/* DATA_FORMATS */.oq);
const UNREADABLE = new Set(signatures/* UNREADABLE_FORMATS */.xu);
const TORCH = ['torch', 'torchscript', 'pickle'];
/**
 * Names under which libraries look for a model, and what they may hold. Some formats can be written so that they are another
 * one as well, and who loads a file goes by its name.
 */
const NAMED = {
    onnx: ['onnx'],
    safetensors: ['safetensors'],
    gguf: ['gguf'],
    tflite: ['tflite'],
    ubj: ['xgboost'],
    cbm: ['catboost'],
    pmml: ['pmml'],
    h5: ['hdf5', 'keras'],
    hdf5: ['hdf5', 'keras'],
    keras: ['keras', 'hdf5'],
    pkl: TORCH,
    pickle: TORCH,
    joblib: ['pickle'],
    dill: ['pickle'],
    pt: TORCH,
    pth: TORCH,
    ckpt: [...TORCH, 'hdf5', 'keras'],
    mar: [],
    skops: [],
};
/** What a file of this name may hold; undefined: no library takes the name for a model. */
function formatsOfName(file) {
    const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(NAMED, ending) ? NAMED[ending] : undefined;
}
const model_formats_MOST_NAMED = 10;
/** Every file of the model is of an accepted format, or none of a model; nothing in one runs when it is loaded. */
function judgeFormats(facts, formats) {
    if (facts.modelFiles === undefined)
        throw new Error('The files of the model were not looked at.');
    const judged = facts.modelFiles
        .filter(({ file }) => !(formats.except ?? []).some((glob) => (0,model_glob/* matchesGlob */.kt)(file, glob)))
        .map((file) => ({ file, faults: faultsOf(file, formats) }));
    const models = judged.filter(({ file, faults }) => MODELS.has(file.format) && faults.length === 0);
    const wrong = judged.flatMap(({ file, faults }) => faults.map(({ outcome, message }) => ({
        outcome,
        finding: { message: `${file.file}: ${message}`, at: (0,checks_result/* placeOf */.$t)(file) },
    })));
    if (wrong.length === 0 && models.length === 0)
        return nothingFound(facts, judged.length);
    const findings = wrong.map(({ finding }) => finding);
    return {
        outcome: (0,checks_result/* worst */.QZ)(['pass', ...wrong.map(({ outcome }) => outcome)]),
        text: wrong.length === 0 ? passWords(models.map(({ file }) => file)) : model_formats_reasonOf(findings),
        observed: formatsOf(judged.map(({ file }) => file)),
        required: `model files are ${formats.one_of.join(' or ')}, and nothing in them runs when they are loaded`,
        findings: findings.slice(0, model_formats_MOST_NAMED),
        places: judged.filter(({ file }) => !DATA.has(file.format)).map(({ file }) => (0,checks_result/* placeOf */.$t)(file)),
        trust: models.map(({ file }) => file.trust),
        awaiting: false,
        pointer: '/require/formats',
    };
}
function faultsOf(file, { one_of: accepted, imports = [] }) {
    const { format } = file;
    const fail = (message) => ({ outcome: 'fail', message });
    const error = (message) => ({ outcome: 'error', message });
    if (UNREADABLE.has(format))
        return [
            error(`what it is cannot be told (${format}): ${file.unread.join('; ') || 'it is no model and no data'}.`),
        ];
    if (DATA.has(format)) {
        const isNamed = formatsOfName(file.file) !== undefined;
        return [
            ...(isNamed ? [error(`it has the name of a model file, and its content is ${format}.`)] : []),
            ...file.unread.map((reason) => error(`it cannot be read: ${reason}.`)),
        ];
    }
    const misnamed = formatsOfName(file.file)?.includes(format) === false
        ? [`it has the name of another format than its content, which is ${format}.`]
        : [];
    const refused = file.imports.filter((one) => !mayImport(one, imports));
    const shown = refused.slice(0, model_formats_MOST_NAMED).map(importWords).join(', ');
    const more = refused.length > model_formats_MOST_NAMED ? ` and ${refused.length - model_formats_MOST_NAMED} more` : '';
    return [
        ...(accepted.some((one) => one === format)
            ? misnamed.map(error)
            : [fail(`it is ${format}; accepted are ${accepted.join(', ')}.`)]),
        ...(refused.length === 0 ? [] : [fail(`loading it imports ${shown}${more}, which may run anything.`)]),
        ...file.code.slice(0, model_formats_MOST_NAMED).map((words) => fail(`loading it runs ${JSON.stringify(words)}.`)),
        ...file.unread.slice(0, 1).map((reason) => error(`it cannot be seen through: ${reason}.`)),
    ];
}
function nothingFound(facts, count) {
    const awaited = (0,checks_facts/* awaitedOf */.fF)(facts).length > 0;
    const text = awaited
        ? 'Waiting for evidence: no model file is there yet.'
        : `No model file: none of the ${(0,checks_result/* plural */.LS)(count, 'file')} of ${facts.manifest.name} is one by its content. Commit it, or point to it with Git LFS, DVC or a registry.`;
    return {
        outcome: awaited ? 'inconclusive' : 'error',
        text,
        observed: 'no model file',
        required: 'a model file of an accepted format',
        findings: [{ message: text, at: null }],
        places: [],
        trust: [],
        awaiting: awaited,
        pointer: '/require/formats',
    };
}
function passWords(models) {
    const named = models.slice(0, model_formats_MOST_NAMED).map(({ file, format }) => `${file} is ${format}`);
    const more = models.length > model_formats_MOST_NAMED ? `, and ${models.length - model_formats_MOST_NAMED} more` : '';
    const isRunning = models.some(({ format, imports }) => format === 'torchscript' || imports.some((one) => !mayImport(one, [])));
    const it = models.length === 1 ? 'it' : 'them';
    const said = isRunning
        ? `the policy accepts what runs in ${it} when loaded.`
        : `nothing in ${it} runs when loaded.`;
    return `${named.join(', ')}${more}; ${said}`;
}
function model_formats_reasonOf(findings) {
    const named = findings.slice(0, model_formats_MOST_NAMED).map(({ message }) => message);
    const more = findings.length - named.length;
    return more === 0 ? named.join(' ') : `${named.join(' ')} And ${more} more.`;
}
function formatsOf(files) {
    const found = [...new Set(files.map(({ format }) => format))].filter((format) => !DATA.has(format));
    return found.length === 0 ? 'no model file' : found.sort().join(', ');
}

;// CONCATENATED MODULE: ./lib/checks/vulnerabilities.js




const vulnerabilities_SEVERITIES = ['low', 'medium', 'high', 'critical'];
/** As for drift records: a scanner's clock may be ahead of GitHub's. */
const vulnerabilities_CLOCK_SKEW_MILLISECONDS = 5 * 60_000;
const vulnerabilities_MOST_NAMED = 10;
/**
 * No vulnerability of a severity or above in any report of a scanner. What a scanner does not rate counts as critical; what it
 * could not look at, a report that has no date where one is asked for, and a missing report are errors.
 */
function judgeVulnerabilities(facts, limits, files) {
    const required = `no vulnerability of severity ${limits.none_at_least} or above${limits.unfixed === 'report' ? ' that has a fix' : ''}${limits.not_older_than === undefined ? '' : `, scanned at most ${limits.not_older_than} ago`}`;
    const frame = { required, pointer: '/require/vulnerabilities', awaiting: false };
    const selected = selectResults(facts, {
        what: "a scanner's report (Trivy or pip-audit, as JSON)",
        files,
        holds: (item) => item.facts.scan !== undefined,
    });
    if (selected.missing !== undefined) {
        const { outcome, reason, awaiting, places } = selected.missing;
        return {
            ...frame,
            outcome,
            text: reason,
            observed: 'no report',
            findings: [{ message: reason, at: places[0] ?? null }],
            places,
            trust: [],
            awaiting,
        };
    }
    const { items } = selected;
    const wrong = [
        ...coverParts(items, limits),
        ...items.flatMap((item) => [
            ...ageParts(item, limits, facts),
            ...vulnerabilities_trustParts(item, limits),
            ...foundParts(item, limits),
        ]),
    ];
    const outcome = (0,checks_result/* worst */.QZ)(['pass', ...wrong.map((part) => part.outcome)]);
    const findings = wrong.map(({ finding }) => finding);
    const named = findings.slice(0, vulnerabilities_MOST_NAMED).map(({ message }) => message);
    const more = findings.length > vulnerabilities_MOST_NAMED ? ` And ${findings.length - vulnerabilities_MOST_NAMED} more.` : '';
    const total = items.reduce((sum, item) => sum + vulnerabilitiesOf(item).length, 0);
    const isAwaited = outcome === 'inconclusive' && (0,checks_facts/* awaitedOf */.fF)(facts).length > 0;
    return {
        ...frame,
        outcome,
        text: wrong.length === 0
            ? `No vulnerability of severity ${limits.none_at_least} or above in ${(0,checks_result/* plural */.LS)(items.length, 'report')} (${(0,checks_result/* plural */.LS)(total, 'vulnerability', 'vulnerabilities')} in all).`
            : `${named.join(' ')}${more}`,
        observed: `${(0,checks_result/* plural */.LS)(total, 'vulnerability', 'vulnerabilities')} in ${(0,checks_result/* plural */.LS)(items.length, 'report')}`,
        findings: findings.slice(0, vulnerabilities_MOST_NAMED),
        places: items.map((item) => (0,checks_result/* placeOf */.$t)(item)),
        trust: items.map(({ trust }) => trust),
        awaiting: isAwaited,
        pointer: wrong[0]?.pointer ?? frame.pointer,
    };
}
function scanOf(item) {
    return item.facts.scan;
}
function vulnerabilitiesOf(item) {
    return scanOf(item).vulnerabilities;
}
function coverParts(items, { scanned = [] }) {
    return scanned
        .filter((what) => !items.some((item) => scanOf(item).covers.includes(what)))
        .map((what) => {
        const message = `No report covers the ${what}.`;
        return {
            outcome: 'error',
            finding: { message, at: null },
            pointer: '/require/vulnerabilities/scanned',
        };
    });
}
function ageParts(item, { not_older_than: window }, facts) {
    if (window === undefined)
        return [];
    const now = instant(facts.now);
    if (now === undefined)
        throw new Error(`The time of the decision is not RFC 3339: ${facts.now}`);
    const part = (outcome, message) => [
        {
            outcome,
            finding: { message: `${item.file}: ${message}`, at: (0,checks_result/* placeOf */.$t)(item) },
            pointer: '/require/vulnerabilities/not_older_than',
        },
    ];
    const written = item.facts.identity?.created ?? item.madeAt ?? null;
    const time = written === null ? undefined : instant(written);
    if (time === undefined)
        return part('error', `the report has no date, so it cannot be shown to be at most ${window} old. Let a workflow of this head make it.`);
    if (time > now + vulnerabilities_CLOCK_SKEW_MILLISECONDS)
        return part('error', `its date ${written} lies in the future.`);
    const age = now - time;
    return age <= durationMilliseconds(window)
        ? []
        : part('fail', `the report is ${ageText(age)} old; at most ${window} is accepted. Scan again.`);
}
function vulnerabilities_trustParts(item, { trust }) {
    if ((0,checks_result/* isTrusted */.W2)(item.trust, trust?.at_least))
        return [];
    const message = `${item.file}: trust is ${item.trust}; at least ${trust?.at_least} is required.`;
    return [
        { outcome: 'fail', finding: { message, at: (0,checks_result/* placeOf */.$t)(item) }, pointer: '/require/vulnerabilities/trust' },
    ];
}
function foundParts(item, limits) {
    const least = vulnerabilities_SEVERITIES.indexOf(limits.none_at_least);
    const isCounted = ({ severity, is_fixed: isFixed }) => (severity === null || vulnerabilities_SEVERITIES.indexOf(severity) >= least) && (isFixed || limits.unfixed !== 'report');
    const pointer = '/require/vulnerabilities/none_at_least';
    return [
        ...scanOf(item).not_scanned.map((words) => {
            const message = `${item.file}: the scanner did not look at ${JSON.stringify(words.slice(0, 200))}.`;
            return { outcome: 'error', finding: { message, at: (0,checks_result/* placeOf */.$t)(item) }, pointer };
        }),
        ...vulnerabilitiesOf(item)
            .filter(isCounted)
            .map((found) => {
            const finding = { message: `${item.file}: ${words(found)}.`, at: (0,checks_result/* placeOf */.$t)(item, found.pointer) };
            return { outcome: 'fail', finding, pointer };
        }),
    ];
}
function words({ id, package: name, version, severity, is_fixed: isFixed }) {
    const cut = (text) => JSON.stringify(text.slice(0, 100));
    const rated = severity === null ? 'of a severity that is not told' : `of severity ${severity}`;
    return `${cut(id)} in ${cut(version === null ? name : `${name} ${version}`)} is ${rated}${isFixed ? '' : ', and has no fix'}`;
}

;// CONCATENATED MODULE: ./lib/checks/security.js



/** Formats of model files by their content, what runs when they are loaded, and what scanners of vulnerabilities report. */
const security = {
    kind: 'security',
    evaluate(facts, check, context) {
        const { formats, vulnerabilities } = check.require;
        const parts = [
            ...(formats === undefined ? [] : [judgeFormats(facts, formats)]),
            ...(vulnerabilities === undefined ? [] : [judgeVulnerabilities(facts, vulnerabilities, check.files)]),
        ];
        if (parts.length === 0)
            throw new Error('The policy asks for neither formats nor vulnerabilities.');
        const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
        const wrong = parts.filter((part) => part.outcome !== 'pass');
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
            required: (0,checks_result/* requirement */.aS)(parts.map(({ required }) => required).join('; ')),
            observed: (0,checks_result/* describe */.q0)(parts.map(({ observed }) => observed).join('; ')),
            trust: (0,checks_result/* lowestTrust */.fK)(parts.flatMap(({ trust }) => trust)),
            evidence_at: parts.flatMap(({ places }) => places),
            findings: parts.flatMap(({ findings }) => findings),
            awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
            policyPointer: wrong[0]?.pointer ?? '/require',
        });
    },
};

;// CONCATENATED MODULE: ./lib/checks/identifiers.js
/** A scan reports at most this many findings per file: one is already too many. */
const MAX_IDENTIFIERS_PER_FILE = 20;
const MAX_LINE_LENGTH = 20_000;
const EMAIL = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g;
const DATE = String.raw `(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))`;
/** Up to the value of `key: value`, `"key": "value"` or `key=value`. */
const VALUE = String.raw `["'\x60]?\s{0,3}[:=]\s{0,3}["'\x60]?`;
const RULES = [
    {
        kind: 'social security number',
        pattern: /(?<![\w-])(\d{3})-(\d{2})-(\d{4})(?![\w-])/g,
        accepts: ([, area, group, serial]) => area !== '000' && area !== '666' && !area?.startsWith('9') && group !== '00' && serial !== '0000',
    },
    {
        kind: 'phone number',
        pattern: /(?<![\w.-])(?:\+1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([ .-]))[2-9]\d{2}[ .-]\d{4}(?![\w-]|\.\d)/g,
    },
    {
        kind: 'IP address',
        pattern: /(?<![\w.=~<>!-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-])/g,
        accepts: ([, ...parts], line) => parts.every((part) => Number(part) <= 255) && isAddress(parts, line),
    },
    {
        kind: 'date of a person',
        pattern: new RegExp(String.raw `\b(?:birth[ _-]?da(?:te|y)|date[ _-]of[ _-]birth|birth|born|dob|deceased|died|date[ _-]of[ _-]death|admi(?:tted|ssion)|discharged?)\b[^\n]{0,40}?(?<!\d)${DATE}(?!\d)`, 'gi'),
    },
    {
        kind: 'ZIP code',
        pattern: new RegExp(String.raw `(?:^|[^A-Za-z])(?:[a-z]{1,20}_)?(?:zip(?:[ _-]?code)?5?|postal[ _-]?code|postcode)${VALUE}(\d{5})(?:-\d{4})?(?!\d)`, 'gi'),
    },
    {
        kind: 'medical record number',
        pattern: /\b(?:mrn|medical[ _-]record(?:[ _-](?:number|no|id))?)\b["'`]?\s{0,3}[:=#]?\s{0,3}["'`]?[A-Za-z]{0,3}\d{5,}/gi,
    },
    {
        kind: 'account or member number',
        pattern: new RegExp(String.raw `(?:^|[^A-Za-z])(?:member|beneficiary|patient|subscriber|account|policy|certificate|licen[cs]e|vehicle|device)[ _-]?(?:id|number|no|serial)${VALUE}[A-Za-z]{0,3}[\d-]{5,}`, 'gi'),
    },
    {
        kind: 'age over 89',
        pattern: new RegExp(String.raw `(?:(?:^|[^A-Za-z])(?:age(?:d|_years)?|member_age|patient_age)(?:${VALUE}|\s)(9\d|1[01]\d|120)|(?<![\d.])(9\d|1[01]\d|120)[ -]years?[ -]old)(?![\d.%+]|\s{0,2}(?:\+|and (?:over|older|above)|or (?:over|older|more)))`, 'gi'),
        accepts: (match) => (match[1] ?? match[2]) !== '90' || !/90\s*\+/.test(match.input.slice(match.index)),
    },
    {
        kind: 'web address of a person',
        pattern: /https?:\/\/[^\s"'<>)]{1,200}\/(?:patients?|members?|people|persons?|profiles?)\/[A-Za-z]{2,30}(?:[-_.+]|%20)[A-Za-z]{2,30}/gi,
    },
];
/** Addresses that name no person's device: this machine, no machine, and the ranges kept for documentation. */
function isAddress(parts, line) {
    const prefix = parts.slice(0, 3).join('.');
    if (parts[0] === '127' || parts[0] === '0')
        return false;
    if (prefix === '192.0.2' || prefix === '198.51.100' || prefix === '203.0.113')
        return false;
    return !/\bv(?:ersion)?["']?\s{0,3}[:=]?\s{0,3}["']?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d/i.test(line);
}
/** Scans a text line by line, in linear time. Report places and kinds only. */
function scanText(text, options) {
    const found = [];
    for (const [index, raw] of text.split('\n').entries()) {
        for (const kind of new Set(pieces(raw).flatMap((piece) => scanLine(piece, index + 1, options)))) {
            found.push({ kind, line: index + 1 });
            if (found.length === MAX_IDENTIFIERS_PER_FILE)
                return found;
        }
    }
    return found;
}
/** A line without an end is read in overlapping pieces, so that nothing hides behind its length. */
function pieces(line) {
    if (line.length <= MAX_LINE_LENGTH)
        return [line];
    const found = [];
    for (let start = 0; start < line.length; start += MAX_LINE_LENGTH - 400) {
        found.push(line.slice(start, start + MAX_LINE_LENGTH));
    }
    return found;
}
function scanLine(line, number, options) {
    const kinds = [];
    if (!options.contactLines.has(number) && hasForeignEmail(line, options.allowedEmails))
        kinds.push('e-mail address');
    for (const { kind, pattern, accepts } of RULES) {
        if (options.isDependencyList && kind === 'IP address')
            continue;
        // `matchAll` copies the pattern each time, and hardly a line holds any of this.
        if (line.search(pattern) < 0)
            continue;
        for (const match of line.matchAll(pattern)) {
            if (accepts !== undefined && !accepts(match, line))
                continue;
            kinds.push(kind);
            break;
        }
    }
    return kinds;
}
/** `git+ssh://git@host` is an address of a repository, not of a person. */
function hasForeignEmail(line, allowed) {
    if (!line.includes('@'))
        return false;
    for (const match of line.matchAll(EMAIL)) {
        const isRepository = line.slice(0, match.index).endsWith('://') || match[0].startsWith('git@');
        if (!isRepository && !allowed.has(match[0].toLowerCase()))
            return true;
    }
    return false;
}
/** Every address in a text, in lower case. */
function emailsIn(text) {
    return [...text.matchAll(EMAIL)].map(([address]) => address.toLowerCase());
}
const IDENTIFYING_COLUMNS = [
    ['ZIP code', /^(?:.*_)?(?:zip(?:_?code)?5?|postal_?code|postcode)$/i, /^"?\d{5}(?:-\d{4})?"?$/],
    ['medical record number', /^(?:.*_)?(?:mrn|medical_record(?:_number|_id)?)$/i, /^"?[A-Za-z]{0,3}\d{4,}"?$/],
    [
        'account or member number',
        /^(?:member|beneficiary|patient|subscriber|account)_?(?:id|number|no)$/i,
        /^"?[A-Za-z]{0,3}\d{3,}"?$/,
    ],
    [
        'date of a person',
        /^(?:.*_)?(?:dob|date_of_birth|birth_?date|admission_date|discharge_date|death_date)$/i,
        /\d{4}/,
    ],
    ['age over 89', /^(?:.*_)?age$/i, /^"?(?:9\d|1[01]\d|120)(?:\.0)?"?$/],
];
/** CSV rows by the names of their columns. Simple splitting: a quoted comma only shifts later columns of that row. */
function scanTable(text) {
    const lines = text.split('\n');
    const header = (lines[0] ?? '')
        .replace(/\r$/, '')
        .split(',')
        .map((name) => name.trim().replace(/^"|"$/g, ''));
    const found = [];
    for (const [column, name] of header.entries()) {
        const rule = IDENTIFYING_COLUMNS.find(([, columnName]) => columnName.test(name));
        if (rule === undefined)
            continue;
        const [kind, , value] = rule;
        const row = lines.findIndex((line, index) => index > 0 && value.test((line.split(',', column + 1)[column] ?? '').trim()));
        if (row !== -1)
            found.push({ kind, line: row + 1 });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/checks/evidence-scan.js




/** Looks for the Safe Harbor identifiers in every text of the model and in the names and groups of every record. */
function scanEvidence(facts) {
    const allowedEmails = new Set(emailsIn(`${facts.manifest.contact ?? ''} ${facts.manifest.owner}`));
    const texts = [...facts.texts.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const findings = [
        ...texts.flatMap((file) => scanFile(file, facts, allowedEmails)),
        ...facts.evidence.flatMap((item) => scanRecords(item, allowedEmails)),
        ...(facts.drift ?? []).flatMap((item) => scanProfile(item, allowedEmails)),
    ];
    const unreadable = facts.evidence.flatMap((item) => {
        const problem = item.problems.find(records/* coversFile */.F1);
        const isUnread = problem !== undefined && item.records.length === 0 && !facts.texts.has(item.file);
        return isUnread
            ? [{ message: `${item.file} could not be scanned: ${problem.message}`, at: (0,checks_result/* placeOf */.$t)(item) }]
            : [];
    });
    return { findings, unreadable, scanned: texts.length + facts.evidence.length };
}
function scanFile(file, facts, allowedEmails) {
    const name = file.file.slice(file.file.lastIndexOf('/') + 1);
    const card = `${facts.folder}/${facts.manifest.card ?? 'MODEL_CARD.md'}`;
    const options = {
        allowedEmails,
        contactLines: file.file === card ? contactLines(file.text) : new Set(),
        isDependencyList: /^(?:Dockerfile|requirements|.*\.lock$)/i.test(name),
    };
    const isTable = /\.csv$/i.test(name);
    const found = [...scanText(file.text, options), ...(isTable ? scanTable(file.text) : [])];
    return found.map(({ kind, line }) => evidence_scan_finding(kind, `${file.file}:${line}`, (0,checks_result/* placeOf */.$t)(file, line)));
}
/** Lines of a card where an address is expected: under a heading about contact, or that speak of contact themselves. */
function contactLines(text) {
    const lines = new Set();
    for (const [index, line] of text.split('\n').entries()) {
        if (/\bcontact\b|\bmaintainers?\b/i.test(line))
            lines.add(index + 1);
    }
    for (const section of sections(text)) {
        if (!/\bcontact\b/.test(headingKey(section.title)))
            continue;
        for (let offset = 0; offset <= section.lines.length; offset += 1)
            lines.add(section.line + offset);
    }
    return lines;
}
function scanRecords(item, allowedEmails) {
    const options = { allowedEmails, contactLines: new Set(), isDependencyList: false };
    const seen = new Set();
    return item.records.flatMap((record) => {
        const lines = [
            record.raw_metric,
            ...Object.entries(record.slice ?? {}).map(([key, group]) => `${key}: ${group}`),
        ];
        const kinds = lines.flatMap((line) => scanText(line, options));
        return kinds.flatMap(({ kind }) => {
            const key = `${kind} ${(0,records/* sliceText */.S$)(record.slice ?? {})}`;
            if (seen.has(key))
                return [];
            seen.add(key);
            return [evidence_scan_finding(kind, `${item.file} at ${record.pointer}`, (0,checks_result/* placeOf */.$t)(item, record.pointer))];
        });
    });
}
/** A profile is committed: a column of names would be in it, category by category. */
function scanProfile({ reference, texts }, allowedEmails) {
    if (reference === null || texts === undefined)
        return [];
    const options = { allowedEmails, contactLines: new Set(), isDependencyList: false };
    const kinds = new Set(scanText(texts.join('\n'), options).map(({ kind }) => kind));
    return [...kinds].map((kind) => evidence_scan_finding(kind, reference.file, (0,checks_result/* placeOf */.$t)(reference)));
}
function evidence_scan_finding(kind, where, at) {
    const article = /^[aeiAEI]/.test(kind) ? 'an' : 'a';
    return { message: `${where}: looks like ${article} ${kind}; remove it from the evidence.`, at };
}

;// CONCATENATED MODULE: ./lib/checks/sensitivity.js


/** Catalogued, classified, allowed: every data set, column and feature; and no identifier in the evidence. */
const sensitivity = {
    kind: 'sensitivity',
    outcomes: ['pass', 'fail', 'error'],
    evaluate(facts, check, context) {
        const { require } = check;
        if (Object.keys(require).length === 0)
            throw new Error('The policy asks nothing of the data.');
        const isCatalogJudged = require.every_column_classified === true ||
            require.forbidden_in_features !== undefined ||
            require.phi_in_features !== undefined;
        const catalog = isCatalogJudged ? judgeCatalog(facts, require) : EMPTY;
        const scan = require.scan_evidence === undefined ? null : scanEvidence(facts);
        const errors = [...catalog.errors, ...(scan?.unreadable ?? [])];
        if (scan !== null && scan.scanned === 0)
            errors.push({ message: 'There is no evidence to scan.', at: null });
        const findings = [...errors, ...catalog.findings, ...(scan?.findings ?? [])];
        const outcome = errors.length > 0 ? 'error' : findings.length > 0 ? 'fail' : 'pass';
        const scanned = scan === null ? '' : ` ${(0,checks_result/* plural */.LS)(scan.scanned, 'file')} scanned.`;
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            reason: outcome === 'pass'
                ? `${(0,checks_result/* plural */.LS)(catalog.datasets, 'data set')} with ${(0,checks_result/* plural */.LS)(catalog.columns, 'column')} classified, ${(0,checks_result/* plural */.LS)(catalog.features, 'feature')} allowed.${scanned}`
                : summary(findings),
            required: (0,checks_result/* requirement */.aS)(sensitivity_requiredText(require)),
            observed: (0,checks_result/* describe */.q0)(findings.length === 0 ? 'as required' : (0,checks_result/* plural */.LS)(findings.length, 'finding')),
            trust: 'committed',
            evidence_at: [...catalog.places, ...findings.flatMap(({ at }) => (at === null ? [] : [at]))],
            findings,
            scope: null,
            policyPointer: '/require',
        });
    },
};
const EMPTY = { errors: [], findings: [], places: [], datasets: 0, columns: 0, features: 0 };
function judgeCatalog(facts, require) {
    const errors = [];
    const findings = [];
    const used = [...new Set((facts.manifest.data ?? []).map(({ dataset }) => dataset))];
    const features = facts.manifest.features ?? [];
    const atManifest = (pointer) => sensitivity_manifestPlace(facts, pointer);
    if (used.length === 0)
        errors.push({ message: 'The manifest names no data set under data.', at: atManifest('/data') });
    if (features.length === 0) {
        errors.push({ message: 'The manifest names no feature under features.', at: atManifest('/features') });
    }
    const datasets = [];
    for (const name of used) {
        const entries = facts.datasets.filter(({ entry }) => entry.name === name);
        const [dataset] = entries;
        if (dataset === undefined) {
            findings.push({
                message: `Data set ${name} is not in the catalog: add it under .arbiter/catalog.`,
                at: atManifest('/data'),
            });
        }
        else if (entries.length > 1) {
            const files = entries.map(({ file }) => file).join(' and ');
            errors.push({
                message: `Data set ${name} is catalogued twice, in ${files}: keep one entry.`,
                at: placeInCatalog(dataset, ''),
            });
        }
        else
            datasets.push(dataset);
    }
    for (const dataset of datasets) {
        const [problem] = dataset.document.problems;
        if (problem !== undefined) {
            errors.push({
                message: `${dataset.file} cannot be used: ${problem.message}`,
                at: placeInCatalog(dataset, ''),
            });
        }
    }
    const columns = datasets.flatMap((dataset) => dataset.entry.columns.map((column, index) => ({
        column,
        dataset,
        place: placeInCatalog(dataset, `/columns/${index}`),
    })));
    if (require.every_column_classified === true)
        findings.push(...columns.flatMap(unclassified));
    for (const [index, feature] of features.entries()) {
        findings.push(...judgeFeature(feature, columns, require, atManifest(`/features/${index}`)));
    }
    return {
        errors,
        findings: uniqueFindings(findings),
        places: datasets.map((dataset) => placeInCatalog(dataset, '')),
        datasets: datasets.length,
        columns: columns.length,
        features: features.length,
    };
}
function unclassified({ column, dataset, place }) {
    const classes = column.classification ?? [];
    const name = `Column ${column.name} of data set ${dataset.entry.name}`;
    if (classes.length === 0 || classes.every((entry) => entry.trim() === '')) {
        return [{ message: `${name} has no classification: classify it in ${dataset.file}.`, at: place }];
    }
    if (classes.length > 1 && classes.some((entry) => sensitivity_key(entry) === 'none')) {
        return [
            { message: `${name} is classified as none and as something else: write one or the other.`, at: place },
        ];
    }
    return [];
}
function judgeFeature(feature, columns, require, place) {
    const own = columns.filter(({ column }) => column.name === feature);
    if (own.length === 0) {
        return [
            { message: `Feature ${feature} is not a column of a catalogued data set of this model.`, at: place },
        ];
    }
    const forbidden = new Set((require.forbidden_in_features ?? []).map(sensitivity_key));
    return own.flatMap((placed) => {
        const classes = placed.column.classification ?? [];
        if (classes.length === 0)
            return unclassified(placed);
        const found = classes.filter((entry) => forbidden.has(sensitivity_key(entry)));
        const banned = found.map((entry) => ({
            message: `Feature ${feature} is classified ${entry}, which may not be a feature (${placed.dataset.file}).`,
            at: placed.place,
        }));
        return [...banned, ...judgeHealthInformation(feature, placed, classes, require)];
    });
}
/** Protected health information as a feature: de-identified, or by a permitted use that the data steward approved. */
function judgeHealthInformation(feature, placed, classes, require) {
    const rule = require.phi_in_features;
    if (rule === undefined || !classes.some((entry) => sensitivity_key(entry) === 'phi'))
        return [];
    const { column, dataset, place } = placed;
    const finding = (message) => [
        { message: `Feature ${feature} is PHI: ${message} (${dataset.file}).`, at: place },
    ];
    if (rule === 'forbidden')
        return finding('the policy allows none as a feature');
    if (column.de_identified !== undefined)
        return [];
    if (rule === 'de_identified')
        return finding('it is not de-identified; state de_identified in the catalog');
    const use = column.permitted_use;
    if (use === undefined)
        return finding('it is neither de-identified nor covered by a permitted_use');
    if (use.basis.trim() === '' || use.approved_by.trim() === '')
        return finding('its permitted_use needs a basis and approved_by');
    return [];
}
function sensitivity_key(classification) {
    return classification.trim().toLowerCase();
}
function sensitivity_manifestPlace(facts, pointer) {
    const document = facts.manifestDocument;
    return (0,checks_result/* placeOf */.$t)({ file: document.file, sha256: facts.manifestSha256 }, document.at(pointer)?.line);
}
function placeInCatalog(dataset, pointer) {
    return (0,checks_result/* placeOf */.$t)(dataset, dataset.document.at(`${dataset.pointer}${pointer}`)?.line);
}
function uniqueFindings(findings) {
    return [
        ...new Map(findings.map((finding) => [`${finding.message} ${finding.at?.line}`, finding])).values(),
    ];
}
const SHOWN = 5;
function summary(findings) {
    const rest = findings.length - SHOWN;
    const shown = findings.slice(0, SHOWN).map(({ message }) => message);
    return [...shown, ...(rest > 0 ? [`And ${(0,checks_result/* plural */.LS)(rest, 'more finding')}.`] : [])].join(' ');
}
function sensitivity_requiredText(require) {
    return [
        ...(require.every_column_classified === true ? ['every column classified'] : []),
        ...(require.forbidden_in_features === undefined
            ? []
            : [`no ${require.forbidden_in_features.join(' or ')} in features`]),
        ...(require.phi_in_features === undefined
            ? []
            : [`PHI in features: ${require.phi_in_features.replaceAll('_', ' ')}`]),
        ...(require.scan_evidence === undefined ? [] : ['no identifier in the evidence']),
    ].join('; ');
}

;// CONCATENATED MODULE: ./lib/checks/service_level.js



/** What a load test reports, what it is called, and its unit. */
const LEVELS = [
    { key: 'p95_ms', of: 'p95_ms', words: 'p95 latency', unit: ' ms' },
    { key: 'p99_ms', of: 'p99_ms', words: 'p99 latency', unit: ' ms' },
    { key: 'error_rate', of: 'error_rate', words: 'error rate', unit: '' },
    { key: 'throughput', of: 'throughput_per_second', words: 'throughput', unit: ' requests/s' },
];
/** Every load test holds every level. A level that a test does not report, or a test without requests, shows nothing. */
const serviceLevel = {
    kind: 'service_level',
    evaluate(facts, check, context) {
        const levels = LEVELS.flatMap((level) => {
            const limit = check.require[level.key];
            return limit === undefined ? [] : [{ ...level, limits: limitsOf(limit) }];
        });
        if (levels.length === 0)
            throw new Error('The policy asks for no level.');
        const required = (0,checks_result/* requirement */.aS)(levels.map(({ words, limits, unit }) => `${words} ${limitText(limits)}${unit}`).join('; '));
        const selected = selectResults(facts, {
            what: 'a load test (k6 summary or Locust statistics)',
            files: check.files,
            holds: (item) => item.facts.load !== undefined,
        });
        if (selected.missing !== undefined) {
            const { outcome, reason, awaiting, places } = selected.missing;
            return (0,checks_result/* checkResult */.iJ)(check, context, { outcome, reason, awaiting, evidence_at: places, required });
        }
        const { items } = selected;
        const parts = items.flatMap((item) => [
            ...service_level_trustParts(item, check.require),
            ...requestParts(item, check.require),
            ...levels.map((level) => service_level_judge(item, level)),
        ]);
        const outcome = (0,checks_result/* worst */.QZ)(parts.map((part) => part.outcome));
        const wrong = parts.filter((part) => part.outcome !== 'pass');
        const findings = wrong.map(({ text, item }) => ({ message: text, at: (0,checks_result/* placeOf */.$t)(item) }));
        return (0,checks_result/* checkResult */.iJ)(check, context, {
            outcome,
            required,
            reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
            observed: (0,checks_result/* describe */.q0)(parts
                .filter(({ pointer }) => IS_LEVEL.has(pointer))
                .map(({ text }) => text)
                .join(' ')),
            trust: (0,checks_result/* lowestTrust */.fK)(items.map(({ trust }) => trust)),
            evidence_at: items.map((item) => (0,checks_result/* placeOf */.$t)(item)),
            findings,
            policyPointer: wrong[0]?.pointer ?? '/require',
        });
    },
};
const IS_LEVEL = new Set(LEVELS.map(({ key }) => `/require/${key}`));
function service_level_judge(item, { key, of, words, unit, limits }) {
    const value = item.facts.load?.[of] ?? null;
    const part = (outcome, text) => ({
        outcome,
        text,
        item,
        pointer: `/require/${key}`,
    });
    if (value === null)
        return part('error', `${item.file}: the load test does not report the ${words}. Have the tool write it.`);
    const holds = limits.every((limit) => (0,decision/* meets */.D)(value, limit));
    return part(holds ? 'pass' : 'fail', `${item.file}: ${words} is ${readable(value, limits)}${unit}, required is ${limitText(limits)}${unit}.`);
}
function requestParts(item, { min_requests: least = 1 }) {
    const requests = item.facts.load?.requests ?? null;
    const pointer = '/require/min_requests';
    const wanted = policyNumber(least);
    if (requests === null)
        return [
            { outcome: 'error', item, pointer, text: `${item.file}: the load test does not report its requests.` },
        ];
    if (requests >= wanted)
        return [];
    const text = `${item.file}: the load test made ${(0,checks_result/* plural */.LS)(requests, 'request')}; at least ${wanted} ${wanted === 1 ? 'is' : 'are'} required.`;
    return [{ outcome: 'inconclusive', item, pointer, text }];
}
function service_level_trustParts(item, { trust }) {
    if ((0,checks_result/* isTrusted */.W2)(item.trust, trust?.at_least))
        return [];
    const text = `${item.file}: trust is ${item.trust}; at least ${trust?.at_least} is required.`;
    return [{ outcome: 'fail', item, pointer: '/require/trust', text }];
}

;// CONCATENATED MODULE: ./lib/statistics/student-t.js
/**
 * Quantile of Student's t with a whole number of degrees of freedom, to double precision. Own code because the small
 * statistics libraries use tables or short polynomials. With t = √df·tan θ the distribution function is a finite sum
 * (Abramowitz and Stegun 26.7.3 and 26.7.4), which is inverted by halving. `p` is strictly between 0 and 1.
 */
function studentQuantile(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`studentQuantile: expected 0 < p < 1, found ${p}`);
    if (!Number.isInteger(df) || df < 1)
        throw new RangeError(`studentQuantile: expected whole degrees of freedom, found ${df}`);
    if (p < 0.5)
        return -studentQuantile(1 - p, df);
    const within = 2 * p - 1;
    let low = 0;
    let high = Math.PI / 2;
    for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if (shareWithin(middle, df) < within)
            low = middle;
        else
            high = middle;
    }
    return Math.sqrt(df) * Math.tan(low);
}
/** P(|T| <= √df·tan θ). */
function shareWithin(theta, df) {
    const sine = Math.sin(theta);
    const cosine = Math.cos(theta);
    const isOdd = df % 2 === 1;
    let term = isOdd ? cosine : 1;
    let sum = 0;
    for (let power = isOdd ? 1 : 0; power <= df - 2; power += 2) {
        sum += term;
        term *= (cosine * cosine * (power + 1)) / (power + 2);
    }
    return isOdd ? (2 / Math.PI) * (theta + sine * sum) : sine * sum;
}

;// CONCATENATED MODULE: ./lib/statistics/folds.js

/**
 * Nadeau and Bengio (2003): the folds of one data set are not independent, since each trains on what the others test. In k
 * folds n_test/n_train is 1/(k−1); t with k−1 degrees of freedom. At least two folds.
 */
function summarizeFolds(values, confidence) {
    const k = values.length;
    if (k < 2)
        throw new RangeError('summarizeFolds: expected two folds or more');
    const mean = values.reduce((sum, value) => sum + value, 0) / k;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const spread = Math.max(...values) - Math.min(...values);
    // Equal numbers have no deviation, whatever their mean is rounded to.
    const deviation = spread === 0 ? 0 : Math.sqrt(squares / (k - 1));
    const error = deviation * Math.sqrt(1 / k + 1 / (k - 1));
    const both = error * studentQuantile((1 + confidence) / 2, k - 1);
    const one = error * studentQuantile(confidence, k - 1);
    return {
        folds: k,
        mean,
        deviation,
        spread,
        standard_error: error,
        lower: mean - both,
        upper: mean + both,
        lower_one_sided: mean - one,
        upper_one_sided: mean + one,
    };
}

;// CONCATENATED MODULE: ./lib/checks/train-test-gap.js





/** How much better the model is on what it was trained with than on the test data. */
function gapPart(facts, check, limits) {
    const pointer = '/require/train_test_gap';
    const { name, slice } = check.metric;
    const confidence = confidenceOf(check.require.confidence);
    const on = (dataset) => measure(facts, { name, dataset, ...(slice !== undefined && { slice }) }, confidence);
    const test = check.metric.dataset ?? 'test';
    const [trained, tested] = [on('train'), on(test)];
    for (const { missing } of [trained, tested]) {
        if (missing === undefined)
            continue;
        const { outcome, reason, awaiting, places } = missing;
        return { outcome, text: reason, pointer, margin: null, awaiting, places, trust: null };
    }
    const [a, b] = [trained.measured, tested.measured];
    if (a === undefined || b === undefined)
        throw new Error('A measurement is neither there nor missing.');
    const places = [...a.places, ...b.places];
    const trust = (0,checks_result/* lowestTrust */.fK)([a.trust, b.trust]);
    const outside = [a.value, b.value]
        .map((value) => rangeDefect(name, value))
        .find((defect) => defect !== null);
    if (outside !== undefined)
        return {
            outcome: 'error',
            text: `${name} ${outside}`,
            pointer,
            margin: null,
            awaiting: false,
            places,
            trust,
        };
    const gap = gainOf(name, a.value, b.value);
    const holds = limits.every((limit) => (0,decision/* meets */.D)(gap, limit));
    const text = `${name} is ${train_test_gap_shown(a.value)} on train and ${train_test_gap_shown(b.value)} on ${test}: ${gap < 0 ? `${train_test_gap_shown(-gap)} worse` : `${readable(gap, limits)} better`} on train; required ${limitText(limits)}.`;
    return {
        outcome: holds ? 'pass' : 'fail',
        text,
        pointer,
        margin: Math.min(...limits.map((limit) => margin(limit, gap))),
        awaiting: false,
        places,
        trust,
    };
}
/** A number for prose. */
function train_test_gap_shown(value) {
    return String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./lib/checks/stability.js








const DEFAULT_FOLDS = 5;
/** Folds that agree, a bound on their mean, and training data that promise no more than the test data keep. */
const stability = {
    kind: 'stability',
    evaluate(facts, check, context) {
        const { folds, lower_bound, spread, train_test_gap } = check.require;
        const series = folds !== undefined || lower_bound !== undefined || spread !== undefined
            ? seriesOf(facts, check)
            : null;
        const parts = [
            ...(series === null ? [] : foldParts(check, series)),
            ...(train_test_gap === undefined ? [] : [gapPart(facts, check, limitsOf(train_test_gap))]),
        ];
        if (parts.length === 0)
            throw new Error('The policy asks for nothing of the folds.');
        return stability_result(check, context, parts, series);
    },
};
function stability_result(check, context, parts, series) {
    const trust = (0,checks_result/* lowestTrust */.fK)(parts.flatMap((part) => (part.trust === null ? [] : [part.trust])));
    const least = check.require.trust?.at_least;
    const isDistrusted = trust !== null && !(0,checks_result/* isTrusted */.W2)(trust, least);
    const outcome = (0,checks_result/* worst */.QZ)([...parts.map((part) => part.outcome), ...(isDistrusted ? ['fail'] : [])]);
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const distrust = isDistrusted ? [`Trust is ${trust}; at least ${least} is required.`] : [];
    const findings = wrong.map(({ text, places: [at] }) => ({ message: text, at: at ?? null }));
    const summary = series?.summary ?? null;
    const margins = parts.flatMap((part) => (part.margin === null ? [] : [part.margin]));
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        outcome,
        reason: [...distrust, ...(wrong.length === 0 ? parts : wrong).map(({ text }) => text)].join(' '),
        required: (0,checks_result/* requirement */.aS)(stability_requiredText(check)),
        observed: summary === null
            ? null
            : {
                value: summary.mean,
                text: `mean ${train_test_gap_shown(summary.mean)} over ${summary.folds} folds, spread ${train_test_gap_shown(summary.spread)}`,
                rows: null,
                positives: null,
            },
        interval: summary === null ? null : stability_intervalOf(summary, confidenceOf(check.require.confidence)),
        margin: margins.length === 0 ? null : Math.min(...margins),
        trust,
        scope: check.metric.dataset ?? null,
        evidence_at: parts.flatMap((part) => part.places),
        findings,
        awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
        policyPointer: wrong[0]?.pointer ?? '/require',
    });
}
function stability_requiredText({ require }) {
    const { folds, lower_bound, spread, train_test_gap: gap } = require;
    return [
        ...(folds === undefined && lower_bound === undefined && spread === undefined
            ? []
            : [`at least ${leastFolds(require)} folds`]),
        ...(lower_bound === undefined ? [] : [`lower bound ${limitText(limitsOf(lower_bound))}`]),
        ...(spread === undefined ? [] : [`spread ${limitText(limitsOf(spread))}`]),
        ...(gap === undefined ? [] : [`train-test gap ${limitText(limitsOf(gap))}`]),
    ].join('; ');
}
function leastFolds({ folds }) {
    return policyNumber(folds?.at_least ?? DEFAULT_FOLDS);
}
/** The one series of folds of this metric. Two, or a fold that is no number, are errors. */
function seriesOf(facts, check) {
    const { metric } = check;
    const what = `folds of ${nameOf(metric)}`;
    const isFold = (record) => record.metric === metric.name &&
        record.statistic === null &&
        record.fold !== null &&
        (0,records/* fitsDataset */.Rz)(record, metric.dataset) &&
        (0,records/* fitsSlice */.v5)(record, metric.slice);
    const candidates = (0,records/* matchingRecords */.U9)(facts, isFold);
    if (candidates.length === 0)
        return { summary: null, missing: (0,records/* missingEvidence */.QI)(facts, what) };
    const found = [];
    for (const { record, item } of candidates) {
        const single = { ...facts, awaiting: [], evidence: [{ ...item, records: [record] }] };
        const lookup = (0,records/* findRecord */.Tq)(single, what, isFold);
        if (lookup.missing !== undefined)
            return { summary: null, missing: lookup.missing };
        const outside = rangeDefect(metric.name, lookup.found.record.value);
        const place = (0,checks_result/* placeOf */.$t)(item, record.pointer);
        if (outside !== null)
            return { summary: null, missing: error(`A fold of ${metric.name} ${outside}`, [place]) };
        found.push(lookup.found);
    }
    const places = found.map(({ record, item }) => (0,checks_result/* placeOf */.$t)(item, record.pointer));
    const names = new Set(found.map(({ record }) => record.fold));
    if (names.size < found.length) {
        const reason = `There are two series of ${what}: ${places[0]?.file} and ${places.at(-1)?.file}. Name the data set, or keep one.`;
        return { summary: null, missing: error(reason, places) };
    }
    const gap = Array.from(names)
        .sort((a, b) => Number(a) - Number(b))
        .findIndex((fold, i) => fold !== i);
    if (gap !== -1)
        return {
            summary: null,
            missing: error(`Fold ${gap + 1} of ${names.size + 1} of ${what} is missing.`, places),
        };
    const beside = found.find(({ item, record }) => isBesideProblem(item, record.pointer));
    if (beside !== undefined) {
        const reason = `${beside.item.file}: another of the ${what} is no number, so they are not whole.`;
        return { summary: null, missing: error(reason, places) };
    }
    const values = found.map(({ record }) => record.value);
    const confidence = confidenceOf(check.require.confidence);
    return {
        summary: values.length < 2 ? null : summarizeFolds(values, confidence),
        count: values.length,
        places,
        trust: (0,checks_result/* lowestTrust */.fK)(found.map(({ item }) => item.trust)) ?? 'claimed',
    };
}
/** A problem in the same list of folds. */
function isBesideProblem(item, pointer) {
    const list = pointer.slice(0, pointer.lastIndexOf('/') + 1);
    return item.problems.some((problem) => problem.pointer?.startsWith(list) === true);
}
function error(reason, places) {
    return { outcome: 'error', reason, awaiting: false, places };
}
function foldParts(check, series) {
    if (series.missing !== undefined) {
        const { outcome, reason, awaiting, places } = series.missing;
        return [{ outcome, text: reason, pointer: '/require', margin: null, awaiting, places, trust: null }];
    }
    const { summary, count, places, trust } = series;
    const { require } = check;
    const part = (outcome, key, text, distance = null) => ({
        outcome,
        text,
        pointer: require[key] === undefined ? '/require' : `/require/${key}`,
        margin: distance,
        awaiting: false,
        places,
        trust,
    });
    const least = leastFolds(require);
    const enough = part(count >= least ? 'pass' : 'fail', 'folds', `There are ${count} folds; at least ${least} are required.`);
    if (summary === null)
        return [enough];
    return [
        enough,
        ...(require.spread === undefined ? [] : [spreadPart(summary, limitsOf(require.spread), part)]),
        ...(require.lower_bound === undefined
            ? []
            : [boundPart(summary, limitsOf(require.lower_bound), confidenceOf(require.confidence), part)]),
    ];
}
function spreadPart(summary, limits, part) {
    // 0.921 - 0.889 is 0.032, and not the nearest double beside it.
    const spread = decimalDifference(summary.spread, 0);
    const holds = limits.every((limit) => (0,decision/* meets */.D)(spread, limit));
    const text = `The folds lie ${readable(spread, limits)} apart; required ${limitText(limits)}.`;
    return part(holds ? 'pass' : 'fail', 'spread', text, Math.min(...limits.map((limit) => margin(limit, spread))));
}
function boundPart(summary, limits, confidence, part) {
    const bound = summary.lower_one_sided;
    const words = `The mean is ${train_test_gap_shown(summary.mean)}, its one-sided ${confidence * 100} % lower bound ${readable(bound, limits)} (Nadeau-Bengio); required ${limitText(limits)}.`;
    if (summary.standard_error === 0) {
        const text = `${words} All folds are equal, so there is no variance to tell a bound from.`;
        return part('inconclusive', 'lower_bound', text);
    }
    const holds = limits.every((limit) => (0,decision/* meets */.D)(bound, limit));
    // The data cannot tell while only the bound misses what the mean meets.
    const isOpen = limits.every((limit) => (0,decision/* meets */.D)(summary.upper_one_sided, limit));
    const outcome = holds ? 'pass' : isOpen ? 'inconclusive' : 'fail';
    return part(outcome, 'lower_bound', words, Math.min(...limits.map((limit) => margin(limit, bound))));
}
function stability_intervalOf(summary, confidence) {
    const { lower, upper, lower_one_sided, upper_one_sided } = summary;
    return { lower, upper, lower_one_sided, upper_one_sided, confidence, method: 'nadeau-bengio' };
}

;// CONCATENATED MODULE: ./lib/checks/tests.js

const tests_FORMATS = new Set(['junit-xml']);
/** Tests of code and pipeline, as a test runner reported them. */
const tests = {
    kind: 'tests',
    evaluate: (facts, check, context) => judgeTests(facts, check, context, { what: 'a test report (JUnit XML)', formats: tests_FORMATS }),
};

// EXTERNAL MODULE: ./lib/policy/conditions.js
var conditions = __webpack_require__(21426);
;// CONCATENATED MODULE: ./lib/checks/when.js

/** Whether a check's condition holds for this model and this change. */
function conditionOf(when, facts) {
    const { manifest } = facts;
    return (0,conditions/* conditionOn */.rU)(when, facts.conditions ?? (0,conditions/* conditionFacts */.TR)(manifest, manifest, manifest.tier));
}

;// CONCATENATED MODULE: ./lib/checks/registry.js



























/** Every kind of check there is. */
const CHECK_KINDS = {
    metric: metric,
    change: change,
    stability: stability,
    fairness: fairness_fairness,
    data_balance: dataBalance,
    drift_flag: driftFlag,
    drift: drift,
    leakage: leakage,
    sensitivity: sensitivity,
    environment: environment,
    security: security,
    rollback: rollback,
    model_card: modelCard,
    documents: documents,
    naming: naming_naming,
    audit_trail: auditTrail,
    tests: tests,
    data_quality: dataQuality,
    service_level: serviceLevel,
    experiment: experiment,
    explainability: explainability,
    kpi: kpi,
    lineage: lineage,
    expression: expression,
};
/**
 * Evaluates one check of a policy. Never throws: a condition that cannot be told, a kind that does not exist and
 * whatever a kind throws become the outcome `error` with a plain reason, and an inapplicable check says why.
 */
function evaluateCheck(facts, check, context) {
    try {
        const condition = conditionOf(check.when, facts);
        if (!condition.applies) {
            return (0,checks_result/* checkResult */.iJ)(check, context, {
                outcome: 'not_applicable',
                reason: `Does not apply: ${condition.reason}.`,
                required: (0,checks_result/* requirement */.aS)(check.title),
                policyPointer: '/when',
            });
        }
        const result = withoutUnconditionalEscape(check, context, dispatch(facts, check, context));
        return withUnknown(result, condition.unknown);
    }
    catch (error) {
        return errorResult(check, context, error instanceof Error ? error.message : String(error));
    }
}
/** Whether the policy itself made this check conditional: only then may it end as `not_applicable`. */
function isConditional(check) {
    return (check.when !== undefined ||
        ('first_release' in check && check.first_release !== undefined) ||
        ('off_github' in check && check.off_github !== undefined));
}
/** Every outcome that a check of a policy can come to by itself; waivers and overrides are people's. */
function reachableOutcomes(check) {
    const judged = outcomesOf(check);
    return isConditional(check) ? [...judged, 'not_applicable'] : judged;
}
function outcomesOf(check) {
    const { outcomes } = CHECK_KINDS[check.kind];
    return (typeof outcomes === 'function' ? outcomes(check) : outcomes) ?? JUDGED_OUTCOMES;
}
function dispatch(facts, check, context) {
    if (!Object.hasOwn(CHECK_KINDS, check.kind))
        throw new Error(`There is no kind of check called ${check.kind}.`);
    const kind = CHECK_KINDS[check.kind];
    return kind.evaluate(facts, check, context);
}
function withoutUnconditionalEscape(check, context, result) {
    if (result.outcome !== 'not_applicable' || isConditional(check))
        return result;
    return errorResult(check, context, `Not applicable without a condition in the policy: ${result.reason}`);
}
/** A condition that cannot be told counts as holding; whoever reads the result is told so. */
function withUnknown(result, unknown) {
    if (unknown.length === 0)
        return result;
    return {
        ...result,
        reason: `${result.reason} It is judged because ${unknown.join(' and ')} cannot be told here.`,
    };
}
function errorResult(check, context, reason) {
    return (0,checks_result/* checkResult */.iJ)(check, context, {
        outcome: 'error',
        reason: `This check could not be judged: ${reason}`,
        required: (0,checks_result/* requirement */.aS)(check.title),
    });
}


/***/ }),

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ decideModel),
  n: () => (/* binding */ isSatisfied)
});

// EXTERNAL MODULE: ./lib/checks/facts.js
var checks_facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/checks/registry.js + 59 modules
var registry = __webpack_require__(29913);
// EXTERNAL MODULE: ./lib/checks/result.js
var result = __webpack_require__(19912);
;// CONCATENATED MODULE: ./lib/decision/read-evidence.js

/** Everything that was read, by path. */
function readEvidence(facts) {
    if (facts === null)
        return [];
    const files = facts.evidence.map((item) => ({
        file: item.file,
        format: item.format,
        trust: item.trust,
        sha256: item.sha256,
        size: item.sizeBytes,
        source: item.source,
        records: item.records.length,
    }));
    const predictions = facts.predictions
        .filter(({ sha256 }) => sha256 !== '')
        .map((item) => ({
        file: item.file,
        format: 'predictions',
        trust: item.summary === null ? 'claimed' : 'recomputed',
        sha256: item.sha256,
        size: item.sizeBytes,
        source: item.source,
        records: 0,
    }));
    const compared = (facts.drift ?? []).flatMap((item) => (0,checks_facts/* driftFiles */.B9)(item).map(({ file, trust, sha256, sizeBytes, source }) => ({
        file,
        format: item.current?.file === file ? 'drift-data' : 'drift-reference',
        trust: trust,
        sha256,
        size: sizeBytes,
        source,
        records: 0,
    })));
    const counted = [
        ...(facts.data ?? []).flatMap(({ data }) => data ?? []),
        ...(facts.splits ?? []).flatMap((item) => item.files),
    ].map(({ file, trust, sha256, sizeBytes, source }) => ({
        file,
        format: 'data',
        trust: trust,
        sha256,
        size: sizeBytes,
        source,
        records: 0,
    }));
    const known = new Map([...counted, ...compared, ...files, ...predictions].map((item) => [item.file, item]));
    const all = compared.length + counted.length === 0 ? [...files, ...predictions] : [...known.values()];
    return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

;// CONCATENATED MODULE: ./lib/decision/model.js




/** Joins checks and sign-off of one model (spec: sign-off, section 1, Status). */
function decideModel(input) {
    const { status, reason, turn } = verdictOf(input);
    return {
        name: input.name,
        version: input.version,
        status,
        subject: input.subject,
        policies: input.policies.map(({ id, version, digest, file }) => ({ id, version, digest, file })),
        checks: [...input.results],
        signoff: input.signoff.kind === 'decided' ? { ...input.signoff.outcome } : null,
        path: input.path,
        tier: input.tier,
        is_new: input.isNew,
        reason,
        turn,
        awaiting: (input.facts?.awaiting ?? []).map(({ workflow, artifact, state }) => ({
            workflow,
            artifact,
            state,
        })),
        evidence: readEvidence(input.facts),
        governing: [...input.governing],
        problems: [...input.problems],
        voided: input.signoff.kind === 'decided' ? [...(input.signoff.voided ?? [])] : [],
        conditions: input.signoff.kind === 'decided' ? [...(input.signoff.conditions ?? [])] : [],
        ...(input.refusedOverrides !== undefined &&
            input.refusedOverrides.length > 0 && { refused_overrides: [...input.refusedOverrides] }),
        ...(input.waivers !== undefined && input.waivers.length > 0 && { waivers: [...input.waivers] }),
    };
}
/** error > rejected > pending > in_review > approved; the first that applies. */
function verdictOf(input) {
    const defect = defectOf(input);
    if (defect !== null)
        return { status: 'error', ...defect };
    const blocking = input.results.filter((result) => !isSatisfied(result, input.policies));
    const errors = blocking.filter(({ outcome }) => outcome === 'error' || outcome === 'not_applicable');
    if (errors.length > 0) {
        const reason = `${(0,result/* plural */.LS)(errors.length, 'check')} could not be judged: ${titles(errors)}.`;
        return { status: 'error', reason, turn: 'author' };
    }
    const { signoff } = input;
    const state = signoff.kind === 'decided' ? signoff.outcome.state : signoff.kind;
    if (state === 'error') {
        return { status: 'error', reason: 'The sign-off could not be decided.', turn: 'maintainers' };
    }
    if (state === 'vetoed') {
        return {
            status: 'rejected',
            reason: 'A reviewer whose change request counts asks for changes.',
            turn: 'author',
        };
    }
    return pending(input, blocking) ?? signed(state);
}
function pending(input, blocking) {
    const failing = blocking.filter(({ awaiting }) => !awaiting);
    if (failing.length > 0) {
        const count = `${failing.length} of ${(0,result/* plural */.LS)(input.results.length, 'check')}`;
        const verb = failing.length === 1 ? 'does' : 'do';
        return { status: 'pending', reason: `${count} ${verb} not hold: ${titles(failing)}.`, turn: 'author' };
    }
    const awaited = input.facts === null ? [] : (0,checks_facts/* awaitedOf */.fF)(input.facts);
    if (blocking.length > 0 || awaited.length > 0) {
        return { status: 'pending', reason: `Waiting for evidence${awaitedText(awaited)}.`, turn: 'nobody' };
    }
    const [first, ...others] = input.behind ?? [];
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return {
            status: 'pending',
            reason: `Update the branch: the base branch changed ${first}${more} since.`,
            turn: 'author',
        };
    }
    if (input.isDraft) {
        return { status: 'pending', reason: 'The checks hold; the pull request is a draft.', turn: 'author' };
    }
    return null;
}
function signed(state) {
    switch (state) {
        case 'complete':
            return { status: 'approved', reason: 'The checks hold and every seat is filled.', turn: 'nobody' };
        case 'none':
            return {
                status: 'approved',
                reason: 'The checks hold; the policy asks nobody to sign.',
                turn: 'nobody',
            };
        case 'not_read':
            return {
                status: 'in_review',
                reason: 'The checks hold; sign-off was not looked at.',
                turn: 'reviewers',
            };
        case 'partial':
        case 'unsigned':
            return { status: 'in_review', reason: 'The checks hold; seats are open.', turn: 'reviewers' };
    }
}
/** What makes a model undecidable before any outcome is looked at. */
function defectOf(input) {
    if (input.loadError !== undefined)
        return { reason: input.loadError.message, turn: input.loadError.turn };
    if (input.facts === null)
        return { reason: 'The model could not be read.', turn: 'maintainers' };
    if (input.policies.length === 0) {
        const tier = input.tier ?? 'unknown';
        return { reason: `No policy applies to this model (tier ${tier}).`, turn: 'maintainers' };
    }
    if (input.policies.some(({ checks }) => checks.length === 0) || input.results.length === 0) {
        return {
            reason: 'A policy without checks applies to this model: nothing was judged.',
            turn: 'maintainers',
        };
    }
    const expected = input.policies.flatMap((policy) => policy.checks.map(({ id }) => keyOf(policy.id, id)));
    const judged = input.results.map((result) => keyOf(result.policy, result.id));
    const missing = expected.filter((key) => !judged.includes(key));
    if (missing.length > 0)
        return { reason: `Without a result: ${missing.join(', ')}.`, turn: 'maintainers' };
    if (new Set(judged).size !== judged.length) {
        return { reason: 'A check has more than one result.', turn: 'maintainers' };
    }
    return null;
}
function keyOf(policy, check) {
    return `${policy}/${check}`;
}
/**
 * Whether a result leaves the way free. Advisory and shadow checks never block; the others hold only by pass, waived, or
 * as not applicable where the policy itself made the check conditional; waived or overridden only where it is said by
 * which waiver, or by whom, and overridden only what the policy makes overridable. The policy says the level: a result that no policy asked for
 * counts as mandatory.
 */
function isSatisfied(result, policies) {
    const check = policies.find(({ id }) => id === result.policy)?.checks.find(({ id }) => id === result.id);
    const level = check === undefined ? 'mandatory' : (check.level ?? 'mandatory');
    if (level === 'advisory' || level === 'shadow')
        return true;
    switch (result.outcome) {
        case 'pass':
            return true;
        case 'waived':
            return result.waiver !== undefined;
        case 'overridden':
            return level === 'overridable' && result.override !== undefined;
        case 'not_applicable':
            return check !== undefined && (0,registry/* isConditional */.Jz)(check);
        case 'fail':
        case 'inconclusive':
        case 'error':
            return false;
    }
}
function titles(results) {
    const shown = results.slice(0, 3).map(({ title }) => title);
    return [shown.join('; '), ...(results.length > 3 ? [`and ${results.length - 3} more`] : [])].join('; ');
}
function awaitedText(awaited) {
    if (awaited.length === 0)
        return '';
    return `: ${awaited.map(({ workflow, artifact, state }) => `${artifact} of ${workflow} (${state})`).join(', ')}`;
}


/***/ }),

/***/ 16232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ overriddenResults),
/* harmony export */   Ji: () => (/* binding */ judgedChecks),
/* harmony export */   Oq: () => (/* binding */ refusedOverrides),
/* harmony export */   Ve: () => (/* binding */ withoutOthersOverrides)
/* harmony export */ });
/** Every check of a model, with whether and by whom it may be overridden in review (policy rule 4). */
function judgedChecks(results, policies) {
    const levelled = results.map((result) => ({ result, config: configOf(result, policies) }));
    const mandatory = new Set(levelled.filter(({ config }) => levelOf(config) === 'mandatory').map(({ result }) => result.id));
    return levelled.map(({ result, config }) => {
        const { policy, id, outcome } = result;
        const bar = barOf(result, levelOf(config), mandatory);
        return {
            policy,
            check: id,
            roles: levelOf(config) === 'overridable' ? [...(config?.override_by ?? [])] : [],
            bar,
            ...(bar === null && (outcome === 'fail' || outcome === 'inconclusive') && { outcome }),
        };
    });
}
/** Closed: an outcome that is neither a failure nor doubt is never overridden, nor one whose evidence is awaited. */
function barOf({ id, outcome, awaiting }, level, mandatory) {
    if (level === 'advisory' || level === 'shadow')
        return 'not_blocking';
    if (level === 'mandatory')
        return 'mandatory';
    if (mandatory.has(id))
        return 'mandatory_elsewhere';
    if (outcome === 'error')
        return 'error';
    if (awaiting)
        return 'awaited';
    return outcome === 'fail' || outcome === 'inconclusive' ? null : 'not_needed';
}
function configOf({ policy, id }, policies) {
    return policies.find((applied) => applied.id === policy)?.checks.find((check) => check.id === id);
}
/** A result that no policy asked for counts as mandatory. */
function levelOf(config) {
    return config === undefined ? 'mandatory' : (config.level ?? 'mandatory');
}
/** The results with what is overridden, by whom and why; of the others that may be, who may override them. */
function overriddenResults(results, checks, { granted }) {
    return results.map((result) => {
        const isOwn = ({ policy, check }) => policy === result.policy && check === result.id;
        const judged = checks.find(isOwn);
        const { outcome } = result;
        if (judged?.bar !== null || (outcome !== 'fail' && outcome !== 'inconclusive'))
            return result;
        const override = granted.find(isOwn);
        if (override === undefined)
            return { ...result, override_by: [...judged.roles] };
        const { login: by, role, review, at, reason } = override;
        return { ...result, outcome: 'overridden', override: { by, role, review, at, reason, outcome } };
    });
}
/** Lines that override nothing, as a decision lists them. */
function refusedOverrides(refused) {
    return refused.map(({ review, login: by, check, policy, reason, roles }) => ({
        review,
        by,
        check,
        policy,
        reason,
        roles: [...roles],
    }));
}
/**
 * A review names checks and not models: what one model of a pull request does not know or does not need, and another
 * knows or needs, was meant for that one.
 */
function withoutOthersOverrides(models) {
    return models.map((model) => {
        if (model.refused_overrides === undefined)
            return model;
        const { refused_overrides: all, ...rest } = model;
        const own = all.filter((refused) => !models.some((other) => other !== model && meaningOf(other, refused) > (MEANING[refused.reason] ?? 2)));
        return own.length === 0 ? rest : { ...rest, refused_overrides: own };
    });
}
/** How much a line has to do with a model: nothing, little, or it is about it. */
const MEANING = { unknown_check: 0, not_needed: 1 };
function meaningOf(model, { review, check }) {
    if (model.checks.some(({ id, override }) => id === check && override?.review === review))
        return 2;
    const refused = (model.refused_overrides ?? []).filter((one) => one.review === review && one.check === check);
    return Math.max(0, ...refused.map(({ reason }) => MEANING[reason] ?? 2));
}


/***/ }),

/***/ 81937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ stageChecks),
/* harmony export */   uc: () => (/* binding */ withoutAhead),
/* harmony export */   vV: () => (/* binding */ aheadKey)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);

/** Every check of a model as the stages of a sign-off see it (sign-off rule 17). */
function stageChecks(results, policies) {
    return results.map((result) => ({
        policy: result.policy,
        check: result.id,
        holds: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isSatisfied */ .n)(result, policies),
    }));
}
/** The results as they would be if the checks of later stages held: whether those alone keep a model from review. */
function withoutAhead(results, ahead) {
    return results.map((result) => ahead.has(aheadKey(result.policy, result.id)) ? { ...result, outcome: 'pass', awaiting: false } : result);
}
/** A check of one policy: ids are unique in a policy only. */
function aheadKey(policy, check) {
    return `${policy}\u0000${check}`;
}


/***/ }),

/***/ 85808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ listedWaivers),
/* harmony export */   S6: () => (/* binding */ unusedWaivers),
/* harmony export */   Um: () => (/* binding */ coveredWaivers),
/* harmony export */   XI: () => (/* binding */ waiverEnds),
/* harmony export */   xL: () => (/* binding */ waivedResults)
/* harmony export */ });
/* harmony import */ var _model_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18688);

/**
 * The results with those that a waiver in force sets aside. Only a failure or a doubt is: an error means that nothing was
 * judged, and evidence that is awaited may still come. What the check found stays as it is beside the waiver.
 */
function waivedResults(results, waivers, policies) {
    return results.map((result) => {
        const { outcome } = result;
        if ((outcome !== 'fail' && outcome !== 'inconclusive') || result.awaiting)
            return result;
        const waiver = waiverOf(result, waivers);
        return waiver === undefined || !isBinding(result, policies)
            ? result
            : { ...result, outcome: 'waived', waiver: { ...printed(waiver), outcome } };
    });
}
function waiverOf({ id, policy }, waivers) {
    return waivers.find(({ code, waiver, policies }) => code === null && waiver.check === id && policies.includes(policy));
}
function isBinding({ id, policy }, policies) {
    const level = policies
        .find((applied) => applied.id === policy)
        ?.checks.find((check) => check.id === id)?.level;
    return level === undefined || level === 'mandatory' || level === 'overridable';
}
/** A waiver in force whose check holds without it. One whose check cannot be judged yet is not unused. */
function unusedWaivers(waivers, results, loaded) {
    return waivers.flatMap((judged) => {
        const own = results.filter(({ id, policy }) => id === judged.waiver.check && judged.policies.includes(policy));
        const isNeeded = own.some(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable');
        const source = loaded.find(({ file }) => file === judged.file);
        if (judged.code !== null || isNeeded || source === undefined)
            return [];
        const message = `The check \`${judged.waiver.check}\` holds without its waiver. Remove ${judged.file}: this pull request may do it, and it counts at once.`;
        return [source.document.problem('waiver_unused', message, '/check')];
    });
}
/** What an approval covers of a waiver: all that it says, and who approved it. A comment in the file covers nothing. */
function coveredWaivers(waivers) {
    return waivers.flatMap(({ waiver, covered }) => covered === null
        ? []
        : [
            {
                ...waiver,
                policies: [...covered.policies].sort(),
                approved_by: [...new Set(covered.approvers.map(({ id, role }) => `${role} ${id}`))].sort(),
            },
        ]);
}
/** Every waiver of the model as a decision lists it, in force or not. */
function listedWaivers(waivers) {
    return waivers.map((judged) => ({
        ...printed(judged),
        check: judged.waiver.check,
        versions: { from: judged.waiver.versions.from, to: judged.waiver.versions.to },
        in_force: judged.code === null,
        policies: [...judged.policies],
        code: judged.code,
        message: judged.message,
        ends_within_days: judged.endsWithinDays,
    }));
}
/** When the waivers end that checks of a model rest on: the last second of their last days. */
function waiverEnds({ checks }) {
    return checks.flatMap(({ waiver }) => (waiver === undefined ? [] : [`${waiver.expires}T23:59:59Z`]));
}
function printed({ file, waiver, approval, approvers, renewals }) {
    const { reason, ticket, expires, compensating_controls: controls, requested_by: requester } = waiver;
    return {
        file,
        ticket,
        reason,
        compensating_controls: [...controls],
        expires,
        requested_by: (0,_model_person_js__WEBPACK_IMPORTED_MODULE_0__/* .personOf */ .Re)(requester).login,
        approved_by: approvers.map(({ login, role }) => ({ login, role })),
        pull_request: approval?.pull_request ?? null,
        merged_at: approval?.merged_at ?? null,
        renewals,
    };
}


/***/ }),

/***/ 43876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ artifactDigest),
/* harmony export */   KG: () => (/* binding */ ArtifactMemory),
/* harmony export */   PX: () => (/* binding */ NO_ARTIFACT_MEMORY)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);

/** The digest of what an artifact holds: its files, however they are packed. */
function artifactDigest(files) {
    const sorted = files
        .map(({ path, sha256 }) => ({ path, sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(sorted));
}
/**
 * What was first observed of each attempt of each workflow run, by any decision on any pull request. An attempt that has
 * ended makes nothing more, so what it made is what it was when it was first seen. A correction takes nothing out of
 * this memory: a new attempt is always open.
 */
class ArtifactMemory {
    #first = new Map();
    /** Entries are verified, oldest first. */
    constructor(entries) {
        for (const { type, decision } of entries) {
            if (type !== 'evaluation')
                continue;
            const { artifacts } = decision;
            for (const { run, attempt, is_earlier: isEarlier, name, sha256 } of artifacts ?? []) {
                const key = keyOf(name, { run, attempt, isEarlier });
                if (!this.#first.has(key))
                    this.#first.set(key, sha256);
            }
        }
    }
    has({ name, ...origin }) {
        return this.#first.has(keyOf(name, origin));
    }
    /** The digest that an artifact was first seen with, where it is another. */
    contradiction({ name, sha256, ...origin }) {
        return possibleOrigins(origin)
            .map((one) => this.#first.get(keyOf(name, one)))
            .find((first) => first !== undefined && first !== sha256);
    }
}
const NO_ARTIFACT_MEMORY = new ArtifactMemory([]);
/** The newest artifact from before an attempt is that of the attempt right before it, where that one made any. */
function possibleOrigins(origin) {
    const { run, attempt, isEarlier } = origin;
    return isEarlier ? [origin, { run, attempt: attempt - 1, isEarlier: false }] : [origin];
}
function keyOf(name, { run, attempt, isEarlier }) {
    return `${run} ${attempt} ${isEarlier} ${name}`;
}


/***/ }),

/***/ 53649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fG: () => (/* binding */ originLabel),
/* harmony export */   kT: () => (/* binding */ rewriting)
/* harmony export */ });
/* unused harmony export parseOrigin */
/** How an artifact is named as the source of evidence. */
function originLabel(artifact, { run, attempt, isEarlier }) {
    return `artifact ${artifact} of workflow run ${run} (${isEarlier ? 'before ' : ''}attempt ${attempt})`;
}
/** Reads a label back; undefined for any other source. */
function parseOrigin(label) {
    const found = /^artifact .+ of workflow run (\d{1,15}) \((before )?attempt (\d{1,6})\)$/su.exec(label);
    if (found === null)
        return undefined;
    const [, run, before, attempt] = found;
    return { run: Number(run), attempt: Number(attempt), isEarlier: before !== undefined };
}
const DIGITS_SHOWN = 12;
/**
 * Who wrote evidence anew that an approval was given on. A workflow's evidence stands by what was first observed of its run
 * and attempt: a new attempt is new evidence, and so is another digest of the same attempt, which should not happen. Null
 * where no workflow wrote it: then the commit says who did.
 */
function rewriting(before, source) {
    const now = source === undefined ? undefined : parseOrigin(source);
    if (now === undefined)
        return null;
    const writer = `run ${now.run} ${attemptOf(now)}`;
    if (before === undefined)
        return `${writer} wrote it`;
    const digest = `sha256:${before.sha256.slice(0, DIGITS_SHOWN)}`;
    const old = parseOrigin(before.source);
    if (old === undefined)
        return `${writer} wrote it (before, no workflow: ${digest})`;
    if (old.run !== now.run)
        return `${writer} wrote it again (run ${old.run} ${attemptOf(old)}: ${digest})`;
    if (old.attempt === now.attempt && old.isEarlier === now.isEarlier)
        return `${writer} has another file than was first observed of it (${digest}), which no attempt should: see who replaced the artifact`;
    return `${writer} wrote it again (${attemptOf(old)}: ${digest})`;
}
function attemptOf({ attempt, isEarlier }) {
    return isEarlier ? `before attempt ${attempt}` : `attempt ${attempt}`;
}


/***/ }),

/***/ 64395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ NO_ARTIFACTS),
/* harmony export */   kx: () => (/* binding */ collectArtifacts),
/* harmony export */   sO: () => (/* binding */ artifactsOfModel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _evidence_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37369);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88087);
/* harmony import */ var _artifact_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43876);
/* harmony import */ var _artifact_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53649);





const MAX_ARTIFACT_BYTES = 512 * 1024 * 1024;
const NO_ARTIFACTS = {
    files: [],
    awaiting: [],
    problems: [],
    newestAt: null,
    observed: [],
};
/** The part of a set that concerns one model: what is for a folder of its own, or for one that holds it. */
function artifactsOfModel(set, folder, isOwn) {
    const concerns = (into) => isOwn(`${into}/file`) || into === folder || folder.startsWith(`${into}/`);
    return {
        files: set.files.filter(({ path }) => isOwn(path)),
        awaiting: set.awaiting.filter(({ into }) => concerns(into)),
        problems: set.problems.filter(({ file }) => concerns(file)),
        newestAt: set.newestAt,
    };
}
/**
 * Artifacts of workflow runs on exactly this head, matched by what the API says of the run: workflow file, head SHA and
 * head repository. What the artifact says of itself counts for nothing. One that was seen before under the same attempt
 * with other files does not enter.
 */
async function collectArtifacts(sources, head, github, memory = _artifact_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ARTIFACT_MEMORY */ .PX) {
    if (sources.length === 0)
        return NO_ARTIFACTS;
    const runs = await github.workflowRuns(head.sha);
    const parts = [];
    for (const source of sources)
        parts.push(await collectOne(source, runs, head, github, memory));
    return {
        files: parts.flatMap((part) => part.files),
        awaiting: parts.flatMap((part) => part.awaiting),
        problems: parts.flatMap((part) => part.problems),
        newestAt: parts
            .flatMap(({ newestAt }) => newestAt ?? [])
            .sort()
            .at(-1) ?? null,
        observed: parts.flatMap((part) => part.observed),
    };
}
async function collectOne(source, runs, head, github, memory) {
    const run = latestRun(source.workflow, runs, head);
    const awaited = (state) => ({
        ...NO_ARTIFACTS,
        awaiting: [{ workflow: source.workflow, artifact: source.name, state, into: folderOf(source) }],
    });
    if (run === undefined)
        return awaited('not started');
    if (run.status !== 'completed')
        return awaited(run.status.replaceAll('_', ' '));
    if (run.conclusion !== 'success') {
        return refused(source, 'workflow_failed', `The workflow ${source.workflow} (run ${run.id}) ended with ${run.conclusion ?? 'no conclusion'}, so it made no evidence.`);
    }
    const named = (await github.artifacts(run.id)).filter((artifact) => artifact.name === source.name);
    const { found, isEarlier } = ofLatestAttempt(named, run);
    const [artifact] = found;
    if (artifact === undefined || found.length > 1) {
        const count = found.length === 0 ? 'no artifact' : `${found.length} artifacts`;
        return refused(source, 'artifact_missing', `Run ${run.id} of ${source.workflow} has ${count} named \`${source.name}\`; exactly one was expected.`);
    }
    if (artifact.isExpired) {
        return refused(source, 'artifact_expired', `The artifact \`${source.name}\` of run ${run.id} has expired. Run ${source.workflow} again.`);
    }
    if (artifact.sizeBytes > MAX_ARTIFACT_BYTES) {
        return refused(source, 'artifact_too_large', `The artifact \`${source.name}\` has ${artifact.sizeBytes} bytes; at most ${MAX_ARTIFACT_BYTES} are read.`);
    }
    const zip = await github.downloadArtifact(artifact.id, MAX_ARTIFACT_BYTES);
    const origin = originOf(run, isEarlier);
    const label = (0,_artifact_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .originLabel */ .fG)(source.name, origin);
    if (artifact.digest !== null && artifact.digest !== `sha256:${digestOf(zip)}`) {
        return refused(source, 'artifact_differs', `The ${label} does not have the digest that GitHub gives for it.`);
    }
    const unpacked = await (0,_evidence_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackArchive */ .b)(zip, label);
    if (unpacked.problem !== null)
        return { ...NO_ARTIFACTS, problems: [{ ...unpacked.problem, file: folderOf(source) }] };
    const sha256 = (0,_artifact_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactDigest */ .Fp)(unpacked.files.map(({ path, bytes }) => ({ path, sha256: digestOf(bytes) })));
    const observed = { ...origin, name: source.name, sha256 };
    const first = memory.contradiction(observed);
    if (first !== undefined)
        return replaced(source, label, { first, now: sha256 });
    const files = unpacked.files.map((file) => ({
        path: `${folderOf(source)}/${file.path}`,
        bytes: file.bytes,
        source: label,
        trust: 'workflow',
        madeAt: isEarlier ? artifact.createdAt : run.startedAt,
    }));
    return { ...NO_ARTIFACTS, files, newestAt: artifact.createdAt, observed: [observed] };
}
const DIGITS_SHOWN = 12;
/** An attempt that has ended makes nothing more: whoever changed what it made did so around its workflow. */
function replaced(source, label, { first, now }) {
    const shown = (digest) => `sha256:${digest.slice(0, DIGITS_SHOWN)}`;
    return refused(source, 'artifact_replaced', `The ${label} has other files (${shown(now)}) than the ledger first saw under this run and attempt (${shown(first)}). ` +
        `An attempt that has ended makes nothing more, so somebody replaced it: see who did, and run ${source.workflow} again. A new attempt is new evidence.`);
}
/**
 * The platform lists the artifacts of all attempts of a run. Those of the latest count; where it made none (only failed
 * jobs were run again), the newest of the attempts before. Where times are not known, all are taken to be of one attempt.
 */
function ofLatestAttempt(named, { attempt, startedAt }) {
    const start = startedAt === null ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(startedAt);
    const timed = named.map((artifact) => ({
        artifact,
        at: artifact.createdAt === null ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(artifact.createdAt),
    }));
    const times = timed.flatMap(({ at }) => at ?? []);
    if (attempt <= 1 || start === undefined || times.length < named.length)
        return { found: named, isEarlier: false };
    const latest = timed.filter(({ at }) => at !== undefined && at >= start);
    if (latest.length > 0 || named.length === 0)
        return { found: latest.map(({ artifact }) => artifact), isEarlier: false };
    const newest = Math.max(...times);
    return {
        found: timed.filter(({ at }) => at === newest).map(({ artifact }) => artifact),
        isEarlier: true,
    };
}
/** Before the second attempt there is only the first. */
function originOf({ id, attempt }, isEarlier) {
    return isEarlier && attempt === 2
        ? { run: id, attempt: 1, isEarlier: false }
        : { run: id, attempt, isEarlier };
}
/** The newest run of the workflow on this head of this repository; runs of other repositories with the same SHA are not ours. */
function latestRun(workflow, runs, head) {
    return runs
        .filter((run) => run.path === `.github/workflows/${workflow}` && run.headSha === head.sha)
        .filter((run) => head.repositoryId !== null && run.headRepositoryId === head.repositoryId)
        .sort((a, b) => b.id - a.id)[0];
}
function refused(source, code, message) {
    return { ...NO_ARTIFACTS, problems: [{ code, message, file: folderOf(source) }] };
}
function folderOf(source) {
    return source.into.replace(/\/+$/, '');
}
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 57607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iy: () => (/* binding */ hashedEntries),
/* harmony export */   vd: () => (/* binding */ artifactFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35605);


/** Reads the regular files among the entries. Links and submodules are left out here and refused by the content manifest. */
async function readFiles(tree, entries, source) {
    const regular = entries.filter(({ mode }) => mode === '100644' || mode === '100755');
    const contents = await tree.read(regular.map((entry) => entry.path));
    return regular.map(({ path, mode }) => {
        const bytes = contents.get(path);
        return { path, mode, bytes, sha256: sha256Of(bytes), trust: 'committed', source };
    });
}
function artifactFile({ path, bytes, source, trust, madeAt }) {
    return { path, mode: '100644', bytes, sha256: sha256Of(bytes), trust, source, madeAt };
}
/** Strict UTF-8 without NUL, or null: what is not text is not read as text. */
function textOf(file, maxBytes) {
    if (file.bytes.length > maxBytes || file.bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(file.bytes);
    }
    catch {
        return null;
    }
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The content manifest of the paths of a tree that belong to a model; pointers are not followed. */
async function contentOf(tree, ownPaths, folder) {
    const own = new Set(ownPaths(tree.entries.map(({ path }) => path)));
    const entries = tree.entries.filter(({ path }) => own.has(path));
    return (0,_model_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .contentManifest */ .F$)(hashedEntries(entries, await readFiles(tree, entries, 'commit')), folder);
}
/** Entries with size and digest of what the commit itself holds, and the objects that were followed from them. */
function hashedEntries(entries, files, objects = new Map()) {
    const read = new Map(files.map((file) => [file.path, file]));
    return entries.map(({ path, mode }) => {
        const file = read.get(path);
        const followed = objects.get(path);
        return {
            path,
            mode,
            sizeBytes: file?.bytes.length ?? 0,
            sha256: file?.sha256 ?? null,
            ...(followed !== undefined && { objects: followed }),
        };
    });
}


/***/ }),

/***/ 81808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readDriftSet),
/* harmony export */   b: () => (/* binding */ isDeclaredData)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53523);
/* harmony import */ var _statistics_drift_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96651);
/* harmony import */ var _statistics_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64280);
/* harmony import */ var _statistics_profile_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57607);
/* harmony import */ var _moved_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6745);
/* harmony import */ var _predictions_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25777);







/**
 * Compares the current data that the configuration declares for this model with its reference. What is declared and not
 * there, or cannot be read, is an item with a problem: a claim never takes its place.
 */
async function readDriftSet(config, folder, files, isAwaited) {
    const items = [];
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    for (const declaration of config.drift ?? []) {
        const found = inside.filter(({ path }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, declaration.file));
        const references = inside.filter(({ path }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, declaration.reference));
        for (const file of found)
            items.push(await compare(declaration, file, references, isAwaited));
        if (found.length === 0 && (0,_moved_model_js__WEBPACK_IMPORTED_MODULE_5__/* .isMeantFor */ .$m)(declaration.file, folder)) {
            const message = `No file matches \`${declaration.file}\`, which the configuration declares as the data set ${declaration.dataset}.`;
            items.push({ ...absent(declaration, 'drift_data_missing', message), isAwaited });
        }
    }
    return items;
}
/** Declared data and references are not evidence of another format. */
function isDeclaredData(path, config) {
    return ((0,_predictions_set_js__WEBPACK_IMPORTED_MODULE_6__/* .isPredictionsFile */ .ZH)(path, config) ||
        (config.data ?? []).some(({ file }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, file)) ||
        (config.drift ?? []).some(({ file, reference }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, file) || (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, reference)));
}
async function compare(declaration, file, references, isAwaited) {
    const [reference, second] = references;
    const item = { ...absent(declaration, '', ''), file: file.path, current: comparedFile(file) };
    if (reference === undefined) {
        const message = `No file matches \`${declaration.reference}\`, the reference that ${file.path} is compared with.`;
        return {
            ...item,
            problem: problemOf('drift_reference_missing', message, declaration.reference),
            isAwaited,
        };
    }
    if (second !== undefined) {
        const message = `\`${declaration.reference}\` matches ${reference.path} and ${second.path}; the data is compared with one reference.`;
        return { ...item, problem: problemOf('drift_reference_ambiguous', message, second.path) };
    }
    const both = { ...item, reference: comparedFile(reference) };
    try {
        const options = { columns: declaration.columns, categorical: declaration.categorical };
        const against = referenceOf(reference, declaration);
        const texts = against.kind === 'profile' ? { texts: textsOf(against.profile) } : {};
        const report = await (0,_statistics_drift_report_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDrift */ .p)(against, file.bytes, options);
        return { ...both, ...texts, report, problem: null };
    }
    catch (error) {
        if (!(error instanceof _statistics_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticsProblem */ .J0))
            throw error;
        return { ...both, problem: problemOf(error.code, error.message, file.path) };
    }
}
function referenceOf(file, { categorical }) {
    if (!(0,_statistics_profile_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isProfile */ .S9)(file.bytes.subarray(0, 64)))
        return { kind: 'data', source: file.bytes };
    if (categorical !== undefined) {
        throw new _statistics_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticsProblem */ .J0('bad_option', '`categorical` belongs to a reference that is data: a profile says itself what its columns are.');
    }
    const text = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(file, _statistics_profile_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROFILE_BYTES */ .Yh);
    if (text === null) {
        const message = `${file.path} is no UTF-8 text, or has more than ${_statistics_profile_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROFILE_BYTES */ .Yh} bytes.`;
        throw new _statistics_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticsProblem */ .J0('profile_unreadable', message);
    }
    return { kind: 'profile', profile: (0,_statistics_profile_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProfile */ .jZ)(text, file.path) };
}
function textsOf({ columns }) {
    return columns.flatMap((column) => [
        column.name,
        ...(column.type === 'categorical' ? column.categories.map(([text]) => text) : []),
    ]);
}
function comparedFile({ path, sha256, bytes, source, trust }) {
    return { file: path, sha256, sizeBytes: bytes.length, source, trust };
}
function absent({ file, dataset, prediction }, code, message) {
    return {
        dataset,
        prediction: prediction ?? null,
        file,
        current: null,
        reference: null,
        report: null,
        problem: problemOf(code, message, file),
    };
}
function problemOf(code, message, file) {
    return { code, message, file };
}


/***/ }),

/***/ 88872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readEvidenceSet)
/* harmony export */ });
/* harmony import */ var _evidence_collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93905);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53523);


/** All evidence among a model's files, each item as far trusted as the least trusted file that it was read from. */
function readEvidenceSet(files, config) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const { items } = (0,_evidence_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvidence */ .At)(files, mappingsOf(files, config));
    return items.map((item) => evidenceItem(item, byPath));
}
function mappingsOf(files, config) {
    const mappings = new Map(files.map(({ path }) => [
        path,
        (config.evidence ?? [])
            .filter((entry) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(path, entry.file))
            .flatMap((entry) => entry.map),
    ]));
    return new Map([...mappings].filter(([, map]) => map.length > 0));
}
function evidenceItem(item, files) {
    const sources = item.files.map((path) => files.get(path));
    const weakest = sources.find((file) => file.trust === 'claimed') ??
        sources.find((file) => file.trust === 'committed') ??
        sources[0];
    return {
        file: item.path,
        format: item.reading.format,
        toolVersion: item.reading.toolVersion,
        trust: weakest?.trust ?? 'claimed',
        source: weakest?.source ?? 'nowhere',
        madeAt: weakest?.madeAt ?? null,
        sha256: item.sha256,
        sizeBytes: item.sizeBytes,
        records: item.reading.records,
        facts: item.reading.facts,
        problems: item.reading.problems,
    };
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ asksForFormats),
/* harmony export */   W: () => (/* binding */ ExaminedObjects),
/* harmony export */   lv: () => (/* binding */ examinedFiles)
/* harmony export */ });
/* harmony import */ var _evidence_model_files_model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96684);

/** Remembers what the objects are that were read and not held, by their SHA-256. */
class ExaminedObjects {
    found = new Map();
    #store;
    constructor(store) {
        this.#store = store;
    }
    async read(wanted) {
        const answers = await this.#store.read(wanted);
        for (const answer of answers)
            if (answer.state === 'read' && answer.examined !== undefined)
                this.found.set(answer.sha256, answer.examined);
        return answers;
    }
}
/** Whether a policy asks for the formats of files: only then are they looked at. */
function asksForFormats(policies) {
    return policies.some(({ policy }) => policy.checks.some((check) => check.kind === 'security' && check.require.formats !== undefined));
}
/**
 * Every file of a model with what it is by its content, and every object behind a pointer of it: those of which the bytes are
 * held as any file, the others by what their ends told.
 */
async function examinedFiles(files, content, objects) {
    const found = new Map();
    // One path may stand for two contents: what a workflow made hides nothing that a pointer leads to.
    const keyOf = (file) => `${file.sha256} ${file.path}`;
    for (const { path, bytes, sha256, trust } of files) {
        found.set(keyOf({ path, sha256 }), {
            file: path,
            sha256,
            trust,
            ...(await (0,_evidence_model_files_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .examineFile */ .MM)({ path, bytes })),
        });
    }
    for (const { path, sha256 } of content.flatMap((entry) => entry.objects ?? [])) {
        if (found.has(keyOf({ path, sha256 })))
            continue;
        const known = objects.get(sha256) ?? (0,_evidence_model_files_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('unknown', 'its bytes were not looked at');
        found.set(keyOf({ path, sha256 }), { file: path, sha256, trust: 'committed', ...known });
    }
    return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}


/***/ }),

/***/ 89867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wA: () => (/* binding */ jointChangeOf),
/* harmony export */   xq: () => (/* binding */ alteredRules)
/* harmony export */ });
/* unused harmony export jointChange */
/* harmony import */ var _checks_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52842);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40322);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84108);




const JUDGING = new Set(['policy', 'baseline', 'lock', 'config', 'catalog']);
/** The files by which a change alters what judges a model: stricter counts like looser, words alone do not. */
function alteredRules(changes, folder) {
    const files = (0,_model_governing_js__WEBPACK_IMPORTED_MODULE_1__/* .alteringChanges */ .i1)(changes)
        .filter(({ direction, pointer }) => direction !== 'neutral' || pointer === '')
        .map(({ file }) => file)
        .filter((file) => {
        const kind = (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_3__/* .governingKind */ .e)(file);
        return file === `${folder}/${_model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h}` || (kind !== undefined && JUDGING.has(kind));
    });
    return [...new Set(files)].sort();
}
/**
 * Why the governance role has to look at rules and evidence that change together: whoever sets a limit with the numbers at
 * hand can fit one to the other, in either direction. Null where only one of them changes.
 */
function jointChange({ rules, changed, own }, model) {
    if (rules.length === 0)
        return null;
    const evidence = changedEvidence(changed, own, model);
    if (evidence.length === 0)
        return null;
    return `what it is judged by (${listed(rules)}) and its evidence (${listed(evidence)}) change together`;
}
/**
 * What is gone may have been evidence. An artifact belongs to a commit, so it is another one where the model or the workflow
 * that makes it is.
 */
function changedEvidence(changed, own, { folder, evidence, artifacts, paths }) {
    const files = own.filter((path) => path !== `${folder}/${_model_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h}`);
    const isMadeAnew = files.length > 0 || [...changed].some((path) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_3__/* .governingKind */ .e)(path) === 'workflow');
    return [
        ...evidence.filter((path) => changed.has(path)),
        ...files.filter((path) => !paths.has(path)).map((path) => `${path}, removed`),
        ...(isMadeAnew ? artifacts : []),
    ].sort();
}
const MOST_NAMED = 3;
const LONGEST = 120;
function listed(files) {
    const named = files
        .slice(0, MOST_NAMED)
        .map((file) => (file.length > LONGEST ? `${file.slice(0, LONGEST)}…` : file));
    const rest = files.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
/** The same for a model as it is read. */
function jointChangeOf({ alteration, folder, entries, artifactFiles }, facts) {
    if (alteration === null)
        return null;
    const artifacts = artifactFiles.map(({ path }) => path);
    const read = [...facts.evidence, ...facts.predictions, ...(facts.drift ?? []).flatMap(_checks_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .driftFiles */ .B9)];
    const evidence = [...new Set(read.map(({ file }) => file))].filter((file) => !artifacts.includes(file));
    return jointChange(alteration, {
        folder,
        evidence,
        artifacts,
        paths: new Set(entries.map(({ path }) => path)),
    });
}


/***/ }),

/***/ 92419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ evaluateModel),
  O: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./lib/checks/facts.js
var checks_facts = __webpack_require__(52842);
// EXTERNAL MODULE: ./lib/checks/registry.js + 59 modules
var registry = __webpack_require__(29913);
// EXTERNAL MODULE: ./lib/decision/model.js + 1 modules
var decision_model = __webpack_require__(5896);
// EXTERNAL MODULE: ./lib/decision/override.js
var override = __webpack_require__(16232);
// EXTERNAL MODULE: ./lib/decision/stage-check.js
var stage_check = __webpack_require__(81937);
// EXTERNAL MODULE: ./lib/decision/waiver.js
var waiver = __webpack_require__(85808);
// EXTERNAL MODULE: ./lib/evidence/detection.js + 31 modules
var detection = __webpack_require__(76409);
// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/model/subject.js
var model_subject = __webpack_require__(35605);
// EXTERNAL MODULE: ./lib/policy/conditions.js
var policy_conditions = __webpack_require__(21426);
// EXTERNAL MODULE: ./lib/policy/selection.js
var policy_selection = __webpack_require__(21088);
// EXTERNAL MODULE: ./lib/signoff/check-override.js
var check_override = __webpack_require__(98111);
// EXTERNAL MODULE: ./lib/evaluation/joint-change.js
var joint_change = __webpack_require__(89867);
// EXTERNAL MODULE: ./lib/evaluation/model-facts.js + 10 modules
var model_facts = __webpack_require__(97391);
// EXTERNAL MODULE: ./lib/policy/waivers-in-force.js + 1 modules
var waivers_in_force = __webpack_require__(97294);
;// CONCATENATED MODULE: ./lib/evaluation/model-waivers.js


/** A name that the change gives the model is nobody's agreement: a waiver stays with the model that had it. */
function waiversOf(reading, policies) {
    const { waivers: context, headManifest, baseManifest, now } = reading;
    const { name, version } = headManifest;
    if (context === null || (baseManifest !== undefined && baseManifest.name !== name))
        return { waivers: [], problems: [] };
    const { standing, source, isSettled, isMerged } = context;
    const model = { name, version, baseVersion: baseManifest?.version ?? null };
    return (0,waivers_in_force/* waiversInForce */.kT)({ model, now, policies, waivers: standing, source, isSettled, isMerged });
}
/** Waivers in force that nothing needs. */
function unusedOf({ waivers: context }, { waivers }, found) {
    if (context === null || context.isSettled)
        return [];
    return (0,waiver/* unusedWaivers */.S6)(waivers, found, context.standing.map(({ base }) => base));
}

// EXTERNAL MODULE: ./lib/evaluation/stage-opening.js
var stage_opening = __webpack_require__(14313);
// EXTERNAL MODULE: ./lib/evidence/hashes.js
var hashes = __webpack_require__(62613);
;// CONCATENATED MODULE: ./lib/evaluation/stale-evidence.js

/**
 * Files that DVC recorded as outputs and that are not what it recorded: evidence edited by hand, or not made again
 * (evidence rule 6). What is not committed cannot be compared and is no problem here.
 */
function staleEvidence(items, files) {
    return items
        .filter((item) => item.format === 'dvc-lock' || item.format === 'dvc-pointer')
        .flatMap((item) => {
        const outputs = (item.facts.lineage?.data ?? []).filter((entry) => entry.role !== 'dep');
        const folder = item.file.slice(0, Math.max(0, item.file.lastIndexOf('/')));
        return (0,hashes/* staleProblems */.co)(item.file, (0,hashes/* checkRecordedHashes */.$W)(outputs, folder, files));
    });
}

;// CONCATENATED MODULE: ./lib/evaluation/model-evaluation.js

















/** Facts, checks, sign-off and decision of one model. */
async function evaluateModel(reading) {
    const facts = await (0,model_facts/* gatherFacts */.p)(reading);
    const scope = { folder: reading.folder, tier: reading.manifest.tier, kind: reading.manifest.kind };
    const tier = (0,policy_selection/* tierInForce */.Dr)(reading.policies, scope, reading.isNew);
    const conditions = (0,policy_conditions/* conditionFacts */.TR)(reading.baseManifest, reading.headManifest, tier, reading.change);
    const selection = (0,policy_selection/* selectPolicies */.zw)(reading.policies, { ...scope, tier }, conditions);
    const judged = { ...facts, manifest: { ...facts.manifest, tier }, conditions };
    const policies = selection.policies.map(appliedPolicy);
    const found = selection.policies.flatMap((policy) => judge(judged, policy, reading.limited));
    const waivers = waiversOf(reading, selection.policies);
    const results = (0,waiver/* waivedResults */.xL)(found, waivers.waivers, policies);
    const content = (0,model_subject/* contentManifest */.F$)(reading.content, reading.folder);
    const subject = (0,model_subject/* subjectDigests */.IF)({
        model: { name: reading.headManifest.name, version: reading.headManifest.version },
        content,
        evidence: evidenceOf(reading, facts),
        catalog: reading.datasets.map((dataset) => dataset.entry),
        policies: selection.policies.map((policy) => policy.digest),
        waivers: (0,waiver/* coveredWaivers */.Um)(waivers.waivers),
    });
    reading.onSubject(subject);
    const problems = [
        ...reading.problems,
        ...reading.artifacts.problems,
        ...content.problems,
        ...staleEvidence(facts.evidence, reading.files).filter(({ message }) => !reading.problems.some((problem) => problem.message === message)),
        ...unreadable(facts),
        ...(selection.problem === undefined ? [] : [selection.problem]),
        ...waivers.problems,
        ...unusedOf(reading, waivers, found),
    ];
    const checks = (0,override/* judgedChecks */.Ji)(results, policies);
    const { signoff, overrides, ahead } = await reviewsOf(reading, selection.policies, tier, { facts, results, checks, policies }, subject);
    const input = {
        name: reading.headManifest.name,
        path: reading.folder,
        version: reading.headManifest.version,
        tier,
        isNew: reading.isNew,
        facts: judged,
        ...(problems[0] !== undefined && {
            loadError: { message: problems[0].message, turn: 'author' },
        }),
        policies,
        results: (0,override/* overriddenResults */.J)(results, checks, overrides),
        signoff,
        refusedOverrides: (0,override/* refusedOverrides */.Oq)(overrides.refused),
        isDraft: reading.isDraft,
        subject: subjectOf(subject),
        governing: reading.governing,
        problems,
        behind: reading.behind,
        waivers: (0,waiver/* listedWaivers */.BG)(waivers.waivers),
    };
    const model = (0,decision_model/* decideModel */.C)(input);
    if (model.status === 'pending' && (0,stage_opening/* isHeldByAheadOnly */.g)(input, ahead))
        reading.onStageOpen();
    return model;
}
/**
 * Everything that is judged: what readers know, and every file of an artifact, since checks read texts (a Dockerfile, a
 * requirements file) as well. Declared evidence that is not there (yet) has no bytes; when it comes, the subject is another.
 */
function evidenceOf(reading, facts) {
    const all = [
        ...[
            ...facts.evidence,
            ...facts.predictions,
            ...(facts.drift ?? []).flatMap(checks_facts/* driftFiles */.B9),
            ...(facts.data ?? []).flatMap(({ data }) => data ?? []),
            ...(facts.splits ?? []).flatMap(({ files }) => files),
        ].map(({ file, sha256 }) => ({ file, sha256 })),
        ...reading.artifactFiles.map(({ path, sha256 }) => ({ file: path, sha256 })),
    ].filter(({ sha256 }) => sha256 !== '');
    return [...new Map(all.map((item) => [`${item.sha256} ${item.file}`, item])).values()];
}
/** Text that was meant to be something and cannot be parsed: what it would have said is not known. */
function unreadable({ evidence }) {
    return evidence
        .filter(({ format }) => format === detection/* UNKNOWN_FORMAT */.B)
        .flatMap(({ problems }) => problems.slice(0, 1));
}
function judge(facts, loaded, limited) {
    return loaded.policy.checks.map((check, index) => {
        const context = {
            policyId: loaded.policy.metadata.id,
            policyFile: loaded.fileAt(index),
            at: (pointer) => loaded.at(index, pointer),
            ...(limited !== undefined && { limited }),
        };
        return (0,registry/* evaluateCheck */.YI)(facts, check, context);
    });
}
function appliedPolicy({ policy, digest, file }) {
    return { id: policy.metadata.id, version: policy.metadata.version, digest, file, checks: policy.checks };
}
/** Why a check asks for a seat; any other kind: a first release. */
const SEAT_REASON = {
    audit_trail: 'what is on the base branch was changed around the gate',
    kpi: 'a new model brings its own business KPIs',
};
function seatReason(kind, { addedKpis }) {
    if (kind === 'kpi' && addedKpis !== undefined)
        return 'the change adds a business KPI of its own';
    return SEAT_REASON[kind] ?? 'first release';
}
/**
 * Seats that the checks ask for besides the policy (a first release, a change around the gate), and the governance seat where a new model's own
 * business threshold is used, which nobody has agreed to yet (policy rule 17), or where rules and evidence change together.
 */
async function reviewsOf(reading, policies, tier, { facts, results, checks, policies: applied }, subject) {
    if (reading.decideSignoff === null) {
        const kind = policies.every(asksNobody) && policies.length > 0 ? 'none' : 'not_read';
        return { signoff: { kind }, overrides: check_override/* NO_OVERRIDES */.c, ahead: new Set() };
    }
    const seats = results.flatMap((result) => result.signoff_roles.map((role) => ({
        role,
        reason: `${result.title}: ${seatReason(result.kind, facts)}`,
    })));
    const role = reading.config.governance_role ?? config/* DEFAULT_GOVERNANCE_ROLE */._;
    if (reading.isNew && Object.keys(reading.manifest.business?.thresholds ?? {}).length > 0)
        seats.push({ role, reason: 'a new model brings its own business threshold' });
    const joint = (0,joint_change/* jointChangeOf */.wA)(reading, facts);
    if (joint !== null)
        seats.push({ role, reason: joint });
    return reading.decideSignoff({
        policies,
        tier,
        isGoverning: reading.isGoverning,
        addedSeats: seats,
        subject: { name: reading.folder, sha256: subject.subject?.replace('sha256:', '') ?? null },
        checks,
        stageChecks: (0,stage_check/* stageChecks */.En)(results, applied),
    });
}
function asksNobody({ policy }) {
    return policy.signoff.none === true;
}
function subjectOf({ subject, content, evidence, catalog, policy }) {
    return { subject, content, evidence, catalog, policy };
}


/***/ }),

/***/ 97391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var model_config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/evaluation/content.js
var content = __webpack_require__(57607);
// EXTERNAL MODULE: ./lib/model/glob.js
var model_glob = __webpack_require__(53523);
// EXTERNAL MODULE: ./lib/statistics/batch.js
var batch = __webpack_require__(53483);
// EXTERNAL MODULE: ./lib/statistics/category.js
var category = __webpack_require__(14539);
// EXTERNAL MODULE: ./lib/statistics/columns.js
var statistics_columns = __webpack_require__(68548);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/statistics/csv-columns.js
var csv_columns = __webpack_require__(99057);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/statistics/parquet.js
var parquet = __webpack_require__(98691);
// EXTERNAL MODULE: ./lib/statistics/parquet-chunk.js + 2 modules
var parquet_chunk = __webpack_require__(27134);
// EXTERNAL MODULE: ./lib/statistics/parquet-column.js
var parquet_column = __webpack_require__(67034);
// EXTERNAL MODULE: ./lib/statistics/parquet-pages.js + 2 modules
var parquet_pages = __webpack_require__(44173);
;// CONCATENATED MODULE: ./lib/statistics/parquet-rows.js






const ROWS_AT_ONCE = 1_024;
/** Gives the rows of a Parquet file to a sink, one after the other; returns how many. One page of each column is held. */
async function readParquetRows(file, sinkOf) {
    const metadata = await (0,parquet/* unwrap */.oA)((0,src_metadata/* parquetMetadataAsync */.Ei)(file));
    const tree = await (0,parquet/* unwrap */.oA)(Promise.resolve().then(() => (0,src_metadata/* parquetSchema */.YR)(metadata)));
    const sink = sinkOf(tree.children.map(({ element }) => element.name));
    const wanted = tree.children.flatMap((leaf, i) => {
        const cell = sink.cells[i] ?? null;
        const { name } = leaf.element;
        return cell === null ? [] : [{ name, cell, schemaPath: [tree, leaf], memory: new parquet_chunk/* PageMemory */.Z() }];
    });
    for (const { name, schemaPath } of wanted)
        (0,parquet/* checkFlat */.o7)(name, schemaPath[1]);
    let row = 0;
    for (const rowGroup of metadata.row_groups) {
        const rows = (0,parquet/* rowsOf */.RO)(rowGroup);
        const cursors = await (0,parquet/* unwrap */.oA)(Promise.resolve().then(() => wanted.map((column) => new ColumnCursor(file, rowGroup, column, rows))));
        for (let start = 0; start < rows;) {
            const count = Math.min(ROWS_AT_ONCE, rows - start);
            for (const cursor of cursors)
                await (0,parquet/* unwrap */.oA)(cursor.fill(count));
            for (let at = 0; at < count; at++) {
                for (const cursor of cursors)
                    cursor.give(at);
                sink.endRow(++row);
            }
            start += count;
        }
    }
    if (row === 0)
        throw new problem/* StatisticsProblem */.J0('no_rows', 'the file has columns and no rows.');
    if (BigInt(row) !== metadata.num_rows) {
        throw (0,parquet/* unreadable */.O$)(`it says ${metadata.num_rows} rows, its row groups hold ${row}`);
    }
    return row;
}
/** One column of a row group, some rows at a time. */
class ColumnCursor {
    pages;
    column;
    texts = [];
    constructor(file, rowGroup, column, rows) {
        const { name, schemaPath, memory } = column;
        const meta = rowGroup.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
        if (meta === undefined)
            throw new Error(`a row group lacks column \`${name}\``);
        if (meta.num_values !== BigInt(rows)) {
            throw new Error(`column \`${name}\` has ${meta.num_values} values for ${rows} rows`);
        }
        this.column = column;
        this.pages = new parquet_pages/* ColumnPages */.H(file, meta, schemaPath, rows, memory, ROWS_AT_ONCE);
    }
    async fill(count) {
        for (let filled = 0; filled < count;) {
            const page = await this.pages.next(count - filled);
            this.take(page, filled);
            filled += page.rows;
        }
    }
    give(at) {
        this.column.cell.text(this.texts[at]);
    }
    take({ values, indices, defined, rows }, start) {
        for (let row = 0, next = 0; row < rows; row++) {
            if (defined !== null && defined[row] === 0) {
                this.texts[start + row] = '';
                continue;
            }
            const at = indices === null ? next : indices[next];
            next++;
            if (!(at >= 0 && at < values.length))
                throw new Error('a value refers past its dictionary');
            this.texts[start + row] = (0,parquet_column/* textOf */.b6)(values[at], this.column.name);
        }
    }
}

// EXTERNAL MODULE: ./lib/statistics/source.js
var statistics_source = __webpack_require__(72890);
;// CONCATENATED MODULE: ./lib/statistics/row-reading.js




/** Columns of which the values of one row are looked at together. */
const MOST_ROW_COLUMNS = 256;
/** Reads a file in one pass, row by row, whatever its format. Errors: `StatisticsProblem`. */
async function readRows(source, sinkOf) {
    const opened = await (0,statistics_source/* openSource */.oD)(source);
    const checked = (header) => {
        const sink = sinkOf(header);
        checkWidth(sink.cells.filter((cell) => cell !== null).length);
        return sink;
    };
    if (opened.format === 'parquet') {
        return { format: opened.format, rows: await readParquetRows(opened.file, checked) };
    }
    const reader = new csv_columns/* CsvColumns */.E((header) => fieldsOf(checked(header)));
    for await (const piece of opened.text)
        reader.feed(piece);
    return { format: opened.format, rows: reader.end() };
}
/** The index of a column that is there once. */
function columnIndex(header, name) {
    const index = header.indexOf(name);
    if (header.indexOf(name, index + 1) > index && index >= 0) {
        throw new problem/* StatisticsProblem */.J0('duplicate_column', 'the header has this column twice.', { column: name });
    }
    return index;
}
function checkWidth(columns) {
    if (columns <= MOST_ROW_COLUMNS)
        return;
    throw new problem/* StatisticsProblem */.J0('too_many_columns', `${columns} columns; at most ${MOST_ROW_COLUMNS} are read together. Name those that matter under \`features\`.`);
}
function fieldsOf(sink) {
    const last = sink.cells.length - 1;
    let row = 0;
    return sink.cells.map((cell, index) => {
        if (index !== last)
            return cell === null ? null : new Field(cell, null);
        return new Field(cell, () => sink.endRow(++row));
    });
}
const NO_NUMBERS = new Float64Array(0);
/** A column of a text file, and the end of the row where it is the last one. */
class Field {
    takesNumbers = false;
    waiting = NO_NUMBERS;
    count = 0;
    cell;
    ended;
    constructor(cell, ended) {
        this.cell = cell;
        this.ended = ended;
    }
    /** Never asked: it takes no numbers. */
    took() { }
    field(bytes, start, end) {
        this.cell?.bytes(bytes, start, end);
        this.ended?.();
    }
}

;// CONCATENATED MODULE: ./lib/statistics/balance.js





/** Longest name of a group, in bytes. */
const MOST_GROUP_BYTES = 256;
/** Longest text that may mean that there is no value, blanks around it aside. */
const MOST_MISSING_BYTES = 8;
/** What tools write where there is no value, beside what means it everywhere: pandas reads all but the last as missing. */
const NO_VALUE = new Set([
    '#N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    'n/a',
    '.',
]);
/** Counts rows, labels and missing values by group, in one pass and in memory that does not grow with the rows. */
async function summarizeBalance(source, options) {
    const counts = new BalanceCounts(options);
    const { format, rows } = await readRows(source, (header) => counts.open(header));
    return counts.finish(format, rows);
}
class BalanceCounts {
    options;
    texts;
    features = [];
    attributes;
    truth = statistics_columns/* LABEL_MISSING */.Cd;
    positives = 0;
    negatives = 0;
    /** Features without a value in the row that is read. */
    missing = [];
    row = 0;
    constructor(options) {
        const { label, positive } = options;
        this.options = options;
        this.texts = new statistics_columns/* ColumnTexts */.de({
            ...(label !== undefined && { label }),
            ...(positive !== undefined && { positive }),
        });
        this.attributes = options.groups.map((attribute) => new AttributeCounts(attribute));
    }
    open(header) {
        const { label, groups, features, others = [] } = this.options;
        const apart = new Set([...groups, ...others, ...(label === undefined ? [] : [label])]);
        this.features = features ?? header.filter((name) => !apart.has(name));
        const cells = new Array(header.length).fill(null);
        const put = (role, name, cell) => {
            const index = columnIndex(header, name);
            if (index < 0)
                throw (0,problem/* missingColumn */.JA)(role, name, header);
            const other = cells[index] ?? null;
            // A protected attribute may be a feature as well.
            cells[index] = other === null ? cell : both(other, cell);
        };
        if (label !== undefined)
            put('label', label, this.labelCell());
        for (const attribute of this.attributes)
            put('group', attribute.name, attribute);
        this.features.forEach((name, index) => {
            put('feature', name, this.featureCell(index));
        });
        return { cells, endRow: (row) => this.endRow(row) };
    }
    finish(format, rows) {
        const hasLabel = this.options.label !== undefined;
        if (hasLabel)
            this.texts.labelTexts({ positives: this.positives, negatives: this.negatives });
        const attributes = this.attributes.map((counts) => counts.finish(this.features, hasLabel));
        return { format, rows, features: [...this.features], attributes };
    }
    endRow(row) {
        if (this.options.label !== undefined) {
            if (this.truth === statistics_columns/* LABEL_MISSING */.Cd) {
                const message = 'no label. Every row of the training data needs one.';
                throw new problem/* StatisticsProblem */.J0('missing_value', message, { row, column: this.options.label });
            }
            if (this.truth === 1)
                this.positives++;
            else
                this.negatives++;
        }
        for (const attribute of this.attributes)
            attribute.endRow(row, this.truth === 1, this.missing);
        this.missing.length = 0;
        this.truth = statistics_columns/* LABEL_MISSING */.Cd;
        this.row = row;
    }
    labelCell() {
        const place = () => ({ row: this.row + 1 });
        return {
            bytes: (bytes, start, end) => {
                this.truth = this.texts.truth(bytes, start, end, place);
            },
            text: (text) => {
                this.truth = this.texts.truthOfText(text, place);
            },
        };
    }
    featureCell(index) {
        return {
            bytes: (bytes, start, end) => {
                if (isMissingField(bytes, start, end))
                    this.missing.push(index);
            },
            text: (text) => {
                if (isMissingText(text))
                    this.missing.push(index);
            },
        };
    }
}
/** The rows of one attribute, by the code of their group. */
class AttributeCounts {
    name;
    category = new category/* Category */.b();
    code = -1;
    row = 0;
    rows = [];
    positives = [];
    missing = [];
    without = 0;
    firstWithout = null;
    constructor(name) {
        this.name = name;
    }
    bytes(bytes, start, end) {
        if (isMissingField(bytes, start, end)) {
            this.code = -1;
            return;
        }
        if (end - start > MOST_GROUP_BYTES)
            throw this.tooLong();
        this.take(this.category.codeOfBytes(bytes, start, end));
    }
    text(text) {
        if (isMissingText(text)) {
            this.code = -1;
            return;
        }
        if (text.length > MOST_GROUP_BYTES)
            throw this.tooLong();
        this.take(this.category.codeOfText(text));
    }
    endRow(row, isPositive, missing) {
        this.row = row;
        const { code } = this;
        this.code = -1;
        if (code < 0) {
            this.without++;
            this.firstWithout ??= row;
            return;
        }
        this.rows[code] = (this.rows[code] ?? 0) + 1;
        if (isPositive)
            this.positives[code] = (this.positives[code] ?? 0) + 1;
        if (missing.length === 0)
            return;
        this.missing[code] ??= new Map();
        const counts = this.missing[code];
        for (const feature of missing)
            counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    finish(features, hasLabel) {
        const groups = this.category.texts.map((group, code) => ({
            group,
            rows: this.rows[code] ?? 0,
            positives: hasLabel ? (this.positives[code] ?? 0) : null,
            missing: [...(this.missing[code] ?? [])]
                .sort(([a], [b]) => a - b)
                .map(([feature, count]) => ({ column: features[feature], rows: count })),
        }));
        return {
            attribute: this.name,
            groups: groups.sort((a, b) => (a.group < b.group ? -1 : 1)),
            without: this.without,
            first_without: this.firstWithout,
        };
    }
    take(code) {
        if (code >= batch/* MAX_GROUP_VALUES */.o) {
            const message = `more than ${batch/* MAX_GROUP_VALUES */.o} distinct values; is this column really a group? Bin it first.`;
            throw new problem/* StatisticsProblem */.J0('too_many_groups', message, { row: this.row + 1, column: this.name });
        }
        this.code = code;
    }
    tooLong() {
        const message = `a value longer than ${MOST_GROUP_BYTES} bytes is no name of a group.`;
        return new problem/* StatisticsProblem */.J0('value_too_long', message, { row: this.row + 1, column: this.name });
    }
}
function both(first, second) {
    return {
        bytes: (bytes, start, end) => {
            first.bytes(bytes, start, end);
            second.bytes(bytes, start, end);
        },
        text: (text) => {
            first.text(text);
            second.text(text);
        },
    };
}
/** Blanks alone are no value either. */
function isMissingText(text) {
    const trimmed = text.trim();
    return (0,statistics_columns/* isMissingOrNan */.Zt)(trimmed) || NO_VALUE.has(trimmed);
}
const SPACE = 32;
/** Without a text for each field: most are longer than any that means nothing. */
function isMissingField(bytes, start, end) {
    let [from, to] = [start, end];
    while (from < to && bytes[from] <= SPACE)
        from++;
    while (from < to && bytes[to - 1] <= SPACE)
        to--;
    if (to - from > MOST_MISSING_BYTES)
        return false;
    let text = '';
    for (let at = from; at < to; at++)
        text += String.fromCharCode(bytes[at]);
    return isMissingText(text);
}

// EXTERNAL MODULE: ./lib/statistics/ranking.js
var ranking = __webpack_require__(79593);
;// CONCATENATED MODULE: ./lib/statistics/row-cells.js



const decoder = new TextDecoder('utf-8', { fatal: true });
/** Gives the texts of the named columns of each row, in that order; one array for all rows. A value that is none is empty. */
function textRows(header, columns, take) {
    const texts = columns.map(() => '');
    const cells = new Array(header.length).fill(null);
    const slots = new Map();
    columns.forEach((name, slot) => {
        const index = columnIndex(header, name);
        if (index < 0)
            throw (0,problem/* missingColumn */.JA)('declared', name, header);
        slots.set(index, [...(slots.get(index) ?? []), slot]);
    });
    for (const [index, own] of slots) {
        const put = (text) => {
            const value = (0,statistics_columns/* isMissingOrNan */.Zt)(text) ? '' : text;
            for (const slot of own)
                texts[slot] = value;
        };
        cells[index] = {
            bytes: (bytes, start, end) => put(start === end ? '' : decoder.decode(bytes.subarray(start, end))),
            text: put,
        };
    }
    return { cells, endRow: (row) => take(texts, row) };
}
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const INTEGER = /^[+-]?\d+$/;
/** So many digits a double holds exactly; of longer whole numbers two that differ could look the same. */
const MOST_DIGITS = 15;
const BOOLEAN = /^(?:true|false)$/i;
const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;
/**
 * One text for each value, however a tool writes it: `1.0`, `1` and `01` are one number, `True` is `true`, and a day is its
 * first instant. CSV and Parquet write the same row in different ways.
 */
function canonical(text) {
    const trimmed = text.trim();
    if (DECIMAL.test(trimmed))
        return canonicalNumber(trimmed);
    if (BOOLEAN.test(trimmed))
        return trimmed.toLowerCase();
    return canonicalTime(trimmed) ?? trimmed;
}
/** A fraction is a double wherever it is read: more digits than that say nothing. A long whole number may be a key. */
function canonicalNumber(text) {
    if (INTEGER.test(text) && text.replace(/\D/g, '').length > MOST_DIGITS)
        return text;
    const number = Number(text);
    return Number.isFinite(number) ? String(number + 0) : text;
}
/** Without a time zone it is taken for UTC, so that two files that leave it out differently are compared. */
function canonicalTime(text) {
    const [, day, minutes, seconds = ':00', fraction = '', zone = 'Z'] = TIME.exec(text) ?? [];
    if (day === undefined)
        return null;
    const time = Date.parse(`${day}T${minutes ?? '00:00'}${seconds}${zone}`);
    const digits = fraction.replace(/0+$/, '');
    return Number.isFinite(time) ? `${new Date(time).toISOString().slice(0, 19)}.${digits}Z` : null;
}

// EXTERNAL MODULE: ./lib/statistics/score-counts.js + 2 modules
var score_counts = __webpack_require__(21831);
;// CONCATENATED MODULE: ./lib/statistics/feature-auc.js






const TOTAL_BUDGET = 2 ** 20;
const LEAST_BUDGET = 2 ** 10;
/** Distinct values of a column that are told apart as categories. */
const MOST_CATEGORIES = 1_000;
/** Numbers with no more distinct values are judged as codes as well: what they mean need not follow their order. */
const FEW_NUMBERS = 20;
/** Rows of each such number: with fewer, chance alone would order them well. */
const ROWS_OF_A_NUMBER = 10;
const MOST_VALUE_CHARACTERS = 256;
/** The AUC of every feature alone, in one pass and in memory that does not grow with the rows. */
async function featureAucs(source, features, label) {
    const { column, positive } = label;
    const texts = new statistics_columns/* ColumnTexts */.de({ label: column, ...(positive !== undefined && { positive }) });
    const budget = Math.max(LEAST_BUDGET, Math.floor(TOTAL_BUDGET / Math.max(1, features.length)));
    const counts = features.map((feature) => new FeatureCounts(feature, budget));
    const classes = [0, 0];
    await readRows(source, (header) => textRows(header, [column, ...features], (values, row) => {
        const truth = texts.truthOfText(values[0], () => ({ row }));
        if (truth === statistics_columns/* LABEL_MISSING */.Cd) {
            throw new problem/* StatisticsProblem */.J0('missing_value', 'no label. Every row needs one.', { row, column });
        }
        classes[truth] = classes[truth] + 1;
        counts.forEach((count, index) => {
            count.add(values[index + 1], truth);
        });
    }));
    texts.labelTexts({ positives: classes[1], negatives: classes[0] });
    return counts.map((count) => count.finish());
}
class FeatureCounts {
    feature;
    numbers;
    /** Rows of each class by value, the missing one among them; null where there are too many. */
    categories = new Map();
    missing = [0, 0];
    present = [0, 0];
    score = new Float64Array(1);
    truth = new Uint16Array(1);
    constructor(feature, budget) {
        this.feature = feature;
        this.numbers = new score_counts/* ScoreCounts */.$(budget);
    }
    add(text, truth) {
        const side = truth;
        const value = canonical(text);
        this.count(value, side);
        if (value === '') {
            this.missing[side]++;
            return;
        }
        this.present[side]++;
        if (this.numbers === null)
            return;
        const number = Number(value);
        if (!Number.isFinite(number)) {
            this.numbers = null;
            return;
        }
        this.score[0] = number + 0;
        this.truth[0] = truth;
        this.numbers.add(this.score, this.truth, 1);
    }
    finish() {
        const { feature, numbers, categories } = this;
        const found = [{ auc: this.missingAuc(), bound: 0 }];
        if (numbers !== null && this.present[0] > 0 && this.present[1] > 0) {
            const { value, errorBound } = (0,ranking/* aucDeLong */.j9)(numbers.ordered());
            found.push({ auc: Math.max(value, 1 - value), bound: errorBound });
        }
        const distinct = categories?.size ?? Number.POSITIVE_INFINITY;
        const rows = this.present[0] + this.present[1];
        const isCode = numbers === null || (distinct <= FEW_NUMBERS && rows >= ROWS_OF_A_NUMBER * distinct);
        if (isCode && categories === null)
            return { feature, auc: null, error_bound: 0 };
        if (isCode && categories !== null)
            found.push({ auc: categoryAuc([...categories.values()]), bound: 0 });
        const best = found.reduce((a, b) => (b.auc > a.auc ? b : a));
        return { feature, auc: best.auc, error_bound: Math.max(...found.map(({ bound }) => bound)) };
    }
    /** Whether a value is there at all may tell the classes apart. */
    missingAuc() {
        return categoryAuc([this.missing, this.present]);
    }
    count(value, truth) {
        if (this.categories === null)
            return;
        const known = this.categories.get(value);
        if (known !== undefined)
            known[truth]++;
        else if (this.categories.size === MOST_CATEGORIES || value.length > MOST_VALUE_CHARACTERS)
            this.categories = null;
        else
            this.categories.set(value, truth === 1 ? [0, 1] : [1, 0]);
    }
}
/** Categories in the order of their share of positives: the best that a model could make of the column. */
function categoryAuc(counts) {
    const known = counts.filter(([negatives, positives]) => negatives + positives > 0);
    const sorted = [...known].sort((a, b) => a[1] / (a[0] + a[1]) - b[1] / (b[0] + b[1]));
    const entries = {
        score: Float64Array.from(sorted, (_, i) => i),
        negatives: Int32Array.from(sorted, ([negatives]) => negatives),
        positives: Int32Array.from(sorted, ([, positives]) => positives),
        exact: true,
    };
    const { positives, negatives } = (0,ranking/* classTotals */.ys)(entries);
    return positives === 0 || negatives === 0 ? 0.5 : (0,ranking/* aucDeLong */.j9)(entries).value;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/statistics/overlap.js




/** Distinct rows that are held at once. More are compared in several passes, each over a part of all digests. */
const MOST_HELD = 2 ** 20;
const MOST_PASSES = 16;
const WORDS = 4;
/**
 * Compares rows by digest, exactly but for a collision, in memory that does not grow with the files: what is held at once
 * is capped, and the files are read again for each further part.
 */
async function overlapOf(training, heldOut, columns, mostHeld = MOST_HELD) {
    for (let passes = 1; passes <= MOST_PASSES;) {
        const found = await inPasses(training, heldOut, columns, passes, mostHeld);
        if (!('rows_in_all' in found))
            return { columns: [...columns], ...found, digest_bits: 128 };
        const enough = 2 ** Math.ceil(Math.log2(found.rows_in_all / mostHeld));
        // Rows that are there often need fewer passes than this: the most is tried before giving up.
        passes = passes === MOST_PASSES ? 2 * MOST_PASSES : Math.min(MOST_PASSES, Math.max(2 * passes, enough));
    }
    throw new problem/* StatisticsProblem */.J0('too_many_rows', `more than ${mostHeld * MOST_PASSES} distinct rows; no more are compared with the training data.`);
}
/** A part may hold more than is allowed: then only how many rows there are is known. */
async function inPasses(training, heldOut, columns, passes, mostHeld) {
    let [shared, first, trainingRows, rows] = [0, null, 0, 0];
    for (let pass = 0; pass < passes; pass++) {
        const table = new DigestTable(mostHeld);
        const isOwn = (digest) => digest[0] % passes === pass;
        rows = await digests(heldOut, columns, (digest, row) => {
            if (isOwn(digest))
                table.add(digest, row);
        });
        if (table.isFull)
            return { rows_in_all: rows };
        trainingRows = await digests(training, columns, (digest) => {
            if (isOwn(digest))
                table.mark(digest);
        });
        const marked = table.marked();
        shared += marked.rows;
        if (marked.first !== null)
            first = Math.min(first ?? marked.first, marked.first);
    }
    return { training_rows: trainingRows, rows, shared, first };
}
async function digests(source, columns, take) {
    const { rows } = await readRows(source, (header) => textRows(header, columns, (texts, row) => {
        take(digestOf(texts), row);
    }));
    return rows;
}
/** Each value with its length before it, so that no two rows are written alike. */
function digestOf(texts) {
    let row = '';
    for (const text of texts) {
        const value = canonical(text);
        row += `${value.length}:${value}`;
    }
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(row).digest();
    return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
}
const FEWEST_SLOTS = 2 ** 10;
/** Distinct digests with how many rows have them; open addressing, at most half full. */
class DigestTable {
    isFull = false;
    size = 0;
    slots = FEWEST_SLOTS;
    words = new Uint32Array(FEWEST_SLOTS * WORDS);
    /** Rows of each digest; 0: the slot is free. */
    rows = new Uint32Array(FEWEST_SLOTS);
    first = new Uint32Array(FEWEST_SLOTS);
    marks = new Uint8Array(FEWEST_SLOTS);
    most;
    constructor(most) {
        this.most = most;
    }
    add(digest, row) {
        if (this.isFull)
            return;
        const slot = this.slotOf(digest);
        if (this.rows[slot] === 0) {
            if (this.size === this.most) {
                this.isFull = true;
                return;
            }
            this.size++;
            this.words.set(digest, slot * WORDS);
            this.first[slot] = row;
        }
        this.rows[slot] = this.rows[slot] + 1;
        if (this.size * 2 > this.slots)
            this.grow();
    }
    mark(digest) {
        const slot = this.slotOf(digest);
        if (this.rows[slot] !== 0)
            this.marks[slot] = 1;
    }
    marked() {
        let [rows, first] = [0, null];
        for (let slot = 0; slot < this.slots; slot++) {
            if (this.marks[slot] !== 1)
                continue;
            rows += this.rows[slot];
            first = Math.min(first ?? Number.POSITIVE_INFINITY, this.first[slot]);
        }
        return { rows, first };
    }
    /** Where a digest stands, or would. */
    slotOf(digest) {
        const { words, rows, slots } = this;
        // The first word chooses the part, so another one spreads.
        for (let slot = digest[1] & (slots - 1);; slot = (slot + 1) & (slots - 1)) {
            if (rows[slot] === 0)
                return slot;
            const at = slot * WORDS;
            if (digest.every((word, i) => words[at + i] === word))
                return slot;
        }
    }
    grow() {
        const { words, rows, first, slots } = this;
        this.slots = slots * 2;
        this.words = new Uint32Array(this.slots * WORDS);
        this.rows = new Uint32Array(this.slots);
        this.first = new Uint32Array(this.slots);
        this.marks = new Uint8Array(this.slots);
        for (let slot = 0; slot < slots; slot++) {
            if (rows[slot] === 0)
                continue;
            const digest = [...words.subarray(slot * WORDS, slot * WORDS + WORDS)];
            const to = this.slotOf(digest);
            this.words.set(digest, to * WORDS);
            this.rows[to] = rows[slot];
            this.first[to] = first[slot];
        }
    }
}

;// CONCATENATED MODULE: ./lib/statistics/time-range.js



/** Reads the instants of a column in one pass. A row without one, and one that is written otherwise, are errors. */
async function timeRangeOf(source, column) {
    let range = null;
    await readRows(source, (header) => textRows(header, [column], ([text = ''], row) => {
        const time = timeOf(text.trim());
        if (time === null) {
            const message = text === ''
                ? 'no instant. Every row needs one where the order in time is judged.'
                : `${(0,problem/* shown */.SP)(text)} is no instant: expected RFC 3339, a day, or a number.`;
            throw new problem/* StatisticsProblem */.J0(text === '' ? 'missing_value' : 'not_a_number', message, { row, column });
        }
        range = widened(range, time.kind, time.value, text.trim(), { row, column });
    }));
    if (range === null)
        throw new problem/* StatisticsProblem */.J0('no_rows', 'the file has no rows.');
    return range;
}
function widened(range, kind, value, text, place) {
    if (range === null)
        return { kind, first: text, last: text, first_value: value, last_value: value };
    if (kind !== range.kind) {
        const message = `${(0,problem/* shown */.SP)(text)} is a ${kind}, the rows before have a ${range.kind} each: they cannot be ordered.`;
        throw new problem/* StatisticsProblem */.J0('mixed_column', message, place);
    }
    if (value < range.first_value)
        return { ...range, first: text, first_value: value };
    if (value > range.last_value)
        return { ...range, last: text, last_value: value };
    return range;
}
const time_range_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?)?$/;
const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,9})?$/;
function timeOf(text) {
    if (NUMBER.test(text))
        return { kind: 'number', value: Number(text) };
    const [, day, minutes, seconds = ':00', fraction = '', zone] = time_range_TIME.exec(text) ?? [];
    if (day === undefined || !isRealDay(day))
        return null;
    const value = Date.parse(`${day}T${minutes ?? '00:00'}${seconds}${fraction.slice(0, 4)}${zone ?? 'Z'}`);
    if (!Number.isFinite(value))
        return null;
    const kind = minutes === undefined ? 'day' : zone === undefined ? 'local time' : 'instant';
    return { kind, value };
}
/** 2026-02-30 would silently become March. */
function isRealDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isFinite(date.getTime()) && date.toISOString().startsWith(day);
}

;// CONCATENATED MODULE: ./lib/statistics/split.js






/** Compares both files by every column that is declared. Errors: `StatisticsProblem`. */
async function compareSplit(training, heldOut, { features, label, positive, key, time }) {
    const columns = label === undefined ? features : [...features, label];
    return {
        rows: await overlapOf(training, heldOut, columns),
        keys: key === undefined ? null : await keyOverlap(training, heldOut, key),
        time: time === undefined
            ? null
            : { training: await timeRangeOf(training, time), held_out: await timeRangeOf(heldOut, time) },
        features: label === undefined ? null : await featureAucs(heldOut, features, { column: label, positive }),
    };
}
/** A row without a key could be any row: it would be in no comparison. */
async function keyOverlap(training, heldOut, key) {
    for (const source of [training, heldOut]) {
        await readRows(source, (header) => textRows(header, [key], ([text = ''], row) => {
            if (text.trim() !== '')
                return;
            throw new problem/* StatisticsProblem */.J0('missing_value', 'no key. Every row needs one.', { row, column: key });
        }));
    }
    return overlapOf(training, heldOut, [key]);
}

// EXTERNAL MODULE: ./lib/evaluation/moved-model.js
var moved_model = __webpack_require__(6745);
;// CONCATENATED MODULE: ./lib/evaluation/data-set.js





/** Data is read only where a policy judges it: it takes time. */
function asksForBalance(policies) {
    return policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'data_balance'));
}
function asksForSplits(policies) {
    return policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'leakage'));
}
/**
 * Counts the data that the configuration declares for this model by group. What is declared and not there, or cannot be
 * read, is an item with a problem.
 */
async function readDataSet(config, folder, files, isAwaited) {
    const items = [];
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    for (const declaration of config.data ?? []) {
        const found = inside.filter(({ path }) => (0,model_glob/* matchesGlob */.kt)(path, declaration.file));
        for (const file of found)
            items.push(await counted(declaration, file));
        if (found.length === 0 && (0,moved_model/* isMeantFor */.$m)(declaration.file, folder)) {
            const { file, dataset } = declaration;
            const message = `No file matches \`${file}\`, which the configuration declares as the data set ${dataset}.`;
            items.push({ ...itemOf(declaration), problem: { code: 'data_missing', message, file }, isAwaited });
        }
    }
    return items;
}
/** Only the rows are counted where no attribute is named. */
async function counted(declaration, file) {
    const item = { ...itemOf(declaration), file: file.path, data: comparedFile(file) };
    const { label, positive, groups = [], features, key, time } = declaration;
    try {
        const others = [key, time].filter((name) => name !== undefined);
        const balance = await summarizeBalance(file.bytes, { label, positive, groups, features, others });
        return { ...item, balance };
    }
    catch (error) {
        if (!(error instanceof problem/* StatisticsProblem */.J0))
            throw error;
        return { ...item, problem: { code: error.code, message: error.message, file: file.path } };
    }
}
/** Compares each held-out data set of this model with the training data that it is kept apart from. */
async function readSplits(config, folder, files, isAwaited) {
    const items = [];
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    const found = (glob) => inside.filter(({ path }) => (0,model_glob/* matchesGlob */.kt)(path, glob));
    for (const declaration of config.data ?? []) {
        const { held_out_from: training, file, dataset } = declaration;
        if (training === undefined || (!(0,moved_model/* isMeantFor */.$m)(file, folder) && found(file).length === 0))
            continue;
        const globs = (config.data ?? [])
            .filter((other) => other.dataset === training)
            .map((other) => other.file);
        const [held, trained] = [found(file), globs.flatMap(found)];
        const item = {
            dataset,
            training,
            file: held[0]?.path ?? file,
            files: [...held, ...trained].map(comparedFile),
            report: null,
        };
        const absent = held.length === 0 ? dataset : trained.length === 0 ? training : null;
        const [first, second] = [held[0], trained[0]];
        if (absent !== null || first === undefined || second === undefined) {
            const message = `There is no file of the data set ${absent}, which the configuration declares.`;
            items.push({ ...item, problem: { code: 'data_missing', message, file }, isAwaited });
        }
        else if (held.length + trained.length > 2) {
            const named = (held.length > 1 ? held : trained).map(({ path }) => path);
            const message = `Two files are one data set: ${named[0]} and ${named[1]}. Keep one.`;
            items.push({ ...item, problem: { code: 'data_ambiguous', message, file: first.path } });
        }
        else
            items.push({ ...item, ...(await compared(declaration, second, first)) });
    }
    return items;
}
async function compared({ features = [], label, positive, key, time }, training, held) {
    try {
        const options = { features, label, positive, key, time };
        return { report: await compareSplit(training.bytes, held.bytes, options), problem: null };
    }
    catch (error) {
        if (!(error instanceof problem/* StatisticsProblem */.J0))
            throw error;
        return { report: null, problem: { code: error.code, message: error.message, file: held.path } };
    }
}
function itemOf({ dataset, file, label }) {
    return { dataset, file, data: null, balance: null, hasLabel: label !== undefined, problem: null };
}
function comparedFile({ path, sha256, bytes, source, trust }) {
    return { file: path, sha256, sizeBytes: bytes.length, source, trust };
}

// EXTERNAL MODULE: ./lib/evaluation/drift-set.js
var drift_set = __webpack_require__(81808);
// EXTERNAL MODULE: ./lib/evaluation/evidence-set.js
var evidence_set = __webpack_require__(88872);
// EXTERNAL MODULE: ./lib/evaluation/examined-files.js
var examined_files = __webpack_require__(8183);
// EXTERNAL MODULE: ./lib/evaluation/predictions-set.js
var predictions_set = __webpack_require__(25777);
// EXTERNAL MODULE: ./lib/evidence/hashes.js
var hashes = __webpack_require__(62613);
;// CONCATENATED MODULE: ./lib/evaluation/recorded-files.js

const FORMATS = new Set(['dvc-lock', 'dvc-pointer']);
/** Files of the model that DVC recorded, as outputs or as what stages read. What is not there cannot be compared. */
function recordedFiles(evidence, files) {
    return evidence
        .filter(({ format }) => FORMATS.has(format))
        .flatMap(({ file, facts }) => {
        const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
        return (0,hashes/* checkRecordedHashes */.$W)(facts.lineage?.data ?? [], folder, files)
            .filter(({ state }) => state !== 'absent' && state !== 'not_comparable')
            .map(({ path, recorded, state }) => ({
            recordedIn: file,
            path,
            digest: recorded.digest,
            isSame: state !== 'mismatch',
        }));
    });
}

// EXTERNAL MODULE: ./lib/evaluation/run-commit.js + 1 modules
var run_commit = __webpack_require__(69269);
;// CONCATENATED MODULE: ./lib/evaluation/model-facts.js









const MAX_TEXT_BYTES = 1024 * 1024;
const DEFAULT_SUPPRESS_BELOW = 10;
/** Everything that the checks of one model judge. */
async function gatherFacts(reading, measures = {
    groups: (0,predictions_set/* measuresGroups */.WM)(reading.policies),
    formats: (0,examined_files/* asksForFormats */.O1)(reading.policies),
    balance: asksForBalance(reading.policies),
    splits: asksForSplits(reading.policies),
    agreement: (0,run_commit/* asksForAgreement */.sY)(reading.policies),
}) {
    const { config, folder } = reading;
    // Code elsewhere belongs to the subject; evidence and documents stand in the model's own folder.
    const files = [...reading.files, ...reading.artifactFiles].filter(({ path }) => path.startsWith(`${folder}/`));
    const isAwaiting = reading.artifacts.awaiting.length > 0;
    const evidenceFiles = files.filter((file) => !(0,drift_set/* isDeclaredData */.b)(file.path, config));
    const manifestPath = `${folder}/model.yml`;
    const evidence = (0,evidence_set/* readEvidenceSet */.i)(evidenceFiles.filter((file) => file.path !== manifestPath), config);
    return {
        now: reading.now,
        folder,
        manifest: reading.manifest,
        manifestDocument: reading.manifestDocument,
        manifestSha256: reading.files.find((file) => file.path === manifestPath)?.sha256 ?? '',
        isNew: reading.isNew,
        baseVersion: reading.baseManifest?.version ?? null,
        businessThresholdsCount: true,
        ...addedKpis(reading),
        datasets: reading.datasets,
        evidence,
        predictions: await (0,predictions_set/* readPredictionsSet */.Tc)(config, folder, files, isAwaiting, measures.groups),
        ...(config.drift !== undefined && { drift: await (0,drift_set/* readDriftSet */.E)(config, folder, files, isAwaiting) }),
        ...(measures.balance && { data: await readDataSet(config, folder, files, isAwaiting) }),
        ...(measures.splits && { splits: await readSplits(config, folder, files, isAwaiting) }),
        texts: textFiles(evidenceFiles),
        paths: [...new Set([...reading.entries, ...reading.artifactFiles].map(({ path }) => path))]
            .filter((path) => path.startsWith(`${folder}/`))
            .sort(),
        awaiting: reading.artifacts.awaiting,
        ...(measures.formats && {
            modelFiles: await (0,examined_files/* examinedFiles */.lv)([...reading.files, ...reading.artifactFiles], reading.content, reading.objects),
        }),
        ...(await (0,run_commit/* runFacts */.pI)(reading, evidence)),
        ...(measures.agreement && {
            recordedFiles: recordedFiles(evidence, [...reading.files, ...reading.artifactFiles]),
        }),
        auditTrail: reading.auditTrail,
        ...(reading.drills !== undefined && { drills: reading.drills }),
        ...(reading.releases !== undefined && { releases: reading.releases }),
        ...(reading.champion !== undefined && { champion: reading.champion }),
        governanceRole: config.governance_role ?? model_config/* DEFAULT_GOVERNANCE_ROLE */._,
        suppressBelow: config.suppress_below ?? DEFAULT_SUPPRESS_BELOW,
    };
}
/** A KPI that base does not have demands more, but on terms that its author chose. */
function addedKpis({ isNew, baseManifest, manifest }) {
    if (isNew || baseManifest === undefined)
        return {};
    const known = new Set(baseManifest.business?.kpis?.map(({ name }) => name));
    const added = (manifest.business?.kpis ?? []).map(({ name }) => name).filter((name) => !known.has(name));
    return added.length === 0 ? {} : { addedKpis: added };
}
function textFiles(files) {
    const texts = new Map();
    for (const file of files) {
        const text = (0,content/* textOf */.b6)(file, MAX_TEXT_BYTES);
        if (text !== null)
            texts.set(file.path, { file: file.path, text, sha256: file.sha256, trust: file.trust });
    }
    return texts;
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isMeantFor),
/* harmony export */   Ct: () => (/* binding */ orphanedData),
/* harmony export */   Il: () => (/* binding */ orphanedPredictions),
/* harmony export */   Tb: () => (/* binding */ orphanedDrift),
/* harmony export */   qW: () => (/* binding */ moveProblems)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53523);
/* harmony import */ var _policy_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21088);


/**
 * What a move or a change of name would take a model out of: declared evidence, or a policy. It must first be declared
 * for the new place, in a change that governs.
 */
function moveProblems(old, model, others, config, policies) {
    if (old === undefined)
        return [];
    const file = `${model.folder}/model.yml`;
    const problem = (message) => ({ code: 'model_moved', message, file });
    const namesake = others.find((other) => other.folder !== old.folder && other.name === model.name);
    if (old.name !== model.name && model.name !== null && namesake !== undefined) {
        return [
            problem(`The name \`${model.name}\` belongs to ${namesake.folder} on the base branch. Keep each name with its model.`),
        ];
    }
    if (old.folder === model.folder)
        return [];
    const move = `The model moves from ${old.folder} to ${model.folder}`;
    return [
        ...lostDeclarations(old.folder, model.folder, config).map((what) => problem(`${move}, and the configuration declares ${what} only for the old folder. Declare it for the new one first.`)),
        ...lostPolicies(old, model, policies).map((id) => problem(`${move}, where the policy \`${id}\` does not apply. Extend its \`applies_to\` first.`)),
    ];
}
/** Declarations of drift that are meant for no model at all would be left out without a word. */
function orphanedDrift(config, models) {
    return (config.drift ?? [])
        .filter(({ file }) => !models.some(({ folder }) => isMeantFor(file, folder)))
        .map(({ file, dataset }) => ({
        code: 'orphaned_drift',
        message: `The drift of \`${file}\`, data set ${dataset}, is declared for no model: the data must lie in the folder of one.`,
        file: '.arbiter/config.yml',
    }));
}
/** The same for data. */
function orphanedData(config, models) {
    return (config.data ?? [])
        .filter(({ file }) => !models.some(({ folder }) => isMeantFor(file, folder)))
        .map(({ file, dataset }) => ({
        code: 'orphaned_data',
        message: `The data \`${file}\` of the data set ${dataset} is declared for no model: it must lie in the folder of one.`,
        file: '.arbiter/config.yml',
    }));
}
/** The same for predictions. */
function orphanedPredictions(config, models) {
    return (config.predictions ?? [])
        .filter(({ file }) => !models.some(({ folder }) => isMeantFor(file, folder)))
        .map(({ file, dataset }) => ({
        code: 'orphaned_predictions',
        message: `The predictions \`${file}\` of the data set ${dataset} are declared for no model: they must lie in the folder of one.`,
        file: '.arbiter/config.yml',
    }));
}
/** Whether a glob over files is meant for a model: its folder part, cut to the folder's depth, matches the folder. */
function isMeantFor(glob, folder) {
    const depth = folder.split('/').length;
    const parts = glob.split('/');
    const wildcard = parts.slice(0, depth).indexOf('**');
    if (wildcard !== -1)
        return (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolder */ .Ec)(folder, parts.slice(0, wildcard + 1).join('/'));
    return parts.length > depth && (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(folder, parts.slice(0, depth).join('/'));
}
function lostDeclarations(from, to, config) {
    const isInside = (into, folder) => `${into.replace(/\/+$/, '')}/`.startsWith(`${folder}/`);
    const predictions = (config.predictions ?? []).filter(({ file, dataset }) => isMeantFor(file, from) &&
        !(config.predictions ?? []).some((other) => other.dataset === dataset && isMeantFor(other.file, to)));
    const drift = (config.drift ?? []).filter(({ file, dataset }) => isMeantFor(file, from) &&
        !(config.drift ?? []).some((other) => other.dataset === dataset && isMeantFor(other.file, to)));
    const data = (config.data ?? []).filter(({ file, dataset }) => isMeantFor(file, from) &&
        !(config.data ?? []).some((other) => other.dataset === dataset && isMeantFor(other.file, to)));
    const artifacts = (config.artifacts ?? []).filter(({ into, name }) => isInside(into, from) &&
        !(config.artifacts ?? []).some((other) => other.name === name && isInside(other.into, to)));
    const mappings = (config.evidence ?? []).filter(({ file }) => isMeantFor(file, from) && !(config.evidence ?? []).some((other) => isMeantFor(other.file, to)));
    return [
        ...data.map(({ file }) => `the data \`${file}\``),
        ...drift.map(({ file }) => `the drift of \`${file}\``),
        ...predictions.map(({ file }) => `the predictions \`${file}\``),
        ...artifacts.map(({ name }) => `the artifact \`${name}\``),
        ...mappings.map(({ file }) => `the mapping of \`${file}\``),
    ];
}
function lostPolicies(old, model, policies) {
    const { manifest } = old;
    if (manifest === undefined)
        return [];
    const applying = (folder) => {
        const facts = { folder, tier: manifest.tier, kind: manifest.kind };
        return (0,_policy_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPolicies */ .zw)(policies, facts).policies.map(({ policy }) => policy.metadata.id);
    };
    const kept = applying(model.folder);
    return applying(old.folder).filter((id) => !kept.includes(id));
}


/***/ }),

/***/ 25777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ readPredictionsSet),
/* harmony export */   WM: () => (/* binding */ measuresGroups),
/* harmony export */   ZH: () => (/* binding */ isPredictionsFile)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53523);
/* harmony import */ var _statistics_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77863);
/* harmony import */ var _statistics_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64280);
/* harmony import */ var _moved_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6745);




/**
 * Recomputes every predictions file that the configuration declares for this model. A declared file that is not there,
 * or that cannot be read, is an item with a problem: a claim never takes its place.
 */
async function readPredictionsSet(config, folder, files, isAwaited, measureGroups = false) {
    const items = [];
    for (const declaration of config.predictions ?? []) {
        const found = files.filter((file) => isInside(file.path, folder) && (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(file.path, declaration.file));
        for (const file of found)
            items.push(await recompute(file, declaration, measureGroups));
        if (found.length === 0 && (0,_moved_model_js__WEBPACK_IMPORTED_MODULE_3__/* .isMeantFor */ .$m)(declaration.file, folder))
            items.push({ ...absent(declaration), isAwaited });
    }
    return items;
}
/** Scores of every group are counted only where a policy judges groups of its own: it takes time and memory. */
function measuresGroups(policies) {
    return policies.some(({ policy }) => policy.checks.some((check) => (check.kind === 'metric' && check.metric.worst_slice !== undefined) ||
        ((check.kind === 'change' || check.kind === 'stability') && check.metric.slice !== undefined)));
}
function isPredictionsFile(path, config) {
    return (config.predictions ?? []).some((declaration) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(path, declaration.file));
}
async function recompute(file, declaration, measureGroups) {
    const item = {
        file: file.path,
        dataset: declaration.dataset,
        sha256: file.sha256,
        sizeBytes: file.bytes.length,
        source: file.source,
    };
    try {
        const summary = await (0,_statistics_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizePredictions */ .s7)(file.bytes, {
            label: declaration.label,
            score: declaration.score,
            ...(declaration.positive !== undefined && { positive: declaration.positive }),
            ...(declaration.threshold !== undefined && { threshold: declaration.threshold }),
            groups: declaration.groups ?? [],
            ...(measureGroups && { measureGroups }),
        });
        return { ...item, summary, problem: null };
    }
    catch (error) {
        if (!(error instanceof _statistics_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticsProblem */ .J0))
            throw error;
        return { ...item, summary: null, problem: problemOf(error, file.path) };
    }
}
function problemOf(error, file) {
    return { code: error.code, message: error.message, file };
}
function absent(declaration) {
    const message = `No file matches \`${declaration.file}\`, which the configuration declares as the predictions of the data set ${declaration.dataset}.`;
    const problem = { code: 'predictions_missing', message, file: declaration.file };
    return {
        file: declaration.file,
        dataset: declaration.dataset,
        sha256: '',
        sizeBytes: 0,
        source: 'nowhere',
        summary: null,
        problem,
    };
}
function isInside(path, folder) {
    return path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 69269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sY: () => (/* binding */ asksForAgreement),
  AE: () => (/* binding */ codeOfRun),
  U4: () => (/* binding */ runCommitOf),
  pI: () => (/* binding */ runFacts)
});

// EXTERNAL MODULE: ./lib/checks/lineage-run.js
var lineage_run = __webpack_require__(14968);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(26471);
;// CONCATENATED MODULE: ./lib/model/code-path.js

const CODE = /\.(?:py|pyx|ipynb|r|rmd|qmd|sql|sh|bash|scala|java|kt|jl|js|mjs|ts|go|rs|c|cc|cpp|h|hpp|cu|m|sas)$/i;
/** Files by which a pipeline is run, or its environment is made. */
const PIPELINE = new Set([
    'dvc.yaml',
    'params.yaml',
    'params.yml',
    'params.json',
    'params.toml',
    'MLproject',
    'Makefile',
    'Snakefile',
    'pyproject.toml',
    'poetry.lock',
    'uv.lock',
    'Pipfile',
    'Pipfile.lock',
    'pdm.lock',
    'pixi.lock',
    'pixi.toml',
    'pylock.toml',
    'renv.lock',
    'conda-lock.yml',
    'package-lock.json',
    'setup.py',
    'setup.cfg',
    'conda.yaml',
    'conda.yml',
    'environment.yml',
    'environment.yaml',
]);
/** `requirements-train.txt`, `dev-requirements.in`, `requirements/train.txt`, and the like. */
const PACKAGES = /(?:^|\/)(?:[\w.-]*(?:requirements|constraints)[\w.-]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in))$/i;
/** What can change how a model is trained: its `code_paths`, and in its folder code, pipelines and what its environment is made of. */
function isGovernedCode(path, model, manifest, config) {
    if ((0,touched/* isCodePathOf */._D)(path, model, config))
        return true;
    if (!path.startsWith(`${model.folder}/`))
        return false;
    const own = path.slice(model.folder.length + 1);
    if (own === (manifest.dockerfile ?? 'Dockerfile') || own === (manifest.requirements ?? 'requirements.txt'))
        return true;
    return CODE.test(own) || PACKAGES.test(own) || PIPELINE.has(own.split('/').at(-1) ?? '');
}

// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
;// CONCATENATED MODULE: ./lib/evaluation/run-commit.js



const COMMIT = /^[0-9a-f]{40}$/;
/** Paths that are kept and shown; the others are counted. */
const MOST_CHANGED = 20;
/** What Git knows of a commit that evidence names. `prefix` is where the judged folder lies in the repository. */
async function runCommitOf(repository, head, { commit, isCode }, prefix = '') {
    const known = (state, changed = []) => ({
        commit,
        state,
        changed: changed.slice(0, MOST_CHANGED),
        changedCount: changed.length,
    });
    if (commit === head)
        return known('head');
    if (!COMMIT.test(commit))
        return known('unknown');
    const isHere = await repository.has(commit);
    if (isHere && (await repository.isAncestor(commit, head))) {
        const paths = (await repository.changedPaths(commit, head)).flatMap(tree/* namesOf */.e);
        const own = paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
        return known('ancestor', [...new Set(own.filter(isCode))].sort());
    }
    if (await repository.isShallow())
        return known('incomplete');
    return known(isHere ? 'elsewhere' : 'unknown');
}
function asksForAgreement(policies) {
    return policies.some(({ policy }) => policy.checks.some((check) => check.kind === 'lineage' && check.require.consistent === true));
}
function asksForCommit(policies) {
    return policies.some(({ policy }) => policy.checks.some((check) => check.kind === 'lineage' && check.require.present?.includes('code_commit') === true));
}
/** Asked only where a policy asks for the commit of a run, since it reads the history. */
function codeOfRun({ input, base, config }, model, old, headPaths) {
    if (!asksForCommit(base.policies))
        return { runCommit: undefined, hasGovernedCode: undefined };
    const sides = old === undefined ? [model] : [model, old];
    const isCode = (path) => sides.some((side) => isGovernedCode(path, side, side.manifest ?? {}, config));
    const { runCommit } = input;
    return {
        runCommit: runCommit === undefined ? undefined : (commit) => runCommit({ folder: model.folder, commit, isCode }),
        hasGovernedCode: headPaths.some(isCode),
    };
}
/** The commits of the training run, each looked up once. */
async function runFacts({ runCommit, hasGovernedCode, headManifest }, evidence) {
    const code = hasGovernedCode === undefined ? {} : { hasGovernedCode };
    if (runCommit === undefined)
        return code;
    const run = (0,lineage_run/* trainingRun */.iu)({ manifest: headManifest, evidence, awaiting: [] });
    const runCommits = [];
    for (const commit of (0,lineage_run/* isTrainingRun */.Sw)(run) ? (0,lineage_run/* commitsOf */.g3)(run) : [])
        runCommits.push(await runCommit(commit));
    return { ...code, runCommits };
}


/***/ }),

/***/ 14313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isStageOpen),
/* harmony export */   g: () => (/* binding */ isHeldByAheadOnly)
/* harmony export */ });
/* harmony import */ var _decision_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5896);
/* harmony import */ var _decision_stage_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81937);


/**
 * Whether nothing but checks of later stages keeps a model from review (sign-off rules 17 and 20): the people of the open
 * stage are asked then, since the checks that they rely on hold. The status stays what it is.
 */
function isHeldByAheadOnly(input, ahead) {
    return (0,_decision_model_js__WEBPACK_IMPORTED_MODULE_0__/* .decideModel */ .C)({ ...input, results: (0,_decision_stage_check_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAhead */ .uc)(input.results, ahead) }).status === 'in_review';
}
/** The same of a whole change: each model that is pending has its open stage, and nobody refused anything. */
function isStageOpen({ status, models }, openStages) {
    const pending = models.filter((model) => model.status === 'pending');
    return status === 'pending' && pending.length > 0 && pending.every(({ path }) => openStages.has(path));
}


/***/ }),

/***/ 93905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Gf: () => (/* binding */ runListing)
/* harmony export */ });
/* unused harmony export recordKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76409);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62613);
/* harmony import */ var _mapper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99604);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83316);





/**
 * Reads all evidence among files: runs of an MLflow store as one item each, every other file by its own content. A
 * mapped number replaces what was read at the same place.
 */
function readEvidence(files, mappings = new Map()) {
    const { trees, rest, skipped } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .groupTrees */ .L)(files);
    const items = trees.map(collectTree);
    const left = [...skipped];
    for (const file of rest) {
        const item = collectFile(file, mappings.get(file.path));
        if (item === null)
            left.push(file.path);
        else
            items.push(item);
    }
    items.sort((a, b) => (a.path < b.path ? -1 : 1));
    const told = items.map(withOwnDuplicates);
    const conflicts = conflictsBetween(told);
    return { items: told, skipped: left.sort(), problems: conflicts.map(({ problem }) => problem), conflicts };
}
function collectTree(tree) {
    return {
        path: tree.path,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(runListing(tree).join('')).digest('hex'),
        sizeBytes: tree.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
        files: tree.files.map(({ path }) => path).sort(),
        reading: tree.reading,
    };
}
/** The lines whose digest is that of a run. */
function runListing({ path: folder, files }) {
    return files.map(({ path, bytes }) => `${(0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(bytes)}  ${path.slice(folder.length + 1)}\n`).sort();
}
function collectFile(file, map) {
    const { reading, isEvidence, content } = (0,_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .T)(file);
    if (!isEvidence && map === undefined)
        return null;
    const item = {
        path: file.path,
        sha256: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(file.bytes),
        sizeBytes: file.bytes.length,
        files: [file.path],
    };
    if (map === undefined)
        return { ...item, reading };
    const mapped = (0,_mapper_js__WEBPACK_IMPORTED_MODULE_3__/* .applyMapping */ .ny)(content, file.path, map);
    const places = new Set(mapped.records.map(({ pointer }) => pointer));
    const isKnown = reading.format !== 'unknown';
    return {
        ...item,
        reading: {
            ...reading,
            format: isKnown ? reading.format : `mapped-${content.kind}`,
            records: [...mapped.records, ...reading.records.filter(({ pointer }) => !places.has(pointer))],
            problems: unique([
                ...reading.problems.filter(({ code }) => code !== 'unknown_format'),
                ...mapped.problems,
            ]),
        },
    };
}
/** One problem per place and code: reader and mapping see the same wrong value. */
function unique(problems) {
    const seen = new Set();
    return problems.filter(({ code, pointer, line, message }) => {
        const key = JSON.stringify([code, pointer ?? message, line]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** What makes two records answers to the same question. Claims answer none. */
function recordKey(record) {
    if (record.metric === null || record.trust === 'claimed')
        return null;
    const slice = Object.entries(record.slice ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([record.metric, record.dataset, slice, record.column, record.fold, record.statistic]);
}
function withOwnDuplicates(item) {
    const first = new Map();
    const problems = [];
    for (const record of item.reading.records) {
        const key = recordKey(record);
        if (key === null)
            continue;
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, record);
        else if (earlier.value !== record.value)
            problems.push(duplicate(item.path, record, earlier, earlier.pointer));
    }
    if (problems.length === 0)
        return item;
    return { ...item, reading: { ...item.reading, problems: [...item.reading.problems, ...problems] } };
}
function conflictsBetween(items) {
    const first = new Map();
    const conflicts = [];
    for (const { path, reading } of items) {
        for (const record of reading.records) {
            const key = recordKey(record);
            if (key === null)
                continue;
            const earlier = first.get(key);
            if (earlier === undefined)
                first.set(key, { path, record });
            else if (earlier.path !== path && earlier.record.value !== record.value) {
                const problem = duplicate(path, record, earlier.record, `${earlier.path} ${earlier.record.pointer}`.trim());
                conflicts.push({ problem, earlier: earlier.path });
            }
        }
    }
    return conflicts;
}
function duplicate(file, record, earlier, where) {
    const on = record.dataset === null ? '' : ` on ${record.dataset}`;
    const of = record.slice === null ? '' : ` for ${JSON.stringify(record.slice)}`;
    const message = `${record.metric}${on}${of} is ${record.value} here and ${earlier.value} at ${where}: only one can be judged.`;
    const line = /^line (\d+)$/.exec(record.pointer)?.[1];
    return {
        code: 'duplicate_record',
        message,
        file,
        pointer: record.pointer,
        ...(line !== undefined && { line: Number(line) }),
    };
}


/***/ }),

/***/ 62613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ checkRecordedHashes),
/* harmony export */   co: () => (/* binding */ staleProblems),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   gM: () => (/* binding */ matchMd5),
/* harmony export */   w_: () => (/* binding */ recordedPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * Compares bytes with a lowercase hex md5, as stored or after LF → CRLF: Git stores the text files of Windows machines
 * with LF, while DVC hashed them with CRLF.
 */
function matchMd5(bytes, md5) {
    if (md5Hex(bytes) === md5)
        return 'as_stored';
    return md5Hex(withCrlf(bytes)) === md5 ? 'with_crlf' : 'mismatch';
}
function md5Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex');
}
/** Every LF that no CR precedes becomes CR LF. */
function withCrlf(bytes) {
    let bare = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        if (bytes[index] === 0x0a && bytes[index - 1] !== 0x0d)
            bare += 1;
    }
    if (bare === 0)
        return bytes;
    const result = new Uint8Array(bytes.length + bare);
    let length = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        if (bytes[index] === 0x0a && bytes[index - 1] !== 0x0d)
            result[length++] = 0x0d;
        result[length++] = bytes[index];
    }
    return result;
}
/** Where in the repository that lies which a file in `folder` calls `path`. What lies elsewhere stays as it is written. */
function recordedPath(folder, path) {
    if (path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path))
        return path;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
/**
 * Checks the hashes of a `dvc.lock` (or `.dvc` file) against committed files.
 * @param folder the folder of that file, `''` for the root: recorded paths are relative to it.
 */
function checkRecordedHashes(recorded, folder, files) {
    const bytesByPath = new Map(files.map((file) => [file.path, file.bytes]));
    return recorded.map((entry) => {
        const path = recordedPath(folder, entry.path);
        const bytes = bytesByPath.get(path);
        if (bytes === undefined)
            return { recorded: entry, path, state: 'absent' };
        if (entry.algorithm !== 'md5' || entry.digest.endsWith('.dir')) {
            return { recorded: entry, path, state: 'not_comparable' };
        }
        return { recorded: entry, path, state: matchMd5(bytes, entry.digest) };
    });
}
/** The mismatches as problems: evidence older or newer than the run that made it. */
function staleProblems(lockFile, checks) {
    return checks
        .filter(({ state }) => state === 'mismatch')
        .map(({ path, recorded }) => ({
        code: 'stale_evidence',
        message: `${path} is not the file that ${lockFile} recorded (md5 ${recorded.digest}): run the pipeline again and commit both.`,
        file: path,
    }));
}


/***/ }),

/***/ 99604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ny: () => (/* binding */ applyMapping),
/* harmony export */   sU: () => (/* binding */ allNumbers),
/* harmony export */   x0: () => (/* binding */ suggestMapping)
/* harmony export */ });
/* unused harmony exports mapDocument, mapTable */
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48491);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32272);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75700);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84873);
/* harmony import */ var _readers_number_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37803);
/* harmony import */ var _readers_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77702);






/** Takes the mapped numbers from a file's content; anything but a table or a structured text maps to nothing, said so. */
function applyMapping(content, file, map) {
    if (content.kind === 'json' || content.kind === 'yaml')
        return mapDocument(content.document, map);
    if (content.kind === 'csv')
        return mapTable(content.table, file, map);
    const message = 'A mapping names this file, but it is neither JSON nor YAML nor a CSV table.';
    return { records: [], problems: [{ code: 'not_mappable', message, file }] };
}
/**
 * Takes numbers by JSON pointer. A pointer that leads nowhere, or to anything but a finite number, is a problem at its
 * place and a record without value.
 */
function mapDocument(document, map) {
    const records = [];
    const problems = [];
    for (const entry of map) {
        if (entry.pointer === undefined) {
            const message = `${entry.metric} is mapped to a CSV column, but this file is no table: give a JSON pointer.`;
            problems.push(document.problem('not_mappable', message, ''));
            continue;
        }
        const found = numberAt(document, entry.pointer, entry.metric);
        const fault = found.value === null ? null : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeFault */ .Uc)(entry.metric, found.value);
        if (found.problem !== null)
            problems.push(found.problem);
        if (fault !== null) {
            problems.push(document.problem('out_of_range', `${entry.metric} is ${found.value}, which ${fault}.`, entry.pointer));
        }
        const counts = countsOf(document, entry);
        problems.push(...counts.problems);
        records.push({
            ...recordOf(entry, dotted(entry.pointer), fault === null ? found.value : null, entry.pointer),
            rows: counts.rows,
            positives: counts.positives,
        });
    }
    return { records, problems };
}
function numberAt(document, pointer, name) {
    const value = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, pointer);
    const told = document.problems.find((problem) => problem.pointer === pointer);
    if (told !== undefined)
        return { value: null, problem: null };
    if (value === undefined) {
        const message = `${name} is mapped to \`${pointer}\`, which this file does not have.`;
        return { value: null, problem: document.problem('missing_pointer', message, pointer) };
    }
    if (typeof value === 'number')
        return { value, problem: null };
    const { code, found } = (0,_readers_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q)(value);
    return {
        value: null,
        problem: document.problem(code, `Expected a number for ${name}, found ${found}.`, pointer),
    };
}
/** Rows and positives, each a number or a pointer; `prevalence` gives the positives of known rows. */
function countsOf(document, entry) {
    const problems = [];
    const count = (given, name) => {
        if (given === undefined)
            return null;
        if (typeof given === 'number')
            return (0,_readers_number_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(given) ? given : null;
        const { value, problem } = numberAt(document, given, name);
        if (problem !== null)
            problems.push(problem);
        if (value === null || (0,_readers_number_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(value))
            return value;
        problems.push(document.problem('not_a_count', `Expected a whole number of ${name}, found ${value}.`, given));
        return null;
    };
    const rows = count(entry.rows, 'rows');
    const stated = count(entry.positives, 'positives');
    const positives = stated ?? (rows === null || entry.prevalence === undefined ? null : Math.round(rows * entry.prevalence));
    if (rows !== null && positives !== null && positives > rows) {
        problems.push(document.problem('out_of_range', `${positives} positives of ${rows} rows are impossible.`, entry.pointer ?? ''));
        return { rows: null, positives: null, problems };
    }
    return { rows, positives, problems };
}
/** Takes numbers by column; a table of several rows needs a pointer that names the row, `/0` the first. */
function mapTable(table, file, map) {
    const records = [];
    const problems = [];
    for (const entry of map) {
        const problem = (code, message, line = 1) => {
            problems.push({ code, message, file, pointer: `line ${line}`, line });
        };
        const column = table.header.indexOf(entry.column ?? '');
        const row = /^\/(0|[1-9][0-9]{0,8})$/.exec(entry.pointer ?? '')?.[1];
        const index = row === undefined ? 0 : Number(row);
        const line = table.lines[index] ?? 1;
        let value = null;
        if (entry.column === undefined)
            problem('not_mappable', `${entry.metric} needs the name of a column of this table.`);
        else if (column === -1)
            problem('missing_column', `${entry.metric} is mapped to the column ${entry.column}, which this table does not have.`);
        else if (row === undefined && table.rows.length > 1) {
            problem('many_rows', `The table has ${table.rows.length} rows: say which with \`pointer: /0\` (the first).`);
        }
        else if (index >= table.rows.length)
            problem('missing_pointer', `The table has no row ${entry.pointer}.`);
        else {
            const cell = table.rows[index]?.[column] ?? '';
            value = (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cellNumber */ .W)(cell);
            const fault = value === null ? null : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeFault */ .Uc)(entry.metric, value);
            if (value === null)
                problem('not_a_number', `Expected a number for ${entry.metric}, found ${JSON.stringify(cell.slice(0, 40))}.`, line);
            if (fault !== null)
                problem('out_of_range', `${entry.metric} is ${value}, which ${fault}.`, line);
            if (fault !== null)
                value = null;
        }
        const counts = {
            rows: typeof entry.rows === 'number' ? entry.rows : null,
            positives: typeof entry.positives === 'number' ? entry.positives : null,
        };
        records.push({ ...recordOf(entry, entry.column ?? '(column)', value, `line ${line}`), ...counts });
    }
    return { records, problems };
}
function recordOf(entry, raw, value, pointer) {
    const across = entry.attribute === undefined ? null : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .acrossGroups */ .OI)(entry.attribute);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measured */ .jh)({
        metric: entry.metric,
        raw_metric: raw,
        value,
        pointer,
        dataset: entry.dataset ?? null,
        slice: entry.slice ?? across,
        column: entry.feature ?? entry.attribute ?? null,
        statistic: entry.statistic ?? null,
    });
}
function dotted(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join('.');
}
/**
 * Proposes a mapping from the records that were read: named metrics first; where no name is known, the file's own key.
 * The data set is left out where the file does not say it: only its author knows.
 */
function suggestMapping(file, records) {
    const ordered = [...records].sort((a, b) => Number(a.metric === null) - Number(b.metric === null));
    const map = ordered
        .filter(({ pointer, value }) => pointer.startsWith('/') && value !== null)
        .map((record) => {
        const attribute = record.slice === null
            ? undefined
            : Object.keys(record.slice).find((key) => record.slice?.[key] === '*');
        const isGroup = record.slice !== null && attribute === undefined;
        return {
            pointer: record.pointer,
            metric: record.metric ?? record.raw_metric.split('.').at(-1),
            ...(record.dataset !== null && { dataset: record.dataset }),
            ...(isGroup && { slice: record.slice }),
            ...(attribute !== undefined && { attribute }),
            ...(attribute === undefined && record.column !== null && { feature: record.column }),
            ...(record.rows !== null && record.rows > 0 && { rows: record.rows }),
        };
    });
    return { file, map };
}
/** Every finite number of a structured text, for files of which nothing is recognised. */
function allNumbers(value, pointer = '', path = '') {
    if (typeof value === 'number')
        return [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measured */ .jh)({ raw_metric: path, value, pointer })];
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, below]) => allNumbers(below, `${pointer}/${(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(key)}`, path === '' ? key : `${path}.${key}`));
}


/***/ }),

/***/ 83316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ groupTrees)
});

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/evidence/content.js + 1 modules
var content = __webpack_require__(62840);
// EXTERNAL MODULE: ./lib/evidence/detection.js + 31 modules
var detection = __webpack_require__(76409);
// EXTERNAL MODULE: ./lib/evidence/readers/json-shape.js
var json_shape = __webpack_require__(50530);
// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-value.js
var mlflow_value = __webpack_require__(40793);
;// CONCATENATED MODULE: ./lib/evidence/readers/mlflow-file-store.js




const MLFLOW_FILE_STORE = 'mlflow-filestore';
/** MLflow's integers (`RunStatus`), as words. */
const STATUS = {
    1: 'RUNNING',
    2: 'SCHEDULED',
    3: 'FINISHED',
    4: 'FAILED',
    5: 'KILLED',
};
/**
 * Reads one run of a file store.
 * @param folder the run's folder, without a final slash.
 * @param files every file below that folder; `datasets` those of its experiment, by which inputs are named.
 */
function readTree(folder, files, datasets = []) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const metaFile = `${prefix}meta.yaml`;
    const meta = yamlOf(files.find(({ path }) => path === metaFile));
    const problems = meta === null ? [missingMeta(metaFile)] : [...meta.problems];
    const info = (0,json_shape/* objectOf */.Xy)(meta?.value);
    const place = { file: metaFile, pointer: '' };
    // An integer, as MLflow writes it: `"3"` or a word was written by something else.
    const status = typeof info.status === 'number' ? (STATUS[info.status] ?? 'unknown') : 'unknown';
    const stage = String(info.lifecycle_stage);
    const state = (0,mlflow_value/* runStateProblem */.ix)(status, stage, place);
    if (state !== null)
        problems.push(state);
    const tags = textsOf(`${prefix}tags/`, files);
    const measuredHere = readMetrics(`${prefix}metrics/`, files);
    problems.push(...measuredHere.problems);
    if (measuredHere.records.length === 0 && measuredHere.problems.length === 0) {
        problems.push({ code: 'no_metrics', message: 'The run logged no metric.', file: metaFile, pointer: '' });
    }
    const runId = info.run_id ?? info.run_uuid;
    const facts = (0,mlflow_value/* tagFacts */.EG)(tags);
    const data = inputsOf(prefix, files, datasets);
    return {
        format: MLFLOW_FILE_STORE,
        toolVersion: null,
        // A run that failed or was deleted has numbers, but none that may be judged.
        records: state === null && meta?.problems.length === 0 ? measuredHere.records : [],
        facts: {
            lineage: {
                ...(typeof runId === 'string' && { run_id: runId }),
                ...(typeof info.experiment_id === 'string' && { experiment_id: info.experiment_id }),
                status,
                lifecycle_stage: stage,
                ...facts,
                parameters: textsOf(`${prefix}params/`, files),
                ...(data.length > 0 && { data }),
            },
            ...(typeof info.run_name === 'string' && { identity: { name: info.run_name } }),
        },
        problems,
    };
}
function missingMeta(file) {
    return { code: 'missing_meta', message: 'The run has no meta.yaml.', file, pointer: '' };
}
function readMetrics(prefix, files) {
    const records = [];
    const problems = [];
    for (const file of filesUnder(prefix, files)) {
        const pointer = `metrics/${file.path.slice(prefix.length)}`;
        const parsed = readMetricFile(file, pointer);
        if ('problem' in parsed)
            problems.push(parsed.problem);
        const points = 'points' in parsed ? parsed.points : [];
        const key = file.path.slice(prefix.length);
        const { record, problem } = (0,mlflow_value/* metricRecord */.C_)(key, points, { file: file.path, pointer });
        records.push(record);
        if (problem !== null && !('problem' in parsed))
            problems.push(problem);
    }
    return { records, problems };
}
const NUMBER = /^-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^-?(?:nan|inf|infinity)$/i;
/** Lines of `timestamp value [step [run_id]]`; MLflow 3 added the fourth field. */
function readMetricFile(file, pointer) {
    const text = (0,content/* decodeText */.g7)(file.bytes);
    const lines = text?.split('\n').map((line) => line.trim()) ?? [];
    const points = [];
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const point = readPoint(line);
        if (point === null) {
            const message = `Expected \`timestamp value step\`, found ${JSON.stringify(line.slice(0, 60))}.`;
            return { problem: { code: 'invalid_metric_line', message, file: file.path, pointer, line: index + 1 } };
        }
        points.push(point);
    }
    if (points.length > 0)
        return { points };
    return {
        problem: { code: 'empty', message: 'The metric file holds no value.', file: file.path, pointer, line: 1 },
    };
}
function readPoint(line) {
    const fields = line.split(/\s+/);
    const [timestamp = '', value = '', step = '0'] = fields;
    if (fields.length < 2 || fields.length > 4 || !/^-?[0-9]{1,15}$/.test(timestamp))
        return null;
    if (!/^-?[0-9]{1,15}$/.test(step) || !(NUMBER.test(value) || NOT_FINITE.test(value)))
        return null;
    const number = Number(value);
    return {
        step: Number(step),
        timestamp: Number(timestamp),
        value: Number.isFinite(number) ? number : null,
    };
}
/** One text per file below a folder: parameters and tags. */
function textsOf(prefix, files) {
    return Object.fromEntries(filesUnder(prefix, files).map((file) => [
        file.path.slice(prefix.length),
        (0,content/* decodeText */.g7)(file.bytes)?.trim() ?? '',
    ]));
}
/** Data sets the run read: `inputs/<id>/meta.yaml` names a folder of the experiment's `datasets`. */
function inputsOf(prefix, files, datasets) {
    return filesUnder(`${prefix}inputs/`, files).flatMap((file) => {
        const source = (0,json_shape/* objectOf */.Xy)(yamlOf(file)?.value).source_id;
        const meta = datasets.find(({ path }) => path.endsWith(`/datasets/${String(source)}/meta.yaml`));
        const { name, digest } = (0,json_shape/* objectOf */.Xy)(yamlOf(meta)?.value);
        if (typeof name !== 'string' || typeof digest !== 'string')
            return [];
        return [{ path: name, algorithm: 'mlflow', digest, role: 'dep' }];
    });
}
function filesUnder(prefix, files) {
    return files.filter(({ path }) => path.startsWith(prefix)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
function yamlOf(file) {
    const text = file === undefined ? null : (0,content/* decodeText */.g7)(file.bytes);
    return file === undefined || text === null ? null : (0,yaml/* parseYaml */.h)(text, file.path);
}

// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-registry.js
var mlflow_registry = __webpack_require__(13925);
;// CONCATENATED MODULE: ./lib/evidence/tree.js






/** Folders below a tree whose files belong to it; `artifacts` are files of their own. */
const OWN_FOLDERS = {
    run: ['metrics', 'params', 'tags', 'inputs', 'outputs'],
    logged_model: ['metrics', 'params', 'tags'],
    registry: ['aliases', 'tags'],
    dataset: [],
};
const META = 'meta.yaml';
/** Finds the runs and registry entries of MLflow file stores by the content of their `meta.yaml`. */
function groupTrees(files) {
    const live = files.filter(({ path }) => !/(?:^|\/)\.trash\//.test(path));
    const kinds = new Map();
    const measuredFolders = foldersWithMetrics(live);
    for (const file of live) {
        if (file.path !== META && !file.path.endsWith(`/${META}`))
            continue;
        const kind = kindOf(file) ?? (measuredFolders.has(folderOf(file.path)) ? 'run' : null);
        if (kind !== null)
            kinds.set(folderOf(file.path), kind);
    }
    if (kinds.size === 0 && live.length === files.length)
        return { trees: [], rest: files, skipped: [] };
    const members = new Map([...kinds.keys()].map((folder) => [folder, []]));
    const rest = [];
    for (const file of live) {
        const owner = ownerOf(file.path, kinds);
        if (owner === null)
            rest.push(file);
        else
            members.get(owner)?.push(file);
    }
    const ofKind = (wanted) => [...kinds].filter(([, kind]) => kind === wanted).map(([folder]) => folder);
    const datasets = ofKind('dataset').flatMap((folder) => members.get(folder) ?? []);
    const trees = [...ofKind('run'), ...ofKind('logged_model'), ...ofKind('registry')].map((folder) => {
        const own = members.get(folder) ?? [];
        return { path: folder, files: own, reading: readOwn(folder, own, kinds.get(folder), datasets) };
    });
    const deleted = files.filter((file) => !live.includes(file));
    return { trees, rest, skipped: [...datasets, ...deleted].map(({ path }) => path) };
}
function readOwn(folder, files, kind, datasets) {
    if (kind === 'run')
        return readTree(folder, files, datasets);
    const meta = files.find(({ path }) => folderOf(path) === folder);
    return (0,detection/* readFile */.T)(meta).reading;
}
function kindOf(file) {
    const text = (0,content/* decodeText */.g7)(file.bytes);
    if (text === null)
        return null;
    const root = (0,json_shape/* objectOf */.Xy)((0,yaml/* parseYaml */.h)(text, file.path).value);
    if ((0,mlflow_registry/* isLoggedModel */.ot)(root))
        return 'logged_model';
    if (('run_id' in root || 'run_uuid' in root) && 'lifecycle_stage' in root)
        return 'run';
    if ((0,mlflow_registry/* isRegistryVersion */.QI)(root) || (0,mlflow_registry/* isRegisteredModel */.mr)(root))
        return 'registry';
    return 'digest' in root && 'source_type' in root ? 'dataset' : null;
}
/** Folders that hold `metrics` and `params` or `tags`: runs even where their `meta.yaml` is damaged. */
function foldersWithMetrics(files) {
    const holding = (name) => new Set(files
        .map(({ path }) => `/${path}`)
        .filter((path) => path.includes(`/${name}/`))
        .map((path) => path.slice(1, path.indexOf(`/${name}/`))));
    const [params, tags] = [holding('params'), holding('tags')];
    return new Set([...holding('metrics')].filter((folder) => params.has(folder) || tags.has(folder)));
}
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '' : path.slice(0, end);
}
/** The nearest folder above that is a tree and to which a file at this place belongs. */
function ownerOf(path, kinds) {
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        const kind = kinds.get(folder);
        if (kind !== undefined) {
            const inside = folder === '' ? path : path.slice(folder.length + 1);
            const isOwn = inside === META || OWN_FOLDERS[kind].includes(inside.split('/', 1)[0]);
            return isOwn ? folder : null;
        }
        if (folder === '')
            return null;
    }
}


/***/ }),

/***/ 35605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ contentManifest),
/* harmony export */   IF: () => (/* binding */ subjectDigests),
/* harmony export */   Pl: () => (/* binding */ ownEntry)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29327);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63070);


const MODE_NOUNS = {
    '120000': 'a symbolic link',
    '160000': 'a submodule',
    '040000': 'a folder',
};
/** The content of a model: regular files only, no two names that some file system would take for one. */
function contentManifest(tree, folder) {
    const problems = [];
    const entries = [];
    const seen = new Map();
    for (const entry of [...tree].sort((a, b) => compareCodeUnits(a.path, b.path))) {
        const twin = seen.get((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(entry.path));
        if (twin !== undefined) {
            const message = `\`${twin}\` and \`${entry.path}\` are one name on some systems: rename one.`;
            problems.push({ code: 'path_collision', message, file: entry.path });
            continue;
        }
        seen.set((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .collisionKey */ .E)(entry.path), entry.path);
        const accepted = contentEntry(entry);
        if ('code' in accepted)
            problems.push(accepted);
        else
            entries.push(accepted);
    }
    if (tree.length === 0) {
        problems.push({ code: 'no_content', message: 'The model has no files.', file: folder });
    }
    return { entries, digest: problems.length > 0 ? null : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(entries.map(ownEntry)), problems };
}
/** An entry as the commit has it, without the objects that were followed from it. */
function ownEntry({ objects: _, ...own }) {
    return own;
}
function contentEntry(entry) {
    const { path: file, mode, sizeBytes, sha256, objects } = entry;
    const wrongPath = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblem */ .z)(file);
    if (wrongPath !== undefined)
        return { code: 'bad_path', message: wrongPath, file };
    if (mode !== '100644' && mode !== '100755') {
        const noun = MODE_NOUNS[mode] ?? `an entry of mode ${mode}`;
        const message = `\`${file}\` is ${noun}; only regular files can be approved. Commit the file itself.`;
        return { code: mode === '120000' ? 'symbolic_link' : 'not_a_file', message, file };
    }
    if (sha256 === null || !isSha256(sha256))
        return weakDigest(file);
    const weak = objects?.find((object) => !isSha256(object.sha256));
    if (weak !== undefined)
        return weakDigest(weak.path);
    return { path: file, mode, size: sizeBytes, sha256, ...(objects !== undefined && { objects }) };
}
/**
 * The subject digest: sha256 of the canonical JSON of everything that an approval covers. It names no commit, branch or
 * time, so a merge, squash or rebase keeps it; the order in which things were found does not matter.
 */
function subjectDigests(input) {
    const evidence = [...input.evidence]
        .map(({ file, sha256 }) => ({ file, sha256 }))
        .sort((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.sha256, b.sha256));
    const catalog = [...input.catalog].sort((a, b) => compareCodeUnits(a.name, b.name));
    const policies = [...new Set(input.policies)].sort(compareCodeUnits);
    const waivers = [...input.waivers].map((waiver) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(waiver)).sort(compareCodeUnits);
    const problems = [
        ...input.content.problems,
        ...evidence.filter((item) => !isSha256(item.sha256)).map((item) => weakDigest(item.file)),
    ];
    const isEvidenceSound = evidence.every((item) => isSha256(item.sha256));
    const isWhole = input.content.digest !== null && isEvidenceSound && policies.length > 0;
    const { name, version } = input.model;
    const covered = {
        content: input.content.entries,
        evidence,
        catalog,
        policies,
        waivers,
        model: { name, version },
    };
    return {
        subject: isWhole ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(covered) : null,
        content: input.content.digest,
        evidence: isEvidenceSound ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(evidence) : null,
        catalog: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(catalog),
        policy: policies.length > 0 ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .Xz)(policies) : null,
        preimage: isWhole ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(covered) : null,
        problems,
    };
}
function isSha256(digest) {
    return /^[0-9a-f]{64}$/.test(digest);
}
function weakDigest(file) {
    const message = `\`${file}\` has no SHA-256 digest of 64 lowercase hexadecimal digits.`;
    return { code: 'weak_digest', message, file };
}
function compareCodeUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 97294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hY: () => (/* binding */ hasEnded),
  ly: () => (/* binding */ isShortEnough),
  kT: () => (/* binding */ waiversInForce)
});

// EXTERNAL MODULE: ./lib/model/version-order.js
var version_order = __webpack_require__(87828);
// EXTERNAL MODULE: ./lib/model/waivers.js + 2 modules
var waivers = __webpack_require__(7552);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var signoff_instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/policy/waivable.js
var waivable = __webpack_require__(28367);
;// CONCATENATED MODULE: ./lib/policy/waiver-words.js

/** By whose approval a waiver is in force. */
function inForceWords(approval, approvers) {
    const names = approvers.map(({ login, role }) => `${login} (${role})`).join(', ');
    return `Approved by ${names} in pull request #${approval?.pull_request}.`;
}
/** Why a waiver is not in force, in a sentence. */
function barredWords(code, { base, head }, question) {
    const { waiver } = base;
    const { model, policies } = question;
    const roles = [...new Set(policies.flatMap(({ policy }) => policy.waivers?.approved_by ?? []))];
    const approvers = roles.join(' or ');
    const longest = Math.max(0, ...policies.map(({ policy }) => policy.waivers?.max_days ?? 0));
    switch (code) {
        case 'removed_here':
            return 'This change removes it, or leaves it unreadable.';
        case 'changed_here':
            return 'This change makes it a waiver of something else.';
        case 'expired':
            return `It ended on ${[waiver.expires, head?.expires ?? waiver.expires].sort()[0]}, at the end of the day UTC.`;
        case 'other_version':
            return `It is for versions ${waiver.versions.from} to ${waiver.versions.to}; this is ${model.version}.`;
        case 'offline':
            return 'Who approved it is in the ledger, which is not read here: the gate says whether it is in force.';
        case 'no_ledger':
            return 'The repository has no ledger (`ledger` in .arbiter/config.yml), so nothing proves who approved it.';
        case 'not_approved':
            return `The ledger has no merge of just this file with an approved verdict. Bring it in by a pull request that ${approvers} approves, and merge it once its status is a success.`;
        case 'requester_approved':
            return 'Only who asked for it approved it; that needs somebody else.';
        case 'approver_role':
            return `Nobody in the role ${approvers} approved it.`;
        case 'too_long':
            return `It runs for more than the ${longest} days that the policy allows, counted from the day it was merged.`;
        case 'unknown_check':
        case 'waivers_not_allowed':
        case 'waiver_forbidden':
        case 'waiver_never_needed':
            return (0,waivable/* barWords */.r_)(code, waiver.check, policies);
    }
}

;// CONCATENATED MODULE: ./lib/policy/waivers-in-force.js





const DAY_MS = 86_400_000;
/** Days before its end from which a waiver is warned of, the nearest first. */
const WARNED_DAYS = [3, 14, 30];
/**
 * Which waivers of a model are in force: the one place where that, and the end of a waiver, is decided. Everything that a
 * file says of its approval counts for nothing; approvals are the ledger's.
 */
function waiversInForce(question) {
    const own = question.waivers.filter(({ base }) => base.waiver.model === question.model.name);
    return {
        waivers: own.map((standing) => judged(standing, question)),
        problems: question.isSettled ? [] : own.flatMap((standing) => problemsOf(standing, question)),
    };
}
function judged(standing, question) {
    const { waiver, file } = standing.base;
    const approval = approvalOf(standing, question);
    const bar = barOf(standing, question, approval);
    const counted = countedApprovals(waiver, approval, question);
    const isInForce = bar === null;
    return {
        waiver,
        file,
        code: bar,
        message: bar === null ? inForceWords(approval, counted.approvers) : barredWords(bar, standing, question),
        policies: isInForce ? counted.policies : [],
        approval: isInForce ? approval : null,
        approvers: isInForce ? counted.approvers : [],
        renewals: renewalsOf(waiver, approval, question),
        endsWithinDays: isInForce ? endsWithin(waiver, question.now) : null,
        covered: isInForce || (question.isMerged && wasInForce(standing, question, approval)) ? counted : null,
    };
}
/** The first reason that applies; null: the waiver is in force. */
function barOf({ base: { waiver }, head }, question, approval) {
    const { policies, model, source } = question;
    if (head === null)
        return 'removed_here';
    if (head.check !== waiver.check || head.model !== waiver.model)
        return 'changed_here';
    const bar = (0,waivable/* commonBar */.XJ)(policies, waiver.check);
    if (bar !== null)
        return bar;
    // What the change shortens or narrows counts at once; what it prolongs or widens does not.
    if (hasEnded(waiver, question.now) || hasEnded(head, question.now))
        return 'expired';
    if (![waiver, head].every(({ versions }) => (0,version_order/* isVersionWithin */.as)(model.version, versions)))
        return 'other_version';
    if (source.kind !== 'ledger')
        return source.kind;
    if (approval === null)
        return 'not_approved';
    return countedApprovals(waiver, approval, question).code;
}
/** Everything but its day is in order, so it was in force before: on its last day. */
function wasInForce(standing, question, approval) {
    const lastDay = `${standing.base.waiver.expires}T00:00:00Z`;
    return barOf(standing, { ...question, now: lastDay }, approval) === null;
}
/** Over after the last millisecond of its last day, UTC. A day or an instant that cannot be read is over. */
function hasEnded({ expires }, now) {
    const instant = (0,signoff_instant/* parseInstant */.nV)(now) ?? Number.POSITIVE_INFINITY;
    return !(instant <= ((0,signoff_instant/* parseDayEnd */.ru)(expires) ?? Number.NEGATIVE_INFINITY));
}
/** These very bytes at this very place, merged with an approved verdict; the newest such merge. */
function approvalOf({ base }, { source }) {
    if (source.kind !== 'ledger')
        return null;
    const { file, sha256, waiver } = base;
    return (source.approvals.findLast((approval) => approval.file === file &&
        approval.sha256 === sha256 &&
        approval.check === waiver.check &&
        approval.model === waiver.model) ?? null);
}
/** Each policy says for itself who may waive its checks, and for how long. */
function countedApprovals(waiver, approval, { policies }) {
    const given = approval?.approved_by ?? [];
    const allowing = policies.filter((policy) => (0,waivable/* waiverBar */.M2)(policy, waiver.check) === null);
    const isRole = (role, { policy }) => policy.waivers?.approved_by.includes(role) === true;
    const inRole = allowing.filter((policy) => given.some(({ role }) => isRole(role, policy)));
    const byOthers = inRole.filter((policy) => given.some((person) => isRole(person.role, policy) && !(0,waivers/* isRequester */.Dd)(waiver, person)));
    const inTime = byOthers.filter(({ policy }) => isShortEnough(waiver, approval?.merged_at ?? '', policy.waivers?.max_days ?? 0));
    const approvers = given.filter((person) => !(0,waivers/* isRequester */.Dd)(waiver, person) && inTime.some((policy) => isRole(person.role, policy)));
    const code = inRole.length === 0
        ? 'approver_role'
        : byOthers.length === 0
            ? 'requester_approved'
            : inTime.length === 0
                ? 'too_long'
                : null;
    return { code, policies: inTime.map(({ policy }) => policy.metadata.id), approvers };
}
/** Counted in days from the day that it was merged: merged on the 1st, 30 days end with the 31st. */
function isShortEnough({ expires }, from, days) {
    const [end, merged] = [(0,signoff_instant/* parseDayEnd */.ru)(expires), (0,signoff_instant/* parseDayEnd */.ru)(from.slice(0, 10))];
    return (end !== undefined &&
        merged !== undefined &&
        (0,signoff_instant/* parseInstant */.nV)(from) !== undefined &&
        end <= merged + days * DAY_MS);
}
/** Earlier ones than the one that is judged: an unchanged file that is merged again is the same. */
function renewalsOf({ check, model }, approval, { source }) {
    if (source.kind !== 'ledger')
        return 0;
    const earlier = source.approvals.filter((other) => other.check === check &&
        other.model === model &&
        other.sha256 !== approval?.sha256 &&
        (approval === null || other.entry < approval.entry));
    return new Set(earlier.map(({ sha256 }) => sha256)).size;
}
function endsWithin({ expires }, now) {
    const left = ((0,signoff_instant/* parseDayEnd */.ru)(expires) ?? 0) - ((0,signoff_instant/* parseInstant */.nV)(now) ?? 0);
    return WARNED_DAYS.find((days) => left <= days * DAY_MS) ?? null;
}
/** What still lies there and should not: one that is over, too long, or for versions that are gone. */
function problemsOf(standing, question) {
    const { base, head } = standing;
    if (head === null)
        return [];
    const { file, waiver, document } = base;
    const remedy = `Remove ${file}, or renew it: set a later \`expires\` in a pull request that brings nothing else.`;
    if (hasEnded(head, question.now)) {
        const message = `The waiver of \`${waiver.check}\` ended on ${head.expires}, at the end of the day UTC. ${remedy}`;
        return [document.problem('waiver_expired', message, '/expires')];
    }
    const { baseVersion } = question.model;
    const order = baseVersion === null ? undefined : (0,version_order/* compareVersions */.Zy)(head.versions.to, baseVersion);
    if (order !== undefined && order < 0) {
        const message = `The waiver of \`${waiver.check}\` is for versions up to ${head.versions.to}, and the base branch has ${baseVersion}: it is of no use any more. Remove ${file}.`;
        return [document.problem('waiver_unused', message, '/versions/to')];
    }
    const approval = approvalOf(standing, question);
    if (approval !== null && head === waiver && barOf(standing, question, approval) === 'too_long') {
        const message = `The waiver of \`${waiver.check}\` is not in force. ${barredWords('too_long', standing, question)} ${remedy}`;
        return [document.problem('waiver_too_long', message, '/expires')];
    }
    return [];
}


/***/ })

};
