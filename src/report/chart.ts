import type { Check, Model } from '../schemas/decision.ts';
import { groupName } from './check-row.ts';
import { visible } from './escape.ts';
import { clip } from './limits.ts';
import { formatInterval, formatNumber } from './number.ts';
import type { Chart, ChartBar } from './prose.ts';
import { shownChecks } from './words.ts';

const WIDTH = 40;
const LABEL_WIDTH = 16;
const MOST_BARS = 20;

/** One chart for each check with an interval, or with groups that have values: the interval against the limit. */
export function modelCharts(model: Model): Chart[] {
  return shownChecks(model).flatMap((check) => {
    const limit = check.required.threshold;
    const bars = barsOf(check, limit === null ? [] : [limit]);
    return bars.length === 0 ? [] : [{ kind: 'chart', title: check.title, limit, bars }];
  });
}

function barsOf(check: Check, against: readonly number[]): ChartBar[] {
  const own = check.observed?.value ?? null;
  const whole =
    own !== null && check.interval !== null
      ? [barOf(check.scope ?? 'all', own, check.interval, against)]
      : [];
  const groups = check.groups.flatMap((group) =>
    group.value === null ? [] : [barOf(groupName(group), group.value, group.interval, against)],
  );
  return [...whole, ...groups].slice(0, MOST_BARS);
}

function barOf(
  label: string,
  value: number,
  interval: Check['interval'],
  against: readonly number[],
): ChartBar {
  const shown = interval === null ? undefined : formatInterval(interval, against);
  const text = `${formatNumber(value, against)}${shown === undefined ? '' : ` (${shown})`}`;
  return { label, value, lower: interval?.lower ?? null, upper: interval?.upper ?? null, text };
}

/** The range all bars share, a little wider than what it shows. */
export function chartScale({ bars, limit }: Chart): { readonly low: number; readonly high: number } {
  const numbers = [limit, ...bars.flatMap(({ value, lower, upper }) => [value, lower, upper])].filter(
    (number): number is number => number !== null && Number.isFinite(number),
  );
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = (high - low) * 0.08 || Math.abs(high) * 0.08 || 1;
  return { low: low - room, high: high + room };
}

/** The chart as lines of text: `├` and `┤` are the interval, `●` the value, `┃` the limit. */
export function chartText(chart: Chart): string {
  const { low, high } = chartScale(chart);
  const column = (value: number): number =>
    Math.max(0, Math.min(WIDTH - 1, Math.round(((value - low) / (high - low)) * (WIDTH - 1))));
  const lines = chart.bars.map((bar) => {
    const cells = Array.from({ length: WIDTH }, () => ' ');
    const [from, to] = [column(bar.lower ?? bar.value), column(bar.upper ?? bar.value)];
    for (let index = from; index <= to; index += 1) cells[index] = '─';
    if (bar.lower !== null) cells[from] = '├';
    if (bar.upper !== null) cells[to] = '┤';
    if (chart.limit !== null) cells[column(chart.limit)] = '┃';
    cells[column(bar.value)] = '●';
    const label = clip(visible(bar.label), LABEL_WIDTH).padEnd(LABEL_WIDTH);
    return `${label} ${cells.join('')}  ${bar.text}`;
  });
  const limit =
    chart.limit === null ? [] : [`${''.padEnd(LABEL_WIDTH)} ┃ limit ${formatNumber(chart.limit)}`];
  return [visible(chart.title), ...lines, ...limit].join('\n');
}
