export const id = 7677;
export const ids = [7677];
export const modules = {

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18427);


const HELP = `arbiter audit COMMAND [options]

Reads the ledger: the branch that holds every decision, who signed for what, and what it was decided on.

  verify       check every entry, commit and content; offline, without a token
  replay       compute a recorded verdict again and compare it byte for byte
  query        list entries by model, person, pull request, type and period
  export       write one archive that can be verified without Git, or a JSON or CSV view
  compliance   write the compliance artifact of a deployment again, as JSON and as a page
  cycle-time   how long changes took, and for whom they waited
  promotion    what the checks in shadow would have blocked
  checkpoint   print a checkpoint (C2SP) over the ledger, to keep where nobody can change it
  init         begin a ledger
  expunge      remove contents, with an entry that says so
  correct      say that an entry is wrong, with an entry that says why
  import-log   record events of GitHub's audit log that bear on what is governed

arbiter audit COMMAND --help says more. Exit codes: 0 fine, 1 findings or refused, 2 cannot tell.
`;
/** Each command is its own chunk of the bundle. */
const COMMANDS = {
    verify: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(3021), __webpack_require__.e(8147), __webpack_require__.e(5595)]).then(__webpack_require__.bind(__webpack_require__, 68147)),
    replay: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(5959), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(3824), __webpack_require__.e(6134), __webpack_require__.e(195), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(4586), __webpack_require__.e(8936), __webpack_require__.e(454), __webpack_require__.e(5073), __webpack_require__.e(9878), __webpack_require__.e(5829)]).then(__webpack_require__.bind(__webpack_require__, 69878)),
    query: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(3021), __webpack_require__.e(4848)]).then(__webpack_require__.bind(__webpack_require__, 78032)),
    export: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6118), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(3394), __webpack_require__.e(3021), __webpack_require__.e(4166), __webpack_require__.e(8147), __webpack_require__.e(3646)]).then(__webpack_require__.bind(__webpack_require__, 48848)),
    compliance: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(6134), __webpack_require__.e(4586), __webpack_require__.e(3394), __webpack_require__.e(3021), __webpack_require__.e(3357)]).then(__webpack_require__.bind(__webpack_require__, 29157)),
    'cycle-time': () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(5203), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 81398)),
    promotion: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(5203), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 52217)),
    checkpoint: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(253), __webpack_require__.e(4544), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(9765), __webpack_require__.e(3801)]).then(__webpack_require__.bind(__webpack_require__, 30492)),
    init: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(253), __webpack_require__.e(4544), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(9765), __webpack_require__.e(8126)]).then(__webpack_require__.bind(__webpack_require__, 97877)),
    expunge: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(253), __webpack_require__.e(4544), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(9765), __webpack_require__.e(9933)]).then(__webpack_require__.bind(__webpack_require__, 15240)),
    correct: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(253), __webpack_require__.e(4544), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(4586), __webpack_require__.e(9765), __webpack_require__.e(5683)]).then(__webpack_require__.bind(__webpack_require__, 51754)),
    'import-log': () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(253), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(3824), __webpack_require__.e(6134), __webpack_require__.e(195), __webpack_require__.e(4586), __webpack_require__.e(9765), __webpack_require__.e(5521)]).then(__webpack_require__.bind(__webpack_require__, 24372)),
};
/** `arbiter audit …`: exit 0 fine, 1 findings or refused, 2 cannot tell. */
async function run(args, io) {
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || verb === '-h') {
        io.stdout(HELP);
        return verb === undefined ? 2 : 0;
    }
    // actions/audit: which of the commands is an input.
    if (verb === '--action' && rest.length === 0)
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(5959), __webpack_require__.e(253), __webpack_require__.e(6421), __webpack_require__.e(6118), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(3824), __webpack_require__.e(6134), __webpack_require__.e(195), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(8936), __webpack_require__.e(9765), __webpack_require__.e(454), __webpack_require__.e(3394), __webpack_require__.e(5073), __webpack_require__.e(3560), __webpack_require__.e(4166), __webpack_require__.e(9878), __webpack_require__.e(9093)]).then(__webpack_require__.bind(__webpack_require__, 19093))).run([], io);
    const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
    if (load !== undefined)
        return (await load()).run(rest, io);
    const near = (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(verb, Object.keys(COMMANDS));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Unknown command \`audit ${verb}\`.${near === undefined ? '' : ` Did you mean \`audit ${near}\`?`}\n\n${HELP}`);
}


/***/ })

};
