import type { Model, SubjectChange } from '../../src/schemas/decision.ts';
import { aDecision, aModel, aSignoff, completeSignoff } from './decisions.ts';
import { partial, type Scenario, scenario } from './scenario.ts';

const rules: SubjectChange[] = [
  {
    part: 'policy',
    name: 'arb-production/auc',
    change: 'changed',
    detail: 'its limit changes from above 0.9 to above 0.92',
  },
  { part: 'catalog', name: 'claims', change: 'changed', detail: 'the column member_zip is added' },
  {
    part: 'evidence',
    name: 'evidence/predictions.parquet',
    change: 'changed',
    detail: 'run 123 attempt 2 wrote it again (attempt 1: sha256:0123456789ab)',
  },
  { part: 'file', name: 'models/fraud-detection/model.onnx', change: 'changed', detail: null },
];

const retrained: SubjectChange[] = [
  {
    part: 'model',
    name: 'fraud-detection',
    change: 'changed',
    detail: 'its version changes from 1.1.0 to 1.2.0',
  },
  { part: 'policy', name: `sha256:${'5'.repeat(64)}`, change: 'removed', detail: null },
  { part: 'waiver', name: `sha256:${'6'.repeat(64)}`, change: 'added', detail: null },
  ...Array.from(
    { length: 60 },
    (_, index): SubjectChange => ({
      part: 'file',
      name: `models/fraud-detection/trees/${String(index).padStart(2, '0')}.json`,
      change: 'added',
      detail: null,
    }),
  ),
];

const voided = aModel({
  signoff: {
    ...aSignoff({
      ignored: [
        { review: 31, user: 'dan', reason: 'stale_subject' },
        { review: 32, user: 'sue', reason: 'stale_subject' },
        { review: 33, user: 'mel', reason: 'stale_subject' },
        { review: 34, user: 'ann', reason: 'stale_subject' },
      ],
    }),
  },
  voided: [
    { review: 31, user: 'dan', changes: rules },
    { review: 32, user: 'sue', changes: rules },
    { review: 33, user: 'mel', changes: [] },
    { review: 34, user: 'ann', changes: retrained },
  ],
});

const conditions: Model['conditions'] = [
  { review: 3, user: 'dan', until: '2026-06-30', text: 'recalibrate on the spring data', overdue: false },
  { review: 3, user: 'dan', until: '2026-02-01', text: 'name an owner of the feed', overdue: true },
];

const staged = aModel({
  signoff: {
    ...partial,
    missing: [
      { role: 'ml-engineer', count: 1, eligible: ['mel'] },
      { role: 'arb', count: 2, eligible: ['ann', 'bob'] },
    ],
    ignored: [],
    notes: [
      {
        code: 'activity_unread',
        message: 'When the head was pushed could not be read; our first sighting counts.',
      },
      { code: 'condition', message: 'dan approves on the condition, until 2026-06-30: …' },
      { code: 'delegation', message: 'sue signs as security-lead for sam, until 2026-03-31: parental leave' },
      { code: 'feedback', message: 'lee (legal, advisory) has minor remarks.' },
      { code: 'stage', message: 'Stage technical is open. Asked when it is complete: board (arb).' },
    ],
  },
  conditions,
});

/** A stage that a change request opened again, and one whose checks have names that would be markup. */
const stagedWithChecks = aModel({
  status: 'pending',
  turn: 'author',
  reason: '1 of 12 checks does not hold: AUC.',
  signoff: {
    ...partial,
    missing: [
      { role: 'ml-engineer', count: 1, eligible: ['mel'] },
      { role: 'arb', count: 2, eligible: ['ann', 'bob'] },
    ],
    ignored: [],
    notes: [{ code: 'stage', message: 'Stage training is open again.' }],
    stages: [
      { id: 'data', state: 'complete', checks: [{ check: 'catalog', holds: true }], missing: [] },
      { id: 'training', state: 'returned', checks: [], missing: [{ role: 'ml-engineer', count: 1 }] },
      {
        id: 'validation',
        state: 'waiting',
        checks: ['auc', '`a|b`<b>', 'c', 'd', 'e', 'f', 'g', 'h'].map((check) => ({ check, holds: false })),
        missing: [],
      },
      {
        id: 'board',
        state: 'waiting',
        checks: [{ check: 'documents', holds: false }],
        missing: [{ role: 'arb', count: 2 }],
      },
    ],
  },
});

const override = {
  label: 'break-glass',
  user: 'grace',
  at: '2026-03-01T11:00:00Z',
  until: '2026-03-02T11:00:00Z',
  reason: 'payments are being refused, incident 4711',
};

/** What is said of signatures: what voided them, on what conditions they were given, who overrode them. */
export function signatureScenarios(): Scenario[] {
  return [
    scenario('voided', aDecision([voided]), { ledger: { seq: 42, sha256: 'c'.repeat(64) }, recordedAs: 42 }),
    scenario('stages', aDecision([staged])),
    scenario('stages-with-checks', aDecision([stagedWithChecks])),
    scenario(
      'approved-on-conditions',
      aDecision([
        aModel({
          status: 'approved',
          turn: 'nobody',
          reason: 'Every seat is filled.',
          signoff: {
            ...completeSignoff({
              ignored: [{ review: 9, user: 'zoe', reason: 'no_role' }],
              notes: [
                {
                  code: 'delegation',
                  message: 'sue signs as security-lead for sam, until 2026-03-31: leave',
                },
              ],
            }),
          },
          conditions,
        }),
      ]),
      {
        ledger: { seq: 43, sha256: 'd'.repeat(64) },
        recordedAs: 43,
        reviewedAt: new Map([1, 2, 3, 4].map((review) => [review, `2026-03-0${review}T10:00:00Z`])),
      },
    ),
    scenario(
      'break-glass',
      aDecision([
        aModel({
          status: 'approved',
          turn: 'nobody',
          reason: 'Every seat is filled.',
          signoff: { ...partial, state: 'complete', override, valid_until: override.until },
        }),
      ]),
    ),
    scenario(
      'governance',
      aDecision([], {
        status: 'in_review',
        reason: 'A change to what governs waits for the governance role.',
        governing: [
          {
            file: '.arbiter/roles.yml',
            pointer: '/roles/arb',
            direction: 'looser',
            message: 'zoe joins the role arb.',
          },
        ],
        governance: {
          ...aSignoff({
            assignment: { governance: [] },
            missing: [{ role: 'governance', count: 1, eligible: ['grace', 'gus'] }],
            ignored: [
              { review: 41, user: 'alice', reason: 'author' },
              { review: 42, user: 'grace', reason: 'stale_subject' },
            ],
          }),
        },
        governance_voided: [
          {
            review: 42,
            user: 'grace',
            changes: [{ part: 'file', name: '.arbiter/roles.yml', change: 'changed', detail: null }],
          },
        ],
        governance_conditions: [
          {
            review: 43,
            user: 'gus',
            until: '2026-06-30',
            text: 'remove zoe after the audit',
            overdue: false,
          },
        ],
      }),
    ),
    scenario(
      'returned',
      aDecision([
        aModel({
          status: 'rejected',
          turn: 'author',
          reason: 'A reviewer asks for changes.',
          signoff: {
            ...partial,
            state: 'vetoed',
            ignored: [],
            vetoes: [{ review: 21, user: 'mel' }],
            notes: [{ code: 'return_to', message: 'mel asks to return to stage training (review 21).' }],
          },
        }),
      ]),
    ),
  ];
}
