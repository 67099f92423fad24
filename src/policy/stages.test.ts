import { describe, expect, it } from 'vitest';
import { explainPolicy } from './explain.ts';
import { type LoadedPolicy, loadPolicy } from './policy.ts';
import { policyChanges } from './policy-change.ts';

interface Given {
  readonly stages: string;
  readonly checks?: readonly string[];
  readonly rest?: string;
}

function text({ stages, checks = ['auc', 'card', 'drift'], rest = '' }: Given): string {
  const list = checks.map(
    (id) => `  - { id: ${id}, kind: documents, title: T, require: { present: [purpose] } }`,
  );
  return [
    'apiVersion: arbiter/v1',
    'kind: Policy',
    'metadata: { id: p, title: P, version: "1.0", owner: o }',
    'checks:',
    ...list,
    'signoff:',
    ...(rest === '' ? [] : [`  ${rest}`]),
    '  stages:',
    ...stages
      .trim()
      .split('\n')
      .map((line) => `    - { ${line.trim()} }`),
  ].join('\n');
}

function load(given: Given): LoadedPolicy {
  const { policy, problems } = loadPolicy(text(given), 'p.yml');
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}

const DATA = 'id: data, require: [{ role: steward, count: 1 }]';
const TRAINING = 'id: training, require: [{ role: engineer, count: 1 }]';
const BOARD = 'id: board, require: [{ role: arb, count: 2 }]';
const checks = (stage: string, ...ids: readonly string[]): string => `${stage}, checks: [${ids.join(', ')}]`;
const of = (...stages: readonly string[]): string => stages.join('\n');

describe('stages of a policy', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'an unknown check',
      of(checks(DATA, 'cord'), BOARD),
      ['unknown_check 10:68 This policy has no check `cord`. card'],
    ],
    [
      'one that resembles none',
      of(checks(DATA, 'auc'), checks(BOARD, 'lineage-of-everything')),
      ['unknown_check 11:65 This policy has no check `lineage-of-everything`.'],
    ],
    [
      'a check in two stages',
      of(checks(DATA, 'auc'), checks(BOARD, 'card', 'auc')),
      ['duplicate_check 11:71 Check `auc` is already one of stage `data`: a check belongs to one stage.'],
    ],
    [
      'a check twice in one',
      of(checks(DATA, 'auc', 'auc')),
      ['duplicate_check 10:73 Check `auc` is already one of stage `data`: a check belongs to one stage.'],
    ],
    [
      'a stage twice',
      of(DATA, TRAINING, DATA),
      ['duplicate_stage 12:13 Stage `data` is listed twice: each needs its own name.'],
    ],
  ])('%s is an error with its place', (_, stages, expected) => {
    const { policy, problems } = loadPolicy(text({ stages }), 'p.yml');
    expect(policy).toBeUndefined();
    expect(
      problems.map(
        ({ code, line, column, message, suggestion }) =>
          `${code} ${line}:${column} ${message}${suggestion === undefined ? '' : ` ${suggestion}`}`,
      ),
    ).toEqual(expected);
  });

  it('an empty list of checks is none', () => {
    const { problems } = loadPolicy(text({ stages: of(`${DATA}, checks: []`) }), 'p.yml');
    expect(problems).toHaveLength(1);
  });

  it.each<readonly [string, Given, string]>([
    [
      'with checks',
      { stages: of(checks(DATA, 'card'), checks(TRAINING, 'auc', 'drift'), BOARD) },
      'It is signed in stages, each open when the one before is complete: data (steward must sign; card, every check that no stage names must hold), then training (engineer must sign; auc, drift must hold), then board (2 of arb must sign).',
    ],
    [
      'without checks',
      { stages: of(DATA, `${BOARD}, when: { tiers: [high] }`), rest: 'valid_for: 90d' },
      'It is signed in stages, each open when the one before is complete: data (steward must sign), then board (2 of arb must sign; only where its condition applies); the approval lasts 90d.',
    ],
  ])('are read aloud %s', (_, given, expected) => {
    expect(explainPolicy(load(given).policy)).toContain(expected);
  });
});

describe('a change of stages that name checks', () => {
  const BEFORE = of(checks(DATA, 'card'), checks(TRAINING, 'auc'), BOARD);
  it.each<readonly [string, Given, Given, readonly string[]]>([
    ['nothing', { stages: BEFORE }, { stages: BEFORE }, []],
    [
      'a check leaves its stage',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card'), TRAINING, BOARD) },
      ['looser /signoff/stages Sign-off: the stage training no longer waits for the check auc.'],
    ],
    [
      'a check moves to a later stage',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card'), TRAINING, checks(BOARD, 'auc')) },
      [
        'looser /signoff/stages/2/checks Sign-off: the stage training no longer waits for the check auc; the stage board waits for the check auc.',
      ],
    ],
    [
      'a check moves to an earlier stage',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card', 'auc'), TRAINING, BOARD) },
      [
        'stricter /signoff/stages/0/checks Sign-off: the stage training no longer waits for the check auc; the stage data waits for the check auc.',
      ],
    ],
    [
      'a check that held up the first stage is put into a later one',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card'), checks(TRAINING, 'auc', 'drift'), BOARD) },
      ['looser /signoff/stages/1/checks Sign-off: the stage training waits for the check drift.'],
    ],
    [
      'a check that held up the first stage is put into it',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card', 'drift'), checks(TRAINING, 'auc'), BOARD) },
      ['neutral /signoff/stages/0/checks Sign-off: the stage data waits for the check drift.'],
    ],
    [
      'a new check comes into a stage',
      { stages: BEFORE, checks: ['auc', 'card'] },
      { stages: of(checks(DATA, 'card'), checks(TRAINING, 'auc', 'drift'), BOARD) },
      [
        'stricter /checks/2 Check drift is added (mandatory).',
        'stricter /signoff/stages/1/checks Sign-off: the stage training waits for the check drift.',
      ],
    ],
    [
      'a check is removed with its place',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card'), TRAINING, BOARD), checks: ['card', 'drift'] },
      [
        'looser /checks Check auc is removed.',
        'looser /signoff/stages Sign-off: the stage training no longer waits for the check auc.',
      ],
    ],
    [
      'a stage is removed',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card'), BOARD) },
      [
        'looser /signoff/stages Sign-off: the stage training is removed.',
        'looser /signoff/stages Sign-off: the stage training no longer waits for the check auc.',
      ],
    ],
    [
      'a stage is added',
      { stages: of(checks(DATA, 'card'), BOARD) },
      { stages: of(checks(DATA, 'card'), TRAINING, BOARD) },
      ['stricter /signoff/stages/1 Sign-off: the stage training is added.'],
    ],
    [
      'another order',
      { stages: BEFORE },
      { stages: of(checks(DATA, 'card'), BOARD, checks(TRAINING, 'auc')) },
      [
        'looser /signoff/stages Sign-off: the order of the stages changes from data, training, board to data, board, training.',
      ],
    ],
    [
      'fewer seats, and a condition',
      { stages: BEFORE },
      {
        stages: of(
          checks(DATA, 'card'),
          `${checks(TRAINING, 'auc')}, when: { labels: [x] }`,
          BOARD.replace('count: 2', 'count: 1'),
        ),
      },
      [
        'looser /signoff/stages/1/when Sign-off: when the stage training applies changes.',
        'looser /signoff/stages/2/require Sign-off, stage board: the seats of arb changes from 2 to 1.',
      ],
    ],
    [
      'another role, and no condition any more',
      { stages: of(`${checks(DATA, 'card')}, when: { labels: [x] }`) },
      { stages: of(checks(DATA.replace('steward', 'owner'), 'card')) },
      [
        'stricter /signoff/stages/0/require Sign-off, stage data: the role owner must sign (1).',
        'looser /signoff/stages/0/require Sign-off, stage data: the role steward need not sign any more.',
        'stricter /signoff/stages/0/when Sign-off: when the stage data applies changes.',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = policyChanges(load(before), load(after));
    expect(changes.map(({ direction, pointer, message }) => `${direction} ${pointer} ${message}`)).toEqual(
      expected,
    );
  });

  it('keeps the words that earlier versions recorded where no stage names a check', () => {
    const [change, ...others] = policyChanges(load({ stages: of(DATA) }), load({ stages: of(DATA, BOARD) }));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ direction: 'looser', pointer: '/signoff/stages' });
    expect(change?.message).toMatch(/^Sign-off: stages changes from \[\{"id":"data"/u);
  });
});
