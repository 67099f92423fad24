import { describe, expect, test } from 'vitest';
import {
  brokenGlass,
  deployFacts,
  dismissed,
  history,
  ledger,
  NEXT,
  STORY,
} from '../../test/release/deploy-facts.ts';
import type { DeployFacts } from './deploy-facts.ts';
import { DeploymentHistory } from './deployment-history.ts';
import { StandingUnknown, standingProbe } from './rollback-standing.ts';

const FACTS = deployFacts();
const [review] = FACTS.reviews.known ? FACTS.reviews.value : [];

describe('a bundle whose bytes hold', () => {
  test('is verified where all that was asked of it holds still', () => {
    expect(standingProbe(FACTS)).toEqual({
      state: 'verified',
      validUntil: FACTS.bundle.manifest.valid_until,
      environments: FACTS.bundle.manifest.environments,
    });
  });

  test('is verified where nobody had to sign, by the decision in it', () => {
    const [approval] = FACTS.approvals;
    const parts: Partial<DeployFacts> = {
      approvals: [{ ...(approval as NonNullable<typeof approval>), reviews: [] }],
      history: new DeploymentHistory(ledger(...STORY.filter(({ type }) => type !== 'approval'))),
      reviews: { known: true, value: [] },
    };
    expect(standingProbe(deployFacts({ ...parts, unreviewed: { by: 'policy' } })).state).toBe('verified');
    expect(standingProbe(deployFacts(parts))).toMatchObject({ state: 'refused', code: 'not_verified' });
    const glass = { by: 'break_glass', until: '2026-03-02T08:00:00Z' } as const;
    const entries = [...STORY.filter(({ type }) => type !== 'approval'), brokenGlass(NEXT, glass.until)];
    const history = new DeploymentHistory(ledger(...entries));
    expect(standingProbe(deployFacts({ ...parts, history, unreviewed: glass }))).toMatchObject({
      state: 'refused',
      code: 'approval_expired',
    });
  });

  test('is not asked what only a deployment is asked', () => {
    const other: Partial<DeployFacts> = {
      environments: [],
      running: { state: 'unreadable', reason: 'no answer' },
      schema: null,
      codeEnvironment: null,
      pending: { known: false, reason: 'no answer' },
      drillWithin: '1d',
    };
    expect(standingProbe(deployFacts(other)).state).toBe('verified');
  });

  test.each<[string, Partial<DeployFacts>, string, RegExp]>([
    [
      'its approval was dismissed',
      { history: history(dismissed(NEXT, 101)) },
      'approval_dismissed',
      /was dismissed/u,
    ],
    [
      'who approved asks for changes now',
      {
        reviews: {
          known: true,
          value: [
            ...(FACTS.reviews.known ? FACTS.reviews.value : []),
            {
              ...(review as NonNullable<typeof review>),
              review: 900,
              state: 'CHANGES_REQUESTED',
              submittedAt: '2026-03-02T08:00:00Z',
            },
          ],
        },
      },
      'changes_requested',
      /asked for changes later/u,
    ],
    ['its approval is over', { now: '2026-06-02T09:00:00Z' }, 'approval_expired', /valid until/u],
    ['nothing is signed of it', { summaries: [] }, 'not_verified', /^attestation_missing: /u],
    ['nobody says who approved it', { approvals: [] }, 'not_verified', /^approval_missing: /u],
  ])('is refused where %s', (_, parts, code, reason) => {
    expect(standingProbe(deployFacts(parts))).toMatchObject({
      state: 'refused',
      code,
      reason: expect.stringMatching(reason),
    });
  });

  test.each<[string, Partial<DeployFacts>]>([
    ['the reviews', { reviews: { known: false, reason: '500' } }],
    ['the clock', { now: '2026-03-01T00:00:00Z' }],
  ])('cannot be judged where nobody knows %s: nothing older is taken for it', (_, parts) => {
    expect(() => standingProbe(deployFacts(parts))).toThrow(StandingUnknown);
  });
});
