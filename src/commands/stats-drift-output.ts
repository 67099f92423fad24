import { visible } from '../report/escape.ts';
import type { ColumnComparison } from '../statistics/drift-comparison.ts';
import { DRIFT_STATISTIC_NAMES } from '../statistics/drift-comparison.ts';
import type { DriftReport } from '../statistics/drift-report.ts';
import {
  type DriftLimits,
  type DriftVerdict,
  driftSummary,
  driftVerdict,
} from '../statistics/drift-verdict.ts';

interface Files {
  readonly reference: string;
  readonly current: string;
}

/** The comparison as JSON, `arbiter/stats-drift/v1`. */
export function driftOutput(files: Files, report: DriftReport, limits: DriftLimits): Record<string, unknown> {
  const judged = report.columns.map((column) => ({ column, verdict: driftVerdict(column, limits) }));
  const { numeric, categorical, minRows } = limits;
  return {
    schema: 'arbiter/stats-drift/v1',
    reference: { file: files.reference, ...report.reference },
    current: { file: files.current, ...report.current },
    limits: { numeric, categorical, min_rows: minRows },
    dataset: driftSummary(judged.map(({ verdict }) => verdict)),
    only_in_current: report.only_in_current,
    columns: judged.map(({ column, verdict }) => columnOutput(column, verdict)),
  };
}

function columnOutput(column: ColumnComparison, verdict: DriftVerdict): Record<string, unknown> {
  const { statistics } = column;
  const values = DRIFT_STATISTIC_NAMES.map((name) => [name, statistics?.[name]?.value ?? null]);
  const bounds = DRIFT_STATISTIC_NAMES.flatMap((name) => {
    const found = statistics?.[name];
    if (found === undefined || found.lower === found.upper) return [];
    return [[name, { lower: found.lower, upper: found.upper }]];
  });
  return {
    column: column.column,
    type: column.type,
    n: column.n,
    missing_share: column.missing_share,
    new_categories: column.new_categories,
    ...Object.fromEntries(values),
    bounds: Object.fromEntries(bounds),
    ...verdict,
    problem: column.problem,
  };
}

const VERDICTS: Readonly<Record<DriftVerdict['verdict'], string>> = {
  drifted: 'DRIFTED',
  not_drifted: 'not drifted',
  inconclusive: 'inconclusive',
  not_compared: 'not compared',
};

/** The comparison as text for people. Names and values come from the files: what a terminal would obey is shown as text. */
export function driftTable(files: Files, report: DriftReport, limits: DriftLimits): string {
  const verdicts = report.columns.map((column) => driftVerdict(column, limits));
  const { columns, drifted, inconclusive, not_compared, share_of_drifted_columns } = driftSummary(verdicts);
  const { reference, current } = report;
  const lines = [
    `Reference ${visible(files.reference)} (${reference.kind}, ${count(reference.rows)} rows), current ${visible(files.current)} (${count(current.rows)} rows)`,
    `${drifted} of ${columns} columns drifted` +
      (inconclusive > 0 ? `, ${inconclusive} inconclusive` : '') +
      (not_compared > 0 ? `, ${not_compared} not compared` : '') +
      (share_of_drifted_columns === null ? '' : `: share ${fixed(share_of_drifted_columns)}`),
    '',
    ...report.columns.flatMap((column, i) => columnLines(column, verdicts[i] as DriftVerdict)),
  ];
  if (report.only_in_current.length > 0) {
    lines.push(`Only in the current data, not judged: ${visible(report.only_in_current.join(', '))}`, '');
  }
  const words = [limits.numeric, limits.categorical].map(
    ({ statistic, threshold }) => `${statistic} ${statistic.endsWith('.p') ? '<' : '>'} ${threshold}`,
  );
  lines.push(
    `Drifted: ${words[0]} for numbers, ${words[1]} for categories, from ${limits.minRows} rows with a value in each.`,
  );
  return `${lines.join('\n')}\n`;
}

function columnLines(column: ColumnComparison, { verdict, reason }: DriftVerdict): string[] {
  const { n, missing_share: missing, new_categories: added, statistics, type } = column;
  const head = `${visible(column.column)}: ${VERDICTS[verdict]}${reason === null ? '' : ` (${visible(reason)})`}`;
  if (statistics === null) return [head, ''];
  const rows = `  ${type}; n ${count(n.reference)} and ${count(n.current)}; missing ${fixed(missing.reference)} and ${fixed(missing.current)}`;
  const news =
    added === null || added.count === 0
      ? ''
      : `; ${added.count} new ${added.count === 1 ? 'category' : 'categories'} in ${count(added.rows)} rows`;
  const values = DRIFT_STATISTIC_NAMES.flatMap((name) => {
    const found = statistics[name];
    if (found === undefined) return [];
    const isExact = found.lower === found.upper;
    const bounds = isExact ? '' : ` [${precise(found.lower)}, ${precise(found.upper)}]`;
    return [`${name} ${precise(found.value)}${bounds}`];
  });
  return [head, `${rows}${news}`, `  ${values.join(', ')}`, ''];
}

function fixed(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** Four significant digits: a p-value of 1e-12 is not 0. */
function precise(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
