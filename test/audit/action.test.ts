import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serializeDecision } from '../../src/decision/decision.ts';
import { judgedEvidence, verdictSummary } from '../../src/evaluation/verdict-summary.ts';
import { GitLedgerReader, GitLedgerWriter } from '../../src/git/ledger-branch.ts';
import { AUDIT_MARKER } from '../../src/github/audit-issue.ts';
import { appendEntries } from '../../src/ledger/appending.ts';
import { readCheckpoint } from '../../src/ledger/checkpoint.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { parseVerifierKey, verifierKeyText } from '../../src/ledger/note.ts';
import { main } from '../../src/main.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { privatePem } from '../attestation/keys.ts';
import { exampleState } from '../e2e/example.ts';
import { ledgerOf } from '../e2e/ledger.ts';
import { addAsset } from '../github/release.ts';
import { type Repository, World } from '../github/world.ts';
import { bundle, release as recordedRelease } from '../ledger/release-acts.ts';
import { exampleInput, SIGNERS } from '../replay/recorded-example.ts';
import { recorded } from '../replay/recording.ts';
import { draft, evaluation, modelVerdict, pull } from './entries.ts';

const BRANCH = 'arbiter-ledger';
const CONFIG = `models: [models/**]\nledger: ${BRANCH}\n`;

const SUMMARY = join(mkdtempSync(join(tmpdir(), 'arbiter-audit-summary-')), 'summary.md');
afterAll(() => rmSync(dirname(SUMMARY), { recursive: true }));

let world: World;
let repo: Repository;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-audit-action-'));
  world = await World.start({ now: '2026-11-21T08:00:00Z' });
  repo = await world.repository('acme/models', {
    files: { '.arbiter/config.yml': CONFIG },
    people: [{ login: 'alice', permission: 'write' }],
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

interface ActionRun {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

let runs = 0;

/** The command as actions/audit calls it, with a token that can do what the documentation asks for. */
async function audit(
  inputs: Readonly<Record<string, string>>,
  permissions: Readonly<Record<string, 'read' | 'write'>> = { contents: 'read', issues: 'write' },
): Promise<ActionRun> {
  runs += 1;
  const output = join(folder, `output-${runs}`);
  // The toolkit remembers the file of the summary for as long as its process lives.
  for (const path of [output, SUMMARY]) writeFileSync(path, '');
  writeFileSync(join(folder, 'event.json'), '{}');
  const token = world.token({ permissions: permissions as never });
  const given = Object.entries({ 'github-token': token, ...inputs });
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'alice',
    GITHUB_ACTOR_ID: '12',
    GITHUB_API_URL: world.apiUrl,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_REPOSITORY_ID: String(repo.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(700 + runs),
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_STEP_SUMMARY: SUMMARY,
    RUNNER_TEMP: folder,
    ARBITER_RETRY_BASE_MS: '1',
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  // The toolkit reads inputs and writes outputs by the process's own environment.
  const before = { ...process.env };
  Object.assign(process.env, env);
  let log = '';
  const write = (text: string): void => {
    log += text;
  };
  try {
    const io = { stdout: write, stderr: write, cwd: folder, env, now: () => world.clock.now() };
    const code = await main(['audit', '--action'], io);
    return { code, log, summary: readFileSync(SUMMARY, 'utf8'), outputs: outputsOf(output) };
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
    // Git moved the branch; the world tells everybody.
    await repo.sync(world.people.get('alice'));
  }
}

function outputsOf(path: string): Record<string, string> {
  const text = readFileSync(path, 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );
}

const begin = () => audit({ command: 'init', reason: 'The board adopts the ledger.' }, { contents: 'write' });
const openIssues = () => repo.issues.filter(({ closedAt }) => closedAt === null);

describe('init', () => {
  it('begins the ledger of this repository, by who started the run', async () => {
    const run = await begin();
    expect([run.code, run.outputs.status]).toEqual([0, 'done']);
    const entry = JSON.parse(String(await repo.read(BRANCH, 'entries/0000000001.json')));
    expect(entry).toMatchObject({
      repository: { id: repo.id, name: 'acme/models' },
      actor: { id: 12, login: 'alice', type: 'User' },
      run: { id: expect.stringMatching(/^7/), attempt: '1' },
      decision: {
        origin: `${world.serverUrl.replace('http://', '')}/acme/models/${BRANCH}`,
        commit: await repo.head('main'),
      },
    });
  });

  it('is refused where there is one', async () => {
    await begin();
    expect(await begin()).toMatchObject({ code: 1, outputs: { status: 'refused' } });
  });

  it('begins before the configuration names it', async () => {
    await repo.commit({ author: 'alice', files: { '.arbiter/config.yml': 'models: [models/**]\n' } });
    expect(await begin()).toMatchObject({ code: 0, outputs: { status: 'done' } });
    expect(await repo.read(BRANCH, 'entries/0000000001.json')).toBeDefined();
  });

  it('needs a reason, and a token that may write', async () => {
    expect(await audit({ command: 'init' }, { contents: 'write' })).toMatchObject({ code: 2 });
    const run = await audit({ command: 'init', reason: 'Begin.' }, { contents: 'read' });
    expect([run.code, run.log]).toEqual([2, expect.stringContaining('contents: write')]);
  });
});

/** A merge that nobody had approved, as the gate records it. */
async function mergedUnapproved(): Promise<void> {
  const gitDir = join(folder, 'writer.git');
  execFileSync('git', ['init', '--quiet', '--bare', gitDir]);
  const options = { gitDir, env: process.env };
  const access = {
    reader: new GitLedgerReader(options, BRANCH, `file://${repo.gitDir}`),
    writer: new GitLedgerWriter(options, BRANCH, `file://${repo.gitDir}`),
  };
  const at = world.clock.now();
  const merged = draft(
    'status',
    { event: 'merged', commit: 'c'.repeat(40), happened_at: at, status: 'in_review' },
    { at, pull_request: pull(5), repository: { id: repo.id, name: repo.fullName } },
  );
  await appendEntries(access, [merged], { wait: async () => undefined, random: () => 0 });
  await repo.sync(world.people.get('alice'));
}

describe('verify', () => {
  it('fails for gaps where that is asked for, and keeps its issue until they are explained', async () => {
    await begin();
    await mergedUnapproved();
    expect(await audit({})).toMatchObject({ code: 0, outputs: { status: 'whole' } });
    expect(repo.issues).toEqual([]);
    expect(await audit({ 'gaps-fail': 'true' })).toMatchObject({ code: 1, outputs: { status: 'gaps' } });
    const [issue] = openIssues();
    expect(issue?.title).toBe('The audit ledger has gaps that nobody explained');
    expect(issue?.body).toContain('merged\\_unapproved');
    expect(issue?.body).toContain('is whole');
    const said = { command: 'correct', entry: '2', reason: 'The board had met.' };
    expect(await audit(said, { contents: 'write' })).toMatchObject({ code: 0 });
    expect(await audit({ 'gaps-fail': 'true' })).toMatchObject({ code: 0, outputs: { status: 'whole' } });
    expect(openIssues()).toEqual([]);
  });

  it('says that the ledger is whole, and opens no issue', async () => {
    await begin();
    const run = await audit({});
    expect(run).toMatchObject({ code: 0, outputs: { status: 'whole', size: '1' } });
    expect(run.summary).toContain('is whole');
    expect(JSON.parse(readFileSync(run.outputs.file ?? '', 'utf8'))).toMatchObject({ whole: true, size: 1 });
    expect(repo.issues).toEqual([]);
  });

  it('keeps one issue while there is something, and closes it', async () => {
    expect(await audit({})).toMatchObject({ code: 1, outputs: { status: 'findings', size: '0' } });
    expect((await audit({})).log).toContain('unchanged');
    expect(repo.issues).toHaveLength(1);
    const [issue] = repo.issues;
    expect(issue?.body).toContain(AUDIT_MARKER);
    expect(issue?.body).toContain('ledger\\_missing');
    await begin();
    expect(await audit({})).toMatchObject({ code: 0 });
    expect(openIssues()).toEqual([]);
    expect(repo.comments.list(issue?.number ?? 0).map(({ body }) => body)).toEqual([
      expect.stringContaining('finds nothing any more: 1 entries'),
    ]);
  });

  it('rewrites its issue when the findings change, and leaves those of others alone', async () => {
    const forged = { id: 1, number: repo.nextNumber(), title: 'x', body: `${AUDIT_MARKER}\nMine.` };
    const user = world.people.get('alice');
    repo.issues.push({ ...forged, user, labels: [], createdAt: world.clock.now(), closedAt: null });
    await audit({});
    await repo.commit({ author: 'alice', branch: BRANCH, files: { 'notes.md': 'x' }, parents: [] });
    expect((await audit({})).log).toContain('updated');
    expect(openIssues().map(({ body }) => body?.includes('stray'))).toEqual([false, true]);
    expect(openIssues()[0]?.body).toBe(forged.body);
  });

  it('finds that a bundle that must be kept was deleted, or is another', async () => {
    await begin();
    const bytes = Buffer.from('the bundle');
    const named = { tag: 'fraud-v1.0-approved-2026-03-04', sha256: sha256Hex(bytes) };
    const at = world.clock.now().replace(/\.\d+Z$/, 'Z');
    const parts = { at, repository: { id: repo.id, name: repo.fullName } };
    await appendEntries(
      ledgerOf(repo),
      [
        draft('bundle', bundle('1', { ...named, size: bytes.length }), parts),
        draft('release', recordedRelease(named), parts),
      ],
      { wait: async () => undefined, random: () => 0 },
    );
    await repo.sync(world.people.get('alice'));
    const absent = await audit({});
    expect([absent.code, absent.log]).toEqual([1, expect.stringContaining('kept_bundle_missing')]);
    expect(absent.log).toContain('is whole, and bundles that must be kept are not');
    expect(openIssues().map(({ title }) => title)).toEqual(['Bundles that must be kept are gone']);
    const release = await repo.release({ tag: named.tag, by: 'alice' });
    const put = (content: Buffer) =>
      addAsset(repo, release, { name: `${named.tag}.tar`, bytes: content, by: 'alice' });
    put(Buffer.from('THE bundle'));
    expect((await audit({})).log).toContain('kept_bundle_differs');
    release.assets.length = 0;
    put(bytes);
    expect([(await audit({})).code, openIssues()]).toEqual([0, []]);
  });

  it('finds a forced push by what GitHub recorded, until it is accepted', async () => {
    await begin();
    const first = await repo.head(BRANCH);
    await audit({ command: 'checkpoint', record: 'true' }, { contents: 'write' });
    await repo.git.updateRef(`refs/heads/${BRANCH}`, first);
    await repo.sync(world.people.get('alice'));
    const run = await audit({});
    expect([run.code, run.log]).toEqual([1, expect.stringContaining('ledger_rewound')]);
    const later = new Date(Date.parse(world.clock.now()) + 60_000).toISOString().replace(/\.\d+Z/, 'Z');
    await repo.commit({
      author: 'alice',
      files: { '.arbiter/config.yml': `${CONFIG}ledger_resumed: ${later}\n` },
    });
    expect((await audit({})).code).toBe(0);
  });

  it('needs no right to issues where none is kept', async () => {
    expect(await audit({ issue: 'false' }, { contents: 'read' })).toMatchObject({ code: 1 });
    expect(repo.issues).toEqual([]);
  });

  it('fails where the issue cannot be kept', async () => {
    const run = await audit({}, { contents: 'read' });
    expect([run.code, run.log]).toEqual([2, expect.stringContaining('list the open issues')]);
  });

  it('holds the ledger against what was kept', async () => {
    await begin();
    const { outputs } = await audit({});
    const anchor = (sha256: string | undefined) => audit({ anchor: `1:${sha256}\n` });
    expect((await anchor(outputs.head)).code).toBe(0);
    expect(await anchor('0'.repeat(64))).toMatchObject({ code: 1, log: expect.stringContaining('forked') });
  });

  it('fails where nothing names a ledger', async () => {
    await repo.commit({ author: 'alice', files: { '.arbiter/config.yml': 'models: [models/**]\n' } });
    expect(await audit({})).toMatchObject({ code: 1, log: expect.stringContaining('ledger_missing') });
    expect((await audit({ command: 'export' })).code).toBe(2);
  });

  it.each([
    [{ command: 'expunge' }, 'must be one of'],
    [{ issue: 'yes' }, 'must be `true` or `false`'],
    [{ 'key-name': 'x', command: 'checkpoint' }, 'signing-key'],
    [{ branch: '--upload-pack=x' }, 'cannot be the name'],
    [{ model: 'fraud' }, 'The input `model` selects nothing for `command: verify`'],
    [{ command: 'cycle-time', 'pull-request': '1' }, 'The input `pull-request` selects nothing'],
    [{ command: 'cycle-time', from: 'soon' }, '`from` takes a day'],
    [{ command: 'query', 'pull-request': 'x' }, '`pull-request` takes a whole number'],
    [{ command: 'query', type: 'verdict' }, '`type` takes one of'],
    [{ command: 'query', to: '2026-01-01', from: '2026-01-02' }, 'ends (2026-01-01) before it begins'],
    [{ command: 'replay' }, 'the input `entry`'],
    [{ command: 'replay', entry: '1.5' }, '`entry` takes a whole number'],
    [{ command: 'replay', entry: '7' }, 'There is no entry 7'],
    [{ command: 'replay', entry: '1' }, 'only an evaluation has a verdict'],
    [{ command: 'retention', apply: 'yes' }, '`apply` must be `true` or `false`'],
  ])('is refused with %j', async (inputs, message) => {
    await begin();
    expect(await audit(inputs as never)).toMatchObject({ code: 2, log: expect.stringContaining(message) });
  });
});

describe('correct', () => {
  const writing = { contents: 'write' } as const;
  const correct = (
    entry: string,
    reason: string,
    permissions: Readonly<Record<string, 'read' | 'write'>> = writing,
  ) => audit({ command: 'correct', entry, reason }, permissions);

  it('says that an entry is wrong, with an entry of its own by who started the run', async () => {
    await begin();
    const run = await correct('1', ' Begun on a branch. ');
    expect(run).toMatchObject({ code: 0, outputs: { status: 'done' } });
    for (const told of [run.log, run.summary]) expect(told).toContain('is corrected by entry 2');
    expect(JSON.parse(String(await repo.read(BRANCH, 'entries/0000000002.json')))).toMatchObject({
      type: 'correction',
      actor: { id: 12, login: 'alice', type: 'User' },
      decision: { of: 1, reason: 'Begun on a branch.' },
    });
    expect(await audit({})).toMatchObject({ code: 0, outputs: { status: 'whole', size: '2' } });
  });

  it('is refused when the same was said before', async () => {
    await begin();
    await correct('1', 'Wrong.');
    expect(await correct('1', 'Wrong.')).toMatchObject({
      code: 1,
      outputs: { status: 'refused' },
      log: expect.stringContaining('already, by entry 2: nothing was written'),
    });
    expect(await repo.read(BRANCH, 'entries/0000000003.json')).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['', 'Wrong.', 'the input `entry`'],
    ['1', '', 'the input `reason`'],
    ['1', ' \n ', 'the input `reason`'],
    ['2', 'Wrong.', 'has no entry 2'],
    ['0', 'Wrong.', '`entry` takes a whole number from 1'],
    ['-1', 'Wrong.', '`entry` takes a whole number from 1'],
    ['1e3', 'Wrong.', '`entry` takes a whole number from 1'],
    ['99999999999', 'Wrong.', '`entry` takes a whole number from 1'],
    ['1; git push --force', 'Wrong.', '`entry` takes a whole number from 1'],
    ['1', 'x'.repeat(4001), '`reason` takes at most 4000 characters'],
  ])('takes entry %j and reason %j for a mistake, and writes nothing', async (entry, reason, message) => {
    await begin();
    expect(await correct(entry, reason)).toMatchObject({ code: 2, log: expect.stringContaining(message) });
    expect(await repo.read(BRANCH, 'entries/0000000002.json')).toBeUndefined();
  });

  it('shows what others wrote without letting it command the runner', async () => {
    await begin();
    const run = await correct('1', '::set-output name=status::done\n::stop-commands::x\n##[group]');
    expect([run.code, run.outputs.status]).toEqual([0, 'done']);
    expect(run.log).not.toMatch(/^::(?!add-mask)/m);
    const again = await correct('2', '</code><img src=x>\n# Heading');
    expect(again.code).toBe(0);
    expect(again.summary).not.toMatch(/<img|^# Heading|^::/m);
  });

  it('needs a token that may write, and a ledger that is whole', async () => {
    await begin();
    const run = await correct('1', 'Wrong.', { contents: 'read' });
    expect([run.code, run.log]).toEqual([2, expect.stringContaining('contents: write')]);
    await repo.commit({ author: 'alice', branch: BRANCH, files: { 'notes.md': 'x' } });
    expect(await correct('1', 'Wrong.')).toMatchObject({ code: 1, outputs: { status: 'refused' } });
  });
});

describe('records', () => {
  it('a signed checkpoint, whose key no log shows', async () => {
    await begin();
    const pem = privatePem('ed25519');
    const inputs = { command: 'checkpoint', 'signing-key': pem.trim(), 'key-name': 'acme', record: 'true' };
    const run = await audit(inputs, { contents: 'write' });
    expect(run).toMatchObject({ code: 0, outputs: { status: 'done', size: '1' } });
    const note = readFileSync(run.outputs.file ?? '', 'utf8');
    expect(readCheckpoint(note, [parseVerifierKey(verifierKeyText('acme', pem))]).size).toBe(1);
    for (const told of [run.log, run.summary]) expect(told).toContain(verifierKeyText('acme', pem));
    expect(run.log + run.summary).not.toContain(pem.split('\n')[1]);
    const recorded = JSON.parse(String(await repo.read(BRANCH, 'entries/0000000002.json')));
    expect(recorded.decision).toMatchObject({ size: 1, note });
  });

  it('an archive, and cycle times in the summary', async () => {
    await begin();
    const archive = await audit({ command: 'export' }, { contents: 'read' });
    expect(archive).toMatchObject({ code: 0, outputs: { status: 'done', size: '1' } });
    expect(existsSync(archive.outputs.file ?? '')).toBe(true);
    expect(readFileSync(archive.outputs.report ?? '', 'utf8')).toContain('<title>Decisions on models in ');
    const oscal = JSON.parse(readFileSync(archive.outputs.oscal ?? '', 'utf8'));
    expect(oscal['assessment-results'].results).toHaveLength(1);
    const times = await audit({ command: 'cycle-time' }, { contents: 'read' });
    expect(times).toMatchObject({ code: 0, outputs: { status: 'done' } });
    expect(times.summary).not.toBe('');
  });

  it('nothing of a ledger that is not whole', async () => {
    await repo.commit({ author: 'alice', branch: BRANCH, files: { 'notes.md': 'x' }, parents: [] });
    for (const command of ['export', 'checkpoint', 'cycle-time', 'query', 'retention'])
      expect(await audit({ command })).toMatchObject({ code: 1, outputs: { status: 'refused' } });
    expect(await audit({ command: 'replay', entry: '1' })).toMatchObject({
      code: 1,
      outputs: { status: 'refused' },
    });
  });
});

/** Entries on top of the ledger, as the gate would write them. */
async function recordedNow(...drafts: readonly Draft[]): Promise<void> {
  await appendEntries(ledgerOf(repo), drafts, { wait: async () => undefined, random: () => 0 });
  await repo.sync(world.people.get('alice'));
}

const ours = (): { at: string; repository: { id: number; name: string } } => ({
  at: world.clock.now(),
  repository: { id: repo.id, name: repo.fullName },
});
const reading = { contents: 'read' } as const;

describe('query', () => {
  const merged = (number: number, happenedAt: string) =>
    draft(
      'status',
      { event: 'merged', commit: 'c'.repeat(40), happened_at: happenedAt, status: 'in_review' },
      { ...ours(), pull_request: pull(number) },
    );

  it('lists what the inputs select, in the summary and as JSON', async () => {
    await begin();
    await recordedNow(merged(5, '2026-11-20T08:00:00Z'), merged(6, '2026-11-20T09:00:00Z'));
    const run = await audit({ command: 'query', 'pull-request': '6' }, reading);
    expect(run).toMatchObject({ code: 0, outputs: { status: 'done', size: '3' } });
    expect(JSON.parse(readFileSync(run.outputs.file ?? '', 'utf8'))).toMatchObject({
      schema: 'arbiter/audit-query/v1',
      filter: { pull: 6 },
      total: 3,
      entries: [{ seq: 3 }],
    });
    expect(run.log).toContain('1 of 3 entries');
    expect(run.summary).toContain('1 of 3 entries.');
    expect(run.summary).toMatch(/\| 3 \| .* \| status \| 6 \|/);
    const nobody = await audit({ command: 'query', person: 'nobody', from: '2026-01-01' }, reading);
    expect([nobody.code, nobody.summary]).toEqual([0, expect.stringContaining('0 of 3 entries.')]);
  });

  it('shows a hundred and says how many more there are; what others wrote commands nothing', async () => {
    await begin();
    const corrections = Array.from({ length: 101 }, (_, index) =>
      draft('correction', { of: 1, reason: `${index} | <!-- x --> @alice\n::error::gone` }, ours()),
    );
    await recordedNow(...corrections);
    const run = await audit({ command: 'query', type: 'correction' }, reading);
    expect(run.summary).toContain('… and 1 more');
    expect(run.summary).not.toContain('<!--');
    expect(run.summary).not.toContain(' @alice');
    expect(run.summary.match(/^\| \d+ \|/gm)).toHaveLength(100);
    expect(run.log).not.toMatch(/^::error/m);
  });

  it('limits an export and cycle times too', async () => {
    await begin();
    const old = await audit({ command: 'cycle-time', to: '2026-01-01' }, reading);
    expect(JSON.parse(readFileSync(old.outputs.file ?? '', 'utf8')).period).toEqual({
      from: null,
      to: '2026-01-01',
    });
    const archive = await audit({ command: 'export', model: 'models/fraud' }, reading);
    const report = readFileSync(archive.outputs.report ?? '', 'utf8');
    expect([archive.code, report]).toEqual([0, expect.stringContaining('models/fraud')]);
  });
});

describe('replay', () => {
  it('says that nothing was decided, or that the inputs are gone: exit 2, and why', async () => {
    await begin();
    const evaluation = {
      status: 'error' as const,
      reason: 'GitHub did not answer.',
      verdict: null,
      record: null,
      head_at: null,
      pusher: null,
      is_draft: false,
      governance: null,
      models: [],
    };
    await recordedNow(draft('evaluation', evaluation, { ...ours(), pull_request: pull(5) }));
    const run = await audit({ command: 'replay', entry: '2' }, reading);
    expect(run).toMatchObject({ code: 2, outputs: { status: 'missing' } });
    for (const told of [run.log, run.summary]) expect(told).toContain('Nothing was decided there');
    expect(JSON.parse(readFileSync(run.outputs.file ?? '', 'utf8'))).toMatchObject({
      schema: 'arbiter/audit-replay/v1',
      entry: 2,
      outcome: 'missing',
    });
  });
});

describe('replay of what the ledger does not keep', () => {
  async function judged(): Promise<void> {
    await begin();
    const artifacts = async () => ({ files: [], awaiting: [], problems: [], newestAt: null });
    const made = await recorded(exampleInput('repaired', { artifacts }), SIGNERS, { maxFileBytes: 2000 });
    expect(made.notKept.length).toBeGreaterThan(0);
    const { decision } = made.evaluation;
    const verdict = Buffer.from(serializeDecision(decision));
    const detail = {
      ...evaluation([modelVerdict('models/fraud-detection', 'fraud-detection')], {
        verdict: sha256Hex(verdict),
        record: sha256Hex(made.record),
      }),
      ...verdictSummary(decision),
    };
    const asked = pull(4) as NonNullable<Draft['entry']['pull_request']>;
    await recordedNow(
      draft('evaluation', detail, {
        ...ours(),
        pull_request: { ...asked, head: decision.head ?? '', base: decision.base ?? '' },
        evidence: judgedEvidence(decision),
        blobs: [verdict, made.record, ...made.blobs.values()],
      }),
    );
  }

  it('asks the repository for it, by its digests', async () => {
    await judged();
    const gone = await audit({ command: 'replay', entry: '2', branch: BRANCH }, reading);
    expect(gone).toMatchObject({ code: 2, outputs: { status: 'missing' } });
    expect(gone.summary).toContain('arb-production.yml (too large to be kept');
    for (const state of ['base', 'repaired'] as const)
      await repo.commit({ author: 'alice', files: exampleState(state) });
    const run = await audit({ command: 'replay', entry: '2', branch: BRANCH }, reading);
    expect(run.log).toContain('the same verdict, byte for byte');
    expect(run).toMatchObject({ code: 0, outputs: { status: 'done' } });
  });
});

describe('retention', () => {
  const OLD = Buffer.from('an old content');
  const HELD = Buffer.from('a content that is held');
  const [old, held] = [sha256Hex(OLD), sha256Hex(HELD)];
  const WRITE = { contents: 'write' } as const;

  /** Two contents of a hundred days ago, one of each model. */
  async function aged(retention: string): Promise<void> {
    await begin();
    const waiting = (folder: string, bytes: Buffer) =>
      draft(
        'evaluation',
        {
          status: 'pending',
          reason: 'Checks fail.',
          verdict: sha256Hex(bytes),
          record: null,
          head_at: null,
          pusher: null,
          is_draft: false,
          governance: null,
          models: [],
        },
        {
          ...ours(),
          pull_request: pull(5),
          subjects: [{ name: folder, sha256: sha256Hex(folder) }],
          blobs: [bytes, Buffer.from(folder)],
        },
      );
    await recordedNow(waiting('models/fraud', OLD), waiting('models/credit', HELD));
    await repo.commit({ author: 'alice', files: { '.arbiter/config.yml': `${CONFIG}${retention}` } });
    world.clock.advance({ days: 100 });
  }
  const AGE = 'retention: { days: 30, legal_hold: [models/credit] }\n';
  const plan = ({ outputs }: ActionRun) => JSON.parse(readFileSync(outputs.file ?? '', 'utf8'));

  it('says what is due, and removes nothing unless it is told to', async () => {
    await aged(AGE);
    const tip = await repo.head(BRANCH);
    const run = await audit({ command: 'retention' }, reading);
    expect(run).toMatchObject({ code: 0, outputs: { status: 'done' } });
    expect(plan(run)).toMatchObject({ basis: 'retention', done: false, entries: [] });
    expect(plan(run).blobs).toContain(old);
    expect(plan(run).held.map(({ sha256 }: { sha256: string }) => sha256)).toContain(held);
    for (const told of [run.log, run.summary]) {
      expect(told).toContain(`would remove ${old}`);
      expect(told).toMatch(new RegExp(`held +${held} +legal hold on models/credit`));
      expect(told).toContain('`apply: true` does it');
    }
    expect(await repo.head(BRANCH)).toBe(tip);
  });

  it('removes what is due with an entry that says so, keeps what is held, and leaves the ledger whole', async () => {
    await aged(AGE);
    const run = await audit({ command: 'retention', apply: 'true' }, WRITE);
    expect(run).toMatchObject({ code: 0, outputs: { status: 'done' } });
    expect(plan(run)).toMatchObject({ done: true, entries: [4] });
    const entry = JSON.parse(String(await repo.read(BRANCH, 'entries/0000000004.json')));
    expect(entry).toMatchObject({
      type: 'expunged',
      actor: { login: 'alice' },
      run: { attempt: '1' },
      decision: { basis: 'retention', reason: 'Older than 30 days.' },
    });
    expect(entry.decision.blobs).toContain(old);
    expect(entry.decision.blobs).not.toContain(held);
    expect(await repo.read(BRANCH, `blobs/${old.slice(0, 2)}/${old}`)).toBeUndefined();
    expect(await repo.read(BRANCH, `blobs/${held.slice(0, 2)}/${held}`)).toBeDefined();
    expect(await audit({ issue: 'false' }, reading)).toMatchObject({ code: 0, outputs: { status: 'whole' } });
    const again = await audit({ command: 'retention', apply: 'true' }, WRITE);
    expect([again.code, plan(again).blobs, again.log]).toEqual([
      0,
      [],
      expect.stringContaining('Nothing is old enough'),
    ]);
    expect(await repo.read(BRANCH, 'entries/0000000005.json')).toBeUndefined();
  });

  it.each([
    ['no age is set', '', 'kept without end'],
    ['everything is held', 'retention: { days: 30, legal_hold: ["*"] }\n', 'Nothing is old enough'],
    ['nothing is that old', 'retention: { days: 365 }\n', 'Nothing is old enough'],
  ])('removes nothing where %s', async (_, retention, told) => {
    await aged(retention);
    const tip = await repo.head(BRANCH);
    const run = await audit({ command: 'retention', apply: 'true' }, WRITE);
    expect([run.code, run.log]).toEqual([0, expect.stringContaining(told)]);
    expect(await repo.head(BRANCH)).toBe(tip);
  });

  it('removes nothing where nothing says what is held, nor with a token that may not', async () => {
    await aged(AGE);
    const tip = await repo.head(BRANCH);
    expect(await audit({ command: 'retention', apply: 'true' }, reading)).toMatchObject({
      code: 2,
      log: expect.stringContaining('contents: write'),
    });
    await repo.commit({ author: 'alice', files: { '.arbiter/config.yml': null } });
    expect(await audit({ command: 'retention', apply: 'true', branch: BRANCH }, WRITE)).toMatchObject({
      code: 2,
      log: expect.stringContaining('legal holds cannot be told'),
    });
    expect(await repo.head(BRANCH)).toBe(tip);
  });

  it('cuts a summary that nobody could read', async () => {
    await begin();
    const many = Array.from({ length: 400 }, (_, index) => Buffer.from(`content ${index}`));
    const named = many.map((bytes) => sha256Hex(bytes)).sort();
    await recordedNow(draft('bundle', bundle('1', { attestations: named }), { ...ours(), blobs: many }));
    await repo.commit({
      author: 'alice',
      files: { '.arbiter/config.yml': `${CONFIG}retention: { days: 30, legal_hold: ["*"] }\n` },
    });
    world.clock.advance({ days: 100 });
    const run = await audit({ command: 'retention' }, reading);
    expect(run.code).toBe(0);
    expect(plan(run).held).toHaveLength(400);
    expect(run.summary).toContain('0 to remove, 400 under legal hold, 0 removed.');
    expect(run.summary).toContain('… the rest stands in the file.');
    expect(run.summary.length).toBeLessThan(25_000);
  });
});
