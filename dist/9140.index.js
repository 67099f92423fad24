export const id = 9140;
export const ids = [9140];
export const modules = {

/***/ 53483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createBatch),
/* harmony export */   o: () => (/* binding */ MAX_GROUP_VALUES)
/* harmony export */ });
/** Largest number of distinct values a group column may have. */
const MAX_GROUP_VALUES = 1_000;
function createBatch(capacity, groupColumns) {
    return {
        rows: 0,
        truth: new Uint16Array(capacity),
        score: new Float64Array(capacity),
        second: new Float64Array(capacity),
        keys: [],
        predicted: new Uint16Array(capacity),
        groups: Array.from({ length: groupColumns }, () => new Uint16Array(capacity)),
    };
}


/***/ }),

/***/ 14539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Category)
/* harmony export */ });
const decoder = new TextDecoder('utf-8', { fatal: true });
const SLOTS = 1_024;
/**
 * The distinct texts of one column, numbered in order of appearance.
 * Looking up a text already seen compares bytes and allocates nothing.
 */
class Category {
    texts = [];
    encoded = [];
    codes = new Map();
    /** Code + 1 of the last text with this hash; 0 where none. */
    singles = new Int32Array(256);
    slots = new Int32Array(SLOTS);
    /**
     * The code of the text in `bytes[start, end)`; a new one the first time.
     * Throws a TypeError where the bytes are not UTF-8.
     */
    codeOfBytes(bytes, start, end) {
        if (end - start === 1) {
            const single = this.singles[bytes[start]] - 1;
            if (single >= 0)
                return single;
        }
        const hash = hashBytes(bytes, start, end);
        const slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
        const known = this.slots[slot] - 1;
        if (known >= 0 && this.matches(known, bytes, start, end))
            return known;
        const code = this.codeOfText(decoder.decode(bytes.subarray(start, end)));
        this.slots[slot] = code + 1;
        if (end - start === 1)
            this.singles[bytes[start]] = code + 1;
        return code;
    }
    codeOfText(text) {
        const known = this.codes.get(text);
        if (known !== undefined)
            return known;
        const code = this.texts.length;
        this.texts.push(text);
        this.encoded.push(new TextEncoder().encode(text));
        this.codes.set(text, code);
        return code;
    }
    matches(code, bytes, start, end) {
        const text = this.encoded[code];
        const length = end - start;
        if (text.length !== length)
            return false;
        for (let i = 0; i < length; i++)
            if (text[i] !== bytes[start + i])
                return false;
        return true;
    }
}
function hashBytes(bytes, start, end) {
    let hash = 0;
    for (let i = start; i < end; i++)
        hash = (Math.imul(hash, 31) + bytes[i]) | 0;
    return hash;
}


/***/ }),

/***/ 11658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ readCurrent),
  Wf: () => (/* binding */ readReference)
});

// UNUSED EXPORTS: MOST_COLUMNS

// EXTERNAL MODULE: ./lib/statistics/category.js
var category = __webpack_require__(14539);
// EXTERNAL MODULE: ./lib/statistics/columns.js
var columns = __webpack_require__(68548);
// EXTERNAL MODULE: ./lib/statistics/decimal.js
var decimal = __webpack_require__(46504);
// EXTERNAL MODULE: ./lib/statistics/number-bins.js
var number_bins = __webpack_require__(41729);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/statistics/score-counts.js + 2 modules
var score_counts = __webpack_require__(21831);
;// CONCATENATED MODULE: ./lib/statistics/column-intake.js






/** Distinct texts of one column that are counted; more are no category any more. */
const MOST_CATEGORIES = 1_000;
/** Longest text of a category, in bytes. */
const MOST_CATEGORY_BYTES = 256;
/** Beyond it the sum of the squares of all rows is no longer finite, and an infinite deviation would hide any drift. */
const MOST_MAGNITUDE = 1e140;
const WAITING_ROWS = 4_096;
const ONE_CLASS = new Uint16Array(WAITING_ROWS);
/**
 * Takes the values of one column in any order, in memory that does not grow with the rows. It never throws for a value:
 * a column that cannot be counted says so at the end, so that it does not take the others with it.
 */
class ColumnIntake {
    /** Numbers that wait to be counted; a reader may write the next one to `waiting[count]` and call `took`. */
    waiting = new Float64Array(WAITING_ROWS);
    count = 0;
    options;
    numbers;
    texts;
    bins;
    rows = 0;
    missing = 0;
    notNumber = null;
    infinite = null;
    problem = null;
    constructor(options) {
        this.options = options;
        this.numbers = options.type === 'categorical' ? null : new score_counts/* ScoreCounts */.$(options.budget);
        this.texts = options.type === 'numeric' ? null : new TextCounts();
        this.bins = (options.binnings ?? []).map(({ counts }) => new Array(counts.length).fill(0));
    }
    /** Whether numbers are still counted: then a reader may parse them itself. */
    get takesNumbers() {
        return this.numbers !== null;
    }
    /** The number at `waiting[count]` is a row, written in `bytes[start, end)`. */
    took(bytes, start, end, place) {
        this.rows++;
        if (this.texts !== null)
            this.countText(this.texts.codeOfBytes(bytes, start, end), place);
        if (++this.count === WAITING_ROWS)
            this.flush();
    }
    /** A field of a text file. */
    field(bytes, start, end, place) {
        if (start === end) {
            this.nothing();
            return;
        }
        if (this.numbers !== null) {
            const value = (0,decimal/* parseDecimal */.$Q)(bytes, start, end) + 0;
            if (Math.abs(value) <= MOST_MAGNITUDE) {
                this.waiting[this.count] = value;
                this.took(bytes, start, end, place);
                return;
            }
        }
        if (this.numbers === null && this.texts !== null) {
            const code = this.texts.codeOfBytes(bytes, start, end);
            if (code >= 0 && this.texts.isMissing(code)) {
                this.nothing();
                return;
            }
            this.rows++;
            this.countText(code, place);
            return;
        }
        this.text(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end)), place);
    }
    /** A number that a file holds as one; NaN is no value. */
    number(value, place) {
        if (Number.isNaN(value) || Math.abs(value) > MOST_MAGNITUDE) {
            this.text(String(value), place);
            return;
        }
        this.rows++;
        if (this.texts !== null)
            this.countText(this.texts.codeOfText(String(value + 0)), place);
        if (this.numbers === null)
            return;
        this.waiting[this.count] = value + 0;
        if (++this.count === WAITING_ROWS)
            this.flush();
    }
    /** A text that is no number. */
    text(text, place) {
        if ((0,columns/* isMissingOrNan */.Zt)(text)) {
            this.nothing();
            return;
        }
        this.rows++;
        if (this.numbers !== null) {
            if (isInfinite(text)) {
                this.infinite ??= new problem/* StatisticsProblem */.J0('not_finite', `${(0,problem/* shown */.SP)(text)} is not finite, or too large to be compared.`, this.at(place));
            }
            else if (this.options.type === 'numeric') {
                this.problem ??= new problem/* StatisticsProblem */.J0('not_a_number', `${(0,problem/* shown */.SP)(text)} is not a number; the column is numeric in the reference.`, this.at(place));
            }
            else {
                this.notNumber ??= place();
                this.drop('numbers');
                if (this.texts === null)
                    this.refuseMixed(this.notNumber, text);
            }
        }
        if (this.texts !== null)
            this.countText(this.texts.codeOfText(text), place);
    }
    /** A row without a value. */
    nothing() {
        this.rows++;
        this.missing++;
    }
    finish() {
        this.flush();
        const { rows, missing, numbers, texts } = this;
        const base = { name: this.options.name, rows, missing };
        const problem = this.problem ?? (numbers === null ? null : this.infinite);
        if (problem !== null)
            return { ...base, type: null, problem };
        if (numbers !== null && (missing < rows || this.options.type === 'numeric')) {
            return { ...base, type: 'numeric', numbers, bins: this.bins };
        }
        return { ...base, type: 'categorical', categories: texts?.counts() ?? new Map() };
    }
    flush() {
        const { numbers, count, waiting } = this;
        this.count = 0;
        if (numbers === null || count === 0)
            return;
        (this.options.binnings ?? []).forEach((binning, i) => {
            const counts = this.bins[i];
            for (let row = 0; row < count; row++) {
                const bin = (0,number_bins/* binOf */.jU)(binning, waiting[row]);
                counts[bin] = counts[bin] + 1;
            }
        });
        numbers.add(waiting, ONE_CLASS, count);
    }
    countText(code, place) {
        if (code >= 0 && code < MOST_CATEGORIES) {
            this.texts?.count(code);
            return;
        }
        // Too many distinct numbers are still numbers; too many distinct texts are neither numbers nor categories.
        this.drop('texts');
        if (this.numbers !== null || this.problem !== null)
            return;
        this.problem =
            code < 0
                ? new problem/* StatisticsProblem */.J0('value_too_long', `a text is longer than ${MOST_CATEGORY_BYTES} bytes; this column holds no categories.`, this.at(place))
                : new problem/* StatisticsProblem */.J0('too_many_categories', `more than ${MOST_CATEGORIES} distinct texts; bin them first, or leave the column out.`, this.at(place));
    }
    refuseMixed(at, text) {
        this.problem ??= new problem/* StatisticsProblem */.J0('mixed_column', `${(0,problem/* shown */.SP)(text)} stands among more than ${MOST_CATEGORIES} distinct values; a column is all numbers, or at most ${MOST_CATEGORIES} categories.`, { ...at, column: this.options.name });
    }
    drop(what) {
        this[what] = null;
        if (what === 'numbers')
            this.count = 0;
    }
    at(place) {
        return { ...place(), column: this.options.name };
    }
}
function isInfinite(text) {
    return /^[+-]?inf(?:inity)?$/i.test(text) || Math.abs(Number(text)) > MOST_MAGNITUDE;
}
/** Rows of each distinct text. Codes from `MOST_CATEGORIES` on are not kept. */
class TextCounts {
    category = new category/* Category */.b();
    rows = [];
    missing = [];
    /** -1 for a text too long to be a category. */
    codeOfBytes(bytes, start, end) {
        return end - start > MOST_CATEGORY_BYTES
            ? -1
            : this.learned(this.category.codeOfBytes(bytes, start, end));
    }
    codeOfText(text) {
        if (text.length > MOST_CATEGORY_BYTES || Buffer.byteLength(text) > MOST_CATEGORY_BYTES)
            return -1;
        return this.learned(this.category.codeOfText(text));
    }
    isMissing(code) {
        return this.missing[code];
    }
    count(code) {
        this.rows[code] = this.rows[code] + 1;
    }
    counts() {
        return new Map(this.category.texts
            .map((text, code) => [text, this.rows[code]])
            .filter(([, rows]) => rows > 0));
    }
    learned(code) {
        if (code === this.rows.length) {
            this.rows.push(0);
            this.missing.push((0,columns/* isMissingOrNan */.Zt)(this.category.texts[code]));
        }
        return code;
    }
}

// EXTERNAL MODULE: ./lib/statistics/csv-columns.js
var csv_columns = __webpack_require__(99057);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/statistics/parquet.js
var parquet = __webpack_require__(98691);
// EXTERNAL MODULE: ./lib/statistics/parquet-chunk.js + 2 modules
var parquet_chunk = __webpack_require__(27134);
// EXTERNAL MODULE: ./lib/statistics/parquet-column.js
var parquet_column = __webpack_require__(67034);
// EXTERNAL MODULE: ./lib/statistics/parquet-pages.js + 2 modules
var parquet_pages = __webpack_require__(44173);
;// CONCATENATED MODULE: ./lib/statistics/parquet-columns.js






const ROWS_AT_ONCE = 8_192;
/** Gives the values of a Parquet file to the intakes, column by column within a row group; returns its rows. */
async function readParquetColumns(file, intakesOf) {
    const metadata = await (0,parquet/* unwrap */.oA)((0,src_metadata/* parquetMetadataAsync */.Ei)(file));
    const tree = await (0,parquet/* unwrap */.oA)(Promise.resolve().then(() => (0,src_metadata/* parquetSchema */.YR)(metadata)));
    const intakes = intakesOf(tree.children.map(({ element }) => element.name));
    const wanted = tree.children.flatMap((leaf, i) => {
        const intake = intakes[i] ?? null;
        const { name } = leaf.element;
        return intake === null ? [] : [{ name, intake, schemaPath: [tree, leaf], memory: new parquet_chunk/* PageMemory */.Z() }];
    });
    for (const { name, schemaPath } of wanted)
        (0,parquet/* checkFlat */.o7)(name, schemaPath[1]);
    let before = 0;
    for (const rowGroup of metadata.row_groups) {
        const rows = (0,parquet/* rowsOf */.RO)(rowGroup);
        for (const column of wanted)
            await (0,parquet/* unwrap */.oA)(readChunk(file, rowGroup, column, rows, before));
        before += rows;
    }
    if (before === 0)
        throw new problem/* StatisticsProblem */.J0('no_rows', 'the file has columns and no rows.');
    if (BigInt(before) !== metadata.num_rows) {
        throw (0,parquet/* unreadable */.O$)(`it says ${metadata.num_rows} rows, its row groups hold ${before}`);
    }
    return before;
}
async function readChunk(file, rowGroup, { name, intake, schemaPath, memory }, rows, before) {
    const meta = rowGroup.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
    if (meta === undefined)
        throw new Error(`a row group lacks column \`${name}\``);
    if (meta.num_values !== BigInt(rows)) {
        throw new Error(`column \`${name}\` has ${meta.num_values} values for ${rows} rows`);
    }
    const pages = new parquet_pages/* ColumnPages */.H(file, meta, schemaPath, rows, memory, ROWS_AT_ONCE);
    for (let start = 0; start < rows;) {
        const page = await pages.next(Math.min(ROWS_AT_ONCE, rows - start));
        takePage(page, name, intake, before + start);
        start += page.rows;
    }
}
function takePage(page, name, intake, before) {
    const { values, indices, defined, rows } = page;
    let row = 0;
    const place = () => ({ row: before + row + 1 });
    for (let next = 0; row < rows; row++) {
        if (defined !== null && defined[row] === 0) {
            intake.nothing();
            continue;
        }
        const at = indices === null ? next : indices[next];
        next++;
        if (!(at >= 0 && at < values.length))
            throw new Error('a value refers past its dictionary');
        takeValue(values[at], name, intake, place);
    }
}
function takeValue(value, name, intake, place) {
    if (typeof value === 'number')
        intake.number(value, place);
    else if (typeof value === 'bigint')
        intake.number(numberOf(value, name), place);
    else
        intake.text((0,parquet_column/* textOf */.b6)(value, name), place);
}
function numberOf(value, column) {
    const number = Number(value);
    if (Number.isSafeInteger(number))
        return number;
    throw new problem/* StatisticsProblem */.J0('column_type', `${value} is too large to be read exactly.`, { column });
}

// EXTERNAL MODULE: ./lib/statistics/source.js
var statistics_source = __webpack_require__(72890);
;// CONCATENATED MODULE: ./lib/statistics/column-reading.js





const MOST_COLUMNS = 1_000;
/** Distinct numbers kept of all columns together, and of one. */
const TOTAL_BUDGET = 2 ** 20;
const MOST_BUDGET = 2 ** 18;
const LEAST_BUDGET = 2 ** 10;
/** Counts the reference; each column is what its values are. Errors: `StatisticsProblem`, also for a column not there. */
async function readReference(source, { columns, categorical = [] }) {
    const stray = columns === undefined ? undefined : categorical.find((name) => !columns.includes(name));
    if (stray !== undefined) {
        throw new problem/* StatisticsProblem */.J0('bad_option', 'this categorical column is not among those named.', {
            column: stray,
        });
    }
    return read(source, (header) => {
        for (const name of [...(columns ?? []), ...categorical]) {
            if (!header.includes(name))
                throw (0,problem/* missingColumn */.JA)('data', name, header);
        }
        return header
            .filter((name) => columns === undefined || columns.includes(name))
            .map((name) => ({ name, type: categorical.includes(name) ? 'categorical' : null }));
    });
}
/** Counts the same columns in the current data, as what they are in the reference. A column not there is left out. */
async function readCurrent(source, references) {
    return read(source, (header) => references
        .filter(({ name }) => header.includes(name))
        .map((reference) => ({
        name: reference.name,
        type: reference.type,
        ...(reference.type === 'numeric' && { binnings: [reference.deciles, reference.sturges] }),
    })));
}
async function read(source, wantedOf) {
    let header = [];
    let intakes = [];
    const intakesOf = (names) => {
        header = names;
        const wanted = wantedOf(names);
        checkColumns(names, wanted);
        const budget = Math.max(LEAST_BUDGET, Math.min(MOST_BUDGET, Math.floor(TOTAL_BUDGET / Math.max(1, wanted.length))));
        intakes = wanted.map((column) => new ColumnIntake({ ...column, budget }));
        return names.map((name) => intakes[wanted.findIndex((column) => column.name === name)] ?? null);
    };
    const opened = await (0,statistics_source/* openSource */.oD)(source);
    const rows = opened.format === 'parquet'
        ? await readParquetColumns(opened.file, intakesOf)
        : await readText(opened.text, intakesOf);
    return { format: opened.format, rows, header, columns: intakes.map((intake) => intake.finish()) };
}
async function readText(text, intakesOf) {
    const reader = new csv_columns/* CsvColumns */.E(intakesOf);
    for await (const piece of text)
        reader.feed(piece);
    return reader.end();
}
function checkColumns(header, wanted) {
    if (wanted.length > MOST_COLUMNS) {
        throw new problem/* StatisticsProblem */.J0('too_many_columns', `${wanted.length} columns; at most ${MOST_COLUMNS} are compared at once. Name those that matter.`);
    }
    const twice = wanted.find(({ name }) => header.indexOf(name) !== header.lastIndexOf(name));
    if (twice === undefined)
        return;
    throw new problem/* StatisticsProblem */.J0('duplicate_column', 'the header has this column twice.', {
        column: twice.name,
    });
}


/***/ }),

/***/ 68548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ ROLE_KEY),
/* harmony export */   BO: () => (/* binding */ ROLE_SKIP),
/* harmony export */   Cd: () => (/* binding */ LABEL_MISSING),
/* harmony export */   Jc: () => (/* binding */ ROLE_GROUP),
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   W9: () => (/* binding */ badScore),
/* harmony export */   Zt: () => (/* binding */ isMissingOrNan),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   de: () => (/* binding */ ColumnTexts),
/* harmony export */   eg: () => (/* binding */ ROLE_LABEL),
/* harmony export */   qx: () => (/* binding */ ROLE_SECOND),
/* harmony export */   tp: () => (/* binding */ ROLE_PREDICTION),
/* harmony export */   uA: () => (/* binding */ columnRoles),
/* harmony export */   wJ: () => (/* binding */ ROLE_SCORE)
/* harmony export */ });
/* unused harmony export MISSING_GROUP */
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53483);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14539);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64280);



const ROLE_SKIP = 0;
const ROLE_LABEL = 1;
const ROLE_SCORE = 2;
const ROLE_PREDICTION = 3;
/** Role of the first group column; the others follow. */
const ROLE_GROUP = 4;
/** Above every group column: there are at most five. */
const ROLE_SECOND = 254;
const ROLE_KEY = 255;
/** What a group column without a value is called: a group of its own, so that no row escapes comparison. */
const MISSING_GROUP = '(missing)';
/** Texts that mean "no value" in a label, score or prediction. `NaN` and infinities are not here: they are errors. */
const MISSING_TEXTS = new Set(['', 'NA', 'N/A', '<NA>', 'null', 'NULL', 'None']);
const MISSING_LABEL_TEXTS = new Set([...MISSING_TEXTS, 'NaN', 'nan', 'NAN']);
function isMissing(text) {
    return MISSING_TEXTS.has(text);
}
/** The same where `NaN` is how a tool writes that there is no value: labels and columns that are compared for drift. */
function isMissingOrNan(text) {
    return MISSING_LABEL_TEXTS.has(text);
}
/** The role of each of the file's columns, in file order. Errors: missing, duplicate or doubly used columns. */
function columnRoles(header, columns) {
    const wanted = [
        ...(columns.label === undefined
            ? []
            : [['label', columns.label, ROLE_LABEL]]),
        ...(columns.score === undefined
            ? []
            : [['score', columns.score, ROLE_SCORE]]),
        ...(columns.prediction === undefined
            ? []
            : [['prediction', columns.prediction, ROLE_PREDICTION]]),
        ...(columns.second === undefined
            ? []
            : [['score', columns.second, ROLE_SECOND]]),
        ...(columns.key === undefined ? [] : [['key', columns.key, ROLE_KEY]]),
        ...(columns.groups ?? []).map((name, i) => ['group', name, ROLE_GROUP + i]),
    ];
    const roles = new Uint8Array(header.length);
    for (const [role, name, code] of wanted) {
        const index = header.indexOf(name);
        if (index < 0)
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .missingColumn */ .JA)(role, name, header);
        if (header.indexOf(name, index + 1) >= 0) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('duplicate_column', 'the header has this column twice.', { column: name });
        }
        if (roles[index] !== ROLE_SKIP) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('column_used_twice', 'one column cannot be used in two ways.', {
                column: name,
            });
        }
        roles[index] = code;
    }
    return roles;
}
/** Label of a row, before it is known to be one. */
const LABEL_MISSING = 2;
/**
 * The texts of label, prediction and group columns: bytes in, 0/1 or a code out. Holds the label rules, once for
 * every format.
 */
class ColumnTexts {
    groups;
    labels = new _category_js__WEBPACK_IMPORTED_MODULE_0__/* .Category */ .b();
    predictions = new _category_js__WEBPACK_IMPORTED_MODULE_0__/* .Category */ .b();
    columns;
    /** Per label code: 0, 1 or `LABEL_MISSING`. */
    truthOfLabel = [];
    truthOfPrediction = [];
    /** Distinct label texts, missing ones aside. */
    seen = [];
    constructor(columns) {
        this.columns = columns;
        this.groups = (columns.groups ?? []).map(() => new _category_js__WEBPACK_IMPORTED_MODULE_0__/* .Category */ .b());
    }
    /** 0, 1 or `LABEL_MISSING` for a label. Throws on a third distinct one. */
    truth(bytes, start, end, place) {
        const code = this.labels.codeOfBytes(bytes, start, end);
        return this.truthOfLabel[code] ?? this.learnLabel(code, place);
    }
    truthOfText(text, place) {
        const code = this.labels.codeOfText(text);
        return this.truthOfLabel[code] ?? this.learnLabel(code, place);
    }
    /** The same for a prediction, which must be written as a label is. */
    predicted(bytes, start, end, place) {
        const code = this.predictions.codeOfBytes(bytes, start, end);
        return this.truthOfPrediction[code] ?? this.learnPrediction(code, place);
    }
    predictedOfText(text, place) {
        const code = this.predictions.codeOfText(text);
        return this.truthOfPrediction[code] ?? this.learnPrediction(code, place);
    }
    /** Code of a group's text. Throws where the column has too many of them to be a group. */
    groupCode(group, bytes, start, end, place) {
        const code = this.groups[group].codeOfBytes(bytes, start, end);
        if (code >= _batch_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GROUP_VALUES */ .o)
            throw this.tooManyGroups(group, place);
        return code;
    }
    groupCodeOfText(group, text, place) {
        const code = this.groups[group].codeOfText(text);
        if (code >= _batch_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GROUP_VALUES */ .o)
            throw this.tooManyGroups(group, place);
        return code;
    }
    groupText(index, code) {
        const text = this.groups[index]?.texts[code] ?? '';
        return text === '' ? MISSING_GROUP : text;
    }
    /** The two label texts, once every row was read. Throws unless both classes were seen and one is known positive. */
    labelTexts(kept) {
        const [first, second] = this.seen;
        if (first === undefined || second === undefined || kept.positives === 0 || kept.negatives === 0) {
            this.refuseUnknownPositive();
            const only = kept.positives === 0 ? this.seen.find((text) => !this.isPositive(text)) : this.positiveSeen();
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('single_class', `every label is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(only ?? first ?? '')}; both classes are needed to measure anything.`, { column: this.columns.label ?? '' });
        }
        this.refuseUnknownPositive();
        const positive = this.positiveSeen();
        return { positive, negative: positive === first ? second : first };
    }
    positiveSeen() {
        return this.seen.find((text) => this.isPositive(text));
    }
    isPositive(text) {
        const { positive } = this.columns;
        return positive === undefined ? text === '1' || text.toLowerCase() === 'true' : text === positive;
    }
    refuseUnknownPositive() {
        if (this.seen.length < 2 || this.positiveSeen() !== undefined)
            return;
        const texts = this.seen.map(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(' and ');
        const { positive, label } = this.columns;
        throw positive === undefined
            ? new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('positive_unknown', `the labels are ${texts}; say which one is positive.`, {
                column: label ?? '',
            })
            : new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('positive_absent', `the positive label ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(positive)} does not occur; the labels are ${texts} (compared as text).`, { column: label ?? '' });
    }
    tooManyGroups(group, place) {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('too_many_groups', `more than ${_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GROUP_VALUES */ .o} distinct values; is this column really a group? Bin it first.`, { ...place(), column: this.columns.groups?.[group] ?? '' });
    }
    learnLabel(code, place) {
        const text = this.labels.texts[code];
        const truth = MISSING_LABEL_TEXTS.has(text) ? LABEL_MISSING : this.isPositive(text) ? 1 : 0;
        if (truth !== LABEL_MISSING) {
            const third = this.seen.length === 2 || this.seen.some((other) => this.isPositive(other) && truth === 1);
            if (third) {
                const others = this.seen.map(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(' and ');
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('third_label', `found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} besides ${others}; a label has exactly two values (compared as text).`, { ...place(), column: this.columns.label ?? '' });
            }
            this.seen.push(text);
        }
        this.truthOfLabel[code] = truth;
        return truth;
    }
    learnPrediction(code, place) {
        const text = this.predictions.texts[code];
        if (MISSING_LABEL_TEXTS.has(text)) {
            this.truthOfPrediction[code] = LABEL_MISSING;
            return LABEL_MISSING;
        }
        const truth = this.isPositive(text) ? 1 : 0;
        const sameSide = this.predictions.texts.some((other, i) => i !== code && this.truthOfPrediction[i] === truth && other !== text);
        if (sameSide) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('third_label', `found a third prediction ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}; expected one of the two labels.`, { ...place(), column: this.columns.prediction ?? '' });
        }
        this.truthOfPrediction[code] = truth;
        return truth;
    }
    /** Refuses predictions written in other words than the labels. */
    checkPredictions(labels) {
        const foreign = this.predictions.texts.find((text) => !MISSING_LABEL_TEXTS.has(text) && text !== labels.positive && text !== labels.negative);
        if (foreign === undefined)
            return;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('unknown_prediction', `found ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(foreign)}; a prediction must be written as a label is: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(labels.positive)} or ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(labels.negative)}.`, this.columns.prediction === undefined ? {} : { column: this.columns.prediction });
    }
}
/** The error for a row without label, score or prediction. */
function missingValue(place) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('missing_value', 'no value. Give one, or leave such rows out with `--missing drop`.', place);
}
/** The error for a score that is no number, or none that can be compared. */
function badScore(text, place) {
    return /^[+-]?(nan|inf|infinity)$/i.test(text) || Math.abs(Number(text)) === Number.POSITIVE_INFINITY
        ? new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('not_finite', `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is not finite; a score must be a finite number.`, place)
        : new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('not_a_number', `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is not a number.`, place);
}


/***/ }),

/***/ 33140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CompensatedSum)
/* harmony export */ });
/** A running sum with the lost low parts carried along (Neumaier 1974). */
class CompensatedSum {
    sum = 0;
    lost = 0;
    add(term) {
        const next = this.sum + term;
        this.lost += Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
        this.sum = next;
    }
    get value() {
        return this.sum + this.lost;
    }
}


/***/ }),

/***/ 99057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CsvColumns)
/* harmony export */ });
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50331);
/* harmony import */ var _csv_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67278);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46504);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64280);




const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;
/**
 * Push parser of CSV (RFC 4180) that gives each field to the intake of its column. `feed` any pieces of the file, then `end`.
 * Every row must have as many fields as the header; blank lines are skipped. Memory does not grow with the file.
 */
class CsvColumns {
    intakesOf;
    intakes = [];
    hasHeader = false;
    hasBegun = false;
    buffer = new Uint8Array(1 << 17);
    length = 0;
    rows = 0;
    /** Line ends beyond one a row. */
    extraLines = 0;
    place = () => ({
        row: this.rows + 1,
        line: this.rows + 1 + this.extraLines,
    });
    constructor(intakesOf) {
        this.intakesOf = intakesOf;
    }
    /** Takes the next bytes; they are copied. */
    feed(chunk) {
        const needed = this.length + chunk.length + 2; // a final line feed and the sentinel
        if (needed > this.buffer.length) {
            const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
            larger.set(this.buffer.subarray(0, this.length));
            this.buffer = larger;
        }
        this.buffer.set(chunk, this.length);
        this.length += chunk.length;
        this.run(false);
        if (this.length > _csv_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROW_BYTES */ .m) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('row_too_long', `a row is longer than ${_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROW_BYTES */ .m} bytes; is a quote left open?`, this.place());
        }
    }
    /** Says that the file is complete; returns how many rows it had. */
    end() {
        this.run(true);
        if (!this.hasHeader) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('empty_file', 'the file is empty; expected CSV with a header.');
        }
        if (this.rows === 0)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('no_rows', 'the file has a header and no rows.');
        return this.rows;
    }
    run(final) {
        let start = 0;
        if (!this.hasBegun && (final || this.length >= 3)) {
            this.hasBegun = true;
            start = (0,_csv_field_js__WEBPACK_IMPORTED_MODULE_1__/* .skipByteOrderMark */ .Tr)(this.buffer, this.length);
        }
        if (!this.hasBegun)
            return;
        if (final && this.length > start && this.buffer[this.length - 1] !== LF)
            this.buffer[this.length++] = LF;
        if (!this.hasHeader) {
            const read = (0,_csv_field_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeader */ .RW)(this.buffer, start, this.length);
            if (read === undefined) {
                this.discard(start);
                return;
            }
            this.hasHeader = true;
            this.extraLines += read.lines;
            this.intakes = this.intakesOf(read.names);
            start = read.end;
        }
        try {
            this.discard(this.readRows(start));
        }
        catch (error) {
            if (!isNotText(error))
                throw error;
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('not_text', 'a value is not UTF-8 text.', this.place());
        }
    }
    discard(upTo) {
        this.buffer.copyWithin(0, upTo, this.length);
        this.length -= upTo;
    }
    /** Reads every complete row from `start`; returns where the first incomplete one begins. */
    readRows(start) {
        const { buffer, length: end } = this;
        buffer[end] = LF; // a sentinel: the inner loops need no bounds
        let at = start;
        for (;;) {
            const rowEnd = lineEnd(buffer, at, end);
            if (rowEnd < 0)
                return at;
            const isBlank = rowEnd === at || (rowEnd === at + 1 && buffer[at] === CR);
            if (isBlank)
                this.extraLines++;
            else {
                const lines = this.readRow(at);
                this.rows++;
                this.extraLines += lines;
            }
            at = rowEnd + 1;
        }
    }
    /** Reads the complete row at `start`; returns the line ends inside its quotes. */
    readRow(start) {
        const { buffer, intakes, place } = this;
        const width = intakes.length;
        let at = start;
        let lines = 0;
        for (let column = 0;; column++) {
            if (column === width)
                throw this.ragged(`more than ${width} fields`);
            const intake = intakes[column];
            const from = at;
            const fast = intake?.takesNumbers === true ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .scanDecimal */ .Jp)(buffer, at, intake.waiting, intake.count) : -1;
            if (fast >= 0) {
                at = fast;
                intake?.took(buffer, from, at, place);
            }
            else if (buffer[at] === QUOTE) {
                const field = (0,_csv_field_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedField */ .jG)(buffer, at, this.length, place);
                if (field === undefined)
                    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('bad_quote', 'a quote is left open.', place());
                at = field.end;
                lines += field.lines;
                intake?.field(field.bytes, 0, field.bytes.length, place);
            }
            else {
                at = fieldEnd(buffer, at);
                intake?.field(buffer, from, at, place);
            }
            if (buffer[at] === COMMA) {
                at++;
                continue;
            }
            if (column + 1 !== width)
                throw this.ragged(`${column + 1} of ${width} fields`);
            return lines;
        }
    }
    ragged(found) {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('ragged_row', `found ${found}; every row must have as many as the header.`, this.place());
    }
}
/** Where the row at `start` ends: its line feed, those inside quotes aside. -1 where it is not complete. */
function lineEnd(buffer, start, end) {
    let isQuoted = false;
    let isFieldStart = true;
    for (let at = start; at < end; at++) {
        const byte = buffer[at];
        if (byte === QUOTE && (isQuoted || isFieldStart))
            isQuoted = !isQuoted;
        else if (byte === LF && !isQuoted)
            return at;
        // A quote that follows a closing one is a doubled one: it opens the text again.
        isFieldStart = byte === COMMA || (byte === QUOTE && !isQuoted);
    }
    return -1;
}
function fieldEnd(buffer, start) {
    let at = start;
    for (;;) {
        const byte = buffer[at];
        if (byte <= COMMA && (byte === COMMA || byte === LF || (byte === CR && buffer[at + 1] === LF)))
            return at;
        at++;
    }
}
function isNotText(error) {
    return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}


/***/ }),

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Tr: () => (/* binding */ skipByteOrderMark),
/* harmony export */   jG: () => (/* binding */ quotedField)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64280);

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;
const MAX_COLUMNS = 10_000;
/**
 * The quoted field that starts at `start` (on its quote). Undefined where it is not complete before `end`.
 * Errors: anything but a comma or a line end after the closing quote.
 */
function quotedField(buffer, start, end, place) {
    const bytes = [];
    let lines = 0;
    for (let at = start + 1; at < end; at++) {
        const byte = buffer[at];
        if (byte !== QUOTE) {
            if (byte === LF)
                lines++;
            bytes.push(byte);
            continue;
        }
        if (at + 1 >= end)
            return undefined;
        const next = buffer[at + 1];
        if (next === QUOTE) {
            bytes.push(QUOTE);
            at++;
            continue;
        }
        if (next === CR && at + 2 >= end)
            return undefined;
        if (next !== COMMA && next !== LF && !(next === CR && buffer[at + 2] === LF)) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticsProblem */ .J0('bad_quote', 'text follows a closing quote; double the quotes inside a quoted field.', place());
        }
        return { bytes: Uint8Array.from(bytes), end: at + 1, lines };
    }
    return undefined;
}
/** The header row in `buffer[start, end)`; undefined where it is not complete yet. */
function parseHeader(buffer, start, end) {
    const names = [];
    const place = () => ({ line: 1 });
    let lines = 1;
    let at = start;
    for (;;) {
        let bytes;
        if (buffer[at] === QUOTE && at < end) {
            const field = quotedField(buffer, at, end, place);
            if (field === undefined)
                return undefined;
            lines += field.lines;
            bytes = field.bytes;
            at = field.end;
        }
        else {
            const from = at;
            while (at < end && buffer[at] !== COMMA && buffer[at] !== LF)
                at++;
            if (at >= end)
                return undefined;
            const stop = buffer[at] === LF && at > from && buffer[at - 1] === CR ? at - 1 : at;
            bytes = buffer.subarray(from, stop);
        }
        names.push(columnName(bytes));
        if (names.length > MAX_COLUMNS) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticsProblem */ .J0('no_header', `the first line has more than ${MAX_COLUMNS} fields; is it a header?`);
        }
        if (buffer[at] === CR)
            at++;
        if (buffer[at++] === LF)
            break;
    }
    if (names.every((name) => name === ''))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticsProblem */ .J0('no_header', 'the first line is blank; expected a header.');
    return { names, end: at, lines };
}
function columnName(bytes) {
    if (bytes.includes(0)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticsProblem */ .J0('not_text', 'the file is not CSV text (it holds zero bytes); expected UTF-8 CSV, gzip of it, or Parquet.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const seen = new TextDecoder('latin1').decode(bytes);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticsProblem */ .J0('not_text', `the header is not UTF-8 text: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(seen)}.`);
    }
}
/** How many bytes of a UTF-8 byte order mark begin the text: 3 or 0. */
function skipByteOrderMark(buffer, length) {
    return length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
}


/***/ }),

/***/ 50331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CsvReader),
/* harmony export */   m: () => (/* binding */ MAX_ROW_BYTES)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53483);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);
/* harmony import */ var _csv_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67278);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46504);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64280);





const BATCH_ROWS = 8_192;
/** Longest row accepted: an unclosed quote must not swallow the file into memory. */
const MAX_ROW_BYTES = 1_048_576;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;
const decoder = new TextDecoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true });
/**
 * Push parser of CSV predictions (RFC 4180: quotes, CRLF; a UTF-8 byte order mark is skipped, blank lines too).
 * `feed` any pieces of the file, then `end`. Rows come out in batches; only the columns named are looked at,
 * but every row must have as many fields as the header. Memory does not grow with the file.
 */
class CsvReader {
    texts;
    /** Rows left out because label, score or prediction was missing. */
    dropped = 0;
    columns;
    sink;
    batch;
    header;
    roles = new Uint8Array(0);
    /** Per column and byte, the code of that one-byte field; -1 where not seen yet. */
    direct = new Int16Array(0);
    /** Per column, where its codes go; undefined for scores and for columns not read. */
    codes = [];
    buffer = new Uint8Array(1 << 17);
    length = 0;
    flushedRows = 0;
    /** Line ends beyond one a row: of the header, blank lines, and those inside quotes. */
    extraLines = 0;
    begun = false;
    place = () => {
        const row = this.rowsRead() + 1;
        return { row, line: row + this.extraLines };
    };
    constructor(columns, sink) {
        this.columns = columns;
        this.sink = sink;
        this.texts = new _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnTexts */ .de(columns);
        this.batch = (0,_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .createBatch */ .X)(BATCH_ROWS, columns.groups?.length ?? 0);
    }
    /** Takes the next bytes; they are copied, so the caller may reuse its buffer. */
    feed(chunk) {
        const needed = this.length + chunk.length + 2; // a final line feed and the sentinel
        if (needed > this.buffer.length) {
            const larger = new Uint8Array(2 ** Math.ceil(Math.log2(needed)));
            larger.set(this.buffer.subarray(0, this.length));
            this.buffer = larger;
        }
        this.buffer.set(chunk, this.length);
        this.length += chunk.length;
        this.run(false);
        if (this.length > MAX_ROW_BYTES) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('row_too_long', `a row is longer than ${MAX_ROW_BYTES} bytes; is a quote left open?`, this.place());
        }
    }
    /** Says that the file is complete. Throws where it held no header or no row. */
    end() {
        this.run(true);
        if (this.header === undefined)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('empty_file', 'the file is empty; expected CSV with a header.');
        if (this.rowsRead() === 0)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('no_rows', 'the file has a header and no rows.');
        this.flush();
    }
    run(final) {
        let start = 0;
        if (!this.begun && (final || this.length >= 3)) {
            this.begun = true;
            start = (0,_csv_field_js__WEBPACK_IMPORTED_MODULE_1__/* .skipByteOrderMark */ .Tr)(this.buffer, this.length);
        }
        if (!this.begun)
            return;
        if (final && this.length > start && this.buffer[this.length - 1] !== LF)
            this.buffer[this.length++] = LF;
        if (this.header === undefined) {
            const read = (0,_csv_field_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeader */ .RW)(this.buffer, start, this.length);
            if (read === undefined) {
                this.discard(start);
                return;
            }
            this.header = read.names;
            this.extraLines += read.lines;
            this.roles = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnRoles */ .uA)(read.names, this.columns);
            this.direct = new Int16Array(read.names.length * 256).fill(-1);
            this.codes = Array.from(this.roles, (role) => codesOf(this.batch, role));
            start = read.end;
        }
        try {
            this.discard(this.rows(start));
        }
        catch (error) {
            if (!(error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'))
                throw error;
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('not_text', 'a value is not UTF-8 text.', this.place());
        }
    }
    discard(upTo) {
        this.buffer.copyWithin(0, upTo, this.length);
        this.length -= upTo;
    }
    /** Data rows finished, whether kept or dropped. */
    rowsRead() {
        return this.flushedRows + this.batch.rows + this.dropped;
    }
    flush() {
        if (this.batch.rows > 0)
            this.sink(this.batch);
        this.flushedRows += this.batch.rows;
        this.batch.rows = 0;
    }
    /** Parses every complete row from `start`; returns where the first incomplete one begins. */
    rows(start) {
        const { buffer, roles, batch, direct, codes } = this;
        const { score } = batch;
        const end = this.length;
        const width = roles.length;
        buffer[end] = LF; // a sentinel: the inner loops need no bounds
        let at = start;
        for (;;) {
            const rowStart = at;
            if (at >= end || (buffer[at] === CR && at + 1 >= end))
                return rowStart;
            if (buffer[at] === LF || (buffer[at] === CR && buffer[at + 1] === LF)) {
                at += buffer[at] === LF ? 1 : 2;
                this.extraLines++;
                continue;
            }
            let missing = -1;
            let linesInside = 0;
            for (let column = 0;; column++) {
                const role = roles[column];
                const fieldStart = at;
                const first = buffer[at];
                const next = buffer[at + 1];
                const known = direct[(column << 8) | first];
                const fast = role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SCORE */ .wJ ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .scanDecimal */ .Jp)(buffer, at, score, batch.rows) : -1;
                if (fast >= 0)
                    at = fast;
                else if (known >= 0 && (next === COMMA || next === LF)) {
                    codes[column][batch.rows] = known;
                    at++;
                }
                else if (first === QUOTE) {
                    const field = (0,_csv_field_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedField */ .jG)(buffer, at, end, this.place);
                    if (field === undefined)
                        return rowStart;
                    at = field.end;
                    linesInside += field.lines;
                    if (role !== _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SKIP */ .BO && this.value(role, field.bytes, 0, field.bytes.length))
                        missing = column;
                }
                else {
                    at = fieldEnd(buffer, at);
                    // An incomplete field is not looked at: its value is not known yet.
                    if (at >= end || (buffer[at] === CR && at + 1 >= end))
                        return rowStart;
                    if (role !== _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SKIP */ .BO) {
                        if (this.value(role, buffer, fieldStart, at))
                            missing = column;
                        else if (at - fieldStart === 1)
                            direct[(column << 8) | first] = codes[column]?.[batch.rows] ?? -1;
                    }
                }
                const byte = buffer[at];
                if (at >= end || (byte === CR && at + 1 >= end))
                    return rowStart;
                at += byte === CR ? 2 : 1;
                if (byte !== COMMA) {
                    if (column + 1 !== width)
                        throw this.ragged(`${column + 1} of ${width} fields`);
                    break;
                }
                if (column + 1 === width)
                    throw this.ragged(`more than ${width} fields`);
            }
            if (missing >= 0)
                this.leaveOut(missing);
            else if (++batch.rows === BATCH_ROWS)
                this.flush();
            if (linesInside > 0)
                this.extraLines += linesInside;
        }
    }
    /** Any field, the slow way. True where it is a missing label, score or prediction. */
    value(role, bytes, start, end) {
        const { batch, texts, place } = this;
        const row = batch.rows;
        if (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SCORE */ .wJ || role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SECOND */ .qx) {
            const isFirst = role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SCORE */ .wJ;
            const value = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecimal */ .$Q)(bytes, start, end) + 0;
            if (Number.isFinite(value)) {
                (isFirst ? batch.score : batch.second)[row] = value;
                return false;
            }
            const text = decoder.decode(bytes.subarray(start, end));
            if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(text))
                return true;
            const column = (isFirst ? this.columns.score : this.columns.second) ?? '';
            throw (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .badScore */ .W9)(text, { ...place(), column });
        }
        if (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_KEY */ .$b) {
            const text = strictDecoder.decode(bytes.subarray(start, end));
            batch.keys[row] = text;
            return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(text);
        }
        if (role >= _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc) {
            const group = role - _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc;
            batch.groups[group][row] = texts.groupCode(group, bytes, start, end, place);
            return false;
        }
        const known = role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LABEL */ .eg ? texts.truth(bytes, start, end, place) : texts.predicted(bytes, start, end, place);
        if (known === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_MISSING */ .Cd)
            return true;
        (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LABEL */ .eg ? batch.truth : batch.predicted)[row] = known;
        return false;
    }
    leaveOut(column) {
        if (this.columns.missing !== 'drop') {
            throw (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .missingValue */ .Qh)({ ...this.place(), column: this.header?.[column] ?? '' });
        }
        this.dropped++;
    }
    ragged(found) {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('ragged_row', `found ${found}; every row must have as many as the header.`, this.place());
    }
}
function codesOf(batch, role) {
    if (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LABEL */ .eg)
        return batch.truth;
    if (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_PREDICTION */ .tp)
        return batch.predicted;
    return role >= _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc && role < _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SECOND */ .qx ? batch.groups[role - _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc] : undefined;
}
/** Where the unquoted field at `at` ends: its comma, line feed, or the carriage return before one. Needs a sentinel. */
function fieldEnd(buffer, start) {
    let at = start;
    for (;;) {
        const byte = buffer[at];
        if (byte <= COMMA && (byte === COMMA || byte === LF || (byte === CR && buffer[at + 1] === LF)))
            return at;
        at++;
    }
}


/***/ }),

/***/ 46504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Jp: () => (/* binding */ scanDecimal),
/* harmony export */   b$: () => (/* binding */ POWERS_OF_TEN)
/* harmony export */ });
/** Powers of ten that a double holds exactly. */
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const LARGEST_EXACT_EXPONENT = 22;
const HIGH_DIGITS = 15;
const TOTAL_DIGITS = 19;
const SPLITTER = 2 ** 27 + 1;
/** Ziv's rounding test: wider than the quotient's error (2^-51 of the correction), narrow enough to rarely miss. */
const ROUNDING_MARGIN = 2 ** -45;
/**
 * The double nearest to a decimal in ASCII bytes `[start, end)`: `-1`, `.5`, `0.25`, `1e-7`.
 * Same value as `Number(text)` for every accepted text. NaN where the text is not a decimal (so for `NaN`, `inf`,
 * an empty text, hexadecimal, spaces); an infinity where it overflows, which callers must refuse.
 *
 * Up to 15 digits and 22 decimals one exact division suffices (Clinger 1990). Up to 19 digits a double-double
 * quotient is used, and kept only where its rounding is certain (Ziv's test). Everything else goes to `Number`.
 */
function parseDecimal(bytes, start, end) {
    let at = start;
    let byte = at < end ? bytes[at] : 0;
    const negative = byte === 45;
    if (negative || byte === 43)
        at++;
    let high = 0;
    let low = 0;
    let lowDigits = 0;
    let significant = 0;
    let digits = 0;
    let scale = 0;
    let afterPoint = false;
    for (; at < end; at++) {
        byte = bytes[at];
        const digit = byte - 48;
        if (digit >= 0 && digit <= 9) {
            digits++;
            if (afterPoint)
                scale++;
            if (significant === 0 && digit === 0)
                continue;
            if (significant < HIGH_DIGITS)
                high = high * 10 + digit;
            else if (significant < TOTAL_DIGITS) {
                low = low * 10 + digit;
                lowDigits++;
            }
            significant++;
        }
        else if (byte === 46 && !afterPoint)
            afterPoint = true;
        else
            break;
    }
    if (digits === 0)
        return Number.NaN;
    let exponent = -scale;
    if (at < end) {
        const written = parseExponent(bytes, at, end);
        if (Number.isNaN(written))
            return Number.NaN;
        exponent += written;
    }
    if (significant === 0)
        return negative ? -0 : 0;
    const magnitude = compose(high, low, lowDigits, significant, exponent);
    if (Number.isNaN(magnitude))
        return Number(latin1(bytes, start, end));
    return negative ? -magnitude : magnitude;
}
/** Digits whose number fits 32-bit integer arithmetic. */
const INTEGER_DIGITS = 9;
/**
 * The common case, fast: a plain decimal of up to 18 significant digits, without exponent, that ends at a comma or
 * a line feed. Writes it to `out[index]` and returns where it ends; -1 where this shortcut does not apply (then
 * `parseDecimal` decides). There must be a line feed somewhere after `start`. Never writes -0.
 */
function scanDecimal(bytes, start, out, index) {
    let at = start;
    let byte = bytes[at];
    const negative = byte === 45;
    if (negative)
        byte = bytes[++at];
    const from = at;
    let first = 0;
    while (byte >= 48 && byte <= 57) {
        first = (Math.imul(first, 10) + byte - 48) | 0;
        byte = bytes[++at];
    }
    const whole = at - from;
    if (whole === 0 || whole > INTEGER_DIGITS)
        return -1;
    let second = 0;
    let secondDigits = 0;
    let decimals = 0;
    if (byte === 46) {
        const point = at;
        const full = point + 1 + INTEGER_DIGITS - (first === 0 ? 0 : whole);
        byte = bytes[++at];
        while (byte >= 48 && byte <= 57 && at < full) {
            first = (Math.imul(first, 10) + byte - 48) | 0;
            byte = bytes[++at];
        }
        while (byte >= 48 && byte <= 57 && secondDigits < INTEGER_DIGITS) {
            second = (Math.imul(second, 10) + byte - 48) | 0;
            secondDigits++;
            byte = bytes[++at];
        }
        decimals = at - point - 1;
    }
    if (byte !== 44 && byte !== 10)
        return -1;
    let value;
    if (secondDigits === 0)
        value = first / POWERS_OF_TEN[decimals];
    else if (secondDigits <= HIGH_DIGITS - INTEGER_DIGITS) {
        value = (first * POWERS_OF_TEN[secondDigits] + second) / POWERS_OF_TEN[decimals];
    }
    else {
        value = compose(first, second, secondDigits, TOTAL_DIGITS, -decimals);
        if (Number.isNaN(value))
            return -1;
    }
    out[index] = negative ? 0 - value : value;
    return at;
}
/** `e-07` → -7; NaN where it is not an exponent. Capped: beyond ±9,999 the value is 0 or infinite anyway. */
function parseExponent(bytes, start, end) {
    if ((bytes[start] | 32) !== 101)
        return Number.NaN;
    let at = start + 1;
    const sign = at < end ? bytes[at] : 0;
    if (sign === 45 || sign === 43)
        at++;
    if (at === end)
        return Number.NaN;
    let value = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = Math.min(value * 10 + digit, 9_999);
    }
    return sign === 45 ? -value : value;
}
/** The correctly rounded value, or NaN where the fast ways cannot be certain. */
function compose(high, low, lowDigits, significant, exponent) {
    if (significant <= HIGH_DIGITS) {
        if (exponent < -LARGEST_EXACT_EXPONENT || exponent > LARGEST_EXACT_EXPONENT)
            return Number.NaN;
        return exponent < 0
            ? high / POWERS_OF_TEN[-exponent]
            : high * POWERS_OF_TEN[exponent];
    }
    if (significant > TOTAL_DIGITS || exponent >= 0 || exponent < -LARGEST_EXACT_EXPONENT)
        return Number.NaN;
    const shift = POWERS_OF_TEN[lowDigits];
    const numerator = high * shift;
    const rest = productError(high, shift, numerator) + low;
    const divisor = POWERS_OF_TEN[-exponent];
    const quotient = numerator / divisor;
    const product = quotient * divisor;
    const remainder = numerator - product - productError(quotient, divisor, product);
    const correction = (remainder + rest) / divisor;
    const upper = quotient + correction * (1 + ROUNDING_MARGIN);
    const lower = quotient + correction * (1 - ROUNDING_MARGIN);
    return upper === lower ? upper : Number.NaN;
}
/** a·b − fl(a·b), exactly (Dekker 1971). */
function productError(a, b, product) {
    const aBig = a * SPLITTER;
    const aHigh = aBig - (aBig - a);
    const aLow = a - aHigh;
    const bBig = b * SPLITTER;
    const bHigh = bBig - (bBig - b);
    const bLow = b - bHigh;
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
/** Bytes as text, one character each: only for ASCII. */
function latin1(bytes, start, end) {
    return String.fromCharCode(...bytes.subarray(start, end));
}


/***/ }),

/***/ 44063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gh: () => (/* binding */ DRIFT_STATISTIC_NAMES),
  qZ: () => (/* binding */ P_VALUES),
  ad: () => (/* binding */ compareColumn)
});

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/chi-squared.js

/**
 * P(X > x) of the chi-squared distribution with a whole number of degrees of freedom, by its closed form: a Poisson
 * sum, all terms positive. (Tables, such as those of `simple-statistics`, do not give a p-value.)
 */
function chiSquaredSurvival(x, degrees) {
    if (degrees === 0 || x <= 0)
        return 1;
    const half = x / 2;
    const isOdd = degrees % 2 === 1;
    // Σ half^a e^-half / Γ(a + 1), over a = 0, 1, … or ½, 1½, … below degrees / 2; in logarithms, since e^-half may be 0.
    let logTerm = isOdd ? Math.log(half) / 2 - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
    let sum = isOdd ? (0,normal/* erfc */.Lr)(Math.sqrt(half)) : 0;
    for (let a = isOdd ? 0.5 : 0; a < degrees / 2;) {
        sum += Math.exp(logTerm);
        a += 1;
        logTerm += Math.log(half) - Math.log(a);
    }
    return Math.min(1, sum);
}
/**
 * Pearson's test that two rows of counts come from one distribution, without Yates' correction: SciPy's
 * `chi2_contingency(…, correction=False)`. Columns that are empty in both rows are left out.
 */
function chiSquaredP(first, second) {
    const [n, m] = [total(first), total(second)];
    let statistic = 0;
    let columns = 0;
    first.forEach((a, i) => {
        const b = second[i] ?? 0;
        if (a + b === 0)
            return;
        columns++;
        const [expectedA, expectedB] = [((a + b) * n) / (n + m), ((a + b) * m) / (n + m)];
        statistic += (a - expectedA) ** 2 / expectedA + (b - expectedB) ** 2 / expectedB;
    });
    return chiSquaredSurvival(statistic, Math.max(0, columns - 1));
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./lib/statistics/compensated-sum.js
var compensated_sum = __webpack_require__(33140);
;// CONCATENATED MODULE: ./lib/statistics/divergence.js

/** What an empty bin counts as, so that the logarithm exists (spec: statistics, section 3). */
const EMPTY_SHARE = 1e-4;
/** Population stability index, Σ (q − p) ln(q / p), over the shares of two samples; an empty bin counts as 1e-4. */
function stabilityIndex(reference, current) {
    const sum = new compensated_sum/* CompensatedSum */.$();
    const [p, q] = [shares(reference), shares(current)];
    p.forEach((share, i) => {
        const other = q[i] ?? 0;
        if (share === 0 && other === 0)
            return;
        const [from, to] = [share || EMPTY_SHARE, other || EMPTY_SHARE];
        sum.add((to - from) * Math.log(to / from));
    });
    return Math.max(0, sum.value);
}
/** Jensen-Shannon distance: the square root of the divergence, in `base`. SciPy's `jensenshannon`. */
function jensenShannon(reference, current, base) {
    const sum = new compensated_sum/* CompensatedSum */.$();
    const [p, q] = [shares(reference), shares(current)];
    p.forEach((share, i) => {
        const other = q[i] ?? 0;
        const middle = (share + other) / 2;
        if (share > 0)
            sum.add((share * Math.log(share / middle)) / 2);
        if (other > 0)
            sum.add((other * Math.log(other / middle)) / 2);
    });
    const divergence = base === '2' ? sum.value / Math.LN2 : sum.value;
    const most = base === '2' ? 1 : Math.LN2;
    return Math.sqrt(Math.min(most, Math.max(0, divergence)));
}
function shares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / total);
}

// EXTERNAL MODULE: ./lib/statistics/interval-counts.js
var interval_counts = __webpack_require__(36947);
;// CONCATENATED MODULE: ./lib/statistics/kolmogorov.js

/** Below this n·x² the distribution function is computed, above it the tail itself (as in SciPy's `kstwo`). */
const TAIL_FROM = 2.2;
const SMALL_SAMPLE = 140;
const SMALL_SAMPLE_TAIL_FROM = 4;
const MOST_DURBIN = 100_000;
const MOST_SUMMED = 1_000_000;
/**
 * P(D_n >= x) of the two-sided one-sample Kolmogorov statistic, by the methods that Simard and L'Ecuyer (2011) recommend
 * for each region, as SciPy's `kstwo.sf` does. No maintained JavaScript library has this distribution.
 */
function kolmogorovSurvival(x, n) {
    if (x >= 1)
        return 0;
    if (n * x <= 0.5)
        return 1;
    if (x >= 0.5 || n * x >= n - 1)
        return Math.min(1, 2 * oneSidedSurvival(x, n));
    const squared = n * x * x;
    if (squared >= 370)
        return 0;
    if (squared >= (n <= SMALL_SAMPLE ? SMALL_SAMPLE_TAIL_FROM : TAIL_FROM)) {
        return Math.min(1, 2 * oneSidedSurvival(x, n));
    }
    const isDurbin = n <= SMALL_SAMPLE || (n <= MOST_DURBIN && n * x ** 1.5 <= 1.4);
    const below = isDurbin ? durbin(x, n) : pelzGood(x, n);
    return Math.min(1, Math.max(0, 1 - below));
}
/** P(D_n+ >= x) of the one-sided statistic (Smirnov): x Σ C(n, j) (x + j/n)^(j−1) (1 − x − j/n)^(n−j), all terms positive. */
function oneSidedSurvival(x, n) {
    if (n > MOST_SUMMED)
        return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
    const sum = new compensated_sum/* CompensatedSum */.$();
    let logBinomial = 0;
    const last = Math.floor(n * (1 - x));
    for (let j = 0; j <= last; j++) {
        const up = x + j / n;
        const down = 1 - up;
        if (down > 0) {
            sum.add(Math.exp(logBinomial + (j - 1) * Math.log(up) + (n - j) * Math.log1p(-up)));
        }
        logBinomial += Math.log(n - j) - Math.log(j + 1);
    }
    return Math.min(1, x * sum.value);
}
/** P(D_n <= x), exactly, by the n-th power of Durbin's matrix (Marsaglia, Tsang and Wang 2003). */
function durbin(x, n) {
    const k = Math.floor(n * x) + 1;
    const h = k - n * x;
    const size = 2 * k - 1;
    const matrix = durbinMatrix(k, h);
    const { value, exponent } = powered(matrix, size, n);
    let p = value[(k - 1) * size + k - 1];
    let scale = exponent;
    for (let i = 1; i <= n; i++) {
        p = (p * i) / n;
        if (p < 1e-140) {
            p *= 1e140;
            scale -= 140;
        }
    }
    return p * 10 ** scale;
}
function durbinMatrix(k, h) {
    const size = 2 * k - 1;
    const matrix = new Float64Array(size * size);
    const at = (i, j) => i * size + j;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < Math.min(size, i + 2); j++)
            matrix[at(i, j)] = 1;
    }
    for (let i = 0; i < size; i++) {
        matrix[at(i, 0)] = matrix[at(i, 0)] - h ** (i + 1);
        matrix[at(size - 1, i)] = matrix[at(size - 1, i)] - h ** (size - i);
    }
    const corner = at(size - 1, 0);
    matrix[corner] = matrix[corner] + (2 * h - 1 > 0 ? (2 * h - 1) ** size : 0);
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < size && i - j + 1 > 0; j++) {
            for (let g = 1; g <= i - j + 1; g++)
                matrix[at(i, j)] = matrix[at(i, j)] / g;
        }
    }
    return matrix;
}
/** A power, with the power of ten that was taken out of it. */
function powered(matrix, size, n) {
    if (n === 1)
        return { value: matrix, exponent: 0 };
    const half = powered(matrix, size, Math.floor(n / 2));
    let value = product(half.value, half.value, size);
    let exponent = 2 * half.exponent;
    if (n % 2 === 1)
        value = product(matrix, value, size);
    const centre = (size >> 1) * (size + 1);
    if (value[centre] > 1e140) {
        value = value.map((entry) => entry * 1e-140);
        exponent += 140;
    }
    return { value, exponent };
}
function product(a, b, size) {
    const result = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < size; k++) {
            const factor = a[i * size + k];
            if (factor === 0)
                continue;
            for (let j = 0; j < size; j++) {
                const at = i * size + j;
                result[at] = result[at] + factor * b[k * size + j];
            }
        }
    }
    return result;
}
const PI2 = Math.PI ** 2;
const PI4 = Math.PI ** 4;
const PI6 = Math.PI ** 6;
/** P(D_n <= x) by Pelz and Good (1976): Kolmogorov's limit with three terms of correction, in theta functions. */
function pelzGood(x, n) {
    const z = Math.sqrt(n) * x;
    const terms = Math.ceil((16 * z) / Math.PI);
    let sums = [0, 0, 0, 0];
    const q = Math.exp(-PI2 / 8 / z ** 2);
    for (let k = terms; k >= 1; k--) {
        const added = oddTerm(z, 2 * k - 1);
        sums = sums.map((sum, i) => sum * q ** (8 * k) + added[i]);
    }
    const root = Math.sqrt(2 * Math.PI);
    const divisors = [z, 6 * z ** 4, 72 * z ** 7, 6480 * z ** 10];
    const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = sums.map((sum, i) => (sum * q * root) / divisors[i]);
    let second = 0;
    let third = 0;
    for (let k = terms; k >= 1; k--) {
        const power = Math.exp((-PI2 * k * k) / 2 / z ** 2);
        second += k * k * power;
        third += (3 * z * z - (Math.PI * k) ** 2) * k * k * power;
    }
    const k2Rest = (second * PI2 * root) / (-36 * z ** 3);
    const k3Rest = (third * PI2 * root) / (216 * z ** 6);
    return k0 + k1 / Math.sqrt(n) + (k2 + k2Rest) / n + (k3 + k3Rest) / n ** 1.5;
}
/** The coefficients of q^(m²), m odd, of the four sums. */
function oddTerm(z, m) {
    const [z2, z4, z6] = [z ** 2, z ** 4, z ** 6];
    return [
        1,
        -z2 + (PI2 / 4) * m ** 2,
        6 * z6 + 2 * z4 + (((2 * z4 - 5 * z2) * PI2) / 4) * m ** 2 + ((PI4 * (1 - 2 * z2)) / 16) * m ** 4,
        -30 * z6 -
            90 * z ** 8 +
            ((PI2 * (135 * z4 - 96 * z6)) / 4) * m ** 2 +
            ((PI4 * (-60 * z2 + 212 * z4)) / 16) * m ** 4 +
            ((PI6 * (5 - 30 * z2)) / 64) * m ** 6,
    ];
}

;// CONCATENATED MODULE: ./lib/statistics/kolmogorov-two-sample.js

/** Up to this many rows in the larger sample the distribution of D is counted exactly, as SciPy's `auto` does. */
const MOST_EXACT = 10_000;
/** Below it a p-value is 0: counting paths far outside the band takes long and ends there anyway (Wei and Dudley 2012). */
const LEAST_LOG_P = Math.log(1e-300);
/**
 * P(D >= d) where both samples come from one continuous distribution: SciPy's `ks_2samp`, two-sided, method `auto`.
 * Exact by lattice paths for small samples, otherwise by the one-sample distribution of n·m / (n + m) rows.
 */
function twoSampleP(d, n, m) {
    if (Math.max(n, m) > MOST_EXACT)
        return kolmogorovSurvival(d, roundHalfEven((n / (n + m)) * m));
    if (LEAST_LOG_P > Math.LN2 - 2 * ((n / (n + m)) * m) * d * d)
        return 0;
    const divisor = greatestCommonDivisor(n, m);
    const steps = Math.round(d * (n / divisor) * m);
    if (steps === 0)
        return 1;
    const p = n === m ? outsideSquare(n, steps) : outsideBand(n, m, divisor, steps);
    return Math.min(1, Math.max(0, p));
}
/** P(D >= h / n) for two samples of n rows: an alternating sum of binomial ratios (Gnedenko and Korolyuk 1951), by Horner. */
function outsideSquare(n, h) {
    let p = 0;
    for (let k = Math.floor(n / h); k >= 0; k--) {
        let ratio = 1;
        for (let j = 0; j < h; j++)
            ratio = ((n - k * h - j) * ratio) / (n + k * h + j + 1);
        p = ratio * (1 - p);
    }
    return 2 * p;
}
/**
 * The share of lattice paths from (0, 0) to (n, m) that leave the band |x/n − y/m| < h / lcm, column by column (Hodges 1957).
 * Each entry is that share of the paths to its place, so nothing overflows. Only the column within the band is kept.
 */
function outsideBand(first, second, divisor, h) {
    const [m, n] = [Math.max(first, second), Math.min(first, second)];
    const [mg, ng] = [m / divisor, n / divisor];
    let low = 0;
    let high = Math.min(Math.ceil(h / mg), n + 1);
    // The first column: inside the band nothing has left it yet.
    let column = new Float64Array(high);
    for (let i = 1; i <= m; i++) {
        const nextLow = Math.min(Math.max(Math.floor((ng * i - h) / mg) + 1, 0), n);
        const nextHigh = Math.min(Math.ceil((ng * i + h) / mg), n + 1);
        if (nextHigh <= nextLow)
            return 1;
        const next = new Float64Array(nextHigh - nextLow);
        // Every path to a place outside the band has left it.
        let below = nextLow === 0 ? 0 : 1;
        for (let j = nextLow; j < nextHigh; j++) {
            const before = j >= low && j < high ? column[j - low] : 1;
            below = (before * i + below * j) / (i + j);
            next[j - nextLow] = below;
        }
        column = next;
        low = nextLow;
        high = nextHigh;
    }
    return column[n - low] ?? 1;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
/** As NumPy rounds. */
function roundHalfEven(x) {
    const floor = Math.floor(x);
    if (x - floor !== 0.5)
        return Math.round(x);
    return floor % 2 === 0 ? floor : floor + 1;
}

;// CONCATENATED MODULE: ./lib/statistics/sample-distance.js

/**
 * Both distances of two samples, from one walk over the ends of their intervals. Rows of an interval may stand anywhere in
 * it: each distribution function is known to lie between the one with all rows at the upper ends and the one with all at the
 * lower ends. KS: the value is the largest distance where both functions are known, which is 0 for equal counts.
 * Wasserstein: rows are spread evenly in their interval, which moves a function by at most half of (share × width).
 */
function sampleDistance(reference, current) {
    const [f, g] = [new Steps(reference), new Steps(current)];
    const area = new compensated_sum/* CompensatedSum */.$();
    let [known, least, most] = [0, 0, 0];
    const difference = shareDifference(reference.total, current.total);
    let at = Math.min(f.next, g.next);
    while (at < Number.POSITIVE_INFINITY) {
        f.advance(at);
        g.advance(at);
        if (f.isKnown && g.isKnown)
            known = Math.max(known, Math.abs(difference(f.ended, g.ended)));
        least = Math.max(least, difference(f.ended, g.begun), -difference(f.begun, g.ended));
        most = Math.max(most, difference(f.begun, g.ended), -difference(f.ended, g.begun));
        const end = Math.min(f.next, g.next);
        if (end < Number.POSITIVE_INFINITY) {
            area.add(areaBetween(f.spread(at) - g.spread(at), f.spread(end) - g.spread(end), end - at));
        }
        at = end;
    }
    const value = Math.max(known, least);
    const width = slack(reference) + slack(current);
    return {
        kolmogorov: { value, lower: value, upper: Math.max(value, most) },
        wasserstein: { value: area.value, lower: Math.max(0, area.value - width), upper: area.value + width },
    };
}
/** a / n − b / m, rounded once: a distance that is exactly the limit must not be beyond it. */
function shareDifference(n, m) {
    const product = n * m;
    return product <= Number.MAX_SAFE_INTEGER ? (a, b) => (a * m - b * n) / product : (a, b) => a / n - b / m;
}
/** How far spreading rows evenly can be from where they are, as an area. */
function slack(counts) {
    if (counts.exact)
        return 0;
    const sum = new compensated_sum/* CompensatedSum */.$();
    for (let i = 0; i < counts.size; i++)
        sum.add(counts.count(i) * (counts.high(i) - counts.low(i)));
    return sum.value / counts.total / 2;
}
/** ∫ |h| of a straight line from `first` to `last` over `width`. */
function areaBetween(first, last, width) {
    if (first * last >= 0)
        return (Math.abs(first + last) / 2) * width;
    return ((first * first + last * last) / (2 * (Math.abs(first) + Math.abs(last)))) * width;
}
/** A distribution function on its way from left to right. */
class Steps {
    counts;
    /** Rows whose interval has begun, and rows whose interval has ended. */
    begun = 0;
    ended = 0;
    index = 0;
    isInside = false;
    constructor(counts) {
        this.counts = counts;
    }
    /** The next place where it changes. */
    get next() {
        const { counts, index } = this;
        if (index === counts.size)
            return Number.POSITIVE_INFINITY;
        return this.isInside ? counts.high(index) : counts.low(index);
    }
    get isKnown() {
        return this.begun === this.ended;
    }
    advance(to) {
        while (this.next <= to) {
            const rows = this.counts.count(this.index);
            if (this.isInside) {
                this.ended += rows;
                this.index++;
            }
            else
                this.begun += rows;
            this.isInside = !this.isInside;
        }
    }
    /** The function with the rows of an interval spread evenly over it, between two changes. */
    spread(at) {
        const { counts, index } = this;
        if (!this.isInside)
            return this.ended / counts.total;
        const [from, to] = [counts.low(index), counts.high(index)];
        return (this.ended + (counts.count(index) * (at - from)) / (to - from)) / counts.total;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/drift-comparison.js





/** Every typed statistic, in the order they are printed in. */
const DRIFT_STATISTIC_NAMES = [
    'ks.d',
    'ks.p',
    'wasserstein.normed',
    'psi@deciles',
    'psi@sturges',
    'psi@categories',
    'js@2',
    'js@e',
    'chi2.p',
    'missing.difference',
];
/** A small p-value says drift, a large distance does. */
const P_VALUES = new Set(['ks.p', 'chi2.p']);
/** Least standard deviation that distances are divided by. */
const LEAST_DEVIATION = 1e-3;
/** Compares one column. Errors are said in `problem`, never thrown: one column does not take the others with it. */
function compareColumn(reference, current) {
    const { name, type } = reference;
    const n = { reference: reference.rows - reference.missing, current: 0 };
    const base = { column: name, type, n, missing_share: shareOf(reference, undefined), new_categories: null };
    if (current === undefined) {
        return failed(base, 'missing_column', `the current data has no column \`${name}\`.`);
    }
    if (current.type === null)
        return failed(base, current.problem.code, current.problem.message);
    const counted = {
        ...base,
        n: { ...n, current: current.rows - current.missing },
        missing_share: shareOf(reference, current),
    };
    if (counted.n.reference === 0 || counted.n.current === 0) {
        const where = counted.n.reference === 0 ? 'reference' : 'current data';
        return failed(counted, 'no_values', `column \`${name}\`: the ${where} has no value in it.`);
    }
    if (reference.type === 'categorical' && current.type === 'categorical') {
        return { ...counted, ...compareCategories(reference, current), problem: null };
    }
    if (reference.type === 'numeric' && current.type === 'numeric') {
        return { ...counted, statistics: compareNumbers(reference, current), problem: null };
    }
    return failed(counted, 'column_type', `column \`${name}\`: the two files hold it as different types.`);
}
function failed(base, code, message) {
    return { ...base, statistics: null, problem: { code, message } };
}
function compareNumbers(reference, current) {
    const counts = (0,interval_counts/* intervalsOf */.G)(current.numbers);
    const { distribution } = reference;
    const { kolmogorov: d, wasserstein } = sampleDistance(distribution, counts);
    const p = (distance) => twoSampleP(distance, distribution.total, counts.total);
    // The value is the lower bound, and a larger distance has the smaller p.
    const value = p(d.lower);
    const withMissing = (bins, missing) => [...bins, missing];
    const [deciles = [], sturges = []] = current.bins;
    const referenceDeciles = withMissing(reference.deciles.counts, reference.missing);
    const currentDeciles = withMissing(deciles, current.missing);
    return {
        'ks.d': d,
        'ks.p': { value, lower: d.upper === d.lower ? value : p(d.upper), upper: value },
        'wasserstein.normed': normed(wasserstein, reference),
        'psi@deciles': exact(stabilityIndex(referenceDeciles, currentDeciles)),
        'psi@sturges': exact(stabilityIndex(withMissing(reference.sturges.counts, reference.missing), withMissing(sturges, current.missing))),
        'js@2': exact(jensenShannon(referenceDeciles, currentDeciles, '2')),
        'js@e': exact(jensenShannon(referenceDeciles, currentDeciles, 'e')),
        'missing.difference': missingDifference(reference, current),
    };
}
function normed({ value, lower, upper }, { deviation, deviationError }) {
    const over = (least) => Math.max(least, LEAST_DEVIATION);
    return {
        value: value / over(deviation),
        lower: lower / over(deviation + deviationError),
        upper: upper / over(deviation - deviationError),
    };
}
function compareCategories(reference, current) {
    const added = [...current.categories].filter(([text]) => !reference.categories.has(text));
    // One order for any order of rows: sums of floating-point numbers depend on it.
    const texts = [...new Set([...reference.categories.keys(), ...added.map(([text]) => text)])].sort(byCode);
    const before = [...texts.map((text) => reference.categories.get(text) ?? 0), reference.missing];
    const now = [...texts.map((text) => current.categories.get(text) ?? 0), current.missing];
    return {
        statistics: {
            'psi@categories': exact(stabilityIndex(before, now)),
            'js@2': exact(jensenShannon(before, now, '2')),
            'js@e': exact(jensenShannon(before, now, 'e')),
            'chi2.p': exact(chiSquaredP(before, now)),
            'missing.difference': missingDifference(reference, current),
        },
        new_categories: { count: added.length, rows: added.reduce((sum, [, rows]) => sum + rows, 0) },
    };
}
function missingDifference(reference, current) {
    const { reference: before, current: now } = shareOf(reference, current);
    return exact(now - before);
}
function shareOf(reference, current) {
    const share = (missing, rows) => (rows === 0 ? 0 : missing / rows);
    return {
        reference: share(reference.missing, reference.rows),
        current: current === undefined ? 0 : share(current.missing, current.rows),
    };
}
function exact(value) {
    return { value, lower: value, upper: value };
}
function byCode(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 54480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ profileColumn),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   TA: () => (/* binding */ DEFAULT_PROFILE_BINS)
/* harmony export */ });
/* harmony import */ var _compensated_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33140);
/* harmony import */ var _interval_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36947);
/* harmony import */ var _number_bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41729);



const DEFAULT_PROFILE_BINS = 256;
/** A column as it was counted; undefined where it could not be. */
function referenceOf(counts) {
    if (counts.type === null)
        return undefined;
    const { name, rows, missing } = counts;
    if (counts.type === 'categorical') {
        return { name, rows, missing, type: 'categorical', categories: counts.categories };
    }
    const distribution = (0,_interval_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalsOf */ .G)(counts.numbers);
    return {
        name,
        rows,
        missing,
        type: 'numeric',
        distribution,
        ...moments(distribution),
        deciles: (0,_number_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .decileBins */ .fM)(distribution),
        sturges: (0,_number_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .sturgesBins */ .uE)(distribution),
    };
}
/** Mean and standard deviation by two passes over the counts, so that nothing cancels. */
function moments(counts) {
    const mean = meanOf(counts, (i) => middle(counts, i));
    const variance = meanOf(counts, (i) => (middle(counts, i) - mean) ** 2);
    const error = counts.exact
        ? 0
        : Math.sqrt(meanOf(counts, (i) => ((counts.high(i) - counts.low(i)) / 2) ** 2));
    return { mean, deviation: Math.sqrt(variance), deviationError: error };
}
function meanOf(counts, term) {
    const sum = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .CompensatedSum */ .$();
    for (let i = 0; i < counts.size; i++)
        sum.add(counts.count(i) * term(i));
    return counts.total === 0 ? 0 : sum.value / counts.total;
}
function middle(counts, index) {
    const [low, high] = [counts.low(index), counts.high(index)];
    return low === high ? low : low + (high - low) / 2;
}
/** What is committed: bin edges and counts, in at most `bins` bins of about equal rows. */
function profileColumn(column, bins) {
    const { name, rows, missing } = column;
    if (column.type === 'categorical') {
        const categories = [...column.categories].sort(([a], [b]) => (a < b ? -1 : 1));
        return { name, type: 'categorical', rows, missing, categories };
    }
    const { mean, deviation, deviationError, deciles, sturges } = column;
    return {
        name,
        type: 'numeric',
        rows,
        missing,
        mean,
        standard_deviation: deviation,
        standard_deviation_error: deviationError,
        ...binned(column.distribution, bins),
        deciles: { by: deciles.by, at: [...deciles.at], counts: [...deciles.counts] },
        sturges: { by: sturges.by, at: [...sturges.at], counts: [...sturges.counts] },
    };
}
/**
 * Bins of about equal rows, from the smallest to the largest number in each. A number with as many rows as a bin should
 * have is a bin of its own, so that at most twice `bins` are made; few distinct numbers are kept each.
 */
function binned(counts, bins) {
    const least = counts.size <= bins ? 0 : counts.total / bins;
    const result = { from: [], to: [], counts: [] };
    let rows = 0;
    let from = 0;
    for (let i = 0; i < counts.size; i++) {
        if (rows === 0)
            from = counts.low(i);
        rows += counts.count(i);
        const isHeavyNext = i + 1 < counts.size && counts.count(i + 1) >= least;
        if (rows < least && !isHeavyNext && i + 1 < counts.size)
            continue;
        result.from.push(from);
        result.to.push(counts.high(i));
        result.counts.push(rows);
        rows = 0;
    }
    return result;
}
/** The columns of a profile that was read. */
function referencesOf({ columns }) {
    return columns.map((column) => {
        const { name, rows, missing } = column;
        if (column.type === 'categorical') {
            return { name, rows, missing, type: 'categorical', categories: new Map(column.categories) };
        }
        return {
            name,
            rows,
            missing,
            type: 'numeric',
            distribution: committed(column),
            mean: column.mean,
            deviation: column.standard_deviation,
            deviationError: column.standard_deviation_error,
            deciles: column.deciles,
            sturges: column.sturges,
        };
    });
}
function committed({ from, to, counts }) {
    return {
        size: to.length,
        total: counts.reduce((sum, count) => sum + count, 0),
        exact: from.every((low, i) => low === to[i]),
        low: (index) => from[index],
        high: (index) => to[index],
        count: (index) => counts[index],
    };
}


/***/ }),

/***/ 96651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareDrift)
/* harmony export */ });
/* harmony import */ var _column_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11658);
/* harmony import */ var _drift_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44063);
/* harmony import */ var _drift_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54480);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64280);




/**
 * Compares current data with a reference in one pass over each, in memory that does not grow with them. A column that was
 * named and cannot be compared is said in its comparison; a column that does not exist in the reference is an error.
 */
async function compareDrift(reference, current, options = {}) {
    const { rows, references, refused, header } = await readReferences(reference, options);
    const reading = await (0,_column_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readCurrent */ .cA)(current, references);
    const counts = new Map(reading.columns.map((column) => [column.name, column]));
    const compared = new Map(references.map((column) => [column.name, (0,_drift_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .compareColumn */ .ad)(column, counts.get(column.name))]));
    for (const column of refused)
        compared.set(column.column, column);
    return {
        reference: { kind: reference.kind, rows },
        current: { format: reading.format, rows: reading.rows },
        columns: header.flatMap((name) => compared.get(name) ?? []),
        only_in_current: options.columns === undefined ? reading.header.filter((name) => !header.includes(name)) : [],
    };
}
async function readReferences(reference, options) {
    if (reference.kind === 'profile') {
        const all = (0,_drift_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(reference.profile);
        const header = all.map(({ name }) => name);
        for (const name of options.columns ?? []) {
            if (!header.includes(name))
                throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .missingColumn */ .JA)('profiled', name, header);
        }
        const references = all.filter(({ name }) => options.columns?.includes(name) !== false);
        return { rows: reference.profile.rows, references, refused: [], header };
    }
    const reading = await (0,_column_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(reference.source, options);
    const references = reading.columns.flatMap((column) => (0,_drift_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(column) ?? []);
    const refused = reading.columns.flatMap((column) => {
        if (column.type !== null)
            return [];
        const { name, rows, missing, problem } = column;
        return [
            {
                column: name,
                type: null,
                n: { reference: rows - missing, current: 0 },
                missing_share: { reference: missing / rows, current: 0 },
                statistics: null,
                new_categories: null,
                problem: { code: problem.code, message: `in the reference: ${problem.message}` },
            },
        ];
    });
    return { rows: reading.rows, references, refused, header: reading.header };
}


/***/ }),

/***/ 36947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ intervalsOf)
/* harmony export */ });
const BITS_OF_HALF = 32;
const buffer = new Float64Array(1);
const halves = new Uint32Array(buffer.buffer);
/** The numbers counted, each interval as wide as the low bits that were dropped. A view, until more is counted. */
function intervalsOf(counts) {
    const dropped = counts.droppedBits;
    const { score, negatives } = counts.ordered();
    const far = dropped === 0 ? (value) => value : (value) => farthest(value, dropped);
    const value = (index) => score[index];
    return {
        size: score.length,
        total: negatives.reduce((sum, count) => sum + count, 0),
        exact: dropped === 0,
        low: (index) => (value(index) > 0 ? value(index) : far(value(index) || -0) + 0),
        high: (index) => (value(index) < 0 ? value(index) : far(value(index))),
        count: (index) => negatives[index],
    };
}
/** The number farthest from zero that has the same high bits. */
function farthest(value, dropped) {
    buffer[0] = value;
    const low = dropped >= BITS_OF_HALF ? 0xffffffff : 2 ** dropped - 1;
    const high = dropped > BITS_OF_HALF ? 2 ** (dropped - BITS_OF_HALF) - 1 : 0;
    halves[0] = halves[0] | low;
    halves[1] = halves[1] | high;
    return buffer[0];
}


/***/ }),

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ erfc),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   mX: () => (/* binding */ twoSidedP)
/* harmony export */ });
/* unused harmony export normalCdf */
/**
 * Normal distribution to double precision. Own code because the small statistics libraries use tables or short
 * polynomials (`simple-statistics`: third digit of the quantile), and a verdict must not turn on that.
 */
/** Standard normal distribution function; relative error below 2e-14 to ten standard deviations, 5e-13 far in the lower tail. */
function normalCdf(z) {
    return erfc(-z / Math.SQRT2) / 2;
}
/** Two-sided p-value of a z statistic. */
function twoSidedP(z) {
    return erfc(Math.abs(z) / Math.SQRT2);
}
const SMALL = 1;
/** Complementary error function: Taylor's series near 0, Laplace's continued fraction beyond. */
function erfc(x) {
    if (x < 0)
        return 2 - erfc(-x);
    if (x > 27)
        return 0;
    return x < SMALL ? 1 - erfSeries(x) : erfcFraction(x);
}
/** erf(x) = 2/√π · e^(−x²) Σ 2^k x^(2k+1) / (2k+1)!!: all terms positive, so nothing cancels. */
function erfSeries(x) {
    let term = x;
    let sum = x;
    for (let k = 1; term > sum * 1e-18; k++) {
        term *= (2 * x * x) / (2 * k + 1);
        sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
/** erfc(x) = e^(−x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + …))), evaluated from far enough out. */
function erfcFraction(x) {
    let fraction = x;
    const terms = Math.ceil(40 + 600 / (x * x));
    for (let k = terms; k >= 1; k--)
        fraction = x + k / 2 / fraction;
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
const CENTRE_NUMERATOR = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const CENTRE_DENOMINATOR = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
];
const MIDDLE_NUMERATOR = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_DENOMINATOR = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const TAIL_NUMERATOR = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const TAIL_DENOMINATOR = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];
/** Standard normal quantile, Wichura's AS 241 (PPND16): relative error about 1e-16. `p` strictly between 0 and 1. */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`normalQuantile: expected 0 < p < 1, found ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(CENTRE_NUMERATOR, r)) / polynomial(CENTRE_DENOMINATOR, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const value = r <= 5
        ? polynomial(MIDDLE_NUMERATOR, r - 1.6) / polynomial(MIDDLE_DENOMINATOR, r - 1.6)
        : polynomial(TAIL_NUMERATOR, r - 5) / polynomial(TAIL_DENOMINATOR, r - 5);
    return q < 0 ? -value : value;
}
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 41729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ MOST_VALUE_BINS),
/* harmony export */   fM: () => (/* binding */ decileBins),
/* harmony export */   jU: () => (/* binding */ binOf),
/* harmony export */   uE: () => (/* binding */ sturgesBins)
/* harmony export */ });
/** From so few distinct numbers on, each is a bin: equal shares or widths would put different ones together. */
const MOST_VALUE_BINS = 10;
/** The bin of a number. */
function binOf({ by, at }, value) {
    let low = 0;
    let high = at.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (at[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return by === 'edges' || at[low] === value ? low : at.length;
}
/** Bins between the deciles of the reference (NumPy's `quantile`, linear), equal ones once. */
function decileBins(reference) {
    const deciles = Array.from({ length: 9 }, (_, i) => quantile(reference, (i + 1) / 10));
    return binning(reference, deciles);
}
/** Equal-width bins over the range of the reference, as many as Sturges' rule says: ⌈log2 n + 1⌉. */
function sturgesBins(reference) {
    const bins = Math.ceil(Math.log2(reference.total) + 1);
    const last = reference.size - 1;
    const [from, to] = [reference.low(0), reference.high(last)];
    return binning(reference, Array.from({ length: Math.max(0, bins - 1) }, (_, i) => from + ((to - from) / bins) * (i + 1)));
}
function binning(reference, edges) {
    if (reference.exact && reference.size <= MOST_VALUE_BINS) {
        const indices = Array.from({ length: reference.size }, (_, i) => i);
        return {
            by: 'values',
            at: indices.map((i) => reference.high(i)),
            counts: [...indices.map((i) => reference.count(i)), 0],
        };
    }
    const at = [...new Set(edges.map((edge) => onBoundary(reference, edge)))].sort((a, b) => a - b);
    const empty = { by: 'edges', at, counts: [] };
    const counts = new Array(at.length + 1).fill(0);
    for (let i = 0; i < reference.size; i++) {
        const bin = binOf(empty, reference.high(i));
        counts[bin] = counts[bin] + reference.count(i);
    }
    return { by: 'edges', at, counts };
}
/** Several near numbers that are counted as one are never cut in two: the edge moves to their upper end. */
function onBoundary(reference, edge) {
    const at = firstUpTo(reference, edge);
    return at < reference.size && reference.low(at) <= edge ? reference.high(at) : edge;
}
/** The first entry whose upper end is not below the value. */
function firstUpTo(reference, value) {
    let low = 0;
    let high = reference.size;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (reference.high(middle) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The quantile by linear interpolation between the two nearest ranks. */
function quantile(reference, share) {
    const rank = share * (reference.total - 1);
    const below = Math.floor(rank);
    const from = valueAt(reference, below);
    const to = valueAt(reference, Math.min(below + 1, reference.total - 1));
    // NumPy's order of operations, so that the edges are the same doubles.
    const part = rank - below;
    return part >= 0.5 ? to - (to - from) * (1 - part) : from + (to - from) * part;
}
function valueAt(reference, rank) {
    let before = 0;
    for (let i = 0; i < reference.size; i++) {
        before += reference.count(i);
        if (rank < before)
            return reference.high(i);
    }
    return reference.high(reference.size - 1);
}


/***/ }),

/***/ 27134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f7: () => (/* binding */ ChunkReader),
  rd: () => (/* binding */ MAX_PAGE_BYTES),
  Z: () => (/* binding */ PageMemory)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(16167);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/statistics/compression.js

/**
 * Codecs that Node itself can read, so no package is needed for them. Zstandard needs Node 22.15 or later.
 * Snappy is hyparquet's; LZ4 is not supported.
 */
const CODECS = {
    UNCOMPRESSED: (input) => input,
    GZIP: (input, size) => external_node_zlib_.gunzipSync(input, limits(size)),
    BROTLI: (input, size) => external_node_zlib_.brotliDecompressSync(input, limits(size)),
    ...(typeof external_node_zlib_.zstdDecompressSync === 'function'
        ? { ZSTD: (input, size) => external_node_zlib_.zstdDecompressSync(input, limits(size)) }
        : {}),
};
/** One buffer that just holds the page, rather than many that are joined; no more than the page says. */
function limits(size) {
    return { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
}
/** The decompressor of a codec; null for Snappy, which writes into memory that is there. Errors: not supported. */
function decompressorOf(codec) {
    if (codec === 'SNAPPY')
        return null;
    const decompress = CODECS[codec];
    if (decompress === undefined)
        throw new Error(`compression ${codec} is not supported`);
    return decompress;
}
/** Tag of a literal whose length takes four bytes. */
const LONGEST_LITERAL = 63;
const COPY_BYTES = [0, 2, 3, 5];
/**
 * Refuses Snappy bytes whose literals are longer than the input. hyparquet reads their length as a signed number, so
 * that one above 2^31 would send it backwards, forever.
 */
function checkSnappy(input) {
    let at = 0;
    while (at < input.length && input[at++] >= 128)
        ;
    while (at < input.length) {
        const tag = input[at];
        const kind = tag & 3;
        if (kind !== 0) {
            at += COPY_BYTES[kind];
            continue;
        }
        const code = tag >> 2;
        const lengthBytes = code < 60 ? 0 : code - 59;
        let length = code < 60 ? code : 0;
        for (let i = 0; i < lengthBytes; i++)
            length += (input[at + 1 + i] ?? 0) * 2 ** (8 * i);
        at += 1 + lengthBytes + length + 1;
        if (at > input.length && code === LONGEST_LITERAL)
            throw new Error('a Snappy literal is longer than its page');
    }
}

;// CONCATENATED MODULE: ./lib/statistics/crc32.js
/** Table of the CRC with the reversed polynomial 0xEDB88320 (ISO 3309, as gzip and Parquet use it). */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++)
        rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
});
/** CRC-32 of the bytes, as a signed 32-bit number. (Node has its own only from 20.15 on.) */
function crc32(bytes) {
    let crc = -1;
    for (let i = 0; i < bytes.length; i++) {
        crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[i]) & 255];
    }
    return ~crc;
}

// EXTERNAL MODULE: ./lib/statistics/release.js
var release = __webpack_require__(80322);
;// CONCATENATED MODULE: ./lib/statistics/parquet-chunk.js





/** Largest page, compressed or not. Writers make pages of about 1 MB. */
const MAX_PAGE_BYTES = 2 ** 24;
/** Most bytes of a page's header, which may hold the smallest and greatest value. */
const MAX_HEADER_BYTES = 2 ** 16;
const PIECE_BYTES = 2 ** 18;
/** Memory that the chunks of one column share, one after the other. */
class PageMemory {
    file = new Uint8Array(0);
    page = new Uint8Array(0);
    /** Bytes of the file: at least `size`, with what was there before. */
    ofFile(size) {
        this.file = grown(this.file, size);
        return this.file;
    }
    /** A decompressed page of this size. */
    ofPage(size) {
        this.page = grown(this.page, size);
        return this.page.subarray(0, size);
    }
}
function grown(bytes, size) {
    if (bytes.length >= size)
        return bytes;
    const larger = new Uint8Array(Math.max(size, 2 * bytes.length));
    larger.set(bytes);
    return larger;
}
/** Reads the pages of one column of one row group, one after the other, through a window of the file. */
class ChunkReader {
    file;
    memory;
    decompressor;
    /** Place in the file up to which was read, and where the chunk ends. */
    position;
    end;
    from = 0;
    to = 0;
    constructor(file, meta, memory) {
        this.file = file;
        this.memory = memory;
        this.decompressor = decompressorOf(meta.codec);
        this.position = Number(meta.dictionary_page_offset || meta.data_page_offset);
        this.end = this.position + Number(meta.total_compressed_size);
        if (!(this.position >= 0 && this.position <= this.end && this.end <= file.byteLength)) {
            throw new Error('a column lies outside the file');
        }
    }
    /** The next page; undefined after the last. Errors: plain ones on malformed bytes or a wrong checksum. */
    async next() {
        const window = await this.fill(MAX_HEADER_BYTES);
        if (this.from === this.to)
            return undefined;
        const reader = { view: new DataView(window.buffer, this.from, this.to - this.from), offset: 0 };
        const header = (0,column/* parquetHeader */.wK)(reader);
        const { compressed_page_size: size, uncompressed_page_size: plain, crc } = header;
        this.from += reader.offset;
        if (!(size >= 0 && plain >= 0))
            throw new Error('a page without a size');
        if (size > MAX_PAGE_BYTES || plain > MAX_PAGE_BYTES) {
            throw new Error(`a page is larger than ${MAX_PAGE_BYTES} bytes; write it with smaller pages, for example \`data_page_size=1_000_000\``);
        }
        const filled = await this.fill(size);
        if (this.to - this.from < size)
            throw new Error('a page is cut off');
        const bytes = filled.subarray(this.from, this.from + size);
        this.from += size;
        if (crc !== undefined && crc32(bytes) !== (crc | 0))
            throw new Error('the checksum of a page is wrong');
        return { header, bytes };
    }
    /** Decompresses a page or a part of one; `keep` where the result must outlive the next page. */
    decompress(bytes, size, keep = false) {
        if (!(size >= 0 && size <= MAX_PAGE_BYTES))
            throw new Error('a page without a size');
        const page = keep ? new Uint8Array(size) : this.memory.ofPage(size);
        if (bytes.length === 0 && size === 0)
            return page;
        if (this.decompressor === null) {
            checkSnappy(bytes);
            (0,snappy/* snappyUncompress */.t)(bytes, page);
            return page;
        }
        const plain = this.decompressor(bytes, size);
        if (plain.length !== size)
            throw new Error(`a page of ${plain.length} bytes instead of ${size}`);
        page.set(plain);
        if (plain !== bytes)
            (0,release/* release */._)(plain);
        return page;
    }
    /** Makes the window hold `size` bytes from `from` on, or all that are left. */
    async fill(size) {
        const wanted = Math.min(size, this.to - this.from + this.end - this.position);
        if (this.to - this.from >= wanted)
            return this.memory.ofFile(0);
        this.memory.ofFile(0).copyWithin(0, this.from, this.to);
        this.to -= this.from;
        this.from = 0;
        while (this.to < wanted) {
            const end = Math.min(this.position + PIECE_BYTES, this.end);
            const piece = new Uint8Array(await this.file.slice(this.position, end));
            if (piece.length !== end - this.position)
                throw new Error('the file ends too early');
            this.memory.ofFile(this.to + piece.length).set(piece, this.to);
            this.to += piece.length;
            (0,release/* release */._)(piece);
            this.position = end;
        }
        return this.memory.ofFile(0);
    }
}


/***/ }),

/***/ 67034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ fillCodes),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iY: () => (/* binding */ fillKeys),
/* harmony export */   xT: () => (/* binding */ fillSecondScores),
/* harmony export */   z8: () => (/* binding */ fillScores)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64280);


/** Copies scores. Errors: NaN, an infinity, anything that is not a number. */
function fillScores(part) {
    copyScores(part, part.batch.score);
}
/** The same for a second model's. One without a value is NaN until its row is left out. */
function fillSecondScores(part) {
    part.batch.second.fill(Number.NaN, part.start, part.start + part.page.rows);
    copyScores(part, part.batch.second);
}
/** Copies the texts that name rows; none is the empty text. */
function fillKeys({ page, start, batch, missing, name }) {
    const { values, indices, defined, rows } = page;
    for (let row = 0, next = 0; row < rows; row++) {
        let text = '';
        if (defined === null || defined[row] !== 0) {
            const at = indices === null ? next : indices[next];
            next++;
            if (!(at >= 0 && at < values.length))
                throw new Error('a value refers past its dictionary');
            text = textOf(values[at], name);
        }
        if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(text))
            missing[start + row] = 1;
        batch.keys[start + row] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(text) ? '' : text;
    }
}
function copyScores({ page, start, missing, name, rowsBefore }, score) {
    const { values, indices, defined, rows } = page;
    const isFloat = values instanceof Float64Array || values instanceof Float32Array;
    for (let row = 0, next = 0; row < rows; row++) {
        if (defined !== null && defined[row] === 0) {
            missing[start + row] = 1;
            continue;
        }
        const at = indices === null ? next : indices[next];
        next++;
        const value = values[at];
        if (value === undefined)
            throw new Error('a value refers past its dictionary');
        const number = isFloat ? value : numberOf(value, name);
        if (!Number.isFinite(number))
            throw (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .badScore */ .W9)(String(value), { row: rowsBefore + start + row + 1, column: name });
        score[start + row] = number + 0;
    }
}
/** Copies label truths, prediction truths or group codes, whichever the role says. One function for all row groups. */
function fillCodes(texts, batch, role) {
    const target = targetOf(batch, role);
    const known = new Map();
    let dictionary = null;
    let codes = new Int32Array(0);
    return ({ page, start, missing, name, rowsBefore }) => {
        const { values, indices, defined, rows } = page;
        let row = 0;
        const place = () => ({ row: rowsBefore + start + row + 1, column: name });
        const codeOf = (value) => {
            const found = known.get(value);
            if (found !== undefined)
                return found;
            const code = codeOfText(texts, role, textOf(value, name), place);
            known.set(value, code);
            return code;
        };
        if (indices !== null && values !== dictionary) {
            dictionary = values;
            codes = new Int32Array(values.length).fill(-1);
        }
        // Reading a 64-bit integer makes an object; most fit 32 bits, and are read as such.
        const words = values instanceof BigInt64Array
            ? new Int32Array(values.buffer, values.byteOffset, values.length * 2)
            : null;
        let last = page;
        let lastCode = 0;
        for (let next = 0; row < rows; row++) {
            if (defined !== null && defined[row] === 0) {
                lastCode = codeOf(null);
                last = null;
            }
            else if (indices !== null) {
                const at = indices[next++];
                lastCode = codes[at];
                if (!(lastCode >= 0)) {
                    if (!(at >= 0 && at < values.length))
                        throw new Error('a value refers past its dictionary');
                    lastCode = codeOf(values[at]);
                    codes[at] = lastCode;
                }
            }
            else {
                const low = words === null ? 0 : words[2 * next];
                const value = words !== null && words[2 * next + 1] === low >> 31 ? low : values[next];
                next++;
                if (value !== last)
                    lastCode = codeOf(value);
                last = value;
            }
            target[start + row] = lastCode;
            if (role < _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc && lastCode === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_MISSING */ .Cd)
                missing[start + row] = 1;
        }
    };
}
function targetOf(batch, role) {
    if (role >= _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc)
        return batch.groups[role - _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc];
    return role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LABEL */ .eg ? batch.truth : batch.predicted;
}
function codeOfText(texts, role, text, place) {
    if (role >= _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc)
        return texts.groupCodeOfText(role - _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_GROUP */ .Jc, text, place);
    return role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LABEL */ .eg ? texts.truthOfText(text, place) : texts.predictedOfText(text, place);
}
function numberOf(value, column) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'bigint') {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('column_type', `holds ${kindOf(value)}; a score must be a number.`, {
            column,
        });
    }
    const number = Number(value);
    if (Number.isSafeInteger(number))
        return number;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('column_type', `${value} is too large to be read exactly.`, { column });
}
function textOf(value, column) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Number.isNaN(value) ? '' : String(value);
    if (value instanceof Date && !Number.isNaN(value.getTime()))
        return value.toISOString();
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticsProblem */ .J0('column_type', `holds ${kindOf(value)}; expected text, whole numbers, booleans or dates.`, { column });
}
function kindOf(value) {
    if (value instanceof Date)
        return 'dates';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'boolean')
        return 'true and false';
    return 'structured values';
}


/***/ }),

/***/ 44173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ ColumnPages)
});

// EXTERNAL MODULE: ./lib/statistics/parquet-chunk.js + 2 modules
var parquet_chunk = __webpack_require__(27134);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/datapage.js + 1 modules
var datapage = __webpack_require__(73570);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
// EXTERNAL MODULE: ./lib/statistics/decimal.js
var decimal = __webpack_require__(46504);
;// CONCATENATED MODULE: ./lib/statistics/run-length.js
/**
 * Reads Parquet's hybrid of runs and bit-packed groups a few values at a time: one page may hold millions of values in a
 * few bytes. Errors: plain ones, where the bytes end too early or a value has more than 32 bits.
 */
class RunLengthReader {
    bytes;
    width;
    at;
    /** Values left in the current run or group. */
    left = 0;
    packed = false;
    value = 0;
    /** First bit of the next packed value, counted from the beginning of `bytes`. */
    bit = 0;
    /** `width`: bits of a value, 0…32. With 0 every value is 0 and no byte is read. */
    constructor(bytes, width) {
        if (!(width >= 0 && width <= 32))
            throw new Error(`values of ${width} bits`);
        this.bytes = bytes;
        this.width = width;
        this.at = 0;
    }
    /** Writes the next `count` values to `out[0, count)`. */
    read(out, count) {
        if (this.width === 0) {
            out.fill(0, 0, count);
            return;
        }
        for (let done = 0; done < count;) {
            if (this.left === 0)
                this.begin();
            const now = Math.min(this.left, count - done);
            if (this.packed)
                this.unpack(out, done, now);
            else
                out.fill(this.value, done, done + now);
            this.left -= now;
            done += now;
        }
    }
    begin() {
        const header = this.variableInteger();
        this.packed = (header & 1) === 1;
        if (this.packed) {
            const groups = Math.floor(header / 2);
            this.left = groups * 8;
            this.bit = this.at * 8;
            this.at += groups * this.width;
            // The last group may be cut: its padding is not always written.
            if (this.left > 0 && this.bit >= this.bytes.length * 8)
                throw new Error('a packed group is cut off');
            return;
        }
        this.left = Math.floor(header / 2);
        const width = (this.width + 7) >> 3;
        if (this.at + width > this.bytes.length)
            throw new Error('a run is cut off');
        this.value = 0;
        for (let i = 0; i < width; i++)
            this.value |= this.bytes[this.at++] << (8 * i);
    }
    unpack(out, start, count) {
        const { bytes, width } = this;
        if (this.bit + count * width > bytes.length * 8)
            throw new Error('a packed group is cut off');
        const mask = width === 32 ? -1 : (1 << width) - 1;
        let { bit } = this;
        for (let i = start; i < start + count; i++, bit += width) {
            const byte = bit >> 3;
            const shift = bit & 7;
            // Bytes past the end are read as undefined, which `|` takes as 0; they hold no bit of the value.
            let value = (bytes[byte] |
                (bytes[byte + 1] << 8) |
                (bytes[byte + 2] << 16) |
                (bytes[byte + 3] << 24)) >>>
                shift;
            if (shift + width > 32)
                value |= bytes[byte + 4] << (32 - shift);
            out[i] = value & mask;
        }
        this.bit = bit;
    }
    variableInteger() {
        let value = 0;
        for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
            const byte = this.bytes[this.at++];
            if (byte === undefined)
                throw new Error('a page has fewer values than it says');
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
        throw new Error('a run is too long');
    }
}

;// CONCATENATED MODULE: ./lib/statistics/parquet-values.js








/** Most values of a dictionary, or of a page that can only be decoded as a whole. */
const MAX_VALUES_AT_ONCE = 2 ** 20;
/** The same for texts: each becomes an object. */
const MAX_TEXTS_AT_ONCE = 2 ** 17;
const FIXED_WIDTHS = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 };
const MOST_DELTA_BLOCK = 2 ** 16;
const parquet_values_text = new TextDecoder('utf-8', { fatal: true });
/** As hyparquet's, but bytes that are no text are an error: two groups must not become one. */
const PARSERS = { ...convert/* DEFAULT_PARSERS */.Rc, stringFromBytes: (bytes) => parquet_values_text.decode(bytes) };
/** Makes the values of a column what its logical type says, and holds the memory for them. */
class Converter {
    decoder;
    indices;
    /** Memory for fixed-width values: those of a page need not lie where an array may begin. */
    aligned;
    constructor(meta, schemaPath, most) {
        const { element } = schemaPath[schemaPath.length - 1];
        const { path_in_schema: pathInSchema, type, codec } = meta;
        if (type !== element.type)
            throw new Error('a column has another type than the schema says');
        this.decoder = { pathInSchema, type, element, schemaPath, codec, parsers: PARSERS };
        this.indices = new Int32Array(most);
        this.aligned = new Uint8Array(8 * most);
    }
    convert(data) {
        const { element } = this.decoder;
        if (element.converted_type !== 'DECIMAL')
            return (0,convert/* convert */.C6)(data, this.decoder);
        // hyparquet multiplies by a rounded power of ten; dividing by an exact one rounds once.
        const divisor = decimal/* POWERS_OF_TEN */.b$[element.scale ?? 0];
        if (divisor === undefined)
            throw new Error(`decimals of ${element.scale} digits`);
        return Array.from(data, (value) => {
            const unscaled = value instanceof Uint8Array ? (0,convert/* parseDecimal */.$Q)(value) : Number(value);
            if (!Number.isSafeInteger(unscaled))
                throw new Error('a decimal has too many digits to be read exactly');
            return unscaled / divisor;
        });
    }
    get mostAtOnce() {
        return this.decoder.type.endsWith('BYTE_ARRAY') ? MAX_TEXTS_AT_ONCE : MAX_VALUES_AT_ONCE;
    }
}
function dictionaryOf(page, header, converter) {
    const { decoder } = converter;
    const count = header.dictionary_page_header?.num_values;
    if (count === undefined || !(count >= 0))
        throw new Error('a dictionary page without its header');
    if (count > converter.mostAtOnce)
        throw new Error(`a dictionary has more than ${converter.mostAtOnce} values`);
    const reader = readerOf(page);
    const values = (0,plain/* readPlain */.r)(reader, decoder.type, count, decoder.element.type_length);
    if (reader.offset > page.length)
        throw new Error('a dictionary is cut off');
    return converter.convert(values);
}
/** The values of a page; `count` says how many there are. */
function valuesOf(page, encoding, count, dictionary, converter) {
    const { type } = converter.decoder;
    if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
        if (dictionary === null)
            throw new Error('a page refers to a dictionary that is not there');
        return dictionaryValues(page, dictionary, converter);
    }
    if (type === 'BOOLEAN')
        return booleanValues(page, encoding, converter);
    if (encoding === 'PLAIN')
        return plainValues(page, converter);
    if (!encoding.startsWith('DELTA_') && encoding !== 'BYTE_STREAM_SPLIT') {
        throw new Error(`encoding ${encoding} of ${type} values`);
    }
    return wholeValues(page, encoding, count, converter);
}
function dictionaryValues(page, dictionary, { indices }) {
    // A page of nulls only may be empty.
    const runs = new RunLengthReader(page.subarray(1), page[0] ?? 0);
    return {
        read(count) {
            runs.read(indices, count);
            return { values: dictionary, indices: indices.subarray(0, count) };
        },
    };
}
function booleanValues(page, encoding, { indices }) {
    if (encoding !== 'PLAIN' && encoding !== 'RLE')
        throw new Error(`encoding ${encoding} of booleans`);
    const runs = encoding === 'RLE' ? new RunLengthReader(page.subarray(4), 1) : null;
    let bit = 0;
    return {
        read(count) {
            if (runs !== null)
                runs.read(indices, count);
            else {
                if (bit + count > page.length * 8)
                    throw new Error('a page has fewer values than it says');
                for (let i = 0; i < count; i++, bit++)
                    indices[i] = (page[bit >> 3] >> (bit & 7)) & 1;
            }
            return { values: [false, true], indices: indices.subarray(0, count) };
        },
    };
}
function plainValues(page, converter) {
    const { decoder, aligned } = converter;
    const { type, element } = decoder;
    const width = type in FIXED_WIDTHS ? FIXED_WIDTHS[type] : 0;
    const reader = readerOf(page);
    return {
        read(count) {
            if (width > 0) {
                const bytes = page.subarray(reader.offset, reader.offset + count * width);
                if (bytes.length < count * width)
                    throw new Error('a page has fewer values than it says');
                aligned.set(bytes);
                reader.offset += bytes.length;
                return {
                    values: converter.convert((0,plain/* readPlain */.r)(readerOf(aligned), type, count, undefined)),
                    indices: null,
                };
            }
            const data = (0,plain/* readPlain */.r)(reader, type, count, element.type_length);
            if (reader.offset > page.length)
                throw new Error('a page has fewer values than it says');
            return { values: converter.convert(data), indices: null };
        },
    };
}
/** Encodings that hyparquet decodes a page at a time. */
function wholeValues(page, encoding, count, converter) {
    let data = null;
    let next = 0;
    return {
        read(wanted) {
            data ??= wholePage(page, encoding, count(), converter);
            const values = data.slice(next, next + wanted);
            next += wanted;
            if (values.length < wanted)
                throw new Error('a page has fewer values than it says');
            return { values: converter.convert(values), indices: null };
        },
    };
}
function wholePage(page, encoding, count, converter) {
    if (count > converter.mostAtOnce) {
        throw new Error(`a page of encoding ${encoding} has more than ${converter.mostAtOnce} values; write it with smaller pages, or plain`);
    }
    if (encoding.startsWith('DELTA'))
        checkDelta(page, encoding, count);
    const { decoder } = converter;
    // The levels were read: what is left is a page of a column without nulls.
    const required = decoder.schemaPath.map((node) => ({
        ...node,
        element: { ...node.element, repetition_type: 'REQUIRED' },
    }));
    const header = {
        num_values: count,
        encoding,
        definition_level_encoding: 'RLE',
        repetition_level_encoding: 'RLE',
    };
    return (0,datapage/* readDataPage */.kS)(page, header, { ...decoder, schemaPath: required }).dataPage;
}
/** Refuses what would make hyparquet's delta decoder go backwards or fill the memory. */
function checkDelta(page, encoding, count) {
    const reader = readerOf(page);
    checkBlock(reader);
    if (encoding === 'DELTA_BINARY_PACKED' || count === 0)
        return;
    reader.offset = 0;
    const first = new Int32Array(count);
    (0,delta/* deltaBinaryUnpack */._H)(reader, count, first);
    let total = 0;
    if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') {
        for (const length of first)
            total += length < 0 ? Number.NaN : length;
    }
    else {
        const suffix = new Int32Array(count);
        const { offset } = reader;
        checkBlock(reader);
        reader.offset = offset;
        (0,delta/* deltaBinaryUnpack */._H)(reader, count, suffix);
        let last = 0;
        for (let i = 0; i < count; i++) {
            const [prefix, rest] = [first[i], suffix[i]];
            total += prefix < 0 || prefix > last || rest < 0 ? Number.NaN : prefix + rest;
            last = prefix + rest;
        }
    }
    if (!(total <= parquet_chunk/* MAX_PAGE_BYTES */.rd))
        throw new Error('texts of a page have malformed lengths');
}
function checkBlock(reader) {
    const size = (0,thrift/* readVarInt */.pT)(reader);
    const parts = (0,thrift/* readVarInt */.pT)(reader);
    const sound = size > 0 && size <= MOST_DELTA_BLOCK && parts > 0 && parts <= size && (size / parts) % 8 === 0;
    if (!sound)
        throw new Error('a delta page has a malformed header');
}
function readerOf(bytes) {
    return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}

;// CONCATENATED MODULE: ./lib/statistics/parquet-pages.js



/** Reads one column of one row group. Errors: plain ones on malformed bytes. */
class ColumnPages {
    chunk;
    converter;
    nullable;
    dictionary = null;
    page = null;
    rowsLeft;
    levels;
    /** `rows` of the row group; at most `most` are asked for at a time. */
    constructor(file, meta, schemaPath, rows, memory, most) {
        this.chunk = new parquet_chunk/* ChunkReader */.f7(file, meta, memory);
        this.converter = new Converter(meta, schemaPath, most);
        this.nullable = schemaPath[schemaPath.length - 1]?.element.repetition_type !== 'REQUIRED';
        this.rowsLeft = rows;
        this.levels = new Int32Array(most);
    }
    /** The next rows: at least one, and at most `most`. Throws where the column has no more. */
    async next(most) {
        const page = this.page ?? (await this.open());
        const rows = Math.min(most, page.rowsLeft);
        const defined = page.levels === null ? null : this.readLevels(page.levels, rows);
        const count = defined === null ? rows : sum(defined);
        if (page.valuesLeft !== null)
            page.valuesLeft -= count;
        const { values, indices } = page.values.read(count);
        page.rowsLeft -= rows;
        this.rowsLeft -= rows;
        if (page.rowsLeft === 0) {
            if (page.valuesLeft !== null && page.valuesLeft !== 0)
                throw new Error('a page has other nulls than it says');
            this.page = null;
        }
        return { values, indices, defined: count === rows ? null : defined, rows };
    }
    readLevels(levels, rows) {
        levels.read(this.levels, rows);
        return this.levels.subarray(0, rows);
    }
    async open() {
        for (;;) {
            const raw = await this.chunk.next();
            if (raw === undefined)
                throw new Error(`a column has ${this.rowsLeft} values fewer than its row group has rows`);
            const { header, bytes } = raw;
            if (header.type === 'DICTIONARY_PAGE') {
                const plain = this.chunk.decompress(bytes, header.uncompressed_page_size, true);
                this.dictionary = dictionaryOf(plain, header, this.converter);
            }
            else if (header.type === 'DATA_PAGE')
                this.page = this.openFirst(header, bytes);
            else if (header.type === 'DATA_PAGE_V2')
                this.page = this.openSecond(header, bytes);
            else if (header.type !== 'INDEX_PAGE')
                throw new Error(`an unknown page: ${header.type}`);
            if (this.page !== null && this.page.rowsLeft > 0)
                return this.page;
            this.page = null;
        }
    }
    /** Data page version 1: levels and values are compressed together. */
    openFirst(header, bytes) {
        const info = header.data_page_header;
        if (info === undefined)
            throw new Error('a data page without its header');
        const rows = this.checkRows(info.num_values);
        let page = this.chunk.decompress(bytes, header.uncompressed_page_size);
        let levels = null;
        let count = () => rows;
        if (this.nullable) {
            if (info.definition_level_encoding !== 'RLE')
                throw new Error('levels of an old encoding');
            const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
            if (length > page.length - 4)
                throw new Error('levels are cut off');
            const bits = page.subarray(4, 4 + length);
            levels = new RunLengthReader(bits, 1);
            count = () => this.countDefined(new RunLengthReader(bits, 1), rows);
            page = page.subarray(4 + length);
        }
        const values = valuesOf(page, info.encoding, count, this.dictionary, this.converter);
        return { values, levels, rowsLeft: rows, valuesLeft: null };
    }
    /** Data page version 2: the levels come first and are not compressed. */
    openSecond(header, bytes) {
        const info = header.data_page_header_v2;
        if (info === undefined)
            throw new Error('a data page without its header');
        const rows = this.checkRows(info.num_values);
        const { definition_levels_byte_length: length, repetition_levels_byte_length: repetition } = info;
        const count = rows - info.num_nulls;
        if (repetition !== 0 || !(length >= 0 && length <= bytes.length) || !(count >= 0 && count <= rows)) {
            throw new Error('a data page with a malformed header');
        }
        const compressed = bytes.subarray(length);
        const page = info.is_compressed === false
            ? compressed
            : this.chunk.decompress(compressed, header.uncompressed_page_size - length);
        return {
            values: valuesOf(page, info.encoding, () => count, this.dictionary, this.converter),
            levels: this.nullable && count < rows ? new RunLengthReader(bytes.subarray(0, length), 1) : null,
            rowsLeft: rows,
            valuesLeft: count,
        };
    }
    countDefined(levels, rows) {
        let count = 0;
        for (let left = rows; left > 0; left -= this.levels.length) {
            count += sum(this.readLevels(levels, Math.min(left, this.levels.length)));
        }
        return count;
    }
    checkRows(values) {
        if (values >= 0 && values <= this.rowsLeft)
            return values;
        throw new Error('the pages hold more values than the row group has rows');
    }
}
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}


/***/ }),

/***/ 98691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Xy: () => (/* binding */ readParquet),
/* harmony export */   o7: () => (/* binding */ checkFlat),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var hyparquet_src_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96367);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53483);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);
/* harmony import */ var _parquet_chunk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27134);
/* harmony import */ var _parquet_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67034);
/* harmony import */ var _parquet_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44173);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64280);







/** Rows read at a time, of every column. */
const BATCH_ROWS = 8_192;
/**
 * Reads the named columns of a Parquet file side by side, page by page: memory grows neither with the file nor with its
 * row groups. Columns must be flat; labels, predictions and groups may be text, whole numbers, booleans or dates
 * (compared as their text); a score must be a number: text is not converted.
 */
async function readParquet(file, columns, sink) {
    const { metadata, wanted } = await unwrap(open(file, columns));
    const texts = new _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnTexts */ .de(columns);
    const batch = (0,_batch_js__WEBPACK_IMPORTED_MODULE_5__/* .createBatch */ .X)(BATCH_ROWS, columns.groups?.length ?? 0);
    const missing = new Uint8Array(BATCH_ROWS);
    const fills = wanted.map(({ role }) => fillOf(role, texts, batch));
    let before = 0;
    let dropped = 0;
    for (const rowGroup of metadata.row_groups) {
        const rows = rowsOf(rowGroup);
        const pages = await unwrap(openColumns(file, rowGroup, wanted, rows));
        for (const end = before + rows; before < end;) {
            const now = Math.min(BATCH_ROWS, end - before);
            missing.fill(0);
            for (const [i, { name }] of wanted.entries()) {
                const fill = fills[i];
                const take = (page, start) => fill({ page, start, batch, missing, name, rowsBefore: before });
                await unwrap(readRows(pages[i], now, take));
            }
            batch.rows = keepComplete(batch, missing, now, wanted, columns, before);
            dropped += now - batch.rows;
            if (batch.rows > 0)
                sink(batch);
            before += now;
        }
    }
    if (before === 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .StatisticsProblem */ .J0('no_rows', 'the file has columns and no rows.');
    if (BigInt(before) !== metadata.num_rows) {
        throw unreadable(`it says ${metadata.num_rows} rows, its row groups hold ${before}`);
    }
    return { texts, dropped };
}
function fillOf(role, texts, batch) {
    if (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SCORE */ .wJ)
        return _parquet_column_js__WEBPACK_IMPORTED_MODULE_2__/* .fillScores */ .z8;
    if (role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SECOND */ .qx)
        return _parquet_column_js__WEBPACK_IMPORTED_MODULE_2__/* .fillSecondScores */ .xT;
    return role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_KEY */ .$b ? _parquet_column_js__WEBPACK_IMPORTED_MODULE_2__/* .fillKeys */ .iY : (0,_parquet_column_js__WEBPACK_IMPORTED_MODULE_2__/* .fillCodes */ .G9)(texts, batch, role);
}
async function open(file, columns) {
    const metadata = await (0,hyparquet_src_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parquetMetadataAsync */ .Ei)(file);
    const tree = (0,hyparquet_src_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parquetSchema */ .YR)(metadata);
    const roles = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnRoles */ .uA)(tree.children.map(({ element }) => element.name), columns);
    const wanted = tree.children.flatMap((leaf, i) => {
        const role = roles[i];
        const { name } = leaf.element;
        return role === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SKIP */ .BO ? [] : [{ name, role, schemaPath: [tree, leaf], memory: new _parquet_chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .PageMemory */ .Z() }];
    });
    for (const { name, schemaPath } of wanted)
        checkFlat(name, schemaPath[1]);
    return { metadata, wanted };
}
function checkFlat(name, leaf) {
    if (leaf.children.length === 0 && leaf.element.repetition_type !== 'REPEATED')
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .StatisticsProblem */ .J0('column_type', 'nested values; expected one plain value a row.', {
        column: name,
    });
}
function rowsOf({ num_rows: rows }) {
    if (rows >= 0n && rows <= BigInt(Number.MAX_SAFE_INTEGER))
        return Number(rows);
    throw unreadable(`a row group has ${rows} rows`);
}
async function openColumns(file, rowGroup, wanted, rows) {
    return wanted.map(({ name, schemaPath, memory }) => {
        const meta = rowGroup.columns.find(({ meta_data: found }) => found?.path_in_schema[0] === name)?.meta_data;
        if (meta === undefined)
            throw new Error(`a row group lacks column \`${name}\``);
        if (meta.num_values !== BigInt(rows))
            throw new Error(`column \`${name}\` has ${meta.num_values} values for ${rows} rows`);
        return new _parquet_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnPages */ .H(file, meta, schemaPath, rows, memory, BATCH_ROWS);
    });
}
async function readRows(pages, rows, take) {
    for (let start = 0; start < rows;) {
        const page = await pages.next(rows - start);
        take(page, start);
        start += page.rows;
    }
}
/** Removes rows with something missing, in place; throws where they are not to be left out. Returns how many remain. */
function keepComplete(batch, missing, rows, wanted, columns, before) {
    const first = missing.indexOf(1);
    if (first < 0 || first >= rows)
        return rows;
    if (columns.missing !== 'drop')
        throw (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .missingValue */ .Qh)({ row: before + first + 1, column: missingColumnName(batch, first, wanted) });
    let kept = 0;
    for (let row = 0; row < rows; row++) {
        if (missing[row] === 1)
            continue;
        batch.truth[kept] = batch.truth[row];
        batch.score[kept] = batch.score[row];
        batch.second[kept] = batch.second[row];
        if (columns.key !== undefined)
            batch.keys[kept] = batch.keys[row];
        batch.predicted[kept] = batch.predicted[row];
        for (const codes of batch.groups)
            codes[kept] = codes[row];
        kept++;
    }
    return kept;
}
/** Which of the wanted columns lacks the value: the label or prediction where its truth says so, else the score. */
function missingColumnName(batch, row, wanted) {
    const truths = [
        [_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LABEL */ .eg, batch.truth],
        [_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_PREDICTION */ .tp, batch.predicted],
    ];
    const lacks = truths.find(([role, truth]) => truth[row] === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_MISSING */ .Cd && wanted.some((column) => column.role === role));
    const others = [
        ...(batch.keys[row] === '' ? [_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_KEY */ .$b] : []),
        ...(Number.isNaN(batch.second[row]) ? [_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SECOND */ .qx] : []),
    ];
    const other = others.find((code) => wanted.some((column) => column.role === code));
    const role = lacks?.[0] ?? other ?? _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SCORE */ .wJ;
    return wanted.find((column) => column.role === role)?.name ?? '';
}
function unreadable(reason) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .StatisticsProblem */ .J0('parquet_unreadable', `cannot read the Parquet file: ${reason}.`);
}
async function unwrap(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .StatisticsProblem */ .J0)
            throw error;
        throw unreadable(error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 64280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ StatisticsProblem),
/* harmony export */   JA: () => (/* binding */ missingColumn),
/* harmony export */   SP: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18427);


/** Predictions that cannot be measured, with the row and column at fault. The user's mistake: exit 2. */
class StatisticsProblem extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    code;
    row;
    line;
    column;
    constructor(code, message, place = {}) {
        super(`${formatPlace(place)}${message}`);
        this.name = 'StatisticsProblem';
        this.code = code;
        this.row = place.row;
        this.line = place.line;
        this.column = place.column;
    }
}
function formatPlace({ row, line, column }) {
    const rowText = row === undefined ? [] : [line === undefined ? `row ${row}` : `row ${row} (line ${line})`];
    const columnText = column === undefined ? [] : [`column \`${column}\``];
    const place = [...rowText, ...columnText].join(', ');
    return place === '' ? '' : `${place}: `;
}
const SHOWN_CHARACTERS = 40;
/** A value of the file as shown in a message: escaped, and cut when long. */
function shown(value) {
    const cut = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
    return JSON.stringify(cut);
}
/** The error for a column that the file does not have. */
function missingColumn(role, name, columns) {
    const near = (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, columns);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    const only = columns[0] ?? '';
    const separator = columns.length === 1 && /[;\t|]/.test(only) ? ' The separator must be a comma.' : '';
    const listed = columns.slice(0, 20).map(shown).join(', ');
    return new StatisticsProblem('missing_column', `the file has no ${role} column \`${name}\`.${hint}${separator} Its columns: ${listed}${columns.length > 20 ? ', …' : ''}.`, { column: name });
}


/***/ }),

/***/ 4874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yh: () => (/* binding */ MOST_PROFILE_BYTES),
  S9: () => (/* binding */ isProfile),
  jZ: () => (/* binding */ parseProfile),
  dp: () => (/* binding */ profileOf),
  z1: () => (/* binding */ profileText)
});

// UNUSED EXPORTS: PROFILE_SCHEMA

;// CONCATENATED MODULE: ./lib/schemas/drift-profile.js
// Generated by scripts/generate.ts from schemas/drift-profile.schema.json: change that file, then run `npm run generate`.
const driftProfileSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "drift-profile.schema.json", "title": "DriftProfile", "type": "object", "description": "The reference of a drift check, written by `arbiter stats profile`: bin edges and counts of each column, small enough to commit", "additionalProperties": false, "properties": { "schema": { "const": "arbiter/drift-profile/v1", "description": "Format" }, "source": { "type": "object", "description": "The file that was profiled", "additionalProperties": false, "properties": { "format": { "enum": ["csv", "csv.gz", "parquet"], "description": "Format of the file" }, "sha256": { "type": "string", "description": "SHA-256 of the file, in hexadecimal digits", "pattern": "^[0-9a-f]{64}$" } }, "required": ["format", "sha256"] }, "rows": { "type": "integer", "description": "Rows of the file", "minimum": 1 }, "columns": { "type": "array", "description": "Columns, in the order of the file", "minItems": 1, "maxItems": 1000, "items": { "anyOf": [{ "$ref": "#/$defs/numeric" }, { "$ref": "#/$defs/categorical" }] } } }, "required": ["schema", "source", "rows", "columns"], "$defs": { "numeric": { "type": "object", "description": "A column of numbers", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the column" }, "type": { "const": "numeric", "description": "Type" }, "rows": { "type": "integer", "description": "Rows, those without a value included", "minimum": 0 }, "missing": { "type": "integer", "description": "Rows without a value", "minimum": 0 }, "mean": { "type": "number", "description": "Mean" }, "standard_deviation": { "type": "number", "description": "Standard deviation of the rows (ddof 0)", "minimum": 0 }, "standard_deviation_error": { "type": "number", "description": "How far the true one may be from it; 0 where every distinct number was counted", "minimum": 0 }, "from": { "type": "array", "description": "Smallest number in each bin of the distribution, ascending", "maxItems": 4096, "items": { "type": "number" } }, "to": { "type": "array", "description": "Largest number in each of these bins; where it is the smallest as well, distances are exact there", "maxItems": 4096, "items": { "type": "number" } }, "counts": { "type": "array", "description": "Rows in each of these bins", "maxItems": 4096, "items": { "type": "integer", "minimum": 1 } }, "deciles": { "$ref": "#/$defs/binning" }, "sturges": { "$ref": "#/$defs/binning" } }, "required": ["name", "type", "rows", "missing", "mean", "standard_deviation", "standard_deviation_error", "from", "to", "counts", "deciles", "sturges"] }, "categorical": { "type": "object", "description": "A column of categories", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the column" }, "type": { "const": "categorical", "description": "Type" }, "rows": { "type": "integer", "description": "Rows, those without a value included", "minimum": 0 }, "missing": { "type": "integer", "description": "Rows without a value", "minimum": 0 }, "categories": { "type": "array", "description": "Each category with its rows, in code unit order", "maxItems": 1000, "items": { "type": "array", "items": [{ "type": "string" }, { "type": "integer", "minimum": 1 }], "minItems": 2, "maxItems": 2 } } }, "required": ["name", "type", "rows", "missing", "categories"] }, "binning": { "type": "object", "description": "Bins of PSI and Jensen-Shannon", "additionalProperties": false, "properties": { "by": { "enum": ["edges", "values"], "description": "edges: bin i is above edge i-1 and up to edge i, the first and last are open; values: each bin is one number, the last is every other" }, "at": { "type": "array", "description": "Edges or values, ascending", "maxItems": 100, "items": { "type": "number" } }, "counts": { "type": "array", "description": "Rows in each bin: one more than edges or values", "maxItems": 101, "items": { "type": "integer", "minimum": 0 } } }, "required": ["by", "at", "counts"] } } };

;// CONCATENATED MODULE: ./lib/schemas/validators/drift-profile.js
// Generated by scripts/generate.ts with ajv: change the schemas, then run `npm run generate`.
const driftProfile = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"drift-profile.schema.json","title":"DriftProfile","type":"object","description":"The reference of a drift check, written by `arbiter stats profile`: bin edges and counts of each column, small enough to commit","additionalProperties":false,"properties":{"schema":{"const":"arbiter/drift-profile/v1","description":"Format"},"source":{"type":"object","description":"The file that was profiled","additionalProperties":false,"properties":{"format":{"enum":["csv","csv.gz","parquet"],"description":"Format of the file"},"sha256":{"type":"string","description":"SHA-256 of the file, in hexadecimal digits","pattern":"^[0-9a-f]{64}$"}},"required":["format","sha256"]},"rows":{"type":"integer","description":"Rows of the file","minimum":1},"columns":{"type":"array","description":"Columns, in the order of the file","minItems":1,"maxItems":1000,"items":{"anyOf":[{"$ref":"#/$defs/numeric"},{"$ref":"#/$defs/categorical"}]}}},"required":["schema","source","rows","columns"],"$defs":{"numeric":{"type":"object","description":"A column of numbers","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the column"},"type":{"const":"numeric","description":"Type"},"rows":{"type":"integer","description":"Rows, those without a value included","minimum":0},"missing":{"type":"integer","description":"Rows without a value","minimum":0},"mean":{"type":"number","description":"Mean"},"standard_deviation":{"type":"number","description":"Standard deviation of the rows (ddof 0)","minimum":0},"standard_deviation_error":{"type":"number","description":"How far the true one may be from it; 0 where every distinct number was counted","minimum":0},"from":{"type":"array","description":"Smallest number in each bin of the distribution, ascending","maxItems":4096,"items":{"type":"number"}},"to":{"type":"array","description":"Largest number in each of these bins; where it is the smallest as well, distances are exact there","maxItems":4096,"items":{"type":"number"}},"counts":{"type":"array","description":"Rows in each of these bins","maxItems":4096,"items":{"type":"integer","minimum":1}},"deciles":{"$ref":"#/$defs/binning"},"sturges":{"$ref":"#/$defs/binning"}},"required":["name","type","rows","missing","mean","standard_deviation","standard_deviation_error","from","to","counts","deciles","sturges"]},"categorical":{"type":"object","description":"A column of categories","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the column"},"type":{"const":"categorical","description":"Type"},"rows":{"type":"integer","description":"Rows, those without a value included","minimum":0},"missing":{"type":"integer","description":"Rows without a value","minimum":0},"categories":{"type":"array","description":"Each category with its rows, in code unit order","maxItems":1000,"items":{"type":"array","items":[{"type":"string"},{"type":"integer","minimum":1}],"minItems":2,"maxItems":2}}},"required":["name","type","rows","missing","categories"]},"binning":{"type":"object","description":"Bins of PSI and Jensen-Shannon","additionalProperties":false,"properties":{"by":{"enum":["edges","values"],"description":"edges: bin i is above edge i-1 and up to edge i, the first and last are open; values: each bin is one number, the last is every other"},"at":{"type":"array","description":"Edges or values, ascending","maxItems":100,"items":{"type":"number"}},"counts":{"type":"array","description":"Rows in each bin: one more than edges or values","maxItems":101,"items":{"type":"integer","minimum":0}}},"required":["by","at","counts"]}}};const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");const schema7 = {"type":"object","description":"A column of numbers","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the column"},"type":{"const":"numeric","description":"Type"},"rows":{"type":"integer","description":"Rows, those without a value included","minimum":0},"missing":{"type":"integer","description":"Rows without a value","minimum":0},"mean":{"type":"number","description":"Mean"},"standard_deviation":{"type":"number","description":"Standard deviation of the rows (ddof 0)","minimum":0},"standard_deviation_error":{"type":"number","description":"How far the true one may be from it; 0 where every distinct number was counted","minimum":0},"from":{"type":"array","description":"Smallest number in each bin of the distribution, ascending","maxItems":4096,"items":{"type":"number"}},"to":{"type":"array","description":"Largest number in each of these bins; where it is the smallest as well, distances are exact there","maxItems":4096,"items":{"type":"number"}},"counts":{"type":"array","description":"Rows in each of these bins","maxItems":4096,"items":{"type":"integer","minimum":1}},"deciles":{"$ref":"#/$defs/binning"},"sturges":{"$ref":"#/$defs/binning"}},"required":["name","type","rows","missing","mean","standard_deviation","standard_deviation_error","from","to","counts","deciles","sturges"]};const func2 = Object.prototype.hasOwnProperty;const schema8 = {"type":"object","description":"Bins of PSI and Jensen-Shannon","additionalProperties":false,"properties":{"by":{"enum":["edges","values"],"description":"edges: bin i is above edge i-1 and up to edge i, the first and last are open; values: each bin is one number, the last is every other"},"at":{"type":"array","description":"Edges or values, ascending","maxItems":100,"items":{"type":"number"}},"counts":{"type":"array","description":"Rows in each bin: one more than edges or values","maxItems":101,"items":{"type":"integer","minimum":0}}},"required":["by","at","counts"]};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((data.by === undefined) && (missing0 = "by")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.counts === undefined) && (missing0 = "counts"))){validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "by") || (key0 === "at")) || (key0 === "counts"))){validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.by !== undefined){let data0 = data.by;const _errs2 = errors;if(!((data0 === "edges") || (data0 === "values"))){validate23.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema8.properties.by.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.at !== undefined){let data1 = data.at;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){if(data1.length > 100){validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];return false;}else {var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = errors;if(!((typeof data2 == "number") && (isFinite(data2)))){validate23.errors = [{instancePath:instancePath+"/at/" + i0,schemaPath:"#/properties/at/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid1 = _errs5 === errors;if(!valid1){break;}}}}else {validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.counts !== undefined){let data3 = data.counts;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data3)){if(data3.length > 101){validate23.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/maxItems",keyword:"maxItems",params:{limit: 101},message:"must NOT have more than 101 items"}];return false;}else {var valid2 = true;const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];const _errs9 = errors;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){validate23.errors = [{instancePath:instancePath+"/counts/" + i1,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs9){if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){validate23.errors = [{instancePath:instancePath+"/counts/" + i1,schemaPath:"#/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid2 = _errs9 === errors;if(!valid2){break;}}}}else {validate23.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}}}}}}else {validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate23.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.mean === undefined) && (missing0 = "mean"))) || ((data.standard_deviation === undefined) && (missing0 = "standard_deviation"))) || ((data.standard_deviation_error === undefined) && (missing0 = "standard_deviation_error"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.deciles === undefined) && (missing0 = "deciles"))) || ((data.sturges === undefined) && (missing0 = "sturges"))){validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema7.properties, key0))){validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined){const _errs2 = errors;if(typeof data.name !== "string"){validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.type !== undefined){const _errs4 = errors;if("numeric" !== data.type){validate22.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "numeric"},message:"must be equal to constant"}];return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rows !== undefined){let data2 = data.rows;const _errs5 = errors;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){validate22.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs5){if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){validate22.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.missing !== undefined){let data3 = data.missing;const _errs7 = errors;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){validate22.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs7){if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){validate22.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.mean !== undefined){let data4 = data.mean;const _errs9 = errors;if(!((typeof data4 == "number") && (isFinite(data4)))){validate22.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.standard_deviation !== undefined){let data5 = data.standard_deviation;const _errs11 = errors;if(errors === _errs11){if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){validate22.errors = [{instancePath:instancePath+"/standard_deviation",schemaPath:"#/properties/standard_deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/standard_deviation",schemaPath:"#/properties/standard_deviation/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.standard_deviation_error !== undefined){let data6 = data.standard_deviation_error;const _errs13 = errors;if(errors === _errs13){if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 0 || isNaN(data6)){validate22.errors = [{instancePath:instancePath+"/standard_deviation_error",schemaPath:"#/properties/standard_deviation_error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/standard_deviation_error",schemaPath:"#/properties/standard_deviation_error/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.from !== undefined){let data7 = data.from;const _errs15 = errors;if(errors === _errs15){if(Array.isArray(data7)){if(data7.length > 4096){validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"}];return false;}else {var valid1 = true;const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];const _errs17 = errors;if(!((typeof data8 == "number") && (isFinite(data8)))){validate22.errors = [{instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid1 = _errs17 === errors;if(!valid1){break;}}}}else {validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.to !== undefined){let data9 = data.to;const _errs19 = errors;if(errors === _errs19){if(Array.isArray(data9)){if(data9.length > 4096){validate22.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"}];return false;}else {var valid2 = true;const len1 = data9.length;for(let i1=0; i1<len1; i1++){let data10 = data9[i1];const _errs21 = errors;if(!((typeof data10 == "number") && (isFinite(data10)))){validate22.errors = [{instancePath:instancePath+"/to/" + i1,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid2 = _errs21 === errors;if(!valid2){break;}}}}else {validate22.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs19 === errors;}else {var valid0 = true;}if(valid0){if(data.counts !== undefined){let data11 = data.counts;const _errs23 = errors;if(errors === _errs23){if(Array.isArray(data11)){if(data11.length > 4096){validate22.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"}];return false;}else {var valid3 = true;const len2 = data11.length;for(let i2=0; i2<len2; i2++){let data12 = data11[i2];const _errs25 = errors;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){validate22.errors = [{instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs25){if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 1 || isNaN(data12)){validate22.errors = [{instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid3 = _errs25 === errors;if(!valid3){break;}}}}else {validate22.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs23 === errors;}else {var valid0 = true;}if(valid0){if(data.deciles !== undefined){const _errs27 = errors;if(!(validate23(data.deciles, {instancePath:instancePath+"/deciles",parentData:data,parentDataProperty:"deciles",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid0 = _errs27 === errors;}else {var valid0 = true;}if(valid0){if(data.sturges !== undefined){const _errs28 = errors;if(!(validate23(data.sturges, {instancePath:instancePath+"/sturges",parentData:data,parentDataProperty:"sturges",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid0 = _errs28 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","description":"A column of categories","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the column"},"type":{"const":"categorical","description":"Type"},"rows":{"type":"integer","description":"Rows, those without a value included","minimum":0},"missing":{"type":"integer","description":"Rows without a value","minimum":0},"categories":{"type":"array","description":"Each category with its rows, in code unit order","maxItems":1000,"items":{"type":"array","items":[{"type":"string"},{"type":"integer","minimum":1}],"minItems":2,"maxItems":2}}},"required":["name","type","rows","missing","categories"]};function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.categories === undefined) && (missing0 = "categories"))){validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "name") || (key0 === "type")) || (key0 === "rows")) || (key0 === "missing")) || (key0 === "categories"))){validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined){const _errs2 = errors;if(typeof data.name !== "string"){validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.type !== undefined){const _errs4 = errors;if("categorical" !== data.type){validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "categorical"},message:"must be equal to constant"}];return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rows !== undefined){let data2 = data.rows;const _errs5 = errors;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){validate27.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs5){if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){validate27.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.missing !== undefined){let data3 = data.missing;const _errs7 = errors;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){validate27.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs7){if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){validate27.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.categories !== undefined){let data4 = data.categories;const _errs9 = errors;if(errors === _errs9){if(Array.isArray(data4)){if(data4.length > 1000){validate27.errors = [{instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];return false;}else {var valid1 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data5)){if(data5.length > 2){validate27.errors = [{instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];return false;}else {if(data5.length < 2){validate27.errors = [{instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];return false;}else {const len1 = data5.length;if(len1 > 0){const _errs13 = errors;if(typeof data5[0] !== "string"){validate27.errors = [{instancePath:instancePath+"/categories/" + i0+"/0",schemaPath:"#/properties/categories/items/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs13 === errors;}if(valid2){if(len1 > 1){let data7 = data5[1];const _errs15 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate27.errors = [{instancePath:instancePath+"/categories/" + i0+"/1",schemaPath:"#/properties/categories/items/items/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs15){if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 1 || isNaN(data7)){validate27.errors = [{instancePath:instancePath+"/categories/" + i0+"/1",schemaPath:"#/properties/categories/items/items/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs15 === errors;}}}}}else {validate27.errors = [{instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid1 = _errs11 === errors;if(!valid1){break;}}}}else {validate27.errors = [{instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}}else {validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate27.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="drift-profile.schema.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.schema === undefined) && (missing0 = "schema")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.columns === undefined) && (missing0 = "columns"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "schema") || (key0 === "source")) || (key0 === "rows")) || (key0 === "columns"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schema !== undefined){const _errs2 = errors;if("arbiter/drift-profile/v1" !== data.schema){validate21.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "arbiter/drift-profile/v1"},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.source !== undefined){let data1 = data.source;const _errs3 = errors;if(errors === _errs3){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){let missing1;if(((data1.format === undefined) && (missing1 = "format")) || ((data1.sha256 === undefined) && (missing1 = "sha256"))){validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs5 = errors;for(const key1 in data1){if(!((key1 === "format") || (key1 === "sha256"))){validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs5 === errors){if(data1.format !== undefined){let data2 = data1.format;const _errs6 = errors;if(!(((data2 === "csv") || (data2 === "csv.gz")) || (data2 === "parquet"))){validate21.errors = [{instancePath:instancePath+"/source/format",schemaPath:"#/properties/source/properties/format/enum",keyword:"enum",params:{allowedValues: schema6.properties.source.properties.format.enum},message:"must be equal to one of the allowed values"}];return false;}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data1.sha256 !== undefined){let data3 = data1.sha256;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern0.test(data3)){validate21.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs7 === errors;}else {var valid1 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.rows !== undefined){let data4 = data.rows;const _errs9 = errors;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){validate21.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs9){if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 1 || isNaN(data4)){validate21.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.columns !== undefined){let data5 = data.columns;const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data5)){if(data5.length > 1000){validate21.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];return false;}else {if(data5.length < 1){validate21.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];return false;}else {var valid2 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];const _errs13 = errors;const _errs14 = errors;let valid3 = false;const _errs15 = errors;if(!(validate22(data6, {instancePath:instancePath+"/columns/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var _valid0 = _errs15 === errors;valid3 = valid3 || _valid0;if(!valid3){const _errs16 = errors;if(!(validate27(data6, {instancePath:instancePath+"/columns/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var _valid0 = _errs16 === errors;valid3 = valid3 || _valid0;}if(!valid3){const err0 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs14;if(vErrors !== null){if(_errs14){vErrors.length = _errs14;}else {vErrors = null;}}}var valid2 = _errs13 === errors;if(!valid2){break;}}}}}else {validate21.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/schema.js + 2 modules
var schema = __webpack_require__(36835);
// EXTERNAL MODULE: ./lib/statistics/drift-profile.js
var drift_profile = __webpack_require__(54480);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/statistics/number-bins.js
var number_bins = __webpack_require__(41729);
;// CONCATENATED MODULE: ./lib/statistics/profile-defect.js

const MOST_MAGNITUDE = 1e140;
/** Rounding of sums, as a share of the numbers summed. */
const ROUNDING = 1e-9;
/** What contradicts itself in a column of a profile, or null. Its numbers decide checks, so none is taken on trust. */
function columnDefect(column) {
    const filled = column.rows - column.missing;
    if (filled < 0)
        return 'more rows lack a value than there are';
    if (column.type === 'categorical')
        return categoryDefect(column, filled);
    return (distributionDefect(column, filled) ??
        binningDefect('deciles', column.deciles, column, filled) ??
        binningDefect('sturges', column.sturges, column, filled) ??
        edgeDefect('deciles', column.deciles, column, decileRanges(column, filled)) ??
        edgeDefect('sturges', column.sturges, column, sturgesRanges(column, filled)) ??
        momentDefect(column, filled));
}
function categoryDefect({ categories }, filled) {
    if (total(categories.map(([, rows]) => rows)) !== filled)
        return 'its categories do not add up to its rows';
    const isAscending = categories.every(([text], i) => i === 0 || (categories[i - 1]?.[0] ?? '') < text);
    return isAscending ? null : 'its categories are not in order, or one is there twice';
}
function distributionDefect({ from, to, counts }, filled) {
    if (from.length !== to.length || to.length !== counts.length)
        return 'its bins have lists of unequal length';
    if (total(counts) !== filled)
        return 'its counts do not add up to its rows';
    const isAscending = from.every((low, i) => low <= to[i] && (i === 0 || to[i - 1] < low));
    if (!isAscending)
        return 'its bins do not ascend';
    const isBounded = [...from, ...to].every((edge) => Math.abs(edge) <= MOST_MAGNITUDE);
    return isBounded ? null : `a number is beyond ${MOST_MAGNITUDE}`;
}
/** Rows up to each edge must be possible for rows that lie where the distribution says. */
function binningDefect(name, { by, at, counts }, { from, to, counts: rows }, filled) {
    if (counts.length !== at.length + 1)
        return `${name} need one count more than they have edges`;
    if (total(counts) !== filled)
        return `its ${name} do not add up to its rows`;
    if (!at.every((edge, i) => i === 0 || at[i - 1] < edge))
        return `its ${name} do not ascend`;
    if (by === 'values') {
        const isSame = at.length === to.length &&
            at.every((value, i) => value === from[i] && value === to[i] && counts[i] === rows[i]);
        return isSame ? null : `its ${name} are not the numbers of its distribution`;
    }
    let upTo = 0;
    for (const [i, edge] of at.entries()) {
        upTo += counts[i];
        const least = total(rows.filter((_, bin) => to[bin] <= edge));
        const most = total(rows.filter((_, bin) => from[bin] <= edge));
        if (upTo < least || upTo > most)
            return `its ${name} contradict its distribution`;
    }
    return null;
}
/** With an edge less, rows that drifted would be in one bin with those that did not, and no index would show it. */
function edgeDefect(name, { by, at }, { from, to }, ranges) {
    const isFewValues = to.length <= number_bins/* MOST_VALUE_BINS */.Ts && from.every((low, i) => low === to[i]);
    const defect = `its ${name} are not those of its distribution`;
    if (isFewValues !== (by === 'values'))
        return defect;
    if (by === 'values')
        return null;
    const scale = Math.max(Math.abs(from[0] ?? 0), Math.abs(to[to.length - 1] ?? 0)) * ROUNDING;
    const fits = (edge, [low, high]) => low - scale <= edge && edge <= high + scale;
    const isWhole = ranges.every((range) => at.some((edge) => fits(edge, range))) &&
        at.every((edge) => ranges.some((range) => fits(edge, range)));
    return isWhole ? null : defect;
}
/** Each decile lies between the two ranks nearest to it, in the bins that hold them. */
function decileRanges({ from, to, counts }, filled) {
    const upTo = [];
    for (const [i, rows] of counts.entries())
        upTo.push((upTo[i - 1] ?? 0) + rows);
    const binOfRank = (rank) => upTo.findIndex((rows) => rank < rows);
    return Array.from({ length: 9 }, (_, i) => {
        const below = Math.floor(((i + 1) / 10) * (filled - 1));
        const [first, last] = [binOfRank(below), binOfRank(Math.min(below + 1, filled - 1))];
        return [from[first] ?? Number.NaN, to[last] ?? Number.NaN];
    });
}
/** Edges of equal widths, each moved at most to the upper end of the bin that it lies in. */
function sturgesRanges({ from, to }, filled) {
    const bins = Math.ceil(Math.log2(filled) + 1);
    const [low = 0, high = 0] = [from[0], to[to.length - 1]];
    return Array.from({ length: Math.max(0, bins - 1) }, (_, i) => {
        const edge = low + ((high - low) / bins) * (i + 1);
        const bin = to.findIndex((end) => end >= edge);
        return [edge, (from[bin] ?? Number.POSITIVE_INFINITY) <= edge ? (to[bin] ?? edge) : edge];
    });
}
/** Mean and deviation must be possible for rows that lie in their bins. */
function momentDefect({ from, to, counts, mean, ...column }, filled) {
    if (filled === 0)
        return null;
    const share = counts.map((rows) => rows / filled);
    const weighted = (term) => total(share.map((part, bin) => part * term(bin)));
    const [low, high] = [weighted((bin) => from[bin]), weighted((bin) => to[bin])];
    const scale = Math.max(Math.abs(from[0] ?? 0), Math.abs(to[to.length - 1] ?? 0)) * ROUNDING;
    if (mean < low - scale || mean > high + scale)
        return 'its mean contradicts its distribution';
    const middle = (bin) => (from[bin] + to[bin]) / 2;
    const centre = weighted(middle);
    const deviation = Math.sqrt(weighted((bin) => (middle(bin) - centre) ** 2));
    const slack = Math.sqrt(weighted((bin) => ((to[bin] - from[bin]) / 2) ** 2));
    const isPossible = Math.abs(column.standard_deviation - deviation) <= slack + scale;
    return isPossible ? null : 'its standard deviation contradicts its distribution';
}
function total(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}

;// CONCATENATED MODULE: ./lib/statistics/profile-file.js







const PROFILE_SCHEMA = 'arbiter/drift-profile/v1';
/** The same as for any JSON text, counted in bytes. */
const MOST_PROFILE_BYTES = 16 * 1024 * 1024;
const MOST_PROFILE_BINS = 2_048;
const BRACE = 0x7b;
/** The profile of a reference. Errors: no column of it can be profiled. */
function profileOf({ format, rows, columns }, sha256, bins = drift_profile/* DEFAULT_PROFILE_BINS */.TA) {
    if (!(Number.isInteger(bins) && bins >= 10 && bins <= MOST_PROFILE_BINS)) {
        throw new problem/* StatisticsProblem */.J0('bad_option', `a profile has 10 to ${MOST_PROFILE_BINS} bins, not ${bins}.`);
    }
    const profiled = [];
    const leftOut = [];
    for (const counts of columns) {
        const reference = (0,drift_profile/* referenceOf */.Bz)(counts);
        if (reference !== undefined)
            profiled.push((0,drift_profile/* profileColumn */.AJ)(reference, bins));
        else if (counts.type === null)
            leftOut.push({ column: counts.name, problem: counts.problem });
    }
    if (profiled.length === 0)
        throw leftOut[0]?.problem ?? new problem/* StatisticsProblem */.J0('no_rows', 'no column.');
    const profile = {
        schema: PROFILE_SCHEMA,
        source: { format, sha256 },
        rows,
        columns: profiled,
    };
    return { profile, left_out: leftOut };
}
/** The bytes to commit: one line for each column, so that a change shows which column it is in. */
function profileText({ schema, source, rows, columns }) {
    const lines = columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n');
    return `{
  "schema": ${JSON.stringify(schema)},
  "source": ${JSON.stringify(source)},
  "rows": ${rows},
  "columns": [
${lines}
  ]
}
`;
}
/** Whether a file is a profile rather than data, by its first character. */
function isProfile(head) {
    const first = head.find((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
    return first === BRACE;
}
/**
 * Reads a profile strictly: besides its schema, counts must add up, bins must ascend, and the binnings, mean and deviation
 * must agree with the distribution. Errors: `profile_unreadable`, with the place.
 */
function parseProfile(text, file) {
    const document = (0,json/* parseJson */.q)(text, file);
    const { value, problems } = (0,schema/* validateDocument */.m)(document, {
        schema: driftProfileSchema,
        validate: driftProfile,
    });
    const [first] = problems;
    if (value === undefined || first !== undefined) {
        const place = first?.line === undefined ? '' : ` at line ${first.line}`;
        throw unreadable(`${file}${place}: ${first?.message ?? 'nothing can be read.'}`);
    }
    const names = value.columns.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw unreadable(`${file}: column ${(0,problem/* shown */.SP)(twice)} is there twice.`);
    for (const column of value.columns) {
        const defect = column.rows === value.rows
            ? columnDefect(column)
            : `it has ${column.rows} rows, the profile ${value.rows}`;
        if (defect !== null)
            throw unreadable(`${file}: column ${(0,problem/* shown */.SP)(column.name)}: ${defect}.`);
    }
    return value;
}
function unreadable(message) {
    return new problem/* StatisticsProblem */.J0('profile_unreadable', `not a profile that can be used: ${message} Write it again with \`arbiter stats profile\`.`);
}


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/** Smaller buffers may be parts of one that Node shares, which cannot be given back. */
const FEWEST_BYTES = 2 ** 17;
/**
 * Gives the memory of bytes that are no longer needed back at once; they must not be used again. The collector counts
 * objects, not what hangs on them, and would let tens of megabytes wait. Does nothing before Node 22.
 */
function release(bytes) {
    const buffer = bytes.buffer;
    if (buffer.byteLength >= FEWEST_BYTES)
        buffer.transfer?.(0);
}


/***/ }),

/***/ 21831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ ScoreCounts)
});

// UNUSED EXPORTS: SCORE_BUDGET

// EXTERNAL MODULE: ./lib/statistics/release.js
var release = __webpack_require__(80322);
;// CONCATENATED MODULE: ./lib/statistics/score-run.js

const FIRST_ROOM = 1_024;
/**
 * A sorted run of distinct scores with their counts: 16 bytes a score and nothing else. Others are merged into it in
 * place, from the end, so that no second copy is in memory. Its room doubles up to the capacity it was made for.
 */
class ScoreRun {
    /** Distinct scores held. */
    size = 0;
    score;
    negatives;
    positives;
    capacity;
    /** `capacity`: most scores it is expected to hold. */
    constructor(capacity) {
        this.capacity = capacity;
        const first = Math.min(FIRST_ROOM, capacity);
        this.score = new Float64Array(first);
        this.negatives = new Int32Array(first);
        this.positives = new Int32Array(first);
    }
    /** The scores held: views, valid until the run changes. */
    entries() {
        const { score, negatives, positives, size } = this;
        return {
            score: score.subarray(0, size),
            negatives: negatives.subarray(0, size),
            positives: positives.subarray(0, size),
        };
    }
    clear() {
        this.size = 0;
    }
    /** Adds a score that is greater than all others. */
    append(score, negatives, positives) {
        if (this.size === this.score.length)
            this.reserve(this.size + 1);
        this.score[this.size] = score;
        this.negatives[this.size] = negatives;
        this.positives[this.size] = positives;
        this.size++;
    }
    /** Becomes the sorted scores of each class, `[0, n)` and `[0, p)`, one row each. */
    fill(negatives, n, positives, p) {
        this.clear();
        let i = 0;
        let j = 0;
        while (i < n || j < p) {
            const score = i < n && !(j < p && positives[j] < negatives[i])
                ? negatives[i]
                : positives[j];
            const firstNegative = i;
            const firstPositive = j;
            while (i < n && negatives[i] === score)
                i++;
            while (j < p && positives[j] === score)
                j++;
            this.append(score, i - firstNegative, j - firstPositive);
        }
    }
    /** Adds the counts of another run. */
    merge(other) {
        const more = other.score.length;
        this.reserve(this.size + more);
        const { score, negatives, positives } = this;
        let from = this.size - 1;
        let added = more - 1;
        let to = this.size + more - 1;
        for (; added >= 0; to--) {
            const incoming = other.score[added];
            if (from >= 0 && score[from] > incoming) {
                score[to] = score[from];
                negatives[to] = negatives[from];
                positives[to] = positives[from];
                from--;
                continue;
            }
            let n = other.negatives[added];
            let p = other.positives[added];
            if (from >= 0 && score[from] === incoming) {
                n += negatives[from];
                p += positives[from];
                from--;
            }
            score[to] = incoming;
            negatives[to] = n;
            positives[to] = p;
            added--;
        }
        const end = this.size + more;
        const gap = to - from; // one for each score that both had
        if (gap > 0)
            for (const column of [score, negatives, positives])
                column.copyWithin(from + 1, to + 1, end);
        this.size = end - gap;
    }
    /** Drops the low bits of every score and adds the counts of scores that become equal. Keeps the order. */
    coarsen(lowMask, highMask) {
        const { score, negatives, positives, size } = this;
        const bits = new Int32Array(score.buffer);
        let last = -1;
        for (let i = 0; i < size; i++) {
            bits[2 * i] = bits[2 * i] & lowMask;
            bits[2 * i + 1] = bits[2 * i + 1] & highMask;
            const value = score[i] + 0; // the least negative scores join 0
            if (last >= 0 && score[last] === value) {
                negatives[last] = negatives[last] + negatives[i];
                positives[last] = positives[last] + positives[i];
            }
            else {
                last++;
                score[last] = value;
                negatives[last] = negatives[i];
                positives[last] = positives[i];
            }
        }
        this.size = last + 1;
    }
    /** How many distinct scores this run and another have together. */
    sizeWith(other) {
        const { score, size } = this;
        let shared = 0;
        let i = 0;
        for (let j = 0; i < size && j < other.score.length;) {
            const difference = score[i] - other.score[j];
            if (difference === 0)
                shared++;
            if (difference <= 0)
                i++;
            if (difference >= 0)
                j++;
        }
        return size + other.score.length - shared;
    }
    reserve(needed) {
        const { score, negatives, positives } = this;
        if (needed <= score.length)
            return;
        const room = Math.max(needed, Math.min(2 * score.length, this.capacity));
        this.score = new Float64Array(room);
        this.negatives = new Int32Array(room);
        this.positives = new Int32Array(room);
        this.score.set(score.subarray(0, this.size));
        this.negatives.set(negatives.subarray(0, this.size));
        this.positives.set(positives.subarray(0, this.size));
        for (const old of [score, negatives, positives])
            (0,release/* release */._)(old);
    }
}

;// CONCATENATED MODULE: ./lib/statistics/decimal-counts.js

/** Scores of up to six decimals in 0…1 are counted by place: score × 10^6. */
const STEPS = 1_000_000;
/** Counters are looked through in blocks, and only where a row fell: small files stay quick. */
const BLOCK_BITS = 6;
const BLOCK = 2 ** BLOCK_BITS;
/** How many distinct scores that can be. */
const DECIMAL_SCORES = STEPS + 1;
/**
 * Rows of each class for the scores that are decimals of up to six digits in 0…1, which is what most tools write:
 * one counter each, so that nothing is searched. The array is made with the first row.
 */
class DecimalCounts {
    counts = new Int32Array(0);
    used = new Uint8Array((STEPS >> BLOCK_BITS) + 1);
    /**
     * Counts the rows whose score is such a decimal, and gives those of the others to `rest`. Returns how many it gave.
     * The place is found by rounding and accepted only where it gives back the very same double.
     */
    add(score, truth, rows, rest) {
        if (this.counts.length === 0)
            this.counts = new Int32Array(2 * DECIMAL_SCORES);
        const { counts, used } = this;
        let others = 0;
        for (let row = 0; row < rows; row++) {
            const value = score[row];
            const place = (value * STEPS + 0.5) | 0;
            if (place >= 0 && place <= STEPS && place / STEPS === value) {
                const at = 2 * place + truth[row];
                counts[at] = counts[at] + 1;
                used[place >> BLOCK_BITS] = 1;
            }
            else
                rest[others++] = row;
        }
        return others;
    }
    has(score) {
        const place = (score * STEPS + 0.5) | 0;
        if (!(place >= 0 && place <= STEPS && place / STEPS === score))
            return false;
        return ((this.counts[2 * place] ?? 0) | (this.counts[2 * place + 1] ?? 0)) !== 0;
    }
    forEach(visit) {
        const { counts, used } = this;
        for (let block = 0; block < used.length; block++) {
            if (used[block] === 0)
                continue;
            const end = Math.min((block + 1) * BLOCK, DECIMAL_SCORES);
            for (let place = block * BLOCK; place < end; place++) {
                const negatives = counts[2 * place];
                const positives = counts[2 * place + 1];
                if ((negatives | positives) !== 0)
                    visit(place / STEPS, negatives, positives);
            }
        }
    }
    /** Distinct scores counted so far. */
    get size() {
        let size = 0;
        this.forEach(() => {
            size++;
        });
        return size;
    }
    /** The counts as a sorted run. */
    run() {
        const run = new ScoreRun(this.size);
        this.forEach((score, negatives, positives) => {
            run.append(score, negatives, positives);
        });
        return run;
    }
}

// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
;// CONCATENATED MODULE: ./lib/statistics/score-counts.js



/** Distinct scores counted exactly; covers every score of up to six decimals in 0…1. */
const SCORE_BUDGET = 2 ** 20;
/** Low bits of a double dropped at each level: none, then to about single precision, then finer steps. */
const DROPPED_BITS = [0, 29, 32, ...Array.from({ length: 30 }, (_, i) => 34 + i)];
const MAX_ROWS = 2 ** 31 - 1;
/** Waiting rows of each class, as a share of the budget: each time they are full, the whole run is gone through. */
const WAITING_SHARE = 8;
const FEWEST_WAITING = 64;
/**
 * How many rows of each class have each score, in memory that does not grow with the rows.
 *
 * While distinct scores fit the budget they are counted exactly. Past it, low bits of the scores are dropped, by the
 * least level of a fixed schedule at which what remains fits. That level depends on the set of scores only, never on
 * their order, so the result is the same for any order of rows, and two counts merge to the count of the whole.
 *
 * Short decimals have a counter each. Other scores wait, are sorted many at a time and merged into one sorted run.
 * When exactness is lost, the exact scores go to `sums`: first those counted, then each row.
 */
class ScoreCounts {
    budget;
    sums;
    run;
    /** Null once low bits are dropped, and for budgets too small to hold so many. */
    decimals;
    mostWaiting;
    waiting;
    batch;
    rest = new Int32Array(0);
    rows = 0;
    level = 0;
    lowMask = ~0;
    highMask = ~0;
    /** `budget`: most distinct scores kept, at least 1. */
    constructor(budget = SCORE_BUDGET, sums = null) {
        this.budget = budget;
        this.sums = sums;
        const waiting = Math.max(FEWEST_WAITING, Math.floor(budget / WAITING_SHARE));
        this.mostWaiting = waiting;
        this.run = new ScoreRun(budget + 2 * waiting);
        this.batch = new ScoreRun(2 * waiting);
        this.waiting = [
            { score: new Float64Array(FEWEST_WAITING), rows: 0 },
            { score: new Float64Array(FEWEST_WAITING), rows: 0 },
        ];
        this.decimals = budget >= DECIMAL_SCORES ? new DecimalCounts() : null;
    }
    /** Whether every distinct score so far has its own count. */
    get exact() {
        this.settle();
        return this.level === 0;
    }
    /** How many low bits of every score were dropped: 0 where each distinct score has its own count. */
    get droppedBits() {
        this.settle();
        return DROPPED_BITS[this.level];
    }
    /** Counts rows `[0, rows)`: finite scores (never -0), and truths 0 or 1. */
    add(score, truth, rows) {
        this.countRows(rows);
        if (this.decimals === null) {
            for (let row = 0; row < rows; row++)
                this.wait(score[row], truth[row]);
            return;
        }
        if (this.rest.length < rows)
            this.rest = new Int32Array(rows);
        const { rest } = this;
        const others = this.decimals.add(score, truth, rows, rest);
        for (let i = 0; i < others; i++) {
            const row = rest[i];
            this.wait(score[row], truth[row]);
        }
    }
    /** Adds the counts of `other`; the result is what counting both inputs at once would give. Its sums are not added. */
    merge(other) {
        this.settle();
        const added = other.ordered();
        this.countRows(other.rows);
        if (other.level > this.level)
            this.coarsen(other.level);
        if (this.level === other.level)
            this.run.merge(added);
        else {
            const copy = new ScoreRun(added.score.length);
            copy.merge(added);
            copy.coarsen(this.lowMask, this.highMask);
            this.run.merge(copy.entries());
        }
        this.fit();
    }
    /** Each distinct score with its counts, in no particular order. */
    forEach(visit) {
        this.settle();
        this.visit(visit);
    }
    /** Views, valid until more is added. */
    ordered() {
        this.settle();
        if (this.decimals !== null) {
            const decimals = this.decimals.run();
            this.decimals = new DecimalCounts();
            this.run.merge(decimals.entries());
        }
        return { ...this.run.entries(), exact: this.level === 0 };
    }
    countRows(rows) {
        this.rows += rows;
        if (this.rows > MAX_ROWS)
            throw new problem/* StatisticsProblem */.J0('too_many_rows', `more than ${MAX_ROWS} rows.`);
    }
    wait(score, truth) {
        if (this.level > 0)
            this.sums?.add(score, truth, 1);
        const waiting = this.waiting[truth];
        waiting.score[waiting.rows++] = score;
        if (waiting.rows < waiting.score.length)
            return;
        if (waiting.rows >= this.mostWaiting) {
            this.mergeWaiting();
            return;
        }
        const more = new Float64Array(Math.min(2 * waiting.rows, this.mostWaiting));
        more.set(waiting.score);
        waiting.score = more;
    }
    visit(visit) {
        const { score, negatives, positives } = this.run.entries();
        for (let i = 0; i < score.length; i++)
            visit(score[i], negatives[i], positives[i]);
        this.decimals?.forEach(visit);
    }
    /** Counts every waiting row. */
    settle() {
        this.mergeWaiting();
        this.fit();
    }
    mergeWaiting() {
        const [negatives, positives] = this.waiting;
        for (const { score, rows } of this.waiting)
            score.subarray(0, rows).sort();
        this.batch.fill(negatives.score, negatives.rows, positives.score, positives.rows);
        negatives.rows = 0;
        positives.rows = 0;
        if (this.level > 0)
            this.batch.coarsen(this.lowMask, this.highMask);
        this.run.merge(this.batch.entries());
        if (this.run.size > this.budget)
            this.fit();
    }
    /** Drops bits until what was counted fits the budget. Decimals alone always fit. */
    fit() {
        if (this.level === 0) {
            if (this.run.size === 0 || this.sizeOfAll() <= this.budget)
                return;
            this.visit((score, negatives, positives) => {
                if (negatives > 0)
                    this.sums?.add(score, 0, negatives);
                if (positives > 0)
                    this.sums?.add(score, 1, positives);
            });
            this.coarsen(1);
        }
        while (this.run.size > this.budget && this.level < DROPPED_BITS.length - 1)
            this.coarsen(this.level + 1);
    }
    sizeOfAll() {
        const { decimals } = this;
        if (decimals === null || this.run.size > this.budget)
            return this.run.size;
        const shared = this.run.entries().score.reduce((sum, score) => sum + (decimals.has(score) ? 1 : 0), 0);
        return this.run.size + decimals.size - shared;
    }
    /** Drops the bits of a level, or of the next ones where the decimals do not fit beside the other scores. */
    coarsen(level) {
        this.setLevel(level);
        this.run.coarsen(this.lowMask, this.highMask);
        const decimals = this.decimals?.run();
        this.decimals = null;
        if (decimals === undefined)
            return;
        decimals.coarsen(this.lowMask, this.highMask);
        while (this.run.sizeWith(decimals.entries()) > this.budget && this.level < DROPPED_BITS.length - 1) {
            this.setLevel(this.level + 1);
            this.run.coarsen(this.lowMask, this.highMask);
            decimals.coarsen(this.lowMask, this.highMask);
        }
        this.run.merge(decimals.entries());
    }
    setLevel(level) {
        this.level = level;
        const dropped = DROPPED_BITS[level];
        this.lowMask = dropped < 32 ? ~0 << dropped : 0;
        this.highMask = dropped <= 32 ? ~0 : ~0 << (dropped - 32);
    }
}


/***/ }),

/***/ 72890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   Tz: () => (/* binding */ detectFormat),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50331);
/* harmony import */ var _parquet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98691);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64280);




const PIECE_BYTES = 2 ** 18;
const MAGIC_BYTES = 4;
/** The format, by the first bytes: `PAR1`, gzip's magic, or else CSV. */
function detectFormat(head) {
    if (head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31)
        return 'parquet';
    return head[0] === 0x1f && head[1] === 0x8b ? 'csv.gz' : 'csv';
}
/** Reads every complete row of the named columns, whatever the format. Errors: `StatisticsProblem`. */
async function readPredictions(source, columns, sink) {
    const opened = await openSource(source);
    const read = opened.format === 'parquet'
        ? await (0,_parquet_js__WEBPACK_IMPORTED_MODULE_2__/* .readParquet */ .Xy)(opened.file, columns, sink)
        : await readCsv(opened.text, columns, sink);
    return { ...read, format: opened.format };
}
/** Looks at the first bytes. Errors: Parquet as a stream. */
async function openSource(source) {
    const file = source instanceof Uint8Array ? bufferOf(source) : source;
    if ('slice' in file) {
        const head = new Uint8Array(await file.slice(0, Math.min(MAGIC_BYTES, file.byteLength)));
        const format = detectFormat(head);
        if (format === 'parquet')
            return { format, file };
        return { format, text: format === 'csv' ? pieces(file) : gunzip(pieces(file)) };
    }
    const { format, bytes } = await peek(file);
    if (format === 'parquet') {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('parquet_needs_file', 'Parquet is read from its end and cannot come from a stream; give a file.');
    }
    return { format, text: format === 'csv' ? bytes : gunzip(bytes) };
}
async function readCsv(bytes, columns, sink) {
    const reader = new _csv_js__WEBPACK_IMPORTED_MODULE_1__/* .CsvReader */ .c(columns, sink);
    for await (const piece of bytes)
        reader.feed(piece);
    reader.end();
    return reader;
}
function bufferOf(bytes) {
    return {
        byteLength: bytes.byteLength,
        slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
    };
}
async function* pieces(file) {
    for (let start = 0; start < file.byteLength; start += PIECE_BYTES) {
        yield new Uint8Array(await file.slice(start, Math.min(start + PIECE_BYTES, file.byteLength)));
    }
}
/** The format of a stream, and the stream again from its beginning. */
async function peek(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    let head = new Uint8Array(0);
    while (head.length < MAGIC_BYTES) {
        const { done, value } = await iterator.next();
        if (done === true)
            break;
        const joined = new Uint8Array(head.length + value.length);
        joined.set(head);
        joined.set(value, head.length);
        head = joined;
    }
    async function* again() {
        yield head;
        yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return { format: detectFormat(head), bytes: again() };
}
async function* gunzip(bytes) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: PIECE_BYTES });
    const feed = async () => {
        for await (const piece of bytes) {
            if (stream.destroyed)
                return;
            // A copy: the source may reuse its buffer before zlib is done with it.
            if (!stream.write(piece.slice()))
                await drained(stream);
        }
        stream.end();
    };
    const feeding = feed().catch((error) => {
        stream.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    try {
        for await (const piece of stream)
            yield piece;
        await feeding;
    }
    catch (error) {
        if (!isZlibError(error))
            throw error;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .StatisticsProblem */ .J0('gzip_unreadable', `cannot unpack the gzip file: ${error.message}.`);
    }
}
/** Waits until more can be written, or never can. */
function drained(stream) {
    return new Promise((resolve) => {
        const done = () => {
            stream.off('drain', done).off('close', done);
            resolve();
        };
        if (stream.closed)
            resolve();
        else
            stream.on('drain', done).on('close', done);
    });
}
function isZlibError(error) {
    return error instanceof Error && 'code' in error && /^Z_|^ERR_BUFFER_TOO_LARGE/.test(String(error.code));
}


/***/ })

};
