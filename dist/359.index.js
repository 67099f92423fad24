export const id = 359;
export const ids = [359];
export const modules = {

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/** The demonstration plays GitHub itself with the test server, so it lives beside the tests, not in the bundle. */
async function run(_args, io) {
    io.stderr('The demonstration needs a checkout of Arbiter, because it plays GitHub with the server of its tests.\n' +
        'In a checkout: npm ci && npm run demo\n');
    return 2;
}


/***/ })

};
