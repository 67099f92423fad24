export const id = 4764;
export const ids = [4764];
export const modules = {

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/ledger/appending.js
var appending = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/ledger/entry-text.js
var entry_text = __webpack_require__(7497);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(9327);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/ledger/platform-selection.js
/** Everything that happens in these categories to the repository can open or close a way around the gate. */
const REPOSITORY_CATEGORIES = new Set([
    'protected_branch',
    'repository_ruleset',
    'repository_branch_protection_evaluation',
    'environment',
]);
/** Of other categories, what changes who may do what, what runs, or where the repository is. */
const REPOSITORY_ACTIONS = new Set([
    ...['access', 'archived', 'unarchived', 'destroy', 'rename'],
    ...['transfer', 'transfer_outgoing', 'transfer_start'],
    ...['add_member', 'remove_member', 'update_member', 'update_default_branch', 'change_merge_setting'],
    ...['actions_enabled', 'update_actions_settings', 'update_actions_access_settings'],
    ...['set_default_workflow_permissions', 'set_workflow_permission_can_approve_pr'],
    ...['create_actions_secret', 'remove_actions_secret', 'update_actions_secret'],
    ...['create_actions_variable', 'remove_actions_variable', 'update_actions_variable'],
].map((name) => `repo.${name}`));
const FURTHER_ACTIONS = new Set([
    'workflows.disable_workflow',
    'workflows.enable_workflow',
    'workflows.delete_workflow_run',
    'team.add_repository',
    'team.remove_repository',
    'team.update_repository_permission',
    'public_key.create',
    'public_key.update',
    'public_key.delete',
]);
/** Who is in a role may change with these. */
const TEAM_ACTIONS = new Set([
    'add_member',
    'remove_member',
    'promote_maintainer',
    'demote_maintainer',
    'destroy',
    'rename',
    'change_parent_team',
].map((name) => `team.${name}`));
/** Of the whole organisation, and so also of this repository. */
const ORGANISATION_ACTIONS = new Set([
    'update_member',
    'update_default_repository_permission',
    'update_actions_settings',
    'set_default_workflow_permissions',
    'set_workflow_permission_can_approve_pr',
].map((name) => `org.${name}`));
/** Whether an event bears on what is governed here. What belongs to another repository or another team does not. */
function bearsOn({ action, fields }, scope) {
    const category = action.slice(0, action.indexOf('.'));
    if (TEAM_ACTIONS.has(action))
        return isTeam(fields.team, scope);
    if (isOfRepository(fields, scope))
        return (REPOSITORY_CATEGORIES.has(category) || REPOSITORY_ACTIONS.has(action) || FURTHER_ACTIONS.has(action));
    if (!isAbsent(fields.repo) || !isAbsent(fields.repo_id) || !isAbsent(fields.repository_id))
        return false;
    // A ruleset of the organisation names no repository.
    return (isOrganisation(fields.org, scope) &&
        (ORGANISATION_ACTIONS.has(action) || category === 'repository_ruleset'));
}
/** By its numeric id where both are known, because a name may have been another repository's; else by its name. */
function isOfRepository(fields, { repository }) {
    const id = numericId(fields.repo_id ?? fields.repository_id);
    if (id !== null && repository.id !== null)
        return id === repository.id;
    return typeof fields.repo === 'string' && fold(fields.repo) === fold(repository.name);
}
function isTeam(team, { teams }) {
    return typeof team === 'string' && teams.some((known) => fold(known) === fold(team));
}
function isOrganisation(org, { repository }) {
    return typeof org === 'string' && fold(org) === fold(repository.name.split('/')[0] ?? '');
}
/** Exports write ids as numbers, and some as text. */
function numericId(value) {
    const id = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : value;
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}
function isAbsent(value) {
    return value === undefined || value === null || value === '';
}
function fold(name) {
    return name.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/ledger/platform-draft.js




const MOST_EVENT_BYTES = 64 * 1024;
const LONGEST_NAME = 200;
/** Where somebody was, and with what device and credential: nobody needs it to see what changed, and the ledger is for ever. */
const LEFT_OUT = /(?:^|_)(?:ip|ips|location|agent|token|tokens|email|emails|identity|session|fingerprint|key)(?:_|$)/;
/** What an event is about, the most telling first. */
const TARGETS = ['team', 'ruleset_name', 'environment_name', 'name', 'visibility', 'permission', 'title'];
/** The entry that records an event, and the event itself as a content. The same event gives the same entry, whoever imports it. */
function platformDraft(event, made) {
    const { document, action, happenedAt, fields } = event;
    const bytes = new TextEncoder().encode(`${(0,canonical/* canonicalJson */.dj)(withoutPrivate(fields))}\n`);
    if (bytes.length > MOST_EVENT_BYTES)
        throw new errors/* UserError */.y(`Event ${document} has ${bytes.length} bytes; at most ${MOST_EVENT_BYTES} are recorded.`);
    const sha256 = (0,canonical/* sha256Hex */.fg)(bytes);
    const login = platform_draft_name(event, 'actor');
    const decision = {
        document,
        action,
        happened_at: happenedAt,
        actor: login,
        user: platform_draft_name(event, 'user'),
        target: targetOf(event),
        event: sha256,
    };
    return {
        entry: {
            id: `platform_log/${document}`,
            type: 'platform_log',
            ...made,
            actor: actorOf(fields, login),
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { ...decision },
            attestation: null,
        },
        blobs: new Map([[sha256, bytes]]),
    };
}
/** Exports of different ways tell more or less of one event; what happened, when and by whom they must agree on. */
function isOtherEvent({ draft, recorded }) {
    const said = ({ type, decision }) => {
        const { document, action, happened_at, actor } = decision;
        return (0,canonical/* canonicalJson */.dj)([type, document, action, happened_at, actor]);
    };
    return said(draft.entry) !== said(recorded);
}
function actorOf(fields, login) {
    const id = numericId(fields.actor_id);
    if (id === null || login === null)
        return null;
    return { id, login, type: fields.actor_is_bot === true || login.endsWith('[bot]') ? 'Bot' : 'User' };
}
function platform_draft_name({ document, fields }, field) {
    const value = fields[field] ?? null;
    if (value === null || value === '')
        return null;
    if (typeof value !== 'string' || value.length > LONGEST_NAME || /\p{Surrogate}/u.test(value))
        throw new errors/* UserError */.y(`Event ${(0,finding/* quoted */.TL)(document)}: \`${field}\` is no name of up to ${LONGEST_NAME} characters.`);
    return value;
}
function targetOf(event) {
    for (const field of TARGETS) {
        if (typeof event.fields[field] === 'string' && event.fields[field] !== '')
            return platform_draft_name(event, field);
    }
    return null;
}
function withoutPrivate(value) {
    if (Array.isArray(value))
        return value.map(withoutPrivate);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => !LEFT_OUT.test(key))
        .map(([key, inner]) => [key, withoutPrivate(inner)]));
}

// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(8087);
// EXTERNAL MODULE: ./lib/text/document.js
var text_document = __webpack_require__(6242);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/text/problem.js
var problem = __webpack_require__(5572);
;// CONCATENATED MODULE: ./lib/ledger/platform-log.js





/** Characters of an export that are read. A longer period is imported in parts. */
const MOST_LOG_TEXT = text_document/* DEFAULT_LIMITS */.dR.maxLength;
const LINE_LIMITS = { maxLength: 256 * 1024, maxDepth: 16, maxNodes: 20_000 };
const ARRAY_LIMITS = { ...text_document/* DEFAULT_LIMITS */.dR, maxDepth: LINE_LIMITS.maxDepth + 1 };
const DOCUMENT = /^[A-Za-z0-9_-]{1,120}$/;
const ACTION = /^[a-z0-9_]{1,60}(?:\.[a-z0-9_]{1,100}){1,3}$/;
/** GitHub was not there before. */
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
/**
 * Reads an export of the audit log: a JSON array, as the web page and REST give it, or one object a line (NDJSON). One event
 * that cannot be understood refuses the whole file: what was skipped might be what matters.
 */
function readPlatformLog(text, file) {
    if (text.length > MOST_LOG_TEXT)
        throw new errors/* UserError */.y(`${file} has ${text.length} characters; at most ${MOST_LOG_TEXT} are read. Import a shorter period.`);
    const isArray = text.trimStart().startsWith('[');
    const events = isArray ? arrayEvents(text, file) : lineEvents(text, file);
    if (events.length === 0)
        throw new errors/* UserError */.y(`${file} has no event. An export that is empty cannot be told from one that failed.`);
    return events;
}
function arrayEvents(text, file) {
    const { value, problems } = (0,json/* parseJson */.q)(text, file, ARRAY_LIMITS);
    refuse(problems);
    if (!Array.isArray(value))
        throw new errors/* UserError */.y(`${file} is not a JSON array of events.`);
    return value.map((item, index) => eventOf(item, `${file}: event ${index + 1}`));
}
function lineEvents(text, file) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const place = `${file}:${index + 1}`;
        const { value, problems } = (0,json/* parseJson */.q)(line, place, LINE_LIMITS);
        refuse(problems);
        return [eventOf(value, place)];
    });
}
function refuse(problems) {
    const [first] = problems;
    if (first === undefined)
        return;
    throw new errors/* UserError */.y(`${(0,problem/* formatProblem */.V)(first)}\nExpected is an export of GitHub’s audit log: a JSON array of events, or one event a line.`, problems);
}
function eventOf(value, place) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new errors/* UserError */.y(`${place}: expected an event (a JSON object).`);
    const { _document_id: document, action } = value;
    if (typeof document !== 'string' || !DOCUMENT.test(document))
        throw new errors/* UserError */.y(`${place}: \`_document_id\` is missing or is none, so the event cannot be told again.`);
    if (typeof action !== 'string' || !ACTION.test(action))
        throw new errors/* UserError */.y(`${place}: \`action\` is missing or is none, such as repo.transfer.`);
    const happenedAt = timeOf(value['@timestamp'] ?? value.created_at);
    if (happenedAt === undefined)
        throw new errors/* UserError */.y(`${place}: \`@timestamp\` is missing or is no time in milliseconds or ISO 8601.`);
    return { document, action, happenedAt, fields: value };
}
function timeOf(value) {
    const time = typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : value;
    if (typeof time !== 'number' || !Number.isSafeInteger(time) || time < EARLIEST || time > LATEST)
        return undefined;
    return (0,instant/* formatInstant */.r4)(time);
}

// EXTERNAL MODULE: ./lib/model/roles.js + 1 modules
var roles = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(4651);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(9140);
;// CONCATENATED MODULE: ./lib/commands/audit-import-log.js
















const HELP = `arbiter audit import-log --file FILE [options]

Records events of GitHub's audit log that bear on what is governed: rulesets and branch protection, environments, access and
visibility of the repository, its workflows and secrets, the teams of roles.yml, who owns the organisation. Each becomes an
entry once, by its _document_id; others are left out. Where somebody was, and with what device and token, is not recorded.

  --file FILE           an export of the organisation's audit log: a JSON array, or one event a line
  --remote NAME         where the ledger is (default: origin); you need the right to push there
${audit_arguments/* REMOTE_PLACE_HELP */.nY} (arbiter/audit-import-log/v1)

The export is believed as it is: whoever may write the ledger can import an event that never was. Exit codes: 0 recorded, or
recorded before, 1 refused (the ledger is not whole, or has another event of the same id), 2 cannot tell.
`;
/** Each is a commit. */
const MOST_AT_ONCE = 1000;
/** `arbiter audit import-log` */
async function run(args, io) {
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, { ...audit_arguments/* PLACE_OPTIONS */.P3, file: { type: 'string' }, remote: { type: 'string' } }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const { file } = values;
    if (file === undefined)
        throw new errors/* UserError */.y(`Say which export: --file FILE.\n\n${HELP}`);
    const events = readPlatformLog(await exportText((0,external_node_path_.resolve)(io.cwd, file), file), file);
    return (0,audit_writing/* withRemoteLedger */.E_)(values, io, (access) => importEvents(events, file, access, values.json === true, io));
}
async function exportText(path, shown) {
    const facts = await (0,promises_.stat)(path).catch(() => undefined);
    if (facts === undefined || !facts.isFile())
        throw new errors/* UserError */.y(`There is no file ${shown}.`);
    if (facts.size > 4 * MOST_LOG_TEXT)
        throw new errors/* UserError */.y(`${shown} has ${facts.size} bytes, which is too much. Import a shorter period.`);
    const text = (0,audit_ledger/* textOf */.b6)(await (0,promises_.readFile)(path));
    if (text === undefined)
        throw new errors/* UserError */.y(`${shown} is not UTF-8 text.`);
    return text;
}
async function importEvents(events, file, access, isJson, io) {
    const sound = await (0,audit_ledger/* soundLedger */.Bk)(access, io);
    if (sound === null)
        return 1;
    const { repository } = sound.entries[0];
    const scope = { repository, teams: await teamsOf(access) };
    const drafts = draftsOf(events, scope, { at: io.now(), repository, run: (0,audit_writing/* runOf */.ng)(io.env) });
    const { appended, existing, conflicts } = await (0,appending/* appendEntries */.PI)(access, drafts, {
        ...(0,audit_writing/* appendOptions */.tu)(),
        stopOn: isOtherEvent,
    });
    const other = conflicts.find(isOtherEvent);
    if (other !== undefined) {
        const { recorded, draft } = other;
        io.stderr((0,report_escape/* logText */.kc)(`Entry ${recorded.seq} records another event under the same id (${(0,entry_text/* entryText */.u)(recorded)}; the file says: ${(0,entry_text/* entryText */.u)(draft.entry)}): nothing was written.\n`));
        return 1;
    }
    const recorded = appended.filter(({ type }) => type === 'platform_log');
    const before = existing.length + conflicts.length;
    if (isJson) {
        const output = {
            schema: 'arbiter/audit-import-log/v1',
            events: events.length,
            recorded: recorded.map(({ seq, decision }) => ({ entry: seq, ...decision })),
            recorded_before: before,
            left_out: events.length - drafts.length,
        };
        io.stdout(`${JSON.stringify(output, null, 2)}\n`);
        return 0;
    }
    const lines = [
        `${file}: ${events.length} events; ${recorded.length} recorded, ${before} recorded before, ${events.length - drafts.length} left out.`,
        ...recorded.map((entry) => `  entry ${entry.seq}  ${(0,entry_text/* entryText */.u)(entry)}`),
    ];
    io.stdout(`${(0,report_escape/* logText */.kc)(lines.join('\n'))}\n`);
    return 0;
}
/** In the order in which they happened; one that the file has twice counts once. */
function draftsOf(events, scope, made) {
    const chosen = events
        .filter((event) => bearsOn(event, scope))
        .toSorted((a, b) => (0,instant/* instant */.uR)(a.happenedAt) - (0,instant/* instant */.uR)(b.happenedAt) || (a.document < b.document ? -1 : 1));
    const drafts = new Map();
    for (const event of chosen) {
        const draft = platformDraft(event, made);
        const same = drafts.get(event.document);
        if (same !== undefined && JSON.stringify(same.entry) !== JSON.stringify(draft.entry))
            throw new errors/* UserError */.y(`The file has two different events with the \`_document_id\` ${event.document}.`);
        drafts.set(event.document, draft);
    }
    if (drafts.size > MOST_AT_ONCE)
        throw new errors/* UserError */.y(`${drafts.size} events are to be recorded; at most ${MOST_AT_ONCE} at once. Import a shorter period.`);
    return [...drafts.values()];
}
/** Which teams count is said on the default branch; a file that cannot be understood says nothing. */
async function teamsOf({ repository, head }) {
    const text = head === null ? null : await (0,audit_clone/* textAt */.$6)(repository, head, governing_set/* ROLES_FILE */.FS);
    if (text === null)
        return [];
    const { value, problems } = (0,roles/* loadRoles */.a)(text, governing_set/* ROLES_FILE */.FS);
    if (problems.length > 0 || value === undefined)
        throw errors/* UserError */.y.from(problems);
    return Object.values(value.roles).flatMap((role) => role?.teams ?? []);
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1722);

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

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ ROLES_FILE),
/* harmony export */   OY: () => (/* binding */ isReadGoverningFile),
/* harmony export */   ef: () => (/* binding */ loadGoverningSet),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6925);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2366);
/* harmony import */ var _model_delegations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5184);
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7941);
/* harmony import */ var _model_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2889);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7674);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5685);








const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
const READ_KINDS = new Set(['config', 'roles', 'policy', 'catalog', 'waiver', 'delegation', 'lock']);
/** Whether a path is read for what it governs; workflows and unknown files govern by their bytes alone. */
function isReadGoverningFile(path) {
    return READ_KINDS.has((0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_6__/* .governingKind */ .e)(path) ?? '');
}
/** Reads and validates `.arbiter/` of one commit. Never throws for a bad text. */
async function loadGoverningSet(tree) {
    const governing = tree.entries.filter((entry) => isReadGoverningFile(entry.path));
    const links = governing.filter((entry) => entry.mode !== '100644' && entry.mode !== '100755');
    const regular = governing.filter((entry) => !links.includes(entry)).map((entry) => entry.path);
    const files = await tree.read(regular);
    const problems = links.map(({ path }) => ({
        code: 'symbolic_link',
        message: 'A file that governs must be a regular file.',
        file: path,
    }));
    problems.push(...unknownFiles(tree));
    const texts = decodeAll(files, problems);
    const key = JSON.stringify([[...texts], problems]);
    // A copy: two commits that are governed alike are still two.
    if (latest?.key === key)
        return { ...latest.set };
    const set = governingSetOf(texts, problems);
    latest = { key, set };
    return set;
}
/**
 * The set that was made last. A decision asks for it several times, of base and of head, and the same texts give the same
 * set; to parse them takes longer than the rest of a decision.
 */
let latest;
function governingSetOf(texts, problems) {
    const config = load(texts.get(CONFIG_FILE), (text) => (0,_model_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(text, CONFIG_FILE), problems);
    const roles = load(texts.get(ROLES_FILE), (text) => (0,_model_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .loadRoles */ .a)(text, ROLES_FILE), problems);
    const delegations = loadAllDelegations(texts, roles, problems);
    const catalog = loadCatalogs(texts, problems);
    return {
        isAdopted: texts.has(CONFIG_FILE),
        config,
        roles,
        delegations,
        policies: loadPolicies(texts, roles, problems),
        datasets: catalog.datasets,
        catalogFiles: catalog.files,
        problems,
        texts,
    };
}
function decodeAll(files, problems) {
    const texts = new Map();
    for (const [path, bytes] of files) {
        const decoded = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g)(bytes, path);
        problems.push(...decoded.problems);
        texts.set(path, decoded.text ?? '');
    }
    return texts;
}
/** A policy saved as `.yaml` would otherwise be left out without a word. */
function unknownFiles(tree) {
    return tree.entries
        .filter(({ path }) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_6__/* .governingKind */ .e)(path) === 'other' && path.startsWith('.arbiter/'))
        .filter(({ path }) => /\.(?:ya?ml|json)$/i.test(path) && !path.endsWith('.test.yml'))
        .map(({ path }) => ({
        code: 'unknown_file',
        message: 'This file is not one that Arbiter reads: policies, catalog and waivers are `.yml` files in their folders.',
        file: path,
    }));
}
function load(text, read, problems) {
    if (text === undefined)
        return undefined;
    const loaded = read(text);
    problems.push(...loaded.problems);
    return loaded.value;
}
function loadAllDelegations(texts, roles, problems) {
    const text = texts.get(_model_delegations_js__WEBPACK_IMPORTED_MODULE_3__/* .DELEGATIONS_FILE */ .d);
    if (text === undefined)
        return [];
    return load(text, (found) => (0,_model_delegations_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDelegations */ .Y)(found, _model_delegations_js__WEBPACK_IMPORTED_MODULE_3__/* .DELEGATIONS_FILE */ .d, roles), problems)?.delegations;
}
function loadPolicies(texts, roles, problems) {
    const policies = [];
    for (const [file, text] of sorted(texts, 'policy')) {
        const loaded = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .t)(text, file, roles === undefined ? {} : { roles });
        problems.push(...loaded.problems);
        if (loaded.policy === undefined)
            continue;
        const { id } = loaded.policy.policy.metadata;
        const twin = policies.find((other) => other.policy.metadata.id === id);
        if (twin !== undefined) {
            problems.push(loaded.document.problem('duplicate_policy', `The policy \`${id}\` is already in ${twin.file}.`, '/metadata/id'));
        }
        policies.push(loaded.policy);
    }
    return policies;
}
function loadCatalogs(texts, problems) {
    const loads = [];
    const files = new Map();
    for (const [file, text] of sorted(texts, 'catalog')) {
        const loaded = (0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCatalog */ .ak)(text, file, sha256(text));
        loads.push(loaded);
        if (loaded.problems.length === 0)
            files.set(file, loaded.datasets.map((dataset) => dataset.entry.name));
    }
    const joined = (0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCatalogs */ .PP)(loads);
    problems.push(...joined.problems);
    return { datasets: joined.datasets, files };
}
function sorted(texts, kind) {
    return [...texts].filter(([path]) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_6__/* .governingKind */ .e)(path) === kind).sort(([a], [b]) => (a < b ? -1 : 1));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries)
/* harmony export */ });
/* unused harmony exports DEFAULT_ATTEMPTS, FIRST_WAIT_MS, LONGEST_WAIT_MS, waitBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1070);



const DEFAULT_ATTEMPTS = 25;
/** The longest first wait; each further one may be twice as long, up to the last. Milliseconds. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/**
 * Records drafts by compare-and-swap: read the tip unless a state is known, verify, put the entries on top, move the branch if
 * it is still there; when somebody else was faster, wait a random while and begin again. A ledger that is missing or has a
 * finding is never extended, and giving up is an error: what could not be recorded did not happen.
 */
async function appendEntries(ledger, drafts, options) {
    const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
    let known = options.known;
    const readState = async (before) => {
        const state = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(ledger.reader, { ...options.verification, known: before });
        options.check?.(state);
        return { state, extension: (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints) };
    };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        if (attempt > 1)
            await options.wait(waitBefore(attempt, options.random()));
        const { state, extension } = (attempt === 1 ? extensionOf(drafts, options) : undefined) ?? (await readState(known));
        known = state;
        const { commits, appended, existing, conflicts, at } = extension;
        if (conflicts.some((conflict) => options.stopOn?.(conflict) === true)) {
            return { tip: state.tip, head: state.head, appended: [], existing, conflicts, ledger: state };
        }
        const tip = commits.length === 0 ? state.tip : await ledger.writer.append(state.tip, commits);
        if (tip === null)
            continue;
        const extended = at(tip);
        return { tip, head: extended.head, appended, existing, conflicts, ledger: extended };
    }
    const message = `The ledger is busy: others wrote to it at each of ${attempts} attempts. Run this again.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, [{ code: 'ledger_busy', message, file: 'ledger' }]);
}
/**
 * On top of the state that is known, without asking where the branch is: the compare-and-swap finds out when it moved.
 * Undefined where there is nothing to write, which would leave the state untested, or where more is to be held against it.
 */
function extensionOf(drafts, options) {
    const { known: state, verification, check } = options;
    if (state === undefined || verification !== undefined || check !== undefined)
        return undefined;
    const extension = (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extendLedger */ .S)(state, drafts, options.checkpoints);
    return extension.commits.length === 0 || extension.conflicts.length > 0 ? undefined : { state, extension };
}
/** Milliseconds to wait before an attempt (the second is the first to wait): any time up to a bound that doubles. */
function waitBefore(attempt, random) {
    return Math.round(random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 2)));
}


/***/ }),

/***/ 7497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
const TOLD = {
    genesis: ({ origin, reason }) => `the ledger ${origin} begins: ${reason}`,
    policy: ({ policies }) => `in force: ${policies.map(({ id, version }) => `${id} ${version}`).join(', ') || 'nothing'}`,
    evaluation: ({ status, reason, posted }) => `${status}: ${reason}${posted === undefined ? '' : ` (posted as ${posted.state}: #${posted.because.pull_request} has the same head commit and is ${posted.status})`}`,
    observation: ({ review, state }) => `review ${review} first seen as ${state}`,
    approval: ({ review, role, model, conditions }) => `review ${review} fills a seat of ${role} for ${model}${conditions.length === 0 ? '' : `, on ${conditions.length} condition(s)`}`,
    dismissal: ({ review, was }) => `review ${review} dismissed${was === null ? '' : ` (it was ${was})`}`,
    override: (detail) => 'check' in detail
        ? `review ${detail.review} overrides check ${detail.check} of ${detail.policy} (${detail.outcome}) for ${detail.model} as ${detail.role}: ${detail.reason}`
        : `break-glass for ${detail.model} by label ${detail.label} until ${detail.until}: ${detail.reason}`,
    delegation: ({ from, to, role, until, reason }) => `${to} signs as ${role} for ${from} until ${until}: ${reason}`,
    alert: ({ kind, people, roles, waiting_since: since }) => `${kind} to ${people.join(', ') || 'nobody'} for ${roles.join(', ')}, waiting since ${since}`,
    status: ({ event, status }) => `pull request ${event}; the last verdict was ${status ?? 'never given'}`,
    checkpoint: ({ size, root, note }) => `checkpoint of ${size} entries, root ${root}, ${note === null ? 'not signed' : 'signed'}`,
    expunged: ({ blobs, basis, reason }) => `${blobs.length} content(s) removed (${basis}): ${reason}`,
    correction: ({ of, reason }) => `entry ${of} is wrong: ${reason}`,
    platform_log: ({ action, target, user, actor, happened_at: at }) => `${action}${target === null ? '' : ` (${target})`}${user === null || user === actor ? '' : ` for ${user}`} by ${actor ?? 'somebody'} at ${at}`,
};
/** What an entry says, in one line; the text in it was written by others and is not escaped. */
function entryText(entry) {
    const tell = Object.hasOwn(TOLD, entry.type) ? TOLD[entry.type] : undefined;
    return tell === undefined ? '' : tell(entry.decision);
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export verifyContents */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);



/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;
/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
async function readLedger(reader, options = {}) {
    const tip = await reader.tip();
    return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiedLedger */ .W2)(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
}
/** What is known at the same tip is not read again. */
async function snapshotAt(reader, tip, known) {
    if (known?.tip !== tip)
        return reader.read(tip, known?.tip);
    return { tip, commits: [], files: known.files, entries: known.contents };
}
/** Contents by digest, held against it; one that was expunged is absent. */
async function readContents(reader, tip, digests) {
    const contents = await reader.blobs(tip, digests);
    const findings = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .contentFindings */ .cX)([...contents.keys()], contents);
    if (findings.length > 0)
        throw (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerError */ .EW)(findings);
    return contents;
}
/** Reads contents that a branch has, some at a time, and says which are not what their names say. */
async function verifyContents(reader, tip, digests) {
    const findings = [];
    for (let start = 0; start < digests.length; start += CONTENTS_AT_ONCE) {
        const wanted = digests.slice(start, start + CONTENTS_AT_ONCE);
        findings.push(...contentFindings(wanted, await reader.blobs(tip, wanted)));
    }
    return findings;
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hz: () => (/* binding */ NOTHING_SENSITIVE),
  PP: () => (/* binding */ joinCatalogs),
  ak: () => (/* binding */ loadCatalog)
});

;// CONCATENATED MODULE: ./lib/schemas/catalog.js
// Generated by scripts/generate.ts from schemas/catalog.schema.json: change that file, then run `npm run generate`.
const catalogSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "catalog.schema.json", "title": "Catalog", "type": "object", "description": "The data catalog (.arbiter/catalog/*.yml).", "additionalProperties": false, "properties": { "datasets": { "type": "array", "description": "Data sets", "items": { "type": "object", "description": "A data set", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the data set, unique in the catalog", "minLength": 1 }, "owner": { "type": "string", "description": "Who owns the data set", "minLength": 1 }, "source": { "type": "string", "description": "Where it comes from", "minLength": 1 }, "refresh": { "type": "string", "description": "How often it is refreshed", "minLength": 1, "examples": ["daily"] }, "sensitivity": { "type": "string", "description": "Sensitivity; a change of it counts only once merged", "minLength": 1, "examples": ["public", "internal", "restricted"] }, "legal_basis": { "type": "string", "description": "Legal basis", "minLength": 1 }, "licence": { "type": "string", "description": "Licence", "minLength": 1 }, "purpose": { "type": "string", "description": "Purpose", "minLength": 1 }, "retention": { "type": "string", "description": "Retention", "minLength": 1 }, "consent": { "type": "string", "description": "Consent", "minLength": 1 }, "access": { "type": "string", "description": "Access rule", "minLength": 1 }, "columns": { "type": "array", "description": "Columns", "items": { "type": "object", "description": "A column", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Name of the column, unique in the data set", "minLength": 1 }, "meaning": { "type": "string", "description": "What it means", "minLength": 1 }, "type": { "type": "string", "description": "Type", "minLength": 1 }, "classification": { "type": "array", "description": "Classifications; [none] for a column that carries nothing sensitive. Losing one counts only once merged", "items": { "type": "string", "description": "PII, PHI, PCI, confidential, none, …", "minLength": 1 }, "minItems": 1, "examples": [["PII"], ["none"]] }, "de_identified": { "enum": ["safe-harbor", "expert-determination"], "description": "HIPAA method of de-identification" }, "permitted_use": { "type": "object", "description": "Why this column may be used although it is sensitive; a new one counts only once merged", "additionalProperties": false, "properties": { "basis": { "type": "string", "description": "Legal basis and purpose", "minLength": 1 }, "approved_by": { "type": "string", "description": "Role or person who approved", "minLength": 1 } }, "required": ["basis", "approved_by"] } }, "required": ["name", "meaning"] }, "minItems": 1 } }, "required": ["name", "owner", "source", "refresh", "sensitivity", "columns"] }, "minItems": 1 } }, "required": ["datasets"] };

// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(9327);
// EXTERNAL MODULE: ./lib/model/loaded.js
var loaded = __webpack_require__(4788);
;// CONCATENATED MODULE: ./lib/model/catalog.js



/** The classification that says "nothing sensitive", and therefore stands alone. */
const NOTHING_SENSITIVE = 'none';
/**
 * Reads one file of `.arbiter/catalog/`. Never throws for a bad text.
 *
 * @param sha256 digest of the file's bytes; that of the text as UTF-8 unless given
 */
function loadCatalog(text, file, sha256 = (0,canonical/* sha256Hex */.fg)(text)) {
    const { value, document, problems } = (0,loaded/* loadFile */.Z)(text, file, catalogSchema, catalogProblems);
    const datasets = (value?.datasets ?? []).map((entry, index) => ({
        entry,
        file,
        sha256,
        document,
        pointer: `/datasets/${index}`,
    }));
    return { datasets, document, problems };
}
/** All files of a catalog as one: a data set is defined once, or nobody could tell which entry governs. */
function joinCatalogs(loads) {
    const datasets = loads.flatMap((load) => load.datasets);
    const problems = loads.flatMap((load) => load.problems);
    const first = new Map();
    for (const dataset of datasets) {
        const known = first.get(dataset.entry.name);
        if (known === undefined) {
            first.set(dataset.entry.name, dataset);
        }
        else if (known.file !== dataset.file) {
            const message = `The data set \`${dataset.entry.name}\` is already defined in ${known.file}.`;
            problems.push(dataset.document.problem('duplicate_dataset', message, `${dataset.pointer}/name`));
        }
    }
    return { datasets, problems };
}
function catalogProblems(catalog, document) {
    const names = catalog.datasets.map((dataset) => dataset.name);
    return catalog.datasets.flatMap((dataset, index) => {
        const pointer = `/datasets/${index}`;
        const problems = columnProblems(dataset, pointer, document);
        if (names.indexOf(dataset.name) !== index) {
            const message = `The data set \`${dataset.name}\` is defined twice.`;
            problems.push(document.problem('duplicate_dataset', message, `${pointer}/name`));
        }
        return problems;
    });
}
function columnProblems(dataset, pointer, document) {
    const names = dataset.columns.map((column) => column.name);
    return dataset.columns.flatMap((column, index) => {
        const at = `${pointer}/columns/${index}`;
        const problems = [];
        if (names.indexOf(column.name) !== index) {
            const message = `The column \`${column.name}\` is described twice.`;
            problems.push(document.problem('duplicate_column', message, `${at}/name`));
        }
        const tags = column.classification ?? [];
        const folded = tags.map((tag) => tag.toLowerCase());
        if (folded.includes(NOTHING_SENSITIVE) && tags.length > 1) {
            const message = '`none` says that the column carries nothing sensitive; it cannot stand beside another tag.';
            problems.push(document.problem('contradiction', message, `${at}/classification`));
        }
        folded.forEach((tag, position) => {
            if (folded.indexOf(tag) === position)
                return;
            const message = `\`${tags[position]}\` appears twice.`;
            problems.push(document.problem('duplicate_item', message, `${at}/classification/${position}`));
        });
        return problems;
    });
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isGoverningPath),
/* harmony export */   e: () => (/* binding */ governingKind)
/* harmony export */ });
/** What a path governs, or undefined for a path that governs nothing by itself. Case does not hide a path. */
function governingKind(path) {
    const lower = path.toLowerCase();
    if (lower === 'arbiter.lock')
        return 'lock';
    if (lower.startsWith('.github/'))
        return 'workflow';
    if (!lower.startsWith('.arbiter/'))
        return undefined;
    const inside = lower.slice('.arbiter/'.length);
    if (inside === 'config.yml')
        return 'config';
    if (inside === 'roles.yml')
        return 'roles';
    if (inside === 'delegations.yml')
        return 'delegation';
    if (inside === 'arbiter.lock')
        return 'lock';
    if (/^policies\/[^/]+\.yml$/.test(inside) && !inside.endsWith('.test.yml'))
        return 'policy';
    if (/^catalog\/[^/]+\.yml$/.test(inside))
        return 'catalog';
    if (/^waivers\/[^/]+\.yml$/.test(inside))
        return 'waiver';
    return 'other';
}
function isGoverningPath(path) {
    return governingKind(path) !== undefined;
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   bi: () => (/* binding */ Identities),
/* harmony export */   bw: () => (/* binding */ personText)
/* harmony export */ });
function personOf(written) {
    return typeof written === 'string'
        ? { login: written, id: undefined }
        : { login: written.login, id: written.id };
}
/** A person in a message: logins compare without case, and who has another id is somebody else. */
function personText(written) {
    const { login, id } = personOf(written);
    return id === undefined ? login.toLowerCase() : `${login.toLowerCase()} (id ${id})`;
}
/** Ids and logins met so far: each login has one id, each id one login. */
class Identities {
    #idOf = new Map();
    #loginOf = new Map();
    /** Takes a person; the problem is that the file, or one read before it, says otherwise. */
    meet(written, document, pointer) {
        const { login, id } = personOf(written);
        if (id === undefined)
            return [];
        const folded = login.toLowerCase();
        const known = this.#idOf.get(folded);
        const other = this.#loginOf.get(id);
        this.#idOf.set(folded, id);
        this.#loginOf.set(id, folded);
        const message = known !== undefined && known !== id
            ? `\`${login}\` has the id ${known} elsewhere.`
            : other !== undefined && other !== folded
                ? `The id ${id} belongs to \`${other}\` elsewhere.`
                : undefined;
        return message === undefined ? [] : [document.problem('conflicting_id', message, `${pointer}/id`)];
    }
    /** Takes a person of a file that was checked by itself. */
    know(written) {
        const { login, id } = personOf(written);
        if (id === undefined)
            return;
        this.#idOf.set(login.toLowerCase(), id);
        this.#loginOf.set(id, login.toLowerCase());
    }
}


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signoffSchema)
/* harmony export */ });
// Generated by scripts/generate.ts from schemas/signoff.schema.json: change that file, then run `npm run generate`.
const signoffSchema = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signoff.schema.json", "title": "SignoffBlock", "type": "object", "description": "Who must sign, as reviews of the pull request. Exactly one of require, all_of, any_of, stages and none.", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies must be complete; all draw on one pool of people", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One complete branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "stages": { "type": "array", "description": "Stages in order; all must be complete", "items": { "$ref": "#/$defs/stage" }, "minItems": 1 }, "none": { "const": true, "description": "Nobody signs; needs a reason, and is reported" }, "reason": { "type": "string", "description": "Why nobody signs", "minLength": 1 }, "distinct": { "type": "boolean", "description": "One person fills one seat. Default: true" }, "binding": { "enum": ["content", "commit"], "description": "What an approval belongs to. Default: content once the ledger exists, commit before" }, "veto_from": { "enum": ["roles", "writers", "nobody"], "description": "Whose change request is a veto. Default: roles, those required here" }, "min_permission": { "enum": ["read", "triage", "write", "maintain", "admin"], "description": "Least permission of a person who counts. Default: write" }, "allow_bots": { "type": "boolean", "description": "Apps may fill seats. Default: false" }, "allow_contributors": { "type": "boolean", "description": "Contributors other than the author may fill seats. Default: false" }, "count_coauthors": { "type": "boolean", "description": "Co-authored-by trailers make contributors. Default: false" }, "unattributed_waiver": { "type": "string", "description": "Role that answers for commits that map to no account, with a seat of its own", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "ignore_update_merges": { "type": "boolean", "description": "Under binding commit, a clean merge of base keeps approvals. Default: false" }, "feedback": { "type": "array", "description": "Advisory roles; feedback never counts as approval", "items": { "type": "object", "description": "Advisory role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "major_blocks": { "type": "boolean", "description": "A change request of this role is a veto. Default: false" } }, "required": ["role"] }, "minItems": 1 }, "valid_for": { "type": "string", "description": "How long a complete sign-off holds, in days: 90d", "minLength": 1, "pattern": "^[1-9][0-9]{0,4}d$" }, "override": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "label": { "type": "string", "description": "Label that asks for it", "minLength": 1 }, "roles": { "type": "array", "description": "Roles that may use it", "items": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "minItems": 1 }, "max": { "type": "string", "description": "Longest time, in hours or days: 24h, 2d", "minLength": 1, "pattern": "^[1-9][0-9]{0,3}[hd]$" } }, "required": ["label", "roles", "max"] } }, "$defs": { "require": { "type": "array", "description": "Seats, in order", "items": { "type": "object", "description": "Seats of one role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "count": { "type": "integer", "description": "How many different people", "minimum": 1, "maximum": 20 } }, "required": ["role", "count"] }, "minItems": 1 }, "when": { "type": "object", "description": "Conditions, all of which must hold; within a list one suffices", "additionalProperties": false, "properties": { "tiers": { "type": "array", "description": "Risk tiers", "items": { "type": "string", "description": "Risk tier", "minLength": 1 }, "minItems": 1 }, "paths": { "type": "array", "description": "A changed path, old or new, matches", "items": { "type": "string", "description": "Glob over changed paths, old and new", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "labels": { "type": "array", "description": "The pull request has a label", "items": { "type": "string", "description": "Label", "minLength": 1 }, "minItems": 1 }, "base": { "type": "array", "description": "The base branch matches", "items": { "type": "string", "description": "Glob over branch names", "minLength": 1, "maxLength": 256 }, "minItems": 1 } }, "minProperties": 1 }, "branch": { "type": "object", "description": "One branch: exactly one of require, all_of and any_of", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 } }, "minProperties": 1 }, "stage": { "type": "object", "description": "One stage", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Name of the stage", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "require": { "$ref": "#/$defs/require" }, "when": { "$ref": "#/$defs/when" } }, "required": ["id", "require"] } } };


/***/ }),

/***/ 5685:
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
