export const id = 1790;
export const ids = [1790];
export const modules = {

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distributionRoot: () => (/* binding */ distributionRoot),
/* harmony export */   ownVersion: () => (/* binding */ ownVersion),
/* harmony export */   readShipped: () => (/* binding */ readShipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/**
 * The folder that Arbiter was installed in: it holds policies/ and templates/. Found by walking up from this file, because
 * it lies in src/commands/ during development and in dist/ once bundled.
 * @throws Error when the folders are not beside the program (a broken installation).
 */
function distributionRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);; parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'templates', 'workflows')) &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'policies', 'low-risk.yml'))) {
            return folder;
        }
        if (parent === folder) {
            throw new Error('The folders policies/ and templates/ do not lie beside the program: install Arbiter again.');
        }
        folder = parent;
    }
}
/** A text file that is shipped with Arbiter, such as `policies/low-risk.yml`. */
function readShipped(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(distributionRoot(), path), 'utf8');
}
/** The version of Arbiter that runs, as its package says. */
function ownVersion() {
    const { version } = JSON.parse(readShipped('package.json'));
    if (typeof version !== 'string')
        throw new Error('package.json beside the program says no version: install Arbiter again.');
    return version;
}


/***/ })

};
