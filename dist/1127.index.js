export const id = 1127;
export const ids = [1127,5118,6044];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 29327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ canonicalDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe an ES default export; under Node it is the CommonJS export itself.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** Canonical JSON (RFC 8785). Throws for what JSON cannot hold; never called with values not read by our parsers. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('This value has no canonical JSON.');
    return text;
}
/** `sha256:` and the lowercase hex digest of a value's canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${sha256Hex(canonicalJson(value))}`;
}
/** Lowercase hex. Text is hashed as UTF-8. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MOST_DECIMALS = 20;
const SMALLEST_FIXED = 1e-3;
const LARGEST_FIXED = 1e15;
/**
 * A measured number with as few digits as tell the truth: rounded, it still stands on the same side of every number in
 * `against` (0.8499999 is never shown as 0.85 beside a limit of 0.85), and what is not whole never looks whole.
 */
function formatNumber(value, against = []) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return '0';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? grouped(String(value)) : String(value);
    const isFaithful = (text) => {
        const shown = Number(text);
        if (Number.isInteger(shown))
            return false;
        return against.every((other) => Math.sign(shown - other) === Math.sign(value - other));
    };
    const found = candidates(value).find(isFaithful);
    return found === undefined ? String(value) : grouped(trimmed(found));
}
function candidates(value) {
    const size = Math.abs(value);
    if (size < SMALLEST_FIXED || size >= LARGEST_FIXED) {
        return Array.from({ length: 15 }, (_, index) => value.toPrecision(index + 3));
    }
    const fewest = size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, index) => value.toFixed(fewest + index));
}
/** Zeros at the end carry nothing, but two decimals read as a measurement. */
function trimmed(text) {
    if (text.includes('e'))
        return text;
    return text.replace(/(\.\d\d\d*?)0+$/u, '$1');
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
    return fraction === undefined ? marked : `${marked}.${fraction}`;
}
/** A count with thousands separators. */
function formatCount(count) {
    return formatNumber(count);
}
/** A share as per cent: 0.95 → `95 %`. */
function formatPercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}
/** `95 %: 0.871–0.897`; a bound that is not known is `?`. Undefined when neither is. */
function formatInterval(bounds, against = []) {
    const { lower, upper } = bounds;
    if (lower === null && upper === null)
        return undefined;
    const show = (bound) => (bound === null ? '?' : formatNumber(bound, against));
    const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? ' to ' : '–';
    return `${formatPercent(bounds.confidence)}: ${show(lower)}${dash}${show(upper)}`;
}
/** `1 check`, `3 checks`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** The day of an instant, or the text itself where it is not RFC 3339. */
function formatDay(instant) {
    return /^\d{4}-\d\d-\d\dT/u.test(instant) ? instant.slice(0, 10) : instant;
}


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25810);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75169);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43394);




const NARROWEST = 40;
const CHART_WIDTH = 90;
/** The report as text for a terminal or a log. No line of it is a workflow command. */
function renderTerminal(decision, context, options) {
    // Without a repository there are no links: places are written out.
    const { head, models } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .reportBlocks */ .D)(decision, { ...context, repository: null });
    const width = Math.max(NARROWEST, options.width);
    const blocks = [...head, ...[...models].flat()];
    return `${blocks
        .map((block) => blockText(block, { ...options, width }))
        .filter((text) => text !== '')
        .join('\n\n')}\n`;
}
function blockText(block, options) {
    switch (block.kind) {
        case 'heading':
            return wrapped(styled(lineOf(block.content), 1, options), options.width, '');
        case 'paragraph':
            return wrapped(lineOf(block.content), options.width, '');
        case 'note':
            return wrapped(lineOf(block.content), options.width, '');
        case 'list':
            return block.items.map((item) => wrapped(`- ${lineOf(item)}`, options.width, '  ')).join('\n');
        case 'table':
            return block.rows.map((row) => rowText(block.columns, row, options)).join('\n');
        case 'details':
            return [lineOf(block.summary), ...block.body.map((inner) => blockText(inner, options))].join('\n');
        case 'chart':
            return options.width < CHART_WIDTH ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartText */ .C8)(block));
    }
}
/** A row on one line where it fits, else on several: the first two cells as its name, the others each with their column's name. */
function rowText(columns, row, options) {
    const [first = [], second = [], ...rest] = row;
    const name = wrapped(`${lineOf(first)}  ${styled(lineOf(second), 1, options)}`.trim(), options.width, '   ');
    const cells = rest.flatMap((cell, index) => {
        const text = lineOf(cell);
        return text === ''
            ? []
            : [wrapped(`   ${(columns[index + 2] ?? '').toLowerCase()}: ${text}`, options.width, '     ')];
    });
    return [name, ...cells].join('\n');
}
/** Words only; an address stands in brackets behind its text. */
function lineOf(prose) {
    const parts = prose.map((inline) => typeof inline !== 'string' && inline.kind === 'link'
        ? `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(inline.content)} (${inline.url})`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)([inline]));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(parts.join('').replace(/[\r\n]+/gu, ' '));
}
function styled(text, style, { color }) {
    return color && text !== '' ? `\u001b[${style}m${text}\u001b[0m` : text;
}
function wrapped(text, width, indent) {
    const lead = /^ */u.exec(text)?.[0] ?? '';
    const lines = [];
    let line = lead;
    for (const word of text.trim().split(/ +/u)) {
        const next = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
        if (next.length > width && line.trim() !== '') {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else {
            line = next;
        }
    }
    return [...lines, line].map(inert).join('\n');
}
/** Wrapping may bring `::` to the start of a line. */
function inert(line) {
    return line.replace(/^(\s*)::/u, '$1⟨::⟩');
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
