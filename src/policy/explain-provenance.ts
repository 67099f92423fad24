import type { Policy } from '../schemas/policy.ts';

type Check = Policy['checks'][number];
type Of<K extends Check['kind']> = Extract<Check, { kind: K }>;

const LINEAGE_WORDS = {
  data_version: 'a version of each data set',
  run: 'the training run',
  code_commit:
    'the commit of its code, in the history of this change and with no governed code changed since',
  environment: 'the image by digest',
} as const;

export function lineageWords({ require }: Of<'lineage'>): string {
  const known = (require.present ?? []).map((name) => LINEAGE_WORDS[name]);
  return [
    ...(known.length === 0 ? [] : [`known are ${known.join('; ')}`]),
    ...(require.consistent === true
      ? ['every source that names the same version, run, data or file says the same']
      : []),
  ].join(', and ');
}

export function kpiWords({ require, dataset }: Of<'kpi'>): string {
  const on = dataset === undefined ? '' : ` on ${dataset} data`;
  const least = require.at_least === undefined ? 'at least 1' : `at least ${require.at_least}`;
  return `every business KPI of the manifest (${least}) meets its threshold${on}`;
}

export function explainabilityWords({ require, files }: Of<'explainability'>): string {
  const where = files === undefined ? '' : ` in ${files.join(' and in ')}`;
  const parts = [
    ...(require.global === true ? ['what every feature weighs in the model is explained'] : []),
    ...(require.per_decision === true
      ? [`what every feature weighs is explained in at least ${require.min_decisions ?? 1} decisions`]
      : []),
  ];
  return `${parts.join(', and ')}${where}, for this version`;
}

export function experimentWords({ metric, require }: Of<'experiment'>): string {
  const on = metric.dataset === undefined ? '' : ` on ${metric.dataset} data`;
  const chosen =
    require.chosen === 'best'
      ? `the chosen one is the best by ${metric.name}${on}`
      : `the chosen one is the best by ${metric.name}${on}, or it is written why another was chosen`;
  return `at least ${require.at_least} runs were compared, and ${chosen}`;
}
