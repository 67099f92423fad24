export const id = 6445;
export const ids = [6445];
export const modules = {

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
