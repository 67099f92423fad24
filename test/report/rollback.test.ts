import { describe, expect, test } from 'vitest';
import type { RollbackReport } from '../../src/report/rollback.ts';
import { renderRollback } from '../../src/report/rollback.ts';

const FIRST = { tag: 'credit-v1.1.0-approved-2026-03-01', sha256: 'a'.repeat(64), version: '1.1.0' };
const SECOND = { tag: 'credit-v1.2.0-approved-2026-04-01', sha256: 'b'.repeat(64) };
const OLD = { tag: 'credit-v1.0.0-approved-2026-02-01', sha256: 'c'.repeat(64) };

const LIVE: RollbackReport = {
  environment: 'prod',
  model: 'credit',
  isDrill: false,
  reason: 'Too slow since noon.',
  outcome: 'live',
  code: null,
  message: null,
  from: SECOND,
  to: FIRST,
  switchMs: 1234,
  notes: [],
  rejected: [{ ...SECOND, code: 'same_bundle', message: 'It is what runs now.' }],
  retention: {
    kept: [
      { ...SECOND, why: ['one_of_the_last', 'runs'], runsIn: ['test'] },
      { ...FIRST, why: ['one_of_the_last', 'runs'], runsIn: ['dev', 'prod'] },
    ],
    prunable: [OLD],
  },
  record: null,
  compliance: null,
  recorded: { entry: 57 },
};
const COMPLIANCE = { sha256: 'd'.repeat(64), folder: '/tmp/arbiter-compliance-1' };
const NOTHING = { to: null, switchMs: null, retention: null };

const REPORTS: readonly (readonly [name: string, report: RollbackReport])[] = [
  ['live', { ...LIVE, compliance: COMPLIANCE }],
  [
    'registry',
    {
      ...LIVE,
      transitions: [
        { target: 'mlflow credit@champion', kind: 'stage', of: '2', from: 'Archived', to: 'Production' },
        { target: 'mlflow credit@champion', kind: 'alias', of: 'champion', from: '3', to: '2' },
      ],
    },
  ],
  [
    'drill',
    {
      ...LIVE,
      environment: 'shadow',
      isDrill: true,
      reason: 'Monthly drill.',
      notes: ['shadow is as it was before the drill: nothing runs.'],
      retention: null,
      record: '/tmp/arbiter/rollback-drill.json',
    },
  ],
  [
    'drill-from-nothing',
    {
      ...LIVE,
      environment: 'shadow',
      isDrill: true,
      reason: 'Before the second version.',
      from: null,
      rejected: [],
      notes: ['shadow is as it was before the drill: nothing runs.'],
      retention: null,
      record: '/tmp/arbiter/rollback-drill.json',
    },
  ],
  [
    'drill-from-nothing-failed',
    {
      ...LIVE,
      environment: 'shadow',
      isDrill: true,
      reason: 'Before the second version.',
      outcome: 'rolled_back',
      code: 'health_failed',
      message: 'It did not become healthy in 10 looks: 503',
      from: null,
      rejected: [],
      retention: null,
    },
  ],
  [
    'refused',
    {
      ...LIVE,
      ...NOTHING,
      outcome: 'refused',
      code: 'no_candidate',
      message: 'No approved bundle of credit can be returned to in prod.',
      notes: ['By the ledger nothing runs in prod; the target says otherwise.'],
      rejected: [
        ...LIVE.rejected,
        { ...FIRST, code: 'corrupt', message: 'Its bytes are not what was approved: digest_differs' },
        { ...OLD, code: 'never_live_here', message: 'It never ran in prod; deploy it instead.' },
      ],
    },
  ],
  [
    'rolled-back',
    {
      ...LIVE,
      outcome: 'rolled_back',
      code: 'health_failed',
      message: 'It did not become healthy in 10 looks: 503',
      retention: null,
    },
  ],
  [
    'failed',
    {
      ...LIVE,
      outcome: 'failed',
      code: 'restoration_failed',
      message: 'What ran before could not be brought back: no answer',
      retention: null,
      recorded: { entry: null, reason: 'the configuration names none.' },
    },
  ],
];

describe('the report of a rollback', () => {
  test.each(REPORTS)('%s', async (name, report) => {
    const { plain, markdown } = renderRollback(report);
    await expect(`${plain}\n`).toMatchFileSnapshot(`../fixtures/report/rollback-${name}.txt`);
    await expect(markdown).toMatchFileSnapshot(`../fixtures/report/rollback-${name}.summary.md`);
  });

  test('shows what others wrote as text and nothing more', () => {
    const evil = '<img src=x>\n::error::no\n## Approved | @acme/all [x](http://evil.example) `';
    const { plain, markdown } = renderRollback({
      ...LIVE,
      ...NOTHING,
      reason: evil,
      outcome: 'refused',
      code: 'no_candidate',
      message: evil,
      model: evil,
      environment: evil,
      notes: [evil],
      rejected: [{ tag: evil, sha256: 'a'.repeat(64), code: 'corrupt', message: evil }],
      retention: {
        kept: [{ tag: evil, sha256: 'a'.repeat(64), why: ['runs'], runsIn: [evil] }],
        prunable: [],
      },
    });
    expect(plain).not.toMatch(/^::/mu);
    expect(markdown).not.toMatch(/<img|^## |@acme\/all|\[x\]\(http/mu);
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.replace(/\\\||&#124;/gu, '').split('|').length)).toEqual([5, 5, 5]);
  });
});
