import { describe, expect, it } from 'vitest';
import { type DeploymentReport, renderDeployment } from '../../src/report/deployment.ts';

const BUNDLE = {
  model: 'credit-risk',
  version: '1.2.0',
  tag: 'credit-risk-v1.2.0-approved-2026-03-01',
  sha256: 'b'.repeat(64),
};
const LIVE: DeploymentReport = {
  environment: 'prod',
  bundle: BUNDLE,
  outcome: 'live',
  reasons: [],
  notes: [{ code: 'schema_changed', message: 'The optional column income is new.' }],
  previous: { tag: 'credit-risk-v1.1.0-approved-2026-01-10', sha256: 'a'.repeat(64) },
  target: 'webhook deploy.acme.example',
  switchMs: 4210,
  url: 'https://models.acme.example/credit',
  compliance: 'c'.repeat(64),
  deployment: 40,
  recorded: { entry: 31 },
  warnings: [],
};
const ENDED = { ...LIVE, notes: [], compliance: null };
const UNSIGNED = {
  code: 'schema_not_compared',
  message:
    'Neither what runs nor this model has a signature (file MLmodel), so inputs and outputs were not compared.',
};
const HEALTH = { code: 'health_failed', message: 'It did not become healthy in 10 looks: exited with 1.' };

const REPORTS: readonly (readonly [string, DeploymentReport])[] = [
  ['live', LIVE],
  [
    'registry',
    {
      ...LIVE,
      notes: [],
      target: 'mlflow credit@champion',
      transitions: [
        { target: 'mlflow credit@champion', kind: 'stage', of: '3', from: 'None', to: 'Production' },
        { target: 'mlflow credit@champion', kind: 'stage', of: '2', from: 'Production', to: '<b>@acme</b>' },
        { target: 'mlflow credit@champion', kind: 'alias', of: 'champion', from: null, to: '3' },
      ],
    },
  ],
  ['unsigned', { ...LIVE, notes: [UNSIGNED] }],
  ['rolled-back', { ...ENDED, outcome: 'rolled_back', reasons: [HEALTH] }],
  [
    'failed',
    {
      ...ENDED,
      outcome: 'failed',
      previous: null,
      reasons: [{ code: 'restoration_failed', message: 'What ran before could not be brought back.' }],
      recorded: { entry: null, reason: 'GitHub could not be reached.' },
      warnings: ['The status of deployment 40 is not what it should be (failure).'],
    },
  ],
  [
    'refused',
    {
      ...ENDED,
      outcome: 'refused',
      switchMs: null,
      reasons: [
        {
          code: 'condition_overdue',
          message: 'A condition was due: | <b>@acme/team</b> ![x](https://evil)\n::error::done',
        },
        { code: 'environment_order', message: 'prod comes after test.' },
      ],
    },
  ],
  [
    'unread',
    {
      ...ENDED,
      outcome: 'refused',
      bundle: null,
      previous: null,
      target: null,
      switchMs: null,
      url: null,
      deployment: null,
      reasons: [{ code: 'reference_not_digest', message: 'found "v1.2.0"' }],
    },
  ],
];

describe('what became of a deployment, for the log and the job summary', () => {
  it.each(REPORTS)('%s', async (name, report) => {
    const { plain, markdown } = renderDeployment(report);
    await expect(`${plain}\n`).toMatchFileSnapshot(`../fixtures/report/deployment-${name}.txt`);
    await expect(markdown).toMatchFileSnapshot(`../fixtures/report/deployment-${name}.summary.md`);
  });
});
