import type { Champion, ChampionModel } from '../checks/facts.ts';
import { matchesGlob } from '../model/glob.ts';
import { isPathOfModel, type TouchedModel } from '../model/touched.ts';
import type { Config } from '../schemas/config.ts';
import { compareFiles } from '../statistics/comparison.ts';
import { StatisticsProblem } from '../statistics/problem.ts';
import { type ReadFile, readFiles } from './content.ts';
import { isDeclaredData } from './drift-set.ts';
import type { EvaluationContext } from './evaluation.ts';
import { readEvidenceSet } from './evidence-set.ts';
import type { ModelManifest } from './manifests.ts';
import { measuresGroups, readPredictionsSet } from './predictions-set.ts';

type Declaration = NonNullable<Config['predictions']>[number];

/**
 * The model as the base branch has it, read only where a policy compares with it. What base holds was approved; files of
 * workflow artifacts and objects behind pointers are not part of the commit, and are not read here.
 */
export async function championOf(
  context: EvaluationContext,
  touched: TouchedModel,
  old: ModelManifest | undefined,
  candidate: readonly ReadFile[],
): Promise<Champion | undefined> {
  const { input, base, config } = context;
  const isAsked = base.policies.some(({ policy }) => policy.checks.some(({ kind }) => kind === 'change'));
  if (!isAsked) return undefined;
  if (input.baseSha === null) return { kind: 'no_base' };
  if (old === undefined) return { kind: 'none' };
  if (old.manifest === undefined) {
    const reason = old.problems[0]?.message ?? 'its manifest on the base branch cannot be used.';
    return { kind: 'unreadable', reason };
  }
  const entries = input.base.entries.filter(
    ({ path }) => path.startsWith(`${old.folder}/`) && isPathOfModel(path, old, config),
  );
  const files = await readFiles(input.base, entries, 'base');
  const own = candidate.filter(({ path }) => path.startsWith(`${touched.folder}/`));
  const manifestPath = `${old.folder}/model.yml`;
  return {
    kind: 'model',
    version: old.manifest.version,
    evidence: readEvidenceSet(
      files.filter(({ path }) => path !== manifestPath && !isDeclaredData(path, config)),
      config,
    ),
    predictions: await readPredictionsSet(config, old.folder, files, false, measuresGroups(base.policies)),
    comparisons: await comparisonsOf(config, files, own),
  };
}

/** Both models' predictions of each declared data set, where each has one file of them. */
async function comparisonsOf(
  config: Config,
  baseline: readonly ReadFile[],
  candidate: readonly ReadFile[],
): Promise<ChampionModel['comparisons']> {
  const comparisons: ChampionModel['comparisons'][number][] = [];
  for (const declaration of config.predictions ?? []) {
    const [before, after] = [baseline, candidate].map((files) =>
      files.filter(({ path }) => matchesGlob(path, declaration.file)),
    );
    const [first, ...others] = before ?? [];
    const [second, ...more] = after ?? [];
    if (first === undefined || second === undefined || others.length + more.length > 0) continue;
    // The same bytes need no comparison: nothing changed.
    if (first.sha256 === second.sha256) continue;
    comparisons.push({ dataset: declaration.dataset, ...(await compared(first, second, declaration)) });
  }
  return comparisons;
}

async function compared(
  first: ReadFile,
  second: ReadFile,
  { label, score, key, positive, threshold }: Declaration,
): Promise<Omit<ChampionModel['comparisons'][number], 'dataset'>> {
  try {
    const comparison = await compareFiles(first.bytes, second.bytes, {
      label,
      baseline: score,
      candidate: score,
      ...(key !== undefined && { key }),
      ...(positive !== undefined && { positive }),
      ...(threshold !== undefined && { threshold }),
    });
    return { comparison, problem: null };
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    const isContradiction = error.code === 'other_rows';
    return { comparison: null, problem: error.message, isContradiction };
  }
}
