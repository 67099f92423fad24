import { logText, markdownCode, markdownText } from './escape.ts';
import { renderMarkdown } from './markdown.ts';
import { counted, formatDay } from './number.ts';
import { heading, note, paragraph, table } from './prose.ts';

/** One thing that the audit found or remarks, as anybody may have caused it: nothing in it is escaped. */
export interface AuditRemark {
  readonly code: string;
  readonly message: string;
  readonly entry: number | null;
  readonly commit: string | null;
  readonly path: string | null;
}

/** What `arbiter audit verify` says. */
export interface AuditVerdict {
  /** What was verified: a branch at a commit, or an archive. */
  readonly place: string;
  readonly origin: string | null;
  readonly tip: string | null;
  readonly size: number;
  readonly head: string | null;
  readonly root: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly types: Readonly<Record<string, number>>;
  readonly contents: { readonly present: number; readonly expunged: number; readonly leftOut: number };
  /** What it was held against besides its own rules, in words. */
  readonly heldAgainst: readonly string[];
  readonly findings: readonly AuditRemark[];
  readonly notes: readonly AuditRemark[];
  readonly gaps: readonly {
    readonly code: string;
    readonly entry: number;
    readonly message: string;
    readonly explainedBy: number | null;
  }[];
}

const MOST_SHOWN = 100;

/** Gaps that no later entry explains. */
export function openGaps({ gaps }: AuditVerdict): AuditVerdict['gaps'] {
  return gaps.filter(({ explainedBy }) => explainedBy === null);
}

/** For a terminal or a log; no line of it is a workflow command. */
export function auditText(verdict: AuditVerdict): string {
  const lines = [
    headline(verdict),
    ...facts(verdict).map(([name, value]) => `  ${name.padEnd(12)} ${value}`),
    ...section('Findings', verdict.findings.map(remarkText)),
    ...section('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
    ...section('Notes', verdict.notes.map(remarkText)),
  ];
  return `${logText(lines.join('\n'))}\n`;
}

/** For a job summary or an issue. Says nothing that changes while the ledger does not. */
export function auditMarkdown(verdict: AuditVerdict): string {
  const mark = verdict.findings.length === 0 ? '✅' : '⛔';
  const rows = facts(verdict).map(([name, value]) => `| ${markdownText(name)} | ${markdownText(value)} |`);
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [`#### ${title}`, '', ...shown(items).map((item) => `- ${markdownText(item)}`), ''];
  return [
    `### ${mark} ${markdownText(headline(verdict))}`,
    '',
    ...(rows.length === 0 ? [] : ['| | |', '| --- | --- |', ...rows, '']),
    ...list('Findings', verdict.findings.map(remarkText)),
    ...list('Gaps, which break no rule of the ledger', verdict.gaps.map(gapText)),
    ...list('Notes', verdict.notes.map(remarkText)),
  ].join('\n');
}

function headline(verdict: AuditVerdict): string {
  const { findings, origin, place } = verdict;
  if (isMissing(verdict)) return `There is no ledger to verify: ${place}.`;
  const name = origin ?? place;
  if (findings.length === 0) return `The ledger ${name} is whole.`;
  if (isOnlyKept(verdict))
    return `The ledger ${name} is whole, and bundles that must be kept are not: ${counted(findings.length, 'finding')}.`;
  return `The ledger ${name} cannot be trusted: ${counted(findings.length, 'finding')}.`;
}

/** Nothing is wrong with the ledger, only with releases that it says must stay. */
function isOnlyKept({ findings }: AuditVerdict): boolean {
  return findings.length > 0 && findings.every(({ code }) => code.startsWith('kept_bundle_'));
}

/** Where there is nothing, there is nothing that could be trusted or not. */
function isMissing({ findings, size }: AuditVerdict): boolean {
  return size === 0 && findings.some(({ code }) => code === 'ledger_missing');
}

function facts(verdict: AuditVerdict): [name: string, value: string][] {
  const { size, head, from, to, types, contents } = verdict;
  if (size === 0) return isMissing(verdict) ? [] : [['read from', verdict.place]];
  const period = from === null || to === null ? '' : `, from ${formatDay(from)} to ${formatDay(to)}`;
  const kept = [
    `${counted(contents.present, 'content')} present`,
    ...(contents.expunged === 0 ? [] : [`${contents.expunged} expunged`]),
    ...(contents.leftOut === 0 ? [] : [`${contents.leftOut} left out of the archive`]),
  ];
  return [
    ['read from', verdict.place],
    ['entries', `${size}${period}`],
    [
      'types',
      Object.entries(types)
        .map(([type, count]) => `${type} ${count}`)
        .join(', '),
    ],
    ['contents', kept.join(', ')],
    ['head', `entry ${size}, sha256 ${head ?? '?'}`],
    ['Merkle root', verdict.root],
    ...verdict.heldAgainst.map((what): [string, string] => ['held against', what]),
  ];
}

/** The message names the entry and the commit itself; a path, which is anybody's text, it may leave out. */
function remarkText({ code, message, path }: AuditRemark): string {
  return `${code}: ${message}${path === null || /entr|content/i.test(message) ? '' : ` (${path})`}`;
}

function gapText({ code, entry, message, explainedBy }: AuditVerdict['gaps'][number]): string {
  const explained = explainedBy === null ? '' : ` Explained by entry ${explainedBy}.`;
  return `entry ${entry}: ${code}: ${message}${explained}`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:`, ...shown(items).map((item) => `  ${item}`)];
}

function shown(items: readonly string[]): readonly string[] {
  const rest = items.length - MOST_SHOWN;
  return rest <= 0 ? items : [...items.slice(0, MOST_SHOWN), `… and ${rest} more; --json has them all.`];
}

/** One entry of a query's table, as one line without escapes. */
export interface EntryRow {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly pull: number | null;
  readonly who: string;
  readonly says: string;
}

const WIDEST_TEXT = 160;

/** A table for a terminal. */
export function entryTable(rows: readonly EntryRow[]): string {
  const cells = rows.map(({ seq, at, type, pull, who, says }) => [
    String(seq),
    at.replace(/\.\d+Z$/, 'Z'),
    type,
    pull === null ? '' : `#${pull}`,
    who,
    says.length > WIDEST_TEXT ? `${says.slice(0, WIDEST_TEXT)}…` : says,
  ]);
  // A line break or an invisible character in a cell would break the table, so cells are made visible first.
  const table = [['entry', 'at', 'type', 'pull', 'who', 'what'], ...cells.map((row) => row.map(oneLine))];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Entries of a query for a job summary; the JSON has them all. */
export function queryMarkdown(rows: readonly EntryRow[], all: number): string {
  const cells = rows
    .slice(0, MOST_SHOWN)
    .map(({ seq, at, type, pull, who, says }) => [
      String(seq),
      at,
      type,
      pull === null ? '' : String(pull),
      who,
      says,
    ]);
  const rest = rows.length - cells.length;
  const blocks = [
    heading(3, 'Entries'),
    paragraph(`${rows.length} of ${all} entries.`),
    ...(cells.length === 0
      ? []
      : [
          table(
            ['Entry', 'At', 'Type', 'Pull request', 'Who', 'What'],
            cells.map((row) => row.map((cell) => [cell])),
          ),
        ]),
    ...(rest <= 0 ? [] : [note(`… and ${rest} more; the JSON has them all.`)]),
  ];
  return `${renderMarkdown(blocks, WIDEST_TEXT)}\n`;
}

function oneLine(text: string): string {
  return logText(text.replaceAll(/\s+/g, ' ')).replaceAll('\n', ' ');
}

/** What stands in the issue that the audit keeps. */
export function auditIssue(
  verdict: AuditVerdict,
  branch: string,
): { readonly title: string; readonly body: string } {
  if (verdict.findings.length === 0) {
    return {
      title: 'The audit ledger has gaps that nobody explained',
      body: [
        auditMarkdown(verdict),
        `The branch ${markdownCode(branch)} is whole, but something happened that was not approved, or was not recorded. Find out what, and say it with`,
        'an entry of its own (`arbiter audit correct`, docs/how-to/audit.md). This issue is kept by the audit: it is rewritten when the gaps',
        'change, and closed when each is explained.',
        '',
      ].join('\n'),
    };
  }
  const kept =
    'This issue is kept by the audit: it is rewritten when the findings change, and closed when there are none.';
  if (isOnlyKept(verdict))
    return {
      title: 'Bundles that must be kept are gone',
      body: [
        auditMarkdown(verdict),
        `A rollback needs these files. The ledger on ${markdownCode(branch)} is whole, and the gate goes on. Find out who changed the release. ${kept}`,
        '',
      ].join('\n'),
    };
  return {
    title: 'The audit ledger cannot be trusted',
    body: [
      auditMarkdown(verdict),
      `The branch ${markdownCode(branch)} holds every decision on models. Until this is explained, the gate answers \`error\` and approves`,
      'nothing. Find out who wrote to the branch (its activity, the organisation’s audit log), keep a copy of it as it is, and follow',
      `docs/how-to/audit.md. ${kept}`,
      '',
    ].join('\n'),
  };
}
