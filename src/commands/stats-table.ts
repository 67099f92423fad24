import { visible } from '../report/escape.ts';
import type { FairnessReport } from '../statistics/fairness.ts';
import { sliceText } from '../statistics/slices.ts';
import type { Measures, PredictionsSummary, Slice } from '../statistics/summary.ts';

const DIGITS = 4;

/** The performance summary as text for people. */
export function performanceTable(file: string, summary: PredictionsSummary): string {
  const head = [
    `${visible(file)}: ${count(summary.rows)} rows, ${count(summary.positives)} positive (${visible(summary.positive_label)}), ` +
      `${count(summary.negatives)} negative (${visible(summary.negative_label)})` +
      (summary.dropped > 0 ? `, ${count(summary.dropped)} left out (no label or score)` : ''),
    '',
  ];
  const groups = (summary.groups ?? []).flatMap((group) => [
    '',
    `${shownSlice(group.slice)}: ${count(group.rows)} rows`,
    ...measureLines(group),
  ]);
  const at = summary.threshold === null ? [] : [`  Decisions at score >= ${summary.threshold}.`];
  return `${[...head, ...measureLines(summary), ...at, ...groups].join('\n')}\n`;
}

function measureLines(measures: Measures): string[] {
  const { roc_auc: auc, reasons } = measures;
  const percent = auc === null ? '' : `${fixed(auc.confidence * 100, 3)} %`;
  const rows: [string, string][] = [
    [
      'roc_auc',
      auc === null
        ? none(reasons.roc_auc)
        : `${fixed(auc.value)}  ${percent} interval ${fixed(auc.lower)} to ${fixed(auc.upper)}, one-sided lower ${fixed(auc.lower_one_sided)} (DeLong)` +
          (auc.undecidable === null
            ? ''
            : `; the interval decides nothing: ${auc.undecidable.replaceAll('_', ' ')}`),
    ],
    ...(['pr_auc', 'log_loss', 'brier', 'accuracy', 'precision', 'recall', 'f1', 'ks.d'] as const).map(
      (name): [string, string] => {
        const value = measures[name];
        return [name, value === null ? none(reasons[name]) : fixed(value)];
      },
    ),
    ['ece', measures.calibration === null ? none(reasons.calibration) : fixed(measures.calibration.ece)],
  ];
  const certificate = measures.exact
    ? []
    : [
        `  Scores were grouped to save memory: roc_auc is within ${measures.error_bound.toExponential(1)} of the exact value.`,
      ];
  return [...rows.map(([name, text]) => `  ${name.padEnd(10)} ${text}`), ...certificate];
}

/** The fairness report as text for people. */
export function fairnessTable(file: string, rows: number, report: FairnessReport): string {
  const lines = [
    `${visible(file)}: ${count(rows)} rows; favourable outcome ${visible(report.favorable)}; judged by ${report.decide}, confidence ${report.confidence}`,
  ];
  for (const { attributes, groups, metrics } of report.partitions) {
    lines.push('', `By ${visible(attributes.join(' and '))}:`);
    for (const group of groups) {
      const rates = (['selection_rate', 'tpr', 'fpr'] as const).map(
        (name) => `${name} ${group[name] === null ? '-' : fixed(group[name])}`,
      );
      const small =
        group.n < report.min_group_size ? `  (fewer than ${report.min_group_size} rows: inconclusive)` : '';
      lines.push(`  ${shownSlice(group.slice)}: n ${count(group.n)}, ${rates.join(', ')}${small}`);
    }
    for (const { metric, value, interval, limit, verdict, worst, worst_counts: counts } of metrics) {
      const shown = value === null ? 'not comparable' : fixed(value);
      const bounds = interval === null ? '' : ` [${fixed(interval.lower)}, ${fixed(interval.upper)}]`;
      const who =
        worst === null || counts === null
          ? ''
          : `  worst: ${shownSlice(worst)} (${count(counts.count)} of ${count(counts.total)})`;
      const judged =
        limit === null ? '' : `  ${limit.operator.replace('_', ' ')} ${limit.threshold}: ${verdict}`;
      lines.push(`  ${metric.padEnd(31)} ${shown}${bounds}${judged}${who}`);
    }
  }
  lines.push('', 'The four-fifths rule comes from employment law; here it is a screen, not a legal finding.');
  return `${lines.join('\n')}\n`;
}

/** Names and values come from the file: what a terminal would obey is shown as its code point. */
function shownSlice(slice: Slice): string {
  return visible(sliceText(slice));
}

function none(reason: string | undefined): string {
  return `- (${reason ?? 'not measured'})`;
}

function fixed(value: number, digits = DIGITS): string {
  return String(Number(value.toFixed(digits)));
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
