/** Attack 48: what the platform's rules were at a decision and at the merge stands in the ledger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pull } from '../github/world.ts';
import { REPO } from './gate-calls.ts';
import { recorded } from './ledger.ts';
import { gateStatus, Scenario } from './scenario.ts';
import { CANDIDATE, SMALL_PEOPLE, smallRepository, trainedWith } from './small.ts';

const BRANCH_RULES = `GET ${REPO}/rules/branches/{branch}`;

let scenario: Scenario;
let pull: Pull;

beforeAll(async () => {
  scenario = await Scenario.start(smallRepository({ ledger: true }), SMALL_PEOPLE);
  scenario.repo.ruleset({ name: 'main', rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }] });
  pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files: CANDIDATE });
  await scenario.trained(pull, trainedWith(0.94));
});
afterAll(() => scenario.stop());

const rules = async () => (await recorded(scenario, 'evaluation')).map((verdict) => verdict.platform_rules);

describe('the rules of the base branch (attack 48)', () => {
  it('are recorded with the verdict, once while they stay the same', async () => {
    await scenario.pullEvent(pull, 'opened');
    await scenario.pullEvent(pull, 'labeled');
    const types = (await rules()).map((told) => told?.rules.map(({ type }) => type));
    expect(types).toEqual([['deletion', 'non_fast_forward']]);
  });

  it('that are switched off make another entry, though the verdict is the same', async () => {
    const before = scenario.repo.rules.rulesets.splice(0);
    await scenario.pullEvent(pull, 'labeled');
    scenario.repo.rules.rulesets.push(...before);
    const told = await rules();
    expect(told.map((one) => one?.rules.length)).toEqual([2, 0]);
    expect(told[0]?.sha256).not.toBe(told[1]?.sha256);
  });

  it('that cannot be read are not taken for none: the entry says so, and the decision stands', async () => {
    for (const login of ['dana', 'mia']) await pull.review(login, 'APPROVED');
    scenario.world.fault({ route: BRANCH_RULES, status: 500, times: Number.POSITIVE_INFINITY });
    await scenario.pullEvent(pull, 'labeled');
    scenario.world.faults.clear();
    expect(gateStatus(pull)?.state).toBe('success');
    expect((await rules()).at(-1)).toMatchObject({
      branch: 'main',
      sha256: null,
      rules: [],
      unread: expect.stringContaining('rules'),
    });
  });

  it('are recorded with the merge, as they were then', async () => {
    scenario.repo.rules.rulesets.splice(0);
    await pull.merge('squash', 'mia');
    await scenario.pullEvent(pull, 'closed');
    expect((await recorded(scenario, 'status')).at(-1)).toMatchObject({
      event: 'merged',
      platform_rules: { branch: 'main', rules: [] },
    });
  });
});
