import { describe, expect, test } from 'vitest';
import type { GitHubDeployment } from '../../src/github/deployment.ts';
import { GitHubTarget } from '../../src/targets/github.ts';
import { activation } from './activation.ts';

const NEXT = activation('b');

function target(parts: Partial<GitHubDeployment> = {}): GitHubTarget {
  const { environment, model, version, tag, sha256 } = NEXT;
  const deployment = {
    environment,
    model,
    version,
    tag,
    sha256,
    id: 40,
    commit: 'c',
    runId: '9',
    request: null,
    createdAt: '',
    creator: null,
  };
  return new GitHubTarget({ list: async () => [{ ...deployment, ...parts }] });
}

describe('GitHub Deployments as the target', () => {
  test('are there or not, and cannot say what runs', async () => {
    await expect(target().activate(NEXT)).resolves.toBeUndefined();
    expect((await target().health(NEXT)).isHealthy).toBe(true);
    expect(await target().running()).toEqual({ state: 'untold' });
    await expect(target().restore()).resolves.toBeUndefined();
  });

  test.each([
    ['another deployment', { id: 41 }],
    ['another bundle', { sha256: 'c'.repeat(64) }],
  ])('%s is not this one', async (_, parts) => {
    await expect(target(parts).activate(NEXT)).rejects.toThrow(/no deployment 40/u);
    expect((await target(parts).health(NEXT)).isHealthy).toBe(false);
  });
});
