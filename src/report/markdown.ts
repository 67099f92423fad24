import { chartText } from './chart.ts';
import {
  htmlText,
  markdownBlock,
  markdownCode,
  markdownHtmlCode,
  markdownHtmlText,
  markdownLineStart,
  markdownLink,
  markdownText,
  safeUrl,
} from './escape.ts';
import { clip } from './limits.ts';
import type { Block, Inline, Prose } from './prose.ts';

/** Renders blocks as GitHub Markdown. A text longer than `textLimit` is cut. */
export function renderMarkdown(blocks: readonly Block[], textLimit: number): string {
  return blocks.map((block) => blockText(block, textLimit)).join('\n\n');
}

function blockText(block: Block, limit: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineText(block.content, limit)}`;
    case 'paragraph':
      return markdownLineStart(inlineText(block.content, limit));
    case 'note':
      return `<sub>${inlineText(block.content, limit)}</sub>`;
    case 'list':
      return block.items.map((item) => `- ${markdownLineStart(inlineText(item, limit))}`).join('\n');
    case 'table':
      return [block.columns, block.columns.map(() => '---')]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .concat(block.rows.map((row) => `| ${row.map((cell) => inlineText(cell, limit)).join(' | ')} |`))
        .join('\n');
    case 'details':
      return `<details><summary>${inlineHtml(block.summary, limit)}</summary>\n\n${renderMarkdown(block.body, limit)}\n\n</details>`;
    case 'chart':
      return markdownBlock(chartText(block));
  }
}

function inlineText(prose: Prose, limit: number): string {
  return prose.map((inline) => inlineMarkdown(inline, limit)).join('');
}

function inlineMarkdown(inline: Inline, limit: number): string {
  if (typeof inline === 'string') return markdownText(clip(inline, limit));
  switch (inline.kind) {
    case 'code':
      return markdownCode(clip(inline.text, limit));
    case 'strong':
      return strongText(inlineText(inline.content, limit));
    case 'link':
      return markdownLink(inlineText(inline.content, limit), inline.url);
  }
}

/** `**` closes only beside a word: where it would stay open, the element says the same. */
function strongText(inner: string): string {
  const text = inner.trim();
  if (text === '') return '';
  return /^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u.test(text) ? `**${text}**` : `<b>${text}</b>`;
}

/** Inside `<summary>`, where Markdown is not read. */
function inlineHtml(prose: Prose, limit: number): string {
  return prose
    .map((inline) => {
      if (typeof inline === 'string') return markdownHtmlText(clip(inline, limit));
      if (inline.kind === 'code') return markdownHtmlCode(clip(inline.text, limit));
      const content = inlineHtml(inline.content, limit);
      if (inline.kind === 'strong') return `<b>${content}</b>`;
      const url = safeUrl(inline.url);
      return url === undefined ? content : `<a href="${htmlText(url)}">${content}</a>`;
    })
    .join('');
}
