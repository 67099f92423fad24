import { entryText } from '../../ledger/entry-text.ts';
import { detailOf } from '../../ledger/query.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { html, inCode, lines, NO_HTML, recordTable } from '../html-template.ts';
import { typeTable } from './export-html-entries.ts';
import { MOST_ROWS } from './export-html-model.ts';
import {
  digestCell,
  markOf,
  newest,
  type Part,
  pullText,
  timeText,
  whenCell,
  whoText,
} from './export-html-parts.ts';
import { deploymentTable, releaseTables, rollbackTables } from './export-html-releases.ts';
import { selectedGaps, type ViewSource } from './view-source.ts';

/** What was told of the models already. */
const TOLD_BEFORE: ReadonlySet<string> = new Set(['evaluation', 'approval', 'override']);

/** What is not of one model: changes to what governs, merges, dismissals, gaps, removals, and every other entry. */
export function eventParts(source: ViewSource): readonly Part[] {
  const { selected } = source;
  const parts: Part[] = [
    part('gaps', 'Gaps', gapTable(source)),
    part('changes', 'Decisions on no single model', changeTable(selected)),
    part('waivers', 'Waivers and checks set aside', waiverTables(selected)),
    part('merges', 'What became of the pull requests', mergeTable(selected)),
    part('releases', 'Bundles and releases', releaseTables(selected)),
    part('deployments', 'Deployments', deploymentTable(selected)),
    part('rollbacks', 'Rollbacks and drills', rollbackTables(selected)),
    part('dismissals', 'Approvals that were dismissed', dismissalTable(selected)),
    part('delegations', 'Delegations that were used', delegationTable(selected)),
    part('policies', 'Policies in force', policyTable(selected)),
    part('removed', 'Removed contents', removalTable(selected)),
    part('corrections', 'Corrections', correctionTable(selected)),
    part('others', 'Other entries', otherTable(selected)),
  ];
  return parts;
}

/** A part without a table says that there is nothing, so that nobody wonders whether it was left out. */
function part(id: string, title: string, body: ReturnType<typeof lines>): Part {
  return { id, title, body: String(body) === '' ? html`<p>None.</p>` : body };
}

function gapTable(source: ViewSource) {
  const rows = selectedGaps(source).map(({ code, entry, message, explainedBy }) => [
    entry,
    inCode(code),
    message,
    explainedBy === null ? 'not explained' : `entry ${explainedBy}`,
  ]);
  return recordTable(
    'Certain from the ledger alone; they break none of its rules',
    ['Entry', 'Code', 'What is missing or should not have been', 'Explained by'],
    rows,
  );
}

function changeTable(selected: readonly LedgerEntry[]) {
  const rows = selected.flatMap((entry) => {
    const evaluation = detailOf(entry, 'evaluation');
    if (evaluation === undefined) return [];
    const { models, governance, status, reason } = evaluation;
    if (models.length > 0 && governance === null) return [];
    return [
      [entry.seq, timeText(entry.at), pullText(entry), markOf(status), governance ?? 'none asked', reason],
    ];
  });
  const [shown, more] = newest(rows, MOST_ROWS, 'views/entries.json');
  return html`${recordTable(
    'Verdicts on changes to what governs, and on changes in which no model was judged',
    ['Entry', 'When', 'Pull request', 'Verdict', 'Signatures for what governs', 'Why'],
    shown,
  )}${more}`;
}

function waiverTables(selected: readonly LedgerEntry[]) {
  const entries = selected
    .filter(({ type }) => type === 'waiver')
    .map((entry) => [entry.seq, timeText(entry.at), whoText(entry), pullText(entry), saysText(entry)]);
  const checks = selected.flatMap((entry) =>
    (detailOf(entry, 'evaluation')?.models ?? []).flatMap((model) =>
      model.checks
        .filter(({ outcome }) => outcome === 'waived' || outcome === 'overridden')
        .map(({ id, policy, outcome }) => [
          entry.seq,
          timeText(entry.at),
          pullText(entry),
          model.name,
          `${id} of ${policy}`,
          markOf(outcome),
        ]),
    ),
  );
  const [shown, more] = newest(checks, MOST_ROWS, 'views/entries.json');
  return lines([
    recordTable('Waivers', ['Entry', 'When', 'Who', 'Pull request', 'What it says'], entries),
    recordTable(
      'Checks that were set aside in a verdict',
      ['Entry', 'When', 'Pull request', 'Model', 'Check', 'How'],
      shown,
    ),
    more,
  ]);
}

function mergeTable(selected: readonly LedgerEntry[]) {
  return typeTable(
    selected,
    'status',
    'Merged or closed',
    ['Pull request', 'What happened', 'When it happened', 'Last verdict before', 'Commit'],
    ({ event, happened_at: happened, status, commit, reason }, entry) => [
      pullText(entry),
      event === 'queue_refused' ? `refused in the merge queue: ${reason ?? '?'}` : event,
      whenCell(happened),
      status === null ? html`<span class="mark bad">none</span>` : markOf(status),
      commit === null ? 'none' : inCode(commit),
    ],
  );
}

function dismissalTable(selected: readonly LedgerEntry[]) {
  return typeTable(
    selected,
    'dismissal',
    'Reviews that count no longer',
    ['Pull request', 'Review', 'Of account', 'It was', 'Dismissed', 'Dismissed by'],
    ({ review, user, was, dismissed_at: dismissed }, entry) => [
      pullText(entry),
      review,
      user ?? 'not known',
      was ?? 'not known',
      whenCell(dismissed),
      entry.actor === null ? 'not known' : whoText(entry),
    ],
  );
}

function delegationTable(selected: readonly LedgerEntry[]) {
  return typeTable(
    selected,
    'delegation',
    'Who signed for whom',
    ['Signed', 'For', 'In the role', 'Until', 'Reason'],
    ({ from, to, role, until, reason }) => [`@${to}`, `@${from}`, role, until, reason],
  );
}

function policyTable(selected: readonly LedgerEntry[]) {
  return typeTable(
    selected,
    'policy',
    'Since when which policies judged',
    ['Policies', 'Digests'],
    ({ policies }) => [
      policies.map(({ id, version, file }) => `${id} ${version} (${file})`).join('; ') || 'none',
      lines(policies.map(({ sha256 }) => inCode(sha256))),
    ],
  );
}

function removalTable(selected: readonly LedgerEntry[]) {
  return typeTable(
    selected,
    'expunged',
    'Contents that were removed; their digests stay in the chain',
    ['By', 'On the ground of', 'Reason', 'Digests'],
    ({ basis, reason, blobs }, entry) => [
      whoText(entry),
      basis === 'retention' ? 'retention: kept as long as the rule says' : 'a request',
      reason,
      lines(blobs.map(digestCell).map((cell) => html`${cell}`)),
    ],
  );
}

function correctionTable(selected: readonly LedgerEntry[]) {
  return typeTable(
    selected,
    'correction',
    'Entries that are wrong; they stay as they are',
    ['Of entry', 'By', 'Why'],
    ({ of, reason }, entry) => [of, whoText(entry), reason],
  );
}

/** Nothing is left out: an entry that has no place above stands here. */
function otherTable(selected: readonly LedgerEntry[]) {
  const rest = selected.filter(({ type }) => !TOLD_BEFORE.has(type) && !OWN_PART.has(type));
  if (rest.length === 0) return NO_HTML;
  const [shown, more] = newest(rest, MOST_ROWS, 'views/entries.json');
  const rows = shown.map((entry) => [
    entry.seq,
    timeText(entry.at),
    entry.type.replaceAll('_', ' '),
    pullText(entry),
    whoText(entry),
    saysText(entry),
  ]);
  return html`${recordTable(
    'Everything else',
    ['Entry', 'When', 'Type', 'Pull request', 'Who', 'What it says'],
    rows,
  )}${more}`;
}

const OWN_PART: ReadonlySet<string> = new Set([
  'waiver',
  'status',
  'dismissal',
  'delegation',
  'policy',
  'expunged',
  'correction',
  'bundle',
  'release',
  'deployment',
  'rollback',
  'drill',
]);

function saysText(entry: LedgerEntry): string {
  return entryText(entry) || JSON.stringify(entry.decision);
}
