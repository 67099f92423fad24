import type { Files } from '../github/world.ts';
import { ledgerWorkflows, workflows } from './example.ts';

/** A governed repository as small as one can be: one model, one check, two seats, one artifact. */
export const SMALL_PEOPLE = [
  { login: 'alice', permission: 'write' },
  { login: 'dana', permission: 'write' },
  { login: 'mia', permission: 'write' },
  { login: 'grace', permission: 'maintain' },
  { login: 'zoe', permission: 'write' },
] as const;

const CONFIG = `models: ["models/**"]
artifacts:
  - { workflow: train.yml, name: evaluation, into: models/demo/evaluation }
predictions:
  - { file: models/demo/evaluation/test.csv, dataset: test, label: y_true, score: y_score, positive: "1", threshold: 0.5, groups: [sex] }
`;

const ROLES = `roles:
  data-steward: { users: [dana] }
  ml-engineer: { users: [mia, alice] }
  governance: { users: [grace] }
`;

/** The policy with a limit for the area under the curve. */
export function policy(minimum: string, id = 'board'): string {
  return `apiVersion: arbiter/v1
kind: Policy
metadata:
  id: ${id}
  title: The board
  version: 1.0.0
  owner: "@acme/model-risk"
  goal: Models perform as agreed.
applies_to: { models: ["models/**"] }
default_tier: high
checks:
  - id: auc
    kind: metric
    title: Model meets its AUC
    goal: The model separates the classes
    owner: "@acme/model-risk"
    metric: { name: roc_auc, dataset: test }
    require: { at_least: ${minimum}, decide: point }
    level: mandatory
signoff:
  require:
    - { role: data-steward, count: 1 }
    - { role: ml-engineer, count: 1 }
`;
}

export const POLICY_FILE = '.arbiter/policies/board.yml';
export const METRICS_FILE = 'models/demo/metrics.json';

export function manifest(version: string, tier = 'high', further = ''): string {
  return `name: demo
version: "${version}"
kind: model
tier: ${tier}
stage: production
owner: "@acme/ml"
purpose: Show what the gate does.
intended_use: Tests.
out_of_scope: Everything else.
${further}`;
}

/** Predictions whose area under the curve is `auc`: 50 positives, 50 negatives of which some score higher. */
export function predictions(auc: number): string {
  const wrong = Math.round((1 - auc) * 50);
  const rows = Array.from({ length: 50 }, (_, index) => [
    `1,0.6,${index % 2 === 0 ? 'F' : 'M'}`,
    `0,${index < wrong ? '0.9' : '0.2'},${index % 2 === 0 ? 'F' : 'M'}`,
  ]);
  return `y_true,y_score,sex\n${rows.flat().join('\n')}\n`;
}

export function metrics(auc: number): string {
  return `${JSON.stringify({ test: { roc_auc: auc } }, null, 2)}\n`;
}

/** What the training workflow uploads. */
export function trainedWith(auc: number): Record<string, string> {
  return { 'test.csv': predictions(auc) };
}

/** The default branch before anything happens. Without artifacts the predictions are committed. */
export function smallRepository(options: { artifacts?: boolean; ledger?: boolean } = {}): Files {
  const isFromWorkflow = options.artifacts ?? true;
  const config = isFromWorkflow ? CONFIG : CONFIG.replace(/artifacts:\n.*\n/, '');
  return {
    'README.md': 'A small repository.\n',
    '.arbiter/config.yml': options.ledger === true ? `${config}ledger: arbiter-ledger\n` : config,
    '.arbiter/roles.yml': ROLES,
    [POLICY_FILE]: policy('0.90'),
    'models/demo/model.yml': manifest('1.0.0'),
    [METRICS_FILE]: metrics(0.96),
    ...(isFromWorkflow ? {} : { 'models/demo/evaluation/test.csv': predictions(0.96) }),
    ...(options.ledger === true ? ledgerWorkflows() : workflows()),
  };
}

/** A new version of the model, as good as the policy asks. */
export const CANDIDATE: Files = { 'models/demo/model.yml': manifest('1.1.0'), [METRICS_FILE]: metrics(0.94) };

/** The same in a repository whose predictions are committed. */
export const COMMITTED_CANDIDATE: Files = {
  ...CANDIDATE,
  'models/demo/evaluation/test.csv': predictions(0.94),
};
