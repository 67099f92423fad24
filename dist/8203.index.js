export const id = 8203;
export const ids = [8203];
export const modules = {

/***/ 93528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ ledgerError),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   V8: () => (/* binding */ MOST_FINDINGS),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   kQ: () => (/* binding */ FindingList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Findings kept of one ledger; a hostile one could have one for each of its files. */
const MOST_FINDINGS = 1000;
function finding(code, message, place = {}) {
    const { entry = null, commit = null, path = null } = place;
    return { code, message, entry, commit, path };
}
/** Collects findings up to the cap, and knows which path was already named for which rule. */
class FindingList {
    #all = [];
    #named = new Set();
    add(code, message, place = {}) {
        this.push(finding(code, message, place));
    }
    push(...found) {
        for (const one of found) {
            if (this.#all.length >= MOST_FINDINGS)
                return;
            this.#all.push(one);
            this.#named.add(`${one.code} ${one.path}`);
        }
    }
    has(code, path) {
        return this.#named.has(`${code} ${path}`);
    }
    get all() {
        return this.#all;
    }
}
const SHOWN_CHARACTERS = 100;
/** Text of unknown origin as a message may hold it: quoted, printable ASCII, cut when long. */
function quoted(text) {
    const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}...` : text;
    return JSON.stringify(cut).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The error that refuses a ledger: the first finding is the headline, all of them are its problems. */
function ledgerError(findings) {
    const first = findings[0];
    if (first === undefined)
        throw new Error('There is no finding to refuse the ledger for.');
    const others = findings.length - 1;
    const more = others === 0 ? '' : ` (and ${others} more)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger cannot be trusted: ${first.message} [${first.code}]${more}. Run \`arbiter audit verify\` for all of it.`, problemsOf(findings));
}
/** Findings as the problems of an error, each with its code. */
function problemsOf(findings) {
    return findings.map(({ code, message, path }) => ({
        code,
        message,
        file: path === null ? 'ledger' : quoted(path).slice(1, -1),
    }));
}


/***/ }),

/***/ 8203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   MQ: () => (/* binding */ LEDGER_MODE),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93528);

/** Git's mode of every file of a ledger. */
const LEDGER_MODE = '100644';
const ENTRY = /^entries\/(\d{10})\.json$/;
const BLOB = /^blobs\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;
function entryPath(seq) {
    return `entries/${String(seq).padStart(10, '0')}.json`;
}
/** In 256 folders: Git compares whole folders, and one with every content would be read for each entry. */
function blobPath(sha256) {
    return `blobs/${sha256.slice(0, 2)}/${sha256}`;
}
function placeOf(path) {
    const seq = Number(ENTRY.exec(path)?.[1] ?? 0);
    if (seq > 0)
        return { kind: 'entry', seq };
    const sha256 = BLOB.exec(path)?.[2];
    if (sha256 !== undefined)
        return { kind: 'blob', sha256 };
    if (path.startsWith('entries/'))
        return { kind: 'entry_name' };
    return { kind: path.startsWith('blobs/') ? 'blob_name' : 'stray_path' };
}
/** Why a path that is neither an entry nor a blob is refused. */
function misplaced(path) {
    const place = placeOf(path).kind;
    const shown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path);
    if (place === 'entry_name')
        return `${shown} is not entries/ and ten digits of a number from 1, then .json.`;
    if (place === 'blob_name')
        return `${shown} is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.`;
    return `${shown} is neither under entries/ nor under blobs/.`;
}
/** Files in one order, whatever order they were read in. */
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}


/***/ })

};
