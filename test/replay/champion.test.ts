import { describe, expect, it } from 'vitest';
import type { EvaluationInput } from '../../src/evaluation/evaluation.ts';
import { replayEntry } from '../../src/evaluation/replay.ts';
import { manifest, metrics, policy, predictions, smallRepository } from '../e2e/small.ts';
import type { Files } from '../github/world.ts';
import { MemoryTree } from './memory-tree.ts';
import { inputOf, recorded, storeOf, verdictOf } from './recording.ts';

const CHANGE = `  - id: change
    kind: change
    title: Not worse than what is on base
    metric: { name: roc_auc, dataset: test }
    require: { max_regression: { absolute: 0.02 } }
    first_release: { approved_by: governance }
signoff:`;
const PREDICTIONS = 'models/demo/evaluation/test.csv';
const KEYED = `models: ["models/**"]
predictions:
  - { file: "models/*/evaluation/test.csv", dataset: test, label: y_true, score: y_score, key: id }
`;

/** Predictions with a name for each row. */
function keyed(auc: number): string {
  const [head = '', ...rows] = predictions(auc).trimEnd().split('\n');
  return `id,${head}\n${rows.map((row, index) => `r${index},${row}`).join('\n')}\n`;
}

function state(auc: number, version: string, more: Files = {}, config = KEYED): Files {
  return {
    ...without(smallRepository(), 'models/demo/metrics.json'),
    '.arbiter/config.yml': config,
    '.arbiter/policies/board.yml': policy('0.5').replace('signoff:', CHANGE),
    'models/demo/model.yml': manifest(version),
    [PREDICTIONS]: keyed(auc),
    ...more,
  };
}

/** The verdict on a change, and that it replays to the same bytes. */
async function judged(base: Files, head: Files, changes: Partial<EvaluationInput> = {}) {
  const kept = await recorded(inputOf(new MemoryTree(base), new MemoryTree(head), changes));
  expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
    kind: 'same',
  });
  const check = kept.evaluation.decision.models[0]?.checks.find(({ id }) => id === 'change');
  return { outcome: check?.outcome, reason: check?.reason ?? '', check };
}

const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe('a change against the model on the base branch', () => {
  it.each([
    [0.96, 0.96, 'pass'],
    [0.96, 0.94, 'pass'],
    [0.96, 0.92, 'fail'],
  ])('AUC %d on base, %d at head: %s, and replays', async (before, after, outcome) => {
    const result = await judged(state(before, '1.0.0'), state(after, '1.1.0'));
    expect(result.outcome).toBe(outcome);
    expect(result.reason).toContain('version 1.0.0, on the base branch');
  });

  it('is paired by the key that the configuration names, and says where rows are not', async () => {
    const { check } = await judged(state(0.96, '1.0.0'), state(0.94, '1.1.0'));
    expect(check?.interval?.method).toBe('delong, paired');
    const fewer = keyed(0.94).replace(/r99,.*\n$/, '');
    const other = await judged(state(0.96, '1.0.0'), state(0.94, '1.1.0', { [PREDICTIONS]: fewer }));
    expect(other.reason).toContain('the rows are not the same');
  });

  it('is judged on claims where no predictions are declared', async () => {
    const config = 'models: ["models/**"]\n';
    const file = 'models/demo/metrics.json';
    const base = state(0.5, '1.0.0', { [file]: metrics(0.95) }, config);
    const result = await judged(base, state(0.5, '1.1.0', { [file]: metrics(0.9) }, config));
    expect([result.outcome, result.check?.trust]).toEqual(['fail', 'committed']);
  });

  it('is an error where base has no predictions, whatever it claims', async () => {
    const file = 'models/demo/metrics.json';
    const base = without(state(0.96, '1.0.0', { [file]: metrics(0.5) }), PREDICTIONS);
    const result = await judged(base, state(0.96, '1.1.0'));
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('Champion (version 1.0.0, on the base branch)');
  });

  it('is an error where base has a pointer in the place of the predictions', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 10\n`;
    const result = await judged(state(0.96, '1.0.0', { [PREDICTIONS]: pointer }), state(0.96, '1.1.0'));
    expect(result.outcome).toBe('error');
  });

  it('is an error where the manifest on base cannot be read', async () => {
    const base = state(0.96, '1.0.0', { 'models/demo/model.yml': 'name: demo\n' });
    expect((await judged(base, state(0.96, '1.1.0'))).outcome).toBe('error');
  });

  it('asks the role of the policy for a first version', async () => {
    const base = Object.fromEntries(
      Object.entries(state(0.96, '1.0.0')).filter(([path]) => !path.startsWith('models/')),
    );
    const result = await judged(base, state(0.96, '1.0.0'));
    expect(result.outcome).toBe('not_applicable');
    expect(result.check?.signoff_roles).toEqual(['governance']);
  });

  it('takes a model that was released and taken off base for no first version', async () => {
    const base = Object.fromEntries(
      Object.entries(state(0.96, '1.0.0')).filter(([path]) => !path.startsWith('models/')),
    );
    const releases = async () => [
      { entry: 4, version: '0.9.0', tag: 'demo-v0.9.0', bundle: 'a'.repeat(64), validUntil: null },
    ];
    const result = await judged(base, state(0.96, '1.0.0'), { releases });
    expect(result.outcome).toBe('error');
    expect(result.reason).toContain('release 0.9.0');
  });

  it('follows a model that moves', async () => {
    const config = KEYED;
    const base = state(0.96, '1.0.0', {}, config);
    const head = Object.fromEntries(
      Object.entries(state(0.9, '1.1.0', {}, config)).map(([path, content]) => [
        path.replace('models/demo/', 'models/renamed/'),
        content,
      ]),
    );
    expect((await judged(base, head)).outcome).toBe('fail');
  });

  it('cannot be told where only one state is given', async () => {
    const head = new MemoryTree(state(0.96, '1.0.0'));
    const kept = await recorded(inputOf(head, head, { baseSha: null, changed: null }));
    const check = kept.evaluation.decision.models[0]?.checks.find(({ id }) => id === 'change');
    expect(check?.outcome).toBe('inconclusive');
  });
});
