import { describe, expect, test } from 'vitest';
import { type ChangeInput, contentPaths, type ModelFolder, modelFolders, touchedModels } from './touched.ts';
import type { ChangedPath } from './tree.ts';

const FRAUD: ModelFolder = { folder: 'models/fraud', name: 'fraud', datasets: ['claims'] };
const CHURN: ModelFolder = { folder: 'models/churn', name: 'churn', datasets: ['members'] };
const FILES = [
  'models/fraud/model.yml',
  'models/fraud/model.onnx',
  'models/churn/model.yml',
  'pipeline/train.py',
  'README.md',
];
const CATALOG = new Map([
  ['.arbiter/catalog/claims.yml', ['claims']],
  ['.arbiter/catalog/members.yml', ['members']],
]);

const change = (path: string, previousPath: string | null = null): ChangedPath => ({
  path,
  previousPath,
  status: previousPath === null ? 'modified' : 'renamed',
});

function touch(changed: readonly ChangedPath[], input: Partial<ChangeInput> = {}) {
  return touchedModels({
    config: { models: ['models/**'], code_paths: { fraud: ['pipeline/*.py'] } },
    changed,
    base: [FRAUD, CHURN],
    head: [FRAUD, CHURN],
    headPaths: FILES,
    catalogFiles: CATALOG,
    ...input,
  });
}

describe('which models a change touches', () => {
  test.each<[string, ChangedPath[], Record<string, string[]>]>([
    ['a file of the model', [change('models/fraud/model.onnx')], { fraud: ['folder'] }],
    ['a hidden file of the model', [change('models/fraud/.cache/x')], { fraud: ['folder'] }],
    ['a code path', [change('pipeline/train.py')], { fraud: ['code'] }],
    [
      'a file moved out of the model',
      [change('old/model.onnx', 'models/fraud/model.onnx')],
      { fraud: ['folder'] },
    ],
    ['a file moved out of a code path', [change('lib/train.py', 'pipeline/train.py')], { fraud: ['code'] }],
    ['the catalog of a data set it uses', [change('.arbiter/catalog/claims.yml')], { fraud: ['catalog'] }],
    [
      'a catalog file nobody can read',
      [change('.arbiter/catalog/broken.yml')],
      { churn: ['catalog'], fraud: ['catalog'] },
    ],
    ['a policy', [change('.arbiter/policies/arb.yml')], { churn: ['governing'], fraud: ['governing'] }],
    [
      'attack 4: the workflow of the gate',
      [change('.github/workflows/gate.yml')],
      { churn: ['governing'], fraud: ['governing'] },
    ],
    ['a look-alike folder', [change('models-old/fraud/x')], {}],
    ['nothing governed', [change('README.md')], {}],
  ])('%s', (_, changed, expected) => {
    const { models, problems } = touch(changed);
    expect(Object.fromEntries(models.map((model) => [model.name, model.reasons]))).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test('a new model is new; a model that is gone is noted as deleted', () => {
    const base = [CHURN];
    expect(touch([change('models/fraud/model.yml')], { base }).models).toMatchObject([
      { name: 'fraud', isNew: true, baseFolder: null },
    ]);
    const gone = touch([change('models/churn/model.yml')], { head: [FRAUD], headPaths: FILES.slice(0, 2) });
    expect(gone).toMatchObject({ models: [], deleted: [{ name: 'churn' }], problems: [] });
  });

  test('a model that moves keeps its base, so that moving it sheds nothing', () => {
    const moved = { ...FRAUD, folder: 'models/fraud-v2' };
    const result = touch([change('models/fraud-v2/model.yml', 'models/fraud/model.yml')], {
      head: [moved, CHURN],
      headPaths: ['models/fraud-v2/model.yml', 'models/churn/model.yml'],
    });
    expect(result).toMatchObject({
      models: [{ folder: 'models/fraud-v2', baseFolder: 'models/fraud', isNew: false }],
      deleted: [],
    });
  });

  test.each<[string, ChangedPath[], Partial<ChangeInput>, string]>([
    [
      'a governed path without a manifest',
      [change('models/new/weights.bin')],
      { headPaths: [...FILES, 'models/new/weights.bin'] },
      'no_manifest',
    ],
    [
      'a manifest deleted while its files stay',
      [change('models/churn/model.yml')],
      { head: [FRAUD], headPaths: ['models/fraud/model.yml', 'models/churn/model.onnx'] },
      'no_manifest',
    ],
    [
      'a model inside a model',
      [],
      { head: [FRAUD, { ...CHURN, folder: 'models/fraud/inner' }] },
      'nested_model',
    ],
    ['two models of one name', [], { head: [FRAUD, { ...CHURN, name: 'fraud' }] }, 'duplicate_model'],
  ])('%s is a problem', (_, changed, input, code) => {
    expect(touch(changed, input).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('code paths of the old name still count after a rename of the model', () => {
    const renamed = { ...FRAUD, name: 'fraud-next' };
    const config = { models: ['models/**'], code_paths: { fraud: ['pipeline/*.py'] } };
    expect(contentPaths(FILES, renamed, FRAUD, config)).toEqual([
      'models/fraud/model.onnx',
      'models/fraud/model.yml',
      'pipeline/train.py',
    ]);
    expect(touch([change('pipeline/train.py')], { head: [renamed, CHURN] }).models).toMatchObject([
      { reasons: ['code'] },
    ]);
  });

  test.each([
    [['models/**'], ['models/churn', 'models/fraud']],
    [['models/*'], ['models/churn', 'models/fraud']],
    [['models/fraud'], ['models/fraud']],
    [['models/f*/**'], ['models/fraud']],
    [['other/**'], []],
  ])('model folders under %j', (globs, expected) => {
    expect(modelFolders(FILES, { models: globs })).toEqual(expected);
  });
});
