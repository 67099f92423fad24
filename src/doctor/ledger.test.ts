import { expect, it } from 'vitest';
import type { BranchSettings, Protection } from './branch.ts';
import { ledgerFindings } from './ledger.ts';

const CLASSIC: Protection = {
  statuses: [],
  isStrict: false,
  requiresPullRequest: false,
  requiresCodeOwners: false,
  bindsAdmins: true,
  allowsForcePushes: false,
  allowsDeletions: false,
  dismissesStaleReviews: false,
  pushers: { people: [], apps: ['arbiter-acme'] },
};

function codes(protection: Partial<Protection>, settings: Partial<BranchSettings> = {}): string[] {
  const findings = ledgerFindings(
    {
      exists: { isKnown: true, value: true },
      settings: {
        branch: 'arbiter-ledger',
        rules: { isKnown: true, value: [] },
        rulesets: { isKnown: true, value: [] },
        protection: { isKnown: true, value: { ...CLASSIC, ...protection } },
        ...settings,
      },
    },
    'app',
  );
  return findings.map(({ code }) => code);
}

it.each<[string, Partial<Protection>, string[]]>([
  ['that only the App may push to', {}, []],
  [
    'that people may push to as well',
    { pushers: { people: ['root'], apps: ['arbiter-acme'] } },
    ['ledger_bypass_actors'],
  ],
  ['that two Apps may push to', { pushers: { people: [], apps: ['a', 'b'] } }, ['ledger_bypass_actors']],
  ['that nobody may push to', { pushers: { people: [], apps: [] } }, ['ledger_not_writable']],
  ['that every writer may push to', { pushers: null }, ['ledger_writable']],
  ['that may be rewound', { allowsForcePushes: true }, ['ledger_force_pushes_allowed']],
  [
    'whose rules exempt administrators',
    { bindsAdmins: false },
    ['ledger_force_pushes_allowed', 'ledger_deletion_allowed'],
  ],
])('a ledger’s branch under classic protection %s', (_, protection, expected) => {
  expect(codes(protection)).toEqual(expected);
});

it('is told of nothing where neither rules nor protection could be read', () => {
  const unknown = { isKnown: false, reason: 'forbidden' } as const;
  expect(codes({}, { rules: unknown, rulesets: unknown, protection: unknown })).toEqual([
    'ledger_force_pushes_unreadable',
    'ledger_deletion_unreadable',
    'ledger_writers_unreadable',
  ]);
});

it('that nothing names is begun first and named then', () => {
  const [finding] = ledgerFindings(null, 'token');
  expect(finding).toMatchObject({ code: 'ledger_not_configured', severity: 'note' });
  expect(finding?.repair).toMatch(/`arbiter audit init`.*`ledger: arbiter-ledger`.*`contents: write`/);
});

it('whose existence could not be read is unknown', () => {
  const settings = { branch: 'arbiter-ledger' } as BranchSettings;
  const findings = ledgerFindings({ exists: { isKnown: false, reason: 'forbidden' }, settings }, 'app');
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['ledger_unreadable', 'cannot_tell'],
  ]);
});
