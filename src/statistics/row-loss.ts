export type LossMetric = 'log_loss' | 'brier_score';

/** Log loss would be infinite for a certain and wrong score; scores are kept this far from 0 and 1. */
const CLIP = 1e-15;

/** What one row adds to a loss that is a mean over rows; scores are probabilities. */
export const LOSSES: Readonly<Record<LossMetric, (score: number, truth: number) => number>> = {
  log_loss: (score, truth) => {
    const sure = Math.min(Math.max(score, CLIP), 1 - CLIP);
    return -Math.log(truth === 1 ? sure : 1 - sure);
  },
  brier_score: (score, truth) => (score - truth) * (score - truth),
};
