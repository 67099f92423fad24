export const id = 2639;
export const ids = [2639,3842];
export const modules = {

/***/ 3842:
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

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(617);
/* harmony import */ var _report_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1489);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4651);






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

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason }) => `${status}: ${reason}`,
    observation: ({ review, state }) => `review ${review} first seen as ${state}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: ({ model, label, reason, until }) => `break-glass for ${model} by label ${label} until ${until}: ${reason}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status }) => `pull request ${event}; the last verdict was ${status ?? 'never given'}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
};
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
}


/***/ })

};
