import { matchesFolder, matchesGlob } from '../model/glob.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import { type SelectionFacts, selectPolicies } from '../policy/selection.ts';
import type { Config } from '../schemas/config.ts';
import type { Problem } from '../text/problem.ts';
import type { ModelManifest } from './manifests.ts';

/**
 * What a move or a change of name would take a model out of: declared evidence, or a policy. It must first be declared
 * for the new place, in a change that governs.
 */
export function moveProblems(
  old: ModelManifest | undefined,
  model: ModelManifest,
  others: readonly ModelManifest[],
  config: Config,
  policies: readonly LoadedPolicy[],
): readonly Problem[] {
  if (old === undefined) return [];
  const file = `${model.folder}/model.yml`;
  const problem = (message: string): Problem => ({ code: 'model_moved', message, file });
  const namesake = others.find((other) => other.folder !== old.folder && other.name === model.name);
  if (old.name !== model.name && model.name !== null && namesake !== undefined) {
    return [
      problem(
        `The name \`${model.name}\` belongs to ${namesake.folder} on the base branch. Keep each name with its model.`,
      ),
    ];
  }
  if (old.folder === model.folder) return [];
  const move = `The model moves from ${old.folder} to ${model.folder}`;
  return [
    ...lostDeclarations(old.folder, model.folder, config).map((what) =>
      problem(
        `${move}, and the configuration declares ${what} only for the old folder. Declare it for the new one first.`,
      ),
    ),
    ...lostPolicies(old, model, policies).map((id) =>
      problem(`${move}, where the policy \`${id}\` does not apply. Extend its \`applies_to\` first.`),
    ),
  ];
}

/** Declarations of drift that are meant for no model at all would be left out without a word. */
export function orphanedDrift(config: Config, models: readonly ModelManifest[]): readonly Problem[] {
  return (config.drift ?? [])
    .filter(({ file }) => !models.some(({ folder }) => isMeantFor(file, folder)))
    .map(({ file, dataset }) => ({
      code: 'orphaned_drift',
      message: `The drift of \`${file}\`, data set ${dataset}, is declared for no model: the data must lie in the folder of one.`,
      file: '.arbiter/config.yml',
    }));
}

/** The same for data. */
export function orphanedData(config: Config, models: readonly ModelManifest[]): readonly Problem[] {
  return (config.data ?? [])
    .filter(({ file }) => !models.some(({ folder }) => isMeantFor(file, folder)))
    .map(({ file, dataset }) => ({
      code: 'orphaned_data',
      message: `The data \`${file}\` of the data set ${dataset} is declared for no model: it must lie in the folder of one.`,
      file: '.arbiter/config.yml',
    }));
}

/** The same for predictions. */
export function orphanedPredictions(config: Config, models: readonly ModelManifest[]): readonly Problem[] {
  return (config.predictions ?? [])
    .filter(({ file }) => !models.some(({ folder }) => isMeantFor(file, folder)))
    .map(({ file, dataset }) => ({
      code: 'orphaned_predictions',
      message: `The predictions \`${file}\` of the data set ${dataset} are declared for no model: they must lie in the folder of one.`,
      file: '.arbiter/config.yml',
    }));
}

/** Whether a glob over files is meant for a model: its folder part, cut to the folder's depth, matches the folder. */
export function isMeantFor(glob: string, folder: string): boolean {
  const depth = folder.split('/').length;
  const parts = glob.split('/');
  const wildcard = parts.slice(0, depth).indexOf('**');
  if (wildcard !== -1) return matchesFolder(folder, parts.slice(0, wildcard + 1).join('/'));
  return parts.length > depth && matchesGlob(folder, parts.slice(0, depth).join('/'));
}

function lostDeclarations(from: string, to: string, config: Config): string[] {
  const isInside = (into: string, folder: string): boolean =>
    `${into.replace(/\/+$/, '')}/`.startsWith(`${folder}/`);
  const predictions = (config.predictions ?? []).filter(
    ({ file, dataset }) =>
      isMeantFor(file, from) &&
      !(config.predictions ?? []).some((other) => other.dataset === dataset && isMeantFor(other.file, to)),
  );
  const drift = (config.drift ?? []).filter(
    ({ file, dataset }) =>
      isMeantFor(file, from) &&
      !(config.drift ?? []).some((other) => other.dataset === dataset && isMeantFor(other.file, to)),
  );
  const data = (config.data ?? []).filter(
    ({ file, dataset }) =>
      isMeantFor(file, from) &&
      !(config.data ?? []).some((other) => other.dataset === dataset && isMeantFor(other.file, to)),
  );
  const artifacts = (config.artifacts ?? []).filter(
    ({ into, name }) =>
      isInside(into, from) &&
      !(config.artifacts ?? []).some((other) => other.name === name && isInside(other.into, to)),
  );
  const mappings = (config.evidence ?? []).filter(
    ({ file }) =>
      isMeantFor(file, from) && !(config.evidence ?? []).some((other) => isMeantFor(other.file, to)),
  );
  return [
    ...data.map(({ file }) => `the data \`${file}\``),
    ...drift.map(({ file }) => `the drift of \`${file}\``),
    ...predictions.map(({ file }) => `the predictions \`${file}\``),
    ...artifacts.map(({ name }) => `the artifact \`${name}\``),
    ...mappings.map(({ file }) => `the mapping of \`${file}\``),
  ];
}

function lostPolicies(old: ModelManifest, model: ModelManifest, policies: readonly LoadedPolicy[]): string[] {
  const { manifest } = old;
  if (manifest === undefined) return [];
  const applying = (folder: string): string[] => {
    const facts: SelectionFacts = { folder, tier: manifest.tier, kind: manifest.kind };
    return selectPolicies(policies, facts).policies.map(({ policy }) => policy.metadata.id);
  };
  const kept = applying(model.folder);
  return applying(old.folder).filter((id) => !kept.includes(id));
}
