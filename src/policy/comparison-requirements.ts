import type { Policy } from '../schemas/policy.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { metricNamed } from './metrics.ts';
import { metricNameProblems } from './requirements.ts';

type Check = Policy['checks'][number];
type OfKind<K extends Check['kind']> = Extract<Check, { kind: K }>;

/** What makes no sense in a comparison of two numbers of one metric. */
export function comparisonProblems(
  check: OfKind<'change'> | OfKind<'stability'>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const { name } = check.metric;
  const at = `${pointer}/metric/name`;
  const unknown = metricNameProblems(name, at, document);
  if (unknown.length > 0) return unknown;
  const metric = metricNamed(name);
  const isComparing = check.kind === 'change' || check.require.train_test_gap !== undefined;
  const isKnown = metric !== undefined && (metric.direction !== 'target' || metric.ideal !== undefined);
  if (isComparing && !isKnown) {
    const message = `Which value of \`${name}\` is better is not known, so two of them cannot be compared.`;
    return [document.problem('unknown_direction', message, at)];
  }
  return check.kind === 'change'
    ? changeProblems(check, pointer, document)
    : stabilityProblems(check, metric?.direction, pointer, document);
}

function changeProblems(check: OfKind<'change'>, pointer: string, document: TextDocument): Problem[] {
  if (check.metric.dataset === undefined) {
    const message = 'A change is judged on one data set: name it, for example `dataset: test`.';
    return [document.problem('missing_key', message, `${pointer}/metric`)];
  }
  const endless = endlessRegression(check);
  if (endless !== undefined) {
    const message = `Nothing can be worse by more than that, so \`max_regression\` would let everything through.${endless === 'relative' ? ' A share is written as a fraction: 0.05 is 5 %.' : ''}`;
    return [document.problem('vacuous_limit', message, `${pointer}/require/max_regression/${endless}`)];
  }
  const { min_improvement: least, max_improvement: most } = check.require;
  for (const unit of ['absolute', 'relative'] as const) {
    const [from, to] = [least?.[unit], most?.[unit]];
    if (typeof from !== 'number' || typeof to !== 'number' || from <= to) continue;
    const message = `Nothing is better by at least ${from} and by at most ${to}.`;
    return [document.problem('impossible_limit', message, `${pointer}/require/max_improvement/${unit}`)];
  }
  return [];
}

/** The unit in which a regression is let through that is as large as the metric's range. */
function endlessRegression({ metric, require }: OfKind<'change'>): 'absolute' | 'relative' | undefined {
  const { absolute, relative } = require.max_regression ?? {};
  const { low, high, direction } = metricNamed(metric.name) ?? {
    low: 0,
    high: Number.POSITIVE_INFINITY,
    direction: 'target',
  };
  if (typeof absolute === 'number' && absolute >= high - low) return 'absolute';
  const isShareOfAll = direction === 'higher' && low === 0;
  return typeof relative === 'number' && relative >= 1 && isShareOfAll ? 'relative' : undefined;
}

function stabilityProblems(
  { require }: OfKind<'stability'>,
  direction: string | undefined,
  pointer: string,
  document: TextDocument,
): Problem[] {
  if (require.lower_bound === undefined || direction === undefined || direction === 'higher') return [];
  const message = 'A lower bound says something of a metric that is better when higher. Limit the `spread`.';
  return [document.keyProblem('wrong_direction', message, `${pointer}/require/lower_bound`)];
}

/** `slice` is one group, `worst_slice` every group; what qualifies groups needs them. */
export function worstSliceProblems(
  { metric, require }: OfKind<'metric'>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  if (metric.worst_slice !== undefined) {
    if (metric.slice === undefined) return [];
    const message = '`slice` is one group and `worst_slice` the worst of all: keep one of them.';
    return [document.keyProblem('misplaced_key', message, `${pointer}/metric/slice`)];
  }
  return (['min_group_size', 'min_count', 'small_groups'] as const).flatMap((key) => {
    if (require[key] === undefined) return [];
    const message = `\`${key}\` belongs to \`worst_slice\`: this check judges no groups.`;
    return [document.keyProblem('misplaced_key', message, `${pointer}/require/${key}`)];
  });
}
