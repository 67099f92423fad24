export const id = 3664;
export const ids = [3664];
export const modules = {

/***/ 23664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/statistics/fairness.js + 5 modules
var fairness = __webpack_require__(16746);
// EXTERNAL MODULE: ./lib/statistics/predictions.js + 10 modules
var predictions = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/statistics/source.js + 13 modules
var statistics_source = __webpack_require__(17967);
;// CONCATENATED MODULE: ./lib/commands/predictions-file.js




const PIECE_BYTES = 2 ** 18;
/** Opens a regular file. Errors: `UserError` where it cannot be read. */
async function openPredictions(path, cwd) {
    let handle;
    try {
        handle = await (0,promises_.open)((0,external_node_path_.resolve)(cwd, path));
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new errors/* UserError */.y(`${path} is not a regular file.`);
        const opened = handle;
        const head = new Uint8Array(4);
        await opened.read(head, 0, head.length, 0);
        const source = (0,statistics_source/* detectFormat */.T)(head) === 'parquet' ? randomAccess(opened, stat.size) : stream(opened);
        return { source, close: () => opened.close() };
    }
    catch (error) {
        await handle?.close();
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        const reason = code === 'ENOENT' ? 'there is no such file' : code;
        throw new errors/* UserError */.y(`cannot read ${path}: ${reason}.`, [], { cause: error });
    }
}
/** The file in pieces. Two buffers take turns: while one is parsed, the next is being read. */
async function* stream(handle) {
    const buffers = [new Uint8Array(PIECE_BYTES), new Uint8Array(PIECE_BYTES)];
    let position = 0;
    let turn = 0;
    let reading = handle.read(buffers[turn], 0, PIECE_BYTES, position);
    for (;;) {
        const { bytesRead, buffer } = await reading;
        if (bytesRead === 0)
            return;
        position += bytesRead;
        turn = turn === 0 ? 1 : 0;
        reading = handle.read(buffers[turn], 0, PIECE_BYTES, position);
        // Awaited above in the next round; until then a failure must not count as unhandled.
        reading.catch(() => undefined);
        yield buffer.subarray(0, bytesRead);
    }
}
function randomAccess(handle, byteLength) {
    return {
        byteLength,
        slice: async (start, end = byteLength) => {
            const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start));
            let filled = 0;
            while (filled < bytes.length) {
                const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
                if (bytesRead === 0)
                    throw new Error('the file became shorter while it was read');
                filled += bytesRead;
            }
            return bytes.buffer;
        },
    };
}

// EXTERNAL MODULE: ./lib/statistics/slices.js
var slices = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/commands/stats-table.js


const DIGITS = 4;
/** The performance summary as text for people. */
function performanceTable(file, summary) {
    const head = [
        `${(0,report_escape/* visible */.RK)(file)}: ${count(summary.rows)} rows, ${count(summary.positives)} positive (${(0,report_escape/* visible */.RK)(summary.positive_label)}), ` +
            `${count(summary.negatives)} negative (${(0,report_escape/* visible */.RK)(summary.negative_label)})` +
            (summary.dropped > 0 ? `, ${count(summary.dropped)} left out (no label or score)` : ''),
        '',
    ];
    const groups = (summary.groups ?? []).flatMap((group) => [
        '',
        `${shownSlice(group.slice)}: ${count(group.rows)} rows`,
        ...measureLines(group),
    ]);
    const at = summary.threshold === null ? [] : [`  Decisions at score >= ${summary.threshold}.`];
    return `${[...head, ...measureLines(summary), ...at, ...groups].join('\n')}\n`;
}
function measureLines(measures) {
    const { roc_auc: auc, reasons } = measures;
    const percent = auc === null ? '' : `${fixed(auc.confidence * 100, 3)} %`;
    const rows = [
        [
            'roc_auc',
            auc === null
                ? none(reasons.roc_auc)
                : `${fixed(auc.value)}  ${percent} interval ${fixed(auc.lower)} to ${fixed(auc.upper)}, one-sided lower ${fixed(auc.lower_one_sided)} (DeLong)` +
                    (auc.undecidable === null
                        ? ''
                        : `; the interval decides nothing: ${auc.undecidable.replaceAll('_', ' ')}`),
        ],
        ...['pr_auc', 'log_loss', 'brier', 'accuracy', 'precision', 'recall', 'f1', 'ks.d'].map((name) => {
            const value = measures[name];
            return [name, value === null ? none(reasons[name]) : fixed(value)];
        }),
        ['ece', measures.calibration === null ? none(reasons.calibration) : fixed(measures.calibration.ece)],
    ];
    const certificate = measures.exact
        ? []
        : [
            `  Scores were grouped to save memory: roc_auc is within ${measures.error_bound.toExponential(1)} of the exact value.`,
        ];
    return [...rows.map(([name, text]) => `  ${name.padEnd(10)} ${text}`), ...certificate];
}
/** The fairness report as text for people. */
function fairnessTable(file, rows, report) {
    const lines = [
        `${(0,report_escape/* visible */.RK)(file)}: ${count(rows)} rows; favourable outcome ${(0,report_escape/* visible */.RK)(report.favorable)}; judged by ${report.decide}, confidence ${report.confidence}`,
    ];
    for (const { attributes, groups, metrics } of report.partitions) {
        lines.push('', `By ${(0,report_escape/* visible */.RK)(attributes.join(' and '))}:`);
        for (const group of groups) {
            const rates = ['selection_rate', 'tpr', 'fpr'].map((name) => `${name} ${group[name] === null ? '-' : fixed(group[name])}`);
            const small = group.n < report.min_group_size ? `  (fewer than ${report.min_group_size} rows: inconclusive)` : '';
            lines.push(`  ${shownSlice(group.slice)}: n ${count(group.n)}, ${rates.join(', ')}${small}`);
        }
        for (const { metric, value, interval, limit, verdict, worst, worst_counts: counts } of metrics) {
            const shown = value === null ? 'not comparable' : fixed(value);
            const bounds = interval === null ? '' : ` [${fixed(interval.lower)}, ${fixed(interval.upper)}]`;
            const who = worst === null || counts === null
                ? ''
                : `  worst: ${shownSlice(worst)} (${count(counts.count)} of ${count(counts.total)})`;
            const judged = limit === null ? '' : `  ${limit.operator.replace('_', ' ')} ${limit.threshold}: ${verdict}`;
            lines.push(`  ${metric.padEnd(31)} ${shown}${bounds}${judged}${who}`);
        }
    }
    lines.push('', 'The four-fifths rule comes from employment law; here it is a screen, not a legal finding.');
    return `${lines.join('\n')}\n`;
}
/** Names and values come from the file: what a terminal would obey is shown as its code point. */
function shownSlice(slice) {
    return (0,report_escape/* visible */.RK)((0,slices/* sliceText */.S$)(slice));
}
function none(reason) {
    return `- (${reason ?? 'not measured'})`;
}
function fixed(value, digits = DIGITS) {
    return String(Number(value.toFixed(digits)));
}
function count(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/commands/stats.js









const USAGE = `Usage:
  arbiter stats performance FILE --label COLUMN --score COLUMN [--group COLUMN]...
  arbiter stats fairness FILE --label COLUMN (--score COLUMN | --prediction COLUMN) --group COLUMN [--group COLUMN]... --favorable LABEL

FILE is CSV with a header (gzip too) or Parquet; which one is seen from its content.

  --positive LABEL        the positive label (default: 1 or true)
  --threshold NUMBER      predicted positive iff score >= NUMBER (default 0.5)
  --missing error|drop    rows without label or score: an error (default), or left out and counted
  --confidence NUMBER     of every interval (default 0.95)
  --json                  print JSON

Fairness only:
  --decide point|prove_safe|prove_harm   how uncertainty is treated (default prove_harm)
  --min-ratio NUMBER      judge ratios by this floor (default 0.8, the four-fifths screen)
  --max-difference NUMBER judge differences by this ceiling (default 0.1)
  --min-group-size N      smaller groups are inconclusive (default 30)
  --small-groups block|report
  --reference VALUE       reference group for the impact ratio (default: the highest rate)
`;
const OPTIONS = {
    label: { type: 'string' },
    score: { type: 'string' },
    prediction: { type: 'string' },
    positive: { type: 'string' },
    group: { type: 'string', multiple: true },
    threshold: { type: 'string' },
    missing: { type: 'string' },
    confidence: { type: 'string' },
    favorable: { type: 'string' },
    decide: { type: 'string' },
    'min-ratio': { type: 'string' },
    'max-difference': { type: 'string' },
    'min-group-size': { type: 'string' },
    'small-groups': { type: 'string' },
    reference: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
};
/**
 * `arbiter stats performance|fairness FILE …`. Exit 0 when the numbers could be computed (whatever the verdicts),
 * 2 when the input or the usage is wrong.
 */
async function run(args, io) {
    try {
        const [verb, ...rest] = args;
        if (verb === undefined || verb === '--help' || rest.includes('--help')) {
            io.stdout(USAGE);
            return verb === undefined ? 2 : 0;
        }
        const { values, positionals } = parse(rest);
        const [path, ...more] = positionals;
        if (path === undefined || more.length > 0)
            throw new errors/* UserError */.y(`expected one file after \`stats ${verb}\`, found ${positionals.length}.`);
        if (verb === 'performance')
            io.stdout(await performance(path, values, io));
        else if (verb === 'fairness')
            io.stdout(await stats_fairness(path, values, io));
        else
            throw new errors/* UserError */.y(`unknown statistics \`${verb}\`; expected performance or fairness.`);
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const code = error instanceof problem/* StatisticsProblem */.J0 ? ` [${error.code}]` : '';
        io.stderr(`arbiter stats: ${(0,report_escape/* visibleLines */.gB)(error.message)}${code}\n`);
        return 2;
    }
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /Unknown option '--([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
        if (unknown === undefined)
            throw new errors/* UserError */.y(error instanceof Error ? error.message : String(error));
        const near = (0,suggestion/* suggest */.Z)(unknown, Object.keys(OPTIONS));
        throw new errors/* UserError */.y(`unknown option \`--${unknown}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`);
    }
}
async function performance(path, values, io) {
    if (values.score === undefined)
        throw new errors/* UserError */.y('performance needs --score COLUMN.');
    const summary = await summarize(path, values, io, true);
    const output = { schema: 'arbiter/stats-performance/v1', file: path, ...summary };
    return values.json === true ? `${JSON.stringify(output, null, 2)}\n` : performanceTable(path, summary);
}
async function stats_fairness(path, values, io) {
    if (values.group === undefined)
        throw new errors/* UserError */.y('fairness needs --group COLUMN, once or more.');
    if (values.favorable === undefined) {
        throw new errors/* UserError */.y('fairness needs --favorable LABEL: the label that is good for the person concerned.');
    }
    if ((values.score === undefined) === (values.prediction === undefined)) {
        throw new errors/* UserError */.y('fairness needs either --score COLUMN or --prediction COLUMN.');
    }
    const minRatio = number(values, 'min-ratio') ?? 0.8;
    const maxDifference = number(values, 'max-difference') ?? 0.1;
    const minGroupSize = number(values, 'min-group-size');
    const options = {
        favorable: values.favorable,
        ...optional('decide', oneOf(values, 'decide', ['point', 'prove_safe', 'prove_harm'])),
        ...optional('confidence', number(values, 'confidence')),
        ...optional('minGroupSize', minGroupSize),
        ...optional('smallGroups', oneOf(values, 'small-groups', ['block', 'report'])),
        ...optional('reference', values.reference),
        limits: Object.fromEntries(fairness/* FAIRNESS_METRICS */.Of.map((metric) => [
            metric,
            metric.endsWith('ratio')
                ? { operator: 'at_least', threshold: minRatio }
                : { operator: 'at_most', threshold: maxDifference },
        ])),
    };
    const summary = await summarize(path, values, io, false);
    const report = (0,fairness/* fairnessOf */.xe)(summary, options);
    const { rows, dropped, format, positive_label, negative_label, threshold } = summary;
    const { partitions, ...settings } = report;
    const output = {
        schema: 'arbiter/stats-fairness/v1',
        file: path,
        format,
        rows,
        dropped,
        positive_label,
        negative_label,
        threshold,
        ...settings,
        groups: partitions.flatMap(({ groups }) => groups),
        ...headlines(partitions),
        partitions,
    };
    return values.json === true ? `${JSON.stringify(output, null, 2)}\n` : fairnessTable(path, rows, report);
}
async function summarize(path, values, io, measureGroups) {
    if (values.label === undefined)
        throw new errors/* UserError */.y('name the column of the true label: --label COLUMN.');
    const missing = oneOf(values, 'missing', ['error', 'drop']);
    const source = await openPredictions(path, io.cwd);
    try {
        return await (0,predictions/* summarizePredictions */.s7)(source.source, {
            label: values.label,
            ...optional('score', values.score),
            ...optional('prediction', values.prediction),
            ...optional('positive', values.positive),
            ...optional('threshold', number(values, 'threshold')),
            ...optional('confidence', number(values, 'confidence')),
            ...optional('missing', missing),
            groups: values.group ?? [],
            measureGroups: measureGroups && values.group !== undefined,
        });
    }
    finally {
        await source.close();
    }
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function number(values, name) {
    const text = values[name];
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
        throw new errors/* UserError */.y(`--${name}: expected a number, found ${JSON.stringify(text)}.`);
    return value;
}
function oneOf(values, name, allowed) {
    const text = values[name];
    if (text === undefined)
        return undefined;
    const found = allowed.find((word) => word === text);
    if (found === undefined)
        throw new errors/* UserError */.y(`--${name}: expected ${allowed.join(', ')}; found ${JSON.stringify(text)}.`);
    return found;
}
const VERDICTS = ['fail', 'inconclusive', 'pass'];
/** One entry for each metric: the worst verdict over the attributes, with the group that decides and its counts. */
function headlines(partitions) {
    const entries = partitions.flatMap(({ attributes, metrics }) => metrics.map(({ metric, value, interval, verdict, worst, worst_counts }) => ({
        metric,
        entry: { attributes, value, interval, verdict, worst, worst_counts },
    })));
    const rank = (verdict) => verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict);
    const sorted = entries.sort((a, b) => rank(b.entry.verdict) - rank(a.entry.verdict));
    return Object.fromEntries(sorted.map(({ metric, entry }) => [metric, entry]));
}


/***/ })

};
