export const id = 5595;
export const ids = [5595,3842];
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


/***/ })

};
