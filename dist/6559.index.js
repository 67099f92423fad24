export const id = 6559;
export const ids = [6559];
export const modules = {

/***/ 84864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   a: () => (/* binding */ waldBounds),
/* harmony export */   r9: () => (/* binding */ boundsBy),
/* harmony export */   vd: () => (/* binding */ rowsNeeded),
/* harmony export */   yV: () => (/* binding */ hanleyMcNeil),
/* harmony export */   ym: () => (/* binding */ boundsFromSummary)
/* harmony export */ });
/* unused harmony export logitBounds */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46172);

/** estimate ± z·SE, clipped to 0…1. `confidence` strictly between 0 and 1. */
function waldBounds(value, standardError, confidence) {
    return boundsBy(confidence, (z) => clip(value + z * standardError));
}
/** Bounds of an AUC on the logit scale: stay inside 0…1 without clipping. `value` strictly between 0 and 1. */
function logitBounds(value, standardError, confidence) {
    const logit = Math.log(value / (1 - value));
    const scale = standardError / (value * (1 - value));
    return boundsBy(confidence, (z) => 1 / (1 + Math.exp(-(logit + z * scale))));
}
function boundsBy(confidence, at) {
    const both = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + confidence) / 2);
    const one = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence);
    return { lower: at(-both), upper: at(both), lower_one_sided: at(-one), upper_one_sided: at(one) };
}
function clip(value) {
    return Math.min(1, Math.max(0, value));
}
/** Standard error of an AUC from the numbers of rows alone (Hanley and McNeil 1982); they need not be whole. */
function hanleyMcNeil(auc, positives, negatives) {
    const q1 = auc / (2 - auc);
    const q2 = (2 * auc * auc) / (1 + auc);
    const square = auc * auc;
    const variance = (auc * (1 - auc) + (positives - 1) * (q1 - square) + (negatives - 1) * (q2 - square)) /
        (positives * negatives);
    return Math.sqrt(Math.max(0, variance));
}
/** Bounds of an AUC known only as a number, with its rows and the share of positives among them. */
function boundsFromSummary(auc, rows, prevalence, confidence) {
    const positives = rows * prevalence;
    return waldBounds(auc, hanleyMcNeil(auc, positives, rows - positives), confidence);
}
const MOST_ROWS = 2 ** 50;
/**
 * The fewest rows at which an AUC of this value would have its one-sided lower bound above `bound` (Hanley-McNeil;
 * positives = rows × prevalence, not rounded). Null where no number of rows would do: the AUC is not above the bound.
 */
function rowsNeeded(auc, prevalence, bound, confidence) {
    if (!(auc > bound && auc <= 1 && prevalence > 0 && prevalence < 1))
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence);
    const clears = (rows) => {
        const positives = rows * prevalence;
        return auc - z * hanleyMcNeil(auc, positives, rows - positives) > bound;
    };
    let enough = 2;
    while (!clears(enough)) {
        enough *= 2;
        if (enough > MOST_ROWS)
            return null;
    }
    let tooFew = enough / 2;
    while (enough - tooFew > 1) {
        const middle = Math.floor((enough + tooFew) / 2);
        if (clears(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lJ: () => (/* binding */ compareColumns),
  hZ: () => (/* binding */ compareFiles),
  ge: () => (/* binding */ judgeMargin),
  w3: () => (/* binding */ rowsForDistance)
});

// EXTERNAL MODULE: ./lib/statistics/decision.js
var decision = __webpack_require__(46949);
// EXTERNAL MODULE: ./lib/statistics/measures.js
var measures = __webpack_require__(38278);
// EXTERNAL MODULE: ./lib/statistics/auc-interval.js
var auc_interval = __webpack_require__(84864);
// EXTERNAL MODULE: ./lib/statistics/compensated-sum.js
var compensated_sum = __webpack_require__(33140);
;// CONCATENATED MODULE: ./lib/statistics/influence.js
/** Metrics of decisions whose difference has an interval. */
const DECISION_METRICS = ['accuracy', 'precision', 'recall', 'f1'];
/**
 * The influence function of a metric of decisions at these counts (a ratio of two means: delta method). Its variance over
 * the rows, divided by their number, is the variance of the metric. Null where the metric has no value.
 */
function influenceOf(metric, { tp, fp, tn, fn }) {
    const rows = tp + fp + tn + fn;
    switch (metric) {
        case 'accuracy':
            return (truth, predicted) => Number(truth === predicted) - (tp + tn) / rows;
        case 'precision':
            return ratio((_, predicted) => predicted, tp, tp + fp, rows);
        case 'recall':
            return ratio((truth) => truth, tp, tp + fn, rows);
        case 'f1':
            return ratio((truth, predicted) => truth + predicted, 2 * tp, 2 * tp + fp + fn, rows, 2);
    }
}
/** Of weight × (truth and predicted) over `below`. */
function ratio(below, numerator, denominator, rows, weight = 1) {
    if (denominator === 0)
        return null;
    const value = numerator / denominator;
    const mean = denominator / rows;
    return (truth, predicted) => (weight * truth * predicted - value * below(truth, predicted)) / mean;
}

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/placements.js

/** DeLong's placement values, ties by half, in the order of the rows. Both classes must have rows. */
function placementsOf(truth, score) {
    const rows = score.length;
    const order = new Uint32Array(rows).map((_, row) => row);
    order.sort((a, b) => score[a] - score[b]);
    const positives = truth.reduce((sum, one) => sum + one, 0);
    const negatives = rows - positives;
    const values = new Float64Array(rows);
    const won = new compensated_sum/* CompensatedSum */.$();
    let positivesBelow = 0;
    let negativesBelow = 0;
    for (let start = 0; start < rows;) {
        let end = start;
        let tiedPositives = 0;
        const value = score[order[start]];
        while (end < rows && score[order[end]] === value) {
            tiedPositives += truth[order[end]];
            end++;
        }
        const tiedNegatives = end - start - tiedPositives;
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let i = start; i < end; i++) {
            const row = order[i];
            values[row] = truth[row] === 1 ? ofPositive : ofNegative;
        }
        won.add(tiedPositives * (2 * negativesBelow + tiedNegatives));
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
        start = end;
    }
    return { auc: won.value / 2 / (positives * negatives), values };
}
/**
 * DeLong's variance of an AUC, or (from differences of placements) of the difference between two on the same rows:
 * S10/P + S01/N. Null with fewer than two rows of a class.
 */
function placementVariance(truth, values) {
    const counts = [0, 0];
    const sums = [new compensated_sum/* CompensatedSum */.$(), new compensated_sum/* CompensatedSum */.$()];
    for (let row = 0; row < values.length; row++) {
        const side = truth[row];
        counts[side] = counts[side] + 1;
        sums[side]?.add(values[row]);
    }
    if (counts.some((count) => count < 2))
        return null;
    const means = sums.map((sum, side) => sum.value / counts[side]);
    const squares = [new compensated_sum/* CompensatedSum */.$(), new compensated_sum/* CompensatedSum */.$()];
    for (let row = 0; row < values.length; row++) {
        const side = truth[row];
        const deviation = values[row] - means[side];
        squares[side]?.add(deviation * deviation);
    }
    return squares.reduce((total, sum, side) => {
        const count = counts[side];
        return total + sum.value / (count - 1) / count;
    }, 0);
}

// EXTERNAL MODULE: ./lib/statistics/row-loss.js
var row_loss = __webpack_require__(32247);
;// CONCATENATED MODULE: ./lib/statistics/metric-difference.js







const NO_INTERVAL = 'no interval of this difference is computed';
/** The difference of every metric, those without an interval last. */
function metricDifferences(pair) {
    const { baseline, candidate } = pair;
    const valuesBy = (of) => [of(baseline.measures), of(candidate.measures)];
    return [
        aucDifference(pair),
        ...DECISION_METRICS.map((metric) => {
            const variance = decisionVariance(pair, metric);
            return difference(pair, metric, 'higher', valuesBy((measures) => measures[metric]), variance, 'delta');
        }),
        ...['log_loss', 'brier_score'].map((metric) => {
            const values = valuesBy((measures) => measures[metric === 'log_loss' ? 'log_loss' : 'brier']);
            const variance = values.includes(null) ? null : lossVariance(pair, metric);
            return difference(pair, metric, 'lower', values, variance, 'mean');
        }),
        difference(pair, 'average_precision', 'higher', valuesBy(({ pr_auc }) => pr_auc), null, null),
        difference(pair, 'ks_statistic', 'higher', valuesBy((measures) => measures['ks.d']), null, null),
        difference(pair, 'expected_calibration_error', 'lower', valuesBy(({ calibration }) => calibration?.ece ?? null), null, null),
    ];
}
/** Whether every row has the same score from both: then nothing is estimated, the difference is none. */
function isIdentical({ isPaired, baseline, candidate }) {
    return isPaired && baseline.score.every((score, row) => score === candidate.score[row]);
}
/** DeLong: of differences of placements on the same rows, otherwise the sum of both variances. */
function aucDifference(pair) {
    const [a, b] = [pair.baseline, pair.candidate].map(({ truth, score }) => placementsOf(truth, score));
    const variance = pair.isPaired
        ? placementVariance(pair.baseline.truth, a.values.map((value, row) => b.values[row] - value))
        : sum(placementVariance(pair.baseline.truth, a.values), placementVariance(pair.candidate.truth, b.values));
    return difference(pair, 'roc_auc', 'higher', [a.auc, b.auc], variance, 'delong');
}
function decisionVariance(pair, metric) {
    const { baseline, candidate } = pair;
    const [a, b] = [baseline, candidate].map(({ confusion }) => influenceOf(metric, confusion));
    if (a === null || b === null)
        return null;
    const of = (model, row) => {
        const truth = model.truth[row];
        const predicted = model.score[row] >= model.threshold ? 1 : 0;
        return (model === baseline ? a : b)(truth, predicted);
    };
    return varianceOfMean(pair, of);
}
function lossVariance(pair, metric) {
    const loss = row_loss/* LOSSES */.y[metric];
    return varianceOfMean(pair, ({ truth, score }, row) => loss(score[row], truth[row]));
}
/** Of the mean difference on the same rows, or of the difference between two means. */
function varianceOfMean({ baseline, candidate, isPaired }, of) {
    if (isPaired)
        return varianceOfRows(baseline.score.length, (row) => of(candidate, row) - of(baseline, row));
    return [baseline, candidate].reduce((total, model) => total + varianceOfRows(model.score.length, (row) => of(model, row)), 0);
}
function varianceOfRows(rows, of) {
    const total = new compensated_sum/* CompensatedSum */.$();
    for (let row = 0; row < rows; row++)
        total.add(of(row));
    const mean = total.value / rows;
    const squares = new compensated_sum/* CompensatedSum */.$();
    for (let row = 0; row < rows; row++) {
        const deviation = of(row) - mean;
        squares.add(deviation * deviation);
    }
    return squares.value / (rows - 1) / rows;
}
function difference(pair, metric, better, [baseline, candidate], variance, method) {
    const named = { metric, better, baseline, candidate };
    const nothing = { standard_error: null, z: null, p: null, interval: null, method: null, undecidable: null };
    if (baseline === null || candidate === null) {
        const model = baseline === null ? pair.baseline : pair.candidate;
        return { ...named, ...nothing, difference: null, reason: whyMissing(metric, model.measures) };
    }
    const change = candidate - baseline;
    if (isIdentical(pair)) {
        const interval = { lower: 0, upper: 0, lower_one_sided: 0, upper_one_sided: 0 };
        const reason = 'both models give the same score on every row';
        return { ...named, ...nothing, difference: 0, standard_error: 0, interval, reason };
    }
    if (variance === null)
        return { ...named, ...nothing, difference: change, reason: NO_INTERVAL };
    const standardError = Math.sqrt(variance);
    const z = standardError > 0 ? change / standardError : null;
    return {
        ...named,
        difference: change,
        standard_error: standardError,
        z,
        p: z === null ? null : (0,normal/* twoSidedP */.mX)(z),
        interval: boundsOf(change, standardError, pair.confidence, metric !== 'log_loss'),
        method,
        undecidable: undecidableOf(pair, standardError),
        reason: null,
    };
}
function boundsOf(value, standardError, confidence, isShare) {
    // A difference of two numbers between 0 and 1.
    const limit = (bound) => (isShare ? Math.max(-1, Math.min(1, bound)) : bound);
    return (0,auc_interval/* boundsBy */.r9)(confidence, (z) => limit(value + z * standardError));
}
function undecidableOf({ baseline, candidate }, standardError) {
    const classes = [baseline, candidate].flatMap(({ measures }) => [measures.positives, measures.negatives]);
    if (Math.min(...classes) < measures/* FEWEST_ROWS_OF_A_CLASS */.y)
        return 'few_rows_of_a_class';
    return standardError > 0 ? null : 'zero_variance';
}
const REASON_KEYS = {
    average_precision: 'pr_auc',
    brier_score: 'brier',
    ks_statistic: 'ks.d',
    expected_calibration_error: 'calibration',
};
function whyMissing(metric, { reasons }) {
    return reasons[REASON_KEYS[metric] ?? metric] ?? 'it has no value';
}
function sum(a, b) {
    return a === null || b === null ? null : a + b;
}

// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/statistics/source.js
var statistics_source = __webpack_require__(72890);
;// CONCATENATED MODULE: ./lib/statistics/model-scores.js


/** Rows of two models are held in memory, 17 bytes each: more than these are refused. */
const MOST_COMPARED_ROWS = 2 ** 24;
/** Names of rows take far more room. */
const MOST_KEYED_ROWS = 2 ** 22;
/** Reads all complete rows. Errors: `StatisticsProblem`, also for two rows of one name. */
async function readScores(source, columns) {
    const collected = new CollectedRows(columns);
    const { texts, dropped, format } = await (0,statistics_source/* readPredictions */.R_)(source, columns, (batch) => collected.add(batch));
    const { truth, score, second, rows, keys } = collected.trimmed();
    const positives = truth.reduce((sum, one) => sum + one, 0);
    const labels = texts.labelTexts({ positives, negatives: rows - positives });
    return { format, rows, dropped, truth, score, second, keys, labels };
}
class CollectedRows {
    columns;
    most;
    keys = new Map();
    truth = new Uint8Array(0);
    score = new Float64Array(0);
    second = new Float64Array(0);
    rows = 0;
    constructor(columns) {
        this.columns = columns;
        this.most = columns.key === undefined ? MOST_COMPARED_ROWS : MOST_KEYED_ROWS;
    }
    add(batch) {
        const needed = this.rows + batch.rows;
        if (needed > this.most) {
            throw new problem/* StatisticsProblem */.J0('too_many_rows', `the file has more than ${this.most} rows; a comparison holds them all in memory.`);
        }
        if (needed > this.truth.length)
            this.grow(Math.max(needed, 2 * this.truth.length));
        this.truth.set(batch.truth.subarray(0, batch.rows), this.rows);
        this.score.set(batch.score.subarray(0, batch.rows), this.rows);
        if (this.columns.second !== undefined)
            this.second.set(batch.second.subarray(0, batch.rows), this.rows);
        if (this.columns.key !== undefined)
            for (let row = 0; row < batch.rows; row++)
                this.name(batch.keys[row], this.rows + row);
        this.rows = needed;
    }
    trimmed() {
        const { rows, columns } = this;
        return {
            rows,
            truth: this.truth.subarray(0, rows),
            score: this.score.subarray(0, rows),
            second: this.second.subarray(0, columns.second === undefined ? 0 : rows),
            keys: columns.key === undefined ? null : this.keys,
        };
    }
    name(key, row) {
        const other = this.keys.get(key);
        if (other !== undefined) {
            // The name itself is not shown: it may be that of a person.
            throw new problem/* StatisticsProblem */.J0('duplicate_key', `the complete rows ${other + 1} and ${row + 1} have the same name; each needs its own.`, { column: this.columns.key ?? '' });
        }
        this.keys.set(key, row);
    }
    grow(capacity) {
        const { truth, score, second } = this;
        this.truth = new Uint8Array(capacity);
        this.truth.set(truth);
        this.score = new Float64Array(capacity);
        this.score.set(score);
        if (this.columns.second === undefined)
            return;
        this.second = new Float64Array(capacity);
        this.second.set(second);
    }
}

// EXTERNAL MODULE: ./lib/statistics/predictions.js + 1 modules
var predictions = __webpack_require__(77863);
// EXTERNAL MODULE: ./lib/statistics/score-accumulator.js + 2 modules
var score_accumulator = __webpack_require__(87756);
;// CONCATENATED MODULE: ./lib/statistics/comparison.js








/** Two score columns of one file: the same rows. Errors: `StatisticsProblem`. */
async function compareColumns(source, options) {
    checkOptions(options);
    const { label, baseline, candidate, positive, missing } = options;
    const read = await readScores(source, {
        label,
        score: baseline,
        second: candidate,
        ...(positive !== undefined && { positive }),
        ...(missing !== undefined && { missing }),
    });
    return comparisonOf(read, { ...read, score: read.second }, null, options);
}
/** Two files, one model each. Rows are paired by their names where both files have the same ones. */
async function compareFiles(baseline, candidate, options) {
    checkOptions(options);
    const { label, key, positive, missing } = options;
    const columns = {
        label,
        ...(key !== undefined && { key }),
        ...(positive !== undefined && { positive }),
        ...(missing !== undefined && { missing }),
    };
    const first = await readScores(baseline, { ...columns, score: options.baseline });
    const second = await readScores(candidate, { ...columns, score: options.candidate });
    checkLabels(first, second);
    const aligned = alignedTo(first, second);
    if (aligned === null)
        return comparisonOf(first, second, key === undefined ? 'no_key' : 'other_rows', options);
    return comparisonOf(first, aligned, null, options);
}
function checkOptions({ baseline, candidate, threshold = 0, confidence = predictions/* DEFAULT_CONFIDENCE */.FH, }) {
    const refuse = (message) => new problem/* StatisticsProblem */.J0('bad_option', message);
    if (!Number.isFinite(threshold))
        throw refuse('the threshold must be a finite number.');
    if (!(confidence > 0.5 && confidence < 1))
        throw refuse('the confidence must be above 0.5 and below 1, for example 0.95.');
    if (baseline === '' || candidate === '')
        throw refuse('name the score column of both models.');
}
function checkLabels(first, second) {
    const words = ({ labels }) => `${labels.positive} and ${labels.negative}`;
    if (words(first) === words(second))
        return;
    throw new problem/* StatisticsProblem */.J0('other_rows', `the labels of the baseline are ${words(first)}, those of the candidate ${words(second)}; expected the same.`);
}
/**
 * The second file's rows in the order of the first; null where they cannot be matched one by one. A row of both files has
 * one label, whatever other rows there are: a row more must not hide another truth.
 */
function alignedTo(first, second) {
    if (first.keys === null || second.keys === null)
        return null;
    const truth = new Uint8Array(first.rows);
    const score = new Float64Array(first.rows);
    let matched = 0;
    for (const [key, row] of first.keys) {
        const other = second.keys.get(key);
        if (other === undefined)
            continue;
        matched++;
        truth[row] = second.truth[other];
        score[row] = second.score[other];
        if (truth[row] !== first.truth[row]) {
            throw new problem/* StatisticsProblem */.J0('other_rows', `row ${row + 1} of the baseline has another label in the candidate's file; one of them is wrong.`);
        }
    }
    return matched === first.rows && matched === second.rows ? { ...second, truth, score } : null;
}
function comparisonOf(baseline, candidate, unpairedBecause, options) {
    const { threshold = predictions/* DEFAULT_THRESHOLD */.aV, confidence = predictions/* DEFAULT_CONFIDENCE */.FH } = options;
    const pair = {
        baseline: measured(baseline, threshold, confidence),
        candidate: measured(candidate, threshold, confidence),
        isPaired: unpairedBecause === null,
        confidence,
    };
    const described = (model, column, { measures }) => ({
        format: model.format,
        column,
        rows: model.rows,
        positives: measures.positives,
        negatives: measures.negatives,
        dropped: model.dropped,
    });
    return {
        baseline: described(baseline, options.baseline, pair.baseline),
        candidate: described(candidate, options.candidate, pair.candidate),
        pairing: pair.isPaired ? 'paired' : 'unpaired',
        unpaired_because: unpairedBecause,
        identical: isIdentical(pair),
        positive_label: baseline.labels.positive,
        negative_label: baseline.labels.negative,
        threshold,
        confidence,
        metrics: metricDifferences(pair),
    };
}
function measured({ truth, score }, threshold, confidence) {
    const scores = new score_accumulator/* ScoreAccumulator */.X();
    scores.add(score, Uint16Array.from(truth), score.length);
    const confusion = { tp: 0, fp: 0, tn: 0, fn: 0 };
    for (let row = 0; row < score.length; row++) {
        const isPredicted = score[row] >= threshold;
        if (truth[row] === 1)
            confusion[isPredicted ? 'tp' : 'fn']++;
        else
            confusion[isPredicted ? 'fp' : 'tn']++;
    }
    return { measures: (0,measures/* measuresOf */.d)(confusion, scores, confidence), confusion, truth, score, threshold };
}
/** Whether the candidate is at most `margin` worse (non-inferiority); at a margin of 0 whether it is no worse. */
function judgeMargin(comparison, metric, margin, decide) {
    const found = comparison.metrics.find((one) => one.metric === metric);
    if (found === undefined || found.difference === null)
        return { metric, margin, decide, verdict: 'inconclusive', rows_needed: null };
    const gain = found.better === 'higher' ? found.difference : -found.difference;
    const { interval, undecidable } = found;
    const estimate = {
        value: gain,
        lowerOneSided: interval === null
            ? null
            : found.better === 'higher'
                ? interval.lower_one_sided
                : -interval.upper_one_sided,
        upperOneSided: interval === null
            ? null
            : found.better === 'higher'
                ? interval.upper_one_sided
                : -interval.lower_one_sided,
        undecidable,
    };
    const verdict = (0,decision/* decideBound */.rI)(estimate, { operator: 'at_least', threshold: -margin }, decide);
    const isOpen = verdict === 'inconclusive' && undecidable === null && found.standard_error !== null;
    const rows = Math.max(comparison.baseline.rows, comparison.candidate.rows);
    return {
        metric,
        margin,
        decide,
        verdict,
        rows_needed: isOpen
            ? rowsForDistance(rows, gain + margin, found.standard_error ?? 0, comparison.confidence)
            : null,
    };
}
/** The standard error shrinks with the root of the rows. */
function rowsForDistance(rows, distance, standardError, confidence) {
    if (distance === 0)
        return null;
    const needed = Math.floor(rows * (((0,normal/* normalQuantile */.Zl)(confidence) * standardError) / distance) ** 2) + 1;
    return Number.isSafeInteger(needed) ? needed : null;
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   b5: () => (/* binding */ isFloor),
/* harmony export */   gd: () => (/* binding */ decideRatio),
/* harmony export */   rI: () => (/* binding */ decideBound)
/* harmony export */ });
function isFloor({ operator }) {
    return operator === 'above' || operator === 'at_least';
}
/** False for anything that is not a finite number. */
function meets(value, { operator, threshold }) {
    if (!Number.isFinite(value) || !Number.isFinite(threshold))
        return false;
    switch (operator) {
        case 'above':
            return value > threshold;
        case 'at_least':
            return value >= threshold;
        case 'below':
            return value < threshold;
        case 'at_most':
            return value <= threshold;
    }
}
/**
 * The verdict on an estimate with bounds (AUC, a difference, a mean):
 * `point` by the value; `prove_safe` passes where the bound on the unsafe side meets the limit, fails where the bound
 * on the safe side misses it; `prove_harm` fails only where the safe-side bound misses, passes where the value meets.
 * Everything between is inconclusive, and so is what is not a number.
 */
function decideBound(estimate, limit, decide) {
    const { value, lowerOneSided, upperOneSided, undecidable } = estimate;
    if (!Number.isFinite(value) || !Number.isFinite(limit.threshold))
        return 'inconclusive';
    const pointOutcome = meets(value, limit) ? 'pass' : 'fail';
    if (decide === 'point')
        return pointOutcome;
    if (undecidable !== undefined && undecidable !== null)
        return 'inconclusive';
    if (lowerOneSided === null || upperOneSided === null) {
        return decide === 'prove_safe' && pointOutcome === 'pass' ? 'inconclusive' : pointOutcome;
    }
    const [unsafe, safe] = isFloor(limit) ? [lowerOneSided, upperOneSided] : [upperOneSided, lowerOneSided];
    if (Number.isFinite(safe) && !meets(safe, limit))
        return 'fail';
    const proof = decide === 'prove_safe' ? unsafe : value;
    return meets(proof, limit) ? 'pass' : 'inconclusive';
}
/**
 * The verdict on a ratio, for a floor (a ceiling mirrors it): `point` by the value; under `prove_harm` and
 * `prove_safe` a ratio past the limit fails where the interval excludes 1 and is inconclusive where it includes 1; a
 * ratio within the limit passes under `prove_harm`, and under `prove_safe` only where its one-sided bound is within too.
 * Without counts: past the limit fails; within it passes, but is inconclusive under `prove_safe`.
 */
function decideRatio(estimate, limit, decide) {
    const { value, lowerOneSided, upperOneSided, excludesOne } = estimate;
    if (value === null || !Number.isFinite(value) || !Number.isFinite(limit.threshold))
        return 'inconclusive';
    if (!meets(value, limit))
        return decide === 'point' || (excludesOne ?? true) ? 'fail' : 'inconclusive';
    if (decide !== 'prove_safe')
        return 'pass';
    const unsafe = isFloor(limit) ? lowerOneSided : upperOneSided;
    return unsafe !== null && meets(unsafe, limit) ? 'pass' : 'inconclusive';
}
/** The worst of several: fail, then inconclusive, then pass. Of none: inconclusive, for nothing was shown. */
function worstOutcome(outcomes) {
    if (outcomes.includes('fail'))
        return 'fail';
    return outcomes.length === 0 || outcomes.includes('inconclusive') ? 'inconclusive' : 'pass';
}


/***/ }),

/***/ 16746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ph: () => (/* reexport */ DEFAULT_MIN_GROUP_SIZE),
  Of: () => (/* reexport */ FAIRNESS_METRICS),
  xe: () => (/* binding */ fairnessOf)
});

// EXTERNAL MODULE: ./lib/statistics/decision.js
var decision = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/statistics/fisher.js
/** Two tables count as equally likely within this; the same allowance as R and SciPy make. */
const RELATIVE_TOLERANCE = 1e-7;
/** e to this is nothing to a double. */
const NEGLIGIBLE = -745;
/**
 * Fisher's exact test of a 2×2 table, two-sided: the probability, with all margins fixed, of a table no more likely
 * than this one (as R's `fisher.test` and SciPy's `fisher_exact`). Arguments are successes and totals of two groups.
 */
function fisherExact(successes, total, otherSuccesses, otherTotal) {
    const drawn = successes + otherSuccesses;
    const all = total + otherTotal;
    const lowest = Math.max(0, drawn - otherTotal);
    const highest = Math.min(total, drawn);
    const mode = Math.min(highest, Math.max(lowest, Math.floor(((total + 1) * (drawn + 1)) / (all + 2))));
    /** ln of how much likelier k + 1 is than k. */
    const step = (k) => Math.log(((total - k) * (drawn - k)) / ((k + 1) * (otherTotal - drawn + k + 1)));
    // ln(probability ÷ the likeliest's) of each table, from the likeliest outwards, as far as doubles reach.
    const logs = [0];
    let observed = successes === mode ? 0 : Number.NEGATIVE_INFINITY;
    for (let k = mode, log = 0; k < highest && log > NEGLIGIBLE; k++) {
        log += step(k);
        logs.push(log);
        if (k + 1 === successes)
            observed = log;
    }
    for (let k = mode, log = 0; k > lowest && log > NEGLIGIBLE; k--) {
        log -= step(k - 1);
        logs.push(log);
        if (k - 1 === successes)
            observed = log;
    }
    const limit = observed + Math.log1p(RELATIVE_TOLERANCE);
    let whole = 0;
    let tail = 0;
    for (const log of logs) {
        const weight = Math.exp(log);
        whole += weight;
        if (log <= limit)
            tail += weight;
    }
    return Math.min(1, tail / whole);
}

// EXTERNAL MODULE: ./lib/statistics/auc-interval.js
var auc_interval = __webpack_require__(84864);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/proportion.js


function rate({ count, total }) {
    return total === 0 ? null : count / total;
}
/** count/total ÷ reference; null where the reference rate is 0 or either has no rows. */
function ratioOf(group, reference) {
    if (group.total === 0 || reference.total === 0 || reference.count === 0)
        return null;
    return (group.count * reference.total) / (group.total * reference.count);
}
/** Standard error of the log ratio of two proportions (Katz et al. 1978); null with a zero cell. */
function katzStandardError(group, reference) {
    if (group.count === 0 || reference.count === 0)
        return null;
    const part = ({ count, total }) => (total - count) / (count * total);
    return Math.sqrt(part(group) + part(reference));
}
/** Bounds of a ratio by Katz's log method, and its two-sided p. Null with a zero cell. */
function katz(group, reference, confidence) {
    const ratio = ratioOf(group, reference);
    const standardError = katzStandardError(group, reference);
    if (ratio === null || standardError === null)
        return null;
    const log = Math.log(ratio);
    const p = standardError === 0 ? 1 : (0,normal/* twoSidedP */.mX)(log / standardError);
    return { ...(0,auc_interval/* boundsBy */.r9)(confidence, (z) => Math.exp(log + z * standardError)), p };
}
/** Wilson's score bounds of one proportion at a given z. */
function wilson({ count, total }, z) {
    const p = count / total;
    const square = z * z;
    const centre = p + square / (2 * total);
    const half = z * Math.sqrt((p * (1 - p)) / total + square / (4 * total * total));
    const scale = 1 + square / total;
    return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}
/** Bounds of the difference high − low by Newcombe's hybrid score method (1998, method 10). */
function newcombe(high, low, confidence) {
    const difference = high.count / high.total - low.count / low.total;
    const sides = (z) => {
        const [highLower, highUpper] = wilson(high, z);
        const [lowLower, lowUpper] = wilson(low, z);
        const highRate = high.count / high.total;
        const lowRate = low.count / low.total;
        return [
            difference - Math.hypot(highRate - highLower, lowUpper - lowRate),
            difference + Math.hypot(highUpper - highRate, lowRate - lowLower),
        ];
    };
    const [lower, upper] = sides((0,normal/* normalQuantile */.Zl)((1 + confidence) / 2));
    const [lowerOneSided, upperOneSided] = sides((0,normal/* normalQuantile */.Zl)(confidence));
    return { lower, upper, lower_one_sided: lowerOneSided, upper_one_sided: upperOneSided };
}
/** Holm's adjusted p-values, in the order given: the smallest times their number, and so on, never decreasing. */
function holm(ps) {
    const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(ps.length).fill(1);
    let least = 0;
    order.forEach(({ p, i }, rank) => {
        least = Math.max(least, Math.min(1, p * (ps.length - rank)));
        adjusted[i] = least;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./lib/statistics/fairness-comparison.js



function contrast(scale, group, reference) {
    if (scale === 'ratio')
        return ratioOf(group, reference);
    const a = rate(group);
    const b = rate(reference);
    return a === null || b === null ? null : b - a;
}
function intervalOf(scale, group, reference, confidence) {
    if (scale === 'difference') {
        return { ...newcombe(reference, group, confidence), method: 'newcombe', confidence, p: null };
    }
    const bounds = katz(group, reference, confidence);
    return bounds === null ? null : { ...bounds, method: 'katz_log', confidence };
}
function fisherP(group, reference) {
    return fisherExact(group.count, group.total, reference.count, reference.total);
}
/** The p for a ratio of 1: Katz's, which agrees with the interval, or Fisher's where a zero cell leaves no interval. */
function ratioP(group, reference, confidence) {
    return katz(group, reference, confidence)?.p ?? fisherP(group, reference);
}
/** The verdict on one comparison. `adjustment` multiplies the p-value (Holm; 1 without). */
function judge(scale, group, reference, judgement, pAdjusted) {
    const { limit, decide, confidence, zeroNeedsProof } = judgement;
    const value = contrast(scale, group, reference);
    if (value === null)
        return { outcome: 'inconclusive', reason: 'no_favorable_decision' };
    const interval = intervalOf(scale, group, reference, confidence);
    if (scale === 'difference') {
        const outcome = (0,decision/* decideBound */.rI)({
            value,
            lowerOneSided: interval?.lower_one_sided ?? null,
            upperOneSided: interval?.upper_one_sided ?? null,
        }, limit, decide);
        return { outcome, reason: outcome === 'inconclusive' ? 'interval_crosses_limit' : null };
    }
    const flat = interval !== null && interval.lower === interval.upper;
    const isZero = group.count === 0;
    const excludesOne = (pAdjusted ?? ratioP(group, reference, confidence)) < 1 - confidence;
    const outcome = (0,decision/* decideRatio */.gd)({
        value,
        lowerOneSided: flat ? null : (interval?.lower_one_sided ?? null),
        upperOneSided: flat ? null : (interval?.upper_one_sided ?? null),
        excludesOne,
    }, limit, decide === 'point' && isZero && zeroNeedsProof ? 'prove_harm' : decide);
    if (outcome !== 'inconclusive')
        return { outcome, reason: null };
    if (isZero)
        return { outcome, reason: 'zero_cell' };
    if (flat)
        return { outcome, reason: 'zero_variance' };
    return { outcome, reason: (0,decision/* meets */.D)(value, limit) ? 'interval_crosses_limit' : 'not_significant' };
}
/** Moves one favourable decision between the group and the reference, towards the other verdict. */
function flipTest(scale, group, reference, limit) {
    const value = contrast(scale, group, reference);
    if (value === null)
        return null;
    const better = (0,decision/* meets */.D)(value, limit) ? -1 : 1;
    const raises = scale === 'ratio' ? (0,decision/* isFloor */.b5)(limit) : !(0,decision/* isFloor */.b5)(limit);
    const move = raises ? better : -better;
    const moved = { ...group, count: group.count + move };
    const other = { ...reference, count: reference.count - move };
    const possible = [moved, other].every(({ count, total }) => count >= 0 && count <= total);
    if (!possible)
        return { value: null, changes: false };
    const after = contrast(scale, moved, other);
    return { value: after, changes: after !== null && (0,decision/* meets */.D)(after, limit) !== (0,decision/* meets */.D)(value, limit) };
}
const MOST_TIMES = 2 ** 40;
/** How many rows, at these rates, would end an inconclusive verdict; null where it is conclusive or never would end. */
function rowsNeededToDecide(scale, group, reference, judgement, adjustment) {
    if (group.count === 0 || reference.count === 0)
        return null;
    const decidedAt = (times) => {
        const scaled = ({ count, total }) => ({ count: count * times, total: total * times });
        const p = scale === 'ratio'
            ? Math.min(1, adjustment * ratioP(scaled(group), scaled(reference), judgement.confidence))
            : null;
        return judge(scale, scaled(group), scaled(reference), judgement, p).outcome !== 'inconclusive';
    };
    let enough = 1;
    while (!decidedAt(enough)) {
        enough *= 2;
        if (enough > MOST_TIMES)
            return null;
    }
    let tooFew = enough / 2;
    for (let i = 0; i < 60; i++) {
        const middle = (tooFew + enough) / 2;
        if (decidedAt(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return {
        group: Math.ceil(group.total * enough - 1e-6),
        reference: Math.ceil(reference.total * enough - 1e-6),
    };
}
/** The fewest favourable decisions more in the group that would meet the limit; null where it is met or none would do. */
function smallestChange(scale, group, reference, limit) {
    const value = contrast(scale, group, reference);
    if (value === null || (0,decision/* meets */.D)(value, limit))
        return null;
    const meetsWith = (more) => {
        const after = contrast(scale, { ...group, count: group.count + more }, reference);
        return after !== null && (0,decision/* meets */.D)(after, limit);
    };
    const room = group.total - group.count;
    if (room < 1 || !meetsWith(room))
        return null;
    let enough = room;
    let tooFew = 0;
    while (enough - tooFew > 1) {
        const middle = Math.floor((enough + tooFew) / 2);
        if (meetsWith(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return { decisions: enough, per_thousand: Math.ceil((enough / group.total) * 1_000) };
}

// EXTERNAL MODULE: ./lib/statistics/predictions.js + 1 modules
var predictions = __webpack_require__(77863);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
// EXTERNAL MODULE: ./lib/statistics/slices.js
var slices = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/statistics/fairness-groups.js




/** The groups of these attributes, with rates of the favourable label. Errors: the label is neither of the two. */
function groupRates(input, attributes, favorable) {
    if (favorable !== input.positive_label && favorable !== input.negative_label) {
        throw new problem/* StatisticsProblem */.J0('unknown_favorable', `the favourable outcome ${(0,problem/* shown */.SP)(favorable)} is neither label; expected ${(0,problem/* shown */.SP)(input.positive_label)} or ${(0,problem/* shown */.SP)(input.negative_label)}.`);
    }
    const flipped = favorable === input.negative_label;
    return (0,slices/* gather */.kg)(input.cells, attributes).map(({ slice, items }) => ratesOf(slice, items, flipped));
}
function ratesOf(slice, cells, flipped) {
    const sum = (0,predictions/* addConfusions */.NO)(cells);
    const { tp, fp, tn, fn } = flipped ? { tp: sum.tn, fp: sum.fn, tn: sum.tp, fn: sum.fp } : sum;
    const group = { slice, n: tp + fp + tn + fn, tp, fp, tn, fn };
    return {
        slice,
        n: group.n,
        selected: tp + fp,
        selection_rate: rate(proportionOf(group, 'selection_rate')),
        tpr: rate(proportionOf(group, 'tpr')),
        fpr: rate(proportionOf(group, 'fpr')),
        tp,
        fp,
        tn,
        fn,
    };
}
function proportionOf({ n, tp, fp, tn, fn }, name) {
    switch (name) {
        case 'selection_rate':
            return { count: tp + fp, total: n };
        case 'tpr':
            return { count: tp, total: tp + fn };
        case 'fpr':
            return { count: fp, total: fp + tn };
    }
}

;// CONCATENATED MODULE: ./lib/statistics/fairness-report.js
const FAIRNESS_METRICS = [
    'impact_ratio',
    'demographic_parity_ratio',
    'demographic_parity_difference',
    'equalized_odds_ratio',
    'equalized_odds_difference',
    'equal_opportunity_difference',
    'false_positive_rate_difference',
];
const DEFAULT_MIN_GROUP_SIZE = 30;

;// CONCATENATED MODULE: ./lib/statistics/fairness.js







const RATES = {
    impact_ratio: { scale: 'ratio', rates: ['selection_rate'] },
    demographic_parity_ratio: { scale: 'ratio', rates: ['selection_rate'] },
    demographic_parity_difference: { scale: 'difference', rates: ['selection_rate'] },
    equalized_odds_ratio: { scale: 'ratio', rates: ['tpr', 'fpr'] },
    equalized_odds_difference: { scale: 'difference', rates: ['tpr', 'fpr'] },
    equal_opportunity_difference: { scale: 'difference', rates: ['tpr'] },
    false_positive_rate_difference: { scale: 'difference', rates: ['fpr'] },
};
/**
 * Fairness of decisions from counts alone, every group against a reference. Ratios have Katz's log interval and
 * differences Newcombe's; both compare the extremes and are not adjusted for that. Verdicts follow
 * `decideRatio` and `decideBound`; under `prove_harm` the p-values of ratios are adjusted by Holm over all partitions.
 */
function fairnessOf(input, options) {
    const settings = {
        favorable: options.favorable,
        decide: options.decide ?? 'prove_harm',
        confidence: options.confidence ?? 0.95,
        min_group_size: options.minGroupSize ?? DEFAULT_MIN_GROUP_SIZE,
        small_groups: options.smallGroups ?? 'block',
        reference: options.reference ?? 'highest',
    };
    const partitions = options.partitions ?? (0,slices/* attributeSets */.g)(input.group_columns);
    const paired = partitions.map((attributes) => pair(input, attributes, options, settings));
    const adjusted = new Map(FAIRNESS_METRICS.map((metric) => [metric, adjust(metric, paired, settings)]));
    return {
        ...settings,
        partitions: paired.map(({ attributes, groups, absent, byMetric }) => ({
            attributes,
            groups,
            absent,
            metrics: FAIRNESS_METRICS.map((metric) => {
                const found = byMetric.get(metric);
                const judgement = {
                    limit: options.limits?.[metric] ?? null,
                    decide: settings.decide,
                    confidence: settings.confidence,
                    zeroNeedsProof: metric === 'equalized_odds_ratio',
                };
                const compared = found.pairings.map((pairing) => compare(metric, pairing, judgement, adjusted.get(metric)));
                const blocked = absent.length > 0 ||
                    found.unjudged ||
                    (found.small.length > 0 && settings.small_groups === 'block');
                return result(metric, judgement.limit, compared, found.small, blocked);
            }),
        })),
    };
}
function pair(input, attributes, options, settings) {
    const groups = groupRates(input, attributes, settings.favorable);
    const [only, ...others] = attributes;
    const expected = only === undefined || others.length > 0 ? [] : (options.expected?.[only] ?? []);
    const absent = expected
        .filter((value) => !groups.some(({ slice }) => slice[only ?? ''] === value))
        .map((value) => ({ [only ?? '']: value }));
    const byMetric = new Map(FAIRNESS_METRICS.map((metric) => {
        const parts = RATES[metric].rates.map((rate) => {
            const large = groups.filter((group) => isLarge(group, rate, settings));
            const named = metric === 'impact_ratio' && settings.reference !== 'highest' && attributes.length === 1;
            const reference = named
                ? large.find(({ slice }) => slice[only ?? ''] === settings.reference)
                : highest(large, rate);
            return {
                pairings: reference === undefined
                    ? []
                    : large.filter((group) => group !== reference).map((group) => ({ group, reference, rate })),
                small: groups
                    .filter((group) => !isLarge(group, rate, settings))
                    .map((group) => smallGroup(group, rate, settings)),
            };
        });
        return [
            metric,
            {
                pairings: parts.flatMap(({ pairings }) => pairings),
                small: parts.flatMap(({ small }) => small),
                unjudged: parts.some(({ pairings }) => pairings.length === 0),
            },
        ];
    }));
    return { attributes, groups, absent, byMetric };
}
function isLarge(group, rate, settings) {
    return proportionOf(group, rate).total >= Math.max(1, settings.min_group_size);
}
function highest(groups, name) {
    return groups.reduce((best, group) => (best === undefined || (group[name] ?? 0) > (best[name] ?? 0) ? group : best), undefined);
}
function smallGroup(group, name, settings) {
    return {
        slice: group.slice,
        rate: name,
        ...proportionOf(group, name),
        reference: null,
        value: null,
        interval: null,
        fisher_p: null,
        p_adjusted: null,
        outcome: 'inconclusive',
        reason: 'small_group',
        flip: null,
        rows_needed: { group: settings.min_group_size, reference: settings.min_group_size },
        smallest_change: null,
    };
}
/** The deciding p of every pairing of a ratio metric, adjusted over all partitions under `prove_harm`. */
function adjust(metric, paired, settings) {
    if (RATES[metric].scale !== 'ratio')
        return new Map();
    const pairings = paired.flatMap(({ byMetric }) => byMetric.get(metric)?.pairings ?? []);
    const ps = pairings.map(({ group, reference, rate }) => ratioP(proportionOf(group, rate), proportionOf(reference, rate), settings.confidence));
    const adjusted = settings.decide === 'prove_harm' ? holm(ps) : ps;
    return new Map(pairings.map((pairing, i) => [pairing, { p: ps[i], adjusted: adjusted[i] }]));
}
function compare(metric, pairing, judgement, adjusted) {
    const { scale } = RATES[metric];
    const group = proportionOf(pairing.group, pairing.rate);
    const reference = proportionOf(pairing.reference, pairing.rate);
    const bounds = intervalOf(scale, group, reference, judgement.confidence);
    const p = adjusted?.get(pairing);
    const { limit } = judgement;
    const limited = limit === null ? null : { ...judgement, limit };
    const verdict = limited === null ? null : judge(scale, group, reference, limited, p?.adjusted ?? null);
    const factor = p === undefined || p.p === 0 ? 1 : p.adjusted / p.p;
    return {
        slice: pairing.group.slice,
        rate: pairing.rate,
        ...group,
        reference: { slice: pairing.reference.slice, ...reference },
        value: contrast(scale, group, reference),
        interval: bounds === null ? null : withoutP(bounds),
        fisher_p: fisherP(group, reference),
        p_adjusted: p?.adjusted ?? null,
        outcome: verdict?.outcome ?? null,
        reason: verdict?.reason ?? null,
        flip: limit === null ? null : flipTest(scale, group, reference, limit),
        rows_needed: limited === null || verdict?.outcome !== 'inconclusive'
            ? null
            : rowsNeededToDecide(scale, group, reference, limited, factor),
        smallest_change: limit === null || pairing.rate === 'fpr' ? null : smallestChange(scale, group, reference, limit),
    };
}
function withoutP({ p: _, ...interval }) {
    return interval;
}
function result(metric, limit, compared, small, blocked) {
    const lowIsWorse = limit === null ? RATES[metric].scale === 'ratio' : (0,decision/* isFloor */.b5)(limit);
    const worst = compared.reduce((found, comparison) => {
        if (comparison.value === null)
            return found;
        if (found === null || found.value === null)
            return comparison;
        return lowIsWorse === comparison.value < found.value && comparison.value !== found.value
            ? comparison
            : found;
    }, null);
    const outcomes = compared.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    return {
        metric,
        value: worst?.value ?? null,
        interval: worst?.interval ?? null,
        limit,
        verdict: limit === null ? null : (0,decision/* worstOutcome */.Om)(blocked ? [...outcomes, 'inconclusive'] : outcomes),
        worst: worst?.slice ?? null,
        worst_counts: worst === null ? null : { rate: worst.rate, count: worst.count, total: worst.total },
        comparisons: [...compared, ...small],
    };
}


/***/ }),

/***/ 38278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ measuresOf),
/* harmony export */   y: () => (/* binding */ FEWEST_ROWS_OF_A_CLASS)
/* harmony export */ });
/* harmony import */ var _auc_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84864);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79593);


/** Fewer rows of a class than this decide nothing by interval. */
const FEWEST_ROWS_OF_A_CLASS = 10;
const ONE_CLASS = 'only one class has rows';
const NO_SCORES = 'there is no score column';
const NOT_PROBABILITIES = 'a score is outside 0…1: these scores rank, and are not probabilities';
/** All measures of some rows, from their confusion counts and (where there is a score) their scores. */
function measuresOf(confusion, scores, confidence) {
    const { tp, fp, tn, fn } = confusion;
    const rows = tp + fp + tn + fn;
    const positives = tp + fn;
    const negatives = tn + fp;
    const reasons = {};
    const without = (reason, ...names) => {
        for (const name of names)
            reasons[name] = reason;
    };
    if (tp + fp === 0)
        without('no row was predicted positive', 'precision');
    if (positives === 0)
        without('no row is positive', 'recall');
    if (2 * tp + fp + fn === 0)
        without('no row is positive or predicted positive', 'f1');
    const decided = {
        accuracy: (tp + tn) / rows,
        precision: tp + fp === 0 ? null : tp / (tp + fp),
        recall: positives === 0 ? null : tp / positives,
        f1: 2 * tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn),
    };
    const ranked = rankingOf(scores, positives, negatives, confidence);
    if (ranked.roc_auc === null)
        without(scores === null ? NO_SCORES : ONE_CLASS, 'roc_auc', 'pr_auc', 'ks.d');
    const probabilities = scores?.probabilitySums().measures() ?? null;
    if (probabilities === null) {
        without(scores === null ? NO_SCORES : NOT_PROBABILITIES, 'log_loss', 'brier', 'calibration');
    }
    return {
        rows,
        positives,
        negatives,
        exact: ranked.exact,
        error_bound: ranked.error_bound,
        roc_auc: ranked.roc_auc,
        pr_auc: ranked.pr_auc,
        pr_auc_error_bound: ranked.pr_auc_error_bound,
        log_loss: probabilities?.log_loss ?? null,
        brier: probabilities?.brier ?? null,
        ...decided,
        'ks.d': ranked['ks.d'],
        'ks.d_error_bound': ranked['ks.d_error_bound'],
        calibration: probabilities?.calibration ?? null,
        reasons,
    };
}
const NOTHING_RANKED = {
    exact: true,
    error_bound: 0,
    roc_auc: null,
    pr_auc: null,
    pr_auc_error_bound: 0,
    'ks.d': null,
    'ks.d_error_bound': 0,
};
function rankingOf(scores, positives, negatives, confidence) {
    if (scores === null || positives === 0 || negatives === 0)
        return NOTHING_RANKED;
    const counts = scores.counts.ordered();
    const auc = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .aucDeLong */ .j9)(counts);
    const precision = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .averagePrecision */ .cF)(counts);
    const separation = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .classSeparation */ .b6)(counts);
    return {
        exact: counts.exact,
        error_bound: auc.errorBound,
        roc_auc: rocAuc(auc.value, auc.variance, auc.errorBound, Math.min(positives, negatives), confidence),
        pr_auc: precision.value,
        pr_auc_error_bound: precision.errorBound,
        'ks.d': separation.value,
        'ks.d_error_bound': separation.errorBound,
    };
}
function rocAuc(value, variance, errorBound, rowsOfSmallerClass, confidence) {
    const standardError = Math.sqrt(variance ?? 0);
    const bounds = (0,_auc_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .waldBounds */ .a)(value, standardError, confidence);
    return {
        value,
        standard_error: standardError,
        lower: Math.max(0, bounds.lower - errorBound),
        upper: Math.min(1, bounds.upper + errorBound),
        lower_one_sided: Math.max(0, bounds.lower_one_sided - errorBound),
        upper_one_sided: Math.min(1, bounds.upper_one_sided + errorBound),
        confidence,
        method: 'delong',
        undecidable: undecidable(standardError, rowsOfSmallerClass),
    };
}
function undecidable(standardError, rowsOfSmallerClass) {
    if (rowsOfSmallerClass < FEWEST_ROWS_OF_A_CLASS)
        return 'few_rows_of_a_class';
    return standardError > 0 ? null : 'zero_variance';
}


/***/ }),

/***/ 77863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ DEFAULT_CONFIDENCE),
  aV: () => (/* binding */ DEFAULT_THRESHOLD),
  NO: () => (/* binding */ addConfusions),
  s7: () => (/* binding */ summarizePredictions)
});

// EXTERNAL MODULE: ./lib/statistics/batch.js
var batch = __webpack_require__(53483);
// EXTERNAL MODULE: ./lib/statistics/problem.js
var problem = __webpack_require__(64280);
;// CONCATENATED MODULE: ./lib/statistics/cell-counts.js

/** Largest number of combinations of group values kept. */
const MAX_CELLS = 10_000;
const SLOTS = 4;
/** Counts truth × prediction for every combination of the group columns. */
class CellCounts {
    /** Per cell its group codes, in order of appearance. */
    codes = [];
    /** Per cell four counts: index = truth · 2 + predicted. */
    counts = new Float64Array(SLOTS * 16);
    index;
    columns;
    cellOfRow = new Uint16Array(0);
    constructor(columns) {
        this.columns = columns;
        this.index = new CombinationIndex(columns.length);
    }
    /** Counts a batch; returns the cell of each row (valid until the next call). */
    add(batch, predicted) {
        const { rows, truth } = batch;
        if (this.cellOfRow.length < rows)
            this.cellOfRow = new Uint16Array(rows);
        const cells = this.cellOfRow;
        this.index.cells(batch.groups, rows, cells);
        this.learn();
        const { counts } = this;
        for (let row = 0; row < rows; row++) {
            const at = cells[row] * SLOTS + truth[row] * 2 + predicted[row];
            counts[at] = counts[at] + 1;
        }
        return cells;
    }
    confusion(cell) {
        const at = cell * SLOTS;
        const [tn = 0, fp = 0, fn = 0, tp = 0] = this.counts.subarray(at, at + SLOTS);
        return { tp, fp, tn, fn };
    }
    learn() {
        const cells = this.index.combinations;
        if (cells.length > MAX_CELLS) {
            throw new problem/* StatisticsProblem */.J0('too_many_groups', `the columns ${this.columns.join(', ')} have more than ${MAX_CELLS} combinations of values.`);
        }
        for (let cell = this.codes.length; cell < cells.length; cell++)
            this.codes.push(cells[cell]);
        if (cells.length * SLOTS > this.counts.length) {
            const larger = new Float64Array(cells.length * SLOTS * 2);
            larger.set(this.counts);
            this.counts = larger;
        }
    }
}
/** Numbers combinations of codes, column by column, through small tables: no hashing and no allocation per row. */
class CombinationIndex {
    combinations = [[]];
    steps;
    constructor(columns) {
        this.steps = Array.from({ length: columns }, () => ({
            stride: 8,
            table: new Int32Array(64),
            combinations: [],
        }));
    }
    cells(groups, rows, out) {
        out.fill(0, 0, rows);
        this.combinations = [[]];
        groups.forEach((codes, column) => {
            this.combine(column, codes, rows, out);
        });
    }
    combine(column, codes, rows, out) {
        const step = this.steps[column];
        const parents = this.combinations;
        for (let row = 0; row < rows; row++) {
            const parent = out[row];
            const code = codes[row];
            let cell = code < step.stride ? (step.table[parent * step.stride + code] ?? 0) : 0;
            if (cell === 0)
                cell = this.learn(step, parents, parent, code);
            out[row] = cell - 1;
        }
        this.combinations = step.combinations;
    }
    learn(step, parents, parent, code) {
        let { stride } = step;
        while (code >= stride)
            stride *= 2;
        if (stride !== step.stride || (parent + 1) * stride > step.table.length) {
            const old = step.table;
            const oldStride = step.stride;
            step.table = new Int32Array(Math.max(2 ** Math.ceil(Math.log2((parent + 1) * stride)), (old.length / oldStride) * stride));
            for (let at = 0; at < old.length; at++) {
                step.table[Math.floor(at / oldStride) * stride + (at % oldStride)] = old[at];
            }
            step.stride = stride;
        }
        step.combinations.push([...(parents[parent] ?? []), code]);
        const cell = Math.min(step.combinations.length, 2 ** 16);
        step.table[parent * stride + code] = cell;
        return cell;
    }
}

// EXTERNAL MODULE: ./lib/statistics/measures.js
var measures = __webpack_require__(38278);
// EXTERNAL MODULE: ./lib/statistics/score-accumulator.js + 2 modules
var score_accumulator = __webpack_require__(87756);
// EXTERNAL MODULE: ./lib/statistics/slices.js
var slices = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/statistics/source.js
var statistics_source = __webpack_require__(72890);
;// CONCATENATED MODULE: ./lib/statistics/predictions.js







const DEFAULT_THRESHOLD = 0.5;
const DEFAULT_CONFIDENCE = 0.95;
const MOST_GROUP_COLUMNS = 5;
/** Scores are counted per combination of groups when groups are measured; each count takes about 1 MB. */
const MOST_MEASURED_CELLS = 64;
const CELL_SCORE_BUDGET = 2 ** 15;
const CELL_ROWS = 1_024;
/**
 * Measures a predictions file in one pass, in memory that does not grow with it.
 * Errors: `StatisticsProblem`, naming row and column.
 */
async function summarizePredictions(source, options) {
    checkOptions(options);
    const pass = new PredictionsPass(options);
    const { texts, dropped, format } = await (0,statistics_source/* readPredictions */.R_)(source, options, (batch) => pass.add(batch));
    return { format, ...pass.summary(texts, dropped) };
}
function checkOptions({ score, prediction, threshold = 0, confidence = DEFAULT_CONFIDENCE, groups = [], }) {
    const refuse = (message) => new problem/* StatisticsProblem */.J0('bad_option', message);
    if (score === undefined && prediction === undefined)
        throw refuse('name a score column or a prediction column.');
    if (!Number.isFinite(threshold))
        throw refuse('the threshold must be a finite number.');
    if (!(confidence > 0.5 && confidence < 1))
        throw refuse('the confidence must be above 0.5 and below 1, for example 0.95.');
    if (groups.length > MOST_GROUP_COLUMNS)
        throw refuse(`at most ${MOST_GROUP_COLUMNS} group columns at once.`);
}
class PredictionsPass {
    options;
    columns;
    threshold;
    scores;
    cells;
    cellScores;
    decided = new Uint16Array(0);
    constructor(options) {
        this.options = options;
        this.columns = options.groups ?? [];
        this.threshold = options.threshold ?? DEFAULT_THRESHOLD;
        this.scores = options.score === undefined ? null : new score_accumulator/* ScoreAccumulator */.X();
        this.cells = new CellCounts(this.columns);
        this.cellScores = options.measureGroups === true && this.scores !== null ? new CellScores() : null;
    }
    add(batch) {
        const cells = this.cells.add(batch, this.predictedOf(batch));
        this.scores?.add(batch.score, batch.truth, batch.rows);
        this.cellScores?.add(batch, cells, this.cells.codes.length);
    }
    summary(texts, dropped) {
        const named = this.cells.codes
            .map((codes, cell) => {
            const slice = Object.fromEntries(codes.map((code, i) => [this.columns[i] ?? '', texts.groupText(i, code)]));
            const confusion = this.cells.confusion(cell);
            const n = confusion.tp + confusion.fp + confusion.tn + confusion.fn;
            return {
                cell: { slice, n, ...confusion },
                slice,
                scores: this.cellScores?.of(cell) ?? null,
            };
        })
            .sort((a, b) => (0,slices/* compareSlices */.nS)(a.slice, b.slice));
        const cells = named.map(({ cell }) => cell);
        const total = addConfusions(cells);
        const labels = texts.labelTexts({ positives: total.tp + total.fn, negatives: total.fp + total.tn });
        texts.checkPredictions(labels);
        const confidence = this.options.confidence ?? DEFAULT_CONFIDENCE;
        const groups = this.options.measureGroups === true && this.columns.length > 0
            ? this.measureGroups(named, confidence)
            : null;
        return {
            ...(0,measures/* measuresOf */.d)(total, this.scores, confidence),
            dropped,
            positive_label: labels.positive,
            negative_label: labels.negative,
            threshold: this.options.prediction === undefined ? this.threshold : null,
            confidence,
            group_columns: this.columns,
            cells,
            groups,
        };
    }
    measureGroups(cells, confidence) {
        return (0,slices/* attributeSets */.g)(this.columns).flatMap((attributes) => (0,slices/* gather */.kg)(cells, attributes).map(({ slice, items }) => {
            const scores = this.scores === null ? null : new score_accumulator/* ScoreAccumulator */.X(CELL_SCORE_BUDGET);
            for (const item of items)
                if (item.scores !== null)
                    scores?.merge(item.scores);
            return { slice, ...(0,measures/* measuresOf */.d)(addConfusions(items.map(({ cell }) => cell)), scores, confidence) };
        }));
    }
    predictedOf({ rows, score, predicted }) {
        if (this.options.prediction !== undefined)
            return predicted;
        if (this.decided.length < rows)
            this.decided = new Uint16Array(rows);
        const { decided, threshold } = this;
        for (let row = 0; row < rows; row++)
            decided[row] = score[row] >= threshold ? 1 : 0;
        return decided;
    }
}
function addConfusions(parts) {
    return parts.reduce((sum, { tp, fp, tn, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, tn: sum.tn + tn, fn: sum.fn + fn }), { tp: 0, fp: 0, tn: 0, fn: 0 });
}
/** Scores counted per cell. Rows are gathered per cell first, so that counting runs over many at once. */
class CellScores {
    parts = [];
    add({ rows, score, truth }, cells, cellCount) {
        if (cellCount > MOST_MEASURED_CELLS) {
            throw new problem/* StatisticsProblem */.J0('too_many_groups', `the group columns have more than ${MOST_MEASURED_CELLS} combinations; measuring each needs fewer. Name fewer group columns.`);
        }
        while (this.parts.length < cellCount) {
            this.parts.push({
                scores: new score_accumulator/* ScoreAccumulator */.X(CELL_SCORE_BUDGET),
                waiting: (0,batch/* createBatch */.X)(CELL_ROWS, 0),
            });
        }
        for (let row = 0; row < rows; row++) {
            const { scores, waiting } = this.parts[cells[row]];
            waiting.score[waiting.rows] = score[row];
            waiting.truth[waiting.rows] = truth[row];
            if (++waiting.rows === CELL_ROWS)
                flush(scores, waiting);
        }
    }
    of(cell) {
        const part = this.parts[cell];
        if (part === undefined)
            return null;
        flush(part.scores, part.waiting);
        return part.scores;
    }
}
function flush(scores, waiting) {
    scores.add(waiting.score, waiting.truth, waiting.rows);
    waiting.rows = 0;
}


/***/ }),

/***/ 79593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ classSeparation),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   j9: () => (/* binding */ aucDeLong),
/* harmony export */   ys: () => (/* binding */ classTotals)
/* harmony export */ });
/* harmony import */ var _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33140);

function classTotals(counts) {
    let positives = 0;
    let negatives = 0;
    for (let i = 0; i < counts.score.length; i++) {
        positives += counts.positives[i];
        negatives += counts.negatives[i];
    }
    return { positives, negatives };
}
/**
 * Area under the ROC curve, P(s+ > s−) + ½ P(tie), with DeLong's variance (DeLong, DeLong and Clarke-Pearson 1988) from
 * midranks on counts (Sun and Xu 2014): V10 of a positive is the share of negatives below it, V01 of a negative the
 * share of positives above it, ties by half; Var = S10/P + S01/N. Both classes must have rows.
 *
 * Where several scores share an entry, the rows inside it are counted as ties; each such pair is wrong by at most ½,
 * so |error| ≤ ½ Σ p·n / (P·N).
 */
function aucDeLong(counts) {
    const { positives: p, negatives: n } = counts;
    const totals = classTotals(counts);
    const won = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    const tied = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    let below = 0;
    for (let i = 0; i < counts.score.length; i++) {
        const pi = p[i];
        const ni = n[i];
        won.add(pi * (2 * below + ni));
        if (!counts.exact)
            tied.add(pi * ni);
        below += ni;
    }
    const pairs = totals.positives * totals.negatives;
    const value = won.value / 2 / pairs;
    return { value, errorBound: tied.value / 2 / pairs, variance: delongVariance(counts, totals, value) };
}
function delongVariance(counts, totals, auc) {
    const { positives, negatives } = totals;
    if (positives < 2 || negatives < 2)
        return null;
    const s10 = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    const s01 = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    let negativesBelow = 0;
    let positivesBelow = 0;
    for (let i = 0; i < counts.score.length; i++) {
        const p = counts.positives[i];
        const n = counts.negatives[i];
        const v10 = (negativesBelow + n / 2) / negatives - auc;
        const v01 = (positives - positivesBelow - p / 2) / positives - auc;
        if (p > 0)
            s10.add(p * v10 * v10);
        if (n > 0)
            s01.add(n * v01 * v01);
        negativesBelow += n;
        positivesBelow += p;
    }
    return s10.value / (positives - 1) / positives + s01.value / (negatives - 1) / negatives;
}
/**
 * Average precision, Σ (R_k − R_{k−1}) P_k over descending distinct scores (scikit-learn's `average_precision_score`).
 * The certificate bounds what any order inside an entry could give.
 */
function averagePrecision(counts) {
    const total = classTotals(counts).positives;
    const value = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    const best = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    const worst = new _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .CompensatedSum */ .$();
    let truePositives = 0;
    let falsePositives = 0;
    for (let i = counts.score.length - 1; i >= 0; i--) {
        const p = counts.positives[i];
        const n = counts.negatives[i];
        if (p > 0) {
            value.add((p * (truePositives + p)) / (truePositives + falsePositives + p + n));
            if (!counts.exact) {
                best.add((p * (truePositives + p)) / (truePositives + falsePositives + p));
                worst.add((p * (truePositives + 1)) / (truePositives + falsePositives + n + 1));
            }
        }
        truePositives += p;
        falsePositives += n;
    }
    const errorBound = counts.exact ? 0 : Math.max(best.value - value.value, value.value - worst.value) / total;
    return { value: value.value / total, errorBound };
}
/**
 * Two-sample Kolmogorov-Smirnov distance between the scores of the classes, max |F+ − F−|.
 * Inside an entry each distribution moves by at most its share there, which bounds the error.
 */
function classSeparation(counts) {
    const totals = classTotals(counts);
    let value = 0;
    let errorBound = 0;
    let positives = 0;
    let negatives = 0;
    for (let i = 0; i < counts.score.length; i++) {
        const p = counts.positives[i];
        const n = counts.negatives[i];
        positives += p;
        negatives += n;
        value = Math.max(value, Math.abs(positives / totals.positives - negatives / totals.negatives));
        if (!counts.exact)
            errorBound = Math.max(errorBound, p / totals.positives, n / totals.negatives);
    }
    return { value, errorBound };
}


/***/ }),

/***/ 32247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ LOSSES)
/* harmony export */ });
/** Log loss would be infinite for a certain and wrong score; scores are kept this far from 0 and 1. */
const CLIP = 1e-15;
/** What one row adds to a loss that is a mean over rows; scores are probabilities. */
const LOSSES = {
    log_loss: (score, truth) => {
        const sure = Math.min(Math.max(score, CLIP), 1 - CLIP);
        return -Math.log(truth === 1 ? sure : 1 - sure);
    },
    brier_score: (score, truth) => (score - truth) * (score - truth),
};


/***/ }),

/***/ 87756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ScoreAccumulator)
});

;// CONCATENATED MODULE: ./lib/statistics/grid-sum.js
/** Adding and subtracting rounds to a multiple of 2^-20 (for |x| < 2^31). */
const COARSE = 1.5 * 2 ** 32;
/** The same for 2^-53 (for |x| < 1/4). */
const FINE = 1.5 * 2 ** -1;
const FINE_STEPS = 2 ** 53;
/** Terms after which the fine part could leave the range where its sum is exact. */
const SPILL = 2 ** 20;
/**
 * A sum whose result does not depend on the order of its terms, and that merges exactly: each term is rounded once,
 * to a multiple of 2^-53, and the multiples are added without error. Terms must lie in 0…64.
 * (The pre-rounded summation of Demmel and Nguyen, with a fixed grid.)
 */
class GridSum {
    coarse = 0;
    fine = 0;
    pending = 0;
    total = 0n;
    /** Adds `term`, `count` times. */
    add(term, count = 1) {
        const coarse = term + COARSE - COARSE;
        const fine = term - coarse + FINE - FINE;
        for (let left = count; left > 0; left -= SPILL) {
            const times = Math.min(left, SPILL);
            if (this.pending + times > SPILL)
                this.spill();
            this.coarse += coarse * times;
            this.fine += fine * times;
            this.pending += times;
        }
    }
    merge(other) {
        other.spill();
        this.total += other.total;
    }
    clear() {
        this.spill();
        this.total = 0n;
    }
    get value() {
        this.spill();
        return Number(this.total) / FINE_STEPS;
    }
    spill() {
        this.total += BigInt(this.coarse * 2 ** 20) * 2n ** 33n + BigInt(this.fine * FINE_STEPS);
        this.coarse = 0;
        this.fine = 0;
        this.pending = 0;
    }
}

// EXTERNAL MODULE: ./lib/statistics/row-loss.js
var row_loss = __webpack_require__(32247);
;// CONCATENATED MODULE: ./lib/statistics/probability-sums.js


const BINS = 10;
const EDGES = Array.from({ length: BINS + 1 }, (_, i) => i * 0.1);
/**
 * Sums behind log loss, Brier score and calibration, for scores that are probabilities.
 * The same value for any order of rows, and for rows counted one by one or by distinct score.
 */
class ProbabilitySums {
    logLoss = new GridSum();
    brier = new GridSum();
    binScore = Array.from({ length: BINS }, () => new GridSum());
    binRows = new Float64Array(BINS);
    binPositives = new Float64Array(BINS);
    /** Whether every score so far was within 0…1; otherwise the sums mean nothing. */
    valid = true;
    add(score, truth, count = 1) {
        if (!(score >= 0 && score <= 1)) {
            this.valid = false;
            return;
        }
        this.logLoss.add(row_loss/* LOSSES */.y.log_loss(score, truth), count);
        this.brier.add(row_loss/* LOSSES */.y.brier_score(score, truth), count);
        const bin = binOf(score);
        this.binScore[bin].add(score, count);
        this.binRows[bin] = this.binRows[bin] + count;
        if (truth === 1)
            this.binPositives[bin] = this.binPositives[bin] + count;
    }
    /** Becomes a copy of `other`. */
    replace(other) {
        this.valid = true;
        for (const sum of [this.logLoss, this.brier, ...this.binScore])
            sum.clear();
        this.binRows.fill(0);
        this.binPositives.fill(0);
        this.merge(other);
    }
    merge(other) {
        this.valid &&= other.valid;
        this.logLoss.merge(other.logLoss);
        this.brier.merge(other.brier);
        for (let bin = 0; bin < BINS; bin++) {
            this.binScore[bin].merge(other.binScore[bin]);
            this.binRows[bin] = this.binRows[bin] + other.binRows[bin];
            this.binPositives[bin] = this.binPositives[bin] + other.binPositives[bin];
        }
    }
    /**
     * Log loss (scores clipped at 1e-15), Brier score, and expected calibration error over ten equal-width bins
     * (each closed above, as scikit-learn's `calibration_curve` has them). Null where a score was outside 0…1.
     */
    measures() {
        const rows = this.binRows.reduce((sum, n) => sum + n, 0);
        if (!this.valid || rows === 0)
            return null;
        const bins = this.binScore.map((score, i) => {
            const n = this.binRows[i];
            const rates = n === 0
                ? { mean_score: null, positive_rate: null }
                : { mean_score: score.value / n, positive_rate: this.binPositives[i] / n };
            return { lower: i / BINS, upper: (i + 1) / BINS, n, ...rates };
        });
        const ece = bins.reduce((sum, { n, mean_score, positive_rate }) => mean_score === null || positive_rate === null
            ? sum
            : sum + (n / rows) * Math.abs(positive_rate - mean_score), 0);
        return {
            log_loss: this.logLoss.value / rows,
            brier: this.brier.value / rows,
            calibration: { ece, bins },
        };
    }
}
function binOf(score) {
    let bin = Math.min(BINS - 1, Math.floor(score * BINS));
    while (bin > 0 && score <= EDGES[bin])
        bin--;
    while (bin < BINS - 1 && score > EDGES[bin + 1])
        bin++;
    return bin;
}

// EXTERNAL MODULE: ./lib/statistics/score-counts.js + 2 modules
var score_counts = __webpack_require__(21831);
;// CONCATENATED MODULE: ./lib/statistics/score-accumulator.js


/** Everything about the scores of one set of rows, from one pass; merges to what one pass over both sets gives. */
class ScoreAccumulator {
    counts;
    /** Filled only once distinct scores are no longer counted exactly. */
    sums = new ProbabilitySums();
    constructor(budget) {
        this.counts = new score_counts/* ScoreCounts */.$(budget, this.sums);
    }
    add(score, truth, rows) {
        this.counts.add(score, truth, rows);
    }
    merge(other) {
        const both = this.probabilitySums();
        both.merge(other.probabilitySums());
        this.counts.merge(other.counts);
        if (!this.counts.exact)
            this.sums.replace(both);
    }
    /** The sums over all rows so far: a copy. */
    probabilitySums() {
        const copy = new ProbabilitySums();
        if (!this.counts.exact)
            copy.merge(this.sums);
        else {
            this.counts.forEach((score, negatives, positives) => {
                if (negatives > 0)
                    copy.add(score, 0, negatives);
                if (positives > 0)
                    copy.add(score, 1, positives);
            });
        }
        return copy;
    }
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   g: () => (/* binding */ attributeSets),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   nS: () => (/* binding */ compareSlices)
/* harmony export */ });
/* unused harmony export sliceOf */
/** Every non-empty choice of attributes: each alone, then pairs, and so on; in the order given. */
function attributeSets(attributes) {
    const sets = Array.from({ length: 2 ** attributes.length - 1 }, (_, i) => attributes.filter((_, bit) => (((i + 1) >> bit) & 1) === 1));
    return sets
        .map((set, i) => ({ set, i }))
        .sort((a, b) => a.set.length - b.set.length || a.i - b.i)
        .map(({ set }) => set);
}
function sliceOf(slice, attributes) {
    return Object.fromEntries(attributes.map((attribute) => [attribute, slice[attribute] ?? '']));
}
/** Items gathered by their values of the attributes, sorted by these values. */
function gather(items, attributes) {
    const groups = new Map();
    for (const item of items) {
        const slice = sliceOf(item.slice, attributes);
        const key = sliceKey(slice);
        const group = groups.get(key) ?? { slice, items: [] };
        group.items.push(item);
        groups.set(key, group);
    }
    return [...groups.values()].sort((a, b) => compareSlices(a.slice, b.slice));
}
function sliceKey(slice) {
    return JSON.stringify(Object.values(slice));
}
function compareSlices(a, b) {
    for (const name of Object.keys(a)) {
        const left = a[name] ?? '';
        const right = b[name] ?? '';
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
/** `sex=F, race=B`. */
function sliceText(slice) {
    return Object.entries(slice)
        .map(([name, value]) => `${name}=${value}`)
        .join(', ');
}


/***/ })

};
