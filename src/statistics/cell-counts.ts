import type { RowBatch } from './batch.ts';
import { StatisticsProblem } from './problem.ts';

/** Largest number of combinations of group values kept. */
export const MAX_CELLS = 10_000;

/** Rows of one cell by truth and prediction. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

const SLOTS = 4;

/** Counts truth × prediction for every combination of the group columns. */
export class CellCounts {
  /** Per cell its group codes, in order of appearance. */
  readonly codes: number[][] = [];
  /** Per cell four counts: index = truth · 2 + predicted. */
  private counts = new Float64Array(SLOTS * 16);
  private readonly index: CombinationIndex;
  private readonly columns: readonly string[];
  private cellOfRow = new Uint16Array(0);

  constructor(columns: readonly string[]) {
    this.columns = columns;
    this.index = new CombinationIndex(columns.length);
  }

  /** Counts a batch; returns the cell of each row (valid until the next call). */
  add(batch: RowBatch, predicted: Uint16Array): Uint16Array {
    const { rows, truth } = batch;
    if (this.cellOfRow.length < rows) this.cellOfRow = new Uint16Array(rows);
    const cells = this.cellOfRow;
    this.index.cells(batch.groups, rows, cells);
    this.learn();
    const { counts } = this;
    for (let row = 0; row < rows; row++) {
      const at = (cells[row] as number) * SLOTS + (truth[row] as number) * 2 + (predicted[row] as number);
      counts[at] = (counts[at] as number) + 1;
    }
    return cells;
  }

  confusion(cell: number): Confusion {
    const at = cell * SLOTS;
    const [tn = 0, fp = 0, fn = 0, tp = 0] = this.counts.subarray(at, at + SLOTS);
    return { tp, fp, tn, fn };
  }

  private learn(): void {
    const cells = this.index.combinations;
    if (cells.length > MAX_CELLS) {
      throw new StatisticsProblem(
        'too_many_groups',
        `the columns ${this.columns.join(', ')} have more than ${MAX_CELLS} combinations of values.`,
      );
    }
    for (let cell = this.codes.length; cell < cells.length; cell++) this.codes.push(cells[cell] as number[]);
    if (cells.length * SLOTS > this.counts.length) {
      const larger = new Float64Array(cells.length * SLOTS * 2);
      larger.set(this.counts);
      this.counts = larger;
    }
  }
}

/** Numbers combinations of codes, column by column, through small tables: no hashing and no allocation per row. */
class CombinationIndex {
  combinations: number[][] = [[]];
  private readonly steps: { stride: number; table: Int32Array; combinations: number[][] }[];

  constructor(columns: number) {
    this.steps = Array.from({ length: columns }, () => ({
      stride: 8,
      table: new Int32Array(64),
      combinations: [],
    }));
  }

  cells(groups: readonly Uint16Array[], rows: number, out: Uint16Array): void {
    out.fill(0, 0, rows);
    this.combinations = [[]];
    groups.forEach((codes, column) => {
      this.combine(column, codes, rows, out);
    });
  }

  private combine(column: number, codes: Uint16Array, rows: number, out: Uint16Array): void {
    const step = this.steps[column] as (typeof this.steps)[number];
    const parents = this.combinations;
    for (let row = 0; row < rows; row++) {
      const parent = out[row] as number;
      const code = codes[row] as number;
      let cell = code < step.stride ? ((step.table[parent * step.stride + code] ?? 0) as number) : 0;
      if (cell === 0) cell = this.learn(step, parents, parent, code);
      out[row] = cell - 1;
    }
    this.combinations = step.combinations;
  }

  private learn(
    step: { stride: number; table: Int32Array; combinations: number[][] },
    parents: number[][],
    parent: number,
    code: number,
  ): number {
    let { stride } = step;
    while (code >= stride) stride *= 2;
    if (stride !== step.stride || (parent + 1) * stride > step.table.length) {
      const old = step.table;
      const oldStride = step.stride;
      step.table = new Int32Array(
        Math.max(2 ** Math.ceil(Math.log2((parent + 1) * stride)), (old.length / oldStride) * stride),
      );
      for (let at = 0; at < old.length; at++) {
        step.table[Math.floor(at / oldStride) * stride + (at % oldStride)] = old[at] as number;
      }
      step.stride = stride;
    }
    step.combinations.push([...(parents[parent] ?? []), code]);
    const cell = Math.min(step.combinations.length, 2 ** 16);
    step.table[parent * stride + code] = cell;
    return cell;
  }
}
