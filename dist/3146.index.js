export const id = 3146;
export const ids = [3146,6445,3842];
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

/***/ 85311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordedBundle: () => (/* binding */ recordedBundle)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16445);



/**
 * The approval that a bundle names and the bundle itself must stand in the ledger as they are, and no later entry may call
 * them wrong.
 * @param entries of a ledger that was verified
 * @throws VerifyRefusal
 */
function recordedBundle({ manifest, sha256 }, entries) {
    const { seq, sha256: digest } = manifest.ledger.entry;
    const evaluation = entries.find((entry) => entry.seq === seq);
    if (evaluation === undefined || (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryDigest */ .LE)(evaluation) !== digest) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('evaluation_not_recorded', `The ledger has no entry ${seq} with the SHA-256 ${digest}: the approval in the bundle is of another ledger, or the clone is older. Fetch the branch of the ledger.`);
    }
    const corrected = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .corrections */ .SX)(entries);
    if (corrected.has(seq)) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('decision_corrected', `Entry ${seq} of the ledger approved it, and entry ${corrected.get(seq)} says that this was wrong.`);
    }
    const attestedAt = new Map();
    const known = entries.filter((entry) => {
        const bundle = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .madeBundle */ .Ou)(entry);
        const isOf = bundle?.sha256 === sha256 && bundle.tag === manifest.tag;
        return isOf && bundle.subject === manifest.subject && bundle.content === manifest.content;
    });
    const recorded = known.filter((entry) => !corrected.has(entry.seq));
    for (const entry of recorded) {
        for (const attestation of (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .madeBundle */ .Ou)(entry)?.attestations ?? [])
            if (!attestedAt.has(attestation))
                attestedAt.set(attestation, entry.at);
    }
    const [first] = recorded;
    if (first !== undefined)
        return { seq: first.seq, at: first.at, attestedAt };
    const [wrong] = known;
    if (wrong !== undefined) {
        throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('bundle_not_recorded', `Entry ${wrong.seq} of the ledger records the bundle, and entry ${corrected.get(wrong.seq)} says that this was wrong.`);
    }
    throw new _verify_refusal_js__WEBPACK_IMPORTED_MODULE_1__.VerifyRefusal('bundle_not_recorded', `The ledger knows no bundle ${manifest.tag} with the SHA-256 ${sha256}. It was not made here, or the clone is older: fetch the branch of the ledger.`);
}


/***/ }),

/***/ 16445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY_CODES: () => (/* binding */ VERIFY_CODES),
/* harmony export */   VerifyRefusal: () => (/* binding */ VerifyRefusal)
/* harmony export */ });
/** Why a bundle does not count although it and its attestations are sound in themselves. */
const VERIFY_CODES = [
    'attestation_missing',
    'attestation_not_recorded',
    'environment_not_declared',
    'checkpoint_differs',
    'evaluation_not_recorded',
    'bundle_not_recorded',
    'decision_corrected',
    'not_retrievable',
];
/** A link of the proof that is missing or wrong. `code` is one of the above, or that of a rule which the ledger breaks. */
class VerifyRefusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'VerifyRefusal';
        this.code = code;
    }
}


/***/ })

};
