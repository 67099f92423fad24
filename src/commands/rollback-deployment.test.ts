import { expect, test } from 'vitest';
import { activation } from '../../test/targets/activation.ts';
import { TargetFailure } from '../targets/target.ts';
import { RollbackDeployment } from './rollback-deployment.ts';

const [OLD, NOW] = [activation('a'), activation('b')];

/** A target that runs what it was told; GitHub answers once, before the switch, and never again. */
function rollback(parts: { readonly isLost?: boolean } = {}) {
  let running: string | null = NOW.sha256;
  let fetches = 0;
  const target = {
    name: 'host',
    activate: async ({ sha256 }: typeof NOW) => {
      running = sha256;
    },
    health: async () => ({ isHealthy: true, detail: '' }),
    restore: async (previous: typeof NOW | null) => {
      if (parts.isLost === true) throw new TargetFailure('It does not answer.');
      running = previous?.sha256 ?? null;
    },
    running: async () =>
      running === null ? { state: 'nothing' as const } : { state: 'bundle' as const, sha256: running },
  };
  const said: string[] = [];
  const deployment = new RollbackDeployment(
    { environment: OLD.environment, isDrill: false } as never,
    {} as never,
    { history: { bundle: () => NOW }, activationOf: (of: object) => of } as never,
    {} as never,
    {
      fetch: async () => {
        fetches += 1;
        if (fetches > 1) throw new TargetFailure('502');
        return { ...NOW, bundle: {} };
      },
    } as never,
    (text) => void said.push(text),
    {
      target: { target, health: { attempts: 1, intervalMs: 0 } },
      start: { previous: NOW.sha256 },
      fetched: OLD,
    } as never,
  );
  return { deployment, said, running: () => running };
}

test('what cannot be recorded is taken back, also while GitHub does not answer', async () => {
  const { deployment, said, running } = rollback();
  expect(await deployment.switched()).toMatchObject({ outcome: 'live' });
  expect(running()).toBe(OLD.sha256);
  expect(await deployment.takeBack()).toBeNull();
  expect(running()).toBe(NOW.sha256);
  expect(said.join('')).toContain('what ran before runs again');
});

test('where it cannot be taken back, that is told', async () => {
  const { deployment } = rollback({ isLost: true });
  await deployment.switched();
  expect(await deployment.takeBack()).toBe('It does not answer.');
});
