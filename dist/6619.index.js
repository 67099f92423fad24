export const id = 6619;
export const ids = [6619];
export const modules = {

/***/ 62840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qC: () => (/* binding */ LARGEST_EVIDENCE_FILE_BYTES),
  g7: () => (/* binding */ decodeText),
  c_: () => (/* binding */ readContent)
});

// UNUSED EXPORTS: hasFrontMatter

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/text/toml.js


/** Parses TOML 1.0. Dates are texts; NaN and infinities, which TOML allows, are problems and no values. Never throws. */
function parseToml(text, file, limits = text_document/* DEFAULT_LIMITS */.dR) {
    const failed = (problem) => new text_document/* TextDocument */.V3(file, text, undefined, [{ ...problem, file }], new Map());
    if (text.length > limits.maxLength)
        return failed({ code: 'too_large', message: `The text is longer than ${limits.maxLength} characters.` });
    let parsed;
    try {
        parsed = (0,dist/* parse */.qg)(text, { maxDepth: limits.maxDepth });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return failed({ code: 'invalid_toml', message: 'The text cannot be read as TOML.' });
        const { line, column } = error;
        const message = `Expected TOML: ${error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')}.`;
        return failed({ code: 'invalid_toml', message, line, column });
    }
    const problems = [];
    const value = plain(parsed, '', file, problems);
    return new text_document/* TextDocument */.V3(file, text, value, problems, new Map([['', 0]]));
}
function plain(value, pointer, file, problems) {
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (typeof value === 'number') {
        problems.push({
            code: 'not_finite',
            message: `Expected a finite number, found ${value}.`,
            file,
            pointer,
        });
        return null;
    }
    if (Array.isArray(value))
        return value.map((item, index) => plain(item, `${pointer}/${index}`, file, problems));
    if (typeof value !== 'object' || value === null)
        throw new Error(`smol-toml gave a ${typeof value}.`);
    const entries = [];
    for (const [key, item] of Object.entries(value)) {
        const below = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
        if (text_document/* FORBIDDEN_KEYS */.p5.has(key))
            problems.push({
                code: 'forbidden_key',
                message: `The key \`${key}\` is not allowed.`,
                file,
                pointer: below,
            });
        else
            entries.push([key, plain(item, below, file, problems)]);
    }
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/evidence/csv-table.js
var csv_table = __webpack_require__(32272);
// EXTERNAL MODULE: ./lib/evidence/readers/junit-xml.js
var junit_xml = __webpack_require__(82334);
;// CONCATENATED MODULE: ./lib/evidence/content.js






/** Bytes beyond this are no evidence file that people or tools write; predictions are read elsewhere, streaming. */
const LARGEST_EVIDENCE_FILE_BYTES = text_document/* DEFAULT_LIMITS */.dR.maxLength;
/** A section of an INI file, or a template: brackets that start no JSON. */
const OTHER_BRACKETS = /^\s*(?:\[[A-Za-z][^\]"{}]*\]\s*\r?\n|\{[{%])/;
/** Two lines that each hold one object. */
const NDJSON = /^\{.*\}[ \t]*\r?\n\{.*\}[ \t]*(?:\r?\n|$)/;
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
        return { kind: 'json', document: (0,json/* parseJson */.q)(asList(text), file.path) };
    if ((0,junit_xml/* isJunitXml */.Q$)(text))
        return { kind: 'xml', text };
    if (hasFrontMatter(text))
        return { kind: 'markdown', text };
    return readLoose(text, file.path);
}
/** Objects of one line each (NDJSON) as one list, each still on its line; any other text as it is. */
function asList(text) {
    if (!NDJSON.test(text))
        return text;
    const lines = text.trimEnd().split(/\r?\n/);
    return lines.every((line) => /^\{.*\}[ \t]*$/.test(line)) ? `[${lines.join(',\n')}]` : text;
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
/** A table's head, or a key with its value. What then is no TOML is something else, such as an INI file. */
const TOML_LINE = /^\s*(?:\[\[?[\w."' -]+\]?\]|[\w."'-]+[ \t]*=)/;
const YAML_KEY = /^(?:- +)?["']?[\w./-]+["']?[ \t]*:(?:[ \t\r\n]|$)/;
function readLoose(text, path) {
    const first = text.split('\n').find((line) => line.trim() !== '' && !/^\s*#|^---\s*$/.test(line)) ?? '';
    if (YAML_KEY.test(first)) {
        const document = (0,yaml/* parseYaml */.h)(text, path);
        if (isStructure(document.value) || looksLikeYaml(text))
            return { kind: 'yaml', document };
        return isMarkdown(text) ? { kind: 'markdown', text } : { kind: 'text', text };
    }
    if (TOML_LINE.test(first)) {
        const document = parseToml(text, path);
        if (document.value !== undefined)
            return { kind: 'toml', document };
    }
    if (isMarkdown(text))
        return { kind: 'markdown', text };
    const table = (0,csv_table/* parseCsvTable */.o)(text);
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

/***/ 82334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ isJunitXml),
/* harmony export */   kh: () => (/* binding */ readJunitXml)
/* harmony export */ });
/* unused harmony export JUNIT_XML */
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20334);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);


const JUNIT_XML = 'junit-xml';
/** A comment ends with its first `-->`: were it allowed to hold another, a row of comments could be taken apart in too many ways. */
const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,4096}-->\s*)*<testsuites?[\s>/]/;
const COUNTED = ['tests', 'failures', 'errors', 'skipped'];
const COUNTED_AS = {
    fail: 'failures',
    error: 'errors',
    skipped: 'skipped',
};
const MOST_TESTS = 100_000;
/** Text whose root element is that of a JUnit report. */
function isJunitXml(text) {
    return ROOT.test(text);
}
/**
 * Reads a JUnit report, all suites together: one test for each `testcase`. What a suite counts must be what it holds, or a
 * part of the file is missing. Entities that a document declares itself are refused by the parser.
 */
function readJunitXml(text, file) {
    let root;
    try {
        root = (0,_rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.parseXml)(text, { includeOffsets: true }).root;
    }
    catch (error) {
        // A syntax error, or more nested elements than the stack holds.
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(JUNIT_XML, [{ code: 'invalid_xml', message: `Expected XML: ${why}`, file }]);
    }
    if (root === null)
        throw new Error('parse-xml gave a document without a root element.');
    const lines = new Lines(text);
    const { suites, tests, counts } = new Walk(root);
    const problems = suites.flatMap((suite) => countProblems(suite, lines, file));
    if (tests.length > MOST_TESTS) {
        const message = `Expected at most ${MOST_TESTS} tests, found ${tests.length}.`;
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(JUNIT_XML, [{ code: 'too_many_tests', message, file }]);
    }
    if (!tests.some(({ outcome }) => outcome !== 'skipped')) {
        const message = tests.length === 0
            ? 'Expected at least one test, found none.'
            : `Expected at least one test that ran; all ${tests.length} were skipped.`;
        problems.push({ code: 'no_tests', message, file, pointer: 'line 1', line: 1 });
    }
    const { name, timestamp } = suites[0]?.element.attributes ?? {};
    const identity = { ...(name && { name }), ...(timestamp && { created: timestamp }) };
    return {
        format: JUNIT_XML,
        toolVersion: null,
        records: COUNTED.map((key) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ raw_metric: key, value: counts[key], pointer: `line ${lines.of(root)}` })),
        facts: { ...(tests.length > 0 && { tests }), ...(Object.keys(identity).length > 0 && { identity }) },
        problems,
    };
}
/** Every test in the order of the document, and every suite with what it holds. One walk, however deep suites are nested. */
class Walk {
    tests = [];
    suites = [];
    #counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    constructor(root) {
        const left = [root];
        for (let next = left.pop(); next !== undefined; next = left.pop()) {
            if (!(next instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement))
                this.#close(next);
            else if (next.name === 'testcase')
                this.#add(caseOf(next));
            else {
                if (next.name === 'testsuite')
                    left.push(this.#open(next));
                for (const child of elements(next.children).reverse())
                    left.push(child);
            }
        }
    }
    #open(element) {
        const before = { ...this.#counts };
        return { index: this.suites.push({ element, counts: before }) - 1, element, before };
    }
    #close({ index, element, before }) {
        this.suites[index] = { element, counts: difference(this.#counts, before) };
    }
    #add(result) {
        this.tests.push(result);
        this.#counts.tests += 1;
        const key = COUNTED_AS[result.outcome];
        if (key !== undefined)
            this.#counts[key] += 1;
    }
    get counts() {
        return this.#counts;
    }
}
function difference(after, before) {
    return {
        tests: after.tests - before.tests,
        failures: after.failures - before.failures,
        errors: after.errors - before.errors,
        skipped: after.skipped - before.skipped,
    };
}
function elements(nodes) {
    return nodes.filter((node) => node instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement);
}
function caseOf(element) {
    const { classname, name } = element.attributes;
    const parts = [classname, name].filter((part) => part !== undefined && part !== '');
    return { name: parts.length === 0 ? '(unnamed)' : parts.join('.'), outcome: caseOutcome(element) };
}
/** pytest writes a second element where a test failed and its tear-down broke: the worst counts. */
function caseOutcome(element) {
    const names = new Set(elements(element.children).map(({ name }) => name));
    if (names.has('error'))
        return 'error';
    if (names.has('failure'))
        return 'fail';
    return names.has('skipped') ? 'skipped' : 'pass';
}
function countProblems({ element, counts }, lines, file) {
    return COUNTED.flatMap((key) => {
        const said = element.attributes[key];
        if (said === undefined || said === String(counts[key]))
            return [];
        const line = lines.of(element);
        const message = `The suite ${JSON.stringify((element.attributes.name ?? '').slice(0, 200))} says ${key}="${said.slice(0, 20)}", and holds ${counts[key]}: a part of it is missing.`;
        return [{ code: 'counts_differ', message, file, pointer: `line ${line}`, line }];
    });
}
/** Line numbers of elements, counted once from start to end. */
class Lines {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    of({ start }) {
        let [low, high] = [0, this.#starts.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 83394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dvcPlaces),
/* harmony export */   u: () => (/* binding */ readDvcRemote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _object_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21546);
/* harmony import */ var _object_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89892);



const PARALLEL = 4;
/** Where a DVC cache or remote keeps an object: DVC 3, then the versions before it. */
function dvcPlaces(digest) {
    const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
    return [`files/md5/${place}`, place];
}
/** Objects of DVC behind HTTPS remotes that everybody may read. No credentials are sent. */
async function readDvcRemote(wanted, download) {
    return (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(wanted, PARALLEL, (object) => readOne(object, download));
}
async function readOne(wanted, download) {
    const { remote } = wanted;
    if (remote === null)
        return notFollowed('the base branch declares no DVC remote for it');
    const refused = download.refusal(remote);
    if (refused !== undefined)
        return notFollowed(refused);
    for (const place of dvcPlaces(wanted.digest)) {
        const answer = await readAt(`${remote.replace(/\/+$/, '')}/${place}`, wanted, download);
        if (answer.state !== 'missing')
            return answer;
    }
    return { state: 'missing' };
}
function readAt(url, wanted, download) {
    return download.request({ method: 'GET', url, headers: {} }, async (answer, body) => {
        if (answer.status === 200)
            return (0,_object_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .A)(body, wanted);
        if (answer.status === 404 || answer.status === 410)
            return { state: 'missing' };
        if (answer.status === 401 || answer.status === 403)
            return notFollowed('its remote is not open to everybody');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The DVC remote ${(0,_object_download_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(url)} answers ${answer.status} for ${wanted.digest}.`);
    });
}
function notFollowed(reason) {
    return { state: 'not_followed', reason };
}


/***/ }),

/***/ 21546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ObjectDownload),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const ATTEMPTS = 3;
const MOST_REDIRECTS = 5;
const IDLE_MS = 60_000;
const WHOLE_MS = 60 * 60_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Worth another attempt. */
class Interrupted extends Error {
}
/**
 * HTTP for objects outside Git: encrypted, except on the loopback of a server that is there itself; without cookies;
 * redirects are followed by hand, so that neither the token nor the headers that a server gave for itself reach another.
 */
class ObjectDownload {
    #options;
    #remote;
    #total = 0;
    constructor(options) {
        this.#options = options;
        this.#remote = new URL(options.remote);
    }
    /** Why an address is not asked; undefined: it may be. */
    refusal(address) {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        if (url === undefined)
            return 'the address of its remote cannot be read';
        const isLocal = url.protocol === 'http:' && isLoopback(url) && isLoopback(this.#remote);
        if (url.protocol !== 'https:' && !isLocal)
            return `its remote is reached by ${url.protocol.slice(0, -1)}, and only https is followed`;
        return url.username === '' && url.password === ''
            ? undefined
            : 'the address of its remote holds a name or a password';
    }
    /**
     * Gives an answer that is neither a redirect nor a passing failure to `use`; reading its body counts as part of the
     * attempt. Rejects with a `UserError` when the server cannot be reached.
     */
    async request(request, use) {
        let reason = '';
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
            if (attempt > 1)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(this.#options.retryBaseMs * attempt);
            try {
                return await this.#attempt(request, use);
            }
            catch (error) {
                if (!(error instanceof Interrupted))
                    throw error;
                reason = error.message;
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(request.url)} could not be read after ${ATTEMPTS} attempts (${reason}), so the files that pointers stand for are not known. Ask again later.`);
    }
    async #attempt(request, use) {
        const watch = new Watch(this.#options.idleMs ?? IDLE_MS, this.#options.wholeMs ?? WHOLE_MS);
        try {
            const answer = await this.#answer(request, watch);
            if (answer.status >= 500 || answer.status === 429)
                throw new Interrupted(`status ${answer.status}`);
            return await use(answer, this.#watched(answer, watch));
        }
        finally {
            watch.end();
        }
    }
    async #answer(request, watch) {
        let { url, headers } = request;
        for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
            const refused = this.refusal(url);
            if (refused !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} is not read: ${refused}.`);
            const answer = await fetch(url, {
                method: request.method,
                headers: this.#headersFor(url, headers),
                redirect: 'manual',
                signal: watch.signal,
                ...(request.body !== undefined && { body: request.body }),
            }).catch((error) => {
                throw new Interrupted(reasonOf(error, watch));
            });
            watch.touch();
            if (!REDIRECTS.has(answer.status))
                return answer;
            await answer.body?.cancel();
            const target = answer.headers.get('location');
            if (target === null || !URL.canParse(target, url) || request.method !== 'GET')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} answers with a redirect that cannot be followed.`);
            const next = new URL(target, url);
            if (next.origin !== new URL(url).origin) {
                if (this.#options.isOneServer === true)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(url)} sends on to ${next.host}, and no other server is asked for it.`);
                headers = {};
            }
            url = next.href;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${hostOf(request.url)} answers with more than ${MOST_REDIRECTS} redirects, one after the other.`);
    }
    async *#watched(answer, watch) {
        if (answer.body === null)
            return;
        const reader = answer.body.getReader();
        try {
            for (;;) {
                const { done, value } = await reader.read().catch((error) => {
                    throw new Interrupted(reasonOf(error, watch));
                });
                if (done)
                    return;
                watch.touch();
                this.#count(value.length);
                yield value;
            }
        }
        finally {
            await reader.cancel().catch(() => undefined);
        }
    }
    #count(bytes) {
        this.#total += bytes;
        const { maxTotalBytes } = this.#options;
        if (this.#total > maxTotalBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`More than ${maxTotalBytes} bytes were read of the files that pointers stand for; no more are read for one decision.`);
    }
    #headersFor(url, given) {
        const { authorization } = this.#options;
        const headers = new Headers({ 'user-agent': 'arbiter', 'accept-encoding': 'identity', ...given });
        if (authorization !== undefined &&
            new URL(url).origin === this.#remote.origin &&
            !headers.has('authorization'))
            headers.set('authorization', authorization);
        return Object.fromEntries(headers);
    }
}
/** The server's name alone: the rest of a signed address is a secret. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'An address without a host';
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function reasonOf(error, watch) {
    if (watch.signal.aborted)
        return 'it took too long';
    const cause = error.cause;
    return typeof cause?.code === 'string' ? cause.code : 'the connection broke';
}
/** Aborts what makes no progress, and what never ends. */
class Watch {
    #controller = new AbortController();
    #idleMs;
    #whole;
    #idle;
    constructor(idleMs, wholeMs) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#controller.abort(), wholeMs);
        this.#idle = setTimeout(() => this.#controller.abort(), idleMs);
    }
    get signal() {
        return this.#controller.signal;
    }
    touch() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#controller.abort(), this.#idleMs);
    }
    end() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
    }
}


/***/ }),

/***/ 89892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inParallel),
  A: () => (/* binding */ readObject)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/model-files/containers.js
var containers = __webpack_require__(74653);
// EXTERNAL MODULE: ./lib/evidence/model-files/model-file.js + 1 modules
var model_file = __webpack_require__(96684);
// EXTERNAL MODULE: ./lib/evidence/model-files/pickle.js + 2 modules
var model_files_pickle = __webpack_require__(73983);
// EXTERNAL MODULE: ./lib/evidence/model-files/signatures.js
var signatures = __webpack_require__(64118);
;// CONCATENATED MODULE: ./lib/evidence/model-files/ends.js




const HEAD = 4 * 1024 * 1024;
const TAIL = signatures/* ZIP_TAIL */.hb;
/** Keeps the two ends of bytes that pass by, for files that are too large to be held. */
class FileEnds {
    /** Copies, into buffers of their own: what passes by is written over by what comes next. */
    #head = Buffer.alloc(HEAD);
    #tail = Buffer.alloc(TAIL);
    #size = 0;
    /** Eight bytes from each power of two behind the head: HDF5 may begin there, after a block of something else. */
    #starts = new Map();
    write(bytes) {
        this.#keepStarts(bytes);
        if (this.#size < HEAD)
            this.#head.set(bytes.subarray(0, HEAD - this.#size), this.#size);
        this.#keepTail(bytes.subarray(Math.max(0, bytes.length - TAIL)));
        this.#size += bytes.length;
    }
    /** What the ends tell of the whole; formats that need more are not read. */
    examined() {
        const head = this.#head.subarray(0, this.#size);
        const tail = this.#tail.subarray(Math.max(0, TAIL - this.#size));
        if (this.#size === 0)
            return (0,model_file/* plain */.pj)('empty');
        const pickle = (0,model_file/* pickleOf */.ME)(head);
        if (pickle !== undefined)
            return { ...pickle, unread: this.#size > HEAD ? [TOO_LARGE, ...pickle.unread] : pickle.unread };
        if ((0,signatures/* isZip */.K0)(head) || (0,signatures/* endsAsZip */.uP)(tail))
            return (0,model_file/* unreadable */.O$)('archive', TOO_LARGE);
        if ([head, ...this.#starts.values()].some(signatures/* isHdf5 */.IP))
            return (0,model_file/* unreadable */.O$)('hdf5', TOO_LARGE);
        // A pickle without its protocol ahead, as far as it is seen.
        if (this.#size > HEAD && (0,model_files_pickle/* scanPickle */.g)(head, this.#size).isCutOff)
            return (0,model_file/* unreadable */.O$)('unknown', TOO_LARGE);
        const window = this.#window(head, tail);
        if ((0,containers/* isSafetensors */.y$)(window))
            return (0,model_file/* plain */.pj)('safetensors');
        if ((0,containers/* isOnnx */.G7)(window))
            return (0,model_file/* plain */.pj)('onnx');
        if ((0,signatures/* isNumpy */.M3)(head))
            return (0,containers/* numpyHeader */.xS)(head)?.hasObjects === false ? (0,model_file/* plain */.pj)('numpy') : (0,model_file/* unreadable */.O$)('numpy', TOO_LARGE);
        const format = (0,signatures/* formatByMagic */.bs)(head);
        if (format === 'compressed' || format === 'archive')
            return (0,model_file/* unreadable */.O$)(format, TOO_LARGE);
        if (format !== undefined)
            return (0,model_file/* plain */.pj)(format);
        if ((0,signatures/* compressionOf */.MB)(head) !== undefined)
            return (0,model_file/* unreadable */.O$)('compressed', TOO_LARGE);
        const text = (0,model_file/* startOfText */.h_)(head);
        return text === null ? (0,model_file/* unreadable */.O$)('unknown', TOO_LARGE) : (0,model_file/* textFile */.Ex)(text);
    }
    /** The last bytes are the end of the one buffer: what was there before moves to the front. */
    #keepTail(bytes) {
        this.#tail.copyWithin(0, bytes.length);
        this.#tail.set(bytes, TAIL - bytes.length);
    }
    #keepStarts(bytes) {
        for (let at = HEAD; at < this.#size + bytes.length; at *= 2) {
            const start = this.#starts.get(at) ?? Buffer.alloc(8);
            this.#starts.set(at, start);
            for (let index = 0; index < start.length; index += 1) {
                const byte = bytes[at + index - this.#size];
                if (byte !== undefined)
                    start[index] = byte;
            }
        }
    }
    #window(head, tail) {
        const tailAt = this.#size - tail.length;
        return {
            size: this.#size,
            bytesAt: (at, length) => {
                if (at + length <= head.length)
                    return head.subarray(at, at + length);
                const from = at - tailAt;
                return from >= 0 && at + length <= this.#size ? tail.subarray(from, from + length) : null;
            },
        };
    }
}
const TOO_LARGE = 'only safetensors, ONNX and formats that their first bytes tell are recognized in objects of this size';

;// CONCATENATED MODULE: ./lib/git/object-reading.js


/**
 * Digests bytes as they come, and holds them only where they are wanted and few enough. Reading ends as soon as there
 * are more than the pointer says.
 */
async function readObject(chunks, { into, ...wanted }) {
    const sink = await into?.();
    try {
        return await digested(chunks, wanted, sink);
    }
    finally {
        await sink?.end();
    }
}
async function digested(chunks, { size: expected, keepUpTo, onlySha256 }, sink) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const md5 = onlySha256 ? undefined : (0,external_node_crypto_.createHash)('md5');
    let held = (expected ?? 0) <= keepUpTo ? [] : null;
    // What goes elsewhere is looked at there, and what is held is looked at as a whole.
    const isHeld = expected !== null && expected <= keepUpTo;
    const ends = sink === undefined && !isHeld ? new FileEnds() : undefined;
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (expected !== null && size > expected)
            return { state: 'longer' };
        // The disk writes what is digested meanwhile.
        const written = sink?.write(chunk);
        sha256.update(chunk);
        md5?.update(chunk);
        ends?.write(chunk);
        await written;
        if (size > keepUpTo)
            held = null;
        else
            held?.push(new Uint8Array(chunk));
    }
    return {
        state: 'read',
        sha256: sha256.digest('hex'),
        md5: md5?.digest('hex') ?? '',
        size,
        bytes: held === null ? null : Buffer.concat(held),
        ...(held === null && ends !== undefined && { examined: ends.examined() }),
    };
}
/** Maps with at most `width` items under way at once; answers in the order of the items. */
async function inParallel(items, width, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index], index);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}


/***/ })

};
