export const id = 8422;
export const ids = [8422];
export const modules = {

/***/ 19912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   aS: () => (/* binding */ requirement),
/* harmony export */   fK: () => (/* binding */ lowestTrust),
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52842);

/** One result with its keys in the order of the decision schema. */
function checkResult(check, context, verdict) {
    const position = context.at(verdict.policyPointer ?? '') ?? context.at('');
    return {
        id: check.id,
        kind: check.kind,
        level: check.level ?? 'mandatory',
        outcome: verdict.outcome,
        title: check.title,
        observed: verdict.observed ?? null,
        claimed: verdict.claimed ?? null,
        required: verdict.required,
        margin: verdict.margin ?? null,
        interval: verdict.interval ?? null,
        groups: [...(verdict.groups ?? [])],
        rows_needed: verdict.rows_needed ?? null,
        trust: verdict.trust ?? null,
        reason: verdict.reason,
        fix: fixOf(check, verdict),
        policy_at: position ? { file: context.policyFile, line: position.line, column: position.column } : null,
        evidence_at: uniquePlaces(verdict.evidence_at ?? []),
        controls: (check.controls ?? []).map(({ id, relation }) => ({ id, relation })),
        policy: context.policyId,
        scope: verdict.scope ?? null,
        findings: [...(verdict.findings ?? [])],
        awaiting: verdict.awaiting ?? false,
        signoff_roles: [...(verdict.signoff_roles ?? [])],
    };
}
/** Nothing is to be done about a check that holds. */
function fixOf(check, verdict) {
    if (verdict.outcome === 'pass' || verdict.outcome === 'not_applicable')
        return null;
    // The policy's advice is for what was judged and missed, not for what could not be judged.
    const parts = [verdict.fix, verdict.outcome === 'fail' ? check.fix : undefined].filter((part) => part !== undefined && part !== '');
    return parts.length === 0 ? null : parts.join(' ');
}
/** A requirement that is not one number against one limit. */
function requirement(text) {
    return { text, operator: null, threshold: null, source: 'policy' };
}
function describe(text) {
    return { value: null, text, rows: null, positives: null };
}
/** Where something stands in an evidence file: a JSON pointer, a line, or the file itself. */
function placeOf(item, pointer) {
    const { file, sha256 } = item;
    if (pointer === undefined || pointer === '')
        return { file, sha256 };
    if (typeof pointer === 'number')
        return { file, line: pointer, sha256 };
    const line = /^(?:line )?(\d{1,9})$/.exec(pointer)?.[1];
    return line === undefined ? { file, pointer, sha256 } : { file, line: Number(line), sha256 };
}
/** Sorted by file, then pointer, then line, so that the order of reading never shows. */
function uniquePlaces(places) {
    const keyed = new Map(places.map((place) => [placeKey(place), place]));
    return [...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, place]) => place);
}
function placeKey(place) {
    return [place.file, place.pointer ?? '', String(place.line ?? 0).padStart(10, '0')].join('\u0000');
}
/** The weakest of several levels of trust; null for none. */
function lowestTrust(levels) {
    return _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.find((level) => levels.includes(level)) ?? null;
}
function isTrusted(level, least) {
    return least === undefined || _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.indexOf(level) >= _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.indexOf(least);
}
const SEVERITY = ['error', 'fail', 'inconclusive', 'pass', 'not_applicable'];
/** The worst outcome of several parts of one check; `pass` only when every part passes. */
function worst(outcomes) {
    return SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'error';
}
function plural(count, singular, plural = `${singular}s`) {
    return `${count} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i1: () => (/* binding */ alteringChanges),
  p_: () => (/* reexport */ effectiveCatalog),
  jy: () => (/* reexport */ effectiveManifest),
  zA: () => (/* binding */ governingChanges)
});

// UNUSED EXPORTS: manifestChanges

// EXTERNAL MODULE: ./lib/attestation/signers.js + 2 modules
var signers = __webpack_require__(99300);
// EXTERNAL MODULE: ./lib/policy/policy-change.js + 3 modules
var policy_change = __webpack_require__(44015);
// EXTERNAL MODULE: ./lib/policy/policy-lock.js + 2 modules
var policy_lock = __webpack_require__(91819);
// EXTERNAL MODULE: ./lib/policy/change.js
var change = __webpack_require__(87712);
// EXTERNAL MODULE: ./lib/policy/direction.js
var policy_direction = __webpack_require__(6575);
// EXTERNAL MODULE: ./lib/model/catalog.js + 2 modules
var catalog = __webpack_require__(74367);
;// CONCATENATED MODULE: ./lib/model/catalog-change.js



/** What a change does to classifications, permitted uses and sensitivity, in words. */
function catalogChanges(base, head) {
    const changes = [];
    for (const dataset of head) {
        const add = (below, direction, message) => {
            const pointer = dataset.pointer + below;
            if (direction !== undefined)
                changes.push({ file: dataset.file, pointer, direction, message });
        };
        const name = `Data set ${dataset.entry.name}`;
        const old = named(base, dataset.entry.name);
        if (old === undefined) {
            add('', 'new', `${name} is new; its sensitivity is ${dataset.entry.sensitivity}.`);
            dataset.entry.columns.forEach((column, index) => {
                addExemption(column, `/columns/${index}`, name, add);
            });
            continue;
        }
        const [before, after] = [old.entry.sensitivity, dataset.entry.sensitivity];
        add('/sensitivity', (0,policy_direction/* unknown */.L5)(before, after), `${name}: its sensitivity ${(0,change/* fromTo */.e)(before, after)}.`);
        dataset.entry.columns.forEach((column, index) => {
            compareColumn(columnNamed(old.entry, column.name), column, `/columns/${index}`, name, add);
        });
        for (const column of old.entry.columns) {
            if (columnNamed(dataset.entry, column.name) !== undefined)
                continue;
            const direction = isSensitive(column) ? 'looser' : 'neutral';
            add('/columns', direction, `${name}: the column ${column.name} is removed${tagWords(column)}.`);
        }
    }
    for (const dataset of base) {
        if (named(head, dataset.entry.name) !== undefined)
            continue;
        const message = `Data set ${dataset.entry.name} is removed; a model that uses it is refused.`;
        changes.push({ file: dataset.file, pointer: dataset.pointer, direction: 'neutral', message });
    }
    return changes;
}
function compareColumn(before, after, pointer, dataset, add) {
    const column = `${dataset}: the column ${after.name}`;
    if (before === undefined) {
        add(pointer, 'new', `${column} is new${tagWords(after)}.`);
        addExemption(after, pointer, dataset, add);
        return;
    }
    const [oldTags, newTags] = [before.classification, after.classification];
    const direction = classificationDirection(oldTags, newTags);
    add(`${pointer}/classification`, direction, `${column}: its classification ${(0,change/* fromTo */.e)(oldTags, newTags)}.`);
    const [oldMethod, newMethod] = [before.de_identified, after.de_identified];
    const method = (0,policy_direction/* unlessRemoved */.rt)(oldMethod, newMethod);
    add(`${pointer}/de_identified`, method, `${column}: its de-identification ${(0,change/* fromTo */.e)(oldMethod, newMethod)}.`);
    const [oldUse, newUse] = [before.permitted_use, after.permitted_use];
    const use = (0,policy_direction/* unlessRemoved */.rt)(oldUse, newUse);
    add(`${pointer}/permitted_use`, use, `${column}: its permitted use ${(0,change/* fromTo */.e)(oldUse?.basis, newUse?.basis)}.`);
}
/** A permission that a change gives to a column of its own is nobody's yet: the governance role must agree to it. */
function addExemption(column, pointer, dataset, add) {
    const name = `${dataset}: the new column ${column.name}`;
    if (column.permitted_use !== undefined) {
        add(`${pointer}/permitted_use`, 'looser', `${name} brings its own permitted use (${column.permitted_use.basis}).`);
    }
    if (column.de_identified !== undefined) {
        add(`${pointer}/de_identified`, 'looser', `${name} is said to be de-identified (${column.de_identified}).`);
    }
}
/** Losing a tag is looser. A column without any tag was refused, so its first tags take nothing away. */
function classificationDirection(before, after) {
    if ((0,policy_direction/* isSame */.Ft)(before, after))
        return undefined;
    const [from, to] = [sensitiveTags(before ?? []), sensitiveTags(after ?? [])];
    if (after === undefined || from.some((tag) => !to.includes(tag)))
        return 'looser';
    return to.length > from.length ? 'stricter' : 'neutral';
}
/**
 * The catalog by which a change is judged (policy rule 17): head's, with what head loosens taken from base. New columns
 * and new data sets are head's, but an exemption counts only once merged; a sensitive column that head drops stays. Positions are those of head's file.
 */
function effectiveCatalog(base, head) {
    return head.map((dataset) => {
        const old = named(base, dataset.entry.name);
        if (old !== undefined)
            return { ...dataset, entry: effectiveEntry(old.entry, dataset.entry) };
        return { ...dataset, entry: { ...dataset.entry, columns: dataset.entry.columns.map(withoutExemption) } };
    });
}
function effectiveEntry(base, head) {
    const columns = head.columns.map((column) => {
        const old = columnNamed(base, column.name);
        return old === undefined ? withoutExemption(column) : effectiveColumn(old, column);
    });
    const dropped = base.columns.filter((column) => isSensitive(column) && columnNamed(head, column.name) === undefined);
    return { ...head, sensitivity: base.sensitivity, columns: [...columns, ...dropped] };
}
function withoutExemption({ de_identified: _method, permitted_use: _use, ...column }) {
    return column;
}
function effectiveColumn(base, head) {
    const { classification, de_identified, permitted_use, ...rest } = head;
    const effective = { ...rest };
    const tags = effectiveTags(base.classification, classification);
    if (tags !== undefined)
        effective.classification = tags;
    // An exemption counts only where base and head agree on it.
    if (de_identified !== undefined && (0,policy_direction/* isSame */.Ft)(base.de_identified, de_identified)) {
        effective.de_identified = de_identified;
    }
    if (permitted_use !== undefined && (0,policy_direction/* isSame */.Ft)(base.permitted_use, permitted_use)) {
        effective.permitted_use = permitted_use;
    }
    return effective;
}
function effectiveTags(base, head) {
    if (classificationDirection(base, head) !== 'looser')
        return head;
    const known = sensitiveTags(base ?? []);
    const kept = (base ?? []).filter((tag) => known.includes(tag.toLowerCase()));
    const added = (head ?? []).filter((tag) => tag.toLowerCase() !== catalog/* NOTHING_SENSITIVE */.Hz && !known.includes(tag.toLowerCase()));
    const joined = [...kept, ...added];
    return joined.length > 0 ? joined : base;
}
function sensitiveTags(tags) {
    return tags.map((tag) => tag.toLowerCase()).filter((tag) => tag !== catalog/* NOTHING_SENSITIVE */.Hz);
}
function isSensitive(column) {
    return sensitiveTags(column.classification ?? []).length > 0;
}
function tagWords(column) {
    return column.classification === undefined
        ? ', without classification'
        : `, ${column.classification.join(', ')}`;
}
function named(datasets, name) {
    return datasets.find((dataset) => dataset.entry.name === name);
}
function columnNamed(entry, name) {
    return entry.columns.find((column) => column.name === name);
}

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/model/config.js + 4 modules
var config = __webpack_require__(44544);
// EXTERNAL MODULE: ./lib/model/person.js
var person = __webpack_require__(18688);
;// CONCATENATED MODULE: ./lib/model/config-change.js





/** Losing or altering a recomputation is looser; a further one is stricter. */
const predictions = (0,policy_direction/* members */.ol)('more', 'nothing');
/** Asking for a signature in one more place is stricter; any other change of where bundles go cannot be told. */
const targets = (before, after) => {
    const [old, now] = [placesOf(before), placesOf(after)];
    if (!(0,policy_direction/* isSame */.Ft)(old.rest, now.rest))
        return 'looser';
    return (0,policy_direction/* members */.ol)('more', 'nothing')(old.asking, now.asking);
};
function placesOf(value) {
    if (value === undefined)
        return { rest: undefined, asking: [] };
    const places = Object.entries(value);
    const rest = Object.fromEntries(places.map(([name, { schema: _, ...others }]) => [name, others]));
    const asking = places.filter(([, { schema }]) => schema === 'required').map(([name]) => name);
    return { rest, asking: asking.sort() };
}
/** How each key decides. What numbers mean and where they come from cannot be told apart: any change is looser. */
const CONFIG_KEYS = {
    models: (0,policy_direction/* members */.ol)('more', 'nothing'),
    evidence: policy_direction/* unknown */.L5,
    artifacts: policy_direction/* unknown */.L5,
    environments: policy_direction/* unknown */.L5,
    targets,
    schema_changes: (0,policy_direction/* members */.ol)('fewer', 'nothing'),
    ledger: policy_direction/* unknown */.L5,
    ledger_resumed: policy_direction/* unknown */.L5,
    retention: policy_direction/* unknown */.L5,
    reminders: policy_direction/* unknown */.L5,
    predictions,
    data: predictions,
    drift: predictions,
    pointers_only: (0,policy_direction/* members */.ol)('fewer', 'nothing'),
    registries: policy_direction/* unknown */.L5,
    governance_role: (before, after) => (0,policy_direction/* unknown */.L5)(before ?? config/* DEFAULT_GOVERNANCE_ROLE */._, after ?? config/* DEFAULT_GOVERNANCE_ROLE */._),
    suppress_below: (0,policy_direction/* amount */.vj)('more', 10),
};
/** What a change does to the configuration, in words. */
function configChanges(base, head, file) {
    const changes = [];
    const add = (pointer, direction, message) => {
        if (direction !== undefined)
            changes.push({ file, pointer, direction, message });
    };
    const { code_paths: oldPaths = {}, bundles: oldBundles, ...oldRest } = base;
    const { code_paths: newPaths = {}, bundles: newBundles, ...newRest } = head;
    (0,change/* compareKeys */.Y)(oldRest, newRest, CONFIG_KEYS, '', 'Configuration', add);
    for (const model of new Set([...Object.keys(oldPaths), ...Object.keys(newPaths)])) {
        const [before, after] = [oldPaths[model], newPaths[model]];
        const words = `Configuration: the code paths of ${model} ${(0,change/* fromTo */.e)(before, after)}.`;
        add(`/code_paths/${(0,text_document/* pointerToken */.bQ)(model)}`, (0,policy_direction/* members */.ol)('more', 'nothing')(before, after), words);
    }
    recipientChanges(oldBundles?.recipients, newBundles?.recipients, add);
    return changes;
}
/** Who can read released bundles: without recipients everybody who may read the repository. */
function recipientChanges(before, after, add) {
    const pointer = '/bundles/recipients';
    if (before === undefined && after === undefined)
        return;
    if (before === undefined)
        add(pointer, 'stricter', `Bundles are released encrypted, for ${listed(after)} only.`);
    else if (after === undefined)
        add('/bundles', 'looser', 'Bundles are no longer encrypted: whoever may read the repository may download them.');
    else {
        const joined = after.filter((one) => !before.includes(one));
        const left = before.filter((one) => !after.includes(one));
        if (joined.length > 0)
            add(pointer, 'looser', `Bundles can also be decrypted by ${listed(joined)}.`);
        if (left.length > 0)
            add(pointer, 'stricter', `Bundles that are released from now on can no longer be decrypted by ${listed(left)}.`);
        if (joined.length + left.length === 0)
            add(pointer, (0,policy_direction/* wording */.z4)(before, after), 'The recipients of bundles are written in another order.');
    }
}
/** Whole: of a key that is cut off nobody can tell whose it is. */
function listed(recipients = []) {
    return recipients.join(', ');
}
/** Who may sign: more people are looser, fewer are stricter; a person whose id changes is another person. */
function rolesChanges(base, head, file) {
    const changes = [];
    for (const name of new Set([...Object.keys(base.roles), ...Object.keys(head.roles)])) {
        const [before, after] = [base.roles[name], head.roles[name]];
        if ((0,policy_direction/* isSame */.Ft)(before, after))
            continue;
        const pointer = `/roles/${(0,text_document/* pointerToken */.bQ)(name)}`;
        const add = (direction, message) => changes.push({ file, pointer, direction, message });
        if (before === undefined)
            add('neutral', `The role ${name} is new: ${membersOf(after).join(', ')}.`);
        else if (after === undefined)
            add('looser', `The role ${name} is removed.`);
        else {
            const [from, to] = [membersOf(before), membersOf(after)];
            const joined = to.filter((member) => !from.includes(member));
            const left = from.filter((member) => !to.includes(member));
            if (joined.length > 0)
                add('looser', `The role ${name} may also be filled by ${joined.join(', ')}.`);
            if (left.length > 0)
                add('stricter', `The role ${name} can no longer be filled by ${left.join(', ')}.`);
            if (joined.length + left.length === 0)
                add('neutral', `The role ${name} is written differently.`);
        }
    }
    return changes;
}
function membersOf(role) {
    return [...(role?.users ?? []).map(person/* personText */.bw), ...(role?.teams ?? []).map((team) => team.toLowerCase())];
}

;// CONCATENATED MODULE: ./lib/model/delegations-change.js

/**
 * What a change does to who may sign for whom: a new or longer delegation is looser, an ended or shorter one stricter.
 * Pointers are into the head's file, or into the base's for what head no longer has.
 */
function delegationChanges(base, head, file) {
    const before = new Map(base.map((delegation, index) => [keyOf(delegation), { delegation, index }]));
    const changes = [];
    head.forEach((delegation, index) => {
        const pointer = `/delegations/${index}`;
        const old = before.get(keyOf(delegation))?.delegation;
        before.delete(keyOf(delegation));
        const found = old === undefined ? granted(delegation) : changed(old, delegation);
        changes.push(...found.map((change) => ({ file, pointer, ...change })));
    });
    for (const { delegation, index } of before.values())
        changes.push({ file, pointer: `/delegations/${index}`, ...ended(delegation) });
    return changes;
}
/** Who has another id is somebody else (attack 44), so ids are part of what a delegation is. */
function keyOf({ from, to, role }) {
    return JSON.stringify([role, (0,person/* personText */.bw)(from), (0,person/* personText */.bw)(to)]);
}
function granted({ from, to, role, until }) {
    const message = `${(0,person/* personText */.bw)(to)} may sign as ${role} for ${(0,person/* personText */.bw)(from)} until ${until}.`;
    return [{ direction: 'looser', message }];
}
function ended({ from, to, role }) {
    const message = `${(0,person/* personText */.bw)(to)} may no longer sign as ${role} for ${(0,person/* personText */.bw)(from)}.`;
    return { direction: 'stricter', message };
}
function changed(before, { from, to, role, until, reason }) {
    const who = `${(0,person/* personText */.bw)(to)} may sign as ${role} for ${(0,person/* personText */.bw)(from)}`;
    const found = [];
    // Days are written YYYY-MM-DD, whose order as text is their order in time.
    if (until > before.until)
        found.push({ direction: 'looser', message: `${who} until ${until}; it was until ${before.until}.` });
    if (until < before.until)
        found.push({
            direction: 'stricter',
            message: `${who} only until ${until}; it was until ${before.until}.`,
        });
    if (reason !== before.reason)
        found.push({ direction: 'neutral', message: `The reason why ${who} is another one.` });
    return found;
}

// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(40322);
// EXTERNAL MODULE: ./lib/model/manifest.js + 2 modules
var manifest = __webpack_require__(84108);
// EXTERNAL MODULE: ./lib/policy/metrics.js
var metrics = __webpack_require__(9655);
;// CONCATENATED MODULE: ./lib/model/manifest-change.js




const TIER = (0,policy_direction/* ranked */.ad)(['low', 'medium', 'high'], '');
const KIND = (0,policy_direction/* ranked */.ad)(['analysis', 'model'], '');
const PROTECTED = (0,policy_direction/* members */.ol)('more', 'nothing');
/** Filling a gap takes nothing away; otherwise nobody can tell which outcome is the milder judge. */
const favorableOutcome = (before, after) => before === undefined && after !== undefined ? 'neutral' : (0,policy_direction/* unknown */.L5)(before, after);
/** Batch models are asked the least. A manifest that says nothing is asked everything. */
const deploymentMode = (before, after) => {
    if ((0,policy_direction/* isSame */.Ft)(before, after))
        return undefined;
    // Conditions are held against base too (`conditionFacts`), where silence meets them all.
    if (before === undefined)
        return 'neutral';
    return after === undefined || before === 'batch' ? 'stricter' : 'looser';
};
/** What a change does to the governing fields of one manifest; for a new model, what it declares. */
function manifestChanges(base, head, file) {
    const changes = [];
    const add = (pointer, direction, message) => {
        if (direction !== undefined)
            changes.push({ file, pointer, direction, message });
    };
    if (base === undefined) {
        declarations(head, add);
        return changes;
    }
    const model = `Model ${base.name}`;
    const field = (pointer, noun, rule, before, after) => add(pointer, rule(before, after), `${model}: its ${noun} ${(0,change/* fromTo */.e)(before, after)}.`);
    field('/name', 'name', (from, to) => (from === to ? undefined : 'neutral'), base.name, head.name);
    field('/kind', 'kind', KIND, base.kind, head.kind);
    field('/tier', 'risk tier', TIER, base.tier, head.tier);
    field('/stage', 'lifecycle stage', policy_direction/* unknown */.L5, base.stage, head.stage);
    field('/deployment/mode', 'deployment mode', deploymentMode, base.deployment?.mode, head.deployment?.mode);
    const [oldAttributes, newAttributes] = [base.protected_attributes, head.protected_attributes];
    field('/protected_attributes', 'list of protected attributes', PROTECTED, oldAttributes, newAttributes);
    const [oldOutcome, newOutcome] = [base.favorable_outcome, head.favorable_outcome];
    field('/favorable_outcome', 'favourable outcome', favorableOutcome, oldOutcome, newOutcome);
    for (const name of thresholdNames(base, head)) {
        const [before, after] = [thresholdOf(base, name), thresholdOf(head, name)];
        const pointer = `/business/thresholds/${(0,text_document/* pointerToken */.bQ)(name)}`;
        field(pointer, `business threshold for ${name}`, thresholdRule(name), before, after);
    }
    for (const name of kpiNames(base, head)) {
        const [before, after] = [kpiOf(base, name), kpiOf(head, name)];
        add('/business/kpis', kpiDirection(before, after), `${model}: the KPI ${name} ${(0,change/* fromTo */.e)(kpiWords(before), kpiWords(after))}.`);
    }
    return changes;
}
/**
 * The manifest by which a change is judged (policy rule 17): head's, with every governing field that head loosens taken
 * from base; a tightening counts at once. A new model has no base: its own fields stand, and its tier is raised by
 * `tierInForce`.
 */
function effectiveManifest(base, head, isNew = base === undefined) {
    if (isNew || base === undefined)
        return head;
    const kept = (rule, before, after) => rule(before, after) === 'looser';
    const effective = structuredClone(head);
    if (kept(KIND, base.kind, head.kind))
        effective.kind = base.kind;
    if (kept(TIER, base.tier, head.tier))
        effective.tier = base.tier;
    effective.stage = base.stage;
    if (base.deployment !== undefined && head.deployment !== undefined && effective.deployment !== undefined) {
        if (kept(deploymentMode, base.deployment.mode, head.deployment.mode)) {
            effective.deployment.mode = base.deployment.mode;
        }
    }
    if (base.protected_attributes !== undefined) {
        effective.protected_attributes = [
            ...new Set([...base.protected_attributes, ...(head.protected_attributes ?? [])]),
        ];
    }
    if (base.favorable_outcome !== undefined)
        effective.favorable_outcome = base.favorable_outcome;
    keepThresholds(base, head, effective);
    keepKpis(base, head, effective);
    return effective;
}
function keepThresholds(base, head, effective) {
    const thresholds = {};
    for (const name of thresholdNames(base, head)) {
        const [before, after] = [thresholdOf(base, name), thresholdOf(head, name)];
        const value = thresholdRule(name)(before, after) === 'looser' ? before : after;
        if (value !== undefined)
            thresholds[name] = value;
    }
    if (Object.keys(thresholds).length > 0)
        effective.business = { ...effective.business, thresholds };
    else if (effective.business?.thresholds !== undefined)
        delete effective.business.thresholds;
}
function keepKpis(base, head, effective) {
    const kpis = kpiNames(base, head).flatMap((name) => {
        const [before, after] = [kpiOf(base, name), kpiOf(head, name)];
        const kpi = kpiDirection(before, after) === 'looser' ? before : after;
        return kpi === undefined ? [] : [structuredClone(kpi)];
    });
    if (kpis.length > 0)
        effective.business = { ...effective.business, kpis };
}
/** A business threshold is an alternative to the policy's limit: having one is looser, a harder one stricter. */
function thresholdRule(name) {
    return (before, after) => {
        if ((0,policy_direction/* isSame */.Ft)(before, after))
            return undefined;
        if (before === undefined)
            return 'looser';
        if (after === undefined)
            return 'stricter';
        return numberDirection(name, before, after);
    };
}
function numberDirection(metricName, before, after) {
    const metric = metricName === undefined ? undefined : (0,metrics/* metricNamed */.SB)(metricName);
    if (metric === undefined || typeof before !== 'number' || typeof after !== 'number')
        return 'looser';
    if (metric.direction === 'target')
        return 'looser';
    return after > before === (metric.direction === 'higher') ? 'stricter' : 'looser';
}
/** A KPI is a demand: dropping one is looser, a new one stricter. */
function kpiDirection(before, after) {
    if (before === undefined || after === undefined) {
        if (before === after)
            return undefined;
        return before === undefined ? 'stricter' : 'looser';
    }
    if (before.metric !== after.metric)
        return 'looser';
    if (before.threshold === after.threshold)
        return undefined;
    return numberDirection(before.metric, before.threshold, after.threshold);
}
function declarations(head, add) {
    const say = (pointer, noun, value) => {
        if (value !== undefined)
            add(pointer, 'new', `New model ${head.name}: its ${noun} ${(0,change/* fromTo */.e)(undefined, value)}.`);
    };
    say('/kind', 'kind', head.kind);
    say('/tier', 'risk tier', head.tier);
    say('/stage', 'lifecycle stage', head.stage);
    say('/deployment/mode', 'deployment mode', head.deployment?.mode);
    say('/protected_attributes', 'list of protected attributes', head.protected_attributes);
    say('/favorable_outcome', 'favourable outcome', head.favorable_outcome);
    for (const [name, value] of Object.entries(head.business?.thresholds ?? {})) {
        say(`/business/thresholds/${(0,text_document/* pointerToken */.bQ)(name)}`, `business threshold for ${name}`, value);
    }
    for (const kpi of head.business?.kpis ?? [])
        say('/business/kpis', `KPI ${kpi.name}`, kpiWords(kpi));
}
function thresholdOf(manifest, name) {
    const thresholds = manifest.business?.thresholds ?? {};
    return Object.hasOwn(thresholds, name) ? thresholds[name] : undefined;
}
function thresholdNames(base, head) {
    const names = [base, head].flatMap((side) => Object.keys(side.business?.thresholds ?? {}));
    return [...new Set(names)].sort();
}
function kpiOf(manifest, name) {
    return manifest.business?.kpis?.find((kpi) => kpi.name === name);
}
function kpiNames(base, head) {
    return [...new Set([head, base].flatMap((side) => (side.business?.kpis ?? []).map((kpi) => kpi.name)))];
}
function kpiWords(kpi) {
    return kpi === undefined
        ? undefined
        : [kpi.metric, kpi.threshold].filter((part) => part !== undefined).join(' ');
}

;// CONCATENATED MODULE: ./lib/model/signers-change.js

/**
 * What a change does to who may sign attestations. Whoever may sign more is looser; who may sign less is stricter, and so is a
 * revocation. Pointers are head's, and base's for what head no longer has.
 */
function signersChanges(base, head, file) {
    const changes = [];
    const add = (pointer, direction, message) => changes.push({ file, pointer, direction, message });
    compareKeys(base.keys ?? [], head.keys ?? [], add);
    compareIdentities(base.identities ?? [], head.identities ?? [], add);
    if (base.trusted_root !== head.trusted_root) {
        const isGained = head.trusted_root !== undefined;
        const message = isGained
            ? 'Signatures of identities count, by the trusted root.'
            : 'Signatures of identities count no longer.';
        add('/trusted_root', isGained ? 'looser' : 'stricter', message);
    }
    return changes;
}
/** A key is its id: another public key is another signer. */
function compareKeys(base, head, add) {
    const before = new Map(base.map((key, index) => [key.id, { key, index }]));
    head.forEach((key, index) => {
        const pointer = `/keys/${index}`;
        const old = before.get(key.id)?.key;
        before.delete(key.id);
        if (old === undefined)
            add(pointer, 'looser', `The key ${key.name} may sign until ${key.valid_until}.`);
        else
            compareKey(old, key, pointer, add);
    });
    for (const { key, index } of before.values()) {
        add(`/keys/${index}`, 'stricter', `Nothing that the key ${key.name} signed counts any longer.`);
    }
}
function compareKey(before, after, pointer, add) {
    const { name } = after;
    const bounds = [
        ['/valid_from', before.valid_from, after.valid_from, after.valid_from < before.valid_from],
        ['/valid_until', before.valid_until, after.valid_until, after.valid_until > before.valid_until],
    ];
    for (const [place, old, now, isWider] of bounds) {
        if (old === now)
            continue;
        const words = `The key ${name} is valid ${place === '/valid_from' ? 'from' : 'until'} ${now}; it was ${old}.`;
        add(`${pointer}${place}`, isWider ? 'looser' : 'stricter', words);
    }
    compareRevocation(before, after, pointer, add);
    if (before.name !== name)
        add(`${pointer}/name`, 'neutral', `The key ${before.name} is now called ${name}.`);
    if (before.public_key.trim() !== after.public_key.trim())
        add(`${pointer}/public_key`, 'neutral', `The key ${name} is written differently.`);
}
function compareRevocation({ revoked: old }, { name, revoked }, pointer, add) {
    const place = `${pointer}/revoked`;
    if (revoked === undefined) {
        if (old !== undefined)
            add(place, 'looser', `The key ${name} is no longer revoked.`);
        return;
    }
    if (old === undefined)
        add(place, 'stricter', `The key ${name} is revoked at ${revoked.at}: ${revoked.reason}`);
    else if (old.at !== revoked.at) {
        const words = `The key ${name} is revoked at ${revoked.at}; it was ${old.at}.`;
        add(place, revoked.at > old.at ? 'looser' : 'stricter', words);
    }
    else if (old.reason !== revoked.reason) {
        add(place, 'neutral', `The reason why the key ${name} is revoked is another one.`);
    }
}
/** An identity is all that it demands: one that demands something else is another. */
function compareIdentities(base, head, add) {
    head.forEach((identity, index) => {
        const pointer = `/identities/${index}`;
        const old = base.find((other) => (0,policy_direction/* isSame */.Ft)(demands(other), demands(identity)));
        if (old === undefined)
            add(pointer, 'looser', `${identityText(identity)} may sign as ${identity.name}.`);
        else if (old.name !== identity.name)
            add(pointer, 'neutral', `The identity ${old.name} is now called ${identity.name}.`);
    });
    base.forEach((identity, index) => {
        if (head.some((other) => (0,policy_direction/* isSame */.Ft)(demands(other), demands(identity))))
            return;
        const words = `Nothing that ${identityText(identity)} signed as ${identity.name} counts any longer.`;
        add(`/identities/${index}`, 'stricter', words);
    });
}
function demands({ name: _, ...identity }) {
    return identity;
}
function identityText({ workflow, repository_id: id, ref, runner }) {
    const limits = [ref, runner].filter((part) => part !== undefined);
    return `${workflow} (repository ${id}${limits.map((limit) => `, ${limit}`).join('')})`;
}

// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
// EXTERNAL MODULE: ./lib/model/version-order.js
var version_order = __webpack_require__(87828);
;// CONCATENATED MODULE: ./lib/model/waiver-change.js

/**
 * What a change does to one waiver file, in words. A waiver that goes, or covers less, is stricter and does so at once;
 * anything else counts only once it is merged, and only where its bytes were approved.
 */
function waiverChanges(before, after, file) {
    const change = (direction, pointer, message) => ({
        file,
        pointer,
        direction,
        message,
    });
    if (after === undefined)
        return before === undefined
            ? [change('looser', '', `The waiver ${file} cannot be read at head.`)]
            : [change('stricter', '', `The waiver of ${subjectOf(before.waiver)} is removed.`)];
    if (before === undefined || subjectOf(before.waiver) !== subjectOf(after.waiver))
        return [
            ...(before === undefined
                ? []
                : [change('stricter', '', `The waiver of ${subjectOf(before.waiver)} is removed.`)]),
            change('looser', '', `${grantWords(after.waiver)} It counts only once merged.`),
        ];
    const found = [
        ...dayChange(before.waiver, after.waiver, change),
        ...rangeChange(before.waiver, after.waiver, change),
        ...textChanges(before.waiver, after.waiver, change),
    ];
    const same = `The waiver of ${subjectOf(after.waiver)} is written differently: its bytes must be approved again.`;
    return found.length > 0 ? found : [change('neutral', '', same)];
}
function subjectOf({ check, model }) {
    return `the check ${check} of ${model}`;
}
function grantWords({ check, model, versions, expires, ticket }) {
    return `The check ${check} of ${model}, versions ${versions.from} to ${versions.to}, would be waived until ${expires} (${ticket}).`;
}
/** Days are written YYYY-MM-DD, whose order as text is their order in time. */
function dayChange(before, after, change) {
    if (before.expires === after.expires)
        return [];
    const words = `A waiver: ${subjectOf(after)} would be waived until ${after.expires}; it was until ${before.expires}.`;
    return [change(after.expires < before.expires ? 'stricter' : 'looser', '/expires', words)];
}
function rangeChange(before, after, change) {
    const [from, to] = [
        (0,version_order/* compareVersions */.Zy)(after.versions.from, before.versions.from) ?? -1,
        (0,version_order/* compareVersions */.Zy)(after.versions.to, before.versions.to) ?? 1,
    ];
    if (from === 0 && to === 0)
        return [];
    const words = `A waiver: ${subjectOf(after)} would be waived for versions ${after.versions.from} to ${after.versions.to}; it was ${before.versions.from} to ${before.versions.to}.`;
    return [change(from >= 0 && to <= 0 ? 'stricter' : 'looser', '/versions', words)];
}
/** What was promised in return is part of what was approved. */
function textChanges(before, after, change) {
    const keys = ['reason', 'compensating_controls', 'ticket', 'requested_by'];
    return keys
        .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
        .map((key) => change('looser', `/${key}`, `The waiver of ${subjectOf(after)} says another \`${key}\`.`));
}

;// CONCATENATED MODULE: ./lib/model/governing.js














const CONFIG_FILE = '.arbiter/config.yml';
const ROLES_FILE = '.arbiter/roles.yml';
/**
 * Everything that a change does to what governs (policy rule 17), in words and with a direction, by file. Base decides
 * whatever is found here, except that `effectiveManifest` and `effectiveCatalog` let a tightening count at once. What
 * cannot be read or compared counts as looser. `new` is kept for what nothing judged before: a new model, data set or
 * column; a new policy or role is `neutral`, since it may turn a refusal into a verdict.
 */
function governingChanges(input) {
    const { base, head } = input;
    const changes = [];
    const changedPaths = new Set(input.changed.flatMap(tree/* namesOf */.e));
    for (const path of [...changedPaths].sort()) {
        const kind = (0,governing_path/* governingKind */.e)(path);
        if (kind !== undefined)
            changes.push(...(kind === 'waiver' ? waiverFileChanges(path, input) : fileChanges(path, kind, base, head)));
    }
    if ([...changedPaths].some((path) => (0,governing_path/* governingKind */.e)(path) === 'catalog')) {
        changes.push(...catalogChanges(base.datasets, head.datasets));
    }
    for (const model of input.models) {
        const file = `${model.folder}/${manifest/* MANIFEST_FILE */.h}`;
        if (model.head !== undefined)
            changes.push(...manifestChanges(model.base, model.head, file));
        else if (model.base !== undefined)
            changes.push(whole(file, 'looser', `${file} cannot be read.`));
    }
    return changes;
}
/**
 * Changes that need the governance role: whatever alters what already governs. What is new beside it (a model, a data
 * set, a column) alters nothing, and neither does the fact alone that a catalog file changed.
 */
function alteringChanges(changes) {
    return changes.filter(({ direction, file, pointer }) => direction !== 'new' &&
        !(direction === 'neutral' && pointer === '' && (0,governing_path/* governingKind */.e)(file) === 'catalog'));
}
function fileChanges(path, kind, base, head) {
    switch (kind) {
        case 'config':
            return compared(CONFIG_FILE, base.config, head.config, 'The configuration', configChanges);
        case 'roles':
            return compared(ROLES_FILE, base.roles, head.roles, 'The roles file', rolesChanges);
        case 'policy':
            return policyFileChanges(path, base.policies, head.policies);
        case 'catalog':
            return catalogFileChanges(path, base.datasets, head.datasets);
        case 'delegation':
            return delegationFileChanges(path, base.delegations, head.delegations);
        case 'signers':
            return signersFileChanges(path, base.signers, head.signers);
        case 'lock':
            return lockFileChanges(path, base.policies, head.policies);
        case 'baseline':
            return [
                whole(path, 'neutral', `The baseline ${path} changes; ${policy_lock/* LOCK_FILE */.FI} says which bytes count.`),
                ...unreadableOverlays(path, base.policies, head.policies),
            ];
        case 'workflow':
            return [whole(path, 'looser', `${path} changes: it may decide whether and how the gate runs.`)];
        case 'other':
            return [whole(path, 'neutral', `${path} changes.`)];
    }
}
/** A file whose letters differ in case from the one that is read is still a waiver that changes. */
function waiverFileChanges(path, { waivers }) {
    if (waivers === undefined)
        return [whole(path, 'looser', `The waiver ${path} changes; it counts only once merged.`)];
    const at = (of) => of.find(({ file }) => file === path);
    return waiverChanges(at(waivers.base), at(waivers.head), path);
}
function compared(file, before, after, noun, compare) {
    if (before !== undefined && after !== undefined) {
        const changes = compare(before, after, file);
        return changes.length > 0
            ? changes
            : [whole(file, 'neutral', `${noun} is written differently; it says the same.`)];
    }
    if (before === undefined && after !== undefined)
        return [whole(file, 'neutral', `${noun} is new.`)];
    return [
        whole(file, 'looser', `${noun} is removed or cannot be read at head: merging this would stop the gate.`),
    ];
}
/** Without the file nothing is delegated, so its coming and going is compared like any other change of it. */
function delegationFileChanges(path, before, after) {
    if (after === undefined)
        return [
            whole(path, 'looser', 'The delegations cannot be read at head: merging this would stop the gate.'),
        ];
    if (before === undefined)
        return [whole(path, 'looser', 'The delegations could not be read before.')];
    const changes = delegationChanges(before, after, path);
    const words = 'The delegations are written differently; they say the same.';
    return changes.length > 0 ? changes : [whole(path, 'neutral', words)];
}
/** Like delegations: without the file nobody signs. The trusted root is compared by nobody: any change of it is looser. */
function signersFileChanges(path, before, after) {
    if (path.toLowerCase() !== signers/* SIGNERS_FILE */.V7)
        return [whole(path, 'looser', 'The trusted root changes: other certificates would count.')];
    if (after === undefined)
        return [whole(path, 'looser', 'The signers cannot be read at head: merging this would stop the gate.')];
    if (before === undefined)
        return [whole(path, 'looser', 'The signers could not be read before.')];
    const changes = signersChanges(before, after, path);
    const words = 'The signers file is written differently; it says the same.';
    return changes.length > 0 ? changes : [whole(path, 'neutral', words)];
}
function policyFileChanges(path, base, head) {
    const before = base.find((loaded) => loaded.file === path);
    const after = head.find((loaded) => loaded.file === path);
    if (after === undefined) {
        // Renamed: the new path is compared with it.
        if (before !== undefined && head.some((loaded) => isSamePolicy(loaded, before) && loaded.file !== path))
            return [];
        return [whole(path, 'looser', `The policy ${path} is removed or cannot be read at head.`)];
    }
    const old = before ?? base.find((loaded) => isSamePolicy(loaded, after));
    if (old === undefined)
        return [whole(path, 'neutral', `The policy ${after.policy.metadata.id} is new.`)];
    const changes = (0,policy_change/* policyChanges */.c)(old, after);
    const words = `The policy ${after.policy.metadata.id} is written differently; it says the same.`;
    return changes.length > 0 ? changes : [whole(path, 'neutral', words)];
}
/** Other bytes of a baseline are other rules of every policy that extends it, though its own file stays as it is. */
function lockFileChanges(path, base, head) {
    if (path !== policy_lock/* LOCK_FILE */.FI)
        return [whole(path, 'neutral', `${path} changes; only ${policy_lock/* LOCK_FILE */.FI} is read.`)];
    const changes = base
        .filter(({ baselines }) => baselines.length > 0)
        .flatMap((before) => {
        const after = head.find((loaded) => isSamePolicy(loaded, before));
        return after === undefined ? [] : (0,policy_change/* policyChanges */.c)(before, after);
    });
    return [
        whole(path, 'neutral', 'The lock file changes.'),
        ...changes,
        ...unreadableOverlays(path, base, head),
    ];
}
function unreadableOverlays(path, base, head) {
    return base
        .filter((before) => before.baselines.length > 0 && !head.some((after) => isSamePolicy(after, before)))
        .map(({ policy }) => whole(path, 'looser', `The policy ${policy.metadata.id} cannot be read at head any more, or is gone.`));
}
function isSamePolicy(a, b) {
    return a.policy.metadata.id === b.policy.metadata.id;
}
/** A catalog file that defined data sets and now defines none was emptied, removed or broken. */
function catalogFileChanges(path, base, head) {
    const before = base.filter((dataset) => dataset.file === path);
    const isGone = !head.some((dataset) => dataset.file === path);
    const isElsewhere = before.every((old) => head.some((dataset) => dataset.entry.name === old.entry.name));
    if (isGone && !(before.length > 0 && isElsewhere)) {
        return [whole(path, 'looser', `The catalog file ${path} is removed or cannot be read at head.`)];
    }
    return [whole(path, 'neutral', `The catalog file ${path} changes.`)];
}
function whole(file, direction, message) {
    return { file, pointer: '', direction, message };
}


/***/ })

};
