export const id = 1267;
export const ids = [1267,3842];
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

/***/ 81398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ledger_cycle_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65357);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84586);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71389);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24651);





const HELP = `arbiter audit cycle-time [options]

How long changes took from proposal to approval and to release, for which roles they waited, and which checks denied
or were reworked for: from the ledger alone, once it was verified.

  --from, --to DATE     changes proposed in these days (UTC), both included
  --csv                 print what each check denied, and how often it was reworked for or overridden, as CSV
${_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_HELP */ .EY} (arbiter/cycle-time/v1)

Exit codes: 0 computed, 1 the ledger is not whole, 2 cannot tell.
`;
/** `arbiter audit cycle-time` */
async function run(args, io) {
    const { values } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWords */ .nl)(args, { ..._audit_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_OPTIONS */ .P3, from: { type: 'string' }, to: { type: 'string' }, csv: { type: 'boolean' } }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    if (values.json === true && values.csv === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`--json` and `--csv` were both given; one of them was expected.');
    const sound = await (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .soundLedger */ .Bk)(await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .au)(values, io), io);
    if (sound === null)
        return 1;
    const found = (0,_ledger_cycle_time_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleTime */ .g)(sound.entries, { from: values.from ?? null, to: values.to ?? null });
    if (values.json === true)
        io.stdout(`${JSON.stringify(found, null, 2)}\n`);
    else if (values.csv === true)
        io.stdout((await __webpack_require__.e(/* import() */ 1217).then(__webpack_require__.bind(__webpack_require__, 31217))).renderCheckRatesCsv(found));
    else
        io.stdout((await Promise.all(/* import() */[__webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(3021), __webpack_require__.e(8493)]).then(__webpack_require__.bind(__webpack_require__, 59740))).renderCycleTimeText(found));
    return 0;
}


/***/ })

};
