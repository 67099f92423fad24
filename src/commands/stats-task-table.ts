import { visible } from '../report/escape.ts';
import type { ClassSummary } from '../statistics/multiclass.ts';
import type { MeanMeasure, RegressionMeasures, RegressionSummary } from '../statistics/regression.ts';
import { sliceText } from '../statistics/slices.ts';

/** Predictions of a number as text for people. */
export function regressionTable(file: string, summary: RegressionSummary): string {
  const { rows, dropped, groups, confidence } = summary;
  const lines = [
    `${visible(file)}: ${count(rows)} rows${leftOut(dropped)}; ${fixed(confidence * 100)} % intervals`,
    ...measureLines(summary),
    ...(groups ?? []).flatMap((group) => [
      '',
      `${visible(sliceText(group.slice))}: ${count(group.rows)} rows`,
      ...measureLines(group),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function measureLines({ rmse, mae, mean_error, max_error, r2 }: RegressionMeasures): string[] {
  return [
    `  rmse        ${meanText(rmse)}`,
    `  mae         ${meanText(mae)}`,
    `  mean_error  ${meanText(mean_error)}  (prediction - label)`,
    `  max_error   ${fixed(max_error)}`,
    `  r2          ${r2 === null ? '- (the label has no variance)' : fixed(r2)}`,
  ];
}

function meanText({ value, interval }: MeanMeasure): string {
  return interval === null
    ? fixed(value)
    : `${fixed(value)}  [${fixed(interval.lower)}, ${fixed(interval.upper)}]`;
}

/** Predictions of one of several classes as text for people. */
export function classTable(file: string, summary: ClassSummary): string {
  const { rows, dropped, accuracy, balanced_accuracy: balanced, macro, weighted, classes } = summary;
  const auc = summary.roc_auc_ovr;
  const loss = summary.log_loss === null ? `- (${summary.log_loss_reason})` : fixed(summary.log_loss);
  const lines = [
    `${visible(file)}: ${count(rows)} rows, ${classes.length} classes${leftOut(dropped)}`,
    `  accuracy           ${fixed(accuracy)}  (micro precision, recall and f1 are the same)`,
    `  balanced_accuracy  ${fixed(balanced)}`,
    `  macro              precision ${fixed(macro.precision)}, recall ${fixed(macro.recall)}, f1 ${fixed(macro.f1)}`,
    `  weighted           precision ${fixed(weighted.precision)}, recall ${fixed(weighted.recall)}, f1 ${fixed(weighted.f1)}`,
    `  roc_auc_ovr        ${auc === null ? '- (there are no score columns)' : `macro ${fixed(auc.macro)}, weighted ${fixed(auc.weighted)}`}`,
    `  log_loss           ${loss}`,
    '',
    ...classes.map(
      (one) =>
        `  ${visible(one.class)}: ${count(one.rows)} rows, precision ${fixed(one.precision)}, recall ${fixed(one.recall)}, f1 ${fixed(one.f1)}${one.roc_auc === null ? '' : `, roc_auc ${fixed(one.roc_auc)}`}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function leftOut(dropped: number): string {
  return dropped > 0 ? `, ${count(dropped)} left out` : '';
}

function fixed(value: number): string {
  return String(Number(value.toFixed(4)));
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
