import { addConfusions } from './predictions.ts';
import { StatisticsProblem, shown } from './problem.ts';
import type { Proportion } from './proportion.ts';
import { rate } from './proportion.ts';
import { gather } from './slices.ts';
import type { Cell, PredictionsSummary, Slice } from './summary.ts';

/** Which rate a comparison is about: decisions, or decisions among those whose truth is (un)favourable. */
export type RateName = 'selection_rate' | 'tpr' | 'fpr';

/** One group's decisions, all of the favourable class: selected = decided favourably. */
export interface GroupRates {
  readonly slice: Slice;
  readonly n: number;
  readonly selected: number;
  readonly selection_rate: number | null;
  /** Share of the truly favourable that were selected. */
  readonly tpr: number | null;
  /** Share of the truly unfavourable that were selected. */
  readonly fpr: number | null;
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

export type FairnessInput = Pick<
  PredictionsSummary,
  'cells' | 'group_columns' | 'positive_label' | 'negative_label'
>;

/** The groups of these attributes, with rates of the favourable label. Errors: the label is neither of the two. */
export function groupRates(
  input: FairnessInput,
  attributes: readonly string[],
  favorable: string,
): GroupRates[] {
  if (favorable !== input.positive_label && favorable !== input.negative_label) {
    throw new StatisticsProblem(
      'unknown_favorable',
      `the favourable outcome ${shown(favorable)} is neither label; expected ${shown(input.positive_label)} or ${shown(input.negative_label)}.`,
    );
  }
  const flipped = favorable === input.negative_label;
  return gather(input.cells, attributes).map(({ slice, items }) => ratesOf(slice, items, flipped));
}

function ratesOf(slice: Slice, cells: readonly Cell[], flipped: boolean): GroupRates {
  const sum = addConfusions(cells);
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

export function proportionOf(
  { n, tp, fp, tn, fn }: Pick<GroupRates, 'n' | 'tp' | 'fp' | 'tn' | 'fn'>,
  name: RateName,
): Proportion {
  switch (name) {
    case 'selection_rate':
      return { count: tp + fp, total: n };
    case 'tpr':
      return { count: tp, total: tp + fn };
    case 'fpr':
      return { count: fp, total: fp + tn };
  }
}
