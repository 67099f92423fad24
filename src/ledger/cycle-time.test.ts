import fc from 'fast-check';
import { quantile } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { measured, onlyChange } from '../../test/ledger/measured.ts';
import { type Act, check, clock, DEMO, pullActs, subjectOf } from '../../test/ledger/recorded.ts';
import { nearestRank } from './cycle-summary.ts';
import type { CycleChange } from './cycle-time.ts';

const pull = pullActs(1);
const BUNDLE = { tag: 'demo-v1.1.0-approved-2026-03-01', sha256: 'd'.repeat(64) };
const release = (time: string, subject: string, refusal: object | null = null): Act => ({
  ...pull.act('release', time, {
    ...BUNDLE,
    commit: null,
    release_id: null,
    url: null,
    pull_request: 1,
    refusal,
  }),
  pull_request: null,
  subject: subjectOf(subject),
});
const deployment = (time: string, environment: string, subject = 's1', outcome = 'live'): Act => ({
  ...pull.act('deployment', time, {
    ...BUNDLE,
    environment,
    model: 'demo',
    version: '1.1.0',
    outcome,
    code: outcome === 'live' ? null : 'unhealthy',
    message: 'As the test says.',
    deployment_id: null,
    target: 'command',
    previous: null,
    compliance: null,
  }),
  pull_request: null,
  subject: subjectOf(subject),
});

/** Opened 08:00, denied 09:00, in review 10:00, signed by 12:30, merged 14:00, released 20:00. */
const COURSE: readonly Act[] = [
  pull.verdict('09:00', 'pending', { checks: [check('auc', 'fail')], subject: 's0', head: 'h0' }),
  pull.verdict('10:00', 'in_review', { missing: ['data-steward', 'ml-engineer'] }),
  pull.verdict('11:01', 'in_review', { missing: ['ml-engineer'] }),
  pull.approval('11:01', 'data-steward', '11:00'),
  pull.verdict('12:35', 'approved'),
  pull.approval('12:35', 'ml-engineer', '12:30'),
  pull.ended('14:05', 'merged', '14:00'),
  release('20:00', 's1'),
];

describe('the way of one change', () => {
  it('is measured from its opening to the release of exactly what was merged', () => {
    expect(onlyChange(COURSE)).toMatchObject({
      pull_request: 1,
      model: 'demo',
      path: DEMO,
      version: '1.1.0',
      outcome: 'merged',
      proposed_at: '2026-03-01T08:00:00Z',
      proposed_at_source: 'opened_at',
      checks_held_at: '2026-03-01T10:00:00Z',
      approved_at: '2026-03-01T12:35:00Z',
      merged_at: '2026-03-01T14:00:00Z',
      merged_at_source: 'happened_at',
      released_at: '2026-03-01T20:00:00Z',
      proposal_to_checks_held_hours: 2,
      checks_held_to_approval_hours: 2.5833,
      proposal_to_approval_hours: 4.5833,
      approval_to_merge_hours: 1.4167,
      approval_to_release_hours: 7.4167,
      merge_to_release_hours: 6,
      live: [],
      proposal_to_release_hours: 12,
      author_hours: 1,
      reviewers_hours: 2.5833,
      undecided_hours: 0,
      turn: null,
      turn_since: null,
      heads_judged: 2,
      subjects_judged: 2,
      clock_conflicts: 0,
    });
  });

  it('waits for each role until its review was submitted, not until the gate noticed', () => {
    expect(onlyChange(COURSE).roles).toEqual([
      {
        role: 'data-steward',
        hours: 1,
        waits: [{ from: clock('10:00'), to: clock('11:00'), hours: 1, ended_by: 'approval' }],
      },
      {
        role: 'ml-engineer',
        hours: 2.5,
        waits: [{ from: clock('10:00'), to: clock('12:30'), hours: 2.5, ended_by: 'approval' }],
      },
    ]);
  });

  it('begins with the first verdict where nobody knows when it was opened', () => {
    const { verdict } = pullActs(1, null);
    expect(onlyChange([verdict('09:00', 'in_review', { missing: ['arb'] })])).toMatchObject({
      proposed_at: clock('09:00'),
      proposed_at_source: 'first_evaluation',
      proposal_to_checks_held_hours: 0,
    });
  });

  it('has no date for what has not happened', () => {
    expect(onlyChange([pull.verdict('09:00', 'pending')])).toMatchObject({
      outcome: 'open',
      checks_held_at: null,
      approved_at: null,
      merged_at: null,
      merged_at_source: null,
      released_at: null,
      proposal_to_checks_held_hours: null,
      proposal_to_release_hours: null,
      turn: 'author',
      turn_since: clock('09:00'),
      author_hours: 0,
    });
  });

  it('says when the merge is only known as the ledger recorded it', () => {
    const acts = [pull.verdict('09:00', 'approved'), pull.ended('10:00', 'merged', null)];
    expect(onlyChange(acts)).toMatchObject({ merged_at: clock('10:00'), merged_at_source: 'recorded' });
  });

  it.each<[string, readonly Act[], string | null]>([
    ['was given once', [pull.verdict('09:00', 'approved'), pull.verdict('10:00', 'approved')], '09:00'],
    [
      'was lost and given again',
      [
        pull.verdict('09:00', 'approved'),
        pull.verdict('10:00', 'in_review', { missing: ['arb'] }),
        pull.verdict('11:00', 'approved'),
      ],
      '11:00',
    ],
    [
      'belongs to other content',
      [pull.verdict('09:00', 'approved'), pull.verdict('10:00', 'approved', { subject: 's2', head: 'h2' })],
      '10:00',
    ],
    [
      'was kept over a push of the same content',
      [pull.verdict('09:00', 'approved'), pull.verdict('10:00', 'approved', { head: 'h2' })],
      '09:00',
    ],
    [
      'belongs to another head, where there is no subject',
      [
        pull.verdict('09:00', 'approved', { subject: null }),
        pull.verdict('10:00', 'approved', { subject: null, head: 'h2' }),
      ],
      '10:00',
    ],
    ['was lost', [pull.verdict('09:00', 'approved'), pull.verdict('10:00', 'rejected')], null],
  ])('is approved since the verdict that stands: it %s', (_, acts, expected) => {
    const merged = [...acts, pull.ended('12:00', 'merged')];
    expect(onlyChange(merged).approved_at).toBe(expected === null ? null : clock(expected));
    expect(measured(merged).totals.merged_without_approval).toBe(expected === null ? 1 : 0);
  });

  it.each<[string, Act, string | null]>([
    ['the content that was merged', release('20:00', 's1'), '20:00'],
    ['that content among others', { ...COURSE[5], ...releaseOfMany() } as Act, '20:00'],
    ['other content', release('20:00', 's2'), null],
    ['what the gate refused', release('20:00', 's1', { code: 'expired', message: 'Too late.' }), null],
  ])('is released with %s', (_, act, expected) => {
    const acts = [pull.verdict('09:00', 'approved'), pull.ended('12:00', 'merged'), act];
    expect(onlyChange(acts).released_at).toBe(expected === null ? null : clock(expected));
  });

  it('is not released by an entry before its merge', () => {
    const acts = [pull.verdict('09:00', 'approved'), release('11:00', 's1'), pull.ended('12:00', 'merged')];
    expect(onlyChange(acts).released_at).toBeNull();
  });

  it.each<[string, readonly Act[], CycleChange['outcome']]>([
    ['open', [pull.verdict('09:00', 'approved')], 'open'],
    ['closed', [pull.verdict('09:00', 'pending'), pull.ended('10:00', 'closed')], 'closed'],
    [
      'closed and opened again',
      [pull.verdict('09:00', 'pending'), pull.ended('10:00', 'closed'), pull.verdict('11:00', 'pending')],
      'open',
    ],
    [
      'no longer part of the pull request',
      [
        pull.verdict('09:00', 'pending'),
        pull.verdict('10:00', 'approved', { without: true }),
        pull.ended('11:00', 'merged'),
      ],
      'withdrawn',
    ],
    [
      'merged, whatever is said of it afterwards',
      [
        pull.verdict('09:00', 'approved'),
        pull.ended('10:00', 'merged'),
        pull.verdict('11:00', 'error', { subject: null }),
      ],
      'merged',
    ],
  ])('is %s', (_, acts, outcome) => {
    expect(onlyChange(acts).outcome).toBe(outcome);
  });
});

/** A release entry that lists subjects instead of naming one. */
function releaseOfMany(): Act {
  return {
    ...release('20:00', 's9'),
    subject: null,
    subjects: [
      { name: 'models/other', sha256: subjectOf('s8') },
      { name: DEMO, sha256: subjectOf('s1') },
    ],
  };
}

describe('the way to the environments', () => {
  it('is measured from approval and release to the first time that exactly this content was live in each', () => {
    const acts = [
      deployment('07:00', 'dev'),
      ...COURSE,
      deployment('20:30', 'prod', 's1', 'refused'),
      deployment('21:00', 'test'),
      deployment('21:30', 'test'),
      deployment('22:00', 'prod', 's2'),
      deployment('23:05', 'prod'),
    ];
    expect(onlyChange(acts).live).toEqual([
      {
        environment: 'prod',
        live_at: clock('23:05'),
        proposal_to_live_hours: 15.0833,
        approval_to_live_hours: 10.5,
        release_to_live_hours: 3.0833,
      },
      {
        environment: 'test',
        live_at: clock('21:00'),
        proposal_to_live_hours: 13,
        approval_to_live_hours: 8.4167,
        release_to_live_hours: 1,
      },
    ]);
    const { totals, models } = measured(acts);
    expect(totals.environments).toEqual([
      {
        environment: 'prod',
        changes: 1,
        proposal_to_live: { count: 1, not_known: 0, median_hours: 15.0833, p90_hours: 15.0833 },
        approval_to_live: { count: 1, not_known: 0, median_hours: 10.5, p90_hours: 10.5 },
        release_to_live: { count: 1, not_known: 0, median_hours: 3.0833, p90_hours: 3.0833 },
      },
      {
        environment: 'test',
        changes: 1,
        proposal_to_live: { count: 1, not_known: 0, median_hours: 13, p90_hours: 13 },
        approval_to_live: { count: 1, not_known: 0, median_hours: 8.4167, p90_hours: 8.4167 },
        release_to_live: { count: 1, not_known: 0, median_hours: 1, p90_hours: 1 },
      },
    ]);
    expect(models[0]?.environments).toEqual(totals.environments);
  });

  it('is known from the approval alone where the ledger has no release', () => {
    const acts = [...COURSE.slice(0, -1), deployment('16:35', 'prod')];
    expect(onlyChange(acts).live).toEqual([
      {
        environment: 'prod',
        live_at: clock('16:35'),
        proposal_to_live_hours: 8.5833,
        approval_to_live_hours: 4,
        release_to_live_hours: null,
      },
    ]);
    expect(onlyChange(acts).clock_conflicts).toBe(0);
  });

  it('counts a clock that was wrong', () => {
    const change = onlyChange([...COURSE, deployment('12:00', 'prod')]);
    expect(change.live).toMatchObject([
      { proposal_to_live_hours: 4, approval_to_live_hours: null, release_to_live_hours: null },
    ]);
    expect(change.clock_conflicts).toBe(2);
    const before = onlyChange([...COURSE, deployment('07:00', 'prod')]);
    expect(before.live).toMatchObject([{ proposal_to_live_hours: null }]);
    expect(before.clock_conflicts).toBe(3);
    const later = onlyChange([...COURSE, deployment('20:00', 'prod')]);
    expect(later.live).toMatchObject([{ release_to_live_hours: 0 }]);
    expect(later.clock_conflicts).toBe(0);
  });

  it('has no environment before the merge, and none where the content is not known', () => {
    expect(onlyChange([...COURSE.slice(0, 6), deployment('13:00', 'prod')]).live).toEqual([]);
    const unknown = [
      pull.verdict('09:00', 'approved', { subject: null }),
      pull.ended('10:00', 'merged'),
      deployment('11:00', 'prod'),
    ];
    expect(onlyChange(unknown).live).toEqual([]);
  });

  it('takes a content that is one among others', () => {
    const act = { ...releaseOfMany(), ...deployment('21:00', 'prod'), subject: null };
    const many = { ...act, subjects: releaseOfMany().subjects };
    expect(onlyChange([...COURSE, many]).live).toMatchObject([{ environment: 'prod' }]);
  });
});

describe('time by whose turn it was', () => {
  it('is added up over the spans that have ended', () => {
    const change = onlyChange([
      pull.verdict('09:00', 'pending'),
      pull.verdict('10:00', 'pending', { draft: true }),
      pull.verdict('12:00', 'in_review', { missing: ['arb'] }),
      pull.verdict('12:30', 'rejected', { missing: ['arb'], signoff: 'vetoed' }),
      pull.verdict('14:00', null, { subject: null }),
      pull.verdict('14:15', 'in_review', { missing: ['arb'] }),
      pull.verdict('14:45', 'in_review', { missing: ['arb'] }),
    ]);
    expect(change).toMatchObject({
      author_hours: 4.5,
      reviewers_hours: 1,
      undecided_hours: 0.25,
      turn: 'reviewers',
      turn_since: clock('14:15'),
    });
  });

  it('does not run on a closed pull request', () => {
    const change = onlyChange([
      pull.verdict('09:00', 'pending'),
      pull.ended('10:00', 'closed'),
      pull.verdict('20:00', 'pending'),
      pull.verdict('21:00', 'approved'),
    ]);
    expect(change.author_hours).toBe(2);
  });
});

describe('the totals', () => {
  it('count every change where it ended, and every pull request without a model', () => {
    const ended = (number: number, ...rest: Act[]): Act[] => [
      pullActs(number).verdict('09:00', 'approved'),
      ...rest,
    ];
    const { totals } = measured([
      ...ended(1),
      ...ended(2, pullActs(2).ended('10:00', 'closed')),
      ...ended(3, pullActs(3).ended('10:00', 'merged')),
      pullActs(4).verdict('09:00', 'approved', { without: true }),
      pullActs(5).ended('09:00', 'merged'),
    ]);
    expect(totals).toMatchObject({
      pull_requests: 4,
      pull_requests_without_model: 1,
      changes: 3,
      open: 1,
      closed: 1,
      merged: 1,
      withdrawn: 0,
      merged_without_approval: 0,
      released: 0,
      subjects_judged: 3,
      heads_judged: 3,
    });
    expect(totals.stages.approval_to_merge).toEqual({
      count: 1,
      not_known: 2,
      median_hours: 1,
      p90_hours: 1,
    });
  });

  it('are kept for each model, under its latest name', () => {
    const acts = [
      pullActs(2).verdict('12:00', 'approved', { name: 'renamed' }),
      pullActs(1).verdict('10:00', 'approved', { name: 'demo' }),
      pullActs(3).verdict('11:00', 'approved', { path: 'models/other', name: 'other' }),
    ];
    const { models } = measured(acts);
    expect(models.map(({ model, path, changes }) => [model, path, changes])).toEqual([
      ['renamed', DEMO, 2],
      ['other', 'models/other', 1],
    ]);
    expect(models[0]?.stages.proposal_to_approval).toMatchObject({ count: 2, median_hours: 2, p90_hours: 4 });
  });

  it.each([
    [[], 50, null],
    [[3], 90, 3],
    [[1, 2], 50, 1],
    [[1, 2, 3], 50, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90, 10],
  ])('take the nearest rank of %j at %i per cent: %s', (values, percent, expected) => {
    expect(nearestRank(values, percent)).toBe(expected);
  });

  it('take a value that stands next to what simple-statistics interpolates', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 }),
        fc.constantFrom(50, 90),
        (values, percent) => {
          const sorted = [...values].sort((a, b) => a - b);
          const ours = nearestRank(sorted, percent) as number;
          const theirs = quantile(sorted, percent / 100);
          const gap = Math.max(...sorted.map((value, index) => value - (sorted[index - 1] ?? value)));
          expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(gap);
          expect(sorted.filter((value) => value <= ours).length * 100).toBeGreaterThanOrEqual(
            percent * sorted.length,
          );
        },
      ),
    );
  });
});

describe('entries that cannot be taken as they are', () => {
  it('is left out when a later one says that it is wrong, unless that one is wrong itself', () => {
    const wrong = pull.verdict('09:00', 'pending', { checks: [check('auc', 'fail')] });
    const correction = (of: number): Act => ({
      ...pull.act('correction', '10:00', { of, reason: 'Entered twice.' }),
      pull_request: null,
    });
    const right = pull.verdict('10:00', 'in_review', { missing: ['arb'] });
    expect(measured([wrong, right, correction(2)]).totals).toMatchObject({
      denials: 0,
      corrected_entries: 1,
    });
    expect(measured([wrong, right, correction(2), correction(4)]).totals).toMatchObject({
      denials: 1,
      corrected_entries: 1,
    });
  });

  it('is refused when its time is none', () => {
    expect(() => measured([pull.verdict('2026-13-01T00:00:00Z', 'pending')])).toThrow(
      'Entry 2 of the ledger gives the time "2026-13-01T00:00:00Z", which is no instant.',
    );
  });

  it('gives no duration where time runs backwards, and counts it', () => {
    const change = onlyChange([
      pull.verdict('10:00', 'in_review', { missing: ['arb'] }),
      pull.verdict('09:30', 'approved'),
      pull.ended('09:00', 'merged'),
    ]);
    expect(change).toMatchObject({
      checks_held_to_approval_hours: null,
      approval_to_merge_hours: null,
      reviewers_hours: 0,
      clock_conflicts: 5,
    });
    expect(change.roles[0]).toMatchObject({ hours: null, waits: [{ to: clock('09:30'), hours: null }] });
  });

  it('an empty ledger has nothing to say', () => {
    const { totals, models, roles, checks, changes } = measured([]);
    expect([totals.pull_requests, models, roles, checks, changes]).toEqual([0, [], [], [], []]);
    expect(totals.author).toEqual({ count: 0, not_known: 0, median_hours: null, p90_hours: null });
  });
});
