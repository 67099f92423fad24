export const id = 5521;
export const ids = [5521];
export const modules = {

/***/ 24372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(32098);
// EXTERNAL MODULE: ./lib/ledger/appending.js
var appending = __webpack_require__(21557);
// EXTERNAL MODULE: ./lib/ledger/entry-text.js
var entry_text = __webpack_require__(67497);
// EXTERNAL MODULE: ./lib/model/canonical.js
var canonical = __webpack_require__(29327);
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

// EXTERNAL MODULE: ./lib/ledger/unchecked.js
var unchecked = __webpack_require__(46509);
;// CONCATENATED MODULE: ./lib/ledger/platform-conflict.js



/** Said by `happened_at`, and written in several ways. */
const TIMES = new Set(['@timestamp', 'created_at']);
/**
 * Exports of different ways tell more or less of one event; what two of them both tell must be the same. `recorded` is the
 * event itself as it is kept, undefined where it was expunged: then (and where it is not what the entry names) the entry's own words are compared.
 */
function isOtherEvent({ draft, recorded }, kept) {
    const now = saidBy(draft.entry);
    const then = saidBy(recorded);
    if ((0,canonical/* canonicalJson */.dj)(fixed(draft.entry, now)) !== (0,canonical/* canonicalJson */.dj)(fixed(recorded, then)))
        return true;
    if (kept === undefined || (0,canonical/* sha256Hex */.fg)(kept) !== then.event)
        return contradict(now.user, then.user) || contradict(now.target, then.target);
    const told = (0,unchecked/* record */.g1)((0,unchecked/* parsed */.Yz)(textOf(draft, now.event)));
    return Object.entries((0,unchecked/* record */.g1)((0,unchecked/* parsed */.Yz)(kept))).some(([field, value]) => !TIMES.has(field) &&
        Object.hasOwn(told, field) &&
        contradict(plain(field, value), plain(field, told[field])));
}
function saidBy({ decision }) {
    return decision;
}
function fixed({ type }, said) {
    return [type, said.document, said.action, said.happened_at, said.actor];
}
/** An absent value, written out or not, says nothing. */
function contradict(one, other) {
    if (platform_conflict_isAbsent(one) || platform_conflict_isAbsent(other))
        return false;
    return (0,canonical/* canonicalJson */.dj)(one) !== (0,canonical/* canonicalJson */.dj)(other);
}
function platform_conflict_isAbsent(value) {
    return value === null || value === '';
}
/** Ids are numbers in some exports and text in others. */
function plain(field, value) {
    return field.endsWith('_id') ? (numericId(value) ?? value) : value;
}
function textOf({ blobs }, sha256) {
    return new TextDecoder().decode(blobs.get(sha256));
}

// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(93528);
;// CONCATENATED MODULE: ./lib/ledger/platform-draft.js




const MOST_EVENT_BYTES = 64 * 1024;
const LONGEST_NAME = 200;
/** Where somebody was, and with what device and credential: nobody needs it to see what changed, and the ledger is for ever. */
const LEFT_OUT = /(?:^|_)(?:ip|ips|location|agent|token|tokens|email|emails|identity|session|fingerprint|key)(?:_|$)/;
/** In these `key` is the name of a secret or a variable, which is what they are about; its value is in no event. */
const NAMED_BY_KEY = /\.(?:create|update|remove)_actions_(?:secret|variable)$/;
/** What an event is about, the most telling first. */
const TARGETS = ['team', 'ruleset_name', 'environment_name', 'name', 'visibility', 'permission', 'title'];
/** The entry that records an event, and the event itself as a content. The same event gives the same entry, whoever imports it. */
function platformDraft(event, made) {
    const { document, action, happenedAt, fields } = event;
    const bytes = new TextEncoder().encode(`${(0,canonical/* canonicalJson */.dj)(recordedFields(event))}\n`);
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
    for (const field of NAMED_BY_KEY.test(event.action) ? ['key', ...TARGETS] : TARGETS) {
        if (typeof event.fields[field] === 'string' && event.fields[field] !== '')
            return platform_draft_name(event, field);
    }
    return null;
}
function recordedFields({ action, fields }) {
    const { key } = fields;
    const kept = withoutPrivate({ ...fields });
    return typeof key === 'string' && NAMED_BY_KEY.test(action) ? { ...kept, key } : kept;
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
var instant = __webpack_require__(88087);
// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/problem.js
var problem = __webpack_require__(25572);
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

// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
// EXTERNAL MODULE: ./lib/model/roles.js + 2 modules
var roles = __webpack_require__(47192);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(84586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(71389);
// EXTERNAL MODULE: ./lib/commands/audit-ledger.js
var audit_ledger = __webpack_require__(24651);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(29140);
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
    const kept = await keptEvents(drafts, sound, access);
    const isOther = (conflict) => isOtherEvent(conflict, kept.get(conflict.recorded.id));
    const { appended, existing, conflicts } = await (0,appending/* appendEntries */.PI)(access, drafts, {
        ...(0,audit_writing/* appendOptions */.tu)(),
        stopOn: isOther,
    });
    const other = conflicts.find(isOther);
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
/** Events of the file that are recorded, as they are kept, by the id of their entry. One that was expunged is absent. */
async function keptEvents(drafts, { snapshot, entries }, access) {
    const wanted = new Set(drafts.map(({ entry }) => entry.id));
    const events = entries.flatMap((entry) => {
        const event = wanted.has(entry.id) ? (0,query/* detailOf */.Rw)(entry, 'platform_log')?.event : undefined;
        return event === undefined ? [] : [[entry.id, event]];
    });
    const contents = await access.reader.blobs(snapshot.tip, events.map(([, sha256]) => sha256));
    return new Map(events.flatMap(([id, sha256]) => {
        const text = (0,audit_ledger/* textOf */.b6)(contents.get(sha256));
        return text === undefined ? [] : [[id, text]];
    }));
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

/***/ 24651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ soundLedger),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   b6: () => (/* reexport safe */ _small_file_js__WEBPACK_IMPORTED_MODULE_2__.b),
/* harmony export */   fG: () => (/* binding */ missingBranch)
/* harmony export */ });
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51746);
/* harmony import */ var _ledger_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22165);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11720);



async function readLedger({ reader }, options = {}) {
    const tip = await reader.tip();
    const readings = new _ledger_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .EntryReadings */ .c();
    const snapshot = tip === null ? null : await reader.read(tip, undefined, (entries) => readings.add(entries));
    return { snapshot, verification: (0,_ledger_verification_js__WEBPACK_IMPORTED_MODULE_1__.verifyLedger)(snapshot, { ...options, readings }) };
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
    let start = 0;
    const next = async (count) => {
        const wanted = digests.slice(start, start + count);
        start += wanted.length;
        return { wanted, contents: wanted.length === 0 ? new Map() : await reader.blobs(tip, wanted) };
    };
    for (let reading = next(64);;) {
        const found = await reading;
        const count = found.wanted.length;
        if (count === 0)
            return;
        const bytes = [...found.contents.values()].reduce((sum, content) => sum + content.length, 1);
        // The next ones are read while these are looked at.
        reading = next(Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((BYTES_AT_ONCE * count) / bytes))));
        reading.catch(() => undefined);
        yield found;
    }
}


/***/ }),

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remoteState),
/* harmony export */   E_: () => (/* binding */ withRemoteLedger),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   tu: () => (/* binding */ appendOptions),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export REMOTE_DEFAULT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45216);
/* harmony import */ var _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40867);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69414);
/* harmony import */ var _audit_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71389);
/* harmony import */ var _github_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12856);










/** Where a command that writes reads the configuration, in words. */
const REMOTE_DEFAULT = 'the remote’s default branch';
/**
 * Opens the ledger on a remote for one piece of work. It goes through a repository of its own, so that nothing of the
 * user's clone changes; the configuration is that of the remote's default branch, because a clone may be behind. `usual` is
 * the branch where nothing names one.
 */
async function withRemoteLedger(words, io, work, usual) {
    const clone = await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .openClone */ .ok)(words, io);
    const remote = await addressOf(clone.gitDir, words.remote ?? 'origin', io);
    const gitDir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'arbiter-ledger-'));
    try {
        const options = { gitDir, env: io.env, authorization: authorizationFor(remote, io.env) };
        const repository = await _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .GitRepository */ .x.create(options, remote);
        const { config, head } = await remoteState(repository);
        const branch = (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .branchOf */ .W0)(words.branch, config, REMOTE_DEFAULT, usual);
        const reader = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerReader */ .bL(options, branch, remote);
        const writer = new _git_ledger_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .GitLedgerWriter */ .bf(options, branch, remote);
        return await work({ branch, config, head, repository, reader, writer, remote, isRemote: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, { recursive: true, force: true });
    }
}
/** Tip of the default branch of a remote, and the configuration there; null where there is none. */
async function remoteState(repository) {
    const head = (await repository.listRemote('HEAD')).get('HEAD') ?? null;
    if (head === null)
        return { head, config: null };
    await repository.fetch(head);
    return { head, config: await (0,_audit_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W1)(repository, head) };
}
async function addressOf(gitDir, remote, io) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(remote))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--remote\` takes the name of a remote, such as origin; found \`${remote}\`.`);
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(['remote', 'get-url', '--push', remote], { gitDir, env: io.env }).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The clone has no remote \`${remote}\`. Say which: --remote NAME.`);
    });
    return output.toString('utf8').trim();
}
/** A token goes to the host that it belongs to, and nowhere else. */
function authorizationFor(remote, env) {
    const token = env.GITHUB_TOKEN;
    const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    return token !== undefined && token !== '' && remote.startsWith(`${server}/`)
        ? (0,_github_access_js__WEBPACK_IMPORTED_MODULE_9__/* .gitAuthorization */ .IR)(token)
        : undefined;
}
/** How the ledger is extended outside of tests. */
function appendOptions() {
    return { wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms), random: () => Math.random() };
}
/** The run of GitHub Actions that this is, null elsewhere. */
function runOf(env) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS !== 'true' || id === undefined || id === '')
        return null;
    return {
        id,
        attempt: env.GITHUB_RUN_ATTEMPT ?? '',
        workflow_ref: env.GITHUB_WORKFLOW_REF ?? '',
        workflow_sha: env.GITHUB_WORKFLOW_SHA ?? '',
    };
}
/** Who started the run; null elsewhere, because a clone's user name is whatever somebody wrote there. */
function actorOf(env) {
    const id = Number(env.GITHUB_ACTOR_ID);
    const login = env.GITHUB_ACTOR;
    if (env.GITHUB_ACTIONS !== 'true' || login === undefined || !Number.isSafeInteger(id) || id < 1)
        return null;
    return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
const PLACE = /^[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Which repository a new ledger is of: as said, else as GitHub Actions says, else as the remote's address says
 * (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`).
 */
function originOf(given, remote, env) {
    const fromRun = env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY !== undefined
        ? `${hostOf(env.GITHUB_SERVER_URL ?? 'https://github.com')}/${env.GITHUB_REPOSITORY}`
        : undefined;
    const place = given ?? fromRun ?? placeOfAddress(remote);
    if (place === undefined || !PLACE.test(place))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Which repository this is cannot be told from the remote \`${remote.replace(/\/\/[^/@]*@/, '//')}\`. Say it: --origin HOST/OWNER/NAME.`);
    const id = Number(env.GITHUB_REPOSITORY_ID);
    const isKnown = fromRun === place && Number.isSafeInteger(id) && id > 0;
    return { place, repository: { id: isKnown ? id : null, name: place.split('/').slice(1).join('/') } };
}
function placeOfAddress(address) {
    const [, host, path] = /^(?:https?|ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/.exec(address) ??
        /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address) ??
        [];
    return host === undefined ? undefined : `${host}/${path?.replace(/\.git$/, '').replace(/\/+$/, '')}`;
}
function hostOf(url) {
    return url.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 11720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   u: () => (/* binding */ smallFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const MOST_BYTES = 1024 * 1024;
/** A small text file that the user names. */
async function smallFile(path, shown) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} cannot be read: ${error.code ?? error.message}.`);
    });
    const text = bytes.length > MOST_BYTES ? undefined : textOf(bytes);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${shown} is not a text of at most ${MOST_BYTES} bytes.`);
    return text;
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

/***/ 32098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ ROLES_FILE),
/* harmony export */   OY: () => (/* binding */ isReadGoverningFile),
/* harmony export */   ef: () => (/* binding */ loadGoverningSet),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   wd: () => (/* binding */ requireUsable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _attestation_signers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99300);
/* harmony import */ var _attestation_signing_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23824);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _model_catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74367);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44544);
/* harmony import */ var _model_delegations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67655);
/* harmony import */ var _model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40322);
/* harmony import */ var _model_roles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47192);
/* harmony import */ var _model_waivers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7552);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91230);
/* harmony import */ var _policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91819);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35685);













const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
/**
 * @param whose `The commit …`, for the message
 * @throws UserError where nothing can be decided by it
 */
function requireUsable(set, whose) {
    const { config, problems } = set;
    if (config !== undefined && problems.length === 0)
        return { ...set, config };
    const reason = problems[0]?.message ?? 'there is no .arbiter/config.yml';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${whose} has no configuration that can be used: ${reason}`, problems);
}
const READ_KINDS = new Set([
    'config',
    'roles',
    'policy',
    'baseline',
    'catalog',
    'waiver',
    'delegation',
    'signers',
    'lock',
]);
/** Whether a path is read for what it governs; workflows and unknown files govern by their bytes alone. */
function isReadGoverningFile(path) {
    return READ_KINDS.has((0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) ?? '');
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
    const digests = waiverDigests(files);
    const key = JSON.stringify([[...texts], problems, [...digests]]);
    // A copy: two commits that are governed alike are still two.
    if (latest?.key === key)
        return { ...latest.set };
    const set = governingSetOf(texts, problems, digests);
    latest = { key, set };
    return set;
}
/**
 * The set that was made last. A decision asks for it several times, of base and of head, and the same texts give the same
 * set; to parse them takes longer than the rest of a decision.
 */
let latest;
function governingSetOf(texts, problems, digests) {
    const config = load(texts.get(CONFIG_FILE), (text) => (0,_model_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(text, CONFIG_FILE), problems);
    const roles = load(texts.get(ROLES_FILE), (text) => (0,_model_roles_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRoles */ .a)(text, ROLES_FILE), problems);
    const delegations = loadAllDelegations(texts, roles, problems);
    const signing = (0,_attestation_signing_files_js__WEBPACK_IMPORTED_MODULE_2__.loadSigningFiles)(texts.get(_attestation_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNERS_FILE */ .V7), texts.get(_attestation_signers_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUSTED_ROOT_FILE */ .a2));
    problems.push(...signing.problems);
    const catalog = loadCatalogs(texts, problems);
    return {
        isAdopted: texts.has(CONFIG_FILE),
        config,
        roles,
        delegations,
        signers: signing.signers,
        trustedRoot: signing.trustedRoot,
        policies: loadPolicies(texts, roles, problems),
        datasets: catalog.datasets,
        catalogFiles: catalog.files,
        waivers: (0,_model_waivers_js__WEBPACK_IMPORTED_MODULE_8__/* .loadWaivers */ .Q2)(sorted(texts, 'waiver').map(([file, text]) => ({ file, text, sha256: digests.get(file) ?? '' }))),
        problems,
        texts,
    };
}
function decodeAll(files, problems) {
    const texts = new Map();
    for (const [path, bytes] of files) {
        const decoded = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeText */ .g)(bytes, path);
        problems.push(...decoded.problems);
        texts.set(path, decoded.text ?? '');
    }
    return texts;
}
/** A policy saved as `.yaml` would otherwise be left out without a word. */
function unknownFiles(tree) {
    return tree.entries
        .filter(({ path }) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) === 'other' && path.startsWith('.arbiter/'))
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
    const text = texts.get(_model_delegations_js__WEBPACK_IMPORTED_MODULE_6__/* .DELEGATIONS_FILE */ .d);
    if (text === undefined)
        return [];
    return load(text, (found) => (0,_model_delegations_js__WEBPACK_IMPORTED_MODULE_6__/* .loadDelegations */ .Y)(found, _model_delegations_js__WEBPACK_IMPORTED_MODULE_6__/* .DELEGATIONS_FILE */ .d, roles), problems)?.delegations;
}
function loadPolicies(texts, roles, problems) {
    const policies = [];
    const lock = load(texts.get(_policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .LOCK_FILE */ .FI), (text) => (0,_policy_policy_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicyLock */ .kF)(text), problems);
    const baselines = { lock, text: (path) => texts.get(path) };
    for (const [file, text] of sorted(texts, 'policy')) {
        const loaded = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPolicy */ .t)(text, file, { baselines, ...(roles !== undefined && { roles }) });
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
        const loaded = (0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .loadCatalog */ .ak)(text, file, sha256(text));
        loads.push(loaded);
        if (loaded.problems.length === 0)
            files.set(file, loaded.datasets.map((dataset) => dataset.entry.name));
    }
    const joined = (0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .joinCatalogs */ .PP)(loads);
    problems.push(...joined.problems);
    return { datasets: joined.datasets, files };
}
function sorted(texts, kind) {
    return [...texts].filter(([path]) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) === kind).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Of the bytes: a text may be read from several. */
function waiverDigests(files) {
    return new Map([...files]
        .filter(([path]) => (0,_model_governing_path_js__WEBPACK_IMPORTED_MODULE_11__/* .governingKind */ .e)(path) === 'waiver')
        .map(([path, bytes]) => [path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')]));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ isOwnAccount),
/* harmony export */   qk: () => (/* binding */ GITHUB_ACTIONS_LOGIN)
/* harmony export */ });
/* unused harmony export GITHUB_ACTIONS_ID */
/** Account of `github-actions[bot]`, as which every workflow's GITHUB_TOKEN acts. */
const GITHUB_ACTIONS_ID = 41898282;
const GITHUB_ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Whether an account is the one the gate acts as: `github-actions[bot]` by its id, a GitHub App by its login
 * `SLUG[bot]`, a name that no person can register. Logins compare without case. The suffix decides: a person called as
 * the App is somebody else.
 */
function isOwnAccount(account, ownLogin) {
    if (account === null)
        return false;
    const own = ownLogin.toLowerCase();
    return own === GITHUB_ACTIONS_LOGIN
        ? account.id === GITHUB_ACTIONS_ID
        : account.login.toLowerCase() === own;
}


/***/ }),

/***/ 21557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries)
/* harmony export */ });
/* unused harmony exports DEFAULT_ATTEMPTS, FIRST_WAIT_MS, LONGEST_WAIT_MS, waitBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38280);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88689);



/**
 * Fifty writers that append ten times each need up to 24 attempts where a server takes a third of a second for an answer, 44
 * where it takes a second (test/ledger/contention.test.ts). All of them take eleven minutes on average: a job of the gate has 15.
 */
const DEFAULT_ATTEMPTS = 50;
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

/***/ 88689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* unused harmony export verifyContents */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93528);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22165);



/** Contents read at once when all of them are verified. */
const CONTENTS_AT_ONCE = 100;
/** Reads the ledger at its tip and verifies it. No branch, or any finding, is an error: nothing is begun by itself. */
async function readLedger(reader, options = {}) {
    const tip = await reader.tip();
    return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__.verifiedLedger)(tip === null ? null : await snapshotAt(reader, tip, options.known), options);
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

/***/ 46509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** An object of a JSON that no schema has checked, or an empty one. */
function record(value) {
    return value !== null && typeof value === 'object' ? value : {};
}
/** An array of a JSON that no schema has checked, or an empty one. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A text of a JSON that no schema has checked, or null. */
function text(value) {
    return typeof value === 'string' ? value : null;
}
/** A JSON text that no schema has checked, or undefined where it is none. */
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 75009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ matchesBranch),
/* harmony export */   ul: () => (/* binding */ isLabelled),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

const GLOB = { dot: true, nonegate: true, nocomment: true };
const matchers = new Map();
/** The same changes are asked about by every check of every model: each glob is held against them once. */
const known = new WeakMap();
/** A path matches a glob, the way it is or the way it was before a rename. */
function touches(files, globs) {
    const answers = known.get(files) ?? new Map();
    known.set(files, answers);
    return globs.some((glob) => {
        const answer = answers.get(glob) ?? isTouched(files, glob);
        answers.set(glob, answer);
        return answer;
    });
}
function matchesBranch(branch, globs) {
    return globs.some((glob) => matcherOf(glob).match(branch));
}
/** GitHub keeps no two labels that differ in case only, so a policy that writes one otherwise means it all the same. */
function isLabelled(labels, wanted) {
    const present = labels.map((label) => label.toLowerCase());
    return wanted.some((label) => present.includes(label.toLowerCase()));
}
function isTouched(files, glob) {
    const matcher = matcherOf(glob);
    return files.some(({ path, previousPath }) => matcher.match(path) || (previousPath !== null && matcher.match(previousPath)));
}
function matcherOf(glob) {
    const matcher = matchers.get(glob) ?? new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, GLOB);
    if (matchers.size < 10_000)
        matchers.set(glob, matcher);
    return matcher;
}


/***/ }),

/***/ 47330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signoffSchema)
/* harmony export */ });
// Generated by scripts/generate.ts from schemas/signoff.schema.json: change that file, then run `npm run generate`.
const signoffSchema = { "examples": [{ "require": [{ "role": "data-steward", "count": 1 }, { "role": "arb", "count": 1 }], "valid_for": "90d" }], "$schema": "http://json-schema.org/draft-07/schema#", "$id": "signoff.schema.json", "title": "SignoffBlock", "type": "object", "description": "Who must sign, as reviews of the pull request. Exactly one of require, all_of, any_of, stages and none.", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies must be complete; all draw on one pool of people", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One complete branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "stages": { "type": "array", "description": "Stages in order; all must be complete", "items": { "$ref": "#/$defs/stage" }, "minItems": 1 }, "none": { "const": true, "description": "Nobody signs; needs a reason, and is reported" }, "reason": { "type": "string", "description": "Why nobody signs", "minLength": 1 }, "distinct": { "type": "boolean", "description": "One person fills one seat. Default: true" }, "binding": { "enum": ["content", "commit"], "description": "What an approval belongs to. Default: content once the ledger exists, commit before" }, "veto_from": { "enum": ["roles", "writers", "nobody"], "description": "Whose change request is a veto. Default: roles, those required here" }, "min_permission": { "enum": ["read", "triage", "write", "maintain", "admin"], "description": "Least permission of a person who counts. Default: write" }, "allow_bots": { "type": "boolean", "description": "Apps may fill seats. Default: false" }, "allow_contributors": { "type": "boolean", "description": "Contributors other than the author may fill seats. Default: false" }, "count_coauthors": { "type": "boolean", "description": "Co-authored-by trailers make contributors. Default: false" }, "unattributed_waiver": { "type": "string", "description": "Role that answers for commits that map to no account, with a seat of its own", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "ignore_update_merges": { "type": "boolean", "description": "Under binding commit, a clean merge of base keeps approvals. Default: false" }, "feedback": { "type": "array", "description": "Advisory roles; feedback never counts as approval", "items": { "type": "object", "description": "Advisory role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "major_blocks": { "type": "boolean", "description": "A change request of this role is a veto. Default: false" } }, "required": ["role"] }, "minItems": 1 }, "valid_for": { "type": "string", "description": "How long a complete sign-off holds, in days: 90d", "minLength": 1, "pattern": "^[1-9][0-9]{0,4}d$" }, "override": { "type": "object", "description": "Break-glass", "additionalProperties": false, "properties": { "label": { "type": "string", "description": "Label that asks for it", "minLength": 1 }, "roles": { "type": "array", "description": "Roles that may use it", "items": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "minItems": 1 }, "max": { "type": "string", "description": "Longest time, in hours or days: 24h, 2d", "minLength": 1, "pattern": "^[1-9][0-9]{0,3}[hd]$" } }, "required": ["label", "roles", "max"] } }, "$defs": { "require": { "type": "array", "description": "Seats, in order", "items": { "type": "object", "description": "Seats of one role", "additionalProperties": false, "properties": { "role": { "type": "string", "description": "Role", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "count": { "type": "integer", "description": "How many different people", "minimum": 1, "maximum": 20 } }, "required": ["role", "count"] }, "minItems": 1 }, "when": { "type": "object", "description": "Conditions, all of which must hold; within a list one suffices", "additionalProperties": false, "properties": { "tiers": { "type": "array", "description": "Risk tiers", "items": { "type": "string", "description": "Risk tier", "minLength": 1 }, "minItems": 1 }, "paths": { "type": "array", "description": "A changed path, old or new, matches", "items": { "type": "string", "description": "Glob over changed paths, old and new", "minLength": 1, "maxLength": 1024 }, "minItems": 1 }, "labels": { "type": "array", "description": "The pull request has a label", "items": { "type": "string", "description": "Label", "minLength": 1 }, "minItems": 1 }, "base": { "type": "array", "description": "The base branch matches", "items": { "type": "string", "description": "Glob over branch names", "minLength": 1, "maxLength": 256 }, "minItems": 1 } }, "minProperties": 1 }, "branch": { "type": "object", "description": "One branch: exactly one of require, all_of and any_of", "additionalProperties": false, "properties": { "when": { "$ref": "#/$defs/when" }, "require": { "$ref": "#/$defs/require" }, "all_of": { "type": "array", "description": "Every branch that applies", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 }, "any_of": { "type": "array", "description": "One branch suffices", "items": { "$ref": "#/$defs/branch" }, "minItems": 1 } }, "minProperties": 1 }, "stage": { "type": "object", "description": "One stage", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Name of the stage", "minLength": 1, "pattern": "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$" }, "require": { "$ref": "#/$defs/require" }, "checks": { "type": "array", "description": "Checks of the policy that must hold before a later stage opens; a check that no stage names belongs to the first", "items": { "type": "string", "description": "Id of a check", "minLength": 1, "maxLength": 100 }, "minItems": 1 }, "when": { "$ref": "#/$defs/when" } }, "required": ["id", "require"] } } };


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
