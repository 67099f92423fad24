export const id = 5203;
export const ids = [5203];
export const modules = {

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

/***/ 65357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ boundsOf),
  g: () => (/* binding */ cycleTime)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
;// CONCATENATED MODULE: ./lib/ledger/change-course.js
const TURNS = {
    error: 'undecided',
    rejected: 'author',
    pending: 'author',
    in_review: 'reviewers',
    approved: 'nobody',
};
/** Folders of the models that were ever judged in the pull request, sorted. */
function judgedModels({ moments }) {
    const paths = moments.flatMap((moment) => moment.kind === 'end' ? [] : moment.detail.models.map(({ path }) => path));
    return [...new Set(paths)].sort();
}
/** The course of one model, from the first verdict on it. */
function courseOf(record, path) {
    const moments = record.moments.map((moment) => moment.kind === 'end' ? endMoment(moment) : verdictMoment(moment, path));
    return moments.slice(moments.findIndex(({ model }) => model !== null));
}
function endMoment(end) {
    return {
        at: end.at,
        turn: null,
        model: null,
        content: '',
        hasSubject: false,
        head: '',
        isDraft: false,
        end,
    };
}
function verdictMoment({ at, head, subjects, detail }, path) {
    const model = detail.models.find((one) => one.path === path) ?? null;
    const subject = subjects.get(path);
    return {
        at,
        // A verdict that is an error as a whole may name no model at all: it does not say that the model is no longer there.
        turn: model === null ? (detail.status === 'error' ? 'undecided' : null) : TURNS[model.status],
        model,
        content: subject ?? `head ${head}`,
        hasSubject: subject !== undefined,
        head,
        isDraft: detail.is_draft,
        end: null,
    };
}
function turnTimes(course) {
    const milliseconds = { author: 0, reviewers: 0, undecided: 0, nobody: 0 };
    let conflicts = 0;
    course.forEach(({ at, turn }, index) => {
        const next = course[index + 1];
        if (turn === null || next === undefined)
            return;
        if (next.at < at)
            conflicts += 1;
        else
            milliseconds[turn] += next.at - at;
    });
    return { milliseconds, conflicts };
}
/** The first approved verdict of the unbroken run, on one content, that the course ends with; null without one. */
function standingApproval(course) {
    const verdicts = course.filter(({ end }) => end === null);
    const last = verdicts.at(-1);
    if (last?.model?.status !== 'approved')
        return null;
    const broken = verdicts.findLastIndex(({ model, content }) => model?.status !== 'approved' || content !== last.content);
    return verdicts[broken + 1] ?? null;
}

// EXTERNAL MODULE: ./lib/ledger/rework.js
var rework = __webpack_require__(80989);
;// CONCATENATED MODULE: ./lib/ledger/check-count.js

const COUNTED = ['denials', 'fail', 'inconclusive', 'error', 'not_blocking', 'overridden', 'waived'];
const ADDED = [...COUNTED, 'reworked', 'rework_rounds'];
/** What each check did to one change; a content that was judged ten times counts once. Checks that did nothing are left out. */
function checkCounts(course) {
    const contents = new Map();
    for (const { model, content } of course) {
        for (const { id, policy, level, outcome } of model?.checks ?? []) {
            const counted = countedAs(level, outcome);
            if (counted.length === 0)
                continue;
            const key = `${policy}\0${id}`;
            const found = contents.get(key) ?? { check: id, policy, ...noContents() };
            for (const name of counted)
                found[name].add(content);
            contents.set(key, found);
        }
    }
    const reworks = (0,rework/* reworkOf */.GG)(course);
    return sorted([...contents.values()].map(({ check, policy, ...sets }) => {
        const rework = reworks.find((one) => one.policy === policy && one.check === check);
        return {
            policy,
            check,
            ...countOf(COUNTED, (name) => sets[name].size),
            reworked: rework?.isReworked === true ? 1 : 0,
            rework_rounds: rework?.rounds ?? 0,
        };
    }));
}
/**
 * The same checks of several changes, added up.
 * @param judged each check once for every change in which it was judged at a level that blocks
 */
function summedChecks(changes, judged) {
    const byCheck = new Map();
    for (const count of changes.flat()) {
        const key = keyOf(count);
        const own = byCheck.get(key) ?? [];
        own.push(count);
        byCheck.set(key, own);
    }
    const times = new Map();
    for (const one of judged)
        times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
    return sorted([...byCheck].map(([key, counts]) => summaryOf(counts, times.get(key) ?? 0)));
}
function summaryOf(counts, changes) {
    const { policy = '', check = '' } = counts[0] ?? {};
    const rate = (name) => (0,rework/* rateOf */.MK)(counts.filter((count) => count[name] > 0).length, changes);
    return {
        policy,
        check,
        ...countOf(ADDED, (name) => counts.reduce((sum, count) => sum + count[name], 0)),
        changes,
        denial_rate: rate('denials'),
        rework_rate: rate('reworked'),
        override_rate: rate('overridden'),
    };
}
function keyOf({ policy, check }) {
    return `${policy}\0${check}`;
}
function countedAs(level, outcome) {
    if (outcome === 'overridden' || outcome === 'waived')
        return [outcome];
    const denial = rework/* DENIALS */.XG.find((word) => word === outcome);
    if (denial === undefined)
        return [];
    return rework/* BLOCKING */.cm.has(level) ? ['denials', denial] : ['not_blocking'];
}
function noContents() {
    return Object.fromEntries(COUNTED.map((name) => [name, new Set()]));
}
function countOf(names, value) {
    return Object.fromEntries(names.map((name) => [name, value(name)]));
}
function sorted(counts) {
    return counts.sort((a, b) => order(a.policy, b.policy) || order(a.check, b.check));
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/ledger/cycle-summary.js


const HOUR_MS = 3_600_000;
/** A third of a second: finer than the clocks that stamp the entries. */
const DECIMALS_OF_AN_HOUR = 10_000;
/** Hours of a span of milliseconds, to four decimals. */
function hoursOf(milliseconds) {
    return Math.round((milliseconds * DECIMALS_OF_AN_HOUR) / HOUR_MS) / DECIMALS_OF_AN_HOUR;
}
/** Null where an end is not known, or lies before the start: then a clock was wrong and the span is not known either. */
function hoursBetween(start, end) {
    return start === null || end === null || end < start ? null : hoursOf(end - start);
}
/** Null as soon as one of them is not known. */
function sumOfHours(hours) {
    let sum = 0;
    for (const one of hours) {
        if (one === null)
            return null;
        sum += one;
    }
    return Math.round(sum * DECIMALS_OF_AN_HOUR) / DECIMALS_OF_AN_HOUR;
}
/** Everything that is added up over changes. */
function summarise(records, changes, judged, correctedEntries) {
    const checks = summedChecks(changes.map((change) => change.checks), judged);
    const reworked = changes.filter((change) => change.checks.some((check) => check.reworked > 0)).length;
    return {
        totals: {
            pull_requests: records.length,
            pull_requests_without_model: records.length - new Set(changes.map((change) => change.pull_request)).size,
            changes: changes.length,
            open: cycle_summary_countOf(changes, 'open'),
            closed: cycle_summary_countOf(changes, 'closed'),
            withdrawn: cycle_summary_countOf(changes, 'withdrawn'),
            merged: cycle_summary_countOf(changes, 'merged'),
            merged_without_approval: changes.filter(({ outcome, approved_at }) => outcome === 'merged' && approved_at === null).length,
            released: releasedOf(changes),
            stages: stagesOf(changes),
            environments: environmentsOf(changes),
            author: distribution(changes.map((change) => change.author_hours)),
            subjects_judged: sum(changes.map((change) => change.subjects_judged)),
            heads_judged: sum(changes.map((change) => change.heads_judged)),
            denials: sum(checks.map(({ denials }) => denials)),
            rounds: roundsToApproval(changes),
            reworked,
            rework_rate: (0,rework/* rateOf */.MK)(reworked, changes.length),
            sent_back: sum(changes.map((change) => change.sent_back)),
            returned_to: returnsOf(records),
            break_glass: sum(records.map(({ overrides }) => overrides.length)),
            waiver_entries: sum(records.map(({ waiverEntries }) => waiverEntries)),
            corrected_entries: correctedEntries,
            clock_conflicts: sum(changes.map((change) => change.clock_conflicts)),
        },
        models: modelsOf(changes),
        roles: rolesOf(changes),
        checks,
    };
}
function returnsOf(records) {
    const named = records.flatMap(({ returns }) => returns);
    return [...new Set(named)].sort().map((stage) => ({
        stage,
        times: named.filter((one) => one === stage).length,
    }));
}
/** Nearest rank: the smallest of the sorted values that at least this many per cent of them do not exceed. */
function nearestRank(sorted, percent) {
    return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? null;
}
function roundsToApproval(changes) {
    const rounds = changes.flatMap((change) => change.rounds_to_approval ?? []).sort((a, b) => a - b);
    return {
        count: rounds.length,
        in_first: rounds.filter((round) => round === 1).length,
        median: nearestRank(rounds, 50),
        p90: nearestRank(rounds, 90),
    };
}
/** Values that are null are counted, and left out of the rest. */
function distribution(values) {
    const known = values.filter((value) => value !== null).sort((a, b) => a - b);
    return {
        count: known.length,
        not_known: values.length - known.length,
        median_hours: nearestRank(known, 50),
        p90_hours: nearestRank(known, 90),
    };
}
function stagesOf(changes) {
    return {
        proposal_to_checks_held: distribution(changes.map((change) => change.proposal_to_checks_held_hours)),
        checks_held_to_approval: distribution(changes.map((change) => change.checks_held_to_approval_hours)),
        proposal_to_approval: distribution(changes.map((change) => change.proposal_to_approval_hours)),
        approval_to_merge: distribution(changes.map((change) => change.approval_to_merge_hours)),
        approval_to_release: distribution(changes.map((change) => change.approval_to_release_hours)),
        merge_to_release: distribution(changes.map((change) => change.merge_to_release_hours)),
        proposal_to_release: distribution(changes.map((change) => change.proposal_to_release_hours)),
    };
}
/** By environment, over the changes that went live there. */
function environmentsOf(changes) {
    const live = changes.flatMap((change) => change.live);
    return [...new Set(live.map(({ environment }) => environment))].sort().map((environment) => {
        const own = live.filter((one) => one.environment === environment);
        return {
            environment,
            changes: own.length,
            proposal_to_live: distribution(own.map((one) => one.proposal_to_live_hours)),
            approval_to_live: distribution(own.map((one) => one.approval_to_live_hours)),
            release_to_live: distribution(own.map((one) => one.release_to_live_hours)),
        };
    });
}
function modelsOf(changes) {
    const paths = [...new Set(changes.map(({ path }) => path))].sort();
    return paths.map((path) => {
        const own = changes.filter((change) => change.path === path);
        return {
            model: own.at(-1)?.model ?? '',
            path,
            changes: own.length,
            merged: cycle_summary_countOf(own, 'merged'),
            released: releasedOf(own),
            stages: stagesOf(own),
            environments: environmentsOf(own),
            author: distribution(own.map((change) => change.author_hours)),
            subjects_judged: sum(own.map((change) => change.subjects_judged)),
            denials: sum(own.flatMap(({ checks }) => checks.map(({ denials }) => denials))),
            break_glass: sum(own.map((change) => change.break_glass)),
        };
    });
}
function rolesOf(changes) {
    const waited = changes.flatMap(({ roles }) => roles);
    return [...new Set(waited.map(({ role }) => role))].sort().map((role) => {
        const own = waited.filter((wait) => wait.role === role);
        const waits = own.flatMap((wait) => wait.waits);
        return {
            role,
            changes: own.length,
            waits: waits.length,
            open_waits: waits.filter(({ to }) => to === null).length,
            waiting: distribution(own.map(({ hours }) => hours)),
        };
    });
}
function cycle_summary_countOf(changes, outcome) {
    return changes.filter((change) => change.outcome === outcome).length;
}
function releasedOf(changes) {
    return changes.filter(({ released_at }) => released_at !== null).length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/ledger/pull-record.js
var pull_record = __webpack_require__(98458);
// EXTERNAL MODULE: ./lib/ledger/query.js
var query = __webpack_require__(80617);
;// CONCATENATED MODULE: ./lib/ledger/live-time.js




/** Whether an entry is of a subject: of it alone, or of it among others. */
function isOfSubject({ subject, subjects }, content) {
    return subject === content || subjects.some(({ sha256 }) => sha256 === content);
}
/** Entries that say that something was published. A refusal published nothing. */
function publishedReleases(entries) {
    return entries.filter((entry) => (0,query/* detailOf */.Rw)(entry, 'release')?.refusal === null);
}
/** Entries that say that something went live. A rollback brings back what had been live already. */
function liveDeployments(entries) {
    return entries.filter((entry) => (0,query/* detailOf */.Rw)(entry, 'deployment')?.outcome === 'live');
}
/** When exactly this content first went live in each environment after its merge (entry `seq`), sorted by environment. */
function liveTimes(content, seq, deployments, { proposedAt, approvedAt, releasedAt }) {
    const first = new Map();
    for (const entry of deployments) {
        const environment = (0,query/* environmentOf */.p7)(entry);
        if (environment === undefined || entry.seq < seq || !isOfSubject(entry, content))
            continue;
        if (!first.has(environment))
            first.set(environment, (0,pull_record/* timeIn */.Hi)(entry, entry.at));
    }
    const found = [...first].sort(([a], [b]) => (a < b ? -1 : 1));
    const isBackwards = (start, at) => start !== null && at < start;
    return {
        live: found.map(([environment, at]) => ({
            environment,
            live_at: (0,instant/* formatInstant */.r4)(at),
            proposal_to_live_hours: hoursBetween(proposedAt, at),
            approval_to_live_hours: hoursBetween(approvedAt, at),
            release_to_live_hours: hoursBetween(releasedAt, at),
        })),
        conflicts: found.flatMap(([, at]) => [proposedAt, approvedAt, releasedAt].filter((start) => isBackwards(start, at))).length,
    };
}

;// CONCATENATED MODULE: ./lib/ledger/role-wait.js
/**
 * Waits for roles: from the first verdict that says that the checks hold and a seat of the role is open, to the approval
 * that fills the last of them, or to the verdict that says otherwise. While it is the author's turn nobody else is waited
 * for, so a push that brings the checks or the pull request back to the author ends the wait, and another one begins when
 * the seat is open again. In order of their beginning, then by role.
 */
function roleWaits(course, approvals) {
    const ended = [];
    const open = new Map();
    for (const moment of course) {
        for (const [role, from] of [...open]) {
            const end = endOf(role, from, moment, approvals);
            if (end === null)
                continue;
            open.delete(role);
            ended.push({ role, from, ...end });
        }
        for (const role of waitedFor(moment))
            if (!open.has(role))
                open.set(role, moment.at);
    }
    const waiting = [...open].map(([role, from]) => ({ role, from, to: null, endedBy: null }));
    return [...ended, ...waiting].sort((a, b) => a.from - b.from || (a.role < b.role ? -1 : 1));
}
function waitedFor({ model, isDraft }) {
    return model?.status === 'in_review' && !isDraft ? [...new Set(model.missing)] : [];
}
function endOf(role, from, moment, approvals) {
    if (waitedFor(moment).includes(role))
        return null;
    const { at, model, end, turn } = moment;
    if (end !== null)
        return { to: at, endedBy: end.event };
    if (model === null)
        return { to: at, endedBy: turn === null ? 'not_touched' : 'undecided' };
    // Without a decided sign-off an empty list of open seats says nothing.
    if (model.status === 'error' || model.signoff === 'error')
        return { to: at, endedBy: 'undecided' };
    if (model.missing.includes(role))
        return { to: at, endedBy: 'author' };
    const given = approvals.filter((one) => one.role === role && one.at >= from && one.at <= at);
    if (given.length === 0)
        return { to: at, endedBy: 'not_missing' };
    return { to: Math.max(...given.map((one) => one.at)), endedBy: 'approval' };
}

;// CONCATENATED MODULE: ./lib/ledger/cycle-time.js









/**
 * How long changes took, from the entries of a verified ledger. A change is one model of one pull request; it belongs to
 * the period in which it was proposed, whenever it was decided, so that no period counts a part of it and none counts it
 * twice. Verdicts and ends count from when they were recorded or, where the platform says, from when they happened.
 * Rejects a period that is none, and entries whose times are no instants.
 */
function cycleTime(entries, period = {}) {
    const { from, to, isWithin } = boundsOf(period);
    const { entries: standing, corrected } = (0,pull_record/* standingEntries */.tb)(entries);
    const outside = { releases: publishedReleases(standing), deployments: liveDeployments(standing) };
    const records = (0,pull_record/* pullRecords */.mk)(standing).filter((record) => isWithin(proposalOf(record).at));
    const courses = records.flatMap((record) => judgedModels(record).map((path) => ({ record, path, course: courseOf(record, path) })));
    const changes = courses.map(({ record, path, course }) => changeOf(record, path, course, outside));
    const judged = courses.flatMap(({ course }) => (0,rework/* reworkOf */.GG)(course));
    return {
        schema: 'arbiter/cycle-time/v1',
        period: { from, to },
        method: 'nearest-rank',
        ...summarise(records, changes, judged, corrected),
        changes,
    };
}
function boundsOf({ from = null, to = null }) {
    const start = from === null ? Number.NEGATIVE_INFINITY : ((0,instant/* parseInstant */.nV)(from) ?? dayStart(from));
    const end = to === null ? Number.POSITIVE_INFINITY : ((0,instant/* parseInstant */.nV)(to) ?? (0,instant/* parseDayEnd */.ru)(to));
    if (start === undefined || end === undefined)
        throw new errors/* UserError */.y(`The period begins or ends at "${start === undefined ? from : to}"; a day (2026-03-01) or an instant (2026-03-01T12:00:00Z) was expected.`);
    if (start > end)
        throw new errors/* UserError */.y(`The period ends (${to}) before it begins (${from}).`);
    return { from, to, isWithin: (at) => at >= start && at <= end };
}
function dayStart(day) {
    return (0,instant/* parseInstant */.nV)(`${day}T00:00:00Z`);
}
function proposalOf({ openedAt, moments }) {
    if (openedAt !== null)
        return { at: openedAt, source: 'opened_at' };
    const first = moments.find(({ kind }) => kind === 'verdict');
    if (first === undefined)
        throw new Error('A pull request without a verdict has no proposal.');
    return { at: first.at, source: 'first_evaluation' };
}
function changeOf(record, path, course, outside) {
    const proposal = proposalOf(record);
    const outcome = outcomeOf(course);
    const merge = outcome === 'merged' ? (course.at(-1)?.end ?? null) : null;
    const approval = standingApproval(course);
    const held = course.find(({ turn }) => turn === 'reviewers' || turn === 'nobody') ?? null;
    const released = merge === null ? null : releaseOf(approval, merge, outside.releases);
    const { live, conflicts: liveConflicts } = liveOf(approval, merge, { proposedAt: proposal.at, releasedAt: released }, outside.deployments);
    const spans = {
        proposal_to_checks_held: [proposal.at, held?.at ?? null],
        checks_held_to_approval: [held?.at ?? null, approval?.at ?? null],
        proposal_to_approval: [proposal.at, approval?.at ?? null],
        approval_to_merge: [approval?.at ?? null, merge?.at ?? null],
        approval_to_release: [approval?.at ?? null, released],
        merge_to_release: [merge?.at ?? null, released],
        proposal_to_release: [proposal.at, released],
    };
    const times = turnTimes(course);
    const waits = roleWaits(course, record.approvals.filter(({ model }) => model === path));
    const last = course.at(-1);
    const judged = course.flatMap(({ model }) => (model === null ? [] : [model]));
    const { name = '', version = null } = judged.at(-1) ?? {};
    return {
        pull_request: record.number,
        model: name,
        path,
        version,
        outcome,
        proposed_at: (0,instant/* formatInstant */.r4)(proposal.at),
        proposed_at_source: proposal.source,
        checks_held_at: instantOf(held?.at),
        approved_at: instantOf(approval?.at),
        merged_at: instantOf(merge?.at),
        merged_at_source: merge?.source ?? null,
        released_at: instantOf(released),
        proposal_to_checks_held_hours: hoursBetween(...spans.proposal_to_checks_held),
        checks_held_to_approval_hours: hoursBetween(...spans.checks_held_to_approval),
        proposal_to_approval_hours: hoursBetween(...spans.proposal_to_approval),
        approval_to_merge_hours: hoursBetween(...spans.approval_to_merge),
        approval_to_release_hours: hoursBetween(...spans.approval_to_release),
        merge_to_release_hours: hoursBetween(...spans.merge_to_release),
        proposal_to_release_hours: hoursBetween(...spans.proposal_to_release),
        live,
        author_hours: hoursOf(times.milliseconds.author),
        reviewers_hours: hoursOf(times.milliseconds.reviewers),
        undecided_hours: hoursOf(times.milliseconds.undecided),
        turn: last?.turn ?? null,
        turn_since: last === undefined || last.turn === null ? null : (0,instant/* formatInstant */.r4)(turnBegan(course)),
        roles: cycle_time_rolesOf(waits),
        heads_judged: new Set(course.flatMap(({ model, head }) => (model === null ? [] : [head]))).size,
        subjects_judged: new Set(course.flatMap(({ model, content, hasSubject }) => (model !== null && hasSubject ? [content] : []))).size,
        ...roundsIn(course, approval),
        sent_back: (0,rework/* timesSentBack */.EV)(course),
        checks: checkCounts(course),
        break_glass: record.overrides.filter((model) => model === path || model === name).length,
        clock_conflicts: Object.values(spans).filter(([start, end]) => isBackwards(start, end)).length +
            waits.filter(({ from, to }) => isBackwards(from, to)).length +
            times.conflicts +
            liveConflicts,
    };
}
function roundsIn(course, approval) {
    const rounds = (0,rework/* roundsOf */.T1)(course);
    return {
        rounds: rounds.at(-1) ?? 0,
        rounds_to_approval: approval === null ? null : (rounds[course.indexOf(approval)] ?? null),
    };
}
function outcomeOf(course) {
    const last = course.at(-1);
    const verdict = course.findLast(({ end }) => end === null);
    if (verdict !== undefined && verdict.turn === null)
        return 'withdrawn';
    return last?.end?.event ?? 'open';
}
/** When the last of an unbroken run of verdicts gave the turn to whom it is. */
function turnBegan(course) {
    const turn = course.at(-1)?.turn;
    return course[course.findLastIndex((moment) => moment.turn !== turn) + 1]?.at ?? 0;
}
/** The first release after the merge of exactly the content that was approved. */
function releaseOf(approval, merge, releases) {
    if (approval === null || !approval.hasSubject)
        return null;
    const { content } = approval;
    const found = releases.find((entry) => entry.seq > merge.seq && isOfSubject(entry, content));
    return found === undefined ? null : (0,pull_record/* timeIn */.Hi)(found, found.at);
}
function liveOf(approval, merge, known, deployments) {
    if (approval === null || merge === null || !approval.hasSubject)
        return { live: [], conflicts: 0 };
    return liveTimes(approval.content, merge.seq, deployments, { approvedAt: approval.at, ...known });
}
function cycle_time_rolesOf(waits) {
    return [...new Set(waits.map(({ role }) => role))].sort().map((role) => {
        const own = waits
            .filter((wait) => wait.role === role)
            .map(({ from, to, endedBy }) => ({
            from: (0,instant/* formatInstant */.r4)(from),
            to: instantOf(to),
            hours: hoursBetween(from, to),
            ended_by: endedBy,
        }));
        return { role, hours: sumOfHours(own.map(({ hours }) => hours)), waits: own };
    });
}
function isBackwards(start, end) {
    return start !== null && end !== null && end < start;
}
function instantOf(at) {
    return at === null || at === undefined ? null : (0,instant/* formatInstant */.r4)(at);
}


/***/ }),

/***/ 98458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   mk: () => (/* binding */ pullRecords),
/* harmony export */   tb: () => (/* binding */ standingEntries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88087);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80617);



/** Pull requests that were judged, sorted by number. Rejects entries whose times are no instants. */
function pullRecords(entries) {
    const byNumber = new Map();
    for (const entry of entries) {
        const number = entry.pull_request?.number;
        if (number === undefined)
            continue;
        const own = byNumber.get(number) ?? [];
        own.push(entry);
        byNumber.set(number, own);
    }
    return [...byNumber]
        .sort(([a], [b]) => a - b)
        .map(([number, own]) => pullRecord(number, own))
        .filter(({ moments }) => moments.some(({ kind }) => kind === 'verdict'));
}
/** The entries that are not called wrong by a later one that itself stands, by number; and how many are left out. */
function standingEntries(entries) {
    const wrong = new Set();
    const ordered = [...entries].sort((a, b) => a.seq - b.seq);
    for (const entry of [...ordered].reverse()) {
        const of = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'correction')?.of;
        if (of !== undefined && of < entry.seq && !wrong.has(entry.seq))
            wrong.add(of);
    }
    const standing = ordered.filter(({ seq }) => !wrong.has(seq));
    return { entries: standing, corrected: ordered.length - standing.length };
}
/** Epoch milliseconds of a time that an entry gives. */
function timeIn(entry, text) {
    const time = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text);
    if (time === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Entry ${entry.seq} of the ledger gives the time "${text}", which is no instant.`);
    return time;
}
function pullRecord(number, entries) {
    const opened = entries.flatMap((entry) => {
        const text = entry.pull_request?.opened_at ?? null;
        return text === null ? [] : [timeIn(entry, text)];
    });
    return {
        number,
        openedAt: opened.length === 0 ? null : Math.min(...opened),
        moments: untilMerged(entries.flatMap(momentOf)),
        approvals: entries.flatMap((entry) => {
            const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'approval');
            if (detail === undefined)
                return [];
            return [{ model: detail.model, role: detail.role, at: timeIn(entry, detail.submitted_at) }];
        }),
        overrides: entries.flatMap((entry) => {
            const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'override');
            return detail === undefined || 'check' in detail ? [] : [detail.model];
        }),
        waiverEntries: entries.filter(({ type }) => type === 'waiver').length,
        returns: entries.flatMap((entry) => (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'observation')?.return_to ?? []),
    };
}
function momentOf(entry) {
    const detail = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'evaluation');
    if (detail !== undefined) {
        const subjects = new Map(entry.subjects.map(({ name, sha256 }) => [name, sha256]));
        return [
            {
                kind: 'verdict',
                at: timeIn(entry, entry.at),
                head: entry.pull_request?.head ?? '',
                subjects,
                detail,
            },
        ];
    }
    const status = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(entry, 'status');
    // What a merge queue was refused ends nothing.
    if (status === undefined || status.event === 'queue_refused')
        return [];
    const { event, happened_at } = status;
    return [
        {
            kind: 'end',
            event,
            at: timeIn(entry, happened_at ?? entry.at),
            source: happened_at === null ? 'recorded' : 'happened_at',
            seq: entry.seq,
        },
    ];
}
/** Nothing that is said of a merged pull request changes how long it took. */
function untilMerged(moments) {
    const merge = moments.findIndex((moment) => moment.kind === 'end' && moment.event === 'merged');
    return merge === -1 ? [...moments] : moments.slice(0, merge + 1);
}


/***/ }),

/***/ 80989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ timesSentBack),
/* harmony export */   GG: () => (/* binding */ reworkOf),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   T1: () => (/* binding */ roundsOf),
/* harmony export */   XG: () => (/* binding */ DENIALS),
/* harmony export */   cm: () => (/* binding */ BLOCKING)
/* harmony export */ });
/** Levels at which a check denies. */
const BLOCKING = new Set(['mandatory', 'overridable']);
/** What it denies with. */
const DENIALS = ['fail', 'inconclusive', 'error'];
const DECIMALS_OF_A_RATE = 10_000;
/**
 * The round of each moment of a course, from 1; 0 where nothing was judged yet. A round begins with a verdict on a content
 * and a head that were both not judged before: evidence that arrives at the same head makes another content, and a rebase
 * another head, but neither is work done again.
 */
function roundsOf(course) {
    const contents = new Set();
    const heads = new Set();
    let round = 0;
    return course.map(({ model, content, head }) => {
        if (model === null)
            return round;
        if (!contents.has(content) && !heads.has(head))
            round += 1;
        contents.add(content);
        heads.add(head);
        return round;
    });
}
/**
 * Every check that was judged at a level that blocks, with whether the change was reworked for it. What a check says of a
 * round is the last that it said in it, so that waiting for evidence is no rework.
 */
function reworkOf(course) {
    const rounds = roundsOf(course);
    const byCheck = new Map();
    course.forEach(({ model }, index) => {
        for (const { id, policy, level, outcome } of model?.checks ?? []) {
            if (!BLOCKING.has(level) || outcome === 'not_applicable')
                continue;
            const key = `${policy}\0${id}`;
            const found = byCheck.get(key) ?? { policy, check: id, last: new Map() };
            found.last.set(rounds[index], outcome);
            byCheck.set(key, found);
        }
    });
    return [...byCheck.values()].map(({ policy, check, last }) => {
        const outcomes = [...last].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
        const denied = outcomes.findIndex(isDenial);
        const passed = outcomes.findIndex((outcome, round) => outcome === 'pass' && denied !== -1 && round > denied);
        const before = outcomes.slice(0, Math.max(0, passed)).filter(isDenial);
        return { policy, check, isReworked: passed !== -1, rounds: before.length };
    });
}
function isDenial(outcome) {
    return DENIALS.some((denial) => denial === outcome);
}
/** How often the verdict became `rejected`: a change request that counts sent the change back. Errors in between decide nothing. */
function timesSentBack(course) {
    const statuses = course.flatMap(({ model }) => model === null || model.status === 'error' ? [] : [model.status]);
    return statuses.filter((status, index) => status === 'rejected' && statuses[index - 1] !== 'rejected')
        .length;
}
/** A share, to four decimals; null of nothing. */
function rateOf(part, whole) {
    return whole === 0 ? null : Math.round((part * DECIMALS_OF_A_RATE) / whole) / DECIMALS_OF_A_RATE;
}


/***/ })

};
