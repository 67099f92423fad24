export const id = 2786;
export const ids = [2786,3842];
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

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35685);



const MAX_FILES = 200_000;
/** Folders that hold no governed file and are often huge. */
const LEFT_OUT = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
/** The files below a folder. Links are never followed: one inside what governs is a problem. */
function listFiles(root) {
    const paths = [];
    const problems = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!LEFT_OUT.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile()) {
                paths.push(path);
            }
            else if (path.startsWith('.arbiter/') || path.endsWith('/model.yml')) {
                problems.push(notAFile(path, entry));
            }
            if (paths.length > MAX_FILES) {
                const message = `The folder has more than ${MAX_FILES} files.`;
                return { paths, problems: [...problems, { code: 'too_many_files', message, file: path }] };
            }
        }
    }
    return { paths: paths.sort(), problems };
}
function notAFile(path, entry) {
    const noun = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
    return { code: 'symbolic_link', message: `\`${path}\` is ${noun}: commit the file itself.`, file: path };
}
const MAX_BYTES = 4 * 1024 * 1024;
/** One small text file; what cannot be read is a problem of `file`, the name to show. */
function readText(path, file) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > MAX_BYTES) {
            const message = `The file has ${size} bytes; at most ${MAX_BYTES} are read.`;
            return { text: undefined, problems: [{ code: 'too_large', message, file }] };
        }
        return (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), file);
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'There is no such file.' : String(error);
        return { text: undefined, problems: [{ code: 'unreadable', message: reason, file }] };
    }
}


/***/ }),

/***/ 33939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ baselinesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91819);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(631);




/** What a policy may extend: the lock file and baselines of the `.arbiter` that it lies in. */
function baselinesOf(file) {
    const at = file.replaceAll('\\', '/').lastIndexOf('/.arbiter/');
    if (at < 0)
        return { problems: [] };
    const root = file.slice(0, at);
    const source = (lock) => ({
        lock,
        text: (path) => (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), path).text,
    });
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI)))
        return { baselines: source(), problems: [] };
    const { text, problems } = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI), _policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_FILE */ .FI);
    if (text === undefined)
        return { baselines: source(), problems };
    const loaded = (0,_policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicyLock */ .kF)(text);
    return { baselines: source(loaded.value), problems: loaded.problems };
}


/***/ }),

/***/ 93433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v3: () => (/* binding */ FIX_OPTIONS),
  $s: () => (/* binding */ fixMode),
  az: () => (/* binding */ fixPolicies),
  Xc: () => (/* binding */ fixText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/schemas/policy.js
var policy = __webpack_require__(59996);
// EXTERNAL MODULE: ./lib/schemas/policy-overlay.js
var policy_overlay = __webpack_require__(7441);
// EXTERNAL MODULE: ./lib/schemas/signoff.js
var signoff = __webpack_require__(47330);
;// CONCATENATED MODULE: ./lib/text/edit.js
function applied(text, { start, end, text: put }) {
    return `${text.slice(0, start)}${put}${text.slice(end)}`;
}
/** The offset of a 1-based line and column. */
function offsetOf(text, line, column) {
    let start = 0;
    for (let number = 1; number < line; number += 1)
        start = text.indexOf('\n', start) + 1;
    return start + column - 1;
}
/** Words that YAML reads as a text without quotes, and as nothing else. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_.@/-]*$/;
const NOT_TEXT = new Set(['true', 'false', 'null', 'y', 'n', 'yes', 'no', 'on']);
/** A word in place of the one that stands at an offset, in the quotes that it has; undefined where another text stands there. */
function wordEdit(text, offset, word, meant) {
    if (!PLAIN.test(meant) || NOT_TEXT.has(meant.toLowerCase()))
        return undefined;
    const mark = text[offset];
    const isQuoted = mark === '"' || mark === "'";
    const start = isQuoted ? offset + 1 : offset;
    const end = start + word.length;
    if (word === '' || text.slice(start, end) !== word)
        return undefined;
    const next = text[end] ?? '\n';
    const isWhole = isQuoted ? next === mark : /[\s,:\]}]/.test(next);
    return isWhole ? { start, end, text: meant } : undefined;
}
/** What stands at an offset as a number, true or false, in quotes. */
function quotingEdit(text, offset) {
    const source = /^(?:[-+]?[0-9][0-9A-Za-z.+-]*|true|false)(?=[\s,\]}]|$)/.exec(text.slice(offset, offset + 400))?.[0];
    if (source === undefined)
        return undefined;
    return { start: offset, end: offset + source.length, text: `"${source}"` };
}
/** A key at the top of a YAML text that is a block mapping, after those that are named; undefined where its form is another. */
function headEdit(text, key, value, after) {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const put = `${key}: ${value}${lineEnd}`;
    const lines = text.split('\n');
    const isKey = (line) => /^[A-Za-z_"'][^#]*:(?:\s|$)/.test(line);
    const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line) && !/^---\s*$/.test(line));
    const last = lines.findLastIndex((line) => after.some((name) => line.startsWith(`${name}:`)));
    const at = last === -1 ? first : last + 1;
    if (first === -1 || !isKey(lines[first] ?? '') || at >= lines.length)
        return undefined;
    const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
    return { start, end: start, text: put };
}

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/text/place.js

/** The key or the value that begins at a line and column of a text. */
function wordAt(document, line, column) {
    const isHere = (at) => at?.line === line && at.column === column;
    const look = (value, pointer) => {
        if (value === undefined || value === null || typeof value !== 'object')
            return isHere(document.at(pointer)) ? { pointer, isKey: false } : undefined;
        for (const [key, child] of Object.entries(value)) {
            const below = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
            if (!Array.isArray(value) && isHere(document.keyAt(below)))
                return { pointer: below, isKey: true };
            const found = look(child, below);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return look(document.value, '');
}
/** A value without what a pointer names; the value itself where there is no such thing. */
function without(value, pointer) {
    const [, first, ...rest] = pointer.split('/');
    if (first === undefined || value === null || typeof value !== 'object')
        return value;
    const key = first.replaceAll('~1', '/').replaceAll('~0', '~');
    const below = rest.map((token) => `/${token}`).join('');
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => String(index) !== key ? [item] : rest.length === 0 ? [] : [without(item, below)]);
    }
    return Object.fromEntries(Object.entries(value).flatMap(([name, child]) => name !== key ? [[name, child]] : rest.length === 0 ? [] : [[name, without(child, below)]]));
}

// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
;// CONCATENATED MODULE: ./lib/text/repair-proposal.js




/** A word that is further away than this was not misspelt. */
const FURTHEST = 2;
const OF_A_KEY = new Set(['unknown_key']);
const OF_A_VALUE = new Set(['unknown_kind', 'not_one_of', 'unknown_metric']);
/** The repair of one problem, where it is mechanical. */
function proposalOf(problem, text, document, how) {
    const { code, message, line, column, suggestion } = problem;
    if (line === undefined || column === undefined)
        return undefined;
    if (code === 'missing_key')
        return headProposal(problem, text, document, how);
    const word = wordAt(document, line, column);
    if (word === undefined)
        return undefined;
    const offset = offsetOf(text, line, column);
    if (code === 'ambiguous_number' || (code === 'wrong_type' && message.endsWith('Put it in quotes.'))) {
        const edit = word.isKey ? undefined : quotingEdit(text, offset);
        if (edit === undefined)
            return undefined;
        const shown = edit.text.slice(1, -1);
        return { edit, message: `\`${shown}\` in quotes`, pointer: word.pointer, word: shown };
    }
    const isKnown = word.isKey ? OF_A_KEY.has(code) : OF_A_VALUE.has(code);
    // Another version of the format is another language: nobody wrote that by mistake.
    if (!isKnown || suggestion === undefined || word.pointer === '/apiVersion')
        return undefined;
    return wordProposal(word, suggestion, text, offset, document, how);
}
function wordProposal({ pointer, isKey }, meant, text, offset, document, how) {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const token = pointer
        .slice(parent.length + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~');
    const word = isKey ? token : (0,text_document/* valueAt */.fK)(document.value, pointer);
    if (typeof word !== 'string' || !isNear(word, meant, how))
        return undefined;
    const edit = wordEdit(text, offset, word, meant);
    if (edit === undefined)
        return undefined;
    const to = isKey ? `${parent}/${meant.replaceAll('~', '~0').replaceAll('/', '~1')}` : pointer;
    return { edit, message: `\`${word}\` is \`${meant}\``, pointer: to, from: pointer, word, meant };
}
function isNear(word, meant, how) {
    return isSame(word, meant, how) || reachOf(word, meant, how) <= FURTHEST;
}
function isSame(word, meant, { canonical }) {
    return (0,suggestion/* isSameWord */.XE)(word, meant) || canonical?.(word) === meant;
}
/** How far a word is from another one, or from one of its other names. */
function reachOf(word, meant, { canonical, words }) {
    const names = canonical === undefined ? [] : words.filter((other) => canonical(other) === meant);
    return Math.min(...[meant, ...names].map((name) => (0,suggestion/* wordDistance */.yj)(word, name)));
}
function headProposal({ pointer, message }, text, document, { head }) {
    if (pointer !== '')
        return undefined;
    const keys = Object.keys(head);
    const key = keys.find((one) => message.startsWith(`The key \`${one}\` is missing`));
    if (key === undefined)
        return undefined;
    const before = keys
        .slice(0, keys.indexOf(key))
        .filter((one) => (0,text_document/* valueAt */.fK)(document.value, `/${one}`) !== undefined);
    const edit = headEdit(text, key, head[key] ?? '', before);
    return edit && { edit, message: `\`${key}: ${head[key]}\` is added`, pointer: null, word: key };
}
/** Whether a problem is of one word, so that another problem of its kind at its place is the same one. */
function isOfWord({ code }) {
    return OF_A_KEY.has(code) || OF_A_VALUE.has(code);
}

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
;// CONCATENATED MODULE: ./lib/text/repair.js





const MOST_REPAIRS = 200;
/** Of one rule. Beyond it is no rule that somebody wrote, and not every pair can be looked at. */
const MOST_OF_A_RULE = 20;
/**
 * Repairs what needs no judgement, by positions, so that comments, order and form stay: a misspelt word that only one word
 * can have been, a number or a digest that must stand in quotes, what every file of its kind begins with. Limits are never
 * touched, nothing is made that decides less strictly than the text without it, and a text is changed only if fewer
 * problems are left. What is repaired once is not repaired again. Never throws for a bad text.
 */
function repair(text, file, how) {
    const left = new Map();
    const refused = new Set();
    for (let round = 0; round <= MOST_REPAIRS; round += 1) {
        const best = bestOf(text, file, how, refused, left);
        const loose = loosening(best, file, how);
        if (loose.length === 0)
            return { text: best.text, made: best.made, left: [...left.values()] };
        for (const made of loose) {
            refused.add(made.key);
            left.set(made.key, {
                ...made,
                message: `${made.message}: left, since a rule may decide less strictly by it`,
            });
        }
    }
    return { text, made: [], left: [...left.values()] };
}
/** Of the texts that one repair after another gives, the one with the fewest problems; the text itself where none has fewer. */
function bestOf(text, file, how, refused, left) {
    const start = { text, count: how.problems(text).length, made: [] };
    let [best, step] = [start, start];
    while (step !== undefined && step.count > 0 && step.made.length < MOST_REPAIRS) {
        step = next(step, file, how, refused, left);
        if (step !== undefined && (step.count < best.count || (best !== start && step.count === best.count)))
            best = step;
    }
    return best;
}
function next(step, file, how, refused, left) {
    const problems = how.problems(step.text);
    const document = (0,yaml/* parseYaml */.h)(step.text, file);
    if (document.value === undefined)
        return undefined;
    for (const problem of problems) {
        const key = keyOf(problem);
        if (problem.file !== file || refused.has(key))
            continue;
        const found = proposalOf(problem, step.text, document, how);
        if (found === undefined)
            continue;
        if (isAmbiguous(found, problem, step.text, document, how)) {
            left.set(key, {
                ...placeOf(problem),
                message: `\`${found.word}\`: left, since more than one word fits here`,
            });
            continue;
        }
        const text = applied(step.text, found.edit);
        if (!isGone(problem, text, document, file, how))
            continue;
        left.delete(key);
        const made = { ...placeOf(problem), message: found.message, pointer: found.pointer, key };
        return { text, count: how.problems(text).length, made: [...moved(step.made, found), made] };
    }
    return undefined;
}
/** What one problem is called from one text to the next: repairs move lines at most at the head. */
function keyOf({ code, pointer, message }) {
    return JSON.stringify([code, pointer ?? '', message]);
}
function placeOf({ line = 1, column = 1 }) {
    return { line, column };
}
/** A key that is renamed takes along what was repaired below it. */
function moved(made, { from, pointer: to }) {
    if (from === undefined || to === null)
        return made;
    return made.map((one) => one.pointer?.startsWith(`${from}/`) === true
        ? { ...one, pointer: `${to}${one.pointer.slice(from.length)}` }
        : one);
}
/** Whether another word that is as near would have been accepted as well. */
function isAmbiguous({ edit, word, meant }, problem, text, document, how) {
    if (meant === undefined || isSame(word, meant, how))
        return false;
    const reach = reachOf(word, meant, how);
    return how.words.some((other) => {
        if (other === meant || (how.canonical?.(other) ?? other) === meant)
            return false;
        if ((0,suggestion/* wordDistance */.yj)(word, other) > reach)
            return false;
        return isGone(problem, applied(text, { ...edit, text: other }), document, problem.file, how);
    });
}
/** Whether a text has no such problem, can still be read, and brought no mistake of its form. */
function isGone(problem, text, before, file, how) {
    const document = (0,yaml/* parseYaml */.h)(text, file);
    if (document.value === undefined || document.problems.length > before.problems.length)
        return false;
    const isSamePlace = (one) => isOfWord(problem) &&
        one.code === problem.code &&
        one.line === problem.line &&
        one.column === problem.column;
    return !how.problems(text).some((one) => keyOf(one) === keyOf(problem) || isSamePlace(one));
}
/**
 * Repairs that a sound text could do without and that make it decide less strictly, or of which that cannot be told. Two
 * may need each other and not the rest (a level, and who may override it), so those of one rule are looked at together as well.
 */
function loosening({ text, count, made }, file, how) {
    const value = (0,yaml/* parseYaml */.h)(text, file).value;
    if (value === undefined)
        return made;
    const isLoose = (some) => {
        const bare = some.reduce((all, { pointer }) => (pointer === null ? all : without(all, pointer)), value);
        const faults = how.faults(bare);
        if (faults > count)
            return false;
        return count > 0 || faults > 0 || how.isLooser(bare, value);
    };
    const words = made.filter(({ pointer }) => pointer !== null);
    const alone = words.filter((one) => isLoose([one]));
    if (alone.length > 0)
        return alone;
    const groups = byRule(words);
    const beyond = groups.find((group) => group.length > MOST_OF_A_RULE);
    return beyond ?? groups.flatMap(togetherOf).find(isLoose) ?? [];
}
/** Items of a list come from the last, so that the others keep their place while one is taken out. */
function byRule(made) {
    const rule = ({ pointer }) => /^\/checks\/\d+|^\/[^/]*/.exec(pointer ?? '')?.[0] ?? '';
    return [...new Set(made.map(rule))].map((name) => made
        .filter((one) => rule(one) === name)
        .sort((a, b) => (b.pointer ?? '').localeCompare(a.pointer ?? '', 'en', { numeric: true })));
}
/** Pairs of repairs in one rule, and all of it. */
function togetherOf(group) {
    const pairs = group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other]));
    return group.length > 2 ? [...pairs, group] : pairs;
}

// EXTERNAL MODULE: ./lib/policy/metrics.js
var metrics = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/policy/policy.js + 7 modules
var policy_policy = __webpack_require__(91230);
// EXTERNAL MODULE: ./lib/policy/policy-change.js + 3 modules
var policy_change = __webpack_require__(44015);
;// CONCATENATED MODULE: ./lib/policy/policy-repair.js







const HEAD = { apiVersion: 'arbiter/v1', kind: 'Policy' };
/** Repairs what is mechanical in a policy in YAML; another text is given back as it is. What is repaired never decides less strictly. */
function repairPolicy(text, file, options = {}) {
    if (!/\.ya?ml$/.test(file))
        return { text, made: [], left: [] };
    const load = (value) => (0,policy_policy/* loadPolicy */.t)(JSON.stringify(value), `${file}.json`, options);
    return repair(text, file, {
        problems: (candidate) => (0,policy_policy/* loadPolicy */.t)(candidate, file, options).problems,
        faults: (value) => load(value).problems.length,
        isLooser: (before, after) => {
            const [weaker, own] = [load(before).policy, load(after).policy];
            if (weaker === undefined || own === undefined)
                return true;
            return (0,policy_change/* policyChanges */.c)(weaker, own).some(({ direction }) => direction === 'looser');
        },
        words: WORDS,
        canonical: metrics/* metricOfAlias */.W,
        head: HEAD,
    });
}
const WORDS = [
    ...new Set([
        ...[policy/* policySchema */.w, policy_overlay/* policyOverlaySchema */.y, signoff/* signoffSchema */.i].flatMap((schema) => wordsOf(schema)),
        ...(0,metrics/* metricNames */.Zv)(),
    ]),
];
/** The keys and the words of closed lists that a schema knows. */
function wordsOf(schema) {
    if (Array.isArray(schema))
        return schema.flatMap(wordsOf);
    if (schema === null || typeof schema !== 'object')
        return [];
    const { properties = {}, enum: allowed = [], const: only, ...rest } = schema;
    const own = [...Object.keys(properties), ...Object.values(allowed), only];
    return [
        ...own.filter((word) => typeof word === 'string'),
        ...Object.values(properties).flatMap(wordsOf),
        ...Object.values(rest).flatMap(wordsOf),
    ];
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/text/line-diff.js
/** Lines beside a change that are shown with it. */
const CONTEXT = 3;
/** Beyond this many pairs of lines the changed part is shown as a whole: the table below would be too large. */
const MOST_PAIRS = 4_000_000;
/** What changed between two texts, as a unified diff of lines; an empty text where nothing did. */
function lineDiff(before, after, file) {
    if (before === after)
        return '';
    const steps = stepsOf(before.split('\n'), after.split('\n'));
    const hunks = hunksOf(steps).map((range) => hunkText(steps, range));
    return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}
/** Both texts without what they begin and end with alike, then their longest common subsequence. */
function stepsOf(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    const most = Math.min(before.length, after.length) - head;
    while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail += 1;
    const kept = (line) => ({ mark: ' ', line });
    return [
        ...before.slice(0, head).map(kept),
        ...changed(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...before.slice(before.length - tail).map(kept),
    ];
}
function changed(before, after) {
    const minus = before.map((line) => ({ mark: '-', line }));
    const plus = after.map((line) => ({ mark: '+', line }));
    if (before.length * after.length > MOST_PAIRS)
        return [...minus, ...plus];
    const width = after.length + 1;
    const common = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i -= 1) {
        for (let j = after.length - 1; j >= 0; j -= 1) {
            const at = i * width + j;
            common[at] =
                before[i] === after[j]
                    ? (common[at + width + 1] ?? 0) + 1
                    : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
        }
    }
    const steps = [];
    let [i, j] = [0, 0];
    while (i < before.length && j < after.length) {
        const at = i * width + j;
        if (before[i] === after[j]) {
            steps.push({ mark: ' ', line: before[i] ?? '' });
            i += 1;
            j += 1;
        }
        else if ((common[at + width] ?? 0) >= (common[at + 1] ?? 0))
            steps.push(minus[i++]);
        else
            steps.push(plus[j++]);
    }
    return [...steps, ...minus.slice(i), ...plus.slice(j)];
}
/** Ranges of steps that are shown: changes with the lines beside them, joined where they touch. */
function hunksOf(steps) {
    const ranges = [];
    steps.forEach(({ mark }, index) => {
        if (mark === ' ')
            return;
        const [from, to] = [Math.max(0, index - CONTEXT), Math.min(steps.length, index + CONTEXT + 1)];
        const last = ranges.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = to;
        else
            ranges.push([from, to]);
    });
    return ranges;
}
function hunkText(steps, [from, to]) {
    const count = (part, other) => part.filter(({ mark }) => mark !== other).length;
    const [earlier, shown] = [steps.slice(0, from), steps.slice(from, to)];
    const side = (other) => {
        const size = count(shown, other);
        return `${count(earlier, other) + (size === 0 ? 0 : 1)},${size}`;
    };
    const lines = shown.map(({ mark, line }) => `${mark}${line}\n`).join('');
    return `@@ -${side('+')} +${side('-')} @@\n${lines}`;
}

// EXTERNAL MODULE: ./lib/commands/file-tree.js
var file_tree = __webpack_require__(631);
// EXTERNAL MODULE: ./lib/commands/policy-baselines.js
var policy_baselines = __webpack_require__(33939);
// EXTERNAL MODULE: ./lib/commands/repository-writing.js
var repository_writing = __webpack_require__(32773);
;// CONCATENATED MODULE: ./lib/commands/policy-fix.js








const FIX_OPTIONS = {
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    check: { type: 'boolean' },
};
function fixMode(values) {
    const isShown = values['dry-run'] === true || values.check === true;
    if (values.fix === true)
        return isShown ? 'show' : 'write';
    if (isShown)
        throw new Error('--dry-run and --check belong to --fix.');
    return 'no';
}
const BYTE_ORDER_MARK = '\ufeff';
/** Repairs what is mechanical in policies. `isWritten`: the files are changed; otherwise it is only said how. */
function fixPolicies(files, io, roles, isWritten) {
    return files.flatMap((file) => {
        const path = (0,external_node_path_.resolve)(io.cwd, file);
        const { text } = (0,file_tree/* readText */.y)(path, file);
        if (text === undefined)
            return [];
        const { baselines } = (0,policy_baselines/* baselinesOf */.G)(path);
        const repaired = repairPolicy(text, file, {
            ...(baselines !== undefined && { baselines }),
            ...(roles !== undefined && { roles }),
        });
        const made = repaired.made.map(bare);
        const left = repaired.left.map(bare);
        if (made.length === 0 && left.length === 0)
            return [];
        const written = isWritten && repaired.text !== text;
        if (written)
            (0,repository_writing/* writeInside */.M)(...policy_fix_placeOf(path, io.cwd), `${markOf(path)}${repaired.text}`);
        return [{ file, made, left, diff: lineDiff(text, repaired.text, file), written }];
    });
}
/** Below the present folder no folder may be a link; of a file elsewhere whoever names it knows where it lies. */
function policy_fix_placeOf(path, cwd) {
    const below = (0,external_node_path_.relative)(cwd, path);
    const isBelow = below !== '' && !(0,external_node_path_.isAbsolute)(below) && below.split(external_node_path_.sep)[0] !== '..';
    return isBelow ? [cwd, below] : [(0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)];
}
/** A byte order mark is no part of the text that is judged; it stays where it was. */
function markOf(path) {
    return (0,external_node_fs_.readFileSync)(path).subarray(0, 3).toString('utf8') === BYTE_ORDER_MARK ? BYTE_ORDER_MARK : '';
}
/** Only what is said of a repair. */
function bare({ line, column, message }) {
    return { line, column, message };
}
function fixText(fixes) {
    return fixes
        .flatMap(({ file, made, left, diff, written }) => [
        ...made.map(({ line, column, message }) => {
            const done = written ? 'repaired' : 'would be repaired';
            return `${file}:${line}:${column}: ${(0,report_escape/* visible */.RK)(message)} (${done})\n`;
        }),
        ...left.map(({ line, column, message }) => `${file}:${line}:${column}: ${(0,report_escape/* visible */.RK)(message)}\n`),
        ...diff.split('\n').flatMap((line) => (line === '' ? [] : [`${(0,report_escape/* visible */.RK)(line)}\n`])),
    ])
        .join('');
}


/***/ }),

/***/ 32773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   U: () => (/* binding */ refuseLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A link among the parents would lead the writing out of the repository. */
function refuseLinks(root, folder) {
    const segments = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let depth = 1; depth <= segments.length; depth++) {
        const path = segments.slice(0, depth).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        if (found !== undefined && !found.isDirectory()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${path}\` is not a folder (a link or a file): nothing is written through it.`);
        }
    }
}
/** Writes a file of the repository, or one in place of it; never through a link, which may lead anywhere. */
function writeInside(root, file, content) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${file}\` is a link, or no regular file: nothing is written through it.`);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, content);
}


/***/ }),

/***/ 35685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes as UTF-8 text. Bytes that are not UTF-8 are a problem: replacing them would change what is judged. */
function decodeText(bytes, file) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
    }
    catch {
        const message = 'The file is not UTF-8 text: save it as UTF-8.';
        return { text: undefined, problems: [{ code: 'not_utf8', message, file, line: 1, column: 1 }] };
    }
}


/***/ })

};
