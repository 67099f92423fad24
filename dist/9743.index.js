export const id = 9743;
export const ids = [9743];
export const modules = {

/***/ 9743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_readers_daily_evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1398);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72527);
/* harmony import */ var _statistics_drift_comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44063);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18427);
/* harmony import */ var _stats_drift_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56516);









const DEFAULT_MIN_ROWS = 300;
const USAGE = `Usage: arbiter evidence record REFERENCE CURRENT --model NAME --into FOLDER --flag SEVERITY:STATISTIC=N…

Compares the data of today with a reference and writes FOLDER/YYYY-MM-DD.json, the record of today (UTC) in the evaluation
store. A record that is there is never overwritten. Where a column cannot be judged nothing is written: a day without a
record is not taken for a good one.

  --model NAME            the model, as its manifest calls it
  --into FOLDER           folder of the store, in the folder of the model
  --flag high:ks.d=0.3    a column beyond N (below it for a p-value) is flagged; several may be given
  --column COLUMN         a column to compare (default: all of the reference)
  --categorical COLUMN    its numbers are codes of categories
  --min-rows N            fewer rows with a value cannot be judged (default ${DEFAULT_MIN_ROWS})

Exit 0: written. 2: not written.
`;
/** `arbiter evidence record`: writes the record of today. @throws UserError where it cannot be told or is there already. */
async function record(args, io) {
    const options = readArguments(args);
    if (options === null) {
        io.stdout(USAGE);
        return 0;
    }
    const { reference, current, model, into, rules, minRows, columns } = options;
    const report = await (0,_stats_drift_js__WEBPACK_IMPORTED_MODULE_8__/* .compareFiles */ .hZ)(reference, current, columns, io);
    const created = io.now();
    const day = created.slice(0, 10);
    const daily = {
        schema: _evidence_readers_daily_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .DAILY_EVALUATION_SCHEMA */ .rz,
        model,
        day,
        created_at: created,
        data: { reference: await (0,_stats_drift_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOf */ .ol)(reference, io.cwd), current: await (0,_stats_drift_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOf */ .ol)(current, io.cwd) },
        ...measuredOf(report, rules, minRows),
    };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, `${day}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, into), { recursive: true });
    await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), `${JSON.stringify(daily, null, 2)}\n`, file);
    const raised = daily.flags.map(({ severity, feature, statistic }) => `${severity} ${statistic} of ${feature}`);
    const flags = raised.length === 0 ? 'no flag' : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(raised.join(', '));
    io.stdout(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(file)}: ${daily.measured.length} numbers, ${flags}\n`);
    return 0;
}
/** `wx` creates the file or fails: it follows no link and replaces nothing. */
async function writeNew(path, text, shown) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code !== 'EEXIST')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${shown} is there already. The store is only added to: a record is never overwritten.`);
    }
}
/** Every number that a rule looks at, and the highest flag that it raises. */
function measuredOf(report, rules, minRows) {
    const measured = [];
    const flags = [];
    for (const column of report.columns) {
        const { statistics } = column;
        if (statistics === null)
            throw untold(column, column.problem?.message ?? 'it cannot be compared.');
        const names = [...new Set(rules.map(({ statistic }) => statistic))].filter((name) => statistics[name] !== undefined);
        if (names.length === 0)
            throw untold(column, `no --flag is for a ${column.type} column.`);
        const rows = Math.min(column.n.reference, column.n.current);
        if (rows < minRows)
            throw untold(column, `it has ${rows} rows with a value; ${minRows} are needed.`);
        for (const statistic of names) {
            const found = statistics[statistic];
            const { value } = found;
            measured.push({ feature: column.column, statistic, value, rows });
            const [flag] = rules
                .filter((rule) => rule.statistic === statistic && isBeyond(column, found, rule))
                .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
            if (flag !== undefined) {
                const { severity, threshold } = flag;
                flags.push({ feature: column.column, severity, statistic, value, threshold });
            }
        }
    }
    const unused = rules.find(({ statistic }) => !measured.some((one) => one.statistic === statistic));
    if (unused !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`No column has the statistic ${unused.statistic}.`);
    return { measured, flags };
}
function isBeyond(column, { lower, upper }, { statistic, threshold }) {
    const beyond = (value) => (_statistics_drift_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .P_VALUES */ .qZ.has(statistic) ? value < threshold : value > threshold);
    if (beyond(lower) === beyond(upper))
        return beyond(lower);
    throw untold(column, `${statistic} lies between ${lower} and ${upper}, ${threshold} between them. Use a profile with more bins, or data.`);
}
function untold({ column }, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The column ${JSON.stringify(column)} cannot be judged, so nothing is written: ${why}`);
}
const SEVERITIES = ['low', 'medium', 'high'];
/** Null: help is asked for. */
function readArguments(args) {
    const { values, positionals } = parse(args);
    if (values.help === true)
        return null;
    const [reference, current, ...more] = positionals;
    if (reference === undefined || current === undefined || more.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Expected two files, the reference and the data of today.\n\n${USAGE}`);
    }
    const { model, into, flag = [], column, categorical } = values;
    if (model === undefined || model === '' || into === undefined || into === '' || flag.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`--model\`, \`--into\` and at least one \`--flag\` are needed.\n\n${USAGE}`);
    }
    const rows = values['min-rows'] ?? String(DEFAULT_MIN_ROWS);
    if (!/^[1-9]\d{0,8}$/.test(rows))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`--min-rows: expected a whole number, found ${rows}.`);
    return {
        reference,
        current,
        model,
        into,
        rules: flag.map(ruleOf),
        minRows: Number(rows),
        columns: { ...(column !== undefined && { column }), ...(categorical !== undefined && { categorical }) },
    };
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                model: { type: 'string' },
                into: { type: 'string' },
                flag: { type: 'string', multiple: true },
                column: { type: 'string', multiple: true },
                categorical: { type: 'string', multiple: true },
                'min-rows': { type: 'string' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    }
}
function ruleOf(text) {
    const [, word = '', name = '', number = ''] = /^([a-z]+):([^=]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    const severity = SEVERITIES.find((known) => known === word);
    const statistic = _statistics_drift_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .DRIFT_STATISTIC_NAMES */ .Gh.find((known) => known === name);
    if (severity !== undefined && statistic !== undefined)
        return { severity, statistic, threshold: Number(number) };
    const near = severity === undefined ? (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .ZA)(word, SEVERITIES) : (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .ZA)(name, _statistics_drift_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .DRIFT_STATISTIC_NAMES */ .Gh);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`--flag: expected SEVERITY:STATISTIC=N such as high:ks.d=0.3, found ${JSON.stringify(text)}.${hint}`);
}


/***/ })

};
