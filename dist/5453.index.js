export const id = 5453;
export const ids = [5453];
export const modules = {

/***/ 15453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _audit_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84586);


const HELP = `arbiter release verify FILE.tar[.age] --attestation FILE... [options]

Verifies a bundle and what is signed of it: every byte of the bundle, every signature, and that both say the same. Offline,
without a token.

  --attestation FILE    an attestation of it, a Sigstore bundle (repeatable)
  --repository DIR      a clone of the repository: whose signatures count is read in HEAD (.arbiter/signers.yml), and the
                        ledger must record the bundle and its approval
  --branch NAME         the ledger's branch (default: \`ledger:\` of .arbiter/config.yml in HEAD)
  --signers FILE        without a clone: a signers file that you trust; its keys must be valid now
  --trusted-root FILE   with --signers: the trusted root of Sigstore
  --checkpoint FILE     a checkpoint that you kept: the ledger, or the one in the bundle, must agree with it
  --environment NAME    only the summary for this environment is asked for
  --sha256 HEX          the SHA-256 that you were told: the bundle must have it
  --identity FILE       the key that decrypts FILE.tar.age, as age-keygen writes it; nothing decrypted is kept
  --without-large-files with --repository: what the bundle keeps by digest (files over 100 MB) is not read in the clone; the
                        result says so
  --json                print the result as JSON

Exit codes: 0 verified, 1 not (also when there is nothing to verify), 2 cannot tell.
`;
const OPTIONS = {
    attestation: { type: 'string', multiple: true },
    repository: { type: 'string' },
    branch: { type: 'string' },
    signers: { type: 'string' },
    'trusted-root': { type: 'string' },
    checkpoint: { type: 'string' },
    environment: { type: 'string' },
    sha256: { type: 'string' },
    identity: { type: 'string' },
    'without-large-files': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** Exit 0 verified, 1 when anything is missing or wrong, 2 when that cannot be told. */
async function run(args, io) {
    const { values: words, positionals } = (0,_audit_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWords */ .nl)(args, OPTIONS, HELP, { atMost: 1 });
    if (words.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const [file] = positionals;
    requireUsable(file, words);
    const clone = await openedClone(words, io);
    try {
        // Loaded while Git answers.
        const { releaseVerification, renderVerification } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(9300), __webpack_require__.e(1302), __webpack_require__.e(3824), __webpack_require__.e(9299), __webpack_require__.e(5840), __webpack_require__.e(6056)]).then(__webpack_require__.bind(__webpack_require__, 57041));
        const result = await releaseVerification(file, words, clone, io);
        io.stdout(words.json === true
            ? `${JSON.stringify(result, null, 2)}\n`
            : renderVerification(file, result, io.now()));
        return result.refusal === null ? 0 : 1;
    }
    finally {
        clone?.close();
    }
}
function requireUsable(file, words) {
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Which bundle? Name its file.\n\n${HELP}`);
    if (words.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(words.sha256))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`--sha256` takes 64 lowercase hexadecimal digits.');
    if ((words.repository === undefined) === (words.signers === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Whose signatures count? Give a clone (--repository DIR) or a signers file that you trust (--signers FILE), and not both.');
    if (words['trusted-root'] !== undefined && words.signers === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`--trusted-root` goes with `--signers`; with `--repository` it is read in HEAD.');
    if (words.branch !== undefined && words.repository === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`--branch` goes with `--repository`.');
    if (words['without-large-files'] === true && words.repository === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`--without-large-files` goes with `--repository`; without a clone there is nowhere to read them.');
}
/** Undefined without a clone; Git and what reads a ledger are loaded only for one. */
async function openedClone(words, io) {
    const { repository } = words;
    if (repository === undefined)
        return undefined;
    const { VerifyingClone } = await Promise.all(/* import() */[__webpack_require__.e(6440), __webpack_require__.e(1981)]).then(__webpack_require__.bind(__webpack_require__, 81981));
    return new VerifyingClone({ ...words, repository }, io);
}


/***/ })

};
