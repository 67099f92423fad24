import type { RowBatch } from './batch.ts';
import { createBatch } from './batch.ts';
import type { Confusion } from './cell-counts.ts';
import { CellCounts } from './cell-counts.ts';
import type { ColumnTexts, PredictionsColumns } from './columns.ts';
import { measuresOf } from './measures.ts';
import { StatisticsProblem } from './problem.ts';
import { ScoreAccumulator } from './score-accumulator.ts';
import { attributeSets, compareSlices, gather } from './slices.ts';
import type { PredictionsSource } from './source.ts';
import { readPredictions } from './source.ts';
import type { Cell, PredictionsSummary, SliceMeasures } from './summary.ts';

export interface PredictionsOptions extends PredictionsColumns {
  /** Predicted positive iff score >= threshold. Default 0.5; unused with a prediction column. */
  readonly threshold?: number;
  /** Of every interval. Default 0.95. */
  readonly confidence?: number;
  /** Measure each group and intersection too. Default false. */
  readonly measureGroups?: boolean;
}

export const DEFAULT_THRESHOLD = 0.5;
export const DEFAULT_CONFIDENCE = 0.95;

const MOST_GROUP_COLUMNS = 5;
/** Scores are counted per combination of groups when groups are measured; each count takes about 1 MB. */
const MOST_MEASURED_CELLS = 64;
const CELL_SCORE_BUDGET = 2 ** 15;
const CELL_ROWS = 1_024;

/**
 * Measures a predictions file in one pass, in memory that does not grow with it.
 * Errors: `StatisticsProblem`, naming row and column.
 */
export async function summarizePredictions(
  source: PredictionsSource,
  options: PredictionsOptions,
): Promise<PredictionsSummary> {
  checkOptions(options);
  const pass = new PredictionsPass(options);
  const { texts, dropped, format } = await readPredictions(source, options, (batch) => pass.add(batch));
  return { format, ...pass.summary(texts, dropped) };
}

function checkOptions({
  score,
  prediction,
  threshold = 0,
  confidence = DEFAULT_CONFIDENCE,
  groups = [],
}: PredictionsOptions): void {
  const refuse = (message: string) => new StatisticsProblem('bad_option', message);
  if (score === undefined && prediction === undefined)
    throw refuse('name a score column or a prediction column.');
  if (!Number.isFinite(threshold)) throw refuse('the threshold must be a finite number.');
  if (!(confidence > 0.5 && confidence < 1))
    throw refuse('the confidence must be above 0.5 and below 1, for example 0.95.');
  if (groups.length > MOST_GROUP_COLUMNS)
    throw refuse(`at most ${MOST_GROUP_COLUMNS} group columns at once.`);
}

class PredictionsPass {
  private readonly options: PredictionsOptions;
  private readonly columns: readonly string[];
  private readonly threshold: number;
  private readonly scores: ScoreAccumulator | null;
  private readonly cells: CellCounts;
  private readonly cellScores: CellScores | null;
  private decided = new Uint16Array(0);

  constructor(options: PredictionsOptions) {
    this.options = options;
    this.columns = options.groups ?? [];
    this.threshold = options.threshold ?? DEFAULT_THRESHOLD;
    this.scores = options.score === undefined ? null : new ScoreAccumulator();
    this.cells = new CellCounts(this.columns);
    this.cellScores = options.measureGroups === true && this.scores !== null ? new CellScores() : null;
  }

  add(batch: RowBatch): void {
    const cells = this.cells.add(batch, this.predictedOf(batch));
    this.scores?.add(batch.score, batch.truth, batch.rows);
    this.cellScores?.add(batch, cells, this.cells.codes.length);
  }

  summary(texts: ColumnTexts, dropped: number): Omit<PredictionsSummary, 'format'> {
    const named = this.cells.codes
      .map((codes, cell) => {
        const slice = Object.fromEntries(
          codes.map((code, i) => [this.columns[i] ?? '', texts.groupText(i, code)]),
        );
        const confusion = this.cells.confusion(cell);
        const n = confusion.tp + confusion.fp + confusion.tn + confusion.fn;
        return {
          cell: { slice, n, ...confusion } satisfies Cell,
          slice,
          scores: this.cellScores?.of(cell) ?? null,
        };
      })
      .sort((a, b) => compareSlices(a.slice, b.slice));
    const cells = named.map(({ cell }) => cell);
    const total = addConfusions(cells);
    const labels = texts.labelTexts({ positives: total.tp + total.fn, negatives: total.fp + total.tn });
    texts.checkPredictions(labels);
    const confidence = this.options.confidence ?? DEFAULT_CONFIDENCE;
    const groups =
      this.options.measureGroups === true && this.columns.length > 0
        ? this.measureGroups(named, confidence)
        : null;
    return {
      ...measuresOf(total, this.scores, confidence),
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

  private measureGroups(
    cells: readonly { slice: Cell['slice']; cell: Cell; scores: ScoreAccumulator | null }[],
    confidence: number,
  ): SliceMeasures[] {
    return attributeSets(this.columns).flatMap((attributes) =>
      gather(cells, attributes).map(({ slice, items }) => {
        const scores = this.scores === null ? null : new ScoreAccumulator(CELL_SCORE_BUDGET);
        for (const item of items) if (item.scores !== null) scores?.merge(item.scores);
        return { slice, ...measuresOf(addConfusions(items.map(({ cell }) => cell)), scores, confidence) };
      }),
    );
  }

  private predictedOf({ rows, score, predicted }: RowBatch): Uint16Array {
    if (this.options.prediction !== undefined) return predicted;
    if (this.decided.length < rows) this.decided = new Uint16Array(rows);
    const { decided, threshold } = this;
    for (let row = 0; row < rows; row++) decided[row] = (score[row] as number) >= threshold ? 1 : 0;
    return decided;
  }
}

export function addConfusions(parts: readonly Confusion[]): Confusion {
  return parts.reduce(
    (sum, { tp, fp, tn, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, tn: sum.tn + tn, fn: sum.fn + fn }),
    { tp: 0, fp: 0, tn: 0, fn: 0 },
  );
}

/** Scores counted per cell. Rows are gathered per cell first, so that counting runs over many at once. */
class CellScores {
  private readonly parts: { scores: ScoreAccumulator; waiting: RowBatch }[] = [];

  add({ rows, score, truth }: RowBatch, cells: Uint16Array, cellCount: number): void {
    if (cellCount > MOST_MEASURED_CELLS) {
      throw new StatisticsProblem(
        'too_many_groups',
        `the group columns have more than ${MOST_MEASURED_CELLS} combinations; measuring each needs fewer. Name fewer group columns.`,
      );
    }
    while (this.parts.length < cellCount) {
      this.parts.push({
        scores: new ScoreAccumulator(CELL_SCORE_BUDGET),
        waiting: createBatch(CELL_ROWS, 0),
      });
    }
    for (let row = 0; row < rows; row++) {
      const { scores, waiting } = this.parts[cells[row] as number] as (typeof this.parts)[number];
      waiting.score[waiting.rows] = score[row] as number;
      waiting.truth[waiting.rows] = truth[row] as number;
      if (++waiting.rows === CELL_ROWS) flush(scores, waiting);
    }
  }

  of(cell: number): ScoreAccumulator | null {
    const part = this.parts[cell];
    if (part === undefined) return null;
    flush(part.scores, part.waiting);
    return part.scores;
  }
}

function flush(scores: ScoreAccumulator, waiting: RowBatch): void {
  scores.add(waiting.score, waiting.truth, waiting.rows);
  waiting.rows = 0;
}
