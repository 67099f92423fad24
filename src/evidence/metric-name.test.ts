import { expect, test } from 'vitest';
import { rangeFault, readMetricKey } from './metric-name.ts';

test.each([
  ['auc', 'roc_auc', null, null],
  ['AUC', 'roc_auc', null, null],
  ['auc_roc', 'roc_auc', null, null],
  ['pr_auc', 'average_precision', null, null],
  ['F1-Score', 'f1', null, null],
  ['f1 score', 'f1', null, null],
  ['macro_F1', 'f1_macro', null, null],
  ['RMSE', 'rmse', null, null],
  ['test_roc_auc', 'roc_auc', 'test', null],
  ['val_pr_auc', 'average_precision', 'validation', null],
  ['valid_f1', 'f1', 'validation', null],
  ['train_accuracy', 'accuracy', 'train', null],
  ['production_roc_auc', 'roc_auc', 'production', null],
  ['disparate_impact', 'impact_ratio', null, null],
  ['AgeGroup_demographic_parity_difference', 'demographic_parity_difference', null, 'AgeGroup'],
  ['test_sex_equalized_odds_diff', 'equalized_odds_difference', 'test', 'sex'],
])('%s is %s', (key, metric, dataset, attribute) => {
  expect(readMetricKey(key)).toEqual({ metric, dataset, attribute });
});

test.each([
  ...[
    'roc_auc_std',
    'auc_std',
    'roc_auc_mean',
    'auc_threshold',
    'baseline_auc',
    'auc_baseline',
    'my_auc',
    'cv_roc_auc',
  ],
  ...[
    'majority_class_baseline_accuracy',
    'accuracy_drop',
    'accuracy_best_constant_classifier',
    'best_val_f1_macro',
    'optimal_f1',
  ],
  ...[
    'disparate_impact_threshold',
    'disparate_impact_min',
    'disparate_impact_max',
    'min_disparate_impact_ratio',
  ],
  ...[
    'baseline_demographic_parity_difference',
    'sex_max_demographic_parity_difference',
    'constructor',
    'toString',
    '',
  ],
])('%s is no metric', (key) => {
  expect(readMetricKey(key)).toBeNull();
});

test.each([
  ['roc_auc', 91],
  ['accuracy', -0.1],
  ['f1', 1.0001],
  ['demographic_parity_difference', -5],
  ['impact_ratio', -0.8],
  ['rmse', -1],
  ['r2', 1.5],
  ['matthews_corrcoef', 2],
])('attack 17: %s of %s does not exist', (metric, value) => {
  expect(rangeFault(metric, value)).not.toBeNull();
});

test.each([
  ['roc_auc', 0],
  ['roc_auc', 1],
  ['rmse', 1200],
  ['r2', -3],
  ['matthews_corrcoef', -1],
  ['impact_ratio', 1.3],
  ['statistical_parity_difference', -0.4],
  ['home_made', -7],
])('%s of %s may be', (metric, value) => {
  expect(rangeFault(metric, value)).toBeNull();
});
