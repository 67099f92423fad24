import { expect, test } from 'vitest';
import { isGovernedCode } from './code-path.ts';

const MODEL = { folder: 'models/fraud', name: 'fraud', datasets: [] };
const CONFIG = {
  models: ['models/**'],
  code_paths: { fraud: ['src/fraud/**'], 'models/fraud': ['lib/*.py'] },
};
const isCode = (path: string, manifest = {}) => isGovernedCode(path, MODEL, manifest, CONFIG);

test.each([
  'src/fraud/train.py',
  'src/fraud/README.md',
  'lib/features.py',
  'models/fraud/train.PY',
  'models/fraud/notebooks/eda.ipynb',
  'models/fraud/sql/features.sql',
  'models/fraud/dvc.yaml',
  'models/fraud/pipeline/params.yaml',
  'models/fraud/Dockerfile',
  'models/fraud/requirements.txt',
  'models/fraud/Pipfile.lock',
  'models/fraud/env/conda-lock.yml',
  'models/fraud/renv.lock',
  'models/fraud/requirements-train.txt',
  'models/fraud/dev-requirements.in',
  'models/fraud/ci/gpu-train-requirements.txt',
  'models/fraud/requirements/train.txt',
  'models/fraud/constraints.txt',
  'models/fraud/params.json',
])('%s can change how the model is trained', (path) => {
  expect(isCode(path)).toBe(true);
});

test.each([
  'models/fraud/model.yml',
  'models/fraud/metrics.json',
  'models/fraud/dvc.lock',
  'models/fraud/MODEL_CARD.md',
  'models/fraud/business_requirements.md',
  'models/fraud/docs/prerequirements.txt.md',
  'models/fraud/mlruns/1/run/meta.yaml',
  'models/fraud/sub/Dockerfile',
  'models/fraudulent/train.py',
  'src/other/train.py',
])('%s cannot, or is not the model’s', (path) => {
  expect(isCode(path)).toBe(false);
});

test('the manifest may name another Dockerfile and another list of packages', () => {
  const manifest = { dockerfile: 'docker/Train', requirements: 'locked.txt' };
  expect(isCode('models/fraud/docker/Train', manifest)).toBe(true);
  expect(isCode('models/fraud/locked.txt', manifest)).toBe(true);
  expect(isCode('models/fraud/Dockerfile', manifest)).toBe(false);
});
