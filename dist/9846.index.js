export const id = 9846;
export const ids = [9846];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88087);





const HELP = `arbiter check [PATH] [options]

Judges the checks on a folder, or on a commit of the Git repository it lies in. Nobody's signature is looked at.

  --commit SHA          judge this commit, read as Git objects, instead of the files of the folder
  --base REF            policies and everything governing come from here, and only models changed since are judged
  --model NAME          judge only this model
  --artifact NAME=DIR   files of a workflow artifact, from a folder (repeatable)
  --now RFC3339         the instant of the decision
  --json                print the decision (arbiter/decision/v1)
  --format FORMAT       text (what is printed otherwise), json, sarif (2.1.0, for code scanning) or junit (XML)

Exit codes: 0 all checks hold, 1 one fails or is inconclusive, 2 an error.
`;
/** Off GitHub there is nothing to link to, and the groups are the author's own. */
const LOCAL = {
    repository: null,
    serverUrl: '',
    headSha: null,
    baseSha: null,
    baseRef: '',
    pullRequest: null,
    isPublic: false,
};
/** `arbiter check`: exit 0 all hold, 1 fail or inconclusive, 2 error. */
async function run(args, io) {
    const { values, positionals } = parse(args);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const fromAction = values.action === true ? (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 50646))).readCheckInputs() : undefined;
    const format = formatOf(values);
    if (positionals.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`One folder was expected, found ${positionals.length}.`);
    const options = {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, fromAction?.path ?? positionals[0] ?? '.'),
        commit: fromAction?.commit ?? values.commit,
        base: fromAction?.base ?? values.base,
        model: fromAction?.model ?? values.model,
        artifacts: values.artifact ?? [],
        now: instant(values.now ?? io.now()),
    };
    // The engine is loaded once there is something to judge: help and a wrong option answer at once.
    const [{ decideFolder }, { serializeDecision }, { renderTerminal }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(6131), __webpack_require__.e(663), __webpack_require__.e(5959), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(6684), __webpack_require__.e(6619), __webpack_require__.e(3824), __webpack_require__.e(6134), __webpack_require__.e(195), __webpack_require__.e(9140), __webpack_require__.e(6409), __webpack_require__.e(6559), __webpack_require__.e(5953), __webpack_require__.e(8936), __webpack_require__.e(5837), __webpack_require__.e(6655)]).then(__webpack_require__.bind(__webpack_require__, 94747)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(1537)]).then(__webpack_require__.bind(__webpack_require__, 16130)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(3394), __webpack_require__.e(3021), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 91488)),
    ]);
    const decision = await decideFolder(options, io);
    // The toolkit is large; only the action needs it.
    if (values.action === true)
        await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4119), __webpack_require__.e(6421), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(3394), __webpack_require__.e(3021), __webpack_require__.e(9064)]).then(__webpack_require__.bind(__webpack_require__, 93965))).publishCheck(decision, io);
    switch (format) {
        case 'json':
            io.stdout(serializeDecision(decision));
            break;
        case 'sarif': {
            const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 20123));
            io.stdout(renderSarif(decision, LOCAL, (await __webpack_require__.e(/* import() */ 1790).then(__webpack_require__.bind(__webpack_require__, 91790))).ownVersion()));
            break;
        }
        case 'junit':
            io.stdout((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3162), __webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(4544), __webpack_require__.e(9300), __webpack_require__.e(95), __webpack_require__.e(2848), __webpack_require__.e(8422), __webpack_require__.e(7287)]).then(__webpack_require__.bind(__webpack_require__, 65470))).renderJunit(decision, LOCAL));
            break;
        case 'text':
            io.stdout(renderTerminal(decision, LOCAL, { color: useColor(io), width: Number(io.env.COLUMNS ?? 100) }));
    }
    if (values.out !== undefined)
        writeOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, values.out), serializeDecision(decision));
    return exitCode(decision);
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                commit: { type: 'string' },
                base: { type: 'string' },
                model: { type: 'string' },
                artifact: { type: 'string', multiple: true },
                now: { type: 'string' },
                out: { type: 'string' },
                json: { type: 'boolean' },
                format: { type: 'string' },
                action: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    }
}
const FORMATS = ['text', 'json', 'sarif', 'junit'];
function formatOf({ json, format }) {
    if (format === undefined)
        return json === true ? 'json' : 'text';
    const found = FORMATS.find((one) => one === format);
    if (found === undefined || (json === true && found !== 'json'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`--format\` takes one of ${FORMATS.join(', ')}, found \`${format}\`${json === true ? ' beside `--json`' : ''}.`);
    return found;
}
function instant(text) {
    if ((0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(text) === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`--now\` takes an instant such as 2026-03-01T12:00:00Z, found \`${text}\`.`);
    return text;
}
function exitCode(decision) {
    switch (decision.status) {
        case 'approved':
        case 'in_review':
            return 0;
        case 'pending':
        case 'rejected':
            return 1;
        case 'error':
            return 2;
    }
}
function useColor(io) {
    return io.isTerminal === true && io.env.NO_COLOR === undefined;
}
function writeOut(folder, json) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'decision.json'), json);
}


/***/ }),

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}


/***/ })

};
