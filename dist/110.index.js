export const id = 110;
export const ids = [110];
export const modules = {

/***/ 23139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _statistics_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72890);




const PIECE_BYTES = 2 ** 18;
/** Opens a regular file. Errors: `UserError` where it cannot be read. */
async function openPredictions(path, cwd) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is not a regular file.`);
        const opened = handle;
        const head = new Uint8Array(4);
        await opened.read(head, 0, head.length, 0);
        const source = (0,_statistics_source_js__WEBPACK_IMPORTED_MODULE_3__/* .detectFormat */ .Tz)(head) === 'parquet' ? randomAccess(opened, stat.size) : stream(opened);
        return { source, close: () => opened.close() };
    }
    catch (error) {
        await handle?.close();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        const reason = code === 'ENOENT' ? 'there is no such file' : code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${path}: ${reason}.`, [], { cause: error });
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


/***/ }),

/***/ 56516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t_: () => (/* binding */ DRIFT_OPTIONS_USAGE),
  MX: () => (/* binding */ DRIFT_USAGE),
  hZ: () => (/* binding */ compareFiles),
  ol: () => (/* binding */ digestOf),
  le: () => (/* binding */ runDrift),
  Tm: () => (/* binding */ runProfile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/statistics/column-reading.js + 2 modules
var column_reading = __webpack_require__(11658);
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

// EXTERNAL MODULE: ./lib/statistics/profile-file.js + 3 modules
var profile_file = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/commands/predictions-file.js
var predictions_file = __webpack_require__(23139);
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
    const file = await (0,predictions_file/* openPredictions */.N)(path, io.cwd);
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
/** Compares the columns that are named, or all of the reference. */
async function compareFiles(reference, current, values, io) {
    const data = await (0,predictions_file/* openPredictions */.N)(current, io.cwd);
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
        const file = await (0,predictions_file/* openPredictions */.N)(reference, io.cwd);
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
    const file = await (0,predictions_file/* openPredictions */.N)(path, cwd);
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
/** SHA-256 of a file of any size. */
async function digestOf(path, cwd) {
    const file = await (0,predictions_file/* openPredictions */.N)(path, cwd);
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
            const near = (0,suggestion/* suggest */.ZA)(name, drift_comparison/* DRIFT_STATISTIC_NAMES */.Gh);
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
        const near = (0,suggestion/* suggest */.ZA)(unknown, Object.keys(OPTIONS));
        throw new errors/* UserError */.y(`unknown option \`--${unknown}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`);
    }
}


/***/ }),

/***/ 36835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ validateDocument),
  q: () => (/* binding */ validateValue)
});

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/text/schema-words.js
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    null: 'nothing',
};
/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS = new Map([
    ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
    ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
    [
        '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
        'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
    ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
    ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
    ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
    ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
    ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
    ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
    ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
    ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
    ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
    ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
        'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
    ],
    ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
    ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
    ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
    ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
    ['^https://[^\\s*]+$', 'a URL that begins with https://'],
    [
        '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
        'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
    ],
    ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
    ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
    [
        '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
    ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);
function patternWords(pattern) {
    return PATTERN_WORDS.get(pattern);
}
/** What a schema asks for, in a few words. */
function expectedOf(schema) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined)
        return allowed.map((word) => `\`${String(word)}\``).join(' or ');
    const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
    return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
const SHOWN_CHARACTERS = 60;
/** What was found, short enough for one line. */
function foundOf(value) {
    switch (typeOf(value)) {
        case 'null':
            return 'nothing';
        case 'array':
            return 'a list';
        case 'object':
            return 'keys with values';
        case 'string': {
            const text = value;
            const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
            return `the text ${JSON.stringify(shown)}`;
        }
        case 'number':
            return `the number ${value}`;
        default:
            return `\`${value}\``;
    }
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/schema-explanation.js



/** Says why a value does not meet a schema; an empty list where it does. Knows the keywords that our schemas use. */
function explainSchema(schema, value, schemas) {
    return explain(schema, value, '', { root: schema, schemas });
}
function explain(schema, value, pointer, scope) {
    if (typeof schema.$ref === 'string') {
        const target = resolve(schema.$ref, scope);
        return explain(target.schema, value, pointer, target.scope);
    }
    const wrong = explainKind(schema, value, pointer);
    if (wrong !== undefined)
        return [wrong];
    const findings = [
        ...explainScalar(schema, value, pointer),
        ...explainList(schema, value, pointer, scope),
        ...explainObject(schema, value, pointer, scope),
    ];
    findings.push(...explainUnions(schema, value, pointer, scope, findings));
    return findings;
}
function resolve(reference, scope) {
    const [file = '', path = ''] = reference.split('#');
    const root = file === '' ? scope.root : scope.schemas.get(file);
    let schema = root;
    for (const token of path.split('/').slice(1))
        schema = schema?.[token];
    if (root === undefined || schema === undefined)
        throw new Error(`No schema ${reference}.`);
    return { schema, scope: { ...scope, root } };
}
/** A wrong type or a word outside a closed list ends the look: what is below would only be noise. */
function explainKind(schema, value, pointer) {
    const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
    if (allowed !== undefined) {
        if (allowed.includes(value))
            return undefined;
        const words = allowed.map((word) => `\`${String(word)}\``);
        const list = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
        const near = typeof value === 'string' ? (0,suggestion/* suggestWord */.vZ)(value, allowed.map(String)) : undefined;
        return finding('not_one_of', `Expected ${list}, found ${foundOf(value)}.`, pointer, near);
    }
    if (schema.type === undefined || isOfType(schema.type, value))
        return undefined;
    return wrongType(expectedOf(schema), schema.type, value, pointer);
}
function isOfType(type, value) {
    const actual = typeOf(value);
    return type === 'integer' ? actual === 'number' && Number.isInteger(value) : actual === type;
}
function wrongType(expected, type, value, pointer) {
    const numeric = type === 'number' || type === 'integer';
    let hint = '';
    if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        hint = ' Remove the quotes.';
    }
    else if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        hint = ' Put it in quotes.';
    }
    return finding('wrong_type', `Expected ${expected}, found ${foundOf(value)}.${hint}`, pointer);
}
function explainScalar(schema, value, pointer) {
    if (typeof value === 'string') {
        if (schema.minLength !== undefined && value.length < schema.minLength) {
            return [finding('empty_text', `Expected ${expectedOf(schema)}, found an empty text.`, pointer)];
        }
        if (schema.maxLength !== undefined && value.length > schema.maxLength) {
            const message = `Expected at most ${schema.maxLength} characters, found ${value.length}.`;
            return [finding('out_of_range', message, pointer)];
        }
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            const expected = patternWords(schema.pattern) ?? expectedOf(schema);
            return [finding('bad_pattern', `Expected ${expected}, found ${foundOf(value)}.`, pointer)];
        }
        return [];
    }
    if (typeof value !== 'number')
        return [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    const limits = [
        minimum !== undefined && value < minimum && `at least ${minimum}`,
        exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`,
        maximum !== undefined && value > maximum && `at most ${maximum}`,
        exclusiveMaximum !== undefined && value >= exclusiveMaximum && `less than ${exclusiveMaximum}`,
    ].filter((limit) => limit !== false);
    return limits.map((limit) => finding('out_of_range', `Expected ${limit}, found ${value}.`, pointer));
}
function explainList(schema, value, pointer, scope) {
    if (!Array.isArray(value))
        return [];
    const findings = [];
    if (schema.minItems !== undefined && value.length < schema.minItems) {
        findings.push(finding('empty_list', `Expected at least ${entries(schema.minItems)}, found ${value.length}.`, pointer));
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
        findings.push(finding('long_list', `Expected at most ${entries(schema.maxItems)}, found ${value.length}.`, pointer));
    if (schema.uniqueItems === true) {
        const texts = value.map((item) => JSON.stringify(item));
        texts.forEach((text, index) => {
            if (texts.indexOf(text) === index)
                return;
            findings.push(finding('duplicate_item', `${text} appears twice.`, `${pointer}/${index}`));
        });
    }
    const items = schema.items;
    if (items !== undefined) {
        value.forEach((item, index) => {
            findings.push(...explain(items, item, `${pointer}/${index}`, scope));
        });
    }
    return findings;
}
function entries(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
function explainObject(schema, value, pointer, scope) {
    if (typeOf(value) !== 'object')
        return [];
    const object = value;
    // A kind of check decides which keys are known: the branch of the discriminator looks at them.
    if (schema.discriminator !== undefined)
        return [];
    const properties = schema.properties ?? {};
    const findings = [];
    const meant = new Set();
    for (const [key, child] of Object.entries(object)) {
        const at = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known !== undefined) {
            findings.push(...explain(known, child, at, scope));
        }
        else if (schema.additionalProperties === false) {
            const near = (0,suggestion/* suggestWord */.vZ)(key, absentKeys(properties, object));
            if (near !== undefined)
                meant.add(near);
            findings.push(unknownKey(key, Object.keys(properties), at, near));
        }
        else {
            findings.push(...explainExtra(schema, key, child, at, scope));
        }
    }
    for (const key of schema.required ?? []) {
        if (Object.hasOwn(object, key) || meant.has(key))
            continue;
        const description = properties[key]?.description;
        const what = description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
        findings.push(finding('missing_key', `The key \`${key}\` is missing${what}.`, pointer));
    }
    if (schema.minProperties !== undefined && Object.keys(object).length < schema.minProperties) {
        const list = Object.keys(properties).map((key) => `\`${key}\``);
        const hint = list.length === 0 ? '' : ` Known keys: ${list.join(', ')}.`;
        findings.push(finding('empty_object', `Nothing is said here; at least one key was expected.${hint}`, pointer));
    }
    return findings;
}
function absentKeys(properties, object) {
    return Object.keys(properties).filter((key) => !Object.hasOwn(object, key));
}
function unknownKey(key, known, pointer, near) {
    const list = known.map((word) => `\`${word}\``).join(', ');
    const hint = near === undefined && known.length > 0 ? ` Known keys here: ${list}.` : '';
    return { ...finding('unknown_key', `Unknown key \`${key}\`.${hint}`, pointer, near), atKey: true };
}
function explainExtra(schema, key, child, at, scope) {
    const findings = [];
    if (schema.propertyNames !== undefined) {
        for (const wrong of explain(schema.propertyNames, key, at, scope)) {
            findings.push({ ...wrong, code: 'bad_name', atKey: true });
        }
    }
    if (typeof schema.additionalProperties === 'object') {
        findings.push(...explain(schema.additionalProperties, child, at, scope));
    }
    return findings;
}
function explainUnions(schema, value, pointer, scope, others) {
    const findings = (schema.allOf ?? []).flatMap((part) => explain(part, value, pointer, scope));
    if (schema.if !== undefined) {
        const branch = explain(schema.if, value, pointer, scope).length === 0 ? schema.then : schema.else;
        if (branch !== undefined)
            findings.push(...explain(branch, value, pointer, scope));
    }
    if (schema.not !== undefined && explain(schema.not, value, pointer, scope).length === 0) {
        findings.push(finding('not_allowed', `This is not allowed here: ${foundOf(value)}.`, pointer));
    }
    if (schema.discriminator !== undefined) {
        findings.push(...explainKindOf(schema, value, pointer, scope));
        return findings;
    }
    for (const branches of [schema.anyOf, schema.oneOf]) {
        if (branches !== undefined)
            findings.push(...explainBranches(branches, value, pointer, scope, others));
    }
    return findings;
}
function explainKindOf(schema, value, pointer, scope) {
    const tag = schema.discriminator?.propertyName ?? 'kind';
    const kind = value[tag];
    const branches = (schema.oneOf ?? []).map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope) : { schema: branch, scope });
    const kinds = branches.map((branch) => String(branch.schema.properties?.[tag]?.const));
    const branch = typeof kind === 'string' ? branches[kinds.indexOf(kind)] : undefined;
    if (branch !== undefined) {
        return explain(branch.schema, value, pointer, branch.scope);
    }
    const list = kinds.map((word) => `\`${word}\``).join(', ');
    if (kind === undefined) {
        return [finding('missing_key', `The key \`${tag}\` is missing; it is one of ${list}.`, pointer)];
    }
    const near = typeof kind === 'string' ? (0,suggestion/* suggestWord */.vZ)(kind, kinds) : undefined;
    const at = `${pointer}/${tag}`;
    return [finding('unknown_kind', `Unknown ${tag} ${foundOf(kind)}. Known: ${list}.`, at, near)];
}
function explainBranches(branches, value, pointer, scope, others) {
    const looks = branches.map((branch) => explain(branch, value, pointer, scope));
    if (looks.some((look) => look.length === 0))
        return [];
    if (branches.every((branch) => branch.required !== undefined && branch.properties === undefined)) {
        // The key is there but misspelt, or the whole object is empty: already said.
        if (others.some((other) => other.code === 'unknown_key' || other.code === 'empty_object'))
            return [];
        const keys = branches.map((branch) => (branch.required ?? []).map((key) => `\`${key}\``).join(' with '));
        return [finding('missing_key', `At least one of ${keys.join(', ')} is missing.`, pointer)];
    }
    const resolved = branches.map((branch) => typeof branch.$ref === 'string' ? resolve(branch.$ref, scope).schema : branch);
    const looksLikeParam = typeof value === 'string' && value.startsWith('$');
    const isNumeric = resolved.some((branch) => branch.type === 'number' || branch.type === 'integer');
    const fitting = looks.filter((look) => !look.some((other) => other.pointer === pointer && isKindMistake(other)));
    const best = fitting.sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && (typeof value !== 'string' || !isNumeric || looksLikeParam))
        return best;
    const expected = [...new Set(resolved.map((branch) => expectedOf(branch)))].join(' or ');
    return [wrongType(expected, isNumeric ? 'number' : String(resolved[0]?.type), value, pointer)];
}
function isKindMistake(other) {
    return other.code === 'wrong_type' || other.code === 'not_one_of';
}
function finding(code, message, pointer, suggestion) {
    return { code, message, pointer, ...(suggestion !== undefined && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/text/schema.js

/**
 * Judges a parsed text by a JSON Schema. Ajv decides; when it refuses, the schema is walked once more to say in plain
 * words what was expected, what was found, where, and what was probably meant: one problem for one mistake.
 *
 * @param siblings schemas that the form's refers to by their `$id`
 */
function validateDocument(document, form, siblings = []) {
    if (document.problems.length > 0 || document.value === undefined) {
        return { value: undefined, problems: document.problems };
    }
    const problems = validateValue(document.value, document, form, siblings);
    return problems.length > 0 ? { value: undefined, problems } : { value: document.value, problems };
}
/** The same for a value made from the document (parameters replaced), whose pointers are still the document's. */
function validateValue(value, document, form, siblings = []) {
    const { schema, validate } = form;
    if (validate(value))
        return [];
    const findings = explainSchema(schema, value, new Map(siblings.map((sibling) => [String(sibling.$id), sibling])));
    if (findings.length > 0)
        return findings.map((finding) => toProblem(finding, document));
    return (validate.errors ?? []).map((error) => unexplained(error, document));
}
function toProblem(finding, document) {
    const { code, message, pointer, suggestion } = finding;
    return finding.atKey
        ? document.keyProblem(code, message, pointer, suggestion)
        : document.problem(code, message, pointer, suggestion);
}
/** A rule of a schema that the explanation does not know: refused all the same, in the validator's own words. */
function unexplained(error, document) {
    return document.problem('schema', `This value ${error.message ?? 'is not accepted'}.`, error.instancePath);
}


/***/ })

};
