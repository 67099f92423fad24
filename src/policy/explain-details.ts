import type { Policy } from '../schemas/policy.ts';

type Check = Policy['checks'][number];
type Values = Readonly<Record<string, unknown>>;

/** Kinds whose sentence lists every demand, trust among them. */
const SAYS_EVERY_DEMAND: ReadonlySet<Check['kind']> = new Set([
  'sensitivity',
  'environment',
  'rollback',
  'model_card',
]);

const INTERSECTION_WORDS: Readonly<Record<string, string>> = {
  block: 'Combinations of the attributes decide as well.',
  report: 'Combinations of the attributes are shown and do not decide.',
  off: 'Combinations of the attributes are not looked at.',
};

/**
 * What bears on a check beside its requirement, each as a sentence: how groups are taken, how old and how well proven
 * evidence must be, what a first release needs. A number that officers do not read is one that nobody agreed to.
 */
export function detailSentences(check: Check): readonly string[] {
  const whole = check as unknown as Values;
  const require = (check.require ?? {}) as Values;
  return [
    ...(check.kind === 'fairness' ? groupSentences(check) : []),
    ...said(datasetOf(check), (dataset) => `It is judged on ${dataset} data.`),
    ...(check.kind === 'service_level'
      ? said(check.files?.join(' and in '), (files) => `It is judged in ${files}.`)
      : []),
    ...said(sliceOf(whole.metric), (slice) => `Only ${slice} counts.`),
    ...said(require.not_older_than, (age) => `The evidence is at most ${age} old.`),
    ...said(require.min_rows, (rows) => `Fewer than ${rows} rows decide nothing.`),
    ...(check.kind === 'drift' ? columnSentences(require.columns, require.min_count) : []),
    ...said(require.tolerance, (most) => `A claim is at most ${most} away from what is recomputed.`),
    ...(SAYS_EVERY_DEMAND.has(check.kind)
      ? []
      : said(leastOf(require.trust), (trust) => `The evidence is trusted at least as ${trust}.`)),
    ...said(
      (whole.first_release as Values | undefined)?.approved_by,
      (role) => `A first release needs the signature of ${role} instead.`,
    ),
  ];
}

function groupSentences({ intersections, reference, require }: Extract<Check, { kind: 'fairness' }>) {
  const least = require.min_group_size ?? 30;
  const small =
    (require.small_groups ?? 'block') === 'block' ? 'keep it from passing' : 'are shown and not judged';
  return [
    INTERSECTION_WORDS[intersections ?? 'report'] as string,
    `Groups of fewer than ${least} rows ${small}.`,
    ...(reference === undefined || reference === 'highest'
      ? []
      : [`The others are compared with ${reference}.`]),
  ];
}

function columnSentences(columns: unknown, least: unknown = 1): readonly string[] {
  if (columns === 'any')
    return [
      least === 1 ? 'It is enough that one of them holds.' : `It is enough that ${least} of them hold.`,
    ];
  const share = (columns as Values | undefined)?.share_at_most;
  return [
    ...said(share, (most) => `A share of at most ${most} of them may miss it.`),
    ...(least === 1 ? [] : [`At least ${least} of them are judged.`]),
  ];
}

function said(value: unknown, words: (value: string) => string): readonly string[] {
  return value === undefined ? [] : [words(String(value))];
}

/** Where the sentence itself does not name it; the data set of a fairness check is the test data unless said. */
function datasetOf(check: Check): string | undefined {
  if (check.kind === 'drift') return check.dataset;
  if (check.kind !== 'fairness' || check.metric.dataset === 'test') return undefined;
  return check.metric.dataset;
}

function sliceOf(metric: unknown): string | undefined {
  const slice = (metric as { slice?: Values } | undefined)?.slice;
  if (slice === undefined) return undefined;
  return Object.entries(slice)
    .map(([attribute, value]) => `${attribute} ${String(value)}`)
    .join(' and ');
}

function leastOf(trust: unknown): unknown {
  return (trust as Values | undefined)?.at_least;
}
