import { globProblem } from '../model/glob.ts';
import type { Policy } from '../schemas/policy.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import { balanceProblems, leakageProblems } from './balance-requirements.ts';
import { comparisonProblems, worstSliceProblems } from './comparison-requirements.ts';
import { loadExpression } from './expression/expression.ts';
import { boundsOf, type Limits, limitMistakes } from './limits.ts';
import { isCustomMetric, metricNamed, suggestMetric } from './metrics.ts';
import { namingProblems } from './naming.ts';

type Check = Policy['checks'][number];

/** What a schema cannot say about the checks of a policy. */
export function checkProblems(policy: Policy, document: TextDocument): Problem[] {
  return [
    ...duplicateIds(policy, document),
    ...policy.checks.flatMap((check, index) => oneCheck(check, `/checks/${index}`, document)),
    ...unknownWaiverTargets(policy, document),
  ];
}

function duplicateIds(policy: Policy, document: TextDocument): Problem[] {
  const ids = policy.checks.map((check) => check.id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `The check id \`${id}\` is already used by check ${first + 1}: each needs its own.`;
    return [document.problem('duplicate_check', message, `/checks/${index}/id`)];
  });
}

function unknownWaiverTargets(policy: Policy, document: TextDocument): Problem[] {
  const ids = policy.checks.map((check) => check.id);
  return (policy.waivers?.forbidden_for ?? []).flatMap((id, index) => {
    if (ids.includes(id)) return [];
    const message = `No check of this policy is called \`${id}\`.`;
    return [document.problem('unknown_check', message, `/waivers/forbidden_for/${index}`, suggest(id, ids))];
  });
}

function oneCheck(check: Check, pointer: string, document: TextDocument): Problem[] {
  return [...levelProblems(check, pointer, document), ...kindProblems(check, pointer, document)];
}

function levelProblems(check: Check, pointer: string, document: TextDocument): Problem[] {
  if (check.level === 'overridable' && check.override_by === undefined) {
    const message =
      'A check of level `overridable` names the roles that may override it, under `override_by`.';
    return [document.problem('missing_key', message, `${pointer}/level`)];
  }
  if (check.level !== 'overridable' && check.override_by !== undefined) {
    const message = `\`override_by\` belongs to the level \`overridable\`; this check is \`${check.level ?? 'mandatory'}\`.`;
    return [document.keyProblem('misplaced_key', message, `${pointer}/override_by`)];
  }
  return [];
}

function kindProblems(check: Check, pointer: string, document: TextDocument): Problem[] {
  switch (check.kind) {
    case 'metric':
      return metricProblems(check, pointer, document);
    case 'change':
    case 'stability':
      return comparisonProblems(check, pointer, document);
    case 'fairness':
      return [
        ...metricNameProblems(check.metric.name, `${pointer}/metric/name`, document),
        ...limitProblems(check.require, check.metric.name, pointer, document),
      ];
    case 'data_balance':
      return balanceProblems(check, pointer, document);
    case 'drift':
      return [
        ...limitProblems(check.require, check.statistic, pointer, document),
        ...driftProblems(check, pointer, document),
      ];
    case 'leakage':
      return leakageProblems(check, pointer, document);
    case 'sensitivity':
    case 'environment':
    case 'rollback':
    case 'model_card':
      return nothingDemanded(check.require, pointer, document);
    case 'security':
      return [
        ...globProblems(check.files ?? [], `${pointer}/files`, document),
        ...globProblems(check.require.formats?.except ?? [], `${pointer}/require/formats/except`, document),
        ...securityProblems(check, pointer, document),
      ];
    case 'tests':
    case 'data_quality':
    case 'service_level':
      return globProblems(check.files ?? [], `${pointer}/files`, document);
    case 'expression':
      return expressionProblems(check, pointer, document);
    case 'naming':
      return namingProblems(check, pointer, document);
    case 'drift_flag':
      return daysProblems(check, pointer, document);
    case 'explainability':
      return [
        ...nothingDemanded(check.require, pointer, document, EXPLAINED),
        ...globProblems(check.files ?? [], `${pointer}/files`, document),
        ...decisionProblems(check.require, pointer, document),
      ];
    case 'lineage':
      return nothingDemanded(check.require, pointer, document);
    case 'experiment':
      return experimentProblems(check, pointer, document);
    case 'kpi':
    case 'documents':
    case 'audit_trail':
      return [];
  }
}

function expressionProblems(
  { expr, dataset, require }: Extract<Check, { kind: 'expression' }>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const { expression, mistake } = loadExpression(expr);
  if (mistake !== undefined) {
    const { code, message, offset, suggestion } = mistake;
    return [document.problemWithin(code, message, `${pointer}/expr`, offset, suggestion)];
  }
  const hasMetrics = expression.inputs.metrics.length > 0;
  if (hasMetrics && dataset === undefined) {
    const message = 'Metrics are of one data set: name it, for example `dataset: test`.';
    return [document.problem('missing_key', message, pointer)];
  }
  const idle = { dataset, require };
  return (['dataset', 'require'] as const)
    .filter((key) => !hasMetrics && idle[key] !== undefined)
    .map((key) => {
      const message = `\`${key}\` is about metrics; the expression names none.`;
      return document.keyProblem('misplaced_key', message, `${pointer}/${key}`);
    });
}

function metricProblems(
  check: Extract<Check, { kind: 'metric' }>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const { name } = check.metric;
  const unknown = metricNameProblems(name, `${pointer}/metric/name`, document);
  if (unknown.length > 0) return unknown;
  const problems = [
    ...limitProblems(check.require, name, pointer, document),
    ...worstSliceProblems(check, pointer, document),
  ];
  if (check.require.equals !== undefined && check.require.decide === 'prove_safe') {
    const message = 'That a number is exactly another one can never be proven: `prove_safe` needs a range.';
    problems.push(document.problem('impossible_limit', message, `${pointer}/require/decide`));
  }
  if (check.require.or_business_threshold === true) {
    if (boundsOf(check.require).length > 1) {
      const message = 'A business threshold replaces one limit; this check has several.';
      problems.push(
        document.keyProblem('ambiguous_threshold', message, `${pointer}/require/or_business_threshold`),
      );
    }
  }
  return problems;
}

/** A prediction is one column, which the configuration names; features are as many as are named. */
function driftProblems(
  check: Extract<Check, { kind: 'drift' }>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const { features, require } = check;
  const isPrediction = check.of === 'prediction';
  const problems: Problem[] = [];
  if (isPrediction && features !== undefined) {
    const message = 'A check of the prediction names no features: the configuration says which column it is.';
    problems.push(document.keyProblem('misplaced_key', message, `${pointer}/features`));
  }
  const most = isPrediction ? 1 : (features?.length ?? Number.POSITIVE_INFINITY);
  if ((require.min_count ?? 1) > most) {
    const message = `Of ${most} column${most === 1 ? '' : 's'} there are never ${require.min_count}.`;
    problems.push(document.problem('impossible_limit', message, `${pointer}/require/min_count`));
  }
  return problems;
}

/** As many days with a flag as there are days forbid nothing. */
function daysProblems(
  { require: { days } }: Extract<Check, { kind: 'drift_flag' }>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  if (days === undefined || typeof days.at_most !== 'number' || typeof days.of !== 'number') return [];
  if (days.at_most < days.of) return [];
  const message = `Of ${days.of} days never more than ${days.of} have a flag: this limit requires nothing.`;
  return [document.problem('vacuous_limit', message, `${pointer}/require/days/at_most`)];
}

/** A metric that nobody knows could only ever be missing. */
export function metricNameProblems(name: string, pointer: string, document: TextDocument): Problem[] {
  if (metricNamed(name) !== undefined || isCustomMetric(name)) return [];
  const near = suggestMetric(name);
  const hint = near === undefined ? ' A number of your own is named `custom.NAME`.' : '';
  return [document.problem('unknown_metric', `Unknown metric \`${name}\`.${hint}`, pointer, near)];
}

function limitProblems(limits: Limits, metric: string, pointer: string, document: TextDocument): Problem[] {
  return limitMistakes(limits, metric).map(({ code, message, operator, suggestion }) => {
    const at = operator === undefined ? `${pointer}/require` : `${pointer}/require/${operator}`;
    return code === 'wrong_direction' || code === 'unfit_operator'
      ? document.keyProblem(code, message, at, suggestion)
      : document.problem(code, message, at, suggestion);
  });
}

function globProblems(globs: readonly string[], pointer: string, document: TextDocument): Problem[] {
  return globs.flatMap((glob, index) => {
    const message = globProblem(glob);
    return message === undefined ? [] : [document.problem('bad_glob', message, `${pointer}/${index}`)];
  });
}

/** Names that run whatever they are given: who accepts them accepts any code. */
const RUNNING =
  /^(?:os|posix|nt|subprocess|sys|builtins|__builtin__|runpy|pty|socket|shutil|importlib|ctypes|pickle|_pickle|dill|cloudpickle|joblib|operator|_operator|functools|webbrowser|code|codeop|timeit|cProfile|profile|pdb|bdb|multiprocessing|asyncio|http|urllib|ssl|types|marshal|tempfile|pathlib|io|_io|commands|requests|pip)(?:\.|$)/;

function securityProblems(
  check: Extract<Check, { kind: 'security' }>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const { formats } = check.require;
  const problems = (formats?.imports ?? []).flatMap((name, index) => {
    if (!RUNNING.test(name)) return [];
    const message = `\`${name}\` can run anything: a model that imports it is not read but executed.`;
    return [document.problem('runs_code', message, `${pointer}/require/formats/imports/${index}`)];
  });
  const takesPickles = formats?.one_of.some((format) => format === 'pickle' || format === 'torch') === true;
  if (formats?.imports !== undefined && !takesPickles) {
    const message = '`imports` is for pickles; `one_of` has neither pickle nor torch.';
    problems.push(document.keyProblem('misplaced_key', message, `${pointer}/require/formats/imports`));
  }
  if (check.files !== undefined && check.require.vulnerabilities === undefined) {
    const message = '`files` names reports of scanners; this check asks for no `vulnerabilities`.';
    problems.push(document.keyProblem('misplaced_key', message, `${pointer}/files`));
  }
  return problems;
}

/** What of an explanation is asked for; the other keys only qualify it. */
const EXPLAINED: ReadonlySet<string> = new Set(['global', 'per_decision']);

function decisionProblems(
  require: Extract<Check, { kind: 'explainability' }>['require'],
  pointer: string,
  document: TextDocument,
): Problem[] {
  if (require.min_decisions === undefined || require.per_decision === true) return [];
  const message = '`min_decisions` counts explained decisions; this check does not ask for `per_decision`.';
  return [document.keyProblem('misplaced_key', message, `${pointer}/require/min_decisions`)];
}

/** The best run can only be told where a metric has a better side. */
function experimentProblems(
  { metric }: Extract<Check, { kind: 'experiment' }>,
  pointer: string,
  document: TextDocument,
): Problem[] {
  const at = `${pointer}/metric/name`;
  const unknown = metricNameProblems(metric.name, at, document);
  const direction = metricNamed(metric.name)?.direction;
  if (unknown.length > 0 || direction === 'higher' || direction === 'lower') return unknown;
  const message = `Nobody can tell which \`${metric.name}\` is better: name a metric with a better side.`;
  return [document.problem('unknown_direction', message, at)];
}

/** `false` demands nothing, and `trust` only qualifies what is demanded. */
function nothingDemanded(
  require: object,
  pointer: string,
  document: TextDocument,
  demanding?: ReadonlySet<string>,
): Problem[] {
  const demands = Object.entries(require).filter(
    ([key, value]) => key !== 'trust' && value !== false && demanding?.has(key) !== false,
  );
  if (demands.length > 0) return [];
  const message = 'This check requires nothing, so it would always pass.';
  return [document.problem('vacuous_check', message, `${pointer}/require`)];
}
