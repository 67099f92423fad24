import { detailOf } from '../../ledger/query.ts';
import type { LedgerDetail } from '../../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { type Cell, type Html, html, inCode, lines, recordTable } from '../html-template.ts';
import { OUTCOME_WORDS } from '../words.ts';
import { digestCell, markOf, newest, pullText, timeText, whenCell, whoText } from './export-html-parts.ts';
import { type ViewSource, verdictFacts } from './view-source.ts';

type ModelVerdict = NonNullable<LedgerDetail['evaluation']>['models'][number];

/** What a reader still reads; the tables beside the page have all. */
export const MOST_ROWS = 1000;

/** The entries of one folder, by what they are. */
export interface ModelRecord {
  readonly path: string;
  /** As the last verdict has it. */
  readonly name: string;
  readonly verdicts: readonly { readonly entry: LedgerEntry; readonly model: ModelVerdict }[];
  readonly approvals: readonly LedgerEntry[];
  readonly overrides: readonly LedgerEntry[];
}

/** Every model that a selected entry judges or signs for, in the order of the folders. */
export function modelRecords(selected: readonly LedgerEntry[]): readonly ModelRecord[] {
  const verdicts = selected.flatMap((entry) =>
    (detailOf(entry, 'evaluation')?.models ?? []).map((model) => ({ entry, model })),
  );
  const approvals = selected.filter(({ type }) => type === 'approval');
  const overrides = selected.filter(({ type }) => type === 'override');
  const paths = new Set([
    ...verdicts.map(({ model }) => model.path),
    ...[...approvals, ...overrides].map(signedModel),
  ]);
  return [...paths].sort().map((path) => {
    const own = verdicts.filter(({ model }) => model.path === path);
    return {
      path,
      name: own.at(-1)?.model.name ?? (path === '.arbiter' ? 'What governs' : path),
      verdicts: own,
      approvals: approvals.filter((entry) => signedModel(entry) === path),
      overrides: overrides.filter((entry) => signedModel(entry) === path),
    };
  });
}

function signedModel(entry: LedgerEntry): string {
  return (detailOf(entry, 'approval') ?? detailOf(entry, 'override'))?.model ?? '';
}

export function modelBody(source: ViewSource, record: ModelRecord): Html {
  const { path, verdicts, approvals, overrides } = record;
  const last = verdicts.at(-1);
  return lines([
    html`<p>Folder ${inCode(path)}. ${last === undefined ? 'No verdict is told here.' : lastText(last)}</p>`,
    decisionTable(verdicts),
    checkTable(source, verdicts),
    approvalTable(approvals),
    conditionTable(approvals),
    overrideTables(overrides),
  ]);
}

function lastText({ entry, model }: ModelRecord['verdicts'][number]): Html {
  const version = model.version === null ? '' : ` of version ${model.version}`;
  return html`The last verdict${version}, on ${timeText(entry.at)}, is ${markOf(model.status)}${model.override ? ', by break-glass' : ''}.`;
}

function decisionTable(verdicts: ModelRecord['verdicts']): Html {
  const [shown, more] = newest(verdicts, MOST_ROWS, 'views/verdicts.csv');
  const rows = shown.map(({ entry, model }) => [
    entry.seq,
    timeText(entry.at),
    pullText(entry),
    model.version ?? 'none',
    verdictCell(entry, model),
    signoffText(model),
    notPassed(model),
    model.valid_until === null ? 'no end' : timeText(model.valid_until),
  ]);
  const columns = [
    'Entry',
    'When',
    'Pull request',
    'Version',
    'Verdict',
    'Signatures',
    'Checks that did not pass',
    'Valid until',
  ];
  return html`${recordTable('Decisions', columns, rows)}${more}`;
}

/** The verdict, and what the commit was told instead where another pull request had the same head. */
function verdictCell(entry: LedgerEntry, { status }: ModelVerdict): Html {
  const posted = detailOf(entry, 'evaluation')?.posted;
  const remark =
    posted === undefined ? '' : ` posted as ${posted.state} because of #${posted.because.pull_request}`;
  return html`${markOf(status)}${remark}`;
}

function signoffText({ signoff, missing, override }: ModelVerdict): string {
  const open = missing.length === 0 ? '' : `; open: ${missing.join(', ')}`;
  return `${signoff ?? 'none asked'}${override ? ', by break-glass' : ''}${open}`;
}

function notPassed({ checks }: ModelVerdict): string {
  const found = checks.filter(isNotPassed).map(({ id, outcome }) => `${id}: ${outcomeText(outcome)}`);
  return found.join('; ') || 'none';
}

function isNotPassed({ outcome }: ModelVerdict['checks'][number]): boolean {
  return outcome !== 'pass' && outcome !== 'not_applicable';
}

function outcomeText(outcome: string): string {
  return Object.hasOwn(OUTCOME_WORDS, outcome) ? OUTCOME_WORDS[outcome as 'pass'] : outcome;
}

/** Each check that did not pass, once with its outcome, as its last verdict explains it. */
function checkTable(source: ViewSource, verdicts: ModelRecord['verdicts']): Html {
  const found = new Map<string, { entries: LedgerEntry[]; check: ModelVerdict['checks'][number] }>();
  for (const { entry, model } of verdicts.slice(-MOST_ROWS))
    for (const check of model.checks.filter(isNotPassed)) {
      const key = JSON.stringify([check.policy, check.id, check.outcome]);
      const known = found.get(key) ?? { entries: [], check };
      known.entries.push(entry);
      found.set(key, known);
    }
  const path = verdicts[0]?.model.path ?? '';
  const rows = [...found.values()].map(({ entries, check }) => {
    const last = entries.at(-1);
    const facts = last === undefined ? undefined : verdictFacts(source, last)(path, check.policy, check.id);
    return [
      facts?.title ?? check.id,
      html`${inCode(check.id)} of ${check.policy}, ${check.level}`,
      html`<span class="mark bad">${outcomeText(check.outcome)}</span>`,
      facts?.reason ?? 'The verdict with its reason is not kept here.',
      facts?.controls.map(({ id }) => id).join(', ') || 'none named',
      entriesText(entries),
    ];
  });
  const columns = ['Check', 'Rule', 'Outcome', 'Why, as last said', 'Controls', 'Entries'];
  return recordTable('Checks that did not pass', columns, rows);
}

function entriesText(entries: readonly LedgerEntry[]): string {
  const first = entries[0]?.seq ?? 0;
  const last = entries.at(-1)?.seq ?? 0;
  return entries.length === 1 ? `${first}` : `${entries.length} times, ${first} to ${last}`;
}

function approvalTable(approvals: readonly LedgerEntry[]): Html {
  const [shown, more] = newest(approvals, MOST_ROWS, 'views/approvals.csv');
  const rows = shown.flatMap((entry) => {
    const approval = detailOf(entry, 'approval');
    if (approval === undefined) return [];
    const author = entry.pull_request?.author ?? null;
    return [
      [
        entry.seq,
        whoText(entry),
        approval.role,
        approval.member_by,
        whenCell(approval.submitted_at),
        pullText(entry),
        author === null ? 'not known' : `@${author.login} (account ${author.id})`,
        digestCell(entry.subjects.find(({ name }) => name === approval.model)?.sha256 ?? entry.subject),
      ],
    ];
  });
  const columns = [
    'Entry',
    'Who approved',
    'In the role',
    'Member by',
    'When',
    'Pull request',
    'Author of the change',
    'On this subject (SHA-256)',
  ];
  return html`${recordTable('Approvals', columns, rows)}${more}`;
}

function conditionTable(approvals: readonly LedgerEntry[]): Html {
  const rows = approvals.flatMap((entry) =>
    (detailOf(entry, 'approval')?.conditions ?? []).map(({ until, text }) => [
      entry.seq,
      until,
      text,
      whoText(entry),
      pullText(entry),
    ]),
  );
  return recordTable(
    'Conditions of approvals',
    ['Entry', 'Due', 'Condition', 'Set by', 'Pull request'],
    rows,
  );
}

/** Break-glass, which stands in for signatures, apart from an override of a check, which a role may give in review. */
function overrideTables(overrides: readonly LedgerEntry[]): Html {
  const glass: Cell[][] = [];
  const checks: Cell[][] = [];
  for (const entry of overrides) {
    const override = detailOf(entry, 'override');
    if (override === undefined) continue;
    const who: Cell[] = [entry.seq, timeText(entry.at), whoText(entry)];
    if ('check' in override) {
      const { check, policy, outcome, role, reason } = override;
      checks.push([...who, role, `${check} of ${policy}`, outcomeText(outcome), reason, pullText(entry)]);
    } else {
      const { label, reason, until } = override;
      glass.push([...who, reason, timeText(until), inCode(label), pullText(entry)]);
    }
  }
  return lines([
    recordTable(
      'Break-glass',
      ['Entry', 'When', 'Who', 'Reason', 'In force until', 'Label', 'Pull request'],
      glass,
    ),
    recordTable(
      'Checks overridden in review',
      ['Entry', 'When', 'Who', 'In the role', 'Check', 'It said', 'Reason', 'Pull request'],
      checks,
    ),
  ]);
}
