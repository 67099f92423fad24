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
    [
      'a check twice in one stage',
      { stages: [{ id: 'data', require: [seat('arb')], checks: ['auc', 'auc'] }] },
      'duplicate_check',
      '/stages/0/checks/1',
    ],
    [
      'a check in two stages',
      {
        stages: [
          { id: 'data', require: [seat('arb')], checks: ['card', 'auc'] },
          { id: 'board', require: [seat('arb')], checks: ['auc'] },
        ],
      },
      'duplicate_check',
      '/stages/1/checks/0',
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

  it.each<[SignoffBlock, string]>([
    [{}, 'Nothing is required here; exactly one of require, all_of, any_of, stages, none was expected.'],
    [{ any_of: [{}] }, 'Nothing is required here; exactly one of require, all_of, any_of was expected.'],
    [{ require: [] }, 'The list of required roles is empty: it would let everything through.'],
    [
      { require: [seat('arb')], any_of: [{ require: [seat('arb')] }] },
      '`any_of` stands beside `require`; exactly one of require, all_of, any_of, stages, none was expected.',
    ],
    [{ require: [seat('arb'), seat('arb')] }, 'Role `arb` is listed twice; give it a higher `count`.'],
    [
      {
        stages: [
          { id: 'data', require: [seat('arb')] },
          { id: 'data', require: [seat('arb')] },
        ],
      },
      'Stage `data` is listed twice.',
    ],
    [{ require: [seat('nobody')] }, 'Role `nobody` has no members: nobody could ever sign.'],
    [{ require: [seat('arb', 0)] }, 'Role `arb` needs a `count` of at least 1.'],
    [{ require: [seat('quux')] }, 'Role `quux` is not defined in the roles file.'],
    [{ none: true }, '`none: true` needs a `reason`: it is reported with every decision.'],
    [{ require: [seat('arb')], reason: 'x' }, '`reason` belongs to `none: true`.'],
  ])('says in words what is wrong with %j', (block, message) => {
    expect(validateSignoff(block, ROLES)).toMatchObject([{ message }]);
  });

  it('says what is wrong with a login, and where one is listed twice', () => {
    const roles = [{ name: 'arb', logins: ['Dan', 'd an', 'x', 'dAN'], hasTeam: false }];
    expect(validateSignoff({ require: [seat('arb')] }, roles)).toEqual([
      {
        code: 'bad_login',
        message:
          '`d an` in role `arb` is not a GitHub login (letters, digits, - and _, at most 39; apps: name[bot]).',
        pointer: '/roles/arb',
      },
      { code: 'duplicate_login', message: '`dAN` is listed twice in role `arb`.', pointer: '/roles/arb' },
    ]);
  });

  it('finds faults however deep, in stages, and several at once', () => {
    expect(
      validateSignoff(
        { all_of: [{ any_of: [{ require: [seat('arb')] }, { require: [seat('x')] }] }] },
        ROLES,
      ),
    ).toMatchObject([{ code: 'undefined_role', pointer: '/all_of/0/any_of/1/require/0/role' }]);
    expect(
      validateSignoff(
        {
          stages: [
            { id: 'a', require: [seat('arb')] },
            { id: 'b', require: [seat('x'), seat('nobody', 0)] },
          ],
        },
        ROLES,
      ).map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual([
      'bad_count /stages/1/require/1',
      'undefined_role /stages/1/require/0/role',
      'empty_role /stages/1/require/1/role',
    ]);
  });

  it('suggests nothing where nothing is near', () => {
    expect(validateSignoff({ require: [seat('zzzzzzzz')] }, ROLES)[0]).not.toHaveProperty('suggestion');
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
