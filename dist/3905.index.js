export const id = 3905;
export const ids = [3905];
export const modules = {

/***/ 93905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Gf: () => (/* binding */ runListing)
/* harmony export */ });
/* unused harmony export recordKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57957);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62613);
/* harmony import */ var _mapper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99604);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83316);





/**
 * Reads all evidence among files: runs of an MLflow store as one item each, every other file by its own content. A
 * mapped number replaces what was read at the same place.
 */
function readEvidence(files, mappings = new Map()) {
    const { trees, rest, skipped } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .groupTrees */ .L)(files);
    const items = trees.map(collectTree);
    const left = [...skipped];
    for (const file of rest) {
        const item = collectFile(file, mappings.get(file.path));
        if (item === null)
            left.push(file.path);
        else
            items.push(item);
    }
    items.sort((a, b) => (a.path < b.path ? -1 : 1));
    const told = items.map(withOwnDuplicates);
    const conflicts = conflictsBetween(told);
    return { items: told, skipped: left.sort(), problems: conflicts.map(({ problem }) => problem), conflicts };
}
function collectTree(tree) {
    return {
        path: tree.path,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(runListing(tree).join('')).digest('hex'),
        sizeBytes: tree.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
        files: tree.files.map(({ path }) => path).sort(),
        reading: tree.reading,
    };
}
/** The lines whose digest is that of a run. */
function runListing({ path: folder, files }) {
    return files.map(({ path, bytes }) => `${(0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(bytes)}  ${path.slice(folder.length + 1)}\n`).sort();
}
function collectFile(file, map) {
    const { reading, isEvidence, content } = (0,_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .T)(file);
    if (!isEvidence && map === undefined)
        return null;
    const item = {
        path: file.path,
        sha256: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(file.bytes),
        sizeBytes: file.bytes.length,
        files: [file.path],
    };
    if (map === undefined)
        return { ...item, reading };
    const mapped = (0,_mapper_js__WEBPACK_IMPORTED_MODULE_3__/* .applyMapping */ .ny)(content, file.path, map);
    const places = new Set(mapped.records.map(({ pointer }) => pointer));
    const isKnown = reading.format !== 'unknown';
    return {
        ...item,
        reading: {
            ...reading,
            format: isKnown ? reading.format : `mapped-${content.kind}`,
            records: [...mapped.records, ...reading.records.filter(({ pointer }) => !places.has(pointer))],
            problems: unique([
                ...reading.problems.filter(({ code }) => code !== 'unknown_format'),
                ...mapped.problems,
            ]),
        },
    };
}
/** One problem per place and code: reader and mapping see the same wrong value. */
function unique(problems) {
    const seen = new Set();
    return problems.filter(({ code, pointer, line, message }) => {
        const key = JSON.stringify([code, pointer ?? message, line]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** What makes two records answers to the same question. Claims answer none. */
function recordKey(record) {
    if (record.metric === null || record.trust === 'claimed')
        return null;
    const slice = Object.entries(record.slice ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([record.metric, record.dataset, slice, record.column, record.fold, record.statistic]);
}
function withOwnDuplicates(item) {
    const first = new Map();
    const problems = [];
    for (const record of item.reading.records) {
        const key = recordKey(record);
        if (key === null)
            continue;
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, record);
        else if (earlier.value !== record.value)
            problems.push(duplicate(item.path, record, earlier, earlier.pointer));
    }
    if (problems.length === 0)
        return item;
    return { ...item, reading: { ...item.reading, problems: [...item.reading.problems, ...problems] } };
}
function conflictsBetween(items) {
    const first = new Map();
    const conflicts = [];
    for (const { path, reading } of items) {
        for (const record of reading.records) {
            const key = recordKey(record);
            if (key === null)
                continue;
            const earlier = first.get(key);
            if (earlier === undefined)
                first.set(key, { path, record });
            else if (earlier.path !== path && earlier.record.value !== record.value) {
                const problem = duplicate(path, record, earlier.record, `${earlier.path} ${earlier.record.pointer}`.trim());
                conflicts.push({ problem, earlier: earlier.path });
            }
        }
    }
    return conflicts;
}
function duplicate(file, record, earlier, where) {
    const on = record.dataset === null ? '' : ` on ${record.dataset}`;
    const of = record.slice === null ? '' : ` for ${JSON.stringify(record.slice)}`;
    const message = `${record.metric}${on}${of} is ${record.value} here and ${earlier.value} at ${where}: only one can be judged.`;
    const line = /^line (\d+)$/.exec(record.pointer)?.[1];
    return {
        code: 'duplicate_record',
        message,
        file,
        pointer: record.pointer,
        ...(line !== undefined && { line: Number(line) }),
    };
}


/***/ }),

/***/ 13324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   qC: () => (/* binding */ LARGEST_EVIDENCE_FILE_BYTES)
/* harmony export */ });
/* unused harmony export hasFrontMatter */
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56242);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75220);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32272);




/** Bytes beyond this are no evidence file that people or tools write; predictions are read elsewhere, streaming. */
const LARGEST_EVIDENCE_FILE_BYTES = _text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR.maxLength;
/** A section of an INI file, or a template: brackets that start no JSON. */
const OTHER_BRACKETS = /^\s*(?:\[[A-Za-z][^\]"{}]*\]\s*\r?\n|\{[{%])/;
/** Sorts bytes by what they hold. The path is for messages only. Never throws. */
function readContent(file) {
    if (file.bytes.length > LARGEST_EVIDENCE_FILE_BYTES) {
        const message = `The file has ${file.bytes.length} bytes; evidence files of at most ${LARGEST_EVIDENCE_FILE_BYTES} bytes are read.`;
        return { kind: 'too_large', problem: { code: 'too_large', message, file: file.path } };
    }
    const text = decodeText(file.bytes);
    if (text === null)
        return { kind: 'binary' };
    if (text.trim() === '')
        return { kind: 'empty' };
    if (/^\s*[[{]/.test(text) && !OTHER_BRACKETS.test(text))
        return { kind: 'json', document: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, file.path) };
    if (hasFrontMatter(text))
        return { kind: 'markdown', text };
    return readLoose(text, file.path);
}
/** UTF-8 without NUL, its byte order mark removed; null for anything else. */
function decodeText(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}
/** A block between two `---` lines with text after it, as the Hugging Face hub reads it (CRLF allowed). */
function hasFrontMatter(text) {
    return /^\s*---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.test(text);
}
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/;
const YAML_KEY = /^(?:- +)?["']?[\w./-]+["']?[ \t]*:(?:[ \t\r\n]|$)/;
function readLoose(text, path) {
    const first = text.split('\n').find((line) => line.trim() !== '' && !/^\s*#|^---\s*$/.test(line)) ?? '';
    if (YAML_KEY.test(first)) {
        const document = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, path);
        if (isStructure(document.value) || looksLikeYaml(text))
            return { kind: 'yaml', document };
        return isMarkdown(text) ? { kind: 'markdown', text } : { kind: 'text', text };
    }
    if (isMarkdown(text))
        return { kind: 'markdown', text };
    const table = (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCsvTable */ .o)(text);
    return table === null ? { kind: 'text', text } : { kind: 'csv', table };
}
/** Most headings stand alone between empty lines; the comments of source code and ignore files do not. */
function isMarkdown(text) {
    const lines = text.split(/\r?\n/);
    const headings = lines.flatMap((line, index) => (HEADING.test(line) ? [index] : []));
    const isEmpty = (index) => (lines[index] ?? '').trim() === '';
    const alone = headings.filter((index) => isEmpty(index - 1) && isEmpty(index + 1));
    return headings.length > 0 && alone.length * 2 >= headings.length;
}
function isStructure(value) {
    return typeof value === 'object' && value !== null;
}
/** Most lines that are not comments are `key: value` or list items. */
function looksLikeYaml(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    const keyed = lines.filter((line) => YAML_KEY.test(line.trim()) || /^\s*- /.test(line));
    return keyed.length * 2 > lines.length;
}


/***/ }),

/***/ 32272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cellNumber),
/* harmony export */   o: () => (/* binding */ parseCsvTable)
/* harmony export */ });
/**
 * Reads RFC 4180 text with a header of at least two different names and at least one row, every row as long as the
 * header; null for anything else (a half-quoted cell, uneven rows).
 */
function parseCsvTable(text) {
    const rows = [];
    const lines = [];
    const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
    let row = [];
    let line = 1;
    let start = 1;
    while (cell.lastIndex < text.length || row.length > 0) {
        const match = cell.exec(text);
        if (match === null)
            return null;
        const [, raw = '', end = ''] = match;
        row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
        line += raw.split('\n').length - 1;
        if (end === ',')
            continue;
        if (row.length > 1 || row[0] !== '') {
            rows.push(row);
            lines.push(start);
        }
        row = [];
        if (end === '')
            break;
        line += 1;
        start = line;
    }
    const [header, ...body] = rows;
    if (header === undefined ||
        header.length < 2 ||
        new Set(header).size !== header.length ||
        body.length === 0)
        return null;
    if (header.includes('') || body.some((cells) => cells.length !== header.length))
        return null;
    return { header: header.map((name) => name.trim()), rows: body, lines: lines.slice(1) };
}
/** The finite number a cell holds, or null. JSON's grammar, so that `0,9`, `1_000`, `010` and words are no numbers. */
function cellNumber(cell) {
    const trimmed = cell.trim();
    if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(trimmed))
        return null;
    const value = Number(trimmed);
    const isExact = Number.isSafeInteger(value) || !/^-?[0-9]+$/.test(trimmed);
    return Number.isFinite(value) && isExact ? value : null;
}


/***/ }),

/***/ 57957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ UNKNOWN_FORMAT),
  T: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/evidence/content.js
var evidence_content = __webpack_require__(13324);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/readers/json-shape.js
var json_shape = __webpack_require__(50530);
// EXTERNAL MODULE: ./lib/evidence/readers/numbers.js + 2 modules
var numbers = __webpack_require__(77702);
;// CONCATENATED MODULE: ./lib/evidence/readers/drift-flags.js



const DRIFT_FLAGS = 'arbiter-drift-flags';
const EVALUATION_RECORD_SCHEMA = 'arbiter/evaluation-record/v1';
const SEVERITIES = ['low', 'medium', 'high'];
const FLAG_KEYS = new Set(['feature', 'severity', 'statistic', 'value', 'threshold']);
const RECORD_KEYS = new Set(['schema', 'model', 'created_at', 'flags']);
/** RFC 3339 in UTC, as schemas/evaluation-record.schema.json has it. */
const UTC_INSTANT = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/;
function isDriftFlags(root) {
    return root.schema === EVALUATION_RECORD_SCHEMA;
}
/**
 * Reads a record of the evaluation store (schemas/evaluation-record.schema.json). Its drift facts are given only when
 * the whole record is sound: a flag that cannot be read might have been the high one.
 */
function readDriftFlags(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const problems = [];
    const problem = (code, message, pointer) => {
        problems.push(document.problem(code, message, pointer));
    };
    const model = (0,json_shape/* textOf */.b6)(root.model);
    const created = (0,json_shape/* textOf */.b6)(root.created_at);
    if (model === undefined || model === '')
        problem('missing_key', 'Expected the name of the model.', '/model');
    if (created === undefined || !UTC_INSTANT.test(created)) {
        problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
    }
    for (const key of Object.keys(root)) {
        if (!RECORD_KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, `/${key}`);
    }
    const { flags } = root;
    if (!Array.isArray(flags))
        problem('missing_key', 'Expected the list of flags; an empty list means none was raised.', '/flags');
    const read = (Array.isArray(flags) ? flags : []).map((flag, index) => readFlag(flag, `/flags/${index}`, problem));
    const isSound = problems.length === 0 && document.problems.length === 0;
    return {
        format: DRIFT_FLAGS,
        toolVersion: null,
        records: read.map(({ record }) => record),
        facts: {
            ...(isSound && { drift: driftOf(read, created ?? null) }),
            identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
        },
        problems: [...document.problems, ...problems],
    };
}
function readFlag(value, pointer, problem) {
    const flag = (0,json_shape/* isObject */.Gv)(value) ? value : {};
    for (const key of Object.keys(flag)) {
        if (!FLAG_KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${key}`);
    }
    const severity = SEVERITIES.find((name) => name === flag.severity) ?? null;
    if (severity === null)
        problem('invalid_severity', 'Expected the severity low, medium or high.', `${pointer}/severity`);
    const statistic = (0,json_shape/* textOf */.b6)(flag.statistic) ?? null;
    if (statistic === null)
        problem('missing_key', 'Expected the name of the statistic.', `${pointer}/statistic`);
    const feature = (0,json_shape/* textOf */.b6)(flag.feature) ?? null;
    if (flag.feature !== undefined && feature === null)
        problem('not_text', 'Expected the name of a feature.', `${pointer}/feature`);
    const number = (key) => {
        const given = flag[key] ?? null;
        if (typeof given === 'number')
            return given;
        const { code, found } = (0,numbers/* describe */.q)(given);
        problem(code, `Expected a number for ${key}, found ${found}.`, `${pointer}/${key}`);
        return null;
    };
    const measuredValue = number('value');
    return {
        severity,
        record: (0,evidence/* measured */.jh)({
            metric: 'drift_score',
            raw_metric: `flags.${feature ?? 'dataset'}.${statistic ?? 'value'}`,
            value: measuredValue,
            pointer: `${pointer}/value`,
            column: feature,
            statistic,
            verdict: severity === 'high' ? 'fail' : 'warn',
            threshold: number('threshold'),
        }),
    };
}
function driftOf(flags, createdAt) {
    const highest = Math.max(-1, ...flags.map(({ severity }) => SEVERITIES.indexOf(severity)));
    const columns = flags.map(({ record }) => record.column).filter((column) => column !== null);
    return {
        dataset_drift: null,
        share_of_drifted_columns: null,
        drift_share_threshold: null,
        drifted_columns: [...new Set(columns)],
        undecidable_columns: [],
        severity: SEVERITIES[highest] ?? null,
        created_at: createdAt,
    };
}

// EXTERNAL MODULE: ./lib/evidence/readers/dvc.js
var dvc = __webpack_require__(15265);
// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(56242);
// EXTERNAL MODULE: ./lib/evidence/metric-name.js
var metric_name = __webpack_require__(84873);
;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-method.js
/**
 * Evidently's tests, by display name and by short id. p-value tests drift when the score falls below the threshold
 * (Kolmogorov–Smirnov and Cramér–von Mises also at it), distances when it reaches it (energy distance: exceeds it).
 * Source: `calculate_drift` of each `src/evidently/legacy/calculations/stattests/*.py` at a4aa4c2.
 */
const METHODS = [
    [['K-S p_value', 'ks'], { drifts: 'at_or_below', statistic: 'ks.p' }],
    [['Cramer-von-Mises p_value', 'cramer_von_mises'], { drifts: 'at_or_below', statistic: null }],
    [['chi-square p_value', 'chisquare'], { drifts: 'below', statistic: 'chi2.p' }],
    [['Z-test p_value', 'z'], { drifts: 'below', statistic: null }],
    [['Anderson-Darling p_value', 'anderson', 'anderson p_value'], { drifts: 'below', statistic: null }],
    [['Epps-Singleton p_value', 'es', 'epps_singleton'], { drifts: 'below', statistic: null }],
    [["Fisher's Exact test p_value", 'fisher_exact'], { drifts: 'below', statistic: null }],
    [['g_test p_value', 'g_test'], { drifts: 'below', statistic: null }],
    [['Mann-Whitney U-rank test p_value', 'mannw'], { drifts: 'below', statistic: null }],
    [['t_test p_value', 't_test'], { drifts: 'below', statistic: null }],
    [['empirical_mmd p_value', 'empirical_mmd'], { drifts: 'below', statistic: null }],
    [['TVD p_value', 'TVD'], { drifts: 'below', statistic: null }],
    [
        ['Wasserstein distance (normed)', 'wasserstein'],
        { drifts: 'at_or_above', statistic: 'wasserstein.normed' },
    ],
    [['Jensen-Shannon distance', 'jensenshannon'], { drifts: 'at_or_above', statistic: 'js@e' }],
    [['Population Stability Index', 'PSI', 'psi'], { drifts: 'at_or_above', statistic: 'psi@sturges' }],
    [['Kullback-Leibler divergence', 'kl_div'], { drifts: 'at_or_above', statistic: null }],
    [['Hellinger distance', 'hellinger'], { drifts: 'at_or_above', statistic: null }],
    [['energy distance', 'ed'], { drifts: 'above', statistic: null }],
];
const BY_NAME = new Map(METHODS.flatMap(([names, method]) => names.map((name) => [name.toLowerCase(), method])));
/** The method by its display name or short id; null where its direction is not known. */
function driftMethod(name) {
    return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}
/** Whether a score is drift under a method and its threshold. */
function isDrifted(score, threshold, method) {
    switch (method.drifts) {
        case 'below':
            return score < threshold;
        case 'at_or_below':
            return score <= threshold;
        case 'at_or_above':
            return score >= threshold;
        default:
            return score > threshold;
    }
}

// EXTERNAL MODULE: ./lib/evidence/readers/number-key.js
var number_key = __webpack_require__(37803);
;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-legacy.js







const EVIDENTLY_LEGACY_REPORT = 'evidently-legacy-report';
/** Evidently 0.2–0.6: `metrics[]` whose every entry names its metric and has a result. */
function isEvidentlyLegacyReport(root) {
    const metrics = root.metrics;
    if (!Array.isArray(metrics) || metrics.length === 0)
        return false;
    return metrics.every((entry) => (0,json_shape/* isObject */.Gv)(entry) && typeof entry.metric === 'string' && (0,json_shape/* isObject */.Gv)(entry.result));
}
/**
 * Reads a report of Evidently 0.2–0.6. `drift_share` is the configured threshold, `share_of_drifted_columns` what was
 * observed; the flag is recomputed (share ≥ threshold) and a file whose own flag says otherwise is a problem.
 */
function readEvidentlyLegacyReport(document) {
    const reader = new LegacyReader(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const [index, entry] of (0,json_shape/* listOf */.c3)(root.metrics).entries()) {
        const { metric, result } = (0,json_shape/* objectOf */.Xy)(entry);
        reader.metric((0,json_shape/* textOf */.b6)(metric) ?? '', (0,json_shape/* objectOf */.Xy)(result), `/metrics/${index}/result`);
    }
    const created = (0,json_shape/* textOf */.b6)(root.timestamp);
    const version = (0,json_shape/* textOf */.b6)(root.version) ?? null;
    return {
        format: EVIDENTLY_LEGACY_REPORT,
        toolVersion: version,
        records: reader.finish(),
        facts: {
            ...(reader.drift() !== null && { drift: reader.drift() }),
            ...(created !== undefined && { identity: { created } }),
        },
        problems: [...document.problems, ...reader.problems],
    };
}
class LegacyReader {
    problems = [];
    #records = [];
    #document;
    #columns = new Map();
    #dataset = null;
    #rows = null;
    constructor(document) {
        this.#document = document;
    }
    finish() {
        return this.#records.map((record) => record.metric === 'drift_score' ? { ...record, rows: this.#rows } : record);
    }
    drift() {
        if (this.#dataset === null && this.#columns.size === 0)
            return null;
        const { share = null, threshold = null } = this.#dataset ?? {};
        const named = (state) => [...this.#columns].filter(([, drifted]) => drifted === state).map(([column]) => column);
        return {
            dataset_drift: share === null || threshold === null ? null : share >= threshold,
            share_of_drifted_columns: share,
            drift_share_threshold: threshold,
            drifted_columns: named(true),
            undecidable_columns: named(null),
        };
    }
    metric(name, result, pointer) {
        if (name === 'DatasetDriftMetric')
            this.#datasetDrift(result, pointer);
        else if (name === 'DataDriftTable')
            this.#table(result, pointer);
        else if (name === 'ColumnDriftMetric')
            this.#column((0,json_shape/* textOf */.b6)(result.column_name) ?? '(unnamed)', result, pointer);
        else if (name === 'DatasetSummaryMetric') {
            const rows = (0,json_shape/* objectOf */.Xy)(result.current).number_of_rows;
            if ((0,number_key/* isCount */.my)(rows))
                this.#rows = rows;
        }
        else if (name.endsWith('QualityMetric'))
            this.#quality(name, (0,json_shape/* objectOf */.Xy)(result.current), `${pointer}/current`);
    }
    #datasetDrift(result, pointer) {
        const share = this.#number(result.share_of_drifted_columns, 'share_of_drifted_columns', pointer, [0, 1]);
        const count = this.#number(result.number_of_drifted_columns, 'number_of_drifted_columns', pointer, [
            0,
            Infinity,
        ]);
        const threshold = typeof result.drift_share === 'number' ? result.drift_share : null;
        const flag = typeof result.dataset_drift === 'boolean' ? result.dataset_drift : null;
        this.#dataset = { share, threshold, flag };
        const computed = share === null || threshold === null ? null : share >= threshold;
        if (computed !== null && flag !== null && computed !== flag) {
            const message = `dataset_drift is ${flag}, but a share of ${share} against the threshold ${threshold} is ${computed}.`;
            this.problems.push(this.#document.problem('contradiction', message, `${pointer}/dataset_drift`));
        }
        const verdict = computed === null ? null : computed ? 'fail' : 'pass';
        const known = {
            raw_metric: 'DatasetDriftMetric.share_of_drifted_columns',
            value: share,
            verdict,
            threshold,
        };
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'share_of_drifted_columns',
            pointer: `${pointer}/share_of_drifted_columns`,
            ...known,
        }), (0,evidence/* measured */.jh)({
            metric: 'number_of_drifted_columns',
            raw_metric: 'DatasetDriftMetric.number_of_drifted_columns',
            value: count,
            pointer: `${pointer}/number_of_drifted_columns`,
        }));
    }
    #table(result, pointer) {
        for (const [column, entry] of Object.entries((0,json_shape/* objectOf */.Xy)(result.drift_by_columns))) {
            this.#column(column, (0,json_shape/* objectOf */.Xy)(entry), `${pointer}/drift_by_columns/${(0,text_document/* pointerToken */.bQ)(column)}`);
        }
    }
    /** A column may stand both in the table and in a metric of its own; the same number is told once. */
    #column(column, result, pointer) {
        const method = driftMethod((0,json_shape/* textOf */.b6)(result.stattest_name) ?? '');
        const threshold = typeof result.stattest_threshold === 'number' ? result.stattest_threshold : null;
        const score = this.#number(result.drift_score, 'drift_score', pointer, [-Infinity, Infinity]);
        const flag = typeof result.drift_detected === 'boolean' && score !== null ? result.drift_detected : null;
        const computed = score === null || threshold === null || method === null ? null : isDrifted(score, threshold, method);
        if (computed !== null && flag !== null && computed !== flag) {
            const message = `drift_detected is ${flag}, but the score ${score} against the threshold ${threshold} is ${computed}.`;
            this.problems.push(this.#document.problem('contradiction', message, `${pointer}/drift_detected`));
        }
        const record = (0,evidence/* measured */.jh)({
            metric: 'drift_score',
            raw_metric: `drift_by_columns.${column}.drift_score`,
            value: score,
            pointer: `${pointer}/drift_score`,
            column,
            statistic: method?.statistic ?? null,
            verdict: flag === null ? null : flag ? 'fail' : 'pass',
            threshold,
        });
        const earlier = this.#records.some(({ metric, column: other, value, statistic }) => metric === 'drift_score' && other === column && value === score && statistic === record.statistic);
        if (earlier)
            return;
        this.#columns.set(column, flag);
        this.#records.push(record);
    }
    #quality(name, current, pointer) {
        for (const [key, value] of Object.entries(current)) {
            const metric = (0,metric_name/* canonicalMetric */.NQ)(key);
            const raw_metric = `${name}.current.${key}`;
            const place = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
            if (typeof value === 'number' && (metric === null || (0,metric_name/* rangeFault */.Uc)(metric, value) === null)) {
                this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric, value, pointer: place }));
            }
            else if (metric !== null) {
                this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric, value: null, pointer: place }));
                this.#refuse(value, key, place);
            }
        }
    }
    #number(value, key, pointer, [low, high]) {
        if (typeof value === 'number' && value >= low && value <= high)
            return value;
        this.#refuse(value, key, `${pointer}/${key}`);
        return null;
    }
    #refuse(value, key, pointer) {
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        const isNumber = typeof value === 'number';
        const { code, found } = isNumber
            ? { code: 'out_of_range', found: String(value) }
            : (0,numbers/* describe */.q)(value ?? null);
        this.problems.push(this.#document.problem(code, `Expected a number for ${key}, found ${found}.`, pointer));
    }
}

;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-report.js






const EVIDENTLY_REPORT = 'evidently-0.7-report';
/** `metrics[]` of `id`, `value` and a name, with `tests[]` and without the `version` of older reports. */
function isEvidentlyReport(root) {
    const metrics = root.metrics;
    if (!Array.isArray(metrics) || metrics.length === 0 || 'version' in root)
        return false;
    return metrics.every((entry) => (0,json_shape/* isObject */.Gv)(entry) &&
        'id' in entry &&
        'value' in entry &&
        ('metric_name' in entry || 'metric_id' in entry));
}
/**
 * Reads a report of Evidently 0.7. It carries no flag: data-set drift is share ≥ threshold, column drift follows the
 * method's direction, and a column whose method or threshold the file omits (0.7.0–0.7.15) cannot be decided.
 */
function readEvidentlyReport(document) {
    const reader = new ReportReader(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const [index, entry] of (0,json_shape/* listOf */.c3)(root.metrics).entries())
        reader.metric((0,json_shape/* objectOf */.Xy)(entry), `/metrics/${index}`);
    const tests = (0,json_shape/* listOf */.c3)(root.tests)
        .map(json_shape/* objectOf */.Xy)
        .map((test) => ({
        name: (0,json_shape/* textOf */.b6)(test.name) ?? (0,json_shape/* textOf */.b6)(test.id) ?? 'test',
        outcome: ((0,json_shape/* textOf */.b6)(test.status) ?? 'unknown').toLowerCase(),
    }));
    return {
        format: EVIDENTLY_REPORT,
        toolVersion: null,
        records: reader.finish(),
        facts: { ...(reader.drift !== null && { drift: reader.drift }), tests },
        problems: [...document.problems, ...reader.problems],
    };
}
/** Evidently's metric classes whose value is a plain number with a canonical name. */
const QUALITY = {
    Accuracy: 'accuracy',
    Precision: 'precision',
    Recall: 'recall',
    F1Score: 'f1',
    RocAuc: 'roc_auc',
    LogLoss: 'log_loss',
    RMSE: 'rmse',
    MAPE: 'mape',
    R2Score: 'r2',
};
class ReportReader {
    problems = [];
    #records = [];
    #document;
    #drifted = [];
    #undecidable = [];
    #rows = null;
    #share = null;
    #hasDrift = false;
    constructor(document) {
        this.#document = document;
    }
    get drift() {
        if (!this.#hasDrift)
            return null;
        const { observed = null, threshold = null } = this.#share ?? {};
        return {
            dataset_drift: observed === null || threshold === null ? null : observed >= threshold,
            share_of_drifted_columns: observed,
            drift_share_threshold: threshold,
            drifted_columns: this.#drifted,
            undecidable_columns: this.#undecidable,
        };
    }
    /** The records; drift of columns is measured on the rows that the report counts. */
    finish() {
        return this.#records.map((record) => record.metric === 'drift_score' ? { ...record, rows: this.#rows } : record);
    }
    metric(entry, pointer) {
        const name = (0,json_shape/* textOf */.b6)(entry.metric_name) ?? (0,json_shape/* textOf */.b6)(entry.metric_id) ?? '';
        const kind = /^\w+/.exec(name)?.[0] ?? '';
        const options = optionsOf(name, (0,json_shape/* objectOf */.Xy)(entry.config));
        const { value = null } = entry;
        const place = `${pointer}/value`;
        if (kind === 'DriftedColumnsCount') {
            this.#datasetShare(value, options, place);
            return;
        }
        if (kind === 'ValueDrift') {
            this.#column(value, options, place);
            return;
        }
        if (kind === 'RowCount' && (0,number_key/* isCount */.my)(value))
            this.#rows = value;
        this.#plain(kind, value, options, place);
    }
    #datasetShare(value, options, pointer) {
        this.#hasDrift = true;
        const { share = null, count = null } = (0,json_shape/* objectOf */.Xy)(value);
        if (typeof share !== 'number' || share < 0 || share > 1) {
            this.#refuse('share_of_drifted_columns', 'DriftedColumnsCount.share', share, `${pointer}/share`, {});
            return;
        }
        const threshold = options.driftShare;
        this.#share = { observed: share, threshold };
        const verdict = threshold === null ? null : share >= threshold ? 'fail' : 'pass';
        const known = { verdict, threshold };
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'share_of_drifted_columns',
            raw_metric: 'DriftedColumnsCount.share',
            value: share,
            pointer: `${pointer}/share`,
            ...known,
        }));
        if (typeof count !== 'number' || count < 0) {
            this.#refuse('number_of_drifted_columns', 'DriftedColumnsCount.count', count, `${pointer}/count`, {});
            return;
        }
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'number_of_drifted_columns',
            raw_metric: 'DriftedColumnsCount.count',
            value: count,
            pointer: `${pointer}/count`,
        }));
    }
    #column(value, options, pointer) {
        this.#hasDrift = true;
        const column = options.column ?? '(unnamed)';
        const method = options.method === null ? null : driftMethod(options.method);
        const known = { column, statistic: method?.statistic ?? null, threshold: options.threshold };
        if (typeof value !== 'number') {
            this.#undecidable.push(column);
            this.#refuse('drift_score', `ValueDrift.${column}`, value, pointer, known);
            return;
        }
        const isDecidable = method !== null && options.threshold !== null;
        const drifted = isDecidable ? isDrifted(value, options.threshold, method) : null;
        if (drifted === null)
            this.#undecidable.push(column);
        else if (drifted)
            this.#drifted.push(column);
        const verdict = drifted === null ? null : drifted ? 'fail' : 'pass';
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'drift_score',
            raw_metric: `ValueDrift.${column}`,
            value,
            pointer,
            verdict,
            ...known,
        }));
    }
    #plain(kind, value, options, pointer) {
        const metric = QUALITY[kind] ?? null;
        const raw = options.column === null ? kind : `${kind}.${options.column}`;
        const known = { column: options.column };
        if (typeof value === 'number') {
            const fault = metric === null ? null : (0,metric_name/* rangeFault */.Uc)((0,metric_name/* canonicalMetric */.NQ)(metric) ?? metric, value);
            if (fault === null)
                this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric: raw, value, pointer, ...known }));
            else
                this.#refuse(metric, raw, value, pointer, known, `${metric} is ${value}, which ${fault}: no such value exists.`);
            return;
        }
        if (metric !== null) {
            this.#refuse(metric, raw, value, pointer, known);
            return;
        }
        for (const [part, number] of Object.entries((0,json_shape/* objectOf */.Xy)(value))) {
            if (typeof number !== 'number')
                continue;
            this.#records.push((0,evidence/* measured */.jh)({ raw_metric: `${raw}.${part}`, value: number, pointer: `${pointer}/${part}`, ...known }));
        }
    }
    /** The number is missing: a record without value, and a problem unless the text's own already stands there. */
    #refuse(metric, raw, value, pointer, known, reason) {
        this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric: raw, value: null, pointer, ...known }));
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        const { code, found } = typeof value === 'number' ? { code: 'out_of_range', found: String(value) } : (0,numbers/* describe */.q)(value);
        const message = reason ?? `Expected a number for ${raw}, found ${found}.`;
        this.problems.push(this.#document.problem(code, message, pointer));
    }
}
/** The metric's settings: from `config` (0.7.16 on), else from inside its name, `ValueDrift(column=a,method=psi)`. */
function optionsOf(name, config) {
    const inside = /\((.*)\)$/s.exec(name)?.[1] ?? '';
    const option = (key) => new RegExp(`(?:^|,)${key}=(.*?)(?=,[a-z_]+=|$)`, 's').exec(inside)?.[1] ?? null;
    const number = (key) => {
        const value = config[key];
        if (typeof value === 'number')
            return value;
        const text = option(key);
        return text !== null && /^[0-9]+(?:\.[0-9]+)?(?:e-?[0-9]+)?$/.test(text) ? Number(text) : null;
    };
    return {
        column: (0,json_shape/* textOf */.b6)(config.column) ?? option('column'),
        method: (0,json_shape/* textOf */.b6)(config.method) ?? option('method'),
        threshold: number('threshold'),
        driftShare: number('drift_share'),
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/fairlearn.js






const FAIRLEARN = 'fairlearn-metricframe-json';
/** A dumped MetricFrame, or one per sensitive feature. */
function isFairlearnDump(root) {
    if (isFrame(root))
        return true;
    const frames = Object.values(root);
    return frames.length > 0 && frames.every((frame) => (0,json_shape/* isObject */.Gv)(frame) && isFrame(frame));
}
function isFrame(value) {
    return (0,json_shape/* isObject */.Gv)(value.overall) && (0,json_shape/* isObject */.Gv)(value.by_group);
}
/**
 * Reads dumps of Fairlearn's MetricFrame. Only metrics whose difference and ratio mean something are named; `count`
 * gives the group sizes (`rows`) and is no metric.
 */
function readFairlearn(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const reader = new FrameReader(document);
    if (isFrame(root))
        reader.frame(root, attributeOf(root), '', '');
    else {
        for (const [attribute, frame] of Object.entries(root)) {
            reader.frame((0,json_shape/* objectOf */.Xy)(frame), attribute, attribute, `/${(0,text_document/* pointerToken */.bQ)(attribute)}`);
        }
    }
    return {
        format: FAIRLEARN,
        toolVersion: null,
        records: reader.records,
        facts: {},
        problems: [...document.problems, ...reader.problems],
    };
}
function attributeOf(frame) {
    const names = ['sensitive_feature', 'sensitive_features', 'attribute', 'protected_attribute'].map((key) => frame[key]);
    const single = names
        .map((name) => (Array.isArray(name) && name.length === 1 ? name[0] : name))
        .find((name) => (0,json_shape/* textOf */.b6)(name));
    return (0,json_shape/* textOf */.b6)(single) ?? 'group';
}
/** Fairlearn's name for the difference or ratio of a per-group metric. */
const NAMED_AGGREGATE = {
    selection_rate: 'demographic_parity',
    true_positive_rate: 'equal_opportunity',
    recall: 'equal_opportunity',
};
/** Metrics whose spread over groups is a fairness number. */
const WHITELIST = new Set([
    ...[
        'selection_rate',
        'true_positive_rate',
        'recall',
        'false_positive_rate',
        'false_negative_rate',
        'precision',
    ],
    ...['true_negative_rate', 'accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'mae', 'mse', 'rmse'],
]);
/** The dump's keys for `MetricFrame.difference()` and `.ratio()`; the second part of a nested dump is its method. */
const AGGREGATES = {
    difference: 'difference',
    difference_overall: 'difference',
    difference_between_groups: 'difference',
    ratio: 'ratio',
    ratio_overall: 'ratio',
    ratio_between_groups: 'ratio',
};
class FrameReader {
    records = [];
    problems = [];
    #document;
    #suspect;
    constructor(document) {
        this.#document = document;
        this.#suspect = new Set(document.problems.map(({ pointer }) => pointer ?? ''));
    }
    frame(frame, attribute, path, pointer) {
        const dot = path === '' ? '' : `${path}.`;
        const overall = (0,json_shape/* objectOf */.Xy)(frame.overall);
        const rows = (0,number_key/* isCount */.my)(overall.count) ? overall.count : null;
        for (const [name, value] of Object.entries(overall)) {
            if (isCountName(name))
                continue;
            const place = {
                raw_metric: `${dot}overall.${name}`,
                pointer: `${pointer}/overall/${(0,text_document/* pointerToken */.bQ)(name)}`,
            };
            this.#add(value, measuredName(name), { ...place, rows });
        }
        this.#groups((0,json_shape/* objectOf */.Xy)(frame.by_group), attribute, `${dot}by_group`, `${pointer}/by_group`);
        for (const [key, kind] of Object.entries(AGGREGATES)) {
            const spread = frame[key];
            if ((0,json_shape/* isObject */.Gv)(spread))
                this.#aggregate(spread, kind, attribute, `${dot}${key}`, `${pointer}/${key}`);
        }
    }
    /** `by_group.<metric>.<group>`, or `by_group.<group>.<metric>` when the outer keys are no metrics. */
    #groups(table, attribute, path, pointer) {
        const isMetricFirst = Object.keys(table).some((key) => (0,metric_name/* canonicalMetric */.NQ)(key) !== null || isCountName(key));
        const sizes = isMetricFirst ? (0,json_shape/* objectOf */.Xy)(table.count) : {};
        for (const [outer, inner] of Object.entries(table)) {
            if (isMetricFirst && isCountName(outer))
                continue;
            for (const [key, value] of Object.entries((0,json_shape/* objectOf */.Xy)(inner))) {
                const [name, group] = isMetricFirst ? [outer, key] : [key, outer];
                if (isCountName(name))
                    continue;
                const size = isMetricFirst ? sizes[group] : (0,json_shape/* objectOf */.Xy)(inner).count;
                this.#add(value, measuredName(name), {
                    raw_metric: `${path}.${outer}.${key}`,
                    pointer: `${pointer}/${(0,text_document/* pointerToken */.bQ)(outer)}/${(0,text_document/* pointerToken */.bQ)(key)}`,
                    slice: { [attribute]: group },
                    rows: (0,number_key/* isCount */.my)(size) ? size : null,
                });
            }
            if (!(0,json_shape/* isObject */.Gv)(inner))
                this.#add(inner, measuredName(outer), {
                    raw_metric: `${path}.${outer}`,
                    pointer: `${pointer}/${(0,text_document/* pointerToken */.bQ)(outer)}`,
                    slice: (0,evidence/* acrossGroups */.OI)(attribute),
                });
        }
    }
    #aggregate(spread, kind, attribute, path, pointer) {
        for (const [name, value] of Object.entries(spread)) {
            if (isCountName(name) || name === 'to_overall')
                continue;
            const below = `${pointer}/${(0,text_document/* pointerToken */.bQ)(name)}`;
            if (name === 'between_groups' && (0,json_shape/* isObject */.Gv)(value)) {
                this.#aggregate(value, kind, attribute, `${path}.${name}`, below);
                continue;
            }
            this.#add(value, aggregateName(name, kind), {
                raw_metric: `${path}.${name}`,
                pointer: below,
                slice: (0,evidence/* acrossGroups */.OI)(attribute),
                column: attribute,
            });
        }
    }
    #add(value, metric, known) {
        const isSuspect = this.#suspect.has(known.pointer);
        const range = metric === null || typeof value !== 'number' ? null : aggregateFault(metric, value);
        if (typeof value === 'number' && range === null && !isSuspect) {
            this.records.push((0,evidence/* measured */.jh)({ ...known, metric, value }));
            return;
        }
        this.records.push((0,evidence/* measured */.jh)({ ...known, metric, value: null }));
        if (isSuspect)
            return;
        const { code, found } = typeof value === 'number'
            ? { code: 'out_of_range', found: `${value}, which ${range}` }
            : (0,numbers/* describe */.q)(value);
        this.problems.push(this.#document.problem(code, `Expected a number for ${known.raw_metric}, found ${found}.`, known.pointer));
    }
}
function isCountName(name) {
    return name === 'count' || name === 'counts';
}
function measuredName(name) {
    const metric = (0,metric_name/* canonicalMetric */.NQ)(name);
    return metric !== null && WHITELIST.has(metric) ? metric : null;
}
function aggregateName(name, kind) {
    const metric = measuredName(name);
    return metric === null ? null : `${NAMED_AGGREGATE[metric] ?? metric}_${kind}`;
}
/** `MetricFrame.difference` and `.ratio` are never negative, and a ratio never exceeds 1. */
function aggregateFault(metric, value) {
    if (metric.endsWith('_ratio') || metric.endsWith('_difference')) {
        if (value < 0)
            return 'is below 0';
        return metric.endsWith('_ratio') && value > 1 ? 'is above 1' : (0,metric_name/* rangeFault */.Uc)(metric, value);
    }
    return (0,metric_name/* rangeFault */.Uc)(metric, value);
}

;// CONCATENATED MODULE: ./lib/evidence/readers/governance-record.js


const GOVERNANCE_RECORD = 'governance-record';
/** A decision, a plan or a risk register kept in a file by another tool. */
function isGovernanceRecord(root) {
    const isApproval = 'approved' in root &&
        ['approver', 'approved_by', 'approval_id', 'criteria_met', 'decision_mode'].some((key) => key in root);
    const isPlan = 'plan_id' in root && 'alert_thresholds' in root;
    return isApproval || isPlan || (Array.isArray(root.hazards) && 'overall' in root);
}
/** The whole record as a claim; its numbers are claims too. Only pull-request reviews approve. */
function readGovernanceRecord(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const model = (0,json_shape/* textOf */.b6)(root.model_id);
    const created = (0,json_shape/* textOf */.b6)(root.timestamp) ?? (0,json_shape/* textOf */.b6)(root.created_at);
    const { records, problems } = (0,numbers/* readNumbers */.P)(document, GOVERNANCE_RECORD);
    return {
        format: GOVERNANCE_RECORD,
        toolVersion: null,
        records: records.map((record) => ({ ...record, trust: 'claimed' })),
        facts: {
            claimed_approval: { ...root },
            ...((model !== undefined || created !== undefined) && {
                identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
            }),
        },
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/homemade.js


/** Words of which a key of a results file holds at least one. */
const RESULT_WORD = /(?:^|_)(?:metrics?|auc|f1|f2|accuracy|acc|loss|precision|recall|rmse|mae|mse|mape|r2|score|scores|brier|faithfulness|bleu|rouge|perplexity|psi)(?:_|$)/;
const DRIFT_WORD = /^(?:drift_(?:share|score|detected|flagged)|dataset_drift|data_drift|n_drifted\w*|\w+_psi|psi|drifted|max_drift|any_flagged)$/;
const MOST_KEYS = 20_000;
/** What kind of results a file of free shape holds, judged by its keys; null when it holds none. */
function homemadeKind(value) {
    const found = { fairness: false, drift: false, metrics: false, named: false, numbers: false };
    const queue = [value];
    for (let index = 0; index < queue.length && index < MOST_KEYS; index += 1) {
        const node = queue[index];
        if (Array.isArray(node))
            queue.push(...node.slice(0, MOST_KEYS));
        if (typeof node === 'number')
            found.numbers = true;
        if (!(0,json_shape/* isObject */.Gv)(node))
            continue;
        for (const [key, below] of Object.entries(node)) {
            noteKey(key, found);
            queue.push(below);
        }
    }
    const isResult = found.metrics || found.fairness || found.drift;
    if (!isResult)
        return null;
    if (hasPlainMetric(value))
        return 'metrics';
    if (found.fairness)
        return 'fairness';
    if (found.drift)
        return 'drift';
    // A named metric without a number is a result that went wrong: it is told, not passed over.
    return found.named || found.numbers ? 'metrics' : null;
}
function noteKey(key, found) {
    const named = (0,metric_name/* readMetricKey */.k9)(key);
    const name = (0,metric_name/* normalizedKey */.pj)(key);
    if (named !== null && (0,metric_name/* isAcrossGroups */.Gg)(named.metric))
        found.fairness = true;
    if (DRIFT_WORD.test(name))
        found.drift = true;
    if (named !== null)
        found.named = true;
    if (named !== null || RESULT_WORD.test(name))
        found.metrics = true;
}
/** A performance metric at the top of the file. */
function hasPlainMetric(value) {
    if (!(0,json_shape/* isObject */.Gv)(value))
        return false;
    return Object.keys(value).some((key) => {
        const named = (0,metric_name/* readMetricKey */.k9)(key);
        return named !== null && !(0,metric_name/* isAcrossGroups */.Gg)(named.metric);
    });
}

// EXTERNAL MODULE: ./lib/evidence/csv-table.js
var csv_table = __webpack_require__(32272);
;// CONCATENATED MODULE: ./lib/evidence/readers/metrics-csv.js



const METRICS_CSV = 'metrics-csv';
/** A table with a column named after a metric, and at least one number in it. */
function isMetricsCsv(table) {
    return table.header.some((name, index) => (0,metric_name/* readMetricKey */.k9)(name) !== null && table.rows.some((row) => (0,csv_table/* cellNumber */.W)(row[index] ?? '') !== null));
}
/**
 * Reads a table of results, one record per numeric cell at `line N`. Rows are told apart by the first text column whose
 * cells differ (`model`): it is the slice, or the data set where its cells name data sets.
 */
function readMetricsCsv(table, file) {
    const records = [];
    const problems = [];
    const label = labelColumn(table);
    for (const [index, row] of table.rows.entries()) {
        const line = table.lines[index] ?? 0;
        const rowLabel = label === null ? null : (row[label] ?? '').trim();
        for (const [column, cell] of row.entries()) {
            const name = table.header[column] ?? '';
            const named = (0,metric_name/* readMetricKey */.k9)(name);
            const value = (0,csv_table/* cellNumber */.W)(cell);
            if (value === null && (named === null || cell.trim() === ''))
                continue;
            const fault = value === null || named === null ? null : (0,metric_name/* rangeFault */.Uc)(named.metric, value);
            if (value === null || fault !== null)
                problems.push(cellProblem(name, cell, fault, file, line));
            const labelDataset = rowLabel === null ? null : (0,metric_name/* canonicalDataset */.nA)(rowLabel);
            const slice = rowLabel === null || labelDataset !== null
                ? null
                : { [table.header[label]]: rowLabel };
            records.push((0,evidence/* measured */.jh)({
                metric: named?.metric ?? null,
                raw_metric: name,
                value: fault === null ? value : null,
                pointer: `line ${line}`,
                dataset: named?.dataset ?? labelDataset,
                slice,
            }));
        }
    }
    return { format: METRICS_CSV, toolVersion: null, records, facts: {}, problems };
}
function cellProblem(name, cell, fault, file, line) {
    const found = JSON.stringify(cell.trim().slice(0, 40));
    if (fault !== null)
        return {
            code: 'out_of_range',
            message: `${name} is ${found}, which ${fault}.`,
            file,
            pointer: `line ${line}`,
            line,
        };
    const isWord = /^[-+]?(?:nan|inf(?:inity)?)$/i.test(cell.trim());
    return {
        code: isWord ? 'not_finite' : 'not_a_number',
        message: `Expected a number for ${name}, found ${found}.`,
        file,
        pointer: `line ${line}`,
        line,
    };
}
function labelColumn(table) {
    const column = table.header.findIndex((_, index) => {
        const cells = table.rows.map((row) => (row[index] ?? '').trim());
        return (cells.every((cell) => cell !== '' && (0,csv_table/* cellNumber */.W)(cell) === null) && new Set(cells).size === cells.length);
    });
    return column === -1 ? null : column;
}

// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-registry.js
var mlflow_registry = __webpack_require__(13925);
// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-value.js
var mlflow_value = __webpack_require__(40793);
;// CONCATENATED MODULE: ./lib/evidence/readers/mlflow-run.js




const MLFLOW_RUN_JSON = 'mlflow-run-json';
/** True for a run in either shape. */
function isMlflowRun(root) {
    return runShape(root) !== null;
}
function runShape(root) {
    const exported = root.mlflow;
    if ((0,json_shape/* isObject */.Gv)(exported) && (0,json_shape/* isObject */.Gv)(exported.info) && 'run_id' in exported.info) {
        return {
            info: exported.info,
            infoPointer: '/mlflow/info',
            data: exported,
            dataPointer: '/mlflow',
            inputs: {},
        };
    }
    const prefix = (0,json_shape/* isObject */.Gv)(root.run) ? '/run' : '';
    const run = (0,json_shape/* isObject */.Gv)(root.run) ? root.run : root;
    const { info, data } = run;
    if (!(0,json_shape/* isObject */.Gv)(info) || !(0,json_shape/* isObject */.Gv)(data) || !('run_id' in info || 'run_uuid' in info))
        return null;
    return {
        info,
        infoPointer: `${prefix}/info`,
        data,
        dataPointer: `${prefix}/data`,
        inputs: (0,json_shape/* objectOf */.Xy)(run.inputs),
    };
}
/** Reads a run of the REST API or of mlflow-export-import. */
function readMlflowRun(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const shape = runShape(root) ?? { info: {}, infoPointer: '', data: {}, dataPointer: '', inputs: {} };
    const { info } = shape;
    const status = (0,json_shape/* textOf */.b6)(info.status) ?? 'unknown';
    const stage = (0,json_shape/* textOf */.b6)(info.lifecycle_stage) ?? 'unknown';
    // The whole run is concerned; the line shows where its state is written.
    const { line } = document.at(`${shape.infoPointer}/status`) ?? {};
    const place = { file: document.file, pointer: '', ...(line !== undefined && { line }) };
    const state = (0,mlflow_value/* runStateProblem */.ix)(status, stage, place);
    const metrics = new RunMetrics(document);
    metrics.read(shape.data.metrics, `${shape.dataPointer}/metrics`);
    const { records, problems } = metrics;
    if (state !== null)
        problems.push(state);
    if (records.length === 0 && problems.length === 0) {
        problems.push(document.problem('no_metrics', 'The run logged no metric.', `${shape.dataPointer}/metrics`));
    }
    return {
        format: MLFLOW_RUN_JSON,
        toolVersion: (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(root.system).mlflow_version) ?? null,
        records: state === null ? records : [],
        facts: factsOf(shape, status, stage),
        problems: [...document.problems, ...problems],
    };
}
function factsOf(shape, status, stage) {
    const { info, data } = shape;
    const runId = (0,json_shape/* textOf */.b6)(info.run_id) ?? (0,json_shape/* textOf */.b6)(info.run_uuid);
    const experiment = (0,json_shape/* textOf */.b6)(info.experiment_id);
    const name = (0,json_shape/* textOf */.b6)(info.run_name);
    const inputs = datasetsOf(shape.inputs);
    return {
        lineage: {
            ...(runId !== undefined && { run_id: runId }),
            ...(experiment !== undefined && { experiment_id: experiment }),
            status,
            lifecycle_stage: stage,
            ...(0,mlflow_value/* tagFacts */.EG)(pairs(data.tags)),
            parameters: pairs(data.params),
            ...(inputs.length > 0 && { data: inputs }),
        },
        ...(name !== undefined && { identity: { name } }),
    };
}
/** REST gives lists of `{key, value}`, the export an object. */
function pairs(value) {
    if (!Array.isArray(value))
        return (0,json_shape/* textsOf */.CB)(value);
    const entries = value
        .map(json_shape/* objectOf */.Xy)
        .flatMap(({ key, value: text }) => typeof key === 'string' && typeof text === 'string' ? [[key, text]] : []);
    return Object.fromEntries(entries);
}
function datasetsOf(inputs) {
    return (0,json_shape/* listOf */.c3)(inputs.dataset_inputs).flatMap((input) => {
        const { name, digest } = (0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(input).dataset);
        if (typeof name !== 'string' || typeof digest !== 'string')
            return [];
        return [{ path: name, algorithm: 'mlflow', digest, role: 'dep' }];
    });
}
class RunMetrics {
    records = [];
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    read(metrics, pointer) {
        if (Array.isArray(metrics)) {
            this.#readList(metrics, pointer);
            return;
        }
        if (metrics !== undefined && !(0,json_shape/* isObject */.Gv)(metrics)) {
            this.problems.push(this.#document.problem('not_a_number', 'Expected the metrics of the run.', pointer));
        }
        for (const [key, history] of Object.entries((0,json_shape/* objectOf */.Xy)(metrics))) {
            const place = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
            if (!Array.isArray(history) || history.length === 0) {
                this.#addNothing(key, place, (0,numbers/* describe */.q)(history));
                continue;
            }
            this.#add(key, history.map((point, index) => ({ point, at: `${place}/${index}` })));
        }
    }
    /** The REST list holds one entry per metric, and may hold several points of one. */
    #readList(entries, pointer) {
        const histories = new Map();
        for (const [index, point] of entries.entries()) {
            const at = `${pointer}/${index}`;
            const key = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(point).key);
            if (key === undefined || key === '') {
                this.problems.push(this.#document.problem('missing_key', 'This metric has no name.', at));
                continue;
            }
            histories.set(key, [...(histories.get(key) ?? []), { point, at }]);
        }
        for (const [key, history] of histories)
            this.#add(key, history);
    }
    #add(key, history) {
        const points = [];
        for (const { point, at } of history) {
            const { value = null, timestamp, step = 0 } = (0,json_shape/* objectOf */.Xy)(point);
            if (!Number.isSafeInteger(timestamp) || !Number.isSafeInteger(step)) {
                this.#addNothing(key, at, { code: 'not_a_number', found: 'a point without time and step' });
                return;
            }
            if (typeof value !== 'number') {
                this.#addNothing(key, `${at}/value`, (0,numbers/* describe */.q)(value));
                return;
            }
            points.push({ step: step, timestamp: timestamp, value });
        }
        const pointer = `${history.at(-1)?.at ?? ''}/value`;
        const { record, problem } = (0,mlflow_value/* metricRecord */.C_)(key, points, { file: this.#document.file, pointer });
        this.records.push(record);
        if (problem !== null)
            this.problems.push(this.#document.problem(problem.code, problem.message, pointer));
    }
    #addNothing(key, pointer, { code, found }) {
        const { record } = (0,mlflow_value/* metricRecord */.C_)(key, [], { file: this.#document.file, pointer });
        this.records.push(record);
        const isTold = this.#document.problems.some((problem) => problem.pointer === pointer);
        if (isTold)
            return;
        this.problems.push(this.#document.problem(code, `Expected a number for ${key}, found ${found}.`, pointer));
    }
}

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
;// CONCATENATED MODULE: ./lib/evidence/readers/card-number.js


/** How people write metric names in prose; longer names first, so that `PR-AUC` is never read as `AUC`. */
const WORDS = [
    ['(?:pr[- ]?auc|auc[- ]?pr|auprc|average precision)', 'average_precision'],
    ['(?:roc[- ]?auc|auc[- ]?roc|auroc|area under the (?:roc )?curve|auc)', 'roc_auc'],
    ['balanced accuracy', 'balanced_accuracy'],
    ['(?:macro[- ]f1|f1[- ]macro)(?:[- ]score)?', 'f1_macro'],
    ['(?:micro[- ]f1|f1[- ]micro)(?:[- ]score)?', 'f1_micro'],
    ['(?:weighted[- ]f1|f1[- ]weighted)(?:[- ]score)?', 'f1_weighted'],
    ['f1(?:[- ]score)?', 'f1'],
    ['accuracy', 'accuracy'],
    ['precision', 'precision'],
    ['(?:recall|sensitivity)', 'recall'],
    ['specificity', 'specificity'],
    ['log[- ]?loss', 'log_loss'],
    ['brier(?:[- ]score)?', 'brier_score'],
    ['rmse', 'rmse'],
    ['mae', 'mae'],
    ['demographic parity difference', 'demographic_parity_difference'],
    ['equali[sz]ed odds difference', 'equalized_odds_difference'],
    ['(?:disparate impact(?: ratio)?|impact ratio)', 'impact_ratio'],
];
const PHRASES = WORDS.map(([words, metric]) => ({ metric, pattern: new RegExp(`^${words}$`, 'i') }));
const ANY_METRIC = WORDS.map(([words]) => words).join('|');
/** A metric word, a few words without digits, and a number. */
const CLAIM = new RegExp(`(?<![\\w-])(${ANY_METRIC})(?![\\w-])([^0-9.|;,]{0,40}?)(?<![\\w.,-])(-?[0-9]+(?:\\.[0-9]+)?)(?![\\w-]|[.,][0-9])(\\s?%)?`, 'gi');
const CLAIM_BEFORE = new RegExp(`(?<![\\w.,-]|[<>≤≥±] ?|(?:than|least|most|over|above|below|under|by) )(-?[0-9]+(?:\\.[0-9]+)?)(\\s?%)? (${ANY_METRIC})(?![\\w-])`, 'gi');
/** Between word and number: then the number is a limit or a change, not the metric. */
const NOT_A_VALUE = /[<>≤≥±]|\b(?:by|above|below|over|under|than|least|most|drops?|falls?|threshold|target|minimum|maximum|required|limit|improve\w*|points?|at|between|from)\b/i;
const NOT_A_CLAIM = /\b(?:threshold|target|required?|requires|requirement|must|minimum|maximum|goal|limit|baseline|improve\w*|if)\b/i;
/** Numbers that a card's text and tables put next to a metric's name, as claims with their line. */
function cardNumbers(body) {
    const records = [];
    let section = '';
    let table = null;
    for (const { text, number, isCode } of body) {
        if (isCode)
            continue;
        const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(text)?.[1];
        if (heading !== undefined)
            section = heading.trim();
        const place = { line: number, section, dataset: datasetIn(section) };
        if (/^\s*\|/.test(text)) {
            const cells = cellsOf(text);
            if (cells.every((cell) => /^:?-*:?$/.test(cell)))
                continue;
            if (table === null)
                table = cells;
            else
                records.push(...rowNumbers(table, cells, place));
            continue;
        }
        table = null;
        if (heading === undefined)
            records.push(...proseNumbers(text, place));
    }
    return records;
}
function cellsOf(line) {
    return line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(plain);
}
function plain(text) {
    return text
        .replace(/[*`~]+/g, '')
        .replace(/(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)/g, '')
        .trim();
}
/** A row named after a metric, or columns named after metrics. */
function rowNumbers(header, cells, place) {
    const [name = '', ...values] = cells;
    const rowMetric = metricOf(name);
    return values.flatMap((cell, index) => {
        const title = header[index + 1] ?? '';
        const metric = rowMetric ?? metricOf(title);
        const number = /^(-?[0-9]+(?:\.[0-9]+)?)(\s?%)?$/.exec(cell);
        if (metric === null || number === null || NOT_A_CLAIM.test(title) || NOT_A_CLAIM.test(name))
            return [];
        const other = rowMetric === null ? name : title;
        const dataset = datasetIn(other) ?? place.dataset;
        const isPlain = datasetIn(other) !== null || /^(?:value|score|result|metric)?s?$/i.test(other);
        const slice = isPlain ? null : { [rowMetric === null ? 'row' : 'column']: other };
        return claim(metric, name === '' ? title : `${name}.${title}`, number[1], number[2], { ...place, dataset }, slice);
    });
}
/** `AUC: 0.91` and `AUC of 0.91 on the test set`; where no number follows the word, `0.91 AUC`. */
function proseNumbers(text, place) {
    const line = plain(text);
    if (NOT_A_CLAIM.test(line))
        return [];
    const taken = [];
    const records = [...line.matchAll(CLAIM)].flatMap((match) => {
        const [whole = '', word = '', between = '', number = '', percent] = match;
        taken.push([match.index, match.index + whole.length]);
        const metric = metricOf(word);
        if (metric === null || NOT_A_VALUE.test(between))
            return [];
        const dataset = datasetIn(between) ?? datasetOf(line, match.index + whole.length, place);
        return claim(metric, word, number, percent, { ...place, dataset }, null);
    });
    const before = [...line.matchAll(CLAIM_BEFORE)].flatMap((match) => {
        const [whole = '', number = '', percent, word = ''] = match;
        const end = match.index + whole.length;
        const metric = metricOf(word);
        if (metric === null || taken.some(([from, to]) => match.index < to && from < end))
            return [];
        return claim(metric, word, number, percent, { ...place, dataset: datasetOf(line, end, place) }, null);
    });
    return [...records, ...before];
}
function datasetOf(line, end, place) {
    return datasetIn(after(line, end)) ?? datasetIn(line) ?? place.dataset;
}
/** The words that follow a number, up to the next one or the end of the sentence. */
function after(line, index) {
    return /^[^0-9.;|]{0,60}/.exec(line.slice(index))?.[0] ?? '';
}
function claim(metric, raw, number, percent, place, slice) {
    const value = percent === undefined ? Number(number) : Number((Number(number) / 100).toPrecision(15));
    if (!Number.isFinite(value) || (0,metric_name/* rangeFault */.Uc)(metric, value) !== null)
        return [];
    return [
        (0,evidence/* measured */.jh)({
            metric,
            raw_metric: place.section === '' ? raw : `${place.section}.${raw}`,
            value,
            pointer: `line ${place.line}`,
            dataset: place.dataset,
            slice,
            trust: 'claimed',
        }),
    ];
}
function metricOf(phrase) {
    const text = phrase.trim();
    return PHRASES.find(({ pattern }) => pattern.test(text))?.metric ?? (0,metric_name/* canonicalMetric */.NQ)(text);
}
/** The one data set a phrase names (`held-out` is the test set); null when it names none or several. */
function datasetIn(phrase) {
    const words = phrase
        .toLowerCase()
        .replace(/held[- ]out/g, 'test')
        .match(/[a-z]+/g) ?? [];
    const named = new Set(words.map(metric_name/* canonicalDataset */.nA).filter((name) => name !== null));
    const [only = null] = named;
    return named.size === 1 ? only : null;
}

;// CONCATENATED MODULE: ./lib/evidence/readers/model-card.js







const HF_MODEL_CARD = 'hf-model-card';
const FREEFORM_MODEL_CARD = 'model-card-freeform';
/** Front-matter keys of which the Hugging Face hub's cards have at least one. */
const CARD_KEYS = [
    'model-index',
    'pipeline_tag',
    'library_name',
    'license',
    'datasets',
    'metrics',
    'base_model',
];
/**
 * Reads a Markdown model card: its sections, its front matter where it has one, the numbers of `model-index` and those
 * its text claims. Every number is `claimed`: a card says what was measured elsewhere.
 */
function readModelCard(text, file) {
    const excess = excessOf(text, file);
    if (excess !== null) {
        return { format: FREEFORM_MODEL_CARD, toolVersion: null, records: [], facts: {}, problems: [excess] };
    }
    const { front, body } = split(text);
    const document = front === null ? new text_document/* TextDocument */.V3(file, text, {}, [], new Map()) : frontMatter(front, file);
    const metadata = (0,json_shape/* objectOf */.Xy)(document.value);
    const isHub = front !== null && CARD_KEYS.some((key) => key in metadata);
    const index = new ModelIndex(document);
    index.read(metadata['model-index']);
    return {
        format: isHub ? HF_MODEL_CARD : FREEFORM_MODEL_CARD,
        toolVersion: null,
        records: [...index.records, ...cardNumbers(body)],
        facts: { card: { sections: sectionsOf(body), front_matter: front !== null, metadata } },
        problems: [...document.problems, ...index.problems],
    };
}
/** A card is prose; looking for numbers in more of it, or in endless lines, is work that only a hostile file asks for. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_LINE = 4000;
function excessOf(text, file) {
    if (text.length > MOST_CHARACTERS) {
        const message = `The text has ${text.length} characters; at most ${MOST_CHARACTERS} are read as a model card.`;
        return { code: 'too_large', message, file };
    }
    const line = text.split('\n').findIndex((each) => each.length > LONGEST_LINE);
    if (line === -1)
        return null;
    const message = `A line has more than ${LONGEST_LINE} characters: break it.`;
    return { code: 'line_too_long', message, file, line: line + 1 };
}
/** Text without HTML comments, in one pass; one that is never closed reaches to the end. */
function withoutComments(text) {
    const parts = [];
    for (let at = 0;;) {
        const open = text.indexOf('<!--', at);
        if (open === -1)
            return parts.join('') + text.slice(at);
        parts.push(text.slice(at, open));
        const close = text.indexOf('-->', open);
        if (close === -1)
            return parts.join('');
        at = close + 3;
    }
}
/** The front matter (its lines at their own numbers) and the lines after it. */
function split(text) {
    const lines = text.split(/\r?\n/);
    const first = lines.findIndex((line) => line.trim() !== '');
    const isFence = (line) => line?.trimEnd() === '---';
    const end = isFence(lines[first]?.trimStart())
        ? lines.findIndex((line, index) => index > first && isFence(line))
        : -1;
    if (end === -1)
        return { front: null, body: numbered(lines, 0) };
    const front = `${'\n'.repeat(first + 1)}${lines.slice(first + 1, end).join('\n')}`;
    return { front, body: numbered(lines, end + 1) };
}
function numbered(lines, start) {
    let fence = null;
    return lines.slice(start).map((text, index) => {
        const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? null;
        const isCode = fence !== null || mark !== null;
        if (fence === null)
            fence = mark;
        else if (mark?.startsWith(fence) === true)
            fence = null;
        return { text, number: start + index + 1, isCode };
    });
}
function frontMatter(front, file) {
    return front.trim() === '' ? new text_document/* TextDocument */.V3(file, front, {}, [], new Map()) : (0,yaml/* parseYaml */.h)(front, file);
}
/** Words that authors leave where text is still missing. */
const UNFILLED = /\b(?:TBD|TODO|FIXME|XXX|TBA)\b|\[\s*(?:more information needed|insert|fill|your|add|describe|placeholder)[^\]]*\]|\blorem ipsum\b|\{\{[^}]*\}\}|<\s*(?:your|insert|fill|add|describe|placeholder)[^>]*>|\bto be (?:determined|defined|completed|filled|written|added)\b|\bplaceholder\b/i;
function sectionsOf(body) {
    const headings = body.flatMap((line, at) => {
        const match = line.isCode ? null : /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line.text);
        return match === null
            ? []
            : [{ level: match[1]?.length ?? 1, title: match[2] ?? '', line: line.number, at }];
    });
    return headings.map(({ level, title, line, at }, index) => {
        const next = headings[index + 1];
        const text = withoutComments(body
            .slice(at + 1, next?.at)
            .map((each) => each.text)
            .join('\n'));
        const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        // A heading directly above a deeper one is a title; with nothing below at all it was never written.
        const isEmpty = words === 0 && !(next !== undefined && next.level > level);
        return {
            title,
            level,
            line,
            words,
            text_has_unfilled_part: isEmpty || UNFILLED.test(text) || UNFILLED.test(title),
        };
    });
}
/** `model-index[].results[].metrics[]` of the front matter. */
class ModelIndex {
    records = [];
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    read(index) {
        if (index === undefined)
            return;
        const results = (0,json_shape/* listOf */.c3)(index).flatMap((model, at) => (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(model).results).map((result, order) => ({
            result: (0,json_shape/* objectOf */.Xy)(result),
            pointer: `/model-index/${at}/results/${order}`,
        })));
        if (results.length === 0)
            this.#problem('no_results', 'model-index holds no result.', '/model-index');
        const datasets = new Set(results.map(({ result }) => JSON.stringify(result.dataset ?? null)));
        for (const { result, pointer } of results)
            this.#result(result, pointer, datasets.size > 1);
    }
    #result(result, pointer, isOneOfMany) {
        const { dataset } = result;
        if (!(0,json_shape/* isObject */.Gv)(dataset)) {
            const message = 'This result names no dataset: add `dataset` with type, name and split (the hub drops such results).';
            this.#problem('missing_dataset', message, pointer);
        }
        const split = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(dataset).split);
        const name = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(dataset).name) ?? (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(dataset).type);
        const known = {
            dataset: split === undefined ? null : (0,metric_name/* canonicalDataset */.nA)(split),
            slice: isOneOfMany && name !== undefined && split === undefined ? { dataset: name } : null,
        };
        const metrics = (0,json_shape/* listOf */.c3)(result.metrics);
        if (metrics.length === 0)
            this.#problem('no_results', 'This result holds no metric.', `${pointer}/metrics`);
        for (const [index, metric] of metrics.entries()) {
            this.#metric((0,json_shape/* objectOf */.Xy)(metric), `${pointer}/metrics/${index}`, known);
        }
    }
    #metric(entry, pointer, known) {
        const type = (0,json_shape/* textOf */.b6)(entry.type) ?? (0,json_shape/* textOf */.b6)(entry.name) ?? 'metric';
        const { value = null } = entry;
        const metric = (0,metric_name/* canonicalMetric */.NQ)(type);
        const place = `${pointer}/value`;
        const base = {
            metric,
            raw_metric: `model-index.${type}`,
            pointer: place,
            trust: 'claimed',
            ...known,
        };
        const fault = typeof value !== 'number' || metric === null ? null : (0,metric_name/* rangeFault */.Uc)(metric, value);
        if (typeof value === 'number' && fault === null) {
            this.records.push((0,evidence/* measured */.jh)({ ...base, value }));
            return;
        }
        this.records.push((0,evidence/* measured */.jh)({ ...base, value: null }));
        if (fault !== null)
            this.#problem('out_of_range', `${metric} is ${String(value)}, which ${fault}.`, place);
        else {
            const { code, found } = (0,numbers/* describe */.q)(value);
            this.#problem(code, `Expected a number for ${type}, found ${found}.`, place);
        }
    }
    #problem(code, message, pointer) {
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        this.problems.push(this.#document.problem(code, message, pointer));
    }
}

;// CONCATENATED MODULE: ./lib/evidence/readers/rollback-drill.js



const ROLLBACK_DRILL = 'arbiter-rollback-drill';
const KEYS = new Set([
    'kind',
    'model',
    'previous_version',
    'bundle_digest',
    'tested_at',
    'duration_seconds',
    'by',
]);
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/;
function isRollbackDrill(root) {
    return root.kind === 'rollback-drill';
}
/** Reads the record of a rollback drill (schemas/rollback-drill.schema.json); the drill is a fact only when all of it is sound. */
function readRollbackDrill(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const problems = [];
    const problem = (code, message, key) => {
        problems.push(document.problem(code, message, `/${key}`));
    };
    for (const key of Object.keys(root))
        if (!KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, key);
    const text = (key) => {
        const value = (0,json_shape/* textOf */.b6)(root[key]);
        if (value !== undefined && value.trim() !== '')
            return value;
        problem('missing_key', `Expected a text for ${key}; put versions and digests in quotes.`, key);
        return '';
    };
    const digest = SHA256.exec(text('bundle_digest'))?.[1];
    if (digest === undefined && (0,json_shape/* textOf */.b6)(root.bundle_digest)) {
        problem('invalid_digest', 'Expected 64 lowercase hex digits of a sha256.', 'bundle_digest');
    }
    const testedAt = text('tested_at');
    if (testedAt !== '' && !UTC_INSTANT.test(testedAt)) {
        problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', 'tested_at');
    }
    const duration = root.duration_seconds ?? null;
    if (typeof duration !== 'number' || duration < 0) {
        const { code, found } = typeof duration === 'number' ? { code: 'out_of_range', found: String(duration) } : (0,numbers/* describe */.q)(duration);
        problem(code, `Expected the seconds the rollback took, found ${found}.`, 'duration_seconds');
    }
    const drill = {
        previous_version: text('previous_version'),
        bundle_digest: digest ?? '',
        tested_at: testedAt,
        duration_seconds: typeof duration === 'number' ? duration : 0,
        by: text('by'),
    };
    const isSound = problems.length === 0 && document.problems.length === 0;
    const model = (0,json_shape/* textOf */.b6)(root.model);
    return {
        format: ROLLBACK_DRILL,
        toolVersion: null,
        records: [],
        facts: isSound ? { drill, identity: { ...(model !== undefined && { model }), created: testedAt } } : {},
        problems: [...document.problems, ...problems],
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/unread-format.js

const hasAll = (root, ...keys) => keys.every((key) => key in root);
const hasAny = (root, ...keys) => keys.some((key) => key in root);
/** Signatures by content; each names a tool's own keys. */
const UNREAD_FORMATS = [
    {
        format: 'ge-suite',
        notAResult: 'a Great Expectations suite says what will be tested, not what came out',
        matches: (root) => Array.isArray(root.expectations) && !('statistics' in root),
    },
    {
        format: 'evidently-lookalike',
        notAResult: 'it imitates an Evidently report, but its metrics have no id, and no column was tested',
        matches: isEvidentlyLookalike,
    },
    {
        format: 'evidently-0.7-snapshot',
        matches: (root) => hasAll(root, 'metric_results', 'top_level_metrics'),
    },
    {
        format: 'evidently-test-suite',
        matches: (root) => 'tests' in root && hasAll((0,json_shape/* objectOf */.Xy)(root.summary), 'all_passed', 'by_status'),
    },
    { format: 'evidently-profile', matches: isEvidentlyProfile },
    { format: 'ge-validation', matches: (root) => hasAll(root, 'success', 'results', 'statistics') },
    { format: 'dbt-run-results', matches: (root) => 'dbt_schema_version' in (0,json_shape/* objectOf */.Xy)(root.metadata) },
    { format: 'soda-scan', matches: (root) => hasAll(root, 'hasErrors', 'hasFailures', 'checks') },
    {
        format: 'deepchecks-suite',
        matches: (root) => root.type === 'SuiteResult' && Array.isArray(root.results),
    },
    {
        format: 'sagemaker-clarify',
        matches: (root) => 'version' in root &&
            hasAny(root, 'pre_training_bias_metrics', 'post_training_bias_metrics', 'explanations'),
    },
    {
        format: 'sagemaker-evaluation',
        matches: (root) => {
            const keys = [
                'regression_metrics',
                'binary_classification_metrics',
                'multiclass_classification_metrics',
                'classification_metrics',
            ];
            return (hasAny(root, ...keys) ||
                Object.values(root).some((value) => (0,json_shape/* isObject */.Gv)(value) && hasAny(value, ...keys)));
        },
    },
    {
        format: 'sagemaker-model-card',
        matches: (root) => 'model_overview' in root && hasAny(root, 'evaluation_details', 'intended_uses'),
    },
    {
        format: 'model-card-toolkit',
        matches: (root) => 'schema_version' in root && hasAny(root, 'model_details', 'quantitative_analysis'),
    },
    { format: 'cyclonedx', matches: (root) => root.bomFormat === 'CycloneDX' },
    {
        format: 'croissant',
        matches: (root) => JSON.stringify(root.conformsTo ?? '').includes('mlcommons.org/croissant'),
    },
    {
        format: 'openlineage',
        matches: (root) => 'runId' in (0,json_shape/* objectOf */.Xy)(root.run) && 'name' in (0,json_shape/* objectOf */.Xy)(root.job),
    },
    { format: 'odcs', matches: (root) => root.kind === 'DataContract' && 'apiVersion' in root },
    { format: 'datacontract-spec', matches: (root) => 'dataContractSpecification' in root },
    { format: 'lm-eval-results', matches: (root) => (0,json_shape/* isObject */.Gv)(root.results) && (0,json_shape/* isObject */.Gv)(root.versions) },
    { format: 'hf-trainer-state', matches: (root) => hasAll(root, 'log_history', 'global_step') },
];
/** `report.metrics[]` or `metrics[]` that hold results but name no metric. */
function isEvidentlyLookalike(root) {
    return [root.metrics, (0,json_shape/* objectOf */.Xy)(root.report).metrics].some((metrics) => {
        const entries = (0,json_shape/* listOf */.c3)(metrics);
        return (entries.length > 0 &&
            entries.every((entry) => (0,json_shape/* isObject */.Gv)(entry) && 'result' in entry && (0,json_shape/* textOf */.b6)(entry.metric) === undefined));
    });
}
function isEvidentlyProfile(root) {
    const parts = [
        'data_drift',
        'cat_target_drift',
        'num_target_drift',
        'data_quality',
    ].map((key) => root[key]);
    return parts.some((part) => hasAll((0,json_shape/* objectOf */.Xy)(part), 'name', 'datetime', 'data'));
}
/** One of Arbiter's own files: a manifest, a catalog, a policy, a configuration. They set and describe; they measure nothing. */
function isGoverningFile(root) {
    const everyEntryHas = (key, ...names) => {
        const entries = (0,json_shape/* listOf */.c3)(root[key]);
        return entries.length > 0 && entries.every((entry) => hasAll((0,json_shape/* objectOf */.Xy)(entry), ...names));
    };
    const isManifest = hasAll(root, 'name', 'version', 'tier', 'owner');
    return (isManifest ||
        everyEntryHas('datasets', 'name', 'columns') ||
        everyEntryHas('checks', 'id', 'kind') ||
        isConfig(root));
}
function isConfig(root) {
    const patterns = (0,json_shape/* listOf */.c3)(root.models);
    const isPatterns = patterns.length > 0 && patterns.every((pattern) => typeof pattern === 'string');
    return (isPatterns &&
        hasAny(root, 'evidence', 'predictions', 'artifacts', 'environments', 'governance_role', 'ledger'));
}

;// CONCATENATED MODULE: ./lib/evidence/detection.js

















/** The format id of content that no signature matches. */
const UNKNOWN_FORMAT = 'unknown';
/** Tools' own shapes, first match wins. Each names keys that only its tool writes. */
const SIGNATURES = [
    { format: DRIFT_FLAGS, matches: isDriftFlags, read: readDriftFlags },
    { format: ROLLBACK_DRILL, matches: isRollbackDrill, read: readRollbackDrill },
    { format: EVIDENTLY_LEGACY_REPORT, matches: isEvidentlyLegacyReport, read: readEvidentlyLegacyReport },
    { format: EVIDENTLY_REPORT, matches: isEvidentlyReport, read: readEvidentlyReport },
    { format: MLFLOW_RUN_JSON, matches: isMlflowRun, read: readMlflowRun },
    { format: FAIRLEARN, matches: isFairlearnDump, read: readFairlearn },
    { format: dvc/* DVC_LOCK */.Ay, matches: dvc/* isDvcLock */.Dw, read: dvc/* readDvcLock */.Hy },
    { format: dvc/* DVC_POINTER */.SD, matches: dvc/* isDvcPointer */.pu, read: dvc/* readDvcPointer */.t2 },
    { format: dvc/* DVC_YAML */.St, matches: dvc/* isDvcYaml */.p$, read: dvc/* readDvcYaml */.b8 },
    { format: 'mlmodel', matches: (root) => (0,json_shape/* isObject */.Gv)(root.flavors), read: mlflow_registry/* readMlmodel */.tm },
    { format: 'mlflow-registry', matches: mlflow_registry/* isRegistryVersion */.QI, read: mlflow_registry/* readRegistryEntry */.G7 },
    { format: 'mlflow-registry', matches: mlflow_registry/* isRegisteredModel */.mr, read: mlflow_registry/* readRegistryEntry */.G7 },
    { format: 'mlflow-logged-model', matches: mlflow_registry/* isLoggedModel */.ot, read: mlflow_registry/* readLoggedModel */.WO },
    { format: 'mlflow-filestore', matches: mlflow_registry/* isExperiment */.gi, read: mlflow_registry/* readExperiment */.sE },
    { format: GOVERNANCE_RECORD, matches: isGovernanceRecord, read: readGovernanceRecord },
    ...UNREAD_FORMATS.map(({ format, matches, notAResult }) => ({
        format,
        matches,
        read: (document) => notRead(document, format, notAResult),
    })),
];
function notRead(document, format, notAResult) {
    const problem = notAResult === undefined
        ? document.problem('format_not_read', `This is ${format}, which is recognised but not read yet: map its numbers in .arbiter/config.yml.`, '')
        : document.problem('not_a_result', `This is no result: ${notAResult}.`, '');
    return (0,evidence/* emptyReading */.iz)(format, [...document.problems, problem]);
}
/** Recognises one file by its content and reads it. Never throws. */
function readFile(file) {
    const content = (0,evidence_content/* readContent */.c_)(file);
    return { ...readFound(content, file.path), content };
}
function readFound(content, path) {
    switch (content.kind) {
        case 'json':
        case 'yaml':
            return readDocument(content.document, content.kind);
        case 'markdown':
            return { reading: readModelCard(content.text, path), isEvidence: true };
        case 'csv':
            if (isMetricsCsv(content.table))
                return { reading: readMetricsCsv(content.table, path), isEvidence: true };
            return unknown(path, []);
        case 'too_large':
            return { reading: (0,evidence/* emptyReading */.iz)(UNKNOWN_FORMAT, [content.problem]), isEvidence: false };
        case 'empty':
            return {
                reading: (0,evidence/* emptyReading */.iz)('empty', [
                    { code: 'empty', message: 'The file is empty: it is no result.', file: path },
                ]),
                isEvidence: false,
            };
        default:
            return unknown(path, []);
    }
}
function readDocument(document, syntax) {
    const { value } = document;
    // Text that cannot be parsed was meant to be something: it is shown, never passed over.
    if (value === undefined)
        return { reading: (0,evidence/* emptyReading */.iz)(UNKNOWN_FORMAT, document.problems), isEvidence: true };
    const matching = (0,json_shape/* isObject */.Gv)(value) ? SIGNATURES.filter(({ matches }) => matches(value)) : [];
    const [first, second] = matching;
    if (first !== undefined) {
        const reading = first.read(document);
        if (second === undefined)
            return { reading, isEvidence: true };
        const message = `The content is both ${first.format} and ${second.format}: it is read as the first.`;
        return {
            reading: {
                ...reading,
                problems: [...reading.problems, document.problem('ambiguous_format', message, '')],
            },
            isEvidence: true,
        };
    }
    if ((0,json_shape/* isObject */.Gv)(value) && isGoverningFile(value)) {
        const message = "This is one of Arbiter's own files: it sets what is required, and holds no result.";
        return {
            reading: (0,evidence/* emptyReading */.iz)('arbiter-governing', [document.problem('not_a_result', message, '')]),
            isEvidence: false,
        };
    }
    const format = homemadeFormat(value, syntax);
    if (format !== null)
        return { reading: (0,numbers/* readNumbers */.P)(document, format), isEvidence: true };
    return unknown(document.file, document.problems);
}
function homemadeFormat(value, syntax) {
    const kind = homemadeKind(value);
    if (kind === null)
        return null;
    if (kind === 'metrics')
        return `metrics-${syntax}`;
    if (syntax === 'yaml')
        return `${kind}-yaml`;
    return `${kind}-homemade-json`;
}
function unknown(path, problems) {
    const message = 'The content is no format that Arbiter reads. If it holds results, map its numbers in .arbiter/config.yml (`arbiter evidence --suggest FILE` proposes how).';
    return {
        reading: (0,evidence/* emptyReading */.iz)(UNKNOWN_FORMAT, [...problems, { code: 'unknown_format', message, file: path }]),
        isEvidence: false,
    };
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ acrossGroups),
/* harmony export */   iz: () => (/* binding */ emptyReading),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/** A record of which only the named parts are known; the others are null. */
function measured(known) {
    return {
        metric: null,
        rows: null,
        positives: null,
        column: null,
        fold: null,
        trust: null,
        dataset: null,
        slice: null,
        statistic: null,
        verdict: null,
        threshold: null,
        ...known,
        raw_metric: known.raw_metric === '' ? '(root)' : known.raw_metric,
    };
}
/** The slice of a number taken across all groups of one protected attribute. */
function acrossGroups(attribute) {
    return { [attribute]: '*' };
}
/** A reading that holds nothing to judge. */
function emptyReading(format, problems) {
    return { format, toolVersion: null, records: [], facts: {}, problems };
}


/***/ }),

/***/ 62613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ checkRecordedHashes),
/* harmony export */   co: () => (/* binding */ staleProblems),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   gM: () => (/* binding */ matchMd5)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * Compares bytes with a lowercase hex md5, as stored or after LF → CRLF: Git stores the text files of Windows machines
 * with LF, while DVC hashed them with CRLF.
 */
function matchMd5(bytes, md5) {
    if (md5Hex(bytes) === md5)
        return 'as_stored';
    return md5Hex(withCrlf(bytes)) === md5 ? 'with_crlf' : 'mismatch';
}
function md5Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex');
}
/** Every LF that no CR precedes becomes CR LF. */
function withCrlf(bytes) {
    let bare = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        if (bytes[index] === 0x0a && bytes[index - 1] !== 0x0d)
            bare += 1;
    }
    if (bare === 0)
        return bytes;
    const result = new Uint8Array(bytes.length + bare);
    let length = 0;
    for (let index = 0; index < bytes.length; index += 1) {
        if (bytes[index] === 0x0a && bytes[index - 1] !== 0x0d)
            result[length++] = 0x0d;
        result[length++] = bytes[index];
    }
    return result;
}
/**
 * Checks the hashes of a `dvc.lock` (or `.dvc` file) against committed files.
 * @param folder the folder of that file, `''` for the root: recorded paths are relative to it.
 */
function checkRecordedHashes(recorded, folder, files) {
    const bytesByPath = new Map(files.map((file) => [file.path, file.bytes]));
    return recorded.map((entry) => {
        const path = folder === '' ? entry.path : `${folder}/${entry.path}`;
        const bytes = bytesByPath.get(path);
        if (bytes === undefined)
            return { recorded: entry, path, state: 'absent' };
        if (entry.algorithm !== 'md5' || entry.digest.endsWith('.dir')) {
            return { recorded: entry, path, state: 'not_comparable' };
        }
        return { recorded: entry, path, state: matchMd5(bytes, entry.digest) };
    });
}
/** The mismatches as problems: evidence older or newer than the run that made it. */
function staleProblems(lockFile, checks) {
    return checks
        .filter(({ state }) => state === 'mismatch')
        .map(({ path, recorded }) => ({
        code: 'stale_evidence',
        message: `${path} is not the file that ${lockFile} recorded (md5 ${recorded.digest}): run the pipeline again and commit both.`,
        file: path,
    }));
}


/***/ }),

/***/ 99604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ny: () => (/* binding */ applyMapping),
/* harmony export */   sU: () => (/* binding */ allNumbers),
/* harmony export */   x0: () => (/* binding */ suggestMapping)
/* harmony export */ });
/* unused harmony exports mapDocument, mapTable */
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56242);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32272);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75700);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84873);
/* harmony import */ var _readers_number_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37803);
/* harmony import */ var _readers_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77702);






/** Takes the mapped numbers from a file's content; anything but a table or a structured text maps to nothing, said so. */
function applyMapping(content, file, map) {
    if (content.kind === 'json' || content.kind === 'yaml')
        return mapDocument(content.document, map);
    if (content.kind === 'csv')
        return mapTable(content.table, file, map);
    const message = 'A mapping names this file, but it is neither JSON nor YAML nor a CSV table.';
    return { records: [], problems: [{ code: 'not_mappable', message, file }] };
}
/**
 * Takes numbers by JSON pointer. A pointer that leads nowhere, or to anything but a finite number, is a problem at its
 * place and a record without value.
 */
function mapDocument(document, map) {
    const records = [];
    const problems = [];
    for (const entry of map) {
        if (entry.pointer === undefined) {
            const message = `${entry.metric} is mapped to a CSV column, but this file is no table: give a JSON pointer.`;
            problems.push(document.problem('not_mappable', message, ''));
            continue;
        }
        const found = numberAt(document, entry.pointer, entry.metric);
        const fault = found.value === null ? null : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeFault */ .Uc)(entry.metric, found.value);
        if (found.problem !== null)
            problems.push(found.problem);
        if (fault !== null) {
            problems.push(document.problem('out_of_range', `${entry.metric} is ${found.value}, which ${fault}.`, entry.pointer));
        }
        const counts = countsOf(document, entry);
        problems.push(...counts.problems);
        records.push({
            ...recordOf(entry, dotted(entry.pointer), fault === null ? found.value : null, entry.pointer),
            rows: counts.rows,
            positives: counts.positives,
        });
    }
    return { records, problems };
}
function numberAt(document, pointer, name) {
    const value = (0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(document.value, pointer);
    const told = document.problems.find((problem) => problem.pointer === pointer);
    if (told !== undefined)
        return { value: null, problem: null };
    if (value === undefined) {
        const message = `${name} is mapped to \`${pointer}\`, which this file does not have.`;
        return { value: null, problem: document.problem('missing_pointer', message, pointer) };
    }
    if (typeof value === 'number')
        return { value, problem: null };
    const { code, found } = (0,_readers_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q)(value);
    return {
        value: null,
        problem: document.problem(code, `Expected a number for ${name}, found ${found}.`, pointer),
    };
}
/** Rows and positives, each a number or a pointer; `prevalence` gives the positives of known rows. */
function countsOf(document, entry) {
    const problems = [];
    const count = (given, name) => {
        if (given === undefined)
            return null;
        if (typeof given === 'number')
            return (0,_readers_number_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(given) ? given : null;
        const { value, problem } = numberAt(document, given, name);
        if (problem !== null)
            problems.push(problem);
        if (value === null || (0,_readers_number_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(value))
            return value;
        problems.push(document.problem('not_a_count', `Expected a whole number of ${name}, found ${value}.`, given));
        return null;
    };
    const rows = count(entry.rows, 'rows');
    const stated = count(entry.positives, 'positives');
    const positives = stated ?? (rows === null || entry.prevalence === undefined ? null : Math.round(rows * entry.prevalence));
    if (rows !== null && positives !== null && positives > rows) {
        problems.push(document.problem('out_of_range', `${positives} positives of ${rows} rows are impossible.`, entry.pointer ?? ''));
        return { rows: null, positives: null, problems };
    }
    return { rows, positives, problems };
}
/** Takes numbers by column; a table of several rows needs a pointer that names the row, `/0` the first. */
function mapTable(table, file, map) {
    const records = [];
    const problems = [];
    for (const entry of map) {
        const problem = (code, message, line = 1) => {
            problems.push({ code, message, file, pointer: `line ${line}`, line });
        };
        const column = table.header.indexOf(entry.column ?? '');
        const row = /^\/(0|[1-9][0-9]{0,8})$/.exec(entry.pointer ?? '')?.[1];
        const index = row === undefined ? 0 : Number(row);
        const line = table.lines[index] ?? 1;
        let value = null;
        if (entry.column === undefined)
            problem('not_mappable', `${entry.metric} needs the name of a column of this table.`);
        else if (column === -1)
            problem('missing_column', `${entry.metric} is mapped to the column ${entry.column}, which this table does not have.`);
        else if (row === undefined && table.rows.length > 1) {
            problem('many_rows', `The table has ${table.rows.length} rows: say which with \`pointer: /0\` (the first).`);
        }
        else if (index >= table.rows.length)
            problem('missing_pointer', `The table has no row ${entry.pointer}.`);
        else {
            const cell = table.rows[index]?.[column] ?? '';
            value = (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cellNumber */ .W)(cell);
            const fault = value === null ? null : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeFault */ .Uc)(entry.metric, value);
            if (value === null)
                problem('not_a_number', `Expected a number for ${entry.metric}, found ${JSON.stringify(cell.slice(0, 40))}.`, line);
            if (fault !== null)
                problem('out_of_range', `${entry.metric} is ${value}, which ${fault}.`, line);
            if (fault !== null)
                value = null;
        }
        const counts = {
            rows: typeof entry.rows === 'number' ? entry.rows : null,
            positives: typeof entry.positives === 'number' ? entry.positives : null,
        };
        records.push({ ...recordOf(entry, entry.column ?? '(column)', value, `line ${line}`), ...counts });
    }
    return { records, problems };
}
function recordOf(entry, raw, value, pointer) {
    const across = entry.attribute === undefined ? null : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .acrossGroups */ .OI)(entry.attribute);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measured */ .jh)({
        metric: entry.metric,
        raw_metric: raw,
        value,
        pointer,
        dataset: entry.dataset ?? null,
        slice: entry.slice ?? across,
        column: entry.feature ?? entry.attribute ?? null,
        statistic: entry.statistic ?? null,
    });
}
function dotted(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join('.');
}
/**
 * Proposes a mapping from the records that were read: named metrics first; where no name is known, the file's own key.
 * The data set is left out where the file does not say it: only its author knows.
 */
function suggestMapping(file, records) {
    const ordered = [...records].sort((a, b) => Number(a.metric === null) - Number(b.metric === null));
    const map = ordered
        .filter(({ pointer, value }) => pointer.startsWith('/') && value !== null)
        .map((record) => {
        const attribute = record.slice === null
            ? undefined
            : Object.keys(record.slice).find((key) => record.slice?.[key] === '*');
        const isGroup = record.slice !== null && attribute === undefined;
        return {
            pointer: record.pointer,
            metric: record.metric ?? record.raw_metric.split('.').at(-1),
            ...(record.dataset !== null && { dataset: record.dataset }),
            ...(isGroup && { slice: record.slice }),
            ...(attribute !== undefined && { attribute }),
            ...(attribute === undefined && record.column !== null && { feature: record.column }),
            ...(record.rows !== null && record.rows > 0 && { rows: record.rows }),
        };
    });
    return { file, map };
}
/** Every finite number of a structured text, for files of which nothing is recognised. */
function allNumbers(value, pointer = '', path = '') {
    if (typeof value === 'number')
        return [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measured */ .jh)({ raw_metric: path, value, pointer })];
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, below]) => allNumbers(below, `${pointer}/${(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(key)}`, path === '' ? key : `${path}.${key}`));
}


/***/ }),

/***/ 84873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ isAcrossGroups),
/* harmony export */   NQ: () => (/* binding */ canonicalMetric),
/* harmony export */   Uc: () => (/* binding */ rangeFault),
/* harmony export */   k9: () => (/* binding */ readMetricKey),
/* harmony export */   nA: () => (/* binding */ canonicalDataset),
/* harmony export */   pj: () => (/* binding */ normalizedKey)
/* harmony export */ });
/* unused harmony export CANONICAL_METRICS */
/**
 * Canonical metric names follow scikit-learn and Fairlearn. Aliases match whole keys only: `auc` is never taken from
 * `pr_auc`, `auc_std`, `auc_threshold` or `baseline_auc`.
 */
const ALIASES = {
    roc_auc: ['auc', 'auc_roc', 'auroc', 'roc_auc_score', 'auc_score', 'rocauc'],
    average_precision: ['pr_auc', 'prauc', 'auc_pr', 'auprc', 'average_precision_score'],
    f1: ['f1_score', 'f1score'],
    f1_macro: ['macro_f1', 'f1_score_macro'],
    f1_micro: ['micro_f1', 'f1_score_micro'],
    f1_weighted: ['weighted_f1', 'f1_score_weighted'],
    accuracy: ['acc', 'accuracy_score'],
    balanced_accuracy: ['balanced_accuracy_score', 'balanced_acc'],
    precision: ['precision_score'],
    precision_macro: ['macro_precision'],
    precision_micro: ['micro_precision'],
    precision_weighted: ['weighted_precision'],
    recall: ['recall_score', 'sensitivity'],
    recall_macro: ['macro_recall'],
    recall_micro: ['micro_recall'],
    recall_weighted: ['weighted_recall'],
    specificity: [],
    log_loss: ['logloss', 'neg_log_likelihood'],
    brier_score: ['brier', 'brier_score_loss', 'brier_loss'],
    matthews_corrcoef: ['mcc', 'matthews_correlation_coefficient'],
    cohen_kappa: ['cohen_kappa_score', 'kappa'],
    expected_calibration_error: ['ece'],
    gini: ['gini_coefficient'],
    zero_one_loss: [],
    rmse: ['root_mean_squared_error'],
    mse: ['mean_squared_error'],
    mae: ['mean_absolute_error', 'mean_abs_error'],
    mape: ['mean_absolute_percentage_error', 'mean_abs_perc_error'],
    r2: ['r2_score', 'r_squared', 'rsquared'],
    median_absolute_error: [],
    max_error: [],
    explained_variance: ['explained_variance_score'],
    ndcg: ['ndcg_score'],
    selection_rate: [],
    true_positive_rate: ['tpr'],
    true_negative_rate: ['tnr'],
    false_positive_rate: ['fpr'],
    false_negative_rate: ['fnr'],
    demographic_parity_difference: ['demographic_parity_diff'],
    demographic_parity_ratio: [],
    equalized_odds_difference: ['equalized_odds_diff', 'equalised_odds_difference'],
    equalized_odds_ratio: ['equalised_odds_ratio'],
    equal_opportunity_difference: ['equal_opportunity_diff'],
    equal_opportunity_ratio: [],
    false_positive_rate_difference: ['fpr_difference', 'fpr_diff'],
    statistical_parity_difference: [],
    average_odds_difference: [],
    selection_rate_difference: [],
    accuracy_difference: [],
    impact_ratio: ['disparate_impact', 'disparate_impact_ratio'],
};
const CANONICAL = new Map(Object.entries(ALIASES).flatMap(([name, aliases]) => [name, ...aliases].map((alias) => [alias, name])));
/** Numbers taken across the groups of one protected attribute. */
const ACROSS_GROUPS = /(?:_difference|_ratio)$/;
const UNBOUNDED = new Set(['log_loss', 'rmse', 'mse', 'mae', 'mape', 'median_absolute_error', 'max_error']);
const MAY_BE_NEGATIVE = new Set([
    'matthews_corrcoef',
    'cohen_kappa',
    'gini',
    'statistical_parity_difference',
    'average_odds_difference',
]);
const NO_LOWER_BOUND = new Set(['r2', 'explained_variance']);
/** All canonical names, for suggestions. */
const CANONICAL_METRICS = Object.keys(ALIASES);
/** `F1-Score` → `f1_score`. */
function normalizedKey(key) {
    return key
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_');
}
/** The canonical name of a whole key, or null. */
function canonicalMetric(key) {
    return CANONICAL.get(normalizedKey(key)) ?? null;
}
function isAcrossGroups(metric) {
    return ACROSS_GROUPS.test(metric) || metric === 'impact_ratio';
}
/** Why a value cannot be this metric (a percentage, a negative rate), or null. Bounds are the metric's definition. */
function rangeFault(metric, value) {
    if (NO_LOWER_BOUND.has(metric))
        return value <= 1 ? null : 'is above 1';
    if (MAY_BE_NEGATIVE.has(metric))
        return Math.abs(value) <= 1 ? null : 'is outside -1 to 1';
    if (!CANONICAL.has(metric))
        return null;
    if (value < 0)
        return 'is below 0';
    // A ratio of selection rates with a fixed reference group can exceed 1.
    const hasNoUpperBound = UNBOUNDED.has(metric) || metric === 'impact_ratio';
    return hasNoUpperBound || value <= 1 ? null : 'is above 1';
}
const DATASETS = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    test: 'test',
    testing: 'test',
    production: 'production',
    prod: 'production',
};
/** The canonical data set that a whole key names, or null. */
function canonicalDataset(key) {
    const name = normalizedKey(key).replace(/_(?:set|data|split|metrics|results|scores)$/, '');
    return Object.hasOwn(DATASETS, name) ? DATASETS[name] : null;
}
/** A prefix that makes the number something else than the metric itself. */
const NOT_THE_METRIC = /(?:^|_)(?:baseline|base|threshold|min|max|minimum|maximum|best|worst|avg|mean|median|std|target|limit|delta|drop|change|reference|ref|previous|old|champion|majority|random|dummy)(?:_|$)/i;
/** Reads a whole key: a metric, with a data set before it and, for group metrics, an attribute before it. */
function readMetricKey(key) {
    const whole = canonicalMetric(key);
    if (whole !== null)
        return { metric: whole, dataset: null, attribute: null };
    const [first = '', ...others] = key.trim().split(/[_\s-]/);
    const dataset = Object.hasOwn(DATASETS, first.toLowerCase())
        ? DATASETS[first.toLowerCase()]
        : null;
    const rest = dataset === null ? key.trim() : others.join('_');
    const metric = canonicalMetric(rest);
    if (metric !== null)
        return { metric, dataset, attribute: null };
    return readAttributeKey(rest, dataset);
}
function readAttributeKey(key, dataset) {
    const words = key.split('_');
    for (let count = 1; count < words.length; count += 1) {
        const metric = canonicalMetric(words.slice(count).join('_'));
        const attribute = words.slice(0, count).join('_');
        if (metric === null || !isAcrossGroups(metric) || attribute === '')
            continue;
        return NOT_THE_METRIC.test(attribute) ? null : { metric, dataset, attribute };
    }
    return null;
}


/***/ }),

/***/ 76566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ firstPathFault),
/* harmony export */   a9: () => (/* binding */ pathFault)
/* harmony export */ });
/* unused harmony exports folded, pathProblem */
const LONGEST_PATH_BYTES = 4096;
const LONGEST_NAME_BYTES = 255;
/** Names that mean a device on Windows, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/**
 * Why a path may not be used as a relative path inside a repository or an archive; null when it may.
 * Refused: empty, absolute, `..` and `.` parts, backslash, control characters, a drive letter, parts that end in a dot or
 * a space, device names, `.git`, too long, not valid Unicode.
 */
function pathFault(path) {
    if (path === '')
        return 'the name is empty';
    if (/\p{Surrogate}|\uFFFD/u.test(path))
        return 'the name is not valid Unicode';
    if (hasControlCharacter(path))
        return 'the name holds a control character';
    if (path.includes('\\'))
        return 'the name holds a backslash';
    if (path.startsWith('/'))
        return 'the path is absolute';
    if (/^[A-Za-z]:/.test(path))
        return 'the path starts with a drive letter';
    if (Buffer.byteLength(path) > LONGEST_PATH_BYTES)
        return `the path is longer than ${LONGEST_PATH_BYTES} bytes`;
    for (const part of path.split('/')) {
        const fault = partFault(part);
        if (fault !== null)
            return fault;
    }
    return null;
}
function partFault(part) {
    if (part === '')
        return 'the path has an empty part';
    if (part === '..')
        return 'the path climbs out of its folder (`..`)';
    if (part === '.')
        return 'the path has a `.` part';
    if (/[. ]$/.test(part))
        return 'a part of the path ends in a dot or a space';
    if (DEVICE_NAME.test(part))
        return 'a part of the path is a device name';
    if (folded(part) === '.git')
        return 'the path enters `.git`';
    if (Buffer.byteLength(part) > LONGEST_NAME_BYTES)
        return `a name is longer than ${LONGEST_NAME_BYTES} bytes`;
    return null;
}
function hasControlCharacter(path) {
    for (let index = 0; index < path.length; index += 1) {
        const code = path.charCodeAt(index);
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return true;
    }
    return false;
}
/** The form in which two names are one file on a system that ignores case and Unicode composition. */
function folded(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/**
 * The first fault among the paths of one tree: a path that may not be used, two that differ only by case or Unicode
 * composition, one listed twice, or one that is both a file and a folder. Null when there is none.
 */
function firstPathFault(paths) {
    const files = new Map();
    const folders = new Map();
    for (const path of paths) {
        const reason = pathFault(path);
        if (reason !== null)
            return { path, reason };
        const key = folded(path);
        const twin = files.get(key);
        if (twin === path)
            return { path, reason: 'the name appears twice' };
        if (twin !== undefined)
            return { path, reason: `the name differs from \`${twin}\` only by case or accents` };
        files.set(key, path);
        for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
            folders.set(key.slice(0, end), path);
        }
    }
    for (const [key, path] of files) {
        if (folders.has(key))
            return { path, reason: 'the name is both a file and a folder' };
    }
    return null;
}
/** The fault of a path as a problem of the file that lists it. */
function pathProblem(file, fault) {
    return {
        code: 'unsafe_path',
        message: `The path ${JSON.stringify(fault.path)} is refused: ${fault.reason}.`,
        file,
    };
}


/***/ }),

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ DVC_LOCK),
/* harmony export */   Dw: () => (/* binding */ isDvcLock),
/* harmony export */   Hy: () => (/* binding */ readDvcLock),
/* harmony export */   SD: () => (/* binding */ DVC_POINTER),
/* harmony export */   St: () => (/* binding */ DVC_YAML),
/* harmony export */   b8: () => (/* binding */ readDvcYaml),
/* harmony export */   p$: () => (/* binding */ isDvcYaml),
/* harmony export */   pu: () => (/* binding */ isDvcPointer),
/* harmony export */   t2: () => (/* binding */ readDvcPointer)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56242);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76566);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50530);



const DVC_LOCK = 'dvc-lock';
const DVC_POINTER = 'dvc-pointer';
const DVC_YAML = 'dvc-yaml';
function isDvcLock(root) {
    return typeof root.schema === 'string' && (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root.stages);
}
function isDvcPointer(root) {
    const outs = root.outs;
    return (Array.isArray(outs) &&
        outs.length > 0 &&
        outs.every((out) => (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(out) && 'path' in out && ('md5' in out || 'etag' in out)));
}
function isDvcYaml(root) {
    const stages = root.stages;
    if ('schema' in root || !(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(stages) || Object.keys(stages).length === 0)
        return false;
    return Object.values(stages).every((stage) => (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(stage) && ('cmd' in stage || ('foreach' in stage && 'do' in stage)));
}
/** Outputs and dependencies of every stage, with the md5 that DVC recorded. */
function readDvcLock(document) {
    const reader = new HashReader(document);
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value);
    for (const [stage, entry] of Object.entries((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(root.stages))) {
        const pointer = `/stages/${(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(stage)}`;
        for (const [index, item] of (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry).deps).entries()) {
            reader.item(item, `${pointer}/deps/${index}`, { stage, role: 'dep' });
        }
        for (const [index, item] of (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry).outs).entries()) {
            reader.item(item, `${pointer}/outs/${index}`, { stage, role: 'out' });
        }
    }
    const stages = Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(root.stages)).map((name) => ({ name, metrics: [] }));
    return reader.finish(DVC_LOCK, { pipeline: { stages } });
}
/** The outputs of one `.dvc` file. */
function readDvcPointer(document) {
    const reader = new HashReader(document);
    for (const [index, item] of (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value).outs).entries()) {
        reader.item(item, `/outs/${index}`, { role: 'out' });
    }
    return reader.finish(DVC_POINTER, {});
}
/** The stages a pipeline declares, and their metric files. */
function readDvcYaml(document) {
    const stages = Object.entries((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value).stages)).map(([name, stage]) => ({
        name,
        metrics: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(stage).metrics).flatMap((entry) => typeof entry === 'string' ? [entry] : Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry))),
    }));
    return {
        format: DVC_YAML,
        toolVersion: null,
        records: [],
        facts: { pipeline: { stages } },
        problems: document.problems,
    };
}
const MD5 = /^[0-9a-f]{32}(?:\.dir)?$/;
const OTHER_HASHES = ['etag', 'checksum'];
class HashReader {
    #data = [];
    #problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    item(value, pointer, known) {
        const item = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        // DVC writes `model//file` as the pipeline's template gave it.
        const path = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.path)?.replace(/(?<!:)\/{2,}/g, '/');
        if (path === undefined) {
            this.#problem('missing_path', 'This entry has no path.', pointer);
            return;
        }
        const { md5, size } = item;
        if (md5 !== undefined) {
            if (typeof md5 !== 'string' || !MD5.test(md5)) {
                this.#problem('invalid_digest', `The md5 of ${path} is not 32 lowercase hex digits.`, `${pointer}/md5`);
                return;
            }
            this.#add({ path, algorithm: 'md5', digest: md5, ...known }, size, pointer);
            return;
        }
        const other = OTHER_HASHES.find((key) => typeof item[key] === 'string');
        if (other !== undefined)
            this.#add({ path, algorithm: other, digest: item[other], ...known }, size, pointer);
        // An output without a hash was declared and never made; a dependency may be remote or a repository.
        else if (known.role === 'out')
            this.#problem('missing_digest', `${path} has no recorded hash.`, pointer);
    }
    finish(format, facts) {
        return {
            format,
            toolVersion: null,
            records: [],
            facts: { ...facts, ...(this.#data.length > 0 && { lineage: { data: this.#data } }) },
            problems: [...this.#document.problems, ...this.#problems],
        };
    }
    #add(entry, size, pointer) {
        const fault = /^[a-z][a-z0-9+.-]*:\/\//.test(entry.path)
            ? null
            : (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(entry.path.replace(/^(?:\.\.\/)+/, ''));
        if (fault !== null) {
            this.#problem('unsafe_path', `The path ${JSON.stringify(entry.path)}: ${fault}.`, pointer);
            return;
        }
        this.#data.push({ ...entry, ...(typeof size === 'number' && { size }) });
    }
    #problem(code, message, pointer) {
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        this.#problems.push(this.#document.problem(code, message, pointer));
    }
}


/***/ }),

/***/ 50530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as an object; an empty one for anything else. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** The value as a list; an empty one for anything else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The members of an object that are texts. */
function textsOf(value) {
    return Object.fromEntries(Object.entries(objectOf(value)).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 13925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readRegistryEntry),
/* harmony export */   QI: () => (/* binding */ isRegistryVersion),
/* harmony export */   WO: () => (/* binding */ readLoggedModel),
/* harmony export */   gi: () => (/* binding */ isExperiment),
/* harmony export */   mr: () => (/* binding */ isRegisteredModel),
/* harmony export */   ot: () => (/* binding */ isLoggedModel),
/* harmony export */   sE: () => (/* binding */ readExperiment),
/* harmony export */   tm: () => (/* binding */ readMlmodel)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50530);

/** A version of a registered model: `meta.yaml` of `models/<name>/version-N`. */
function isRegistryVersion(root) {
    return 'current_stage' in root && 'version' in root && 'name' in root;
}
/** A registered model: `meta.yaml` of `models/<name>`. */
function isRegisteredModel(root) {
    return 'name' in root && 'creation_timestamp' in root && 'aliases' in root && !('current_stage' in root);
}
/** A logged model of MLflow 3: `meta.yaml` of `models/m-<hex>`. */
function isLoggedModel(root) {
    return /^m-[0-9a-f]{32}$/.test((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.model_id) ?? '') && 'source_run_id' in root;
}
/** An experiment: `meta.yaml` beside its runs. */
function isExperiment(root) {
    return 'experiment_id' in root && 'lifecycle_stage' in root && !('run_id' in root) && !('run_uuid' in root);
}
/** Facts of a registry entry; a version deleted in MLflow is a problem, since its folder stays. */
function readRegistryEntry(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const name = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.name);
    const version = root.version;
    const runId = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.run_id);
    const stage = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.current_stage);
    const status = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.status);
    const source = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.source);
    const isDeleted = stage === 'Deleted_Internal';
    const deleted = document.problem('deleted', 'This model version was deleted in the registry.', '/current_stage');
    return {
        format: 'mlflow-registry',
        toolVersion: null,
        records: [],
        facts: {
            identity: {
                ...(name !== undefined && { model: name }),
                ...(version !== undefined && version !== null && { version: String(version) }),
            },
            registry: {
                ...(stage !== undefined && { stage }),
                ...(status !== undefined && { status }),
                ...(source !== undefined && { source }),
                ...(Array.isArray(root.aliases) ? {} : { aliases: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(root.aliases) }),
            },
            ...(runId !== undefined && { lineage: { run_id: runId } }),
        },
        problems: isDeleted ? [...document.problems, deleted] : document.problems,
    };
}
/** Facts of an experiment: which, and whether it is active. */
function readExperiment(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const name = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.name);
    const id = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.experiment_id);
    const stage = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.lifecycle_stage);
    return {
        format: 'mlflow-filestore',
        toolVersion: null,
        records: [],
        facts: {
            lineage: {
                ...(id !== undefined && { experiment_id: id }),
                ...(stage !== undefined && { lifecycle_stage: stage }),
            },
            ...(name !== undefined && { identity: { name } }),
        },
        problems: document.problems,
    };
}
/** Facts of a logged model of MLflow 3; its metrics repeat those of the run that made it. */
function readLoggedModel(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const runId = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.source_run_id);
    return {
        format: 'mlflow-logged-model',
        toolVersion: null,
        records: [],
        facts: {
            registry: { model_uuid: String(root.model_id) },
            ...(runId !== undefined && { lineage: { run_id: runId } }),
        },
        problems: document.problems,
    };
}
/** Facts of an `MLmodel` file: run, flavours, signature. */
function readMlmodel(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const runId = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.run_id);
    const uuid = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.model_uuid);
    const created = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.utc_time_created);
    return {
        format: 'mlmodel',
        toolVersion: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.mlflow_version) ?? null,
        records: [],
        facts: {
            registry: {
                ...(uuid !== undefined && { model_uuid: uuid }),
                flavors: Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(root.flavors)),
                has_signature: Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(root.signature)).length > 0,
            },
            ...(runId !== undefined && { lineage: { run_id: runId } }),
            ...(created !== undefined && { identity: { created } }),
        },
        problems: document.problems,
    };
}


/***/ }),

/***/ 40793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ metricRecord),
/* harmony export */   EG: () => (/* binding */ tagFacts),
/* harmony export */   ix: () => (/* binding */ runStateProblem)
/* harmony export */ });
/* unused harmony export currentPoint */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84873);


/**
 * MLflow's current value: the largest by (step, timestamp, value), neither the last written nor the best.
 * Null when a point that is not a number shares that last step and time, or when there is no point.
 */
function currentPoint(points) {
    let best = null;
    for (const point of points)
        if (best === null || isLater(point, best))
            best = point;
    if (best === null)
        return null;
    const { step, timestamp } = best;
    const last = points.filter((point) => point.step === step && point.timestamp === timestamp);
    return last.some(({ value }) => value === null) ? { ...best, value: null } : best;
}
function isLater(a, b) {
    if (a.step !== b.step)
        return a.step > b.step;
    if (a.timestamp !== b.timestamp)
        return a.timestamp > b.timestamp;
    return (a.value ?? Number.NEGATIVE_INFINITY) > (b.value ?? Number.NEGATIVE_INFINITY);
}
/** A run's metric as a record, with the problem that kept its value from being one. */
function metricRecord(key, points, place) {
    const value = currentPoint(points)?.value ?? null;
    const named = readRunKey(key);
    const known = {
        metric: named?.metric ?? null,
        raw_metric: key,
        pointer: place.pointer,
        dataset: named?.dataset ?? null,
        slice: named?.attribute == null ? null : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .acrossGroups */ .OI)(named.attribute),
        column: named?.attribute ?? null,
    };
    const problem = (code, message) => ({ code, message, ...place });
    if (value === null) {
        const message = `The current value of the metric ${key} is not a finite number.`;
        return { record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...known, value: null }), problem: problem('not_finite', message) };
    }
    const fault = named === null ? null : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeFault */ .Uc)(named.metric, value);
    if (fault === null)
        return { record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...known, value }), problem: null };
    const message = `${named?.metric} is ${value}, which ${fault}: no such value exists.`;
    return { record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...known, value: null }), problem: problem('out_of_range', message) };
}
/** `test/auc` and `test_auc` say the same. */
function readRunKey(key) {
    const parts = key.split('/');
    const named = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetricKey */ .k9)(parts.at(-1));
    if (named === null || parts.length === 1)
        return named;
    const dataset = parts.length === 2 ? (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDataset */ .nA)(parts[0]) : null;
    return dataset === null || named.dataset !== null ? null : { ...named, dataset };
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const LONGEST_TAG = 2000;
/** Facts that every shape of a run gives from its tags. Tags longer than 2,000 characters are left out. */
function tagFacts(tags) {
    const commit = tags['mlflow.source.git.commit'];
    const parent = tags['mlflow.parentRunId'];
    return {
        commit: commit !== undefined && COMMIT.test(commit) ? commit : null,
        ...(parent !== undefined && { parent_run_id: parent }),
        tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value.length <= LONGEST_TAG)),
    };
}
/** Only a finished run that nobody deleted counts. */
function runStateProblem(status, stage, place) {
    if (status !== 'FINISHED') {
        const message = `The run's status is ${status}; only a FINISHED run counts.`;
        return { code: 'run_not_finished', message, ...place };
    }
    if (stage === 'active')
        return null;
    const message = `The run's lifecycle stage is ${stage}; only an active run counts.`;
    return { code: 'run_not_active', message, ...place };
}


/***/ }),

/***/ 37803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ keyRole),
/* harmony export */   Jt: () => (/* binding */ isColumnCollection),
/* harmony export */   LX: () => (/* binding */ siblingCounts),
/* harmony export */   Uu: () => (/* binding */ statedOutcome),
/* harmony export */   my: () => (/* binding */ isCount)
/* harmony export */ });
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84873);

const TRANSPARENT = new Set([
    ...[
        'metrics',
        'metric',
        'results',
        'result',
        'evaluation',
        'eval',
        'performance',
        'scores',
        'overall',
        'summary',
    ],
    ...[
        'values',
        'classification',
        'regression',
        'fairness',
        'fairness_metrics',
        'drift',
        'report',
        'current',
        'dataset',
    ],
    ...['model_metrics', 'performance_metrics', 'bias', 'aggregate', 'quality', 'data_drift'],
]);
const COLLECTIONS = new Set([
    ...[
        'models',
        'segments',
        'slices',
        'classes',
        'per_class',
        'folds',
        'features',
        'columns',
        'labels',
        'per_label',
    ],
    ...[
        'by_feature',
        'by_class',
        'per_query',
        'runs',
        'stages',
        'candidates',
        'attributes',
        'threshold_metrics',
    ],
]);
const GROUPS = new Set(['by_group', 'groups', 'per_group', 'group_metrics']);
/** Numbers below these were set or belong to something else: never a measurement of this model. */
const NOT_MEASURED = /(?:^|_)(?:thresholds?|limits?|targets?|requirements?|config|configuration|params|parameters|hyperparameters|hyperparams|settings|baselines?|references?|previous|champion_metrics|meta|metadata|options|budget|plan)(?:_used)?$/;
function keyRole(key) {
    const name = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key);
    if (TRANSPARENT.has(name))
        return 'transparent';
    if (COLLECTIONS.has(name))
        return 'collection';
    if (GROUPS.has(name))
        return 'groups';
    return NOT_MEASURED.test(name) ? 'not_measured' : 'name';
}
/** Collections whose members are columns of the data. */
function isColumnCollection(key) {
    return ['features', 'columns', 'by_feature'].includes((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key));
}
const ROWS = new Set([
    'n',
    'rows',
    'n_rows',
    'num_rows',
    'n_samples',
    'num_samples',
    'support',
    'sample_size',
    'n_test_rows',
]);
const POSITIVES = new Set(['positives', 'n_positives', 'num_positives']);
/** Counts standing beside the numbers of one object; null where the object gives none. */
function siblingCounts(object) {
    return { rows: countIn(object, ROWS), positives: countIn(object, POSITIVES) };
}
function countIn(object, names) {
    const found = Object.entries(object).filter(([key, value]) => names.has((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key)) && isCount(value));
    return found.length === 1 ? found[0]?.[1] : null;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
const BAD_WHEN_TRUE = /(?:^|_)(?:drift|drifted|drift_detected|drift_flagged|any_flagged|flagged|bias_flag|bias_detected)$/;
const GOOD_WHEN_TRUE = /^(?:passed|all_passed|success|criteria_met)$/;
/** The tool's own word on something, from a boolean or a status word; null for other keys. */
function statedOutcome(key, value) {
    const name = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key);
    if (typeof value === 'boolean') {
        if (BAD_WHEN_TRUE.test(name))
            return value ? 'fail' : 'pass';
        return GOOD_WHEN_TRUE.test(name) ? (value ? 'pass' : 'fail') : null;
    }
    return typeof value === 'string' && (name === 'status' || name === 'verdict') ? value : null;
}


/***/ }),

/***/ 77702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe),
  P: () => (/* binding */ readNumbers)
});

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/metric-name.js
var metric_name = __webpack_require__(84873);
// EXTERNAL MODULE: ./lib/evidence/readers/json-shape.js
var json_shape = __webpack_require__(50530);
;// CONCATENATED MODULE: ./lib/evidence/readers/homemade-drift.js

/**
 * Drift facts of a home-made report, only where it lists columns with their own flag. The share is taken from the file
 * only when it equals drifted / all: many reports write the configured threshold under the same name.
 */
function driftFacts(root) {
    const columns = flaggedColumns(root);
    if (columns.length === 0)
        return null;
    const drifted = columns.filter(([, isDrifted]) => isDrifted).map(([name]) => name);
    return {
        dataset_drift: null,
        share_of_drifted_columns: statedShares(root).find((share) => Math.abs(share - drifted.length / columns.length) < 1e-9) ?? null,
        drift_share_threshold: null,
        drifted_columns: drifted,
        undecidable_columns: [],
    };
}
function flaggedColumns(root) {
    const table = ['features', 'columns', 'by_feature', 'labels', 'per_label', 'drift_by_columns']
        .map((key) => root[key])
        .find(json_shape/* isObject */.Gv);
    return Object.entries(table ?? root).flatMap(([name, entry]) => {
        if (!(0,json_shape/* isObject */.Gv)(entry))
            return [];
        const flag = entry.drift_detected ?? entry.drifted;
        return typeof flag === 'boolean' ? [[name, flag]] : [];
    });
}
function statedShares(root) {
    const summary = root.summary;
    const places = (0,json_shape/* isObject */.Gv)(summary) ? [root, summary] : [root];
    return places.map((place) => place.drift_share).filter((share) => typeof share === 'number');
}

// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(56242);
// EXTERNAL MODULE: ./lib/evidence/readers/number-key.js
var number_key = __webpack_require__(37803);
;// CONCATENATED MODULE: ./lib/evidence/readers/number-context.js



const ROOT = {
    pointer: '',
    path: '',
    dataset: null,
    slice: null,
    column: null,
    isMeasured: true,
    named: null,
    collection: null,
    parent: null,
};
/** A leaf stands where its object stands: its own key names the number, not a group. */
function leaf(below, context) {
    return { ...context, pointer: below.pointer, path: below.path };
}
/** The context below a key. */
function child(context, key) {
    const pointer = `${context.pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
    const path = context.path === '' ? key : `${context.path}.${key}`;
    const below = { ...context, pointer, path };
    if (context.collection !== null)
        return member(below, context.collection, key);
    const dataset = (0,metric_name/* canonicalDataset */.nA)(key);
    if (dataset !== null && context.dataset === null)
        return { ...below, dataset };
    if ((0,metric_name/* readMetricKey */.k9)(key) !== null)
        return below;
    switch ((0,number_key/* keyRole */.Ef)(key)) {
        case 'transparent':
            return below;
        case 'collection':
            return { ...below, collection: key };
        case 'groups':
            return { ...below, collection: context.parent ?? 'group' };
        case 'not_measured':
            return { ...below, isMeasured: false };
        default: {
            const within = context.slice?.within;
            return {
                ...below,
                parent: key,
                slice: { ...context.slice, within: within === undefined ? key : `${within}.${key}` },
            };
        }
    }
}
function member(below, collection, key) {
    const isColumn = (0,number_key/* isColumnCollection */.Jt)(collection);
    return {
        ...below,
        collection: null,
        parent: key,
        column: isColumn ? key : below.column,
        slice: isColumn ? below.slice : { ...below.slice, [collection]: key },
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/numbers.js






/**
 * Reads a file of free shape: every finite number is a record, with a canonical metric only where a whole key says so
 * and no key above says otherwise. What stands where a metric's number belongs but is none is a problem at its place
 * and a record with value null.
 */
function readNumbers(document, format) {
    const reader = new NumberReader(document);
    const { value } = document;
    if (value !== undefined)
        reader.visit(value, ROOT);
    const problems = [...document.problems, ...reader.problems];
    return { format, toolVersion: null, records: reader.records, facts: factsOf(document, reader), problems };
}
const MOST_PROBLEMS = 100;
class NumberReader {
    records = [];
    problems = [];
    tests = [];
    #document;
    #suspect;
    constructor(document) {
        this.#document = document;
        this.#suspect = new Set(document.problems.map(({ pointer }) => pointer ?? ''));
    }
    visit(value, context) {
        if (Array.isArray(value))
            this.#list(value, context);
        else if (value !== null && typeof value === 'object')
            this.#object(value, context);
    }
    #object(object, context) {
        const counts = (0,number_key/* siblingCounts */.LX)(object);
        for (const [key, value] of Object.entries(object)) {
            const below = child(context, key);
            const outcome = (0,number_key/* statedOutcome */.Uu)(key, value);
            if (outcome !== null)
                this.tests.push({ name: below.path, outcome });
            const named = this.#nameOf(key, context);
            if (typeof value === 'number')
                this.#number(value, named, below, context, counts, this.#stated(object, key));
            else if (value !== null && typeof value === 'object')
                this.#inner(key, value, named, below, context, object);
            else if (named !== null && outcome === null)
                this.#noNumber(value, named, below, context);
        }
    }
    /** `value` and `current` stand for the metric that the object above is named after. */
    #nameOf(key, context) {
        if (!context.isMeasured)
            return null;
        if (context.named === null)
            return (0,metric_name/* readMetricKey */.k9)(key);
        if (key === 'value' || key === 'current')
            return context.named;
        const dataset = (0,metric_name/* canonicalDataset */.nA)(key);
        return dataset === null ? null : { ...context.named, dataset };
    }
    #inner(key, value, named, below, context, siblings) {
        const byGroup = /^(.+)_by_group$/.exec(key);
        const groupMetric = byGroup === null || !below.isMeasured ? null : (0,metric_name/* readMetricKey */.k9)(byGroup[1]);
        if (groupMetric !== null && !Array.isArray(value)) {
            this.#groups(value, groupMetric, { ...below, parent: context.parent }, siblings);
            return;
        }
        const folds = /^(.+)_folds$/.exec(key);
        const foldMetric = folds === null || !below.isMeasured ? null : (0,metric_name/* readMetricKey */.k9)(folds[1]);
        if (foldMetric !== null && Array.isArray(value)) {
            this.#folds(value, foldMetric, { ...below, parent: context.parent, slice: context.slice });
            return;
        }
        if (named === null) {
            this.visit(value, below);
            return;
        }
        if (Array.isArray(value) || Object.keys(value).length === 0)
            this.#noNumber(value, named, below, context);
        this.visit(value, { ...below, named: Array.isArray(value) ? null : named });
    }
    #groups(groups, named, context, siblings) {
        const counts = siblings.group_counts;
        for (const [group, value] of Object.entries(groups)) {
            const below = { ...child(context, group), slice: { [context.parent ?? 'group']: group } };
            const count = (0,json_shape/* isObject */.Gv)(counts) ? counts[group] : undefined;
            const rows = (0,number_key/* isCount */.my)(count) ? count : null;
            if (typeof value === 'number')
                this.#add(value, named, below, { rows, positives: null });
            else
                this.#noNumber(value, named, below, below);
        }
    }
    #folds(values, named, context) {
        for (const [fold, value] of values.entries()) {
            const below = { ...context, pointer: `${context.pointer}/${fold}`, path: `${context.path}[${fold}]` };
            if (typeof value === 'number')
                this.#add(value, named, below, { rows: null, positives: null }, { fold });
            else
                this.#noNumber(value, named, below, below);
        }
    }
    #list(values, context) {
        for (const [index, value] of values.entries()) {
            const place = { ...context, pointer: `${context.pointer}/${index}`, path: `${context.path}[${index}]` };
            if (typeof value === 'number')
                this.records.push((0,evidence/* measured */.jh)({ raw_metric: place.path, value, pointer: place.pointer }));
            else {
                const key = lastKey(context.path) || 'item';
                this.visit(value, { ...place, named: null, slice: { ...context.slice, [key]: String(index) } });
            }
        }
    }
    #number(value, named, below, context, counts, statistic) {
        this.#add(value, named, leaf(below, context), counts, { statistic });
    }
    /** Where the object names the Kolmogorov–Smirnov test, its score and p value have types. */
    #stated(object, key) {
        if (object.stattest_name !== 'ks' || typeof object.p_value !== 'number')
            return null;
        return key === 'drift_score' ? 'ks.d' : key === 'p_value' ? 'ks.p' : null;
    }
    #add(value, named, place, counts, more = {}) {
        if (this.#suspect.has(place.pointer)) {
            this.#push(null, named, place, more);
            return;
        }
        const fault = named === null ? null : (0,metric_name/* rangeFault */.Uc)(named.metric, value);
        if (fault !== null && named !== null) {
            const message = `${named.metric} is ${value}, which ${fault}: no such value exists.`;
            this.#tell('out_of_range', message, place.pointer);
            this.#push(null, named, place, more);
            return;
        }
        this.#push(value, named, place, { ...counts, ...more });
    }
    #noNumber(value, named, below, context) {
        if (!this.#suspect.has(below.pointer)) {
            const { code, found } = describe(value);
            const message = `Expected a number for ${named.metric}, found ${found}.`;
            this.#tell(code, message, below.pointer);
        }
        this.#push(null, named, leaf(below, context), {});
    }
    /** Each problem finds its line, so a file made of nothing else is not told value by value. */
    #tell(code, message, pointer) {
        if (this.problems.length > MOST_PROBLEMS)
            return;
        if (this.problems.length < MOST_PROBLEMS)
            this.problems.push(this.#document.problem(code, message, pointer));
        else {
            const text = `More than ${MOST_PROBLEMS} values are no numbers; the rest is not listed.`;
            this.problems.push(this.#document.problem('too_many_problems', text, ''));
        }
    }
    #push(value, named, place, more) {
        const attribute = named === null ? null : this.#attribute(named, place);
        this.records.push((0,evidence/* measured */.jh)({
            metric: named?.metric ?? null,
            raw_metric: place.path,
            value,
            pointer: place.pointer,
            dataset: named?.dataset ?? place.dataset,
            slice: attribute === null ? place.slice : { ...outerSlice(place, attribute), ...(0,evidence/* acrossGroups */.OI)(attribute) },
            column: attribute ?? place.column,
            ...more,
        }));
    }
    #attribute(named, place) {
        if (named.attribute !== null)
            return named.attribute;
        return (0,metric_name/* isAcrossGroups */.Gg)(named.metric) ? place.parent : null;
    }
}
/** The slice above an attribute: keys that lie between it and the top still tell its numbers apart. */
function outerSlice(place, attribute) {
    return Object.fromEntries(Object.entries(place.slice ?? {}).flatMap(([key, value]) => {
        if (value === attribute)
            return [];
        const isBelow = key === 'within' && value.endsWith(`.${attribute}`);
        return [[key, isBelow ? value.slice(0, -attribute.length - 1) : value]];
    }));
}
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1).replace(/\[\d+\]/g, '');
}
/** What stands where a number was expected, as a code and in words. */
function describe(value) {
    if (value === null)
        return { code: 'null_value', found: 'null' };
    if (typeof value === 'string') {
        const isNumeric = value.trim() !== '' && !Number.isNaN(Number(value.replace(',', '.').replace(/%$/, '')));
        if (isNumeric || /^[-+]?(?:nan|inf(?:inity)?)$/i.test(value.trim())) {
            return {
                code: 'number_as_text',
                found: `the text ${JSON.stringify(value.slice(0, 40))}: write it without quotes`,
            };
        }
        return { code: 'not_a_number', found: 'text' };
    }
    if (Array.isArray(value))
        return { code: 'not_a_number', found: 'a list' };
    return { code: 'not_a_number', found: typeof value === 'boolean' ? String(value) : 'an object' };
}
function factsOf(document, reader) {
    const root = (0,json_shape/* isObject */.Gv)(document.value) ? document.value : {};
    const runId = root.run_id;
    const digest = root.dataset_version ?? root.data_sha256;
    const data = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest)
        ? [{ path: 'dataset_version', algorithm: 'sha256', digest }]
        : [];
    const hasLineage = typeof runId === 'string' || data.length > 0;
    const drift = driftFacts(root);
    return {
        ...(hasLineage && {
            lineage: { ...(typeof runId === 'string' && { run_id: runId }), ...(data.length > 0 && { data }) },
        }),
        ...(drift !== null && { drift }),
        ...(reader.tests.length > 0 && { tests: reader.tests }),
    };
}


/***/ }),

/***/ 83316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ groupTrees)
});

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/evidence/content.js
var content = __webpack_require__(13324);
// EXTERNAL MODULE: ./lib/evidence/detection.js + 13 modules
var detection = __webpack_require__(57957);
// EXTERNAL MODULE: ./lib/evidence/readers/json-shape.js
var json_shape = __webpack_require__(50530);
// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-value.js
var mlflow_value = __webpack_require__(40793);
;// CONCATENATED MODULE: ./lib/evidence/readers/mlflow-file-store.js




const MLFLOW_FILE_STORE = 'mlflow-filestore';
/** MLflow's integers (`RunStatus`), as words. */
const STATUS = {
    1: 'RUNNING',
    2: 'SCHEDULED',
    3: 'FINISHED',
    4: 'FAILED',
    5: 'KILLED',
};
/**
 * Reads one run of a file store.
 * @param folder the run's folder, without a final slash.
 * @param files every file below that folder; `datasets` those of its experiment, by which inputs are named.
 */
function readTree(folder, files, datasets = []) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const metaFile = `${prefix}meta.yaml`;
    const meta = yamlOf(files.find(({ path }) => path === metaFile));
    const problems = meta === null ? [missingMeta(metaFile)] : [...meta.problems];
    const info = (0,json_shape/* objectOf */.Xy)(meta?.value);
    const place = { file: metaFile, pointer: '' };
    // An integer, as MLflow writes it: `"3"` or a word was written by something else.
    const status = typeof info.status === 'number' ? (STATUS[info.status] ?? 'unknown') : 'unknown';
    const stage = String(info.lifecycle_stage);
    const state = (0,mlflow_value/* runStateProblem */.ix)(status, stage, place);
    if (state !== null)
        problems.push(state);
    const tags = textsOf(`${prefix}tags/`, files);
    const measuredHere = readMetrics(`${prefix}metrics/`, files);
    problems.push(...measuredHere.problems);
    if (measuredHere.records.length === 0 && measuredHere.problems.length === 0) {
        problems.push({ code: 'no_metrics', message: 'The run logged no metric.', file: metaFile, pointer: '' });
    }
    const runId = info.run_id ?? info.run_uuid;
    const facts = (0,mlflow_value/* tagFacts */.EG)(tags);
    const data = inputsOf(prefix, files, datasets);
    return {
        format: MLFLOW_FILE_STORE,
        toolVersion: null,
        // A run that failed or was deleted has numbers, but none that may be judged.
        records: state === null && meta?.problems.length === 0 ? measuredHere.records : [],
        facts: {
            lineage: {
                ...(typeof runId === 'string' && { run_id: runId }),
                ...(typeof info.experiment_id === 'string' && { experiment_id: info.experiment_id }),
                status,
                lifecycle_stage: stage,
                ...facts,
                parameters: textsOf(`${prefix}params/`, files),
                ...(data.length > 0 && { data }),
            },
            ...(typeof info.run_name === 'string' && { identity: { name: info.run_name } }),
        },
        problems,
    };
}
function missingMeta(file) {
    return { code: 'missing_meta', message: 'The run has no meta.yaml.', file, pointer: '' };
}
function readMetrics(prefix, files) {
    const records = [];
    const problems = [];
    for (const file of filesUnder(prefix, files)) {
        const pointer = `metrics/${file.path.slice(prefix.length)}`;
        const parsed = readMetricFile(file, pointer);
        if ('problem' in parsed)
            problems.push(parsed.problem);
        const points = 'points' in parsed ? parsed.points : [];
        const key = file.path.slice(prefix.length);
        const { record, problem } = (0,mlflow_value/* metricRecord */.C_)(key, points, { file: file.path, pointer });
        records.push(record);
        if (problem !== null && !('problem' in parsed))
            problems.push(problem);
    }
    return { records, problems };
}
const NUMBER = /^-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^-?(?:nan|inf|infinity)$/i;
/** Lines of `timestamp value [step [run_id]]`; MLflow 3 added the fourth field. */
function readMetricFile(file, pointer) {
    const text = (0,content/* decodeText */.g7)(file.bytes);
    const lines = text?.split('\n').map((line) => line.trim()) ?? [];
    const points = [];
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const point = readPoint(line);
        if (point === null) {
            const message = `Expected \`timestamp value step\`, found ${JSON.stringify(line.slice(0, 60))}.`;
            return { problem: { code: 'invalid_metric_line', message, file: file.path, pointer, line: index + 1 } };
        }
        points.push(point);
    }
    if (points.length > 0)
        return { points };
    return {
        problem: { code: 'empty', message: 'The metric file holds no value.', file: file.path, pointer, line: 1 },
    };
}
function readPoint(line) {
    const fields = line.split(/\s+/);
    const [timestamp = '', value = '', step = '0'] = fields;
    if (fields.length < 2 || fields.length > 4 || !/^-?[0-9]{1,15}$/.test(timestamp))
        return null;
    if (!/^-?[0-9]{1,15}$/.test(step) || !(NUMBER.test(value) || NOT_FINITE.test(value)))
        return null;
    const number = Number(value);
    return {
        step: Number(step),
        timestamp: Number(timestamp),
        value: Number.isFinite(number) ? number : null,
    };
}
/** One text per file below a folder: parameters and tags. */
function textsOf(prefix, files) {
    return Object.fromEntries(filesUnder(prefix, files).map((file) => [
        file.path.slice(prefix.length),
        (0,content/* decodeText */.g7)(file.bytes)?.trim() ?? '',
    ]));
}
/** Data sets the run read: `inputs/<id>/meta.yaml` names a folder of the experiment's `datasets`. */
function inputsOf(prefix, files, datasets) {
    return filesUnder(`${prefix}inputs/`, files).flatMap((file) => {
        const source = (0,json_shape/* objectOf */.Xy)(yamlOf(file)?.value).source_id;
        const meta = datasets.find(({ path }) => path.endsWith(`/datasets/${String(source)}/meta.yaml`));
        const { name, digest } = (0,json_shape/* objectOf */.Xy)(yamlOf(meta)?.value);
        if (typeof name !== 'string' || typeof digest !== 'string')
            return [];
        return [{ path: name, algorithm: 'mlflow', digest, role: 'dep' }];
    });
}
function filesUnder(prefix, files) {
    return files.filter(({ path }) => path.startsWith(prefix)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
function yamlOf(file) {
    const text = file === undefined ? null : (0,content/* decodeText */.g7)(file.bytes);
    return file === undefined || text === null ? null : (0,yaml/* parseYaml */.h)(text, file.path);
}

// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-registry.js
var mlflow_registry = __webpack_require__(13925);
;// CONCATENATED MODULE: ./lib/evidence/tree.js






/** Folders below a tree whose files belong to it; `artifacts` are files of their own. */
const OWN_FOLDERS = {
    run: ['metrics', 'params', 'tags', 'inputs', 'outputs'],
    logged_model: ['metrics', 'params', 'tags'],
    registry: ['aliases', 'tags'],
    dataset: [],
};
const META = 'meta.yaml';
/** Finds the runs and registry entries of MLflow file stores by the content of their `meta.yaml`. */
function groupTrees(files) {
    const live = files.filter(({ path }) => !/(?:^|\/)\.trash\//.test(path));
    const kinds = new Map();
    const measuredFolders = foldersWithMetrics(live);
    for (const file of live) {
        if (file.path !== META && !file.path.endsWith(`/${META}`))
            continue;
        const kind = kindOf(file) ?? (measuredFolders.has(folderOf(file.path)) ? 'run' : null);
        if (kind !== null)
            kinds.set(folderOf(file.path), kind);
    }
    if (kinds.size === 0 && live.length === files.length)
        return { trees: [], rest: files, skipped: [] };
    const members = new Map([...kinds.keys()].map((folder) => [folder, []]));
    const rest = [];
    for (const file of live) {
        const owner = ownerOf(file.path, kinds);
        if (owner === null)
            rest.push(file);
        else
            members.get(owner)?.push(file);
    }
    const ofKind = (wanted) => [...kinds].filter(([, kind]) => kind === wanted).map(([folder]) => folder);
    const datasets = ofKind('dataset').flatMap((folder) => members.get(folder) ?? []);
    const trees = [...ofKind('run'), ...ofKind('logged_model'), ...ofKind('registry')].map((folder) => {
        const own = members.get(folder) ?? [];
        return { path: folder, files: own, reading: readOwn(folder, own, kinds.get(folder), datasets) };
    });
    const deleted = files.filter((file) => !live.includes(file));
    return { trees, rest, skipped: [...datasets, ...deleted].map(({ path }) => path) };
}
function readOwn(folder, files, kind, datasets) {
    if (kind === 'run')
        return readTree(folder, files, datasets);
    const meta = files.find(({ path }) => folderOf(path) === folder);
    return (0,detection/* readFile */.T)(meta).reading;
}
function kindOf(file) {
    const text = (0,content/* decodeText */.g7)(file.bytes);
    if (text === null)
        return null;
    const root = (0,json_shape/* objectOf */.Xy)((0,yaml/* parseYaml */.h)(text, file.path).value);
    if ((0,mlflow_registry/* isLoggedModel */.ot)(root))
        return 'logged_model';
    if (('run_id' in root || 'run_uuid' in root) && 'lifecycle_stage' in root)
        return 'run';
    if ((0,mlflow_registry/* isRegistryVersion */.QI)(root) || (0,mlflow_registry/* isRegisteredModel */.mr)(root))
        return 'registry';
    return 'digest' in root && 'source_type' in root ? 'dataset' : null;
}
/** Folders that hold `metrics` and `params` or `tags`: runs even where their `meta.yaml` is damaged. */
function foldersWithMetrics(files) {
    const holding = (name) => new Set(files
        .map(({ path }) => `/${path}`)
        .filter((path) => path.includes(`/${name}/`))
        .map((path) => path.slice(1, path.indexOf(`/${name}/`))));
    const [params, tags] = [holding('params'), holding('tags')];
    return new Set([...holding('metrics')].filter((folder) => params.has(folder) || tags.has(folder)));
}
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '' : path.slice(0, end);
}
/** The nearest folder above that is a tree and to which a file at this place belongs. */
function ownerOf(path, kinds) {
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        const kind = kinds.get(folder);
        if (kind !== undefined) {
            const inside = folder === '' ? path : path.slice(folder.length + 1);
            const isOwn = inside === META || OWN_FOLDERS[kind].includes(inside.split('/', 1)[0]);
            return isOwn ? folder : null;
        }
        if (folder === '')
            return null;
    }
}


/***/ })

};
