import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { foldLogin, validateSignoff } from './validation.ts';

const ROLES = [
  { name: 'data-steward', logins: ['dan'], hasTeam: false },
  { name: 'arb', logins: [], hasTeam: true },
  { name: 'nobody', logins: [], hasTeam: false },
];
const seat = (role: string, count = 1): { role: string; count: number } => ({ role, count });

describe('validateSignoff', () => {
  it.each<[string, SignoffBlock]>([
    ['a list', { require: [seat('data-steward'), seat('arb', 2)] }],
    [
      'a role in two branches',
      { all_of: [{ require: [seat('arb')] }, { any_of: [{ require: [seat('arb')] }] }] },
    ],
    ['nobody, with a reason', { none: true, reason: 'low tier' }],
    [
      'stages',
      {
        stages: [
          { id: 'data', require: [seat('arb')] },
          { id: 'final', require: [seat('arb')] },
        ],
      },
    ],
  ])('accepts %s', (_, block) => {
    expect(validateSignoff(block, ROLES)).toEqual([]);
  });

  it.each<[string, SignoffBlock, string, string]>([
    ['nothing', {}, 'nothing_required', ''],
    ['an empty list', { require: [] }, 'nothing_required', '/require'],
    [
      'two forms',
      { require: [seat('arb')], any_of: [{ require: [seat('arb')] }] },
      'several_rules',
      '/any_of',
    ],
    [
      'two forms in a branch',
      { all_of: [{ require: [seat('arb')], all_of: [{ require: [seat('arb')] }] }] },
      'several_rules',
      '/all_of/0/all_of',
    ],
    [
      'a branch that requires nothing',
      { any_of: [{ when: { labels: ['x'] } }] },
      'nothing_required',
      '/any_of/0',
    ],
    ['a role twice', { require: [seat('arb'), seat('arb')] }, 'duplicate_role', '/require/1/role'],
    [
      'a stage twice',
      {
        stages: [
          { id: 'data', require: [seat('arb')] },
          { id: 'data', require: [seat('arb')] },
        ],
      },
      'duplicate_stage',
      '/stages/1/id',
    ],
    ['a role without members', { require: [seat('nobody')] }, 'empty_role', '/require/0/role'],
    ['a count of 0', { require: [seat('arb', 0)] }, 'bad_count', '/require/0'],
    ['half a person', { require: [seat('arb', 1.5)] }, 'bad_count', '/require/0'],
    [
      'an undefined waiver role',
      { require: [seat('arb')], unattributed_waiver: 'x' },
      'undefined_role',
      '/unattributed_waiver',
    ],
    [
      'an undefined feedback role',
      { require: [seat('arb')], feedback: [{ role: 'x' }] },
      'undefined_role',
      '/feedback/0/role',
    ],
    [
      'an undefined override role',
      { require: [seat('arb')], override: { label: 'l', roles: ['x'], max: '1h' } },
      'undefined_role',
      '/override/roles/0',
    ],
    ['nobody without a reason', { none: true, reason: ' ' }, 'reason_missing', '/none'],
    ['a reason alone', { require: [seat('arb')], reason: 'x' }, 'reason_alone', '/reason'],
  ])('refuses %s', (_, block, code, pointer) => {
    expect(validateSignoff(block, ROLES)).toMatchObject([{ code, pointer }]);
  });

  it('says what was probably meant', () => {
    expect(validateSignoff({ require: [seat('data-stewart')] }, ROLES)).toMatchObject([
      { code: 'undefined_role', suggestion: 'data-steward' },
    ]);
  });

  it.each(['d\u0430n', 'dan\u212A', '-dan', 'dan dan', '', 'a'.repeat(40), 'dan[bot][bot]', '@dan'])(
    'refuses the login %j',
    (login) => {
      const problems = validateSignoff({ require: [seat('arb')] }, [
        { name: 'arb', logins: [login], hasTeam: false },
      ]);
      expect(problems).toMatchObject([{ code: 'bad_login', pointer: '/roles/arb' }]);
    },
  );

  it.each(['d', 'dan_acme', 'a'.repeat(39), 'ai[bot]', '0'])('accepts the login %j', (login) => {
    expect(
      validateSignoff({ require: [seat('arb')] }, [{ name: 'arb', logins: [login], hasTeam: false }]),
    ).toEqual([]);
  });
});

describe('foldLogin', () => {
  it('folds ASCII letters and nothing else', () => {
    expect(foldLogin('DaN_ACME')).toBe('dan_acme');
    expect(foldLogin('\u212A\u0130')).toBe('\u212A\u0130');
  });
});
