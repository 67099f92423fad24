import type { Decision } from '../schemas/decision.ts';
import { chartText } from './chart.ts';
import type { ReportContext } from './context.ts';
import { logText } from './escape.ts';
import { type Block, type Prose, plain } from './prose.ts';
import { reportBlocks } from './summary.ts';

export interface TerminalOptions {
  /** ANSI bold and dim; nothing is said by colour alone. */
  readonly color: boolean;
  /** Columns; lines are wrapped between words. */
  readonly width: number;
}

const NARROWEST = 40;
const CHART_WIDTH = 90;

/** The report as text for a terminal or a log. No line of it is a workflow command. */
export function renderTerminal(decision: Decision, context: ReportContext, options: TerminalOptions): string {
  // Without a repository there are no links: places are written out.
  const { head, models } = reportBlocks(decision, { ...context, repository: null });
  const width = Math.max(NARROWEST, options.width);
  const blocks = [...head, ...[...models].flat()];
  return `${blocks
    .map((block) => blockText(block, { ...options, width }))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function blockText(block: Block, options: TerminalOptions): string {
  switch (block.kind) {
    case 'heading':
      return wrapped(styled(lineOf(block.content), 1, options), options.width, '');
    case 'paragraph':
      return wrapped(lineOf(block.content), options.width, '');
    case 'note':
      return wrapped(lineOf(block.content), options.width, '');
    case 'list':
      return block.items.map((item) => wrapped(`- ${lineOf(item)}`, options.width, '  ')).join('\n');
    case 'table':
      return block.rows.map((row) => rowText(block.columns, row, options)).join('\n');
    case 'details':
      return [lineOf(block.summary), ...block.body.map((inner) => blockText(inner, options))].join('\n');
    case 'chart':
      return options.width < CHART_WIDTH ? '' : logText(chartText(block));
  }
}

/** A row on one line where it fits, else on several: the first two cells as its name, the others each with their column's name. */
function rowText(columns: readonly string[], row: readonly Prose[], options: TerminalOptions): string {
  const [first = [], second = [], ...rest] = row;
  const name = wrapped(
    `${lineOf(first)}  ${styled(lineOf(second), 1, options)}`.trim(),
    options.width,
    '   ',
  );
  const cells = rest.flatMap((cell, index) => {
    const text = lineOf(cell);
    return text === ''
      ? []
      : [wrapped(`   ${(columns[index + 2] ?? '').toLowerCase()}: ${text}`, options.width, '     ')];
  });
  return [name, ...cells].join('\n');
}

/** Words only; an address stands in brackets behind its text. */
function lineOf(prose: Prose): string {
  const parts = prose.map((inline) =>
    typeof inline !== 'string' && inline.kind === 'link'
      ? `${plain(inline.content)} (${inline.url})`
      : plain([inline]),
  );
  return logText(parts.join('').replace(/[\r\n]+/gu, ' '));
}

function styled(text: string, style: 1 | 2, { color }: TerminalOptions): string {
  return color && text !== '' ? `\u001b[${style}m${text}\u001b[0m` : text;
}

function wrapped(text: string, width: number, indent: string): string {
  const lead = /^ */u.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = lead;
  for (const word of text.trim().split(/ +/u)) {
    const next = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (next.length > width && line.trim() !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = next;
    }
  }
  return [...lines, line].map(inert).join('\n');
}

/** Wrapping may bring `::` to the start of a line. */
function inert(line: string): string {
  return line.replace(/^(\s*)::/u, '$1⟨::⟩');
}
