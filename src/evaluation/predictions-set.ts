import type { PredictionsItem } from '../checks/facts.ts';
import { matchesGlob } from '../model/glob.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { Config } from '../schemas/config.ts';
import { summarizePredictions } from '../statistics/predictions.ts';
import { StatisticsProblem } from '../statistics/problem.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadFile } from './content.ts';
import { isMeantFor } from './moved-model.ts';

type Declaration = NonNullable<Config['predictions']>[number];

/**
 * Recomputes every predictions file that the configuration declares for this model. A declared file that is not there,
 * or that cannot be read, is an item with a problem: a claim never takes its place.
 */
export async function readPredictionsSet(
  config: Config,
  folder: string,
  files: readonly ReadFile[],
  isAwaited: boolean,
  measureGroups = false,
): Promise<readonly PredictionsItem[]> {
  const items: PredictionsItem[] = [];
  for (const declaration of config.predictions ?? []) {
    const found = files.filter(
      (file) => isInside(file.path, folder) && matchesGlob(file.path, declaration.file),
    );
    for (const file of found) items.push(await recompute(file, declaration, measureGroups));
    if (found.length === 0 && isMeantFor(declaration.file, folder))
      items.push({ ...absent(declaration), isAwaited });
  }
  return items;
}

/** Scores of every group are counted only where a policy judges groups of its own: it takes time and memory. */
export function measuresGroups(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) =>
    policy.checks.some(
      (check) =>
        (check.kind === 'metric' && check.metric.worst_slice !== undefined) ||
        ((check.kind === 'change' || check.kind === 'stability') && check.metric.slice !== undefined),
    ),
  );
}

export function isPredictionsFile(path: string, config: Config): boolean {
  return (config.predictions ?? []).some((declaration) => matchesGlob(path, declaration.file));
}

async function recompute(
  file: ReadFile,
  declaration: Declaration,
  measureGroups: boolean,
): Promise<PredictionsItem> {
  const item = {
    file: file.path,
    dataset: declaration.dataset,
    sha256: file.sha256,
    sizeBytes: file.bytes.length,
    source: file.source,
  };
  try {
    const summary = await summarizePredictions(file.bytes, {
      label: declaration.label,
      score: declaration.score,
      ...(declaration.positive !== undefined && { positive: declaration.positive }),
      ...(declaration.threshold !== undefined && { threshold: declaration.threshold }),
      groups: declaration.groups ?? [],
      ...(measureGroups && { measureGroups }),
    });
    return { ...item, summary, problem: null };
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    return { ...item, summary: null, problem: problemOf(error, file.path) };
  }
}

function problemOf(error: StatisticsProblem, file: string): Problem {
  return { code: error.code, message: error.message, file };
}

function absent(declaration: Declaration): PredictionsItem {
  const message = `No file matches \`${declaration.file}\`, which the configuration declares as the predictions of the data set ${declaration.dataset}.`;
  const problem = { code: 'predictions_missing', message, file: declaration.file };
  return {
    file: declaration.file,
    dataset: declaration.dataset,
    sha256: '',
    sizeBytes: 0,
    source: 'nowhere',
    summary: null,
    problem,
  };
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
