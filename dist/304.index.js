export const id = 304;
export const ids = [304];
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
// EXTERNAL MODULE: ./lib/evidence/detection.js + 31 modules
var detection = __webpack_require__(76409);
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
       arbiter evidence record REFERENCE CURRENT --model NAME --into FOLDER --flag SEVERITY:STATISTIC=N…
       arbiter evidence --pin FILE --registry NAME --model MODEL --version NUMBER

Reads evidence files by their content: metrics, MLflow runs, Evidently and Fairlearn reports, model cards, DVC files.
record adds today's record to the evaluation store; arbiter evidence record --help says more. A file of that name is ./record.

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
    if (args[0] === 'record') {
        const { record } = await Promise.all(/* import() */[__webpack_require__.e(5959), __webpack_require__.e(9140), __webpack_require__.e(110), __webpack_require__.e(9743)]).then(__webpack_require__.bind(__webpack_require__, 9743));
        return record(args.slice(1), io);
    }
    const options = readArguments(args);
    if (options.help) {
        io.stdout(USAGE);
        return 0;
    }
    if (options.suggest !== undefined)
        return suggest(options.suggest, io);
    if (options.pin !== undefined) {
        const { pin } = await Promise.all(/* import() */[__webpack_require__.e(1389), __webpack_require__.e(1138), __webpack_require__.e(663), __webpack_require__.e(4544), __webpack_require__.e(6684), __webpack_require__.e(6717)]).then(__webpack_require__.bind(__webpack_require__, 84407));
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

/***/ 93905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Gf: () => (/* binding */ runListing)
/* harmony export */ });
/* unused harmony export recordKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76409);
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

/***/ 62613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ checkRecordedHashes),
/* harmony export */   co: () => (/* binding */ staleProblems),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   gM: () => (/* binding */ matchMd5),
/* harmony export */   w_: () => (/* binding */ recordedPath)
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
/** Where in the repository that lies which a file in `folder` calls `path`. What lies elsewhere stays as it is written. */
function recordedPath(folder, path) {
    if (path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path))
        return path;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
/**
 * Checks the hashes of a `dvc.lock` (or `.dvc` file) against committed files.
 * @param folder the folder of that file, `''` for the root: recorded paths are relative to it.
 */
function checkRecordedHashes(recorded, folder, files) {
    const bytesByPath = new Map(files.map((file) => [file.path, file.bytes]));
    return recorded.map((entry) => {
        const path = recordedPath(folder, entry.path);
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
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48491);
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
// EXTERNAL MODULE: ./lib/evidence/detection.js + 31 modules
var detection = __webpack_require__(76409);
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


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p5: () => (/* binding */ FORBIDDEN_KEYS),
  Tg: () => (/* binding */ GOVERNING_LIMITS),
  V3: () => (/* binding */ TextDocument),
  bQ: () => (/* binding */ pointerToken),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/text/position.js
var position = __webpack_require__(68384);
;// CONCATENATED MODULE: ./lib/text/scalar-offset.js
/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
function scalarOffset(source, start, value, index) {
    if (index >= value.length && value !== '') {
        const last = scalarOffset(source, start, value, value.length - 1);
        return last === undefined ? undefined : last + 1;
    }
    const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
    let at = start + (opening?.[0].length ?? 0);
    for (let read = 0; read < index;) {
        const gap = lineBreak(source, at);
        const blanks = gap === 0 ? 0 : blanksAt(value, read);
        if (blanks > 0) {
            // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
            if (read + blanks > index)
                return at;
            read += blanks;
            at += gap;
            continue;
        }
        const width = widthOf(source, at, value[read], source[start] === "'");
        if (width === 0)
            return undefined;
        read += 1;
        at += width;
    }
    return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}
/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;
/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source, at) {
    let end = at;
    while (' \t\r\n'.includes(source[end] ?? '.'))
        end += 1;
    return source.slice(at, end).includes('\n') ? end - at : 0;
}
function blanksAt(value, at) {
    let end = at;
    while (' \n'.includes(value[end] ?? '.'))
        end += 1;
    return end - at;
}
/** How a character is written after a backslash. */
const ESCAPED = {
    '"': '"',
    '\\': '\\',
    '\n': 'n',
    '\t': 't',
};
/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source, at, char, isSingleQuoted) {
    if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? ''])
        return 2;
    if (source[at] !== char)
        return 0;
    return isSingleQuoted && char === "'" ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/text/document.js


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
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at a character of a text value; at its start where an escape hides the place. */
    problemWithin(code, message, pointer, index, suggestion) {
        const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
        const offset = start === undefined || typeof value !== 'string'
            ? undefined
            : scalarOffset(this.#text, start, value, index);
        const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
        return this.#problem(code, message, pointer, position, suggestion);
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
        this.#lines ??= new position/* LineMap */.H(this.#text);
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
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
                const key = item.key;
                const at = key?.range?.[0] ?? fallbackOffset;
                this.#add('invalid_key', 'A key must be a plain word.', at, pointer);
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
