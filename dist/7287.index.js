export const id = 7287;
export const ids = [7287,1537,5595,3842];
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

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   isWaiting: () => (/* binding */ isWaiting),
/* harmony export */   outwardState: () => (/* binding */ outwardState),
/* harmony export */   serializeDecision: () => (/* binding */ serializeDecision),
/* harmony export */   turnOf: () => (/* binding */ turnOf)
/* harmony export */ });
/* harmony import */ var _checks_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19912);
/* harmony import */ var _model_governing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);


/** Worst first. */
const STATUSES = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** One decision on a whole change: the worst of its models', of what governs, and of what could not be read. */
function decide(change) {
    const models = [...change.models].sort((a, b) => order(a.name, b.name) || order(a.path, b.path));
    const { status, reason } = verdictOf(change, models);
    return {
        schema: 'arbiter/decision/v1',
        as_of: change.asOf,
        status,
        base: change.base,
        head: change.head,
        models,
        reason,
        governing: [...change.governing],
        problems: [...change.problems],
        ...governanceParts(change.governance),
    };
}
/** What belongs to the governance sign-off stands beside it: without one there is nothing to say. */
function governanceParts(governance) {
    if (governance.kind !== 'decided')
        return { governance: null };
    return {
        governance: { ...governance.outcome },
        governance_voided: [...(governance.voided ?? [])],
        governance_conditions: [...(governance.conditions ?? [])],
    };
}
function verdictOf(change, models) {
    const defect = defectOf(change, models);
    if (defect !== null)
        return { status: 'error', reason: defect };
    const governance = governanceVerdict(change);
    const verdicts = [
        ...models.map(({ name, status, reason }) => ({ status, reason: `${name}: ${reason}` })),
        ...(governance === null ? [] : [governance]),
    ];
    if (verdicts.length === 0)
        return { status: 'approved', reason: 'No governed model touched.' };
    const status = STATUSES.find((candidate) => verdicts.some((verdict) => verdict.status === candidate));
    if (status === undefined)
        return { status: 'error', reason: 'A model has no status.' };
    const deciding = verdicts.filter((verdict) => verdict.status === status);
    return { status, reason: deciding.map(({ reason }) => reason).join(' ') };
}
function defectOf(change, models) {
    if (change.configuration === 'not_adopted') {
        return 'Not adopted: there is no .arbiter/config.yml on the base branch. Merge the pull request that adds it before requiring this status.';
    }
    if (change.configuration === 'unusable') {
        const [first] = change.problems;
        return `The configuration on the base branch cannot be used: ${first === undefined ? 'it names no model.' : `${first.file}: ${first.message}`}`;
    }
    if (change.unread.length > 0)
        return `Not everything could be read: ${change.unread.join(', ')}.`;
    const twice = models.find(({ path }, index) => models.findIndex((other) => other.path === path) !== index);
    if (twice !== undefined)
        return `The model ${twice.path} was decided twice.`;
    if (change.problems.length > 0) {
        const [first] = change.problems;
        return `${(0,_checks_result_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(change.problems.length, 'problem')} in what governs: ${first.file}: ${first.message}`;
    }
    return null;
}
/** What governs changed: the governance role must sign, judged by base (spec: sign-off, rule 16). */
function governanceVerdict({ governing, governance }) {
    if ((0,_model_governing_js__WEBPACK_IMPORTED_MODULE_1__/* .alteringChanges */ .i1)(governing).length === 0 && governance.kind === 'none')
        return null;
    const what = 'A change to what governs';
    if (governance.kind === 'none')
        return { status: 'error', reason: `${what} has no sign-off to wait for.` };
    if (governance.kind === 'not_read')
        return { status: 'in_review', reason: `${what} needs the governance role.` };
    switch (governance.outcome.state) {
        case 'error':
            return { status: 'error', reason: `${what}: its sign-off could not be decided.` };
        case 'vetoed':
            return { status: 'rejected', reason: `${what} was refused by a reviewer whose change request counts.` };
        case 'complete':
            return { status: 'approved', reason: `${what} is signed by the governance role.` };
        case 'partial':
        case 'unsigned':
            return { status: 'in_review', reason: `${what} waits for the governance role.` };
    }
}
/** `pending` is a failure, except while evidence is awaited or the pull request is a draft whose checks hold. */
function outwardState(decision) {
    switch (decision.status) {
        case 'approved':
            return 'success';
        case 'in_review':
            return 'pending';
        case 'pending': {
            const pending = decision.models.filter(({ status }) => status === 'pending');
            return pending.length > 0 && pending.every(isWaiting) ? 'pending' : 'failure';
        }
        case 'rejected':
            return 'failure';
        case 'error':
            return 'error';
    }
}
/** Nothing failed: what blocks is evidence not there yet, or nothing (a draft). */
function isWaiting(model) {
    return model.checks.every(({ level, outcome, awaiting }) => level === 'advisory' ||
        level === 'shadow' ||
        awaiting ||
        (outcome !== 'fail' && outcome !== 'inconclusive' && outcome !== 'error'));
}
/** Whose turn it is for the whole change: that of its worst model. */
function turnOf(decision) {
    const worst = decision.models.find(({ status }) => status === decision.status);
    if (worst !== undefined)
        return worst.turn;
    if (decision.status === 'approved')
        return 'nobody';
    if (decision.status === 'rejected')
        return 'author';
    return decision.status === 'in_review' ? 'reviewers' : 'maintainers';
}
/**
 * The same bytes for the same decision: keys in the order of the schema, numbers in shortest round-trip form, two
 * spaces, one newline at the end. A number that JSON cannot hold is a bug and throws.
 */
function serializeDecision(decision) {
    return `${JSON.stringify(decision, refuseNonFinite, 2)}\n`;
}
function refuseNonFinite(key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`Not a finite number at ${key}.`);
    return value;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe an ES default export; under Node it is the CommonJS export itself.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** Canonical JSON (RFC 8785). Throws for what JSON cannot hold; never called with values not read by our parsers. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('This value has no canonical JSON.');
    return text;
}
/** `sha256:` and the lowercase hex digest of a value's canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${sha256Hex(canonicalJson(value))}`;
}
/** Lowercase hex. Text is hashed as UTF-8. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ problemAdvice),
/* harmony export */   rC: () => (/* binding */ checkAdvice),
/* harmony export */   xS: () => (/* binding */ withoutStack)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39945);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75169);
/* harmony import */ var _why_not_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90076);



const FINDINGS_SHOWN = 3;
/**
 * What to do about one check that does not hold: the smallest change that would pass, the rows still needed, the group that
 * decides. It never suggests tuning on the test set.
 */
function checkAdvice(check) {
    const why = needsReason(check) ? [sentence(check.reason)] : [];
    const known = isOpen(check) ? (0,_why_not_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNot */ .O)(check) : NOTHING;
    const parts = [
        ...why,
        ...[known.margin, known.change].filter((part) => part !== null),
        check.fix ?? findingsAdvice(check) ?? ((known.rows ?? known.change) === null ? defaultFix(check) : ''),
        ...(known.rows === null ? [] : [known.rows]),
    ];
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(check.title),
        ': ',
        parts
            .map(sentence)
            .filter((part) => part !== '')
            .join(' '),
        ...overrideAdvice(check),
    ];
}
/** Only where an override would count. */
function overrideAdvice({ id, override_by: roles = [] }) {
    if (roles.length === 0)
        return [];
    return [
        ` Or a member of ${roles.join(' or ')} who made no part of this change overrides it in a review, with the line `,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/override ${id} REASON`),
        '.',
    ];
}
/** A finding says itself what is wrong and where; those of a check over many things are its advice. */
function findingsAdvice({ findings, outcome }) {
    if (findings.length === 0 || outcome === 'error')
        return undefined;
    const shown = findings.slice(0, FINDINGS_SHOWN).map(({ message }) => sentence(message));
    const rest = findings.length - shown.length;
    return [...shown, ...(rest > 0 ? [`And ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more finding')}.`] : [])].join(' ');
}
const NOTHING = { margin: null, change: null, rows: null };
/** What was judged and does not hold, as opposed to what could not be judged or is still being made. */
function isOpen({ outcome, awaiting }) {
    return (outcome === 'fail' || outcome === 'inconclusive') && !awaiting;
}
/** The table already says a number that misses its limit; everything else needs its sentence. */
function needsReason(check) {
    const { outcome, observed, claimed, findings } = check;
    if (observed === null)
        return false;
    if (outcome === 'inconclusive' || outcome === 'error' || claimed?.agrees === false)
        return true;
    // A number that meets its limit and fails all the same, such as one that is not trusted enough.
    return findings.length === 0 && (0,_why_not_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNot */ .O)(check).margin === null;
}
function defaultFix({ outcome, kind, awaiting, observed, interval, groups }) {
    const isCounted = interval !== null || groups.length > 0 || (observed?.value ?? null) !== null;
    if (awaiting)
        return 'Nothing to do: its evidence is still being made.';
    if (outcome === 'error')
        return 'Repair the evidence or the policy line named here; until then the merge is blocked for safety.';
    if (outcome === 'inconclusive') {
        return isCounted
            ? 'More rows, or evidence with counts, are needed to decide.'
            : 'It can be decided once that is there.';
    }
    if (kind === 'metric' || kind === 'fairness') {
        return 'Improve the model or its data and evaluate again; a new decision threshold needs fresh data.';
    }
    return 'Do what the policy line asks for.';
}
/** What to do about something that could not be understood; never a stack trace. */
function problemAdvice(problem) {
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== undefined && part !== '')
        .join(':');
    const hint = problem.suggestion === undefined ? [] : [' Did you mean ', (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(problem.suggestion), '?'];
    const where = place === '' ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place), ': '];
    return [...where, sentence(withoutStack(problem.message)), ...hint, ' ', remedyOf(problem)];
}
/** The message before the first stack frame. */
function withoutStack(message) {
    return message.split(/(?:\r?\n|\s{2,})\s*at\s+\S/u)[0]?.trim() ?? '';
}
/** Codes of what is not written anywhere, so that nobody can correct it. */
const NOWHERE = new Set([
    'github_failed',
    'internal_error',
    'pull_request_moving',
    'queue_ref_unknown',
    'undecidable',
]);
function remedyOf({ code: word, message }) {
    const text = `${word} ${message}`;
    if (/\b(?:403|401)\b|permission|forbidden|credential/iu.test(text)) {
        return 'Give the workflow the permission it names, then run the gate again.';
    }
    if (/\b(?:429|5\d\d)\b|rate.?limit|time.?out|unavailable|network|connection/iu.test(text)) {
        return 'It was tried again without success; run the gate again when the service answers.';
    }
    if (/\b404\b/u.test(text))
        return 'Check that it exists and that the workflow may read it.';
    if (NOWHERE.has(word))
        return 'The next event of the pull request is decided anew; or run the gate again.';
    if (/adopt/iu.test(text))
        return 'Merge the pull request that adds the configuration first.';
    return 'Correct it at this place; the gate runs again on the next push.';
}
function sentence(text) {
    const trimmed = text.trim();
    return /[.!?…]$/u.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
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

/***/ 56721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   OY: () => (/* binding */ modelsWorstFirst),
/* harmony export */   S: () => (/* binding */ headUrl),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _B: () => (/* binding */ reviewUrl),
/* harmony export */   j1: () => (/* binding */ evidenceUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

function repositoryUrl(context) {
    if (context.repository === null || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u.test(context.repository))
        return undefined;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(`${context.serverUrl.replace(/\/+$/u, '')}/${context.repository}`);
}
function blobUrl(context, sha, file, line) {
    const root = repositoryUrl(context);
    if (root === undefined || sha === null || !/^[0-9a-f]{40,64}$/u.test(sha))
        return undefined;
    const anchor = line === undefined ? '' : `#L${line}`;
    return `${root}/blob/${sha}/${file.split('/').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSegment */ .NL).join('/')}${anchor}`;
}
/** The line of the policy that asks, at the base commit that decided. */
function policyUrl(context, file, line) {
    return blobUrl(context, context.baseSha, file, line);
}
/** The line of a file of the change, at the head commit. */
function headUrl(context, file, line) {
    return blobUrl(context, context.headSha, file, line);
}
/** Where evidence can be read: the file at the head commit, or the workflow run that made it. */
function evidenceUrl(context, evidence, file, line) {
    const source = evidence.find((item) => item.file === file)?.source ?? 'commit';
    const run = /\bworkflow run (\d+)\b/u.exec(source)?.[1];
    const root = repositoryUrl(context);
    if (run !== undefined)
        return root === undefined ? undefined : `${root}/actions/runs/${run}`;
    return source === 'folder' || source.startsWith('folder ') ? undefined : headUrl(context, file, line);
}
/** A review of the pull request. */
function reviewUrl(context, review) {
    const root = repositoryUrl(context);
    if (root === undefined || context.pullRequest === null || review <= 0)
        return undefined;
    return `${root}/pull/${context.pullRequest}#pullrequestreview-${review}`;
}
/** `3fa2c1d` of a commit, `sha256:4e1f90ab` of a digest. */
function shortDigest(digest) {
    if (digest.startsWith('sha256:'))
        return `sha256:${digest.slice(7, 19)}`;
    return digest.slice(0, 12);
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}
/** Worst first, then by name: the order of every report. */
function modelsWorstFirst(decision) {
    const rank = ['error', 'rejected', 'pending', 'in_review', 'approved'];
    return [...decision.models].sort((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}


/***/ }),

/***/ 12105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ disclosed)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);

const DEFAULT_SUPPRESS_BELOW = 10;
const HIDDEN = 'numbers of a small group are not shown in a public repository';
/**
 * The decision as it may be published. In a public repository a group of fewer than `suppressBelow` rows is shown as a range,
 * without its counts, rate or ratio; so is the result it decides, and the row totals it could be computed from.
 */
function disclosed(decision, context) {
    if (!context.isPublic)
        return decision;
    const limit = context.suppressBelow ?? DEFAULT_SUPPRESS_BELOW;
    return { ...decision, models: decision.models.map((model) => disclosedModel(model, limit)) };
}
function disclosedModel(model, limit) {
    const isSmall = (group) => group.n !== null && group.n < limit;
    if (!model.checks.some(({ groups }) => groups.some(isSmall)))
        return model;
    return { ...model, checks: model.checks.map((check) => disclosedCheck(check, isSmall, limit)) };
}
function disclosedCheck(check, isSmall, limit) {
    const groups = check.groups.map((group) => (isSmall(group) ? ranged(group, limit) : group));
    const observed = check.observed && { ...check.observed, rows: null, positives: null };
    const plain = { ...check, groups, observed };
    if (!check.groups.some(isSmall))
        return plain;
    const silent = {
        ...plain,
        reason: `${outcomeSentence(check)} (${HIDDEN}).`,
        fix: check.fix === null ? null : 'See the full numbers where the evidence is kept; they are not shown here.',
        findings: [],
    };
    if (!check.groups.some((group) => isSmall(group) && isDeciding(group, check)))
        return silent;
    return {
        ...silent,
        observed: { value: null, text: `${sideOfLimit(check)} (${HIDDEN})`, rows: null, positives: null },
        claimed: null,
        margin: null,
        interval: null,
        rows_needed: null,
    };
}
function ranged(group, limit) {
    return {
        ...group,
        n: null,
        selected: null,
        rate: null,
        value: null,
        interval: null,
        p_value: null,
        rows_needed: null,
        note: limit <= 2 ? '1 row' : `1–${limit - 1} rows`,
    };
}
function isDeciding(group, check) {
    const isUnmet = group.outcome !== 'pass' && group.outcome !== 'not_applicable';
    return isUnmet || (group.value !== null && group.value === check.observed?.value);
}
/** A range instead of a number: on which side of the limit it is. */
function sideOfLimit({ observed, required }) {
    const value = observed?.value ?? null;
    if (value === null || required.threshold === null)
        return 'Not shown';
    const limit = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(required.threshold);
    if (value === required.threshold)
        return `exactly ${limit}`;
    return value < required.threshold ? `below ${limit}` : `above ${limit}`;
}
function outcomeSentence(check) {
    const outcome = check.override?.outcome ?? check.waiver?.outcome ?? check.outcome;
    if (outcome === 'pass')
        return 'It holds';
    return outcome === 'inconclusive' ? 'The data cannot tell' : 'It does not hold';
}


/***/ }),

/***/ 13690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ junitDocument)
/* harmony export */ });
/** What no XML document may hold, not even escaped (XML 1.0, section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** Suites of tests as a JUnit report, everything in them escaped. */
function junitDocument(name, suites) {
    const all = suites.flatMap(({ cases }) => cases);
    const body = suites.map(suiteText).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escaped(name)}" ${counts(all)}>\n${body}</testsuites>\n`;
}
function suiteText({ name, cases }) {
    return `  <testsuite name="${escaped(name)}" ${counts(cases)}>\n${cases.map(caseText).join('')}  </testsuite>\n`;
}
function caseText({ name, className, element, message }) {
    const head = `    <testcase classname="${escaped(className)}" name="${escaped(name)}"`;
    return element === null
        ? `${head}/>\n`
        : `${head}><${element} message="${escaped(message)}"/></testcase>\n`;
}
function counts(cases) {
    const count = (element) => cases.filter((one) => one.element === element).length;
    return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}
function escaped(text) {
    return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/gu, (mark) => ENTITIES[mark] ?? mark);
}


/***/ }),

/***/ 65470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30248);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12105);
/* harmony import */ var _junit_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13690);
/* harmony import */ var _why_not_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90076);





/**
 * The decision as a JUnit report: a suite for each model, a test for each check and each problem. What blocks is a failure or
 * an error, what only advises or does not apply is skipped: nothing that was not met looks like a pass.
 */
function renderJunit(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_4__/* .disclosed */ .v)(decision, context);
    const general = shown.problems.map((problem) => problemCase('arbiter', problem));
    const suites = [
        ...(general.length === 0 ? [] : [{ name: 'arbiter', cases: general }]),
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsWorstFirst */ .OY)(shown).map((model) => ({
            name: model.name,
            cases: [
                ...model.problems.map((problem) => problemCase(model.name, problem)),
                ...model.checks.map((check) => checkCase(model, check)),
            ],
        })),
    ];
    return (0,_junit_document_js__WEBPACK_IMPORTED_MODULE_2__/* .junitDocument */ .w)('arbiter', suites);
}
function checkCase(model, check) {
    return {
        className: `${model.name}.${check.policy}`,
        name: `${check.id}: ${check.title}`,
        element: elementOf(check),
        message: `${check.outcome}: ${[check.reason, (0,_why_not_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotText */ .V)(check), check.fix ?? ''].filter((part) => part !== '').join(' ')}`,
    };
}
function elementOf({ outcome, level }) {
    if (outcome === 'pass')
        return null;
    const isBlocking = level === 'mandatory' || level === 'overridable';
    if (outcome === 'not_applicable' || outcome === 'waived' || outcome === 'overridden' || !isBlocking)
        return 'skipped';
    return outcome === 'error' ? 'error' : 'failure';
}
function problemCase(className, { code, message, file, line }) {
    const where = file === undefined || file === '' ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    return { className, name: code, element: 'error', message: `${where}${(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStack */ .xS)(message)}` };
}


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MOST_DECIMALS = 20;
const SMALLEST_FIXED = 1e-3;
const LARGEST_FIXED = 1e15;
/**
 * A measured number with as few digits as tell the truth: rounded, it still stands on the same side of every number in
 * `against` (0.8499999 is never shown as 0.85 beside a limit of 0.85), and what is not whole never looks whole.
 */
function formatNumber(value, against = []) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? grouped(String(value)) : String(value);
    const isFaithful = (text) => {
        const shown = Number(text);
        if (Number.isInteger(shown))
            return false;
        return against.every((other) => Math.sign(shown - other) === Math.sign(value - other));
    };
    const found = candidates(value).find(isFaithful);
    return found === undefined ? String(value) : grouped(trimmed(found));
}
function candidates(value) {
    const size = Math.abs(value);
    if (size < SMALLEST_FIXED || size >= LARGEST_FIXED) {
        return Array.from({ length: 15 }, (_, index) => value.toPrecision(index + 3));
    }
    const fewest = size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, index) => value.toFixed(fewest + index));
}
/** Zeros at the end carry nothing, but two decimals read as a measurement. */
function trimmed(text) {
    if (text.includes('e'))
        return text;
    return text.replace(/(\.\d\d\d*?)0+$/u, '$1');
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
    return fraction === undefined ? marked : `${marked}.${fraction}`;
}
/** A count with thousands separators. */
function formatCount(count) {
    return formatNumber(count);
}
/** A share as per cent: 0.95 → `95 %`. */
function formatPercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}
/** `95 %: 0.871–0.897`; a bound that is not known is `?`. Undefined when neither is. */
function formatInterval(bounds, against = []) {
    const { lower, upper } = bounds;
    if (lower === null && upper === null)
        return undefined;
    const show = (bound) => (bound === null ? '?' : formatNumber(bound, against));
    const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? ' to ' : '–';
    return `${formatPercent(bounds.confidence)}: ${show(lower)}${dash}${show(upper)}`;
}
/** `1 check`, `3 checks`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** The day of an instant, or the text itself where it is not RFC 3339. */
function formatDay(instant) {
    return /^\d{4}-\d\d-\d\dT/u.test(instant) ? instant.slice(0, 10) : instant;
}


/***/ }),

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const code = (text) => ({ kind: 'code', text });
const strong = (...content) => ({ kind: 'strong', content });
/** A link, or only its content where there is no address. */
const link = (content, url) => url === undefined ? content : [{ kind: 'link', content, url }];
/** A person, named without being notified: in a code span. */
const person = (login) => login === null ? 'a deleted account' : code(`@${login}`);
const heading = (level, ...content) => ({
    kind: 'heading',
    level,
    content,
});
const paragraph = (...content) => ({ kind: 'paragraph', content });
const note = (...content) => ({ kind: 'note', content });
const list = (items) => ({ kind: 'list', items });
const table = (columns, rows) => ({
    kind: 'table',
    columns,
    rows,
});
const details = (summary, ...body) => ({
    kind: 'details',
    summary,
    body,
});
/** The parts with a separator between them; empty parts are left out. */
function joined(parts, separator) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
/** Only the words, for places without any syntax. */
function plain(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return inline;
        return inline.kind === 'code' ? inline.text : plain(inline.content);
    })
        .join('');
}


/***/ }),

/***/ 90076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyNot),
/* harmony export */   V: () => (/* binding */ whyNotText)
/* harmony export */ });
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29047);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);


/** Digits of a distance. It is rounded up: what is said to be enough is enough. */
const DIGITS = 3;
/** What binary fractions add to a difference of decimals is no distance. */
const SLACK = 1e-9;
/** Values of a report may be rounded. */
const ROUNDING = 1e-3;
/** What is known of a check that fails or cannot tell, from its result alone: the same for every kind. */
function whyNot(check) {
    return { margin: marginOf(check), change: changeOf(check), rows: rowsOf(check) };
}
/** The same in one line, for places that have no list. */
function whyNotText(check) {
    const { outcome, awaiting } = check;
    if ((outcome !== 'fail' && outcome !== 'inconclusive') || awaiting)
        return '';
    const { margin, change, rows } = whyNot(check);
    return [margin, change, rows].filter((part) => part !== null).join(' ');
}
function marginOf(check) {
    const missed = distanceOf(check);
    const who = isOfGroups(check) ? decidingGroup(check) : undefined;
    const name = subjectOf(check, who);
    if (missed !== null)
        return `${name} ${sideWords(check, missed)}${othersOf(check, who)}.`;
    // Only where the data cannot tell does a bound decide: what fails although its number is good fails for another reason.
    const bound = check.outcome === 'inconclusive' ? boundOf(check) : null;
    if (bound !== null)
        return `${name} meets the limit itself; its ${bound.side} bound misses it by ${upward(bound.missed)}.`;
    if (who !== undefined)
        return `${(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(who)} decides.`;
    return null;
}
/** Of several limits on data the margin is of the one that is missed most: it need not be that of the groups. */
function isOfGroups({ kind, findings }) {
    return kind !== 'data_balance' || findings.length === 1;
}
/** How far off, on which side; that is the smallest change as well where a limit is met by its own value. */
function sideWords({ required, observed }, missed) {
    const { threshold, operator } = required;
    const value = observed?.value ?? null;
    const isOwn = threshold !== null &&
        operator !== null &&
        value !== null &&
        Math.abs(Math.abs(value - threshold) - missed) <= SLACK;
    if (!isOwn)
        return `misses a limit by ${upward(missed)}`;
    const isFloor = isFloorWord(operator);
    const beyond = `, and must be ${isFloor ? 'above' : 'below'} the limit, not at it`;
    if (missed <= SLACK)
        return `is at the limit${beyond}`;
    return `is ${upward(missed)} too ${isFloor ? 'low' : 'high'}${isStrict(operator) ? beyond : ''}`;
}
/** What is held against the limit. */
function subjectOf({ kind, observed }, who) {
    const own = observed?.value ?? null;
    // A group that is too small decides without being the one that was measured worst.
    if (who !== undefined && (own === null || Math.abs((who.value ?? own) - own) <= ROUNDING))
        return (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(who);
    return kind === 'change' && observed !== null ? `The difference, ${observed.text},` : 'It';
}
function othersOf({ groups, outcome }, who) {
    const others = groups.filter((group) => group !== who && group.outcome === outcome && isDeciding(group));
    if (who === undefined || others.length === 0)
        return '';
    return `, and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others.length, 'more group')} ${others.length === 1 ? 'does' : 'do'} not hold`;
}
/** Intersections that are only reported decide nothing. */
function isDeciding({ reference, note }) {
    return !reference && note?.includes('does not decide') !== true;
}
/** How far the number is on the wrong side of what it is held against; null: it is not, or that is not known. */
function distanceOf({ margin, observed, required, outcome }) {
    const value = observed?.value ?? null;
    const { threshold, operator } = required;
    if (value !== null && threshold !== null && operator !== null) {
        const missed = isFloorWord(operator) ? threshold - value : value - threshold;
        if (missed > 0 || (missed === 0 && outcome === 'fail' && isStrict(operator)))
            return missed;
    }
    return margin !== null && margin < 0 ? -margin : null;
}
function isFloorWord(operator) {
    return operator === 'above' || operator === 'at_least';
}
function isStrict(operator) {
    return operator === 'above' || operator === 'below';
}
/** The one-sided bound that misses the limit although the number itself meets it. */
function boundOf({ interval, required }) {
    const { threshold, operator } = required;
    if (interval === null || threshold === null || operator === null)
        return null;
    const side = isFloorWord(operator) ? 'lower' : 'upper';
    const bound = side === 'lower' ? interval.lower_one_sided : interval.upper_one_sided;
    if (bound === null)
        return null;
    const missed = side === 'lower' ? threshold - bound : bound - threshold;
    return missed >= 0 ? { side, missed } : null;
}
/** Of the groups that do not hold the one that the check names, else the one that is furthest off. */
function decidingGroup({ groups, scope, outcome, required }) {
    const own = groups.filter((group) => group.outcome === outcome && isDeciding(group));
    const named = own.find((group) => {
        const name = (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group);
        return scope === name || ['· ', '='].some((mark) => scope?.endsWith(`${mark}${name}`) === true);
    });
    const sign = isFloorWord(required.operator ?? 'at_least') ? 1 : -1;
    const known = own.filter(({ value }) => value !== null);
    return named ?? known.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)))[0] ?? own[0];
}
function changeOf(check) {
    const counts = decisionsOf(check) ?? ratesOf(check);
    if (counts !== null)
        return counts;
    // A number says itself how far it is off.
    if (distanceOf(check) !== null && check.findings.length < 2)
        return null;
    return check.findings.length > 0 ? findingsAgainst(check) : null;
}
function findingsAgainst(check) {
    const few = tooFewNames(check);
    if (few !== null)
        return few;
    const total = namesAgainst(check) ?? findingsCount(check);
    return total === 1
        ? 'One finding stands against it.'
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)} findings stand against it; without them the check would hold.`;
}
/** A check names the first of many findings; the reason counts those that it leaves out. What it names is others' words. */
function findingsCount({ findings, reason }) {
    const own = findings.reduce((text, { message }) => text.replaceAll(message, ''), reason);
    const unnamed = [...own.matchAll(/And (\d{1,9}) more\./gu)].map(([, count]) => Number(count));
    return unnamed.reduce((sum, count) => sum + count, findings.length);
}
/** Names that break a rule: the reason says fewer of them than there are findings, and quotes what somebody else wrote. */
function namesAgainst({ kind, observed }) {
    if (kind !== 'naming')
        return null;
    const [, held, all] = /^(\d{1,9}) of (\d{1,9}) names$/u.exec(observed?.text ?? '') ?? [];
    return held === undefined || all === undefined ? null : Number(all) - Number(held);
}
/** What a check of names says before it quotes any: better names alone may not be enough. */
function tooFewNames({ kind, reason }) {
    if (kind !== 'naming')
        return null;
    return /^(?:Only|There (?:is|are) only) \d[^`]* needed\./u.exec(reason)?.[0] ?? null;
}
/** Favourable decisions that the deciding group lacks at its counts: found by counting, so that ties and strict limits are met. */
function decisionsOf(check) {
    const { required, groups } = check;
    const { threshold, operator } = required;
    const group = decidingGroup(check);
    const reference = referenceOf(groups, group);
    if (check.kind !== 'fairness' || group === undefined || threshold === null || operator === null)
        return null;
    const { n, selected, rate, value } = group;
    const other = reference?.rate ?? null;
    if (n === null || selected === null || rate === null || value === null || other === null)
        return null;
    const isSelection = Math.abs(selected / n - rate) < SLACK;
    const measure = measureOf(value, rate, other);
    if (!isSelection || measure === null || rate >= other)
        return null;
    // Up to the rate of the reference more decisions bring it nearer; beyond it is the other group that decides.
    const most = Math.min(n, Math.floor(other * n + SLACK));
    const meets = (count) => {
        const measured = measure(count / n, other);
        if (isFloorWord(operator))
            return isStrict(operator) ? measured > threshold : measured >= threshold;
        return isStrict(operator) ? measured < threshold : measured <= threshold;
    };
    const needed = fewest(selected, most, meets);
    if (needed === null || needed === selected)
        return null;
    const more = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(needed - selected, 'more favourable decision');
    const thousand = Math.ceil(((needed - selected) / n) * 1000 - SLACK);
    const share = check.fix?.includes('per 1,000') === true ? '' : `; ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(thousand)} per 1,000`;
    const [name, peer] = [(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), reference === undefined ? '' : (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(reference)];
    return `${name} is at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rate)}, ${peer} at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(other)}; at these counts ${more} for ${name} would meet the limit, by the point (${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)} instead of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(selected)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n)}${share}).`;
}
/** How the value of a comparison comes from the two rates: their ratio, or their difference; null for another one. */
function measureOf(value, rate, other) {
    const [ratio, difference] = [Math.abs(rate / other - value), Math.abs(Math.abs(other - rate) - value)];
    if (Math.min(ratio, difference) > ROUNDING)
        return null;
    return ratio < difference ? (a, b) => a / b : (a, b) => Math.abs(b - a);
}
function referenceOf(groups, group) {
    if (group === undefined)
        return undefined;
    const keys = (one) => Object.keys(one.slice).sort().join('\0');
    return groups.find((one) => one.reference && keys(one) === keys(group) && (one.note ?? '') === '');
}
/** The smallest count above `from` that meets; each that is larger meets as well, up to the reference. */
function fewest(from, most, meets) {
    for (let [low, high] = [from, most];;) {
        if (low >= high)
            return meets(low) ? low : null;
        const middle = Math.floor((low + high) / 2);
        if (meets(middle))
            high = middle;
        else
            low = middle + 1;
    }
}
/** Of rates that are no counts of favourable decisions, such as of false alarms: which rates have to come together. */
function ratesOf(check) {
    if (check.kind !== 'fairness' || check.groups.length === 0)
        return null;
    const group = decidingGroup(check);
    const reference = referenceOf(check.groups, group);
    if (group?.rate == null || reference?.rate == null || group === reference)
        return null;
    const [one, other] = [(0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(group), (0,_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(reference)];
    return `${one} is at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(group.rate)}, ${other} at ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(reference.rate)}: these have to come nearer to each other.`;
}
/** What is known of the rows that would tell, or an estimate from the width of the interval, which shrinks with their root. */
function rowsOf(check) {
    const { outcome, rows_needed: known, reason, fix, observed, required, interval } = check;
    if (outcome !== 'inconclusive')
        return null;
    const needed = known ?? decidingGroup(check)?.rows_needed ?? null;
    if (needed !== null) {
        return `${reason} ${fix ?? ''}`.includes(String(needed))
            ? null
            : `About ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(needed)} rows would decide.`;
    }
    const [value, rows, threshold] = [observed?.value ?? null, observed?.rows ?? null, required.threshold];
    const bound = boundOf(check);
    if (value === null || rows === null || threshold === null || interval === null || bound === null)
        return null;
    const distance = Math.abs(value - threshold);
    if (distance <= SLACK)
        return 'It is at the limit itself: no number of rows would tell.';
    const estimate = Math.ceil(rows * ((distance + bound.missed) / distance) ** 2);
    if (!Number.isSafeInteger(estimate))
        return null;
    return `About ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(estimate)} rows would decide, were the number to stay.`;
}
/** A distance in a few digits, never less than it is. */
function upward(distance) {
    const clean = Number(distance.toPrecision(12));
    if (clean === 0)
        return '0';
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(clean))) - DIGITS + 1);
    const rounded = Number((Math.ceil(Number((clean / unit).toPrecision(9))) * unit).toPrecision(DIGITS + 1));
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rounded);
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ waivedChecks),
/* harmony export */   IX: () => (/* binding */ overriddenChecks),
/* harmony export */   KH: () => (/* binding */ isAwaitingEvidence),
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS),
/* harmony export */   hp: () => (/* binding */ settledChecks),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   tB: () => (/* binding */ advisoryChecks),
/* harmony export */   td: () => (/* binding */ blockingChecks),
/* harmony export */   xj: () => (/* binding */ shownChecks),
/* harmony export */   yu: () => (/* binding */ TURN_WORDS)
/* harmony export */ });
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16130);

/** The status in words; the sign beside it never stands alone. */
const STATUS_WORDS = {
    error: 'Error',
    rejected: 'Rejected',
    pending: 'Pending',
    in_review: 'In review',
    approved: 'Approved',
};
function statusSign(status, isAwaiting = false) {
    if (status === 'pending')
        return isAwaiting ? '⏳' : '⛔';
    return { error: '⚠️', rejected: '❌', in_review: '👀', approved: '✅' }[status];
}
const TURN_WORDS = {
    author: 'the author’s turn',
    reviewers: 'the reviewers’ turn',
    maintainers: 'the maintainers’ turn',
    nobody: 'nothing to do',
};
const OUTCOME_WORDS = {
    pass: '✅ holds',
    fail: '❌ fails',
    inconclusive: '❔ cannot tell',
    error: '⚠️ error',
    waived: '📝 waived',
    overridden: '📝 overridden',
    not_applicable: '⏭️ does not apply',
};
const TRUST_WORDS = {
    recomputed: 'recomputed',
    attested: 'attested',
    workflow: 'from a workflow run',
    committed: 'committed',
    claimed: 'claimed',
};
/** Checks that keep the merge blocked. */
function blockingChecks(model) {
    return model.checks.filter((check) => isBlockingLevel(check) && isUnmet(check));
}
/** Advisory checks that do not hold: reported, not blocking. */
function advisoryChecks(model) {
    return model.checks.filter((check) => check.level === 'advisory' && isUnmet(check));
}
/** Checks that do not hold and that somebody who may overrode in review. */
function overriddenChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'overridden');
}
/** Checks that do not hold and that a waiver sets aside. */
function waivedChecks(model) {
    return model.checks.filter(({ outcome }) => outcome === 'waived');
}
/** Everything else a reader may see, shadow checks excepted: those are never shown as a failure. */
function settledChecks(model) {
    return model.checks.filter((check) => check.level !== 'shadow' && !isUnmet(check));
}
function shownChecks(model) {
    return model.checks.filter(({ level }) => level !== 'shadow');
}
/** Evidence is still being made, and nothing else keeps the author busy. */
function isAwaitingEvidence(model) {
    return (model.status === 'pending' &&
        (0,_decision_decision_js__WEBPACK_IMPORTED_MODULE_0__.isWaiting)(model) &&
        (model.awaiting.length > 0 || blockingChecks(model).length > 0));
}
function isBlockingLevel({ level }) {
    return level === 'mandatory' || level === 'overridable';
}
function isUnmet({ outcome }) {
    return outcome === 'fail' || outcome === 'inconclusive' || outcome === 'error';
}


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p5: () => (/* binding */ FORBIDDEN_KEYS),
  Tg: () => (/* binding */ GOVERNING_LIMITS),
  V3: () => (/* binding */ TextDocument),
  bQ: () => (/* binding */ pointerToken),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/text/position.js
var position = __webpack_require__(68384);
;// CONCATENATED MODULE: ./lib/text/scalar-offset.js
/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
function scalarOffset(source, start, value, index) {
    if (index >= value.length && value !== '') {
        const last = scalarOffset(source, start, value, value.length - 1);
        return last === undefined ? undefined : last + 1;
    }
    const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
    let at = start + (opening?.[0].length ?? 0);
    for (let read = 0; read < index;) {
        const gap = lineBreak(source, at);
        const blanks = gap === 0 ? 0 : blanksAt(value, read);
        if (blanks > 0) {
            // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
            if (read + blanks > index)
                return at;
            read += blanks;
            at += gap;
            continue;
        }
        const width = widthOf(source, at, value[read], source[start] === "'");
        if (width === 0)
            return undefined;
        read += 1;
        at += width;
    }
    return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}
/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;
/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source, at) {
    let end = at;
    while (' \t\r\n'.includes(source[end] ?? '.'))
        end += 1;
    return source.slice(at, end).includes('\n') ? end - at : 0;
}
function blanksAt(value, at) {
    let end = at;
    while (' \n'.includes(value[end] ?? '.'))
        end += 1;
    return end - at;
}
/** How a character is written after a backslash. */
const ESCAPED = {
    '"': '"',
    '\\': '\\',
    '\n': 'n',
    '\t': 't',
};
/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source, at, char, isSingleQuoted) {
    if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? ''])
        return 2;
    if (source[at] !== char)
        return 0;
    return isSingleQuoted && char === "'" ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/text/document.js


const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at a character of a text value; at its start where an escape hides the place. */
    problemWithin(code, message, pointer, index, suggestion) {
        const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
        const offset = start === undefined || typeof value !== 'string'
            ? undefined
            : scalarOffset(this.#text, start, value, index);
        const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
        return this.#problem(code, message, pointer, position, suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new position/* LineMap */.H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict JSON (RFC 8259) with positions. Duplicate keys, prototype keys, numbers that are not finite or not exact
 * integers beyond 2^53, depth, size and count are problems; the function never throws.
 *
 * Python writes bare `NaN` and `Infinity`: each becomes a `not_finite` problem at its pointer and the value null,
 * so that the rest of the file can still be shown.
 */
function parseJson(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    const fail = (code, message, offset = 0) => new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [problemAt(text, file, code, message, offset)], new Map());
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (source.length > limits.maxLength) {
        return fail('too_large', `The file has ${source.length} characters; at most ${limits.maxLength} are read.`);
    }
    if (source.trim() === '')
        return fail('empty', 'The file is empty; JSON was expected.');
    const scan = scanTokens(source, limits.maxDepth);
    if (scan.tooDeep !== undefined) {
        return fail('too_deep', `Nested deeper than ${limits.maxDepth} levels.`, scan.tooDeep);
    }
    let tree;
    try {
        tree = (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(scan.text, { mode: 'json', ranges: true });
    }
    catch (error) {
        const { line, column, offset } = error;
        // A text that ends too early is wrong at its end; the parser gives that no place.
        const at = offset ?? (line === undefined ? source.trimEnd().length : offsetOf(source, line, column ?? 1));
        return fail('invalid_json', `Not valid JSON: ${plainReason(error)}`, at);
    }
    return new Reader(file, source, scan.nonFinite, limits).read(tree.body);
}
const NON_FINITE = /-?(?:Infinity|NaN)/y;
/** One pass over the characters outside strings: depth, and bare non-finite words replaced by `0` of equal length. */
function scanTokens(text, maxDepth) {
    const nonFinite = new Map();
    const parts = [];
    let copied = 0;
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x22) {
            index = endOfString(text, index);
        }
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > maxDepth)
                return { text, nonFinite, tooDeep: index };
        }
        else if (char === 0x5d || char === 0x7d) {
            depth -= 1;
        }
        else if (char === 0x4e || char === 0x49 || char === 0x2d) {
            NON_FINITE.lastIndex = index;
            const word = NON_FINITE.exec(text)?.[0];
            if (word === undefined)
                continue;
            nonFinite.set(index, word);
            parts.push(text.slice(copied, index), '0'.padEnd(word.length));
            index += word.length - 1;
            copied = index + 1;
        }
    }
    return { text: parts.join('') + text.slice(copied), nonFinite, tooDeep: undefined };
}
function endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5c)
            index += 1;
        else if (char === 0x22)
            return index;
    }
    return text.length;
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #lines;
    #file;
    #text;
    #nonFinite;
    #limits;
    #nodes = 0;
    constructor(file, text, nonFinite, limits) {
        this.#file = file;
        this.#text = text;
        this.#nonFinite = nonFinite;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read(body) {
        const value = this.#value(body, '');
        if (this.#nodes > this.#limits.maxNodes) {
            const message = `More than ${this.#limits.maxNodes} values.`;
            return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, undefined, [problemAt(this.#text, this.#file, 'too_many_values', message, 0)], new Map());
        }
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets);
    }
    #value(node, pointer) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = startOf(node);
        this.#offsets.set(pointer, offset);
        switch (node.type) {
            case 'Object':
                return this.#object(node, pointer);
            case 'Array':
                return node.elements.map((element, index) => this.#value(element.value, `${pointer}/${index}`));
            case 'String':
                return node.value;
            case 'Boolean':
                return node.value;
            case 'Null':
                return null;
            case 'Number':
                return this.#number(node.value, offset, pointer);
            default:
                return this.#add('invalid_json', `Not valid JSON: unexpected ${node.type}.`, offset, pointer);
        }
    }
    #number(value, offset, pointer) {
        const word = this.#nonFinite.get(offset);
        if (word !== undefined || !Number.isFinite(value)) {
            const shown = word ?? 'a number too large';
            return this.#add('not_finite', `Expected a finite number, found ${shown}.`, offset, pointer);
        }
        if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(this.#literal(offset))) {
            return this.#add('inexact_integer', 'This whole number is too large to be read exactly.', offset, pointer);
        }
        return value;
    }
    #literal(offset) {
        return /^[-+0-9.eE]*/.exec(this.#text.slice(offset, offset + 400))?.[0] ?? '';
    }
    #object(node, pointer) {
        const result = Object.create(null);
        for (const member of node.members) {
            const key = member.name.type === 'String' ? member.name.value : member.name.name;
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, startOf(member), child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, startOf(member), child);
                result[key] = null;
            }
            else {
                result[key] = this.#value(member.value, child);
            }
        }
        return result;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function startOf(node) {
    return node.range?.[0] ?? node.loc.start.offset;
}
function offsetOf(text, line, column) {
    let offset = 0;
    for (let current = 1; current < line; current += 1)
        offset = text.indexOf('\n', offset) + 1;
    return offset + column - 1;
}
function plainReason(error) {
    return error instanceof Error ? error.message.replace(/ ?\(\d+:\d+\)$/, '') : String(error);
}
function problemAt(text, file, code, message, offset) {
    const lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    const { line, column } = lines.position(Math.min(offset, text.length));
    return { code, message, file, line, column, pointer: '', excerpt: lines.line(line) };
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/text/schema-words.js
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    null: 'nothing',
};
/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS = new Map([
    ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
    ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
    [
        '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
        'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
    ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
    ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
    ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
    ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
    ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
    ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
    ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
    ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
    ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
    ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
        'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
    ],
    ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
    ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
    ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
    ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
    ['^https://[^\\s*]+$', 'a URL that begins with https://'],
    [
        '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
        'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
    ],
    ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
    ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
    [
        '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
    ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);
function patternWords(pattern) {
    return PATTERN_WORDS.get(pattern);
}
/** What a schema asks for, in a few words. */
function expectedOf(schema) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined)
        return allowed.map((word) => `\`${String(word)}\``).join(' or ');
    const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
    return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
const SHOWN_CHARACTERS = 60;
/** What was found, short enough for one line. */
function foundOf(value) {
    switch (typeOf(value)) {
        case 'null':
            return 'nothing';
        case 'array':
            return 'a list';
        case 'object':
            return 'keys with values';
        case 'string': {
            const text = value;
            const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
            return `the text ${JSON.stringify(shown)}`;
        }
        case 'number':
            return `the number ${value}`;
        default:
            return `\`${value}\``;
    }
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/schema-explanation.js



/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
function explainSchema(schema, value, schemas) {
    return explain(schema, value, '', { root: schema, schemas });
}
function explain(schema, value, pointer, scope) {
    if (typeof schema.$ref === 'string') {
        const target = resolve(schema.$ref, scope);
        return explain(target.schema, value, pointer, target.scope);
    }
    const wrong = explainKind(schema, value, pointer);
    if (wrong !== undefined)
        return [wrong];
    const findings = [
        ...explainScalar(schema, value, pointer),
        ...explainList(schema, value, pointer, scope),
        ...explainObject(schema, value, pointer, scope),
    ];
    findings.push(...explainUnions(schema, value, pointer, scope, findings));
    return findings;
}
function resolve(reference, scope) {
    const [file = '', path = ''] = reference.split('#');
    const root = file === '' ? scope.root : scope.schemas.get(file);
    let schema = root;
    for (const token of path.split('/').slice(1))
        schema = schema?.[token];
    if (root === undefined || schema === undefined)
        throw new Error(`No schema ${reference}.`);
    return { schema, scope: { ...scope, root } };
}
/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema, value, pointer) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined) {
        if (allowed.includes(value))
            return undefined;
        const words = allowed.map((word) => `\`${String(word)}\``);
        const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.vZ)(value, allowed.map(String)) : undefined;
        return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
    }
    if (schema.type === undefined || isOfType(schema.type, value))
        return undefined;
    return wrongType(expectedOf(schema), schema.type, value, pointer);
}
function isOfType(type, value) {
    const actual = typeOf(value);
    return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}
function wrongType(expected, type, value, pointer) {
    const numeric = type === 'number' || type === 'integer';
    let hint = '';
    if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        hint = ' Remove the quotes.';
    }
    else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        hint = ' Put it in quotes.';
    }
    return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}
function explainScalar(schema, value, pointer) {
    if (typeof value === 'string') {
        if (schema.minLength !== undefined && value.length < schema.minLength) {
            return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
        }
        if (schema.maxLength !== undefined && value.length > schema.maxLength) {
            const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
            return [finding('out_of_range', message, pointer)];
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            const expected = patternWords(schema.pattern) ?? expectedOf(schema);
            return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
        }
        return [];
    }
    if (typeof value !== 'number')
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    const limits = [
        minimum !== undefined && value < minimum && `at least ${minimum}`,
        exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
        maximum !== undefined && value > maximum && `at most ${maximum}`,
        exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
    ].filter((limit) => limit !== false);
    return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}
function explainList(schema, value, pointer, scope) {
    if (!Array.isArray(value))
        return [];
    const findings = [];
    if (schema.minItems !== undefined && value.length < schema.minItems) {
        findings.push(finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer));
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
        findings.push(finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer));
    if (schema.uniqueItems === true) {
        const texts = value.map((item) => JSON.stringify(item));
        texts.forEach((text, index) => {
            if (texts.indexOf(text) === index)
                return;
            findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
        });
    }
    const items = schema.items;
    if (items !== undefined) {
        value.forEach((item, index) => {
            findings.push(...explain(items, item, `${pointer}/${index}`, scope));
        });
    }
    return findings;
}
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
function explainObject(schema, value, pointer, scope) {
    if (typeOf(value) !== 'object')
        return [];
    const object = value;
    // A kind of check decides which keys are known: the branch of the discriminator looks at them.
    if (schema.discriminator !== undefined)
        return [];
    const properties = schema.properties ?? {};
    const findings = [];
    const meant = new Set();
    for (const [key, child] of Object.entries(object)) {
        const at = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known !== undefined) {
            findings.push(...explain(known, child, at, scope));
        }
        else if (schema.additionalProperties === false) {
            const near = (0,suggestion/* suggestWord */.vZ)(key, absentKeys(properties, object));
            if (near !== undefined)
                meant.add(near);
            findings.push(unknownKey(key, Object.keys(properties), at, near));
        }
        else {
            findings.push(...explainExtra(schema, key, child, at, scope));
        }
    }
    for (const key of schema.required ?? []) {
        if (Object.hasOwn(object, key) || meant.has(key))
            continue;
        const description = properties[key]?.description;
        const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
        findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
    }
    if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
        const list = Object.keys(properties).map((key) => `\`${key}\``);
        const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
        findings.push(finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer));
    }
    return findings;
}
function absentKeys(properties, object) {
    return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}
function unknownKey(key, known, pointer, near) {
    const list = known.map((word) => `\`${word}\``).join(', ');
    const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
    return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}
function explainExtra(schema, key, child, at, scope) {
    const findings = [];
    if (schema.propertyNames !== undefined) {
        for (const wrong of explain(schema.propertyNames, key, at, scope)) {
            findings.push({ ...wrong, code: 'bad_name', atKey: true });
        }
    }
    if (typeof schema.additionalProperties === 'object') {
        findings.push(...explain(schema.additionalProperties, child, at, scope));
    }
    return findings;
}
function explainUnions(schema, value, pointer, scope, others) {
    const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
    if (schema.if !== undefined) {
        const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
        if (branch !== undefined)
            findings.push(...explain(branch, value, pointer, scope));
    }
    if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
        findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
    }
    if (schema.discriminator !== undefined) {
        findings.push(...explainKindOf(schema, value, pointer, scope));
        return findings;
    }
    for (const branches of [schema.anyOf, schema.oneOf]) {
        if (branches !== undefined)
            findings.push(...explainBranches(branches, value, pointer, scope, others));
    }
    return findings;
}
function explainKindOf(schema, value, pointer, scope) {
    const tag = schema.discriminator?.propertyName ?? 'kind';
    const kind = value[tag];
    const branches = (schema.oneOf ?? []).map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope });
    const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
    const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
    if (branch !== undefined) {
        return explain(branch.schema, value, pointer, branch.scope);
    }
    const list = kinds.map((word) => `\`${word}\``).join(', ');
    if (kind === undefined) {
        return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
    }
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.vZ)(kind, kinds) : undefined;
    const at = `${pointer}/${tag}`;
    return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}
function explainBranches(branches, value, pointer, scope, others) {
    const looks = branches.map((branch) => explain(branch, value, pointer, scope));
    if (looks.some((look) => look.length === 0))
        return [];
    if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
        // The key is there but misspelt, or the whole object is empty: already said.
        if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object'))
            return [];
        const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
        return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
    }
    const resolved = branches.map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch);
    const looksLikeParam = typeof value === 'string' && value.startsWith('$');
    const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
    const fitting = looks.filter((look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)));
    const best = fitting.sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam))
        return best;
    const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
    return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}
function isKindMistake(other) {
    return other.code === 'wrong_type' || other.code === 'not_one_of';
}
function finding(code, message, pointer, suggestion) {
    return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/text/schema.js

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
function validateDocument(document, form, siblings = []) {
    if (document.problems.length > 0 || document.value === undefined) {
        return { value: undefined, problems: document.problems };
    }
    const problems = validateValue(document.value, document, form, siblings);
    return problems.length > 0 ? { value: undefined, problems } : { value: document.value, problems };
}
/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
function validateValue(value, document, form, siblings = []) {
    const { schema, validate } = form;
    if (validate(value))
        return [];
    const findings = explainSchema(schema, value, new Map(siblings.map((sibling) => [String(sibling.$id), sibling])));
    if (findings.length > 0)
        return findings.map((finding) => toProblem(finding, document));
    return (validate.errors ?? []).map((error) => unexplained(error, document));
}
function toProblem(finding, document) {
    const { code, message, pointer, suggestion } = finding;
    return finding.atKey
        ? document.keyProblem(code, message, pointer, suggestion)
        : document.problem(code, message, pointer, suggestion);
}
/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error, document) {
    return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                const key = item.key;
                const at = key?.range?.[0] ?? fallbackOffset;
                this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
