import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25572);

/**
 * The user's mistake: bad configuration, usage or input. Exit code 2, message without a stack.
 * Everything that is not a `UserError` and not a verdict is a bug, and prints its stack.
 */
class UserError extends Error {
    problems;
    constructor(message, problems = [], options) {
        super(message, options);
        this.name = 'UserError';
        this.problems = problems;
    }
    /** A failure with a code that is no place's: of a service, or of a race. */
    static coded(code, message) {
        return new UserError(message, [{ code, message, file: '' }]);
    }
    /** One error from the problems found in a file; the first is the headline. */
    static from(problems) {
        return new UserError(problems.map(_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V).join('\n'), problems);
    }
}


/***/ }),

/***/ 75691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80342);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72527);


// A process that ends before a verdict (a lost promise, a killed pipe) must not look like a success.
process.exitCode = 2;
// A reader that has seen enough (`| head`) is no bug; whether there was a verdict it does not hear, so there was none.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit(2);
});
const io = {
    stdout: (text) => process.stdout.write(text),
    // The runner reads commands from this stream too, and messages name files as their authors called them.
    stderr: (text) => process.stderr.write((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(text)),
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date().toISOString(),
    isTerminal: process.stdout.isTTY === true,
};
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), io);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 80342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18427);


/** Each command is its own chunk of the bundle, loaded when it is called. */
const COMMANDS = {
    check: { summary: 'judge the checks on a folder or a commit', load: () => __nccwpck_require__.e(/* import() */ 9846).then(__nccwpck_require__.bind(__nccwpck_require__, 9846)) },
    evidence: {
        summary: 'show what is read from evidence files',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(6131), __nccwpck_require__.e(6409), __nccwpck_require__.e(304)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47111)),
    },
    stats: {
        summary: 'recompute performance and fairness from predictions, and drift from data',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(3162), __nccwpck_require__.e(5959), __nccwpck_require__.e(9140), __nccwpck_require__.e(6559), __nccwpck_require__.e(110), __nccwpck_require__.e(7465)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73901)),
    },
    signoff: {
        summary: 'say who has signed, of a case or a pull request, and what would change it',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1138), __nccwpck_require__.e(454), __nccwpck_require__.e(1148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48512)),
    },
    policy: { summary: 'lint, explain, compare or test policies', load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(2623), __nccwpck_require__.e(2786), __nccwpck_require__.e(7552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57552)) },
    validate: {
        summary: 'validate every .arbiter/ file and manifest',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(2623), __nccwpck_require__.e(2786), __nccwpck_require__.e(6374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66374)),
    },
    impact: {
        summary: 'say which models a change of data touches',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(6131), __nccwpck_require__.e(663), __nccwpck_require__.e(5959), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(8422), __nccwpck_require__.e(6684), __nccwpck_require__.e(6619), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(9140), __nccwpck_require__.e(6409), __nccwpck_require__.e(6559), __nccwpck_require__.e(5953), __nccwpck_require__.e(8936), __nccwpck_require__.e(5837), __nccwpck_require__.e(14)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83680)),
    },
    init: { summary: 'set up a repository', load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77575)) },
    doctor: {
        summary: 'say what still lets a change around the gate',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(4119), __nccwpck_require__.e(253), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(2623), __nccwpck_require__.e(2194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32194)),
    },
    gate: {
        summary: 'decide a pull request and publish (in GitHub Actions)',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(6131), __nccwpck_require__.e(663), __nccwpck_require__.e(4119), __nccwpck_require__.e(5959), __nccwpck_require__.e(253), __nccwpck_require__.e(6421), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(8422), __nccwpck_require__.e(1302), __nccwpck_require__.e(7438), __nccwpck_require__.e(6684), __nccwpck_require__.e(4279), __nccwpck_require__.e(2165), __nccwpck_require__.e(6619), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(9140), __nccwpck_require__.e(6409), __nccwpck_require__.e(6559), __nccwpck_require__.e(5953), __nccwpck_require__.e(8936), __nccwpck_require__.e(9765), __nccwpck_require__.e(454), __nccwpck_require__.e(3394), __nccwpck_require__.e(5073), __nccwpck_require__.e(3560), __nccwpck_require__.e(2184), __nccwpck_require__.e(4168)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2282)),
    },
    'release-guard': {
        summary: 'refuse to release what was not approved',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(6131), __nccwpck_require__.e(663), __nccwpck_require__.e(4119), __nccwpck_require__.e(5959), __nccwpck_require__.e(253), __nccwpck_require__.e(6421), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(8422), __nccwpck_require__.e(1302), __nccwpck_require__.e(7438), __nccwpck_require__.e(6684), __nccwpck_require__.e(4279), __nccwpck_require__.e(2165), __nccwpck_require__.e(6619), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(9140), __nccwpck_require__.e(6409), __nccwpck_require__.e(6559), __nccwpck_require__.e(5953), __nccwpck_require__.e(8936), __nccwpck_require__.e(9765), __nccwpck_require__.e(454), __nccwpck_require__.e(5073), __nccwpck_require__.e(3560), __nccwpck_require__.e(2184), __nccwpck_require__.e(9175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51641)),
    },
    bundle: {
        summary: 'make an approved model into one signed file (in GitHub Actions)',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(6131), __nccwpck_require__.e(663), __nccwpck_require__.e(4119), __nccwpck_require__.e(5959), __nccwpck_require__.e(253), __nccwpck_require__.e(6421), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(8422), __nccwpck_require__.e(1302), __nccwpck_require__.e(7438), __nccwpck_require__.e(6684), __nccwpck_require__.e(4279), __nccwpck_require__.e(2165), __nccwpck_require__.e(2290), __nccwpck_require__.e(6619), __nccwpck_require__.e(6440), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(9140), __nccwpck_require__.e(6409), __nccwpck_require__.e(6559), __nccwpck_require__.e(5953), __nccwpck_require__.e(8936), __nccwpck_require__.e(9765), __nccwpck_require__.e(454), __nccwpck_require__.e(5073), __nccwpck_require__.e(3560), __nccwpck_require__.e(2184), __nccwpck_require__.e(9299), __nccwpck_require__.e(5840), __nccwpck_require__.e(5860), __nccwpck_require__.e(2855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96531)),
    },
    release: {
        summary: 'verify a bundle and its attestations, offline',
        load: () => __nccwpck_require__.e(/* import() */ 8615).then(__nccwpck_require__.bind(__nccwpck_require__, 8615)),
    },
    deploy: {
        summary: 'bring a released bundle into an environment (in GitHub Actions)',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(6131), __nccwpck_require__.e(663), __nccwpck_require__.e(4119), __nccwpck_require__.e(5959), __nccwpck_require__.e(253), __nccwpck_require__.e(6421), __nccwpck_require__.e(417), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(8422), __nccwpck_require__.e(1302), __nccwpck_require__.e(7438), __nccwpck_require__.e(6684), __nccwpck_require__.e(4279), __nccwpck_require__.e(2165), __nccwpck_require__.e(2290), __nccwpck_require__.e(6619), __nccwpck_require__.e(6440), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(9140), __nccwpck_require__.e(6409), __nccwpck_require__.e(6559), __nccwpck_require__.e(5953), __nccwpck_require__.e(8936), __nccwpck_require__.e(9765), __nccwpck_require__.e(454), __nccwpck_require__.e(3394), __nccwpck_require__.e(5073), __nccwpck_require__.e(3560), __nccwpck_require__.e(2184), __nccwpck_require__.e(9299), __nccwpck_require__.e(5840), __nccwpck_require__.e(7281), __nccwpck_require__.e(3126), __nccwpck_require__.e(8)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90008)),
    },
    rollback: {
        summary: 'bring an environment back to the bundle before, or rehearse it (in GitHub Actions)',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3162), __nccwpck_require__.e(1389), __nccwpck_require__.e(1138), __nccwpck_require__.e(6131), __nccwpck_require__.e(663), __nccwpck_require__.e(4119), __nccwpck_require__.e(5959), __nccwpck_require__.e(253), __nccwpck_require__.e(6421), __nccwpck_require__.e(417), __nccwpck_require__.e(4544), __nccwpck_require__.e(9300), __nccwpck_require__.e(95), __nccwpck_require__.e(2848), __nccwpck_require__.e(8422), __nccwpck_require__.e(1302), __nccwpck_require__.e(7438), __nccwpck_require__.e(6684), __nccwpck_require__.e(4279), __nccwpck_require__.e(2165), __nccwpck_require__.e(2290), __nccwpck_require__.e(6619), __nccwpck_require__.e(6440), __nccwpck_require__.e(3824), __nccwpck_require__.e(6134), __nccwpck_require__.e(195), __nccwpck_require__.e(9140), __nccwpck_require__.e(6409), __nccwpck_require__.e(6559), __nccwpck_require__.e(5953), __nccwpck_require__.e(8936), __nccwpck_require__.e(9765), __nccwpck_require__.e(454), __nccwpck_require__.e(3394), __nccwpck_require__.e(5073), __nccwpck_require__.e(3560), __nccwpck_require__.e(2184), __nccwpck_require__.e(9299), __nccwpck_require__.e(5840), __nccwpck_require__.e(7281), __nccwpck_require__.e(3126), __nccwpck_require__.e(3048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43048)),
    },
    audit: {
        summary: 'verify, replay, query and export the ledger',
        load: () => __nccwpck_require__.e(/* import() */ 7677).then(__nccwpck_require__.bind(__nccwpck_require__, 7677)),
    },
    demo: {
        summary: 'run the demonstration, in a checkout of Arbiter',
        load: () => __nccwpck_require__.e(/* import() */ 359).then(__nccwpck_require__.bind(__nccwpck_require__, 20359)),
    },
};
const EXIT_CANNOT_DECIDE = 2;
/** Runs one command. Every path through an error gives a code that is not 0. */
async function main(argv, io) {
    const [name, ...args] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        io.stdout(helpText());
        return name === undefined ? EXIT_CANNOT_DECIDE : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
        const near = (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, Object.keys(COMMANDS));
        io.stderr(`There is no command \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}\n\n${helpText()}`);
        return EXIT_CANNOT_DECIDE;
    }
    try {
        const { run } = await command.load();
        return await run(args, io);
    }
    catch (error) {
        io.stderr(describeError(error));
        return EXIT_CANNOT_DECIDE;
    }
}
/** A user's mistake is told plainly; anything else is a bug and shows its stack. */
function describeError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return `${error.message}\n`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in Arbiter; nothing was decided. Please report it.\n${stack}\n`;
}
function helpText() {
    const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
    const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return `arbiter COMMAND [options]\n\n${rows.join('\n')}\n\nExit codes: 0 allowed, 1 denied, 2 cannot decide. Every command takes --json where it prints a result.\n`;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Kc: () => (/* binding */ markdownHtmlCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aL: () => (/* binding */ markdownHtmlText),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ub: () => (/* binding */ markdownLineStart)
/* harmony export */ });
/**
 * Escaping, one function per destination. Text that arrives here was written by others: it may only ever be read.
 *
 * Two layers: `visible` replaces what cannot be seen (control, bidirectional, zero-width characters) by its code point, so
 * that what a reader sees is what is there; then each destination's own syntax is made inert.
 */
/** Put between the characters of something GitHub would turn into a mention or a link. Written as an entity, so it can be seen in the source. */
const ZERO_WIDTH_SPACE = '&#8203;';
const LINE_BREAK = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/gu;
// Control, format (bidirectional, zero-width, tags), lone surrogates, private use, blank letters, variation selectors.
const INVISIBLE = new RegExp([
    String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}]`,
    String.raw `[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]`,
    String.raw `\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]`,
].join('|'), 'gu');
const EMOJI_VARIATION = '\ufe0f';
function codePoint(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${hex}⟩`;
}
/** One line of text in which every character can be seen: line breaks become spaces, invisible characters their code point. */
function visible(text) {
    return text.replace(LINE_BREAK, ' ').replace(INVISIBLE, (character, index, whole) => {
        const before = whole.slice(Math.max(0, index - 2), index);
        if (character === EMOJI_VARIATION && /\p{Extended_Pictographic}$/u.test(before))
            return character;
        return codePoint(character);
    });
}
/** As `visible`, but line breaks stay (as `\n`), for logs and terminals. */
function visibleLines(text) {
    return text
        .split(/\r\n|\n|\r/u)
        .map((line) => visible(line))
        .join('\n');
}
/**
 * What GitHub makes into a mention, a reference, a link or an emoji: broken by an invisible mark. Found in one pass over the
 * text as it was written, so that no replacement is ever replaced again. The decimals of a number are no commit.
 */
const AUTOLINK = '@|#|:(?=//|[A-Za-z0-9_+-])|[Ww]{3}(?=\\.)|\\b[Gg][Hh]-(?=\\d)|(?<![0-9a-zA-Z])(?!(?<=\\d\\.)\\d+(?![0-9a-zA-Z]))[0-9a-fA-F]{7,}(?![0-9a-zA-Z])';
function broken(token, escapeMark) {
    if (/^[0-9a-fA-F]{7}/u.test(token))
        return token.replace(/.{6}(?=.)/gu, `$&${ZERO_WIDTH_SPACE}`);
    return `${escapeMark(token)}${ZERO_WIDTH_SPACE}`;
}
const isAutolink = (token) => token.length > 1 || '@#:'.includes(token);
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text of an HTML element or attribute value (always in double quotes). */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/gu, (character) => HTML_ENTITIES[character] ?? character);
}
const MARKDOWN_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    '`': '&#96;',
    $: '&#36;',
};
const MARKDOWN_SPECIAL = new RegExp(`${AUTOLINK}|[&<>|\\\\\`$*_~[\\]!]`, 'gu');
/** Text inside a Markdown paragraph, heading, list item, table cell or link text. Starts no block and no inline construct. */
function markdownText(text) {
    return visible(text).replace(MARKDOWN_SPECIAL, (token) => {
        if (isAutolink(token))
            return broken(token, (mark) => (mark === '#' ? '\\#' : mark));
        return MARKDOWN_ENTITIES[token] ?? `\\${token}`;
    });
}
/** What would begin a block at the start of a line (`-`, `+`, `=`, `1.`, indentation) made plain. Expects escaped Markdown. */
function markdownLineStart(escaped) {
    return escaped
        .trimStart()
        .replace(/^[-+=]/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
const MARKDOWN_HTML_SPECIAL = new RegExp(`${AUTOLINK}|[&<>"'|\\\\\`$*_~[\\]!]`, 'gu');
function numericEntities(text) {
    return text.replace(/[!-,./:-@[-`{-~]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text inside raw HTML within Markdown (`<summary>`): Markdown is not read there, mentions and references still are. */
function markdownHtmlText(text) {
    return visible(text).replace(MARKDOWN_HTML_SPECIAL, (token) => isAutolink(token) ? broken(token, numericEntities) : numericEntities(token));
}
/** `<code>` with every punctuation mark as an entity: for what a code span cannot hold safely (a pipe in a table, a marker). */
function codeElement(line) {
    return `<code>${numericEntities(line)}</code>`;
}
/** A code span. Its fence is longer than any run of backticks inside. Nothing in it pings or links. */
function markdownCode(text) {
    const line = visible(text).trim();
    if (line === '')
        return '<code></code>';
    if (/[|\\<]/u.test(line))
        return codeElement(line);
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Digests and commits as they stand in messages: whole, or the first twelve characters. */
const DIGEST = /(?<![0-9A-Za-z])((?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{12}))(?![0-9A-Za-z])/u;
/** As `markdownText`, with digests as code: people copy them, and as text they would be broken so that nothing is linked. */
function markdownMessage(message) {
    const parts = message.split(DIGEST);
    return parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part))).join('');
}
/** As `markdownCode`, inside raw HTML. */
function markdownHtmlCode(text) {
    return codeElement(visible(text));
}
/** A fenced block; the fence is longer than any run of backticks inside. */
function markdownBlock(text, language = 'text') {
    const body = visibleLines(text);
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
}
/** An address safe in Markdown and HTML, or undefined when it is not plain `https:`/`http:`. */
function safeUrl(url) {
    if (!/^https?:\/\/[^\s/?#]+/iu.test(url))
        return undefined;
    return url.replace(/[^A-Za-z0-9\-._~:/?#@%&=+,;]/gu, (character) => percentEncoded(character));
}
/** One segment of a path in an address; also encodes what `encodeURIComponent` leaves (`!'()*~`). */
function urlSegment(segment) {
    return segment.replace(/[^A-Za-z0-9\-._]/gu, (character) => percentEncoded(character));
}
function percentEncoded(character) {
    return [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}
/** A link; without a safe address only its (already escaped) text. */
function markdownLink(escapedText, url) {
    const safe = safeUrl(url);
    return safe === undefined ? escapedText : `[${escapedText}](${safe.replace(/_/gu, '%5F')})`;
}
/** Message of a workflow command (`::error::MESSAGE`). */
function commandMessage(text) {
    return visibleLines(text).replace(/%/gu, '%25').replace(/\n/gu, '%0A');
}
/** Value of a property of a workflow command (`file=VALUE`). */
function commandProperty(text) {
    return visible(text).replace(/%/gu, '%25').replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
/** Text of a message in SARIF, where `[words](address)` would be a link (SARIF 2.1.0, 3.11.6). */
function sarifText(text) {
    return visibleLines(text).replace(/\]\(/gu, '] (');
}
/** Text for a log, in which no line is a workflow command: `::` first on a line, or `##[` anywhere. */
function logText(text) {
    return visibleLines(text)
        .replace(/##\[/gu, '##⟨[⟩')
        .replace(/^(\s*)::/gmu, '$1⟨::⟩');
}


/***/ }),

/***/ 25572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem),
/* harmony export */   v: () => (/* binding */ MOST_PROBLEMS)
/* harmony export */ });
/** Problems kept of one text; a hostile one could have one for each of its values. */
const MOST_PROBLEMS = 1000;
const EXCERPT_LIMIT = 160;
/** `file:line:column: message`, with a caret under the column where the excerpt is known. */
function formatProblem(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    const hint = problem.suggestion === undefined ? '' : ` Did you mean \`${problem.suggestion}\`?`;
    const head = `${place}: ${problem.message}${hint} [${problem.code}]`;
    const { excerpt, column } = problem;
    if (excerpt === undefined || column === undefined || excerpt.length > EXCERPT_LIMIT)
        return head;
    return `${head}\n  | ${excerpt}\n  | ${' '.repeat(column - 1)}^`;
}


/***/ }),

/***/ 18427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ isSameWord),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   vZ: () => (/* binding */ suggestWord),
/* harmony export */   yj: () => (/* binding */ wordDistance)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/** The candidate closest to a misspelt word, or undefined when none is near (at most a third of its letters differ). */
function suggest(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        const d = mistakes(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}
/** How far apart two words are, whatever their case. */
function wordDistance(a, b) {
    return mistakes(a.toLowerCase(), b.toLowerCase());
}
/** Edit distance in which two swapped neighbours, or a name cut off at a dot or dash, are one mistake. */
function mistakes(word, candidate) {
    if (word.length > 1 && candidate.startsWith(word) && /[-_.@]/.test(candidate[word.length] ?? ''))
        return 1;
    return isOneSwap(word, candidate) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate);
}
function isOneSwap(word, candidate) {
    if (word.length !== candidate.length)
        return false;
    let at = 0;
    while (at < word.length && word[at] === candidate[at])
        at += 1;
    const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    return at < word.length - 1 && swapped === candidate;
}
/** Words that people bring from other tools, and what they are called here, the likeliest first. */
const SYNONYMS = {
    threshold: ['at_least', 'thresholds'],
    minimum: ['at_least'],
    min: ['at_least'],
    gte: ['at_least'],
    ge: ['at_least'],
    maximum: ['at_most'],
    max: ['at_most'],
    lte: ['at_most'],
    le: ['at_most'],
    greater_than: ['above'],
    more_than: ['above'],
    gt: ['above'],
    range: ['between'],
    eq: ['equals'],
    equal: ['equals'],
    exactly: ['equals'],
    less_than: ['below'],
    lt: ['below'],
    severity: ['level'],
    enforcement: ['level'],
    description: ['title', 'purpose', 'meaning', 'why'],
    reason: ['why'],
    type: ['kind'],
    rules: ['checks'],
    parameters: ['params'],
    approvals: ['signoff'],
    approvers: ['signoff', 'approved_by'],
    reviewers: ['users', 'require'],
    members: ['users'],
    branch: ['base'],
    branches: ['base'],
    regex: ['pattern'],
    minimum_count: ['min_count'],
    risk: ['tier'],
    risk_tier: ['tier'],
    risk_level: ['tier'],
    features_used: ['features'],
    tags: ['classification'],
    classifications: ['classification'],
    sensitive_attributes: ['protected_attributes', 'protected'],
    protected_attributes: ['protected'],
    favourable_outcome: ['favorable_outcome'],
    license: ['licence'],
    critical: ['high', 'mandatory'],
    hard: ['mandatory'],
    hard_mandatory: ['mandatory'],
    soft: ['overridable'],
    soft_mandatory: ['overridable'],
    warn: ['advisory'],
    warning: ['advisory'],
    error: ['mandatory'],
    required: ['mandatory'],
    drift_flags: ['drift_flag'],
    bias: ['fairness'],
    performance: ['metric'],
    realtime: ['real-time'],
    online: ['real-time'],
};
/** Of those words the ones that say exactly the same here, as another tool spells it: no guess is needed. */
const SAME = new Set([
    ...['gte', 'ge', 'minimum', 'gt', 'greater_than', 'lte', 'le', 'maximum', 'lt', 'less_than'],
    ...['rules', 'parameters', 'type', 'members', 'favourable_outcome', 'license'],
    ...['hard', 'hard_mandatory', 'required', 'error', 'realtime'],
]);
/** Whether `meant` is the same as `word` under another name, as opposed to what was probably meant. */
function isSameWord(word, meant) {
    const lower = word.toLowerCase();
    return lower === meant || (SAME.has(lower) && SYNONYMS[lower]?.includes(meant) === true);
}
/** The known word that was probably meant: by spelling, else by meaning. */
function suggestWord(word, known) {
    const candidates = [...known];
    const near = suggest(word, candidates);
    if (near !== undefined)
        return near;
    const lower = word.toLowerCase();
    const synonym = Object.hasOwn(SYNONYMS, lower) ? lower : suggest(lower, Object.keys(SYNONYMS));
    const meanings = synonym === undefined ? [] : (SYNONYMS[synonym] ?? []);
    return meanings.find((meaning) => candidates.includes(meaning));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(75691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
