import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { type GateRun, gateComment, gateStatus, Scenario, signoffOf } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

let scenario: Scenario;
afterEach(() => scenario.stop());

const CATALOG = '.arbiter/catalog/people.yml';
const catalog = (classification: string) => `datasets:
  - name: people
    owner: "@acme/data"
    source: The members file
    refresh: monthly
    sensitivity: confidential
    columns:
      - { name: zip, meaning: Postal code, classification: ${classification} }
`;
const GROUPS = 'protected_attributes: [sex]\nfavorable_outcome: "0"\n';

const base: Files = {
  ...smallRepository({ artifacts: false }),
  [CATALOG]: catalog('[PII]'),
  'models/demo/model.yml': manifest(
    '1.0.0',
    'high',
    `${GROUPS}data:\n  - { dataset: people, role: train }\n`,
  ),
};
const changed = (version: string, tier: string, further: string) => manifest(version, tier, further);
const DATA = 'data:\n  - { dataset: people, role: train }\n';
const candidate: Files = {
  ...COMMITTED_CANDIDATE,
  'models/demo/model.yml': changed('1.1.0', 'high', `${GROUPS}${DATA}`),
};

async function opened(files: Files): Promise<[Pull, GateRun]> {
  scenario = await Scenario.start(base, SMALL_PEOPLE);
  const pull = await scenario.repo.openPull({ author: 'alice', branch: 'candidate', files });
  return [pull, await scenario.pullEvent(pull, 'opened')];
}

const config = () => String(base['.arbiter/config.yml']);

describe('a change of what governs, in the same pull request as the model (attacks 1, 2; vector 42)', () => {
  it('a lower limit with worse evidence: base decides, the loosening is told, and all signatures do not help', async () => {
    const [pull, run] = await opened({
      ...candidate,
      [POLICY_FILE]: policy('0.80'),
      [METRICS_FILE]: metrics(0.84),
      'models/demo/evaluation/test.csv': predictions(0.84),
    });
    expect(run.decision?.models[0]?.checks[0]).toMatchObject({ id: 'auc', outcome: 'fail' });
    expect(gateStatus(pull)?.state).toBe('failure');
    expect(gateComment(pull)).toMatch(/Looser.*0\.9.*0\.8/u);
    const signed = await scenario.approved(pull, 'dana', 'mia', 'grace');
    expect(signed.decision?.status).toBe('pending');
    expect(gateStatus(pull)?.state).toBe('failure');
  });

  const changes: [string, Files, RegExp][] = [
    ['a lower limit', { [POLICY_FILE]: policy('0.80') }, /0\.9/u],
    [
      'the author becomes a data steward',
      { '.arbiter/roles.yml': String(base['.arbiter/roles.yml']).replace('[dana]', '[dana, alice]') },
      /alice/u,
    ],
    [
      'the configuration no longer governs the model',
      { '.arbiter/config.yml': config().replace('models/**', 'other/**') },
      /config/u,
    ],
    [
      'the predictions are no longer declared',
      { '.arbiter/config.yml': config().replace(/predictions:[\s\S]*/, '') },
      /config/u,
    ],
    ['a lower tier', { 'models/demo/model.yml': changed('1.1.0', 'low', `${GROUPS}${DATA}`) }, /tier/u],
    [
      'a protected attribute removed',
      { 'models/demo/model.yml': changed('1.1.0', 'high', DATA) },
      /protected/u,
    ],
    ['the policy deleted', { [POLICY_FILE]: null }, /removed/u],
    ['the policy emptied', { [POLICY_FILE]: '' }, /removed or cannot be read/u],
    [
      'the gate’s workflow edited',
      { '.github/workflows/arbiter-gate.yml': 'name: Arbiter gate\non: push\njobs: {}\n' },
      /arbiter-gate/u,
    ],
    ['a classification downgraded', { [CATALOG]: catalog('[none]') }, /zip/u],
    [
      'a catalog file renamed to something unread',
      { [CATALOG]: null, '.arbiter/catalog/people.yaml': catalog('[PII]') },
      /people/u,
    ],
  ];
  it.each(changes)('%s: the governance role must sign, and the change is told', async (_, files, told) => {
    const [pull, run] = await opened({ ...candidate, ...files });
    expect(run.decision?.governing.length).toBeGreaterThan(0);
    expect(JSON.stringify(run.decision?.governing)).toMatch(told);
    expect(gateComment(pull)).toContain('governance');
    const signed = await scenario.approved(pull, 'dana', 'mia');
    expect(gateStatus(pull)?.state).not.toBe('success');
    expect(signed.decision?.status).not.toBe('approved');
  });

  it('a lower limit alone, signed by governance too, passes by base’s own rules', async () => {
    const [pull] = await opened({ ...candidate, [POLICY_FILE]: policy('0.80') });
    const run = await scenario.approved(pull, 'dana', 'mia', 'grace');
    expect(signoffOf(run)?.assignment).toMatchObject({ governance: ['grace'] });
    expect(gateStatus(pull)?.state).toBe('success');
  });
});

describe('a stricter limit together with the evidence that it judges', () => {
  it('needs the governance role all the same, and the comment says why', async () => {
    const [pull, run] = await opened({ ...candidate, [POLICY_FILE]: policy('0.93') });
    expect(run.decision?.models[0]?.checks[0]).toMatchObject({ id: 'auc', outcome: 'pass' });
    const why = `Role \`governance\` must sign as well: what it is judged by (${POLICY_FILE}) and its evidence (models/demo/evaluation/test.csv, ${METRICS_FILE}) change together`;
    expect(signoffOf(run)?.notes.map(({ message }) => message)).toContain(why);
    expect(gateComment(pull)).toContain('change together');
    await scenario.approved(pull, 'dana', 'mia');
    expect(gateStatus(pull)?.state).toBe('pending');
    const signed = await scenario.approved(pull, 'grace');
    expect(signoffOf(signed)?.assignment).toMatchObject({ governance: ['grace'] });
    expect(gateStatus(pull)?.state).toBe('success');
  });

  it('is not told where the evidence stays', async () => {
    const [pull] = await opened({ [POLICY_FILE]: policy('0.93') });
    expect(gateComment(pull)).toContain('governance');
    expect(gateComment(pull)).not.toContain('change together');
  });
});

describe('a change under .github alone', () => {
  it('concerns every model, and needs the governance role beside their own signatures', async () => {
    const [pull, run] = await opened({ '.github/CODEOWNERS': '* @alice\n' });
    expect(run.decision?.models.map(({ name }) => name)).toEqual(['demo']);
    await scenario.approved(pull, 'dana', 'mia', 'zoe');
    expect(gateStatus(pull)?.state).toBe('pending');
    await scenario.approved(pull, 'grace');
    expect(gateStatus(pull)?.state).toBe('success');
  });
});

it('a deleted model is refused', async () => {
  const [pull] = await opened({
    'models/demo/model.yml': null,
    [METRICS_FILE]: null,
    'models/demo/evaluation/test.csv': null,
  });
  await scenario.approved(pull, 'dana', 'mia', 'grace');
  expect(gateStatus(pull)?.state).toBe('error');
});

it('a deleted manifest beside the model’s other files is refused', async () => {
  const [pull] = await opened({ 'models/demo/model.yml': null });
  await scenario.approved(pull, 'dana', 'mia', 'grace');
  expect(gateStatus(pull)?.state).toBe('error');
});

it('a model moved elsewhere is judged by what governed it', async () => {
  const [pull, run] = await opened({
    'models/demo/model.yml': null,
    [METRICS_FILE]: null,
    'models/demo/evaluation/test.csv': null,
    'models/renamed/model.yml': changed('1.1.0', 'low', `${GROUPS}${DATA}`),
    'models/renamed/metrics.json': metrics(0.94),
  });
  expect(run.decision?.models.map(({ path, tier, is_new }) => [path, tier, is_new])).toEqual([
    ['models/renamed', 'high', false],
  ]);
  await scenario.approved(pull, 'dana', 'mia');
  expect(gateStatus(pull)?.state).not.toBe('success');
});
