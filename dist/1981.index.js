export const id = 1981;
export const ids = [1981];
export const modules = {

/***/ 45732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SIGNERS_FILE),
/* harmony export */   a: () => (/* binding */ TRUSTED_ROOT_FILE)
/* harmony export */ });
/** Where a repository says whose signatures count. */
const SIGNERS_FILE = '.arbiter/signers.yml';
const TRUSTED_ROOT_FILE = '.arbiter/trusted-root.json';


/***/ }),

/***/ 81981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VerifyingClone: () => (/* binding */ VerifyingClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attestation_signing_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45732);
/* harmony import */ var _open_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36440);



/**
 * What a clone says of a bundle: whose signatures count, what the ledger recorded, and the large files. Git is asked at once,
 * in processes of its own, and answers while everything else is loaded and the bundle is read; so this module has only what
 * that takes, and loads the rest when there is an answer.
 */
class VerifyingClone {
    #folder;
    #io;
    #end = new AbortController();
    #signing;
    #ledger;
    #snapshot;
    constructor(words, io) {
        this.#folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, words.repository);
        this.#io = io;
        const place = { cwd: io.cwd, env: io.env, signal: this.#end.signal };
        const head = (0,_open_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .openHead */ .nS)(words, place).then(readSmallFiles);
        this.#signing = head.then(signingFilesOf);
        this.#ledger = head.then((open) => ledgerTip(open, words, place));
        this.#snapshot = this.#ledger.then(({ reader, tip }) => (tip === null ? null : reader.read(tip)));
        // Who asks is told; a bundle that is refused before leaves them unasked.
        for (const started of [this.#signing, this.#ledger, this.#snapshot])
            started.catch(() => undefined);
    }
    /** As HEAD has them. */
    signing() {
        return this.#signing;
    }
    /** What the ledger says of the bundle, once all of it was verified. @throws VerifyRefusal */
    async record(bundle, kept) {
        const [{ recordedBundle }, { VerifyRefusal }, { verifyLedger }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(3146)]).then(__webpack_require__.bind(__webpack_require__, 85311)),
            __webpack_require__.e(/* import() */ 6445).then(__webpack_require__.bind(__webpack_require__, 16445)),
            Promise.all(/* import() */[__webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(2165), __webpack_require__.e(3842)]).then(__webpack_require__.bind(__webpack_require__, 22165)),
        ]);
        const { branch } = await this.#ledger;
        const checkpoints = kept === undefined ? [] : [kept];
        const { findings, entries } = verifyLedger(await this.#snapshot, { checkpoints });
        const [finding] = findings;
        if (finding !== undefined) {
            throw new VerifyRefusal(finding.code, `The ledger \`${branch}\` of the clone cannot be trusted: ${finding.message}`);
        }
        return recordedBundle(bundle, entries);
    }
    /** What is wrong with what the bundle keeps by digest, as the clone has it; null where nothing is. */
    async largeFileFault(path, bundle) {
        const { largeFilesOfBundle, localLargeFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(1302), __webpack_require__.e(6684), __webpack_require__.e(6619), __webpack_require__.e(6409), __webpack_require__.e(9299), __webpack_require__.e(1619)]).then(__webpack_require__.bind(__webpack_require__, 74942));
        const { store, project } = await localLargeFiles(this.#folder, this.#io.env);
        return (await largeFilesOfBundle({ path, bundle }, store, { isKept: false, project })).fault;
    }
    /** Ends what Git is still asked: nothing of it is wanted any more. */
    close() {
        this.#end.abort();
    }
}
const SMALL_FILES = new Set([_attestation_signing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNERS_FILE */ .V, _attestation_signing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTED_ROOT_FILE */ .a, _open_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2]);
const REGULAR_FILE = '100644';
/** By one process: they are held for who asks for each, and tells what is wrong with it. */
async function readSmallFiles(head) {
    const { repository } = head.clone;
    const files = (await repository.tree(head.sha)).filter(({ path, mode }) => SMALL_FILES.has(path) && mode === REGULAR_FILE);
    await repository.blobs(files.map(({ oid }) => oid)).catch(() => undefined);
    return head;
}
async function ledgerTip({ clone, sha }, words, place) {
    const { configAt, ledgerOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(4279), __webpack_require__.e(2290), __webpack_require__.e(8203)]).then(__webpack_require__.bind(__webpack_require__, 71389));
    const { branch, reader } = ledgerOf(clone, await configAt(clone.repository, sha), words, place);
    return { branch, reader, tip: await reader.tip() };
}
async function signingFilesOf({ clone: { repository }, sha }) {
    const { loadSigningFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(9300), __webpack_require__.e(3824), __webpack_require__.e(9598)]).then(__webpack_require__.bind(__webpack_require__, 23824));
    const text = async (file) => (await (0,_open_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(repository, sha, file)) ?? undefined;
    const [signers, root] = await Promise.all([text(_attestation_signing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNERS_FILE */ .V), text(_attestation_signing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUSTED_ROOT_FILE */ .a)]);
    return loadSigningFiles(signers, root);
}


/***/ })

};
