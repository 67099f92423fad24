import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, botClient, personClient, refusal } from './client.ts';
import type { Repository } from './repository.ts';
import { changingRepository } from './sample.ts';
import { requiredStatusRule, World } from './world.ts';

let world: World;
let repo: Repository;

beforeEach(async () => {
  world = await World.start();
  repo = await changingRepository(world);
});

afterEach(() => world.stop());

function open(more: Partial<Parameters<Repository['openPull']>[0]> = {}) {
  return repo.openPull({ author: 'alice', branch: 'change', files: { 'a.txt': 'two\n' }, ...more });
}

describe('merging', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('by %s makes the commits Git makes', async (method) => {
    const pull = await open();
    await pull.push({ author: 'dan', files: { 'b.txt': 'b' }, message: 'Second' });
    await repo.commit({ author: 'root', files: { 'other.txt': 'x' } });
    const base = await repo.head();
    const { data } = await personClient(world, 'dan').pulls.merge({
      ...at(repo),
      pull_number: pull.number,
      merge_method: method,
      sha: pull.headSha,
    });
    expect(data.sha).toBe(await repo.head());
    const printed = await repo.git.text(['log', '--format=%an|%cn|%s', '--first-parent', `${base}..main`]);
    const expected = {
      merge: ['dan|GitHub|Merge pull request #1 from acme/change'],
      squash: ['alice|GitHub|Change 1 (#1)'],
      rebase: ['dan|dan|Second', 'alice|dan|Change 1'],
    };
    expect(printed.split('\n')).toEqual(expected[method]);
    expect((await repo.read('main', 'a.txt'))?.toString()).toBe('two\n');
    expect(await repo.read('main', 'other.txt')).toBeDefined();
    expect(pull).toMatchObject({ merged: true, state: 'closed', mergeSha: data.sha });
    expect(repo.activities[0]).toMatchObject({
      type: 'pr_merge',
      actor: { login: 'dan' },
      before: base,
      after: data.sha,
    });
  });

  test('is refused with 409 when the head moved, with 405 for drafts, conflicts and closed ones', async () => {
    const pull = await open();
    const merge = async (sha?: string) =>
      (
        await refusal(
          botClient(world).pulls.merge({
            ...at(repo),
            pull_number: 1,
            ...(sha === undefined ? {} : { sha }),
          }),
        )
      ).status;
    expect(await merge(await repo.head())).toBe(409);
    pull.convertToDraft('alice');
    expect(await merge()).toBe(405);
    pull.ready('alice');
    await repo.commit({ author: 'dan', files: { 'a.txt': 'conflict\n' } });
    expect(pull.testMergeSha).toBeUndefined();
    expect(await repo.git.resolve('refs/pull/1/merge')).toBeUndefined();
    expect(await merge()).toBe(405);
    pull.close('alice');
    expect(await merge()).toBe(405);
  });

  test('waits for required statuses of the head, from the App that is asked for', async () => {
    repo.ruleset({ name: 'gate', rules: [requiredStatusRule([{ context: 'gate', appId: 77 }])] });
    const pull = await open();
    const merge = () => pull.merge('squash', 'dan');
    const set = (state: 'pending' | 'success' | 'failure', appId: number) =>
      repo.setStatus({ sha: pull.headSha, context: 'gate', state, by: 'dan', appId });
    await expect(merge()).rejects.toThrow('Required status check "gate" is expected.');
    set('success', 15368);
    await expect(merge()).rejects.toThrow('is expected');
    set('pending', 77);
    await expect(merge()).rejects.toThrow('is pending');
    set('failure', 77);
    await expect(merge()).rejects.toThrow('is failing');
    set('success', 77);
    await pull.push({ author: 'alice', files: { 'b.txt': '1' } });
    await expect(merge()).rejects.toThrow('is expected');
    set('success', 77);
    expect(await merge()).toBe(await repo.head());
  });

  test.each([
    ['success', true],
    ['skipped', true],
    ['neutral', true],
    ['failure', false],
    ['action_required', false],
  ] as const)('a required check run that ended in %s lets it in: %s', async (conclusion, lets) => {
    repo.protect('main', { requiredStatuses: [{ context: 'gate' }] });
    const pull = await open();
    const octokit = botClient(world);
    await octokit.checks.create({ ...at(repo), name: 'gate', head_sha: pull.headSha, conclusion });
    const { data } = await octokit.pulls.get({ ...at(repo), pull_number: 1 });
    expect(data.mergeable_state).toBe(lets ? 'clean' : 'blocked');
  });

  test('waits for approvals by people who can write, and for nobody asking for changes', async () => {
    repo.protect('main', { requiredApprovals: 1 });
    world.person({ login: 'outsider' });
    repo.grant({ login: 'reader' }, 'read');
    const pull = await open();
    await pull.review('reader', 'APPROVED');
    await expect(pull.merge('merge', 'dan')).rejects.toThrow('At least 1 approving review is required');
    await pull.review('dan', 'APPROVED');
    const veto = await pull.review('root', 'CHANGES_REQUESTED', { body: 'no' });
    await expect(pull.merge('merge', 'dan')).rejects.toThrow('Changes were requested');
    pull.dismiss(veto, 'dan', 'settled');
    await pull.merge('merge', 'dan');
    expect(pull.merged).toBe(true);
  });

  test('an administrator goes around protection only where it does not bind administrators', async () => {
    repo.protect('main', { requiredApprovals: 1, enforceAdmins: false });
    const pull = await open();
    await expect(pull.merge('merge', 'dan')).rejects.toThrow('approving review');
    await pull.merge('merge', 'root');
    expect(pull.mergedBy?.login).toBe('root');
  });

  test('happens by itself when the commits reach base another way', async () => {
    const pull = await open();
    await botClient(world).git.updateRef({ ...at(repo), ref: 'heads/main', sha: pull.headSha });
    expect(pull.merged).toBe(true);
  });
});
