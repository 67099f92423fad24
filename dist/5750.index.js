export const id = 5750;
export const ids = [5750];
export const modules = {

/***/ 47111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/collection.js
var evidence_collection = __webpack_require__(93905);
// EXTERNAL MODULE: ./lib/evidence/detection.js + 30 modules
var detection = __webpack_require__(23966);
// EXTERNAL MODULE: ./lib/evidence/hashes.js
var hashes = __webpack_require__(62613);
// EXTERNAL MODULE: ./lib/evidence/mapper.js
var mapper = __webpack_require__(99604);
;// CONCATENATED MODULE: ./lib/commands/evidence-table.js
const MOST_ROWS = 40;
/** The output of `arbiter evidence` for people: one block per file, its numbers as a table, its facts, what is wrong. */
function evidenceTable(output) {
    const blocks = output.files.map(fileBlock);
    if (output.files.length === 0)
        blocks.push('No evidence was found.\n');
    if (output.skipped.length > 0)
        blocks.push(`Skipped, nothing known in them: ${output.skipped.length} files.\n`);
    return blocks.join('\n');
}
function fileBlock(file) {
    const version = file.tool_version === null ? '' : ` ${file.tool_version}`;
    const lines = [`${oneLine(file.path)}  (${file.format}${version})`];
    lines.push(...table(file), ...factLines(file.facts));
    for (const { code, message, pointer, line } of file.problems) {
        const place = line !== undefined ? `line ${line}` : pointer;
        lines.push(`  problem${place ? ` at ${oneLine(place)}` : ''}: ${oneLine(message)} [${code}]`);
    }
    return `${lines.join('\n')}\n`;
}
/** Numbers with a canonical name first; the rest is counted when there are many. */
function table({ records }) {
    const ordered = [...records].sort((a, b) => Number(a.metric === null) - Number(b.metric === null));
    const rows = ordered.slice(0, MOST_ROWS).map((record) => [
        oneLine(record.metric ?? record.raw_metric),
        record.value === null ? 'not a number' : String(record.value),
        oneLine(record.dataset ?? '-'),
        oneLine(record.slice === null
            ? (record.column ?? '')
            : Object.entries(record.slice)
                .map(([key, value]) => `${key}=${value}`)
                .join(' ')),
        record.verdict ?? '',
        record.trust === 'claimed' ? 'claimed' : '',
    ]);
    if (rows.length === 0)
        return [];
    const all = [['metric', 'value', 'data set', 'group or column', 'verdict', ''], ...rows];
    const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
    const shown = all.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
    return records.length > MOST_ROWS
        ? [...shown, `  and ${records.length - MOST_ROWS} more numbers (--json shows all)`]
        : shown;
}
function factLines(facts) {
    return Object.entries(facts).map(([name, value]) => {
        if (name === 'claimed_approval')
            return '  claimed approval or plan: shown only; approvals are pull-request reviews';
        const text = oneLine(JSON.stringify(value) ?? '');
        return `  ${name}: ${text.length > 160 ? `${text.slice(0, 160)}…` : text}`;
    });
}
/** Text of files may hold line ends and control characters: none reaches the terminal or a workflow log. */
function oneLine(text) {
    return text.replace(/\p{C}/gu, ' ');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/content.js + 1 modules
var content = __webpack_require__(62840);
;// CONCATENATED MODULE: ./lib/commands/folder.js




const FOLDER_LIMITS = { maxFiles: 100_000, maxTotalBytes: 1024 * 1024 * 1024 };
/**
 * Reads files and whole folders. Links are not followed, `.git` is not entered.
 * @throws UserError for a path that is not there and beyond the caps.
 */
async function readPaths(paths, cwd, limits = FOLDER_LIMITS) {
    const walk = new Walk(cwd, limits);
    for (const path of paths)
        await walk.start(path);
    return walk.read();
}
class Walk {
    #cwd;
    #limits;
    #found = [];
    #files = new Map();
    #skipped = new Set();
    #explicit = new Set();
    #seen = 0;
    #totalBytes = 0;
    constructor(cwd, limits) {
        this.#cwd = cwd;
        this.#limits = limits;
    }
    /** Reads what was found: only once it is known that it is not too much. */
    async read() {
        for (const { absolute, shown, isExplicit } of this.#found)
            await this.#file(absolute, shown, isExplicit);
        return { files: [...this.#files.values()], skipped: [...this.#skipped], explicit: [...this.#explicit] };
    }
    async start(given) {
        const absolute = (0,external_node_path_.resolve)(this.#cwd, given);
        const shown = shownPath(given, absolute, this.#cwd);
        const found = await (0,promises_.stat)(absolute).catch(() => null);
        if (found === null)
            throw new errors/* UserError */.y(`${given} is not there: expected a file or a folder.`);
        if (found.isDirectory())
            return this.#folder(absolute, shown);
        if (!found.isFile())
            throw new errors/* UserError */.y(`${given} is neither a file nor a folder.`);
        this.#explicit.add(shown);
        this.#found.push({ absolute, shown, isExplicit: true });
    }
    async #folder(absolute, shown) {
        const entries = await (0,promises_.readdir)(absolute, { withFileTypes: true });
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            if (entry.name === '.git')
                continue;
            const inside = (0,external_node_path_.resolve)(absolute, entry.name);
            const path = shown === '' ? entry.name : external_node_path_.posix.join(shown, entry.name);
            if (entry.isDirectory())
                await this.#folder(inside, path);
            else {
                this.#count();
                if (entry.isFile())
                    this.#found.push({ absolute: inside, shown: path, isExplicit: false });
                else
                    this.#skipped.add(path);
            }
        }
    }
    #count() {
        this.#seen += 1;
        if (this.#seen <= this.#limits.maxFiles)
            return;
        throw new errors/* UserError */.y(`There are more than ${this.#limits.maxFiles} files here: name the folder that holds the evidence.`);
    }
    /** A file asked for by name is read one byte beyond the limit, so that it is answered with its size. */
    async #file(absolute, shown, isExplicit) {
        const handle = await (0,promises_.open)(absolute, 'r');
        try {
            const { size } = await handle.stat();
            if (size > content/* LARGEST_EVIDENCE_FILE_BYTES */.qC && !isExplicit) {
                this.#skipped.add(shown);
                return;
            }
            const buffer = Buffer.alloc(Math.min(size, content/* LARGEST_EVIDENCE_FILE_BYTES */.qC + 1));
            let length = 0;
            while (length < buffer.length) {
                const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
                if (bytesRead === 0)
                    break;
                length += bytesRead;
            }
            this.#totalBytes += length;
            if (this.#totalBytes > this.#limits.maxTotalBytes) {
                throw new errors/* UserError */.y(`The files here hold more than ${this.#limits.maxTotalBytes} bytes: name the folder that holds the evidence.`);
            }
            this.#files.set(shown, { path: shown, bytes: buffer.subarray(0, length) });
        }
        finally {
            await handle.close();
        }
    }
}
/** Relative to the working folder where the path lies inside it; else as given. */
function shownPath(given, absolute, cwd) {
    const inside = (0,external_node_path_.relative)(cwd, absolute).split(external_node_path_.sep).join('/');
    return inside.startsWith('..') || inside.startsWith('/') || /^[A-Za-z]:/.test(inside)
        ? given
            .split(external_node_path_.sep)
            .join('/')
            .replace(/(?<=.)\/+$/, '')
        : inside;
}

;// CONCATENATED MODULE: ./lib/commands/evidence.js









const USAGE = `Usage: arbiter evidence PATH… [--json]
       arbiter evidence --suggest FILE
       arbiter evidence --pin FILE --registry NAME --model MODEL --version NUMBER

Reads evidence files by their content: metrics, MLflow runs, Evidently and Fairlearn reports, model cards, DVC files.

  --json          print one JSON object (schema arbiter/evidence/v1)
  --suggest FILE  print a mapping for a home-made file, to put into .arbiter/config.yml
  --pin FILE      write a pointer, NAME.mlflow.yml, to the files of one version in a model registry: each is downloaded
                  once and bound by its SHA-256. Run it in the root of the repository
  --registry      the registry, as .arbiter/config.yml calls it
  --model         the registered model
  --version       its version
  --help          print this

Exit 0: something was read and nothing is wrong. 1: something is wrong. 2: nothing could be read.
`;
/**
 * `arbiter evidence`: shows what the gate would read. Exit 0 with at least one record or fact and no problem, 1 with
 * problems, 2 when nothing was readable.
 * @throws UserError for a path that is not there, a folder beyond the caps, or wrong usage.
 */
async function run(args, io) {
    const options = readArguments(args);
    if (options.help) {
        io.stdout(USAGE);
        return 0;
    }
    if (options.suggest !== undefined)
        return suggest(options.suggest, io);
    if (options.pin !== undefined) {
        const { pin } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(6835), __webpack_require__.e(3890), __webpack_require__.e(1316)]).then(__webpack_require__.bind(__webpack_require__, 1316));
        return pin(options.pin, io);
    }
    if (options.paths.length === 0)
        throw new errors/* UserError */.y(`Expected the path of a file or folder.\n\n${USAGE}`);
    const { files, skipped, explicit } = await readPaths(options.paths, io.cwd);
    const collection = (0,evidence_collection/* readEvidence */.At)(files);
    const output = outputOf(collection, files, explicit, skipped);
    io.stdout(options.json ? `${JSON.stringify(output, null, 2)}\n` : evidenceTable(output));
    return exitCode(output);
}
function readArguments(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                suggest: { type: 'string' },
                pin: { type: 'string' },
                registry: { type: 'string' },
                model: { type: 'string' },
                version: { type: 'string' },
            },
        });
        const { pin: file, registry, model, version } = values;
        if (file === undefined && [registry, model, version].some((value) => value !== undefined))
            throw new Error('`--registry`, `--model` and `--version` belong to `--pin`.');
        return {
            paths: positionals,
            json: values.json === true,
            help: values.help === true,
            suggest: values.suggest,
            pin: file === undefined ? undefined : { file, registry, model, version },
        };
    }
    catch (error) {
        throw new errors/* UserError */.y(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    }
}
async function suggest(path, io) {
    const { files, explicit } = await readPaths([path], io.cwd);
    const [file] = files;
    if (file === undefined || files.length !== 1 || explicit.length !== 1) {
        throw new errors/* UserError */.y(`--suggest takes one file; ${path} is not one.`);
    }
    const { reading, content } = (0,detection/* readFile */.T)(file);
    const isStructured = content.kind === 'json' || content.kind === 'yaml';
    const records = reading.records.length > 0 || !isStructured ? reading.records : (0,mapper/* allNumbers */.sU)(content.document.value);
    const mapping = (0,mapper/* suggestMapping */.x0)(file.path, records);
    if (mapping.map.length === 0) {
        io.stderr(`${file.path}: no number was found that a mapping could take.\n`);
        return 2;
    }
    io.stdout(`# Keep the lines you need, and add \`dataset: test\` (or train, validation, production) where it is missing.\n`);
    io.stdout((0,dist/* stringify */.As)({ evidence: [mapping] }, { aliasDuplicateObjects: false }));
    return 0;
}
function outputOf(collection, files, explicit, skipped) {
    // A file asked for by name is always answered for.
    const asked = collection.skipped.filter((path) => explicit.includes(path));
    const answered = asked.flatMap((path) => {
        const file = files.find((each) => each.path === path);
        return file === undefined ? [] : [unrecognised(file)];
    });
    const shared = sameFolderProblems(collection);
    const found = collection.items.map((item) => outputFile(item, shared.get(item.path) ?? []));
    return {
        schema: 'arbiter/evidence/v1',
        files: [...found, ...answered].sort((a, b) => (a.path < b.path ? -1 : 1)),
        skipped: [...collection.skipped.filter((path) => !asked.includes(path)), ...skipped].sort(),
    };
}
function unrecognised(file) {
    const { reading } = (0,detection/* readFile */.T)(file);
    const item = {
        path: file.path,
        sha256: (0,hashes/* sha256Hex */.fg)(file.bytes),
        sizeBytes: file.bytes.length,
        files: [file.path],
        reading,
    };
    return outputFile(item, []);
}
/** Two files of one folder that contradict each other; different runs and folders may hold different models. */
function sameFolderProblems({ items, conflicts }) {
    const runs = new Set(items.filter(({ files }) => files.length !== 1).map(({ path }) => path));
    const byFile = new Map();
    for (const { problem, earlier } of conflicts) {
        if (folderOf(problem.file) !== folderOf(earlier) || runs.has(problem.file))
            continue;
        const told = byFile.get(problem.file);
        if (told === undefined)
            byFile.set(problem.file, [problem]);
        else
            told.push(problem);
    }
    return byFile;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function outputFile(item, shared) {
    const { reading } = item;
    return {
        path: item.path,
        format: reading.format,
        tool_version: reading.toolVersion,
        sha256: item.sha256,
        records: [...reading.records],
        facts: { ...reading.facts },
        problems: [...reading.problems, ...shared].map(({ code, message, pointer, line, file }) => ({
            code,
            message: file === item.path ? message : `${file}: ${message}`,
            ...(pointer !== undefined && { pointer }),
            ...(line !== undefined && { line }),
        })),
    };
}
function exitCode({ files }) {
    const isReadable = files.some(({ records, facts }) => records.length > 0 || Object.keys(facts).length > 0);
    if (!isReadable)
        return 2;
    return files.some(({ problems }) => problems.length > 0) ? 1 : 0;
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


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56242);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68384);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25572);




/**
 * Strict YAML 1.2 core with positions: exactly one document, string keys, no aliases, anchors, merge keys, tags,
 * duplicate keys; numbers are finite. Never throws.
 */
function parseYaml(text, file, limits = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR) {
    if (text.length > limits.maxLength) {
        const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
        return failed(text, file, 'too_large', message);
    }
    const flow = deepestFlow(text);
    if (flow > limits.maxDepth || deepestIndent(text) > limits.maxDepth) {
        return failed(text, file, 'too_deep', `Nested deeper than ${limits.maxDepth} levels.`);
    }
    try {
        return new Reader(text, file, limits).read();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed(text, file, 'invalid_yaml', `Not valid YAML: ${reason}`);
    }
}
class Reader {
    #problems = [];
    #offsets = new Map();
    #keyOffsets = new Map();
    #lines;
    #text;
    #file;
    #limits;
    #nodes = 0;
    constructor(text, file, limits) {
        this.#text = text;
        this.#file = file;
        this.#limits = limits;
        this.#lines = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .LineMap */ .H(text);
    }
    read() {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(this.#text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: false,
            strict: true,
            keepSourceTokens: false,
            prettyErrors: false,
            lineCounter: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(),
            logLevel: 'silent',
        });
        if (!Array.isArray(documents) || documents.length === 0) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const document = documents[0];
        if (document === undefined || documents.length > 1) {
            return failed(this.#text, this.#file, 'many_documents', 'One YAML document was expected, found several.');
        }
        for (const issue of [...document.errors, ...document.warnings]) {
            this.#add('invalid_yaml', `Not valid YAML: ${firstLine(issue.message)}`, issue.pos[0], '');
        }
        if (this.#problems.length > 0)
            return this.#finish(undefined);
        if (document.contents === null) {
            return failed(this.#text, this.#file, 'empty', 'The file is empty; YAML was expected.');
        }
        const value = this.#value(document.contents, '', 0);
        if (this.#nodes > this.#limits.maxNodes) {
            return failed(this.#text, this.#file, 'too_many_values', `More than ${this.#limits.maxNodes} values.`);
        }
        return this.#finish(value);
    }
    #finish(value) {
        return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(this.#file, this.#text, value, this.#problems, this.#offsets, this.#keyOffsets);
    }
    #value(node, pointer, depth, fallbackOffset = 0) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes)
            return null;
        const offset = node?.range?.[0] ?? fallbackOffset;
        this.#offsets.set(pointer, offset);
        if (depth > this.#limits.maxDepth) {
            return this.#add('too_deep', `Nested deeper than ${this.#limits.maxDepth} levels.`, offset, pointer);
        }
        if (node === null || node === undefined)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#add('alias', 'Aliases are refused: write the value out.', offset, pointer);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#add('anchor', 'Anchors are refused: write the value out.', offset, pointer);
        if (tag !== undefined)
            this.#add('tag', `The tag \`${tag}\` is refused: write a plain value.`, offset, pointer);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, pointer, depth, offset);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.#value(item, `${pointer}/${index}`, depth + 1, offset));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, offset, pointer);
        return this.#add('invalid_yaml', 'Not valid YAML: unexpected node.', offset, pointer);
    }
    #map(items, pointer, depth, fallbackOffset) {
        const result = Object.create(null);
        for (const item of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
                this.#add('invalid_key', 'A key must be a plain word.', fallbackOffset, pointer);
                continue;
            }
            const offset = item.key.range?.[0] ?? fallbackOffset;
            const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? String(item.key.value));
            const child = `${pointer}/${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerToken */ .bQ)(key)}`;
            if (key === '<<') {
                this.#add('merge_key', 'Merge keys (`<<`) are refused: write the values out.', offset, child);
            }
            else if (_document_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p5.has(key)) {
                this.#add('forbidden_key', `The key \`${key}\` is refused.`, offset, child);
            }
            else if (key in result) {
                this.#add('duplicate_key', `The key \`${key}\` appears twice.`, offset, child);
            }
            else {
                this.#keyOffsets.set(child, offset);
                result[key] = this.#value(item.value, child, depth + 1, offset);
            }
        }
        return result;
    }
    #scalar(node, offset, pointer) {
        const { value } = node;
        if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
            return this.#add('not_finite', `Expected a finite number, found ${node.source ?? value}.`, offset, pointer);
        }
        if (typeof value === 'number')
            return this.#number(value, node.source ?? '', offset, pointer);
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.#add('invalid_yaml', 'A text, number, true or false was expected.', offset, pointer);
    }
    /** Digests such as `12345678e90` and octal-looking versions would silently become other numbers. */
    #number(value, source, offset, pointer) {
        const looksLikeDigest = /^[0-9a-f]{6,}e[0-9]+$/i.test(source) || /^0[0-9]+$/.test(source);
        if (looksLikeDigest ||
            (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(source))) {
            const message = `\`${source}\` would be read as the number ${value}: put it in quotes.`;
            return this.#add('ambiguous_number', message, offset, pointer);
        }
        return value;
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
function failed(text, file, code, message) {
    const excerpt = text.slice(0, 200).split('\n', 1)[0] ?? '';
    return new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V3(file, text, undefined, [{ code, message, file, line: 1, column: 1, pointer: '', excerpt }], new Map());
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}
/** The parser recurses, so depth is bounded before it runs: flow brackets, an over-count that ignores quoting. */
function deepestFlow(text) {
    let depth = 0;
    let deepest = 0;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charCodeAt(index);
        if (char === 0x5b || char === 0x7b)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 0x5d || char === 0x7d) && depth > 0)
            depth -= 1;
        else if (char === 0x0a && depth > 0 && text.charCodeAt(index + 1) > 0x20 && deepest <= 16)
            depth = 0;
    }
    return deepest;
}
/** Block nesting as compact sequences (`- - - -`) and as growing indentation. */
function deepestIndent(text) {
    let deepest = 0;
    const stack = [];
    for (const line of text.split('\n')) {
        const content = line.search(/[^ ]/);
        if (content === -1 || line[content] === '#')
            continue;
        while (stack.length > 0 && stack.at(-1) >= content)
            stack.pop();
        stack.push(content);
        const dashes = /^(?:- )*/.exec(line.slice(content))?.[0].length ?? 0;
        deepest = Math.max(deepest, stack.length + dashes / 2);
    }
    return deepest;
}


/***/ })

};
