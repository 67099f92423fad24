import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { gateStatus, Scenario, signoffOf, successes } from './scenario.ts';
import { COMMITTED_CANDIDATE, SMALL_PEOPLE, smallRepository } from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const REPO = '/repos/{owner}/{repo}';
const REVIEWS = `GET ${REPO}/pulls/{pull_number}/reviews`;
const always = Number.POSITIVE_INFINITY;

async function candidate(further: Files = {}): Promise<Pull> {
  scenario = await Scenario.start({ ...smallRepository({ artifacts: false }), ...further }, SMALL_PEOPLE);
  return scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: COMMITTED_CANDIDATE });
}

type Item = Record<string, unknown> & { user?: { login: string } | null };

function rewrite(route: string, change: (list: Item[]) => Item[]): void {
  scenario.world.fault({ route, rewrite: (body) => change(body as Item[]), times: always });
}

const nobody = (login: string) => (list: Item[]) =>
  list.map((item) => (item.user?.login === login ? { ...item, user: null } : item));

describe('accounts that are gone', () => {
  it('an approval of a deleted account fills no seat', async () => {
    const pull = await candidate();
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    rewrite(REVIEWS, nobody('dana'));
    const run = await scenario.signalled(pull, 'submitted');
    expect(signoffOf(run)?.ignored).toMatchObject([{ user: null, reason: 'unknown_user' }]);
    expect(run.decision?.status).toBe('in_review');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });

  it.each<[string, string, (list: Item[]) => Item[]]>([
    [
      'the author of a commit',
      `GET ${REPO}/pulls/{pull_number}/commits`,
      (list) => list.map((item) => ({ ...item, author: null })),
    ],
    ['who pushed', `GET ${REPO}/activity`, (list) => list.map((item) => ({ ...item, actor: null }))],
  ])('%s is nobody: the sign-off stays open', async (_, route, change) => {
    const pull = await candidate();
    rewrite(route, change);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('in_review');
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });

  it('without an author of the pull request nothing is decided', async () => {
    const pull = await candidate();
    const gone = (body: unknown) => ({ ...(body as object), user: null });
    scenario.world.fault({ route: `GET ${REPO}/pulls/{pull_number}`, rewrite: gone, times: always });
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('error');
    expect(gateStatus(pull)?.state).toBe('error');
  });
});

describe('a login that was renamed', () => {
  const roles = (mia: string) => ({
    '.arbiter/roles.yml': `roles:\n  data-steward: { users: [dana] }\n  ml-engineer: { users: [${mia}] }\n  governance: { users: [grace] }\n`,
  });
  const rename = () => {
    const renamed = (body: unknown): unknown =>
      JSON.parse(JSON.stringify(body).replaceAll('"login":"mia"', '"login":"mia-acme"'));
    scenario.world.fault({ route: '*', rewrite: renamed, times: always });
  };

  it.each([
    ['by its number the person still signs', '{ login: mia, id: 1003 }', 'approved'],
    ['by the old login nobody does', 'mia', 'in_review'],
    ['by the new login', 'mia-acme', 'approved'],
  ])('%s', async (_, listed, status) => {
    const pull = await candidate(roles(listed));
    expect(scenario.world.people.get('mia').id).toBe(1003);
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    rename();
    const run = await scenario.signalled(pull, 'submitted');
    expect(run.decision?.status).toBe(status);
    expect(successes(scenario.repo, pull.headSha).length > 0).toBe(status === 'approved');
  });

  it('and that somebody else took: the number says that it is not the person', async () => {
    const pull = await candidate(roles('{ login: zoe, id: 1003 }'));
    const run = await scenario.approved(pull, 'dana', 'zoe');
    expect(signoffOf(run)?.ignored).toMatchObject([{ user: 'zoe', reason: 'no_role' }]);
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });
});

describe('reviews that GitHub lists out of order', () => {
  it.each([
    ['a veto after an approval', ['APPROVED', 'CHANGES_REQUESTED'], 'rejected'],
    ['an approval after a veto', ['CHANGES_REQUESTED', 'APPROVED'], 'approved'],
  ] as const)('%s is the last word, wherever it is listed', async (_, words, status) => {
    const pull = await candidate();
    await pull.review('mia', 'APPROVED');
    for (const word of words) await pull.review('dana', word);
    rewrite(REVIEWS, (list) => [...list].reverse());
    expect((await scenario.signalled(pull, 'submitted')).decision?.status).toBe(status);
  });
});

describe('limits of what GitHub lists', () => {
  /** Empty commits of alice on top of this one, made without asking GitHub. */
  function commitsOn(sha: string, count: number): string {
    const one = (index: number) =>
      [
        'commit refs/scratch',
        `committer alice <${scenario.world.people.get('alice').email}> ${1_795_000_000 + index} +0000`,
        'data 4',
        'More',
        ...(index === 0 ? [`from ${sha}`] : []),
        '',
      ].join('\n');
    const git = (args: string[], input?: string) =>
      execFileSync('git', ['--git-dir', scenario.repo.gitDir, ...args], { encoding: 'utf8', input }).trim();
    git(
      ['fast-import', '--quiet', '--force'],
      Array.from({ length: count }, (_, index) => one(index)).join('\n'),
    );
    const tip = git(['rev-parse', 'refs/scratch']);
    git(['update-ref', '-d', 'refs/scratch']);
    return tip;
  }

  const notes = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`notes/${index}.md`, `${index}\n`]));

  it('250 commits are read; of 251 the rest is unknown, so nothing is decided', async () => {
    const pull = await candidate();
    const push = (parents: string[]) =>
      pull.push({ author: 'alice', files: { 'README.md': `${parents[0]}\n` }, parents });
    await push([commitsOn(pull.headSha, 248)]);
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
    await push([pull.headSha]);
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('error');
    expect(signoffOf(run)?.notes.map(({ code }) => code)).toContain('too_many_commits');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });

  it('3,000 files are judged, 3,001 are not', async () => {
    const pull = await candidate();
    await pull.push({ author: 'alice', files: notes(3000 - Object.keys(COMMITTED_CANDIDATE).length) });
    expect((await scenario.approved(pull, 'dana', 'mia')).decision?.status).toBe('approved');
    await pull.push({ author: 'alice', files: { 'notes/more.md': 'One more.\n' } });
    const run = await scenario.approved(pull, 'dana', 'mia');
    expect(run.decision?.status).toBe('error');
    expect(signoffOf(run)?.notes.map(({ code }) => code)).toContain('too_many_files');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(successes(scenario.repo, pull.headSha)).toEqual([]);
  });
});
