export const id = 3136;
export const ids = [3136];
export const modules = {

/***/ 62034:
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
// EXTERNAL MODULE: ./lib/statistics/predictions.js + 6 modules
var predictions = __webpack_require__(23095);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/statistics/source.js
var statistics_source = __webpack_require__(72890);
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
        const source = (0,statistics_source/* detectFormat */.Tz)(head) === 'parquet' ? randomAccess(opened, stat.size) : stream(opened);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/statistics/column-reading.js + 3 modules
var column_reading = __webpack_require__(58728);
// EXTERNAL MODULE: ./lib/statistics/drift-comparison.js + 5 modules
var drift_comparison = __webpack_require__(44063);
// EXTERNAL MODULE: ./lib/statistics/drift-profile.js
var drift_profile = __webpack_require__(54480);
// EXTERNAL MODULE: ./lib/statistics/drift-report.js
var drift_report = __webpack_require__(96651);
;// CONCATENATED MODULE: ./lib/statistics/drift-verdict.js

/** Arbiter's own choice for the command; a policy states its own. At 300 rows chance alone passes .15 in .17 % of cases. */
const DEFAULT_DRIFT_LIMITS = {
    numeric: { statistic: 'ks.d', threshold: 0.15 },
    categorical: { statistic: 'psi@categories', threshold: 0.2 },
    minRows: 300,
};
function driftVerdict(column, limits) {
    const { type, statistics, problem } = column;
    if (type === null || statistics === null) {
        return { verdict: 'not_compared', by: null, rows_needed: null, reason: problem?.message ?? null };
    }
    const by = limits[type];
    const found = statistics[by.statistic];
    if (found === undefined) {
        const reason = `${by.statistic} is not a statistic of a ${type} column.`;
        return { verdict: 'not_compared', by, rows_needed: null, reason };
    }
    const rows = Math.min(column.n.reference, column.n.current);
    if (rows < limits.minRows) {
        const reason = `only ${rows} rows with a value; at least ${limits.minRows} are needed.`;
        return { verdict: 'inconclusive', by, rows_needed: limits.minRows, reason };
    }
    const isDrifted = drifted(found, by);
    if (isDrifted !== null) {
        return { verdict: isDrifted ? 'drifted' : 'not_drifted', by, rows_needed: null, reason: null };
    }
    const reason = `${by.statistic} lies between ${found.lower} and ${found.upper}; ${by.threshold} is between them. Use more bins, or the data in place of its profile.`;
    return { verdict: 'inconclusive', by, rows_needed: null, reason };
}
/** Null where the bounds lie on both sides of the threshold. */
function drifted({ lower, upper }, { statistic, threshold }) {
    const isBeyond = (value) => (drift_comparison/* P_VALUES */.qZ.has(statistic) ? value < threshold : value > threshold);
    return isBeyond(lower) === isBeyond(upper) ? isBeyond(lower) : null;
}
function driftSummary(verdicts) {
    const count = (wanted) => verdicts.filter(({ verdict }) => verdict === wanted).length;
    const [drifted, inconclusive, notCompared] = [
        count('drifted'),
        count('inconclusive'),
        count('not_compared'),
    ];
    return {
        columns: verdicts.length,
        drifted,
        inconclusive,
        not_compared: notCompared,
        share_of_drifted_columns: verdicts.length === 0 || inconclusive + notCompared > 0 ? null : drifted / verdicts.length,
    };
}

// EXTERNAL MODULE: ./lib/statistics/profile-file.js + 2 modules
var profile_file = __webpack_require__(82784);
;// CONCATENATED MODULE: ./lib/commands/stats-drift-output.js



/** The comparison as JSON, `arbiter/stats-drift/v1`. */
function driftOutput(files, report, limits) {
    const judged = report.columns.map((column) => ({ column, verdict: driftVerdict(column, limits) }));
    const { numeric, categorical, minRows } = limits;
    return {
        schema: 'arbiter/stats-drift/v1',
        reference: { file: files.reference, ...report.reference },
        current: { file: files.current, ...report.current },
        limits: { numeric, categorical, min_rows: minRows },
        dataset: driftSummary(judged.map(({ verdict }) => verdict)),
        only_in_current: report.only_in_current,
        columns: judged.map(({ column, verdict }) => columnOutput(column, verdict)),
    };
}
function columnOutput(column, verdict) {
    const { statistics } = column;
    const values = drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh.map((name) => [name, statistics?.[name]?.value ?? null]);
    const bounds = drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh.flatMap((name) => {
        const found = statistics?.[name];
        if (found === undefined || found.lower === found.upper)
            return [];
        return [[name, { lower: found.lower, upper: found.upper }]];
    });
    return {
        column: column.column,
        type: column.type,
        n: column.n,
        missing_share: column.missing_share,
        new_categories: column.new_categories,
        ...Object.fromEntries(values),
        bounds: Object.fromEntries(bounds),
        ...verdict,
        problem: column.problem,
    };
}
const VERDICTS = {
    drifted: 'DRIFTED',
    not_drifted: 'not drifted',
    inconclusive: 'inconclusive',
    not_compared: 'not compared',
};
/** The comparison as text for people. Names and values come from the files: what a terminal would obey is shown as text. */
function driftTable(files, report, limits) {
    const verdicts = report.columns.map((column) => driftVerdict(column, limits));
    const { columns, drifted, inconclusive, not_compared, share_of_drifted_columns } = driftSummary(verdicts);
    const { reference, current } = report;
    const lines = [
        `Reference ${(0,report_escape/* visible */.RK)(files.reference)} (${reference.kind}, ${count(reference.rows)} rows), current ${(0,report_escape/* visible */.RK)(files.current)} (${count(current.rows)} rows)`,
        `${drifted} of ${columns} columns drifted` +
            (inconclusive > 0 ? `, ${inconclusive} inconclusive` : '') +
            (not_compared > 0 ? `, ${not_compared} not compared` : '') +
            (share_of_drifted_columns === null ? '' : `: share ${fixed(share_of_drifted_columns)}`),
        '',
        ...report.columns.flatMap((column, i) => columnLines(column, verdicts[i])),
    ];
    if (report.only_in_current.length > 0) {
        lines.push(`Only in the current data, not judged: ${(0,report_escape/* visible */.RK)(report.only_in_current.join(', '))}`, '');
    }
    const words = [limits.numeric, limits.categorical].map(({ statistic, threshold }) => `${statistic} ${statistic.endsWith('.p') ? '<' : '>'} ${threshold}`);
    lines.push(`Drifted: ${words[0]} for numbers, ${words[1]} for categories, from ${limits.minRows} rows with a value in each.`);
    return `${lines.join('\n')}\n`;
}
function columnLines(column, { verdict, reason }) {
    const { n, missing_share: missing, new_categories: added, statistics, type } = column;
    const head = `${(0,report_escape/* visible */.RK)(column.column)}: ${VERDICTS[verdict]}${reason === null ? '' : ` (${(0,report_escape/* visible */.RK)(reason)})`}`;
    if (statistics === null)
        return [head, ''];
    const rows = `  ${type}; n ${count(n.reference)} and ${count(n.current)}; missing ${fixed(missing.reference)} and ${fixed(missing.current)}`;
    const news = added === null || added.count === 0
        ? ''
        : `; ${added.count} new ${added.count === 1 ? 'category' : 'categories'} in ${count(added.rows)} rows`;
    const values = drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh.flatMap((name) => {
        const found = statistics[name];
        if (found === undefined)
            return [];
        const isExact = found.lower === found.upper;
        const bounds = isExact ? '' : ` [${precise(found.lower)}, ${precise(found.upper)}]`;
        return [`${name} ${precise(found.value)}${bounds}`];
    });
    return [head, `${rows}${news}`, `  ${values.join(', ')}`, ''];
}
function fixed(value) {
    return String(Number(value.toFixed(4)));
}
/** Four significant digits: a p-value of 1e-12 is not 0. */
function precise(value) {
    return String(Number(value.toPrecision(4)));
}
function count(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/commands/stats-drift.js















/** Named here, and part of the usage of `arbiter stats`. */
const DRIFT_USAGE = `  arbiter stats profile FILE [--column COLUMN]... [--categorical COLUMN]... [--bins N] > PROFILE
  arbiter stats drift REFERENCE CURRENT [--column COLUMN]... [--categorical COLUMN]... [--profile]
`;
const DRIFT_OPTIONS_USAGE = `
Drift and profile only:
  --column COLUMN         a column to compare or to profile (default: all)
  --categorical COLUMN    its numbers are codes of categories
  --bins N                bins of a profile's distributions (default ${drift_profile/* DEFAULT_PROFILE_BINS */.TA}); more make distances more exact
  --profile               REFERENCE must be a profile (which it is, is seen from its content)
  --limit STATISTIC=N     a column is drifted beyond N, or below it for a p-value
                          (default: ks.d=0.15 for numbers, psi@categories=0.2 for categories)
  --min-rows N            fewer rows with a value are inconclusive (default ${DEFAULT_DRIFT_LIMITS.minRows})
`;
const OPTIONS = {
    column: { type: 'string', multiple: true },
    categorical: { type: 'string', multiple: true },
    bins: { type: 'string' },
    profile: { type: 'boolean' },
    limit: { type: 'string', multiple: true },
    'min-rows': { type: 'string' },
    json: { type: 'boolean' },
};
/** `arbiter stats profile`: prints the profile to commit. Columns that hold neither numbers nor categories are named. */
async function runProfile(args, io) {
    const { values, positionals } = parse(args);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) {
        throw new errors/* UserError */.y(`expected one file after \`stats profile\`, found ${positionals.length}.`);
    }
    refuseOthers(values, ['limit', 'min-rows', 'profile'], 'profile');
    const sha256 = await digestOf(path, io.cwd);
    const file = await openPredictions(path, io.cwd);
    try {
        const reading = await (0,column_reading/* readReference */.Wf)(file.source, namedColumns(values));
        const { profile, left_out } = (0,profile_file/* profileOf */.dp)(reading, sha256, wholeNumber(values.bins, '--bins'));
        for (const { column, problem } of left_out) {
            if (values.column?.includes(column) === true)
                throw problem;
            io.stderr(`arbiter stats: left out ${(0,report_escape/* visible */.RK)(column)}: ${(0,report_escape/* visible */.RK)(problem.message)} [${problem.code}]\n`);
        }
        io.stdout((0,profile_file/* profileText */.z1)(profile));
        return 0;
    }
    finally {
        await file.close();
    }
}
/** `arbiter stats drift`: exit 0 when the columns could be compared, whatever the verdicts. */
async function runDrift(args, io) {
    const { values, positionals } = parse(args);
    const [reference, current, ...more] = positionals;
    if (reference === undefined || current === undefined || more.length > 0) {
        throw new errors/* UserError */.y(`expected two files after \`stats drift\`, the reference and the current data; found ${positionals.length}.`);
    }
    refuseOthers(values, ['bins'], 'drift');
    const limits = limitsOf(values);
    const report = await compareFiles(reference, current, values, io);
    const failed = report.columns.find(({ column, problem }) => problem !== null && values.column?.includes(column) === true);
    const first = failed ?? (report.columns.every(({ problem }) => problem !== null) ? report.columns[0] : undefined);
    if (first !== undefined)
        throw new errors/* UserError */.y(`${first.problem?.message} [${first.problem?.code}]`);
    const files = { reference, current };
    io.stdout(values.json === true
        ? `${JSON.stringify(driftOutput(files, report, limits), null, 2)}\n`
        : driftTable(files, report, limits));
    return 0;
}
async function compareFiles(reference, current, values, io) {
    const data = await openPredictions(current, io.cwd);
    try {
        const text = await profileTextOf(reference, io.cwd);
        if (text !== null) {
            if (values.categorical !== undefined) {
                throw new errors/* UserError */.y('--categorical belongs to data: a profile says itself what its columns are.');
            }
            const profile = (0,profile_file/* parseProfile */.jZ)(text, reference);
            return await (0,drift_report/* compareDrift */.p)({ kind: 'profile', profile }, data.source, { columns: values.column });
        }
        if (values.profile === true)
            throw new errors/* UserError */.y(`${reference} is not a profile, but data.`);
        const file = await openPredictions(reference, io.cwd);
        try {
            return await (0,drift_report/* compareDrift */.p)({ kind: 'data', source: file.source }, data.source, namedColumns(values));
        }
        finally {
            await file.close();
        }
    }
    finally {
        await data.close();
    }
}
/** The text of a profile; null where the file is data. */
async function profileTextOf(path, cwd) {
    const file = await openPredictions(path, cwd);
    await file.close();
    const handle = await (0,promises_.open)((0,external_node_path_.resolve)(cwd, path));
    try {
        const head = new Uint8Array(64);
        const { bytesRead } = await handle.read(head, 0, head.length, 0);
        if (!(0,profile_file/* isProfile */.S9)(head.subarray(0, bytesRead)))
            return null;
        const { size } = await handle.stat();
        if (size > profile_file/* MOST_PROFILE_BYTES */.Yh) {
            throw new errors/* UserError */.y(`${path} has ${size} bytes; a profile has at most ${profile_file/* MOST_PROFILE_BYTES */.Yh}.`);
        }
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
async function digestOf(path, cwd) {
    const file = await openPredictions(path, cwd);
    await file.close();
    const handle = await (0,promises_.open)((0,external_node_path_.resolve)(cwd, path));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const piece of handle.createReadStream({ autoClose: false }))
            hash.update(piece);
    }
    finally {
        await handle.close();
    }
    return hash.digest('hex');
}
function namedColumns({ column, categorical }) {
    return { columns: column, categorical };
}
function limitsOf(values) {
    let { numeric, categorical } = DEFAULT_DRIFT_LIMITS;
    for (const text of values.limit ?? []) {
        const [name = '', number = ''] = text.split('=');
        const statistic = drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh.find((known) => known === name);
        if (statistic === undefined) {
            const near = (0,suggestion/* suggest */.Z)(name, drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh);
            const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
            throw new errors/* UserError */.y(`--limit: expected STATISTIC=NUMBER with one of ${drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh.join(', ')}; found ${JSON.stringify(text)}.${hint}`);
        }
        const threshold = Number(number);
        if (number.trim() === '' || !Number.isFinite(threshold)) {
            throw new errors/* UserError */.y(`--limit: expected a number after \`${name}=\`, found ${JSON.stringify(number)}.`);
        }
        const limit = { statistic, threshold };
        if (!CATEGORICAL_ONLY.has(name))
            numeric = limit;
        if (!NUMERIC_ONLY.has(name))
            categorical = limit;
    }
    const minRows = wholeNumber(values['min-rows'], '--min-rows') ?? DEFAULT_DRIFT_LIMITS.minRows;
    return { numeric, categorical, minRows };
}
const NUMERIC_ONLY = new Set([
    'ks.d',
    'ks.p',
    'wasserstein.normed',
    'psi@deciles',
    'psi@sturges',
]);
const CATEGORICAL_ONLY = new Set(['psi@categories', 'chi2.p']);
function wholeNumber(text, name) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^\d{1,9}$/.test(text) && value > 0)
        return value;
    throw new errors/* UserError */.y(`${name}: expected a whole number above 0, found ${JSON.stringify(text)}.`);
}
function refuseOthers(values, names, verb) {
    const found = names.find((name) => values[name] !== undefined);
    if (found !== undefined)
        throw new errors/* UserError */.y(`--${found} does not belong to \`stats ${verb}\`.`);
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

// EXTERNAL MODULE: ./lib/statistics/slices.js
var slices = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/commands/stats-table.js


const DIGITS = 4;
/** The performance summary as text for people. */
function performanceTable(file, summary) {
    const head = [
        `${(0,report_escape/* visible */.RK)(file)}: ${stats_table_count(summary.rows)} rows, ${stats_table_count(summary.positives)} positive (${(0,report_escape/* visible */.RK)(summary.positive_label)}), ` +
            `${stats_table_count(summary.negatives)} negative (${(0,report_escape/* visible */.RK)(summary.negative_label)})` +
            (summary.dropped > 0 ? `, ${stats_table_count(summary.dropped)} left out (no label or score)` : ''),
        '',
    ];
    const groups = (summary.groups ?? []).flatMap((group) => [
        '',
        `${shownSlice(group.slice)}: ${stats_table_count(group.rows)} rows`,
        ...measureLines(group),
    ]);
    const at = summary.threshold === null ? [] : [`  Decisions at score >= ${summary.threshold}.`];
    return `${[...head, ...measureLines(summary), ...at, ...groups].join('\n')}\n`;
}
function measureLines(measures) {
    const { roc_auc: auc, reasons } = measures;
    const percent = auc === null ? '' : `${stats_table_fixed(auc.confidence * 100, 3)} %`;
    const rows = [
        [
            'roc_auc',
            auc === null
                ? none(reasons.roc_auc)
                : `${stats_table_fixed(auc.value)}  ${percent} interval ${stats_table_fixed(auc.lower)} to ${stats_table_fixed(auc.upper)}, one-sided lower ${stats_table_fixed(auc.lower_one_sided)} (DeLong)` +
                    (auc.undecidable === null
                        ? ''
                        : `; the interval decides nothing: ${auc.undecidable.replaceAll('_', ' ')}`),
        ],
        ...['pr_auc', 'log_loss', 'brier', 'accuracy', 'precision', 'recall', 'f1', 'ks.d'].map((name) => {
            const value = measures[name];
            return [name, value === null ? none(reasons[name]) : stats_table_fixed(value)];
        }),
        ['ece', measures.calibration === null ? none(reasons.calibration) : stats_table_fixed(measures.calibration.ece)],
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
        `${(0,report_escape/* visible */.RK)(file)}: ${stats_table_count(rows)} rows; favourable outcome ${(0,report_escape/* visible */.RK)(report.favorable)}; judged by ${report.decide}, confidence ${report.confidence}`,
    ];
    for (const { attributes, groups, metrics } of report.partitions) {
        lines.push('', `By ${(0,report_escape/* visible */.RK)(attributes.join(' and '))}:`);
        for (const group of groups) {
            const rates = ['selection_rate', 'tpr', 'fpr'].map((name) => `${name} ${group[name] === null ? '-' : stats_table_fixed(group[name])}`);
            const small = group.n < report.min_group_size ? `  (fewer than ${report.min_group_size} rows: inconclusive)` : '';
            lines.push(`  ${shownSlice(group.slice)}: n ${stats_table_count(group.n)}, ${rates.join(', ')}${small}`);
        }
        for (const { metric, value, interval, limit, verdict, worst, worst_counts: counts } of metrics) {
            const shown = value === null ? 'not comparable' : stats_table_fixed(value);
            const bounds = interval === null ? '' : ` [${stats_table_fixed(interval.lower)}, ${stats_table_fixed(interval.upper)}]`;
            const who = worst === null || counts === null
                ? ''
                : `  worst: ${shownSlice(worst)} (${stats_table_count(counts.count)} of ${stats_table_count(counts.total)})`;
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
function stats_table_fixed(value, digits = DIGITS) {
    return String(Number(value.toFixed(digits)));
}
function stats_table_count(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/commands/stats.js










const USAGE = `Usage:
  arbiter stats performance FILE --label COLUMN --score COLUMN [--group COLUMN]...
  arbiter stats fairness FILE --label COLUMN (--score COLUMN | --prediction COLUMN) --group COLUMN [--group COLUMN]... --favorable LABEL
${DRIFT_USAGE}
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
${DRIFT_OPTIONS_USAGE}`;
const stats_OPTIONS = {
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
 * `arbiter stats performance|fairness|profile FILE …`, `arbiter stats drift REFERENCE CURRENT`. Exit 0 when the numbers could be computed (whatever the verdicts),
 * 2 when the input or the usage is wrong.
 */
async function run(args, io) {
    try {
        const [verb, ...rest] = args;
        if (verb === undefined || verb === '--help' || rest.includes('--help')) {
            io.stdout(USAGE);
            return verb === undefined ? 2 : 0;
        }
        if (verb === 'drift')
            return await runDrift(rest, io);
        if (verb === 'profile')
            return await runProfile(rest, io);
        const { values, positionals } = stats_parse(rest);
        const [path, ...more] = positionals;
        if (path === undefined || more.length > 0)
            throw new errors/* UserError */.y(`expected one file after \`stats ${verb}\`, found ${positionals.length}.`);
        if (verb === 'performance')
            io.stdout(await performance(path, values, io));
        else if (verb === 'fairness')
            io.stdout(await stats_fairness(path, values, io));
        else
            throw new errors/* UserError */.y(`unknown statistics \`${verb}\`; expected performance, fairness, drift or profile.`);
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
function stats_parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: stats_OPTIONS, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /Unknown option '--([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
        if (unknown === undefined)
            throw new errors/* UserError */.y(error instanceof Error ? error.message : String(error));
        const near = (0,suggestion/* suggest */.Z)(unknown, Object.keys(stats_OPTIONS));
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
const stats_VERDICTS = ['fail', 'inconclusive', 'pass'];
/** One entry for each metric: the worst verdict over the attributes, with the group that decides and its counts. */
function headlines(partitions) {
    const entries = partitions.flatMap(({ attributes, metrics }) => metrics.map(({ metric, value, interval, verdict, worst, worst_counts }) => ({
        metric,
        entry: { attributes, value, interval, verdict, worst, worst_counts },
    })));
    const rank = (verdict) => verdict === null ? stats_VERDICTS.length : stats_VERDICTS.indexOf(verdict);
    const sorted = entries.sort((a, b) => rank(b.entry.verdict) - rank(a.entry.verdict));
    return Object.fromEntries(sorted.map(({ metric, entry }) => [metric, entry]));
}


/***/ }),

/***/ 56242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ GOVERNING_LIMITS),
/* harmony export */   V3: () => (/* binding */ TextDocument),
/* harmony export */   bQ: () => (/* binding */ pointerToken),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68384);

const DEFAULT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 64, maxNodes: 1_000_000 };
/** Policies and the other files people write by hand are small; a bigger one is a mistake or an attack. */
const GOVERNING_LIMITS = { maxLength: 1024 * 1024, maxDepth: 32, maxNodes: 50_000 };
/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * A parsed text that knows where each value stands. `value` is undefined when nothing could be parsed;
 * any problem means that the text may not be believed as a whole.
 */
class TextDocument {
    file;
    value;
    problems;
    #text;
    #offsets;
    #keyOffsets;
    #lines;
    constructor(file, text, value, problems, offsets, keyOffsets = new Map()) {
        this.file = file;
        this.value = value;
        this.problems = problems;
        this.#text = text;
        this.#offsets = offsets;
        this.#keyOffsets = keyOffsets;
    }
    /** Where the value of a JSON pointer starts; the nearest known ancestor for a pointer that is not there. */
    at(pointer) {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = this.#offsets.get(path);
            if (offset !== undefined)
                return this.#lineMap().position(offset);
            if (path === '')
                return undefined;
        }
    }
    /** Where the key of a JSON pointer starts; the place of the value for what has no key (an item of a list). */
    keyAt(pointer) {
        const offset = this.#keyOffsets.get(pointer);
        return offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at the key of a pointer: for keys that are unknown or misplaced rather than wrong in their value. */
    keyProblem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.keyAt(pointer), suggestion);
    }
    #problem(code, message, pointer, position, suggestion) {
        return {
            code,
            message,
            file: this.file,
            pointer,
            ...(position && { ...position, excerpt: this.excerpt(position.line) }),
            ...(suggestion !== undefined && { suggestion }),
        };
    }
    #lineMap() {
        this.#lines ??= new _position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(this.#text);
        return this.#lines;
    }
}
/** One reference token of a JSON pointer (RFC 6901), escaped. */
function pointerToken(key) {
    return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The value at a JSON pointer, or undefined. Own properties only. */
function valueAt(value, pointer) {
    let current = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict JSON (RFC 8259) with positions. Duplicate keys, prototype keys, numbers that are not finite or not exact
 * integers beyond 2^53, depth, size and count are problems; the function never throws.
 *
 * Python writes bare `NaN` and `Infinity`: each becomes a `not_finite` problem at its pointer and the value null,
 * so that the rest of the file can still be shown.
 */
function parseJson(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    const fail = (code, message, offset = 0) => new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [problemAt(text, file, code, message, offset)], new Map());
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (source.length > limits.maxLength) {
        return fail('too_large', `The file has ${source.length} characters; at most ${limits.maxLength} are read.`);
    }
    if (source.trim() === '')
        return fail('empty', 'The file is empty; JSON was expected.');
    const scan = scanTokens(source, limits.maxDepth);
    if (scan.tooDeep !== undefined) {
        return fail('too_deep', `Nested deeper than ${limits.maxDepth} levels.`, scan.tooDeep);
    }
    let tree;
    try {
        tree = (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(scan.text, { mode: 'json', ranges: true });
    }
    catch (error) {
        const { line, column, offset } = error;
        // A text that ends too early is wrong at its end; the parser gives that no place.
        const at = offset ?? (line === undefined ? source.trimEnd().length : offsetOf(source, line, column ?? 1));
        return fail('invalid_json', `Not valid JSON: ${plainReason(error)}`, at);
    }
    return new Reader(file, source, scan.nonFinite, limits).read(tree.body);
}
const NON_FINITE = /-?(?:Infinity|NaN)/y;
/** One pass over the characters outside strings: depth, and bare non-finite words replaced by `0` of equal length. */
function scanTokens(text, maxDepth) {
    const nonFinite = new Map();
    const parts = [];
    let copied = 0;
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x22) {
            index = endOfString(text, index);
        }
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > maxDepth)
                return { text, nonFinite, tooDeep: index };
        }
        else if (char === 0x5d || char === 0x7d) {
            depth -= 1;
        }
        else if (char === 0x4e || char === 0x49 || char === 0x2d) {
            NON_FINITE.lastIndex = index;
            const word = NON_FINITE.exec(text)?.[0];
            if (word === undefined)
                continue;
            nonFinite.set(index, word);
            parts.push(text.slice(copied, index), '0'.padEnd(word.length));
            index += word.length - 1;
            copied = index + 1;
        }
    }
    return { text: parts.join('') + text.slice(copied), nonFinite, tooDeep: undefined };
}
function endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5c)
            index += 1;
        else if (char === 0x22)
            return index;
    }
    return text.length;
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #lines;
    #file;
    #text;
    #nonFinite;
    #limits;
    #nodes = 0;
    constructor(file, text, nonFinite, limits) {
        this.#file = file;
        this.#text = text;
        this.#nonFinite = nonFinite;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read(body) {
        const value = this.#value(body, '');
        if (this.#nodes > this.#limits.maxNodes) {
            const message = `More than ${this.#limits.maxNodes} values.`;
            return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, undefined, [problemAt(this.#text, this.#file, 'too_many_values', message, 0)], new Map());
        }
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets);
    }
    #value(node, pointer) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = startOf(node);
        this.#offsets.set(pointer, offset);
        switch (node.type) {
            case 'Object':
                return this.#object(node, pointer);
            case 'Array':
                return node.elements.map((element, index) => this.#value(element.value, `${pointer}/${index}`));
            case 'String':
                return node.value;
            case 'Boolean':
                return node.value;
            case 'Null':
                return null;
            case 'Number':
                return this.#number(node.value, offset, pointer);
            default:
                return this.#add('invalid_json', `Not valid JSON: unexpected ${node.type}.`, offset, pointer);
        }
    }
    #number(value, offset, pointer) {
        const word = this.#nonFinite.get(offset);
        if (word !== undefined || !Number.isFinite(value)) {
            const shown = word ?? 'a number too large';
            return this.#add('not_finite', `Expected a finite number, found ${shown}.`, offset, pointer);
        }
        if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(this.#literal(offset))) {
            return this.#add('inexact_integer', 'This whole number is too large to be read exactly.', offset, pointer);
        }
        return value;
    }
    #literal(offset) {
        return /^[-+0-9.eE]*/.exec(this.#text.slice(offset, offset + 400))?.[0] ?? '';
    }
    #object(node, pointer) {
        const result = Object.create(null);
        for (const member of node.members) {
            const key = member.name.type === 'String' ? member.name.value : member.name.name;
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, startOf(member), child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, startOf(member), child);
                result[key] = null;
            }
            else {
                result[key] = this.#value(member.value, child);
            }
        }
        return result;
    }
    #add(code, message, offset, pointer) {
        if (this.#problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PROBLEMS */ .v)
            return null;
        const { line, column } = this.#lines.position(offset);
        const excerpt = this.#lines.line(line);
        this.#problems.push({ code, message, file: this.#file, line, column, pointer, excerpt });
        return null;
    }
}
function startOf(node) {
    return node.range?.[0] ?? node.loc.start.offset;
}
function offsetOf(text, line, column) {
    let offset = 0;
    for (let current = 1; current < line; current += 1)
        offset = text.indexOf('\n', offset) + 1;
    return offset + column - 1;
}
function plainReason(error) {
    return error instanceof Error ? error.message.replace(/ ?\(\d+:\d+\)$/, '') : String(error);
}
function problemAt(text, file, code, message, offset) {
    const lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    const { line, column } = lines.position(Math.min(offset, text.length));
    return { code, message, file, line, column, pointer: '', excerpt: lines.line(line) };
}


/***/ }),

/***/ 68384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** A longer line is cut: nobody reads it, and a hostile one is repeated for each problem. */
const LONGEST_LINE = 400;
/** Turns offsets of one text into positions. */
class LineMap {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
            this.#starts.push(index + 1);
        }
    }
    /** The text of a 1-based line, without its end. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return '';
        const end = this.#starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(end - 1, start + LONGEST_LINE)).replace(/\r$/, '');
    }
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ })

};
