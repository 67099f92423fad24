import { normalQuantile } from './normal.ts';

/** Bounds of an estimate at one confidence: two-sided, and each side alone. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly lower_one_sided: number;
  readonly upper_one_sided: number;
}

/** estimate ± z·SE, clipped to 0…1. `confidence` strictly between 0 and 1. */
export function waldBounds(value: number, standardError: number, confidence: number): Bounds {
  return boundsBy(confidence, (z) => clip(value + z * standardError));
}

/** Bounds of an AUC on the logit scale: stay inside 0…1 without clipping. `value` strictly between 0 and 1. */
export function logitBounds(value: number, standardError: number, confidence: number): Bounds {
  const logit = Math.log(value / (1 - value));
  const scale = standardError / (value * (1 - value));
  return boundsBy(confidence, (z) => 1 / (1 + Math.exp(-(logit + z * scale))));
}

export function boundsBy(confidence: number, at: (z: number) => number): Bounds {
  const both = normalQuantile((1 + confidence) / 2);
  const one = normalQuantile(confidence);
  return { lower: at(-both), upper: at(both), lower_one_sided: at(-one), upper_one_sided: at(one) };
}

export function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Standard error of an AUC from the numbers of rows alone (Hanley and McNeil 1982); they need not be whole. */
export function hanleyMcNeil(auc: number, positives: number, negatives: number): number {
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  const square = auc * auc;
  const variance =
    (auc * (1 - auc) + (positives - 1) * (q1 - square) + (negatives - 1) * (q2 - square)) /
    (positives * negatives);
  return Math.sqrt(Math.max(0, variance));
}

/** Bounds of an AUC known only as a number, with its rows and the share of positives among them. */
export function boundsFromSummary(auc: number, rows: number, prevalence: number, confidence: number): Bounds {
  const positives = rows * prevalence;
  return waldBounds(auc, hanleyMcNeil(auc, positives, rows - positives), confidence);
}

const MOST_ROWS = 2 ** 50;

/**
 * The fewest rows at which an AUC of this value would have its one-sided lower bound above `bound` (Hanley-McNeil;
 * positives = rows × prevalence, not rounded). Null where no number of rows would do: the AUC is not above the bound.
 */
export function rowsNeeded(
  auc: number,
  prevalence: number,
  bound: number,
  confidence: number,
): number | null {
  if (!(auc > bound && auc <= 1 && prevalence > 0 && prevalence < 1)) return null;
  const z = normalQuantile(confidence);
  const clears = (rows: number) => {
    const positives = rows * prevalence;
    return auc - z * hanleyMcNeil(auc, positives, rows - positives) > bound;
  };
  let enough = 2;
  while (!clears(enough)) {
    enough *= 2;
    if (enough > MOST_ROWS) return null;
  }
  let tooFew = enough / 2;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (clears(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
