import { describe, expect, test } from 'vitest';
import type { Config } from '../schemas/config.ts';
import type { Roles } from '../schemas/roles.ts';
import { configChanges, rolesChanges } from './config-change.ts';
import { type GoverningState, governingChanges } from './governing.ts';
import type { ChangedPath } from './tree.ts';

describe('configuration and roles', () => {
  const CONFIG: Config = {
    models: ['models/**', 'analyses/**'],
    environments: ['dev', 'prod'],
    evidence: [{ file: 'r/*.json', map: [{ pointer: '/auc', metric: 'roc_auc' }] }],
    predictions: [{ file: 'p.csv', dataset: 'test', label: 'y', score: 's' }],
    artifacts: [{ workflow: 'train.yml', name: 'metrics', into: 'r' }],
    code_paths: { fraud: ['pipeline/**'] },
    pointers_only: ['models/fraud/data/**'],
    suppress_below: 10,
  };

  test.each<[string, Partial<Config>, string]>([
    ['a path less', { models: ['models/**'] }, 'looser'],
    ['a path more', { models: ['models/**', 'analyses/**', 'x/**'] }, 'stricter'],
    ['a narrower path', { models: ['models/a/**', 'analyses/**'] }, 'looser'],
    [
      'another mapping',
      { evidence: [{ file: 'r/*.json', map: [{ pointer: '/best', metric: 'roc_auc' }] }] },
      'looser',
    ],
    ['no recomputation', { predictions: [] }, 'looser'],
    [
      'another threshold of predictions',
      { predictions: [{ file: 'p.csv', dataset: 'test', label: 'y', score: 's', threshold: 0.1 }] },
      'looser',
    ],
    [
      'drift to compute',
      { drift: [{ file: 'c.csv', reference: 'r.json', dataset: 'production' }] },
      'stricter',
    ],
    ['another artifact', { artifacts: [] }, 'looser'],
    ['other environments', { environments: ['prod'] }, 'looser'],
    ['code paths dropped', { code_paths: {} }, 'looser'],
    ['code paths added', { code_paths: { fraud: ['pipeline/**', 'lib/**'] } }, 'stricter'],
    [
      'more outputs bound by their record alone',
      { pointers_only: ['models/fraud/**', 'models/fraud/data/**'] },
      'looser',
    ],
    ['fewer outputs bound by their record alone', { pointers_only: [] }, 'stricter'],
    ['a registry', { registries: [{ name: 'a', kind: 'mlflow', url: 'https://m.example' }] }, 'looser'],
    ['another governance role', { governance_role: 'ann' }, 'looser'],
    ['the governance role written out', { governance_role: 'governance' }, 'same'],
    ['another ledger', { ledger: 'x' }, 'looser'],
    ['smaller groups shown', { suppress_below: 1 }, 'looser'],
  ])('configuration: %s', (_, change, direction) => {
    const found = configChanges(CONFIG, { ...CONFIG, ...change }, 'c.yml').map((entry) => entry.direction);
    expect(found).toEqual(direction === 'same' ? [] : [direction]);
  });

  const [A, B] = [
    'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
    'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg',
  ];
  test.each<[string, readonly string[] | undefined, readonly string[] | undefined, string[]]>([
    ['the first', undefined, [A], [`stricter: Bundles are released encrypted, for ${A} only.`]],
    ['one more', [A], [A, B], [`looser: Bundles can also be decrypted by ${B}.`]],
    [
      'one less',
      [A, B],
      [A],
      [`stricter: Bundles that are released from now on can no longer be decrypted by ${B}.`],
    ],
    [
      'another one',
      [A],
      [B],
      [
        `looser: Bundles can also be decrypted by ${B}.`,
        `stricter: Bundles that are released from now on can no longer be decrypted by ${A}.`,
      ],
    ],
    ['another order', [A, B], [B, A], ['neutral: The recipients of bundles are written in another order.']],
    ['the same', [A, B], [A, B], []],
    [
      'none any more',
      [A],
      undefined,
      ['looser: Bundles are no longer encrypted: whoever may read the repository may download them.'],
    ],
  ])('recipients of bundles: %s', (_, before, after, expected) => {
    const of = (recipients: readonly string[] | undefined): Config =>
      recipients === undefined ? CONFIG : { ...CONFIG, bundles: { recipients: [...recipients] } };
    const found = configChanges(of(before), of(after), 'c.yml');
    expect(found.map(({ direction, message }) => `${direction}: ${message}`)).toEqual(expected);
  });

  const ROLES: Roles = { roles: { arb: { users: ['ann', { login: 'bob', id: 7 }] } } };
  test.each<[string, Roles, string[]]>([
    ['a person joins', { roles: { arb: { users: ['ann', { login: 'bob', id: 7 }, 'eve'] } } }, ['looser']],
    ['a person leaves', { roles: { arb: { users: ['ann'] } } }, ['stricter']],
    [
      'attack 44: a login gets another id',
      { roles: { arb: { users: ['ann', { login: 'bob', id: 8 }] } } },
      ['looser', 'stricter'],
    ],
    ['a team joins', { roles: { arb: { ...ROLES.roles.arb, teams: ['a/b'] } } }, ['looser']],
    ['a role is removed', { roles: {} }, ['looser']],
    ['a role is added', { roles: { ...ROLES.roles, dpo: { users: ['eve'] } } }, ['neutral']],
    ['another order', { roles: { arb: { users: [{ login: 'bob', id: 7 }, 'ann'] } } }, ['neutral']],
    ['nothing', ROLES, []],
  ])('roles: %s', (_, head, expected) => {
    expect(rolesChanges(ROLES, head, 'r.yml').map((change) => change.direction)).toEqual(expected);
  });
});

describe('governing files as a whole', () => {
  const EMPTY: GoverningState = {
    config: undefined,
    roles: undefined,
    delegations: [],
    signers: {},
    policies: [],
    datasets: [],
  };
  const CONFIG: GoverningState = { ...EMPTY, config: { models: ['m/**'] } };
  const changed = (path: string): ChangedPath[] => [{ path, previousPath: null, status: 'modified' }];
  const found = (path: string, base = EMPTY, head = EMPTY) =>
    governingChanges({ changed: changed(path), base, head, models: [] }).map((change) => [
      change.file,
      change.direction,
    ]);

  test.each([
    ['attack 4: a workflow', '.github/workflows/gate.yml', 'looser'],
    ['CODEOWNERS', '.github/CODEOWNERS', 'looser'],
    ['attack 2: a policy that is removed', '.arbiter/policies/arb.yml', 'looser'],
    ['a waiver', '.arbiter/waivers/w.yml', 'looser'],
    ['a lock file that is not read', 'arbiter.lock', 'neutral'],
    ['a catalog file that is removed', '.arbiter/catalog/c.yml', 'looser'],
    ['an unknown file', '.arbiter/NOTES.md', 'neutral'],
  ])('%s', (_, path, direction) => {
    expect(found(path)).toEqual([[path, direction]]);
  });

  test.each([
    ['removed', CONFIG, EMPTY, 'looser'],
    ['new', EMPTY, CONFIG, 'neutral'],
    ['only written differently', CONFIG, CONFIG, 'neutral'],
  ])('the configuration is %s', (_, base, head, direction) => {
    expect(found('.arbiter/config.yml', base, head)).toEqual([['.arbiter/config.yml', direction]]);
  });

  const DELEGATED: GoverningState = {
    ...EMPTY,
    delegations: [{ from: 'dana', to: 'eve', role: 'data-steward', until: '2026-12-31', reason: 'Leave' }],
  };
  const UNREADABLE: GoverningState = { ...EMPTY, delegations: undefined };
  test.each([
    ['new', EMPTY, DELEGATED, 'looser'],
    ['removed with its file', DELEGATED, EMPTY, 'stricter'],
    ['unreadable at head', DELEGATED, UNREADABLE, 'looser'],
    ['unreadable before', UNREADABLE, EMPTY, 'looser'],
    ['only written differently', DELEGATED, DELEGATED, 'neutral'],
  ])('a delegation is %s', (_, base, head, direction) => {
    expect(found('.arbiter/delegations.yml', base, head)).toEqual([['.arbiter/delegations.yml', direction]]);
  });

  const SIGNED: GoverningState = {
    ...EMPTY,
    signers: { trusted_root: '.arbiter/trusted-root.json' },
  };
  const SIGNERS_WRONG: GoverningState = { ...EMPTY, signers: undefined };
  test.each([
    ['new', EMPTY, SIGNED, 'looser'],
    ['removed with its file', SIGNED, EMPTY, 'stricter'],
    ['unreadable at head', SIGNED, SIGNERS_WRONG, 'looser'],
    ['unreadable before', SIGNERS_WRONG, EMPTY, 'looser'],
    ['only written differently', SIGNED, SIGNED, 'neutral'],
  ])('what signers are trusted is %s', (_, base, head, direction) => {
    expect(found('.arbiter/signers.yml', base, head)).toEqual([['.arbiter/signers.yml', direction]]);
  });

  test('any change of the trusted root is looser', () => {
    expect(found('.arbiter/trusted-root.json', SIGNED, SIGNED)).toEqual([
      ['.arbiter/trusted-root.json', 'looser'],
    ]);
  });

  test('a path outside what governs is not listed', () => {
    expect(found('src/app.py')).toEqual([]);
  });
});
