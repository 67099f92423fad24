/** The tag of a version before its approval: where there is one, it leads to what was approved, or nothing is bundled or released. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeBundles, recorded } from './ledger.ts';
import {
  bundledCommit,
  handOver,
  type MadeBundle,
  mergedVersion,
  newSigningKey,
  releaseJob,
  releasingScenario,
  said,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

const CANDIDATE = 'refs/tags/demo-v1.1.0-prod-candidate';

let scenario: Scenario;
let commit: string;
let base: string;
let made: MadeBundle;

beforeAll(async () => {
  scenario = await releasingScenario(newSigningKey());
  base = await scenario.repo.head('main');
  ({ commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94)));
});
afterAll(() => scenario.stop());

const point = (to: string) => scenario.repo.git.updateRef(CANDIDATE, to);

it('on another content refuses the bundle', async () => {
  await point(base);
  await expect(bundledCommit(scenario, commit)).rejects.toThrow();
  expect((await recorded(scenario, 'bundle')).at(-1)).toMatchObject({
    refusal: { code: 'candidate_differs' },
  });
  expect(await madeBundles(scenario)).toEqual([]);
});

it('on what was approved lets it be made', async () => {
  await point(commit);
  made = await bundledCommit(scenario, commit);
  expect(await madeBundles(scenario)).toHaveLength(1);
});

it('that is moved away afterwards refuses the release, and back again lets it go out', async () => {
  const release = () => {
    handOver(scenario, made);
    Object.assign(scenario.outside.vars, { TAG: made.tag, COMMIT: commit });
    const event = scenario.repo.event('push', { ref: 'refs/heads/main', after: commit });
    return releaseJob(scenario, 'push', event, { sha: commit });
  };
  await point(base);
  expect(said(await release())).toEqual(['candidate_differs', 1]);
  await point(commit);
  expect(said(await release())).toEqual(['released', 0]);
  expect((await recorded(scenario, 'release')).map(({ refusal }) => refusal?.code ?? null)).toEqual([
    'candidate_differs',
    null,
  ]);
});
