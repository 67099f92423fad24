import type { Decision } from '../schemas/decision.ts';
import { digestBlocks, groundsBlocks, groupBlocks, seatBlocks } from './appendix.ts';
import { chartScale } from './chart.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';
import { htmlText, safeUrl } from './escape.ts';
import { headline } from './headline.ts';
import { STYLE } from './html-style.ts';
import { formatNumber } from './number.ts';
import { type Block, type Chart, type Prose, plain, type Table } from './prose.ts';
import { reportBlocks } from './summary.ts';

const CHART_WIDTH = 1000;
const CHART_HEIGHT = 24;

/** One page for reading at length: nothing from elsewhere, no script, readable on a phone, in the dark and on paper. */
export function renderHtml(decision: Decision, context: ReportContext): string {
  const report = reportBlocks(decision, context);
  const models = [...report.models];
  // Levels without a gap: below the page's own heading come the models, or where there is one, its parts.
  const lift = models.length > 1 ? 1 : 2;
  const appendices = modelsWorstFirst(disclosed(decision, context)).map((model) => [
    ...groupBlocks(model),
    ...seatBlocks(model, context),
    ...groundsBlocks(model),
    ...digestBlocks(model),
  ]);
  const sections = models.map(
    (blocks, index) =>
      `<section>\n${blocksHtml([...blocks, ...(appendices[index] ?? [])], lift)}\n</section>`,
  );
  const title = plain(headline(decision)).replace(/^\S+ /u, '');
  const [first, ...rest] = report.head;
  const main = [first === undefined ? '' : blockHtml(first, 1), blocksHtml(rest, lift), ...sections].join(
    '\n',
  );
  return htmlPage(`Arbiter: ${title}`, main);
}

/** A whole page around a body that is already HTML. `style`: what the page adds to the style sheet of all pages. */
export function htmlPage(title: string, body: string, style = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>
${STYLE}${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function blocksHtml(blocks: readonly Block[], lift: number): string {
  return blocks.map((block) => blockHtml(block, lift)).join('\n');
}

function blockHtml(block: Block, lift: number): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.max(1, block.level - lift)}`;
      return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'note':
      return `<p class="note">${inlineHtml(block.content)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'details':
      return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.body, lift)}\n</details>`;
    case 'chart':
      return chartHtml(block);
  }
}

/** Roles are named because a phone shows rows as cards, and `display: block` takes them away. */
function tableHtml({ columns, rows }: Table): string {
  const head = columns.map((name) => `<th scope="col" role="columnheader">${htmlText(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, index) =>
        `<td role="cell" data-label="${htmlText(columns[index] ?? '')}">${inlineHtml(cell)}</td>`,
    );
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}

function chartHtml(chart: Chart): string {
  const { low, high } = chartScale(chart);
  const x = (value: number): string => (((value - low) / (high - low)) * CHART_WIDTH).toFixed(1);
  const limit =
    chart.limit === null ? '' : lineSvg(x(chart.limit), x(chart.limit), 0, CHART_HEIGHT, 'var(--limit)');
  const bars = chart.bars.map((bar) => {
    const middle = CHART_HEIGHT / 2;
    const span = lineSvg(x(bar.lower ?? bar.value), x(bar.upper ?? bar.value), middle, middle, 'var(--bar)');
    const at = Number(x(bar.value));
    const point = `<rect x="${(at - 5).toFixed(1)}" y="${middle - 7}" width="10" height="14" fill="var(--bar)"/>`;
    const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${span}${point}${limit}</svg>`;
    return `<div class="bar-label">${htmlText(bar.label)}: ${htmlText(bar.text)}</div>${svg}`;
  });
  const caption =
    chart.limit === null ? '' : ` (the upright line is the limit, ${formatNumber(chart.limit)})`;
  return `<figure><figcaption>${htmlText(chart.title)}${caption}</figcaption>\n${bars.join('\n')}\n</figure>`;
}

function lineSvg(x1: string, x2: string, y1: number, y2: number, color: string): string {
  return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-width="4"/>`;
}

function inlineHtml(prose: Prose): string {
  return prose
    .map((inline) => {
      if (typeof inline === 'string') return htmlText(inline);
      if (inline.kind === 'code') return `<code>${htmlText(inline.text)}</code>`;
      const content = inlineHtml(inline.content);
      if (inline.kind === 'strong') return `<strong>${content}</strong>`;
      const url = safeUrl(inline.url);
      return url === undefined ? content : `<a href="${htmlText(url)}" rel="noreferrer">${content}</a>`;
    })
    .join('');
}
