/** One heading of a Markdown text with what stands under it, up to the next heading of any level. */
export interface Section {
  readonly title: string;
  /** 1 for `#`. */
  readonly level: number;
  /** 1-based. */
  readonly line: number;
  /** Lines below the heading, without fences' marks. */
  readonly lines: readonly string[];
}

const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/;

/** ATX headings outside fenced code, in order. Text before the first heading belongs to none. */
export function sections(markdown: string): Section[] {
  const found: { title: string; level: number; line: number; lines: string[] }[] = [];
  let isFenced = false;
  for (const [index, raw] of markdown.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      isFenced = !isFenced;
      continue;
    }
    const heading = isFenced ? null : HEADING.exec(line);
    if (heading === null) found.at(-1)?.lines.push(line);
    else {
      const title = (heading[2] as string).replace(/\s+#+\s*$/, '').trim();
      found.push({ title, level: (heading[1] as string).length, line: index + 1, lines: [] });
    }
  }
  return found;
}

/** Lower-case words of a heading, without numbering, punctuation or emphasis: `## 3. *KPI* alignment` → `kpi alignment`. */
export function headingKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*\d+(?:\s+\d+)*\s+/, '')
    .trim();
}

export function wordCount(lines: readonly string[]): number {
  return lines.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
