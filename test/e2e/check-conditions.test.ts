import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { signedPull } from './judged-pull.ts';
import { gateComment, gateStatus, Scenario } from './scenario.ts';
import { policy, SMALL_PEOPLE, smallRepository } from './small.ts';

/** A policy that only a label brings in, and asks for more. */
const LAUNCH = policy('0.999', 'launch').replace(
  'applies_to: { models: ["models/**"] }',
  'applies_to: { models: ["models/**"], labels: [launch] }',
);
const BY_BRANCH = policy('0.5').replace(
  'signoff:',
  `  - id: purpose
    kind: documents
    title: The scalability plan is written
    require: { present: [scalability_plan] }
    when: { base: ["release/*"] }
signoff:`,
);

let scenario: Scenario;
let pull: Pull;

beforeAll(async () => {
  scenario = await Scenario.start(
    {
      ...smallRepository({ artifacts: false }),
      '.arbiter/policies/board.yml': BY_BRANCH,
      '.arbiter/policies/launch.yml': LAUNCH,
    },
    SMALL_PEOPLE,
  );
  pull = await signedPull(scenario);
});
afterAll(() => scenario.stop());

it('a check for another base branch does not apply, and says why', async () => {
  const { decision } = await scenario.pullEvent(pull, 'opened');
  const check = decision?.models[0]?.checks.find(({ id }) => id === 'purpose');
  expect(check).toMatchObject({
    outcome: 'not_applicable',
    reason: "Does not apply: applies to the base branch release/*; this pull request's is main.",
  });
  expect(gateStatus(pull)?.state).toBe('success');
});

it('a label brings another policy in, and takes the success away', async () => {
  pull.label('Launch', 'alice');
  const { decision } = await scenario.pullEvent(pull, 'labeled');
  expect(decision?.models[0]?.policies.map(({ id }) => id)).toEqual(['board', 'launch']);
  expect(gateStatus(pull)?.state).toBe('failure');
  expect(gateComment(pull)).toContain('0.999');
  pull.unlabel('Launch', 'alice');
  const without = await scenario.pullEvent(pull, 'unlabeled');
  expect(without.decision?.models[0]?.policies.map(({ id }) => id)).toEqual(['board']);
});
