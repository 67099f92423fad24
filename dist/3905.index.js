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
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23966);
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

/***/ 83316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ groupTrees)
});

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/evidence/content.js + 1 modules
var content = __webpack_require__(62840);
// EXTERNAL MODULE: ./lib/evidence/detection.js + 30 modules
var detection = __webpack_require__(23966);
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
