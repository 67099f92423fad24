export const id = 4166;
export const ids = [4166];
export const modules = {

/***/ 63998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   vy: () => (/* binding */ archiveTexts),
/* harmony export */   wZ: () => (/* binding */ visitTexts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8203);
/* harmony import */ var _audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24651);








const BLOBS = 'blobs/';
const MOST_FILES = 5_000_000;
const MOST_KEPT_BYTES = 1024 * 1024 * 1024;
const LARGEST_FILE_BYTES = 512 * 1024 * 1024;
/** Uncompressed tar; every file 0644 by nobody at the epoch, in the order given: the same files give the same bytes. */
async function writeArchive(path, files) {
    const partial = `${path}.partial`;
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.pack)();
    // Whoever awaits `written` is told; told twice, the process would end before it can say so.
    tar.on('error', () => undefined);
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(tar, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(partial));
    try {
        await Promise.all([fill(tar, files), written]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw error.syscall === undefined ? error : unwritable(path, error);
    }
}
function unwritable(path, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${path} cannot be written: ${error.message}.`, [], { cause: error });
}
async function fill(tar, files) {
    try {
        for await (const { path, bytes } of files)
            await addFile(tar, path, bytes);
        tar.finalize();
    }
    catch (error) {
        tar.destroy(error);
        throw error;
    }
}
function headerOf(name, size) {
    return { name, size, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0), type: 'file', uname: '', gname: '' };
}
function addFile(tar, path, bytes) {
    return new Promise((resolve, reject) => {
        const item = tar.entry(headerOf(path, bytes.length), Buffer.from(bytes), (error) => error == null ? resolve() : reject(error));
        // Where the target cannot be written, the entry fails before its callback is asked.
        item.on('error', reject);
    });
}
/**
 * Reads an archive in one pass. Never creates or believes a path. What it holds must be, to the byte, what an export of the
 * same files writes. @throws UserError when there is no such file, and beyond the caps.
 */
async function readArchive(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (found === null || !found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`There is no archive ${path}.`);
    const files = new Map();
    const blobs = new Map();
    const faults = [];
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const mirror = new Mirror();
    const budget = new Budget();
    let last = '';
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
    source.on('data', (chunk) => bytes.update(chunk));
    const items = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source, items).catch(() => undefined);
    try {
        for await (const item of items) {
            const { name, type, size = 0 } = item.header;
            const shown = JSON.stringify(name.slice(0, 200));
            if (type !== 'file')
                faults.push(`${shown} is a ${type}; only files are expected.`);
            if (name <= last)
                faults.push(`${shown} stands twice, or not in order.`);
            last = name;
            const isBlob = name.startsWith(BLOBS);
            budget.take(size, isBlob);
            const content = await contentOf(item);
            if (isBlob)
                blobs.set(namedDigest(name), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
            else
                files.set(name, content);
            if (faults.length > 0)
                break;
            await mirror.add(name, content);
        }
        if (faults.length === 0 && (await mirror.digest()) !== bytes.digest('hex'))
            faults.push('Its bytes differ from what an export of the same files writes.');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y)
            throw error;
        faults.push(`It cannot be read as a tar to its end: ${error.message}.`);
    }
    finally {
        source.destroy();
        mirror.stop();
    }
    return { files, blobs, faults };
}
function namedDigest(name) {
    const place = (0,_ledger_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(name);
    return place.kind === 'blob' ? place.sha256 : name.slice(BLOBS.length);
}
async function contentOf(item) {
    const chunks = [];
    for await (const chunk of item)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Caps on a hostile archive. */
class Budget {
    #files = 0;
    #kept = 0;
    take(size, isBlob) {
        this.#files += 1;
        if (this.#files > MOST_FILES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The archive holds more than ${MOST_FILES} files.`);
        if (size > LARGEST_FILE_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The archive holds a file of ${size} bytes; at most ${LARGEST_FILE_BYTES} are read.`);
        if (!isBlob)
            this.#kept += size;
        if (this.#kept > MOST_KEPT_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The archive holds more than ${MOST_KEPT_BYTES} bytes beside contents.`);
    }
}
/** Digest of the archive that an export of the same files would be. */
class Mirror {
    #tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.pack)();
    #digest;
    constructor() {
        this.#digest = digestOf(this.#tar);
        // Only the one who asks is told.
        this.#digest.catch(() => undefined);
    }
    add(path, bytes) {
        return addFile(this.#tar, path, bytes);
    }
    digest() {
        this.#tar.finalize();
        return this.#digest;
    }
    stop() {
        this.#tar.destroy();
    }
}
async function digestOf(stream) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of stream)
        hash.update(chunk);
    return hash.digest('hex');
}
/** Some contents of an archive, by digest, as texts; what is no text is absent. */
async function archiveTexts(path, wanted) {
    const texts = new Map();
    await visitTexts(path, wanted, (sha256, text) => texts.set(sha256, text));
    return texts;
}
/** The same, one after the other, so that their whole size does not matter. */
async function visitTexts(path, wanted, visit) {
    if (wanted.size === 0)
        return;
    const items = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), items).catch(() => undefined);
    for await (const item of items) {
        const sha256 = namedDigest(item.header.name);
        if (!item.header.name.startsWith(BLOBS) || !wanted.has(sha256))
            item.resume();
        else {
            const text = (0,_audit_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(await contentOf(item));
            if (text !== undefined)
                visit(sha256, text);
        }
    }
}


/***/ }),

/***/ 67497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES),
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
/** What became of a deployment, a rollback or a drill, in words. */
const OUTCOMES = {
    live: 'live',
    refused: 'refused',
    failed: 'failed',
    rolled_back: 'failed, and what ran before runs again',
};
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason, posted, platform_rules: rules }) => `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}${rulesText(rules)}`,
    observation: ({ review, state, return_to: stages }) => `review ${review} first seen as ${state}${stages === undefined ? '' : `, to return to ${stages.join(', ')}`}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: (detail) => 'check' in detail
        ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
        : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
    waiver: ({ check, model, versions, expires, ticket, approved_by: by }) => `waiver of ${check} for ${model} ${versions.from} to ${versions.to} until ${expires} (${ticket}), approved by ${by.map(({ login, role }) => `${login} as ${role}`).join(', ') || 'nobody'}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    bundle: (detail) => 'refusal' in detail
        ? `bundle of ${detail.model} ${detail.version} at ${shortened(detail.commit)} refused: ${detail.refusal.message} [${detail.refusal.code}]`
        : `bundle ${detail.tag} of ${detail.model} ${detail.version} made (${shortened(detail.sha256)}), ${detail.attestations.length} attestation(s)`,
    release: ({ tag, sha256, refusal }) => refusal === null
        ? `bundle ${tag} published (${shortened(sha256)})`
        : `release of ${tag} refused: ${refusal.message} [${refusal.code}]`,
    deployment: ({ environment, tag, model, version, outcome, code, message, previous }) => {
        const what = `${tag ?? 'a bundle'}${model === null ? '' : ` (${model} ${version ?? 'without a version'})`}`;
        return outcome === 'live'
            ? `${what} is live in ${environment}${previous === null ? '' : ` in place of ${previous.tag}`}`
            : `${what} is not live in ${environment}: ${OUTCOMES[outcome]}: ${withCode(message, code)}`;
    },
    rollback: ({ environment, from, to, reason, outcome, code, message, switch_ms: took, drill }) => `${drill ? 'practised rollback' : 'rollback'} of ${environment}${switchText(from, to)}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)} (asked for: ${reason})`,
    drill: ({ environment, bundle, to, outcome, code, message, switch_ms: took, tested_at: at }) => `rollback drill in ${environment}${bundle === null && to !== null ? ' from nothing' : ''}${switchText(bundle, to)} at ${at}: ${OUTCOMES[outcome]}${tookText(took)}${foundText(message, code)}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status, commit, reason, platform_rules: rules }) => `${event === 'queue_refused' ? `the merge queue's commit ${commit ?? '?'} was refused: ${reason ?? '?'}` : `pull request ${event}`}; the last verdict was ${status ?? 'never given'}${rulesText(rules)}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
    platform_log: ({ action, target, user, actor, happened_at: at }) => `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};
const SHORT_DIGEST = 12;
/** The rules of the platform at that instant; nothing where an earlier version did not ask. */
function rulesText(rules) {
    if (rules === undefined)
        return '';
    const { branch, sha256, rules: listed, unread } = rules;
    if (sha256 === null)
        return `; the rules of ${branch} could not be read: ${unread ?? '?'}`;
    if (listed.length === 0)
        return `; no ruleset held for ${branch}`;
    const types = [...new Set(listed.map(({ type }) => type))].join(', ');
    return `; rules of ${branch}: ${types} (${shortened(sha256)})`;
}
function shortened(sha256) {
    return sha256 === null ? 'without a digest' : sha256.slice(0, SHORT_DIGEST);
}
function switchText(from, to) {
    return `${from === null ? '' : ` from ${from.tag}`}${to === null ? '' : ` to ${to.tag}`}`;
}
function tookText(milliseconds) {
    return milliseconds === null ? '' : ` in ${milliseconds} ms`;
}
function withCode(message, code) {
    return code === null ? message : `${message} [${code}]`;
}
function foundText(message, code) {
    if (typeof message !== 'string')
        return typeof code === 'string' ? ` [${code}]` : '';
    return `: ${withCode(message, code ?? null)}`;
}
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
}


/***/ }),

/***/ 21168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ factTable),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   im: () => (/* binding */ recordTable),
/* harmony export */   pN: () => (/* binding */ inCode),
/* harmony export */   qj: () => (/* binding */ NO_HTML),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/** HTML that was made by `html`: every text in it is escaped. */
class Html {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** HTML with values in it. A text is escaped, for an element as for an attribute in double quotes; only what `html` made is not. */
function html(parts, ...values) {
    return new Html(parts.map((part, index) => part + valueText(values[index])).join(''));
}
function valueText(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (typeof value === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(value);
    if (typeof value === 'number')
        return String(value);
    return value.map(valueText).join('');
}
/** Nothing. */
const NO_HTML = new Html('');
/** One after the other, on lines of their own. */
function lines(parts) {
    return new Html(parts.map(String).filter(Boolean).join('\n'));
}
function inCode(text) {
    return html `<code>${text}</code>`;
}
/**
 * A table of records, its first column naming each. Roles are named because a phone shows rows as cards, and
 * `display: block` takes them away; nothing at all where there is no row.
 */
function recordTable(caption, columns, rows) {
    if (rows.length === 0)
        return NO_HTML;
    const head = columns.map((name) => html `<th scope="col" role="columnheader">${name}</th>`);
    const body = rows.map((cells) => {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, index) => html `<td role="cell" data-label="${columns[index + 1] ?? ''}">${cell}</td>`);
        return html `<tr role="row"><th scope="row" role="rowheader">${columns[0] === 'Entry' ? html `<span class="word">Entry </span>` : ''}${first}</th>${others}</tr>`;
    });
    return html `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${lines(body)}
</tbody>
</table>`;
}
/** Names and what they stand for. */
function factTable(caption, facts) {
    const rows = facts.map(([name, value]) => html `<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell">${value}</td></tr>`);
    return html `<table role="table" class="facts">
<caption>${caption}</caption>
<tbody role="rowgroup">
${lines(rows)}
</tbody>
</table>`;
}


/***/ }),

/***/ 69337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage),
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/check-row.js
var check_row = __webpack_require__(29047);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/signature.js + 4 modules
var signature = __webpack_require__(21987);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/appendix.js






/** What only a report at length says: every group, the controls, the seats as a table. */
function groupBlocks(model) {
    return (0,words/* shownChecks */.xj)(model)
        .filter(({ groups }) => groups.length > 0)
        .flatMap((check) => [(0,prose/* heading */.R_)(4, `Groups: ${check.title}`), groupTable(check)]);
}
function groupTable({ groups, required }) {
    const against = required.threshold === null ? [] : [required.threshold];
    const number = (value) => [value === null ? '—' : (0,report_number/* formatNumber */.ZV)(value, against)];
    const rows = groups.map((group) => {
        const interval = group.interval === null ? undefined : (0,report_number/* formatInterval */.vy)(group.interval, against);
        const name = group.reference ? `${(0,check_row/* groupName */.hv)(group)} (reference)` : (0,check_row/* groupName */.hv)(group);
        return [
            [name],
            [group.n === null ? (group.note ?? '—') : (0,report_number/* formatCount */.B4)(group.n)],
            [group.selected === null ? '—' : (0,report_number/* formatCount */.B4)(group.selected)],
            number(group.rate),
            [...number(group.value), ...(interval === undefined ? [] : [` (${interval})`])],
            [words/* OUTCOME_WORDS */.nx[group.outcome]],
        ];
    });
    return (0,prose/* table */.tp)(['Group', 'Rows', 'Favourable', 'Rate', 'Value', 'Result'], rows);
}
/** Trust, reason and controls of every check. */
function groundsBlocks(model) {
    const items = (0,words/* shownChecks */.xj)(model).map((check) => {
        const trust = check.trust === null ? '' : ` Evidence: ${words/* TRUST_WORDS */.Lk[check.trust] ?? check.trust}.`;
        const controls = check.controls.map(({ id, relation }) => `${id} (${relation})`).join(', ');
        return [`${check.title}: ${check.reason}${trust}`, controls === '' ? '' : ` Controls: ${controls}.`];
    });
    return items.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Grounds'), (0,prose/* list */.p_)(items)];
}
function seatBlocks(model, context) {
    const signoff = (0,signature/* signoffOf */.OA)(model);
    if (signoff === null)
        return [];
    const signed = Object.entries(signoff.assignment).flatMap(([role, people]) => (people ?? []).map((login) => {
        const review = signoff.counted.find((counted) => counted.user === login && counted.role === role)?.review;
        const shown = review === undefined ? ['—'] : (0,prose/* link */.nf)([`review ${review}`], (0,report_context/* reviewUrl */._B)(context, review));
        return [[role], [(0,prose/* person */.MV)(login)], shown];
    }));
    const open = signoff.missing.map(({ role, count }) => [[role], [`missing × ${count}`], ['—']]);
    const rows = [...signed, ...open];
    return rows.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Sign-off'), (0,prose/* table */.tp)(['Role', 'Signed by', 'Review'], rows)];
}
/** Every digest in full: what a comment shortens an officer may have to compare. */
function digestBlocks(model) {
    const subject = Object.entries(model.subject).map(([part, digest]) => [
        [part === 'subject' ? 'subject (what is approved)' : part],
        digest === null ? ['not known'] : [(0,prose/* code */.aY)(digest)],
    ]);
    const policies = model.policies.map(({ id, version, digest }) => [
        [`policy ${id} ${version}`],
        [(0,prose/* code */.aY)(digest)],
    ]);
    const evidence = model.evidence.map(({ file, sha256 }) => [
        [(0,prose/* code */.aY)(file)],
        [(0,prose/* code */.aY)(`sha256:${sha256.replace(/^sha256:/u, '')}`)],
    ]);
    return [(0,prose/* heading */.R_)(4, 'Digests'), (0,prose/* table */.tp)(['Of', 'Digest'], [...subject, ...policies, ...evidence])];
}

// EXTERNAL MODULE: ./lib/report/chart.js
var report_chart = __webpack_require__(25810);
// EXTERNAL MODULE: ./lib/report/disclosure.js
var disclosure = __webpack_require__(12105);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/** The style sheet of every page: no font, image or script from elsewhere; light, dark, phone and paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --shade: #f6f8fa; --link: #0550ae; --bar: #0550ae; --limit: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --shade: #161b22; --link: #79b8ff; --bar: #79b8ff; --limit: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { font-size: 1.5rem; margin-top: .5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; } h4 { font-size: 1rem; } main > h3:first-of-type { border: 0; padding-top: 0; margin-top: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
.note { color: var(--soft); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--shade); font-weight: 600; }
tbody td:first-child { min-width: 6.5rem; }
li { margin: .35rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { background: var(--shade); padding: .75rem; border-radius: 6px; overflow-x: auto; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: 1.4rem; } .bar-label { font-size: .875rem; margin-top: .4rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem 0; }
  td { border: 0; padding: .2rem .75rem; } td:empty { display: none; }
  td[data-label]:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85em; }
}
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --link: #000; --bar: #000; --limit: #000; } main { max-width: none; padding: 0; } tr, figure, li { break-inside: avoid; } a[href]::after { content: none; } }
`.trim();

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/report/html.js










const CHART_WIDTH = 1000;
const CHART_HEIGHT = 24;
/** One page for reading at length: nothing from elsewhere, no script, readable on a phone, in the dark and on paper. */
function renderHtml(decision, context) {
    const report = (0,summary/* reportBlocks */.D)(decision, context);
    const models = [...report.models];
    // Levels without a gap: below the page's own heading come the models, or where there is one, its parts.
    const lift = models.length > 1 ? 1 : 2;
    const appendices = (0,report_context/* modelsWorstFirst */.OY)((0,disclosure/* disclosed */.v)(decision, context)).map((model) => [
        ...groupBlocks(model),
        ...seatBlocks(model, context),
        ...groundsBlocks(model),
        ...digestBlocks(model),
    ]);
    const sections = models.map((blocks, index) => `<section>\n${blocksHtml([...blocks, ...(appendices[index] ?? [])], lift)}\n</section>`);
    const title = (0,prose/* plain */.pj)((0,headline/* headline */.Pl)(decision)).replace(/^\S+ /u, '');
    const [first, ...rest] = report.head;
    const main = [first === undefined ? '' : blockHtml(first, 1), blocksHtml(rest, lift), ...sections].join('\n');
    return htmlPage(`Arbiter: ${title}`, main);
}
/** A whole page around a body that is already HTML. `style`: what the page adds to the style sheet of all pages. */
function htmlPage(title, body, style = '') {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<style>
${STYLE}${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
function blocksHtml(blocks, lift) {
    return blocks.map((block) => blockHtml(block, lift)).join('\n');
}
function blockHtml(block, lift) {
    switch (block.kind) {
        case 'heading': {
            const tag = `h${Math.max(1, block.level - lift)}`;
            return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
        }
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'note':
            return `<p class="note">${inlineHtml(block.content)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return tableHtml(block);
        case 'details':
            return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.body, lift)}\n</details>`;
        case 'chart':
            return chartHtml(block);
    }
}
/** Roles are named because a phone shows rows as cards, and `display: block` takes them away. */
function tableHtml({ columns, rows }) {
    const head = columns.map((name) => `<th scope="col" role="columnheader">${(0,report_escape/* htmlText */.js)(name)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = row.map((cell, index) => `<td role="cell" data-label="${(0,report_escape/* htmlText */.js)(columns[index] ?? '')}">${inlineHtml(cell)}</td>`);
        return `<tr role="row">${cells.join('')}</tr>`;
    });
    return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}
function chartHtml(chart) {
    const { low, high } = (0,report_chart/* chartScale */.zy)(chart);
    const x = (value) => (((value - low) / (high - low)) * CHART_WIDTH).toFixed(1);
    const limit = chart.limit === null ? '' : lineSvg(x(chart.limit), x(chart.limit), 0, CHART_HEIGHT, 'var(--limit)');
    const bars = chart.bars.map((bar) => {
        const middle = CHART_HEIGHT / 2;
        const span = lineSvg(x(bar.lower ?? bar.value), x(bar.upper ?? bar.value), middle, middle, 'var(--bar)');
        const at = Number(x(bar.value));
        const point = `<rect x="${(at - 5).toFixed(1)}" y="${middle - 7}" width="10" height="14" fill="var(--bar)"/>`;
        const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${span}${point}${limit}</svg>`;
        return `<div class="bar-label">${(0,report_escape/* htmlText */.js)(bar.label)}: ${(0,report_escape/* htmlText */.js)(bar.text)}</div>${svg}`;
    });
    const caption = chart.limit === null ? '' : ` (the upright line is the limit, ${(0,report_number/* formatNumber */.ZV)(chart.limit)})`;
    return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(chart.title)}${caption}</figcaption>\n${bars.join('\n')}\n</figure>`;
}
function lineSvg(x1, x2, y1, y2, color) {
    return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-width="4"/>`;
}
function inlineHtml(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,report_escape/* htmlText */.js)(inline);
        if (inline.kind === 'code')
            return `<code>${(0,report_escape/* htmlText */.js)(inline.text)}</code>`;
        const content = inlineHtml(inline.content);
        if (inline.kind === 'strong')
            return `<strong>${content}</strong>`;
        const url = (0,report_escape/* safeUrl */.Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,report_escape/* htmlText */.js)(url)}" rel="noreferrer">${content}</a>`;
    })
        .join('');
}


/***/ }),

/***/ 32515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ entriesCsv),
/* harmony export */   Tn: () => (/* binding */ approvalsCsv),
/* harmony export */   fu: () => (/* binding */ csv),
/* harmony export */   ho: () => (/* binding */ verdictsCsv)
/* harmony export */ });
/* unused harmony export csvField */
/* harmony import */ var _ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);



/** What a spreadsheet takes for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** A table as RFC 4180 has it: CRLF after every line, a header first. For reading: one line a record; the JSON view is exact. */
function csv(columns, rows) {
    return [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
/**
 * One field. A text that a spreadsheet would compute gets an apostrophe before it, line breaks become spaces, invisible
 * characters their code point; quotes where RFC 4180 asks for them.
 */
function csvField(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value);
    // Spreadsheets also compute behind leading blanks.
    const safe = FORMULA.test(value) || FORMULA.test(shown.trimStart()) ? `'${shown}` : shown;
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** One line an entry. */
function entriesCsv(entries) {
    const columns = [
        'seq',
        'at',
        'type',
        'pull_request',
        'author',
        'actor_id',
        'actor',
        'models',
        'says',
        'subjects',
        'policy',
        'run',
        'id',
        'prev',
    ];
    return csv(columns, entries.map((entry) => [
        entry.seq,
        entry.at,
        entry.type,
        entry.pull_request?.number ?? null,
        entry.pull_request?.author?.login ?? null,
        entry.actor?.id ?? null,
        entry.actor?.login ?? null,
        (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .modelsOf */ .Wh)(entry).join(' '),
        (0,_ledger_entry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .entryText */ .u)(entry),
        entry.subjects.map(({ sha256 }) => sha256).join(' '),
        entry.policy?.sha256 ?? null,
        entry.run === null ? null : `${entry.run.id}/${entry.run.attempt}`,
        entry.id,
        entry.prev,
    ]));
}
/** One line an approval: who signed, in which role, for what, and who the author was. */
function approvalsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'pull_request',
        'model',
        'role',
        'person_id',
        'person',
        'member_by',
        'review',
        'submitted_at',
        'subject',
        'author_id',
        'author',
        'conditions',
    ];
    const rows = entries.flatMap((entry) => {
        const approval = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'approval');
        if (approval === undefined)
            return [];
        const subject = entry.subjects.find(({ name }) => name === approval.model)?.sha256 ?? entry.subject;
        return [
            [
                entry.seq,
                entry.at,
                entry.pull_request?.number ?? null,
                approval.model,
                approval.role,
                entry.actor?.id ?? null,
                entry.actor?.login ?? null,
                approval.member_by,
                approval.review,
                approval.submitted_at,
                subject,
                entry.pull_request?.author?.id ?? null,
                entry.pull_request?.author?.login ?? null,
                approval.conditions.map(({ until, text }) => `until ${until}: ${text}`).join('; '),
            ],
        ];
    });
    return csv(columns, rows);
}
/** One line a verdict on a model. */
function verdictsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'pull_request',
        'head',
        'base',
        'model',
        'folder',
        'version',
        'status',
        'signoff',
        'missing_roles',
        'valid_until',
        'override',
        'checks_not_passed',
        'verdict',
        'record',
    ];
    const rows = entries.flatMap((entry) => {
        const evaluation = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(entry, 'evaluation');
        return (evaluation?.models ?? []).map((model) => [
            entry.seq,
            entry.at,
            entry.pull_request?.number ?? null,
            entry.pull_request?.head ?? null,
            entry.pull_request?.base ?? null,
            model.name,
            model.path,
            model.version,
            model.status,
            model.signoff,
            model.missing.join(' '),
            model.valid_until,
            model.override ? 'yes' : 'no',
            model.checks
                .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable')
                .map(({ id, outcome }) => `${id}: ${outcome}`)
                .join('; '),
            evaluation?.verdict ?? null,
            evaluation?.record ?? null,
        ]);
    });
    return csv(columns, rows);
}


/***/ }),

/***/ 24249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   DH: () => (/* binding */ whenCell),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ph: () => (/* binding */ partHtml),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   UF: () => (/* binding */ whoText),
/* harmony export */   Ve: () => (/* binding */ digestCell),
/* harmony export */   f7: () => (/* binding */ pullText)
/* harmony export */ });
/* harmony import */ var _html_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21168);

/** `2026-03-01 12:00:00 UTC` */
function timeText(at) {
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : at;
}
function whenCell(at) {
    return at === null ? 'not known' : timeText(at);
}
function pullText({ pull_request: pull }) {
    return pull === null ? 'none' : `#${pull.number}`;
}
/** A person: the login then, and the number of the account, which a new login does not change. */
function whoText({ actor }) {
    return actor === null ? 'the gate itself' : `@${actor.login} (account ${actor.id})`;
}
function digestCell(sha256) {
    return sha256 === null || sha256 === undefined ? 'none' : (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .inCode */ .pN)(sha256);
}
const BAD = new Set(['rejected', 'error', 'fail', 'vetoed']);
/** A word of state; the colour only repeats what the word says. */
function markOf(word) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${BAD.has(word) ? 'mark bad' : 'mark'}">${word.replaceAll('_', ' ')}</span>`;
}
function partHtml({ id, title, body }) {
    return (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="${id}">
<h2>${title}</h2>
${body}
</section>`;
}
/** The newest rows, and a remark where there are more. */
function newest(rows, most, where) {
    if (rows.length <= most)
        return [rows, (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``];
    return [
        rows.slice(-most),
        (0,_html_template_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">The newest ${most} of ${rows.length}; ${where} has all of them.</p>`,
    ];
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ REPORT_STYLE)
/* harmony export */ });
/** What the report of a ledger adds to the style sheet of all pages. */
const REPORT_STYLE = `
main { max-width: 75rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
tbody th { font-weight: 600; }
tbody th[scope="row"] { min-width: 4.5rem; }
thead th { overflow-wrap: normal; }
.facts th { width: 13rem; color: var(--soft); }
.word { display: none; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 .4em; font-size: .875em; font-weight: 600; white-space: nowrap; }
.bad { color: var(--limit); }
nav ul { columns: 2; padding-left: 1.25rem; }
nav li { margin: 0 0 .35rem; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; }
section h2 { margin-top: 1.25rem; }
section h3 { border: 0; padding: 0; }
table code { background: none; padding: 0; font-size: .85em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  nav ul { columns: 1; }
  .word { display: inline; }
  caption, tbody, tbody th { display: block; width: 100%; }
  tbody th { border: 0; padding: .2rem .75rem; }
  .facts th { width: 100%; }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; } table { font-size: 8.5pt; }
  th, td { padding: .3rem .4rem; }
  h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  pre { border: 1px solid var(--line); }
}`;


/***/ }),

/***/ 46967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ ARCHIVE_CHECKPOINT),
  pz: () => (/* binding */ ARCHIVE_MANIFEST),
  u: () => (/* binding */ ARCHIVE_OSCAL),
  UH: () => (/* binding */ ARCHIVE_REPORT),
  L$: () => (/* binding */ archiveDocuments),
  LD: () => (/* binding */ entriesJson),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: viewSource

// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
// EXTERNAL MODULE: ./lib/report/ledger/export-csv.js
var export_csv = __webpack_require__(32515);
;// CONCATENATED MODULE: ./lib/report/ledger/export-csv-releases.js


/** One line a bundle or a release, and one a refusal of either. */
function releasesCsv(entries) {
    const columns = [
        'seq',
        'at',
        'type',
        'outcome',
        'tag',
        'sha256',
        'size',
        'model',
        'version',
        'subject',
        'pull_request',
        'commit',
        'url',
        'person_id',
        'person',
        'code',
        'message',
    ];
    const rows = entries.flatMap((entry) => {
        const bundle = (0,query/* detailOf */.Rw)(entry, 'bundle');
        const release = (0,query/* detailOf */.Rw)(entry, 'release');
        const start = [entry.seq, entry.at, entry.type];
        const who = [entry.actor?.id ?? null, entry.actor?.login ?? null];
        const pull = entry.pull_request?.number ?? null;
        if (bundle !== undefined && 'refusal' in bundle) {
            const { model, version, commit, pull_request, refusal } = bundle;
            const of = [null, null, null, model, version, entry.subject, pull_request ?? pull];
            return [[...start, 'refused', ...of, commit, null, ...who, refusal.code, refusal.message]];
        }
        if (bundle !== undefined) {
            const { tag, sha256, size, model, version, subject } = bundle;
            return [
                [...start, 'made', tag, sha256, size, model, version, subject, pull, null, null, ...who, null, null],
            ];
        }
        if (release === undefined)
            return [];
        const { tag, sha256, commit, url, refusal } = release;
        const outcome = refusal === null ? 'published' : 'refused';
        const of = [null, null, null, entry.subject, release.pull_request ?? pull];
        const why = [refusal?.code ?? null, refusal?.message ?? null];
        return [[...start, outcome, tag, sha256, ...of, commit, url, ...who, ...why]];
    });
    return (0,export_csv/* csv */.fu)(columns, rows);
}
/** One line a deployment, a rollback or a drill; the bundle is the one that was to run, `previous` the one that ran. */
function deploymentsCsv(entries) {
    const columns = [
        'seq',
        'at',
        'type',
        'environment',
        'outcome',
        'tag',
        'sha256',
        'model',
        'version',
        'previous_tag',
        'previous_sha256',
        'person_id',
        'person',
        'target',
        'deployment_id',
        'switch_ms',
        'drill',
        'code',
        'message',
        'reason',
        'compliance',
    ];
    const rows = entries.flatMap((entry) => {
        const act = actOf(entry);
        if (act === undefined)
            return [];
        return [
            [
                entry.seq,
                entry.at,
                entry.type,
                act.environment,
                act.outcome,
                ...bundleFields(act.bundle),
                act.model ?? null,
                act.version ?? null,
                ...bundleFields(act.previous),
                entry.actor?.id ?? null,
                entry.actor?.login ?? null,
                act.target ?? null,
                act.deployment_id ?? null,
                act.switch_ms ?? null,
                act.drill === true ? 'yes' : 'no',
                act.code ?? null,
                act.message ?? null,
                act.reason ?? null,
                act.compliance ?? null,
            ],
        ];
    });
    return (0,export_csv/* csv */.fu)(columns, rows);
}
function actOf(entry) {
    const deployment = (0,query/* detailOf */.Rw)(entry, 'deployment');
    if (deployment !== undefined)
        return { ...deployment, bundle: deployment };
    const rollback = (0,query/* detailOf */.Rw)(entry, 'rollback');
    if (rollback !== undefined)
        return { ...rollback, bundle: rollback.to, previous: rollback.from };
    const drill = (0,query/* detailOf */.Rw)(entry, 'drill');
    return drill === undefined
        ? undefined
        : { ...drill, bundle: drill.to, previous: drill.bundle, drill: true };
}
function bundleFields(bundle) {
    return [bundle?.tag ?? null, bundle?.sha256 ?? null];
}

// EXTERNAL MODULE: ./lib/ledger/contents.js
var contents = __webpack_require__(35199);
// EXTERNAL MODULE: ./lib/ledger/note.js
var note = __webpack_require__(52929);
// EXTERNAL MODULE: ./lib/report/html.js + 2 modules
var html = __webpack_require__(69337);
// EXTERNAL MODULE: ./lib/report/html-template.js
var html_template = __webpack_require__(21168);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/ledger/entry-text.js
var entry_text = __webpack_require__(67497);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/report/ledger/export-html-parts.js
var export_html_parts = __webpack_require__(24249);
// EXTERNAL MODULE: ./lib/report/ledger/view-source.js
var view_source = __webpack_require__(61699);
;// CONCATENATED MODULE: ./lib/report/ledger/export-html-model.js





/** What a reader still reads; the tables beside the page have all. */
const MOST_ROWS = 1000;
/** Every model that a selected entry judges or signs for, in the order of the folders. */
function modelRecords(selected) {
    const verdicts = selected.flatMap((entry) => ((0,query/* detailOf */.Rw)(entry, 'evaluation')?.models ?? []).map((model) => ({ entry, model })));
    const approvals = selected.filter(({ type }) => type === 'approval');
    const overrides = selected.filter(({ type }) => type === 'override');
    const paths = new Set([
        ...verdicts.map(({ model }) => model.path),
        ...[...approvals, ...overrides].map(signedModel),
    ]);
    return [...paths].sort().map((path) => {
        const own = verdicts.filter(({ model }) => model.path === path);
        return {
            path,
            name: own.at(-1)?.model.name ?? (path === '.arbiter' ? 'What governs' : path),
            verdicts: own,
            approvals: approvals.filter((entry) => signedModel(entry) === path),
            overrides: overrides.filter((entry) => signedModel(entry) === path),
        };
    });
}
function signedModel(entry) {
    return ((0,query/* detailOf */.Rw)(entry, 'approval') ?? (0,query/* detailOf */.Rw)(entry, 'override'))?.model ?? '';
}
function modelBody(source, record) {
    const { path, verdicts, approvals, overrides } = record;
    const last = verdicts.at(-1);
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* html */.qy) `<p>Folder ${(0,html_template/* inCode */.pN)(path)}. ${last === undefined ? 'No verdict is told here.' : lastText(last)}</p>`,
        decisionTable(verdicts),
        checkTable(source, verdicts),
        approvalTable(approvals),
        conditionTable(approvals),
        overrideTables(overrides),
    ]);
}
function lastText({ entry, model }) {
    const version = model.version === null ? '' : ` of version ${model.version}`;
    return (0,html_template/* html */.qy) `The last verdict${version}, on ${(0,export_html_parts/* timeText */.Tc)(entry.at)}, is ${(0,export_html_parts/* markOf */.Fg)(model.status)}${model.override ? ', by break-glass' : ''}.`;
}
function decisionTable(verdicts) {
    const [shown, more] = (0,export_html_parts/* newest */.BP)(verdicts, MOST_ROWS, 'views/verdicts.csv');
    const rows = shown.map(({ entry, model }) => [
        entry.seq,
        (0,export_html_parts/* timeText */.Tc)(entry.at),
        (0,export_html_parts/* pullText */.f7)(entry),
        model.version ?? 'none',
        verdictCell(entry, model),
        signoffText(model),
        notPassed(model),
        model.valid_until === null ? 'no end' : (0,export_html_parts/* timeText */.Tc)(model.valid_until),
    ]);
    const columns = [
        'Entry',
        'When',
        'Pull request',
        'Version',
        'Verdict',
        'Signatures',
        'Checks that did not pass',
        'Valid until',
    ];
    return (0,html_template/* html */.qy) `${(0,html_template/* recordTable */.im)('Decisions', columns, rows)}${more}`;
}
/** The verdict, and what the commit was told instead where another pull request had the same head. */
function verdictCell(entry, { status }) {
    const posted = (0,query/* detailOf */.Rw)(entry, 'evaluation')?.posted;
    const remark = posted === undefined ? '' : ` posted as ${posted.state} because of #${posted.because.pull_request}`;
    return (0,html_template/* html */.qy) `${(0,export_html_parts/* markOf */.Fg)(status)}${remark}`;
}
function signoffText({ signoff, missing, override }) {
    const open = missing.length === 0 ? '' : `; open: ${missing.join(', ')}`;
    return `${signoff ?? 'none asked'}${override ? ', by break-glass' : ''}${open}`;
}
function notPassed({ checks }) {
    const found = checks.filter(isNotPassed).map(({ id, outcome }) => `${id}: ${outcomeText(outcome)}`);
    return found.join('; ') || 'none';
}
function isNotPassed({ outcome }) {
    return outcome !== 'pass' && outcome !== 'not_applicable';
}
function outcomeText(outcome) {
    return Object.hasOwn(words/* OUTCOME_WORDS */.nx, outcome) ? words/* OUTCOME_WORDS */.nx[outcome] : outcome;
}
/** Each check that did not pass, once with its outcome, as its last verdict explains it. */
function checkTable(source, verdicts) {
    const found = new Map();
    for (const { entry, model } of verdicts.slice(-MOST_ROWS))
        for (const check of model.checks.filter(isNotPassed)) {
            const key = JSON.stringify([check.policy, check.id, check.outcome]);
            const known = found.get(key) ?? { entries: [], check };
            known.entries.push(entry);
            found.set(key, known);
        }
    const path = verdicts[0]?.model.path ?? '';
    const rows = [...found.values()].map(({ entries, check }) => {
        const last = entries.at(-1);
        const facts = last === undefined ? undefined : (0,view_source/* verdictFacts */.Jo)(source, last)(path, check.policy, check.id);
        return [
            facts?.title ?? check.id,
            (0,html_template/* html */.qy) `${(0,html_template/* inCode */.pN)(check.id)} of ${check.policy}, ${check.level}`,
            (0,html_template/* html */.qy) `<span class="mark bad">${outcomeText(check.outcome)}</span>`,
            facts?.reason ?? 'The verdict with its reason is not kept here.',
            facts?.controls.map(({ id }) => id).join(', ') || 'none named',
            entriesText(entries),
        ];
    });
    const columns = ['Check', 'Rule', 'Outcome', 'Why, as last said', 'Controls', 'Entries'];
    return (0,html_template/* recordTable */.im)('Checks that did not pass', columns, rows);
}
function entriesText(entries) {
    const first = entries[0]?.seq ?? 0;
    const last = entries.at(-1)?.seq ?? 0;
    return entries.length === 1 ? `${first}` : `${entries.length} times, ${first} to ${last}`;
}
function approvalTable(approvals) {
    const [shown, more] = (0,export_html_parts/* newest */.BP)(approvals, MOST_ROWS, 'views/approvals.csv');
    const rows = shown.flatMap((entry) => {
        const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
        if (approval === undefined)
            return [];
        const author = entry.pull_request?.author ?? null;
        return [
            [
                entry.seq,
                (0,export_html_parts/* whoText */.UF)(entry),
                approval.role,
                approval.member_by,
                (0,export_html_parts/* whenCell */.DH)(approval.submitted_at),
                (0,export_html_parts/* pullText */.f7)(entry),
                author === null ? 'not known' : `@${author.login} (account ${author.id})`,
                (0,export_html_parts/* digestCell */.Ve)(entry.subjects.find(({ name }) => name === approval.model)?.sha256 ?? entry.subject),
            ],
        ];
    });
    const columns = [
        'Entry',
        'Who approved',
        'In the role',
        'Member by',
        'When',
        'Pull request',
        'Author of the change',
        'On this subject (SHA-256)',
    ];
    return (0,html_template/* html */.qy) `${(0,html_template/* recordTable */.im)('Approvals', columns, rows)}${more}`;
}
function conditionTable(approvals) {
    const rows = approvals.flatMap((entry) => ((0,query/* detailOf */.Rw)(entry, 'approval')?.conditions ?? []).map(({ until, text }) => [
        entry.seq,
        until,
        text,
        (0,export_html_parts/* whoText */.UF)(entry),
        (0,export_html_parts/* pullText */.f7)(entry),
    ]));
    return (0,html_template/* recordTable */.im)('Conditions of approvals', ['Entry', 'Due', 'Condition', 'Set by', 'Pull request'], rows);
}
/** Break-glass, which stands in for signatures, apart from an override of a check, which a role may give in review. */
function overrideTables(overrides) {
    const glass = [];
    const checks = [];
    for (const entry of overrides) {
        const override = (0,query/* detailOf */.Rw)(entry, 'override');
        if (override === undefined)
            continue;
        const who = [entry.seq, (0,export_html_parts/* timeText */.Tc)(entry.at), (0,export_html_parts/* whoText */.UF)(entry)];
        if ('check' in override) {
            const { check, policy, outcome, role, reason } = override;
            checks.push([...who, role, `${check} of ${policy}`, outcomeText(outcome), reason, (0,export_html_parts/* pullText */.f7)(entry)]);
        }
        else {
            const { label, reason, until } = override;
            glass.push([...who, reason, (0,export_html_parts/* timeText */.Tc)(until), (0,html_template/* inCode */.pN)(label), (0,export_html_parts/* pullText */.f7)(entry)]);
        }
    }
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* recordTable */.im)('Break-glass', ['Entry', 'When', 'Who', 'Reason', 'In force until', 'Label', 'Pull request'], glass),
        (0,html_template/* recordTable */.im)('Checks overridden in review', ['Entry', 'When', 'Who', 'In the role', 'Check', 'It said', 'Reason', 'Pull request'], checks),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/ledger/export-html-entries.js



/** A table of the entries of one type, newest at the end. */
function typeTable(selected, type, caption, columns, cells) {
    const entries = selected.filter((entry) => entry.type === type);
    const [shown, more] = (0,export_html_parts/* newest */.BP)(entries, MOST_ROWS, 'views/entries.json');
    const rows = shown.map((entry) => [
        entry.seq,
        (0,export_html_parts/* timeText */.Tc)(entry.at),
        ...cells(entry.decision, entry),
    ]);
    return (0,html_template/* html */.qy) `${(0,html_template/* recordTable */.im)(caption, ['Entry', 'When', ...columns], rows)}${more}`;
}

;// CONCATENATED MODULE: ./lib/report/ledger/export-html-releases.js




/** What was made of approved models, and what was published of it or refused. */
function releaseTables(selected) {
    return (0,html_template/* lines */.Mn)([
        typeTable(selected, 'bundle', 'Bundles: one file of what was approved, refused ones among them', ['Bundle', 'Digest (SHA-256)', 'Model', 'Version', 'Of this subject (SHA-256)', 'Attestations', 'By'], (detail, entry) => [...bundleCells(detail), (0,export_html_parts/* whoText */.UF)(entry)]),
        typeTable(selected, 'release', 'Releases, refused ones among them', ['Bundle', 'Digest (SHA-256)', 'What came of it', 'Commit', 'Approved in', 'By'], ({ tag, sha256, refusal, commit, pull_request: pull }, entry) => [
            tag,
            (0,export_html_parts/* digestCell */.Ve)(sha256),
            refusal === null ? (0,html_template/* html */.qy) `<span class="mark">published</span>` : refusedMark(refusal),
            (0,export_html_parts/* digestCell */.Ve)(commit),
            pull === null ? (0,export_html_parts/* pullText */.f7)(entry) : `#${pull}`,
            (0,export_html_parts/* whoText */.UF)(entry),
        ]),
    ]);
}
function bundleCells(detail) {
    if ('refusal' in detail) {
        const { model, version, refusal, commit } = detail;
        const why = (0,html_template/* html */.qy) `${refusedMark(refusal)} (commit ${(0,html_template/* inCode */.pN)(commit)})`;
        return [why, 'none', model, version, 'none', 'none'];
    }
    const { tag, sha256, model, version, subject, attestations } = detail;
    return [
        tag,
        (0,export_html_parts/* digestCell */.Ve)(sha256),
        model,
        version,
        (0,export_html_parts/* digestCell */.Ve)(subject),
        attestations.length === 0 ? 'none' : (0,html_template/* lines */.Mn)(attestations.map((one) => (0,html_template/* html */.qy) `${(0,html_template/* inCode */.pN)(one)}`)),
    ];
}
function refusedMark({ code, message }) {
    return (0,html_template/* html */.qy) `<span class="mark bad">refused</span> ${message} ${(0,html_template/* inCode */.pN)(code)}`;
}
/** What was brought where, and what did not get there. */
function deploymentTable(selected) {
    return typeTable(selected, 'deployment', 'Deployments, refused and failed ones among them', [
        'Environment',
        'Bundle',
        'Model',
        'Version',
        'What came of it',
        'In place of',
        'Target',
        'By',
        'Artifact',
    ], (detail, entry) => [
        detail.environment,
        bundleCell(detail),
        detail.model ?? 'not known',
        detail.version ?? 'not known',
        outcomeCell(detail),
        bundleCell(detail.previous),
        detail.target,
        (0,export_html_parts/* whoText */.UF)(entry),
        (0,export_html_parts/* digestCell */.Ve)(detail.compliance),
    ]);
}
/** What was brought back, and how it was practised. */
function rollbackTables(selected) {
    return (0,html_template/* lines */.Mn)([
        typeTable(selected, 'rollback', 'Rollbacks', ['Environment', 'From', 'To', 'What came of it', 'Switched in', 'Why', 'By'], (detail, entry) => [
            `${detail.environment}${detail.drill ? ' (practised)' : ''}`,
            bundleCell(detail.from),
            bundleCell(detail.to),
            outcomeCell(detail),
            switchText(detail.switch_ms),
            detail.reason,
            (0,export_html_parts/* whoText */.UF)(entry),
        ]),
        typeTable(selected, 'drill', 'Drills: a rollback that was practised', ['Environment', 'From', 'To', 'What came of it', 'Switched in', 'By'], (detail, entry) => [
            detail.environment,
            bundleCell(detail.bundle),
            bundleCell(detail.to),
            outcomeCell(detail),
            switchText(detail.switch_ms),
            (0,export_html_parts/* whoText */.UF)(entry),
        ]),
    ]);
}
function bundleCell(bundle) {
    if (bundle === null || (bundle.tag === null && bundle.sha256 === null))
        return 'none';
    const { tag, sha256 } = bundle;
    return (0,html_template/* html */.qy) `${tag ?? 'not known'} ${sha256 === null ? 'without a digest' : (0,html_template/* inCode */.pN)(sha256)}`;
}
function outcomeCell({ outcome, code, message, }) {
    const mark = (0,html_template/* html */.qy) `<span class="${outcome === 'live' ? 'mark' : 'mark bad'}">${entry_text/* OUTCOMES */.i[outcome]}</span>`;
    if (outcome === 'live')
        return mark;
    return (0,html_template/* html */.qy) `${mark} ${message ?? ''} ${typeof code === 'string' ? (0,html_template/* inCode */.pN)(code) : ''}`;
}
function switchText(milliseconds) {
    return milliseconds === null ? 'nothing was switched' : `${milliseconds} ms`;
}

;// CONCATENATED MODULE: ./lib/report/ledger/export-html-events.js








/** What was told of the models already. */
const TOLD_BEFORE = new Set(['evaluation', 'approval', 'override']);
/** What is not of one model: changes to what governs, merges, dismissals, gaps, removals, and every other entry. */
function eventParts(source) {
    const { selected } = source;
    const parts = [
        part('gaps', 'Gaps', gapTable(source)),
        part('changes', 'Decisions on no single model', changeTable(selected)),
        part('waivers', 'Waivers and checks set aside', waiverTables(selected)),
        part('merges', 'What became of the pull requests', mergeTable(selected)),
        part('releases', 'Bundles and releases', releaseTables(selected)),
        part('deployments', 'Deployments', deploymentTable(selected)),
        part('rollbacks', 'Rollbacks and drills', rollbackTables(selected)),
        part('dismissals', 'Approvals that were dismissed', dismissalTable(selected)),
        part('delegations', 'Delegations that were used', delegationTable(selected)),
        part('policies', 'Policies in force', policyTable(selected)),
        part('removed', 'Removed contents', removalTable(selected)),
        part('corrections', 'Corrections', correctionTable(selected)),
        part('others', 'Other entries', otherTable(selected)),
    ];
    return parts;
}
/** A part without a table says that there is nothing, so that nobody wonders whether it was left out. */
function part(id, title, body) {
    return { id, title, body: String(body) === '' ? (0,html_template/* html */.qy) `<p>None.</p>` : body };
}
function gapTable(source) {
    const rows = (0,view_source/* selectedGaps */.Bu)(source).map(({ code, entry, message, explainedBy }) => [
        entry,
        (0,html_template/* inCode */.pN)(code),
        message,
        explainedBy === null ? 'not explained' : `entry ${explainedBy}`,
    ]);
    return (0,html_template/* recordTable */.im)('Certain from the ledger alone; they break none of its rules', ['Entry', 'Code', 'What is missing or should not have been', 'Explained by'], rows);
}
function changeTable(selected) {
    const rows = selected.flatMap((entry) => {
        const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
        if (evaluation === undefined)
            return [];
        const { models, governance, status, reason } = evaluation;
        if (models.length > 0 && governance === null)
            return [];
        return [
            [entry.seq, (0,export_html_parts/* timeText */.Tc)(entry.at), (0,export_html_parts/* pullText */.f7)(entry), (0,export_html_parts/* markOf */.Fg)(status), governance ?? 'none asked', reason],
        ];
    });
    const [shown, more] = (0,export_html_parts/* newest */.BP)(rows, MOST_ROWS, 'views/entries.json');
    return (0,html_template/* html */.qy) `${(0,html_template/* recordTable */.im)('Verdicts on changes to what governs, and on changes in which no model was judged', ['Entry', 'When', 'Pull request', 'Verdict', 'Signatures for what governs', 'Why'], shown)}${more}`;
}
function waiverTables(selected) {
    const entries = selected
        .filter(({ type }) => type === 'waiver')
        .map((entry) => [entry.seq, (0,export_html_parts/* timeText */.Tc)(entry.at), (0,export_html_parts/* whoText */.UF)(entry), (0,export_html_parts/* pullText */.f7)(entry), saysText(entry)]);
    const checks = selected.flatMap((entry) => ((0,query/* detailOf */.Rw)(entry, 'evaluation')?.models ?? []).flatMap((model) => model.checks
        .filter(({ outcome }) => outcome === 'waived' || outcome === 'overridden')
        .map(({ id, policy, outcome }) => [
        entry.seq,
        (0,export_html_parts/* timeText */.Tc)(entry.at),
        (0,export_html_parts/* pullText */.f7)(entry),
        model.name,
        `${id} of ${policy}`,
        (0,export_html_parts/* markOf */.Fg)(outcome),
    ])));
    const [shown, more] = (0,export_html_parts/* newest */.BP)(checks, MOST_ROWS, 'views/entries.json');
    return (0,html_template/* lines */.Mn)([
        (0,html_template/* recordTable */.im)('Waivers', ['Entry', 'When', 'Who', 'Pull request', 'What it says'], entries),
        (0,html_template/* recordTable */.im)('Checks that were set aside in a verdict', ['Entry', 'When', 'Pull request', 'Model', 'Check', 'How'], shown),
        more,
    ]);
}
function mergeTable(selected) {
    return typeTable(selected, 'status', 'Merged or closed', ['Pull request', 'What happened', 'When it happened', 'Last verdict before', 'Commit'], ({ event, happened_at: happened, status, commit, reason }, entry) => [
        (0,export_html_parts/* pullText */.f7)(entry),
        event === 'queue_refused' ? `refused in the merge queue: ${reason ?? '?'}` : event,
        (0,export_html_parts/* whenCell */.DH)(happened),
        status === null ? (0,html_template/* html */.qy) `<span class="mark bad">none</span>` : (0,export_html_parts/* markOf */.Fg)(status),
        commit === null ? 'none' : (0,html_template/* inCode */.pN)(commit),
    ]);
}
function dismissalTable(selected) {
    return typeTable(selected, 'dismissal', 'Reviews that count no longer', ['Pull request', 'Review', 'Of account', 'It was', 'Dismissed', 'Dismissed by'], ({ review, user, was, dismissed_at: dismissed }, entry) => [
        (0,export_html_parts/* pullText */.f7)(entry),
        review,
        user ?? 'not known',
        was ?? 'not known',
        (0,export_html_parts/* whenCell */.DH)(dismissed),
        entry.actor === null ? 'not known' : (0,export_html_parts/* whoText */.UF)(entry),
    ]);
}
function delegationTable(selected) {
    return typeTable(selected, 'delegation', 'Who signed for whom', ['Signed', 'For', 'In the role', 'Until', 'Reason'], ({ from, to, role, until, reason }) => [`@${to}`, `@${from}`, role, until, reason]);
}
function policyTable(selected) {
    return typeTable(selected, 'policy', 'Since when which policies judged', ['Policies', 'Digests'], ({ policies }) => [
        policies.map(({ id, version, file }) => `${id} ${version} (${file})`).join('; ') || 'none',
        (0,html_template/* lines */.Mn)(policies.map(({ sha256 }) => (0,html_template/* inCode */.pN)(sha256))),
    ]);
}
function removalTable(selected) {
    return typeTable(selected, 'expunged', 'Contents that were removed; their digests stay in the chain', ['By', 'On the ground of', 'Reason', 'Digests'], ({ basis, reason, blobs }, entry) => [
        (0,export_html_parts/* whoText */.UF)(entry),
        basis === 'retention' ? 'retention: kept as long as the rule says' : 'a request',
        reason,
        (0,html_template/* lines */.Mn)(blobs.map(export_html_parts/* digestCell */.Ve).map((cell) => (0,html_template/* html */.qy) `${cell}`)),
    ]);
}
function correctionTable(selected) {
    return typeTable(selected, 'correction', 'Entries that are wrong; they stay as they are', ['Of entry', 'By', 'Why'], ({ of, reason }, entry) => [of, (0,export_html_parts/* whoText */.UF)(entry), reason]);
}
/** Nothing is left out: an entry that has no place above stands here. */
function otherTable(selected) {
    const rest = selected.filter(({ type }) => !TOLD_BEFORE.has(type) && !OWN_PART.has(type));
    if (rest.length === 0)
        return html_template/* NO_HTML */.qj;
    const [shown, more] = (0,export_html_parts/* newest */.BP)(rest, MOST_ROWS, 'views/entries.json');
    const rows = shown.map((entry) => [
        entry.seq,
        (0,export_html_parts/* timeText */.Tc)(entry.at),
        entry.type.replaceAll('_', ' '),
        (0,export_html_parts/* pullText */.f7)(entry),
        (0,export_html_parts/* whoText */.UF)(entry),
        saysText(entry),
    ]);
    return (0,html_template/* html */.qy) `${(0,html_template/* recordTable */.im)('Everything else', ['Entry', 'When', 'Type', 'Pull request', 'Who', 'What it says'], rows)}${more}`;
}
const OWN_PART = new Set([
    'waiver',
    'status',
    'dismissal',
    'delegation',
    'policy',
    'expunged',
    'correction',
    'bundle',
    'release',
    'deployment',
    'rollback',
    'drill',
]);
function saysText(entry) {
    return (0,entry_text/* entryText */.u)(entry) || JSON.stringify(entry.decision);
}

// EXTERNAL MODULE: ./lib/report/ledger/export-html-style.js
var export_html_style = __webpack_require__(7850);
;// CONCATENATED MODULE: ./lib/report/ledger/export-html.js











/**
 * The ledger as one page for whoever oversees models: nothing from elsewhere, no script, readable with a screen reader, on a
 * phone and on paper. Every text in it is escaped; the same ledger gives the same bytes.
 */
function auditReport(source) {
    const records = modelRecords(source.selected);
    const models = records.map((record, index) => ({
        id: `model-${index + 1}`,
        title: `Model ${record.name}`,
        body: modelBody(source, record),
    }));
    const parts = [...models, ...eventParts(source), verifyPart(source)];
    const repository = source.entries.at(-1)?.repository.name ?? source.manifest.origin;
    const title = `Decisions on models in ${repository}`;
    const body = (0,html_template/* lines */.Mn)([
        (0,html_template/* html */.qy) `<h1>${title}</h1>`,
        introduction(source),
        facts(source),
        attention(source),
        overview(records),
        export_html_contents(parts),
        ...parts.map(export_html_parts/* partHtml */.Ph),
    ]);
    return (0,html/* htmlPage */.X)(title, String(body), export_html_style/* REPORT_STYLE */.r);
}
function introduction({ manifest, selected }) {
    return (0,html_template/* html */.qy) `<p>Who decided what on which model, when, and on what it was decided: taken from the audit ledger, a chain
that the gate writes entry by entry. <strong>The ledger was whole when this page was written</strong>: all ${manifest.size} entries, the
commits of its branch and the contents that it holds were verified by Arbiter ${manifest.arbiter}. This page tells
${selected.length === manifest.size ? 'all of them' : `${selected.length} of them`}. How to check that without trusting this page:
<a href="#verify">the last section</a>.</p>`;
}
function facts(source) {
    const { manifest, entries, selected } = source;
    const removed = [...(0,contents/* expunctions */.Bn)(entries).keys()].filter((sha256) => !source.held.has(sha256)).length;
    const filter = Object.entries(manifest.filter).map(([name, value]) => `${name} ${value}`);
    return (0,html_template/* factTable */.Bu)('What this page is about', [
        [
            'Repository',
            `${entries.at(-1)?.repository.name ?? ''} (id ${entries.at(-1)?.repository.id ?? 'not known'})`,
        ],
        ['Ledger', manifest.origin],
        ['Period of the ledger', period(entries)],
        ['Told here', filter.length === 0 ? 'everything' : `${filter.join(', ')}: ${period(selected)}`],
        ['Entries', manifest.size],
        ['Tip of the branch', (0,html_template/* inCode */.pN)(manifest.tip)],
        ['Last entry (SHA-256)', (0,html_template/* inCode */.pN)(manifest.head)],
        ['Merkle root', (0,html_template/* inCode */.pN)(manifest.root)],
        ['Checkpoint', signedText(source)],
        [
            'Contents',
            `${(0,number/* counted */.hS)(manifest.blobs.length, 'content')} kept in the archive, ${manifest.left_out.length} left out of it, ${removed} removed`,
        ],
    ]);
}
function period(entries) {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined)
        return 'no entry';
    return `${(0,number/* formatDay */.im)(first.at)} to ${(0,number/* formatDay */.im)(last.at)}`;
}
function signedText({ checkpoint }) {
    const names = ((0,note/* parseNote */.wd)(checkpoint)?.signatures ?? []).map(({ name }) => name);
    return names.length === 0 ? 'not signed' : `signed in the name of ${[...new Set(names)].join(', ')}`;
}
/** What an officer looks at first. Zeros stand too: they are an answer. */
function attention(source) {
    const { selected } = source;
    const count = (type) => selected.filter((entry) => entry.type === type).length;
    const conditions = selected.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'approval')?.conditions ?? []);
    const overrides = selected.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'override') ?? []);
    const checks = overrides.filter((override) => 'check' in override);
    const releases = selected.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'release') ?? []);
    const refusals = releases.filter(({ refusal }) => refusal !== null).length;
    const deployments = selected.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'deployment') ?? []);
    const notLive = deployments.filter(({ outcome }) => outcome !== 'live').length;
    const gaps = (0,view_source/* selectedGaps */.Bu)(source);
    const open = gaps.filter(({ explainedBy }) => explainedBy === null).length;
    return (0,html_template/* recordTable */.im)('At a glance', ['What', 'How many', 'Where'], [
        ['Verdicts', count('evaluation'), 'in each model'],
        ['Approvals', count('approval'), 'in each model'],
        ['Uses of break-glass', overrides.length - checks.length, 'in the model'],
        ['Checks overridden in review', checks.length, 'in the model'],
        ['Conditions of approvals', conditions.length, 'in the model'],
        ['Waivers', count('waiver'), (0,html_template/* html */.qy) `<a href="#waivers">Waivers</a>`],
        [
            'Releases',
            `${releases.length - refusals}, and ${refusals} refused`,
            (0,html_template/* html */.qy) `<a href="#releases">Bundles and releases</a>`,
        ],
        [
            'Deployments',
            `${deployments.length - notLive} live, and ${notLive} not`,
            (0,html_template/* html */.qy) `<a href="#deployments">Deployments</a>`,
        ],
        ['Rollbacks', count('rollback'), (0,html_template/* html */.qy) `<a href="#rollbacks">Rollbacks and drills</a>`],
        ['Drills', count('drill'), (0,html_template/* html */.qy) `<a href="#rollbacks">Rollbacks and drills</a>`],
        ['Dismissals', count('dismissal'), (0,html_template/* html */.qy) `<a href="#dismissals">Dismissals</a>`],
        ['Gaps', `${gaps.length}, of which ${open} are not explained`, (0,html_template/* html */.qy) `<a href="#gaps">Gaps</a>`],
        ['Removals of contents', count('expunged'), (0,html_template/* html */.qy) `<a href="#removed">Removed contents</a>`],
        ['Corrections', count('correction'), (0,html_template/* html */.qy) `<a href="#corrections">Corrections</a>`],
    ]);
}
function overview(records) {
    return (0,html_template/* recordTable */.im)('Models', ['Model', 'Folder', 'Last verdict', 'When', 'Verdicts', 'Approvals', 'Overrides'], records.map(({ name, path, verdicts, approvals, overrides }, index) => {
        const last = verdicts.at(-1);
        return [
            (0,html_template/* html */.qy) `<a href="#model-${index + 1}">${name}</a>`,
            (0,html_template/* inCode */.pN)(path),
            last === undefined
                ? 'none'
                : (0,html_template/* html */.qy) `${(0,export_html_parts/* markOf */.Fg)(last.model.status)}${last.model.override ? ' by break-glass' : ''}`,
            last === undefined ? '' : (0,export_html_parts/* timeText */.Tc)(last.entry.at),
            verdicts.length,
            approvals.length,
            overrides.length,
        ];
    }));
}
function export_html_contents(parts) {
    const items = parts.map(({ id, title }) => (0,html_template/* html */.qy) `<li><a href="#${id}">${title}</a></li>`);
    return (0,html_template/* html */.qy) `<nav aria-labelledby="contents">
<h2 id="contents">Sections</h2>
<ul>
${(0,html_template/* lines */.Mn)(items)}
</ul>
</nav>`;
}
function verifyPart({ manifest, checkpoint }) {
    const body = (0,html_template/* html */.qy) `<p>This page proves nothing by itself: anybody can write a page. The ledger does. Ask for the archive
(${(0,html_template/* inCode */.pN)('arbiter audit export')}), or for a clone of the repository with the branch of the ledger, and check it on a machine of your own:</p>
<ol>
<li>Offline, without a token, with Arbiter: ${(0,html_template/* inCode */.pN)('arbiter audit verify --archive ledger.tar')}. It checks the chain of the entries, the digest of
each content and the checkpoint, and makes this page again: every byte of it must be what the entries say.</li>
<li>Compare the Merkle root above, or the checkpoint below, with one that you kept yourself: ${(0,html_template/* inCode */.pN)('arbiter audit verify --archive ledger.tar --checkpoint YOURS.txt')}.
Only something that was kept elsewhere shows that the whole ledger was not written anew. Keep this checkpoint for the next time.</li>
<li>In a clone, ${(0,html_template/* inCode */.pN)('arbiter audit verify')} also checks how the branch was written; ${(0,html_template/* inCode */.pN)('arbiter audit replay ENTRY')} computes a verdict again from
the evidence and the policies that are kept, and it must come out the same.</li>
<li>Without Arbiter: the SHA-256 of the file of an entry is the ${(0,html_template/* inCode */.pN)('prev')} of the entry after it; that of the last one is the digest above.</li>
</ol>
<p>Checkpoint over all ${manifest.size} entries:</p>
<pre>${(0,html_template/* lines */.Mn)(checkpoint.split('\n').map((line) => (0,html_template/* html */.qy) `${line}`))}</pre>`;
    return { id: 'verify', title: 'How to verify this yourself', body };
}

// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/ledger/oscal-text.js



/** Names Arbiter's own properties; what an OSCAL tool does not know by it, it leaves alone. */
const OSCAL_NAMESPACE = 'urn:x-arbiter:oscal';
/** Of all UUIDs that are made here; drawn once. */
const UUID_NAMESPACE = Buffer.from('5e2f0f9c7b1d4c6a9d57a1b64c1f8e30', 'hex');
/** A UUID of version 5 (RFC 9562): the same parts give the same one, in every export of the ledger. */
function uuidOf(...parts) {
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(UUID_NAMESPACE).update(JSON.stringify(parts)).digest();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
/** What Markdown or HTML would read as more than text; a backslash takes its meaning away (CommonMark 2.4). */
const MARKUP = /[\\`*_{}[\]<>&#~^$|!]/gu;
/** Text for a `markup-multiline` (a subset of Markdown): it says itself and nothing else. */
function oscalText(text) {
    return (0,report_escape/* visible */.RK)(text).replace(MARKUP, '\\$&');
}
/** Text for a `markup-line`, which is never empty. */
function oscalLine(text) {
    return oscalText(text).trim() || 'not stated';
}
/** Text for a `string`, which is one line without blanks around it and never empty. */
function oscalString(text) {
    return (0,report_escape/* visible */.RK)(text).trim() || 'not stated';
}
const TOKEN = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;
/** A `token`. What is none gets a mark made from all of it, so that two texts never share a token. */
function oscalToken(text) {
    if (TOKEN.test(text))
        return text;
    const readable = text.replace(/[^\p{L}\p{N}.\-_]/gu, '_').slice(0, 100);
    return `_${readable}-${(0,canonical/* sha256Hex */.fg)(text).slice(0, 12)}`;
}
const TIME = /^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Whether a text is a time as OSCAL writes one. */
function isOscalTime(text) {
    return TIME.test(text);
}
/** A property of Arbiter's own, or none where there is nothing to say. */
function prop(name, value, kind) {
    if (value === null || value === undefined)
        return [];
    return [
        {
            name,
            ns: OSCAL_NAMESPACE,
            value: oscalString(String(value)),
            ...(kind !== undefined && { class: oscalToken(kind) }),
        },
    ];
}
/** A member that is left out where its list is empty: OSCAL has no empty lists. */
function some(name, items) {
    return items.length === 0 ? {} : { [name]: items };
}

;// CONCATENATED MODULE: ./lib/report/ledger/oscal-entry.js



/** From `views/` of the archive to its other files. */
const ARCHIVE_ROOT = '..';
/** Which entry says so: whoever reads a result can look it up and check its digest. */
function entryProps(source, entry) {
    return [
        ...prop('ledger-entry', entry.seq),
        ...prop('ledger-entry-sha256', (0,view_source/* digestOf */.ol)(source, entry)),
        ...prop('pull-request', entry.pull_request?.number),
        ...prop('head-commit', entry.pull_request?.head),
        ...prop('base-commit', entry.pull_request?.base),
        ...prop('policy-sha256', entry.policy?.sha256),
    ];
}
function entryLinks({ seq }) {
    return [
        { href: `${ARCHIVE_ROOT}/${(0,layout/* entryPath */.s3)(seq)}`, rel: 'ledger-entry', 'media-type': 'application/json' },
    ];
}
/** Where a content is in the archive; nothing where it is not. */
function contentHref({ held }, sha256) {
    return held.has(sha256) ? { href: `${ARCHIVE_ROOT}/${(0,layout/* blobPath */.nD)(sha256)}` } : {};
}
function evidenceOf(source, { evidence }) {
    return evidence.map(({ name, sha256, size, trust }) => ({
        ...contentHref(source, sha256),
        description: oscalText(`${name} (${size} bytes)`),
        props: [...prop('sha256', sha256), ...prop('trust', trust)],
    }));
}

;// CONCATENATED MODULE: ./lib/report/ledger/oscal-acts.js





/** An act as an entry of the assessment log: an approval, a dismissal, break-glass, a merge. */
function logEntry(source, entry) {
    const { actor, at, seq, type } = entry;
    const approval = (0,query/* detailOf */.Rw)(entry, 'approval');
    return {
        uuid: uuidOf((0,view_source/* digestOf */.ol)(source, entry), 'act'),
        title: oscalLine(`${type} (ledger entry ${seq})`),
        description: oscalText((0,entry_text/* entryText */.u)(entry) || JSON.stringify(entry.decision)),
        start: at,
        end: at,
        props: [
            ...entryProps(source, entry),
            ...prop('entry-type', type),
            ...prop('subject-sha256', entry.subject ?? null),
            ...prop('member-by', approval?.member_by),
            ...bundleProps(entry),
            ...(approval?.conditions ?? []).flatMap(({ until, text }) => prop('condition', `until ${until}: ${text}`)),
        ],
        links: entryLinks(entry),
        ...(actor !== null && {
            'logged-by': [
                {
                    'party-uuid': partyUuid(actor),
                    ...(approval !== undefined && { 'role-id': oscalToken(approval.role) }),
                },
            ],
        }),
    };
}
/** What left the repository, where it went, and what came of it. */
function bundleProps(entry) {
    const release = (0,query/* detailOf */.Rw)(entry, 'release');
    const placed = (0,query/* detailOf */.Rw)(entry, 'deployment') ?? (0,query/* detailOf */.Rw)(entry, 'rollback') ?? (0,query/* detailOf */.Rw)(entry, 'drill');
    const bundle = (0,query/* madeBundle */.Ou)(entry) ?? release ?? (0,query/* detailOf */.Rw)(entry, 'deployment');
    const to = ((0,query/* detailOf */.Rw)(entry, 'rollback') ?? (0,query/* detailOf */.Rw)(entry, 'drill'))?.to;
    const asked = (0,query/* detailOf */.Rw)(entry, 'bundle');
    const refused = asked !== undefined && 'refusal' in asked ? asked : undefined;
    const published = release?.refusal === null ? 'published' : 'refused';
    return [
        ...prop('bundle', bundle?.tag ?? to?.tag),
        ...prop('bundle-sha256', bundle?.sha256 ?? to?.sha256),
        ...prop('environment', placed?.environment),
        ...prop('outcome', release === undefined && refused === undefined ? placed?.outcome : published),
        ...prop('reason-code', (refused ?? release)?.refusal?.code ?? placed?.code),
        ...prop('compliance-sha256', ((0,query/* detailOf */.Rw)(entry, 'deployment') ?? (0,query/* detailOf */.Rw)(entry, 'rollback'))?.compliance),
    ];
}
function partyUuid({ id }) {
    return uuidOf('github-account', String(id));
}
/** Everybody whose act is told, by the account; with the login that it had last. */
function partiesOf(selected) {
    const actors = new Map(selected.flatMap(({ actor }) => (actor === null ? [] : [[actor.id, actor]])));
    return [...actors.values()]
        .sort((a, b) => a.id - b.id)
        .map((actor) => ({
        uuid: partyUuid(actor),
        type: 'person',
        name: oscalString(actor.login),
        props: [...prop('github-account', actor.id), ...prop('account-type', actor.type)],
    }));
}
/** Every role in which somebody signed. */
function rolesOf(selected) {
    const roles = new Set(selected.flatMap((entry) => (0,query/* detailOf */.Rw)(entry, 'approval')?.role ?? []));
    return some('roles', [...roles].sort().map((role) => ({ id: oscalToken(role), title: oscalLine(role) })));
}
/** Which acts led to which verdict: those on the pull request until it, and after the last one also what followed. */
function actsByVerdict(selected, verdicts) {
    const byPull = new Map();
    for (const verdict of verdicts)
        append(byPull, verdict.pull_request?.number, verdict);
    const of = new Map();
    const others = [];
    const position = new Map();
    for (const entry of selected) {
        if (entry.type === 'evaluation')
            continue;
        const pull = entry.pull_request?.number;
        const own = pull === undefined ? [] : (byPull.get(pull) ?? []);
        let next = position.get(pull ?? 0) ?? 0;
        while (next < own.length - 1 && (own[next]?.seq ?? 0) < entry.seq)
            next += 1;
        position.set(pull ?? 0, next);
        const verdict = own[next];
        if (verdict === undefined)
            others.push(entry);
        else
            append(of, verdict.seq, entry);
    }
    return { of, others };
}
function append(lists, key, entry) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [entry]);
    else
        known.push(entry);
}

;// CONCATENATED MODULE: ./lib/report/ledger/oscal-finding.js

const PASSED = { state: 'satisfied', reason: 'pass' };
const FAILED = { state: 'not-satisfied', reason: 'fail' };
function unmet(remarks) {
    return { state: 'not-satisfied', reason: 'other', remarks: oscalText(remarks) };
}
const CHECK_STATUS = {
    pass: PASSED,
    fail: FAILED,
    waived: unmet('The check did not pass, and a waiver sets it aside. That is no pass.'),
    overridden: unmet('The check did not pass, and a reviewer set it aside. That is no pass.'),
    inconclusive: unmet('The evidence does not decide it.'),
    error: unmet('It could not be judged.'),
};
/** Of every check that applies, then of the sign-off and the verdict. */
function modelFindings(model, facts) {
    return [
        ...model.checks
            .filter(({ outcome }) => outcome !== 'not_applicable')
            .map((check) => checkFinding(model, check, facts(model.path, check.policy, check.id))),
        ...signoffFindings(model),
        verdictFinding(model),
    ];
}
/** What a finding is about: a rule of a policy. */
function checkObjective({ policy, id }) {
    return oscalToken(`${policy}.${id}`);
}
const SIGNOFF_OBJECTIVE = 'arbiter.sign-off';
const VERDICT_OBJECTIVE = 'arbiter.verdict';
function checkFinding(model, check, facts) {
    const { id, policy, level, outcome } = check;
    const known = Object.hasOwn(CHECK_STATUS, outcome) ? CHECK_STATUS[outcome] : undefined;
    return {
        key: JSON.stringify(['check', model.path, policy, id]),
        title: oscalLine(`${model.name}: ${facts?.title ?? id}`),
        description: oscalText(facts?.reason ?? `The entry records the outcome ${outcome}; the verdict with its reason is not here.`),
        objective: checkObjective(check),
        status: known ?? unmet(`The outcome is ${outcome}.`),
        props: [
            ...prop('model', model.path),
            ...prop('policy', policy),
            ...prop('check', id),
            ...prop('level', level),
            ...prop('outcome', outcome),
            ...prop('observed', facts?.observed),
            ...prop('required', facts?.required),
            ...(facts?.controls ?? []).flatMap((control) => prop('control', control.id, control.relation ?? undefined)),
        ],
    };
}
function signoffFindings(model) {
    const { name, path, signoff, missing, override } = model;
    if (signoff === null)
        return [];
    const open = missing.length === 0 ? '' : ` Seats are open for ${missing.join(', ')}.`;
    return [
        {
            key: JSON.stringify(['signoff', path]),
            title: oscalLine(`${name}: the people that the policy asks for have signed`),
            description: oscalText(`The sign-off is ${signoff}.${open}`),
            objective: SIGNOFF_OBJECTIVE,
            status: signoffStatus(signoff, override),
            props: [
                ...prop('model', path),
                ...prop('signoff', signoff),
                ...missing.flatMap((role) => prop('open-role', role)),
            ],
        },
    ];
}
function signoffStatus(signoff, override) {
    if (override)
        return unmet('Break-glass stood in for the people who had not signed. That is no sign-off.');
    if (signoff === 'complete')
        return PASSED;
    return signoff === 'vetoed' ? FAILED : unmet(`The sign-off was ${signoff} at that time.`);
}
function verdictFinding(model) {
    const { name, path, version, status, override } = model;
    return {
        key: JSON.stringify(['verdict', path]),
        title: oscalLine(`${name}: the change is approved`),
        description: oscalText(`The verdict on ${name} ${version ?? '(no version)'} in ${path} is ${status}.`),
        objective: VERDICT_OBJECTIVE,
        status: override && status === 'approved' ? BY_BREAK_GLASS : verdictStatus(status, setAside(model)),
        props: [
            ...prop('model', path),
            ...prop('status', status),
            ...(override ? prop('override', 'break-glass') : []),
        ],
    };
}
const BY_BREAK_GLASS = unmet('Approved by break-glass only. That is no plain approval.');
function setAside({ checks }) {
    return checks
        .filter(({ outcome }) => outcome === 'waived' || outcome === 'overridden')
        .map(({ id, outcome }) => `${id} (${outcome})`);
}
function verdictStatus(status, aside = []) {
    if (status === 'rejected')
        return FAILED;
    if (status !== 'approved')
        return unmet(`The verdict was ${status} at that time.`);
    if (aside.length === 0)
        return PASSED;
    return {
        state: 'satisfied',
        reason: 'other',
        remarks: oscalText(`Approved with checks set aside: ${aside.join(', ')}.`),
    };
}
/** The finding as OSCAL has it. */
function findingOf(draft, uuid, observations) {
    const { title, description, objective, status, props } = draft;
    return {
        uuid,
        title,
        description,
        ...some('props', props),
        target: { type: 'objective-id', 'target-id': objective, status },
        ...some('related-observations', observations.map((observation) => ({ 'observation-uuid': observation }))),
    };
}

;// CONCATENATED MODULE: ./lib/report/ledger/oscal-result.js






/** One verdict: what was checked, what was seen, what holds, and what people did that led to it. */
function evaluationResult(source, entry, acts, correctedBy) {
    const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
    if (evaluation === undefined)
        throw new Error(`Entry ${entry.seq} is no evaluation.`);
    const facts = (0,view_source/* verdictFacts */.Jo)(source, entry);
    const digest = (0,view_source/* digestOf */.ol)(source, entry);
    const read = evidenceObservation(source, entry);
    const observed = evaluation.models.map((model) => modelObservation(source, entry, model));
    const drafts = evaluation.models.map((model) => modelFindings(model, facts));
    const findings = drafts.flatMap((own, index) => own.map((draft) => findingOf(draft, uuidOf(digest, draft.key), [
        ...[observed[index]?.uuid],
        ...read.map(({ uuid }) => uuid),
    ])));
    const whole = evaluation.models.length === 0 ? [wholeFinding(entry)] : [];
    return {
        uuid: uuidOf(digest, 'result'),
        title: oscalLine(`Pull request ${entry.pull_request?.number ?? '(none)'}: ${evaluation.status} (ledger entry ${entry.seq})`),
        description: oscalText(evaluation.reason),
        start: entry.at,
        end: entry.at,
        props: [
            ...entryProps(source, entry),
            ...prop('status', evaluation.status),
            ...prop('posted-state', evaluation.posted?.state),
            ...prop('governance-sign-off', evaluation.governance),
            ...prop('verdict-sha256', evaluation.verdict),
            ...prop('record-sha256', evaluation.record),
            ...prop('corrected-by-entry', correctedBy),
        ],
        links: entryLinks(entry),
        ...(evaluation.models.length > 0 && {
            'local-definitions': { components: evaluation.models.map((model) => component(source, model)) },
        }),
        'reviewed-controls': reviewedControls(evaluation.models, drafts.flat()),
        ...(acts.length > 0 && { 'assessment-log': { entries: acts.map((act) => logEntry(source, act)) } }),
        ...some('observations', [...observed, ...read]),
        findings: [...findings, ...whole.map((draft) => findingOf(draft, uuidOf(digest, draft.key), []))],
        ...(correctedBy !== undefined && {
            remarks: oscalText(`Entry ${correctedBy} of the ledger says that this entry is wrong.`),
        }),
    };
}
/** A verdict on a pull request in which no model could be judged. */
function wholeFinding(entry) {
    const evaluation = (0,query/* detailOf */.Rw)(entry, 'evaluation');
    return {
        key: 'verdict',
        title: 'The change is approved',
        description: oscalText(evaluation?.reason ?? ''),
        objective: VERDICT_OBJECTIVE,
        status: verdictStatus(evaluation?.status ?? 'error'),
        props: prop('status', evaluation?.status),
    };
}
/** A model is the same component in every result and every export. */
function componentUuid({ entries }, path) {
    const repository = entries[0]?.repository;
    return uuidOf('model', String(repository?.id ?? repository?.name ?? ''), path);
}
function component(source, { name, path, version, content }) {
    return {
        uuid: componentUuid(source, path),
        type: 'software',
        title: oscalLine(name),
        description: oscalText(`The machine-learning model in ${path || 'the repository'}.`),
        props: [
            ...prop('model', path),
            ...prop('model-version', version),
            ...prop('content-sha256', content ?? null),
        ],
        status: {
            state: 'other',
            remarks: 'What runs where is told by the deployments and rollbacks in the ledger.',
        },
    };
}
function modelObservation(source, entry, model) {
    const subject = entry.subjects.find(({ name }) => name === model.path)?.sha256 ?? null;
    const skipped = model.checks.filter(({ outcome }) => outcome === 'not_applicable').map(({ id }) => id);
    const { valid_until: validUntil } = model;
    return {
        uuid: uuidOf((0,view_source/* digestOf */.ol)(source, entry), 'model', model.path),
        title: oscalLine(`Checks and sign-off of ${model.name}`),
        description: oscalText(`Arbiter judged ${model.checks.length - skipped.length} checks of ${model.name} ${model.version ?? ''} and the reviews of the pull request.`),
        props: [...entryProps(source, entry), ...prop('subject-sha256', subject)],
        links: entryLinks(entry),
        methods: ['TEST'],
        types: ['control-objective'],
        subjects: [
            {
                'subject-uuid': componentUuid(source, model.path),
                type: 'component',
                title: oscalLine(model.name),
                ...some('props', prop('subject-sha256', subject)),
            },
        ],
        collected: entry.at,
        ...(validUntil !== null && isOscalTime(validUntil) && { expires: validUntil }),
        ...(skipped.length > 0 && { remarks: oscalText(`These checks do not apply: ${skipped.join(', ')}.`) }),
    };
}
/** What was read, by digest; with a link to what the archive holds. */
function evidenceObservation(source, entry) {
    if (entry.evidence.length === 0)
        return [];
    return [
        {
            uuid: uuidOf((0,view_source/* digestOf */.ol)(source, entry), 'evidence'),
            title: 'Evidence that was read',
            description: oscalText(`${entry.evidence.length} files, each by its digest.`),
            methods: ['EXAMINE'],
            types: ['control-objective'],
            'relevant-evidence': evidenceOf(source, entry),
            collected: entry.at,
        },
    ];
}
/**
 * Every rule of the policies is a control of the repository's own, and its one objective; what a policy maps a rule to
 * (a regulation, a standard) is named beside. There is always the rule that a change needs a verdict.
 */
function reviewedControls(models, drafts) {
    const own = unique([
        ...models.flatMap(({ checks }) => checks.map(checkObjective)),
        ...(models.some(({ signoff }) => signoff !== null) ? [SIGNOFF_OBJECTIVE] : []),
        VERDICT_OBJECTIVE,
    ]);
    const mapped = unique(drafts.flatMap(({ props }) => props.filter(({ name }) => name === 'control').map(({ value }) => value)));
    return {
        'control-selections': [
            {
                description: 'Rules of the policies that were in force.',
                'include-controls': own.map((id) => ({ 'control-id': id })),
            },
            ...(mapped.length === 0
                ? []
                : [
                    {
                        description: 'Controls of regulations and standards to which the policies map those rules.',
                        props: mapped.flatMap((id) => prop('control', id)),
                        'include-controls': mapped.map((id) => ({ 'control-id': oscalToken(id) })),
                    },
                ]),
        ],
        'control-objective-selections': [
            {
                description: 'Each rule is its own objective.',
                'include-objectives': own.map((id) => ({ 'objective-id': id })),
            },
        ],
    };
}
function unique(items) {
    return [...new Set(items)].sort();
}

;// CONCATENATED MODULE: ./lib/report/ledger/export-oscal.js








/** The release of OSCAL whose schema the view is held to. */
const OSCAL_VERSION = '1.1.2';
/**
 * OSCAL assessment results: one result a verdict, with the acts that led to it, and one for the ledger as a whole. The same
 * ledger gives the same bytes: every UUID is made from the digest of the entry that says so.
 */
function assessmentResults(source, most = view_source/* MOST_VERDICTS */.dm) {
    const { manifest, entries, selected } = source;
    const evaluations = selected.filter(({ type }) => type === 'evaluation');
    const told = evaluations.slice(-most);
    const acts = actsByVerdict(selected, told);
    const corrections = new Map(entries.flatMap((entry) => {
        const of = (0,query/* detailOf */.Rw)(entry, 'correction')?.of;
        return of === undefined ? [] : [[of, entry.seq]];
    }));
    const plan = uuidOf(manifest.head, 'plan');
    const results = [
        ...told.map((entry) => evaluationResult(source, entry, acts.of.get(entry.seq) ?? [], corrections.get(entry.seq))),
        ledgerResult(source, acts.others),
    ];
    const document = {
        'assessment-results': {
            uuid: uuidOf(manifest.head, (0,canonical/* canonicalJson */.dj)(manifest.filter), 'assessment-results'),
            metadata: {
                title: oscalLine(`Verdicts of Arbiter in ${manifest.origin}`),
                'last-modified': entries.at(-1)?.at ?? '',
                version: `${manifest.size}-${manifest.head}`,
                'oscal-version': OSCAL_VERSION,
                props: [
                    ...prop('arbiter-version', manifest.arbiter),
                    ...prop('ledger', manifest.origin),
                    ...prop('ledger-entries', manifest.size),
                    ...prop('ledger-head-sha256', manifest.head),
                    ...prop('ledger-merkle-root', manifest.root),
                    ...prop('ledger-commit', manifest.tip),
                    ...Object.entries(manifest.filter).flatMap(([name, value]) => prop(`filter-${name}`, String(value))),
                ],
                ...rolesOf(selected),
                ...some('parties', partiesOf(selected)),
                ...(evaluations.length > told.length && {
                    remarks: oscalText(`Of ${evaluations.length} verdicts the newest ${told.length} are told; the tables beside this file have all, and an export with --from and --to has the others.`),
                }),
            },
            'import-ap': {
                href: `#${plan}`,
                remarks: 'There is no assessment plan in OSCAL: the policies say what is assessed, and when.',
            },
            'local-definitions': { 'objectives-and-methods': objectives(told, (0,view_source/* selectedGaps */.Bu)(source)) },
            results,
            'back-matter': { resources: resources(source, plan) },
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** What the ledger shows as a whole: that it holds, what is missing in it, and what belongs to no verdict. */
function ledgerResult(source, others) {
    const { manifest, entries, selected } = source;
    const from = (selected[0] ?? entries[0])?.at ?? '';
    const to = entries.at(-1)?.at ?? '';
    const gaps = (0,view_source/* selectedGaps */.Bu)(source);
    const ids = ledgerObjectives(gaps);
    return {
        uuid: uuidOf(manifest.head, (0,canonical/* canonicalJson */.dj)(manifest.filter), 'ledger'),
        title: 'The ledger as a whole',
        description: oscalText(`${manifest.size} entries, all of them verified when this was written; ${selected.length} of them are told here.`),
        start: from,
        end: to,
        'reviewed-controls': {
            'control-selections': [
                {
                    description: 'Rules that the ledger is held to.',
                    'include-controls': ids.map((id) => ({ 'control-id': id })),
                },
            ],
            'control-objective-selections': [{ 'include-objectives': ids.map((id) => ({ 'objective-id': id })) }],
        },
        ...(others.length > 0 && {
            'assessment-log': { entries: others.map((entry) => logEntry(source, entry)) },
        }),
        observations: [
            {
                uuid: uuidOf(manifest.head, 'verified'),
                title: 'The ledger was verified',
                description: oscalText('Every entry, every commit of its branch and every content that it holds was checked before this was written. Whoever holds an older checkpoint can also show that nothing before it was changed since.'),
                props: [
                    ...prop('ledger-entries', manifest.size),
                    ...prop('ledger-head-sha256', manifest.head),
                    ...prop('ledger-merkle-root', manifest.root),
                ],
                methods: ['EXAMINE'],
                types: ['control-objective'],
                collected: to,
            },
        ],
        findings: [
            {
                uuid: uuidOf(manifest.head, 'whole'),
                title: 'The ledger is whole',
                description: 'No rule of the ledger is broken.',
                target: {
                    type: 'objective-id',
                    'target-id': 'arbiter.ledger-whole',
                    status: { state: 'satisfied', reason: 'pass' },
                },
                'related-observations': [{ 'observation-uuid': uuidOf(manifest.head, 'verified') }],
            },
            ...gaps.map((gap) => gapFinding(manifest.head, gap)),
        ],
    };
}
function ledgerObjectives(gaps) {
    return [...new Set(['ledger-whole', ...gaps.map(({ code }) => code)])].map((code) => `arbiter.${code}`);
}
/** What the findings are held against: no catalog of OSCAL knows the rules of a repository, so they are defined here. */
function objectives(told, gaps) {
    const rules = told.flatMap((entry) => ((0,query/* detailOf */.Rw)(entry, 'evaluation')?.models ?? []).flatMap(({ checks }) => checks.map((check) => [
        checkObjective(check),
        `The check ${check.id} of the policy ${check.policy} holds.`,
    ])));
    const all = new Map([
        ...rules,
        [SIGNOFF_OBJECTIVE, 'The people whom the policy asks for have signed.'],
        [VERDICT_OBJECTIVE, 'A change of a model is approved by the gate.'],
        ...ledgerObjectives(gaps).map((id) => [id, OWN_RULES[id] ?? id]),
    ]);
    return [...all]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, prose]) => ({
        'control-id': id,
        parts: [{ id, name: 'assessment-objective', props: [METHOD], prose: oscalText(prose) }],
    }));
}
/** OSCAL asks of each objective how it is assessed; the name is OSCAL's own, so it has no namespace. */
const METHOD = { name: 'method-id', value: 'TEST' };
const OWN_RULES = {
    'arbiter.ledger-whole': 'No rule of the ledger is broken.',
    'arbiter.approval_unrecorded': 'Every review that a verdict counted has an entry of its own.',
    'arbiter.override_unrecorded': 'Every use of break-glass has an entry of its own.',
    'arbiter.waiver_unrecorded': 'Every waiver that a verdict rests on has an entry of its own.',
    'arbiter.author_approved': 'Nobody signs a change of their own.',
    'arbiter.merged_unapproved': 'Nothing is merged without a verdict that approves it.',
    'arbiter.bundle_unapproved': 'A bundle is made only of what a verdict approved.',
    'arbiter.bundle_unrecorded': 'Only bundles that the ledger records are published, deployed or brought back.',
    'arbiter.tag_reused': 'The tag of a bundle never names another one.',
};
function gapFinding(head, { code, entry, message, explainedBy }) {
    const explained = explainedBy === null ? '' : ` Entry ${explainedBy} explains it.`;
    return {
        uuid: uuidOf(head, 'gap', String(entry), code, message),
        title: oscalLine(`Gap at entry ${entry}: ${code}`),
        description: oscalText(message),
        props: [...prop('ledger-entry', entry), ...prop('corrected-by-entry', explainedBy)],
        target: {
            type: 'objective-id',
            'target-id': `arbiter.${code}`,
            status: {
                state: 'not-satisfied',
                reason: 'other',
                remarks: oscalText(`Certain from the ledger alone.${explained}`),
            },
        },
    };
}
/** The policies, which stand where an assessment plan would, each by its digest. */
function resources(source, plan) {
    const policies = new Map(source.entries.flatMap((entry) => ((0,query/* detailOf */.Rw)(entry, 'policy')?.policies ?? []).map((policy) => [policy.sha256, policy])));
    return [
        {
            uuid: plan,
            title: 'Policies as the plan of what is assessed',
            description: 'The policies of the repository as resolved, oldest first. Entries of type policy in the ledger say since when.',
            ...some('props', [...policies.values()].flatMap(({ id, version, sha256 }) => [
                ...prop('policy', `${id} ${version}`),
                ...prop('policy-sha256', sha256),
            ])),
        },
        ...[...policies.values()].map(({ id, version, file, sha256 }) => ({
            uuid: uuidOf('policy', sha256),
            title: oscalLine(`Policy ${id} ${version}`),
            props: [...prop('file', file), ...prop('sha256', sha256)],
            ...some('rlinks', policyLinks(source, sha256)),
        })),
    ];
}
function policyLinks(source, sha256) {
    const { href } = contentHref(source, sha256);
    const hashes = [{ algorithm: 'SHA-256', value: sha256 }];
    return href === undefined ? [] : [{ href, 'media-type': 'application/json', hashes }];
}

;// CONCATENATED MODULE: ./lib/report/ledger/export-readme.js

/** What an auditor reads first: what is here, what it proves, and how to check it without trusting whoever sent it. */
function archiveReadme(manifest, selected) {
    return `# Audit ledger ${(0,report_escape/* markdownText */.p7)(manifest.origin)}

${manifest.size} entries. Head ${(0,report_escape/* markdownCode */.D9)(manifest.head)}, Merkle root ${(0,report_escape/* markdownCode */.D9)(manifest.root)}, branch at commit
${(0,report_escape/* markdownCode */.D9)(manifest.tip)}. Written by Arbiter ${(0,report_escape/* markdownText */.p7)(manifest.arbiter)}.

${scopeText(manifest, selected)}

| Path | What it is |
| --- | --- |
| \`entries/NNNNNNNNNN.json\` | every entry of the ledger, byte for byte: canonical JSON (RFC 8785) and a newline |
| \`blobs/XX/SHA256\` | contents that entries name by digest: what was approved, what was read, what was decided. The name is the SHA-256 of the bytes, in a folder of its first two digits |
| \`checkpoint.txt\` | origin, number of entries and RFC 6962 root (C2SP checkpoint), with signatures where it was signed |
| \`arbiter-ledger.json\` | what this archive says of itself |
| \`views/report.html\` | **begin here**: the decisions for each model, who signed, what was overridden, what is missing; one page for a browser or a printer |
| \`views/oscal-assessment-results.json\` | the same for tools of governance, risk and compliance: NIST OSCAL 1.1.2, one result a verdict; its links are relative to \`views/\` |
| \`views/entries.csv\`, \`views/entries.json\` | the entries${isFiltered(manifest) ? ' that the filter selects' : ''}, to read and to load |
| \`views/approvals.csv\` | who signed, when, in which role, for which subject, and who the author was |
| \`views/verdicts.csv\` | each verdict on each model |
| \`views/releases.csv\` | what was made of approved models, published or refused |
| \`views/deployments.csv\` | what was brought into which environment, brought back or practised, and what came of it |

## How to check it

With Arbiter, offline and without a token:

    arbiter audit verify --archive THIS.tar
    arbiter audit verify --archive THIS.tar --checkpoint YOUR-OLDER-CHECKPOINT.txt

It checks that the entries form one chain, that each content has the digest it is named by, that the checkpoint is over these
entries, and that every view, the report among them, says what the entries say. An older checkpoint that you kept yourself proves that nothing before it
was changed since; without one, a ledger that was rewritten as a whole cannot be told from the true one.

Without Arbiter: \`sha256sum\` of an entry's file is the \`prev\` of the entry after it; \`sha256sum\` of a content is its name; the
root is the RFC 6962 tree hash over the bytes of the entries in order.

What an archive cannot show is how the branch in Git was written (one commit an entry, no merge). \`arbiter audit verify\` in a
clone checks that too.
`;
}
function isFiltered(manifest) {
    return Object.keys(manifest.filter).length > 0;
}
function scopeText(manifest, selected) {
    if (!isFiltered(manifest))
        return 'All entries are here, and every content that the branch held when this was written.';
    const filter = Object.entries(manifest.filter)
        .map(([name, value]) => `${name} ${(0,report_escape/* markdownCode */.D9)(String(value))}`)
        .join(', ');
    return `All entries are here, because the chain needs them. Views and contents are limited to ${filter}: ${selected.length} entries;
${manifest.left_out.length} contents were left out and stay in the ledger.`;
}

;// CONCATENATED MODULE: ./lib/report/ledger/export.js







const ARCHIVE_MANIFEST = 'arbiter-ledger.json';
const ARCHIVE_CHECKPOINT = 'checkpoint.txt';
/** For an officer to read: one page of HTML. */
const ARCHIVE_REPORT = 'views/report.html';
/** For tools of governance, risk and compliance: OSCAL assessment results. */
const ARCHIVE_OSCAL = 'views/oscal-assessment-results.json';
/** Paths and texts of everything that is derived. */
function archiveDocuments(source) {
    const view = viewSource(source);
    const { manifest, selected } = view;
    return new Map([
        ['README.md', archiveReadme(manifest, selected)],
        [ARCHIVE_MANIFEST, `${(0,canonical/* canonicalJson */.dj)(manifest)}\n`],
        [ARCHIVE_CHECKPOINT, source.checkpoint],
        ['views/approvals.csv', (0,export_csv/* approvalsCsv */.Tn)(selected)],
        ['views/deployments.csv', deploymentsCsv(selected)],
        ['views/entries.csv', (0,export_csv/* entriesCsv */.LR)(selected)],
        ['views/entries.json', entriesJson(selected)],
        [ARCHIVE_OSCAL, assessmentResults(view)],
        [ARCHIVE_REPORT, auditReport(view)],
        ['views/releases.csv', releasesCsv(selected)],
        ['views/verdicts.csv', (0,export_csv/* verdictsCsv */.ho)(selected)],
    ]);
}
/** What the views that tell more than the entries' own words are made from. */
function viewSource(source) {
    const { checkpoint, verdicts } = source;
    const entries = source.entries.map(({ entry }) => entry);
    return {
        manifest: archiveManifest(source),
        checkpoint,
        entries,
        digests: source.entries.map(({ bytes }) => (0,canonical/* sha256Hex */.fg)(bytes)),
        selected: (0,query/* selectEntries */.XO)(entries, source.filter),
        held: new Set(source.blobs),
        verdicts,
    };
}
/** The entries as one JSON array, a line each, every one in its canonical form. */
function entriesJson(entries) {
    if (entries.length === 0)
        return '[]\n';
    return `[\n${entries.map((entry) => (0,canonical/* canonicalJson */.dj)(entry)).join(',\n')}\n]\n`;
}
function definedParts(filter) {
    return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
const SHA256 = /^[0-9a-f]{64}$/;
const FILTER_KINDS = {
    model: 'string',
    person: 'string',
    pull: 'number',
    type: 'string',
    environment: 'string',
    from: 'string',
    to: 'string',
};
/** Reads what an archive says of itself; undefined where it is not written as an export writes it. */
function parseManifest(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return isManifest(value) && `${(0,canonical/* canonicalJson */.dj)(value)}\n` === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isManifest(value) {
    const texts = [value.arbiter, value.origin, value.tip, value.head, value.root];
    const digests = [value.blobs, value.left_out];
    return (value.schema === 'arbiter/ledger-archive/v1' &&
        texts.every((text) => typeof text === 'string') &&
        Number.isSafeInteger(value.size) &&
        digests.every((list) => Array.isArray(list) && list.every((sha256) => SHA256.test(sha256))) &&
        Object.entries(value.filter).every(([name, part]) => Object.hasOwn(FILTER_KINDS, name) && typeof part === FILTER_KINDS[name]));
}
function archiveManifest(source) {
    const last = source.entries.at(-1);
    if (last === undefined)
        throw new Error('An archive of no entries is never made.');
    return {
        schema: 'arbiter/ledger-archive/v1',
        arbiter: source.arbiter,
        origin: source.origin,
        tip: source.tip,
        size: source.entries.length,
        head: (0,canonical/* sha256Hex */.fg)(last.bytes),
        root: source.root,
        filter: definedParts(source.filter),
        blobs: [...source.blobs].sort(),
        left_out: [...source.leftOut].sort(),
    };
}


/***/ }),

/***/ 61699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ selectedGaps),
/* harmony export */   Jo: () => (/* binding */ verdictFacts),
/* harmony export */   dm: () => (/* binding */ MOST_VERDICTS),
/* harmony export */   mR: () => (/* binding */ wantedTexts),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _ledger_gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86694);
/* harmony import */ var _ledger_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80617);
/* harmony import */ var _ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46509);



/** Verdicts of which a view shows the details; of a longer ledger it shows the newest, and says so. */
const MOST_VERDICTS = 5000;
/** Digests of the verdicts whose texts the views need: what approved, and the newest of the rest. */
function wantedTexts(selected) {
    const evaluations = selected.flatMap((entry) => (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'evaluation') ?? []);
    const approved = evaluations.filter(({ status }) => status === 'approved');
    return new Set([...approved, ...evaluations.slice(-MOST_VERDICTS)].flatMap(({ verdict }) => verdict ?? []));
}
/** The gaps that show at a selected entry. */
function selectedGaps({ entries, selected, verdicts }) {
    const numbers = new Set(selected.map(({ seq }) => seq));
    return (0,_ledger_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerGaps */ .L)(entries, (sha256) => verdicts.get(sha256)).filter(({ entry }) => numbers.has(entry));
}
function digestOf({ digests }, { seq }) {
    return digests[seq - 1] ?? '';
}
/** Reads a kept verdict (arbiter/decision/v1) without relying on its shape: an older version may have written it. */
function verdictFacts(source, entry) {
    const sha256 = (0,_ledger_query_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(entry, 'evaluation')?.verdict ?? '';
    const kept = source.verdicts.get(sha256);
    const facts = new Map();
    for (const model of (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(kept ?? '')).models))
        for (const check of (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(model).checks)) {
            const { id, policy } = (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(check);
            facts.set(JSON.stringify([(0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(model).path, policy, id]), checkFacts((0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(check)));
        }
    return (path, policy, check) => facts.get(JSON.stringify([path, policy, check]));
}
function checkFacts(check) {
    return {
        title: (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(check.title),
        reason: (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(check.reason),
        observed: (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(check.observed).text),
        required: (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(check.required).text),
        controls: (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(check.controls).flatMap((control) => {
            const { id, relation } = (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(control);
            return typeof id === 'string' ? [{ id, relation: (0,_ledger_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(relation) }] : [];
        }),
    };
}


/***/ })

};
