import type { Policy } from '../schemas/policy.ts';
import { limitWords } from './limits.ts';

type Check = Policy['checks'][number];

/** Groups in training data, as part of a sentence. */
export function balanceWords(check: Extract<Check, { kind: 'data_balance' }>): string {
  const { dataset = 'train', require, groups = {} } = check;
  const { representation, label_balance, missingness, min_group_size: size = 30, small_groups } = require;
  const limits = [
    representation === undefined ? undefined : `its share of the rows is ${limitWords(representation)}`,
    label_balance === undefined
      ? undefined
      : `its share of positive labels differs from every other group's by ${limitWords(label_balance)}`,
    missingness === undefined
      ? undefined
      : `the share of missing values of every column is ${limitWords(missingness)}`,
  ].filter((limit) => limit !== undefined);
  const closed = Object.entries(groups).map(
    ([attribute, names]) => `; the groups of ${attribute} are exactly ${(names ?? []).join(', ')}`,
  );
  const needsSize = label_balance !== undefined || missingness !== undefined;
  const small = small_groups === 'report' ? 'are only reported' : 'keep it from passing';
  const sizes = needsSize ? `; groups of fewer than ${size} rows ${small}` : '';
  return `for every group of ${check.protected.join(' and of ')} in the ${dataset} data ${limits.join(', and ')}, counted here from the data${closed.join('')}${sizes}`;
}

/** How test data is kept apart, as part of a sentence. */
export function leakageWords({ dataset = 'test', require }: Extract<Check, { kind: 'leakage' }>): string {
  const { overlap, temporal_order: order, suspicious_auc: auc } = require;
  const parts = [
    overlap === undefined
      ? undefined
      : overlap === 'none'
        ? `no row of the ${dataset} data stands in the training data, by its features and label or by its key`
        : `no row of the ${dataset} data has the key of a training row`,
    order === undefined ? undefined : `every training row is older than every row of the ${dataset} data`,
    auc === undefined
      ? undefined
      : `the AUC of the model, and of every feature alone, on the ${dataset} data is ${limitWords(auc)}`,
  ];
  return `${parts.filter((part) => part !== undefined).join(', and ')}, compared here from the data`;
}

/** Flags of the evaluation store, as part of a sentence. */
export function driftFlagWords({ require }: Extract<Check, { kind: 'drift_flag' }>): string {
  const { none_at_least: severity, days } = require;
  if (days === undefined) return `no drift flag of severity ${severity} or higher is set`;
  return `a drift flag of severity ${severity} or higher is set on at most ${days.at_most} of the last ${days.of} days, and a day without a record is not taken for a good one`;
}
