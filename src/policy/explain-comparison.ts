import type { Policy } from '../schemas/policy.ts';
import { limitWords } from './limits.ts';

type Check = Policy['checks'][number];
type OfKind<K extends Check['kind']> = Extract<Check, { kind: K }>;

/** A metric of every group, as part of a sentence. */
export function worstSliceWords({ metric, require }: OfKind<'metric'>, where: string): string {
  const size = require.min_group_size ?? 30;
  const small =
    require.small_groups === 'report'
      ? `groups of fewer than ${size} rows are only reported`
      : `a group of fewer than ${size} rows cannot be told`;
  const { min_count: least = 1 } = require;
  const count = least === 1 ? '' : `; at least ${least} groups are judged`;
  const groups = (metric.worst_slice ?? []).join(' and of ');
  return `${metric.name}${where} is ${limitWords(require)} for every group of ${groups}, recomputed${decideWords(require)}; ${small}${count}`;
}

const CHANGE_WORDS = {
  max_regression: 'worse by at most',
  min_improvement: 'better by at least',
  max_improvement: 'better by at most',
} as const;

/** A change against the model on the base branch, as part of a sentence. */
export function changeWords({ metric, require, first_release: first }: OfKind<'change'>): string {
  const parts = Object.entries(CHANGE_WORDS).flatMap(([key, words]) => {
    const amount = require[key as keyof typeof CHANGE_WORDS];
    return amount === undefined ? [] : [`${words} ${amountWords(amount)}`];
  });
  const data = metric.dataset === undefined ? '' : ` on ${metric.dataset} data`;
  const role = first === undefined ? '' : `; of a first version ${first.approved_by} must sign instead`;
  return `${metric.name}${data} is, against the model on the base branch, ${parts.join(' and ')}${decideWords(require)}${trustWords(require)}${role}`;
}

function amountWords(amount: {
  readonly absolute?: number | string;
  readonly relative?: number | string;
}): string {
  if (amount.relative === undefined) return String(amount.absolute);
  return typeof amount.relative === 'number'
    ? `${Number((amount.relative * 100).toPrecision(12))} % of its value`
    : `${amount.relative} of its value`;
}

/** Folds and training data, as part of a sentence. */
export function stabilityWords({ metric, require }: OfKind<'stability'>): string {
  const { folds, lower_bound: bound, spread, train_test_gap: gap } = require;
  const isOfFolds = folds !== undefined || bound !== undefined || spread !== undefined;
  const parts = [
    isOfFolds ? `${metric.name} is measured in at least ${folds?.at_least ?? 5} folds` : undefined,
    spread === undefined ? undefined : `the folds lie ${limitWords(spread)} apart`,
    bound === undefined ? undefined : `the lower bound of their mean is ${limitWords(bound)}`,
    gap === undefined
      ? undefined
      : `${metric.name} on the training data is better than on ${metric.dataset ?? 'test'} data by ${limitWords(gap)}`,
  ];
  return `${parts.filter((part) => part !== undefined).join(', ')}${trustWords(require)}`;
}

function trustWords({ trust }: { readonly trust?: { readonly at_least: string } }): string {
  return trust === undefined ? '' : `, from evidence of trust ${trust.at_least} or more`;
}

export function decideWords(require: {
  readonly decide?: string;
  readonly confidence?: number | string;
}): string {
  const confidence =
    require.confidence === undefined ? '' : ` (${Number(require.confidence) * 100} % confidence)`;
  if (require.decide === 'prove_safe') return `, proven and not only measured${confidence}`;
  if (require.decide === 'prove_harm') return `, failing only where the data prove it${confidence}`;
  return '';
}
