export const id = 7552;
export const ids = [7552];
export const modules = {

/***/ 57552:
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/repository.js
var repository = __webpack_require__(46425);
// EXTERNAL MODULE: ./lib/model/roles.js + 2 modules
var roles = __webpack_require__(47192);
// EXTERNAL MODULE: ./lib/policy/limits.js
var policy_limits = __webpack_require__(88880);
;// CONCATENATED MODULE: ./lib/policy/explain-comparison.js

/** A metric of every group, as part of a sentence. */
function worstSliceWords({ metric, require }, where) {
    const size = require.min_group_size ?? 30;
    const small = require.small_groups === 'report'
        ? `groups of fewer than ${size} rows are only reported`
        : `a group of fewer than ${size} rows cannot be told`;
    const { min_count: least = 1 } = require;
    const count = least === 1 ? '' : `; at least ${least} groups are judged`;
    const groups = (metric.worst_slice ?? []).join(' and of ');
    return `${metric.name}${where} is ${(0,policy_limits/* limitWords */.vd)(require)} for every group of ${groups}, recomputed${decideWords(require)}; ${small}${count}`;
}
const CHANGE_WORDS = {
    max_regression: 'worse by at most',
    min_improvement: 'better by at least',
    max_improvement: 'better by at most',
};
/** A change against the model on the base branch, as part of a sentence. */
function changeWords({ metric, require, first_release: first }) {
    const parts = Object.entries(CHANGE_WORDS).flatMap(([key, words]) => {
        const amount = require[key];
        return amount === undefined ? [] : [`${words} ${amountWords(amount)}`];
    });
    const data = metric.dataset === undefined ? '' : ` on ${metric.dataset} data`;
    const role = first === undefined ? '' : `; of a first version ${first.approved_by} must sign instead`;
    return `${metric.name}${data} is, against the model on the base branch, ${parts.join(' and ')}${decideWords(require)}${trustWords(require)}${role}`;
}
function amountWords(amount) {
    if (amount.relative === undefined)
        return String(amount.absolute);
    return typeof amount.relative === 'number'
        ? `${Number((amount.relative * 100).toPrecision(12))} % of its value`
        : `${amount.relative} of its value`;
}
/** Folds and training data, as part of a sentence. */
function stabilityWords({ metric, require }) {
    const { folds, lower_bound: bound, spread, train_test_gap: gap } = require;
    const isOfFolds = folds !== undefined || bound !== undefined || spread !== undefined;
    const parts = [
        isOfFolds ? `${metric.name} is measured in at least ${folds?.at_least ?? 5} folds` : undefined,
        spread === undefined ? undefined : `the folds lie ${(0,policy_limits/* limitWords */.vd)(spread)} apart`,
        bound === undefined ? undefined : `the lower bound of their mean is ${(0,policy_limits/* limitWords */.vd)(bound)}`,
        gap === undefined
            ? undefined
            : `${metric.name} on the training data is better than on ${metric.dataset ?? 'test'} data by ${(0,policy_limits/* limitWords */.vd)(gap)}`,
    ];
    return `${parts.filter((part) => part !== undefined).join(', ')}${trustWords(require)}`;
}
function trustWords({ trust }) {
    return trust === undefined ? '' : `, from evidence of trust ${trust.at_least} or more`;
}
function decideWords(require) {
    const confidence = require.confidence === undefined ? '' : ` (${Number(require.confidence) * 100} % confidence)`;
    if (require.decide === 'prove_safe')
        return `, proven and not only measured${confidence}`;
    if (require.decide === 'prove_harm')
        return `, failing only where the data prove it${confidence}`;
    return '';
}

;// CONCATENATED MODULE: ./lib/policy/explain-data.js

/** Groups in training data, as part of a sentence. */
function balanceWords(check) {
    const { dataset = 'train', require, groups = {} } = check;
    const { representation, label_balance, missingness, min_group_size: size = 30, small_groups } = require;
    const limits = [
        representation === undefined ? undefined : `its share of the rows is ${(0,policy_limits/* limitWords */.vd)(representation)}`,
        label_balance === undefined
            ? undefined
            : `its share of positive labels differs from every other group's by ${(0,policy_limits/* limitWords */.vd)(label_balance)}`,
        missingness === undefined
            ? undefined
            : `the share of missing values of every column is ${(0,policy_limits/* limitWords */.vd)(missingness)}`,
    ].filter((limit) => limit !== undefined);
    const closed = Object.entries(groups).map(([attribute, names]) => `; the groups of ${attribute} are exactly ${(names ?? []).join(', ')}`);
    const needsSize = label_balance !== undefined || missingness !== undefined;
    const small = small_groups === 'report' ? 'are only reported' : 'keep it from passing';
    const sizes = needsSize ? `; groups of fewer than ${size} rows ${small}` : '';
    return `for every group of ${check.protected.join(' and of ')} in the ${dataset} data ${limits.join(', and ')}, counted here from the data${closed.join('')}${sizes}`;
}
/** How test data is kept apart, as part of a sentence. */
function leakageWords({ dataset = 'test', require }) {
    const { overlap, temporal_order: order, suspicious_auc: auc } = require;
    const parts = [
        overlap === undefined
            ? undefined
            : overlap === 'none'
                ? `no row of the ${dataset} data stands in the training data, by its features and label or by its key`
                : `no row of the ${dataset} data has the key of a training row`,
        order === undefined ? undefined : `every training row is older than every row of the ${dataset} data`,
        auc === undefined
            ? undefined
            : `the AUC of the model, and of every feature alone, on the ${dataset} data is ${(0,policy_limits/* limitWords */.vd)(auc)}`,
    ];
    return `${parts.filter((part) => part !== undefined).join(', and ')}, compared here from the data`;
}
/** Flags of the evaluation store, as part of a sentence. */
function driftFlagWords({ require }) {
    const { none_at_least: severity, days } = require;
    if (days === undefined)
        return `no drift flag of severity ${severity} or higher is set`;
    return `a drift flag of severity ${severity} or higher is set on at most ${days.at_most} of the last ${days.of} days, and a day without a record is not taken for a good one`;
}

;// CONCATENATED MODULE: ./lib/policy/explain-details.js
/** Kinds whose sentence lists every demand, trust among them. */
const SAYS_EVERY_DEMAND = new Set([
    'sensitivity',
    'environment',
    'rollback',
    'model_card',
]);
const INTERSECTION_WORDS = {
    block: 'Combinations of the attributes decide as well.',
    report: 'Combinations of the attributes are shown and do not decide.',
    off: 'Combinations of the attributes are not looked at.',
};
/**
 * What bears on a check beside its requirement, each as a sentence: how groups are taken, how old and how well proven
 * evidence must be, what a first release needs. A number that officers do not read is one that nobody agreed to.
 */
function detailSentences(check) {
    const whole = check;
    const require = (check.require ?? {});
    return [
        ...(check.kind === 'fairness' ? groupSentences(check) : []),
        ...said(datasetOf(check), (dataset) => `It is judged on ${dataset} data.`),
        ...(check.kind === 'service_level'
            ? said(check.files?.join(' and in '), (files) => `It is judged in ${files}.`)
            : []),
        ...said(sliceOf(whole.metric), (slice) => `Only ${slice} counts.`),
        ...said(require.not_older_than, (age) => `The evidence is at most ${age} old.`),
        ...said(require.min_rows, (rows) => `Fewer than ${rows} rows decide nothing.`),
        ...(check.kind === 'drift' ? columnSentences(require.columns, require.min_count) : []),
        ...said(require.tolerance, (most) => `A claim is at most ${most} away from what is recomputed.`),
        ...(SAYS_EVERY_DEMAND.has(check.kind)
            ? []
            : said(leastOf(require.trust), (trust) => `The evidence is trusted at least as ${trust}.`)),
        ...said(whole.first_release?.approved_by, (role) => `A first release needs the signature of ${role} instead.`),
    ];
}
function groupSentences({ intersections, reference, require }) {
    const least = require.min_group_size ?? 30;
    const small = (require.small_groups ?? 'block') === 'block' ? 'keep it from passing' : 'are shown and not judged';
    return [
        INTERSECTION_WORDS[intersections ?? 'report'],
        `Groups of fewer than ${least} rows ${small}.`,
        ...(reference === undefined || reference === 'highest'
            ? []
            : [`The others are compared with ${reference}.`]),
    ];
}
function columnSentences(columns, least = 1) {
    if (columns === 'any')
        return [
            least === 1 ? 'It is enough that one of them holds.' : `It is enough that ${least} of them hold.`,
        ];
    const share = columns?.share_at_most;
    return [
        ...said(share, (most) => `A share of at most ${most} of them may miss it.`),
        ...(least === 1 ? [] : [`At least ${least} of them are judged.`]),
    ];
}
function said(value, words) {
    return value === undefined ? [] : [words(String(value))];
}
/** Where the sentence itself does not name it; the data set of a fairness check is the test data unless said. */
function datasetOf(check) {
    if (check.kind === 'drift')
        return check.dataset;
    if (check.kind !== 'fairness' || check.metric.dataset === 'test')
        return undefined;
    return check.metric.dataset;
}
function sliceOf(metric) {
    const slice = metric?.slice;
    if (slice === undefined)
        return undefined;
    return Object.entries(slice)
        .map(([attribute, value]) => `${attribute} ${String(value)}`)
        .join(' and ');
}
function leastOf(trust) {
    return trust?.at_least;
}

;// CONCATENATED MODULE: ./lib/policy/explain-provenance.js
const LINEAGE_WORDS = {
    data_version: 'a version of each data set',
    run: 'the training run',
    code_commit: 'the commit of its code, in the history of this change and with no governed code changed since',
    environment: 'the image by digest',
};
function lineageWords({ require }) {
    const known = (require.present ?? []).map((name) => LINEAGE_WORDS[name]);
    return [
        ...(known.length === 0 ? [] : [`known are ${known.join('; ')}`]),
        ...(require.consistent === true
            ? ['every source that names the same version, run, data or file says the same']
            : []),
    ].join(', and ');
}
function kpiWords({ require, dataset }) {
    const on = dataset === undefined ? '' : ` on ${dataset} data`;
    const least = require.at_least === undefined ? 'at least 1' : `at least ${require.at_least}`;
    return `every business KPI of the manifest (${least}) meets its threshold${on}`;
}
function explainabilityWords({ require, files }) {
    const where = files === undefined ? '' : ` in ${files.join(' and in ')}`;
    const parts = [
        ...(require.global === true ? ['what every feature weighs in the model is explained'] : []),
        ...(require.per_decision === true
            ? [`what every feature weighs is explained in at least ${require.min_decisions ?? 1} decisions`]
            : []),
    ];
    return `${parts.join(', and ')}${where}, for this version`;
}
function experimentWords({ metric, require }) {
    const on = metric.dataset === undefined ? '' : ` on ${metric.dataset} data`;
    const chosen = require.chosen === 'best'
        ? `the chosen one is the best by ${metric.name}${on}`
        : `the chosen one is the best by ${metric.name}${on}, or it is written why another was chosen`;
    return `at least ${require.at_least} runs were compared, and ${chosen}`;
}

// EXTERNAL MODULE: ./lib/policy/expression/expression.js + 2 modules
var expression_expression = __webpack_require__(59578);
// EXTERNAL MODULE: ./lib/policy/expression/types.js + 2 modules
var types = __webpack_require__(62602);
;// CONCATENATED MODULE: ./lib/policy/expression/words.js


const OPERATOR_WORDS = {
    '>': 'is above',
    '>=': 'is at least',
    '<': 'is below',
    '<=': 'is at most',
    '==': 'is',
    '!=': 'is not',
    in: 'is one of',
};
/** An expression as part of a sentence; the text itself where it says more than comparisons joined by and, or and not. */
function expressionWords(text) {
    const { expression } = (0,expression_expression/* loadExpression */.D)(text);
    const words = expression === undefined ? undefined : conditionWords(expression.tree, undefined);
    return words ?? `\`${text.trim().replaceAll(/\s+/g, ' ')}\` is true`;
}
function conditionWords(node, within) {
    if (node.kind === 'binary')
        return comparisonWords(node);
    if (node.kind === 'not') {
        const words = conditionWords(node.of, undefined);
        return words === undefined ? undefined : `not (${words})`;
    }
    if (node.kind !== 'logic')
        return undefined;
    const sides = [node.left, node.right].map((side) => conditionWords(side, node.operator));
    if (sides.includes(undefined))
        return undefined;
    const words = sides.join(node.operator === '||' ? ' or ' : ' and ');
    return within === undefined || within === node.operator ? words : `(${words})`;
}
function comparisonWords({ operator, left, right }) {
    const words = OPERATOR_WORDS[operator];
    const [one, other] = [valueWords(left), valueWords(right)];
    return words === undefined || one === undefined || other === undefined
        ? undefined
        : `${one} ${words} ${other}`;
}
function valueWords(node) {
    const field = (0,types/* modelFieldOf */.pn)(node);
    if (field !== undefined)
        return `the ${field.replaceAll('_', ' ')} of the model`;
    switch (node.kind) {
        case 'number':
            return String(node.value);
        case 'text':
            return `"${node.value}"`;
        case 'field':
            return (0,types/* metricNameOf */.Z1)(node);
        case 'list': {
            const items = node.items.map(valueWords);
            return items.includes(undefined) ? undefined : items.join(', ');
        }
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/policy/naming.js
var naming = __webpack_require__(27732);
;// CONCATENATED MODULE: ./lib/policy/explain.js







const LEVEL_WORDS = {
    mandatory: 'blocks',
    overridable: 'blocks unless overridden',
    advisory: 'is reported',
    shadow: 'is tried out in silence',
};
/** A policy as sentences that an officer can read aloud, one per check, then who must sign and what may be waived. */
function explainPolicy(policy) {
    const { metadata, applies_to: scope } = policy;
    const lines = [`${metadata.title} (${metadata.id} ${metadata.version}), owned by ${metadata.owner}.`];
    lines.push(`It applies to ${scopeWords(scope)}.`);
    if (policy.default_tier !== undefined)
        lines.push(`A new model counts at least as ${policy.default_tier} risk.`);
    policy.checks.forEach((check, index) => {
        lines.push(`${index + 1}. ${explainCheck(check)}`);
    });
    lines.push(signoffWords(policy.signoff));
    lines.push(waiverWords(policy.waivers));
    return lines;
}
/** One check as a sentence. */
function explainCheck(check) {
    const when = check.when === undefined ? '' : ` Only where ${whenWords(check.when)}.`;
    const level = LEVEL_WORDS[check.level ?? 'mandatory'];
    const override = check.override_by === undefined ? '' : ` by ${check.override_by.join(' or ')}`;
    const leftWhat = check.kind === 'rollback' ? 'the proof' : 'it';
    const left = 'off_github' in check ? ` \`arbiter check\` leaves ${leftWhat} to the gate.` : '';
    const details = detailSentences(check)
        .map((sentence) => ` ${sentence}`)
        .join('');
    return `${check.title}: ${requirementWords(check)}; a failure ${level}${override}.${when}${left}${details}`;
}
function requirementWords(check) {
    switch (check.kind) {
        case 'metric': {
            const business = check.require.or_business_threshold === true ? ' (or meets the business threshold of the model)' : '';
            const data = check.metric.dataset === undefined ? '' : ` on ${check.metric.dataset} data`;
            if (check.metric.worst_slice !== undefined)
                return worstSliceWords(check, data + business);
            return `${check.metric.name}${data} is ${(0,policy_limits/* limitWords */.vd)(check.require)}${business}${decideWords(check.require)}`;
        }
        case 'change':
            return changeWords(check);
        case 'stability':
            return stabilityWords(check);
        case 'fairness':
            return (`${check.metric.name} is ${(0,policy_limits/* limitWords */.vd)(check.require)} for every group of ${check.protected.join(' and of ')}, ` +
                `where the favourable outcome is ${check.favorable_outcome}${decideWords(check.require)}`);
        case 'data_balance':
            return balanceWords(check);
        case 'drift':
            return `${check.statistic} of ${check.features?.join(', ') ?? (check.of === 'prediction' ? 'the prediction' : 'the data set')} is ${(0,policy_limits/* limitWords */.vd)(check.require)}`;
        case 'leakage':
            return leakageWords(check);
        case 'drift_flag':
            return driftFlagWords(check);
        case 'tests':
        case 'data_quality':
            return testWords(check);
        case 'service_level':
            return serviceWords(check.require);
        case 'security':
            return securityWords(check.require);
        case 'expression': {
            const data = check.dataset === undefined ? '' : ` on ${check.dataset} data`;
            return `${expressionWords(check.expr)}${data}; otherwise: ${check.message.replace(/[.]$/, '')}`;
        }
        case 'naming':
            return (0,naming/* namingWords */.W7)(check);
        case 'lineage':
            return lineageWords(check);
        case 'kpi':
            return kpiWords(check);
        case 'explainability':
            return explainabilityWords(check);
        case 'experiment':
            return experimentWords(check);
        case 'audit_trail':
            return 'what is on the base branch was approved in the ledger, or stood there when the ledger began; what came around the gate is restored, or signed by the governance role';
        default:
            return Object.entries(check.require)
                .filter(([, value]) => value !== false)
                .map(([key, value]) => demandWords(key, value))
                .join(', and ');
    }
}
function testWords(check) {
    const { at_least: least = 1, warnings } = check.require;
    const where = check.files === undefined ? '' : ` in ${check.files.join(' and in ')}`;
    const columns = 'columns' in check && check.columns !== undefined ? check.columns : [];
    const tested = columns.length === 0 ? '' : `, with a test of each of ${columns.join(', ')}`;
    const warned = warnings === 'report' ? '; warnings are only reported' : '';
    return `at least ${least} ${check.kind === 'tests' ? 'tests' : 'tests of data'} ran${where} and all passed${tested}${warned}`;
}
function securityWords({ formats, vulnerabilities, }) {
    const parts = [];
    if (formats !== undefined) {
        const imports = formats.imports === undefined ? '' : `; pickles may also import ${formats.imports.join(', ')}`;
        const except = formats.except === undefined ? '' : `, except under ${formats.except.join(', ')}`;
        parts.push(`every model file is ${formats.one_of.join(' or ')} by its content, and nothing in it runs when it is loaded${imports}${except}`);
    }
    if (vulnerabilities !== undefined) {
        const { none_at_least: least, not_older_than: age, unfixed, scanned, trust } = vulnerabilities;
        const of = scanned === undefined ? '' : ` of ${scanned.join(' and ')}`;
        const when = age === undefined ? '' : ` at most ${age} old`;
        const from = trust === undefined ? '' : ` of trust ${trust.at_least} or higher`;
        const without = unfixed === 'report' ? ' that has a fix' : '';
        parts.push(`no vulnerability of severity ${least} or higher${without} is in the scanner reports${of}${when}${from}`);
    }
    return parts.join(', and ');
}
const SERVICE_LEVELS = {
    p95_ms: 'the 95th percentile of latency in milliseconds',
    p99_ms: 'the 99th percentile of latency in milliseconds',
    error_rate: 'the share of failed requests',
    throughput: 'the number of requests per second',
};
function serviceWords(require) {
    const levels = Object.entries(SERVICE_LEVELS).flatMap(([key, words]) => {
        const limits = require[key];
        return limits === undefined ? [] : [`${words} is ${(0,policy_limits/* limitWords */.vd)(limits)}`];
    });
    const least = require.min_requests === undefined ? '' : `, over at least ${require.min_requests} requests`;
    return `in a load test ${levels.join(' and ')}${least}`;
}
function demandWords(key, value) {
    const words = key.replaceAll('_', ' ');
    if (value === true)
        return words;
    if (Array.isArray(value))
        return `${words}: ${value.join(', ')}`;
    if (typeof value === 'object' && value !== null) {
        return `${words}: ${Object.entries(value)
            .map(([inner, choice]) => `${inner.replaceAll('_', ' ')} ${Array.isArray(choice) ? choice.join(', ') : choice}`)
            .join(', ')}`;
    }
    return `${words} ${value}`;
}
function whenWords(when) {
    const parts = [
        when.tiers && `the tier is ${when.tiers.join(' or ')}`,
        when.deployment_modes && `the model is deployed as ${when.deployment_modes.join(' or ')}`,
        when.stages && `the stage is ${when.stages.join(' or ')}`,
        when.paths && `a changed path matches ${when.paths.join(' or ')}`,
        when.labels && `the pull request is labelled ${when.labels.join(' or ')}`,
        when.base && `the base branch is ${when.base.join(' or ')}`,
    ];
    return parts.filter((part) => part !== undefined).join(' and ');
}
function scopeWords(scope) {
    const what = scope?.kinds?.map((kind) => (kind === 'model' ? 'models' : 'analyses')).join(' and ') ?? 'every asset';
    const tiers = scope?.tiers === undefined ? '' : ` of tier ${scope.tiers.join(' or ')}`;
    const where = scope?.models === undefined ? '' : ` under ${scope.models.join(', ')}`;
    const { models: _models, kinds: _kinds, tiers: _tiers, ...when } = scope ?? {};
    const conditions = whenWords(when);
    return what + tiers + where + (conditions === '' ? '' : `, where ${conditions}`);
}
function signoffWords(signoff) {
    if (signoff.none === true)
        return `Nobody must sign: ${String(signoff.reason)}.`;
    const seats = signoff.require;
    const stages = signoff.stages;
    if (stages !== undefined)
        return stageWords(stages) + validityWords(signoff.valid_for);
    if (seats === undefined)
        return 'Who must sign is written under `signoff`.';
    return `It must be signed by ${seatWords(seats)}${validityWords(signoff.valid_for)}`;
}
function seatWords(seats) {
    return seats.map(({ role, count }) => (count === 1 ? role : `${count} of ${role}`)).join(', ');
}
/** Each stage with who signs and what must hold; the checks that no stage names belong to the first. */
function stageWords(stages) {
    const hasChecks = stages.some(({ checks }) => checks !== undefined);
    const words = stages.map(({ id, require, checks = [], when }, index) => {
        const others = index === 0 && hasChecks ? ['every check that no stage names'] : [];
        const needed = [...checks, ...others];
        const held = needed.length === 0 ? '' : `; ${needed.join(', ')} must hold`;
        const limit = when === undefined ? '' : '; only where its condition applies';
        return `${id} (${seatWords(require)} must sign${held}${limit})`;
    });
    return `It is signed in stages, each open when the one before is complete: ${words.join(', then ')}`;
}
function validityWords(validFor) {
    return validFor === undefined ? '.' : `; the approval lasts ${String(validFor)}.`;
}
function waiverWords(waivers) {
    if (waivers === undefined)
        return 'Nothing can be waived.';
    const never = waivers.forbidden_for === undefined ? '' : `, never for ${waivers.forbidden_for.join(', ')}`;
    return `${waivers.approved_by.join(' or ')} may waive a check for at most ${waivers.max_days} days${never}.`;
}

// EXTERNAL MODULE: ./lib/policy/policy.js + 7 modules
var policy = __webpack_require__(91230);
// EXTERNAL MODULE: ./lib/policy/policy-change.js + 3 modules
var policy_change = __webpack_require__(44015);
// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/policy/policy-origins.js

/** Keys of a check that say nothing about how it judges. */
const WORDS = new Set(['id', 'kind', 'title', 'why', 'goal', 'owner', 'fix', 'controls']);
/** The file and line of every check and of every value it judges by: of the parameter, where one stands for the number. */
function policyOrigins(loaded) {
    return loaded.policy.checks.map((check, index) => {
        const written = loaded.written.checks[index];
        const values = Object.entries(check)
            .filter(([key]) => !WORDS.has(key))
            .flatMap(([key, value]) => leaves(value, [key]))
            .map(({ path, value }) => valueOrigin(loaded, index, written, path, value));
        return { id: check.id, ...placeOf(loaded, `/checks/${index}`), values };
    });
}
/** Lists count as one value: their order and length decide together. */
function leaves(value, path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [{ path, value }];
    return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}
function valueOrigin(loaded, index, written, path, value) {
    let current = written;
    for (const key of path)
        current = current?.[key];
    const param = typeof current === 'string' && current.startsWith('$params.') ? current.slice(8) : null;
    const pointer = param === null
        ? `/checks/${index}/${path.map(text_document/* pointerToken */.bQ).join('/')}`
        : `/params/${(0,text_document/* pointerToken */.bQ)(param)}/value`;
    return { key: path.join('.'), value, ...placeOf(loaded, pointer), param };
}
function placeOf({ document }, pointer) {
    const { line, column } = document.at(pointer) ?? { line: null, column: null };
    return { file: document.source(pointer).document.file, line, column };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/text/problem.js
var text_problem = __webpack_require__(25572);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/commands/file-tree.js
var file_tree = __webpack_require__(631);
// EXTERNAL MODULE: ./lib/commands/policy-baselines.js
var policy_baselines = __webpack_require__(33939);
// EXTERNAL MODULE: ./lib/policy/controls.js
var controls = __webpack_require__(56498);
;// CONCATENATED MODULE: ./lib/policy/control-coverage.js

const BLOCKING = ['mandatory', 'overridable'];
/** Which controls the checks of sound policies name. A check supports a control; it does not prove that it is met. */
function controlCoverage(policies) {
    const byControl = supportingChecks(policies);
    const frameworks = controls/* CATALOGS */.jF.map(({ apiVersion: _version, kind: _kind, controls, ...catalog }) => {
        const covered = controls.map((control) => coveredControl(`${catalog.id}:${control.id}`, control, byControl, catalog.superseded_by));
        return {
            catalog,
            controls: covered,
            named: covered.filter(({ checks }) => checks.length > 0).length,
            enforced: covered.filter(({ isEnforced }) => isEnforced).length,
        };
    });
    const custom = [...byControl.keys()]
        .filter(controls/* isCustomControl */.tP)
        .sort()
        .map((id) => coveredControl(id, { id, title: '' }, byControl, undefined));
    return { frameworks, custom, unmapped: unmappedChecks(policies) };
}
function supportingChecks(policies) {
    const byControl = new Map();
    for (const { metadata, checks } of policies) {
        for (const { id: check, kind, level = 'mandatory', controls = [] } of checks) {
            for (const { id, relation } of controls) {
                const known = byControl.get(id) ?? [];
                known.push({ policy: metadata.id, check, kind, level, relation });
                byControl.set(id, known);
            }
        }
    }
    return byControl;
}
function coveredControl(id, control, byControl, frameworkSuccessor) {
    const checks = byControl.get(id) ?? [];
    return {
        id,
        title: control.title,
        supersededBy: control.superseded_by ?? frameworkSuccessor ?? null,
        checks,
        isEnforced: checks.some(({ level }) => BLOCKING.includes(level)),
    };
}
function unmappedChecks(policies) {
    return policies.flatMap(({ metadata, checks }) => checks.filter(({ controls = [] }) => controls.length === 0).map(({ id }) => `${metadata.id}/${id}`));
}

;// CONCATENATED MODULE: ./lib/commands/policy-controls.js






const CONTROLS_USAGE = '  arbiter policy controls [PATH…] [--framework ID] [--json]   which controls of which framework the checks support\n';
/** `arbiter policy controls`. Without a path, the catalogs. Exit 0, or 2 where a policy is not sound: what it covers is then unknown. */
function policy_controls_controls(args, io, read) {
    const { paths, json, framework } = parse(args);
    const { policies, problems } = read(paths);
    if (problems.length > 0) {
        for (const problem of problems)
            io.stderr(`${(0,text_problem/* formatProblem */.V)(problem)}\n`);
        return 2;
    }
    const whole = controlCoverage(policies.map(({ policy }) => policy));
    const coverage = framework === undefined
        ? whole
        : {
            ...whole,
            frameworks: whole.frameworks.filter(({ catalog }) => catalog.id === framework),
            custom: [],
        };
    if (json)
        io.stdout(`${JSON.stringify({ schema: 'arbiter/policy-controls/v1', ...coverage }, null, 2)}\n`);
    else
        print(coverage, paths.length > 0, framework !== undefined, io);
    return 0;
}
function parse(args) {
    const { values, positionals } = parsed(args);
    const { framework } = values;
    const known = controls/* CATALOGS */.jF.map(({ id }) => id);
    if (framework !== undefined && !known.includes(framework)) {
        const near = (0,suggestion/* suggest */.ZA)(framework, known);
        const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
        throw new errors/* UserError */.y(`There is no catalog \`${framework}\`.${hint} Known: ${known.join(', ')}.`);
    }
    return { paths: positionals, json: values.json ?? false, framework };
}
function parsed(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            options: { json: { type: 'boolean' }, framework: { type: 'string' } },
            allowPositionals: true,
        });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.y(`${message}\nUsage:\n${CONTROLS_USAGE}`, [], { cause: error });
    }
}
function print(coverage, hasPolicies, isWhole, io) {
    for (const framework of coverage.frameworks) {
        io.stdout(`${heading(framework, hasPolicies)}\n`);
        const listed = isWhole
            ? framework.controls
            : framework.controls.filter(({ checks }) => checks.length > 0);
        for (const control of listed)
            io.stdout(lines(control));
    }
    if (coverage.custom.length > 0) {
        io.stdout('Controls of your own\n');
        for (const control of coverage.custom)
            io.stdout(lines(control));
    }
    if (!hasPolicies)
        return;
    if (coverage.unmapped.length > 0)
        io.stdout(`Checks that name no control: ${coverage.unmapped.join(', ')}\n`);
    io.stdout('A check supports a control. Whether the control is met is for somebody to judge.\n');
}
function heading({ catalog, controls, named, enforced }, hasPolicies) {
    const next = catalog.superseded_by === undefined ? '' : ` by ${catalog.superseded_by}`;
    const since = `in effect since ${catalog.effective}${catalog.status === 'current' ? '' : `, ${catalog.status}${next}`}`;
    const count = hasPolicies
        ? `${named} of ${controls.length} listed controls are named by a check, ${enforced} by one that blocks`
        : `${controls.length} controls listed, ${catalog.verified === 'primary' ? 'read at the source' : 'read in copies'}`;
    return `${catalog.id}: ${catalog.title} (${since}). ${count}.`;
}
function lines({ id, title, supersededBy, checks }) {
    const next = supersededBy === null ? '' : ` (superseded, see ${supersededBy})`;
    const supporting = checks.map(({ policy, check, level, relation }) => `    ${policy}/${check}, ${level}: ${relation}\n`);
    return `  ${id}${title === '' ? '' : `  ${title}`}${next}\n${supporting.join('')}`;
}

// EXTERNAL MODULE: ./lib/commands/policy-fix.js + 6 modules
var policy_fix = __webpack_require__(93433);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
;// CONCATENATED MODULE: ./lib/git/remote-file.js




/** One regular file of another repository at a reference. Rejects where Git cannot give it, or it is a link, a folder or too large. */
async function readRemoteFile(request) {
    const { url, ref, path, env, authorization, maxBytes } = request;
    const gitDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'arbiter-baseline-'));
    try {
        const options = {
            gitDir,
            env,
            timeoutMs: 120_000,
            ...(authorization !== undefined && { authorization }),
        };
        await (0,git/* runGit */.E)(['init', '--quiet', '--bare', gitDir], { ...options, gitDir: undefined });
        await (0,git/* runGit */.E)(['fetch', '--quiet', '--no-tags', '--depth=1', '--end-of-options', url, ref], options);
        const commit = (await (0,git/* runGit */.E)(['rev-parse', '--verify', 'FETCH_HEAD^{commit}'], options))
            .toString()
            .trim();
        const listed = (await (0,git/* runGit */.E)(['ls-tree', '-z', '--full-tree', commit, '--', path], options)).toString();
        const [, mode, object] = /^(\d{6}) blob ([0-9a-f]+)\t/.exec(listed) ?? [];
        if (object === undefined || (mode !== '100644' && mode !== '100755')) {
            throw new Error(`There is no regular file ${path} at ${ref}.`);
        }
        const bytes = await (0,git/* runGit */.E)(['cat-file', 'blob', object], { ...options, maxOutputBytes: maxBytes });
        return { bytes, commit };
    }
    finally {
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/policy/baselines.js
var baselines = __webpack_require__(52626);
// EXTERNAL MODULE: ./lib/policy/policy-lock.js + 2 modules
var policy_lock = __webpack_require__(91819);
// EXTERNAL MODULE: ./lib/text/decode.js
var decode = __webpack_require__(35685);
// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/commands/repository-writing.js
var repository_writing = __webpack_require__(32773);
;// CONCATENATED MODULE: ./lib/commands/policy-lock.js















const LOCK_USAGE = '  arbiter policy lock [ROOT] [--update | --check]     pin what policies extend in .arbiter/arbiter.lock\n';
/**
 * `arbiter policy lock`: writes the lock file, and copies of the baselines of other repositories beside it, so that the
 * gate reads nothing over the network. What is pinned stays as it is, wherever its tag leads by now; `--update` fetches
 * again, `--check` writes nothing. Exit 0 when the lock file fits, 1 when `--check` finds that it does not, 2 when a policy is not sound.
 */
async function lock(args, io) {
    const options = policy_lock_parse(args);
    const root = (0,external_node_path_.resolve)(io.cwd, options.root);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.arbiter')))
        throw new errors/* UserError */.y(`There is no .arbiter in ${options.root}.`);
    const before = readLock(root);
    const baselines = await collect(root, before, options.mode, io);
    if (baselines === undefined) {
        io.stdout(`${policy_lock/* LOCK_FILE */.FI} does not pin everything that the policies extend: run \`arbiter policy lock\`.\n`);
        return 1;
    }
    const text = lockText(baselines);
    const current = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, policy_lock/* LOCK_FILE */.FI))
        ? (0,file_tree/* readText */.y)((0,external_node_path_.join)(root, policy_lock/* LOCK_FILE */.FI), policy_lock/* LOCK_FILE */.FI).text
        : undefined;
    const isSame = current === text || (current === undefined && baselines.length === 0);
    if (options.mode === 'check') {
        io.stdout(isSame
            ? `${policy_lock/* LOCK_FILE */.FI} is up to date.\n`
            : `${policy_lock/* LOCK_FILE */.FI} is out of date: run \`arbiter policy lock\`.\n`);
        if (!isSame)
            return 1;
    }
    else if (isSame) {
        io.stdout(`${policy_lock/* LOCK_FILE */.FI} is up to date.\n`);
    }
    else {
        (0,repository_writing/* writeInside */.M)(root, policy_lock/* LOCK_FILE */.FI, text);
        io.stdout(`Wrote ${policy_lock/* LOCK_FILE */.FI} with ${baselines.length} baselines. Commit it with ${'`.arbiter/baselines/`'}.\n`);
    }
    return unsound(root, { apiVersion: 'arbiter/v1', kind: 'PolicyLock', baselines: [...baselines] }, io)
        ? 2
        : 0;
}
function policy_lock_parse(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: { update: { type: 'boolean' }, check: { type: 'boolean' } },
            allowPositionals: true,
        });
        if (positionals.length > 1)
            throw new Error('One folder at most.');
        if (values.update === true && values.check === true)
            throw new Error('--update writes and --check does not.');
        const mode = values.update === true ? 'update' : values.check === true ? 'check' : 'lock';
        return { root: positionals[0] ?? '.', mode };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.y(`${message}\nUsage:\n${LOCK_USAGE}`, [], { cause: error });
    }
}
function readLock(root) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, policy_lock/* LOCK_FILE */.FI)))
        return undefined;
    const { text, problems } = (0,file_tree/* readText */.y)((0,external_node_path_.join)(root, policy_lock/* LOCK_FILE */.FI), policy_lock/* LOCK_FILE */.FI);
    const loaded = text === undefined ? undefined : (0,policy_lock/* loadPolicyLock */.kF)(text);
    if (loaded?.value === undefined) {
        throw new errors/* UserError */.y(`${policy_lock/* LOCK_FILE */.FI} cannot be read.`, [...problems, ...(loaded?.problems ?? [])]);
    }
    return loaded.value;
}
/** Every baseline that policies extend, directly or not; undefined where one would have to be fetched first and may not. */
async function collect(root, before, mode, io) {
    const policies = (0,file_tree/* listFiles */.C)(root).paths.filter((path) => (0,governing_path/* governingKind */.e)(path) === 'policy');
    const wanted = policies.flatMap((file) => refsOf(textOf(root, file), file, 1));
    const found = new Map();
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
        const { ref, from, generation } = next;
        if (found.has(ref))
            continue;
        if (generation > baselines/* MOST_GENERATIONS */.II)
            throw new errors/* UserError */.y(`${from}: more than ${baselines/* MOST_GENERATIONS */.II} policies extend each other.`);
        const remote = (0,policy_lock/* gitReference */.GW)(ref);
        if (remote === undefined && !(0,policy_lock/* isBaselinePath */.Xt)(ref))
            throw new errors/* UserError */.y(`${from}: \`${ref}\`: ${baselines/* REFERENCE_WORDS */.Ab}`);
        if (remote === undefined && (0,policy_lock/* gitReference */.GW)(from) !== undefined) {
            throw new errors/* UserError */.y(`${from} extends ${ref}, which is a path of its own repository: it must name it as OWNER/REPOSITORY/PATH@REF.`);
        }
        const baseline = remote === undefined ? lockedPath(root, ref) : await lockedCopy(root, ref, remote, before, mode, io);
        if (baseline === undefined)
            return undefined;
        found.set(ref, baseline.locked);
        wanted.push(...refsOf(baseline.text, remote === undefined ? baseline.locked.file : ref, generation + 1));
    }
    return [...found.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}
function lockedPath(root, ref) {
    const text = textOf(root, ref);
    return { locked: { ref, file: ref, digest: (0,baselines/* baselineDigest */.E8)(text) }, text };
}
async function lockedCopy(root, ref, remote, before, mode, io) {
    const old = before?.baselines.find((baseline) => baseline.ref === ref);
    if (old !== undefined && mode !== 'update' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, old.file))) {
        const text = textOf(root, old.file);
        if ((0,baselines/* baselineDigest */.E8)(text) === old.digest)
            return { locked: old, text };
        if (mode === 'lock') {
            throw new errors/* UserError */.y(`${old.file} is not what ${policy_lock/* LOCK_FILE */.FI} pins. Take the change back, or fetch it again with --update.`);
        }
    }
    if (mode === 'check')
        return undefined;
    const { bytes, commit } = await fetched(ref, remote, io);
    const file = (0,policy_lock/* copyOf */.zP)(remote);
    const { text, problems } = (0,decode/* decodeText */.g)(bytes, ref);
    if (text === undefined)
        throw new errors/* UserError */.y(`${ref} cannot be read.`, problems);
    (0,repository_writing/* writeInside */.M)(root, file, bytes);
    io.stdout(`Fetched ${ref} (${commit.slice(0, 12)}) to ${file}.\n`);
    return { locked: { ref, file, commit, digest: (0,baselines/* baselineDigest */.E8)(text) }, text };
}
async function fetched(ref, remote, io) {
    const server = io.env.GITHUB_SERVER_URL || 'https://github.com';
    const token = io.env.GH_TOKEN || io.env.GITHUB_TOKEN;
    try {
        return await readRemoteFile({
            url: `${server.replace(/\/+$/, '')}/${remote.owner}/${remote.repository}.git`,
            ref: remote.ref,
            path: remote.path,
            maxBytes: text_document/* GOVERNING_LIMITS */.Tg.maxLength,
            env: io.env,
            authorization: token === undefined
                ? undefined
                : `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        });
    }
    catch (error) {
        throw new errors/* UserError */.y(`${ref} could not be fetched: ${error instanceof Error ? error.message : error}`, [], {
            cause: error,
        });
    }
}
/** What a text extends. One that is no policy is refused when it is loaded, with its place. */
function refsOf(text, from, generation) {
    const list = (0,text_document/* valueAt */.fK)((0,yaml/* parseYaml */.h)(text, from, text_document/* GOVERNING_LIMITS */.Tg).value, '/extends');
    if (!Array.isArray(list))
        return [];
    return list.flatMap((_, index) => {
        const ref = (0,text_document/* valueAt */.fK)(list, `/${index}/ref`);
        return typeof ref === 'string' ? [{ ref, from, generation }] : [];
    });
}
function textOf(root, file) {
    const { text, problems } = (0,file_tree/* readText */.y)((0,external_node_path_.join)(root, file), file);
    if (text === undefined)
        throw new errors/* UserError */.y(`${file} cannot be read.`, problems);
    return text;
}
/** Whether a policy is refused with what is pinned now: what does not exist yet cannot be tightened. */
function unsound(root, pinned, io) {
    const text = (file) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)) ? textOf(root, file) : undefined);
    const policies = (0,file_tree/* listFiles */.C)(root).paths.filter((path) => (0,governing_path/* governingKind */.e)(path) === 'policy');
    const problems = policies.flatMap((file) => (0,policy/* loadPolicy */.t)(textOf(root, file), file, { baselines: { lock: pinned, text } }).problems);
    for (const problem of problems)
        io.stderr(`${(0,text_problem/* formatProblem */.V)(problem)}\n`);
    return problems.length > 0;
}
/** The lock file as it is written: sorted, one key a line, so that a change of a pin is one line of a diff. */
function lockText(baselines) {
    const entries = baselines.map(({ ref, file, commit, digest }) => `  - ref: ${JSON.stringify(ref)}\n    file: ${JSON.stringify(file)}\n${commit === undefined ? '' : `    commit: "${commit}"\n`}    digest: ${digest}\n`);
    const list = entries.length === 0 ? 'baselines: []\n' : `baselines:\n${entries.join('')}`;
    return `# Written by \`arbiter policy lock\`. Commit it; do not edit it.\napiVersion: arbiter/v1\nkind: PolicyLock\n${list}`;
}

;// CONCATENATED MODULE: ./lib/commands/policy.js


















const USAGE = `Usage:
  arbiter policy lint PATH… [--roles FILE] [--json]   check policy files or folders of them
                    [--fix [--dry-run]]               repair what is mechanical (--dry-run: only show it)
  arbiter policy explain FILE… [--json] [--origin]    say in sentences what they require, and where each value stands
  arbiter policy diff BEFORE AFTER [--json]           say what becomes stricter or looser
  arbiter policy impact [BASE [HEAD]] [options]       judge every model by the rules of both, and say what flips
  arbiter policy test [PATH…] [options]               run the tests beside policies (--help says more)
${CONTROLS_USAGE}${LOCK_USAGE}`;
/** `arbiter policy …`. Exit 0 when every policy is sound, 2 otherwise: a policy that cannot be read decides nothing. `test` and `impact` say 1 as well. */
async function run(args, io) {
    const [verb, ...rest] = args;
    if (verb === 'lint')
        return lint(rest, io);
    if (verb === 'explain')
        return explain(rest, io);
    if (verb === 'lock')
        return lock(rest, io);
    if (verb === 'controls')
        return policy_controls_controls(rest, io, (paths) => readPolicies(paths, io, undefined));
    if (verb === 'diff')
        return diff(rest, io);
    // What judges models reads evidence: lint and explain do not wait for it.
    if (verb === 'test')
        return (await Promise.all(/* import() */[__webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(5959), __webpack_require__.e(8422), __webpack_require__.e(6684), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(7193)]).then(__webpack_require__.bind(__webpack_require__, 11052))).run(rest, io);
    if (verb === 'impact')
        return (await Promise.all(/* import() */[__webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(5959), __webpack_require__.e(8422), __webpack_require__.e(6684), __webpack_require__.e(6619), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(8936), __webpack_require__.e(5837), __webpack_require__.e(3885)]).then(__webpack_require__.bind(__webpack_require__, 13885))).run(rest, io);
    if (verb === undefined || verb === '--help' || verb === '-h') {
        io.stdout(USAGE);
        return verb === undefined ? 2 : 0;
    }
    const near = (0,suggestion/* suggest */.ZA)(verb, ['lint', 'explain', 'diff', 'impact', 'test', 'controls', 'lock']);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    throw new errors/* UserError */.y(`Unknown command \`policy ${verb}\`.${hint}\n${USAGE}`);
}
function lint(args, io) {
    const { paths, json, roles, fix } = policy_parse(args);
    const rolesRead = roles === undefined ? undefined : readRoles(roles, io);
    const files = paths.flatMap((path) => policyFiles(path, io));
    // What is left is judged after the repair.
    const fixes = fix === 'no' ? undefined : (0,policy_fix/* fixPolicies */.az)(files, io, rolesRead?.roles, fix === 'write');
    const read = readPolicies(paths, io, rolesRead?.roles);
    const problems = [...(rolesRead?.problems ?? []), ...read.problems];
    const warnings = read.policies.flatMap((loaded) => loaded.warnings);
    if (json) {
        const policies = read.policies.map(({ policy, file, digest }) => ({
            file,
            id: policy.metadata.id,
            version: policy.metadata.version,
            digest,
            checks: policy.checks.length,
        }));
        io.stdout(`${JSON.stringify({ schema: 'arbiter/policy-lint/v1', files: read.files, policies, problems, warnings, ...(fixes !== undefined && { fixes }) }, null, 2)}\n`);
    }
    else {
        if (fixes !== undefined)
            io.stdout((0,policy_fix/* fixText */.Xc)(fixes));
        for (const { policy, file } of read.policies) {
            io.stdout(`${file}: ${policy.metadata.id} ${policy.metadata.version}, ${policy.checks.length} checks, sound\n`);
        }
        report(problems, io);
        for (const warning of warnings)
            io.stderr(`Warning: ${(0,text_problem/* formatProblem */.V)(warning)}\n`);
    }
    return problems.length > 0 ? 2 : 0;
}
function explain(args, io) {
    const { paths, json, origin } = policy_parse(args);
    const read = readPolicies(paths, io, undefined);
    const sentences = read.policies.map((loaded) => ({
        file: loaded.file,
        id: loaded.policy.metadata.id,
        sentences: explainPolicy(loaded.policy),
        ...(origin && { extends: loaded.baselines, origins: policyOrigins(loaded) }),
    }));
    if (json) {
        const output = { schema: 'arbiter/policy-explain/v1', policies: sentences, problems: read.problems };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else {
        for (const entry of sentences) {
            io.stdout(`${entry.sentences.join('\n')}\n`);
            for (const line of (entry.origins ?? []).flatMap(originLines))
                io.stdout(`${line}\n`);
        }
        report(read.problems, io);
    }
    return read.problems.length > 0 ? 2 : 0;
}
/** A check with its place, then each value that it judges by with the place that says it. */
function originLines({ id, values, ...place }) {
    const at = ({ file, line, column }) => line === null ? file : `${file}:${line}:${column}`;
    const lines = values.map((value) => {
        const param = value.param === null ? '' : ` ($params.${value.param})`;
        return `  ${value.key} = ${JSON.stringify(value.value)}${param}: ${at(value)}`;
    });
    return [`${id}: ${at(place)}`, ...lines];
}
function diff(args, io) {
    const { paths, json } = policy_parse(args);
    if (paths.length !== 2)
        throw new errors/* UserError */.y(`Two policies were expected, found ${paths.length}.\n${USAGE}`);
    const reads = paths.map((path) => readPolicies([path], io, undefined));
    const problems = reads.flatMap((read) => read.problems);
    const many = reads.find(({ files }) => files.length > 1);
    if (many !== undefined)
        throw new errors/* UserError */.y(`Policies are compared one with one; there are ${many.files.length} beside ${many.files[0]}.`);
    const [before, after] = reads.map(({ policies }) => policies[0]);
    const changes = before === undefined || after === undefined ? [] : (0,policy_change/* policyChanges */.c)(before, after);
    const isKnown = problems.length === 0;
    if (json) {
        const output = { schema: 'arbiter/policy-diff/v1', changes: isKnown ? changes : null, problems };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else {
        if (isKnown)
            io.stdout(diffText(changes));
        report(problems, io);
    }
    return isKnown ? 0 : 2;
}
const DIRECTION_HEADS = [
    ['looser', 'Looser:'],
    ['stricter', 'Stricter:'],
    ['neutral', 'Neither:'],
];
/** What is looser first: that is what somebody must agree to. */
function diffText(changes) {
    if (changes.length === 0)
        return 'Both require the same.\n';
    return DIRECTION_HEADS.flatMap(([direction, head]) => {
        const own = changes.filter((change) => change.direction === direction);
        return own.length === 0 ? [] : [`${head}\n`, ...own.map(({ message }) => `  ${(0,report_escape/* visible */.RK)(message)}\n`)];
    }).join('');
}
function report(problems, io) {
    for (const problem of problems)
        io.stderr(`${(0,text_problem/* formatProblem */.V)(problem)}\n`);
}
function policy_parse(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                json: { type: 'boolean' },
                roles: { type: 'string' },
                origin: { type: 'boolean' },
                ...policy_fix/* FIX_OPTIONS */.v3,
            },
            allowPositionals: true,
        });
        if (positionals.length === 0)
            throw new errors/* UserError */.y(`A policy file or a folder of them is needed.\n${USAGE}`);
        const { json = false, roles, origin = false } = values;
        return { paths: positionals, json, roles, origin, fix: (0,policy_fix/* fixMode */.$s)(values) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        throw new errors/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, [], {
            cause: error,
        });
    }
}
function readRoles(file, io) {
    const { text, problems } = (0,file_tree/* readText */.y)((0,external_node_path_.resolve)(io.cwd, file), file);
    if (text === undefined)
        return { problems };
    const loaded = (0,roles/* loadRoles */.a)(text, file);
    return { ...(loaded.value && { roles: loaded.value }), problems: loaded.problems };
}
function readPolicies(paths, io, roles) {
    const files = paths.flatMap((path) => policyFiles(path, io));
    const policies = [];
    const problems = [];
    for (const file of files) {
        const { text, problems: unreadable } = (0,file_tree/* readText */.y)((0,external_node_path_.resolve)(io.cwd, file), file);
        problems.push(...unreadable);
        if (text === undefined)
            continue;
        const { baselines, problems: unpinned } = (0,policy_baselines/* baselinesOf */.G)((0,external_node_path_.resolve)(io.cwd, file));
        problems.push(...unpinned.filter(({ message }) => !problems.some((known) => known.message === message)));
        const loaded = (0,policy/* loadPolicy */.t)(text, file, {
            ...(baselines !== undefined && { baselines }),
            ...(roles !== undefined && { roles }),
        });
        problems.push(...loaded.problems);
        if (loaded.policy !== undefined)
            policies.push(loaded.policy);
    }
    problems.push(...(0,repository/* duplicatePolicies */.i)(policies));
    return { files, policies, problems };
}
/** A file as it is; of a folder, its YAML files without the policy tests. */
function policyFiles(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    if (!(0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isDirectory())
        return [path];
    const found = (0,file_tree/* listFiles */.C)(absolute).paths.filter((file) => /\.ya?ml$/.test(file) && !/\.test\.ya?ml$/.test(file));
    if (found.length === 0)
        throw new errors/* UserError */.y(`There is no policy (*.yml) in ${path}.`);
    return found.map((file) => `${path.replace(/\/+$/, '')}/${file}`);
}


/***/ }),

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Git said no. The command line is kept for the message; credentials travel by environment and are never in it. */
class GitError extends Error {
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args.join(' ')} ended with ${exitCode}: ${stderr.trim().slice(0, 2000)}`);
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
const DEFAULT_MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 10 * 60 * 1000;
/** Only these variables of the caller reach Git: no hooks, aliases or helpers of the machine or the pull request. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'TMPDIR',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
];
/** Runs Git on one repository and gives its standard output. Rejects with `GitError` on any other end than success. */
function runGit(args, options) {
    const maxOutputBytes = options.maxOutputBytes ?? DEFAULT_MAX_OUTPUT_BYTES;
    return new Promise((resolve, reject) => {
        const { signal } = options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            env: gitEnvironment(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            ...(signal !== undefined && { signal }),
        });
        const chunks = [];
        let size = 0;
        let stderr = '';
        const fail = (reason) => {
            stderr = reason;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => fail('it took too long'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        let refusal;
        child.stdout.on('data', (chunk) => {
            if (refusal !== undefined)
                return;
            try {
                options.watch?.(chunk);
            }
            catch (error) {
                refusal = { error };
                child.kill('SIGKILL');
                return;
            }
            size += chunk.length;
            if (size > maxOutputBytes)
                fail(`it printed more than ${maxOutputBytes} bytes`);
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(new GitError(args, -1, `git could not be started: ${error.message}`));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (refusal !== undefined)
                reject(refusal.error);
            else if (code === 0 && size <= maxOutputBytes)
                resolve(Buffer.concat(chunks));
            else
                reject(new GitError(args, code ?? -1, stderr));
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
function gitEnvironment(options) {
    const env = {
        ...(options.gitDir !== undefined && { GIT_DIR: options.gitDir }),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
    for (const name of PASSED_ON) {
        const value = options.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const settings = [
        ['core.hooksPath', '/dev/null'],
        ['core.fsmonitor', 'false'],
        ['core.quotePath', 'false'],
        ['gc.auto', '0'],
        ['protocol.ext.allow', 'never'],
        ['safe.directory', '*'],
    ];
    if (options.authorization !== undefined)
        settings.push(['http.extraHeader', `Authorization: ${options.authorization}`]);
    env.GIT_CONFIG_COUNT = String(settings.length);
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}


/***/ })

};
