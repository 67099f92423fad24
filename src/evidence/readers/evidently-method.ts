/** How a drift method's score is compared with its threshold, and the typed statistic it is, where we have a type. */
export interface DriftMethod {
  readonly drifts: 'below' | 'at_or_below' | 'at_or_above' | 'above';
  readonly statistic: string | null;
}

/**
 * Evidently's tests, by display name and by short id. p-value tests drift when the score falls below the threshold
 * (Kolmogorov–Smirnov and Cramér–von Mises also at it), distances when it reaches it (energy distance: exceeds it).
 * Source: `calculate_drift` of each `src/evidently/legacy/calculations/stattests/*.py` at a4aa4c2.
 */
const METHODS: readonly (readonly [readonly string[], DriftMethod])[] = [
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

const BY_NAME = new Map(
  METHODS.flatMap(([names, method]) => names.map((name) => [name.toLowerCase(), method])),
);

/** The method by its display name or short id; null where its direction is not known. */
export function driftMethod(name: string): DriftMethod | null {
  return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}

/** Whether a score is drift under a method and its threshold. */
export function isDrifted(score: number, threshold: number, method: DriftMethod): boolean {
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
