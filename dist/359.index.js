export const id = 359;
export const ids = [359,1790];
export const modules = {

/***/ 20359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91790);




/**
 * Runs the demonstration: one model from a defective candidate to production and back. It plays GitHub itself with the
 * server of the tests, so it needs a checkout of Arbiter with its dependencies. Exit 0 when everything went as told.
 */
async function run(args, io) {
    const root = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_3__.distributionRoot)();
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'scripts', 'demo.ts');
    // The scripts are TypeScript, which the Node.js among the dependencies reads.
    const node = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'node_modules', 'node', 'bin', 'node');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(script) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node)) {
        io.stderr('The demonstration needs a checkout of Arbiter, because it plays GitHub with the server of its tests.\n' +
            'In a checkout: npm ci && npm run demo\n');
        return 2;
    }
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(node, [script, ...args], { cwd: io.cwd, stdio: 'inherit' });
        child.on('error', () => resolve(2));
        child.on('close', (code) => resolve(code ?? 2));
    });
}


/***/ }),

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
