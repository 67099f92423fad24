import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { UserError } from '../errors.ts';
import { GitLedgerReader, GitLedgerWriter } from '../git/ledger-branch.ts';
import { keepAuditIssue, RestIssues } from '../github/audit-issue.ts';
import { breaksOfLedger } from '../github/ledger-activity.ts';
import { type AuditInputs, readAuditInputs, readRunnerContext } from '../inputs.ts';
import { cycleTime } from '../ledger/cycle-time.ts';
import { type AuditVerdict, auditIssue, auditMarkdown, auditText } from '../report/audit.ts';
import { renderCycleTimeSummary } from '../report/cycle-time.ts';
import { markdownCode } from '../report/escape.ts';
import { checkpointOf, recordCheckpoint, signedText } from './audit-checkpoint.ts';
import { branchOf, USUAL_BRANCH } from './audit-clone.ts';
import { correctEntry, correctionRequest } from './audit-correct.ts';
import { exportArchive } from './audit-export.ts';
import { beginLedger } from './audit-init.ts';
import { keptBundleFindings } from './audit-kept-bundles.ts';
import { soundLedger } from './audit-ledger.ts';
import { query, replay } from './audit-reading.ts';
import { applyRetention } from './audit-retention.ts';
import { type AuditRun, done, filterIn, giveFile, type Reporting, refused, summarise } from './audit-run.ts';
import { signerWith } from './audit-signer.ts';
import { heldAgainst, isFailure, nothingThere, verdictJson, verifyAccess } from './audit-verify.ts';
import { originOf, type RemoteLedger, remoteState } from './audit-writing.ts';
import type { CommandIo } from './command.ts';
import { BREAKS } from './gate-ledger.ts';
import { type GitHubAccess, openGitHub } from './github-access.ts';

/** `arbiter audit --action`: exit codes as those of the command that the input names. */
export async function run(_args: readonly string[], io: CommandIo): Promise<number> {
  const inputs = readAuditInputs();
  filterIn(inputs);
  const runner = readRunnerContext(io);
  const access = await openGitHub(inputs.token, runner, io, inputs.commentAuthor);
  const folder = join(runner.temporaryFolder, 'arbiter');
  mkdirSync(folder, { recursive: true });
  const { config, head } = await remoteState(access.repository);
  const reporting = { inputs, runner, access, io, folder };
  if (inputs.command === 'verify' && (inputs.branch ?? config?.ledger) === undefined)
    return report(nothingThere('the default branch'), 'none', reporting);
  const usual = inputs.command === 'init' ? USUAL_BRANCH : undefined;
  const branch = branchOf(inputs.branch, config, 'the default branch', usual);
  const ledger = openRemote(branch, { config, head }, access);
  const audit: AuditRun = { ...reporting, ledger };
  switch (inputs.command) {
    case 'verify':
      return verify(audit);
    case 'export':
      return exportLedger(audit);
    case 'checkpoint':
      return checkpoint(audit);
    case 'cycle-time':
      return times(audit);
    case 'query':
      return query(audit);
    case 'replay':
      return replay(audit);
    case 'retention':
      return applyRetention(audit);
    case 'init':
      return init(audit);
    case 'correct':
      return correct(audit);
  }
}

function openRemote(
  branch: string,
  state: Pick<RemoteLedger, 'config' | 'head'>,
  access: GitHubAccess,
): RemoteLedger {
  const { repository, gitOptions, remote } = access;
  const reader = new GitLedgerReader(gitOptions, branch, remote);
  const writer = new GitLedgerWriter(gitOptions, branch, remote);
  return { branch, ...state, repository, reader, writer, remote, isRemote: true };
}

async function verify(audit: AuditRun): Promise<number> {
  const { inputs, runner, access, ledger, io } = audit;
  const { checkpoints: checkpoint, keys: key, anchors: anchor } = inputs;
  const held = await heldAgainst({ checkpoint, key, anchor }, io);
  const { verdict: offline, sound } = await verifyAccess(ledger, held);
  const breaks = await recordedBreaks(access, ledger, io);
  const environments = ledger.config?.environments ?? [];
  // Of a ledger that is not whole nothing is believed, so neither which bundles are kept.
  const gone =
    sound === null
      ? []
      : await keptBundleFindings(access, runner.apiUrl, sound.entries, environments, io.now());
  return report({ ...offline, findings: [...offline.findings, ...breaks, ...gone] }, ledger.branch, audit);
}

async function report(
  verdict: AuditVerdict,
  branch: string,
  { inputs, runner, access, io, folder }: Reporting,
): Promise<number> {
  const file = join(folder, 'audit.json');
  writeFileSync(file, `${JSON.stringify(verdictJson(verdict), null, 2)}\n`);
  const isFailed = isFailure(verdict, inputs.doGapsFail);
  setOutput('status', verdict.findings.length > 0 ? 'findings' : isFailed ? 'gaps' : 'whole');
  setOutput('size', verdict.size);
  setOutput('head', verdict.head ?? '');
  setOutput('root', verdict.root);
  await giveFile(file);
  io.stdout(auditText(verdict));
  await summarise(auditMarkdown(verdict), runner);
  if (inputs.keepsIssue) await keepIssue(verdict, branch, { inputs, access, io });
  return isFailed ? 1 : 0;
}

/** What GitHub recorded of the branch, which nothing in the branch can show. */
async function recordedBreaks(
  access: GitHubAccess,
  { branch, config }: RemoteLedger,
  io: CommandIo,
): Promise<AuditVerdict['findings']> {
  const breaks = await breaksOfLedger(access.client, access.fullName, branch, config?.ledger_resumed ?? null);
  if (breaks === null) {
    io.stderr(
      'Whether the branch was pushed over or deleted cannot be told: its activity cannot be read here.\n',
    );
    return [];
  }
  return breaks.map(({ kind, actor, at }) => {
    const [what, code] = BREAKS[kind];
    return {
      code,
      message: `The branch was ${what} by ${actor?.login ?? 'somebody'} at ${at}, so entries may be gone.`,
      entry: null,
      commit: null,
      path: null,
    };
  });
}

async function keepIssue(
  verdict: AuditVerdict,
  branch: string,
  { inputs, access, io }: Pick<Reporting, 'inputs' | 'access' | 'io'>,
): Promise<void> {
  const issues = new RestIssues(access.client, access.fullName);
  const news = {
    findings: isFailure(verdict, inputs.doGapsFail) ? auditIssue(verdict, branch) : null,
    allClear: `The audit finds nothing any more: ${verdict.size} entries, head ${markdownCode(verdict.head ?? '')}.`,
  };
  const outcome = await keepAuditIssue(issues, news, inputs.commentAuthor);
  if (outcome !== 'none') io.stdout(`The issue of the audit: ${outcome}.\n`);
}

async function exportLedger({ inputs, ledger, io, folder, runner }: AuditRun): Promise<number> {
  const out = join(folder, 'ledger.tar');
  const views = { html: join(folder, 'ledger.html'), oscal: join(folder, 'ledger.oscal.json') };
  const request = { filter: filterIn(inputs), signer: signer(inputs), out, views };
  const written = await exportArchive(ledger, request, io);
  if (written === null) return refused();
  await done(written.size, written.head, written.root, out);
  setOutput('report', views.html);
  setOutput('oscal', views.oscal);
  const text = `Archive of ${written.size} entries and ${written.blobs} contents, SHA-256 ${written.sha256}.`;
  io.stdout(`${text}\n`);
  await summarise(`### Export\n\n${text}\n`, runner);
  return 0;
}

async function checkpoint({ inputs, ledger, io, folder, runner }: AuditRun): Promise<number> {
  const sign = signer(inputs);
  const sound = await soundLedger(ledger, io);
  if (sound === null) return refused();
  const made = checkpointOf(sound, sign);
  const recorded = inputs.isRecorded ? await recordCheckpoint(ledger, sign, io) : null;
  const file = join(folder, 'checkpoint.txt');
  writeFileSync(file, made.text);
  await done(made.size, sound.verification.head?.sha256 ?? '', made.root, file);
  io.stdout(made.text);
  const key = sign === null ? '' : signedText(sign.verifierKey(made.origin));
  io.stdout(key);
  const fate = recorded === null ? '' : ` Recorded as entry ${recorded}.`;
  const note = `\`\`\`text\n${made.text}\`\`\`\n`;
  await summarise(`### Checkpoint\n\n${note}${key === '' ? '' : `\n${key}`}${fate}\n`, runner);
  return 0;
}

async function times({ inputs, ledger, io, folder, runner }: AuditRun): Promise<number> {
  const { from = null, to = null } = filterIn(inputs);
  const sound = await soundLedger(ledger, io);
  if (sound === null) return refused();
  const found = cycleTime(sound.entries, { from, to });
  const file = join(folder, 'cycle-time.json');
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  setOutput('status', 'done');
  await giveFile(file);
  await summarise(renderCycleTimeSummary(found), runner);
  return 0;
}

async function init({ inputs, ledger, io, runner }: AuditRun): Promise<number> {
  const reason = inputs.reason.trim();
  if (reason === '') throw new UserError('Say why the ledger begins: the input `reason`.');
  const begun = await beginLedger(ledger, originOf(undefined, ledger.remote, io.env), reason, io);
  if (begun === null) return refused();
  setOutput('status', 'done');
  setOutput('head', begun.head);
  const text = `The ledger ${begun.origin} begins at commit ${begun.tip}.`;
  io.stdout(`${text}\n`);
  await summarise(`### Ledger\n\n${markdownCode(text)}\n`, runner);
  return 0;
}

async function correct({ inputs, ledger, io, runner }: AuditRun): Promise<number> {
  if (inputs.entry === '') throw new UserError('Say which entry is wrong: the input `entry`, its number.');
  if (inputs.reason.trim() === '')
    throw new UserError('Say what is wrong with the entry: the input `reason`.');
  const asked = correctionRequest(inputs.entry, inputs.reason, { entry: 'entry', reason: 'reason' });
  const corrected = await correctEntry(asked, ledger, io);
  if (corrected === null) return refused();
  setOutput('status', 'done');
  io.stdout(corrected.text);
  await summarise(`### Correction\n\n${markdownCode(corrected.text.trim())}\n`, runner);
  return 0;
}

function signer({ signingKey, keyName }: AuditInputs) {
  if (signingKey === undefined && keyName !== undefined)
    throw new UserError('The input `key-name` names a key: give `signing-key` too.');
  return signingKey === undefined ? null : signerWith(signingKey, keyName);
}
