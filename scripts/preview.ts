/** Shows comment or summary Markdown roughly as GitHub does, for the demo and for looking at goldens. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { htmlPage } from '../src/report/html.ts';

/** A page around Markdown of ours. The Markdown must come from `src/report`: nothing is sanitised here. */
export function renderCommentPreview(markdown: string, title: string): string {
  const html = marked.parse(markdown, { gfm: true, async: false });
  return htmlPage(title, html);
}

function main(args: readonly string[]): number {
  const [from, to, title = 'Preview'] = args;
  if (from === undefined || to === undefined) {
    process.stderr.write('Usage: node scripts/preview.ts MARKDOWN HTML [TITLE]\n');
    return 2;
  }
  writeFileSync(to, renderCommentPreview(readFileSync(from, 'utf8'), title));
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
