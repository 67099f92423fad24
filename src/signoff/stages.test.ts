import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { SignoffBlock } from '../schemas/signoff.ts';
import { signoffResultSchema } from '../schemas/signoff-result.ts';
import { signoffSnapshot } from '../schemas/validators/signoff-snapshot.js';
import { parseYaml } from '../text/yaml.ts';
import { caseToSnapshot } from './case.ts';
import { evaluateSignoff, type SignoffEvaluation } from './signoff.ts';
import { signoffText } from './signoff-text.ts';
import type { ReviewFacts, SignoffSnapshot, StageCheck } from './snapshot.ts';
import { waitsFor } from './stages.ts';

const FOLDER = join(import.meta.dirname, '../../test/fixtures/signoff/vectors');

function vector(name: string): SignoffSnapshot {
  const { snapshot, problems } = caseToSnapshot(
    parseYaml(readFileSync(join(FOLDER, `${name}.yml`), 'utf8'), name),
  );
  if (snapshot === undefined) throw new Error(JSON.stringify(problems));
  return snapshot;
}

/** The cast: dan and dan2 are stewards, mel is an ml-engineer, sue a security-lead, gia governance. */
const WHOLE = vector('78j-later-stages');
const STAGES: NonNullable<SignoffBlock['stages']> = [
  { id: 'data', require: [{ role: 'data-steward', count: 1 }], checks: ['catalog'] },
  { id: 'training', require: [{ role: 'ml-engineer', count: 1 }], checks: ['auc', 'drift'] },
  { id: 'release', require: [{ role: 'security-lead', count: 1 }] },
];
const CHECKS = ['catalog', 'auc', 'drift', 'card'];

/** All checks hold but those that are named. */
const failing = (...names: readonly string[]): StageCheck[] =>
  CHECKS.map((check) => ({ check, holds: !names.includes(check) }));

type Given = readonly [login: string, state?: ReviewFacts['state'], body?: string];

function snapshot(reviews: readonly Given[], parts: Partial<SignoffSnapshot> = {}): SignoffSnapshot {
  return {
    ...WHOLE,
    isGoverning: false,
    hasLedger: true,
    signoff: { stages: STAGES, binding: 'commit' },
    stageChecks: failing(),
    reviews: reviews.map(([login, state = 'APPROVED', body = ''], index) => ({
      id: index + 1,
      user: WHOLE.people.find((person) => person.login === login)?.id ?? null,
      state,
      commit: 'h1',
      at: `2026-03-01T10:${10 + index}:00Z`,
      body,
      dismissal: null,
    })),
    ...parts,
  };
}

/** `data:complete training:open(auc; ml-engineer)`. */
function told({ result }: SignoffEvaluation): string {
  return (result.stages ?? [])
    .map((stage) => {
      const waits = waitsFor(stage).join('; ');
      return `${stage.id}:${stage.state}${waits === '' ? '' : `(${waits})`}`;
    })
    .join(' ');
}

const asked = ({ requests }: SignoffEvaluation): string[] => requests.map(({ role }) => role);
const stageNote = ({ result }: SignoffEvaluation): string[] =>
  result.notes.filter(({ code }) => code === 'stage').map(({ message }) => message);

const ALL: readonly Given[] = [['dan'], ['mel'], ['sue']];

describe('stages that carry checks', () => {
  it.each<readonly [string, readonly Given[], readonly StageCheck[], string, readonly string[], string]>([
    [
      'the first is open, and its people are asked, whatever later checks say',
      [],
      failing('auc'),
      'data:open(data-steward) training:waiting(the check auc; ml-engineer) release:waiting(security-lead)',
      ['data-steward'],
      'auc drift',
    ],
    [
      'its own check keeps a stage open although it is signed',
      [['dan']],
      failing('catalog'),
      'data:open(the check catalog) training:waiting(ml-engineer) release:waiting(security-lead)',
      [],
      'auc drift',
    ],
    [
      'a check that no stage names belongs to the first',
      [['dan']],
      failing('card'),
      'data:open(the check card) training:waiting(ml-engineer) release:waiting(security-lead)',
      [],
      'auc drift',
    ],
    [
      'the next one opens with the last signature and check of the one before',
      [['dan']],
      failing(),
      'data:complete training:open(ml-engineer) release:waiting(security-lead)',
      ['ml-engineer'],
      '',
    ],
    [
      'a check of the open stage is no longer ahead',
      [['dan']],
      failing('drift', 'auc'),
      'data:complete training:open(the checks auc, drift; ml-engineer) release:waiting(security-lead)',
      ['ml-engineer'],
      '',
    ],
    [
      'an early approval counts, and skips nothing',
      [['mel'], ['sue']],
      failing(),
      'data:open(data-steward) training:waiting release:waiting',
      ['data-steward'],
      'auc drift',
    ],
    [
      'a failing check of the middle keeps the last one waiting though all have signed',
      ALL,
      failing('drift'),
      'data:complete training:open(the check drift) release:waiting',
      [],
      '',
    ],
    ['all complete', ALL, failing(), 'data:complete training:complete release:complete', [], ''],
    [
      'a check without a result does not hold',
      ALL,
      failing().filter(({ check }) => check !== 'auc'),
      'data:complete training:open(the check auc) release:waiting',
      [],
      '',
    ],
  ])('%s', (_, reviews, stageChecks, expected, roles, ahead) => {
    const evaluation = evaluateSignoff(snapshot(reviews, { stageChecks }));
    expect(told(evaluation)).toBe(expected);
    expect(asked(evaluation)).toEqual(roles);
    expect(evaluation.ahead.join(' ')).toBe(ahead);
  });

  it('say what the open one waits for, and what comes next', () => {
    expect(stageNote(evaluateSignoff(snapshot([['dan']], { stageChecks: failing('auc') })))).toEqual([
      'Stage training is open. It waits for the check auc and for ml-engineer. Next, when it is complete: release (security-lead).',
    ]);
    expect(stageNote(evaluateSignoff(snapshot([['sue']])))).toEqual([
      'Stage data is open. It waits for data-steward. Next, when it is complete: training (ml-engineer), then release.',
    ]);
    expect(stageNote(evaluateSignoff(snapshot(ALL)))).toEqual([]);
  });

  it('name at most three checks, and seats with their number', () => {
    const checks = ['a', 'b', 'c', 'd', 'e'].map((check) => ({ check, holds: false }));
    const stage = { id: 's', state: 'open', checks, missing: [{ role: 'arb', count: 2 }] } as const;
    expect(waitsFor({ ...stage, missing: [...stage.missing] })).toEqual([
      'the checks a, b, c and 2 more',
      'arb × 2',
    ]);
  });

  it('leave the state to the reviews: the checks hold the status, not the sign-off', () => {
    const { result } = evaluateSignoff(snapshot(ALL, { stageChecks: failing(...CHECKS) }));
    expect(result.state).toBe('complete');
    expect(result.stages?.[0]?.state).toBe('open');
  });

  it('print each stage with its checks and open seats', () => {
    const { result } = evaluateSignoff(snapshot([['dan']], { stageChecks: failing('auc') }));
    expect(result.stages).toEqual([
      {
        id: 'data',
        state: 'complete',
        checks: [
          { check: 'catalog', holds: true },
          { check: 'card', holds: true },
        ],
        missing: [],
      },
      {
        id: 'training',
        state: 'open',
        checks: [
          { check: 'auc', holds: false },
          { check: 'drift', holds: true },
        ],
        missing: [{ role: 'ml-engineer', count: 1 }],
      },
      { id: 'release', state: 'waiting', checks: [], missing: [{ role: 'security-lead', count: 1 }] },
    ]);
    expect(signoffText(result, null)).toContain(
      'Stages\n  data: complete\n  training: open, waits for the check auc and for ml-engineer\n  release: waiting, waits for security-lead\n',
    );
  });

  it('are recorded with what they were judged by, as the schema of a record says', () => {
    const judged = JSON.parse(JSON.stringify(snapshot([['dan']])));
    expect([signoffSnapshot(judged), signoffSnapshot.errors]).toEqual([true, null]);
    expect(signoffSnapshot({ ...judged, stageChecks: [{ check: 'auc' }] })).toBe(false);
    const fits = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(signoffResultSchema);
    expect([fits(evaluateSignoff(judged).result), fits.errors]).toEqual([true, null]);
  });

  it('take a check that a review overrides as one that holds', () => {
    const body = '/override auc The board has seen it.';
    const bar = { policy: 'p', check: 'auc', roles: ['security-lead'], bar: null, outcome: 'fail' } as const;
    const parts = { stageChecks: failing('auc'), checks: [bar] };
    const overridden = evaluateSignoff(snapshot([['dan'], ['mel'], ['sue', 'APPROVED', body]], parts));
    expect(told(overridden)).toBe('data:complete training:complete release:complete');
    const refused = evaluateSignoff(
      snapshot([['dan'], ['mel', 'APPROVED', body]], { ...parts, checks: [{ ...bar, roles: ['arb'] }] }),
    );
    expect(told(refused)).toContain('training:open(the check auc)');
  });

  it('count open seats by role, and ask also for the seats outside stages', () => {
    const stages = [
      { ...(STAGES[0] as (typeof STAGES)[number]), require: [{ role: 'data-steward', count: 2 }] },
      ...STAGES.slice(1),
    ];
    const addedSeats = [{ role: 'governance', reason: 'first release' }];
    const evaluation = evaluateSignoff(snapshot([], { signoff: { stages, binding: 'commit' }, addedSeats }));
    expect(evaluation.result.stages?.[0]?.missing).toEqual([{ role: 'data-steward', count: 2 }]);
    expect(asked(evaluation)).toEqual(['data-steward', 'governance']);
  });

  it('give the checks of a stage that does not apply to the first one', () => {
    const stages = STAGES.map((stage) =>
      stage.id === 'training' ? { ...stage, when: { labels: ['x'] } } : stage,
    );
    const evaluation = evaluateSignoff(
      snapshot([['dan']], { signoff: { stages, binding: 'commit' }, stageChecks: failing('auc') }),
    );
    expect(told(evaluation)).toBe('data:open(the check auc) release:waiting(security-lead)');
    expect(evaluation.ahead).toEqual([]);
  });

  it('are not told where no stage names a check, nor in a sign-off that cannot be decided', () => {
    const stages = STAGES.map(({ checks: _, ...stage }) => stage);
    const plain = evaluateSignoff(snapshot([['dan']], { signoff: { stages, binding: 'commit' } }));
    expect(plain.result).not.toHaveProperty('stages');
    expect(stageNote(plain)).toEqual([
      'Stage training is open. Asked when it is complete: release (security-lead).',
    ]);
    expect(plain.ahead).toEqual([]);
    const error = evaluateSignoff(snapshot([], { now: 'never' }));
    expect(error.result.state).toBe('error');
    expect(error.result).not.toHaveProperty('stages');
    expect(error.ahead).toEqual([]);
  });

  it('go by seats alone in a case, which has no checks, and say so', () => {
    const { stageChecks: _, ...unjudged } = snapshot([['dan']]);
    const { result } = evaluateSignoff(unjudged);
    expect(told(evaluateSignoff(unjudged))).toBe(
      'data:complete training:open(ml-engineer) release:waiting(security-lead)',
    );
    expect(result.stages?.[1]?.checks).toEqual([
      { check: 'auc', holds: null },
      { check: 'drift', holds: null },
    ]);
    expect(result.notes.map(({ code }) => code)).toEqual(['stage', 'stage_checks']);
  });

  it('are one policy error when a check stands in two of them', () => {
    const stages = [...STAGES.slice(0, 2), { ...(STAGES[2] as (typeof STAGES)[number]), checks: ['auc'] }];
    const { result } = evaluateSignoff(snapshot([], { signoff: { stages } }));
    expect(result.state).toBe('error');
    expect(result.notes[0]).toMatchObject({
      code: 'duplicate_check',
      message:
        'Check `auc` is already one of stage `training`: a check belongs to one stage. (at /stages/2/checks/0)',
    });
  });
});

describe('a change request that names a stage', () => {
  const back = (stage: string): string => `No.\n/return-to ${stage}`;
  it.each<readonly [string, readonly Given[], string]>([
    [
      'sends the work back to a complete stage',
      [['dan'], ['mel'], ['sue', 'CHANGES_REQUESTED', back('data')]],
      'data:returned training:waiting release:waiting(security-lead)',
    ],
    [
      'keeps the stages before it as they are',
      [['dan'], ['mel'], ['sue', 'CHANGES_REQUESTED', back('training')]],
      'data:complete training:returned release:waiting(security-lead)',
    ],
    [
      'does not open a stage before its turn',
      [['sue', 'CHANGES_REQUESTED', back('training')]],
      'data:open(data-steward) training:waiting(ml-engineer) release:waiting(security-lead)',
    ],
    [
      'counts with the earliest of several',
      [['dan'], ['mel', 'CHANGES_REQUESTED', back('data')], ['sue', 'CHANGES_REQUESTED', back('training')]],
      'data:returned training:waiting(ml-engineer) release:waiting(security-lead)',
    ],
    [
      'moves nothing where there is no such stage',
      [['dan'], ['sue', 'CHANGES_REQUESTED', back('nowhere')]],
      'data:complete training:open(ml-engineer) release:waiting(security-lead)',
    ],
    [
      'moves nothing once it is withdrawn',
      [['dan'], ['mel', 'CHANGES_REQUESTED', back('data')], ['mel']],
      'data:complete training:complete release:open(security-lead)',
    ],
    [
      'moves nothing when it is no veto',
      [['dan'], ['gia', 'CHANGES_REQUESTED', back('data')]],
      'data:complete training:open(ml-engineer) release:waiting(security-lead)',
    ],
  ])('%s', (_, reviews, expected) => {
    expect(told(evaluateSignoff(snapshot(reviews)))).toBe(expected);
  });

  it('is said in the note', () => {
    const reviews: readonly Given[] = [['dan'], ['sue', 'CHANGES_REQUESTED', back('data')]];
    expect(stageNote(evaluateSignoff(snapshot(reviews)))).toEqual([
      'Stage data is open again: a change request returned the work to it. Next, when it is complete: training (ml-engineer), then release (security-lead).',
    ]);
  });
});
