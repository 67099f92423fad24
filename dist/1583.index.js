export const id = 1583;
export const ids = [1583,3842,6044];
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

/***/ 78032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80617);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24651);






const HELP = `arbiter audit query [options]

Lists the entries of the ledger, once it was verified. Several conditions must hold together.

${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FILTER_HELP */ .Zv}
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_HELP */ .EY} (arbiter/audit-query/v1)

Exit codes: 0 listed (also when nothing was selected), 1 the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit query` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWords */ .nl)(args, { ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_OPTIONS */ .P3, ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FILTER_OPTIONS */ .W7 }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const filter = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .filterOf */ .KV)(values);
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .soundLedger */ .Bk)(await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .au)(values, io), io);
    if (sound === null)
        return 1;
    const selected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_5__/* .selectEntries */ .XO)(sound.entries, filter);
    if (values.json === true) {
        const output = {
            schema: 'arbiter/audit-query/v1',
            filter,
            total: sound.entries.length,
            entries: selected,
        };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    }
    else {
        if (selected.length > 0)
            io.stdout((0,_report_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .entryTable */ .Vy)(selected.map(rowOf)));
        io.stdout(`${selected.length} of ${sound.entries.length} entries\n`);
    }
    return 0;
}
function rowOf(entry) {
    const models = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(entry).join(' ');
    const says = (0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .entryText */ .u)(entry);
    return {
        seq: entry.seq,
        at: entry.at,
        type: entry.type,
        pull: entry.pull_request?.number ?? null,
        who: entry.actor?.login ?? '',
        says: models === '' || says.includes(models) ? says : `${models}: ${says}`,
    };
}


/***/ }),

/***/ 67497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES),
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
/** What became of a deployment, a rollback or a drill, in words. */
const OUTCOMES = {
    live: 'live',
    refused: 'refused',
    failed: 'failed',
    rolled_back: 'failed, and what ran before runs again',
};
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason, posted }) => `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}`,
    observation: ({ review, state }) => `review ${review} first seen as ${state}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: (detail) => 'check' in detail
        ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
        : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    bundle: ({ tag, sha256, model, version, attestations }) => `bundle ${tag} of ${model} ${version} made (${shortened(sha256)}), ${attestations.length} attestation(s)`,
    release: ({ tag, sha256, refusal }) => refusal === null
        ? `bundle ${tag} published (${shortened(sha256)})`
        : `release of ${tag} refused: ${refusal.message} [${refusal.code}]`,
    deployment: ({ environment, tag, model, version, outcome, code, message, previous }) => {
        const what = `${tag ?? 'a bundle'}${model === null ? '' : ` (${model} ${version ?? 'without a version'})`}`;
        return outcome === 'live'
            ? `${what} is live in ${environment}${previous === null ? '' : ` in place of ${previous.tag}`}`
            : `${what} is not live in ${environment}: ${OUTCOMES[outcome]}: ${withCode(message, code)}`;
    },
    rollback: ({ environment, from, to, reason, outcome, code, message, switch_ms: took, drill }) => `${drill ? 'practised rollback' : 'rollback'} of ${environment}${switchText(from, to)}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)} (asked for: ${reason})`,
    drill: ({ environment, bundle, to, outcome, code, message, switch_ms: took, tested_at: at }) => `rollback drill in ${environment}${bundle === null && to !== null ? ' from nothing' : ''}${switchText(bundle, to)} at ${at}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status }) => `pull request ${event}; the last verdict was ${status ?? 'never given'}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
    platform_log: ({ action, target, user, actor, happened_at: at }) => `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};
const SHORT_DIGEST = 12;
function shortened(sha256) {
    return sha256 === null ? 'without a digest' : sha256.slice(0, SHORT_DIGEST);
}
function switchText(from, to) {
    return `${from === null ? '' : ` from ${from.tag}`}${to === null ? '' : ` to ${to.tag}`}`;
}
function tookText(milliseconds) {
    return milliseconds === null ? '' : ` in ${milliseconds} ms`;
}
function withCode(message, code) {
    return code === null ? message : `${message} [${code}]`;
}
function foundText(message, code) {
    if (typeof message !== 'string')
        return typeof code === 'string' ? ` [${code}]` : '';
    return `: ${withCode(message, code ?? null)}`;
}
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
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


/***/ })

};
