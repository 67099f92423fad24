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
    verify: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1138), __webpack_require__.e(4119), __webpack_require__.e(6131), __webpack_require__.e(6421), __webpack_require__.e(417), __webpack_require__.e(6835), __webpack_require__.e(3890), __webpack_require__.e(7105), __webpack_require__.e(6120), __webpack_require__.e(588), __webpack_require__.e(3966), __webpack_require__.e(5424), __webpack_require__.e(8147), __webpack_require__.e(3697)]).then(__webpack_require__.bind(__webpack_require__, 87330)),
    environment: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(5959), __webpack_require__.e(663), __webpack_require__.e(6835), __webpack_require__.e(3890), __webpack_require__.e(6423), __webpack_require__.e(7105), __webpack_require__.e(6130), __webpack_require__.e(3497), __webpack_require__.e(3966), __webpack_require__.e(7717), __webpack_require__.e(3905), __webpack_require__.e(138), __webpack_require__.e(6580), __webpack_require__.e(2774), __webpack_require__.e(7821)]).then(__webpack_require__.bind(__webpack_require__, 77821)),
    '--action': () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1138), __webpack_require__.e(4119), __webpack_require__.e(253), __webpack_require__.e(6131), __webpack_require__.e(6421), __webpack_require__.e(5959), __webpack_require__.e(663), __webpack_require__.e(417), __webpack_require__.e(6835), __webpack_require__.e(3890), __webpack_require__.e(6423), __webpack_require__.e(7105), __webpack_require__.e(6120), __webpack_require__.e(6130), __webpack_require__.e(588), __webpack_require__.e(3497), __webpack_require__.e(5238), __webpack_require__.e(9765), __webpack_require__.e(8177), __webpack_require__.e(3966), __webpack_require__.e(7717), __webpack_require__.e(3905), __webpack_require__.e(138), __webpack_require__.e(6580), __webpack_require__.e(5985), __webpack_require__.e(3656), __webpack_require__.e(5431), __webpack_require__.e(5424), __webpack_require__.e(7615), __webpack_require__.e(4888), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279)),
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
