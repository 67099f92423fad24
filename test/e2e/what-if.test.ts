import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decisionSchema } from '../../src/schemas/decision.ts';
import type { SignoffResult } from '../../src/schemas/signoff-result.ts';
import { type WhatIf, whatIfSchema } from '../../src/schemas/what-if.ts';
import { readDocument } from '../docs/console.ts';
import { ALL_READ } from '../github/token.ts';
import { type Pull, type Repository, World } from '../github/world.ts';
import { arbiter, type Ran } from '../setup/io.ts';
import {
  CANDIDATE,
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

const fitsSchema = new Ajv({ allowUnionTypes: true, strictTypes: false, schemas: [decisionSchema] }).compile(
  whatIfSchema,
);
const PEOPLE = [...SMALL_PEOPLE, { login: 'rae', permission: 'read' }] as const;

let world: World;
let small: Repository;
let repo: Repository;
let pull: Pull;
let number = 0;
beforeAll(async () => {
  world = await World.start({ now: '2026-11-21T08:00:00Z' });
  small = await repository();
});
afterAll(() => world.stop());

async function repository(
  files = smallRepository({ artifacts: false }),
  visibility: 'private' | 'public' = 'private',
): Promise<Repository> {
  number += 1;
  return world.repository(`acme/models-${number}`, { files, people: [...PEOPLE], visibility });
}

/** A pull request of its own for each case; five minutes later, so that what follows is after it. */
async function candidate(request: Partial<Parameters<Repository['openPull']>[0]> = {}): Promise<Pull> {
  number += 1;
  const opened = await repo.openPull({
    author: 'alice',
    branch: `candidate-${number}`,
    files: COMMITTED_CANDIDATE,
    ...request,
  });
  world.clock.advance({ minutes: 5 });
  return opened;
}

beforeEach(async () => {
  repo = small;
  pull = await candidate();
});

const reading = (): string => world.token({ permissions: ALL_READ });

function signoff(args: readonly string[], env: Record<string, string | undefined> = {}): Promise<Ran> {
  const access = {
    GITHUB_TOKEN: reading(),
    GITHUB_API_URL: world.apiUrl,
    GITHUB_SERVER_URL: world.serverUrl,
    ARBITER_RETRY_BASE_MS: '1',
  };
  return arbiter(['signoff', ...args], { env: { ...access, ...env } });
}

interface Answer extends WhatIf {
  readonly code: number;
}

/** What would become of a pull request; read with a token that can only read, and with nothing written. */
async function whatIf(...events: readonly string[]): Promise<Answer> {
  world.resetRequests();
  const words = events.flatMap((event) => ['--what-if', event]);
  const { code, stdout, stderr } = await signoff([
    '--pull',
    String(pull.number),
    '--repository',
    repo.fullName,
    ...words,
    '--json',
  ]);
  expect(stderr).toBe('');
  expect(world.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  const answer = JSON.parse(stdout) as WhatIf;
  if (!fitsSchema(answer)) throw new Error(JSON.stringify(fitsSchema.errors));
  return { ...answer, code };
}

function signoffOf(answer: WhatIf, when: 'before' | 'after' = 'after'): SignoffResult {
  return answer[when].models[0]?.signoff as SignoffResult;
}

describe('arbiter signoff --pull', () => {
  it('explains the present state, and leaves it as it is', async () => {
    await pull.review('dana', 'APPROVED');
    const answer = await whatIf();
    expect(answer).toMatchObject({
      code: 1,
      events: [],
      pull_request: pull.number,
      repository: repo.fullName,
    });
    expect(answer.after).toEqual(answer.before);
    expect(signoffOf(answer)).toMatchObject({
      state: 'partial',
      assignment: { 'data-steward': ['dana'] },
      missing: [{ role: 'ml-engineer', eligible: ['mia'] }],
    });
    expect(answer.status.after).toMatchObject({ state: 'pending', context: 'arbiter/gate (main)' });
    expect(pull.statuses()).toEqual([]);
    expect(pull.comments()).toEqual([]);
  });

  it('would be approved when the last seat is filled: exit 0', async () => {
    await pull.review('dana', 'APPROVED');
    const answer = await whatIf('approve:mia');
    expect(answer.code).toBe(0);
    expect([answer.before.status, answer.after.status]).toEqual(['in_review', 'approved']);
    expect(answer.events[0]).toMatchObject({
      event: 'approve:mia',
      by: 'mia',
      refused: null,
      effects: [{ name: 'models/demo', effect: 'counts', roles: ['ml-engineer'] }],
    });
    expect(answer.status.after.state).toBe('success');
    expect(pull.reviews()).toHaveLength(1);
  });

  it('says in words who fills which seat, who is missing, and what would be posted, as the how-to shows', async () => {
    const { code, stdout } = await signoff([
      '--pull',
      String(pull.number),
      '--repository',
      repo.fullName,
      '--what-if',
      'approve:dana',
      '--what-if=approve:zoe',
      '--what-if',
      'approve:alice',
    ]);
    expect(code).toBe(1);
    const [, shown] = /```text\n([\s\S]*?)```/.exec(readDocument('docs/how-to/ask-what-if.md')) ?? [];
    expect(stdout.replace(`${repo.fullName} #${pull.number}`, 'acme/models #7')).toBe(shown);
  });
});

describe('imagined reviews', () => {
  it('veto, are cleared by the same person, and replace each other', async () => {
    const vetoed = await whatIf('approve:dana', 'approve:mia', 'request-changes:dana');
    expect([vetoed.code, vetoed.after.status]).toEqual([1, 'rejected']);
    expect(vetoed.events[0]?.effects[0]).toMatchObject({ effect: 'ignored', reason: 'superseded' });
    expect(vetoed.events[2]?.effects[0]).toMatchObject({ effect: 'veto' });
    const cleared = await whatIf('approve:mia', 'request-changes:dana', 'approve:dana');
    expect([cleared.code, cleared.after.status]).toEqual([0, 'approved']);
  });

  it('come after what was really said', async () => {
    await pull.review('mia', 'APPROVED');
    await pull.review('dana', 'CHANGES_REQUESTED', { body: 'No.' });
    expect((await whatIf('approve:dana')).after.status).toBe('approved');
  });

  it.each([
    ['a person without a role', 'approve:zoe', 'no_role'],
    ['a person with less than write', 'approve:rae', 'no_role'],
    ['a second approval for one seat', 'approve:grace', 'no_role'],
  ])('say why they do not count: %s', async (_, event, reason) => {
    const answer = await whatIf(event);
    expect(answer.events[0]?.effects[0]).toMatchObject({ effect: 'ignored', reason, roles: [] });
    expect(answer.events[0]?.effects[0]?.remedy).toMatch(/must approve/);
    expect(answer.after.status).toBe('in_review');
  });

  it('do not count for a contributor', async () => {
    await pull.push({ author: 'mia', files: { 'models/demo/notes.md': 'A thought.\n' } });
    world.clock.advance({ minutes: 1 });
    const answer = await whatIf('approve:mia');
    expect(answer.events[0]?.effects[0]).toMatchObject({ effect: 'ignored', reason: 'contributor' });
  });

  it('fill a seat once the checks hold only', async () => {
    await pull.push({
      author: 'alice',
      files: { [METRICS_FILE]: metrics(0.5), 'models/demo/evaluation/test.csv': predictions(0.5) },
    });
    world.clock.advance({ minutes: 1 });
    const answer = await whatIf('approve:dana', 'approve:mia');
    expect(answer).toMatchObject({
      code: 1,
      after: { status: 'pending' },
      status: { after: { state: 'failure' } },
    });
    expect(signoffOf(answer).state).toBe('complete');
  });

  it('count in a draft, which stays pending', async () => {
    await pull.convertToDraft('alice');
    const answer = await whatIf('approve:dana', 'approve:mia');
    expect(answer.after.status).toBe('pending');
    expect(signoffOf(answer).state).toBe('complete');
  });

  it('are no comments: a comment changes nothing', async () => {
    const answer = await whatIf('comment:dana', 'comment:alice');
    expect(answer.after.status).toBe('in_review');
    expect({ ...answer.after, as_of: null }).toEqual({ ...answer.before, as_of: null });
    expect(answer.events.map(({ refused, review }) => [refused, review])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('what GitHub would refuse', () => {
  it.each([
    ['approve:alice', 'Authors cannot approve'],
    ['request-changes:alice', 'Authors cannot request changes'],
    ['approve:github-actions[bot]', 'GitHub Actions may not approve'],
    ['push:rae', 'that takes write permission, and they have read'],
  ])('%s is refused and changes nothing', async (event, said) => {
    const answer = await whatIf(event);
    expect(answer.events[0]).toMatchObject({ refused: expect.stringContaining(said), effects: [] });
    expect(answer.after).toEqual(answer.before);
    expect(answer.code).toBe(1);
  });

  it('nobody without access can review a private repository; a public one they can, without effect', async () => {
    const files = smallRepository({ artifacts: false });
    const roles = String(files['.arbiter/roles.yml']).replace('[dana]', '[dana, gone-person]');
    for (const visibility of ['private', 'public'] as const) {
      repo = await repository({ ...files, '.arbiter/roles.yml': roles }, visibility);
      pull = await candidate();
      const [event] = (await whatIf('approve:gone-person')).events;
      if (visibility === 'private') expect(event?.refused).toContain('no read access');
      else expect(event).toMatchObject({ refused: null, effects: [{ effect: 'ignored' }] });
    }
  });

  it('a closed pull request is none that can be decided', async () => {
    await pull.close('alice');
    const { code, stderr } = await signoff(['--pull', String(pull.number), '--repository', repo.fullName]);
    expect([code, stderr]).toEqual([2, `Pull request #${pull.number} is closed.\n`]);
  });
});

describe('imagined dismissals', () => {
  it('take an approval away', async () => {
    const review = await pull.review('dana', 'APPROVED');
    await pull.review('mia', 'APPROVED');
    world.clock.advance({ minutes: 1 });
    for (const event of [`dismiss:${review.id}`, 'dismiss:dana', 'dismiss:DANA@grace']) {
      const answer = await whatIf(event);
      expect([answer.before.status, answer.after.status]).toEqual(['approved', 'in_review']);
      expect(answer.events[0]).toMatchObject({ review: review.id, refused: null, remark: null });
      expect(signoffOf(answer).ignored).toMatchObject([{ user: 'dana', reason: 'dismissed' }]);
    }
  });

  it.each([
    ['dismiss:dana@grace', 'in_review', false],
    ['dismiss:dana@zoe', 'rejected', false],
    ['dismiss:dana@alice', 'rejected', false],
    ['dismiss:dana', 'rejected', true],
  ])('lift a veto only by the right person: %s', async (event, status, isRemarked) => {
    await pull.review('dana', 'CHANGES_REQUESTED', { body: 'No.' });
    world.clock.advance({ minutes: 1 });
    const answer = await whatIf(event);
    expect(answer.after.status).toBe(status);
    expect(answer.events[0]?.remark !== null).toBe(isRemarked);
  });

  it('can be of an imagined review', async () => {
    const answer = await whatIf('approve:dana', 'approve:mia', 'dismiss:mia@grace');
    expect(signoffOf(answer).missing.map(({ role }) => role)).toEqual(['ml-engineer']);
  });

  it('are refused for what is no verdict, and by who may not', async () => {
    await pull.review('dana', 'COMMENTED', { body: 'Hm.' });
    await pull.review('mia', 'APPROVED');
    const answer = await whatIf('dismiss:dana', 'dismiss:mia@rae', 'dismiss:mia', 'dismiss:mia');
    expect(answer.events.map(({ refused }) => refused)).toEqual([
      expect.stringContaining('a comment: only an approval or a change request'),
      expect.stringContaining('rae may not dismiss a review'),
      null,
      expect.stringContaining('dismissed already'),
    ]);
  });

  it.each([
    ['dismiss:4711', 'There is no review 4711 that could be dismissed. Reviews: '],
    ['dismiss:zoe', 'zoe has given no review that could be dismissed. Reviews: '],
  ])('%s asks for what is not there: exit 2', async (event, said) => {
    await pull.review('mia', 'APPROVED');
    const { code, stderr, stdout } = await signoff([
      '--pull',
      String(pull.number),
      '--repository',
      repo.fullName,
      '--what-if',
      event,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('(mia, APPROVED)');
  });
});

describe('imagined pushes', () => {
  it('void the approvals, and let new ones count', async () => {
    await pull.review('dana', 'APPROVED');
    await pull.review('mia', 'APPROVED');
    world.clock.advance({ minutes: 1 });
    const voided = await whatIf('push:alice');
    expect([voided.before.status, voided.after.status]).toEqual(['approved', 'in_review']);
    expect(signoffOf(voided).ignored.map(({ user, reason }) => [user, reason])).toEqual([
      ['dana', 'stale_commit'],
      ['mia', 'stale_commit'],
    ]);
    expect(voided.after.head).toBe(voided.events[0]?.head);
    expect(voided.after.models[0]?.subject.content).not.toBe(voided.before.models[0]?.subject.content);
    const again = await whatIf('push:alice', 'approve:dana', 'approve:mia');
    expect([again.code, again.after.status]).toEqual([0, 'approved']);
    const twice = await whatIf('push:alice', 'approve:dana', 'push:alice', 'approve:mia');
    expect(signoffOf(twice).assignment).toEqual({ 'data-steward': [], 'ml-engineer': ['mia'] });
  });

  it('make a contributor of who pushes', async () => {
    const answer = await whatIf('push:mia', 'approve:mia');
    expect(answer.events[1]?.effects[0]).toMatchObject({ effect: 'ignored', reason: 'contributor' });
  });

  it('reach no remote', async () => {
    const { events } = await whatIf('push:alice');
    const isThere = () =>
      execFileSync('git', ['--git-dir', repo.gitDir, 'cat-file', '-e', events[0]?.head ?? '']);
    expect(isThere).toThrow();
    expect(await pull.head()).toBe(pull.headSha);
  });

  it('wait for the evidence of the new head', async () => {
    repo = await repository(smallRepository());
    pull = await candidate({ files: CANDIDATE });
    const run = repo.run({
      workflow: '.github/workflows/train.yml',
      name: 'Train',
      headSha: pull.headSha,
      event: 'pull_request',
      headRepository: repo.fullName,
    });
    await run.artifact('evaluation', { 'test.csv': predictions(0.94) });
    world.clock.advance({ minutes: 5 });
    const approved = await whatIf('approve:dana', 'approve:mia');
    expect(approved.after.status).toBe('approved');
    const pushed = await whatIf('push:alice', 'approve:dana', 'approve:mia');
    expect(pushed.after.status).toBe('pending');
    expect(pushed.after.models[0]?.awaiting).toMatchObject([{ artifact: 'evaluation' }]);
    expect(pushed.status.after.state).toBe('pending');
  });

  it('to a fork are believed, with a word on what is not known', async () => {
    pull = await candidate({ author: 'zoe', fork: true });
    const answer = await whatIf('push:zoe', 'push:dana');
    expect(answer.events.map(({ refused, remark }) => [refused, remark])).toEqual([
      [null, null],
      [null, expect.stringContaining('Whether dana may push to the fork')],
    ]);
  });

  it('of a pull request that touches nothing governed touch nothing governed either', async () => {
    pull = await candidate({ files: { 'README.md': 'Other.\n' } });
    const answer = await whatIf('push:dana');
    expect(answer).toMatchObject({ code: 0, after: { status: 'approved', models: [] } });
    expect(answer.events[0]?.remark).toContain('touches nothing governed');
  });
});

describe('a change to what governs', () => {
  beforeEach(async () => {
    pull = await candidate({ files: { [POLICY_FILE]: policy('0.80') } });
  });

  it('is told apart from the models, and needs the governance role', async () => {
    const answer = await whatIf('approve:grace');
    expect(answer.before.governance).toMatchObject({ state: 'unsigned' });
    expect(answer.after.governance).toMatchObject({
      state: 'complete',
      assignment: { governance: ['grace'] },
    });
    expect(answer.events[0]?.effects.find(({ name }) => name === '.arbiter')).toMatchObject({
      effect: 'counts',
      roles: ['governance'],
    });
    const { stdout } = await signoff([
      '--pull',
      String(pull.number),
      '--repository',
      repo.fullName,
      '--what-if',
      'approve:grace',
    ]);
    expect(stdout).toContain('what governs: counts as governance');
    expect(stdout).toContain(
      'The change to what governs\n  Sign-off: unsigned → complete\n    governance: open → grace\n',
    );
  });
});

describe('a push to a change to what governs', () => {
  it('takes the governance role’s approval away', async () => {
    pull = await candidate({ files: { [POLICY_FILE]: policy('0.80') } });
    const answer = await whatIf('approve:grace', 'push:alice');
    expect(answer.after.governance).toMatchObject({ state: 'unsigned' });
    expect(answer.after.governing.map(({ file }) => file)).toContain('.arbiter/what-if-push-1.txt');
    expect(answer.after.problems).toEqual([]);
  });
});

describe('two pull requests with one head', () => {
  it('lend each other no success', async () => {
    const other = await repo.openPull({ author: 'alice', branch: `candidate-${number}` });
    const answer = await whatIf('approve:dana', 'approve:mia');
    expect(answer.code).toBe(1);
    expect(answer.after.reason).toContain(`#${other.number} has the same head commit`);
    expect(answer.status.after.state).toBe('pending');
  });
});

describe('the question itself', () => {
  const asked = (...args: string[]) =>
    signoff(['--pull', String(pull.number), '--repository', repo.fullName, ...args]);

  it.each([
    ['approve:dna', '`dna` has no access to the repository', 'Did you mean `dana`'],
    ['approve:quentin', '`quentin` has no access to the repository', 'is in no role.\n'],
    ['dismiss:mia@grce', '`grce` has no access to the repository', 'Did you mean `grace`'],
    ['aprove:dana', 'begins with no known event', 'Did you mean `approve`'],
    ['approve', 'a login is missing', 'Known: approve:LOGIN'],
    ['approve:-x', '`-x` is no login', 'Known: approve:LOGIN'],
    ['dismiss:dana@mia@zoe', '`dana@mia@zoe` is no login', 'Known: approve:LOGIN'],
  ])('%s cannot be imagined: exit 2', async (event, ...said) => {
    await pull.review('mia', 'APPROVED');
    const { code, stdout, stderr } = await asked('--what-if', event);
    expect([code, stdout]).toEqual([2, '']);
    for (const text of said) expect(stderr).toContain(text);
  });

  it.each([
    ['a pull request in words', ['--pull', 'seven'], 'takes the number of a pull request, found `seven`'],
    ['an event without a pull request', ['--what-if', 'approve:dana'], 'takes the number of a pull request.'],
    ['a case and a pull request', ['--pull', '1', '--case', 'a.yml'], 'give one of them'],
    ['an unknown option', ['--pull', '1', '--yes'], 'Unknown option'],
    [
      'a repository without an owner',
      ['--pull', '1', '--repository', 'models'],
      '`models` is not OWNER/NAME',
    ],
    [
      'too many events',
      ['--pull', '1', ...Array.from({ length: 51 }, () => '--what-if=approve:dana')],
      'at most 50',
    ],
    [
      'a pull request that is not there',
      ['--pull', '99', '--repository', 'acme/models-1'],
      'GitHub could not read pull request #99',
    ],
  ])('is none with %s: exit 2', async (_, args, said) => {
    const { code, stdout, stderr } = await signoff(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('needs a token, from one of two variables, and never prints it', async () => {
    const without = await signoff(['--pull', '1'], { GITHUB_TOKEN: undefined });
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('Neither GITHUB_TOKEN nor GH_TOKEN is set');
    const token = reading();
    const found = await signoff(['--pull', String(pull.number), '--repository', repo.fullName, '--json'], {
      GITHUB_TOKEN: undefined,
      GH_TOKEN: token,
    });
    expect(found.code).toBe(1);
    const wrong = await signoff(['--pull', '1', '--repository', repo.fullName], {
      GITHUB_TOKEN: 'ghp_wrong',
    });
    expect(wrong.code).toBe(2);
    expect([found, wrong].map(({ stdout, stderr }) => stdout + stderr).join()).not.toMatch(/ghp_wrong|ghs_/);
    expect(found.stdout).not.toContain(token);
  });

  it('finds the repository by GITHUB_REPOSITORY, else by the remote of the folder', async () => {
    const variable = await signoff(['--pull', String(pull.number)], { GITHUB_REPOSITORY: repo.fullName });
    expect(variable.stdout).toContain(`${repo.fullName} #${pull.number} as it is`);
    const folder = mkdtempSync(join(tmpdir(), 'arbiter-origin-'));
    const env = {
      GITHUB_TOKEN: reading(),
      GITHUB_API_URL: world.apiUrl,
      GITHUB_SERVER_URL: world.serverUrl,
      ARBITER_RETRY_BASE_MS: '1',
    };
    const here = () => arbiter(['signoff', '--pull', String(pull.number)], { cwd: folder, env });
    expect((await here()).stderr).toContain('Say which repository');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const remote = (url: string) =>
      execFileSync('git', ['config', 'remote.origin.url', url], { cwd: folder, stdio: 'ignore' });
    remote('https://elsewhere.example/acme/models.git');
    expect((await here()).stderr).toContain('the remote `origin` is no repository of');
    remote(`${world.serverUrl}/${repo.fullName}.git`);
    expect((await here()).stdout).toContain(`${repo.fullName} #${pull.number} as it is`);
    rmSync(folder, { recursive: true });
  });

  it('reads again when the pull request moves meanwhile', async () => {
    let isMoved = false;
    world.fault({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
      before: async () => {
        if (isMoved) return;
        isMoved = true;
        await pull.push({ author: 'alice', files: { 'models/demo/notes.md': 'Moved.\n' } });
      },
    });
    const answer = await whatIf('approve:dana', 'approve:mia');
    expect(isMoved).toBe(true);
    expect([answer.code, answer.before.head]).toEqual([0, pull.headSha]);
  });

  it('decides nothing on a page that cannot be read', async () => {
    world.fault({
      route: 'GET /repos/{owner}/{repo}/collaborators',
      status: 403,
      times: Number.POSITIVE_INFINITY,
    });
    const { code, stdout } = await asked('--what-if', 'approve:dana');
    world.faults.clear();
    expect([code, stdout]).toEqual([2, '']);
  });
});
