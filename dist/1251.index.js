export const id = 1251;
export const ids = [1251];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35685);



const MAX_FILES = 200_000;
/** Folders that hold no governed file and are often huge. */
const LEFT_OUT = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
/** The files below a folder. Links are never followed: one inside what governs is a problem. */
function listFiles(root) {
    const paths = [];
    const problems = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!LEFT_OUT.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile()) {
                paths.push(path);
            }
            else if (path.startsWith('.arbiter/') || path.endsWith('/model.yml')) {
                problems.push(notAFile(path, entry));
            }
            if (paths.length > MAX_FILES) {
                const message = `The folder has more than ${MAX_FILES} files.`;
                return { paths, problems: [...problems, { code: 'too_many_files', message, file: path }] };
            }
        }
    }
    return { paths: paths.sort(), problems };
}
function notAFile(path, entry) {
    const noun = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
    return { code: 'symbolic_link', message: `\`${path}\` is ${noun}: commit the file itself.`, file: path };
}
const MAX_BYTES = 4 * 1024 * 1024;
/** One small text file; what cannot be read is a problem of `file`, the name to show. */
function readText(path, file) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > MAX_BYTES) {
            const message = `The file has ${size} bytes; at most ${MAX_BYTES} are read.`;
            return { text: undefined, problems: [{ code: 'too_large', message, file }] };
        }
        return (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), file);
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'There is no such file.' : String(error);
        return { text: undefined, problems: [{ code: 'unreadable', message: reason, file }] };
    }
}


/***/ }),

/***/ 72900:
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
// EXTERNAL MODULE: ./lib/model/roles.js + 1 modules
var roles = __webpack_require__(52889);
// EXTERNAL MODULE: ./lib/policy/limits.js
var policy_limits = __webpack_require__(88880);
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
    return `${check.title}: ${requirementWords(check)}; a failure ${level}${override}.${when}${left}`;
}
function requirementWords(check) {
    switch (check.kind) {
        case 'metric': {
            const business = check.require.or_business_threshold === true ? ' (or meets the business threshold of the model)' : '';
            const data = check.metric.dataset === undefined ? '' : ` on ${check.metric.dataset} data`;
            return `${check.metric.name}${data} is ${limitWords(check.require)}${business}${decideWords(check.require)}`;
        }
        case 'fairness':
            return (`${check.metric.name} is ${limitWords(check.require)} for every group of ${check.protected.join(' and of ')}, ` +
                `where the favourable outcome is ${check.favorable_outcome}${decideWords(check.require)}`);
        case 'drift':
            return `${check.statistic} of ${check.features?.join(', ') ?? (check.of === 'prediction' ? 'the prediction' : 'the data set')} is ${limitWords(check.require)}`;
        case 'drift_flag':
            return `no drift flag of severity ${check.require.none_at_least} or higher is set`;
        case 'tests':
        case 'data_quality':
            return testWords(check);
        case 'service_level':
            return serviceWords(check.require);
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
const SERVICE_LEVELS = {
    p95_ms: 'the 95th percentile of latency in milliseconds',
    p99_ms: 'the 99th percentile of latency in milliseconds',
    error_rate: 'the share of failed requests',
    throughput: 'the number of requests per second',
};
function serviceWords(require) {
    const levels = Object.entries(SERVICE_LEVELS).flatMap(([key, words]) => {
        const limits = require[key];
        return limits === undefined ? [] : [`${words} is ${limitWords(limits)}`];
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
function limitWords(limits) {
    return [(0,policy_limits/* lowerBoundOf */.B5)(limits), (0,policy_limits/* upperBoundOf */.gt)(limits)]
        .filter((bound) => bound !== undefined)
        .map((bound) => `${bound.operator.replace('_', ' ')} ${bound.value}`)
        .join(' and ');
}
function decideWords(require) {
    const confidence = require.confidence === undefined ? '' : ` (${Number(require.confidence) * 100} % confidence)`;
    if (require.decide === 'prove_safe')
        return `, proven and not only measured${confidence}`;
    if (require.decide === 'prove_harm')
        return `, failing only where the data prove it${confidence}`;
    return '';
}
function whenWords(when) {
    const parts = [
        when.tiers && `the tier is ${when.tiers.join(' or ')}`,
        when.deployment_modes && `the model is deployed as ${when.deployment_modes.join(' or ')}`,
        when.stages && `the stage is ${when.stages.join(' or ')}`,
    ];
    return parts.filter((part) => part !== undefined).join(' and ');
}
function scopeWords(scope) {
    const what = scope?.kinds?.map((kind) => (kind === 'model' ? 'models' : 'analyses')).join(' and ') ?? 'every asset';
    const tiers = scope?.tiers === undefined ? '' : ` of tier ${scope.tiers.join(' or ')}`;
    const where = scope?.models === undefined ? '' : ` under ${scope.models.join(', ')}`;
    return what + tiers + where;
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

// EXTERNAL MODULE: ./lib/policy/policy.js + 4 modules
var policy = __webpack_require__(77674);
// EXTERNAL MODULE: ./lib/text/problem.js
var text_problem = __webpack_require__(25572);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/commands/file-tree.js
var file_tree = __webpack_require__(631);
;// CONCATENATED MODULE: ./lib/commands/policy.js











const USAGE = `Usage:
  arbiter policy lint PATH… [--roles FILE] [--json]   check policy files or folders of them
  arbiter policy explain FILE… [--json]               say in sentences what they require
`;
/** `arbiter policy …`. Exit 0 when every policy is sound, 2 otherwise: a policy that cannot be read decides nothing. */
async function run(args, io) {
    const [verb, ...rest] = args;
    if (verb === 'lint')
        return lint(rest, io);
    if (verb === 'explain')
        return explain(rest, io);
    if (verb === undefined || verb === '--help' || verb === '-h') {
        io.stdout(USAGE);
        return verb === undefined ? 2 : 0;
    }
    const near = (0,suggestion/* suggest */.Z)(verb, ['lint', 'explain']);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    throw new errors/* UserError */.y(`Unknown command \`policy ${verb}\`.${hint}\n${USAGE}`);
}
function lint(args, io) {
    const { paths, json, roles } = parse(args);
    const rolesRead = roles === undefined ? undefined : readRoles(roles, io);
    const read = readPolicies(paths, io, rolesRead?.roles);
    const problems = [...(rolesRead?.problems ?? []), ...read.problems];
    if (json) {
        const policies = read.policies.map(({ policy, file, digest }) => ({
            file,
            id: policy.metadata.id,
            version: policy.metadata.version,
            digest,
            checks: policy.checks.length,
        }));
        io.stdout(`${JSON.stringify({ schema: 'arbiter/policy-lint/v1', files: read.files, policies, problems }, null, 2)}\n`);
    }
    else {
        for (const { policy, file } of read.policies) {
            io.stdout(`${file}: ${policy.metadata.id} ${policy.metadata.version}, ${policy.checks.length} checks, sound\n`);
        }
        report(problems, io);
    }
    return problems.length > 0 ? 2 : 0;
}
function explain(args, io) {
    const { paths, json } = parse(args);
    const read = readPolicies(paths, io, undefined);
    const sentences = read.policies.map(({ policy, file }) => ({
        file,
        id: policy.metadata.id,
        sentences: explainPolicy(policy),
    }));
    if (json) {
        const output = { schema: 'arbiter/policy-explain/v1', policies: sentences, problems: read.problems };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else {
        for (const entry of sentences)
            io.stdout(`${entry.sentences.join('\n')}\n`);
        report(read.problems, io);
    }
    return read.problems.length > 0 ? 2 : 0;
}
function report(problems, io) {
    for (const problem of problems)
        io.stderr(`${(0,text_problem/* formatProblem */.V)(problem)}\n`);
}
function parse(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: { json: { type: 'boolean' }, roles: { type: 'string' } },
            allowPositionals: true,
        });
        if (positionals.length === 0)
            throw new errors/* UserError */.y(`A policy file or a folder of them is needed.\n${USAGE}`);
        return { paths: positionals, json: values.json ?? false, roles: values.roles };
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
        const loaded = (0,policy/* loadPolicy */.t)(text, file, roles === undefined ? {} : { roles });
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

/***/ 35685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes as UTF-8 text. Bytes that are not UTF-8 are a problem: replacing them would change what is judged. */
function decodeText(bytes, file) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
    }
    catch {
        const message = 'The file is not UTF-8 text: save it as UTF-8.';
        return { text: undefined, problems: [{ code: 'not_utf8', message, file, line: 1, column: 1 }] };
    }
}


/***/ })

};
