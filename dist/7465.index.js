export const id = 7465;
export const ids = [7465];
export const modules = {

/***/ 73901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/statistics/fairness.js + 5 modules
var fairness = __webpack_require__(16746);
// EXTERNAL MODULE: ./lib/statistics/predictions.js + 1 modules
var predictions = __webpack_require__(77863);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/text/suggestion.js
var suggestion = __webpack_require__(18427);
// EXTERNAL MODULE: ./lib/commands/predictions-file.js
var predictions_file = __webpack_require__(23139);
// EXTERNAL MODULE: ./lib/statistics/comparison.js + 4 modules
var statistics_comparison = __webpack_require__(28052);
;// CONCATENATED MODULE: ./lib/commands/stats-compare-table.js

/** A comparison as text for people. */
function comparisonTable(files, comparison, verdict) {
    const { baseline, candidate, confidence, threshold } = comparison;
    const lines = [
        `baseline   ${modelText(files[0] ?? '', baseline)}`,
        `candidate  ${modelText(files[1] ?? files[0] ?? '', candidate)}`,
        pairingText(comparison),
        `Differences are candidate - baseline, with ${percent(confidence)} intervals. Decisions at score >= ${threshold}.`,
        '',
        ...comparison.metrics.map(metricLine),
        ...(verdict === null ? [] : ['', ...verdictLines(verdict, comparison)]),
    ];
    return `${lines.join('\n')}\n`;
}
function modelText(file, { column, rows, positives, negatives, dropped }) {
    const left = dropped > 0 ? `, ${count(dropped)} left out` : '';
    return `${(0,report_escape/* visible */.RK)(file)}, ${(0,report_escape/* visible */.RK)(column)}: ${count(rows)} rows, ${count(positives)} positive, ${count(negatives)} negative${left}`;
}
function pairingText({ pairing, unpaired_because: because, identical }) {
    if (identical)
        return 'Paired: both give the same score on every row.';
    if (pairing === 'paired')
        return 'Paired: the same rows.';
    return because === 'no_key'
        ? 'Not paired: without --key COLUMN the rows of two files cannot be matched. Intervals are wider than they need be.'
        : 'Not paired: the files do not have the same rows.';
}
function metricLine({ metric, baseline, candidate, difference, interval, p, method, undecidable, reason, }) {
    const name = `  ${metric.padEnd(26)}`;
    if (difference === null)
        return `${name} - (${reason})`;
    const values = `${fixed(baseline ?? 0)} -> ${fixed(candidate ?? 0)}  ${signed(difference)}`;
    if (interval === null || method === null)
        return `${name} ${values}  (${reason})`;
    const significance = p === null ? '' : p < 0.0001 ? ', p < 0.0001' : `, p ${fixed(p)}`;
    const open = undecidable === null ? '' : `; decides nothing: ${undecidable.replaceAll('_', ' ')}`;
    return `${name} ${values}  [${signed(interval.lower)}, ${signed(interval.upper)}]${significance} (${method})${open}`;
}
const VERDICTS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'cannot be told',
};
function verdictLines({ metric, margin, decide, verdict, rows_needed: rows }, { metrics }) {
    const missing = metrics.find((one) => one.metric === metric)?.reason ?? null;
    const why = verdict === 'inconclusive' && missing !== null ? ` (${missing})` : '';
    const more = rows === null ? [] : [`About ${count(rows)} rows would decide, were the difference to stay.`];
    return [
        `Not worse in ${metric} by more than ${margin}, judged by ${decide}: ${VERDICTS[verdict]}${why} [${verdict}].`,
        ...more,
    ];
}
function fixed(value) {
    return String(Number(value.toFixed(4)));
}
function signed(value) {
    const text = fixed(value);
    return value > 0 ? `+${text}` : text;
}
function percent(confidence) {
    return `${Number((confidence * 100).toFixed(3))} %`;
}
function count(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/commands/stats-compare.js




const METRICS = [
    'roc_auc',
    'accuracy',
    'precision',
    'recall',
    'f1',
    'log_loss',
    'brier_score',
    'average_precision',
    'ks_statistic',
    'expected_calibration_error',
];
/** Two models on one file of two score columns, or on a file each. Returns what is printed. */
async function compare(paths, values, io) {
    const { margin, decide } = values;
    if (margin === undefined && (decide !== undefined || values.metric !== undefined))
        throw new errors/* UserError */.y('--decide and --metric belong to --margin NUMBER: how much worse the candidate may be.');
    if (margin !== undefined && margin < 0)
        throw new errors/* UserError */.y('--margin: expected 0 or more: how much worse the candidate may be.');
    const metric = METRICS.find((one) => one === (values.metric ?? 'roc_auc'));
    if (metric === undefined)
        throw new errors/* UserError */.y(`--metric: expected one of ${METRICS.join(', ')}; found ${JSON.stringify(values.metric)}.`);
    const comparison = await read(paths, values, io);
    const verdict = margin === undefined ? null : (0,statistics_comparison/* judgeMargin */.ge)(comparison, metric, margin, decide ?? 'prove_safe');
    if (!values.json)
        return comparisonTable(paths, comparison, verdict);
    const { baseline, candidate, metrics, ...rest } = comparison;
    const auc = metrics.find((one) => one.metric === 'roc_auc');
    const output = {
        schema: 'arbiter/stats-compare/v1',
        baseline: { file: paths[0], ...baseline },
        candidate: { file: paths[1] ?? paths[0], ...candidate },
        ...rest,
        difference: auc?.difference ?? null,
        standard_error: auc?.standard_error ?? null,
        z: auc?.z ?? null,
        p: auc?.p ?? null,
        metrics,
        verdict,
    };
    return `${JSON.stringify(output, null, 2)}\n`;
}
async function read(paths, values, io) {
    const { label, key, positive, missing, threshold, confidence } = values;
    if (label === undefined)
        throw new errors/* UserError */.y('name the column of the true label: --label COLUMN.');
    const [first, second, ...more] = paths;
    if (first === undefined || more.length > 0) {
        throw new errors/* UserError */.y(`expected one file with two score columns, or two files (baseline, candidate); found ${paths.length}.`);
    }
    const baseline = values.baseline ?? (second === undefined ? undefined : values.score);
    const candidate = values.candidate ?? (second === undefined ? undefined : values.score);
    if (baseline === undefined || candidate === undefined) {
        throw new errors/* UserError */.y(second === undefined
            ? 'compare needs --baseline COLUMN and --candidate COLUMN: the scores of both models.'
            : 'compare needs the score column of both files: --score COLUMN, or --baseline COLUMN and --candidate COLUMN.');
    }
    const options = {
        label,
        baseline,
        candidate,
        ...(key !== undefined && { key }),
        ...(positive !== undefined && { positive }),
        ...(missing !== undefined && { missing }),
        ...(threshold !== undefined && { threshold }),
        ...(confidence !== undefined && { confidence }),
    };
    const opened = await (0,predictions_file/* openPredictions */.N)(first, io.cwd);
    try {
        if (second === undefined)
            return await (0,statistics_comparison/* compareColumns */.lJ)(opened.source, options);
        const other = await (0,predictions_file/* openPredictions */.N)(second, io.cwd);
        try {
            return await (0,statistics_comparison/* compareFiles */.hZ)(opened.source, other.source, options);
        }
        finally {
            await other.close();
        }
    }
    finally {
        await opened.close();
    }
}

// EXTERNAL MODULE: ./lib/commands/stats-drift.js + 2 modules
var stats_drift = __webpack_require__(56516);
// EXTERNAL MODULE: ./lib/statistics/slices.js
var slices = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/commands/stats-table.js


const DIGITS = 4;
/** The performance summary as text for people. */
function performanceTable(file, summary) {
    const head = [
        `${(0,report_escape/* visible */.RK)(file)}: ${stats_table_count(summary.rows)} rows, ${stats_table_count(summary.positives)} positive (${(0,report_escape/* visible */.RK)(summary.positive_label)}), ` +
            `${stats_table_count(summary.negatives)} negative (${(0,report_escape/* visible */.RK)(summary.negative_label)})` +
            (summary.dropped > 0 ? `, ${stats_table_count(summary.dropped)} left out (no label or score)` : ''),
        '',
    ];
    const groups = (summary.groups ?? []).flatMap((group) => [
        '',
        `${shownSlice(group.slice)}: ${stats_table_count(group.rows)} rows`,
        ...measureLines(group),
    ]);
    const at = summary.threshold === null ? [] : [`  Decisions at score >= ${summary.threshold}.`];
    return `${[...head, ...measureLines(summary), ...at, ...groups].join('\n')}\n`;
}
function measureLines(measures) {
    const { roc_auc: auc, reasons } = measures;
    const percent = auc === null ? '' : `${stats_table_fixed(auc.confidence * 100, 3)} %`;
    const rows = [
        [
            'roc_auc',
            auc === null
                ? none(reasons.roc_auc)
                : `${stats_table_fixed(auc.value)}  ${percent} interval ${stats_table_fixed(auc.lower)} to ${stats_table_fixed(auc.upper)}, one-sided lower ${stats_table_fixed(auc.lower_one_sided)} (DeLong)` +
                    (auc.undecidable === null
                        ? ''
                        : `; the interval decides nothing: ${auc.undecidable.replaceAll('_', ' ')}`),
        ],
        ...['pr_auc', 'log_loss', 'brier', 'accuracy', 'precision', 'recall', 'f1', 'ks.d'].map((name) => {
            const value = measures[name];
            return [name, value === null ? none(reasons[name]) : stats_table_fixed(value)];
        }),
        ['ece', measures.calibration === null ? none(reasons.calibration) : stats_table_fixed(measures.calibration.ece)],
    ];
    const certificate = measures.exact
        ? []
        : [
            `  Scores were grouped to save memory: roc_auc is within ${measures.error_bound.toExponential(1)} of the exact value.`,
        ];
    return [...rows.map(([name, text]) => `  ${name.padEnd(10)} ${text}`), ...certificate];
}
/** The fairness report as text for people. */
function fairnessTable(file, rows, report) {
    const lines = [
        `${(0,report_escape/* visible */.RK)(file)}: ${stats_table_count(rows)} rows; favourable outcome ${(0,report_escape/* visible */.RK)(report.favorable)}; judged by ${report.decide}, confidence ${report.confidence}`,
    ];
    for (const { attributes, groups, metrics } of report.partitions) {
        lines.push('', `By ${(0,report_escape/* visible */.RK)(attributes.join(' and '))}:`);
        for (const group of groups) {
            const rates = ['selection_rate', 'tpr', 'fpr'].map((name) => `${name} ${group[name] === null ? '-' : stats_table_fixed(group[name])}`);
            const small = group.n < report.min_group_size ? `  (fewer than ${report.min_group_size} rows: inconclusive)` : '';
            lines.push(`  ${shownSlice(group.slice)}: n ${stats_table_count(group.n)}, ${rates.join(', ')}${small}`);
        }
        for (const { metric, value, interval, limit, verdict, worst, worst_counts: counts } of metrics) {
            const shown = value === null ? 'not comparable' : stats_table_fixed(value);
            const bounds = interval === null ? '' : ` [${stats_table_fixed(interval.lower)}, ${stats_table_fixed(interval.upper)}]`;
            const who = worst === null || counts === null
                ? ''
                : `  worst: ${shownSlice(worst)} (${stats_table_count(counts.count)} of ${stats_table_count(counts.total)})`;
            const judged = limit === null ? '' : `  ${limit.operator.replace('_', ' ')} ${limit.threshold}: ${verdict}`;
            lines.push(`  ${metric.padEnd(31)} ${shown}${bounds}${judged}${who}`);
        }
    }
    lines.push('', 'The four-fifths rule comes from employment law; here it is a screen, not a legal finding.');
    return `${lines.join('\n')}\n`;
}
/** Names and values come from the file: what a terminal would obey is shown as its code point. */
function shownSlice(slice) {
    return (0,report_escape/* visible */.RK)((0,slices/* sliceText */.S$)(slice));
}
function none(reason) {
    return `- (${reason ?? 'not measured'})`;
}
function stats_table_fixed(value, digits = DIGITS) {
    return String(Number(value.toFixed(digits)));
}
function stats_table_count(value) {
    return value.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./lib/statistics/columns.js
var columns = __webpack_require__(68548);
// EXTERNAL MODULE: ./lib/statistics/ranking.js
var ranking = __webpack_require__(79593);
// EXTERNAL MODULE: ./lib/statistics/row-loss.js
var row_loss = __webpack_require__(32247);
// EXTERNAL MODULE: ./lib/statistics/score-counts.js + 2 modules
var score_counts = __webpack_require__(21831);
// EXTERNAL MODULE: ./lib/statistics/source.js
var statistics_source = __webpack_require__(72890);
;// CONCATENATED MODULE: ./lib/statistics/multiclass.js






const MOST_CLASSES = 100;
/**
 * Measures predictions of one of several classes. A class that is never predicted, or has no rows, counts with 0, as
 * scikit-learn's `zero_division=0` has it. Reads the file once, and once more for each score column.
 */
async function summarizeClasses(open, options) {
    const counted = await withSource(open, (source) => countClasses(source, options));
    const { classes, confusion, rows } = counted;
    const measured = classes.map((name, index) => measuresOf(name, index, confusion));
    const scored = await scoresOf(open, options, classes, counted.codes);
    const total = (of) => classes.reduce((sum, _, index) => sum + of(index), 0);
    const correct = total((index) => confusion[index]?.[index] ?? 0);
    const present = measured.filter((one) => one.rows > 0);
    const accuracy = correct / rows;
    const macro = averageOf(measured, () => 1);
    return {
        format: counted.format,
        rows,
        dropped: counted.dropped,
        accuracy,
        balanced_accuracy: present.reduce((sum, { recall }) => sum + recall, 0) / present.length,
        macro,
        micro: { precision: accuracy, recall: accuracy, f1: accuracy },
        weighted: averageOf(measured, (one) => one.rows),
        roc_auc_ovr: scored === null
            ? null
            : {
                macro: scored.auc.reduce((sum, auc) => sum + auc, 0) / scored.auc.length,
                weighted: scored.auc.reduce((sum, auc, i) => sum + auc * (measured[i]?.rows ?? 0), 0) / rows,
                error_bound: scored.errorBound,
            },
        log_loss: scored?.logLoss ?? null,
        log_loss_reason: scored === null ? 'there are no score columns' : scored.reason,
        classes: measured.map((one, i) => ({ ...one, roc_auc: scored?.auc[i] ?? null })),
        confusion,
    };
}
async function withSource(open, use) {
    const { source, close } = await open();
    try {
        return await use(source);
    }
    finally {
        await close();
    }
}
/** Rows by label and prediction, both read as groups: their texts are compared as text. */
async function countClasses(source, { label, prediction, missing }) {
    const cells = new Map();
    const add = ({ rows, groups }) => {
        const [labels, predictions] = groups;
        for (let row = 0; row < rows; row++) {
            const cell = labels[row] * WIDTH + predictions[row];
            cells.set(cell, (cells.get(cell) ?? 0) + 1);
        }
    };
    const { texts, format } = await (0,statistics_source/* readPredictions */.R_)(source, { groups: [label, prediction] }, add);
    const textOf = (group, code) => texts.groups[group]?.texts[code] ?? '';
    const named = [...cells].map(([cell, count]) => ({
        label: textOf(0, Math.floor(cell / WIDTH)),
        predicted: textOf(1, cell % WIDTH),
        count,
    }));
    const incomplete = named.filter((one) => (0,columns/* isMissing */.b2)(one.label) || (0,columns/* isMissing */.b2)(one.predicted));
    if (incomplete.length > 0 && missing !== 'drop') {
        const column = incomplete.some((one) => (0,columns/* isMissing */.b2)(one.label)) ? label : prediction;
        const message = 'a row has no value. Give one, or leave such rows out with `--missing drop`.';
        throw new problem/* StatisticsProblem */.J0('missing_value', message, { column });
    }
    const complete = named.filter((one) => !incomplete.includes(one));
    const classes = [...new Set(complete.flatMap((one) => [one.label, one.predicted]))].sort();
    checkClasses(classes, new Set(complete.map((one) => one.label)), label);
    const confusion = classes.map(() => classes.map(() => 0));
    for (const one of complete) {
        const row = confusion[classes.indexOf(one.label)];
        row[classes.indexOf(one.predicted)] = one.count;
    }
    const sum = (some) => some.reduce((total, { count }) => total + count, 0);
    const codes = texts.groups[0]?.texts ?? [];
    return { classes, codes, confusion, rows: sum(complete), dropped: sum(incomplete), format };
}
const WIDTH = 2 ** 16;
function checkClasses(classes, labels, column) {
    if (labels.size < 2) {
        const only = [...labels][0];
        const message = only === undefined
            ? 'no row has both a label and a prediction.'
            : `every label is ${(0,problem/* shown */.SP)(only)}; two or more classes are needed.`;
        throw new problem/* StatisticsProblem */.J0(only === undefined ? 'no_rows' : 'single_class', message, { column });
    }
    if (classes.length > MOST_CLASSES)
        throw new problem/* StatisticsProblem */.J0('too_many_groups', `more than ${MOST_CLASSES} classes.`, { column });
}
function measuresOf(name, index, confusion) {
    const rows = (confusion[index] ?? []).reduce((sum, count) => sum + count, 0);
    const predicted = confusion.reduce((sum, counts) => sum + (counts[index] ?? 0), 0);
    const hits = confusion[index]?.[index] ?? 0;
    return {
        class: name,
        rows,
        predicted,
        precision: predicted === 0 ? 0 : hits / predicted,
        recall: rows === 0 ? 0 : hits / rows,
        f1: rows + predicted === 0 ? 0 : (2 * hits) / (rows + predicted),
    };
}
function averageOf(measured, weightOf) {
    const total = measured.reduce((sum, one) => sum + weightOf(one), 0);
    const mean = (of) => measured.reduce((sum, one) => sum + weightOf(one) * of(one), 0) / total;
    return {
        precision: mean((one) => one.precision),
        recall: mean((one) => one.recall),
        f1: mean((one) => one.f1),
    };
}
/** One pass for each class: its score against whether the row is of it. */
async function scoresOf(open, { label, scores, missing }, classes, codes) {
    if (scores === undefined || scores.size === 0)
        return null;
    const unknown = [...scores.keys()].find((name) => !classes.includes(name));
    const lacking = classes.find((name) => !scores.has(name));
    if (unknown !== undefined || lacking !== undefined) {
        const message = lacking === undefined
            ? `there is no class ${(0,problem/* shown */.SP)(unknown ?? '')}; the classes are ${classes.map(problem/* shown */.SP).join(', ')}.`
            : `the class ${(0,problem/* shown */.SP)(lacking)} has no score column; name one for each class.`;
        throw new problem/* StatisticsProblem */.J0('bad_option', message);
    }
    if (missing === 'drop')
        throw new problem/* StatisticsProblem */.J0('bad_option', 'rows cannot be left out where classes have score columns.');
    const auc = [];
    let loss = 0;
    let rows = 0;
    let isProbability = true;
    let errorBound = 0;
    for (const name of classes) {
        const column = scores.get(name);
        const counts = new score_counts/* ScoreCounts */.$();
        let positives = 0;
        const own = codes.indexOf(name);
        let truth = new Uint16Array(0);
        const add = (batch) => {
            const [labels] = batch.groups;
            if (truth.length < batch.rows)
                truth = new Uint16Array(batch.rows);
            for (let row = 0; row < batch.rows; row++) {
                const value = batch.score[row];
                truth[row] = labels[row] === own ? 1 : 0;
                if (!(value >= 0 && value <= 1))
                    isProbability = false;
                if (truth[row] !== 1)
                    continue;
                positives++;
                loss += row_loss/* LOSSES */.y.log_loss(value, 1);
            }
            counts.add(batch.score, truth, batch.rows);
        };
        const { texts } = await withSource(open, (source) => (0,statistics_source/* readPredictions */.R_)(source, { score: column, groups: [label] }, add));
        // Codes are given in the order in which texts appear, which is the same in each pass over one file.
        if (texts.groups[0]?.texts[own] !== name && positives > 0)
            throw new Error('The file changed while it was read.');
        rows += positives;
        if (positives === 0)
            throw new problem/* StatisticsProblem */.J0('single_class', `no label is ${(0,problem/* shown */.SP)(name)}, so its AUC has no value.`, {
                column,
            });
        const { value, errorBound: bound } = (0,ranking/* aucDeLong */.j9)(counts.ordered());
        auc.push(value);
        errorBound = Math.max(errorBound, bound);
    }
    const reason = isProbability
        ? null
        : 'a score is outside 0…1: these scores rank, and are not probabilities';
    return { auc, errorBound, logLoss: isProbability ? loss / rows : null, reason };
}

// EXTERNAL MODULE: ./lib/statistics/auc-interval.js
var auc_interval = __webpack_require__(84864);
;// CONCATENATED MODULE: ./lib/statistics/regression.js





/** Measures predictions of a number in one pass, in memory that does not grow with the file. */
async function summarizeRegression(source, { label, prediction, groups = [], missing, confidence = predictions/* DEFAULT_CONFIDENCE */.FH }) {
    if (!(confidence > 0.5 && confidence < 1)) {
        const message = 'the confidence must be above 0.5 and below 1, for example 0.95.';
        throw new problem/* StatisticsProblem */.J0('bad_option', message);
    }
    const sets = (0,slices/* attributeSets */.g)(groups.map((_, index) => String(index))).map((set) => set.map(Number));
    const all = new ErrorSums();
    const parts = new Map();
    const add = (batch) => {
        for (let row = 0; row < batch.rows; row++) {
            const [truth, predicted] = [batch.second[row], batch.score[row]];
            all.add(truth, predicted);
            for (const set of sets) {
                const codes = set.map((index) => batch.groups[index]?.[row]);
                const key = `${set.join()}:${codes.join()}`;
                const part = parts.get(key) ?? { set, codes, sums: new ErrorSums() };
                parts.set(key, part);
                if (parts.size > MOST_PARTS)
                    throw new problem/* StatisticsProblem */.J0('too_many_groups', `more than ${MOST_PARTS} groups and combinations.`);
                part.sums.add(truth, predicted);
            }
        }
    };
    const columns = {
        score: prediction,
        second: label,
        groups,
        ...(missing !== undefined && { missing }),
    };
    const { texts, dropped, format } = await (0,statistics_source/* readPredictions */.R_)(source, columns, add);
    if (all.rows === 0)
        throw new problem/* StatisticsProblem */.J0('no_rows', 'no row has both a label and a prediction.');
    const sliced = [...parts.values()].map(({ set, codes, sums }) => ({
        size: set.length,
        slice: Object.fromEntries(set.map((index, i) => [groups[index] ?? '', texts.groupText(index, codes[i])])),
        ...sums.measures(confidence),
    }));
    sliced.sort((a, b) => a.size - b.size || keysOf(a, b) || (0,slices/* compareSlices */.nS)(a.slice, b.slice));
    return {
        format,
        dropped,
        confidence,
        ...all.measures(confidence),
        groups: groups.length === 0 ? null : sliced.map(({ size: _, ...group }) => group),
    };
}
const MOST_PARTS = 1_000;
function keysOf(a, b) {
    const [left, right] = [Object.keys(a.slice).join(), Object.keys(b.slice).join()];
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Running means and squared deviations (Welford), so that large labels do not swallow small errors. */
class Moments {
    count = 0;
    mean = 0;
    squares = 0;
    add(value) {
        this.count++;
        const before = value - this.mean;
        this.mean += before / this.count;
        this.squares += before * (value - this.mean);
    }
    /** Of the mean; null with fewer than two. */
    get standardError() {
        return this.count < 2 ? null : Math.sqrt(this.squares / (this.count - 1) / this.count);
    }
}
class ErrorSums {
    truth = new Moments();
    error = new Moments();
    absolute = new Moments();
    square = new Moments();
    largest = 0;
    get rows() {
        return this.truth.count;
    }
    add(truth, predicted) {
        const error = predicted - truth;
        this.truth.add(truth);
        this.error.add(error);
        this.absolute.add(Math.abs(error));
        this.square.add(error * error);
        this.largest = Math.max(this.largest, Math.abs(error));
    }
    measures(confidence) {
        const { truth, error, absolute, square, largest } = this;
        const root = Math.sqrt(square.mean);
        // Delta method: the root's error is that of the mean square over twice the root.
        const rootError = square.standardError === null || root === 0 ? null : square.standardError / (2 * root);
        return {
            rows: truth.count,
            rmse: meanMeasure(root, rootError, confidence, true),
            mae: meanMeasure(absolute.mean, absolute.standardError, confidence, true),
            mean_error: meanMeasure(error.mean, error.standardError, confidence, false),
            max_error: largest,
            r2: truth.squares > 0 ? 1 - (square.mean * square.count) / truth.squares : null,
        };
    }
}
function meanMeasure(value, standardError, confidence, isPositive) {
    const at = (z) => value + z * (standardError ?? 0);
    const bounds = (z) => (isPositive ? Math.max(0, at(z)) : at(z));
    return {
        value,
        standard_error: standardError,
        interval: standardError === null ? null : (0,auc_interval/* boundsBy */.r9)(confidence, bounds),
    };
}

;// CONCATENATED MODULE: ./lib/commands/stats-task-table.js


/** Predictions of a number as text for people. */
function regressionTable(file, summary) {
    const { rows, dropped, groups, confidence } = summary;
    const lines = [
        `${(0,report_escape/* visible */.RK)(file)}: ${stats_task_table_count(rows)} rows${leftOut(dropped)}; ${stats_task_table_fixed(confidence * 100)} % intervals`,
        ...stats_task_table_measureLines(summary),
        ...(groups ?? []).flatMap((group) => [
            '',
            `${(0,report_escape/* visible */.RK)((0,slices/* sliceText */.S$)(group.slice))}: ${stats_task_table_count(group.rows)} rows`,
            ...stats_task_table_measureLines(group),
        ]),
    ];
    return `${lines.join('\n')}\n`;
}
function stats_task_table_measureLines({ rmse, mae, mean_error, max_error, r2 }) {
    return [
        `  rmse        ${meanText(rmse)}`,
        `  mae         ${meanText(mae)}`,
        `  mean_error  ${meanText(mean_error)}  (prediction - label)`,
        `  max_error   ${stats_task_table_fixed(max_error)}`,
        `  r2          ${r2 === null ? '- (the label has no variance)' : stats_task_table_fixed(r2)}`,
    ];
}
function meanText({ value, interval }) {
    return interval === null
        ? stats_task_table_fixed(value)
        : `${stats_task_table_fixed(value)}  [${stats_task_table_fixed(interval.lower)}, ${stats_task_table_fixed(interval.upper)}]`;
}
/** Predictions of one of several classes as text for people. */
function classTable(file, summary) {
    const { rows, dropped, accuracy, balanced_accuracy: balanced, macro, weighted, classes } = summary;
    const auc = summary.roc_auc_ovr;
    const loss = summary.log_loss === null ? `- (${summary.log_loss_reason})` : stats_task_table_fixed(summary.log_loss);
    const lines = [
        `${(0,report_escape/* visible */.RK)(file)}: ${stats_task_table_count(rows)} rows, ${classes.length} classes${leftOut(dropped)}`,
        `  accuracy           ${stats_task_table_fixed(accuracy)}  (micro precision, recall and f1 are the same)`,
        `  balanced_accuracy  ${stats_task_table_fixed(balanced)}`,
        `  macro              precision ${stats_task_table_fixed(macro.precision)}, recall ${stats_task_table_fixed(macro.recall)}, f1 ${stats_task_table_fixed(macro.f1)}`,
        `  weighted           precision ${stats_task_table_fixed(weighted.precision)}, recall ${stats_task_table_fixed(weighted.recall)}, f1 ${stats_task_table_fixed(weighted.f1)}`,
        `  roc_auc_ovr        ${auc === null ? '- (there are no score columns)' : `macro ${stats_task_table_fixed(auc.macro)}, weighted ${stats_task_table_fixed(auc.weighted)}`}`,
        `  log_loss           ${loss}`,
        '',
        ...classes.map((one) => `  ${(0,report_escape/* visible */.RK)(one.class)}: ${stats_task_table_count(one.rows)} rows, precision ${stats_task_table_fixed(one.precision)}, recall ${stats_task_table_fixed(one.recall)}, f1 ${stats_task_table_fixed(one.f1)}${one.roc_auc === null ? '' : `, roc_auc ${stats_task_table_fixed(one.roc_auc)}`}`),
    ];
    return `${lines.join('\n')}\n`;
}
function leftOut(dropped) {
    return dropped > 0 ? `, ${stats_task_table_count(dropped)} left out` : '';
}
function stats_task_table_fixed(value) {
    return String(Number(value.toFixed(4)));
}
function stats_task_table_count(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/commands/stats-task.js





/** Several classes, or a number. Returns what is printed. */
async function performanceOf(task, path, io, values) {
    const { label, prediction, groups, classScores, missing, confidence, refused, json } = values;
    if (label === undefined)
        throw new errors/* UserError */.y('name the column of the true label: --label COLUMN.');
    if (prediction === undefined)
        throw new errors/* UserError */.y(`--task ${task} needs --prediction COLUMN.`);
    const misplaced = [
        ...refused,
        ...(task === 'multiclass' && groups.length > 0 ? ['group'] : []),
        ...(task === 'multiclass' && confidence !== undefined ? ['confidence'] : []),
        ...(task === 'regression' && classScores.length > 0 ? ['class-score'] : []),
    ];
    if (misplaced.length > 0)
        throw new errors/* UserError */.y(`--${misplaced[0]} does not belong to --task ${task}.`);
    const common = { label, prediction, ...(missing !== undefined && { missing }) };
    if (task === 'multiclass') {
        const scores = stats_task_scoresOf(classScores);
        const summary = await summarizeClasses(() => (0,predictions_file/* openPredictions */.N)(path, io.cwd), { ...common, scores });
        const output = { schema: 'arbiter/stats-multiclass/v1', file: path, ...summary };
        return json ? `${JSON.stringify(output, null, 2)}\n` : classTable(path, summary);
    }
    const opened = await (0,predictions_file/* openPredictions */.N)(path, io.cwd);
    try {
        const summary = await summarizeRegression(opened.source, {
            ...common,
            groups,
            ...(confidence !== undefined && { confidence }),
        });
        const output = { schema: 'arbiter/stats-regression/v1', file: path, ...summary };
        return json ? `${JSON.stringify(output, null, 2)}\n` : regressionTable(path, summary);
    }
    finally {
        await opened.close();
    }
}
function stats_task_scoresOf(given) {
    const scores = new Map();
    for (const text of given) {
        const at = text.lastIndexOf('=');
        const [name, column] = [text.slice(0, at), text.slice(at + 1)];
        if (at < 1 || column === '')
            throw new errors/* UserError */.y(`--class-score: expected CLASS=COLUMN, found ${JSON.stringify(text)}.`);
        if (scores.has(name))
            throw new errors/* UserError */.y(`--class-score: the class ${JSON.stringify(name)} has two columns.`);
        scores.set(name, column);
    }
    return scores;
}

;// CONCATENATED MODULE: ./lib/commands/stats.js












const USAGE = `Usage:
  arbiter stats performance FILE --label COLUMN --score COLUMN [--group COLUMN]...
  arbiter stats performance FILE --task regression --label COLUMN --prediction COLUMN [--group COLUMN]...
  arbiter stats performance FILE --task multiclass --label COLUMN --prediction COLUMN [--class-score CLASS=COLUMN]...
  arbiter stats fairness FILE --label COLUMN (--score COLUMN | --prediction COLUMN) --group COLUMN [--group COLUMN]... --favorable LABEL
  arbiter stats compare FILE --label COLUMN --baseline COLUMN --candidate COLUMN
  arbiter stats compare BASELINE CANDIDATE --label COLUMN --score COLUMN [--key COLUMN]
${stats_drift/* DRIFT_USAGE */.MX}
FILE is CSV with a header (gzip too) or Parquet; which one is seen from its content.

  --positive LABEL        the positive label (default: 1 or true)
  --threshold NUMBER      predicted positive iff score >= NUMBER (default 0.5)
  --missing error|drop    rows without label or score: an error (default), or left out and counted
  --confidence NUMBER     of every interval (default 0.95)
  --json                  print JSON

Fairness only:
  --decide point|prove_safe|prove_harm   how uncertainty is treated (default prove_harm)
  --min-ratio NUMBER      judge ratios by this floor (default 0.8, the four-fifths screen)
  --max-difference NUMBER judge differences by this ceiling (default 0.1)
  --min-group-size N      smaller groups are inconclusive (default 30)
  --small-groups block|report
  --reference VALUE       reference group for the impact ratio (default: the highest rate)

Compare only:
  --baseline COLUMN, --candidate COLUMN   score of each model
  --key COLUMN            names each row, so that two files are compared row by row
  --margin NUMBER         judge whether the candidate is worse by at most NUMBER (--decide: default prove_safe)
  --metric NAME           what --margin judges (default roc_auc)
${stats_drift/* DRIFT_OPTIONS_USAGE */.t_}`;
const OPTIONS = {
    label: { type: 'string' },
    score: { type: 'string' },
    prediction: { type: 'string' },
    positive: { type: 'string' },
    group: { type: 'string', multiple: true },
    threshold: { type: 'string' },
    missing: { type: 'string' },
    confidence: { type: 'string' },
    favorable: { type: 'string' },
    decide: { type: 'string' },
    'min-ratio': { type: 'string' },
    'max-difference': { type: 'string' },
    'min-group-size': { type: 'string' },
    'small-groups': { type: 'string' },
    reference: { type: 'string' },
    baseline: { type: 'string' },
    candidate: { type: 'string' },
    key: { type: 'string' },
    task: { type: 'string' },
    'class-score': { type: 'string', multiple: true },
    margin: { type: 'string' },
    metric: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
};
/**
 * `arbiter stats performance|fairness|compare|profile FILE …`, `arbiter stats drift REFERENCE CURRENT`. Exit 0 when the numbers could be computed (whatever the verdicts),
 * 2 when the input or the usage is wrong.
 */
async function run(args, io) {
    try {
        const [verb, ...rest] = args;
        if (verb === undefined || verb === '--help' || rest.includes('--help')) {
            io.stdout(USAGE);
            return verb === undefined ? 2 : 0;
        }
        if (verb === 'drift')
            return await (0,stats_drift/* runDrift */.le)(rest, io);
        if (verb === 'profile')
            return await (0,stats_drift/* runProfile */.Tm)(rest, io);
        const { values, positionals } = parse(rest);
        if (verb === 'compare') {
            io.stdout(await compare(positionals, compareValues(values), io));
            return 0;
        }
        const [path, ...more] = positionals;
        if (path === undefined || more.length > 0)
            throw new errors/* UserError */.y(`expected one file after \`stats ${verb}\`, found ${positionals.length}.`);
        const task = oneOf(values, 'task', ['binary', 'multiclass', 'regression']) ?? 'binary';
        if (verb === 'performance' && task !== 'binary')
            io.stdout(await taskPerformance(task, path, values, io));
        else if (verb === 'performance')
            io.stdout(await performance(path, values, io));
        else if (verb === 'fairness')
            io.stdout(await stats_fairness(path, values, io));
        else
            throw new errors/* UserError */.y(`unknown statistics \`${verb}\`; expected performance, fairness, compare, drift or profile.`);
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const code = error instanceof problem/* StatisticsProblem */.J0 ? ` [${error.code}]` : '';
        io.stderr(`arbiter stats: ${(0,report_escape/* visibleLines */.gB)(error.message)}${code}\n`);
        return 2;
    }
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /Unknown option '--([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
        if (unknown === undefined)
            throw new errors/* UserError */.y(error instanceof Error ? error.message : String(error));
        const near = (0,suggestion/* suggest */.ZA)(unknown, Object.keys(OPTIONS));
        throw new errors/* UserError */.y(`unknown option \`--${unknown}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`);
    }
}
async function performance(path, values, io) {
    if (values.score === undefined)
        throw new errors/* UserError */.y('performance needs --score COLUMN.');
    const summary = await summarize(path, values, io, true);
    const output = { schema: 'arbiter/stats-performance/v1', file: path, ...summary };
    return values.json === true ? `${JSON.stringify(output, null, 2)}\n` : performanceTable(path, summary);
}
async function stats_fairness(path, values, io) {
    if (values.group === undefined)
        throw new errors/* UserError */.y('fairness needs --group COLUMN, once or more.');
    if (values.favorable === undefined) {
        throw new errors/* UserError */.y('fairness needs --favorable LABEL: the label that is good for the person concerned.');
    }
    if ((values.score === undefined) === (values.prediction === undefined)) {
        throw new errors/* UserError */.y('fairness needs either --score COLUMN or --prediction COLUMN.');
    }
    const minRatio = number(values, 'min-ratio') ?? 0.8;
    const maxDifference = number(values, 'max-difference') ?? 0.1;
    const minGroupSize = number(values, 'min-group-size');
    const options = {
        favorable: values.favorable,
        ...optional('decide', oneOf(values, 'decide', ['point', 'prove_safe', 'prove_harm'])),
        ...optional('confidence', number(values, 'confidence')),
        ...optional('minGroupSize', minGroupSize),
        ...optional('smallGroups', oneOf(values, 'small-groups', ['block', 'report'])),
        ...optional('reference', values.reference),
        limits: Object.fromEntries(fairness/* FAIRNESS_METRICS */.Of.map((metric) => [
            metric,
            metric.endsWith('ratio')
                ? { operator: 'at_least', threshold: minRatio }
                : { operator: 'at_most', threshold: maxDifference },
        ])),
    };
    const summary = await summarize(path, values, io, false);
    const report = (0,fairness/* fairnessOf */.xe)(summary, options);
    const { rows, dropped, format, positive_label, negative_label, threshold } = summary;
    const { partitions, ...settings } = report;
    const output = {
        schema: 'arbiter/stats-fairness/v1',
        file: path,
        format,
        rows,
        dropped,
        positive_label,
        negative_label,
        threshold,
        ...settings,
        groups: partitions.flatMap(({ groups }) => groups),
        ...headlines(partitions),
        partitions,
    };
    return values.json === true ? `${JSON.stringify(output, null, 2)}\n` : fairnessTable(path, rows, report);
}
async function summarize(path, values, io, measureGroups) {
    if (values.label === undefined)
        throw new errors/* UserError */.y('name the column of the true label: --label COLUMN.');
    const missing = oneOf(values, 'missing', ['error', 'drop']);
    const source = await (0,predictions_file/* openPredictions */.N)(path, io.cwd);
    try {
        return await (0,predictions/* summarizePredictions */.s7)(source.source, {
            label: values.label,
            ...optional('score', values.score),
            ...optional('prediction', values.prediction),
            ...optional('positive', values.positive),
            ...optional('threshold', number(values, 'threshold')),
            ...optional('confidence', number(values, 'confidence')),
            ...optional('missing', missing),
            groups: values.group ?? [],
            measureGroups: measureGroups && values.group !== undefined,
        });
    }
    finally {
        await source.close();
    }
}
function taskPerformance(task, path, values, io) {
    const { label, score, prediction, group, threshold, positive } = values;
    return performanceOf(task, path, io, {
        label,
        prediction,
        groups: group ?? [],
        classScores: values['class-score'] ?? [],
        missing: oneOf(values, 'missing', ['error', 'drop']),
        confidence: number(values, 'confidence'),
        refused: Object.entries({ score, threshold, positive }).flatMap(([name, value]) => value === undefined ? [] : [name]),
        json: values.json === true,
    });
}
function compareValues(values) {
    const { label, score, baseline, candidate, key, positive, metric } = values;
    return {
        label,
        score,
        baseline,
        candidate,
        key,
        positive,
        metric,
        missing: oneOf(values, 'missing', ['error', 'drop']),
        threshold: number(values, 'threshold'),
        confidence: number(values, 'confidence'),
        margin: number(values, 'margin'),
        decide: oneOf(values, 'decide', ['point', 'prove_safe', 'prove_harm']),
        json: values.json === true,
    };
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function number(values, name) {
    const text = values[name];
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
        throw new errors/* UserError */.y(`--${name}: expected a number, found ${JSON.stringify(text)}.`);
    return value;
}
function oneOf(values, name, allowed) {
    const text = values[name];
    if (text === undefined)
        return undefined;
    const found = allowed.find((word) => word === text);
    if (found === undefined)
        throw new errors/* UserError */.y(`--${name}: expected ${allowed.join(', ')}; found ${JSON.stringify(text)}.`);
    return found;
}
const stats_VERDICTS = ['fail', 'inconclusive', 'pass'];
/** One entry for each metric: the worst verdict over the attributes, with the group that decides and its counts. */
function headlines(partitions) {
    const entries = partitions.flatMap(({ attributes, metrics }) => metrics.map(({ metric, value, interval, verdict, worst, worst_counts }) => ({
        metric,
        entry: { attributes, value, interval, verdict, worst, worst_counts },
    })));
    const rank = (verdict) => verdict === null ? stats_VERDICTS.length : stats_VERDICTS.indexOf(verdict);
    const sorted = entries.sort((a, b) => rank(b.entry.verdict) - rank(a.entry.verdict));
    return Object.fromEntries(sorted.map(({ metric, entry }) => [metric, entry]));
}


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p5: () => (/* binding */ FORBIDDEN_KEYS),
  Tg: () => (/* binding */ GOVERNING_LIMITS),
  V3: () => (/* binding */ TextDocument),
  bQ: () => (/* binding */ pointerToken),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/text/position.js
var position = __webpack_require__(68384);
;// CONCATENATED MODULE: ./lib/text/scalar-offset.js
/**
 * Where the character at `index` of a text value stands in the source that it was read from. The value starts at `start`
 * there, as YAML (plain, quoted or a block) or JSON writes it. Undefined where an escape hides the place: then only the
 * start is known.
 */
function scalarOffset(source, start, value, index) {
    if (index >= value.length && value !== '') {
        const last = scalarOffset(source, start, value, value.length - 1);
        return last === undefined ? undefined : last + 1;
    }
    const opening = /^(?:[|>][-+0-9]*[^\n]*\n\s*|["'])/.exec(source.slice(start, start + LONGEST_OPENING));
    let at = start + (opening?.[0].length ?? 0);
    for (let read = 0; read < index;) {
        const gap = lineBreak(source, at);
        const blanks = gap === 0 ? 0 : blanksAt(value, read);
        if (blanks > 0) {
            // Line breaks are kept, folded into a space, or cut with their indentation: the texts meet again after them.
            if (read + blanks > index)
                return at;
            read += blanks;
            at += gap;
            continue;
        }
        const width = widthOf(source, at, value[read], source[start] === "'");
        if (width === 0)
            return undefined;
        read += 1;
        at += width;
    }
    return at + (blanksAt(value, index) > 0 ? 0 : lineBreak(source, at));
}
/** An indicator of a block, its comment and the indentation after it. */
const LONGEST_OPENING = 500;
/** Length of the blanks of a source, if a line ends in them. */
function lineBreak(source, at) {
    let end = at;
    while (' \t\r\n'.includes(source[end] ?? '.'))
        end += 1;
    return source.slice(at, end).includes('\n') ? end - at : 0;
}
function blanksAt(value, at) {
    let end = at;
    while (' \n'.includes(value[end] ?? '.'))
        end += 1;
    return end - at;
}
/** How a character is written after a backslash. */
const ESCAPED = {
    '"': '"',
    '\\': '\\',
    '\n': 'n',
    '\t': 't',
};
/** How long a character of the value is in the source; 0: it is not what stands there. */
function widthOf(source, at, char, isSingleQuoted) {
    if (source[at] === '\\' && source[at + 1] === ESCAPED[char ?? ''])
        return 2;
    if (source[at] !== char)
        return 0;
    return isSingleQuoted && char === "'" ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/text/document.js


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
    /** The text that a pointer comes from, and its pointer there: another one where a document is made of several. */
    source(pointer) {
        return { document: this, pointer };
    }
    /** The text of a 1-based line, without its end. */
    excerpt(line) {
        return this.#lineMap().line(line);
    }
    /** A problem at the place of a pointer in this text. */
    problem(code, message, pointer, suggestion) {
        return this.#problem(code, message, pointer, this.at(pointer), suggestion);
    }
    /** A problem at a character of a text value; at its start where an escape hides the place. */
    problemWithin(code, message, pointer, index, suggestion) {
        const [start, value] = [this.#offsets.get(pointer), valueAt(this.value, pointer)];
        const offset = start === undefined || typeof value !== 'string'
            ? undefined
            : scalarOffset(this.#text, start, value, index);
        const position = offset === undefined ? this.at(pointer) : this.#lineMap().position(offset);
        return this.#problem(code, message, pointer, position, suggestion);
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
        this.#lines ??= new position/* LineMap */.H(this.#text);
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
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


/***/ })

};
