export const id = 2767;
export const ids = [2767];
export const modules = {

/***/ 62767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BundleIdentity: () => (/* binding */ BundleIdentity),
/* harmony export */   z: () => (/* binding */ readBundleIdentity)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var age_encryption__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50417);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** One for each key that is or was in use; a file of keys with more is something else. */
const MOST_IDENTITIES = 16;
const LONGEST_FILE = 64 * 1024;
/** The private keys of a deployer. What they are is in this object only, and in no message. */
class BundleIdentity {
    #decrypter;
    constructor(decrypter) {
        this.#decrypter = decrypter;
    }
    /**
     * As age-keygen writes them, one a line, with or without its remarks.
     * @param where what is named in messages: never the text
     * @throws UserError
     */
    static parse(text, where) {
        const decrypter = new age_encryption__WEBPACK_IMPORTED_MODULE_1__/* .Decrypter */ .Hz();
        const lines = linesOf(text);
        if (lines.length === 0 || lines.length > MOST_IDENTITIES || text.length > LONGEST_FILE)
            throw noIdentity(where, `found ${lines.length} lines that are no remark`);
        lines.forEach((line, index) => {
            try {
                if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(line))
                    throw new Error('another form');
                decrypter.addIdentity(line);
            }
            catch {
                // The library's own message may repeat the key.
                throw noIdentity(where, `key ${index + 1} of ${lines.length} is something else, or was cut off`);
            }
        });
        return new BundleIdentity(decrypter);
    }
    decrypt(bytes) {
        return this.#decrypter.decrypt(bytes);
    }
}
/** From the input `bundle-identity`, or the variable of the same meaning; masked in logs. Undefined: there is none. */
function readBundleIdentity(env) {
    const [given, where] = [(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('bundle-identity'), 'The input `bundle-identity`'];
    const [text, named] = given === '' ? [env.ARBITER_BUNDLE_IDENTITY ?? '', 'ARBITER_BUNDLE_IDENTITY'] : [given, where];
    if (text.trim() === '')
        return undefined;
    // A log shows lines.
    for (const line of linesOf(text))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(line);
    return BundleIdentity.parse(text, named);
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function noIdentity(where, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${where} is no identity of age: expected 1 to ${MOST_IDENTITIES} lines AGE-SECRET-KEY-1…, as age-keygen prints them; ${found}. Keys of SSH and of plugins are not taken.`);
}


/***/ })

};
