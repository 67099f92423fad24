export const id = 6409;
export const ids = [6409];
export const modules = {

/***/ 76409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ UNKNOWN_FORMAT),
  T: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/evidence/content.js + 1 modules
var evidence_content = __webpack_require__(62840);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/csv-table.js
var csv_table = __webpack_require__(32272);
// EXTERNAL MODULE: ./lib/evidence/metric-name.js
var metric_name = __webpack_require__(84873);
;// CONCATENATED MODULE: ./lib/evidence/readers/test-result.js
/** Outcomes by the words a tool writes; what it never writes is `error`, never a pass. */
function outcomeOf(words, word) {
    return typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : 'error';
}
/** The tests as facts. A file without a single test that ran shows nothing. */
function testFacts(draft, tests, what, pointer = '') {
    if (tests.some(({ outcome }) => outcome !== 'skipped'))
        return { tests };
    const message = tests.length === 0
        ? `Expected at least one test, found none: ${what}.`
        : `Expected at least one test that ran; all ${tests.length} were skipped.`;
    draft.problem('no_tests', message, pointer);
    return tests.length === 0 ? {} : { tests };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/aequitas.js




const AEQUITAS_CSV = 'aequitas-csv';
/** Aequitas' columns with a common name. `pprev` is predicted positives by group size; `ppr` is the group's part of all of them. */
const NAMED = {
    tpr: 'true_positive_rate',
    tnr: 'true_negative_rate',
    fpr: 'false_positive_rate',
    fnr: 'false_negative_rate',
    precision: 'precision',
    pprev: 'selection_rate',
};
const NUMBERED = new Set([...Object.keys(NAMED), 'for', 'fdr', 'npv', 'ppr', 'prev']);
const PARITY = {
    True: 'pass',
    TRUE: 'pass',
    true: 'pass',
    False: 'fail',
    FALSE: 'fail',
    false: 'fail',
};
const REQUIRED = ['attribute_name', 'attribute_value', 'group_size'];
/** A table of Aequitas: one row for each group of each attribute. */
function isAequitasCsv(table) {
    return (REQUIRED.every((name) => table.header.includes(name)) && table.header.some((name) => NUMBERED.has(name)));
}
/** Reads rates by group, disparities to the reference group (no common name), and parity verdicts as tests. */
function readAequitasCsv(table, file) {
    const records = [];
    const problems = [];
    const tests = [];
    const column = (name) => table.header.indexOf(name);
    for (const [index, row] of table.rows.entries()) {
        const cell = (name) => (row[column(name)] ?? '').trim();
        const [attribute, group, line] = [
            cell('attribute_name'),
            cell('attribute_value'),
            table.lines[index] ?? 0,
        ];
        const sizes = { rows: (0,csv_table/* cellNumber */.W)(cell('group_size')), positives: (0,csv_table/* cellNumber */.W)(cell('group_label_pos')) };
        for (const [at, name] of table.header.entries()) {
            const text = (row[at] ?? '').trim();
            if (/ (?:Parity|Fairness)$/.test(name)) {
                tests.push({
                    name: `${name} ${attribute}=${group}`,
                    outcome: outcomeOf(PARITY, text),
                    column: attribute,
                });
                continue;
            }
            if (!NUMBERED.has(name) && !/_disparity$/.test(name))
                continue;
            const metric = NAMED[name] ?? null;
            const value = (0,csv_table/* cellNumber */.W)(text);
            const fault = metric === null || value === null ? null : (0,metric_name/* rangeFault */.Uc)(metric, value);
            const raw = `${attribute}.${group}.${name}`;
            records.push((0,evidence/* measured */.jh)({
                metric,
                raw_metric: raw,
                value: fault === null ? value : null,
                pointer: `line ${line}`,
                slice: { [attribute]: group },
                ...sizes,
            }));
            if (value !== null && fault === null)
                continue;
            const found = JSON.stringify(text.slice(0, 40));
            problems.push({
                code: fault === null ? (text === '' ? 'null_value' : 'not_a_number') : 'out_of_range',
                message: `Expected a number for ${raw}, found ${found}${fault === null ? '' : `, which ${fault}`}.`,
                file,
                pointer: `line ${line}`,
                line,
            });
        }
    }
    return {
        format: AEQUITAS_CSV,
        toolVersion: null,
        records,
        facts: tests.length > 0 ? { tests } : {},
        problems,
    };
}

// EXTERNAL MODULE: ./lib/evidence/readers/json-shape.js
var json_shape = __webpack_require__(50530);
// EXTERNAL MODULE: ./lib/evidence/readers/numbers.js + 2 modules
var numbers = __webpack_require__(77702);
;// CONCATENATED MODULE: ./lib/evidence/readers/reading-draft.js



/** A reading in the making: records and problems of one structured document, in the order in which they are met. */
class ReadingDraft {
    records = [];
    #document;
    #problems = [];
    #suspect;
    constructor(document) {
        this.#document = document;
        this.#suspect = new Set(document.problems.map(({ pointer }) => pointer ?? ''));
    }
    /**
     * A record of what stands at a place. What is no finite number within the metric's range is a record without a value,
     * and a problem; a place that the parser complained about (a key that stands twice, NaN) has no value either.
     */
    number(value, metric, known, fault = metric_name/* rangeFault */.Uc) {
        const isSuspect = this.#suspect.has(known.pointer);
        const range = metric === null || typeof value !== 'number' ? null : fault(metric, value);
        const isSound = typeof value === 'number' && range === null && !isSuspect;
        this.records.push((0,evidence/* measured */.jh)({ ...known, metric, value: isSound ? value : null }));
        if (isSound || isSuspect)
            return;
        const { code, found } = typeof value === 'number'
            ? { code: 'out_of_range', found: `${value}, which ${range}` }
            : value === undefined
                ? { code: 'missing_key', found: 'nothing' }
                : (0,numbers/* describe */.q)(value);
        this.problem(code, `Expected a number for ${known.raw_metric}, found ${found}.`, known.pointer);
    }
    problem(code, message, pointer) {
        this.#problems.push(this.#document.problem(code, message, pointer));
    }
    reading(format, toolVersion, facts) {
        return {
            format,
            toolVersion,
            records: this.records,
            facts,
            problems: [...this.#document.problems, ...this.#problems],
        };
    }
}

;// CONCATENATED MODULE: ./lib/evidence/readers/croissant.js


const CROISSANT = 'croissant';
const NAMESPACE = 'mlcommons.org/croissant';
const RESPONSIBLE_AI = /^(?:rai:|http:\/\/mlcommons\.org\/croissant\/RAI\/)(\w+)$/;
const SHA256 = /^[0-9a-f]{64}$/i;
/** A data set described in Croissant (JSON-LD of MLCommons). */
function isCroissant(root) {
    return [root.conformsTo, root['dct:conformsTo']].some((value) => JSON.stringify(value ?? '').includes(NAMESPACE));
}
/**
 * Reads licence, fields, hashes of files, and what is said under the responsible-AI vocabulary: prose, so that only its
 * presence can be judged. A text where a SHA-256 belongs is a problem; generators write a link to their issue there.
 */
function readCroissant(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const data = (0,json_shape/* listOf */.c3)(root.distribution).flatMap((item, index) => hashOf(draft, (0,json_shape/* objectOf */.Xy)(item), index));
    const columns = (0,json_shape/* listOf */.c3)(root.recordSet).flatMap((set) => fieldsOf((0,json_shape/* objectOf */.Xy)(set)));
    const [name, version] = [(0,json_shape/* textOf */.b6)(root.name), root.version];
    return draft.reading(CROISSANT, (0,json_shape/* textOf */.b6)(root.conformsTo) ?? null, {
        identity: {
            ...(name !== undefined && { name }),
            ...((typeof version === 'string' || typeof version === 'number') && { version: String(version) }),
        },
        data_description: {
            license: (0,json_shape/* textOf */.b6)(root.license) ??
                (0,json_shape/* textOf */.b6)((0,json_shape/* listOf */.c3)(root.license)[0]) ??
                (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(root.license)['@id']) ??
                null,
            responsible_ai: Object.keys(root).flatMap((key) => {
                const term = RESPONSIBLE_AI.exec(key)?.[1];
                return term === undefined || isBlank(root[key]) ? [] : [term];
            }),
        },
        ...(data.length > 0 && { lineage: { data } }),
        ...(columns.length > 0 && { columns }),
    });
}
function isBlank(value) {
    return (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
}
function hashOf(draft, file, index) {
    if (file.sha256 === undefined)
        return [];
    const digest = (0,json_shape/* textOf */.b6)(file.sha256) ?? '';
    if (SHA256.test(digest)) {
        const path = (0,json_shape/* textOf */.b6)(file.contentUrl) ?? (0,json_shape/* textOf */.b6)(file.name) ?? (0,json_shape/* textOf */.b6)(file['@id']) ?? '?';
        return [{ path, algorithm: 'sha256', digest: digest.toLowerCase() }];
    }
    draft.problem('invalid_digest', 'Expected 64 hexadecimal digits of a SHA-256.', `/distribution/${index}/sha256`);
    return [];
}
function fieldsOf(set) {
    const dataset = (0,json_shape/* textOf */.b6)(set.name) ?? (0,json_shape/* textOf */.b6)(set['@id']) ?? '?';
    return (0,json_shape/* listOf */.c3)(set.field).map((item) => {
        const field = (0,json_shape/* objectOf */.Xy)(item);
        const name = (0,json_shape/* textOf */.b6)(field.name) ?? (0,json_shape/* textOf */.b6)(field['@id']) ?? '?';
        return {
            dataset,
            name: name.startsWith(`${dataset}/`) ? name.slice(dataset.length + 1) : name,
            classification: [],
        };
    });
}

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
;// CONCATENATED MODULE: ./lib/evidence/readers/model-card-toolkit.js





const MODEL_CARD_TOOLKIT = 'model-card-toolkit';
const SECTIONS = ['model_details', 'model_parameters', 'quantitative_analysis', 'considerations'];
/** A model card of Google's Model Card Toolkit. */
function isModelCardToolkit(root) {
    return 'schema_version' in root && ('model_details' in root || 'quantitative_analysis' in root);
}
/** Reads a card. Values are numbers in schema 0.0.1 and texts in 0.0.2; all of them are claims, as in every card. */
function readModelCardToolkit(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const metrics = (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(root.quantitative_analysis).performance_metrics);
    for (const [index, item] of metrics.entries())
        readPerformanceMetric(draft, (0,json_shape/* objectOf */.Xy)(item), `/quantitative_analysis/performance_metrics/${index}`, root.schema_version !== '0.0.1');
    const details = (0,json_shape/* objectOf */.Xy)(root.model_details);
    const [model, version] = [(0,json_shape/* textOf */.b6)(details.name), (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(details.version).name)];
    return draft.reading(MODEL_CARD_TOOLKIT, (0,json_shape/* textOf */.b6)(root.schema_version) ?? null, {
        identity: { ...(model !== undefined && { model }), ...(version !== undefined && { version }) },
        card: {
            front_matter: false,
            metadata: { sensitive_data: sensitiveData((0,json_shape/* objectOf */.Xy)(root.model_parameters)) },
            sections: SECTIONS.filter((key) => (0,json_shape/* isObject */.Gv)(root[key])).map((key) => sectionOf(document, root, key)),
        },
    });
}
/** A number as a card writes it. Where its schema has a text, that is exactly what JSON would take for a number. */
function readPerformanceMetric(draft, item, pointer, isText) {
    const type = (0,json_shape/* textOf */.b6)(item.type) ?? '?';
    const slice = (0,json_shape/* textOf */.b6)(item.slice) ?? '';
    const isOverall = slice === '' || slice.toLowerCase() === 'overall';
    const text = isText ? (0,json_shape/* textOf */.b6)(item.value) : undefined;
    const value = text === undefined ? item.value : ((0,csv_table/* cellNumber */.W)(text) ?? text);
    draft.number(value, (0,metric_name/* canonicalMetric */.NQ)(type), {
        raw_metric: isOverall ? `performance_metrics.${type}` : `performance_metrics.${type}.${slice}`,
        pointer: `${pointer}/value`,
        slice: isOverall ? null : { slice },
        trust: 'claimed',
    });
}
function sensitiveData(parameters) {
    const data = Array.isArray(parameters.data) ? parameters.data : Object.values((0,json_shape/* objectOf */.Xy)(parameters.data));
    return data.flatMap((set) => (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(set).sensitive).sensitive_data).filter((name) => typeof name === 'string'));
}
function sectionOf(document, root, key) {
    const words = wordsOf(root[key]);
    return {
        title: key.replace('_', ' '),
        level: 1,
        line: document.keyAt(`/${(0,text_document/* pointerToken */.bQ)(key)}`)?.line ?? 1,
        words,
        text_has_unfilled_part: words === 0,
    };
}
/** Words in all texts below a value; images are no text. */
function wordsOf(value) {
    if (typeof value === 'string')
        return value.split(/\s+/).filter((word) => word !== '').length;
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + wordsOf(item), 0);
    return Object.entries((0,json_shape/* objectOf */.Xy)(value)).reduce((sum, [key, item]) => (key === 'graphics' ? sum : sum + wordsOf(item)), 0);
}

;// CONCATENATED MODULE: ./lib/evidence/readers/cyclonedx.js



const CYCLONEDX = 'cyclonedx';
const CYCLONEDX_ML = 'cyclonedx-ml';
const ML_MODEL = 'machine-learning-model';
const MOST_NESTED = 16;
function isCyclonedx(root) {
    return root.bomFormat === 'CycloneDX';
}
/** A bill of materials: what it lists, and of models the metrics of their cards, which are claims and are written as texts. */
function readCyclonedx(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const components = componentsOf(root, '', 0);
    const models = components.filter(({ component }) => component.type === ML_MODEL);
    for (const { component, pointer } of models) {
        const analysis = (0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(component.modelCard).quantitativeAnalysis);
        for (const [index, metric] of (0,json_shape/* listOf */.c3)(analysis.performanceMetrics).entries())
            readPerformanceMetric(draft, (0,json_shape/* objectOf */.Xy)(metric), `${pointer}/modelCard/quantitativeAnalysis/performanceMetrics/${index}`, true);
    }
    const names = (list) => list.map(({ component }) => (0,json_shape/* textOf */.b6)(component.name) ?? '?');
    const data = components.filter(({ component }) => component.type === 'data');
    return draft.reading(models.length > 0 ? CYCLONEDX_ML : CYCLONEDX, null, {
        bom: {
            spec_version: (0,json_shape/* textOf */.b6)(root.specVersion) ?? null,
            components: components.length,
            with_hashes: components.filter(({ component }) => (0,json_shape/* listOf */.c3)(component.hashes).length > 0).length,
            models: names(models),
            data: names(data),
        },
    });
}
/** Components and those within them, to a depth that no tool writes. */
function componentsOf(holder, pointer, depth) {
    if (depth > MOST_NESTED)
        return [];
    return (0,json_shape/* listOf */.c3)(holder.components).flatMap((item, index) => {
        const below = `${pointer}/components/${index}`;
        const component = (0,json_shape/* objectOf */.Xy)(item);
        return [{ component, pointer: below }, ...componentsOf(component, below, depth + 1)];
    });
}

// EXTERNAL MODULE: ./lib/evidence/readers/daily-evaluation.js
var daily_evaluation = __webpack_require__(1398);
;// CONCATENATED MODULE: ./lib/evidence/readers/data-contract.js



const ODCS = 'odcs';
const DATACONTRACT_SPEC = 'datacontract-spec';
const data_contract_MOST_NESTED = 32;
/** Definitions that name each other, and paths that repeat a long name, would make a small file into a reading without end. */
const MOST_COLUMNS = 50_000;
const LONGEST_PATH = 2000;
/** Open Data Contract Standard, 2.2 and 3.x. */
function isOdcs(root) {
    return root.kind === 'DataContract' && 'apiVersion' in root;
}
/** Data Contract Specification, which gave way to ODCS 3.1. */
function isDatacontractSpec(root) {
    return 'dataContractSpecification' in root;
}
/**
 * Reads the columns of a contract with their classification and tags. A column without a classification has an empty list:
 * that nobody classified it says nothing about what is in it.
 */
function readOdcs(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const version = (0,json_shape/* textOf */.b6)(root.apiVersion) ?? '';
    if (!/^v?[23]\.\d/.test(version))
        draft.problem('unknown_version', `Expected apiVersion v2.2 or v3.x, found ${JSON.stringify(root.apiVersion)}.`, '/apiVersion');
    const columns = new Columns(draft);
    for (const item of (0,json_shape/* listOf */.c3)(root.schema))
        readOdcsTable(columns, (0,json_shape/* objectOf */.Xy)(item), 'properties');
    for (const item of (0,json_shape/* listOf */.c3)(root.dataset))
        readOdcsTable(columns, (0,json_shape/* objectOf */.Xy)(item), 'columns');
    return contract(draft, ODCS, version, columns, {
        name: (0,json_shape/* textOf */.b6)(root.id) ?? (0,json_shape/* textOf */.b6)(root.uuid) ?? (0,json_shape/* textOf */.b6)(root.name),
        version: (0,json_shape/* textOf */.b6)(root.version),
        status: (0,json_shape/* textOf */.b6)(root.status),
    });
}
/** The columns of one contract, as many as are read. */
class Columns {
    list = [];
    #draft;
    #isFull = false;
    constructor(draft) {
        this.#draft = draft;
    }
    /** False: no more are read. */
    add(column) {
        if (this.#isFull)
            return false;
        if (this.list.length < MOST_COLUMNS && column.name.length <= LONGEST_PATH) {
            this.list.push(column);
            return true;
        }
        this.#isFull = true;
        const message = `Expected at most ${MOST_COLUMNS} columns with paths of at most ${LONGEST_PATH} characters; the rest is not read.`;
        this.#draft.problem('too_many_columns', message, '');
        return false;
    }
}
function readOdcsTable(columns, object, key) {
    const dataset = (0,json_shape/* textOf */.b6)(object.name) ?? (0,json_shape/* textOf */.b6)(object.table) ?? '?';
    for (const item of (0,json_shape/* listOf */.c3)(object[key]))
        readOdcsProperty(columns, (0,json_shape/* objectOf */.Xy)(item), dataset, '', 0);
}
/** A property, those of an object within it, and those of the items of a list. */
function readOdcsProperty(columns, property, dataset, path, depth) {
    if (depth > data_contract_MOST_NESTED)
        return;
    const name = `${path}${(0,json_shape/* textOf */.b6)(property.name) ?? (0,json_shape/* textOf */.b6)(property.column) ?? '?'}`;
    const column = {
        dataset,
        name,
        classification: words(property.classification),
        tags: words(property.tags),
    };
    if (!columns.add(column))
        return;
    for (const item of [...(0,json_shape/* listOf */.c3)(property.properties), ...(0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(property.items).properties)])
        readOdcsProperty(columns, (0,json_shape/* objectOf */.Xy)(item), dataset, `${name}.`, depth + 1);
}
function readDatacontractSpec(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const version = (0,json_shape/* textOf */.b6)(root.dataContractSpecification) ?? '';
    if (!/^(?:0\.9|1\.[0-2])/.test(version))
        draft.problem('unknown_version', `Expected a data contract specification 0.9 to 1.2, found ${JSON.stringify(root.dataContractSpecification)}.`, '/dataContractSpecification');
    const columns = new Columns(draft);
    const fields = new Fields(draft, root, columns);
    for (const [dataset, model] of Object.entries((0,json_shape/* objectOf */.Xy)(root.models)))
        fields.read((0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(model).fields), dataset, '', `/models/${(0,text_document/* pointerToken */.bQ)(dataset)}/fields`, 0);
    const info = (0,json_shape/* objectOf */.Xy)(root.info);
    return contract(draft, DATACONTRACT_SPEC, version, columns, {
        name: (0,json_shape/* textOf */.b6)(root.id),
        version: (0,json_shape/* textOf */.b6)(info.version),
        status: (0,json_shape/* textOf */.b6)(info.status),
    });
}
/** Fields with what their `$ref` says: only definitions of the same file are followed. */
class Fields {
    #draft;
    #root;
    #columns;
    constructor(draft, root, columns) {
        this.#draft = draft;
        this.#root = root;
        this.#columns = columns;
    }
    read(list, dataset, path, pointer, depth) {
        if (depth > data_contract_MOST_NESTED)
            return;
        for (const [key, value] of Object.entries(list)) {
            const place = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
            const field = this.#resolved((0,json_shape/* objectOf */.Xy)(value), place);
            const name = `${path}${key}`;
            const classification = [...words(field('classification')), ...(field('pii') === true ? ['PII'] : [])];
            if (!this.#columns.add({ dataset, name, classification, tags: words(field('tags')) }))
                return;
            for (const inner of [field('fields'), (0,json_shape/* objectOf */.Xy)(field('items')).fields])
                this.read((0,json_shape/* objectOf */.Xy)(inner), dataset, `${name}.`, `${place}/fields`, depth + 1);
        }
    }
    /** What a field says under a key, or else what it refers to does. */
    #resolved(field, pointer) {
        const reference = (0,json_shape/* textOf */.b6)(field.$ref);
        if (reference === undefined)
            return (key) => field[key];
        const target = reference.startsWith('#/definitions/')
            ? (0,text_document/* valueAt */.fK)(this.#root, reference.slice(1))
            : undefined;
        if ((0,json_shape/* isObject */.Gv)(target))
            return (key) => field[key] ?? target[key];
        this.#draft.problem('reference_unresolved', `Expected a definition of this file, found ${JSON.stringify(reference.slice(0, 100))}: what the column is classified as is not known.`, `${pointer}/$ref`);
        return (key) => field[key];
    }
}
function words(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    return (0,json_shape/* listOf */.c3)(value).filter((word) => typeof word === 'string');
}
function contract(draft, format, toolVersion, { list: columns }, of) {
    if (columns.length === 0)
        draft.problem('no_columns', 'Expected a contract with columns, found none.', '');
    return draft.reading(format, toolVersion === '' ? null : toolVersion, {
        ...(columns.length > 0 && { columns }),
        identity: {
            ...(of.name !== undefined && { name: of.name }),
            ...(of.version !== undefined && { version: of.version }),
        },
        ...(of.status !== undefined && { contract: { status: of.status } }),
    });
}

;// CONCATENATED MODULE: ./lib/evidence/readers/dbt-run-results.js




const DBT_RUN_RESULTS = 'dbt-run-results';
const VERSION = /\/dbt\/run-results\/v([1-6])\.json$/;
const OUTCOMES = {
    pass: 'pass',
    fail: 'fail',
    warn: 'warn',
    error: 'error',
    'runtime error': 'error',
    'partial success': 'fail',
    skipped: 'skipped',
};
/** What builds something ended well with these; it is no test. */
const BUILT = new Set(['success', 'no-op']);
const IS_TEST = /^(?:test|unit_test)\./;
/** Any artifact of dbt: they share the key that names their schema. */
function isDbtArtifact(root) {
    return typeof (0,json_shape/* objectOf */.Xy)(root.metadata).dbt_schema_version === 'string';
}
/**
 * Reads `run_results.json` of dbt, schemas 1 to 6. Only `test.` and `unit_test.` nodes are tests; what else did not end
 * well stands beside them, because what it was to build was not built.
 */
function readDbtRunResults(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const metadata = (0,json_shape/* objectOf */.Xy)(root.metadata);
    const schema = (0,json_shape/* textOf */.b6)(metadata.dbt_schema_version) ?? '';
    if (!schema.includes('/dbt/run-results/')) {
        const message = `This is ${schema}: a description of a dbt project, and no result of a run.`;
        return (0,evidence/* emptyReading */.iz)('dbt-artifact', [
            ...document.problems,
            document.problem('not_a_result', message, '/metadata/dbt_schema_version'),
        ]);
    }
    const draft = new ReadingDraft(document);
    if (!VERSION.test(schema))
        draft.problem('unknown_version', `Expected run results of the schemas v1 to v6, found ${schema}.`, '/metadata/dbt_schema_version');
    const results = (0,json_shape/* listOf */.c3)(root.results).map((item, index) => resultOf(draft, (0,json_shape/* objectOf */.Xy)(item), index));
    const tests = results.filter((result) => result !== null);
    const isTested = tests.some(({ name }) => IS_TEST.test(name));
    testFacts(draft, isTested ? tests : [], 'the run built models, and tested nothing', '/results');
    // A model that failed to build is told also where nothing was tested.
    return draft.reading(DBT_RUN_RESULTS, (0,json_shape/* textOf */.b6)(metadata.dbt_version) ?? null, {
        ...(tests.length > 0 && { tests }),
        ...identityOf(metadata),
    });
}
function resultOf(draft, item, index) {
    const name = (0,json_shape/* textOf */.b6)(item.unique_id);
    const status = (0,json_shape/* textOf */.b6)(item.status);
    if (name === undefined || status === undefined) {
        draft.problem('missing_key', 'Expected unique_id and status.', `/results/${index}`);
        return { name: name ?? `results[${index}]`, outcome: 'error' };
    }
    const isTest = IS_TEST.test(name);
    // `compile` and `docs generate` call a test whose SQL was written a success; `test` and `build` write `pass`.
    if (BUILT.has(status))
        return isTest ? { name, outcome: 'skipped' } : null;
    return { name, outcome: outcomeOf(OUTCOMES, status) };
}
function identityOf(metadata) {
    const created = (0,json_shape/* textOf */.b6)(metadata.generated_at);
    return created === undefined ? {} : { identity: { created } };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/deepchecks-suite.js



const DEEPCHECKS_SUITE = 'deepchecks-suite';
const deepchecks_suite_OUTCOMES = { PASS: 'pass', WARN: 'warn', FAIL: 'fail', ERROR: 'error' };
/** `SuiteResult.to_json()` of Deepchecks; the JSON of a suite itself has no results. */
function isDeepchecksSuite(root) {
    return root.type === 'SuiteResult' && Array.isArray(root.results);
}
/** One test for each condition of each check. A check without a condition shows, and tests nothing; one that broke is an error. */
function readDeepchecksSuite(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const tests = (0,json_shape/* listOf */.c3)(root.results).flatMap((item, index) => testsOf((0,json_shape/* objectOf */.Xy)(item), index));
    const name = (0,json_shape/* textOf */.b6)(root.name);
    return draft.reading(DEEPCHECKS_SUITE, null, {
        ...testFacts(draft, tests, 'no check of the suite has a condition', '/results'),
        ...(name !== undefined && { identity: { name } }),
    });
}
function testsOf(item, index) {
    const check = (0,json_shape/* objectOf */.Xy)(item.check);
    const name = (0,json_shape/* textOf */.b6)(check.name) ?? (0,json_shape/* textOf */.b6)(check.type) ?? (0,json_shape/* textOf */.b6)(item.header) ?? `results[${index}]`;
    if (item.type !== 'CheckResult')
        return [{ name, outcome: 'error' }];
    return (0,json_shape/* listOf */.c3)(item.conditions_results).map((condition) => {
        const { Status, Condition } = (0,json_shape/* objectOf */.Xy)(condition);
        return { name: `${name}: ${(0,json_shape/* textOf */.b6)(Condition) ?? 'condition'}`, outcome: outcomeOf(deepchecks_suite_OUTCOMES, Status) };
    });
}

// EXTERNAL MODULE: ./lib/evidence/readers/drift-flags.js
var drift_flags = __webpack_require__(98231);
// EXTERNAL MODULE: ./lib/evidence/readers/dvc.js
var dvc = __webpack_require__(15265);
;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-method.js
/**
 * Evidently's tests, by display name and by short id. p-value tests drift when the score falls below the threshold
 * (Kolmogorov–Smirnov and Cramér–von Mises also at it), distances when it reaches it (energy distance: exceeds it).
 * Source: `calculate_drift` of each `src/evidently/legacy/calculations/stattests/*.py` at a4aa4c2.
 */
const METHODS = [
    [['K-S p_value', 'ks'], { drifts: 'at_or_below', statistic: 'ks.p' }],
    [['Cramer-von-Mises p_value', 'cramer_von_mises'], { drifts: 'at_or_below', statistic: null }],
    [['chi-square p_value', 'chisquare'], { drifts: 'below', statistic: 'chi2.p' }],
    [['Z-test p_value', 'z'], { drifts: 'below', statistic: null }],
    [['Anderson-Darling p_value', 'anderson', 'anderson p_value'], { drifts: 'below', statistic: null }],
    [['Epps-Singleton p_value', 'es', 'epps_singleton'], { drifts: 'below', statistic: null }],
    [["Fisher's Exact test p_value", 'fisher_exact'], { drifts: 'below', statistic: null }],
    [['g_test p_value', 'g_test'], { drifts: 'below', statistic: null }],
    [['Mann-Whitney U-rank test p_value', 'mannw'], { drifts: 'below', statistic: null }],
    [['t_test p_value', 't_test'], { drifts: 'below', statistic: null }],
    [['empirical_mmd p_value', 'empirical_mmd'], { drifts: 'below', statistic: null }],
    [['TVD p_value', 'TVD'], { drifts: 'below', statistic: null }],
    [
        ['Wasserstein distance (normed)', 'wasserstein'],
        { drifts: 'at_or_above', statistic: 'wasserstein.normed' },
    ],
    [['Jensen-Shannon distance', 'jensenshannon'], { drifts: 'at_or_above', statistic: 'js@e' }],
    [['Population Stability Index', 'PSI', 'psi'], { drifts: 'at_or_above', statistic: 'psi@sturges' }],
    [['Kullback-Leibler divergence', 'kl_div'], { drifts: 'at_or_above', statistic: null }],
    [['Hellinger distance', 'hellinger'], { drifts: 'at_or_above', statistic: null }],
    [['energy distance', 'ed'], { drifts: 'above', statistic: null }],
];
const BY_NAME = new Map(METHODS.flatMap(([names, method]) => names.map((name) => [name.toLowerCase(), method])));
/** The method by its display name or short id; null where its direction is not known. */
function driftMethod(name) {
    return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}
/** Whether a score is drift under a method and its threshold. */
function isDrifted(score, threshold, method) {
    switch (method.drifts) {
        case 'below':
            return score < threshold;
        case 'at_or_below':
            return score <= threshold;
        case 'at_or_above':
            return score >= threshold;
        default:
            return score > threshold;
    }
}

// EXTERNAL MODULE: ./lib/evidence/readers/number-key.js
var number_key = __webpack_require__(37803);
;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-legacy.js







const EVIDENTLY_LEGACY_REPORT = 'evidently-legacy-report';
/** Evidently 0.2–0.6: `metrics[]` whose every entry names its metric and has a result. */
function isEvidentlyLegacyReport(root) {
    const metrics = root.metrics;
    if (!Array.isArray(metrics) || metrics.length === 0)
        return false;
    return metrics.every((entry) => (0,json_shape/* isObject */.Gv)(entry) && typeof entry.metric === 'string' && (0,json_shape/* isObject */.Gv)(entry.result));
}
/**
 * Reads a report of Evidently 0.2–0.6. `drift_share` is the configured threshold, `share_of_drifted_columns` what was
 * observed; the flag is recomputed (share ≥ threshold) and a file whose own flag says otherwise is a problem.
 */
function readEvidentlyLegacyReport(document) {
    const reader = new LegacyReader(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const [index, entry] of (0,json_shape/* listOf */.c3)(root.metrics).entries()) {
        const { metric, result } = (0,json_shape/* objectOf */.Xy)(entry);
        reader.metric((0,json_shape/* textOf */.b6)(metric) ?? '', (0,json_shape/* objectOf */.Xy)(result), `/metrics/${index}/result`);
    }
    const created = (0,json_shape/* textOf */.b6)(root.timestamp);
    const version = (0,json_shape/* textOf */.b6)(root.version) ?? null;
    return {
        format: EVIDENTLY_LEGACY_REPORT,
        toolVersion: version,
        records: reader.finish(),
        facts: {
            ...(reader.drift() !== null && { drift: reader.drift() }),
            ...(created !== undefined && { identity: { created } }),
        },
        problems: [...document.problems, ...reader.problems],
    };
}
class LegacyReader {
    problems = [];
    #records = [];
    #document;
    #columns = new Map();
    #dataset = null;
    #rows = null;
    constructor(document) {
        this.#document = document;
    }
    finish() {
        return this.#records.map((record) => record.metric === 'drift_score' ? { ...record, rows: this.#rows } : record);
    }
    drift() {
        if (this.#dataset === null && this.#columns.size === 0)
            return null;
        const { share = null, threshold = null } = this.#dataset ?? {};
        const named = (state) => [...this.#columns].filter(([, drifted]) => drifted === state).map(([column]) => column);
        return {
            dataset_drift: share === null || threshold === null ? null : share >= threshold,
            share_of_drifted_columns: share,
            drift_share_threshold: threshold,
            drifted_columns: named(true),
            undecidable_columns: named(null),
        };
    }
    metric(name, result, pointer) {
        if (name === 'DatasetDriftMetric')
            this.#datasetDrift(result, pointer);
        else if (name === 'DataDriftTable')
            this.#table(result, pointer);
        else if (name === 'ColumnDriftMetric')
            this.#column((0,json_shape/* textOf */.b6)(result.column_name) ?? '(unnamed)', result, pointer);
        else if (name === 'DatasetSummaryMetric') {
            const rows = (0,json_shape/* objectOf */.Xy)(result.current).number_of_rows;
            if ((0,number_key/* isCount */.my)(rows))
                this.#rows = rows;
        }
        else if (name.endsWith('QualityMetric'))
            this.#quality(name, (0,json_shape/* objectOf */.Xy)(result.current), `${pointer}/current`);
    }
    #datasetDrift(result, pointer) {
        const share = this.#number(result.share_of_drifted_columns, 'share_of_drifted_columns', pointer, [0, 1]);
        const count = this.#number(result.number_of_drifted_columns, 'number_of_drifted_columns', pointer, [
            0,
            Infinity,
        ]);
        const threshold = typeof result.drift_share === 'number' ? result.drift_share : null;
        const flag = typeof result.dataset_drift === 'boolean' ? result.dataset_drift : null;
        this.#dataset = { share, threshold, flag };
        const computed = share === null || threshold === null ? null : share >= threshold;
        if (computed !== null && flag !== null && computed !== flag) {
            const message = `dataset_drift is ${flag}, but a share of ${share} against the threshold ${threshold} is ${computed}.`;
            this.problems.push(this.#document.problem('contradiction', message, `${pointer}/dataset_drift`));
        }
        const verdict = computed === null ? null : computed ? 'fail' : 'pass';
        const known = {
            raw_metric: 'DatasetDriftMetric.share_of_drifted_columns',
            value: share,
            verdict,
            threshold,
        };
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'share_of_drifted_columns',
            pointer: `${pointer}/share_of_drifted_columns`,
            ...known,
        }), (0,evidence/* measured */.jh)({
            metric: 'number_of_drifted_columns',
            raw_metric: 'DatasetDriftMetric.number_of_drifted_columns',
            value: count,
            pointer: `${pointer}/number_of_drifted_columns`,
        }));
    }
    #table(result, pointer) {
        for (const [column, entry] of Object.entries((0,json_shape/* objectOf */.Xy)(result.drift_by_columns))) {
            this.#column(column, (0,json_shape/* objectOf */.Xy)(entry), `${pointer}/drift_by_columns/${(0,text_document/* pointerToken */.bQ)(column)}`);
        }
    }
    /** A column may stand both in the table and in a metric of its own; the same number is told once. */
    #column(column, result, pointer) {
        const method = driftMethod((0,json_shape/* textOf */.b6)(result.stattest_name) ?? '');
        const threshold = typeof result.stattest_threshold === 'number' ? result.stattest_threshold : null;
        const score = this.#number(result.drift_score, 'drift_score', pointer, [-Infinity, Infinity]);
        const flag = typeof result.drift_detected === 'boolean' && score !== null ? result.drift_detected : null;
        const computed = score === null || threshold === null || method === null ? null : isDrifted(score, threshold, method);
        if (computed !== null && flag !== null && computed !== flag) {
            const message = `drift_detected is ${flag}, but the score ${score} against the threshold ${threshold} is ${computed}.`;
            this.problems.push(this.#document.problem('contradiction', message, `${pointer}/drift_detected`));
        }
        const record = (0,evidence/* measured */.jh)({
            metric: 'drift_score',
            raw_metric: `drift_by_columns.${column}.drift_score`,
            value: score,
            pointer: `${pointer}/drift_score`,
            column,
            statistic: method?.statistic ?? null,
            verdict: flag === null ? null : flag ? 'fail' : 'pass',
            threshold,
        });
        const earlier = this.#records.some(({ metric, column: other, value, statistic }) => metric === 'drift_score' && other === column && value === score && statistic === record.statistic);
        if (earlier)
            return;
        this.#columns.set(column, flag);
        this.#records.push(record);
    }
    #quality(name, current, pointer) {
        for (const [key, value] of Object.entries(current)) {
            const metric = (0,metric_name/* canonicalMetric */.NQ)(key);
            const raw_metric = `${name}.current.${key}`;
            const place = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
            if (typeof value === 'number' && (metric === null || (0,metric_name/* rangeFault */.Uc)(metric, value) === null)) {
                this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric, value, pointer: place }));
            }
            else if (metric !== null) {
                this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric, value: null, pointer: place }));
                this.#refuse(value, key, place);
            }
        }
    }
    #number(value, key, pointer, [low, high]) {
        if (typeof value === 'number' && value >= low && value <= high)
            return value;
        this.#refuse(value, key, `${pointer}/${key}`);
        return null;
    }
    #refuse(value, key, pointer) {
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        const isNumber = typeof value === 'number';
        const { code, found } = isNumber
            ? { code: 'out_of_range', found: String(value) }
            : (0,numbers/* describe */.q)(value ?? null);
        this.problems.push(this.#document.problem(code, `Expected a number for ${key}, found ${found}.`, pointer));
    }
}

;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-report.js






const EVIDENTLY_REPORT = 'evidently-0.7-report';
/** `metrics[]` of `id`, `value` and a name, with `tests[]` and without the `version` of older reports. */
function isEvidentlyReport(root) {
    const metrics = root.metrics;
    if (!Array.isArray(metrics) || metrics.length === 0 || 'version' in root)
        return false;
    return metrics.every((entry) => (0,json_shape/* isObject */.Gv)(entry) &&
        'id' in entry &&
        'value' in entry &&
        ('metric_name' in entry || 'metric_id' in entry));
}
/**
 * Reads a report of Evidently 0.7. It carries no flag: data-set drift is share ≥ threshold, column drift follows the
 * method's direction, and a column whose method or threshold the file omits (0.7.0–0.7.15) cannot be decided.
 */
function readEvidentlyReport(document) {
    const reader = new ReportReader(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const [index, entry] of (0,json_shape/* listOf */.c3)(root.metrics).entries())
        reader.metric((0,json_shape/* objectOf */.Xy)(entry), `/metrics/${index}`);
    const tests = (0,json_shape/* listOf */.c3)(root.tests)
        .map(json_shape/* objectOf */.Xy)
        .map((test) => ({
        name: (0,json_shape/* textOf */.b6)(test.name) ?? (0,json_shape/* textOf */.b6)(test.id) ?? 'test',
        outcome: ((0,json_shape/* textOf */.b6)(test.status) ?? 'unknown').toLowerCase(),
    }));
    return {
        format: EVIDENTLY_REPORT,
        toolVersion: null,
        records: reader.finish(),
        facts: { ...(reader.drift !== null && { drift: reader.drift }), tests },
        problems: [...document.problems, ...reader.problems],
    };
}
/** Evidently's metric classes whose value is a plain number with a canonical name. */
const QUALITY = {
    Accuracy: 'accuracy',
    Precision: 'precision',
    Recall: 'recall',
    F1Score: 'f1',
    RocAuc: 'roc_auc',
    LogLoss: 'log_loss',
    RMSE: 'rmse',
    MAPE: 'mape',
    R2Score: 'r2',
};
class ReportReader {
    problems = [];
    #records = [];
    #document;
    #drifted = [];
    #undecidable = [];
    #rows = null;
    #share = null;
    #hasDrift = false;
    constructor(document) {
        this.#document = document;
    }
    get drift() {
        if (!this.#hasDrift)
            return null;
        const { observed = null, threshold = null } = this.#share ?? {};
        return {
            dataset_drift: observed === null || threshold === null ? null : observed >= threshold,
            share_of_drifted_columns: observed,
            drift_share_threshold: threshold,
            drifted_columns: this.#drifted,
            undecidable_columns: this.#undecidable,
        };
    }
    /** The records; drift of columns is measured on the rows that the report counts. */
    finish() {
        return this.#records.map((record) => record.metric === 'drift_score' ? { ...record, rows: this.#rows } : record);
    }
    metric(entry, pointer) {
        const name = (0,json_shape/* textOf */.b6)(entry.metric_name) ?? (0,json_shape/* textOf */.b6)(entry.metric_id) ?? '';
        const kind = /^\w+/.exec(name)?.[0] ?? '';
        const options = optionsOf(name, (0,json_shape/* objectOf */.Xy)(entry.config));
        const { value = null } = entry;
        const place = `${pointer}/value`;
        if (kind === 'DriftedColumnsCount') {
            this.#datasetShare(value, options, place);
            return;
        }
        if (kind === 'ValueDrift') {
            this.#column(value, options, place);
            return;
        }
        if (kind === 'RowCount' && (0,number_key/* isCount */.my)(value))
            this.#rows = value;
        this.#plain(kind, value, options, place);
    }
    #datasetShare(value, options, pointer) {
        this.#hasDrift = true;
        const { share = null, count = null } = (0,json_shape/* objectOf */.Xy)(value);
        if (typeof share !== 'number' || share < 0 || share > 1) {
            this.#refuse('share_of_drifted_columns', 'DriftedColumnsCount.share', share, `${pointer}/share`, {});
            return;
        }
        const threshold = options.driftShare;
        this.#share = { observed: share, threshold };
        const verdict = threshold === null ? null : share >= threshold ? 'fail' : 'pass';
        const known = { verdict, threshold };
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'share_of_drifted_columns',
            raw_metric: 'DriftedColumnsCount.share',
            value: share,
            pointer: `${pointer}/share`,
            ...known,
        }));
        if (typeof count !== 'number' || count < 0) {
            this.#refuse('number_of_drifted_columns', 'DriftedColumnsCount.count', count, `${pointer}/count`, {});
            return;
        }
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'number_of_drifted_columns',
            raw_metric: 'DriftedColumnsCount.count',
            value: count,
            pointer: `${pointer}/count`,
        }));
    }
    #column(value, options, pointer) {
        this.#hasDrift = true;
        const column = options.column ?? '(unnamed)';
        const method = options.method === null ? null : driftMethod(options.method);
        const known = { column, statistic: method?.statistic ?? null, threshold: options.threshold };
        if (typeof value !== 'number') {
            this.#undecidable.push(column);
            this.#refuse('drift_score', `ValueDrift.${column}`, value, pointer, known);
            return;
        }
        const isDecidable = method !== null && options.threshold !== null;
        const drifted = isDecidable ? isDrifted(value, options.threshold, method) : null;
        if (drifted === null)
            this.#undecidable.push(column);
        else if (drifted)
            this.#drifted.push(column);
        const verdict = drifted === null ? null : drifted ? 'fail' : 'pass';
        this.#records.push((0,evidence/* measured */.jh)({
            metric: 'drift_score',
            raw_metric: `ValueDrift.${column}`,
            value,
            pointer,
            verdict,
            ...known,
        }));
    }
    #plain(kind, value, options, pointer) {
        const metric = QUALITY[kind] ?? null;
        const raw = options.column === null ? kind : `${kind}.${options.column}`;
        const known = { column: options.column };
        if (typeof value === 'number') {
            const fault = metric === null ? null : (0,metric_name/* rangeFault */.Uc)((0,metric_name/* canonicalMetric */.NQ)(metric) ?? metric, value);
            if (fault === null)
                this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric: raw, value, pointer, ...known }));
            else
                this.#refuse(metric, raw, value, pointer, known, `${metric} is ${value}, which ${fault}: no such value exists.`);
            return;
        }
        if (metric !== null) {
            this.#refuse(metric, raw, value, pointer, known);
            return;
        }
        for (const [part, number] of Object.entries((0,json_shape/* objectOf */.Xy)(value))) {
            if (typeof number !== 'number')
                continue;
            this.#records.push((0,evidence/* measured */.jh)({ raw_metric: `${raw}.${part}`, value: number, pointer: `${pointer}/${part}`, ...known }));
        }
    }
    /** The number is missing: a record without value, and a problem unless the text's own already stands there. */
    #refuse(metric, raw, value, pointer, known, reason) {
        this.#records.push((0,evidence/* measured */.jh)({ metric, raw_metric: raw, value: null, pointer, ...known }));
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        const { code, found } = typeof value === 'number' ? { code: 'out_of_range', found: String(value) } : (0,numbers/* describe */.q)(value);
        const message = reason ?? `Expected a number for ${raw}, found ${found}.`;
        this.problems.push(this.#document.problem(code, message, pointer));
    }
}
/** The metric's settings: from `config` (0.7.16 on), else from inside its name, `ValueDrift(column=a,method=psi)`. */
function optionsOf(name, config) {
    const inside = /\((.*)\)$/s.exec(name)?.[1] ?? '';
    const option = (key) => new RegExp(`(?:^|,)${key}=(.*?)(?=,[a-z_]+=|$)`, 's').exec(inside)?.[1] ?? null;
    const number = (key) => {
        const value = config[key];
        if (typeof value === 'number')
            return value;
        const text = option(key);
        return text !== null && /^[0-9]+(?:\.[0-9]+)?(?:e-?[0-9]+)?$/.test(text) ? Number(text) : null;
    };
    return {
        column: (0,json_shape/* textOf */.b6)(config.column) ?? option('column'),
        method: (0,json_shape/* textOf */.b6)(config.method) ?? option('method'),
        threshold: number('threshold'),
        driftShare: number('drift_share'),
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/evidently-test-suite.js



const EVIDENTLY_TEST_SUITE = 'evidently-test-suite';
const evidently_test_suite_OUTCOMES = {
    SUCCESS: 'pass',
    FAIL: 'fail',
    WARNING: 'warn',
    ERROR: 'error',
    SKIPPED: 'skipped',
};
/** A test suite of Evidently 0.2 to 0.6. */
function isEvidentlyTestSuite(root) {
    const summary = (0,json_shape/* objectOf */.Xy)(root.summary);
    return Array.isArray(root.tests) && 'all_passed' in summary && 'by_status' in summary;
}
/** Reads the tests one by one: the summary counts warnings as successes, and errors not at all. */
function readEvidentlyTestSuite(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const tests = (0,json_shape/* listOf */.c3)(root.tests).map((item, index) => testOf((0,json_shape/* objectOf */.Xy)(item), index));
    const total = (0,json_shape/* objectOf */.Xy)(root.summary).total_tests;
    if (total !== undefined && total !== tests.length)
        draft.problem('counts_differ', `The summary counts ${JSON.stringify(total)} tests, the file has ${tests.length}: part of it is missing.`, '/summary/total_tests');
    const created = (0,json_shape/* textOf */.b6)(root.timestamp) ?? (0,json_shape/* textOf */.b6)(root.datetime);
    return draft.reading(EVIDENTLY_TEST_SUITE, (0,json_shape/* textOf */.b6)(root.version) ?? null, {
        ...testFacts(draft, tests, 'the suite has none', '/tests'),
        ...(created !== undefined && { identity: { created } }),
    });
}
function testOf(item, index) {
    const column = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(item.parameters).column_name);
    const name = (0,json_shape/* textOf */.b6)(item.name) ?? `tests[${index}]`;
    return {
        name: column === undefined ? name : `${name} (${column})`,
        outcome: outcomeOf(evidently_test_suite_OUTCOMES, item.status),
        ...(column !== undefined && { column }),
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/explanation.js



const EXPLANATION = 'arbiter-explanation';
const EXPLANATION_SCHEMA = 'arbiter/explanation/v1';
const KEYS = new Set([
    'schema',
    'model',
    'version',
    'run_id',
    'created_at',
    'method',
    'global',
    'decisions',
]);
const DECISION_KEYS = new Set(['id', 'features']);
/** Decisions that are read; a sample is asked for, not every decision there is. */
const MOST_DECISIONS = 10_000;
function isExplanation(root) {
    return root.schema === EXPLANATION_SCHEMA;
}
/**
 * Reads an explanation record (schemas/explanation.schema.json): what each feature weighs in the model as a whole, and in
 * single decisions. It is a fact only when all of it is sound. Values say nothing good or bad and are no metrics.
 */
function readExplanation(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const problems = [];
    const problem = (code, message, pointer) => {
        problems.push(document.problem(code, message, pointer));
    };
    for (const key of Object.keys(root))
        if (!KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, `/${(0,text_document/* pointerToken */.bQ)(key)}`);
    const text = (key) => {
        const value = (0,json_shape/* textOf */.b6)(root[key]);
        if (value !== undefined && value.trim() !== '')
            return value;
        problem('missing_key', `Expected a text for ${key}; put versions in quotes.`, `/${key}`);
        return '';
    };
    const model = text('model');
    const version = text('version');
    const method = text('method');
    const created = text('created_at');
    if (created !== '' && !drift_flags/* UTC_INSTANT */.xD.test(created))
        problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
    const runId = root.run_id === undefined ? undefined : text('run_id');
    const global = root.global === undefined ? null : featuresOf(root.global, '/global', problem);
    const decisions = root.decisions === undefined ? null : decisionsOf(root.decisions, problem);
    if (global === null && decisions === null)
        problem('missing_key', 'Expected `global`, `decisions` or both: nothing is explained.', '');
    const isSound = problems.length === 0 && document.problems.length === 0;
    return {
        format: EXPLANATION,
        toolVersion: null,
        records: [],
        facts: isSound
            ? {
                explanation: {
                    method,
                    features: global?.length ?? 0,
                    ...(global !== null && { names: global }),
                    ...(decisions !== null && { decisions }),
                },
                identity: { model, version, created },
                ...(runId !== undefined && { lineage: { run_id: runId } }),
            }
            : {},
        problems: [...document.problems, ...problems],
    };
}
/** The names of an object of finite numbers. */
function featuresOf(value, pointer, problem) {
    const features = (0,json_shape/* isObject */.Gv)(value) ? Object.entries(value) : [];
    if (features.length === 0)
        problem('missing_key', 'Expected features, each with the number that it weighs.', pointer);
    for (const [name, weight] of features)
        if (typeof weight !== 'number' || !Number.isFinite(weight))
            problem('not_a_number', `Expected a finite number for ${name}.`, `${pointer}/${(0,text_document/* pointerToken */.bQ)(name)}`);
    return features.map(([name]) => name);
}
/** How many decisions are explained, and the features that every one of them names. */
function decisionsOf(value, problem) {
    const list = Array.isArray(value) ? value : [];
    if (list.length === 0)
        problem('missing_key', 'Expected a list of decisions.', '/decisions');
    if (list.length > MOST_DECISIONS)
        problem('too_many_values', `At most ${MOST_DECISIONS} decisions are read: write a sample.`, '/decisions');
    const seen = new Set();
    let names = null;
    for (const [index, item] of list.slice(0, MOST_DECISIONS).entries()) {
        const pointer = `/decisions/${index}`;
        const decision = (0,json_shape/* objectOf */.Xy)(item);
        for (const key of Object.keys(decision))
            if (!DECISION_KEYS.has(key))
                problem('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`);
        const id = (0,json_shape/* textOf */.b6)(decision.id);
        if (id === undefined || id === '')
            problem('missing_key', 'Expected a text that names the decision.', `${pointer}/id`);
        else if (seen.has(id))
            problem('duplicate', `The decision ${id} appears twice.`, `${pointer}/id`);
        else
            seen.add(id);
        const own = new Set(featuresOf(decision.features, `${pointer}/features`, problem));
        names = names === null ? [...own] : names.filter((name) => own.has(name));
    }
    return { count: seen.size, names: names ?? [] };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/fairlearn.js






const FAIRLEARN = 'fairlearn-metricframe-json';
/** A dumped MetricFrame, or one per sensitive feature. */
function isFairlearnDump(root) {
    if (isFrame(root))
        return true;
    const frames = Object.values(root);
    return frames.length > 0 && frames.every((frame) => (0,json_shape/* isObject */.Gv)(frame) && isFrame(frame));
}
function isFrame(value) {
    return (0,json_shape/* isObject */.Gv)(value.overall) && (0,json_shape/* isObject */.Gv)(value.by_group);
}
/**
 * Reads dumps of Fairlearn's MetricFrame. Only metrics whose difference and ratio mean something are named; `count`
 * gives the group sizes (`rows`) and is no metric.
 */
function readFairlearn(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const draft = new ReadingDraft(document);
    const reader = new FrameReader(draft);
    if (isFrame(root))
        reader.frame(root, attributeOf(root), '', '');
    else {
        for (const [attribute, frame] of Object.entries(root)) {
            reader.frame((0,json_shape/* objectOf */.Xy)(frame), attribute, attribute, `/${(0,text_document/* pointerToken */.bQ)(attribute)}`);
        }
    }
    return draft.reading(FAIRLEARN, null, {});
}
function attributeOf(frame) {
    const names = ['sensitive_feature', 'sensitive_features', 'attribute', 'protected_attribute'].map((key) => frame[key]);
    const single = names
        .map((name) => (Array.isArray(name) && name.length === 1 ? name[0] : name))
        .find((name) => (0,json_shape/* textOf */.b6)(name));
    return (0,json_shape/* textOf */.b6)(single) ?? 'group';
}
/** Fairlearn's name for the difference or ratio of a per-group metric. */
const NAMED_AGGREGATE = {
    selection_rate: 'demographic_parity',
    true_positive_rate: 'equal_opportunity',
    recall: 'equal_opportunity',
};
/** Metrics whose spread over groups is a fairness number. */
const WHITELIST = new Set([
    ...[
        'selection_rate',
        'true_positive_rate',
        'recall',
        'false_positive_rate',
        'false_negative_rate',
        'precision',
    ],
    ...['true_negative_rate', 'accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'mae', 'mse', 'rmse'],
]);
/** The dump's keys for `MetricFrame.difference()` and `.ratio()`; the second part of a nested dump is its method. */
const AGGREGATES = {
    difference: 'difference',
    difference_overall: 'difference',
    difference_between_groups: 'difference',
    ratio: 'ratio',
    ratio_overall: 'ratio',
    ratio_between_groups: 'ratio',
};
class FrameReader {
    #draft;
    constructor(draft) {
        this.#draft = draft;
    }
    frame(frame, attribute, path, pointer) {
        const dot = path === '' ? '' : `${path}.`;
        const overall = (0,json_shape/* objectOf */.Xy)(frame.overall);
        const rows = (0,number_key/* isCount */.my)(overall.count) ? overall.count : null;
        for (const [name, value] of Object.entries(overall)) {
            if (isCountName(name))
                continue;
            const place = {
                raw_metric: `${dot}overall.${name}`,
                pointer: `${pointer}/overall/${(0,text_document/* pointerToken */.bQ)(name)}`,
            };
            this.#number(value, measuredName(name), { ...place, rows });
        }
        this.#groups((0,json_shape/* objectOf */.Xy)(frame.by_group), attribute, `${dot}by_group`, `${pointer}/by_group`);
        for (const [key, kind] of Object.entries(AGGREGATES)) {
            const spread = frame[key];
            if ((0,json_shape/* isObject */.Gv)(spread))
                this.#aggregate(spread, kind, attribute, `${dot}${key}`, `${pointer}/${key}`);
        }
    }
    #number(value, metric, known) {
        this.#draft.number(value, metric, known, aggregateFault);
    }
    /** `by_group.<metric>.<group>`, or `by_group.<group>.<metric>` when the outer keys are no metrics. */
    #groups(table, attribute, path, pointer) {
        const isMetricFirst = Object.keys(table).some((key) => (0,metric_name/* canonicalMetric */.NQ)(key) !== null || isCountName(key));
        const sizes = isMetricFirst ? (0,json_shape/* objectOf */.Xy)(table.count) : {};
        for (const [outer, inner] of Object.entries(table)) {
            if (isMetricFirst && isCountName(outer))
                continue;
            for (const [key, value] of Object.entries((0,json_shape/* objectOf */.Xy)(inner))) {
                const [name, group] = isMetricFirst ? [outer, key] : [key, outer];
                if (isCountName(name))
                    continue;
                const size = isMetricFirst ? sizes[group] : (0,json_shape/* objectOf */.Xy)(inner).count;
                this.#number(value, measuredName(name), {
                    raw_metric: `${path}.${outer}.${key}`,
                    pointer: `${pointer}/${(0,text_document/* pointerToken */.bQ)(outer)}/${(0,text_document/* pointerToken */.bQ)(key)}`,
                    slice: { [attribute]: group },
                    rows: (0,number_key/* isCount */.my)(size) ? size : null,
                });
            }
            if (!(0,json_shape/* isObject */.Gv)(inner))
                this.#number(inner, measuredName(outer), {
                    raw_metric: `${path}.${outer}`,
                    pointer: `${pointer}/${(0,text_document/* pointerToken */.bQ)(outer)}`,
                    slice: (0,evidence/* acrossGroups */.OI)(attribute),
                });
        }
    }
    #aggregate(spread, kind, attribute, path, pointer) {
        for (const [name, value] of Object.entries(spread)) {
            if (isCountName(name) || name === 'to_overall')
                continue;
            const below = `${pointer}/${(0,text_document/* pointerToken */.bQ)(name)}`;
            if (name === 'between_groups' && (0,json_shape/* isObject */.Gv)(value)) {
                this.#aggregate(value, kind, attribute, `${path}.${name}`, below);
                continue;
            }
            this.#number(value, aggregateName(name, kind), {
                raw_metric: `${path}.${name}`,
                pointer: below,
                slice: (0,evidence/* acrossGroups */.OI)(attribute),
                column: attribute,
            });
        }
    }
}
function isCountName(name) {
    return name === 'count' || name === 'counts';
}
function measuredName(name) {
    const metric = (0,metric_name/* canonicalMetric */.NQ)(name);
    return metric !== null && WHITELIST.has(metric) ? metric : null;
}
function aggregateName(name, kind) {
    const metric = measuredName(name);
    return metric === null ? null : `${NAMED_AGGREGATE[metric] ?? metric}_${kind}`;
}
/** `MetricFrame.difference` and `.ratio` are never negative, and a ratio never exceeds 1. */
function aggregateFault(metric, value) {
    if (metric.endsWith('_ratio') || metric.endsWith('_difference')) {
        if (value < 0)
            return 'is below 0';
        return metric.endsWith('_ratio') && value > 1 ? 'is above 1' : (0,metric_name/* rangeFault */.Uc)(metric, value);
    }
    return (0,metric_name/* rangeFault */.Uc)(metric, value);
}

;// CONCATENATED MODULE: ./lib/evidence/readers/ge-validation.js




const GE_VALIDATION = 'ge-validation';
/** A validation result of Great Expectations 0.x or 1.x. */
function isValidationResult(root) {
    return ('success' in root && Array.isArray(root.results) && 'evaluated_expectations' in (0,json_shape/* objectOf */.Xy)(root.statistics));
}
/** A checkpoint's result: one or more validation results by run id. */
function isCheckpointResult(root) {
    return 'success' in root && (0,json_shape/* isObject */.Gv)(root.run_results);
}
/**
 * Reads what Great Expectations found: one test for each expectation, and its own statistics. Its verdict must agree with
 * its results; an expectation that raised an exception is an error, whatever its `success` says.
 */
function readGeValidation(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const results = isCheckpointResult(root)
        ? Object.entries((0,json_shape/* objectOf */.Xy)(root.run_results)).map(([key, value]) => ofCheckpoint(key, value))
        : [{ value: root, pointer: '' }];
    const tests = results.flatMap(({ value, pointer }) => readResult(draft, value, pointer));
    if (isCheckpointResult(root))
        checkVerdict(draft, root, tests, '');
    const meta = (0,json_shape/* objectOf */.Xy)(results[0]?.value.meta);
    const suite = (0,json_shape/* textOf */.b6)(results[0]?.value.suite_name) ?? (0,json_shape/* textOf */.b6)(meta.expectation_suite_name);
    return draft.reading(GE_VALIDATION, (0,json_shape/* textOf */.b6)(meta.great_expectations_version) ?? null, {
        ...testFacts(draft, tests, 'no expectation was evaluated'),
        ...(suite !== undefined && { identity: { name: suite } }),
    });
}
/** 0.x holds `validation_result` under each run id, 1.x the result itself. */
function ofCheckpoint(key, value) {
    const pointer = `/run_results/${(0,text_document/* pointerToken */.bQ)(key)}`;
    const inner = (0,json_shape/* objectOf */.Xy)(value).validation_result;
    return (0,json_shape/* isObject */.Gv)(inner)
        ? { value: inner, pointer: `${pointer}/validation_result` }
        : { value: (0,json_shape/* objectOf */.Xy)(value), pointer };
}
function readResult(draft, result, pointer) {
    const tests = (0,json_shape/* listOf */.c3)(result.results).map((item, index) => ge_validation_testOf((0,json_shape/* objectOf */.Xy)(item), index));
    const statistics = (0,json_shape/* objectOf */.Xy)(result.statistics);
    for (const name of [
        'evaluated_expectations',
        'successful_expectations',
        'unsuccessful_expectations',
        'success_percent',
    ]) {
        const value = statistics[name];
        // Without a single expectation the percentage is null; that there was none is told once.
        if (value === undefined || (value === null && tests.length === 0))
            continue;
        draft.number(value, null, { raw_metric: `statistics.${name}`, pointer: `${pointer}/statistics/${name}` });
    }
    const evaluated = statistics.evaluated_expectations;
    if (evaluated !== tests.length)
        draft.problem('counts_differ', `The statistics count ${JSON.stringify(evaluated)} expectations, the file has ${tests.length} results: part of it is missing.`, `${pointer}/statistics/evaluated_expectations`);
    checkVerdict(draft, result, tests, pointer);
    return tests;
}
function checkVerdict(draft, result, tests, pointer) {
    const isSuccess = tests.every(({ outcome }) => outcome === 'pass');
    if (result.success === isSuccess)
        return;
    const message = `\`success\` is ${JSON.stringify(result.success)}, but ${isSuccess ? 'all results hold' : 'not all results hold'}.`;
    draft.problem('verdict_differs', message, `${pointer}/success`);
}
function ge_validation_testOf(item, index) {
    const config = (0,json_shape/* objectOf */.Xy)(item.expectation_config);
    const type = (0,json_shape/* textOf */.b6)(config.expectation_type) ?? (0,json_shape/* textOf */.b6)(config.type) ?? `results[${index}]`;
    const column = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(config.kwargs).column);
    return {
        name: column === undefined ? type : `${type}(${column})`,
        outcome: outcome(item),
        ...(column !== undefined && { column }),
    };
}
function outcome(item) {
    if ((0,json_shape/* objectOf */.Xy)(item.exception_info).raised_exception === true)
        return 'error';
    if (typeof item.success !== 'boolean')
        return 'error';
    return item.success ? 'pass' : 'fail';
}

;// CONCATENATED MODULE: ./lib/evidence/readers/governance-record.js


const GOVERNANCE_RECORD = 'governance-record';
/** A decision, a plan or a risk register kept in a file by another tool. */
function isGovernanceRecord(root) {
    const isApproval = 'approved' in root &&
        ['approver', 'approved_by', 'approval_id', 'criteria_met', 'decision_mode'].some((key) => key in root);
    const isPlan = 'plan_id' in root && 'alert_thresholds' in root;
    return isApproval || isPlan || (Array.isArray(root.hazards) && 'overall' in root);
}
/** The whole record as a claim; its numbers are claims too. Only pull-request reviews approve. */
function readGovernanceRecord(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const model = (0,json_shape/* textOf */.b6)(root.model_id);
    const created = (0,json_shape/* textOf */.b6)(root.timestamp) ?? (0,json_shape/* textOf */.b6)(root.created_at);
    const { records, problems } = (0,numbers/* readNumbers */.P)(document, GOVERNANCE_RECORD);
    return {
        format: GOVERNANCE_RECORD,
        toolVersion: null,
        records: records.map((record) => ({ ...record, trust: 'claimed' })),
        facts: {
            claimed_approval: { ...root },
            ...((model !== undefined || created !== undefined) && {
                identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
            }),
        },
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/homemade.js


/** Words of which a key of a results file holds at least one. */
const RESULT_WORD = /(?:^|_)(?:metrics?|auc|f1|f2|accuracy|acc|loss|precision|recall|rmse|mae|mse|mape|r2|score|scores|brier|faithfulness|bleu|rouge|perplexity|psi)(?:_|$)/;
const DRIFT_WORD = /^(?:drift_(?:share|score|detected|flagged)|dataset_drift|data_drift|n_drifted\w*|\w+_psi|psi|drifted|max_drift|any_flagged)$/;
const MOST_KEYS = 20_000;
/** What kind of results a file of free shape holds, judged by its keys; null when it holds none. */
function homemadeKind(value) {
    const found = { fairness: false, drift: false, metrics: false, named: false, numbers: false };
    const queue = [value];
    for (let index = 0; index < queue.length && index < MOST_KEYS; index += 1) {
        const node = queue[index];
        if (Array.isArray(node))
            queue.push(...node.slice(0, MOST_KEYS));
        if (typeof node === 'number')
            found.numbers = true;
        if (!(0,json_shape/* isObject */.Gv)(node))
            continue;
        for (const [key, below] of Object.entries(node)) {
            noteKey(key, found);
            queue.push(below);
        }
    }
    const isResult = found.metrics || found.fairness || found.drift;
    if (!isResult)
        return null;
    if (hasPlainMetric(value))
        return 'metrics';
    if (found.fairness)
        return 'fairness';
    if (found.drift)
        return 'drift';
    // A named metric without a number is a result that went wrong: it is told, not passed over.
    return found.named || found.numbers ? 'metrics' : null;
}
function noteKey(key, found) {
    const named = (0,metric_name/* readMetricKey */.k9)(key);
    const name = (0,metric_name/* normalizedKey */.pj)(key);
    if (named !== null && (0,metric_name/* isAcrossGroups */.Gg)(named.metric))
        found.fairness = true;
    if (DRIFT_WORD.test(name))
        found.drift = true;
    if (named !== null)
        found.named = true;
    if (named !== null || RESULT_WORD.test(name))
        found.metrics = true;
}
/** A performance metric at the top of the file. */
function hasPlainMetric(value) {
    if (!(0,json_shape/* isObject */.Gv)(value))
        return false;
    return Object.keys(value).some((key) => {
        const named = (0,metric_name/* readMetricKey */.k9)(key);
        return named !== null && !(0,metric_name/* isAcrossGroups */.Gg)(named.metric);
    });
}

// EXTERNAL MODULE: ./lib/evidence/readers/junit-xml.js
var junit_xml = __webpack_require__(82334);
;// CONCATENATED MODULE: ./lib/evidence/readers/lm-eval.js




const LM_EVAL = 'lm-eval-results';
const HF_TRAINER_STATE = 'hf-trainer-state';
/** Results of EleutherAI's lm-evaluation-harness: metrics by task, with the version of each task. */
function isLmEval(root) {
    const [results, versions] = [(0,json_shape/* objectOf */.Xy)(root.results), (0,json_shape/* objectOf */.Xy)(root.versions)];
    return (Object.values(results).every(json_shape/* isObject */.Gv) &&
        Object.keys(results).some((task) => Object.hasOwn(versions, task)));
}
/** One record for each metric of each task; from 0.4 on keys name their filter (`acc,none`). Standard errors are no results. */
function readLmEval(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const [task, metrics] of Object.entries((0,json_shape/* objectOf */.Xy)(root.results))) {
        if (!Object.hasOwn((0,json_shape/* objectOf */.Xy)(root.versions), task) && !Object.hasOwn((0,json_shape/* objectOf */.Xy)(root.groups), task))
            draft.problem('missing_key', `The task ${JSON.stringify(task)} has no version.`, '/versions');
        for (const [key, value] of Object.entries((0,json_shape/* objectOf */.Xy)(metrics))) {
            if (key === 'alias' || key === 'name' || (typeof value === 'string' && key.includes('_stderr')))
                continue;
            const [name = '', filter] = key.split(',', 2);
            const isError = name.endsWith('_stderr');
            const isPlain = filter === undefined || filter === 'none';
            draft.number(value, isError || !isPlain ? null : (0,metric_name/* canonicalMetric */.NQ)(name), {
                raw_metric: `results.${task}.${key}`,
                pointer: `/results/${(0,text_document/* pointerToken */.bQ)(task)}/${(0,text_document/* pointerToken */.bQ)(key)}`,
                slice: { task },
            });
        }
    }
    const version = (0,json_shape/* textOf */.b6)(root.lm_eval_version) ?? (0,json_shape/* textOf */.b6)(root.git_hash);
    const model = (0,json_shape/* textOf */.b6)(root.model_name);
    return draft.reading(LM_EVAL, version ?? null, model === undefined ? {} : { identity: { model } });
}
/** `trainer_state.json` of Hugging Face's Trainer. */
function isTrainerState(root) {
    return Array.isArray(root.log_history) && 'global_step' in root;
}
/** Reads the last evaluation: what the model that was saved last reached, and not the best of all. */
function readTrainerState(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const history = root.log_history.map((entry) => (0,json_shape/* objectOf */.Xy)(entry));
    const at = history.findLastIndex((entry) => Object.keys(entry).some((key) => key.startsWith('eval_')));
    if (at === -1) {
        draft.problem('no_results', 'Expected an evaluation in log_history, found none.', '/log_history');
        return draft.reading(HF_TRAINER_STATE, null, {});
    }
    for (const [key, value] of Object.entries(history[at])) {
        const name = /^eval_(.+)$/.exec(key)?.[1];
        if (name === undefined || /_(?:runtime|per_second)$|^runtime$/.test(name))
            continue;
        draft.number(value, (0,metric_name/* canonicalMetric */.NQ)(name), {
            raw_metric: key,
            pointer: `/log_history/${at}/${(0,text_document/* pointerToken */.bQ)(key)}`,
            dataset: 'validation',
        });
    }
    return draft.reading(HF_TRAINER_STATE, null, {});
}

;// CONCATENATED MODULE: ./lib/evidence/readers/load-test.js




const K6_SUMMARY = 'k6-summary';
const LOCUST_STATS = 'locust-stats-csv';
/** What k6 calls the statistics of a trend (`summaryTrendStats`). */
const TREND = /^(?:avg|min|med|max|count|p\(\d+(?:\.\d+)?\))$/;
/** The end-of-test summary of k6: `--summary-export` (flat), or `handleSummary` (under `values`). */
function isK6Summary(root) {
    const duration = (0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(root.metrics).http_req_duration);
    return Object.keys({ ...duration, ...(0,json_shape/* objectOf */.Xy)(duration.values) }).some((key) => TREND.test(key));
}
/** Latencies in milliseconds as k6 gives them, requests per second, and the share of requests that failed. */
function readK6Summary(document) {
    const draft = new ReadingDraft(document);
    const metrics = (0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(document.value).metrics);
    const add = (name, key) => {
        const holder = (0,json_shape/* objectOf */.Xy)(metrics[name]);
        const isNested = (0,json_shape/* isObject */.Gv)(holder.values);
        const values = isNested ? (0,json_shape/* objectOf */.Xy)(holder.values) : holder;
        const value = values[key];
        if (value === undefined)
            return null;
        const pointer = `/metrics/${name}/${isNested ? 'values/' : ''}${key}`;
        draft.number(value, null, { raw_metric: `${name}.${key}`, pointer });
        return draft.records.at(-1)?.value ?? null;
    };
    const failed = add('http_req_failed', 'rate') ?? add('http_req_failed', 'value');
    const load = {
        p95_ms: add('http_req_duration', 'p(95)'),
        p99_ms: add('http_req_duration', 'p(99)'),
        throughput_per_second: add('http_reqs', 'rate'),
        requests: add('http_reqs', 'count'),
        error_rate: failed,
    };
    return draft.reading(K6_SUMMARY, null, { load });
}
/** `PREFIX_stats.csv` of Locust. */
function isLocustStats(table) {
    return ['Request Count', 'Failure Count', '95%'].every((name) => table.header.includes(name));
}
/** Reads the row `Aggregated`: all requests together. */
function readLocustStats(table, file) {
    const name = table.header.indexOf('Name');
    const at = table.rows.findIndex((row) => row[name]?.trim() === 'Aggregated');
    const row = table.rows[at];
    if (row === undefined) {
        const message = 'Expected the row `Aggregated`, which Locust writes last: the test did not end.';
        return {
            format: LOCUST_STATS,
            toolVersion: null,
            records: [],
            facts: {},
            problems: [{ code: 'truncated', message, file }],
        };
    }
    const line = table.lines[at] ?? 0;
    const records = [];
    const problems = [];
    const number = (column) => {
        const text = row[table.header.indexOf(column)];
        if (text === undefined)
            return null;
        const value = (0,csv_table/* cellNumber */.W)(text);
        records.push((0,evidence/* measured */.jh)({ raw_metric: `Aggregated.${column}`, value, pointer: `line ${line}` }));
        if (value === null)
            problems.push({
                code: 'not_a_number',
                message: `Expected a number for ${column}, found ${JSON.stringify(text.slice(0, 40))}.`,
                file,
                pointer: `line ${line}`,
                line,
            });
        return value;
    };
    const [requests, failures] = [number('Request Count'), number('Failure Count')];
    const load = {
        p95_ms: number('95%'),
        p99_ms: number('99%'),
        throughput_per_second: number('Requests/s'),
        requests,
        error_rate: requests === null || failures === null || requests === 0 ? null : failures / requests,
    };
    return { format: LOCUST_STATS, toolVersion: null, records, facts: { load }, problems };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/metrics-csv.js



const METRICS_CSV = 'metrics-csv';
/** A table with a column named after a metric, and at least one number in it. */
function isMetricsCsv(table) {
    return table.header.some((name, index) => (0,metric_name/* readMetricKey */.k9)(name) !== null && table.rows.some((row) => (0,csv_table/* cellNumber */.W)(row[index] ?? '') !== null));
}
/**
 * Reads a table of results, one record per numeric cell at `line N`. Rows are told apart by the first text column whose
 * cells differ (`model`): it is the slice, or the data set where its cells name data sets.
 */
function readMetricsCsv(table, file) {
    const records = [];
    const problems = [];
    const label = labelColumn(table);
    for (const [index, row] of table.rows.entries()) {
        const line = table.lines[index] ?? 0;
        const rowLabel = label === null ? null : (row[label] ?? '').trim();
        for (const [column, cell] of row.entries()) {
            const name = table.header[column] ?? '';
            const named = (0,metric_name/* readMetricKey */.k9)(name);
            const value = (0,csv_table/* cellNumber */.W)(cell);
            if (value === null && (named === null || cell.trim() === ''))
                continue;
            const fault = value === null || named === null ? null : (0,metric_name/* rangeFault */.Uc)(named.metric, value);
            if (value === null || fault !== null)
                problems.push(cellProblem(name, cell, fault, file, line));
            const labelDataset = rowLabel === null ? null : (0,metric_name/* canonicalDataset */.nA)(rowLabel);
            const slice = rowLabel === null || labelDataset !== null
                ? null
                : { [table.header[label]]: rowLabel };
            records.push((0,evidence/* measured */.jh)({
                metric: named?.metric ?? null,
                raw_metric: name,
                value: fault === null ? value : null,
                pointer: `line ${line}`,
                dataset: named?.dataset ?? labelDataset,
                slice,
            }));
        }
    }
    return { format: METRICS_CSV, toolVersion: null, records, facts: {}, problems };
}
function cellProblem(name, cell, fault, file, line) {
    const found = JSON.stringify(cell.trim().slice(0, 40));
    if (fault !== null)
        return {
            code: 'out_of_range',
            message: `${name} is ${found}, which ${fault}.`,
            file,
            pointer: `line ${line}`,
            line,
        };
    const isWord = /^[-+]?(?:nan|inf(?:inity)?)$/i.test(cell.trim());
    return {
        code: isWord ? 'not_finite' : 'not_a_number',
        message: `Expected a number for ${name}, found ${found}.`,
        file,
        pointer: `line ${line}`,
        line,
    };
}
function labelColumn(table) {
    const column = table.header.findIndex((_, index) => {
        const cells = table.rows.map((row) => (row[index] ?? '').trim());
        return (cells.every((cell) => cell !== '' && (0,csv_table/* cellNumber */.W)(cell) === null) && new Set(cells).size === cells.length);
    });
    return column === -1 ? null : column;
}

// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-registry.js
var mlflow_registry = __webpack_require__(13925);
// EXTERNAL MODULE: ./lib/evidence/readers/mlflow-value.js
var mlflow_value = __webpack_require__(40793);
;// CONCATENATED MODULE: ./lib/evidence/readers/mlflow-run.js




const MLFLOW_RUN_JSON = 'mlflow-run-json';
/** True for a run in either shape. */
function isMlflowRun(root) {
    return runShape(root) !== null;
}
function runShape(root) {
    const exported = root.mlflow;
    if ((0,json_shape/* isObject */.Gv)(exported) && (0,json_shape/* isObject */.Gv)(exported.info) && 'run_id' in exported.info) {
        return {
            info: exported.info,
            infoPointer: '/mlflow/info',
            data: exported,
            dataPointer: '/mlflow',
            inputs: {},
        };
    }
    const prefix = (0,json_shape/* isObject */.Gv)(root.run) ? '/run' : '';
    const run = (0,json_shape/* isObject */.Gv)(root.run) ? root.run : root;
    const { info, data } = run;
    if (!(0,json_shape/* isObject */.Gv)(info) || !(0,json_shape/* isObject */.Gv)(data) || !('run_id' in info || 'run_uuid' in info))
        return null;
    return {
        info,
        infoPointer: `${prefix}/info`,
        data,
        dataPointer: `${prefix}/data`,
        inputs: (0,json_shape/* objectOf */.Xy)(run.inputs),
    };
}
/** Reads a run of the REST API or of mlflow-export-import. */
function readMlflowRun(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const shape = runShape(root) ?? { info: {}, infoPointer: '', data: {}, dataPointer: '', inputs: {} };
    const { info } = shape;
    const status = (0,json_shape/* textOf */.b6)(info.status) ?? 'unknown';
    const stage = (0,json_shape/* textOf */.b6)(info.lifecycle_stage) ?? 'unknown';
    // The whole run is concerned; the line shows where its state is written.
    const { line } = document.at(`${shape.infoPointer}/status`) ?? {};
    const place = { file: document.file, pointer: '', ...(line !== undefined && { line }) };
    const state = (0,mlflow_value/* runStateProblem */.ix)(status, stage, place);
    const metrics = new RunMetrics(document);
    metrics.read(shape.data.metrics, `${shape.dataPointer}/metrics`);
    const { records, problems } = metrics;
    if (state !== null)
        problems.push(state);
    if (records.length === 0 && problems.length === 0) {
        problems.push(document.problem('no_metrics', 'The run logged no metric.', `${shape.dataPointer}/metrics`));
    }
    return {
        format: MLFLOW_RUN_JSON,
        toolVersion: (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(root.system).mlflow_version) ?? null,
        records: state === null ? records : [],
        facts: factsOf(shape, status, stage),
        problems: [...document.problems, ...problems],
    };
}
function factsOf(shape, status, stage) {
    const { info, data } = shape;
    const runId = (0,json_shape/* textOf */.b6)(info.run_id) ?? (0,json_shape/* textOf */.b6)(info.run_uuid);
    const experiment = (0,json_shape/* textOf */.b6)(info.experiment_id);
    const name = (0,json_shape/* textOf */.b6)(info.run_name);
    const inputs = datasetsOf(shape.inputs);
    return {
        lineage: {
            ...(runId !== undefined && { run_id: runId }),
            ...(experiment !== undefined && { experiment_id: experiment }),
            status,
            lifecycle_stage: stage,
            ...(0,mlflow_value/* tagFacts */.EG)(pairs(data.tags)),
            parameters: pairs(data.params),
            ...(inputs.length > 0 && { data: inputs }),
        },
        ...(name !== undefined && { identity: { name } }),
    };
}
/** REST gives lists of `{key, value}`, the export an object. */
function pairs(value) {
    if (!Array.isArray(value))
        return (0,json_shape/* textsOf */.CB)(value);
    const entries = value
        .map(json_shape/* objectOf */.Xy)
        .flatMap(({ key, value: text }) => typeof key === 'string' && typeof text === 'string' ? [[key, text]] : []);
    return Object.fromEntries(entries);
}
function datasetsOf(inputs) {
    return (0,json_shape/* listOf */.c3)(inputs.dataset_inputs).flatMap((input) => {
        const { name, digest } = (0,json_shape/* objectOf */.Xy)((0,json_shape/* objectOf */.Xy)(input).dataset);
        if (typeof name !== 'string' || typeof digest !== 'string')
            return [];
        return [{ path: name, algorithm: 'mlflow', digest, role: 'dep' }];
    });
}
class RunMetrics {
    records = [];
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    read(metrics, pointer) {
        if (Array.isArray(metrics)) {
            this.#readList(metrics, pointer);
            return;
        }
        if (metrics !== undefined && !(0,json_shape/* isObject */.Gv)(metrics)) {
            this.problems.push(this.#document.problem('not_a_number', 'Expected the metrics of the run.', pointer));
        }
        for (const [key, history] of Object.entries((0,json_shape/* objectOf */.Xy)(metrics))) {
            const place = `${pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
            if (!Array.isArray(history) || history.length === 0) {
                this.#addNothing(key, place, (0,numbers/* describe */.q)(history));
                continue;
            }
            this.#add(key, history.map((point, index) => ({ point, at: `${place}/${index}` })));
        }
    }
    /** The REST list holds one entry per metric, and may hold several points of one. */
    #readList(entries, pointer) {
        const histories = new Map();
        for (const [index, point] of entries.entries()) {
            const at = `${pointer}/${index}`;
            const key = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(point).key);
            if (key === undefined || key === '') {
                this.problems.push(this.#document.problem('missing_key', 'This metric has no name.', at));
                continue;
            }
            histories.set(key, [...(histories.get(key) ?? []), { point, at }]);
        }
        for (const [key, history] of histories)
            this.#add(key, history);
    }
    #add(key, history) {
        const points = [];
        for (const { point, at } of history) {
            const { value = null, timestamp, step = 0 } = (0,json_shape/* objectOf */.Xy)(point);
            if (!Number.isSafeInteger(timestamp) || !Number.isSafeInteger(step)) {
                this.#addNothing(key, at, { code: 'not_a_number', found: 'a point without time and step' });
                return;
            }
            if (typeof value !== 'number') {
                this.#addNothing(key, `${at}/value`, (0,numbers/* describe */.q)(value));
                return;
            }
            points.push({ step: step, timestamp: timestamp, value });
        }
        const pointer = `${history.at(-1)?.at ?? ''}/value`;
        const { record, problem } = (0,mlflow_value/* metricRecord */.C_)(key, points, { file: this.#document.file, pointer });
        this.records.push(record);
        if (problem !== null)
            this.problems.push(this.#document.problem(problem.code, problem.message, pointer));
    }
    #addNothing(key, pointer, { code, found }) {
        const { record } = (0,mlflow_value/* metricRecord */.C_)(key, [], { file: this.#document.file, pointer });
        this.records.push(record);
        const isTold = this.#document.problems.some((problem) => problem.pointer === pointer);
        if (isTold)
            return;
        this.problems.push(this.#document.problem(code, `Expected a number for ${key}, found ${found}.`, pointer));
    }
}

// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(75220);
;// CONCATENATED MODULE: ./lib/evidence/readers/card-number.js


/** How people write metric names in prose; longer names first, so that `PR-AUC` is never read as `AUC`. */
const WORDS = [
    ['(?:pr[- ]?auc|auc[- ]?pr|auprc|average precision)', 'average_precision'],
    ['(?:roc[- ]?auc|auc[- ]?roc|auroc|area under the (?:roc )?curve|auc)', 'roc_auc'],
    ['balanced accuracy', 'balanced_accuracy'],
    ['(?:macro[- ]f1|f1[- ]macro)(?:[- ]score)?', 'f1_macro'],
    ['(?:micro[- ]f1|f1[- ]micro)(?:[- ]score)?', 'f1_micro'],
    ['(?:weighted[- ]f1|f1[- ]weighted)(?:[- ]score)?', 'f1_weighted'],
    ['f1(?:[- ]score)?', 'f1'],
    ['accuracy', 'accuracy'],
    ['precision', 'precision'],
    ['(?:recall|sensitivity)', 'recall'],
    ['specificity', 'specificity'],
    ['log[- ]?loss', 'log_loss'],
    ['brier(?:[- ]score)?', 'brier_score'],
    ['rmse', 'rmse'],
    ['mae', 'mae'],
    ['demographic parity difference', 'demographic_parity_difference'],
    ['equali[sz]ed odds difference', 'equalized_odds_difference'],
    ['(?:disparate impact(?: ratio)?|impact ratio)', 'impact_ratio'],
];
const PHRASES = WORDS.map(([words, metric]) => ({ metric, pattern: new RegExp(`^${words}$`, 'i') }));
const ANY_METRIC = WORDS.map(([words]) => words).join('|');
/** A metric word, a few words without digits, and a number. */
const CLAIM = new RegExp(`(?<![\\w-])(${ANY_METRIC})(?![\\w-])([^0-9.|;,]{0,40}?)(?<![\\w.,-])(-?[0-9]+(?:\\.[0-9]+)?)(?![\\w-]|[.,][0-9])(\\s?%)?`, 'gi');
const CLAIM_BEFORE = new RegExp(`(?<![\\w.,-]|[<>≤≥±] ?|(?:than|least|most|over|above|below|under|by) )(-?[0-9]+(?:\\.[0-9]+)?)(\\s?%)? (${ANY_METRIC})(?![\\w-])`, 'gi');
/** Between word and number: then the number is a limit or a change, not the metric. */
const NOT_A_VALUE = /[<>≤≥±]|\b(?:by|above|below|over|under|than|least|most|drops?|falls?|threshold|target|minimum|maximum|required|limit|improve\w*|points?|at|between|from)\b/i;
const NOT_A_CLAIM = /\b(?:threshold|target|required?|requires|requirement|must|minimum|maximum|goal|limit|baseline|improve\w*|if)\b/i;
/** Numbers that a card's text and tables put next to a metric's name, as claims with their line. */
function cardNumbers(body) {
    const records = [];
    let section = '';
    let table = null;
    for (const { text, number, isCode } of body) {
        if (isCode)
            continue;
        const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(text)?.[1];
        if (heading !== undefined)
            section = heading.trim();
        const place = { line: number, section, dataset: datasetIn(section) };
        if (/^\s*\|/.test(text)) {
            const cells = cellsOf(text);
            if (cells.every((cell) => /^:?-*:?$/.test(cell)))
                continue;
            if (table === null)
                table = cells;
            else
                records.push(...rowNumbers(table, cells, place));
            continue;
        }
        table = null;
        if (heading === undefined)
            records.push(...proseNumbers(text, place));
    }
    return records;
}
function cellsOf(line) {
    return line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(plain);
}
function plain(text) {
    return text
        .replace(/[*`~]+/g, '')
        .replace(/(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)/g, '')
        .trim();
}
/** A row named after a metric, or columns named after metrics. */
function rowNumbers(header, cells, place) {
    const [name = '', ...values] = cells;
    const rowMetric = metricOf(name);
    return values.flatMap((cell, index) => {
        const title = header[index + 1] ?? '';
        const metric = rowMetric ?? metricOf(title);
        const number = /^(-?[0-9]+(?:\.[0-9]+)?)(\s?%)?$/.exec(cell);
        if (metric === null || number === null || NOT_A_CLAIM.test(title) || NOT_A_CLAIM.test(name))
            return [];
        const other = rowMetric === null ? name : title;
        const dataset = datasetIn(other) ?? place.dataset;
        const isPlain = datasetIn(other) !== null || /^(?:value|score|result|metric)?s?$/i.test(other);
        const slice = isPlain ? null : { [rowMetric === null ? 'row' : 'column']: other };
        return claim(metric, name === '' ? title : `${name}.${title}`, number[1], number[2], { ...place, dataset }, slice);
    });
}
/** `AUC: 0.91` and `AUC of 0.91 on the test set`; where no number follows the word, `0.91 AUC`. */
function proseNumbers(text, place) {
    const line = plain(text);
    if (NOT_A_CLAIM.test(line))
        return [];
    const taken = [];
    const records = [...line.matchAll(CLAIM)].flatMap((match) => {
        const [whole = '', word = '', between = '', number = '', percent] = match;
        taken.push([match.index, match.index + whole.length]);
        const metric = metricOf(word);
        if (metric === null || NOT_A_VALUE.test(between))
            return [];
        const dataset = datasetIn(between) ?? datasetOf(line, match.index + whole.length, place);
        return claim(metric, word, number, percent, { ...place, dataset }, null);
    });
    const before = [...line.matchAll(CLAIM_BEFORE)].flatMap((match) => {
        const [whole = '', number = '', percent, word = ''] = match;
        const end = match.index + whole.length;
        const metric = metricOf(word);
        if (metric === null || taken.some(([from, to]) => match.index < to && from < end))
            return [];
        return claim(metric, word, number, percent, { ...place, dataset: datasetOf(line, end, place) }, null);
    });
    return [...records, ...before];
}
function datasetOf(line, end, place) {
    return datasetIn(after(line, end)) ?? datasetIn(line) ?? place.dataset;
}
/** The words that follow a number, up to the next one or the end of the sentence. */
function after(line, index) {
    return /^[^0-9.;|]{0,60}/.exec(line.slice(index))?.[0] ?? '';
}
function claim(metric, raw, number, percent, place, slice) {
    const value = percent === undefined ? Number(number) : Number((Number(number) / 100).toPrecision(15));
    if (!Number.isFinite(value) || (0,metric_name/* rangeFault */.Uc)(metric, value) !== null)
        return [];
    return [
        (0,evidence/* measured */.jh)({
            metric,
            raw_metric: place.section === '' ? raw : `${place.section}.${raw}`,
            value,
            pointer: `line ${place.line}`,
            dataset: place.dataset,
            slice,
            trust: 'claimed',
        }),
    ];
}
function metricOf(phrase) {
    const text = phrase.trim();
    return PHRASES.find(({ pattern }) => pattern.test(text))?.metric ?? (0,metric_name/* canonicalMetric */.NQ)(text);
}
/** The one data set a phrase names (`held-out` is the test set); null when it names none or several. */
function datasetIn(phrase) {
    const words = phrase
        .toLowerCase()
        .replace(/held[- ]out/g, 'test')
        .match(/[a-z]+/g) ?? [];
    const named = new Set(words.map(metric_name/* canonicalDataset */.nA).filter((name) => name !== null));
    const [only = null] = named;
    return named.size === 1 ? only : null;
}

;// CONCATENATED MODULE: ./lib/evidence/readers/model-card.js







const HF_MODEL_CARD = 'hf-model-card';
const FREEFORM_MODEL_CARD = 'model-card-freeform';
/** Front-matter keys of which the Hugging Face hub's cards have at least one. */
const CARD_KEYS = [
    'model-index',
    'pipeline_tag',
    'library_name',
    'license',
    'datasets',
    'metrics',
    'base_model',
];
/**
 * Reads a Markdown model card: its sections, its front matter where it has one, the numbers of `model-index` and those
 * its text claims. Every number is `claimed`: a card says what was measured elsewhere.
 */
function readModelCard(text, file) {
    const excess = excessOf(text, file);
    if (excess !== null) {
        return { format: FREEFORM_MODEL_CARD, toolVersion: null, records: [], facts: {}, problems: [excess] };
    }
    const { front, body } = split(text);
    const document = front === null ? new text_document/* TextDocument */.V3(file, text, {}, [], new Map()) : frontMatter(front, file);
    const metadata = (0,json_shape/* objectOf */.Xy)(document.value);
    const isHub = front !== null && CARD_KEYS.some((key) => key in metadata);
    const index = new ModelIndex(document);
    index.read(metadata['model-index']);
    return {
        format: isHub ? HF_MODEL_CARD : FREEFORM_MODEL_CARD,
        toolVersion: null,
        records: [...index.records, ...cardNumbers(body)],
        facts: { card: { sections: sectionsOf(body), front_matter: front !== null, metadata } },
        problems: [...document.problems, ...index.problems],
    };
}
/** A card is prose; looking for numbers in more of it, or in endless lines, is work that only a hostile file asks for. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_LINE = 4000;
function excessOf(text, file) {
    if (text.length > MOST_CHARACTERS) {
        const message = `The text has ${text.length} characters; at most ${MOST_CHARACTERS} are read as a model card.`;
        return { code: 'too_large', message, file };
    }
    const line = text.split('\n').findIndex((each) => each.length > LONGEST_LINE);
    if (line === -1)
        return null;
    const message = `A line has more than ${LONGEST_LINE} characters: break it.`;
    return { code: 'line_too_long', message, file, line: line + 1 };
}
/** Text without HTML comments, in one pass; one that is never closed reaches to the end. */
function withoutComments(text) {
    const parts = [];
    for (let at = 0;;) {
        const open = text.indexOf('<!--', at);
        if (open === -1)
            return parts.join('') + text.slice(at);
        parts.push(text.slice(at, open));
        const close = text.indexOf('-->', open);
        if (close === -1)
            return parts.join('');
        at = close + 3;
    }
}
/** The front matter (its lines at their own numbers) and the lines after it. */
function split(text) {
    const lines = text.split(/\r?\n/);
    const first = lines.findIndex((line) => line.trim() !== '');
    const isFence = (line) => line?.trimEnd() === '---';
    const end = isFence(lines[first]?.trimStart())
        ? lines.findIndex((line, index) => index > first && isFence(line))
        : -1;
    if (end === -1)
        return { front: null, body: numbered(lines, 0) };
    const front = `${'\n'.repeat(first + 1)}${lines.slice(first + 1, end).join('\n')}`;
    return { front, body: numbered(lines, end + 1) };
}
function numbered(lines, start) {
    let fence = null;
    return lines.slice(start).map((text, index) => {
        const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? null;
        const isCode = fence !== null || mark !== null;
        if (fence === null)
            fence = mark;
        else if (mark?.startsWith(fence) === true)
            fence = null;
        return { text, number: start + index + 1, isCode };
    });
}
function frontMatter(front, file) {
    return front.trim() === '' ? new text_document/* TextDocument */.V3(file, front, {}, [], new Map()) : (0,yaml/* parseYaml */.h)(front, file);
}
/** Words that authors leave where text is still missing. */
const UNFILLED = /\b(?:TBD|TODO|FIXME|XXX|TBA)\b|\[\s*(?:more information needed|insert|fill|your|add|describe|placeholder)[^\]]*\]|\blorem ipsum\b|\{\{[^}]*\}\}|<\s*(?:your|insert|fill|add|describe|placeholder)[^>]*>|\bto be (?:determined|defined|completed|filled|written|added)\b|\bplaceholder\b/i;
function sectionsOf(body) {
    const headings = body.flatMap((line, at) => {
        const match = line.isCode ? null : /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line.text);
        return match === null
            ? []
            : [{ level: match[1]?.length ?? 1, title: match[2] ?? '', line: line.number, at }];
    });
    return headings.map(({ level, title, line, at }, index) => {
        const next = headings[index + 1];
        const text = withoutComments(body
            .slice(at + 1, next?.at)
            .map((each) => each.text)
            .join('\n'));
        const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        // A heading directly above a deeper one is a title; with nothing below at all it was never written.
        const isEmpty = words === 0 && !(next !== undefined && next.level > level);
        return {
            title,
            level,
            line,
            words,
            text_has_unfilled_part: isEmpty || UNFILLED.test(text) || UNFILLED.test(title),
        };
    });
}
/** `model-index[].results[].metrics[]` of the front matter. */
class ModelIndex {
    records = [];
    problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    read(index) {
        if (index === undefined)
            return;
        const results = (0,json_shape/* listOf */.c3)(index).flatMap((model, at) => (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(model).results).map((result, order) => ({
            result: (0,json_shape/* objectOf */.Xy)(result),
            pointer: `/model-index/${at}/results/${order}`,
        })));
        if (results.length === 0)
            this.#problem('no_results', 'model-index holds no result.', '/model-index');
        const datasets = new Set(results.map(({ result }) => JSON.stringify(result.dataset ?? null)));
        for (const { result, pointer } of results)
            this.#result(result, pointer, datasets.size > 1);
    }
    #result(result, pointer, isOneOfMany) {
        const { dataset } = result;
        if (!(0,json_shape/* isObject */.Gv)(dataset)) {
            const message = 'This result names no dataset: add `dataset` with type, name and split (the hub drops such results).';
            this.#problem('missing_dataset', message, pointer);
        }
        const split = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(dataset).split);
        const name = (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(dataset).name) ?? (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(dataset).type);
        const known = {
            dataset: split === undefined ? null : (0,metric_name/* canonicalDataset */.nA)(split),
            slice: isOneOfMany && name !== undefined && split === undefined ? { dataset: name } : null,
        };
        const metrics = (0,json_shape/* listOf */.c3)(result.metrics);
        if (metrics.length === 0)
            this.#problem('no_results', 'This result holds no metric.', `${pointer}/metrics`);
        for (const [index, metric] of metrics.entries()) {
            this.#metric((0,json_shape/* objectOf */.Xy)(metric), `${pointer}/metrics/${index}`, known);
        }
    }
    #metric(entry, pointer, known) {
        const type = (0,json_shape/* textOf */.b6)(entry.type) ?? (0,json_shape/* textOf */.b6)(entry.name) ?? 'metric';
        const { value = null } = entry;
        const metric = (0,metric_name/* canonicalMetric */.NQ)(type);
        const place = `${pointer}/value`;
        const base = {
            metric,
            raw_metric: `model-index.${type}`,
            pointer: place,
            trust: 'claimed',
            ...known,
        };
        const fault = typeof value !== 'number' || metric === null ? null : (0,metric_name/* rangeFault */.Uc)(metric, value);
        if (typeof value === 'number' && fault === null) {
            this.records.push((0,evidence/* measured */.jh)({ ...base, value }));
            return;
        }
        this.records.push((0,evidence/* measured */.jh)({ ...base, value: null }));
        if (fault !== null)
            this.#problem('out_of_range', `${metric} is ${String(value)}, which ${fault}.`, place);
        else {
            const { code, found } = (0,numbers/* describe */.q)(value);
            this.#problem(code, `Expected a number for ${type}, found ${found}.`, place);
        }
    }
    #problem(code, message, pointer) {
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        this.problems.push(this.#document.problem(code, message, pointer));
    }
}

;// CONCATENATED MODULE: ./lib/evidence/readers/openlineage.js


const OPENLINEAGE = 'openlineage';
/** One run event, or a list of them (of one file, or of one line each). */
function isOpenLineage(value) {
    const events = Array.isArray(value) ? value : [value];
    return events.length > 0 && events.every((event) => isEvent(event));
}
function isEvent(value) {
    if (!(0,json_shape/* isObject */.Gv)(value))
        return false;
    const hasRun = 'runId' in (0,json_shape/* objectOf */.Xy)(value.run) && 'name' in (0,json_shape/* objectOf */.Xy)(value.job);
    return hasRun && ('eventType' in value || 'eventTime' in value || 'schemaURL' in value);
}
/**
 * Reads what ran on what: the last event of a run of a job is its state, because an event is not an end. Assertions about
 * data are tests; columns with tags are columns of their data set.
 */
function readOpenLineage(document) {
    const draft = new ReadingDraft(document);
    const { value } = document;
    const events = Array.isArray(value)
        ? value.map((event, index) => ({ event: (0,json_shape/* objectOf */.Xy)(event), pointer: `/${index}` }))
        : [{ event: (0,json_shape/* objectOf */.Xy)(value ?? null), pointer: '' }];
    const last = events.at(-1);
    const { runId } = (0,json_shape/* objectOf */.Xy)(last.event.run);
    const job = jobOf(last.event);
    const run = events.filter(({ event }) => (0,json_shape/* objectOf */.Xy)(event.run).runId === runId && jobOf(event) === job);
    const status = (0,json_shape/* textOf */.b6)(last.event.eventType);
    if (status === undefined)
        draft.problem('missing_key', 'Expected eventType: how the run ended is not known.', last.pointer);
    for (const { event, pointer } of events)
        if (/[{][{%]/.test((0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(event.run).runId) ?? '')) {
            draft.problem('template', 'This is a template: the run has no id.', `${pointer}/run/runId`);
            break;
        }
    const datasets = run.flatMap(({ event }) => [...(0,json_shape/* listOf */.c3)(event.inputs), ...(0,json_shape/* listOf */.c3)(event.outputs)].map(json_shape/* objectOf */.Xy));
    const tests = datasets.flatMap(assertionsOf);
    const columns = unique(datasets.flatMap(taggedColumns));
    return draft.reading(OPENLINEAGE, (0,json_shape/* textOf */.b6)(last.event.producer) ?? null, {
        lineage: {
            ...(typeof runId === 'string' && { run_id: runId }),
            ...(status !== undefined && { status }),
            job,
            inputs: namesOf(run, 'inputs'),
            outputs: namesOf(run, 'outputs'),
        },
        ...(tests.length > 0 && { tests }),
        ...(columns.length > 0 && { columns }),
    });
}
function jobOf({ job }) {
    const { namespace, name } = (0,json_shape/* objectOf */.Xy)(job);
    return [(0,json_shape/* textOf */.b6)(namespace), (0,json_shape/* textOf */.b6)(name)].filter((part) => part !== undefined).join('/');
}
function namesOf(run, key) {
    const names = run.flatMap(({ event }) => (0,json_shape/* listOf */.c3)(event[key]).map((item) => (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(item).name)));
    return [...new Set(names.filter((name) => name !== undefined))].sort();
}
function facetsOf(dataset) {
    return { ...(0,json_shape/* objectOf */.Xy)(dataset.facets), ...(0,json_shape/* objectOf */.Xy)(dataset.inputFacets), ...(0,json_shape/* objectOf */.Xy)(dataset.outputFacets) };
}
/** An assertion that fails with severity `warn` is a warning. */
function assertionsOf(dataset) {
    return (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(facetsOf(dataset).dataQualityAssertions).assertions).map((item) => {
        const { assertion, success, column, severity } = (0,json_shape/* objectOf */.Xy)(item);
        const failed = severity === 'warn' ? 'warn' : 'fail';
        const outcome = typeof success === 'boolean' ? (success ? 'pass' : failed) : 'error';
        const of = (0,json_shape/* textOf */.b6)(column);
        const name = `${(0,json_shape/* textOf */.b6)(dataset.name) ?? '?'}: ${(0,json_shape/* textOf */.b6)(assertion) ?? 'assertion'}`;
        return {
            name: of === undefined ? name : `${name}(${of})`,
            outcome,
            ...(of !== undefined && { column: of }),
        };
    });
}
/** One column for each name, however often it is listed. */
function taggedColumns(dataset) {
    const facets = facetsOf(dataset);
    const names = (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(facets.schema).fields).map((item) => (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(item).name) ?? '?');
    const tags = new Map(names.map((name) => [name, []]));
    for (const { field = null, key, value } of (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(facets.tags).tags).map(json_shape/* objectOf */.Xy))
        tags.get(field)?.push(`${(0,json_shape/* textOf */.b6)(key)}=${(0,json_shape/* textOf */.b6)(value)}`);
    const of = (0,json_shape/* textOf */.b6)(dataset.name) ?? '?';
    return [...new Set(names)].map((name) => ({
        dataset: of,
        name,
        classification: [],
        tags: tags.get(name) ?? [],
    }));
}
function unique(columns) {
    return [...new Map(columns.map((column) => [JSON.stringify(column), column])).values()];
}

;// CONCATENATED MODULE: ./lib/evidence/readers/rollback-drill.js



const ROLLBACK_DRILL = 'arbiter-rollback-drill';
const rollback_drill_KEYS = new Set([
    'kind',
    'model',
    'previous_version',
    'bundle_digest',
    'tested_at',
    'duration_seconds',
    'by',
]);
const rollback_drill_SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/;
function isRollbackDrill(root) {
    return root.kind === 'rollback-drill';
}
/** Reads the record of a rollback drill (schemas/rollback-drill.schema.json); the drill is a fact only when all of it is sound. */
function readRollbackDrill(document) {
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const problems = [];
    const problem = (code, message, key) => {
        problems.push(document.problem(code, message, `/${key}`));
    };
    for (const key of Object.keys(root))
        if (!rollback_drill_KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, key);
    const text = (key) => {
        const value = (0,json_shape/* textOf */.b6)(root[key]);
        if (value !== undefined && value.trim() !== '')
            return value;
        problem('missing_key', `Expected a text for ${key}; put versions and digests in quotes.`, key);
        return '';
    };
    const digest = rollback_drill_SHA256.exec(text('bundle_digest'))?.[1];
    if (digest === undefined && (0,json_shape/* textOf */.b6)(root.bundle_digest)) {
        problem('invalid_digest', 'Expected 64 lowercase hex digits of a sha256.', 'bundle_digest');
    }
    const testedAt = text('tested_at');
    if (testedAt !== '' && !drift_flags/* UTC_INSTANT */.xD.test(testedAt)) {
        problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', 'tested_at');
    }
    const duration = root.duration_seconds ?? null;
    if (typeof duration !== 'number' || duration < 0) {
        const { code, found } = typeof duration === 'number' ? { code: 'out_of_range', found: String(duration) } : (0,numbers/* describe */.q)(duration);
        problem(code, `Expected the seconds the rollback took, found ${found}.`, 'duration_seconds');
    }
    const drill = {
        previous_version: text('previous_version'),
        bundle_digest: digest ?? '',
        tested_at: testedAt,
        duration_seconds: typeof duration === 'number' ? duration : 0,
        by: text('by'),
    };
    const isSound = problems.length === 0 && document.problems.length === 0;
    const model = (0,json_shape/* textOf */.b6)(root.model);
    return {
        format: ROLLBACK_DRILL,
        toolVersion: null,
        records: [],
        facts: isSound ? { drill, identity: { ...(model !== undefined && { model }), created: testedAt } } : {},
        problems: [...document.problems, ...problems],
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/sagemaker-clarify.js




const SAGEMAKER_CLARIFY = 'sagemaker-clarify';
const PARTS = ['pre_training_bias_metrics', 'post_training_bias_metrics'];
/** `analysis.json` of SageMaker Clarify. */
function isSagemakerClarify(root) {
    return 'version' in root && [...PARTS, 'explanations'].some((key) => (0,json_shape/* isObject */.Gv)(root[key]));
}
/**
 * Reads bias metrics and global SHAP values. Clarify's differences have a sign and compare one facet with all others, so
 * only its disparate impact has a common name, and only where one facet value was measured: then it is that of the attribute.
 * A metric that Clarify could not compute (`value: null` with `error`) is a problem with its reason.
 */
function readSagemakerClarify(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const part of PARTS)
        readPart(draft, part, (0,json_shape/* objectOf */.Xy)(root[part]));
    const explanation = explanationOf(draft, (0,json_shape/* objectOf */.Xy)(root.explanations));
    const version = root.version;
    return draft.reading(SAGEMAKER_CLARIFY, typeof version === 'number' ? String(version) : ((0,json_shape/* textOf */.b6)(version) ?? null), explanation === null ? {} : { explanation });
}
function readPart(draft, part, metrics) {
    for (const [facet, values] of Object.entries((0,json_shape/* objectOf */.Xy)(metrics.facets))) {
        const list = (0,json_shape/* listOf */.c3)(values);
        for (const [index, value] of list.entries()) {
            const { value_or_threshold: group, metrics: measuredHere } = (0,json_shape/* objectOf */.Xy)(value);
            const pointer = `/${part}/facets/${(0,text_document/* pointerToken */.bQ)(facet)}/${index}/metrics`;
            const slice = list.length === 1
                ? (0,evidence/* acrossGroups */.OI)(facet)
                : { [facet]: typeof group === 'string' ? group : '(unnamed)' };
            for (const [at, metric] of (0,json_shape/* listOf */.c3)(measuredHere).entries())
                readMetric(draft, part, (0,json_shape/* objectOf */.Xy)(metric), {
                    name: `${part}.${facet}=${(0,json_shape/* textOf */.b6)(group) ?? '?'}`,
                    pointer: `${pointer}/${at}`,
                    slice,
                    column: facet,
                });
        }
    }
}
function readMetric(draft, part, metric, place) {
    const name = (0,json_shape/* textOf */.b6)(metric.name) ?? '?';
    const known = {
        raw_metric: `${place.name}.${name}`,
        pointer: `${place.pointer}/value`,
        slice: place.slice,
        column: place.column,
    };
    const error = (0,json_shape/* textOf */.b6)(metric.error);
    if (metric.value === null && error !== undefined) {
        draft.records.push((0,evidence/* measured */.jh)({ ...known, value: null }));
        draft.problem('not_computed', `${known.raw_metric} was not computed: ${error.slice(0, 200)}`, known.pointer);
        return;
    }
    const isImpact = part === 'post_training_bias_metrics' && name === 'DI' && place.slice[place.column] === '*';
    draft.number(metric.value, isImpact ? 'impact_ratio' : null, known);
}
/** The method and how many features have a global value; each value is a record of its feature. */
function explanationOf(draft, explanations) {
    const methods = Object.entries(explanations).filter((entry) => (0,json_shape/* isObject */.Gv)(entry[1]));
    const [first] = methods;
    if (first === undefined)
        return null;
    const perLabel = methods.flatMap(([method, labels]) => Object.entries(labels)
        .filter(([, values]) => (0,json_shape/* isObject */.Gv)(values))
        .map(([label, values]) => readGlobal(draft, `explanations.${method}.${label}`, (0,json_shape/* objectOf */.Xy)(values), [
        'explanations',
        method,
        label,
    ])));
    const features = new Set(perLabel.flat());
    // Explained is what every label of every method has: no gap of one is filled by another.
    const names = [...features].filter((feature) => perLabel.every((own) => own.includes(feature)));
    return { method: first[0], features: features.size, names };
}
function readGlobal(draft, name, values, path) {
    const pointer = path.map((part) => `/${(0,text_document/* pointerToken */.bQ)(part)}`).join('');
    const weights = Object.entries((0,json_shape/* objectOf */.Xy)(values.global_shap_values));
    for (const [feature, value] of weights) {
        draft.number(value, null, {
            raw_metric: `${name}.global_shap_values.${feature}`,
            pointer: `${pointer}/global_shap_values/${(0,text_document/* pointerToken */.bQ)(feature)}`,
            column: feature,
        });
    }
    return weights.map(([feature]) => feature);
}

;// CONCATENATED MODULE: ./lib/evidence/readers/sagemaker-metrics.js




const SAGEMAKER_EVALUATION = 'sagemaker-evaluation';
const SAGEMAKER_MODEL_CARD = 'sagemaker-model-card';
const SAGEMAKER_CARD_METRICS = 'sagemaker-modelcard-metrics';
const GROUPS = [
    'regression_metrics',
    'binary_classification_metrics',
    'multiclass_classification_metrics',
    'classification_metrics',
];
/** What a classifier that always says the same would reach: a baseline, and no result of the model. */
const BASELINE = /_best_constant_classifier$/;
/** Model quality of SageMaker's monitor, or the `evaluation.json` of a pipeline: at the root or one level down. */
function isSagemakerEvaluation(root) {
    return holdersOf(root).length > 0;
}
function holdersOf(root) {
    // A group of bare numbers is a file of somebody's own, and its numbers are read as such.
    const isLeaf = (leaf) => (0,json_shape/* isObject */.Gv)(leaf) && 'value' in leaf;
    const isHolder = (value) => GROUPS.some((group) => Object.values((0,json_shape/* objectOf */.Xy)(value[group])).some(isLeaf));
    if (isHolder(root))
        return [{ holder: root, path: [] }];
    return Object.entries(root).flatMap(([key, value]) => (0,json_shape/* isObject */.Gv)(value) && isHolder(value) ? [{ holder: value, path: [key] }] : []);
}
/** Reads leaves `{ value, standard_deviation }`. The deviation may be the text "NaN" and is no result; curves and matrices are left out. */
function readSagemakerEvaluation(document) {
    const draft = new ReadingDraft(document);
    for (const { holder, path } of holdersOf((0,json_shape/* objectOf */.Xy)(document.value)))
        for (const group of GROUPS)
            for (const [name, leaf] of Object.entries((0,json_shape/* objectOf */.Xy)(holder[group]))) {
                if (!(0,json_shape/* isObject */.Gv)(leaf) || !('value' in leaf))
                    continue;
                const parts = [...path, group, name];
                const named = nameOf(name);
                draft.number(leaf.value, named.metric, {
                    raw_metric: parts.join('.'),
                    pointer: `/${parts.map(text_document/* pointerToken */.bQ).join('/')}/value`,
                    dataset: named.dataset,
                });
            }
    return draft.reading(SAGEMAKER_EVALUATION, null, {});
}
/** `validation:auc`, as XGBoost reports it, or one name. */
function nameOf(name) {
    if (BASELINE.test(name))
        return { metric: null, dataset: null };
    const [before = '', after] = name.split(':', 2);
    if (after !== undefined) {
        const dataset = (0,metric_name/* canonicalDataset */.nA)(before);
        return { metric: dataset === null ? null : (0,metric_name/* canonicalMetric */.NQ)(after), dataset };
    }
    const key = (0,metric_name/* readMetricKey */.k9)(name);
    return { metric: key?.metric ?? null, dataset: key?.dataset ?? null };
}
function isSagemakerModelCard(root) {
    return 'model_overview' in root && ('evaluation_details' in root || 'intended_uses' in root);
}
/** The metric groups that a SageMaker model card takes in, as a file of their own. */
function isSagemakerCardMetrics(root) {
    const groups = (0,json_shape/* listOf */.c3)(root.metric_groups);
    return groups.length > 0 && groups.every((group) => Array.isArray((0,json_shape/* objectOf */.Xy)(group).metric_data));
}
function readSagemakerCardMetrics(document) {
    const draft = new ReadingDraft(document);
    readGroups(draft, (0,json_shape/* objectOf */.Xy)(document.value).metric_groups, '/metric_groups', null, null);
    return draft.reading(SAGEMAKER_CARD_METRICS, null, {});
}
/** A card repeats what was measured elsewhere: its numbers are claims. */
function readSagemakerModelCard(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    for (const [index, detail] of (0,json_shape/* listOf */.c3)(root.evaluation_details).entries()) {
        const { metric_groups: groups, name } = (0,json_shape/* objectOf */.Xy)(detail);
        const dataset = (0,metric_name/* canonicalDataset */.nA)((0,json_shape/* textOf */.b6)(name) ?? '');
        readGroups(draft, groups, `/evaluation_details/${index}/metric_groups`, dataset, 'claimed');
    }
    const overview = (0,json_shape/* objectOf */.Xy)(root.model_overview);
    const [model, version] = [(0,json_shape/* textOf */.b6)(overview.model_name), overview.model_version];
    return draft.reading(SAGEMAKER_MODEL_CARD, null, {
        identity: {
            ...(model !== undefined && { model }),
            ...((typeof version === 'string' || typeof version === 'number') && { version: String(version) }),
        },
    });
}
function readGroups(draft, groups, pointer, dataset, trust) {
    for (const [at, group] of (0,json_shape/* listOf */.c3)(groups).entries()) {
        const { name: groupName, metric_data: data } = (0,json_shape/* objectOf */.Xy)(group);
        for (const [index, item] of (0,json_shape/* listOf */.c3)(data).entries()) {
            const { name, type, value } = (0,json_shape/* objectOf */.Xy)(item);
            // Charts and matrices hold many numbers, none of which is the metric.
            if (type !== 'number')
                continue;
            const raw = `${(0,json_shape/* textOf */.b6)(groupName) ?? `metric_groups[${at}]`}.${(0,json_shape/* textOf */.b6)(name) ?? index}`;
            draft.number(value, (0,metric_name/* canonicalMetric */.NQ)((0,json_shape/* textOf */.b6)(name) ?? ''), {
                raw_metric: raw,
                pointer: `${pointer}/${at}/metric_data/${index}/value`,
                dataset,
                trust,
                slice: (0,json_shape/* textOf */.b6)(groupName) === undefined ? null : { within: (0,json_shape/* textOf */.b6)(groupName) },
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/evidence/readers/soda-scan.js



const SODA_SCAN = 'soda-scan';
const soda_scan_OUTCOMES = { pass: 'pass', warn: 'warn', fail: 'fail' };
/** Results of a scan of Soda Core 3 (`--scan-results`). */
function isSodaScan(root) {
    return 'hasErrors' in root && 'hasFailures' in root && Array.isArray(root.checks);
}
/** Reads a scan: a check without an outcome was not evaluated, which is an error; so is a scan that says it had one. */
function readSodaScan(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    const tests = (0,json_shape/* listOf */.c3)(root.checks).map((item, index) => soda_scan_testOf((0,json_shape/* objectOf */.Xy)(item), index));
    if (root.hasErrors !== false)
        tests.push({ name: 'hasErrors', outcome: 'error' });
    const hasFailures = tests.some(({ outcome }) => outcome === 'fail');
    if (root.hasFailures !== hasFailures)
        draft.problem('verdict_differs', `\`hasFailures\` is ${JSON.stringify(root.hasFailures)}, but ${hasFailures ? 'a check failed' : 'no check failed'}.`, '/hasFailures');
    const created = (0,json_shape/* textOf */.b6)(root.dataTimestamp) ?? (0,json_shape/* textOf */.b6)(root.scanEndTimestamp);
    return draft.reading(SODA_SCAN, null, {
        ...testFacts(draft, tests, 'the scan has no check', '/checks'),
        ...(created !== undefined && { identity: { created } }),
    });
}
function soda_scan_testOf(item, index) {
    const column = (0,json_shape/* textOf */.b6)(item.column);
    return {
        name: (0,json_shape/* textOf */.b6)(item.name) ?? (0,json_shape/* textOf */.b6)(item.definition) ?? `checks[${index}]`,
        outcome: outcomeOf(soda_scan_OUTCOMES, item.outcome),
        ...(column !== undefined && { column }),
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/unread-format.js




const hasAll = (root, ...keys) => keys.every((key) => key in root);
const hasAny = (root, ...keys) => keys.some((key) => key in root);
/** Signatures by content; each names a tool's own keys. */
const UNREAD_FORMATS = [
    {
        format: 'ge-suite',
        notAResult: 'a Great Expectations suite says what will be tested, not what came out',
        matches: (root) => Array.isArray(root.expectations) && !('statistics' in root),
    },
    {
        format: 'evidently-lookalike',
        notAResult: 'it imitates an Evidently report, but its metrics have no id, and no column was tested',
        matches: isEvidentlyLookalike,
    },
    {
        format: 'evidently-0.7-snapshot',
        matches: (root) => hasAll(root, 'metric_results', 'top_level_metrics'),
    },
    { format: 'evidently-profile', matches: isEvidentlyProfile },
    {
        format: 'arbiter-unread',
        notAResult: "it is a record of Arbiter's in a version that is not known here",
        matches: ({ schema }) => typeof schema === 'string' && OWN.test(schema) && !READ.has(schema),
    },
];
/** Passed over, one that raises a flag would be as good as none. */
const OWN = /^arbiter\/(?:evaluation-record|explanation)\//;
const READ = new Set([
    drift_flags/* EVALUATION_RECORD_SCHEMA */.DT,
    daily_evaluation/* DAILY_EVALUATION_SCHEMA */.rz,
    EXPLANATION_SCHEMA,
]);
/** `report.metrics[]` or `metrics[]` that hold results but name no metric. */
function isEvidentlyLookalike(root) {
    return [root.metrics, (0,json_shape/* objectOf */.Xy)(root.report).metrics].some((metrics) => {
        const entries = (0,json_shape/* listOf */.c3)(metrics);
        return (entries.length > 0 &&
            entries.every((entry) => (0,json_shape/* isObject */.Gv)(entry) && 'result' in entry && (0,json_shape/* textOf */.b6)(entry.metric) === undefined));
    });
}
function isEvidentlyProfile(root) {
    const parts = [
        'data_drift',
        'cat_target_drift',
        'num_target_drift',
        'data_quality',
    ].map((key) => root[key]);
    return parts.some((part) => hasAll((0,json_shape/* objectOf */.Xy)(part), 'name', 'datetime', 'data'));
}
/** One of Arbiter's own files: a manifest, a catalog, a policy, a configuration, a pointer to a registry. They set and describe; they measure nothing. */
function isGoverningFile(root) {
    const everyEntryHas = (key, ...names) => {
        const entries = (0,json_shape/* listOf */.c3)(root[key]);
        return entries.length > 0 && entries.every((entry) => hasAll((0,json_shape/* objectOf */.Xy)(entry), ...names));
    };
    const isManifest = hasAll(root, 'name', 'version', 'tier', 'owner');
    return (isManifest ||
        everyEntryHas('datasets', 'name', 'columns') ||
        everyEntryHas('checks', 'id', 'kind') ||
        root.schema === 'arbiter/registry-pointer/v1' ||
        isConfig(root));
}
function isConfig(root) {
    const patterns = (0,json_shape/* listOf */.c3)(root.models);
    const isPatterns = patterns.length > 0 && patterns.every((pattern) => typeof pattern === 'string');
    return (isPatterns &&
        hasAny(root, 'evidence', 'predictions', 'artifacts', 'environments', 'governance_role', 'ledger'));
}

;// CONCATENATED MODULE: ./lib/evidence/readers/vulnerability-scan.js


const TRIVY = 'trivy';
const PIP_AUDIT = 'pip-audit';
const SEVERITIES = new Map([
    ['LOW', 'low'],
    ['MEDIUM', 'medium'],
    ['HIGH', 'high'],
    ['CRITICAL', 'critical'],
]);
/** Classes of results for which Trivy looks vulnerabilities up; others are of secrets, licences and configurations. */
const PACKAGES = ['os-pkgs', 'lang-pkgs'];
/** A report of Trivy (`trivy image|fs --format json`), of its second version. */
function isTrivy(root) {
    return typeof root.SchemaVersion === 'number' && 'ArtifactName' in root && 'ArtifactType' in root;
}
function readTrivy(document) {
    const draft = new ReadingDraft(document);
    const root = (0,json_shape/* objectOf */.Xy)(document.value);
    if (root.SchemaVersion !== 2)
        draft.problem('unknown_version', `The report is of version ${String(root.SchemaVersion)}; 2 is read.`, '');
    const isImage = (0,json_shape/* textOf */.b6)(root.ArtifactType) === 'container_image';
    const results = (0,json_shape/* listOf */.c3)(root.Results);
    const classes = results.map((result) => (0,json_shape/* textOf */.b6)((0,json_shape/* objectOf */.Xy)(result).Class));
    const isOfPackages = classes.some((name) => PACKAGES.includes(name));
    const vulnerabilities = [];
    if (root.Results !== undefined && root.Results !== null && !Array.isArray(root.Results))
        draft.problem('wrong_type', '`Results` is no list.', '/Results');
    for (const [index, result] of results.entries()) {
        const pointer = `/Results/${index}/Vulnerabilities`;
        const listed = (0,json_shape/* isObject */.Gv)(result) ? (result.Vulnerabilities ?? []) : undefined;
        if (!Array.isArray(listed))
            draft.problem('wrong_type', '`Vulnerabilities` is no list.', pointer);
        for (const [at, item] of (0,json_shape/* listOf */.c3)(listed).entries())
            vulnerabilities.push(trivyVulnerability((0,json_shape/* objectOf */.Xy)(item), `${pointer}/${at}`));
    }
    const created = (0,json_shape/* textOf */.b6)(root.CreatedAt);
    return draft.reading(TRIVY, null, {
        scan: {
            // A scan that found no packages at all covers none.
            covers: [
                ...(isImage && isOfPackages ? ['image'] : []),
                ...(classes.includes('lang-pkgs') ? ['dependencies'] : []),
            ],
            vulnerabilities,
            not_scanned: isOfPackages ? [] : ['any package: the report lists none that it looked up'],
        },
        ...(created !== undefined && { identity: { created } }),
    });
}
function trivyVulnerability(item, pointer) {
    return {
        id: (0,json_shape/* textOf */.b6)(item.VulnerabilityID) ?? 'without an id',
        package: (0,json_shape/* textOf */.b6)(item.PkgName) ?? 'a package without a name',
        version: (0,json_shape/* textOf */.b6)(item.InstalledVersion) ?? null,
        severity: SEVERITIES.get((0,json_shape/* textOf */.b6)(item.Severity) ?? '') ?? null,
        is_fixed: ((0,json_shape/* textOf */.b6)(item.FixedVersion) ?? '') !== '',
        pointer,
    };
}
/** A report of pip-audit (`--format json`): it tells no severities and no date. */
function isPipAudit(root) {
    const dependencies = (0,json_shape/* listOf */.c3)(root.dependencies).map(json_shape/* objectOf */.Xy);
    return (Array.isArray(root.dependencies) &&
        Array.isArray(root.fixes) &&
        dependencies.every((one) => 'name' in one && ('vulns' in one || 'skip_reason' in one)));
}
function readPipAudit(document) {
    const draft = new ReadingDraft(document);
    const dependencies = (0,json_shape/* listOf */.c3)((0,json_shape/* objectOf */.Xy)(document.value).dependencies).map(json_shape/* objectOf */.Xy);
    const vulnerabilities = [];
    const skipped = [];
    for (const [index, { name, version, vulns, skip_reason: reason }] of dependencies.entries()) {
        const known = (0,json_shape/* textOf */.b6)(name) ?? 'a package without a name';
        if (reason !== undefined)
            skipped.push(`${known}: ${(0,json_shape/* textOf */.b6)(reason) ?? 'no reason given'}`);
        else if (!Array.isArray(vulns))
            draft.problem('wrong_type', '`vulns` is no list.', `/dependencies/${index}/vulns`);
        for (const [at, item] of (0,json_shape/* listOf */.c3)(vulns).map(json_shape/* objectOf */.Xy).entries())
            vulnerabilities.push({
                id: (0,json_shape/* textOf */.b6)(item.id) ?? 'without an id',
                package: known,
                version: (0,json_shape/* textOf */.b6)(version) ?? null,
                severity: null,
                is_fixed: (0,json_shape/* listOf */.c3)(item.fix_versions).length > 0,
                pointer: `/dependencies/${index}/vulns/${at}`,
            });
    }
    if (dependencies.length === 0)
        skipped.push('any package: the report lists none');
    return draft.reading(PIP_AUDIT, null, {
        scan: { covers: dependencies.length > 0 ? ['dependencies'] : [], vulnerabilities, not_scanned: skipped },
    });
}

;// CONCATENATED MODULE: ./lib/evidence/detection.js




































/** The format id of content that no signature matches. */
const UNKNOWN_FORMAT = 'unknown';
/** Tools' own shapes, first match wins. Each names keys that only its tool writes. */
const SIGNATURES = [
    { format: drift_flags/* DRIFT_FLAGS */.mc, matches: drift_flags/* isDriftFlags */.JB, read: drift_flags/* readDriftFlags */.DS },
    { format: drift_flags/* DRIFT_FLAGS */.mc, matches: daily_evaluation/* isDailyEvaluation */.mW, read: daily_evaluation/* readDailyEvaluation */.Mr },
    { format: EXPLANATION, matches: isExplanation, read: readExplanation },
    { format: ROLLBACK_DRILL, matches: isRollbackDrill, read: readRollbackDrill },
    { format: EVIDENTLY_LEGACY_REPORT, matches: isEvidentlyLegacyReport, read: readEvidentlyLegacyReport },
    { format: EVIDENTLY_REPORT, matches: isEvidentlyReport, read: readEvidentlyReport },
    { format: MLFLOW_RUN_JSON, matches: isMlflowRun, read: readMlflowRun },
    { format: FAIRLEARN, matches: isFairlearnDump, read: readFairlearn },
    { format: dvc/* DVC_LOCK */.Ay, matches: dvc/* isDvcLock */.Dw, read: dvc/* readDvcLock */.Hy },
    { format: dvc/* DVC_POINTER */.SD, matches: dvc/* isDvcPointer */.pu, read: dvc/* readDvcPointer */.t2 },
    { format: dvc/* DVC_YAML */.St, matches: dvc/* isDvcYaml */.p$, read: dvc/* readDvcYaml */.b8 },
    { format: 'mlmodel', matches: (root) => (0,json_shape/* isObject */.Gv)(root.flavors), read: mlflow_registry/* readMlmodel */.tm },
    { format: 'mlflow-registry', matches: mlflow_registry/* isRegistryVersion */.QI, read: mlflow_registry/* readRegistryEntry */.G7 },
    { format: 'mlflow-registry', matches: mlflow_registry/* isRegisteredModel */.mr, read: mlflow_registry/* readRegistryEntry */.G7 },
    { format: 'mlflow-logged-model', matches: mlflow_registry/* isLoggedModel */.ot, read: mlflow_registry/* readLoggedModel */.WO },
    { format: 'mlflow-filestore', matches: mlflow_registry/* isExperiment */.gi, read: mlflow_registry/* readExperiment */.sE },
    { format: GOVERNANCE_RECORD, matches: isGovernanceRecord, read: readGovernanceRecord },
    { format: EVIDENTLY_TEST_SUITE, matches: isEvidentlyTestSuite, read: readEvidentlyTestSuite },
    { format: GE_VALIDATION, matches: isValidationResult, read: readGeValidation },
    { format: GE_VALIDATION, matches: isCheckpointResult, read: readGeValidation },
    { format: DBT_RUN_RESULTS, matches: isDbtArtifact, read: readDbtRunResults },
    { format: SODA_SCAN, matches: isSodaScan, read: readSodaScan },
    { format: DEEPCHECKS_SUITE, matches: isDeepchecksSuite, read: readDeepchecksSuite },
    { format: SAGEMAKER_CLARIFY, matches: isSagemakerClarify, read: readSagemakerClarify },
    {
        format: SAGEMAKER_EVALUATION,
        matches: isSagemakerEvaluation,
        read: readSagemakerEvaluation,
    },
    {
        format: SAGEMAKER_MODEL_CARD,
        matches: isSagemakerModelCard,
        read: readSagemakerModelCard,
    },
    {
        format: SAGEMAKER_CARD_METRICS,
        matches: isSagemakerCardMetrics,
        read: readSagemakerCardMetrics,
    },
    { format: MODEL_CARD_TOOLKIT, matches: isModelCardToolkit, read: readModelCardToolkit },
    { format: CYCLONEDX, matches: isCyclonedx, read: readCyclonedx },
    { format: CROISSANT, matches: isCroissant, read: readCroissant },
    { format: OPENLINEAGE, matches: isOpenLineage, read: readOpenLineage },
    { format: ODCS, matches: isOdcs, read: readOdcs },
    {
        format: DATACONTRACT_SPEC,
        matches: isDatacontractSpec,
        read: readDatacontractSpec,
    },
    { format: LM_EVAL, matches: isLmEval, read: readLmEval },
    { format: HF_TRAINER_STATE, matches: isTrainerState, read: readTrainerState },
    { format: TRIVY, matches: isTrivy, read: readTrivy },
    { format: PIP_AUDIT, matches: isPipAudit, read: readPipAudit },
    { format: K6_SUMMARY, matches: isK6Summary, read: readK6Summary },
    ...UNREAD_FORMATS.map(({ format, matches, notAResult }) => ({
        format,
        matches,
        read: (document) => notRead(document, format, notAResult),
    })),
];
function notRead(document, format, notAResult) {
    const problem = notAResult === undefined
        ? document.problem('format_not_read', `This is ${format}, which is recognised but not read yet: map its numbers in .arbiter/config.yml.`, '')
        : document.problem('not_a_result', `This is no result: ${notAResult}.`, '');
    return (0,evidence/* emptyReading */.iz)(format, [...document.problems, problem]);
}
/** Recognises one file by its content and reads it. Never throws. */
function readFile(file) {
    const content = (0,evidence_content/* readContent */.c_)(file);
    return { ...readFound(content, file.path), content };
}
function readFound(content, path) {
    switch (content.kind) {
        case 'json':
        case 'yaml':
        case 'toml':
            return readDocument(content.document, content.kind);
        case 'xml':
            return { reading: (0,junit_xml/* readJunitXml */.kh)(content.text, path), isEvidence: true };
        case 'markdown':
            return { reading: readModelCard(content.text, path), isEvidence: true };
        case 'csv':
            if (isAequitasCsv(content.table))
                return { reading: readAequitasCsv(content.table, path), isEvidence: true };
            if (isLocustStats(content.table))
                return { reading: readLocustStats(content.table, path), isEvidence: true };
            if (isMetricsCsv(content.table))
                return { reading: readMetricsCsv(content.table, path), isEvidence: true };
            return unknown(path, []);
        case 'too_large':
            return { reading: (0,evidence/* emptyReading */.iz)(UNKNOWN_FORMAT, [content.problem]), isEvidence: false };
        case 'empty':
            return {
                reading: (0,evidence/* emptyReading */.iz)('empty', [
                    { code: 'empty', message: 'The file is empty: it is no result.', file: path },
                ]),
                isEvidence: false,
            };
        default:
            return unknown(path, []);
    }
}
function readDocument(document, syntax) {
    const { value } = document;
    // Text that cannot be parsed was meant to be something: it is shown, never passed over.
    if (value === undefined)
        return { reading: (0,evidence/* emptyReading */.iz)(UNKNOWN_FORMAT, document.problems), isEvidence: true };
    const matching = (0,json_shape/* isObject */.Gv)(value) ? SIGNATURES.filter(({ matches }) => matches(value)) : [];
    const [first, second] = matching;
    if (Array.isArray(value) && isOpenLineage(value))
        return { reading: readOpenLineage(document), isEvidence: true };
    if (first !== undefined) {
        const reading = first.read(document);
        if (second === undefined)
            return { reading, isEvidence: true };
        const message = `The content is both ${first.format} and ${second.format}: it is read as the first.`;
        return {
            reading: {
                ...reading,
                problems: [...reading.problems, document.problem('ambiguous_format', message, '')],
            },
            isEvidence: true,
        };
    }
    if ((0,json_shape/* isObject */.Gv)(value) && isGoverningFile(value)) {
        const message = "This is one of Arbiter's own files: it sets what is required, and holds no result.";
        return {
            reading: (0,evidence/* emptyReading */.iz)('arbiter-governing', [document.problem('not_a_result', message, '')]),
            isEvidence: false,
        };
    }
    const format = homemadeFormat(value, syntax);
    if (format !== null)
        return { reading: (0,numbers/* readNumbers */.P)(document, format), isEvidence: true };
    return unknown(document.file, document.problems);
}
function homemadeFormat(value, syntax) {
    const kind = homemadeKind(value);
    if (kind === null)
        return null;
    if (kind === 'metrics')
        return `metrics-${syntax}`;
    if (syntax !== 'json')
        return `${kind}-${syntax}`;
    return `${kind}-homemade-json`;
}
function unknown(path, problems) {
    const message = 'The content is no format that Arbiter reads. If it holds results, map its numbers in .arbiter/config.yml (`arbiter evidence --suggest FILE` proposes how).';
    return {
        reading: (0,evidence/* emptyReading */.iz)(UNKNOWN_FORMAT, [...problems, { code: 'unknown_format', message, file: path }]),
        isEvidence: false,
    };
}


/***/ }),

/***/ 84873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ isAcrossGroups),
/* harmony export */   NQ: () => (/* binding */ canonicalMetric),
/* harmony export */   Uc: () => (/* binding */ rangeFault),
/* harmony export */   k9: () => (/* binding */ readMetricKey),
/* harmony export */   nA: () => (/* binding */ canonicalDataset),
/* harmony export */   pj: () => (/* binding */ normalizedKey)
/* harmony export */ });
/**
 * Canonical metric names follow scikit-learn and Fairlearn. Aliases match whole keys only: `auc` is never taken from
 * `pr_auc`, `auc_std`, `auc_threshold` or `baseline_auc`.
 */
const ALIASES = {
    roc_auc: ['auc', 'auc_roc', 'auroc', 'roc_auc_score', 'auc_score', 'rocauc'],
    average_precision: ['pr_auc', 'prauc', 'auc_pr', 'auprc', 'average_precision_score'],
    f1: ['f1_score', 'f1score'],
    f1_macro: ['macro_f1', 'f1_score_macro'],
    f1_micro: ['micro_f1', 'f1_score_micro'],
    f1_weighted: ['weighted_f1', 'f1_score_weighted'],
    accuracy: ['acc', 'accuracy_score'],
    balanced_accuracy: ['balanced_accuracy_score', 'balanced_acc'],
    precision: ['precision_score'],
    precision_macro: ['macro_precision'],
    precision_micro: ['micro_precision'],
    precision_weighted: ['weighted_precision'],
    recall: ['recall_score', 'sensitivity'],
    recall_macro: ['macro_recall'],
    recall_micro: ['micro_recall'],
    recall_weighted: ['weighted_recall'],
    specificity: [],
    log_loss: ['logloss', 'neg_log_likelihood'],
    brier_score: ['brier', 'brier_score_loss', 'brier_loss'],
    matthews_corrcoef: ['mcc', 'matthews_correlation_coefficient'],
    cohen_kappa: ['cohen_kappa_score', 'kappa'],
    expected_calibration_error: ['ece'],
    gini: ['gini_coefficient'],
    zero_one_loss: [],
    rmse: ['root_mean_squared_error'],
    mse: ['mean_squared_error'],
    mae: ['mean_absolute_error', 'mean_abs_error'],
    mape: ['mean_absolute_percentage_error', 'mean_abs_perc_error'],
    r2: ['r2_score', 'r_squared', 'rsquared'],
    median_absolute_error: [],
    max_error: [],
    explained_variance: ['explained_variance_score'],
    ndcg: ['ndcg_score'],
    selection_rate: [],
    review_rate: ['manual_review_rate'],
    true_positive_rate: ['tpr'],
    true_negative_rate: ['tnr'],
    false_positive_rate: ['fpr'],
    false_negative_rate: ['fnr'],
    demographic_parity_difference: ['demographic_parity_diff'],
    demographic_parity_ratio: [],
    equalized_odds_difference: ['equalized_odds_diff', 'equalised_odds_difference'],
    equalized_odds_ratio: ['equalised_odds_ratio'],
    equal_opportunity_difference: ['equal_opportunity_diff'],
    equal_opportunity_ratio: [],
    false_positive_rate_difference: ['fpr_difference', 'fpr_diff'],
    statistical_parity_difference: [],
    average_odds_difference: [],
    selection_rate_difference: [],
    accuracy_difference: [],
    impact_ratio: ['disparate_impact', 'disparate_impact_ratio'],
};
const CANONICAL = new Map(Object.entries(ALIASES).flatMap(([name, aliases]) => [name, ...aliases].map((alias) => [alias, name])));
/** Numbers taken across the groups of one protected attribute. */
const ACROSS_GROUPS = /(?:_difference|_ratio)$/;
const UNBOUNDED = new Set(['log_loss', 'rmse', 'mse', 'mae', 'mape', 'median_absolute_error', 'max_error']);
const MAY_BE_NEGATIVE = new Set([
    'matthews_corrcoef',
    'cohen_kappa',
    'gini',
    'statistical_parity_difference',
    'average_odds_difference',
]);
const NO_LOWER_BOUND = new Set(['r2', 'explained_variance']);
/** `F1-Score` → `f1_score`. */
function normalizedKey(key) {
    return key
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_');
}
/** The canonical name of a whole key, or null. */
function canonicalMetric(key) {
    return CANONICAL.get(normalizedKey(key)) ?? null;
}
function isAcrossGroups(metric) {
    return ACROSS_GROUPS.test(metric) || metric === 'impact_ratio';
}
/** Why a value cannot be this metric (a percentage, a negative rate), or null. Bounds are the metric's definition. */
function rangeFault(metric, value) {
    if (NO_LOWER_BOUND.has(metric))
        return value <= 1 ? null : 'is above 1';
    if (MAY_BE_NEGATIVE.has(metric))
        return Math.abs(value) <= 1 ? null : 'is outside -1 to 1';
    if (!CANONICAL.has(metric))
        return null;
    if (value < 0)
        return 'is below 0';
    // A ratio of selection rates with a fixed reference group can exceed 1.
    const hasNoUpperBound = UNBOUNDED.has(metric) || metric === 'impact_ratio';
    return hasNoUpperBound || value <= 1 ? null : 'is above 1';
}
const DATASETS = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    test: 'test',
    testing: 'test',
    production: 'production',
    prod: 'production',
};
/** The canonical data set that a whole key names, or null. */
function canonicalDataset(key) {
    const name = normalizedKey(key).replace(/_(?:set|data|split|metrics|results|scores)$/, '');
    return Object.hasOwn(DATASETS, name) ? DATASETS[name] : null;
}
/** A prefix that makes the number something else than the metric itself. */
const NOT_THE_METRIC = /(?:^|_)(?:baseline|base|threshold|min|max|minimum|maximum|best|worst|avg|mean|median|std|target|limit|delta|drop|change|reference|ref|previous|old|champion|majority|random|dummy)(?:_|$)/i;
/** Reads a whole key: a metric, with a data set before it and, for group metrics, an attribute before it. */
function readMetricKey(key) {
    const whole = canonicalMetric(key);
    if (whole !== null)
        return { metric: whole, dataset: null, attribute: null };
    const [first = '', ...others] = key.trim().split(/[_\s-]/);
    const dataset = Object.hasOwn(DATASETS, first.toLowerCase())
        ? DATASETS[first.toLowerCase()]
        : null;
    const rest = dataset === null ? key.trim() : others.join('_');
    const metric = canonicalMetric(rest);
    if (metric !== null)
        return { metric, dataset, attribute: null };
    return readAttributeKey(rest, dataset);
}
function readAttributeKey(key, dataset) {
    const words = key.split('_');
    for (let count = 1; count < words.length; count += 1) {
        const metric = canonicalMetric(words.slice(count).join('_'));
        const attribute = words.slice(0, count).join('_');
        if (metric === null || !isAcrossGroups(metric) || attribute === '')
            continue;
        return NOT_THE_METRIC.test(attribute) ? null : { metric, dataset, attribute };
    }
    return null;
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readDailyEvaluation),
/* harmony export */   mW: () => (/* binding */ isDailyEvaluation),
/* harmony export */   rz: () => (/* binding */ DAILY_EVALUATION_SCHEMA)
/* harmony export */ });
/* harmony import */ var _drift_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98231);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50530);


const DAILY_EVALUATION_SCHEMA = 'arbiter/evaluation-record/v2';
const RECORD_KEYS = new Set(['schema', 'model', 'day', 'created_at', 'data', 'measured', 'flags']);
const MEASURED_KEYS = new Set(['feature', 'statistic', 'value', 'rows']);
const DATA_KEYS = ['reference', 'current'];
function isDailyEvaluation(root) {
    return root.schema === DAILY_EVALUATION_SCHEMA;
}
/**
 * Reads one day of the evaluation store (schemas/daily-evaluation.schema.json). Only a record that is sound as a whole
 * says anything. Its numbers are history: they are not handed on as measurements of what is judged.
 */
function readDailyEvaluation(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value);
    const problems = [];
    const tell = (code, message, pointer) => problems.push(document.problem(code, message, pointer));
    const [model, created, day] = [(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(root.model), (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(root.created_at), (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(root.day)];
    for (const key of Object.keys(root)) {
        if (!RECORD_KEYS.has(key))
            tell('unknown_key', `The key \`${key}\` is not known here.`, `/${key}`);
    }
    if (model === undefined || model === '')
        tell('missing_key', 'Expected the name of the model.', '/model');
    const isDated = created !== undefined && _drift_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .UTC_INSTANT */ .xD.test(created);
    if (!isDated)
        tell('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
    if (day === undefined || !isRealDay(day))
        tell('invalid_time', 'Expected a day such as 2026-01-31.', '/day');
    else if (isDated && created.slice(0, 10) < day)
        tell('invalid_time', 'The record is older than the day it is of.', '/day');
    dataProblems(root.data ?? null, tell);
    const measured = measuredOf(root.measured ?? null, tell);
    const { flags } = root;
    if (!Array.isArray(flags))
        tell('missing_key', 'Expected the list of flags; an empty list means none was raised.', '/flags');
    const read = (Array.isArray(flags) ? flags : []).map((flag, index) => {
        const pointer = `/flags/${index}`;
        const found = (0,_drift_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlag */ .fG)(flag, pointer, tell);
        const { column, statistic, value } = found.record;
        if (measured.get(JSON.stringify([column, statistic])) !== value)
            tell('not_measured', 'A flag must be of a number under `measured`, with the same value.', pointer);
        return found;
    });
    const isSound = problems.length === 0 && document.problems.length === 0 && day !== undefined;
    return {
        format: _drift_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_FLAGS */ .mc,
        toolVersion: null,
        records: [],
        facts: {
            ...(isSound && { drift: { ...(0,_drift_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .driftOf */ .$p)(read, created ?? null), day } }),
            identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
        },
        problems: [...document.problems, ...problems],
    };
}
function dataProblems(value, tell) {
    const data = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    for (const key of DATA_KEYS) {
        if (/^[0-9a-f]{64}$/.test((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data[key]) ?? ''))
            continue;
        tell('missing_key', `Expected the SHA-256 of the ${key} data.`, `/data/${key}`);
    }
    for (const key of Object.keys(data)) {
        if (!DATA_KEYS.some((known) => known === key))
            tell('unknown_key', `The key \`${key}\` is not known here.`, `/data/${key}`);
    }
}
/** The numbers by feature and statistic. A day on which nothing was measured says nothing. */
function measuredOf(value, tell) {
    const known = new Map();
    if (!Array.isArray(value) || value.length === 0) {
        tell('missing_key', 'Expected what was measured: without anything the day says nothing.', '/measured');
        return known;
    }
    value.forEach((entry, index) => {
        const pointer = `/measured/${index}`;
        const measured = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? entry : {};
        const [feature, statistic, number, rows] = [
            (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(measured.feature),
            (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(measured.statistic),
            measured.value,
            measured.rows,
        ];
        for (const key of Object.keys(measured)) {
            if (!MEASURED_KEYS.has(key))
                tell('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${key}`);
        }
        const isNamed = feature !== undefined && feature !== '' && statistic !== undefined && statistic !== '';
        if (!isNamed)
            tell('missing_key', 'Expected a feature and a statistic.', pointer);
        if (typeof number !== 'number' || !Number.isFinite(number))
            tell('not_a_number', 'Expected a finite number.', `${pointer}/value`);
        if (typeof rows !== 'number' || !Number.isInteger(rows) || rows < 1)
            tell('not_a_number', 'Expected the number of rows, 1 or more.', `${pointer}/rows`);
        const name = JSON.stringify([feature ?? null, statistic ?? null]);
        if (known.has(name))
            tell('measured_twice', 'This number stands here twice.', pointer);
        if (typeof number === 'number')
            known.set(name, number);
    });
    return known;
}
/** 2026-02-30 is no day. */
function isRealDay(day) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
        return false;
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}


/***/ }),

/***/ 98231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   DS: () => (/* binding */ readDriftFlags),
/* harmony export */   DT: () => (/* binding */ EVALUATION_RECORD_SCHEMA),
/* harmony export */   JB: () => (/* binding */ isDriftFlags),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   mc: () => (/* binding */ DRIFT_FLAGS),
/* harmony export */   xD: () => (/* binding */ UTC_INSTANT)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50530);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77702);



const DRIFT_FLAGS = 'arbiter-drift-flags';
const EVALUATION_RECORD_SCHEMA = 'arbiter/evaluation-record/v1';
const SEVERITIES = ['low', 'medium', 'high'];
const FLAG_KEYS = new Set(['feature', 'severity', 'statistic', 'value', 'threshold']);
const RECORD_KEYS = new Set(['schema', 'model', 'created_at', 'flags']);
/** RFC 3339 in UTC, as schemas/evaluation-record.schema.json has it. */
const UTC_INSTANT = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/;
function isDriftFlags(root) {
    return root.schema === EVALUATION_RECORD_SCHEMA;
}
/**
 * Reads a record of the evaluation store (schemas/evaluation-record.schema.json). Its drift facts are given only when
 * the whole record is sound: a flag that cannot be read might have been the high one.
 */
function readDriftFlags(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value);
    const problems = [];
    const problem = (code, message, pointer) => {
        problems.push(document.problem(code, message, pointer));
    };
    const model = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(root.model);
    const created = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(root.created_at);
    if (model === undefined || model === '')
        problem('missing_key', 'Expected the name of the model.', '/model');
    if (created === undefined || !UTC_INSTANT.test(created)) {
        problem('invalid_time', 'Expected a time in UTC such as 2026-01-31T12:00:00Z.', '/created_at');
    }
    for (const key of Object.keys(root)) {
        if (!RECORD_KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, `/${key}`);
    }
    const { flags } = root;
    if (!Array.isArray(flags))
        problem('missing_key', 'Expected the list of flags; an empty list means none was raised.', '/flags');
    const read = (Array.isArray(flags) ? flags : []).map((flag, index) => readFlag(flag, `/flags/${index}`, problem));
    const isSound = problems.length === 0 && document.problems.length === 0;
    return {
        format: DRIFT_FLAGS,
        toolVersion: null,
        records: read.map(({ record }) => record),
        facts: {
            ...(isSound && { drift: driftOf(read, created ?? null) }),
            identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
        },
        problems: [...document.problems, ...problems],
    };
}
/** Reads one flag; whatever is wrong with it is told to `problem`. */
function readFlag(value, pointer, problem) {
    const flag = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    for (const key of Object.keys(flag)) {
        if (!FLAG_KEYS.has(key))
            problem('unknown_key', `The key \`${key}\` is not known here.`, `${pointer}/${key}`);
    }
    const severity = SEVERITIES.find((name) => name === flag.severity) ?? null;
    if (severity === null)
        problem('invalid_severity', 'Expected the severity low, medium or high.', `${pointer}/severity`);
    const statistic = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(flag.statistic) ?? null;
    if (statistic === null)
        problem('missing_key', 'Expected the name of the statistic.', `${pointer}/statistic`);
    const feature = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(flag.feature) ?? null;
    if (flag.feature !== undefined && feature === null)
        problem('not_text', 'Expected the name of a feature.', `${pointer}/feature`);
    const number = (key) => {
        const given = flag[key] ?? null;
        if (typeof given === 'number')
            return given;
        const { code, found } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(given);
        problem(code, `Expected a number for ${key}, found ${found}.`, `${pointer}/${key}`);
        return null;
    };
    const measuredValue = number('value');
    return {
        severity,
        record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)({
            metric: 'drift_score',
            raw_metric: `flags.${feature ?? 'dataset'}.${statistic ?? 'value'}`,
            value: measuredValue,
            pointer: `${pointer}/value`,
            column: feature,
            statistic,
            verdict: severity === 'high' ? 'fail' : 'warn',
            threshold: number('threshold'),
        }),
    };
}
/** What the flags of a sound record say. */
function driftOf(flags, createdAt) {
    const highest = Math.max(-1, ...flags.map(({ severity }) => SEVERITIES.indexOf(severity)));
    const columns = flags.map(({ record }) => record.column).filter((column) => column !== null);
    return {
        dataset_drift: null,
        share_of_drifted_columns: null,
        drift_share_threshold: null,
        drifted_columns: [...new Set(columns)],
        undecidable_columns: [],
        severity: SEVERITIES[highest] ?? null,
        created_at: createdAt,
    };
}


/***/ }),

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ DVC_LOCK),
/* harmony export */   Dw: () => (/* binding */ isDvcLock),
/* harmony export */   Hy: () => (/* binding */ readDvcLock),
/* harmony export */   SD: () => (/* binding */ DVC_POINTER),
/* harmony export */   St: () => (/* binding */ DVC_YAML),
/* harmony export */   b8: () => (/* binding */ readDvcYaml),
/* harmony export */   p$: () => (/* binding */ isDvcYaml),
/* harmony export */   pu: () => (/* binding */ isDvcPointer),
/* harmony export */   t2: () => (/* binding */ readDvcPointer)
/* harmony export */ });
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48491);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76566);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50530);



const DVC_LOCK = 'dvc-lock';
const DVC_POINTER = 'dvc-pointer';
const DVC_YAML = 'dvc-yaml';
function isDvcLock(root) {
    return typeof root.schema === 'string' && (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root.stages);
}
function isDvcPointer(root) {
    const outs = root.outs;
    return (Array.isArray(outs) &&
        outs.length > 0 &&
        outs.every((out) => (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(out) && 'path' in out && ('md5' in out || 'etag' in out)));
}
function isDvcYaml(root) {
    const stages = root.stages;
    if ('schema' in root || !(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(stages) || Object.keys(stages).length === 0)
        return false;
    return Object.values(stages).every((stage) => (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(stage) && ('cmd' in stage || ('foreach' in stage && 'do' in stage)));
}
/** Outputs and dependencies of every stage, with the md5 that DVC recorded. */
function readDvcLock(document) {
    const reader = new HashReader(document);
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value);
    for (const [stage, entry] of Object.entries((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(root.stages))) {
        const pointer = `/stages/${(0,_text_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerToken */ .bQ)(stage)}`;
        for (const [index, item] of (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry).deps).entries()) {
            reader.item(item, `${pointer}/deps/${index}`, { stage, role: 'dep' });
        }
        for (const [index, item] of (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry).outs).entries()) {
            reader.item(item, `${pointer}/outs/${index}`, { stage, role: 'out' });
        }
    }
    const stages = Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(root.stages)).map((name) => ({ name, metrics: [] }));
    return reader.finish(DVC_LOCK, { pipeline: { stages } });
}
/** The outputs of one `.dvc` file. */
function readDvcPointer(document) {
    const reader = new HashReader(document);
    for (const [index, item] of (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value).outs).entries()) {
        reader.item(item, `/outs/${index}`, { role: 'out' });
    }
    return reader.finish(DVC_POINTER, {});
}
/** The stages a pipeline declares, and their metric files. */
function readDvcYaml(document) {
    const stages = Object.entries((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document.value).stages)).map(([name, stage]) => ({
        name,
        metrics: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(stage).metrics).flatMap((entry) => typeof entry === 'string' ? [entry] : Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry))),
    }));
    return {
        format: DVC_YAML,
        toolVersion: null,
        records: [],
        facts: { pipeline: { stages } },
        problems: document.problems,
    };
}
const MD5 = /^[0-9a-f]{32}(?:\.dir)?$/;
const OTHER_HASHES = ['etag', 'checksum'];
class HashReader {
    #data = [];
    #problems = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    item(value, pointer, known) {
        const item = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        // DVC writes `model//file` as the pipeline's template gave it.
        const path = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.path)?.replace(/(?<!:)\/{2,}/g, '/');
        if (path === undefined) {
            this.#problem('missing_path', 'This entry has no path.', pointer);
            return;
        }
        const { md5, size } = item;
        if (md5 !== undefined) {
            if (typeof md5 !== 'string' || !MD5.test(md5)) {
                this.#problem('invalid_digest', `The md5 of ${path} is not 32 lowercase hex digits.`, `${pointer}/md5`);
                return;
            }
            this.#add({ path, algorithm: 'md5', digest: md5, ...known }, size, pointer);
            return;
        }
        const other = OTHER_HASHES.find((key) => typeof item[key] === 'string' && item[key] !== '');
        if (other !== undefined)
            this.#add({ path, algorithm: other, digest: item[other], ...known }, size, pointer);
        // An output without a hash was declared and never made; a dependency may be remote or a repository.
        else if (known.role === 'out')
            this.#problem('missing_digest', `${path} has no recorded hash.`, pointer);
    }
    finish(format, facts) {
        return {
            format,
            toolVersion: null,
            records: [],
            facts: { ...facts, ...(this.#data.length > 0 && { lineage: { data: this.#data } }) },
            problems: [...this.#document.problems, ...this.#problems],
        };
    }
    #add(entry, size, pointer) {
        const fault = /^[a-z][a-z0-9+.-]*:\/\//.test(entry.path)
            ? null
            : (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(entry.path.replace(/^(?:\.\.\/)+/, ''));
        if (fault !== null) {
            this.#problem('unsafe_path', `The path ${JSON.stringify(entry.path)}: ${fault}.`, pointer);
            return;
        }
        this.#data.push({ ...entry, ...(typeof size === 'number' && { size }) });
    }
    #problem(code, message, pointer) {
        if (this.#document.problems.some((problem) => problem.pointer === pointer))
            return;
        this.#problems.push(this.#document.problem(code, message, pointer));
    }
}


/***/ }),

/***/ 50530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as an object; an empty one for anything else. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** The value as a list; an empty one for anything else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The members of an object that are texts. */
function textsOf(value) {
    return Object.fromEntries(Object.entries(objectOf(value)).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 13925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readRegistryEntry),
/* harmony export */   QI: () => (/* binding */ isRegistryVersion),
/* harmony export */   WO: () => (/* binding */ readLoggedModel),
/* harmony export */   gi: () => (/* binding */ isExperiment),
/* harmony export */   mr: () => (/* binding */ isRegisteredModel),
/* harmony export */   ot: () => (/* binding */ isLoggedModel),
/* harmony export */   sE: () => (/* binding */ readExperiment),
/* harmony export */   tm: () => (/* binding */ readMlmodel)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50530);

/** A version of a registered model: `meta.yaml` of `models/<name>/version-N`. */
function isRegistryVersion(root) {
    return 'current_stage' in root && 'version' in root && 'name' in root;
}
/** A registered model: `meta.yaml` of `models/<name>`. */
function isRegisteredModel(root) {
    return 'name' in root && 'creation_timestamp' in root && 'aliases' in root && !('current_stage' in root);
}
/** A logged model of MLflow 3: `meta.yaml` of `models/m-<hex>`. */
function isLoggedModel(root) {
    return /^m-[0-9a-f]{32}$/.test((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.model_id) ?? '') && 'source_run_id' in root;
}
/** An experiment: `meta.yaml` beside its runs. */
function isExperiment(root) {
    return 'experiment_id' in root && 'lifecycle_stage' in root && !('run_id' in root) && !('run_uuid' in root);
}
/** Facts of a registry entry; a version deleted in MLflow is a problem, since its folder stays. */
function readRegistryEntry(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const name = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.name);
    const version = root.version;
    const runId = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.run_id);
    const stage = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.current_stage);
    const status = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.status);
    const source = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.source);
    const isDeleted = stage === 'Deleted_Internal';
    const deleted = document.problem('deleted', 'This model version was deleted in the registry.', '/current_stage');
    return {
        format: 'mlflow-registry',
        toolVersion: null,
        records: [],
        facts: {
            identity: {
                ...(name !== undefined && { model: name }),
                ...(version !== undefined && version !== null && { version: String(version) }),
            },
            registry: {
                ...(stage !== undefined && { stage }),
                ...(status !== undefined && { status }),
                ...(source !== undefined && { source }),
                ...(Array.isArray(root.aliases) ? {} : { aliases: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(root.aliases) }),
            },
            ...(runId !== undefined && { lineage: { run_id: runId } }),
        },
        problems: isDeleted ? [...document.problems, deleted] : document.problems,
    };
}
/** Facts of an experiment: which, and whether it is active. */
function readExperiment(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const name = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.name);
    const id = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.experiment_id);
    const stage = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.lifecycle_stage);
    return {
        format: 'mlflow-filestore',
        toolVersion: null,
        records: [],
        facts: {
            lineage: {
                ...(id !== undefined && { experiment_id: id }),
                ...(stage !== undefined && { lifecycle_stage: stage }),
            },
            ...(name !== undefined && { identity: { name } }),
        },
        problems: document.problems,
    };
}
/** Facts of a logged model of MLflow 3; its metrics repeat those of the run that made it. */
function readLoggedModel(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const runId = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.source_run_id);
    return {
        format: 'mlflow-logged-model',
        toolVersion: null,
        records: [],
        facts: {
            registry: { model_uuid: String(root.model_id) },
            ...(runId !== undefined && { lineage: { run_id: runId } }),
        },
        problems: document.problems,
    };
}
/** Facts of an `MLmodel` file: run, flavours, signature. */
function readMlmodel(document) {
    const root = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(document.value);
    const runId = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.run_id);
    const uuid = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.model_uuid);
    const created = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.utc_time_created);
    return {
        format: 'mlmodel',
        toolVersion: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(root.mlflow_version) ?? null,
        records: [],
        facts: {
            registry: {
                ...(uuid !== undefined && { model_uuid: uuid }),
                flavors: Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(root.flavors)),
                has_signature: Object.keys((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(root.signature)).length > 0,
            },
            ...(runId !== undefined && { lineage: { run_id: runId } }),
            ...(created !== undefined && { identity: { created } }),
        },
        problems: document.problems,
    };
}


/***/ }),

/***/ 40793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ metricRecord),
/* harmony export */   EG: () => (/* binding */ tagFacts),
/* harmony export */   ix: () => (/* binding */ runStateProblem)
/* harmony export */ });
/* unused harmony export currentPoint */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84873);


/**
 * MLflow's current value: the largest by (step, timestamp, value), neither the last written nor the best.
 * Null when a point that is not a number shares that last step and time, or when there is no point.
 */
function currentPoint(points) {
    let best = null;
    for (const point of points)
        if (best === null || isLater(point, best))
            best = point;
    if (best === null)
        return null;
    const { step, timestamp } = best;
    const last = points.filter((point) => point.step === step && point.timestamp === timestamp);
    return last.some(({ value }) => value === null) ? { ...best, value: null } : best;
}
function isLater(a, b) {
    if (a.step !== b.step)
        return a.step > b.step;
    if (a.timestamp !== b.timestamp)
        return a.timestamp > b.timestamp;
    return (a.value ?? Number.NEGATIVE_INFINITY) > (b.value ?? Number.NEGATIVE_INFINITY);
}
/** A run's metric as a record, with the problem that kept its value from being one. */
function metricRecord(key, points, place) {
    const value = currentPoint(points)?.value ?? null;
    const named = readRunKey(key);
    const known = {
        metric: named?.metric ?? null,
        raw_metric: key,
        pointer: place.pointer,
        dataset: named?.dataset ?? null,
        slice: named?.attribute == null ? null : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .acrossGroups */ .OI)(named.attribute),
        column: named?.attribute ?? null,
    };
    const problem = (code, message) => ({ code, message, ...place });
    if (value === null) {
        const message = `The current value of the metric ${key} is not a finite number.`;
        return { record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...known, value: null }), problem: problem('not_finite', message) };
    }
    const fault = named === null ? null : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeFault */ .Uc)(named.metric, value);
    if (fault === null)
        return { record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...known, value }), problem: null };
    const message = `${named?.metric} is ${value}, which ${fault}: no such value exists.`;
    return { record: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ ...known, value: null }), problem: problem('out_of_range', message) };
}
/** `test/auc` and `test_auc` say the same. */
function readRunKey(key) {
    const parts = key.split('/');
    const named = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetricKey */ .k9)(parts.at(-1));
    if (named === null || parts.length === 1)
        return named;
    const dataset = parts.length === 2 ? (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDataset */ .nA)(parts[0]) : null;
    return dataset === null || named.dataset !== null ? null : { ...named, dataset };
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const LONGEST_TAG = 2000;
/** Facts that every shape of a run gives from its tags. Tags longer than 2,000 characters are left out. */
function tagFacts(tags) {
    const commit = tags['mlflow.source.git.commit'];
    const parent = tags['mlflow.parentRunId'];
    return {
        commit: commit !== undefined && COMMIT.test(commit) ? commit : null,
        ...(parent !== undefined && { parent_run_id: parent }),
        tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value.length <= LONGEST_TAG)),
    };
}
/** Only a finished run that nobody deleted counts. */
function runStateProblem(status, stage, place) {
    if (status !== 'FINISHED') {
        const message = `The run's status is ${status}; only a FINISHED run counts.`;
        return { code: 'run_not_finished', message, ...place };
    }
    if (stage === 'active')
        return null;
    const message = `The run's lifecycle stage is ${stage}; only an active run counts.`;
    return { code: 'run_not_active', message, ...place };
}


/***/ }),

/***/ 37803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ keyRole),
/* harmony export */   Jt: () => (/* binding */ isColumnCollection),
/* harmony export */   LX: () => (/* binding */ siblingCounts),
/* harmony export */   Uu: () => (/* binding */ statedOutcome),
/* harmony export */   my: () => (/* binding */ isCount)
/* harmony export */ });
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84873);

const TRANSPARENT = new Set([
    ...[
        'metrics',
        'metric',
        'results',
        'result',
        'evaluation',
        'eval',
        'performance',
        'scores',
        'overall',
        'summary',
    ],
    ...[
        'values',
        'classification',
        'regression',
        'fairness',
        'fairness_metrics',
        'drift',
        'report',
        'current',
        'dataset',
    ],
    ...['model_metrics', 'performance_metrics', 'bias', 'aggregate', 'quality', 'data_drift'],
]);
const COLLECTIONS = new Set([
    ...[
        'models',
        'segments',
        'slices',
        'classes',
        'per_class',
        'folds',
        'features',
        'columns',
        'labels',
        'per_label',
    ],
    ...[
        'by_feature',
        'by_class',
        'per_query',
        'runs',
        'stages',
        'candidates',
        'attributes',
        'threshold_metrics',
    ],
]);
const GROUPS = new Set(['by_group', 'groups', 'per_group', 'group_metrics']);
/** Numbers below these were set or belong to something else: never a measurement of this model. */
const NOT_MEASURED = /(?:^|_)(?:thresholds?|limits?|targets?|requirements?|config|configuration|params|parameters|hyperparameters|hyperparams|settings|baselines?|references?|previous|champion_metrics|meta|metadata|options|budget|plan)(?:_used)?$/;
function keyRole(key) {
    const name = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key);
    if (TRANSPARENT.has(name))
        return 'transparent';
    if (COLLECTIONS.has(name))
        return 'collection';
    if (GROUPS.has(name))
        return 'groups';
    return NOT_MEASURED.test(name) ? 'not_measured' : 'name';
}
/** Collections whose members are columns of the data. */
function isColumnCollection(key) {
    return ['features', 'columns', 'by_feature'].includes((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key));
}
const ROWS = new Set([
    'n',
    'rows',
    'n_rows',
    'num_rows',
    'n_samples',
    'num_samples',
    'support',
    'sample_size',
    'n_test_rows',
]);
const POSITIVES = new Set(['positives', 'n_positives', 'num_positives']);
/** Counts standing beside the numbers of one object; null where the object gives none. */
function siblingCounts(object) {
    return { rows: countIn(object, ROWS), positives: countIn(object, POSITIVES) };
}
function countIn(object, names) {
    const found = Object.entries(object).filter(([key, value]) => names.has((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key)) && isCount(value));
    return found.length === 1 ? found[0]?.[1] : null;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
const BAD_WHEN_TRUE = /(?:^|_)(?:drift|drifted|drift_detected|drift_flagged|any_flagged|flagged|bias_flag|bias_detected)$/;
const GOOD_WHEN_TRUE = /^(?:passed|all_passed|success|criteria_met)$/;
/** The tool's own word on something, from a boolean or a status word; null for other keys. */
function statedOutcome(key, value) {
    const name = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedKey */ .pj)(key);
    if (typeof value === 'boolean') {
        if (BAD_WHEN_TRUE.test(name))
            return value ? 'fail' : 'pass';
        return GOOD_WHEN_TRUE.test(name) ? (value ? 'pass' : 'fail') : null;
    }
    return typeof value === 'string' && (name === 'status' || name === 'verdict') ? value : null;
}


/***/ }),

/***/ 77702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe),
  P: () => (/* binding */ readNumbers)
});

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/metric-name.js
var metric_name = __webpack_require__(84873);
// EXTERNAL MODULE: ./lib/evidence/readers/json-shape.js
var json_shape = __webpack_require__(50530);
;// CONCATENATED MODULE: ./lib/evidence/readers/homemade-drift.js

/**
 * Drift facts of a home-made report, only where it lists columns with their own flag. The share is taken from the file
 * only when it equals drifted / all: many reports write the configured threshold under the same name.
 */
function driftFacts(root) {
    const columns = flaggedColumns(root);
    if (columns.length === 0)
        return null;
    const drifted = columns.filter(([, isDrifted]) => isDrifted).map(([name]) => name);
    return {
        dataset_drift: null,
        share_of_drifted_columns: statedShares(root).find((share) => Math.abs(share - drifted.length / columns.length) < 1e-9) ?? null,
        drift_share_threshold: null,
        drifted_columns: drifted,
        undecidable_columns: [],
    };
}
function flaggedColumns(root) {
    const table = ['features', 'columns', 'by_feature', 'labels', 'per_label', 'drift_by_columns']
        .map((key) => root[key])
        .find(json_shape/* isObject */.Gv);
    return Object.entries(table ?? root).flatMap(([name, entry]) => {
        if (!(0,json_shape/* isObject */.Gv)(entry))
            return [];
        const flag = entry.drift_detected ?? entry.drifted;
        return typeof flag === 'boolean' ? [[name, flag]] : [];
    });
}
function statedShares(root) {
    const summary = root.summary;
    const places = (0,json_shape/* isObject */.Gv)(summary) ? [root, summary] : [root];
    return places.map((place) => place.drift_share).filter((share) => typeof share === 'number');
}

// EXTERNAL MODULE: ./lib/text/document.js + 1 modules
var text_document = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/evidence/readers/number-key.js
var number_key = __webpack_require__(37803);
;// CONCATENATED MODULE: ./lib/evidence/readers/number-context.js



const ROOT = {
    pointer: '',
    path: '',
    dataset: null,
    slice: null,
    column: null,
    isMeasured: true,
    named: null,
    collection: null,
    parent: null,
};
/** A leaf stands where its object stands: its own key names the number, not a group. */
function leaf(below, context) {
    return { ...context, pointer: below.pointer, path: below.path };
}
/** The context below a key. */
function child(context, key) {
    const pointer = `${context.pointer}/${(0,text_document/* pointerToken */.bQ)(key)}`;
    const path = context.path === '' ? key : `${context.path}.${key}`;
    const below = { ...context, pointer, path };
    if (context.collection !== null)
        return member(below, context.collection, key);
    const dataset = (0,metric_name/* canonicalDataset */.nA)(key);
    if (dataset !== null && context.dataset === null)
        return { ...below, dataset };
    if ((0,metric_name/* readMetricKey */.k9)(key) !== null)
        return below;
    switch ((0,number_key/* keyRole */.Ef)(key)) {
        case 'transparent':
            return below;
        case 'collection':
            return { ...below, collection: key };
        case 'groups':
            return { ...below, collection: context.parent ?? 'group' };
        case 'not_measured':
            return { ...below, isMeasured: false };
        default: {
            const within = context.slice?.within;
            return {
                ...below,
                parent: key,
                slice: { ...context.slice, within: within === undefined ? key : `${within}.${key}` },
            };
        }
    }
}
function member(below, collection, key) {
    const isColumn = (0,number_key/* isColumnCollection */.Jt)(collection);
    return {
        ...below,
        collection: null,
        parent: key,
        column: isColumn ? key : below.column,
        slice: isColumn ? below.slice : { ...below.slice, [collection]: key },
    };
}

;// CONCATENATED MODULE: ./lib/evidence/readers/numbers.js






/**
 * Reads a file of free shape: every finite number is a record, with a canonical metric only where a whole key says so
 * and no key above says otherwise. What stands where a metric's number belongs but is none is a problem at its place
 * and a record with value null.
 */
function readNumbers(document, format) {
    const reader = new NumberReader(document);
    const { value } = document;
    if (value !== undefined)
        reader.visit(value, ROOT);
    const problems = [...document.problems, ...reader.problems];
    return { format, toolVersion: null, records: reader.records, facts: factsOf(document, reader), problems };
}
const MOST_PROBLEMS = 100;
class NumberReader {
    records = [];
    problems = [];
    tests = [];
    #document;
    #suspect;
    constructor(document) {
        this.#document = document;
        this.#suspect = new Set(document.problems.map(({ pointer }) => pointer ?? ''));
    }
    visit(value, context) {
        if (Array.isArray(value))
            this.#list(value, context);
        else if (value !== null && typeof value === 'object')
            this.#object(value, context);
    }
    #object(object, context) {
        const counts = (0,number_key/* siblingCounts */.LX)(object);
        for (const [key, value] of Object.entries(object)) {
            const below = child(context, key);
            const outcome = (0,number_key/* statedOutcome */.Uu)(key, value);
            if (outcome !== null)
                this.tests.push({ name: below.path, outcome });
            const named = this.#nameOf(key, context);
            if (typeof value === 'number')
                this.#number(value, named, below, context, counts, this.#stated(object, key));
            else if (value !== null && typeof value === 'object')
                this.#inner(key, value, named, below, context, object);
            else if (named !== null && outcome === null)
                this.#noNumber(value, named, below, context);
        }
    }
    /** `value` and `current` stand for the metric that the object above is named after. */
    #nameOf(key, context) {
        if (!context.isMeasured)
            return null;
        if (context.named === null)
            return (0,metric_name/* readMetricKey */.k9)(key);
        if (key === 'value' || key === 'current')
            return context.named;
        const dataset = (0,metric_name/* canonicalDataset */.nA)(key);
        return dataset === null ? null : { ...context.named, dataset };
    }
    #inner(key, value, named, below, context, siblings) {
        const byGroup = /^(.+)_by_group$/.exec(key);
        const groupMetric = byGroup === null || !below.isMeasured ? null : (0,metric_name/* readMetricKey */.k9)(byGroup[1]);
        if (groupMetric !== null && !Array.isArray(value)) {
            this.#groups(value, groupMetric, { ...below, parent: context.parent }, siblings);
            return;
        }
        const folds = /^(.+)_folds$/.exec(key);
        const foldMetric = folds === null || !below.isMeasured ? null : (0,metric_name/* readMetricKey */.k9)(folds[1]);
        if (foldMetric !== null && Array.isArray(value)) {
            this.#folds(value, foldMetric, { ...below, parent: context.parent, slice: context.slice });
            return;
        }
        if (named === null) {
            this.visit(value, below);
            return;
        }
        if (Array.isArray(value) || Object.keys(value).length === 0)
            this.#noNumber(value, named, below, context);
        this.visit(value, { ...below, named: Array.isArray(value) ? null : named });
    }
    #groups(groups, named, context, siblings) {
        const counts = siblings.group_counts;
        for (const [group, value] of Object.entries(groups)) {
            const below = { ...child(context, group), slice: { [context.parent ?? 'group']: group } };
            const count = (0,json_shape/* isObject */.Gv)(counts) ? counts[group] : undefined;
            const rows = (0,number_key/* isCount */.my)(count) ? count : null;
            if (typeof value === 'number')
                this.#add(value, named, below, { rows, positives: null });
            else
                this.#noNumber(value, named, below, below);
        }
    }
    #folds(values, named, context) {
        for (const [fold, value] of values.entries()) {
            const below = { ...context, pointer: `${context.pointer}/${fold}`, path: `${context.path}[${fold}]` };
            if (typeof value === 'number')
                this.#add(value, named, below, { rows: null, positives: null }, { fold });
            else
                this.#noNumber(value, named, below, below);
        }
    }
    #list(values, context) {
        for (const [index, value] of values.entries()) {
            const place = { ...context, pointer: `${context.pointer}/${index}`, path: `${context.path}[${index}]` };
            if (typeof value === 'number')
                this.records.push((0,evidence/* measured */.jh)({ raw_metric: place.path, value, pointer: place.pointer }));
            else {
                const key = lastKey(context.path) || 'item';
                this.visit(value, { ...place, named: null, slice: { ...context.slice, [key]: String(index) } });
            }
        }
    }
    #number(value, named, below, context, counts, statistic) {
        this.#add(value, named, leaf(below, context), counts, { statistic });
    }
    /** Where the object names the Kolmogorov–Smirnov test, its score and p value have types. */
    #stated(object, key) {
        if (object.stattest_name !== 'ks' || typeof object.p_value !== 'number')
            return null;
        return key === 'drift_score' ? 'ks.d' : key === 'p_value' ? 'ks.p' : null;
    }
    #add(value, named, place, counts, more = {}) {
        if (this.#suspect.has(place.pointer)) {
            this.#push(null, named, place, more);
            return;
        }
        const fault = named === null ? null : (0,metric_name/* rangeFault */.Uc)(named.metric, value);
        if (fault !== null && named !== null) {
            const message = `${named.metric} is ${value}, which ${fault}: no such value exists.`;
            this.#tell('out_of_range', message, place.pointer);
            this.#push(null, named, place, more);
            return;
        }
        this.#push(value, named, place, { ...counts, ...more });
    }
    #noNumber(value, named, below, context) {
        if (!this.#suspect.has(below.pointer)) {
            const { code, found } = describe(value);
            const message = `Expected a number for ${named.metric}, found ${found}.`;
            this.#tell(code, message, below.pointer);
        }
        this.#push(null, named, leaf(below, context), {});
    }
    /** Each problem finds its line, so a file made of nothing else is not told value by value. */
    #tell(code, message, pointer) {
        if (this.problems.length > MOST_PROBLEMS)
            return;
        if (this.problems.length < MOST_PROBLEMS)
            this.problems.push(this.#document.problem(code, message, pointer));
        else {
            const text = `More than ${MOST_PROBLEMS} values are no numbers; the rest is not listed.`;
            this.problems.push(this.#document.problem('too_many_problems', text, ''));
        }
    }
    #push(value, named, place, more) {
        const attribute = named === null ? null : this.#attribute(named, place);
        this.records.push((0,evidence/* measured */.jh)({
            metric: named?.metric ?? null,
            raw_metric: place.path,
            value,
            pointer: place.pointer,
            dataset: named?.dataset ?? place.dataset,
            slice: attribute === null ? place.slice : { ...outerSlice(place, attribute), ...(0,evidence/* acrossGroups */.OI)(attribute) },
            column: attribute ?? place.column,
            ...more,
        }));
    }
    #attribute(named, place) {
        if (named.attribute !== null)
            return named.attribute;
        return (0,metric_name/* isAcrossGroups */.Gg)(named.metric) ? place.parent : null;
    }
}
/** The slice above an attribute: keys that lie between it and the top still tell its numbers apart. */
function outerSlice(place, attribute) {
    return Object.fromEntries(Object.entries(place.slice ?? {}).flatMap(([key, value]) => {
        if (value === attribute)
            return [];
        const isBelow = key === 'within' && value.endsWith(`.${attribute}`);
        return [[key, isBelow ? value.slice(0, -attribute.length - 1) : value]];
    }));
}
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1).replace(/\[\d+\]/g, '');
}
/** What stands where a number was expected, as a code and in words. */
function describe(value) {
    if (value === null)
        return { code: 'null_value', found: 'null' };
    if (typeof value === 'string') {
        const isNumeric = value.trim() !== '' && !Number.isNaN(Number(value.replace(',', '.').replace(/%$/, '')));
        if (isNumeric || /^[-+]?(?:nan|inf(?:inity)?)$/i.test(value.trim())) {
            return {
                code: 'number_as_text',
                found: `the text ${JSON.stringify(value.slice(0, 40))}: write it without quotes`,
            };
        }
        return { code: 'not_a_number', found: 'text' };
    }
    if (Array.isArray(value))
        return { code: 'not_a_number', found: 'a list' };
    return { code: 'not_a_number', found: typeof value === 'boolean' ? String(value) : 'an object' };
}
function factsOf(document, reader) {
    const root = (0,json_shape/* isObject */.Gv)(document.value) ? document.value : {};
    const runId = root.run_id;
    const digest = root.dataset_version ?? root.data_sha256;
    const data = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest)
        ? [{ path: 'dataset_version', algorithm: 'sha256', digest }]
        : [];
    const hasLineage = typeof runId === 'string' || data.length > 0;
    const drift = driftFacts(root);
    return {
        ...(hasLineage && {
            lineage: { ...(typeof runId === 'string' && { run_id: runId }), ...(data.length > 0 && { data }) },
        }),
        ...(drift !== null && { drift }),
        ...(reader.tests.length > 0 && { tests: reader.tests }),
    };
}


/***/ })

};
