import { describe, expect, it } from 'vitest';
import { readSignoffPolicy } from './policy.ts';

const seat = (role: string) => ({ role, count: 1 });

describe('readSignoffPolicy', () => {
  it('has strict defaults', () => {
    expect(readSignoffPolicy({ require: [seat('a')] }, false)).toEqual({
      rule: {
        kind: 'seats',
        pointer: '/require',
        when: undefined,
        stage: null,
        checks: [],
        seats: [seat('a')],
      },
      isDistinct: true,
      binding: 'commit',
      vetoFrom: 'roles',
      minPermission: 'write',
      allowsBots: false,
      allowsContributors: false,
      countsCoauthors: false,
      unattributedWaiver: null,
      ignoresUpdateMerges: false,
      feedback: [],
      validFor: null,
      override: null,
    });
  });

  it('binds to content once there is a ledger, unless the policy says otherwise', () => {
    expect(readSignoffPolicy({ require: [seat('a')] }, true).binding).toBe('content');
    expect(readSignoffPolicy({ require: [seat('a')], binding: 'commit' }, true).binding).toBe('commit');
    expect(readSignoffPolicy({ require: [seat('a')], binding: 'content' }, false).binding).toBe('content');
  });

  it('takes what the policy says', () => {
    const override = { label: 'l', roles: ['x'], max: '1h' };
    expect(
      readSignoffPolicy(
        {
          none: true,
          reason: 'low tier',
          when: { base: ['main'] },
          distinct: false,
          veto_from: 'writers',
          min_permission: 'admin',
          allow_bots: true,
          allow_contributors: true,
          count_coauthors: true,
          unattributed_waiver: 'w',
          ignore_update_merges: true,
          feedback: [{ role: 'f' }, { role: 'g', major_blocks: true }],
          valid_for: '90d',
          override,
        },
        false,
      ),
    ).toEqual({
      rule: { kind: 'none', pointer: '/none', when: { base: ['main'] }, reason: 'low tier' },
      isDistinct: false,
      binding: 'commit',
      vetoFrom: 'writers',
      minPermission: 'admin',
      allowsBots: true,
      allowsContributors: true,
      countsCoauthors: true,
      unattributedWaiver: 'w',
      ignoresUpdateMerges: true,
      feedback: [
        { role: 'f', isMajorBlocking: false },
        { role: 'g', isMajorBlocking: true },
      ],
      validFor: '90d',
      override,
    });
  });

  it('points at every rule of a tree', () => {
    const when = { labels: ['x'] };
    expect(
      readSignoffPolicy(
        { all_of: [{ require: [seat('a')] }, { when, any_of: [{ require: [seat('b')] }] }] },
        false,
      ).rule,
    ).toEqual({
      kind: 'all_of',
      pointer: '/all_of',
      when: undefined,
      branches: [
        {
          kind: 'seats',
          pointer: '/all_of/0/require',
          when: undefined,
          stage: null,
          checks: [],
          seats: [seat('a')],
        },
        {
          kind: 'any_of',
          pointer: '/all_of/1/any_of',
          when,
          branches: [
            {
              kind: 'seats',
              pointer: '/all_of/1/any_of/0/require',
              when: undefined,
              stage: null,
              checks: [],
              seats: [seat('b')],
            },
          ],
        },
      ],
    });
    expect(
      readSignoffPolicy({ when, stages: [{ id: 's', when, require: [seat('a')] }] }, false).rule,
    ).toEqual({
      kind: 'all_of',
      pointer: '/stages',
      when,
      branches: [{ kind: 'seats', pointer: '/stages/0', when, stage: 's', checks: [], seats: [seat('a')] }],
    });
  });

  it('throws on a block that was not checked', () => {
    expect(() => readSignoffPolicy({ any_of: [{}] }, false)).toThrow(
      'The sign-off rule at "/any_of/0" requires nothing.',
    );
  });
});
