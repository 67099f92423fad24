import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { isCodePathOf, type ModelFolder } from './touched.ts';

const CODE =
  /\.(?:py|pyx|ipynb|r|rmd|qmd|sql|sh|bash|scala|java|kt|jl|js|mjs|ts|go|rs|c|cc|cpp|h|hpp|cu|m|sas)$/i;
/** Files by which a pipeline is run, or its environment is made. */
const PIPELINE: ReadonlySet<string> = new Set([
  'dvc.yaml',
  'params.yaml',
  'params.yml',
  'params.json',
  'params.toml',
  'MLproject',
  'Makefile',
  'Snakefile',
  'pyproject.toml',
  'poetry.lock',
  'uv.lock',
  'Pipfile',
  'Pipfile.lock',
  'pdm.lock',
  'pixi.lock',
  'pixi.toml',
  'pylock.toml',
  'renv.lock',
  'conda-lock.yml',
  'package-lock.json',
  'setup.py',
  'setup.cfg',
  'conda.yaml',
  'conda.yml',
  'environment.yml',
  'environment.yaml',
]);
/** `requirements-train.txt`, `dev-requirements.in`, `requirements/train.txt`, and the like. */
const PACKAGES =
  /(?:^|\/)(?:[\w.-]*(?:requirements|constraints)[\w.-]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in))$/i;

/** What can change how a model is trained: its `code_paths`, and in its folder code, pipelines and what its environment is made of. */
export function isGovernedCode(
  path: string,
  model: ModelFolder,
  manifest: Pick<Manifest, 'dockerfile' | 'requirements'>,
  config: Config,
): boolean {
  if (isCodePathOf(path, model, config)) return true;
  if (!path.startsWith(`${model.folder}/`)) return false;
  const own = path.slice(model.folder.length + 1);
  if (own === (manifest.dockerfile ?? 'Dockerfile') || own === (manifest.requirements ?? 'requirements.txt'))
    return true;
  return CODE.test(own) || PACKAGES.test(own) || PIPELINE.has(own.split('/').at(-1) ?? '');
}
