import { entryText } from '../../ledger/entry-text.ts';
import { detailOf, modelsOf } from '../../ledger/query.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { visible } from '../escape.ts';

/** What a spreadsheet takes for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A table as RFC 4180 has it: CRLF after every line, a header first. For reading: one line a record; the JSON view is exact. */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/**
 * One field. A text that a spreadsheet would compute gets an apostrophe before it, line breaks become spaces, invisible
 * characters their code point; quotes where RFC 4180 asks for them.
 */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = visible(value);
  // Spreadsheets also compute behind leading blanks.
  const safe = FORMULA.test(value) || FORMULA.test(shown.trimStart()) ? `'${shown}` : shown;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line an entry. */
export function entriesCsv(entries: readonly LedgerEntry[]): string {
  const columns = [
    'seq',
    'at',
    'type',
    'pull_request',
    'author',
    'actor_id',
    'actor',
    'models',
    'says',
    'subjects',
    'policy',
    'run',
    'id',
    'prev',
  ];
  return csv(
    columns,
    entries.map((entry) => [
      entry.seq,
      entry.at,
      entry.type,
      entry.pull_request?.number ?? null,
      entry.pull_request?.author?.login ?? null,
      entry.actor?.id ?? null,
      entry.actor?.login ?? null,
      modelsOf(entry).join(' '),
      entryText(entry),
      entry.subjects.map(({ sha256 }) => sha256).join(' '),
      entry.policy?.sha256 ?? null,
      entry.run === null ? null : `${entry.run.id}/${entry.run.attempt}`,
      entry.id,
      entry.prev,
    ]),
  );
}

/** One line an approval: who signed, in which role, for what, and who the author was. */
export function approvalsCsv(entries: readonly LedgerEntry[]): string {
  const columns = [
    'seq',
    'at',
    'pull_request',
    'model',
    'role',
    'person_id',
    'person',
    'member_by',
    'review',
    'submitted_at',
    'subject',
    'author_id',
    'author',
    'conditions',
  ];
  const rows = entries.flatMap((entry) => {
    const approval = detailOf(entry, 'approval');
    if (approval === undefined) return [];
    const subject = entry.subjects.find(({ name }) => name === approval.model)?.sha256 ?? entry.subject;
    return [
      [
        entry.seq,
        entry.at,
        entry.pull_request?.number ?? null,
        approval.model,
        approval.role,
        entry.actor?.id ?? null,
        entry.actor?.login ?? null,
        approval.member_by,
        approval.review,
        approval.submitted_at,
        subject,
        entry.pull_request?.author?.id ?? null,
        entry.pull_request?.author?.login ?? null,
        approval.conditions.map(({ until, text }) => `until ${until}: ${text}`).join('; '),
      ],
    ];
  });
  return csv(columns, rows);
}

/** One line a verdict on a model. */
export function verdictsCsv(entries: readonly LedgerEntry[]): string {
  const columns = [
    'seq',
    'at',
    'pull_request',
    'head',
    'base',
    'model',
    'folder',
    'version',
    'status',
    'signoff',
    'missing_roles',
    'valid_until',
    'override',
    'checks_not_passed',
    'verdict',
    'record',
  ];
  const rows = entries.flatMap((entry) => {
    const evaluation = detailOf(entry, 'evaluation');
    return (evaluation?.models ?? []).map((model) => [
      entry.seq,
      entry.at,
      entry.pull_request?.number ?? null,
      entry.pull_request?.head ?? null,
      entry.pull_request?.base ?? null,
      model.name,
      model.path,
      model.version,
      model.status,
      model.signoff,
      model.missing.join(' '),
      model.valid_until,
      model.override ? 'yes' : 'no',
      model.checks
        .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not_applicable')
        .map(({ id, outcome }) => `${id}: ${outcome}`)
        .join('; '),
      evaluation?.verdict ?? null,
      evaluation?.record ?? null,
    ]);
  });
  return csv(columns, rows);
}
