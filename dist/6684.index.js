export const id = 6684;
export const ids = [6684];
export const modules = {

/***/ 37369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ unpackArchive)
});

// UNUSED EXPORTS: ARCHIVE_LIMITS

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/evidence/checksum.js
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** CRC-32 as zip uses it (ISO 3309, reflected polynomial 0xEDB88320); unsigned. */
function crc32(bytes) {
    let value = 0xffffffff;
    for (let index = 0; index < bytes.length; index += 1) {
        value = (value >>> 8) ^ TABLE[(value ^ bytes[index]) & 0xff];
    }
    return (value ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./lib/evidence/path.js
var evidence_path = __webpack_require__(76566);
;// CONCATENATED MODULE: ./lib/evidence/archive.js



const MEBIBYTE = 1024 * 1024;
const ARCHIVE_LIMITS = {
    maxEntries: 2000,
    maxTotalSize: 512 * MEBIBYTE,
    maxFileSize: 512 * MEBIBYTE,
    maxRatio: 200,
    ratioFreeSize: MEBIBYTE,
};
const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
const FOLDER = 0o040000;
const STORED = 0;
const DEFLATED = 8;
class Refusal extends Error {
}
/**
 * Unpacks a zip held in memory. The first violation refuses the whole archive: too many or too large members, a
 * compression ratio no evidence has, anything but regular files and folders, unsafe or colliding names, duplicates,
 * encryption, unknown methods, names that differ between the two headers, a wrong checksum. Never throws.
 * @param name how messages call the archive.
 */
async function unpackArchive(bytes, name, limits = ARCHIVE_LIMITS) {
    try {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const zip = await archive_open(buffer);
        try {
            const members = await listMembers(zip, buffer, limits);
            return { files: await readMembers(zip, members, limits), problem: null };
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const code = error instanceof Refusal ? 'unsafe_archive' : 'invalid_archive';
        return {
            files: [],
            problem: { code, message: `The artifact ${name} is refused: ${reason}.`, file: name },
        };
    }
}
function archive_open(buffer) {
    return new Promise((resolve, reject) => {
        (0,yauzl/* fromBuffer */.vY)(buffer, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)));
    });
}
function listMembers(zip, buffer, limits) {
    if (zip.entryCount > limits.maxEntries) {
        throw new Refusal(`it has ${zip.entryCount} members; at most ${limits.maxEntries} are read`);
    }
    return new Promise((resolve, reject) => {
        const members = [];
        let totalSize = 0;
        let seen = 0;
        zip.on('error', reject);
        zip.on('end', () => {
            const fault = (0,evidence_path/* firstPathFault */._T)(members.map(({ path }) => path));
            if (fault === null)
                resolve(members);
            else
                reject(new Refusal(`the member ${JSON.stringify(fault.path)}: ${fault.reason}`));
        });
        zip.on('entry', (entry) => {
            try {
                seen += 1;
                if (seen > limits.maxEntries)
                    throw new Refusal(`more than ${limits.maxEntries} members`);
                const path = memberPath(entry);
                checkLocalName(buffer, entry, path);
                if (!checkKind(entry, path)) {
                    zip.readEntry();
                    return;
                }
                checkSize(entry, path, limits);
                totalSize += entry.uncompressedSize;
                if (totalSize > limits.maxTotalSize) {
                    throw new Refusal(`unpacked it is larger than ${limits.maxTotalSize} bytes`);
                }
                members.push({ path, entry });
                zip.readEntry();
            }
            catch (error) {
                reject(error);
            }
        });
        zip.readEntry();
    });
}
/** The member's name, decoded strictly as UTF-8 (of which ASCII is a part). */
function memberPath(entry) {
    const raw = entry.fileNameRaw;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(raw);
    }
    catch {
        throw new Refusal(`the member name ${JSON.stringify(raw.toString('latin1'))} is not valid UTF-8`);
    }
}
const LOCAL_HEADER_SIZE = 30;
const UNICODE_PATH_FIELD = 0x7075;
/** Other unpackers trust the local header or the Unicode path field: a name that differs there is another file to them. */
function checkLocalName(buffer, entry, path) {
    const other = entry.extraFields.find(({ id }) => id === UNICODE_PATH_FIELD);
    if (other !== undefined && !other.data.subarray(5).equals(entry.fileNameRaw)) {
        throw new Refusal(`the member ${JSON.stringify(path)} has two different names`);
    }
    const start = entry.relativeOffsetOfLocalHeader;
    if (start + LOCAL_HEADER_SIZE > buffer.length)
        throw new Refusal(`the member ${JSON.stringify(path)} lies outside`);
    const length = buffer.readUInt16LE(start + 26);
    const local = buffer.subarray(start + LOCAL_HEADER_SIZE, start + LOCAL_HEADER_SIZE + length);
    if (!local.equals(entry.fileNameRaw)) {
        throw new Refusal(`the member ${JSON.stringify(path)} has two different names`);
    }
}
/** True for a regular file, false for a folder (which needs no unpacking). */
function checkKind(entry, path) {
    const shown = JSON.stringify(path);
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
    if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER) {
        throw new Refusal(`the member ${shown} is a link or a device; only regular files are read`);
    }
    const isFolder = path.endsWith('/');
    const fault = (0,evidence_path/* pathFault */.a9)(isFolder ? path.slice(0, -1) : path);
    if (fault !== null)
        throw new Refusal(`the member ${shown}: ${fault}`);
    if (isFolder && entry.uncompressedSize > 0)
        throw new Refusal(`the folder ${shown} holds bytes`);
    if (!isFolder && type === FOLDER)
        throw new Refusal(`the member ${shown} is a folder by type and a file by name`);
    if ((entry.generalPurposeBitFlag & 0x41) !== 0)
        throw new Refusal(`the member ${shown} is encrypted`);
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
        throw new Refusal(`the member ${shown} uses compression method ${entry.compressionMethod}`);
    }
    return !isFolder;
}
function checkSize(entry, path, limits) {
    const { uncompressedSize: size, compressedSize } = entry;
    const shown = JSON.stringify(path);
    if (size > limits.maxFileSize)
        throw new Refusal(`the member ${shown} is larger than ${limits.maxFileSize} bytes`);
    if (size > limits.ratioFreeSize && size > compressedSize * limits.maxRatio) {
        throw new Refusal(`the member ${shown} unpacks to more than ${limits.maxRatio} times its size`);
    }
}
async function readMembers(zip, members, limits) {
    checkOverlap(members);
    const files = [];
    for (const { path, entry } of members) {
        const bytes = await readMember(zip, entry, limits);
        if (crc32(bytes) !== entry.crc32)
            throw new Refusal(`the member ${JSON.stringify(path)} has a wrong checksum`);
        files.push({ path, bytes });
    }
    return files;
}
/** Members that share bytes are how a small archive holds a huge one. */
function checkOverlap(members) {
    const ordered = members
        .map(({ path, entry }) => ({
        path,
        start: entry.relativeOffsetOfLocalHeader,
        end: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_SIZE + entry.fileNameLength + entry.compressedSize,
    }))
        .sort((a, b) => a.start - b.start);
    for (const [index, member] of ordered.entries()) {
        const previous = ordered[index - 1];
        if (previous !== undefined && previous.end > member.start) {
            throw new Refusal(`the members ${JSON.stringify(previous.path)} and ${JSON.stringify(member.path)} overlap`);
        }
    }
}
function readMember(zip, entry, limits) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
            if (error !== null)
                return reject(error);
            const chunks = [];
            let size = 0;
            stream.on('data', (chunk) => {
                size += chunk.length;
                if (size > limits.maxFileSize)
                    stream.destroy(new Refusal('a member is larger than it says'));
                else
                    chunks.push(chunk);
            });
            stream.on('error', reject);
            stream.on('end', () => resolve(Buffer.concat(chunks, size)));
        });
    });
}


/***/ }),

/***/ 74653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   xS: () => (/* binding */ numpyHeader),
/* harmony export */   y$: () => (/* binding */ isSafetensors)
/* harmony export */ });
function windowOf(bytes) {
    return {
        size: bytes.length,
        bytesAt: (at, length) => (at + length <= bytes.length ? bytes.subarray(at, at + length) : null),
    };
}
const LONGEST_HEADER = 100_000_000;
/**
 * Whether this is safetensors: a length, a header in JSON, and tensors that cover the rest without a hole and end with the
 * file, so that nothing else can be hidden in it.
 */
function isSafetensors(window) {
    const prefix = window.bytesAt(0, 8);
    if (prefix === null)
        return false;
    const length = Number(new DataView(prefix.buffer, prefix.byteOffset, 8).getBigUint64(0, true));
    if (length < 2 || length > LONGEST_HEADER || 8 + length > window.size)
        return false;
    const header = window.bytesAt(8, length);
    if (header === null || header[0] !== 0x7b)
        return false;
    const ends = tensorsOf(header);
    if (ends === null)
        return false;
    let at = 0;
    for (const [from, to] of ends.sort(([a, aTo], [b, bTo]) => a - b || aTo - bTo)) {
        if (from !== at || to < from)
            return false;
        at = to;
    }
    return 8 + length + at === window.size;
}
function tensorsOf(header) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(header));
        if (typeof value !== 'object' || value === null)
            return null;
        return Object.entries(value)
            .filter(([name]) => name !== '__metadata__')
            .map(([, tensor]) => {
            const offsets = tensor?.data_offsets;
            const [from, to] = Array.isArray(offsets) ? offsets : [];
            if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to))
                throw new Error('no offsets');
            return [from, to];
        });
    }
    catch {
        return null;
    }
}
/** Fields of ONNX's ModelProto by number, with their wire type (0: a number, 2: bytes). */
const ONNX_FIELDS = new Map([
    [1, 0],
    [2, 2],
    [3, 2],
    [4, 2],
    [5, 0],
    [6, 2],
    [7, 2],
    [8, 2],
    [14, 2],
    [20, 2],
    [25, 2],
    [26, 2],
]);
const IR_VERSION = 1;
const GRAPH = 7;
const MOST_FIELDS = 100_000;
/** Whether this is an ONNX model: from the first byte to the last nothing but the fields of one, a version and a graph among them. */
function isOnnx(window) {
    const seen = new Set();
    let at = 0;
    for (let count = 0; at < window.size; count += 1) {
        const tag = varint(window, at);
        if (tag === null || count > MOST_FIELDS)
            return false;
        const field = Math.floor(tag.value / 8);
        const wire = tag.value % 8;
        if (ONNX_FIELDS.get(field) !== wire)
            return false;
        const value = varint(window, tag.end);
        if (value === null)
            return false;
        at = wire === 0 ? value.end : value.end + value.value;
        seen.add(field);
    }
    return at === window.size && seen.has(IR_VERSION) && seen.has(GRAPH);
}
function varint(window, from) {
    let value = 0;
    for (let index = 0; index < 8; index += 1) {
        const byte = window.bytesAt(from + index, 1)?.[0];
        if (byte === undefined)
            return null;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, end: from + index + 1 };
    }
    return null;
}
/** Whether an array of NumPy holds Python objects, which are a pickle behind its header; null: the header cannot be read. */
function numpyHeader(bytes) {
    const version = bytes[6];
    if (version === undefined || version < 1 || version > 3)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = version === 1 ? 10 : 12;
    if (bytes.length < start)
        return null;
    const end = start + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
    if (end > bytes.length)
        return null;
    const texts = literalTexts(Buffer.from(bytes.subarray(start, end)).toString('latin1'));
    if (texts === null || !texts.includes('descr'))
        return null;
    // Also in a list of types ('i4,O', '3O'), and whichever of two keys counts.
    return { end, hasObjects: texts.some((text) => /(?<![A-Za-z_])O(?![A-Za-z_])|object/i.test(text)) };
}
const LONGEST_LITERAL = 1_000_000;
/** The texts in a literal of Python, keys and values alike; null: not only what NumPy itself writes, so it could mean another type. */
function literalTexts(literal) {
    if (literal.length > LONGEST_LITERAL)
        return null;
    const texts = [];
    const token = /\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(?:True|False|None|\d+L?)(?![\w'"])|[{}()[\]:,])/y;
    const end = literal.trimEnd().length;
    let wasText = false;
    while (token.lastIndex < end) {
        const match = token.exec(literal);
        if (match === null)
            return null;
        const text = match[1] ?? match[2];
        // Python joins texts that stand side by side.
        if (text !== undefined && wasText)
            return null;
        if (text !== undefined)
            texts.push(text);
        wasText = text !== undefined;
    }
    return texts;
}


/***/ }),

/***/ 96684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ examineFile),
  ME: () => (/* binding */ pickleOf),
  pj: () => (/* binding */ plain),
  h_: () => (/* binding */ startOfText),
  Ex: () => (/* binding */ textFile),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/evidence/archive.js + 1 modules
var archive = __webpack_require__(37369);
// EXTERNAL MODULE: ./lib/evidence/content.js + 1 modules
var content = __webpack_require__(62840);
// EXTERNAL MODULE: ./lib/evidence/model-files/containers.js
var containers = __webpack_require__(74653);
;// CONCATENATED MODULE: ./lib/evidence/model-files/keras.js
/** Layers of Keras that hold Python code, and what it would load from elsewhere. */
const LONGEST_JSON = 64 * 1024 * 1024;
const MOST_NODES = 2_000_000;
/** What of a Keras configuration runs, or may run, when it is loaded; null: the text is no JSON that can be read. */
function kerasCode(text) {
    if (text.length > LONGEST_JSON)
        return null;
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        return null;
    }
    const found = new Set();
    const left = [root];
    for (let count = 0; left.length > 0; count += 1) {
        if (count > MOST_NODES)
            return null;
        const node = left.pop();
        if (typeof node !== 'object' || node === null)
            continue;
        for (const word of wordsOf(node))
            found.add(word);
        for (const child of Object.values(node))
            left.push(child);
    }
    return [...found].sort();
}
/** Whether a JSON text is a configuration of Keras, however its letters are escaped. */
function isKerasConfig(text) {
    const read = unescaped(text);
    return /"class_name"\s*:/.test(read) && /"config"\s*:/.test(read);
}
/** Whether it is one by itself: among other texts, many have a class and a configuration. */
function isKerasText(text) {
    return isKerasConfig(text) && /"keras_version"|"module"\s*:\s*"keras|lambda/i.test(unescaped(text));
}
function unescaped(text) {
    return text.replaceAll(/\\u00([2-7][\da-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/** Modules of Keras in which functions only calculate. */
const CALCULATES = /^keras(?:\.src)?\.(?:activations|losses|metrics|initializers|regularizers|constraints|ops)(?:\.|$)/;
/** Classes begin with a capital letter; names with underscores ahead are Keras's own for plain values. */
function isFunction(name) {
    return /^[a-z]/.test(name);
}
function wordsOf({ class_name: name, module, registered_name: registered, }) {
    const words = [];
    if (name === 'Lambda' || name === '__lambda__')
        words.push(`a ${name} layer, which is Python code`);
    // Layers that call a function of TensorFlow by its name, also one that reads or writes files.
    else if (typeof name === 'string' && /Lambda/.test(name))
        words.push(`a ${name} layer, which calls functions by name`);
    // Keras imports the module that a configuration names: any function of any module is called that way.
    if (typeof name === 'string' && typeof module === 'string' && !/^keras(?:\.|$)/.test(module))
        words.push(`${name} of the module ${module}`);
    // Older versions of Keras call any function of Keras that way, also those that load code and files.
    else if (typeof name === 'string' &&
        typeof module === 'string' &&
        isFunction(name) &&
        !CALCULATES.test(module))
        words.push(`the function ${JSON.stringify(name === 'function' ? registered : name)} of the module ${module}`);
    if (typeof registered === 'string' && /Lambda/.test(registered))
        words.push(`the registered ${registered}`);
    return words;
}
/** The texts in an HDF5 file that are objects in JSON, as Keras keeps its configuration in one; null: too much to look through. */
function jsonTexts(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const found = [];
    const begin = /\{\s*"/g;
    // Braces in braces that nothing closes would be looked through again from each of them.
    let left = 4 * text.length;
    for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
        const { end, looked } = closing(text, match.index);
        left -= looked;
        if (left < 0 || looked >= LONGEST_JSON)
            return null;
        if (end === null)
            continue;
        found.push(Buffer.from(text.slice(match.index, end), 'latin1').toString('utf8'));
        begin.lastIndex = end;
    }
    return found;
}
/** Behind the brace that closes the one at `from`, null where none does within what JSON may hold; and how far it was sought. */
function closing(text, from) {
    let depth = 0;
    let isText = false;
    let at = from;
    for (; at < text.length && at - from < LONGEST_JSON; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            break;
        if (isText) {
            if (code === 0x5c)
                at += 1;
            else if (code === 0x22)
                isText = false;
        }
        else if (code === 0x22)
            isText = true;
        else if (code === 0x7b)
            depth += 1;
        else if (code === 0x7d) {
            depth -= 1;
            if (depth === 0)
                return { end: at + 1, looked: at - from };
        }
    }
    return { end: null, looked: at - from };
}

// EXTERNAL MODULE: ./lib/evidence/model-files/pickle.js + 2 modules
var pickle = __webpack_require__(73983);
// EXTERNAL MODULE: ./lib/evidence/model-files/signatures.js
var signatures = __webpack_require__(64118);
;// CONCATENATED MODULE: ./lib/evidence/model-files/model-file.js







const MEBIBYTE = 1024 * 1024;
const LIMITS = {
    maxEntries: 20_000,
    maxTotalSize: 512 * MEBIBYTE,
    maxFileSize: 512 * MEBIBYTE,
    maxRatio: 1000,
    ratioFreeSize: MEBIBYTE,
};
const MOST_UNPACKED = 256 * MEBIBYTE;
const MOST_LISTED = 50;
const LARGEST_WHOLE_TEXT = 16 * MEBIBYTE;
/** Looks at one file whose bytes are all there. Never throws. */
async function examineFile({ path, bytes }) {
    return bounded(await found({ path, bytes }, 'outside'));
}
function bounded({ format, imports, code, unread }) {
    const shown = unread.slice(0, MOST_LISTED);
    return { format, imports, code: code.slice(0, MOST_LISTED), unread: shown };
}
async function found(file, where) {
    const { bytes } = file;
    if (bytes.length === 0)
        return plain('empty');
    // First of all: other formats can be written so that they are a pickle as well.
    const pickle = pickleOf(bytes);
    if (pickle !== undefined)
        return pickle;
    if ((0,signatures/* isZip */.K0)(bytes))
        return where === 'inside' ? unreadable('archive', 'an archive in an archive is not read') : zipOf(file);
    if ((0,signatures/* endsAsZip */.uP)(bytes))
        return unreadable('archive', 'an archive is at its end, behind something else');
    if ((0,signatures/* isHdf5 */.IP)(bytes))
        return hdf5Of(bytes);
    if ((0,signatures/* isNumpy */.M3)(bytes))
        return numpyOf(bytes);
    const window = (0,containers/* windowOf */.Ou)(bytes);
    if ((0,containers/* isSafetensors */.y$)(window))
        return plain('safetensors');
    if ((0,containers/* isOnnx */.G7)(window))
        return plain('onnx');
    const format = (0,signatures/* formatByMagic */.bs)(bytes);
    if (format === 'compressed' || format === 'archive')
        return unreadable(format, 'what is packed in it is not read');
    if (format !== undefined)
        return plain(format);
    const compression = (0,signatures/* compressionOf */.MB)(bytes);
    if (compression !== undefined)
        return unpacked(file, compression, where);
    // Large texts (predictions, dumps of trees) are told by their beginning.
    const isLarge = bytes.length > LARGEST_WHOLE_TEXT;
    const text = isLarge ? startOfText(bytes.subarray(0, LARGEST_WHOLE_TEXT)) : (0,content/* decodeText */.g7)(bytes);
    return text === null ? unreadable('unknown', 'its content is no format that is known') : textFile(text);
}
/** A pickle that can be told: one with its protocol ahead, or any bytes that import something and call it, or end as one. */
function pickleOf(bytes) {
    const scan = (0,pickle/* scanPickle */.g)(bytes);
    const isMarked = bytes[0] === 0x80 && (bytes[1] ?? 0xff) <= 5 && bytes.length > 2;
    const isActing = scan.imports.length > 0 && (scan.isCalling || scan.length !== null);
    if (!isMarked && !isActing && !scan.isGivenUp)
        return undefined;
    const unread = scan.fault !== null
        ? [`its pickle is not read to its end: ${scan.fault}`]
        : scan.length !== bytes.length
            ? [`behind its pickle are ${bytes.length - scan.length} bytes that are not read`]
            : [];
    return { format: 'pickle', imports: scan.imports.map(named), code: [], unread };
}
function named({ module, name }) {
    return { module, name };
}
async function zipOf(file) {
    const { files, problem } = await (0,archive/* unpackArchive */.b)(file.bytes, file.path, LIMITS);
    if (problem !== null)
        return unreadable('archive', `it cannot be unpacked: ${problem.message}`);
    const format = formatOfZip(files.map(({ path }) => path));
    if (format !== 'keras' && files.some(({ path }) => path === 'config.json'))
        return unreadable('archive', `it is ${format}, and Keras would take it for one of its own (config.json)`);
    const members = files.filter(({ path }) => !isStorage(format, path));
    const parts = [];
    for (const member of members)
        parts.push(within(member.path, await memberOf(format, member)));
    const isPlainArrays = format === 'numpy' && parts.every((part) => part.format === 'numpy');
    return {
        // Arrays that hold objects are pickles, whatever holds them.
        format: format === 'numpy' && !isPlainArrays ? 'pickle' : format,
        imports: uniqueImports(parts.flatMap(({ imports }) => imports)),
        code: [...new Set(parts.flatMap(({ code }) => code))],
        unread: parts.flatMap(({ unread }) => unread),
    };
}
function formatOfZip(paths) {
    const has = (pattern) => paths.some((path) => pattern.test(path));
    if (has(/(?:^|\/)(?:data|constants)\.pkl$/))
        return has(/(?:^|\/)code\/.*\.py$/) || has(/(?:^|\/)constants\.pkl$/) ? 'torchscript' : 'torch';
    if (has(/^config\.json$/) && has(/^(?:metadata\.json|model\.weights\.h5)$/))
        return 'keras';
    return paths.length > 0 && paths.every((path) => path.endsWith('.npy')) ? 'numpy' : 'archive';
}
/** The numbers of tensors, which PyTorch reads as numbers. */
function isStorage(format, path) {
    return (format === 'torch' || format === 'torchscript') && /(?:^|\/)(?:data|constants)\/\d+$/.test(path);
}
async function memberOf(format, member) {
    const part = await found(member, 'inside');
    const isPickle = /\.(?:pkl|pickle)$/.test(member.path);
    if (isPickle && part.format !== 'pickle')
        return unreadable('unknown', 'it is no pickle that can be read');
    if (format === 'keras' && member.path === 'config.json')
        return kerasOf([textOf(member.bytes)]);
    return part;
}
function within(path, part) {
    return { ...part, unread: part.unread.map((reason) => `${JSON.stringify(path)}: ${reason}`) };
}
function hdf5Of(bytes) {
    const isKeras = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('model_config');
    const texts = jsonTexts(bytes);
    if (texts === null)
        return unreadable('hdf5', 'it has more braces than are looked through');
    const configurations = texts.filter(isKerasConfig);
    if (isKeras && configurations.length === 0)
        return unreadable('hdf5', 'it names a configuration of Keras that cannot be found in it');
    return { ...kerasOf(configurations), format: 'hdf5' };
}
function kerasOf(texts) {
    const code = texts.map(kerasCode);
    const isUnread = code.some((words) => words === null);
    return {
        format: 'keras',
        imports: [],
        code: [...new Set(code.flatMap((words) => words ?? []))],
        unread: isUnread ? ['its configuration of Keras is no JSON that can be read'] : [],
    };
}
function numpyOf(bytes) {
    const header = (0,containers/* numpyHeader */.xS)(bytes);
    if (header === null)
        return unreadable('numpy', 'the header of its array cannot be read');
    if (!header.hasObjects)
        return plain('numpy');
    return (pickleOf(bytes.subarray(header.end)) ??
        unreadable('pickle', 'its array holds objects that cannot be read'));
}
function unpacked(file, compression, where) {
    if (where === 'inside')
        return unreadable('compressed', 'packed files in packed files are not read');
    try {
        const bytes = compression === 'gzip' ? gunzipped(file.bytes) : inflated(file.bytes);
        if (bytes === null)
            return unreadable('compressed', 'it goes on behind the end of what is packed');
        return found({ path: file.path, bytes }, 'inside');
    }
    catch {
        return unreadable('compressed', `it cannot be unpacked, or is larger than ${MOST_UNPACKED} bytes`);
    }
}
/** All streams of gzip, one behind another. */
function gunzipped(bytes) {
    return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MOST_UNPACKED });
}
/** One stream of zlib; null: there is more behind it, which joblib would unpack as well and Node does not. */
function inflated(bytes) {
    const { buffer, engine } = (0,external_node_zlib_.inflateSync)(bytes, {
        maxOutputLength: MOST_UNPACKED,
        info: true,
    });
    return engine.bytesWritten === bytes.length ? buffer : null;
}
/** A text that may be a model. Where only its beginning is there, a configuration of Keras is one that cannot be read. */
function textFile(text) {
    const start = text.slice(0, 2000).trimStart();
    if (/^tree\r?\nversion=v\d/.test(start))
        return plain('lightgbm');
    if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<PMML[\s>]/.test(start))
        return plain('pmml');
    if (/^\{\s*"(?:learner|version)"\s*:/.test(start) && /"gradient_booster"/.test(text))
        return plain('xgboost');
    if (start.startsWith('{') && isKerasText(text))
        return kerasOf([text]);
    return plain('text');
}
/** The text of a file's beginning, whose last character may be cut; null: it is none. */
function startOfText(bytes) {
    for (let cut = 0; cut < 4; cut += 1) {
        const text = (0,content/* decodeText */.g7)(bytes.subarray(0, bytes.length - cut));
        if (text !== null)
            return text;
    }
    return null;
}
function textOf(bytes) {
    return (0,content/* decodeText */.g7)(bytes) ?? '';
}
function plain(format) {
    return { format, imports: [], code: [], unread: [] };
}
function unreadable(format, reason) {
    return { format, imports: [], code: [], unread: [reason] };
}
function uniqueImports(imports) {
    return [...new Map(imports.map((one) => [JSON.stringify([one.module, one.name]), one])).values()];
}


/***/ }),

/***/ 73983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ scanPickle)
});

;// CONCATENATED MODULE: ./lib/evidence/model-files/pickle-opcodes.js
const op = (name, operand, effect) => ({ name, operand, effect });
const PLAIN = { does: 'plain' };
const TEXT = { does: 'text' };
const MARK_TAKE = { does: 'markTake' };
const MARK_DROP = { does: 'markDrop' };
/** What is put into something that was imported changes it (`sys.path`, `os.environ`): as much as a call. */
const add = (count) => ({ does: 'drop', count, isCall: true });
const ADD_MARKED = { does: 'markDrop', isCall: true };
const take = (count) => ({ does: 'take', count });
const drop = (count) => ({ does: 'drop', count });
const call = (count) => ({ does: 'take', count, isCall: true });
/** All opcodes of the protocols 0 to 5, by their byte. Anything else ends the reading, as it ends the loading. */
const OPCODES = new Map([
    [0x28, op('MARK', 'none', { does: 'mark' })],
    [0x2e, op('STOP', 'none', { does: 'stop' })],
    [0x30, op('POP', 'none', drop(1))],
    [0x31, op('POP_MARK', 'none', MARK_DROP)],
    [0x32, op('DUP', 'none', { does: 'duplicate' })],
    [0x46, op('FLOAT', 'line1', PLAIN)],
    [0x49, op('INT', 'line1', PLAIN)],
    [0x4a, op('BININT', 'bytes4', PLAIN)],
    [0x4b, op('BININT1', 'bytes1', PLAIN)],
    [0x4c, op('LONG', 'line1', PLAIN)],
    [0x4d, op('BININT2', 'bytes2', PLAIN)],
    [0x4e, op('NONE', 'none', PLAIN)],
    [0x50, op('PERSID', 'line1', PLAIN)],
    [0x51, op('BINPERSID', 'none', take(1))],
    [0x52, op('REDUCE', 'none', call(2))],
    [0x53, op('STRING', 'line1', TEXT)],
    [0x54, op('BINSTRING', 'length4', TEXT)],
    [0x55, op('SHORT_BINSTRING', 'length1', TEXT)],
    [0x56, op('UNICODE', 'line1', TEXT)],
    [0x58, op('BINUNICODE', 'length4', TEXT)],
    [0x61, op('APPEND', 'none', add(1))],
    // The state is taken off; whose state it becomes stays.
    [0x62, op('BUILD', 'none', { does: 'drop', count: 1, isCall: true })],
    [0x63, op('GLOBAL', 'line2', { does: 'global' })],
    [0x64, op('DICT', 'none', MARK_TAKE)],
    [0x65, op('APPENDS', 'none', ADD_MARKED)],
    [0x67, op('GET', 'line1', { does: 'get' })],
    [0x68, op('BINGET', 'bytes1', { does: 'get' })],
    [0x69, op('INST', 'line2', { does: 'instance' })],
    [0x6a, op('LONG_BINGET', 'bytes4', { does: 'get' })],
    [0x6c, op('LIST', 'none', MARK_TAKE)],
    [0x6f, op('OBJ', 'none', { does: 'markTake', isCall: true })],
    [0x70, op('PUT', 'line1', { does: 'put' })],
    [0x71, op('BINPUT', 'bytes1', { does: 'put' })],
    [0x72, op('LONG_BINPUT', 'bytes4', { does: 'put' })],
    [0x73, op('SETITEM', 'none', add(2))],
    [0x74, op('TUPLE', 'none', MARK_TAKE)],
    [0x75, op('SETITEMS', 'none', ADD_MARKED)],
    [0x29, op('EMPTY_TUPLE', 'none', PLAIN)],
    [0x5d, op('EMPTY_LIST', 'none', PLAIN)],
    [0x7d, op('EMPTY_DICT', 'none', PLAIN)],
    [0x47, op('BINFLOAT', 'bytes8', PLAIN)],
    [0x42, op('BINBYTES', 'length4', PLAIN)],
    [0x43, op('SHORT_BINBYTES', 'length1', PLAIN)],
    [0x80, op('PROTO', 'bytes1', { does: 'nothing' })],
    [0x81, op('NEWOBJ', 'none', call(2))],
    [0x82, op('EXT1', 'bytes1', { does: 'extension' })],
    [0x83, op('EXT2', 'bytes2', { does: 'extension' })],
    [0x84, op('EXT4', 'bytes4', { does: 'extension' })],
    [0x85, op('TUPLE1', 'none', take(1))],
    [0x86, op('TUPLE2', 'none', take(2))],
    [0x87, op('TUPLE3', 'none', take(3))],
    [0x88, op('NEWTRUE', 'none', PLAIN)],
    [0x89, op('NEWFALSE', 'none', PLAIN)],
    [0x8a, op('LONG1', 'length1', PLAIN)],
    [0x8b, op('LONG4', 'length4', PLAIN)],
    [0x8c, op('SHORT_BINUNICODE', 'length1', TEXT)],
    [0x8d, op('BINUNICODE8', 'length8', TEXT)],
    [0x8e, op('BINBYTES8', 'length8', PLAIN)],
    [0x8f, op('EMPTY_SET', 'none', PLAIN)],
    [0x90, op('ADDITEMS', 'none', ADD_MARKED)],
    [0x91, op('FROZENSET', 'none', MARK_TAKE)],
    [0x92, op('NEWOBJ_EX', 'none', call(3))],
    [0x93, op('STACK_GLOBAL', 'none', { does: 'stackGlobal' })],
    [0x94, op('MEMOIZE', 'none', { does: 'memoize' })],
    [0x95, op('FRAME', 'bytes8', { does: 'nothing' })],
    [0x96, op('BYTEARRAY8', 'length8', PLAIN)],
    [0x97, op('NEXT_BUFFER', 'none', PLAIN)],
    [0x98, op('READONLY_BUFFER', 'none', take(1))],
]);

;// CONCATENATED MODULE: ./lib/evidence/model-files/pickle-operands.js
/** No module or name is longer; longer texts are only passed over. */
const LONGEST_NAME = 300;
function isName(value) {
    return value !== null && value.length <= LONGEST_NAME;
}
/**
 * Whether the loader may take the line: a text that merely begins with the letter of an opcode is no pickle. What is refused
 * here ends the reading, so nothing may be that any loader takes: hexadecimal numbers, what C reads up to a NUL, any length.
 */
function isLineSound(name, line) {
    const pattern = LINES[name];
    return pattern === undefined || pattern.test(Buffer.from(line).toString('latin1'));
}
const LINES = {
    INT: /^\s*[+-]?[\da-fxo_]*l?\s*(?:\0|$)/i,
    LONG: /^\s*[+-]?[\da-fxo_]*l?\s*(?:\0|$)/i,
    FLOAT: /^\s*[+-]?(?:\d|\.|inf|nan)[\d_.e+-]*(?:inity)?\s*(?:\0|$)/i,
    STRING: /^\s*(?:"[\s\S]*"|'[\s\S]*')\s*$/,
    GET: /^\s*[+-]?\d[\d_]*\s*(?:\0|$)/,
    PUT: /^\s*[+-]?\d[\d_]*\s*(?:\0|$)/,
};
/** Key of the memo: digits on a line, or a number of one or four bytes. NaN: no number that can be told from its neighbours. */
function keyOf(operand, argument) {
    if (operand === 'line1') {
        const [digits = ''] = Buffer.from(argument).toString('latin1').split('\0');
        const key = Number(digits.trim().replaceAll('_', ''));
        return Number.isSafeInteger(key) ? key : Number.NaN;
    }
    return operand === 'bytes1'
        ? argument[0]
        : new DataView(argument.buffer, argument.byteOffset, 4).getUint32(0, true);
}
/** Texts that Python would change while reading them (escapes) are not known here. */
function textOf(opcode, argument) {
    if (argument.length > LONGEST_NAME)
        return null;
    const text = strict(argument);
    if (text === null)
        return null;
    if (opcode === 'UNICODE')
        return text.includes('\\') ? null : text;
    if (opcode !== 'STRING')
        return text;
    return text.includes('\\') ? null : text.trim().slice(1, -1);
}
function strict(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/model-files/pickle.js


const MARK = Symbol('mark');
const MOST_STEPS = 20_000_000;
const MOST_DEPTH = 1_000_000;
const MOST_IMPORTS = 200;
class Ended extends Error {
}
/** Ended by a limit of this reading, which no loader has. */
class GivenUp extends Ended {
}
class CutOff extends Ended {
}
/**
 * Walks through one pickle from its first byte as the machine that loads it would, but for what it would import and call.
 * Never throws. The stack is kept, so that names which are put together by STACK_GLOBAL or come out of the memo are known.
 * @param size of the whole, where `bytes` are only its beginning.
 */
function scanPickle(bytes, size = bytes.length) {
    const machine = new Machine(bytes, size);
    try {
        machine.run();
        return machine.result();
    }
    catch (error) {
        if (!(error instanceof Ended))
            throw error;
        return machine.result(error);
    }
}
class Machine {
    #bytes;
    #size;
    #view;
    #stack = [];
    #memo = new Map();
    #imports = new Map();
    #at = 0;
    #isCalling = false;
    #length = null;
    constructor(bytes, size) {
        this.#bytes = bytes;
        this.#size = size;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    result(ended) {
        return {
            imports: [...this.#imports.values()],
            isCalling: this.#isCalling,
            length: this.#length,
            fault: ended?.message ?? null,
            isGivenUp: ended instanceof GivenUp,
            isCutOff: ended instanceof CutOff,
        };
    }
    run() {
        for (let step = 0; step < MOST_STEPS; step += 1) {
            const at = this.#at;
            const code = this.#bytes[at];
            if (code === undefined)
                throw new CutOff('it has no end');
            const opcode = OPCODES.get(code);
            if (opcode === undefined)
                throw new Ended(`byte ${at} is 0x${code.toString(16).padStart(2, '0')}, which is no opcode`);
            this.#at += 1;
            if (this.#step(opcode, at))
                return;
        }
        throw new GivenUp(`it has more than ${MOST_STEPS} opcodes`);
    }
    /** True at STOP. */
    #step({ name, operand, effect }, at) {
        const argument = this.#read(operand, name);
        switch (effect.does) {
            case 'stop':
                this.#pop();
                this.#length = this.#at;
                return true;
            case 'nothing':
                if (name === 'PROTO' && this.#bytes[at + 1] > 5)
                    throw new Ended(`it is of protocol ${this.#bytes[at + 1]}; 0 to 5 are read`);
                return false;
            case 'mark':
                this.#push(MARK);
                return false;
            case 'plain':
                this.#push(null);
                return false;
            case 'text':
                this.#push(textOf(name, argument));
                return false;
            case 'duplicate':
                this.#push(this.#top());
                return false;
            case 'take':
            case 'drop':
                for (let count = 0; count < effect.count; count += 1)
                    this.#pop();
                // BUILD needs what it gives the state to.
                if (effect.does === 'drop' && effect.isCall === true && this.#stack.length === 0)
                    throw new Ended('it takes more from its stack than there is');
                if (effect.isCall === true)
                    this.#isCalling = true;
                if (effect.does === 'take')
                    this.#push(null);
                return false;
            case 'markTake':
            case 'markDrop':
                this.#popToMark();
                if (effect.isCall === true)
                    this.#isCalling = true;
                if (effect.does === 'markTake')
                    this.#push(null);
                return false;
            default:
                this.#name(effect.does, operand, argument, at);
                return false;
        }
    }
    #name(does, operand, argument, at) {
        switch (does) {
            case 'instance':
                this.#popToMark();
                this.#isCalling = true;
                this.#importLines(argument, at);
                return;
            case 'global':
                this.#importLines(argument, at);
                return;
            case 'stackGlobal': {
                const name = this.#pop();
                const module = this.#pop();
                this.#imported(module, name, at);
                return;
            }
            case 'extension':
                // A number in a table of the process that loads it: which name it stands for is not in the file.
                this.#imported(null, null, at);
                return;
            case 'put':
                this.#memo.set(this.#key(operand, argument), this.#topValue());
                return;
            case 'memoize':
                this.#memo.set(this.#memo.size, this.#topValue());
                return;
            case 'get': {
                const key = this.#key(operand, argument);
                if (!this.#memo.has(key))
                    throw new Ended('it asks for something that it has not put away');
                this.#push(this.#memo.get(key) ?? null);
            }
        }
        if (this.#memo.size > MOST_DEPTH)
            throw new GivenUp(`it puts away more than ${MOST_DEPTH} values`);
    }
    #key(operand, argument) {
        const key = keyOf(operand, argument);
        if (Number.isNaN(key))
            throw new GivenUp('a number in its memo is too large');
        return key;
    }
    #importLines(argument, at) {
        const [module = '', name = ''] = strict(argument)?.split('\n') ?? [];
        this.#imported(module === '' ? null : module, name === '' ? null : name, at);
    }
    #imported(module, name, at) {
        const isKnown = isName(module) && isName(name);
        const found = isKnown ? { module, name, at } : { module: null, name: null, at };
        const key = JSON.stringify([found.module, found.name]);
        if (!this.#imports.has(key))
            this.#imports.set(key, found);
        if (this.#imports.size > MOST_IMPORTS)
            throw new GivenUp(`it imports more than ${MOST_IMPORTS} names`);
        // No module has such a name, so the loader breaks off here; prose and tables look like this.
        if (isKnown && !/^[\p{L}\p{N}_.-]+$/u.test(module))
            throw new Ended('it imports what is no module');
        this.#push(null);
    }
    #push(value) {
        if (this.#stack.length >= MOST_DEPTH)
            throw new GivenUp(`it stacks up more than ${MOST_DEPTH} values`);
        this.#stack.push(value);
    }
    #pop() {
        const value = this.#stack.pop();
        if (value === undefined)
            throw new Ended('it takes more from its stack than there is');
        // POP over a mark is allowed; what asks for a value there breaks off in the loader.
        return value === MARK ? null : value;
    }
    #top() {
        const value = this.#stack.at(-1);
        return value === undefined ? null : value;
    }
    #topValue() {
        const value = this.#top();
        return value === MARK ? null : value;
    }
    #popToMark() {
        for (;;) {
            const value = this.#stack.pop();
            if (value === undefined)
                throw new Ended('it closes a list that was not opened');
            if (value === MARK)
                return;
        }
    }
    #read(operand, name) {
        switch (operand) {
            case 'none':
                return this.#take(0);
            case 'line1':
                return this.#lines(1, name);
            case 'line2':
                return this.#lines(2, name);
            case 'bytes1':
                return this.#take(1);
            case 'bytes2':
                return this.#take(2);
            case 'bytes4':
                return this.#take(4);
            case 'bytes8':
                return this.#take(8);
            case 'length1':
                return this.#take(this.#number(1));
            case 'length4':
                return this.#take(this.#number(4));
            case 'length8':
                return this.#take(this.#number(8));
        }
    }
    #number(size) {
        const at = this.#at;
        this.#take(size);
        if (size === 1)
            return this.#view.getUint8(at);
        if (size === 4)
            return this.#view.getUint32(at, true);
        return Number(this.#view.getBigUint64(at, true));
    }
    #take(size) {
        if (this.#at + size > this.#size)
            throw new Ended('it ends in the middle of a value');
        if (this.#at + size > this.#bytes.length)
            throw new CutOff('what comes next of it is not held');
        const taken = this.#bytes.subarray(this.#at, this.#at + size);
        this.#at += size;
        return taken;
    }
    #lines(count, name) {
        const start = this.#at;
        for (let line = 0; line < count; line += 1) {
            const end = this.#bytes.indexOf(0x0a, this.#at);
            if (end === -1)
                throw new CutOff('it ends in the middle of a line');
            this.#at = end + 1;
        }
        const lines = this.#bytes.subarray(start, this.#at - 1);
        if (!isLineSound(name, lines))
            throw new Ended(`byte ${start - 1} begins no ${name}`);
        return lines;
    }
}


/***/ }),

/***/ 64118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isHdf5),
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   M3: () => (/* binding */ isNumpy),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   ZO: () => (/* binding */ MODEL_FORMATS),
/* harmony export */   bs: () => (/* binding */ formatByMagic),
/* harmony export */   hb: () => (/* binding */ ZIP_TAIL),
/* harmony export */   oq: () => (/* binding */ DATA_FORMATS),
/* harmony export */   uP: () => (/* binding */ endsAsZip),
/* harmony export */   xu: () => (/* binding */ UNREADABLE_FORMATS)
/* harmony export */ });
/** Formats of models. A policy lists those that it accepts. */
const MODEL_FORMATS = [
    'onnx',
    'safetensors',
    'gguf',
    'tflite',
    'xgboost',
    'lightgbm',
    'catboost',
    'pmml',
    'hdf5',
    'keras',
    'pickle',
    'torch',
    'torchscript',
];
/** Content that no library loads as a model: numbers, tables, pictures, texts. */
const DATA_FORMATS = ['text', 'numpy', 'parquet', 'arrow', 'image', 'pdf', 'empty'];
/** What cannot be seen through. */
const UNREADABLE_FORMATS = ['unknown', 'compressed', 'executable', 'archive'];
const MAGIC = [
    { format: 'gguf', bytes: 'GGUF' },
    { format: 'tflite', bytes: 'TFL3', at: 4 },
    { format: 'catboost', bytes: 'CBM1' },
    // UBJSON of XGBoost: an object whose first key is "learner".
    { format: 'xgboost', bytes: '{L\0\0\0\0\0\0\0\x07learner' },
    { format: 'parquet', bytes: 'PAR1' },
    { format: 'arrow', bytes: 'ARROW1' },
    { format: 'image', bytes: '\x89PNG\r\n\x1a\n' },
    { format: 'image', bytes: '\xff\xd8\xff' },
    { format: 'image', bytes: 'GIF8' },
    { format: 'image', bytes: 'WEBP', at: 8 },
    { format: 'pdf', bytes: '%PDF-' },
    { format: 'executable', bytes: '\x7fELF' },
    { format: 'executable', bytes: 'MZ' },
    { format: 'executable', bytes: '\xcf\xfa\xed\xfe' },
    { format: 'compressed', bytes: 'BZh' },
    { format: 'compressed', bytes: '\xfd7zXZ\0' },
    { format: 'compressed', bytes: '\x28\xb5\x2f\xfd' },
    { format: 'compressed', bytes: '\x04\x22\x4d\x18' },
    { format: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
    { format: 'archive', bytes: 'Rar!' },
    { format: 'archive', bytes: 'ustar', at: 257 },
];
/** What the first bytes say; undefined: nothing that is known. */
function formatByMagic(bytes) {
    return MAGIC.find(({ bytes: magic, at = 0 }) => startsWith(bytes, magic, at))?.format;
}
/** A zip, also an empty one. */
function isZip(bytes) {
    return startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06');
}
/** As far from its end as a zip may have its last record. */
const ZIP_TAIL = 22 + 0xffff;
/** Whether a zip ends here, whatever is before it: many that read one look for its end alone. */
function endsAsZip(bytes) {
    const tail = bytes.subarray(Math.max(0, bytes.length - ZIP_TAIL));
    return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).includes('PK\x05\x06', 0, 'latin1');
}
function isNumpy(bytes) {
    return startsWith(bytes, '\x93NUMPY');
}
const HDF5 = '\x89HDF\r\n\x1a\n';
/** HDF5 may begin after a block of another's own of 512 bytes, 1024, 2048, and so on to the end of the file. */
function isHdf5(bytes) {
    for (let at = 0; at + HDF5.length <= bytes.length; at = at === 0 ? 512 : at * 2)
        if (startsWith(bytes, HDF5, at))
            return true;
    return false;
}
/** Streams of gzip and zlib, which can be unpacked here. */
function compressionOf(bytes) {
    if (startsWith(bytes, '\x1f\x8b'))
        return 'gzip';
    const [first = 0, second = 0] = bytes;
    return first === 0x78 && (first * 256 + second) % 31 === 0 && bytes.length > 8 ? 'zlib' : undefined;
}
/** Latin-1: one character for each byte. */
function startsWith(bytes, magic, at = 0) {
    if (bytes.length < at + magic.length)
        return false;
    for (let index = 0; index < magic.length; index += 1)
        if (bytes[at + index] !== magic.charCodeAt(index))
            return false;
    return true;
}


/***/ })

};
