export const id = 5985;
export const ids = [5985];
export const modules = {

/***/ 15464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ errorResult)
/* harmony export */ });
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47720);

/** The result of what cannot be decided: state `error`, nothing counted, the reasons as notes. */
function errorResult(errors) {
    return {
        schema: 'arbiter/signoff/v1',
        state: 'error',
        assignment: {},
        missing: [],
        counted: [],
        ignored: [],
        vetoes: [],
        notes: (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedNotes */ .Vy)(errors),
        not_applicable: [],
        override: null,
        valid_until: null,
    };
}


/***/ }),

/***/ 17291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ smallestMaximumMatching)
/* harmony export */ });
/**
 * Maximum bipartite matching of seats to people: the lexicographically smallest, seats in their order, people by
 * number, an empty seat sorting after every person.
 *
 * `candidates[i]` are the people who can fill seat `i`. Gives the person of each seat, or null.
 *
 * Seat by seat, the smallest choice that still allows a maximum matching of the rest is kept. Augmenting paths (Kuhn),
 * so at most seats² × edges steps per choice; seats and people of one pull request are few.
 */
function smallestMaximumMatching(candidates) {
    const seats = candidates.map((people) => [...new Set(people)].sort((a, b) => a - b));
    const taken = new Set();
    const chosen = [];
    let rest = matchingSize(seats, taken);
    for (const [index, people] of seats.entries()) {
        const later = seats.slice(index + 1);
        const person = people.find((id) => !taken.has(id) && matchingSize(later, new Set([...taken, id])) === rest - 1);
        if (person !== undefined) {
            taken.add(person);
            rest -= 1;
        }
        chosen.push(person ?? null);
    }
    return chosen;
}
/** The number of seats that can be filled at once without the people in `taken`. */
function matchingSize(seats, taken) {
    const seatOf = new Map();
    const augment = (seat, visited) => {
        for (const person of seats[seat] ?? []) {
            if (taken.has(person) || visited.has(person))
                continue;
            visited.add(person);
            const holder = seatOf.get(person);
            if (holder === undefined || augment(holder, visited)) {
                seatOf.set(person, seat);
                return true;
            }
        }
        return false;
    };
    return seats.reduce((size, _, seat) => (augment(seat, new Set()) ? size + 1 : size), 0);
}


/***/ }),

/***/ 75624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ breakGlass),
/* harmony export */   m: () => (/* binding */ isReasonComment)
/* harmony export */ });
/* harmony import */ var _eligibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29511);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88087);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47720);



const COMMAND = /^\/override[ \t]+(\S[^\r\n]*)/;
const NONE = { override: null, notes: [] };
/**
 * Break-glass (rule 15). Closed readings: whoever applied the label must be eligible for one of its roles (no author, no
 * contributor, no bot), must have applied it strictly after the head (under `content`: the subject) was established, and
 * must have given the reason after that too, in a comment that starts with `/override`, within the longest time. Others
 * may edit a comment: the last such comment must be as it was written. It never outweighs an error or a veto and never
 * stands in for a seat that was added to the policy's (governance, a check's, the waiver's).
 */
function breakGlass(snapshot, line, electorate, login) {
    const rule = electorate.policy.override;
    if (rule === null)
        return NONE;
    const label = snapshot.pullRequest.labels.find(({ name }) => name === rule.label);
    if (label === undefined)
        return NONE;
    if (label.by === null || label.at === null)
        return refused('who applied the label, and when, could not be read');
    const { by } = label;
    const excluded = (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusion */ .Ls)(electorate, by, rule.roles);
    if (excluded !== undefined)
        return refused(`${login(by)} may not use it (${excluded})`);
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(snapshot.now);
    const at = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(label.at);
    const longest = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(rule.max);
    const since = established(line, electorate);
    if (at <= since)
        return refused('the label was there before the present content; apply it again');
    if (now > at + longest)
        return refused(`it ended at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(at + longest)}`);
    const given = snapshot.comments.filter((comment) => comment.user === by && now - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(comment.at) <= longest);
    const said = lastReason(given.filter((comment) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(comment.at) > since));
    if (said === undefined) {
        const why = lastReason(given) === undefined
            ? 'gave no reason'
            : 'gave the reason before the present content was there';
        return refused(`${login(by)} ${why}; a comment that starts with "/override" and says why is needed`);
    }
    const { reason, isEdited } = said;
    if (isEdited)
        return refused(`the comment with the reason was edited, which others than ${login(by)} may do; a new comment that starts with "/override" and says why is needed`);
    return {
        override: {
            label: rule.label,
            user: login(by),
            at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(at),
            until: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(at + longest),
            reason,
        },
        notes: [],
    };
}
/** What the last comment that is the command says; of two at one instant, the last by text. */
function lastReason(comments) {
    return [...comments]
        .sort((a, b) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(a.at) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(b.at) || (0,_note_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.body, b.body))
        .flatMap(({ body, isEdited = false }) => {
        const reason = COMMAND.exec(body)?.[1];
        return reason === undefined ? [] : [{ reason: reason.trim(), isEdited }];
    })
        .at(-1);
}
/** Whether a comment is the command that gives the reason of break-glass. */
function isReasonComment(body) {
    return COMMAND.test(body);
}
/** Epoch milliseconds since when what is approved is there: the head, under `content` its subject. */
function established(line, { policy }) {
    const head = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(line.latest.at);
    return policy.binding === 'commit' ? head : (line.subjectSince ?? head);
}
function refused(why) {
    return { override: null, notes: [(0,_note_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('override_refused', `Break-glass is not in force: ${why}.`)] };
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ decideSignoff),
  u: () => (/* binding */ evaluateSignoff)
});

// EXTERNAL MODULE: ./lib/signoff/check-override.js
var check_override = __webpack_require__(98111);
// EXTERNAL MODULE: ./lib/signoff/error-result.js
var error_result = __webpack_require__(15464);
// EXTERNAL MODULE: ./lib/signoff/eligibility.js
var eligibility = __webpack_require__(29511);
// EXTERNAL MODULE: ./lib/signoff/freshness.js
var freshness = __webpack_require__(78165);
// EXTERNAL MODULE: ./lib/signoff/instant.js
var instant = __webpack_require__(88087);
;// CONCATENATED MODULE: ./lib/signoff/standing.js

const DECISIVE = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
function isDecisive({ state }) {
    return DECISIVE.has(state);
}
/** Folds reviews in the order of submission, ties by review id. Comments and pending reviews change nothing. */
function standings(reviews) {
    const latest = new Map();
    const decisive = reviews.filter(isDecisive).sort((a, b) => (0,instant/* instant */.uR)(a.at) - (0,instant/* instant */.uR)(b.at) || a.id - b.id);
    for (const review of decisive) {
        if (review.user !== null)
            latest.set(review.user, review);
    }
    return { latest, orphans: decisive.filter(({ user }) => user === null) };
}

;// CONCATENATED MODULE: ./lib/signoff/ballot.js



/** `roles`: those a seat of which is to be filled. `vetoes`: reviews that stand as vetoes. */
function ballot(facts, roles, vetoes) {
    const approvals = new Map();
    const ignored = [];
    for (const review of [...facts.snapshot.reviews].sort((a, b) => a.id - b.id)) {
        if (vetoes.includes(review))
            continue;
        const reason = ignoredReason(review, facts, roles);
        if (reason !== undefined)
            ignored.push({ review, reason });
        else
            approvals.set(review.user, review);
    }
    return { approvals, ignored };
}
function ignoredReason(review, facts, roles) {
    const { electorate, standings, snapshot, line, policy } = facts;
    const { user, state } = review;
    if (user === null || !electorate.people.has(user))
        return 'unknown_user';
    if (!isDecisive(review))
        return 'not_decisive';
    if (standings.latest.get(user) !== review)
        return 'superseded';
    if (state === 'DISMISSED')
        return 'dismissed';
    const excluded = (0,eligibility/* exclusion */.Ls)(electorate, user, roles);
    if (state === 'APPROVED')
        return excluded ?? (0,freshness/* staleness */.T)(review, snapshot, line, policy);
    // A change request that is no veto: because of who made it, or because the policy lets nobody veto.
    return excluded === undefined || excluded === 'author' || excluded === 'contributor'
        ? 'not_decisive'
        : excluded;
}

// EXTERNAL MODULE: ./lib/signoff/note.js
var note = __webpack_require__(47720);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/signoff/predicates.js

const GLOB = { dot: true, nonegate: true, nocomment: true };
const APPLIES = { kind: 'applies' };
/** Evaluates `when`: every key must hold; within a key one entry suffices. What is unknown is an error, never "no". */
function applicability(condition, snapshot) {
    if (condition === undefined)
        return APPLIES;
    const results = [
        tierApplies(condition.tiers, snapshot.tier),
        pathsApply(condition.paths, snapshot.pullRequest.files),
        labelsApply(condition.labels, snapshot.pullRequest.labels.map(({ name }) => name)),
        baseApplies(condition.base, snapshot.pullRequest.base),
    ];
    return (results.find(({ kind }) => kind === 'error') ??
        results.find(({ kind }) => kind === 'not_applicable') ??
        APPLIES);
}
/** A path matches a glob, the way it is or the way it was before a rename. */
function touches(files, globs) {
    return files.some(({ path, previousPath }) => globs.some((glob) => (0,esm/* minimatch */.xF)(path, glob, GLOB) || (previousPath !== null && (0,esm/* minimatch */.xF)(previousPath, glob, GLOB))));
}
function tierApplies(tiers, tier) {
    if (tiers === undefined)
        return APPLIES;
    if (tier === null)
        return { kind: 'error', reason: 'The risk tier of the model is unknown.' };
    return tiers.includes(tier) ? APPLIES : no(`the risk tier is ${tier}, not ${tiers.join(' or ')}`);
}
function pathsApply(globs, files) {
    if (globs === undefined)
        return APPLIES;
    if (files === null)
        return { kind: 'error', reason: 'The changed files were not read.' };
    return touches(files, globs) ? APPLIES : no(`no changed path matches ${globs.join(' or ')}`);
}
function labelsApply(wanted, labels) {
    if (wanted === undefined || wanted.some((label) => labels.includes(label)))
        return APPLIES;
    return no(`the pull request is not labelled ${wanted.join(' or ')}`);
}
function baseApplies(globs, base) {
    if (globs === undefined || globs.some((glob) => (0,esm/* minimatch */.xF)(base, glob, GLOB)))
        return APPLIES;
    return no(`the base branch is ${base}, not ${globs.join(' or ')}`);
}
function no(reason) {
    return { kind: 'not_applicable', reason };
}

;// CONCATENATED MODULE: ./lib/signoff/composition.js


/** More combinations of `any_of` than these are refused: nobody could read them. */
const MAX_ALTERNATIVES = 256;
const MAX_SEATS = 64;
/**
 * Resolves conditions and composition (rule 10) to alternatives of seats. `all_of` joins the seats of its branches: all
 * draw on one pool of people, and a role asked for by two branches is asked for twice (closed reading of rule 6).
 */
function compose(rule, snapshot) {
    const applies = applicability(rule.when, snapshot);
    const pointer = rule.pointer;
    if (applies.kind === 'error')
        return failed((0,note/* note */.N4)('condition_unknown', `Whether ${pointer} applies cannot be known: ${applies.reason}`));
    if (applies.kind === 'not_applicable') {
        return { alternatives: null, notApplicable: [{ rule: pointer, reason: applies.reason }], errors: [] };
    }
    if (rule.kind === 'none')
        return { alternatives: [[]], notApplicable: [], errors: [] };
    if (rule.kind === 'seats') {
        const seats = rule.seats.flatMap(({ role, count }) => Array.from({ length: count }, () => ({ role, stage: rule.stage, isAdded: false })));
        if (seats.length === 0)
            return failed((0,note/* note */.N4)('nothing_required', `${pointer} requires nobody.`));
        return seats.length > MAX_SEATS
            ? failed(tooMany(pointer))
            : { alternatives: [seats], notApplicable: [], errors: [] };
    }
    return joined(rule, rule.branches.map((branch) => compose(branch, snapshot)));
}
function joined(rule, parts) {
    const notApplicable = parts.flatMap((part) => part.notApplicable);
    const errors = parts.flatMap((part) => part.errors);
    const shown = parts.flatMap(({ alternatives }) => (alternatives === null ? [] : [alternatives]));
    if (errors.length > 0 || shown.length === 0)
        return { alternatives: null, notApplicable, errors };
    const count = shown.reduce((sum, { length }) => (rule.kind === 'all_of' ? sum * length : sum + length), rule.kind === 'all_of' ? 1 : 0);
    if (count > MAX_ALTERNATIVES)
        return failed(tooMany(rule.pointer));
    const alternatives = rule.kind === 'any_of'
        ? shown.flat()
        : shown.reduce((all, next) => all.flatMap((left) => next.map((right) => [...left, ...right])));
    if (alternatives.some(({ length }) => length > MAX_SEATS))
        return failed(tooMany(rule.pointer));
    return { alternatives, notApplicable, errors };
}
function failed(error) {
    return { alternatives: null, notApplicable: [], errors: [error] };
}
function tooMany(pointer) {
    return (0,note/* note */.N4)('too_many_seats', `${pointer} comes to more than ${MAX_ALTERNATIVES} alternatives or ${MAX_SEATS} seats.`);
}

// EXTERNAL MODULE: ./lib/signoff/subject-history.js
var subject_history = __webpack_require__(28723);
;// CONCATENATED MODULE: ./lib/signoff/head-line.js



/**
 * The line of heads that ends at the pull request's head, which is among the commits and established last (checked before).
 * Heads established at the same instant have no known order but that the present head is the last.
 */
function headLine({ pullRequest, heads, commits }) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const isHead = (head) => Number(head.sha === pullRequest.head);
    const ordered = [...heads].sort((a, b) => (0,instant/* instant */.uR)(a.at) - (0,instant/* instant */.uR)(b.at) ||
        isHead(a) - isHead(b) ||
        (0,note/* compareText */.n6)(a.sha, b.sha) ||
        Number(b.isActivityRead) - Number(a.isActivityRead));
    const tenures = tenuresOf(ordered);
    const [present, ...before] = [...tenures].reverse();
    const line = [present];
    for (const earlier of before) {
        const later = bySha.get(lastOf(line).sha);
        if (later.parents[0] !== earlier.sha || !isCleanUpdateMerge(later, bySha))
            break;
        line.push(earlier);
    }
    const subject = (0,subject_history/* presentSubject */.AB)(present, heads, commits);
    return {
        sha: pullRequest.head,
        anchors: line.map(({ sha, heads: own }) => ({ sha, establishedAt: (0,instant/* instant */.uR)(lastOf(own).at) })),
        pushers: lastOf(line).heads.map(({ pusher }) => pusher),
        subjectPushers: subject === null ? [] : subjectPushers(subject, tenures, bySha),
        subject,
        subjectSince: subject === null ? null : (0,subject_history/* firstEstablished */.r$)(subject, heads),
        tenures,
        latest: lastOf(present.heads),
    };
}
/**
 * A head whose subject is unknown may have had the present one (closed reading). Who pushes a clean update merge of the
 * head before makes nothing by it (rule 5).
 */
function subjectPushers(subject, tenures, commits) {
    const making = tenures.filter(({ sha }, index) => {
        const commit = commits.get(sha);
        const isUpdate = commit !== undefined &&
            commit.parents[0] === tenures[index - 1]?.sha &&
            isCleanUpdateMerge(commit, commits);
        return !isUpdate;
    });
    const heads = making.flatMap((tenure) => tenure.heads);
    const possible = heads.filter((head) => head.subject === subject || head.subject === null);
    const since = Math.min(...possible.map(({ at }) => (0,instant/* instant */.uR)(at)));
    return [...new Set(heads.filter(({ at }) => (0,instant/* instant */.uR)(at) >= since).map(({ pusher }) => pusher))];
}
/** Groups heads, in the order they were established, by how long one commit stayed the head. */
function tenuresOf(heads) {
    const tenures = [];
    for (const head of heads) {
        const current = tenures.at(-1);
        if (current?.sha === head.sha)
            current.heads.push(head);
        else
            tenures.push({ sha: head.sha, heads: [head] });
    }
    return tenures;
}
function lastOf(list) {
    return list.at(-1);
}
/**
 * True for a merge of base (a second parent that is not the pull request's) into the pull request's own commit, whose
 * tree is what Git makes of it without a hand: nothing was added by it.
 */
function isCleanUpdateMerge(commit, commits) {
    if (commit.parents.length !== 2)
        return false;
    const [own, base] = commit.parents;
    return (commits.has(own) && !commits.has(base) && commit.tree !== null && commit.tree === commit.cleanMergeTree);
}

// EXTERNAL MODULE: ./lib/signoff/snapshot.js
var signoff_snapshot = __webpack_require__(28160);
// EXTERNAL MODULE: ./lib/signoff/validation.js
var validation = __webpack_require__(50091);
;// CONCATENATED MODULE: ./lib/signoff/contributors.js




const TRAILER = /^co-authored-by:(.*)/i;
const ADDRESS = /<[^<>]*>$/;
const NO_REPLY = /<(?:(\d+)\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com>$/i;
/**
 * The author of the pull request, author and committer of every commit, the last pusher and, where asked for, co-authors.
 * Where approvals stay with the content, everybody who pushed since it was there is a last pusher.
 * The maker of a clean update merge contributes nothing by it; one that maps to no account stays unattributed.
 *
 * A pusher that is not known is treated as a commit that maps to no account (closed reading: somebody pushed).
 * A co-author is found by GitHub's no-reply address (the id and the login in it; where they disagree, both count), else by
 * a name that is a known login; any other address is unattributed, since it could be anybody's.
 *
 * Limit: commit e-mails can be forged onto someone else.
 */
function contributors(snapshot, line, policy) {
    // A pull request of nobody is an error before this.
    const ids = new Set([snapshot.pullRequest.author, ...(snapshot.requesters ?? [])]);
    const unattributed = [];
    const errors = [];
    const bySha = new Map(snapshot.commits.map((commit) => [commit.sha, commit]));
    const logins = new Map(snapshot.people.map((person) => [(0,validation/* foldLogin */.f)(person.login), person]));
    for (const commit of snapshot.commits) {
        const makers = makersOf(commit);
        const isNeutral = isCleanUpdateMerge(commit, bySha);
        for (const id of makers.ids)
            if (!isNeutral)
                ids.add(id);
        if (makers.isUnattributed)
            unattributed.push(unattributedNote(`Commit ${commit.sha}`, 'its author or committer maps to no account'));
        if (!policy.countsCoauthors)
            continue;
        if (commit.message === null) {
            errors.push((0,note/* note */.N4)('message_unread', `The message of commit ${commit.sha} was not read, so its co-authors are unknown.`));
            continue;
        }
        for (const coauthor of coauthorsOf(commit.message, snapshot.people, logins)) {
            if (typeof coauthor === 'number')
                ids.add(coauthor);
            else
                unattributed.push(unattributedNote(`Commit ${commit.sha}`, `its co-author ${coauthor} maps to no account`));
        }
    }
    for (const pusher of pushersOf(line, policy)) {
        if (pusher === null || pusher === signoff_snapshot/* WEB_FLOW_ID */.qt)
            unattributed.push(unattributedNote(`Head ${line.sha}`, 'who pushed it is unknown'));
        else
            ids.add(pusher);
    }
    return { ids, unattributed, errors };
}
function pushersOf(line, { binding }) {
    return binding === 'content' ? [...new Set([...line.pushers, ...line.subjectPushers])] : line.pushers;
}
function makersOf({ author, committer, isVerified }) {
    const isBrowserCommit = committer === signoff_snapshot/* WEB_FLOW_ID */.qt && isVerified;
    const makers = isBrowserCommit ? [author] : [author, committer];
    const ids = makers.filter((id) => id !== null && id !== signoff_snapshot/* WEB_FLOW_ID */.qt);
    return { ids, isUnattributed: ids.length < makers.length };
}
/** Known people by id, and the text of whoever is none. A trailer without an address counts by its name (closed reading). */
function coauthorsOf(message, people, logins) {
    const known = new Set(people.map(({ id }) => id));
    return message.split(/\r\n|\r|\n/).flatMap((line) => {
        const trailer = TRAILER.exec(line.trim());
        if (trailer === null)
            return [];
        const text = trailer[1].trim();
        const [, id, login = text.replace(ADDRESS, '').trim().replace(/^@/, '')] = NO_REPLY.exec(text) ?? [];
        const person = logins.get((0,validation/* foldLogin */.f)(login));
        const makers = new Set();
        if (known.has(Number(id)))
            makers.add(Number(id));
        if (person !== undefined)
            makers.add(person.id);
        return makers.size > 0 ? [...makers] : [text];
    });
}
function unattributedNote(what, why) {
    return (0,note/* note */.N4)('unattributed', `${what} is unattributed: ${why}.`);
}

;// CONCATENATED MODULE: ./lib/signoff/delegation.js


/**
 * Which delegations hold at `now` (epoch milliseconds; their dates were checked before). One holds to the end of its last day, UTC.
 * No chains: `from` must be a member of the role in its own right. Closed reading: what `from` may not sign, because they
 * made the change, their delegate may not sign for them either, so such a delegation is void for this change.
 */
function delegations(all, roles, contributors, allowsContributors, author, now) {
    const judge = ({ from, to, role, until }) => {
        if (now > (0,instant/* parseDayEnd */.ru)(until))
            return 'expired';
        const isMember = roles.get(role)?.members.some(({ id }) => id === from) ?? false;
        if (!isMember || from === to)
            return 'foreign';
        return from !== author && (allowsContributors || !contributors.has(from)) ? 'active' : 'maker';
    };
    return {
        active: all.filter((item) => judge(item) === 'active'),
        expired: all.filter((item) => judge(item) === 'expired'),
        notes: [
            ...all
                .filter((item) => judge(item) === 'foreign')
                .map(({ role }) => (0,note/* note */.N4)('delegation_void', `A delegation of \`${role}\` is void: it must come from a member of the role, to somebody else.`)),
            ...all
                .filter((item) => judge(item) === 'maker')
                .map(({ role }) => (0,note/* note */.N4)('delegation_void', `A delegation of \`${role}\` is void for this change: it comes from somebody who made the change.`)),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/signoff/facts.js






/** The role that governs what governs (rule 16). */
const DEFAULT_GOVERNANCE_ROLE = 'governance';
function signoffFacts(snapshot, policy) {
    const now = (0,instant/* instant */.uR)(snapshot.now);
    const line = headLine(snapshot);
    const makers = contributors(snapshot, line, policy);
    const roles = new Map(snapshot.roles.map((role) => [role.name, role]));
    const author = snapshot.pullRequest.author;
    const electorate = {
        people: new Map(snapshot.people.map((person) => [person.id, person])),
        roles,
        delegations: delegations(snapshot.delegations, roles, makers.ids, policy.allowsContributors, author, now),
        contributors: makers,
        author,
        policy,
        governanceRole: snapshot.governanceRole ?? DEFAULT_GOVERNANCE_ROLE,
    };
    const logins = new Map(snapshot.people.map(({ id, login }) => [id, login]));
    const written = snapshot.roles.flatMap(({ members }) => members);
    // Roles may spell one login in several ways; which is shown must not depend on the order of the roles.
    for (const { id, login } of written.sort((a, b) => (0,note/* compareText */.n6)(b.login, a.login)))
        logins.set(id, login);
    const login = (id) => id === null ? 'an account that is gone' : (logins.get(id) ?? `#${id}`);
    return {
        snapshot,
        policy,
        now,
        line,
        contributors: makers,
        electorate,
        standings: standings(snapshot.reviews),
        login,
    };
}

;// CONCATENATED MODULE: ./lib/signoff/integrity.js


/** GitHub lists no more files, no more commits than these (rule 14). */
const MAX_FILES = 3000;
const MAX_COMMITS = 250;
/** A runner's clock may run this far behind GitHub's. A review from further ahead means that `now` cannot be believed. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** Why a snapshot cannot be decided at all: lost pages, limits, times that are none, lists that contradict each other. */
function integrityErrors(snapshot) {
    return [
        ...snapshot.truncated.map((page) => (0,note/* note */.N4)('truncated', `Not every page of ${page} could be read; nothing is decided on a part.`)),
        ...limitErrors(snapshot),
        ...timeErrors(snapshot),
        ...headErrors(snapshot),
        ...reviewErrors(snapshot),
        ...duplicateErrors(snapshot),
    ];
}
function limitErrors({ pullRequest, commits }) {
    const errors = [];
    const listed = pullRequest.files?.length;
    const files = Math.max(listed ?? 0, pullRequest.changedFiles ?? 0);
    if (files > MAX_FILES)
        errors.push((0,note/* note */.N4)('too_many_files', `The pull request changes ${files} files; GitHub lists ${MAX_FILES}. Split it.`));
    const count = Math.max(commits.length, pullRequest.commitCount ?? 0);
    if (count > MAX_COMMITS)
        errors.push((0,note/* note */.N4)('too_many_commits', `The pull request has ${count} commits; GitHub lists ${MAX_COMMITS}. Split or squash it.`));
    if (listed !== undefined && pullRequest.changedFiles !== null && listed !== pullRequest.changedFiles) {
        errors.push((0,note/* note */.N4)('files_lost', `The pull request states ${pullRequest.changedFiles} changed files, but ${listed} were read.`));
    }
    if (pullRequest.commitCount !== null && commits.length !== pullRequest.commitCount) {
        errors.push((0,note/* note */.N4)('commits_lost', `The pull request states ${pullRequest.commitCount} commits, but ${commits.length} were read.`));
    }
    const renamed = (pullRequest.files ?? []).filter((file) => file.status === 'renamed' && file.previousPath === null);
    return [
        ...errors,
        ...renamed.map(({ path }) => (0,note/* note */.N4)('path_lost', `The old path of the renamed file ${path} was not read: what it left cannot be known.`)),
    ];
}
function timeErrors(snapshot) {
    const { now, heads, reviews, comments, delegations, pullRequest } = snapshot;
    const pending = reviews.filter(({ state, at }) => state === 'PENDING' && at === null);
    const instants = [
        ['now', now],
        ...heads.map((head) => [`head ${head.sha}`, head.at]),
        ...reviews
            .filter((review) => !pending.includes(review))
            .map((review) => [`review ${review.id}`, review.at]),
        ...comments.map((comment) => ['a comment', comment.at]),
        ...reviews.flatMap(({ id, dismissal }) => dismissal?.at == null ? [] : [[`the dismissal of review ${id}`, dismissal.at]]),
        ...pullRequest.labels.flatMap(({ name, at }) => at === null ? [] : [[`label ${name}`, at]]),
    ];
    const unreadable = instants.filter(([, text]) => text === null || (0,instant/* parseInstant */.nV)(text) === undefined);
    return [
        ...unreadable.map(([what, text]) => (0,note/* note */.N4)('bad_time', `The time of ${what} is ${text === null ? 'missing' : `"${text}"`}; RFC 3339 in UTC was expected (2026-03-01T12:00:00Z).`)),
        ...delegations
            .filter(({ until }) => (0,instant/* parseDayEnd */.ru)(until) === undefined)
            .map(({ until }) => (0,note/* note */.N4)('bad_time', `A delegation ends at "${until}"; a date was expected (2026-06-30).`)),
        ...futureErrors(now, instants),
    ];
}
function futureErrors(now, instants) {
    const present = (0,instant/* parseInstant */.nV)(now) ?? Number.POSITIVE_INFINITY;
    return instants
        .filter(([, text]) => text !== null && ((0,instant/* parseInstant */.nV)(text) ?? present) > present + CLOCK_SKEW_MS)
        .map(([what, text]) => (0,note/* note */.N4)('clock_skew', `The time of ${what} (${text}) lies after the decision (${now}): a clock is wrong.`));
}
function headErrors({ pullRequest, commits, heads }) {
    const errors = [];
    if (pullRequest.author === null)
        errors.push((0,note/* note */.N4)('author_unknown', 'The author of the pull request has no account: who may not sign cannot be known.'));
    if (!commits.some(({ sha }) => sha === pullRequest.head)) {
        errors.push((0,note/* note */.N4)('head_commit_missing', `The head ${pullRequest.head} is not among the commits that were read.`));
    }
    const latest = Math.max(...heads.map(({ at }) => (0,instant/* parseInstant */.nV)(at) ?? Number.NEGATIVE_INFINITY));
    if (!heads.some(({ sha, at }) => sha === pullRequest.head && (0,instant/* parseInstant */.nV)(at) === latest)) {
        errors.push((0,note/* note */.N4)('head_not_established', `The head ${pullRequest.head} is not the latest head that was seen: when it was established is unknown.`));
    }
    return errors;
}
function reviewErrors({ reviews, observations }) {
    const known = new Set(reviews.map(({ id }) => id));
    const vanished = [...new Set(observations.map(({ review }) => review))].filter((id) => !known.has(id));
    const undismissed = reviews.filter(({ state, dismissal }) => state === 'DISMISSED' && (dismissal === null || dismissal.was === null));
    return [
        ...vanished.map((id) => (0,note/* note */.N4)('review_lost', `Review ${id} was seen before and is not among the reviews that were read.`)),
        ...undismissed.map(({ id }) => (0,note/* note */.N4)('dismissal_unread', `Review ${id} was dismissed, but what it said before could not be read.`)),
    ];
}
function duplicateErrors({ reviews, commits, people, roles, pullRequest }) {
    const lists = [
        ['review', reviews.map(({ id }) => id)],
        ['commit', commits.map(({ sha }) => sha)],
        ['person', people.map(({ id }) => id)],
        ['role', roles.map(({ name }) => name)],
        ['label', pullRequest.labels.map(({ name }) => name)],
    ];
    return lists.flatMap(([what, keys]) => [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))].map((key) => (0,note/* note */.N4)('duplicate', `The ${what} ${key} was read twice.`)));
}

;// CONCATENATED MODULE: ./lib/signoff/policy.js
/**
 * A block with its defaults. `binding` defaults to `content` once the ledger exists, to `commit` before.
 * The block was checked by the schema and by `validateSignoff`; one that says nothing, or two things, throws.
 */
function readSignoffPolicy(block, hasLedger) {
    return {
        rule: rootRule(block),
        isDistinct: block.distinct ?? true,
        binding: block.binding ?? (hasLedger ? 'content' : 'commit'),
        vetoFrom: block.veto_from ?? 'roles',
        minPermission: block.min_permission ?? 'write',
        allowsBots: block.allow_bots ?? false,
        allowsContributors: block.allow_contributors ?? false,
        countsCoauthors: block.count_coauthors ?? false,
        unattributedWaiver: block.unattributed_waiver ?? null,
        ignoresUpdateMerges: block.ignore_update_merges ?? false,
        feedback: (block.feedback ?? []).map(({ role, major_blocks }) => ({
            role,
            isMajorBlocking: major_blocks ?? false,
        })),
        validFor: block.valid_for ?? null,
        override: block.override ?? null,
    };
}
function rootRule(block) {
    if (block.none === true)
        return { kind: 'none', pointer: '/none', when: block.when, reason: block.reason ?? '' };
    if (block.stages === undefined)
        return branchRule(block, '');
    const branches = block.stages.map((stage, index) => ({
        kind: 'seats',
        pointer: `/stages/${index}`,
        when: stage.when,
        stage: stage.id,
        checks: stage.checks ?? [],
        seats: stage.require,
    }));
    return { kind: 'all_of', pointer: '/stages', when: block.when, branches };
}
function branchRule(branch, pointer) {
    const { when } = branch;
    if (branch.require !== undefined)
        return {
            kind: 'seats',
            pointer: `${pointer}/require`,
            when,
            stage: null,
            checks: [],
            seats: branch.require,
        };
    for (const kind of ['all_of', 'any_of']) {
        const parts = branch[kind];
        if (parts === undefined)
            continue;
        const branches = parts.map((part, index) => branchRule(part, `${pointer}/${kind}/${index}`));
        return { kind, pointer: `${pointer}/${kind}`, when, branches };
    }
    throw new Error(`The sign-off rule at "${pointer}" requires nothing.`);
}

;// CONCATENATED MODULE: ./lib/signoff/governing.js

/** Governing files as such (policy rule 17); governing fields of manifests and catalogs are for the caller to find. */
const GOVERNING_PATHS = [
    '.github/**',
    '.arbiter/policies/**',
    '.arbiter/waivers/**',
    '.arbiter/config.yml',
    '.arbiter/roles.yml',
    '.arbiter/delegations.yml',
    '.arbiter/signers.yml',
    '.arbiter/trusted-root.json',
    '**/arbiter.lock',
];
/** True when the governance role must sign as well (rule 16): the caller found it so, or a changed path says so. */
function isGoverning({ isGoverning: isFound, pullRequest }) {
    return isFound || (pullRequest.files !== null && touches(pullRequest.files, GOVERNING_PATHS));
}

;// CONCATENATED MODULE: ./lib/signoff/requirement.js


/**
 * Adds the governance seat, the seats that checks ask for (each only where the policy does not ask for the role anyway)
 * and the waiver seat for unattributed commits. The waiver seat is always one more seat: a role that must sign anyway
 * would otherwise answer for nothing. An explicit `none` has no approval to protect, so it needs no waiver.
 */
function requirement(alternatives, facts) {
    const { snapshot, policy, contributors, electorate } = facts;
    const notes = [];
    const added = [];
    if (isGoverning(snapshot)) {
        const { governanceRole } = electorate;
        added.push(addedSeat(governanceRole));
        notes.push((0,note/* note */.N4)('governing', `The change touches what governs: role \`${governanceRole}\` must sign as well, and the base policy decides.`));
    }
    for (const { role, reason } of [...snapshot.addedSeats].sort((a, b) => (0,note/* compareText */.n6)(a.role, b.role))) {
        if (!added.some((seat) => seat.role === role))
            added.push(addedSeat(role));
        notes.push((0,note/* note */.N4)('added_seat', `Role \`${role}\` must sign as well: ${reason}`));
    }
    for (const id of [...(snapshot.requesters ?? [])].sort((a, b) => a - b)) {
        const login = snapshot.people.find((person) => person.id === id)?.login ?? `#${id}`;
        notes.push((0,note/* note */.N4)('requester', `${login} asks for a waiver that this change brings, and cannot approve it.`));
    }
    const full = alternatives.map((seats) => {
        const joined = [...seats, ...added.filter(({ role }) => !seats.some((seat) => seat.role === role))];
        return needsWaiver(facts) && joined.length > 0
            ? [...joined, addedSeat(policy.unattributedWaiver)]
            : joined;
    });
    notes.push(...contributors.unattributed);
    if (contributors.unattributed.length > 0 && full.some((seats) => seats.length > 0))
        notes.push(waiverNote(policy.unattributedWaiver));
    return {
        alternatives: full,
        notes,
        errors: added.flatMap(({ role }) => definitionErrors(role, electorate)),
    };
}
function needsWaiver({ policy, contributors }) {
    return policy.unattributedWaiver !== null && contributors.unattributed.length > 0;
}
function addedSeat(role) {
    return { role, stage: null, isAdded: true };
}
function waiverNote(role) {
    const message = role === null
        ? 'The sign-off cannot become complete with unattributed commits: make them again with a linked account, or name an `unattributed_waiver` role in the policy.'
        : `Role \`${role}\` must answer for the unattributed commits, with a seat of its own.`;
    return (0,note/* note */.N4)('unattributed_waiver', message);
}
function definitionErrors(role, { roles }) {
    const definition = roles.get(role);
    if (definition === undefined)
        return [(0,note/* note */.N4)('undefined_role', `Role \`${role}\` must sign, but the roles file does not define it.`)];
    if (definition.members.length > 0 || definition.errors.length > 0)
        return [];
    return [(0,note/* note */.N4)('empty_role', `Role \`${role}\` must sign, but it has no members.`)];
}
/** One note for each source of a defined role that could not be read; says which permission the token lacks. */
function lookupNotes(code, roles, electorate) {
    return [...new Set(roles)].flatMap((role) => electorate.roles.get(role).errors.map(({ source, reason, detail }) => (0,note/* note */.N4)(code, `Role \`${role}\`: ${source} could not be read (${reason}). ${detail ?? lookupRemedy(reason)}`)));
}
function lookupRemedy(reason) {
    if (reason === '404' || reason === '403') {
        return 'The token lacks the organization permission "Members: read" (a GitHub App token has it, GITHUB_TOKEN never does), or the team does not exist.';
    }
    return 'Run again; if it stays so, see that the token has the organization permission "Members: read", or list people in the roles file.';
}

// EXTERNAL MODULE: ./lib/signoff/matching.js
var matching = __webpack_require__(17291);
;// CONCATENATED MODULE: ./lib/signoff/seating.js


/** More ways for delegates to stand in than these are not tried: undecidable. */
const MAX_DELEGATE_CHOICES = 4096;
/**
 * Seats the people with a valid approval. `distinct`: one person, one seat; without it a person may sit once for each
 * role, never twice for one. `from` and `to` of a delegation share one seat: each choice of who acts for whom is tried,
 * and the best seating kept. Null when there are too many such choices.
 */
function seat(seats, approvers, electorate) {
    if (electorate.policy.isDistinct)
        return seatPool(seats, approvers, electorate);
    const parts = new Map();
    for (const role of new Set(seats.map((item) => item.role))) {
        const pool = seatPool(seats.filter((item) => item.role === role), approvers, electorate);
        if (pool === null)
            return null;
        parts.set(role, [...pool]);
    }
    return seats.map(({ role }) => parts.get(role).shift());
}
function seatPool(seats, approvers, electorate) {
    const usable = electorate.delegations.active.filter(({ to, role }) => approvers.has(to) && seats.some((item) => item.role === role));
    const choices = delegateChoices(usable);
    if (choices === null)
        return null;
    return choices
        .map((acting) => seatActing(seats, approvers, electorate, acting))
        .reduce((best, next) => (isBetter(next, best) ? next : best));
}
/** Seats people while the given delegations act: their givers do not sit themselves. */
function seatActing(seats, approvers, electorate, acting) {
    const absent = new Set(acting.map(({ from }) => from));
    const present = [...approvers].filter((id) => !absent.has(id));
    return (0,matching/* smallestMaximumMatching */.V)(seats.map(({ role }) => present.filter((id) => (0,eligibility/* isMember */.NB)(electorate, id, role) || acting.some((item) => item.to === id && item.role === role))));
}
/** Every way to let at most one delegation of each giver act. Null when there are too many. */
function delegateChoices(usable) {
    const givers = [...new Set(usable.map(({ from }) => from))];
    let choices = [[]];
    for (const giver of givers) {
        const own = usable.filter(({ from }) => from === giver);
        choices = choices.flatMap((choice) => [choice, ...own.map((item) => [...choice, item])]);
        if (choices.length > MAX_DELEGATE_CHOICES)
            return null;
    }
    return choices;
}
/** More seats filled, then the smaller sequence of ids, an open seat after every id. */
function isBetter(left, right) {
    const difference = openSeats(left) - openSeats(right);
    if (difference !== 0)
        return difference < 0;
    const place = left.findIndex((id, index) => id !== right[index]);
    return (place !== -1 && (left[place] ?? Number.POSITIVE_INFINITY) < (right[place] ?? Number.POSITIVE_INFINITY));
}
function openSeats(seating) {
    return seating.filter((id) => id === null).length;
}

// EXTERNAL MODULE: ./lib/signoff/stages.js
var signoff_stages = __webpack_require__(99795);
;// CONCATENATED MODULE: ./lib/signoff/veto.js

/**
 * A veto is a standing change request by somebody whose veto counts; a contributor's, the author's and a bot's do, one
 * below `min_permission` does not. Closed readings: a permission that could not be read is enough for a veto; so is an
 * account that is gone (it may have held the role), until governance dismisses the review.
 *
 * `roles` are those whose change requests count: the required ones, and advisory ones with `major_blocks`.
 */
function vetoes({ latest, orphans }, electorate, roles) {
    const result = {
        vetoes: [],
        powerless: [],
        undecidable: [],
    };
    for (const review of [...latest.values(), ...orphans].filter((item) => isChangeRequest(item, electorate, roles))) {
        if (isVetoBy(review.user, electorate, roles))
            result.vetoes.push(review);
        else if (couldBeVeto(review.user, electorate, roles))
            result.undecidable.push(review);
        else
            result.powerless.push(review);
    }
    return result;
}
function isChangeRequest(review, electorate, roles) {
    if (review.state === 'CHANGES_REQUESTED')
        return true;
    if (review.dismissal === null || review.dismissal.was === 'APPROVED')
        return false;
    return (review.state === 'DISMISSED' && !isValidDismissal(review.user, review.dismissal.by, electorate, roles));
}
function isVetoBy(user, electorate, roles) {
    const canWriterVeto = electorate.policy.vetoFrom === 'writers';
    const person = electorate.people.get(user);
    if (person === undefined)
        return roles.length > 0 || canWriterVeto;
    if ((0,eligibility/* isBelowLeast */.P)(electorate, person))
        return false;
    if (roles.some((role) => (0,eligibility/* holds */.v9)(electorate, user, role)))
        return true;
    return canWriterVeto && (person.permission === null || (0,eligibility/* hasPermission */._m)(person.permission, 'write'));
}
/** Only for somebody whose account is known: one that is gone is taken to hold a role. */
function couldBeVeto(user, electorate, roles) {
    const person = electorate.people.get(user);
    const isBelow = person !== undefined && (0,eligibility/* isBelowLeast */.P)(electorate, person);
    return !isBelow && roles.some((role) => (0,eligibility/* isUnreadable */.GZ)(electorate, role));
}
/**
 * A dismissal clears a veto only by somebody who made nothing of the change and holds the governance role or a role the veto came from, in
 * their own right. Closed readings: the dismisser must be a User and have `min_permission`, like anybody who counts; and
 * while a commit is unattributed nobody can be shown to have made nothing of the change, so no dismissal clears a veto.
 */
function isValidDismissal(user, by, electorate, roles) {
    const person = electorate.people.get(by);
    if (person === undefined || person.type !== 'User')
        return false;
    if (electorate.contributors.unattributed.length > 0)
        return false;
    if (electorate.contributors.ids.has(person.id))
        return false;
    if (!(0,eligibility/* hasPermission */._m)(person.permission, electorate.policy.minPermission))
        return false;
    const vetoing = roles.filter((role) => (0,eligibility/* holds */.v9)(electorate, user, role));
    return [...vetoing, electorate.governanceRole].some((role) => (0,eligibility/* isMember */.NB)(electorate, by, role));
}

;// CONCATENATED MODULE: ./lib/signoff/judgement.js












/** Judges a snapshot; gives the reasons instead when it cannot be decided. */
function judge(snapshot) {
    const block = snapshot.signoff;
    if (block === null)
        return [
            (0,note/* note */.N4)('nothing_required', 'There is no sign-off policy: nothing says who must sign. `none: true` with a reason requires nobody.'),
        ];
    const unsound = [...integrityErrors(snapshot), ...policyErrors(snapshot)];
    if (unsound.length > 0)
        return unsound;
    const facts = signoffFacts(snapshot, readSignoffPolicy(block, snapshot.hasLedger));
    const composition = compose(facts.policy.rule, snapshot);
    if (facts.contributors.errors.length > 0 || composition.errors.length > 0)
        return [...facts.contributors.errors, ...composition.errors];
    if (composition.alternatives === null)
        return nothingApplies(composition);
    const unknown = bindingErrors(facts);
    const required = requirement(composition.alternatives, facts);
    if (unknown.length > 0 || required.errors.length > 0)
        return [...unknown, ...required.errors];
    return vote(facts, composition, required);
}
function vote(facts, composition, required) {
    const roles = [...new Set(required.alternatives.flat().map(({ role }) => role))];
    const blocking = facts.policy.feedback
        .filter(({ isMajorBlocking }) => isMajorBlocking)
        .map(({ role }) => role);
    const requests = vetoes(facts.standings, facts.electorate, facts.policy.vetoFrom === 'nobody' ? blocking : [...new Set([...roles, ...blocking])]);
    if (requests.undecidable.length > 0) {
        return [
            (0,note/* note */.N4)('veto_undecidable', 'A change request stands, and whether it is a veto depends on a role that could not be read.'),
            ...lookupNotes('lookup_failed', [...roles, ...blocking], facts.electorate),
        ];
    }
    const votes = ballot(facts, roles, requests.vetoes);
    const chosen = bestAssignment(required.alternatives, votes, facts);
    if (!('assignment' in chosen))
        return chosen;
    return {
        facts,
        composition,
        required,
        assignment: chosen.assignment,
        ballot: votes,
        vetoes: requests,
        notes: chosen.notes,
        stages: (0,signoff_stages/* stageProgress */.k)(chosen.assignment, facts, requests.vetoes),
    };
}
/** The first complete alternative, else the one with the fewest open seats; an error where one was needed that cannot be read. */
function bestAssignment(alternatives, votes, facts) {
    const approvers = new Set(votes.approvals.keys());
    const isHidden = ({ role }) => (0,eligibility/* isUnreadable */.GZ)(facts.electorate, role);
    const unreadable = alternatives.flatMap((seats) => seats.filter(isHidden).map(({ role }) => role));
    let best;
    for (const seats of alternatives.filter((items) => !items.some(isHidden))) {
        const seating = seat(seats, approvers, facts.electorate);
        if (seating === null)
            return [
                (0,note/* note */.N4)('too_many_delegations', 'So many delegations are in force at once that the seats cannot be matched.'),
            ];
        if (best === undefined || openSeats(seating) < openSeats(best.seating))
            best = { seats, seating };
    }
    if (best !== undefined && (unreadable.length === 0 || openSeats(best.seating) === 0)) {
        return { assignment: best, notes: lookupNotes('lookup_not_needed', unreadable, facts.electorate) };
    }
    return lookupNotes('lookup_failed', unreadable, facts.electorate);
}
function policyErrors(snapshot) {
    const outlines = snapshot.roles.map(({ name, members, errors }) => ({
        name,
        logins: [...new Set(members.map(({ login }) => (0,validation/* foldLogin */.f)(login)))],
        hasTeam: errors.length > 0,
    }));
    return (0,validation/* validateSignoff */.T)(snapshot.signoff ?? {}, outlines).map(({ code, message, pointer, suggestion }) => (0,note/* note */.N4)(code, `${message}${suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`} (at ${pointer === '' ? 'the sign-off block' : pointer})`));
}
function bindingErrors({ policy, line }) {
    if (policy.binding === 'commit' || policy.rule.kind === 'none' || line.subject !== null)
        return [];
    return [
        (0,note/* note */.N4)('subject_unknown', `The subject digest of the head ${line.sha} is unknown, or told in two ways: no approval can be bound to content.`),
    ];
}
function nothingApplies({ notApplicable }) {
    const rules = notApplicable.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ');
    return [
        (0,note/* note */.N4)('nothing_applies', `No rule of the sign-off policy applies, so nothing says who must sign (${rules}).`),
    ];
}
/** The approvals that fill a seat. */
function seatedReviews({ assignment, ballot: votes }) {
    return [...votes.approvals].filter(([id]) => assignment.seating.includes(id)).map(([, review]) => review);
}

;// CONCATENATED MODULE: ./lib/signoff/outcome.js





/** Role to logins, roles and people in the order of the seats; a role nobody signs for yet has an empty list. */
function assignmentByRole({ seats, seating }, facts) {
    const roles = [...new Set(seats.map(({ role }) => role))];
    return Object.fromEntries(roles.map((role) => [
        role,
        seats.flatMap((seat, index) => seat.role === role && seating[index] != null ? [facts.login(seating[index])] : []),
    ]));
}
/** Open seats by role, with who could fill them. */
function missingSeats(assignment, facts) {
    return openRoles(assignment, () => true).map(({ role, count }) => ({
        role,
        count,
        eligible: candidates(role, assignment, facts).map(facts.login),
    }));
}
/**
 * Whom to ask now (rule 20): for the open seats of the first stage that is not complete, people who can fill one and have
 * not answered what is being approved now. The caller asks only when the checks hold and the pull request is no draft.
 */
function reviewRequests(assignment, facts, stages) {
    const current = stages === null ? currentStage(assignment) : ((0,signoff_stages/* presentStage */.md)(stages)?.id ?? null);
    const { standings, snapshot, line, policy } = facts;
    const hasAnswered = (id) => {
        const latest = standings.latest.get(id);
        return (latest !== undefined &&
            latest.state !== 'DISMISSED' &&
            (0,freshness/* staleness */.T)(latest, snapshot, line, policy) === undefined);
    };
    return openRoles(assignment, ({ stage }) => current === null || stage === null || stage === current).map(({ role, count }) => ({
        role,
        count,
        people: candidates(role, assignment, facts)
            .filter((id) => !hasAnswered(id))
            .map((id) => ({ id, login: facts.login(id) })),
    }));
}
/** The first stage with an open seat; null without stages, or when all are complete (seats outside stages come last). */
function currentStage({ seats, seating }) {
    return seats.find((_, index) => seating[index] == null)?.stage ?? null;
}
/** One entry for each seat a review fills, by review id, then in the order of the seats. */
function countedReviews({ seats, seating }, { approvals }, facts) {
    return seats
        .flatMap(({ role }, index) => {
        const review = approvals.get(seating[index]);
        return review === undefined ? [] : [{ review: review.id, user: facts.login(review.user), role }];
    })
        .sort((a, b) => a.review - b.review);
}
/** The end of the sign-off (rule 13): the last counted approval plus `valid_for`; null without a limit or an approval. */
function validUntil(counted, facts) {
    const { validFor } = facts.policy;
    if (validFor === null || counted.length === 0)
        return null;
    return Math.max(...counted.map(({ at }) => (0,instant/* instant */.uR)(at))) + (0,instant/* parseDuration */.E9)(validFor);
}
/** Notes on people who sign for somebody else; of several who delegated to them, the first by text. */
function delegateNotes({ seats, seating }, { electorate, login }) {
    return seats.flatMap(({ role }, index) => {
        const id = seating[index] ?? null;
        if (id === null || (0,eligibility/* isMember */.NB)(electorate, id, role))
            return [];
        return electorate.delegations.active
            .filter((item) => item.to === id && item.role === role)
            .map(({ from, until, reason }) => `${login(id)} signs as ${role} for ${login(from)}, until ${until}: ${reason}`)
            .sort()
            .slice(0, 1)
            .map((message) => (0,note/* note */.N4)('delegation', message));
    });
}
function expiryNote(until) {
    return (0,note/* note */.N4)('expired', `The approvals held until ${(0,instant/* formatInstant */.r4)(until)}: they must be given again.`);
}
function openRoles({ seats, seating }, isWanted) {
    const open = seats
        .filter((seat, index) => seating[index] == null && isWanted(seat))
        .map(({ role }) => role);
    return [...new Set(open)].map((role) => ({ role, count: open.filter((name) => name === role).length }));
}
/** Who could fill an open seat of the role, by id: nobody who already sits, nor who shares a seat with somebody who does. */
function candidates(role, { seats, seating }, { electorate }) {
    const seated = new Set(seating);
    const spoken = electorate.delegations.active
        .filter((item) => seats.some((place, index) => seating[index] === item.to && place.role === item.role && !(0,eligibility/* isMember */.NB)(electorate, item.to, item.role)))
        .map(({ from }) => from);
    const isFree = (id) => !seated.has(id) && !spoken.includes(id);
    const members = electorate.roles.get(role).members.map(({ id }) => id);
    const delegates = electorate.delegations.active
        .filter((item) => item.role === role && isFree(item.from))
        .map(({ to }) => to);
    return [...new Set([...members, ...delegates])]
        .filter((id) => isFree(id) && (0,eligibility/* isAskable */.cy)(electorate, id))
        .sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/signoff/remarks.js
var remarks = __webpack_require__(24639);
// EXTERNAL MODULE: ./lib/signoff/override.js
var signoff_override = __webpack_require__(75624);
;// CONCATENATED MODULE: ./lib/signoff/result.js







/** The result of a judgement, keys in the order they are printed. `counted`: the approvals that fill a seat. */
function resultOf(judgement, counted) {
    const { facts, composition, required, assignment, ballot: votes, vetoes: requests } = judgement;
    const until = openSeats(assignment.seating) === 0 ? validUntil(counted, facts) : null;
    const isExpired = until !== null && facts.now > until;
    const isUnwaived = facts.contributors.unattributed.length > 0 &&
        facts.policy.unattributedWaiver === null &&
        assignment.seats.length > 0;
    const isSigned = openSeats(assignment.seating) === 0 && !isExpired && !isUnwaived;
    const glass = isSigned
        ? { override: null, notes: [] }
        : (0,signoff_override/* breakGlass */.M)(facts.snapshot, facts.line, facts.electorate, facts.login);
    const isBroken = glass.override !== null && !isUnwaived && addedSeatsFilled(assignment);
    const isComplete = isSigned || isBroken;
    const state = requests.vetoes.length > 0
        ? 'vetoed'
        : isComplete
            ? 'complete'
            : counted.length > 0
                ? 'partial'
                : 'unsigned';
    const override = state === 'complete' && !isSigned ? glass.override : null;
    return {
        schema: 'arbiter/signoff/v1',
        state,
        assignment: assignmentByRole(assignment, facts),
        missing: missingSeats(assignment, facts),
        counted: countedReviews(assignment, votes, facts),
        ignored: ignoredReviews(judgement, counted),
        vetoes: [...requests.vetoes]
            .sort((a, b) => a.id - b.id)
            .map(({ id, user }) => ({ review: id, user: user === null ? null : facts.login(user) })),
        notes: (0,note/* sortedNotes */.Vy)([
            ...judgement.notes,
            ...required.notes,
            ...glass.notes,
            ...(isExpired ? [expiryNote(until)] : []),
            ...result_remarks(judgement, counted),
            ...overrideNotes(glass, override),
        ]),
        not_applicable: [...composition.notApplicable],
        override,
        valid_until: override?.until ?? (until === null ? null : (0,instant/* formatInstant */.r4)(until)),
        ...(judgement.stages !== null && { stages: [...judgement.stages] }),
    };
}
function ignoredReviews({ ballot: votes, facts }, counted) {
    const unseated = [...votes.approvals.values()]
        .filter((review) => !counted.includes(review))
        .map((review) => ({ review, reason: 'seat_filled' }));
    return [...votes.ignored, ...unseated]
        .sort((a, b) => a.review.id - b.review.id)
        .map(({ review, reason }) => ({
        review: review.id,
        user: review.user === null ? null : facts.login(review.user),
        reason,
    }));
}
function result_remarks({ facts, assignment, vetoes: requests, stages }, counted) {
    const { snapshot, policy, electorate, standings, login, now, line } = facts;
    const stage = currentStage(assignment);
    return [
        ...electorate.delegations.notes,
        ...delegateNotes(assignment, facts),
        ...(0,remarks/* conditionNotes */.bq)(counted, login, now),
        ...(0,remarks/* editedNotes */.n7)(counted, login),
        ...(0,remarks/* returnNotes */.Mj)([...requests.vetoes, ...requests.powerless], policy.rule, login),
        ...(0,remarks/* feedbackNotes */.H_)(standings, snapshot.reviews, snapshot.comments, electorate, login),
        ...requests.powerless
            .filter(({ state }) => state === 'CHANGES_REQUESTED')
            .map(({ id, user }) => (0,note/* note */.N4)('veto_not_counted', `The change request of ${login(user)} (review ${id}) is not a veto under this policy.`)),
        ...(policy.rule.kind === 'none'
            ? [(0,note/* note */.N4)('none', `Nobody is required to sign: ${policy.rule.reason}`)]
            : []),
        ...(stages !== null
            ? (0,signoff_stages/* stageNotes */.Eu)(stages)
            : stage === null
                ? []
                : [(0,note/* note */.N4)('stage', `Stage ${stage} is open.${laterStages(stage, assignment)}`)]),
        ...(!line.latest.isActivityRead
            ? [
                (0,note/* note */.N4)('activity_unread', `When ${line.sha} was pushed could not be read; our first sighting (${line.latest.at}) counts.`),
            ]
            : []),
        ...(policy.binding === 'commit' && policy.ignoresUpdateMerges && line.anchors.length > 1
            ? [
                (0,note/* note */.N4)('update_merge', `Clean merges of base since ${line.anchors.at(-1).sha} keep its approvals.`),
            ]
            : []),
    ];
}
/** Open seats that nobody is asked to fill before the present stage is complete (rule 17). */
function laterStages(current, { seats, seating }) {
    const later = new Map();
    seats.forEach(({ role, stage }, index) => {
        if (stage === null || stage === current || seating[index] != null)
            return;
        later.set(stage, (later.get(stage) ?? new Set()).add(role));
    });
    const stages = [...later].map(([id, roles]) => `${id} (${[...roles].join(', ')})`);
    return stages.length === 0 ? '' : ` Asked when it is complete: ${stages.join(', then ')}.`;
}
function overrideNotes({ override: granted }, override) {
    if (override !== null)
        return [(0,note/* note */.N4)('override', `Break-glass by ${override.user} until ${override.until}: ${override.reason}`)];
    return granted === null
        ? []
        : [
            (0,note/* note */.N4)('override_refused', 'Break-glass does not outweigh a veto, nor stand in for a seat that the change itself makes necessary.'),
        ];
}
function addedSeatsFilled({ seats, seating }) {
    return seats.every(({ isAdded }, index) => !isAdded || seating[index] != null);
}

;// CONCATENATED MODULE: ./lib/signoff/signoff.js







/**
 * The sign-off of a pull request: a pure function of the snapshot. The same snapshot, in whatever order its lists are,
 * gives the same result. It never throws on a snapshot of the declared types; what cannot be decided is state `error`.
 */
function decideSignoff(snapshot) {
    return evaluateSignoff(snapshot).result;
}
/** `decideSignoff`, with whom to ask and what was promised. */
function evaluateSignoff(snapshot) {
    const judgement = judge(snapshot);
    if (!('facts' in judgement)) {
        return {
            result: (0,error_result/* errorResult */.W)(judgement),
            requests: [],
            conditions: [],
            overrides: check_override/* NO_OVERRIDES */.c,
            ahead: [],
        };
    }
    const { assignment, facts, stages } = judgement;
    const counted = seatedReviews(judgement);
    return {
        result: resultOf(judgement, counted),
        requests: reviewRequests(assignment, facts, stages),
        conditions: (0,remarks/* conditions */.jA)(counted, facts.login),
        overrides: (0,check_override/* checkOverrides */.y)(facts),
        ahead: (0,signoff_stages/* checksAhead */.vZ)(stages),
    };
}


/***/ }),

/***/ 50091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ validateSignoff),
/* harmony export */   f: () => (/* binding */ foldLogin)
/* harmony export */ });
/* harmony import */ var _text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18427);

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\[bot\])?$/;
const FORMS = ['require', 'all_of', 'any_of', 'stages', 'none'];
/**
 * What the schema cannot say about a `signoff` block that already fits it: exactly one form, roles that exist and hold
 * somebody, each once, logins that are GitHub's. Any problem is an error of the whole policy (rule 9). A pointer that
 * starts with `/roles` points into the roles.
 */
function validateSignoff(block, roles) {
    return [
        ...formProblems(block),
        ...reasonProblems(block),
        ...referenceProblems(block, roles),
        ...roleProblems(roles),
    ];
}
function formProblems(block) {
    return [
        ...exactlyOne(block, FORMS, ''),
        ...branchesOf(block, '').flatMap(([branch, pointer]) => exactlyOne(branch, ['require', 'all_of', 'any_of'], pointer)),
        ...listsOf(block).flatMap(([list, pointer]) => listProblems(list, pointer)),
        ...repeated(block.stages?.map(({ id }) => id) ?? []).map((index) => problem('duplicate_stage', `Stage \`${block.stages?.[index]?.id}\` is listed twice.`, `/stages/${index}/id`)),
        ...stageCheckProblems(block),
    ];
}
/** A check that two stages name would have two places. */
function stageCheckProblems({ stages = [] }) {
    const named = stages.flatMap(({ id, checks = [] }, stage) => checks.map((check, index) => ({ id, check, pointer: `/stages/${stage}/checks/${index}` })));
    return repeated(named.map(({ check }) => check)).flatMap((index) => {
        const { check, pointer } = named[index];
        const first = named.find((other) => other.check === check)?.id;
        const message = `Check \`${check}\` is already one of stage \`${first}\`: a check belongs to one stage.`;
        return [problem('duplicate_check', message, pointer)];
    });
}
function exactlyOne(rule, forms, pointer) {
    const present = forms.filter((form) => rule[form] !== undefined);
    if (present.length === 0) {
        return [
            problem('nothing_required', `Nothing is required here; exactly one of ${forms.join(', ')} was expected.`, pointer),
        ];
    }
    const [first, ...others] = present;
    return others.map((form) => problem('several_rules', `\`${form}\` stands beside \`${first}\`; exactly one of ${forms.join(', ')} was expected.`, `${pointer}/${form}`));
}
function listProblems(list, pointer) {
    if (list.length === 0)
        return [
            problem('nothing_required', 'The list of required roles is empty: it would let everything through.', pointer),
        ];
    return [
        ...repeated(list.map(({ role }) => role)).map((index) => problem('duplicate_role', `Role \`${list[index]?.role}\` is listed twice; give it a higher \`count\`.`, `${pointer}/${index}/role`)),
        ...list.flatMap(({ role, count }, index) => Number.isSafeInteger(count) && count >= 1
            ? []
            : [problem('bad_count', `Role \`${role}\` needs a \`count\` of at least 1.`, `${pointer}/${index}`)]),
    ];
}
function reasonProblems(block) {
    if (block.none === true && (block.reason ?? '').trim() === '') {
        return [
            problem('reason_missing', '`none: true` needs a `reason`: it is reported with every decision.', '/none'),
        ];
    }
    if (block.none !== true && block.reason !== undefined) {
        return [problem('reason_alone', '`reason` belongs to `none: true`.', '/reason')];
    }
    return [];
}
function referenceProblems(block, roles) {
    const byName = new Map(roles.map((role) => [role.name, role]));
    return referencesOf(block).flatMap(([name, pointer]) => {
        const role = byName.get(name);
        if (role === undefined) {
            const suggestion = (0,_text_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, byName.keys());
            return [
                {
                    ...problem('undefined_role', `Role \`${name}\` is not defined in the roles file.`, pointer),
                    ...(suggestion !== undefined && { suggestion }),
                },
            ];
        }
        if (role.logins.length > 0 || role.hasTeam)
            return [];
        return [problem('empty_role', `Role \`${name}\` has no members: nobody could ever sign.`, pointer)];
    });
}
function roleProblems(roles) {
    return roles.flatMap(({ name, logins }) => [
        ...logins.flatMap((login) => LOGIN.test(login)
            ? []
            : [
                problem('bad_login', `\`${login}\` in role \`${name}\` is not a GitHub login (letters, digits, - and _, at most 39; apps: name[bot]).`, `/roles/${name}`),
            ]),
        ...repeated(logins.map(foldLogin)).map((index) => problem('duplicate_login', `\`${logins[index]}\` is listed twice in role \`${name}\`.`, `/roles/${name}`)),
    ]);
}
/** Logins compare without case, in ASCII only: `K` (Kelvin sign) is not `k`. */
function foldLogin(login) {
    return login.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
function referencesOf(block) {
    const references = listsOf(block).flatMap(([list, pointer]) => list.map(({ role }, index) => [role, `${pointer}/${index}/role`]));
    if (block.unattributed_waiver !== undefined)
        references.push([block.unattributed_waiver, '/unattributed_waiver']);
    block.feedback?.forEach(({ role }, index) => {
        references.push([role, `/feedback/${index}/role`]);
    });
    block.override?.roles.forEach((role, index) => {
        references.push([role, `/override/roles/${index}`]);
    });
    return references;
}
function listsOf(block) {
    const branches = [[block, ''], ...branchesOf(block, '')];
    const lists = branches.flatMap(([{ require }, pointer]) => require === undefined ? [] : [[require, `${pointer}/require`]]);
    return [
        ...lists,
        ...(block.stages ?? []).map(({ require }, index) => [
            require,
            `/stages/${index}/require`,
        ]),
    ];
}
function branchesOf(branch, pointer) {
    return ['all_of', 'any_of'].flatMap((kind) => (branch[kind] ?? []).flatMap((part, index) => {
        const place = `${pointer}/${kind}/${index}`;
        return [[part, place], ...branchesOf(part, place)];
    }));
}
/** Indices of the items that stand in the list before. */
function repeated(items) {
    return items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
}
function problem(code, message, pointer) {
    return { code, message, pointer };
}


/***/ })

};
