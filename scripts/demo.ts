/**
 * The demonstration: one model from a defective candidate to production and back, on a GitHub played by the test server,
 * through the real action.yml files and the built bundle. Prints a timeline; leaves what people read as HTML.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ArtifactStore } from '../test/e2e/artifact-store.ts';
import { ServingHost } from '../test/e2e/deployed-model.ts';
import { difference, evaluationArtifact, exampleState } from '../test/e2e/example.ts';
import {
  builtEnvironment,
  environmentSecrets,
  liveSettings,
  MODEL,
  nextVersion,
  sharedClock,
} from '../test/e2e/live-example.ts';
import { newSigningKey } from '../test/e2e/released-model.ts';
import { type GateRun, Scenario, type WorkflowRun } from '../test/e2e/scenario.ts';
import type { ArtifactContent } from '../test/github/workflow-run.ts';
import { GitHubError, type Pull } from '../test/github/world.ts';
import { renderCommentPreview } from './preview.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-out' } } });
/** A file of the evidence artifact, in the artifact and where it appears in the model. */
const REPORT = 'reports/drift.json';
const EVIDENCE = `models/${MODEL}/evaluation/${REPORT}`;

const root = resolve(import.meta.dirname, '..');
const out = resolve(values.out);
mkdirSync(out, { recursive: true });

const started = performance.now();
const host = await ServingHost.start();
const keys = { signing: newSigningKey(), host: 'shared-with-the-host-0123456789abcdef' };
const settings = liveSettings(host.url, keys.signing);
const scenario = await Scenario.start({ ...exampleState('base'), ...settings });
const store = new ArtifactStore(scenario);
Object.assign(scenario.outside.environments, environmentSecrets(keys));
sharedClock(scenario);
let step = 0;
let failures = 0;

try {
  const pull = await scenario.openPull('defective', { further: settings });
  say('A pull request brings fraud-detection 1.2.0');
  tell(
    await scenario.pullEvent(pull, 'opened'),
    'pending',
    'opened: the training workflow has not made its evidence yet',
  );
  const judged = tell(
    await scenario.trained(pull, 'defective'),
    'pending',
    'evidence is there: claimed AUC 0.912, recomputed 0.884; four-fifths 0.76; one column unclassified',
  );
  await keep(pull, judged, '1-blocked');

  say('The author repairs it');
  await pull.push({
    author: 'alice',
    files: difference(exampleState('defective'), exampleState('repaired')),
    message: 'Retrain on confirmed fraud, drop the postal code',
  });
  tell(
    await scenario.pullEvent(pull, 'synchronize'),
    'pending',
    'pushed: evidence is awaited for the new head',
  );
  tell(await scenario.trained(pull, 'repaired'), 'in_review', 'every check holds: the reviewers are asked');

  say('Reviews, one at a time');
  await refusedByGitHub(pull);
  tell(
    await scenario.review(pull, 'zoe', 'APPROVED'),
    'in_review',
    '@zoe approves: no role and no write access, so it does not count',
  );
  await contribution(pull);
  tell(
    await scenario.review(pull, 'noor', 'APPROVED'),
    'in_review',
    '@noor approves: wrote a commit of this change, so it does not count',
  );
  tell(
    await scenario.review(pull, 'sam', 'APPROVED'),
    'in_review',
    '@sam approves: data steward and security lead, but one person fills one seat',
  );
  tell(await scenario.review(pull, 'mia', 'APPROVED'), 'in_review', '@mia approves as ML engineer');
  const partly = tell(
    await scenario.review(pull, 'dana', 'APPROVED'),
    'in_review',
    '@dana approves as data steward, which leaves @sam the security lead',
  );
  await keep(pull, partly, '2-in-review');
  const approved = tell(
    await scenario.review(pull, 'ari', 'APPROVED'),
    'approved',
    '@ari approves for the board: every seat is filled',
  );
  await keep(pull, approved, '3-approved');

  say('An approval belongs to content');
  await scenario.repo.commit({
    author: 'mia',
    branch: 'main',
    files: { 'NOTES.md': 'Elsewhere.\n' },
    message: 'Notes',
  });
  await pull.rebase('alice');
  tell(
    await scenario.trained(pull, 'repaired'),
    'approved',
    'rebased on a main that moved: another commit, the same content, every approval is kept',
  );
  await pull.push({ author: 'alice', files: { 'README.md': 'A readme.\n' }, message: 'Readme' });
  tell(await scenario.trained(pull, 'repaired'), 'approved', 'a push that touches nothing governed: kept');
  const voided = tell(
    await scenario.trained(pull, oneByteOff()),
    'in_review',
    'one byte of the evidence artifact is another: every approval is void',
  );
  await named(pull, EVIDENCE);
  await keep(pull, voided, '4-voided');
  tell(
    await scenario.trained(pull, 'repaired'),
    'approved',
    'the evidence is made again as it was: what was approved is there again',
  );

  say('Merge and release');
  const first = await released(pull, '1.2.0');

  say('Live in production');
  await deploy(first, 'production', 'refused', 'production first: refused, because test comes before it');
  await deploy(first, 'test', 'live', 'test: switched, and live once it answers');
  const live = await deploy(first, 'production', 'live', 'production: live, with a page for the auditor');
  keepSummary(live, '6-live');
  keepCompliance(live, '6-live');

  say('A second version, and back');
  const rehearsed = await rollback('shadow', 'Before the next version.', true);
  const next = await scenario.repo.openPull({
    author: 'alice',
    branch: 'next',
    title: 'Fraud detection 1.2.1',
    files: nextVersion('1.2.1', { previous: '1.2.0', drill: drillRecordOf(rehearsed) }),
  });
  const checked = await scenario.trained(next, 'repaired');
  tell(checked, 'in_review', '1.2.1: every check holds');
  const way = checked.decision?.models[0]?.checks.find(({ id }) => id === 'rollback');
  line(
    way?.trust ?? 'no check',
    way?.outcome === 'pass' && way.trust === 'workflow',
    'its way back: 1.2.0 was released and the return rehearsed, by entries of the ledger',
  );
  tell(
    await scenario.approved(next, 'sam', 'mia', 'dana', 'ari'),
    'approved',
    'four reviewers approve it at once',
  );
  const second = await released(next, '1.2.1');
  await deploy(second, 'test', 'live', 'live in test');
  await deploy(second, 'production', 'live', 'live in production, in place of 1.2.0');
  const back = await rollback('production', 'Scores drift.', false);
  keepSummary(back, '7-rolled-back');
  const drilled = await rollback('shadow', 'Monthly drill.', true);
  keepSummary(drilled, '8-drill');

  say('What nobody approved');
  const unapproved = await scenario.repo.commit({
    author: 'alice',
    branch: 'main',
    files: { 'models/fraud-detection/params.yaml': 'fraud_weight: 9\n' },
    message: 'Quick fix',
  });
  const quick = await run('arbiter-release.yml', { commit: unapproved, model: MODEL });
  const isDenied = quick.jobs.bundle?.conclusion === 'failure' && quick.jobs.release?.skipped === true;
  line('denied', isDenied, 'a commit on main without an approval: not even a bundle is made of it');
  if (!isDenied) process.stdout.write(`${quick.jobs.bundle?.log}\n`);

  say('The ledger');
  audit(0, /is whole/, 'arbiter audit verify, in a clone and without a token: every entry holds');
  const entry = tamper();
  audit(
    1,
    new RegExp(`entry_modified: .*\\bentry ${entry}\\b`),
    'somebody edits a denial in the ledger: arbiter audit verify names the entry',
  );
} finally {
  await scenario.stop();
  store.remove();
  await host.stop();
}

const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `\n${failures === 0 ? 'Everything happened as told' : `${failures} steps went otherwise`}, in ${seconds} s. Pages: ${relative(process.cwd(), out) || '.'}/*.html\n`,
);
process.exitCode = failures === 0 ? 0 : 1;

function say(title: string): void {
  process.stdout.write(`\n${title}\n`);
}

function tell(run: GateRun, expected: string, text: string): GateRun {
  const status = run.decision?.status ?? 'nothing decided';
  line(status.replace('_', ' '), status === expected, text);
  if (status !== expected) process.stdout.write(`${run.log}\n`);
  return run;
}

function line(status: string, isExpected: boolean, text: string): void {
  step += 1;
  if (!isExpected) failures += 1;
  process.stdout.write(
    `  ${String(step).padStart(2)}  ${status.padEnd(10)} ${isExpected ? '' : '(not as told) '}${text}\n`,
  );
}

async function refusedByGitHub(pull: Pull): Promise<void> {
  try {
    await pull.review('alice', 'APPROVED', {});
    line('counted', false, '@alice approves her own pull request');
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    line('refused', true, '@alice tries to approve her own pull request: GitHub refuses');
  }
}

/** What the training workflow makes, but for the last digit of one number. */
function oneByteOff(): ArtifactContent {
  const made = evaluationArtifact('repaired');
  const bytes = Buffer.from(made[REPORT] ?? '');
  const at = bytes.indexOf('0.028950878638851804') + '0.028950878638851804'.length - 1;
  if (bytes[at] !== '4'.charCodeAt(0)) throw new Error(`${REPORT} is not the report that the demo knows.`);
  bytes[at] = '5'.charCodeAt(0);
  return { ...made, [REPORT]: bytes };
}

/** The comment says which file voided the approvals. */
async function named(pull: Pull, path: string): Promise<void> {
  const [comment] = await pull.comments();
  const row = comment?.body
    .split('\n')
    .find((one) => one.includes('given on other content') && one.includes(path));
  line('named', row !== undefined, `the comment names ${path}`);
  if (row === undefined) process.stdout.write(`${comment?.body}\n`);
}

/** Another engineer helps with a document, which makes her a contributor. The evidence is made again for the new head. */
async function contribution(pull: Pull): Promise<void> {
  const path = 'models/fraud-detection/ARB_PACKET.md';
  const content = Buffer.from((await scenario.repo.read('retrain', path)) ?? '').toString('utf8');
  await pull.push({
    author: 'noor',
    files: { [path]: `${content}\nReviewed by the ML platform team for capacity.\n` },
    message: 'Capacity note',
  });
  tell(
    await scenario.pullEvent(pull, 'synchronize'),
    'pending',
    '@noor pushes a note: earlier approvals belonged to the earlier head',
  );
  tell(await scenario.trained(pull, 'repaired'), 'in_review', 'the evidence of the new head is there');
}

/** A run of a copied workflow, started by hand. */
function run(file: string, inputs: Record<string, string>): Promise<WorkflowRun> {
  const event = scenario.repo.event('workflow_dispatch');
  return scenario.runWorkflow(file, 'workflow_dispatch', event, { inputs });
}

/** Merged, bundled and published. Gives the SHA-256 of the bundle. */
async function released(pull: Pull, version: string): Promise<string> {
  const commit = await pull.merge('squash', 'mia');
  const closed = await scenario.pullEvent(pull, 'closed');
  line('merged', closed.conclusion === 'success', `${version} is merged`);
  const { jobs } = await run('arbiter-release.yml', { commit, model: MODEL });
  const { tag = '', sha256 = '' } = jobs.bundle?.outputs ?? {};
  const release = scenario.repo.releases.find((one) => one.tag === tag && !one.draft);
  const isReleased = jobs.release?.conclusion === 'success' && release !== undefined;
  line('released', isReleased, `${tag}: built twice, signed, uploaded, read back, published`);
  if (!isReleased) process.stdout.write(`${jobs.bundle?.log}\n${jobs.release?.log}\n`);
  if (version === '1.2.0') {
    writeFileSync(join(out, '5-release-notes.html'), renderCommentPreview(release?.body ?? '', tag));
    keepSummary(jobs.release, '5-release');
  }
  return sha256;
}

async function deploy(
  sha256: string,
  environment: string,
  expected: 'live' | 'refused',
  text: string,
): Promise<GateRun | undefined> {
  const inputs = { environment, 'bundle-sha256': sha256, 'code-environment': builtEnvironment() };
  const { jobs } = await run('arbiter-deploy.yml', inputs);
  // What is refused where it is judged comes to no job that could switch.
  const last = expected === 'refused' ? 'refuse' : 'deploy';
  const job = jobs[last];
  const { status = '', code = '' } = outputsOf(job, last);
  const runs = host.running.get(environment) === sha256;
  const isAsTold =
    status === expected && (expected === 'live' ? runs : code === 'environment_order' && !runs);
  line(status, isAsTold, text);
  if (!isAsTold) process.stdout.write(`${job?.log}\n`);
  return job;
}

async function rollback(environment: string, reason: string, drill: boolean): Promise<GateRun | undefined> {
  const inputs = { environment, model: MODEL, reason, drill: String(drill) };
  const { rollback: job } = (await run('arbiter-rollback.yml', inputs)).jobs;
  const { status = '', tag = '', 'switch-ms': taken = '?' } = outputsOf(job, 'rollback');
  const isAsTold = status === 'live' && tag.includes('-v1.2.0-');
  const told = drill
    ? `a drill beside it: back to 1.2.0 in ${taken} ms; the record is what the rollback check reads`
    : `production goes back to 1.2.0: verified again, switched in ${taken} ms, answering`;
  line(drill ? 'drilled' : 'live', isAsTold, told);
  if (!isAsTold) process.stdout.write(`${job?.log}\n`);
  return job;
}

function outputsOf(job: GateRun | undefined, id: string): Readonly<Record<string, string>> {
  return job?.steps.find((one) => one.id === id)?.outputs ?? {};
}

function drillRecordOf(job: GateRun | undefined): string {
  return readFileSync(outputsOf(job, 'rollback').record ?? '', 'utf8');
}

function keepSummary(job: GateRun | undefined, name: string): void {
  writeFileSync(join(out, `${name}-summary.html`), renderCommentPreview(job?.summary ?? '', 'Job summary'));
}

/** The file an auditor keeps. */
function keepCompliance(job: GateRun | undefined, name: string): void {
  const { compliance = '' } = outputsOf(job, 'deploy');
  writeFileSync(join(out, `${name}-compliance.html`), readFileSync(join(compliance, 'compliance.html')));
}

async function keep(pull: Pull, run: GateRun, name: string): Promise<void> {
  const [comment] = await pull.comments();
  writeFileSync(
    join(out, `${name}-comment.html`),
    renderCommentPreview(comment?.body ?? '', `Pull request #${pull.number}`),
  );
  writeFileSync(join(out, `${name}-comment.md`), comment?.body ?? '');
  writeFileSync(join(out, `${name}-summary.html`), renderCommentPreview(run.summary, 'Job summary'));
  const report = run.steps.map((one) => one.outputs.report).find((path) => path !== undefined && path !== '');
  if (report !== undefined) writeFileSync(join(out, `${name}-report.html`), readFileSync(report));
}

/** `arbiter audit verify` as an auditor runs it: in a fresh clone, offline. Exit code 1 alone means a finding; 2 is a failed run. */
function audit(expected: 0 | 1, told: RegExp, text: string): void {
  const clone = mkdtempSync(join(tmpdir(), 'arbiter-audit-'));
  execFileSync('git', ['clone', '--quiet', scenario.repo.gitDir, clone], { stdio: 'ignore' });
  const ran = spawnSync(
    process.execPath,
    [join(root, 'dist', 'index.js'), 'audit', 'verify', '--repository', clone],
    {
      encoding: 'utf8',
    },
  );
  rmSync(clone, { recursive: true, force: true });
  const output = `${ran.stdout}${ran.stderr}`;
  const isAsTold = ran.status === expected && told.test(output);
  line(ran.status === 0 ? 'verified' : 'caught', isAsTold, text);
  const rows = output.trim().split('\n');
  // What was found first: the entry and the commit, and the rule that is broken.
  const short =
    expected === 0 ? rows.slice(0, 3) : rows.filter((row) => /entr(?:y|ies)|finding/.test(row)).slice(0, 4);
  const shown = isAsTold ? short : rows;
  process.stdout.write(`${shown.map((row) => `                    ${row}`).join('\n')}\n`);
}

/** What an administrator with a push could try: an old verdict rewritten in a new commit. Gives the number of its entry. */
function tamper(): number {
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', ['--git-dir', scenario.repo.gitDir, ...args], { encoding: 'utf8', input }).trim();
  const ref = 'refs/heads/arbiter-ledger';
  const entry = 3;
  const name = `${entry}`.padStart(10, '0');
  const path = `entries/${name}.json`;
  const recorded = git(['cat-file', 'blob', `${ref}:${path}`]);
  const forged = recorded.replaceAll('"pending"', '"approved"');
  if (forged === recorded) throw new Error(`${path} holds no denial: nothing was changed.`);
  const blob = git(['hash-object', '-w', '--stdin'], `${forged}\n`);
  const entries = git(['ls-tree', `${ref}:entries`]).replace(
    new RegExp(`^.*\\t${name}\\.json$`, 'm'),
    `100644 blob ${blob}\t${name}.json`,
  );
  const folder = git(['mktree'], `${entries}\n`);
  const top = git(['ls-tree', ref]).replace(/^.*\tentries$/m, `040000 tree ${folder}\tentries`);
  const identity = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.com'];
  const commit = git([...identity, 'commit-tree', git(['mktree'], `${top}\n`), '-p', ref, '-m', 'Tidy up']);
  if (git(['rev-parse', `${commit}^{tree}`]) === git(['rev-parse', `${ref}^{tree}`]))
    throw new Error(`The tree of ${ref} is as it was: nothing was changed.`);
  git(['update-ref', ref, commit]);
  return entry;
}
