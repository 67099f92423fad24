import { scalingText } from '../release/serving.ts';
import type { ComplianceArtifact, Person } from '../schemas/compliance-artifact.ts';
import { controls, linked } from './compliance-controls.ts';
import { htmlPage } from './html.ts';
import {
  type Cell,
  factTable,
  type Html,
  html,
  inCode,
  lines,
  NO_HTML,
  recordTable,
} from './html-template.ts';
import { markOf, type Part, partHtml, timeText, whenCell } from './ledger/export-html-parts.ts';
import { REPORT_STYLE } from './ledger/export-html-style.ts';

/**
 * One deployment as one page that an auditor keeps: nothing from elsewhere, no script, readable with a screen reader, on a
 * phone and on paper. Every text in it is escaped; the same artifact gives the same bytes.
 *
 * @param sha256 of the artifact as JSON, which holds the same facts
 */
export function complianceHtml(artifact: ComplianceArtifact, sha256: string): string {
  const { model, environment } = artifact;
  const title = `${model.name} ${model.version} is live in ${environment}`;
  const parts: readonly Part[] = [
    { id: 'approvals', title: 'Who approved it', body: approvals(artifact) },
    { id: 'checklist', title: 'What was checked', body: checklist(artifact) },
    { id: 'exceptions', title: 'Exceptions and conditions', body: exceptions(artifact) },
    { id: 'controls', title: 'Controls', body: controls(artifact) },
    { id: 'evidence', title: 'What it was decided on', body: evidence(artifact) },
    { id: 'verify', title: 'How to verify this yourself', body: verification(artifact, sha256) },
  ];
  const body = lines([
    html`<h1>${title}</h1>`,
    introduction(artifact),
    facts(artifact),
    contents(parts),
    ...parts.map(partHtml),
  ]);
  return htmlPage(title, String(body), REPORT_STYLE);
}

function introduction(artifact: ComplianceArtifact): Html {
  const { model, environment, live_at, repository, returned } = artifact;
  const became = returned === undefined ? 'went live' : 'went live again by a rollback';
  return html`<p><strong>Version ${model.version} of ${model.name} ${became} in ${environment} on ${timeText(live_at)}</strong>, out of the repository
${repository.name}. This page says what it is, who approved it, what was checked and on what that rests. It was written by Arbiter
${artifact.arbiter} ${momentOf(artifact)}, and its digest stands in the audit ledger.</p>
<p>It is kept for audits such as those of internal control over financial reporting (SOX) and of safeguards for health information
(HIPAA). It states what was recorded; whether a requirement of a law is met is for the auditor to say.</p>`;
}

/** A target that cannot say what runs was not seen to run anything. */
function momentOf({ deployment }: ComplianceArtifact): string {
  return deployment.notes.some(({ code }) => code === 'target_untold')
    ? 'when the bundle was handed over to its target, which cannot say what runs'
    : 'when the model answered its health check';
}

function facts(artifact: ComplianceArtifact): Html {
  const { bundle, deployment, repository, model, run, pull_request: pull } = artifact;
  return lines([
    factTable('What went live', [
      ['Model', `${model.name}, version ${model.version}`],
      ['Folder', inCode(model.path)],
      ['Model card', model.card === null ? 'none in the bundle' : inCode(model.card)],
      ['Bundle', linked(bundle.tag, bundle.url)],
      ['SHA-256 of the bundle', inCode(bundle.sha256)],
      ['Digest of its content', inCode(bundle.content)],
      ['Digest of what was approved', inCode(bundle.subject)],
      ['Commit', inCode(bundle.commit)],
      ['Code environment', bundle.code_environment === null ? 'not bound' : inCode(bundle.code_environment)],
      ['Approval valid until', whenCell(bundle.valid_until ?? 'no end')],
    ]),
    factTable('Where, when and by whom', [
      ['Environment', artifact.environment],
      ['Live since', timeText(artifact.live_at)],
      ['Asked for by', who(artifact.deployed_by, 'nobody whom the run names')],
      ['Brought to', deployment.target],
      ['Reached at', deployment.url === null ? 'not told' : linked(deployment.url, deployment.url)],
      ...servingRows(deployment),
      ['Time to switch', deployment.switch_ms === null ? 'not measured' : `${deployment.switch_ms} ms`],
      ...(artifact.returned === undefined
        ? []
        : ([['Brought back because', artifact.returned.reason]] as [string, Cell][])),
      ['Replaced', named(artifact.replaced, 'nothing: nothing ran there')],
      ['Would be rolled back to', named(artifact.rollback, 'nothing: it is the first')],
      ['Repository', `${repository.name} (id ${repository.id})`],
      ['Pull request', linked(`#${pull.number}`, pull.url)],
      ['Deployment on GitHub', deployment.id === null ? 'none' : String(deployment.id)],
      ['Workflow run', run === null ? 'none' : linked(`${run.id}, attempt ${run.attempt}`, run.url)],
    ]),
    deployment.transitions === undefined
      ? NO_HTML
      : recordTable(
          'Steps in the registry',
          ['Target', 'What', 'From', 'To'],
          deployment.transitions.map(({ target, kind, of, from, to }) => [
            target,
            kind === 'stage' ? `stage of version ${of}` : `version that the alias ${of} names`,
            from ?? 'none',
            to ?? 'none',
          ]),
        ),
    recordTable(
      'Remarks of the deploy gate',
      ['Remark', 'What it says'],
      deployment.notes.map(({ code, message }) => [code.replaceAll('_', ' '), message]),
    ),
  ]);
}

/** What was declared and handed to the target; nothing where the bundle declares nothing. */
function servingRows({ serving }: ComplianceArtifact['deployment']): [string, Cell][] {
  const { endpoint, scaling } = serving ?? {};
  return [
    ...(endpoint === undefined ? [] : ([['Endpoint', endpoint]] as [string, Cell][])),
    ...(scaling === undefined ? [] : ([['Scaling', scalingText(scaling)]] as [string, Cell][])),
  ];
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

function approvals(artifact: ComplianceArtifact): Html {
  const { pull_request: pull } = artifact;
  const rows = artifact.approvals.map(({ person, role, member_by, submitted_at, review, entry }): Cell[] => [
    who(person, 'an account that is gone'),
    role,
    member_by,
    timeText(submitted_at),
    review,
    entry ?? 'not recorded',
  ]);
  return lines([
    html`<p>Opened by ${who(pull.author, 'an account that is gone')}; the head that was approved is ${inCode(pull.head)}.</p>`,
    recordTable('Approvals', ['Person', 'Role', 'Member by', 'When', 'Review', 'Ledger entry'], rows),
    rows.length === 0 ? html`<p>No review was asked for by the policy.</p>` : NO_HTML,
  ]);
}

function checklist({ checks }: ComplianceArtifact): Html {
  return recordTable(
    'Checklist',
    ['Check', 'Outcome', 'Level', 'What was found', 'Worth of the evidence'],
    checks.map(({ title, outcome, level, reason, trust, policy, id }) => [
      html`${title}<br>${inCode(`${policy}/${id}`)}`,
      markOf(outcome),
      level,
      reason,
      trust ?? 'none read',
    ]),
  );
}

function exceptions({ overrides, waivers, conditions }: ComplianceArtifact): Html {
  const none = (what: string, count: number): Html => (count === 0 ? html`<p>${what}: none.</p>` : NO_HTML);
  return lines([
    none('Overrides', overrides.length),
    recordTable(
      'Overrides',
      ['What', 'By', 'When', 'Reason', 'Until', 'Ledger entry'],
      overrides.map(({ what, by, at, reason, until, entry }) => [
        what,
        who(by, 'not known'),
        timeText(at),
        reason,
        until ?? 'no end',
        entry,
      ]),
    ),
    none('Waivers', waivers.length),
    recordTable(
      'Waivers',
      ['Check', 'Reason'],
      waivers.map(({ check, reason }) => [check, reason]),
    ),
    none('Conditions', conditions.length),
    recordTable(
      'Conditions of approvals',
      ['Condition', 'Given by', 'Due by', 'State', 'Issue'],
      conditions.map(({ text, person, until, state, issue }) => [
        text,
        person === null ? 'not known' : `@${person}`,
        until,
        markOf(state),
        issue === null ? 'none' : `#${issue}`,
      ]),
    ),
  ]);
}

function evidence({ evidence: files, policies, attestations }: ComplianceArtifact): Html {
  return lines([
    recordTable(
      'Policies',
      ['Policy', 'SHA-256'],
      policies.map(({ id, sha256 }) => [id, inCode(sha256)]),
    ),
    recordTable(
      'Evidence',
      ['File', 'Worth', 'Bytes', 'SHA-256'],
      files.map(({ name, trust, size, sha256 }) => [name, trust, size, inCode(sha256)]),
    ),
    recordTable(
      'Signed statements that were verified',
      ['Statement', 'Signed by', 'SHA-256'],
      attestations.map(({ type, signer, sha256 }) => [type, signer, inCode(sha256)]),
    ),
  ]);
}

function verification({ bundle, ledger, returned }: ComplianceArtifact, sha256: string): Html {
  const act = returned === undefined ? 'deployment' : 'rollback';
  const steps = [
    html`This page says what ${inCode('compliance.json')} says, whose SHA-256 is ${inCode(sha256)}. The ledger's entry of the ${act} names that
digest under ${inCode('compliance')}.`,
    html`${inCode('sha256sum')} of the bundle must be ${inCode(bundle.sha256)}.`,
    html`${inCode('arbiter release verify')} checks the bundle byte by byte and its signatures, offline and without a token.`,
    html`${inCode('arbiter audit verify')}, in a clone of the repository with the branch ${inCode(ledger.branch)}, checks that the ledger is one chain, and with
${inCode('--checkpoint YOURS.txt')} that nothing before a checkpoint that you kept was changed.`,
    html`${inCode('arbiter audit replay ENTRY')} computes the verdict again from the evidence and the policies that are kept.`,
  ];
  return lines([
    html`<p>Do not trust this page. What it says can be checked on a machine of your own:</p>`,
    html`<ol>
${lines(steps.map((step) => html`<li>${step}</li>`))}
</ol>`,
    factTable('The ledger as this was written', [
      ['Name of the log', ledger.origin],
      ['Branch', inCode(ledger.branch)],
      ['Entries', ledger.size],
      ['SHA-256 of the last entry', inCode(ledger.head)],
    ]),
    recordTable(
      'Entries that this rests on',
      ['Entry', 'Type', 'Recorded'],
      ledger.entries.map(({ seq, type, at }) => [seq, type, timeText(at)]),
    ),
    ledger.checkpoint === null
      ? html`<p>No checkpoint is kept yet.</p>`
      : html`<p>Checkpoint:</p>
<pre>${lines(ledger.checkpoint.split('\n').map((line) => html`${line}`))}</pre>`,
  ]);
}

function who(person: Person | null, otherwise: string): string {
  return person === null ? otherwise : `@${person.login} (account ${person.id})`;
}

function named(bundle: ComplianceArtifact['replaced'], otherwise: string): Cell {
  return bundle === null ? otherwise : html`${bundle.tag}<br>${inCode(bundle.sha256)}`;
}
