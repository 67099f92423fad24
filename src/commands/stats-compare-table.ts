import { visible } from '../report/escape.ts';
import type { ComparedModel, Comparison, MarginVerdict } from '../statistics/comparison.ts';
import type { MetricDifference } from '../statistics/metric-difference.ts';

/** A comparison as text for people. */
export function comparisonTable(
  files: readonly string[],
  comparison: Comparison,
  verdict: MarginVerdict | null,
): string {
  const { baseline, candidate, confidence, threshold } = comparison;
  const lines = [
    `baseline   ${modelText(files[0] ?? '', baseline)}`,
    `candidate  ${modelText(files[1] ?? files[0] ?? '', candidate)}`,
    pairingText(comparison),
    `Differences are candidate - baseline, with ${percent(confidence)} intervals. Decisions at score >= ${threshold}.`,
    '',
    ...comparison.metrics.map(metricLine),
    ...(verdict === null ? [] : ['', ...verdictLines(verdict, comparison)]),
  ];
  return `${lines.join('\n')}\n`;
}

function modelText(file: string, { column, rows, positives, negatives, dropped }: ComparedModel): string {
  const left = dropped > 0 ? `, ${count(dropped)} left out` : '';
  return `${visible(file)}, ${visible(column)}: ${count(rows)} rows, ${count(positives)} positive, ${count(negatives)} negative${left}`;
}

function pairingText({ pairing, unpaired_because: because, identical }: Comparison): string {
  if (identical) return 'Paired: both give the same score on every row.';
  if (pairing === 'paired') return 'Paired: the same rows.';
  return because === 'no_key'
    ? 'Not paired: without --key COLUMN the rows of two files cannot be matched. Intervals are wider than they need be.'
    : 'Not paired: the files do not have the same rows.';
}

function metricLine({
  metric,
  baseline,
  candidate,
  difference,
  interval,
  p,
  method,
  undecidable,
  reason,
}: MetricDifference): string {
  const name = `  ${metric.padEnd(26)}`;
  if (difference === null) return `${name} - (${reason})`;
  const values = `${fixed(baseline ?? 0)} -> ${fixed(candidate ?? 0)}  ${signed(difference)}`;
  if (interval === null || method === null) return `${name} ${values}  (${reason})`;
  const significance = p === null ? '' : p < 0.0001 ? ', p < 0.0001' : `, p ${fixed(p)}`;
  const open = undecidable === null ? '' : `; decides nothing: ${undecidable.replaceAll('_', ' ')}`;
  return `${name} ${values}  [${signed(interval.lower)}, ${signed(interval.upper)}]${significance} (${method})${open}`;
}

const VERDICTS: Readonly<Record<MarginVerdict['verdict'], string>> = {
  pass: 'holds',
  fail: 'does not hold',
  inconclusive: 'cannot be told',
};

function verdictLines(
  { metric, margin, decide, verdict, rows_needed: rows }: MarginVerdict,
  { metrics }: Comparison,
): string[] {
  const missing = metrics.find((one) => one.metric === metric)?.reason ?? null;
  const why = verdict === 'inconclusive' && missing !== null ? ` (${missing})` : '';
  const more = rows === null ? [] : [`About ${count(rows)} rows would decide, were the difference to stay.`];
  return [
    `Not worse in ${metric} by more than ${margin}, judged by ${decide}: ${VERDICTS[verdict]}${why} [${verdict}].`,
    ...more,
  ];
}

function fixed(value: number): string {
  return String(Number(value.toFixed(4)));
}

function signed(value: number): string {
  const text = fixed(value);
  return value > 0 ? `+${text}` : text;
}

function percent(confidence: number): string {
  return `${Number((confidence * 100).toFixed(3))} %`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
