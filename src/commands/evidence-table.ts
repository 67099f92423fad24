import type { EvidenceOutput } from '../schemas/evidence.ts';

type OutputFile = EvidenceOutput['files'][number];
const MOST_ROWS = 40;

/** The output of `arbiter evidence` for people: one block per file, its numbers as a table, its facts, what is wrong. */
export function evidenceTable(output: EvidenceOutput): string {
  const blocks = output.files.map(fileBlock);
  if (output.files.length === 0) blocks.push('No evidence was found.\n');
  if (output.skipped.length > 0)
    blocks.push(`Skipped, nothing known in them: ${output.skipped.length} files.\n`);
  return blocks.join('\n');
}

function fileBlock(file: OutputFile): string {
  const version = file.tool_version === null ? '' : ` ${file.tool_version}`;
  const lines = [`${oneLine(file.path)}  (${file.format}${version})`];
  lines.push(...table(file), ...factLines(file.facts as Readonly<Record<string, unknown>>));
  for (const { code, message, pointer, line } of file.problems) {
    const place = line !== undefined ? `line ${line}` : pointer;
    lines.push(`  problem${place ? ` at ${oneLine(place)}` : ''}: ${oneLine(message)} [${code}]`);
  }
  return `${lines.join('\n')}\n`;
}

/** Numbers with a canonical name first; the rest is counted when there are many. */
function table({ records }: OutputFile): string[] {
  const ordered = [...records].sort((a, b) => Number(a.metric === null) - Number(b.metric === null));
  const rows = ordered.slice(0, MOST_ROWS).map((record) => [
    oneLine(record.metric ?? record.raw_metric),
    record.value === null ? 'not a number' : String(record.value),
    oneLine(record.dataset ?? '-'),
    oneLine(
      record.slice === null
        ? (record.column ?? '')
        : Object.entries(record.slice)
            .map(([key, value]) => `${key}=${value}`)
            .join(' '),
    ),
    record.verdict ?? '',
    record.trust === 'claimed' ? 'claimed' : '',
  ]);
  if (rows.length === 0) return [];
  const all = [['metric', 'value', 'data set', 'group or column', 'verdict', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  const shown = all.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return records.length > MOST_ROWS
    ? [...shown, `  and ${records.length - MOST_ROWS} more numbers (--json shows all)`]
    : shown;
}

function factLines(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).map(([name, value]) => {
    if (name === 'claimed_approval')
      return '  claimed approval or plan: shown only; approvals are pull-request reviews';
    const text = oneLine(JSON.stringify(value) ?? '');
    return `  ${name}: ${text.length > 160 ? `${text.slice(0, 160)}…` : text}`;
  });
}

/** Text of files may hold line ends and control characters: none reaches the terminal or a workflow log. */
function oneLine(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
}
