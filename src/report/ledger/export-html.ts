import { expunctions } from '../../ledger/contents.ts';
import { parseNote } from '../../ledger/note.ts';
import { detailOf } from '../../ledger/query.ts';
import { htmlPage } from '../html.ts';
import { factTable, type Html, html, inCode, lines, recordTable } from '../html-template.ts';
import { counted, formatDay } from '../number.ts';
import { eventParts } from './export-html-events.ts';
import { type ModelRecord, modelBody, modelRecords } from './export-html-model.ts';
import { markOf, type Part, partHtml, timeText } from './export-html-parts.ts';
import { REPORT_STYLE } from './export-html-style.ts';
import { selectedGaps, type ViewSource } from './view-source.ts';

/**
 * The ledger as one page for whoever oversees models: nothing from elsewhere, no script, readable with a screen reader, on a
 * phone and on paper. Every text in it is escaped; the same ledger gives the same bytes.
 */
export function auditReport(source: ViewSource): string {
  const records = modelRecords(source.selected);
  const models = records.map((record, index) => ({
    id: `model-${index + 1}`,
    title: `Model ${record.name}`,
    body: modelBody(source, record),
  }));
  const parts: Part[] = [...models, ...eventParts(source), verifyPart(source)];
  const repository = source.entries.at(-1)?.repository.name ?? source.manifest.origin;
  const title = `Decisions on models in ${repository}`;
  const body = lines([
    html`<h1>${title}</h1>`,
    introduction(source),
    facts(source),
    attention(source),
    overview(records),
    contents(parts),
    ...parts.map(partHtml),
  ]);
  return htmlPage(title, String(body), REPORT_STYLE);
}

function introduction({ manifest, selected }: ViewSource): Html {
  return html`<p>Who decided what on which model, when, and on what it was decided: taken from the audit ledger, a chain
that the gate writes entry by entry. <strong>The ledger was whole when this page was written</strong>: all ${manifest.size} entries, the
commits of its branch and the contents that it holds were verified by Arbiter ${manifest.arbiter}. This page tells
${selected.length === manifest.size ? 'all of them' : `${selected.length} of them`}. How to check that without trusting this page:
<a href="#verify">the last section</a>.</p>`;
}

function facts(source: ViewSource): Html {
  const { manifest, entries, selected } = source;
  const removed = [...expunctions(entries).keys()].filter((sha256) => !source.held.has(sha256)).length;
  const filter = Object.entries(manifest.filter).map(([name, value]) => `${name} ${value}`);
  return factTable('What this page is about', [
    [
      'Repository',
      `${entries.at(-1)?.repository.name ?? ''} (id ${entries.at(-1)?.repository.id ?? 'not known'})`,
    ],
    ['Ledger', manifest.origin],
    ['Period of the ledger', period(entries)],
    ['Told here', filter.length === 0 ? 'everything' : `${filter.join(', ')}: ${period(selected)}`],
    ['Entries', manifest.size],
    ['Tip of the branch', inCode(manifest.tip)],
    ['Last entry (SHA-256)', inCode(manifest.head)],
    ['Merkle root', inCode(manifest.root)],
    ['Checkpoint', signedText(source)],
    [
      'Contents',
      `${counted(manifest.blobs.length, 'content')} kept in the archive, ${manifest.left_out.length} left out of it, ${removed} removed`,
    ],
  ]);
}

function period(entries: ViewSource['entries']): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return 'no entry';
  return `${formatDay(first.at)} to ${formatDay(last.at)}`;
}

function signedText({ checkpoint }: ViewSource): string {
  const names = (parseNote(checkpoint)?.signatures ?? []).map(({ name }) => name);
  return names.length === 0 ? 'not signed' : `signed in the name of ${[...new Set(names)].join(', ')}`;
}

/** What an officer looks at first. Zeros stand too: they are an answer. */
function attention(source: ViewSource): Html {
  const { selected } = source;
  const count = (type: string): number => selected.filter((entry) => entry.type === type).length;
  const conditions = selected.flatMap((entry) => detailOf(entry, 'approval')?.conditions ?? []);
  const overrides = selected.flatMap((entry) => detailOf(entry, 'override') ?? []);
  const checks = overrides.filter((override) => 'check' in override);
  const releases = selected.flatMap((entry) => detailOf(entry, 'release') ?? []);
  const refusals = releases.filter(({ refusal }) => refusal !== null).length;
  const deployments = selected.flatMap((entry) => detailOf(entry, 'deployment') ?? []);
  const notLive = deployments.filter(({ outcome }) => outcome !== 'live').length;
  const gaps = selectedGaps(source);
  const open = gaps.filter(({ explainedBy }) => explainedBy === null).length;
  return recordTable(
    'At a glance',
    ['What', 'How many', 'Where'],
    [
      ['Verdicts', count('evaluation'), 'in each model'],
      ['Approvals', count('approval'), 'in each model'],
      ['Uses of break-glass', overrides.length - checks.length, 'in the model'],
      ['Checks overridden in review', checks.length, 'in the model'],
      ['Conditions of approvals', conditions.length, 'in the model'],
      ['Waivers', count('waiver'), html`<a href="#waivers">Waivers</a>`],
      [
        'Releases',
        `${releases.length - refusals}, and ${refusals} refused`,
        html`<a href="#releases">Bundles and releases</a>`,
      ],
      [
        'Deployments',
        `${deployments.length - notLive} live, and ${notLive} not`,
        html`<a href="#deployments">Deployments</a>`,
      ],
      ['Rollbacks', count('rollback'), html`<a href="#rollbacks">Rollbacks and drills</a>`],
      ['Drills', count('drill'), html`<a href="#rollbacks">Rollbacks and drills</a>`],
      ['Dismissals', count('dismissal'), html`<a href="#dismissals">Dismissals</a>`],
      ['Gaps', `${gaps.length}, of which ${open} are not explained`, html`<a href="#gaps">Gaps</a>`],
      ['Removals of contents', count('expunged'), html`<a href="#removed">Removed contents</a>`],
      ['Corrections', count('correction'), html`<a href="#corrections">Corrections</a>`],
    ],
  );
}

function overview(records: readonly ModelRecord[]): Html {
  return recordTable(
    'Models',
    ['Model', 'Folder', 'Last verdict', 'When', 'Verdicts', 'Approvals', 'Overrides'],
    records.map(({ name, path, verdicts, approvals, overrides }, index) => {
      const last = verdicts.at(-1);
      return [
        html`<a href="#model-${index + 1}">${name}</a>`,
        inCode(path),
        last === undefined
          ? 'none'
          : html`${markOf(last.model.status)}${last.model.override ? ' by break-glass' : ''}`,
        last === undefined ? '' : timeText(last.entry.at),
        verdicts.length,
        approvals.length,
        overrides.length,
      ];
    }),
  );
}

function contents(parts: readonly Part[]): Html {
  const items = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav aria-labelledby="contents">
<h2 id="contents">Sections</h2>
<ul>
${lines(items)}
</ul>
</nav>`;
}

function verifyPart({ manifest, checkpoint }: ViewSource): Part {
  const body = html`<p>This page proves nothing by itself: anybody can write a page. The ledger does. Ask for the archive
(${inCode('arbiter audit export')}), or for a clone of the repository with the branch of the ledger, and check it on a machine of your own:</p>
<ol>
<li>Offline, without a token, with Arbiter: ${inCode('arbiter audit verify --archive ledger.tar')}. It checks the chain of the entries, the digest of
each content and the checkpoint, and makes this page again: every byte of it must be what the entries say.</li>
<li>Compare the Merkle root above, or the checkpoint below, with one that you kept yourself: ${inCode('arbiter audit verify --archive ledger.tar --checkpoint YOURS.txt')}.
Only something that was kept elsewhere shows that the whole ledger was not written anew. Keep this checkpoint for the next time.</li>
<li>In a clone, ${inCode('arbiter audit verify')} also checks how the branch was written; ${inCode('arbiter audit replay ENTRY')} computes a verdict again from
the evidence and the policies that are kept, and it must come out the same.</li>
<li>Without Arbiter: the SHA-256 of the file of an entry is the ${inCode('prev')} of the entry after it; that of the last one is the digest above.</li>
</ol>
<p>Checkpoint over all ${manifest.size} entries:</p>
<pre>${lines(checkpoint.split('\n').map((line) => html`${line}`))}</pre>`;
  return { id: 'verify', title: 'How to verify this yourself', body };
}
