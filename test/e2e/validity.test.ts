import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { approvedPull } from './judged-pull.ts';
import { recorded, trail } from './ledger.ts';
import { gateStatus, Scenario } from './scenario.ts';
import { POLICY_FILE, policy, SMALL_PEOPLE, smallRepository } from './small.ts';

/** The scheduled reset of a sign-off: `valid_for` in the policy, and the sweep that runs every six hours. */

const CONFIG = '.arbiter/config.yml';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function approvedFor90Days(): Promise<Pull> {
  const files: Files = smallRepository({ artifacts: false, ledger: true });
  scenario = await Scenario.start(
    {
      ...files,
      [CONFIG]: `${files[CONFIG] as string}reminders: { after: 2d }\n`,
      [POLICY_FILE]: policy('0.90').replace('signoff:\n', 'signoff:\n  valid_for: 90d\n'),
    },
    SMALL_PEOPLE,
  );
  return approvedPull(scenario);
}

const comment = (pull: Pull): string => pull.comments()[0]?.body ?? '';

describe('a sign-off that is valid for 90 days', () => {
  it('is reset by the schedule when they are over, asked for again, and renewed by who signs again', async () => {
    const pull = await approvedFor90Days();
    scenario.world.clock.advance({ days: 89 });
    await scenario.sweep();
    expect(gateStatus(pull)?.state).toBe('success');
    expect(pull.requestedReviewers().users).toEqual([]);

    scenario.world.clock.advance({ days: 2 });
    await scenario.sweep();
    expect(gateStatus(pull)?.state).toBe('pending');
    expect(comment(pull)).toContain('they must be given again');
    expect([...pull.requestedReviewers().users].sort()).toEqual(['dana', 'mia']);
    expect((await trail(scenario.repo, pull.number)).at(-1)).toBe('evaluation in_review');

    scenario.world.clock.advance({ days: 2 });
    await scenario.sweep();
    expect(pull.comments().at(-1)?.body).toMatch(
      /@dana @mia: your review of `demo` is awaited since 2027-02-20/,
    );
    expect(await recorded(scenario, 'alert')).toMatchObject([
      { kind: 'reminder', people: ['dana', 'mia'], roles: ['data-steward', 'ml-engineer'] },
    ]);

    await scenario.approved(pull, 'dana', 'mia');
    expect(gateStatus(pull)?.state).toBe('success');
    scenario.world.clock.advance({ days: 89 });
    await scenario.sweep();
    expect(gateStatus(pull)?.state).toBe('success');
  });
});
