import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Repository } from './repository.ts';
import { peopledRepository } from './sample.ts';
import { World } from './world.ts';

let world: World;
let repo: Repository;

beforeEach(async () => {
  world = await World.start();
  repo = await peopledRepository(world);
});

afterEach(() => world.stop());

describe('event payloads', () => {
  test('of a pull request and its reviews', async () => {
    const pull = await repo.openPull({ author: 'alice', branch: 'x' });
    const review = await pull.review('mia', 'APPROVED');
    expect(
      await pull.event('pull_request_target', 'edited', {
        actor: 'mia',
        changes: { base: { ref: { from: 'dev' } } },
      }),
    ).toMatchObject({
      action: 'edited',
      number: 1,
      changes: { base: { ref: { from: 'dev' } } },
      pull_request: { head: { sha: pull.headSha }, base: { ref: 'main' }, user: { login: 'alice' } },
      repository: { full_name: 'acme/models', default_branch: 'main' },
      sender: { login: 'mia' },
    });
    expect(await pull.event('pull_request_review', 'submitted', { review })).toMatchObject({
      review: { id: review.id, state: 'approved', user: { login: 'mia' }, commit_id: pull.headSha },
      sender: { login: 'mia' },
    });
    await expect(pull.event('push', 'x')).rejects.toThrow('not an event of a pull request');
  });

  test('of a merge group, whose branch is real', async () => {
    const one = await repo.openPull({ author: 'alice', branch: 'one', files: { a: '1' } });
    const two = await repo.openPull({ author: 'mia', branch: 'two', files: { b: '1' } });
    const group = await repo.mergeGroup([one, two]);
    expect(group.event()).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: group.sha, base_ref: 'refs/heads/main', head_ref: group.ref },
    });
    expect(group.ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-2-[0-9a-f]{40}$/);
    expect(await repo.read(group.sha, 'a')).toBeDefined();
    expect(await repo.read(group.sha, 'b')).toBeDefined();
    expect(one.state).toBe('open');
  });

  test('of a release', async () => {
    await repo.release({ tag: 'v1', by: 'mia' });
    expect(repo.event('release', { tag: 'v1', actor: 'mia' })).toMatchObject({
      action: 'published',
      release: { tag_name: 'v1', draft: false },
      sender: { login: 'mia' },
    });
    expect(repo.event('release', { tag: 'v1', action: 'created' })).toMatchObject({
      action: 'created',
      release: { tag_name: 'v1', immutable: false, assets: [] },
    });
  });
});
