import { expect, test } from 'vitest';
import { manifest, POLICY_FILE, policy, smallRepository, trainedWith } from '../../test/e2e/small.ts';
import type { Files } from '../../test/github/world.ts';
import { MemoryTree } from '../../test/replay/memory-tree.ts';
import { inputOf, NOW } from '../../test/replay/recording.ts';
import type { ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { type ArtifactSet, NO_ARTIFACTS } from './artifact-set.ts';
import { CachedLargeFiles } from './cached-large-files.ts';
import { type EvaluationInput, evaluate } from './evaluation.ts';
import { pullImpact } from './pull-impact.ts';

const OLD = smallRepository();
const CONFIG = '.arbiter/config.yml';
const TRAINED: ArtifactSet = {
  ...NO_ARTIFACTS,
  files: Object.entries(trainedWith(0.96)).map(([name, text]) => ({
    path: `models/demo/evaluation/${name}`,
    bytes: new TextEncoder().encode(text),
    source: 'artifact evaluation of workflow run 7 (attempt 1)',
    trust: 'workflow' as const,
    madeAt: NOW,
  })),
};

async function impactOf(
  head: Files,
  base: Files = OLD,
  asked: WantedObject[] = [],
  more: Partial<EvaluationInput> = {},
) {
  const largeFiles = new CachedLargeFiles({
    read: async (wanted) => {
      asked.push(...wanted);
      return wanted.map((): ObjectAnswer => ({ state: 'missing' }));
    },
  });
  const trees = [base, { ...base, ...head }].map(
    (files) => new MemoryTree(Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null))),
  ) as [MemoryTree, MemoryTree];
  let requests = 0;
  const input = inputOf(...trees, {
    artifacts: async () => {
      requests += 1;
      return TRAINED;
    },
    waivers: async () => ({ kind: 'no_ledger' }),
    largeFiles,
    pullRequest: { base: 'main', labels: [] },
    ...more,
  });
  const evaluation = await evaluate(input);
  const before = requests;
  const impact = await pullImpact(input, evaluation, { artifacts: TRAINED, largeFiles })?.();
  expect(requests).toBe(before);
  return impact;
}

test('artifacts that were collected for the verdict are judged by both, and not asked for again', async () => {
  const impact = await impactOf({ [POLICY_FILE]: policy('0.97') });
  expect(impact?.models).toMatchObject([
    { before: { status: 'in_review' }, after: { status: 'pending' }, undecided: null },
  ]);
});

test.each(['labels: [launch]', 'base: [release]'])(
  'rules that this pull request is not held to (%s) are judged as for any other',
  async (when) => {
    const conditional = policy('0.8', 'conditional').replace(
      'level: mandatory',
      `level: mandatory\n    when: { ${when} }`,
    );
    const base = { ...OLD, '.arbiter/policies/conditional.yml': conditional };
    const head = { '.arbiter/policies/conditional.yml': conditional.replace('0.8,', '0.99,') };
    const impact = await impactOf(head, base, [], { pullRequest: { base: 'main', labels: [] } });
    expect(impact?.models).toMatchObject([
      { before: { status: 'in_review' }, after: { status: 'pending' }, undecided: null },
    ]);
  },
);

test('nothing is computed where no rule changes, and where a waiver alone comes', async () => {
  expect(await impactOf({ 'models/demo/metrics.json': '{"test":{"roc_auc":0.95}}\n' })).toBeUndefined();
  const waiver = `check: auc
model: demo
versions: { from: "1.0.0", to: "1.0.9" }
reason: None.
compensating_controls: ["People look."]
ticket: R-1
expires: 2026-11-25
requested_by: mel
`;
  expect(await impactOf({ '.arbiter/waivers/auc.yml': waiver })).toBeUndefined();
});

test.each<[string, (config: string) => string]>([
  ['another artifact', (config) => config.replace('name: evaluation', 'name: other')],
  ['another workflow', (config) => config.replace('train.yml', 'other.yml')],
])('%s that only the new rules name is awaited, and nothing is fetched for it', async (_, change) => {
  const impact = await impactOf({ [CONFIG]: change(String(OLD[CONFIG])) });
  expect(impact?.models).toMatchObject([
    {
      before: { status: 'in_review' },
      after: { status: 'pending' },
      undecided: 'By the new rules it waits for evidence that is not there.',
    },
  ]);
});

test('an artifact that the new rules no longer name is not judged by them', async () => {
  const impact = await impactOf({ [CONFIG]: String(OLD[CONFIG]).replace(/artifacts:\n.*\n/u, '') });
  expect(impact?.models[0]?.after?.status).not.toBe('in_review');
});

test('what a verdict asked of a server is not asked again, and a server that only the new rules name is not asked at all', async () => {
  const registry = (url: string) =>
    `registries:\n  - { name: main, kind: mlflow, url: "${url}", token_env: MLFLOW_TOKEN }\n`;
  const config = String(OLD[CONFIG]);
  const pointer = `schema: arbiter/registry-pointer/v1
registry: main
model: credit
version: "3"
files:
  - { path: model.pkl, size: 12, sha256: "${'a'.repeat(64)}" }
`;
  const base = {
    ...OLD,
    'models/demo/model.mlflow.yml': pointer,
    [CONFIG]: config + registry('https://mlflow.example'),
  };
  const asked: WantedObject[] = [];
  const impact = await impactOf({ [CONFIG]: config + registry('https://attacker.example') }, base, asked);
  expect(asked.map(({ remote }) => remote)).toEqual(['https://mlflow.example']);
  expect(impact?.models[0]?.undecided).toContain('By the');
});

test('of a model that the change does not touch nothing is fetched, and nothing is told', async () => {
  const base = {
    ...OLD,
    [CONFIG]: `${OLD[CONFIG]}registries:\n  - { name: main, kind: mlflow, url: "https://mlflow.example" }\n`,
    'models/other/model.yml': manifest('1.0.0').replace('name: demo', 'name: other'),
    'models/other/model.mlflow.yml': `schema: arbiter/registry-pointer/v1
registry: main
model: credit
version: "3"
files:
  - { path: model.pkl, size: 12, sha256: "${'a'.repeat(64)}" }
`,
  };
  const asked: WantedObject[] = [];
  const impact = await impactOf({ 'models/demo/model.yml': manifest('1.0.0', 'low') }, base, asked);
  expect(asked).toEqual([]);
  expect(impact?.models.map(({ name }) => name)).toEqual(['demo']);
  expect(impact?.totals).toMatchObject({ models: 1, undecided_models: 0 });
});

test('rules that ask for many times as much are not judged: whoever proposes them would hold up everybody’s verdicts', async () => {
  const [head = '', check = '', rest = ''] = policy('0.97').split(/(?= {2}- id: auc)|(?=signoff:)/u);
  const checks = Array.from({ length: 250 }, (_, index) => check.replace('auc', `auc-${index}`));
  const many = [head, ...checks, rest].join('');
  await expect(impactOf({ [POLICY_FILE]: many })).rejects.toThrow(
    'The changed rules have 250 checks for 1 manifest, far more than those that decide (1 for 1)',
  );
  const impact = await impactOf({ [POLICY_FILE]: [head, ...checks.slice(0, 200), rest].join('') });
  expect(impact?.totals.models).toBe(1);
});
