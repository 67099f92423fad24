export const id = 8615;
export const ids = [8615];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const HELP = `arbiter release COMMAND [options]

  verify       verify a bundle and what is signed of it; offline, without a token
  environment  print the digest of a model's code environment, which a deploying job hands over
  --action     release a tag; runs in GitHub Actions, through actions/release, whose inputs it takes

arbiter release COMMAND --help says more. Exit codes: 0 verified, released or printed, 1 not, 2 cannot tell.
`;
/** Each command is its own chunk of the bundle. */
const COMMANDS = {
    verify: () => Promise.all(/* import() */[__webpack_require__.e(4586), __webpack_require__.e(5453)]).then(__webpack_require__.bind(__webpack_require__, 15453)),
    environment: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(5959), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(6684), __webpack_require__.e(6619), __webpack_require__.e(3824), __webpack_require__.e(6134), __webpack_require__.e(195), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(4586), __webpack_require__.e(8936), __webpack_require__.e(5837), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 77821)),
    '--action': () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(4119), __webpack_require__.e(5959), __webpack_require__.e(253), __webpack_require__.e(6421), __webpack_require__.e(417), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1302), __webpack_require__.e(7438), __webpack_require__.e(6684), __webpack_require__.e(4279), __webpack_require__.e(2165), __webpack_require__.e(2290), __webpack_require__.e(6619), __webpack_require__.e(6440), __webpack_require__.e(3824), __webpack_require__.e(6134), __webpack_require__.e(195), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(8936), __webpack_require__.e(9765), __webpack_require__.e(454), __webpack_require__.e(5073), __webpack_require__.e(3560), __webpack_require__.e(2184), __webpack_require__.e(9299), __webpack_require__.e(5840), __webpack_require__.e(7281), __webpack_require__.e(5860), __webpack_require__.e(4161)]).then(__webpack_require__.bind(__webpack_require__, 54161)),
};
/** `arbiter release …`: exit 0 verified, released or printed, 1 not, 2 cannot tell. */
async function run(args, io) {
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || verb === '-h') {
        io.stdout(HELP);
        return verb === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
    if (load !== undefined)
        return (await load()).run(rest, io);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Unknown command \`release ${verb.slice(0, 60)}\`.\n\n${HELP}`);
}


/***/ })

};
