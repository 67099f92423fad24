import type { RowBatch } from './batch.ts';
import { isMissing } from './columns.ts';
import { StatisticsProblem, shown } from './problem.ts';
import { aucDeLong } from './ranking.ts';
import { LOSSES } from './row-loss.ts';
import { ScoreCounts } from './score-counts.ts';
import { type PredictionsFormat, type PredictionsSource, readPredictions } from './source.ts';

export interface ClassOptions {
  readonly label: string;
  readonly prediction: string;
  /** Score column of each class; all classes or none. */
  readonly scores?: ReadonlyMap<string, string>;
  readonly missing?: 'error' | 'drop';
}

export interface ClassMeasures {
  readonly class: string;
  /** Rows of this label, and rows predicted as it. */
  readonly rows: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** This class against all others; null without scores. */
  readonly roc_auc: number | null;
}

interface Averages {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ClassSummary {
  readonly format: PredictionsFormat;
  readonly rows: number;
  readonly dropped: number;
  readonly accuracy: number;
  /** Mean recall of the classes that have rows. */
  readonly balanced_accuracy: number;
  readonly macro: Averages;
  readonly micro: Averages;
  /** By the rows of each class. */
  readonly weighted: Averages;
  /** Mean of the classes' own, each against all others; null without scores. */
  readonly roc_auc_ovr: {
    readonly macro: number;
    readonly weighted: number;
    /** Both are within this of the exact value: 0 unless scores were grouped to save memory. */
    readonly error_bound: number;
  } | null;
  readonly log_loss: number | null;
  /** Why `log_loss` is null; null where it is not. */
  readonly log_loss_reason: string | null;
  readonly classes: readonly ClassMeasures[];
  /** Rows by label (in the order of `classes`), then by prediction. */
  readonly confusion: readonly (readonly number[])[];
}

const MOST_CLASSES = 100;

/**
 * Measures predictions of one of several classes. A class that is never predicted, or has no rows, counts with 0, as
 * scikit-learn's `zero_division=0` has it. Reads the file once, and once more for each score column.
 */
export async function summarizeClasses(
  open: () => Promise<{ readonly source: PredictionsSource; readonly close: () => Promise<void> }>,
  options: ClassOptions,
): Promise<ClassSummary> {
  const counted = await withSource(open, (source) => countClasses(source, options));
  const { classes, confusion, rows } = counted;
  const measured = classes.map((name, index) => measuresOf(name, index, confusion));
  const scored = await scoresOf(open, options, classes, counted.codes);
  const total = (of: (index: number) => number) => classes.reduce((sum, _, index) => sum + of(index), 0);
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
    roc_auc_ovr:
      scored === null
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

async function withSource<T>(
  open: Parameters<typeof summarizeClasses>[0],
  use: (source: PredictionsSource) => Promise<T>,
): Promise<T> {
  const { source, close } = await open();
  try {
    return await use(source);
  } finally {
    await close();
  }
}

/** Rows by label and prediction, both read as groups: their texts are compared as text. */
async function countClasses(source: PredictionsSource, { label, prediction, missing }: ClassOptions) {
  const cells = new Map<number, number>();
  const add = ({ rows, groups }: RowBatch): void => {
    const [labels, predictions] = groups as [Uint16Array, Uint16Array];
    for (let row = 0; row < rows; row++) {
      const cell = (labels[row] as number) * WIDTH + (predictions[row] as number);
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  };
  const { texts, format } = await readPredictions(source, { groups: [label, prediction] }, add);
  const textOf = (group: 0 | 1, code: number) => texts.groups[group]?.texts[code] ?? '';
  const named = [...cells].map(([cell, count]) => ({
    label: textOf(0, Math.floor(cell / WIDTH)),
    predicted: textOf(1, cell % WIDTH),
    count,
  }));
  const incomplete = named.filter((one) => isMissing(one.label) || isMissing(one.predicted));
  if (incomplete.length > 0 && missing !== 'drop') {
    const column = incomplete.some((one) => isMissing(one.label)) ? label : prediction;
    const message = 'a row has no value. Give one, or leave such rows out with `--missing drop`.';
    throw new StatisticsProblem('missing_value', message, { column });
  }
  const complete = named.filter((one) => !incomplete.includes(one));
  const classes = [...new Set(complete.flatMap((one) => [one.label, one.predicted]))].sort();
  checkClasses(classes, new Set(complete.map((one) => one.label)), label);
  const confusion = classes.map(() => classes.map(() => 0));
  for (const one of complete) {
    const row = confusion[classes.indexOf(one.label)] as number[];
    row[classes.indexOf(one.predicted)] = one.count;
  }
  const sum = (some: readonly { count: number }[]) => some.reduce((total, { count }) => total + count, 0);
  const codes = texts.groups[0]?.texts ?? [];
  return { classes, codes, confusion, rows: sum(complete), dropped: sum(incomplete), format };
}

const WIDTH = 2 ** 16;

function checkClasses(classes: readonly string[], labels: ReadonlySet<string>, column: string): void {
  if (labels.size < 2) {
    const only = [...labels][0];
    const message =
      only === undefined
        ? 'no row has both a label and a prediction.'
        : `every label is ${shown(only)}; two or more classes are needed.`;
    throw new StatisticsProblem(only === undefined ? 'no_rows' : 'single_class', message, { column });
  }
  if (classes.length > MOST_CLASSES)
    throw new StatisticsProblem('too_many_groups', `more than ${MOST_CLASSES} classes.`, { column });
}

function measuresOf(
  name: string,
  index: number,
  confusion: readonly (readonly number[])[],
): Omit<ClassMeasures, 'roc_auc'> {
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

type Measured = Omit<ClassMeasures, 'roc_auc'>;

function averageOf(measured: readonly Measured[], weightOf: (one: Measured) => number): Averages {
  const total = measured.reduce((sum, one) => sum + weightOf(one), 0);
  const mean = (of: (one: Measured) => number) =>
    measured.reduce((sum, one) => sum + weightOf(one) * of(one), 0) / total;
  return {
    precision: mean((one) => one.precision),
    recall: mean((one) => one.recall),
    f1: mean((one) => one.f1),
  };
}

interface Scored {
  readonly auc: readonly number[];
  readonly errorBound: number;
  readonly logLoss: number | null;
  readonly reason: string | null;
}

/** One pass for each class: its score against whether the row is of it. */
async function scoresOf(
  open: Parameters<typeof summarizeClasses>[0],
  { label, scores, missing }: ClassOptions,
  classes: readonly string[],
  codes: readonly string[],
): Promise<Scored | null> {
  if (scores === undefined || scores.size === 0) return null;
  const unknown = [...scores.keys()].find((name) => !classes.includes(name));
  const lacking = classes.find((name) => !scores.has(name));
  if (unknown !== undefined || lacking !== undefined) {
    const message =
      lacking === undefined
        ? `there is no class ${shown(unknown ?? '')}; the classes are ${classes.map(shown).join(', ')}.`
        : `the class ${shown(lacking)} has no score column; name one for each class.`;
    throw new StatisticsProblem('bad_option', message);
  }
  if (missing === 'drop')
    throw new StatisticsProblem('bad_option', 'rows cannot be left out where classes have score columns.');
  const auc: number[] = [];
  let loss = 0;
  let rows = 0;
  let isProbability = true;
  let errorBound = 0;
  for (const name of classes) {
    const column = scores.get(name) as string;
    const counts = new ScoreCounts();
    let positives = 0;
    const own = codes.indexOf(name);
    let truth = new Uint16Array(0);
    const add = (batch: RowBatch): void => {
      const [labels] = batch.groups as [Uint16Array];
      if (truth.length < batch.rows) truth = new Uint16Array(batch.rows);
      for (let row = 0; row < batch.rows; row++) {
        const value = batch.score[row] as number;
        truth[row] = labels[row] === own ? 1 : 0;
        if (!(value >= 0 && value <= 1)) isProbability = false;
        if (truth[row] !== 1) continue;
        positives++;
        loss += LOSSES.log_loss(value, 1);
      }
      counts.add(batch.score, truth, batch.rows);
    };
    const { texts } = await withSource(open, (source) =>
      readPredictions(source, { score: column, groups: [label] }, add),
    );
    // Codes are given in the order in which texts appear, which is the same in each pass over one file.
    if (texts.groups[0]?.texts[own] !== name && positives > 0)
      throw new Error('The file changed while it was read.');
    rows += positives;
    if (positives === 0)
      throw new StatisticsProblem('single_class', `no label is ${shown(name)}, so its AUC has no value.`, {
        column,
      });
    const { value, errorBound: bound } = aucDeLong(counts.ordered());
    auc.push(value);
    errorBound = Math.max(errorBound, bound);
  }
  const reason = isProbability
    ? null
    : 'a score is outside 0…1: these scores rank, and are not probabilities';
  return { auc, errorBound, logLoss: isProbability ? loss / rows : null, reason };
}
