export const id = 588;
export const ids = [588];
export const modules = {

/***/ 71389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   ok: () => (/* binding */ openClone),
/* harmony export */   u3: () => (/* binding */ USUAL_BRANCH)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22719);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33890);






const CONFIG_FILE = '.arbiter/config.yml';
const BRANCH = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
async function openClone(words, io) {
    const shown = words.repository ?? '.';
    const located = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['-C', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, shown), 'rev-parse', '--absolute-git-dir'], {
        gitDir: undefined,
        env: io.env,
    }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not in a Git repository. Say which clone: --repository DIR.`);
    });
    const gitDir = located.toString('utf8').trim();
    return { gitDir, repository: new _git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .GitRepository */ .x({ gitDir, env: io.env }) };
}
/** Name of the branch that the documentation uses, and that a ledger gets where nothing says another. */
const USUAL_BRANCH = 'arbiter-ledger';
/** The ledger of a clone: offline, without a token. */
async function openLedger(words, io) {
    const clone = await openClone(words, io);
    const config = await configOf(clone.repository);
    const branch = branchOf(words.branch, config, 'HEAD');
    return {
        ...clone,
        config,
        branch,
        isRemote: false,
        reader: new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .GitLedgerReader */ .bL({ gitDir: clone.gitDir, env: io.env }, branch),
    };
}
/**
 * `where` the configuration was read, in words. Only a ledger that is begun has a usual name: any other must be named, because
 * a branch that nobody chose proves nothing.
 * @throws UserError when nothing says which branch, or it could be no branch.
 */
function branchOf(given, config, where, usual) {
    const branch = given ?? config?.ledger ?? usual;
    if (branch === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Nothing says which branch holds the ledger: ${CONFIG_FILE} of ${where} has no \`ledger:\`. Name it: --branch NAME.`);
    if (!BRANCH.test(branch))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`${branch}\` cannot be the name of a ledger's branch.`);
    return branch;
}
/** The configuration in HEAD, null where there is none. One that is wrong is an error: it may name a legal hold. */
async function configOf(repository, revision = 'HEAD') {
    const head = await repository.commit(revision).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            return null;
        throw error;
    });
    if (head === null)
        return null;
    const text = await textAt(repository, head.sha, CONFIG_FILE);
    if (text === null)
        return null;
    const { value, problems } = (0,_model_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(text, CONFIG_FILE);
    if (problems.length > 0 || value === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y.from(problems);
    return value;
}
/** Text of a file of a commit, null where there is none. */
async function textAt(repository, commit, path) {
    const entry = (await repository.tree(commit)).find((file) => file.path === path);
    if (entry === undefined)
        return null;
    return new TextDecoder().decode((await repository.blobs([entry.oid])).get(entry.oid));
}


/***/ }),

/***/ 24651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31722);

async function readLedger({ reader }, options = {}) {
    const tip = await reader.tip();
    const snapshot = tip === null ? null : await reader.read(tip);
    return { snapshot, verification: (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyLedger */ .xy)(snapshot, options) };
}
/** A ledger without any finding, or null once it was said what is wrong: nothing is told from a ledger that is not whole. */
async function soundLedger(access, io) {
    const { snapshot, verification } = await readLedger(access);
    const { findings, entries } = verification;
    if (snapshot !== null && findings.length === 0)
        return { snapshot, entries, verification };
    if (snapshot === null) {
        io.stderr(`ledger_missing: There is no ledger to read: ${missingBranch(access)}\n`);
        return null;
    }
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    io.stderr(`The ledger \`${access.branch}\` cannot be trusted, so nothing is told from it: ${first?.code}: ${first?.message}${more} Run \`arbiter audit verify\`.\n`);
    return null;
}
/** Why there is no ledger under the name, and what to do. */
function missingBranch({ branch, isRemote }) {
    return isRemote
        ? `the remote has no branch ${branch}. \`arbiter audit init\` begins a ledger; one that was there before is restored instead.`
        : `this clone has no branch ${branch}. Fetch it: \`git fetch origin ${branch}\`; \`arbiter audit init\` begins one where the remote has none either.`;
}
const MOST_AT_ONCE = 4096;
const BYTES_AT_ONCE = 64 * 1024 * 1024;
/** Contents by digest, a few at a time, so that their whole size does not matter. One that could not be read is absent. */
async function* contentsOf(reader, tip, digests) {
    let count = 64;
    for (let start = 0; start < digests.length;) {
        const wanted = digests.slice(start, start + count);
        const contents = await reader.blobs(tip, wanted);
        yield { wanted, contents };
        start += wanted.length;
        const bytes = [...contents.values()].reduce((sum, content) => sum + content.length, 1);
        count = Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * wanted.length) / bytes)));
    }
}
/** The text of a content, or undefined where it is none. */
function textOf(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
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
