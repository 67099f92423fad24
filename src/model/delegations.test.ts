import { describe, expect, test } from 'vitest';
import type { Roles } from '../schemas/roles.ts';
import { type Delegation, loadDelegations } from './delegations.ts';
import { delegationChanges } from './delegations-change.ts';

const ROLES: Roles = {
  roles: {
    'data-steward': { users: ['dana', { login: 'dan', id: 7 }] },
    governance: { users: ['grace'] },
  },
};

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly role?: string;
  readonly until?: string;
  readonly reason?: string;
}

function line({
  from = 'dana',
  to = 'eve',
  role = 'data-steward',
  until = '2026-12-31',
  reason = 'Leave',
}: Written = {}): string {
  return `  - { from: ${from}, to: ${to}, role: ${role}, until: ${until}, reason: "${reason}" }\n`;
}

function load(...lines: readonly string[]) {
  return loadDelegations(`delegations:\n${lines.join('')}`, '.arbiter/delegations.yml', ROLES);
}

describe('.arbiter/delegations.yml', () => {
  test('is read as it is written', () => {
    const { value, problems } = load(line(), line({ to: '{ login: Eve-2, id: 9 }', until: '"2028-02-29"' }));
    expect(problems).toEqual([]);
    expect(value?.delegations).toEqual([
      { from: 'dana', to: 'eve', role: 'data-steward', until: '2026-12-31', reason: 'Leave' },
      {
        from: 'dana',
        to: { login: 'Eve-2', id: 9 },
        role: 'data-steward',
        until: '2028-02-29',
        reason: 'Leave',
      },
    ]);
  });

  test.each<[string, readonly string[], string, number, string?]>([
    ['to oneself', [line({ to: 'Dana' })], 'same_person', 2],
    [
      'to oneself under another name',
      [line({ from: '{ login: a, id: 4 }', to: '{ login: b, id: 4 }' })],
      'same_person',
      2,
    ],
    ['of a role that is not there', [line({ role: 'data-stewards' })], 'unknown_role', 2, 'data-steward'],
    ['of a role named as what every object has', [line({ role: 'constructor' })], 'unknown_role', 2],
    ['until a day that is none', [line({ until: '2026-02-30' })], 'bad_date', 2],
    ['until a month that is none', [line({ until: '2026-13-01' })], 'bad_date', 2],
    ['until an instant', [line({ until: '"2026-12-31T00:00:00Z"' })], 'bad_pattern', 2],
    ['for no reason', [line({ reason: ' ' })], 'reason_missing', 2],
    ['twice', [line(), line({ from: 'DANA', until: '2027-01-01' })], 'duplicate_delegation', 3],
    ['of a look-alike', [line({ from: '"d\u0430na"' })], 'bad_pattern', 2],
    [
      'with a key that nothing reads',
      ['  - { from: dana, to: eve, role: governance, until: 2026-12-31, reason: x, count: 2 }\n'],
      'unknown_key',
      2,
    ],
    ['without an end', ['  - { from: dana, to: eve, role: governance, reason: x }\n'], 'missing_key', 2],
    [
      'by an id that the roles give to another',
      [line({ from: '{ login: dana, id: 7 }' })],
      'conflicting_id',
      2,
    ],
    ['by another id than the roles give', [line({ from: '{ login: dan, id: 8 }' })], 'conflicting_id', 2],
    [
      'by two ids of one login',
      [line({ to: '{ login: eve, id: 1 }' }), line({ to: '{ login: eve, id: 2 }', role: 'governance' })],
      'conflicting_id',
      3,
    ],
  ])('a delegation %s is refused', (_, lines, code, at, suggestion) => {
    const { value, problems } = load(...lines);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems[0]).toMatchObject({ line: at, ...(suggestion !== undefined && { suggestion }) });
  });

  test('the same people may delegate two roles, and one person to two', () => {
    expect(load(line(), line({ role: 'governance' }), line({ to: 'fay' })).problems).toEqual([]);
  });

  test('without roles, which then are a problem of their own, the file is judged by itself', () => {
    const text = `delegations:\n${line({ role: 'nobody' })}`;
    expect(loadDelegations(text, 'd.yml', undefined).problems).toEqual([]);
  });

  test.each(['', '[]', 'delegations: []', 'delegations: {}', 'delegations: [null]', '\u0000', '&a [*a]'])(
    'is refused as %j, and never throws',
    (text) => {
      expect(loadDelegations(text, 'd.yml', ROLES).value).toBeUndefined();
    },
  );
});

describe('a change of delegations', () => {
  const ONE: Delegation = {
    from: 'dana',
    to: 'eve',
    role: 'data-steward',
    until: '2026-12-31',
    reason: 'Leave',
  };
  test.each<[string, Delegation[], Delegation[], [string, string][]]>([
    ['grants', [], [ONE], [['looser', 'eve may sign as data-steward for dana until 2026-12-31.']]],
    ['ends', [ONE], [], [['stricter', 'eve may no longer sign as data-steward for dana.']]],
    [
      'prolongs',
      [ONE],
      [{ ...ONE, until: '2027-01-31' }],
      [['looser', 'eve may sign as data-steward for dana until 2027-01-31; it was until 2026-12-31.']],
    ],
    [
      'shortens',
      [ONE],
      [{ ...ONE, until: '2026-11-30' }],
      [['stricter', 'eve may sign as data-steward for dana only until 2026-11-30; it was until 2026-12-31.']],
    ],
    [
      'explains otherwise',
      [ONE],
      [{ ...ONE, reason: 'Sick' }],
      [['neutral', 'The reason why eve may sign as data-steward for dana is another one.']],
    ],
    [
      'names another account of the same login (attack 44)',
      [{ ...ONE, to: { login: 'eve', id: 3 } }],
      [{ ...ONE, to: { login: 'eve', id: 4 } }],
      [
        ['looser', 'eve (id 4) may sign as data-steward for dana until 2026-12-31.'],
        ['stricter', 'eve (id 3) may no longer sign as data-steward for dana.'],
      ],
    ],
    ['reorders', [ONE, { ...ONE, to: 'fay' }], [{ ...ONE, to: 'fay' }, ONE], []],
    ['writes a login in capitals', [ONE], [{ ...ONE, from: 'Dana' }], []],
  ])('that %s', (_, before, after, expected) => {
    const found = delegationChanges(before, after, 'd.yml');
    expect(found.map(({ direction, message }) => [direction, message])).toEqual(expected);
    expect(found.every(({ file }) => file === 'd.yml')).toBe(true);
  });
});
